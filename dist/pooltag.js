/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(n){let 
Ks="tooLong",
Qa="notOneByte",
qa="protectedBit",
Xt="$prcb",
ge="poolHitTag",
E="other",
zs="before",
H="after",
M="found",
Jt="absent",
b="unknown",
Za="NonPagedAllocs",
ja="NonPagedFrees",
ci="NonPagedBytes",
Xa="PagedAllocs",
Ja="PagedFrees",
ui="PagedBytes",
N="unreadable",
Ct="none",
Yt="slot",
fi="noPointerSize",
pi="PoolHitTag",
Ya="noModules",
_="read",
Be="arm64",
We="x64",
$t="notRead",
He="unseen",
$a="alreadyArmed",
tl="taggingOff",
_e="breaksPassed",
mi="ready",
el="notKernel",
sl="localKernel",
Ke="notLive",
rl="ambiguous",
gt="stillThere",
Qs="notRepaired",
at="undone",
il="DbgBreakPoint",
gi="neither",
D="alloc",
A="free",
bt="tag",
qs="nonPaged",
bi="NonPaged",
vt="paged",
Si="Paged",
St="frames",
ki="names",
wi="breakInstruction",
Zs="breakpoint",
xt="targetGone",
be="bugcheck",
Rt="function",
ze="pool",
Qe="notPool",
qe="new",
It="stack",
js="$thread",
Di="$proc",
yi="entered",
Xs="linked",
Se="foreign",
et="failed",
Ci="notArmedAgain",
ot="noHeader",
te="released",
O="inUse",
Ze="headerless",
ke="yes",
Js="owner",
al="noTagInCode",
ll="probableWrapper",
nl="backwards",
Ys="exact",
$s="floor",
vi="register",
lt="block",
xi="immediate",
tr="unchecked",
we="same",
je="misnumbered",
Xe="repeated",
er="invalid",
sr="torn",
ol="unknownType",
Ni="entry",
ee="header",
rr="newer",
Nt="nothing",
De="otherBoot",
nt="armed",
Ti="disarmed",
Mi=" and ",
ye="notOurs",
se="refused",
Ai="cleared",
dl="foreignCleared",
R="hit",
st=", ",
re="allocation",
hl="notClosed",
cl="mayRepeat",
Je="doubted",
Ut="hunt",
ir="exists",
Ye="noRecording",
Tt="; ",
ul="stopsUnknown",
fl="repairLine",
pl="stacksDiffer",
ml="notRecorded",
Pi="number",
ar="unread",
gl="notLoaded",
bl="Physical Memory",
Ce="all",
$e="system",
ve="nonpaged",
ts="allocs",
es="frees",
lr="diff",
Fi="bytes",
Sl="notWritten",
ss="hits",
nr="seconds",
kl="unknownHits",
wl="tooManyBlocks",
rs="notRun",
Dl="superseded",
is="manualBreak",
Ei="otherBreak",
or="impossible",
yl="muchNonPaged",
Cl="nearLimit",
dr="nothingHeld",
Ri="leaks",
ct="gone",
as="few",
Ii="keeps",
vl="freedLate",
ls="stopped",
Ui="changes",
Oi="uptime",
hr="driver",
rt="string",
Li="noModule",
cr="at least ",
kt="snapshot",
Gi="0.1.0",
ur="planned",
ie="applied",
xl="framesMissing",
fr="last",
Mt="Allocs",
pr="Used",
ae="Frees",
mr="Diff",
Z="taken",
Nl="instruction",
Vi="undecided",
Tl="unwinding",
Ml="WARNING: ",
Bi="fixed",
gr="repeat",
br="full",
Al="seenAgain",
Wi="place",
Sr="counters",
ns="change",
xe="end",
os="recheck",
kr="located",
ds="places",
Hi="blocks",
_i="enough",
Ki="passing",
wr="everything",
hs="arguments",
zi="returnValue",
Qi="disagreement",
cs="learning",
us="unlocated",
qi="notInTable",
Dr="freed",
yr="there",
Pl="ImageFileName",
Fl="UniqueProcessId",
Cr="hunted",
Zi="boolean",
ji="pooltag recording",
j="look",
vr="keep",
le="Bytes",
fs="Share%",
Ot="Coverage%",
xr="Blocks",
Xi="report",
Ji="export",
El="call site",
Rl="blocks/allocations",
Il="allocations/frees",
J=t=>t>>>0,
ps=t=>{let e=s=>{var r;return((r=t[s])!=null?r:0)&255};return J(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)},
Yi=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
Ul=t=>{if(t.length===0)return{Dt:!1,ht:{kind:"empty"}};if(t.length>4)return{Dt:!1,ht:{kind:Ks,length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{Dt:!1,ht:{kind:Qa,Xs:e[0]}}:$i(ps([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
Tc=t=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?$i(ps(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?$i(J(Number.parseInt(t,16))):Ul(t),
$i=t=>t<ko?{Dt:!0,tag:t}:{Dt:!1,ht:{kind:qa,plain:dt(t)}},
dt=t=>J(t&~ko),
K=t=>{let e=s=>s>=32&&s<=126;return Yi(t).map(s=>e(s)?String.fromCharCode(s):".").join("")},
At=t=>`0x${Me(t)}`,
Mc=t=>ps([...Yi(t)].reverse()),
Ol=t=>K(t).includes("."),
ne=t=>{let e=Do.test(t)?t:t.replace(/^0x/i,"").replace(/`/g,"");if(Do.test(e))return Ts(e.toLowerCase().padStart(wo,"0"))},
Lt=(t,e)=>Ts(Me(t)+Me(e)),
Y=t=>({high:Number.parseInt(t.slice(0,8),16),low:Pe(t)}),
T=(t,e)=>{let s=Pe(t)+e;if(s>=0&&s<4294967296)return Ts(t.slice(0,8)+Me(s));let{high:r}=Y(t);return Lt((r+Math.floor(s/4294967296))%4294967296,s%4294967296)},
ut=(t,e)=>{if(t.slice(0,8)===e.slice(0,8))return Pe(e)-Pe(t);let s=Y(t),r=Y(e),i=(r.high-s.high)*4294967296+(r.low-s.low);return Number.isSafeInteger(i)?i:n},
Pt=(t,e)=>t<e?-1:t>e?1:0,
Ll=(t,e)=>(Pe(t)&e-1)===0,
Gt=(t,e)=>e===4?Ts(Ae.slice(8)+t.slice(8)):t,
ms=(t,e)=>t.charAt(e===4?8:0)>="8",
Ac=(t,e)=>e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`,
gs=(t,e)=>{let s=Pe(t),r=e===4&&s>=2147483648;return _t(r?Lt(4294967295,s):t)},
Pc=(t,e,s)=>C(`rM 0x1;${e?"kb":"k"}${Fe(t)}${Co(s)}`),
Fc=(t,e)=>{let s=e.map(i=>i===Xt?"gdtr":i),r=s.length>0?`;.catch {${yo(s)}}`:"";return C(`${yo(ig[t])}${r};lm o`)},
Ec=(t,e,s)=>{let r=gs(t,e);return s.length===4?C(`ed ${r} ${Fe(bs(s))}`):C(`eb ${r} ${s.map(Fe).join(" ")}`)},
Rc=(t,e)=>{let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return C(`!poolused ${Fe(s)}`)},
Ic=t=>{let e=K(t).replace(/[^A-Za-z0-9]/g,"?");return C(`!poolused 0x1 ${e}`)},
bs=t=>{let e=s=>{var r;return(r=t[s])!=null?r:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0},
ta=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
L=(t,e)=>{try{return t()}catch(s){if(!(s instanceof As))throw s;return e(s)}},
F=(t,e)=>{let s=e;for(;s<t.length&&pt(t.charCodeAt(s));)s++;return s},
Vt=(t,e)=>{let s=e;for(;s<t.length&&Ag(t.charCodeAt(s));)s++;return s},
Uc=(t,e)=>{let s=e;for(;s<t.length&&To(t.charCodeAt(s));)s++;return s},
ea=t=>{let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=No;)e--;return t.slice(0,e)},
sa=(t,e)=>{let s=Vt(t,e);if(s-e===16)return s;if(s-e!==8)return-1;if(t.charCodeAt(s)!==Mg)return s;let r=Vt(t,s+1);return r-s===9?r:-1},
Bt=(t,e)=>{let s=sa(t,e);if(s<0)return;let r=s-e===8,i=t.slice(s-8,s),a=(r?Pg:t.slice(e,e+8))+i;return{address:Fg(a),pointerSize:r?4:8,end:s}},
Oc=t=>{let e=Number(t);return Number.isSafeInteger(e)?e:n},
Nr=(t,e)=>{let s=[];for(let r of t){let i=r.length<=Kt?e(r):n;i!==n&&s.push(i)}return s},
Lc=(t,e)=>({elementSize:e,rows:Nr(t,s=>Gc(s,e))}),
Gc=(t,e)=>{let s=Bt(t,F(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let a=Vc(t,i,e*2);if(a<0||(r.push(Rg(t,i,a)),!Ig(t,a,e)))break;i=a+1}return r.length===0?n:{address:s.address,elements:r}},
Vc=(t,e,s)=>{let r=e+s,i=Vt(t,e)===r,a=t.startsWith("?".repeat(s),e);return(i||a)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1},
Bc=(t,e)=>{var s,r;Gl(t);let i=ba(t,e);if(e.thing.kind!==ge)return i;let a=Bl(e,Ug(t,e));if(i.kind===a.kind)return i;let l=o=>[i,a].find(o);return(r=(s=l(Ao))!=null?s:l(({kind:o})=>o===E))!=null?r:Mo},
Gl=t=>{Q(t,Dg)},
Vl=(t,e)=>{e===4&&Gl(t)},
Bl=(t,e)=>{if(!e)return Mo;let{before:s,after:r}=t,i=a=>a.every((l,o)=>l===e[o]);return i(s)?{kind:zs}:i(r)?{kind:H,bytes:e}:{kind:e.every((a,l)=>a===s[l]||a===r[l])?"mixed":E,bytes:e}},
z=(t,e,s)=>{var r;if(e<0||e+s>t.length)return;if(s===4)return Re(t,e);let i=0;for(let a=s-1;a>=0;a--)i=i*256+((r=t[e+a])!=null?r:0);return i},
Ne=(t,e,s)=>{let r=z(t,e,4),i=s===8?z(t,e+4,4):0;return r===n||i===n?n:Lt(i,r)},
Tr=(t,e,s)=>{let r=t.readMemory(e,s);return r&&Ne(r,0,s)},
oe=(t,e)=>{let s=t.readMemory(e,4);return s&&z(s,0,4)},
Wl=(t,e,s,r)=>{let i=t.readMemory(e,s*r);if(!i)return;let a=[];for(let l=0;l<s;l+=1){let o=Ne(i,l*r,r);if(o===n||o===Ae)break;a.push(o)}return a},
Wc=t=>{let e=Bt(t,F(t,0));if(!e||!pt(t.charCodeAt(e.end)))return;let{name:s,os:r}=Hl(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,os:r||n}},
Hl=t=>{let e=Hc(t);return{name:t.slice(0,e).trim(),os:t.slice(e).trim()}},
Hc=t=>{let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s},
Mr=(t,e,s)=>{let r=`nt!${e}`.toLowerCase();return L(()=>{let i=t.query(mg(e)),a=Og(i).find(o=>o.name.toLowerCase()===r);if(a)return{kind:M,address:Gt(a.address,s)};let l=i.find(o=>o.trim()!=="");return l===n?{kind:Jt}:{kind:b,Ut:l.trim()}},({message:i})=>({kind:b,Ut:i}))},
_l=(t,e,s)=>{let r=Mr(t,e,s);return r.kind===M?r.address:n},
Ss=(t,e=8)=>{let s=new Map;for(let r of t)if(!(r.length>Kt||!r.includes("=")))for(let[i,a]of _c(r))s.has(i)||s.set(i,Gt(a,e));return s},
_c=t=>{var e;let s=[],[r=""]=t.includes(Po)?t.split(Po):[t];for(let i of r.trim().split(/\s+/)){let[,a="",l="",o]=(e=Lg.exec(i))!=null?e:[],d=o===""?ne(l):n;if(d)s.push([a.toLowerCase(),d]);else if(o!=="*"&&!Gg.test(i))return[]}return s},
Ar=t=>{let e=!1;return Nr(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),Kl(s,e)))},
Kl=(t,e=!1)=>{let s=Bt(t,F(t,0));if(!s||!pt(t.charCodeAt(s.end)))return;let r=Bt(t,F(t,s.end));if(!r||!pt(t.charCodeAt(r.end)))return;let i=F(t,r.end),a=t.slice(i),l=a.search(/\s/),o=l<0?a:a.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:a.slice(o.length).trim(),yt:e}},
zl=(t,e)=>{let s=40543,r=(t&65535)*s,i=(t>>>16)*s,a=r+i%65536*65536,l=Math.floor(i/65536)+Math.floor(a/4294967296);return(a%4294967296^l)&e},
Ql=(t,e,s)=>{let r=(o,d)=>{let{offset:h,bytes:c}=s.fields[o];return Kc(t,e+h,c,d)},i=r("Key",!1),a=ql(r(Za,!1),r(ja,!1),r(ci,!0)),l=ql(r(Xa,!1),r(Ja,!1),r(ui,!0));if(!(i===n||!a||!l))return{tag:J(i),nonPaged:a,paged:l}},
ql=(t,e,s)=>{if(!(t===n||e===n||s===n))return{allocs:t,frees:e,bytes:s}},
Kc=(t,e,s,r)=>{let i=z(t,e,4),a=s===8?z(t,e+4,4):0;if(i===n||a===n)return;let l=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(a+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(o)?o:n},
Zl=t=>{let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:Fo(r.nonPaged,i.nonPaged),paged:Fo(r.paged,i.paged)}),e)},
zc=(t,e)=>{let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=Ql(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s},
jl=(t,e)=>{let s=new Map,r;for(let i of t){if(i.length>Kt)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,l="",o="",d="",h=""]=a;r!=null||(r=l.length),!(l.length>r||s.has(d))&&s.set(d,{offset:Number.parseInt(o,16),type:h.trim()})}return s.size===0?n:{name:e,fields:s}},
Xl=t=>{let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&Jl(e.type);return e&&s!==n?e.offset+s:n},
Jl=t=>{var e,s,r;let[,i="1",a=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(s=/^U?[Ii]nt([1248])B$/.exec(a))==null?n:s[1],o=(r=/^Ptr(32|64)\b/.exec(a))==null?n:r[1];return l?Number(i)*Number(l):o?Number(i)*(Number(o)/8):n},
Qc=(t,e,s)=>{let r=Eo(t,"_POOL_TRACKER_BIG_PAGES"),i=r==null?n:r.fields.get("Key"),a=r==null?n:r.fields.get("NumberOfBytes"),l=a!=null?a:r==null?n:r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),d=e("PoolBigPageTableSize");if(!r||!i||!l||o.kind!==M||d.kind!==M)return;let h=Tr(t,o.address,s),c=oe(t,d.address);if(!h||!c||(c&c-1)!==0)return;let u=Xl(r);if(u===n)return;let f={Js:i.offset,Ys:l.offset};return g({address:h,k:c,$s:u},f,{hs:a?1:Wg,pointerSize:s})},
qc=(t,e,s)=>{let r=Zc(s),i=zl(r,e.k-1);if(e.hs===1)return ra(t,e,i,s);let a=ra(t,e,i,s);if(a.kind===M)return a;let l=ra(t,e,Hg(r)&e.k-1,s);return l.kind===M?l:{kind:N}},
ra=(t,e,s,r)=>{let{address:i,k:a,$s:l,Js:o,Ys:d,hs:h,pointerSize:c}=e,u=Math.min(Bg,a-s),f=t.readMemory(Sa(i,s,l),u*l);if(!f)return{kind:N};for(let p=0;p<f.length;p+=l){if(Ne(f,p,c)!==r)continue;let m=Ne(f,p+d,c),k=m&&ut(Ae,m);if(k===n)return{kind:N};let v=k*h;return{kind:M,tag:ps(f.subarray(p+o,p+o+4)),bytes:v}}return{kind:Jt}},
Zc=t=>{let{high:e,low:s}=Y(t);return(s>>>Ro|e<<32-Ro)>>>0},
Yl=(t,e,s)=>{let r=su(Eo(t,"_POOL_TRACKER_TABLE")),i=jc(t,e),a=en(t,e("PoolTrackTable"),s);if(!r||!i||!Lo(a))return;let l=Xc(t,e("ExPoolTagTables"),s),o=Jc(t,e,s);if(!l||o===b)return;let d=[a.address,...l.filter(h=>h!==a.address)];return g({x:r,tables:d},i,{ve:o===Ct?n:o})},
jc=(t,e)=>{let s=ka(t,e("PoolTrackTableSize")),r=ka(t,e("PoolTrackTableMask"));return s===n||r===n?n:{k:s,mask:r}},
Xc=(t,e,s)=>e.kind!==M?e.kind===Jt?[]:n:Wl(t,e.address,zg,s),
Jc=(t,e,s)=>{let r=en(t,e("PoolTrackTableExpansion"),s);if(r.kind===b)return b;if(!Lo(r))return Ct;let i=ka(t,e("PoolTrackTableExpansionSize"));return i===n?b:i===0?Ct:{table:r.address,k:i}},
ia=(t,e,s)=>{let r=$l(t,e,s);if(r.kind!==M)return r;let{nonPaged:i,paged:a}=r.record;return{kind:M,counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
$l=(t,e,s)=>{let r=$c(t,e,s);if(r.kind!==Yt)return r.kind===Ct?tu(t,e,s):r;let i=[];for(let a of e.tables){let l=Ue(t,e,a,r.index,1);if(!l)return Ie;let o=l.get(0);o&&dt(o.tag)===s&&i.push(o)}return Oo(Zl(i))},
Yc=(t,e)=>{let[s]=e.tables,r=s&&Ue(t,e,s,0,e.mask+1);return r&&[...r.values()].map(({tag:i})=>dt(i))},
tn=(t,e)=>{let s=new Map;for(let a of e.tables){let l=Ue(t,e,a,0,e.k);if(!l)return;l.forEach((o,d)=>{var h;s.set(d,[...(h=s.get(d))!=null?h:[],o])})}let{ve:r}=e,i=r?Ue(t,e,r.table,0,r.k):[];return i?[...[...s.values()].map(Zl),...i.values()].filter(a=>a!==n):n},
$c=(t,e,s)=>{let[r]=e.tables;if(!r)return Ie;let i=e.mask+1,a=zl(s,e.mask);for(let l=i;l>0;){let o=Math.min(Kg,i-a,l),d=Ue(t,e,r,a,o);if(!d)return Ie;for(let h=0;h<o;h+=1){let c=d.get(h);if(!c)return{kind:Ct};if(dt(c.tag)===s)return{kind:Yt,index:a+h}}a=(a+o)%i,l-=o}return{kind:Ct}},
tu=(t,e,s)=>{var r;let{ve:i}=e,a=i&&Ue(t,e,i.table,0,i.k);if(i&&!a)return Ie;let l=[...(r=a==null?n:a.values())!=null?r:[]].find(o=>dt(o.tag)===s);return l?Oo(l):eu(t,e)},
eu=(t,e)=>{for(let s of e.tables){let r=Sa(s,e.k-1,e.x.size),i=t.readMemory(r,e.x.size),a=i&&Ql(i,0,e.x);if(!a)return Ie;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:Jt}},
su=t=>{let e=t&&Xl(t);if(!t||e===n)return;let s={};for(let r of Vg){let i=t.fields.get(r),a=i&&Jl(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:e,fields:s}},
en=(t,e,s)=>{if(e.kind!==M)return e;let r=Tr(t,e.address,s);return r?{kind:M,address:r}:{kind:b,Ut:""}},
aa=t=>{let e=Pr(t);if(!e)return{kind:fi};let s=Mr(t,pi,e);if(s.kind!==M)return{kind:"noSymbol",name:pi,Ut:s.kind===b?s.Ut:n};let r=Ar(Q(t,vo)).map(a=>g({},a,{start:Gt(a.start,e),end:Gt(a.end,e)}));if(!Ps(r))return{kind:Ya};let i=a=>Mr(t,a,e);return{kind:_,target:g({pointerSize:e},iu(t,e),{poolHitTag:s.address,modules:r,Ot:_g.filter(a=>Io(t,e,a)),Lt:ru(t,i,e),xe:Yl(t,i,e),tr:Qc(t,i,e)})}},
ru=(t,e,s)=>{var r;let i=e("KiProcessorBlock");return i.kind!==M?[]:(r=Wl(t,i.address,Zg,s))!=null?r:[]},
Pr=t=>{let e=Ss(Q(t,dg)).get("$ptrsize");return e===Lt(0,4)?4:e===Lt(0,8)?8:n},
iu=(t,e)=>{var s,r,i;let a=(s=Q(t,hg).find(d=>/Kernel Version/i.test(d)))!=null?s:"",l=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(a))==null?n:r[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${a.trim()}${o}`,te:e===4?"x86":au(a),build:l?Number(l):n}},
au=t=>{if(t!=="")return/\bARM\s?64\b/i.test(t)?Be:We},
Wt=t=>{let e=Pr(t),s=e&&_l(t,pi,e);if(!e||!s)return{kind:$t};let r=sn(t,s,e);return r===n?{kind:$t}:{kind:_,address:s,pointerSize:e,value:r}},
sn=(t,e,s)=>(Vl(t,s),oe(t,e)),
lu=(t,e)=>{let s=$g(e);return L(()=>t.debugger(yg(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?n:i.includes(s)}),()=>!1)},
Fr=t=>{L(()=>t.debugger(vg),()=>{})},
nu=t=>{let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",a=""]=e!=null?e:[],l=ne(i);if(!e||!l)return;let o=h=>Number.parseInt(h,16),d=J(o(s));return Dt(d)?n:{armed:d,saved:Fs(o(r)),address:l,id:a}},
ou=t=>{let e=[];for(let s of t){if(s.length>Kt)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():n;r&&i&&e.push(du(i,r[1],r[2]));let a=r?n:hu(s);a&&e.push(a)}return e},
du=(t,e,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return e==="Command"?g({},t,{command:r}):g({},t,{Xi:r})},
hu=t=>{var e;let[s="",...r]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(s))return;let i={Ne:!0,"not handled":!1}[(e=r[r.length-1])!=null?e:""];i!==n&&r.pop();let a=eb.find(d=>d===r[r.length-1]);if(a&&r.pop(),i===n&&!a)return;let[l="",...o]=r;return o.length>0?n:{code:s,sr:l,status:a,Ne:i}},
rn=t=>{var e;let s=ou(Q(t,ug)),r=o=>s.find(d=>d.code===o),i=r("bpe"),a=(e=r("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:b};let{command:l}=i;return l!==n&&rb(l)?ya("command",l):i.status!=="break"?ya("status",Ho(i)):(a==null?n:a.Ne)===!1?ya("handling",Ho(a)):{kind:"stops"}},
P=(t,e)=>Array.from(t,(s,r)=>({Te:s,place:r})).sort((s,r)=>e(s.Te,r.Te)||s.place-r.place).map(({Te:s})=>s),
ks=(t,e)=>Er(t.toLowerCase(),e.toLowerCase()),
Er=(t,e)=>{let s=0,r=0,i=-1,a=0;for(;s<e.length;)if(t[r]==="*")i=r++,a=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;t[r]==="*";)r++;return r===t.length},
an=(t,e)=>{let s=[...new Set(e)].filter(a=>a!==t),r=t.trim(),i=[.../[*?]/.test(r)?[a=>Er(r,a)||ks(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>nn(t.padEnd(4),a.padEnd(4)),a=>nn(t.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let l=s.filter(a);if(l.length>0)return P(l,(o,d)=>o<d?-1:1).slice(0,ib)}return[]},
ln=(t,e)=>{let s=new Map([...e].map(r=>[K(r),r]));return an(K(t),s.keys()).map(r=>s.get(r)).filter(r=>r!==n)},
nn=(t,e)=>{let s=[0,1,2,3].filter(a=>t[a]!==e[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:_o(t.trim(),e.trim())||_o(e.trim(),t.trim())},
cu=(t,e,s)=>{var r;let i=e.xe;if(!i)return{kind:b};let a=h=>h!==n&&ia(t,i,h).kind===M,l=ia(t,i,s);if(l.kind===N||l.kind==="overflow")return{kind:b};let o=uu(s);if(l.kind===M)return{kind:"seen",us:a(o)?o:n};let d=[Mc(s),o].find(a);return{kind:He,meant:d===n?ln(s,(r=Yc(t,i))!=null?r:[]):[d]}},
uu=t=>{let e=t>>>24;if(!(e!==32&&e!==0))return J(t&16777215|(e===0?32:0)<<24)},
fu=(t,e,s,r)=>{let i=Rr(t);if(i)return zt(i);if(Dt(s))return zt({kind:"neverHit",tag:s});let a=pu(t,e);if(a.kind!==_)return zt(a);let{target:l}=a,o=sn(t,l.poolHitTag,l.pointerSize);if(o===n)return zt({kind:N});if(!Dt(o))return zt({kind:$a,value:o});if(mu(t,l))return zt({kind:tl});let d=rn(t);if(d.kind===_e)return zt(d);let h=gu(s,cu(t,l,s),r);return h?zt(h):{kind:mi,target:l,Gt:o,stops:d.kind==="stops"}},
Rr=t=>{let{kernel:e,description:s="",live:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:el}:r?/^local\b/i.test(s)?{kind:sl}:n:{kind:Ke}},
pu=(t,e)=>{let s=aa(t),r=s.kind===_?s.target.modules.filter(i=>!i.yt):[];return s.kind===fi||r.length>1?s:(L(()=>e.debugger(pg),()=>{}),aa(t))},
mu=(t,e)=>{if(e.build===n||e.build>=ab)return!1;let s=_l(t,"NtGlobalFlag",e.pointerSize),r=s&&oe(t,s);return r!==n&&(r&lb)===0},
gu=(t,e,s)=>{switch(e.kind){case"seen":return e.us===n||s?n:{kind:rl,ps:[t,e.us]};case He:return s?n:{kind:He,tag:t,meant:e.meant};case b:return}},
on=(t,e,s)=>{e.kind===gt&&t({kind:Qs,command:e.repair}),e.kind===at&&t({kind:"repaired",value:s})},
Ir=t=>{let e=Qo.get(t);if(e)return e.is;let s=bu(t);return Qo.set(t,{is:s}),s},
bu=t=>{var e;if(fb.test(t.module))return t.name.includes("Pool")?hn(t.name):n;if(zo.test(t.module))return t.name===il||pb.test(t.name)?gi:(e=dn(t.name))!=null?e:Su(t.name)},
dn=t=>hb.test(t)?D:cb.test(t)?A:n,
Su=t=>ub.test(t)?hn(t):n,
hn=t=>t.includes("Alloc")?D:t.includes("Free")?A:gi,
wt=t=>{let e=t.findIndex(({symbol:s})=>!s||Ir(s)===n);return e<0?t.length:e},
ku=t=>zo.test(t.module)&&t.name==="ExFreePool"&&t.offset>mb,
cn=t=>t.name===il||/^Exp\w*PoolTracker/.test(t.name),
la=t=>{var e;let s=gb.exec(t);if(!s)return;let r=((e=s[2])!=null?e:"").trim();return s[1]===n?{command:r}:{processor:Number(s[1]),command:r}},
wu=t=>{let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?n:e[1]){case"Tag":return bt;case bi:return qs;case Si:return vt;case"Session Tag":return"sessionTag";default:return}},
Du=t=>{let e=[],s=F(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=F(t,i)}return e},
yu=(t,e)=>{let s=F(t,0);if(t.startsWith("TOTAL",s)&&pt(t.charCodeAt(s+5)))return Cu(t,s+5,e);let r=e.Me?Sb(t,e,e.Me):vu(t,s,e);return r?{kind:"row",usage:r}:wb(t,s)?Xo:{kind:E}},
Cu=(t,e,s)=>{let{x:r,Me:i=Yo(r)}=s,a=na(t,e,i,r);return!a||t.slice(a.end).trim()!==""?Xo:g({kind:"total"},pn(a.numbers))},
vu=(t,e,s)=>{let r=Jo(t,e,Qt,s),i=Jo(t,e,t.slice(e,e+Qt).search(/\s/),s);return r&&i?n:r!=null?r:i},
un=(t,e,s=Qt)=>{let r=e+s;if(e<0||t.length<=r||!pt(t.charCodeAt(r))||F(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
na=(t,e,s,r)=>{var i;let a=[],l=e,o=!0,d=!0;for(let h=0;h<s.length;h++){let c=xu(t,l,(i=s[h])!=null?i:0);if(!c)return;let u=h===s.length-1?Nu(t,c,d,r):c.end,f=u===n?n:Oc(t.slice(c.start,u));if(u===n||f===n)return;let p=u===c.Ct||u>c.Ct&&c.full;o=o&&p,d=d&&(p||h===0),a.push(f),l=u}return{numbers:a,end:l,rr:o}},
xu=(t,e,s)=>{let r=F(t,e),i=t.charAt(r)==="-"?r+1:r,a=Uc(t,i);if(!(r===e||a===i))return{start:r,end:a,Ct:e+s,full:r===e+1}},
Nu=(t,e,s,r)=>{if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.Ct||i.startsWith($o))return e.end;if(!(!s||e.start>=e.Ct))return e.full?r==="old"&&/^[ .]/.test(i)?e.Ct:n:e.Ct},
fn=(t,e,s)=>{let r=s.trim(),i=t.length===Qt&&!t.includes(".")?Ul(t):n;return g({text:t.padEnd(Qt),tag:i!=null&&i.Dt?i.tag:n},pn(e),{description:r||n})},
pn=t=>{let e=t.length/2;return{nonPaged:mn(t.slice(0,e)),paged:mn(t.slice(e))}},
mn=t=>{let[e=0,s=0,r=0,i=0]=t;return t.length===2?{s:e,bytes:s}:{allocs:e,frees:s,s:r,bytes:i}},
gn=t=>{var e;let s=new bb,r;for(let i=0;i<t.length;i++){let a=(e=t[i])!=null?e:"";if(r){if(qo(r.push(a,i)))break}else{let l=s.read(a);l&&(r=new vb(l))}}return r==null?n:r.listing()},
ws=(t,e,s)=>e.xe?ia(t,e.xe,s):L(()=>Tu(t,s),()=>({kind:N})),
Ds=t=>t.kind===M?t.counts:t.kind===Jt?{allocs:0,frees:0}:n,
Tu=(t,e)=>{let s=gn(t.query(Ic(e)));if(!s)return{kind:N};let[r,...i]=s.rows.filter(c=>c.tag===e);if(!r)return{kind:s.rows.length===0?Jt:N};let a=[r.nonPaged.allocs,r.paged.allocs],l=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:N};let o={allocs:bn(a),frees:bn(l)},{allocs:d,frees:h}=o;return d===n||h===n?{kind:N}:{kind:M,counts:{allocs:d,frees:h}}},
bn=t=>{let e=0;for(let s of t){if(s===n)return;e+=s}return e},
oa=(t,...e)=>{let s=e.find(r=>t.has(r));return s===n?n:t.get(s)},
Mu=t=>{let e=Bt(t,Au(t));if(!e||t.charAt(e.end)!==" ")return;let s=Pu(t,e.end+1),r=s===n?e.end+1:e.end+1+s.length,i=Ab(t.slice(r).trim().replace(/\s+/g," "));if(Fu(i))return s===n||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}},
Au=t=>{let e=F(t,0),s=Vt(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e},
Pu=(t,e)=>{if(t.startsWith("??",e))return"??";let s=t.slice(e,Vt(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return Mb.includes(s)?n:s},
Fu=t=>{var e;let s=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?n:e[1];return s===n?t==="???"||t==="????":!(s.length===8&&Vt(s,0)===8)},
Sn=t=>{let e=F(t,0);if(t.charAt(e)==="#"&&(e=F(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?St:/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?ki:n},
da=t=>{let e=ea(t),s=Eu(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:ea(e.slice(0,s)),source:kn(r.slice(i))}},
Eu=t=>{let e=Ib.exec(t);if(e)return e.index+e[0].length;let s=Ru(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&kn(t.slice(r+1))?r:t.length},
Ru=t=>{let e=t.indexOf(" (");if(e<0)return-1;let s=Rb.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length===0?-1:Math.min(...s)},
kn=t=>{let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>To(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:n},
Ur=t=>{let e=ea(t),{head:s,offset:r}=Iu(e);if(r===n)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!Ub(a))return;if(i<0)return s===e?n:{module:a,name:"",offset:r};let l=s.slice(i+1);return l.trim()===""||l.endsWith("(")?n:{module:a,name:l,offset:r}},
Iu=t=>{var e;let[,s,r]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(s===n||r===n)return{head:t,offset:0};let i=Number.parseInt(r,16);return{head:s,offset:Number.isSafeInteger(i)?i:n}},
wn=(t,e,s=!0)=>{let r=F(t,0),i=Uu(t,r),a=i===n?r:F(t,Vt(t,r));return e===ki?Bu(t.slice(a),i):t.charCodeAt(a)===Ob?Vu(t,a,i):Ou(t,a,i,e,s)},
Uu=(t,e)=>{let s=Vt(t,e),r=s-e;if(!(r<2||r>3||!pt(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)},
Ou=(t,e,s,r,i)=>{var a;let l=sa(t,e);if(l<0)return;let o=r!=="noBase",d=Bt(t,o?Lu(t,l,r):e);if(!d||o&&d.pointerSize!==sd(l-e)||!pt(t.charCodeAt(d.end)))return;let{pointerSize:h}=d,c=F(t,d.end),u=Gu(t,Lb(t,c),h,i),f=u&&Dn(t.slice(u.end));if(!(!u||!f))return{number:s,pointerSize:h,base:i&&o?(a=Bt(t,e))==null?n:a.address:n,y:d.address,gap:c-d.end,args:u.gt,ms:u.ir,inline:!1,text:f.text,source:f.source,symbol:f.symbol}},
Lu=(t,e,s)=>{let r=F(t,e);return s==="wide"||r===e+1?r:t.length},
Gu=(t,e,s,r)=>{let i=t.charCodeAt(e)===ed,a=[],l=i?F(t,e+1):e,o=0;for(;o<td(s);o++){let d=sa(t,l);if(d<0||sd(d-l)!==s||!Gb(t,d))break;let h=r?Bt(t,l):n;h&&a.push(h.address),l=F(t,d)}if(!(i&&t.charCodeAt(l)!==ed)&&!(o>0&&o<td(s)))return{gt:a,ir:o>0,end:i?F(t,l+1):l}},
Vu=(t,e,s)=>{let r=[Fb,Pb].find(l=>t.startsWith(l,e));if(r===n)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let a=Dn(t.slice(i));return a&&a.text!==""?g({},a,rd,{number:s,inline:!0}):n},
Bu=(t,e)=>{let s=da(t),r=Ur(s.text),i=r!==n&&r.name!=="",a=e!==n&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return g({},s,rd,{symbol:r,number:e,inline:!1})},
Dn=t=>{let{text:e,source:s}=da(t),r=Ur(e);return r!==n||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:n},
yn=t=>{var e;if(t.length>Hb||!Kb(t))return;let s=Wu(t.trim());if(Bb.test(s))return{kind:wi};if(s.startsWith("Breakpoint ")){let r=(e=/^Breakpoint (\d{1,9}) hit$/.exec(s))==null?n:e[1];return r===n?n:{kind:Zs,number:Number(r)}}return s.startsWith("*** Fatal System Error: ")?Hu(s):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(s)?{kind:E,n:s}:_b.some(r=>r.test(s))?{kind:xt,n:s}:n},
Wu=t=>{let e=t.includes(id)?Wb.exec(t):null;return e?t.slice(e.index+e[0].length):t},
Hu=t=>{var e;let s=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?n:e[1];if(s!==n)return{kind:be,code:Number.parseInt(s,16),se:Cn(t)}},
Cn=t=>{var e,s;let r=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?n:e[1],i=[];for(let a of(s=r==null?n:r.split(","))!=null?s:[]){let l=ne(a.trim());l&&i.push(l)}return i},
_u=t=>{var e;let s;for(let r of t){if(s&&s.push(r)!==H)continue;let i=yn(r);i&&(s=new Qb(i))}return(e=s==null?n:s.report())!=null?e:Ku(t)},
Ku=t=>{let e=new ld;for(let s of t)e.push(s);return e.place.instruction?g({kind:"stepped"},e.place):n},
zu=t=>{let e=F(t,0);return e===t.length||Vb(t)?!0:qb.some(s=>t.startsWith(s,e))},
Qu=t=>{let e=t.trim();if(!e.endsWith(":"))return;let s=da(e.slice(0,-1));return Ur(s.text)&&s.text},
qu=t=>{let e=t.filter(i=>i.length<=Kt),s=vn(e,/^Last event: (.+)$/);if(s===n)return;let r=vn(e,/^debugger time: (.+)$/);return r===n?{n:s}:{n:s,time:r}},
vn=(t,e)=>{var s;for(let r of t){let i=(s=e.exec(r.trim()))==null?n:s[1];if(i!==n)return i}},
Zu=t=>{for(let[e,{symbol:s}]of t.slice(0,wt(t)).entries()){if(!s||e===0&&ku(s))continue;let r=Ir(s);if(r===D||r===A)return r}},
ju=t=>{var e;if(t.offset!==0)return;let s=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?n:e[1];if(s!==n)return dn(s);let r=Ir(t);return r===gi?n:r},
Xu=(t,e)=>{let s=z(t,t.length-ce,ce);if(s===n||Y(e).low%ce!==0)return[];if(qt(s,4227858432,2483027968))return[{kind:Rt,address:T(e,od(s)-ce)}];let r=qt(s,4294966303,3594452992),i=qt(s,4294965279,3594455071)||qt(s,4294965248,3611232256);return r||i?[va]:[]},
Ju=(t,e)=>{let[s,r,i]=[0,1,2].map(d=>z(t,d*ce,ce));if(s===n)return;if(qt(s,4227858432,335544320))return{kind:Rt,address:T(e,od(s))};if(r===n||i===n)return;let a=s&31;if(!(qt(s,2667577344,2415919104)&&(r&1023)===a*33&&i===Jr(3592355840|a<<5)))return;let l=r>>>10&4095,o=Yu(s,e);if(qt(r,4290772992,4181721088))return{kind:Yt,address:T(o,l*8)};if(qt(r,4290772992,2432696320))return{kind:Rt,address:T(o,l)}},
Yu=(t,e)=>{let s=t<<8>>13<<2|t>>>29&3,{high:r,low:i}=Y(e);return T(Lt(r,Jr(i&-4096)),s*4096)},
ha=(t,e,s)=>{var r;let i=t[e];if(i===n)return;let a=i>>6,l=i>>3&7;if(a===3)return{extension:l,length:1};let o=(i&7)===4,d=o?t[e+1]:i;if(d===n)return;let h=o?2:1;if(!(a===0&&(d&7)===5)){let p=h+((r=[0,1,4][a])!=null?r:0);return e+p<=t.length?{extension:l,length:p}:n}let c=Or(t,e+h);if(c===n)return;let u=h+4;if(!o)return{extension:l,length:u,fixed:{kind:s===We?"relative":"absolute",gs:c}};let f=(d>>3&7)!==4;return{extension:l,length:u,fixed:f?n:{kind:"absolute",gs:c}}},
Or=(t,e)=>{let s=z(t,e,4);return s===n?n:s|0},
$u=(t,e,s)=>{let r=[];for(let i=2;i<=jb;i+=1){let a=t.length-i,l=t[a]===232&&i===5?Or(t,a+1):n;if(l!==n){let h=s===We?tf(t,a,e):n;r.push({kind:Rt,address:Xr(e,l,s),slot:h})}let o=t[a]===255?ha(t,a+1,s):n;if((o==null?n:o.extension)!==2||o.length!==i-1)continue;let{fixed:d}=o;d&&r.push({kind:Yt,address:dd(d,e,s)}),(!d||ef(t,a,s))&&r.push(va)}return r},
tf=(t,e,s)=>{let r=e-Zb;if(!hd.every((a,l)=>t[r+l]===a))return;let i=Or(t,r+hd.length);return i===n?n:T(s,e-t.length+i)},
ef=(t,e,s)=>{let r=t[e-1],i=s===We&&cd(r)?t[e-2]:r;return i===100||i===101},
sf=(t,e,s)=>{var r;let i=s===We&&cd(t[0])?1:0,a=l=>T(e,i+l);switch(t[i]){case 235:{let l=((r=t[i+1])!=null?r:0)<<24>>24;return{kind:Rt,address:Xr(a(2),l,s)}}case 233:{let l=Or(t,i+1);return l===n?n:{kind:Rt,address:Xr(a(5),l,s)}}case 255:{let l=ha(t,i+1,s);if((l==null?n:l.extension)!==4)return;let{fixed:o,length:d}=l;return o?{kind:Yt,address:dd(o,a(1+d),s)}:va}default:return}},
rf=(t,e,s)=>s===Be?Xu(t,e):$u(t,e,s),
af=(t,e,s)=>s===Be?Ju(t,e):sf(t,e,s),
lf=(t,e,s)=>{if(t.length===1)return t[0];let r=t.filter(i=>{let a=e(i);return a===n?!1:a===s?!0:i.kind!==Rt||!i.slot?!1:e({kind:Yt,address:i.slot})===a});return r.length===1?r[0]:n},
nf=t=>{let e=t.findIndex(s=>s.trim()==="Exact matches:");return e<0?[]:Nr(t.slice(e+1),of)},
of=t=>{if(!t.startsWith("    "))return;let e=Ur(Hl(t.trim()).name);return(e==null?n:e.offset)===0&&e.name!==""?e:n},
xn=(t,e,s)=>{var r;let i=l=>t.readMemory(T(e,-l),l),a=Y(e).low%Yb;return(r=i(s))!=null?r:a>0&&a<s?i(a):n},
Nn=t=>{let e=new Set(t.map(ju));if(e.size>1)return ue;let[s]=e;return s?{kind:ze,of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()==="nt")?{kind:Qe}:ue},
df=t=>{var e;let s=new lS;for(let r=0;r<t.length&&s.push((e=t[r])!=null?e:"",r)!==H;r++);return s.listing()},
hf=t=>{if(t.pointerSize!==n)return{pointerSize:t.pointerSize,Ji:t.gap>=Eb?qe:"old",Yi:t.number!==n,args:t.ms}},
cf=(t,e,s,r=fd)=>{let i=t.query(Pc(r,e.pointerSize===4,e.Ot)),a=Tn(i,e);if(!a)return xa("registers",i);let l=Mn(i,a._);return l?{kind:_,reading:g({report:s},a,{stack:l})}:xa(It,i)},
Tn=(t,e)=>{var s,r,i,a;let l=Ss(t,e.pointerSize),o=(r=(s=l.get("eip"))!=null?s:l.get("rip"))!=null?r:l.get("pc"),d=(a=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?a:l.get("sp");if(!o||!d)return;let h=An(l,e);return{_:o,sp:d,fp:l.get("ebp"),registers:l,thread:l.get(js),process:l.get(Di),processor:h}},
Mn=(t,e)=>{let[s,...r]=df(t).frames;return s&&[g({},s,{address:e}),...r]},
An=(t,e)=>{let s=t.get(Xt),r=s===n?-1:e.Lt.indexOf(s);return r>=0?r:e.Lt.length===1?0:n},
uf=(t,e)=>{let s=t[t.length-1];return s!==n&&(t.length>=e||s.y===Ae)&&t.every(({address:r,base:i,y:a,args:l,inline:o,doubtful:d,symbol:h})=>r&&i&&a&&h&&(l.length===0||l.length===bS)&&!o&&!d)},
ff=t=>{var e;let s=t.join(`
`),r=d=>{var h,c;return ne((c=(h=d.exec(s))==null?n:h[1])!=null?c:"")},i=r(/^\(([0-9a-f]{8})\)\s+\S/m),a=r(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(s))!=null?e:[];if(!i||!a||!l)return;let o=l==="Non-FPO"?"ebp":"omitted";return Sd(i)===Sd(a)?{start:i,frame:o}:{frame:o}},
pf=t=>{var e,s;let r=t.join(`
`),i=m=>{var k,v;return ne((v=(k=m.exec(r))==null?n:k[1])!=null?v:"")},a=Na(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=Na(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=Na(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),d=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,h,c,u]=(s=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(r))==null?n:e.map(Yr))!=null?s:[];if(a===n||l===n||o===n||!d||h===n||c===n||u===n)return;let f=h>DS?n:mf(t,u);if(!f)return;let p=T(d,-o);return g({},f,{lr:T(p,a+c),end:T(p,l)})},
mf=(t,e)=>{let s=0,r=0,i=!1;for(let a of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!l)continue;let[,o,d,h]=l.map(Yr),c=gf(d!=null?d:-1,h!=null?h:-1,a);if(o!==s||!c||i)return;s+=c.k,r+=c.bytes,i=d===kd}return s===e?{nr:r,Ae:i}:n},
gf=(t,e,s)=>{var r,i;switch(t){case 0:return{k:1,bytes:8};case 1:{let a=Yr((i=(r=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s))==null?n:r[1])!=null?i:"");return a>0&&e<=1?{k:e+2,bytes:a}:n}case 2:return{k:1,bytes:(e+1)*8};case 4:case 8:return{k:2,bytes:0};case 5:case 9:return{k:3,bytes:0};case kd:return{k:1,bytes:e*8};default:return}},
bf=(t,e)=>{let s=(e==null?n:e.start)===t;return(e==null?n:e.frame)==="omitted"?s?{kind:yi}:n:e&&!s?{kind:Xs}:n},
Pn=t=>{let e=t.findIndex(s=>xS.test(s));return e<0?t.length:e},
Fn=t=>{let e=Ar(t);if(e.length===0)return;let s=e.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:t,places:s}},
Sf=t=>{var e;switch(t.kind){case"strayed":return{kind:Se,stop:{kind:E,n:`stopped at ${(e=t._)!=null?e:"an unknown address"} on the way out of the allocator`}};case Ci:return{kind:et,call:"write nt!PoolHitTag",message:"it did not take"}}},
En=(t,e)=>{let s=t*2;return{pointerSize:t,Pe:s,re:s,ie:e}},
Rn=(t,e,s,r)=>{let i=z(t,0,4),a=z(t,4,4);if(i===n||a===n)return{kind:N};if(dt(J(a))!==s)return{kind:ot};let l=r.pointerSize===4?9:8,o=c=>(i>>>c&(1<<l)-1)*r.re,d=i>>>16+l;if(d===0)return{kind:te};if(r.ie&&d&ES)return{kind:"second",or:o(0)};let h=o(16);return h>r.Pe&&h<=Ta-e?{kind:O,bytes:h}:{kind:ot}},
In=(t,e,s,r,i=!1)=>{var a,l;let o=Zt(t),d=s.Pe,h=G=>{var B;return(B=r.readMemory(T(t,G-o),d))!=null?B:RS};if(o===0)return{kind:Ze};let c=h(o-d),u=Rn(c,o-d,e,s),f=o===d;if(!(f?u.kind===te:u.kind===ot&&c.every(G=>G===c[0]))||!s.ie)return u;let p=f?c:h(0),m=((a=z(p,0,2))!=null?a:0)%8192,k=Ta-m&-s.re,v=f?h(k-d):c;if(!p.length||!v.length)return{kind:N};if(!(Rn(p,0,e,s).kind===te&&v[0]===p[2]&&v.every(G=>G===v[0])))return u;if(k!==o)return{kind:ot};let w=(l=p[1])!=null?l:0;return{kind:O,bytes:i&&!(w&IS)?m:n,hr:!(w&US)}},
kf=t=>{let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`},
Lr=t=>kf(g({},t,{offset:0})),
Un=(t,e=[],s=[])=>{let r=wt(t);for(;r<t.length-1&&Gr(t[r],s);)r++;let i=t[r];return i&&Es(t,r)?wf(i,r,e):n},
Gr=(t,e)=>{let s=t==null?n:t.symbol;return s?e.some(r=>ks(r,Lr(s))):!1},
wf=(t,e,s)=>{var r;let i=t.address&&On(t.address,s);if(i)return g({key:yd(i.module,i.offset),frame:t,St:e},i);let a=t.symbol&&{module:t.symbol.module};if(((r=t.symbol)==null?n:r.name)===""){let{module:o,offset:d}=t.symbol;return{key:yd(o,d),frame:t,St:e,module:o,offset:d}}let l=t.address?_t(t.address):t.text;return g({key:l,frame:t,St:e},a)},
On=(t,e)=>{let s=e.find(({start:i,end:a})=>Pt(i,t)<=0&&Pt(t,a)<0),r=s&&ut(s.start,t);return s&&r!==n?{module:s.name,offset:r}:n},
Df=t=>t.map(GS).join(" "),
Ln=(t,e=N)=>{var s,r;let i=yf(t);if(i<BS||e===ke)return{kind:Js};let a=e==="no"?al:"fanOutOnly",l=(r=(s=t[0])==null?n:s.stack[t[0].St])==null?n:r.symbol,o=l&&l.name!==""?{skip:Lr(l)}:{};return g({kind:ll,ur:i,st:a},o)},
yf=t=>{let e=Array.from({length:VS},(s,r)=>{let i=new Set;for(let{stack:a,St:l}of t){let o=a[l+1+r];o&&i.add(o.symbol?Lr(o.symbol):o.text)}return i.size});return Math.max(...e)},
Cf=t=>{if(t<Rs)return t;let e=Math.floor(Math.log2(t)),s=2**e,r=Math.floor((t-s)*Is/s);return Rs+(e-Cd)*Is+r},
Gn=t=>{if(t<Rs)return t;let e=Math.floor((t-Rs)/Is)+Cd,s=(t-Rs)%Is+1;return 2**e+2**e/Is*s-1},
Vn=(t,e)=>{let s=[];for(let r of t){let i=e(r);i!==n&&s.push(i)}return P(s,(r,i)=>r-i)},
vf=t=>{let e=t[0],s=t[Math.floor((t.length-1)/2)],r=t[t.length-1];if(!(e===n||s===n||r===n))return{smallest:e,vt:s,largest:r}},
xf=(t,e,s)=>{if(!t||!e)return{kind:b,why:$t};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:b,why:nl};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:b,why:"tooFew"};if(a===i)return{kind:Ys,nt:r};let l={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:$s,pr:a/i,nt:r,missed:l}},
Nf=t=>{let{number:e,tag:s,stack:r,requested:i,charged:a,thread:l,process:o,time:d}=t;return{tag:s,stack:r,hit:e,requested:i,charged:a,thread:l,process:o,time:d}},
ca=(t,e)=>{var s,r;let i=new YS(e),a=new Map;for(let o of t){let d=`${o.tag} ${(r=(s=i.site(o.stack))==null?n:s.key)!=null?r:i.Vt(o.stack)}`,h=a.get(d);h?h.push(o):a.set(d,[o])}let l=[];return a.forEach(o=>{let[d]=o;d&&l.push(Tf(d,o,i))}),P(l,(o,d)=>{var h,c,u,f;return((c=(h=o.first)==null?n:h.hit)!=null?c:0)-((f=(u=d.first)==null?n:u.hit)!=null?f:0)})},
Tf=(t,e,s)=>{let r=a=>e.reduce((l,o)=>l+a(o),0),i=s.site(t.stack);return g({tag:t.tag,site:i,Vt:i?n:s.Vt(t.stack),stacks:e.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:Mf(r),Bt:r(({unlocated:a})=>a.alloc),mr:r(({unlocated:a})=>a.free),ut:Pd(e.map(({ut:a})=>a))},Af(e,i,s),{z:Pf(e),xt:r(({xt:a})=>a),Nt:r(({Nt:a})=>a),Wt:r(({Wt:a})=>a),rt:Ff(e)},Ef(e))},
Mf=t=>{let e=t(({hits:a})=>a.alloc);if(e>0&&t(({unlocated:a})=>a.alloc)===e)return;let s=t(({s:a})=>a.count),r=t(({s:a})=>a.le)===0,i=t(({s:a})=>a.charged);return{count:s,bytes:r?i:n}},
Af=(t,e,s)=>{var r;let i={gr:0,Ss:0,refused:0};for(let{stack:a,Ht:l}of t){let o=(r=s.caller(a))==null?n:r.key;l.forEach((d,h)=>{var c;let u=s.site(h),f=u!==n&&e!==n;o!==n&&((c=s.caller(h))==null?n:c.key)===o?i.refused+=d:f&&u.key!==e.key&&(i.gr+=d),f&&u.module!==e.module&&(i.Ss+=d)})}return i},
Pf=t=>{let e=new $r;for(let{z:s}of t)e.Tt(s);return e},
Ff=t=>{let e=new Fd;for(let{rt:s}of t)e.Tt(s);return e.Fe()},
Ef=t=>{let e=[];for(let{first:a,last:l}of t)a&&e.push(a),l&&e.push(l);let s=P(e,(a,l)=>a.hit-l.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}},
Rf=(t,e)=>{var s;let r=new Set((s=e[e.length-1])==null?n:s.gone),i=o=>r.has(o),a=t.there.filter(i);if(a.length===0)return t;let l=t.there.filter(o=>!i(o));return g({},t,{there:l,gone:[...t.gone,...a]})},
Bn=(t,e,s,r)=>{t.delete(e),t.set(e,s);let i=t.keys().next();t.size>r&&!i.done&&t.delete(i.value)},
If=(t,e,s)=>{var r,i;let a=t.slice(0,wt(t)).findIndex(({symbol:h,inline:c})=>h&&!c&&!cn(h)),l=t[a];if(!l||l.doubtful)return;let o=(r=l.address)!=null?r:a===0?s:n,d=(i=t.slice(a+1).find(({inline:h})=>!h))==null?n:i.base;if(!(!o||!l.base||!d||Pt(l.base,d)>=0))return{kind:e,address:o,base:l.base,$:d}},
Uf=(t,e,s)=>{let r=[];for(let i=0;i+s<=e.length;i+=s){let a=Ne(e,i,s);a&&r.push(a)}return{from:t,gt:r}},
Of=(t,e,s,r)=>{var i;if(vi in t)return s.registers.get(t.register);let a=s.stack&&ut(s.stack.from,T(e,t.offset));return a===n||a%r!==0||(i=s.stack)==null?n:i.gt[a/r]},
Lf=(t,e,s)=>{var r,i;let a=[],l=e.stack&&ut(t.base,e.stack.from),o=ut(t.base,t.$);if(l!==n&&o!==n){let h=s===4?Math.min(o,lk):o,c=Math.min(h,l+((i=(r=e.stack)==null?n:r.gt.length)!=null?i:0)*s);for(let u=l;u<c;u+=s)a.push({offset:u})}let d=[...e.registers.keys()].filter(h=>nk.test(h));return[...a,...d.map(h=>({register:h}))]},
Gf=(t,e,s,r,i)=>{let a=Of(t.where,e.base,s,r.pointerSize);if(a===n)return $t;let l=t.holds===lt?a:T(a,r.Pe);return Wn(l,r)?Hn(l,i):"noBlock"},
Wn=(t,e)=>ms(t,e.pointerSize)&&Ll(t,e.re),
Hn=(t,e)=>{if(!e)return{block:t};let s=e(t);if(s.kind!=="second")return{block:t,header:s};let r=T(t,-s.or);return{block:r,header:e(r)}},
_n=t=>{let[e]=t;return t.every(s=>(s==null?n:s.block)===(e==null?n:e.block))?e:n},
Vf=(t,e,s,r)=>{let{hit:i,kind:a,pointer:l}=s,{block:o,header:d}=e,h=t.open.get(o);if(l!==n&&l!==o||h&&r.Ee(a,h.hit)||r.Sr(a,o)||(d==null?n:d.kind)===O&&!Gd(d.bytes,s)||uk(d,s))return;let c=a===D?s.before(o):n,u=r.kr(a,o),f=a===D&&(d==null?n:d.kind)===O,p=a===A&&r.kt(D,o)!==n;if(f&&c!==O||l!==n||p){let m=f&&(c===A||r.wr(i,o)),k=l!==n;t.prove({hit:i,block:o,Mt:k||m,pt:u&&!k})}return{block:o,header:d,before:c,pt:u}},
Bf=(t,e,s)=>{var r,i;if(s.pointerSize!==4)return{};let a=[],l,o;for(let d of t.slice(0,wt(t))){let h=Wf(d,e,s);h&&(a.push(h),l=(r=h.requested)!=null?r:l,o=(i=h.poolType)!=null?i:o)}return{freed:Kn(a.map(({freed:d})=>d)),requested:l,charged:Kn(a.map(({charged:d})=>d)),poolType:o}},
Wf=(t,e,s)=>{var r,i;let a=(i=(r=t.symbol)==null?n:r.name)!=null?i:"",l=Nk.find(({functions:c})=>c.test(a));if(!l||t.doubtful)return;let{args:o}=t,d=c=>c===n?n:o[c]&&Y(o[c]).low;if(l.tag!==n){let c=d(l.tag);if(c===n||dt(J(c))!==e)return}let h=l.freed===n?n:o[l.freed];return{freed:h!==n&&ms(h,s.pointerSize)&&Ll(h,s.re)?h:n,requested:d(l.requested),charged:d(l.charged),poolType:d(l.type)}},
Kn=t=>{let e=t.filter(s=>s!==n);return e.every(s=>s===e[0])?e[0]:n},
Hf=(t,e,s)=>s===Be?zf(t,e):_f(t,s),
_f=(t,e)=>{let s=[];for(let r=0;r<t.length;r+=1){let i=Kf(t,r,e),a=i&&z(t,r+i,Us);a!==n&&s.push({kind:xi,value:a})}return s},
Kf=(t,e,s)=>{var r;let i=(r=t[e])!=null?r:0;if((i&248)===184||i===104)return 1;let a=i===199?ha(t,e+1,s):n;return(a==null?n:a.extension)===0?1+a.length:n},
zf=(t,e)=>{var s,r;let i=[],a=new Map;for(let l=0;l+Us<=t.length;l+=Us){let o=(s=z(t,l,Us))!=null?s:0,d=o&31,h=o>>>5&65535,c=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:a.set(d,~(h<<c)>>>0);break;case 1384120320:a.set(d,h<<c>>>0);break;case 1920991232:{let f=((r=a.get(d))!=null?r:0)&~(65535<<c);a.has(d)&&a.set(d,(f|h<<c)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=T(e,l+(o<<8>>13)*Us);i.push({kind:"literal",address:f});continue}}let u=a.get(d);u!==n&&i.push({kind:xi,value:u})}return i},
Qf=(t,e)=>{let s=oe(t,T(e,60)),r=s&&t.readMemory(T(e,s),12);return r&&z(r,0,4)===Vk?z(r,8,4):n},
qf=t=>{let e=t.indexOf(0),s=String.fromCharCode(...t.slice(0,e<0?t.length:e));return s===""?n:Ee(s)},
ys=(t,e)=>{let s=_k[e],r=s&&t.readMemory(s,Kk),i=r&&zn(r,zk),a=r&&zn(r,Qk);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
zn=(t,e)=>{let s=z(t,e,4),r=z(t,e+4,4);if(!(s===n||r===n)&&r===z(t,e+8,4))return(r*Zk+s)/qk},
Zf=(t,e,s)=>{let r=[];t.held().forEach(a=>{r.push(...a)});let i=jf(r,e);return{blocks:P(i,(a,l)=>a.block<l.block?-1:1),held:r.length,freed:t.freed().slice(-s)}},
jf=(t,e)=>{if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let a=t[Math.floor(i*s)];a!==n&&r.push(a)}return r},
Xf=(t,e,s)=>{var r;let{start:i,Re:a}=t,{kernelBase:l,bootTime:o}=i.target,d=(r=Ps(e.modules))==null?n:r.start;return i.poolHitTag.address!==e.poolHitTag||l!==n&&d!==n&&l!==d?E:o===n||!s?tr:$d({bootTime:o,uptime:a!=null?a:0},s)?E:we},
Qn=(t,e=a0)=>t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?Qn(t.slice(1),e):t,
Jf=(t,e)=>t._===e._&&t.sp===e.sp&&t.thread===e.thread&&Yf(t.registers,e.registers)&&$f(t.stack,e.stack),
Yf=(t,e)=>{let s=!0;return t.forEach((r,i)=>{let a=e.get(i);i!==Di&&a!==n&&a!==r&&(s=!1)}),s},
$f=(t,e)=>{let s=Math.min(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:a},l)=>{let o=e[l];return r===(o==null?n:o.base)&&i===(o==null?n:o.address)&&a===(o==null?n:o.text)})},
qn=(t,e,s,r)=>{if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(a=>a>=t&&a<=s)?i?je:Xe:"gap":r.some(a=>a>t&&a<=t+e+1)&&i?je:Xe},
tp=(t,e)=>{let[s]=t.recent(Number.POSITIVE_INFINITY);if(!s||e.number<s.number)return!0;let r=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(r==null?n:r.time)===e.time&&(r==null?n:r.thread)===e.thread&&(r==null?n:r.kind)===e.kind},
W=(...t)=>e=>t.find(s=>s===e),
ht=t=>e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i===n)return;s.push(i)}return s},
x=(t,...e)=>{var s;let r=Object.entries(t),i=Object.entries((s=e[0])!=null?s:{});return a=>{if(typeof a!="object"||a===null||Array.isArray(a))return;let l=a,o={};for(let[d,h]of[...r,...i.filter(([c])=>l[c]!==n)]){let c=h(l[d]);if(c===n)return;o[d]=c}return o}},
Zn=(t,e)=>s=>{var r;return(r=t(s))!=null?r:e(s)},
jn=(t,e)=>JSON.stringify(g({seq:t},e)).replace(/[^ -~]/g,m0),
ep=t=>{var e;if(t.length>g0)return{kind:er};let s;try{s=JSON.parse(t)}catch(h){return{kind:sr}}let r=x({seq:y,type:it})(s);if(!r)return{kind:er};let{seq:i,type:a}=r,l=T0.get(a);if(!l)return{kind:ol,seq:i};let o=l(s);if(o)return{kind:Ni,seq:i,entry:g({type:a},o)};let{version:d}=(e=x({version:y})(s))!=null?e:{};return a===ee&&d!==n&&d>oh?{kind:rr,version:d}:{kind:er}},
sp=(t,e)=>{var s,r;if(!(e!=null&&e.openEnd))return{kind:Nt};let{tag:i,poolHitTag:a,target:l}=e.start,o=Fs(a.before),d={armed:i,saved:o,address:a.address},h=(s=Rr(t))==null?n:s.kind;if(h&&h!==Ke)return{kind:De};let c=Wt(t),u=rp(t,l.pointerSize);if(c.kind!==_||!u)return{kind:b,note:d};if(c.address!==d.address||u!==((r=l.kernelBase)!=null?r:u))return{kind:De};let f=h===Ke;return c.value===i?{kind:nt,note:d,Dr:f}:{kind:c.value===o?Ti:"changed"}},
rp=(t,e)=>{let s=Ps(Ar(Q(t,vo)));return s&&Gt(s.start,e)},
Cs=t=>{let[e,s]=[t,0];for(;e>=1024&&s<3;s+=1)e/=1024;return s>0?`${e.toFixed(1)} ${"KMG"[s-1]}B`:`${t} bytes`},
Ft=(t,e="")=>{let s=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s},
ip=(t,e)=>{let s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case Ks:return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case Qa:return`${s} holds ${JSON.stringify(e.Xs)}, which is no single byte. Give the bytes: "41 62 63 20".`;case qa:return`${s} has bit 31 set, which the kernel clears before it compares: use ${O0(e.plain)}.`}},
ap=(t,e)=>{if(t===n)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length===0?`Begin with dx @$pool.hitTag(${I(t)}).`:Ea(e.map(I));return`Nothing has been recorded for ${I(t)}. ${s}`},
Xn=t=>{var e;switch(t.kind){case el:return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case Ke:return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case sl:return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${At(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case _e:return gh(t);case"noSymbol":return`there is no symbol nt!${t.name}${Fa(t.Ut)}. Set the symbol path (.symfix; .reload) and try again.`;case Ya:return"the module list holds no nt. Type .reload and try again.";case fi:return"the target does not answer (r $ptrsize says nothing). Is it still there?";case N:return"nt!PoolHitTag cannot be read. Type .reload and try again.";case tl:return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case $a:return`nt!PoolHitTag holds ${fe(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case He:return lp(t.tag,t.meant);case rl:return`${t.ps.map(At).join(Mi)} are both in use and print alike. Say which: dx @$pool.hitTag("${At((e=t.ps[0])!=null?e:0)}", "unseen").`}},
lp=(t,e)=>{let s=e.map(i=>`${I(i)} (${At(i)})`),r=s.length===0?"":`${Ea(s)} `;return`no allocation with ${I(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${I(t)}, "unseen").`},
de=t=>{if(t.kind===at)return"PoolHitTag is as it was.";if(t.kind===ye)return np(t.holds);let e=Fa(t.failure);return`${t.holds===n?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`},
np=t=>t===n||Dt(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${I(J(t))} by now, and not by this call: dx @$pool.status()`,
op=t=>{switch(t.kind){case Nt:return"Nothing was armed.";case se:return`PoolHitTag is not written: ${Xn(t.ht)}`;case Ai:return t.undone.map(de).join(" ");case dl:return t.undone.kind===at?`PoolHitTag held ${fe(t.held)}, armed by somebody else; it holds 0 now.`:de(t.undone)}},
ua=t=>{let e=t.it(),s=t.At();if(e.kind===b)return` (${hp(e.why)}${kh(t)?`: ${Sh}`:""})`;let r=[...e.kind===$s?[`${K0(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${S(s,R)} is not known${dp(t)}`]:[]];return r.length===0?"":` (${Sh}: ${r.join(st)})`},
dp=t=>{let{count:e,requested:s}=t.Bt(),r=wh(s,e);return r===""?"":`, ${S(e,re)} among them${r}`},
hp=t=>{switch(t){case $t:return"what the tag tracker counted is not known";case hl:return"the hunt was not brought to its end";case nl:return"the target was started again";case cl:return"the first hit of a capture may be the last one before it, reported again";case Je:return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
Vr=t=>{if(Le(t)===0)return"";let e=t.booked();return e===n?b:`${Math.floor(e*1e3)/10} %`},
cp=t=>{switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(j0).join("")}Saved ${[...Ch(i),S(r.length,Ut)].join(Mi)} in ${Z0(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case ir:return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case et:return`Not saved: ${si(t)}`}},
up=t=>{switch(t.kind){case nt:return`${I(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case Ye:return`${t.path} is no recording.`;case rr:return`it was written by a later pooltag (format ${t.version}).`;case et:return si(t)}},
fp=t=>{let{base:e,recording:s,left:r,cut:i}=t,{hunts:a,problems:l,snapshots:o}=s,d=[...Ch(o.length),...a.map(ei)],[h]=l.first;return[`Opened ${e}: ${d.join(Tt)||"no hunt"}.`,i&&`It ends early: ${i}.`,h&&`${S(l.count,"line")} damaged or missing, the first at ${h.line}.`,pp(r,s.lastHunt),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
pp=(t,e)=>{if(!(!e||t.kind===Nt))return t.kind===nt&&!t.Dr?`PoolHitTag STILL HOLDS ${I(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${fe(t.note.saved)} disarms.`:`It was ${J0(e)}${mp(t)}`},
mp=t=>{switch(t.kind){case nt:return", as this dump shows (dx @$pool.status()).";case Ti:return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case De:return", on another target or before a restart: nothing of it is armed here.";case b:return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${fe(t.note.saved)} disarms.`}},
gp=t=>{switch(t.kind){case mi:{let{target:e,tag:s}=t,r=e.Lt.length;return`pooltag: ${[...e.description===""?[]:[e.description],S(e.modules.filter(i=>!i.yt).length,"module"),...r>0?[S(r,"processor")]:[]].join(st)}; arming ${I(s)} at ${Ac(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${I(t.tag)}: ${de(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${S(t.hunts,Ut)}`;case ul:return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${$0(t.seconds)}`;case fl:return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return tw(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${Ft(t.bytes/Y0)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${S(t.of,lt)} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${fe(t.value)} again`;case Qs:return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case pl:return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case ml:return`pooltag: nothing more is recorded, the hunt goes on: ${si(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
bp=t=>{if(!t.includes("<"))return t;let e=t.replace(sw,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
Jn=t=>{if(typeof t==Pi)return t;if(!Sp(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:n},
Sp=t=>typeof t=="object"&&t!==null&&"getHighPart"in t,
Br=t=>{for(let e=0;e<t.length;e+=xh)host.diagnostics.debugLog(t.slice(e,e+xh));host.diagnostics.debugLog(`
`)},
Yn=(t,e)=>vs(()=>{let s=host.memory.readMemoryValues(vh(t),e,1);return s.length===e?new Uint8Array(s):n}),
vs=t=>{try{return t()}catch(e){return}},
Ht=(t,e)=>{try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new As(t,s)}},
$n=t=>Wr(()=>wp(t))||Wr(Dp),
kp=()=>{Wr(()=>Reflect.deleteProperty(ri(),me)&&ri()[me]===n)||Wr(()=>to(`dx -r0 @$vars.Remove("${me}")`))},
wp=t=>(ri()[me]=t,ri()[me]!==n),
Dp=()=>[`Debugger.State.Scripts.${Th}.Contents.pool`,"@$scriptContents.pool"].some(t=>to(`dx -r0 @$${me} = ${t}`)),
to=t=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error")),
Wr=t=>{try{return t()}catch(e){return!1}},
fa=t=>(Ra===n&&(Ra=yp(nw)),Ra.get(t)||[]),
yp=t=>{let e=new Map,s="",r="";for(let i of t.split(`
`)){let[a="",l=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=l&&` (${l})`;continue}let o={Ie:"list",name:a+r,place:{kind:"table",source:s}};for(let d=0;d<l.length;d+=4){let h=ps([0,1,2,3].map(u=>ow(l,d+u))),c=e.get(h);c?c.push(o):e.set(h,[o])}}return e},
eo=t=>{let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]},
Cp=t=>{let e=t.slice(0,4),s=t.slice(4,Kt).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),l=(i<0?r:r.slice(0,i)).trim(),o=l==="<unknown>"?a:l;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?n:ar:{pattern:e.includes("*")?e.trim():e,name:o,description:a}},
vp=(t,e,s)=>{let r=[],i=[],a=L(()=>{for(let l of[uw(s),xp(e)]){let o=l.find(h=>s.exists(h));if(o===n)continue;let d=new dw(o);s.read(o,h=>(d.push(h),!0)),r.push(d.yr(t)),i.push(o)}},({message:l})=>l);return{users:eo([...r,fa(t)]),read:i,failed:a}},
xp=t=>{let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query($m).join("")),s=["10","8.1"].map(r=>`${hw}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+cw)},
Np=(t,e)=>{var s;switch(t){case"Image name":return{image:e};case"File version":return{version:e};case"CompanyName":return{Cr:e};case"ProductName":return{$i:e};case"FileDescription":return{description:e};case"Timestamp":{let[,r,i=""]=(s=fw.exec(e))!=null?s:[];return i?{linked:r,ta:Number.parseInt(i,16)}:{}}default:return{}}},
Tp=t=>{let e=[];for(let{name:s,yt:r}of Ar(Q(t,xo)))r||e.push(s);return s=>{var r,i;let a=(i=(r=mw.exec(s))==null?n:r[1])==null?n:i.toLowerCase();if(!a||e.length<2)return;let l=e.find(d=>d.toLowerCase()===a);if(!l)return gl;let o=new pw;for(let d of Q(t,cg(l)))o.push(d);return o.modules[0]}},
so=(t,e,s,r)=>{let i=Pr(t),a=Uo(t,i);if(!i||!a)return;let l=ys(t,i);r||e({kind:"tables",bytes:gw(a)});let o=r?Mp(t,a,r):tn(t,a);if(!o)return;let d=a.x.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:l&&Math.round(l.uptime),bootTime:l&&Math.round(l.bootTime),whole:!r,bits:d,rows:o.map(({tag:h,nonPaged:c,paged:u})=>[dt(h),...Fh(c),...Fh(u)]).filter(h=>r||h.slice(1).some(c=>c!==0))}},
Mp=(t,e,s)=>{let r=[];for(let i of s){let a=$l(t,e,i);if(a.kind===M)r.push(a.record);else if(a.kind===Jt)r.push({tag:i,nonPaged:Eh,paged:Eh});else return}return r},
Ap=t=>{var e;let[s,r]=((e=bw.exec(t))!=null?e:[]).slice(2).map(Number);return s===n||r===n?n:(s*4===r||s*8===r)&&r<9007199254740992?r:n},
Pp=t=>{let e=(a=Number.NaN)=>a>=0?a*Sw:n,{"NonPagedPool Usage":s=Number.NaN,"NonPagedPoolNx Usage":r=0,"NonPagedPool Max":i}=t;return{nonPaged:e(i===n?i:s+r),Ue:e(i),paged:e(t["PagedPool Usage"]),Oe:e(t["PagedPool Maximum"]),physical:e(t[bl]),vr:e(t["Available Pages"])}},
Fp=t=>{var e,s;let r={};for(let i of t){let a=(e=/^\s*(\w[\w ]*):/.exec(i))==null?n:e[1];a&&(r[a]=(s=Ap(i))!=null?s:Number.NaN)}return r[bl]?Pp(r):n},
ro=t=>{let e={kind:t.whole?Ce:"rows"};return g({},t,{ne:"debugger",table:$e,xr:!0},{ks:e,ws:t.bits===64,rows:Rh(t)})},
Ep=(t,e)=>{if(e.every(({tag:r})=>r!==n))return e;let s=Rp(t);return e.map(r=>{let i=r.tag===n?Ip(r,s):n;return i?g({},r,{tag:dt(i.tag)}):r})},
Rp=t=>{var e;let s=Uo(t,Pr(t));return(e=s&&tn(t,s))!=null?e:[]},
Ip=(t,e)=>{let s=e.filter(({tag:i})=>K(dt(i))===t.text),r=s.length===1?s:s.filter(i=>Dw(i,t));return r.length===1?r[0]:n},
Up=(t,e)=>{let s=t.now(),r=gn(Q(t,Rc(bt,!0))),i=r?n:so(t,e,""),a=r?Ep(t,r.rows):i&&Rh(i);return a&&{rows:a,Nr:!r,unread:r?r.unread.length:0,total:r?ww(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}},
Op=(t,e)=>{if(e===bt)return P(t,yw);let s=Lp(e);return P(t,(r,i)=>s(i)-s(r))},
Lp=t=>{switch(t){case ve:return e=>e.nonPaged.bytes;case vt:return e=>e.paged.bytes;case ts:return e=>{var s,r;return((s=e.nonPaged.allocs)!=null?s:0)+((r=e.paged.allocs)!=null?r:0)};case es:return e=>{var s,r;return((s=e.nonPaged.frees)!=null?s:0)+((r=e.paged.frees)!=null?r:0)};case lr:return Ia;case Fi:return Oh;case"peralloc":return e=>Ia(e)===0?0:Oh(e)/Ia(e)}},
Gp=t=>{switch(t.kind){case se:return Xn(t.ht);case et:return`the debugger refused "${t.call}": ${t.message}`;case Sl:return`writing nt!PoolHitTag did not take${Fa(t.applied.failure)}. ${de(t.applied.undone)}`}},
Vp=t=>{if(t.kind===_e)return`Not captured: ${gh(t)}`;let{Tr:e}=t;return e===n?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${I(e)}: somebody has changed it. dx @$pool.arm(${I(e)}) arms it again.`},
Bp=(t,e,s)=>{let{boot:r,Mr:i,rows:a,Ar:l}=t,o=xw(e,s);return[`${S(a.length,bt)} (bytes) from ${e.name} to ${s.name}`,...o>0?[Vh(o,Bh)]:[],...l.length>0?[`${S(l.length,bt)} only in one`]:[],...zh(r),...i?["Allocs and Frees at least so many"]:[],Ua].join(Tt)},
Wp=t=>{switch(t.kind){case ss:case nr:return;case Se:return`Ended by ${Hp(t.stop)}: the prompt is yours.${t.Pr?Fw:""}`;case xt:return"Ended because the target is gone; a restart leaves nothing armed.";case kl:return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case wl:return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.Fr.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case et:return`Ended because the debugger failed "${t.call}": ${t.message}`;case rs:return`Ended because the target has not run: g answered ${JSON.stringify(t._t)}. al lists your aliases, ad g removes one.`;case Dl:return"Ended because another call of pooltag took over."}},
Hp=t=>{switch(t.kind){case is:return"a break-in";case Zs:return`breakpoint ${t.number}`;case be:return`bugcheck ${fe(t.code)}`;case Ei:return`a break at ${t.at}, which is no pool function`;case E:return`another stop (${t.n})`}},
_p=t=>{let{capture:e,hunt:s,tag:r}=t,{hits:i,Er:a}=e,l=Le(s),o=[S(a.alloc,re),S(a.free,A),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(st),d=l===0?"":`coverage ${Vr(s)}${ua(s)}`,h=[l>i&&`the whole hunt: ${S(l,R)}`,d].filter(Boolean),c=[`: ${o}`,h.join(st)].filter(Boolean).join(Tt);return[`${S(i,R)} on ${I(r)} in ${Ft(e.seconds,s.start.target.description)}${c}.`,Wp(e.end),l===0&&Iw(e.end)?Kp(s):n,t.disarmed&&(e.Le?Uw(t.disarmed):de(t.disarmed)),Vo(t.disarmed,r)?"The last hits may be on that tag.":n,l>0?Rw(t):n,l>0?`Next: dx -g @$pool.leaks(${I(r)}).`:n].filter(u=>u!==n).join(" ")},
Kp=t=>{let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.Kt())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.it();return s.kind===$s?`The kernel counted ${Dh(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
zp=t=>{let[e]=t;return e===n?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`},
Qp=t=>{switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}},
qp=t=>{switch(t.kind){case or:return`!vm says more of ${t.pool} pool than there can be: the symbols of nt do not fit.`;case yl:return`Nonpaged pool is past 1 GB: ${Cs(t.bytes)}.`;case Cl:return`${t.pool} pool is at ${Math.floor(t.share*100)} % of its limit.`;case Qe:return`Memory is short, and most of it is not pool: pool is ${Cs(t.pool)} of ${Cs(t.inUse)} in use.`}},
Zp=t=>{var e;let{after:s}=t.nt,r=(e=t.g[t.g.length-1])==null?n:e.counts;return s&&r&&ii(s,r)},
jp=(t,e,s)=>{var r;let{after:i}=t.nt,a=(r=t.g[t.g.length-1])==null?n:r.counts;if(!i||!a||t.lastHit===0)return!1;let l=Math.min(s,Hw(t,e)),o=e/t.lastHit*Qh(i,a);return ii(i,a)+l>=o*Ww},
Xp=(t,e)=>{let{after:s}=t.nt;if(t.g.length<_w||!s||t.lastHit===0||t.ot().reduce((i,a)=>i+a.xt,0)>e*Kw)return!1;let r=s;for(let{counts:i,boot:a}of t.g){if(!i||a!==we)return!1;let l=e/t.lastHit*Qh(r,i);if(l<=0||ii(r,i)<l*zw)return!1;r=i}return!0},
Jp=(t,e)=>{let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),Rr:e,Ge:Zh(i)}},
io=(t,e)=>{var s;let r=t.held(),i=new Map(t.ot().map(o=>[o.stack,o])),a=t.g[t.g.length-1],l=a&&Jp(a,(s=Os(t,a))!=null?s:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>Yp(o,i,r,t.lastHit,l))},
Yp=(t,e,s,r,i)=>{var a;let l=Ma(t.use.z),o=[];for(let f of t.use.stacks){let p=e.get(f);p&&o.push(jw(p,(a=s.get(f))!=null?a:[],l,r,i))}let d=f=>o.reduce((p,m)=>p+f(m),0),h=o.filter(({frees:f})=>f),c=h.some(({Ir:f})=>f>0),u=(h.length>0?h:o).reduce((f,p)=>f.concat(p.Ve),[]);return g({},t,{Be:l,freed:d(({freed:f})=>f),held:d(({old:f,We:p})=>f+p),old:d(({old:f})=>f),asked:d(({asked:f})=>f),there:d(({there:f})=>f),oe:d(({oe:f})=>f),kept:d(({kept:f})=>f),Ur:d(({frees:f,kept:p})=>f?0:p),tt:c?Math.round(h.reduce((f,{tt:p})=>f+p,0)):0,Ve:u.reduce(({first:f,last:p},m)=>({first:Math.min(f,m),last:Math.max(p,m)}),{first:r,last:0})})},
Hr=(t,e)=>{switch(e.kind){case"noHits":return"";case b:return"Of no block is it known that it stays: more hits tell more.";case dr:return $p(e.allocs);case"holds":return tm(t,e.sites);case"noProof":return sm(t,e.sites,e.why);case Ri:return em(t,e.sites)}},
$p=t=>{let e=Math.floor(t/Yw),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${S(t,re)} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
tm=(t,e)=>{var s,r;let[i]=e;if(!i)return"";let{use:a,Be:l,freed:o}=i,d=(r=(s=i.holding)==null?n:s.blocks)!=null?r:i.held,h=Math.min(i.old,d),c=o===0?"none of its blocks was seen freed":`${h} of them for longer than the ${l} hits that what it frees usually lives`,u=Bw(t),f=u!==n&&u<=0?" The tag did not grow during the hunt.":"";return`${ai(i)} holds ${$w(t)}${d} of ${S(a.allocs,lt)} allocated there during the hunt, ${c}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${I(t.tag)})`},
em=(t,e)=>{let[s,...r]=e;if(!s)return"";let{there:i,asked:a,Be:l,freed:o}=s,d=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${S(l,R)} at most`,h=r.length>0?` So does ${r.map(ai).join(st)}.`:"";return`${ai(s)} LEAKS: ${i} of ${S(a,lt)} are still there ${ao(t)}, while ${d}${lo(t)}.${h}`},
sm=(t,e,s)=>{let[r]=e;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${ai(r)}: ${i} of ${S(a,lt)} still there ${ao(t)}${lo(t)}`}; ${rm(t,r,s)}.`},
rm=(t,e,s)=>{switch(s){case ct:return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case as:return"too few of them have outlived what the same paths free: a longer hunt tells more";case Ii:return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${I(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case vl:return`${S(e.oe,"old block")} of it went meanwhile: such blocks are freed, only late`;case ls:return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
ao=t=>{let e=t.g[t.g.length-1];if(!e)return"";let s=Os(t,e);return`${s===n?"later":`after ${S(s,"more event")}`}${tD(t,e)}`},
lo=t=>{let e=Zp(t);return e===n?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${S(e,lt)}`:"; the tag has not grown"},
im=(t,e)=>{let s=I(t.tag);switch(e.kind){case"asked":return;case rs:return t.g.length>0?n:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case dr:return`${s}: no block is known that the hunt has left.`;case De:return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case et:return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
am=(t,e)=>{if(t.uptime===n||e.uptime===n)return b;if(e.uptime<t.uptime)return E;let s=lm(t,e);return s!==n&&e.uptime>s?we:t.bootTime===n||e.bootTime===n?b:Math.abs(e.bootTime-t.bootTime)<=rD?we:E},
lm=(t,e)=>{if(t.time===n||e.time===n)return;let s=e.time-t.time;return t.ne===e.ne&&s>0?s:n},
no=t=>{let e=t.every(iD),s=new Map,r=t.map(({rows:a})=>{let l=new Map;for(let o of a){let d=e?`${o.tag}`:o.text,h=l.get(d),c=h?nm(h,o):o;l.set(d,c),s.set(d,c)}return l}),i=[];return s.forEach((a,l)=>{i.push({Pt:a,he:t.map((o,d)=>{var h,c;return(c=(h=r[d])==null?n:h.get(l))!=null?c:aD(o,a)})})}),i},
nm=(t,e)=>{let s=(r,i)=>({allocs:li(r.allocs,i.allocs),frees:li(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return g({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})},
oo=(t,e)=>{if(t.table!==e.table)return{kind:"otherTable"};let s=am(t,e),r=no([t,e]);if(s===E||s===b&&r.some(oD))return{kind:De};let i=!(t.ws&&e.ws),a=[],l=[];for(let{Pt:o,he:d}of r){let[h,c]=d;if(!h||!c||nD(h,c))l.push(o.text);else{let u=ho(h.nonPaged,c.nonPaged,!i),f=ho(h.paged,c.paged,!i),p=u.bytes+f.bytes;(Jh(u)||Jh(f))&&a.push(g({},o,{nonPaged:u,paged:f,bytes:p}))}}return{kind:Ui,boot:s,Mr:i,rows:P(a,(o,d)=>d.bytes-o.bytes),Ar:l}},
ho=(t,e,s)=>{let r=(i,a)=>{if(!(i===n||a===n))return a>=i?a-i:s?n:a+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),s:e.s-t.s,bytes:e.bytes-t.bytes}},
om=t=>{let e=dm(t),s=[],r=0;if(e.forEach((d,h)=>{for(let c of e.slice(0,h))s.push((d.value-c.value)/(d.at-c.at)),r+=Math.sign(d.value-c.value)}),s.length===0)return;let i=P(s,(d,h)=>d-h),a=d=>hm(i,d),l=e.length,o=r/Math.sqrt(l*(l-1)*(2*l+5)/18);return{vt:a(.5),low:a(.25),high:a(.75),Ds:o}},
dm=t=>{let e=Math.ceil(t.length/dD);return t.filter((s,r)=>(t.length-1-r)%e===0)},
hm=(t,e)=>{var s,r;let i=(t.length-1)*e;return(((s=t[Math.floor(i)])!=null?s:0)+((r=t[Math.ceil(i)])!=null?r:0))/2},
cm=(t,e)=>{if(t.length<hD||!e)return as;let s=t.slice(1).map(({value:o},d)=>{var h,c;return o-((c=(h=t[d])==null?n:h.value)!=null?c:o)}),r=0,i=0,a=0,l=0;for(let o of s)o>0?r+=o:i-=o,o*l<0&&(a+=1),l=o||l;return r+i===0?"flat":Math.max(...s.map(Math.abs))>=cD*(r+i)?"step":e.Ds>=Yh&&e.low>0?"steady":e.Ds<=-Yh&&e.high<0?"falling":a>1&&i>=r/2?"sawtooth":"uneven"},
um=t=>{var e,s;let r=fm(t),{zt:i,boot:a}=pm(r),{at:l,by:o}=mm(i),d=(((e=l[l.length-1])!=null?e:0)-((s=l[0])!=null?s:0))/$h,h=no(i),c=P(h,(f,p)=>tc(p)-tc(f)).map((f,p)=>uD(f,p+1,l,o!==n)).filter(({ue:f,bytes:p,blocks:m})=>f===as?p!==0||m!==0:f!=="flat"),u=({ue:f})=>+(f==="steady");return g({zt:i,Or:r.length-i.length,boot:a},o&&d>0&&{Lr:d,by:o},{rows:P(c,(f,p)=>u(p)-u(f)||p.bytes-f.bytes)})},
fm=t=>{let e=({ks:s},r)=>r+(s.kind===Ce?t.length:0);return t.filter((s,r)=>s.uptime===n||t.every((i,a)=>i.uptime!==s.uptime||e(i,a)<=e(s,r)))},
pm=t=>{let e=we,s=t.length-1;for(;s>0;s-=1){let[r,i]=t.slice(s-1,s+1),a=r&&i&&oo(r,i);if((a==null?n:a.kind)!==Ui)break;a.boot===b&&(e=b)}return{zt:t.slice(Math.max(0,s)),boot:e}},
mm=t=>{var e;let s=l=>t.every((o,d)=>{var h,c,u;return d===0||((h=o[l])!=null?h:Number.NaN)>((u=(c=t[d-1])==null?n:c[l])!=null?u:Number.NaN)}),r=(e=t[0])==null?n:e.ne,i=s("time")&&t.every(l=>l.ne===r),a=s(Oi)?Oi:i?"time":n;return{at:t.map((l,o)=>{var d;return(d=a&&l[a])!=null?d:o}),by:a==="time"?r:a}},
co=t=>{var e,s;let{nonPaged:r,paged:i,physical:a,vr:l}=t,o=[];if(r!==n&&r>Math.min(a!=null?a:1/0,(e=t.Ue)!=null?e:1/0))return[{kind:or,pool:ve}];if(i!==n&&i>((s=t.Oe)!=null?s:1/0))return[{kind:or,pool:vt}];r!==n&&r>fD&&o.push({kind:yl,bytes:r});let d=(c,u,f)=>{let p=ec(f,a);u!==n&&p!==n&&u>pD*p&&o.push({kind:Cl,pool:c,share:u/p})};if(d(ve,r,t.Ue),d(vt,i,t.Oe),r===n||i===n||!a||l===n)return o;let h=a-l;return l<mD*a&&r+i<h/2&&o.push({kind:Qe,pool:r+i,inUse:h}),o},
gm=(t,...e)=>{let{physical:s}=t;if(co(t).some(({kind:a})=>a===or))return[];let r=[{pool:ve,used:t.nonPaged,$:t.Ue},{pool:vt,used:t.paged,$:t.Oe}],i=[];return r.forEach(({pool:a,used:l,$:o},d)=>{l&&i.push({pool:a,used:l,$:ec(o,s),Gr:e[d]})}),i},
bm=t=>{let e=t.toLowerCase();return gD.has(e)||bD.some(s=>e.startsWith(s))},
Sm=(t,e)=>{let s=[...km(t,e).values()].map(o=>Dm(t,o)),r=s.reduce((o,{holding:d})=>{var h;return o+((h=d==null?n:d.blocks)!=null?h:0)},0),i=s.map(o=>{var d,h;return g({},o,{share:r===0?0:((h=(d=o.holding)==null?n:d.blocks)!=null?h:0)/r})}),a=({holding:o})=>{var d;return(d=o==null?n:o.bytes)!=null?d:-1},l=({holding:o})=>{var d;return(d=o==null?n:o.blocks)!=null?d:-1};return P(i,(o,d)=>a(d)-a(o)||l(d)-l(o))},
km=(t,e)=>{let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,a=new Map;return t.held().forEach((l,o)=>{let d=l.filter(({block:f})=>!r.gone.has(f));if(d.length===0)return;let h=kD(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),c=wm(h),u=a.get(c);u?u.push({stack:o,wt:h,blocks:d}):a.set(c,[{stack:o,wt:h,blocks:d}])}),a},
wm=t=>t.kind===hr?`${t.kind} ${t.module.toLowerCase()}`:t.kind===b?`${t.kind} ${t.why}`:t.kind,
Dm=(t,e)=>{var s,r;let i=P(e,(u,f)=>f.blocks.length-u.blocks.length),a=[];for(let u of i)a.push(...u.blocks);let l=new Set(i.map(({stack:u})=>u)),o=0;for(let{stack:u,hits:f}of t.ot())l.has(u)&&(o+=f.alloc);let d={lastHit:t.lastHit,z:new $r},h=xd(a,t.Qt(),t.asked,d),c=(r=(s=i[0])==null?n:s.wt)!=null?r:{kind:"cut"};return g({wt:c,stacks:i,allocs:o},h&&{holding:h})},
_r=(t,e=[])=>{var s,r;let{alloc:i,free:a,unknown:l}=t.counts();if(i+a+l===0)return{kind:"noHits"};let o=io(t,e),d=P(o.filter(({held:w,use:G})=>w>0&&G.site!==n),TD);if(d.length===0)return t.isWhole()?{kind:dr,allocs:i}:ic;let h=t.g[t.g.length-1];if(!h){let w=d.filter(({holding:G})=>G&&G.blocks>0);return w.length>0?{kind:"holds",sites:w}:ic}let c=d.reduce((w,G)=>w+G.tt,0),u=d.reduce((w,G)=>w+G.held-G.old,0),f=d.map(w=>({site:w,qt:AD(t,w,{tt:c,We:u},h)})),p=f.filter(({qt:w})=>w===n).map(({site:w})=>w),m=f.filter(({qt:w})=>w===Ii).map(({site:w})=>w),k=Math.max(rc*ac(m),Math.min(Gs,rc*ac(p))),v=p.filter(({tt:w})=>w>=k);return v.length>0?{kind:Ri,sites:v}:{kind:"noProof",sites:d,why:(r=(s=f[0])==null?n:s.qt)!=null?r:as}},
ym=()=>{let t={};for(let[e,{usage:s,help:r}]of Object.entries(ni))t[e]={Help:`${s} - ${r}`};return t},
uo=(t,e)=>{var s,r;let i=(r=(s=ni[t])==null?n:s.usage)!=null?r:"",a=i.endsWith("()")?0:i.split(",").length;if(e.length>a)throw new U(B0(`${e[a]}`,i))},
xs=(t,e)=>{if(e===n)throw new U(G0(t));if(typeof e!=rt)throw new U(L0(t));let s=Tc(e);if(!s.Dt)throw new U(ip(e,s.ht));return s.tag},
fo=(t,e,s,r=1,i=1/0)=>{let a=Jn(e);if(a!==n&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new U(V0(t,r,i,s))},
po=(t,e)=>{let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=[ss,nr,St],i={hits:ED};return e.forEach((a,l)=>{let o=r[l];if(!o)throw new U(pe(`${a}`,s));let d=o===St?RD:[];i[o]=fo(`The number of ${o}`,a,s,...d)}),i},
mo=(t,e)=>{if(typeof e==rt&&e.trim()!=="")return e.trim();let s=e===n||typeof e==rt?"An empty pattern":`${e}`;throw new U(pe(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))},
Kr=(t,e)=>{if(typeof e==rt&&e.trim()!==""&&!ID.test(e))return e;throw new U(z0(t))},
zr=(t,e)=>{var s,r;if(e===n||typeof e==rt&&e!=="")return e;throw new U(pe(`${e}`,`dx @$pool.${(r=(s=ni[t])==null?n:s.usage)!=null?r:""}`))},
Cm=(t,e)=>{if(t===n||/[*?]/.test(t))return;let s=JSON.stringify(t),r=an(t,e).map(i=>JSON.stringify(i));throw new U(r.length>0?`${s} is no tag in the listing. ${Ea(r)}`:pe(`${s} is no tag in the listing and`,lc))},
vm=t=>{if(t.it().kind===b)return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.Qt();return e===0?n:`up to ${e} of them may have been freed unseen`},
xm=(t,e)=>{let s=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(st)}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${s}.`},
Nm=(t,e)=>{var s;let{asked:r,lastHit:i}=t,{count:a,ys:l}=t.Qt(),o=(s=t.recent(1)[0])==null?n:s.time,d=[];return t.held().forEach((h,c)=>{let u=t.pe(t.stacks.at(c),e);for(let f of h){let{block:p,hit:m,time:k}=f;if(r.gone.has(p))continue;let v=k===n||o===n?n:o-k,w=(r.there.has(p)?l:a)>0;d.push(g({},f,{site:u,Cs:i-m,He:v,Vr:w}))}}),P(d,(h,c)=>h.hit-c.hit)},
Tm=(t,e)=>{if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return Gr(t.frame,[s])||r.some(i=>ks(s,i))},
pa=(t,e)=>{var s,r;return e===n?"":(r=(s=t._e(e))==null?n:s.image)!=null?r:_t(e)},
go=(t,e,s)=>{var r;if(e===n)return;let i=(r=t._e(e))==null?n:r.id,a=i===n?"":`, id ${i}`,l=`${pa(t,e)} (${_t(e)}${a})`;return dc(s)?`an interrupt or a deferred call, on top of process ${l}, which need have nothing to do with it`:`process ${l}`},
ma=(t,e,s)=>{var r;let i=new Map;for(let{process:d,stack:h}of s){if(d===n)continue;let c=dc(t.stacks.at(h))?"(in an interrupt or deferred call)":pa(t,d);i.set(c,((r=i.get(c))!=null?r:0)+1)}if(i.size===0)return;let a=P([...i],([,d],[,h])=>h-d),l=a.slice(0,BD).map(([d,h])=>`${d} ${h}`),o=a.length-l.length;return`${e}: ${l.join(st)}${o>0?`, ${o} others`:""}`},
Mm=(t,e)=>{var s,r;if(t.length<=e)return t;let i=(r=(s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?n:s[0].length)!=null?r:0,a=e-3-i,l=Math.min(t.indexOf("!")+1,a),o=Math.floor((a-l)/2);return`${t.slice(0,a-o)}...${t.slice(t.length-i-o)}`},
ft=(...t)=>{let e={};for(let s of t)e[s]={PreferredRadix:10};return e},
Te=t=>{let e=Am(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>{var a;return g({},s&&{Tag:X(K(i.tag))},r&&{Target:(a=e.get(cc(i)))!=null?a:""})}},
Am=t=>{var e,s;let r=new Map,i=new Map;for(let a of t){let l=cc(a);if(r.has(l))continue;let o=`${(e=a.start.target.build)!=null?e:"(unknown)"}`,d=((s=i.get(o))!=null?s:0)+1;i.set(o,d),r.set(l,d===1?o:`${o} (${d})`)}return r},
Ns=(t,e,s,r)=>{let i=t.map(a=>ei(a)+_0(a));return e===0?[`no ${s}`,...i].join(Tt):[`${S(e,s)} (${r})`,...i,Oa].join(Tt)},
Pm=(t,e,s)=>{let r=t.map(i=>[ei(i),vm(i)].filter(Boolean)).map(i=>i.join(st));return e===0?["no block",...r].join(Tt):[`${e<s?`the oldest ${e} of `:""}${S(s,lt)} (address, call site), the oldest first`,...r,Oa].join(Tt)},
Fm=(t,e)=>{let s=`read${t.Nr?" from the tag tracker":""} in ${Ft(t.seconds,t.session)}`,r=t.unread>0?[`${S(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${S(e,bt)} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[Oa]].join(Tt)},
Em=(t,e,s)=>{let r=new Set,i=Te(t),a=[],l=0;for(let o of t)for(let d of Nm(o,e))d.site&&r.add(d.site.frame.text),!(s!==n&&!Tm(d.site,s))&&(l+=1,a.length<_D&&a.push(new WD(o,d,i(o))));if(s!==n&&l===0)throw new U(xm(s,[...r]));return new $(Pm(t,a.length,l),a)},
Rm=t=>{var e;let s=(e=/, Binary\s*:\s*(\S+)/.exec(t||""))==null?n:e[1];return s===n?[]:[{Ie:"list",name:s,place:{kind:"printed"}}]},
bo=t=>{switch(t.kind){case hr:return t.module;case Li:return"(code in no module)";case $e:return"(the system itself)";case"cut":return"(unknown: stack read in part)";case b:return oc[t.why]}},
Im=t=>{switch(t.kind){case hr:return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case Li:return"a driver that was unloaded, or code made at run time";case $e:return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case b:return"whoever stands behind a gap may be anybody"}},
Um=(t,e)=>{if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${S(r,"frame")} looked past`},
So=(t,e)=>{let s=l=>ks(l,e)||ks(l,e.trim()),r=t.split(","),i=l=>l[0]!=="-",a=r.filter(i);return(a.length===0||a.some(s))&&r.every(l=>i(l)||!s(l.slice(1)))},
Om=t=>{var e,s,r;let i=wt(t);return YD.test((r=(s=(e=t[i])==null?n:e.symbol)==null?n:s.name)!=null?r:"")&&Es(t,i)},
Lm=(t,e)=>{let{blocks:s,old:r}=e,i=s===1?"stays":"stay",a=t.isWhole(),l=a?"":cr,o=ey(e,l),d=a?"":", of what is known";return`${l}${S(s,lt)} allocated here ${i}${o}, ${r} of them old${d}`},
Gm=t=>{let{Ss:e,Bt:s,ut:r,refused:i}=t;return[...e>0?[`${S(e,lt)} of here freed by other modules`]:[],...s>0?[`the block is not known of ${S(s,re)} here${wh(r,s)}`]:[],...i>0?[`${S(i,lt)} refused at once by a limit of the tag`]:[]]},
Vm=t=>{if(t.kind===Js)return;let e=t.st===al?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.ur} functions lead through here${e}: perhaps a wrapper${s}`},
Bm=(t,e)=>{let s=[];for(let{use:a,holding:l}of t.sites(e))l&&l.blocks>0&&s.push({use:a,holding:l});let r=s.reduce((a,{holding:l})=>a+l.blocks,0),i=s.map(a=>g({},a,{share:a.holding.blocks/r}));return P(i,(a,l)=>mc(l)-mc(a)||l.holding.blocks-a.holding.blocks)},
Wm=(t,e,s)=>{let r=[],i=[];for(let l of t){let o=im(l,s.recheck(l)),d=l.g[l.g.length-1];if(o!==n?i.push(o):i.push(Hr(l,_r(l,e))),!(o!==n||!d))for(let{use:h,held:c}of io(l,e))c>0&&r.push(new ly(l,h,d))}let a=(l,o)=>o.There-l.There||o.Held-l.Held;return new $(i.join(" "),P(r,a))},
Hm=(t,e)=>{var s;let{Br:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let a=Wt(t),l=a.kind===_?e.vs(a):n,o=(s=i==null?n:i.repair)!=null?s:Ms(Fs(l));return{value:a.kind===_?a.value:n,repair:o}},
_m=(t,e)=>{let s=[];for(let{text:i,nonPaged:a,paged:l}of t){let o=(d,h)=>{(h.allocs||h.s)&&s.push(new gy(`${i} ${d}`,h))};e.startsWith("pp")||o("Nonp",a),/^p(?!p)/.test(e)||o(Si,l)}let r=by[e.slice(-1)];return r?P(s,(i,a)=>+a[r]-+i[r]):s},
Km=t=>{var e;let{gone:s}=t.asked,r=new Set((e=t.g[t.g.length-1])==null?n:e.there),i=t.held();return t.ot().map(({stack:a,hits:l,rt:o})=>{var d;let h=((d=i.get(a))!=null?d:[]).filter(({block:f})=>!s.has(f)),c=h.filter(({charged:f})=>f!==n),u={allocs:l.alloc,sa:o.bytes,frees:l.free,held:h.length,heldBytes:c.reduce((f,{charged:p=0})=>f+p,0),tt:h.filter(({block:f})=>r.has(f)).length,le:{allocs:l.alloc-o.count,held:h.length-c.length}};return{stack:t.stacks.at(a),Wr:u}})},
zm=(t,e)=>{var s;let r=new Map;for(let i of t)for(let{stack:a,Wr:l}of Km(i)){if(l[e]===0)continue;let o=Qm(i.tag,a);r.set(o,((s=r.get(o))!=null?s:0)+l[e])}return Array.from(r,([i,a])=>`${i} ${a}
`).join("")},
Qm=(t,e)=>{let s="";for(let r of e)s=`;${kc(Cy(r))}${s}`,r.afterGap&&(s=s.replace(/^(;[^;]*)/,`$1;${yy}`));return kc(`[${K(t)}]`)+s},
qm=()=>{let t=0;return e=>{if(e.type===kt)return g({},e,{name:`s${++t}`});if(e.type!==It)return e;let s=e.frames.map(r=>g({},r,{source:n}));return g({},e,{frames:s})}},
Zm=()=>{Br(lw(Gi));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(Jm(r),s));class e{
get Pool(){return yt}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>yt.top(...s)),t("poolhit",(...s)=>yt.hitTag(...s)),t("poolwho",(...s)=>yt.who(...s)),t("poolleaks",(...s)=>yt.leaks(...s)),t("poolrestore",(...s)=>yt.clear(...s)),t("poolhelp",(...s)=>yt.help(...s))]},
jm=()=>{let t=$n(yt);Br(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${Mh}`)},
Xm=()=>{for(let t of Ka.xs())t.kind===gt&&hi({kind:Qs,command:t.repair}),t.kind===at&&Br(`pooltag: ${de(t)}`);_s.flush(),kp()},
Jm=t=>(...e)=>($n(yt),t(...e));const g=Object.assign;var Ym=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Qr=t=>{var e;return(e=Ym[t&255])!=null?e:""},Me=t=>Qr(t>>>24)+Qr(t>>>16)+Qr(t>>>8)+Qr(t),ko=2147483648,wo=16,Do=/^[0-9a-f]{1,16}$/i,Ts=t=>t,Ae=Ts("0".repeat(wo)),Pe=t=>Number.parseInt(t.slice(8),16),_t=t=>`0x${t.replace(/^0{1,15}/,"")}`,C=t=>t,Fe=t=>`0x${(t>>>0).toString(16)}`,$m=C(".extpath"),tg=C("g"),eg=(t,e)=>C(`g ${gs(t,e)}`),ga=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,sg=t=>C(ga(t)),rg=t=>C(`rM 0x1${Co(t.filter(e=>e===js))}`),ig={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},ag=C("r@$prcb"),yo=t=>`r@${t.join(",@")}`,lg=(t,e)=>C(`${e?"kb":"k"}${Fe(t)}`),ng=(t,e)=>C(`.fnent ${gs(t,e)}`),Co=t=>t.map(e=>`;${ga(e)}`).join(""),og=C(".lastevent"),dg=C(ga("$ptrsize")),hg=C("vertarget"),vo=C("lm"),xo=C("lm o"),cg=t=>C(`lmvm ${t.replace(/\W/g,"?")}`),ug=C("sx"),fg={status:C("sxe bpe"),command:C('sxe -c "" bpe'),handling:C("sxe bpec")},pg=C(".reload"),mg=t=>C(`x nt!${t}`),gg=t=>C(`dt nt!${t}`),bg=t=>C(`dt nt!_EPROCESS ${t}`),Sg=(t,e)=>C(`ln ${gs(t,e)}`),Ms=t=>C(`ed nt!PoolHitTag ${Fe(t)}`),kg=C("!vm 0x1"),wg=C("dd nt!PoolHitTag L1"),Dg=C(".cache flushall"),qr="poolHitTagNote",yg=t=>C(`dx -r0 @$${qr} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Cg=C(`dx -r0 @$${qr}`),vg=C(`dx -r0 @$vars.Remove("${qr}")`),xg=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Ee=t=>t.replace(xg,"."),Ng=300,As=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(Ee(s).slice(0,Ng)),this.name="HostError",this.call=t}},Q=(t,e)=>L(()=>t.query(e),()=>[]),No=32,Tg=9,Mg=96,Kt=8192,pt=t=>t===No||t===Tg,To=t=>t>=48&&t<=57,Ag=t=>t>=48&&t<=57||(t|32)>=97&&(t|32)<=102,Pg="00000000",Fg=t=>Eg.test(t)?t.toLowerCase():t,Eg=/[A-F]/,Rg=(t,e,s)=>t.charAt(e)==="?"?n:Number.parseInt(t.slice(e,s),16),Ig=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),Mo={kind:b},ba=(t,e)=>Bl(e,t.readMemory(e.address,e.before.length)),Ao=({kind:t})=>t===H||t==="mixed";function Ug(t,{address:e,pointerSize:s}){let r=Lc(Q(t,wg),4).rows.find(a=>Gt(a.address,s)===e),i=r==null?n:r.elements[0];return i===n?n:new Uint8Array(ta(i))}var Re=(t,e)=>{var s,r,i,a;return(((s=t[e])!=null?s:0)|((r=t[e+1])!=null?r:0)<<8|((i=t[e+2])!=null?i:0)<<16|((a=t[e+3])!=null?a:0)<<24)>>>0},Sa=(t,e,s)=>T(t,e*s),Og=t=>Nr(t,Wc),Lg=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i,Gg=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Po="^ Bad register error in ",Vg=["Key",Za,ja,ci,Xa,Ja,ui],Fo=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes}),Eo=(t,e)=>jl(Q(t,gg(e)),e),Bg=16,Ro=12,Wg=4096,Hg=t=>(t>>>24^t>>>16^t>>>8^t)>>>0,_g=[js,Xt,Di],Io=(t,e,s)=>L(()=>{let r=Ss(t.query(sg(s))).get(s);return r&&Gt(r,e)},()=>{}),Kg=8,zg=64,Uo=(t,e)=>e&&Yl(t,s=>Mr(t,s,e),e),Ie={kind:N};function Ue(t,{x:e},s,r,i){let a=Sa(s,r,e.size),l=t.readMemory(a,i*e.size);return l&&zc(l,e)}var Oo=t=>t?{kind:M,record:t}:Ie,Lo=t=>t.kind===M&&t.address!==Ae,ka=(t,e)=>e.kind===M?oe(t,e.address):n,Qg=(t,e)=>Pt(t.start,e)<=0&&Pt(e,t.end)<0,Go=(t,e)=>t.modules.find(s=>!s.yt&&Qg(s,e)),Ps=t=>t.find(({name:e,yt:s})=>!s&&e.toLowerCase()==="nt"),qg=(t,e)=>{var s;return((s=Go(t,e))==null?n:s.name.toLowerCase())==="nt"},Zg=64,jg=0,Dt=t=>t===0||t>=2147483648,Fs=t=>t!==n&&Dt(t)?t:jg;function wa({address:t,pointerSize:e},s,r){let i=Fs(s);return{thing:{kind:ge},address:t,pointerSize:e,before:ta(i),after:ta(r),repair:Ms(i)}}var Xg=class{
constructor(t,e,s){this.O=[],this.Y=new Set,this.dr=0,this.bz=t,this.c=e,this.dq=s}
get open(){return this.O}
run(t){return this.bz.run(t)}
debugger(t){return this.bz.change(t)}
Ft(t){this.dr+=1;let e=g({id:this.dr},t);return this.ay(e,ur),e}
Ns(t){let e=this.Ft(t);return this.O.push(e),e}
apply(t){let e=this;e.O.push(t);let s;if(ba(e.c,t).kind===zs){if(s=e.U(t,t.after,"address"),s===n&&e.dk(t))return e.cI(t);if(e.Y.add(t),e.aW(t).kind===zs){let r=e.U(t,t.after,"name");if(r===n&&e.dk(t))return e.cI(t);s=s!=null?s:r}}return{kind:se,failure:s,undone:e.undo(t)}}
undo(t){let e=this;if(!e.O.includes(t))return{kind:at};Vl(e.c,t.pointerSize);let s;for(let r=0;;r+=1){let i=e.aW(t);if(i.kind===zs)return e.X(t,at),{kind:at};let a=Ao(i)||i.kind===b&&!e.eB(t);if(r===Jg)return a?Yg(t,i,s):e.eV(t,i);if(!a||i.kind===b&&r<2)continue;let l=e.U(t,t.before,r%2===0?"address":"name");l!==n&&e.Y.add(t),s=l!=null?l:s}}
Hr(){return[...this.O].reverse().map(t=>this.undo(t))}
_r(t){this.X(t,ct)}
mt(){for(let t of[...this.O])this.X(t,ct)}
cI(t){return this.ay(t,ie),{kind:ie}}
X(t,e){this.O.splice(this.O.indexOf(t),1),this.Y.delete(t),this.ay(t,e)}
eV(t,e){return this.X(t,ct),{kind:ye,holds:Bo(e)}}
ay(t,e){let{id:s,thing:r,address:i,before:a,after:l,repair:o}=t,d={id:s,thing:r,address:i,before:a,after:l,repair:o};this.dq({change:d,state:e,time:this.c.now()})}
U(t,e,s){let r=s==="name"&&this.eL(t)?Ms(bs(e)):Ec(t.address,t.pointerSize,e);return L(()=>this.bz.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aW(t){return this.Y.has(t)?Bc(this.c,t):ba(this.c,t)}
dk(t){return this.aW(t).kind===H}
eL({thing:t,address:e}){if(t.kind!==ge)return!1;let s=Wt(this.c);return s.kind===_&&s.address===e}
eB({thing:t,address:e}){if(t.kind!==ge)return!1;let s=Wt(this.c);return s.kind===_&&s.address!==e}},Jg=3,Vo=(t,e)=>(t==null?n:t.kind)===ye&&t.holds!==n&&t.holds!==e&&!Dt(t.holds),Bo=t=>Fi in t?bs(t.bytes):n,Yg=({repair:t},e,s)=>({kind:gt,repair:t,failure:s,holds:Bo(e)}),$g=({armed:t,saved:e,address:s,id:r})=>`${Me(t)} ${Me(e)} ${s} ${r}`,Da=t=>L(()=>{let e=t.query(Cg),s=e.map(nu).find(r=>r!==n);return s?{kind:M,note:s}:{kind:e.every(r=>r.trim()==="")?b:Ct}},({message:e})=>({kind:e.includes(qr)?Ct:b})),tb=class{
constructor(t,e,s,r,i){this.dl=!1,this.dn=!1,this.c=t,this.h=e,this.target=s,this.tag=r,this.Gt=i,this.repair=Ms(i);let a=t.now().toString(16);this.ay={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.ae&&this.h.open.includes(this.ae)?this.ae:n}
Kr(){this.dl=lu(this.h,this.ay)}
arm(){let t=this;if(t.dn)return Wo;let{target:e,tag:s,Gt:r}=t,{poolHitTag:i,pointerSize:a}=e;return t.ae=t.h.Ft(wa({address:i,pointerSize:a},r,s)),t.h.apply(t.ae)}
zr(){let{change:t}=this;return t?this.h.undo(t):{kind:at}}
Qr(){let t=this.dc();return(t?this.bV(t):!this.dl)?this.arm():Wo}
Ts(){let t=this;t.dn=!0;let e=t.dc(),s=t.eo(e);return e&&t.bV(e)&&s.kind!==gt&&Fr(t.h),s}
mt(){this.h.mt()}
eo(t){let e=this,{change:s}=e;if(s&&!(t&&e.eN(t)))return e.h.undo(s);s&&e.h._r(s);let r=Wt(e.c);return r.kind!==_?{kind:ye}:Dt(r.value)?{kind:at}:{kind:ye,holds:r.value}}
eN(t){let{armed:e,address:s}=t;return!this.bV(t)&&e===this.tag&&s===this.target.poolHitTag}
bV({id:t}){return t===this.ay.id}
dc(){let t=Da(this.c);return t.kind===M?t.note:n}},Wo={kind:se,failure:n,undone:{kind:at}},eb=["break","second-chance break","output","ignore"],ya=(t,e)=>({kind:_e,what:t,qr:e}),Ho=({code:t,sr:e,status:s,Ne:r})=>[t,e,s,r===!1?"not handled":n].filter(Boolean).join(" - "),sb=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,rb=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!sb.test(e)),ib=3,_o=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e),ab=3790,lb=1024,Ko=t=>{var e;return((e=Rr(t))==null?n:e.kind)===Ke},zt=t=>({kind:se,ht:t}),nb=class{
constructor(t,e,s){this.cf=!1,this.c=t,this.h=e,this.o=s}
run(t){let e=this,s=e.h.open.filter(i=>i!==t),r=[...s].reverse().map(i=>e.dY(i));if(s.length>0)return r.find(i=>i!==n);if(!(t||e.cf))return Ko(e.c)?n:e.ev()}
dY(t){let e=this;var s;let r=e.h.undo(t);if(on(e.o,r,bs(t.before)),r.kind===gt)return r;t===((s=e.aL)==null?n:s.change)&&e.fm(e.aL.id)}
fm(t){let e=Da(this.c);e.kind===M&&e.note.id===t&&Fr(this.h)}
ev(){let t=this,e=Da(t.c);if(t.cf=e.kind!==b,e.kind!==M)return;let{armed:s,saved:r,address:i,id:a}=e.note,l=Wt(t.c);if(l.kind===$t){t.cf=!1;let h=Ms(r);return t.o({kind:Qs,command:h}),{kind:gt,repair:h,failure:n}}if(l.address!==i||l.value!==s){Fr(t.h);return}let o=t.h.Ns(wa(l,r,s)),d=t.dY(o);return d?t.aL={change:o,id:a}:Fr(t.h),d}},ob=6e3,Ca=2,db=class{
constructor(t){this.aj=0,this.N=t!==n&&t>=ob?Ca:0}
get me(){return this.N>=Ca&&!this.Ke}
get Ke(){return this.aj>=Ca}
Zr(){this.N+=1}
jr(){this.aj+=1}},Es=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),he=t=>t.length===0?"noStack":xl,zo=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,hb=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,cb=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,ub=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,fb=/^VerifierExt$/i,pb=/\?\? ?::|`string'/,mb=64,Qo=new WeakMap,qo=t=>t===fr||t===H,gb=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,Zo=1e3,Zr=(t,e)=>({line:t,text:e.slice(0,200)}),Qt=4,jr={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},jo={Fe:[Mt,pr,Mt,pr],verbose:[Mt,ae,mr,pr,Mt,ae,mr,pr]},bb=class{
Xr(){this.cv=n,this.ck=n}
read(t){let e=F(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.cv=wu(t);else if(t.startsWith(bi,e))this.ck=/^NonPaged +Paged$/.test(t.trim())?e:n;else if(t.startsWith("Tag",e))return this.aq(t)}}
aq(t){let[e,...s]=Du(t);if((e==null?n:e.text)!=="Tag")return;let r=s.map(d=>d.text).join(" "),i=r===jo.verbose.join(" ");if(!i&&r!==jo.Fe.join(" "))return;let a=s.map((d,h)=>{var c,u;return d.end-((u=(c=s[h-1])==null?n:c.end)!=null?u:e.start+Qt)}),l=i?"verbose":this.fx(a,e.start),o=this.cv;return this.Xr(),{x:l,Jr:e.start,sort:o,Me:a.join()===jr[l].join()?a:n}}
fx(t,e){if(t.join()===jr.current.join())return"current";if(t.join()!==jr.oldest.join())return"old";let s=this.ck;return(s===n?e===0:s-e===12)?"oldest":"old"}},Xo={kind:ar};function Sb(t,{Jr:e,x:s},r){for(let i of[e,e-1,e+1]){if(!un(t,i))continue;let a=na(t,i+Qt,r,s);if(!(!a||i!==e&&!a.rr))return fn(t.slice(i,i+Qt),a.numbers,t.slice(a.end))}}function Jo(t,e,s,{x:r}){if(s<1||!un(t,e,s))return;let i=na(t,e+s,Yo(r),r);if(!(!i||!kb(t,i.end)))return fn(t.slice(e,e+s),i.numbers,t.slice(i.end))}var Yo=t=>jr[t].map(()=>Number.POSITIVE_INFINITY),kb=(t,e)=>e>=t.length||pt(t.charCodeAt(e))||pt(t.charCodeAt(e-2))||t.startsWith($o,e),$o="UNKNOWN pooltag",wb=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160)),Db=5e4,yb=1024,Cb=16,vb=class{
constructor(t){this.ag=[],this.ab=[],this.H=[],this.aq=t}
push(t,e){let s=this;if(t.length>yb)return s.T(t,e);if(/^[ .\t]*$/.test(t))return Z;let r=yu(t,s.aq);if(r.kind===E)return la(t)?H:s.T(t,e);if(s.bX(),r.kind==="row")s.ag.push(r.usage);else if(r.kind===ar)s.ar(Zr(e,t));else return s.aN={nonPaged:r.nonPaged,paged:r.paged},fr;return s.ag.length<Db?Z:fr}
listing(){let{x:t,sort:e}=this.aq;return{x:t,sort:e,rows:this.ag,total:this.aN,unread:this.ab}}
T(t,e){return this.H.length>=Cb?H:(this.H.push(Zr(e,t)),E)}
bX(){for(let t of this.H)this.ar(t);this.H=[]}
ar(t){this.ab.length<Zo&&this.ab.push(t)}},xb=64,Nb=class{
constructor(t,e,s){this.bR=!1,this.c=t,this.h=e,this.al=s}
get Zt(){return this.bR}
get Ms(){return this.bG}
returnValue(t){let e=this,s=wt(t.stack),r=t.stack.slice(s).find(h=>!h.inline),i=[...t.stack.slice(0,s)].reverse().find(h=>!h.inline);if(!(r&&Es(t.stack,t.stack.indexOf(r)))||!r.address||!i)return;if(e.al.zr().kind!==at){e.bG={kind:Ci};return}let a=e.aQ();e.h.run(eg(r.address,e.al.target.pointerSize));let l=e.fk(),o=oa(l,"eip","rip","pc");if(o!==r.address){e.bR=!0,e.bG={kind:"strayed",_:o};return}Tb(a,e.aQ())||(e.bR=!0),e.al.Qr().kind!==ie&&(e.bG={kind:Ci});let d=oa(l,"esp","rsp","sp");return l.get(js)===t.thread&&e.eG(d,i,r)?oa(l,"eax","rax","x0"):n}
aQ(){let{target:t,tag:e}=this.al;return ws(this.c,t,e)}
fk(){let{Ot:t,pointerSize:e}=this.al.target;return Ss(this.c.query(rg(t)),e)}
eG(t,e,s){if(!t)return!1;if(this.al.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=T(e.base,8),i=T(r,xb);return Pt(r,t)<=0&&Pt(t,i)<=0}},Tb=(t,e)=>t.kind===M&&e.kind===M&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Mb=["fadd","fabd"],Ab=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),Pb="(Inline)",Fb="(Inline Function)",td=t=>t===4?3:4,Eb=5,Rb=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Ib=/\+0x[0-9a-f]+(?=\s)/i,Ub=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),Ob=40,ed=58,sd=t=>t===8?4:8,Lb=(t,e)=>t.startsWith("(T) ",e)?F(t,e+3):e,Gb=(t,e)=>e>=t.length||pt(t.charCodeAt(e)),rd={pointerSize:n,base:n,y:n,gap:0,args:[],ms:!1},Vb=t=>t.charAt(F(t,0))==="#"&&Sn(t)===n,Bb=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Wb=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,id=" (UTC ",Hb=256,_b=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],Kb=t=>"B*STND^".includes(t.charAt(F(t,0)))||t.includes(" - code ")||t.includes(id),zb=24,Qb=class{
constructor(t){this.cn=new ld,this.H=0,this.az=t,this.bO=t.kind===xt}
push(t){let e=this.bO?H:this.bE(t);return this.bO=qo(e),e}
report(){let t=this.az;return t.kind===xt?t:g({},t,this.cn.place)}
bE(t){let e=this;if(t.length>Kt)return e.T();let s=yn(t);if(s)return e.fC(s)?Z:H;if(zu(t))return e.eq(t.trim()),Z;if(la(t))return H;let r=e.cn.push(t);return r===Nl?fr:r==="symbol"?Z:e.T()}
fC(t){return this.az.kind===be&&t.kind===wi&&this.cn.place.symbol===n}
eq(t){let e=this.az;e.kind===be&&e.se.length===0?this.az=g({},e,{se:Cn(t)}):e.kind===wi&&(t.includes("You are seeing this message because")?this.az={kind:is}:t.startsWith(ad)&&(this.az={kind:E,n:t}))}
T(){return this.H++,this.H>zb?H:E}},ad="A fatal system error has occurred",qb=["*","(0x",ad],ld=class{
constructor(){this.place={}}
push(t){let e=Mu(t);if(e){let r=this.dU;return this.place={symbol:r,instruction:e},Nl}let s=Qu(t);return s===n?E:(this.dU=s,this.place={symbol:s},"symbol")}},Oe=t=>L(()=>qu(t.query(og)),()=>{}),nd=(t,e)=>t!==n&&(e==null?n:e.time)!==n&&e.time!==t.time,va={kind:"computed"},Xr=(t,e,s)=>Gt(T(t,e),s==="x86"?4:8),ce=4,qt=(t,e,s)=>Jr(t&e)===Jr(s),Jr=t=>t>>>0,od=t=>(t<<6>>6)*ce,dd=({kind:t,gs:e},s,r)=>Xr(t==="relative"?s:Lt(0,0),e,r),hd=[76,139,21],Zb=7,jb=7,cd=t=>t!==n&&(t&240)===64,Xb=16,Jb=12,Yb=4096,ue={kind:Vi},$b=3,tS=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,eS=class{
constructor(t,e){this.dA=new Map,this.c=t,this.i=e}
before(t,e){let{te:s}=this.i,r=xn(this.c,t,Xb);if(!r||!s)return ue;let i=rf(r,t,s),a=lf(i,l=>this.cW(l),e&&sS(e));return a?this.bn(a,$b):ue}
cW(t){if(t.kind===Rt)return t.address;if(t.kind!=="computed")return Tr(this.c,t.address,this.i.pointerSize)}
bn(t,e){let s=this.cW(t);if(!s)return ue;let r=this.dB(s);if(r.some(({name:l})=>tS.test(l)))return ue;let i=Nn(r);if(i.kind===ze)return i;let a=this.eP(s,e);return a.kind===ze?a:i.kind===Qe?i:a.kind===Vi&&t.kind===Yt?Nn(this.dB(t.address)):a}
eP(t,e){let{te:s}=this.i,r=e>0?this.c.readMemory(t,Jb):n,i=r&&s&&af(r,t,s);return i?this.bn(i,e-1):ue}
dB(t){let e=this.dA.get(t);if(e)return e;let s=L(()=>nf(this.c.query(Sg(t,this.i.pointerSize))),()=>[]);return s.length>0&&this.dA.set(t,s),s}},sS=({address:t,symbol:e})=>t&&e&&T(t,-e.offset),rS=class{
constructor(t,e){this.cN=new Set,this.A=new Map,this.c=t,this.i=e,this.cP=new eS(t,e)}
As(t){let e=this.ew(t);if(e)return{kind:Se,stop:e};let s=Zu(t.stack);return s?{kind:R,of:s}:this.eh(t)}
ew({report:t,_:e,stack:s}){var r,i,a;if((t==null?n:t.kind)===is)return{kind:is};if((t==null?n:t.kind)===Zs)return{kind:Zs,number:t.number};if((t==null?n:t.kind)===be)return{kind:be,code:t.code,se:t.se};if((t==null?n:t.kind)===E)return{kind:E,n:t.n};let l=(i=(r=s[0])==null?n:r.text)!=null?i:"";if(!qg(this.i,e)||!this.eJ(e))return{kind:E,n:l};let o=wt(s),d=(a=s[0])==null?n:a.symbol,h=o===1&&d!==n&&cn(d);return o===0||h?{kind:Ei,at:l}:n}
eJ(t){if(this.cN.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cN.add(t),s}
eh({_:t,stack:e}){var s,r;let i=wt(e),a=e[i];if(!(a!=null&&a.address)||!Es(e,i))return{kind:R,of:b};let l=this.A.get(t);if(l)return{kind:R,of:l};let[o]=e.slice(0,i).reverse().filter(({inline:h})=>!h),d=this.cP.before(a.address,o);switch(d.kind){case ze:return this.A.set(t,d.of),{kind:R,of:d.of};case Qe:return{kind:Se,stop:{kind:Ei,at:(r=(s=e[0])==null?n:s.text)!=null?r:""}};case Vi:return{kind:R,of:b}}}},iS=1e4,aS=8,lS=class{
constructor(t=!1){this.I=[],this.ab=[],this.H=[],this.cT=St,this.de=!1,this.Y=!1,this.bp=!0,this.dm=t}
get ze(){return this.de||this.I.length>0}
get ra(){return this.I.length>0&&this.bp}
push(t,e){let s=this;if(t.length>Kt)return s.T(t,e);if(s.bh)return s.el(t,e,s.bh);let r=wn(t,s.cT,!s.dm||s.eK());return r?s.fo(r,t,e):s.eY(t,e)}
eK(){let t=this.I[this.I.length-1];return!t||t.args.length>0&&t.symbol!==n&&Ir(t.symbol)!==n}
Ps(t,e){return this.T(t,e)}
listing(){let t=this;return{ia:t.cx,frames:t.I,unread:t.I.length===0?[...t.ab,...t.H]:t.ab}}
fo(t,e,s){let r=this;return t.text===""?!r.ze||!r.cU(t)?r.T(e,s):(r.bh={row:t,line:Zr(s,e)},Z):r.cU(t)?(r.bX(),r.cG(t),Z):H}
el(t,e,{row:s,line:r}){this.bh=n;let i=wn(`00 ${t.trim()}`,ki);return!(i!=null&&i.symbol)||i.symbol.name===""?(this.H.push(r),this.push(t,e)):(this.cG(g({},s,{text:i.text,symbol:i.symbol})),Z)}
eY(t,e){let s=this,r=F(t,0);if(r===t.length)return s.I.length>0&&s.R===n?H:Z;let i=Sn(t);return i?s.aq(i):oS(t,r)?(s.Y=!0,s.ao!==St&&(s.ao=t.includes(dS)?Tl:St),Z):s.ze?uS(t)?(s.I.length===0&&(s.bp=!1),s.ao=St,Z):cS(t,r)?Z:la(t)?H:s.T(t,e):s.T(t,e)}
aq(t){return this.I.length>0?H:(this.de=!0,this.cT=t,Z)}
cU(t){let e=this;var s;if(e.I.length===0)return!0;if(e.I.length>=iS)return!1;let r=(s=e.cx)==null?n:s.pointerSize;return r!==n&&t.pointerSize!==n&&r!==t.pointerSize?!1:t.number===n||e.R===n?t.number===e.R:t.number>e.R}
cG(t){let e=this;var s,r;e.I.length===0&&((s=t.number)!=null?s:e.ab.length)>0&&(e.bp=!1);let i=e.eI(t),a=i?n:e.dC;e.ao=n,e.R=t.number,(r=e.cx)!=null||(e.cx=hf(t)),t.text.startsWith("0x")&&(e.Y=!0),e.I.push(nS(t,a,{doubtful:e.Y,afterGap:i})),t.inline||(e.dC=t.y===Ae?n:t.y)}
eI({number:t,symbol:e}){let s=this;return s.I.length===0?!s.bp:s.R!==n&&t!==s.R+1?!0:s.ao===St||s.ao===Tl&&(e==null?n:e.name)!==""}
T(t,e){return this.ze?this.H.length>=aS?H:(this.H.push(Zr(e,t)),E):this.Y?H:E}
bX(){let t=this;t.H.length>0&&t.R===n&&(t.ao=St);for(let e of t.H)t.ab.length<Zo&&t.ab.push(e);t.H=[]}};function nS(t,e,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:l}=t,o={text:i,args:a,inline:l,doubtful:s};return e!==n&&(o.address=e),t.symbol!==n&&(o.symbol=t.symbol),t.base!==n&&(o.base=t.base),t.y!==n&&(o.y=t.y),t.source!==n&&(o.source=t.source),r&&(o.afterGap=!0),o}var oS=(t,e)=>t.startsWith(Ml,e)&&ud.test(t)||t.charAt(e)==="<"&&ud.test(t),dS="unwind information not available",ud=/\b(?:frames?|unwind\w*|stack)\b/i,hS=["***","ERROR: ",Ml,"Unable to load image","SYMSRV: ","DBGHELP: ","#"],cS=(t,e)=>hS.some(s=>t.startsWith(s,e)),uS=t=>t.length<=fS&&pS.test(t),fS=120,pS=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,fd=24,xa=(t,e)=>({kind:N,missing:t,_t:pd(e)}),pd=t=>t.slice(0,3).join(" / ").slice(0,200),mS=class{
constructor(t,e){this.ci=new Set,this.aG={Fs:0,most:0},this.r=t,this.cq={rule:e,next:new Map}}
get ends(){return this.aG}
add(t){let e=this,s=e.eA(t);s&&e.ci.delete(s),e.ci.add(t);let r=Array.from(e.ci,({end:i})=>i);return e.aG={Fs:Math.min(...r),most:Math.max(...r)},s}
find({sp:t,fp:e},s){let r=this,i=Y(t),a=[],l=r.cq,o=0,d=e&&ut(t,e);for(;;){let h=r.bn(l.rule,i,o,d,s);if(!h||!r.bS(s,h.at,1))return;let c=l.next.get(Re(s,h.at));if(!c||!r.eO(c.ge,s,h.at))return;if(a.push(h),"known"in c.to){let u=r.ex(c.to.known,a,t,s);return u&&{known:c.to.known,frames:u}}l=c.to,o=h.at+r.r,d=h.link}}
eA(t){var e;let{Se:s}=t,r=this.cq,i;for(let[a,l]of s.entries()){let o=Y(l.ge),d=(e=r.next.get(o.low))==null?n:e.to,h=s[a+1];if(!h){d&&"known"in d&&(i=d.known),r.next.set(o.low,{ge:o,to:{known:t}});break}let c=d&&"rule"in d?d:{rule:h.rule,next:new Map};r.next.set(o.low,{ge:o,to:c}),r=c}return i}
bn(t,e,s,r,i){switch(t.kind){case Bi:return{base:s,at:s+t.bytes};case yi:return{base:s-this.r,at:s,link:r};case Xs:{if(r===n||r<s||!this.bS(i,r,1))return;let a=this.r===4||Re(i,r+4)===e.high?Re(i,r)-e.low:n;return{base:r,at:r+this.r,link:a}}}}
ex({Se:t},e,s,r){var i;let a=[];for(let l=0;l<e.length;l++){let o=e[l],d=(i=t[l])==null?n:i.frame;if(!o||!d||!this.bS(r,o.at,1+d.args.length))return;a.push(new gS(d,o,s,r,this.r))}return a}
bS(t,e,s){return e>=0&&e+s*this.r<=t.length}
eO({high:t,low:e},s,r){return Re(s,r)!==e?!1:this.r===4||Re(s,r+4)===t}},gS=class{
constructor({address:t,text:e,symbol:s,y:r,inline:i,doubtful:a,args:l},o,d,h,c){this.address=t,this.text=e,this.symbol=s,this.y=r,this.inline=i,this.doubtful=a,this.dx=l.length,this.cp=o,this.dP=d,this.cO=h,this.r=c}
get base(){return T(this.dP,this.cp.base)}
get args(){let t=this,e=[];for(let s=1;s<=t.dx;s++){let r=t.cp.at+s*t.r,i=Ne(t.cO,r,t.r);i&&e.push(i)}return e}},md=4096,bS=3,gd=32,SS=class{
constructor(t){this.K=new Map,this.cs=new Set,this.aG=new Map,this.do=!0,this.r=t}
get Kt(){return this.K.size===0}
Yr(t,e,s,r){let i=this;var a,l;let{_:o,sp:d,thread:h}=t;if(!i.do||!uf(e,s))return;let c=kS(o,d,e);if(!i.cs.has(c)){i.cs.add(c);return}let u=i.eQ(t,e,r);if(!u)return;h&&i.aG.set(h,T(d,u.end));let[f]=u.Se;if(!f)return;let p=(a=i.K.get(o))!=null?a:new mS(i.r,f.rule);i.K.set(o,p);let m=p.add(u);u.jt=(l=m==null?n:m.jt)!=null?l:0,u.Xt||(u.Xt=(m==null?n:m.Xt)===!0)}
$r({_:t,sp:e,thread:s}){var r;let i=(r=this.K.get(t))==null?n:r.ends,a=s&&this.aG.get(s),l=a&&ut(e,a);if(l===n||!i)return;let o=Math.min(l,i.most,md);return o>=i.Fs?o:n}
ti(t,e){var s;let r=(s=this.K.get(t._))==null?n:s.find(t,e);if(!r)return;let{known:i,frames:a}=r;return i.jt+=1,i.jt%gd===0||!i.Xt?n:a}
si(t,e,s){var r;let i=(r=this.K.get(t._))==null?n:r.find(t,e);if(!i)return;if(wS(i.frames,s)){i.known.Xt=!0;return}this.clear(),this.do=!1;let{jt:a,Se:l}=i.known,o=Math.floor(a/gd)+Number(bd(l));return{frames:l.map(({frame:d})=>d),hits:Math.max(0,a-o)}}
clear(){this.K.clear(),this.cs.clear(),this.aG.clear()}
eQ({_:t,sp:e,fp:s},r,i){let a=this;var l,o;let d=[],h=0,c=t;for(let[f,p]of r.entries()){let m=p.address===c?i(c):n,k=p.base&&ut(e,p.base);if(!m||!p.y||k===n)return;let v=f===0,w=f===r.length-1;switch(m.kind){case Bi:if(k!==h||p.args.length>0||m.Ae&&!w)return;h+=m.bytes+a.r;break;case yi:if(!v||k!==-a.r)return;h+=a.r;break;case Xs:if(k<h||v&&p.base!==s)return;h=k+2*a.r}d.push({frame:p,rule:m,ge:p.y}),c=p.y}let u=(o=(l=d[d.length-1])==null?n:l.frame.args.length)!=null?o:0;return h+=u*a.r,h<=md?{Se:d,end:h,jt:0,Xt:!bd(d)}:n}},kS=(t,e,s)=>[t,...s.map(({base:r,y:i})=>`${r&&ut(e,r)} ${i}`)].join(),bd=t=>t.some(({rule:e})=>e.kind===Xs),wS=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,y:i,text:a,args:l},o)=>{let d=e[o];return s===(d==null?n:d.address)&&r===(d==null?n:d.base)&&i===(d==null?n:d.y)&&a===(d==null?n:d.text)&&l.join()===(d==null?n:d.args.join())}),Sd=t=>Y(t).low&4095,kd=10,DS=3,Yr=t=>Number.parseInt(t,16),Na=t=>t!=null&&t.startsWith("00000000")?Yr(t):n,yS=class{
constructor(t,e){this.l=new Map,this.c=t,this.co=e}
ri(t){return this.l.has(t)||this.l.set(t,this.bL(t)),this.l.get(t)}
clear(){this.l.clear()}
bL(t){let e=Q(this.c,ng(t,this.co));if(this.co===4)return bf(t,ff(e));let s=pf(e);return s&&CS(t,s)?{kind:Bi,bytes:s.nr,Ae:s.Ae}:n}},CS=(t,{lr:e,end:s})=>Pt(e,t)<0&&Pt(t,s)<0,vS=class{
constructor(t,e,s,r=fd){this.dJ=new Map,this.c=t,this.i=e,this.o=s,this.bl=r,this.l=new SS(e.pointerSize),this.cr=new yS(t,e.pointerSize)}
begin(){if(!this.cu)return;let t=Q(this.c,xo);this.aS=Fn(t.slice(Pn(t)))}
read(t){let e=this;var s;let r=e.l.Kt?[]:e.fE(),i=Pn(r),a=Tn(r.slice(0,i),e.i);if(!a)return e.fh(t);let l=g({},a,{processor:(s=a.processor)!=null?s:e.fg(a.registers)});e.ek(r.slice(i));let o=e.ft(l),d=o&&e.l.ti(l,o);return d?{kind:_,reading:g({report:t},l,{stack:d,Es:o})}:e.fJ(t,l,o)}
fh(t){let e=cf(this.c,this.i,t,this.bl);return e.kind===_&&this.du(e.reading,e.reading.stack),e}
fE(){let{Ot:t}=this.i;return this.cu?Q(this.c,Fc(this.cu,t)):[]}
get cu(){let{te:t}=this.i;return t===Be?n:t}
fg(t){let e=this,s=t.get("gdtr"),r=s&&e.dJ.get(s);if(r!==n||!e.i.Ot.includes(Xt))return r;let i=Ss(Q(e.c,ag)),a=An(i,e.i);return s&&a!==n&&e.dJ.set(s,a),a}
fJ(t,e,s){let r=this,i=r.c.query(lg(r.bl,r.i.pointerSize===4)),a=Mn(i,e._);if(!a)return xa(It,i);let l=s&&r.l.si(e,s,a);return l&&r.o({kind:pl}),r.du(e,a),{kind:_,reading:g({report:t},e,{stack:a,Es:s}),doubted:l}}
du(t,e){this.aS&&this.l.Yr(t,e,this.bl,s=>this.cr.ri(s))}
ft(t){let e=this.l.$r(t);return e===n?n:this.c.readMemory(t.sp,e)}
ek(t){let e=this;var s,r;let i=(s=e.aS)==null?n:s.listing;if(t.every((l,o)=>l===(i==null?n:i[o]))&&t.length===(i==null?n:i.length))return;let a=Fn(t);(a==null?n:a.places)!==((r=e.aS)==null?n:r.places)&&(e.l.clear(),e.cr.clear()),e.aS=a}},xS=/^\s*[0-9a-f`]{8,17}\s/i,NS=16,TS=2*3600,MS=20,AS=60,PS=30,FS=class{
constructor(t,e){this.t=0,this.A={alloc:0,free:0,unknown:0},this.bJ=0,this.dd=!1,this.E=t,this.aP=e,this.bN=new rS(t.lt,t.target),this.bD=new vS(t.lt,t.target,t.Rs,e.frames),this.cw=t.lt.now(),this.cA=this.cw}
run(t=!1){let e=this,s=e.fG(t),{Zt:r}=e.E.Is;return{end:s,hits:e.t,Er:e.A,seconds:e.bA(),Zt:r}}
fG(t){let e=this;return L(()=>{var s;for(e.an=Oe(e.E.lt),e.E.Jt.begin(e.E.target,e.an),e.bD.begin(),t&&e.fz();;){let r=(s=e.eg())!=null?s:e.fv();if(r)return r}},({call:s,message:r})=>({kind:et,call:s,message:r}))}
fz(){let{target:t,Jt:e}=this.E,s=this.bD.read(n);if(s.kind!==_)return;let{reading:r}=s,i=this.bN.As(r);if(i.kind!==R)return;let a=g({},r,{process:n});this.bE(a,i.of,e.Us(r,t,!0))}
fv(){let t=this,{changes:e,Mt:s}=t.E,r=s()?e.run(tg):[];if(!s())return{kind:Dl};let i=_u(r);if((i==null?n:i.kind)===xt)return{kind:xt,n:i.n};let a=i?ke:t.eE();if(a==="no")return wd(r);i&&(t.an=n);let l=t.bD.read(i);return l.kind===N?{kind:et,call:"read the stop",message:`no ${l.missing} in the answer: ${l._t}`}:(l.doubted&&t.E.st.qt(l.doubted),a===b&&t.E.Jt.Os(l.reading)?wd(r):t.eX(l.reading))}
eE(){let t=this,e=t.an;return t.an=Oe(t.E.lt),!e||!t.an?b:nd(e,t.an)?ke:"no"}
eX(t){let e=this,{target:s,Jt:r}=e.E,i=!e.dd;e.dd=!0;let a=e.bN.As(t);if(a.kind===R){let o=i?r.Us(t,s,!1):qe;return e.bE(t,a.of,o)}r.Ls(t);let l=i&&r.Gs;return g({kind:Se,stop:a.stop},l&&{Pr:l})}
bE(t,e,s){return this.E.Jt.Ls(t),s===gr?n:this.fj(t,e,s===b)}
fj(t,e,s){let r=this;r.bJ=e===b?r.bJ+1:0,r.t+=1,r.A[e]+=1;let{st:i,Is:a}=r.E,l=i.record(t,e,a,s);return r.cz(),a.Ms?Sf(a.Ms):l===br?{kind:wl}:n}
eg(){let t=this;if(t.bJ>=NS)return{kind:kl,count:t.bJ};if(t.t>=t.aP.hits)return{kind:ss};let{seconds:e}=t.aP;return e!==n?t.bA()>=e?{kind:nr}:n:t.eF()}
eF(){let t=this.bA();if(this.t<MS||t<AS)return;let e=this.t/t;return this.aP.hits/e>TS?{kind:"tooSlow",Fr:e}:n}
cz(){let t=this,e=t.E.lt.now();if(e-t.cA<PS*1e3)return;t.cA=e;let{Rs:s,target:r}=t.E,i=t.aP.hits;s({kind:"progress",hits:t.t,ii:i,seconds:t.bA(),target:r})}
bA(){return(this.E.lt.now()-this.cw)/1e3}},wd=t=>({kind:rs,_t:pd(t.filter(e=>e.trim()!==""))}),Ta=4096,ES=4,RS=new Uint8Array,IS=64,US=128,Zt=t=>Y(t).low%Ta,Dd=8,yd=(t,e)=>`${t}+0x${e.toString(16)}`,OS=5e4,LS=class{
constructor(t=OS){this.dg=new Map,this.K=[],this.aT=t}
Yt(t){let e=this,s=Df(t),r=e.dg.get(s);if(r!==n)return r;if(e.ke&&t.length>0)return e.Yt([]);let i=e.K.length;return e.dg.set(s,i),e.K.push(t),i}
at(t){var e;return(e=this.K[t])!=null?e:[]}
get all(){return this.K}
get size(){return this.K.length}
get ke(){return this.K.length>=this.aT}};function GS({address:t,inline:e,text:s}){return t!==n&&!e?t:s}var VS=3,BS=8,Rs=16,Is=8,Cd=4,$r=class{
constructor(){this.L=new Map,this.aN=0}
get count(){return this.aN}
add(t,e=1){var s;let r=Cf(t);this.L.set(r,((s=this.L.get(r))!=null?s:0)+e),this.aN+=e}
Tt(t){t.L.forEach((e,s)=>{this.add(Gn(s),e)})}
li(t){var e;let s=0,r=0,i=P(this.L.keys(),(a,l)=>a-l);for(let a of i){if(s>=this.aN*t)break;s+=(e=this.L.get(a))!=null?e:0,r=Gn(a)}return r}},WS={allocs:0,frees:0};function HS(t,{it:e,asked:{there:s,gone:r},underWay:i,s:a}){let l=m=>t.reduce((k,v)=>k+m(v),0),o=e.kind===$s?e.missed:WS,d=o.frees+l(m=>m.mr)-l(m=>m.Nt)-r.size,h=Math.max(0,d),c=o.allocs+l(m=>m.Bt),u=Math.min(h,c+o.frees+i),f=s.size+r.size<a?h:u,p=Math.max(0,-d);return{count:h,ys:u,hits:p+Math.max(0,f-o.frees)}}var vd=.95,Ma=t=>t.li(vd),_S=(t,e,s)=>t*2<=e&&e-t>s*2;function xd(t,{count:e,ys:s},{there:r,gone:i},{lastHit:a,z:l}){let o=t.filter(({block:B})=>!i.has(B)),d=o.filter(({block:B})=>r.has(B)).length,h=Math.min(e,Math.min(d,s)+o.length-d),c=o.length-h;if(c===0&&o.length>0)return;let u=new $r;u.Tt(l);for(let{block:B,hit:za}of t)i.has(B)&&u.add(a-za);let f=Ma(u),p=o.filter(({hit:B})=>_S(B,a,f)).length,m=Math.max(0,p-h),k=Vn(o,B=>B.charged),v={blocks:c,old:m,rt:vf(k)},w=Nd(k,c,o.length);if(w!==n)return g({},v,{bytes:w});let G=Nd(Vn(o,B=>B.requested),c,o.length);return G===n?v:g({},v,{requested:G})}var Nd=(t,e,s)=>t.length<s?n:t.slice(0,e).reduce((r,i)=>r+i,0),Td=2e5,Md=class vc{
constructor(e=Td,s=new Map){this.$=e,this.ac=s}
alloc(e,s){let r=this.ac.get(e);return!r&&this.ac.size>=this.$?{kind:br}:(this.ac.set(e,s),r?{kind:Al,Qe:r}:{kind:"booked"})}
free(e,s,r){let i=this.ac.get(e);return i?(this.ac.delete(e),i.tag===s&&KS(i.charged,r)?{kind:"matched",allocation:i}:{kind:E,Qe:i}):{kind:"unmatched"}}
get s(){return this.ac}
copy(){return new vc(this.$,new Map(this.ac))}},KS=(t,e)=>t===n||e===n||t===e,Ad={bytes:0,of:0},zS=({bytes:t,of:e},s)=>s===n?{bytes:t,of:e}:{bytes:t+s,of:e+1},Pd=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),Ad),QS=512,Fd=class{
constructor(){this.L=new Map,this.aB=Number.POSITIVE_INFINITY,this.as=0,this.aI=!0,this.bytes=0,this.count=0}
add(t,e=1){let s=this;s.bytes+=t*e,s.count+=e,s.aB=Math.min(s.aB,t),s.as=Math.max(s.as,t);let r=s.L.get(t);r===n&&s.L.size>=QS?s.aI=!1:s.L.set(t,(r!=null?r:0)+e)}
Tt(t){let e=this,{bytes:s,count:r}=e;for(let[i,a]of t.L)e.add(i,a);e.bytes=s+t.bytes,e.count=r+t.count,e.aB=Math.min(e.aB,t.aB),e.as=Math.max(e.as,t.as),e.aI=e.aI&&t.aI}
Fe(){let t=this;if(t.L.size===0)return;let e=t.aB,s=t.as,r=t.aI?t.eW():n;return{smallest:e,largest:s,vt:r}}
eW(){let t=P(this.L,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},qS=class xc{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.ut=Ad,this.xt=0,this.Nt=0,this.Wt=0,this.s={count:0,charged:0,le:0},this.Ht=new Map,this.z=new $r,this.rt=new Fd,this.tag=e,this.stack=s}
ni({kind:e,number:s,time:r,charged:i}){let a=this;var l;a.hits[e]++;let o={hit:s,time:r};(l=a.first)!=null||(a.first=o),a.last=o,e===D&&i!==n&&a.rt.add(i)}
oi({charged:e}){this.s.count++,e===n?this.s.le++:this.s.charged+=e}
gone({charged:e,hit:s},r){this.z.add(r.number-s),this.s.count--,e===n?this.s.le--:this.s.charged-=e}
hi(e){var s;this.Ht.set(e,((s=this.Ht.get(e))!=null?s:0)+1)}
copy(){let e=this,s=new xc(e.tag,e.stack);Object.assign(s.hits,e.hits),Object.assign(s.unlocated,e.unlocated),Object.assign(s.s,e.s),s.ut=e.ut,s.xt=e.xt,s.Nt=e.Nt,s.Wt=e.Wt,s.z.Tt(e.z);for(let[r,i]of e.Ht)s.Ht.set(r,i);return s.rt.Tt(e.rt),s.first=e.first,s.last=e.last,s}},ZS=class Nc{
constructor(e=new Md){this.be=new Map,this.br=!1,this.aV=e}
get ke(){return this.br}
Vs(e){let s=this.cE(e.tag,e.stack);s.ni(e),e.kind===D?this.ed(e,s):e.kind===A&&this.ey(e,s)}
stacks(e){let s=[];return this.be.forEach((r,i)=>{(e===n||i===e)&&s.push(...r.values())}),s}
s(){let e=new Map;return this.aV.s.forEach((s,r)=>{let i=g({},s,{block:r}),a=e.get(s.stack);a?a.push(i):e.set(s.stack,[i])}),e}
copy(){let e=new Nc(this.aV.copy());return e.br=this.br,this.be.forEach((s,r)=>{let i=new Map;s.forEach((a,l)=>{i.set(l,a.copy())}),e.be.set(r,i)}),e}
ed(e,s){if(e.block===n){s.unlocated.alloc++,s.ut=zS(s.ut,e.requested);return}let r=Nf(e),i=this.aV.alloc(e.block,r);if(i.kind===br){this.br=!0,s.Wt++;return}i.kind===Al&&this.dy(i.Qe,e),s.oi(r)}
ey(e,s){if(e.block===n){s.unlocated.free++;return}let r=this.aV.free(e.block,e.tag,e.charged);if(r.kind==="matched"){let i=this.cE(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i.hi(e.stack);return}r.kind===E&&this.dy(r.Qe,e),s.xt++}
dy(e,s){let r=this.cE(e.tag,e.stack);r.gone(e,s),r.Nt++}
cE(e,s){var r,i;let a=(r=this.be.get(e))!=null?r:new Map;this.be.set(e,a);let l=(i=a.get(s))!=null?i:new qS(e,s);return a.set(s,l),l}},jS=2e3;function Ed(t,{block:e,charged:s}){var r;let i=(r=t.charged)!=null?r:s;return g({},t,{block:e,blockFrom:Wi,charged:i})}var XS=class{
constructor(t=Td){this.G=[],this.aT=t,this.ad=new ZS(new Md(t))}
record(t,e=!1){return this.G.push({hit:t,qe:e&&t.block===n}),this.cM()}
Ze(t){let e=this.G.find(({hit:s,qe:r})=>r&&s.number===t.hit);return e&&(e.hit=Ed(e.hit,t),e.qe=!1),this.cM()}
stacks(t){return this.Z().stacks(t)}
s(){return this.Z().s()}
Z(){if(this.G.length===0)return this.ad;let t=this.ad.copy();for(let{hit:e}of this.G)t.Vs(e);return t}
cM(){let t=this,e=t.G.findIndex(({qe:i})=>i),s=e<0?t.G.length:e,r=Math.max(s,t.G.length-jS);for(let{hit:i}of t.G.splice(0,r))t.ad.Vs(i);return t.ad.ke?{kind:"tooManyOutstanding",$:t.aT}:{kind:"recorded"}}},JS=class{
constructor(){this.bj=0,this.dT=0,this.dQ=0}
add(t){this.bj++,this.dT+=t,this.dQ+=t*t}
get ui(){let t=this;if(t.bj===0)return 0;let e=t.dT/t.bj;return Math.max(0,t.dQ/t.bj-e*e)}},YS=class{
constructor(t){this.fs=new Map,this.ei=new Map,this.bw=t}
site(t){var e;return this.db(this.fs,t,(e=this.bw.skip)!=null?e:[])}
Vt(t){return he(this.bw.stacks.at(t))}
caller(t){return this.db(this.ei,t,[])}
db(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bw;t.set(e,Un(r.at(e),i!=null?i:[],s))}return t.get(e)}},$S=1e3,tk=5e4,ek=new Set([Sr,Je,ct,ns,xe,os]),Rd="left",Id={there:new Set,gone:new Set},sk=t=>g({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ud=class{
constructor(t,e=()=>N,s=tk){this.stacks=new LS,this.modules=[],this.places=[],this.aw=new XS,this.bt=[],this.bB=new Map,this.am=new Map,this.W=[],this.A={alloc:0,free:0,unknown:0},this.bZ=0,this.cd=new JS,this.D=0,this.aH=!1,this.bU=!1,this.ch=!1,this.bm=new Map,this.aE=Id,this.bx=new Map,this.cb=new Map,this.aM=new Map,this.aa=[],this.start=t,this.M=e,this.aU=s}
get tag(){return this.start.tag}
get lastHit(){return this.D}
get entries(){return this.bt}
get pi(){return this.t-this.bZ}
get openEnd(){return this.arming===ur||this.arming===ie?this.bU?"left":"cutOff":n}
get arming(){var t;return(t=this.ae)==null?n:t.state}
take(t){let e=this;var s;switch(e.ar(t),e.O=n,t.type){case"modules":e.modules=t.modules;break;case It:e.bB.set(t.index,e.stacks.Yt(t.frames.map(sk)));break;case R:return e.fA(t);case"process":e.aM.set(t.address,t);break;case kr:e.fB(t);break;case ds:e.places=t.places;break;case Sr:e.fy(t);break;case Je:e.bm.set((s=e.bB.get(t.stack))!=null?s:-1,t.hits);break;case ct:e.aj=t.missed?n:e.ec(),e.aH=!0;break;case Hi:e.aE={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":e.am.set(t.address,t.holdsTag);break;case ns:t.change.thing.kind===ge&&(e.ae=t);break;case xe:e.bU=t.why===Rd,e.da=t.uptime,e.cZ=t.time;break;case os:e.aa=[...e.aa,Rf(t,e.aa)];break;case"image":break}return Z}
get Re(){return this.da}
get mi(){return this.cZ}
get g(){return this.aa}
get nt(){return{before:this.N,after:this.aH?this.aj:n}}
held(){return this.aw.s()}
freed(){let t=new Map;for(let s of this.W)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s===A&&e.push({block:i,charged:r})}),e}
counts(){return this.A}
get gi(){return this.cd.ui}
it(){let t=this;return t.aH?t.ch?{kind:b,why:cl}:t.bm.size>0?{kind:b,why:Je}:xf(t.N,t.aj,t.A):{kind:b,why:hl}}
Kt(){return this.t===0&&this.it().kind===Ys}
booked(){let t=this.it();if(t.kind===b||this.Kt())return;let e=t.kind===Ys?1:t.pr,s=this.t;return s===0?e:e*(s-this.At())/s}
get t(){return this.A.alloc+this.A.free+this.A.unknown}
isWhole(){return this.it().kind===Ys&&this.At()===0}
recent(t){return this.W.slice(-t)}
Si(t){var e;return(e=this.bB.get(t))!=null?e:this.stacks.Yt([])}
je(t){return this.stacks.at(t.stack)}
ki(t){var e;return(e=this.bm.get(t))!=null?e:0}
ot(){return this.aw.stacks(this.tag)}
sites(t){let e=this,s=ca(e.ot(),{stacks:e.stacks,modules:e.modules,skip:t}),r=e.aw.s(),i=e.cD(s);return s.map(a=>{var l;if(!a.s||a.allocs===0)return{use:a};let o=[];for(let h of a.stacks)for(let c of(l=r.get(h))!=null?l:[])o.push(c);let d=xd(o,i,e.aE,{lastHit:e.D,z:a.z});return{use:a,holding:d}})}
_e(t){return this.aM.get(t)}
get asked(){return this.aE}
Qt(){return this.cD(ca(this.ot(),{stacks:this.stacks}))}
At(){var t;return(t=this.O)!=null||(this.O=this.en()),this.O}
Bt(){let t=this.ot();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:Pd(t.map(({ut:e})=>e))}}
en(){let t=ca(this.ot(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.Bt,0)+this.cD(t).hits}
wi(){let t=this.W.filter(e=>e.kind===D&&this.dp(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.Qt().count>0?this.dG():[]}
dG(){let t=[];return this.aw.s().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cD(t){return HS(t,{it:this.it(),asked:this.aE,underWay:this.fF(),s:this.dG().length})}
fF(){let t=0;return this.bx.forEach((e,s)=>{this.dp({number:s,thread:e})&&t++}),t}
dp({number:t,thread:e}){return e?this.cb.get(e)===t:this.D-t<Dd}
pe(t,e){return Un(t,this.modules,e)}
Xe({site:t,stacks:e}){var s;if(!t)return{kind:Js};let r=e.map(l=>({stack:this.stacks.at(l),St:t.St})),i=Ln(r),{address:a}=t.frame;return i.kind===Js||!a?i:Ln(r,(s=this.am.get(a))!=null?s:this.M(a))}
fA(t){let e=this,s=g({},t,{stack:e.Si(t.stack),tag:e.tag});e.D=s.number,e.A[s.kind]++,e.cd.add(e.A.alloc-e.A.free),e.aH=!1,e.ch||(e.ch=t.mayRepeat===!0),e.aE=Id,e.aa=[],s.thread&&e.cb.set(s.thread,s.number),s.kind!==D&&!s.block&&e.bx.set(s.number,s.thread),e.W.push(s),e.W.length>$S&&e.W.shift();let{kind:r}=e.aw.record(s,t.open);return r==="recorded"&&!e.stacks.ke?Z:br}
fB(t){let e=this;e.aw.Ze(t),e.bx.delete(t.hit);for(let s=e.W.length-1;s>=0;s--){let r=e.W[s];if((r==null?n:r.number)===t.hit){e.W[s]=Ed(r,t);break}}}
fy({at:t,counts:e}){t===nt?this.N=e:this.aj=e,this.aH=t!==nt}
ec(){let t=this;return t.N&&{allocs:t.N.allocs+t.A.alloc,frees:t.N.frees+t.A.free}}
ar(t){this.bt.length>=this.aU&&!ek.has(t.type)||(this.bt.push(t),t.type===R&&this.bZ++)}},Od=4096,Ld=256;function Gd(t,{charged:e,requested:s}){if(t===n)return!0;if(e!==n)return t===e;if(s===n)return!0;let r=s+(s+Ld<Od?Ld:2*Od);return s<=t&&t<=r}var ti=(t,e)=>t!==n&&e!==n&&t!==e,rk=2e5,ik=1e3,Vd=-1,ak=class{
constructor(t){this.D=new Map,this.bg=new Map,this.lastHit=0,this.aJ=0,this.av={},this.bI=t}
stopped(t,e,s,r){this.lastHit=e,t===D&&Bn(this.bg,e,{rt:r},ik),this.av[t]={hit:e,block:s},s&&this.located(t,s,e)}
located(t,e,s){let r=this;var i,a,l;let o=t===D&&r.bg.get(s);o&&(o.block=e),((i=r.av[t])==null?n:i.hit)===s&&(r.av[t]={hit:s,block:e}),((l=(a=r.D.get(e))==null?n:a.hit)!=null?l:0)<=s&&Bn(r.D,e,{kind:t,hit:s},rk)}
gap(){this.aJ=this.lastHit,this.av={}}
kr(t,e){var s;let r=this.av[t===D?A:D];return r!==n&&((s=r.block)!=null?s:e)===e}
get Di(){var t,e;return(e=(t=this.av.alloc)==null?n:t.hit)!=null?e:this.aJ>0?Vd:n}
yi(t,e,s){let r=t===n?n:this.bg.get(t);return r?(s==null?n:s.kind)===O&&!Gd(s.bytes,r.rt)?!1:r.block===n||r.block===e:t===Vd}
Ci(t){var e;return((e=this.D.get(t))==null?n:e.kind)===D&&!this.bI.vi(t)}
kt(t,e){let s=this.D.get(e);return(s==null?n:s.kind)===t&&s.hit>this.aJ?s.hit:n}
xi(t,e){let s=this.D.get(t);return s?s.hit<=e?this.kt(D,t):n:this.aJ===0?0:n}
wr(t,e){let s=this.kt(A,e);return s!==n&&this.bI.Bs(D,s,t)}
Sr(t,e){let s=this.kt(t,e);return s!==n&&this.Ee(t,s)}
Ee(t,e){let s=t===D?A:D;return e>this.aJ&&this.bI.Bs(s,e,Number.POSITIVE_INFINITY)}},lk=28,nk=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,Bd=3,Wd=class{
constructor(t,e=!1){this.$t=0,this.Je=0,this.Et=0,this.blocks=new Set,this.open=new Map,this.place=t,this.Ni=e}
prove({hit:t,block:e,Mt:s,pt:r}){let i=this;i.$t++,!r&&i.blocks.size<Bd&&i.blocks.add(e),s&&(i.Je++,i.Et=Math.max(i.Et,t))}
mt(){this.$t=0,this.Je=0,this.Et=0,this.blocks.clear()}};function ok({key:t,gt:e},{pointerSize:s}){let{kind:r,address:i}=t,a=Lf(t,e,s),l=o=>a.map(d=>new Wd({kind:r,key:i,where:d,holds:o}));return[...l(lt),...l(ee)]}var Hd=3,dk=2,hk=(t,e)=>t.some(({Ni:s,$t:r,Je:i,blocks:a})=>s||r>=Hd&&(e?i:a.size)>=dk);function ck({block:t,header:e,before:s},{kind:r,hit:i,after:a,places:l,Ti:o,Mi:d},h){let c=h.yi(a,t,e);if(_d(l.filter(({blocks:f})=>!c||f.size>=Bd)))return _i;let u=(e==null?n:e.kind)===O;return d&&s===A&&u?_i:o?Nt:e===n?_i:r===A||s===O?Nt:l.some(({Et:f})=>f===i)?Ki:c||h.Ci(t)?Nt:u||l.some(({Et:f})=>f>i)?Ki:Nt}var _d=t=>t.some(({place:e})=>vi in e.where)&&t.some(({place:e})=>"offset"in e.where),Kd=({header:t},{ie:e})=>e&&(t==null?n:t.kind)===N;function zd({block:t,header:e}){return(e==null?n:e.kind)===O?{block:t,charged:e.bytes}:{block:t}}function uk(t,{kind:e,Ye:s}){switch(t==null?n:t.kind){case n:case Ze:case O:return!1;case te:return e===D||s;case N:return e===D;default:return!0}}function fk(t,e,{block:s}){let r=e.shown.get(t.place);return(r==null?n:r.block)!==s?!1:(t.open.delete(s),t.prove({hit:e.hit,block:s,Mt:!0,pt:r.pt===!0}),!0)}function pk(t,{kind:e,block:s,charged:r},i){var a;let l=t.open.get(s);if(!l)return!0;if(t.open.delete(s),e===t.place.kind)return!i.Ee(e,l.hit);if(e===D)return!0;if(ti(l.charged,r))return!1;let o=((a=l.shown.get(t.place))==null?n:a.pt)===!0;return t.prove({hit:l.hit,block:s,Mt:!1,pt:o}),!0}var Qd=16,mk=20,gk=4,bk=24,Sk=256,kk=8,wk=100,Dk=Hd,yk=2,Ck=4,vk=class{
constructor(t,e,s,r){this.e=[],this.G=[],this.t=0,this.dS=0,this.dM=0,this.dL=0,this.cL=!0,this.dj=!1,this.bP=!1,this.bW=!1,this.bu=0,this.au=0,this.kind=t,this.q=e,this.af=s,this.p=r}
Ft(){let t=this;var e,s;if(t.dh)return{kind:ds,places:[]};if(t.P&&t.t>=Qd)return{kind:ds,places:t.B.map(({place:o})=>o)};let{lastHit:r}=t.p,i=r-((s=(e=t.e[0])==null?n:e.hit)!=null?s:r),a=(t.t>=kk||i>=wk)&&t.dt===t.bu,l=t.kind===D&&a&&t.dS<Dk;return l&&t.dS++,{kind:wr,Ai:l}}
$e(t,e){let s=this,{hit:r}=t;s.bu=r;let i=s.cL||(e==null?n:e.from)!==hs?e:n;(i==null?n:i.from)===zi&&s.dM++;let a=s.dh?"noPlace":s.M(t,i);if(typeof a!=rt){let{block:l,charged:o}=zd(a);return a.Ws?(s.df({hit:r,kind:s.kind,block:l,charged:o},s.t),{kind:"held",block:l}):{kind:kr,from:Wi,block:l,charged:o}}return i&&a!==Qi?{kind:kr,from:i.from,block:i.block}:(a!==cs&&(s.au=r),{kind:us,why:a})}
Ps(t){this.au=t}
Pi(t){this.bY(e=>pk(e,t,this.p))}
Fi({hit:t,block:e}){var s,r;for(let{open:i}of this.B)((r=(s=i.get(e))==null?n:s.hit)!=null?r:t)<t&&i.delete(e)}
Ei(t){let e=this,s=[];return e.e=e.e.filter(r=>{var i;let a=(i=e.fD(r))!=null?i:e.cR(e.bi(r),r);if(!a||!e.di(a))return!0;e.X(r,a.block);let l=g({hit:r.hit,kind:e.kind},zd(a));return a.Ws?e.df(l,r.ordinal):s.push(l),!1}),e.G.length>0&&s.push(...e.fl(t)),s.length>1?P(s,(r,i)=>r.hit-i.hit):s}
df(t,e){this.G=[...this.G,{_t:t,ordinal:e}]}
fl(t){let e=this,s=Math.max(0,...e.B.map(i=>i.Et)),r=[];return e.G=e.G.filter(({_t:i,ordinal:a})=>{let l=t||e.t-a>=Ck,o=s>i.hit||e.dt<=i.hit&&l;return o&&r.push(i),!o}),r}
di(t){return!Kd(t,this.q)||this.p.kt(D,t.block)!==n}
bi(t){var e;let s=this.B.length;if(((e=t.Hs)==null?n:e.places)!==s){let r=_n(this.B.map(({place:i})=>t.shown.get(i)));t.Hs={places:s,of:r}}return t.Hs.of}
cR(t,{hit:e,after:s}){let r=this;if(!t||!r.P)return;let i={kind:r.kind,hit:e,after:s,places:r.B,Ti:r.dj,Mi:r.af},a=ck(t,i,r.p);return a===Nt?n:g({},t,{Ws:a===Ki})}
fD(t){var e,s;if(!t.Rt)return;let{block:r,we:i}=t.Rt;if(i&&this.af||(i||this.P)&&((e=this.bi(t))==null?n:e.block)===r)return(s=this.dN(t).find(a=>a.block===r))!=null?s:{block:r}}
Ri(t){return this.bu>t}
Ii(t,e){return this.au>t||this.ea(t,e).length>0}
Ui(t,e){return this.au>t||this.e.some(({hit:s})=>s>t&&s<e)}
Oi(t,e,s){if(this.au>e)return;let r=this.ea(e,s);if(r.some(({Rt:l})=>(l==null?n:l.block)===t))return;let[i,...a]=r.filter(({Rt:l})=>!l);i&&a.length===0?this.De(i.hit,{block:t,we:r.length===1}):this.bY(({open:l})=>l.has(t))}
Li(t,e,s,r){if(this.au>e)return!0;let i=s<r?s:e;return this.e.some(a=>{let{hit:l,Rt:o}=a;return l<=e||l===s||o?!1:l>i&&(l<r||l===r&&!this.bP)||this.dO(a,t)})}
_s(t,e){var s;let r=this.bK(t);return this.P&&r!==n&&((s=this.bi(r))==null?n:s.block)===e}
Ks(t,e,s){return this.e.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
zs(t){if(!this.P)return;let[e,...s]=this.e.filter(r=>{var i;let a=this.bi(r);return(a==null?n:a.block)===t&&((i=a.header)==null?n:i.kind)===O});return s.length===0?e==null?n:e.hit:n}
Qs(t,e){return this.e.some(s=>s.hit!==t&&this.dO(s,e))}
Gi(t){let e=this.bK(t);return e?this.dN(e):[]}
bK(t){return this.e.find(e=>e.hit===t)}
dN({shown:t}){let e=[];for(let{place:s}of this.B){let r=t.get(s);r&&e.push(r)}return e}
dO({shown:t},e){return this.B.some(({place:s})=>{var r;return((r=t.get(s))==null?n:r.block)===e})}
Vi(t,e){var s;let r=this.bK(t),i=this.B.filter(({place:a})=>{var l;return((l=r==null?n:r.shown.get(a))==null?n:l.block)===e});if(_d(i))for(let a of i){let l=((s=r==null?n:r.shown.get(a.place))==null?n:s.pt)===!0;a.prove({hit:t,block:e,Mt:!0,pt:l})}}
De(t,e){this.bP||(this.bP=e.Ye===!0);let s=this.bK(t);!s||s.Rt||(s.Rt=e,this.bY(r=>fk(r,s,e)))}
Bi(){let t=this.P||this.bW||this.dM>0;for(let e of this.B)e.open.clear(),t||e.mt()}
ts(){return this.P?this.B.map(({place:t,$t:e})=>({place:t,$t:e})):[]}
ss(t){this.aC=t.map(e=>new Wd(e,!0)),this.t=Qd}
ye(){let t=this;t.dj||(t.dj=t.P),t.aC=n,t.e=[],t.G=[],t.t=0,t.au=t.bu,t.dL++}
get dt(){var t,e;return(e=(t=this.e[this.e.length-1])==null?n:t.hit)!=null?e:0}
ea(t,e){return this.e.filter(s=>s.hit>t&&!ti(s.charged,e))}
get B(){var t;return(t=this.aC)!=null?t:[]}
get P(){return hk(this.B,this.bW&&this.kind===D)}
get rs(){let{lastHit:t}=this.p;return this.e.filter(({hit:e})=>t-e<bk).length>(this.P||t>mk?gk:0)}
get dh(){return this.dL>yk}
M(t,e){let s=this;var r;let{hit:i,key:a,gt:l,look:o}=t;if(!s.aC&&!l.stack)return N;let d=(r=s.aC)!=null?r:ok(t,s.q),h=d.map(({place:w})=>Gf(w,a,l,s.q,o));if(h.every(w=>w===$t))return N;s.t++;let c=h.filter(w=>typeof w!=rt);if(s.em(c,e))return s.cL=!1,s.ye(),Qi;let u=s.bH(d,h,s.et(t,e));if(u.size===0)return s.ye(),"noPlace";s.aC=d.filter(({place:w})=>u.has(w));let f=[...u.values()];s.bW||(s.bW=f.some(({header:w})=>(w==null?n:w.kind)===O));let p=_n(f),m=s.p.Di,k=p&&e&&s.P?p:s.cR(p,{hit:i,after:m});if(k)return s.di(k)?k:N;if(e)return cs;if(s.e.length>=Sk)return Qi;let v={hit:i,charged:t.charged,after:m,ordinal:s.t,shown:u};s.e=[...s.e,v];for(let{place:w,open:G}of s.B){let B=u.get(w);B&&G.set(B.block,v)}return cs}
bH(t,e,s){let r=new Map,i=!1;return t.forEach((a,l)=>{var o;let d=e[l];if(d===n||typeof d==rt)return;let h=Vf(a,d,s,this.p);h&&(r.set(a.place,h),i||(i=h.before===A&&((o=h.header)==null?n:o.kind)===O))}),i&&r.forEach(({before:a},l)=>{a===O&&r.delete(l)}),r}
et({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:a}=this,l=this.bP;return{hit:t,kind:a,pointer:i==null?n:i.block,charged:e,requested:s,Ye:l,before:r}}
em(t,e){return(e==null?n:e.from)!==hs||!this.P||t.length===0?!1:t.every(({block:s})=>s!==e.block)}
X(t,e){for(let{open:s}of this.B)s.get(e)===t&&s.delete(e);this.p.located(this.kind,e,t.hit)}
bY(t){let e=this.B.filter(t);e.length!==this.B.length&&(this.aC=e,e.length===0&&this.ye())}},xk=class{
constructor(t,e){this.dH=new Map,this.ak=[],this.p=new ak({Bs:(s,r,i)=>!this.aD(s).some(a=>a.Ui(r,i)),vi:s=>this.aD(A).some(r=>r.zs(s)!==n)}),this.cc=[],this.q=t,this.af=e}
Ft(t){return this.cm(t).Ft()}
$e(t){let e=this,{hit:s,key:r,look:i,pointer:a}=t,l=e.cm(r);if(e.q.ie&&!i)return l.Ps(s),e.p.stopped(r.kind,s,n,t),{kind:us,why:N};let o=l.$e(t,e.ef(a,t));return o.kind!==us?e.eS(o.block,t):e.p.stopped(r.kind,s,n,t),e.aZ(),o.kind==="held"?{kind:us,why:cs}:o}
Wi(t,e,s,r){let i=this,a=i.p.xi(e,s);if(a===n||s===t&&a===0)return;let l=i.cC(A,a);if(l.some(u=>u.Li(e,a,t,s))){let u=!l.some(f=>f.Qs(t,e));if(a===0||s===t||!u)return;for(let f of l)f.Vi(t,e);i.aZ();return}let o=s-t<=1,d=!l.some(u=>u.Ks(a,r,t)),h=s===t&&!i.af;if((!o||h)&&!d)return;let c=d||l.some(u=>u._s(t,e));for(let u of l)u.De(t,{block:e,we:c,Ye:s>t});i.aZ()}
Hi(t,e){let s=this.cC(D,0);if(!(s.some(r=>r.Qs(t,e))||this.p.kt(D,e)!==n)&&!(!this.af&&s.some(r=>r.Ks(0,t,t)))){for(let r of s)r.De(t,{block:e,we:r._s(t,e)});this.aZ()}}
ls(t,e){let s=new Set;for(let r of this.aD(t))for(let{block:i}of r.Gi(e))s.add(i);return s}
get rs(){return this.aD(D).some(t=>t.rs)}
gap(){this.p.gap();for(let t of this.ak)t.Bi()}
end(){this.aZ(!0)}
_i(){let t=this.cc;return this.cc=[],t}
places(){let t=[];for(let e of this.ak)t.push(...e.ts());return t}
ss(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.cm({kind:e,address:s}).ss(r)}}
aD(t){return this.ak.filter(e=>e.kind===t)}
cC(t,e,s){return this.aD(t).filter(r=>r.Ii(e,s))}
aZ(t=!1){for(let e of this.ak)for(let s of e.Ei(t)){this.cc.push(s);for(let r of this.ak)r.Fi(s)}}
cm({kind:t,address:e}){let s=this,r=`${t} ${e}`,i=s.dH.get(r);if(i)return i;let a=new vk(t,s.q,s.af,s.p);return s.dH.set(r,a),s.ak.push(a),a}
ef(t,{look:e}){if(!t||!Wn(t.block,this.q))return;let s=Hn(t.block,e);if(!Kd(s,this.q))return{from:t.from,block:s.block}}
eS(t,e){let{hit:s,charged:r}=e,{kind:i}=e.key;i===D&&this.es(s,t),this.er(i,t,i===A?r:n),this.p.stopped(i,s,t,e);for(let a of this.ak)a.Pi({kind:i,block:t,charged:r})}
es(t,e){for(let s of this.aD(A))s.zs(e)===t-1&&s.De(t-1,{block:e,we:!0})}
er(t,e,s){var r;let i=this.p.kt(t,e);if(i===n)return;let a=t===D?A:D,l=this.cC(a,i,s);if(l.length===1&&((r=l[0])==null||r.Oi(e,i,s)),!(l.length>0)){for(let o of this.aD(a))o.Ri(i)&&o.ye();this.gap()}}},Nk=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],qd=18362;function Zd({lt:t,target:e,tag:s,x:r},i){let{build:a=qd,tr:l}=e,o=In(i,s,r,t,a<qd),d=o.kind===Ze&&l?qc(t,l,i):n;return!d||d.kind===N?o:d.kind===M&&dt(d.tag)===s?{kind:O,bytes:d.bytes}:{kind:qi}}var Tk=4096,Mk=3,Ak=class{
constructor(t,e,s){this.J=new Map,this.c=t,this.q=e,this.bb=s}
before(t){return In(t,this.bb,this.q,this)}
readMemory(t,e){var s;let r=Zt(t);return(s=this.J.get(jd(t)))==null?n:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter(Zt).map(jd),...this.J.keys()];this.mt();for(let s of[...new Set(e)].slice(0,Mk)){let r=this.c.readMemory(s,Tk);r&&this.J.set(s,r)}}
mt(){this.J.clear()}},jd=t=>T(t,-Zt(t)),Pk=2048,Fk=64,Xd=9200,Ek=class{
constructor(t,e,s,r,i,a){this.bf=new Map,this.c=t,this.i=e,this.bb=s,this.q=r,this.u=i,this.ad={lt:t,target:e,tag:s,x:r},this.J=new Ak(t,r,s),this.S=a}
Ze(t,e,s,r){let i=this;var a;let l=Bf(e.stack,i.bb,i.q),o=If(e.stack,s,e._);if(!o)return i.u.gap(),Rk(l);i.eT(t,s,l.charged);let d=i.fc(t,e,o,l,r),h=i.u.$e(d);if(i.D={hit:t,kind:s,charged:l.charged,Ki:i.fH(t,s)},i.fL(t),h.kind===us)return g({},Aa(l),{open:h.why===cs||n});let c=(a=h.charged)!=null?a:l.charged;return g({},Aa(l),{block:h.block,blockFrom:h.from,charged:c})}
eT(t,e,s){let r=this;var i;let{hit:a,Ki:l=[],charged:o}=(i=r.D)!=null?i:{hit:-1};if(a!==t-1||l.length===0||!r.S.Ke&&e===D&&!ti(s,o))return;let d=l.filter(h=>{let c=r.M(D,h);return c.kind===O&&!ti(c.bytes,o)});d.length>0&&r.S.jr();for(let h of d)r.u.Hi(a,h)}
fH(t,e){let s=this;var r;if(e===A||s.S.me)return[];let i=[...s.u.ls(D,t)].filter(Zt),a=o=>i.filter(d=>s.M(D,d).kind===o),l=o=>s.J.before(o).kind===ot;return((r=s.D)==null?n:r.kind)===A&&a(O).some(l)&&s.S.Zr(),a(ot)}
N(t){let{kind:e}=this.J.before(t);return e===te?A:e===O||e===ot&&this.S.Ke?O:e===ot&&this.S.me?A:n}
qs(t){return Yd(this.M(D,t))}
ez(t,{found:e,It:s},r){let i=Jd(e);return s&&!i?s:this.qs(t)===Dr||i&&this.eC(t)?s!=null?s:r:n}
eC(t){let e=()=>this.M(D,t).kind===N,{poolHitTag:s}=this.i;return e()&&!!this.c.readMemory(s,4)&&e()}
fL(t){let e=this;e.bf.forEach((s,r)=>{var i;s.It=e.ez(r,s,t);let a=!Jd(s.found)||((i=s.It)!=null?i:t)<t;!(s.It!==n&&a)&&t-s.since<Dd||(e.bf.delete(r),s.It&&e.u.Wi(s.since,r,s.It,t))});for(let s of e.u.ls(A,t)){if(e.bf.size>=Fk||e.bf.has(s))continue;let r=e.M(D,s),i=Yd(r);i!==b&&e.bf.set(s,{since:t,found:r,It:i===Dr?t:n})}e.u.rs?e.J.keep(e.u.ls(D,t)):e.J.mt()}
fc(t,e,s,r,i){let a=this,l=a.u.Ft(s),o=l.kind===wr?a.ep(e,s):a.fd(l.places,e,s),d=l.kind===wr&&l.Ai&&s.kind===D?a.fw(i,e):n,h=d?{block:d,from:zi}:r.freed&&{block:r.freed,from:hs};return{hit:t,key:s,gt:o,look:a.eU(s.kind),pointer:h,charged:r.charged,requested:r.requested,before:c=>a.N(c)}}
fw(t,e){let s=t.returnValue(e);return t.Zt&&this.u.gap(),s}
ep(t,e){let s=ut(t.sp,e.$),r=s!==n&&s>0?this.dR(t,t.sp,Math.min(s,Pk)):n;return{registers:t.registers,stack:r}}
fd(t,e,s){let{registers:r}=e,i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:r};let a=Math.min(...i),l=Math.max(...i)-a+this.q.pointerSize;return{registers:r,stack:this.dR(e,T(s.base,a),l)}}
dR({sp:t,Es:e},s,r){var i;let a=(i=ut(t,s))!=null?i:-1,l=e&&a>=0&&a+r<=e.length?e.subarray(a,a+r):this.c.readMemory(s,r);return l&&Uf(s,l,this.q.pointerSize)}
eU(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.ee(t,s);return e.set(s,i),i}}
ee(t,e){let s=this.M(t,e);return t===D&&!this.S.me&&Zt(e)!==0&&s.kind===ot?{kind:Ze}:s}
M(t,e){let s=Zd(this.ad,e);return s.kind!==qi?s:{kind:t===D?ot:Ze}}},Jd=t=>t.kind===O&&!!t.hr;function Yd({kind:t}){switch(t){case O:return yr;case te:case ot:return Dr;default:return b}}function Aa({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var Rk=t=>g({},Aa(t),{block:t.freed,blockFrom:t.freed&&hs}),Us=4,Ik=64,Uk=class{
constructor(t,e){this.l=new Map,this.c=t,this.i=e}
get known(){return this.l}
holds(t,e){let s=this.l.get(t);if(s)return s;let r=this.M(t,e);return this.l.set(t,r),r}
M(t,e){let{te:s}=this.i,r=xn(this.c,t,Ik);if(!r||!s)return N;let i=T(t,-r.length),a=Hf(r,i,s).map(o=>this.fI(o)),l=o=>o!==n&&dt(J(o))===e;return a.some(l)?ke:a.includes(n)?N:"no"}
fI(t){return t.kind===xi?t.value:oe(this.c,t.address)}};function Ok({target:t,tag:e,Gt:s},r,i){let{pointerSize:a,build:l,description:o,poolHitTag:d}=t,h=Ps(t.modules);return{type:Ut,tag:e,target:{pointerSize:a,description:o,build:l,kernelBase:h==null?n:h.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:d,before:s},time:r}}var Lk=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:a,afterGap:l})=>({address:t,text:e,symbol:s,source:r,inline:i||n,doubtful:a||n,afterGap:l}),Gk=({modules:t})=>({type:"modules",modules:t.filter(({yt:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),Vk=17744,Bk=15,Wk=class{
constructor(t,e){this.c=t,this.i=e}
read(t){let e=this,s=e.cK(t,Pl),r=e.cK(t,Fl),i=s&&e.c.readMemory(s,Bk),a=i&&qf(i),l=r&&Tr(e.c,r,e.i.pointerSize);return g({},a&&{image:a},l&&{id:Y(l).low})}
cK(t,e){let s=this.q().get(e);return s===n?n:T(t,s)}
q(){var t;if(this.cl)return this.cl;let e=new Map;for(let s of[Pl,Fl]){let r=Q(this.c,bg(s)),i=(t=jl(r,"_EPROCESS"))==null?n:t.fields.get(s);i&&e.set(s,i.offset)}return this.cl=e,e}},Hk=2e3,$d=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Hk,_k={4:ne("ffdf0000"),8:ne("fffff78000000000")},Kk=32,zk=8,Qk=20,qk=1e4,Zk=4294967296,jk=500,Xk=class{
constructor(t,e,s,r,i,a){this.ds=0,this.cS=0,this.dX=new Set,this.aL=new Set;var l;let{target:o,tag:d}=s;this.c=t,this.j=e,this.S=i,this.i=o,this.aM=new Wk(t,o);let h=En(o.pointerSize,o.build===n||o.build>=Xd);this.u=new xk(h,o.Lt.length===1),this.u.ss(r),this.am=new Uk(t,o),this.ce=new Ek(t,o,d,h,this.u,i),this.hunt=new Ud(Ok(s,t.now(),a),c=>this.am.holds(c,d)),e.begin(this.hunt),e.note(Gk(o)),this.dE((l=Ps(o.modules))==null?n:l.start)}
begin(t){this.j.note({type:Sr,at:nt,counts:Ds(t)})}
end(t,e=Ti){let s=this;s.j.note({type:Sr,at:ls,counts:Ds(t)}),s.cy(),s.eZ(),s.dD(),s.fa(),s.X(e)}
Zs(t){this.cy(),this.j.note({type:ct,missed:t}),this.j.note({type:xe,why:xt,time:this.c.now()})}
zi(){this.cy(),this.X("aborted")}
record(t,e,s,r){let i=this;i.ds+=1;let a=i.ds,l=r?{mayRepeat:r}:{};if(e===b||r)return i.u.gap(),i.bM(a,t,e,l);try{return i.bM(a,t,e,i.ce.Ze(a,t,e,s))}catch(o){throw o instanceof As&&i.bM(a,t,e,{}),o}}
qt({frames:t,hits:e}){e!==0&&this.j.note({type:Je,stack:this.hunt.stacks.Yt(t),hits:e})}
eZ(){let t=this,e=[],s=[],r=t.S.me?n:t.hunt.wi(),i=t.hunt.doubtful().filter(a=>!(r!=null&&r.has(a)));for(let a of i.slice(0,jk)){let l=t.ce.qs(a);l===yr?e.push(a):l===Dr&&s.push(a)}e.length+s.length>0&&t.j.note({type:Hi,there:e,gone:s})}
fa(){let t=this;for(let{use:s}of t.hunt.sites([]))t.hunt.Xe(s);let e=[...t.am.known];for(let[s,r]of e.slice(t.cS))t.j.note({type:"code",address:s,holdsTag:r});t.cS=e.length}
dE(t){let e=this;var s;if(!t||!ms(t,e.i.pointerSize))return;let r=(s=Go(e.i,t))==null?n:s.start;if(!r||e.dX.has(r))return;let i=Qf(e.c,r);i!==n&&e.j.note({type:"image",start:r,timestamp:i}),e.dX.add(r)}
X(t){let e=ys(this.c,this.i.pointerSize),s=e&&Math.round(e.uptime);this.j.note({type:xe,why:t,time:this.c.now(),uptime:s})}
bM(t,e,s,r){let i=this;i.fb(e.process);let a=i.j.note(g({type:R,number:t,kind:s,stack:i.fu(e),stopAddress:e._},r,{processor:e.processor,thread:e.thread,process:e.process,time:i.c.now()}));return i.dW(),i.dD(),a}
fb(t){!t||this.hunt._e(t)||this.j.note(g({type:"process",address:t},this.aM.read(t)))}
fu({stack:t}){let e=this,s=e.hunt.stacks.Yt(t);if(!e.aL.has(s)){for(let{address:r}of t)e.dE(r);e.j.note({type:It,index:s,frames:t.map(Lk)}),e.aL.add(s)}return s}
dD(){let t=this.u.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.j.note({type:ds,places:t})}
cy(){this.u.end(),this.dW()}
dW(){for(let{hit:t,block:e,charged:s}of this.u._i())this.j.note({type:kr,hit:t,block:e,charged:s})}},Jk=2e3,Yk=200;function th(t,{block:e,charged:s}){let r=Zd(t,e);switch(r.kind){case O:return $k(r.bytes,s)?ct:yr;case te:case ot:case qi:return ct;default:return N}}var $k=(t,e)=>t!==n&&e!==n&&t!==e,eh=4096,t0=4,sh=t=>T(t,-Zt(t)),e0=class{
constructor(t,e){this.cF=new Map,this.J=new Map;var s;this.c=t,this.query=r=>t.query(r),this.now=()=>t.now(),this.session=()=>t.session();for(let r of e){let i=sh(r);this.cF.set(i,((s=this.cF.get(i))!=null?s:0)+1)}}
readMemory(t,e){let s=this;var r,i;let a=sh(t),l=Zt(t);return((r=s.cF.get(a))!=null?r:0)<t0||l+e>eh?s.c.readMemory(t,e):(s.J.has(a)||s.J.set(a,s.c.readMemory(a,eh)),(i=s.J.get(a))==null?n:i.slice(l,l+e))}},s0=500,r0=class{
constructor(t,e,s){this.p=new WeakMap,this.c=t,this.j=e,this.o=s}
look(t){let e=this;var s;let r=(s=Oe(e.c))==null?n:s.time;if(r!==n&&e.p.get(t)===r)return{kind:rs};let i=aa(e.c);if(i.kind!==_)return{kind:"noTarget",reading:i};let{target:a}=i,l=ys(e.c,a.pointerSize),o=Xf(t,a,l);if(o===E)return{kind:De};if(l&&i0(t)===Math.round(l.uptime))return{kind:rs};let d=e.bL(t,a,o,l);return d?(r!==n&&e.p.set(t,r),e.j.noteOf(t,d),{kind:"asked"}):{kind:dr}}
bL(t,e,s,r){let{blocks:i,held:a,freed:l}=Zf(t,Jk,Yk);if(a===0)return;let{tag:o,start:d}=t,h=En(e.pointerSize,e.build===n||e.build>=Xd),c=[...i,...l].map(({block:m})=>m),u={lt:new e0(this.c,c),target:e,tag:o,x:h},f={there:[],gone:[],unreadable:[]};for(let[m,k]of i.entries())m>0&&m%s0===0&&this.o({kind:"asking",blocks:m,of:i.length}),f[th(u,k)].push(k.block);let p=l.map(m=>th(u,m)).filter(m=>m!==N);return g({type:os,tag:o,hunt:d.time,time:this.c.now(),uptime:r&&Math.round(r.uptime),boot:s,counts:Ds(ws(this.c,e,o)),held:a},f,{freed:{asked:p.length,taken:p.filter(m=>m===yr).length}})}},i0=({g:t,Re:e})=>{var s;return t.length===0?e:(s=t[t.length-1])==null?n:s.uptime},a0=2e5,l0=class{
constructor(t){this.bC={},this.c=t}
armed(t,e){this.v={count:t,n:e}}
begin(t,e){let s=this.l!==n&&t.Ot.includes(Xt)?Io(this.c,t.pointerSize,Xt):n;this.bC={processor:s,n:e}}
Ls(t){this.l={reading:t},this.v=n}
nt(t){this.l&&(this.l=g({},this.l,{count:t}))}
Os(t){return this.l!==n&&Jf(this.l.reading,t)}
Us(t,e,s){let r=this;var i;let a=r.fr(e,s),l=r.l;return a===gr||!l||!r.Os(t)?a:l.count&&r.dz(l.count,e)==="no"||!s&&r.fK(l,e)?gr:!s&&((i=r.bC.n)==null?n:i.time)!==n?qe:b}
get Gs(){return rh(this.bC.n)}
fr(t,e){let s=this.v,r=e?rh(s==null?n:s.n):this.Gs;if(!s||!(r||e))return qe;let i=this.dz(s.count,t);return i==="no"?r?gr:b:r&&i===b?b:qe}
fK({reading:t},e){var s;let{processor:r}=this.bC,i=(s=t.registers.get(Xt))!=null?s:n0(t.processor,e);return r!==n&&i!==n&&r!==i}
dz({tag:t,counters:e},s){let r=Ds(e),i=r&&Ds(ws(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":ke:b}},rh=t=>t!==n&&t.time===n,n0=(t,e)=>t===n?n:e.Lt[t],ih=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,o0=class{
constructor(t,e,s,r){this.w=[],this.bq=0,this.dF=new Map,this.c=t,this.o=r,this.h=e,this.j=s,this.bv=new l0(t),this.aa=new r0(t,s,r),this.dK=new nb(t,this.h,r)}
get armed(){return this.v}
get change(){return this.h.open[0]}
get Br(){return this.dZ}
get hunts(){return this.w}
get shown(){var t;let e=new Map;for(let s of this.w)(s.lastHit>0||!((t=e.get(s.tag))!=null&&t.lastHit))&&e.set(s.tag,s);return e}
show(t,e){let s=new Set(t.map(ih));this.ar([...this.w.filter(r=>!s.has(ih(r))),...t]),this.dv=e}
vs({address:t,value:e}){let s=this.dv;return(s==null?n:s.address)===t&&s.armed===e?s.saved:n}
Qi({poolHitTag:t}){let e=this.ca;return(e==null?n:e.start.poolHitTag.address)===t?e.places:[]}
fe({poolHitTag:t,build:e}){var s;let r=(s=this.dF.get(t))!=null?s:new db(e);return this.dF.set(t,r),r}
ts(){var t,e;return(e=(t=this.ca)==null?n:t.places)!=null?e:[]}
qi(){let t=this;var e,s;t.bq+=1;let r=t.v,i=(r==null?n:r.js)===!0?r.arming.change:n;r&&!i&&t.eb(r);let a=t.cX();a&&on(t.o,a.undone,a.arming.Gt),t.dZ=(s=h0(a==null?n:a.undone))!=null?s:t.dK.run(i!=null?i:(e=t.ba)==null?n:e.change)}
eb({arming:t,st:e}){this.v=n,this.ba=t,e.zi()}
cX(){let t=this.ba;if(!t)return;let e=t.change!==n,s=t.Ts();return s.kind!==gt&&(this.ba=n),e?{arming:t,undone:s}:n}
hunt(t,e,s){let r=this.cJ(t,s,!1);if(r.kind!==nt)return r;let{armed:i}=r,a,l;try{a=this.cQ(i,e,!1)}finally{l=this.aF(i,a)}return{kind:Cr,tag:t,capture:a,hunt:i.st.hunt,disarmed:l}}
arm(t,e){return this.cJ(t,e,!0)}
capture(t){let e=this,s=e.v;if(!s)return{kind:"notArmed"};let{st:r,arming:i}=s,a=Wt(e.c),{poolHitTag:l}=i.target;if(a.kind===_&&(a.value!==i.tag||a.address!==l))return e.aF(s,n),{kind:"notArmed",Tr:i.tag};let o=rn(e.c);if(o.kind===_e)return o;let d=nd(s.n,Oe(e.c)),h=e.cQ(s,t,d),{hunt:c}=r,u={kind:Cr,tag:i.tag,capture:h,hunt:c};return h.end.kind===xt||h.Le?g({},u,{disarmed:e.aF(s,h)}):(e.v===s&&(e.v=g({},s,{n:Oe(e.c)})),r.end(e.aQ(i),h.end.kind),u)}
recheck(t){return L(()=>this.aa.look(t),({call:e,message:s})=>({kind:et,call:e,message:s}))}
clear(){let t=this.xs();return t.some(({kind:e})=>e!==ye)?{kind:Ai,undone:t}:this.ej()}
xs(){let t=this;t.bq+=1;let e=t.v;if(!e){let s=t.cX();return s?[s.undone]:t.h.Hr()}return t.v=g({},e,{js:!1}),[t.aF(e,n)]}
ej(){let t=this,e=Wt(t.c);if(e.kind!==_||Dt(e.value))return{kind:Nt};let s=Rr(t.c);if(s)return{kind:se,ht:s};let{value:r}=e,i=t.vs(e),a=wa(e,Fs(i),r),l=t.h.undo(t.h.Ns(a));return i===n?{kind:dl,held:r,undone:l}:{kind:Ai,undone:[l]}}
cJ(t,e,s){return L(()=>{this.fn();let r=fu(this.c,this.h,t,e);return r.kind===se?r:this.U(t,r,s)},({call:r,message:i})=>({kind:et,call:r,message:i}))}
fn(){let t=this.v;if(!t)return;let e=this.aF(t,n);this.o({kind:"replaced",tag:t.arming.tag,undone:e})}
ar(t){this.w=Qn(t);let e=t.length-this.w.length;e>0&&this.o({kind:"dropped",hunts:e})}
U(t,{target:e,Gt:s,stops:r},i){let a=this,l=new tb(a.c,a.h,e,t,s),o=a.Qi(e),d=ys(a.c,e.pointerSize),h=new Xk(a.c,a.j,l,o,a.fe(e),d),c=i?Oe(a.c):n,u={arming:l,st:h,js:i,n:c,Zi:d};a.o({kind:mi,target:e,tag:t}),r||a.o({kind:ul}),a.o({kind:fl,command:l.repair}),l.Kr();let f=ws(a.c,e,t);h.begin(f),a.bv.armed({tag:t,counters:f},c),o.length>0&&a.j.note({type:ds,places:o}),a.v=u;let p=l.arm();return p.kind===ie?(a.ar([...a.w,h.hunt]),a.ca=h.hunt,{kind:nt,armed:u}):(a.aF(u,n),{kind:Sl,applied:p})}
cQ(t,e,s){let r=this,{arming:i,st:a}=t,l=r.bq;r.o({kind:"waiting",seconds:e.seconds});let o=new FS({lt:r.c,changes:r.h,Rs:r.o,target:i.target,st:a,Is:new Nb(r.c,r.h,i),Jt:r.bv,Mt:()=>r.bq===l},e).run(s);return r.eD(t)?g({},o,{Le:!0}):o}
eD({arming:t,Zi:e}){let{target:s,tag:r}=t;if(!e||oe(this.c,s.poolHitTag)===r)return!1;let i=ys(this.c,s.pointerSize);return i!==n&&$d(e,i)}
aF({arming:t,st:e},s){let r=this;var i,a;if((s==null?n:s.end.kind)===xt)return t.mt(),((i=r.v)==null?n:i.arming)===t&&(r.v=n),e.Zs(s.Zt),{kind:at};let l=t.Ts();if(((a=r.v)==null?n:a.arming)===t&&(r.v=n),l.kind===gt&&(r.ba=t),s!=null&&s.Le)return e.Zs(s.Zt),l;let o=r.aQ(t);return e.end(Vo(l,t.tag)?d0:o,s==null?n:s.end.kind),l}
aQ({target:t,tag:e}){let s=ws(this.c,t,e);return this.bv.nt({tag:e,counters:s}),s}},d0={kind:N},h0=t=>(t==null?n:t.kind)===gt?t:n,Pa=4,c0=1e3,u0=256,f0=class{
constructor(t,e){this.w=new Set,this.e=[],this.cj=0,this.V=t,this.aU=e}
missed(t){this.cj+=t}
take(t,e){let s=this;if(t.type===Ut){s.cY(),s.C=new Ud(t,n,s.aU);return}if(!(t.type===os&&s.eM(t))&&(!s.C&&t.type!==ns&&s.V("noHunt",e),!!s.C))for(s.e.push({line:e,entry:t,missing:s.cj}),t.type===R&&(s.cj=0);s.e.length>0&&s.bT(s.C);)s.bc(s.C)}
end(){return this.cY(),{hunts:[...this.w],lastHunt:this.C}}
eM(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.C&&e(this.C))return!1;for(let s of this.w)e(s)&&s.take(t);return!0}
cY(){for(;this.C&&this.e.length>0;)this.bc(this.C)}
bT({lastHit:t}){let[e]=this.e;if((e==null?n:e.entry.type)!==R)return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.e.length>u0||this.bo().length>=Pa}
bo(){let t=[];for(let{entry:e}of this.e.slice(1))e.type===R&&t.length<Pa&&t.push(e.number);return t}
bc(t){let e=this,s=e.bo(),r=e.e.shift();if(!r)return;let i=r.entry.type===R?e.ff(t,r,r.entry,s):r.entry;i&&(t.take(i),!(t.arming!==ie||e.w.has(t))&&(e.w.size<c0?e.w.add(t):e.V(Ks,r.line)))}
ff(t,{line:e,missing:s},r,i){let a=t.lastHit+1,l=qn(a,s,r.number,i),o=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!o)return r;let d=l===Xe&&(i.length>0||tp(t,r));return this.V(d?Xe:je,e),d?n:g({},r,{number:a})}},it=t=>typeof t==rt?Ee(t):n,ah=t=>typeof t==Zi?t:n,y=t=>typeof t==Pi&&Number.isSafeInteger(t)&&t>=0?t:n,lh=t=>typeof t==Pi&&Number.isSafeInteger(t)?t:n,V=t=>typeof t==rt&&/^[0-9a-f]{16}$/.test(t)?t:n,nh=t=>{let e=y(t);return e!==n&&e<=4294967295?J(e):n},p0=ji,oh=1,m0=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,g0=1<<20,b0=x({module:it,name:it,offset:y}),S0=x({text:it},{address:V,symbol:b0,source:x({file:it,line:y}),inline:W(!0),doubtful:W(!0),afterGap:W(!0)}),k0=Zn(x({register:it}),x({offset:lh})),w0=x({kind:W(D,A),key:V,where:k0,holds:W(lt,ee)}),D0=Zn(x({kind:W(ge)}),x({kind:W("code"),site:it})),dh=t=>{let e=y(t);return e!==n&&e<=255?e:n},y0=x({id:y,thing:D0,address:V,before:ht(dh),after:ht(dh),repair:it}),C0=x({pointerSize:W(4,8),description:it},{build:y,kernelBase:V,bootTime:y}),v0=x({name:it,start:V,end:V}),x0=t=>{let e=ht(lh)(t);return(e==null?n:e.length)===7?e:n},hh=x({allocs:y,frees:y}),N0={header:x({format:W(p0),version:W(oh),segment:y,tool:it,time:y}),hunt:x({tag:nh,target:C0,poolHitTag:x({address:V,before:y}),time:y}),snapshot:x({name:it,time:y,whole:ah,bits:W(32,64),rows:ht(x0)},{uptime:y,bootTime:y}),modules:x({modules:ht(v0)}),image:x({start:V,timestamp:y}),stack:x({index:y,frames:ht(S0)}),hit:x({number:y,kind:W(D,A,b),stack:y},{stopAddress:V,block:V,blockFrom:W(Wi,hs,zi),requested:y,charged:y,poolType:y,processor:y,thread:V,process:V,time:y,open:W(!0),mayRepeat:W(!0)}),process:x({address:V},{image:it,id:y}),located:x({hit:y,block:V},{charged:y}),places:x({places:ht(w0)}),counters:x({at:W(nt,ls)},{counts:hh}),doubted:x({stack:y,hits:y}),gone:x({missed:ah}),blocks:x({there:ht(V),gone:ht(V)}),code:x({address:V,holdsTag:W(ke,"no",N)}),change:x({change:y0,state:W(ur,ie,at,ct),time:y}),end:x({why:it,time:y},{uptime:y}),recheck:x({tag:nh,hunt:y,time:y,boot:W(we,tr),held:y,there:ht(V),gone:ht(V),unreadable:ht(V),freed:x({asked:y,taken:y})},{uptime:y,counts:hh})},T0=new Map(Object.entries(N0)),ch=5e5,M0=1e8,A0=20,P0=class{
constructor(t){this.ai=[],this.Q=0,this.aK=0,this.bF=0,this.bk=0,this.e=[],this.ax=0,this.dI=0,this.bQ=[],this.w=new f0((e,s)=>this.V(e,s),t)}
push(t){let e=this;if(e.Q++,e.aK+=t.length,e.Q>ch||e.aK>M0)return e.V(Ks,e.Q),!1;let s=t.replace(/^\ufeff/,"");return s.trim()===""||e.aW(ep(s))}
end(){let t=this;if(t.aX)return t.aX;if(!t.ap)return{kind:Ye};for(;t.e.length>0;)t.bc();let{hunts:e,lastHunt:s}=t.w.end();return{kind:"recording",recording:{header:t.ap,hunts:e,snapshots:t.ai,lastHunt:s,nextSeq:t.ax,problems:{count:t.dI,first:P(t.bQ,(r,i)=>r.line-i.line)}}}}
aW(t){let e=this;var s;let r=t.kind===Ni&&t.entry.type===ee?t.entry:n;return t.kind===rr?e.aX=t:!e.ap&&!r&&(e.aX={kind:Ye}),e.aX?!1:(e.ap=(s=e.ap)!=null?s:r,e.bF>0&&e.fq(r!==n),t.kind===Ni?e.R(t.seq,t.entry):t.kind===ol?e.R(t.seq,n):t.kind===sr?e.bF=e.Q:e.cV(er,e.Q),!0)}
fq(t){let e=this,s=e.bF;if(e.bF=0,!t){e.cV(sr,s);return}e.bk+=1,e.cB=s}
cV(t,e){this.bk+=1,this.V(t,e)}
V(t,e){this.dI++,this.bQ.length<A0&&this.bQ.push({line:e,what:t})}
R(t,e){let s=this,r={damagedBefore:s.bk,tornEnd:s.cB};for(s.e.push(g({line:s.Q,seq:t,entry:e},r)),s.bk=0,s.cB=n;s.e.length>0&&s.bT();)s.bc()}
bT(){var t;let[e]=this.e,s=e?e.seq-this.ax:0;return s>=0&&s<=((t=e==null?n:e.damagedBefore)!=null?t:0)||this.e.length>Pa}
bc(){let t=this,e=t.e.shift();if(!e)return;let{seq:s,entry:r,line:i,damagedBefore:a,tornEnd:l}=e,o=t.bo(),d=t.eH(s,o)?je:qn(t.ax,a,s,o);if(d!=="next"?t.V(d,i):l!==n&&s>t.ax&&t.V(sr,l),d===Xe)return;let h=d===je?0:s-t.ax;t.ax+=h+1,t.w.missed(h),(r==null?n:r.type)===kt?t.ai.push(r):r&&r.type!==ee&&t.w.take(r,i)}
bo(){let t=0;return this.e.map(e=>(t+=e.damagedBefore,e.seq-t))}
eH(t,e){return e.length===0&&t>this.ax+ch}},uh=1e3,Et=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,fh=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),F0=class{
constructor(t,e,s,r){this.c=t,this.F=e,this.j=s,this.bs=r}
save(t){return this.j.save(fh(t),this.bs.hunts)}
write(t,e){return L(()=>{if(this.F.exists(t))return{kind:ir,path:t};let s=this.F.create(t);try{e(r=>s.write(r))}finally{s.close()}return{kind:"written",path:t}},({call:s,message:r})=>({kind:et,path:s,message:r}))}
open(t){let e=this,{armed:s}=e.bs;if(s)return{kind:nt,tag:s.arming.tag};e.j.flush();let r=fh(t),i=new P0,{files:a,isWhole:l,failure:o}=e.fi(r,t,i),d=i.end();if(a===0)return o!=null?o:{kind:"notFound",path:Et(r,0)};if(d.kind===rr)return d;if(d.kind===Ye)return o!=null?o:{kind:Ye,path:t};let{recording:h}=d,c=sp(e.c,h.lastHunt),{hunts:u,nextSeq:f,problems:p,snapshots:m}=h;e.bs.show(u,c.kind===nt?c.note:n);let k=l&&p.count===0;return e.j.opened(m,k?{base:r,nextSeq:f,nextSegment:a,hunts:u,snapshots:m}:n),{kind:"opened",base:r,recording:h,left:c,cut:o==null?n:o.message}}
fi(t,e,s){let r=0,i=!0;return L(()=>{let a=Et(t,0);for(this.F.exists(a)||(a=e,i=!1);r<uh&&this.F.exists(a)&&(r+=1,!!this.F.read(a,l=>s.push(l)));)a=Et(t,r);return{files:r,isWhole:i}},({call:a,message:l})=>({files:r,isWhole:!1,failure:{kind:et,path:a,message:l}}))}},E0=64*1024,R0=class{
constructor(t,e,s){this.aK=0,this.cg=[],this.F=t,this.Z=e,this.base=s.base,this.ct=s.seq,this.ah=s.segment,this.bd=s.tool}
get count(){return this.ah}
write(t){let e=this,s=e.aA;s&&e.fM(s),e.aA=t,e.open(),e.dw(t),(e.aK>=E0||I0(t))&&e.close(),e.aA=n}
open(){let t=this;if(t.aR)return;let e=Et(t.base,t.ah);if(t.ah>=uh)throw new As(e,"a recording has 1000 files");t.aR=t.F.create(e),t.cg.push(e),t.aK=0,L(()=>t.ap(),s=>{throw t.dV(t.cg.splice(-1)),s}),t.ah+=1}
ap(){this.dw({type:ee,format:ji,version:1,segment:this.ah,tool:this.bd,time:this.Z()})}
discard(){this.dV(this.cg.splice(0))}
dV(t){let e=s=>L(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.F.remove(s))}
close(){let t=this.aR;this.aR=n,t==null||t.close()}
fM(t){let e=this;e.aA=n,e.close(),e.F.exists(Et(e.base,e.ah))&&(e.ah+=1),e.write(t)}
dw(t){var e;let s=jn(this.ct,t);(e=this.aR)==null||e.writeLine(s),this.ct+=1,this.aK+=s.length}},I0=t=>t.type===ns&&t.state===ur||t.type===xe,U0=class{
constructor(t,e,s,r){this.ai=[],this.aA=[],this.F=t,this.Z=e,this.bd=s,this.o=r}
begin(t){this.C=t,this.U(t.start)}
note(t){var e,s;let r=(s=(e=this.C)==null?n:e.take(t))!=null?s:Z;return this.U(t),r}
noteOf(t,e){var s;t.take(e),this.aY?this.U(e):(s=this.aO)!=null&&s.hunts.includes(t)&&this.aA.push(e)}
get snapshots(){return this.ai}
noteSnapshot(t){this.cH([t]),this.U(t)}
cH(t){let e=[...this.ai,...ph(this.ai,t)];this.ai=P(e,(s,r)=>s.time-r.time)}
opened(t,e){this.cH(t),this.aO=e}
save(t,e){let s=this;var r,i;if(((r=s.aY)==null?n:r.base)===t)return{kind:"underWay",base:t};let a=((i=s.aO)==null?n:i.base)===t?s.aO:n,l=Et(t,0);return L(()=>{var o;if(!a&&s.F.exists(l))return{kind:ir,path:l};let d=e.filter(u=>!(a!=null&&a.hunts.includes(u))),h=ph((o=a==null?n:a.snapshots)!=null?o:[],s.ai),c=s.fN(t,a,h,d);if(a)for(let u of s.aA.splice(0))c.write(u);return s.eR(),s.aO=n,s.aY=c,{kind:"saved",base:t,files:c.count,hunts:d,snapshots:h.length}},({call:o,message:d})=>({kind:et,path:o,message:d}))}
flush(){this.bH(t=>t.close())}
eR(){var t;(t=this.C)!=null&&t.openEnd&&this.U({type:xe,why:Rd,time:this.Z()}),this.flush()}
fN(t,e,s,r){let{nextSeq:i=0,nextSegment:a=0}=e!=null?e:{},l=new R0(this.F,this.Z,{base:t,seq:i,segment:a,tool:this.bd});return L(()=>this.eu(l,s,r),o=>{throw l.discard(),o}),l}
eu(t,e,s){t.open();for(let i of e)t.write(i);let r=P(s,(i,a)=>+(i===this.C)-+(a===this.C));for(let{start:i,entries:a}of r){t.write(i);for(let l of a)t.write(l)}t.close()}
U(t){this.bH(e=>e.write(t))}
bH(t){let e=this.aY;e&&L(()=>t(e),s=>{this.aY=n,this.cz(s)})}
cz({call:t,message:e}){try{this.o({kind:ml,path:t,message:e})}catch(s){}}},ph=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),I=t=>{let e=K(t);return JSON.stringify(Ol(t)||/["$;\\]/.test(e)?At(t):e)},fe=t=>`0x${t.toString(16)}`,S=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Fa=t=>t===n?"":` (${t})`,O0=t=>[...new Set([I(t),`"${At(t)}"`])].join(" or "),L0=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,G0=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,V0=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,pe=(t,e)=>`${t} does not fit: ${e}`,B0=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,mh=t=>`Looking past ${t.join(st)||"pool functions only"}.`,W0=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,H0=t=>`${JSON.stringify(t)} was not looked past. `,Ea=t=>`Did you mean ${t.join(" or ")}?`;function gh({what:t,qr:e}){let s=e.length>bh?`${e.slice(0,bh)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${fg[t]} and try again.`}var bh=80,Sh="what sites hold is at least so much, shares are of what is known",kh=t=>Le(t)>0&&!t.isWhole(),_0=t=>kh(t)?" (at least so much, of what is known)":"";function wh({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?cr:""}${t} bytes`}var K0=(t,e)=>`${e>0?"up to ":""}${Dh(t)}`;function Dh({allocs:t,frees:e}){return[...t>0?[S(t,re)]:[],...e>0?[S(e,A)]:[]].join(Mi)}var Le=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},ei=t=>`${JSON.stringify(K(t.tag))}: ${S(Le(t),R)}${Le(t)===0?"":`, coverage ${Vr(t)}`}`,si=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,z0=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;function yh({what:t,outcome:e}){switch(e.kind){case"written":return`Wrote ${e.path}: ${t}.`;case ir:return`Not written: ${e.path} is there already. Give another name.`;case et:return`Not written: ${si(e)}`}}var Q0=t=>`Which format? dx @$pool.export("C:/leak.txt", "folded"), or ${t.slice(1).join(" ")}; pprof, csv and others are made by the page of report, and by pooltag analyze.`,q0=t=>`a page for any browser${t?"":'; paths of source files and names of snapshots left out, or report(path, "everything")'}`,Ch=t=>t>0?[S(t,kt)]:[],Z0=(t,e)=>e>1?`${Et(t,0)} to ${Et("",e-1)}`:Et(t,0),j0=({pi:t,tag:e})=>t===0?"":`THE LAST ${S(t,R)} on ${I(e)} are more than is kept: save before a long hunt. `,X0=t=>t.kind==="opened"?fp(t):`Not opened: ${up(t)}`,J0=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed",Y0=10600,$0=t=>t===n?"":`; the ${Ft(t)} are looked at when a stop arrives`;function tw({hits:t,ii:e,seconds:s,target:r}){let i=t/s,a=(e-t)/i,l=`${i.toFixed(1)}/s`;return a<ew?`pooltag: ${t} of ${S(e,R)}, ${l}, about ${Ft(a,r.description)} to go`:`pooltag: ${S(t,R)}, ${l}`}var ew=86400,sw=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,vh=t=>host.parseInt64(_t(t),16),xh=8e3,rw=8,iw=class{
constructor(){this.__h=!1,this.__x={given:[],read:[]}}
query(t){return this.__n(t)}
change(t){return this.__n(t)}
run(t){return this.__n(t)}
readMemory(t,e){let s=this,r=Yn(s.__z(t),e);if(r||!Nh(t))return r;s.__h=!s.__h;let i=Yn(s.__z(t),e);return i||(s.__h=!s.__h),i}
__z(t){return!this.__h||!Nh(t)?t:Lt(4294967295,Y(t).low)}
__n(t){let e=this;var s;try{(s=e.__l)!=null||(e.__l=host.namespace.Debugger.Utility.Control);let r=e.__l.ExecuteCommand(t);return r?e.__15([...r]):[]}catch(r){throw e.__l=n,new As(t,r)}}
__15(t){let e=this.__x,s=t.map((r,i)=>{let a=e.given[i]===r?e.read[i]:n;return a!=null?a:Ee(bp(`${r}`))});return t.length>=rw&&(this.__x={given:t,read:s}),s}
now(){return Date.now()}
session(){let t=vs(()=>host.currentSession.Attributes.Target),e=vs(()=>t==null?n:t.IsKernelTarget),s=vs(()=>t==null?n:t.IsLiveTarget),r=vs(()=>`${host.currentSession}`);return{kernel:typeof e==Zi?e:n,live:typeof s==Zi?s:n,description:typeof r==rt?r:n}}},Nh=t=>Y(t).high===0&&ms(t,4),aw=class{
tempFolder(){return Ht("TempDirectory",t=>`${t.TempDirectory}`)}
exists(t){return Ht(t,e=>e.FileExists(t))}
create(t){return Ht(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__19(e,s,t);return{write:i=>Ht(t,()=>r.Write(i)),writeLine:i=>Ht(t,()=>r.WriteLine(i)),close:()=>Ht(t,()=>s.Close())}})}
remove(t){Ht(t,e=>e.DeleteFile(t))}
__19(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return Ht(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!e(`${a}`))return!1;return!0}finally{r.Close()}})}},me=ze,Th="pooltag",Mh=`dx -r0 @$${me} = Debugger.State.Scripts.${Th}.Contents.pool`,lw=t=>`pooltag ${t}. After .scriptload type ${Mh}, then dx @$pool.status()`,ri=()=>host.namespace.Debugger.State.UserVariables,nw=`=MicrosoftDocs/windows-driver-docs -poolused.md
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
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,Ra,ow=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e),dw=class{
constructor(t){this.unread=[],this.ag=[],this.Q=0,this.name=t}
push(t){let e=this;e.Q+=1;let s=Cp(t);s===ar?e.unread.push(e.Q):s&&e.ag.push(g({},s,{line:e.Q}))}
Kt(){return this.ag.length===0}
yr(t){let e=String.fromCharCode(...Yi(t)),s=this.ag.filter(({pattern:i})=>Er(i,e)),r=Math.max(...s.map(Ah));return s.filter(i=>Ah(i)===r).map(({name:i,description:a,line:l})=>({Ie:"list",name:i,place:{kind:"file",file:this.name,line:l},description:a}))}},Ah=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),Ph="\\pooltag.txt",hw="C:\\Program Files (x86)\\Windows Kits\\",cw=`\\triage${Ph}`,uw=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${Ph}`],fw=/^(?:(\w{3} \w{3} .*) \()?([0-9A-F]{8})(?:\)$| \(This)/,pw=class{
constructor(){this.modules=[]}
push(t){var e;let s=Kl(t);s&&this.modules.push(s);let[,r="",i=""]=(e=/^\s+([\w ]+):\s+(\S.*?)\s*$/.exec(t))!=null?e:[],a=this.modules.length-1,l=this.modules[a];!l||r===""||(this.modules[a]=g({},Np(r,i),l))}},mw=/^(\w+)(?:\.(?:sys|dll|exe)$|!)/i,gw=({tables:t,k:e,x:s,ve:r})=>{var i;return(t.length*e+((i=r==null?n:r.k)!=null?i:0))*s.size},Fh=({allocs:t,frees:e,bytes:s})=>[t,e,s],Eh={allocs:0,frees:0,bytes:0},bw=/^\s*([A-Z][\w ]{2,40}):\s*(\d{1,20})\s*\(\s*(\d{1,22}) ?[Kk][Bb]\)\s*$/,Sw=1024,kw=t=>Fp(Q(t,kg));function Rh({rows:t,bits:e}){let s=(r=0,i=0,a=0)=>{let l=e===32?r-i|0:r-i;return{allocs:r,frees:i,s:Math.max(0,l),bytes:a}};return t.map(([r=0,i,a,l,...o])=>{let d=J(r);return{tag:d,text:K(d),nonPaged:s(i,a,l),paged:s(...o)}})}function ww({rows:t,total:e}){if(e===n)return"missing";let s=r=>t.reduce((i,a)=>i+a[r].bytes,0)===e[r].bytes;return s(qs)&&s(vt)?"whole":"differs"}var Dw=({nonPaged:t,paged:e},s)=>Ih(t,s.nonPaged)&&Ih(e,s.paged),Ih=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&Math.max(0,t-e)===r.s,Uh=[ve,vt,bt,ts,es,lr,Fi,"peralloc"];function yw({text:t},{text:e}){return t===e?0:t<e?-1:1}var Ia=t=>t.nonPaged.s+t.paged.s,Oh=t=>t.nonPaged.bytes+t.paged.bytes,Lh=t=>`Not armed: ${Gp(t)}`,Cw=(t,e)=>`ARMED: the machine stops at every allocation and free of ${I(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`,Ua="dx -g shows columns",Oa=`${Ua}, [0].details() the rest`,vw=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${S(e,"row")}, the first is [0]`,Gh=36e5,xw=(t,e)=>t.uptime===n||e.uptime===n?0:e.uptime-t.uptime,Nw={few:"",flat:"flat",step:"one step",steady:"steady growth",falling:"falling",sawtooth:"saw-tooth",uneven:"uneven"},Vh=(t,e)=>`${(t/Gh).toFixed(2)} hours ${e}`,Bh="that the target ran",Tw="by the debugger's clock",Mw=(t,e)=>`${t.name} and ${e.name}: another boot, so nothing is subtracted.`,Wh=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,Hh="g, wait, break in, and dx @$pool.snapshot() again.",_h=`First dx @$pool.snapshot(), then ${Hh}`,Kh="The tag tracker cannot be read; types of nt may be missing.",Aw=(t,e,s)=>`Snapshot ${JSON.stringify(t)}: ${S(e,bt)}. ${s?`Then ${Hh}`:"dx -g @$pool.diff() shows what changed."}`,zh=t=>t===b?["boot unknown"]:[];function Pw({rows:t,zt:e,Or:s,boot:r,Lr:i,by:a}){let l=a===Oi?Bh:Tw;return[`${S(t.length,bt)} (bytes) over ${S(e.length,kt)}`,...i?[Vh(i*Gh,l)]:[],...s>0?[`${s} of another boot`]:[],...zh(r),Ua].join(Tt)}var Fw=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",Ew=2e3;function Rw({hunt:t,tag:e,capture:s}){let r=Le(t);if(!(t.At()*10<r||r>=Ew||s.end.kind!==ss))return`More hits tell more of the blocks: dx @$pool.hitTag(${I(e)}, ${Math.max(500,2*r)}).`}var Iw=t=>t.kind===nr||t.kind===Se&&t.stop.kind===is,Uw=t=>t.kind===gt?de(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function Ow({version:t,Cr:e,linked:s}){let r=s&&`linked ${s.replace(/^\w+ (\w+) +(\d+) .*?(\d+)$/,"$1 $2 $3")}`;return[t,e==null?n:e.slice(0,24),r].filter(Boolean).join(st)}function Lw(t,{users:e,read:s,failed:r}){let i=e.length===0?"no known user":S(e.length,"known user"),a=r===n?"":`, no other: ${r}`;return`${I(t)}: ${i} in lists (${["pooltag's table",...s].join(st)}${a}); seen at work by dx @$pool.hitTag(${I(t)})`}var Gw="The debugger has no !vm. dx -g @$pool.used() shows what tags hold.",Vw=(t,e=0)=>[...t.map(qp),`Pool in all; memory ${Cs(e)}`].join(" "),ii=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),Qh=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;function Bw({nt:{before:t,after:e}}){return t&&e&&ii(t,e)}var Ww=1/2;function Hw({gi:t},e){let s=e**2/12;return 2*Math.sqrt(2*Math.max(0,t-s))}var _w=3,Kw=1/20,zw=3/4,Qw=2,qh=1,qw=1-vd,Zw=3,Zh=({asked:t,taken:e})=>t===0?1:Math.min(1,(e+Zw)/t);function jw({hits:t,z:e},s,r,i,a){var l;let o=e.count>=Qw,d=o?Ma(e):r,h=({hit:tt})=>i-tt>qh*d,c=s.filter(h),u=s.filter(tt=>!h(tt)),f=({block:tt})=>(a==null?n:a.there.has(tt))===!0,p=({block:tt})=>(a==null?n:a.gone.has(tt))===!0,m=c.filter(f),k=c.filter(p).length,v=u.filter(f),w=a!==n&&a.Rr>qh*d,G=[...c,...u].filter(tt=>f(tt)||p(tt)).length,B=u.filter(tt=>f(tt)||p(tt)).length,za=qw*t.alloc*Math.min(d,i)/Math.max(1,i),Iy=w?La(m.length,za+Xw(k,a.Ge))+La(v.length,Jw(B,a.Ge)):0;return{freed:e.count,old:c.length,We:u.length,frees:o,Ir:m.length,oe:k,there:m.length+v.length,asked:G,kept:m.length+La(v.length,B*((l=a==null?n:a.Ge)!=null?l:0)),tt:Iy,Ve:[...m,...v].map(({hit:tt})=>tt)}}var La=(t,e)=>Math.max(0,t-e),Xw=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),Jw=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));function Os({nt:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:n}var ai=({use:t})=>{var e,s;return(s=(e=t.site)==null?n:e.frame.text)!=null?s:"An unknown call site"},Yw=3,$w=t=>t.isWhole()?"":cr;function tD({Re:t,mi:e},{uptime:s,time:r}){return s!==n&&t!==n&&s>=t?` (${Ft((s-t)/1e3)} of the target)`:e!==n&&r>=e?` (${Ft((r-e)/1e3)} of the debugger)`:""}function eD({freed:t,boot:e,held:s,there:r,gone:i,unreadable:a}){let l=r.length+i.length+a.length,o=l<s?`; a sample of ${l} of ${s} blocks`:"",d=e===tr?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${S(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${d}`}function sD({ks:t},e){return t.kind==="pattern"?Er(t.pattern,e):t.kind===Ce}var rD=2e3,iD=({rows:t})=>t.every(({tag:e})=>e!==n);function aD(t,{text:e,tag:s}){if(!sD(t,e))return;let r=t.xr?lD:jh;return{text:e,tag:s,nonPaged:r,paged:r}}var jh={s:0,bytes:0},lD=g({allocs:0,frees:0},jh),li=(t,e)=>t===n||e===n?n:t+e,Xh=({nonPaged:t,paged:e})=>t.s+e.s,nD=(t,e)=>t.nonPaged.ns!==e.nonPaged.ns||t.paged.ns!==e.paged.ns;function oD({he:[t,e]}){let s=(r,i)=>{var a,l;return((a=e==null?n:e[r][i])!=null?a:1/0)<((l=t==null?n:t[r][i])!=null?l:0)};return s(qs,ts)||s(qs,es)||s(vt,ts)||s(vt,es)}var Jh=({s:t,bytes:e})=>t!==0||e!==0,dD=60,hD=5,cD=4/5,Yh=2.4,$h=36e5,Ls=({nonPaged:t,paged:e})=>t.bytes+e.bytes,tc=({he:t,Pt:e})=>{var s;return Ls((s=t.filter(r=>r!==n).pop())!=null?s:e)};function uD({Pt:t,he:e},s,r,i){var a;let l=e.filter(f=>f!==n),o=[];e.forEach((f,p)=>{var m;f&&o.push({at:(m=r[p])!=null?m:p,value:Ls(f)})});let[d=t]=l,h=(a=l[l.length-1])!=null?a:t,c=om(o),u=f=>Math.round(f*$h);return{Pt:t,first:d,last:h,zt:l.length,ue:cm(o,c),bytes:Ls(h)-Ls(d),blocks:Xh(h)-Xh(d),ji:i&&c?{vt:u(c.vt),low:u(c.low),high:u(c.high)}:n,place:s}}var fD=2**30,pD=.8,mD=.1,ec=(t,e=1/0)=>t!==n&&t<=4*e?t:n,sc=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],gD=new Set(sc.filter(t=>!t.endsWith("*"))),bD=sc.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1)),SD=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function kD(t,{modules:e,skip:s,pointerSize:r}){var i,a;let l=wt(t);for(let d=l;d<t.length;d++){let h=t[d];if(!h||!Es(t,d))return{kind:b,why:he(t)};if(h.address&&!ms(h.address,r))return{kind:$e};let c=wD(h,e),u=d-l;if(c===n)return{kind:Li,frame:h,past:u};if(!bm(c)&&!Gr(h,s))return{kind:hr,module:c,frame:h,past:u}}let o=t[t.length-1];return!o||l>=t.length?{kind:b,why:he(t)}:{kind:SD.test((a=(i=o.symbol)==null?n:i.name)!=null?a:"")?$e:"cut"}}function wD({address:t,symbol:e},s){var r;let i=t&&On(t,s),a=(r=i==null?n:i.module)!=null?r:e==null?n:e.module;return a===""?n:a}function DD({stacks:t}){let e=[];for(let{wt:s}of t)"past"in s&&e.push(s.past);return e.length===0?n:[Math.min(...e),Math.max(...e)]}var Gs=3,yD=1/20,rc=1/2,CD=1/8,vD=1/2,xD=1/1e3,ND=1/20,ic={kind:b},ac=t=>t.reduce((e,{tt:s})=>Math.max(e,s),0),TD=(t,e)=>e.tt-t.tt||e.there-t.there||e.old-t.old||e.held-t.held,MD=(t,{freed:e})=>t<Gs-1||t<Gs&&Zh(e)**t>=yD;function AD(t,e,{tt:s,We:r},i){let{there:a,asked:l,freed:o,oe:d,kept:h,Ur:c,tt:u,Ve:f,Be:p}=e,m=Os(t,i);if(l>0&&a===0)return ct;if(i.boot===tr)return"boot";if(!m||m<=p)return"tooSoon";if(!(o===0&&a===l&&a>=Gs&&Xp(t,e.held)))return h>vD*(o+l)||c>u?Ii:u===0||MD(s,i)||u>=Gs&&f.last-f.first<CD*t.lastHit?as:d>ND*u?vl:(f.last/t.lastHit)**u<xD?ls:jp(t,u,r)?n:ls}var ni={used:{group:j,line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; patterns: Ab*,-Abc?"},top:{group:j,line:'-g @$pool.top("pb")',short:"as PoolMon",usage:"top([keys], [pattern])",help:"as PoolMon shows it, by its keys: p pp t a f d b m"},snapshot:{group:j,line:"@$pool.snapshot()",short:"counts of all tags",usage:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{group:j,line:"-g @$pool.diff()",short:"what changed",usage:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},growth:{group:j,line:"-g @$pool.growth()",short:"what goes on",usage:"growth()",help:"how tags moved over all snapshots; what grows steadily first"},totals:{group:j,line:"-g @$pool.totals()",short:"pool in all",usage:"totals()",help:"pool in all, of its limits and of memory; in percent, how much of it tags explain"},who:{group:j,line:'-g @$pool.who("Abc ")',short:"known users",usage:'who("Abc ")',help:"known users of a tag, by lists; not seen at work"},leaks:{group:j,line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:j,line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:j,line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:j,line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:j,line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:j,line:"@$pool.stacks()[0].details()",short:St,usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:j,line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:j,line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:j,line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:Ut,line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:Ut,line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:Ut,line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:Ut,line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:vr,line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},report:{group:vr,line:'@$pool.report("C:/leak.html")',short:"a page",usage:'report("C:/leak.html", ["everything"])',help:"writes all hunts as a page to look at and to send; names of people and folders left out"},export:{group:vr,line:'@$pool.export("C:/leak.txt", "folded")',short:"folded stacks",usage:'export("C:/leak.txt", "folded")',help:"writes stacks for flame graphs; or folded-blocks, -allocs, -frees; the page of report makes others"},open:{group:vr,line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},PD="what to type; dx -v @$pool says more of each call",FD=class{
constructor(t){this.__s=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:s}=this.__s;return`${t}: dx ${e}  ${s}`}},X=t=>Ee(t).replace(/\t/g," "),U=class extends Error{
constructor(t){super(X(t)),this.name=""}},ED=500,RD=[8,256],ID=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function UD([t,e]){let s=Uh.find(a=>a===t),[r,i]=s===n?[t,e]:[e];if(i===n&&(r===n||typeof r==rt))return{sort:s!=null?s:ve,pattern:r};throw new U(pe(`${r}`,lc))}var lc=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Uh.join(" ")}`,OD=4096,nc=256;function LD(t,{block:e,Vr:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.it().kind===b)return"not seen freed; frees may have been missed";let{count:r}=t.Qt();return s?`not seen freed; ${S(r,A)} of which the block is not known can have been of it`:"not freed: every free was seen"}function GD(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>gs(T(e,o),r),a=Number.parseInt(e.slice(-4),16)%OD===0,l=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${fe(Math.min(s!=null?s:nc,nc))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}var oc={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},Vs=(t,e="noStack")=>{var s;return(s=t==null?n:t.frame.text)!=null?s:oc[e]},VD=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,dc=t=>t.some(({symbol:e})=>e!==n&&VD.test(e.name)),hc="processes of blocks not seen freed",BD=5,Bs=class{
constructor(t){this.__12=X(t)}
toString(){return this.__12}},$=class{
constructor(t,e){this.__13=X(t),this.__g=e}
toString(){return this.__13}
*[Symbol.iterator](){for(let t=0;t<this.__g.length;t+=1){let e=this.__g[t];e!==n&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,s;let r=(e=Jn(t))!=null?e:-1;return(s=this.__g[r])!=null?s:new Bs(vw(r,this.__g.length))}},Ge=(t,e)=>new $(t,e.map(s=>new Bs(s))),Ga=48,mt=(t,e)=>`${t} ${Mm(X(e),Ga-t.length-1)}`,q=t=>t===n?"":t,jt=t=>t===n?"":Math.floor(t*100),WD=class{
constructor(t,e,s){this.__0=t,this.__b=e,this.__7=Vs(e.site,he(t.stacks.at(e.stack))),this.Bytes=q(e.charged),this.Age=e.Cs,this.Secs=q(e.He&&Math.round(e.He/1e3)),this.Process=X(pa(t,e.process)),Object.assign(this,s)}
toString(){return mt(_t(this.__b.block),this.__7)}
details(){let t=this,{block:e,hit:s,Cs:r,He:i,charged:a,requested:l,thread:o,stack:d}=t.__b,{description:h}=t.__0.start.target,c=a===n?"":`, ${a} bytes`,u=l===n?"":`, ${l} asked for`,f=i===n?"":`, ${Ft(i/1e3,h)}`,p=[`allocated at hit ${s} of ${t.__0.lastHit}: ${r} hits${f} before the last one`,o&&`thread ${_t(o)}`,go(t.__0,t.__b.process,t.__0.stacks.at(d)),LD(t.__0,t.__b),"on this boot of the target, as long as it is there:",...GD(t.__0,t.__b),"its stack:"];return Ge(`${_t(e)}${c}${u}, tag ${JSON.stringify(K(t.__0.tag))}`,[...p.filter(m=>!!m),...t.__0.stacks.at(d).map(({text:m})=>m)])}
get[Symbol.metadataDescriptor](){return ft(le,"Age","Secs")}},Va={},oi=({Tag:t,Target:e})=>t!==n||e!==n,cc=({start:{target:t}})=>`${t.description} ${t.kernelBase}`,HD=t=>`${S(t,"row")}; keys of PoolMon: p nonpaged, pp paged, by t tag, a allocs, f frees, d diff, b bytes, m bytes per alloc: "pb"`,_D=1e3,uc=class{
constructor(t,e){this.NonPaged=t.s,this.NonPagedBytes=t.bytes,this.Paged=e.s,this.PagedBytes=e.bytes,this.Allocs=q(li(t.allocs,e.allocs)),this.Frees=q(li(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return ft(bi,ci,Si,ui,Mt,ae)}},Ba=({tag:t,description:e})=>X(zp(eo([Rm(e),t===n?[]:fa(t)]))),fc=t=>`${t>0?"+":""}${t}`,KD=class extends uc{
constructor(t){super(t.nonPaged,t.paged),this.__q=t,this.Users=Ba(t)}
toString(){let{bytes:t,text:e}=this.__q;return mt(fc(t),e)}},zD=t=>t===n?"":[...new Set(t)].join("-"),QD=5,qD=class{
constructor(t,e,s,r){let{holding:i,share:a}=e;this.__0=t,this.__2=e,this.__11=s,this.Blocks=q(i==null?n:i.blocks),this.Bytes=q(i==null?n:i.bytes),this[fs]=i&&t.At()===0?Math.round(a*100):"",this.Past=zD(DD(e)),this.Known=t.isWhole()?Ce:"at least",oi(r)||(this[Ot]=jt(t.booked())),Object.assign(this,r)}
toString(){return mt(`${this.Blocks||0}/${this.__2.allocs}`,bo(this.__2.wt))}
details(){let t=this;var e;let{wt:s,stacks:r,allocs:i}=t.__2,[a]=r,l=t.Known===Ce?"":cr;return Ge(`${bo(s)}, tag ${JSON.stringify(K(t.__0.tag))}`,[`${l}${t.Blocks||0} blocks stay of ${S(i,re)} on ${S(r.length,It)}`,Im(s),...t.__18(),...[ma(t.__0,hc,ZD(t.__2))].filter(jD),"the stack with the most blocks:",...t.__0.stacks.at((e=a==null?n:a.stack)!=null?e:-1).map(({text:o})=>o)])}
__18(){var t;let e=new Map;for(let{stack:a,wt:l,blocks:o}of this.__2.stacks){let d=this.__0.stacks.at(a),h=Um(l,Vs(this.__0.pe(d,this.__11),he(d)));e.set(h,((t=e.get(h))!=null?t:0)+o.length)}let s=P([...e],([,a],[,l])=>l-a),r=s.slice(0,QD).map(([a,l])=>`${S(l,lt)} not seen freed: ${a}`),i=s.length-r.length;return i>0?[...r,`and ${S(i,"other way")}`]:r}
get[Symbol.metadataDescriptor](){return ft(xr,le,fs,Ot)}},ZD=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),jD=t=>t!==n,XD=class{
constructor(t){let e=t.ue==="step"?n:t.ji;this.__o=t,this.How=Nw[t.ue],this.PerHour=q(e==null?n:e.vt),this.Half=e?`${e.low} to ${e.high}`:"",this.Blocks=t.blocks,this.Held=Ls(t.last),this.Place=t.place,this.Users=Ba(t.Pt)}
toString(){return mt(fc(this.__o.bytes),this.__o.Pt.text)}
get[Symbol.metadataDescriptor](){return ft("PerHour",xr,"Held","Place")}},JD=class{
constructor(t,e,s,r){this.__c=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=q(e.block&&vh(e.block)),this.Charged=q(e.charged),this.Cpu=q(e.processor),Object.assign(this,r);let i=t.je(e),a=Vs(t.pe(i,s),he(i));this.__5=mt(`${e.number} ${e.kind}`,a)}
toString(){return this.__5}
details(){let t=this,{stopAddress:e,requested:s,poolType:r,blockFrom:i,thread:a,time:l}=t.__c,o=[`tag ${JSON.stringify(K(t.__c.tag))}`,e&&`stopped at 0x${e}`,a&&`thread 0x${a}`,go(t.__0,t.__c.process,t.__0.je(t.__c)),s!==n&&`${s} bytes asked for`,r!==n&&`pool type 0x${r.toString(16)}`,i&&`block found by ${i}`,l!==n&&`at ${new Date(l).toISOString()}`].filter(Boolean);return Ge(o.join(st),t.__0.je(t.__c).map(({text:d})=>d))}
get[Symbol.metadataDescriptor](){return ft("Number","Charged","Cpu")}},YD=/^Ex\w*Lookaside/,Ws=t=>Vs(t.site,t.Vt);function pc(t,{use:e,holding:s}){let{site:r,allocs:i,frees:a,stacks:l}=e,o=[`${S(i,re)} and ${S(a,A)} seen here, from ${S(l.length,It)}`,s&&Lm(t,s),s&&sy(s),ma(t,hc,$D(t,e)),ry(t,e),...Gm(e),iy(t,e),`coverage ${Vr(t)}${ua(t)}`,(r==null?n:r.frame.source)&&`source ${r.frame.source.file} line ${r.frame.source.line}`,Vm(t.Xe(e))];return Ge(`${Ws(e)}${r?` (${r.key})`:""}${ty(e)}, tag ${JSON.stringify(K(t.tag))}`,o.filter(d=>!!d))}function $D(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>{var a;return r.concat((a=s.get(i))!=null?a:[])},[])}var ty=({Vt:t})=>t===xl?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function ey({bytes:t,requested:e},s){return t!==n?`, ${s}${t} bytes`:e===n?"":`, ${s}${e} bytes asked for`}function sy({rt:t}){return t&&`sizes ${t.smallest}, ${t.vt} and ${t.largest} bytes (smallest, median, largest)`}function ry(t,{first:e,last:s,allocs:r,frees:i,unknown:a}){if((e==null?n:e.time)===n||(s==null?n:s.time)===n)return;let l=c=>Ft((c-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,d=r+i+a-1,h=o>0?`, ${(d/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(s.time)}${h}`}function iy(t,{stacks:e}){return e.some(s=>Om(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":n}var mc=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},ay=class{
constructor(t,{use:e,holding:s,share:r},i=Va){this.__0=t,this.__2=e,this.__p=s,this.Blocks=s.blocks,this.Bytes=q(s.bytes),this[fs]=t.At()===0?Math.round(r*100):"",this.Known=t.isWhole()?Ce:`at least${this[fs]===""?"":" %"}`,oi(i)||(this.Old=s.old,this[Ot]=jt(t.booked())),Object.assign(this,i)}
toString(){return mt(`${this.__p.blocks}/${this.__2.allocs}`,Ws(this.__2))}
details(){return pc(this.__0,{use:this.__2,holding:this.__p})}
get[Symbol.metadataDescriptor](){return ft(xr,le,fs,"Old",Ot)}},ly=class{
constructor(t,e,s){this.__0=t,this.__2=e,this.__k=ny(t,e);let{there:r,gone:i,unreadable:a}=gc(s,this.__k);this.Held=r+i+a,this.There=r,this.Gone=i,this.Unreadable=a,this.Events=q(Os(t,s))}
toString(){return mt(`${this.There}/${this.Held}`,Ws(this.__2))}
details(){let t=this,{g:e}=t.__0,s=e.map(i=>{let a=Os(t.__0,i),{there:l}=gc(i,t.__k);return`${l} of ${t.Held} there ${a===n?"later":`after ${a} events`}`}),r=e[e.length-1];return Ge(Ws(t.__2),[...s,...r?[eD(r)]:[]])}
get[Symbol.metadataDescriptor](){return ft("Held","There","Gone","Unreadable","Events")}};function ny(t,{stacks:e}){var s;let r=t.held(),i=new Set;for(let a of e)for(let{block:l}of(s=r.get(a))!=null?s:[])i.add(l);return i}function gc({there:t,gone:e,unreadable:s},r){let i=a=>a.filter(l=>r.has(l)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var oy=class{
constructor(t,e,s=Va){let{use:r,holding:i}=e;this.__0=t,this.__7=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=q(i==null?n:i.blocks),this.Bytes=q(i==null?n:i.bytes),oi(s)||(this[Ot]=jt(t.booked()));let a=i!==n&&!t.isWhole(),l=t.Xe(r).kind===ll;this.Note=[a&&"at least",l&&"wrapper?"].filter(Boolean).join(st),Object.assign(this,s)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,Ws(this.__7.use))}
details(){return pc(this.__0,this.__7)}
get[Symbol.metadataDescriptor](){return ft(Mt,ae,xr,le,Ot)}},dy=t=>P(t,(e,s)=>bc(s)-bc(e)),bc=({use:t})=>t.allocs+t.frees+t.unknown,Sc=28,hy=class{
constructor(t,e,s=Va){this.__0=t,this.__w=e.stack,this.__d=t.stacks.at(e.stack),this.__m=t.ki(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.pe(this.__d,[]);this.__7=X(Vs(r,he(this.__d)));let i=this.__14(r).join(" < ");this.Callers=i.length>Sc?`${i.slice(0,Sc-3)}...`:i,oi(s)||(this[Ot]=jt(t.booked())),Object.assign(this,s)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,this.__7)}
details(){let t=this,e=t.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:o})=>o===t.__w),s=ma(t.__0,"processes of its last hits",e),r=t.__d.map(({text:o})=>o),i=t.__m>0?`; up to ${S(t.__m,R)} had another stack`:"",a=JSON.stringify(K(t.__0.tag)),l=Vr(t.__0);return Ge(`${S(r.length,"frame")}, tag ${a}, coverage ${l}${i}`,s===n?r:[...r,s])}
get[Symbol.metadataDescriptor](){return ft(Mt,ae,Ot)}
__14(t){let e=t?t.St+1:wt(this.__d);return this.__d.slice(e).map(({text:s})=>X(s))}},cy=class{
constructor(t,e,s){let r=Hm(t,e);this.PoolHitTag=r.value===n?"not readable":At(J(r.value));let i=Ko(t);this.Armed=X(py(r,e,i)),this.Repair=X(my(r,i)),this.Recorded=Wa([...e.shown.keys()].map(a=>JSON.stringify(K(a)))),this.Learned=Wa(e.ts().map(uy)),this.Skipped=X(Wa(s))}
toString(){return this.Armed}};function uy({kind:t,key:e,where:s,holds:r}){let i=vi in s?s.register:`[base${fy(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var fy=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Wa=t=>t.length===0?Ct:t.join(st);function py({value:t},{armed:e,change:s},r){if(t===n)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(Dt(t))return`not armed${i}`;let a=`ARMED for ${JSON.stringify(K(J(t)))}${i}`;return r?a:!s||bs(s.after)!==t?`${a}, not by this script`:`${a} by ${e?"arm()":"a call that could not disarm"}`}function my({value:t,repair:e},s){return t!==n&&Dt(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}var gy=class{
constructor(t,{allocs:e,frees:s,s:r,bytes:i}){this.__5=mt(`${i}`,t),this.Allocs=q(e),this.Frees=q(s),this.Freed=jt(e&&s!==n?s/e:n),this.Diff=r,this.Bytes=i,this.PerAlloc=r>0?Math.round(i/r):""}
toString(){return this.__5}
get[Symbol.metadataDescriptor](){return ft(Mt,ae,"Freed",mr,le,"PerAlloc")}},by={a:Mt,f:ae,d:mr,b:le,m:"PerAlloc"},Sy=t=>typeof t==rt&&/^p{0,2}[tafdbm]?$/.test(t),ky=class{
constructor({pool:t,used:e,$:s,Gr:r},i){this.__5=`${Cs(e)} ${t}`,this.Bytes=e,this.Limit=q(s),this.OfLimit=jt(s&&e/s),this.OfMemory=jt(i&&e/i),this.InTags=jt(r===n?r:r/e)}
toString(){return this.__5}
get[Symbol.metadataDescriptor](){return ft(le,"Limit","OfLimit","OfMemory","InTags")}},wy=class extends uc{
constructor(t){super(t.nonPaged,t.paged),this.__e=t,this.Users=Ba(t)}
toString(){return mt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__e.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__e,r=e!==n&&Ol(e)?` (${At(e)})`:"";return new Bs(`${t}${r}: ${s}`)}},Dy=class{
constructor({Ie:t,name:e,place:s,description:r=""},i){this.__5=e,this.Grade=t,this.Place=X(Qp(s).replace(/^.*\\/,"")),this.Here=X(i===gl?"not loaded":Ow(i||{})),this.Says=X(r).slice(0,Ga)}
toString(){return X(`?${this.__5}`).slice(0,Ga)}},yy="(frames missing)",Cy=({symbol:t,text:e})=>t&&t.name!==""?Lr(t):e,kc=t=>Ee(t).replace(/;/g,":").replace(/\s(?=[\d.]+$)/,"_"),di=t=>({hunts:e})=>zm(e.map(({hunt:s})=>s),t),wc=[{name:"folded",help:"folded stacks, by bytes that stay",Ce:di("heldBytes")},{name:"folded-blocks",help:"folded stacks, by blocks that stay",Ce:di("held")},{name:"folded-allocs",help:"folded stacks, by allocations",Ce:di(ts)},{name:"folded-frees",help:"folded stacks, by frees",Ce:di(es)}];function vy({facts:t,headline:e,recordings:s},r){let[i="",a="",l=""]=`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-zaqx12bRyc/OHOx5RnxHVB5HjzIN9+lQlpa2npJiCM4=' 'sha256-qxL61Be5+9EhxAIU9+RFtjQp7/Ow/vEE47YvmETCQ3k='; style-src 'sha256-JRP73TJu+L+8VENow1qYHkyV17qPvzDJS2JrPzFcyOs='; base-uri 'none'; form-action 'none'">
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
<script type="text/plain" id="viewer">jH1pe9tGsvX3+yto2vElRYhavIxDmeJrO3acxEvGduKZUTQRRIISYhJgANCSIvG/v+dUVTcalOyb50ksEGh0N3qp5dTS7WWZtMqqSMdVe6/T6Q73Lz/HReuXYvikKOKL/rTI553LWZKdVKeD3QcPV1GnihIU6yQ9/Oz2q/w93s5OOjv4Uc7ScdLZ6Xaj98mwGu7/UhxUd3cfPDgcjdrtaF7x3vukU+3v7+/e7/bsEm+6y0d61d2bLrNxleZZa8qfl0VSLYusxSLbK//sp4rPZknVSoYZulQdZGhpu8sm9+wVvJ90trtX7Nbjx4/wdxd/dx7i4h4u0I26vu+Kui3teCSd8lc7D/3l7n35sPrl542+ZPvDe7t372aPhzu7D11fpP7+PF50UCLpZN2Rjp2M8rPTuHiWT3h70O63u/0/8jTrtNtB//5Zd+9o+/zO5ZzfvzqqC/wpA2KtsUP9NBvPlpOk7LDKFac2kZmxnrKM692P79++6XMpZCfp9KIjdV1dbR207+z99tvhVr9KyqqTdEfsxSDprqKpzKf0pGqsg9VR9GFo6+QID1etO5fJChfD4XAHK2HQLturo3qOF2gqSob4VulWNqwe72yP+CaqfZGeJxNM3qpVHg1w73VcnfaLfJlN+PG4af3fKtP5chZXyaTuKopnq1bHP+keDTIZhF+rYfvsNK5aZYqyrdN8NmmlZQs3Zklc4nbemi/Hp1GrxKygAP5p5dOWvIJyn7L8LGtHvxccgI/ox/723bu3qn5afkRVSSdYvx9k/epoV/1x/jkp4hOUiPCV/XyRZC/TqsQL6bST9D+l2QRj1F5m2kLXJrvVuXP5U4ECZ6cXXQzk71xIo6MBxvXXanU0aLdX3aM9NlIMD/r9fl3TdJbnRXt0gJH4ixXM07JMJhF7sszYcN/awlBmOT48SbKjw8HBYYRqsv1tvFmdJq3jWT7+xBG4c/mhk0Xt07TCcuJQ8CWp4M7lR/ZqJW8fukVV9JV2oC/bnHn5FPSZXS9siUct1NUNlrFUxDG7lF4OkqhI/lxiTpMJ5g/jtszQH07okxku8BVRMfy+QMcSv5oLfn1bmoyk10nUjlk6ZhPsfDzPs5MWvm6OroS7CDVdHl9gXQyqKJ8OklWU+U2V1B9ScTHE5adk0prmBZf442zU9ksIq7zNNb9qSV1Hsu7+KoJ9kWB428tFq8pd4T90BOvVgxuX0mv2ZVok6FOy8iQKU1Rxij6gzsbHuQlkC3iKT+e7ev/QRr0VZxMOfE1NZdTLs7Qan/JqHJdJG9P7Lokn7YE2qZuGK6KKMXZFPP6UFC2ZJQxDuBzae+79Z7McS87XwJdPUb51FmvxY2zmk1PUmrewFVpJNrF3j1H7WVxMysa7VVycYKHz7RLXbDc+iVPX4Dy+eJcskrhqvDRNC0wJVi3XcNwaxws8Sloo3DpGlSgx45zlGZZ6gtlM0JWoVSSL/FoDk3x5jHu+enRi/KlkvWU+x6fxG6zeHBUX5QANnsWzT1glIFpKQ/AgLVrzZJ4XF61JOpGBqJLZzBqp8vxFcrb23dcHfJqc4VfyOcFW5nrMWvgNfo5N3F7VM3sqbAEUhqSKC9joSrstNIOE6TjPsZBBh4J1/jlHx7hEjRp56itEpZNs7CT3uls726vWN7q6PzrOomsW+5bLbpBFVsOg4OZ1lMc31ct6xSpaCF9CE2t8CCyqj2/vdoVmfJBvcAQINMe+yDa6o68oKR+NbR3spvey99xWDgScKgLtKCjVXIIfzNHjxSweJ+hvF0IN1kDHnoM791kiKuQP+GPWl6Kbhf5V9u6qWeEVUFbfgRNhdL4HF/gJDvcqx6w9w7SDjiXN38G7LMx3lUNug+JtR/lwcycqh9t7WLKdvexxYtR2r4vJrg6KQxLBjXY3Hxa9Hgpme8kM8l7wcNS+urLrBNJTl+WyXs+Xy/e5WoZ5bwcMq9cr9YH2/9aOtls3tMf3QwpcWYdkefxZDHce7gn7FcYJihYPfy067e12H1sNe7bzZ9ENeOePgThzeZqenA7eLOfHCYY6Lsrkh4zDpyLndvSoG0HyiGb52eBYZl6aPBYR5Utv6Tt1e6fg1Rxijk9QMccm+GmbB3VDxNiUxmQbZUPpLyYGf5MuJqdT9NnrzUz+dDfu7357/9uH/9j99mEPj9BVPMG/fidYP9PyfTxlR5OTpOjk3VE+0K1YL4ZPzYVUPU5GmzuDaj8Z7QyCYv9eK9YfQ5x5gt7hk+6PHg22u/vD9qO2DNWrQJjDbHAxd7b+u325E+08WG1FFESDrfSjY9FCPbJ4zirBb6v+PJ8sZwlphbte3eI1y6AG35V8Oi0TSoTbIymdrHrauD5YEyjrb/ojEHHRi0syQbBpvoNPVxn3XeLYbD2PSW+n2wepLC6wPeNplRTfxwvsdKHn0+UMmz3K8cat7O7dzq3i6irnvEOV+UnWakOOydA3UGJw7WmBzypfQ6pCV9uyuP9dDLf+2xkNsuoqq/LyU5HNcME/84VdLGK5WMTzRffOVhr9y155fi4CDSSbn/N8dlX/fJnEixtuvV8k4zSerT15lmdVerLMl2Xw2iKs+WNanYb3nqYnvH2H937IyqSo+PODchvcDO7FJ3euXqdhZd2t6D++/y9A8K1FXroOsGb+fkXm7ZsKCsv12idJmXfgkZ+lVN0du4m+vMgL9h0Uv2TpoDD7+fz8u2SaFEUycS3dQWf/aZ3Ff78mRTpNUeevydWv0+5vZxvSne/SKcolOcq5Es/PK05UhXu/jX4btUaDwdWRMqn/3aq3xXmgkf6r6kNQIXWgbO+oRoLtbeQiywPtC6WxgrFqL9OSjCNSReVf1TBLzlofk/jT63hRNyTvklAluWo7brN58qQ7LlAA+Wnt7ug/LMtHXaMq7N6/i6/Wwr393fHJ0wLd+BnSY0Wu4RuWyrApEqyqpIDQgr7ZzVHur+sdzOd+C//LtYwaRGpoD/4T3BK59Rr5Y62+hn/Wxflt7rPq0nK3poH1iMgqxpC4hsNnXDF8pB3wH1fX+rmh2E2hb/2QTZJzEJfyYn6cz5T738qurrAoMjIR7Vct9zzeBrk0aCWpK74jXGgICT7DP9pEMZTmlN8Wj91rmzt37z7HAzBg6CjKfVk8H/KWayi/e/cd6yy6ozLv5FEBynhtkFhNLV5Uo75+hasjG4EFQr7tFMN9SDFF9Ae+qdsd3Nqpq0DlqILKkna56seTCbTn8u7dM64T+8WeYskVtsQuPyUXg3+iSlt6EK2UmnchPWLhQPGZJAsOETWaYuU+0Dp49+6lcRx3x3EdNuLujWoWpYqlvZM6zhFTMm18sutXGsXXe3L99VXwlv/U0av6s7u4XSXnVOOufVWu0so/qwZqIvyQAmHICGsSwDGtZyyRJcjVR6VokEfQowYllyBkhTyquo+HwChEbii7j7cppoDRQeLJIGvjDZTwc333bnHLi/9uqDIZQvfBxcqtIHb8ZTIcQ4EqL28D/AK5Iqm6zdW7d7vaG+cZCOVyXFFnGD5I7ncvq9O07N+uhskKtCQpMpBH+4w0p+iEtSMlEqGgtl58lxxtKmSGWTAtXyxnWApO/t33ZfSxNoLN5BaP1A7hS6XlsCzaJB3OIAtErthiWZ6KRLeCiBqIU/r4IAHoeHC4olYKQtJZfy4PyvQviPNrT5xwzAL6CV8qsm9drlaregFgrEK6RsUjzh1u2FDt4xwijy5DLLw0m6VZgpXH5Ugy5evwQww0KxnxGWd3lg/vReN8+CjQpAyxW2ZgCZP4eAZaaTO4FK6Gmckej/OrK9l0F0npsKxLIlODNrRBUlPDrKRQlkMbyXJw7h8yAqGUruLs7bJ6m80u2hCnq4PtQ9AlSl4HvO7LDuIt2bfQb0Dpclmm+BAIo5flp3Qx+AMi9GpwufL7WjqwKPJj9vtjES8W6Ap0EbYFgTD5nE6SjNoft2YZ6NHyaUbyb4DHZznQcdUTpVAue+F9UgnZJtWRvg9K2/rpCqCBVRgPy4O0t9MD1Y75EZitTuyI1x/+sjuIhYh0jdy08j5X1srvXdHP5/F5h+iPCsMnCdSu6CIZPoqqbHg/enbjXt3e4yoU3fz6CmZvQNiHO460z7lN98INU8AwEOxZ8BoA8b3Mb6LeUKoBy+UOSlgOo/I8BtbkxkxKSlMZ3gebgDQfV69zwXLX9F6o8tYaCC4BwE4Zpaik3EyVS7K4oDK5iEnA460jG0n3mHLMHroU9rhkj1E7Gi/98BbhfsNHq8xVPT7x8lxlEEoAjMjlLD/ZRXHivLsbG+BqYYlOtZl1Ny6SLZA2q+ck6XWSzUpuAw7xjaI7f6tRVInnWxdJt1dlaFR/f4PKdlwT7EeP/6DURra5I6tjmg8dwrhtCON28M05mo8AwyqsApohgOcAcwWgCZvlBJAZNScgW0nxMb4A48mXFdZ5NgHLIgOSiUuHp9ShIIkvoYx1TqILzNVJ77Rz0Y3Ai2KwrzXE2kHVg2keTYYxdhq61ks7qOe0xn8ppZXdTbutb9i9QnZGNNNB4pbYjibdaIm69HuvVaZgcjca2ysgo7No2XNtgyFMh+CWqLWnlT8uR7PBOJqHTWxO3JQaeD0Dy/wgozWOCA4O5r2g+HTTqjfA4kM17H/7IPpTdU5b/R8gCy0AJ6h0hQcbu4+HCdjdZrWfbezWs/WWQpwHzV272Sqy+Sp0vkCnLol3wvQAYjRLp0mVQosFQXLEiALtDEwT8oRA/4MzEWbz/mlcds6wqmVKbigCxENLGOPy44/BTCJ/OcF3YGBNirVpsV8zMo8lFe27d91Nz9Bl4Y+FcD3bG5NakKLUe971hUM9eKoE1vX67l15oVNuPlVBYDr8szPuYv6Cb+F78iWLvHMWldG0/pTTcJ7nm7NudDLMsk4cnQ33zwRaOYGJKboYaifKwTKCXWlwGnGtlIPTvHMCq9nLIUSRk2gZuW8TZvlyXbohrnERqRnipfLJd3yzbtDbRDB6QWW22d/VAO7FQCurjSjvAqaGCgMxEiKbo54Fqaexp3wIyb+7lwcCgolF4K3W4nvQcbABYijFJm5zORckRG7VWhdhJdE6KLE7cKbraYPV0MtBGAJoLmC95P00nx00yJ9Xibpbu91DipAH9b1DjvEtwb20bQC3wTWhSht9N/zlHFQCo0VhP5mkcQZiN+MM4xa4Qq30yPBR6WEL1dXVLUelTdBw6HkE2x30SLOnOMnH0d7EiNImNr1cOGuPUgfclr+i1BRW5DF7rvch0H+l0dqQ4rQnVwUImbxPbFhv9TK5gz9WB1ss9yHJWQFscX2Xd1gUN5SCfaUHZs+Q7pcY7LxZODmP4X8AGVPMGhhf6WbqR8c1CbxULmxwrGHc5d81AU/5CLUtmahBuZXXDUTGXFKlut+rSNSqLmfpPK32bidrWstu8gArzsQl01+k6BBStAoRlG/YNwpKXgMO5AtvmrxV3L3rJSdQBpNMpLqR6zx0gfZq4IUcSlisNypcCdp4nohZKkriYgaIijqZPVRrDozCKw4M34SEZRv5xj618pFva5KgIF6CvkPDC2YLCuEJgANH4ggkWEPzGMZCtBTV1kdwF9cNsX/V/ctXXfdkmbk3V6L9BDLDuvSZrMb54qK+y0mA9uGHLLJZcf2HzWQFNucB4GCbh9uf9xPBa99VINhCZyFYTiH9RDGo1jULMCw5NUltPh24nz2ojbjR21lFr8WcVYs8SgNdtUlf/mKXyV95C7AHfudTYH/voEGxaxf58MHOLvS0G0V2Mxf8/Pb9Dx9++PX57z+8efHDmx8+/BtKN8T528Xw1vaeVI9fsvLxN5DkZby0G0PIg7qOpRxkdSe219zbbmBQ7VlVs0O7QfP7zQvfj9z60r/IR3oDvYUBo7HcO4XpEIHiICxehjDT3Sw2Rbzm2NZBHpWHYFzUMLpeo8BNU1d0QLKezUDw1bCRJXr1lY/HP1/7fvzjHrtBwG7H7WJVLufzGMYHFeaDQQgMss4ca62Bx1nFvjIbrbzj0dvr/MqxqcxxLvArvmHs06tOUecgP4wOykMszHwTgi9RJLde8+gAA8knvZIiOtSua0NMK2PRG5ZRsbG7P8ycdgI0S1bvE1u2IKugI3ui/O5RBDa6bgoH/jj7MDQPL42vFwoevXOCzPBdhbtGSkTuRy8DLQC/MJ1iN5jgOqAyQ5OStyMjatILTgeuoP/g7cnTC7/bvIxskqdIdHJdJXviXLBHgbrJNcgHZKhJRY1PyCCAVYB8d5QWopjsY0wXWwBvcj0CvdT3OWZAmQzcxfBRSHXFV7qupROjESZDSSN6g2sBVhTdBqoQSG/aGX6F7g/sMTPpTDqXrgN0NZGCwcAZhehJ1UYNr5Wxkez1dEc3Xte6QXJW1EWCxkRkh64CTmXU3cZcelj0dZigOOsXXuvT5ubf6dPm5hf7tIk+ycS/IKoDYqMDq0vB0aTGPSVvQqXgoGZ8ynwAazaF6Q8mv7v39viPZAw5DzbDE2hFMr1agFfdaP25X/dayP+8XjL4qGuDRN+CG3ZQs0p/Xwo3NpYVDO+hULjZpERwQ+pwu89et5941JheUvfmpHuN7gCyC6lNOPBdFYvdtFC68VaVelX7SuUOv182iXZFLtkNbhS/ZaLEaNebmnZBGAQr8Hy3AqNakw757HuHaidc2V8EdKsVZbMaz9K7JeaOqwSd1yUCmIFyG/vscBHdxY5bCnWBzOBRE5qpHHMFOEf0TD2T6rag262Byx6BU6XrsqEgqf3bK3o0vvQ/xzOsD/ql0EDZlNrqdc9xWsPUw+22jvupXEodNYtUfQegVIIXCfjvhqQclU7jxHfLtOujCFyM/fGC4rUNiPb1UbBKMI+OuV4bjWsYLj8oeK5Q4yWwV/QijSg/SO3sBCtSPBQ0lZ2yuRJbbV8+r1Y2L6ll2dYz9QvuNzdt0xia/83btIYB7ONWKoIdiyWllvdNOdEucMPQu6deP1Q4asPMrW3phu1W79Ozql+o9Q+36mJUZ6I+hURT1YSjFF0KIH9vGET79A02xUnVZuwT3JZxwIuqxq5/Tr9oqj2lU55FVZEKGjdsreV94U3hI35SrlRH2YMrax2tW1atpx6VojkqTRLa661Q5JrKeI0gFNoj1QFDIssKUHq9gszzJrd+3X3lY5h/hwSoiU0LPtEmau9dbwujUOdBD6wtc9A12QXSTXwCkUQNHEUANUHpNgZPHkdrEaymML6MaYuKVYaZQIR3cmyzHooEoffv36tNdPrzHFr7vaDPgo0qfUl8NbR+OWu13cNIuM6Ib5F7Rf5y7mE8oncU8AqrBPI1W/y5VtPAMcgpQHGv4Qhuk0HYrqEDDP0bmGLJRzBphNTGeaGa2i2oak0WomRQhEDg8WcxQWWo6OvbCtTHKwsr3V3rfEf9Fgz1LFxdkDsh9sMIbCKX+L+hRGggBjXCnSEGVS5sw8v77HHQcs2FGl9RwPXcP1rjJNcKNh6TogZKVOiZ1bD6YhZCdcrxAI8Uq7jpJAsobhhA8uZ6+YN412pTOGLO06MxYKI/0aej0S0u31pRdHq1RybP82aH8qBD/XJh8Ci8It1HSBfx0hp/VWnDwTKA217H2QXsmW7Y2oD5AZaYhp15iEYXmuAwKvi8CrAGgAg0DAqcIMCBl3HAprxdzy1jwAbJhso+qAh6J7oeKrvhBG03Nd0tN2HrVsxtV7crsYkmAPDU2/pZw2+FO+izeF/CvcEIX8MaaCByOoSHhUjmjE2hUQebwwnoI9oUQQX6cPML7yOsJTZ6CYNDPIp1I8KzQ+lkKrq0sKw8ELaAUprgUKpQcZAeDsu9lGZeqeAspxABskuB4T00bxMw0LBqddxhVDI2O+naHUXZP1ch4QlFVXfZoEKhpCoffn1verzDkag+Tel0c+iubFTql36q4QzZ0DBbCREbE5GQ9m6snbA561MBiWofEXRQGhhrMBbCXrRCkH11QilhUHTbec85asBfCvZy8rCoZA+5W5xNwjmQhCsGw91wU8Ks1LAHvX2G+2mv7MDrB7AH5D9dHNiNIb8XPiWO6bDuVDCpRTosg9wZN/zycW8qUyP2py7i5gxA2gHlxCHdSoz5obyvAgj9jwTvXnvIuzD+OOf6tacusKdhkH2f07S+ZvKUV/29taabttabi7qOrIung9cU1/Rzb3hq396ln8UHyocYRbhwe3vkOxFhmwKTdaBxy41hIBZJsfC3K+OFWqvI/XLP1Vb3WVpGt+7wIjD3YPxqO9SNcyXenowH4+MvDKpoVgHkB36MwmuGcxYXYEP8oW5+bqCGhEBQ1v9CLU5CbhimoWwJkFrU/uX1d2I6GpvkUiTf53D+PxNLsqJyUMDfUtp9bbsTnCqZIqJUMbSG00vuXkCnQjqc9Y1MwM+ddHcPq8npWTEM9qaHzdw+FFvxLECy6OvjHFkb5kmrd6L1YoTSUYF9Lv3rDePB8u7dGZ/gJfEigVCjBqX6M1EMzbGc0h8pqpd16eYY8BXYXbz/iB9RLOY6QFRARDdA9YJXcQSCiKEXoShSO56uVUQE0g21LN6v1NL3KHTgbxrUV5t/L4XR0D0AsIhzVYInZ+KYXgQGZj/ADXUVvydCZo44ZFGbqciNEQNEoEUMswPn0EaTrK1GbajQhswT8mU+RHBR9Bb2j+R+9Np7UnUO2mrDK8p25EOxojaVI/zBQs9OeMEgsojCzWkCN/3DbvQkH7ZnyRRBzv6738gSDyUHNpAcOCdCdHEkWhf3Xwrzj3CmVHTqvvhTOK8Bp0zfIIgaYrv2Amq7hX89HqGKhvpolOqjIcF90rw4iB7quEyyoXO90f5qYfuxin5G32hlkvqw6UsGApq/H72beYH+Qb33YQ9V313KA4ggL5wIKI6hitsr2P0y2TNGzJUiWpBceYWHhX7GD4Sh4m4NntyO60t9wxl3bzQC3CZafxt7Hu+8QnVj/lzu3Z7v3Z4Sfrt9If+eyr+LuuqT4QTdAL7ubpzXl2f15bH04PPe7Tt7t5/v3X6/DtsPGQcf+jZiAbyFH5kDcYuG2ddbiwqRfSESrKkw8obImnxujjfras5YHiKQr0gJsK2JTPKQvOZNXv0E58H1Ah829e9ErakIK34Ova5ZKC5gyaI5l+prlmHfwArafABXSAAVE4cyXox0zwzaY3hhTqfeEV9cXeWt9Y48FwfNKllV8SeREV08qTx9Qa6ql++NUhPGuVigoEZv6uqCK75gybbWHM0t99RzT4rKsrSCtxWKY7QDFLMAbPe+v8SOGKkjwsjPOVzXw7oYTWixlvYdb2i2lGeGLriWzqwl58yOYkFFxu1d4Z9ZS/BYd4w9te0DGioXYTlP46yeV2v1+BhUfbzQ0BEbCQF+nCqDsDCMsNgVwgqEXtrbc46vSEreL0fuP4NXpV5hz8GSXL+t7k3ufdjSGiSJ0BV/wz0qoE24K7R01fxOuvkaULY+sH1G5ZdwB2703Eg8pGi9QlvElB34tkCQC3YX3gICZ0PyHMJWWAWZgzV6gW+HgwrefAIfebn1GbeWC/Jju3EHN/gzrMJxFqsGBIUUV68jMBb37nH3MHwtncOJsj2QOyYitLlREK2ru3/yi7S8vqs+u8cfbnh4Rx5aj66RjmN5ao4v/uGlRjlb9+E+xng4+zW13T/3UuFpMlsnJkAnmqCMiELXrABNXzKFNruFAlUUHwQpryHpdTtF4COseEVoHIVJH8KhxPmb9cMsFQbylaEhVewVLvK4+SWpkuU8nvxawxaNEjPYPfQJqnAJHJpF3KCdOgim6f9UR6Wv6j1LBwi4ktxU3m3w1YD+ZTZJNi32Nw2cadY8zCzifrVKy+fzRRU4zxi3UOdKc31wH+T3kHpjiaEqmNK10jcnrDCO4tttKjl1eW0CwapCl0Ue8z4OH8IA4u0RHO82OoXytzpfRndLeOLtD9dm0+wo7peYE9wP6ybGxfJ0NN794lDYUNWts2PEaMGur8Eb4DyC2m2C1gkRVrBwvZjRaVDoG7gVYRG585aRg+vChINYHCxli0W6tt7MorZRa42/lNfFC0MoSm+uRuvMi1LDxUTZfOtaReTAmaBbHqYJ2XckURjwJfAzvEY7vJHqXaCqZMKpiZgRFWpYsq+uTI+mJ6F3fIRaB9XSHAcDN9aJpGawDnbd3RnvKpYHBZG4VqrEY6ZUKB7ClxrhXbbZTmqHaRPXApgisFr7QAztTkQWRkUc8WHdlUkS1+cUQoXOkgpW9LBfn6KT1TJbxClgqvUn7zp/c3KQy2BVL+FmJe/hOaJXrz3Xf48m19KshKQgaK2JK9RgWhYFAAhyKUCHgsOpenDSpehvwkSWRgEwDHtnffjbH13zkmsexuuu/+iUkYp3mAyRmlYq6/xi4Q1r1gACtKLQMePTmqXeGQDfEsz0q9oLQ/q1yqn8BzpNbG166qlXQAhcQ+t+CTcwRJ7xb63Af41Ne36KDl82XeYLqvgZUAPZBrDYivGaA+H6gliQJIgFWaOZFhni9osPCNEbT7jNA2TK99/FwAEHRhn7CufVZh/x6eZQIQytsz8WzhqIoYRcAaOo9L4uQIHMFfCepDaK5wYSE5Vz23szefxIiCB3a5D/B2CzyXaOugFczmJmk0FJADCAgBOH9LItwbS/FvumhA6IgEOE18g8AAeLFNV4N2xjxj8xxCryQX2AxU3D8Q69tT1amoNjegmgj+/Z/o592JOpsrjGLFDzMapPGME+JuiV8TOHagsQbnzDfNGgrwP9loF3wgqAH/YHPmx2ZyZeXQ2ebTqs8uxA99ixy9OrK6oqTpRSHMPpIBOnh1O5hy1Sp9ttwnNzGNG7eKy9o9GS3WK4oNu1t+CTq+KpW3z6qn2Pq8P1z5xSvFcomIFGrLyEBdVLBKfpFDo7Z9zkWGfGoIOwmHrpW0rq3Exg5c1zTC8Wyglq7jPlwfmLi77pfDgQgWYmX+vZJ+/ZrcZcxwq9E5LHvfYQLbe9l21urjklIEGMOFkgmrppGLY2WYAmYXo6qNoDqyKU18uYlmqVvmVTqFtiAfdUBzUsh5lXR91MTocSx6nlVtRHm0wLwKxPjqU3XFRDY1mZ8cQV0WCucKmhjwQm7CNcxjIfMIihf60hRAZVXF3ZukVKGYsM1if8KkIJbuLhONOwPD0VW6W3dTEmUVIEVj1HIZBn4BwYpZoQbyEVjMtHEBjf9yvg2BKLHw/3Y6kjfgzv21E+akOP16khOIDVw30ilyfxAgiHvgZak+7jrVRahuciLJFffFVzwygc+wwuFQ8eRr9c83Nwca63C4J+BNdi8Tm/yRmWZkcPmWUrRR7q4Y/pGargkXcX8mOLBeSdlFIvqKip9wXfMEzJqvfOORr84+tx2rvfoDRXMutL4LHNslx9hjd4v/UOFKyX7AdNVbfcG10RLJ1kr1qogK7Y1oD0LhhFpDliHNohvmLNRWPvY+hcaK2DlMWcpEvKLT1kezBa6++sABBcU4coFnHcgAR7iKI6FLCdn2HdoYd4IO67LAIisyG9hkSBiEcSvUIo6erWRwU+Bp/D5nRVjEcjRdQaBFB1GeArVSlK6CJjtlfssAgmNgI+VqYeihs+HMPi5XM6LYvb6KFt4FyC0Ud9mQg/r5JAzDUrhNmJEiswLynrKfE+rD0FIi4Rnw1urfM4uuVwMt+zZwiSMubm5Zr94f0Vf163r+i6CBxQgGG69KlgMo2V4UwSj+97m4tnYYGzCtz7mv49aNgrXajeuBB3g8u+4b3A6tFxzTrKTG8x+JxJATqd2uUe+Jt4qWEG4fvC/aWQsNBsA5LdgFRKP2WXeZ2TEbSvXPyH5MlACRcD0qETyytkaAT4Dv0KyCGFE3bGbSy3oZi3CViQ2RPVoxcLARnL4iEoboreIymAcm+YreBLyS8kQbx71/E8KpIcF3kkNPjqKih2a+JjG2TAZlqHJ5L4Ks/34Tn7QmzZtdTvPgkMOyDJIcEVu7eDXyl2wRKuyxERagEHQc3OZiULnNIDQYgvhQLpZCMHTWIj8Nivm3Dti/vb/1WV8xWzjqnTk9CBtZUI+cCTCF5g8+COSE16z0Qz3DUZVYEhYTVPkWHp4Lftzd/Otx/9luHPzvS3839McfHt9Lfl7vbuo035kxxunUTf+SArzVf2NI+Y51ajT+QR1jM3GB1WJYlKe/QdE+kYtBndkfxwQSmAXkjfmWHxuyLHayX0YzHlN2Zrq7DCK0hP9fvP15v4vyqoX/188yfcvbv134PtzW/jzenh5c7D1R1LeBu++lJaNapzHIgPtbkcpOTx0KekezBipmSfF6hecnfo+V3nGUk43rISqPOKI0NtSn4TJCRBQVF+NFFGWspfkoAGJLgeb2wEjK4MZlWt3YTtxWuBx1ngt4BYLEl86uigRUg4u5r4UqzdS5hWZHRZIwW59twGHlEz7VzeAE1gbzLI2ldXzc/CZg8+C4lIItg3vQvEARwZEMJABpxJEiMfbn4wY4hViT91/LelfJoNEal+ECNnDfpC22xzFFI8Gs7cEIBK1EkAmkn/ME3q38vM0prPJVM7CTOKqoLhc9f9AEEPSbG3o1/y4TkcaDT1z5OIOVXwx5L/HEN4+U4KSAaZJ0gn4BTRz5Flv/oFNDlfFkijgmL4XL4uhJsvm0X6TucWYCBvidafPjWf/ETh3/MhPgm1FMlJCkCoQIPdCL+tN88rqsQfpT+iXN3pmDLn0t5GTMr0GfA4rVS/54LKlSwmih6KnYIeYUuyte9da66qwKLE58ETsV7RYwg6P7qExBHgu39n0yFxOHIe2k6L/pKep5PBMeVWMLTv86geTjPUvOmMwSLUTKPXoHkAhWQs/pAaFkzMlhTvwVbRu/vMiAnNYVykMCkhLJezdLxMkZDgGONRZMnsKUxSbCHPK9qVZGZ+kqpsulUI/CyppD7j4Z/iXWDf96bzvOqG3ziqeek/gs9bZqzR9LRjU8bY1K+I+dCBlyWSF/DpQsdn+DZgSiX7fAfCUFQmJ3PsVQ4PpgLdEi9v1kD5k+8SgngJ/wnJDDz4I0eyDDdnfHxtMPmur6TM4kV5mktF9t36DOsFvGBwBx7gdPK607m3Gz28j4HPz0rMwZ8gQMA3xV6Hwo1RdDC430J84ScJCBETIB+4wRXcuEImSO2NgC1cD0RZZLxotsbr38nr9BFmR5UHYyZvWvBRnUDcKjxGV8sqXzyph0JAP/srXu1c6+rXDpX7ZMkxp5ONTu+vDPxBdTVme+zNa8cy3h9ALnmpIHfOzhnk9tl76OvX4gmRDtvvHs/xG96VDqcO/deRexJxp6CUw5VRioOCGdAvQknfMVYmxnWWsqs3nY8yks7GLs2wcQMaIrDZHCmhEDrCqhS0WDIjo9lZbPI4qprQhc2IqZvTrXkF7oAmaYekfrWPv+l8toK8ki5M5KV6gTqTN7vDpFkRs2JxOus0W3xPdFK+aVd/gdjS68LmUJw7MIsmhPP9iTpIid0/WPzc2aiGhkO/r+pFTZONqsrBLpNNh7mtlz1bLbFKpSEpzsGLaDWWRXD920EU3Afpb7Eey1AIiIy3CGyxB+EeCyZjFf3ovYs6awz9V4re9QESPoGSk9B/WMs+kWYIa0tdTo5kD8oNECpJQy0pg5lNGGttfOqM587JHnjNSty9hcSVyZ/sOLcBiDK1WpG9v9KWvAKIlK/kUDsR9Paj2gXh4C9mrxtzanCntUEW8a6zd1G34hvpWl4NKmpW1ICIS22NYgiEBumFo7bIgYjPcL8w9mI39InTIBdRM1RWCcwp4Gnx/o6zY2NOmPOhrtNZqf2XiwyyyODZ9yD6N4GlR9G/ACxtR7+v40q1Hxncv4gowXcM/6T8Z0L/MD5U3zD+M78Wb1MHtHGp/CImKdoPzDYqvyAqrQzGq4MVco9TE49yCYDs2f4CCpU93f+3W0zO4BoorlYeyvGOt4DXqZV/W06T6VQyK9dGT6zgudiX2153nnawhGkdUnjH99HH29tPWTEuCUZjGWT5Oy/mqVBq6MrsGqhybii1QkbMJWA4Ec9dMEVd+tFMtlKLkaQYejlw3N2lG3B1Oo7rMFl1/dRWkM3jvHqP9erMrMzTN0vm5cCsi84ZQr1GXS6Duc88JFjBJjAZQgbQnVcYvyBJpjfsy84gmrIGfOjyRvox3S6NJAuwIbr3dZkbdoGKB27kaUDwIAdMKDfMgM+JN0LKCx8dY38Rd+IsCTXqd9HJav0giAnWr7BenNAmk/yJx3I7jA4OCcdaaas0KCx0zUpZUPft3Mb9tOP3cbC6wbXRxfWY5hoZxK6NYASzzYg6pIk6znBlWGVv6Ew9EyDDKBigxsHDhYY32197vvQ7du7Asn95C8y8CcnyCAbihCuOQuDjPokpYkyehr5RzPlc0JvSfk90A7n9E9Rr4yHUNjFqq+qen3FQLv+BtrLWN6I3O2GL1Xtyxd+C+iQO1pwx3IxZeZM/zXAGX9raSEAHH5gWOhDLG5/FqCEPU7pWgVGikYZpe9aAC8NoBeFaDtfG3uW3I0dfY+wQnWmjlsIyCSDO/ByAR1oqgNvHoL4xEiw37A60kNjGh2UVz9m6mOcElLNVuUD+OESBN9z9jaaP3fgJHeYqo/20AdaFmjqUbAkWDvowQuiOG1BnzuwNZ4ATHf0zkwXyvxHXMsLhiJqP0Hd29AEgbADdDnZ27NNVJvipBItzdG62fyP8QM+MwqFbAKcbQw2DJFcA460wpKGp2rnaq7NX4gaotwBesheXF9m4VadXy6ztKpR7JvlY1ACKJM9BhHH59OKHSQd5WcfQDRBYQf2f6ebxBEd8Xa4g9lnmav8u9IXi4j0sj2TJDEf4X9VJD2TkVEjVEOut881s8keJA2wO/7dO/4CxcdjJoRfxNDyMQMtaFzDfuAew+UmFksdLmDvbk7iKNxcS5oM+S8xm65854/ZgtBZ+iwVKAeH35CtAqoOploSpUonNrDpH/3PUZRacWxYLuOxaclHxPEJeQeWVXMTe0Fzzyi6ElSrNlhqoOlMMVp+VCJkYjY78bx6XhLRSR4h6U5IjqupMU/giljFd/c9RwHondU0+GOVSZg05q+pGmHRFmTLS6CHZJFbZf7ASRUL7D1JoaSvBG6SaDJeTt9SHxR2cUpdBSi4zpWDTiLoAgR0Bk80lhxnwYSe/ALl4FGTUjasc8IlNDiE78HUqdUwLjOMrEPdo2diezlAQNJGxxBh3lO4v0kXy4VTOFJKA6u/Qr/mC+hVaRSZtlmpPEn4vTm2Jz9oep+/o0uBL75JyAUGSkJksMPTCelPjbMg4hsV+uZKTshwP8ct+jIaqxHZNAJMgTwtEcQnjr6v64e9X9eZ9p31aVYvB1tbZ2Vn/7F4/L062dre3t7fKz5Q5v94SblpcV3N/tdZBUUQcG/4p2SH0dZ7vAWX1OQ8cekUsDp4lQrwGYW4hXt9CZno50aDehygnLhtyVM+dy3x1VG8qwX4h0IYZivpMzIztA/ue7/6vtQFdYWKQ+VJoS1vUfirDcoghv6w8xJk2jAzg80SDtiVV914ZtFMw3a+MvDllHSCAiagsqs4FOkPVkvcEXM3VNaDrIXIVIYTHjzfKz+LjZIbiq0iPvTsiXfed/1k6H04xXjndRXlAGvLCZpVWs+RoFZxjJh+ogy/leNIXfJE3palZMjm+kNEM3pW01Qb1ItpH4Xv5nAUHiRrWAHEdJ3SDl+/W1OHYRhEOAJKC5QImEFf2COipHOCHupnzv1atXzcy0Nt6ATf0thb1/q93twZm//Lula1pXXT4LTtVN3N2iGy11FEbrCHHqFebuskhQXf30MsYXQTCNIUQMoF0Sw/uAXCX/hhvQVzCZAkiB7czOdiSzRbJZzg1181C/dtBQvrVGm26EMyAOIDNglGG+HN6AtoEYjRLF8c5Umr2zwrAvx9IImBbgAE7BApwOEJwuCQQFA/1IQk/Ydr6LDfad27IU2h7pXkaDrjzBOfP4FSqRxHOTuIxWOunBODnL0xrrqdIyVL43Y7XspN4MKPfyQGPaogNDxb46E62uBTAJuHRCILLGNGlA6OwKgk4QJZVdxkGzlkICA2LGj5Qn/wTuGw2QqEBzEs0rcXgIhuxgc0xT1JSWERcddczDy8lObFGjoMDN5MTOzBQCi0DNWrm04uaO7HGYD+VoNjU0gMqXK0RzopouUy78ksLk9uqa+myBh+BS0iLPfF1LZfF5/RzDrjxWt5k6ZgGF6LzrnaXjG6tj4io1BSFjb5sTpwbpU+Cal57gSMhNLWzBOdQYYhndEeWxKeQwDoKMbfMnt5tR8hJ6E8xAaxOEUP4PnyGdPVoen2exDRA8Kk/mSk4EcWgOayYOru4dLkODF5LMEwxuM6F4TLlux5LACoWJjxLXIpqZr0R35SoKBF0KqBf6PONlF/xATwOhyn+hdXQfMOGDAOQsXWZdjH26Fn4gL/9iR6ANhdE8PVgTZcB69DPEMRpOWos/NRgJfms6vb9wbrZDpYFLCUIBjMuLDntj6Ef+7HF1zbisUGsSeWd72jKV7p2tCOFUglS1UT8YkVt+i8ghSDRXJ7PJ9YFUVOPM4/06VlE4i5RKh/BGyILfp+IMY1yttrwQOPqXmIivppLGs7fZt3zwToZ806aHx1n12uwwWFn19eVrziXip3YglTfTh/TUCsXYwQpQA45wXNHg120kTvyyMRZ/UzB02GeQRia6LA1JcKJKQxwdtvsptJK2zUbkZJ7d8IAtl2QmCQwN+ukUCpy8W8k0KrcIO1IamlH6Kybl8gQsp6iiV2KQiMwSrmZ8OYFAEvcyoWbOm+hZVINtCE5hBqnyIzlg5CRdrg/hoshEYUplSWEfuvhMdCDZFwhZE6GOOGEDAW+VuDnOMR4BG0QRNa3xtM04LLpG5Vs0LdS9bRpJj+XYZ3IUst4ii8r5IhMcNityDczRb6XHLPfAXuvencuYzDCfHRkxXCgqjttLqxuaUc7mjkpOMFHq5Xl/sl4ZfOs4aMavP3taWc07Pw2uby36vZwqNhJBOMHNgtim9vCOPDzp6f45zX/+Z7/fHjaxn5w8/NXvaSlkfhYfDzp7oizj3fvu5Egw0ZOofamnRDL1IHuRFlbwD5JLQLlbzqEAqdC7EBjsrFAhZ0KN3bvb2xQuQnOV0ZGHHrwQs4T/xl/GFF95i3e3dne3qi2EB0RvvlNID0UslvF4xKBCs4vAj4WLuXP1n3mH97e2Lihtzvb1DywRw52ot3oQbSDU14sDqhkd2V18sc+/E4AlW7sMO1FQGhoICjh17qx04dKtLMHel+AKljOAr/l5At/cieOfpKTpIUb25zrdDSOq47OQdEulR8NgOMYEYfGRbkbObf5Sw8Fxp6A1UU221+wX4Xv1MXFOHit/E/INe1f8Nzh+ls85tVO4pWTazGKcGS4XkXNiNY66pPz3dBRZWPrja6/0WhHeNz6G2LVi7Bacehtrr/kvOW6gsPok8qU1w64ywOi/0mz2cG/aQQZ46CCT4xNJJ7oqXn0wZZJPZMTB1y/RGyRqvrGxtUFmr5LgA2wPoMzjUw1rpVLJ8SUQAldGhK1zzFmTI/eqeMt2JFJBFRwBr2QIBjEVv6uI20UO5po9ePhEj3gjh9LGFsDC5oOU0iDFrMO6qqbAPTB0B/j21OTjwb0D4KR4aw9YkIFc3Oob24PxhD4PHtHpsZwSGhkBgwSAaiUJ0XwRKvCQ6GhKgQhtETO3Dl0cS4h40G/mWaPHs8FbcN1gj1hyyGSEPJbzaA2gAwceLpL9Aqgg2KOU1BwiDmx9EPqcDAuQq2B+bM+4Yov+tP4gpqDo3yBIo36QvZFiB2N3tAxKggQc4K5Qlo0uSQHBbQZlZXfiEsdXO/+e6v3W3nYAwc4uNU77G71k/MEzsiAQ8WTDMc9+Sw6okea6y817UM7TVgz2yCkjqe/yBwz8SUvBNqaEYABFbRPwDKEe+C9XdWhhQwCR8VJFxFwWrrGfKWExg45NXznoSsRKaQhnvPQnKuH9/0TrIYb79uyuukRxYQvdAKMmyQaR3aUsOCEoZluFeM8E13Fk3rlblPeN0lyOXylx/B5Kj+Wg51cfrwlQhggWqIPB2NmVvOlhsu98WOnI+0htypKcUSJDMUoK9kR5FxgDCJv5nITWYw01Iq3xsAwPf+IkG5zrROsMj9jw0xRLVeSDxqnJPT1a+yZ/yGPccjNMF65qgA/I+oGsRzIs4eomwnSlPJzrycRwpPwEOimfP2zEsIuD7ZSPUVAZNiY7BdsR2EmQukuD6+DUcp1T36GmFUD4mFyNdTNkZaCtRhO5/i9/HGxR72Dz3M8L+DIbr6aN4j1WOR+c/B06esLQ0ISkcgIPNwpulgJYrRHtpUbUiPh6bXhwbHYzvOD8qsz5kOVpQe1Hnu9hzHz51YHXcQGDeqz2h1azPe5gpCWj3XIpZ4+jG9pM0IE/+j5v3KpJwD7ywXgK7nkKcD0QYxZDKRNzpultYuPp+qC5f983qGTFzj+FLkEkOfoXP+OJ1JiqX+yhfyZl/JnOqvmJ3DJaBeTY+Qxwf3ivJwfb/BqyZbHMykHt6eC593zclymdgnbiV0JGrjI5AsmqbSDoGe6J03PFp/GM/niagz8nVVXk1T+PWcdUzohnU2m25Aet/VyNmGXzhZA5iXEjb+QU4TdEIwvguNlUY1nkuepmIuXZjqRPuilmKj4zeWxuDiVx9ZPXJ0uj/3FPV6Nz13TuHl+OmbfeMxfvpBXJucnNk24ms9LDrJeAZ1tnxHSm+QA19tnaXZvl33Ri2Mm9XA/JAaPH5GMJ+zRmN4QmIRiQce8s3k6S4/bgA00lRJBtHfIKa0sB4zlluybkkczd3hmOxjBvBw2iqyXED4n9905SliCgUTzZ+OI2sbB8m6xL5GnSyIzrq7mtWwkwZ1FpU3R9USyTOIkO3jM499oWg4fIh7sV+ewA1SctgmfB4qOOz7bUu59d9rthntOHRAGMHeSfq7RaRhnsP/hS0IHzDYWhDolOtgbErmcv11GIgCfYSIhAotHCJLyEv0d0E3dAqCY0Ml+wGmdw4qTsRPGLX+h1FxKTWF+AR721TKQg4g8s8wljsvHpzFJCIjWT8mFwMNiKXHG3kYFOM1EMn7W3iAchQChnyRVnGL5+wLVFwrYKNEBcFkXtymph3blqnGZq3yUHL2NmyYdkBrKtu2IuLnz2kBnYeA+q72qQPSdk5T3a0Ax54YBMx0gNErF7oUJb5XIho1Ibl8LMyCpaa25QusKGRQWQF+MOaKjbzjeZhyTwD15CIQeOVAQFNE+EPNvBsvhIR2twrdefnj9yr+Zme0XrJpv8Ah6vkS7ehie6L85/FIfY4v4JJTXuW3EzjLzOlaLnX0s15Run9MFFZ5e/gaOba2X6l6CRIStRvlyHMOHx5exiQDcjj3iBBnrqXByX0VwfK7rKqBBeWr+EHifonVW4dD0eDnDtElE2fqXWGM3R5FZD5QbQuADNPmcZsjUY/aIWXUOEiQ8MeiVpQhzOcAgPuZn39F72aXkYj5YAgj1418YzWqKF+ARC5zKgxLvKFG2B/WNV5LJzKLE+BJ6OQCW5klhepBq/jAE8uN0QjkLIawL2WpAXg9h4UGVL0EpfRe292BP5pDZDTidcSE03KEUwFMvzdr6GkZFJje4ShxU8bH0aQhDD7wiIG02bKoIANfnoI+bO1jfog/f/ByWIiCtQtYwtStZti4XeehFYR2eKiijWZhlGwSOdEFkpfdwBXWn7MbFwQPWkhjwBWG/tMR5+jiGX87UBdSYCZxZy57OOYjWQTkfThuZoFAolAJKTPcno3aPSFgNZsHB1COlxAEBN8hL9c0JsJ3OncsZ0UErhhMnV90jA/hvrOTOJfwMEDoo/aRWB8qlU2U1E+gAUqZ+b83MPnrYOAxjFncpe1P0Dn4IrWMjHj1P2Idp1Ojo1vS90nFdzxDrfN8EQg7OabrECtVMr37CGA/JZCY7LooW5BBk11Ms74b67BQBIZgZGonVmAA02jmg4QxxSiF1cueLGWxsoqoRdi02PmerxfmRi8JWjEZpD3Thr65D5wJGarmAYZRrxgJ3m4YDBnReI2vQlVLqSsHDVOVvHq+gfmuXJN6Ad5nAEJAIZASowdD2MFawyzVyb1jSZ8maiSlHCURn04Kydr4XUs7Bnz6rPrKu6N42zXqABKUh69xNzfljvsOvQucfO3sp/cPMZXEKr0moqfWR0HpwZWxeReZUhqS0cV+OmaAbgnNksEwUPsqbvo0xzWJ1Mlq5px3GaZbsamFdzaWrJT0arHEzdQkt97GxDpbGDOkehUY4GxZIyYuDtAJ9FIoxmDLzxVgm79YcrohW41S201a8Iet8vpE+vgOKSAdOONrNKSIKELaaOFcn9neq/Z1Zf+faX7hEAW/DW+4bxxtYGXdgnGi8bB/rXh67lyMdRJpgowl9LLU43J5ZHI6iUhzRzyiOg421cDhItSMJjc60VMBwMwf5OXIJBrlfZ14Ki0cNEReslyKrirbQaXDuOKgb5OMEmd+c+4WWhB3AXCiBPbantEmISYDU6LH3Ex2142NItvIE/mBefIaPAlUqFaHB5CFC5/j8hkztyD46rPedswuSLWLq3Qp3OxnMEEqSk61QZgVMy/FSeI8KteA4klYQqN9efXMUuQcyskpF1p4g+EYMYY66xLAouWc8yPRE7DHP8lmOrLwIwKyZy+gU6XmN2nruYjca8MZgUTKPtKNbeiLKDFt+pn6w6+RcalBEKJCt6LB5LfmbWMZFDA1l2SCPh+VApLOmkT0JrqR1zrFMQJW1lz93OCIEfFaXkFF7PmhnDig58xLWGaUrkKh6W8ZDoEyAQNiig8Uct82R+FiYlFJYQiMIDkeYdofnQ8qIqkgJhj0R//iJ3Ih7OwP8L12g76XJeU81kNr5MxgjavY/VcMSctoy7hFHkWNi+2JmSlf6aw/jKq58YjdoneT0g1Q2jTE0Ns1coQGb7h/Bneu5HjwMsk7c1VAsh76ay2IDJAOK434LxQv1aCwXr0cDM4ajT4i9qcnJYUywOPW6aDzbuLfT0zNlzGsR0O433377Dx9vrzq7mwdgmKSG+DAXdasLA9THLJRgW+uHRLdPy1lnu7X9TevR/W+6bVYAnd/HWB/x8Z1LOAf2sm92t1ete7vfYMj+8Qg/v1190z3iCwhE6Vz9d/v86r+1TFJHlF9r6NttNqTrbX0M/JriGMB9NN/Y+QfP1GyOwb0H3zrxTfu3s9vLv7m/S1L2aBdd2wE9wPXDh7zeZT9rRA5bPEDkalsdHKC3anYNMw6GMzAjYJU1v2BgbVf7yejRYHfnwar16AFbDUy+3+5uwkoK/LrRg5eN87LPPT4zx5nceCSusdEcG0+SnjfUJHgAatpiQliKYLQjU+pXEfaBDr9TCVqsqnUWly0etoW8Bu7MJm+pQJtzrAksyBJMGCHnsLvUJhY1wAQWFJxsCzZFYOZXHozvHCXNtDN35pzT1ZC2MP2Ssq/gfAQhCceO8DiCvQliAwAE+PeEjsHWcQpsxWgYHBJCsb8OFmPo3pL8MM0WS3ptqq+fogIYDUqljIIEOtOGbIfPnbZieN4xvFBeEf9O9EBhhKXuWYmKvAYjUZIAD/QQCVkH4csGkvRC2OtJES9OMUC/dtoi3sGOhQAVMySZeQIfKuZNpGADWZlHp8gr74cHU3HJQ7TFQn063D+1B1h8cxgLkUcfSheCnjvtJzg+61zqPzgIJqsde/9DoIQHlgpb7tvlIVK5wy1NmsJci7SKCZ+v6rrfghHl+ETUXE87wEeYX8WDD1QVCEglDaQIE3UFqNaYfReHZktDXDyNpmQ1+cbCbPdO/0YHnsHXGhL5BKBchelEPySGVQg8WhXroQwqho+jCFp/CknlWdWZI/HBIYLhpM14OBe+5zX7AwNnUMo60HC3bb+X5dBqR0t5AqWjEo9ZXV3up2KDuoAMmsK7kgvWVgCBvzWcDV3n1mk/48stjJ+ANoPWX3k+32spIjNoUTTZQ1J0iIpwWLooB9i4s0/91kdEFSP98gxOLzChQy+dFCntlxFu5shCmsEW/xFrBkHlEfoAV1ts/MZ0MKGJ0Q8ABMvkdToucgBUnxiBchNFGcOYaPBfNFXs9hmcOW7y0Bf7+JHQGXr4crPRl/hIkkG8RZ6IyXlr86TF7V7yK5bzDA1MZpTQ3sL/uQWmC8lIgMhOV/pNkVbffw2PuGlyRmcxetuLzIvFBoxxAaqUJaB2CcYZ/8YT0C39izHIz7h0phgA9hXWDrlAwfgMoZUQyBFtfLYpl5jvjJgVY2P5F+GNbPkEWPNJhBnAyWQtUZ0A+0Ut5J5s4YP+3x3Gq/ddxA76HfMgwz6WHj7sBWHkG4sJ2oyEKJcnZegu+ySDkynhZMRW0HPbS4R1UvK4Ylrf9uiCjrP2CyXhnhnkDNVUaxdl89i6N8ZuJIBZI6FDT+H1W45fuwQAijZqIcgoeuEK6UmFhi+QiwZ+53XAIaVZfW8/G2mgNzru8h00OnPt5sh3ZOB5dV1ss66m+3h4UbrarWM1z7W+6SBcG4KbBsDH2/Ih2pEE7n5iAA7LQXnU6CXVY4aUqplLWeGbldBvbz+h28FFBzmEzQ2aniGU45RHSFYIQWHcwTZrnoqx5CF20nZCXTGWnJlHcOOlREuAy5xLeMTN6H3ZmQGYGMTw+lDfEtA29XfhZZ36hVBFnff1pnNKLUoRzjtypAvMH1ir2nH1RCjgIovDTuRks9HoHLgsECSeY8ODH8UjriQB4TfCw14sUTIamhVAg4Jq4bRevagJ3iDqQaxHRFpKVGwasVUHs8WxTEuNky1HaOmVP4cxrADuCdnPjH+DZLzQv+q09wrkJkwxCz8Y9bJdRWfuyPHQHRe86BVcXmv/n4ZoafHEPnPJz4CxncMwnDTlwp3LJc/k0o4IxZOwJ0WYhBdph8Njmu0MJjuIP9e/dRppOcjFfzGlMvdDlB69pB+IeyxXeCZ/LZTrZ68MfSHKwJ370EuilL7fvsHKalb378ZnNM70DXJchvQKWIEdmiRXa2lwuck/SFILdebMhkbssK2w9Q5wqdmP1BFIaMLVlfxwVIXQmRgt32G5Xq8dSihYt0uniQ4h8TuMhaRoeiUIHqSd0PnAtkms22RCHwT1CDuYRcvD4UREemSAurW8uvrAPQqvffPL0o2sZhVz8nqWAb3wc7asL2/BH3+qj3XOlvaXD+bDsa2Iqf7d67zIOmNYafFnyjR6hvZxgcT1AkG8vPyd2rqa0+2rMS4aJAUmLpk7gMUjUvIVhHYcvaSZbd6DbBhVmGjbm7H+Zd4mxtLFhSTugNcXF9cHUAZbXP7jMLq/6AzJ5F+/zbAT6elaybV79bJ6VyI1OOdDVoVHit0uRZQz1C1xOtnZ2u4+7uCIRHcD9MiRRibv1K5QrlYvR4xp8766Mupt6c96WXfTCtb8ApPZcNIXHN7SoAWJzJC/vmZXTjWER2s+Kjdz+Dvbbix7Pjnbw83cB3b4gwIRlKPkyM529uSIj5Qa6YnJa9SosXHBGq9TI3BomXewZ6FGMs8vmBa0kcLblRbagOkjTeEfEcE+w0UA+IAbml8CT7g7kofNvIkEWg7O+bjJYxK2B/NvAEhnLkUIqBXNb9NpgFu4E1f4GQO1iIqeggNyMP56UR4Gcv2wLiMT7wEPWS8mm5CwxfnzOZ3uQWclv6QG6OAoUEUcyj+BKaUbsCrtdDc6uxtp7wE8rh95Eo6kQjg7BKbG/gNmLQLw3Onv4vIU6iGv/4Hrv3hCQJ1yL8CbpIlxkuIoe2t563PtyMxUfKHPoi+0ubNZdL/RM1frivEZIYurC3c3nHTUgV9T4JidddVfzd2VntjN7tauHtZWDh9Eb8vh/a0H0Q9wD+nfr+f9u5AdmJHjZQni6YVQaAhOBHWY2I6LC1MfRbjmkxrFQOhETJG7AB7FUZz+34ijwf80qjSErawbQ6zDSogH+eYwjmJYGiDNEs+EYyT8766uUu9j1+P+hLwqOooKq4SSvF3Mia/d7v7wbYkTSXoIRqPOAkt00v9rf/iDhE9gftGm6TLy5PFwUx9xvunK7/SZQbmPINl8H+tol5KvKjeQfp0qw7H9mA3vPUwe1AP6fbCRXstGgr4RazQ3TnQkUUcG2yfiQMq8VjkhAlhd39CIjo+GxRAxsXWgniCfuWGn3a2PSLpA5ouyS2yFOOpMAWYN93/PoHpv4l8wH50cvf9zyQtaUqLaFoIiPsYN2BBDSBw/ckmxBEOZikcw5n9EFAvk45R/BlOC6DIPBHV8FXyj15F3bHj9FgtGgBYHnHuMkbdvdDvdxsaiUFJm2rg8pVYOI6EMkWN/S/fNY37yGF8M3yijiMaNwxNBZRJsQrwiCNWY27HoIU9vqOLB69mOha650voehg1zXc3z4rYyFBxcISUwTq4wSK88RJZiqcZ8tn78mjSnAoYR++h30nfVDJCPR0QgKfcjT7ANjrmoZ7m/yBcwOY2gNNbKcDAalhSM+9pnllePTOQbyjaxCUWqYgC63/rwg40yYOEENLE57t6FPEkeL44Bmi+2zsoN5qt20VL0yKZgCP+NOg2ek4H8QnHtBT4OdOiSNYKE8LX6HXwPnFn8RJiARJoB+1Qs9mfLHfEmftMFIT6YSBzs+hMyvorbTVVPUDBaxzGDbWaOteolos8pqTzBl4V0opHBwl3h5FZ9s5mliLvelDszbGMYU4hCmCpYjrHWJZGXvAmlFydu1t6+kLJs7isVf2HVw3LCBFiImoeex9gfQTCtSNABG0fWfbJxpGNxIQvoVSGm36m5nmNhjUXFJPU/gBcIfLcBT5cHYRzxiGoxhAeEty2HaDOA58cbH30YXN1rzQsFQzxFWjhhuwl3lRKsBjUBX4JvAEeDZAldmXQ38S/HRwlUKrfwL24hkPolKMUA44gj1o2fLyG466Vydf7GX+Pr/MWL7spl5NUwhDBX7V8BKVfpvMJhdMAiYcUFrUBWLRAkqC+hKoh/gEsybBj+f8fLE6QMRjSNyOPt8gJ0EWZer0QPEI+OpHlCkaDZicZD6IaH9A+HD+8rxXvFJR50C79N09fEl7VfRidgtzXQQUJ1b3dUbOZX2wP8uy6omlQK+3kgPAb7DlOrs8CIQE8TNSWBNIhUQCk/HLlwrdHJEMmKfcJpwSAmGlP0nOhJoC/Ly7V+zFroc6nEcfho+2H0Rzb8x6PoGYITHkY/MTAtegFRJhBd46RzGSZSZey1BhdF52A4zIFEQwPjMBDGYvukMAkGq96StEiYtymFyUZnB7Kl+9ofOm3Am4CxccFYyRp7PimYaet8B3DF+e7gx+hiByrexS7DeViYFdeFK+DTKDzYfIROjXv3Aevj+SacHU8B6jMbIBM+QFtlGlJwDpZ3Ua9r/fxi3bMNdGIAZ/+H67XP4b5AVZ4NQIb4Yg0/bu1KDfeu9c/XwK7B0MKYUhsanNKdlUwROziSS253WO/+yGg0/AmgEnJTkLGLgcGPKxQCTSEi9gtsZNQmSVKwvrlh0jk9tBs+ENHnNDl7mp8PjmArRN1/ZL0fe88kGvenDIdlvAD0S3FUT+MFd1WFT0Zskc8uGtOH2CPm5PVYm7A6Au6Ioyw2fmzEUEa4J8sCDjvh/aOuBnXTMxSkso6e8GeJhNnvreEc41xhptR/xe81HAW68SODgnjuQLD4YBjgRMko2doO9mexyRAezicnRdYpsUFJ1g6wejvYKmCoDQXYc4sLijUC1Lwc7v876VxEL2nMhmMDmBvIieRtwkE/MW0v1XFO4Q6zr7sIL0t9L/nwC5YdtcxdMHJ/EZh55L130KyRNYHGC5AqHFyAYZJfgwtaKenA/W50C2XsB9N6K8fWE5GjKf0lIyQJlFUZZGahAeKyHCObLY2NMEXp8NcVjFy2dzrk4JvprSQ5a8IEK2phuubGvfQG2taFGBZlJM+YC0lG8qmM5NPobM1xunY2wTRBCbBvfem/dYXxCNJ6vhxdmF/EWfSUeVLKzkvVsTrgZu7yaTd6J8PR7Q4uwFW+MhfB8GNSAbhy+Ah2Bd+zhDnlJU5kv8BgOeX+KfTa+CbPxJeyDN5hkzEw6h2/CuFyTtR4hxGwep82Zro4ODvce7fmiKieTRIp8hQn5ticj8BNSxx/IGm5EAAbXIOZWNZdMHR6aA1f1tjBhZMqxg3HlqP3MJjRggey4YrAyjlrFFLPHour9qXUBOd9BkFs5v/nUEv2mmBwNVsNkth8x/HCUMNzYN5oGyc7P8sXTA48aH+A0e6YDD8BRcthjoS5FuQFLnuSZbaRQ+eyWc2f0HNgreLu+BNi0OmX7foNKnv0juZEszWKpfioafhnb+R+S856eBia/mFlP9U1+f87O9P+po6s27/vT+G48xAPso2B0InB+CZkIgmBAJkwbiws2VaQJbeGJk7w/ez3v/beNRxJJtynfx0sHVXVqVOnateuPay1OG3AZ9sd/phV4cQkirN4I7n4gr824JRIiTBvMabiNtus/zxBoXIkro42snq5N4ILvE2rsjjo4LJ12jqTjjlbAlViqFShHEmHjLW1L4B7DwWot6TL1gmTzwXuf3DJ8uIu8ObjXBq9VvbJcus334fsUKfXs7dpyL0G9uOrV18tJPBBttY2HtU3KI53uqqhiA1skSCzbf2Sm4qzjKlVbUqIjpD/70Y1wpxULKAbHmqfgEiBj9jY3pEpbRFnRgUyFdf2iP1xBKxDozzrdyMGYYWLhGiTJMcBsDKCsSgqIxjxzsOC67D/4sXbw7WXd+/tvzj4v2IYWX7x4sNryo1WwcO3Fvsd+/Fb7chLb/+RUCb2ZXd1bcp3o0hqpnL+IQ1n/Aauw8YOQ7qxsaGdMGOQca9UB7CDwQpjbQA3/C8wXtg5bUL8PNi93foWtfUT8JPHu5vXb5e38RuO6crnH1GF2aGdTkR3b9QG0O6uLExVIXXiT52NayuLnQ+wM1kaSIpermypinRKjvxl8Mxn45xEPeFn+A7x+pM3xDdZ8EC5bYp2kiqdNoifIxE+H1JxbxAB5U6XjGCo+BHVPHU7VkI0iSrgIe7eO7EqFpqTlvfp3r67Gc+S0vbLmICmywMRbEpfBgMqbhBUC+Zd0e29Swoh4Ixhhq1ThX+J9GPXraZC5zCHI0eRShuzCwqg/tqMc1OCXu71MRmcce4928J0lM2z7Lf8tnK20Zadm3/ZTWfPJYcG8+CIEhpLxni85L0Cf6FHdEwacQX9tJZ0Lqy3mjL4SoZ416jHec0elUXmL0AqMvi1kaBBssWfGr6svra0WjYPk3757QAVNdYJtEj51oYWYb1n16mfxTK+UP2FxpEKS+0zns064Z8IJUUW2ZFmqpA0f6tE9CcV6k/hh6LP7fyuMGCrq8FVBZn8ooKbg6+zWwEt8yfX2YvF8RFHvXRwylPB7trprqT5EKtl56QVM+PCwsamK5LmK4A1rbJuW4dHYHx0l+xfC4XS6SzNySsXUTMySfHV8y8xZas418dHfH+Dgh6kB5xmFIhh9k9MFA4okyYLWY9HGvuup1QyU44JWWMzVjzMeBNwqWNguqWYpUGIIY6QrvIwrcNlpsfl8uGBRg7tS0/hbzXm4nLrP2OZK4t4ZtmFGTIO093dX90EGZxDlZm5MqGmtRk21LLX7LOC88sYpZdBk4PVDQBIqjuzCucwJIJ7wAI7xg1DXmufIGA5IFjkohCSG24iyIUciTG6Z3b/sBh6MAZuPrLFcRW5vZ046hDyK2OOWVsQnSNq5wJRNGMDnjf14MuvP2sA1Cb3jXFtWjzGxuTuy7FDjJO0KJDugtRWp94bFFB13lsIIgRqTwNGyGB+BAMUesNgjc+VlRgInup+TLZCDFW2fum+k7vbQDaFLFqZrN3GrlxDCyE60dvHhzu5kDKZy+82hR2x6FdnAyvNE9FQfM9u7U5uZ7d5f2WQHlIeasE1A7hUAQIhA5iv5PwEzo1IgcKaWQynblw3kYgWHAVldCxF3QZpJR8OwLN5+3Z5Be/PEr6QsoBXWdqp/te+MgNaKmsRHK5Sky6S/eYuwRrXvlIw93x7Zuu8okG3g860WF2cadJ3nzY7KW9kcZPJjupt7oX5NLU986uaTwZWOz2nG30DjNI7e26mX2sF8y0afrRfLr9esR+qznubV49uqStZtLBJ+wF9wbzfv5qzHNuTAcfbA+m0J+cUJz79sUjctiJjmdQF5pmNmlhUZ6LhLDFV/PNx46q1/zxr/Mn5vxG+fqUxxJWIAlhtPc/xP6k0Xh8vPVu4aI8/WlijtgtAKAOXZRIMVHhIynJGxl279twsP9WSNyo7h5+LKsjUaM9cQn+DH+pcLxnjwwDnuIkh/5vii8F260bp7rdyXYAA+7POTgo591jMCANcW7uxtX0jtXbDxZ057uOzi76JpG95hgnPkM1Z8Rxibs7PIbCT93sOSwPA7S2K0MRQWenLQRAyLmBugxZPZCFyCjrYypXWnodDLJ6FMdHXdTaW3trPjtb423j3ZutXG6Drred82ao88gN7qPqRRO2RHslIG2Yf5O5v8thb0E7VdYOOraBcU0ZqbHTrgtOE0ouWOl9ZNMr11XvdtV8Tp008MllLOfIq+H3G7oYzyM/SF48bpCOC/XfXYrMlUhabwyS7qCUu3lVnGShzkLbXnlddGO6OwzeIoU9j9yMmzdZoBCJNt7e7vfGsQnMS7UMaOWc1Gjilkbs4OuLwmWSfhBcIpA+0eyuZvot2Rqn28suAu+psRw+E0erBNpMeb/CBgraDVT8Ikdxza6rpdthomSvbLYgBJr3VLbF65+DVkRFjmTu3dwxSi3I1kjuv5ku1Ub+3++NYwI57/xEJJIDK3Fq0Wo/snLrx6N5otIZTrdghLUg1f3sEfkln5ZG0PCo6rq1VxWdrI2HJ/o+EqCeD4FwZDU6jyNluP3saZVjK344zQu7JLgBpuchFlYup6DgfXu/2Nwa+1dd5a3pQdfmI2719e6x+p0aflEYXF3iz2+2thdQM0cEbUJ5tyT8iGmK19TlGts9Ja8gV1we9lVMSRtL7Xl1d5/eT9PuohyWz/jWzeQCHpNkVb6qFjWwnMXe0Lrh0sjNNX93VBqhlv4NZjwmYb8+VrzUDxWJU/7CeO+Az7RtATc5R5tPPdRefrMkHn3poCmyFYPs5y3Y0MIS4Mw31iUM3VvPoUczuzzO0ZEP24vAZEKBSIlVNg1vrbuEVySMN7u2nn8qmUkqudddric53+VGQnFUcMmfltJlJLQtJE67NSg4mvtxm9r08GTMbZ8IT5oNvnFnpp9ujOQ3+R98fE3xCYGIXMFiZXGZgsQkCAJHCrgqQ3iF937nb4EjBRY2Ywv+j+wkuu44zEVOlAoNKdA4HLUe3Da58OIfyzYc9404WUFgIVfP7FHHYKx6o5Pb8j5IUxsTeJIkTkQENzDQv4mkrXhGmfws+P+KV5YgBBBjnzLgu3G9cubrVqqWathUNQJZSbDoesXO8bgd4kYoSS5+f0lcFPlNWtBwwZI/JgYKGlpaJ/8bDy+uSwLQ5E4DmWzY2j2k4YhkOSMxZIRaI+c45MMNRuot+Op62+2xivmrbcX9ic+P+jtztd5c311awY+yug66rq/nXqOJLU1f9U7ruS1nX/VO6nhZ7tGOf02+2vPWDfaiv/jRodpkh89LeORYj3Svrvb9XBWMUCPQjPGK5THosXgnyzAXENBeFF1bBGkcerHGMq8MMN341r/gjLnuJLC30tjHKRUnnD1N+rIuXrvZNzew4imna7zm8opvHgd8A+cpjg5awGJP2SpHlIi56sdMnZBqLOwp4Guj/2VUT9osgrXQ1p7nE5UeEHw79lKKELtwxfjezffBNkK/Y2QQVsKRdemkCm4N93YwWI2lOJ5MMNNMDCCkF+3opI4zMv7dtSfo6jwKD4WMS945zkaOqCH9hfoyCZGtzoErF+nVLPqxjdJJqiCjQiFF1i8Fka4yNE40bRsBD8uFwJJF8xaLfJgMrcsxG/thvhlMOXadtzF/KLxsIsjklBqeUcCXBarm4s+gZffJQbCOFkPld3jlLka2CSxIwLmdsLGOXm7Cmc9RaGp9RlcOWaviBy/qx410TPBxmxtecYSUclm7ru94M6eQlFMRGJdOvOwjSDP6NJh5ONxMCwxACgXoD0Dyvix7ubfr5FQRj2wnQvIriv0kZZ62ShxBThD2jSIeYJoGsm5KCHVTXPIjthE9zZkfLPgyEPCzzzS3rIlyJmaYpKAo0zUNb56DA0dv+BW/9v5hakJAc/jjlkoVU6VR91Oi95SW5C2W+73BVnkJZKJc6U3FP2I2UTEgSf43RYwqwTDXMVaFza+pgWiHJP15rzqwJRmYKZ7ThADueuYNS/zuXmx/+Nb1c+uW0a6doHscmcaQryh5DmuaCPEBL4/PMxkjyi72UkJKubI08nwEEWZBHzznmCZ9SbJYwNuQhtnuRKFhJDV8zMTuM+O2KKeLCGpZnE+bKx9Jk6aUdQ5MFNJF3vnwZFZsz4B1v1Ma4J9REQmoZWly7eAD0npPrhq3ucOnp0P2/Mv5LB+jiVGkY7xe91O+//Oy7p4aelN9m4zXy6sYTcGDjNTJPZRggc9RtGnqL/GfXeJt9jOwlmiQUjAgTTYOZsukXD+ZlBgZFiCzBHimQVqWQa2pscj/vOqRCV3d6UYdTJw8v73Btqq6hGxnaRO6wXbUOx8bBJ5OtRrubtob0orTw7V3KbBFCHyPg0yGSLZWVURCeMWxUCEpkocUzZRO91nlCBGez4YJNIJvvIQBisgse3LNc40aKuq5vIstjEh8mkpGnmjtyHYU41ZF7ieTVUwf23tGYupCx/GFtYJCICC3ab/G62z0vG4rrzRYwu3eo7VC/2jS+MFFvjh/cWeRraIfgYf2V7VR99yWtR6Ip8xBRKhaiZ/eyIuiwi4N6LYMcQlnxXyGtuBtTOffBNiOTk2n1vH9f0mjq0b7nQnpcJtkzturQvVrLfPA3pellq3npDedTQizaA1sIO0vjKR66BLVOjwI8fTjQKqbpQ79VIqfOLy/EsaaHiWOTF/lBmQwm7m2/IJ3mnN+YORor9lZpd/ZMTMLea/e3xSPJBJNvYq9eV+wWQfHcYqNMHjraYqlJ1KRc/yqg1BZQ9qu88wTTAD7zBS6QDT88FdlTuXcAAdB72Dm0M5wt5QGoq3qnZgJgwA9ZvGcum2vxwqW/UBF+cg8Pvw46RuAuWPtw+3D20R8B8ixIi1bOU+Gf3J0gQtlAzgUwszHBW6LAmOSFcwfm6uFOSZMldxEWg1JpJAyTRqUU4Us1DOAFBLoaTzOzZitpNSx3ysJN00NTglxqQxjQewyNtSvhL6CdBSVtGhfJSD+aBZMCQLZK2QYxPLkgIoDY4un9yCNeW4lqfHA6jwxrEnD8a2GPSjsSqbDxIUduY566CxuItErHp3fZndQIYkF9+Wi02EANv7EQkmtIFs7jWlepJD/yzfdJTfOz9uBCKkcQYfnWnASN44K52DTLiBrowXFthPMzo32YNNmg1HLZUYSD+bfUCPpS25Sf0pI3zmuxxSroCE1t0Z5AeOLsB13shscYLmX5PcKKSbDtub5+Qli6fTvRH2ZZ68JLVRRDBpLEaT1sIlLAeGkm61Fo/YBjNs4wajux5WA9cqdmOaftmOTJt+PdsH+gBJNfWk7mNjFOlGrg7vETpeUQEcixo0oueAXfjsjNF8SZ1HpZvnM5ODkRk/JxdqajsBK/jwhq+3Q8qa0Iobt7Ry/UTZ9uIpFIlItFnYrO+PkMRiB54k7UC7NeyDyRTsEnrQs9+TqPnc7NsmAIDWC+iAZs48KOCGas6JmmdqJjs+7BWHaG01eTnT8k707qo3gnLA2wUxACb5babOokkMRqeXBMCcZK9GzWsv2mwJOrq8Wev7DeWYFTPBqtncmSG7EwaJhvusxWXTxScOcp2c/5FuUJvKV7ddDO3Hj7KTbG+zSTz6dTcPzQgwIaKiBLw7FHwCQgjcgPulOIFxqE+zgfz0An0CkgvRFgFEvHiD+vTJlGuWmztnjdcln8bPmzYVdI1AifQn91gTernNx+R1/sbbuxsPXamku2YLNs3H3T3djGDcPfa9fwHnRX19aw5B/3KsOnq6R1Z2MejKBlqH0ZmP9Ng87HkGxFEnESVqB+w0g0rSxBR27YOY6DzJkon0991/bMLcu2s9Ns2tpNIzZmsip1KwnkVMh0EFuPp+QG3uXFF43V1GT7zYEpvX2IqXCEaTjczWVDx5RKVo17pyTqttd7WPWnWLSSjmoMLG/fvu6hOwz57cjbODbDJ0l/Zme6ey7Df5hCfb7sdO5d9NZop1IAsQuqTHFF8VKO7p70lBQaqpv5FQGhXE2p3vknF+LE8ds83lkmM5+kiZi9O4qcmznRLLdMwuB+d83RqYQqEahKbksxk5MAc1yQ63psSpSXsLb2dUasQDGO1dW/xq97kJhJTPtst2ljzL5yh8owLbY4Q1MY7P/IcV5Kt1OtXkFjakTYniwRKQtmY1tAbipKhE6PBAULta2in86If+XiG1LbrC4BVeJTBbvfblCqHT4W0pJUFqKRvozeEZRk5asGx22SbQD3dErb1dbTnlPgPeNvbfjmevYDJnLAQaYDZESMXYdRKSi9yTx95mvZkGOv+tUCKVREypAuZPotaSCv6b9NatN6khFTt3adxp0ch+T+2v7d9v27U+/abC3VxudBS+wGYHU9lUGhWF50SlCjbmJQnBmgwIkpi1OS4uKwDkoFOxSimKpHMbaY1BBDpriQjnVe/bYzllX4nqOH7mMH01b/2jUn45rdlaljhz2dvNEu+yiiqv3MdGqCAJ2tICG/VzGRKoV1yDtlZNDKG8rlhTtEMNGDp4+COxXiowh6FM1qigpefkb8nQX7/vTsfg5QtCy8WU3d+vWdvRJbLEX9J1AopSTXkGmyRtRGlqUVU+/GCsJssxhl6dIrMFOPDnLD0etVuwvLl8XDVuFRJoydo2/lSBLU8w//+lWGPIYLt2eKkNtnuikL6WxvX5HpitUnxcXD1D0KHpA1ol4bke8Os4ZNi0D0Qm9U2YANyomXyfQa7D4zeqkcVf3vJSAmX6x+qHhqi6UW6puih4h7ylushiofWTxoMc1m3t3eocw1g+D1Y23lcGJJFgLuBRCm4OL7ihIjxIvBRMAauEQVg/6Ls7pl9XE+eN9rIwbYuVx1pcxZV2fMFqfIAV4MNnmgnT00iMNRA00w3Z4EnqsSB+p7IF48YgOqJwh8xXm6vILjQE4Jzn2goBkTzkOnZuW3JL1ZRE3S1kpmn9v5MExQDjEWdijHnss2mUR9mTwFDx1nMJ36V44A7ZRtnA55QZA/3Qjhmaa5oJmH7JrslN3+cSpIAFMplfvuKJc6/Kl1oTym8jNulKXfUNFR1Q4qa8Jp+GYWnHmFS8b+yFFpDIY/OQ/O9rUHHyVHf6Pm6e1u/Xtlb+e7nhEoP7U+wxZPV94+Hp/X363A9Pztd73Z7/hoRwxV974E3HTCFftNl0tT5Vup6M0/7aI3HXVfvFnj0lfoCGoHTMHRhV+K36HSYhG0+7meinmJB6RJIjrPWVHlrZ/YTh1cpsxL27MjA7E7eipKUtkxPObmv1qgFRw5SNwFwbZCIBewuh+IcIk/kUIH43njnJfemGnU30nYWMhNojG9du2D3yblq0J9G9VjJvkxsbP73x6hFIaY3SORmIa0+TWpQZNCH5PVVwj73Ll8gNCCqreA4HZIp//gS9K3ldffqBqLABoYg9ntzLZgB7Qxj15gC5Iao/AjADvSD+nQMT8Gce54Avq0cHRh1jE2ZWcGUCqOsENiEdkiqSY4Y5ApW3G5Ow2zAnfSy1sh5O6NDus8GeEY9higMKSPhVe2gaBZbnBR4pgEto9Q/9A1mkJunICkv9EPDrRS1JU2tOtxFu7oHNJeX+kUjxaKC/+vwKgDo2oMCjBTMMI6mBJzvjAw4ZmhUo3KYRskfm5AGSlFRirCMWj+12gBgIl4+KfEQARIg4L8N8Q0QuiY5fQLFrvCFsRcFcC3JeK8ggOLnLSBc5EB/gRgqmSiQrudwZiQ4nFlhFuwy5csEKX4VDkg9vWgQv6pVMu0lEFksYOZqdqebxDr2Wwxte4jrbJJLpwiTUq6pGNCRBp9Zd7wgCxz2H8Al0MKyALvxdbhFXhJ/V3JnYplnNSUqudxcGh2WnaLL3tCLz0iq0bxHVN80HtHARTh1N9tO9gw8P2EyMBcI+tC8IfT1v47ShHSL9rqAnpkWsocKGeIAc+S00W3vXnfmzmFaB2lXlrssxVZ+7lchRZdXihr7SnGAQOMgxc+Jm2SMf3md+PALXEzAMUKzyj4HxTMFsUTJHQONGww6vf1NgVsX4HAp5+cbH/qQZZV7BFsuXrvfeSnkJLA05Ia7/fRwdQPtTxoCgoq0YXqxH3MS7uPFJRKmM/gvN1Daoh3JMydhTk7rSszwvgXspIDpE4SMcFRM/+DAt9AIAy2Jy3/Smy+ruNabcEABhSd9aVj2qRwKI496Ee013UfcfTq5IHTgMwC65Yei8cpx9j55RR4Zc5T6bEm6B71imCeCyGnjoByCti05PQmDFyaXQjs7SOzqjZWYIMb9mRXqzBptMLQb6I49jYICwSAvgq8PF7d44S9CuxOu8AGHpkxDEOOeLBHG6Sqyt+HBVEp0djE4LOTrVOp2wYEFZhoZEFPmK386yrVTxNIBUp08Qxf5CKyf7ccILw4XYv2n2BJhp7gV+38UGHGVIbTPpacG/X2CIaT9S5l5mAzNml1HAE+YsDXsSUgznXWweqsRq3GMeF0xx55loq3jhVWBxB6nlHeYL3dEA9W3yqiADEJ6RDL3xAHiDK2nBxhlyCk+oKQ6huE1FQfpyZPGywpR2FI0Ls4S1OdaWB9Jcj1zLoKsVPwmaBACPrUyh8TRQymi8LdTyq/kkWumWA9SblEoeScYR8jJNW+8ORmZKprsiszXRT8kGAjocPUW/4DNMO4d0RVWZzHzEH93vXWIwuXKGft2QN2PlQ/FxXQ9evPdU6biEZH/YPYZETMOOdayx63FYuFCGOQ5X7/pNhNL5gPuqmso4140WZPc9FcWX1feI9mRc8wzrVedU+E2vDu2z1C4PvYVEaG3ITZAd7dwJepvlmpqoovTTv7u+o/XlFd6sHLV1NAFd7jwev+u1HFaubmYj9/6SSB/4vmKoUgN5rPxdGgKYzvaDDZG3IDhp2UamPuYKivrJy9Rrm2hQAuGlxbaVG3iI8STphbKFj+C1rx9Zcyn1Qh10tI/+99b68wU7/5ct9xb1t/1659IbBgffRDchmIaM5ZR/6uvYdM92hyb9OrlJYqA+DiWTL7eC79yoAGqfx71LSiuWI+kL1P1ShchAM7/MuUX/Z3DcwcYmYaCd79927D0FZTE1z9/+8Gf8uMxmb4Mmy3ixrIe0eaGVa2lrDhj1lQGxn/h8xMABqmZvZcxUuh77kXcqm/NF3kvRtyj9RMQ+HaW7C8fR/zp6ju62wI7zMFQllLPG2thx7zN6daHV7/w/NPYzvDSlwzAbypVFDTcZRRIEVe+53MNxZnTJ9+wNGEnXQCxjV5w4A6cF7mVC48jTsp7kEus9D3Vf0Lp42wmC/P5peBt9jqzXQaLp7H1jwujLBgohpb02WbbjQdriML5VELzqorjbyw6n5vTRL/H+cAIYPkeEgRB3m+TWXvJhZBsX/MwR1dgmfUt1OPbtJgeIAdtFDYQOSM0rX5ZlSa87a+SuJjF0/tJICYG7c/9jZTTKYCNoimIpK6JNIbXItYMgxx/KpUesJuFbfpmu1ns7MAAyPeCdRhlKHw7DZ+tBNhM040uueZxIo/KrPlYUqf2P0MPrmUNmb5qIKY6+vgPJ+LGumyhhBCipsYhNXXH6yvYb0gAfuppmKGR8wJy3kSllxkWwum4oJNaPCj8/Hyv+0PSKR+quuKSDVD9fJBSZ+Vm5IhtU5bRFo434y3R9HvVZa0rVXzmIO6ZNGjCb/ysvUwTUajpInpCAuxd9IrzYpcHRpUz2Xt+1Qz/5rXeqQdU5I2hUq/I4r2ygYVjOHNPS3hQ0adbrNWh9AIHLQQtRTCrPayCLY2F+jTe4OmNLTbKJDBY7JSNLcWkm4hZ9r7N1zLa2uYhSyY8zrI3uPMZ5+9bNZWz/I7EyJ69lVZWKBqGYIE2tnYopbTnjbfYqQr20AGp8100IP0xmKdFtVoCG4sTzEfk224Mcfrak01KmWwuwLls1ihgDrB0JOzc48tRVklypRHMpMsjwnMRYr7qqe4q0cxxYu6xQmuUrfevo1JzzJ6/H6L17eAcp9smRSak6C637GA0gE39erv185cjWrZ5HmiRBDEddprM1uGV7Kyj2Uw1dQwUcBECLaj+ZlrplUxpGOSHWDZ3t/mMP+uyRD2IX+vMQcYzu9tOPOw2YCUUXOjiwXQmFuoHgAx1RkoCdmC/jGwNPypdTaR7dfSKGrPLs+NDaUq+pQjJ1T9GqGmg1hl3c7ipedUjCqnqmvRoGVWEwQi11Z5lPB1eVPhF8vzKle7SubjIjJLoI3fnMDHjVHZsPA0VOL+YfsiR5un9QJ7mQVl66UOhkJwJNryDY5MhksL5JUJhVf4yxprpbI1+YDsEddRtZ62BodVIFDI9muGcIzN4ODOP1kvYfBO1N3FNQjuWaK6f2k2mZrvTrpZl733C7FOWzG1mbCKwaxTEKkXxDEEiiY5GXqHP/gl+/zYr1tiyXm780B2GflM9QGmiGkf+6ssKQx09Puf3TsQ/acuQ+mfP+ZM0Dvw6uePbg2zj1DY9HuvMHB5r0CluvNP7LHxBaDjMeAZCHw+Y9OPAh14b8KVpOuoHvqruBv9NUpTL9iHqsvEFpehgT/u/WHXmcU416fiIy9s4UQdX9rUKHzgetaGqU9epe4B245EJMpQ8l0lamIS4PFV3Bns5pfUVoyGAa0OcfDbu/IfSP22mWmvBlthuurdjFxRjXM2WB33OH0FZE48Fj4Ifyqp5N5AMkTHKnpm54Qgckc99KvhvLXAcDCc4+LpdCLkPbuqR2f0T5g9eHy9nCKbqwtW5LzNztN5YrjlGuXe+CFRL+4ilnp3rqCl64K06tBCiiviERwuPhYrFc1OzN9gJbTG/bM/QlRV0CIRUorYKo2Ir7eaQmp0ZACP+pIC4DUFMAPaBx0uToajC80G74Lpz7nJTIcxO8yGKpgZhQkw0e9e1y8DWGkTsr4mVNA0kevroDzS5Qly86ntvfUjsSgeGIoiva3menrCpG6b78kfQkc3eP3bPFTuJDD9kPbh+YQYn565FyFa6/rCwZ2gdQM2gi0bOd+saidjkHuXMuFAqd8bqOoXXq8eGbbIaLt+vJ1fjatB/Iy+WT74Ii7pzYrXz1QzvxadCpRXXeIRGMgi6RBzSTgQzi3ZIH+I9SDxX8y9zqjYG3/7lItmcZdjkECxEdSC/20PJiRVLvitcR+TlWTn0sM4xvwqOexdra7QYd6wdVgiLohv80olagAXwxUdrSvgDMSDb/ewU3/pHCe6S5uI6ZyV53Upo6C86auFP1C55vnPMotTtUsqpA8s/gtKTKqtJ56GjeaVS61EK1+2riTdxk7RXJXi/nbNWNnEmR9vKGDlWzHwJcQDlc00TeSs6LT3XiI7FTz1DyXh8s+IHZ935Lig6aCc+42Doe50b0F/hnv3SUfGzLBT+q2Qde9JiOs9vy7BDWF4KaZbe5FRFLkQhxpXV02i2VPCVp8RE6wMOYkRPmbA3+Rld3G6znUeJqu688CA+0r0G3Lf2lwpL0/qF6jCrMZw65eLmsCprj/dnl0jfVddzeVMMKSCvuaBaWH6SAe4XwAr3BYOHP/k1EBK3Rz8waGMYIkVuqLohg4Di8CvHoCeJqXduRgT9Ow18vbE3D+oNsLnnKWNXvJUCOFJ6FBTAUQYEzp77ACBW0WM9BSsl0Mjgv/w64JegflKsD91ZAEhBDQ2Nj/hwkAeS95MvuikbU8vd8fQSLgWprM4O7JQis3JTKiOPKXMRRMdvhESYSMnbQkH4BrBAIZ8BpQ9YXGJoloa+xfGaV05X3vE1eNxFq29OARSf4IedZo7duR3O1b/FNBehlSwRIpA9zMzTO0GnYyBzL4TbhH0BJXbvW6XOEEaOMu+Th2eP7N4WJA8uA5+cr/Hw3IuLoVQl/vLTa/wqXBSeZnrSMoIkuBA3BxKRenHUJ5GP/ypSufq4aNvl2KyW0pPKJW8ekB95fk6gBMDL536FpBPy3vqfbEjIE/6q8DKpGJO5zf7jDj0UxhNBdhbzb5ZVk3CnBS/wJY46mE7AAhTkl83UCC7YnQ0FlivfMrI701X7GnjfGPKAyXsC2uZl2XOM+clYSmVJsPWugxqoyY3JiAmdyZfIedgrmTpAEVbrxQWIYSxONgb3m+OuXKWtd7urU/Ksn6WUdRkMZIqETsdGRD9FHzfCC5KmDsyP3t4VO2INK1bqb4E8oG5UpdNc16cKQkz2OJHPldMnoA8vxS/oYXOtzzlV3lnnntH3rYFs+YoqG+fPvqBG0vV6h1fwGkPR/DOX+b044EJny2aZxJz2KSGRcc2Xda+EXQ22TlUmr7MwWxclrlNKLC/R9EsKxwXRVc60Y1/SQWNRrodzszaVH6OX7/qRUBdz96P9O7Y8Jk94IS66+CRzU3pKUPAyEXKTOJQVg2sZJQ5wFngWvZTJv2ZdGsIsnuvjG+GA4ARj5g+qpzlNokaoO2Umc3Qhg047dqEQxibu14SgYMckzKTLKERUycTnM7KUkzinL+cW8Q5ZImoomDF0JPgP6zUMXFXfoKrD/lTD5SQ3yDhjYQkITocdBYOkzNnj/zJTx7h78onlbMuebgXnxWl3AeB47EOoaHAM15VcJIJqqnLqCRzo8ECO2wJ1BLk4gtLoQsr/V1xg4U1pb9zvMEp3Wa9y0D26U5wsvsFjaKLxL3TnQ2EJbBAulFQeRKuoUuNZwifia6nR/FLQhxKu/V6DnEKFc2ActOZNBR9s6C5gZWQtSr4sxGbOSvtIoimGck1jHcgAh2Z18SMY7vSeL97YPF6jY2it/uAfBYtZIW4O59wr6WAo2D/he1PNfN52o5KCPvhmZgRKw6TkR/W/5ExnmsuTG5SPQgZto1n6K4Odg/vfPjXE9CYrb/4R7SiAQKRjfzr9jkvlOevcghW7uz/+87B2uoWdoJtqn4NtnuZqTR0uC8Rhfv54HB13aNWnljW3hfNbIQ7SkPYIUkxX3kxXtnb3X/R2TxY/5D2l1/CLKfqbYOHdQEZVjbeT0NsJkMni/ZDHH05igXLbDaN+bcwklr+iMMtV+bWMzJ7d1iC5jd2a2Rxo3v9jWQ3v7LRGTfeTKvzDQap6ZUNNtz3ua1EhTrbWjjrr2osfs7NJPJUN+z9lO1jsuoJ6tuGiENh0k39qHTpm5TlWOaUfIu0VQGQjuNE5Tr42iccjxEUYQQMjX71cgDuKtlostB6S7HR/09nsrbdvZ221GDA3OqQwsfl9eriSBfdbFjfrSibuyMaM0rK3t2biqhHplf1x6CRfrK62mhg/D9ce6vraVJXfQ+71+U5A0rQS9XrKsZu6FGiVKsRQq0JbO9jtiIqchQuX2hl9iHWbzQHLRnWmwt40Ox75uKyu13KiNx4RzN9+EneZB2KOgQP3vhkba0CltK9K+TWxBiocpgLGy/GxzCOa2X00pVKGnHD6gAzoz3m90+GXKf7WKFJn00Q6YhCpgIgDR9/DAUvLvO7ux//6+atm3u3P/745s2d0Z3hXe6HMhiWyZ3h3RvXb+UL25/eIFng3u2WOja8dvumCqjq7VTixo1bKrF9w4tQllJVcR1Vrdyt61buk1Ru+4Z+T9r9wspZfHdNEn4BDN++r92Xw1e/k4pp/g6LilA2mf8CLdGRfBy+kes628aYWKAFNfyXmRoHra92IyfSVAL0PPuyc4OVf34unfImbHkuVXZuZevczsdhl9u57Zv+py0An7wUjGxAQ/eGHW9xO77tMGywUcsatrN9E6OcGW69zK0qG+pLxfeHNdURuW1Tzs0TuumtiNAiG0/YeH8KNeyl1nHkEth1ohhDDPF45jBRRkG6diNdI+84uLtjuhkjhA6hPWKs02L4arMMV0uaNtWyNqTDiDI45TpDMQ/nWt8/2DaBrmQYCkf2xy8de6qCVIC+p0ZbfnNTDeAAd8WzWJDigudB/ffk/FQxZJEq5o3Cnjp+uNESYzqJzoTZ5ue9yTHWOVSJdJkdhNZp4ldtEPlayK8mz7gxcHFRHD0zxW1f7zQK53PofOk0VZqtp6uqUIO2DDHNlO3jKzc/CLp0/qc0x7Tz1E2X6cwbFxdYtYTKwKdyLcxTwzSmXyGjbLaiKkV+TZmCKpcrVwsiv9l6zVZxyDEOKqMxsLK8EluQFQPSTwjGTyptkNR9f1kSMC+LiyuHXyNxllvXD8gk/VunV34HEs/pbeuzv8qkFVgX57SCsN3HtpN/PSq7WDdsdHL9/4nBuczXKla9mXJhmylQRNnv9MEwbHpSTWtT6FAKrFUu7AjlTKtTvqBvUskDdEY+lB0uvce2HuPt27abeV2lPkS5puWwybrV4W9sevmpDbo1KrplSAfL7n5mRhY8uQ1vnDEbwgD9QTTJRQqEYRqTngcw5LI3mV4R+ZkFl2mG5Hy5UbojgRQPDIT07K3C/yfZV2zSSjvKS+YW1Gm5IxRy4yv4JDEB6+ngE8bfTy8KYMuk/UppMmoojOA6cySnpJ+APGd4ODe8w4ily8Mr3NtUMQ3vgnEcV4LUisckbapnefqnfkedW1UdNKb0OONLXsSMbdwtvvI2OCzP3BMkKOP8BOGbSNXTQ8TuVz/EqHrZvoRs9OPax/WDhZMi/cZ2nn+Tq7388i/kWlNFjVUfCy496whW2AIJaMrhAjN3WgT5qcFglnHDDNqKtQwphRr0VxgvqrNW0Ee6CK5PUEScyG5qhdAd6pql0ty5y2sZcWBVqWzaM/fLQZxX3i+d1Jp3nKs3e8cUP92oFbhyHMmIyPJvBvvXbAQ5mFPYahYEqcnZ5o/Qalj726jMLmuKHNQbkFLTIrDYBPovSpAIhazKo3L96q9sB/JHgJPWOj/1zh1JkLwkWtKNWO2UvXhK+Mt+/0BITEx9AFhKruKM0nNs0jbKKyLW7eORcWC9YjhNfLnJE8CKZdkbp0gK74ObLn+2AJbrcpr7x7OcHws0veJx1k8M5yNUz3JjD2fwNCaAm4bgq8eaKdES2aQDb5XYDCP57sOxWxmXTyeT8/HO1tabN282x+e8QiMhFd3tlgTohqfRbHjxzd/HSkoIa1T3j3PYLzH0ViZVicE2b/u/3bCXukedoAPlYMD/ESpotfmPYtPFKomFxOU9ybvgMXgLskZdYQzu1WxP1cFssW2/cMm6zV0W6Dsj5lkc8rAfu4VdFi1QeauDT77LIzOjJ5q+xO0UXmY34NQkiLmEhYtzKti99zU2M0lgEfBFKaPdCugODBkvRosNYdR0XTzRGX6Ak8fGIuEczTAiOZdhkPFt/Xt/d/3Fxv95MXkxOtjybHKC5Q8/skI7iW5ia3+59WL0YnDw9t8vxm9fjD+MomAgaBp3i61rGevXR8vLHwkAB5OWhOLDwLYyzFd7rpkX9ottWA1DXxEP/FhYzLO7LQbXA+5HWraAPHQFmmzB/uY4zRnTHm2tDDO3tFlk/u8CaqksbRFdt9r6WvDeUTASjO0dut2g9QOKmFLacfZEIkBeH8U6BXZuY9WEYYphQNp9pi6Ssarq/JGrpVi7jsZAeXgzGTkcC5ex+dCoGflPu0qcSS0y+b42a3VuQ+sRQJX5VgiW86O20J0MHCk18nBhI4vaMPxPa6TUnn+lErRICKVyuRBwsUBgXnhKfoJyRD4mf/7ATbMu2Ev5BTurZkRJCdO6rwfYLrSWHl+MhjbMfCSsrh2d+rNX7Iek3x4P/2jUdRmigAD7TYeeqPhsVO9Nf1biw1+bkStoctRzx9k2a0eYlOoryqF6RCTU3l6jzkbjW5q92BfAV5OSX2VXuJWhdswpOjfbHEZ5r5DTjK65bdGJMNB52DeyUWK/ktP+MhDWNPi7G9ghp6x43YCOSEsIENNApMosFxGb6xYDY+8sjsi01orzb9iyMTHqO0WQmNvtHCZSGetB+OEvhxM9mk45hngL8moTnn0WosrMR4aMb4YRB/+ukJcTBLH0KFCsBENUoSM8FqWN+qSnO2bDygweOkclsF+dxJY3HQNqNAVfxoePXRAYKFC/A/Ibhyz0bWCvkvlFP4QMBOS3lSi44JatYGX4yUYpB9KnQIxmhQIkriqrrY/KDceEwZIGtLMF6sf5loG3rX6UM8tJUQEMGEw96R/L34CpbuHzSvIp1wuHqlDYAyRJ2HGGg9xFkaqM9ha0btcsMleocYgGy8wRJPRg8oFw0UiPZxgCm7032VySOmZt2r19Oii/SMk2OdbbAYQTJPmdSJewYG5Pp/fydRqBHArhRTMMee+9+J23P22SU1ah1S1HCXL6Mbup+YfIUBJdgki2hcyasoY8oUi9gD62HizygXwMM5A1/h8roEQNzGyJiPkSs0o+eNdN/JJQlBOHqgBTM66vg0/DUL30yiCcrmj7O0mrBe3P0Hk+SWPOkJW1L0wK1j70mzWxYm3XtvkZkRAF7wtNRdqHxyaIOsufICkfaOR1rOOIIAWjegNQ3UhxRF2w6VU43qLsHU9WvjNrU5q5FjoxsbAHdlICOQiQkDj4PoGs9ww0buOefZTUwARS6hDprhPHoiqGC2dCoKBpVdECeKIT2KuBWZuYsblDDkwlNv6csN2ZtMBqlsSbYilcVAaeoamYlWJISJASrTi2CPbgfdjuH05WkqzeICRifftykwR30777hxxv8qs1XG4B92oODHdDZAdaCocj/ri2nnZnznBlL9Y56ods/bu6Y35yIqOfbXVxLwHc/09v3w1OoDX6Bx0FaNxwGehymKMcHaM3fkwOCi+OzC1xGCqa3wZc+N8CXUtioRrmgIyXhdGsQWQUcjoA1c7yQUoSyAmnD9bUsBBg+qryclSPeuZaVBYhv50hq1CTkCi2PkW0omA1UgRTJUd5UbVkYfGlGvEhqilBtbFRkOgThLmaM6ZGnjJSFO2yQfYvevodJY4pe0F3z31rLaH2C6xa943ONzITFZOtvERlidjHWsqngXX57FmTIYmSaL5jxBdwCGTw9YSFjxU6XaoEouLM1f8N+u8pj1dS2AcvPQjfU2o2ke7yVJalwpImq46LccWpLTVjafJ/eZMvTSuNO4h9ykjwOQm7gzk5mjcnyk6fcZQniwc2hvkyYVFJppWFZdx8EmaURolyeKiPF3HONsWXpfsKbDJXX7OO6yUuzeX9O67PW9db39vhayHnbsUnh+IPapKFIzgx2vL1jW07Kr6GwXIN1QWJYx9XJtjwiGitM02/qqFxFI+kUPYE2oMe+K2rko47E1EsC0jdBRcZ7/cqeiPTLERuUOcmM/dsk8n0lg585YZxo0kxYfY9M+jm6roQvp7s3qtMDSnmm9T4lTetz5FhTyqOvu/5V5iOnyeKvky9binLwm4VxXqTdr2tf4zC8PcJoOhHuz+rnEjVC07mk9Yb0VmTyvtma9za5r/pxpOt/trKdOMWNVvKMFe2tb2EJ8IoTRZAy0bGZDRZeSPaG8sW63fQBuu2WlNg0/bfGA90btVDLL3J9OOly0e31CWWg6rtQ1GJn+0unjhHzAZywrjFGM/dHGW87pM9/AnYtc4El9YmyfbhX/dHAnUVg4ogaBdWKf20ihbE5TXZ/Ar3+++Twv2uMM1mLp1TumsLyu/ASK1X3qxvfqzHsG3Zn99p3Pf1M2tE1+2JOK5b93U65adNDNT6jewavwDZYKOsdfmQUL5E7l5P/r1jSxM5xsOMQ+sMf1aLf7dxdfMcy5YhzPwGJOmk0GEyf5/AqpZJGjOrga/dH4LTx9PiF1I6FXKNtBs5v4pUXrGuqO5FIz+ZLeow7YI+V2Y5gF4TuRbTMVEbEKSgjkAW4FmKbWwXHTM9rOpw9lpQQB7h2ZgnzZlue5qUek94zhed+SAQq0U7YdCgzhtDNrQRdyj9/xCCTvjk95dftdnXY1XNmdXTXKzYvSwOwSr5sqm5FDzqSFNwObvl9k9b35RNCgp+207uV+YvcxZ4WmayxTHTjLxKw5aS+DOD4ufsblC41DxJYNqaCb2IX2RLw8Z5f9bCiQmqA7d91nHFwVrU15DOJr2dRFa4ZQ6n5tZ40LJcduuMjRE8qDTST3OgZbLbJzudh8F7ZH1fdrr2KsHKgEAJQBNWSDqmZIxmgCZMsCUe32p1Vy1C3MIpVS9ByBHQRwss/xJXId+BeQIaTfa8SSL4abLpMByGc+GOsM4iYhNTTDgWdmqOMryTZhbubBDuOcQHTgtggOrIlLBONeQjvNzxWwGk80hdlvpwBgcTLsyMdreBulT2zrGDLzzfvQ0qMFT6n1R0Gp9XxorsqrOwVd7ab/5OHcdYapFcs51wp4iWS09s+5MSsS3xQClW/bdvMVwYoBt7VhY3BPsOk4X3PmxCHOUGK8JCvxm7tdLuM+zAautX3R3WxYpiw9afu7UsBWEBCviFfC6WlJuXnac8NOACFq5Jrjo4e3SITOoM92zr3Y96wklgbPNPEol+R7MzmRoDQcTlnbGZoH2W640lZ4S/L8Zxv4MGIN/EzxneRNZJC0hQbwvrozpMC70DoKnFF10hhvCKpZfbnyu1V7Fp4CwvyzVebWZ6XUy6ak6FRHtXMYjk0AkpRwdkG0Foa9F8sl8W1IWNUQ3BUCHiWbv7csLNY3iMFmB48OKDkToRsgKJVx7GZkrl+7NUDAXFxS0Ds1DuLs3gIaiJqG/DBCrfbpAyl6QZPt8TNLAiKo76U1SSlTQRIZ52/xlAjwWZbm/lZGO8urXS49+d05ppudAsoOSlA7xJFE9xOfF4MiNtMT2iY2wqnvaj/TgESqTvuLa/TOKjobiTICBEWpiuiSjHHJ10Q8epJE3Scybqm1ibGSR0H+vF3F1L69uglbKS23v2ZMr3RzlBC90bddmsQcHGppmf74zrRwV4MzPA94jQ76fk/DbAwh6ANItNH6RxumSgPkb14ApY0rqyk9JGqhpnFJ7uxqc4RaQ3vV5BB7A8xDxP6ENjnizQ3p+jvfs7MGICIRJCTKDhzRuBhf7bEJmjNzbN491Rwc99DiRjdViarj3HIyfS4OP9o4P19dhmMKIT7nhdsUdXNd5dja1if6qA9tZwHULhnMVF2h43apRIvuJ9YmP45sKneaoIo/B+a6oI+SkTJ/F6phJp3fgYkFihMTAO3lyOgDkd9uRTL9NtprwREUcellSUii5TtuyjpNKi8uNhPutunGy11866a5u3Pk6qEEeR463nrc2P+YdcCGaXoOxdnotvV7QUpnDnMqQ9qIyvDygCUHnZqbSD5n2Ih767m3fUpbnjRo00leGh3rXVYLdhDi1dT0ofEIykRZs6PDRtzMyEWSHE8BGKrX7Dz+zHlUmRvTYByAukp1XOXtFsF3FWXF3dE+JKbbcU5IMOw6VM+Avo2vXaGR5bV9OtXlpIU2diimOHhD4bF66VmEjMBc0k/d2CAtzG32P55fZpjy8GR9mwtfRjz3OocSd3hkdTeY+kRnzpGeOfXzzorIDpZl4+O+p/MKmBnLu7baONPFXqp5HbunuMbEx3k4XZdRveu023Ea90FVOFaaL1IIWIiIujS/Q0NmjMkLg7ZNHakA2fsJhmfkgdVRLm2VFtnnX3k3QscDq0p6TVgPb6G4z7RgnuDxJip11IIYzJRq6m2lCGHQJdeJGeJM4YKskfgqphxoFeC7NxCdO6nK8INY4St1rfwNkrpx0KH9/Nekv8Rv3FmsN5JRC2aLYMBINY6QvGk9M3560gaLC6m9GW0WKkGV0bE9C4vFC3Y4EaxDy4c6o4NEdmGR7aurOHQ0zcz7SnePFgkaGwzjLFkk+NQVtKTtMI941adfodv2SDpatLRJXwLJp5m6wa0U0gl/529hF2yEfWqwZfL8wtgG08vuYAKWZPXEKcIyUSQISRf2UypFHsinoKAiC0C925XIWJ7h//Dw==<\/script>
<script>(async()=>{const t=document.getElementById("viewer").textContent.trim(),n=Uint8Array.from(atob(t),c=>c.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw")),e=document.createElement("script");e.textContent=await new Response(o).text(),document.body.append(e)})().catch(()=>{document.getElementById("too-old").hidden=!1});<\/script>
</body>
</html>
`.split("\f");r(i+e.map(o=>`<p>${xy(o)}</p>`).join("")+a),r(`<script type="application/json" id="facts">${Dc(JSON.stringify(t))}<\/script>`);for(let{lines:o,isPacked:d}of s){r(`<script type="application/x-ndjson"${d?" data-packed":""}>`);for(let h of o)r(Dc(h));r("<\/script>")}r(l)}var xy=t=>t.replace(/[<>&"']|[\ud800-\udbff][\udc00-\udfff]|[^ -~]/g,e=>`&#${e.codePointAt(0)};`),Dc=t=>t.replace(/<|[^ -~]/g,e=>`\\u${`000${e.charCodeAt(0).toString(16)}`.slice(-4)}`),yc=wr;function Ny(t,[e,s],r){let i=s===yc;if(!i&&s!==n)throw new U(pe(`${s}`,`dx @$pool.report("C:/leak.html", "${yc}")`));let a=t.write(Kr(Xi,e),l=>My(r,i,o=>l(`${o}
`)));return{what:q0(i),outcome:a}}function Ty(t,[e,s],{hunts:r,skip:i,tool:a}){let l={hunts:r.map((o,d)=>({recording:Ha,number:d+1,hunt:o})),skip:i,name:Ha,tool:a};for(let o of wc){if(o.name!==s)continue;let d=t.write(Kr(Ji,e),h=>h(o.Ce(l)));return{what:o.help,outcome:d}}throw new U(Q0(wc.map(o=>o.name)))}var Ha="session";function My({hunts:t,snapshots:e,skip:s,tool:r},i,a){var l,o,d;let h=qm(),c=[],u=k=>{c.push(jn(c.length,i?k:h(k)))},{time:f}=(d=(o=(l=t[0])==null?n:l.start)!=null?o:e[0])!=null?d:{time:0};u({type:ee,format:ji,version:1,segment:0,tool:r,time:f});for(let k of e)u(k);let p=[],m={};for(let k of t){u(k.start);for(let v of k.entries)u(v);p.push(ei(k)+ua(k)),p.push(Hr(k,_r(k,s))),m[At(k.tag)]=fa(k.tag).map(({name:v})=>v)}vy({facts:{tool:r,isPrivate:!i,recordings:[Ha],skip:s,users:m},headline:p,recordings:[{lines:c}]},a)}var Ay=class{
constructor(t,e,s,r,i,a,l){this.__u=!1,this.__1=[],this.__i=l,this.__9=t,this.__4=e,this.__f=s,this.__a=r,this.__t=i,this.__j=a}
toString(){return`pooltag ${this.__j}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return ym()}
hitTag(...t){return this.__3("hitTag",t,([e,...s])=>{let r=xs("hitTag",e),i=po('hitTag("Abc ", ',s.filter(l=>l!==Hs)),a=this.__4.hunt(r,i,s.includes(Hs));return a.kind===Cr?this.__v(a):Lh(a)})}
arm(...t){return this.__3("arm",t,([e,s])=>{let r=xs("arm",e);if(s!==n&&s!==Hs)throw new U(pe(`${s}`,`dx @$pool.arm("Abc ", "${Hs}")`));let i=this.__4.arm(r,s===Hs);return i.kind===nt?Cw(r,i.armed.arming.repair):Lh(i)})}
capture(...t){return this.__3("capture",t,()=>{let e=this.__4.capture(po("capture(",t));return e.kind===Cr?this.__v(e):Vp(e)})}
clear(...t){return this.__3("clear",t,()=>op(this.__4.clear()))}
skip(...t){let e=this;return e.__3("skip",t,([s])=>{let r=mo("skip",s);return e.__1=[...e.__1.filter(i=>i!==r),r],mh(e.__1)+(e.__16(r)?"":W0(r))})}
unskip(...t){let e=this;return e.__3("unskip",t,([s])=>{let r=mo("unskip",s),i=e.__1.includes(r)?"":H0(r);return e.__1=e.__1.filter(a=>a!==r),i+mh(e.__1)})}
save(...t){return this.__3("save",t,([e])=>cp(this.__f.save(Kr("save",e))))}
open(...t){return this.__3("open",t,([e])=>X0(this.__f.open(Kr("open",e))))}
report(...t){return this.__3(Xi,t,e=>yh(Ny(this.__f,e,this.__r(Xi))))}
export(...t){return this.__3(Ji,t,e=>yh(Ty(this.__f,e,this.__r(Ji))))}
__r(t){let e=this,{snapshots:s}=e.__a;return{hunts:s.length>0?[...e.__4.shown.values()]:e.__8(t,[]),snapshots:s,skip:e.__1,tool:e.__j}}
used(...t){this.__6("used",t);let{sort:e,pattern:s}=UD(t),{reading:r,rows:i}=this.__y(e,s);return new $(Fm(r,i.length),i.map(a=>new wy(a)))}
top(...t){this.__6("top",t);let[e,s]=Sy(t[0])?t:["",t[0]],r=_m(this.__y(bt,zr("top",s)).rows,`${e}`);return new $(HD(r.length),r)}
snapshot(...t){let e=this;return e.__3(kt,t,([s,r])=>{var i;let{snapshots:a}=e.__a,l=(i=zr(kt,s))!=null?i:`s${a.length+1}`,o=zr(kt,r),d=so(e.__9,e.__i,l,o===n?n:e.__17(o));return d?(e.__a.noteSnapshot(g({type:kt},d)),Aw(l,d.rows.length,a.length===0)):Kh})}
diff(...t){this.__6(lr,t);let e=this.__10(t,0),s=this.__10(t,1),r=oo(e,s);if(r.kind!==Ui)throw new U(Mw(e,s));return new $(Bp(r,e,s),r.rows.map(i=>new KD(i)))}
growth(...t){this.__6("growth",t);let e=um(this.__a.snapshots.map(ro));if(e.zt.length<2)throw new U(_h);return new $(Pw(e),e.rows.map(s=>new XD(s)))}
totals(...t){var e;this.__6("totals",t);let s=kw(this.__9);if(!s)throw new U(Gw);let r=(e=this.__e())==null?n:e.rows.map(({nonPaged:a,paged:l})=>[a.bytes,l.bytes]),i=a=>r==null?n:r.reduce((l,o)=>{var d;return l+((d=o[a])!=null?d:0)},0);return new $(Vw(co(s),s.physical),gm(s,i(0),i(1)).map(a=>new ky(a,s.physical)))}
who(...t){this.__6("who",t);let e=xs("who",t[0]),s=Tp(this.__9),r=vp(e,this.__9,this.__t);return new $(Lw(e,r),r.users.map(i=>new Dy(i,s(i.name))))}
leaks(...t){let e=this.__8(Ri,t),s=Te(e),r=[];for(let l of e)for(let o of Bm(l,this.__1))r.push(new ay(l,o,s(l)));let i=e.map(l=>Hr(l,_r(l,this.__1))),a=Ns(e,r.length,El,Rl);return new $([a,...i].filter(Boolean).join(". "),r)}
recheck(...t){return Wm(this.__8(os,t),this.__1,this.__4)}
sites(...t){let e=this.__8("sites",t),s=Te(e),r=[];for(let i of e)for(let a of dy(i.sites(this.__1)))r.push(new oy(i,a,s(i)));return new $(Ns(e,r.length,El,Il),r)}
blocks(...t){let[e]=t,s=Fy(e)?e:n,r=this.__8(Hi,t,s===n?t:[]);return Em(r,this.__1,s)}
drivers(...t){let e=this.__8("drivers",t),s=Te(e),r=[];for(let i of e)for(let a of Sm(i,this.__1))r.push(new qD(i,a,this.__1,s(i)));return new $(Ns(e,r.length,"module",Rl),r)}
stacks(...t){let e=this.__8("stacks",t),s=Te(e),r=[];for(let i of e){let a=P(i.ot(),(l,o)=>Cc(o)-Cc(l));for(let l of a)r.push(new hy(i,l,s(i)))}return new $(Ns(e,r.length,It,Il),r)}
hits(...t){let[e]=t,s=e===n?Py:fo("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__8(ss,t,[]),i=Te(r),a=[];for(let l of r)for(let o of l.recent(s))a.push(new JD(l,o,this.__1,i(l)));return new $(Ns(r,a.length,R,"number, kind, call site"),a)}
status(...t){return this.__6("status",t),new cy(this.__9,this.__4,this.__1)}
help(...t){uo("help",t);let e=Object.values(ni).map(s=>new FD(s));return new $(`pooltag ${this.__j}: ${PD}`,e)}
__y(t,e){let s=this.__e();if(!s)throw new U(Kh);let r=Op(s.rows,t).filter(({text:i})=>e===n||So(e,i));return r.length===0&&Cm(e,s.rows.map(({text:i})=>i)),{reading:s,rows:r}}
__e(){let t=this;return t.__u||t.__i({kind:"listing"}),t.__u=!0,Up(t.__9,t.__i)}
__17(t){if(!/[*?]/.test(t))return[xs(kt,t)];let e=new Set;for(let{rows:s}of this.__a.snapshots)for(let[r=0]of s){let i=J(r);So(t,K(i))&&e.add(i)}if(e.size===0)throw new U(Wh("known tag",t));return[...e]}
__10(t,e){let{snapshots:s}=this.__a,r=zr(lr,t[e]),i=r===n?s[s.length-2+e]:s.filter(a=>a.name===r).pop();if(i)return ro(i);throw new U(r===n?_h:Wh(kt,r))}
__v(t){let{hunt:e}=t;return[_p(t),Hr(e,_r(e,this.__1))].filter(Boolean).join(" ")}
__16(t){let{hunts:e}=this.__4,s=r=>Gr(r,[t]);return e.length===0||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}
__6(t,e){uo(t,e),this.__4.qi()}
__3(t,e,s){try{return this.__6(t,e),new Bs(s(e))}catch(r){if(!(r instanceof U))throw r;return new Bs(r.message)}}
__8(t,e,[s]=e){this.__6(t,e);let r=s===n?n:xs(t,s),{shown:i}=this.__4,a=(r===n?[...i.values()]:[i.get(r)]).filter(l=>l!==n);if(a.length===0)throw new U(ap(r,r===n?[]:ln(r,i.keys())));return a}},Hs=He,Py=100,Fy=t=>typeof t==rt&&t.length>4&&/!|\+0x/.test(t),Cc=({hits:t})=>t.alloc+t.free+t.unknown,Ve=new iw,hi=t=>Br(gp(t)),_a=new aw,_s=new U0(_a,()=>Ve.now(),Gi,hi),Ey=new Xg(Ve,Ve,t=>{_s.note(g({type:ns},t))}),Ka=new o0(Ve,Ey,_s,hi),Ry=new F0(Ve,_a,_s,Ka),yt=new Ay(Ve,Ka,Ry,_s,_a,Gi,hi);return[yt,Zm,jm,Xm]})();
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
