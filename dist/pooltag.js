/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(l){let 
Xs="tooLong",
Qa="notOneByte",
ja="protectedBit",
Yt="$prcb",
ke="poolHitTag",
R="other",
qs="before",
H="after",
M="found",
$t="absent",
b="unknown",
Ja="NonPagedAllocs",
Za="NonPagedFrees",
fi="NonPagedBytes",
Ya="PagedAllocs",
$a="PagedFrees",
pi="PagedBytes",
T="unreadable",
Ct="none",
te="slot",
mi="noPointerSize",
gi="PoolHitTag",
tl="noModules",
_="read",
We="arm64",
Be="x64",
ee="notRead",
He="unseen",
el="alreadyArmed",
sl="taggingOff",
_e="breaksPassed",
bi="ready",
rl="notKernel",
il="localKernel",
ze="notLive",
al="ambiguous",
gt="stillThere",
Qs="notRepaired",
it="undone",
ll="DbgBreakPoint",
Si="neither",
y="alloc",
P="free",
bt="tag",
js="nonPaged",
ki="NonPaged",
xt="paged",
wi="Paged",
St="frames",
yi="names",
Di="breakInstruction",
Js="breakpoint",
vt="targetGone",
we="bugcheck",
It="function",
Ke="pool",
Xe="notPool",
qe="new",
Ut="stack",
Zs="$thread",
Ci="$proc",
xi="entered",
Ys="linked",
ye="foreign",
tt="failed",
vi="notArmedAgain",
ot="noHeader",
se="released",
V="inUse",
Qe="headerless",
De="yes",
$s="owner",
nl="noTagInCode",
ol="probableWrapper",
dl="backwards",
tr="exact",
er="floor",
Ti="register",
at="block",
Ni="immediate",
sr="unchecked",
Tt="same",
je="misnumbered",
Je="repeated",
rr="invalid",
ir="torn",
cl="unknownType",
Mi="entry",
re="header",
ar="newer",
Nt="nothing",
Ce="otherBoot",
lt="armed",
Pi="disarmed",
Ai=" and ",
xe="notOurs",
ie="refused",
Ei="cleared",
hl="foreignCleared",
I="hit",
et=", ",
ae="allocation",
ul="notClosed",
fl="mayRepeat",
Ze="doubted",
Ot="hunt",
lr="exists",
Ye="noRecording",
Mt="; ",
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
Te="nonpaged",
ts="allocs",
es="frees",
or="diff",
Ri="bytes",
wl="notWritten",
ss="hits",
dr="seconds",
yl="unknownHits",
Dl="tooManyBlocks",
rs="notRun",
Cl="superseded",
is="manualBreak",
Ii="otherBreak",
cr="impossible",
xl="muchNonPaged",
vl="nearLimit",
hr="nothingHeld",
Ui="leaks",
ht="gone",
as="few",
Oi="keeps",
Tl="freedLate",
ls="stopped",
Vi="changes",
Gi="uptime",
ur="driver",
st="string",
Li="noModule",
fr="at least ",
kt="snapshot",
Wi="0.1.0",
pr="planned",
le="applied",
Nl="framesMissing",
mr="last",
Pt="Allocs",
gr="Used",
ne="Frees",
br="Diff",
Q="taken",
Ml="instruction",
Bi="undecided",
Pl="unwinding",
Al="WARNING: ",
Hi="fixed",
Sr="repeat",
kr="full",
El="seenAgain",
_i="place",
wr="counters",
ns="change",
Ne="end",
os="recheck",
yr="located",
ds="places",
zi="blocks",
Ki="enough",
Xi="passing",
Dr="everything",
cs="arguments",
qi="returnValue",
Qi="disagreement",
hs="learning",
us="unlocated",
ji="notInTable",
Cr="freed",
xr="there",
Fl="ImageFileName",
Rl="UniqueProcessId",
vr="hunted",
Ji="boolean",
Zi="pooltag recording",
j="look",
Tr="keep",
oe="Bytes",
fs="Share%",
Vt="Coverage%",
Nr="Blocks",
Yi="report",
$i="export",
Il="call site",
Ul="blocks/allocations",
Ol="allocations/frees",
Z=t=>t>>>0,
ps=t=>{let e=s=>{var r;return((r=t[s])!=null?r:0)&255};return Z(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)},
ta=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
Vl=t=>{if(t.length===0)return{xt:!1,mt:{kind:"empty"}};if(t.length>4)return{xt:!1,mt:{kind:Xs,length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{xt:!1,mt:{kind:Qa,Nr:e[0]}}:ea(ps([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
Ph=t=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?ea(ps(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?ea(Z(Number.parseInt(t,16))):Vl(t),
ea=t=>t<wo?{xt:!0,tag:t}:{xt:!1,mt:{kind:ja,Mr:dt(t)}},
dt=t=>Z(t&~wo),
z=t=>{let e=s=>s>=32&&s<=126;return ta(t).map(s=>e(s)?String.fromCharCode(s):".").join("")},
At=t=>`0x${Pe(t)}`,
Ah=t=>ps([...ta(t)].reverse()),
Gl=t=>z(t).includes("."),
de=t=>{let e=Do.test(t)?t:t.replace(/^0x/i,"").replace(/`/g,"");if(Do.test(e))return Ns(e.toLowerCase().padStart(yo,"0"))},
Gt=(t,e)=>Ns(Pe(t)+Pe(e)),
nt=t=>({high:Number.parseInt(t.slice(0,8),16),m:zt(t)}),
N=(t,e)=>{let s=zt(t)+e;if(s>=0&&s<4294967296)return Ns(t.slice(0,8)+Pe(s));let{high:r}=nt(t);return Gt((r+Math.floor(s/4294967296))%4294967296,s%4294967296)},
ut=(t,e)=>{if(t.slice(0,8)===e.slice(0,8))return zt(e)-zt(t);let s=nt(t),r=nt(e),i=(r.high-s.high)*4294967296+(r.m-s.m);return Number.isSafeInteger(i)?i:l},
Et=(t,e)=>t<e?-1:t>e?1:0,
Ll=(t,e)=>(zt(t)&e-1)===0,
Lt=(t,e)=>e===4?Ns(Ae.slice(8)+t.slice(8)):t,
ms=(t,e)=>t.charAt(e===4?8:0)>="8",
Eh=(t,e)=>e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`,
gs=(t,e)=>{let s=zt(t),r=e===4&&s>=2147483648;return Kt(r?Gt(4294967295,s):t)},
Fh=(t,e,s)=>x(`rM 0x1;${e?"kb":"k"}${Ee(t)}${xo(s)}`),
Rh=(t,e)=>{let s=e.map(i=>i===Yt?"gdtr":i),r=s.length>0?`;.catch {${Co(s)}}`:"";return x(`${Co(cg[t])}${r};lm o`)},
Ih=(t,e,s)=>{let r=gs(t,e);return s.length===4?x(`ed ${r} ${Ee(bs(s))}`):x(`eb ${r} ${s.map(Ee).join(" ")}`)},
Uh=(t,e)=>{let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return x(`!poolused ${Ee(s)}`)},
Oh=t=>{let e=z(t).replace(/[^A-Za-z0-9]/g,"?");return x(`!poolused 0x1 ${e}`)},
bs=t=>{let e=s=>{var r;return(r=t[s])!=null?r:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0},
sa=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
G=(t,e)=>{try{return t()}catch(s){if(!(s instanceof Ps))throw s;return e(s)}},
E=(t,e)=>{let s=e;for(;s<t.length&&pt(t.charCodeAt(s));)s++;return s},
Wt=(t,e)=>{let s=e;for(;s<t.length&&Ug(t.charCodeAt(s));)s++;return s},
Vh=(t,e)=>{let s=e;for(;s<t.length&&Mo(t.charCodeAt(s));)s++;return s},
ra=t=>{let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=No;)e--;return t.slice(0,e)},
ia=(t,e)=>{let s=Wt(t,e);if(s-e===16)return s;if(s-e!==8)return-1;if(t.charCodeAt(s)!==Ig)return s;let r=Wt(t,s+1);return r-s===9?r:-1},
Bt=(t,e)=>{let s=ia(t,e);if(s<0)return;let r=s-e===8,i=t.slice(s-8,s),a=(r?Og:t.slice(e,e+8))+i;return{address:Vg(a),pointerSize:r?4:8,end:s}},
Gh=t=>{let e=Number(t);return Number.isSafeInteger(e)?e:l},
Mr=(t,e)=>{let s=[];for(let r of t){let i=r.length<=Xt?e(r):l;i!==l&&s.push(i)}return s},
Lh=(t,e)=>({elementSize:e,rows:Mr(t,s=>Wh(s,e))}),
Wh=(t,e)=>{let s=Bt(t,E(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let a=Bh(t,i,e*2);if(a<0||(r.push(Lg(t,i,a)),!Wg(t,a,e)))break;i=a+1}return r.length===0?l:{address:s.address,elements:r}},
Bh=(t,e,s)=>{let r=e+s,i=Wt(t,e)===r,a=t.startsWith("?".repeat(s),e);return(i||a)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1},
Hh=(t,e)=>{var s,r;Wl(t);let i=ka(t,e);if(e.thing.kind!==ke)return i;let a=Hl(e,Bg(t,e));if(i.kind===a.kind)return i;let n=o=>[i,a].find(o);return(r=(s=n(Ao))!=null?s:n(({kind:o})=>o===R))!=null?r:Po},
Wl=t=>{X(t,Ng)},
Bl=(t,e)=>{e===4&&Wl(t)},
Hl=(t,e)=>{if(!e)return Po;let{before:s,after:r}=t,i=a=>a.every((n,o)=>n===e[o]);return i(s)?{kind:qs}:i(r)?{kind:H,bytes:e}:{kind:e.every((a,n)=>a===s[n]||a===r[n])?"mixed":R,bytes:e}},
K=(t,e,s)=>{var r;if(e<0||e+s>t.length)return;if(s===4)return Re(t,e);let i=0;for(let a=s-1;a>=0;a--)i=i*256+((r=t[e+a])!=null?r:0);return i},
Me=(t,e,s)=>{let r=K(t,e,4),i=s===8?K(t,e+4,4):0;return r===l||i===l?l:Gt(i,r)},
Pr=(t,e,s)=>{let r=t.readMemory(e,s);return r&&Me(r,0,s)},
ce=(t,e)=>{let s=t.readMemory(e,4);return s&&K(s,0,4)},
_l=(t,e,s,r)=>{let i=t.readMemory(e,s*r);if(!i)return;let a=[];for(let n=0;n<s;n+=1){let o=Me(i,n*r,r);if(o===l||o===Ae)break;a.push(o)}return a},
_h=t=>{let e=Bt(t,E(t,0));if(!e||!pt(t.charCodeAt(e.end)))return;let{name:s,As:r}=zl(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,As:r||l}},
zl=t=>{let e=zh(t);return{name:t.slice(0,e).trim(),As:t.slice(e).trim()}},
zh=t=>{let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s},
Ar=(t,e,s)=>{let r=`nt!${e}`.toLowerCase();return G(()=>{let i=t.query(yg(e)),a=Hg(i).find(o=>o.name.toLowerCase()===r);if(a)return{kind:M,address:Lt(a.address,s)};let n=i.find(o=>o.trim()!=="");return n===l?{kind:$t}:{kind:b,Bt:n.trim()}},({message:i})=>({kind:b,Bt:i}))},
Kl=(t,e,s)=>{let r=Ar(t,e,s);return r.kind===M?r.address:l},
Ss=(t,e=8)=>{let s=new Map;for(let r of t)if(!(r.length>Xt||!r.includes("=")))for(let[i,a]of Kh(r))s.has(i)||s.set(i,Lt(a,e));return s},
Kh=t=>{var e;let s=[],[r=""]=t.includes(Eo)?t.split(Eo):[t];for(let i of r.trim().split(/\s+/)){let[,a="",n="",o]=(e=_g.exec(i))!=null?e:[],d=o===""?de(n):l;if(d)s.push([a.toLowerCase(),d]);else if(o!=="*"&&!zg.test(i))return[]}return s},
Er=t=>{let e=!1;return Mr(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),Xl(s,e)))},
Xl=(t,e=!1)=>{let s=Bt(t,E(t,0));if(!s||!pt(t.charCodeAt(s.end)))return;let r=Bt(t,E(t,s.end));if(!r||!pt(t.charCodeAt(r.end)))return;let i=E(t,r.end),a=t.slice(i),n=a.search(/\s/),o=n<0?a:a.slice(0,n);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:a.slice(o.length).trim(),vt:e}},
ql=(t,e)=>{let s=40543,r=(t&65535)*s,i=(t>>>16)*s,a=r+i%65536*65536,n=Math.floor(i/65536)+Math.floor(a/4294967296);return(a%4294967296^n)&e},
Ql=(t,e,s)=>{let r=(o,d)=>{let{offset:c,bytes:h}=s.fields[o];return Xh(t,e+c,h,d)},i=r("Key",!1),a=jl(r(Ja,!1),r(Za,!1),r(fi,!0)),n=jl(r(Ya,!1),r($a,!1),r(pi,!0));if(!(i===l||!a||!n))return{tag:Z(i),nonPaged:a,paged:n}},
jl=(t,e,s)=>{if(!(t===l||e===l||s===l))return{allocs:t,frees:e,bytes:s}},
Xh=(t,e,s,r)=>{let i=K(t,e,4),a=s===8?K(t,e+4,4):0;if(i===l||a===l)return;let n=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(a+n/2**32)*2**32+i:i+n;return Number.isSafeInteger(o)?o:l},
Jl=t=>{let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:Fo(r.nonPaged,i.nonPaged),paged:Fo(r.paged,i.paged)}),e)},
qh=(t,e)=>{let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=Ql(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s},
Zl=(t,e)=>{let s=new Map,r;for(let i of t){if(i.length>Xt)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,n="",o="",d="",c=""]=a;r!=null||(r=n.length),!(n.length>r||s.has(d))&&s.set(d,{offset:Number.parseInt(o,16),type:c.trim()})}return s.size===0?l:{name:e,fields:s}},
Yl=t=>{let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&$l(e.type);return e&&s!==l?e.offset+s:l},
$l=t=>{var e,s,r;let[,i="1",a=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],n=(s=/^U?[Ii]nt([1248])B$/.exec(a))==null?l:s[1],o=(r=/^Ptr(32|64)\b/.exec(a))==null?l:r[1];return n?Number(i)*Number(n):o?Number(i)*(Number(o)/8):l},
Qh=(t,e,s)=>{let r=Ro(t,"_POOL_TRACKER_BIG_PAGES"),i=r==null?l:r.fields.get("Key"),a=r==null?l:r.fields.get("NumberOfBytes"),n=a!=null?a:r==null?l:r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),d=e("PoolBigPageTableSize");if(!r||!i||!n||o.kind!==M||d.kind!==M)return;let c=Pr(t,o.address,s),h=ce(t,d.address);if(!c||!h||(h&h-1)!==0)return;let u=Yl(r);if(u===l)return;let f={Pr:i.offset,Ar:n.offset};return g({address:c,k:h,Er:u},f,{Es:a?1:qg,pointerSize:s})},
jh=(t,e,s)=>{let r=Jh(s),i=ql(r,e.k-1);if(e.Es===1)return aa(t,e,i,s);let a=aa(t,e,i,s);if(a.kind===M)return a;let n=aa(t,e,Qg(r)&e.k-1,s);return n.kind===M?n:{kind:T}},
aa=(t,e,s,r)=>{let{address:i,k:a,Er:n,Pr:o,Ar:d,Es:c,pointerSize:h}=e,u=Math.min(Xg,a-s),f=t.readMemory(wa(i,s,n),u*n);if(!f)return{kind:T};for(let p=0;p<f.length;p+=n){if(Me(f,p,h)!==r)continue;let m=Me(f,p+d,h),k=m&&ut(Ae,m);if(k===l)return{kind:T};let C=k*c;return{kind:M,tag:ps(f.subarray(p+o,p+o+4)),bytes:C}}return{kind:$t}},
Jh=t=>{let{high:e,m:s}=nt(t);return(s>>>Io|e<<32-Io)>>>0},
tn=(t,e,s)=>{let r=iu(Ro(t,"_POOL_TRACKER_TABLE")),i=Zh(t,e),a=rn(t,e("PoolTrackTable"),s);if(!r||!i||!Go(a))return;let n=Yh(t,e("ExPoolTagTables"),s),o=$h(t,e,s);if(!n||o===b)return;let d=[a.address,...n.filter(c=>c!==a.address)];return g({_:r,tables:d},i,{Ie:o===Ct?l:o})},
Zh=(t,e)=>{let s=ya(t,e("PoolTrackTableSize")),r=ya(t,e("PoolTrackTableMask"));return s===l||r===l?l:{k:s,Ue:r}},
Yh=(t,e,s)=>e.kind!==M?e.kind===$t?[]:l:_l(t,e.address,Zg,s),
$h=(t,e,s)=>{let r=rn(t,e("PoolTrackTableExpansion"),s);if(r.kind===b)return b;if(!Go(r))return Ct;let i=ya(t,e("PoolTrackTableExpansionSize"));return i===l?b:i===0?Ct:{table:r.address,k:i}},
la=(t,e,s)=>{let r=en(t,e,s);if(r.kind!==M)return r;let{nonPaged:i,paged:a}=r.record;return{kind:M,counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
en=(t,e,s)=>{let r=eu(t,e,s);if(r.kind!==te)return r.kind===Ct?su(t,e,s):r;let i=[];for(let a of e.tables){let n=Ue(t,e,a,r.index,1);if(!n)return Ie;let o=n.get(0);o&&dt(o.tag)===s&&i.push(o)}return Vo(Jl(i))},
tu=(t,e)=>{let[s]=e.tables,r=s&&Ue(t,e,s,0,e.Ue+1);return r&&[...r.values()].map(({tag:i})=>dt(i))},
sn=(t,e)=>{let s=new Map;for(let a of e.tables){let n=Ue(t,e,a,0,e.k);if(!n)return;n.forEach((o,d)=>{var c;s.set(d,[...(c=s.get(d))!=null?c:[],o])})}let{Ie:r}=e,i=r?Ue(t,e,r.table,0,r.k):[];return i?[...[...s.values()].map(Jl),...i.values()].filter(a=>a!==l):l},
eu=(t,e,s)=>{let[r]=e.tables;if(!r)return Ie;let i=e.Ue+1,a=ql(s,e.Ue);for(let n=i;n>0;){let o=Math.min(Jg,i-a,n),d=Ue(t,e,r,a,o);if(!d)return Ie;for(let c=0;c<o;c+=1){let h=d.get(c);if(!h)return{kind:Ct};if(dt(h.tag)===s)return{kind:te,index:a+c}}a=(a+o)%i,n-=o}return{kind:Ct}},
su=(t,e,s)=>{var r;let{Ie:i}=e,a=i&&Ue(t,e,i.table,0,i.k);if(i&&!a)return Ie;let n=[...(r=a==null?l:a.values())!=null?r:[]].find(o=>dt(o.tag)===s);return n?Vo(n):ru(t,e)},
ru=(t,e)=>{for(let s of e.tables){let r=wa(s,e.k-1,e._.size),i=t.readMemory(r,e._.size),a=i&&Ql(i,0,e._);if(!a)return Ie;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:$t}},
iu=t=>{let e=t&&Yl(t);if(!t||e===l)return;let s={};for(let r of Kg){let i=t.fields.get(r),a=i&&$l(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:e,fields:s}},
rn=(t,e,s)=>{if(e.kind!==M)return e;let r=Pr(t,e.address,s);return r?{kind:M,address:r}:{kind:b,Bt:""}},
na=t=>{let e=Fr(t);if(!e)return{kind:mi};let s=Ar(t,gi,e);if(s.kind!==M)return{kind:"noSymbol",name:gi,Bt:s.kind===b?s.Bt:l};let r=Er(X(t,vo)).map(a=>g({},a,{start:Lt(a.start,e),end:Lt(a.end,e)}));if(!As(r))return{kind:tl};let i=a=>Ar(t,a,e);return{kind:_,target:g({pointerSize:e},lu(t,e),{poolHitTag:s.address,modules:r,Ht:jg.filter(a=>Uo(t,e,a)),_t:au(t,i,e),Oe:tn(t,i,e),Fr:Qh(t,i,e)})}},
au=(t,e,s)=>{var r;let i=e("KiProcessorBlock");return i.kind!==M?[]:(r=_l(t,i.address,tb,s))!=null?r:[]},
Fr=t=>{let e=Ss(X(t,mg)).get("$ptrsize");return e===Gt(0,4)?4:e===Gt(0,8)?8:l},
lu=(t,e)=>{var s,r,i;let a=(s=X(t,gg).find(d=>/Kernel Version/i.test(d)))!=null?s:"",n=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(a))==null?l:r[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${a.trim()}${o}`,ue:e===4?"x86":nu(a),build:n?Number(n):l}},
nu=t=>{if(t!=="")return/\bARM\s?64\b/i.test(t)?We:Be},
Ht=t=>{let e=Fr(t),s=e&&Kl(t,gi,e);if(!e||!s)return{kind:ee};let r=an(t,s,e);return r===l?{kind:ee}:{kind:_,address:s,pointerSize:e,value:r}},
an=(t,e,s)=>(Bl(t,s),ce(t,e)),
ou=(t,e)=>{let s=ab(e);return G(()=>t.debugger(Mg(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?l:i.includes(s)}),()=>!1)},
Rr=t=>{G(()=>t.debugger(Ag),()=>{})},
du=t=>{let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",a=""]=e!=null?e:[],n=de(i);if(!e||!n)return;let o=c=>Number.parseInt(c,16),d=Z(o(s));return yt(d)?l:{armed:d,saved:Es(o(r)),address:n,id:a}},
cu=t=>{let e=[];for(let s of t){if(s.length>Xt)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():l;r&&i&&e.push(hu(i,r[1],r[2]));let a=r?l:uu(s);a&&e.push(a)}return e},
hu=(t,e,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return e==="Command"?g({},t,{command:r}):g({},t,{Ia:r})},
uu=t=>{var e;let[s="",...r]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(s))return;let i={Ve:!0,"not handled":!1}[(e=r[r.length-1])!=null?e:""];i!==l&&r.pop();let a=nb.find(d=>d===r[r.length-1]);if(a&&r.pop(),i===l&&!a)return;let[n="",...o]=r;return o.length>0?l:{code:s,Rr:n,status:a,Ve:i}},
ln=t=>{var e;let s=cu(X(t,Sg)),r=o=>s.find(d=>d.code===o),i=r("bpe"),a=(e=r("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:b};let{command:n}=i;return n!==l&&db(n)?xa("command",n):i.status!=="break"?xa("status",_o(i)):(a==null?l:a.Ve)===!1?xa("handling",_o(a)):{kind:"stops"}},
A=(t,e)=>Array.from(t,(s,r)=>({Ge:s,place:r})).sort((s,r)=>e(s.Ge,r.Ge)||s.place-r.place).map(({Ge:s})=>s),
ks=(t,e)=>Ir(t.toLowerCase(),e.toLowerCase()),
Ir=(t,e)=>{let s=0,r=0,i=-1,a=0;for(;s<e.length;)if(t[r]==="*")i=r++,a=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;t[r]==="*";)r++;return r===t.length},
nn=(t,e)=>{let s=[...new Set(e)].filter(a=>a!==t),r=t.trim(),i=[.../[*?]/.test(r)?[a=>Ir(r,a)||ks(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>dn(t.padEnd(4),a.padEnd(4)),a=>dn(t.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let n=s.filter(a);if(n.length>0)return A(n,(o,d)=>o<d?-1:1).slice(0,cb)}return[]},
on=(t,e)=>{let s=new Map([...e].map(r=>[z(r),r]));return nn(z(t),s.keys()).map(r=>s.get(r)).filter(r=>r!==l)},
dn=(t,e)=>{let s=[0,1,2,3].filter(a=>t[a]!==e[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:zo(t.trim(),e.trim())||zo(e.trim(),t.trim())},
fu=(t,e,s)=>{var r;let i=e.Oe;if(!i)return{kind:b};let a=c=>c!==l&&la(t,i,c).kind===M,n=la(t,i,s);if(n.kind===T||n.kind==="overflow")return{kind:b};let o=pu(s);if(n.kind===M)return{kind:"seen",Fs:a(o)?o:l};let d=[Ah(s),o].find(a);return{kind:He,Le:d===l?on(s,(r=tu(t,i))!=null?r:[]):[d]}},
pu=t=>{let e=t>>>24;if(!(e!==32&&e!==0))return Z(t&16777215|(e===0?32:0)<<24)},
mu=(t,e,s,r)=>{let i=Ur(t);if(i)return qt(i);if(yt(s))return qt({kind:"neverHit",tag:s});let a=gu(t,e);if(a.kind!==_)return qt(a);let{target:n}=a,o=an(t,n.poolHitTag,n.pointerSize);if(o===l)return qt({kind:T});if(!yt(o))return qt({kind:el,value:o});if(bu(t,n))return qt({kind:sl});let d=ln(t);if(d.kind===_e)return qt(d);let c=Su(s,fu(t,n,s),r);return c?qt(c):{kind:bi,target:n,zt:o,stops:d.kind==="stops"}},
Ur=t=>{let{Ir:e,description:s="",Ur:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:rl}:r?/^local\b/i.test(s)?{kind:il}:l:{kind:ze}},
gu=(t,e)=>{let s=na(t),r=s.kind===_?s.target.modules.filter(i=>!i.vt):[];return s.kind===mi||r.length>1?s:(G(()=>e.debugger(wg),()=>{}),na(t))},
bu=(t,e)=>{if(e.build===l||e.build>=hb)return!1;let s=Kl(t,"NtGlobalFlag",e.pointerSize),r=s&&ce(t,s);return r!==l&&(r&ub)===0},
Su=(t,e,s)=>{switch(e.kind){case"seen":return e.Fs===l||s?l:{kind:al,Rs:[t,e.Fs]};case He:return s?l:{kind:He,tag:t,Le:e.Le};case b:return}},
cn=(t,e,s)=>{e.kind===gt&&t({kind:Qs,command:e.repair}),e.kind===it&&t({kind:"repaired",value:s})},
Or=t=>{let e=qo.get(t);if(e)return e.is;let s=ku(t);return qo.set(t,{is:s}),s},
ku=t=>{var e;if(kb.test(t.module))return t.name.includes("Pool")?un(t.name):l;if(Xo.test(t.module))return t.name===ll||wb.test(t.name)?Si:(e=hn(t.name))!=null?e:wu(t.name)},
hn=t=>gb.test(t)?y:bb.test(t)?P:l,
wu=t=>Sb.test(t)?un(t):l,
un=t=>t.includes("Alloc")?y:t.includes("Free")?P:Si,
wt=t=>{let e=t.findIndex(({symbol:s})=>!s||Or(s)===l);return e<0?t.length:e},
yu=t=>Xo.test(t.module)&&t.name==="ExFreePool"&&t.offset>yb,
fn=t=>t.name===ll||/^Exp\w*PoolTracker/.test(t.name),
oa=t=>{var e;let s=Db.exec(t);if(!s)return;let r=((e=s[2])!=null?e:"").trim();return s[1]===l?{command:r}:{processor:Number(s[1]),command:r}},
Du=t=>{let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?l:e[1]){case"Tag":return bt;case ki:return js;case wi:return xt;case"Session Tag":return"sessionTag";default:return}},
Cu=t=>{let e=[],s=E(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=E(t,i)}return e},
xu=(t,e)=>{let s=E(t,0);if(t.startsWith("TOTAL",s)&&pt(t.charCodeAt(s+5)))return vu(t,s+5,e);let r=e.We?xb(t,e,e.We):Tu(t,s,e);return r?{kind:"row",a:r}:Tb(t,s)?Zo:{kind:R}},
vu=(t,e,s)=>{let{_:r,We:i=$o(r)}=s,a=da(t,e,i,r);return!a||t.slice(a.end).trim()!==""?Zo:g({kind:"total"},gn(a.Be))},
Tu=(t,e,s)=>{let r=Yo(t,e,Qt,s),i=Yo(t,e,t.slice(e,e+Qt).search(/\s/),s);return r&&i?l:r!=null?r:i},
pn=(t,e,s=Qt)=>{let r=e+s;if(e<0||t.length<=r||!pt(t.charCodeAt(r))||E(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
da=(t,e,s,r)=>{var i;let a=[],n=e,o=!0,d=!0;for(let c=0;c<s.length;c++){let h=Nu(t,n,(i=s[c])!=null?i:0);if(!h)return;let u=c===s.length-1?Mu(t,h,d,r):h.end,f=u===l?l:Gh(t.slice(h.start,u));if(u===l||f===l)return;let p=u===h.Tt||u>h.Tt&&h.full;o=o&&p,d=d&&(p||c===0),a.push(f),n=u}return{Be:a,end:n,Or:o}},
Nu=(t,e,s)=>{let r=E(t,e),i=t.charAt(r)==="-"?r+1:r,a=Vh(t,i);if(!(r===e||a===i))return{start:r,end:a,Tt:e+s,full:r===e+1}},
Mu=(t,e,s,r)=>{if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.Tt||i.startsWith(td))return e.end;if(!(!s||e.start>=e.Tt))return e.full?r==="old"&&/^[ .]/.test(i)?e.Tt:l:e.Tt},
mn=(t,e,s)=>{let r=s.trim(),i=t.length===Qt&&!t.includes(".")?Vl(t):l;return g({text:t.padEnd(Qt),tag:i!=null&&i.xt?i.tag:l},gn(e),{description:r||l})},
gn=t=>{let e=t.length/2;return{nonPaged:bn(t.slice(0,e)),paged:bn(t.slice(e))}},
bn=t=>{let[e=0,s=0,r=0,i=0]=t;return t.length===2?{s:e,bytes:s}:{allocs:e,frees:s,s:r,bytes:i}},
Sn=t=>{var e;let s=new Cb,r;for(let i=0;i<t.length;i++){let a=(e=t[i])!=null?e:"";if(r){if(Qo(r.push(a,i)))break}else{let n=s.read(a);n&&(r=new Ab(n))}}return r==null?l:r.listing()},
ws=(t,e,s)=>e.Oe?la(t,e.Oe,s):G(()=>Pu(t,s),()=>({kind:T})),
ys=t=>t.kind===M?t.counts:t.kind===$t?{allocs:0,frees:0}:l,
Pu=(t,e)=>{let s=Sn(t.query(Oh(e)));if(!s)return{kind:T};let[r,...i]=s.rows.filter(h=>h.tag===e);if(!r)return{kind:s.rows.length===0?$t:T};let a=[r.nonPaged.allocs,r.paged.allocs],n=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:T};let o={allocs:kn(a),frees:kn(n)},{allocs:d,frees:c}=o;return d===l||c===l?{kind:T}:{kind:M,counts:{allocs:d,frees:c}}},
kn=t=>{let e=0;for(let s of t){if(s===l)return;e+=s}return e},
ca=(t,...e)=>{let s=e.find(r=>t.has(r));return s===l?l:t.get(s)},
Au=t=>{let e=Bt(t,Eu(t));if(!e||t.charAt(e.end)!==" ")return;let s=Fu(t,e.end+1),r=s===l?e.end+1:e.end+1+s.length,i=Ub(t.slice(r).trim().replace(/\s+/g," "));if(Ru(i))return s===l||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}},
Eu=t=>{let e=E(t,0),s=Wt(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e},
Fu=(t,e)=>{if(t.startsWith("??",e))return"??";let s=t.slice(e,Wt(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return Ib.includes(s)?l:s},
Ru=t=>{var e;let s=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?l:e[1];return s===l?t==="???"||t==="????":!(s.length===8&&Wt(s,0)===8)},
wn=t=>{let e=E(t,0);if(t.charAt(e)==="#"&&(e=E(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?St:/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?yi:l},
ha=t=>{let e=ra(t),s=Iu(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:ra(e.slice(0,s)),source:yn(r.slice(i))}},
Iu=t=>{let e=Wb.exec(t);if(e)return e.index+e[0].length;let s=Uu(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&yn(t.slice(r+1))?r:t.length},
Uu=t=>{let e=t.indexOf(" (");if(e<0)return-1;let s=Lb.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length===0?-1:Math.min(...s)},
yn=t=>{let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>Mo(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:l},
Vr=t=>{let e=ra(t),{head:s,offset:r}=Ou(e);if(r===l)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!Bb(a))return;if(i<0)return s===e?l:{module:a,name:"",offset:r};let n=s.slice(i+1);return n.trim()===""||n.endsWith("(")?l:{module:a,name:n,offset:r}},
Ou=t=>{var e;let[,s,r]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(s===l||r===l)return{head:t,offset:0};let i=Number.parseInt(r,16);return{head:s,offset:Number.isSafeInteger(i)?i:l}},
Dn=(t,e,s=!0)=>{let r=E(t,0),i=Vu(t,r),a=i===l?r:E(t,Wt(t,r));return e===yi?Hu(t.slice(a),i):t.charCodeAt(a)===Hb?Bu(t,a,i):Gu(t,a,i,e,s)},
Vu=(t,e)=>{let s=Wt(t,e),r=s-e;if(!(r<2||r>3||!pt(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)},
Gu=(t,e,s,r,i)=>{var a;let n=ia(t,e);if(n<0)return;let o=r!=="noBase",d=Bt(t,o?Lu(t,n,r):e);if(!d||o&&d.pointerSize!==rd(n-e)||!pt(t.charCodeAt(d.end)))return;let{pointerSize:c}=d,h=E(t,d.end),u=Wu(t,_b(t,h),c,i),f=u&&Cn(t.slice(u.end));if(!(!u||!f))return{number:s,pointerSize:c,base:i&&o?(a=Bt(t,e))==null?l:a.address:l,x:d.address,gap:h-d.end,args:u.wt,Is:u.Vr,inline:!1,text:f.text,source:f.source,symbol:f.symbol}},
Lu=(t,e,s)=>{let r=E(t,e);return s==="wide"||r===e+1?r:t.length},
Wu=(t,e,s,r)=>{let i=t.charCodeAt(e)===sd,a=[],n=i?E(t,e+1):e,o=0;for(;o<ed(s);o++){let d=ia(t,n);if(d<0||rd(d-n)!==s||!zb(t,d))break;let c=r?Bt(t,n):l;c&&a.push(c.address),n=E(t,d)}if(!(i&&t.charCodeAt(n)!==sd)&&!(o>0&&o<ed(s)))return{wt:a,Vr:o>0,end:i?E(t,n+1):n}},
Bu=(t,e,s)=>{let r=[Vb,Ob].find(n=>t.startsWith(n,e));if(r===l)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let a=Cn(t.slice(i));return a&&a.text!==""?g({},a,id,{number:s,inline:!0}):l},
Hu=(t,e)=>{let s=ha(t),r=Vr(s.text),i=r!==l&&r.name!=="",a=e!==l&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return g({},s,id,{symbol:r,number:e,inline:!1})},
Cn=t=>{let{text:e,source:s}=ha(t),r=Vr(e);return r!==l||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:l},
xn=t=>{var e;if(t.length>Qb||!Jb(t))return;let s=_u(t.trim());if(Xb.test(s))return{kind:Di};if(s.startsWith("Breakpoint ")){let r=(e=/^Breakpoint (\d{1,9}) hit$/.exec(s))==null?l:e[1];return r===l?l:{kind:Js,number:Number(r)}}return s.startsWith("*** Fatal System Error: ")?zu(s):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(s)?{kind:R,g:s}:jb.some(r=>r.test(s))?{kind:vt,g:s}:l},
_u=t=>{let e=t.includes(ad)?qb.exec(t):null;return e?t.slice(e.index+e[0].length):t},
zu=t=>{var e;let s=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?l:e[1];if(s!==l)return{kind:we,code:Number.parseInt(s,16),pe:vn(t)}},
vn=t=>{var e,s;let r=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?l:e[1],i=[];for(let a of(s=r==null?l:r.split(","))!=null?s:[]){let n=de(a.trim());n&&i.push(n)}return i},
Ku=t=>{var e;let s;for(let r of t){if(s&&s.push(r)!==H)continue;let i=xn(r);i&&(s=new Yb(i))}return(e=s==null?l:s.report())!=null?e:Xu(t)},
Xu=t=>{let e=new nd;for(let s of t)e.push(s);return e.place.instruction?g({kind:"stepped"},e.place):l},
qu=t=>{let e=E(t,0);return e===t.length||Kb(t)?!0:$b.some(s=>t.startsWith(s,e))},
Qu=t=>{let e=t.trim();if(!e.endsWith(":"))return;let s=ha(e.slice(0,-1));return Vr(s.text)&&s.text},
ju=t=>{let e=t.filter(i=>i.length<=Xt),s=Tn(e,/^Last event: (.+)$/);if(s===l)return;let r=Tn(e,/^debugger time: (.+)$/);return r===l?{g:s}:{g:s,time:r}},
Tn=(t,e)=>{var s;for(let r of t){let i=(s=e.exec(r.trim()))==null?l:s[1];if(i!==l)return i}},
Ju=t=>{for(let[e,{symbol:s}]of t.slice(0,wt(t)).entries()){if(!s||e===0&&yu(s))continue;let r=Or(s);if(r===y||r===P)return r}},
Zu=t=>{var e;if(t.offset!==0)return;let s=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?l:e[1];if(s!==l)return hn(s);let r=Or(t);return r===Si?l:r},
Yu=(t,e)=>{let s=K(t,t.length-pe,pe);if(s===l||nt(e).m%pe!==0)return[];if(jt(s,4227858432,2483027968))return[{kind:It,address:N(e,dd(s)-pe)}];let r=jt(s,4294966303,3594452992),i=jt(s,4294965279,3594455071)||jt(s,4294965248,3611232256);return r||i?[Ta]:[]},
$u=(t,e)=>{let[s,r,i]=[0,1,2].map(d=>K(t,d*pe,pe));if(s===l)return;if(jt(s,4227858432,335544320))return{kind:It,address:N(e,dd(s))};if(r===l||i===l)return;let a=s&31;if(!(jt(s,2667577344,2415919104)&&(r&1023)===a*33&&i===ti(3592355840|a<<5)))return;let n=r>>>10&4095,o=tf(s,e);if(jt(r,4290772992,4181721088))return{kind:te,address:N(o,n*8)};if(jt(r,4290772992,2432696320))return{kind:It,address:N(o,n)}},
tf=(t,e)=>{let s=t<<8>>13<<2|t>>>29&3,{high:r,m:i}=nt(e);return N(Gt(r,ti(i&-4096)),s*4096)},
ua=(t,e,s)=>{var r;let i=t[e];if(i===l)return;let a=i>>6,n=i>>3&7;if(a===3)return{Nt:n,length:1};let o=(i&7)===4,d=o?t[e+1]:i;if(d===l)return;let c=o?2:1;if(!(a===0&&(d&7)===5)){let p=c+((r=[0,1,4][a])!=null?r:0);return e+p<=t.length?{Nt:n,length:p}:l}let h=Gr(t,e+c);if(h===l)return;let u=c+4;if(!o)return{Nt:n,length:u,fixed:{kind:s===Be?"relative":"absolute",Us:h}};let f=(d>>3&7)!==4;return{Nt:n,length:u,fixed:f?l:{kind:"absolute",Us:h}}},
Gr=(t,e)=>{let s=K(t,e,4);return s===l?l:s|0},
ef=(t,e,s)=>{let r=[];for(let i=2;i<=eS;i+=1){let a=t.length-i,n=t[a]===232&&i===5?Gr(t,a+1):l;if(n!==l){let c=s===Be?sf(t,a,e):l;r.push({kind:It,address:$r(e,n,s),slot:c})}let o=t[a]===255?ua(t,a+1,s):l;if((o==null?l:o.Nt)!==2||o.length!==i-1)continue;let{fixed:d}=o;d&&r.push({kind:te,address:cd(d,e,s)}),(!d||rf(t,a,s))&&r.push(Ta)}return r},
sf=(t,e,s)=>{let r=e-tS;if(!hd.every((a,n)=>t[r+n]===a))return;let i=Gr(t,r+hd.length);return i===l?l:N(s,e-t.length+i)},
rf=(t,e,s)=>{let r=t[e-1],i=s===Be&&ud(r)?t[e-2]:r;return i===100||i===101},
af=(t,e,s)=>{var r;let i=s===Be&&ud(t[0])?1:0,a=n=>N(e,i+n);switch(t[i]){case 235:{let n=((r=t[i+1])!=null?r:0)<<24>>24;return{kind:It,address:$r(a(2),n,s)}}case 233:{let n=Gr(t,i+1);return n===l?l:{kind:It,address:$r(a(5),n,s)}}case 255:{let n=ua(t,i+1,s);if((n==null?l:n.Nt)!==4)return;let{fixed:o,length:d}=n;return o?{kind:te,address:cd(o,a(1+d),s)}:Ta}default:return}},
lf=(t,e,s)=>s===We?Yu(t,e):ef(t,e,s),
nf=(t,e,s)=>s===We?$u(t,e):af(t,e,s),
of=(t,e,s)=>{if(t.length===1)return t[0];let r=t.filter(i=>{let a=e(i);return a===l?!1:a===s?!0:i.kind!==It||!i.slot?!1:e({kind:te,address:i.slot})===a});return r.length===1?r[0]:l},
df=t=>{let e=t.findIndex(s=>s.trim()==="Exact matches:");return e<0?[]:Mr(t.slice(e+1),cf)},
cf=t=>{if(!t.startsWith("    "))return;let e=Vr(zl(t.trim()).name);return(e==null?l:e.offset)===0&&e.name!==""?e:l},
Nn=(t,e,s)=>{var r;let i=n=>t.readMemory(N(e,-n),n),a=nt(e).m%iS;return(r=i(s))!=null?r:a>0&&a<s?i(a):l},
Mn=t=>{let e=new Set(t.map(Zu));if(e.size>1)return me;let[s]=e;return s?{kind:Ke,of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()==="nt")?{kind:Xe}:me},
hf=t=>{var e;let s=new uS;for(let r=0;r<t.length&&s.push((e=t[r])!=null?e:"",r)!==H;r++);return s.listing()},
uf=t=>{if(t.pointerSize!==l)return{pointerSize:t.pointerSize,Ua:t.gap>=Gb?qe:"old",Oa:t.number!==l,args:t.Is}},
ff=(t,e,s,r=pd)=>{let i=t.query(Fh(r,e.pointerSize===4,e.Ht)),a=Pn(i,e);if(!a)return Na("registers",i);let n=An(i,a.z);return n?{kind:_,$:g({report:s},a,{stack:n})}:Na(Ut,i)},
Pn=(t,e)=>{var s,r,i,a;let n=Ss(t,e.pointerSize),o=(r=(s=n.get("eip"))!=null?s:n.get("rip"))!=null?r:n.get("pc"),d=(a=(i=n.get("esp"))!=null?i:n.get("rsp"))!=null?a:n.get("sp");if(!o||!d)return;let c=En(n,e);return{z:o,sp:d,fp:n.get("ebp"),registers:n,thread:n.get(Zs),process:n.get(Ci),processor:c}},
An=(t,e)=>{let[s,...r]=hf(t).frames;return s&&[g({},s,{address:e}),...r]},
En=(t,e)=>{let s=t.get(Yt),r=s===l?-1:e._t.indexOf(s);return r>=0?r:e._t.length===1?0:l},
pf=(t,e)=>{let s=t[t.length-1];return s!==l&&(t.length>=e||s.x===Ae)&&t.every(({address:r,base:i,x:a,args:n,inline:o,doubtful:d,symbol:c})=>r&&i&&a&&c&&(n.length===0||n.length===CS)&&!o&&!d)},
mf=t=>{var e;let s=t.join(`
`),r=d=>{var c,h;return de((h=(c=d.exec(s))==null?l:c[1])!=null?h:"")},i=r(/^\(([0-9a-f]{8})\)\s+\S/m),a=r(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,n]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(s))!=null?e:[];if(!i||!a||!n)return;let o=n==="Non-FPO"?"ebp":"omitted";return kd(i)===kd(a)?{start:i,frame:o}:{frame:o}},
gf=t=>{var e,s;let r=t.join(`
`),i=m=>{var k,C;return de((C=(k=m.exec(r))==null?l:k[1])!=null?C:"")},a=Ma(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),n=Ma(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=Ma(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),d=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,c,h,u]=(s=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(r))==null?l:e.map(ei))!=null?s:[];if(a===l||n===l||o===l||!d||c===l||h===l||u===l)return;let f=c>NS?l:bf(t,u);if(!f)return;let p=N(d,-o);return g({},f,{Gr:N(p,a+h),end:N(p,n)})},
bf=(t,e)=>{let s=0,r=0,i=!1;for(let a of t){let n=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!n)continue;let[,o,d,c]=n.map(ei),h=Sf(d!=null?d:-1,c!=null?c:-1,a);if(o!==s||!h||i)return;s+=h.k,r+=h.bytes,i=d===wd}return s===e?{Lr:r,He:i}:l},
Sf=(t,e,s)=>{var r,i;switch(t){case 0:return{k:1,bytes:8};case 1:{let a=ei((i=(r=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s))==null?l:r[1])!=null?i:"");return a>0&&e<=1?{k:e+2,bytes:a}:l}case 2:return{k:1,bytes:(e+1)*8};case 4:case 8:return{k:2,bytes:0};case 5:case 9:return{k:3,bytes:0};case wd:return{k:1,bytes:e*8};default:return}},
kf=(t,e)=>{let s=(e==null?l:e.start)===t;return(e==null?l:e.frame)==="omitted"?s?{kind:xi}:l:e&&!s?{kind:Ys}:l},
Fn=t=>{let e=t.findIndex(s=>ES.test(s));return e<0?t.length:e},
Rn=t=>{let e=Er(t);if(e.length===0)return;let s=e.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:t,places:s}},
wf=t=>{var e;switch(t.kind){case"strayed":return{kind:ye,Mt:{kind:R,g:`stopped at ${(e=t.z)!=null?e:"an unknown address"} on the way out of the allocator`}};case vi:return{kind:tt,call:"write nt!PoolHitTag",message:"it did not take"}}},
In=(t,e)=>{let s=t*2;return{pointerSize:t,_e:s,me:s,ge:e}},
Un=(t,e,s,r)=>{let i=K(t,0,4),a=K(t,4,4);if(i===l||a===l)return{kind:T};if(dt(Z(a))!==s)return{kind:ot};let n=r.pointerSize===4?9:8,o=h=>(i>>>h&(1<<n)-1)*r.me,d=i>>>16+n;if(d===0)return{kind:se};if(r.ge&&d&GS)return{kind:"second",Wr:o(0)};let c=o(16);return c>r._e&&c<=Pa-e?{kind:V,bytes:c}:{kind:ot}},
On=(t,e,s,r,i=!1)=>{var a,n;let o=Jt(t),d=s._e,c=F=>{var L;return(L=r.readMemory(N(t,F-o),d))!=null?L:LS};if(o===0)return{kind:Qe};let h=c(o-d),u=Un(h,o-d,e,s),f=o===d;if(!(f?u.kind===se:u.kind===ot&&h.every(F=>F===h[0]))||!s.ge)return u;let p=f?h:c(0),m=((a=K(p,0,2))!=null?a:0)%8192,k=Pa-m&-s.me,C=f?c(k-d):h;if(!p.length||!C.length)return{kind:T};if(!(Un(p,0,e,s).kind===se&&C[0]===p[2]&&C.every(F=>F===C[0])))return u;if(k!==o)return{kind:ot};let w=(n=p[1])!=null?n:0;return{kind:V,bytes:i&&!(w&WS)?m:l,Br:!(w&BS)}},
yf=t=>{let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`},
Lr=t=>yf(g({},t,{offset:0})),
Vn=(t,e=[],s=[])=>{let r=wt(t);for(;r<t.length-1&&Wr(t[r],s);)r++;let i=t[r];return i&&Fs(t,r)?Df(i,r,e):l},
Wr=(t,e)=>{let s=t==null?l:t.symbol;return s?e.some(r=>ks(r,Lr(s))):!1},
Df=(t,e,s)=>{var r;let i=t.address&&Gn(t.address,s);if(i)return g({key:Cd(i.module,i.offset),frame:t,yt:e},i);let a=t.symbol&&{module:t.symbol.module};if(((r=t.symbol)==null?l:r.name)===""){let{module:o,offset:d}=t.symbol;return{key:Cd(o,d),frame:t,yt:e,module:o,offset:d}}let n=t.address?Kt(t.address):t.text;return g({key:n,frame:t,yt:e},a)},
Gn=(t,e)=>{let s=e.find(({start:i,end:a})=>Et(i,t)<=0&&Et(t,a)<0),r=s&&ut(s.start,t);return s&&r!==l?{module:s.name,offset:r}:l},
Cf=t=>t.map(zS).join(" "),
Ln=(t,e=T)=>{var s,r;let i=xf(t);if(i<XS||e===De)return{kind:$s};let a=e==="no"?nl:"fanOutOnly",n=(r=(s=t[0])==null?l:s.stack[t[0].yt])==null?l:r.symbol,o=n&&n.name!==""?{skip:Lr(n)}:{};return g({kind:ol,Hr:i,lt:a},o)},
xf=t=>{let e=Array.from({length:KS},(s,r)=>{let i=new Set;for(let{stack:a,yt:n}of t){let o=a[n+1+r];o&&i.add(o.symbol?Lr(o.symbol):o.text)}return i.size});return Math.max(...e)},
vf=t=>{if(t<Rs)return t;let e=Math.floor(Math.log2(t)),s=2**e,r=Math.floor((t-s)*Is/s);return Rs+(e-xd)*Is+r},
Wn=t=>{if(t<Rs)return t;let e=Math.floor((t-Rs)/Is)+xd,s=(t-Rs)%Is+1;return 2**e+2**e/Is*s-1},
Bn=(t,e)=>{let s=[];for(let r of t){let i=e(r);i!==l&&s.push(i)}return A(s,(r,i)=>r-i)},
Tf=t=>{let e=t[0],s=t[Math.floor((t.length-1)/2)],r=t[t.length-1];if(!(e===l||s===l||r===l))return{Os:e,Pt:s,Vs:r}},
Nf=(t,e,s)=>{if(!t||!e)return{kind:b,why:ee};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:b,why:dl};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:b,why:"tooFew"};if(a===i)return{kind:tr,ut:r};let n={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:er,_r:a/i,ut:r,missed:n}},
Mf=t=>{let{number:e,tag:s,stack:r,requested:i,charged:a,thread:n,process:o,time:d}=t;return{tag:s,stack:r,hit:e,requested:i,charged:a,thread:n,process:o,time:d}},
fa=(t,e)=>{var s,r;let i=new ik(e),a=new Map;for(let o of t){let d=`${o.tag} ${(r=(s=i.site(o.stack))==null?l:s.key)!=null?r:i.Kt(o.stack)}`,c=a.get(d);c?c.push(o):a.set(d,[o])}let n=[];return a.forEach(o=>{let[d]=o;d&&n.push(Pf(d,o,i))}),A(n,(o,d)=>{var c,h,u,f;return((h=(c=o.first)==null?l:c.hit)!=null?h:0)-((f=(u=d.first)==null?l:u.hit)!=null?f:0)})},
Pf=(t,e,s)=>{let r=a=>e.reduce((n,o)=>n+a(o),0),i=s.site(t.stack);return g({tag:t.tag,site:i,Kt:i?l:s.Kt(t.stack),stacks:e.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:Af(r),Xt:r(({unlocated:a})=>a.alloc),zr:r(({unlocated:a})=>a.free),gt:Ed(e.map(({gt:a})=>a))},Ef(e,i,s),{tt:Ff(e),At:r(({At:a})=>a),Et:r(({Et:a})=>a),qt:r(({qt:a})=>a),nt:Rf(e)},If(e))},
Af=t=>{let e=t(({hits:a})=>a.alloc);if(e>0&&t(({unlocated:a})=>a.alloc)===e)return;let s=t(({s:a})=>a.count),r=t(({s:a})=>a.Se)===0,i=t(({s:a})=>a.charged);return{count:s,bytes:r?i:l}},
Ef=(t,e,s)=>{var r;let i={Kr:0,Gs:0,refused:0};for(let{stack:a,Qt:n}of t){let o=(r=s.caller(a))==null?l:r.key;n.forEach((d,c)=>{var h;let u=s.site(c),f=u!==l&&e!==l;o!==l&&((h=s.caller(c))==null?l:h.key)===o?i.refused+=d:f&&u.key!==e.key&&(i.Kr+=d),f&&u.module!==e.module&&(i.Gs+=d)})}return i},
Ff=t=>{let e=new si;for(let{tt:s}of t)e.Ft(s);return e},
Rf=t=>{let e=new Fd;for(let{nt:s}of t)e.Ft(s);return e.ze()},
If=t=>{let e=[];for(let{first:a,last:n}of t)a&&e.push(a),n&&e.push(n);let s=A(e,(a,n)=>a.hit-n.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}},
Uf=(t,e)=>{var s;let r=new Set((s=e[e.length-1])==null?l:s.gone),i=o=>r.has(o),a=t.there.filter(i);if(a.length===0)return t;let n=t.there.filter(o=>!i(o));return g({},t,{there:n,gone:[...t.gone,...a]})},
Hn=(t,e,s,r)=>{t.delete(e),t.set(e,s);let i=t.keys().next();t.size>r&&!i.done&&t.delete(i.value)},
Of=(t,e,s)=>{var r,i;let a=t.slice(0,wt(t)).findIndex(({symbol:c,inline:h})=>c&&!h&&!fn(c)),n=t[a];if(!n||n.doubtful)return;let o=(r=n.address)!=null?r:a===0?s:l,d=(i=t.slice(a+1).find(({inline:c})=>!c))==null?l:i.base;if(!(!o||!n.base||!d||Et(n.base,d)>=0))return{kind:e,address:o,base:n.base,st:d}},
Vf=(t,e,s)=>{let r=[];for(let i=0;i+s<=e.length;i+=s){let a=Me(e,i,s);a&&r.push(a)}return{from:t,wt:r}},
Gf=(t,e,s,r)=>{var i;if(Ti in t)return s.registers.get(t.register);let a=s.stack&&ut(s.stack.from,N(e,t.offset));return a===l||a%r!==0||(i=s.stack)==null?l:i.wt[a/r]},
Lf=(t,e,s)=>{var r,i;let a=[],n=e.stack&&ut(t.base,e.stack.from),o=ut(t.base,t.st);if(n!==l&&o!==l){let c=s===4?Math.min(o,uk):o,h=Math.min(c,n+((i=(r=e.stack)==null?l:r.wt.length)!=null?i:0)*s);for(let u=n;u<h;u+=s)a.push({offset:u})}let d=[...e.registers.keys()].filter(c=>fk.test(c));return[...a,...d.map(c=>({register:c}))]},
Wf=(t,e,s,r,i)=>{let a=Gf(t.where,e.base,s,r.pointerSize);if(a===l)return ee;let n=t.holds===at?a:N(a,r._e);return _n(n,r)?zn(n,i):"noBlock"},
_n=(t,e)=>ms(t,e.pointerSize)&&Ll(t,e.me),
zn=(t,e)=>{if(!e)return{block:t};let s=e(t);if(s.kind!=="second")return{block:t,header:s};let r=N(t,-s.Wr);return{block:r,header:e(r)}},
Kn=t=>{let[e]=t;return t.every(s=>(s==null?l:s.block)===(e==null?l:e.block))?e:l},
Bf=(t,e,s,r)=>{let{hit:i,kind:a,Ke:n}=s,{block:o,header:d}=e,c=t.open.get(o);if(n!==l&&n!==o||c&&r.Xe(a,c.hit)||r.Xr(a,o)||(d==null?l:d.kind)===V&&!Ld(d.bytes,s)||Sk(d,s))return;let h=a===y?s.before(o):l,u=r.qr(a,o),f=a===y&&(d==null?l:d.kind)===V,p=a===P&&r.Dt(y,o)!==l;if(f&&h!==V||n!==l||p){let m=f&&(h===P||r.Qr(i,o)),k=n!==l;t.ke({hit:i,block:o,Rt:k||m,St:u&&!k})}return{block:o,header:d,before:h,St:u}},
Hf=(t,e,s)=>{var r,i;if(s.pointerSize!==4)return{};let a=[],n,o;for(let d of t.slice(0,wt(t))){let c=_f(d,e,s);c&&(a.push(c),n=(r=c.requested)!=null?r:n,o=(i=c.poolType)!=null?i:o)}return{freed:Xn(a.map(({freed:d})=>d)),requested:n,charged:Xn(a.map(({charged:d})=>d)),poolType:o}},
_f=(t,e,s)=>{var r,i;let a=(i=(r=t.symbol)==null?l:r.name)!=null?i:"",n=Fk.find(({qe:h})=>h.test(a));if(!n||t.doubtful)return;let{args:o}=t,d=h=>h===l?l:o[h]&&zt(o[h]);if(n.tag!==l){let h=d(n.tag);if(h===l||dt(Z(h))!==e)return}let c=n.freed===l?l:o[n.freed];return{freed:c!==l&&ms(c,s.pointerSize)&&Ll(c,s.me)?c:l,requested:d(n.requested),charged:d(n.charged),poolType:d(n.type)}},
Xn=t=>{let e=t.filter(s=>s!==l);return e.every(s=>s===e[0])?e[0]:l},
zf=(t,e,s)=>s===We?qf(t,e):Kf(t,s),
Kf=(t,e)=>{let s=[];for(let r=0;r<t.length;r+=1){let i=Xf(t,r,e),a=i&&K(t,r+i,Us);a!==l&&s.push({kind:Ni,value:a})}return s},
Xf=(t,e,s)=>{var r;let i=(r=t[e])!=null?r:0;if((i&248)===184||i===104)return 1;let a=i===199?ua(t,e+1,s):l;return(a==null?l:a.Nt)===0?1+a.length:l},
qf=(t,e)=>{var s,r;let i=[],a=new Map;for(let n=0;n+Us<=t.length;n+=Us){let o=(s=K(t,n,Us))!=null?s:0,d=o&31,c=o>>>5&65535,h=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:a.set(d,~(c<<h)>>>0);break;case 1384120320:a.set(d,c<<h>>>0);break;case 1920991232:{let f=((r=a.get(d))!=null?r:0)&~(65535<<h);a.has(d)&&a.set(d,(f|c<<h)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=N(e,n+(o<<8>>13)*Us);i.push({kind:"literal",address:f});continue}}let u=a.get(d);u!==l&&i.push({kind:Ni,value:u})}return i},
Qf=(t,e)=>{let s=ce(t,N(e,60)),r=s&&t.readMemory(N(e,s),12);return r&&K(r,0,4)===Kk?K(r,8,4):l},
jf=t=>{let e=t.indexOf(0),s=String.fromCharCode(...t.slice(0,e<0?t.length:e));return s===""?l:Fe(s)},
Ds=(t,e)=>{let s=jk[e],r=s&&t.readMemory(s,Jk),i=r&&qn(r,Zk),a=r&&qn(r,Yk);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
qn=(t,e)=>{let s=K(t,e,4),r=K(t,e+4,4);if(!(s===l||r===l)&&r===K(t,e+8,4))return(r*tw+s)/$k},
Jf=(t,e,s)=>{let r=[];t.held().forEach(a=>{r.push(...a)});let i=Zf(r,e);return{blocks:A(i,(a,n)=>a.block<n.block?-1:1),held:r.length,freed:t.freed().slice(-s)}},
Zf=(t,e)=>{if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let a=t[Math.floor(i*s)];a!==l&&r.push(a)}return r},
Yf=(t,e,s)=>{var r;let{start:i,Qe:a}=t,{kernelBase:n,bootTime:o}=i.target,d=(r=As(e.modules))==null?l:r.start;return i.poolHitTag.address!==e.poolHitTag||n!==l&&d!==l&&n!==d?R:o===l||!s?sr:tc({bootTime:o,uptime:a!=null?a:0},s)?R:Tt},
Qn=(t,e=hw)=>t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?Qn(t.slice(1),e):t,
$f=(t,e)=>t.z===e.z&&t.sp===e.sp&&t.thread===e.thread&&tp(t.registers,e.registers)&&ep(t.stack,e.stack),
tp=(t,e)=>{let s=!0;return t.forEach((r,i)=>{let a=e.get(i);i!==Ci&&a!==l&&a!==r&&(s=!1)}),s},
ep=(t,e)=>{let s=Math.min(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:a},n)=>{let o=e[n];return r===(o==null?l:o.base)&&i===(o==null?l:o.address)&&a===(o==null?l:o.text)})},
jn=(t,e,s,r)=>{if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(a=>a>=t&&a<=s)?i?je:Je:"gap":r.some(a=>a>t&&a<=t+e+1)&&i?je:Je},
sp=(t,e)=>{let[s]=t.recent(Number.POSITIVE_INFINITY);if(!s||e.number<s.number)return!0;let r=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(r==null?l:r.time)===e.time&&(r==null?l:r.thread)===e.thread&&(r==null?l:r.kind)===e.kind},
B=(...t)=>e=>t.find(s=>s===e),
ct=t=>e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i===l)return;s.push(i)}return s},
v=(t,...e)=>{var s;let r=Object.entries(t),i=Object.entries((s=e[0])!=null?s:{});return a=>{if(typeof a!="object"||a===null||Array.isArray(a))return;let n=a,o={};for(let[d,c]of[...r,...i.filter(([h])=>n[h]!==l)]){let h=c(n[d]);if(h===l)return;o[d]=h}return o}},
Jn=(t,e)=>s=>{var r;return(r=t(s))!=null?r:e(s)},
Zn=(t,e)=>JSON.stringify(g({seq:t},e)).replace(/[^ -~]/g,yw),
rp=t=>{var e;if(t.length>Dw)return{kind:rr};let s;try{s=JSON.parse(t)}catch(c){return{kind:ir}}let r=v({seq:D,type:rt})(s);if(!r)return{kind:rr};let{seq:i,type:a}=r,n=Rw.get(a);if(!n)return{kind:cl,seq:i};let o=n(s);if(o)return{kind:Mi,seq:i,entry:g({type:a},o)};let{version:d}=(e=v({version:D})(s))!=null?e:{};return a===re&&d!==l&&d>dc?{kind:ar,version:d}:{kind:rr}},
ip=(t,e)=>{var s,r;if(!(e!=null&&e.openEnd))return{kind:Nt};let{tag:i,poolHitTag:a,target:n}=e.start,o=Es(a.before),d={armed:i,saved:o,address:a.address},c=(s=Ur(t))==null?l:s.kind;if(c&&c!==ze)return{kind:Ce};let h=Ht(t),u=ap(t,n.pointerSize);if(h.kind!==_||!u)return{kind:b,note:d};if(h.address!==d.address||u!==((r=n.kernelBase)!=null?r:u))return{kind:Ce};let f=c===ze;return h.value===i?{kind:lt,note:d,jr:f}:{kind:h.value===o?Pi:"changed"}},
ap=(t,e)=>{let s=As(Er(X(t,vo)));return s&&Lt(s.start,e)},
Cs=t=>{let[e,s]=[t,0];for(;e>=1024&&s<3;s+=1)e/=1024;return s>0?`${e.toFixed(1)} ${"KMG"[s-1]}B`:`${t} bytes`},
Ft=(t,e="")=>{let s=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s},
lp=(t,e)=>{let s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case Xs:return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case Qa:return`${s} holds ${JSON.stringify(e.Nr)}, which is no single byte. Give the bytes: "41 62 63 20".`;case ja:return`${s} has bit 31 set, which the kernel clears before it compares: use ${Hw(e.Mr)}.`}},
np=(t,e)=>{if(t===l)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length===0?`Begin with dx @$pool.hitTag(${U(t)}).`:Ia(e.map(U));return`Nothing has been recorded for ${U(t)}. ${s}`},
Yn=t=>{var e;switch(t.kind){case rl:return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case ze:return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case il:return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${At(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case _e:return bc(t);case"noSymbol":return`there is no symbol nt!${t.name}${Ra(t.Bt)}. Set the symbol path (.symfix; .reload) and try again.`;case tl:return"the module list holds no nt. Type .reload and try again.";case mi:return"the target does not answer (r $ptrsize says nothing). Is it still there?";case T:return"nt!PoolHitTag cannot be read. Type .reload and try again.";case sl:return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case el:return`nt!PoolHitTag holds ${ge(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case He:return op(t.tag,t.Le);case al:return`${t.Rs.map(At).join(Ai)} are both in use and print alike. Say which: dx @$pool.hitTag("${At((e=t.Rs[0])!=null?e:0)}", "unseen").`}},
op=(t,e)=>{let s=e.map(i=>`${U(i)} (${At(i)})`),r=s.length===0?"":`${Ia(s)} `;return`no allocation with ${U(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${U(t)}, "unseen").`},
he=t=>{if(t.kind===it)return"PoolHitTag is as it was.";if(t.kind===xe)return dp(t.holds);let e=Ra(t.failure);return`${t.holds===l?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`},
dp=t=>t===l||yt(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${U(Z(t))} by now, and not by this call: dx @$pool.status()`,
cp=t=>{switch(t.kind){case Nt:return"Nothing was armed.";case ie:return`PoolHitTag is not written: ${Yn(t.mt)}`;case Ei:return t.undone.map(he).join(" ");case hl:return t.undone.kind===it?`PoolHitTag held ${ge(t.held)}, armed by somebody else; it holds 0 now.`:he(t.undone)}},
pa=t=>{let e=t.ot(),s=t.It();if(e.kind===b)return` (${up(e.why)}${wc(t)?`: ${kc}`:""})`;let r=[...e.kind===er?[`${Jw(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${S(s,I)} is not known${hp(t)}`]:[]];return r.length===0?"":` (${kc}: ${r.join(et)})`},
hp=t=>{let{count:e,requested:s}=t.Xt(),r=yc(s,e);return r===""?"":`, ${S(e,ae)} among them${r}`},
up=t=>{switch(t){case ee:return"what the tag tracker counted is not known";case ul:return"the hunt was not brought to its end";case dl:return"the target was started again";case fl:return"the first hit of a capture may be the last one before it, reported again";case Ze:return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
Br=t=>{if(Ve(t)===0)return"";let e=t.booked();return e===l?b:`${Math.floor(e*1e3)/10} %`},
fp=t=>{switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(e0).join("")}Saved ${[...xc(i),S(r.length,Ot)].join(Ai)} in ${t0(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case lr:return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case tt:return`Not saved: ${ai(t)}`}},
pp=t=>{switch(t.kind){case lt:return`${U(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case Ye:return`${t.path} is no recording.`;case ar:return`it was written by a later pooltag (format ${t.version}).`;case tt:return ai(t)}},
mp=t=>{let{base:e,recording:s,left:r,cut:i}=t,{hunts:a,problems:n,snapshots:o}=s,d=[...xc(o.length),...a.map(ii)],[c]=n.first;return[`Opened ${e}: ${d.join(Mt)||"no hunt"}.`,i&&`It ends early: ${i}.`,c&&`${S(n.count,"line")} damaged or missing, the first at ${c.line}.`,gp(r,s.lastHunt),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
gp=(t,e)=>{if(!(!e||t.kind===Nt))return t.kind===lt&&!t.jr?`PoolHitTag STILL HOLDS ${U(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${ge(t.note.saved)} disarms.`:`It was ${r0(e)}${bp(t)}`},
bp=t=>{switch(t.kind){case lt:return", as this dump shows (dx @$pool.status()).";case Pi:return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case Ce:return", on another target or before a restart: nothing of it is armed here.";case b:return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${ge(t.note.saved)} disarms.`}},
Sp=t=>{switch(t.kind){case bi:{let{target:e,tag:s}=t,r=e._t.length;return`pooltag: ${[...e.description===""?[]:[e.description],S(e.modules.filter(i=>!i.vt).length,"module"),...r>0?[S(r,"processor")]:[]].join(et)}; arming ${U(s)} at ${Eh(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${U(t.tag)}: ${he(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${S(t.hunts,Ot)}`;case pl:return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${a0(t.seconds)}`;case ml:return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return l0(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${Ft(t.bytes/i0)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${S(t.of,at)} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${ge(t.value)} again`;case Qs:return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case gl:return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case bl:return`pooltag: nothing more is recorded, the hunt goes on: ${ai(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
kp=t=>{if(!t.includes("<"))return t;let e=t.replace(o0,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
$n=t=>{if(typeof t==Fi)return t;if(!wp(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:l},
wp=t=>typeof t=="object"&&t!==null&&"getHighPart"in t,
Hr=t=>{for(let e=0;e<t.length;e+=Tc)host.diagnostics.debugLog(t.slice(e,e+Tc));host.diagnostics.debugLog(`
`)},
to=(t,e)=>xs(()=>{let s=host.memory.readMemoryValues(vc(t),e,1);return s.length===e?new Uint8Array(s):l}),
xs=t=>{try{return t()}catch(e){return}},
_t=(t,e)=>{try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new Ps(t,s)}},
eo=t=>_r(()=>Dp(t))||_r(Cp),
yp=()=>{_r(()=>Reflect.deleteProperty(li(),Se)&&li()[Se]===l)||_r(()=>so(`dx -r0 @$vars.Remove("${Se}")`))},
Dp=t=>(li()[Se]=t,li()[Se]!==l),
Cp=()=>[`Debugger.State.Scripts.${Mc}.Contents.pool`,"@$scriptContents.pool"].some(t=>so(`dx -r0 @$${Se} = ${t}`)),
so=t=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error")),
_r=t=>{try{return t()}catch(e){return!1}},
ma=t=>xp().get(t)||[],
xp=()=>(Ua===l&&(Ua=vp(f0)),Ua),
vp=t=>{let e=new Map,s="",r="";for(let i of t.split(`
`)){let[a="",n=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=n&&` (${n})`;continue}let o={je:"list",name:a+r,place:{kind:"table",source:s}};for(let d=0;d<n.length;d+=4){let c=ps([0,1,2,3].map(u=>p0(n,d+u))),h=e.get(c);h?h.push(o):e.set(c,[o])}}return e},
ro=t=>{let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]},
Tp=t=>{let e=t.slice(0,4),s=t.slice(4,Xt).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),n=(i<0?r:r.slice(0,i)).trim(),o=n==="<unknown>"?a:n;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?l:nr:{pattern:e.includes("*")?e.trim():e,name:o,description:a}},
Np=(t,e,s)=>{let r=[],i=[],a=G(()=>{for(let n of[S0(s),Mp(e)]){let o=n.find(c=>s.exists(c));if(o===l)continue;let d=new m0(o);s.read(o,c=>(d.push(c),!0)),r.push(d.Jr(t)),i.push(o)}},({message:n})=>n);return{Je:ro([...r,ma(t)]),read:i,failed:a}},
Mp=t=>{let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query(ag).join("")),s=["10","8.1"].map(r=>`${g0}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+b0)},
Pp=(t,e)=>{var s;switch(t){case"Image name":return{image:e};case"File version":return{version:e};case"CompanyName":return{Zr:e};case"ProductName":return{Va:e};case"FileDescription":return{description:e};case"Timestamp":{let[,r,i=""]=(s=k0.exec(e))!=null?s:[];return i?{linked:r,Ga:Number.parseInt(i,16)}:{}}default:return{}}},
Ap=t=>{let e=[];for(let{name:s,vt:r}of Er(X(t,To)))r||e.push(s);return s=>{var r,i;let a=(i=(r=y0.exec(s))==null?l:r[1])==null?l:i.toLowerCase();if(!a||e.length<2)return;let n=e.find(d=>d.toLowerCase()===a);if(!n)return Sl;let o=new w0;for(let d of X(t,bg(n)))o.push(d);return o.modules[0]}},
io=(t,e,s,r)=>{let i=Fr(t),a=Oo(t,i);if(!i||!a)return;let n=Ds(t,i);r||e({kind:"tables",bytes:D0(a)});let o=r?Ep(t,a,r):sn(t,a);if(!o)return;let d=a._.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:n&&Math.round(n.uptime),bootTime:n&&Math.round(n.bootTime),whole:!r,bits:d,rows:o.map(({tag:c,nonPaged:h,paged:u})=>[dt(c),...Fc(h),...Fc(u)]).filter(c=>r||c.slice(1).some(h=>h!==0))}},
Ep=(t,e,s)=>{let r=[];for(let i of s){let a=en(t,e,i);if(a.kind===M)r.push(a.record);else if(a.kind===$t)r.push({tag:i,nonPaged:Rc,paged:Rc});else return}return r},
Fp=t=>{var e;let[s,r]=((e=C0.exec(t))!=null?e:[]).slice(2).map(Number);return s===l||r===l?l:(s*4===r||s*8===r)&&r<9007199254740992?r:l},
Rp=t=>{let e=(a=Number.NaN)=>a>=0?a*x0:l,{"NonPagedPool Usage":s=Number.NaN,"NonPagedPoolNx Usage":r=0,"NonPagedPool Max":i}=t;return{nonPaged:e(i===l?i:s+r),Ze:e(i),paged:e(t["PagedPool Usage"]),Ye:e(t["PagedPool Maximum"]),we:e(t[kl]),Yr:e(t["Available Pages"])}},
Ip=t=>{var e,s;let r={};for(let i of t){let a=(e=/^\s*(\w[\w ]*):/.exec(i))==null?l:e[1];a&&(r[a]=(s=Fp(i))!=null?s:Number.NaN)}return r[kl]?Rp(r):l},
ao=t=>{let e={kind:t.whole?ve:"rows"};return g({},t,{ye:"debugger",table:$e,$r:!0},{Ls:e,Ws:t.bits===64,rows:Ic(t)})},
Up=(t,e)=>{if(e.every(({tag:r})=>r!==l))return e;let s=Op(t);return e.map(r=>{let i=r.tag===l?Vp(r,s):l;return i?g({},r,{tag:dt(i.tag)}):r})},
Op=t=>{var e;let s=Oo(t,Fr(t));return(e=s&&sn(t,s))!=null?e:[]},
Vp=(t,e)=>{let s=e.filter(({tag:i})=>z(dt(i))===t.text),r=s.length===1?s:s.filter(i=>N0(i,t));return r.length===1?r[0]:l},
Gp=(t,e)=>{let s=t.now(),r=Sn(X(t,Uh(bt,!0))),i=r?l:io(t,e,""),a=r?Up(t,r.rows):i&&Ic(i);return a&&{rows:a,ti:!r,unread:r?r.unread.length:0,total:r?T0(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}},
Lp=(t,e)=>{if(e===bt)return A(t,M0);let s=Wp(e);return A(t,(r,i)=>s(i)-s(r))},
Wp=t=>{switch(t){case Te:return e=>e.nonPaged.bytes;case xt:return e=>e.paged.bytes;case ts:return e=>{var s,r;return((s=e.nonPaged.allocs)!=null?s:0)+((r=e.paged.allocs)!=null?r:0)};case es:return e=>{var s,r;return((s=e.nonPaged.frees)!=null?s:0)+((r=e.paged.frees)!=null?r:0)};case or:return Oa;case Ri:return Vc;case"peralloc":return e=>Oa(e)===0?0:Vc(e)/Oa(e)}},
Bp=t=>{switch(t.kind){case ie:return Yn(t.mt);case tt:return`the debugger refused "${t.call}": ${t.message}`;case wl:return`writing nt!PoolHitTag did not take${Ra(t.applied.failure)}. ${he(t.applied.undone)}`}},
Hp=t=>{if(t.kind===_e)return`Not captured: ${bc(t)}`;let{si:e}=t;return e===l?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${U(e)}: somebody has changed it. dx @$pool.arm(${U(e)}) arms it again.`},
_p=(t,e,s)=>{let{boot:r,ri:i,rows:a,ii:n}=t,o=E0(e,s);return[`${S(a.length,bt)} (bytes) from ${e.name} to ${s.name}`,...o>0?[Wc(o,Bc)]:[],...n.length>0?[`${S(n.length,bt)} only in one`]:[],...Xc(r),...i?["Allocs and Frees at least so many"]:[],Va].join(Mt)},
zp=t=>{switch(t.kind){case ss:case dr:return;case ye:return`Ended by ${Kp(t.Mt)}: the prompt is yours.${t.li?V0:""}`;case vt:return"Ended because the target is gone; a restart leaves nothing armed.";case yl:return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case Dl:return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.ni.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case tt:return`Ended because the debugger failed "${t.call}": ${t.message}`;case rs:return`Ended because the target has not run: g answered ${JSON.stringify(t.jt)}. al lists your aliases, ad g removes one.`;case Cl:return"Ended because another call of pooltag took over."}},
Kp=t=>{switch(t.kind){case is:return"a break-in";case Js:return`breakpoint ${t.number}`;case we:return`bugcheck ${ge(t.code)}`;case Ii:return`a break at ${t.at}, which is no pool function`;case R:return`another stop (${t.g})`}},
Xp=t=>{let{capture:e,hunt:s,tag:r}=t,{hits:i,oi:a}=e,n=Ve(s),o=[S(a.alloc,ae),S(a.free,P),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(et),d=n===0?"":`coverage ${Br(s)}${pa(s)}`,c=[n>i&&`the whole hunt: ${S(n,I)}`,d].filter(Boolean),h=[`: ${o}`,c.join(et)].filter(Boolean).join(Mt);return[`${S(i,I)} on ${U(r)} in ${Ft(e.seconds,s.start.target.description)}${h}.`,zp(e.end),n===0&&W0(e.end)?qp(s):l,t.disarmed&&(e.$e?B0(t.disarmed):he(t.disarmed)),Wo(t.disarmed,r)?"The last hits may be on that tag.":l,n>0?L0(t):l,n>0?`Next: dx -g @$pool.leaks(${U(r)}).`:l].filter(u=>u!==l).join(" ")},
qp=t=>{let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.Jt())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.ot();return s.kind===er?`The kernel counted ${Dc(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
Qp=t=>{let[e]=t;return e===l?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`},
jp=t=>{switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}},
Jp=t=>{switch(t.kind){case cr:return`!vm says more of ${t.pool} pool than there can be: the symbols of nt do not fit.`;case xl:return`Nonpaged pool is past 1 GB: ${Cs(t.bytes)}.`;case vl:return`${t.pool} pool is at ${Math.floor(t.Zt*100)} % of its limit.`;case Xe:return`Memory is short, and most of it is not pool: pool is ${Cs(t.pool)} of ${Cs(t.inUse)} in use.`}},
Zp=t=>{var e;let{after:s}=t.ut,r=(e=t.f[t.f.length-1])==null?l:e.counts;return s&&r&&ni(s,r)},
Yp=(t,e,s)=>{var r;let{after:i}=t.ut,a=(r=t.f[t.f.length-1])==null?l:r.counts;if(!i||!a||t.lastHit===0)return!1;let n=Math.min(s,Q0(t,e)),o=e/t.lastHit*qc(i,a);return ni(i,a)+n>=o*q0},
$p=(t,e)=>{let{after:s}=t.ut;if(t.f.length<j0||!s||t.lastHit===0||t.pt().reduce((i,a)=>i+a.At,0)>e*J0)return!1;let r=s;for(let{counts:i,boot:a}of t.f){if(!i||a!==Tt)return!1;let n=e/t.lastHit*qc(r,i);if(n<=0||ni(r,i)<n*Z0)return!1;r=i}return!0},
tm=(t,e)=>{let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),hi:e,ts:jc(i)}},
lo=(t,e)=>{var s;let r=t.held(),i=new Map(t.pt().map(o=>[o.stack,o])),a=t.f[t.f.length-1],n=a&&tm(a,(s=Os(t,a))!=null?s:0);return t.sites(e).filter(({y:o})=>o.allocs>0).map(o=>em(o,i,r,t.lastHit,n))},
em=(t,e,s,r,i)=>{var a;let n=Aa(t.y.tt),o=[];for(let f of t.y.stacks){let p=e.get(f);p&&o.push(ey(p,(a=s.get(f))!=null?a:[],n,r,i))}let d=f=>o.reduce((p,m)=>p+f(m),0),c=o.filter(({frees:f})=>f),h=c.some(({ui:f})=>f>0),u=(c.length>0?c:o).reduce((f,p)=>f.concat(p.ss),[]);return g({},t,{rs:n,freed:d(({freed:f})=>f),held:d(({old:f,ls:p})=>f+p),old:d(({old:f})=>f),asked:d(({asked:f})=>f),there:d(({there:f})=>f),De:d(({De:f})=>f),kept:d(({kept:f})=>f),pi:d(({frees:f,kept:p})=>f?0:p),rt:h?Math.round(c.reduce((f,{rt:p})=>f+p,0)):0,ss:u.reduce(({first:f,last:p},m)=>({first:Math.min(f,m),last:Math.max(p,m)}),{first:r,last:0})})},
zr=(t,e)=>{switch(e.kind){case"noHits":return"";case b:return"Of no block is it known that it stays: more hits tell more.";case hr:return sm(e.allocs);case"holds":return rm(t,e.sites);case"noProof":return am(t,e.sites,e.why);case Ui:return im(t,e.sites)}},
sm=t=>{let e=Math.floor(t/iy),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${S(t,ae)} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
rm=(t,e)=>{var s,r;let[i]=e;if(!i)return"";let{y:a,rs:n,freed:o}=i,d=(r=(s=i.b)==null?l:s.blocks)!=null?r:i.held,c=Math.min(i.old,d),h=o===0?"none of its blocks was seen freed":`${c} of them for longer than the ${n} hits that what it frees usually lives`,u=X0(t),f=u!==l&&u<=0?" The tag did not grow during the hunt.":"";return`${oi(i)} holds ${ay(t)}${d} of ${S(a.allocs,at)} allocated there during the hunt, ${h}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${U(t.tag)})`},
im=(t,e)=>{let[s,...r]=e;if(!s)return"";let{there:i,asked:a,rs:n,freed:o}=s,d=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${S(n,I)} at most`,c=r.length>0?` So does ${r.map(oi).join(et)}.`:"";return`${oi(s)} LEAKS: ${i} of ${S(a,at)} are still there ${Kr(t)}, while ${d}${no(t)}.${c}`},
am=(t,e,s)=>{let[r]=e;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${oi(r)}: ${i} of ${S(a,at)} still there ${Kr(t)}${no(t)}`}; ${lm(t,r,s)}.`},
lm=(t,e,s)=>{switch(s){case ht:return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case as:return"too few of them have outlived what the same paths free: a longer hunt tells more";case Oi:return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${U(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case Tl:return`${S(e.De,"old block")} of it went meanwhile: such blocks are freed, only late`;case ls:return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
Kr=t=>{let e=t.f[t.f.length-1];if(!e)return"";let s=Os(t,e);return`${s===l?"later":`after ${S(s,"more event")}`}${ly(t,e)}`},
no=t=>{let e=Zp(t);return e===l?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${S(e,at)}`:"; the tag has not grown"},
nm=(t,e)=>{let s=U(t.tag);switch(e.kind){case"asked":return;case rs:return t.f.length>0?l:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case hr:return`${s}: no block is known that the hunt has left.`;case Ce:return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case tt:return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.$.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
om=(t,e)=>{if(t.uptime===l||e.uptime===l)return b;if(e.uptime<t.uptime)return R;let s=dm(t,e);return s!==l&&e.uptime>s?Tt:t.bootTime===l||e.bootTime===l?b:Math.abs(e.bootTime-t.bootTime)<=dy?Tt:R},
dm=(t,e)=>{if(t.time===l||e.time===l)return;let s=e.time-t.time;return t.ye===e.ye&&s>0?s:l},
oo=t=>{let e=t.every(cy),s=new Map,r=t.map(({rows:a})=>{let n=new Map;for(let o of a){let d=e?`${o.tag}`:o.text,c=n.get(d),h=c?cm(c,o):o;n.set(d,h),s.set(d,h)}return n}),i=[];return s.forEach((a,n)=>{i.push({Ut:a,Ce:t.map((o,d)=>{var c,h;return(h=(c=r[d])==null?l:c.get(n))!=null?h:hy(o,a)})})}),i},
cm=(t,e)=>{let s=(r,i)=>({allocs:di(r.allocs,i.allocs),frees:di(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return g({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})},
co=(t,e)=>{if(t.table!==e.table)return{kind:"otherTable"};let s=om(t,e),r=oo([t,e]);if(s===R||s===b&&r.some(py))return{kind:Ce};let i=!(t.Ws&&e.Ws),a=[],n=[];for(let{Ut:o,Ce:d}of r){let[c,h]=d;if(!c||!h||fy(c,h))n.push(o.text);else{let u=ho(c.nonPaged,h.nonPaged,!i),f=ho(c.paged,h.paged,!i),p=u.bytes+f.bytes;(Yc(u)||Yc(f))&&a.push(g({},o,{nonPaged:u,paged:f,bytes:p}))}}return{kind:Vi,boot:s,ri:i,rows:A(a,(o,d)=>d.bytes-o.bytes),ii:n}},
ho=(t,e,s)=>{let r=(i,a)=>{if(!(i===l||a===l))return a>=i?a-i:s?l:a+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),s:e.s-t.s,bytes:e.bytes-t.bytes}},
hm=t=>{let e=um(t),s=[],r=0;if(e.forEach((d,c)=>{for(let h of e.slice(0,c))s.push((d.value-h.value)/(d.at-h.at)),r+=Math.sign(d.value-h.value)}),s.length===0)return;let i=A(s,(d,c)=>d-c),a=d=>fm(i,d),n=e.length,o=r/Math.sqrt(n*(n-1)*(2*n+5)/18);return{Pt:a(.5),m:a(.25),high:a(.75),Bs:o}},
um=t=>{let e=Math.ceil(t.length/my);return t.filter((s,r)=>(t.length-1-r)%e===0)},
fm=(t,e)=>{var s,r;let i=(t.length-1)*e;return(((s=t[Math.floor(i)])!=null?s:0)+((r=t[Math.ceil(i)])!=null?r:0))/2},
pm=(t,e)=>{if(t.length<gy||!e)return as;let s=t.slice(1).map(({value:o},d)=>{var c,h;return o-((h=(c=t[d])==null?l:c.value)!=null?h:o)}),r=0,i=0,a=0,n=0;for(let o of s)o>0?r+=o:i-=o,o*n<0&&(a+=1),n=o||n;return r+i===0?"flat":Math.max(...s.map(Math.abs))>=by*(r+i)?"step":e.Bs>=$c&&e.m>0?"steady":e.Bs<=-$c&&e.high<0?"falling":a>1&&i>=r/2?"sawtooth":"uneven"},
mm=t=>{var e,s;let r=gm(t),{Yt:i,boot:a}=bm(r),{at:n,ns:o}=Sm(i),d=(((e=n[n.length-1])!=null?e:0)-((s=n[0])!=null?s:0))/th,c=oo(i),h=A(c,(f,p)=>eh(p)-eh(f)).map((f,p)=>Sy(f,p+1,n,o!==l)).filter(({xe:f,bytes:p,blocks:m})=>f===as?p!==0||m!==0:f!=="flat"),u=({xe:f})=>+(f==="steady");return g({Yt:i,mi:r.length-i.length,boot:a},o&&d>0&&{gi:d,ns:o},{rows:A(h,(f,p)=>u(p)-u(f)||p.bytes-f.bytes)})},
gm=t=>{let e=({Ls:s},r)=>r+(s.kind===ve?t.length:0);return t.filter((s,r)=>s.uptime===l||t.every((i,a)=>i.uptime!==s.uptime||e(i,a)<=e(s,r)))},
bm=t=>{let e=Tt,s=t.length-1;for(;s>0;s-=1){let[r,i]=t.slice(s-1,s+1),a=r&&i&&co(r,i);if((a==null?l:a.kind)!==Vi)break;a.boot===b&&(e=b)}return{Yt:t.slice(Math.max(0,s)),boot:e}},
Sm=t=>{var e;let s=n=>t.every((o,d)=>{var c,h,u;return d===0||((c=o[n])!=null?c:Number.NaN)>((u=(h=t[d-1])==null?l:h[n])!=null?u:Number.NaN)}),r=(e=t[0])==null?l:e.ye,i=s("time")&&t.every(n=>n.ye===r),a=s(Gi)?Gi:i?"time":l;return{at:t.map((n,o)=>{var d;return(d=a&&n[a])!=null?d:o}),ns:a==="time"?r:a}},
uo=t=>{var e,s;let{nonPaged:r,paged:i,we:a,Yr:n}=t,o=[];if(r!==l&&r>Math.min(a!=null?a:1/0,(e=t.Ze)!=null?e:1/0))return[{kind:cr,pool:Te}];if(i!==l&&i>((s=t.Ye)!=null?s:1/0))return[{kind:cr,pool:xt}];r!==l&&r>ky&&o.push({kind:xl,bytes:r});let d=(h,u,f)=>{let p=sh(f,a);u!==l&&p!==l&&u>wy*p&&o.push({kind:vl,pool:h,Zt:u/p})};if(d(Te,r,t.Ze),d(xt,i,t.Ye),r===l||i===l||!a||n===l)return o;let c=a-n;return n<yy*a&&r+i<c/2&&o.push({kind:Xe,pool:r+i,inUse:c}),o},
km=(t,...e)=>{let{we:s}=t;if(uo(t).some(({kind:a})=>a===cr))return[];let r=[{pool:Te,used:t.nonPaged,st:t.Ze},{pool:xt,used:t.paged,st:t.Ye}],i=[];return r.forEach(({pool:a,used:n,st:o},d)=>{n&&i.push({pool:a,used:n,st:sh(o,s),Si:e[d]})}),i},
wm=t=>{let e=t.toLowerCase();return Dy.has(e)||Cy.some(s=>e.startsWith(s))},
ym=(t,e)=>{let s=[...Dm(t,e).values()].map(o=>xm(t,o)),r=s.reduce((o,{b:d})=>{var c;return o+((c=d==null?l:d.blocks)!=null?c:0)},0),i=s.map(o=>{var d,c;return g({},o,{Zt:r===0?0:((c=(d=o.b)==null?l:d.blocks)!=null?c:0)/r})}),a=({b:o})=>{var d;return(d=o==null?l:o.bytes)!=null?d:-1},n=({b:o})=>{var d;return(d=o==null?l:o.blocks)!=null?d:-1};return A(i,(o,d)=>a(d)-a(o)||n(d)-n(o))},
Dm=(t,e)=>{let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,a=new Map;return t.held().forEach((n,o)=>{let d=n.filter(({block:f})=>!r.gone.has(f));if(d.length===0)return;let c=vy(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),h=Cm(c),u=a.get(h);u?u.push({stack:o,Ct:c,blocks:d}):a.set(h,[{stack:o,Ct:c,blocks:d}])}),a},
Cm=t=>t.kind===ur?`${t.kind} ${t.module.toLowerCase()}`:t.kind===b?`${t.kind} ${t.why}`:t.kind,
xm=(t,e)=>{var s,r;let i=A(e,(u,f)=>f.blocks.length-u.blocks.length),a=[];for(let u of i)a.push(...u.blocks);let n=new Set(i.map(({stack:u})=>u)),o=0;for(let{stack:u,hits:f}of t.pt())n.has(u)&&(o+=f.alloc);let d={lastHit:t.lastHit,tt:new si},c=Td(a,t.$t(),t.asked,d),h=(r=(s=i[0])==null?l:s.Ct)!=null?r:{kind:"cut"};return g({Ct:h,stacks:i,allocs:o},c&&{b:c})},
Xr=(t,e=[])=>{var s,r;let{alloc:i,free:a,unknown:n}=t.counts();if(i+a+n===0)return{kind:"noHits"};let o=lo(t,e),d=A(o.filter(({held:w,y:F})=>w>0&&F.site!==l),Ry);if(d.length===0)return t.isWhole()?{kind:hr,allocs:i}:ah;let c=t.f[t.f.length-1];if(!c){let w=d.filter(({b:F})=>F&&F.blocks>0);return w.length>0?{kind:"holds",sites:w}:ah}let h=d.reduce((w,F)=>w+F.rt,0),u=d.reduce((w,F)=>w+F.held-F.old,0),f=d.map(w=>({site:w,te:Uy(t,w,{rt:h,ls:u},c)})),p=f.filter(({te:w})=>w===l).map(({site:w})=>w),m=f.filter(({te:w})=>w===Oi).map(({site:w})=>w),k=Math.max(ih*lh(m),Math.min(Gs,ih*lh(p))),C=p.filter(({rt:w})=>w>=k);return C.length>0?{kind:Ui,sites:C}:{kind:"noProof",sites:d,why:(r=(s=f[0])==null?l:s.te)!=null?r:as}},
vm=()=>{let t={};for(let[e,{a:s,help:r}]of Object.entries(ci))t[e]={Help:`${s} - ${r}`};return t},
fo=(t,e)=>{var s,r;let i=(r=(s=ci[t])==null?l:s.a)!=null?r:"",a=i.endsWith("()")?0:i.split(",").length;if(e.length>a)throw new O(Xw(`${e[a]}`,i))},
vs=(t,e)=>{if(e===l)throw new O(zw(t));if(typeof e!=st)throw new O(_w(t));let s=Ph(e);if(!s.xt)throw new O(lp(e,s.mt));return s.tag},
po=(t,e,s,r=1,i=1/0)=>{let a=$n(e);if(a!==l&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new O(Kw(t,r,i,s))},
mo=(t,e)=>{let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=[ss,dr,St],i={hits:Gy};return e.forEach((a,n)=>{let o=r[n];if(!o)throw new O(be(`${a}`,s));let d=o===St?Ly:[];i[o]=po(`The number of ${o}`,a,s,...d)}),i},
go=(t,e)=>{if(typeof e==st&&e.trim()!=="")return e.trim();let s=e===l||typeof e==st?"An empty pattern":`${e}`;throw new O(be(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))},
qr=(t,e)=>{if(typeof e==st&&e.trim()!==""&&!Wy.test(e))return e;throw new O(Zw(t))},
Qr=(t,e)=>{var s,r;if(e===l||typeof e==st&&e!=="")return e;throw new O(be(`${e}`,`dx @$pool.${(r=(s=ci[t])==null?l:s.a)!=null?r:""}`))},
Tm=(t,e)=>{if(t===l||/[*?]/.test(t))return;let s=JSON.stringify(t),r=nn(t,e).map(i=>JSON.stringify(i));throw new O(r.length>0?`${s} is no tag in the listing. ${Ia(r)}`:be(`${s} is no tag in the listing and`,nh))},
Nm=(t,e)=>{var s;let{asked:r,lastHit:i}=t,{count:a,Hs:n}=t.$t(),o=(s=t.recent(1)[0])==null?l:s.time,d=oh(t),c=new Set(d==null?l:d.gone),h=new Set(d==null?l:d.there),u=[];return t.held().forEach((f,p)=>{let m=t.ve(t.stacks.at(p),e);for(let k of f){let{block:C,hit:w,time:F}=k;if(r.gone.has(C)||c.has(C))continue;let L=F===l||o===l?l:o-F,Ks=(r.there.has(C)?n:a)>0,qa=h.has(C);u.push(g({},k,{site:m,_s:i-w,os:L,ki:Ks,wi:qa}))}}),A(u,(f,p)=>f.hit-p.hit)},
Mm=(t,e)=>{if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return Wr(t.frame,[s])||r.some(i=>ks(s,i))},
Pm=t=>{if(t.ot().kind===b)return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.$t();return e===0?l:`up to ${e} of them may have been freed unseen`},
Am=t=>{var e;let s=(e=oh(t))==null?l:e.gone.length;return s===l?l:`${s} more gone ${Kr(t)}`},
Em=(t,e)=>{let s=e.wi?`; there ${Kr(t)}, it or a like one`:"";return _y(t,e)+s},
Fm=(t,e)=>{let s=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(et)}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${s}.`},
ga=(t,e)=>{var s,r;return e===l?"":(r=(s=t.hs(e))==null?l:s.image)!=null?r:Kt(e)},
bo=(t,e,s)=>{var r;if(e===l)return;let i=(r=t.hs(e))==null?l:r.id,a=i===l?"":`, id ${i}`,n=`${ga(t,e)} (${Kt(e)}${a})`;return hh(s)?`an interrupt or a deferred call, on top of process ${n}, which need have nothing to do with it`:`process ${n}`},
ba=(t,e,s)=>{var r;let i=new Map;for(let{process:d,stack:c}of s){if(d===l)continue;let h=hh(t.stacks.at(c))?"(in an interrupt or deferred call)":ga(t,d);i.set(h,((r=i.get(h))!=null?r:0)+1)}if(i.size===0)return;let a=A([...i],([,d],[,c])=>c-d),n=a.slice(0,Xy).map(([d,c])=>`${d} ${c}`),o=a.length-n.length;return`${e}: ${n.join(et)}${o>0?`, ${o} others`:""}`},
Rm=(t,e)=>{var s,r;if(t.length<=e)return t;let i=(r=(s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?l:s[0].length)!=null?r:0,a=e-3-i,n=Math.min(t.indexOf("!")+1,a),o=Math.floor((a-n)/2);return`${t.slice(0,a-o)}...${t.slice(t.length-i-o)}`},
ft=(...t)=>{let e={};for(let s of t)e[s]={PreferredRadix:10};return e},
ue=t=>{let e=Im(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>{var a;return g({},s&&{Tag:J(z(i.tag))},r&&{Target:(a=e.get(fh(i)))!=null?a:""})}},
Im=t=>{var e,s;let r=new Map,i=new Map;for(let a of t){let n=fh(a);if(r.has(n))continue;let o=`${(e=a.start.target.build)!=null?e:"(unknown)"}`,d=((s=i.get(o))!=null?s:0)+1;i.set(o,d),r.set(n,d===1?o:`${o} (${d})`)}return r},
Ts=(t,e,s,r)=>{let i=t.map(a=>ii(a)+jw(a));return e===0?[`no ${s}`,...i].join(Mt):[`${S(e,s)} (${r})`,...i,Ga].join(Mt)},
Um=(t,e,s)=>{let r=t.map(i=>[ii(i),Pm(i),Am(i)].filter(Boolean)).map(i=>i.join(et));return e===0?["no block",...r].join(Mt):[`${e<s?`the oldest ${e} of `:""}${S(s,at)} (address, call site), the oldest first`,...r,Ga].join(Mt)},
Om=(t,e)=>{let s=`read${t.ti?" from the tag tracker":""} in ${Ft(t.seconds,t.session)}`,r=t.unread>0?[`${S(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${S(e,bt)} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[Ga]].join(Mt)},
Vm=(t,e,s)=>{let r=new Set,i=ue(t),a=[],n=0;for(let o of t)for(let d of Nm(o,e))d.site&&r.add(d.site.frame.text),!(s!==l&&!Mm(d.site,s))&&(n+=1,a.length<jy&&a.push(new qy(o,d,i(o))));if(s!==l&&n===0)throw new O(Fm(s,[...r]));return new Y(Um(t,a.length,n),a)},
Gm=t=>{var e;let s=(e=/, Binary\s*:\s*(\S+)/.exec(t||""))==null?l:e[1];return s===l?[]:[{je:"list",name:s,place:{kind:"printed"}}]},
So=t=>{switch(t.kind){case ur:return t.module;case Li:return"(code in no module)";case $e:return"(the system itself)";case"cut":return"(unknown: stack read in part)";case b:return ch[t.why]}},
Lm=t=>{switch(t.kind){case ur:return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case Li:return"a driver that was unloaded, or code made at run time";case $e:return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case b:return"whoever stands behind a gap may be anybody"}},
Wm=(t,e)=>{if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${S(r,"frame")} looked past`},
ko=(t,e)=>{let s=n=>ks(n,e)||ks(n,e.trim()),r=t.split(","),i=n=>n[0]!=="-",a=r.filter(i);return(a.length===0||a.some(s))&&r.every(n=>i(n)||!s(n.slice(1)))},
Bm=t=>{var e,s,r;let i=wt(t);return iD.test((r=(s=(e=t[i])==null?l:e.symbol)==null?l:s.name)!=null?r:"")&&Fs(t,i)},
Hm=(t,e)=>{let{blocks:s,old:r}=e,i=s===1?"stays":"stay",a=t.isWhole(),n=a?"":fr,o=nD(e,n),d=a?"":", of what is known";return`${n}${S(s,at)} allocated here ${i}${o}, ${r} of them old${d}`},
_m=t=>{let{Gs:e,Xt:s,gt:r,refused:i}=t;return[...e>0?[`${S(e,at)} of here freed by other modules`]:[],...s>0?[`the block is not known of ${S(s,ae)} here${yc(r,s)}`]:[],...i>0?[`${S(i,at)} refused at once by a limit of the tag`]:[]]},
zm=t=>{if(t.kind===$s)return;let e=t.lt===nl?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.Hr} functions lead through here${e}: perhaps a wrapper${s}`},
Km=(t,e)=>{let s=[];for(let{y:a,b:n}of t.sites(e))n&&n.blocks>0&&s.push({y:a,b:n});let r=s.reduce((a,{b:n})=>a+n.blocks,0),i=s.map(a=>g({},a,{Zt:a.b.blocks/r}));return A(i,(a,n)=>bh(n)-bh(a)||n.b.blocks-a.b.blocks)},
Xm=(t,e,s)=>{let r=ue(t),i=[],a=[];for(let o of t){let d=nm(o,s.recheck(o)),c=o.f[o.f.length-1];if(d!==l?a.push(d):a.push(zr(o,Xr(o,e))),!(d!==l||!c))for(let{y:h,held:u}of lo(o,e))u>0&&i.push(new uD(o,h,c,r(o)))}let n=(o,d)=>d.There-o.There||d.Held-o.Held;return new Y(a.join(" "),A(i,n))},
qm=(t,e)=>{var s;let{yi:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let a=Ht(t),n=a.kind===_?e.zs(a):l,o=(s=i==null?l:i.repair)!=null?s:Ms(Es(n));return{value:a.kind===_?a.value:l,repair:o}},
Qm=(t,e)=>{let s=[];for(let{text:i,nonPaged:a,paged:n}of t){let o=(d,c)=>{(c.allocs||c.s)&&s.push(new DD(`${i} ${d}`,c))};e.startsWith("pp")||o("Nonp",a),/^p(?!p)/.test(e)||o(wi,n)}let r=CD[e.slice(-1)];return r?A(s,(i,a)=>+a[r]-+i[r]):s},
jm=t=>{var e;let{gone:s}=t.asked,r=new Set((e=t.f[t.f.length-1])==null?l:e.there),i=t.held();return t.pt().map(({stack:a,hits:n,nt:o})=>{var d;let c=((d=i.get(a))!=null?d:[]).filter(({block:f})=>!s.has(f)),h=c.filter(({charged:f})=>f!==l),u={allocs:n.alloc,La:o.bytes,frees:n.free,held:c.length,heldBytes:h.reduce((f,{charged:p=0})=>f+p,0),rt:c.filter(({block:f})=>r.has(f)).length,Se:{allocs:n.alloc-o.count,held:c.length-h.length}};return{stack:t.stacks.at(a),Di:u}})},
Jm=(t,e)=>{let s=Zm(t,e);return Array.from(s,([r,i])=>`${r} ${i}
`).join("")},
Zm=(t,e)=>{var s;let r=new Map;for(let i of t)for(let{stack:a,Di:n}of jm(i)){if(n[e]===0)continue;let o=Ym(i.tag,a);r.set(o,((s=r.get(o))!=null?s:0)+n[e])}return r},
Ym=(t,e)=>{let s="";for(let r of e)s=`;${yh(PD(r))}${s}`,r.afterGap&&(s=s.replace(/^(;[^;]*)/,`$1;${MD}`));return yh(`[${z(t)}]`)+s},
$m=()=>{let t=0;return e=>{if(e.type===kt)return g({},e,{name:`s${++t}`});if(e.type!==Ut)return e;let s=e.frames.map(r=>g({},r,{source:l}));return g({},e,{frames:s})}},
tg=()=>{Hr(u0(Wi));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(rg(r),s));class e{
get Pool(){return Dt}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>Dt.top(...s)),t("poolhit",(...s)=>Dt.hitTag(...s)),t("poolwho",(...s)=>Dt.who(...s)),t("poolleaks",(...s)=>Dt.leaks(...s)),t("poolrestore",(...s)=>Dt.clear(...s)),t("poolhelp",(...s)=>Dt.help(...s))]},
eg=()=>{let t=eo(Dt);Hr(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${Pc}`)},
sg=()=>{for(let t of Xa.Ks())t.kind===gt&&ui({kind:Qs,command:t.repair}),t.kind===it&&Hr(`pooltag: ${he(t)}`);zs.flush(),yp()},
rg=t=>(...e)=>(eo(Dt),t(...e));const g=Object.assign;var ig=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),jr=t=>{var e;return(e=ig[t&255])!=null?e:""},Pe=t=>jr(t>>>24)+jr(t>>>16)+jr(t>>>8)+jr(t),wo=2147483648,yo=16,Do=/^[0-9a-f]{1,16}$/i,Ns=t=>t,Ae=Ns("0".repeat(yo)),zt=t=>Number.parseInt(t.slice(8),16),Kt=t=>`0x${t.replace(/^0{1,15}/,"")}`,x=t=>t,Ee=t=>`0x${(t>>>0).toString(16)}`,ag=x(".extpath"),lg=x("g"),ng=(t,e)=>x(`g ${gs(t,e)}`),Sa=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,og=t=>x(Sa(t)),dg=t=>x(`rM 0x1${xo(t.filter(e=>e===Zs))}`),cg={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},hg=x("r@$prcb"),Co=t=>`r@${t.join(",@")}`,ug=(t,e)=>x(`${e?"kb":"k"}${Ee(t)}`),fg=(t,e)=>x(`.fnent ${gs(t,e)}`),xo=t=>t.map(e=>`;${Sa(e)}`).join(""),pg=x(".lastevent"),mg=x(Sa("$ptrsize")),gg=x("vertarget"),vo=x("lm"),To=x("lm o"),bg=t=>x(`lmvm ${t.replace(/\W/g,"?")}`),Sg=x("sx"),kg={status:x("sxe bpe"),command:x('sxe -c "" bpe'),handling:x("sxe bpec")},wg=x(".reload"),yg=t=>x(`x nt!${t}`),Dg=t=>x(`dt nt!${t}`),Cg=t=>x(`dt nt!_EPROCESS ${t}`),xg=(t,e)=>x(`ln ${gs(t,e)}`),Ms=t=>x(`ed nt!PoolHitTag ${Ee(t)}`),vg=x("!vm 0x1"),Tg=x("dd nt!PoolHitTag L1"),Ng=x(".cache flushall"),Jr="poolHitTagNote",Mg=t=>x(`dx -r0 @$${Jr} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Pg=x(`dx -r0 @$${Jr}`),Ag=x(`dx -r0 @$vars.Remove("${Jr}")`),Eg=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Fe=t=>t.replace(Eg,"."),Fg=300,Ps=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(Fe(s).slice(0,Fg)),this.name="HostError",this.call=t}},X=(t,e)=>G(()=>t.query(e),()=>[]),No=32,Rg=9,Ig=96,Xt=8192,pt=t=>t===No||t===Rg,Mo=t=>t>=48&&t<=57,Ug=t=>t>=48&&t<=57||(t|32)>=97&&(t|32)<=102,Og="00000000",Vg=t=>Gg.test(t)?t.toLowerCase():t,Gg=/[A-F]/,Lg=(t,e,s)=>t.charAt(e)==="?"?l:Number.parseInt(t.slice(e,s),16),Wg=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),Po={kind:b},ka=(t,e)=>Hl(e,t.readMemory(e.address,e.before.length)),Ao=({kind:t})=>t===H||t==="mixed";function Bg(t,{address:e,pointerSize:s}){let r=Lh(X(t,Tg),4).rows.find(a=>Lt(a.address,s)===e),i=r==null?l:r.elements[0];return i===l?l:new Uint8Array(sa(i))}var Re=(t,e)=>{var s,r,i,a;return(((s=t[e])!=null?s:0)|((r=t[e+1])!=null?r:0)<<8|((i=t[e+2])!=null?i:0)<<16|((a=t[e+3])!=null?a:0)<<24)>>>0},wa=(t,e,s)=>N(t,e*s),Hg=t=>Mr(t,_h),_g=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i,zg=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Eo="^ Bad register error in ",Kg=["Key",Ja,Za,fi,Ya,$a,pi],Fo=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes}),Ro=(t,e)=>Zl(X(t,Dg(e)),e),Xg=16,Io=12,qg=4096,Qg=t=>(t>>>24^t>>>16^t>>>8^t)>>>0,jg=[Zs,Yt,Ci],Uo=(t,e,s)=>G(()=>{let r=Ss(t.query(og(s))).get(s);return r&&Lt(r,e)},()=>{}),Jg=8,Zg=64,Oo=(t,e)=>e&&tn(t,s=>Ar(t,s,e),e),Ie={kind:T};function Ue(t,{_:e},s,r,i){let a=wa(s,r,e.size),n=t.readMemory(a,i*e.size);return n&&qh(n,e)}var Vo=t=>t?{kind:M,record:t}:Ie,Go=t=>t.kind===M&&t.address!==Ae,ya=(t,e)=>e.kind===M?ce(t,e.address):l,Yg=(t,e)=>Et(t.start,e)<=0&&Et(e,t.end)<0,Lo=(t,e)=>t.modules.find(s=>!s.vt&&Yg(s,e)),As=t=>t.find(({name:e,vt:s})=>!s&&e.toLowerCase()==="nt"),$g=(t,e)=>{var s;return((s=Lo(t,e))==null?l:s.name.toLowerCase())==="nt"},tb=64,eb=0,yt=t=>t===0||t>=2147483648,Es=t=>t!==l&&yt(t)?t:eb;function Da({address:t,pointerSize:e},s,r){let i=Es(s);return{thing:{kind:ke},address:t,pointerSize:e,before:sa(i),after:sa(r),repair:Ms(i)}}var sb=class{
constructor(t,e,s){this.O=[],this.Y=new Set,this.dr=0,this.bz=t,this.c=e,this.dq=s}
get open(){return this.O}
run(t){return this.bz.run(t)}
debugger(t){return this.bz.change(t)}
Ot(t){this.dr+=1;let e=g({id:this.dr},t);return this.ay(e,pr),e}
Xs(t){let e=this.Ot(t);return this.O.push(e),e}
apply(t){let e=this;e.O.push(t);let s;if(ka(e.c,t).kind===qs){if(s=e.U(t,t.after,"address"),s===l&&e.dk(t))return e.cI(t);if(e.Y.add(t),e.aW(t).kind===qs){let r=e.U(t,t.after,"name");if(r===l&&e.dk(t))return e.cI(t);s=s!=null?s:r}}return{kind:ie,failure:s,undone:e.undo(t)}}
undo(t){let e=this;if(!e.O.includes(t))return{kind:it};Bl(e.c,t.pointerSize);let s;for(let r=0;;r+=1){let i=e.aW(t);if(i.kind===qs)return e.X(t,it),{kind:it};let a=Ao(i)||i.kind===b&&!e.eB(t);if(r===rb)return a?ib(t,i,s):e.eV(t,i);if(!a||i.kind===b&&r<2)continue;let n=e.U(t,t.before,r%2===0?"address":"name");n!==l&&e.Y.add(t),s=n!=null?n:s}}
Ci(){return[...this.O].reverse().map(t=>this.undo(t))}
xi(t){this.X(t,ht)}
kt(){for(let t of[...this.O])this.X(t,ht)}
cI(t){return this.ay(t,le),{kind:le}}
X(t,e){this.O.splice(this.O.indexOf(t),1),this.Y.delete(t),this.ay(t,e)}
eV(t,e){return this.X(t,ht),{kind:xe,holds:Bo(e)}}
ay(t,e){let{id:s,thing:r,address:i,before:a,after:n,repair:o}=t,d={id:s,thing:r,address:i,before:a,after:n,repair:o};this.dq({change:d,state:e,time:this.c.now()})}
U(t,e,s){let r=s==="name"&&this.eL(t)?Ms(bs(e)):Ih(t.address,t.pointerSize,e);return G(()=>this.bz.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aW(t){return this.Y.has(t)?Hh(this.c,t):ka(this.c,t)}
dk(t){return this.aW(t).kind===H}
eL({thing:t,address:e}){if(t.kind!==ke)return!1;let s=Ht(this.c);return s.kind===_&&s.address===e}
eB({thing:t,address:e}){if(t.kind!==ke)return!1;let s=Ht(this.c);return s.kind===_&&s.address!==e}},rb=3,Wo=(t,e)=>(t==null?l:t.kind)===xe&&t.holds!==l&&t.holds!==e&&!yt(t.holds),Bo=t=>Ri in t?bs(t.bytes):l,ib=({repair:t},e,s)=>({kind:gt,repair:t,failure:s,holds:Bo(e)}),ab=({armed:t,saved:e,address:s,id:r})=>`${Pe(t)} ${Pe(e)} ${s} ${r}`,Ca=t=>G(()=>{let e=t.query(Pg),s=e.map(du).find(r=>r!==l);return s?{kind:M,note:s}:{kind:e.every(r=>r.trim()==="")?b:Ct}},({message:e})=>({kind:e.includes(Jr)?Ct:b})),lb=class{
constructor(t,e,s,r,i){this.dl=!1,this.dn=!1,this.c=t,this.h=e,this.target=s,this.tag=r,this.zt=i,this.repair=Ms(i);let a=t.now().toString(16);this.ay={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.ae&&this.h.open.includes(this.ae)?this.ae:l}
vi(){this.dl=ou(this.h,this.ay)}
arm(){let t=this;if(t.dn)return Ho;let{target:e,tag:s,zt:r}=t,{poolHitTag:i,pointerSize:a}=e;return t.ae=t.h.Ot(Da({address:i,pointerSize:a},r,s)),t.h.apply(t.ae)}
Ti(){let{change:t}=this;return t?this.h.undo(t):{kind:it}}
Ni(){let t=this.dc();return(t?this.bV(t):!this.dl)?this.arm():Ho}
qs(){let t=this;t.dn=!0;let e=t.dc(),s=t.eo(e);return e&&t.bV(e)&&s.kind!==gt&&Rr(t.h),s}
kt(){this.h.kt()}
eo(t){let e=this,{change:s}=e;if(s&&!(t&&e.eN(t)))return e.h.undo(s);s&&e.h.xi(s);let r=Ht(e.c);return r.kind!==_?{kind:xe}:yt(r.value)?{kind:it}:{kind:xe,holds:r.value}}
eN(t){let{armed:e,address:s}=t;return!this.bV(t)&&e===this.tag&&s===this.target.poolHitTag}
bV({id:t}){return t===this.ay.id}
dc(){let t=Ca(this.c);return t.kind===M?t.note:l}},Ho={kind:ie,failure:l,undone:{kind:it}},nb=["break","second-chance break","output","ignore"],xa=(t,e)=>({kind:_e,what:t,Mi:e}),_o=({code:t,Rr:e,status:s,Ve:r})=>[t,e,s,r===!1?"not handled":l].filter(Boolean).join(" - "),ob=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,db=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!ob.test(e)),cb=3,zo=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e),hb=3790,ub=1024,Ko=t=>{var e;return((e=Ur(t))==null?l:e.kind)===ze},qt=t=>({kind:ie,mt:t}),fb=class{
constructor(t,e,s){this.cf=!1,this.c=t,this.h=e,this.o=s}
run(t){let e=this,s=e.h.open.filter(i=>i!==t),r=[...s].reverse().map(i=>e.dY(i));if(s.length>0)return r.find(i=>i!==l);if(!(t||e.cf))return Ko(e.c)?l:e.ev()}
dY(t){let e=this;var s;let r=e.h.undo(t);if(cn(e.o,r,bs(t.before)),r.kind===gt)return r;t===((s=e.aL)==null?l:s.change)&&e.fm(e.aL.id)}
fm(t){let e=Ca(this.c);e.kind===M&&e.note.id===t&&Rr(this.h)}
ev(){let t=this,e=Ca(t.c);if(t.cf=e.kind!==b,e.kind!==M)return;let{armed:s,saved:r,address:i,id:a}=e.note,n=Ht(t.c);if(n.kind===ee){t.cf=!1;let c=Ms(r);return t.o({kind:Qs,command:c}),{kind:gt,repair:c,failure:l}}if(n.address!==i||n.value!==s){Rr(t.h);return}let o=t.h.Xs(Da(n,r,s)),d=t.dY(o);return d?t.aL={change:o,id:a}:Rr(t.h),d}},pb=6e3,va=2,mb=class{
constructor(t){this.aj=0,this.N=t!==l&&t>=pb?va:0}
get Te(){return this.N>=va&&!this.us}
get us(){return this.aj>=va}
Pi(){this.N+=1}
Ai(){this.aj+=1}},Fs=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),fe=t=>t.length===0?"noStack":Nl,Xo=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,gb=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,bb=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Sb=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,kb=/^VerifierExt$/i,wb=/\?\? ?::|`string'/,yb=64,qo=new WeakMap,Qo=t=>t===mr||t===H,Db=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,jo=1e3,Zr=(t,e)=>({line:t,text:e.slice(0,200)}),Qt=4,Yr={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Jo={ze:[Pt,gr,Pt,gr],verbose:[Pt,ne,br,gr,Pt,ne,br,gr]},Cb=class{
Ei(){this.cv=l,this.ck=l}
read(t){let e=E(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.cv=Du(t);else if(t.startsWith(ki,e))this.ck=/^NonPaged +Paged$/.test(t.trim())?e:l;else if(t.startsWith("Tag",e))return this.aq(t)}}
aq(t){let[e,...s]=Cu(t);if((e==null?l:e.text)!=="Tag")return;let r=s.map(d=>d.text).join(" "),i=r===Jo.verbose.join(" ");if(!i&&r!==Jo.ze.join(" "))return;let a=s.map((d,c)=>{var h,u;return d.end-((u=(h=s[c-1])==null?l:h.end)!=null?u:e.start+Qt)}),n=i?"verbose":this.fx(a,e.start),o=this.cv;return this.Ei(),{_:n,Fi:e.start,sort:o,We:a.join()===Yr[n].join()?a:l}}
fx(t,e){if(t.join()===Yr.current.join())return"current";if(t.join()!==Yr.oldest.join())return"old";let s=this.ck;return(s===l?e===0:s-e===12)?"oldest":"old"}},Zo={kind:nr};function xb(t,{Fi:e,_:s},r){for(let i of[e,e-1,e+1]){if(!pn(t,i))continue;let a=da(t,i+Qt,r,s);if(!(!a||i!==e&&!a.Or))return mn(t.slice(i,i+Qt),a.Be,t.slice(a.end))}}function Yo(t,e,s,{_:r}){if(s<1||!pn(t,e,s))return;let i=da(t,e+s,$o(r),r);if(!(!i||!vb(t,i.end)))return mn(t.slice(e,e+s),i.Be,t.slice(i.end))}var $o=t=>Yr[t].map(()=>Number.POSITIVE_INFINITY),vb=(t,e)=>e>=t.length||pt(t.charCodeAt(e))||pt(t.charCodeAt(e-2))||t.startsWith(td,e),td="UNKNOWN pooltag",Tb=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160)),Nb=5e4,Mb=1024,Pb=16,Ab=class{
constructor(t){this.ag=[],this.ab=[],this.H=[],this.aq=t}
push(t,e){let s=this;if(t.length>Mb)return s.T(t,e);if(/^[ .\t]*$/.test(t))return Q;let r=xu(t,s.aq);if(r.kind===R)return oa(t)?H:s.T(t,e);if(s.bX(),r.kind==="row")s.ag.push(r.a);else if(r.kind===nr)s.ar(Zr(e,t));else return s.aN={nonPaged:r.nonPaged,paged:r.paged},mr;return s.ag.length<Nb?Q:mr}
listing(){let{_:t,sort:e}=this.aq;return{_:t,sort:e,rows:this.ag,total:this.aN,unread:this.ab}}
T(t,e){return this.H.length>=Pb?H:(this.H.push(Zr(e,t)),R)}
bX(){for(let t of this.H)this.ar(t);this.H=[]}
ar(t){this.ab.length<jo&&this.ab.push(t)}},Eb=64,Fb=class{
constructor(t,e,s){this.bR=!1,this.c=t,this.h=e,this.al=s}
get se(){return this.bR}
get Qs(){return this.bG}
returnValue(t){let e=this,s=wt(t.stack),r=t.stack.slice(s).find(c=>!c.inline),i=[...t.stack.slice(0,s)].reverse().find(c=>!c.inline);if(!(r&&Fs(t.stack,t.stack.indexOf(r)))||!r.address||!i)return;if(e.al.Ti().kind!==it){e.bG={kind:vi};return}let a=e.aQ();e.h.run(ng(r.address,e.al.target.pointerSize));let n=e.fk(),o=ca(n,"eip","rip","pc");if(o!==r.address){e.bR=!0,e.bG={kind:"strayed",z:o};return}Rb(a,e.aQ())||(e.bR=!0),e.al.Ni().kind!==le&&(e.bG={kind:vi});let d=ca(n,"esp","rsp","sp");return n.get(Zs)===t.thread&&e.eG(d,i,r)?ca(n,"eax","rax","x0"):l}
aQ(){let{target:t,tag:e}=this.al;return ws(this.c,t,e)}
fk(){let{Ht:t,pointerSize:e}=this.al.target;return Ss(this.c.query(dg(t)),e)}
eG(t,e,s){if(!t)return!1;if(this.al.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=N(e.base,8),i=N(r,Eb);return Et(r,t)<=0&&Et(t,i)<=0}},Rb=(t,e)=>t.kind===M&&e.kind===M&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Ib=["fadd","fabd"],Ub=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),Ob="(Inline)",Vb="(Inline Function)",ed=t=>t===4?3:4,Gb=5,Lb=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Wb=/\+0x[0-9a-f]+(?=\s)/i,Bb=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),Hb=40,sd=58,rd=t=>t===8?4:8,_b=(t,e)=>t.startsWith("(T) ",e)?E(t,e+3):e,zb=(t,e)=>e>=t.length||pt(t.charCodeAt(e)),id={pointerSize:l,base:l,x:l,gap:0,args:[],Is:!1},Kb=t=>t.charAt(E(t,0))==="#"&&wn(t)===l,Xb=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,qb=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,ad=" (UTC ",Qb=256,jb=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],Jb=t=>"B*STND^".includes(t.charAt(E(t,0)))||t.includes(" - code ")||t.includes(ad),Zb=24,Yb=class{
constructor(t){this.cn=new nd,this.H=0,this.az=t,this.bO=t.kind===vt}
push(t){let e=this.bO?H:this.bE(t);return this.bO=Qo(e),e}
report(){let t=this.az;return t.kind===vt?t:g({},t,this.cn.place)}
bE(t){let e=this;if(t.length>Xt)return e.T();let s=xn(t);if(s)return e.fC(s)?Q:H;if(qu(t))return e.eq(t.trim()),Q;if(oa(t))return H;let r=e.cn.push(t);return r===Ml?mr:r==="symbol"?Q:e.T()}
fC(t){return this.az.kind===we&&t.kind===Di&&this.cn.place.symbol===l}
eq(t){let e=this.az;e.kind===we&&e.pe.length===0?this.az=g({},e,{pe:vn(t)}):e.kind===Di&&(t.includes("You are seeing this message because")?this.az={kind:is}:t.startsWith(ld)&&(this.az={kind:R,g:t}))}
T(){return this.H++,this.H>Zb?H:R}},ld="A fatal system error has occurred",$b=["*","(0x",ld],nd=class{
constructor(){this.place={}}
push(t){let e=Au(t);if(e){let r=this.dU;return this.place={symbol:r,instruction:e},Ml}let s=Qu(t);return s===l?R:(this.dU=s,this.place={symbol:s},"symbol")}},Oe=t=>G(()=>ju(t.query(pg)),()=>{}),od=(t,e)=>t!==l&&(e==null?l:e.time)!==l&&e.time!==t.time,Ta={kind:"computed"},$r=(t,e,s)=>Lt(N(t,e),s==="x86"?4:8),pe=4,jt=(t,e,s)=>ti(t&e)===ti(s),ti=t=>t>>>0,dd=t=>(t<<6>>6)*pe,cd=({kind:t,Us:e},s,r)=>$r(t==="relative"?s:Gt(0,0),e,r),hd=[76,139,21],tS=7,eS=7,ud=t=>t!==l&&(t&240)===64,sS=16,rS=12,iS=4096,me={kind:Bi},aS=3,lS=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,nS=class{
constructor(t,e){this.dA=new Map,this.c=t,this.i=e}
before(t,e){let{ue:s}=this.i,r=Nn(this.c,t,sS);if(!r||!s)return me;let i=lf(r,t,s),a=of(i,n=>this.cW(n),e&&oS(e));return a?this.bn(a,aS):me}
cW(t){if(t.kind===It)return t.address;if(t.kind!=="computed")return Pr(this.c,t.address,this.i.pointerSize)}
bn(t,e){let s=this.cW(t);if(!s)return me;let r=this.dB(s);if(r.some(({name:n})=>lS.test(n)))return me;let i=Mn(r);if(i.kind===Ke)return i;let a=this.eP(s,e);return a.kind===Ke?a:i.kind===Xe?i:a.kind===Bi&&t.kind===te?Mn(this.dB(t.address)):a}
eP(t,e){let{ue:s}=this.i,r=e>0?this.c.readMemory(t,rS):l,i=r&&s&&nf(r,t,s);return i?this.bn(i,e-1):me}
dB(t){let e=this.dA.get(t);if(e)return e;let s=G(()=>df(this.c.query(xg(t,this.i.pointerSize))),()=>[]);return s.length>0&&this.dA.set(t,s),s}},oS=({address:t,symbol:e})=>t&&e&&N(t,-e.offset),dS=class{
constructor(t,e){this.cN=new Set,this.A=new Map,this.c=t,this.i=e,this.cP=new nS(t,e)}
js(t){let e=this.ew(t);if(e)return{kind:ye,Mt:e};let s=Ju(t.stack);return s?{kind:I,of:s}:this.eh(t)}
ew({report:t,z:e,stack:s}){var r,i,a;if((t==null?l:t.kind)===is)return{kind:is};if((t==null?l:t.kind)===Js)return{kind:Js,number:t.number};if((t==null?l:t.kind)===we)return{kind:we,code:t.code,pe:t.pe};if((t==null?l:t.kind)===R)return{kind:R,g:t.g};let n=(i=(r=s[0])==null?l:r.text)!=null?i:"";if(!$g(this.i,e)||!this.eJ(e))return{kind:R,g:n};let o=wt(s),d=(a=s[0])==null?l:a.symbol,c=o===1&&d!==l&&fn(d);return o===0||c?{kind:Ii,at:n}:l}
eJ(t){if(this.cN.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cN.add(t),s}
eh({z:t,stack:e}){var s,r;let i=wt(e),a=e[i];if(!(a!=null&&a.address)||!Fs(e,i))return{kind:I,of:b};let n=this.A.get(t);if(n)return{kind:I,of:n};let[o]=e.slice(0,i).reverse().filter(({inline:c})=>!c),d=this.cP.before(a.address,o);switch(d.kind){case Ke:return this.A.set(t,d.of),{kind:I,of:d.of};case Xe:return{kind:ye,Mt:{kind:Ii,at:(r=(s=e[0])==null?l:s.text)!=null?r:""}};case Bi:return{kind:I,of:b}}}},cS=1e4,hS=8,uS=class{
constructor(t=!1){this.I=[],this.ab=[],this.H=[],this.cT=St,this.de=!1,this.Y=!1,this.bp=!0,this.dm=t}
get ps(){return this.de||this.I.length>0}
get Wa(){return this.I.length>0&&this.bp}
push(t,e){let s=this;if(t.length>Xt)return s.T(t,e);if(s.bh)return s.el(t,e,s.bh);let r=Dn(t,s.cT,!s.dm||s.eK());return r?s.fo(r,t,e):s.eY(t,e)}
eK(){let t=this.I[this.I.length-1];return!t||t.args.length>0&&t.symbol!==l&&Or(t.symbol)!==l}
Js(t,e){return this.T(t,e)}
listing(){let t=this;return{Ba:t.cx,frames:t.I,unread:t.I.length===0?[...t.ab,...t.H]:t.ab}}
fo(t,e,s){let r=this;return t.text===""?!r.ps||!r.cU(t)?r.T(e,s):(r.bh={row:t,line:Zr(s,e)},Q):r.cU(t)?(r.bX(),r.cG(t),Q):H}
el(t,e,{row:s,line:r}){this.bh=l;let i=Dn(`00 ${t.trim()}`,yi);return!(i!=null&&i.symbol)||i.symbol.name===""?(this.H.push(r),this.push(t,e)):(this.cG(g({},s,{text:i.text,symbol:i.symbol})),Q)}
eY(t,e){let s=this,r=E(t,0);if(r===t.length)return s.I.length>0&&s.R===l?H:Q;let i=wn(t);return i?s.aq(i):pS(t,r)?(s.Y=!0,s.ao!==St&&(s.ao=t.includes(mS)?Pl:St),Q):s.ps?SS(t)?(s.I.length===0&&(s.bp=!1),s.ao=St,Q):bS(t,r)?Q:oa(t)?H:s.T(t,e):s.T(t,e)}
aq(t){return this.I.length>0?H:(this.de=!0,this.cT=t,Q)}
cU(t){let e=this;var s;if(e.I.length===0)return!0;if(e.I.length>=cS)return!1;let r=(s=e.cx)==null?l:s.pointerSize;return r!==l&&t.pointerSize!==l&&r!==t.pointerSize?!1:t.number===l||e.R===l?t.number===e.R:t.number>e.R}
cG(t){let e=this;var s,r;e.I.length===0&&((s=t.number)!=null?s:e.ab.length)>0&&(e.bp=!1);let i=e.eI(t),a=i?l:e.dC;e.ao=l,e.R=t.number,(r=e.cx)!=null||(e.cx=uf(t)),t.text.startsWith("0x")&&(e.Y=!0),e.I.push(fS(t,a,{doubtful:e.Y,afterGap:i})),t.inline||(e.dC=t.x===Ae?l:t.x)}
eI({number:t,symbol:e}){let s=this;return s.I.length===0?!s.bp:s.R!==l&&t!==s.R+1?!0:s.ao===St||s.ao===Pl&&(e==null?l:e.name)!==""}
T(t,e){return this.ps?this.H.length>=hS?H:(this.H.push(Zr(e,t)),R):this.Y?H:R}
bX(){let t=this;t.H.length>0&&t.R===l&&(t.ao=St);for(let e of t.H)t.ab.length<jo&&t.ab.push(e);t.H=[]}};function fS(t,e,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:n}=t,o={text:i,args:a,inline:n,doubtful:s};return e!==l&&(o.address=e),t.symbol!==l&&(o.symbol=t.symbol),t.base!==l&&(o.base=t.base),t.x!==l&&(o.x=t.x),t.source!==l&&(o.source=t.source),r&&(o.afterGap=!0),o}var pS=(t,e)=>t.startsWith(Al,e)&&fd.test(t)||t.charAt(e)==="<"&&fd.test(t),mS="unwind information not available",fd=/\b(?:frames?|unwind\w*|stack)\b/i,gS=["***","ERROR: ",Al,"Unable to load image","SYMSRV: ","DBGHELP: ","#"],bS=(t,e)=>gS.some(s=>t.startsWith(s,e)),SS=t=>t.length<=kS&&wS.test(t),kS=120,wS=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,pd=24,Na=(t,e)=>({kind:T,missing:t,jt:md(e)}),md=t=>t.slice(0,3).join(" / ").slice(0,200),yS=class{
constructor(t,e){this.ci=new Set,this.aG={Zs:0,Ys:0},this.r=t,this.cq={rule:e,next:new Map}}
get Ri(){return this.aG}
add(t){let e=this,s=e.eA(t);s&&e.ci.delete(s),e.ci.add(t);let r=Array.from(e.ci,({end:i})=>i);return e.aG={Zs:Math.min(...r),Ys:Math.max(...r)},s}
find({sp:t,fp:e},s){let r=this,i=nt(t),a=[],n=r.cq,o=0,d=e&&ut(t,e);for(;;){let c=r.bn(n.rule,i,o,d,s);if(!c||!r.bS(s,c.at,1))return;let h=n.next.get(Re(s,c.at));if(!h||!r.eO(h.Ne,s,c.at))return;if(a.push(c),"known"in h.Vt){let u=r.ex(h.Vt.known,a,t,s);return u&&{known:h.Vt.known,frames:u}}n=h.Vt,o=c.at+r.r,d=c.link}}
eA(t){var e;let{Me:s}=t,r=this.cq,i;for(let[a,n]of s.entries()){let o=nt(n.Ne),d=(e=r.next.get(o.m))==null?l:e.Vt,c=s[a+1];if(!c){d&&"known"in d&&(i=d.known),r.next.set(o.m,{Ne:o,Vt:{known:t}});break}let h=d&&"rule"in d?d:{rule:c.rule,next:new Map};r.next.set(o.m,{Ne:o,Vt:h}),r=h}return i}
bn(t,e,s,r,i){switch(t.kind){case Hi:return{base:s,at:s+t.bytes};case xi:return{base:s-this.r,at:s,link:r};case Ys:{if(r===l||r<s||!this.bS(i,r,1))return;let a=this.r===4||Re(i,r+4)===e.high?Re(i,r)-e.m:l;return{base:r,at:r+this.r,link:a}}}}
ex({Me:t},e,s,r){var i;let a=[];for(let n=0;n<e.length;n++){let o=e[n],d=(i=t[n])==null?l:i.frame;if(!o||!d||!this.bS(r,o.at,1+d.args.length))return;a.push(new DS(d,o,s,r,this.r))}return a}
bS(t,e,s){return e>=0&&e+s*this.r<=t.length}
eO({high:t,m:e},s,r){return Re(s,r)!==e?!1:this.r===4||Re(s,r+4)===t}},DS=class{
constructor({address:t,text:e,symbol:s,x:r,inline:i,doubtful:a,args:n},o,d,c,h){this.address=t,this.text=e,this.symbol=s,this.x=r,this.inline=i,this.doubtful=a,this.dx=n.length,this.cp=o,this.dP=d,this.cO=c,this.r=h}
get base(){return N(this.dP,this.cp.base)}
get args(){let t=this,e=[];for(let s=1;s<=t.dx;s++){let r=t.cp.at+s*t.r,i=Me(t.cO,r,t.r);i&&e.push(i)}return e}},gd=4096,CS=3,bd=32,xS=class{
constructor(t){this.K=new Map,this.cs=new Set,this.aG=new Map,this.do=!0,this.r=t}
get Jt(){return this.K.size===0}
Ii(t,e,s,r){let i=this;var a,n;let{z:o,sp:d,thread:c}=t;if(!i.do||!pf(e,s))return;let h=vS(o,d,e);if(!i.cs.has(h)){i.cs.add(h);return}let u=i.eQ(t,e,r);if(!u)return;c&&i.aG.set(c,N(d,u.end));let[f]=u.Me;if(!f)return;let p=(a=i.K.get(o))!=null?a:new yS(i.r,f.rule);i.K.set(o,p);let m=p.add(u);u.re=(n=m==null?l:m.re)!=null?n:0,u.ie||(u.ie=(m==null?l:m.ie)===!0)}
Ui({z:t,sp:e,thread:s}){var r;let i=(r=this.K.get(t))==null?l:r.Ri,a=s&&this.aG.get(s),n=a&&ut(e,a);if(n===l||!i)return;let o=Math.min(n,i.Ys,gd);return o>=i.Zs?o:l}
Oi(t,e){var s;let r=(s=this.K.get(t.z))==null?l:s.find(t,e);if(!r)return;let{known:i,frames:a}=r;return i.re+=1,i.re%bd===0||!i.ie?l:a}
Vi(t,e,s){var r;let i=(r=this.K.get(t.z))==null?l:r.find(t,e);if(!i)return;if(TS(i.frames,s))return i.known.ie=!0,Tt;this.clear(),this.do=!1;let{re:a,Me:n}=i.known,o=Math.floor(a/bd)+Number(Sd(n));return{frames:n.map(({frame:d})=>d),hits:Math.max(0,a-o)}}
clear(){this.K.clear(),this.cs.clear(),this.aG.clear()}
eQ({z:t,sp:e,fp:s},r,i){let a=this;var n,o;let d=[],c=0,h=t;for(let[f,p]of r.entries()){let m=p.address===h?i(h):l,k=p.base&&ut(e,p.base);if(!m||!p.x||k===l)return;let C=f===0,w=f===r.length-1;switch(m.kind){case Hi:if(k!==c||p.args.length>0||m.He&&!w)return;c+=m.bytes+a.r;break;case xi:if(!C||k!==-a.r)return;c+=a.r;break;case Ys:if(k<c||C&&p.base!==s)return;c=k+2*a.r}d.push({frame:p,rule:m,Ne:p.x}),h=p.x}let u=(o=(n=d[d.length-1])==null?l:n.frame.args.length)!=null?o:0;return c+=u*a.r,c<=gd?{Me:d,end:c,re:0,ie:!Sd(d)}:l}},vS=(t,e,s)=>[t,...s.map(({base:r,x:i})=>`${r&&ut(e,r)} ${i}`)].join(),Sd=t=>t.some(({rule:e})=>e.kind===Ys),TS=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,x:i,text:a,args:n},o)=>{let d=e[o];return s===(d==null?l:d.address)&&r===(d==null?l:d.base)&&i===(d==null?l:d.x)&&a===(d==null?l:d.text)&&n.join()===(d==null?l:d.args.join())}),kd=t=>nt(t).m&4095,wd=10,NS=3,ei=t=>Number.parseInt(t,16),Ma=t=>t!=null&&t.startsWith("00000000")?ei(t):l,MS=class{
constructor(t,e){this.l=new Map,this.c=t,this.co=e}
Gi(t){return this.l.has(t)||this.l.set(t,this.bL(t)),this.l.get(t)}
clear(){this.l.clear()}
bL(t){let e=X(this.c,fg(t,this.co));if(this.co===4)return kf(t,mf(e));let s=gf(e);return s&&PS(t,s)?{kind:Hi,bytes:s.Lr,He:s.He}:l}},PS=(t,{Gr:e,end:s})=>Et(e,t)<0&&Et(t,s)<0,AS=class{
constructor(t,e,s,r=pd){this.dJ=new Map,this.c=t,this.i=e,this.o=s,this.bl=r,this.l=new xS(e.pointerSize),this.cr=new MS(t,e.pointerSize)}
begin(){if(!this.cu)return;let t=X(this.c,To);this.aS=Rn(t.slice(Fn(t)))}
read(t){let e=this;var s;let r=e.l.Jt?[]:e.fE(),i=Fn(r),a=Pn(r.slice(0,i),e.i);if(!a)return e.fh(t);let n=g({},a,{processor:(s=a.processor)!=null?s:e.fg(a.registers)});e.ek(r.slice(i));let o=e.ft(n),d=o&&e.l.Oi(n,o);return d?{kind:_,$:g({report:t},n,{stack:d,$s:o})}:e.fJ(t,n,o)}
fh(t){let e=ff(this.c,this.i,t,this.bl);return e.kind===_&&this.du(e.$,e.$.stack),e}
fE(){let{Ht:t}=this.i;return this.cu?X(this.c,Rh(this.cu,t)):[]}
get cu(){let{ue:t}=this.i;return t===We?l:t}
fg(t){let e=this,s=t.get("gdtr"),r=s&&e.dJ.get(s);if(r!==l||!e.i.Ht.includes(Yt))return r;let i=Ss(X(e.c,hg)),a=En(i,e.i);return s&&a!==l&&e.dJ.set(s,a),a}
fJ(t,e,s){let r=this,i=r.c.query(ug(r.bl,r.i.pointerSize===4)),a=An(i,e.z);if(!a)return Na(Ut,i);let n=s&&r.l.Vi(e,s,a),o=n===Tt?l:n;return o&&r.o({kind:gl}),n||r.du(e,a),{kind:_,$:g({report:t},e,{stack:a,$s:s}),doubted:o}}
du(t,e){this.aS&&this.l.Ii(t,e,this.bl,s=>this.cr.Gi(s))}
ft(t){let e=this.l.Ui(t);return e===l?l:this.c.readMemory(t.sp,e)}
ek(t){let e=this;var s,r;let i=(s=e.aS)==null?l:s.listing;if(t.every((n,o)=>n===(i==null?l:i[o]))&&t.length===(i==null?l:i.length))return;let a=Rn(t);(a==null?l:a.places)!==((r=e.aS)==null?l:r.places)&&(e.l.clear(),e.cr.clear()),e.aS=a}},ES=/^\s*[0-9a-f`]{8,17}\s/i,FS=16,RS=2*3600,IS=20,US=60,OS=30,VS=class{
constructor(t,e){this.t=0,this.A={alloc:0,free:0,unknown:0},this.bJ=0,this.dd=!1,this.E=t,this.aP=e,this.bN=new dS(t.ht,t.target),this.bD=new AS(t.ht,t.target,t.tr,e.frames),this.cw=t.ht.now(),this.cA=this.cw}
run(t=!1){let e=this,s=e.fG(t),{se:r}=e.E.sr;return{end:s,hits:e.t,oi:e.A,seconds:e.bA(),se:r}}
fG(t){let e=this;return G(()=>{var s;for(e.an=Oe(e.E.ht),e.E.le.begin(e.E.target,e.an),e.bD.begin(),t&&e.fz();;){let r=(s=e.eg())!=null?s:e.fv();if(r)return r}},({call:s,message:r})=>({kind:tt,call:s,message:r}))}
fz(){let{target:t,le:e}=this.E,s=this.bD.read(l);if(s.kind!==_)return;let{$:r}=s,i=this.bN.js(r);if(i.kind!==I)return;let a=g({},r,{process:l});this.bE(a,i.of,e.rr(r,t,!0))}
fv(){let t=this,{changes:e,Rt:s}=t.E,r=s()?e.run(lg):[];if(!s())return{kind:Cl};let i=Ku(r);if((i==null?l:i.kind)===vt)return{kind:vt,g:i.g};let a=i?De:t.eE();if(a==="no")return yd(r);i&&(t.an=l);let n=t.bD.read(i);return n.kind===T?{kind:tt,call:"read the stop",message:`no ${n.missing} in the answer: ${n.jt}`}:(n.doubted&&t.E.lt.te(n.doubted),a===b&&t.E.le.ir(n.$)?yd(r):t.eX(n.$))}
eE(){let t=this,e=t.an;return t.an=Oe(t.E.ht),!e||!t.an?b:od(e,t.an)?De:"no"}
eX(t){let e=this,{target:s,le:r}=e.E,i=!e.dd;e.dd=!0;let a=e.bN.js(t);if(a.kind===I){let o=i?r.rr(t,s,!1):qe;return e.bE(t,a.of,o)}r.lr(t);let n=i&&r.nr;return g({kind:ye,Mt:a.Mt},n&&{li:n})}
bE(t,e,s){return this.E.le.lr(t),s===Sr?l:this.fj(t,e,s===b)}
fj(t,e,s){let r=this;r.bJ=e===b?r.bJ+1:0,r.t+=1,r.A[e]+=1;let{lt:i,sr:a}=r.E,n=i.record(t,e,a,s);return r.cz(),a.Qs?wf(a.Qs):n===kr?{kind:Dl}:l}
eg(){let t=this;if(t.bJ>=FS)return{kind:yl,count:t.bJ};if(t.t>=t.aP.hits)return{kind:ss};let{seconds:e}=t.aP;return e!==l?t.bA()>=e?{kind:dr}:l:t.eF()}
eF(){let t=this.bA();if(this.t<IS||t<US)return;let e=this.t/t;return this.aP.hits/e>RS?{kind:"tooSlow",ni:e}:l}
cz(){let t=this,e=t.E.ht.now();if(e-t.cA<OS*1e3)return;t.cA=e;let{tr:s,target:r}=t.E,i=t.aP.hits;s({kind:"progress",hits:t.t,Li:i,seconds:t.bA(),target:r})}
bA(){return(this.E.ht.now()-this.cw)/1e3}},yd=t=>({kind:rs,jt:md(t.filter(e=>e.trim()!==""))}),Pa=4096,GS=4,LS=new Uint8Array,WS=64,BS=128,Jt=t=>zt(t)%Pa,Dd=8,Cd=(t,e)=>`${t}+0x${e.toString(16)}`,HS=5e4,_S=class{
constructor(t=HS){this.dg=new Map,this.K=[],this.aT=t}
ne(t){let e=this,s=Cf(t),r=e.dg.get(s);if(r!==l)return r;if(e.Pe&&t.length>0)return e.ne([]);let i=e.K.length;return e.dg.set(s,i),e.K.push(t),i}
at(t){var e;return(e=this.K[t])!=null?e:[]}
get all(){return this.K}
get size(){return this.K.length}
get Pe(){return this.K.length>=this.aT}};function zS({address:t,inline:e,text:s}){return t!==l&&!e?t:s}var KS=3,XS=8,Rs=16,Is=8,xd=4,si=class{
constructor(){this.L=new Map,this.aN=0}
get count(){return this.aN}
add(t,e=1){var s;let r=vf(t);this.L.set(r,((s=this.L.get(r))!=null?s:0)+e),this.aN+=e}
Ft(t){t.L.forEach((e,s)=>{this.add(Wn(s),e)})}
Wi(t){var e;let s=0,r=0,i=A(this.L.keys(),(a,n)=>a-n);for(let a of i){if(s>=this.aN*t)break;s+=(e=this.L.get(a))!=null?e:0,r=Wn(a)}return r}},qS={allocs:0,frees:0};function QS(t,{ot:e,asked:{there:s,gone:r},underWay:i,s:a}){let n=m=>t.reduce((k,C)=>k+m(C),0),o=e.kind===er?e.missed:qS,d=o.frees+n(m=>m.zr)-n(m=>m.Et)-r.size,c=Math.max(0,d),h=o.allocs+n(m=>m.Xt),u=Math.min(c,h+o.frees+i),f=s.size+r.size<a?c:u,p=Math.max(0,-d);return{count:c,Hs:u,hits:p+Math.max(0,f-o.frees)}}var vd=.95,Aa=t=>t.Wi(vd),jS=(t,e,s)=>t*2<=e&&e-t>s*2;function Td(t,{count:e,Hs:s},{there:r,gone:i},{lastHit:a,tt:n}){let o=t.filter(({block:L})=>!i.has(L)),d=o.filter(({block:L})=>r.has(L)).length,c=Math.min(e,Math.min(d,s)+o.length-d),h=o.length-c;if(h===0&&o.length>0)return;let u=new si;u.Ft(n);for(let{block:L,hit:Ks}of t)i.has(L)&&u.add(a-Ks);let f=Aa(u),p=o.filter(({hit:L})=>jS(L,a,f)).length,m=Math.max(0,p-c),k=Bn(o,L=>L.charged),C={blocks:h,old:m,nt:Tf(k)},w=Nd(k,h,o.length);if(w!==l)return g({},C,{bytes:w});let F=Nd(Bn(o,L=>L.requested),h,o.length);return F===l?C:g({},C,{requested:F})}var Nd=(t,e,s)=>t.length<s?l:t.slice(0,e).reduce((r,i)=>r+i,0),Md=2e5,Pd=class Th{
constructor(e=Md,s=new Map){this.st=e,this.ac=s}
alloc(e,s){let r=this.ac.get(e);return!r&&this.ac.size>=this.st?{kind:kr}:(this.ac.set(e,s),r?{kind:El,ms:r}:{kind:"booked"})}
free(e,s,r){let i=this.ac.get(e);return i?(this.ac.delete(e),i.tag===s&&JS(i.charged,r)?{kind:"matched",allocation:i}:{kind:R,ms:i}):{kind:"unmatched"}}
get s(){return this.ac}
oe(){return new Th(this.st,new Map(this.ac))}},JS=(t,e)=>t===l||e===l||t===e,Ad={bytes:0,of:0},ZS=({bytes:t,of:e},s)=>s===l?{bytes:t,of:e}:{bytes:t+s,of:e+1},Ed=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),Ad),YS=512,Fd=class{
constructor(){this.L=new Map,this.aB=Number.POSITIVE_INFINITY,this.as=0,this.aI=!0,this.bytes=0,this.count=0}
add(t,e=1){let s=this;s.bytes+=t*e,s.count+=e,s.aB=Math.min(s.aB,t),s.as=Math.max(s.as,t);let r=s.L.get(t);r===l&&s.L.size>=YS?s.aI=!1:s.L.set(t,(r!=null?r:0)+e)}
Ft(t){let e=this,{bytes:s,count:r}=e;for(let[i,a]of t.L)e.add(i,a);e.bytes=s+t.bytes,e.count=r+t.count,e.aB=Math.min(e.aB,t.aB),e.as=Math.max(e.as,t.as),e.aI=e.aI&&t.aI}
ze(){let t=this;if(t.L.size===0)return;let e=t.aB,s=t.as,r=t.aI?t.eW():l;return{Os:e,Vs:s,Pt:r}}
eW(){let t=A(this.L,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},$S=class Nh{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.gt=Ad,this.At=0,this.Et=0,this.qt=0,this.s={count:0,charged:0,Se:0},this.Qt=new Map,this.tt=new si,this.nt=new Fd,this.tag=e,this.stack=s}
Bi({kind:e,number:s,time:r,charged:i}){let a=this;var n;a.hits[e]++;let o={hit:s,time:r};(n=a.first)!=null||(a.first=o),a.last=o,e===y&&i!==l&&a.nt.add(i)}
Hi({charged:e}){this.s.count++,e===l?this.s.Se++:this.s.charged+=e}
gone({charged:e,hit:s},r){this.tt.add(r.number-s),this.s.count--,e===l?this.s.Se--:this.s.charged-=e}
_i(e){var s;this.Qt.set(e,((s=this.Qt.get(e))!=null?s:0)+1)}
oe(){let e=this,s=new Nh(e.tag,e.stack);Object.assign(s.hits,e.hits),Object.assign(s.unlocated,e.unlocated),Object.assign(s.s,e.s),s.gt=e.gt,s.At=e.At,s.Et=e.Et,s.qt=e.qt,s.tt.Ft(e.tt);for(let[r,i]of e.Qt)s.Qt.set(r,i);return s.nt.Ft(e.nt),s.first=e.first,s.last=e.last,s}},tk=class Mh{
constructor(e=new Pd){this.be=new Map,this.br=!1,this.aV=e}
get Pe(){return this.br}
or(e){let s=this.cE(e.tag,e.stack);s.Bi(e),e.kind===y?this.ed(e,s):e.kind===P&&this.ey(e,s)}
stacks(e){let s=[];return this.be.forEach((r,i)=>{(e===l||i===e)&&s.push(...r.values())}),s}
s(){let e=new Map;return this.aV.s.forEach((s,r)=>{let i=g({},s,{block:r}),a=e.get(s.stack);a?a.push(i):e.set(s.stack,[i])}),e}
oe(){let e=new Mh(this.aV.oe());return e.br=this.br,this.be.forEach((s,r)=>{let i=new Map;s.forEach((a,n)=>{i.set(n,a.oe())}),e.be.set(r,i)}),e}
ed(e,s){if(e.block===l){s.unlocated.alloc++,s.gt=ZS(s.gt,e.requested);return}let r=Mf(e),i=this.aV.alloc(e.block,r);if(i.kind===kr){this.br=!0,s.qt++;return}i.kind===El&&this.dy(i.ms,e),s.Hi(r)}
ey(e,s){if(e.block===l){s.unlocated.free++;return}let r=this.aV.free(e.block,e.tag,e.charged);if(r.kind==="matched"){let i=this.cE(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i._i(e.stack);return}r.kind===R&&this.dy(r.ms,e),s.At++}
dy(e,s){let r=this.cE(e.tag,e.stack);r.gone(e,s),r.Et++}
cE(e,s){var r,i;let a=(r=this.be.get(e))!=null?r:new Map;this.be.set(e,a);let n=(i=a.get(s))!=null?i:new $S(e,s);return a.set(s,n),n}},ek=2e3;function Rd(t,{block:e,charged:s}){var r;let i=(r=t.charged)!=null?r:s;return g({},t,{block:e,blockFrom:_i,charged:i})}var sk=class{
constructor(t=Md){this.G=[],this.aT=t,this.ad=new tk(new Pd(t))}
record(t,e=!1){return this.G.push({hit:t,gs:e&&t.block===l}),this.cM()}
Ss(t){let e=this.G.find(({hit:s,gs:r})=>r&&s.number===t.hit);return e&&(e.hit=Rd(e.hit,t),e.gs=!1),this.cM()}
stacks(t){return this.Z().stacks(t)}
s(){return this.Z().s()}
Z(){if(this.G.length===0)return this.ad;let t=this.ad.oe();for(let{hit:e}of this.G)t.or(e);return t}
cM(){let t=this,e=t.G.findIndex(({gs:i})=>i),s=e<0?t.G.length:e,r=Math.max(s,t.G.length-ek);for(let{hit:i}of t.G.splice(0,r))t.ad.or(i);return t.ad.Pe?{kind:"tooManyOutstanding",st:t.aT}:{kind:"recorded"}}},rk=class{
constructor(){this.bj=0,this.dT=0,this.dQ=0}
add(t){this.bj++,this.dT+=t,this.dQ+=t*t}
get zi(){let t=this;if(t.bj===0)return 0;let e=t.dT/t.bj;return Math.max(0,t.dQ/t.bj-e*e)}},ik=class{
constructor(t){this.fs=new Map,this.ei=new Map,this.bw=t}
site(t){var e;return this.db(this.fs,t,(e=this.bw.skip)!=null?e:[])}
Kt(t){return fe(this.bw.stacks.at(t))}
caller(t){return this.db(this.ei,t,[])}
db(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bw;t.set(e,Vn(r.at(e),i!=null?i:[],s))}return t.get(e)}},ak=1e3,lk=5e4,nk=new Set([wr,Ze,ht,ns,Ne,os]),Id="left",Ud={there:new Set,gone:new Set},ok=t=>g({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Od=class{
constructor(t,e=()=>T,s=lk){this.stacks=new _S,this.modules=[],this.places=[],this.aw=new sk,this.bt=[],this.bB=new Map,this.am=new Map,this.W=[],this.A={alloc:0,free:0,unknown:0},this.bZ=0,this.cd=new rk,this.D=0,this.aH=!1,this.bU=!1,this.ch=!1,this.bm=new Map,this.aE=Ud,this.bx=new Map,this.cb=new Map,this.aM=new Map,this.aa=[],this.start=t,this.M=e,this.aU=s}
get tag(){return this.start.tag}
get lastHit(){return this.D}
get entries(){return this.bt}
get Ki(){return this.t-this.bZ}
get openEnd(){return this.arming===pr||this.arming===le?this.bU?"left":"cutOff":l}
get arming(){var t;return(t=this.ae)==null?l:t.state}
take(t){let e=this;var s;switch(e.ar(t),e.O=l,t.type){case"modules":e.modules=t.modules;break;case Ut:e.bB.set(t.index,e.stacks.ne(t.frames.map(ok)));break;case I:return e.fA(t);case"process":e.aM.set(t.address,t);break;case yr:e.fB(t);break;case ds:e.places=t.places;break;case wr:e.fy(t);break;case Ze:e.bm.set((s=e.bB.get(t.stack))!=null?s:-1,t.hits);break;case ht:e.aj=t.missed?l:e.ec(),e.aH=!0;break;case zi:e.aE={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":e.am.set(t.address,t.holdsTag);break;case ns:t.change.thing.kind===ke&&(e.ae=t);break;case Ne:e.bU=t.why===Id,e.da=t.uptime,e.cZ=t.time;break;case os:e.aa=[...e.aa,Uf(t,e.aa)];break;case"image":break}return Q}
get Qe(){return this.da}
get Xi(){return this.cZ}
get f(){return this.aa}
get ut(){return{before:this.N,after:this.aH?this.aj:l}}
held(){return this.aw.s()}
freed(){let t=new Map;for(let s of this.W)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s===P&&e.push({block:i,charged:r})}),e}
counts(){return this.A}
get qi(){return this.cd.zi}
ot(){let t=this;return t.aH?t.ch?{kind:b,why:fl}:t.bm.size>0?{kind:b,why:Ze}:Nf(t.N,t.aj,t.A):{kind:b,why:ul}}
Jt(){return this.t===0&&this.ot().kind===tr}
booked(){let t=this.ot();if(t.kind===b||this.Jt())return;let e=t.kind===tr?1:t._r,s=this.t;return s===0?e:e*(s-this.It())/s}
get t(){return this.A.alloc+this.A.free+this.A.unknown}
isWhole(){return this.ot().kind===tr&&this.It()===0}
recent(t){return this.W.slice(-t)}
Qi(t){var e;return(e=this.bB.get(t))!=null?e:this.stacks.ne([])}
ks(t){return this.stacks.at(t.stack)}
ji(t){var e;return(e=this.bm.get(t))!=null?e:0}
pt(){return this.aw.stacks(this.tag)}
sites(t){let e=this,s=fa(e.pt(),{stacks:e.stacks,modules:e.modules,skip:t}),r=e.aw.s(),i=e.cD(s);return s.map(a=>{var n;if(!a.s||a.allocs===0)return{y:a};let o=[];for(let c of a.stacks)for(let h of(n=r.get(c))!=null?n:[])o.push(h);let d=Td(o,i,e.aE,{lastHit:e.D,tt:a.tt});return{y:a,b:d}})}
hs(t){return this.aM.get(t)}
get asked(){return this.aE}
$t(){return this.cD(fa(this.pt(),{stacks:this.stacks}))}
It(){var t;return(t=this.O)!=null||(this.O=this.en()),this.O}
Xt(){let t=this.pt();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:Ed(t.map(({gt:e})=>e))}}
en(){let t=fa(this.pt(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.Xt,0)+this.cD(t).hits}
Ji(){let t=this.W.filter(e=>e.kind===y&&this.dp(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.$t().count>0?this.dG():[]}
dG(){let t=[];return this.aw.s().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cD(t){return QS(t,{ot:this.ot(),asked:this.aE,underWay:this.fF(),s:this.dG().length})}
fF(){let t=0;return this.bx.forEach((e,s)=>{this.dp({number:s,thread:e})&&t++}),t}
dp({number:t,thread:e}){return e?this.cb.get(e)===t:this.D-t<Dd}
ve(t,e){return Vn(t,this.modules,e)}
ws({site:t,stacks:e}){var s;if(!t)return{kind:$s};let r=e.map(n=>({stack:this.stacks.at(n),yt:t.yt})),i=Ln(r),{address:a}=t.frame;return i.kind===$s||!a?i:Ln(r,(s=this.am.get(a))!=null?s:this.M(a))}
fA(t){let e=this,s=g({},t,{stack:e.Qi(t.stack),tag:e.tag});e.D=s.number,e.A[s.kind]++,e.cd.add(e.A.alloc-e.A.free),e.aH=!1,e.ch||(e.ch=t.mayRepeat===!0),e.aE=Ud,e.aa=[],s.thread&&e.cb.set(s.thread,s.number),s.kind!==y&&!s.block&&e.bx.set(s.number,s.thread),e.W.push(s),e.W.length>ak&&e.W.shift();let{kind:r}=e.aw.record(s,t.open);return r==="recorded"&&!e.stacks.Pe?Q:kr}
fB(t){let e=this;e.aw.Ss(t),e.bx.delete(t.hit);for(let s=e.W.length-1;s>=0;s--){let r=e.W[s];if((r==null?l:r.number)===t.hit){e.W[s]=Rd(r,t);break}}}
fy({at:t,counts:e}){t===lt?this.N=e:this.aj=e,this.aH=t!==lt}
ec(){let t=this;return t.N&&{allocs:t.N.allocs+t.A.alloc,frees:t.N.frees+t.A.free}}
ar(t){this.bt.length>=this.aU&&!nk.has(t.type)||(this.bt.push(t),t.type===I&&this.bZ++)}},Vd=4096,Gd=256;function Ld(t,{charged:e,requested:s}){if(t===l)return!0;if(e!==l)return t===e;if(s===l)return!0;let r=s+(s+Gd<Vd?Gd:2*Vd);return s<=t&&t<=r}var ri=(t,e)=>t!==l&&e!==l&&t!==e,dk=2e5,ck=1e3,Wd=-1,hk=class{
constructor(t){this.D=new Map,this.bg=new Map,this.lastHit=0,this.aJ=0,this.av={},this.bI=t}
stopped(t,e,s,r){this.lastHit=e,t===y&&Hn(this.bg,e,{nt:r},ck),this.av[t]={hit:e,block:s},s&&this.located(t,s,e)}
located(t,e,s){let r=this;var i,a,n;let o=t===y&&r.bg.get(s);o&&(o.block=e),((i=r.av[t])==null?l:i.hit)===s&&(r.av[t]={hit:s,block:e}),((n=(a=r.D.get(e))==null?l:a.hit)!=null?n:0)<=s&&Hn(r.D,e,{kind:t,hit:s},dk)}
gap(){this.aJ=this.lastHit,this.av={}}
qr(t,e){var s;let r=this.av[t===y?P:y];return r!==l&&((s=r.block)!=null?s:e)===e}
get Zi(){var t,e;return(e=(t=this.av.alloc)==null?l:t.hit)!=null?e:this.aJ>0?Wd:l}
Yi(t,e,s){let r=t===l?l:this.bg.get(t);return r?(s==null?l:s.kind)===V&&!Ld(s.bytes,r.nt)?!1:r.block===l||r.block===e:t===Wd}
$i(t){var e;return((e=this.D.get(t))==null?l:e.kind)===y&&!this.bI.ta(t)}
Dt(t,e){let s=this.D.get(e);return(s==null?l:s.kind)===t&&s.hit>this.aJ?s.hit:l}
sa(t,e){let s=this.D.get(t);return s?s.hit<=e?this.Dt(y,t):l:this.aJ===0?0:l}
Qr(t,e){let s=this.Dt(P,e);return s!==l&&this.bI.hr(y,s,t)}
Xr(t,e){let s=this.Dt(t,e);return s!==l&&this.Xe(t,s)}
Xe(t,e){let s=t===y?P:y;return e>this.aJ&&this.bI.hr(s,e,Number.POSITIVE_INFINITY)}},uk=28,fk=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,Bd=3,Hd=class{
constructor(t,e=!1){this.he=0,this.ys=0,this.Gt=0,this.blocks=new Set,this.open=new Map,this.place=t,this.ra=e}
ke({hit:t,block:e,Rt:s,St:r}){let i=this;i.he++,!r&&i.blocks.size<Bd&&i.blocks.add(e),s&&(i.ys++,i.Gt=Math.max(i.Gt,t))}
kt(){this.he=0,this.ys=0,this.Gt=0,this.blocks.clear()}};function pk({key:t,wt:e},{pointerSize:s}){let{kind:r,address:i}=t,a=Lf(t,e,s),n=o=>a.map(d=>new Hd({kind:r,key:i,where:d,holds:o}));return[...n(at),...n(re)]}var _d=3,mk=2,gk=(t,e)=>t.some(({ra:s,he:r,ys:i,blocks:a})=>s||r>=_d&&(e?i:a.size)>=mk);function bk({block:t,header:e,before:s},{kind:r,hit:i,after:a,places:n,ia:o,la:d},c){let h=c.Yi(a,t,e);if(zd(n.filter(({blocks:f})=>!h||f.size>=Bd)))return Ki;let u=(e==null?l:e.kind)===V;return d&&s===P&&u?Ki:o?Nt:e===l?Ki:r===P||s===V?Nt:n.some(({Gt:f})=>f===i)?Xi:h||c.$i(t)?Nt:u||n.some(({Gt:f})=>f>i)?Xi:Nt}var zd=t=>t.some(({place:e})=>Ti in e.where)&&t.some(({place:e})=>"offset"in e.where),Kd=({header:t},{ge:e})=>e&&(t==null?l:t.kind)===T;function Xd({block:t,header:e}){return(e==null?l:e.kind)===V?{block:t,charged:e.bytes}:{block:t}}function Sk(t,{kind:e,Ds:s}){switch(t==null?l:t.kind){case l:case Qe:case V:return!1;case se:return e===y||s;case T:return e===y;default:return!0}}function kk(t,e,{block:s}){let r=e.it.get(t.place);return(r==null?l:r.block)!==s?!1:(t.open.delete(s),t.ke({hit:e.hit,block:s,Rt:!0,St:r.St===!0}),!0)}function wk(t,{kind:e,block:s,charged:r},i){var a;let n=t.open.get(s);if(!n)return!0;if(t.open.delete(s),e===t.place.kind)return!i.Xe(e,n.hit);if(e===y)return!0;if(ri(n.charged,r))return!1;let o=((a=n.it.get(t.place))==null?l:a.St)===!0;return t.ke({hit:n.hit,block:s,Rt:!1,St:o}),!0}var qd=16,yk=20,Dk=4,Ck=24,xk=256,vk=8,Tk=100,Nk=_d,Mk=2,Pk=4,Ak=class{
constructor(t,e,s,r){this.e=[],this.G=[],this.t=0,this.dS=0,this.dM=0,this.dL=0,this.cL=!0,this.dj=!1,this.bP=!1,this.bW=!1,this.bu=0,this.au=0,this.kind=t,this.q=e,this.af=s,this.p=r}
Ot(){let t=this;var e,s;if(t.dh)return{kind:ds,places:[]};if(t.P&&t.t>=qd)return{kind:ds,places:t.B.map(({place:o})=>o)};let{lastHit:r}=t.p,i=r-((s=(e=t.e[0])==null?l:e.hit)!=null?s:r),a=(t.t>=vk||i>=Tk)&&t.dt===t.bu,n=t.kind===y&&a&&t.dS<Nk;return n&&t.dS++,{kind:Dr,na:n}}
Cs(t,e){let s=this,{hit:r}=t;s.bu=r;let i=s.cL||(e==null?l:e.from)!==cs?e:l;(i==null?l:i.from)===qi&&s.dM++;let a=s.dh?"noPlace":s.M(t,i);if(typeof a!=st){let{block:n,charged:o}=Xd(a);return a.ur?(s.df({hit:r,kind:s.kind,block:n,charged:o},s.t),{kind:"held",block:n}):{kind:yr,from:_i,block:n,charged:o}}return i&&a!==Qi?{kind:yr,from:i.from,block:i.block}:(a!==hs&&(s.au=r),{kind:us,why:a})}
Js(t){this.au=t}
oa(t){this.bY(e=>wk(e,t,this.p))}
ha({hit:t,block:e}){var s,r;for(let{open:i}of this.B)((r=(s=i.get(e))==null?l:s.hit)!=null?r:t)<t&&i.delete(e)}
ua(t){let e=this,s=[];return e.e=e.e.filter(r=>{var i;let a=(i=e.fD(r))!=null?i:e.cR(e.bi(r),r);if(!a||!e.di(a))return!0;e.X(r,a.block);let n=g({hit:r.hit,kind:e.kind},Xd(a));return a.ur?e.df(n,r.xs):s.push(n),!1}),e.G.length>0&&s.push(...e.fl(t)),s.length>1?A(s,(r,i)=>r.hit-i.hit):s}
df(t,e){this.G=[...this.G,{jt:t,xs:e}]}
fl(t){let e=this,s=Math.max(0,...e.B.map(i=>i.Gt)),r=[];return e.G=e.G.filter(({jt:i,xs:a})=>{let n=t||e.t-a>=Pk,o=s>i.hit||e.dt<=i.hit&&n;return o&&r.push(i),!o}),r}
di(t){return!Kd(t,this.q)||this.p.Dt(y,t.block)!==l}
bi(t){var e;let s=this.B.length;if(((e=t.pr)==null?l:e.places)!==s){let r=Kn(this.B.map(({place:i})=>t.it.get(i)));t.pr={places:s,of:r}}return t.pr.of}
cR(t,{hit:e,after:s}){let r=this;if(!t||!r.P)return;let i={kind:r.kind,hit:e,after:s,places:r.B,ia:r.dj,la:r.af},a=bk(t,i,r.p);return a===Nt?l:g({},t,{ur:a===Xi})}
fD(t){var e,s;if(!t.Lt)return;let{block:r,Ae:i}=t.Lt;if(i&&this.af||(i||this.P)&&((e=this.bi(t))==null?l:e.block)===r)return(s=this.dN(t).find(a=>a.block===r))!=null?s:{block:r}}
pa(t){return this.bu>t}
ma(t,e){return this.au>t||this.ea(t,e).length>0}
ga(t,e){return this.au>t||this.e.some(({hit:s})=>s>t&&s<e)}
Sa(t,e,s){if(this.au>e)return;let r=this.ea(e,s);if(r.some(({Lt:n})=>(n==null?l:n.block)===t))return;let[i,...a]=r.filter(({Lt:n})=>!n);i&&a.length===0?this.Ee(i.hit,{block:t,Ae:r.length===1}):this.bY(({open:n})=>n.has(t))}
ka(t,e,s,r){if(this.au>e)return!0;let i=s<r?s:e;return this.e.some(a=>{let{hit:n,Lt:o}=a;return n<=e||n===s||o?!1:n>i&&(n<r||n===r&&!this.bP)||this.dO(a,t)})}
mr(t,e){var s;let r=this.bK(t);return this.P&&r!==l&&((s=this.bi(r))==null?l:s.block)===e}
gr(t,e,s){return this.e.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
Sr(t){if(!this.P)return;let[e,...s]=this.e.filter(r=>{var i;let a=this.bi(r);return(a==null?l:a.block)===t&&((i=a.header)==null?l:i.kind)===V});return s.length===0?e==null?l:e.hit:l}
kr(t,e){return this.e.some(s=>s.hit!==t&&this.dO(s,e))}
wa(t){let e=this.bK(t);return e?this.dN(e):[]}
bK(t){return this.e.find(e=>e.hit===t)}
dN({it:t}){let e=[];for(let{place:s}of this.B){let r=t.get(s);r&&e.push(r)}return e}
dO({it:t},e){return this.B.some(({place:s})=>{var r;return((r=t.get(s))==null?l:r.block)===e})}
ya(t,e){var s;let r=this.bK(t),i=this.B.filter(({place:a})=>{var n;return((n=r==null?l:r.it.get(a))==null?l:n.block)===e});if(zd(i))for(let a of i){let n=((s=r==null?l:r.it.get(a.place))==null?l:s.St)===!0;a.ke({hit:t,block:e,Rt:!0,St:n})}}
Ee(t,e){this.bP||(this.bP=e.Ds===!0);let s=this.bK(t);!s||s.Lt||(s.Lt=e,this.bY(r=>kk(r,s,e)))}
Da(){let t=this.P||this.bW||this.dM>0;for(let e of this.B)e.open.clear(),t||e.kt()}
vs(){return this.P?this.B.map(({place:t,he:e})=>({place:t,he:e})):[]}
Ts(t){this.aC=t.map(e=>new Hd(e,!0)),this.t=qd}
Fe(){let t=this;t.dj||(t.dj=t.P),t.aC=l,t.e=[],t.G=[],t.t=0,t.au=t.bu,t.dL++}
get dt(){var t,e;return(e=(t=this.e[this.e.length-1])==null?l:t.hit)!=null?e:0}
ea(t,e){return this.e.filter(s=>s.hit>t&&!ri(s.charged,e))}
get B(){var t;return(t=this.aC)!=null?t:[]}
get P(){return gk(this.B,this.bW&&this.kind===y)}
get Ns(){let{lastHit:t}=this.p;return this.e.filter(({hit:e})=>t-e<Ck).length>(this.P||t>yk?Dk:0)}
get dh(){return this.dL>Mk}
M(t,e){let s=this;var r;let{hit:i,key:a,wt:n,look:o}=t;if(!s.aC&&!n.stack)return T;let d=(r=s.aC)!=null?r:pk(t,s.q),c=d.map(({place:w})=>Wf(w,a,n,s.q,o));if(c.every(w=>w===ee))return T;s.t++;let h=c.filter(w=>typeof w!=st);if(s.em(h,e))return s.cL=!1,s.Fe(),Qi;let u=s.bH(d,c,s.et(t,e));if(u.size===0)return s.Fe(),"noPlace";s.aC=d.filter(({place:w})=>u.has(w));let f=[...u.values()];s.bW||(s.bW=f.some(({header:w})=>(w==null?l:w.kind)===V));let p=Kn(f),m=s.p.Zi,k=p&&e&&s.P?p:s.cR(p,{hit:i,after:m});if(k)return s.di(k)?k:T;if(e)return hs;if(s.e.length>=xk)return Qi;let C={hit:i,charged:t.charged,after:m,xs:s.t,it:u};s.e=[...s.e,C];for(let{place:w,open:F}of s.B){let L=u.get(w);L&&F.set(L.block,C)}return hs}
bH(t,e,s){let r=new Map,i=!1;return t.forEach((a,n)=>{var o;let d=e[n];if(d===l||typeof d==st)return;let c=Bf(a,d,s,this.p);c&&(r.set(a.place,c),i||(i=c.before===P&&((o=c.header)==null?l:o.kind)===V))}),i&&r.forEach(({before:a},n)=>{a===V&&r.delete(n)}),r}
et({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:a}=this,n=this.bP;return{hit:t,kind:a,Ke:i==null?l:i.block,charged:e,requested:s,Ds:n,before:r}}
em(t,e){return(e==null?l:e.from)!==cs||!this.P||t.length===0?!1:t.every(({block:s})=>s!==e.block)}
X(t,e){for(let{open:s}of this.B)s.get(e)===t&&s.delete(e);this.p.located(this.kind,e,t.hit)}
bY(t){let e=this.B.filter(t);e.length!==this.B.length&&(this.aC=e,e.length===0&&this.Fe())}},Ek=class{
constructor(t,e){this.dH=new Map,this.ak=[],this.p=new hk({hr:(s,r,i)=>!this.aD(s).some(a=>a.ga(r,i)),ta:s=>this.aD(P).some(r=>r.Sr(s)!==l)}),this.cc=[],this.q=t,this.af=e}
Ot(t){return this.cm(t).Ot()}
Cs(t){let e=this,{hit:s,key:r,look:i,Ke:a}=t,n=e.cm(r);if(e.q.ge&&!i)return n.Js(s),e.p.stopped(r.kind,s,l,t),{kind:us,why:T};let o=n.Cs(t,e.ef(a,t));return o.kind!==us?e.eS(o.block,t):e.p.stopped(r.kind,s,l,t),e.aZ(),o.kind==="held"?{kind:us,why:hs}:o}
Ca(t,e,s,r){let i=this,a=i.p.sa(e,s);if(a===l||s===t&&a===0)return;let n=i.cC(P,a);if(n.some(u=>u.ka(e,a,t,s))){let u=!n.some(f=>f.kr(t,e));if(a===0||s===t||!u)return;for(let f of n)f.ya(t,e);i.aZ();return}let o=s-t<=1,d=!n.some(u=>u.gr(a,r,t)),c=s===t&&!i.af;if((!o||c)&&!d)return;let h=d||n.some(u=>u.mr(t,e));for(let u of n)u.Ee(t,{block:e,Ae:h,Ds:s>t});i.aZ()}
xa(t,e){let s=this.cC(y,0);if(!(s.some(r=>r.kr(t,e))||this.p.Dt(y,e)!==l)&&!(!this.af&&s.some(r=>r.gr(0,t,t)))){for(let r of s)r.Ee(t,{block:e,Ae:r.mr(t,e)});this.aZ()}}
Ms(t,e){let s=new Set;for(let r of this.aD(t))for(let{block:i}of r.wa(e))s.add(i);return s}
get Ns(){return this.aD(y).some(t=>t.Ns)}
gap(){this.p.gap();for(let t of this.ak)t.Da()}
end(){this.aZ(!0)}
va(){let t=this.cc;return this.cc=[],t}
places(){let t=[];for(let e of this.ak)t.push(...e.vs());return t}
Ts(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.cm({kind:e,address:s}).Ts(r)}}
aD(t){return this.ak.filter(e=>e.kind===t)}
cC(t,e,s){return this.aD(t).filter(r=>r.ma(e,s))}
aZ(t=!1){for(let e of this.ak)for(let s of e.ua(t)){this.cc.push(s);for(let r of this.ak)r.ha(s)}}
cm({kind:t,address:e}){let s=this,r=`${t} ${e}`,i=s.dH.get(r);if(i)return i;let a=new Ak(t,s.q,s.af,s.p);return s.dH.set(r,a),s.ak.push(a),a}
ef(t,{look:e}){if(!t||!_n(t.block,this.q))return;let s=zn(t.block,e);if(!Kd(s,this.q))return{from:t.from,block:s.block}}
eS(t,e){let{hit:s,charged:r}=e,{kind:i}=e.key;i===y&&this.es(s,t),this.er(i,t,i===P?r:l),this.p.stopped(i,s,t,e);for(let a of this.ak)a.oa({kind:i,block:t,charged:r})}
es(t,e){for(let s of this.aD(P))s.Sr(e)===t-1&&s.Ee(t-1,{block:e,Ae:!0})}
er(t,e,s){var r;let i=this.p.Dt(t,e);if(i===l)return;let a=t===y?P:y,n=this.cC(a,i,s);if(n.length===1&&((r=n[0])==null||r.Sa(e,i,s)),!(n.length>0)){for(let o of this.aD(a))o.pa(i)&&o.Fe();this.gap()}}},Fk=[{qe:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{qe:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{qe:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],Qd=18362;function jd({ht:t,target:e,tag:s,_:r},i){let{build:a=Qd,Fr:n}=e,o=On(i,s,r,t,a<Qd),d=o.kind===Qe&&n?jh(t,n,i):l;return!d||d.kind===T?o:d.kind===M&&dt(d.tag)===s?{kind:V,bytes:d.bytes}:{kind:ji}}var Rk=4096,Ik=3,Uk=class{
constructor(t,e,s){this.J=new Map,this.c=t,this.q=e,this.bb=s}
before(t){return On(t,this.bb,this.q,this)}
readMemory(t,e){var s;let r=Jt(t);return(s=this.J.get(Jd(t)))==null?l:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter(Jt).map(Jd),...this.J.keys()];this.kt();for(let s of[...new Set(e)].slice(0,Ik)){let r=this.c.readMemory(s,Rk);r&&this.J.set(s,r)}}
kt(){this.J.clear()}},Jd=t=>N(t,-Jt(t)),Ok=2048,Vk=64,Zd=9200,Gk=class{
constructor(t,e,s,r,i,a){this.bf=new Map,this.c=t,this.i=e,this.bb=s,this.q=r,this.u=i,this.ad={ht:t,target:e,tag:s,_:r},this.J=new Uk(t,r,s),this.S=a}
Ss(t,e,s,r){let i=this;var a;let n=Hf(e.stack,i.bb,i.q),o=Of(e.stack,s,e.z);if(!o)return i.u.gap(),Lk(n);i.eT(t,s,n.charged);let d=i.fc(t,e,o,n,r),c=i.u.Cs(d);if(i.D={hit:t,kind:s,charged:n.charged,Ta:i.fH(t,s)},i.fL(t),c.kind===us)return g({},Ea(n),{open:c.why===hs||l});let h=(a=c.charged)!=null?a:n.charged;return g({},Ea(n),{block:c.block,blockFrom:c.from,charged:h})}
eT(t,e,s){let r=this;var i;let{hit:a,Ta:n=[],charged:o}=(i=r.D)!=null?i:{hit:-1};if(a!==t-1||n.length===0||!r.S.us&&e===y&&!ri(s,o))return;let d=n.filter(c=>{let h=r.M(y,c);return h.kind===V&&!ri(h.bytes,o)});d.length>0&&r.S.Ai();for(let c of d)r.u.xa(a,c)}
fH(t,e){let s=this;var r;if(e===P||s.S.Te)return[];let i=[...s.u.Ms(y,t)].filter(Jt),a=o=>i.filter(d=>s.M(y,d).kind===o),n=o=>s.J.before(o).kind===ot;return((r=s.D)==null?l:r.kind)===P&&a(V).some(n)&&s.S.Pi(),a(ot)}
N(t){let{kind:e}=this.J.before(t);return e===se?P:e===V||e===ot&&this.S.us?V:e===ot&&this.S.Te?P:l}
wr(t){return $d(this.M(y,t))}
ez(t,{found:e,Wt:s},r){let i=Yd(e);return s&&!i?s:this.wr(t)===Cr||i&&this.eC(t)?s!=null?s:r:l}
eC(t){let e=()=>this.M(y,t).kind===T,{poolHitTag:s}=this.i;return e()&&!!this.c.readMemory(s,4)&&e()}
fL(t){let e=this;e.bf.forEach((s,r)=>{var i;s.Wt=e.ez(r,s,t);let a=!Yd(s.found)||((i=s.Wt)!=null?i:t)<t;!(s.Wt!==l&&a)&&t-s.yr<Dd||(e.bf.delete(r),s.Wt&&e.u.Ca(s.yr,r,s.Wt,t))});for(let s of e.u.Ms(P,t)){if(e.bf.size>=Vk||e.bf.has(s))continue;let r=e.M(y,s),i=$d(r);i!==b&&e.bf.set(s,{yr:t,found:r,Wt:i===Cr?t:l})}e.u.Ns?e.J.keep(e.u.Ms(y,t)):e.J.kt()}
fc(t,e,s,r,i){let a=this,n=a.u.Ot(s),o=n.kind===Dr?a.ep(e,s):a.fd(n.places,e,s),d=n.kind===Dr&&n.na&&s.kind===y?a.fw(i,e):l,c=d?{block:d,from:qi}:r.freed&&{block:r.freed,from:cs};return{hit:t,key:s,wt:o,look:a.eU(s.kind),Ke:c,charged:r.charged,requested:r.requested,before:h=>a.N(h)}}
fw(t,e){let s=t.returnValue(e);return t.se&&this.u.gap(),s}
ep(t,e){let s=ut(t.sp,e.st),r=s!==l&&s>0?this.dR(t,t.sp,Math.min(s,Ok)):l;return{registers:t.registers,stack:r}}
fd(t,e,s){let{registers:r}=e,i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:r};let a=Math.min(...i),n=Math.max(...i)-a+this.q.pointerSize;return{registers:r,stack:this.dR(e,N(s.base,a),n)}}
dR({sp:t,$s:e},s,r){var i;let a=(i=ut(t,s))!=null?i:-1,n=e&&a>=0&&a+r<=e.length?e.subarray(a,a+r):this.c.readMemory(s,r);return n&&Vf(s,n,this.q.pointerSize)}
eU(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.ee(t,s);return e.set(s,i),i}}
ee(t,e){let s=this.M(t,e);return t===y&&!this.S.Te&&Jt(e)!==0&&s.kind===ot?{kind:Qe}:s}
M(t,e){let s=jd(this.ad,e);return s.kind!==ji?s:{kind:t===y?ot:Qe}}},Yd=t=>t.kind===V&&!!t.Br;function $d({kind:t}){switch(t){case V:return xr;case se:case ot:return Cr;default:return b}}function Ea({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var Lk=t=>g({},Ea(t),{block:t.freed,blockFrom:t.freed&&cs}),Us=4,Wk=64,Bk=class{
constructor(t,e){this.l=new Map,this.c=t,this.i=e}
get known(){return this.l}
holds(t,e){let s=this.l.get(t);if(s)return s;let r=this.M(t,e);return this.l.set(t,r),r}
M(t,e){let{ue:s}=this.i,r=Nn(this.c,t,Wk);if(!r||!s)return T;let i=N(t,-r.length),a=zf(r,i,s).map(o=>this.fI(o)),n=o=>o!==l&&dt(Z(o))===e;return a.some(n)?De:a.includes(l)?T:"no"}
fI(t){return t.kind===Ni?t.value:ce(this.c,t.address)}};function Hk({target:t,tag:e,zt:s},r,i){let{pointerSize:a,build:n,description:o,poolHitTag:d}=t,c=As(t.modules);return{type:Ot,tag:e,target:{pointerSize:a,description:o,build:n,kernelBase:c==null?l:c.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:d,before:s},time:r}}var _k=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:a,afterGap:n})=>({address:t,text:e,symbol:s,source:r,inline:i||l,doubtful:a||l,afterGap:n}),zk=({modules:t})=>({type:"modules",modules:t.filter(({vt:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),Kk=17744,Xk=15,qk=class{
constructor(t,e){this.c=t,this.i=e}
read(t){let e=this,s=e.cK(t,Fl),r=e.cK(t,Rl),i=s&&e.c.readMemory(s,Xk),a=i&&jf(i),n=r&&Pr(e.c,r,e.i.pointerSize);return g({},a&&{image:a},n&&{id:nt(n).m})}
cK(t,e){let s=this.q().get(e);return s===l?l:N(t,s)}
q(){var t;if(this.cl)return this.cl;let e=new Map;for(let s of[Fl,Rl]){let r=X(this.c,Cg(s)),i=(t=Zl(r,"_EPROCESS"))==null?l:t.fields.get(s);i&&e.set(s,i.offset)}return this.cl=e,e}},Qk=2e3,tc=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Qk,jk={4:de("ffdf0000"),8:de("fffff78000000000")},Jk=32,Zk=8,Yk=20,$k=1e4,tw=4294967296,ew=500,sw=class{
constructor(t,e,s,r,i,a){this.ds=0,this.cS=0,this.dX=new Set,this.aL=new Set;var n;let{target:o,tag:d}=s;this.c=t,this.j=e,this.S=i,this.i=o,this.aM=new qk(t,o);let c=In(o.pointerSize,o.build===l||o.build>=Zd);this.u=new Ek(c,o._t.length===1),this.u.Ts(r),this.am=new Bk(t,o),this.ce=new Gk(t,o,d,c,this.u,i),this.hunt=new Od(Hk(s,t.now(),a),h=>this.am.holds(h,d)),e.begin(this.hunt),e.note(zk(o)),this.dE((n=As(o.modules))==null?l:n.start)}
begin(t){this.j.note({type:wr,at:lt,counts:ys(t)})}
end(t,e=Pi){let s=this;s.j.note({type:wr,at:ls,counts:ys(t)}),s.cy(),s.eZ(),s.dD(),s.fa(),s.X(e)}
Dr(t){this.cy(),this.j.note({type:ht,missed:t}),this.j.note({type:Ne,why:vt,time:this.c.now()})}
Na(){this.cy(),this.X("aborted")}
record(t,e,s,r){let i=this;i.ds+=1;let a=i.ds,n=r?{mayRepeat:r}:{};if(e===b||r)return i.u.gap(),i.bM(a,t,e,n);try{return i.bM(a,t,e,i.ce.Ss(a,t,e,s))}catch(o){throw o instanceof Ps&&i.bM(a,t,e,{}),o}}
te({frames:t,hits:e}){e!==0&&this.j.note({type:Ze,stack:this.hunt.stacks.ne(t),hits:e})}
eZ(){let t=this,e=[],s=[],r=t.S.Te?l:t.hunt.Ji(),i=t.hunt.doubtful().filter(a=>!(r!=null&&r.has(a)));for(let a of i.slice(0,ew)){let n=t.ce.wr(a);n===xr?e.push(a):n===Cr&&s.push(a)}e.length+s.length>0&&t.j.note({type:zi,there:e,gone:s})}
fa(){let t=this;for(let{y:s}of t.hunt.sites([]))t.hunt.ws(s);let e=[...t.am.known];for(let[s,r]of e.slice(t.cS))t.j.note({type:"code",address:s,holdsTag:r});t.cS=e.length}
dE(t){let e=this;var s;if(!t||!ms(t,e.i.pointerSize))return;let r=(s=Lo(e.i,t))==null?l:s.start;if(!r||e.dX.has(r))return;let i=Qf(e.c,r);i!==l&&e.j.note({type:"image",start:r,timestamp:i}),e.dX.add(r)}
X(t){let e=Ds(this.c,this.i.pointerSize),s=e&&Math.round(e.uptime);this.j.note({type:Ne,why:t,time:this.c.now(),uptime:s})}
bM(t,e,s,r){let i=this;i.fb(e.process);let a=i.j.note(g({type:I,number:t,kind:s,stack:i.fu(e),stopAddress:e.z},r,{processor:e.processor,thread:e.thread,process:e.process,time:i.c.now()}));return i.dW(),i.dD(),a}
fb(t){!t||this.hunt.hs(t)||this.j.note(g({type:"process",address:t},this.aM.read(t)))}
fu({stack:t}){let e=this,s=e.hunt.stacks.ne(t);if(!e.aL.has(s)){for(let{address:r}of t)e.dE(r);e.j.note({type:Ut,index:s,frames:t.map(_k)}),e.aL.add(s)}return s}
dD(){let t=this.u.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.j.note({type:ds,places:t})}
cy(){this.u.end(),this.dW()}
dW(){for(let{hit:t,block:e,charged:s}of this.u.va())this.j.note({type:yr,hit:t,block:e,charged:s})}},rw=2e3,iw=200;function ec(t,{block:e,charged:s}){let r=jd(t,e);switch(r.kind){case V:return aw(r.bytes,s)?ht:xr;case se:case ot:case ji:return ht;default:return T}}var aw=(t,e)=>t!==l&&e!==l&&t!==e,sc=4096,lw=4,rc=t=>N(t,-Jt(t)),nw=class{
constructor(t,e){this.cF=new Map,this.J=new Map;var s;this.c=t,this.query=r=>t.query(r),this.now=()=>t.now(),this.session=()=>t.session();for(let r of e){let i=rc(r);this.cF.set(i,((s=this.cF.get(i))!=null?s:0)+1)}}
readMemory(t,e){let s=this;var r,i;let a=rc(t),n=Jt(t);return((r=s.cF.get(a))!=null?r:0)<lw||n+e>sc?s.c.readMemory(t,e):(s.J.has(a)||s.J.set(a,s.c.readMemory(a,sc)),(i=s.J.get(a))==null?l:i.slice(n,n+e))}},ow=500,dw=class{
constructor(t,e,s){this.p=new WeakMap,this.c=t,this.j=e,this.o=s}
look(t){let e=this;var s;let r=(s=Oe(e.c))==null?l:s.time;if(r!==l&&e.p.get(t)===r)return{kind:rs};let i=na(e.c);if(i.kind!==_)return{kind:"noTarget",$:i};let{target:a}=i,n=Ds(e.c,a.pointerSize),o=Yf(t,a,n);if(o===R)return{kind:Ce};if(n&&cw(t)===Math.round(n.uptime))return{kind:rs};let d=e.bL(t,a,o,n);return d?(r!==l&&e.p.set(t,r),e.j.noteOf(t,d),{kind:"asked"}):{kind:hr}}
bL(t,e,s,r){let{blocks:i,held:a,freed:n}=Jf(t,rw,iw);if(a===0)return;let{tag:o,start:d}=t,c=In(e.pointerSize,e.build===l||e.build>=Zd),h=[...i,...n].map(({block:m})=>m),u={ht:new nw(this.c,h),target:e,tag:o,_:c},f={there:[],gone:[],unreadable:[]};for(let[m,k]of i.entries())m>0&&m%ow===0&&this.o({kind:"asking",blocks:m,of:i.length}),f[ec(u,k)].push(k.block);let p=n.map(m=>ec(u,m)).filter(m=>m!==T);return g({type:os,tag:o,hunt:d.time,time:this.c.now(),uptime:r&&Math.round(r.uptime),boot:s,counts:ys(ws(this.c,e,o)),held:a},f,{freed:{asked:p.length,taken:p.filter(m=>m===xr).length}})}},cw=({f:t,Qe:e})=>{var s;return t.length===0?e:(s=t[t.length-1])==null?l:s.uptime},hw=2e5,uw=class{
constructor(t){this.bC={},this.c=t}
armed(t,e){this.v={count:t,g:e}}
begin(t,e){let s=this.l!==l&&t.Ht.includes(Yt)?Uo(this.c,t.pointerSize,Yt):l;this.bC={processor:s,g:e}}
lr(t){this.l={$:t},this.v=l}
ut(t){this.l&&(this.l=g({},this.l,{count:t}))}
ir(t){return this.l!==l&&$f(this.l.$,t)}
rr(t,e,s){let r=this;var i;let a=r.fr(e,s),n=r.l;return a===Sr||!n||!r.ir(t)?a:n.count&&r.dz(n.count,e)==="no"||!s&&r.fK(n,e)?Sr:!s&&((i=r.bC.g)==null?l:i.time)!==l?qe:b}
get nr(){return ic(this.bC.g)}
fr(t,e){let s=this.v,r=e?ic(s==null?l:s.g):this.nr;if(!s||!(r||e))return qe;let i=this.dz(s.count,t);return i==="no"?r?Sr:b:r&&i===b?b:qe}
fK({$:t},e){var s;let{processor:r}=this.bC,i=(s=t.registers.get(Yt))!=null?s:fw(t.processor,e);return r!==l&&i!==l&&r!==i}
dz({tag:t,counters:e},s){let r=ys(e),i=r&&ys(ws(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":De:b}},ic=t=>t!==l&&t.time===l,fw=(t,e)=>t===l?l:e._t[t],ac=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,pw=class{
constructor(t,e,s,r){this.w=[],this.bq=0,this.dF=new Map,this.c=t,this.o=r,this.h=e,this.j=s,this.bv=new uw(t),this.aa=new dw(t,s,r),this.dK=new fb(t,this.h,r)}
get armed(){return this.v}
get change(){return this.h.open[0]}
get yi(){return this.dZ}
get hunts(){return this.w}
get it(){var t;let e=new Map;for(let s of this.w)(s.lastHit>0||!((t=e.get(s.tag))!=null&&t.lastHit))&&e.set(s.tag,s);return e}
show(t,e){let s=new Set(t.map(ac));this.ar([...this.w.filter(r=>!s.has(ac(r))),...t]),this.dv=e}
zs({address:t,value:e}){let s=this.dv;return(s==null?l:s.address)===t&&s.armed===e?s.saved:l}
Ma({poolHitTag:t}){let e=this.ca;return(e==null?l:e.start.poolHitTag.address)===t?e.places:[]}
fe({poolHitTag:t,build:e}){var s;let r=(s=this.dF.get(t))!=null?s:new mb(e);return this.dF.set(t,r),r}
vs(){var t,e;return(e=(t=this.ca)==null?l:t.places)!=null?e:[]}
Pa(){let t=this;var e,s;t.bq+=1;let r=t.v,i=(r==null?l:r.Cr)===!0?r.arming.change:l;r&&!i&&t.eb(r);let a=t.cX();a&&cn(t.o,a.undone,a.arming.zt),t.dZ=(s=gw(a==null?l:a.undone))!=null?s:t.dK.run(i!=null?i:(e=t.ba)==null?l:e.change)}
eb({arming:t,lt:e}){this.v=l,this.ba=t,e.Na()}
cX(){let t=this.ba;if(!t)return;let e=t.change!==l,s=t.qs();return s.kind!==gt&&(this.ba=l),e?{arming:t,undone:s}:l}
hunt(t,e,s){let r=this.cJ(t,s,!1);if(r.kind!==lt)return r;let{armed:i}=r,a,n;try{a=this.cQ(i,e,!1)}finally{n=this.aF(i,a)}return{kind:vr,tag:t,capture:a,hunt:i.lt.hunt,disarmed:n}}
arm(t,e){return this.cJ(t,e,!0)}
capture(t){let e=this,s=e.v;if(!s)return{kind:"notArmed"};let{lt:r,arming:i}=s,a=Ht(e.c),{poolHitTag:n}=i.target;if(a.kind===_&&(a.value!==i.tag||a.address!==n))return e.aF(s,l),{kind:"notArmed",si:i.tag};let o=ln(e.c);if(o.kind===_e)return o;let d=od(s.g,Oe(e.c)),c=e.cQ(s,t,d),{hunt:h}=r,u={kind:vr,tag:i.tag,capture:c,hunt:h};return c.end.kind===vt||c.$e?g({},u,{disarmed:e.aF(s,c)}):(e.v===s&&(e.v=g({},s,{g:Oe(e.c)})),r.end(e.aQ(i),c.end.kind),u)}
recheck(t){return G(()=>this.aa.look(t),({call:e,message:s})=>({kind:tt,call:e,message:s}))}
clear(){let t=this.Ks();return t.some(({kind:e})=>e!==xe)?{kind:Ei,undone:t}:this.ej()}
Ks(){let t=this;t.bq+=1;let e=t.v;if(!e){let s=t.cX();return s?[s.undone]:t.h.Ci()}return t.v=g({},e,{Cr:!1}),[t.aF(e,l)]}
ej(){let t=this,e=Ht(t.c);if(e.kind!==_||yt(e.value))return{kind:Nt};let s=Ur(t.c);if(s)return{kind:ie,mt:s};let{value:r}=e,i=t.zs(e),a=Da(e,Es(i),r),n=t.h.undo(t.h.Xs(a));return i===l?{kind:hl,held:r,undone:n}:{kind:Ei,undone:[n]}}
cJ(t,e,s){return G(()=>{this.fn();let r=mu(this.c,this.h,t,e);return r.kind===ie?r:this.U(t,r,s)},({call:r,message:i})=>({kind:tt,call:r,message:i}))}
fn(){let t=this.v;if(!t)return;let e=this.aF(t,l);this.o({kind:"replaced",tag:t.arming.tag,undone:e})}
ar(t){this.w=Qn(t);let e=t.length-this.w.length;e>0&&this.o({kind:"dropped",hunts:e})}
U(t,{target:e,zt:s,stops:r},i){let a=this,n=new lb(a.c,a.h,e,t,s),o=a.Ma(e),d=Ds(a.c,e.pointerSize),c=new sw(a.c,a.j,n,o,a.fe(e),d),h=i?Oe(a.c):l,u={arming:n,lt:c,Cr:i,g:h,Aa:d};a.o({kind:bi,target:e,tag:t}),r||a.o({kind:pl}),a.o({kind:ml,command:n.repair}),n.vi();let f=ws(a.c,e,t);c.begin(f),a.bv.armed({tag:t,counters:f},h),o.length>0&&a.j.note({type:ds,places:o}),a.v=u;let p=n.arm();return p.kind===le?(a.ar([...a.w,c.hunt]),a.ca=c.hunt,{kind:lt,armed:u}):(a.aF(u,l),{kind:wl,applied:p})}
cQ(t,e,s){let r=this,{arming:i,lt:a}=t,n=r.bq;r.o({kind:"waiting",seconds:e.seconds});let o=new VS({ht:r.c,changes:r.h,tr:r.o,target:i.target,lt:a,sr:new Fb(r.c,r.h,i),le:r.bv,Rt:()=>r.bq===n},e).run(s);return r.eD(t)?g({},o,{$e:!0}):o}
eD({arming:t,Aa:e}){let{target:s,tag:r}=t;if(!e||ce(this.c,s.poolHitTag)===r)return!1;let i=Ds(this.c,s.pointerSize);return i!==l&&tc(e,i)}
aF({arming:t,lt:e},s){let r=this;var i,a;if((s==null?l:s.end.kind)===vt)return t.kt(),((i=r.v)==null?l:i.arming)===t&&(r.v=l),e.Dr(s.se),{kind:it};let n=t.qs();if(((a=r.v)==null?l:a.arming)===t&&(r.v=l),n.kind===gt&&(r.ba=t),s!=null&&s.$e)return e.Dr(s.se),n;let o=r.aQ(t);return e.end(Wo(n,t.tag)?mw:o,s==null?l:s.end.kind),n}
aQ({target:t,tag:e}){let s=ws(this.c,t,e);return this.bv.ut({tag:e,counters:s}),s}},mw={kind:T},gw=t=>(t==null?l:t.kind)===gt?t:l,Fa=4,bw=1e3,Sw=256,kw=class{
constructor(t,e){this.w=new Set,this.e=[],this.cj=0,this.V=t,this.aU=e}
missed(t){this.cj+=t}
take(t,e){let s=this;if(t.type===Ot){s.cY(),s.C=new Od(t,l,s.aU);return}if(!(t.type===os&&s.eM(t))&&(!s.C&&t.type!==ns&&s.V("noHunt",e),!!s.C))for(s.e.push({line:e,entry:t,missing:s.cj}),t.type===I&&(s.cj=0);s.e.length>0&&s.bT(s.C);)s.bc(s.C)}
end(){return this.cY(),{hunts:[...this.w],lastHunt:this.C}}
eM(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.C&&e(this.C))return!1;for(let s of this.w)e(s)&&s.take(t);return!0}
cY(){for(;this.C&&this.e.length>0;)this.bc(this.C)}
bT({lastHit:t}){let[e]=this.e;if((e==null?l:e.entry.type)!==I)return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.e.length>Sw||this.bo().length>=Fa}
bo(){let t=[];for(let{entry:e}of this.e.slice(1))e.type===I&&t.length<Fa&&t.push(e.number);return t}
bc(t){let e=this,s=e.bo(),r=e.e.shift();if(!r)return;let i=r.entry.type===I?e.ff(t,r,r.entry,s):r.entry;i&&(t.take(i),!(t.arming!==le||e.w.has(t))&&(e.w.size<bw?e.w.add(t):e.V(Xs,r.line)))}
ff(t,{line:e,missing:s},r,i){let a=t.lastHit+1,n=jn(a,s,r.number,i),o=n==="gap"&&i.length===0;if(n==="next"||n==="gap"&&!o)return r;let d=n===Je&&(i.length>0||sp(t,r));return this.V(d?Je:je,e),d?l:g({},r,{number:a})}},rt=t=>typeof t==st?Fe(t):l,lc=t=>typeof t==Ji?t:l,D=t=>typeof t==Fi&&Number.isSafeInteger(t)&&t>=0?t:l,nc=t=>typeof t==Fi&&Number.isSafeInteger(t)?t:l,W=t=>typeof t==st&&/^[0-9a-f]{16}$/.test(t)?t:l,oc=t=>{let e=D(t);return e!==l&&e<=4294967295?Z(e):l},ww=Zi,dc=1,yw=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Dw=1<<20,Cw=v({module:rt,name:rt,offset:D}),xw=v({text:rt},{address:W,symbol:Cw,source:v({file:rt,line:D}),inline:B(!0),doubtful:B(!0),afterGap:B(!0)}),vw=Jn(v({register:rt}),v({offset:nc})),Tw=v({kind:B(y,P),key:W,where:vw,holds:B(at,re)}),Nw=Jn(v({kind:B(ke)}),v({kind:B("code"),site:rt})),cc=t=>{let e=D(t);return e!==l&&e<=255?e:l},Mw=v({id:D,thing:Nw,address:W,before:ct(cc),after:ct(cc),repair:rt}),Pw=v({pointerSize:B(4,8),description:rt},{build:D,kernelBase:W,bootTime:D}),Aw=v({name:rt,start:W,end:W}),Ew=t=>{let e=ct(nc)(t);return(e==null?l:e.length)===7?e:l},hc=v({allocs:D,frees:D}),Fw={header:v({format:B(ww),version:B(dc),segment:D,tool:rt,time:D}),hunt:v({tag:oc,target:Pw,poolHitTag:v({address:W,before:D}),time:D}),snapshot:v({name:rt,time:D,whole:lc,bits:B(32,64),rows:ct(Ew)},{uptime:D,bootTime:D}),modules:v({modules:ct(Aw)}),image:v({start:W,timestamp:D}),stack:v({index:D,frames:ct(xw)}),hit:v({number:D,kind:B(y,P,b),stack:D},{stopAddress:W,block:W,blockFrom:B(_i,cs,qi),requested:D,charged:D,poolType:D,processor:D,thread:W,process:W,time:D,open:B(!0),mayRepeat:B(!0)}),process:v({address:W},{image:rt,id:D}),located:v({hit:D,block:W},{charged:D}),places:v({places:ct(Tw)}),counters:v({at:B(lt,ls)},{counts:hc}),doubted:v({stack:D,hits:D}),gone:v({missed:lc}),blocks:v({there:ct(W),gone:ct(W)}),code:v({address:W,holdsTag:B(De,"no",T)}),change:v({change:Mw,state:B(pr,le,it,ht),time:D}),end:v({why:rt,time:D},{uptime:D}),recheck:v({tag:oc,hunt:D,time:D,boot:B(Tt,sr),held:D,there:ct(W),gone:ct(W),unreadable:ct(W),freed:v({asked:D,taken:D})},{uptime:D,counts:hc})},Rw=new Map(Object.entries(Fw)),uc=5e5,Iw=1e8,Uw=20,Ow=class{
constructor(t){this.ai=[],this.Q=0,this.aK=0,this.bF=0,this.bk=0,this.e=[],this.ax=0,this.dI=0,this.bQ=[],this.w=new kw((e,s)=>this.V(e,s),t)}
push(t){let e=this;if(e.Q++,e.aK+=t.length,e.Q>uc||e.aK>Iw)return e.V(Xs,e.Q),!1;let s=t.replace(/^\ufeff/,"");return s.trim()===""||e.aW(rp(s))}
end(){let t=this;if(t.aX)return t.aX;if(!t.ap)return{kind:Ye};for(;t.e.length>0;)t.bc();let{hunts:e,lastHunt:s}=t.w.end();return{kind:"recording",recording:{header:t.ap,hunts:e,snapshots:t.ai,lastHunt:s,nextSeq:t.ax,problems:{count:t.dI,first:A(t.bQ,(r,i)=>r.line-i.line)}}}}
aW(t){let e=this;var s;let r=t.kind===Mi&&t.entry.type===re?t.entry:l;return t.kind===ar?e.aX=t:!e.ap&&!r&&(e.aX={kind:Ye}),e.aX?!1:(e.ap=(s=e.ap)!=null?s:r,e.bF>0&&e.fq(r!==l),t.kind===Mi?e.R(t.seq,t.entry):t.kind===cl?e.R(t.seq,l):t.kind===ir?e.bF=e.Q:e.cV(rr,e.Q),!0)}
fq(t){let e=this,s=e.bF;if(e.bF=0,!t){e.cV(ir,s);return}e.bk+=1,e.cB=s}
cV(t,e){this.bk+=1,this.V(t,e)}
V(t,e){this.dI++,this.bQ.length<Uw&&this.bQ.push({line:e,what:t})}
R(t,e){let s=this,r={damagedBefore:s.bk,tornEnd:s.cB};for(s.e.push(g({line:s.Q,seq:t,entry:e},r)),s.bk=0,s.cB=l;s.e.length>0&&s.bT();)s.bc()}
bT(){var t;let[e]=this.e,s=e?e.seq-this.ax:0;return s>=0&&s<=((t=e==null?l:e.damagedBefore)!=null?t:0)||this.e.length>Fa}
bc(){let t=this,e=t.e.shift();if(!e)return;let{seq:s,entry:r,line:i,damagedBefore:a,tornEnd:n}=e,o=t.bo(),d=t.eH(s,o)?je:jn(t.ax,a,s,o);if(d!=="next"?t.V(d,i):n!==l&&s>t.ax&&t.V(ir,n),d===Je)return;let c=d===je?0:s-t.ax;t.ax+=c+1,t.w.missed(c),(r==null?l:r.type)===kt?t.ai.push(r):r&&r.type!==re&&t.w.take(r,i)}
bo(){let t=0;return this.e.map(e=>(t+=e.damagedBefore,e.seq-t))}
eH(t,e){return e.length===0&&t>this.ax+uc}},fc=1e3,Rt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,pc=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Vw=class{
constructor(t,e,s,r){this.c=t,this.F=e,this.j=s,this.bs=r}
save(t){return this.j.save(pc(t),this.bs.hunts)}
write(t,e){return G(()=>{if(this.F.exists(t))return{kind:lr,path:t};let s=this.F.create(t);try{e(r=>s.write(r))}finally{s.close()}return{kind:"written",path:t}},({call:s,message:r})=>({kind:tt,path:s,message:r}))}
open(t){let e=this,{armed:s}=e.bs;if(s)return{kind:lt,tag:s.arming.tag};e.j.flush();let r=pc(t),i=new Ow,{files:a,isWhole:n,failure:o}=e.fi(r,t,i),d=i.end();if(a===0)return o!=null?o:{kind:"notFound",path:Rt(r,0)};if(d.kind===ar)return d;if(d.kind===Ye)return o!=null?o:{kind:Ye,path:t};let{recording:c}=d,h=ip(e.c,c.lastHunt),{hunts:u,nextSeq:f,problems:p,snapshots:m}=c;e.bs.show(u,h.kind===lt?h.note:l);let k=n&&p.count===0;return e.j.opened(m,k?{base:r,nextSeq:f,nextSegment:a,hunts:u,snapshots:m}:l),{kind:"opened",base:r,recording:c,left:h,cut:o==null?l:o.message}}
fi(t,e,s){let r=0,i=!0;return G(()=>{let a=Rt(t,0);for(this.F.exists(a)||(a=e,i=!1);r<fc&&this.F.exists(a)&&(r+=1,!!this.F.read(a,n=>s.push(n)));)a=Rt(t,r);return{files:r,isWhole:i}},({call:a,message:n})=>({files:r,isWhole:!1,failure:{kind:tt,path:a,message:n}}))}},Gw=64*1024,Lw=class{
constructor(t,e,s){this.aK=0,this.cg=[],this.F=t,this.Z=e,this.base=s.base,this.ct=s.seq,this.ah=s.segment,this.bd=s.tool}
get count(){return this.ah}
write(t){let e=this,s=e.aA;s&&e.fM(s),e.aA=t,e.open(),e.dw(t),(e.aK>=Gw||Ww(t))&&e.close(),e.aA=l}
open(){let t=this;if(t.aR)return;let e=Rt(t.base,t.ah);if(t.ah>=fc)throw new Ps(e,"a recording has 1000 files");t.aR=t.F.create(e),t.cg.push(e),t.aK=0,G(()=>t.ap(),s=>{throw t.dV(t.cg.splice(-1)),s}),t.ah+=1}
ap(){this.dw({type:re,format:Zi,version:1,segment:this.ah,tool:this.bd,time:this.Z()})}
discard(){this.dV(this.cg.splice(0))}
dV(t){let e=s=>G(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.F.remove(s))}
close(){let t=this.aR;this.aR=l,t==null||t.close()}
fM(t){let e=this;e.aA=l,e.close(),e.F.exists(Rt(e.base,e.ah))&&(e.ah+=1),e.write(t)}
dw(t){var e;let s=Zn(this.ct,t);(e=this.aR)==null||e.writeLine(s),this.ct+=1,this.aK+=s.length}},Ww=t=>t.type===ns&&t.state===pr||t.type===Ne,Bw=class{
constructor(t,e,s,r){this.ai=[],this.aA=[],this.F=t,this.Z=e,this.bd=s,this.o=r}
begin(t){this.C=t,this.U(t.start)}
note(t){var e,s;let r=(s=(e=this.C)==null?l:e.take(t))!=null?s:Q;return this.U(t),r}
noteOf(t,e){var s;t.take(e),this.aY?this.U(e):(s=this.aO)!=null&&s.hunts.includes(t)&&this.aA.push(e)}
get snapshots(){return this.ai}
noteSnapshot(t){this.cH([t]),this.U(t)}
cH(t){let e=[...this.ai,...mc(this.ai,t)];this.ai=A(e,(s,r)=>s.time-r.time)}
opened(t,e){this.cH(t),this.aO=e}
save(t,e){let s=this;var r,i;if(((r=s.aY)==null?l:r.base)===t)return{kind:"underWay",base:t};let a=((i=s.aO)==null?l:i.base)===t?s.aO:l,n=Rt(t,0);return G(()=>{var o;if(!a&&s.F.exists(n))return{kind:lr,path:n};let d=e.filter(u=>!(a!=null&&a.hunts.includes(u))),c=mc((o=a==null?l:a.snapshots)!=null?o:[],s.ai),h=s.fN(t,a,c,d);if(a)for(let u of s.aA.splice(0))h.write(u);return s.eR(),s.aO=l,s.aY=h,{kind:"saved",base:t,files:h.count,hunts:d,snapshots:c.length}},({call:o,message:d})=>({kind:tt,path:o,message:d}))}
flush(){this.bH(t=>t.close())}
eR(){var t;(t=this.C)!=null&&t.openEnd&&this.U({type:Ne,why:Id,time:this.Z()}),this.flush()}
fN(t,e,s,r){let{nextSeq:i=0,nextSegment:a=0}=e!=null?e:{},n=new Lw(this.F,this.Z,{base:t,seq:i,segment:a,tool:this.bd});return G(()=>this.eu(n,s,r),o=>{throw n.discard(),o}),n}
eu(t,e,s){t.open();for(let i of e)t.write(i);let r=A(s,(i,a)=>+(i===this.C)-+(a===this.C));for(let{start:i,entries:a}of r){t.write(i);for(let n of a)t.write(n)}t.close()}
U(t){this.bH(e=>e.write(t))}
bH(t){let e=this.aY;e&&G(()=>t(e),s=>{this.aY=l,this.cz(s)})}
cz({call:t,message:e}){try{this.o({kind:bl,path:t,message:e})}catch(s){}}},mc=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),U=t=>{let e=z(t);return JSON.stringify(Gl(t)||/["$;\\]/.test(e)?At(t):e)},ge=t=>`0x${t.toString(16)}`,S=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Ra=t=>t===l?"":` (${t})`,Hw=t=>[...new Set([U(t),`"${At(t)}"`])].join(" or "),_w=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,zw=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Kw=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,be=(t,e)=>`${t} does not fit: ${e}`,Xw=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,gc=t=>`Looking past ${t.join(et)||"pool functions only"}.`,qw=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,Qw=t=>`${JSON.stringify(t)} was not looked past. `,Ia=t=>`Did you mean ${t.join(" or ")}?`;function bc({what:t,Mi:e}){let s=e.length>Sc?`${e.slice(0,Sc)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${kg[t]} and try again.`}var Sc=80,kc="what sites hold is at least so much, shares are of what is known",wc=t=>Ve(t)>0&&!t.isWhole(),jw=t=>wc(t)?" (at least so much, of what is known)":"";function yc({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?fr:""}${t} bytes`}var Jw=(t,e)=>`${e>0?"up to ":""}${Dc(t)}`;function Dc({allocs:t,frees:e}){return[...t>0?[S(t,ae)]:[],...e>0?[S(e,P)]:[]].join(Ai)}var Ve=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},ii=t=>`${JSON.stringify(z(t.tag))}: ${S(Ve(t),I)}${Ve(t)===0?"":`, coverage ${Br(t)}`}`,ai=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,Zw=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;function Cc({what:t,xr:e}){switch(e.kind){case"written":return`Wrote ${e.path}: ${t}.`;case lr:return`Not written: ${e.path} is there already. Give another name.`;case tt:return`Not written: ${ai(e)}`}}var Yw=t=>`Which format? dx @$pool.export("C:/leak.txt", "folded"), or ${t.slice(1).join(" ")}; pprof, csv and others are made by the page of report, and by pooltag analyze.`,$w=t=>`a page for any browser${t?"":'; paths of source files and names of snapshots left out, or report(path, "everything")'}`,xc=t=>t>0?[S(t,kt)]:[],t0=(t,e)=>e>1?`${Rt(t,0)} to ${Rt("",e-1)}`:Rt(t,0),e0=({Ki:t,tag:e})=>t===0?"":`THE LAST ${S(t,I)} on ${U(e)} are more than is kept: save before a long hunt. `,s0=t=>t.kind==="opened"?mp(t):`Not opened: ${pp(t)}`,r0=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed",i0=10600,a0=t=>t===l?"":`; the ${Ft(t)} are looked at when a stop arrives`;function l0({hits:t,Li:e,seconds:s,target:r}){let i=t/s,a=(e-t)/i,n=`${i.toFixed(1)}/s`;return a<n0?`pooltag: ${t} of ${S(e,I)}, ${n}, about ${Ft(a,r.description)} to go`:`pooltag: ${S(t,I)}, ${n}`}var n0=86400,o0=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,vc=t=>host.parseInt64(Kt(t),16),Tc=8e3,d0=8,c0=class{
constructor(){this.__h=!1,this.__x={vr:[],read:[]}}
query(t){return this.__n(t)}
change(t){return this.__n(t)}
run(t){return this.__n(t)}
readMemory(t,e){let s=this,r=to(s.__z(t),e);if(r||!Nc(t))return r;s.__h=!s.__h;let i=to(s.__z(t),e);return i||(s.__h=!s.__h),i}
__z(t){return!this.__h||!Nc(t)?t:Gt(4294967295,nt(t).m)}
__n(t){let e=this;var s;try{(s=e.__l)!=null||(e.__l=host.namespace.Debugger.Utility.Control);let r=e.__l.ExecuteCommand(t);return r?e.__15([...r]):[]}catch(r){throw e.__l=l,new Ps(t,r)}}
__15(t){let e=this.__x,s=t.map((r,i)=>{let a=e.vr[i]===r?e.read[i]:l;return a!=null?a:Fe(kp(`${r}`))});return t.length>=d0&&(this.__x={vr:t,read:s}),s}
now(){return Date.now()}
session(){let t=xs(()=>host.currentSession.Attributes.Target),e=xs(()=>t==null?l:t.IsKernelTarget),s=xs(()=>t==null?l:t.IsLiveTarget),r=xs(()=>`${host.currentSession}`);return{Ir:typeof e==Ji?e:l,Ur:typeof s==Ji?s:l,description:typeof r==st?r:l}}},Nc=t=>nt(t).high===0&&ms(t,4),h0=class{
tempFolder(){return _t("TempDirectory",t=>`${t.TempDirectory}`)}
exists(t){return _t(t,e=>e.FileExists(t))}
create(t){return _t(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__19(e,s,t);return{write:i=>_t(t,()=>r.Write(i)),writeLine:i=>_t(t,()=>r.WriteLine(i)),close:()=>_t(t,()=>s.Close())}})}
remove(t){_t(t,e=>e.DeleteFile(t))}
__19(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return _t(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!e(`${a}`))return!1;return!0}finally{r.Close()}})}},Se=Ke,Mc="pooltag",Pc=`dx -r0 @$${Se} = Debugger.State.Scripts.${Mc}.Contents.pool`,u0=t=>`pooltag ${t}. After .scriptload type ${Pc}, then dx @$pool.status()`,li=()=>host.namespace.Debugger.State.UserVariables,f0=`=MicrosoftDocs/windows-driver-docs -poolused.md
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
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,Ua,p0=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e),m0=class{
constructor(t){this.unread=[],this.ag=[],this.Q=0,this.name=t}
push(t){let e=this;e.Q+=1;let s=Tp(t);s===nr?e.unread.push(e.Q):s&&e.ag.push(g({},s,{line:e.Q}))}
Jt(){return this.ag.length===0}
Jr(t){let e=String.fromCharCode(...ta(t)),s=this.ag.filter(({pattern:i})=>Ir(i,e)),r=Math.max(...s.map(Ac));return s.filter(i=>Ac(i)===r).map(({name:i,description:a,line:n})=>({je:"list",name:i,place:{kind:"file",file:this.name,line:n},description:a}))}},Ac=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),Ec="\\pooltag.txt",g0="C:\\Program Files (x86)\\Windows Kits\\",b0=`\\triage${Ec}`,S0=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${Ec}`],k0=/^(?:(\w{3} \w{3} .*) \()?([0-9A-F]{8})(?:\)$| \(This)/,w0=class{
constructor(){this.modules=[]}
push(t){var e;let s=Xl(t);s&&this.modules.push(s);let[,r="",i=""]=(e=/^\s+([\w ]+):\s+(\S.*?)\s*$/.exec(t))!=null?e:[],a=this.modules.length-1,n=this.modules[a];!n||r===""||(this.modules[a]=g({},Pp(r,i),n))}},y0=/^(\w+)(?:\.(?:sys|dll|exe)$|!)/i,D0=({tables:t,k:e,_:s,Ie:r})=>{var i;return(t.length*e+((i=r==null?l:r.k)!=null?i:0))*s.size},Fc=({allocs:t,frees:e,bytes:s})=>[t,e,s],Rc={allocs:0,frees:0,bytes:0},C0=/^\s*([A-Z][\w ]{2,40}):\s*(\d{1,20})\s*\(\s*(\d{1,22}) ?[Kk][Bb]\)\s*$/,x0=1024,v0=t=>Ip(X(t,vg));function Ic({rows:t,bits:e}){let s=(r=0,i=0,a=0)=>{let n=e===32?r-i|0:r-i;return{allocs:r,frees:i,s:Math.max(0,n),bytes:a}};return t.map(([r=0,i,a,n,...o])=>{let d=Z(r);return{tag:d,text:z(d),nonPaged:s(i,a,n),paged:s(...o)}})}function T0({rows:t,total:e}){if(e===l)return"missing";let s=r=>t.reduce((i,a)=>i+a[r].bytes,0)===e[r].bytes;return s(js)&&s(xt)?"whole":"differs"}var N0=({nonPaged:t,paged:e},s)=>Uc(t,s.nonPaged)&&Uc(e,s.paged),Uc=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&Math.max(0,t-e)===r.s,Oc=[Te,xt,bt,ts,es,or,Ri,"peralloc"];function M0({text:t},{text:e}){return t===e?0:t<e?-1:1}var Oa=t=>t.nonPaged.s+t.paged.s,Vc=t=>t.nonPaged.bytes+t.paged.bytes,Gc=t=>`Not armed: ${Bp(t)}`,P0=(t,e)=>`ARMED: the machine stops at every allocation and free of ${U(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`,Va="dx -g shows columns",Ga=`${Va}, [0].details() the rest`,A0=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${S(e,"row")}, the first is [0]`,Lc=36e5,E0=(t,e)=>t.uptime===l||e.uptime===l?0:e.uptime-t.uptime,F0={few:"",flat:"flat",step:"one step",steady:"steady growth",falling:"falling",sawtooth:"saw-tooth",uneven:"uneven"},Wc=(t,e)=>`${(t/Lc).toFixed(2)} hours ${e}`,Bc="that the target ran",R0="by the debugger's clock",I0=(t,e)=>`${t.name} and ${e.name}: another boot, so nothing is subtracted.`,Hc=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,_c="g, wait, break in, and dx @$pool.snapshot() again.",zc=`First dx @$pool.snapshot(), then ${_c}`,Kc="The tag tracker cannot be read; types of nt may be missing.",U0=(t,e,s)=>`Snapshot ${JSON.stringify(t)}: ${S(e,bt)}. ${s?`Then ${_c}`:"dx -g @$pool.diff() shows what changed."}`,Xc=t=>t===b?["boot unknown"]:[];function O0({rows:t,Yt:e,mi:s,boot:r,gi:i,ns:a}){let n=a===Gi?Bc:R0;return[`${S(t.length,bt)} (bytes) over ${S(e.length,kt)}`,...i?[Wc(i*Lc,n)]:[],...s>0?[`${s} of another boot`]:[],...Xc(r),Va].join(Mt)}var V0=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",G0=2e3;function L0({hunt:t,tag:e,capture:s}){let r=Ve(t);if(!(t.It()*10<r||r>=G0||s.end.kind!==ss))return`More hits tell more of the blocks: dx @$pool.hitTag(${U(e)}, ${Math.max(500,2*r)}).`}var W0=t=>t.kind===dr||t.kind===ye&&t.Mt.kind===is,B0=t=>t.kind===gt?he(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function H0({version:t,Zr:e,linked:s}){let r=s&&`linked ${s.replace(/^\w+ (\w+) +(\d+) .*?(\d+)$/,"$1 $2 $3")}`;return[t,e==null?l:e.slice(0,24),r].filter(Boolean).join(et)}function _0(t,{Je:e,read:s,failed:r}){let i=e.length===0?"no known user":S(e.length,"known user"),a=r===l?"":`, no other: ${r}`;return`${U(t)}: ${i} in lists (${["pooltag's table",...s].join(et)}${a}); seen at work by dx @$pool.hitTag(${U(t)})`}var z0="The debugger has no !vm. dx -g @$pool.used() shows what tags hold.",K0=(t,e=0)=>[...t.map(Jp),`Pool in all; memory ${Cs(e)}`].join(" "),ni=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),qc=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;function X0({ut:{before:t,after:e}}){return t&&e&&ni(t,e)}var q0=1/2;function Q0({qi:t},e){let s=e**2/12;return 2*Math.sqrt(2*Math.max(0,t-s))}var j0=3,J0=1/20,Z0=3/4,Y0=2,Qc=1,$0=1-vd,ty=3,jc=({asked:t,taken:e})=>t===0?1:Math.min(1,(e+ty)/t);function ey({hits:t,tt:e},s,r,i,a){var n;let o=e.count>=Y0,d=o?Aa(e):r,c=({hit:$})=>i-$>Qc*d,h=s.filter(c),u=s.filter($=>!c($)),f=({block:$})=>(a==null?l:a.there.has($))===!0,p=({block:$})=>(a==null?l:a.gone.has($))===!0,m=h.filter(f),k=h.filter(p).length,C=u.filter(f),w=a!==l&&a.hi>Qc*d,F=[...h,...u].filter($=>f($)||p($)).length,L=u.filter($=>f($)||p($)).length,Ks=$0*t.alloc*Math.min(d,i)/Math.max(1,i),qa=w?La(m.length,Ks+sy(k,a.ts))+La(C.length,ry(L,a.ts)):0;return{freed:e.count,old:h.length,ls:u.length,frees:o,ui:m.length,De:k,there:m.length+C.length,asked:F,kept:m.length+La(C.length,L*((n=a==null?l:a.ts)!=null?n:0)),rt:qa,ss:[...m,...C].map(({hit:$})=>$)}}var La=(t,e)=>Math.max(0,t-e),sy=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),ry=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));function Os({ut:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:l}var oi=({y:t})=>{var e,s;return(s=(e=t.site)==null?l:e.frame.text)!=null?s:"An unknown call site"},iy=3,ay=t=>t.isWhole()?"":fr;function ly({Qe:t,Xi:e},{uptime:s,time:r}){return s!==l&&t!==l&&s>=t?` (${Ft((s-t)/1e3)} of the target)`:e!==l&&r>=e?` (${Ft((r-e)/1e3)} of the debugger)`:""}function ny({freed:t,boot:e,held:s,there:r,gone:i,unreadable:a}){let n=r.length+i.length+a.length,o=n<s?`; a sample of ${n} of ${s} blocks`:"",d=e===sr?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${S(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${d}`}function oy({Ls:t},e){return t.kind==="pattern"?Ir(t.pattern,e):t.kind===ve}var dy=2e3,cy=({rows:t})=>t.every(({tag:e})=>e!==l);function hy(t,{text:e,tag:s}){if(!oy(t,e))return;let r=t.$r?uy:Jc;return{text:e,tag:s,nonPaged:r,paged:r}}var Jc={s:0,bytes:0},uy=g({allocs:0,frees:0},Jc),di=(t,e)=>t===l||e===l?l:t+e,Zc=({nonPaged:t,paged:e})=>t.s+e.s,fy=(t,e)=>t.nonPaged.Ps!==e.nonPaged.Ps||t.paged.Ps!==e.paged.Ps;function py({Ce:[t,e]}){let s=(r,i)=>{var a,n;return((a=e==null?l:e[r][i])!=null?a:1/0)<((n=t==null?l:t[r][i])!=null?n:0)};return s(js,ts)||s(js,es)||s(xt,ts)||s(xt,es)}var Yc=({s:t,bytes:e})=>t!==0||e!==0,my=60,gy=5,by=4/5,$c=2.4,th=36e5,Vs=({nonPaged:t,paged:e})=>t.bytes+e.bytes,eh=({Ce:t,Ut:e})=>{var s;return Vs((s=t.filter(r=>r!==l).pop())!=null?s:e)};function Sy({Ut:t,Ce:e},s,r,i){var a;let n=e.filter(f=>f!==l),o=[];e.forEach((f,p)=>{var m;f&&o.push({at:(m=r[p])!=null?m:p,value:Vs(f)})});let[d=t]=n,c=(a=n[n.length-1])!=null?a:t,h=hm(o),u=f=>Math.round(f*th);return{Ut:t,first:d,last:c,Yt:n.length,xe:pm(o,h),bytes:Vs(c)-Vs(d),blocks:Zc(c)-Zc(d),Ea:i&&h?{Pt:u(h.Pt),m:u(h.m),high:u(h.high)}:l,place:s}}var ky=2**30,wy=.8,yy=.1,sh=(t,e=1/0)=>t!==l&&t<=4*e?t:l,rh=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],Dy=new Set(rh.filter(t=>!t.endsWith("*"))),Cy=rh.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1)),xy=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function vy(t,{modules:e,skip:s,pointerSize:r}){var i,a;let n=wt(t);for(let d=n;d<t.length;d++){let c=t[d];if(!c||!Fs(t,d))return{kind:b,why:fe(t)};if(c.address&&!ms(c.address,r))return{kind:$e};let h=Ty(c,e),u=d-n;if(h===l)return{kind:Li,frame:c,past:u};if(!wm(h)&&!Wr(c,s))return{kind:ur,module:h,frame:c,past:u}}let o=t[t.length-1];return!o||n>=t.length?{kind:b,why:fe(t)}:{kind:xy.test((a=(i=o.symbol)==null?l:i.name)!=null?a:"")?$e:"cut"}}function Ty({address:t,symbol:e},s){var r;let i=t&&Gn(t,s),a=(r=i==null?l:i.module)!=null?r:e==null?l:e.module;return a===""?l:a}function Ny({stacks:t}){let e=[];for(let{Ct:s}of t)"past"in s&&e.push(s.past);return e.length===0?l:[Math.min(...e),Math.max(...e)]}var Gs=3,My=1/20,ih=1/2,Py=1/8,Ay=1/2,Ey=1/1e3,Fy=1/20,ah={kind:b},lh=t=>t.reduce((e,{rt:s})=>Math.max(e,s),0),Ry=(t,e)=>e.rt-t.rt||e.there-t.there||e.old-t.old||e.held-t.held,Iy=(t,{freed:e})=>t<Gs-1||t<Gs&&jc(e)**t>=My;function Uy(t,e,{rt:s,ls:r},i){let{there:a,asked:n,freed:o,De:d,kept:c,pi:h,rt:u,ss:f,rs:p}=e,m=Os(t,i);if(n>0&&a===0)return ht;if(i.boot===sr)return"boot";if(!m||m<=p)return"tooSoon";if(!(o===0&&a===n&&a>=Gs&&$p(t,e.held)))return c>Ay*(o+n)||h>u?Oi:u===0||Iy(s,i)||u>=Gs&&f.last-f.first<Py*t.lastHit?as:d>Fy*u?Tl:(f.last/t.lastHit)**u<Ey?ls:Yp(t,u,r)?l:ls}var ci={used:{n:j,line:"-g @$pool.used()",d:"what each tag holds",a:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; patterns: Ab*,-Abc?"},top:{n:j,line:'-g @$pool.top("pb")',d:"as PoolMon",a:"top([keys], [pattern])",help:"as PoolMon shows it, by its keys: p pp t a f d b m"},snapshot:{n:j,line:"@$pool.snapshot()",d:"counts of all tags",a:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{n:j,line:"-g @$pool.diff()",d:"what changed",a:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},growth:{n:j,line:"-g @$pool.growth()",d:"what goes on",a:"growth()",help:"how tags moved over all snapshots; what grows steadily first"},totals:{n:j,line:"-g @$pool.totals()",d:"pool in all",a:"totals()",help:"pool in all, of its limits and of memory; in percent, how much of it tags explain"},who:{n:j,line:'-g @$pool.who("Abc ")',d:"known users",a:'who("Abc ")',help:"known users of a tag, by lists; not seen at work"},leaks:{n:j,line:"-g @$pool.leaks()",d:"what stays, by site",a:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{n:j,line:"-g @$pool.recheck()",d:"still there?",a:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{n:j,line:"-g @$pool.sites()",d:"all call sites",a:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{n:j,line:"-g @$pool.drivers()",d:"for which driver",a:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{n:j,line:"-g @$pool.blocks()",d:"block by block",a:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{n:j,line:"@$pool.stacks()[0].details()",d:St,a:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{n:j,line:"-g @$pool.hits()",d:"the last 100 hits",a:"hits([last])",help:"the last hits recorded, one row each"},status:{n:j,line:"@$pool.status()",d:"armed? how to undo",a:"status()",help:"armed? learned? what puts it right by hand"},help:{n:j,line:"-v @$pool",d:"all arguments",a:"help()",help:"what to type, in groups"},hitTag:{n:Ot,line:'@$pool.hitTag("Abc ")',d:"the whole hunt",a:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{n:Ot,line:'@$pool.arm("Abc ")',d:"arm, stay so",a:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{n:Ot,line:"@$pool.capture()",d:"record hits",a:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{n:Ot,line:'@$pool.skip("drv!My*")',d:"look past it",a:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{n:Tr,line:'@$pool.save("C:/leak")',d:"into files",a:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},report:{n:Tr,line:'@$pool.report("C:/leak.html")',d:"a page",a:'report("C:/leak.html", ["everything"])',help:"writes all hunts as a page to look at and to send; names of people and folders left out"},export:{n:Tr,line:'@$pool.export("C:/a", "folded")',d:"stacks",a:'export("C:/leak.txt", "folded")',help:"writes stacks for flame graphs; or folded-blocks, -allocs, -frees; the page of report makes others"},open:{n:Tr,line:'@$pool.open("C:/leak")',d:"read again",a:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{n:"undo",line:"@$pool.clear()",d:"disarms",a:"clear()",help:"puts PoolHitTag back as it was"},unskip:{n:"undo",line:'@$pool.unskip("drv!My*")',d:"no more",a:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},Oy="what to type; dx -v @$pool says more of each call",Vy=class{
constructor(t){this.__s=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{n:t,line:e,d:s}=this.__s;return`${t}: dx ${e}  ${s}`}},J=t=>Fe(t).replace(/\t/g," "),O=class extends Error{
constructor(t){super(J(t)),this.name=""}},Gy=500,Ly=[8,256],Wy=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function By([t,e]){let s=Oc.find(a=>a===t),[r,i]=s===l?[t,e]:[e];if(i===l&&(r===l||typeof r==st))return{sort:s!=null?s:Te,pattern:r};throw new O(be(`${r}`,nh))}var nh=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Oc.join(" ")}`;function oh({f:t}){let e=t[t.length-1];return(e==null?l:e.boot)===Tt?e:l}var Hy=4096,dh=256;function _y(t,{block:e,ki:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.ot().kind===b)return"not seen freed; frees may have been missed";let{count:r}=t.$t();return s?`not seen freed; ${S(r,P)} of which the block is not known can have been of it`:"not freed: every free was seen"}function zy(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>gs(N(e,o),r),a=Number.parseInt(e.slice(-4),16)%Hy===0,n=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${ge(Math.min(s!=null?s:dh,dh))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-n)}`]]}var ch={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},Ls=(t,e="noStack")=>{var s;return(s=t==null?l:t.frame.text)!=null?s:ch[e]},Ky=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,hh=t=>t.some(({symbol:e})=>e!==l&&Ky.test(e.name)),uh="processes of blocks not seen freed",Xy=5,Ws=class{
constructor(t){this.__12=J(t)}
toString(){return this.__12}},Y=class{
constructor(t,e){this.__13=J(t),this.__g=e}
toString(){return this.__13}
*[Symbol.iterator](){for(let t=0;t<this.__g.length;t+=1){let e=this.__g[t];e!==l&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,s;let r=(e=$n(t))!=null?e:-1;return(s=this.__g[r])!=null?s:new Ws(A0(r,this.__g.length))}},Ge=(t,e)=>new Y(t,e.map(s=>new Ws(s))),Wa=48,mt=(t,e)=>`${t} ${Rm(J(e),Wa-t.length-1)}`,q=t=>t===l?"":t,Zt=t=>t===l?"":Math.floor(t*100),qy=class{
constructor(t,e,s){this.__0=t,this.__b=e,this.__7=Ls(e.site,fe(t.stacks.at(e.stack))),this.Bytes=q(e.charged),this.Age=e._s,this.Secs=q(e.os&&Math.round(e.os/1e3)),this.Process=J(ga(t,e.process)),Object.assign(this,s)}
toString(){return mt(Kt(this.__b.block),this.__7)}
details(){let t=this,{block:e,hit:s,_s:r,os:i,charged:a,requested:n,thread:o,stack:d}=t.__b,{description:c}=t.__0.start.target,h=a===l?"":`, ${a} bytes`,u=n===l?"":`, ${n} asked for`,f=i===l?"":`, ${Ft(i/1e3,c)}`,p=[`allocated at hit ${s} of ${t.__0.lastHit}: ${r} hits${f} before the last one`,o&&`thread ${Kt(o)}`,bo(t.__0,t.__b.process,t.__0.stacks.at(d)),Em(t.__0,t.__b),"on this boot of the target, as long as it is there:",...zy(t.__0,t.__b),"its stack:"];return Ge(`${Kt(e)}${h}${u}, tag ${JSON.stringify(z(t.__0.tag))}`,[...p.filter(m=>!!m),...t.__0.stacks.at(d).map(({text:m})=>m)])}
get[Symbol.metadataDescriptor](){return ft(oe,"Age","Secs")}},Ba={},Bs=({Tag:t,Target:e})=>t!==l||e!==l,fh=({start:{target:t}})=>`${t.description} ${t.kernelBase}`,Qy=t=>`${S(t,"row")}; keys of PoolMon: p nonpaged, pp paged, by t tag, a allocs, f frees, d diff, b bytes, m bytes per alloc: "pb"`,jy=1e3,ph=class{
constructor(t,e){this.NonPaged=t.s,this.NonPagedBytes=t.bytes,this.Paged=e.s,this.PagedBytes=e.bytes,this.Allocs=q(di(t.allocs,e.allocs)),this.Frees=q(di(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return ft(ki,fi,wi,pi,Pt,ne)}},Ha=({tag:t,description:e})=>J(Qp(ro([Gm(e),t===l?[]:ma(t)]))),mh=t=>`${t>0?"+":""}${t}`,Jy=class extends ph{
constructor(t){super(t.nonPaged,t.paged),this.__q=t,this.Users=Ha(t)}
toString(){let{bytes:t,text:e}=this.__q;return mt(mh(t),e)}},Zy=t=>t===l?"":[...new Set(t)].join("-"),Yy=5,$y=class{
constructor(t,e,s,r){let{b:i,Zt:a}=e;this.__0=t,this.__2=e,this.__11=s,this.Blocks=q(i==null?l:i.blocks),this.Bytes=q(i==null?l:i.bytes),this[fs]=i&&t.It()===0?Math.round(a*100):"",this.Past=Zy(Ny(e)),this.Known=t.isWhole()?ve:"at least",Bs(r)||(this[Vt]=Zt(t.booked())),Object.assign(this,r)}
toString(){return mt(`${this.Blocks||0}/${this.__2.allocs}`,So(this.__2.Ct))}
details(){let t=this;var e;let{Ct:s,stacks:r,allocs:i}=t.__2,[a]=r,n=t.Known===ve?"":fr;return Ge(`${So(s)}, tag ${JSON.stringify(z(t.__0.tag))}`,[`${n}${t.Blocks||0} blocks stay of ${S(i,ae)} on ${S(r.length,Ut)}`,Lm(s),...t.__18(),...[ba(t.__0,uh,tD(t.__2))].filter(eD),"the stack with the most blocks:",...t.__0.stacks.at((e=a==null?l:a.stack)!=null?e:-1).map(({text:o})=>o)])}
__18(){var t;let e=new Map;for(let{stack:a,Ct:n,blocks:o}of this.__2.stacks){let d=this.__0.stacks.at(a),c=Wm(n,Ls(this.__0.ve(d,this.__11),fe(d)));e.set(c,((t=e.get(c))!=null?t:0)+o.length)}let s=A([...e],([,a],[,n])=>n-a),r=s.slice(0,Yy).map(([a,n])=>`${S(n,at)} not seen freed: ${a}`),i=s.length-r.length;return i>0?[...r,`and ${S(i,"other way")}`]:r}
get[Symbol.metadataDescriptor](){return ft(Nr,oe,fs,Vt)}},tD=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),eD=t=>t!==l,sD=class{
constructor(t){let e=t.xe==="step"?l:t.Ea;this.__o=t,this.How=F0[t.xe],this.PerHour=q(e==null?l:e.Pt),this.Half=e?`${e.m} to ${e.high}`:"",this.Blocks=t.blocks,this.Held=Vs(t.last),this.Place=t.place,this.Users=Ha(t.Ut)}
toString(){return mt(mh(this.__o.bytes),this.__o.Ut.text)}
get[Symbol.metadataDescriptor](){return ft("PerHour",Nr,"Held","Place")}},rD=class{
constructor(t,e,s,r){this.__c=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=q(e.block&&vc(e.block)),this.Charged=q(e.charged),this.Cpu=q(e.processor),Object.assign(this,r);let i=t.ks(e),a=Ls(t.ve(i,s),fe(i));this.__5=mt(`${e.number} ${e.kind}`,a)}
toString(){return this.__5}
details(){let t=this,{stopAddress:e,requested:s,poolType:r,blockFrom:i,thread:a,time:n}=t.__c,o=[`tag ${JSON.stringify(z(t.__c.tag))}`,e&&`stopped at 0x${e}`,a&&`thread 0x${a}`,bo(t.__0,t.__c.process,t.__0.ks(t.__c)),s!==l&&`${s} bytes asked for`,r!==l&&`pool type 0x${r.toString(16)}`,i&&`block found by ${i}`,n!==l&&`at ${new Date(n).toISOString()}`].filter(Boolean);return Ge(o.join(et),t.__0.ks(t.__c).map(({text:d})=>d))}
get[Symbol.metadataDescriptor](){return ft("Number","Charged","Cpu")}},iD=/^Ex\w*Lookaside/,Hs=t=>Ls(t.site,t.Kt);function gh(t,{y:e,b:s}){let{site:r,allocs:i,frees:a,stacks:n}=e,o=[`${S(i,ae)} and ${S(a,P)} seen here, from ${S(n.length,Ut)}`,s&&Hm(t,s),s&&oD(s),ba(t,uh,aD(t,e)),dD(t,e),..._m(e),cD(t,e),`coverage ${Br(t)}${pa(t)}`,(r==null?l:r.frame.source)&&`source ${r.frame.source.file} line ${r.frame.source.line}`,zm(t.ws(e))];return Ge(`${Hs(e)}${r?` (${r.key})`:""}${lD(e)}, tag ${JSON.stringify(z(t.tag))}`,o.filter(d=>!!d))}function aD(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>{var a;return r.concat((a=s.get(i))!=null?a:[])},[])}var lD=({Kt:t})=>t===Nl?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function nD({bytes:t,requested:e},s){return t!==l?`, ${s}${t} bytes`:e===l?"":`, ${s}${e} bytes asked for`}function oD({nt:t}){return t&&`sizes ${t.Os}, ${t.Pt} and ${t.Vs} bytes (smallest, median, largest)`}function dD(t,{first:e,last:s,allocs:r,frees:i,unknown:a}){if((e==null?l:e.time)===l||(s==null?l:s.time)===l)return;let n=h=>Ft((h-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,d=r+i+a-1,c=o>0?`, ${(d/o).toFixed(2)} hits a second`:"";return`first hit here after ${n(e.time)}, last after ${n(s.time)}${c}`}function cD(t,{stacks:e}){return e.some(s=>Bm(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":l}var bh=({b:t})=>{var e;return(e=t.bytes)!=null?e:-1},hD=class{
constructor(t,{y:e,b:s,Zt:r},i=Ba){this.__0=t,this.__2=e,this.__p=s,this.Blocks=s.blocks,this.Bytes=q(s.bytes),this[fs]=t.It()===0?Math.round(r*100):"",this.Known=t.isWhole()?ve:`at least${this[fs]===""?"":" %"}`,Bs(i)||(this.Old=s.old,this[Vt]=Zt(t.booked())),Object.assign(this,i)}
toString(){return mt(`${this.__p.blocks}/${this.__2.allocs}`,Hs(this.__2))}
details(){return gh(this.__0,{y:this.__2,b:this.__p})}
get[Symbol.metadataDescriptor](){return ft(Nr,oe,fs,"Old",Vt)}},uD=class{
constructor(t,e,s,r){this.__0=t,this.__2=e,this.__k=fD(t,e);let{there:i,gone:a,unreadable:n}=Sh(s,this.__k);this.Held=i+a+n,this.There=i,this.Gone=a,Bs(r)||(this.Unreadable=n,this.Events=q(Os(t,s))),Object.assign(this,r)}
toString(){return mt(`${this.There}/${this.Held}`,Hs(this.__2))}
details(){let t=this,{f:e}=t.__0,s=e.map(i=>{let a=Os(t.__0,i),{there:n,unreadable:o}=Sh(i,t.__k),d=o===0?"":`, ${o} not readable,`;return`${n} of ${t.Held} there${d} ${a===l?"later":`after ${a} events`}`}),r=e[e.length-1];return Ge(Hs(t.__2),[...s,...r?[ny(r)]:[]])}
get[Symbol.metadataDescriptor](){return ft("Held","There","Gone","Unreadable","Events")}};function fD(t,{stacks:e}){var s;let r=t.held(),i=new Set;for(let a of e)for(let{block:n}of(s=r.get(a))!=null?s:[])i.add(n);return i}function Sh({there:t,gone:e,unreadable:s},r){let i=a=>a.filter(n=>r.has(n)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var pD=class{
constructor(t,e,s=Ba){let{y:r,b:i}=e;this.__0=t,this.__7=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=q(i==null?l:i.blocks),this.Bytes=q(i==null?l:i.bytes),Bs(s)||(this[Vt]=Zt(t.booked()));let a=i!==l&&!t.isWhole(),n=t.ws(r).kind===ol;this.Note=[a&&"at least",n&&"wrapper?"].filter(Boolean).join(et),Object.assign(this,s)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,Hs(this.__7.y))}
details(){return gh(this.__0,this.__7)}
get[Symbol.metadataDescriptor](){return ft(Pt,ne,Nr,oe,Vt)}},mD=t=>A(t,(e,s)=>kh(s)-kh(e)),kh=({y:t})=>t.allocs+t.frees+t.unknown,wh=28,gD=class{
constructor(t,e,s=Ba){this.__0=t,this.__w=e.stack,this.__d=t.stacks.at(e.stack),this.__m=t.ji(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.ve(this.__d,[]);this.__7=J(Ls(r,fe(this.__d)));let i=this.__14(r).join(" < ");this.Callers=i.length>wh?`${i.slice(0,wh-3)}...`:i,Bs(s)||(this[Vt]=Zt(t.booked())),Object.assign(this,s)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,this.__7)}
details(){let t=this,e=t.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:o})=>o===t.__w),s=ba(t.__0,"processes of its last hits",e),r=t.__d.map(({text:o})=>o),i=t.__m>0?`; up to ${S(t.__m,I)} had another stack`:"",a=JSON.stringify(z(t.__0.tag)),n=Br(t.__0);return Ge(`${S(r.length,"frame")}, tag ${a}, coverage ${n}${i}`,s===l?r:[...r,s])}
get[Symbol.metadataDescriptor](){return ft(Pt,ne,Vt)}
__14(t){let e=t?t.yt+1:wt(this.__d);return this.__d.slice(e).map(({text:s})=>J(s))}},bD=class{
constructor(t,e,s){let r=qm(t,e);this.PoolHitTag=r.value===l?"not readable":At(Z(r.value));let i=Ko(t);this.Armed=J(wD(r,e,i)),this.Repair=J(yD(r,i)),this.Recorded=_a([...e.it.keys()].map(a=>JSON.stringify(z(a)))),this.Learned=_a(e.vs().map(SD)),this.Skipped=J(_a(s))}
toString(){return this.Armed}};function SD({kind:t,key:e,where:s,holds:r}){let i=Ti in s?s.register:`[base${kD(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var kD=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,_a=t=>t.length===0?Ct:t.join(et);function wD({value:t},{armed:e,change:s},r){if(t===l)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(yt(t))return`not armed${i}`;let a=`ARMED for ${JSON.stringify(z(Z(t)))}${i}`;return r?a:!s||bs(s.after)!==t?`${a}, not by this script`:`${a} by ${e?"arm()":"a call that could not disarm"}`}function yD({value:t,repair:e},s){return t!==l&&yt(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}var DD=class{
constructor(t,{allocs:e,frees:s,s:r,bytes:i}){this.__5=mt(`${i}`,t),this.Allocs=q(e),this.Frees=q(s),this.Freed=Zt(e&&s!==l?s/e:l),this.Diff=r,this.Bytes=i,this.PerAlloc=r>0?Math.round(i/r):""}
toString(){return this.__5}
get[Symbol.metadataDescriptor](){return ft(Pt,ne,"Freed",br,oe,"PerAlloc")}},CD={Ha:Pt,_a:ne,za:br,Ka:oe,Xa:"PerAlloc"},xD=t=>typeof t==st&&/^p{0,2}[tafdbm]?$/.test(t),vD=class{
constructor({pool:t,used:e,st:s,Si:r},i){this.__5=`${Cs(e)} ${t}`,this.Bytes=e,this.Limit=q(s),this.OfLimit=Zt(s&&e/s),this.OfMemory=Zt(i&&e/i),this.InTags=Zt(r===l?r:r/e)}
toString(){return this.__5}
get[Symbol.metadataDescriptor](){return ft(oe,"Limit","OfLimit","OfMemory","InTags")}},TD=class extends ph{
constructor(t){super(t.nonPaged,t.paged),this.__e=t,this.Users=Ha(t)}
toString(){return mt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__e.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__e,r=e!==l&&Gl(e)?` (${At(e)})`:"";return new Ws(`${t}${r}: ${s}`)}},ND=class{
constructor({je:t,name:e,place:s,description:r=""},i){this.__5=e,this.Grade=t,this.Place=J(jp(s).replace(/^.*\\/,"")),this.Here=J(i===Sl?"not loaded":H0(i||{})),this.Says=J(r).slice(0,Wa)}
toString(){return J(`?${this.__5}`).slice(0,Wa)}},MD="(frames missing)",PD=({symbol:t,text:e})=>t&&t.name!==""?Lr(t):e,yh=t=>Fe(t).replace(/;/g,":").replace(/\s(?=[\d.]+$)/,"_"),hi=t=>({hunts:e})=>Jm(e.map(({hunt:s})=>s),t),Dh=[{name:"folded",help:"folded stacks, by bytes that stay",Re:hi("heldBytes")},{name:"folded-blocks",help:"folded stacks, by blocks that stay",Re:hi("held")},{name:"folded-allocs",help:"folded stacks, by allocations",Re:hi(ts)},{name:"folded-frees",help:"folded stacks, by frees",Re:hi(es)}];function AD({Fa:t,Ra:e,Tr:s},r){let[i="",a="",n=""]=`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-zaqx12bRyc/OHOx5RnxHVB5HjzIN9+lQlpa2npJiCM4=' 'sha256-5bVW2UUIlirBwaUrd0FBkFpMgM1OMwWAB6MXw6tbUL8='; style-src 'sha256-JRP73TJu+L+8VENow1qYHkyV17qPvzDJS2JrPzFcyOs='; base-uri 'none'; form-action 'none'">
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
<script type="text/plain" id="viewer">jH1re9PG1vb351cYk/LYseIcOGzq4PgtFEpboN1Ay947zW4UW05UbMmVZJI08X9/73utNaORE3h6XS2RpdHMaA7rcK/DtJdl0iqrIh1X7f1Opzs8uPoUF61fiuE3RRFf9qdFPu9czZLstDob7D18tIo6VZSgWCfp4We3X+Xv8HZ22tnFj3KWjpPObrcbvUuG1fDgl+Kwurf38OHRaNRuR/OK994lnerg4GDvQbdnl3jTXT7Wq+7+dJmNqzTPWlP+vCqSallkLRbZWflnP1Z8NkuqVjLM0KXqMENLO102uW+v4P2ks9O9ZreePHmMv3v4u/sIF/dxgW7U9X1b1G1pxyPplL/afeQv9x7Ih9Uvv2z0JTsY3t+7dy97Mtzde+T6IvX35/GigxJJJ+uOdOxklJ+dxcWzfMLbg3a/3e3/kadZp90O+vfPunvHOxcbV3N+/+q4LvCnDIi1xg7102w8W06SssMqV5zaRGbGesoyrnc/vPvpTZ9LITtNp5cdqev6evuwvbH/229H2/0qKatO0h2xF4Oku4qmMp/Sk6qxDlbH0duhrZNjPFy1Nq6SFS6Gw+EuVsKgXbZXx/UcL9BUlAzxrdKtbFg92d0Z8U1U+yK9SCaYvFWrPB7g3uu4OusX+TKb8ONx0/q/Xabz5SyukkndVRTPVq2Of9I9HmQyCL9Ww/b5WVy1yhRlW2f5bNJKyxZuzJK4xO28NV+Oz6JWiVlBAfzTyqcteQXlPmb5edaOfi84AB/Qj4Ode/fuVP20/ICqkk6wft/L+tXRrvrj/FNSxKcoEeEr+/kiyV6mVYkX0mkn6X9MswnGqL3MtIWuTXars3H1Y4EC52eXXQzk71xIo+MBxvXXanU8aLdX3eN9NlIMD/v9fl3TdJbnRXt0iJH4ixXM07JMJhF7sszYcN/awlBmOT48SbLjo8HhUYRqsoMdvFmdJa2TWT7+yBHYuHrbyaL2WVphOXEo+JJUsHH1gb1aydtHblEVfaUd6MsOZ14+BX1m1wtb4lELdXWDZSwVccyupJeDJCqSP5eY02SC+cO4LTP0hxP6zQwX+IqoGH5XoGOJX80Fv74tTUbS6yRqxywdswl2Pp7n2WkLXzdHV8JdhJquTi6xLgZVlE8HySrK/KZK6g+puBji8mMyaU3zgkv8STZq+yWEVd7mml+1pK5jWXd/FcG+SDC87eWiVeWu8B86gvXqwY0r6TX7Mi0S9ClZeRKFKao4RW9RZ+Pj3ASyBTzFp/NdvX9ko96KswkHvqamMurleVqNz3g1jsukjel9m8ST9kCb1E3DFVHFGLsiHn9MipbMEoYhXA7tfff+s1mOJedr4MtnKN86j7X4CTbz6RlqzVvYCq0km9i7J6j9PC4mZePdKi5OsdD5dolrthufxqlrcB5fvk0WSVw1XpqmBaYEq5ZrOG6N4wUeJS0Ubp2gSpSYcc7yDEs9wWwm6ErUKpJFfqOBSb48wT1fPTox/liy3jKf49P4DVZvjoqLcoAGz+PZR6wSEC2lIXiQFq15Ms+Ly9YknchAVMlsZo1Uef4iOV/77psDPk3O8Sv5lGArcz1mLfwGP8cmbq/qmT0TtgAKQ1LFBWx0pd0WmkHCdJLnWMigQ8E6/5SjY1yiRo089RWi0kk2d5P73e3dnVXrK13dHxxn0TWLfctlN8giq2FQcPM6yuOb6mW9YhUthC+hiTU+BBbVx7d3u0Iz3so3OAIEmmNfZBvd0VeUlI/Gtg520zvZe24rBwJOFYF2FJRqrsAP5ujxYhaPE/S3C6EGa6Bjz8Gd+ywRFfIH/DHrS9GtQv8qe3fVrPAKKKvvwKkwOt+DS/wEh3uVY9aeYdpBx5Lm7+BdFua7yiF3QPF2ony4tRuVw519LNnOfvYkMWq738VkV4fFEYngZrubD4teDwWz/WQGeS94OGpfX9t1Aumpy3JZr+fL5QdcLcO8twuG1euV+kD7f2dX260b2uf7IQWurEOyPP4shruP9oX9CuOsotN4+GvRae+0+9hq2LOdP4tuwDt/CMSZq7P09GzwZjk/STDUcVEm32ccPhU5d6LH3QiSRzTLzwcnMvPS5ImIKJ97S9+p2zsDr+YQc3yCijk2wU/bPKgbIsaWNCbbKBtKfzEx+Jt0MTmdos9eb2Xyp7v5YO/rB18/+sfe1496eISu4gn+9TvB+pmW7+IpO5qcJkUn747ygW7FejF8bC6k6kky2todVAfJaHcQFPv3WrH+GOLMN+gdPunB6PFgp3swbD9uy1A9C4Q5zAYXc2f7vztXu9Huw9V2REE02Eo/OBYt1COL56wS/Lbqz/PJcpaQVrjr1R1eswxq8F3Jp9MyoUS4M5LSyaqnjeuDNYGy/qY/AhEXvbgiEwSb5jv4dJVx3yaOzdbzmPR2u32QyuIS2zOeVknxXbzAThd6Pl3OsNmjHG/cye7d69wprq9zzjtUmR9lrTbkmAx9AyUG154W+KzyNaQqdLUti/vfxXD7v53RIKuusyovPxbZDBf8M1/YxSKWi0U8X3Q3ttPoX/bK8wsRaCDZ/Jzns+v658skXtxy690iGafxbO3Jszyr0tNlviyD1xZhzR/S6iy89zQ95e0N3vs+K5Oi4s/3ym1wM7gXn25cv07Dyrrb0X98/1+A4FuLvHQdYM38/YrM2zcVFJbrtU+SMm/BIz9Jqbo7dhN9eZEX7DsofsnSQWH28/nFt8k0KYpk4lraQGf/aZ3Ff78mRTpNUeevyfWv0+5v55vSnW/TKcolOcq5Es8vKk5UhXu/jX4btUaDwfWxMqn/3a63xUWgkf6r6kNQIXWgbO+oRoLtbeQiywPtC6WxgrFqr9KSjCNSReVf1TBLzlsfkvjj63hRNyTvklAluWo7brN58qQ7LlAA+Wnt7ug/LMtHXaMq7N6/iy/Wwr397cnp0wLd+BnSY0Wu4RuWyrApEqyqpIDQgr7ZzVHur+sdzOd+C//LtYwaRGpoD/4T3BK59Qb5Y62+hn/Wxflt7rPq0nK3poH1iMgqxpC4hsNnXDF8pB3wH1fX+qmh2E2hb32fTZILEJfycn6Sz5T738mur7EoMjIR7Vct9zzZAbk0aCWpK94QLjSEBJ/hH22iGEpzym+LJ+61rd17957jARgwdBTlviyeD3nLNZTfu/eWdRbdUZl38qgAZbwxSKymFi+qUV+/wtWRjcACId92iuEBpJgi+gPf1O0O7uzWVaByVEFlSbtc9ePJBNpzee/eOdeJ/WJPseQKW2JXH5PLwT9RpS09iFZKzbuQHrFwoPhMkgWHiBpNsXIfaB28d+/KOI6747gOG3H3RjWLUsXS3kkd54gpmTY+2fUrjeKbPbn5+ip4y3/q6Fn92V3crpILqnE3vipXaeWfVQM1EX5IgTBkhDUJ4JjWM5bIEuTqo1I0yCPoUYOSSxCyQh5V3SdDYBQiN5TdJzsUU8DoIPFkkLXxBkr4ub53r7jjxX83VJkMofvgYuVWEDv+MhmOoUCVV3cBfoFckVTd5erdv1vtj/MMhHI5rqgzDB8mD7pX1Vla9u9Ww2QFWpIUGcijfUaaU3TC2pESiVBQWy++S442FTLDLJiWL5YzLAUn/x74MvpYG8FmcotHaofwpdJyWBZtkg5nkAUiV2yxLM9EoltBRA3EKX18mAB0PDxaUSsFIemsP5cHZfoXxPm1J044ZgH9hM8VObAuV6tVvQAwViFdo+IR5w43bKj2cQ6RR5chFl6azdIswcrjciSZ8nX4IQaalYz4jLM7y4f3o3E+fBxoUobYLTOwhEl8MgOttBlcClfDzGRPxvn1tWy6y6R0WNYVkalBG9ogqalhVlIoy6GNZDk49/cZgVBKV3H207L6KZtdtiFOV4c7R6BLlLwOed2XHcRbsm+h34DS5bJM8SEQRq/Kj+li8AdE6NXgauX3tXRgUeQn7PeHIl4s0JVI24JAmHxKJ0lG7Y9bswz0aPk0I/m3wOOzHOi46olSKJe98C6phGyT6kjfB6Vt/XQF0MAqjIflYdrb7YFqx/wIzFYndsTrD3/ZHcRCRLpGblp5nytr5feu6Ofz+KJD9EeF4dMEald0mQwfR1U2fBC9uHWv7uxzFYpufnMFszcg7MNdR9rn3Kb74YYpYBgI9ix4DYD4XuY3UW8o1YDlcgclLIdReR4Da3JjJiWlqQzvg01Amo+r17lguWt6L1R5aw0ElwBgp4xSVFJupcolWVxQmVzEJODx1pHNpHtCOWYfXQp7XLLHqB2Nl354i3C/4aNV5qqenHp5rjIIJQBG5HKWn+6hOHHevc1NcLWwRKfayrqbl8k2SJvVc5r0OslWJbcBh/hG0Z2/1SiqxPPty6TbqzI0qr+/QmW7rgn2o8d/UGoz29qV1THNhw5h3DGEcSf45hzNR4BhFVYBzRDAc4C5AtCEzXIKyIyaE5CtpPgQX4Lx5MsK6zybgGWRAcnEpcMz6lCQxJdQxjqn0SXm6rR31rnsRuBFMdjXGmLtoOrBNI8mwxg7DV3rpR3Uc1bjv5TSyu6W3dY37F4hOyOa6SBxS+xEk260RF36vTcqUzC5G43tFZDRWbTsubbBEKZDcEvU2tPKn5Sj2WAczcMmtiZuSg28noFlvpfRGkcEBwfzXlB8umXVG2Dxvhr2v34Y/ak6p63+95CFFoATVLrCg829J8ME7G6rOsg29+rZ+olCnAfNXbvZKrL5KnS+QKeuiHfC9ABiNEunSZVCiwVBcsSIAu0MTBPyhED/g3MRZvP+WVx2zrGqZUpuKQLEQ0sY4/Ljj8FMIn85wXdgYE2KtWmxXzMyjyUV7Xv33E3P0GXhj4Vwvdgfk1qQotR73vWFQz14owTW9frePXmhU269UUFgOvyzM+5i/oJv4XvyJYu8cx6V0bT+lLNwnudbs250OsyyThydDw/OBVo5hYkpuhxqJ8rBMoJdaXAWca2Ug7O8cwqr2cYQoshptIzctwmz3FiXbohrXEZqhthQPvmeb9YNepsIRi+ozDb7+xrAvRxoZbUR5X3A1FBhIEZCZHPUsyD1NPaUDyH5d/fzQEAwsQi81Vp8BzoONkAMpdjCbS7ngoTIrVrrIqwkWgcldgfOdD1tsBp6OQhDAM0FrJe8n+azwwb58ypRd3uve0QR8rC+d8QxviO4l7YN4Da4JlRpo++Gv5yDSmC0KOwnkzTOQOxmnGHcAleolR4ZPio9bKG6vr7jqLQJGg49j2C7gx5p9hQn+TjamxhR2sKmlwtn7VHqgNvyV5Sawoo8Yc/1PgT6LzRaG1Kc9uSqACGT94kN661eJnfwx+pgi+UBJDkrgC2u7/IOi+KGUrAv9MDsGdL9EoOdNwsnFzH8DyBjilkD4yvdTP3ouCaBl8qFDY41jLv8uybgKR+htiUTNSi387qByJhLqlT3OxWJWtXVLJ2n1f7dZE1r2UseYsWZuGT6ixQdQopWIYLyDftGQclrwIF84U2Td4p797zkBMpgkolUN3Kdhy7QXg28kEMJi/VGhStBG883YpaKkriYAaKiTmYP1ZoDo/CKA8M3IWHZRr61T6185NuaJCiIl6Dv0PCC2YJCeArgwJE4AgnW0DyGsRAtRbX1EdzFdUPsX3X/8lXXPVlm7s2VaD+BzLAufSarcb64rO9yEqB9+CGLbFZc/2EzWYHNeQA42Obh9uf9RPDatxUIttBZCJZTSD9RDKp1wwIMS05NUptPB+5nD2ojbvR2V9FrMWfVIo/SQFdt0pe/2GXyV94C7IHf+RTY31toUOzaZT58uLsHPe1Wkd3MBT//9O7799//+vz379+8+P7N9+//DaUb4vzdYnhnZ1+qxy9Z+fgbSPIyXtqNIeRBXcdSDrK6E9tr7m03MKj2rKrZod2g+f32he9Hbn3pX+YjvYHewoDRWO6dwnSIQHEQFi9DmOluFpsiXnNs6zCPyiMwLmoYXa9R4KapKzogWc9mIPhq2MgSvfrCx+OfL30//nGP3SBgt+N2sSqX83kM44MK88EgBAZZZ4611sDjrGJfmY1W3vHo7U1+5dhU5jgX+BXfMPbpVaeoc5gfRYflERZmvgXBlyiSW695dIiB5JNeSREdateNIaaVsegNy6jY3DsYZk47AZolq/cbW7Ygq6Aj+6L87lMENrpuCgf+OPswNA8vja8XCh69dYLM8G2Fu0ZKRO5HLwMtAL8wnWI3mOA6oDJDk5J3IiNq0gtOB66g/+DtydNLv9u8jGySp0h0cl0l++JcsE+Busk1yAdkqElFjU/IIIBVgHx3lBaimOxjTBdbAG9yPQK91Pc5ZkCZDNzF8FFIdcVXuq6lE6MRJkNJI3qDawFWFN0GqhBIb9oZfoXuD+wxM+lMOleuA3Q1kYLBwBmF6EnVRg1vlLGR7PV0Rzde17pBclbURYLGRGSHrgJOZdTdxlx6WPR1mKA46xfe6NPW1t/p09bWZ/u0hT7JxL8gqgNiowOrS8HRpMY9JW9CpeCgZnzKfABrNoXpDya/u//TyR/JGHIebIan0IpkerUAr7rR+nO/7rWQ/3mzZPBRNwaJvgW37KBmlf6+FG5sLCsY3kOhcLNJieCG1OF2n71uP/GoMb2k7s1J9xrdIWQXUptw4LsqFrtpoXTjrSr1qvaVyh1+v2wS7YpcshvcKH7LRInRrjc17YIwCFbg+W4FRrUmHfLZdw7VTriyPwvoVivKZjWepXdLzB1XCTqvSwQwA+U29tnhIrqLHbcU6gKZwaMmNFM55gpwjuiZeibVbUG3WwOXPQKnStdVQ0FS+7dX9Gh86X+KZ1gf9EuhgbIptdXrnuO0hqmH220d91O5lDpqFqn6DkCpBC8S8N8NSTkqncaJ75Zp10cRuBj74wXFGxsQ7eujYJVgHh1zvTEaNzBcflDwXKHGK2Cv6EUaUX6Q2tkJVqR4KGgqO2VzJbbavnxerWxeUcuyrWfqF9xvbtumMTT/27dpDQPYx61UBDsRS0ot75tyol3ghqF3T71+qHDUhpk7O9IN263ep2dVv1DrH27VxajORH0KiaaqCUcpuhRA/t4wiPbpG2yKk6rN2Ce4LeOAF1WNXf+cftFUe0qnPIuqIhU0bthay/vCm8JH/KRcqY6yB1fWOlq3rFpPPSpFc1SaJLTXW6HIDZXxBkEotEeqA4ZElhWg9HoFmedNbv26+8rHMP8OCVATmxb8RpuovXe9LYxCnQc9sLbMQddkF0g38SlEEjVwFAHUBKXbGDx5HK1FsJrC+DKmLSpWGWYCEd7Jsc16KBKE3r9/rzbR6S9yaO33gz4LNqr0JfHV0PrlrNV2DyPhOiO+Re4V+cu5h/GI3lHAK6wSyNds8VWtpoFjkFOA4t7AEdwmg7BdQwcY+jcwxZKPYNIIqY3zQjW1O1DVmixEyaAIgcDjz2OCylDR17cVqI9XFla6u9b5jvotGOpZuLogd0LshxHYRC7xf0OJ0EAMaoQ7QwyqXNiGl/fZ46Dlmgs1vqKA67l/tMZJbhRsPCZFDZSo0DOrYfXFLITqlOMBHilWcdNJFlDcMIDkzfXyB/Gu1aZwxJynR2PARH+iT0ejW1y+taLo9GqPTF7kzQ7lQYf65cLgUXhFuo+QLuKlNf6q0oaDZQC3vY6zS9gz3bC1AfMDLDENO/MQjS40wWFU8Pk5wBoAItAwKHCCAAdexgGb8nY9t4wBGySbKvugIuid6Hqo7IYTtNPUdLfdhK1bMXdc3a7EFpoAwFNv62cNvxXuoE/ifQn3BiN8DWuggcjpEB4WIpkzNoVGHWwOJ6CPaFMEFejDzS+8j7CW2OglDA7xKNaNCM8OpZOp6NLCsvJA2AJKaYJDqULFYXo0LPdTmnmlgvOcQgTILgWGd9C8TcBAw6rVcYdRydjqpGt3FGX/VIWEJxRV3WWDCoWSqnz4zb3p8Q5Hovo0pdPNobuyUalf+rGGM2RDw2wlRGxMRELau7V2wuasTwUkqn1E0EFpYKzBWAh70QpB9tUJpYRB0W3nfeeoAX8p2MvJw6KSPeRucTYJ50ASrhgMd8NNCbNSwx709hkepL2yA68fwB6Q/3RxYDeG/F74lDimw7pTwaQW6bAMcmfc8MvHvalMjdifuoibMwBpB5QTh3QrMeaH8r4KIPQ/Erx77SHvwvjjnOvXnrrAnoZB9l1O0/qayVNe9ffWmm7aWm8v6jqyLp4OXlNc08+95al9e5d+Fu8pH2IU4cLt7ZFvRYRtCkzWgcYtN4aBWCTFwt+ujBdqrSL3yz1XW90naRnd2uBFYO7B+NV2qFvnSrw9GQ/Gx58ZVNGsAsgP/BiF1wznLC7AhvhD3f7cQA0JgaCs/5lanITcMExD2RIgtaj9y+vvxHQ0NsmVSL7P4fx/LpZkReWggP9Eafe17U5wqmSKiFLF0BpOL7l7AZ0K6XDWNzIBP3fS3X2sJqdnxTDYmx42c/tQbMWzAMmir49zZG2YJ63eidaLEUpHBfa59K83jAfLe/dmfIKXxIsEQo0alOrPRDE0x3JKf6SoXtalm2PAV2B38f4jfkSxmOsAUQER3QDVC17FEQgihl6EokjteLpWERFIN9SyeL9QS9+j0IG/aVBfbf69EkZD9wDAIs5VCZ6ciWN6ERiY/QA31FX8jgiZOeKQRW2lIjdGDBCBFjHMDp1DG02ythq1oUIbMk/Il/kQwUXRT7B/JA+i196TqnPYVhteUbYjH4oVtakc4Q8WenbKCwaRRRRuzhK46R91o2/yYXuWTBHk7L/7jSzxUHJgA8mhcyJEF0eidXH/pTD/CGdKRafuiz+F8xpwyvQtgqghtmsvoLY7+NfjEapoqI9GqT4aEtwnzYuD6JGOyyQbOtcb7a8Wth+r6BX6RiuT1IdNXzIQ0Pz96N3MC/QP6r0Pe6j67lIeQAR54URAcQxV3F7B7pfJvjFirhTRguTKKzws9Ao/EIaKuzV4cjeuL/UNZ9y91Qhwl2j9Xex5vPMzqhvz53L/7nz/7pTw291L+fdM/l3UVZ8OJ+gG8HV346K+PK8vT6QHn/bvbuzffb5/9906bD9kHHzo24gF8BP8yByIWzTMvt5aVIjsC5FgTYWRN0TW5HNzvFlXc8byEIF8RUqAbU1kkofkNW/y6kc4D64XeL+lfydqTUVY8XPodc1CcQFLFs25VF+zDPsGVtDmA7hCAqiYOJTxcqR7ZtAewwtzOvWO+OLqKm+td+S5OGhWyaqKP4qM6OJJ5ekLclW9fGeUmjDO5QIFNXpTVxdc8QVLtrXmaG65r557UlSWpRW8q1Acox2gmAVgu/f9JXbESB0RRl7lcF0P62I0ocVa2ne8odlSnhm64Fo6t5acMzuKBRUZt3eFX7GW4LHuGHtq2wc0VC7Ccp7GWT0/r9XjY1D18UJDR2wkBPhxqgzCwjDCYlcIKxB6aW/POb4iKXm/HLn/DF6VeoU9B0ty/ba6N7n3YUtrkCRCV/wN96iANuGu0NJV8zvp5mtA2frA9hmVX8IduNFzI/GQovUKbRFTduDbAkEu2F14CwicDclzCFthFWQO1uglvh0OKnjzG/jIy61PuLVckB/bjQ3c4M+wCsdZrBoQFFJcvY7AWNy7J92j8LV0DifK9kDumIjQ5kZBtK7u/skv0vL6rvrkHr+/5eGGPLQe3SAdJ/LUHF/8wyuNcrbuw32M8XD2a2q7f+6lwrNktk5MgE40QRkRhW5YAZq+ZAptdgsFqig+CFJeQ9LrdorAR1jxitA4CpM+hEOJ8zfrh1kqDOQrQ0Oq2Ctc5HHzS1Ily3k8+bWGLRolZrB76BNU4RI4NIu4QTtzEEzT/6mOSl/Ve5YOEHAlua282+CrAf3LbJJsWuxvGjjTrHmYWcT9apWWz+eLKnCeMW6hzpXm+uA+yO8h9cYSQ1UwpWulb09YYRzFt9tUcury2gSCVYUuizzmfRzehwHEOyM43m12CuVvdb6M7rbwxLvvb8ym2VHcLzEnuB/WTYyL5elovPvZobChqltnx4jRgl3fgDfAeQS12wKtEyKsYOF6MaPToNC3cCvCInLnJ0YOrgsTDmJxsJQtFunaejOL2katNf5S3hQvDKEovbkarTMvSg0XE2XzrWsVkQNngm55mCZk35FEYcCXwM/wGu3wRiqkFqkxZuHURMyICjUs2dfXpkfTk9A7PkKtg2ppjoOBG+tEUjNYB7vu7ox3FcuDgkhcK1XiMVMqFA/hS43wLttsp7XDtIlrAUwRWK19IIZ2JyILoyKO+LDuyiSJm3MKoUJnSQUretivT9Hpapkt4hQw1fqTt52/OTnIZbCql3CzknfwHNGr157rv0OTa2lWQlIQtNbEFWowLYsCAAS5FKBDweFUPTjpUvQ3YSJLowAYhr2zPvztj655yQ0P43XXf3TKSAVypnRFalqprPOLhTesWQMI0IpCx4xPa5Z6ZwD8iWCmX9VeGNKvVU7lP9BpYmvTU0+9AkLgGlr3S7iBIfKMf2sF/kts2vNTdPiq6TJfUMXPgBrINoDFVozXHAjXF8SCJEEsyBrNtMgQt198QIje+IbbPECmfP9dDBxwYJSxr3BebfYRH28PFcLQOvtj4ayBGErIFTCKSu/rAhTIXAHvSWqjeGEgMVE5t723kiePhQhytwb5fwA2m2znqBvA5SxmNhmUBAADCDhxSC/bEkz7S7FvSuiACDhEeI3MA3CwSFGNd8M2ZvwTQ6wiH9QHWNw0HO/QW9ujpTk4ppcA+vie7e/Yhz2ZKotrzAI1H6P6hBHsY4JeGT9zqLYA4cY3zBcN+jrQbxl4J6wA+GF/4MNmd2bi1dXg2abDKs8OdI9duzy7vqaq4kQpxTGcDjJxejiVe9gidbrdJrwwhxG9i8faOxot2S2GC7pdewc+uSqeusWnr9r3uDpc/8wpxXuFghloxMpLWFC9RHCWTqGzc8ZNjnVmDDoIi6mXvqWkzs0EVt48x/RioZyg5j5THpy/uOibzocDEWhm8rWeffSe3WrMdazQOyF53Gsf0XI7+9nW1ppTAhLEiJMFoqmbhmFrkwVoEqang6o9sCpCeb2KaalW6Vs2hbolFnBPdVDDcph5ddTN5HQocZxabkV9tMm0AMz65Fh6w0U1NJaVGU9cEQ3mCpca+khgwj7CZSzzAYMY+tcaQmRQxfW1rVuklLHIYH3CryKU4CYejjMNy9NTsVV6WxdjEiVFYNVzFAJ5Bi6AUaoJ8Q5Swbh8BIHx/aACji2x+PHwIJY64ifwvh3lozb0eJ0aggNYPdwncnkaL4Bw6GugNekB3kqlZXguwhL52VcFdvxZ4dhncKl4+Cj65Yafg4tzvVsQ9CO4FovP+W3OsDQ7esgsWynyUA9/TM9QBY+8u5AfWywg76SUekFFTb0v+IZhSla9d87R4B9fj9Pe/QaluZJZXwKPbZbl6jO8wfutd6BgvWQ/aKq6497oimDpJHvVQgV0xbYGpHfJKCLNEePQDvEVay4aex9D50JrHaQs5iRdUm7pIduD0Vp/ZwWA4IY6RLGI4wYk2EMU1ZGA7fwM6w49xANx32UREJkN6TUkCkQ8kugVQklXtz4q8DH4HDanq2I8Gimi1iCAqssAX6lKUUIXGbOzYodFMLER8LEy9VDc8uEYFi+f02lZ3EaPbAPnEow+6stE+HmVBGKuWSHMTpRYgXlJWU+JD2DtKRBxifhscGudx9Edh5P5nj1DkJQxNy/XHAwfrPjzpn1F10XggAIM06VPBZNprAxnknjywNtcPAsLnFXg3tf070HDXulC9caFuBtc9g3vBVaPjmvWUWZ6i8HnTArQ6dQu98HfxEsNMwjfF+4vhYSFZhuQ7AakUvopu8zrnIyg/dnFf0ieDJRwMSAdOrG8QoZGgO/Qr4AcUjhhZ9zGchuKeZuABZk9UT16sRCQsSweguKm6D2SAij3htkKvpT8QhLEe/ccz6MiyXGRR0KDr6+DYncmPrZBBmymdXgiia/yfB+esy/Ell1L/e6TwLADkhwSXLF7O/iVYhcs4bocEaEWcBDU7GxWssApPRCE+FwokE42ctAkNgJP/LoJ1764v/1fVTlfMeuYOj0JHVhbiZAPPIngBTYP7ojUpPdMNMNdk1EVGBJW8xQZlg5/29n67WLn8W8Z/uxOf7v4xxQXX09/W+7t7D3ekj/J0fZp9K0PstJ8ZU/ziHluNfpEHmE9c4PRYVWSqLRH3zKRjkGb0YbkhwtKAfRC+s4Mi98VOVkroR+LKb81W1uFFV5Beqrff77exP9VQf3qp9s/4d697f8e7mx9HW9Nj652H602LOFt+OpLadWozkkgPtTmcpCSJ0Ofku7hiJmSfV6gesk9p+d3nWck4XjLSqDOK44MtSn5VZCQBAVF+dFEGWkpf0kCGpDgeryxETC6MphVtXYTthdvBB5ngd8CYrEk8amjgxYh4exq4kuxdi9hWpHRVY0U5NpzG3hEzbRzeQM0gb3JIGtfXzc/C5s9+CwkIolg3/QuEIdwZEAIAxlwJkmMfLj54YwhViX+1PHflvJpNkSk+mGMnDXoC22zzVFI8Wg4c0MAKlEnAWgm/cM0qX8vM0trPpdM7STMKKoKhs9d9z0EPSTF3ol+yYcXcKDR1D/fRMypgj+W/OcEwsu3UkAyyHyDdAJOEf0UWfarX0CT82WBNCoohs/l60K4+bJZpJ937gAG8pZo/elT88lPFP49H+KTUEuRnKYAhAo02I3w23rzvKJK/EH6I8rV844pcy7tbcSkTJ8Aj9NK9XsuqFzJYqLoodgZ6BG2JFv7zrXmqgosSnwePBHrFT2GoPOjS0gcAb77dzYdEocj56HttOgv6Xk6GZxQbgVD+y6P6uE0Q82rzhgsQs00eg2aB1BIxuIPqWHBxGxJ8Q5sFb17wIyY0BzGRQqTEsJyOUsnyxQJCU4wHkWWzJ7CJMUW8ryiXUlm5kepyqZbhcBPkkrqEx7+Kd4F9n2vOs+rbviNo5qX/iP4vGXGGk1POzFljE39ipgPHXhZInkBny50fIZvA6ZUss/PIQxFZXI6x17l8GAq0C3x8mYNlD/5LiGIl/CfkMzAgz9yJMtwc8bHNwaT7/pKyixelGe5VGTfrc+wXsALBhvwAKeT1/PO/b3o0QMMfH5eYg7+BAECvin2OhRujKKDwf0W4gs/SkCImAD5wA2u4MYVMkFqbwRs4XogyiLjRbM1Xv9WXqePMDuqPBgzeduCj+oE4lbhCbpaVvnim3ooBPSzv+LVzrWufu1QuU+XHHM62ej0/srAH1RXY7Yn3rx2IuP9HuSSlwpy5+ycQW6fvIe+fi2eEOmw/e7xHL/hXelw6tB/HblvIu4UlHK4MkpxUDAD+kUo6TvGysS4zlJ29arzQUbS2dilGTZuQEMENpsjJRRCR1iVghZLZmQ0O4tNHkdVE7qwGTF1c7o1r8AGaJJ2SOpX+/irzicryCvpwkReqheoM3mzO0yaFTErFqezTrPF90Qn5Zt29ReILb0ubA7FuQOzaEI435+og5TY/YPFz52Namg49PuqXtQ02aiqHOwy2XSY23rZs9USq1QakuIcvIhWY1kEN78dRMF9kP4W67EMhYDIeIvAFnsQ7rFgMlbRD967qLPG0H+l6F0fIOETKDkJ/fu17BNphrC21OXkSPah3AChkjTUkjKY2YSx1sZnznjunOyB16zE3VtIXJn8yY5zG4AoU6sV2fsLbckrgEj5Sg61E0FvP6hdEA7+Yva6NacGd1obZBHvOnsXdSu+ka7l1aCiZkUNiLjS1iiGQGiQXjhqixyI+Az3C2MvdkOfOA1yETVDZZXAnAKeFh/sOjs25oQ5H+o6nZXaf7nIIIsMnn0Po38TWHoc/QvA0k70+zquVPuRwf2LiBJ8x/BPyn8m9A/jQ/UN4z/zG/E2dUAbl8ovYpKi/cBso/ILotLKYLw6WCH3ODXxKJcAyJ4dLKBQ2dODf7vF5AyugeJq5aEc73oLeJ1a+bflNJlOJbNybfTECp6LfbntdedpB0uY1iGFd3wffby9/ZQV45JgNJZBlr/1Yp4KpYauzG6AKheGUitkxFwChhPx3AVT1KUfzWQrtRhJiqGXA8fdXboBV6fjuA6TVddPbQXZPC6qd1ivzszKPH2zZF4OzLronCHUa9TlMpj7zEOCFWwBkyFkAN15hfELkmR6w77sDKIpa8CHLm+kH9Pt0kiyABuie1+XuWEXqHjgRp4GBA9ywIRyywz4nHgjpLzw0TH2F3EnzpJQo36XnazWD4KYYP0K68UpbTLJn3gst8Po4JBwrJW2SoPCQteslAV1381t3M86fh8HqxtcG11cj2mukUHs2ghGMNuMqEOaqOMMV4ZV9obO1DMBMoyCAWocPFxoeLP9tedLv2PnDiz7l7fAzJuQLI9gIE644igEPu6TmCLG5GnoG8WczwW9Ke33RDeQ2z9BvTYeQm0To7aq7vkZB+XyH2gra30jerMTtli9J1f8LahP4mDNGcPNmJU3+dMMZ/ClrY0EdPCBaaEDsbzxWYwa8jClaxUYJRppmLZnDbgwjFYQruVwbexdfjty9DXGDtGZNmopLJMA4szPAXikpQK4ewLqGyPBcsPuQAuJbXxYVvGcrYt5TkA5W5UL5I9DFHjD3d9o+tiNn9BhrjLaTxtgXaipQ8mWYOGgDyOE7rgBdebM3nAGONHRPzNZIP8bcS0jHI6o+Qh9Z0cfAMIG0O1gZ8c+XWWCn0qwOEfndvs3wg/0zCgcugVwujHUMEhyBTDeCkMamqqdq706eyVugHoL4CX7cXmZjVt1erXM2q5CuWeSj0UNoEjyHEQYl08vv590kJd1DN0AgRXU/5luHk9wxNfVCmKfZa7270JfKC7fwfJIlsxwhP9VnfRQRk6FVA2x3r7YyiZ/lDjA5uh/6/QPGBuHnRx5EU/Dwwi0rHUB8417AJu/qVDyZAlzZ3sSV/HWQsJ80GeJ2Wz9M2fcHozWwm+xQCkg/J58AUh1MNWSMFUqsZlV5/h/jrvMgnPHYgGXXUsuKp5HyCuovJKL2Buaa17ZhbBSpdlSA1VnisHqsxIhE6PRsf/N45KQVuoYUW9KckRVnWkKX8Qypqv/OQ5Y76SuyQejXMmsIWdV3QiTrihTRho9JJvEKvsPVqJIaP9BCi1tJXiDVJPhcvKW+rC4g1PqMkjJZaYUbBpRFyCwI2CyueQwAz7s5BcgF4+DjLpxlQM+sckhZAe+TqWOaYFxfAXiHi0b29MZCoImMpYY447S/UW6SN6fyZlCElD9Lfo1X1C/QqvIpM1S7UnC78WpLfF52+P0HV0afOltUi4gSBIykwWGXlhvapwNGcew2K9WclKW4yF+2Y/RUJXYrglgEuRpgSguYfx1Vd///arevOu0z6pqMdjePj8/75/f7+fF6fbezs7OdvmJMueXW8JNi+tq7q/WOiiKiGPDPyU7hL7O8z2grD7ngUOviMXBs0SI1yDMLcTrO8hMLyca1PsQ5cRlQ47q2bjKV8f1phLsFwJtmKGoz8TM2D6w7/nu/1ob0BUmBpkvhba0Re2nMiyHGPLLyiOcacPIAD5PNGhbUnXvl0E7BdP9ysibU9YhApiIyqLqXKAzVC15T8DVXF0Duh4iVxFCePx4o/wsPklmKL6K9Ni7Y9J13/mfpfPhFOOVsz2UB6QhL2xVaTVLjlfBOWbygTr4Uo4nfcEXeUuamiWTk0sZzeBdSVttUC+ifRS+l89ZcJCoYQ0Q13FKN3j5bk0djm0U4QAgKVguYAJxZY+BnsoBfqibOf9r1fp1IwO9rRdwQ29rUe//endrYPYvb1/ZmtZFh9+yU3UzZ0fIVksdtcEacox6taWbHBJ0dx+9jNFFIExTCCETSLf04B4Ad+mP8RbEJUyWIHJwO5ODLdlskXyCU3PdLNS/XSSkX63RpkvBDIgD2CwYZYg/paegTSBGs3RxkiOlZv+8APz7niQCtgUYsEOgAIcjBIdLAkHxUB+S8BOmrc9yo33nljyFtleap+GAO09w/gxOpXoc4ewkHoO1fkoAfv7CtOZ6ipQshd/teC07iQcz+q0c8KiG2PBggQ/uZIsrAWwSHo0guIwRXTowCquSgANkWXWXYeCchYDQsKjhA/XJP4HLZiMUGsC8RNNaDC6yERvYHPMkJYVFxFV3PfPwUpITa+Q4OHAzObEDA6XQMlCjZj69qLkTawz2UwmKTS09oMLVGuGsiJbLtCu/tDC5rbqWLmvwEbiEtNgTX9dyWXxKP+WAG2/kTZaOaXAhOu9qd8no1vqIiEpNUdjoy9bEuVH6JKjmtRc4EkJTO09wDhWGeEZ3ZEl8CgmsoxBzy+zp3XaEnIT+FBPA6hQxhO/DZ0hXj6bX50lMAwSf+pOZghNRDJrDiqmzi0uX68DgtQTDFIPrXBguU77rsQSgYmHCs8SlqGbWG/FNiYoSQacC+oU+30j5FR/C43CY4l9YDc03bMgwABlbl2kXY4+ehQ/425/oAWhzQQRfD9Z0GbCO/AxBnJajxsJPDVaSz6pu3x+sm51gWcBSgmAw48KS0/4E+rEfW3xtIx4bxJpU3vmOpnyla0c7UiiVIFVNxC9W1Kb/AlIIEs3l+XxiXRA19STzSJ+eRSTuEqXyEbwhsuB3iRjTKGerDQ80ru4lJuKLuaTh/G3WPR+skzHvpPnRcXa9BhscdnZzXfmKc6nYiS1I9e30MQ21cjFGkALkkBM8dzTYRRu5I49MnNXPFDwd5hmEoYkOW1MinJjCAGe3zW4rrbRdsxEpuXcnDGDbBYlJAnOzTgqlIhf/RgKtyg3SjqSWdoTOunmJDCHrKZrYpSg0AqOUmwlvXgCwxK1cuKnzFlom1UAbkkOocYrMWD4IGWmHB2O4GBJRmFJZQui3Hh4DPUjGFULmZIgTTshQ4Gv1TA4xHkEbBJH1rfE0Dbhs+kYlG/SdVD1tmsnPZVgnstQynuLLCjkiExx2K/LNTJHvJcfsd8Deq97GVQxGmI+OrRgOVHWnzYXVLe1oRzMnBSf4aLWy3D8ar2yeNXxcg7e/Pe2Mhp3fJlf3V90eDhU7jWD8wGZBbHNbGAd+/vgU/7zmP9/xn/dP29gPbn7+qpe0NBKfiI8n3R1x9vHeAzcSZNjIKdTeshNimTrQnShrC9gnqUWg/G2HUOBUiF1oTDYWqLBT4cbeg81NKjfB+crIiEMPXsh54j/jDyOqz7zFu7s7O5vVNqIjwje/CqSHQnareFwiUMH5RcDHwqX82X7A/MM7m5u39HZ3h5oH9sjhbrQXPYx2ccqLxQGV7K6sTv44gN8JoNLNXaa9CAgNDQQl/Fo3d/tQiXb3Qe8LUAXLWeC3nHzhj+7E0Y9ykrRwY5tznY7GcdXRBSjalfKjAXAcI+LQuCh3I+c2f+mhwNgTsLrIZvsL9qvwnbq4GAdvlP8Ruab9C5473HyLx7zaSbxyci1GEY4MN6uoGdFaR31yvls6qmxsvdH1NxrtCI9bf0OsehFWKw69zfWXnLdcV3AUfVSZ8sYBd3lA9D9qNjv4N40gYxxW8ImxicQTPTWPPtgyqedy4oDrl4gtUlXf2Li6QNN3CbAB1mdwppGpxrVy6YSYEiihS0Oi9jnGjOnRO3W8BTsyiYAKzqAXEgSD2MrfdaSNYkcTrX48XKIH3PFjCWNrYEHTYQpp0GLWQV11E4A+GPpjfHtq8tGA/kEwMpy3R0yoYG4O9c2dwRgCn2fvyNQYDgmNzIBBIgCV8qQInmhVeCg0VIUghJbImTtHLs4lZDzoN9Ps0eO5oG24TrAnbDlEEkJ+qxnUBpCBA093iV4BdFDMcQoKDjEnln5EHQ7GRag1MH/WJ1zxRX8aX1BzcJQvUKRRX8i+CLGj0Rs6RgUBYk4wV0iLJpfksIA2o7LyG3Gpg+vdf+/0fiuPeuAAh3d6R93tfnKRwBkZcKh4kuG4J59FR/RIc/2lpn1kpwlrZhuE1PH0F5ljJr7khUBbMwIwoIL2CViGcA+8v6c6tJBB4Kg46SICTkvXmC+U0Nghp4bvPnIlIoU0xHMemnP16IF/gtVw631bVrc9opjwmU6AcZNE48iOEhacMDTTrWKcZ6KreFKv3B3K+yZJLoc/6zF8nsqP5WAnlx9viRAGiJbow+GYmdV8qeFyf/zE6Uj7yK2KUhxRIkMxykp2BDkXGIPIm7ncRBYjDbXirTEwTM8/IqTbXOsEq8zP2TBTVMuV5IPGKQl9/Rp75n/IYxxyM4xXrirAz4i6QSwH8uwh6maCNKX83JtJhPAkPAS6KV+/UkLY5cFWqqcIiAwbk/2C7SjMRCjd5eF1MEq57snP0KOzAfEwuRrq5khLwVoMp3P8fv6k2Kfewec5nhdwZDdfzVvEeixyvzl4uvTNhSEhiUhkBB7uFF2sBDHaI9vKLamR8PTG8OBYbOf5QfnVGfOhytKDWo+93seY+XOrgy5igwb1We0OLeb7XEFIy8c65FJPH8a3tBkhgn/0/F+51BOA/eUC8JVc8hRg+iDGLAbSJufN0trFx1N1wfJ/Pu3SyQscf4pcAshzdKF/xxMpsdQ/2UL+zEv5M51V81O4ZLSLyQnymOB+cVHOTzZ5tWTL45mUg9tTwfPueTkuU7uE7cSuBA1cZPIFk1TaQdAz3ZOm54uP45l8cTUG/s6qq0kq/16wjimdkM4n0x1Ijzt6OZuwS+cLIPMS4sZfyCnCbgjGF8HxsqjGM8nzVMzFSzOdSB/0UkxU/ObyRFycyhPrJ67Olif+4j6vxheuady8OBuzbzzmL1/IK5OLU5smXM3nJQdZr4DOts8J6U1ygOvt8zS7v8e+6MUJk3q4HxKDx49IxhP2aExvCExCsaBj3vk8naUnbcAGmkqJINpb5JRWlgPGckf2TcmjmTs8sx2MYF4OG0XWSwifk/vuHCUswUCi+bNxRG3jYHm32JfI0yWRGdfX81o2kuDOotKm6HoiWSZxkh085vFvNC2HjxAP9qtz2AEqTtuEzwNFxx2fbSn3vjvtdsM9pw4IA5g7ST/V6DSMM9j/8CWhA2YbC0KdEh3sDYlczt8uIxGAzzGREIHFIwRJeYn+DuimbgFQTOhkP+C0zmHFydgJ45Y/U2oupaYwvwAP+2IZyEFEnlnmCsfl49OYJARE68fkUuBhsZQ4Y2+jApxmIhk/a28QjkKA0E+SKk6x/H2B6jMFbJToALisi9uU1EO7ctW4zFU+So7exk2TDkgNZdt2RNzceW2gszBwn9deVSD6zknK+zWgmHPDgJkOEBqlYvfChLdKZMNGJLevhRmQ1LTWXKF1hQwKC6AvxhzR0TccbzOOSeCePARCjxwoCIpoH4r5N4Pl8IiOVuFbL9+/fuXfzMz2C1bNN3gEPV+iXT0MT/TfHH6pj7FFfBLK69w2YmeZeR2rxc4+lmtKt8/pggpPL38Dx7bWS3U/QSLCVqN8OY7hw+PL2EQAbscecYKM9VQ4ua8iOD7XdRXQoDw1fwi8T9E6q3BoerycYdokomz9S6yx26PIrAfKDSHwAZp8TjNk6jF7xKw6BwkSnhj0ylKEuRxgEB/z82/pvexScjEfLAGE+vEvjGY1xQvwiAVO5UGJt5Qo24P6xivJZGZRYnwJvRwAS/OkMD1MNX8YAvlxOqGchRDWhWw1IK9HsPCgypeglL4LO/uwJ3PI7AaczrgQGu5QCuCpl2ZtfQ2jIpNbXCUOq/hE+jSEoQdeEZA2GzZVBIDrc9DHrV2sb9GHb38OSxGQViFrmNqVLFuXizz0orAOTxWU0SzMsg0CR7ogstJ7uIK6U3bj4uABa0kM+IKwX1riPH0cwy9n6gJqzATOrGVP5xxE66CcD6eNTFAoFEoBJaYHk1G7RySsBrPgYOqRUuKAgBvkpfrmBNhOZ+NqRnTQiuHEyVX32AD+WyvZuIKfAUIHpZ/U6kC5dKqsZgIdQMrU762Z2UcPG4dhzOIuZW+K3sEPoXVsxKPnCfswjRod3Zq+Vzqu6xline+bQMjBOU1XWKGa6dVPGOMhmcxk10XRghyC7HqK5d1Qn50hIAQzQyOxGhOARjsHNJwhTimkTu58OYONTVQ1wq7F5qdstbg4dlHYitEo7YEu/MV16FzASC0XMIxyzVjgbtNwwIDOG2QNulJKXSl4mKr8zeMV1G/tisQb8C4TGAISgYwANRjaHsYKdrlG7g1L+ixZMzHlKIHobFpQ1s73Qso5+NNn1QfWFd3foVkPkKA0ZJ27rTl/zHf4Vej8E2cvpX+YuSxO4TUJNbU+EloProzNq8icypCUNu7LMRN0Q3CODJaJwkd507cxplmsTkYr97TDOM2SXS2sq7l0taRHgzVupi6h5T421sHSmCHdo9AIZ8MCKXlxkFagj0IxBlNmvhjL5N2awxXRapzKdtqON2WdzzfTJxugiHTghKPdnCKiAGGriXN1Yn+n2t+Z9Xeu/YVLFPA2vOW+cbyJlbEB40TjZftY9/LYvRzpINIEG03oY6nF4fbM4nAUleKIfkZxHGyshcNBqh1JaHSmpQKGmznIz7FLMMj9OvNSWDxqiLhgvRRZVbSFToNzx0HdIB8nyPzm3C+0JOwA5kIJ7LE9pU1CTAKkRk+8n+ioHZ9AspUn8Afz4jN8FKhSqQgNJg8ROsfnN2RqR/bRYb3vnF2QbBFT71a428lghlCSnGyFMitgWo6XwntUqAXHkbSCQP3O6qvjyD2QkVUqsvYEwTdiCHPUJYZFyT3jQaanYo95ls9yZOVFAGbNXEZnSM9r1NZzF7vRgDcGi5J5pB3d0hNRZtjyM/WDXSfnUoMiQoFsRYfNG8nfxDIuYmgoywZ5PCwHIp01jexJcCWtc45lAqqsvfy5wxEh4LO6hIza80E7c0DJmZewzildgUTV2zIeAmUCBMIWHSzmuG2OxMfCpJTCEhpBcDjCtDs8H1JGVEVKMOyJ+MdP5Ebc2x3gf+kCfS9NznuqgdTOn8EYUbP/qRqWkNOWcY84ihwT2xczU7rSX/sYV3HlE7tB6zSnH6SyaYyhsWnmCg3YdP8Y7lzP9eBhkHXiroZiOfTVXBYbIBlQHPdbKF6oR2O5eD0amDEcfULsTU1ODmOCxanXRePZ5v3dnp4pY16LgHa/+vrrf/h4e9XZ3TwAwyQ1xIe5qFtdGKA+ZqEE21o/JLp9Vs46O62dr1qPH3zVbbMC6Pw+xvqYjzeu4BzYy77a21m17u99hSH7x2P8/Hr1VfeYLyAQpXP9352L6//WMkkdUX6joa932JCut/Ux8GuKYwD30Xxz9x88U7M5Bvcffu3EN+3f7l4v/+rBHknZ4z10bRf0ANePHvF6j/2sETls8QCRq211cIDertk1zDgYzsCMgFXW/IKBtV0dJKPHg73dh6vW44dsNTD5fr23BSsp8OtGD142zsu+8PjMHGdy45G4xkZzbDxJet5Qk+ABqGmLCWEpgtGOTKlfRdgHOvxOJWixqtZ5XLZ42BbyGrgzm7ylAm3OsSawIEswYYScw+5Sm1jUABNYUHCyLdgUgZlfeTC+c5Q0087cmXPOVkPawvRLyr6C8xGEJBw7wuMI9ieIDQAQ4N8TOgZbxxmwFaNhcEgIxf46WIyhe0vywzRbLOm1qb5+igpgNCiVMgoS6Ewbsh0+d9qK4XnH8EJ5Rfw70QOFEZa6ZyUq8gaMREkCPNBDJGQdhC8bSNILYa+nRbw4wwD92mmLeAc7FgJUzJBk5gl8qJg3kYINZGUenSGvvB8eTMUVD9EWC/XZ8ODMHmDxzWEsRB59KF0Ieu60v8HxWRdS/+FhMFnt2PsfAiU8tFTYct8uj5DKHW5p0hTmWqRVTPh8Vdf9ExhRjk9EzfW0A3yE+VU8+EBVgYBU0kCKMFFXgGqN2XdxaLY0xMXTaEpWk28szHbv9G904Bl8rSGRTwDKVZhO9ENiWIXAo1WxHsqgYvg4iqD1Z5BUnlWdORIfHCEYTtqMh3Phe16zPzRwBqWsAw132/Y7WQ6tdrSUJ1A6KvGY1dXlfio2qAvIoCm8K7lgbQUQ+FvD2dB1bp32M77cwvgJaDNo/ZXn8/2WIjKDFkWTfSRFh6gIh6XLcoCNO/vYb31AVDHSL8/g9AITOvTSSZHSfhnhZo4spBls8R+wZhBUHqEPcLXFxm9MBxOaGP0AQLBMXqfjIgdA9ZERKLdRlDGMiQb/RVPFbp/BmeM2D32xjx8LnaGHLzcbfYmPJRnET8gTMblobZ22uN1LfsVynqEBHBWAefsJ/s8tMF1IRgJEdrrSb4q0+v5reMRNk3M6i9HbXmReLDZgjAtQpSwBtUswzvg3noBu6V+MQX7OpTPFALCvsHbIBQrG5withECOaOPzLblEXzJiVoyN5V+EN7LlU2DNpxFmACeTtUR1AuwXtZB7soUP+n8bjFfvu4gd9DvmQYb9dnSGD3tBGPnWYoI2IwXk1WkZust+k8HJlHAyYivoue0lwjopeVwxrW97dEnHWfuFknDPDHKGaqq1y7J5bN0bYzcSwKyR0KGn8Potx69dAgBFG7UQZBS9cIX0pELDF8hFA7/zOuCQ0qy+d5CNNNAbHXf5DhqduXFz5Dsy8Ly6LrZVV9N9MrwsXe3WsZrnWt90EG4MwW0D4ONt+RDtSAJ3PzEAh+WgPGr0kuoxQ0rVzKWs8M1K6Le3n9Dt4LKDHMLmBk3PEMpxyiMkK4SgMO5gmzVPxVjyEDtpO6GuGEvOzGO48VKiJcBlziU84mb0ruzMAEwMYnh9qG8JaJv6u/CyTv1CqKLO+3rbOaUWpQjnHTnSBeYPrFXtuHoiFHCRxWEncrLZaHQBXBYIEs+x4cGP4hFXkoDwG+FhL5YoGQ3NCqBBQbVwWq9e1ARvEPUg1iMiLSUqNo3YqoPZ4limpcbJliO09LM/hzGsAO4J2c+Mf4NkvNC/6rT3M8hNmGIWfjDqZbuKzt2R46E7LnjRz3B5rf1/GqKlxRP7zCWvAGM7h2E4acqFO5dLnsmlHRGKJ2FPijAJL9IOh8c02xlMdhB/rn/rNNJykIv/Ykpl7ocoPXpJPxD3WK7wTP5aKNcrrwx9JsrAnfvQS6KUvt++wcpqVvfvxmc0zvQNclyG9ApYgR2aJFdraXC5yd9LUgt15syGRuywrbD1DnGp2Y/UEUhowvW1/HBUhdCZGC3fYrnerB1KKFi3S6eJDiHxO4yFpGh6JQgepJ3Q+cC2SazbZEIfBPUIO5xFy6PhRER6ZIC6s7y+fs89Cq9988vSjaxmFXPyepYBvfBztqwv78Aff6qPdc6W9pcP5sOxrYip/t3vvMg6Y1hp8WfKNHqG9nGBxPUCQby8/J3auprT7asxLhokBSYumTuAxSNS8hWEdhy9pJlt3oFsGFWYaNtbsf5l3ibG0sWFJO6A1xcX13tQBltc/uMwur/oDMnk37zNsBPp6VrJtXv1snpbIjU450NWhUeK3S5FlDPULXE62d3e6T7p4IhEdwP0yJFGJu/UrlCuVi9HjGnzvroy6m3pz3pZd9MK1vwCk9lw0hcc3tKgBYnMkL++ZldONYRHaz4qt3L4O9tuLHs+OdujrdwHdviDAhGUo+TIznb25IiPlBrpiclr1KixccEab1IjcGiZd7BnoUYyzy+YFrSRwtuVFtqA6SNN4R8RwT7BRQD4gBuaXwJPuA3Jw2beRAItB+d83OYxCduD+TcApDOXIgTUiua35TTAbdyJK/yMgVpERU/BATkYf70oDwO5eViXkYl3gIesF5MtSNji/PmcTvegs5JfUgN0cBSoIg7ln8CU0k1YlXa7m529zbT3EB7Xjz0JR1IhnB0CU2P/IbMWAXju9PdweQb1kNf/wPVfPCGgPpEtwJukiXGS4ih7a3n7U+3IzFR8oc+iL7S1u1V0v9IzV+uK8Rkhi6sLdzeddNSBX1PgmJ111V/N3ZWe2M3u9p4e1lYOH0Y/lcMH2w+j7+Ee0n9Qz/u3ITswI8fLEsTTC6HQEJwI6jCxXRcXpj6KcM0nNYqB0ImYIncBPIqjOP2/EUeD/2lUaQhbWTeGWIeVEA/yrWEcxbA0QJolngnHSPjfXV+n3seux/0JeVV0FBVWCSV5u5gTX7vdg+FPJU4k6SEYjToLLNFJ/6+D4fcSPoH5RZumy8iTJ8MtfcT5piu/02cG5QGCZPMDrKM9Sr6q3ED6daoMx/ZDNrz/KHlYD+h3wUZ6LRsJ+kas0dw40ZFEHRlsvxEHUua1ygkRwOr6hkZ0fDQshoiJrQP1BPnMDTvtbn9A0gUyX5RdYivEUWcKMGt48HsG1XsL/4L56OTo/VclL2hJiWpbCIr4GDdgQwwhcfzIJcUSDGUqHsGY/xFRLJCPM/4ZTAmiyzwQ1PFV8I1eR96x4fVbLBgBWhxw7jFG3r7R7XQbG4tCSZlp4+qMWjmMhDJEjv0t3TeP+cljfDF8o4wiGjcOTwSVSbAJ8YogVGNux6KHPL2higevZzsWuuZK63sYNsx1Nc+L28pQcHCFlMA4ucIgvfIQWYqlGvPZ+uFL0pwKGEbso99J31UzQD4eEYGk3A88wTY45qKe5f4iX8DkNILSWCvDwWhYUjDua59ZXj0ykW8o28ImFKmKAeh+68MPNsqAhRPQxOa4dw/yJHm8OAZovtg6KzeYr9pFS9Ejm4Ih/DfqNHhOBvILxbUX+DjQoUvWCBLC1+p38D1wZvETYQISaQbsU7HYny13xJv4TReE+HAicbDrT8j4Km43VT1BwWgdxwy2mTnWqpeIPqek8gRfFtKJRgYLd4WTW/XNZpYi7npT7sywjWFMIQphqmA5xlqXRF7yJpRenLhZe/tCyrK5r1T8hVUPywkTYCFqHnoeY38EwbQiQQdsHFn3ycaRjsWFLKBXhZh+p+Z6joU1FhWT1P8QXiDw3QY8XR6GccQjqsUQHhDethyizQCeH29+8GFwda81LxQM8RRp4YTtJtxVSrAa1AR8Cb4BHA2SJXRl0t3CvxwfJVCp3MK/uIVA6pegFAOMI45YN36+hOCul8rV+Rt/ja/zFy+6K5eRV8MQwly1fwWkXKXzCofRAYuEFRe0Alm1QJCgvoSqIP4BLsmwYfj/nSxPkTIY0TQij7fLS9BFmHm9Ej1APDqS5glFgmYnGg+hGx7SPxw+eqAU72cu8aBb+G2avia+rP0yOgG7rYEOEqr7e6NiK7/eGeDfdUHVpFLYzwPhMdh3mFqdBUYEepqoKQmkQaQCSvnhyIVrjU6GSFbsE04LBjHRmKKXRE8CfVlervVj1kKfSyWOw8c7j6I/suE/HkfPEJzwKPqRgWnRC4gygegaJ52rMJEqY681uCi6AMNhDiQaGhiHgTAW2yeFSTBY9ZakRcK8TSlMNju7kC3d137faQPeBIyNC8ZK1tjzacFMWxe7gCsu9gY/RJe7UPEu9xjOw8KsuC5cAZ9G4cHWY3Rq3HsAWB/Pt+DseAZQn9kAmfAB2irTkIJzsLyLel3r52frnm2iEwM4+z9ar30O9wWq8mwAMsRna/hhe09quH+jf74Gdg2GFsaU2tDglO6sZIrYwbFccrvDevdHRqPhjwCVkJuCjF0MDH5coRBoChGxX2AjozZJkoL1zQ2Tzumh3fCBiD6lyfnT/GJwDFsh6v4j6/3QeybRuD9mOCzjBaBfiqN6Gi+4qyp8MmKLfHbZmD7EHjEnr8fahNURcEccZbH5QyOGMsI9WRZw2AnvH3c1qJueoSCVdfSEP0skzH5vDecY5wozpf4rfq/hKNDNHxgUxHMHgsUHwwAnSkbJ1nawP4sthvBwPjkpsk6JDUqydoDVO8FWAUNtKMCeW1xSrBGgZmN48O+kcxlt0JgNxwYwN5ATyduEg35i2l6qk5zCHWZfdxFelvo2+PAzlh21zF0ycn8RmHnkvffQrJE1gcYLkCocXIBhkl+DS1op6cD9fnQHZewH03orx9YTkaMp/SUjJAmUVRlkZqEB4qocI5stjY0wRenw1xWMXLZ3OuTgm+mtJDlrwgQramG64ca99Aba1qUYFmUkz5kLSUbyjYzkm+h8zXG6djbBNEEJsG/d8N+6wngEaT03RpfmF3EevWGelLKzoTpWB9zMXb7pRjw2Ern+uoNLcJUvzEUw/JhUAK4cPoJdwfcsYU7ZwInslxgsp9w/hV4b3+aZuCHL4D02GQOj3vOrEC7nRI33GAGr901jpovD86P992uOiOrZJJEib3Bijs35CNy0xPEHkpYLAbDBNZiJZd0FQ6eH1nCjxg4unVQxbji2HL+DwYwWPJANVwRWzlmjkHr2WFy1L6UmOO8zCGIz/z+HWrLXBIOr2WqQxOZbjheGGp4D80bbONn5Wb5gcuBB+z2Mdidk+AkoWg5zJMy1IC9w2ZMss40cOlfNav6EngNrFXfHnxCDzj5v129Q2eO3NCearVEsxcdNwz97I/dbctbDo9D0Dyv7ma7J28MG/n9nZ9rf1JF1+/f9KRyHh3iQbQyETgzGN3NImiGBTBg3FpZsK8iSW0MTJ/h+9vtfe+8ajiQT7tO/DpaOqurUqVO1a9ce1vLZdpc/ZlU4MYniLN5ILr7grw04JVIizFuMqbjNNus/T1CoHImro42sXu6N4AJv06osDjq4bJ22zqRjzpZAlRgqVShH0iFjbe0L4N5DAeot6bJ1wuRzgfsfXLK8uAu8+TiXRq+VfbLc+s33ITvU6fXsbRpyr4H9+OrVVwsJfJCttY1H9Q2K452uaihiA1skyGxbv+Sm4ixjalWbEqIj5P+7UY0wJxUL6IaH2icgUuAjNrZ3ZEpbxJlRgUzFtT1ifxwB69Aoz/rdiEFY4SIh2iTJcQCsjGAsisoIRrzzsOA67L948fZw7eW9+/svDv6vGEaWX7y4dl250Sp4+NZiv2M/fqsdeentPxLKxL7srq5N+W4USc1Uzj+k4YzfwHXY2GFINzY2tBNmDDLuleoAdjBYYawN4Ib/BcYLO6dNiJ8Hu3da36G2fgJ+8nh388ad8jZ+wzFd+fwjqjA7tNOJ6N7N2gDa3ZWFqSqkTvyps3FtZbHzAXYmSwNJ0cuVLVWRTsmRvwye+Wyck6gn/AzfIV5/8ob4JgseKLdN0U5SpdMG8XMkwudDKu4NIqDc6ZIRDBU/opqnbsdKiCZRBTzE3fsnVsVCc9LyPt3bdzfjWVLafhkT0HR5IIJN6ctgQMUNgmrBvCu6vXdJIQScMcywdarwL5F+7LrVVOgc5nDkKFJpY3ZBAdTfmHFuStDL/T4mgzPOvWdbmI6yeZb9lt9WzjbasnPzL7vp7Lnk0GAeHFFCY8kYj5e8V+Av9IiOSSOuoJ/Wks6F9VZTBl/JEO8a9Tiv2aOyyPwFSEUGvzYSNEi2+FPDl9XXllbL5mHSL78boKLGOoEWKd/a0CKs9+w69bNYxheqv9A4UmGpfcazWSf8E6GkyCI70kwVkuZvlYj+pEL9KfxQ9Lmd3xUGbHU1uKogk19UcHPwDXYroGX+5Dp7sTg+4qiXDk55KthdO92VNB9iteyctGJmXFjY2HRF0nwFsKZV1m3r8AiMj+6S/WuhUDqdpTl55SJqRiYpvnr+JaZsFef6+Ijvb1DQg/SA04wCMcz+iYnCAWXSZCHr8Uhj3/WUSmbKMSFrbMaKhxlvAi51DEy3FLM0CDHEEdJVHqZ1uMz0uFw+PNDIoX3pKfytxlxcbv1nLHNlEc8suzBDxmG6u/urmyCDc6gyM1cm1LQ2w4Za9pp9VnB+GaP0MmhysLoBAEl1Z1bhHIZEcA9YYMe4Ychr7RMELAcEi1wUQnLDTQS5kCMxRvfN7h8WQw/GwM1HtjiuIre3E0cdQn5lzDFrC6JzRO1cIIpmbMDzph589c1nDYDa5L4xrk2Lx9iY3Hs5dohxkhYF0l2Q2urUe4MCqs57C0GEQO1pwAgZzI9ggEJvGKzxubISA8FT3Y/JVoihytYv3XdybxvIppBFK5O1O9iVa2ghRCd6+/hwJxdSJnP53aawIxb96mxgpXkiGorv2a3dye3sNu+vDdJDykMtuGYAlypAIGQA85Wcn8C5ESlQWDOL4dSN6yYS0YKjoIyOpajbIK3kwwF4Nm/fLq/g/VnCF1IW8CpLO9X/xldmQEtlLYLDVWrSRbLf3CVY49rXCuaeb89snVc06HbQmRarizNN+u7TZifljSxuMtlRvc29MJ+mtmd+VfPJwGqn53Sjb4FRemfPzfRrrWC+RcOP9svl1yv2Q9V5b/Pq0S11JYsWNmk/oC+Y9/tXc5ZjezLgeHsgnfbknOLEpz8WidtWZCyTusA8s1ETi+pMNJwlpop/Pm5ctfafZ40/Of83wtevNIa4ElEAq63nOf4nlcbr46VnCxft8QcLa9R2AQhl4LJMgoEKD0lZzsi469efm+WnWvJGZefwc1EFmRrtmUvob/BDneslY3wY4Bw3MeR/U3wx2G7dLN39Tq4LEGB/1tlJIeceixlhgGtrN7e2b6bWbrq4M8d9fHbRN5H0Lc8w4RmyOSueQ8zN+TkEdvJ+z2FpALi9RRGaGCorfTkIQsYFzG3Q4oksRE5BB1u50trzcIjFszAm+rrOxtJb+9nRGn8b795q/WoDdKP1nC9blUd+YA9VP5KoPdIjGWnD7IPc+00eewvaqbpu0LEVlGvKSI2Nbl1wmlB60VLna4tGubF6v7v2a+K0iUcmaylHXgW/z9jdcAb5WfricYN0RLD/7lpstkTKYnOYZBe1xMV76iwDZQ7S9trzqgvD3XH4BjH0aex+wKTZGo1ApOn2drc3nlVoTqJ9SCPnrEYDpzRyF0dHHD6T7JPwAoH0gXZvJdN30c4o1V5+GXBXne3ogTBaPdhm0uMNPlDQdrDqByGSe25NNd0OGy1zZbsFMcCkt7olVu8cvDoyYixz5/aOQWpRrkZy59V8qTbq93d/GAvYce8/IoEEUJlbi1brsZ1TNx7fH43WcKoVO6QFqeZvj8Ev6aw8lpZHRce1tar4bG0kLNn/sRD1ZBCcK6PBaRQ52+1nT6MMS/nbcUbIPdkFIC0XuahyMRUd58Pr3b5m4Ft9nbemB1WXj7jd27fH6ndq9FlpdHGBN7vd3lpIzRAdvAHl2Zb8I6IhVluPMLJ9TlpDrrg+6K2ckjCS3vfq6jq/n6TfRz0smfWvmc0DOCTNrnhTLWxkO4m5o3XBpZOdafrqrjZALfsdzHpMwHx7rnyjGSgWo/qH9dwBn2nXADU5R5lPP9ddfLYmH3zqoSmwFYLtI5btaGAIcWca6hOHbqzm0eOY3Z9naMmG7MXhMyBApUSqmga31t3CK5JHGtzbTz+VTaWUXOuu1xKd7/KjIDmrOGTOymkzk1oWkiZcm5UcTHy5zex7eTJmNs6EJ8wH3ziz0k+3R3Ma/A++Pyb4hMDELmCwMrnMwGITBAAihV0VIL1D+r5zt8GRgosaMYX/R/cTXHYdZyKmSgUGlegcDlqObhtc+XAO5ZsPe8adLKCwEKrm9ynisFc8UMnt+R8lKYyJvUkSJyIDGphpXsTTVrwiTP8WfH7EK8sRAwgwzplxXbjfuHJ1q1VLNW0rGoAspdh0PGLneN0O8CIVJZY+P6WvCnymrGg5YMgekwMFDS0tE/+Nh5fXJYFpcyYAzbdsbB7TcMQyHJCYs0IsEPOdc2CGo3QX/XQ8bffZxHzVtuP+xObG/R252+8ub66tYMfYXQddV1fzr1HFl6au+qd03ZeyrvundD0t9mjHPqffbHnrB/tQX/1p0OwyQ+alvXMsRrpX1nt/rwrGKBDoR3jEcpn0WLwS5JkLiGkuCi+sgjWOPFjjGFeHGW78al7xR1z2Ella6G1jlIuSzh+m/FgXL13tm5rZcRTTtN9zeEU3jwO/AfKVxwYtYTEm7ZUiy0Vc9GKnT8g0FncU8DTQ/7OrJuwXQVrpak5zicuPCT8c+ilFCV24Y/xuZvvgmyBfsbMJKmBJu/TSBDYH+7oZLUbSnE4mGWimBxBSCvb1UkYYmX9v25L0dR4FBsMnJO4d5yJHVRH+wvwYBcnW5kCVivXrlnxYx+gk1RBRoBGj6haDydYYGycaN4yAh+TD4Ugi+YpFv00GVuSYjfyx3wynHLpO25i/lF82EGRzSgxOKeFKgtVycWfRj/TJQ7GNFELmd3nnLEW2Ci5JwLicsbGMXW7Cms5Ra2l8RlUOW6rhBy7rx453TfBwmBlfc4aVcFi6o+96M6STl1AQG5VMv+4gSDP4N5p4ON1MCAxDCATqDUDzvC56uLfp51cQjG0nQPMqiv8mZZy1Sh5CTBH2jCIdYpoEsm5KCnZQXfMgthM+zZkdLfswEPKwzDe3rItwJWaapqAo0DQPbZ2DAkdv+xe89f9iakFCcvjjlEsWUqVT9VGj95aX5C6U+b7DVXkKZaFc6kzFPWE3UjIhSfw1Ro8pwDLVMFeFzq2pg2mFJP94rTmzJhiZKZzRhgPseOYOSv3vXG5e+2t6ufTLaddO0TyOTeJIV5Q9hjTNBXmAlsbnmY2R5Bd7KSElXdkaeT4DCLIgj55zzBM+pdgsYWzIQ2z3IlGwkhq+ZmJ2GPHbFVPEhTUszybMlY+lydJLO4YmC2gi73z5Mio2Z8A73qiNcU+oiYTUMrS4dvEA6D0n1w1b3eHS06H7f2X8lw7QxanSMN4veqn/+uqz758aelJ+m43XyKsbT8CBjdfIPJVhgMxRt2noLfKfXeNt9jGyl2iSUDAiTDQNZsqmXzyYlxkYFCGyBHukQFqVQq6pscn9vOuQCl3d6UUdTp08vLzLtam6hm5kaBO5w3bVOhwbB59Mthrtbtoa0ovSwrd3KbNFCH2MgE+HSLZUVkZBeMawUSEokYUWz5RN9FrnCRGczYYLNoFsvocAiMkueHDPco0bKeq6voksj0l8mEhGnmruyHUU4lRH7iWSV08d2HtHY+pCxvKHtYFBIiK0aL/F6273vGworjdbwOzeobZD/WrT+MJEvTl+cGeRr6Edgof1V7ZT9d2XtB6JpsxDRKlYiJ7dy4qgwy4O6rUMcghlxX+FtOJuTOXcB9uMTE6m1fP+fUmjqUf7FxfS4zLJfmSrDt2rtcwHf1OaXraal95wPiXEoj2whbCzNJ7ioUtQ6/QowNOHA61imj70WyVy6vzyQhxrepg4NnmRH5TJYOLe9gvSac75jZmjsWJvlXZnz8Qk7L12f1s8kkww+Sb26nXFbhEUzy02yuShoy2WmkRNyvWvAkptAWW/yjtPMA3gM1/gAtnww1ORPZV7BxAAvYedQzvD2VIegLqqd2omAAb8kMV75rK5Fi9c+gsV4Sf38PDroGME7oK1D7cPZx/9ESDPgrRo5TwV/sndCSKUDeRcADMbE7wlCoxJXjh3YK4e7pQ0WXIXYTEolUbCMGlUShG+VMMAXkCgq/E0M2u2klbDcrcs3DQ9NCXIpTaEAb3H0Fi7Ev4C2llQ0qZxkYz0o1kwKQBkq5RtEMOTCyICiC2e3o884rWVqMYHp/PIsCYBx78W9qi0I5EKGx9y5DbmqXuwgUirdHx6l91JjSAW1JePRosN1PAbCyG5hmThPK51lUryI998n9Q0P2sPLqRyBBGWb81J0DgumItNs4yogR4c10Y4PzPah0mTDUotlx1FOJh/S42gL7VN+SkteeO8Flusgo7Q1BbtCYQnzn7QxW54jOFSlt8jrJgE257r6yeEpdu3E/1hlrUuvFRFMWQgSZzWwyYiBYyXZrIehdYPOGbjDKO2E1sO1iN3apZz2o5Jnnw73g37B0ow+aXlZG4T40SpBu4eP1FaDhGBHDuq5IJX8O2I3HxBnEmtl+U7l4OTEzEpH2dnOgor8fuIoLZPx5PaihC6u3f0Qt306SYSiUS5WNSp6Iyfz2AEkifuRL0w64XME+kUfNK60JOv89jp3CwLhtAA5otowDYu7IhgxoqeaWonOjbrHoxlZzh9Ndn5Q/LupD6Kd8LSADsFIfBmqc2mTgJJrJYHx5RgrETPZi3bbwo8ubpa7PkL650VOMWj0dqZLLkRC4OG+abLbNXFIwV3npL9nG9RnsBbul8H7cyNt59iY7xPM/l8OgXHDz0ooKECsjQcewRMAtKI/KA7hXihQbiP8/EMdAKdAtIbAUaxdIz488qUaZSbNmuL1y2Xxc+WPxt2hUSN8Cn0Vxd4s8rJ7Xf0xd62Gwtbr625ZAs2y8a9N92Nbdww/L1+He9Bd3VtDUv+ca8yfLpKWnc25sEIWobal4H53zTofAzJViQRJ2EF6jeMRNPKEnTkhp3jOMicifL51Hdtz9yybDs7zaat3TRiYyarUreSQE6FTAex9XhKbuA9XnzRWE1Ntt8cmNLbh5gKR5iGw91cNnRMqWTVuH9Kom57vYdVf4pFK+moxsDy9u3rHrrDkN+OvI1jM3yS9Gd2pnvnMvyHKdTny07n/kVvjXYqBRC7oMoUVxQv5ejeSU9JoaG6mV8REMrVlOqdf3IhThy/zeOdZTLzSZqI2bujyLmZEw2YNZIwuN9dc3QqoUoEqpLbUszkJMAcF+S6HpsS5SWsrX2dEStQjGN19a/x6x4kZhLTPttt2hizr9yhMkyLLc7QFAb7P3Ccl9LtVKtX0JgaEbYnS0TKgtnYFpCbihKh0yNBwUJtq+inM+JfufiG1DarS0CV+FTB7rcblGqHT4S0JJWFaKRvo3cEJVn5qsFxm2QbwD2d0na19bTnFHjP+Fsbvrme/YCJHHCQ6QAZEWPXYVQKSm8yT5/5Wjbk2Kt+tUAKFZEypAuZfksayGv6b5PatJ5kxNStXadxJ8chub+2f7d9/+7UuzZbS7XxedASuwFYXU9lUCiWF50S1KibGBRnBihwYsrilKS4OKyDUsEOhSim6lGMLSY1xJApLqRjnVe/7YxlFf7F0UP3sYNpq3/9upNxze7K1LHDnk7eaJd9FFHVfmY6NUGAzlaQkN+rmEiVwjrknTIyaOUN5fLCHSKY6MHTx8GdCvFRBD2KZjVFBS8/I/7Ogn1/evZFDlC0LLxZTd369b29ElssRf0nUCilJNeQabJG1EaWpRVT78YKwmyzGGXp0iswU48OcsPR61W7C8uXxcNW4VEmjJ2jb+VIEtTza3/9KkMew4XbM0XI7TPdlIV0trevyHTF6pPi4mHqHgUPyBpRr43Id4dZw6ZFIHqhN6pswAblxMtkeg12nxm9VI6q/vcSEJMvVq8pntpiqYX6pugh4p7yFquhykcWD1pMs5l3t3coc80geP1YWzmcWJKFgHsBhCm4+AtFiRHixWAiYA1coopB/8VZ3bL6OB+877URA+xcrrpS5qyrM2aLU+QALwabPNDOHhrE4aiBJphuTwLPVYkD9T0QLx6xAdUTBL7iPF1ewXEgpwTnPlDQjAnnoVOz8luS3iyiJmlrJbPP7XwYJiiHGAs7lGPPZZtMor5MnoKHjjOYTv0rR4B2yjZOh7wgyJ9uhPBM01zQzEN2TXbKbv84FSSAqZTKfXeUSx3+1LpQHlP5GTfK0m+o6KhqB5U14TR8MwvOvMIlY3/kqDQGw5+cB2f72oOPkqO/UfP0drf+vbK3833PCJSfWp9hi6crb5+Mz+vvVmB6/vb73ux3fLQjhqr7hQTcdMIV+02XS1PlW6nozT/tojcddV+8WePS1+gIagdMwdGFX4rfodJiEbT7uZ6KeYkHpEkiOs9ZUeWtn9hOHVymzEvbsyMDsTt6KkpS2TE85ua/WqAVHDlI3AXBtkIgF7C6H4hwif8ohQ7G88Y5L70x06i/l7CxkJtEY3r9+ge/TcpXhfo2qsdM8mNiZ/e/PUIpDDG7RyIxDWnza1KDJoU+JquvEPa5c/kAoQVVbwHB7ZBO/8FXpG8rr79RNRYBNDAGs9uZbcEOaGMevcAWJDVG4UcAdqQf0qFjfgzi3PEj6NPC0YVZx9iUnRlAqTjCDolFZIukmuCMQaZsxeXuNMwK3Ekvb4WQuzc6rPNkhGPYY4DCkD4WXtkGgma5wUWJYxLYvhLsXKMp5MYJSPpb/eBAK0VdaUO7Hmfhjs4h7fWVTvFoobjw/wqMOjCqxqAAMwUjrIMpMecLAxOeGSrVqBy2QeLnBpSRUmSkIhyD5n+NFgCYiId/SgxEgDQoyH9DTCOEjllOv2CxK2xBzFUBfFsizis4sMhJGzgXGeBPAKZKJiq02xmMCSkeV0a4Bbt8yQJRik+VA2JfDyrkn0q1TEsZRBY7mJmq7fkGsZ7NFlPrPtIqm+TCKdKkpEs6JkSk0VfmDQ/IMof9B3A5pIAs8F5sHV6Bl9TfldypWMZJTal6HgeHZqdlt/iqJ/TSI7JqFN8xxQe9dxRAEU793baDDQPfT4gMzDWyLgR/OG3tv6MUIf2irS6gR6alzIFyhhjwLDlddNub972ZU4jWUeqlxT5bkbWfy1Vo0eWFstaeYhwwwDh44WPSJhnTb343DtwSNwNQrPCMgv9BwWxRPEFC50DDBqN+X29TwPYVCHz6ycn2px5kWcUewZar995HfgopCTwtqfF+Hx1M/VDLg6agoBJdaMyQmJd2HysolTCfwXm7h9QQ70iYOwtzdlpXZoTxL2QlB0idJGKCo2b+BwW+gUAYbE9a/pXYfIzYTOeGaiUvEuNLyMpkdbBA0r3uXMDW6zpM1tYf2ELx7L4STTkVrMWxxxCJRbt+ZPzGOsjggyBRwZ5So6TR0YQMIG69MwSYlpt2veqSWWW0VMohen4xB8yKE2x4pAuaT70eUeyFzxPz6FTz6Mifyhf8ieYBifDm6Lh2ucv2j023rP8TxCaE+PapyVH7bPdapVkLy7+JJtnbuEa0JG2VANCT1T1O+qv3bxAdCT6KXbkL7mFCMiQ8UibDs5aouUcbF8wtXJA7zyx1HTMdFHs7b1qcbGzEZW8Z7TxS2A+HdeE2pQgtHgmrDf+61vfTBN6DEgA9Q2k5S1JfjBvIVwwAu/DPE8/J6yQ+V8oJbJ3xmqDdD6ngdsc94vVkYEzJQ5i1TaAeRwySSPp1soqXr+MYhnE1ajWOifg79uC4VLx1rMg/sNrzpPcG6x2RkLX6VhGoiNVK52z+hsRC2rIr5iDAhHLVF8pV31Cupvo4NZHfIHKJCZPeja9GUOKtr8ThnllX4Z4KyhWWlNBZrfwxgc7Azigi/6RyfVlwncn+k5TuFHrYGSY8ombtC09udrC6JoqDzZuCbAljp97yHwAuxr0j8MtCUWZsCcy9hxbRUcwBszaAfO5/LraiGzee6yg5EdOP+gf3yoiwdo7eluBuUgAjFvYqS0//SeGlXjCfxVNZB0Txos2e5qK5svq+8B7Nip4EnWu96p4IWOLdt3uI/PGxqewguQkzVby7gW9TfTOkVRVfmgL5d9V/uKK6NJiXr6bgPrzHg9f9d7uP1czNhcrx0nkM/xfNVTpLbjQf3aNB02nf0WAyieQGDN4p1cYiw1BfWTk7tnJti1JcNLi20qJuER8l4jG3UOgGFrTi6y8lZ6lCrpfICN773l5hpn7z5b7j3rb+rl//UnjG+ujn+DIQ0ZwTo/xde58x3aPJvU2vUlqqbJSLZ8ns47n0KwMavPfvUdOK5or5zPg+VaNwEQ6oAS9TCtzfNTBzzpppxHPe3r8NA4RNTXD1/78b/C0zGrPmyzAvL2og7x1pZljZWsKGy2hBbWT8H7KEgbmYmtlzLTQpe7kX8vq/NDXlvRtyp9lMQ+F9XLC8fR/zp6ju64QN7zMFQqNLVHKtzzwscU7rOrzxh6fIxnaGIbsmK3hTqbWm4yjpQWcN7XeyMFkoNH36F74wTLkTYLhJbQZ3giM9hgNBftxNoRny6sWRRNW/dGYLC0tzwAHZoIs7way74YV6Ys3jZQkjK+q2NV226UbT4d2yaCO14MS/OjQU4t8vrElSFOKoIvCSHLIpbiNPCapM8oRLKDyRObijS1Ch+nbqAVgaDI8BhLkKM438Zbo234xKYxLQV0l8TPepnYRhc/POx95mChtVTAkBXwR7l1x/Q5QRkYeBol+V7U9ksEJLXbN9NDsLsIHiQEEdRhkK53PjRzu0NkNZo3ue7KwQqTJbHqYMj91HUN6lzDZLmRUKXl9n+/l02cjoNRATsvBEcmwo9NbXOJaRI/5UUzEjOOac6jwJS7q0rQVTcYFPNITU+ZD+3/YH5Ho/1XUFzZotffmgZPjKk8qQWqctaC78g0YtpAD9KpHb1qo59QGGsgDXBLF52XqYJqOx5sR0hCjZO+mVZkWuDg2q57L2faqZC9BrPdaOKUmbornfEeh7ZYOKF/HmnpYIJ2N3t1mrg23ENloUXYqyVntZBFubC/TpvUFTGtptFGvhYWMp4FwLSbeQv+/9G67ltTXMQhYSe50H4KHws89eNmurZymoCbQ9u9MsclG1DOQC7WxsgdVpT5tvMTKqbSCDdmc66MHLY+FYi2o0BDfGsZiPyXzdmON1taYalZLsXYHyWaxoRZ1g6MnZuYe/oqwSCMsjmdWYxwSJI4Wm1VPc1aOY4kXd4gRXqVtv38akZxk9eb/F61tAuU82ngpwSmji71hA6YCbevX3a2euRrVs8jxRrgriOu21mdDDK1nZJ7LpamqYKGAiBCHT/Mw1669I3LEaDzC+729zmH/XZAgTlr/XmAMM5xc2nHnYbEDKqLllxmJ8zHNVD4DI9Aw3hYRG/xhwH/7UOpvIPG2ZHrXzmefGplIVfcqRc6DYNNZqw4etsm538dJzKkaV9tW1gNUyq4lTkfetPEq447ypcN3leZWrXSXz8WKZsdLGb07g42mpDF04Qypx/7B9kQPi03qBYM3ixvVSB0OBTBIQ+gZfK8OlBfLKhMIrXHqNtVLZnnxA9gg9qVpPW4MjP2BVtP2aIRxjMzi4+yHrJWzyiV28eC+BZkts/C/NJlNT8kk367L3filibCumNhOcMrB6inP1gviuAPokbUTv8JFfss9P/Lrlvpy3Ow9kl5FbVx8gs5j2MRHLksJAR78/7N79MBMc3f1wUj7mZNW7UP/nj24Ns4+w7PR7rzBwea8Azrr7ISbj+AIW8xh8DwQ+n3E7RIEO1Dzh7dJ1VA/9VWiQ/hrrqhfswyZmYovLMNUf9/6w68xi/P9TUaYXQnMCoy9tahTKcj1rw9Qnx1f3gG1HIhJlKLnXEnsyOfq4U+4OdvNLaiuMxLBgh8Qg2LvyH8hOt5lprwZbYbrq3Yx0Vo1zNlgd9zh9BapPPBZuEn8qqeTeQLKVxyp6ZueE4JpHPfSr4V+22HVgpuPi6XQicEC7qkdn9E+YPTilvZyCr6sLVuS8zc7T+dGg1TXKvfFDAnPciy317lxxVTeEutWhhRT6xCM4on0sViqaMZm/QZxojftnf4SoqrhKgrgUVFYaEaVwNYXU6MgwKPUlxehrCmAGtA86XJwMRxeaDd4F059zk5mxY3aYDfgwkx4TA6Pfva5fBlPTJmR9TcClaSLX1wGipMsT5OZT23vrR2JRPDCgR3pbzfX0hEndNveYP4SObp+NRm0eKncSJgF4BXHOwt1Pz9wzEa11feHgotC6Ab7Blo38g1a1k2HSvUuZE6HU7w1U9UuvV48MW2S0XT/ezq9GJyEKSd8sH3wZl/RmRT1oqplfi04FEK0u8QgMZJF0iLkkHIg4l2yQj8V6kCg65l5nVOyNv3vKRbO4y3dJLNsI9sP/tgcT8j4X/Na4j8lKEojpYRxjfpUc9q5WV+gwb9g6LBEX3Lx5pRLYgIvhio7WFfBXEmRg97BTf+kcJ7pLm4jpnJXndSmjuMHpq4U/UFlc43MbC6dql1RInw9JZZ4vMam2nngaNppXLrUS833ZupJ0GzuLdFWK+9s1I44TrX+8oUC+b8XAlygUVDbTNJGzYvzee4nsVHzXP5QnzD8jdnzekUOXpoNy7jcOhrrTvQX9Ge59TcY0Zoad0m9F1XtPQlzv+XUJbjjNSzHd2ouMosiFaN64umoSzZ4SQv0M6mBlSJuMCDfDJid1vItfeK7zkG3VnQep3Fei35D71uZKeXlSvwA+ZjVG5EG5qAmc6vrT7dk1MozV1VzOBEMq6GseJBmmj3SArwumhtvCYQyYnBqOqpuDPziUESwRV1cs4jB2YBH41WPk06S0Oxdjgp69BgefmPsH1UYQorPM1kuerSHICx1qKgwLI2tnjx0gcKuglp7iCXP0RlA0flMANjBfCZmoDn4gyoHGxuYnXBhrZPmlyV2etO3p5e4YpgvXwnQWZ0cWkLL5wYkmkjuVuWiiwzdCgoDk+C0RC1wjXsHA2UDbJ3IvsWhLY//SaLcrD22P0H+c4mLeF81B6k8wuE5zx478bsfqn2Luy5AKOUlB8n5mhkze/cUBYUJESDAoVJEBdbuEMtLAWfZ16vD8mYXsAjbCdSCe+z0elnNxKYS63F9uOoxPBeXKy1xHUkYcBwfi5lAqkSCG8jT64U9VOlcPH327FNneUnpCqeTVA+orz9cBPxkE7NS3QKVa3lPvix0BedJfBfkmFXPGwdlnJOYgRRFUmMLV7Jsl/iQSSyEWbImjHrYDsDol+XUDxdorjEhjgfXKp4z84HTFnjbON6Y8UMK+sJZ5WeY8c+oUllJpMmytRDTY5MYExOTO/DCkRcyVLB2gaOuVIjcEghYHe4MkzmFhjt7T2739SVnWzzLQmyxGUiVipyNJo5/yAxrxTwkWSOZnj+CqHZGmdSsbmVhDYGHqsmnOi9YlwRpbiMsDhQ0Ka/RbUTBadH/Ls5KVGufpgaSWW7xtDtT67unjR9xYqlbv+ALafWiMd/4ypx8PTIRv0TyTmMMmNSw6tumy9o24uMnOoZAEZA5m47LkcqKV/T2KCVoRwyi60olu/lMqaDTS7XBm1qbyc/z6eS9i/nr2fqR3x4bP7AHK1F0Hj21uSk8Zgpcu3mhym7JqYCWjzAHOAteynzLpz6Rbw+Hde2WUOBwAjBvF9FGlVbfJJQEQqMxshjZswGnXJhzCCOf1koht5JiUyW4JjZg63+F0VpZiEuf85fQnTnNL0BcFKxKhhFBipY4JDfMTXH3In3qghPwGCRIlJAlxLgDIcJicOXvkT37yCH9XPqmcdUkVvvisKOU+CByPdQgNBZ7xquKnTFBNXUYlmRsNFmRky/GWIBelWQpdWOnvir4srCn9neMNTuk2610Gsk93gjbeL2gUXSTune5sICxBLtKNgm2UcA1dajxD+Ex0PT2KXxIoUtqt13MUVqhohuWbzqSh6JsFzQ2sRNVV8amN8NGfPMAtvQ47tCB2h2eiUawIT0Z+bP5HBoSuiTOjkXRSnxGgEZfTjF8bxmsVbZAsduIDso1uvN89sCjFxt7T2/2SLB7JBgX2O4tyr6VAp+A8huNQNesjehbujd6RLNzoWHd1sHt4l5RegKWtE/hRtPLBNJEt/Zv2OS+eh6rSIVbu7v/77sHa6hb2hG2qfgNMfZnRNHS4L1GGm/rgcHXdo1t+tATEL5uJFXeVUbFDvmW+8mK8sre7/6KzebB+jfaXX0KSp+ptQ7p1QRrWON5jQ7wmgyiL+xoOwRztggU3m9D8WxhTLRXGkaMrs+wZSco7LFXzL7vVsrjbvf5Gsq9f2eiMu2+m1fkGg5/1ygYbbv7cVmJ1nW0tnPpXNRY/52YSD6wbAH/KdjRZ/4RabkPE4THpsH6kuvTNzNJFM7qABQ2rAKDNcfJyXX3tE47RCJQwFobmv3o5AEKWxDpZcr2lUAj+pzNZ2+7eSVtvkHludchG5PJ6dXGki25erO9WlNLdEY0Zu2bv3i0lByD7q/pjgFU/WV1tNDD+H6691fU0qau+h33s8pwBJTim6nUVizf0gFeq1WCn1gQ2+jFbFhU5MpcvtDL7EOs3m4OWDPDNBTxo9j3TitndLmVsbryjmT68lNdZh6cOQYY3P1lbqzCydO8KhDaRH6ocZsXGi/ExjGNdGb10pZKV3LA66Mxomfn9k+zX6T5RCNNnE0Q/8o2pAN7Exx/DJoxr/d7ux/+8dfvW3p2PP751a2d0d3iP+6E0hgVzZ3jv5o3b+cL2pzfJe7h/p6WODa/fuaUCqnonlbh587ZKbN/0IpSlVFVcR1ord/uGlfskldu+qd/TKWBh5SyTu06JCqLgvq/dl8NXv5NVan4Ri55QYpz/AsPSkXwhvuHrOnvBmJihBTX8l5kaB63PdyO901QH9EH7snOTlX9+Lt3zFsR/LlV2bmcr3s7HYb/buePKwactsKu8FORyoFz3hh1vcTu+7TBsEGvLarazfQvjnRl4vcztKrHrK6UqhNXVwcVt887NE+LprYibIxtZ2E1/CnXtpdZxpEXYdaIdQwzxeOZYUXJEunYzXSOFOmjIY7oZuYU5yggXT4vh880yXC1p5FTLWpMOLUpGlYsNBT6ccH3/YNsEOpXBQRzZH7907FkX2tf7nuVtqdrNvZ2D3hXPYsGMC56HY4LjDKSKIYtUMW8U9tTxw82WyN/J2SYcNz/vLY67TgdLRMzsILROE1Vsg5PYQoM1ecaNgYuLohuaKW77eqdROJ9X50unqdJsPV1VhRp/ZogJp2wfn7uZQiis8z+lOaadp266TGfeuGjNqiVUBj6Va2HGGqYx/RwZZbMVVSlShcoUVLlcuVoQ+c3Wa7aKV45xUBmNgZXlldiCrMicfkIwflLpqqAQ+MuSgHlZXGE5TBuJs9y6cUBS7N86x/I7kHhOb1uf/VUmrcC6OKcVhI0/tp3861HZxbphy1OIwJ8Ypst8rWLam9kjtpmCqpT9Ux8Mw/Yn1bQ2mQ6lwFrlQvRQzr6yBgjFJ5U8QGfkQ9nh0nts6zHevm27OdgV/kNUf1oO261bJ/7G9pef2lBoo6JbkHQA7e5nkmchrdvwxlm0IQzQH8T4XKRAGLAx/XmgQy57i+kVEaJZcJlmSPqaG687EkjxwJ6u0bhV+Akl+4rtWhlUecnchgUud4RCbqQFaiUmYD0dfML4++lFAWyetF8pTcZyhbFcZ47kvPRjjac/D+eGdxgxd3l4BeGbKqbhXTCO40qQWvGYpE31LE//1O+oc7uqg8aUHmd8yYuYsaG7ZVheCUcYmnuChMqcnyB8GKl6eojY/eqHGFUv25eQjX5c+7h+sHBmpN/YzvNvcsmXX/6JXGuqqLHqY8GlZx1BcFvQDU05XGAOT4sgPzVw0jKCmOFbMZkupb5BDforjBzVWSuYMF0E1ycoIlNkX7VC6A51zVJp7tzltYwDsapUNu2Z++Vgzyvvl05qzTvO1Zu9Y4qzbtQKiDyOZERu+TdDMGw2ghzM2Xg1oYPU5OwbQGg1vAJtVGaXNUUO6g1IqWkRgGwC/U8lUoRCViVluX71V7YX+SNAr2udn3rnjiRIviGq0o1d7ZSIeUqYzH7/QKBSTH2wZEra5YzSc2zSNsorctbt6JGZYL1iOE18uWkU7I1l2SWnSArvg5s4f7ZAlxtyrvvHs5zqC8q+4nbWTwyyJFTPcmMPe/B0JzCohkDFx5opURXZTgMFl4gZI4/w2titkcunk8n5eGdr682bN5vjc16h8amKuXdLAnTD0202vPjm72MlL4TVqvvHOUSeGIQr06vEYJu3/d9u2FXd805wgnI1oDIJFbTa/Eex6WK9xELi8p48ZKAlvAWZmK4wGveqg5lmw7t9AIUW123zslTfHTHP4pCHndkt8TJTATBcHXxKmqOZ2xPjYKKpCm+0G3BqPsdcwsLKORXs3v8dQ5gksLgEo5QxiAUKCYaMF6PFZjpqui6emBk/wBlkY5Egm2bInZyWMXgFt/69v7v+YuP/vJi8GB1seWI8QfWHH1mhncScsbW/3HoxejE4ePvvF+O3L8bXoihwDprG3WLrWsb69dHy8kfC8sGkJaH4MGC6DL7Wnmvmhf1iG1bDDFnEAz8WQvbslovB9cD8kZYteBVd4T9bUoA5WHNiqfXiM2WiuaXNIvh/F+ZMZWmLKLzV1jdCKo+CkStt79DtBq1HKGLKzscpFAkDeX0U6xQwwI1VE4YphgFp95m6SPKtqvNHLpli7Toag0rizWQQdCxcRkxEo+YMOO0qwSa1yOT7xqzauQ2tR7Bh5lshqM6P2gKqMpyn1MjDhY0sasOgTK2RUnv+lUrQIiGU8uVCwMUCAXzhUfkJ9hT5ovz5AwLOumAv5RfsrJoRJXVM674eYLvQWnpyMRraMPOR8Lt2dOr7XrEfkvp7PPyjUddliAIH7DcdeqLis1G9N31fiQ9/bcYToclRzx0nDq0dZlKqryiH6hERU3t7jTobjW9p9mJfACpOSn6VheFWhtqBpyjebHMY5b1CzjW65rZF5/RA52HfyEaJ/UpO+8tAWNPgz25gh2fTSW57u5V/kR/zWgKYNVC2MnNHBPO66cAYSYvnMmV+3/9Pb2/fMh8SS6I1eDcoiCuIxzxyOiGlLInE/VIA1htpIjMpHYcHie69Il8dtqxpoxFUqIv5B89hdZW3ALQk/nI60tjqmGXowaDYNqHuZ+G+zH5lLANmmXEg9QrFOnVWihyIYIJ0qpAm/iV6IPVJo3rMjpnZUHSQS8DJOgoubzqe1mgKVo+/P7ZhILVAUA/4dDzHUOGBY0uKGv0QyhLw6VaiYKxbWoWV4Sd7OzniP0WMNCsUUHZVWW19VG44Jl6XfKWdLRBUzrcMCG/1o5wnTy4NwMrgE0oBWv4WfHqL81c2Urle+GiFaB+AU8LhM0zpLppc5TWw6Hq7ZiHEQuBDNlkKkeC1B5MPhDEHNgDDEDj3vcnmkvRBa9Pu7dNBiVDKCspB6Q7GnODd70Zeh0WdO5aAl6/zHeTRCHef4fF778WVvf1pk+izigFvOeKSU7nZTc1BRSqVqCdEWC6U25Te5JlP6gVUvPVgMct9DDMoOA4oK6CMEux8idT6ErtOPvnXTfySEKkTH63AZzNGsgN5w/a99MrgsK5o+zuJywXtz1Cj/pjGnCErwkf4HggfqEwr7cZaTIZ1m58RslGw01CVpP54EIVoyPwJkvbDkaAOyhwRTWG0eYDTG8GQaCA2vQrna7TN48nK92buSjPXYjwmFp/BVk7ECZEcEgdfJMD6ngHwbdy3j5Ia2GBKHULydeRZVMUw9kwIFGSyKqwBl3kCzjVgcBMzNndI1qnExp8T9luTFpjtknhT0IeL6MCGNB230kyJXVJGGOemvjOPv5POXpLg4WQlbRYbxG6sb19ukolv6n//kPNVfrWGcS4QZM2B4W5sFYE8w+mMP35cSOoBh8iiDOgg9yibH6/umB/dgB5gX1/cS8gLfuvtu8UL5Ev/oLMIjRuABF0Oe5hDg/TGT0iW4cWRYiY+SKUd2IALS10AdkksVMMc8PsycZo5itRHjicgBFriSslWOeH4w5oaFjJRX1VejupRz3yb2sf47QxZhZ6GRLH1KdIaRdWRy5gqOWKOqiUTjy/VCGRRTQmqjY2C6p/g4NWcsV7ylJFLaZeN/mDR0+8ow01pFrp77ltriXOHgL913+h8I4VSweNKoFQ6i32spXwaWJfPnt4ZkiiJ5rtGIgIfQwayT7wCmMHTpUogKiBe/d+g/56bOY/2hxAhHHw5OP5BS59Ss4kamKeyTCWW3Vl1XOw1ThOqGUuT/8ubfGVqcdxBTF4GPMhR3D3cydO9OVEa/YynPplcMHLMlwmTTrLtLCzj9puw4zRKlNNLfb6Jg75p3izdV+C8uf6clWwvcWk+99/xvd6+0Xpip7+F/MUVNx8nD2B1LB7CSeaWb2xs21n1NWyga6guSBz7uDLBiEjobZ0S+3WNC6TAKcXcJwAk9M/nEQ9j20SE2ywgyBf0Zrzfq6iiTLMQUUSdRM3cs00mU4U6iJhb5o1yxoTZE2bQrdV1oaU9AwGh2DpScDo5/CtvWo+QYc8qvsMn/Ct8zEdJ5c009pZbLRxc0dU3Kezb+sfoIH+fADB/tPuryomgvmCOPmu9ETU42vSbrXFrm/+mG8+2+msr043b1GwpFV5p4fYSngnvNZkgTcfGZjVZeSMKIUtr63fQBuu2WlMg6PbfGKd2btVjQb3J9OOly0c3FSbGiKrtQ9Gyn+0unjhHzAaS17jFGNfhHP2+7pNDDBJIbp2yLq1Nko29eSSAXLHRCM53YZXST6to0WZek82v8Oj/Pik8+oonbSb9OT2+tqD8DowgfOXN+ubHegzblv35nRJ/Xz+zRnTdngh7gXVfx2N+2sRCrt9IA/ILEDc2ylqXD4k5TET59eTfO7Z8lmNc3HjUznCotfh3G187z7FsqczMb9CcTgq1KPP3GQx1mfAyM0T42n0U/Eiev7+QHqsQlaTdyLlqpPKKwUZ1LxqJ1GxRh2kX9Lkyy6f0mhC7mI6JJoIoCXUE4gVPp2xjPOmY7WNVh7PXwizyE2djnjRnuu1pUuo9MztfdBaJQP8WhYfBrDoHD2nbRoIinIJDyE7h5t9fftVmX49VNWfXT3OxYkqzQAir5Mum5qXwsCdNweXsF9w/bV0rm9RFxAZ/UdnfzFvh+aPJGMhMMyIwDVtCG8hslJ+zu0GHU3NOgQ9sNvwifpEtDSPr17MmVmxgnY48i6EUiM+2qK8hnU16OyGvQNscms7dAcB6uezWGRsrfNCSpJ/mINjkOEiGQo/X9xSAvgyF7VWiqkGrEhgpDJt0TFkjzUhSWHVL4oDV6q5aKLvFfapeguMjopAWWP4lsEPOC3NFNJrseZOkGtBk02M5DO/GXeG1RWgptqDwbOzUfG+4R80u3dkgLnWIE54WwFPVkSnhxmrIR7jZ47cC7uchxSz14QymKLyiGTlwA3Wp7J1jR4l4vnsHhOXu7vYnFTXJ55WxIvsKLb6Wt/aDv1PHhJZaJN9wJ/w5ojjTE9v+pIxxy5CQgaf/9q1D0BE5fFTEDVHJw2Ri/gJmJo5ygxXhyt+K3Vr4ABkfgcCltmH5l4HDbqf15341y5VYgKh+IaePZQ/nZee5GQ1cg4VrkqsOdB8dIuU7Q2fbevejngAdGNv8k0Si39HsTKbGQLZxeXdsNnCf5XpjyRvi74tx3O+gAcg58nPGYZF51CIi1NvCoKkO00LvAJhvcW9X0Ca8Yunl9udK7VXMJHjrK9bcRuTtVQS25tVIFIIVG0uO3ZBydEBaFOTAFk4oA2qBh9gY1VgRFXSftbsvL+A82MhoAdgILz7YvRO5Ldh9FSO+ZkrlfLScEUXlxS3NznpqefKawUMgI1Hfhgmgv90guC7ZPXy+L5hlhXQc9aeoJCtpIkLi7Q48QDMLhN7eysnGeHVrpce/O6c1a3WhrEDJSwd4kyiei3PiAW1GgGN6RMeYaTw/SftxCJTIM3Jtf5kMTUPEJ5NB6L6whhP6jj086YaO+Uk+pyd31DexNjPg6j7Wi7m7lta3QX5lJbf37MkETIBygha6N+qyWYMojk0zP98Z148KiGn23rdJJegnFIE2IM0eATWL8x8EfLpk6ENGm+EKWNK6spfURqoaZxSe7saneGWkN71eQQewhMnCwzQzTxZo78/R3v0dGMmDoBMhedDw5o3AchRsiMzTHJvm8e6oYBE/BzuyOixN157jEhQB8/H+0cH6emwzWPGJt7yh4KerGu+uxlaxP1W8f2u4DjlzTjcjv5AbNUokZ/U+wTl8c+HTPFWEUXi/NVUCwZSJkzhSU4m0bnwMyADRGBifcS5HxJ4Oe3Lql+k2U75GUJWKUlGPypZ9lFRaVH5c3GfdjZOt9tpZd23z9sdJFeIocrz1vLX5Mf+QtMHsEi2Ay3NxF4viwxTuXIb8DJXx9QHdAiovO5V20LwP8dD3dvOOujR33KghsTKO1bu2Guw2zKGlG0npAyuS/G1Th4emjZmZMCuEGD5CsdVvOLr9uFJ5S2wCkMBIT6vkwqLZLuL/uLq6Z+6V2m4pyAcdhksp+xdQ3+u1Mzy2rqZbvbSQps5qFccOCX02LlwrMZGYC5pJ+rsFnbqNvycTyO/UHl8MjrJhC6uTJ3vjz+4Mj6ZyX0mN+MpT2z+/eNBZAXzO3Ix21P9gUoNid3fbRsF5qhxVIwp2/xxpo+6nC7PrNhyCm24jXhkpqAvTROtBilERr0mX8G1s0JghcXfIorUhGz5xOQ2/fK7iaBJmnh3V5ll3P0nHAlBEe0paDWivvw0s2EURf05VG9D/xUAhViC5mmpDGXYIdOFFepL4d6gkfwiqhhkHei3MxiVO7HK+IjRDyjBrfQv/sbyGKHx8N+stAST1F2sO55XQ4qLZMhAMYqUvGOdQ37zHwsrB6m5GW0aLkWZ0bUyADfNC3Y5FihB04c6p4lEdmWV4aOvOHk7W9UwhixcPRh4K6yxTLPnUGLSl5DSNcN+qVacy8ks2WLq6RFgLz6KZt8mqEXUHculvZx9xj3xkvWrw9cLcAtjG5WwOkGL2xCXEOVIiAega+VcmQxrFrqinIAJDu9Ddy1VY/f7x/wA=<\/script>
<script>(async()=>{const t=document.getElementById("viewer").textContent.trim(),n=Uint8Array.from(atob(t),c=>c.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw")),e=document.createElement("script");e.textContent=await new Response(o).text(),document.body.append(e)})().catch(()=>{document.getElementById("too-old").hidden=!1});<\/script>
</body>
</html>
`.split("\f");r(i+e.map(o=>`<p>${ED(o)}</p>`).join("")+a),r(`<script type="application/json" id="facts">${Ch(JSON.stringify(t))}<\/script>`);for(let{lines:o,isPacked:d}of s){r(`<script type="application/x-ndjson"${d?" data-packed":""}>`);for(let c of o)r(Ch(c));r("<\/script>")}r(n)}var ED=t=>t.replace(/[<>&"']|[\ud800-\udbff][\udc00-\udfff]|[^ -~]/g,e=>`&#${e.codePointAt(0)};`),Ch=t=>t.replace(/<|[^ -~]/g,e=>`\\u${`000${e.charCodeAt(0).toString(16)}`.slice(-4)}`),xh=Dr;function FD(t,[e,s],r){let i=s===xh;if(!i&&s!==l)throw new O(be(`${s}`,`dx @$pool.report("C:/leak.html", "${xh}")`));let a=t.write(qr(Yi,e),n=>ID(r,i,o=>n(`${o}
`)));return{what:$w(i),xr:a}}function RD(t,[e,s],{hunts:r,skip:i,tool:a}){let n={hunts:r.map((o,d)=>({recording:za,number:d+1,hunt:o})),skip:i,name:za,tool:a};for(let o of Dh){if(o.name!==s)continue;let d=t.write(qr($i,e),c=>c(o.Re(n)));return{what:o.help,xr:d}}throw new O(Yw(Dh.map(o=>o.name)))}var za="session";function ID({hunts:t,snapshots:e,skip:s,tool:r},i,a){var n,o,d;let c=$m(),h=[],u=k=>{h.push(Zn(h.length,i?k:c(k)))},{time:f}=(d=(o=(n=t[0])==null?l:n.start)!=null?o:e[0])!=null?d:{time:0};u({type:re,format:Zi,version:1,segment:0,tool:r,time:f});for(let k of e)u(k);let p=[],m={};for(let k of t){u(k.start);for(let C of k.entries)u(C);p.push(ii(k)+pa(k)),p.push(zr(k,Xr(k,s))),m[At(k.tag)]=ma(k.tag).map(({name:C})=>C)}AD({Fa:{tool:r,qa:!i,Tr:[za],skip:s,Je:m},Ra:p,Tr:[{lines:h}]},a)}var UD=class{
constructor(t,e,s,r,i,a,n){this.__u=!1,this.__1=[],this.__i=n,this.__9=t,this.__4=e,this.__f=s,this.__a=r,this.__t=i,this.__j=a}
toString(){return`pooltag ${this.__j}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return vm()}
hitTag(...t){return this.__3("hitTag",t,([e,...s])=>{let r=vs("hitTag",e),i=mo('hitTag("Abc ", ',s.filter(n=>n!==_s)),a=this.__4.hunt(r,i,s.includes(_s));return a.kind===vr?this.__v(a):Gc(a)})}
arm(...t){return this.__3("arm",t,([e,s])=>{let r=vs("arm",e);if(s!==l&&s!==_s)throw new O(be(`${s}`,`dx @$pool.arm("Abc ", "${_s}")`));let i=this.__4.arm(r,s===_s);return i.kind===lt?P0(r,i.armed.arming.repair):Gc(i)})}
capture(...t){return this.__3("capture",t,()=>{let e=this.__4.capture(mo("capture(",t));return e.kind===vr?this.__v(e):Hp(e)})}
clear(...t){return this.__3("clear",t,()=>cp(this.__4.clear()))}
skip(...t){let e=this;return e.__3("skip",t,([s])=>{let r=go("skip",s);return e.__1=[...e.__1.filter(i=>i!==r),r],gc(e.__1)+(e.__16(r)?"":qw(r))})}
unskip(...t){let e=this;return e.__3("unskip",t,([s])=>{let r=go("unskip",s),i=e.__1.includes(r)?"":Qw(r);return e.__1=e.__1.filter(a=>a!==r),i+gc(e.__1)})}
save(...t){return this.__3("save",t,([e])=>fp(this.__f.save(qr("save",e))))}
open(...t){return this.__3("open",t,([e])=>s0(this.__f.open(qr("open",e))))}
report(...t){return this.__3(Yi,t,e=>Cc(FD(this.__f,e,this.__r(Yi))))}
export(...t){return this.__3($i,t,e=>Cc(RD(this.__f,e,this.__r($i))))}
__r(t){let e=this,{snapshots:s}=e.__a;return{hunts:s.length>0?[...e.__4.it.values()]:e.__8(t,[]),snapshots:s,skip:e.__1,tool:e.__j}}
used(...t){this.__6("used",t);let{sort:e,pattern:s}=By(t),{$:r,rows:i}=this.__y(e,s);return new Y(Om(r,i.length),i.map(a=>new TD(a)))}
top(...t){this.__6("top",t);let[e,s]=xD(t[0])?t:["",t[0]],r=Qm(this.__y(bt,Qr("top",s)).rows,`${e}`);return new Y(Qy(r.length),r)}
snapshot(...t){let e=this;return e.__3(kt,t,([s,r])=>{var i;let{snapshots:a}=e.__a,n=(i=Qr(kt,s))!=null?i:`s${a.length+1}`,o=Qr(kt,r),d=io(e.__9,e.__i,n,o===l?l:e.__17(o));return d?(e.__a.noteSnapshot(g({type:kt},d)),U0(n,d.rows.length,a.length===0)):Kc})}
diff(...t){this.__6(or,t);let e=this.__10(t,0),s=this.__10(t,1),r=co(e,s);if(r.kind!==Vi)throw new O(I0(e,s));return new Y(_p(r,e,s),r.rows.map(i=>new Jy(i)))}
growth(...t){this.__6("growth",t);let e=mm(this.__a.snapshots.map(ao));if(e.Yt.length<2)throw new O(zc);return new Y(O0(e),e.rows.map(s=>new sD(s)))}
totals(...t){var e;this.__6("totals",t);let s=v0(this.__9);if(!s)throw new O(z0);let r=(e=this.__e())==null?l:e.rows.map(({nonPaged:a,paged:n})=>[a.bytes,n.bytes]),i=a=>r==null?l:r.reduce((n,o)=>{var d;return n+((d=o[a])!=null?d:0)},0);return new Y(K0(uo(s),s.we),km(s,i(0),i(1)).map(a=>new vD(a,s.we)))}
who(...t){this.__6("who",t);let e=vs("who",t[0]),s=Ap(this.__9),r=Np(e,this.__9,this.__t);return new Y(_0(e,r),r.Je.map(i=>new ND(i,s(i.name))))}
leaks(...t){let e=this.__8(Ui,t),s=ue(e),r=[];for(let n of e)for(let o of Km(n,this.__1))r.push(new hD(n,o,s(n)));let i=e.map(n=>zr(n,Xr(n,this.__1))),a=Ts(e,r.length,Il,Ul);return new Y([a,...i].filter(Boolean).join(". "),r)}
recheck(...t){return Xm(this.__8(os,t),this.__1,this.__4)}
sites(...t){let e=this.__8("sites",t),s=ue(e),r=[];for(let i of e)for(let a of mD(i.sites(this.__1)))r.push(new pD(i,a,s(i)));return new Y(Ts(e,r.length,Il,Ol),r)}
blocks(...t){let[e]=t,s=VD(e)?e:l,r=this.__8(zi,t,s===l?t:[]);return Vm(r,this.__1,s)}
drivers(...t){let e=this.__8("drivers",t),s=ue(e),r=[];for(let i of e)for(let a of ym(i,this.__1))r.push(new $y(i,a,this.__1,s(i)));return new Y(Ts(e,r.length,"module",Ul),r)}
stacks(...t){let e=this.__8("stacks",t),s=ue(e),r=[];for(let i of e){let a=A(i.pt(),(n,o)=>vh(o)-vh(n));for(let n of a)r.push(new gD(i,n,s(i)))}return new Y(Ts(e,r.length,Ut,Ol),r)}
hits(...t){let[e]=t,s=e===l?OD:po("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__8(ss,t,[]),i=ue(r),a=[];for(let n of r)for(let o of n.recent(s))a.push(new rD(n,o,this.__1,i(n)));return new Y(Ts(r,a.length,I,"number, kind, call site"),a)}
status(...t){return this.__6("status",t),new bD(this.__9,this.__4,this.__1)}
help(...t){fo("help",t);let e=Object.values(ci).map(s=>new Vy(s));return new Y(`pooltag ${this.__j}: ${Oy}`,e)}
__y(t,e){let s=this.__e();if(!s)throw new O(Kc);let r=Lp(s.rows,t).filter(({text:i})=>e===l||ko(e,i));return r.length===0&&Tm(e,s.rows.map(({text:i})=>i)),{$:s,rows:r}}
__e(){let t=this;return t.__u||t.__i({kind:"listing"}),t.__u=!0,Gp(t.__9,t.__i)}
__17(t){if(!/[*?]/.test(t))return[vs(kt,t)];let e=new Set;for(let{rows:s}of this.__a.snapshots)for(let[r=0]of s){let i=Z(r);ko(t,z(i))&&e.add(i)}if(e.size===0)throw new O(Hc("known tag",t));return[...e]}
__10(t,e){let{snapshots:s}=this.__a,r=Qr(or,t[e]),i=r===l?s[s.length-2+e]:s.filter(a=>a.name===r).pop();if(i)return ao(i);throw new O(r===l?zc:Hc(kt,r))}
__v(t){let{hunt:e}=t;return[Xp(t),zr(e,Xr(e,this.__1))].filter(Boolean).join(" ")}
__16(t){let{hunts:e}=this.__4,s=r=>Wr(r,[t]);return e.length===0||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}
__6(t,e){fo(t,e),this.__4.Pa()}
__3(t,e,s){try{return this.__6(t,e),new Ws(s(e))}catch(r){if(!(r instanceof O))throw r;return new Ws(r.message)}}
__8(t,e,[s]=e){this.__6(t,e);let r=s===l?l:vs(t,s),{it:i}=this.__4,a=(r===l?[...i.values()]:[i.get(r)]).filter(n=>n!==l);if(a.length===0)throw new O(np(r,r===l?[]:on(r,i.keys())));return a}},_s=He,OD=100,VD=t=>typeof t==st&&t.length>4&&/!|\+0x/.test(t),vh=({hits:t})=>t.alloc+t.free+t.unknown,Le=new c0,ui=t=>Hr(Sp(t)),Ka=new h0,zs=new Bw(Ka,()=>Le.now(),Wi,ui),GD=new sb(Le,Le,t=>{zs.note(g({type:ns},t))}),Xa=new pw(Le,GD,zs,ui),LD=new Vw(Le,Ka,zs,Xa),Dt=new UD(Le,Xa,LD,zs,Ka,Wi,ui);return[Dt,tg,eg,sg]})();
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
