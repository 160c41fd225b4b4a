/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(l){let 
js="tooLong",
Xa="notOneByte",
Ya="protectedBit",
Jt="$prcb",
ke="poolHitTag",
I="other",
Qs="before",
H="after",
T="found",
$t="absent",
b="unknown",
qa="NonPagedAllocs",
Za="NonPagedFrees",
fi="NonPagedBytes",
Ja="PagedAllocs",
$a="PagedFrees",
pi="PagedBytes",
N="unreadable",
Ct="none",
te="slot",
mi="noPointerSize",
gi="PoolHitTag",
tl="noModules",
K="read",
Be="arm64",
We="x64",
ee="notRead",
He="unseen",
el="alreadyArmed",
sl="taggingOff",
Ke="breaksPassed",
bi="ready",
rl="notKernel",
il="localKernel",
_e="notLive",
al="ambiguous",
gt="stillThere",
Xs="notRepaired",
it="undone",
ll="DbgBreakPoint",
Si="neither",
y="alloc",
P="free",
bt="tag",
Ys="nonPaged",
ki="NonPaged",
xt="paged",
wi="Paged",
St="frames",
yi="names",
Di="breakInstruction",
qs="breakpoint",
vt="targetGone",
we="bugcheck",
Rt="function",
ze="pool",
je="notPool",
Qe="new",
Ut="stack",
Zs="$thread",
Ci="$proc",
xi="entered",
Js="linked",
ye="foreign",
tt="failed",
vi="notArmedAgain",
ot="noHeader",
se="released",
L="inUse",
Xe="headerless",
De="yes",
$s="owner",
nl="noTagInCode",
ol="probableWrapper",
dl="backwards",
tr="exact",
er="floor",
Ni="register",
at="block",
Mi="immediate",
sr="unchecked",
Nt="same",
Ye="misnumbered",
qe="repeated",
rr="invalid",
ir="torn",
hl="unknownType",
Ti="entry",
re="header",
ar="newer",
Mt="nothing",
Ce="otherBoot",
lt="armed",
Pi="disarmed",
Ai=" and ",
xe="notOurs",
ie="refused",
Ei="cleared",
cl="foreignCleared",
R="hit",
et=", ",
ae="allocation",
ul="notClosed",
fl="mayRepeat",
Ze="doubted",
Ot="hunt",
lr="exists",
Je="noRecording",
Tt="; ",
pl="stopsUnknown",
ml="repairLine",
gl="stacksDiffer",
bl="notRecorded",
Fi="number",
nr="unread",
Sl="notLoaded",
kl="Physical Memory",
ve="all",
$e="system",
Ne="nonpaged",
ts="allocs",
es="frees",
or="diff",
Ii="bytes",
wl="notWritten",
ss="hits",
dr="seconds",
yl="unknownHits",
Dl="tooManyBlocks",
rs="notRun",
Cl="superseded",
is="manualBreak",
Ri="otherBreak",
hr="impossible",
xl="muchNonPaged",
vl="nearLimit",
cr="nothingHeld",
Ui="leaks",
ct="gone",
as="few",
Oi="keeps",
Nl="freedLate",
ls="stopped",
Li="changes",
Vi="uptime",
ur="driver",
st="string",
Gi="noModule",
fr="at least ",
kt="snapshot",
Bi="0.1.0",
pr="planned",
le="applied",
Ml="framesMissing",
mr="last",
Pt="Allocs",
gr="Used",
ne="Frees",
br="Diff",
X="taken",
Tl="instruction",
Wi="undecided",
Pl="unwinding",
Al="WARNING: ",
Hi="fixed",
Sr="repeat",
kr="full",
El="seenAgain",
Ki="place",
wr="counters",
ns="change",
Me="end",
os="recheck",
yr="located",
ds="places",
_i="blocks",
zi="enough",
ji="passing",
Dr="everything",
hs="arguments",
Qi="returnValue",
Xi="disagreement",
cs="learning",
us="unlocated",
Yi="notInTable",
Cr="freed",
xr="there",
Fl="ImageFileName",
Il="UniqueProcessId",
vr="hunted",
qi="boolean",
Zi="pooltag recording",
Y="look",
Nr="keep",
oe="Bytes",
fs="Share%",
Lt="Coverage%",
Mr="Blocks",
Ji="report",
$i="export",
Rl="call site",
Ul="blocks/allocations",
Ol="allocations/frees",
Z=t=>t>>>0,
ps=t=>{let e=s=>{var r;return((r=t[s])!=null?r:0)&255};return Z(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)},
ta=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
Ll=t=>{if(t.length===0)return{Ct:!1,pt:{kind:"empty"}};if(t.length>4)return{Ct:!1,pt:{kind:js,length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{Ct:!1,pt:{kind:Xa,yr:e[0]}}:ea(ps([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
Pc=t=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?ea(ps(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?ea(Z(Number.parseInt(t,16))):Ll(t),
ea=t=>t<wo?{Ct:!0,tag:t}:{Ct:!1,pt:{kind:Ya,Dr:dt(t)}},
dt=t=>Z(t&~wo),
_=t=>{let e=s=>s>=32&&s<=126;return ta(t).map(s=>e(s)?String.fromCharCode(s):".").join("")},
At=t=>`0x${Pe(t)}`,
Ac=t=>ps([...ta(t)].reverse()),
Vl=t=>_(t).includes("."),
de=t=>{let e=Do.test(t)?t:t.replace(/^0x/i,"").replace(/`/g,"");if(Do.test(e))return Ms(e.toLowerCase().padStart(yo,"0"))},
Vt=(t,e)=>Ms(Pe(t)+Pe(e)),
nt=t=>({high:Number.parseInt(t.slice(0,8),16),g:_t(t)}),
M=(t,e)=>{let s=_t(t)+e;if(s>=0&&s<4294967296)return Ms(t.slice(0,8)+Pe(s));let{high:r}=nt(t);return Vt((r+Math.floor(s/4294967296))%4294967296,s%4294967296)},
ut=(t,e)=>{if(t.slice(0,8)===e.slice(0,8))return _t(e)-_t(t);let s=nt(t),r=nt(e),i=(r.high-s.high)*4294967296+(r.g-s.g);return Number.isSafeInteger(i)?i:l},
Et=(t,e)=>t<e?-1:t>e?1:0,
Gl=(t,e)=>(_t(t)&e-1)===0,
Gt=(t,e)=>e===4?Ms(Ae.slice(8)+t.slice(8)):t,
ms=(t,e)=>t.charAt(e===4?8:0)>="8",
Ec=(t,e)=>e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`,
gs=(t,e)=>{let s=_t(t),r=e===4&&s>=2147483648;return zt(r?Vt(4294967295,s):t)},
Fc=(t,e,s)=>x(`rM 0x1;${e?"kb":"k"}${Ee(t)}${xo(s)}`),
Ic=(t,e)=>{let s=e.map(i=>i===Jt?"gdtr":i),r=s.length>0?`;.catch {${Co(s)}}`:"";return x(`${Co(hg[t])}${r};lm o`)},
Rc=(t,e,s)=>{let r=gs(t,e);return s.length===4?x(`ed ${r} ${Ee(bs(s))}`):x(`eb ${r} ${s.map(Ee).join(" ")}`)},
Uc=(t,e)=>{let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return x(`!poolused ${Ee(s)}`)},
Oc=t=>{let e=_(t).replace(/[^A-Za-z0-9]/g,"?");return x(`!poolused 0x1 ${e}`)},
bs=t=>{let e=s=>{var r;return(r=t[s])!=null?r:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0},
sa=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
V=(t,e)=>{try{return t()}catch(s){if(!(s instanceof Ps))throw s;return e(s)}},
E=(t,e)=>{let s=e;for(;s<t.length&&pt(t.charCodeAt(s));)s++;return s},
Bt=(t,e)=>{let s=e;for(;s<t.length&&Ug(t.charCodeAt(s));)s++;return s},
Lc=(t,e)=>{let s=e;for(;s<t.length&&To(t.charCodeAt(s));)s++;return s},
ra=t=>{let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Mo;)e--;return t.slice(0,e)},
ia=(t,e)=>{let s=Bt(t,e);if(s-e===16)return s;if(s-e!==8)return-1;if(t.charCodeAt(s)!==Rg)return s;let r=Bt(t,s+1);return r-s===9?r:-1},
Wt=(t,e)=>{let s=ia(t,e);if(s<0)return;let r=s-e===8,i=t.slice(s-8,s),a=(r?Og:t.slice(e,e+8))+i;return{address:Lg(a),pointerSize:r?4:8,end:s}},
Vc=t=>{let e=Number(t);return Number.isSafeInteger(e)?e:l},
Tr=(t,e)=>{let s=[];for(let r of t){let i=r.length<=jt?e(r):l;i!==l&&s.push(i)}return s},
Gc=(t,e)=>({elementSize:e,rows:Tr(t,s=>Bc(s,e))}),
Bc=(t,e)=>{let s=Wt(t,E(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let a=Wc(t,i,e*2);if(a<0||(r.push(Gg(t,i,a)),!Bg(t,a,e)))break;i=a+1}return r.length===0?l:{address:s.address,elements:r}},
Wc=(t,e,s)=>{let r=e+s,i=Bt(t,e)===r,a=t.startsWith("?".repeat(s),e);return(i||a)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1},
Hc=(t,e)=>{var s,r;Bl(t);let i=ka(t,e);if(e.thing.kind!==ke)return i;let a=Hl(e,Wg(t,e));if(i.kind===a.kind)return i;let n=o=>[i,a].find(o);return(r=(s=n(Ao))!=null?s:n(({kind:o})=>o===I))!=null?r:Po},
Bl=t=>{j(t,Mg)},
Wl=(t,e)=>{e===4&&Bl(t)},
Hl=(t,e)=>{if(!e)return Po;let{before:s,after:r}=t,i=a=>a.every((n,o)=>n===e[o]);return i(s)?{kind:Qs}:i(r)?{kind:H,bytes:e}:{kind:e.every((a,n)=>a===s[n]||a===r[n])?"mixed":I,bytes:e}},
z=(t,e,s)=>{var r;if(e<0||e+s>t.length)return;if(s===4)return Ie(t,e);let i=0;for(let a=s-1;a>=0;a--)i=i*256+((r=t[e+a])!=null?r:0);return i},
Te=(t,e,s)=>{let r=z(t,e,4),i=s===8?z(t,e+4,4):0;return r===l||i===l?l:Vt(i,r)},
Pr=(t,e,s)=>{let r=t.readMemory(e,s);return r&&Te(r,0,s)},
he=(t,e)=>{let s=t.readMemory(e,4);return s&&z(s,0,4)},
Kl=(t,e,s,r)=>{let i=t.readMemory(e,s*r);if(!i)return;let a=[];for(let n=0;n<s;n+=1){let o=Te(i,n*r,r);if(o===l||o===Ae)break;a.push(o)}return a},
Kc=t=>{let e=Wt(t,E(t,0));if(!e||!pt(t.charCodeAt(e.end)))return;let{name:s,Ms:r}=_l(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,Ms:r||l}},
_l=t=>{let e=_c(t);return{name:t.slice(0,e).trim(),Ms:t.slice(e).trim()}},
_c=t=>{let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s},
Ar=(t,e,s)=>{let r=`nt!${e}`.toLowerCase();return V(()=>{let i=t.query(yg(e)),a=Hg(i).find(o=>o.name.toLowerCase()===r);if(a)return{kind:T,address:Gt(a.address,s)};let n=i.find(o=>o.trim()!=="");return n===l?{kind:$t}:{kind:b,Bt:n.trim()}},({message:i})=>({kind:b,Bt:i}))},
zl=(t,e,s)=>{let r=Ar(t,e,s);return r.kind===T?r.address:l},
Ss=(t,e=8)=>{let s=new Map;for(let r of t)if(!(r.length>jt||!r.includes("=")))for(let[i,a]of zc(r))s.has(i)||s.set(i,Gt(a,e));return s},
zc=t=>{var e;let s=[],[r=""]=t.includes(Eo)?t.split(Eo):[t];for(let i of r.trim().split(/\s+/)){let[,a="",n="",o]=(e=Kg.exec(i))!=null?e:[],d=o===""?de(n):l;if(d)s.push([a.toLowerCase(),d]);else if(o!=="*"&&!_g.test(i))return[]}return s},
Er=t=>{let e=!1;return Tr(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),jl(s,e)))},
jl=(t,e=!1)=>{let s=Wt(t,E(t,0));if(!s||!pt(t.charCodeAt(s.end)))return;let r=Wt(t,E(t,s.end));if(!r||!pt(t.charCodeAt(r.end)))return;let i=E(t,r.end),a=t.slice(i),n=a.search(/\s/),o=n<0?a:a.slice(0,n);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:a.slice(o.length).trim(),xt:e}},
Ql=(t,e)=>{let s=40543,r=(t&65535)*s,i=(t>>>16)*s,a=r+i%65536*65536,n=Math.floor(i/65536)+Math.floor(a/4294967296);return(a%4294967296^n)&e},
Xl=(t,e,s)=>{let r=(o,d)=>{let{offset:h,bytes:c}=s.fields[o];return jc(t,e+h,c,d)},i=r("Key",!1),a=Yl(r(qa,!1),r(Za,!1),r(fi,!0)),n=Yl(r(Ja,!1),r($a,!1),r(pi,!0));if(!(i===l||!a||!n))return{tag:Z(i),nonPaged:a,paged:n}},
Yl=(t,e,s)=>{if(!(t===l||e===l||s===l))return{allocs:t,frees:e,bytes:s}},
jc=(t,e,s,r)=>{let i=z(t,e,4),a=s===8?z(t,e+4,4):0;if(i===l||a===l)return;let n=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(a+n/2**32)*2**32+i:i+n;return Number.isSafeInteger(o)?o:l},
ql=t=>{let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:Fo(r.nonPaged,i.nonPaged),paged:Fo(r.paged,i.paged)}),e)},
Qc=(t,e)=>{let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=Xl(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s},
Zl=(t,e)=>{let s=new Map,r;for(let i of t){if(i.length>jt)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,n="",o="",d="",h=""]=a;r!=null||(r=n.length),!(n.length>r||s.has(d))&&s.set(d,{offset:Number.parseInt(o,16),type:h.trim()})}return s.size===0?l:{name:e,fields:s}},
Jl=t=>{let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&$l(e.type);return e&&s!==l?e.offset+s:l},
$l=t=>{var e,s,r;let[,i="1",a=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],n=(s=/^U?[Ii]nt([1248])B$/.exec(a))==null?l:s[1],o=(r=/^Ptr(32|64)\b/.exec(a))==null?l:r[1];return n?Number(i)*Number(n):o?Number(i)*(Number(o)/8):l},
Xc=(t,e,s)=>{let r=Io(t,"_POOL_TRACKER_BIG_PAGES"),i=r==null?l:r.fields.get("Key"),a=r==null?l:r.fields.get("NumberOfBytes"),n=a!=null?a:r==null?l:r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),d=e("PoolBigPageTableSize");if(!r||!i||!n||o.kind!==T||d.kind!==T)return;let h=Pr(t,o.address,s),c=he(t,d.address);if(!h||!c||(c&c-1)!==0)return;let u=Jl(r);if(u===l)return;let f={Cr:i.offset,xr:n.offset};return g({address:h,y:c,vr:u},f,{Ts:a?1:Qg,pointerSize:s})},
Yc=(t,e,s)=>{let r=qc(s),i=Ql(r,e.y-1);if(e.Ts===1)return aa(t,e,i,s);let a=aa(t,e,i,s);if(a.kind===T)return a;let n=aa(t,e,Xg(r)&e.y-1,s);return n.kind===T?n:{kind:N}},
aa=(t,e,s,r)=>{let{address:i,y:a,vr:n,Cr:o,xr:d,Ts:h,pointerSize:c}=e,u=Math.min(jg,a-s),f=t.readMemory(wa(i,s,n),u*n);if(!f)return{kind:N};for(let p=0;p<f.length;p+=n){if(Te(f,p,c)!==r)continue;let m=Te(f,p+d,c),k=m&&ut(Ae,m);if(k===l)return{kind:N};let C=k*h;return{kind:T,tag:ps(f.subarray(p+o,p+o+4)),bytes:C}}return{kind:$t}},
qc=t=>{let{high:e,g:s}=nt(t);return(s>>>Ro|e<<32-Ro)>>>0},
tn=(t,e,s)=>{let r=iu(Io(t,"_POOL_TRACKER_TABLE")),i=Zc(t,e),a=rn(t,e("PoolTrackTable"),s);if(!r||!i||!Vo(a))return;let n=Jc(t,e("ExPoolTagTables"),s),o=$c(t,e,s);if(!n||o===b)return;let d=[a.address,...n.filter(h=>h!==a.address)];return g({_:r,tables:d},i,{Fe:o===Ct?l:o})},
Zc=(t,e)=>{let s=ya(t,e("PoolTrackTableSize")),r=ya(t,e("PoolTrackTableMask"));return s===l||r===l?l:{y:s,Ie:r}},
Jc=(t,e,s)=>e.kind!==T?e.kind===$t?[]:l:Kl(t,e.address,Zg,s),
$c=(t,e,s)=>{let r=rn(t,e("PoolTrackTableExpansion"),s);if(r.kind===b)return b;if(!Vo(r))return Ct;let i=ya(t,e("PoolTrackTableExpansionSize"));return i===l?b:i===0?Ct:{table:r.address,y:i}},
la=(t,e,s)=>{let r=en(t,e,s);if(r.kind!==T)return r;let{nonPaged:i,paged:a}=r.record;return{kind:T,counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
en=(t,e,s)=>{let r=eu(t,e,s);if(r.kind!==te)return r.kind===Ct?su(t,e,s):r;let i=[];for(let a of e.tables){let n=Ue(t,e,a,r.index,1);if(!n)return Re;let o=n.get(0);o&&dt(o.tag)===s&&i.push(o)}return Lo(ql(i))},
tu=(t,e)=>{let[s]=e.tables,r=s&&Ue(t,e,s,0,e.Ie+1);return r&&[...r.values()].map(({tag:i})=>dt(i))},
sn=(t,e)=>{let s=new Map;for(let a of e.tables){let n=Ue(t,e,a,0,e.y);if(!n)return;n.forEach((o,d)=>{var h;s.set(d,[...(h=s.get(d))!=null?h:[],o])})}let{Fe:r}=e,i=r?Ue(t,e,r.table,0,r.y):[];return i?[...[...s.values()].map(ql),...i.values()].filter(a=>a!==l):l},
eu=(t,e,s)=>{let[r]=e.tables;if(!r)return Re;let i=e.Ie+1,a=Ql(s,e.Ie);for(let n=i;n>0;){let o=Math.min(qg,i-a,n),d=Ue(t,e,r,a,o);if(!d)return Re;for(let h=0;h<o;h+=1){let c=d.get(h);if(!c)return{kind:Ct};if(dt(c.tag)===s)return{kind:te,index:a+h}}a=(a+o)%i,n-=o}return{kind:Ct}},
su=(t,e,s)=>{var r;let{Fe:i}=e,a=i&&Ue(t,e,i.table,0,i.y);if(i&&!a)return Re;let n=[...(r=a==null?l:a.values())!=null?r:[]].find(o=>dt(o.tag)===s);return n?Lo(n):ru(t,e)},
ru=(t,e)=>{for(let s of e.tables){let r=wa(s,e.y-1,e._.size),i=t.readMemory(r,e._.size),a=i&&Xl(i,0,e._);if(!a)return Re;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:$t}},
iu=t=>{let e=t&&Jl(t);if(!t||e===l)return;let s={};for(let r of zg){let i=t.fields.get(r),a=i&&$l(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:e,fields:s}},
rn=(t,e,s)=>{if(e.kind!==T)return e;let r=Pr(t,e.address,s);return r?{kind:T,address:r}:{kind:b,Bt:""}},
na=t=>{let e=Fr(t);if(!e)return{kind:mi};let s=Ar(t,gi,e);if(s.kind!==T)return{kind:"noSymbol",name:gi,Bt:s.kind===b?s.Bt:l};let r=Er(j(t,vo)).map(a=>g({},a,{start:Gt(a.start,e),end:Gt(a.end,e)}));if(!As(r))return{kind:tl};let i=a=>Ar(t,a,e);return{kind:K,target:g({pointerSize:e},lu(t,e),{poolHitTag:s.address,modules:r,Wt:Yg.filter(a=>Uo(t,e,a)),Ht:au(t,i,e),Re:tn(t,i,e),Nr:Xc(t,i,e)})}},
au=(t,e,s)=>{var r;let i=e("KiProcessorBlock");return i.kind!==T?[]:(r=Kl(t,i.address,tb,s))!=null?r:[]},
Fr=t=>{let e=Ss(j(t,mg)).get("$ptrsize");return e===Vt(0,4)?4:e===Vt(0,8)?8:l},
lu=(t,e)=>{var s,r,i;let a=(s=j(t,gg).find(d=>/Kernel Version/i.test(d)))!=null?s:"",n=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(a))==null?l:r[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${a.trim()}${o}`,oe:e===4?"x86":nu(a),build:n?Number(n):l}},
nu=t=>{if(t!=="")return/\bARM\s?64\b/i.test(t)?Be:We},
Ht=t=>{let e=Fr(t),s=e&&zl(t,gi,e);if(!e||!s)return{kind:ee};let r=an(t,s,e);return r===l?{kind:ee}:{kind:K,address:s,pointerSize:e,value:r}},
an=(t,e,s)=>(Wl(t,s),he(t,e)),
ou=(t,e)=>{let s=ab(e);return V(()=>t.debugger(Tg(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?l:i.includes(s)}),()=>!1)},
Ir=t=>{V(()=>t.debugger(Ag),()=>{})},
du=t=>{let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",a=""]=e!=null?e:[],n=de(i);if(!e||!n)return;let o=h=>Number.parseInt(h,16),d=Z(o(s));return yt(d)?l:{armed:d,saved:Es(o(r)),address:n,id:a}},
hu=t=>{let e=[];for(let s of t){if(s.length>jt)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():l;r&&i&&e.push(cu(i,r[1],r[2]));let a=r?l:uu(s);a&&e.push(a)}return e},
cu=(t,e,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return e==="Command"?g({},t,{command:r}):g({},t,{xa:r})},
uu=t=>{var e;let[s="",...r]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(s))return;let i={Ue:!0,"not handled":!1}[(e=r[r.length-1])!=null?e:""];i!==l&&r.pop();let a=nb.find(d=>d===r[r.length-1]);if(a&&r.pop(),i===l&&!a)return;let[n="",...o]=r;return o.length>0?l:{code:s,Mr:n,status:a,Ue:i}},
ln=t=>{var e;let s=hu(j(t,Sg)),r=o=>s.find(d=>d.code===o),i=r("bpe"),a=(e=r("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:b};let{command:n}=i;return n!==l&&db(n)?xa("command",n):i.status!=="break"?xa("status",Ko(i)):(a==null?l:a.Ue)===!1?xa("handling",Ko(a)):{kind:"stops"}},
A=(t,e)=>Array.from(t,(s,r)=>({Oe:s,place:r})).sort((s,r)=>e(s.Oe,r.Oe)||s.place-r.place).map(({Oe:s})=>s),
ks=(t,e)=>Rr(t.toLowerCase(),e.toLowerCase()),
Rr=(t,e)=>{let s=0,r=0,i=-1,a=0;for(;s<e.length;)if(t[r]==="*")i=r++,a=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;t[r]==="*";)r++;return r===t.length},
nn=(t,e)=>{let s=[...new Set(e)].filter(a=>a!==t),r=t.trim(),i=[.../[*?]/.test(r)?[a=>Rr(r,a)||ks(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>dn(t.padEnd(4),a.padEnd(4)),a=>dn(t.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let n=s.filter(a);if(n.length>0)return A(n,(o,d)=>o<d?-1:1).slice(0,hb)}return[]},
on=(t,e)=>{let s=new Map([...e].map(r=>[_(r),r]));return nn(_(t),s.keys()).map(r=>s.get(r)).filter(r=>r!==l)},
dn=(t,e)=>{let s=[0,1,2,3].filter(a=>t[a]!==e[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:_o(t.trim(),e.trim())||_o(e.trim(),t.trim())},
fu=(t,e,s)=>{var r;let i=e.Re;if(!i)return{kind:b};let a=h=>h!==l&&la(t,i,h).kind===T,n=la(t,i,s);if(n.kind===N||n.kind==="overflow")return{kind:b};let o=pu(s);if(n.kind===T)return{kind:"seen",Ps:a(o)?o:l};let d=[Ac(s),o].find(a);return{kind:He,Le:d===l?on(s,(r=tu(t,i))!=null?r:[]):[d]}},
pu=t=>{let e=t>>>24;if(!(e!==32&&e!==0))return Z(t&16777215|(e===0?32:0)<<24)},
mu=(t,e,s,r)=>{let i=Ur(t);if(i)return Qt(i);if(yt(s))return Qt({kind:"neverHit",tag:s});let a=gu(t,e);if(a.kind!==K)return Qt(a);let{target:n}=a,o=an(t,n.poolHitTag,n.pointerSize);if(o===l)return Qt({kind:N});if(!yt(o))return Qt({kind:el,value:o});if(bu(t,n))return Qt({kind:sl});let d=ln(t);if(d.kind===Ke)return Qt(d);let h=Su(s,fu(t,n,s),r);return h?Qt(h):{kind:bi,target:n,Kt:o,stops:d.kind==="stops"}},
Ur=t=>{let{kernel:e,description:s="",live:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:rl}:r?/^local\b/i.test(s)?{kind:il}:l:{kind:_e}},
gu=(t,e)=>{let s=na(t),r=s.kind===K?s.target.modules.filter(i=>!i.xt):[];return s.kind===mi||r.length>1?s:(V(()=>e.debugger(wg),()=>{}),na(t))},
bu=(t,e)=>{if(e.build===l||e.build>=cb)return!1;let s=zl(t,"NtGlobalFlag",e.pointerSize),r=s&&he(t,s);return r!==l&&(r&ub)===0},
Su=(t,e,s)=>{switch(e.kind){case"seen":return e.Ps===l||s?l:{kind:al,As:[t,e.Ps]};case He:return s?l:{kind:He,tag:t,Le:e.Le};case b:return}},
hn=(t,e,s)=>{e.kind===gt&&t({kind:Xs,command:e.repair}),e.kind===it&&t({kind:"repaired",value:s})},
Or=t=>{let e=Qo.get(t);if(e)return e.is;let s=ku(t);return Qo.set(t,{is:s}),s},
ku=t=>{var e;if(kb.test(t.module))return t.name.includes("Pool")?un(t.name):l;if(jo.test(t.module))return t.name===ll||wb.test(t.name)?Si:(e=cn(t.name))!=null?e:wu(t.name)},
cn=t=>gb.test(t)?y:bb.test(t)?P:l,
wu=t=>Sb.test(t)?un(t):l,
un=t=>t.includes("Alloc")?y:t.includes("Free")?P:Si,
wt=t=>{let e=t.findIndex(({symbol:s})=>!s||Or(s)===l);return e<0?t.length:e},
yu=t=>jo.test(t.module)&&t.name==="ExFreePool"&&t.offset>yb,
fn=t=>t.name===ll||/^Exp\w*PoolTracker/.test(t.name),
oa=t=>{var e;let s=Db.exec(t);if(!s)return;let r=((e=s[2])!=null?e:"").trim();return s[1]===l?{command:r}:{processor:Number(s[1]),command:r}},
Du=t=>{let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?l:e[1]){case"Tag":return bt;case ki:return Ys;case wi:return xt;case"Session Tag":return"sessionTag";default:return}},
Cu=t=>{let e=[],s=E(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=E(t,i)}return e},
xu=(t,e)=>{let s=E(t,0);if(t.startsWith("TOTAL",s)&&pt(t.charCodeAt(s+5)))return vu(t,s+5,e);let r=e.Ve?xb(t,e,e.Ve):Nu(t,s,e);return r?{kind:"row",usage:r}:Nb(t,s)?Zo:{kind:I}},
vu=(t,e,s)=>{let{_:r,Ve:i=$o(r)}=s,a=da(t,e,i,r);return!a||t.slice(a.end).trim()!==""?Zo:g({kind:"total"},gn(a.Ge))},
Nu=(t,e,s)=>{let r=Jo(t,e,Xt,s),i=Jo(t,e,t.slice(e,e+Xt).search(/\s/),s);return r&&i?l:r!=null?r:i},
pn=(t,e,s=Xt)=>{let r=e+s;if(e<0||t.length<=r||!pt(t.charCodeAt(r))||E(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
da=(t,e,s,r)=>{var i;let a=[],n=e,o=!0,d=!0;for(let h=0;h<s.length;h++){let c=Mu(t,n,(i=s[h])!=null?i:0);if(!c)return;let u=h===s.length-1?Tu(t,c,d,r):c.end,f=u===l?l:Vc(t.slice(c.start,u));if(u===l||f===l)return;let p=u===c.vt||u>c.vt&&c.full;o=o&&p,d=d&&(p||h===0),a.push(f),n=u}return{Ge:a,end:n,Tr:o}},
Mu=(t,e,s)=>{let r=E(t,e),i=t.charAt(r)==="-"?r+1:r,a=Lc(t,i);if(!(r===e||a===i))return{start:r,end:a,vt:e+s,full:r===e+1}},
Tu=(t,e,s,r)=>{if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.vt||i.startsWith(td))return e.end;if(!(!s||e.start>=e.vt))return e.full?r==="old"&&/^[ .]/.test(i)?e.vt:l:e.vt},
mn=(t,e,s)=>{let r=s.trim(),i=t.length===Xt&&!t.includes(".")?Ll(t):l;return g({text:t.padEnd(Xt),tag:i!=null&&i.Ct?i.tag:l},gn(e),{description:r||l})},
gn=t=>{let e=t.length/2;return{nonPaged:bn(t.slice(0,e)),paged:bn(t.slice(e))}},
bn=t=>{let[e=0,s=0,r=0,i=0]=t;return t.length===2?{s:e,bytes:s}:{allocs:e,frees:s,s:r,bytes:i}},
Sn=t=>{var e;let s=new Cb,r;for(let i=0;i<t.length;i++){let a=(e=t[i])!=null?e:"";if(r){if(Xo(r.push(a,i)))break}else{let n=s.read(a);n&&(r=new Ab(n))}}return r==null?l:r.listing()},
ws=(t,e,s)=>e.Re?la(t,e.Re,s):V(()=>Pu(t,s),()=>({kind:N})),
ys=t=>t.kind===T?t.counts:t.kind===$t?{allocs:0,frees:0}:l,
Pu=(t,e)=>{let s=Sn(t.query(Oc(e)));if(!s)return{kind:N};let[r,...i]=s.rows.filter(c=>c.tag===e);if(!r)return{kind:s.rows.length===0?$t:N};let a=[r.nonPaged.allocs,r.paged.allocs],n=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:N};let o={allocs:kn(a),frees:kn(n)},{allocs:d,frees:h}=o;return d===l||h===l?{kind:N}:{kind:T,counts:{allocs:d,frees:h}}},
kn=t=>{let e=0;for(let s of t){if(s===l)return;e+=s}return e},
ha=(t,...e)=>{let s=e.find(r=>t.has(r));return s===l?l:t.get(s)},
Au=t=>{let e=Wt(t,Eu(t));if(!e||t.charAt(e.end)!==" ")return;let s=Fu(t,e.end+1),r=s===l?e.end+1:e.end+1+s.length,i=Ub(t.slice(r).trim().replace(/\s+/g," "));if(Iu(i))return s===l||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}},
Eu=t=>{let e=E(t,0),s=Bt(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e},
Fu=(t,e)=>{if(t.startsWith("??",e))return"??";let s=t.slice(e,Bt(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return Rb.includes(s)?l:s},
Iu=t=>{var e;let s=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?l:e[1];return s===l?t==="???"||t==="????":!(s.length===8&&Bt(s,0)===8)},
wn=t=>{let e=E(t,0);if(t.charAt(e)==="#"&&(e=E(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?St:/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?yi:l},
ca=t=>{let e=ra(t),s=Ru(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:ra(e.slice(0,s)),source:yn(r.slice(i))}},
Ru=t=>{let e=Bb.exec(t);if(e)return e.index+e[0].length;let s=Uu(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&yn(t.slice(r+1))?r:t.length},
Uu=t=>{let e=t.indexOf(" (");if(e<0)return-1;let s=Gb.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length===0?-1:Math.min(...s)},
yn=t=>{let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>To(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:l},
Lr=t=>{let e=ra(t),{head:s,offset:r}=Ou(e);if(r===l)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!Wb(a))return;if(i<0)return s===e?l:{module:a,name:"",offset:r};let n=s.slice(i+1);return n.trim()===""||n.endsWith("(")?l:{module:a,name:n,offset:r}},
Ou=t=>{var e;let[,s,r]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(s===l||r===l)return{head:t,offset:0};let i=Number.parseInt(r,16);return{head:s,offset:Number.isSafeInteger(i)?i:l}},
Dn=(t,e,s=!0)=>{let r=E(t,0),i=Lu(t,r),a=i===l?r:E(t,Bt(t,r));return e===yi?Hu(t.slice(a),i):t.charCodeAt(a)===Hb?Wu(t,a,i):Vu(t,a,i,e,s)},
Lu=(t,e)=>{let s=Bt(t,e),r=s-e;if(!(r<2||r>3||!pt(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)},
Vu=(t,e,s,r,i)=>{var a;let n=ia(t,e);if(n<0)return;let o=r!=="noBase",d=Wt(t,o?Gu(t,n,r):e);if(!d||o&&d.pointerSize!==rd(n-e)||!pt(t.charCodeAt(d.end)))return;let{pointerSize:h}=d,c=E(t,d.end),u=Bu(t,Kb(t,c),h,i),f=u&&Cn(t.slice(u.end));if(!(!u||!f))return{number:s,pointerSize:h,base:i&&o?(a=Wt(t,e))==null?l:a.address:l,x:d.address,gap:c-d.end,args:u.kt,Es:u.Pr,inline:!1,text:f.text,source:f.source,symbol:f.symbol}},
Gu=(t,e,s)=>{let r=E(t,e);return s==="wide"||r===e+1?r:t.length},
Bu=(t,e,s,r)=>{let i=t.charCodeAt(e)===sd,a=[],n=i?E(t,e+1):e,o=0;for(;o<ed(s);o++){let d=ia(t,n);if(d<0||rd(d-n)!==s||!_b(t,d))break;let h=r?Wt(t,n):l;h&&a.push(h.address),n=E(t,d)}if(!(i&&t.charCodeAt(n)!==sd)&&!(o>0&&o<ed(s)))return{kt:a,Pr:o>0,end:i?E(t,n+1):n}},
Wu=(t,e,s)=>{let r=[Lb,Ob].find(n=>t.startsWith(n,e));if(r===l)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let a=Cn(t.slice(i));return a&&a.text!==""?g({},a,id,{number:s,inline:!0}):l},
Hu=(t,e)=>{let s=ca(t),r=Lr(s.text),i=r!==l&&r.name!=="",a=e!==l&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return g({},s,id,{symbol:r,number:e,inline:!1})},
Cn=t=>{let{text:e,source:s}=ca(t),r=Lr(e);return r!==l||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:l},
xn=t=>{var e;if(t.length>Xb||!qb(t))return;let s=Ku(t.trim());if(jb.test(s))return{kind:Di};if(s.startsWith("Breakpoint ")){let r=(e=/^Breakpoint (\d{1,9}) hit$/.exec(s))==null?l:e[1];return r===l?l:{kind:qs,number:Number(r)}}return s.startsWith("*** Fatal System Error: ")?_u(s):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(s)?{kind:I,k:s}:Yb.some(r=>r.test(s))?{kind:vt,k:s}:l},
Ku=t=>{let e=t.includes(ad)?Qb.exec(t):null;return e?t.slice(e.index+e[0].length):t},
_u=t=>{var e;let s=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?l:e[1];if(s!==l)return{kind:we,code:Number.parseInt(s,16),he:vn(t)}},
vn=t=>{var e,s;let r=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?l:e[1],i=[];for(let a of(s=r==null?l:r.split(","))!=null?s:[]){let n=de(a.trim());n&&i.push(n)}return i},
zu=t=>{var e;let s;for(let r of t){if(s&&s.push(r)!==H)continue;let i=xn(r);i&&(s=new Jb(i))}return(e=s==null?l:s.report())!=null?e:ju(t)},
ju=t=>{let e=new nd;for(let s of t)e.push(s);return e.place.instruction?g({kind:"stepped"},e.place):l},
Qu=t=>{let e=E(t,0);return e===t.length||zb(t)?!0:$b.some(s=>t.startsWith(s,e))},
Xu=t=>{let e=t.trim();if(!e.endsWith(":"))return;let s=ca(e.slice(0,-1));return Lr(s.text)&&s.text},
Yu=t=>{let e=t.filter(i=>i.length<=jt),s=Nn(e,/^Last event: (.+)$/);if(s===l)return;let r=Nn(e,/^debugger time: (.+)$/);return r===l?{k:s}:{k:s,time:r}},
Nn=(t,e)=>{var s;for(let r of t){let i=(s=e.exec(r.trim()))==null?l:s[1];if(i!==l)return i}},
qu=t=>{for(let[e,{symbol:s}]of t.slice(0,wt(t)).entries()){if(!s||e===0&&yu(s))continue;let r=Or(s);if(r===y||r===P)return r}},
Zu=t=>{var e;if(t.offset!==0)return;let s=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?l:e[1];if(s!==l)return cn(s);let r=Or(t);return r===Si?l:r},
Ju=(t,e)=>{let s=z(t,t.length-pe,pe);if(s===l||nt(e).g%pe!==0)return[];if(Yt(s,4227858432,2483027968))return[{kind:Rt,address:M(e,dd(s)-pe)}];let r=Yt(s,4294966303,3594452992),i=Yt(s,4294965279,3594455071)||Yt(s,4294965248,3611232256);return r||i?[Na]:[]},
$u=(t,e)=>{let[s,r,i]=[0,1,2].map(d=>z(t,d*pe,pe));if(s===l)return;if(Yt(s,4227858432,335544320))return{kind:Rt,address:M(e,dd(s))};if(r===l||i===l)return;let a=s&31;if(!(Yt(s,2667577344,2415919104)&&(r&1023)===a*33&&i===ti(3592355840|a<<5)))return;let n=r>>>10&4095,o=tf(s,e);if(Yt(r,4290772992,4181721088))return{kind:te,address:M(o,n*8)};if(Yt(r,4290772992,2432696320))return{kind:Rt,address:M(o,n)}},
tf=(t,e)=>{let s=t<<8>>13<<2|t>>>29&3,{high:r,g:i}=nt(e);return M(Vt(r,ti(i&-4096)),s*4096)},
ua=(t,e,s)=>{var r;let i=t[e];if(i===l)return;let a=i>>6,n=i>>3&7;if(a===3)return{Nt:n,length:1};let o=(i&7)===4,d=o?t[e+1]:i;if(d===l)return;let h=o?2:1;if(!(a===0&&(d&7)===5)){let p=h+((r=[0,1,4][a])!=null?r:0);return e+p<=t.length?{Nt:n,length:p}:l}let c=Vr(t,e+h);if(c===l)return;let u=h+4;if(!o)return{Nt:n,length:u,fixed:{kind:s===We?"relative":"absolute",Fs:c}};let f=(d>>3&7)!==4;return{Nt:n,length:u,fixed:f?l:{kind:"absolute",Fs:c}}},
Vr=(t,e)=>{let s=z(t,e,4);return s===l?l:s|0},
ef=(t,e,s)=>{let r=[];for(let i=2;i<=eS;i+=1){let a=t.length-i,n=t[a]===232&&i===5?Vr(t,a+1):l;if(n!==l){let h=s===We?sf(t,a,e):l;r.push({kind:Rt,address:$r(e,n,s),slot:h})}let o=t[a]===255?ua(t,a+1,s):l;if((o==null?l:o.Nt)!==2||o.length!==i-1)continue;let{fixed:d}=o;d&&r.push({kind:te,address:hd(d,e,s)}),(!d||rf(t,a,s))&&r.push(Na)}return r},
sf=(t,e,s)=>{let r=e-tS;if(!cd.every((a,n)=>t[r+n]===a))return;let i=Vr(t,r+cd.length);return i===l?l:M(s,e-t.length+i)},
rf=(t,e,s)=>{let r=t[e-1],i=s===We&&ud(r)?t[e-2]:r;return i===100||i===101},
af=(t,e,s)=>{var r;let i=s===We&&ud(t[0])?1:0,a=n=>M(e,i+n);switch(t[i]){case 235:{let n=((r=t[i+1])!=null?r:0)<<24>>24;return{kind:Rt,address:$r(a(2),n,s)}}case 233:{let n=Vr(t,i+1);return n===l?l:{kind:Rt,address:$r(a(5),n,s)}}case 255:{let n=ua(t,i+1,s);if((n==null?l:n.Nt)!==4)return;let{fixed:o,length:d}=n;return o?{kind:te,address:hd(o,a(1+d),s)}:Na}default:return}},
lf=(t,e,s)=>s===Be?Ju(t,e):ef(t,e,s),
nf=(t,e,s)=>s===Be?$u(t,e):af(t,e,s),
of=(t,e,s)=>{if(t.length===1)return t[0];let r=t.filter(i=>{let a=e(i);return a===l?!1:a===s?!0:i.kind!==Rt||!i.slot?!1:e({kind:te,address:i.slot})===a});return r.length===1?r[0]:l},
df=t=>{let e=t.findIndex(s=>s.trim()==="Exact matches:");return e<0?[]:Tr(t.slice(e+1),hf)},
hf=t=>{if(!t.startsWith("    "))return;let e=Lr(_l(t.trim()).name);return(e==null?l:e.offset)===0&&e.name!==""?e:l},
Mn=(t,e,s)=>{var r;let i=n=>t.readMemory(M(e,-n),n),a=nt(e).g%iS;return(r=i(s))!=null?r:a>0&&a<s?i(a):l},
Tn=t=>{let e=new Set(t.map(Zu));if(e.size>1)return me;let[s]=e;return s?{kind:ze,of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()==="nt")?{kind:je}:me},
cf=t=>{var e;let s=new uS;for(let r=0;r<t.length&&s.push((e=t[r])!=null?e:"",r)!==H;r++);return s.listing()},
uf=t=>{if(t.pointerSize!==l)return{pointerSize:t.pointerSize,va:t.gap>=Vb?Qe:"old",Na:t.number!==l,args:t.Es}},
ff=(t,e,s,r=pd)=>{let i=t.query(Fc(r,e.pointerSize===4,e.Wt)),a=Pn(i,e);if(!a)return Ma("registers",i);let n=An(i,a.z);return n?{kind:K,reading:g({report:s},a,{stack:n})}:Ma(Ut,i)},
Pn=(t,e)=>{var s,r,i,a;let n=Ss(t,e.pointerSize),o=(r=(s=n.get("eip"))!=null?s:n.get("rip"))!=null?r:n.get("pc"),d=(a=(i=n.get("esp"))!=null?i:n.get("rsp"))!=null?a:n.get("sp");if(!o||!d)return;let h=En(n,e);return{z:o,sp:d,fp:n.get("ebp"),registers:n,thread:n.get(Zs),process:n.get(Ci),processor:h}},
An=(t,e)=>{let[s,...r]=cf(t).frames;return s&&[g({},s,{address:e}),...r]},
En=(t,e)=>{let s=t.get(Jt),r=s===l?-1:e.Ht.indexOf(s);return r>=0?r:e.Ht.length===1?0:l},
pf=(t,e)=>{let s=t[t.length-1];return s!==l&&(t.length>=e||s.x===Ae)&&t.every(({address:r,base:i,x:a,args:n,inline:o,doubtful:d,symbol:h})=>r&&i&&a&&h&&(n.length===0||n.length===CS)&&!o&&!d)},
mf=t=>{var e;let s=t.join(`
`),r=d=>{var h,c;return de((c=(h=d.exec(s))==null?l:h[1])!=null?c:"")},i=r(/^\(([0-9a-f]{8})\)\s+\S/m),a=r(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,n]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(s))!=null?e:[];if(!i||!a||!n)return;let o=n==="Non-FPO"?"ebp":"omitted";return kd(i)===kd(a)?{start:i,frame:o}:{frame:o}},
gf=t=>{var e,s;let r=t.join(`
`),i=m=>{var k,C;return de((C=(k=m.exec(r))==null?l:k[1])!=null?C:"")},a=Ta(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),n=Ta(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=Ta(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),d=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,h,c,u]=(s=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(r))==null?l:e.map(ei))!=null?s:[];if(a===l||n===l||o===l||!d||h===l||c===l||u===l)return;let f=h>MS?l:bf(t,u);if(!f)return;let p=M(d,-o);return g({},f,{Ar:M(p,a+c),end:M(p,n)})},
bf=(t,e)=>{let s=0,r=0,i=!1;for(let a of t){let n=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!n)continue;let[,o,d,h]=n.map(ei),c=Sf(d!=null?d:-1,h!=null?h:-1,a);if(o!==s||!c||i)return;s+=c.y,r+=c.bytes,i=d===wd}return s===e?{Er:r,Be:i}:l},
Sf=(t,e,s)=>{var r,i;switch(t){case 0:return{y:1,bytes:8};case 1:{let a=ei((i=(r=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s))==null?l:r[1])!=null?i:"");return a>0&&e<=1?{y:e+2,bytes:a}:l}case 2:return{y:1,bytes:(e+1)*8};case 4:case 8:return{y:2,bytes:0};case 5:case 9:return{y:3,bytes:0};case wd:return{y:1,bytes:e*8};default:return}},
kf=(t,e)=>{let s=(e==null?l:e.start)===t;return(e==null?l:e.frame)==="omitted"?s?{kind:xi}:l:e&&!s?{kind:Js}:l},
Fn=t=>{let e=t.findIndex(s=>ES.test(s));return e<0?t.length:e},
In=t=>{let e=Er(t);if(e.length===0)return;let s=e.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:t,places:s}},
wf=t=>{var e;switch(t.kind){case"strayed":return{kind:ye,Mt:{kind:I,k:`stopped at ${(e=t.z)!=null?e:"an unknown address"} on the way out of the allocator`}};case vi:return{kind:tt,call:"write nt!PoolHitTag",message:"it did not take"}}},
Rn=(t,e)=>{let s=t*2;return{pointerSize:t,We:s,ue:s,pe:e}},
Un=(t,e,s,r)=>{let i=z(t,0,4),a=z(t,4,4);if(i===l||a===l)return{kind:N};if(dt(Z(a))!==s)return{kind:ot};let n=r.pointerSize===4?9:8,o=c=>(i>>>c&(1<<n)-1)*r.ue,d=i>>>16+n;if(d===0)return{kind:se};if(r.pe&&d&VS)return{kind:"second",Fr:o(0)};let h=o(16);return h>r.We&&h<=Pa-e?{kind:L,bytes:h}:{kind:ot}},
On=(t,e,s,r,i=!1)=>{var a,n;let o=qt(t),d=s.We,h=F=>{var G;return(G=r.readMemory(M(t,F-o),d))!=null?G:GS};if(o===0)return{kind:Xe};let c=h(o-d),u=Un(c,o-d,e,s),f=o===d;if(!(f?u.kind===se:u.kind===ot&&c.every(F=>F===c[0]))||!s.pe)return u;let p=f?c:h(0),m=((a=z(p,0,2))!=null?a:0)%8192,k=Pa-m&-s.ue,C=f?h(k-d):c;if(!p.length||!C.length)return{kind:N};if(!(Un(p,0,e,s).kind===se&&C[0]===p[2]&&C.every(F=>F===C[0])))return u;if(k!==o)return{kind:ot};let w=(n=p[1])!=null?n:0;return{kind:L,bytes:i&&!(w&BS)?m:l,Ir:!(w&WS)}},
yf=t=>{let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`},
Gr=t=>yf(g({},t,{offset:0})),
Ln=(t,e=[],s=[])=>{let r=wt(t);for(;r<t.length-1&&Br(t[r],s);)r++;let i=t[r];return i&&Fs(t,r)?Df(i,r,e):l},
Br=(t,e)=>{let s=t==null?l:t.symbol;return s?e.some(r=>ks(r,Gr(s))):!1},
Df=(t,e,s)=>{var r;let i=t.address&&Vn(t.address,s);if(i)return g({key:Cd(i.module,i.offset),frame:t,wt:e},i);let a=t.symbol&&{module:t.symbol.module};if(((r=t.symbol)==null?l:r.name)===""){let{module:o,offset:d}=t.symbol;return{key:Cd(o,d),frame:t,wt:e,module:o,offset:d}}let n=t.address?zt(t.address):t.text;return g({key:n,frame:t,wt:e},a)},
Vn=(t,e)=>{let s=e.find(({start:i,end:a})=>Et(i,t)<=0&&Et(t,a)<0),r=s&&ut(s.start,t);return s&&r!==l?{module:s.name,offset:r}:l},
Cf=t=>t.map(_S).join(" "),
Gn=(t,e=N)=>{var s,r;let i=xf(t);if(i<jS||e===De)return{kind:$s};let a=e==="no"?nl:"fanOutOnly",n=(r=(s=t[0])==null?l:s.stack[t[0].wt])==null?l:r.symbol,o=n&&n.name!==""?{skip:Gr(n)}:{};return g({kind:ol,Rr:i,it:a},o)},
xf=t=>{let e=Array.from({length:zS},(s,r)=>{let i=new Set;for(let{stack:a,wt:n}of t){let o=a[n+1+r];o&&i.add(o.symbol?Gr(o.symbol):o.text)}return i.size});return Math.max(...e)},
vf=t=>{if(t<Is)return t;let e=Math.floor(Math.log2(t)),s=2**e,r=Math.floor((t-s)*Rs/s);return Is+(e-xd)*Rs+r},
Bn=t=>{if(t<Is)return t;let e=Math.floor((t-Is)/Rs)+xd,s=(t-Is)%Rs+1;return 2**e+2**e/Rs*s-1},
Wn=(t,e)=>{let s=[];for(let r of t){let i=e(r);i!==l&&s.push(i)}return A(s,(r,i)=>r-i)},
Nf=t=>{let e=t[0],s=t[Math.floor((t.length-1)/2)],r=t[t.length-1];if(!(e===l||s===l||r===l))return{Is:e,Tt:s,Rs:r}},
Mf=(t,e,s)=>{if(!t||!e)return{kind:b,why:ee};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:b,why:dl};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:b,why:"tooFew"};if(a===i)return{kind:tr,ht:r};let n={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:er,Ur:a/i,ht:r,missed:n}},
Tf=t=>{let{number:e,tag:s,stack:r,requested:i,charged:a,thread:n,process:o,time:d}=t;return{tag:s,stack:r,hit:e,requested:i,charged:a,thread:n,process:o,time:d}},
fa=(t,e)=>{var s,r;let i=new ik(e),a=new Map;for(let o of t){let d=`${o.tag} ${(r=(s=i.site(o.stack))==null?l:s.key)!=null?r:i._t(o.stack)}`,h=a.get(d);h?h.push(o):a.set(d,[o])}let n=[];return a.forEach(o=>{let[d]=o;d&&n.push(Pf(d,o,i))}),A(n,(o,d)=>{var h,c,u,f;return((c=(h=o.first)==null?l:h.hit)!=null?c:0)-((f=(u=d.first)==null?l:u.hit)!=null?f:0)})},
Pf=(t,e,s)=>{let r=a=>e.reduce((n,o)=>n+a(o),0),i=s.site(t.stack);return g({tag:t.tag,site:i,_t:i?l:s._t(t.stack),stacks:e.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:Af(r),zt:r(({unlocated:a})=>a.alloc),Or:r(({unlocated:a})=>a.free),mt:Ed(e.map(({mt:a})=>a))},Ef(e,i,s),{$:Ff(e),Pt:r(({Pt:a})=>a),At:r(({At:a})=>a),jt:r(({jt:a})=>a),lt:If(e)},Rf(e))},
Af=t=>{let e=t(({hits:a})=>a.alloc);if(e>0&&t(({unlocated:a})=>a.alloc)===e)return;let s=t(({s:a})=>a.count),r=t(({s:a})=>a.me)===0,i=t(({s:a})=>a.charged);return{count:s,bytes:r?i:l}},
Ef=(t,e,s)=>{var r;let i={Lr:0,Us:0,refused:0};for(let{stack:a,Qt:n}of t){let o=(r=s.caller(a))==null?l:r.key;n.forEach((d,h)=>{var c;let u=s.site(h),f=u!==l&&e!==l;o!==l&&((c=s.caller(h))==null?l:c.key)===o?i.refused+=d:f&&u.key!==e.key&&(i.Lr+=d),f&&u.module!==e.module&&(i.Us+=d)})}return i},
Ff=t=>{let e=new si;for(let{$:s}of t)e.Et(s);return e},
If=t=>{let e=new Fd;for(let{lt:s}of t)e.Et(s);return e.He()},
Rf=t=>{let e=[];for(let{first:a,last:n}of t)a&&e.push(a),n&&e.push(n);let s=A(e,(a,n)=>a.hit-n.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}},
Uf=(t,e)=>{var s;let r=new Set((s=e[e.length-1])==null?l:s.gone),i=o=>r.has(o),a=t.there.filter(i);if(a.length===0)return t;let n=t.there.filter(o=>!i(o));return g({},t,{there:n,gone:[...t.gone,...a]})},
Hn=(t,e,s,r)=>{t.delete(e),t.set(e,s);let i=t.keys().next();t.size>r&&!i.done&&t.delete(i.value)},
Of=(t,e,s)=>{var r,i;let a=t.slice(0,wt(t)).findIndex(({symbol:h,inline:c})=>h&&!c&&!fn(h)),n=t[a];if(!n||n.doubtful)return;let o=(r=n.address)!=null?r:a===0?s:l,d=(i=t.slice(a+1).find(({inline:h})=>!h))==null?l:i.base;if(!(!o||!n.base||!d||Et(n.base,d)>=0))return{kind:e,address:o,base:n.base,tt:d}},
Lf=(t,e,s)=>{let r=[];for(let i=0;i+s<=e.length;i+=s){let a=Te(e,i,s);a&&r.push(a)}return{from:t,kt:r}},
Vf=(t,e,s,r)=>{var i;if(Ni in t)return s.registers.get(t.register);let a=s.stack&&ut(s.stack.from,M(e,t.offset));return a===l||a%r!==0||(i=s.stack)==null?l:i.kt[a/r]},
Gf=(t,e,s)=>{var r,i;let a=[],n=e.stack&&ut(t.base,e.stack.from),o=ut(t.base,t.tt);if(n!==l&&o!==l){let h=s===4?Math.min(o,uk):o,c=Math.min(h,n+((i=(r=e.stack)==null?l:r.kt.length)!=null?i:0)*s);for(let u=n;u<c;u+=s)a.push({offset:u})}let d=[...e.registers.keys()].filter(h=>fk.test(h));return[...a,...d.map(h=>({register:h}))]},
Bf=(t,e,s,r,i)=>{let a=Vf(t.where,e.base,s,r.pointerSize);if(a===l)return ee;let n=t.holds===at?a:M(a,r.We);return Kn(n,r)?_n(n,i):"noBlock"},
Kn=(t,e)=>ms(t,e.pointerSize)&&Gl(t,e.ue),
_n=(t,e)=>{if(!e)return{block:t};let s=e(t);if(s.kind!=="second")return{block:t,header:s};let r=M(t,-s.Fr);return{block:r,header:e(r)}},
zn=t=>{let[e]=t;return t.every(s=>(s==null?l:s.block)===(e==null?l:e.block))?e:l},
Wf=(t,e,s,r)=>{let{hit:i,kind:a,Ke:n}=s,{block:o,header:d}=e,h=t.open.get(o);if(n!==l&&n!==o||h&&r._e(a,h.hit)||r.Vr(a,o)||(d==null?l:d.kind)===L&&!Gd(d.bytes,s)||Sk(d,s))return;let c=a===y?s.before(o):l,u=r.Gr(a,o),f=a===y&&(d==null?l:d.kind)===L,p=a===P&&r.yt(y,o)!==l;if(f&&c!==L||n!==l||p){let m=f&&(c===P||r.Br(i,o)),k=n!==l;t.ge({hit:i,block:o,Ft:k||m,gt:u&&!k})}return{block:o,header:d,before:c,gt:u}},
Hf=(t,e,s)=>{var r,i;if(s.pointerSize!==4)return{};let a=[],n,o;for(let d of t.slice(0,wt(t))){let h=Kf(d,e,s);h&&(a.push(h),n=(r=h.requested)!=null?r:n,o=(i=h.poolType)!=null?i:o)}return{freed:jn(a.map(({freed:d})=>d)),requested:n,charged:jn(a.map(({charged:d})=>d)),poolType:o}},
Kf=(t,e,s)=>{var r,i;let a=(i=(r=t.symbol)==null?l:r.name)!=null?i:"",n=Fk.find(({ze:c})=>c.test(a));if(!n||t.doubtful)return;let{args:o}=t,d=c=>c===l?l:o[c]&&_t(o[c]);if(n.tag!==l){let c=d(n.tag);if(c===l||dt(Z(c))!==e)return}let h=n.freed===l?l:o[n.freed];return{freed:h!==l&&ms(h,s.pointerSize)&&Gl(h,s.ue)?h:l,requested:d(n.requested),charged:d(n.charged),poolType:d(n.type)}},
jn=t=>{let e=t.filter(s=>s!==l);return e.every(s=>s===e[0])?e[0]:l},
_f=(t,e,s)=>s===Be?Qf(t,e):zf(t,s),
zf=(t,e)=>{let s=[];for(let r=0;r<t.length;r+=1){let i=jf(t,r,e),a=i&&z(t,r+i,Us);a!==l&&s.push({kind:Mi,value:a})}return s},
jf=(t,e,s)=>{var r;let i=(r=t[e])!=null?r:0;if((i&248)===184||i===104)return 1;let a=i===199?ua(t,e+1,s):l;return(a==null?l:a.Nt)===0?1+a.length:l},
Qf=(t,e)=>{var s,r;let i=[],a=new Map;for(let n=0;n+Us<=t.length;n+=Us){let o=(s=z(t,n,Us))!=null?s:0,d=o&31,h=o>>>5&65535,c=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:a.set(d,~(h<<c)>>>0);break;case 1384120320:a.set(d,h<<c>>>0);break;case 1920991232:{let f=((r=a.get(d))!=null?r:0)&~(65535<<c);a.has(d)&&a.set(d,(f|h<<c)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=M(e,n+(o<<8>>13)*Us);i.push({kind:"literal",address:f});continue}}let u=a.get(d);u!==l&&i.push({kind:Mi,value:u})}return i},
Xf=(t,e)=>{let s=he(t,M(e,60)),r=s&&t.readMemory(M(e,s),12);return r&&z(r,0,4)===zk?z(r,8,4):l},
Yf=t=>{let e=t.indexOf(0),s=String.fromCharCode(...t.slice(0,e<0?t.length:e));return s===""?l:Fe(s)},
Ds=(t,e)=>{let s=Yk[e],r=s&&t.readMemory(s,qk),i=r&&Qn(r,Zk),a=r&&Qn(r,Jk);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
Qn=(t,e)=>{let s=z(t,e,4),r=z(t,e+4,4);if(!(s===l||r===l)&&r===z(t,e+8,4))return(r*t0+s)/$k},
qf=(t,e,s)=>{let r=[];t.held().forEach(a=>{r.push(...a)});let i=Zf(r,e);return{blocks:A(i,(a,n)=>a.block<n.block?-1:1),held:r.length,freed:t.freed().slice(-s)}},
Zf=(t,e)=>{if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let a=t[Math.floor(i*s)];a!==l&&r.push(a)}return r},
Jf=(t,e,s)=>{var r;let{start:i,je:a}=t,{kernelBase:n,bootTime:o}=i.target,d=(r=As(e.modules))==null?l:r.start;return i.poolHitTag.address!==e.poolHitTag||n!==l&&d!==l&&n!==d?I:o===l||!s?sr:th({bootTime:o,uptime:a!=null?a:0},s)?I:Nt},
Xn=(t,e=c0)=>t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?Xn(t.slice(1),e):t,
$f=(t,e)=>t.z===e.z&&t.sp===e.sp&&t.thread===e.thread&&tp(t.registers,e.registers)&&ep(t.stack,e.stack),
tp=(t,e)=>{let s=!0;return t.forEach((r,i)=>{let a=e.get(i);i!==Ci&&a!==l&&a!==r&&(s=!1)}),s},
ep=(t,e)=>{let s=Math.min(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:a},n)=>{let o=e[n];return r===(o==null?l:o.base)&&i===(o==null?l:o.address)&&a===(o==null?l:o.text)})},
Yn=(t,e,s,r)=>{if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(a=>a>=t&&a<=s)?i?Ye:qe:"gap":r.some(a=>a>t&&a<=t+e+1)&&i?Ye:qe},
sp=(t,e)=>{let[s]=t.recent(Number.POSITIVE_INFINITY);if(!s||e.number<s.number)return!0;let r=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(r==null?l:r.time)===e.time&&(r==null?l:r.thread)===e.thread&&(r==null?l:r.kind)===e.kind},
W=(...t)=>e=>t.find(s=>s===e),
ht=t=>e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i===l)return;s.push(i)}return s},
v=(t,...e)=>{var s;let r=Object.entries(t),i=Object.entries((s=e[0])!=null?s:{});return a=>{if(typeof a!="object"||a===null||Array.isArray(a))return;let n=a,o={};for(let[d,h]of[...r,...i.filter(([c])=>n[c]!==l)]){let c=h(n[d]);if(c===l)return;o[d]=c}return o}},
qn=(t,e)=>s=>{var r;return(r=t(s))!=null?r:e(s)},
Zn=(t,e)=>JSON.stringify(g({seq:t},e)).replace(/[^ -~]/g,y0),
rp=t=>{var e;if(t.length>D0)return{kind:rr};let s;try{s=JSON.parse(t)}catch(h){return{kind:ir}}let r=v({seq:D,type:rt})(s);if(!r)return{kind:rr};let{seq:i,type:a}=r,n=I0.get(a);if(!n)return{kind:hl,seq:i};let o=n(s);if(o)return{kind:Ti,seq:i,entry:g({type:a},o)};let{version:d}=(e=v({version:D})(s))!=null?e:{};return a===re&&d!==l&&d>dh?{kind:ar,version:d}:{kind:rr}},
ip=(t,e)=>{var s,r;if(!(e!=null&&e.openEnd))return{kind:Mt};let{tag:i,poolHitTag:a,target:n}=e.start,o=Es(a.before),d={armed:i,saved:o,address:a.address},h=(s=Ur(t))==null?l:s.kind;if(h&&h!==_e)return{kind:Ce};let c=Ht(t),u=ap(t,n.pointerSize);if(c.kind!==K||!u)return{kind:b,note:d};if(c.address!==d.address||u!==((r=n.kernelBase)!=null?r:u))return{kind:Ce};let f=h===_e;return c.value===i?{kind:lt,note:d,Wr:f}:{kind:c.value===o?Pi:"changed"}},
ap=(t,e)=>{let s=As(Er(j(t,vo)));return s&&Gt(s.start,e)},
Cs=t=>{let[e,s]=[t,0];for(;e>=1024&&s<3;s+=1)e/=1024;return s>0?`${e.toFixed(1)} ${"KMG"[s-1]}B`:`${t} bytes`},
Ft=(t,e="")=>{let s=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s},
lp=(t,e)=>{let s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case js:return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case Xa:return`${s} holds ${JSON.stringify(e.yr)}, which is no single byte. Give the bytes: "41 62 63 20".`;case Ya:return`${s} has bit 31 set, which the kernel clears before it compares: use ${H0(e.Dr)}.`}},
np=(t,e)=>{if(t===l)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length===0?`Begin with dx @$pool.hitTag(${U(t)}).`:Ra(e.map(U));return`Nothing has been recorded for ${U(t)}. ${s}`},
Jn=t=>{var e;switch(t.kind){case rl:return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case _e:return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case il:return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${At(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case Ke:return bh(t);case"noSymbol":return`there is no symbol nt!${t.name}${Ia(t.Bt)}. Set the symbol path (.symfix; .reload) and try again.`;case tl:return"the module list holds no nt. Type .reload and try again.";case mi:return"the target does not answer (r $ptrsize says nothing). Is it still there?";case N:return"nt!PoolHitTag cannot be read. Type .reload and try again.";case sl:return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case el:return`nt!PoolHitTag holds ${ge(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case He:return op(t.tag,t.Le);case al:return`${t.As.map(At).join(Ai)} are both in use and print alike. Say which: dx @$pool.hitTag("${At((e=t.As[0])!=null?e:0)}", "unseen").`}},
op=(t,e)=>{let s=e.map(i=>`${U(i)} (${At(i)})`),r=s.length===0?"":`${Ra(s)} `;return`no allocation with ${U(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${U(t)}, "unseen").`},
ce=t=>{if(t.kind===it)return"PoolHitTag is as it was.";if(t.kind===xe)return dp(t.holds);let e=Ia(t.failure);return`${t.holds===l?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`},
dp=t=>t===l||yt(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${U(Z(t))} by now, and not by this call: dx @$pool.status()`,
hp=t=>{switch(t.kind){case Mt:return"Nothing was armed.";case ie:return`PoolHitTag is not written: ${Jn(t.pt)}`;case Ei:return t.undone.map(ce).join(" ");case cl:return t.undone.kind===it?`PoolHitTag held ${ge(t.held)}, armed by somebody else; it holds 0 now.`:ce(t.undone)}},
pa=t=>{let e=t.nt(),s=t.It();if(e.kind===b)return` (${up(e.why)}${wh(t)?`: ${kh}`:""})`;let r=[...e.kind===er?[`${q0(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${S(s,R)} is not known${cp(t)}`]:[]];return r.length===0?"":` (${kh}: ${r.join(et)})`},
cp=t=>{let{count:e,requested:s}=t.zt(),r=yh(s,e);return r===""?"":`, ${S(e,ae)} among them${r}`},
up=t=>{switch(t){case ee:return"what the tag tracker counted is not known";case ul:return"the hunt was not brought to its end";case dl:return"the target was started again";case fl:return"the first hit of a capture may be the last one before it, reported again";case Ze:return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
Wr=t=>{if(Le(t)===0)return"";let e=t.booked();return e===l?b:`${Math.floor(e*1e3)/10} %`},
fp=t=>{switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(ew).join("")}Saved ${[...xh(i),S(r.length,Ot)].join(Ai)} in ${tw(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case lr:return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case tt:return`Not saved: ${ai(t)}`}},
pp=t=>{switch(t.kind){case lt:return`${U(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case Je:return`${t.path} is no recording.`;case ar:return`it was written by a later pooltag (format ${t.version}).`;case tt:return ai(t)}},
mp=t=>{let{base:e,recording:s,left:r,cut:i}=t,{hunts:a,problems:n,snapshots:o}=s,d=[...xh(o.length),...a.map(ii)],[h]=n.first;return[`Opened ${e}: ${d.join(Tt)||"no hunt"}.`,i&&`It ends early: ${i}.`,h&&`${S(n.count,"line")} damaged or missing, the first at ${h.line}.`,gp(r,s.lastHunt),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
gp=(t,e)=>{if(!(!e||t.kind===Mt))return t.kind===lt&&!t.Wr?`PoolHitTag STILL HOLDS ${U(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${ge(t.note.saved)} disarms.`:`It was ${rw(e)}${bp(t)}`},
bp=t=>{switch(t.kind){case lt:return", as this dump shows (dx @$pool.status()).";case Pi:return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case Ce:return", on another target or before a restart: nothing of it is armed here.";case b:return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${ge(t.note.saved)} disarms.`}},
Sp=t=>{switch(t.kind){case bi:{let{target:e,tag:s}=t,r=e.Ht.length;return`pooltag: ${[...e.description===""?[]:[e.description],S(e.modules.filter(i=>!i.xt).length,"module"),...r>0?[S(r,"processor")]:[]].join(et)}; arming ${U(s)} at ${Ec(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${U(t.tag)}: ${ce(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${S(t.hunts,Ot)}`;case pl:return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${aw(t.seconds)}`;case ml:return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return lw(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${Ft(t.bytes/iw)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${S(t.of,at)} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${ge(t.value)} again`;case Xs:return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case gl:return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case bl:return`pooltag: nothing more is recorded, the hunt goes on: ${ai(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
kp=t=>{if(!t.includes("<"))return t;let e=t.replace(ow,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
$n=t=>{if(typeof t==Fi)return t;if(!wp(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:l},
wp=t=>typeof t=="object"&&t!==null&&"getHighPart"in t,
Hr=t=>{for(let e=0;e<t.length;e+=Nh)host.diagnostics.debugLog(t.slice(e,e+Nh));host.diagnostics.debugLog(`
`)},
to=(t,e)=>xs(()=>{let s=host.memory.readMemoryValues(vh(t),e,1);return s.length===e?new Uint8Array(s):l}),
xs=t=>{try{return t()}catch(e){return}},
Kt=(t,e)=>{try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new Ps(t,s)}},
eo=t=>Kr(()=>Dp(t))||Kr(Cp),
yp=()=>{Kr(()=>Reflect.deleteProperty(li(),Se)&&li()[Se]===l)||Kr(()=>so(`dx -r0 @$vars.Remove("${Se}")`))},
Dp=t=>(li()[Se]=t,li()[Se]!==l),
Cp=()=>[`Debugger.State.Scripts.${Th}.Contents.pool`,"@$scriptContents.pool"].some(t=>so(`dx -r0 @$${Se} = ${t}`)),
so=t=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error")),
Kr=t=>{try{return t()}catch(e){return!1}},
ma=t=>xp().get(t)||[],
xp=()=>(Ua===l&&(Ua=vp(fw)),Ua),
vp=t=>{let e=new Map,s="",r="";for(let i of t.split(`
`)){let[a="",n=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=n&&` (${n})`;continue}let o={Qe:"list",name:a+r,place:{kind:"table",source:s}};for(let d=0;d<n.length;d+=4){let h=ps([0,1,2,3].map(u=>pw(n,d+u))),c=e.get(h);c?c.push(o):e.set(h,[o])}}return e},
ro=t=>{let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]},
Np=t=>{let e=t.slice(0,4),s=t.slice(4,jt).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),n=(i<0?r:r.slice(0,i)).trim(),o=n==="<unknown>"?a:n;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?l:nr:{pattern:e.includes("*")?e.trim():e,name:o,description:a}},
Mp=(t,e,s)=>{let r=[],i=[],a=V(()=>{for(let n of[Sw(s),Tp(e)]){let o=n.find(h=>s.exists(h));if(o===l)continue;let d=new mw(o);s.read(o,h=>(d.push(h),!0)),r.push(d.Hr(t)),i.push(o)}},({message:n})=>n);return{users:ro([...r,ma(t)]),read:i,failed:a}},
Tp=t=>{let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query(ag).join("")),s=["10","8.1"].map(r=>`${gw}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+bw)},
Pp=(t,e)=>{var s;switch(t){case"Image name":return{image:e};case"File version":return{version:e};case"CompanyName":return{Kr:e};case"ProductName":return{Ma:e};case"FileDescription":return{description:e};case"Timestamp":{let[,r,i=""]=(s=kw.exec(e))!=null?s:[];return i?{linked:r,Ta:Number.parseInt(i,16)}:{}}default:return{}}},
Ap=t=>{let e=[];for(let{name:s,xt:r}of Er(j(t,No)))r||e.push(s);return s=>{var r,i;let a=(i=(r=yw.exec(s))==null?l:r[1])==null?l:i.toLowerCase();if(!a||e.length<2)return;let n=e.find(d=>d.toLowerCase()===a);if(!n)return Sl;let o=new ww;for(let d of j(t,bg(n)))o.push(d);return o.modules[0]}},
io=(t,e,s,r)=>{let i=Fr(t),a=Oo(t,i);if(!i||!a)return;let n=Ds(t,i);r||e({kind:"tables",bytes:Dw(a)});let o=r?Ep(t,a,r):sn(t,a);if(!o)return;let d=a._.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:n&&Math.round(n.uptime),bootTime:n&&Math.round(n.bootTime),whole:!r,bits:d,rows:o.map(({tag:h,nonPaged:c,paged:u})=>[dt(h),...Fh(c),...Fh(u)]).filter(h=>r||h.slice(1).some(c=>c!==0))}},
Ep=(t,e,s)=>{let r=[];for(let i of s){let a=en(t,e,i);if(a.kind===T)r.push(a.record);else if(a.kind===$t)r.push({tag:i,nonPaged:Ih,paged:Ih});else return}return r},
Fp=t=>{var e;let[s,r]=((e=Cw.exec(t))!=null?e:[]).slice(2).map(Number);return s===l||r===l?l:(s*4===r||s*8===r)&&r<9007199254740992?r:l},
Ip=t=>{let e=(a=Number.NaN)=>a>=0?a*xw:l,{"NonPagedPool Usage":s=Number.NaN,"NonPagedPoolNx Usage":r=0,"NonPagedPool Max":i}=t;return{nonPaged:e(i===l?i:s+r),Xe:e(i),paged:e(t["PagedPool Usage"]),Ye:e(t["PagedPool Maximum"]),Se:e(t[kl]),_r:e(t["Available Pages"])}},
Rp=t=>{var e,s;let r={};for(let i of t){let a=(e=/^\s*(\w[\w ]*):/.exec(i))==null?l:e[1];a&&(r[a]=(s=Fp(i))!=null?s:Number.NaN)}return r[kl]?Ip(r):l},
ao=t=>{let e={kind:t.whole?ve:"rows"};return g({},t,{ke:"debugger",table:$e,zr:!0},{Os:e,Ls:t.bits===64,rows:Rh(t)})},
Up=(t,e)=>{if(e.every(({tag:r})=>r!==l))return e;let s=Op(t);return e.map(r=>{let i=r.tag===l?Lp(r,s):l;return i?g({},r,{tag:dt(i.tag)}):r})},
Op=t=>{var e;let s=Oo(t,Fr(t));return(e=s&&sn(t,s))!=null?e:[]},
Lp=(t,e)=>{let s=e.filter(({tag:i})=>_(dt(i))===t.text),r=s.length===1?s:s.filter(i=>Mw(i,t));return r.length===1?r[0]:l},
Vp=(t,e)=>{let s=t.now(),r=Sn(j(t,Uc(bt,!0))),i=r?l:io(t,e,""),a=r?Up(t,r.rows):i&&Rh(i);return a&&{rows:a,jr:!r,unread:r?r.unread.length:0,total:r?Nw(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}},
Gp=(t,e)=>{if(e===bt)return A(t,Tw);let s=Bp(e);return A(t,(r,i)=>s(i)-s(r))},
Bp=t=>{switch(t){case Ne:return e=>e.nonPaged.bytes;case xt:return e=>e.paged.bytes;case ts:return e=>{var s,r;return((s=e.nonPaged.allocs)!=null?s:0)+((r=e.paged.allocs)!=null?r:0)};case es:return e=>{var s,r;return((s=e.nonPaged.frees)!=null?s:0)+((r=e.paged.frees)!=null?r:0)};case or:return Oa;case Ii:return Lh;case"peralloc":return e=>Oa(e)===0?0:Lh(e)/Oa(e)}},
Wp=t=>{switch(t.kind){case ie:return Jn(t.pt);case tt:return`the debugger refused "${t.call}": ${t.message}`;case wl:return`writing nt!PoolHitTag did not take${Ia(t.applied.failure)}. ${ce(t.applied.undone)}`}},
Hp=t=>{if(t.kind===Ke)return`Not captured: ${bh(t)}`;let{Qr:e}=t;return e===l?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${U(e)}: somebody has changed it. dx @$pool.arm(${U(e)}) arms it again.`},
Kp=(t,e,s)=>{let{boot:r,Xr:i,rows:a,Yr:n}=t,o=Ew(e,s);return[`${S(a.length,bt)} (bytes) from ${e.name} to ${s.name}`,...o>0?[Bh(o,Wh)]:[],...n.length>0?[`${S(n.length,bt)} only in one`]:[],...jh(r),...i?["Allocs and Frees at least so many"]:[],La].join(Tt)},
_p=t=>{switch(t.kind){case ss:case dr:return;case ye:return`Ended by ${zp(t.Mt)}: the prompt is yours.${t.qr?Lw:""}`;case vt:return"Ended because the target is gone; a restart leaves nothing armed.";case yl:return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case Dl:return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.Zr.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case tt:return`Ended because the debugger failed "${t.call}": ${t.message}`;case rs:return`Ended because the target has not run: g answered ${JSON.stringify(t.Xt)}. al lists your aliases, ad g removes one.`;case Cl:return"Ended because another call of pooltag took over."}},
zp=t=>{switch(t.kind){case is:return"a break-in";case qs:return`breakpoint ${t.number}`;case we:return`bugcheck ${ge(t.code)}`;case Ri:return`a break at ${t.at}, which is no pool function`;case I:return`another stop (${t.k})`}},
jp=t=>{let{capture:e,hunt:s,tag:r}=t,{hits:i,Jr:a}=e,n=Le(s),o=[S(a.alloc,ae),S(a.free,P),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(et),d=n===0?"":`coverage ${Wr(s)}${pa(s)}`,h=[n>i&&`the whole hunt: ${S(n,R)}`,d].filter(Boolean),c=[`: ${o}`,h.join(et)].filter(Boolean).join(Tt);return[`${S(i,R)} on ${U(r)} in ${Ft(e.seconds,s.start.target.description)}${c}.`,_p(e.end),n===0&&Bw(e.end)?Qp(s):l,t.disarmed&&(e.qe?Ww(t.disarmed):ce(t.disarmed)),Bo(t.disarmed,r)?"The last hits may be on that tag.":l,n>0?Gw(t):l,n>0?`Next: dx -g @$pool.leaks(${U(r)}).`:l].filter(u=>u!==l).join(" ")},
Qp=t=>{let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.Yt())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.nt();return s.kind===er?`The kernel counted ${Dh(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
Xp=t=>{let[e]=t;return e===l?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`},
Yp=t=>{switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}},
qp=t=>{switch(t.kind){case hr:return`!vm says more of ${t.pool} pool than there can be: the symbols of nt do not fit.`;case xl:return`Nonpaged pool is past 1 GB: ${Cs(t.bytes)}.`;case vl:return`${t.pool} pool is at ${Math.floor(t.share*100)} % of its limit.`;case je:return`Memory is short, and most of it is not pool: pool is ${Cs(t.pool)} of ${Cs(t.inUse)} in use.`}},
Zp=t=>{var e;let{after:s}=t.ht,r=(e=t.n[t.n.length-1])==null?l:e.counts;return s&&r&&ni(s,r)},
Jp=(t,e,s)=>{var r;let{after:i}=t.ht,a=(r=t.n[t.n.length-1])==null?l:r.counts;if(!i||!a||t.lastHit===0)return!1;let n=Math.min(s,Xw(t,e)),o=e/t.lastHit*Qh(i,a);return ni(i,a)+n>=o*Qw},
$p=(t,e)=>{let{after:s}=t.ht;if(t.n.length<Yw||!s||t.lastHit===0||t.ut().reduce((i,a)=>i+a.Pt,0)>e*qw)return!1;let r=s;for(let{counts:i,boot:a}of t.n){if(!i||a!==Nt)return!1;let n=e/t.lastHit*Qh(r,i);if(n<=0||ni(r,i)<n*Zw)return!1;r=i}return!0},
tm=(t,e)=>{let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),$r:e,Ze:Yh(i)}},
lo=(t,e)=>{var s;let r=t.held(),i=new Map(t.ut().map(o=>[o.stack,o])),a=t.n[t.n.length-1],n=a&&tm(a,(s=Os(t,a))!=null?s:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>em(o,i,r,t.lastHit,n))},
em=(t,e,s,r,i)=>{var a;let n=Aa(t.use.$),o=[];for(let f of t.use.stacks){let p=e.get(f);p&&o.push(ey(p,(a=s.get(f))!=null?a:[],n,r,i))}let d=f=>o.reduce((p,m)=>p+f(m),0),h=o.filter(({frees:f})=>f),c=h.some(({ti:f})=>f>0),u=(h.length>0?h:o).reduce((f,p)=>f.concat(p.Je),[]);return g({},t,{$e:n,freed:d(({freed:f})=>f),held:d(({old:f,ts:p})=>f+p),old:d(({old:f})=>f),asked:d(({asked:f})=>f),there:d(({there:f})=>f),we:d(({we:f})=>f),kept:d(({kept:f})=>f),si:d(({frees:f,kept:p})=>f?0:p),st:c?Math.round(h.reduce((f,{st:p})=>f+p,0)):0,Je:u.reduce(({first:f,last:p},m)=>({first:Math.min(f,m),last:Math.max(p,m)}),{first:r,last:0})})},
_r=(t,e)=>{switch(e.kind){case"noHits":return"";case b:return"Of no block is it known that it stays: more hits tell more.";case cr:return sm(e.allocs);case"holds":return rm(t,e.sites);case"noProof":return am(t,e.sites,e.why);case Ui:return im(t,e.sites)}},
sm=t=>{let e=Math.floor(t/iy),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${S(t,ae)} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
rm=(t,e)=>{var s,r;let[i]=e;if(!i)return"";let{use:a,$e:n,freed:o}=i,d=(r=(s=i.holding)==null?l:s.blocks)!=null?r:i.held,h=Math.min(i.old,d),c=o===0?"none of its blocks was seen freed":`${h} of them for longer than the ${n} hits that what it frees usually lives`,u=jw(t),f=u!==l&&u<=0?" The tag did not grow during the hunt.":"";return`${oi(i)} holds ${ay(t)}${d} of ${S(a.allocs,at)} allocated there during the hunt, ${c}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${U(t.tag)})`},
im=(t,e)=>{let[s,...r]=e;if(!s)return"";let{there:i,asked:a,$e:n,freed:o}=s,d=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${S(n,R)} at most`,h=r.length>0?` So does ${r.map(oi).join(et)}.`:"";return`${oi(s)} LEAKS: ${i} of ${S(a,at)} are still there ${zr(t)}, while ${d}${no(t)}.${h}`},
am=(t,e,s)=>{let[r]=e;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${oi(r)}: ${i} of ${S(a,at)} still there ${zr(t)}${no(t)}`}; ${lm(t,r,s)}.`},
lm=(t,e,s)=>{switch(s){case ct:return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case as:return"too few of them have outlived what the same paths free: a longer hunt tells more";case Oi:return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${U(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case Nl:return`${S(e.we,"old block")} of it went meanwhile: such blocks are freed, only late`;case ls:return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
zr=t=>{let e=t.n[t.n.length-1];if(!e)return"";let s=Os(t,e);return`${s===l?"later":`after ${S(s,"more event")}`}${ly(t,e)}`},
no=t=>{let e=Zp(t);return e===l?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${S(e,at)}`:"; the tag has not grown"},
nm=(t,e)=>{let s=U(t.tag);switch(e.kind){case"asked":return;case rs:return t.n.length>0?l:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case cr:return`${s}: no block is known that the hunt has left.`;case Ce:return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case tt:return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
om=(t,e)=>{if(t.uptime===l||e.uptime===l)return b;if(e.uptime<t.uptime)return I;let s=dm(t,e);return s!==l&&e.uptime>s?Nt:t.bootTime===l||e.bootTime===l?b:Math.abs(e.bootTime-t.bootTime)<=dy?Nt:I},
dm=(t,e)=>{if(t.time===l||e.time===l)return;let s=e.time-t.time;return t.ke===e.ke&&s>0?s:l},
oo=t=>{let e=t.every(hy),s=new Map,r=t.map(({rows:a})=>{let n=new Map;for(let o of a){let d=e?`${o.tag}`:o.text,h=n.get(d),c=h?hm(h,o):o;n.set(d,c),s.set(d,c)}return n}),i=[];return s.forEach((a,n)=>{i.push({Rt:a,ye:t.map((o,d)=>{var h,c;return(c=(h=r[d])==null?l:h.get(n))!=null?c:cy(o,a)})})}),i},
hm=(t,e)=>{let s=(r,i)=>({allocs:di(r.allocs,i.allocs),frees:di(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return g({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})},
ho=(t,e)=>{if(t.table!==e.table)return{kind:"otherTable"};let s=om(t,e),r=oo([t,e]);if(s===I||s===b&&r.some(py))return{kind:Ce};let i=!(t.Ls&&e.Ls),a=[],n=[];for(let{Rt:o,ye:d}of r){let[h,c]=d;if(!h||!c||fy(h,c))n.push(o.text);else{let u=co(h.nonPaged,c.nonPaged,!i),f=co(h.paged,c.paged,!i),p=u.bytes+f.bytes;(Jh(u)||Jh(f))&&a.push(g({},o,{nonPaged:u,paged:f,bytes:p}))}}return{kind:Li,boot:s,Xr:i,rows:A(a,(o,d)=>d.bytes-o.bytes),Yr:n}},
co=(t,e,s)=>{let r=(i,a)=>{if(!(i===l||a===l))return a>=i?a-i:s?l:a+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),s:e.s-t.s,bytes:e.bytes-t.bytes}},
cm=t=>{let e=um(t),s=[],r=0;if(e.forEach((d,h)=>{for(let c of e.slice(0,h))s.push((d.value-c.value)/(d.at-c.at)),r+=Math.sign(d.value-c.value)}),s.length===0)return;let i=A(s,(d,h)=>d-h),a=d=>fm(i,d),n=e.length,o=r/Math.sqrt(n*(n-1)*(2*n+5)/18);return{Tt:a(.5),g:a(.25),high:a(.75),Vs:o}},
um=t=>{let e=Math.ceil(t.length/my);return t.filter((s,r)=>(t.length-1-r)%e===0)},
fm=(t,e)=>{var s,r;let i=(t.length-1)*e;return(((s=t[Math.floor(i)])!=null?s:0)+((r=t[Math.ceil(i)])!=null?r:0))/2},
pm=(t,e)=>{if(t.length<gy||!e)return as;let s=t.slice(1).map(({value:o},d)=>{var h,c;return o-((c=(h=t[d])==null?l:h.value)!=null?c:o)}),r=0,i=0,a=0,n=0;for(let o of s)o>0?r+=o:i-=o,o*n<0&&(a+=1),n=o||n;return r+i===0?"flat":Math.max(...s.map(Math.abs))>=by*(r+i)?"step":e.Vs>=$h&&e.g>0?"steady":e.Vs<=-$h&&e.high<0?"falling":a>1&&i>=r/2?"sawtooth":"uneven"},
mm=t=>{var e,s;let r=gm(t),{qt:i,boot:a}=bm(r),{at:n,ss:o}=Sm(i),d=(((e=n[n.length-1])!=null?e:0)-((s=n[0])!=null?s:0))/tc,h=oo(i),c=A(h,(f,p)=>ec(p)-ec(f)).map((f,p)=>Sy(f,p+1,n,o!==l)).filter(({De:f,bytes:p,blocks:m})=>f===as?p!==0||m!==0:f!=="flat"),u=({De:f})=>+(f==="steady");return g({qt:i,ri:r.length-i.length,boot:a},o&&d>0&&{ii:d,ss:o},{rows:A(c,(f,p)=>u(p)-u(f)||p.bytes-f.bytes)})},
gm=t=>{let e=({Os:s},r)=>r+(s.kind===ve?t.length:0);return t.filter((s,r)=>s.uptime===l||t.every((i,a)=>i.uptime!==s.uptime||e(i,a)<=e(s,r)))},
bm=t=>{let e=Nt,s=t.length-1;for(;s>0;s-=1){let[r,i]=t.slice(s-1,s+1),a=r&&i&&ho(r,i);if((a==null?l:a.kind)!==Li)break;a.boot===b&&(e=b)}return{qt:t.slice(Math.max(0,s)),boot:e}},
Sm=t=>{var e;let s=n=>t.every((o,d)=>{var h,c,u;return d===0||((h=o[n])!=null?h:Number.NaN)>((u=(c=t[d-1])==null?l:c[n])!=null?u:Number.NaN)}),r=(e=t[0])==null?l:e.ke,i=s("time")&&t.every(n=>n.ke===r),a=s(Vi)?Vi:i?"time":l;return{at:t.map((n,o)=>{var d;return(d=a&&n[a])!=null?d:o}),ss:a==="time"?r:a}},
uo=t=>{var e,s;let{nonPaged:r,paged:i,Se:a,_r:n}=t,o=[];if(r!==l&&r>Math.min(a!=null?a:1/0,(e=t.Xe)!=null?e:1/0))return[{kind:hr,pool:Ne}];if(i!==l&&i>((s=t.Ye)!=null?s:1/0))return[{kind:hr,pool:xt}];r!==l&&r>ky&&o.push({kind:xl,bytes:r});let d=(c,u,f)=>{let p=sc(f,a);u!==l&&p!==l&&u>wy*p&&o.push({kind:vl,pool:c,share:u/p})};if(d(Ne,r,t.Xe),d(xt,i,t.Ye),r===l||i===l||!a||n===l)return o;let h=a-n;return n<yy*a&&r+i<h/2&&o.push({kind:je,pool:r+i,inUse:h}),o},
km=(t,...e)=>{let{Se:s}=t;if(uo(t).some(({kind:a})=>a===hr))return[];let r=[{pool:Ne,used:t.nonPaged,tt:t.Xe},{pool:xt,used:t.paged,tt:t.Ye}],i=[];return r.forEach(({pool:a,used:n,tt:o},d)=>{n&&i.push({pool:a,used:n,tt:sc(o,s),li:e[d]})}),i},
wm=t=>{let e=t.toLowerCase();return Dy.has(e)||Cy.some(s=>e.startsWith(s))},
ym=(t,e)=>{let s=[...Dm(t,e).values()].map(o=>xm(t,o)),r=s.reduce((o,{holding:d})=>{var h;return o+((h=d==null?l:d.blocks)!=null?h:0)},0),i=s.map(o=>{var d,h;return g({},o,{share:r===0?0:((h=(d=o.holding)==null?l:d.blocks)!=null?h:0)/r})}),a=({holding:o})=>{var d;return(d=o==null?l:o.bytes)!=null?d:-1},n=({holding:o})=>{var d;return(d=o==null?l:o.blocks)!=null?d:-1};return A(i,(o,d)=>a(d)-a(o)||n(d)-n(o))},
Dm=(t,e)=>{let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,a=new Map;return t.held().forEach((n,o)=>{let d=n.filter(({block:f})=>!r.gone.has(f));if(d.length===0)return;let h=vy(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),c=Cm(h),u=a.get(c);u?u.push({stack:o,Dt:h,blocks:d}):a.set(c,[{stack:o,Dt:h,blocks:d}])}),a},
Cm=t=>t.kind===ur?`${t.kind} ${t.module.toLowerCase()}`:t.kind===b?`${t.kind} ${t.why}`:t.kind,
xm=(t,e)=>{var s,r;let i=A(e,(u,f)=>f.blocks.length-u.blocks.length),a=[];for(let u of i)a.push(...u.blocks);let n=new Set(i.map(({stack:u})=>u)),o=0;for(let{stack:u,hits:f}of t.ut())n.has(u)&&(o+=f.alloc);let d={lastHit:t.lastHit,$:new si},h=Nd(a,t.Zt(),t.asked,d),c=(r=(s=i[0])==null?l:s.Dt)!=null?r:{kind:"cut"};return g({Dt:c,stacks:i,allocs:o},h&&{holding:h})},
jr=(t,e=[])=>{var s,r;let{alloc:i,free:a,unknown:n}=t.counts();if(i+a+n===0)return{kind:"noHits"};let o=lo(t,e),d=A(o.filter(({held:w,use:F})=>w>0&&F.site!==l),Iy);if(d.length===0)return t.isWhole()?{kind:cr,allocs:i}:ac;let h=t.n[t.n.length-1];if(!h){let w=d.filter(({holding:F})=>F&&F.blocks>0);return w.length>0?{kind:"holds",sites:w}:ac}let c=d.reduce((w,F)=>w+F.st,0),u=d.reduce((w,F)=>w+F.held-F.old,0),f=d.map(w=>({site:w,Jt:Uy(t,w,{st:c,ts:u},h)})),p=f.filter(({Jt:w})=>w===l).map(({site:w})=>w),m=f.filter(({Jt:w})=>w===Oi).map(({site:w})=>w),k=Math.max(ic*lc(m),Math.min(Vs,ic*lc(p))),C=p.filter(({st:w})=>w>=k);return C.length>0?{kind:Ui,sites:C}:{kind:"noProof",sites:d,why:(r=(s=f[0])==null?l:s.Jt)!=null?r:as}},
vm=()=>{let t={};for(let[e,{usage:s,help:r}]of Object.entries(hi))t[e]={Help:`${s} - ${r}`};return t},
fo=(t,e)=>{var s,r;let i=(r=(s=hi[t])==null?l:s.usage)!=null?r:"",a=i.endsWith("()")?0:i.split(",").length;if(e.length>a)throw new O(j0(`${e[a]}`,i))},
vs=(t,e)=>{if(e===l)throw new O(_0(t));if(typeof e!=st)throw new O(K0(t));let s=Pc(e);if(!s.Ct)throw new O(lp(e,s.pt));return s.tag},
po=(t,e,s,r=1,i=1/0)=>{let a=$n(e);if(a!==l&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new O(z0(t,r,i,s))},
mo=(t,e)=>{let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=[ss,dr,St],i={hits:Vy};return e.forEach((a,n)=>{let o=r[n];if(!o)throw new O(be(`${a}`,s));let d=o===St?Gy:[];i[o]=po(`The number of ${o}`,a,s,...d)}),i},
go=(t,e)=>{if(typeof e==st&&e.trim()!=="")return e.trim();let s=e===l||typeof e==st?"An empty pattern":`${e}`;throw new O(be(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))},
Qr=(t,e)=>{if(typeof e==st&&e.trim()!==""&&!By.test(e))return e;throw new O(Z0(t))},
Xr=(t,e)=>{var s,r;if(e===l||typeof e==st&&e!=="")return e;throw new O(be(`${e}`,`dx @$pool.${(r=(s=hi[t])==null?l:s.usage)!=null?r:""}`))},
Nm=(t,e)=>{if(t===l||/[*?]/.test(t))return;let s=JSON.stringify(t),r=nn(t,e).map(i=>JSON.stringify(i));throw new O(r.length>0?`${s} is no tag in the listing. ${Ra(r)}`:be(`${s} is no tag in the listing and`,nc))},
Mm=(t,e)=>{var s;let{asked:r,lastHit:i}=t,{count:a,Gs:n}=t.Zt(),o=(s=t.recent(1)[0])==null?l:s.time,d=oc(t),h=new Set(d==null?l:d.gone),c=new Set(d==null?l:d.there),u=[];return t.held().forEach((f,p)=>{let m=t.Ce(t.stacks.at(p),e);for(let k of f){let{block:C,hit:w,time:F}=k;if(r.gone.has(C)||h.has(C))continue;let G=F===l||o===l?l:o-F,zs=(r.there.has(C)?n:a)>0,Qa=c.has(C);u.push(g({},k,{site:m,Bs:i-w,rs:G,ni:zs,oi:Qa}))}}),A(u,(f,p)=>f.hit-p.hit)},
Tm=(t,e)=>{if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return Br(t.frame,[s])||r.some(i=>ks(s,i))},
Pm=t=>{if(t.nt().kind===b)return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.Zt();return e===0?l:`up to ${e} of them may have been freed unseen`},
Am=t=>{var e;let s=(e=oc(t))==null?l:e.gone.length;return s===l?l:`${s} more gone ${zr(t)}`},
Em=(t,e)=>{let s=e.oi?`; there ${zr(t)}, it or a like one`:"";return Ky(t,e)+s},
Fm=(t,e)=>{let s=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(et)}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${s}.`},
ga=(t,e)=>{var s,r;return e===l?"":(r=(s=t.ls(e))==null?l:s.image)!=null?r:zt(e)},
bo=(t,e,s)=>{var r;if(e===l)return;let i=(r=t.ls(e))==null?l:r.id,a=i===l?"":`, id ${i}`,n=`${ga(t,e)} (${zt(e)}${a})`;return cc(s)?`an interrupt or a deferred call, on top of process ${n}, which need have nothing to do with it`:`process ${n}`},
ba=(t,e,s)=>{var r;let i=new Map;for(let{process:d,stack:h}of s){if(d===l)continue;let c=cc(t.stacks.at(h))?"(in an interrupt or deferred call)":ga(t,d);i.set(c,((r=i.get(c))!=null?r:0)+1)}if(i.size===0)return;let a=A([...i],([,d],[,h])=>h-d),n=a.slice(0,jy).map(([d,h])=>`${d} ${h}`),o=a.length-n.length;return`${e}: ${n.join(et)}${o>0?`, ${o} others`:""}`},
Im=(t,e)=>{var s,r;if(t.length<=e)return t;let i=(r=(s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?l:s[0].length)!=null?r:0,a=e-3-i,n=Math.min(t.indexOf("!")+1,a),o=Math.floor((a-n)/2);return`${t.slice(0,a-o)}...${t.slice(t.length-i-o)}`},
ft=(...t)=>{let e={};for(let s of t)e[s]={PreferredRadix:10};return e},
ue=t=>{let e=Rm(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>{var a;return g({},s&&{Tag:q(_(i.tag))},r&&{Target:(a=e.get(fc(i)))!=null?a:""})}},
Rm=t=>{var e,s;let r=new Map,i=new Map;for(let a of t){let n=fc(a);if(r.has(n))continue;let o=`${(e=a.start.target.build)!=null?e:"(unknown)"}`,d=((s=i.get(o))!=null?s:0)+1;i.set(o,d),r.set(n,d===1?o:`${o} (${d})`)}return r},
Ns=(t,e,s,r)=>{let i=t.map(a=>ii(a)+Y0(a));return e===0?[`no ${s}`,...i].join(Tt):[`${S(e,s)} (${r})`,...i,Va].join(Tt)},
Um=(t,e,s)=>{let r=t.map(i=>[ii(i),Pm(i),Am(i)].filter(Boolean)).map(i=>i.join(et));return e===0?["no block",...r].join(Tt):[`${e<s?`the oldest ${e} of `:""}${S(s,at)} (address, call site), the oldest first`,...r,Va].join(Tt)},
Om=(t,e)=>{let s=`read${t.jr?" from the tag tracker":""} in ${Ft(t.seconds,t.session)}`,r=t.unread>0?[`${S(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${S(e,bt)} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[Va]].join(Tt)},
Lm=(t,e,s)=>{let r=new Set,i=ue(t),a=[],n=0;for(let o of t)for(let d of Mm(o,e))d.site&&r.add(d.site.frame.text),!(s!==l&&!Tm(d.site,s))&&(n+=1,a.length<Yy&&a.push(new Qy(o,d,i(o))));if(s!==l&&n===0)throw new O(Fm(s,[...r]));return new J(Um(t,a.length,n),a)},
Vm=t=>{var e;let s=(e=/, Binary\s*:\s*(\S+)/.exec(t||""))==null?l:e[1];return s===l?[]:[{Qe:"list",name:s,place:{kind:"printed"}}]},
So=t=>{switch(t.kind){case ur:return t.module;case Gi:return"(code in no module)";case $e:return"(the system itself)";case"cut":return"(unknown: stack read in part)";case b:return hc[t.why]}},
Gm=t=>{switch(t.kind){case ur:return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case Gi:return"a driver that was unloaded, or code made at run time";case $e:return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case b:return"whoever stands behind a gap may be anybody"}},
Bm=(t,e)=>{if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${S(r,"frame")} looked past`},
ko=(t,e)=>{let s=n=>ks(n,e)||ks(n,e.trim()),r=t.split(","),i=n=>n[0]!=="-",a=r.filter(i);return(a.length===0||a.some(s))&&r.every(n=>i(n)||!s(n.slice(1)))},
Wm=t=>{var e,s,r;let i=wt(t);return iD.test((r=(s=(e=t[i])==null?l:e.symbol)==null?l:s.name)!=null?r:"")&&Fs(t,i)},
Hm=(t,e)=>{let{blocks:s,old:r}=e,i=s===1?"stays":"stay",a=t.isWhole(),n=a?"":fr,o=nD(e,n),d=a?"":", of what is known";return`${n}${S(s,at)} allocated here ${i}${o}, ${r} of them old${d}`},
Km=t=>{let{Us:e,zt:s,mt:r,refused:i}=t;return[...e>0?[`${S(e,at)} of here freed by other modules`]:[],...s>0?[`the block is not known of ${S(s,ae)} here${yh(r,s)}`]:[],...i>0?[`${S(i,at)} refused at once by a limit of the tag`]:[]]},
_m=t=>{if(t.kind===$s)return;let e=t.it===nl?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.Rr} functions lead through here${e}: perhaps a wrapper${s}`},
zm=(t,e)=>{let s=[];for(let{use:a,holding:n}of t.sites(e))n&&n.blocks>0&&s.push({use:a,holding:n});let r=s.reduce((a,{holding:n})=>a+n.blocks,0),i=s.map(a=>g({},a,{share:a.holding.blocks/r}));return A(i,(a,n)=>bc(n)-bc(a)||n.holding.blocks-a.holding.blocks)},
jm=(t,e,s)=>{let r=ue(t),i=[],a=[];for(let o of t){let d=nm(o,s.recheck(o)),h=o.n[o.n.length-1];if(d!==l?a.push(d):a.push(_r(o,jr(o,e))),!(d!==l||!h))for(let{use:c,held:u}of lo(o,e))u>0&&i.push(new uD(o,c,h,r(o)))}let n=(o,d)=>d.There-o.There||d.Held-o.Held;return new J(a.join(" "),A(i,n))},
Qm=(t,e)=>{var s;let{hi:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let a=Ht(t),n=a.kind===K?e.Ws(a):l,o=(s=i==null?l:i.repair)!=null?s:Ts(Es(n));return{value:a.kind===K?a.value:l,repair:o}},
Xm=(t,e)=>{let s=[];for(let{text:i,nonPaged:a,paged:n}of t){let o=(d,h)=>{(h.allocs||h.s)&&s.push(new DD(`${i} ${d}`,h))};e.startsWith("pp")||o("Nonp",a),/^p(?!p)/.test(e)||o(wi,n)}let r=CD[e.slice(-1)];return r?A(s,(i,a)=>+a[r]-+i[r]):s},
Ym=t=>{var e;let{gone:s}=t.asked,r=new Set((e=t.n[t.n.length-1])==null?l:e.there),i=t.held();return t.ut().map(({stack:a,hits:n,lt:o})=>{var d;let h=((d=i.get(a))!=null?d:[]).filter(({block:f})=>!s.has(f)),c=h.filter(({charged:f})=>f!==l),u={allocs:n.alloc,Pa:o.bytes,frees:n.free,held:h.length,heldBytes:c.reduce((f,{charged:p=0})=>f+p,0),st:h.filter(({block:f})=>r.has(f)).length,me:{allocs:n.alloc-o.count,held:h.length-c.length}};return{stack:t.stacks.at(a),ui:u}})},
qm=(t,e)=>{let s=Zm(t,e);return Array.from(s,([r,i])=>`${r} ${i}
`).join("")},
Zm=(t,e)=>{var s;let r=new Map;for(let i of t)for(let{stack:a,ui:n}of Ym(i)){if(n[e]===0)continue;let o=Jm(i.tag,a);r.set(o,((s=r.get(o))!=null?s:0)+n[e])}return r},
Jm=(t,e)=>{let s="";for(let r of e)s=`;${yc(PD(r))}${s}`,r.afterGap&&(s=s.replace(/^(;[^;]*)/,`$1;${TD}`));return yc(`[${_(t)}]`)+s},
$m=()=>{let t=0;return e=>{if(e.type===kt)return g({},e,{name:`s${++t}`});if(e.type!==Ut)return e;let s=e.frames.map(r=>g({},r,{source:l}));return g({},e,{frames:s})}},
tg=()=>{Hr(uw(Bi));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(rg(r),s));class e{
get Pool(){return Dt}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>Dt.top(...s)),t("poolhit",(...s)=>Dt.hitTag(...s)),t("poolwho",(...s)=>Dt.who(...s)),t("poolleaks",(...s)=>Dt.leaks(...s)),t("poolrestore",(...s)=>Dt.clear(...s)),t("poolhelp",(...s)=>Dt.help(...s))]},
eg=()=>{let t=eo(Dt);Hr(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${Ph}`)},
sg=()=>{for(let t of ja.Hs())t.kind===gt&&ui({kind:Xs,command:t.repair}),t.kind===it&&Hr(`pooltag: ${ce(t)}`);_s.flush(),yp()},
rg=t=>(...e)=>(eo(Dt),t(...e));const g=Object.assign;var ig=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Yr=t=>{var e;return(e=ig[t&255])!=null?e:""},Pe=t=>Yr(t>>>24)+Yr(t>>>16)+Yr(t>>>8)+Yr(t),wo=2147483648,yo=16,Do=/^[0-9a-f]{1,16}$/i,Ms=t=>t,Ae=Ms("0".repeat(yo)),_t=t=>Number.parseInt(t.slice(8),16),zt=t=>`0x${t.replace(/^0{1,15}/,"")}`,x=t=>t,Ee=t=>`0x${(t>>>0).toString(16)}`,ag=x(".extpath"),lg=x("g"),ng=(t,e)=>x(`g ${gs(t,e)}`),Sa=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,og=t=>x(Sa(t)),dg=t=>x(`rM 0x1${xo(t.filter(e=>e===Zs))}`),hg={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},cg=x("r@$prcb"),Co=t=>`r@${t.join(",@")}`,ug=(t,e)=>x(`${e?"kb":"k"}${Ee(t)}`),fg=(t,e)=>x(`.fnent ${gs(t,e)}`),xo=t=>t.map(e=>`;${Sa(e)}`).join(""),pg=x(".lastevent"),mg=x(Sa("$ptrsize")),gg=x("vertarget"),vo=x("lm"),No=x("lm o"),bg=t=>x(`lmvm ${t.replace(/\W/g,"?")}`),Sg=x("sx"),kg={status:x("sxe bpe"),command:x('sxe -c "" bpe'),handling:x("sxe bpec")},wg=x(".reload"),yg=t=>x(`x nt!${t}`),Dg=t=>x(`dt nt!${t}`),Cg=t=>x(`dt nt!_EPROCESS ${t}`),xg=(t,e)=>x(`ln ${gs(t,e)}`),Ts=t=>x(`ed nt!PoolHitTag ${Ee(t)}`),vg=x("!vm 0x1"),Ng=x("dd nt!PoolHitTag L1"),Mg=x(".cache flushall"),qr="poolHitTagNote",Tg=t=>x(`dx -r0 @$${qr} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Pg=x(`dx -r0 @$${qr}`),Ag=x(`dx -r0 @$vars.Remove("${qr}")`),Eg=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Fe=t=>t.replace(Eg,"."),Fg=300,Ps=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(Fe(s).slice(0,Fg)),this.name="HostError",this.call=t}},j=(t,e)=>V(()=>t.query(e),()=>[]),Mo=32,Ig=9,Rg=96,jt=8192,pt=t=>t===Mo||t===Ig,To=t=>t>=48&&t<=57,Ug=t=>t>=48&&t<=57||(t|32)>=97&&(t|32)<=102,Og="00000000",Lg=t=>Vg.test(t)?t.toLowerCase():t,Vg=/[A-F]/,Gg=(t,e,s)=>t.charAt(e)==="?"?l:Number.parseInt(t.slice(e,s),16),Bg=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),Po={kind:b},ka=(t,e)=>Hl(e,t.readMemory(e.address,e.before.length)),Ao=({kind:t})=>t===H||t==="mixed";function Wg(t,{address:e,pointerSize:s}){let r=Gc(j(t,Ng),4).rows.find(a=>Gt(a.address,s)===e),i=r==null?l:r.elements[0];return i===l?l:new Uint8Array(sa(i))}var Ie=(t,e)=>{var s,r,i,a;return(((s=t[e])!=null?s:0)|((r=t[e+1])!=null?r:0)<<8|((i=t[e+2])!=null?i:0)<<16|((a=t[e+3])!=null?a:0)<<24)>>>0},wa=(t,e,s)=>M(t,e*s),Hg=t=>Tr(t,Kc),Kg=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i,_g=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Eo="^ Bad register error in ",zg=["Key",qa,Za,fi,Ja,$a,pi],Fo=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes}),Io=(t,e)=>Zl(j(t,Dg(e)),e),jg=16,Ro=12,Qg=4096,Xg=t=>(t>>>24^t>>>16^t>>>8^t)>>>0,Yg=[Zs,Jt,Ci],Uo=(t,e,s)=>V(()=>{let r=Ss(t.query(og(s))).get(s);return r&&Gt(r,e)},()=>{}),qg=8,Zg=64,Oo=(t,e)=>e&&tn(t,s=>Ar(t,s,e),e),Re={kind:N};function Ue(t,{_:e},s,r,i){let a=wa(s,r,e.size),n=t.readMemory(a,i*e.size);return n&&Qc(n,e)}var Lo=t=>t?{kind:T,record:t}:Re,Vo=t=>t.kind===T&&t.address!==Ae,ya=(t,e)=>e.kind===T?he(t,e.address):l,Jg=(t,e)=>Et(t.start,e)<=0&&Et(e,t.end)<0,Go=(t,e)=>t.modules.find(s=>!s.xt&&Jg(s,e)),As=t=>t.find(({name:e,xt:s})=>!s&&e.toLowerCase()==="nt"),$g=(t,e)=>{var s;return((s=Go(t,e))==null?l:s.name.toLowerCase())==="nt"},tb=64,eb=0,yt=t=>t===0||t>=2147483648,Es=t=>t!==l&&yt(t)?t:eb;function Da({address:t,pointerSize:e},s,r){let i=Es(s);return{thing:{kind:ke},address:t,pointerSize:e,before:sa(i),after:sa(r),repair:Ts(i)}}var sb=class{
constructor(t,e,s){this.O=[],this.Y=new Set,this.dr=0,this.bz=t,this.c=e,this.dq=s}
get open(){return this.O}
run(t){return this.bz.run(t)}
debugger(t){return this.bz.change(t)}
Ut(t){this.dr+=1;let e=g({id:this.dr},t);return this.ay(e,pr),e}
Ks(t){let e=this.Ut(t);return this.O.push(e),e}
apply(t){let e=this;e.O.push(t);let s;if(ka(e.c,t).kind===Qs){if(s=e.U(t,t.after,"address"),s===l&&e.dk(t))return e.cI(t);if(e.Y.add(t),e.aW(t).kind===Qs){let r=e.U(t,t.after,"name");if(r===l&&e.dk(t))return e.cI(t);s=s!=null?s:r}}return{kind:ie,failure:s,undone:e.undo(t)}}
undo(t){let e=this;if(!e.O.includes(t))return{kind:it};Wl(e.c,t.pointerSize);let s;for(let r=0;;r+=1){let i=e.aW(t);if(i.kind===Qs)return e.X(t,it),{kind:it};let a=Ao(i)||i.kind===b&&!e.eB(t);if(r===rb)return a?ib(t,i,s):e.eV(t,i);if(!a||i.kind===b&&r<2)continue;let n=e.U(t,t.before,r%2===0?"address":"name");n!==l&&e.Y.add(t),s=n!=null?n:s}}
pi(){return[...this.O].reverse().map(t=>this.undo(t))}
mi(t){this.X(t,ct)}
St(){for(let t of[...this.O])this.X(t,ct)}
cI(t){return this.ay(t,le),{kind:le}}
X(t,e){this.O.splice(this.O.indexOf(t),1),this.Y.delete(t),this.ay(t,e)}
eV(t,e){return this.X(t,ct),{kind:xe,holds:Wo(e)}}
ay(t,e){let{id:s,thing:r,address:i,before:a,after:n,repair:o}=t,d={id:s,thing:r,address:i,before:a,after:n,repair:o};this.dq({change:d,state:e,time:this.c.now()})}
U(t,e,s){let r=s==="name"&&this.eL(t)?Ts(bs(e)):Rc(t.address,t.pointerSize,e);return V(()=>this.bz.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aW(t){return this.Y.has(t)?Hc(this.c,t):ka(this.c,t)}
dk(t){return this.aW(t).kind===H}
eL({thing:t,address:e}){if(t.kind!==ke)return!1;let s=Ht(this.c);return s.kind===K&&s.address===e}
eB({thing:t,address:e}){if(t.kind!==ke)return!1;let s=Ht(this.c);return s.kind===K&&s.address!==e}},rb=3,Bo=(t,e)=>(t==null?l:t.kind)===xe&&t.holds!==l&&t.holds!==e&&!yt(t.holds),Wo=t=>Ii in t?bs(t.bytes):l,ib=({repair:t},e,s)=>({kind:gt,repair:t,failure:s,holds:Wo(e)}),ab=({armed:t,saved:e,address:s,id:r})=>`${Pe(t)} ${Pe(e)} ${s} ${r}`,Ca=t=>V(()=>{let e=t.query(Pg),s=e.map(du).find(r=>r!==l);return s?{kind:T,note:s}:{kind:e.every(r=>r.trim()==="")?b:Ct}},({message:e})=>({kind:e.includes(qr)?Ct:b})),lb=class{
constructor(t,e,s,r,i){this.dl=!1,this.dn=!1,this.c=t,this.h=e,this.target=s,this.tag=r,this.Kt=i,this.repair=Ts(i);let a=t.now().toString(16);this.ay={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.ae&&this.h.open.includes(this.ae)?this.ae:l}
gi(){this.dl=ou(this.h,this.ay)}
arm(){let t=this;if(t.dn)return Ho;let{target:e,tag:s,Kt:r}=t,{poolHitTag:i,pointerSize:a}=e;return t.ae=t.h.Ut(Da({address:i,pointerSize:a},r,s)),t.h.apply(t.ae)}
Si(){let{change:t}=this;return t?this.h.undo(t):{kind:it}}
ki(){let t=this.dc();return(t?this.bV(t):!this.dl)?this.arm():Ho}
_s(){let t=this;t.dn=!0;let e=t.dc(),s=t.eo(e);return e&&t.bV(e)&&s.kind!==gt&&Ir(t.h),s}
St(){this.h.St()}
eo(t){let e=this,{change:s}=e;if(s&&!(t&&e.eN(t)))return e.h.undo(s);s&&e.h.mi(s);let r=Ht(e.c);return r.kind!==K?{kind:xe}:yt(r.value)?{kind:it}:{kind:xe,holds:r.value}}
eN(t){let{armed:e,address:s}=t;return!this.bV(t)&&e===this.tag&&s===this.target.poolHitTag}
bV({id:t}){return t===this.ay.id}
dc(){let t=Ca(this.c);return t.kind===T?t.note:l}},Ho={kind:ie,failure:l,undone:{kind:it}},nb=["break","second-chance break","output","ignore"],xa=(t,e)=>({kind:Ke,what:t,wi:e}),Ko=({code:t,Mr:e,status:s,Ue:r})=>[t,e,s,r===!1?"not handled":l].filter(Boolean).join(" - "),ob=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,db=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!ob.test(e)),hb=3,_o=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e),cb=3790,ub=1024,zo=t=>{var e;return((e=Ur(t))==null?l:e.kind)===_e},Qt=t=>({kind:ie,pt:t}),fb=class{
constructor(t,e,s){this.cf=!1,this.c=t,this.h=e,this.o=s}
run(t){let e=this,s=e.h.open.filter(i=>i!==t),r=[...s].reverse().map(i=>e.dY(i));if(s.length>0)return r.find(i=>i!==l);if(!(t||e.cf))return zo(e.c)?l:e.ev()}
dY(t){let e=this;var s;let r=e.h.undo(t);if(hn(e.o,r,bs(t.before)),r.kind===gt)return r;t===((s=e.aL)==null?l:s.change)&&e.fm(e.aL.id)}
fm(t){let e=Ca(this.c);e.kind===T&&e.note.id===t&&Ir(this.h)}
ev(){let t=this,e=Ca(t.c);if(t.cf=e.kind!==b,e.kind!==T)return;let{armed:s,saved:r,address:i,id:a}=e.note,n=Ht(t.c);if(n.kind===ee){t.cf=!1;let h=Ts(r);return t.o({kind:Xs,command:h}),{kind:gt,repair:h,failure:l}}if(n.address!==i||n.value!==s){Ir(t.h);return}let o=t.h.Ks(Da(n,r,s)),d=t.dY(o);return d?t.aL={change:o,id:a}:Ir(t.h),d}},pb=6e3,va=2,mb=class{
constructor(t){this.aj=0,this.N=t!==l&&t>=pb?va:0}
get xe(){return this.N>=va&&!this.ns}
get ns(){return this.aj>=va}
yi(){this.N+=1}
Di(){this.aj+=1}},Fs=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),fe=t=>t.length===0?"noStack":Ml,jo=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,gb=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,bb=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Sb=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,kb=/^VerifierExt$/i,wb=/\?\? ?::|`string'/,yb=64,Qo=new WeakMap,Xo=t=>t===mr||t===H,Db=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,Yo=1e3,Zr=(t,e)=>({line:t,text:e.slice(0,200)}),Xt=4,Jr={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},qo={He:[Pt,gr,Pt,gr],verbose:[Pt,ne,br,gr,Pt,ne,br,gr]},Cb=class{
Ci(){this.cv=l,this.ck=l}
read(t){let e=E(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.cv=Du(t);else if(t.startsWith(ki,e))this.ck=/^NonPaged +Paged$/.test(t.trim())?e:l;else if(t.startsWith("Tag",e))return this.aq(t)}}
aq(t){let[e,...s]=Cu(t);if((e==null?l:e.text)!=="Tag")return;let r=s.map(d=>d.text).join(" "),i=r===qo.verbose.join(" ");if(!i&&r!==qo.He.join(" "))return;let a=s.map((d,h)=>{var c,u;return d.end-((u=(c=s[h-1])==null?l:c.end)!=null?u:e.start+Xt)}),n=i?"verbose":this.fx(a,e.start),o=this.cv;return this.Ci(),{_:n,xi:e.start,sort:o,Ve:a.join()===Jr[n].join()?a:l}}
fx(t,e){if(t.join()===Jr.current.join())return"current";if(t.join()!==Jr.oldest.join())return"old";let s=this.ck;return(s===l?e===0:s-e===12)?"oldest":"old"}},Zo={kind:nr};function xb(t,{xi:e,_:s},r){for(let i of[e,e-1,e+1]){if(!pn(t,i))continue;let a=da(t,i+Xt,r,s);if(!(!a||i!==e&&!a.Tr))return mn(t.slice(i,i+Xt),a.Ge,t.slice(a.end))}}function Jo(t,e,s,{_:r}){if(s<1||!pn(t,e,s))return;let i=da(t,e+s,$o(r),r);if(!(!i||!vb(t,i.end)))return mn(t.slice(e,e+s),i.Ge,t.slice(i.end))}var $o=t=>Jr[t].map(()=>Number.POSITIVE_INFINITY),vb=(t,e)=>e>=t.length||pt(t.charCodeAt(e))||pt(t.charCodeAt(e-2))||t.startsWith(td,e),td="UNKNOWN pooltag",Nb=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160)),Mb=5e4,Tb=1024,Pb=16,Ab=class{
constructor(t){this.ag=[],this.ab=[],this.H=[],this.aq=t}
push(t,e){let s=this;if(t.length>Tb)return s.T(t,e);if(/^[ .\t]*$/.test(t))return X;let r=xu(t,s.aq);if(r.kind===I)return oa(t)?H:s.T(t,e);if(s.bX(),r.kind==="row")s.ag.push(r.usage);else if(r.kind===nr)s.ar(Zr(e,t));else return s.aN={nonPaged:r.nonPaged,paged:r.paged},mr;return s.ag.length<Mb?X:mr}
listing(){let{_:t,sort:e}=this.aq;return{_:t,sort:e,rows:this.ag,total:this.aN,unread:this.ab}}
T(t,e){return this.H.length>=Pb?H:(this.H.push(Zr(e,t)),I)}
bX(){for(let t of this.H)this.ar(t);this.H=[]}
ar(t){this.ab.length<Yo&&this.ab.push(t)}},Eb=64,Fb=class{
constructor(t,e,s){this.bR=!1,this.c=t,this.h=e,this.al=s}
get $t(){return this.bR}
get zs(){return this.bG}
returnValue(t){let e=this,s=wt(t.stack),r=t.stack.slice(s).find(h=>!h.inline),i=[...t.stack.slice(0,s)].reverse().find(h=>!h.inline);if(!(r&&Fs(t.stack,t.stack.indexOf(r)))||!r.address||!i)return;if(e.al.Si().kind!==it){e.bG={kind:vi};return}let a=e.aQ();e.h.run(ng(r.address,e.al.target.pointerSize));let n=e.fk(),o=ha(n,"eip","rip","pc");if(o!==r.address){e.bR=!0,e.bG={kind:"strayed",z:o};return}Ib(a,e.aQ())||(e.bR=!0),e.al.ki().kind!==le&&(e.bG={kind:vi});let d=ha(n,"esp","rsp","sp");return n.get(Zs)===t.thread&&e.eG(d,i,r)?ha(n,"eax","rax","x0"):l}
aQ(){let{target:t,tag:e}=this.al;return ws(this.c,t,e)}
fk(){let{Wt:t,pointerSize:e}=this.al.target;return Ss(this.c.query(dg(t)),e)}
eG(t,e,s){if(!t)return!1;if(this.al.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=M(e.base,8),i=M(r,Eb);return Et(r,t)<=0&&Et(t,i)<=0}},Ib=(t,e)=>t.kind===T&&e.kind===T&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Rb=["fadd","fabd"],Ub=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),Ob="(Inline)",Lb="(Inline Function)",ed=t=>t===4?3:4,Vb=5,Gb=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Bb=/\+0x[0-9a-f]+(?=\s)/i,Wb=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),Hb=40,sd=58,rd=t=>t===8?4:8,Kb=(t,e)=>t.startsWith("(T) ",e)?E(t,e+3):e,_b=(t,e)=>e>=t.length||pt(t.charCodeAt(e)),id={pointerSize:l,base:l,x:l,gap:0,args:[],Es:!1},zb=t=>t.charAt(E(t,0))==="#"&&wn(t)===l,jb=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Qb=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,ad=" (UTC ",Xb=256,Yb=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],qb=t=>"B*STND^".includes(t.charAt(E(t,0)))||t.includes(" - code ")||t.includes(ad),Zb=24,Jb=class{
constructor(t){this.cn=new nd,this.H=0,this.az=t,this.bO=t.kind===vt}
push(t){let e=this.bO?H:this.bE(t);return this.bO=Xo(e),e}
report(){let t=this.az;return t.kind===vt?t:g({},t,this.cn.place)}
bE(t){let e=this;if(t.length>jt)return e.T();let s=xn(t);if(s)return e.fC(s)?X:H;if(Qu(t))return e.eq(t.trim()),X;if(oa(t))return H;let r=e.cn.push(t);return r===Tl?mr:r==="symbol"?X:e.T()}
fC(t){return this.az.kind===we&&t.kind===Di&&this.cn.place.symbol===l}
eq(t){let e=this.az;e.kind===we&&e.he.length===0?this.az=g({},e,{he:vn(t)}):e.kind===Di&&(t.includes("You are seeing this message because")?this.az={kind:is}:t.startsWith(ld)&&(this.az={kind:I,k:t}))}
T(){return this.H++,this.H>Zb?H:I}},ld="A fatal system error has occurred",$b=["*","(0x",ld],nd=class{
constructor(){this.place={}}
push(t){let e=Au(t);if(e){let r=this.dU;return this.place={symbol:r,instruction:e},Tl}let s=Xu(t);return s===l?I:(this.dU=s,this.place={symbol:s},"symbol")}},Oe=t=>V(()=>Yu(t.query(pg)),()=>{}),od=(t,e)=>t!==l&&(e==null?l:e.time)!==l&&e.time!==t.time,Na={kind:"computed"},$r=(t,e,s)=>Gt(M(t,e),s==="x86"?4:8),pe=4,Yt=(t,e,s)=>ti(t&e)===ti(s),ti=t=>t>>>0,dd=t=>(t<<6>>6)*pe,hd=({kind:t,Fs:e},s,r)=>$r(t==="relative"?s:Vt(0,0),e,r),cd=[76,139,21],tS=7,eS=7,ud=t=>t!==l&&(t&240)===64,sS=16,rS=12,iS=4096,me={kind:Wi},aS=3,lS=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,nS=class{
constructor(t,e){this.dA=new Map,this.c=t,this.i=e}
before(t,e){let{oe:s}=this.i,r=Mn(this.c,t,sS);if(!r||!s)return me;let i=lf(r,t,s),a=of(i,n=>this.cW(n),e&&oS(e));return a?this.bn(a,aS):me}
cW(t){if(t.kind===Rt)return t.address;if(t.kind!=="computed")return Pr(this.c,t.address,this.i.pointerSize)}
bn(t,e){let s=this.cW(t);if(!s)return me;let r=this.dB(s);if(r.some(({name:n})=>lS.test(n)))return me;let i=Tn(r);if(i.kind===ze)return i;let a=this.eP(s,e);return a.kind===ze?a:i.kind===je?i:a.kind===Wi&&t.kind===te?Tn(this.dB(t.address)):a}
eP(t,e){let{oe:s}=this.i,r=e>0?this.c.readMemory(t,rS):l,i=r&&s&&nf(r,t,s);return i?this.bn(i,e-1):me}
dB(t){let e=this.dA.get(t);if(e)return e;let s=V(()=>df(this.c.query(xg(t,this.i.pointerSize))),()=>[]);return s.length>0&&this.dA.set(t,s),s}},oS=({address:t,symbol:e})=>t&&e&&M(t,-e.offset),dS=class{
constructor(t,e){this.cN=new Set,this.A=new Map,this.c=t,this.i=e,this.cP=new nS(t,e)}
js(t){let e=this.ew(t);if(e)return{kind:ye,Mt:e};let s=qu(t.stack);return s?{kind:R,of:s}:this.eh(t)}
ew({report:t,z:e,stack:s}){var r,i,a;if((t==null?l:t.kind)===is)return{kind:is};if((t==null?l:t.kind)===qs)return{kind:qs,number:t.number};if((t==null?l:t.kind)===we)return{kind:we,code:t.code,he:t.he};if((t==null?l:t.kind)===I)return{kind:I,k:t.k};let n=(i=(r=s[0])==null?l:r.text)!=null?i:"";if(!$g(this.i,e)||!this.eJ(e))return{kind:I,k:n};let o=wt(s),d=(a=s[0])==null?l:a.symbol,h=o===1&&d!==l&&fn(d);return o===0||h?{kind:Ri,at:n}:l}
eJ(t){if(this.cN.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cN.add(t),s}
eh({z:t,stack:e}){var s,r;let i=wt(e),a=e[i];if(!(a!=null&&a.address)||!Fs(e,i))return{kind:R,of:b};let n=this.A.get(t);if(n)return{kind:R,of:n};let[o]=e.slice(0,i).reverse().filter(({inline:h})=>!h),d=this.cP.before(a.address,o);switch(d.kind){case ze:return this.A.set(t,d.of),{kind:R,of:d.of};case je:return{kind:ye,Mt:{kind:Ri,at:(r=(s=e[0])==null?l:s.text)!=null?r:""}};case Wi:return{kind:R,of:b}}}},hS=1e4,cS=8,uS=class{
constructor(t=!1){this.I=[],this.ab=[],this.H=[],this.cT=St,this.de=!1,this.Y=!1,this.bp=!0,this.dm=t}
get os(){return this.de||this.I.length>0}
get Aa(){return this.I.length>0&&this.bp}
push(t,e){let s=this;if(t.length>jt)return s.T(t,e);if(s.bh)return s.el(t,e,s.bh);let r=Dn(t,s.cT,!s.dm||s.eK());return r?s.fo(r,t,e):s.eY(t,e)}
eK(){let t=this.I[this.I.length-1];return!t||t.args.length>0&&t.symbol!==l&&Or(t.symbol)!==l}
Qs(t,e){return this.T(t,e)}
listing(){let t=this;return{Ea:t.cx,frames:t.I,unread:t.I.length===0?[...t.ab,...t.H]:t.ab}}
fo(t,e,s){let r=this;return t.text===""?!r.os||!r.cU(t)?r.T(e,s):(r.bh={row:t,line:Zr(s,e)},X):r.cU(t)?(r.bX(),r.cG(t),X):H}
el(t,e,{row:s,line:r}){this.bh=l;let i=Dn(`00 ${t.trim()}`,yi);return!(i!=null&&i.symbol)||i.symbol.name===""?(this.H.push(r),this.push(t,e)):(this.cG(g({},s,{text:i.text,symbol:i.symbol})),X)}
eY(t,e){let s=this,r=E(t,0);if(r===t.length)return s.I.length>0&&s.R===l?H:X;let i=wn(t);return i?s.aq(i):pS(t,r)?(s.Y=!0,s.ao!==St&&(s.ao=t.includes(mS)?Pl:St),X):s.os?SS(t)?(s.I.length===0&&(s.bp=!1),s.ao=St,X):bS(t,r)?X:oa(t)?H:s.T(t,e):s.T(t,e)}
aq(t){return this.I.length>0?H:(this.de=!0,this.cT=t,X)}
cU(t){let e=this;var s;if(e.I.length===0)return!0;if(e.I.length>=hS)return!1;let r=(s=e.cx)==null?l:s.pointerSize;return r!==l&&t.pointerSize!==l&&r!==t.pointerSize?!1:t.number===l||e.R===l?t.number===e.R:t.number>e.R}
cG(t){let e=this;var s,r;e.I.length===0&&((s=t.number)!=null?s:e.ab.length)>0&&(e.bp=!1);let i=e.eI(t),a=i?l:e.dC;e.ao=l,e.R=t.number,(r=e.cx)!=null||(e.cx=uf(t)),t.text.startsWith("0x")&&(e.Y=!0),e.I.push(fS(t,a,{doubtful:e.Y,afterGap:i})),t.inline||(e.dC=t.x===Ae?l:t.x)}
eI({number:t,symbol:e}){let s=this;return s.I.length===0?!s.bp:s.R!==l&&t!==s.R+1?!0:s.ao===St||s.ao===Pl&&(e==null?l:e.name)!==""}
T(t,e){return this.os?this.H.length>=cS?H:(this.H.push(Zr(e,t)),I):this.Y?H:I}
bX(){let t=this;t.H.length>0&&t.R===l&&(t.ao=St);for(let e of t.H)t.ab.length<Yo&&t.ab.push(e);t.H=[]}};function fS(t,e,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:n}=t,o={text:i,args:a,inline:n,doubtful:s};return e!==l&&(o.address=e),t.symbol!==l&&(o.symbol=t.symbol),t.base!==l&&(o.base=t.base),t.x!==l&&(o.x=t.x),t.source!==l&&(o.source=t.source),r&&(o.afterGap=!0),o}var pS=(t,e)=>t.startsWith(Al,e)&&fd.test(t)||t.charAt(e)==="<"&&fd.test(t),mS="unwind information not available",fd=/\b(?:frames?|unwind\w*|stack)\b/i,gS=["***","ERROR: ",Al,"Unable to load image","SYMSRV: ","DBGHELP: ","#"],bS=(t,e)=>gS.some(s=>t.startsWith(s,e)),SS=t=>t.length<=kS&&wS.test(t),kS=120,wS=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,pd=24,Ma=(t,e)=>({kind:N,missing:t,Xt:md(e)}),md=t=>t.slice(0,3).join(" / ").slice(0,200),yS=class{
constructor(t,e){this.ci=new Set,this.aG={Xs:0,Ys:0},this.r=t,this.cq={rule:e,next:new Map}}
get vi(){return this.aG}
add(t){let e=this,s=e.eA(t);s&&e.ci.delete(s),e.ci.add(t);let r=Array.from(e.ci,({end:i})=>i);return e.aG={Xs:Math.min(...r),Ys:Math.max(...r)},s}
find({sp:t,fp:e},s){let r=this,i=nt(t),a=[],n=r.cq,o=0,d=e&&ut(t,e);for(;;){let h=r.bn(n.rule,i,o,d,s);if(!h||!r.bS(s,h.at,1))return;let c=n.next.get(Ie(s,h.at));if(!c||!r.eO(c.ve,s,h.at))return;if(a.push(h),"known"in c.Ot){let u=r.ex(c.Ot.known,a,t,s);return u&&{known:c.Ot.known,frames:u}}n=c.Ot,o=h.at+r.r,d=h.link}}
eA(t){var e;let{Ne:s}=t,r=this.cq,i;for(let[a,n]of s.entries()){let o=nt(n.ve),d=(e=r.next.get(o.g))==null?l:e.Ot,h=s[a+1];if(!h){d&&"known"in d&&(i=d.known),r.next.set(o.g,{ve:o,Ot:{known:t}});break}let c=d&&"rule"in d?d:{rule:h.rule,next:new Map};r.next.set(o.g,{ve:o,Ot:c}),r=c}return i}
bn(t,e,s,r,i){switch(t.kind){case Hi:return{base:s,at:s+t.bytes};case xi:return{base:s-this.r,at:s,link:r};case Js:{if(r===l||r<s||!this.bS(i,r,1))return;let a=this.r===4||Ie(i,r+4)===e.high?Ie(i,r)-e.g:l;return{base:r,at:r+this.r,link:a}}}}
ex({Ne:t},e,s,r){var i;let a=[];for(let n=0;n<e.length;n++){let o=e[n],d=(i=t[n])==null?l:i.frame;if(!o||!d||!this.bS(r,o.at,1+d.args.length))return;a.push(new DS(d,o,s,r,this.r))}return a}
bS(t,e,s){return e>=0&&e+s*this.r<=t.length}
eO({high:t,g:e},s,r){return Ie(s,r)!==e?!1:this.r===4||Ie(s,r+4)===t}},DS=class{
constructor({address:t,text:e,symbol:s,x:r,inline:i,doubtful:a,args:n},o,d,h,c){this.address=t,this.text=e,this.symbol=s,this.x=r,this.inline=i,this.doubtful=a,this.dx=n.length,this.cp=o,this.dP=d,this.cO=h,this.r=c}
get base(){return M(this.dP,this.cp.base)}
get args(){let t=this,e=[];for(let s=1;s<=t.dx;s++){let r=t.cp.at+s*t.r,i=Te(t.cO,r,t.r);i&&e.push(i)}return e}},gd=4096,CS=3,bd=32,xS=class{
constructor(t){this.K=new Map,this.cs=new Set,this.aG=new Map,this.do=!0,this.r=t}
get Yt(){return this.K.size===0}
Ni(t,e,s,r){let i=this;var a,n;let{z:o,sp:d,thread:h}=t;if(!i.do||!pf(e,s))return;let c=vS(o,d,e);if(!i.cs.has(c)){i.cs.add(c);return}let u=i.eQ(t,e,r);if(!u)return;h&&i.aG.set(h,M(d,u.end));let[f]=u.Ne;if(!f)return;let p=(a=i.K.get(o))!=null?a:new yS(i.r,f.rule);i.K.set(o,p);let m=p.add(u);u.te=(n=m==null?l:m.te)!=null?n:0,u.se||(u.se=(m==null?l:m.se)===!0)}
Mi({z:t,sp:e,thread:s}){var r;let i=(r=this.K.get(t))==null?l:r.vi,a=s&&this.aG.get(s),n=a&&ut(e,a);if(n===l||!i)return;let o=Math.min(n,i.Ys,gd);return o>=i.Xs?o:l}
Ti(t,e){var s;let r=(s=this.K.get(t.z))==null?l:s.find(t,e);if(!r)return;let{known:i,frames:a}=r;return i.te+=1,i.te%bd===0||!i.se?l:a}
Pi(t,e,s){var r;let i=(r=this.K.get(t.z))==null?l:r.find(t,e);if(!i)return;if(NS(i.frames,s))return i.known.se=!0,Nt;this.clear(),this.do=!1;let{te:a,Ne:n}=i.known,o=Math.floor(a/bd)+Number(Sd(n));return{frames:n.map(({frame:d})=>d),hits:Math.max(0,a-o)}}
clear(){this.K.clear(),this.cs.clear(),this.aG.clear()}
eQ({z:t,sp:e,fp:s},r,i){let a=this;var n,o;let d=[],h=0,c=t;for(let[f,p]of r.entries()){let m=p.address===c?i(c):l,k=p.base&&ut(e,p.base);if(!m||!p.x||k===l)return;let C=f===0,w=f===r.length-1;switch(m.kind){case Hi:if(k!==h||p.args.length>0||m.Be&&!w)return;h+=m.bytes+a.r;break;case xi:if(!C||k!==-a.r)return;h+=a.r;break;case Js:if(k<h||C&&p.base!==s)return;h=k+2*a.r}d.push({frame:p,rule:m,ve:p.x}),c=p.x}let u=(o=(n=d[d.length-1])==null?l:n.frame.args.length)!=null?o:0;return h+=u*a.r,h<=gd?{Ne:d,end:h,te:0,se:!Sd(d)}:l}},vS=(t,e,s)=>[t,...s.map(({base:r,x:i})=>`${r&&ut(e,r)} ${i}`)].join(),Sd=t=>t.some(({rule:e})=>e.kind===Js),NS=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,x:i,text:a,args:n},o)=>{let d=e[o];return s===(d==null?l:d.address)&&r===(d==null?l:d.base)&&i===(d==null?l:d.x)&&a===(d==null?l:d.text)&&n.join()===(d==null?l:d.args.join())}),kd=t=>nt(t).g&4095,wd=10,MS=3,ei=t=>Number.parseInt(t,16),Ta=t=>t!=null&&t.startsWith("00000000")?ei(t):l,TS=class{
constructor(t,e){this.l=new Map,this.c=t,this.co=e}
Ai(t){return this.l.has(t)||this.l.set(t,this.bL(t)),this.l.get(t)}
clear(){this.l.clear()}
bL(t){let e=j(this.c,fg(t,this.co));if(this.co===4)return kf(t,mf(e));let s=gf(e);return s&&PS(t,s)?{kind:Hi,bytes:s.Er,Be:s.Be}:l}},PS=(t,{Ar:e,end:s})=>Et(e,t)<0&&Et(t,s)<0,AS=class{
constructor(t,e,s,r=pd){this.dJ=new Map,this.c=t,this.i=e,this.o=s,this.bl=r,this.l=new xS(e.pointerSize),this.cr=new TS(t,e.pointerSize)}
begin(){if(!this.cu)return;let t=j(this.c,No);this.aS=In(t.slice(Fn(t)))}
read(t){let e=this;var s;let r=e.l.Yt?[]:e.fE(),i=Fn(r),a=Pn(r.slice(0,i),e.i);if(!a)return e.fh(t);let n=g({},a,{processor:(s=a.processor)!=null?s:e.fg(a.registers)});e.ek(r.slice(i));let o=e.ft(n),d=o&&e.l.Ti(n,o);return d?{kind:K,reading:g({report:t},n,{stack:d,qs:o})}:e.fJ(t,n,o)}
fh(t){let e=ff(this.c,this.i,t,this.bl);return e.kind===K&&this.du(e.reading,e.reading.stack),e}
fE(){let{Wt:t}=this.i;return this.cu?j(this.c,Ic(this.cu,t)):[]}
get cu(){let{oe:t}=this.i;return t===Be?l:t}
fg(t){let e=this,s=t.get("gdtr"),r=s&&e.dJ.get(s);if(r!==l||!e.i.Wt.includes(Jt))return r;let i=Ss(j(e.c,cg)),a=En(i,e.i);return s&&a!==l&&e.dJ.set(s,a),a}
fJ(t,e,s){let r=this,i=r.c.query(ug(r.bl,r.i.pointerSize===4)),a=An(i,e.z);if(!a)return Ma(Ut,i);let n=s&&r.l.Pi(e,s,a),o=n===Nt?l:n;return o&&r.o({kind:gl}),n||r.du(e,a),{kind:K,reading:g({report:t},e,{stack:a,qs:s}),doubted:o}}
du(t,e){this.aS&&this.l.Ni(t,e,this.bl,s=>this.cr.Ai(s))}
ft(t){let e=this.l.Mi(t);return e===l?l:this.c.readMemory(t.sp,e)}
ek(t){let e=this;var s,r;let i=(s=e.aS)==null?l:s.listing;if(t.every((n,o)=>n===(i==null?l:i[o]))&&t.length===(i==null?l:i.length))return;let a=In(t);(a==null?l:a.places)!==((r=e.aS)==null?l:r.places)&&(e.l.clear(),e.cr.clear()),e.aS=a}},ES=/^\s*[0-9a-f`]{8,17}\s/i,FS=16,IS=2*3600,RS=20,US=60,OS=30,LS=class{
constructor(t,e){this.t=0,this.A={alloc:0,free:0,unknown:0},this.bJ=0,this.dd=!1,this.E=t,this.aP=e,this.bN=new dS(t.ot,t.target),this.bD=new AS(t.ot,t.target,t.Zs,e.frames),this.cw=t.ot.now(),this.cA=this.cw}
run(t=!1){let e=this,s=e.fG(t),{$t:r}=e.E.Js;return{end:s,hits:e.t,Jr:e.A,seconds:e.bA(),$t:r}}
fG(t){let e=this;return V(()=>{var s;for(e.an=Oe(e.E.ot),e.E.re.begin(e.E.target,e.an),e.bD.begin(),t&&e.fz();;){let r=(s=e.eg())!=null?s:e.fv();if(r)return r}},({call:s,message:r})=>({kind:tt,call:s,message:r}))}
fz(){let{target:t,re:e}=this.E,s=this.bD.read(l);if(s.kind!==K)return;let{reading:r}=s,i=this.bN.js(r);if(i.kind!==R)return;let a=g({},r,{process:l});this.bE(a,i.of,e.$s(r,t,!0))}
fv(){let t=this,{changes:e,Ft:s}=t.E,r=s()?e.run(lg):[];if(!s())return{kind:Cl};let i=zu(r);if((i==null?l:i.kind)===vt)return{kind:vt,k:i.k};let a=i?De:t.eE();if(a==="no")return yd(r);i&&(t.an=l);let n=t.bD.read(i);return n.kind===N?{kind:tt,call:"read the stop",message:`no ${n.missing} in the answer: ${n.Xt}`}:(n.doubted&&t.E.it.Jt(n.doubted),a===b&&t.E.re.tr(n.reading)?yd(r):t.eX(n.reading))}
eE(){let t=this,e=t.an;return t.an=Oe(t.E.ot),!e||!t.an?b:od(e,t.an)?De:"no"}
eX(t){let e=this,{target:s,re:r}=e.E,i=!e.dd;e.dd=!0;let a=e.bN.js(t);if(a.kind===R){let o=i?r.$s(t,s,!1):Qe;return e.bE(t,a.of,o)}r.sr(t);let n=i&&r.rr;return g({kind:ye,Mt:a.Mt},n&&{qr:n})}
bE(t,e,s){return this.E.re.sr(t),s===Sr?l:this.fj(t,e,s===b)}
fj(t,e,s){let r=this;r.bJ=e===b?r.bJ+1:0,r.t+=1,r.A[e]+=1;let{it:i,Js:a}=r.E,n=i.record(t,e,a,s);return r.cz(),a.zs?wf(a.zs):n===kr?{kind:Dl}:l}
eg(){let t=this;if(t.bJ>=FS)return{kind:yl,count:t.bJ};if(t.t>=t.aP.hits)return{kind:ss};let{seconds:e}=t.aP;return e!==l?t.bA()>=e?{kind:dr}:l:t.eF()}
eF(){let t=this.bA();if(this.t<RS||t<US)return;let e=this.t/t;return this.aP.hits/e>IS?{kind:"tooSlow",Zr:e}:l}
cz(){let t=this,e=t.E.ot.now();if(e-t.cA<OS*1e3)return;t.cA=e;let{Zs:s,target:r}=t.E,i=t.aP.hits;s({kind:"progress",hits:t.t,Ei:i,seconds:t.bA(),target:r})}
bA(){return(this.E.ot.now()-this.cw)/1e3}},yd=t=>({kind:rs,Xt:md(t.filter(e=>e.trim()!==""))}),Pa=4096,VS=4,GS=new Uint8Array,BS=64,WS=128,qt=t=>_t(t)%Pa,Dd=8,Cd=(t,e)=>`${t}+0x${e.toString(16)}`,HS=5e4,KS=class{
constructor(t=HS){this.dg=new Map,this.K=[],this.aT=t}
ie(t){let e=this,s=Cf(t),r=e.dg.get(s);if(r!==l)return r;if(e.Me&&t.length>0)return e.ie([]);let i=e.K.length;return e.dg.set(s,i),e.K.push(t),i}
at(t){var e;return(e=this.K[t])!=null?e:[]}
get all(){return this.K}
get size(){return this.K.length}
get Me(){return this.K.length>=this.aT}};function _S({address:t,inline:e,text:s}){return t!==l&&!e?t:s}var zS=3,jS=8,Is=16,Rs=8,xd=4,si=class{
constructor(){this.L=new Map,this.aN=0}
get count(){return this.aN}
add(t,e=1){var s;let r=vf(t);this.L.set(r,((s=this.L.get(r))!=null?s:0)+e),this.aN+=e}
Et(t){t.L.forEach((e,s)=>{this.add(Bn(s),e)})}
Fi(t){var e;let s=0,r=0,i=A(this.L.keys(),(a,n)=>a-n);for(let a of i){if(s>=this.aN*t)break;s+=(e=this.L.get(a))!=null?e:0,r=Bn(a)}return r}},QS={allocs:0,frees:0};function XS(t,{nt:e,asked:{there:s,gone:r},underWay:i,s:a}){let n=m=>t.reduce((k,C)=>k+m(C),0),o=e.kind===er?e.missed:QS,d=o.frees+n(m=>m.Or)-n(m=>m.At)-r.size,h=Math.max(0,d),c=o.allocs+n(m=>m.zt),u=Math.min(h,c+o.frees+i),f=s.size+r.size<a?h:u,p=Math.max(0,-d);return{count:h,Gs:u,hits:p+Math.max(0,f-o.frees)}}var vd=.95,Aa=t=>t.Fi(vd),YS=(t,e,s)=>t*2<=e&&e-t>s*2;function Nd(t,{count:e,Gs:s},{there:r,gone:i},{lastHit:a,$:n}){let o=t.filter(({block:G})=>!i.has(G)),d=o.filter(({block:G})=>r.has(G)).length,h=Math.min(e,Math.min(d,s)+o.length-d),c=o.length-h;if(c===0&&o.length>0)return;let u=new si;u.Et(n);for(let{block:G,hit:zs}of t)i.has(G)&&u.add(a-zs);let f=Aa(u),p=o.filter(({hit:G})=>YS(G,a,f)).length,m=Math.max(0,p-h),k=Wn(o,G=>G.charged),C={blocks:c,old:m,lt:Nf(k)},w=Md(k,c,o.length);if(w!==l)return g({},C,{bytes:w});let F=Md(Wn(o,G=>G.requested),c,o.length);return F===l?C:g({},C,{requested:F})}var Md=(t,e,s)=>t.length<s?l:t.slice(0,e).reduce((r,i)=>r+i,0),Td=2e5,Pd=class Nc{
constructor(e=Td,s=new Map){this.tt=e,this.ac=s}
alloc(e,s){let r=this.ac.get(e);return!r&&this.ac.size>=this.tt?{kind:kr}:(this.ac.set(e,s),r?{kind:El,hs:r}:{kind:"booked"})}
free(e,s,r){let i=this.ac.get(e);return i?(this.ac.delete(e),i.tag===s&&qS(i.charged,r)?{kind:"matched",allocation:i}:{kind:I,hs:i}):{kind:"unmatched"}}
get s(){return this.ac}
le(){return new Nc(this.tt,new Map(this.ac))}},qS=(t,e)=>t===l||e===l||t===e,Ad={bytes:0,of:0},ZS=({bytes:t,of:e},s)=>s===l?{bytes:t,of:e}:{bytes:t+s,of:e+1},Ed=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),Ad),JS=512,Fd=class{
constructor(){this.L=new Map,this.aB=Number.POSITIVE_INFINITY,this.as=0,this.aI=!0,this.bytes=0,this.count=0}
add(t,e=1){let s=this;s.bytes+=t*e,s.count+=e,s.aB=Math.min(s.aB,t),s.as=Math.max(s.as,t);let r=s.L.get(t);r===l&&s.L.size>=JS?s.aI=!1:s.L.set(t,(r!=null?r:0)+e)}
Et(t){let e=this,{bytes:s,count:r}=e;for(let[i,a]of t.L)e.add(i,a);e.bytes=s+t.bytes,e.count=r+t.count,e.aB=Math.min(e.aB,t.aB),e.as=Math.max(e.as,t.as),e.aI=e.aI&&t.aI}
He(){let t=this;if(t.L.size===0)return;let e=t.aB,s=t.as,r=t.aI?t.eW():l;return{Is:e,Rs:s,Tt:r}}
eW(){let t=A(this.L,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},$S=class Mc{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.mt=Ad,this.Pt=0,this.At=0,this.jt=0,this.s={count:0,charged:0,me:0},this.Qt=new Map,this.$=new si,this.lt=new Fd,this.tag=e,this.stack=s}
Ii({kind:e,number:s,time:r,charged:i}){let a=this;var n;a.hits[e]++;let o={hit:s,time:r};(n=a.first)!=null||(a.first=o),a.last=o,e===y&&i!==l&&a.lt.add(i)}
Ri({charged:e}){this.s.count++,e===l?this.s.me++:this.s.charged+=e}
gone({charged:e,hit:s},r){this.$.add(r.number-s),this.s.count--,e===l?this.s.me--:this.s.charged-=e}
Ui(e){var s;this.Qt.set(e,((s=this.Qt.get(e))!=null?s:0)+1)}
le(){let e=this,s=new Mc(e.tag,e.stack);Object.assign(s.hits,e.hits),Object.assign(s.unlocated,e.unlocated),Object.assign(s.s,e.s),s.mt=e.mt,s.Pt=e.Pt,s.At=e.At,s.jt=e.jt,s.$.Et(e.$);for(let[r,i]of e.Qt)s.Qt.set(r,i);return s.lt.Et(e.lt),s.first=e.first,s.last=e.last,s}},tk=class Tc{
constructor(e=new Pd){this.be=new Map,this.br=!1,this.aV=e}
get Me(){return this.br}
ir(e){let s=this.cE(e.tag,e.stack);s.Ii(e),e.kind===y?this.ed(e,s):e.kind===P&&this.ey(e,s)}
stacks(e){let s=[];return this.be.forEach((r,i)=>{(e===l||i===e)&&s.push(...r.values())}),s}
s(){let e=new Map;return this.aV.s.forEach((s,r)=>{let i=g({},s,{block:r}),a=e.get(s.stack);a?a.push(i):e.set(s.stack,[i])}),e}
le(){let e=new Tc(this.aV.le());return e.br=this.br,this.be.forEach((s,r)=>{let i=new Map;s.forEach((a,n)=>{i.set(n,a.le())}),e.be.set(r,i)}),e}
ed(e,s){if(e.block===l){s.unlocated.alloc++,s.mt=ZS(s.mt,e.requested);return}let r=Tf(e),i=this.aV.alloc(e.block,r);if(i.kind===kr){this.br=!0,s.jt++;return}i.kind===El&&this.dy(i.hs,e),s.Ri(r)}
ey(e,s){if(e.block===l){s.unlocated.free++;return}let r=this.aV.free(e.block,e.tag,e.charged);if(r.kind==="matched"){let i=this.cE(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i.Ui(e.stack);return}r.kind===I&&this.dy(r.hs,e),s.Pt++}
dy(e,s){let r=this.cE(e.tag,e.stack);r.gone(e,s),r.At++}
cE(e,s){var r,i;let a=(r=this.be.get(e))!=null?r:new Map;this.be.set(e,a);let n=(i=a.get(s))!=null?i:new $S(e,s);return a.set(s,n),n}},ek=2e3;function Id(t,{block:e,charged:s}){var r;let i=(r=t.charged)!=null?r:s;return g({},t,{block:e,blockFrom:Ki,charged:i})}var sk=class{
constructor(t=Td){this.G=[],this.aT=t,this.ad=new tk(new Pd(t))}
record(t,e=!1){return this.G.push({hit:t,us:e&&t.block===l}),this.cM()}
ps(t){let e=this.G.find(({hit:s,us:r})=>r&&s.number===t.hit);return e&&(e.hit=Id(e.hit,t),e.us=!1),this.cM()}
stacks(t){return this.Z().stacks(t)}
s(){return this.Z().s()}
Z(){if(this.G.length===0)return this.ad;let t=this.ad.le();for(let{hit:e}of this.G)t.ir(e);return t}
cM(){let t=this,e=t.G.findIndex(({us:i})=>i),s=e<0?t.G.length:e,r=Math.max(s,t.G.length-ek);for(let{hit:i}of t.G.splice(0,r))t.ad.ir(i);return t.ad.Me?{kind:"tooManyOutstanding",tt:t.aT}:{kind:"recorded"}}},rk=class{
constructor(){this.bj=0,this.dT=0,this.dQ=0}
add(t){this.bj++,this.dT+=t,this.dQ+=t*t}
get Oi(){let t=this;if(t.bj===0)return 0;let e=t.dT/t.bj;return Math.max(0,t.dQ/t.bj-e*e)}},ik=class{
constructor(t){this.fs=new Map,this.ei=new Map,this.bw=t}
site(t){var e;return this.db(this.fs,t,(e=this.bw.skip)!=null?e:[])}
_t(t){return fe(this.bw.stacks.at(t))}
caller(t){return this.db(this.ei,t,[])}
db(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bw;t.set(e,Ln(r.at(e),i!=null?i:[],s))}return t.get(e)}},ak=1e3,lk=5e4,nk=new Set([wr,Ze,ct,ns,Me,os]),Rd="left",Ud={there:new Set,gone:new Set},ok=t=>g({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Od=class{
constructor(t,e=()=>N,s=lk){this.stacks=new KS,this.modules=[],this.places=[],this.aw=new sk,this.bt=[],this.bB=new Map,this.am=new Map,this.W=[],this.A={alloc:0,free:0,unknown:0},this.bZ=0,this.cd=new rk,this.D=0,this.aH=!1,this.bU=!1,this.ch=!1,this.bm=new Map,this.aE=Ud,this.bx=new Map,this.cb=new Map,this.aM=new Map,this.aa=[],this.start=t,this.M=e,this.aU=s}
get tag(){return this.start.tag}
get lastHit(){return this.D}
get entries(){return this.bt}
get Li(){return this.t-this.bZ}
get openEnd(){return this.arming===pr||this.arming===le?this.bU?"left":"cutOff":l}
get arming(){var t;return(t=this.ae)==null?l:t.state}
take(t){let e=this;var s;switch(e.ar(t),e.O=l,t.type){case"modules":e.modules=t.modules;break;case Ut:e.bB.set(t.index,e.stacks.ie(t.frames.map(ok)));break;case R:return e.fA(t);case"process":e.aM.set(t.address,t);break;case yr:e.fB(t);break;case ds:e.places=t.places;break;case wr:e.fy(t);break;case Ze:e.bm.set((s=e.bB.get(t.stack))!=null?s:-1,t.hits);break;case ct:e.aj=t.missed?l:e.ec(),e.aH=!0;break;case _i:e.aE={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":e.am.set(t.address,t.holdsTag);break;case ns:t.change.thing.kind===ke&&(e.ae=t);break;case Me:e.bU=t.why===Rd,e.da=t.uptime,e.cZ=t.time;break;case os:e.aa=[...e.aa,Uf(t,e.aa)];break;case"image":break}return X}
get je(){return this.da}
get Vi(){return this.cZ}
get n(){return this.aa}
get ht(){return{before:this.N,after:this.aH?this.aj:l}}
held(){return this.aw.s()}
freed(){let t=new Map;for(let s of this.W)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s===P&&e.push({block:i,charged:r})}),e}
counts(){return this.A}
get Gi(){return this.cd.Oi}
nt(){let t=this;return t.aH?t.ch?{kind:b,why:fl}:t.bm.size>0?{kind:b,why:Ze}:Mf(t.N,t.aj,t.A):{kind:b,why:ul}}
Yt(){return this.t===0&&this.nt().kind===tr}
booked(){let t=this.nt();if(t.kind===b||this.Yt())return;let e=t.kind===tr?1:t.Ur,s=this.t;return s===0?e:e*(s-this.It())/s}
get t(){return this.A.alloc+this.A.free+this.A.unknown}
isWhole(){return this.nt().kind===tr&&this.It()===0}
recent(t){return this.W.slice(-t)}
Bi(t){var e;return(e=this.bB.get(t))!=null?e:this.stacks.ie([])}
ms(t){return this.stacks.at(t.stack)}
Wi(t){var e;return(e=this.bm.get(t))!=null?e:0}
ut(){return this.aw.stacks(this.tag)}
sites(t){let e=this,s=fa(e.ut(),{stacks:e.stacks,modules:e.modules,skip:t}),r=e.aw.s(),i=e.cD(s);return s.map(a=>{var n;if(!a.s||a.allocs===0)return{use:a};let o=[];for(let h of a.stacks)for(let c of(n=r.get(h))!=null?n:[])o.push(c);let d=Nd(o,i,e.aE,{lastHit:e.D,$:a.$});return{use:a,holding:d}})}
ls(t){return this.aM.get(t)}
get asked(){return this.aE}
Zt(){return this.cD(fa(this.ut(),{stacks:this.stacks}))}
It(){var t;return(t=this.O)!=null||(this.O=this.en()),this.O}
zt(){let t=this.ut();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:Ed(t.map(({mt:e})=>e))}}
en(){let t=fa(this.ut(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.zt,0)+this.cD(t).hits}
Hi(){let t=this.W.filter(e=>e.kind===y&&this.dp(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.Zt().count>0?this.dG():[]}
dG(){let t=[];return this.aw.s().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cD(t){return XS(t,{nt:this.nt(),asked:this.aE,underWay:this.fF(),s:this.dG().length})}
fF(){let t=0;return this.bx.forEach((e,s)=>{this.dp({number:s,thread:e})&&t++}),t}
dp({number:t,thread:e}){return e?this.cb.get(e)===t:this.D-t<Dd}
Ce(t,e){return Ln(t,this.modules,e)}
gs({site:t,stacks:e}){var s;if(!t)return{kind:$s};let r=e.map(n=>({stack:this.stacks.at(n),wt:t.wt})),i=Gn(r),{address:a}=t.frame;return i.kind===$s||!a?i:Gn(r,(s=this.am.get(a))!=null?s:this.M(a))}
fA(t){let e=this,s=g({},t,{stack:e.Bi(t.stack),tag:e.tag});e.D=s.number,e.A[s.kind]++,e.cd.add(e.A.alloc-e.A.free),e.aH=!1,e.ch||(e.ch=t.mayRepeat===!0),e.aE=Ud,e.aa=[],s.thread&&e.cb.set(s.thread,s.number),s.kind!==y&&!s.block&&e.bx.set(s.number,s.thread),e.W.push(s),e.W.length>ak&&e.W.shift();let{kind:r}=e.aw.record(s,t.open);return r==="recorded"&&!e.stacks.Me?X:kr}
fB(t){let e=this;e.aw.ps(t),e.bx.delete(t.hit);for(let s=e.W.length-1;s>=0;s--){let r=e.W[s];if((r==null?l:r.number)===t.hit){e.W[s]=Id(r,t);break}}}
fy({at:t,counts:e}){t===lt?this.N=e:this.aj=e,this.aH=t!==lt}
ec(){let t=this;return t.N&&{allocs:t.N.allocs+t.A.alloc,frees:t.N.frees+t.A.free}}
ar(t){this.bt.length>=this.aU&&!nk.has(t.type)||(this.bt.push(t),t.type===R&&this.bZ++)}},Ld=4096,Vd=256;function Gd(t,{charged:e,requested:s}){if(t===l)return!0;if(e!==l)return t===e;if(s===l)return!0;let r=s+(s+Vd<Ld?Vd:2*Ld);return s<=t&&t<=r}var ri=(t,e)=>t!==l&&e!==l&&t!==e,dk=2e5,hk=1e3,Bd=-1,ck=class{
constructor(t){this.D=new Map,this.bg=new Map,this.lastHit=0,this.aJ=0,this.av={},this.bI=t}
stopped(t,e,s,r){this.lastHit=e,t===y&&Hn(this.bg,e,{lt:r},hk),this.av[t]={hit:e,block:s},s&&this.located(t,s,e)}
located(t,e,s){let r=this;var i,a,n;let o=t===y&&r.bg.get(s);o&&(o.block=e),((i=r.av[t])==null?l:i.hit)===s&&(r.av[t]={hit:s,block:e}),((n=(a=r.D.get(e))==null?l:a.hit)!=null?n:0)<=s&&Hn(r.D,e,{kind:t,hit:s},dk)}
gap(){this.aJ=this.lastHit,this.av={}}
Gr(t,e){var s;let r=this.av[t===y?P:y];return r!==l&&((s=r.block)!=null?s:e)===e}
get Ki(){var t,e;return(e=(t=this.av.alloc)==null?l:t.hit)!=null?e:this.aJ>0?Bd:l}
_i(t,e,s){let r=t===l?l:this.bg.get(t);return r?(s==null?l:s.kind)===L&&!Gd(s.bytes,r.lt)?!1:r.block===l||r.block===e:t===Bd}
zi(t){var e;return((e=this.D.get(t))==null?l:e.kind)===y&&!this.bI.ji(t)}
yt(t,e){let s=this.D.get(e);return(s==null?l:s.kind)===t&&s.hit>this.aJ?s.hit:l}
Qi(t,e){let s=this.D.get(t);return s?s.hit<=e?this.yt(y,t):l:this.aJ===0?0:l}
Br(t,e){let s=this.yt(P,e);return s!==l&&this.bI.lr(y,s,t)}
Vr(t,e){let s=this.yt(t,e);return s!==l&&this._e(t,s)}
_e(t,e){let s=t===y?P:y;return e>this.aJ&&this.bI.lr(s,e,Number.POSITIVE_INFINITY)}},uk=28,fk=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,Wd=3,Hd=class{
constructor(t,e=!1){this.ne=0,this.Ss=0,this.Lt=0,this.blocks=new Set,this.open=new Map,this.place=t,this.Xi=e}
ge({hit:t,block:e,Ft:s,gt:r}){let i=this;i.ne++,!r&&i.blocks.size<Wd&&i.blocks.add(e),s&&(i.Ss++,i.Lt=Math.max(i.Lt,t))}
St(){this.ne=0,this.Ss=0,this.Lt=0,this.blocks.clear()}};function pk({key:t,kt:e},{pointerSize:s}){let{kind:r,address:i}=t,a=Gf(t,e,s),n=o=>a.map(d=>new Hd({kind:r,key:i,where:d,holds:o}));return[...n(at),...n(re)]}var Kd=3,mk=2,gk=(t,e)=>t.some(({Xi:s,ne:r,Ss:i,blocks:a})=>s||r>=Kd&&(e?i:a.size)>=mk);function bk({block:t,header:e,before:s},{kind:r,hit:i,after:a,places:n,Yi:o,qi:d},h){let c=h._i(a,t,e);if(_d(n.filter(({blocks:f})=>!c||f.size>=Wd)))return zi;let u=(e==null?l:e.kind)===L;return d&&s===P&&u?zi:o?Mt:e===l?zi:r===P||s===L?Mt:n.some(({Lt:f})=>f===i)?ji:c||h.zi(t)?Mt:u||n.some(({Lt:f})=>f>i)?ji:Mt}var _d=t=>t.some(({place:e})=>Ni in e.where)&&t.some(({place:e})=>"offset"in e.where),zd=({header:t},{pe:e})=>e&&(t==null?l:t.kind)===N;function jd({block:t,header:e}){return(e==null?l:e.kind)===L?{block:t,charged:e.bytes}:{block:t}}function Sk(t,{kind:e,ks:s}){switch(t==null?l:t.kind){case l:case Xe:case L:return!1;case se:return e===y||s;case N:return e===y;default:return!0}}function kk(t,e,{block:s}){let r=e.rt.get(t.place);return(r==null?l:r.block)!==s?!1:(t.open.delete(s),t.ge({hit:e.hit,block:s,Ft:!0,gt:r.gt===!0}),!0)}function wk(t,{kind:e,block:s,charged:r},i){var a;let n=t.open.get(s);if(!n)return!0;if(t.open.delete(s),e===t.place.kind)return!i._e(e,n.hit);if(e===y)return!0;if(ri(n.charged,r))return!1;let o=((a=n.rt.get(t.place))==null?l:a.gt)===!0;return t.ge({hit:n.hit,block:s,Ft:!1,gt:o}),!0}var Qd=16,yk=20,Dk=4,Ck=24,xk=256,vk=8,Nk=100,Mk=Kd,Tk=2,Pk=4,Ak=class{
constructor(t,e,s,r){this.e=[],this.G=[],this.t=0,this.dS=0,this.dM=0,this.dL=0,this.cL=!0,this.dj=!1,this.bP=!1,this.bW=!1,this.bu=0,this.au=0,this.kind=t,this.q=e,this.af=s,this.p=r}
Ut(){let t=this;var e,s;if(t.dh)return{kind:ds,places:[]};if(t.P&&t.t>=Qd)return{kind:ds,places:t.B.map(({place:o})=>o)};let{lastHit:r}=t.p,i=r-((s=(e=t.e[0])==null?l:e.hit)!=null?s:r),a=(t.t>=vk||i>=Nk)&&t.dt===t.bu,n=t.kind===y&&a&&t.dS<Mk;return n&&t.dS++,{kind:Dr,Zi:n}}
ws(t,e){let s=this,{hit:r}=t;s.bu=r;let i=s.cL||(e==null?l:e.from)!==hs?e:l;(i==null?l:i.from)===Qi&&s.dM++;let a=s.dh?"noPlace":s.M(t,i);if(typeof a!=st){let{block:n,charged:o}=jd(a);return a.nr?(s.df({hit:r,kind:s.kind,block:n,charged:o},s.t),{kind:"held",block:n}):{kind:yr,from:Ki,block:n,charged:o}}return i&&a!==Xi?{kind:yr,from:i.from,block:i.block}:(a!==cs&&(s.au=r),{kind:us,why:a})}
Qs(t){this.au=t}
Ji(t){this.bY(e=>wk(e,t,this.p))}
$i({hit:t,block:e}){var s,r;for(let{open:i}of this.B)((r=(s=i.get(e))==null?l:s.hit)!=null?r:t)<t&&i.delete(e)}
ta(t){let e=this,s=[];return e.e=e.e.filter(r=>{var i;let a=(i=e.fD(r))!=null?i:e.cR(e.bi(r),r);if(!a||!e.di(a))return!0;e.X(r,a.block);let n=g({hit:r.hit,kind:e.kind},jd(a));return a.nr?e.df(n,r.ys):s.push(n),!1}),e.G.length>0&&s.push(...e.fl(t)),s.length>1?A(s,(r,i)=>r.hit-i.hit):s}
df(t,e){this.G=[...this.G,{Xt:t,ys:e}]}
fl(t){let e=this,s=Math.max(0,...e.B.map(i=>i.Lt)),r=[];return e.G=e.G.filter(({Xt:i,ys:a})=>{let n=t||e.t-a>=Pk,o=s>i.hit||e.dt<=i.hit&&n;return o&&r.push(i),!o}),r}
di(t){return!zd(t,this.q)||this.p.yt(y,t.block)!==l}
bi(t){var e;let s=this.B.length;if(((e=t.or)==null?l:e.places)!==s){let r=zn(this.B.map(({place:i})=>t.rt.get(i)));t.or={places:s,of:r}}return t.or.of}
cR(t,{hit:e,after:s}){let r=this;if(!t||!r.P)return;let i={kind:r.kind,hit:e,after:s,places:r.B,Yi:r.dj,qi:r.af},a=bk(t,i,r.p);return a===Mt?l:g({},t,{nr:a===ji})}
fD(t){var e,s;if(!t.Vt)return;let{block:r,Te:i}=t.Vt;if(i&&this.af||(i||this.P)&&((e=this.bi(t))==null?l:e.block)===r)return(s=this.dN(t).find(a=>a.block===r))!=null?s:{block:r}}
sa(t){return this.bu>t}
ra(t,e){return this.au>t||this.ea(t,e).length>0}
ia(t,e){return this.au>t||this.e.some(({hit:s})=>s>t&&s<e)}
la(t,e,s){if(this.au>e)return;let r=this.ea(e,s);if(r.some(({Vt:n})=>(n==null?l:n.block)===t))return;let[i,...a]=r.filter(({Vt:n})=>!n);i&&a.length===0?this.Pe(i.hit,{block:t,Te:r.length===1}):this.bY(({open:n})=>n.has(t))}
na(t,e,s,r){if(this.au>e)return!0;let i=s<r?s:e;return this.e.some(a=>{let{hit:n,Vt:o}=a;return n<=e||n===s||o?!1:n>i&&(n<r||n===r&&!this.bP)||this.dO(a,t)})}
hr(t,e){var s;let r=this.bK(t);return this.P&&r!==l&&((s=this.bi(r))==null?l:s.block)===e}
ur(t,e,s){return this.e.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
pr(t){if(!this.P)return;let[e,...s]=this.e.filter(r=>{var i;let a=this.bi(r);return(a==null?l:a.block)===t&&((i=a.header)==null?l:i.kind)===L});return s.length===0?e==null?l:e.hit:l}
mr(t,e){return this.e.some(s=>s.hit!==t&&this.dO(s,e))}
oa(t){let e=this.bK(t);return e?this.dN(e):[]}
bK(t){return this.e.find(e=>e.hit===t)}
dN({rt:t}){let e=[];for(let{place:s}of this.B){let r=t.get(s);r&&e.push(r)}return e}
dO({rt:t},e){return this.B.some(({place:s})=>{var r;return((r=t.get(s))==null?l:r.block)===e})}
ha(t,e){var s;let r=this.bK(t),i=this.B.filter(({place:a})=>{var n;return((n=r==null?l:r.rt.get(a))==null?l:n.block)===e});if(_d(i))for(let a of i){let n=((s=r==null?l:r.rt.get(a.place))==null?l:s.gt)===!0;a.ge({hit:t,block:e,Ft:!0,gt:n})}}
Pe(t,e){this.bP||(this.bP=e.ks===!0);let s=this.bK(t);!s||s.Vt||(s.Vt=e,this.bY(r=>kk(r,s,e)))}
ua(){let t=this.P||this.bW||this.dM>0;for(let e of this.B)e.open.clear(),t||e.St()}
Ds(){return this.P?this.B.map(({place:t,ne:e})=>({place:t,ne:e})):[]}
Cs(t){this.aC=t.map(e=>new Hd(e,!0)),this.t=Qd}
Ae(){let t=this;t.dj||(t.dj=t.P),t.aC=l,t.e=[],t.G=[],t.t=0,t.au=t.bu,t.dL++}
get dt(){var t,e;return(e=(t=this.e[this.e.length-1])==null?l:t.hit)!=null?e:0}
ea(t,e){return this.e.filter(s=>s.hit>t&&!ri(s.charged,e))}
get B(){var t;return(t=this.aC)!=null?t:[]}
get P(){return gk(this.B,this.bW&&this.kind===y)}
get xs(){let{lastHit:t}=this.p;return this.e.filter(({hit:e})=>t-e<Ck).length>(this.P||t>yk?Dk:0)}
get dh(){return this.dL>Tk}
M(t,e){let s=this;var r;let{hit:i,key:a,kt:n,look:o}=t;if(!s.aC&&!n.stack)return N;let d=(r=s.aC)!=null?r:pk(t,s.q),h=d.map(({place:w})=>Bf(w,a,n,s.q,o));if(h.every(w=>w===ee))return N;s.t++;let c=h.filter(w=>typeof w!=st);if(s.em(c,e))return s.cL=!1,s.Ae(),Xi;let u=s.bH(d,h,s.et(t,e));if(u.size===0)return s.Ae(),"noPlace";s.aC=d.filter(({place:w})=>u.has(w));let f=[...u.values()];s.bW||(s.bW=f.some(({header:w})=>(w==null?l:w.kind)===L));let p=zn(f),m=s.p.Ki,k=p&&e&&s.P?p:s.cR(p,{hit:i,after:m});if(k)return s.di(k)?k:N;if(e)return cs;if(s.e.length>=xk)return Xi;let C={hit:i,charged:t.charged,after:m,ys:s.t,rt:u};s.e=[...s.e,C];for(let{place:w,open:F}of s.B){let G=u.get(w);G&&F.set(G.block,C)}return cs}
bH(t,e,s){let r=new Map,i=!1;return t.forEach((a,n)=>{var o;let d=e[n];if(d===l||typeof d==st)return;let h=Wf(a,d,s,this.p);h&&(r.set(a.place,h),i||(i=h.before===P&&((o=h.header)==null?l:o.kind)===L))}),i&&r.forEach(({before:a},n)=>{a===L&&r.delete(n)}),r}
et({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:a}=this,n=this.bP;return{hit:t,kind:a,Ke:i==null?l:i.block,charged:e,requested:s,ks:n,before:r}}
em(t,e){return(e==null?l:e.from)!==hs||!this.P||t.length===0?!1:t.every(({block:s})=>s!==e.block)}
X(t,e){for(let{open:s}of this.B)s.get(e)===t&&s.delete(e);this.p.located(this.kind,e,t.hit)}
bY(t){let e=this.B.filter(t);e.length!==this.B.length&&(this.aC=e,e.length===0&&this.Ae())}},Ek=class{
constructor(t,e){this.dH=new Map,this.ak=[],this.p=new ck({lr:(s,r,i)=>!this.aD(s).some(a=>a.ia(r,i)),ji:s=>this.aD(P).some(r=>r.pr(s)!==l)}),this.cc=[],this.q=t,this.af=e}
Ut(t){return this.cm(t).Ut()}
ws(t){let e=this,{hit:s,key:r,look:i,Ke:a}=t,n=e.cm(r);if(e.q.pe&&!i)return n.Qs(s),e.p.stopped(r.kind,s,l,t),{kind:us,why:N};let o=n.ws(t,e.ef(a,t));return o.kind!==us?e.eS(o.block,t):e.p.stopped(r.kind,s,l,t),e.aZ(),o.kind==="held"?{kind:us,why:cs}:o}
pa(t,e,s,r){let i=this,a=i.p.Qi(e,s);if(a===l||s===t&&a===0)return;let n=i.cC(P,a);if(n.some(u=>u.na(e,a,t,s))){let u=!n.some(f=>f.mr(t,e));if(a===0||s===t||!u)return;for(let f of n)f.ha(t,e);i.aZ();return}let o=s-t<=1,d=!n.some(u=>u.ur(a,r,t)),h=s===t&&!i.af;if((!o||h)&&!d)return;let c=d||n.some(u=>u.hr(t,e));for(let u of n)u.Pe(t,{block:e,Te:c,ks:s>t});i.aZ()}
ma(t,e){let s=this.cC(y,0);if(!(s.some(r=>r.mr(t,e))||this.p.yt(y,e)!==l)&&!(!this.af&&s.some(r=>r.ur(0,t,t)))){for(let r of s)r.Pe(t,{block:e,Te:r.hr(t,e)});this.aZ()}}
vs(t,e){let s=new Set;for(let r of this.aD(t))for(let{block:i}of r.oa(e))s.add(i);return s}
get xs(){return this.aD(y).some(t=>t.xs)}
gap(){this.p.gap();for(let t of this.ak)t.ua()}
end(){this.aZ(!0)}
ga(){let t=this.cc;return this.cc=[],t}
places(){let t=[];for(let e of this.ak)t.push(...e.Ds());return t}
Cs(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.cm({kind:e,address:s}).Cs(r)}}
aD(t){return this.ak.filter(e=>e.kind===t)}
cC(t,e,s){return this.aD(t).filter(r=>r.ra(e,s))}
aZ(t=!1){for(let e of this.ak)for(let s of e.ta(t)){this.cc.push(s);for(let r of this.ak)r.$i(s)}}
cm({kind:t,address:e}){let s=this,r=`${t} ${e}`,i=s.dH.get(r);if(i)return i;let a=new Ak(t,s.q,s.af,s.p);return s.dH.set(r,a),s.ak.push(a),a}
ef(t,{look:e}){if(!t||!Kn(t.block,this.q))return;let s=_n(t.block,e);if(!zd(s,this.q))return{from:t.from,block:s.block}}
eS(t,e){let{hit:s,charged:r}=e,{kind:i}=e.key;i===y&&this.es(s,t),this.er(i,t,i===P?r:l),this.p.stopped(i,s,t,e);for(let a of this.ak)a.Ji({kind:i,block:t,charged:r})}
es(t,e){for(let s of this.aD(P))s.pr(e)===t-1&&s.Pe(t-1,{block:e,Te:!0})}
er(t,e,s){var r;let i=this.p.yt(t,e);if(i===l)return;let a=t===y?P:y,n=this.cC(a,i,s);if(n.length===1&&((r=n[0])==null||r.la(e,i,s)),!(n.length>0)){for(let o of this.aD(a))o.sa(i)&&o.Ae();this.gap()}}},Fk=[{ze:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{ze:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{ze:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],Xd=18362;function Yd({ot:t,target:e,tag:s,_:r},i){let{build:a=Xd,Nr:n}=e,o=On(i,s,r,t,a<Xd),d=o.kind===Xe&&n?Yc(t,n,i):l;return!d||d.kind===N?o:d.kind===T&&dt(d.tag)===s?{kind:L,bytes:d.bytes}:{kind:Yi}}var Ik=4096,Rk=3,Uk=class{
constructor(t,e,s){this.J=new Map,this.c=t,this.q=e,this.bb=s}
before(t){return On(t,this.bb,this.q,this)}
readMemory(t,e){var s;let r=qt(t);return(s=this.J.get(qd(t)))==null?l:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter(qt).map(qd),...this.J.keys()];this.St();for(let s of[...new Set(e)].slice(0,Rk)){let r=this.c.readMemory(s,Ik);r&&this.J.set(s,r)}}
St(){this.J.clear()}},qd=t=>M(t,-qt(t)),Ok=2048,Lk=64,Zd=9200,Vk=class{
constructor(t,e,s,r,i,a){this.bf=new Map,this.c=t,this.i=e,this.bb=s,this.q=r,this.u=i,this.ad={ot:t,target:e,tag:s,_:r},this.J=new Uk(t,r,s),this.S=a}
ps(t,e,s,r){let i=this;var a;let n=Hf(e.stack,i.bb,i.q),o=Of(e.stack,s,e.z);if(!o)return i.u.gap(),Gk(n);i.eT(t,s,n.charged);let d=i.fc(t,e,o,n,r),h=i.u.ws(d);if(i.D={hit:t,kind:s,charged:n.charged,Sa:i.fH(t,s)},i.fL(t),h.kind===us)return g({},Ea(n),{open:h.why===cs||l});let c=(a=h.charged)!=null?a:n.charged;return g({},Ea(n),{block:h.block,blockFrom:h.from,charged:c})}
eT(t,e,s){let r=this;var i;let{hit:a,Sa:n=[],charged:o}=(i=r.D)!=null?i:{hit:-1};if(a!==t-1||n.length===0||!r.S.ns&&e===y&&!ri(s,o))return;let d=n.filter(h=>{let c=r.M(y,h);return c.kind===L&&!ri(c.bytes,o)});d.length>0&&r.S.Di();for(let h of d)r.u.ma(a,h)}
fH(t,e){let s=this;var r;if(e===P||s.S.xe)return[];let i=[...s.u.vs(y,t)].filter(qt),a=o=>i.filter(d=>s.M(y,d).kind===o),n=o=>s.J.before(o).kind===ot;return((r=s.D)==null?l:r.kind)===P&&a(L).some(n)&&s.S.yi(),a(ot)}
N(t){let{kind:e}=this.J.before(t);return e===se?P:e===L||e===ot&&this.S.ns?L:e===ot&&this.S.xe?P:l}
gr(t){return $d(this.M(y,t))}
ez(t,{found:e,Gt:s},r){let i=Jd(e);return s&&!i?s:this.gr(t)===Cr||i&&this.eC(t)?s!=null?s:r:l}
eC(t){let e=()=>this.M(y,t).kind===N,{poolHitTag:s}=this.i;return e()&&!!this.c.readMemory(s,4)&&e()}
fL(t){let e=this;e.bf.forEach((s,r)=>{var i;s.Gt=e.ez(r,s,t);let a=!Jd(s.found)||((i=s.Gt)!=null?i:t)<t;!(s.Gt!==l&&a)&&t-s.Sr<Dd||(e.bf.delete(r),s.Gt&&e.u.pa(s.Sr,r,s.Gt,t))});for(let s of e.u.vs(P,t)){if(e.bf.size>=Lk||e.bf.has(s))continue;let r=e.M(y,s),i=$d(r);i!==b&&e.bf.set(s,{Sr:t,found:r,Gt:i===Cr?t:l})}e.u.xs?e.J.keep(e.u.vs(y,t)):e.J.St()}
fc(t,e,s,r,i){let a=this,n=a.u.Ut(s),o=n.kind===Dr?a.ep(e,s):a.fd(n.places,e,s),d=n.kind===Dr&&n.Zi&&s.kind===y?a.fw(i,e):l,h=d?{block:d,from:Qi}:r.freed&&{block:r.freed,from:hs};return{hit:t,key:s,kt:o,look:a.eU(s.kind),Ke:h,charged:r.charged,requested:r.requested,before:c=>a.N(c)}}
fw(t,e){let s=t.returnValue(e);return t.$t&&this.u.gap(),s}
ep(t,e){let s=ut(t.sp,e.tt),r=s!==l&&s>0?this.dR(t,t.sp,Math.min(s,Ok)):l;return{registers:t.registers,stack:r}}
fd(t,e,s){let{registers:r}=e,i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:r};let a=Math.min(...i),n=Math.max(...i)-a+this.q.pointerSize;return{registers:r,stack:this.dR(e,M(s.base,a),n)}}
dR({sp:t,qs:e},s,r){var i;let a=(i=ut(t,s))!=null?i:-1,n=e&&a>=0&&a+r<=e.length?e.subarray(a,a+r):this.c.readMemory(s,r);return n&&Lf(s,n,this.q.pointerSize)}
eU(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.ee(t,s);return e.set(s,i),i}}
ee(t,e){let s=this.M(t,e);return t===y&&!this.S.xe&&qt(e)!==0&&s.kind===ot?{kind:Xe}:s}
M(t,e){let s=Yd(this.ad,e);return s.kind!==Yi?s:{kind:t===y?ot:Xe}}},Jd=t=>t.kind===L&&!!t.Ir;function $d({kind:t}){switch(t){case L:return xr;case se:case ot:return Cr;default:return b}}function Ea({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var Gk=t=>g({},Ea(t),{block:t.freed,blockFrom:t.freed&&hs}),Us=4,Bk=64,Wk=class{
constructor(t,e){this.l=new Map,this.c=t,this.i=e}
get known(){return this.l}
holds(t,e){let s=this.l.get(t);if(s)return s;let r=this.M(t,e);return this.l.set(t,r),r}
M(t,e){let{oe:s}=this.i,r=Mn(this.c,t,Bk);if(!r||!s)return N;let i=M(t,-r.length),a=_f(r,i,s).map(o=>this.fI(o)),n=o=>o!==l&&dt(Z(o))===e;return a.some(n)?De:a.includes(l)?N:"no"}
fI(t){return t.kind===Mi?t.value:he(this.c,t.address)}};function Hk({target:t,tag:e,Kt:s},r,i){let{pointerSize:a,build:n,description:o,poolHitTag:d}=t,h=As(t.modules);return{type:Ot,tag:e,target:{pointerSize:a,description:o,build:n,kernelBase:h==null?l:h.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:d,before:s},time:r}}var Kk=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:a,afterGap:n})=>({address:t,text:e,symbol:s,source:r,inline:i||l,doubtful:a||l,afterGap:n}),_k=({modules:t})=>({type:"modules",modules:t.filter(({xt:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),zk=17744,jk=15,Qk=class{
constructor(t,e){this.c=t,this.i=e}
read(t){let e=this,s=e.cK(t,Fl),r=e.cK(t,Il),i=s&&e.c.readMemory(s,jk),a=i&&Yf(i),n=r&&Pr(e.c,r,e.i.pointerSize);return g({},a&&{image:a},n&&{id:nt(n).g})}
cK(t,e){let s=this.q().get(e);return s===l?l:M(t,s)}
q(){var t;if(this.cl)return this.cl;let e=new Map;for(let s of[Fl,Il]){let r=j(this.c,Cg(s)),i=(t=Zl(r,"_EPROCESS"))==null?l:t.fields.get(s);i&&e.set(s,i.offset)}return this.cl=e,e}},Xk=2e3,th=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Xk,Yk={4:de("ffdf0000"),8:de("fffff78000000000")},qk=32,Zk=8,Jk=20,$k=1e4,t0=4294967296,e0=500,s0=class{
constructor(t,e,s,r,i,a){this.ds=0,this.cS=0,this.dX=new Set,this.aL=new Set;var n;let{target:o,tag:d}=s;this.c=t,this.j=e,this.S=i,this.i=o,this.aM=new Qk(t,o);let h=Rn(o.pointerSize,o.build===l||o.build>=Zd);this.u=new Ek(h,o.Ht.length===1),this.u.Cs(r),this.am=new Wk(t,o),this.ce=new Vk(t,o,d,h,this.u,i),this.hunt=new Od(Hk(s,t.now(),a),c=>this.am.holds(c,d)),e.begin(this.hunt),e.note(_k(o)),this.dE((n=As(o.modules))==null?l:n.start)}
begin(t){this.j.note({type:wr,at:lt,counts:ys(t)})}
end(t,e=Pi){let s=this;s.j.note({type:wr,at:ls,counts:ys(t)}),s.cy(),s.eZ(),s.dD(),s.fa(),s.X(e)}
kr(t){this.cy(),this.j.note({type:ct,missed:t}),this.j.note({type:Me,why:vt,time:this.c.now()})}
ka(){this.cy(),this.X("aborted")}
record(t,e,s,r){let i=this;i.ds+=1;let a=i.ds,n=r?{mayRepeat:r}:{};if(e===b||r)return i.u.gap(),i.bM(a,t,e,n);try{return i.bM(a,t,e,i.ce.ps(a,t,e,s))}catch(o){throw o instanceof Ps&&i.bM(a,t,e,{}),o}}
Jt({frames:t,hits:e}){e!==0&&this.j.note({type:Ze,stack:this.hunt.stacks.ie(t),hits:e})}
eZ(){let t=this,e=[],s=[],r=t.S.xe?l:t.hunt.Hi(),i=t.hunt.doubtful().filter(a=>!(r!=null&&r.has(a)));for(let a of i.slice(0,e0)){let n=t.ce.gr(a);n===xr?e.push(a):n===Cr&&s.push(a)}e.length+s.length>0&&t.j.note({type:_i,there:e,gone:s})}
fa(){let t=this;for(let{use:s}of t.hunt.sites([]))t.hunt.gs(s);let e=[...t.am.known];for(let[s,r]of e.slice(t.cS))t.j.note({type:"code",address:s,holdsTag:r});t.cS=e.length}
dE(t){let e=this;var s;if(!t||!ms(t,e.i.pointerSize))return;let r=(s=Go(e.i,t))==null?l:s.start;if(!r||e.dX.has(r))return;let i=Xf(e.c,r);i!==l&&e.j.note({type:"image",start:r,timestamp:i}),e.dX.add(r)}
X(t){let e=Ds(this.c,this.i.pointerSize),s=e&&Math.round(e.uptime);this.j.note({type:Me,why:t,time:this.c.now(),uptime:s})}
bM(t,e,s,r){let i=this;i.fb(e.process);let a=i.j.note(g({type:R,number:t,kind:s,stack:i.fu(e),stopAddress:e.z},r,{processor:e.processor,thread:e.thread,process:e.process,time:i.c.now()}));return i.dW(),i.dD(),a}
fb(t){!t||this.hunt.ls(t)||this.j.note(g({type:"process",address:t},this.aM.read(t)))}
fu({stack:t}){let e=this,s=e.hunt.stacks.ie(t);if(!e.aL.has(s)){for(let{address:r}of t)e.dE(r);e.j.note({type:Ut,index:s,frames:t.map(Kk)}),e.aL.add(s)}return s}
dD(){let t=this.u.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.j.note({type:ds,places:t})}
cy(){this.u.end(),this.dW()}
dW(){for(let{hit:t,block:e,charged:s}of this.u.ga())this.j.note({type:yr,hit:t,block:e,charged:s})}},r0=2e3,i0=200;function eh(t,{block:e,charged:s}){let r=Yd(t,e);switch(r.kind){case L:return a0(r.bytes,s)?ct:xr;case se:case ot:case Yi:return ct;default:return N}}var a0=(t,e)=>t!==l&&e!==l&&t!==e,sh=4096,l0=4,rh=t=>M(t,-qt(t)),n0=class{
constructor(t,e){this.cF=new Map,this.J=new Map;var s;this.c=t,this.query=r=>t.query(r),this.now=()=>t.now(),this.session=()=>t.session();for(let r of e){let i=rh(r);this.cF.set(i,((s=this.cF.get(i))!=null?s:0)+1)}}
readMemory(t,e){let s=this;var r,i;let a=rh(t),n=qt(t);return((r=s.cF.get(a))!=null?r:0)<l0||n+e>sh?s.c.readMemory(t,e):(s.J.has(a)||s.J.set(a,s.c.readMemory(a,sh)),(i=s.J.get(a))==null?l:i.slice(n,n+e))}},o0=500,d0=class{
constructor(t,e,s){this.p=new WeakMap,this.c=t,this.j=e,this.o=s}
look(t){let e=this;var s;let r=(s=Oe(e.c))==null?l:s.time;if(r!==l&&e.p.get(t)===r)return{kind:rs};let i=na(e.c);if(i.kind!==K)return{kind:"noTarget",reading:i};let{target:a}=i,n=Ds(e.c,a.pointerSize),o=Jf(t,a,n);if(o===I)return{kind:Ce};if(n&&h0(t)===Math.round(n.uptime))return{kind:rs};let d=e.bL(t,a,o,n);return d?(r!==l&&e.p.set(t,r),e.j.noteOf(t,d),{kind:"asked"}):{kind:cr}}
bL(t,e,s,r){let{blocks:i,held:a,freed:n}=qf(t,r0,i0);if(a===0)return;let{tag:o,start:d}=t,h=Rn(e.pointerSize,e.build===l||e.build>=Zd),c=[...i,...n].map(({block:m})=>m),u={ot:new n0(this.c,c),target:e,tag:o,_:h},f={there:[],gone:[],unreadable:[]};for(let[m,k]of i.entries())m>0&&m%o0===0&&this.o({kind:"asking",blocks:m,of:i.length}),f[eh(u,k)].push(k.block);let p=n.map(m=>eh(u,m)).filter(m=>m!==N);return g({type:os,tag:o,hunt:d.time,time:this.c.now(),uptime:r&&Math.round(r.uptime),boot:s,counts:ys(ws(this.c,e,o)),held:a},f,{freed:{asked:p.length,taken:p.filter(m=>m===xr).length}})}},h0=({n:t,je:e})=>{var s;return t.length===0?e:(s=t[t.length-1])==null?l:s.uptime},c0=2e5,u0=class{
constructor(t){this.bC={},this.c=t}
armed(t,e){this.v={count:t,k:e}}
begin(t,e){let s=this.l!==l&&t.Wt.includes(Jt)?Uo(this.c,t.pointerSize,Jt):l;this.bC={processor:s,k:e}}
sr(t){this.l={reading:t},this.v=l}
ht(t){this.l&&(this.l=g({},this.l,{count:t}))}
tr(t){return this.l!==l&&$f(this.l.reading,t)}
$s(t,e,s){let r=this;var i;let a=r.fr(e,s),n=r.l;return a===Sr||!n||!r.tr(t)?a:n.count&&r.dz(n.count,e)==="no"||!s&&r.fK(n,e)?Sr:!s&&((i=r.bC.k)==null?l:i.time)!==l?Qe:b}
get rr(){return ih(this.bC.k)}
fr(t,e){let s=this.v,r=e?ih(s==null?l:s.k):this.rr;if(!s||!(r||e))return Qe;let i=this.dz(s.count,t);return i==="no"?r?Sr:b:r&&i===b?b:Qe}
fK({reading:t},e){var s;let{processor:r}=this.bC,i=(s=t.registers.get(Jt))!=null?s:f0(t.processor,e);return r!==l&&i!==l&&r!==i}
dz({tag:t,counters:e},s){let r=ys(e),i=r&&ys(ws(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":De:b}},ih=t=>t!==l&&t.time===l,f0=(t,e)=>t===l?l:e.Ht[t],ah=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,p0=class{
constructor(t,e,s,r){this.w=[],this.bq=0,this.dF=new Map,this.c=t,this.o=r,this.h=e,this.j=s,this.bv=new u0(t),this.aa=new d0(t,s,r),this.dK=new fb(t,this.h,r)}
get armed(){return this.v}
get change(){return this.h.open[0]}
get hi(){return this.dZ}
get hunts(){return this.w}
get rt(){var t;let e=new Map;for(let s of this.w)(s.lastHit>0||!((t=e.get(s.tag))!=null&&t.lastHit))&&e.set(s.tag,s);return e}
show(t,e){let s=new Set(t.map(ah));this.ar([...this.w.filter(r=>!s.has(ah(r))),...t]),this.dv=e}
Ws({address:t,value:e}){let s=this.dv;return(s==null?l:s.address)===t&&s.armed===e?s.saved:l}
wa({poolHitTag:t}){let e=this.ca;return(e==null?l:e.start.poolHitTag.address)===t?e.places:[]}
fe({poolHitTag:t,build:e}){var s;let r=(s=this.dF.get(t))!=null?s:new mb(e);return this.dF.set(t,r),r}
Ds(){var t,e;return(e=(t=this.ca)==null?l:t.places)!=null?e:[]}
ya(){let t=this;var e,s;t.bq+=1;let r=t.v,i=(r==null?l:r.wr)===!0?r.arming.change:l;r&&!i&&t.eb(r);let a=t.cX();a&&hn(t.o,a.undone,a.arming.Kt),t.dZ=(s=g0(a==null?l:a.undone))!=null?s:t.dK.run(i!=null?i:(e=t.ba)==null?l:e.change)}
eb({arming:t,it:e}){this.v=l,this.ba=t,e.ka()}
cX(){let t=this.ba;if(!t)return;let e=t.change!==l,s=t._s();return s.kind!==gt&&(this.ba=l),e?{arming:t,undone:s}:l}
hunt(t,e,s){let r=this.cJ(t,s,!1);if(r.kind!==lt)return r;let{armed:i}=r,a,n;try{a=this.cQ(i,e,!1)}finally{n=this.aF(i,a)}return{kind:vr,tag:t,capture:a,hunt:i.it.hunt,disarmed:n}}
arm(t,e){return this.cJ(t,e,!0)}
capture(t){let e=this,s=e.v;if(!s)return{kind:"notArmed"};let{it:r,arming:i}=s,a=Ht(e.c),{poolHitTag:n}=i.target;if(a.kind===K&&(a.value!==i.tag||a.address!==n))return e.aF(s,l),{kind:"notArmed",Qr:i.tag};let o=ln(e.c);if(o.kind===Ke)return o;let d=od(s.k,Oe(e.c)),h=e.cQ(s,t,d),{hunt:c}=r,u={kind:vr,tag:i.tag,capture:h,hunt:c};return h.end.kind===vt||h.qe?g({},u,{disarmed:e.aF(s,h)}):(e.v===s&&(e.v=g({},s,{k:Oe(e.c)})),r.end(e.aQ(i),h.end.kind),u)}
recheck(t){return V(()=>this.aa.look(t),({call:e,message:s})=>({kind:tt,call:e,message:s}))}
clear(){let t=this.Hs();return t.some(({kind:e})=>e!==xe)?{kind:Ei,undone:t}:this.ej()}
Hs(){let t=this;t.bq+=1;let e=t.v;if(!e){let s=t.cX();return s?[s.undone]:t.h.pi()}return t.v=g({},e,{wr:!1}),[t.aF(e,l)]}
ej(){let t=this,e=Ht(t.c);if(e.kind!==K||yt(e.value))return{kind:Mt};let s=Ur(t.c);if(s)return{kind:ie,pt:s};let{value:r}=e,i=t.Ws(e),a=Da(e,Es(i),r),n=t.h.undo(t.h.Ks(a));return i===l?{kind:cl,held:r,undone:n}:{kind:Ei,undone:[n]}}
cJ(t,e,s){return V(()=>{this.fn();let r=mu(this.c,this.h,t,e);return r.kind===ie?r:this.U(t,r,s)},({call:r,message:i})=>({kind:tt,call:r,message:i}))}
fn(){let t=this.v;if(!t)return;let e=this.aF(t,l);this.o({kind:"replaced",tag:t.arming.tag,undone:e})}
ar(t){this.w=Xn(t);let e=t.length-this.w.length;e>0&&this.o({kind:"dropped",hunts:e})}
U(t,{target:e,Kt:s,stops:r},i){let a=this,n=new lb(a.c,a.h,e,t,s),o=a.wa(e),d=Ds(a.c,e.pointerSize),h=new s0(a.c,a.j,n,o,a.fe(e),d),c=i?Oe(a.c):l,u={arming:n,it:h,wr:i,k:c,Da:d};a.o({kind:bi,target:e,tag:t}),r||a.o({kind:pl}),a.o({kind:ml,command:n.repair}),n.gi();let f=ws(a.c,e,t);h.begin(f),a.bv.armed({tag:t,counters:f},c),o.length>0&&a.j.note({type:ds,places:o}),a.v=u;let p=n.arm();return p.kind===le?(a.ar([...a.w,h.hunt]),a.ca=h.hunt,{kind:lt,armed:u}):(a.aF(u,l),{kind:wl,applied:p})}
cQ(t,e,s){let r=this,{arming:i,it:a}=t,n=r.bq;r.o({kind:"waiting",seconds:e.seconds});let o=new LS({ot:r.c,changes:r.h,Zs:r.o,target:i.target,it:a,Js:new Fb(r.c,r.h,i),re:r.bv,Ft:()=>r.bq===n},e).run(s);return r.eD(t)?g({},o,{qe:!0}):o}
eD({arming:t,Da:e}){let{target:s,tag:r}=t;if(!e||he(this.c,s.poolHitTag)===r)return!1;let i=Ds(this.c,s.pointerSize);return i!==l&&th(e,i)}
aF({arming:t,it:e},s){let r=this;var i,a;if((s==null?l:s.end.kind)===vt)return t.St(),((i=r.v)==null?l:i.arming)===t&&(r.v=l),e.kr(s.$t),{kind:it};let n=t._s();if(((a=r.v)==null?l:a.arming)===t&&(r.v=l),n.kind===gt&&(r.ba=t),s!=null&&s.qe)return e.kr(s.$t),n;let o=r.aQ(t);return e.end(Bo(n,t.tag)?m0:o,s==null?l:s.end.kind),n}
aQ({target:t,tag:e}){let s=ws(this.c,t,e);return this.bv.ht({tag:e,counters:s}),s}},m0={kind:N},g0=t=>(t==null?l:t.kind)===gt?t:l,Fa=4,b0=1e3,S0=256,k0=class{
constructor(t,e){this.w=new Set,this.e=[],this.cj=0,this.V=t,this.aU=e}
missed(t){this.cj+=t}
take(t,e){let s=this;if(t.type===Ot){s.cY(),s.C=new Od(t,l,s.aU);return}if(!(t.type===os&&s.eM(t))&&(!s.C&&t.type!==ns&&s.V("noHunt",e),!!s.C))for(s.e.push({line:e,entry:t,missing:s.cj}),t.type===R&&(s.cj=0);s.e.length>0&&s.bT(s.C);)s.bc(s.C)}
end(){return this.cY(),{hunts:[...this.w],lastHunt:this.C}}
eM(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.C&&e(this.C))return!1;for(let s of this.w)e(s)&&s.take(t);return!0}
cY(){for(;this.C&&this.e.length>0;)this.bc(this.C)}
bT({lastHit:t}){let[e]=this.e;if((e==null?l:e.entry.type)!==R)return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.e.length>S0||this.bo().length>=Fa}
bo(){let t=[];for(let{entry:e}of this.e.slice(1))e.type===R&&t.length<Fa&&t.push(e.number);return t}
bc(t){let e=this,s=e.bo(),r=e.e.shift();if(!r)return;let i=r.entry.type===R?e.ff(t,r,r.entry,s):r.entry;i&&(t.take(i),!(t.arming!==le||e.w.has(t))&&(e.w.size<b0?e.w.add(t):e.V(js,r.line)))}
ff(t,{line:e,missing:s},r,i){let a=t.lastHit+1,n=Yn(a,s,r.number,i),o=n==="gap"&&i.length===0;if(n==="next"||n==="gap"&&!o)return r;let d=n===qe&&(i.length>0||sp(t,r));return this.V(d?qe:Ye,e),d?l:g({},r,{number:a})}},rt=t=>typeof t==st?Fe(t):l,lh=t=>typeof t==qi?t:l,D=t=>typeof t==Fi&&Number.isSafeInteger(t)&&t>=0?t:l,nh=t=>typeof t==Fi&&Number.isSafeInteger(t)?t:l,B=t=>typeof t==st&&/^[0-9a-f]{16}$/.test(t)?t:l,oh=t=>{let e=D(t);return e!==l&&e<=4294967295?Z(e):l},w0=Zi,dh=1,y0=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,D0=1<<20,C0=v({module:rt,name:rt,offset:D}),x0=v({text:rt},{address:B,symbol:C0,source:v({file:rt,line:D}),inline:W(!0),doubtful:W(!0),afterGap:W(!0)}),v0=qn(v({register:rt}),v({offset:nh})),N0=v({kind:W(y,P),key:B,where:v0,holds:W(at,re)}),M0=qn(v({kind:W(ke)}),v({kind:W("code"),site:rt})),hh=t=>{let e=D(t);return e!==l&&e<=255?e:l},T0=v({id:D,thing:M0,address:B,before:ht(hh),after:ht(hh),repair:rt}),P0=v({pointerSize:W(4,8),description:rt},{build:D,kernelBase:B,bootTime:D}),A0=v({name:rt,start:B,end:B}),E0=t=>{let e=ht(nh)(t);return(e==null?l:e.length)===7?e:l},ch=v({allocs:D,frees:D}),F0={header:v({format:W(w0),version:W(dh),segment:D,tool:rt,time:D}),hunt:v({tag:oh,target:P0,poolHitTag:v({address:B,before:D}),time:D}),snapshot:v({name:rt,time:D,whole:lh,bits:W(32,64),rows:ht(E0)},{uptime:D,bootTime:D}),modules:v({modules:ht(A0)}),image:v({start:B,timestamp:D}),stack:v({index:D,frames:ht(x0)}),hit:v({number:D,kind:W(y,P,b),stack:D},{stopAddress:B,block:B,blockFrom:W(Ki,hs,Qi),requested:D,charged:D,poolType:D,processor:D,thread:B,process:B,time:D,open:W(!0),mayRepeat:W(!0)}),process:v({address:B},{image:rt,id:D}),located:v({hit:D,block:B},{charged:D}),places:v({places:ht(N0)}),counters:v({at:W(lt,ls)},{counts:ch}),doubted:v({stack:D,hits:D}),gone:v({missed:lh}),blocks:v({there:ht(B),gone:ht(B)}),code:v({address:B,holdsTag:W(De,"no",N)}),change:v({change:T0,state:W(pr,le,it,ct),time:D}),end:v({why:rt,time:D},{uptime:D}),recheck:v({tag:oh,hunt:D,time:D,boot:W(Nt,sr),held:D,there:ht(B),gone:ht(B),unreadable:ht(B),freed:v({asked:D,taken:D})},{uptime:D,counts:ch})},I0=new Map(Object.entries(F0)),uh=5e5,R0=1e8,U0=20,O0=class{
constructor(t){this.ai=[],this.Q=0,this.aK=0,this.bF=0,this.bk=0,this.e=[],this.ax=0,this.dI=0,this.bQ=[],this.w=new k0((e,s)=>this.V(e,s),t)}
push(t){let e=this;if(e.Q++,e.aK+=t.length,e.Q>uh||e.aK>R0)return e.V(js,e.Q),!1;let s=t.replace(/^\ufeff/,"");return s.trim()===""||e.aW(rp(s))}
end(){let t=this;if(t.aX)return t.aX;if(!t.ap)return{kind:Je};for(;t.e.length>0;)t.bc();let{hunts:e,lastHunt:s}=t.w.end();return{kind:"recording",recording:{header:t.ap,hunts:e,snapshots:t.ai,lastHunt:s,nextSeq:t.ax,problems:{count:t.dI,first:A(t.bQ,(r,i)=>r.line-i.line)}}}}
aW(t){let e=this;var s;let r=t.kind===Ti&&t.entry.type===re?t.entry:l;return t.kind===ar?e.aX=t:!e.ap&&!r&&(e.aX={kind:Je}),e.aX?!1:(e.ap=(s=e.ap)!=null?s:r,e.bF>0&&e.fq(r!==l),t.kind===Ti?e.R(t.seq,t.entry):t.kind===hl?e.R(t.seq,l):t.kind===ir?e.bF=e.Q:e.cV(rr,e.Q),!0)}
fq(t){let e=this,s=e.bF;if(e.bF=0,!t){e.cV(ir,s);return}e.bk+=1,e.cB=s}
cV(t,e){this.bk+=1,this.V(t,e)}
V(t,e){this.dI++,this.bQ.length<U0&&this.bQ.push({line:e,what:t})}
R(t,e){let s=this,r={damagedBefore:s.bk,tornEnd:s.cB};for(s.e.push(g({line:s.Q,seq:t,entry:e},r)),s.bk=0,s.cB=l;s.e.length>0&&s.bT();)s.bc()}
bT(){var t;let[e]=this.e,s=e?e.seq-this.ax:0;return s>=0&&s<=((t=e==null?l:e.damagedBefore)!=null?t:0)||this.e.length>Fa}
bc(){let t=this,e=t.e.shift();if(!e)return;let{seq:s,entry:r,line:i,damagedBefore:a,tornEnd:n}=e,o=t.bo(),d=t.eH(s,o)?Ye:Yn(t.ax,a,s,o);if(d!=="next"?t.V(d,i):n!==l&&s>t.ax&&t.V(ir,n),d===qe)return;let h=d===Ye?0:s-t.ax;t.ax+=h+1,t.w.missed(h),(r==null?l:r.type)===kt?t.ai.push(r):r&&r.type!==re&&t.w.take(r,i)}
bo(){let t=0;return this.e.map(e=>(t+=e.damagedBefore,e.seq-t))}
eH(t,e){return e.length===0&&t>this.ax+uh}},fh=1e3,It=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,ph=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),L0=class{
constructor(t,e,s,r){this.c=t,this.F=e,this.j=s,this.bs=r}
save(t){return this.j.save(ph(t),this.bs.hunts)}
write(t,e){return V(()=>{if(this.F.exists(t))return{kind:lr,path:t};let s=this.F.create(t);try{e(r=>s.write(r))}finally{s.close()}return{kind:"written",path:t}},({call:s,message:r})=>({kind:tt,path:s,message:r}))}
open(t){let e=this,{armed:s}=e.bs;if(s)return{kind:lt,tag:s.arming.tag};e.j.flush();let r=ph(t),i=new O0,{files:a,isWhole:n,failure:o}=e.fi(r,t,i),d=i.end();if(a===0)return o!=null?o:{kind:"notFound",path:It(r,0)};if(d.kind===ar)return d;if(d.kind===Je)return o!=null?o:{kind:Je,path:t};let{recording:h}=d,c=ip(e.c,h.lastHunt),{hunts:u,nextSeq:f,problems:p,snapshots:m}=h;e.bs.show(u,c.kind===lt?c.note:l);let k=n&&p.count===0;return e.j.opened(m,k?{base:r,nextSeq:f,nextSegment:a,hunts:u,snapshots:m}:l),{kind:"opened",base:r,recording:h,left:c,cut:o==null?l:o.message}}
fi(t,e,s){let r=0,i=!0;return V(()=>{let a=It(t,0);for(this.F.exists(a)||(a=e,i=!1);r<fh&&this.F.exists(a)&&(r+=1,!!this.F.read(a,n=>s.push(n)));)a=It(t,r);return{files:r,isWhole:i}},({call:a,message:n})=>({files:r,isWhole:!1,failure:{kind:tt,path:a,message:n}}))}},V0=64*1024,G0=class{
constructor(t,e,s){this.aK=0,this.cg=[],this.F=t,this.Z=e,this.base=s.base,this.ct=s.seq,this.ah=s.segment,this.bd=s.tool}
get count(){return this.ah}
write(t){let e=this,s=e.aA;s&&e.fM(s),e.aA=t,e.open(),e.dw(t),(e.aK>=V0||B0(t))&&e.close(),e.aA=l}
open(){let t=this;if(t.aR)return;let e=It(t.base,t.ah);if(t.ah>=fh)throw new Ps(e,"a recording has 1000 files");t.aR=t.F.create(e),t.cg.push(e),t.aK=0,V(()=>t.ap(),s=>{throw t.dV(t.cg.splice(-1)),s}),t.ah+=1}
ap(){this.dw({type:re,format:Zi,version:1,segment:this.ah,tool:this.bd,time:this.Z()})}
discard(){this.dV(this.cg.splice(0))}
dV(t){let e=s=>V(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.F.remove(s))}
close(){let t=this.aR;this.aR=l,t==null||t.close()}
fM(t){let e=this;e.aA=l,e.close(),e.F.exists(It(e.base,e.ah))&&(e.ah+=1),e.write(t)}
dw(t){var e;let s=Zn(this.ct,t);(e=this.aR)==null||e.writeLine(s),this.ct+=1,this.aK+=s.length}},B0=t=>t.type===ns&&t.state===pr||t.type===Me,W0=class{
constructor(t,e,s,r){this.ai=[],this.aA=[],this.F=t,this.Z=e,this.bd=s,this.o=r}
begin(t){this.C=t,this.U(t.start)}
note(t){var e,s;let r=(s=(e=this.C)==null?l:e.take(t))!=null?s:X;return this.U(t),r}
noteOf(t,e){var s;t.take(e),this.aY?this.U(e):(s=this.aO)!=null&&s.hunts.includes(t)&&this.aA.push(e)}
get snapshots(){return this.ai}
noteSnapshot(t){this.cH([t]),this.U(t)}
cH(t){let e=[...this.ai,...mh(this.ai,t)];this.ai=A(e,(s,r)=>s.time-r.time)}
opened(t,e){this.cH(t),this.aO=e}
save(t,e){let s=this;var r,i;if(((r=s.aY)==null?l:r.base)===t)return{kind:"underWay",base:t};let a=((i=s.aO)==null?l:i.base)===t?s.aO:l,n=It(t,0);return V(()=>{var o;if(!a&&s.F.exists(n))return{kind:lr,path:n};let d=e.filter(u=>!(a!=null&&a.hunts.includes(u))),h=mh((o=a==null?l:a.snapshots)!=null?o:[],s.ai),c=s.fN(t,a,h,d);if(a)for(let u of s.aA.splice(0))c.write(u);return s.eR(),s.aO=l,s.aY=c,{kind:"saved",base:t,files:c.count,hunts:d,snapshots:h.length}},({call:o,message:d})=>({kind:tt,path:o,message:d}))}
flush(){this.bH(t=>t.close())}
eR(){var t;(t=this.C)!=null&&t.openEnd&&this.U({type:Me,why:Rd,time:this.Z()}),this.flush()}
fN(t,e,s,r){let{nextSeq:i=0,nextSegment:a=0}=e!=null?e:{},n=new G0(this.F,this.Z,{base:t,seq:i,segment:a,tool:this.bd});return V(()=>this.eu(n,s,r),o=>{throw n.discard(),o}),n}
eu(t,e,s){t.open();for(let i of e)t.write(i);let r=A(s,(i,a)=>+(i===this.C)-+(a===this.C));for(let{start:i,entries:a}of r){t.write(i);for(let n of a)t.write(n)}t.close()}
U(t){this.bH(e=>e.write(t))}
bH(t){let e=this.aY;e&&V(()=>t(e),s=>{this.aY=l,this.cz(s)})}
cz({call:t,message:e}){try{this.o({kind:bl,path:t,message:e})}catch(s){}}},mh=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),U=t=>{let e=_(t);return JSON.stringify(Vl(t)||/["$;\\]/.test(e)?At(t):e)},ge=t=>`0x${t.toString(16)}`,S=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Ia=t=>t===l?"":` (${t})`,H0=t=>[...new Set([U(t),`"${At(t)}"`])].join(" or "),K0=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,_0=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,z0=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,be=(t,e)=>`${t} does not fit: ${e}`,j0=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,gh=t=>`Looking past ${t.join(et)||"pool functions only"}.`,Q0=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,X0=t=>`${JSON.stringify(t)} was not looked past. `,Ra=t=>`Did you mean ${t.join(" or ")}?`;function bh({what:t,wi:e}){let s=e.length>Sh?`${e.slice(0,Sh)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${kg[t]} and try again.`}var Sh=80,kh="what sites hold is at least so much, shares are of what is known",wh=t=>Le(t)>0&&!t.isWhole(),Y0=t=>wh(t)?" (at least so much, of what is known)":"";function yh({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?fr:""}${t} bytes`}var q0=(t,e)=>`${e>0?"up to ":""}${Dh(t)}`;function Dh({allocs:t,frees:e}){return[...t>0?[S(t,ae)]:[],...e>0?[S(e,P)]:[]].join(Ai)}var Le=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},ii=t=>`${JSON.stringify(_(t.tag))}: ${S(Le(t),R)}${Le(t)===0?"":`, coverage ${Wr(t)}`}`,ai=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,Z0=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;function Ch({what:t,outcome:e}){switch(e.kind){case"written":return`Wrote ${e.path}: ${t}.`;case lr:return`Not written: ${e.path} is there already. Give another name.`;case tt:return`Not written: ${ai(e)}`}}var J0=t=>`Which format? dx @$pool.export("C:/leak.txt", "folded"), or ${t.slice(1).join(" ")}; pprof, csv and others are made by the page of report, and by pooltag analyze.`,$0=t=>`a page for any browser${t?"":'; paths of source files and names of snapshots left out, or report(path, "everything")'}`,xh=t=>t>0?[S(t,kt)]:[],tw=(t,e)=>e>1?`${It(t,0)} to ${It("",e-1)}`:It(t,0),ew=({Li:t,tag:e})=>t===0?"":`THE LAST ${S(t,R)} on ${U(e)} are more than is kept: save before a long hunt. `,sw=t=>t.kind==="opened"?mp(t):`Not opened: ${pp(t)}`,rw=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed",iw=10600,aw=t=>t===l?"":`; the ${Ft(t)} are looked at when a stop arrives`;function lw({hits:t,Ei:e,seconds:s,target:r}){let i=t/s,a=(e-t)/i,n=`${i.toFixed(1)}/s`;return a<nw?`pooltag: ${t} of ${S(e,R)}, ${n}, about ${Ft(a,r.description)} to go`:`pooltag: ${S(t,R)}, ${n}`}var nw=86400,ow=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,vh=t=>host.parseInt64(zt(t),16),Nh=8e3,dw=8,hw=class{
constructor(){this.__h=!1,this.__x={given:[],read:[]}}
query(t){return this.__n(t)}
change(t){return this.__n(t)}
run(t){return this.__n(t)}
readMemory(t,e){let s=this,r=to(s.__z(t),e);if(r||!Mh(t))return r;s.__h=!s.__h;let i=to(s.__z(t),e);return i||(s.__h=!s.__h),i}
__z(t){return!this.__h||!Mh(t)?t:Vt(4294967295,nt(t).g)}
__n(t){let e=this;var s;try{(s=e.__l)!=null||(e.__l=host.namespace.Debugger.Utility.Control);let r=e.__l.ExecuteCommand(t);return r?e.__15([...r]):[]}catch(r){throw e.__l=l,new Ps(t,r)}}
__15(t){let e=this.__x,s=t.map((r,i)=>{let a=e.given[i]===r?e.read[i]:l;return a!=null?a:Fe(kp(`${r}`))});return t.length>=dw&&(this.__x={given:t,read:s}),s}
now(){return Date.now()}
session(){let t=xs(()=>host.currentSession.Attributes.Target),e=xs(()=>t==null?l:t.IsKernelTarget),s=xs(()=>t==null?l:t.IsLiveTarget),r=xs(()=>`${host.currentSession}`);return{kernel:typeof e==qi?e:l,live:typeof s==qi?s:l,description:typeof r==st?r:l}}},Mh=t=>nt(t).high===0&&ms(t,4),cw=class{
tempFolder(){return Kt("TempDirectory",t=>`${t.TempDirectory}`)}
exists(t){return Kt(t,e=>e.FileExists(t))}
create(t){return Kt(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__19(e,s,t);return{write:i=>Kt(t,()=>r.Write(i)),writeLine:i=>Kt(t,()=>r.WriteLine(i)),close:()=>Kt(t,()=>s.Close())}})}
remove(t){Kt(t,e=>e.DeleteFile(t))}
__19(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return Kt(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!e(`${a}`))return!1;return!0}finally{r.Close()}})}},Se=ze,Th="pooltag",Ph=`dx -r0 @$${Se} = Debugger.State.Scripts.${Th}.Contents.pool`,uw=t=>`pooltag ${t}. After .scriptload type ${Ph}, then dx @$pool.status()`,li=()=>host.namespace.Debugger.State.UserVariables,fw=`=MicrosoftDocs/windows-driver-docs -poolused.md
acpi.sys	AcpAAcpBAcpDAcpFAcpMAcpO
i8042prt.sys	8042
mrxdav.sys	hSVD
=virtio-win/kvm-guest-drivers-windows
balloon.sys	Bltm
fwcfg.sys	kdbgmdmp
ivshmem.sys	IRQs
netkvm.sys	Qum5
stdvga.sys	SVGD
viocrypt.sys	Vcrp
viofs.sys	V_fs
viogpudo.sys	gVIO
vioinput.sys	VIin
viomem.sys	Vmtm
viorng.sys	Vrng
vioscsi.sys	VioS
vioser.sys	VIsr
viosock.sys	VsocVwsk
viostor.sys	VioB
=openzfsonwindows/openzfs
openzfs.sys	1gatBOJZCESZDBG!LCAZMSFZQbInTSTZVSFZZFS!ZIO!ZSF!ZVOLdiszgvrdlcazmsysrsfztonz
=openzfsonwindows/ZFSin
zfsin.sys	CESZDBG!ZFS!ZIO!ZSF!ZVOLdiszlcazrsfz
=maharmstone/btrfs
btrfs.sys	MHBtMHBzzstd
=nmap/npcap
npcap.sys	Np11NpBLNpBWNpCDNpDENpFMNpNBNpNLNpOPNpPDNpPFNpPPNpRPNpSNNpSTNpUBNpoCNpoINpoU
=wireshark/winpcap
npf.sys	AWD0AWJ0AWJ1AWJ2AWJ3AWO0AWO2AWP0AWP1AWP2AWP3AWP4AWP6AWP7AWP8AWT0AWT1AWT2
=OpenVPN/tap-windows6
tap0901.sys	TAP6TAPATapATapITapR
=OpenVPN/ovpn-dco-win
ovpn-dco.sys	npvo
=WireGuard/wireguard-nt
wireguard.sys	wgnt
=WireGuard/wintun
wintun.sys	wtun
=microsoft/ebpf-for-windows
ebpfcore.sys	easnebpfecmpecoreepcelnkemapentvepineprgerbferngesta
netebpfext.sys	ebfN
=microsoft/ntosebpfext
ntosebpfext.sys	Ntos
=cloudbase/ovs
ovsext.sys	OVGFOVNGOVSAOVSBOVSCOVSDOVSFOVSGOVSHOVSLOVSMOVSNOVSOOVSPOVSROVSSOVSTOVSUOVSVOVSWOVSXOVTC
=microsoft/xdp-for-windows
fndis.sys	FniBFniCFniFFniP
xdp.sys	PMdrXdIfXdNcXdNpXdPbXdcLXdcRXdcTXdcWXdfBXdfFXdfNXdfOXdfPXdfRXdfSXdfTXdfnXdfoXdfrXdoQXdpCXdpEXdpIXdpMXdpNXdpOXdpPXdpRXdpTXdpcXdpeXdpiXdpoXdprXskBXskRXskUXskk
xdpmp.sys	XmpAXmpBXmpHXmpNXmpQXmpRXmpT
=microsoft/msquic
msquic.sys	CxPlMQNcQUICQc00Qc01Qc02Qc03Qc04Qc05Qc06Qc07Qc08Qc09Qc0AQc0BQc0CQc0DQc0EQc0FQc10Qc11Qc12Qc13Qc14Qc15Qc16Qc17Qc18Qc19Qc1AQc1BQc1CQc1DQc1EQc1FQc20Qc21Qc22Qc23Qc24Qc25Qc26Qc27Qc28Qc29Qc2AQc2BQc2CQc2EQc2FQc30Qc31Qc32Qc33Qc34Qc35Qc36Qc37Qc38Qc39Qc3AQc3BQc3CQc3DQc3FQc41Qc43Qc44Qc45Qc46Qc47Qc48Qc49Qc4AQc4BQc4CQc4DQc4EQc4FQc50Qc51Qc52
=microsoft/win-net-test
win-net-test	BoBfFntmFsSaFsSkFsSrFsSsIoBfIoFiIsrCIsrRIsrSLfDfLfDrLfDsLfDtLfFiLfNbLfOiMpAdMpExMpOiMpPtMpRsMpShMpSrMpSt
=microsoft/SymCrypt
SymCrypt	SCMuSCeaSymc
=microsoft/DTrace-on-Windows
dtrace.sys	DtrCDtrc
=microsoft/Windows-Driver-Frameworks
wdf01000.sys	FxDrFxLg
=ms-iot/bsp
bcm2836pwm.sys	BCMP
bcmauxspi.sys	ASPI
bcmgpio.sys	BCMG
bcmi2c.sys	BCMI
bcmspi.sys	BCMS
pi_miniuart.sys	PMNU
rpiq.sys	RpiQ
rpiwav.sys	MNTRMNWRMWRSRPI2SyAu
serpl011.sys	PL10PL1@
vchiq.sys	VHQ0VHQ1VHQ2VHQ3VHQ@
vcos_win32_kern.sys	vcos
=raspberrypi/windows-drivers
bcmgenet.sys	Bcmg
rpiuxflt.sys	Rufa
=lucasz93/WinOFED
complib	clarindxprivwqtk
fip.sys	FipF
ibbus.sys	DgpiKCEPalmdibatibcmpqbipqdepqhipqlopquiqbusqcidqdesqdevqdidqhidqlocquid
ibiou.sys	iqbiiqciiqdeiqhiiqloiquiqdid
ipoib.sys	AXMXCMODIPRCIPRPIPTXNdk ipib
mlx4_bus.sys	ATOMCotXETBFHIGHIMAPKRNLPCIPTBusTag 
mthca.sys	ATOMHIGHIMAPKRNLPCIPapnp
ndfltr.sys	ndadndcqnddvndepndhtndmrndmwndpandpdndprndqpndsrndvp
qlgcvnic.sys	Strgadapmacaportrbuf
winmad.sys	wmcawmipwmrg
winverbs.sys	wvahwvcawvcqwvdcwvepwvewwvmcwvmrwvmwwvpcwvpdwvqpwvsr
=openafs/openafs
afsredir.sys	ABR_AFAGAFARAFBSAFCCAFCNAFDBAFDEAFDNAFEXAFFAAFFCAFFLAFFNAFFRAFG1AFG2AFG3AFG4AFG5AFG6AFG7AFG8AFG9AFGAAFGBAFGCAFGDAFGEAFGFAFGGAFGHAFGIAFGJAFGKAFGLAFGMAFGNAFGOAFGPAFGQAFGRAFGSAFGTAFGUAFGVAFGWAFLQAFN1AFN2AFN3AFN4AFN5AFN6AFN7AFN8AFN9AFNAAFNBAFNOAFOIAFPAAFPCAFPEAFSLAFSNAFSSAFSXAFSYAFSgAFSiAFSxAFURAFVCAFVNAFWCAFWIAFZ1AFZ2AFZ3AFZ4AFZ5AFZ6AFZ7AFZ8AFZ9AFZAAFZB
=kofemann/ms-nfs41-client
nfs41_driver.sys	4sfnacpuneponwodslcastnm
=dokan-dev/dokany
dokan2.sys	DOKA
=winfsp/winfsp
winfsp.sys	FspIFspX
=desowin/usbpcap
usbpcap.sys	A3kdBuffDESCHDR HWIDISOCKEY LOC NODETAB 
=daynix/UsbDk
usbdk.sys	DGFCRHDBRHDIRHMBRHUSUSBS
=mcuee/libusbk
libusbK.sys	USBK
=mcuee/libusb-win32
libusb0.sys	USB0
=vadimgrn/usbip-win2
usbip2_ude.sys	VWSK
=cezanne/usbip-win
usbip_stub.sys	stUb
usbip_vhci.sys	IchVVBSU
usbip_vhci_ude.sys	vhci
=xenserver/win-xenbus
xen.sys	MODU
xenbus.sys	BALLBUS\\CACHDEBUDMA\\EVTCFDO\\GNTTINFORANGSTORSUSPTHREXREG
xenfilt.sys	EMULFDO\\FILTTHRE
=xenserver/win-xenvif
xenvif.sys	BUS\\EJBOFDO\\FRONGRANMAC\\NETINOTIRECETHRETRANVIF VIF\\XREG
=xenserver/win-xennet
xennet.sys	NET 
=xenserver/win-xenvbd
xencrsh.sys	XMEMXVBI
xenvbd.sys	XBufXFmtXFntXGntXInqXMapXNfyXReqXRngXSegXTagXThrXvbd
=xenserver/win-xeniface
xeniface.sys	8UIXCUIXFDO\\PneXTHREVEIXcUSXcfIX
=xcp-ng/win-xenvif
xenvif.sys	CONTLINKSETT
=basil00/Divert
WinDivert.sys	WDiv
=nefarius/ViGEmBus
vigembus.sys	4321DS4UViGEViUX
=nefarius/HidHide
hidhide.sys	HHCfHHLoHSBl
=nefarius/BthPS3
bthps3.sys	B3PdBPS3
=DavidXanatos/DiskCryptor
dcrypt.sys	DC_PDC_Sdc_2dc_3dc_5dc_7dc_8
=sandboxie-plus/Sandboxie
sbiedrv.sys	DaclKCTSKphvdSecpool
=HyperDbg/HyperDbg
hyperkd.sys	GBDH
=intel/haxm
intelhaxm.sys	MEMH
=google/android-emulator-hypervisor-driver
aehd.sys	GVM_
=ComodoSecurity/openedr
edrdrv.sys	ddrejnid
=matt-wu/Ext3Fsd
ext2fsd.sys	CKBJDENTECCBEFCBEINSEIRPEMCBEXTSVpb 
=cloudbase/wnbd
wnbd.sys	sNBDuNBD
=LINBIT/windrbd
windrbd.sys	321X4321BPMTDBRDDRBDDWPFDWSHIRAKRZYXWD13WD3CWD3DWD3EWD44WD4EWD5EWD63WD76WDVAWDW3XRDBXXXX
=mantechnology/wdrbd
drbd.sys	WD00WD01WD02WD04WD06WD07WD08WD0AWD0DWD0EWD0FWD10WD12WD13WD15WD16WD17WD19WD1AWD1BWD1CWD1EWD1FWD1WWD21WD22WD24WD25WD26WD27WD28WD29WD2AWD2CWD2DWD2EWD2FWD2WWD31WD32WD33WD36WD37WD38WD39WD3AWD3BWD3CWD3DWD3EWD3FWD40WD41WD44WD45WD46WD4EWD4FWD50WD51WD59WD5AWD5BWD5CWD5EWD61WD62WD63WD64WD65WD67WD6BWD6CWD6DWD6EWD6FWD71WD72WD73WD74WD75WD76WD77WD78WD79WD7EWD80WD82WD83WD84WD85WD86WD87WD89WD8AWD8BWD8CWD8DWD8EWD90WD98WD9EWDA0WDA1WDA2WDE8WDFCWDFDWDFFWDSOWDVAdrbd
=tnodir/fort
fortfw.sys	FfwBFfwCFfwKFfwLFfwMFfwPFfwSFfwTFfwU
=mullvad/win-split-tunnel
mullvad-split-tunnel.sys	SPTU
=ProtonVPN/win-app
protonvpn.calloutdriver.sys	npvp
=SoftEtherVPN/SoftEtherVPN
neo.sys	HTES
neo6.sys	HTES
pxwfp.sys	xfpw
selow.sys	HTES
=Velocidex/WinPmem
winpmem.sys	PMEM
=safing/portmaster-windows-kext
portmaster-kext.sys	PMas
=safing/portmaster
portmaster-core.sys	PMrs
=ArsenalRecon/Arsenal-Image-Mounter
aimwrfltr.sys	AWrF
awealloc.sys	AWEA
deviodrv.sys	DvIo
phdskmnt.sys	ImSc
=LTRData/ImDisk
imdisk.sys	ImDi
=paulakg4/com0com
com0com.sys	c0c\\
=JKornev/hidden
hidden.sys	CnfgExcLFlHDFlRFHddnHlprPsMnPsRlPsTr
=winsiderss/systeminformer
systeminformer.sys	KpA0KpA1KpC0KpC1KpC2KpC3KpC4KpC5KpC6KpF0KpF1KpH0KpH1KpI0KpI1KpI2KpI3KpI4KpI5KpI6KpI7KpI8KpI9KpISKpIaKpIsKpO0KpO1KpP0KpR0KpT1KpU0KpU1KpU2KpU3KpY0Kpa0Kpa1Kpc0Kpc1Kpc2Kpc3Kpc4Kpc5Kpd0Kpp0Kpr0Kpt0Kpv0Kpv1Kpv2
=processhacker/processhacker
kprocesshacker.sys	KphCKphQKphTKphUKphbKphvKpvp
=Xilinx/dma_ip_drivers
qdma.sys	IOQUQDAM
=VirtualDrivers/Virtual-Display-Driver
virtualaudiodriver.sys	MNTRMNWRMSASMWRSSVD1SVD2SVD3SVD4SVD5SVD6SVD7SVDTSyAu
=tandasat/HyperPlatform
hyperplatform.sys	GObjHypPKSTLMmPhlog 
=Zero-Tang/NoirVisor
NoirVisor.sys	NvLgNvNpNvPg
=wbenny/KSOCKET
ksocket.sys	Ks  Ksb 
=DarthTon/Blackbone
blackbonedrv.sys	Bone
=zerotier/ZeroTierOne
zttap300.sys	TAP6TAPATapATapITapR
=VirtualBox/virtualbox
VirtualBox	IPRT
vboxwddm.sys	VBDM
=volatilityfoundation/volatility3
nt	CbrbDbCbDrivFileIoFsIoShMmLdMutaPnp9PnpCPnpDSymb
tcpip.sys	TTcbTcpETcpLUdpA
=gentilkiwi/mimikatz
mimidrv.sys	iwik
=shauleiz/vJoy
vjoy.sys	7AAAHIDrID00Tag1TempbInf
=duncanthrax/scream
scream.sys	MSVD
=GoogleCloudPlatform/compute-virtual-ethernet-windows
gvnic.sys	GVNm
=xcp-ng/win-xenbus
xen.sys	DRIVFILTSYSTUNPLXCFG
xenbus.sys	CONSDRIVFIFOHASHSYNCUNPL
xenfilt.sys	DRIV
=imbushuo/mac-precision-touchpad
amtptpdevicespikm.sys	APTL
amtptpdeviceusbkm.sys	CPTP
amtptphidfilter.sys	APTL
=djpnewton/vmulti
vmulti.sys	VMul
=VirtualDrivers/Virtual-Audio-Driver
=HoShiMin/Kernel-Bridge
kernel-bridge.sys	ILBKKDPCSTOPTDPC_CRT_STR
=winsiderss/systeminformer pooltag.txt
BasicDisplay.sys	BDD 
BasicRender.sys	WPADWPALWPAOWPCTWPDVWPRC
CCFFilter.sys	CCFF
FsDepends.sys	DpDcDpDlDpPlDpVc
HDAudio.sys	AzAdAzApAzCEAzCdAzCmAzFgAzJdAzLdAzLgAzLiAzLsAzMaAzMiAzMuAzMxAzPdAzPxAzRRAzRrAzSdAzSiAzStAzTsAzUTAzWdAzWpAzfg
VMBusVideoM.sys	VSVL
Vid.sys	VdDrVdMmVdWd
WFPSamplerCalloutDriver.sys	WSCDWSNP
Win32k.sys	UshD
acpi.sys	AcpEAcpIAcpLAcpPAcpRAcpSAcpTAcpXAcpgAcpiAcpt
acpipagr.sys	ADPT
afd.sys	AfdAAfdBAfdCAfdDAfdEAfdFAfdGAfdIAfdLAfdPAfdQAfdRAfdSAfdTAfdWAfdXAfdaAfdcAfddAfdfAfdhAfdiAfdlAfdpAfdqAfdrAfdtWSKsaFDCaFDT
ahcache.sys	Ahca
atmarpc.sys	ARPC
atmlane.sys	LANE
atmuni.sys	ATMU
blkcache.sys	BlCc
bt3c.sys	BT3C
bthbcsp.sys	BCSP
bthenum.sys	BTME
bthmodem.sys	BTMO
bthport.sys	BTHPBthSHCIDHCITL2CASdpCSdpDSdpI
bthser.sys	BTSR
bthuart.sys	BTUR
bthusb.sys	USBB
cbsi.sys	CBSI
cdd.dll	Dcdd
cdfs.sys	CdFnCdPnCdccCddnCdeeCdfdCdfiCdflCdfnCdfsCdftCdgsCdicCdilCdioCdmaCdpeCdpnCdspCdtcCdunCdvdCdvp
cdrom.sys	SCCOScCAScCCScCDScCFScCGScCIScCMScCSScCUScCVScCXScCaScCcScCdScCeScCiScCoScCpScCrScCsScCuScCvScSB
ci.dll	CIcrCIhaCIsc
classpnp.sys	CPnpScB1ScB2ScB4ScB5ScC1ScC2ScC6ScC7ScC8ScC9ScDbScIOScLAScLFScLMScLWScLcScLfScLmScLqScLwScNoScS2ScWs
clfs.sys	ClfAClfBClfCClfDClfEClfFClfGClfHClfIClfJClfKClfLClfNClfOClfPClfSClfs
clfsapimp.sys	LogA
crashdmp.sys	CDmp
dam.sys	DamK
devolume.sys	DEagDEbeDEbgDEbmDEboDEbuDEclDEctDEdaDEdbDEdcDEdgDEdiDEdmDEdnDEdrDEdsDEdtDEduDEdvDEeaDEecDEfgDEgaDEicDEipDEirDEiwDElaDElbDEliDElmDElpDElrDElvDElwDEmcDEmlDEmsDEmvDEogDEpeDEpgDEpmDEqmDEraDErbDErcDErdDEreDErgDErhDErlDErmDErnDEroDErpDErrDErsDErtDEruDErvDErwDErxDEryDErzDEsbDEsdDEsgDEshDEteDEtnDEtrDEtsDEtwDEtxDEubDEusDEvaDEvcDEvgDEvhDEvmDEvoDEvsDEwiDEze
dfsc.sys	DfCaDfCbDfCcDfCdDfCeDfCfDfCgDfChDfCiDfCjDfClDfCmDfCnDfCpDfCqDfCrDfCsDfCtDfCuDfCvDfCwDfCxDfCyDfCz
dmvsc.sys	vDMWvDMc
dumpfve.sys	dFVE
dumpsvc.sys	DmpS
dxgkrnl.sys	CSMbCSMiCSMrDprtDxgKFCaiFCbmFCbrFCcrFCiiFCpbFCphFCpiFCpuFCsbFCubFCuuODMgTMacTMcbTMccTMceTMcfTMltTMsgTMtbTMteTMtoTMtqVdPNViMmViShvTDR
dxgmms2.sys	Vi01Vi02Vi03Vi06Vi07Vi08Vi09Vi0aVi10Vi11Vi12Vi13Vi14Vi15Vi16Vi17Vi18Vi19Vi20Vi21Vi22Vi23Vi24Vi25Vi26Vi27Vi28Vi29Vi30Vi31Vi32Vi35Vi36Vi37Vi38Vi39Vi40Vi41Vi42Vi43Vi44Vi45Vi46Vi47Vi48Vi49Vi50Vi51Vi52Vi53Vi54Vi55Vi56Vi57Vi58Vi59Vi5aVi5bVi5cVi5dVi5eVi5fVi60Vi61Via0Via1Via2Via3Via4Via5Via6Via7Via8Via9ViaaViabViacViadViaeViafVib0Vib1
fastfat.sys	Fat FatBFatCFatDFatEFatFFatIFatLFatNFatOFatPFatQFatRFatSFatTFatVFatWFatXFatbFatdFateFatfFatiFatnFatrFatsFatvFatx
fileinfo.sys	FIOcFIPcFIcnFIcpFIcsFIcvFIofFIouFIvnFIvp
fltmgr.sys	FMQcFMacFMasFMcbFMcnFMcpFMcrFMctFMdhFMdlFMeaFMfcFMfiFMfkFMflFMfnFMfrFMfzFMibFMicFMilFMinFMisFMlaFMlpFMncFMngFMolFMorFMosFMplFMprFMrlFMrpFMrrFMrsFMrwFMscFMsdFMslFMtbFMtnFMtpFMtrFMtsFMusFMvfFMvjFMvlFMvoFMwi
fse.sys	FsCoFsDCFsGlFsGoFsIPFsIfFsLSFsMlFsMtFsPdFsPpFsScFsStFsTdFsWiFsbiFseBFseCFsePFseRFseSFseTFseVFseWFsedFsgoFspe
fsrec.sys	Fsrc
fsvga.sys	FsVg
fvevol.sys	FVE0FVEcFVElFVEpFVErFVEvFVEwFVEx
fwpkclnt.sys	FwpcFwpdFwpiFwpnFwppFwpx
hal.dll	CmcDCmcKCmcTCpeDCpeKCpeTHal Hal2HalAHalBHalCHalDHalEHalFHalHHalIHalKHalMHalPHalWHalaHalbHalcHaldHaliHalmHaloHalpMcaCMcaDMcaKMcaPMcaT
hcaport.sys	HPmiHcBmHcCmHcCqHcDrHcEnHcEvHcMaHcMcHcMpHcMrHcObHcPrHcRsHcUcHcdIHiocHmgo
hidclass.sys	HidC
hidparse.sys	HidP
http.sys	UcCOUcSNUcSPUcSTUcScUcSpUcacUcmpUcreUcrpUcrqUctdUcteUctoUlABUlAOUlAPUlBLUlBOUlCCUlCEUlCHUlCIUlCJUlCKUlCLUlCOUlCTUlCYUlClUlDBUlDCUlDOUlDRUlDTUlEPUlFAUlFCUlFDUlFPUlFRUlFTUlFUUlFWUlHCUlHLUlHRUlHTUlHVUlHcUlICUlIDUlIRUlLDUlLFUlLGUlLHUlLLUlLSUlLTUlNOUlNPUlOEUlORUlOTUlPBUlPLUlQFUlQGUlQIUlQLUlQTUlQWUlRBUlRDUlREUlRPUlRRUlRSUlRTUlSCUlSDUlSLUlSOUlSSUlSlUlTAUlTDUlTTUlUBUlUCUlUHUlULUlUMUlVHUlWCUlWIUlfc
ipsec.sys	IpATIpAUIpAXIpBPIpCOIpEQIpETIpEUIpFIIpHTIpHUIpHWIpKEIpLAIpSAIpSCIpSIIpSQIpTI
kbdclass.sys	KbdC
kbdhid.sys	KbdH
kdnic.sys	KDNFKDNRKDNTKDN_KDNr
ksecdd.sys	CngbCrspCrypKrbCKse0Kse1Kse2Kse3Kse4Kse5Kse6Kse7Kse8Kse9KseSKseZKsecMsvCSeTISslCTspk
luafv.sys	Luaf
monitor.sys	Mn01Mn02Mn03Mn04Mn05Mn06Mn07Mn08Mn09Mn0AMn0BMn0CMn0DMn0EMn0F_LCD
mouclass.sys	MouC
mouhid.sys	MouH
mpsdrv.sys	DUQDFtpAFwfDIpFlPpTgPpTtQuU2RKRWRTLFmkup
mqac.sys	MQAAMQABMQACMQADMQAGMQAHMQAPMQAQMQAT
mrxdav.sys	xCVD
mrxsmb.sys	RxCaRxCcRxCdRxCtRxCvSmBfSmCeSmDcSmDgSmFiSmKySmMmSmMsSmShSmTdSmThSmTpSmVcSmWiSmXc
mrxsmb10.sys	SmAdSmDOSmDcSmEcSmFcSmKsSmMaSmMtSmNrSmPiSmQPSmRbSmRwSmSeSmSrSmTrSmVr
msdcb.sys	DcbADcbCDcbDDcbGDcbIDcbLDcbPDcbRDcbSDcbUDcbX
mslbfoprovider.sys	NicT
mslldp.sys	LLDP
msnfsflt.sys	MNFCMNFFMNFIMNFSMNFTMNFfMNFiMNFrMNFsMNFv
msquic.sys	Qc2DQc3E
msrpc.sys	RpcLRpcMRpclRpcmRpcrRpcs
mup.sys	MuDnMuFcMuFnMuIcMuMcMuPeMuPiMuQcMuSfMuSiMuSrMuUnMup MupI
ndis.sys	ND  NDA NDAaNDAbNDAcNDAeNDAfNDAgNDAmNDAnNDAoNDAqNDAtNDDlNDMbNDPXNDPaNDPbNDPiNDPnNDPpNDPsNDPtNDPwNDSDNDTrNDamNDanNDarNDasNDbiNDcaNDchNDcmNDcnNDcoNDcsNDcwNDd NDdaNDdbNDdcNDdiNDdlNDdpNDdsNDdtNDelNDfaNDfbNDfdNDfiNDfmNDfnNDfvNDifNDioNDkrNDlbNDlpNDmbNDmoNDmrNDmtNDncNDndNDoaNDobNDocNDofNDopNDpbNDpcNDpfNDpkNDplNDpnNDpoNDppNDprNDpwNDqoNDqsNDquNDrcNDrdNDreNDrfNDrlNDrpNDrqNDrsNDrtNDrwNDrxNDsdNDseNDsgNDshNDsiNDskNDsmNDssNDstNDtkNDvmNDw0NDw1NDw2NDw3NDwhNDwiNDwrNDwxNDxc
ndisimplatform.sys	ImPl
ndproxy.sys	PX1 PX2 PX3 PX4 PX5 PX6 PX7 PX8 PX9 PXa PXb PXc PXd PXe PXf PXg PXh PXi PXj PXk PXl 
netbt.sys	Nb01Nb02Nb03Nb04Nb05Nb06Nb07Nb08Nb09Nb10Nb11Nb12Nb13Nb14Nb16Nb17Nb18Nb19Nb20Nb21Nb22Nb23Nb25Nb26Nb27Nb28Nb29Nb30Nb31Nb33Nb35Nb36Nb37Nb38Nb39NbL0NbL1NbL2NbL3NbL4NbTANba9Nbb0Nbt0Nbt1Nbt2Nbt4Nbt5Nbt6Nbt8Nbt9NbtANbtCNbtDNbtFNbtGNbtHNbtINbtJNbtKNbtLNbtMNbtNNbtONbtPNbtQNbtRNbtSNbtVNbtXNbtYNbtZNbtaNbtbNbtcNbteNbtfNbtgNbtiNbtjNbtkNbtmNbtnNbttNbtuNbtvNbtw
netft.sys	ClNtClNw
netio.sys	DNSkFLpcFeccFecfFeivFsb Mdp NMhfNbufNnbfNnblNnnnNph1Nph2NrsdNrtrNrtwRmPtStCcStCxStDaStFcStdqTscfWfpCWfpEWfpFWfpHWfpIWfpLWfpMWfpRWfpSWfpn
netiobvt.sys	BvHIBvHTTWTsTrcd
netvsc60.sys	VrdcVrdiVrdt
newt_ndis6.sys	NEEBNEFTNEIMNEODNEPKNEWI
npfs.sys	NpEvNpFCNpFDNpFWNpFcNpFgNpFiNpFnNpFqNpFrNpFsNpFw
nsi.dll	NAccNMcpNSIcNSIkNSIrNSpcNSpg
nt!alpc	ALPCAlCIAlEvAlHaAlInAlMsAlReAlRrAlScAlSeAlVi
nt!arb	ArbAArbLArbMArbR
nt!cc	Cc  CcAsCcBcCcBmCcBnCcBrCcBzCcDwCcECCcEvCcFnCcMbCcNuCcObCcPcCcScCcTeCcVaCcVlCcVpCcWKCcWRCcWkCcWqCcZeCcfx
nt!ccpf	CcPBCcPCCcPDCcPFCcPICcPLCcPMCcPSCcPTCcPVCcPWCcPaCcPfCcPhCcPnCcPpCcPqCcPrCcPsCcPvCcPw
nt!cm	CM  CMA1CMA2CMA3CMA4CMAlCMCaCMDaCMDcCMInCMIxCMNbCMRmCMSbCMScCMTrCMUwCMVICMVaCMVwCMkbCMnbCMpaCMpbCMpeCMsbCmVn
nt!cov	Covr
nt!dbg	DbCb
nt!etw	EtwAEtwBEtwCEtwDEtwFEtwGEtwHEtwKEtwLEtwOEtwPEtwREtwSEtwTEtwUEtwVEtwWEtwXEtwZEtwaEtwbEtwcEtwdEtwiEtwlEtwmEtwoEtwpEtwqEtwrEtwsEtwtEtwx
nt!ex	CallNlsKTpWcTpWo
nt!fsrtl	FOCXFSehFSelFSfmFSimFSmgFSrNFSrdFSrmFSrnFSroFSrsFSrtFSun
nt!hvl	HvlPHvlm
nt!init	BCDK
nt!io	Io  IoAcIoBoIoCcIoCoIoCpIoDnIoEaIoErIoEvIoFcIoFsIoKBIoKaIoKeIoLeIoN1IoN2IoN3IoN4IoNmIoOpIoRNIoRbIoReIoRiIoSAIoSBIoSDIoSeIoShIoSiIoSnIoSsIoStIoSyIoTiIoUsIoWIIrpXIrplIrpsKAPCLdmpWait
nt!ke	Time
nt!mm	BIG MSegMiCfMiHaMiIoMiNiMiPaMipbMippMiprMm  MmAcMmBkMmCSMmCaMmCdMmChMmCiMmClMmCmMmCpMmCrMmCtMmCxMmDTMmDbMmDmMmDpMmExMmFlMmFrMmHiMmHnMmHtMmHvMmIdMmIhMmImMmInMmIoMmLaMmLdMmLlMmLnMmMlMmNoMmPaMmPbMmPdMmPgMmPhMmReMmRlMmRpMmRwMmSPMmSWMmSaMmSbMmScMmSdMmSeMmSgMmSiMmSmMmStMmSwMmSyMmTpMmVdMmVsMmVtMmWSMmWeMmWsMmWwMmZwMmdiMmdlMmlkMmppMmprMmpvMmwwMmxxMp10Vad VadFVadSVadl
nt!ob	ObCIObCiObDiObDmObHdObNMObNmObRtObScObSqObStObTRObWmObZnObebObjTObtb
nt!pcw	PcwCPcwIPcwQPcwRPcwSPcwT
nt!pf	PfALPfASPfDqPfEDPfELPfETPfFHPfFKPfFhPfLBPfMPPfNLPfOBPfPBPfRLPfRQPfSAPfTDPfTtPfVAPfVH
nt!pnp	DPwrIoFuPnPbPnp0Pnp1Pnp2Pnp3Pnp4Pnp5Pnp6Pnp7Pnp8Pnp9PnpAPnpCPnpFPnpGPnpHPnpIPnpJPnpKPnpLPnpMPnpNPnpOPnpPPnpQPnpRPnpSPnpTPnpUPnpVPnpWPnpXPnpYPnpZPpEBPpEEPpELPpLgPpUBPpWIPpcdPpcrPpddPpdePpeiPpenPpinPpioPprePprlPpsu
nt!po	Mem PColPDssPOWIPPMiPPMpPPMwPRTMPSTAPSwtSPMp
nt!pofx	PFXM
nt!poppep	PepT
nt!ps	FLSkPpsPProcPs  PsApPsCaPsCrPsExPsFnPsHlPsImPsJaPsLdPsPbPsQbPsRlPsSbPsSdPsTfPsTpPsWsPsapPsjbPstaPstbThre
nt!raw	RAWb
nt!rtl	RtlT
nt!rtlpfc	Fcon
nt!se	Se  SeAcSeAiSeAkSeAoSeApSeAtSeCLSeDbSeDtSeFSSeGaSeHaSeHnSeIfSeLSSeLaSeLsSeLuSeLwSeOISeONSeOTSeOnSeOpSeOtSePaSePhSePrSeROSeSASeSaSeSbSeScSeSdSeSiSeSpSeSsSeSvSeTaSeTdSeTlSeTnSeUsToke
nt!store	smAcsmCasmCrsmDSsmDasmEKsmEdsmFhsmFpsmKGsmLbsmms
nt!tm	TmDnTmEnTmLoTmNoTmPaTmPbTmPeTmPiTmPoTmPpTmPrTmPxTmRiTmRmTmRqTmRrTmTmTmTx
nt!vdm	VDM 
nt!vf	FlttIoTtIrp+IrpBIrpCIrpdIrpsIrptNoneVMdlVNodVResVStrVeppVfATVfITVfPTVfUsVfwiViIn
nt!wdi	PRFd
nt!wnf	Wnf 
ntfs.sys	NtARNtDtNtEANtFANtFBNtFCNtFDNtFENtFFNtFHNtFINtFLNtFMNtFNNtFONtFPNtFQNtFRNtFSNtFUNtFVNtFWNtFXNtFaNtFcNtFdNtFfNtFiNtFlNtFmNtFsNtFvNtIONtMCNtMoNtOiNtSrNtTcNtTeNtTfNtTmNtToNtTrNtWRNtceNtf0Ntf5Ntf9NtfANtfBNtfCNtfDNtfENtfFNtfINtfJNtfKNtfMNtfNNtfQNtfRNtfSNtfTNtfVNtfZNtfaNtfbNtfcNtfdNtffNtfiNtfkNtflNtfmNtfnNtfoNtfpNtfqNtfrNtfsNtftNtfuNtfvNtfwNtopNtrkNtrsNtrtNtxFNtxINtxMTXCTTXHTTXISTxFeTxTbTxclTxdlTxdrTxf0Txf1TxfDTxfETxfFTxfHTxfKTxfMTxfRTxfWTxfaTxfbTxfcTxfeTxffTxfgTxfhTxfiTxfjTxfkTxflTxfmTxfoTxfqTxfsTxfuTxfvTxfwTxfxTxgdTxisTxlfTxlsTxreTxrmTxrnTxsaTxscTxspTxtcTxteTxtrTxtsTxvcTxvdTxvfTxvl
ntoskrnl.exe	HalV
pacer.sys	PccrPcfcPcflPcgePclePcltPcnaPcntPcopPcpcPcsbPctaPctwPcwcPetwPfcsPfhcPpcsPwffPwmi
partmgr.sys	PmATPmDDPmIBPmMEPmPEPmPTPmRLPmRPPmRRPmSDPmTEPmVE
passthruparser.sys	VPrs
pci.sys	PciB
pcmcia.sys	Pcmc
pdc.sys	PSwtPdcAPdcCPdcEPdcIPdcMPdcNPdcPPdcRPdcSPdcTPdcs
perm2dll.dll	p2cxp2d3p2d6p2dep2dsp2dtp2enp2fip2hep2hwp2pap2pep2sup2tx
pnpapic.sys	APIC
pnpmem.sys	HpMM
portmap.sys	PmpAPmpCPmpMPmpR
processr.sys	Prcr
pse36.sys	PSE3
pshed.dll	PSHDPSPi
pvhdparser.sys	ppPTppRT
raspppoe.sys	PoEaPoEbPoEcPoEdPoEePoEfPoEgPoEhPoEiPoEjPoEkPoElPoEmPoEu
rawwan.sys	RWan
rdbss.sys	RxBmRxCoRxCrRxEcRxFcRxFxRxIrRxLvRxM1RxM2RxM3RxM4RxM5RxM9RxMsRxMxRxNcRxNfRxNrRxScRxSoRxSyRxTlRxVnRxWq
rdpdd.sys	TSdd
rdpdr.sys	DrDrDrExDrICRDPDTOBJVcChVcFlVcMnVcSn
rdpwd.sys	TSchTSlcTSwd
rdyboost.sys	smBDsmBPsmBRsmBXsmBrsmHBsmMRsmMbsmMdsmPbsmPcsmPismPlsmPmsmPrsmRTsmRWsmTismVc
refs.sys	MSPiMSabMSagMSahMSalMSavMSb+MSbaMSbeMScaMSccMScdMSchMSciMSclMScmMScnMScoMScpMScrMScsMScuMScwMSddMSdeMSdgMSdsMSebMSerMSfaMShaMShlMShoMShtMSiiMSirMSizMSkbMSkcMSkrMSllMSlmMSlrMSlsMSpaMSrbMSrcMSreMSriMSrkMSrmMSroMSrpMSrrMSrvMSstMStbMStuMStxMSurMSvcMSvsMSvuMsaERKsrReARReFAReFCReFDReFEReFFReFHReFLReFNReFPReFSReFTReFUReFVReFWReF_ReFaReFdReFfReFmReFsReFvReIOReMoReRcReTcReTeReTmReToReaiRedfRef0Ref9RefBRefCRefDRefERefFRefHRefIRefJRefKRefNRefRRefSRefVRefbRefcRefdReffRefiRefkReflRefnRefoRefpRefqRefrRefsReftRefuRefvRefwRefxRers
rfcomm.sys	RfADRfBBRfBTRfCBRfCHRfCNRfDARfFRRfPPRfRXRfWR
rndismp.sys	Rnm RnmrRnmsRnmt
rstorprt.sys	RPrt
sacdrv.sys	RcpARcpIRcpS
scsirdma.sys	SRdm
serial.sys	COMX
smbdirect.sys	SD  SDa SDb SDc SDd SDe SDf SDg SDh SDi SDj SDk 
smbmrx.sys	xSMB
spaceport.sys	SpAtSpBcSpBdSpBeSpBfSpBgSpBiSpBmSpBnSpBpSpBrSpBsSpBtSpDdSpDgSpDrSpELSpICSpIcSpIdSpIlSpIsSpItSpLaSpMlSpMpSpPKSpPlSpPmSpPtSpRgSpSbSpScSpSkSpSrSpSsSpWkSpXXSpXaSpXbSpXlSpXpSpXrSpXs
sr.sys	SrCoSrDBSrDLSrFESrFNSrHBSrHHSrHKSrLBSrLCSrLESrLTSrMPSrOISrPCSrRBSrRGSrRHSrRRSrSCSrSDSrSTSrTISrWI
srv.sys	LSacLSasLScdLScnLSdbLSdcLSdiLSepLSfnLSlfLSlrLSmfLSmiLSnhLSniLSopLSpcLSpmLSprLSrfLSscLSsdLSsfLSshLSspLSsrLSssLStbLStcLStiLStrLSviLSwiLSwnLSwqLSwrLSws
srv2.sys	LS$SLS2$LS2WLS2bLS2cLS2eLS2fLS2hLS2iLS2lLS2nLS2oLS2pLS2qLS2sLS2tLS2wLS2xLSRpLSSLLSfRLShsLSlbLSnn
srvnet.sys	LS00LS01LS02LS03LS04LS05LS06LS07LS08LS09LS10LS11LS12LS13LS14LS15LS16LS17LS18LS19LS20LSbfLSrpSAad
storport.sys	DictPlMpPlRBRa12RaACRaAERaAMRaATRaCDRaCERaCIRaCTRaCrRaDIRaDQRaDRRaDSRaDfRaDrRaETRaEtRaGARaHIRaIBRaMERaMFRaMWRaNCRaNIRaNPRaOPRaPCRaPDRaPLRaPORaPQRaPWRaQTRaRERaRLRaRWRaRlRaRmRaSERaSHRaSIRaSNRaSRRaSTRaSrRaTCRaTMRaTSRaTeRaUERaULRaVMRaWHRaWIRaXrRaZRStElStTc
storvsp.sys	VSt VStWVStaVStbVStdVStpVStu
svhdxflt.sys	svxCsvxIsvxPsvxQsvxSsvxcsvxdsvxesvxfsvxisvxlsvxpsvxqsvxrsvxssvxtsvxvsvxw
synthvid.sys	SVid
synvidxd.dll	SVXD
synvidxm.sys	SVXM
tcpip.sys	AbrcAbrlAcrcAcrlAdncAlCiAlDNAlE5AlLlAlP4AlP5AlP6AlPFAlPTAlPUAlPiAlSPAlSmAlSsAla4Ala6AleAAleDAleEAleIAleKAleLAleNAlePAleSAleUAleWAleiAlepAricEQAnEQCcEQHbEQHpEQOwEQPnEQPpEQPsEQPtEQQuEQScEQSeEQSpEQStEQSxEQSyEQUQEQUnEQUpEQUrFbCxFl4DFl6DFlSBFlmCFlmPFlngFlpCFlpIFlpLFlpMFlpSFltDFwSDI4aiI4baI4bfI4e I4maI4nbI4rdI4s6I4saI4uaI6aaI6aiI6bfI6e I6maI6nbI6rdI6uaIBbfIHaOIKeOIPbaIPbwIPdcIPfgIPfpIPifIPlcIPleIPloIPlwIPmfIPpaIPpoIPreIProIPrqIPsiIPssISLeIc4cIc4hIc6cIc6hIcseIdpcIdqfIdstIfwsIkmbIlogIlomInADInCSInCoInF0InF1InF2InISInNPInPAInPEInPPInPaInSBInSCInWPIneIInlcIpOlIpapIpasIpcrIpflIpftIpisIpncIpngIpppIprcIptcIpttIpurIpwiIsRcIserIthpIthtItoCItoDItoMItoOItoSItokItriItroItuiItuoLeGeNLNaNLapNLbdNLccNLcpNLpdNMRbNMRcNMRfNMRgNMRmNMRnNavlNeWQNet NhfsOlmCOlmIRaDARaEWRaMIRaPMRaSLRaSMRawERawNRhHiRindTNblTQoSTSNbTTspTWTaTcANTcARTcBWTcCCTcCMTcCRTcCTTcCoTcDDTcDMTcDNTcDQTcDRTcEWTcFCTcFRTcHTTcHoTcInTcLSTcLWTcODTcPCTcPtTcRATcRBTcRDTcRFTcRHTcRLTcRNTcRRTcRWTcReTcSRTcSTTcSaTcSkTcTITcTWTcTxTcUDTcWQTcWSTcpATcpBTcpITcpMTcpNTcpOTcpPTcptTeddTrLBTslcTsmpTtncUDNbUNblUdAEUdCoUdEWUdMIUdPMUdSMUdpHUdpIUdpN
tdx.sys	TdCITdx TdxATdxBTdxCTdxITdxMTdxPTdxRTdxTTdxcTdxmTdxnTdxoTdxpTdxt
termdd.sys	TSicTSrp
tlnull.sys	NulBNulENulINulRNulSNullNulr
tunnel.sys	TuSB
udfs.sys	Udf1Udf2Udf3Udf4UdfBUdfCUdfDUdfFUdfIUdfLUdfNUdfSUdfTUdfVUdfaUdfbUdfcUdfdUdfeUdffUdfiUdflUdfnUdfpUdfsUdftUdfvUdfx
usb8023.sys	U802
usbser.sys	UsbS
vfpext.sys	VmFP
vhdmp.sys	V2icV2ioV2lgV2rvV2smV2srV2wiVHDAVHDIVHDSVHDaVHDbVHDfVHDhVHDiVHDlVHDmVHDnVHDoVHDpVHDrVHDsVHDtVHDwVHDy
vhdparser.sys	VVpcVVpp
videoprt.sys	VidLVidRVprt
vmbkmcl.sys	VkinVkou
vmbus.sys	VbuWVbusVbxp
vmbushid.sys	VMhd
vmm.sys	virt
vms3cap.sys	vS3W
vmsrvc.sys	AdSv
vmstorfl.sys	VflWVflt
vmswitch.sys	VsATVsC4VsC6VsCHVsCNVsCPVsCTVsCsVsDIVsNbVsObVsRDVsRTVsRmVsSWVsSwVsVNVssBVssMVssPVsvq
vmusbbus.sys	VubHVubW
vmusbhub.sys	VHdeVHifVHpsVHrcVHtxVHuWVHubVHur
vmusbstub.sys	VusW
volmgr.sys	VM  
volmgrx.sys	Vm  VmBlVmBuVmCcVmCoVmCpVmCrVmDcVmDdVmDhVmLaVmLbVmLcVmLoVmLrVmMmVmNeVmObVmP0VmP1VmP2VmP3VmPaVmPdVmPsVmRbVmRcVmReVmRiVmRmVmRrVmTaVmTcVmTeVmTxVmUeVmVdVmWi
volsnap.sys	VoSaVoSbVoScVoSdVoSfVoShVoSiVoSmVoSoVoSpVoSrVoSsVoStVoSwVoSx
vuc.sys	VuCHVuCPVuCUVuCW
vwifibus.sys	VWFB
vwififlt.sys	VWFFVWnd
vwifimp.sys	VMIN
watchdog.sys	Wdog
werkernel.sys	WKSM
wfplwfs.sys	Wl2cWl2fWl2gWl2lWl2n
wibcm.sys	CEP CMSHCMWKCMWTIBCM
wibpm.sys	IbPAIbPIIbPSIbPm
wibwmi.sys	IbW0IbW1IbW2
wimfsf.sys	WimF
win23k.sys	Usiq
win32k.sys	AdbeBmfdDWMtDWMvDfsmDwmLDxddFDUmFDatFDevFDpdFDrqFDtlGDcsGFICGFdkGFilGFldGGG0GMFFGOPMGPalGTmpGUmaGVdvGVmsGVsfGadbGaddGalaGalpGaplGbafGbdlGcacGcslGcwcGdbrGdcfGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGelcGeltGetcGetoGfdaGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGgb GgdvGglsGglyGh00GhabGhasGhmcGhmlGhtcGhtmGi2cGicmGigaGiogGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GlasGldvGlidGlnkGmapGmsoGmulGnffGnlsGoglGpanGpatGpbmGpfeGpffGpftGpgbGpidGppoGpptGpreGqnkGrgbGrgnGscnGsemGsp GspmGsprGstaGsthGstyGsuxGtffGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltGxpdIMhqIMsgPASfPSloSFMbSsrlTTFCTtfdUHFFUcalUcscUdpiUiscUisoUkdpUmamUmanUrdrUsCdUsDIUsDcUsDtUsECUsI0UsI1UsI2UsI3UsI4UsI5UsI6UsI7UsI8UsI9UsIaUsIbUsIcUsIdUsKeUsKfUsKmUsKsUsKtUsKvUsKwUsMPUsTIUsWEUsWPUsacUsaiUsalUsbgUsbmUsbrUscIUscaUscbUsccUscdUsceUsciUsclUscmUscpUscrUsctUscuUscvUscwUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdmUsdpUsdsUsdvUsdwUsedUserUsexUsfgUsfiUsflUsftUsgcUsgdUsghUsgiUsgtUshPUshRUshTUshaUshbUshcUshfUshiUshkUshlUshrUshtUsihUsikUsimUsipUsitUsixUsjbUsjxUskbUskdUskeUskfUsksUsktUslaUsldUslrUsltUsmgUsmiUsmlUsmoUsmpUsmrUsmsUsmtUsmxUsnaUsnyUspCUspQUspaUspbUspcUspdUspeUspfUspgUsphUspiUspkUsplUspmUspnUspoUsppUspqUsprUspsUsptUspvUspwUspxUspyUsqlUsqmUsquUsrdUsriUsrrUsrtUssaUssbUsscUssdUsseUsshUssiUssjUssmUssrUsssUsswUssyUstaUstdUstiUstkUstlUstmUstnUstoUstpUstsUstxUstyUstzUsuaUsubUsvcUsviUsvlUswcUswdUsweUswiUswlUswoUswrVtfdW32lgEdgknlfusmd
win32kbase.sys	DCa0DCabDCacDCaeDCagDCahDCalDCamDCanDCarDCatDCawDCaxDCayDCazDCbaDCbcDCbdDCbfDCblDCbrDCbsDCc2DCcaDCcbDCccDCcgDCchDCckDCclDCcmDCcoDCcpDCcqDCcrDCcsDCctDCcvDCcwDCcyDCd2DCdaDCdbDCdcDCddDCdeDCdjDCdkDCdlDCdmDCdpDCdsDCefDCegDCemDCepDCetDCevDCexDCeyDCfbDCfeDCffDCfiDCfjDCg3DCgbDCgdDCgeDCggDCgiDCgmDCgrDCgsDCgvDChcDChdDCheDChiDChmDChpDChtDChvDChxDCiaDCibDCicDCikDCioDCirDCisDCitDCjbDCjcDCjdDCjeDCjlDCjmDCjnDCjoDCjsDCjwDCkfDCksDCktDClbDClcDClgDClmDClsDCltDClvDCm3DCmaDCmgDCmhDCmiDCmmDCmnDCmrDCmtDCnaDCnbDCnlDCnsDCocDCosDCpbDCpcDCpdDCpgDCplDCpoDCprDCpyDCqaDCqbDCqcDCqdDCqeDCqfDCqgDCqhDCqiDCqrDCqvDCqwDCqxDCqyDCqzDCr3DCrcDCrfDCrgDCroDCrtDCrvDCs0DCs3DCsaDCsbDCscDCsdDCseDCsfDCsgDCshDCslDCsoDCspDCsrDCssDCstDCsuDCsvDCswDCsyDCszDCt3DCtcDCtgDCtlDCtoDCtrDCtsDCttDCtvDCvbDCvcDCvgDCviDCvmDCvrDCvsDCvtDCvxDCwnDCwrDCwtDCxcDCxpDCysDCzcDCzeDCzgDCzhDCzrDCzsDCztDCzvDCzxDCzyDCzzEKmmGGG1GilaGillUbwdUcnvUdwpUgcdUiimUmenUsdzUsolUvtp
win32kfull.sys	GGG3GGG4GGG5GGG6GGG7GapcUcwpUmidUmitUmwmUrtmUswsUttdUvstUwmc
win32kmin.sys	GGG2UbwsUravUsol
wof.sys	WofDWofFWofGWofHWofIWofSWofVWoffWoftfpRDfpctfpcxfpdwfpgnfppmfprdfpwifpxpwpRDwpcfwpciwpctwpcxwpdwwpgnwppmwprdwprtwpvowpwfwpwiwpxp
writelog.sys	WlBsWlCbWlDtWlFcWlGcWlIbWlLbWlMhWlMpWlPw
wtd.sys	WtdAWtdEWtdFWtdJWtdKWtdLWtdN
=zodiacon/PoolMonX pooltag.txt
nt!etw	EtwQ
ntfs.sys	Ntfx
storport.sys	RaRSRaTQRaWM
tcpip.sys	RaJPTcRKUdJP
win32k.sys	CSMbCSMrGDevTMcbTMltTMsgTMtbTMteTMtoTMtqUSqmUsPMUshhUshpUsqqUsstUsusUswpUswt
win32kbase.sys	DCauDCavDCcdDCceDCcfDCdfDCdgDCdhDCdiDCdnDCdoDChbDChrDChsDChwDCm4DCmbDCmuDCmvDCpeDCpfDCpkDCpxDCsiDCsjDCsmDCsnUbii
win32kmin.sys	Ubwp
=microsoft/NetAdapter-Cx-Driver-Samples	sample
rtethsample.sys	KETR
=microsoft/Windows-driver-samples	sample
SdcaVad	SwNw
WDI	818781928723AtlAAtlHAtlMAtlPAtlSAtlVPrf\\SC++TALX
audiocodec.sys	0SWK1TRW2TRW3TRWAudCSVD1SVD2SVD3SVD4SVD5SVD6SVD7SVDTSwNwTPDRTnGr
avscamera.sys	AVShKCNwSGEn
avscan.sys	AvCcAvIaAvIcAvMcAvRcAvScAvSeAvShAvStAvTcAvTe
avshws.sys	AVShKCNwSGEn
avssamp.sys	AVSsKCNw
bthecho	wbth
cancel.sys	CSAM
cancelsafe.sys	CsqICsqQCsqRCsqS
cdfs.sys	CdFnCdPnCdbfCdccCddnCdeeCdfdCdfiCdfnCdftCdgsCdicCdilCdioCdmaCdpeCdpnCdspCdtcCdunCdvdCdvp
change.sys	CgMtGcFcGcTc
classpnp.sys	CPnpCPrhSc??ScADScB1ScB2ScB3ScB4ScB5ScC0ScC1ScC2ScC3ScC4ScC5ScC6ScC7ScC8ScC9ScCAScCpScD0ScD1ScDbScFwScLWScNoScPCScS2ScSrScToScVpScWsSclmScs$srb+srb-
ctx.sys	CxFcCxHcCxIcCxRcCxScCxSt
cxwmbclass.sys	MBC0MBC1MBC2MBC3MBC6WMBCWMBD
ddproxy.sys	DdcdDfloDppk
defect_toastmon.sys	TMON
delete.sys	DfDnDfInDfRsDfSrDfSxDfTx
disk.sys	ScC7ScD ScDAScDCScDGScDIScDMScDNScDPScDSScDUScDWScDaScDcScDgScDiScDpScDs
echo.sys	1mas
echo_2.sys	1mas
echosrv.sys	wskbwskswskx
event.sys	EVET
fakemodem.sys	Fakw
fastfat.sys	Fat FatBFatCFatDFatEFatFFatGFatIFatLFatNFatOFatPFatQFatRFatSFatTFatVFatWFatXFatZFatbFatcFatdFateFatfFatiFatnFatrFatsFatvFatx
firefly.sys	ylff
fmm.sys	FmIcFmSt
hidusbfx2.sys	FX2H
inspect.sys	DdcdDfloDppk
iscsi client	RSrv
kasantrigger.sys	KaDm
kbfiltr.sys	Kflt
kmdf_enumswitches.sys	OSRF
lsi_u3.sys	BUGSOOPS
minispy.sys	MSpy
msforwardext.sys	SxSw
msnmntr.sys	MnNoMonCNtfy
mspassthroughext.sys	MsPt
mux.sys	MuxS
namechanger.sys	PMCN__CNcqCNhsCNklCNlsCNnfCNngCNniCNnnCNnrCN
ndislwf.sys	FTdgFTndFilt
ndisprot.sys	Nuio
netvadapter.sys	Netv
netvmini.sys	NVMDNVMFNVMINVMMNVMPNVMQNVMRNVMSNVMTNVMWNVM_NVMrNVMtTMNQTMRI
nonpnp.sys	FILE
nprt6wdf.sys	Nuio
obcallbacktest.sys	OCb0OCb1
osrusbfx2.sys	OSRF
pci9x5x.sys	9x5x
plclient.sys	LCLP
plpolicy.sys	OPLP
prmfuncsample.sys	Prmf
pscr.sys	SCS4
regfltr.sys	Rft0Rft1
sampleacpipep.sys	TPEx
sampledisplay.sys	SBDD
sampledsm.sys	ZZ00ZZ01ZZ02ZZ03ZZ04ZZ05ZZ06ZZ07ZZ08ZZ09ZZ0AZZ0BZZ0CZZ0DZZ0EZZ0FZZ10ZZ11ZZ12ZZ13ZZ14ZZ15ZZ16ZZ17ZZ18ZZ19ZZ1AZZ1BZZ1CZZ1DZZ1EZZ1FZZ20ZZ21ZZ22ZZ23ZZ24ZZ25ZZ26
scanner.sys	ScanscnRscnS
sdcavcodec.sys	sdcC
sdcavdsp.sys	0SWK1TRW2TRW3TRWPMGTSVD1SVD2SVD3SVD4SVD5SVD6SVD7SVDTTPDRsdcD
sdcavxu.sys	sdcE
sdvmp.sys	E100
serenum_sample.sys	Senm
serialbuswdk.sys	SHBSwbth
simbatt.sys	BatS
simgpio.sys	SimG
simgpio_i2c.sys	SimG
simpleaudiosample.sys	MNTRMNWRMSASMWRSSVD1SVD2SVD3SVD4SVD5SVD6SVD7SVDTSyAu
simrep.sys	RpReRpSt
simtc.sys	ThCS
skeletoni2c.sys	SI2C
spbtesttool.sys	SPBT
stmedit.sys	SeFcSeLwSeMdSeNoSeNpSeSbSeTe
storahci.sys	Ahci
swapbuffers.sys	SBcxSBdbSBnmSBpp
tabletaudiosample.sys	MNTRMNWRMSVDMWRSSVD1SVD2SVD3SVD4SVD5SVD6SVD7SVDTSyA1SyA2SyA3SyA4SyA5SyA6SyA7SyA8SyA9SyAaSyAbSyAcSyAdSyAeSyAfSyAgSyAhSyAiSyAjSyAkSyAlSyAmSyAnSyAu
toaster	BusEToas
treeminiportsample.sys	TEMP
treeosservicesample.sys	SMOS
ucmcxucsi.sys	Ucsi
ucmucsiacpisample.sys	UCSIUcAc
ufxclientsample.sys	UFXCUFXc
usbsamp.sys	USBS
wdfserial.sys	COMX
wfpsamplercalloutdriver.sys	WSCDWSNPWSSL
wificxsampleclientkm.sys	Wihs
wmisamp.sys	WmiS
=microsoft/Windows-iotcore-samples	sample
virtualaudiomicarray.sys	APnmInPnIpKrKPinMNTRMNWRMSVDMWRSRtPnSyAuUbBrUbPnUcKCViPnVpNm
virtualpwm.sys	VPWM
=zodiacon/windowskernelprogrammingbook	book sample
delprotect.sys	pdel
delprotect2.sys	DelP
delprotect3.sys	DelP
filebackup.sys	Fbcx
kdevmon.sys	Dvmn
sample.sys	abcd
sysmon.sys	symn
=zodiacon/windowskernelprogrammingbook2e	book sample
enumproc.sys	Prpc
kbackup.sys	bkup
kdelprotect.sys	Dprt
kdetector.sys	kdct
khide.sys	hide
kmelody.sys	mldy
ktl_test.sys	tktl
multi.sys	Mlti
processnetfilter.sys	ktldpnfr
tables.sys	Tabl
=reactos/reactos-deprecated-gitsvn-dont-use	ReactOS
acpi.sys	ACPIAcpBAcpDAcpIAcpLAcpMAcpOAcpRAcpeAcpiBatCBatM
battc.sys	BatC
bdasup.sys	IgeRNgeR
blue.sys	BLUE
bmfd.sys	PDevmifItSlGtnoF
btrfs.sys	MHBtMHBz
cdfs.sys	CIRPCdFnCdccCdeeCdfnCdfsCdgsamdCccdCcidCctdCdfdCdvdCeedCepdCfbdCifdClidCnFdCnPdCnddCnfdCnpdCnudCoidCpsdCpvdCsgdCtfdC
cdrom.sys	ScsC
cdrom_new.sys	ScCFScCGScCHScCIScCMScCPScCQScCRScCSScCTScCUScCVScCcScCdScCiScCpScCsScCtScCvScVKScVSScVXScVkScVsScVt
class2.sys	HscS
classpnp.sys	CPnpSc??ScB1ScB2ScB4ScB5ScB6ScC1ScC2ScC6ScC7ScC8ScC9ScDbScLWScNoScPCScPFScs$
cmipci.sys	VDRLaangtrbd
condrv.sys	Con Con1Con2
disk.sys	ScsD
disk_new.sys	ScC7ScD ScDAScDCScDGScDIScDMScDNScDPScDSScDUScDWScDaScDcScDgScDiScDpScDs
ext2fs.sys	CKBJDENTECCBEFCBEINSEIRPEMCBEXTSVpb 
fastfat.sys	VCCBVFATVFCBVIRP
fbtusb.sys	UTBO
fdc.sys	Fdca
ffs.sys	FFS\\FfsdVpb dnIE
fltmgr.sys	FMcrFMdlFMfiFMflFMtrFMus
framebuf.sys	FBUF
framebuf_new.sys	DDfb
fs_rec.sys	FsRc
ftfd.sys	 pcp pmtFTYPFtfdmifItSlG
hal.dll	DMA FSYSHal HsuB
hdaudbus.sys	HDAb
hidclass.sys	HidC
hidparse.sys	HidP
hidusb.sys	HiUrHidU
i8042prt.sys	8042SMTB
isapnp.sys	IPNP
kbdclass.sys	KbdC
kbdhid.sys	KHid
ks.sys	HDSKIoNmKKssKSEDKSOH
mouclass.sys	MouC
mouhid.sys	MHid
mountmgr.sys	MntA
msfs.sys	MsFNMsFcMsFfMsFr
mup.sys	Mup 
nfs41_driver.sys	4sfnacpuneponwodslcastnm
npfs.sys	NpFCNpFDNpFcNpFfNpFgNpFiNpFnNpFqNpFrNpFsNpFtNpFwNpfs
ntfs.sys	ICCBIFCBNIRPNTFS
ntoskrnl.exe	 d2DADPTARSFASTRAtoTAtomBATLBCMLBIG Bcb CBReCBSFCIDOCMcbCallCbrbCc  CcBcCcPcCcScCcSxCcVaDEVTDEXTDOPEDRVEDRVMDRVRDaclDbgEDnodEJOBEnvrErr FILEFNAMFSCNFSYSFSmgFSrNFSrnFSrtFSunFlckFstBFstbHDTBHdlsIOCTIOTMIOWIISRLInfoInitIo  IoEaIoErIoNmIoOpIoRiIoUsIpc Irp KAPCKCLFKDBGKDBSKISRKNMIKe  LPCCLnuTLpcMLpcZMAREMDAVMDL MMSSMPOPMRGNMSPTMYSRMcpyMm  MmCaMmCmMmCtMmDbMmHtMmMlMmPhMmPtMmStMmVtMmXrNOTINoneNrSFOSTRObCIObDiObDmObHdObNMObNmObScObSqObjTObtbPOWIPTRCPnPNPnPRPoSLPoolPortPp  PpUsProfPsImPsQbPsT=PsapRMAPRRleRSRCRaw ReTaRqrvRtHLRtliSHIMSHUTSMTBSNSFSYMTSYSBSYTTSe  SeAcSeLsSeLuSePaSePrSeQsSeSaSeSdSeSiTAPCTODkTOKpTOKuUSTRVPB VadSVadlWaitXCOFklmoklwskpapmilksrSFsrsFwRmV
null.sys	null
parport.sys	Pprt
pci.sys	PCI0PciBPcibPicPRicP
pcnet.sys	PcNt
portcls.sys	PCLS
ramdisk.sys	Ramd
reiserfs.sys	EXT2Rfsd
rtl8139.sys	rtlArtlR
sacdrv.sys	KCAHRcp?RcpARcpCRcpFRcpGRcpIRcpS
scsiport.sys	SCSI
serenum.sys	Sere
serial.sys	Serl
sermouse.sys	SMou
tcpip.sys	AdrFCnEpConCFBSDFDatFIB IFC IPAdIPIFLAN NCE NbPkOSKLOSKOOSKSOSKTPBufPSetQConSTR TCarTCcxTChrTCkiTCkvTCodTConTCreTCrsTCstTdiBTdiEWCon
udfs.sys	"EFxACchAGNLDAHSDIF\\HriDMtxENriDReSeReTaSTliWCbfWCfrWCtxcolDdwnFdwnSfnIFmaNFollAriDS
uniata.sys	Uata
usbaudio.sys	UsbA
usbccgp.sys	usbc
usbehci.sys	EHCI
usbhub.sys	UHUBusbh
usbohci.sys	OHCI
usbport.sys	usbp
usbstor.sys	usbs
usbuhci.sys	UHCI
vbemp.sys	VBE 
vga.sys	Vga 
vgaddi.sys	DvgaDvgr
videoprt.sys	USTRVIDPVpRqVpm\\
wdmaud.sys	WDMD
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,Ua,pw=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e),mw=class{
constructor(t){this.unread=[],this.ag=[],this.Q=0,this.name=t}
push(t){let e=this;e.Q+=1;let s=Np(t);s===nr?e.unread.push(e.Q):s&&e.ag.push(g({},s,{line:e.Q}))}
Yt(){return this.ag.length===0}
Hr(t){let e=String.fromCharCode(...ta(t)),s=this.ag.filter(({pattern:i})=>Rr(i,e)),r=Math.max(...s.map(Ah));return s.filter(i=>Ah(i)===r).map(({name:i,description:a,line:n})=>({Qe:"list",name:i,place:{kind:"file",file:this.name,line:n},description:a}))}},Ah=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),Eh="\\pooltag.txt",gw="C:\\Program Files (x86)\\Windows Kits\\",bw=`\\triage${Eh}`,Sw=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${Eh}`],kw=/^(?:(\w{3} \w{3} .*) \()?([0-9A-F]{8})(?:\)$| \(This)/,ww=class{
constructor(){this.modules=[]}
push(t){var e;let s=jl(t);s&&this.modules.push(s);let[,r="",i=""]=(e=/^\s+([\w ]+):\s+(\S.*?)\s*$/.exec(t))!=null?e:[],a=this.modules.length-1,n=this.modules[a];!n||r===""||(this.modules[a]=g({},Pp(r,i),n))}},yw=/^(\w+)(?:\.(?:sys|dll|exe)$|!)/i,Dw=({tables:t,y:e,_:s,Fe:r})=>{var i;return(t.length*e+((i=r==null?l:r.y)!=null?i:0))*s.size},Fh=({allocs:t,frees:e,bytes:s})=>[t,e,s],Ih={allocs:0,frees:0,bytes:0},Cw=/^\s*([A-Z][\w ]{2,40}):\s*(\d{1,20})\s*\(\s*(\d{1,22}) ?[Kk][Bb]\)\s*$/,xw=1024,vw=t=>Rp(j(t,vg));function Rh({rows:t,bits:e}){let s=(r=0,i=0,a=0)=>{let n=e===32?r-i|0:r-i;return{allocs:r,frees:i,s:Math.max(0,n),bytes:a}};return t.map(([r=0,i,a,n,...o])=>{let d=Z(r);return{tag:d,text:_(d),nonPaged:s(i,a,n),paged:s(...o)}})}function Nw({rows:t,total:e}){if(e===l)return"missing";let s=r=>t.reduce((i,a)=>i+a[r].bytes,0)===e[r].bytes;return s(Ys)&&s(xt)?"whole":"differs"}var Mw=({nonPaged:t,paged:e},s)=>Uh(t,s.nonPaged)&&Uh(e,s.paged),Uh=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&Math.max(0,t-e)===r.s,Oh=[Ne,xt,bt,ts,es,or,Ii,"peralloc"];function Tw({text:t},{text:e}){return t===e?0:t<e?-1:1}var Oa=t=>t.nonPaged.s+t.paged.s,Lh=t=>t.nonPaged.bytes+t.paged.bytes,Vh=t=>`Not armed: ${Wp(t)}`,Pw=(t,e)=>`ARMED: the machine stops at every allocation and free of ${U(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`,La="dx -g shows columns",Va=`${La}, [0].details() the rest`,Aw=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${S(e,"row")}, the first is [0]`,Gh=36e5,Ew=(t,e)=>t.uptime===l||e.uptime===l?0:e.uptime-t.uptime,Fw={few:"",flat:"flat",step:"one step",steady:"steady growth",falling:"falling",sawtooth:"saw-tooth",uneven:"uneven"},Bh=(t,e)=>`${(t/Gh).toFixed(2)} hours ${e}`,Wh="that the target ran",Iw="by the debugger's clock",Rw=(t,e)=>`${t.name} and ${e.name}: another boot, so nothing is subtracted.`,Hh=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,Kh="g, wait, break in, and dx @$pool.snapshot() again.",_h=`First dx @$pool.snapshot(), then ${Kh}`,zh="The tag tracker cannot be read; types of nt may be missing.",Uw=(t,e,s)=>`Snapshot ${JSON.stringify(t)}: ${S(e,bt)}. ${s?`Then ${Kh}`:"dx -g @$pool.diff() shows what changed."}`,jh=t=>t===b?["boot unknown"]:[];function Ow({rows:t,qt:e,ri:s,boot:r,ii:i,ss:a}){let n=a===Vi?Wh:Iw;return[`${S(t.length,bt)} (bytes) over ${S(e.length,kt)}`,...i?[Bh(i*Gh,n)]:[],...s>0?[`${s} of another boot`]:[],...jh(r),La].join(Tt)}var Lw=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",Vw=2e3;function Gw({hunt:t,tag:e,capture:s}){let r=Le(t);if(!(t.It()*10<r||r>=Vw||s.end.kind!==ss))return`More hits tell more of the blocks: dx @$pool.hitTag(${U(e)}, ${Math.max(500,2*r)}).`}var Bw=t=>t.kind===dr||t.kind===ye&&t.Mt.kind===is,Ww=t=>t.kind===gt?ce(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function Hw({version:t,Kr:e,linked:s}){let r=s&&`linked ${s.replace(/^\w+ (\w+) +(\d+) .*?(\d+)$/,"$1 $2 $3")}`;return[t,e==null?l:e.slice(0,24),r].filter(Boolean).join(et)}function Kw(t,{users:e,read:s,failed:r}){let i=e.length===0?"no known user":S(e.length,"known user"),a=r===l?"":`, no other: ${r}`;return`${U(t)}: ${i} in lists (${["pooltag's table",...s].join(et)}${a}); seen at work by dx @$pool.hitTag(${U(t)})`}var _w="The debugger has no !vm. dx -g @$pool.used() shows what tags hold.",zw=(t,e=0)=>[...t.map(qp),`Pool in all; memory ${Cs(e)}`].join(" "),ni=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),Qh=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;function jw({ht:{before:t,after:e}}){return t&&e&&ni(t,e)}var Qw=1/2;function Xw({Gi:t},e){let s=e**2/12;return 2*Math.sqrt(2*Math.max(0,t-s))}var Yw=3,qw=1/20,Zw=3/4,Jw=2,Xh=1,$w=1-vd,ty=3,Yh=({asked:t,taken:e})=>t===0?1:Math.min(1,(e+ty)/t);function ey({hits:t,$:e},s,r,i,a){var n;let o=e.count>=Jw,d=o?Aa(e):r,h=({hit:$})=>i-$>Xh*d,c=s.filter(h),u=s.filter($=>!h($)),f=({block:$})=>(a==null?l:a.there.has($))===!0,p=({block:$})=>(a==null?l:a.gone.has($))===!0,m=c.filter(f),k=c.filter(p).length,C=u.filter(f),w=a!==l&&a.$r>Xh*d,F=[...c,...u].filter($=>f($)||p($)).length,G=u.filter($=>f($)||p($)).length,zs=$w*t.alloc*Math.min(d,i)/Math.max(1,i),Qa=w?Ga(m.length,zs+sy(k,a.Ze))+Ga(C.length,ry(G,a.Ze)):0;return{freed:e.count,old:c.length,ts:u.length,frees:o,ti:m.length,we:k,there:m.length+C.length,asked:F,kept:m.length+Ga(C.length,G*((n=a==null?l:a.Ze)!=null?n:0)),st:Qa,Je:[...m,...C].map(({hit:$})=>$)}}var Ga=(t,e)=>Math.max(0,t-e),sy=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),ry=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));function Os({ht:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:l}var oi=({use:t})=>{var e,s;return(s=(e=t.site)==null?l:e.frame.text)!=null?s:"An unknown call site"},iy=3,ay=t=>t.isWhole()?"":fr;function ly({je:t,Vi:e},{uptime:s,time:r}){return s!==l&&t!==l&&s>=t?` (${Ft((s-t)/1e3)} of the target)`:e!==l&&r>=e?` (${Ft((r-e)/1e3)} of the debugger)`:""}function ny({freed:t,boot:e,held:s,there:r,gone:i,unreadable:a}){let n=r.length+i.length+a.length,o=n<s?`; a sample of ${n} of ${s} blocks`:"",d=e===sr?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${S(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${d}`}function oy({Os:t},e){return t.kind==="pattern"?Rr(t.pattern,e):t.kind===ve}var dy=2e3,hy=({rows:t})=>t.every(({tag:e})=>e!==l);function cy(t,{text:e,tag:s}){if(!oy(t,e))return;let r=t.zr?uy:qh;return{text:e,tag:s,nonPaged:r,paged:r}}var qh={s:0,bytes:0},uy=g({allocs:0,frees:0},qh),di=(t,e)=>t===l||e===l?l:t+e,Zh=({nonPaged:t,paged:e})=>t.s+e.s,fy=(t,e)=>t.nonPaged.Ns!==e.nonPaged.Ns||t.paged.Ns!==e.paged.Ns;function py({ye:[t,e]}){let s=(r,i)=>{var a,n;return((a=e==null?l:e[r][i])!=null?a:1/0)<((n=t==null?l:t[r][i])!=null?n:0)};return s(Ys,ts)||s(Ys,es)||s(xt,ts)||s(xt,es)}var Jh=({s:t,bytes:e})=>t!==0||e!==0,my=60,gy=5,by=4/5,$h=2.4,tc=36e5,Ls=({nonPaged:t,paged:e})=>t.bytes+e.bytes,ec=({ye:t,Rt:e})=>{var s;return Ls((s=t.filter(r=>r!==l).pop())!=null?s:e)};function Sy({Rt:t,ye:e},s,r,i){var a;let n=e.filter(f=>f!==l),o=[];e.forEach((f,p)=>{var m;f&&o.push({at:(m=r[p])!=null?m:p,value:Ls(f)})});let[d=t]=n,h=(a=n[n.length-1])!=null?a:t,c=cm(o),u=f=>Math.round(f*tc);return{Rt:t,first:d,last:h,qt:n.length,De:pm(o,c),bytes:Ls(h)-Ls(d),blocks:Zh(h)-Zh(d),Ca:i&&c?{Tt:u(c.Tt),g:u(c.g),high:u(c.high)}:l,place:s}}var ky=2**30,wy=.8,yy=.1,sc=(t,e=1/0)=>t!==l&&t<=4*e?t:l,rc=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],Dy=new Set(rc.filter(t=>!t.endsWith("*"))),Cy=rc.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1)),xy=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function vy(t,{modules:e,skip:s,pointerSize:r}){var i,a;let n=wt(t);for(let d=n;d<t.length;d++){let h=t[d];if(!h||!Fs(t,d))return{kind:b,why:fe(t)};if(h.address&&!ms(h.address,r))return{kind:$e};let c=Ny(h,e),u=d-n;if(c===l)return{kind:Gi,frame:h,past:u};if(!wm(c)&&!Br(h,s))return{kind:ur,module:c,frame:h,past:u}}let o=t[t.length-1];return!o||n>=t.length?{kind:b,why:fe(t)}:{kind:xy.test((a=(i=o.symbol)==null?l:i.name)!=null?a:"")?$e:"cut"}}function Ny({address:t,symbol:e},s){var r;let i=t&&Vn(t,s),a=(r=i==null?l:i.module)!=null?r:e==null?l:e.module;return a===""?l:a}function My({stacks:t}){let e=[];for(let{Dt:s}of t)"past"in s&&e.push(s.past);return e.length===0?l:[Math.min(...e),Math.max(...e)]}var Vs=3,Ty=1/20,ic=1/2,Py=1/8,Ay=1/2,Ey=1/1e3,Fy=1/20,ac={kind:b},lc=t=>t.reduce((e,{st:s})=>Math.max(e,s),0),Iy=(t,e)=>e.st-t.st||e.there-t.there||e.old-t.old||e.held-t.held,Ry=(t,{freed:e})=>t<Vs-1||t<Vs&&Yh(e)**t>=Ty;function Uy(t,e,{st:s,ts:r},i){let{there:a,asked:n,freed:o,we:d,kept:h,si:c,st:u,Je:f,$e:p}=e,m=Os(t,i);if(n>0&&a===0)return ct;if(i.boot===sr)return"boot";if(!m||m<=p)return"tooSoon";if(!(o===0&&a===n&&a>=Vs&&$p(t,e.held)))return h>Ay*(o+n)||c>u?Oi:u===0||Ry(s,i)||u>=Vs&&f.last-f.first<Py*t.lastHit?as:d>Fy*u?Nl:(f.last/t.lastHit)**u<Ey?ls:Jp(t,u,r)?l:ls}var hi={used:{group:Y,line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; patterns: Ab*,-Abc?"},top:{group:Y,line:'-g @$pool.top("pb")',short:"as PoolMon",usage:"top([keys], [pattern])",help:"as PoolMon shows it, by its keys: p pp t a f d b m"},snapshot:{group:Y,line:"@$pool.snapshot()",short:"counts of all tags",usage:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{group:Y,line:"-g @$pool.diff()",short:"what changed",usage:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},growth:{group:Y,line:"-g @$pool.growth()",short:"what goes on",usage:"growth()",help:"how tags moved over all snapshots; what grows steadily first"},totals:{group:Y,line:"-g @$pool.totals()",short:"pool in all",usage:"totals()",help:"pool in all, of its limits and of memory; in percent, how much of it tags explain"},who:{group:Y,line:'-g @$pool.who("Abc ")',short:"known users",usage:'who("Abc ")',help:"known users of a tag, by lists; not seen at work"},leaks:{group:Y,line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:Y,line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:Y,line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:Y,line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:Y,line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:Y,line:"@$pool.stacks()[0].details()",short:St,usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:Y,line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:Y,line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:Y,line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:Ot,line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:Ot,line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:Ot,line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:Ot,line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:Nr,line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},report:{group:Nr,line:'@$pool.report("C:/leak.html")',short:"a page",usage:'report("C:/leak.html", ["everything"])',help:"writes all hunts as a page to look at and to send; names of people and folders left out"},export:{group:Nr,line:'@$pool.export("C:/a", "folded")',short:"stacks",usage:'export("C:/leak.txt", "folded")',help:"writes stacks for flame graphs; or folded-blocks, -allocs, -frees; the page of report makes others"},open:{group:Nr,line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},Oy="what to type; dx -v @$pool says more of each call",Ly=class{
constructor(t){this.__s=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:s}=this.__s;return`${t}: dx ${e}  ${s}`}},q=t=>Fe(t).replace(/\t/g," "),O=class extends Error{
constructor(t){super(q(t)),this.name=""}},Vy=500,Gy=[8,256],By=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function Wy([t,e]){let s=Oh.find(a=>a===t),[r,i]=s===l?[t,e]:[e];if(i===l&&(r===l||typeof r==st))return{sort:s!=null?s:Ne,pattern:r};throw new O(be(`${r}`,nc))}var nc=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Oh.join(" ")}`;function oc({n:t}){let e=t[t.length-1];return(e==null?l:e.boot)===Nt?e:l}var Hy=4096,dc=256;function Ky(t,{block:e,ni:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.nt().kind===b)return"not seen freed; frees may have been missed";let{count:r}=t.Zt();return s?`not seen freed; ${S(r,P)} of which the block is not known can have been of it`:"not freed: every free was seen"}function _y(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>gs(M(e,o),r),a=Number.parseInt(e.slice(-4),16)%Hy===0,n=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${ge(Math.min(s!=null?s:dc,dc))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-n)}`]]}var hc={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},Gs=(t,e="noStack")=>{var s;return(s=t==null?l:t.frame.text)!=null?s:hc[e]},zy=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,cc=t=>t.some(({symbol:e})=>e!==l&&zy.test(e.name)),uc="processes of blocks not seen freed",jy=5,Bs=class{
constructor(t){this.__12=q(t)}
toString(){return this.__12}},J=class{
constructor(t,e){this.__13=q(t),this.__g=e}
toString(){return this.__13}
*[Symbol.iterator](){for(let t=0;t<this.__g.length;t+=1){let e=this.__g[t];e!==l&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,s;let r=(e=$n(t))!=null?e:-1;return(s=this.__g[r])!=null?s:new Bs(Aw(r,this.__g.length))}},Ve=(t,e)=>new J(t,e.map(s=>new Bs(s))),Ba=48,mt=(t,e)=>`${t} ${Im(q(e),Ba-t.length-1)}`,Q=t=>t===l?"":t,Zt=t=>t===l?"":Math.floor(t*100),Qy=class{
constructor(t,e,s){this.__0=t,this.__b=e,this.__7=Gs(e.site,fe(t.stacks.at(e.stack))),this.Bytes=Q(e.charged),this.Age=e.Bs,this.Secs=Q(e.rs&&Math.round(e.rs/1e3)),this.Process=q(ga(t,e.process)),Object.assign(this,s)}
toString(){return mt(zt(this.__b.block),this.__7)}
details(){let t=this,{block:e,hit:s,Bs:r,rs:i,charged:a,requested:n,thread:o,stack:d}=t.__b,{description:h}=t.__0.start.target,c=a===l?"":`, ${a} bytes`,u=n===l?"":`, ${n} asked for`,f=i===l?"":`, ${Ft(i/1e3,h)}`,p=[`allocated at hit ${s} of ${t.__0.lastHit}: ${r} hits${f} before the last one`,o&&`thread ${zt(o)}`,bo(t.__0,t.__b.process,t.__0.stacks.at(d)),Em(t.__0,t.__b),"on this boot of the target, as long as it is there:",..._y(t.__0,t.__b),"its stack:"];return Ve(`${zt(e)}${c}${u}, tag ${JSON.stringify(_(t.__0.tag))}`,[...p.filter(m=>!!m),...t.__0.stacks.at(d).map(({text:m})=>m)])}
get[Symbol.metadataDescriptor](){return ft(oe,"Age","Secs")}},Wa={},Ws=({Tag:t,Target:e})=>t!==l||e!==l,fc=({start:{target:t}})=>`${t.description} ${t.kernelBase}`,Xy=t=>`${S(t,"row")}; keys of PoolMon: p nonpaged, pp paged, by t tag, a allocs, f frees, d diff, b bytes, m bytes per alloc: "pb"`,Yy=1e3,pc=class{
constructor(t,e){this.NonPaged=t.s,this.NonPagedBytes=t.bytes,this.Paged=e.s,this.PagedBytes=e.bytes,this.Allocs=Q(di(t.allocs,e.allocs)),this.Frees=Q(di(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return ft(ki,fi,wi,pi,Pt,ne)}},Ha=({tag:t,description:e})=>q(Xp(ro([Vm(e),t===l?[]:ma(t)]))),mc=t=>`${t>0?"+":""}${t}`,qy=class extends pc{
constructor(t){super(t.nonPaged,t.paged),this.__q=t,this.Users=Ha(t)}
toString(){let{bytes:t,text:e}=this.__q;return mt(mc(t),e)}},Zy=t=>t===l?"":[...new Set(t)].join("-"),Jy=5,$y=class{
constructor(t,e,s,r){let{holding:i,share:a}=e;this.__0=t,this.__2=e,this.__11=s,this.Blocks=Q(i==null?l:i.blocks),this.Bytes=Q(i==null?l:i.bytes),this[fs]=i&&t.It()===0?Math.round(a*100):"",this.Past=Zy(My(e)),this.Known=t.isWhole()?ve:"at least",Ws(r)||(this[Lt]=Zt(t.booked())),Object.assign(this,r)}
toString(){return mt(`${this.Blocks||0}/${this.__2.allocs}`,So(this.__2.Dt))}
details(){let t=this;var e;let{Dt:s,stacks:r,allocs:i}=t.__2,[a]=r,n=t.Known===ve?"":fr;return Ve(`${So(s)}, tag ${JSON.stringify(_(t.__0.tag))}`,[`${n}${t.Blocks||0} blocks stay of ${S(i,ae)} on ${S(r.length,Ut)}`,Gm(s),...t.__18(),...[ba(t.__0,uc,tD(t.__2))].filter(eD),"the stack with the most blocks:",...t.__0.stacks.at((e=a==null?l:a.stack)!=null?e:-1).map(({text:o})=>o)])}
__18(){var t;let e=new Map;for(let{stack:a,Dt:n,blocks:o}of this.__2.stacks){let d=this.__0.stacks.at(a),h=Bm(n,Gs(this.__0.Ce(d,this.__11),fe(d)));e.set(h,((t=e.get(h))!=null?t:0)+o.length)}let s=A([...e],([,a],[,n])=>n-a),r=s.slice(0,Jy).map(([a,n])=>`${S(n,at)} not seen freed: ${a}`),i=s.length-r.length;return i>0?[...r,`and ${S(i,"other way")}`]:r}
get[Symbol.metadataDescriptor](){return ft(Mr,oe,fs,Lt)}},tD=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),eD=t=>t!==l,sD=class{
constructor(t){let e=t.De==="step"?l:t.Ca;this.__o=t,this.How=Fw[t.De],this.PerHour=Q(e==null?l:e.Tt),this.Half=e?`${e.g} to ${e.high}`:"",this.Blocks=t.blocks,this.Held=Ls(t.last),this.Place=t.place,this.Users=Ha(t.Rt)}
toString(){return mt(mc(this.__o.bytes),this.__o.Rt.text)}
get[Symbol.metadataDescriptor](){return ft("PerHour",Mr,"Held","Place")}},rD=class{
constructor(t,e,s,r){this.__c=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=Q(e.block&&vh(e.block)),this.Charged=Q(e.charged),this.Cpu=Q(e.processor),Object.assign(this,r);let i=t.ms(e),a=Gs(t.Ce(i,s),fe(i));this.__5=mt(`${e.number} ${e.kind}`,a)}
toString(){return this.__5}
details(){let t=this,{stopAddress:e,requested:s,poolType:r,blockFrom:i,thread:a,time:n}=t.__c,o=[`tag ${JSON.stringify(_(t.__c.tag))}`,e&&`stopped at 0x${e}`,a&&`thread 0x${a}`,bo(t.__0,t.__c.process,t.__0.ms(t.__c)),s!==l&&`${s} bytes asked for`,r!==l&&`pool type 0x${r.toString(16)}`,i&&`block found by ${i}`,n!==l&&`at ${new Date(n).toISOString()}`].filter(Boolean);return Ve(o.join(et),t.__0.ms(t.__c).map(({text:d})=>d))}
get[Symbol.metadataDescriptor](){return ft("Number","Charged","Cpu")}},iD=/^Ex\w*Lookaside/,Hs=t=>Gs(t.site,t._t);function gc(t,{use:e,holding:s}){let{site:r,allocs:i,frees:a,stacks:n}=e,o=[`${S(i,ae)} and ${S(a,P)} seen here, from ${S(n.length,Ut)}`,s&&Hm(t,s),s&&oD(s),ba(t,uc,aD(t,e)),dD(t,e),...Km(e),hD(t,e),`coverage ${Wr(t)}${pa(t)}`,(r==null?l:r.frame.source)&&`source ${r.frame.source.file} line ${r.frame.source.line}`,_m(t.gs(e))];return Ve(`${Hs(e)}${r?` (${r.key})`:""}${lD(e)}, tag ${JSON.stringify(_(t.tag))}`,o.filter(d=>!!d))}function aD(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>{var a;return r.concat((a=s.get(i))!=null?a:[])},[])}var lD=({_t:t})=>t===Ml?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function nD({bytes:t,requested:e},s){return t!==l?`, ${s}${t} bytes`:e===l?"":`, ${s}${e} bytes asked for`}function oD({lt:t}){return t&&`sizes ${t.Is}, ${t.Tt} and ${t.Rs} bytes (smallest, median, largest)`}function dD(t,{first:e,last:s,allocs:r,frees:i,unknown:a}){if((e==null?l:e.time)===l||(s==null?l:s.time)===l)return;let n=c=>Ft((c-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,d=r+i+a-1,h=o>0?`, ${(d/o).toFixed(2)} hits a second`:"";return`first hit here after ${n(e.time)}, last after ${n(s.time)}${h}`}function hD(t,{stacks:e}){return e.some(s=>Wm(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":l}var bc=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},cD=class{
constructor(t,{use:e,holding:s,share:r},i=Wa){this.__0=t,this.__2=e,this.__p=s,this.Blocks=s.blocks,this.Bytes=Q(s.bytes),this[fs]=t.It()===0?Math.round(r*100):"",this.Known=t.isWhole()?ve:`at least${this[fs]===""?"":" %"}`,Ws(i)||(this.Old=s.old,this[Lt]=Zt(t.booked())),Object.assign(this,i)}
toString(){return mt(`${this.__p.blocks}/${this.__2.allocs}`,Hs(this.__2))}
details(){return gc(this.__0,{use:this.__2,holding:this.__p})}
get[Symbol.metadataDescriptor](){return ft(Mr,oe,fs,"Old",Lt)}},uD=class{
constructor(t,e,s,r){this.__0=t,this.__2=e,this.__k=fD(t,e);let{there:i,gone:a,unreadable:n}=Sc(s,this.__k);this.Held=i+a+n,this.There=i,this.Gone=a,Ws(r)||(this.Unreadable=n,this.Events=Q(Os(t,s))),Object.assign(this,r)}
toString(){return mt(`${this.There}/${this.Held}`,Hs(this.__2))}
details(){let t=this,{n:e}=t.__0,s=e.map(i=>{let a=Os(t.__0,i),{there:n,unreadable:o}=Sc(i,t.__k),d=o===0?"":`, ${o} not readable,`;return`${n} of ${t.Held} there${d} ${a===l?"later":`after ${a} events`}`}),r=e[e.length-1];return Ve(Hs(t.__2),[...s,...r?[ny(r)]:[]])}
get[Symbol.metadataDescriptor](){return ft("Held","There","Gone","Unreadable","Events")}};function fD(t,{stacks:e}){var s;let r=t.held(),i=new Set;for(let a of e)for(let{block:n}of(s=r.get(a))!=null?s:[])i.add(n);return i}function Sc({there:t,gone:e,unreadable:s},r){let i=a=>a.filter(n=>r.has(n)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var pD=class{
constructor(t,e,s=Wa){let{use:r,holding:i}=e;this.__0=t,this.__7=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=Q(i==null?l:i.blocks),this.Bytes=Q(i==null?l:i.bytes),Ws(s)||(this[Lt]=Zt(t.booked()));let a=i!==l&&!t.isWhole(),n=t.gs(r).kind===ol;this.Note=[a&&"at least",n&&"wrapper?"].filter(Boolean).join(et),Object.assign(this,s)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,Hs(this.__7.use))}
details(){return gc(this.__0,this.__7)}
get[Symbol.metadataDescriptor](){return ft(Pt,ne,Mr,oe,Lt)}},mD=t=>A(t,(e,s)=>kc(s)-kc(e)),kc=({use:t})=>t.allocs+t.frees+t.unknown,wc=28,gD=class{
constructor(t,e,s=Wa){this.__0=t,this.__w=e.stack,this.__d=t.stacks.at(e.stack),this.__m=t.Wi(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.Ce(this.__d,[]);this.__7=q(Gs(r,fe(this.__d)));let i=this.__14(r).join(" < ");this.Callers=i.length>wc?`${i.slice(0,wc-3)}...`:i,Ws(s)||(this[Lt]=Zt(t.booked())),Object.assign(this,s)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,this.__7)}
details(){let t=this,e=t.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:o})=>o===t.__w),s=ba(t.__0,"processes of its last hits",e),r=t.__d.map(({text:o})=>o),i=t.__m>0?`; up to ${S(t.__m,R)} had another stack`:"",a=JSON.stringify(_(t.__0.tag)),n=Wr(t.__0);return Ve(`${S(r.length,"frame")}, tag ${a}, coverage ${n}${i}`,s===l?r:[...r,s])}
get[Symbol.metadataDescriptor](){return ft(Pt,ne,Lt)}
__14(t){let e=t?t.wt+1:wt(this.__d);return this.__d.slice(e).map(({text:s})=>q(s))}},bD=class{
constructor(t,e,s){let r=Qm(t,e);this.PoolHitTag=r.value===l?"not readable":At(Z(r.value));let i=zo(t);this.Armed=q(wD(r,e,i)),this.Repair=q(yD(r,i)),this.Recorded=Ka([...e.rt.keys()].map(a=>JSON.stringify(_(a)))),this.Learned=Ka(e.Ds().map(SD)),this.Skipped=q(Ka(s))}
toString(){return this.Armed}};function SD({kind:t,key:e,where:s,holds:r}){let i=Ni in s?s.register:`[base${kD(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var kD=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Ka=t=>t.length===0?Ct:t.join(et);function wD({value:t},{armed:e,change:s},r){if(t===l)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(yt(t))return`not armed${i}`;let a=`ARMED for ${JSON.stringify(_(Z(t)))}${i}`;return r?a:!s||bs(s.after)!==t?`${a}, not by this script`:`${a} by ${e?"arm()":"a call that could not disarm"}`}function yD({value:t,repair:e},s){return t!==l&&yt(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}var DD=class{
constructor(t,{allocs:e,frees:s,s:r,bytes:i}){this.__5=mt(`${i}`,t),this.Allocs=Q(e),this.Frees=Q(s),this.Freed=Zt(e&&s!==l?s/e:l),this.Diff=r,this.Bytes=i,this.PerAlloc=r>0?Math.round(i/r):""}
toString(){return this.__5}
get[Symbol.metadataDescriptor](){return ft(Pt,ne,"Freed",br,oe,"PerAlloc")}},CD={a:Pt,f:ne,d:br,b:oe,m:"PerAlloc"},xD=t=>typeof t==st&&/^p{0,2}[tafdbm]?$/.test(t),vD=class{
constructor({pool:t,used:e,tt:s,li:r},i){this.__5=`${Cs(e)} ${t}`,this.Bytes=e,this.Limit=Q(s),this.OfLimit=Zt(s&&e/s),this.OfMemory=Zt(i&&e/i),this.InTags=Zt(r===l?r:r/e)}
toString(){return this.__5}
get[Symbol.metadataDescriptor](){return ft(oe,"Limit","OfLimit","OfMemory","InTags")}},ND=class extends pc{
constructor(t){super(t.nonPaged,t.paged),this.__e=t,this.Users=Ha(t)}
toString(){return mt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__e.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__e,r=e!==l&&Vl(e)?` (${At(e)})`:"";return new Bs(`${t}${r}: ${s}`)}},MD=class{
constructor({Qe:t,name:e,place:s,description:r=""},i){this.__5=e,this.Grade=t,this.Place=q(Yp(s).replace(/^.*\\/,"")),this.Here=q(i===Sl?"not loaded":Hw(i||{})),this.Says=q(r).slice(0,Ba)}
toString(){return q(`?${this.__5}`).slice(0,Ba)}},TD="(frames missing)",PD=({symbol:t,text:e})=>t&&t.name!==""?Gr(t):e,yc=t=>Fe(t).replace(/;/g,":").replace(/\s(?=[\d.]+$)/,"_"),ci=t=>({hunts:e})=>qm(e.map(({hunt:s})=>s),t),Dc=[{name:"folded",help:"folded stacks, by bytes that stay",Ee:ci("heldBytes")},{name:"folded-blocks",help:"folded stacks, by blocks that stay",Ee:ci("held")},{name:"folded-allocs",help:"folded stacks, by allocations",Ee:ci(ts)},{name:"folded-frees",help:"folded stacks, by frees",Ee:ci(es)}];function AD({facts:t,headline:e,recordings:s},r){let[i="",a="",n=""]=`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-zaqx12bRyc/OHOx5RnxHVB5HjzIN9+lQlpa2npJiCM4=' 'sha256-P79pP3rNQSJ+HyczuZFJ8Do5JCMcLUWLZOwoX9gUEL4='; style-src 'sha256-JRP73TJu+L+8VENow1qYHkyV17qPvzDJS2JrPzFcyOs='; base-uri 'none'; form-action 'none'">
<title>pooltag report</title>
<style>:root{color-scheme:light dark;--back: #ffffff;--panel: #f5f6f8;--text: #1b1f24;--soft: #4b5563;--line: #d5d9df;--accent: #0b5cad;--stays: #b42318;--alloc: #b45309;--free: #64748b;--held: #0b5cad}@media(prefers-color-scheme:dark){:root{--back: #14171b;--panel: #1d2126;--text: #e7eaee;--soft: #a9b2bd;--line: #363c44;--accent: #7cb8f5;--stays: #ff8a7a;--alloc: #f0a94a;--free: #8fa0b5;--held: #7cb8f5}}*{box-sizing:border-box}body{margin:0 auto;max-width:1200px;padding:24px 28px 64px;background:var(--back);color:var(--text);font:15px/1.5 system-ui,Segoe UI,DejaVu Sans,sans-serif}h1{margin:2px 0 8px;font-size:30px;line-height:1.2;white-space:pre-wrap}h2{margin:44px 0 12px;padding-bottom:6px;border-bottom:1px solid var(--line);font-size:21px}h3{margin:22px 0 6px;font-size:15px;color:var(--soft)}nav{margin-bottom:18px}.mark{display:inline-block;margin:0 0 6px;padding:2px 12px;border-radius:99px;background:var(--soft);color:var(--back);font-weight:600}.leaks .mark{background:var(--stays)}.holds .mark,.noProof .mark{background:var(--alloc)}.nothingHeld .mark{background:#15713f;color:#fff}.said{margin:0 0 18px;padding:12px 16px;border-left:4px solid var(--soft);background:var(--panel);font-size:17px;overflow-wrap:anywhere}.leaks .said{border-color:var(--stays)}dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 18px;margin:0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}.coverage p{margin:10px 0 4px}meter{width:100%;height:14px}.hint,.details{color:var(--soft);font-size:13.5px}.details{margin:6px 0;overflow-wrap:anywhere}.controls{display:flex;flex-wrap:wrap;align-items:center;gap:8px 14px;margin:8px 0}button,select,input{padding:4px 10px;border:1px solid var(--line);border-radius:6px;background:var(--panel);color:inherit;font:inherit;font-size:14px}select{max-width:26em}button{cursor:pointer}button:hover{border-color:var(--accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:1px}.details:empty{display:none}.flames{position:relative;overflow:hidden;print-color-adjust:exact;-webkit-print-color-adjust:exact}.flame{position:absolute;height:19px;padding:0 4px;overflow:hidden;border-right:1px solid var(--back);border-radius:2px;color:#16191d;font:12px/19px Cascadia Mono,Consolas,DejaVu Sans Mono,monospace;text-overflow:ellipsis;white-space:nowrap;cursor:pointer}.flame:hover,.flame:focus{outline:2px solid var(--text);outline-offset:-2px}.flame.above{filter:saturate(.35)}.flame.found{background-image:linear-gradient(#d9f99d,#d9f99d);font-weight:700}.flame.rest{background:repeating-linear-gradient(45deg,#d9dce1 0 4px,#c3c8cf 4px 8px);cursor:default}svg{display:block;width:100%;height:auto}.tick{fill:var(--soft);font-size:12px}.grid{stroke:var(--line)}.alloc{fill:var(--alloc)}.free{fill:var(--free)}.stays{fill:var(--stays)}.held,.usual,.curve{fill:none;stroke:var(--held);stroke-width:2}.usual{stroke:var(--text);stroke-dasharray:5 4}.curve0{stroke:var(--stays);color:var(--stays)}.curve1{stroke:var(--held);color:var(--held)}.curve2{stroke:#2e8b57;color:#2e8b57}.curve3{stroke:var(--alloc);color:var(--alloc)}.curve4{stroke:#9065c9;color:#9065c9}.curve5{stroke:var(--free);color:var(--free)}.legend{display:flex;flex-wrap:wrap;gap:6px 20px;margin:4px 0 14px 64px;font-size:13.5px}.key{color:var(--text);white-space:pre}.key:before{content:"";display:inline-block;width:18px;height:4px;margin-right:6px;vertical-align:middle;background:var(--key, currentColor)}.key.curve0{--key: var(--stays)}.key.curve1{--key: var(--held)}.key.curve2{--key: #2e8b57}.key.curve3{--key: var(--alloc)}.key.curve4{--key: #9065c9}.key.curve5{--key: var(--free)}.key.curve0,.key.curve1,.key.curve2,.key.curve3,.key.curve4,.key.curve5{color:var(--text)}.key.bars:before{width:10px;height:10px}.key.alloc{--key: var(--alloc)}.key.free{--key: var(--free)}.key.stays{--key: var(--stays)}.key.held{--key: var(--held)}.table{margin:0 0 30px}.scroll{max-height:560px;overflow:auto;border:1px solid var(--line);border-radius:6px}table{width:100%;border-collapse:collapse;font-size:13.5px}caption{padding:8px 10px;text-align:left;font-weight:600}th{position:sticky;top:0;background:var(--panel);text-align:left}th button{width:100%;padding:5px 10px;border:0;border-radius:0;background:none;font-weight:600;font-size:13.5px;text-align:inherit;white-space:nowrap}th[aria-sort=ascending] button:after{content:" \\25b2"}th[aria-sort=descending] button:after{content:" \\25bc"}td{padding:4px 10px;border-top:1px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere}td.text{font-family:Cascadia Mono,Consolas,DejaVu Sans Mono,monospace;font-size:12.5px}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}pre{padding:12px 16px;overflow:auto;border-radius:6px;background:var(--panel);font:13px/1.5 Cascadia Mono,Consolas,DejaVu Sans Mono,monospace}@media(max-width:640px){body{padding:14px}dl{grid-template-columns:1fr}dd{margin-bottom:6px}}@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11px}nav,.controls,#stacks>.hint{display:none}h2{break-after:avoid}svg,tr{break-inside:avoid}.scroll{max-height:none;overflow:visible;border:0}th{position:static}}</style>
</head>
<body>
<p id="too-old" hidden>This page needs a browser of 2023 or later: Edge, Chrome, Firefox or Safari. What stands here was found:</p>
<noscript>Pictures and tables of this page take JavaScript, which is switched off. What stands here was found:</noscript>
<main id="report">
\f
</main>
\f
<script type="text/plain" id="viewer">jH1pe9tGsvX3+ytoWvElRYhavIxDmeJrO3acxHYytpPMjKKJIBKUEJMAA4CWFIn//T2nqrrRoGTfPE9igUDvS3XVqaXbyzJplVWRjqv2fqfTHR5cfYqL1jfF8GlRxJf9aZHPO1ezJDutzgZ7Dx+tok4VJUjWSXr42e1X+Xvkzk47u/hRztJx0tntdqP3ybAaHnxTHFb39h4+PBqN2u1oXvHd+6RTHRwc7D3o9uwROd3jY33q7k+X2bhK86w15c+rIqmWRdZikp2V//ZHxW+zpGolwwxNqg4z1LTTZZX7lgX5k85O95rNevLkMf7u4e/uIzzcxwOaUZf3e1HXpQ2PpFH+afeRf9x7IB2rM79qtCU7GN7fu3cvezLc3Xvk2iLl9+fxooMUSSfrjnTsZJSfn8XF83zC14N2v93t/5GnWafdDtr3z7p5xzsXG1dz9n91XCf4QQbEamOD+mk2ni0nSdlhkStObSIzYy1lGte679//+LbPpZCdptPLjpR1fb192N7Y/+23o+1+lZRVJ+mO2IpB0l1FU5lPaUnVWAer4+jd0NbJMT6uWhtXyQoPw+FwFyth0C7bq+N6jheoKkqG6Ks0KxtWT3Z3RsyJYl+mF8kEk7dqlccDvHsTV2f9Il9mE3YeL63922U6X87iKpnUTUXybNXq+C/d40Emg/BnNWyfn8VVq0yRtnWWzyattGzhxSyJS7zOW/Pl+CxqlZgVJMA/rXzakixI9zHLz7N29GvBAfgV7TjYuXfvTtVPy19RVNIJ1u8HWb862lV/nH9KivgUKSL0sp8vkuxVWpXIkE47Sf9jmk0wRu1lpjV0bbJbnY2rPwskOD+77GIgf+VCGh0PMK5/VqvjQbu96h7vs5JieNjv9+uSprM8L9qjQ4zEHyxgnpZlMonYkmXGivtWF4Yyy9HxJMmOjwaHRxGKyQ52kLM6S1ons3z8kSOwcfWuk0Xts7TCcuJQMJMUsHH1LVu1ktxHblEVfaUdaMsOZ167Uq3Y9MKWeNRCWd1gGUtBHLMraeUgiYrkzyXmNJlg/jBuywzt4YQ+neEBvYiK4V8FGpb41Vyw922pMpJWJ1E7ZuqYVbDx8TzPTlvo3RxNCXcRSro6ucS6GFRRPh0kqyjzmyqpO1JxMcTlx2TSmuYFl/iTbNT2SwirvM01v2pJWcey7v4ogn2RYHjby0Wryl3iH3QE69WDF1fSarZlWiRoU7LyJApTVHGK3qHMRufcBLIGfEXXmVffH9mot+JswoH3dWGBYdTL87Qan/FpHJdJG9P7Lokn7YFWqZuGK6KKMXZFPP6YFC2ZJQxDuBza+y7/81mOJedLYOYzpG+dx5r8BJv59Ayl5i1shVaSTSzvCUo/j4tJ2chbxcUpFjpzl3hmvfFpnLoK5/Hlu2SRxFUj0zQtMCVYtVzDcWscL/ApaSFx6wRFIsWMc5ZnWOoJZjNBU6JWkSzyGxVM8uUJ3vni0Yjxx5LllvkcXWMfrNwcBRflABWex7OPWCUgWkpD8CEtWvNknheXrUk6kYGoktnMKqny/GVyvtbvmwM+Tc7xK/mUYCtzPWYt/MZ5jk3cXtUzeybHAigMSRUXsNGVdltoBgnTSZ5jIYMOBev8U46GcYkaNfLUV4hKJ9ncTe53t3d3Vq2vdHX/6k4WXbPYt1x2gyyyEgYFN6+jPL6qXtYrVtFCziVUsXYO4Yjqo+/drtCMd9IHR4BACa1HttEdfUVK6TS2dbCb3svec1s5YHCqCLSjIFdzhfNgjhYvZvE4QXu7YGqwBjr2HadznymiQv7gfMz6knSr0L96vLtiVsgCyuobcCoHnW/BJX7ihHudY9aeY9pBx5Lm7yAvEzOvnpA7oHg7UT7c2o3K4c4+lmxnP3uSGLXd72Kyq8PiiERws93Nh0Wvh4TZfjIDvxd8HLWvr+05AffUZbqs1/Pp8gOulmHe28WB1euV+kHbf2dX660r2mf+kAJX1iBZHr8Uw91H+3z6Xg7OKrqMh98XnfZOu4+thj3b+aXoBmfnLwE7c3WWnp4N3i7nJwmGOi7K5LuMw6cs5070uBuB84hm+fngRGZeqjwRFuVzuTRPXd8ZzmoOMccnKJhjE/y0zYOywWJsSWWyjbKhtBcTg79JF5PTKfps9VYmf7qbD/a+fvD1o3/sff2oh09oKr7gX78TrJ1p+T6esqHJaVJ08u4oH+hWrBfDx+ZCqp4ko63dQXWQjHYHQbLv15L1x2BnnqJ16NKD0ePBTvdg2H7clqF6HjBzmA0u5s72f3eudqPdh6vtiIxosJX+7Y5ooR5ZPGeROG+r/jyfLGcJaYV7Xt3hM9OgBN+UfDotE3KEOyNJnax6Wrl+WGMoA6Y/YHHRiisegjimmQddVx73XeKO2Xoek95utw9SWVxie8bTKim+jRfY6ULPp8sZNnuUI8ed7N69zp3i+jrnvEOU+UHWaoOPydA2UGKc2tMC3SrfgKtCU9uyuP9VDLf/2xkNsuo6q/LyY5HN8MA/84U9LGJ5WMTzRXdjO43+Y1leXAhDA87mpzyfXdc/XyXx4pZX7xfJOI1na1+e51mVni7zZRlkW4Ql/5pWZ+G7Z+kpX2/w3XdZmRQVf37Q0wYvg3fx6cb1mzQsrLsd/dO3/yUIvtXIR9cAlszfr3l4+6qCxPK81iVJ8w5n5CdJVTfHXqItL/OCbQfFL5k6SMx2vrj4JpkmRZFMXE0baGySa2Px3y9JkU5TlPlLcv3LtPvb+aY055t0inQV07kULy4qTlSGd7+Nfhu1RoPB9bEeUv+7XW+Li0Ai/XfVB6NC6kDe3lGNBNvbyEWRB9IXUmMFY9VepSUPjkgFlX9Xwyw5b/2axB/fxIu6IskrhCpXacdtNk+edMcFAiC71u6O/sW0/NQ1qsLm/av4Yinc29+cnD4r0IyfwD1WODUyX7EUhk2RYFUlRXuQo232clT653oH87vfwv9xNaME4Rrag38Gr4RvvUH+WGrNkruGaN9ct+rU8ramgfWIyCrGkLiKw29cMfykDfCdq0v91BDsppC3vssmyQWIS3k5P8lnevrfya6vsSgyHiLarprvebIDcmnQSlIXvCGn0BAcfIZ/tIpiKNXpeVs8cdm2du/de4EPOIAho+jpy+T5kK9cRfm9e+9YZtEdpXknjwpQxhuDxGJq9qIa9bUXroxshCMQ/G2nGB6AiymiP9CnbndwZ7cuAoWjCApL2uSqH08mkJ7Le/fOuU7sF1uKJVfYErv6mFwO/oMibemBtVJq3gX3iIUDwWeSLDhElGiKleugNfDevSs7cdwbd+qwEvduVB9RKlhantSdHDE500aXXbvSKL7ZkpvZV0Eu39XR87rbXbyukguKcTd6lSu38p+qgZrIeUiGMDwIaxLAMa1nLJElyNVHoWiQR5CjBiWXIHiFPKq6T4bAKIRvKLtPdsim4KADx5OB10YOpPBzfe9eccez/26oMhlC1+Fi5VYQG/4qGY4hQJVXdwF+gVyRVN3l6t2/W+2P8wyEcjmuKDMMHyYPulfVWVr271bDZAVakhQZyKN1I87JOmHtSIpEKKitF98kR5sKmWEmTMuXyxmWguN/D3wa/ayVYDO5xSOlg/lSbjlMizpJhzPwApFLtliWZ8LRrcCiBuyUfj5MADoeHq0olYKQdNa/y4cy/Qvs/NoXxxwzgXbhc0kOrMnValUvAIxVSNcoeMxyhxs2RPtZDpZHlyEWXprN0izByuNyJJnyZfghBpqVjPiNszvOh/ejZT58HEhShtgtMxwJk/hkBlppMziXUw0zkz1Z5tfXsukuk9JhWVdEpgZtSIOkpoZZSaIshzSS5Ti5v8sIhJK7irMfl9WP2eyyDXa6Otw5Al0i53XI577sIL6SfQv5BpQul2WKjoAZvSo/povBH2ChV4Orld/X0oBFkZ+w3b8W8WKBpkRaFxjC5FM6STJKf9yaZSBHS9eM5N8Cj49zoOMqJ0qiXPbC+6QSsk2qI20flLb10xVAAyswHpaHaW+3B6odsxOYrU7siNcf/rE7iIWIdI3ctPI+V9bK712Rz+fxRYfojzLDpwnErugyGT4GTRg+iF7euld39rkKRTa/uYLZGhD24a4j7VNu0/1wwxRQDAR7FmcNgPhe5jdRbyjF4MjlDkqYDqPyIgbW5MZMUrKqfzI/jglw83H1Jhcsd03uhShvtYHgEgDslFGKQsqtVE9JJhdUJhc2CXi8NWQz6Z6Qj9lHk8IWl2wxSkflpR/eItxv6LTxXE9OPT9XGYQSACPyOMtP95CcOO/e5iZOtTBFp9rKupuXyTZIm5VzmvQ6yVYirwGH1Ji/w27+j0pRJL5vXybdXpKhUv39FQrbdVWwHT3+g1Sb2daurI5FPnQI444hjDtBn0E2wZI6WAU0QwDPAeYKQBM2yykgM0pOQLaS4tf4EgdPvqywzrMJjiweQDJx6fCMMhQ48SWEsc5pdIm5Ou2ddS67Ec6iGMfXGmLtoOrBIo8mwxg7DU3rpR2Uc1bjv+TSyu6WvdYc9q6QnRHNdJC4JXaiSTdaoizt743CFEzuRmPLAjI6i5Y9VzcOhOkQpyVK7WnhT8rRbDCO5mEVWxM3pQZez3BkfpDRGkcEBwfzXpB8umXFG2DxoRr2v34Y/akyp63+D+CFzgAnKHeFD5t7T4YJjrut6iDb3Ktn60cycR40d/Vmq8jmq9D5Ap26It4J1QOI0SydJlUKKRYEyREjMrQzHJrgJwT6H5wLM5v3z+Kyc45VLVNySxIgHprCDi4//hjMJPKPE/QDA2tcrE2L/Zrx8FhS0L53z730B7os/LEQrpf7Y1ILUpR6z7u2cKgHb5XAulbfuycZOuXWW2UEpsM/O+Mu5i/oC/NJT87yznlURtO6K2fhPM+3Zt3odFhlnTg6Hx6cC7RyChVTdDnURpSDZQS90uAs4lopB6d55xRas41hlmEDLCPXNzksN9a5G+Ial5GqITb0nPzAnHWFXieC0QsKs83+oQZwLwdaWK1E+RAcaigwYCPBsjnqWZB62vGUD8H5d/fzgEEwtghnq9X4HnQcxwAxlGILr7mcMxIit2qtidCSaBnk2B040/W0wUro5SAM9crG4NXSFs5+qs8OG+TPi0Td7b3uEVnIw/rdEcf4juBeWjfk1+CZUKWNvhv+cg4qgdEis59M0jgDsZtxhvEKp0ItzMrwUehhDdX19R1HpY3RcOh5BN0d5EjTpzjOx9HexIjSFja9PDhtj1IHvJa/ItQUluQJW67vwdB/odJakeKkJ1cECJnkJzasr3qZvMEfK4M1lgfg5CwBtrjm5RsmxQulYF9ogekzpPklBjtvJk4uYtgfRKbWwPhKM1M/Oq5K4KXyYINjFeMt/64xeHqOUNqSiRqU23ldQWSHS6pU91tliVrV1Sydp9X+3WRNatlLHmLFGbtk8oskHYKLViaC/A3bRkbJS8ABf+FVk3eKe/c85wTKYJyJFDdyjYcs0F4NPJNDDovlRoVLQR3PU1FLRUlczABRUSazj6rNgVJ4xYFhTnBYtpFvbVMrH/m6JgkSIhPkHSpeMFsQCC8BHDgSRyDBKprHUBaipqjWPuJ0cc0Q/VfdvnzVdV+Wmcu5Eukn4BnWuc9kNc4Xl/VbTgJ4Ij9kkc2Kaz90JqvoUk9LUp1gm4fbn+8TwWvfVSDYQmfBWE7B/UQlqNYNDTA0OTVJbX4duJ89iI140dtdRW9EnVWzPEoDXbFJX/5il8lfyQXYA7/zKbC/d5CgRH2RDx/u7kFOu5VlN3XBTz++/+7Dd7+8+P27ty+/e/vdh39D6AY7f7cY3tnZl+LxS1Y+/gacvIyXNmMIflDXsaQDr+7Y9vr0thcYVPtW1cehvaD6/faF70dufemf5CN9gdZCgdFY7p3CZIhAcJAjXoYw090sOkVkc8fWYR6VRzi4KGF0vUSBlyau6IBkPZuBoNfQkSX69IXO458v9R//uM9uELDb8bpYlcv5PIbyQZn5YBAChaxTx1ptOOOsYF+YjVbe8ejtzfPKHVOZO7lwXjGHHZ9edIo6h/lRdFgeYWHmW2B8iSK59ZpHhxhIfumVZNEhdt0YYmoZi96wjIrNvYNh5qQToFmyep/asgVZBR3ZF+F3nyyw0XUTOPDH6YcheXhufD1R8OmdY2SG7yq8NVIifD9aGUgB+IXpFL3BBM8BlRkal7wTGVGTVnA68AT5B7knzy79bvM8snGewtHJc5Xsi3HBPhnq5qnBc0CGmlTUzgkZBBwVIN8dpYVIJvsY08UacDa5FoFean6OGVAmA3cxfGRSXfKVrmtpxGiEyVDSiNbgWYAVRbeBKgTcmzaGvdD9gT1mKp1J58o1gKYmkjAYOKMQPSnaqOGNNDaSvZ7u6EZ2LRskZ0VZJKhMWHbIKjipjLrbmEsLi74OEwRn7eGNNm1t/Z02bW19tk1baJNM/EuiOiA2OrC6FBxNarxT8iZUCgZqdk6ZDWB9TGH6g8nv7v948kcyBp8HneEppCKZXk3Ap260/t2ve03kf95MGXTqxiDRtuCWHdQs0r+XxI2NZQnDd0gUbjZJEbyQMtzus+z2E58a00vq3px0L9EdgnchtQkHvqtssZsWcjdeq1Kval+ovGH/ZZNoU+SRzeBG8VsmSox2va1pF5hBHAX+3K1wUK1xh/z2rUO1E67szwK61Yq8WY1n6dsSc8dVgsbrEgHMQL6NbXa4iO5id1oKdQHP4FETqqnc4QpwjuiZWibVdUG2WwOXPQKnQtdVQ0BS/bcX9Kh86X+KZ1gftEuhgrLJtdXrnuO0hqmH220d91O+lDJqFqn4DkCpxFkk4L8bknJUOokT/ZZp108RTjG2xzOKNzYg6tdPwSrBPLrD9cZo3MBw2aHgu0KNV8Be0Yo0Iv8gpbMRLEjxUNBUNsrmiqc+eA52rxY2ryhl2dYz8QvmN7dt0zJDd2/dpjUMYJ1bKQv2UTQpNb9vwok2gRuG1j31+qHAUStm7uxIM2y3epueVZ2hlj/cqotRnLH6ZBJNVJMTpeiSAfl7wyDSp6+wyU6qNGNdcFvGAS8qGrv2OfmiKfaUTngWUUUKaLywtZb35WwKP7FLuVIdPR5cWmtoXbNKPfWoFM1RaZLQXm+FJDdExhsEodAWqQwYElkWgNTrBWT+bHLr173Xcwzz75AAVbFpwqdaRW2963VhZOpq8yOHxlwZ7wLuJj4FS6IKjiKAmiB02wHPM47aImhNoXwZUxcVKw8zAQvv+NhmOWQJQuvfv1eayPTnOaT2+3WbTwQbVfqS+GKo/XLaanuHkXCNEdsil0X+cu6hPKJ1FPAKKwT8NWt8XYtpODF4UoDi3sAR3CYDs11DBxj6t1DF8hzBpBFSG+eFSmp3IKo1jxAlg8IEAo8/jwkqQ0Rf31agPl5YWOnuWj931G7BUM/ClQW+E2w/lMDGcon9G1KECmJQI7wZYlDlwTa85GeLg5rrU6jRiwKm5/7T2klyI2HjMylqIESFllkNrS9mIRSn3BngkWJlNx1nAcENA8izuV7+IN612BSOmLP0aAyYyE+06Wg0i8u3FhSdXO2RyfO82aA8aFC/XBg8CqtI1wlpIjKtna/KbThYBnDbmzi7hD7TDVsbMD/AEpOwMw/R6EITHEYZn58CrAEgAhWDAicIcOB5HBxTXq/nljFgg2RTeR8UBLkTTQ+F3XCCdpqS7rabsHUt5o4r26XYQhUAeOpt/bxht8Id9EmsL2HeYISvoQ00EDkdwsJCOHP6plCpg83hGPQRdYqgAn2Y+YXv4dYSG72EwiEexboRYdmhdDIVWVqOrDxgtoBSGuNQKlNxmB4Ny/2Ual4p4H1OJgJklwzDe0jexmCgYpXquMMoZGx10rU3irJ/qkLCE7Kq7rFBhUJOVTp+c296vMORqD5V6TRz6K5sVOpMP9RwhmxoqK2EiI2JSEh9t5ZO2JzlKYNEsY8IOigNlDUYCzletECQfTVCKaFQdNt53xlqwF4K+nKeYVHJFnK3OJ2EMyAJVwyGu2GmhFmpYQ9a+wwP0l7ZgdUPYA/wf7o4sBvD817OKTFMh3angkoNpoEclkHulBt++biceqgR+1MTcTMGIO2AcOKQbiXG7CjfKwNC+yPBu9c+8i2UP864fu2rc+xpKGQ/5FStr6k8Jat/t1Z1U9d6e1LXkHX2dPCG7Jp295av1vcu7SzekT/EKMKE2+sjPwkL22SYrAGNV24MA7ZIkoW/XRrP1FpB7pf7rrq6DakZzXrBh0Ddg/Gr9VC3zpVYe9IfjJ8/M6giWQWQH85jJF5TnDO5ABtiD3X7dwM1xAWCvP5nSnEcckMxDWFLgNSiti+v+4npaGySK+F8X8D4/1w0yYrKQQD/kdzuG9udOKmSKTxKFUNrGL3kLgMaFdLhrG9kAnbupLv7WE1OzoqhsDc5bOb2oeiKZwGSRVsfZ8jaUE9auRMtFyOUjgrsc2lfbxgPlvfuzfgFmcSKBEyNKpTqbiIZqmM6pT+SVB/r1M0xYBboXbz9SG0vGqwcBRHdANULXtkRMCKGXoSsSG0fulYQEUg31LJ4v1BK36PQgeVnUF6t/r2Sg4bmAYBFnKkSLDkTd+hFOMDsB05DXcXviZCZIQ6PqK1U+MaIDiKQIobZoTNoo0rWVqNWVGhFZgn5Yz6Ec1H0BvqP5EH01FtSdQ7bqsMrynbkXbGiNoUj/MFCz075QCeyiMzNWQIz/aNu9DYftmfJFE7Ovt+vZYmHnAMrSA6dESGaOBKpi/svhfpHTqZUZOq+2FM4qwEnTN/CiBpiu5YBpd3Bvx6PUEFDbTRKtdEQ5z6pXgxEj3Rc4mzoTG+0vZrYfqyin9A2apmkPGz6ko6AZu9H62Y+oH0Q773bQ9V3j/IBLMhLxwKKYaji9gp2v0r27SDmShEpSJ68wMNEr/EDbqh4W4Mnd+P6UXM45e6tSoC7ROvvYs8jz08obsyfy/278/27U8Jvdy/l3zP5d1EXfTqM0Qzg6+7FRf14Xj+eSAs+7d/d2L/7Yv/u+3XYfkg/+NC2kSw87MgciFs01L5eW1QI7wuWYE2EkRzCa/K7Gd6sizlj+QhHviIlwLbGMslHnjVv8+oHGA+uJ/iwpX8nqk2FW/ELyHXNRHEBTRbVuRRfswz7BlrQ5geYQgKomDiU8XKke2bQHsMKczr1hvhi6iq51hvyQgw0q2RVxR+FR3T+pPL1JU9VfXxvlJowzuUCCdV7U1cXTPEFS7a15mhuua+We5JUlqUlvKtQHL0dIJgFYLu3/SV2RE8dYUZ+ymG6HpZFb0LztbR+vKXaUr4ZuuBqOreanDE7kgUF2WnvEr9mKcFn3TH21bYPaKg8hOk8jbNyflorx/ug6ueFuo7YSAjw40QZuIVhhEWvEBYg9NJyzzm+wil5uxx5/xxWlfqEPQdNcp1bzZtcfujSGiSJ0BV/wzwqoE14K7R01ewnzXwNKFsf2D698kuYAzdabiQeXLQ+oS5iyg58W8DJBbsLuYDA2ZC8ALMVFsHDwSq9RN9hoIKcb2EjL68+4dVywfPYXmzgBX+GRbiTxYoBQSHF1ecIB4vLe9I9CrOlcxhRtgfyxliENjcKvHV1909+lprXd9Un9/nDLR835KO16AbpOJGvZvjiP16pl7M1H+Zj9IezX1Pb/XPPFZ4ls3ViAnSiCcoIK3RDC9C0JVNos1soUEX2QZDyGpJe11MENsKKV4TKUaj0wRyKn79pP0xTYSBfGSpSRV/hPI+bPUmVLOfx5JcatmikmEHvoV9QhAvg0EziBu3MQTBN+6faK31V71kaQMCU5Lb0boOvBrQvs0myabG/aWBMs2ZhZh73q1VavpgvqsB4xk4LNa400wfXIb+H1BpLFFXBlK6lvj1ghZ0ovt6mkFOn1yrgrCp0Wfgxb+PwIXQg3hnB8G6zU+j5VsfL6G7LmXj3w43ZND2K+yXqBPfDmolxsTgdjbyfHQobqrp2NowYLY7rG/AGTh5B7bZA64QIK1i4nszoNCj0LacVYRF58yM9B9eZCQexOFjKFos0bb2aRa2j1hJ/Lm+yF4ZQlF5djdoZF6WGi4my+dq1iMiBM0GzPEwTHt+ReGHAlsDP8Brt8EoqhBapMWY5qYmYERVqaLKvr02OpiWhN3yEWAfR0gwHAzPWiYRmsAZ23dsZ3yqWBwGRuFaqxGOmVCgewpYa7l222U5rg2lj1wKYItBae0cMbQ6stmciiMM/rLsyTuLmnIKp0FlSxooW9utTdLpaZos4BUy1/uVd529ODmIZrOol3CzkPSxH9OmNP/Xfo8q1MCshKQhqa+IKNZiWRQEAglgKkKFgcKoWnDQp+pswkYVRAAzD1lkb/nan67PkhoXxuuk/GmWkAjFTusI1rZTX+dncG9a0AQRoRaBjxKc1Tb1TAP5IMNOvas8MaW/1pPIddJLY2vTUU6+AEE4NLfsVzMDgeca/tQD/pWPan6do8FXTZL6giJ8BNZBtAI2tKK85EK4tZKMDX5A1mmmeIW6/eIcQffGU2zxApnz7nQ8ccGCksV44qzbrxMfbXYUwtE7/WDhtIIYSfAWUotL6OgEZMpfAW5LaKF4YSExUzm3vreTJYyGC3K1B/B+AzcbbOeoGcDmLGU0GKQHAAAJOHNLLugTT/pLvmxI6IAIOEV4j8wAczFNU/d2wjen/JC5S3qkPsLhJON6gt9ZHS3UwTC8B9DGf7e/Yuz2ZKItnzAIlH6P6hBGsM0Gr7DxzqLYA4XZumC0a5HWg3zLwjlkB8MP2wIbN3szEqqtxZpsMq2d2IHvs2uPZ9TVFFcdKKY7hZJDYyeEU7qGL1Ol2m/DCDEb0LT5r66i0ZLPoLuh27R3Y5Cp76hafZrX+uDJc+8woxVuF4jBQj5UfoUH1HMFZOoXMzhk3PtapMWggLKpe2paSOjcDWHn1HMOLhXyCqvtMeHD24iJvOhsOeKCZytda9tFbdqsy1x2F3gjJ41778Jbb2c+2ttaMEhAgRows4E3dVAxbnUxAlTAtHVTsgVYRwutVTE21ct+yKdQssYB5qoMalsPMi6NuJqdD8ePUdCvKo81DC8CsD46lL5xXQ2NZmfLEJVFnrnCpoY0EJqwTLmKZdxjE0D9VFyKDKq6vbd0ipIx5BusX9opQgpt4GM40NE/PRFfpdV30SZQQgVXPUQjEGbgARqkqxDsIBePiEQTK94MKOLb44sfDg1jKiJ/A+naUj9qQ43VqCA5g9XCfyONpvADCodlAa9ID5EqlZlguQhP52awaG0bh2JcwqXj4KPr5hp2D83O9WxD0I7gWi835bcawVDt6yCxbKfJQD39My1AFj7y5kB9bLCBvpJR6RkVVvS+ZwzAlK94b56jzjy/HSe9+g1JdyagvgcU203L1Gd7g7dY7ELBesR1UVd1xObrCWDrOXqVQAV2xrQHpXdKLSGPEOLRDbMWai8byY+ica62DlEWdpEvKLT1EezBa69+sABDcEIfIFnHcgAR7iKI6ErCd3bDm0EI8YPddFAHh2RCNQ7xAxCKJViHkdHXrowDvg89hc7IqxqMRImoNAqi6GU4vKUpRQucZs7Nig4UxsRHwvjL1UNzScQyL589ptCxmo0e2gXNxRh/1ZSL8vEoAMVetEGbHSqxweElaT4kPoO0p4HEJ/2yc1jqPozsOJ/MtewknKTvcPF9zMHyw4s+b+hVdF4EBCjBMFz4Vh0xjZTiVxJMHXufij7DAWAXmfU37HlTshS4Ub6cQd4OLvuGtwOrRcdU6ykxrMdicSQIandrjPs43sVLDDML2hftLIWGh2QYkuwGplH7KLvMyJz1onzv/D4mTgRTOB6RDI5bXiNAI8B3yFZBDMidsjNtYbkMxbhOwINMnqkUvFgIilsVDUNwUrUdQAD29obaC5yp7SIJ475478yhIclzkk9Dg6+sg2Z2J922QAZtpGZ5Iolf+3Ifl7DPRZddcv+sSDuyAJIcEV/TeDn4l2wVNuC5HeKiFJ0its5IFTu6BIMTnXIF0shGDJrEReOLXTbj2xfzt/yrK2YpZw9ToSejA2koEf+BJBB+wefBGuCZ9Z6wZ3hqPqsCQHDXfIcLS4W87W79d7Dz+LcOf3elvF/+Y4uHr6W/LvZ29x1vyJznaPo2+8U5WGq/suzxinFv1PpFPWM/cYDRYlSAq7dE3DKRj0Ga0IfHhglQAvRC+M8Pid0lO1lJoZzHlt0Zrq7DCK3BPdf4X61X8XwXUWT/d3oV797b/e7iz9XW8NT262n202rCAt2HWV1KrUZ2TgH2o1eUgJU+GPiTdwxEjJfu4QPWSe0HL7yDaEsdbVgJlXjFkqFXJr8OwTAbdaKCMtJS/JAENSHDd39gIGE0ZTKtamwlbxhuOx1lgtwBfLAl86uigeUg4vZrYUqy9SxhWZHRVIwW5ttwGHl4z7VxygCawNRl47evrZrew2YNuIRBJBP2mN4E4hCEDXBh4AGcSxMi7mx/O6GJV4k/t/20hn2ZDeKofxohZg7ZQN9schRSfhjM3BKASdRCAZtA/TJPa9zKytGyxSaZ6EkYUVQHDx677GYwegmLvRN/kwwsY0Gjon6cRY6rgjwX/OQHz8rskkAgyTxFOwAminyKLfvUNaHK+LBBGBcnQXWYXws3MppF+0bkDGMhrovWnD80nP5H413yILqGUIjlNAQgVqLAb4be15kVFkfhbaY8IVy86Jsy5sLcRgzJ9AjxOLdWvuaByJZOJoIdkZ6BH2JKs7S9Xmysq0Cjxe/BFtFe0GILMjyaBguPc/TubDoHDEfPQdlr0h7Q8nQxOyLfiQPsrj+rhNEXN684MR4SqafQZNA+gkIzFD1LCgoHZkuI9jlW07gEjYkJyGBcpVEpwy+UsnSxTBCQ4wXgUWTJ7BpUUa8jzinolmZk/pSibbmUCP0koqU/4+ItYF1j/XndeVN2wj6P6LP1H0L1xxhJNTjsxYYxVfQ+fDx14WSJ5AZsuNHyCvgFTKtnmF2CGojI5nWOvcngwFWiWWHmzBPKfzEsI4hXsJyQy8OCHPKrnjJ9vDCbz+kLKLF6UZ7kUZP3Wb1gvOAsGG7AAp5HXi879vejRAwx8fl5iDn4BAQK+Kfo6JG6MooPB/RZihj/FIURUgPzgBldw4wqRILU1ArZwPRBlkfGi2hrZf5fstBFmQ/UMxkzetuCjOoC4FXiCppZVvnhaD4WAfvZXrNq51tWuHSL36ZJjTiMbnd5f6PiD4mrM9sSr105kvD+AXPJRQe6cjTPI7ZO30Nfe4guRDtvvHs/xG96lDqcO7deRexpxpyCVw5WRioOCGdAeIaVvGAsT5TpT2dPrzrcykk7HLtWwcgMaIhyzOUJCwXWERSloMWZERtOz2ORxVDWgC6sRVTenW+MKbIAmaYOkfNWPv+58soR8kiZMJFO9QJ3Km81h0KyIUbE4nXWYLeYTmZQ57ekPEFtaXdgcinEHZtGYcOafqIGU6P2Dxc+djWKoOPT7ql7UVNmoqBzsMtl0mNt62bPWEqtUKpLkHLyIWmNZBDf7DnTYdUh/i/ZYhkJAZOQisMUWhHssmIxV9G9vXdRZO9C/J+tdB+2CUGohfY1D/3kt+kSawa0tdTE5kn0IN0CoJAy1hAxmNGGstfGZU547I3vgNSsx9xYSVyZ/suHcBiDKlGqF9/5CXZIFECmz5BA74fT2b9ULwsBf1F63xtTgTmuDLCKv03dRtmKOdC2uBgU1S2pAxJXWRjYETIO0wlFbxEBEN9wvjL3oDX3gNPBFlAz1qATmFJxp8cGu02NjThjzoS7Taal9z4UHmWaw7HsY/YvA0uPoPwCWdqLf13Gl2o4M5l9ElGA7hn9S/jOhfRg/qm0Y/5nf8LepHdq4VH4WlRT1B6YblV9glVYG49XOCrnHqYlHuQBA9u1gCoHKvh78yy0mp3ANBFdLD+F412vA69DKvy2nyXQqkZVrpSdW8Fz0y20vO087WMLUDim849vo/e3tp6wYFwSjsQyy/J1n85QpNXRldgNUuTCUWiEjxhIwnIj3LpigLu1oBlup2UhSDH0cuNPdhRtwZboT12GyavqptSCax0X1HuvVqVkZp2+WzMuBaRedMYRajbpYBnMfeUiwgi1gMoQMIDuvMH5BkEyv2JedQTRlDfjQ5Y3wY7pdGkEWoEN0+XWZG3aBggdu5KlA8CAHVCi3zICPiTdCyAvvHWN/4XfiNAk16nfZyWr5IPAJ1l5YK06pk0n+xGd5HXoHh4RjLbUVGiQWumapzKn7bm7jftbx+zhY3Ti10cR1n+YaGcSujaAEs82IMqSK2s9wZVhlb+hUPRMgw0gYoMbBx4W6N9tf+770O3buwLL/eA3MvAnJ8goG4oQrjkJg4z6JyWJMnoW2USm4zoLWlPZ7ohvI7Z+gXBsPobaJUVsV9/yMg3L5DtrKWt+IXu2ELVbvyRV/C+qTOFhzRnczRuVN/jTFGWxpayUBDXygWuiALW90i15DHqZ0tQKjRCUN1fasAReG3gpyajlcG3uXfUeMvsbYwTvTRi2FZhJAnNk5AI+0UAB3T0B9YwRYbugdqCGxjQ/NKr6zdlHPCShnq3KB+HHwAm+Y+xtNH7vxEzrMVUb9aQOsCyV1CNniLBy0YQTXHTegTp3ZG84AJzr6ZyoLxH8jrmWEwxE176Hv9OgDQNgAuh3s7I5PV5jgp+IsztG5Xf8N9wO9MwqXbgGcbgw1FJJcAfS3wpCGqmpnaq/GXokboN4UeMl+XF5m41Z9A1NmdVch3zPJxyIGkCV5ASKMx2eX3006iMs6hmwAxwrK/ww3jy+44utqBbbPIlf7vJAXisv30DzySKY7wv+qTHooI6dMqrpYb19sZZM/Slxgc/S/dfgHjI3DTo48i6fuYQRa1pqA+cY7gM1PK6Q8WULd2Z7EVby1EDcftFl8NlsoA357UFrLeYsFSgbh9+QLQKqDqZaEqVLxzaw6x/9z3GUUnDvmC7jsWnBRsTxCXEE9K7mIvaK5Piu7YFaqNFuqo+pMMVj9VsJlYjQ69r95XRLCSh3D601JjoiqMw3hC1/GdPU/x8HRO6lL8s4oVzJriFlVV8KgK3ooI4wegk1ilf0TK1E4tH8ihJbWEuQg1aS7nORSGxZ3cUqdBiG5TJWCTSPiAhh2OEw2l5ygcbbefwZy8TiIqBtXOeATmxxCdjjXKdQxLDCur4Dfo0VjezZDQtBE+hJj3JG6v0gXyYczuVNIHKq/QbvmC8pXqBWRtJmqPUnYX9zaEp+3PU7f0aXBTO+ScgFGkpCZLDC0wlpT42yIOIbFfrWSm7LcGeKX/RgVVYntmgAmOYPqSxyrosA36Lu/X9Tb9532WVUtBtvb5+fn/fP7/bw43d7b2dnZLj+R5/xyTXhpfl3N/dVaB0XhcWz4p0SH0Oy83wPC6gteOPSaWBwsS4R4DcLYQny+g8j0cqNBvQ+RTkw25Kqejat8dVxvKsF+wdCGEYr6DMyM7QP9Xn0jTK1AV5gYZL4U2tIWsZ/CsFxiyJ6VR7jThp4B/J6o07aE6t4vg3oKhvuVkTejrEM4MBGVRdG5QGcoWuKe4FRzZQ1oeohYRXDh8eON9LP4JJkh+SrSa++OSdd943+SxodTjCxne0gPSEMybFVpNUuOV8E9ZtJBHXxJx5u+YIu8JVXNksnJpYxmkFfCVhvUC28fhe+lOwsOEiWsAfw6TmkGL/3W0OHYRhEuAJKE5QIqEJf2GOipXOCHshnzvxat3zQi0Nt6wWnodS1q/V/vbnXM/vnda1vTuujwW3aqbubsCNFqKaM2joYco15t6SYHB93dRytjNBEI0xRMyATcLS24B8Bd+mPkAruEyRJEDmZncrElqy2STzBqrquF+LeLgPSrNdqEYEo0agEOYLNglCH+lJ6CNoEYzdLFSY6Qmv3zAvDvB5II6BagwA6BAlyOUM/+N0BQPNSHIPyEaeu73KjfuSVOoe2V5m04OJ0nuH8Gt1I9jnB3Eq/BWr8lAD9/ZlhzvUVKlsLvdr2W3cSDGf1GLnhURWx4scCv7maLKwFsEl6NILiMEV0aMMpRJQ4HiLLqHkPHOXMBoWJR3Qfqm38Ck82GKzSAefGmNR9cRCM2sDnmTUoKi4ip7nrk4aUEJ1bPcZzAzeDEDgyURMtAjJr58KJmTqw+2M/EKTa18IAKV6uHsyJaLtKu/NLEPG3VtHRZg4/AJaTGnti6lsviU/opB9x4I26yNEydC9F4V7oLRrfWRnhUaojCRlu2Js6M0gdBNau9wJAQktp5gnuoMMQzmiNL4FNwYB2FmFumT++2I8Qk9LeYAFYniyHnPmyGdPVoeH3exDSA86m/mSm4EcWgOayYOrq4NLl2DF4LMEw2uI6F4SLluxaLAyoWJixLbElkjHojtilRDmZO9O0Nm2+4PMWHsDgcpvgXWkOzDRvSDUDG1kXaxdijZeEH/vY3egDaXBDB14s1XQSsIz9DYKc5lJdhV4OV5KOqW/+DdbMTLAtoShA6xU5hiWl/CfnYjy162/DHBrEmlXe2oymzdO1qRzKl4qSqgfhFi9q0X0AIQaK5vJ9PtAsipl5mHunTu4jEXKKUzhXIIbzgt4ko08hnqw4PNK5uJSbii7GkYfxt2j3vrFMw7qTZ0XF2vQQbXHZ2c135gnMp2LEtCPXt5DF1tXI+RuAC5JITfHc02HkbuSuPjJ3VbgqeDvUM3NBEhq0pEW5MoYOz22a3pVbartGIlNy7Gwaw7YLAJIG6WSeFXJHzfyOBVuEGYUdSCztCY92yRISQ9RBNbFIUKoGRys2EVy8AWOJWLtzUeQ0tg2qgDokh1LhFZiwdQkTa4cEYJoZEFKYUluD6rZfHQA6ScQWTORnihhMeKLC1ei6XGI8gDYLI+tp4mwZMNn2lEg36TqqWNs3g5zKsE1lqGW/xZYEckQkuuxX+ZqbI95Jj9jtg71Vv4yrGQZiPji0ZLlR1t82FxS3takdTJwU3+Gixstw/2lnZvGv4uAZvf3vWGQ07v02u7q+6PVwqdhpB+YEZgG9zWw4O/PzhGf55w3++5T8fnrWxH/wds/WSlkriE7HxpLkj7j7ee+BGggc2Ygq1t+yGWIYOdDfK2gL2QWofaHz99UsocCvELiQmGwsU2KnwYu/B5iaFm+B+ZUiRtOAFnyf2M/4yovrOW+Td3dnZrLbhHRHm/CrgHgrZrWJxCUcFZxcBGwsX8mf7AeMP72xu3tLa3R1KHtgjh7vRXvQw2sUtL+YHVLK5sjr54wB2J4BKN3cZ9iIgNFQQlLBr3dztQyTa3Qe9L0AVLGaB33LSwx/cjaMf5SZpOY1tznU6GtdVRx9B0a70PBoAxzEiDomLfDdibvOXXgqMPQGti2y2v6C/CvPUyUU5eCP9D4g17TP40+FmLl7zajfxys21GEUYMtwsoj6I1hrqg/Pd0lA9xtYrXc/RqEfOuPUcotWLsFpx6W2uv+S+5bqAo+hEecobF9zlAdE/0Wh2sG8agcc4rGAT4+7g1Hh2En8skUm9kBsHXLuEbZGi+naMqwk0bZcAG2B9BvdpmWhcC5eOiSmBErowJKqfo8+YXr1T+1uwIZMIqOAMciFBMLCt/F172ih2NNHix8MlWsAdPxY3tgYWNB2SGzSfdVBX3QSgD4b+2Lk9Nf5oQPsgKBnO2yMGVDAzh/rlzmAMhs8f74jUGA4JlcyAQSIAlfKlCL5oUfgoNFSZILiWyJ07R87PJTx40G6G2aPFc0HdcB1gT47lEEkIz1uNoDaYNCzdxXsF0EExxy0ouMScWPoRZTgoFyHWQP3pq5WM/ja+oOTgKl+gSKO+kH1hYkejtzSMChzEHGOukBZVLslhAWlGeeW3YlIH07v/3un9Vh71cAIc3ukddbf7yUUCY2TAoWJJhuuefKgpkSPN9JeS9pHdJqyRbZaIMuXmmIEv+SDQFnztRHayLmAZwjzw/p7K0EIGgaPiposIOC1NY76QQn2HnBi++8iliBTSEMt5SM7Vowf+C1bDre9tWd32iWzCZxqBg5skGld2lNDghK6ZbhXjPhNdxZN65e6Q3zdOcjn8Sa/h81R+LBc7ufh4S7gwgLVEGw7HjKzmUw2X++MnTkbaR2xVpOKIEhmKkVaiI8i9wBhEvszlJaIYqasVX42BYfrzI0K4zbVGsMj8nBUzRLU8STxo3JLQ197YN/9DPuOSm2G8ckVBmoHXDXw5EGcPXjczhClld28GEcKX8BLoJn/9WglhlxdbqZwiIDJ0TPYLuqMwEqE0l5fXQSnlmic/Q4vOBsTD4GoomyMtCWs2nMbx+/mTYp9yB7/n+F7AkN1sNW9h67HI/ebg7dI3F4a4JCKQEc5wJ+hiJYjSHtFWbgmNhK83hgfXYjvLD/KvTpkPUZYW1Hrt9T7GzN9bHTQRGzQoz0p3aDHzcwUhLB/LkEe9wwl9adNDBP/o/b/yqDcA+8cF4Ct55C3AtEGMmQykTe6bpbaLn6dqguX/fNqlkRdO/CliCSDO0YX+HU8kxVL/ZAv5My/lz3RWzU9hktEuJieIY4L3xUU5P9nk05I1j2eSDmZPBe+75+O4TO0RuhN7EjRwkUkPJqnUA6dnmidNzxcfxzPpcTUG/s6iq0kq/16wjCmNkM4n0x1wjzv6OJuwSecLIPPi4sZfiCnCZgjGF8HwsqjGM4nzVMzFSjOdSBv0UVRU7HN5IiZO5Ym1E09nyxP/cJ9P4wtXNV5enI3ZNl7zly8ky+Ti1KYJT/N5yUHWJ6Cz7XNCepMc4Hr7PM3u77Et+nDCoB7uh/jgsRPJeMIWjWkNgUkoFjTMO5+ns/SkfRTNNZQSQbQPiCmtRw4Oljuyb0pezdzhne04CKblsJFkPYWcc/Le3aOEJRhwNH82rqhtXCzvFvsccbrEM+P6elrzRuLcWVRaFU1P5J4U3GQHm3T8Gy3K4SP4g/3iDHaAilM34eNA0XDHR1vKve1Ou90wz6kdwgDmTtJPNToN5Qz2P2xJaIDZxoJQo0QHe4Mjl/u3y0gY4HNMJFhgsQhBUF6ivwOaqZsDFAM62Q8YrWNY57gZO6Hf8mdSzSXVFOoX4GFfTAM+iMgz01zhunx0jUFCQLR+SC4FHhZNiVP2NgrAbSYS8bO2BuEoBAj9JKniFMvfJ6g+k8BGiQaAyzq5TUk9tMCXGvHOvRMeBPp1lQ5IDXnbdkTc3FltoLFQcJ/XVlUg+s5Iyts1IJkzw4CaDhAauWKXYcJXJaJhw5Pbl8IISKpaa67QukA6hQXQF32OaOgbjrcpx8RxTz4CoUcMFDhFtA9F/ZtBc3hEQ6sw16sPb177nJnpfnFUMwevoGcm6tVD90Tf57Cn3scW/klIr3Pb8J1l5HWsFrv7WJ7J3b6gCSosvfwLXNtaL9X9BIEIW4305TiGDY9PYxMBuB17xDEy1lI5yX0RwfW5rqmABuWr2UMgP1nrrMKl6fFyhmkTj7L1nlhlt3uRWQv0NATDB2hyg2rI1GP28Fl1BhIkPDHolYUIczHAwD7m59/QetmF5GI8WAII9eef6c1qghfgEXOcyoMU78hRtgf1i9cSycy8xJgJrRwAS/OkMD1MNX4YHPlxO6HchRCWhWg1IK9H0PCgyFeglL4JO/vQJ3PI7AWMzrgQGuZQCuCplWatfQ29IpNbTCUOq/hE2jSEogdWEeA2GzpVOIDrd9DHrV2sb5GHb/8OTRGQViFrmNqVLFsXizy0orAGTxWU0SjMsg0CQ7rAs9JbuIK6k3fj4uAFa0kM+IKwX1riPn1cwy936gJqzATOrHlPZxxE7aDcD6eVTJAoZEoBJaYHk1G7RySsBrNgYOqRUuKAgBskU/1yAmyns3E1IzpoyXDj5Kp7bAD/rYVsXMHOAK6D0k5KdaBcOlVWMoEOIGVq99aM7KOXjUMxZn6XsjdF7mBHqB0b8ep5wj4Mo0ZDt6btlY7reoRYZ/smEHJwT9MVVqhGevUTRn9IBjPZdV60IIcgu55ieTPU52dwCMHMUEmsygSg0c4ADXeIkwupgztfzqBjE1GNsGux+S5bLS6OnRe2YjRKeyALf3EdOhMwUssFFKNcM+a421Qc0KHzBlmDrJRSVgo+psp/83oFtVu7IvEGvMsAhoBEwCNADIa0h7GCXq4Re8OCPkvUTEw5UsA7mxqUtfu9EHIO9vRZ9SvLiu7vUK0HSFAqssbdVp2/5jvsFRr/xOlLaR9mJosLWE1CTK2vhNaLK2OzKjKjMgSljftyzQTNEJwhg0Wi8F7etG2MqRarg9HKO20wbrNkUwtrai5NLWnRYJWbqktoufeNdbA0Zkj3KCTC2bBASF5cpBXIoxCMpy1QfuFxpMA5TBGtxKlsp+14U9b5fDN98gkUkQacMLSbk0UUIGw1caZObO9U2zuz9s61vTCJAt6GXK6P402sjE9QTjQyW2dd5rHLHOkgUgUbTWhjqclh9szkMBSV5PB+RnJcbKyJw0GqDUmodKamAoqbOcjPsQswyP0681xYPGqwuDh6ybIqawuZBveOg7qBP04Q+c2ZX2hK6AHMhBLYY3tKnYSoBEiNnng70VE7PgFnK19gD+bZZ9goUKRSFhqHPFjoHN1v8NSO7KPB+t4ZuyDYIqberXC3k3EYQkhyvBXSrIBpubMU1qNCLTiOpBUE6ndWXx1H7oOMrFKRtS9wvhFFmKMuMTRK7hsvMj0VfczzfJYjKi8cMOvDZXSK8LxGbf3pYi8a8MbgrGQcaUe39EaUGR341A52nZxLCYoIBbwVDTZvBH8TzbiwoSEvG8TxsBiINNY0sifOldTOuSMTUGVt5c8dDg8BH9UlPKj9OWh3Dig58xzWObkrkKh6W8ZDoEyAQFijg8XcaZsj8LEcUkphCY3AORxu2h3eDykjqiwlDuyJ2MdP5EXc2x3gf2kCbS+Nz3umjtTOnsEOomb7U1UsIaYt/R5xvzomti9qpnSlv/YxrmLKJ3oD3AJMO0g9pjGGdkwzVmhwTPePYc61oRcPg6wTdzUUy6GvZrLYAMmA4rjfQvFCORrLxcvRwIxh6BNib6pychgTNE69LirPNu/v9vROGbNaBLT71ddf/8P726vM7uYBGCapITrmvG51YYD6mIYSx9b6JdHts3LW2WntfNV6/OCrbpsFQOb3PtbH/LxxBePAXvbV3s6qdX/vKwzZPx7j59err7rHzABHlM71f3curv9b8yS1R/mNir7eYUW63tbHwK8pjgHMR/PN3X/wTs3mGNx/+LVj37R9u3u9/KsHeyRlj/fQtF3QAzw/esTnPbazRuSwxQNErtbVwQB6uz6uocbBcAZqBKyyZg8GVnd1kIweD/Z2H65ajx+y1kDl+/XeFrSkwK8bLXjRuC/7o8dn5sODC3wS09hojo0nQc8bYhIsADVsMSEsRTDakQn1qwj7QIffiQQtFtU6j8sWL9tCXAN3Z5PXVKDOOdYEFmSJQxgu59C71CoWVcAEGpQV+AF4VgCY+YUX4ztDSVPtzJ0652w1pC5Me1L2FZyPwCTh2hFeR7A/gW8AgACfT+gYdB1nwFaMhsEgIWT7a2cxuu4teR6m2WJJq0219VNUAKNBrpRekEBn2uDt0N1pK4blHd0LJYvYd6IFCiMsdc+KV+QNGImcBM5AD5Hw6CB82UCSXsrxelrEizMM0C+dtrB3uL4PDiqmSDL1BDoq6k2EYANZmUdniCvvhwdTccVLtEVDfYbr4+0DFt+cVhsRYrHQhbrTfoprfS+k/MPDYLLasbc/BEp4aKGw5b09HiGUO8zSpCrMtXCrmPD5qi77RxxEObqIkutpB/gI9atY8IGqAgGppIIUbqIuAcUa0+/i0mypiIunUZWsJl9ZGO3eyd9owHPYWoMjnwCUqzCdaIf4sAqBR62iPZRBxfBxFEHrz8CpPK86cwQ+OIIznNQZD+dy7nnJ/tDAGaSyBjTMbdvvZTm02tFSvkDoqMRiVleX+6nYoC4gg6aQV2LB2gog8LeGs6Hp3Drt58zcwvgJaDNo/ZXn8/2WIjKDFlmTfQRFB6sIg6XLcoCNO/vYb/0Kr2KEX57B6AUqdMilkyKl/jLCyxxRSDPo4n/FmoFTeYQ2wNQWG78xHQxoYvQDAMEyeZOOixwA1Ud6oNxGUcZQJhr8F00Vu30OY47bLPRFP34sdIYWvsK1w5b4WIJBvEKciMlFa+u0xe1eshfLeYYK5jNyaK9g/9zCoQvOSIDITlfaTZZW8/8Ii7hpck5jMVrbC8+LxQaMcQGqlCWgdgnGGf/GE9At/YsxyM+5dKYYALYV2g55QML4HK6VYMjhbXy+JY+Y74yYFX1j+RfujWKLB6z5NMIM4GaylohOgP0i3J4waaFD/2+D/up957GDdse8yLDfjk7RsZeEkW9NJmgzQkBeXZahueybDEamhJPhW0HLbc8R1kHJ44phfdujSxrO2i+khHlmEDNUQ62dlM1r657acSMOzOoJHVoKr79y57ULAKBooyYCj6IPLpHeVGj4AsP/BnbntcMhuVnNd5CN1NEbDXfxDhqNufFy5Bsy8Gd1nWyrLqb7ZHhSutKtYYEFoJ36Mgg3huC2AfD+tvyIeiSAu58YgMNyUR4legn1mCGkauZCVtRGdA39Cc0OLjsXck+2swwhH6dnhESFEBTGXWyzZqkYSxxix20nlBVjiZl5DDNecrQEuMy4hFfcjD6UnRmAiUEMqw+1LQFtU3sXPtahXwhV1HFfb7un1LwUYbwjV7pA/YG1qg1XS4QCJrK47ERuNhuNzoHLAkHiPTa8+FHMakoSEPYRFvaiiZLR0KgA6hRUM6eBTY1Yg6gFsV4RaSFRsWlEVx3MFscyLdVPthy9R6QGfw9jWADME7Kf6P8Gznihf+36RZCbMMQs7GDUynYVvXdXjofmuJQLYPJaX+3UYC3Nn9hHLnkLGNsZDMNIUx7cvVzyTR7tilB8CVtShEF4EXY4vKbZ7mCyi/hz/VuHkZaLXHyPyZW5HyL06CPtQNxnecI3+WuuXG+9MPQZLwN370MviVLafvsKKytZzb8b3Wjc6VuP4suQXgErsEuT5GktDC43+QcJaqHGnNnQiB22FbbeIR41+pEaAglNuL6WH46qEDoTpeUnLNebpUMIxdHtwmmiQQj8DmUhKZo+CYIHbic0PrBtEus2mdAGQS3CDmfR8mg4EZYeEaDuLK+v33GPwmrf7LJ0I6taxYy8fsqAXvg5W9aPd2CPP9XPOmdL+8sP8+HYVsRU/+53nmedMbS0+DNlGD1D+7hA4nqBwF9e/k5tXc1p9tUYF3WSwiEukTuAxcNT8jWYdly9pJFt3oNsGFWYaN1bsf5l3Cb60sWFBO6A1ZeohUEZbHH5zmF0f9YZksm/+ZpuJ9LStZRr7+pl9alEaHDOh6wKjxS7XQovZ4hbYnSyu73TfdLBFYnuBeiRI40M3qlNIV+tVo4Y0+Z7NWXU19Ke9bTupSUMzE+8c53SM8HhLQxaEMgM8evr48qJhrBozUflVg57Z9uNZc8HZ3u0lXvHDn9RIJxylBzZ3c6eHPGTUiO9MXmNGjU2Lo7Gm9QIJ7TMO45noUbKQjIsaCOEt0sttAHTR5rCP8KCbcBEAPiA93AMLOFeSBw2syYSaDm45+M2i0noHsy+ASCdmRTBoVYkvy0nAW7jTVzhZwzUIip6Cg7IxfjrSXkZyM3LuoxMvAc8ZK2YbIHDFuPPVzS6B52V+JLqoIOrQBVxKP8EppRuQqu0293s7G2mvYewuH7sSTiCCuHuEKga+w8ZtQjAc6e/h8cziId8/gee/+INATXEEOBNUsU4SXGVvdW8vVEbMjMUX2iz6BNt7W4V3a/0ztW6YHQjPOLqxN1Nxx11YNcUGGZnXbVXc2+lJfayu72nl7WVw4fRm3L4YPth9AzmIf0H9bz/HB4HpuT4sQTx9EwoJATHgjpMbNf5hamNIkzzSY1iIHTCpshbAI9iKE77b/jR4H8qVRrMVtaNwdZhJcSDfGsYRzE0DeBmiWfCMBL2d9fXqbex63F/gl8VGUWZVUJJXi/m2Ndu92D4psSNJD04o1FmgSY66f91MHwm7hOYX9Rpsox8eTLc0k+cb5ryO3lmUB7ASTY/wDraI+erwg24XyfKiNdeNrz/KHkYOOcFG+mpbCTIG7F6c+NGRxJ1RLB9KwakjGuVEyKA1vU1lejoNDSG8ImtHfUE+cwNO+1u/46gCzx8kXaJrRBHnSnArOHBNxlE7y38i8NHJ0ff/1TygZqUqNaFIIn3cQM2RBcSdx65oFiCoUzFIhjzPyKKBfJxxj+DKUF0mQeCOr4I5uh1JI8Nr99iwQhQ44B7jzHy1ke3021szAslZaSNqzNK5VASyhC542/p+jxml8fo8fX13CiincbhjaAyCTYhXhCEaMztWPQQpzcU8WD1bNdC16fS+h6GDnNdzPPsth4ouLhCUmCcXGKQXvmIKMVSjNlsff8lbk4ZDCP20Tek7yoZIB6PsECS7nveYBtcc1HPcn+RL6ByGkFo9KOBhedHw4KCcV/7yPJqkYl4Q9kWNqFwVXRA91sfdrBRBiycgCY2x7174Cd5xothgMaLraNy4/BVvWgpcmSTMYT9Rh0Gz/FAfqG4+gIbBxp0yRpBQPja/jXoD4xZ/EQYg0SaAf1ULPpnix3xNn7bBSE+nIgf7PoXHnwVt5uKnqBg1I5jBtuMHGvFi0efE1J5gy8T6UQjgoV7ws2tmrMZpYi73oQ7U2xjGFOwQpgqaI6x1iWQl+SE0IsbN2sGBlyWzX2l7C+0elhOmABzUfPQ8xj7I3CmFQ46OMYRdZ/HOMKxOJcFtKoQ1e/UTM+xsMYiYpL6H8IKBLbbgKfLw9CPeESxGMwD3NuWQ9QZwPPjzd+9G1zdao0LBUU8WVoYYbsJd4USrAY1wbkE2wCOBskSmjLpbuFfjo8SqFRe4V+8giP1K1CKAcYRV6zbeb4E466PeqrzN/7auc5ffOiuXERedUMIY9V+G5By5c4rXEYHLBJaXNAKRNUCQYL4EoqC+Ae4JN2GYf93sjxFyGB40wg/3i4vQReh5vVC9AD+6AiaJxQJkp1IPIRueEn/cPjogVK851ziQbPw2yR9DXxZ22V0guO2BjpIqO7vjYqt/HpngH/XGVXjSqE/D5jHYN9hanUW6BHoaaKGJJAKEQooZccRC9cqnQwRrNgHnBYMYqI+Ra+IngTysmSu5WOWQptLJY7DxzuPor+y4T8eRy/hnPAo+oOOadEzsDIB6xonnaswkCp9r9W5KLrAgcMYSFQ00A8Dbiy2TwrjYLDqLUiLuHmbUJhsdnbBW7reftdpA94EjI0H+krW2PNpwUhbF7uAKy72Bt9Hl7sQ8S736M7DxCy4TlwBn0biwdZjNGrcewBYH9+3YOx4BlCf0QAZ8AHSKsOQ4uRgeuf1utbOz5Y920QjBjD2f7Re+hzmCxTlWQF4iM+W8P32npRw/0b7fAlsGhQt9Cm1ocEt3VnJELGDY3nkdof27q+MSsM/ACohNgUPdlEw+HGFQKAhRER/gY2M0iRICtY3N0w6p4V2wwYi+pQm58/yi8ExdIUo+6+s933vpXjj/pHhsoxngH7JjmogZZyuKvDJiC3y2WVj+uB7xJi8HmuTo46AO/woi83vGz6UEd7JsoDBTvj+uKtO3bQMBamsPUH8XSJh9HurOMc4V5gptV/xew1XgW5+T6cg3jsQLD4oBjhRMkq2toP9WWzRhYfzyUmRdUpsUIK1A6zeCbYKDtSGAOxPi0uyNQLUbAwP/p10LqMNKrNh2IDDDeRE4jbhop+YupfqJCdzh9nXXYTMUt4GP35Gs6OauUt67i8CNY/k+wDJGlETqLwAqcLFBRgm+TW4pJaSBtwfRneQxn4wrLee2HojcjSlvWSEIIGyKoPILFRAXJVjRLOlshGqKB3+uoCRi/ZOgxz0mdZKErMmDLCiGqYbZtxLr6BtXYpiUUbynLGQZCTfyki+jc7XDKdrYxNME4QA6+uG7+sK4xGE9dwYXZpdxHn0lqx+2dlQGauD08w9vu1GvDYSsf66g0ucKl+Yi2D4MakAXDl8BLuC/iyhTtnAjeyXGCwn3H8HuTa+zTJxQ5bBB4RwoWPUB/YK7nKO1fiAEbBy3zZmujg8P9r/sGaIqJZN4inyFjfm2JyPcJqWuP5AwnLBATZ4xmFiUXdxoNNCa7hRYweXjqsYNwxbjt9DYUYNHpVFzvyPJk5hIrXsMb9qn0pVcN5mEMRm/n8OtUSvCQZXo9UA+Pid44WhhuXAvFE3bnZ+ni8YHHjQ/gCl3QkP/AQULYc6EupakBeY7EmU2UYMnatmMT9AzoG2irvjB7BBZ5/X6zeo7PE7qhNN1yia4uOm4p+tkfctuevhUaj6h5b9TNfk7W4Dutr28UdQhVOhKHqLNygXfkBfa+GU/n9nZ9rX1pF1+/f9KQjtx2EQ4CnuBBtzMzqzndjOYEwbGQlQLCSiIYTE3M9+/2vvXcORhOP79K9jpKOqOnXqVO3atYe1SIkwbzGm4jbbrP88QaFyJK6ONrJ6uTeCC7xNq7I46OCyddI6lY45WwJVYqhUoRxJh4y1tS+Aew8FqLeky9Yxk88F7je4ZHlxF3jzcS6NXiv7ZLn1q+9DdqjT69ndNOReA/vx1auvFhL4LFtrG4/qGxTHO13VUMQGtkiQ2bYO/rIOmgoQrjYlREfI/7ejGmFOKhbQDQ+1T0CkwEds3NyWKW0RZ0YFMhXXdon9cQSsA6M863cjBmGFi4RokyTHAbAygrEoKiMY8c7Dguuw9+LFm4O1l/cf7L3Y/79iGFl+8eLadeVGq+DBG4v9jv34jXbkpTf/SigTe7K7ujblu1EkNVM5/5CGM34D12FjmyHd2NjQTpgxyLhXqgPYwWCFsTaAG/4XGC/snDYhfh/s3G39hNr64Y3Wz+OdzRt3y9v4Gsd05fOPqMLs0E4novu3agNod0cWpqqQOvFQZ+PaymLnA+xMlgaSopcrW6oinZIjfxk889k4J1FP+Bm+Q7z+5Jz4JgseKLdN0U5SpdMG8XskwudDKu4NIqDc6ZIRDBU/oponbsdKiCZRBTzEnQfHVsVCczJa3u6euxlPk9L2cExA0+W+CDalL4MBFTcIqgXzruj23iWFEHDGMMPWicK/RPqx41ZToXOYw5GjSKWN2QUFUP9lxrkpQS8P+pgMTjn3nm5hOsrmWfZbfls53WjLzs2/7Kaz55IDg3lwRAmNJWM8XvJegb/QIzomjbiCflpLOhfWW00ZfCVDvG3U47xmj8oi8xcgFRn82kjQINniLw1fVl9bWi2bB0m//GmAihrrBFqkfGtDi7Des+vUz2IZX6j+QuNIhaX2Gc9mnfBPhJIii+xIM1VImr9VIvqTCvWb8EPR57a/URiw1dXgqoJMflHBzcE32K2AlvmL6+zFvNZ01EsHpzwV7K6d7kqaD7Fato9bMTMuLGxsuiJpvgJYEwFbg9bBIRgf3SX710KhdDpLc/LKRdSMTFJ89fxLTNkqzvXxPt/PUdCD9ODa378rEMPsn5goHFAmTRayHg819l1PqWSmHBGyxmaseJjxJuBSR8B0SzFLgxBDHCFd5WFaB8tMj8vlg32NHNqXnsLfaszF5dZPY5krK6tI8vRJYLlE+sVNkME5VJmZKxNqWpthQy17zR4rOL+MUXoZNDlY3QCApLozq3AOQyK4ByywY9ww5LX2CAKWA4JFLgohueEmglzIkRijB2b3D4uhB2Pg5iNbHFeR29uJow4hvzLmmLUF0Tmidi4QRTM24HlTDz5/+HEDoDa5b4xr0+IxNib3fx47xDhJiwLpzu0x8UvqvUEBVee9hSBCoPY0YIQM5kcwQKE3DNb4XFmJgeCp7sdkK8RQZeuX7ju5fxPIppBFK5O1u9iVa2ghRCd6+/hgOxdSJnP53aawIxb94mxgpXkiGorv2a3dye3sNu8vDNJDykMtuGYAlypAIGQA85Wcn8C5ESlQWDOL4dSN6yYS0YKjoIyOpajbIK3kowF4Nm/eLK/g/VnCF1IW8CpLO9V/6CszoKWyFsHhKjXpItlv7hKsce0LBXPPt2e2zisadDvoTIvVxZkmffdps5PyRhY3meyo3uZumE9T2zO/qvlkYLXTc7rRl8AovbXnZvq1VjDfouFH++Xy6xX7oeq8t3n16Ja6kkULm7Qf0BfM+/2rOcuxPRlwvD2QTntyTnHi0x+LxG0rMpZJXWCe2aiJRXUmGs4SU8U/HzWuWvvPs8afnP8b4etXGkNciSiA1dYvOf4nlcbr46VnCxft8bmFNWq7AIQycFkmwUCFh6QsZ2Tc9evPzfJTLfkfknH771QFmRrtmUvoH/BDneslY3wY4Bw3MeR/M95isN26Vbr7q1wXIMD+pLOTQs49FjPCANfWbm3dvJVau+Xizhz38dlF30TStzyDUBeyOSueQ8zN+TkEdvJuz2FpALi9RRGaGCorfTkIQsYFzG3Q4oksRE5BB1u50tov4RCLZ2FM9HWdjaW39rWjNf4y3rndem4DdKP1A1+2Ko/8xB6qfiRRe6RHMtKG2Qe5/4s89ha0U3XdoGMrKNeUkRob3brgNKH0oqXOFxaNcmP1QXfteeK0iUcmaylHXgW/z9jdcAb5WfricYN0RLD/7lpstkTKYnOYZBe1xMX76iwDZQ7S9toPVReGO+PwDWLo09h1e+BbDEYim+jt3Nx4WqE5jaqRc1ajgVMauYujIw6fSfZJeIFA+kC7t5Lpu2hnlGovvwy4q8529JUwWj3YZtDjDX6loO1g1Q9CJPfcmmp6M2y0zJWbLYgBBr3VLbF6ZwC1kRFjmTu3dwRSi3I1kjuv5ku1UQdPDws5BrnfRQIJoDK3Fq3WIzunbjx6MBit4VQrdkgLUs3fHoFf0ll5JC2Pio5ra1Xx2dpIWLL/IyHqySA4V0aD0yhyutPPnkYZlvK3o4yQe7wDQFouclHlYio6zofXu33NwLf6Om9N96suH3I7cE/U79To09Lo4gLnO5PeWkjNEB28AeXZlvwjoiFWW99jZPuEtIZccX3UWzkhYSS979XVdX4/Tr8Pe1gy618zmwdwSJpd8aZa2Mi2E3NH64JLx9vT9NVdbYBa9juY9ZiA+fZceagZKBaj+of13AGfadcANTlDmU8/1118uiYffOqhKbAVgu33LNvRwBDiTjXUxw7dWM2jRzG7P8nQkg3Zq8BPAlRKpKppcGvdLbwieaTBvf3oI3kNSsm17not0fkuPwqSsyyGPzkrp81MallImnBtVnIw8eU2s+/lyZjZOBOeMB9848xKP90ezWnwP/j+mOATAhO7gMHK5DIDi00QAIgUdlWA9A7p+9bdBkcKLmrEFP4f3U9w2XWciZgqFRhUonM4aDm6bXDlwzmUbz7uGXeygMJCqJrfp0TH94oHKrk9f1eSwpjYmyRxIjKggZnmRTxtxSvC9G/B54e8shwxQBXOmXFduN+4cnWrVUs1bSsagCyl2HQ8Yudo3Q7wIhUllj4/pa8KfKasaDlgyB6TAwUNLS0T/42Hl9clgWlzJgDNt2xsHtNwyDIckJizQiwQ851zYIajdBf9dDxt99nEfNW24/7E5sb9Hbnb7y5vrq1gx9hdB11XV/OvUcWXpq76p3Tdl7Ku+6d0PS32aMc+p99seesH+1BffTZodpkh89LeORYj3Svrvb9bBWMUCPRDPGK5THosXgnyzAXENBeFF1bBGocerHGEq8MMN341r/hDLnuJLC30tjHKRUnnD1N+rIuXrvZNzew4imna7zq8opvHgd8A281jg5awGJP2SpHlIi7GsdMnZBqLOwp4Guj/2VUT9osgrXQ1p7nE5UeEHw79lKKELtwxfjezffBNkK/Y2QQVsKRdemkCm4N93YwWI2lOJ5MMNNMGCCkF+3opI4zMv3dsSfo6jwKD4WMS945ykWlVhL8wP0ZBsrU5UKVih3VLPqw9dJIqKoICjRhVtxhMtnrYONG4YQQ8IB8ORxLJVyz6m2RgRY7ZyB/7fDjl0HXSxvyl/LKBIJtTYnBKCVcSrJaLO4t+pE8eim2kEDK/yztnKbJVcEkCxuWMjWXscnPpCx21lsanVOWwpRp+4LJ+bHvXBA+HmfE1Z1gJh6W7+q43Qzp5QRm1Ucn06w6CNIN/o4mH082EwDCEQKDeADTP66KHu5t+fgXB2HYCNK+i+G9Sxlmr5CHEFGHPKNIhpkkg66akYAfVNQ9iO+HTnNrRsg8DIQ/LfHPLughXYqZpCooCTfPQ1jk4h/S2f7HUJzVxjJ9yh8Mfp1yykCqdqo8avbu8JHehzPcdrspTKAvlUmcq7gm7kZIJSeKvMXpMAZaphrlKR/qaOphWSPKP15oza4KRmcIZbTjAjmfuoNT/zuXmtb+nl0s/n3TtFM3j2CSOdEXZY0jTXJAHaGl8ntkYSX6xlxJS0pWtkeczgCBN+37POeYJn1JsljA25CG2e5EoWEkNXzMxO4z47Yop4sIalmcT5srH0mTppR1DkwU0kbe+fBkVmzPgLW/Uxrgn1ERCahlaXLt4APSek+uGre5g6cnQ/b8y/ksH6OJUaRjvF73Ubz//+Jsnhp6U32bjNfLqxhNwYOM18tbFcU/mqNs09BaZu3aNt9nHyF7QN0PBiDDRNJgpm37xYF5mYFCEyBLskQJpVQq5psYm9/OuQyp0dacXdTh18uDyHtdO1TV0I0ObKFSzucOxcfDJZKvR7qatIb0oLXx7lzJbhNDHCPhkiGRLZWUUhGcMGxWCEllo8UzZRK91nhDB2Wy4YBPI5nsIgJjsggf3LNe4kaKu65vI8pjEh4lk5KnmjlxHIU515F4iefXEgb23NaYuZCx/WBsYJCJCi/ZbvO52z8qG4nqzBczuHmg71K82jS9M1JvjB3cW+RraIXhYf2XbVd99SeuRaMo8RJSKhejZvawIOuzioF7LIIdQVvgRSCvuxlTOfbDNyORkWj3v3pc0mnq0b7mQHpdJ9iNbdeherWU++JvS9LLVvHTO+ZQQi/bAFsL20niKhy5BrdOjAE8fDrSKafrAb5XIqfPLC3Gs6WHi2ORFflAmg4l72y9IpznjN2aOxoq9VdqdPROTsPfa/W3xSDLB5JvYq9cVu0VQPLfYKJOHjrZYahI1Kde/Cii1BZT9Km89wTSAz3yBi1zZD09F9lTuHUAA9B62D+wMZ0t5AOqq3qmZABjwAxbvkcvmWrxw6W9UhGfu4eHXQccI3AVrH24fzj76I0CeBWnRynkq/JM7E0QoG8iZAGY2JnhLFBiTvHDuwFw92C5pspzUsLqUSiNhmDQqpQhfqmEAL6pXNZ5mZs1W0mpY7pWFm6aHpgSQ+YYwoPcYGmtXwl9AOwtK2jQukpF+NAsmBYBslaIkYXhyQUQAscXT+5FHvLYS1fjgdB4Z1iTg+NfCHpV2JFJh40OO3MY8dR82EGmVjk/vsjupEcSC+vLRaLGBGn5jISTXkCycx7WuUkl+5Jvvk5rmp+3BhVSOIMLyrTkJGscFc7FplhE10BstOeH8zGgfJE02KLVcdhThYP4tNYK+1Dblp7TkjfNabLEKOkJTW7QnEJ6YsnLexW54huFSlt8+VkyCbU/09cPWsV1tXegPs4zYbitVGYYNJInTethEpIDx0kzWo9D6AcdsnGHUdmLLwXrkTs1yTtsxyZNvxzth/0AJJr+0nMxtYhwr1cDd48dKyyEikGNHlVzwGr4dkZsviDOp9bJ853JwciIm5eNsH47CSvwuIqjt0/G4tiKE7u4dvVA3fbqJRCJ6kyxlrKjojJ/PYASSJ+5YvTDrhcwT6RR83LrQk6/z2OncLAuG0ADmi2jANi7siGDGip5pasc6NusejGVnOH012T6XvDuuj+KdsDTATkEIvFlqs6mTQBKr5cExJRgr0bNZy/abAk+urhZ7/sJ6pwVOsT9am8qSG7EwaJjn4BHZxUMFd56Q/ZxvUZ7AW3pQB+3MjbefYmO8TzL5fDoFxw89KKChArI0HHsETALSiPygewjxQoNwX0HtoBPoFJDeCDCKpWPEn1emTKPctFlbvG65LH62/NmwKyRqhE+hv7rAm1VObr+jL/a23VjY+tOaS7Zgs2zcP+9u3MQNw9/r1/EedFfX1rDkn/UqAAZXSevOxjwYQctQ+zLGoUHnY0i2Iok4CStQv2EkmlaWoEM37BzFQeZUlM8nvmt75pZl29lpNm3tphEbM1mVupUEcipkOoitxxNyA+/z4ovGamqy/ebAlN4+xFQ4wjQc7uayoWNKJVjCB8ck6rbXe1j1p1i0ko5qDCxv3vzZQ3cY8tuht3Fkhk+S/szOdP9Ehv8whfp82e48eNVbo51KAcQuqDLFFcVLObx/0VNSaKhu5lcEhHI1pXrnn2z+PSGO3+bx9jKZ+SRNxOzdVuTczIlmuWUSBve7a45OJVSJQFVyW4qZnASY44Jc12NToryEtbWvM2IFinGqrv49ft2DxExi2me7TRtj9pU7VIZpscUZmsJg7weO81K6nWr1ChpTI8L2ZIlIWTAb2wJyU1EidHokKFiobRX9dEr8KxefkNpmdQmoEp8q2P12g1Lt4LGQlqSyEI30ZfSOoCQrXzU4bpNsQ3KDU9oS795zCrwf+Vsbvrme/YCJHHCQ6QAZEWPXYVQKSm8yT5/6Wjbk2Kt+tUAKFZEypAuZfksayGv6b5PatJ5kxNStXadxJ8cBub+2f7d9/+7UuzZbS7XxedASuwFYXU9kUCiWF50S1KibGBRnBihwYsrilKS4OKyDUsEOhCim6lGMLSY1xJApLqRjnVe/7YxlFb7l6KH72MG01b9+3cm4Zndl6thhTydvtMs+iqhqPzWdmiBAZytIyO9VTKRKYR3yThkZtPKGcnnhDhFM9NWTR8GdCvFRBD2KZjVFBS8/Jf7Ogn2fPf00ByhaFt6spm79+sZeiS2Wov4TKJRSkmvINFkjaiPL0oqpd2MFYbZZjLJ06RWYqUcHueHo9ardheXL4mGr8CgTxs7Rt3IkCer5tb9/1fmA4cLtmSLk9phuykI63d1TZLpi9Ulx8TB1j4IHZI2o10bku8OsYdMiED0vBBZGdbBDWvMymV6DnadGL5Wjqv+7BMTki9Vriqe2WGqhvil6iLinvMVqqPKRxYMW02zm3e0eyFwzCF4/1lYOJ5ZkIeBeAGEKLv5UUWKEeDGYCFgDl6hi0H92VresPs4H73ttxAA7l6uulDnt6ozZwuwzwIvBJg+0s4cGcThqoAmm25PAc1XiQH0PxIuJ/F+heoLAV5ynyys4DuSU4NwHCpox4Xzn1Kz8lqQ3i6hJ2lrJ7CM7H4YJyiHGwg7l2HPZJpOoL5On4DvHGUyn/pVDQDtlG6dDXhDkTzdCeKZpLmjmIbsmO2W3f5QKEsBUSuW+O8qlDn9qXSiPqfyMG2XpV1R0VLX9yppwFr6ZBWde4ZKxP3JUGoPhT86Ds33twkfJ0V/j/EdvZ+u/K7vb3/SMQPmJ9Rm2eLry5vH4rP5uBaZnb77pzX7HRztiqLqfSsBNJ1yx33S5NFW+lYre/JMuetNh98X5Gpe+QEdQO2AKji78UvwOlRaLoN3P9VTMS3xFmiSi84wVVYHU2k4dXKbMS9uzIwOxO3oiSlLZMTzm5g8t0AqOHCTugmBbIZALWN0PRLjEf5RCB+N545yX3php1N9I2FjITaIxvX79va8n5atCfRvVYyb5MbGzc61HKIUhZvdIJKYhbX5NatCk0Mdk9RXCPncmHyC0oOotILgd0unf+5z0beX1N6rGIoAGxmB2O7Mt2AFtzKMX2IKkxij8CMCO9EM6dMyPQZw7/gB9Wji6MOsYm7IzAygVR9ghsYhskVQTnDHIlK243J2GWYE76eWtEHJ3rsM6T0Y4hj0GKAzpY+GVbSBoVhi6JY5JYPsI9c9doynkxglI+pF+cKCVoq60oV2Ps3BH55D2+kqneLRQXPh/BUYdGFVjUICZghHWwZSY84WBCc8MlWpUDtsg8XMDykgpMlIRjkHzv0YLAEzEwz8hBiJAGhTkvyGmEULHLKdfsNhlNC4wVwXwbYk4r+DAIidt4FxkgD8BmCqZqNBui1MAkIhrFY3g/C5fskCU4lPlgNjX/Qr5p1It01IGkcUOZqZqe75BrGezxdS6j7TKJrlwijQp6ZKOCRFp9JV5wwOyzGH/HlwOKSALvBdbh1fgJfV3JHcqlnFSU6qex8Gh2WnZLb7sCb30kKwaxXdM8UHvHgZQhFN/t+1gw8D3EyIDc42sC8EfTlt7bylFSL9oqwvokWkpc6CcIQY8S04X3fbmfW/mFKJ1lHppsc9WZO3ncuXmtoDyWnuCccAA4+B+jEmbZEy/+d04cEvcDECxwjMK/gcFs0XxBAmdAw0bjPp9vU0B21cg8OknJ9ufepBlFXsEW67eex/5KaQk8LSkxvt9dDD1Qy0PmoKCSnShMUNiXtp5pKBUwnwGZ+0eUkO8I2HuLMzZaV2ZEca/kJUcIHWSiAmOmvkfFPgGAmGwPWn5V2LzO8RmOjdUK3mRGF9CViargwWS7nbnArZe1WGytv7AFopn95VoyqlgLY48hkgs2vUj4zfWQQYfBIkK9pQaJbn6NSEDiFvvDAGm5aZdr7pkVhktlXKInl/MAbPiBBse6YLmU69HFHvh88Q8OtE8OvSn8gV/rHlAIrw5Oq5d7rD9Y9Mt6/8YsQkhvn1qctQ+3blWadbC8m+iSfY2rhEtSVslAPR4dZeT/uqDG0RHgo9iV+6Be5iQDAmPlMnwtCVq7tHGBXMLF+T2U0tdx0wHxd72eYuTjY247C2j7e8V9rPaMtymFKHFI2G14V/X+p5N4D0oVPozlJazJPXFuIF8xQCwA/888Zy8TuJzpZzA1hmvCdr9kApud9wlXk8GxpQ8hFnbBOpRxCCJpF8nq3j5Oo5hGFejVuOIiL8jD45LxVtHivwDqz1Pem+w3hEJWatvFYGKWK10zuZvSCykLbtiDgJMKFd9oVz1DeVqqo9TE/kNIpeYMOnd+GoEJd76ShzuqXUV7qmgXGFJCZ3Vyh8R6AzsjCLyjyvXlwXXmew/TulOoYedYsIjata+8ORmB6trojjYvCnIljB2Gmk7gItx7wj8slCUGVsCc+9ji+go5oBZG0A+9z8XW9GNG891lJyI6Uf9g3tlRFg7R29LcDcpgBELe5Wlpz9TeKkXzGfxVNYBUbxos6e5aK6svi+8R7OiJ0HnWq+6xwKWePvtPkb++NhUdpDchJkq3t7Al6m+GdKqii9Ngfyn6j9cUV0azMtXU3Af3uHB6/673cdq5uZC5XjpPIb/i+YqnSU3mo/u0aDptG9pMJlEcgMG75RqY5FhqK+snB1bubZFKS4aXFtpUbeIjxLxmFsodAMLWvH1l5KzVCHXS2QE73xvrzBTv/ly33JvW3/Xr38mPGN99HN8GYhozolR/qm975nu0eTuplcpLVU2ysWzZPbxXPqVAQ3e+3eoaUVzxXxmfJeqUbgIB9SAlykF7p8amDlnzTTiOW/v3oYBwqYmuPr/3w3+lhmNWfNlmJcXNZD3jjQzrGwtYcNltKA2Mv61LGFgLqZmdl0LTcpe7oW8/i9NTXnnhtxpNtNQeB8XLG/fx/wpqvs6YcO7TIHQ6BKVXOt7D0uc07oObvzpKbKxnWHIrskK/qzUWtNxlPSgs4b2O1mYLBSaPj3GF4YpdwIMN6nN4E5wpMdwIMiPeyk0Q169OJKo+mfObGFhaQ44IBt0cSeYdTe8UJ9a83hZwsiKum1Nl2260XR4tyzaSC048a8ODYX49wtrkhSFOKoIvCSHbIrbyFOCKpM84RIKT2QObusSVKi+nXoAlgbDYwBhrsJMI3+Zrs03o9KYBPRVEh/TfWonYdjcuvuBt5nCRhVTQsAXwd4l198QZUTkYaDoV2X7Exms0FLXbL+dnQXYQHGgrLbOUYbC+dz40Q6tzVDW6J4nOytEqqK2SBkeO99CeZcy2yxlVih4fZ3t59NlI6PXQEzIwhPJsfr62PoaxzJyxM81FTOCY86pzpOwpEvbWjAVF/hEQ0idD+n/dW9ArvcTXVfQrNnSl/dLhq88qQypddqC5sI/aNRCCtCvErltrZpTH2AoC3BNEJuXre/SZDTWnJiOECV7J73SrMjVoUH1XNa+SzVzAXqtR9oxJWlTNPdbAn2vbFDxIt7ckxLhZOzuNmt1sI3YRouiS1HWai+LYGtzgT69O2hKQ7uNYi08bCwFnGsh6Rby9717w7W8toZZyEJir/MAPBR+9tnLZm31LAU1gbZnd5pFLqqWgVygnY0tsDrtafMtRka1DWTQ7kwHPXh5LBxrUY2G4MY4FvMxma8bc7yu1lSjUpK9K1A+ixWtqBMMPTk98/BXlFUCYXkksxrzmCBxpNC0eoq7ehRTvKhbnOAqdevNm5j0LKNP323x+hZQ7pONpzqZCk38LQsoHXBTr/557czVqJZNnicKQEVcp702E3p4JSv7WDZdTQ0TBUyEIGSan7lm/RWJO1bjAcb3vZsc5t82GcKE5e815gDD+YUNZx42G5Ayam6ZsRgf81zVAyAyPcNNIaHRPwbchz+1ziYyT1umR+185rmxqVRFn3DkHCg2jbXa8GGrrNtdvPScilGlfXUtYLXMauJU5H0rjxLuOG8qXHd5XuVqV8l8vFhmrLTxmxP4eFoqQxfOkErcf9e+yAHxab1AsGZx43qpg6FAJgkIPcfXynBpgbwyofAKl15jrVS2Jx+QXUJPqtbT1uDID1gVbb9mCMfYDPbv/Zv1Ejb5xC5evJdAsyU2/pdmk6kp+aSbddl7PxMxthVTmwlOGVg9xbl6QXxXAH2SNqJ3+L1fss+P/brlvpy1O1/JLiO3rj5AZjHtYyKWJYWBjn7/u3vv35ng6N6/J+VjTla9B/V//ujWMPsIy06/9woDl/cK4Kx7/8ZkHF/AYh6D74HA5zNuhyjQgZonvF26juqhvwoN0l9jXfWCfdjETGxxGab6o96fdp1ZjP9/Ksr0Qmje3ele2tQolOV61oapT46v7j7bjkQkylByryX2ZHL0cafcG+zkl9RWGIlhwQ6JQbB35T+QnW4z0/NWE7MsxC7WTb+Mpz9zNg0uj3qcvgLVJx4LN4k/lVRybyDZymMVPbVzQnDNox761fAvW+w6MNNx8WQ6ETigXdWjM/rHzB6c0l5OwdfVBSty1mbn6fxo0Ooa5d74OwJz3Ist9e5McVU3hLrVoYUU+sQjOKJ9LFYqmjGZv0GcaI37Z3+EqIo2qyAuBZWVRkQpXE0hNToyDEp9STH6mgKYAe2DDhfHw9GFZoN3wfTn3GRm7JgdZgM+zKTHxMDod6/rl8HUtAlZXxNwaZrI9XWAKOnyBLn5xPbe+pFYFF8Z0CO9reZ6esKkbpt7zB9CR7ePR6M2D5U7CZMAvII4Z+Hup2fumYjWur5wcFFo3QDfYMtG/kGr2skw6d6lzIlQ6vcGqvqZ16tHhi0y2q4fb/sXo5MQhaRvll99Fpf0ZkU9aKqZX4tOBRCtLvEIDGSRdIi5JByIOJdskI/FepAoOuZeZ1Tsjb9+wkWzuMt3SSzbCPbDP9qDCXmfC35r3MdkJQnE9DCOMb9IDntXqyt0mDdsHZaIC27evFIJbMDFcEVH6wr4KwkysHvYqb90jhPdpU3EdM7K87qUUdzg9NXCH6gsrvG5jYVTtUsqpM+/SWWeLzGptp54GjaaVy61EvN92bqSdBs7i3RVivvbNSOOE61/vKFAvm/FwJcoFFQ20zSRs2L83n2J7FR817+UJ8w/I3Z83pFDl6aDcu43Doa6070F/RnufkLGNGaG7dJvRdV7T0Jc7/p1CW44zUsx3dqLjKLIhWjeuLpqEs2eEkL9DOpgZUibjAg3wyYndbyLX3iu85Bt1Z0HqdxXot+Q+9bmSnl5Ur8APmY1RuRBuagJnOr60+3aNTKM1dVczgRDKuhrHiQZpo90gE8KpobbwmEMmJwYjqqbg987kBEsEVdXLOIwdmAR+MVj5NOktDsXY4KevQYHn5j7B9VGEKKzzNZLnq0hyAsdaioMCyNrZ48dIHCroJae4glz9EZQND4sABuYr4RMVAc/EOVAY2PzEy6MNbL80uQuT9r29HJnDNOFa2E6i7MjC0jZ/OBEE8mdylw00eEbIUFAcvyWiAWuEa9g4Gyg7RO5l1i0pbF/ZrTblYe2RyYBTnEx74vmIPUnGFynuWOHfrcj9U8x92VIhZykIHk/M0Mm7/7igDAhIiQYFKrIgLpdQhlp4DT7OnV4/thCdmFo4ToQz/0eD8u5uBRCXe4vNx3GJ4Jy5WWuIykjjoMDcXMolUgQQ3kS/fCnKp2rh4++XYpsbyk9oVTy6gH1lefrgJ8MAnbqW6BSLe+q98WOgDzpr4J8k4o54+DsMxJzkKIIyuyzl5ZOxzPEn0RiKcSCLXHUw3YAVqckv26gWHuFEWkssF75lJEfnK7Y08b5xpQHStgX1jIvy5xnTp3CUipNhq2ViAab3JiAmNyZH4Y8xbmSpQMUbb1S5IZA0OJgb5DEOSzMQf97O3c+LMv6ScpGNHuyVInY6UjS6Kf8gEb8U4IFkvnZI7hqR6Rp3cpGJtYQWJi6bJrzonVJsMYW4vJMYYPCGv1SFIwW3d/yrGSlxnl6IKnlFm+bA7W+fvLoe24sVat3dAHtPjTG23+b048HJsK3aJ5JzGGTGhYd23RZ+0Zc3GT7QEgCMgezcVlyOdHK/h7FBK2IYRRd6US3/iMVNBrpdjgza1P5KX79qhcxfz17P9K7Y8Nn9gBl6q6DRzY3pacMwUsXbzS5TVk1sJJRZh9ngWvZT5j0p9Kt4fDuvTJKHA4Axo1i+qjSqtvkkgAIVGY2Qxs24LRrEw5hhPN6ScQ2ckzKZLeERkyd73A6K0sxiXP+cvoTp7kl6IuCFYlQgh6xUkeEhvkJrj7kTz1QQn6DRH8bkoQ4FwBkOEzOnD3yJz95hL8rn1ROu6QKX3xclHIfBI7HOoSGAs94VfFTJqimLqOSzI0GCzKy5XhLkIvSLIUurPR3RF8W1pT+9tEGp3Sb9S4D2ac7QRvvFzSKLhJ3T7Y3EJYgF+lGwTZKuIYuNZ4hfCa6nh7FLwkUKe3W6zkKK1Q0w/JNZ9JQ9M2C5gZWouqqqP9G+OhnHuCWXocdWhC7w1PRKFaEJyM/Nv8rA0LXxJnRSDqpzwjQiMtpxq8N47WKNkgWO/EB2UY33uvuW5RiY+/p7bwki0eyQYH9zqLcaynQKTiP4ThUzfqIngHjG70jWbjRse7qYOfg3rW/n45W/rJO4EfRygfTRLb0h+0zXjwPVaVDrNzb+++9/bXVLewJN6n6EJj6MqNp6GBPogw39f7B6rpHtzy1BMTPmokV95RRsU2+Zb7yYryyu7P3orO5v36N9pdfQpKn6m1DunVBGtY43mNDvCaDKIv7DxyCOdoFC242ofm3MKZaKowjR1dm2VOSlLdZquZfdqtlcbd7/Y1kX7+y0Rl330yr8w0GP+uVDTbc/LmtxOo621o49a9qLH7OzSQeWDcAPst2NFn/hFpuQ8ThMemwfqS69M3M0kUzuoAFDasAoM1x8nJdfe1DjtEIlDAWhua/ejkAQpbEOllyvaVQCP6nM1m72b2btt4g89zqkI3I5fXq4kgX3bxY360opTsjGjN2zd7920oOQPZX9ccAq364utpoYPw/XHuj62lSV30P+9jlGQNKcEzV6yoWb+gBr1SrwU6tCWz0Y7YsKnJkLl9oZfYh1m81By0Z4JsLeNDse6YVs7tdytjceEczffhZXmcdnjoEGd76cG2twsjSvSsQ2kR+qHKYFRsvxscwjnVl9NKVSlZyw+qgM6Nl5vdPsl+n+1ghTB9PEP3IN6YCeBMffACbMK71+zsf/Of2ndu7dz/44Pbt7dG94X3uh9IYFszt4f1bN+7kCzc/ukXew4O7LXVseP3ubRVQ1bupxK1bd1Ti5i0vQllKVcV1pLVyd25YuQ9TuZu39Hs6BSysnGVy1yThQxAF93ztvhy++o2sUvOLWPSEEuP8FxiWDuUL8Q1f19kLxsQMLajhv8zU2G99shPpnaY6oA/al+1brPyzM+metyH+c6myfSdb8bY/CPvd9l1XDj5qgV3lpSCXA+W6N+x4izfj2zbDBrG2rGbbN29jvDMDr5e5UyV2XVOqQlhdHVzcNu/cPCGe3oq4ObKRhd30WahrL7WOIy3CrhPtGGKIxzPHipIj0rVb6Rop1EFDHtPNyC2YcA97hIunxfDJZhmuljRyqmWtSYcWJaPKxYYCH064vn+wbQKdyuAgDu2PXzryrAvt633P8rZU7ebezkHvimexYMYFz8MxwXEGUsWQRaqYNwp76vjhVkvk7+RsE46bn/c2x12ngyUiZnYQWieJKrbBSWyhwZo848bAxUXRDc0Ut3290yicz6vzpdNUabaerqpCjT8zxIRTto9P3EyB+Yrcltmf0hzTzlM3XaYzb1y0ZtUSKgOfyrUwYw3TmH6CjLLZiqoUqUJlCqpcrlwtiPxm6zVbxSvHOKiMxsDK8kpsQVZkTs8QjB9WuiooBP6yjHO5uMJymDYSZ7l1Y5+k2H90juV3IPGc3rY++6tMWoF1cU4rCBt/bDv518Oyi3XDlqcQgb8wTJf5WsW0N7NHbDMFVSn7p94bhu1PqmltMh1KgbXKheihnH1lDRCKTyq5j87Ih7LDpffY1mO8edN2c7Ar/Aeo/rQctlu3TvyD7S8/taHQRkW3IOkA2t3LJM9CWrfhjbNoQxigP4jxuUiBMGBj+vNAh1z2NtMrIkSz4DLNkPQ1N153JJDigT1do3Gr8BNK9hXbtTKo8pK5Awtc7giF3EgL1EpMwHo6+ITx99OLAtg8ab9SmozlCmO5zhzJeenHGk9/Hs4N7zBi7vLwCsI3VUzDu2Acx5UgteIxSZvqWZ7+qd9R505VB40pPc74khcxY0N3y7C8Eo4wNPcECZU5P0H4MFL19BCx+9UPMapeti8hG/249kH9YOHMSL+xneff5JIvv/wHudZUUWPVx4JLzzqC4LagRZpyuMAcnhZBfmrgpGUEMcO3YjJdSv2FGvR3GDmqs1YwYboIrk9QRKbIvmqF0B3qmqXS3LnLaxkHYlWpbNoz98vBnlfeL53Umnecqzd7xxRn3agVEHkcyYjc8m+GYNhsBDmY0ytrQgepydk3gNBqeAXaqMwua4oc1BuQUtMiANkE+m9KpAiFrErKcv3q72wv8keAXtc6P/XOHUqQ/EVUpRu72ikR8wT2sL3+vkClmPpgyZS0yxml58ikbZRX5Kzb0SMzwXrFcJr4ctMo2BvLsktOkRTeBzdx/mSBLjfkXPePpznVF5R90ZmtHxtkSaie5cYe9uDpTmBQDYGKjzVToiqynQYKLhEzRh7htbFbI5dPJpOz8fbW1vn5+eb4jFdofKpi7t2SAN3wdJsNL77521jJC2G16v55BpEnBuHK9Cox2OZt/9ENu6p73glOUK4GVCahglab/yg2XayXWEhc3pOHDLSEtyAT0xVG4151MNNseLsPoNDium1elup7I+ZZHPKwM7slXmYqAIarg0/JZjVze2IcTDRV4Y12A07N55hLWFg5p4KdB99gCJMEFpdglDIGsUAhwZDxYrTYTEdN18UTM+N7OINsLBJk0wy5k9MyBq/g1n/3dtZfbPyfF5MXo/0tT4wnqP7gfSu0nZgztvaWWy9GLwb7b/77YvzmxfhaFAXOQdO4W2xdy1i/3l9efl9YPpi0JBQfBUyXwdfac828sJ9tw2qYIYt44MdCyJ7dcjG4Hpg/0rIFr6Ir/GdLCjAHa04stV58p0w0t7RZBP9vwpypLG0Rhbfaeiik8igYudL2Dt1u0PoYRYyX+QdOoUgYyOujWKeAAW6smjBMMQxIu+/URZJvVZ0/cskUa9fhGFQSbyaDoGPhMmIiGjVnwElXCTapRSbfQ7Nq5za0HsGGmW+FoDo/aguoynCeUiOPFjayqA2DMrVGSu35VypBi4RQypcLARcLBPCFR+UZ7CnyRfnzBwScdcFeys/YWTUjSuqY1n09wHahtfT4YjS0YeYj4Xft6NTvvWI/JPX3aPhno67LEAUO2G869ETFJ6N6b/q9BlS312Y8EZoc9dxx4tDaYSal+opyqB4RMbW726iz0fiWmaBljTT/Y5WF4VaG2oGnKN5scxjlvULONbrmtkXn9EDnYd/IRom9Sk77y0BY0+DXbmCHZ9OWz0+9ncq/yI95LQHMGihbmbkjgnnddGCMpMVzmTK/H/zU292zzIfEkmgN3gsK4griMY+cTkgpSyJxvxSA9UaayExKx8F+onuvyFeHLWvaaAQV6mL+wTNYXeUtAC2Jv5yONLY6Zhl6MCi2Taj7Wbgvs18Zy4BZZhxIvUKxTp2VIgcimCCdKqSJ70UPpD5pVI/YMTMbig5yCThZR8HlTcfTGk0B3/H3xzYMpBYI6gGfjucYKjxwbElRox9CWQI+3UoUjHVLq7Ay/GRvJ0f8p4iRZoUCyq4qq633yw3HxOuSr7S9BYLK2ZYB4a2+n/PkyaUBWBl8QilAy1+CT29x/spGKtcLH60Q7QNwSjh8hindRZOrvAYWXW/XLIRYCHzIJkshErz2YPKeMObABmAYAue+N9lckj5obdq9fTooEUpZQTko3cGYE7z7vcjrsKhzxxLw8nW+gzwa4e4zPH7vvbiyb37UJPqsYsBbjrjkVG52U3NQkUol6gkRlgvlNqU3eeaTegEVbz1YzHIfwwwKjgPKCiijBDtfIrW+xK6TT/51Ez8nROrERyvw2YyR7EDesH0vvTI4rCva/lXickH7M9SoP6YxZ8iK8BG+B8IHKtNKu7EWk2Hd5meEbBTsNFQlqT8eRCEaMn+CpP1wJKiDMkdEUxhtHuD0RjAkGohNr8L5Gm3zaLLym5m70sy1GI+JxWewlRNxQiSHxMGnCbC+ZwB8Gw/so6QGNphSh5B8HXkWVTGMPRMCBZmsCmvAZZ6Acw0Y3MSMzR2SdSqx8a3AnU1aYLZL4k1BHy6iAxvSdNxKMyV2SRlhnJv6zjz+Vjp7SYLvJitps9ggdmP95uUmmfim/vcPOF/lV2sY5wJB1hwY7sRWEcgznM7448eFpB5wiCzKgA5yH2fz49Ud86Mb0APs64t7CXnBL709t3iBfOkfdBahcQOQoMthD3NokN74MckyvDhSzMQHqbQDG3BhqQvALomFapgDfl8mTjNHkfrI8QSEQEtcKdkqxxx/WFPDQibqq8rLUT3qmW9T+xi/nSKr0NOQKLY+RVqjqDpyGVMlR8xRtWTi8aUagSyqKUG1sVFQ/RMcvJoz1kueMnIp7bLRHyx6+m1luCnNQnfPfWstce4Q8LfuG51vpFAqeFwJlEpnsY+1lE8D6/LZ0ztDEiXRfM9IROBjyED2iVcAM3i6VAlEBcSr/xv033Mz59H+ECKEgy8Hxz9o6VNqNlED81SWqcSyO6uOi73GaUI1Y2nyf3mTz00tjjuIycuoIjmKu4c7ebo3J0qjn/HUJ5MLRo75MmHSSbadhWXcfhN2nEaJcnqpzzdx0DfNm6X7Cpw315+zku0lLs3n/he+1zs3Wo/t9LeQv7ji5uPkAayOxUM4ydzyjY2bdlZ9DRvoGqoLEsc+rkwwIhJ6W6fEflHjAilwSjH3CQAJ/fOHiIexbSLCbRYQ5At6M97vVVRRplmIKKJOombu2SaTqUIdRMwt80Y5Y8LsMTPo9uq60NKeAvhRbB0pOJ0c/pXz1vfIsKcV3+Fj/hU+5vdJ5c009pZbLRxc0dU3Kezb+sfoIP+aADB/uPNc5URQXzBHn7bORQ2ONn2+NW7d5L/pxtOt/trKdOMONVtKhVdauL2Ep8J7TSZI07GxWU1WzkUhZGlt/Q7aYN1WawoE3d65cWrnVj0W1JtMP166fHRTYWKMqNo+EC376c7iiXPIbCB5jVuMcR3O0e/rPjnEIIHk1inr0tok2dibRwLIFRuN4HwXVin9tIoWbeY12fwKj/5fk8Kjr3jSZtKf0+NrC8rvwAjCV87XNz/QY9i27M/vlPh7+pk1ouv2RNgLrPs6HvPTJhZy/UYakF+AuLFR1rp8QMxhIsqvJ//ukeWzHOHixqN2ikOtxb838bXzHMuWysz8Bs3puFCLMn+fwlCXCS8zQ4Sv3e+DH8nz9xfSYxWikrQbOVeNVF4x2KjuRSORmi3qIO2CPldm+ZReE2IX0zHRRBAloY5AvODplG2MJx2zfazqcPZamEV+4mzMk+ZMtz1NSr1nZueLziIR6N+i8DCYVefgIW3bSFCEU3AA2Snc/HvLr9rs67Gq5uz6aS5WTGkWCGGVfNnUvBQe9qQpuJz9gnsnrWtlk7qI2OBPK/ubeSs8fzQZA5lpRgSmYUtoA5mN8hN2N+hwas4p8IHNhl+xUs8YWb+YNbFiA+t05FkMpUB8thUNZ4Wv6IS8Am1zaDp3BwDr5bJbZ2ys8EFLkn6ag2CT4yAZCj1e31MA+jIUtleJqgatSmCkMGzSMWWNNCNJYdUtiQNWq7tqoewW96l6CY6PiEJaYPmXwA45L8wV0Wiy502SakCTTY/lMLwb94TXFqGl2ILCs7Fd873hHjW7dGeDuNQhTnhaAE9VR6aEG6shH+Fmj98KuJ+HFLPUhzOYovCKZuTADdSlsneOHSXi+c5dEJa7Ozc/rKhJPqmMFdlXaPG1vLVu262lhgkttUi+4U74c0Rxpie2/UkZ45YhIQNP/80bh6AjcviwiBuikofJxPwpzEwc5QYrwpW/Hbu18AEyPoKC8Q3LvwwcdjutP/erWa7EAkT1Czl9LHs4LzvPzWjgGixck1x1oPvoECnfGTrb1rsf9QTowNjmnyQS/Y5mZzI1BrKNy3tjs4H7LNcbS94Qf1+M414HDUDOkZ8yDovMoxYRod4WBk11mBZ6+8B8i3u7gjbhFUsvtz9Xaq9iJsFbXxGw+6vNrLmLCWzNq5EoBCs2lhy7IeVon7QoyIEtnFAG1AIPsTGqsSIq6D5rd09ewHmwkdECsBFefLB7J3JbsPvKw9hMqZyPljOiqLy4pdlZT3RP1C6YfIGMRH0bJoD+doPgumT38PmBYJYV0nHYn6KSrKSJCIm3O/AAzSwQersrxxvj1a2VHv9un9Ss1YWyAiUvHeBNonguzrEHtBkBjukRHWOm8fwk7cchUCLPyLX9ZTI0DRGfTAah+8IaTug79vCkGzrmJ/mcntxR38TazICre1gv5u5aWr8J8isrub1rTyZgApQTtNDdUZfNGkRxbJr5+U65flhATPOUaZNK0E8oAm1Amj0CahbnPwj4dMnQh4w2wxWwpHVlL6mNVDXOKDzdjY+QHNKbXq+gA1jCZMGnnJknC7T352jv/g6M5EHQiZA8aHjzRmA5CjZE5mmOTfNoZ1SwiJ+DHVkdlqZrz3EJioD5aO9wf309thms+MRb3lDw01WNd1djq9ibKt6/NVyHnDmnm5FfyI0aJZKzeo/gHL658GmeKsIovNeaKoFgysRJHKmpRFo3PgZkgGgMjM84lyNiT4c9OfXLdJspXyOoSkWpqEdlyz5MKi0qPy7u0+7G8VZ77bS7tnnng6QKcRQ52nre2vyAf0jaYHaJFsDlubiLRfFhCncuQ36Gyvj6gG4BlZedSjto3od46Ps7eUddmjtu1JBYGcfqbVsNdhvm0NKNpPSBFUn+tqnDQ9PGzEyYFUIMH6HY6jcc3X5cqbwlNgFIYKSnVXJh0WwX8X9cXd0z90pttxTkgw7DpZT9C6jv9doZHltX061eWkhTZ7WKY4eEPhsXrpWYSMwFzST93YJO3cbfkwnkd2qPLwaH2bC1NGp7sjf+7M7wcCr3ldSIzz21/ZOLrzorgM+Zm9GO+u9NalDs7k7bKDjPlKNqRMHunyNt1P10YXa9CU3RptuIV4YK6sI00fKqz1KkiqfcjYi+n+liLuEQEmaTHdU2Wfc5SbECRaS3s77+1Qj1dUSyELk9EyzbGDdxoshOtiHPwAWawYD03lnlBwogZX+1PoebWPlzSM1F+pF4d1BH5AdpOAzEKSRHVW1mw4rhq55oSG3Ou3sSZ2h53MhMtp6ODlhdviDLtVY9wae8zj6vnwJfD1CMvSwxq7i0hCFnX7FT41Bs4mfDgqE0URtfbdUEiECf0dVcQgGWboIVj2mEoYPN8qvEM8ugGe0qyjuIaYrnu7RorMVjKIaTIst5q5UCYyRIfXNnC7wHN4BZkf/mVfLu2X7thQFk5qW6HYtdIQzETHa1k3dkxuqhiQIbZhn8M6stjkVIgiis41VxLlBj0Jbe1bQLfqlWnV3JL9lr09UlIm0Ufc9i2GQhi02E3v7jgiAUk48asJgFbpRs4wU3n0yxxOKl4mgrKQWajlw+kyGNYurUUxAUoo3x3uUqRIP/+n8=<\/script>
<script>(async()=>{const t=document.getElementById("viewer").textContent.trim(),n=Uint8Array.from(atob(t),c=>c.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw")),e=document.createElement("script");e.textContent=await new Response(o).text(),document.body.append(e)})().catch(()=>{document.getElementById("too-old").hidden=!1});<\/script>
</body>
</html>
`.split("\f");r(i+e.map(o=>`<p>${ED(o)}</p>`).join("")+a),r(`<script type="application/json" id="facts">${Cc(JSON.stringify(t))}<\/script>`);for(let{lines:o,isPacked:d}of s){r(`<script type="application/x-ndjson"${d?" data-packed":""}>`);for(let h of o)r(Cc(h));r("<\/script>")}r(n)}var ED=t=>t.replace(/[<>&"']|[\ud800-\udbff][\udc00-\udfff]|[^ -~]/g,e=>`&#${e.codePointAt(0)};`),Cc=t=>t.replace(/<|[^ -~]/g,e=>`\\u${`000${e.charCodeAt(0).toString(16)}`.slice(-4)}`),xc=Dr;function FD(t,[e,s],r){let i=s===xc;if(!i&&s!==l)throw new O(be(`${s}`,`dx @$pool.report("C:/leak.html", "${xc}")`));let a=t.write(Qr(Ji,e),n=>RD(r,i,o=>n(`${o}
`)));return{what:$0(i),outcome:a}}function ID(t,[e,s],{hunts:r,skip:i,tool:a}){let n={hunts:r.map((o,d)=>({recording:_a,number:d+1,hunt:o})),skip:i,name:_a,tool:a};for(let o of Dc){if(o.name!==s)continue;let d=t.write(Qr($i,e),h=>h(o.Ee(n)));return{what:o.help,outcome:d}}throw new O(J0(Dc.map(o=>o.name)))}var _a="session";function RD({hunts:t,snapshots:e,skip:s,tool:r},i,a){var n,o,d;let h=$m(),c=[],u=k=>{c.push(Zn(c.length,i?k:h(k)))},{time:f}=(d=(o=(n=t[0])==null?l:n.start)!=null?o:e[0])!=null?d:{time:0};u({type:re,format:Zi,version:1,segment:0,tool:r,time:f});for(let k of e)u(k);let p=[],m={};for(let k of t){u(k.start);for(let C of k.entries)u(C);p.push(ii(k)+pa(k)),p.push(_r(k,jr(k,s))),m[At(k.tag)]=ma(k.tag).map(({name:C})=>C)}AD({facts:{tool:r,isPrivate:!i,recordings:[_a],skip:s,users:m},headline:p,recordings:[{lines:c}]},a)}var UD=class{
constructor(t,e,s,r,i,a,n){this.__u=!1,this.__1=[],this.__i=n,this.__9=t,this.__4=e,this.__f=s,this.__a=r,this.__t=i,this.__j=a}
toString(){return`pooltag ${this.__j}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return vm()}
hitTag(...t){return this.__3("hitTag",t,([e,...s])=>{let r=vs("hitTag",e),i=mo('hitTag("Abc ", ',s.filter(n=>n!==Ks)),a=this.__4.hunt(r,i,s.includes(Ks));return a.kind===vr?this.__v(a):Vh(a)})}
arm(...t){return this.__3("arm",t,([e,s])=>{let r=vs("arm",e);if(s!==l&&s!==Ks)throw new O(be(`${s}`,`dx @$pool.arm("Abc ", "${Ks}")`));let i=this.__4.arm(r,s===Ks);return i.kind===lt?Pw(r,i.armed.arming.repair):Vh(i)})}
capture(...t){return this.__3("capture",t,()=>{let e=this.__4.capture(mo("capture(",t));return e.kind===vr?this.__v(e):Hp(e)})}
clear(...t){return this.__3("clear",t,()=>hp(this.__4.clear()))}
skip(...t){let e=this;return e.__3("skip",t,([s])=>{let r=go("skip",s);return e.__1=[...e.__1.filter(i=>i!==r),r],gh(e.__1)+(e.__16(r)?"":Q0(r))})}
unskip(...t){let e=this;return e.__3("unskip",t,([s])=>{let r=go("unskip",s),i=e.__1.includes(r)?"":X0(r);return e.__1=e.__1.filter(a=>a!==r),i+gh(e.__1)})}
save(...t){return this.__3("save",t,([e])=>fp(this.__f.save(Qr("save",e))))}
open(...t){return this.__3("open",t,([e])=>sw(this.__f.open(Qr("open",e))))}
report(...t){return this.__3(Ji,t,e=>Ch(FD(this.__f,e,this.__r(Ji))))}
export(...t){return this.__3($i,t,e=>Ch(ID(this.__f,e,this.__r($i))))}
__r(t){let e=this,{snapshots:s}=e.__a;return{hunts:s.length>0?[...e.__4.rt.values()]:e.__8(t,[]),snapshots:s,skip:e.__1,tool:e.__j}}
used(...t){this.__6("used",t);let{sort:e,pattern:s}=Wy(t),{reading:r,rows:i}=this.__y(e,s);return new J(Om(r,i.length),i.map(a=>new ND(a)))}
top(...t){this.__6("top",t);let[e,s]=xD(t[0])?t:["",t[0]],r=Xm(this.__y(bt,Xr("top",s)).rows,`${e}`);return new J(Xy(r.length),r)}
snapshot(...t){let e=this;return e.__3(kt,t,([s,r])=>{var i;let{snapshots:a}=e.__a,n=(i=Xr(kt,s))!=null?i:`s${a.length+1}`,o=Xr(kt,r),d=io(e.__9,e.__i,n,o===l?l:e.__17(o));return d?(e.__a.noteSnapshot(g({type:kt},d)),Uw(n,d.rows.length,a.length===0)):zh})}
diff(...t){this.__6(or,t);let e=this.__10(t,0),s=this.__10(t,1),r=ho(e,s);if(r.kind!==Li)throw new O(Rw(e,s));return new J(Kp(r,e,s),r.rows.map(i=>new qy(i)))}
growth(...t){this.__6("growth",t);let e=mm(this.__a.snapshots.map(ao));if(e.qt.length<2)throw new O(_h);return new J(Ow(e),e.rows.map(s=>new sD(s)))}
totals(...t){var e;this.__6("totals",t);let s=vw(this.__9);if(!s)throw new O(_w);let r=(e=this.__e())==null?l:e.rows.map(({nonPaged:a,paged:n})=>[a.bytes,n.bytes]),i=a=>r==null?l:r.reduce((n,o)=>{var d;return n+((d=o[a])!=null?d:0)},0);return new J(zw(uo(s),s.Se),km(s,i(0),i(1)).map(a=>new vD(a,s.Se)))}
who(...t){this.__6("who",t);let e=vs("who",t[0]),s=Ap(this.__9),r=Mp(e,this.__9,this.__t);return new J(Kw(e,r),r.users.map(i=>new MD(i,s(i.name))))}
leaks(...t){let e=this.__8(Ui,t),s=ue(e),r=[];for(let n of e)for(let o of zm(n,this.__1))r.push(new cD(n,o,s(n)));let i=e.map(n=>_r(n,jr(n,this.__1))),a=Ns(e,r.length,Rl,Ul);return new J([a,...i].filter(Boolean).join(". "),r)}
recheck(...t){return jm(this.__8(os,t),this.__1,this.__4)}
sites(...t){let e=this.__8("sites",t),s=ue(e),r=[];for(let i of e)for(let a of mD(i.sites(this.__1)))r.push(new pD(i,a,s(i)));return new J(Ns(e,r.length,Rl,Ol),r)}
blocks(...t){let[e]=t,s=LD(e)?e:l,r=this.__8(_i,t,s===l?t:[]);return Lm(r,this.__1,s)}
drivers(...t){let e=this.__8("drivers",t),s=ue(e),r=[];for(let i of e)for(let a of ym(i,this.__1))r.push(new $y(i,a,this.__1,s(i)));return new J(Ns(e,r.length,"module",Ul),r)}
stacks(...t){let e=this.__8("stacks",t),s=ue(e),r=[];for(let i of e){let a=A(i.ut(),(n,o)=>vc(o)-vc(n));for(let n of a)r.push(new gD(i,n,s(i)))}return new J(Ns(e,r.length,Ut,Ol),r)}
hits(...t){let[e]=t,s=e===l?OD:po("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__8(ss,t,[]),i=ue(r),a=[];for(let n of r)for(let o of n.recent(s))a.push(new rD(n,o,this.__1,i(n)));return new J(Ns(r,a.length,R,"number, kind, call site"),a)}
status(...t){return this.__6("status",t),new bD(this.__9,this.__4,this.__1)}
help(...t){fo("help",t);let e=Object.values(hi).map(s=>new Ly(s));return new J(`pooltag ${this.__j}: ${Oy}`,e)}
__y(t,e){let s=this.__e();if(!s)throw new O(zh);let r=Gp(s.rows,t).filter(({text:i})=>e===l||ko(e,i));return r.length===0&&Nm(e,s.rows.map(({text:i})=>i)),{reading:s,rows:r}}
__e(){let t=this;return t.__u||t.__i({kind:"listing"}),t.__u=!0,Vp(t.__9,t.__i)}
__17(t){if(!/[*?]/.test(t))return[vs(kt,t)];let e=new Set;for(let{rows:s}of this.__a.snapshots)for(let[r=0]of s){let i=Z(r);ko(t,_(i))&&e.add(i)}if(e.size===0)throw new O(Hh("known tag",t));return[...e]}
__10(t,e){let{snapshots:s}=this.__a,r=Xr(or,t[e]),i=r===l?s[s.length-2+e]:s.filter(a=>a.name===r).pop();if(i)return ao(i);throw new O(r===l?_h:Hh(kt,r))}
__v(t){let{hunt:e}=t;return[jp(t),_r(e,jr(e,this.__1))].filter(Boolean).join(" ")}
__16(t){let{hunts:e}=this.__4,s=r=>Br(r,[t]);return e.length===0||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}
__6(t,e){fo(t,e),this.__4.ya()}
__3(t,e,s){try{return this.__6(t,e),new Bs(s(e))}catch(r){if(!(r instanceof O))throw r;return new Bs(r.message)}}
__8(t,e,[s]=e){this.__6(t,e);let r=s===l?l:vs(t,s),{rt:i}=this.__4,a=(r===l?[...i.values()]:[i.get(r)]).filter(n=>n!==l);if(a.length===0)throw new O(np(r,r===l?[]:on(r,i.keys())));return a}},Ks=He,OD=100,LD=t=>typeof t==st&&t.length>4&&/!|\+0x/.test(t),vc=({hits:t})=>t.alloc+t.free+t.unknown,Ge=new hw,ui=t=>Hr(Sp(t)),za=new cw,_s=new W0(za,()=>Ge.now(),Bi,ui),VD=new sb(Ge,Ge,t=>{_s.note(g({type:ns},t))}),ja=new p0(Ge,VD,_s,ui),GD=new L0(Ge,za,_s,ja),Dt=new UD(Ge,ja,GD,_s,za,Bi,ui);return[Dt,tg,eg,sg]})();
$hooks.forEach(function ($hook, $at) { $hook.hook = $parts[$at + 1]; });
return $parts[0];
})([initializeScript, invokeScript, uninitializeScript]);
function initializeScript() {
  return initializeScript.hook();
}
function invokeScript() {
  return invokeScript.hook();
}
function uninitializeScript() {
  return uninitializeScript.hook();
}
