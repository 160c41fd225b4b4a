/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(n){let 
_s="tooLong",
Xa="notOneByte",
qa="protectedBit",
Yt="$prcb",
Se="poolHitTag",
F="other",
zs="before",
B="after",
N="found",
$t="absent",
b="unknown",
ja="NonPagedAllocs",
Qa="NonPagedFrees",
hi="NonPagedBytes",
Za="PagedAllocs",
Ja="PagedFrees",
ui="PagedBytes",
T="unreadable",
Ct="none",
te="slot",
fi="noPointerSize",
pi="PoolHitTag",
Ya="noModules",
K="read",
We="arm64",
He="x64",
ee="notRead",
Be="unseen",
$a="alreadyArmed",
tl="taggingOff",
Ke="breaksPassed",
mi="ready",
el="notKernel",
sl="localKernel",
_e="notLive",
rl="ambiguous",
gt="stillThere",
Xs="notRepaired",
it="undone",
il="DbgBreakPoint",
gi="neither",
y="alloc",
P="free",
bt="tag",
qs="nonPaged",
bi="NonPaged",
vt="paged",
Si="Paged",
St="frames",
ki="names",
wi="breakInstruction",
js="breakpoint",
xt="targetGone",
ke="bugcheck",
It="function",
ze="pool",
Xe="notPool",
qe="new",
Rt="stack",
Qs="$thread",
yi="$proc",
Di="entered",
Zs="linked",
we="foreign",
tt="failed",
Ci="notArmedAgain",
ot="noHeader",
se="released",
O="inUse",
je="headerless",
ye="yes",
Js="owner",
al="noTagInCode",
ll="probableWrapper",
nl="backwards",
Ys="exact",
$s="floor",
vi="register",
at="block",
xi="immediate",
tr="unchecked",
Ut="same",
Qe="misnumbered",
Ze="repeated",
er="invalid",
sr="torn",
ol="unknownType",
Ti="entry",
re="header",
rr="newer",
Tt="nothing",
De="otherBoot",
lt="armed",
Mi="disarmed",
Ni=" and ",
Ce="notOurs",
ie="refused",
Pi="cleared",
dl="foreignCleared",
I="hit",
et=", ",
ae="allocation",
cl="notClosed",
hl="mayRepeat",
Je="doubted",
Ot="hunt",
ir="exists",
Ye="noRecording",
Mt="; ",
ul="stopsUnknown",
fl="repairLine",
pl="stacksDiffer",
ml="notRecorded",
Ai="number",
ar="unread",
gl="notLoaded",
bl="Physical Memory",
ve="all",
$e="system",
xe="nonpaged",
ts="allocs",
es="frees",
lr="diff",
Ei="bytes",
Sl="notWritten",
ss="hits",
nr="seconds",
kl="unknownHits",
wl="tooManyBlocks",
rs="notRun",
yl="superseded",
is="manualBreak",
Fi="otherBreak",
or="impossible",
Dl="muchNonPaged",
Cl="nearLimit",
dr="nothingHeld",
Ii="leaks",
ht="gone",
as="few",
Ri="keeps",
vl="freedLate",
ls="stopped",
Ui="changes",
Oi="uptime",
cr="driver",
st="string",
Vi="noModule",
hr="at least ",
kt="snapshot",
Gi="0.1.0",
ur="planned",
le="applied",
xl="framesMissing",
fr="last",
Nt="Allocs",
pr="Used",
ne="Frees",
mr="Diff",
j="taken",
Tl="instruction",
Li="undecided",
Ml="unwinding",
Nl="WARNING: ",
Wi="fixed",
gr="repeat",
br="full",
Pl="seenAgain",
Hi="place",
Sr="counters",
ns="change",
Te="end",
os="recheck",
kr="located",
ds="places",
Bi="blocks",
Ki="enough",
_i="passing",
wr="everything",
cs="arguments",
zi="returnValue",
Xi="disagreement",
hs="learning",
us="unlocated",
qi="notInTable",
yr="freed",
Dr="there",
Al="ImageFileName",
El="UniqueProcessId",
Cr="hunted",
ji="boolean",
Qi="pooltag recording",
Q="look",
vr="keep",
oe="Bytes",
fs="Share%",
Vt="Coverage%",
xr="Blocks",
Zi="report",
Ji="export",
Fl="call site",
Il="blocks/allocations",
Rl="allocations/frees",
J=t=>t>>>0,
ps=t=>{let e=s=>{var r;return((r=t[s])!=null?r:0)&255};return J(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)},
Yi=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
Ul=t=>{if(t.length===0)return{vt:!1,mt:{kind:"empty"}};if(t.length>4)return{vt:!1,mt:{kind:_s,length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{vt:!1,mt:{kind:Xa,Mr:e[0]}}:$i(ps([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
Mh=t=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?$i(ps(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?$i(J(Number.parseInt(t,16))):Ul(t),
$i=t=>t<ko?{vt:!0,tag:t}:{vt:!1,mt:{kind:qa,Nr:dt(t)}},
dt=t=>J(t&~ko),
_=t=>{let e=s=>s>=32&&s<=126;return Yi(t).map(s=>e(s)?String.fromCharCode(s):".").join("")},
Pt=t=>`0x${Pe(t)}`,
Nh=t=>ps([...Yi(t)].reverse()),
Ol=t=>_(t).includes("."),
de=t=>{let e=yo.test(t)?t:t.replace(/^0x/i,"").replace(/`/g,"");if(yo.test(e))return Ms(e.toLowerCase().padStart(wo,"0"))},
Gt=(t,e)=>Ms(Pe(t)+Pe(e)),
nt=t=>({high:Number.parseInt(t.slice(0,8),16),f:_t(t)}),
M=(t,e)=>{let s=_t(t)+e;if(s>=0&&s<4294967296)return Ms(t.slice(0,8)+Pe(s));let{high:r}=nt(t);return Gt((r+Math.floor(s/4294967296))%4294967296,s%4294967296)},
ut=(t,e)=>{if(t.slice(0,8)===e.slice(0,8))return _t(e)-_t(t);let s=nt(t),r=nt(e),i=(r.high-s.high)*4294967296+(r.f-s.f);return Number.isSafeInteger(i)?i:n},
At=(t,e)=>t<e?-1:t>e?1:0,
Vl=(t,e)=>(_t(t)&e-1)===0,
Lt=(t,e)=>e===4?Ms(Ae.slice(8)+t.slice(8)):t,
ms=(t,e)=>t.charAt(e===4?8:0)>="8",
Ph=(t,e)=>e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`,
gs=(t,e)=>{let s=_t(t),r=e===4&&s>=2147483648;return zt(r?Gt(4294967295,s):t)},
Ah=(t,e,s)=>C(`rM 0x1;${e?"kb":"k"}${Ee(t)}${Co(s)}`),
Eh=(t,e)=>{let s=e.map(i=>i===Yt?"gdtr":i),r=s.length>0?`;.catch {${Do(s)}}`:"";return C(`${Do(ag[t])}${r};lm o`)},
Fh=(t,e,s)=>{let r=gs(t,e);return s.length===4?C(`ed ${r} ${Ee(bs(s))}`):C(`eb ${r} ${s.map(Ee).join(" ")}`)},
Ih=(t,e)=>{let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return C(`!poolused ${Ee(s)}`)},
Rh=t=>{let e=_(t).replace(/[^A-Za-z0-9]/g,"?");return C(`!poolused 0x1 ${e}`)},
bs=t=>{let e=s=>{var r;return(r=t[s])!=null?r:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0},
ta=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
V=(t,e)=>{try{return t()}catch(s){if(!(s instanceof Ps))throw s;return e(s)}},
E=(t,e)=>{let s=e;for(;s<t.length&&pt(t.charCodeAt(s));)s++;return s},
Wt=(t,e)=>{let s=e;for(;s<t.length&&Ag(t.charCodeAt(s));)s++;return s},
Uh=(t,e)=>{let s=e;for(;s<t.length&&Mo(t.charCodeAt(s));)s++;return s},
ea=t=>{let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=To;)e--;return t.slice(0,e)},
sa=(t,e)=>{let s=Wt(t,e);if(s-e===16)return s;if(s-e!==8)return-1;if(t.charCodeAt(s)!==Pg)return s;let r=Wt(t,s+1);return r-s===9?r:-1},
Ht=(t,e)=>{let s=sa(t,e);if(s<0)return;let r=s-e===8,i=t.slice(s-8,s),a=(r?Eg:t.slice(e,e+8))+i;return{address:Fg(a),pointerSize:r?4:8,end:s}},
Oh=t=>{let e=Number(t);return Number.isSafeInteger(e)?e:n},
Tr=(t,e)=>{let s=[];for(let r of t){let i=r.length<=Xt?e(r):n;i!==n&&s.push(i)}return s},
Vh=(t,e)=>({elementSize:e,rows:Tr(t,s=>Gh(s,e))}),
Gh=(t,e)=>{let s=Ht(t,E(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let a=Lh(t,i,e*2);if(a<0||(r.push(Rg(t,i,a)),!Ug(t,a,e)))break;i=a+1}return r.length===0?n:{address:s.address,elements:r}},
Lh=(t,e,s)=>{let r=e+s,i=Wt(t,e)===r,a=t.startsWith("?".repeat(s),e);return(i||a)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1},
Wh=(t,e)=>{var s,r;Gl(t);let i=ba(t,e);if(e.thing.kind!==Se)return i;let a=Wl(e,Og(t,e));if(i.kind===a.kind)return i;let l=o=>[i,a].find(o);return(r=(s=l(Po))!=null?s:l(({kind:o})=>o===F))!=null?r:No},
Gl=t=>{X(t,Dg)},
Ll=(t,e)=>{e===4&&Gl(t)},
Wl=(t,e)=>{if(!e)return No;let{before:s,after:r}=t,i=a=>a.every((l,o)=>l===e[o]);return i(s)?{kind:zs}:i(r)?{kind:B,bytes:e}:{kind:e.every((a,l)=>a===s[l]||a===r[l])?"mixed":F,bytes:e}},
z=(t,e,s)=>{var r;if(e<0||e+s>t.length)return;if(s===4)return Ie(t,e);let i=0;for(let a=s-1;a>=0;a--)i=i*256+((r=t[e+a])!=null?r:0);return i},
Me=(t,e,s)=>{let r=z(t,e,4),i=s===8?z(t,e+4,4):0;return r===n||i===n?n:Gt(i,r)},
Mr=(t,e,s)=>{let r=t.readMemory(e,s);return r&&Me(r,0,s)},
ce=(t,e)=>{let s=t.readMemory(e,4);return s&&z(s,0,4)},
Hl=(t,e,s,r)=>{let i=t.readMemory(e,s*r);if(!i)return;let a=[];for(let l=0;l<s;l+=1){let o=Me(i,l*r,r);if(o===n||o===Ae)break;a.push(o)}return a},
Hh=t=>{let e=Ht(t,E(t,0));if(!e||!pt(t.charCodeAt(e.end)))return;let{name:s,As:r}=Bl(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,As:r||n}},
Bl=t=>{let e=Bh(t);return{name:t.slice(0,e).trim(),As:t.slice(e).trim()}},
Bh=t=>{let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s},
Nr=(t,e,s)=>{let r=`nt!${e}`.toLowerCase();return V(()=>{let i=t.query(gg(e)),a=Vg(i).find(o=>o.name.toLowerCase()===r);if(a)return{kind:N,address:Lt(a.address,s)};let l=i.find(o=>o.trim()!=="");return l===n?{kind:$t}:{kind:b,Ht:l.trim()}},({message:i})=>({kind:b,Ht:i}))},
Kl=(t,e,s)=>{let r=Nr(t,e,s);return r.kind===N?r.address:n},
Ss=(t,e=8)=>{let s=new Map;for(let r of t)if(!(r.length>Xt||!r.includes("=")))for(let[i,a]of Kh(r))s.has(i)||s.set(i,Lt(a,e));return s},
Kh=t=>{var e;let s=[],[r=""]=t.includes(Ao)?t.split(Ao):[t];for(let i of r.trim().split(/\s+/)){let[,a="",l="",o]=(e=Gg.exec(i))!=null?e:[],d=o===""?de(l):n;if(d)s.push([a.toLowerCase(),d]);else if(o!=="*"&&!Lg.test(i))return[]}return s},
Pr=t=>{let e=!1;return Tr(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),_l(s,e)))},
_l=(t,e=!1)=>{let s=Ht(t,E(t,0));if(!s||!pt(t.charCodeAt(s.end)))return;let r=Ht(t,E(t,s.end));if(!r||!pt(t.charCodeAt(r.end)))return;let i=E(t,r.end),a=t.slice(i),l=a.search(/\s/),o=l<0?a:a.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:a.slice(o.length).trim(),xt:e}},
zl=(t,e)=>{let s=40543,r=(t&65535)*s,i=(t>>>16)*s,a=r+i%65536*65536,l=Math.floor(i/65536)+Math.floor(a/4294967296);return(a%4294967296^l)&e},
Xl=(t,e,s)=>{let r=(o,d)=>{let{offset:c,bytes:h}=s.fields[o];return _h(t,e+c,h,d)},i=r("Key",!1),a=ql(r(ja,!1),r(Qa,!1),r(hi,!0)),l=ql(r(Za,!1),r(Ja,!1),r(ui,!0));if(!(i===n||!a||!l))return{tag:J(i),nonPaged:a,paged:l}},
ql=(t,e,s)=>{if(!(t===n||e===n||s===n))return{allocs:t,frees:e,bytes:s}},
_h=(t,e,s,r)=>{let i=z(t,e,4),a=s===8?z(t,e+4,4):0;if(i===n||a===n)return;let l=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(a+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(o)?o:n},
jl=t=>{let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:Eo(r.nonPaged,i.nonPaged),paged:Eo(r.paged,i.paged)}),e)},
zh=(t,e)=>{let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=Xl(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s},
Ql=(t,e)=>{let s=new Map,r;for(let i of t){if(i.length>Xt)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,l="",o="",d="",c=""]=a;r!=null||(r=l.length),!(l.length>r||s.has(d))&&s.set(d,{offset:Number.parseInt(o,16),type:c.trim()})}return s.size===0?n:{name:e,fields:s}},
Zl=t=>{let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&Jl(e.type);return e&&s!==n?e.offset+s:n},
Jl=t=>{var e,s,r;let[,i="1",a=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(s=/^U?[Ii]nt([1248])B$/.exec(a))==null?n:s[1],o=(r=/^Ptr(32|64)\b/.exec(a))==null?n:r[1];return l?Number(i)*Number(l):o?Number(i)*(Number(o)/8):n},
Xh=(t,e,s)=>{let r=Fo(t,"_POOL_TRACKER_BIG_PAGES"),i=r==null?n:r.fields.get("Key"),a=r==null?n:r.fields.get("NumberOfBytes"),l=a!=null?a:r==null?n:r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),d=e("PoolBigPageTableSize");if(!r||!i||!l||o.kind!==N||d.kind!==N)return;let c=Mr(t,o.address,s),h=ce(t,d.address);if(!c||!h||(h&h-1)!==0)return;let u=Zl(r);if(u===n)return;let f={Pr:i.offset,Ar:l.offset};return g({address:c,k:h,Er:u},f,{Es:a?1:Bg,pointerSize:s})},
qh=(t,e,s)=>{let r=jh(s),i=zl(r,e.k-1);if(e.Es===1)return ra(t,e,i,s);let a=ra(t,e,i,s);if(a.kind===N)return a;let l=ra(t,e,Kg(r)&e.k-1,s);return l.kind===N?l:{kind:T}},
ra=(t,e,s,r)=>{let{address:i,k:a,Er:l,Pr:o,Ar:d,Es:c,pointerSize:h}=e,u=Math.min(Hg,a-s),f=t.readMemory(Sa(i,s,l),u*l);if(!f)return{kind:T};for(let p=0;p<f.length;p+=l){if(Me(f,p,h)!==r)continue;let m=Me(f,p+d,h),k=m&&ut(Ae,m);if(k===n)return{kind:T};let v=k*c;return{kind:N,tag:ps(f.subarray(p+o,p+o+4)),bytes:v}}return{kind:$t}},
jh=t=>{let{high:e,f:s}=nt(t);return(s>>>Io|e<<32-Io)>>>0},
Yl=(t,e,s)=>{let r=su(Fo(t,"_POOL_TRACKER_TABLE")),i=Qh(t,e),a=en(t,e("PoolTrackTable"),s);if(!r||!i||!Vo(a))return;let l=Zh(t,e("ExPoolTagTables"),s),o=Jh(t,e,s);if(!l||o===b)return;let d=[a.address,...l.filter(c=>c!==a.address)];return g({_:r,tables:d},i,{Re:o===Ct?n:o})},
Qh=(t,e)=>{let s=ka(t,e("PoolTrackTableSize")),r=ka(t,e("PoolTrackTableMask"));return s===n||r===n?n:{k:s,Ue:r}},
Zh=(t,e,s)=>e.kind!==N?e.kind===$t?[]:n:Hl(t,e.address,Xg,s),
Jh=(t,e,s)=>{let r=en(t,e("PoolTrackTableExpansion"),s);if(r.kind===b)return b;if(!Vo(r))return Ct;let i=ka(t,e("PoolTrackTableExpansionSize"));return i===n?b:i===0?Ct:{table:r.address,k:i}},
ia=(t,e,s)=>{let r=$l(t,e,s);if(r.kind!==N)return r;let{nonPaged:i,paged:a}=r.record;return{kind:N,counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
$l=(t,e,s)=>{let r=$h(t,e,s);if(r.kind!==te)return r.kind===Ct?tu(t,e,s):r;let i=[];for(let a of e.tables){let l=Ue(t,e,a,r.index,1);if(!l)return Re;let o=l.get(0);o&&dt(o.tag)===s&&i.push(o)}return Oo(jl(i))},
Yh=(t,e)=>{let[s]=e.tables,r=s&&Ue(t,e,s,0,e.Ue+1);return r&&[...r.values()].map(({tag:i})=>dt(i))},
tn=(t,e)=>{let s=new Map;for(let a of e.tables){let l=Ue(t,e,a,0,e.k);if(!l)return;l.forEach((o,d)=>{var c;s.set(d,[...(c=s.get(d))!=null?c:[],o])})}let{Re:r}=e,i=r?Ue(t,e,r.table,0,r.k):[];return i?[...[...s.values()].map(jl),...i.values()].filter(a=>a!==n):n},
$h=(t,e,s)=>{let[r]=e.tables;if(!r)return Re;let i=e.Ue+1,a=zl(s,e.Ue);for(let l=i;l>0;){let o=Math.min(zg,i-a,l),d=Ue(t,e,r,a,o);if(!d)return Re;for(let c=0;c<o;c+=1){let h=d.get(c);if(!h)return{kind:Ct};if(dt(h.tag)===s)return{kind:te,index:a+c}}a=(a+o)%i,l-=o}return{kind:Ct}},
tu=(t,e,s)=>{var r;let{Re:i}=e,a=i&&Ue(t,e,i.table,0,i.k);if(i&&!a)return Re;let l=[...(r=a==null?n:a.values())!=null?r:[]].find(o=>dt(o.tag)===s);return l?Oo(l):eu(t,e)},
eu=(t,e)=>{for(let s of e.tables){let r=Sa(s,e.k-1,e._.size),i=t.readMemory(r,e._.size),a=i&&Xl(i,0,e._);if(!a)return Re;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:$t}},
su=t=>{let e=t&&Zl(t);if(!t||e===n)return;let s={};for(let r of Wg){let i=t.fields.get(r),a=i&&Jl(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:e,fields:s}},
en=(t,e,s)=>{if(e.kind!==N)return e;let r=Mr(t,e.address,s);return r?{kind:N,address:r}:{kind:b,Ht:""}},
aa=t=>{let e=Ar(t);if(!e)return{kind:fi};let s=Nr(t,pi,e);if(s.kind!==N)return{kind:"noSymbol",name:pi,Ht:s.kind===b?s.Ht:n};let r=Pr(X(t,vo)).map(a=>g({},a,{start:Lt(a.start,e),end:Lt(a.end,e)}));if(!As(r))return{kind:Ya};let i=a=>Nr(t,a,e);return{kind:K,target:g({pointerSize:e},iu(t,e),{poolHitTag:s.address,modules:r,Bt:_g.filter(a=>Ro(t,e,a)),Kt:ru(t,i,e),Oe:Yl(t,i,e),Fr:Xh(t,i,e)})}},
ru=(t,e,s)=>{var r;let i=e("KiProcessorBlock");return i.kind!==N?[]:(r=Hl(t,i.address,Qg,s))!=null?r:[]},
Ar=t=>{let e=Ss(X(t,cg)).get("$ptrsize");return e===Gt(0,4)?4:e===Gt(0,8)?8:n},
iu=(t,e)=>{var s,r,i;let a=(s=X(t,hg).find(d=>/Kernel Version/i.test(d)))!=null?s:"",l=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(a))==null?n:r[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${a.trim()}${o}`,ue:e===4?"x86":au(a),build:l?Number(l):n}},
au=t=>{if(t!=="")return/\bARM\s?64\b/i.test(t)?We:He},
Bt=t=>{let e=Ar(t),s=e&&Kl(t,pi,e);if(!e||!s)return{kind:ee};let r=sn(t,s,e);return r===n?{kind:ee}:{kind:K,address:s,pointerSize:e,value:r}},
sn=(t,e,s)=>(Ll(t,s),ce(t,e)),
lu=(t,e)=>{let s=tb(e);return V(()=>t.debugger(Cg(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?n:i.includes(s)}),()=>!1)},
Er=t=>{V(()=>t.debugger(xg),()=>{})},
nu=t=>{let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",a=""]=e!=null?e:[],l=de(i);if(!e||!l)return;let o=c=>Number.parseInt(c,16),d=J(o(s));return yt(d)?n:{armed:d,saved:Es(o(r)),address:l,id:a}},
ou=t=>{let e=[];for(let s of t){if(s.length>Xt)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():n;r&&i&&e.push(du(i,r[1],r[2]));let a=r?n:cu(s);a&&e.push(a)}return e},
du=(t,e,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return e==="Command"?g({},t,{command:r}):g({},t,{Ia:r})},
cu=t=>{var e;let[s="",...r]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(s))return;let i={Ve:!0,"not handled":!1}[(e=r[r.length-1])!=null?e:""];i!==n&&r.pop();let a=sb.find(d=>d===r[r.length-1]);if(a&&r.pop(),i===n&&!a)return;let[l="",...o]=r;return o.length>0?n:{code:s,Ir:l,status:a,Ve:i}},
rn=t=>{var e;let s=ou(X(t,fg)),r=o=>s.find(d=>d.code===o),i=r("bpe"),a=(e=r("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:b};let{command:l}=i;return l!==n&&ib(l)?Da("command",l):i.status!=="break"?Da("status",Bo(i)):(a==null?n:a.Ve)===!1?Da("handling",Bo(a)):{kind:"stops"}},
A=(t,e)=>Array.from(t,(s,r)=>({Ge:s,place:r})).sort((s,r)=>e(s.Ge,r.Ge)||s.place-r.place).map(({Ge:s})=>s),
ks=(t,e)=>Fr(t.toLowerCase(),e.toLowerCase()),
Fr=(t,e)=>{let s=0,r=0,i=-1,a=0;for(;s<e.length;)if(t[r]==="*")i=r++,a=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;t[r]==="*";)r++;return r===t.length},
an=(t,e)=>{let s=[...new Set(e)].filter(a=>a!==t),r=t.trim(),i=[.../[*?]/.test(r)?[a=>Fr(r,a)||ks(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>nn(t.padEnd(4),a.padEnd(4)),a=>nn(t.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let l=s.filter(a);if(l.length>0)return A(l,(o,d)=>o<d?-1:1).slice(0,ab)}return[]},
ln=(t,e)=>{let s=new Map([...e].map(r=>[_(r),r]));return an(_(t),s.keys()).map(r=>s.get(r)).filter(r=>r!==n)},
nn=(t,e)=>{let s=[0,1,2,3].filter(a=>t[a]!==e[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:Ko(t.trim(),e.trim())||Ko(e.trim(),t.trim())},
hu=(t,e,s)=>{var r;let i=e.Oe;if(!i)return{kind:b};let a=c=>c!==n&&ia(t,i,c).kind===N,l=ia(t,i,s);if(l.kind===T||l.kind==="overflow")return{kind:b};let o=uu(s);if(l.kind===N)return{kind:"seen",Fs:a(o)?o:n};let d=[Nh(s),o].find(a);return{kind:Be,Le:d===n?ln(s,(r=Yh(t,i))!=null?r:[]):[d]}},
uu=t=>{let e=t>>>24;if(!(e!==32&&e!==0))return J(t&16777215|(e===0?32:0)<<24)},
fu=(t,e,s,r)=>{let i=Ir(t);if(i)return qt(i);if(yt(s))return qt({kind:"neverHit",tag:s});let a=pu(t,e);if(a.kind!==K)return qt(a);let{target:l}=a,o=sn(t,l.poolHitTag,l.pointerSize);if(o===n)return qt({kind:T});if(!yt(o))return qt({kind:$a,value:o});if(mu(t,l))return qt({kind:tl});let d=rn(t);if(d.kind===Ke)return qt(d);let c=gu(s,hu(t,l,s),r);return c?qt(c):{kind:mi,target:l,_t:o,stops:d.kind==="stops"}},
Ir=t=>{let{Rr:e,description:s="",Ur:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:el}:r?/^local\b/i.test(s)?{kind:sl}:n:{kind:_e}},
pu=(t,e)=>{let s=aa(t),r=s.kind===K?s.target.modules.filter(i=>!i.xt):[];return s.kind===fi||r.length>1?s:(V(()=>e.debugger(mg),()=>{}),aa(t))},
mu=(t,e)=>{if(e.build===n||e.build>=lb)return!1;let s=Kl(t,"NtGlobalFlag",e.pointerSize),r=s&&ce(t,s);return r!==n&&(r&nb)===0},
gu=(t,e,s)=>{switch(e.kind){case"seen":return e.Fs===n||s?n:{kind:rl,Is:[t,e.Fs]};case Be:return s?n:{kind:Be,tag:t,Le:e.Le};case b:return}},
on=(t,e,s)=>{e.kind===gt&&t({kind:Xs,command:e.repair}),e.kind===it&&t({kind:"repaired",value:s})},
Rr=t=>{let e=Xo.get(t);if(e)return e.is;let s=bu(t);return Xo.set(t,{is:s}),s},
bu=t=>{var e;if(pb.test(t.module))return t.name.includes("Pool")?cn(t.name):n;if(zo.test(t.module))return t.name===il||mb.test(t.name)?gi:(e=dn(t.name))!=null?e:Su(t.name)},
dn=t=>hb.test(t)?y:ub.test(t)?P:n,
Su=t=>fb.test(t)?cn(t):n,
cn=t=>t.includes("Alloc")?y:t.includes("Free")?P:gi,
wt=t=>{let e=t.findIndex(({symbol:s})=>!s||Rr(s)===n);return e<0?t.length:e},
ku=t=>zo.test(t.module)&&t.name==="ExFreePool"&&t.offset>gb,
hn=t=>t.name===il||/^Exp\w*PoolTracker/.test(t.name),
la=t=>{var e;let s=bb.exec(t);if(!s)return;let r=((e=s[2])!=null?e:"").trim();return s[1]===n?{command:r}:{processor:Number(s[1]),command:r}},
wu=t=>{let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?n:e[1]){case"Tag":return bt;case bi:return qs;case Si:return vt;case"Session Tag":return"sessionTag";default:return}},
yu=t=>{let e=[],s=E(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=E(t,i)}return e},
Du=(t,e)=>{let s=E(t,0);if(t.startsWith("TOTAL",s)&&pt(t.charCodeAt(s+5)))return Cu(t,s+5,e);let r=e.We?kb(t,e,e.We):vu(t,s,e);return r?{kind:"row",a:r}:yb(t,s)?Zo:{kind:F}},
Cu=(t,e,s)=>{let{_:r,We:i=Yo(r)}=s,a=na(t,e,i,r);return!a||t.slice(a.end).trim()!==""?Zo:g({kind:"total"},pn(a.He))},
vu=(t,e,s)=>{let r=Jo(t,e,jt,s),i=Jo(t,e,t.slice(e,e+jt).search(/\s/),s);return r&&i?n:r!=null?r:i},
un=(t,e,s=jt)=>{let r=e+s;if(e<0||t.length<=r||!pt(t.charCodeAt(r))||E(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
na=(t,e,s,r)=>{var i;let a=[],l=e,o=!0,d=!0;for(let c=0;c<s.length;c++){let h=xu(t,l,(i=s[c])!=null?i:0);if(!h)return;let u=c===s.length-1?Tu(t,h,d,r):h.end,f=u===n?n:Oh(t.slice(h.start,u));if(u===n||f===n)return;let p=u===h.Tt||u>h.Tt&&h.full;o=o&&p,d=d&&(p||c===0),a.push(f),l=u}return{He:a,end:l,Or:o}},
xu=(t,e,s)=>{let r=E(t,e),i=t.charAt(r)==="-"?r+1:r,a=Uh(t,i);if(!(r===e||a===i))return{start:r,end:a,Tt:e+s,full:r===e+1}},
Tu=(t,e,s,r)=>{if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.Tt||i.startsWith($o))return e.end;if(!(!s||e.start>=e.Tt))return e.full?r==="old"&&/^[ .]/.test(i)?e.Tt:n:e.Tt},
fn=(t,e,s)=>{let r=s.trim(),i=t.length===jt&&!t.includes(".")?Ul(t):n;return g({text:t.padEnd(jt),tag:i!=null&&i.vt?i.tag:n},pn(e),{description:r||n})},
pn=t=>{let e=t.length/2;return{nonPaged:mn(t.slice(0,e)),paged:mn(t.slice(e))}},
mn=t=>{let[e=0,s=0,r=0,i=0]=t;return t.length===2?{s:e,bytes:s}:{allocs:e,frees:s,s:r,bytes:i}},
gn=t=>{var e;let s=new Sb,r;for(let i=0;i<t.length;i++){let a=(e=t[i])!=null?e:"";if(r){if(qo(r.push(a,i)))break}else{let l=s.read(a);l&&(r=new xb(l))}}return r==null?n:r.listing()},
ws=(t,e,s)=>e.Oe?ia(t,e.Oe,s):V(()=>Mu(t,s),()=>({kind:T})),
ys=t=>t.kind===N?t.counts:t.kind===$t?{allocs:0,frees:0}:n,
Mu=(t,e)=>{let s=gn(t.query(Rh(e)));if(!s)return{kind:T};let[r,...i]=s.rows.filter(h=>h.tag===e);if(!r)return{kind:s.rows.length===0?$t:T};let a=[r.nonPaged.allocs,r.paged.allocs],l=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:T};let o={allocs:bn(a),frees:bn(l)},{allocs:d,frees:c}=o;return d===n||c===n?{kind:T}:{kind:N,counts:{allocs:d,frees:c}}},
bn=t=>{let e=0;for(let s of t){if(s===n)return;e+=s}return e},
oa=(t,...e)=>{let s=e.find(r=>t.has(r));return s===n?n:t.get(s)},
Nu=t=>{let e=Ht(t,Pu(t));if(!e||t.charAt(e.end)!==" ")return;let s=Au(t,e.end+1),r=s===n?e.end+1:e.end+1+s.length,i=Ab(t.slice(r).trim().replace(/\s+/g," "));if(Eu(i))return s===n||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}},
Pu=t=>{let e=E(t,0),s=Wt(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e},
Au=(t,e)=>{if(t.startsWith("??",e))return"??";let s=t.slice(e,Wt(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return Pb.includes(s)?n:s},
Eu=t=>{var e;let s=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?n:e[1];return s===n?t==="???"||t==="????":!(s.length===8&&Wt(s,0)===8)},
Sn=t=>{let e=E(t,0);if(t.charAt(e)==="#"&&(e=E(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?St:/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?ki:n},
da=t=>{let e=ea(t),s=Fu(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:ea(e.slice(0,s)),source:kn(r.slice(i))}},
Fu=t=>{let e=Ub.exec(t);if(e)return e.index+e[0].length;let s=Iu(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&kn(t.slice(r+1))?r:t.length},
Iu=t=>{let e=t.indexOf(" (");if(e<0)return-1;let s=Rb.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length===0?-1:Math.min(...s)},
kn=t=>{let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>Mo(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:n},
Ur=t=>{let e=ea(t),{head:s,offset:r}=Ru(e);if(r===n)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!Ob(a))return;if(i<0)return s===e?n:{module:a,name:"",offset:r};let l=s.slice(i+1);return l.trim()===""||l.endsWith("(")?n:{module:a,name:l,offset:r}},
Ru=t=>{var e;let[,s,r]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(s===n||r===n)return{head:t,offset:0};let i=Number.parseInt(r,16);return{head:s,offset:Number.isSafeInteger(i)?i:n}},
wn=(t,e,s=!0)=>{let r=E(t,0),i=Uu(t,r),a=i===n?r:E(t,Wt(t,r));return e===ki?Wu(t.slice(a),i):t.charCodeAt(a)===Vb?Lu(t,a,i):Ou(t,a,i,e,s)},
Uu=(t,e)=>{let s=Wt(t,e),r=s-e;if(!(r<2||r>3||!pt(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)},
Ou=(t,e,s,r,i)=>{var a;let l=sa(t,e);if(l<0)return;let o=r!=="noBase",d=Ht(t,o?Vu(t,l,r):e);if(!d||o&&d.pointerSize!==sd(l-e)||!pt(t.charCodeAt(d.end)))return;let{pointerSize:c}=d,h=E(t,d.end),u=Gu(t,Gb(t,h),c,i),f=u&&yn(t.slice(u.end));if(!(!u||!f))return{number:s,pointerSize:c,base:i&&o?(a=Ht(t,e))==null?n:a.address:n,x:d.address,gap:h-d.end,args:u.wt,Rs:u.Vr,inline:!1,text:f.text,source:f.source,symbol:f.symbol}},
Vu=(t,e,s)=>{let r=E(t,e);return s==="wide"||r===e+1?r:t.length},
Gu=(t,e,s,r)=>{let i=t.charCodeAt(e)===ed,a=[],l=i?E(t,e+1):e,o=0;for(;o<td(s);o++){let d=sa(t,l);if(d<0||sd(d-l)!==s||!Lb(t,d))break;let c=r?Ht(t,l):n;c&&a.push(c.address),l=E(t,d)}if(!(i&&t.charCodeAt(l)!==ed)&&!(o>0&&o<td(s)))return{wt:a,Vr:o>0,end:i?E(t,l+1):l}},
Lu=(t,e,s)=>{let r=[Fb,Eb].find(l=>t.startsWith(l,e));if(r===n)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let a=yn(t.slice(i));return a&&a.text!==""?g({},a,rd,{number:s,inline:!0}):n},
Wu=(t,e)=>{let s=da(t),r=Ur(s.text),i=r!==n&&r.name!=="",a=e!==n&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return g({},s,rd,{symbol:r,number:e,inline:!1})},
yn=t=>{let{text:e,source:s}=da(t),r=Ur(e);return r!==n||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:n},
Dn=t=>{var e;if(t.length>Kb||!zb(t))return;let s=Hu(t.trim());if(Hb.test(s))return{kind:wi};if(s.startsWith("Breakpoint ")){let r=(e=/^Breakpoint (\d{1,9}) hit$/.exec(s))==null?n:e[1];return r===n?n:{kind:js,number:Number(r)}}return s.startsWith("*** Fatal System Error: ")?Bu(s):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(s)?{kind:F,m:s}:_b.some(r=>r.test(s))?{kind:xt,m:s}:n},
Hu=t=>{let e=t.includes(id)?Bb.exec(t):null;return e?t.slice(e.index+e[0].length):t},
Bu=t=>{var e;let s=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?n:e[1];if(s!==n)return{kind:ke,code:Number.parseInt(s,16),pe:Cn(t)}},
Cn=t=>{var e,s;let r=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?n:e[1],i=[];for(let a of(s=r==null?n:r.split(","))!=null?s:[]){let l=de(a.trim());l&&i.push(l)}return i},
Ku=t=>{var e;let s;for(let r of t){if(s&&s.push(r)!==B)continue;let i=Dn(r);i&&(s=new qb(i))}return(e=s==null?n:s.report())!=null?e:_u(t)},
_u=t=>{let e=new ld;for(let s of t)e.push(s);return e.place.instruction?g({kind:"stepped"},e.place):n},
zu=t=>{let e=E(t,0);return e===t.length||Wb(t)?!0:jb.some(s=>t.startsWith(s,e))},
Xu=t=>{let e=t.trim();if(!e.endsWith(":"))return;let s=da(e.slice(0,-1));return Ur(s.text)&&s.text},
qu=t=>{let e=t.filter(i=>i.length<=Xt),s=vn(e,/^Last event: (.+)$/);if(s===n)return;let r=vn(e,/^debugger time: (.+)$/);return r===n?{m:s}:{m:s,time:r}},
vn=(t,e)=>{var s;for(let r of t){let i=(s=e.exec(r.trim()))==null?n:s[1];if(i!==n)return i}},
ju=t=>{for(let[e,{symbol:s}]of t.slice(0,wt(t)).entries()){if(!s||e===0&&ku(s))continue;let r=Rr(s);if(r===y||r===P)return r}},
Qu=t=>{var e;if(t.offset!==0)return;let s=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?n:e[1];if(s!==n)return dn(s);let r=Rr(t);return r===gi?n:r},
Zu=(t,e)=>{let s=z(t,t.length-fe,fe);if(s===n||nt(e).f%fe!==0)return[];if(Qt(s,4227858432,2483027968))return[{kind:It,address:M(e,od(s)-fe)}];let r=Qt(s,4294966303,3594452992),i=Qt(s,4294965279,3594455071)||Qt(s,4294965248,3611232256);return r||i?[va]:[]},
Ju=(t,e)=>{let[s,r,i]=[0,1,2].map(d=>z(t,d*fe,fe));if(s===n)return;if(Qt(s,4227858432,335544320))return{kind:It,address:M(e,od(s))};if(r===n||i===n)return;let a=s&31;if(!(Qt(s,2667577344,2415919104)&&(r&1023)===a*33&&i===Jr(3592355840|a<<5)))return;let l=r>>>10&4095,o=Yu(s,e);if(Qt(r,4290772992,4181721088))return{kind:te,address:M(o,l*8)};if(Qt(r,4290772992,2432696320))return{kind:It,address:M(o,l)}},
Yu=(t,e)=>{let s=t<<8>>13<<2|t>>>29&3,{high:r,f:i}=nt(e);return M(Gt(r,Jr(i&-4096)),s*4096)},
ca=(t,e,s)=>{var r;let i=t[e];if(i===n)return;let a=i>>6,l=i>>3&7;if(a===3)return{Mt:l,length:1};let o=(i&7)===4,d=o?t[e+1]:i;if(d===n)return;let c=o?2:1;if(!(a===0&&(d&7)===5)){let p=c+((r=[0,1,4][a])!=null?r:0);return e+p<=t.length?{Mt:l,length:p}:n}let h=Or(t,e+c);if(h===n)return;let u=c+4;if(!o)return{Mt:l,length:u,fixed:{kind:s===He?"relative":"absolute",Us:h}};let f=(d>>3&7)!==4;return{Mt:l,length:u,fixed:f?n:{kind:"absolute",Us:h}}},
Or=(t,e)=>{let s=z(t,e,4);return s===n?n:s|0},
$u=(t,e,s)=>{let r=[];for(let i=2;i<=Zb;i+=1){let a=t.length-i,l=t[a]===232&&i===5?Or(t,a+1):n;if(l!==n){let c=s===He?tf(t,a,e):n;r.push({kind:It,address:Zr(e,l,s),slot:c})}let o=t[a]===255?ca(t,a+1,s):n;if((o==null?n:o.Mt)!==2||o.length!==i-1)continue;let{fixed:d}=o;d&&r.push({kind:te,address:dd(d,e,s)}),(!d||ef(t,a,s))&&r.push(va)}return r},
tf=(t,e,s)=>{let r=e-Qb;if(!cd.every((a,l)=>t[r+l]===a))return;let i=Or(t,r+cd.length);return i===n?n:M(s,e-t.length+i)},
ef=(t,e,s)=>{let r=t[e-1],i=s===He&&hd(r)?t[e-2]:r;return i===100||i===101},
sf=(t,e,s)=>{var r;let i=s===He&&hd(t[0])?1:0,a=l=>M(e,i+l);switch(t[i]){case 235:{let l=((r=t[i+1])!=null?r:0)<<24>>24;return{kind:It,address:Zr(a(2),l,s)}}case 233:{let l=Or(t,i+1);return l===n?n:{kind:It,address:Zr(a(5),l,s)}}case 255:{let l=ca(t,i+1,s);if((l==null?n:l.Mt)!==4)return;let{fixed:o,length:d}=l;return o?{kind:te,address:dd(o,a(1+d),s)}:va}default:return}},
rf=(t,e,s)=>s===We?Zu(t,e):$u(t,e,s),
af=(t,e,s)=>s===We?Ju(t,e):sf(t,e,s),
lf=(t,e,s)=>{if(t.length===1)return t[0];let r=t.filter(i=>{let a=e(i);return a===n?!1:a===s?!0:i.kind!==It||!i.slot?!1:e({kind:te,address:i.slot})===a});return r.length===1?r[0]:n},
nf=t=>{let e=t.findIndex(s=>s.trim()==="Exact matches:");return e<0?[]:Tr(t.slice(e+1),of)},
of=t=>{if(!t.startsWith("    "))return;let e=Ur(Bl(t.trim()).name);return(e==null?n:e.offset)===0&&e.name!==""?e:n},
xn=(t,e,s)=>{var r;let i=l=>t.readMemory(M(e,-l),l),a=nt(e).f%$b;return(r=i(s))!=null?r:a>0&&a<s?i(a):n},
Tn=t=>{let e=new Set(t.map(Qu));if(e.size>1)return pe;let[s]=e;return s?{kind:ze,of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()==="nt")?{kind:Xe}:pe},
df=t=>{var e;let s=new nS;for(let r=0;r<t.length&&s.push((e=t[r])!=null?e:"",r)!==B;r++);return s.listing()},
cf=t=>{if(t.pointerSize!==n)return{pointerSize:t.pointerSize,Ra:t.gap>=Ib?qe:"old",Ua:t.number!==n,args:t.Rs}},
hf=(t,e,s,r=fd)=>{let i=t.query(Ah(r,e.pointerSize===4,e.Bt)),a=Mn(i,e);if(!a)return xa("registers",i);let l=Nn(i,a.z);return l?{kind:K,$:g({report:s},a,{stack:l})}:xa(Rt,i)},
Mn=(t,e)=>{var s,r,i,a;let l=Ss(t,e.pointerSize),o=(r=(s=l.get("eip"))!=null?s:l.get("rip"))!=null?r:l.get("pc"),d=(a=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?a:l.get("sp");if(!o||!d)return;let c=Pn(l,e);return{z:o,sp:d,fp:l.get("ebp"),registers:l,thread:l.get(Qs),process:l.get(yi),processor:c}},
Nn=(t,e)=>{let[s,...r]=df(t).frames;return s&&[g({},s,{address:e}),...r]},
Pn=(t,e)=>{let s=t.get(Yt),r=s===n?-1:e.Kt.indexOf(s);return r>=0?r:e.Kt.length===1?0:n},
uf=(t,e)=>{let s=t[t.length-1];return s!==n&&(t.length>=e||s.x===Ae)&&t.every(({address:r,base:i,x:a,args:l,inline:o,doubtful:d,symbol:c})=>r&&i&&a&&c&&(l.length===0||l.length===SS)&&!o&&!d)},
ff=t=>{var e;let s=t.join(`
`),r=d=>{var c,h;return de((h=(c=d.exec(s))==null?n:c[1])!=null?h:"")},i=r(/^\(([0-9a-f]{8})\)\s+\S/m),a=r(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(s))!=null?e:[];if(!i||!a||!l)return;let o=l==="Non-FPO"?"ebp":"omitted";return Sd(i)===Sd(a)?{start:i,frame:o}:{frame:o}},
pf=t=>{var e,s;let r=t.join(`
`),i=m=>{var k,v;return de((v=(k=m.exec(r))==null?n:k[1])!=null?v:"")},a=Ta(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=Ta(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=Ta(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),d=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,c,h,u]=(s=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(r))==null?n:e.map(Yr))!=null?s:[];if(a===n||l===n||o===n||!d||c===n||h===n||u===n)return;let f=c>DS?n:mf(t,u);if(!f)return;let p=M(d,-o);return g({},f,{Gr:M(p,a+h),end:M(p,l)})},
mf=(t,e)=>{let s=0,r=0,i=!1;for(let a of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!l)continue;let[,o,d,c]=l.map(Yr),h=gf(d!=null?d:-1,c!=null?c:-1,a);if(o!==s||!h||i)return;s+=h.k,r+=h.bytes,i=d===kd}return s===e?{Lr:r,Be:i}:n},
gf=(t,e,s)=>{var r,i;switch(t){case 0:return{k:1,bytes:8};case 1:{let a=Yr((i=(r=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s))==null?n:r[1])!=null?i:"");return a>0&&e<=1?{k:e+2,bytes:a}:n}case 2:return{k:1,bytes:(e+1)*8};case 4:case 8:return{k:2,bytes:0};case 5:case 9:return{k:3,bytes:0};case kd:return{k:1,bytes:e*8};default:return}},
bf=(t,e)=>{let s=(e==null?n:e.start)===t;return(e==null?n:e.frame)==="omitted"?s?{kind:Di}:n:e&&!s?{kind:Zs}:n},
An=t=>{let e=t.findIndex(s=>TS.test(s));return e<0?t.length:e},
En=t=>{let e=Pr(t);if(e.length===0)return;let s=e.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:t,places:s}},
Sf=t=>{var e;switch(t.kind){case"strayed":return{kind:we,Nt:{kind:F,m:`stopped at ${(e=t.z)!=null?e:"an unknown address"} on the way out of the allocator`}};case Ci:return{kind:tt,call:"write nt!PoolHitTag",message:"it did not take"}}},
Fn=(t,e)=>{let s=t*2;return{pointerSize:t,Ke:s,me:s,ge:e}},
In=(t,e,s,r)=>{let i=z(t,0,4),a=z(t,4,4);if(i===n||a===n)return{kind:T};if(dt(J(a))!==s)return{kind:ot};let l=r.pointerSize===4?9:8,o=h=>(i>>>h&(1<<l)-1)*r.me,d=i>>>16+l;if(d===0)return{kind:se};if(r.ge&&d&IS)return{kind:"second",Wr:o(0)};let c=o(16);return c>r.Ke&&c<=Ma-e?{kind:O,bytes:c}:{kind:ot}},
Rn=(t,e,s,r,i=!1)=>{var a,l;let o=Zt(t),d=s.Ke,c=G=>{var W;return(W=r.readMemory(M(t,G-o),d))!=null?W:RS};if(o===0)return{kind:je};let h=c(o-d),u=In(h,o-d,e,s),f=o===d;if(!(f?u.kind===se:u.kind===ot&&h.every(G=>G===h[0]))||!s.ge)return u;let p=f?h:c(0),m=((a=z(p,0,2))!=null?a:0)%8192,k=Ma-m&-s.me,v=f?c(k-d):h;if(!p.length||!v.length)return{kind:T};if(!(In(p,0,e,s).kind===se&&v[0]===p[2]&&v.every(G=>G===v[0])))return u;if(k!==o)return{kind:ot};let w=(l=p[1])!=null?l:0;return{kind:O,bytes:i&&!(w&US)?m:n,Hr:!(w&OS)}},
kf=t=>{let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`},
Vr=t=>kf(g({},t,{offset:0})),
Un=(t,e=[],s=[])=>{let r=wt(t);for(;r<t.length-1&&Gr(t[r],s);)r++;let i=t[r];return i&&Fs(t,r)?wf(i,r,e):n},
Gr=(t,e)=>{let s=t==null?n:t.symbol;return s?e.some(r=>ks(r,Vr(s))):!1},
wf=(t,e,s)=>{var r;let i=t.address&&On(t.address,s);if(i)return g({key:Dd(i.module,i.offset),frame:t,yt:e},i);let a=t.symbol&&{module:t.symbol.module};if(((r=t.symbol)==null?n:r.name)===""){let{module:o,offset:d}=t.symbol;return{key:Dd(o,d),frame:t,yt:e,module:o,offset:d}}let l=t.address?zt(t.address):t.text;return g({key:l,frame:t,yt:e},a)},
On=(t,e)=>{let s=e.find(({start:i,end:a})=>At(i,t)<=0&&At(t,a)<0),r=s&&ut(s.start,t);return s&&r!==n?{module:s.name,offset:r}:n},
yf=t=>t.map(LS).join(" "),
Vn=(t,e=T)=>{var s,r;let i=Df(t);if(i<HS||e===ye)return{kind:Js};let a=e==="no"?al:"fanOutOnly",l=(r=(s=t[0])==null?n:s.stack[t[0].yt])==null?n:r.symbol,o=l&&l.name!==""?{skip:Vr(l)}:{};return g({kind:ll,Br:i,lt:a},o)},
Df=t=>{let e=Array.from({length:WS},(s,r)=>{let i=new Set;for(let{stack:a,yt:l}of t){let o=a[l+1+r];o&&i.add(o.symbol?Vr(o.symbol):o.text)}return i.size});return Math.max(...e)},
Cf=t=>{if(t<Is)return t;let e=Math.floor(Math.log2(t)),s=2**e,r=Math.floor((t-s)*Rs/s);return Is+(e-Cd)*Rs+r},
Gn=t=>{if(t<Is)return t;let e=Math.floor((t-Is)/Rs)+Cd,s=(t-Is)%Rs+1;return 2**e+2**e/Rs*s-1},
Ln=(t,e)=>{let s=[];for(let r of t){let i=e(r);i!==n&&s.push(i)}return A(s,(r,i)=>r-i)},
vf=t=>{let e=t[0],s=t[Math.floor((t.length-1)/2)],r=t[t.length-1];if(!(e===n||s===n||r===n))return{Os:e,Pt:s,Vs:r}},
xf=(t,e,s)=>{if(!t||!e)return{kind:b,why:ee};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:b,why:nl};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:b,why:"tooFew"};if(a===i)return{kind:Ys,ut:r};let l={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:$s,Kr:a/i,ut:r,missed:l}},
Tf=t=>{let{number:e,tag:s,stack:r,requested:i,charged:a,thread:l,process:o,time:d}=t;return{tag:s,stack:r,hit:e,requested:i,charged:a,thread:l,process:o,time:d}},
ha=(t,e)=>{var s,r;let i=new $S(e),a=new Map;for(let o of t){let d=`${o.tag} ${(r=(s=i.site(o.stack))==null?n:s.key)!=null?r:i.zt(o.stack)}`,c=a.get(d);c?c.push(o):a.set(d,[o])}let l=[];return a.forEach(o=>{let[d]=o;d&&l.push(Mf(d,o,i))}),A(l,(o,d)=>{var c,h,u,f;return((h=(c=o.first)==null?n:c.hit)!=null?h:0)-((f=(u=d.first)==null?n:u.hit)!=null?f:0)})},
Mf=(t,e,s)=>{let r=a=>e.reduce((l,o)=>l+a(o),0),i=s.site(t.stack);return g({tag:t.tag,site:i,zt:i?n:s.zt(t.stack),stacks:e.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:Nf(r),Xt:r(({unlocated:a})=>a.alloc),_r:r(({unlocated:a})=>a.free),gt:Ad(e.map(({gt:a})=>a))},Pf(e,i,s),{tt:Af(e),At:r(({At:a})=>a),Et:r(({Et:a})=>a),qt:r(({qt:a})=>a),nt:Ef(e)},Ff(e))},
Nf=t=>{let e=t(({hits:a})=>a.alloc);if(e>0&&t(({unlocated:a})=>a.alloc)===e)return;let s=t(({s:a})=>a.count),r=t(({s:a})=>a.Se)===0,i=t(({s:a})=>a.charged);return{count:s,bytes:r?i:n}},
Pf=(t,e,s)=>{var r;let i={zr:0,Gs:0,refused:0};for(let{stack:a,jt:l}of t){let o=(r=s.caller(a))==null?n:r.key;l.forEach((d,c)=>{var h;let u=s.site(c),f=u!==n&&e!==n;o!==n&&((h=s.caller(c))==null?n:h.key)===o?i.refused+=d:f&&u.key!==e.key&&(i.zr+=d),f&&u.module!==e.module&&(i.Gs+=d)})}return i},
Af=t=>{let e=new $r;for(let{tt:s}of t)e.Ft(s);return e},
Ef=t=>{let e=new Ed;for(let{nt:s}of t)e.Ft(s);return e._e()},
Ff=t=>{let e=[];for(let{first:a,last:l}of t)a&&e.push(a),l&&e.push(l);let s=A(e,(a,l)=>a.hit-l.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}},
If=(t,e)=>{var s;let r=new Set((s=e[e.length-1])==null?n:s.gone),i=o=>r.has(o),a=t.there.filter(i);if(a.length===0)return t;let l=t.there.filter(o=>!i(o));return g({},t,{there:l,gone:[...t.gone,...a]})},
Wn=(t,e,s,r)=>{t.delete(e),t.set(e,s);let i=t.keys().next();t.size>r&&!i.done&&t.delete(i.value)},
Rf=(t,e,s)=>{var r,i;let a=t.slice(0,wt(t)).findIndex(({symbol:c,inline:h})=>c&&!h&&!hn(c)),l=t[a];if(!l||l.doubtful)return;let o=(r=l.address)!=null?r:a===0?s:n,d=(i=t.slice(a+1).find(({inline:c})=>!c))==null?n:i.base;if(!(!o||!l.base||!d||At(l.base,d)>=0))return{kind:e,address:o,base:l.base,st:d}},
Uf=(t,e,s)=>{let r=[];for(let i=0;i+s<=e.length;i+=s){let a=Me(e,i,s);a&&r.push(a)}return{from:t,wt:r}},
Of=(t,e,s,r)=>{var i;if(vi in t)return s.registers.get(t.register);let a=s.stack&&ut(s.stack.from,M(e,t.offset));return a===n||a%r!==0||(i=s.stack)==null?n:i.wt[a/r]},
Vf=(t,e,s)=>{var r,i;let a=[],l=e.stack&&ut(t.base,e.stack.from),o=ut(t.base,t.st);if(l!==n&&o!==n){let c=s===4?Math.min(o,nk):o,h=Math.min(c,l+((i=(r=e.stack)==null?n:r.wt.length)!=null?i:0)*s);for(let u=l;u<h;u+=s)a.push({offset:u})}let d=[...e.registers.keys()].filter(c=>ok.test(c));return[...a,...d.map(c=>({register:c}))]},
Gf=(t,e,s,r,i)=>{let a=Of(t.where,e.base,s,r.pointerSize);if(a===n)return ee;let l=t.holds===at?a:M(a,r.Ke);return Hn(l,r)?Bn(l,i):"noBlock"},
Hn=(t,e)=>ms(t,e.pointerSize)&&Vl(t,e.me),
Bn=(t,e)=>{if(!e)return{block:t};let s=e(t);if(s.kind!=="second")return{block:t,header:s};let r=M(t,-s.Wr);return{block:r,header:e(r)}},
Kn=t=>{let[e]=t;return t.every(s=>(s==null?n:s.block)===(e==null?n:e.block))?e:n},
Lf=(t,e,s,r)=>{let{hit:i,kind:a,ze:l}=s,{block:o,header:d}=e,c=t.open.get(o);if(l!==n&&l!==o||c&&r.Xe(a,c.hit)||r.Xr(a,o)||(d==null?n:d.kind)===O&&!Gd(d.bytes,s)||fk(d,s))return;let h=a===y?s.before(o):n,u=r.qr(a,o),f=a===y&&(d==null?n:d.kind)===O,p=a===P&&r.Dt(y,o)!==n;if(f&&h!==O||l!==n||p){let m=f&&(h===P||r.jr(i,o)),k=l!==n;t.ke({hit:i,block:o,It:k||m,St:u&&!k})}return{block:o,header:d,before:h,St:u}},
Wf=(t,e,s)=>{var r,i;if(s.pointerSize!==4)return{};let a=[],l,o;for(let d of t.slice(0,wt(t))){let c=Hf(d,e,s);c&&(a.push(c),l=(r=c.requested)!=null?r:l,o=(i=c.poolType)!=null?i:o)}return{freed:_n(a.map(({freed:d})=>d)),requested:l,charged:_n(a.map(({charged:d})=>d)),poolType:o}},
Hf=(t,e,s)=>{var r,i;let a=(i=(r=t.symbol)==null?n:r.name)!=null?i:"",l=Mk.find(({qe:h})=>h.test(a));if(!l||t.doubtful)return;let{args:o}=t,d=h=>h===n?n:o[h]&&_t(o[h]);if(l.tag!==n){let h=d(l.tag);if(h===n||dt(J(h))!==e)return}let c=l.freed===n?n:o[l.freed];return{freed:c!==n&&ms(c,s.pointerSize)&&Vl(c,s.me)?c:n,requested:d(l.requested),charged:d(l.charged),poolType:d(l.type)}},
_n=t=>{let e=t.filter(s=>s!==n);return e.every(s=>s===e[0])?e[0]:n},
Bf=(t,e,s)=>s===We?zf(t,e):Kf(t,s),
Kf=(t,e)=>{let s=[];for(let r=0;r<t.length;r+=1){let i=_f(t,r,e),a=i&&z(t,r+i,Us);a!==n&&s.push({kind:xi,value:a})}return s},
_f=(t,e,s)=>{var r;let i=(r=t[e])!=null?r:0;if((i&248)===184||i===104)return 1;let a=i===199?ca(t,e+1,s):n;return(a==null?n:a.Mt)===0?1+a.length:n},
zf=(t,e)=>{var s,r;let i=[],a=new Map;for(let l=0;l+Us<=t.length;l+=Us){let o=(s=z(t,l,Us))!=null?s:0,d=o&31,c=o>>>5&65535,h=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:a.set(d,~(c<<h)>>>0);break;case 1384120320:a.set(d,c<<h>>>0);break;case 1920991232:{let f=((r=a.get(d))!=null?r:0)&~(65535<<h);a.has(d)&&a.set(d,(f|c<<h)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=M(e,l+(o<<8>>13)*Us);i.push({kind:"literal",address:f});continue}}let u=a.get(d);u!==n&&i.push({kind:xi,value:u})}return i},
Xf=(t,e)=>{let s=ce(t,M(e,60)),r=s&&t.readMemory(M(e,s),12);return r&&z(r,0,4)===Wk?z(r,8,4):n},
qf=t=>{let e=t.indexOf(0),s=String.fromCharCode(...t.slice(0,e<0?t.length:e));return s===""?n:Fe(s)},
Ds=(t,e)=>{let s=_k[e],r=s&&t.readMemory(s,zk),i=r&&zn(r,Xk),a=r&&zn(r,qk);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
zn=(t,e)=>{let s=z(t,e,4),r=z(t,e+4,4);if(!(s===n||r===n)&&r===z(t,e+8,4))return(r*Qk+s)/jk},
jf=(t,e,s)=>{let r=[];t.held().forEach(a=>{r.push(...a)});let i=Qf(r,e);return{blocks:A(i,(a,l)=>a.block<l.block?-1:1),held:r.length,freed:t.freed().slice(-s)}},
Qf=(t,e)=>{if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let a=t[Math.floor(i*s)];a!==n&&r.push(a)}return r},
Zf=(t,e,s)=>{var r;let{start:i,je:a}=t,{kernelBase:l,bootTime:o}=i.target,d=(r=As(e.modules))==null?n:r.start;return i.poolHitTag.address!==e.poolHitTag||l!==n&&d!==n&&l!==d?F:o===n||!s?tr:$d({bootTime:o,uptime:a!=null?a:0},s)?F:Ut},
Xn=(t,e=l0)=>t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?Xn(t.slice(1),e):t,
Jf=(t,e)=>t.z===e.z&&t.sp===e.sp&&t.thread===e.thread&&Yf(t.registers,e.registers)&&$f(t.stack,e.stack),
Yf=(t,e)=>{let s=!0;return t.forEach((r,i)=>{let a=e.get(i);i!==yi&&a!==n&&a!==r&&(s=!1)}),s},
$f=(t,e)=>{let s=Math.min(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:a},l)=>{let o=e[l];return r===(o==null?n:o.base)&&i===(o==null?n:o.address)&&a===(o==null?n:o.text)})},
qn=(t,e,s,r)=>{if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(a=>a>=t&&a<=s)?i?Qe:Ze:"gap":r.some(a=>a>t&&a<=t+e+1)&&i?Qe:Ze},
tp=(t,e)=>{let[s]=t.recent(Number.POSITIVE_INFINITY);if(!s||e.number<s.number)return!0;let r=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(r==null?n:r.time)===e.time&&(r==null?n:r.thread)===e.thread&&(r==null?n:r.kind)===e.kind},
H=(...t)=>e=>t.find(s=>s===e),
ct=t=>e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i===n)return;s.push(i)}return s},
x=(t,...e)=>{var s;let r=Object.entries(t),i=Object.entries((s=e[0])!=null?s:{});return a=>{if(typeof a!="object"||a===null||Array.isArray(a))return;let l=a,o={};for(let[d,c]of[...r,...i.filter(([h])=>l[h]!==n)]){let h=c(l[d]);if(h===n)return;o[d]=h}return o}},
jn=(t,e)=>s=>{var r;return(r=t(s))!=null?r:e(s)},
Qn=(t,e)=>JSON.stringify(g({seq:t},e)).replace(/[^ -~]/g,g0),
ep=t=>{var e;if(t.length>b0)return{kind:er};let s;try{s=JSON.parse(t)}catch(c){return{kind:sr}}let r=x({seq:D,type:rt})(s);if(!r)return{kind:er};let{seq:i,type:a}=r,l=N0.get(a);if(!l)return{kind:ol,seq:i};let o=l(s);if(o)return{kind:Ti,seq:i,entry:g({type:a},o)};let{version:d}=(e=x({version:D})(s))!=null?e:{};return a===re&&d!==n&&d>oc?{kind:rr,version:d}:{kind:er}},
sp=(t,e)=>{var s,r;if(!(e!=null&&e.openEnd))return{kind:Tt};let{tag:i,poolHitTag:a,target:l}=e.start,o=Es(a.before),d={armed:i,saved:o,address:a.address},c=(s=Ir(t))==null?n:s.kind;if(c&&c!==_e)return{kind:De};let h=Bt(t),u=rp(t,l.pointerSize);if(h.kind!==K||!u)return{kind:b,note:d};if(h.address!==d.address||u!==((r=l.kernelBase)!=null?r:u))return{kind:De};let f=c===_e;return h.value===i?{kind:lt,note:d,Qr:f}:{kind:h.value===o?Mi:"changed"}},
rp=(t,e)=>{let s=As(Pr(X(t,vo)));return s&&Lt(s.start,e)},
Cs=t=>{let[e,s]=[t,0];for(;e>=1024&&s<3;s+=1)e/=1024;return s>0?`${e.toFixed(1)} ${"KMG"[s-1]}B`:`${t} bytes`},
Et=(t,e="")=>{let s=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s},
ip=(t,e)=>{let s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case _s:return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case Xa:return`${s} holds ${JSON.stringify(e.Mr)}, which is no single byte. Give the bytes: "41 62 63 20".`;case qa:return`${s} has bit 31 set, which the kernel clears before it compares: use ${V0(e.Nr)}.`}},
ap=(t,e)=>{if(t===n)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length===0?`Begin with dx @$pool.hitTag(${R(t)}).`:Fa(e.map(R));return`Nothing has been recorded for ${R(t)}. ${s}`},
Zn=t=>{var e;switch(t.kind){case el:return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case _e:return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case sl:return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${Pt(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case Ke:return gc(t);case"noSymbol":return`there is no symbol nt!${t.name}${Ea(t.Ht)}. Set the symbol path (.symfix; .reload) and try again.`;case Ya:return"the module list holds no nt. Type .reload and try again.";case fi:return"the target does not answer (r $ptrsize says nothing). Is it still there?";case T:return"nt!PoolHitTag cannot be read. Type .reload and try again.";case tl:return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case $a:return`nt!PoolHitTag holds ${me(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case Be:return lp(t.tag,t.Le);case rl:return`${t.Is.map(Pt).join(Ni)} are both in use and print alike. Say which: dx @$pool.hitTag("${Pt((e=t.Is[0])!=null?e:0)}", "unseen").`}},
lp=(t,e)=>{let s=e.map(i=>`${R(i)} (${Pt(i)})`),r=s.length===0?"":`${Fa(s)} `;return`no allocation with ${R(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${R(t)}, "unseen").`},
he=t=>{if(t.kind===it)return"PoolHitTag is as it was.";if(t.kind===Ce)return np(t.holds);let e=Ea(t.failure);return`${t.holds===n?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`},
np=t=>t===n||yt(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${R(J(t))} by now, and not by this call: dx @$pool.status()`,
op=t=>{switch(t.kind){case Tt:return"Nothing was armed.";case ie:return`PoolHitTag is not written: ${Zn(t.mt)}`;case Pi:return t.undone.map(he).join(" ");case dl:return t.undone.kind===it?`PoolHitTag held ${me(t.held)}, armed by somebody else; it holds 0 now.`:he(t.undone)}},
ua=t=>{let e=t.ot(),s=t.Rt();if(e.kind===b)return` (${cp(e.why)}${kc(t)?`: ${Sc}`:""})`;let r=[...e.kind===$s?[`${z0(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${S(s,I)} is not known${dp(t)}`]:[]];return r.length===0?"":` (${Sc}: ${r.join(et)})`},
dp=t=>{let{count:e,requested:s}=t.Xt(),r=wc(s,e);return r===""?"":`, ${S(e,ae)} among them${r}`},
cp=t=>{switch(t){case ee:return"what the tag tracker counted is not known";case cl:return"the hunt was not brought to its end";case nl:return"the target was started again";case hl:return"the first hit of a capture may be the last one before it, reported again";case Je:return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
Lr=t=>{if(Ve(t)===0)return"";let e=t.booked();return e===n?b:`${Math.floor(e*1e3)/10} %`},
hp=t=>{switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(Z0).join("")}Saved ${[...Cc(i),S(r.length,Ot)].join(Ni)} in ${Q0(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case ir:return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case tt:return`Not saved: ${si(t)}`}},
up=t=>{switch(t.kind){case lt:return`${R(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case Ye:return`${t.path} is no recording.`;case rr:return`it was written by a later pooltag (format ${t.version}).`;case tt:return si(t)}},
fp=t=>{let{base:e,recording:s,left:r,cut:i}=t,{hunts:a,problems:l,snapshots:o}=s,d=[...Cc(o.length),...a.map(ei)],[c]=l.first;return[`Opened ${e}: ${d.join(Mt)||"no hunt"}.`,i&&`It ends early: ${i}.`,c&&`${S(l.count,"line")} damaged or missing, the first at ${c.line}.`,pp(r,s.lastHunt),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
pp=(t,e)=>{if(!(!e||t.kind===Tt))return t.kind===lt&&!t.Qr?`PoolHitTag STILL HOLDS ${R(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${me(t.note.saved)} disarms.`:`It was ${Y0(e)}${mp(t)}`},
mp=t=>{switch(t.kind){case lt:return", as this dump shows (dx @$pool.status()).";case Mi:return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case De:return", on another target or before a restart: nothing of it is armed here.";case b:return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${me(t.note.saved)} disarms.`}},
gp=t=>{switch(t.kind){case mi:{let{target:e,tag:s}=t,r=e.Kt.length;return`pooltag: ${[...e.description===""?[]:[e.description],S(e.modules.filter(i=>!i.xt).length,"module"),...r>0?[S(r,"processor")]:[]].join(et)}; arming ${R(s)} at ${Ph(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${R(t.tag)}: ${he(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${S(t.hunts,Ot)}`;case ul:return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${tw(t.seconds)}`;case fl:return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return ew(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${Et(t.bytes/$0)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${S(t.of,at)} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${me(t.value)} again`;case Xs:return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case pl:return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case ml:return`pooltag: nothing more is recorded, the hunt goes on: ${si(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
bp=t=>{if(!t.includes("<"))return t;let e=t.replace(rw,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
Jn=t=>{if(typeof t==Ai)return t;if(!Sp(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:n},
Sp=t=>typeof t=="object"&&t!==null&&"getHighPart"in t,
Wr=t=>{for(let e=0;e<t.length;e+=xc)host.diagnostics.debugLog(t.slice(e,e+xc));host.diagnostics.debugLog(`
`)},
Yn=(t,e)=>vs(()=>{let s=host.memory.readMemoryValues(vc(t),e,1);return s.length===e?new Uint8Array(s):n}),
vs=t=>{try{return t()}catch(e){return}},
Kt=(t,e)=>{try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new Ps(t,s)}},
$n=t=>Hr(()=>wp(t))||Hr(yp),
kp=()=>{Hr(()=>Reflect.deleteProperty(ri(),be)&&ri()[be]===n)||Hr(()=>to(`dx -r0 @$vars.Remove("${be}")`))},
wp=t=>(ri()[be]=t,ri()[be]!==n),
yp=()=>[`Debugger.State.Scripts.${Mc}.Contents.pool`,"@$scriptContents.pool"].some(t=>to(`dx -r0 @$${be} = ${t}`)),
to=t=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error")),
Hr=t=>{try{return t()}catch(e){return!1}},
fa=t=>(Ia===n&&(Ia=Dp(ow)),Ia.get(t)||[]),
Dp=t=>{let e=new Map,s="",r="";for(let i of t.split(`
`)){let[a="",l=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=l&&` (${l})`;continue}let o={Qe:"list",name:a+r,place:{kind:"table",source:s}};for(let d=0;d<l.length;d+=4){let c=ps([0,1,2,3].map(u=>dw(l,d+u))),h=e.get(c);h?h.push(o):e.set(c,[o])}}return e},
eo=t=>{let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]},
Cp=t=>{let e=t.slice(0,4),s=t.slice(4,Xt).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),l=(i<0?r:r.slice(0,i)).trim(),o=l==="<unknown>"?a:l;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?n:ar:{pattern:e.includes("*")?e.trim():e,name:o,description:a}},
vp=(t,e,s)=>{let r=[],i=[],a=V(()=>{for(let l of[fw(s),xp(e)]){let o=l.find(c=>s.exists(c));if(o===n)continue;let d=new cw(o);s.read(o,c=>(d.push(c),!0)),r.push(d.Zr(t)),i.push(o)}},({message:l})=>l);return{Ze:eo([...r,fa(t)]),read:i,failed:a}},
xp=t=>{let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query(tg).join("")),s=["10","8.1"].map(r=>`${hw}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+uw)},
Tp=(t,e)=>{var s;switch(t){case"Image name":return{image:e};case"File version":return{version:e};case"CompanyName":return{Jr:e};case"ProductName":return{Oa:e};case"FileDescription":return{description:e};case"Timestamp":{let[,r,i=""]=(s=pw.exec(e))!=null?s:[];return i?{linked:r,Va:Number.parseInt(i,16)}:{}}default:return{}}},
Mp=t=>{let e=[];for(let{name:s,xt:r}of Pr(X(t,xo)))r||e.push(s);return s=>{var r,i;let a=(i=(r=gw.exec(s))==null?n:r[1])==null?n:i.toLowerCase();if(!a||e.length<2)return;let l=e.find(d=>d.toLowerCase()===a);if(!l)return gl;let o=new mw;for(let d of X(t,ug(l)))o.push(d);return o.modules[0]}},
so=(t,e,s,r)=>{let i=Ar(t),a=Uo(t,i);if(!i||!a)return;let l=Ds(t,i);r||e({kind:"tables",bytes:bw(a)});let o=r?Np(t,a,r):tn(t,a);if(!o)return;let d=a._.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:l&&Math.round(l.uptime),bootTime:l&&Math.round(l.bootTime),whole:!r,bits:d,rows:o.map(({tag:c,nonPaged:h,paged:u})=>[dt(c),...Ec(h),...Ec(u)]).filter(c=>r||c.slice(1).some(h=>h!==0))}},
Np=(t,e,s)=>{let r=[];for(let i of s){let a=$l(t,e,i);if(a.kind===N)r.push(a.record);else if(a.kind===$t)r.push({tag:i,nonPaged:Fc,paged:Fc});else return}return r},
Pp=t=>{var e;let[s,r]=((e=Sw.exec(t))!=null?e:[]).slice(2).map(Number);return s===n||r===n?n:(s*4===r||s*8===r)&&r<9007199254740992?r:n},
Ap=t=>{let e=(a=Number.NaN)=>a>=0?a*kw:n,{"NonPagedPool Usage":s=Number.NaN,"NonPagedPoolNx Usage":r=0,"NonPagedPool Max":i}=t;return{nonPaged:e(i===n?i:s+r),Je:e(i),paged:e(t["PagedPool Usage"]),Ye:e(t["PagedPool Maximum"]),we:e(t[bl]),Yr:e(t["Available Pages"])}},
Ep=t=>{var e,s;let r={};for(let i of t){let a=(e=/^\s*(\w[\w ]*):/.exec(i))==null?n:e[1];a&&(r[a]=(s=Pp(i))!=null?s:Number.NaN)}return r[bl]?Ap(r):n},
ro=t=>{let e={kind:t.whole?ve:"rows"};return g({},t,{ye:"debugger",table:$e,$r:!0},{Ls:e,Ws:t.bits===64,rows:Ic(t)})},
Fp=(t,e)=>{if(e.every(({tag:r})=>r!==n))return e;let s=Ip(t);return e.map(r=>{let i=r.tag===n?Rp(r,s):n;return i?g({},r,{tag:dt(i.tag)}):r})},
Ip=t=>{var e;let s=Uo(t,Ar(t));return(e=s&&tn(t,s))!=null?e:[]},
Rp=(t,e)=>{let s=e.filter(({tag:i})=>_(dt(i))===t.text),r=s.length===1?s:s.filter(i=>Dw(i,t));return r.length===1?r[0]:n},
Up=(t,e)=>{let s=t.now(),r=gn(X(t,Ih(bt,!0))),i=r?n:so(t,e,""),a=r?Fp(t,r.rows):i&&Ic(i);return a&&{rows:a,ti:!r,unread:r?r.unread.length:0,total:r?yw(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}},
Op=(t,e)=>{if(e===bt)return A(t,Cw);let s=Vp(e);return A(t,(r,i)=>s(i)-s(r))},
Vp=t=>{switch(t){case xe:return e=>e.nonPaged.bytes;case vt:return e=>e.paged.bytes;case ts:return e=>{var s,r;return((s=e.nonPaged.allocs)!=null?s:0)+((r=e.paged.allocs)!=null?r:0)};case es:return e=>{var s,r;return((s=e.nonPaged.frees)!=null?s:0)+((r=e.paged.frees)!=null?r:0)};case lr:return Ra;case Ei:return Oc;case"peralloc":return e=>Ra(e)===0?0:Oc(e)/Ra(e)}},
Gp=t=>{switch(t.kind){case ie:return Zn(t.mt);case tt:return`the debugger refused "${t.call}": ${t.message}`;case Sl:return`writing nt!PoolHitTag did not take${Ea(t.applied.failure)}. ${he(t.applied.undone)}`}},
Lp=t=>{if(t.kind===Ke)return`Not captured: ${gc(t)}`;let{si:e}=t;return e===n?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${R(e)}: somebody has changed it. dx @$pool.arm(${R(e)}) arms it again.`},
Wp=(t,e,s)=>{let{boot:r,ri:i,rows:a,ii:l}=t,o=Tw(e,s);return[`${S(a.length,bt)} (bytes) from ${e.name} to ${s.name}`,...o>0?[Lc(o,Wc)]:[],...l.length>0?[`${S(l.length,bt)} only in one`]:[],...zc(r),...i?["Allocs and Frees at least so many"]:[],Ua].join(Mt)},
Hp=t=>{switch(t.kind){case ss:case nr:return;case we:return`Ended by ${Bp(t.Nt)}: the prompt is yours.${t.li?Fw:""}`;case xt:return"Ended because the target is gone; a restart leaves nothing armed.";case kl:return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case wl:return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.ni.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case tt:return`Ended because the debugger failed "${t.call}": ${t.message}`;case rs:return`Ended because the target has not run: g answered ${JSON.stringify(t.Qt)}. al lists your aliases, ad g removes one.`;case yl:return"Ended because another call of pooltag took over."}},
Bp=t=>{switch(t.kind){case is:return"a break-in";case js:return`breakpoint ${t.number}`;case ke:return`bugcheck ${me(t.code)}`;case Fi:return`a break at ${t.at}, which is no pool function`;case F:return`another stop (${t.m})`}},
Kp=t=>{let{capture:e,hunt:s,tag:r}=t,{hits:i,oi:a}=e,l=Ve(s),o=[S(a.alloc,ae),S(a.free,P),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(et),d=l===0?"":`coverage ${Lr(s)}${ua(s)}`,c=[l>i&&`the whole hunt: ${S(l,I)}`,d].filter(Boolean),h=[`: ${o}`,c.join(et)].filter(Boolean).join(Mt);return[`${S(i,I)} on ${R(r)} in ${Et(e.seconds,s.start.target.description)}${h}.`,Hp(e.end),l===0&&Uw(e.end)?_p(s):n,t.disarmed&&(e.$e?Ow(t.disarmed):he(t.disarmed)),Lo(t.disarmed,r)?"The last hits may be on that tag.":n,l>0?Rw(t):n,l>0?`Next: dx -g @$pool.leaks(${R(r)}).`:n].filter(u=>u!==n).join(" ")},
_p=t=>{let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.Zt())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.ot();return s.kind===$s?`The kernel counted ${yc(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
zp=t=>{let[e]=t;return e===n?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`},
Xp=t=>{switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}},
qp=t=>{switch(t.kind){case or:return`!vm says more of ${t.pool} pool than there can be: the symbols of nt do not fit.`;case Dl:return`Nonpaged pool is past 1 GB: ${Cs(t.bytes)}.`;case Cl:return`${t.pool} pool is at ${Math.floor(t.Jt*100)} % of its limit.`;case Xe:return`Memory is short, and most of it is not pool: pool is ${Cs(t.pool)} of ${Cs(t.inUse)} in use.`}},
jp=t=>{var e;let{after:s}=t.ut,r=(e=t.g[t.g.length-1])==null?n:e.counts;return s&&r&&ii(s,r)},
Qp=(t,e,s)=>{var r;let{after:i}=t.ut,a=(r=t.g[t.g.length-1])==null?n:r.counts;if(!i||!a||t.lastHit===0)return!1;let l=Math.min(s,Kw(t,e)),o=e/t.lastHit*Xc(i,a);return ii(i,a)+l>=o*Bw},
Zp=(t,e)=>{let{after:s}=t.ut;if(t.g.length<_w||!s||t.lastHit===0||t.pt().reduce((i,a)=>i+a.At,0)>e*zw)return!1;let r=s;for(let{counts:i,boot:a}of t.g){if(!i||a!==Ut)return!1;let l=e/t.lastHit*Xc(r,i);if(l<=0||ii(r,i)<l*Xw)return!1;r=i}return!0},
Jp=(t,e)=>{let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),hi:e,ts:jc(i)}},
io=(t,e)=>{var s;let r=t.held(),i=new Map(t.pt().map(o=>[o.stack,o])),a=t.g[t.g.length-1],l=a&&Jp(a,(s=Os(t,a))!=null?s:0);return t.sites(e).filter(({y:o})=>o.allocs>0).map(o=>Yp(o,i,r,t.lastHit,l))},
Yp=(t,e,s,r,i)=>{var a;let l=Na(t.y.tt),o=[];for(let f of t.y.stacks){let p=e.get(f);p&&o.push(Zw(p,(a=s.get(f))!=null?a:[],l,r,i))}let d=f=>o.reduce((p,m)=>p+f(m),0),c=o.filter(({frees:f})=>f),h=c.some(({ui:f})=>f>0),u=(c.length>0?c:o).reduce((f,p)=>f.concat(p.ss),[]);return g({},t,{rs:l,freed:d(({freed:f})=>f),held:d(({old:f,ls:p})=>f+p),old:d(({old:f})=>f),asked:d(({asked:f})=>f),there:d(({there:f})=>f),De:d(({De:f})=>f),kept:d(({kept:f})=>f),pi:d(({frees:f,kept:p})=>f?0:p),rt:h?Math.round(c.reduce((f,{rt:p})=>f+p,0)):0,ss:u.reduce(({first:f,last:p},m)=>({first:Math.min(f,m),last:Math.max(p,m)}),{first:r,last:0})})},
Br=(t,e)=>{switch(e.kind){case"noHits":return"";case b:return"Of no block is it known that it stays: more hits tell more.";case dr:return $p(e.allocs);case"holds":return tm(t,e.sites);case"noProof":return sm(t,e.sites,e.why);case Ii:return em(t,e.sites)}},
$p=t=>{let e=Math.floor(t/$w),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${S(t,ae)} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
tm=(t,e)=>{var s,r;let[i]=e;if(!i)return"";let{y:a,rs:l,freed:o}=i,d=(r=(s=i.b)==null?n:s.blocks)!=null?r:i.held,c=Math.min(i.old,d),h=o===0?"none of its blocks was seen freed":`${c} of them for longer than the ${l} hits that what it frees usually lives`,u=Hw(t),f=u!==n&&u<=0?" The tag did not grow during the hunt.":"";return`${ai(i)} holds ${ty(t)}${d} of ${S(a.allocs,at)} allocated there during the hunt, ${h}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${R(t.tag)})`},
em=(t,e)=>{let[s,...r]=e;if(!s)return"";let{there:i,asked:a,rs:l,freed:o}=s,d=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${S(l,I)} at most`,c=r.length>0?` So does ${r.map(ai).join(et)}.`:"";return`${ai(s)} LEAKS: ${i} of ${S(a,at)} are still there ${ao(t)}, while ${d}${lo(t)}.${c}`},
sm=(t,e,s)=>{let[r]=e;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${ai(r)}: ${i} of ${S(a,at)} still there ${ao(t)}${lo(t)}`}; ${rm(t,r,s)}.`},
rm=(t,e,s)=>{switch(s){case ht:return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case as:return"too few of them have outlived what the same paths free: a longer hunt tells more";case Ri:return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${R(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case vl:return`${S(e.De,"old block")} of it went meanwhile: such blocks are freed, only late`;case ls:return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
ao=t=>{let e=t.g[t.g.length-1];if(!e)return"";let s=Os(t,e);return`${s===n?"later":`after ${S(s,"more event")}`}${ey(t,e)}`},
lo=t=>{let e=jp(t);return e===n?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${S(e,at)}`:"; the tag has not grown"},
im=(t,e)=>{let s=R(t.tag);switch(e.kind){case"asked":return;case rs:return t.g.length>0?n:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case dr:return`${s}: no block is known that the hunt has left.`;case De:return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case tt:return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.$.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
am=(t,e)=>{if(t.uptime===n||e.uptime===n)return b;if(e.uptime<t.uptime)return F;let s=lm(t,e);return s!==n&&e.uptime>s?Ut:t.bootTime===n||e.bootTime===n?b:Math.abs(e.bootTime-t.bootTime)<=iy?Ut:F},
lm=(t,e)=>{if(t.time===n||e.time===n)return;let s=e.time-t.time;return t.ye===e.ye&&s>0?s:n},
no=t=>{let e=t.every(ay),s=new Map,r=t.map(({rows:a})=>{let l=new Map;for(let o of a){let d=e?`${o.tag}`:o.text,c=l.get(d),h=c?nm(c,o):o;l.set(d,h),s.set(d,h)}return l}),i=[];return s.forEach((a,l)=>{i.push({Ut:a,Ce:t.map((o,d)=>{var c,h;return(h=(c=r[d])==null?n:c.get(l))!=null?h:ly(o,a)})})}),i},
nm=(t,e)=>{let s=(r,i)=>({allocs:li(r.allocs,i.allocs),frees:li(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return g({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})},
oo=(t,e)=>{if(t.table!==e.table)return{kind:"otherTable"};let s=am(t,e),r=no([t,e]);if(s===F||s===b&&r.some(dy))return{kind:De};let i=!(t.Ws&&e.Ws),a=[],l=[];for(let{Ut:o,Ce:d}of r){let[c,h]=d;if(!c||!h||oy(c,h))l.push(o.text);else{let u=co(c.nonPaged,h.nonPaged,!i),f=co(c.paged,h.paged,!i),p=u.bytes+f.bytes;(Jc(u)||Jc(f))&&a.push(g({},o,{nonPaged:u,paged:f,bytes:p}))}}return{kind:Ui,boot:s,ri:i,rows:A(a,(o,d)=>d.bytes-o.bytes),ii:l}},
co=(t,e,s)=>{let r=(i,a)=>{if(!(i===n||a===n))return a>=i?a-i:s?n:a+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),s:e.s-t.s,bytes:e.bytes-t.bytes}},
om=t=>{let e=dm(t),s=[],r=0;if(e.forEach((d,c)=>{for(let h of e.slice(0,c))s.push((d.value-h.value)/(d.at-h.at)),r+=Math.sign(d.value-h.value)}),s.length===0)return;let i=A(s,(d,c)=>d-c),a=d=>cm(i,d),l=e.length,o=r/Math.sqrt(l*(l-1)*(2*l+5)/18);return{Pt:a(.5),f:a(.25),high:a(.75),Hs:o}},
dm=t=>{let e=Math.ceil(t.length/cy);return t.filter((s,r)=>(t.length-1-r)%e===0)},
cm=(t,e)=>{var s,r;let i=(t.length-1)*e;return(((s=t[Math.floor(i)])!=null?s:0)+((r=t[Math.ceil(i)])!=null?r:0))/2},
hm=(t,e)=>{if(t.length<hy||!e)return as;let s=t.slice(1).map(({value:o},d)=>{var c,h;return o-((h=(c=t[d])==null?n:c.value)!=null?h:o)}),r=0,i=0,a=0,l=0;for(let o of s)o>0?r+=o:i-=o,o*l<0&&(a+=1),l=o||l;return r+i===0?"flat":Math.max(...s.map(Math.abs))>=uy*(r+i)?"step":e.Hs>=Yc&&e.f>0?"steady":e.Hs<=-Yc&&e.high<0?"falling":a>1&&i>=r/2?"sawtooth":"uneven"},
um=t=>{var e,s;let r=fm(t),{Yt:i,boot:a}=pm(r),{at:l,ns:o}=mm(i),d=(((e=l[l.length-1])!=null?e:0)-((s=l[0])!=null?s:0))/$c,c=no(i),h=A(c,(f,p)=>th(p)-th(f)).map((f,p)=>fy(f,p+1,l,o!==n)).filter(({ve:f,bytes:p,blocks:m})=>f===as?p!==0||m!==0:f!=="flat"),u=({ve:f})=>+(f==="steady");return g({Yt:i,mi:r.length-i.length,boot:a},o&&d>0&&{gi:d,ns:o},{rows:A(h,(f,p)=>u(p)-u(f)||p.bytes-f.bytes)})},
fm=t=>{let e=({Ls:s},r)=>r+(s.kind===ve?t.length:0);return t.filter((s,r)=>s.uptime===n||t.every((i,a)=>i.uptime!==s.uptime||e(i,a)<=e(s,r)))},
pm=t=>{let e=Ut,s=t.length-1;for(;s>0;s-=1){let[r,i]=t.slice(s-1,s+1),a=r&&i&&oo(r,i);if((a==null?n:a.kind)!==Ui)break;a.boot===b&&(e=b)}return{Yt:t.slice(Math.max(0,s)),boot:e}},
mm=t=>{var e;let s=l=>t.every((o,d)=>{var c,h,u;return d===0||((c=o[l])!=null?c:Number.NaN)>((u=(h=t[d-1])==null?n:h[l])!=null?u:Number.NaN)}),r=(e=t[0])==null?n:e.ye,i=s("time")&&t.every(l=>l.ye===r),a=s(Oi)?Oi:i?"time":n;return{at:t.map((l,o)=>{var d;return(d=a&&l[a])!=null?d:o}),ns:a==="time"?r:a}},
ho=t=>{var e,s;let{nonPaged:r,paged:i,we:a,Yr:l}=t,o=[];if(r!==n&&r>Math.min(a!=null?a:1/0,(e=t.Je)!=null?e:1/0))return[{kind:or,pool:xe}];if(i!==n&&i>((s=t.Ye)!=null?s:1/0))return[{kind:or,pool:vt}];r!==n&&r>py&&o.push({kind:Dl,bytes:r});let d=(h,u,f)=>{let p=eh(f,a);u!==n&&p!==n&&u>my*p&&o.push({kind:Cl,pool:h,Jt:u/p})};if(d(xe,r,t.Je),d(vt,i,t.Ye),r===n||i===n||!a||l===n)return o;let c=a-l;return l<gy*a&&r+i<c/2&&o.push({kind:Xe,pool:r+i,inUse:c}),o},
gm=(t,...e)=>{let{we:s}=t;if(ho(t).some(({kind:a})=>a===or))return[];let r=[{pool:xe,used:t.nonPaged,st:t.Je},{pool:vt,used:t.paged,st:t.Ye}],i=[];return r.forEach(({pool:a,used:l,st:o},d)=>{l&&i.push({pool:a,used:l,st:eh(o,s),Si:e[d]})}),i},
bm=t=>{let e=t.toLowerCase();return by.has(e)||Sy.some(s=>e.startsWith(s))},
Sm=(t,e)=>{let s=[...km(t,e).values()].map(o=>ym(t,o)),r=s.reduce((o,{b:d})=>{var c;return o+((c=d==null?n:d.blocks)!=null?c:0)},0),i=s.map(o=>{var d,c;return g({},o,{Jt:r===0?0:((c=(d=o.b)==null?n:d.blocks)!=null?c:0)/r})}),a=({b:o})=>{var d;return(d=o==null?n:o.bytes)!=null?d:-1},l=({b:o})=>{var d;return(d=o==null?n:o.blocks)!=null?d:-1};return A(i,(o,d)=>a(d)-a(o)||l(d)-l(o))},
km=(t,e)=>{let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,a=new Map;return t.held().forEach((l,o)=>{let d=l.filter(({block:f})=>!r.gone.has(f));if(d.length===0)return;let c=wy(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),h=wm(c),u=a.get(h);u?u.push({stack:o,Ct:c,blocks:d}):a.set(h,[{stack:o,Ct:c,blocks:d}])}),a},
wm=t=>t.kind===cr?`${t.kind} ${t.module.toLowerCase()}`:t.kind===b?`${t.kind} ${t.why}`:t.kind,
ym=(t,e)=>{var s,r;let i=A(e,(u,f)=>f.blocks.length-u.blocks.length),a=[];for(let u of i)a.push(...u.blocks);let l=new Set(i.map(({stack:u})=>u)),o=0;for(let{stack:u,hits:f}of t.pt())l.has(u)&&(o+=f.alloc);let d={lastHit:t.lastHit,tt:new $r},c=xd(a,t.$t(),t.asked,d),h=(r=(s=i[0])==null?n:s.Ct)!=null?r:{kind:"cut"};return g({Ct:h,stacks:i,allocs:o},c&&{b:c})},
Kr=(t,e=[])=>{var s,r;let{alloc:i,free:a,unknown:l}=t.counts();if(i+a+l===0)return{kind:"noHits"};let o=io(t,e),d=A(o.filter(({held:w,y:G})=>w>0&&G.site!==n),Ny);if(d.length===0)return t.isWhole()?{kind:dr,allocs:i}:ih;let c=t.g[t.g.length-1];if(!c){let w=d.filter(({b:G})=>G&&G.blocks>0);return w.length>0?{kind:"holds",sites:w}:ih}let h=d.reduce((w,G)=>w+G.rt,0),u=d.reduce((w,G)=>w+G.held-G.old,0),f=d.map(w=>({site:w,te:Ay(t,w,{rt:h,ls:u},c)})),p=f.filter(({te:w})=>w===n).map(({site:w})=>w),m=f.filter(({te:w})=>w===Ri).map(({site:w})=>w),k=Math.max(rh*ah(m),Math.min(Gs,rh*ah(p))),v=p.filter(({rt:w})=>w>=k);return v.length>0?{kind:Ii,sites:v}:{kind:"noProof",sites:d,why:(r=(s=f[0])==null?n:s.te)!=null?r:as}},
Dm=()=>{let t={};for(let[e,{a:s,help:r}]of Object.entries(ni))t[e]={Help:`${s} - ${r}`};return t},
uo=(t,e)=>{var s,r;let i=(r=(s=ni[t])==null?n:s.a)!=null?r:"",a=i.endsWith("()")?0:i.split(",").length;if(e.length>a)throw new U(H0(`${e[a]}`,i))},
xs=(t,e)=>{if(e===n)throw new U(L0(t));if(typeof e!=st)throw new U(G0(t));let s=Mh(e);if(!s.vt)throw new U(ip(e,s.mt));return s.tag},
fo=(t,e,s,r=1,i=1/0)=>{let a=Jn(e);if(a!==n&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new U(W0(t,r,i,s))},
po=(t,e)=>{let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=[ss,nr,St],i={hits:Iy};return e.forEach((a,l)=>{let o=r[l];if(!o)throw new U(ge(`${a}`,s));let d=o===St?Ry:[];i[o]=fo(`The number of ${o}`,a,s,...d)}),i},
mo=(t,e)=>{if(typeof e==st&&e.trim()!=="")return e.trim();let s=e===n||typeof e==st?"An empty pattern":`${e}`;throw new U(ge(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))},
_r=(t,e)=>{if(typeof e==st&&e.trim()!==""&&!Uy.test(e))return e;throw new U(X0(t))},
zr=(t,e)=>{var s,r;if(e===n||typeof e==st&&e!=="")return e;throw new U(ge(`${e}`,`dx @$pool.${(r=(s=ni[t])==null?n:s.a)!=null?r:""}`))},
Cm=(t,e)=>{if(t===n||/[*?]/.test(t))return;let s=JSON.stringify(t),r=an(t,e).map(i=>JSON.stringify(i));throw new U(r.length>0?`${s} is no tag in the listing. ${Fa(r)}`:ge(`${s} is no tag in the listing and`,lh))},
vm=t=>{if(t.ot().kind===b)return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.$t();return e===0?n:`up to ${e} of them may have been freed unseen`},
xm=(t,e)=>{let s=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(et)}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${s}.`},
Tm=(t,e)=>{var s;let{asked:r,lastHit:i}=t,{count:a,Bs:l}=t.$t(),o=(s=t.recent(1)[0])==null?n:s.time,d=[];return t.held().forEach((c,h)=>{let u=t.xe(t.stacks.at(h),e);for(let f of c){let{block:p,hit:m,time:k}=f;if(r.gone.has(p))continue;let v=k===n||o===n?n:o-k,w=(r.there.has(p)?l:a)>0;d.push(g({},f,{site:u,Ks:i-m,os:v,ki:w}))}}),A(d,(c,h)=>c.hit-h.hit)},
Mm=(t,e)=>{if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return Gr(t.frame,[s])||r.some(i=>ks(s,i))},
pa=(t,e)=>{var s,r;return e===n?"":(r=(s=t.hs(e))==null?n:s.image)!=null?r:zt(e)},
go=(t,e,s)=>{var r;if(e===n)return;let i=(r=t.hs(e))==null?n:r.id,a=i===n?"":`, id ${i}`,l=`${pa(t,e)} (${zt(e)}${a})`;return dh(s)?`an interrupt or a deferred call, on top of process ${l}, which need have nothing to do with it`:`process ${l}`},
ma=(t,e,s)=>{var r;let i=new Map;for(let{process:d,stack:c}of s){if(d===n)continue;let h=dh(t.stacks.at(c))?"(in an interrupt or deferred call)":pa(t,d);i.set(h,((r=i.get(h))!=null?r:0)+1)}if(i.size===0)return;let a=A([...i],([,d],[,c])=>c-d),l=a.slice(0,Hy).map(([d,c])=>`${d} ${c}`),o=a.length-l.length;return`${e}: ${l.join(et)}${o>0?`, ${o} others`:""}`},
Nm=(t,e)=>{var s,r;if(t.length<=e)return t;let i=(r=(s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?n:s[0].length)!=null?r:0,a=e-3-i,l=Math.min(t.indexOf("!")+1,a),o=Math.floor((a-l)/2);return`${t.slice(0,a-o)}...${t.slice(t.length-i-o)}`},
ft=(...t)=>{let e={};for(let s of t)e[s]={PreferredRadix:10};return e},
Ne=t=>{let e=Pm(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>{var a;return g({},s&&{Tag:Z(_(i.tag))},r&&{Target:(a=e.get(hh(i)))!=null?a:""})}},
Pm=t=>{var e,s;let r=new Map,i=new Map;for(let a of t){let l=hh(a);if(r.has(l))continue;let o=`${(e=a.start.target.build)!=null?e:"(unknown)"}`,d=((s=i.get(o))!=null?s:0)+1;i.set(o,d),r.set(l,d===1?o:`${o} (${d})`)}return r},
Ts=(t,e,s,r)=>{let i=t.map(a=>ei(a)+_0(a));return e===0?[`no ${s}`,...i].join(Mt):[`${S(e,s)} (${r})`,...i,Oa].join(Mt)},
Am=(t,e,s)=>{let r=t.map(i=>[ei(i),vm(i)].filter(Boolean)).map(i=>i.join(et));return e===0?["no block",...r].join(Mt):[`${e<s?`the oldest ${e} of `:""}${S(s,at)} (address, call site), the oldest first`,...r,Oa].join(Mt)},
Em=(t,e)=>{let s=`read${t.ti?" from the tag tracker":""} in ${Et(t.seconds,t.session)}`,r=t.unread>0?[`${S(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${S(e,bt)} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[Oa]].join(Mt)},
Fm=(t,e,s)=>{let r=new Set,i=Ne(t),a=[],l=0;for(let o of t)for(let d of Tm(o,e))d.site&&r.add(d.site.frame.text),!(s!==n&&!Mm(d.site,s))&&(l+=1,a.length<_y&&a.push(new By(o,d,i(o))));if(s!==n&&l===0)throw new U(xm(s,[...r]));return new Y(Am(t,a.length,l),a)},
Im=t=>{var e;let s=(e=/, Binary\s*:\s*(\S+)/.exec(t||""))==null?n:e[1];return s===n?[]:[{Qe:"list",name:s,place:{kind:"printed"}}]},
bo=t=>{switch(t.kind){case cr:return t.module;case Vi:return"(code in no module)";case $e:return"(the system itself)";case"cut":return"(unknown: stack read in part)";case b:return oh[t.why]}},
Rm=t=>{switch(t.kind){case cr:return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case Vi:return"a driver that was unloaded, or code made at run time";case $e:return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case b:return"whoever stands behind a gap may be anybody"}},
Um=(t,e)=>{if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${S(r,"frame")} looked past`},
So=(t,e)=>{let s=l=>ks(l,e)||ks(l,e.trim()),r=t.split(","),i=l=>l[0]!=="-",a=r.filter(i);return(a.length===0||a.some(s))&&r.every(l=>i(l)||!s(l.slice(1)))},
Om=t=>{var e,s,r;let i=wt(t);return $y.test((r=(s=(e=t[i])==null?n:e.symbol)==null?n:s.name)!=null?r:"")&&Fs(t,i)},
Vm=(t,e)=>{let{blocks:s,old:r}=e,i=s===1?"stays":"stay",a=t.isWhole(),l=a?"":hr,o=sD(e,l),d=a?"":", of what is known";return`${l}${S(s,at)} allocated here ${i}${o}, ${r} of them old${d}`},
Gm=t=>{let{Gs:e,Xt:s,gt:r,refused:i}=t;return[...e>0?[`${S(e,at)} of here freed by other modules`]:[],...s>0?[`the block is not known of ${S(s,ae)} here${wc(r,s)}`]:[],...i>0?[`${S(i,at)} refused at once by a limit of the tag`]:[]]},
Lm=t=>{if(t.kind===Js)return;let e=t.lt===al?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.Br} functions lead through here${e}: perhaps a wrapper${s}`},
Wm=(t,e)=>{let s=[];for(let{y:a,b:l}of t.sites(e))l&&l.blocks>0&&s.push({y:a,b:l});let r=s.reduce((a,{b:l})=>a+l.blocks,0),i=s.map(a=>g({},a,{Jt:a.b.blocks/r}));return A(i,(a,l)=>mh(l)-mh(a)||l.b.blocks-a.b.blocks)},
Hm=(t,e,s)=>{let r=[],i=[];for(let l of t){let o=im(l,s.recheck(l)),d=l.g[l.g.length-1];if(o!==n?i.push(o):i.push(Br(l,Kr(l,e))),!(o!==n||!d))for(let{y:c,held:h}of io(l,e))h>0&&r.push(new nD(l,c,d))}let a=(l,o)=>o.There-l.There||o.Held-l.Held;return new Y(i.join(" "),A(r,a))},
Bm=(t,e)=>{var s;let{wi:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let a=Bt(t),l=a.kind===K?e._s(a):n,o=(s=i==null?n:i.repair)!=null?s:Ns(Es(l));return{value:a.kind===K?a.value:n,repair:o}},
Km=(t,e)=>{let s=[];for(let{text:i,nonPaged:a,paged:l}of t){let o=(d,c)=>{(c.allocs||c.s)&&s.push(new bD(`${i} ${d}`,c))};e.startsWith("pp")||o("Nonp",a),/^p(?!p)/.test(e)||o(Si,l)}let r=SD[e.slice(-1)];return r?A(s,(i,a)=>+a[r]-+i[r]):s},
_m=t=>{var e;let{gone:s}=t.asked,r=new Set((e=t.g[t.g.length-1])==null?n:e.there),i=t.held();return t.pt().map(({stack:a,hits:l,nt:o})=>{var d;let c=((d=i.get(a))!=null?d:[]).filter(({block:f})=>!s.has(f)),h=c.filter(({charged:f})=>f!==n),u={allocs:l.alloc,Ga:o.bytes,frees:l.free,held:c.length,heldBytes:h.reduce((f,{charged:p=0})=>f+p,0),rt:c.filter(({block:f})=>r.has(f)).length,Se:{allocs:l.alloc-o.count,held:c.length-h.length}};return{stack:t.stacks.at(a),yi:u}})},
zm=(t,e)=>{let s=Xm(t,e);return Array.from(s,([r,i])=>`${r} ${i}
`).join("")},
Xm=(t,e)=>{var s;let r=new Map;for(let i of t)for(let{stack:a,yi:l}of _m(i)){if(l[e]===0)continue;let o=qm(i.tag,a);r.set(o,((s=r.get(o))!=null?s:0)+l[e])}return r},
qm=(t,e)=>{let s="";for(let r of e)s=`;${kh(vD(r))}${s}`,r.afterGap&&(s=s.replace(/^(;[^;]*)/,`$1;${CD}`));return kh(`[${_(t)}]`)+s},
jm=()=>{let t=0;return e=>{if(e.type===kt)return g({},e,{name:`s${++t}`});if(e.type!==Rt)return e;let s=e.frames.map(r=>g({},r,{source:n}));return g({},e,{frames:s})}},
Qm=()=>{Wr(nw(Gi));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(Ym(r),s));class e{
get Pool(){return Dt}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>Dt.top(...s)),t("poolhit",(...s)=>Dt.hitTag(...s)),t("poolwho",(...s)=>Dt.who(...s)),t("poolleaks",(...s)=>Dt.leaks(...s)),t("poolrestore",(...s)=>Dt.clear(...s)),t("poolhelp",(...s)=>Dt.help(...s))]},
Zm=()=>{let t=$n(Dt);Wr(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${Nc}`)},
Jm=()=>{for(let t of _a.zs())t.kind===gt&&ci({kind:Xs,command:t.repair}),t.kind===it&&Wr(`pooltag: ${he(t)}`);Ks.flush(),kp()},
Ym=t=>(...e)=>($n(Dt),t(...e));const g=Object.assign;var $m=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Xr=t=>{var e;return(e=$m[t&255])!=null?e:""},Pe=t=>Xr(t>>>24)+Xr(t>>>16)+Xr(t>>>8)+Xr(t),ko=2147483648,wo=16,yo=/^[0-9a-f]{1,16}$/i,Ms=t=>t,Ae=Ms("0".repeat(wo)),_t=t=>Number.parseInt(t.slice(8),16),zt=t=>`0x${t.replace(/^0{1,15}/,"")}`,C=t=>t,Ee=t=>`0x${(t>>>0).toString(16)}`,tg=C(".extpath"),eg=C("g"),sg=(t,e)=>C(`g ${gs(t,e)}`),ga=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,rg=t=>C(ga(t)),ig=t=>C(`rM 0x1${Co(t.filter(e=>e===Qs))}`),ag={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},lg=C("r@$prcb"),Do=t=>`r@${t.join(",@")}`,ng=(t,e)=>C(`${e?"kb":"k"}${Ee(t)}`),og=(t,e)=>C(`.fnent ${gs(t,e)}`),Co=t=>t.map(e=>`;${ga(e)}`).join(""),dg=C(".lastevent"),cg=C(ga("$ptrsize")),hg=C("vertarget"),vo=C("lm"),xo=C("lm o"),ug=t=>C(`lmvm ${t.replace(/\W/g,"?")}`),fg=C("sx"),pg={status:C("sxe bpe"),command:C('sxe -c "" bpe'),handling:C("sxe bpec")},mg=C(".reload"),gg=t=>C(`x nt!${t}`),bg=t=>C(`dt nt!${t}`),Sg=t=>C(`dt nt!_EPROCESS ${t}`),kg=(t,e)=>C(`ln ${gs(t,e)}`),Ns=t=>C(`ed nt!PoolHitTag ${Ee(t)}`),wg=C("!vm 0x1"),yg=C("dd nt!PoolHitTag L1"),Dg=C(".cache flushall"),qr="poolHitTagNote",Cg=t=>C(`dx -r0 @$${qr} = "${t.replace(/[^0-9a-f ]/g,"")}"`),vg=C(`dx -r0 @$${qr}`),xg=C(`dx -r0 @$vars.Remove("${qr}")`),Tg=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Fe=t=>t.replace(Tg,"."),Mg=300,Ps=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(Fe(s).slice(0,Mg)),this.name="HostError",this.call=t}},X=(t,e)=>V(()=>t.query(e),()=>[]),To=32,Ng=9,Pg=96,Xt=8192,pt=t=>t===To||t===Ng,Mo=t=>t>=48&&t<=57,Ag=t=>t>=48&&t<=57||(t|32)>=97&&(t|32)<=102,Eg="00000000",Fg=t=>Ig.test(t)?t.toLowerCase():t,Ig=/[A-F]/,Rg=(t,e,s)=>t.charAt(e)==="?"?n:Number.parseInt(t.slice(e,s),16),Ug=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),No={kind:b},ba=(t,e)=>Wl(e,t.readMemory(e.address,e.before.length)),Po=({kind:t})=>t===B||t==="mixed";function Og(t,{address:e,pointerSize:s}){let r=Vh(X(t,yg),4).rows.find(a=>Lt(a.address,s)===e),i=r==null?n:r.elements[0];return i===n?n:new Uint8Array(ta(i))}var Ie=(t,e)=>{var s,r,i,a;return(((s=t[e])!=null?s:0)|((r=t[e+1])!=null?r:0)<<8|((i=t[e+2])!=null?i:0)<<16|((a=t[e+3])!=null?a:0)<<24)>>>0},Sa=(t,e,s)=>M(t,e*s),Vg=t=>Tr(t,Hh),Gg=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i,Lg=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Ao="^ Bad register error in ",Wg=["Key",ja,Qa,hi,Za,Ja,ui],Eo=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes}),Fo=(t,e)=>Ql(X(t,bg(e)),e),Hg=16,Io=12,Bg=4096,Kg=t=>(t>>>24^t>>>16^t>>>8^t)>>>0,_g=[Qs,Yt,yi],Ro=(t,e,s)=>V(()=>{let r=Ss(t.query(rg(s))).get(s);return r&&Lt(r,e)},()=>{}),zg=8,Xg=64,Uo=(t,e)=>e&&Yl(t,s=>Nr(t,s,e),e),Re={kind:T};function Ue(t,{_:e},s,r,i){let a=Sa(s,r,e.size),l=t.readMemory(a,i*e.size);return l&&zh(l,e)}var Oo=t=>t?{kind:N,record:t}:Re,Vo=t=>t.kind===N&&t.address!==Ae,ka=(t,e)=>e.kind===N?ce(t,e.address):n,qg=(t,e)=>At(t.start,e)<=0&&At(e,t.end)<0,Go=(t,e)=>t.modules.find(s=>!s.xt&&qg(s,e)),As=t=>t.find(({name:e,xt:s})=>!s&&e.toLowerCase()==="nt"),jg=(t,e)=>{var s;return((s=Go(t,e))==null?n:s.name.toLowerCase())==="nt"},Qg=64,Zg=0,yt=t=>t===0||t>=2147483648,Es=t=>t!==n&&yt(t)?t:Zg;function wa({address:t,pointerSize:e},s,r){let i=Es(s);return{thing:{kind:Se},address:t,pointerSize:e,before:ta(i),after:ta(r),repair:Ns(i)}}var Jg=class{
constructor(t,e,s){this.O=[],this.Y=new Set,this.dr=0,this.bz=t,this.c=e,this.dq=s}
get open(){return this.O}
run(t){return this.bz.run(t)}
debugger(t){return this.bz.change(t)}
Ot(t){this.dr+=1;let e=g({id:this.dr},t);return this.ay(e,ur),e}
Xs(t){let e=this.Ot(t);return this.O.push(e),e}
apply(t){let e=this;e.O.push(t);let s;if(ba(e.c,t).kind===zs){if(s=e.U(t,t.after,"address"),s===n&&e.dk(t))return e.cI(t);if(e.Y.add(t),e.aW(t).kind===zs){let r=e.U(t,t.after,"name");if(r===n&&e.dk(t))return e.cI(t);s=s!=null?s:r}}return{kind:ie,failure:s,undone:e.undo(t)}}
undo(t){let e=this;if(!e.O.includes(t))return{kind:it};Ll(e.c,t.pointerSize);let s;for(let r=0;;r+=1){let i=e.aW(t);if(i.kind===zs)return e.X(t,it),{kind:it};let a=Po(i)||i.kind===b&&!e.eB(t);if(r===Yg)return a?$g(t,i,s):e.eV(t,i);if(!a||i.kind===b&&r<2)continue;let l=e.U(t,t.before,r%2===0?"address":"name");l!==n&&e.Y.add(t),s=l!=null?l:s}}
Di(){return[...this.O].reverse().map(t=>this.undo(t))}
Ci(t){this.X(t,ht)}
kt(){for(let t of[...this.O])this.X(t,ht)}
cI(t){return this.ay(t,le),{kind:le}}
X(t,e){this.O.splice(this.O.indexOf(t),1),this.Y.delete(t),this.ay(t,e)}
eV(t,e){return this.X(t,ht),{kind:Ce,holds:Wo(e)}}
ay(t,e){let{id:s,thing:r,address:i,before:a,after:l,repair:o}=t,d={id:s,thing:r,address:i,before:a,after:l,repair:o};this.dq({change:d,state:e,time:this.c.now()})}
U(t,e,s){let r=s==="name"&&this.eL(t)?Ns(bs(e)):Fh(t.address,t.pointerSize,e);return V(()=>this.bz.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aW(t){return this.Y.has(t)?Wh(this.c,t):ba(this.c,t)}
dk(t){return this.aW(t).kind===B}
eL({thing:t,address:e}){if(t.kind!==Se)return!1;let s=Bt(this.c);return s.kind===K&&s.address===e}
eB({thing:t,address:e}){if(t.kind!==Se)return!1;let s=Bt(this.c);return s.kind===K&&s.address!==e}},Yg=3,Lo=(t,e)=>(t==null?n:t.kind)===Ce&&t.holds!==n&&t.holds!==e&&!yt(t.holds),Wo=t=>Ei in t?bs(t.bytes):n,$g=({repair:t},e,s)=>({kind:gt,repair:t,failure:s,holds:Wo(e)}),tb=({armed:t,saved:e,address:s,id:r})=>`${Pe(t)} ${Pe(e)} ${s} ${r}`,ya=t=>V(()=>{let e=t.query(vg),s=e.map(nu).find(r=>r!==n);return s?{kind:N,note:s}:{kind:e.every(r=>r.trim()==="")?b:Ct}},({message:e})=>({kind:e.includes(qr)?Ct:b})),eb=class{
constructor(t,e,s,r,i){this.dl=!1,this.dn=!1,this.c=t,this.h=e,this.target=s,this.tag=r,this._t=i,this.repair=Ns(i);let a=t.now().toString(16);this.ay={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.ae&&this.h.open.includes(this.ae)?this.ae:n}
vi(){this.dl=lu(this.h,this.ay)}
arm(){let t=this;if(t.dn)return Ho;let{target:e,tag:s,_t:r}=t,{poolHitTag:i,pointerSize:a}=e;return t.ae=t.h.Ot(wa({address:i,pointerSize:a},r,s)),t.h.apply(t.ae)}
xi(){let{change:t}=this;return t?this.h.undo(t):{kind:it}}
Ti(){let t=this.dc();return(t?this.bV(t):!this.dl)?this.arm():Ho}
qs(){let t=this;t.dn=!0;let e=t.dc(),s=t.eo(e);return e&&t.bV(e)&&s.kind!==gt&&Er(t.h),s}
kt(){this.h.kt()}
eo(t){let e=this,{change:s}=e;if(s&&!(t&&e.eN(t)))return e.h.undo(s);s&&e.h.Ci(s);let r=Bt(e.c);return r.kind!==K?{kind:Ce}:yt(r.value)?{kind:it}:{kind:Ce,holds:r.value}}
eN(t){let{armed:e,address:s}=t;return!this.bV(t)&&e===this.tag&&s===this.target.poolHitTag}
bV({id:t}){return t===this.ay.id}
dc(){let t=ya(this.c);return t.kind===N?t.note:n}},Ho={kind:ie,failure:n,undone:{kind:it}},sb=["break","second-chance break","output","ignore"],Da=(t,e)=>({kind:Ke,what:t,Mi:e}),Bo=({code:t,Ir:e,status:s,Ve:r})=>[t,e,s,r===!1?"not handled":n].filter(Boolean).join(" - "),rb=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,ib=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!rb.test(e)),ab=3,Ko=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e),lb=3790,nb=1024,_o=t=>{var e;return((e=Ir(t))==null?n:e.kind)===_e},qt=t=>({kind:ie,mt:t}),ob=class{
constructor(t,e,s){this.cf=!1,this.c=t,this.h=e,this.o=s}
run(t){let e=this,s=e.h.open.filter(i=>i!==t),r=[...s].reverse().map(i=>e.dY(i));if(s.length>0)return r.find(i=>i!==n);if(!(t||e.cf))return _o(e.c)?n:e.ev()}
dY(t){let e=this;var s;let r=e.h.undo(t);if(on(e.o,r,bs(t.before)),r.kind===gt)return r;t===((s=e.aL)==null?n:s.change)&&e.fm(e.aL.id)}
fm(t){let e=ya(this.c);e.kind===N&&e.note.id===t&&Er(this.h)}
ev(){let t=this,e=ya(t.c);if(t.cf=e.kind!==b,e.kind!==N)return;let{armed:s,saved:r,address:i,id:a}=e.note,l=Bt(t.c);if(l.kind===ee){t.cf=!1;let c=Ns(r);return t.o({kind:Xs,command:c}),{kind:gt,repair:c,failure:n}}if(l.address!==i||l.value!==s){Er(t.h);return}let o=t.h.Xs(wa(l,r,s)),d=t.dY(o);return d?t.aL={change:o,id:a}:Er(t.h),d}},db=6e3,Ca=2,cb=class{
constructor(t){this.aj=0,this.N=t!==n&&t>=db?Ca:0}
get Te(){return this.N>=Ca&&!this.us}
get us(){return this.aj>=Ca}
Ni(){this.N+=1}
Pi(){this.aj+=1}},Fs=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),ue=t=>t.length===0?"noStack":xl,zo=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,hb=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,ub=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,fb=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,pb=/^VerifierExt$/i,mb=/\?\? ?::|`string'/,gb=64,Xo=new WeakMap,qo=t=>t===fr||t===B,bb=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,jo=1e3,jr=(t,e)=>({line:t,text:e.slice(0,200)}),jt=4,Qr={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Qo={_e:[Nt,pr,Nt,pr],verbose:[Nt,ne,mr,pr,Nt,ne,mr,pr]},Sb=class{
Ai(){this.cv=n,this.ck=n}
read(t){let e=E(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.cv=wu(t);else if(t.startsWith(bi,e))this.ck=/^NonPaged +Paged$/.test(t.trim())?e:n;else if(t.startsWith("Tag",e))return this.aq(t)}}
aq(t){let[e,...s]=yu(t);if((e==null?n:e.text)!=="Tag")return;let r=s.map(d=>d.text).join(" "),i=r===Qo.verbose.join(" ");if(!i&&r!==Qo._e.join(" "))return;let a=s.map((d,c)=>{var h,u;return d.end-((u=(h=s[c-1])==null?n:h.end)!=null?u:e.start+jt)}),l=i?"verbose":this.fx(a,e.start),o=this.cv;return this.Ai(),{_:l,Ei:e.start,sort:o,We:a.join()===Qr[l].join()?a:n}}
fx(t,e){if(t.join()===Qr.current.join())return"current";if(t.join()!==Qr.oldest.join())return"old";let s=this.ck;return(s===n?e===0:s-e===12)?"oldest":"old"}},Zo={kind:ar};function kb(t,{Ei:e,_:s},r){for(let i of[e,e-1,e+1]){if(!un(t,i))continue;let a=na(t,i+jt,r,s);if(!(!a||i!==e&&!a.Or))return fn(t.slice(i,i+jt),a.He,t.slice(a.end))}}function Jo(t,e,s,{_:r}){if(s<1||!un(t,e,s))return;let i=na(t,e+s,Yo(r),r);if(!(!i||!wb(t,i.end)))return fn(t.slice(e,e+s),i.He,t.slice(i.end))}var Yo=t=>Qr[t].map(()=>Number.POSITIVE_INFINITY),wb=(t,e)=>e>=t.length||pt(t.charCodeAt(e))||pt(t.charCodeAt(e-2))||t.startsWith($o,e),$o="UNKNOWN pooltag",yb=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160)),Db=5e4,Cb=1024,vb=16,xb=class{
constructor(t){this.ag=[],this.ab=[],this.H=[],this.aq=t}
push(t,e){let s=this;if(t.length>Cb)return s.T(t,e);if(/^[ .\t]*$/.test(t))return j;let r=Du(t,s.aq);if(r.kind===F)return la(t)?B:s.T(t,e);if(s.bX(),r.kind==="row")s.ag.push(r.a);else if(r.kind===ar)s.ar(jr(e,t));else return s.aN={nonPaged:r.nonPaged,paged:r.paged},fr;return s.ag.length<Db?j:fr}
listing(){let{_:t,sort:e}=this.aq;return{_:t,sort:e,rows:this.ag,total:this.aN,unread:this.ab}}
T(t,e){return this.H.length>=vb?B:(this.H.push(jr(e,t)),F)}
bX(){for(let t of this.H)this.ar(t);this.H=[]}
ar(t){this.ab.length<jo&&this.ab.push(t)}},Tb=64,Mb=class{
constructor(t,e,s){this.bR=!1,this.c=t,this.h=e,this.al=s}
get se(){return this.bR}
get js(){return this.bG}
returnValue(t){let e=this,s=wt(t.stack),r=t.stack.slice(s).find(c=>!c.inline),i=[...t.stack.slice(0,s)].reverse().find(c=>!c.inline);if(!(r&&Fs(t.stack,t.stack.indexOf(r)))||!r.address||!i)return;if(e.al.xi().kind!==it){e.bG={kind:Ci};return}let a=e.aQ();e.h.run(sg(r.address,e.al.target.pointerSize));let l=e.fk(),o=oa(l,"eip","rip","pc");if(o!==r.address){e.bR=!0,e.bG={kind:"strayed",z:o};return}Nb(a,e.aQ())||(e.bR=!0),e.al.Ti().kind!==le&&(e.bG={kind:Ci});let d=oa(l,"esp","rsp","sp");return l.get(Qs)===t.thread&&e.eG(d,i,r)?oa(l,"eax","rax","x0"):n}
aQ(){let{target:t,tag:e}=this.al;return ws(this.c,t,e)}
fk(){let{Bt:t,pointerSize:e}=this.al.target;return Ss(this.c.query(ig(t)),e)}
eG(t,e,s){if(!t)return!1;if(this.al.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=M(e.base,8),i=M(r,Tb);return At(r,t)<=0&&At(t,i)<=0}},Nb=(t,e)=>t.kind===N&&e.kind===N&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Pb=["fadd","fabd"],Ab=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),Eb="(Inline)",Fb="(Inline Function)",td=t=>t===4?3:4,Ib=5,Rb=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Ub=/\+0x[0-9a-f]+(?=\s)/i,Ob=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),Vb=40,ed=58,sd=t=>t===8?4:8,Gb=(t,e)=>t.startsWith("(T) ",e)?E(t,e+3):e,Lb=(t,e)=>e>=t.length||pt(t.charCodeAt(e)),rd={pointerSize:n,base:n,x:n,gap:0,args:[],Rs:!1},Wb=t=>t.charAt(E(t,0))==="#"&&Sn(t)===n,Hb=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Bb=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,id=" (UTC ",Kb=256,_b=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],zb=t=>"B*STND^".includes(t.charAt(E(t,0)))||t.includes(" - code ")||t.includes(id),Xb=24,qb=class{
constructor(t){this.cn=new ld,this.H=0,this.az=t,this.bO=t.kind===xt}
push(t){let e=this.bO?B:this.bE(t);return this.bO=qo(e),e}
report(){let t=this.az;return t.kind===xt?t:g({},t,this.cn.place)}
bE(t){let e=this;if(t.length>Xt)return e.T();let s=Dn(t);if(s)return e.fC(s)?j:B;if(zu(t))return e.eq(t.trim()),j;if(la(t))return B;let r=e.cn.push(t);return r===Tl?fr:r==="symbol"?j:e.T()}
fC(t){return this.az.kind===ke&&t.kind===wi&&this.cn.place.symbol===n}
eq(t){let e=this.az;e.kind===ke&&e.pe.length===0?this.az=g({},e,{pe:Cn(t)}):e.kind===wi&&(t.includes("You are seeing this message because")?this.az={kind:is}:t.startsWith(ad)&&(this.az={kind:F,m:t}))}
T(){return this.H++,this.H>Xb?B:F}},ad="A fatal system error has occurred",jb=["*","(0x",ad],ld=class{
constructor(){this.place={}}
push(t){let e=Nu(t);if(e){let r=this.dU;return this.place={symbol:r,instruction:e},Tl}let s=Xu(t);return s===n?F:(this.dU=s,this.place={symbol:s},"symbol")}},Oe=t=>V(()=>qu(t.query(dg)),()=>{}),nd=(t,e)=>t!==n&&(e==null?n:e.time)!==n&&e.time!==t.time,va={kind:"computed"},Zr=(t,e,s)=>Lt(M(t,e),s==="x86"?4:8),fe=4,Qt=(t,e,s)=>Jr(t&e)===Jr(s),Jr=t=>t>>>0,od=t=>(t<<6>>6)*fe,dd=({kind:t,Us:e},s,r)=>Zr(t==="relative"?s:Gt(0,0),e,r),cd=[76,139,21],Qb=7,Zb=7,hd=t=>t!==n&&(t&240)===64,Jb=16,Yb=12,$b=4096,pe={kind:Li},tS=3,eS=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,sS=class{
constructor(t,e){this.dA=new Map,this.c=t,this.i=e}
before(t,e){let{ue:s}=this.i,r=xn(this.c,t,Jb);if(!r||!s)return pe;let i=rf(r,t,s),a=lf(i,l=>this.cW(l),e&&rS(e));return a?this.bn(a,tS):pe}
cW(t){if(t.kind===It)return t.address;if(t.kind!=="computed")return Mr(this.c,t.address,this.i.pointerSize)}
bn(t,e){let s=this.cW(t);if(!s)return pe;let r=this.dB(s);if(r.some(({name:l})=>eS.test(l)))return pe;let i=Tn(r);if(i.kind===ze)return i;let a=this.eP(s,e);return a.kind===ze?a:i.kind===Xe?i:a.kind===Li&&t.kind===te?Tn(this.dB(t.address)):a}
eP(t,e){let{ue:s}=this.i,r=e>0?this.c.readMemory(t,Yb):n,i=r&&s&&af(r,t,s);return i?this.bn(i,e-1):pe}
dB(t){let e=this.dA.get(t);if(e)return e;let s=V(()=>nf(this.c.query(kg(t,this.i.pointerSize))),()=>[]);return s.length>0&&this.dA.set(t,s),s}},rS=({address:t,symbol:e})=>t&&e&&M(t,-e.offset),iS=class{
constructor(t,e){this.cN=new Set,this.A=new Map,this.c=t,this.i=e,this.cP=new sS(t,e)}
Qs(t){let e=this.ew(t);if(e)return{kind:we,Nt:e};let s=ju(t.stack);return s?{kind:I,of:s}:this.eh(t)}
ew({report:t,z:e,stack:s}){var r,i,a;if((t==null?n:t.kind)===is)return{kind:is};if((t==null?n:t.kind)===js)return{kind:js,number:t.number};if((t==null?n:t.kind)===ke)return{kind:ke,code:t.code,pe:t.pe};if((t==null?n:t.kind)===F)return{kind:F,m:t.m};let l=(i=(r=s[0])==null?n:r.text)!=null?i:"";if(!jg(this.i,e)||!this.eJ(e))return{kind:F,m:l};let o=wt(s),d=(a=s[0])==null?n:a.symbol,c=o===1&&d!==n&&hn(d);return o===0||c?{kind:Fi,at:l}:n}
eJ(t){if(this.cN.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cN.add(t),s}
eh({z:t,stack:e}){var s,r;let i=wt(e),a=e[i];if(!(a!=null&&a.address)||!Fs(e,i))return{kind:I,of:b};let l=this.A.get(t);if(l)return{kind:I,of:l};let[o]=e.slice(0,i).reverse().filter(({inline:c})=>!c),d=this.cP.before(a.address,o);switch(d.kind){case ze:return this.A.set(t,d.of),{kind:I,of:d.of};case Xe:return{kind:we,Nt:{kind:Fi,at:(r=(s=e[0])==null?n:s.text)!=null?r:""}};case Li:return{kind:I,of:b}}}},aS=1e4,lS=8,nS=class{
constructor(t=!1){this.I=[],this.ab=[],this.H=[],this.cT=St,this.de=!1,this.Y=!1,this.bp=!0,this.dm=t}
get ps(){return this.de||this.I.length>0}
get La(){return this.I.length>0&&this.bp}
push(t,e){let s=this;if(t.length>Xt)return s.T(t,e);if(s.bh)return s.el(t,e,s.bh);let r=wn(t,s.cT,!s.dm||s.eK());return r?s.fo(r,t,e):s.eY(t,e)}
eK(){let t=this.I[this.I.length-1];return!t||t.args.length>0&&t.symbol!==n&&Rr(t.symbol)!==n}
Zs(t,e){return this.T(t,e)}
listing(){let t=this;return{Wa:t.cx,frames:t.I,unread:t.I.length===0?[...t.ab,...t.H]:t.ab}}
fo(t,e,s){let r=this;return t.text===""?!r.ps||!r.cU(t)?r.T(e,s):(r.bh={row:t,line:jr(s,e)},j):r.cU(t)?(r.bX(),r.cG(t),j):B}
el(t,e,{row:s,line:r}){this.bh=n;let i=wn(`00 ${t.trim()}`,ki);return!(i!=null&&i.symbol)||i.symbol.name===""?(this.H.push(r),this.push(t,e)):(this.cG(g({},s,{text:i.text,symbol:i.symbol})),j)}
eY(t,e){let s=this,r=E(t,0);if(r===t.length)return s.I.length>0&&s.R===n?B:j;let i=Sn(t);return i?s.aq(i):dS(t,r)?(s.Y=!0,s.ao!==St&&(s.ao=t.includes(cS)?Ml:St),j):s.ps?fS(t)?(s.I.length===0&&(s.bp=!1),s.ao=St,j):uS(t,r)?j:la(t)?B:s.T(t,e):s.T(t,e)}
aq(t){return this.I.length>0?B:(this.de=!0,this.cT=t,j)}
cU(t){let e=this;var s;if(e.I.length===0)return!0;if(e.I.length>=aS)return!1;let r=(s=e.cx)==null?n:s.pointerSize;return r!==n&&t.pointerSize!==n&&r!==t.pointerSize?!1:t.number===n||e.R===n?t.number===e.R:t.number>e.R}
cG(t){let e=this;var s,r;e.I.length===0&&((s=t.number)!=null?s:e.ab.length)>0&&(e.bp=!1);let i=e.eI(t),a=i?n:e.dC;e.ao=n,e.R=t.number,(r=e.cx)!=null||(e.cx=cf(t)),t.text.startsWith("0x")&&(e.Y=!0),e.I.push(oS(t,a,{doubtful:e.Y,afterGap:i})),t.inline||(e.dC=t.x===Ae?n:t.x)}
eI({number:t,symbol:e}){let s=this;return s.I.length===0?!s.bp:s.R!==n&&t!==s.R+1?!0:s.ao===St||s.ao===Ml&&(e==null?n:e.name)!==""}
T(t,e){return this.ps?this.H.length>=lS?B:(this.H.push(jr(e,t)),F):this.Y?B:F}
bX(){let t=this;t.H.length>0&&t.R===n&&(t.ao=St);for(let e of t.H)t.ab.length<jo&&t.ab.push(e);t.H=[]}};function oS(t,e,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:l}=t,o={text:i,args:a,inline:l,doubtful:s};return e!==n&&(o.address=e),t.symbol!==n&&(o.symbol=t.symbol),t.base!==n&&(o.base=t.base),t.x!==n&&(o.x=t.x),t.source!==n&&(o.source=t.source),r&&(o.afterGap=!0),o}var dS=(t,e)=>t.startsWith(Nl,e)&&ud.test(t)||t.charAt(e)==="<"&&ud.test(t),cS="unwind information not available",ud=/\b(?:frames?|unwind\w*|stack)\b/i,hS=["***","ERROR: ",Nl,"Unable to load image","SYMSRV: ","DBGHELP: ","#"],uS=(t,e)=>hS.some(s=>t.startsWith(s,e)),fS=t=>t.length<=pS&&mS.test(t),pS=120,mS=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,fd=24,xa=(t,e)=>({kind:T,missing:t,Qt:pd(e)}),pd=t=>t.slice(0,3).join(" / ").slice(0,200),gS=class{
constructor(t,e){this.ci=new Set,this.aG={Js:0,Ys:0},this.r=t,this.cq={rule:e,next:new Map}}
get Fi(){return this.aG}
add(t){let e=this,s=e.eA(t);s&&e.ci.delete(s),e.ci.add(t);let r=Array.from(e.ci,({end:i})=>i);return e.aG={Js:Math.min(...r),Ys:Math.max(...r)},s}
find({sp:t,fp:e},s){let r=this,i=nt(t),a=[],l=r.cq,o=0,d=e&&ut(t,e);for(;;){let c=r.bn(l.rule,i,o,d,s);if(!c||!r.bS(s,c.at,1))return;let h=l.next.get(Ie(s,c.at));if(!h||!r.eO(h.Me,s,c.at))return;if(a.push(c),"known"in h.Vt){let u=r.ex(h.Vt.known,a,t,s);return u&&{known:h.Vt.known,frames:u}}l=h.Vt,o=c.at+r.r,d=c.link}}
eA(t){var e;let{Ne:s}=t,r=this.cq,i;for(let[a,l]of s.entries()){let o=nt(l.Me),d=(e=r.next.get(o.f))==null?n:e.Vt,c=s[a+1];if(!c){d&&"known"in d&&(i=d.known),r.next.set(o.f,{Me:o,Vt:{known:t}});break}let h=d&&"rule"in d?d:{rule:c.rule,next:new Map};r.next.set(o.f,{Me:o,Vt:h}),r=h}return i}
bn(t,e,s,r,i){switch(t.kind){case Wi:return{base:s,at:s+t.bytes};case Di:return{base:s-this.r,at:s,link:r};case Zs:{if(r===n||r<s||!this.bS(i,r,1))return;let a=this.r===4||Ie(i,r+4)===e.high?Ie(i,r)-e.f:n;return{base:r,at:r+this.r,link:a}}}}
ex({Ne:t},e,s,r){var i;let a=[];for(let l=0;l<e.length;l++){let o=e[l],d=(i=t[l])==null?n:i.frame;if(!o||!d||!this.bS(r,o.at,1+d.args.length))return;a.push(new bS(d,o,s,r,this.r))}return a}
bS(t,e,s){return e>=0&&e+s*this.r<=t.length}
eO({high:t,f:e},s,r){return Ie(s,r)!==e?!1:this.r===4||Ie(s,r+4)===t}},bS=class{
constructor({address:t,text:e,symbol:s,x:r,inline:i,doubtful:a,args:l},o,d,c,h){this.address=t,this.text=e,this.symbol=s,this.x=r,this.inline=i,this.doubtful=a,this.dx=l.length,this.cp=o,this.dP=d,this.cO=c,this.r=h}
get base(){return M(this.dP,this.cp.base)}
get args(){let t=this,e=[];for(let s=1;s<=t.dx;s++){let r=t.cp.at+s*t.r,i=Me(t.cO,r,t.r);i&&e.push(i)}return e}},md=4096,SS=3,gd=32,kS=class{
constructor(t){this.K=new Map,this.cs=new Set,this.aG=new Map,this.do=!0,this.r=t}
get Zt(){return this.K.size===0}
Ii(t,e,s,r){let i=this;var a,l;let{z:o,sp:d,thread:c}=t;if(!i.do||!uf(e,s))return;let h=wS(o,d,e);if(!i.cs.has(h)){i.cs.add(h);return}let u=i.eQ(t,e,r);if(!u)return;c&&i.aG.set(c,M(d,u.end));let[f]=u.Ne;if(!f)return;let p=(a=i.K.get(o))!=null?a:new gS(i.r,f.rule);i.K.set(o,p);let m=p.add(u);u.re=(l=m==null?n:m.re)!=null?l:0,u.ie||(u.ie=(m==null?n:m.ie)===!0)}
Ri({z:t,sp:e,thread:s}){var r;let i=(r=this.K.get(t))==null?n:r.Fi,a=s&&this.aG.get(s),l=a&&ut(e,a);if(l===n||!i)return;let o=Math.min(l,i.Ys,md);return o>=i.Js?o:n}
Ui(t,e){var s;let r=(s=this.K.get(t.z))==null?n:s.find(t,e);if(!r)return;let{known:i,frames:a}=r;return i.re+=1,i.re%gd===0||!i.ie?n:a}
Oi(t,e,s){var r;let i=(r=this.K.get(t.z))==null?n:r.find(t,e);if(!i)return;if(yS(i.frames,s))return i.known.ie=!0,Ut;this.clear(),this.do=!1;let{re:a,Ne:l}=i.known,o=Math.floor(a/gd)+Number(bd(l));return{frames:l.map(({frame:d})=>d),hits:Math.max(0,a-o)}}
clear(){this.K.clear(),this.cs.clear(),this.aG.clear()}
eQ({z:t,sp:e,fp:s},r,i){let a=this;var l,o;let d=[],c=0,h=t;for(let[f,p]of r.entries()){let m=p.address===h?i(h):n,k=p.base&&ut(e,p.base);if(!m||!p.x||k===n)return;let v=f===0,w=f===r.length-1;switch(m.kind){case Wi:if(k!==c||p.args.length>0||m.Be&&!w)return;c+=m.bytes+a.r;break;case Di:if(!v||k!==-a.r)return;c+=a.r;break;case Zs:if(k<c||v&&p.base!==s)return;c=k+2*a.r}d.push({frame:p,rule:m,Me:p.x}),h=p.x}let u=(o=(l=d[d.length-1])==null?n:l.frame.args.length)!=null?o:0;return c+=u*a.r,c<=md?{Ne:d,end:c,re:0,ie:!bd(d)}:n}},wS=(t,e,s)=>[t,...s.map(({base:r,x:i})=>`${r&&ut(e,r)} ${i}`)].join(),bd=t=>t.some(({rule:e})=>e.kind===Zs),yS=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,x:i,text:a,args:l},o)=>{let d=e[o];return s===(d==null?n:d.address)&&r===(d==null?n:d.base)&&i===(d==null?n:d.x)&&a===(d==null?n:d.text)&&l.join()===(d==null?n:d.args.join())}),Sd=t=>nt(t).f&4095,kd=10,DS=3,Yr=t=>Number.parseInt(t,16),Ta=t=>t!=null&&t.startsWith("00000000")?Yr(t):n,CS=class{
constructor(t,e){this.l=new Map,this.c=t,this.co=e}
Vi(t){return this.l.has(t)||this.l.set(t,this.bL(t)),this.l.get(t)}
clear(){this.l.clear()}
bL(t){let e=X(this.c,og(t,this.co));if(this.co===4)return bf(t,ff(e));let s=pf(e);return s&&vS(t,s)?{kind:Wi,bytes:s.Lr,Be:s.Be}:n}},vS=(t,{Gr:e,end:s})=>At(e,t)<0&&At(t,s)<0,xS=class{
constructor(t,e,s,r=fd){this.dJ=new Map,this.c=t,this.i=e,this.o=s,this.bl=r,this.l=new kS(e.pointerSize),this.cr=new CS(t,e.pointerSize)}
begin(){if(!this.cu)return;let t=X(this.c,xo);this.aS=En(t.slice(An(t)))}
read(t){let e=this;var s;let r=e.l.Zt?[]:e.fE(),i=An(r),a=Mn(r.slice(0,i),e.i);if(!a)return e.fh(t);let l=g({},a,{processor:(s=a.processor)!=null?s:e.fg(a.registers)});e.ek(r.slice(i));let o=e.ft(l),d=o&&e.l.Ui(l,o);return d?{kind:K,$:g({report:t},l,{stack:d,$s:o})}:e.fJ(t,l,o)}
fh(t){let e=hf(this.c,this.i,t,this.bl);return e.kind===K&&this.du(e.$,e.$.stack),e}
fE(){let{Bt:t}=this.i;return this.cu?X(this.c,Eh(this.cu,t)):[]}
get cu(){let{ue:t}=this.i;return t===We?n:t}
fg(t){let e=this,s=t.get("gdtr"),r=s&&e.dJ.get(s);if(r!==n||!e.i.Bt.includes(Yt))return r;let i=Ss(X(e.c,lg)),a=Pn(i,e.i);return s&&a!==n&&e.dJ.set(s,a),a}
fJ(t,e,s){let r=this,i=r.c.query(ng(r.bl,r.i.pointerSize===4)),a=Nn(i,e.z);if(!a)return xa(Rt,i);let l=s&&r.l.Oi(e,s,a),o=l===Ut?n:l;return o&&r.o({kind:pl}),l||r.du(e,a),{kind:K,$:g({report:t},e,{stack:a,$s:s}),doubted:o}}
du(t,e){this.aS&&this.l.Ii(t,e,this.bl,s=>this.cr.Vi(s))}
ft(t){let e=this.l.Ri(t);return e===n?n:this.c.readMemory(t.sp,e)}
ek(t){let e=this;var s,r;let i=(s=e.aS)==null?n:s.listing;if(t.every((l,o)=>l===(i==null?n:i[o]))&&t.length===(i==null?n:i.length))return;let a=En(t);(a==null?n:a.places)!==((r=e.aS)==null?n:r.places)&&(e.l.clear(),e.cr.clear()),e.aS=a}},TS=/^\s*[0-9a-f`]{8,17}\s/i,MS=16,NS=2*3600,PS=20,AS=60,ES=30,FS=class{
constructor(t,e){this.t=0,this.A={alloc:0,free:0,unknown:0},this.bJ=0,this.dd=!1,this.E=t,this.aP=e,this.bN=new iS(t.ht,t.target),this.bD=new xS(t.ht,t.target,t.tr,e.frames),this.cw=t.ht.now(),this.cA=this.cw}
run(t=!1){let e=this,s=e.fG(t),{se:r}=e.E.sr;return{end:s,hits:e.t,oi:e.A,seconds:e.bA(),se:r}}
fG(t){let e=this;return V(()=>{var s;for(e.an=Oe(e.E.ht),e.E.le.begin(e.E.target,e.an),e.bD.begin(),t&&e.fz();;){let r=(s=e.eg())!=null?s:e.fv();if(r)return r}},({call:s,message:r})=>({kind:tt,call:s,message:r}))}
fz(){let{target:t,le:e}=this.E,s=this.bD.read(n);if(s.kind!==K)return;let{$:r}=s,i=this.bN.Qs(r);if(i.kind!==I)return;let a=g({},r,{process:n});this.bE(a,i.of,e.rr(r,t,!0))}
fv(){let t=this,{changes:e,It:s}=t.E,r=s()?e.run(eg):[];if(!s())return{kind:yl};let i=Ku(r);if((i==null?n:i.kind)===xt)return{kind:xt,m:i.m};let a=i?ye:t.eE();if(a==="no")return wd(r);i&&(t.an=n);let l=t.bD.read(i);return l.kind===T?{kind:tt,call:"read the stop",message:`no ${l.missing} in the answer: ${l.Qt}`}:(l.doubted&&t.E.lt.te(l.doubted),a===b&&t.E.le.ir(l.$)?wd(r):t.eX(l.$))}
eE(){let t=this,e=t.an;return t.an=Oe(t.E.ht),!e||!t.an?b:nd(e,t.an)?ye:"no"}
eX(t){let e=this,{target:s,le:r}=e.E,i=!e.dd;e.dd=!0;let a=e.bN.Qs(t);if(a.kind===I){let o=i?r.rr(t,s,!1):qe;return e.bE(t,a.of,o)}r.lr(t);let l=i&&r.nr;return g({kind:we,Nt:a.Nt},l&&{li:l})}
bE(t,e,s){return this.E.le.lr(t),s===gr?n:this.fj(t,e,s===b)}
fj(t,e,s){let r=this;r.bJ=e===b?r.bJ+1:0,r.t+=1,r.A[e]+=1;let{lt:i,sr:a}=r.E,l=i.record(t,e,a,s);return r.cz(),a.js?Sf(a.js):l===br?{kind:wl}:n}
eg(){let t=this;if(t.bJ>=MS)return{kind:kl,count:t.bJ};if(t.t>=t.aP.hits)return{kind:ss};let{seconds:e}=t.aP;return e!==n?t.bA()>=e?{kind:nr}:n:t.eF()}
eF(){let t=this.bA();if(this.t<PS||t<AS)return;let e=this.t/t;return this.aP.hits/e>NS?{kind:"tooSlow",ni:e}:n}
cz(){let t=this,e=t.E.ht.now();if(e-t.cA<ES*1e3)return;t.cA=e;let{tr:s,target:r}=t.E,i=t.aP.hits;s({kind:"progress",hits:t.t,Gi:i,seconds:t.bA(),target:r})}
bA(){return(this.E.ht.now()-this.cw)/1e3}},wd=t=>({kind:rs,Qt:pd(t.filter(e=>e.trim()!==""))}),Ma=4096,IS=4,RS=new Uint8Array,US=64,OS=128,Zt=t=>_t(t)%Ma,yd=8,Dd=(t,e)=>`${t}+0x${e.toString(16)}`,VS=5e4,GS=class{
constructor(t=VS){this.dg=new Map,this.K=[],this.aT=t}
ne(t){let e=this,s=yf(t),r=e.dg.get(s);if(r!==n)return r;if(e.Pe&&t.length>0)return e.ne([]);let i=e.K.length;return e.dg.set(s,i),e.K.push(t),i}
at(t){var e;return(e=this.K[t])!=null?e:[]}
get all(){return this.K}
get size(){return this.K.length}
get Pe(){return this.K.length>=this.aT}};function LS({address:t,inline:e,text:s}){return t!==n&&!e?t:s}var WS=3,HS=8,Is=16,Rs=8,Cd=4,$r=class{
constructor(){this.L=new Map,this.aN=0}
get count(){return this.aN}
add(t,e=1){var s;let r=Cf(t);this.L.set(r,((s=this.L.get(r))!=null?s:0)+e),this.aN+=e}
Ft(t){t.L.forEach((e,s)=>{this.add(Gn(s),e)})}
Li(t){var e;let s=0,r=0,i=A(this.L.keys(),(a,l)=>a-l);for(let a of i){if(s>=this.aN*t)break;s+=(e=this.L.get(a))!=null?e:0,r=Gn(a)}return r}},BS={allocs:0,frees:0};function KS(t,{ot:e,asked:{there:s,gone:r},underWay:i,s:a}){let l=m=>t.reduce((k,v)=>k+m(v),0),o=e.kind===$s?e.missed:BS,d=o.frees+l(m=>m._r)-l(m=>m.Et)-r.size,c=Math.max(0,d),h=o.allocs+l(m=>m.Xt),u=Math.min(c,h+o.frees+i),f=s.size+r.size<a?c:u,p=Math.max(0,-d);return{count:c,Bs:u,hits:p+Math.max(0,f-o.frees)}}var vd=.95,Na=t=>t.Li(vd),_S=(t,e,s)=>t*2<=e&&e-t>s*2;function xd(t,{count:e,Bs:s},{there:r,gone:i},{lastHit:a,tt:l}){let o=t.filter(({block:W})=>!i.has(W)),d=o.filter(({block:W})=>r.has(W)).length,c=Math.min(e,Math.min(d,s)+o.length-d),h=o.length-c;if(h===0&&o.length>0)return;let u=new $r;u.Ft(l);for(let{block:W,hit:za}of t)i.has(W)&&u.add(a-za);let f=Na(u),p=o.filter(({hit:W})=>_S(W,a,f)).length,m=Math.max(0,p-c),k=Ln(o,W=>W.charged),v={blocks:h,old:m,nt:vf(k)},w=Td(k,h,o.length);if(w!==n)return g({},v,{bytes:w});let G=Td(Ln(o,W=>W.requested),h,o.length);return G===n?v:g({},v,{requested:G})}var Td=(t,e,s)=>t.length<s?n:t.slice(0,e).reduce((r,i)=>r+i,0),Md=2e5,Nd=class vh{
constructor(e=Md,s=new Map){this.st=e,this.ac=s}
alloc(e,s){let r=this.ac.get(e);return!r&&this.ac.size>=this.st?{kind:br}:(this.ac.set(e,s),r?{kind:Pl,ms:r}:{kind:"booked"})}
free(e,s,r){let i=this.ac.get(e);return i?(this.ac.delete(e),i.tag===s&&zS(i.charged,r)?{kind:"matched",allocation:i}:{kind:F,ms:i}):{kind:"unmatched"}}
get s(){return this.ac}
oe(){return new vh(this.st,new Map(this.ac))}},zS=(t,e)=>t===n||e===n||t===e,Pd={bytes:0,of:0},XS=({bytes:t,of:e},s)=>s===n?{bytes:t,of:e}:{bytes:t+s,of:e+1},Ad=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),Pd),qS=512,Ed=class{
constructor(){this.L=new Map,this.aB=Number.POSITIVE_INFINITY,this.as=0,this.aI=!0,this.bytes=0,this.count=0}
add(t,e=1){let s=this;s.bytes+=t*e,s.count+=e,s.aB=Math.min(s.aB,t),s.as=Math.max(s.as,t);let r=s.L.get(t);r===n&&s.L.size>=qS?s.aI=!1:s.L.set(t,(r!=null?r:0)+e)}
Ft(t){let e=this,{bytes:s,count:r}=e;for(let[i,a]of t.L)e.add(i,a);e.bytes=s+t.bytes,e.count=r+t.count,e.aB=Math.min(e.aB,t.aB),e.as=Math.max(e.as,t.as),e.aI=e.aI&&t.aI}
_e(){let t=this;if(t.L.size===0)return;let e=t.aB,s=t.as,r=t.aI?t.eW():n;return{Os:e,Vs:s,Pt:r}}
eW(){let t=A(this.L,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},jS=class xh{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.gt=Pd,this.At=0,this.Et=0,this.qt=0,this.s={count:0,charged:0,Se:0},this.jt=new Map,this.tt=new $r,this.nt=new Ed,this.tag=e,this.stack=s}
Wi({kind:e,number:s,time:r,charged:i}){let a=this;var l;a.hits[e]++;let o={hit:s,time:r};(l=a.first)!=null||(a.first=o),a.last=o,e===y&&i!==n&&a.nt.add(i)}
Hi({charged:e}){this.s.count++,e===n?this.s.Se++:this.s.charged+=e}
gone({charged:e,hit:s},r){this.tt.add(r.number-s),this.s.count--,e===n?this.s.Se--:this.s.charged-=e}
Bi(e){var s;this.jt.set(e,((s=this.jt.get(e))!=null?s:0)+1)}
oe(){let e=this,s=new xh(e.tag,e.stack);Object.assign(s.hits,e.hits),Object.assign(s.unlocated,e.unlocated),Object.assign(s.s,e.s),s.gt=e.gt,s.At=e.At,s.Et=e.Et,s.qt=e.qt,s.tt.Ft(e.tt);for(let[r,i]of e.jt)s.jt.set(r,i);return s.nt.Ft(e.nt),s.first=e.first,s.last=e.last,s}},QS=class Th{
constructor(e=new Nd){this.be=new Map,this.br=!1,this.aV=e}
get Pe(){return this.br}
or(e){let s=this.cE(e.tag,e.stack);s.Wi(e),e.kind===y?this.ed(e,s):e.kind===P&&this.ey(e,s)}
stacks(e){let s=[];return this.be.forEach((r,i)=>{(e===n||i===e)&&s.push(...r.values())}),s}
s(){let e=new Map;return this.aV.s.forEach((s,r)=>{let i=g({},s,{block:r}),a=e.get(s.stack);a?a.push(i):e.set(s.stack,[i])}),e}
oe(){let e=new Th(this.aV.oe());return e.br=this.br,this.be.forEach((s,r)=>{let i=new Map;s.forEach((a,l)=>{i.set(l,a.oe())}),e.be.set(r,i)}),e}
ed(e,s){if(e.block===n){s.unlocated.alloc++,s.gt=XS(s.gt,e.requested);return}let r=Tf(e),i=this.aV.alloc(e.block,r);if(i.kind===br){this.br=!0,s.qt++;return}i.kind===Pl&&this.dy(i.ms,e),s.Hi(r)}
ey(e,s){if(e.block===n){s.unlocated.free++;return}let r=this.aV.free(e.block,e.tag,e.charged);if(r.kind==="matched"){let i=this.cE(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i.Bi(e.stack);return}r.kind===F&&this.dy(r.ms,e),s.At++}
dy(e,s){let r=this.cE(e.tag,e.stack);r.gone(e,s),r.Et++}
cE(e,s){var r,i;let a=(r=this.be.get(e))!=null?r:new Map;this.be.set(e,a);let l=(i=a.get(s))!=null?i:new jS(e,s);return a.set(s,l),l}},ZS=2e3;function Fd(t,{block:e,charged:s}){var r;let i=(r=t.charged)!=null?r:s;return g({},t,{block:e,blockFrom:Hi,charged:i})}var JS=class{
constructor(t=Md){this.G=[],this.aT=t,this.ad=new QS(new Nd(t))}
record(t,e=!1){return this.G.push({hit:t,gs:e&&t.block===n}),this.cM()}
Ss(t){let e=this.G.find(({hit:s,gs:r})=>r&&s.number===t.hit);return e&&(e.hit=Fd(e.hit,t),e.gs=!1),this.cM()}
stacks(t){return this.Z().stacks(t)}
s(){return this.Z().s()}
Z(){if(this.G.length===0)return this.ad;let t=this.ad.oe();for(let{hit:e}of this.G)t.or(e);return t}
cM(){let t=this,e=t.G.findIndex(({gs:i})=>i),s=e<0?t.G.length:e,r=Math.max(s,t.G.length-ZS);for(let{hit:i}of t.G.splice(0,r))t.ad.or(i);return t.ad.Pe?{kind:"tooManyOutstanding",st:t.aT}:{kind:"recorded"}}},YS=class{
constructor(){this.bj=0,this.dT=0,this.dQ=0}
add(t){this.bj++,this.dT+=t,this.dQ+=t*t}
get Ki(){let t=this;if(t.bj===0)return 0;let e=t.dT/t.bj;return Math.max(0,t.dQ/t.bj-e*e)}},$S=class{
constructor(t){this.fs=new Map,this.ei=new Map,this.bw=t}
site(t){var e;return this.db(this.fs,t,(e=this.bw.skip)!=null?e:[])}
zt(t){return ue(this.bw.stacks.at(t))}
caller(t){return this.db(this.ei,t,[])}
db(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bw;t.set(e,Un(r.at(e),i!=null?i:[],s))}return t.get(e)}},tk=1e3,ek=5e4,sk=new Set([Sr,Je,ht,ns,Te,os]),Id="left",Rd={there:new Set,gone:new Set},rk=t=>g({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ud=class{
constructor(t,e=()=>T,s=ek){this.stacks=new GS,this.modules=[],this.places=[],this.aw=new JS,this.bt=[],this.bB=new Map,this.am=new Map,this.W=[],this.A={alloc:0,free:0,unknown:0},this.bZ=0,this.cd=new YS,this.D=0,this.aH=!1,this.bU=!1,this.ch=!1,this.bm=new Map,this.aE=Rd,this.bx=new Map,this.cb=new Map,this.aM=new Map,this.aa=[],this.start=t,this.M=e,this.aU=s}
get tag(){return this.start.tag}
get lastHit(){return this.D}
get entries(){return this.bt}
get _i(){return this.t-this.bZ}
get openEnd(){return this.arming===ur||this.arming===le?this.bU?"left":"cutOff":n}
get arming(){var t;return(t=this.ae)==null?n:t.state}
take(t){let e=this;var s;switch(e.ar(t),e.O=n,t.type){case"modules":e.modules=t.modules;break;case Rt:e.bB.set(t.index,e.stacks.ne(t.frames.map(rk)));break;case I:return e.fA(t);case"process":e.aM.set(t.address,t);break;case kr:e.fB(t);break;case ds:e.places=t.places;break;case Sr:e.fy(t);break;case Je:e.bm.set((s=e.bB.get(t.stack))!=null?s:-1,t.hits);break;case ht:e.aj=t.missed?n:e.ec(),e.aH=!0;break;case Bi:e.aE={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":e.am.set(t.address,t.holdsTag);break;case ns:t.change.thing.kind===Se&&(e.ae=t);break;case Te:e.bU=t.why===Id,e.da=t.uptime,e.cZ=t.time;break;case os:e.aa=[...e.aa,If(t,e.aa)];break;case"image":break}return j}
get je(){return this.da}
get zi(){return this.cZ}
get g(){return this.aa}
get ut(){return{before:this.N,after:this.aH?this.aj:n}}
held(){return this.aw.s()}
freed(){let t=new Map;for(let s of this.W)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s===P&&e.push({block:i,charged:r})}),e}
counts(){return this.A}
get Xi(){return this.cd.Ki}
ot(){let t=this;return t.aH?t.ch?{kind:b,why:hl}:t.bm.size>0?{kind:b,why:Je}:xf(t.N,t.aj,t.A):{kind:b,why:cl}}
Zt(){return this.t===0&&this.ot().kind===Ys}
booked(){let t=this.ot();if(t.kind===b||this.Zt())return;let e=t.kind===Ys?1:t.Kr,s=this.t;return s===0?e:e*(s-this.Rt())/s}
get t(){return this.A.alloc+this.A.free+this.A.unknown}
isWhole(){return this.ot().kind===Ys&&this.Rt()===0}
recent(t){return this.W.slice(-t)}
qi(t){var e;return(e=this.bB.get(t))!=null?e:this.stacks.ne([])}
ks(t){return this.stacks.at(t.stack)}
ji(t){var e;return(e=this.bm.get(t))!=null?e:0}
pt(){return this.aw.stacks(this.tag)}
sites(t){let e=this,s=ha(e.pt(),{stacks:e.stacks,modules:e.modules,skip:t}),r=e.aw.s(),i=e.cD(s);return s.map(a=>{var l;if(!a.s||a.allocs===0)return{y:a};let o=[];for(let c of a.stacks)for(let h of(l=r.get(c))!=null?l:[])o.push(h);let d=xd(o,i,e.aE,{lastHit:e.D,tt:a.tt});return{y:a,b:d}})}
hs(t){return this.aM.get(t)}
get asked(){return this.aE}
$t(){return this.cD(ha(this.pt(),{stacks:this.stacks}))}
Rt(){var t;return(t=this.O)!=null||(this.O=this.en()),this.O}
Xt(){let t=this.pt();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:Ad(t.map(({gt:e})=>e))}}
en(){let t=ha(this.pt(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.Xt,0)+this.cD(t).hits}
Qi(){let t=this.W.filter(e=>e.kind===y&&this.dp(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.$t().count>0?this.dG():[]}
dG(){let t=[];return this.aw.s().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cD(t){return KS(t,{ot:this.ot(),asked:this.aE,underWay:this.fF(),s:this.dG().length})}
fF(){let t=0;return this.bx.forEach((e,s)=>{this.dp({number:s,thread:e})&&t++}),t}
dp({number:t,thread:e}){return e?this.cb.get(e)===t:this.D-t<yd}
xe(t,e){return Un(t,this.modules,e)}
ws({site:t,stacks:e}){var s;if(!t)return{kind:Js};let r=e.map(l=>({stack:this.stacks.at(l),yt:t.yt})),i=Vn(r),{address:a}=t.frame;return i.kind===Js||!a?i:Vn(r,(s=this.am.get(a))!=null?s:this.M(a))}
fA(t){let e=this,s=g({},t,{stack:e.qi(t.stack),tag:e.tag});e.D=s.number,e.A[s.kind]++,e.cd.add(e.A.alloc-e.A.free),e.aH=!1,e.ch||(e.ch=t.mayRepeat===!0),e.aE=Rd,e.aa=[],s.thread&&e.cb.set(s.thread,s.number),s.kind!==y&&!s.block&&e.bx.set(s.number,s.thread),e.W.push(s),e.W.length>tk&&e.W.shift();let{kind:r}=e.aw.record(s,t.open);return r==="recorded"&&!e.stacks.Pe?j:br}
fB(t){let e=this;e.aw.Ss(t),e.bx.delete(t.hit);for(let s=e.W.length-1;s>=0;s--){let r=e.W[s];if((r==null?n:r.number)===t.hit){e.W[s]=Fd(r,t);break}}}
fy({at:t,counts:e}){t===lt?this.N=e:this.aj=e,this.aH=t!==lt}
ec(){let t=this;return t.N&&{allocs:t.N.allocs+t.A.alloc,frees:t.N.frees+t.A.free}}
ar(t){this.bt.length>=this.aU&&!sk.has(t.type)||(this.bt.push(t),t.type===I&&this.bZ++)}},Od=4096,Vd=256;function Gd(t,{charged:e,requested:s}){if(t===n)return!0;if(e!==n)return t===e;if(s===n)return!0;let r=s+(s+Vd<Od?Vd:2*Od);return s<=t&&t<=r}var ti=(t,e)=>t!==n&&e!==n&&t!==e,ik=2e5,ak=1e3,Ld=-1,lk=class{
constructor(t){this.D=new Map,this.bg=new Map,this.lastHit=0,this.aJ=0,this.av={},this.bI=t}
stopped(t,e,s,r){this.lastHit=e,t===y&&Wn(this.bg,e,{nt:r},ak),this.av[t]={hit:e,block:s},s&&this.located(t,s,e)}
located(t,e,s){let r=this;var i,a,l;let o=t===y&&r.bg.get(s);o&&(o.block=e),((i=r.av[t])==null?n:i.hit)===s&&(r.av[t]={hit:s,block:e}),((l=(a=r.D.get(e))==null?n:a.hit)!=null?l:0)<=s&&Wn(r.D,e,{kind:t,hit:s},ik)}
gap(){this.aJ=this.lastHit,this.av={}}
qr(t,e){var s;let r=this.av[t===y?P:y];return r!==n&&((s=r.block)!=null?s:e)===e}
get Zi(){var t,e;return(e=(t=this.av.alloc)==null?n:t.hit)!=null?e:this.aJ>0?Ld:n}
Ji(t,e,s){let r=t===n?n:this.bg.get(t);return r?(s==null?n:s.kind)===O&&!Gd(s.bytes,r.nt)?!1:r.block===n||r.block===e:t===Ld}
Yi(t){var e;return((e=this.D.get(t))==null?n:e.kind)===y&&!this.bI.$i(t)}
Dt(t,e){let s=this.D.get(e);return(s==null?n:s.kind)===t&&s.hit>this.aJ?s.hit:n}
ta(t,e){let s=this.D.get(t);return s?s.hit<=e?this.Dt(y,t):n:this.aJ===0?0:n}
jr(t,e){let s=this.Dt(P,e);return s!==n&&this.bI.hr(y,s,t)}
Xr(t,e){let s=this.Dt(t,e);return s!==n&&this.Xe(t,s)}
Xe(t,e){let s=t===y?P:y;return e>this.aJ&&this.bI.hr(s,e,Number.POSITIVE_INFINITY)}},nk=28,ok=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,Wd=3,Hd=class{
constructor(t,e=!1){this.he=0,this.ys=0,this.Gt=0,this.blocks=new Set,this.open=new Map,this.place=t,this.sa=e}
ke({hit:t,block:e,It:s,St:r}){let i=this;i.he++,!r&&i.blocks.size<Wd&&i.blocks.add(e),s&&(i.ys++,i.Gt=Math.max(i.Gt,t))}
kt(){this.he=0,this.ys=0,this.Gt=0,this.blocks.clear()}};function dk({key:t,wt:e},{pointerSize:s}){let{kind:r,address:i}=t,a=Vf(t,e,s),l=o=>a.map(d=>new Hd({kind:r,key:i,where:d,holds:o}));return[...l(at),...l(re)]}var Bd=3,ck=2,hk=(t,e)=>t.some(({sa:s,he:r,ys:i,blocks:a})=>s||r>=Bd&&(e?i:a.size)>=ck);function uk({block:t,header:e,before:s},{kind:r,hit:i,after:a,places:l,ra:o,ia:d},c){let h=c.Ji(a,t,e);if(Kd(l.filter(({blocks:f})=>!h||f.size>=Wd)))return Ki;let u=(e==null?n:e.kind)===O;return d&&s===P&&u?Ki:o?Tt:e===n?Ki:r===P||s===O?Tt:l.some(({Gt:f})=>f===i)?_i:h||c.Yi(t)?Tt:u||l.some(({Gt:f})=>f>i)?_i:Tt}var Kd=t=>t.some(({place:e})=>vi in e.where)&&t.some(({place:e})=>"offset"in e.where),_d=({header:t},{ge:e})=>e&&(t==null?n:t.kind)===T;function zd({block:t,header:e}){return(e==null?n:e.kind)===O?{block:t,charged:e.bytes}:{block:t}}function fk(t,{kind:e,Ds:s}){switch(t==null?n:t.kind){case n:case je:case O:return!1;case se:return e===y||s;case T:return e===y;default:return!0}}function pk(t,e,{block:s}){let r=e.it.get(t.place);return(r==null?n:r.block)!==s?!1:(t.open.delete(s),t.ke({hit:e.hit,block:s,It:!0,St:r.St===!0}),!0)}function mk(t,{kind:e,block:s,charged:r},i){var a;let l=t.open.get(s);if(!l)return!0;if(t.open.delete(s),e===t.place.kind)return!i.Xe(e,l.hit);if(e===y)return!0;if(ti(l.charged,r))return!1;let o=((a=l.it.get(t.place))==null?n:a.St)===!0;return t.ke({hit:l.hit,block:s,It:!1,St:o}),!0}var Xd=16,gk=20,bk=4,Sk=24,kk=256,wk=8,yk=100,Dk=Bd,Ck=2,vk=4,xk=class{
constructor(t,e,s,r){this.e=[],this.G=[],this.t=0,this.dS=0,this.dM=0,this.dL=0,this.cL=!0,this.dj=!1,this.bP=!1,this.bW=!1,this.bu=0,this.au=0,this.kind=t,this.q=e,this.af=s,this.p=r}
Ot(){let t=this;var e,s;if(t.dh)return{kind:ds,places:[]};if(t.P&&t.t>=Xd)return{kind:ds,places:t.B.map(({place:o})=>o)};let{lastHit:r}=t.p,i=r-((s=(e=t.e[0])==null?n:e.hit)!=null?s:r),a=(t.t>=wk||i>=yk)&&t.dt===t.bu,l=t.kind===y&&a&&t.dS<Dk;return l&&t.dS++,{kind:wr,la:l}}
Cs(t,e){let s=this,{hit:r}=t;s.bu=r;let i=s.cL||(e==null?n:e.from)!==cs?e:n;(i==null?n:i.from)===zi&&s.dM++;let a=s.dh?"noPlace":s.M(t,i);if(typeof a!=st){let{block:l,charged:o}=zd(a);return a.ur?(s.df({hit:r,kind:s.kind,block:l,charged:o},s.t),{kind:"held",block:l}):{kind:kr,from:Hi,block:l,charged:o}}return i&&a!==Xi?{kind:kr,from:i.from,block:i.block}:(a!==hs&&(s.au=r),{kind:us,why:a})}
Zs(t){this.au=t}
na(t){this.bY(e=>mk(e,t,this.p))}
oa({hit:t,block:e}){var s,r;for(let{open:i}of this.B)((r=(s=i.get(e))==null?n:s.hit)!=null?r:t)<t&&i.delete(e)}
ha(t){let e=this,s=[];return e.e=e.e.filter(r=>{var i;let a=(i=e.fD(r))!=null?i:e.cR(e.bi(r),r);if(!a||!e.di(a))return!0;e.X(r,a.block);let l=g({hit:r.hit,kind:e.kind},zd(a));return a.ur?e.df(l,r.vs):s.push(l),!1}),e.G.length>0&&s.push(...e.fl(t)),s.length>1?A(s,(r,i)=>r.hit-i.hit):s}
df(t,e){this.G=[...this.G,{Qt:t,vs:e}]}
fl(t){let e=this,s=Math.max(0,...e.B.map(i=>i.Gt)),r=[];return e.G=e.G.filter(({Qt:i,vs:a})=>{let l=t||e.t-a>=vk,o=s>i.hit||e.dt<=i.hit&&l;return o&&r.push(i),!o}),r}
di(t){return!_d(t,this.q)||this.p.Dt(y,t.block)!==n}
bi(t){var e;let s=this.B.length;if(((e=t.pr)==null?n:e.places)!==s){let r=Kn(this.B.map(({place:i})=>t.it.get(i)));t.pr={places:s,of:r}}return t.pr.of}
cR(t,{hit:e,after:s}){let r=this;if(!t||!r.P)return;let i={kind:r.kind,hit:e,after:s,places:r.B,ra:r.dj,ia:r.af},a=uk(t,i,r.p);return a===Tt?n:g({},t,{ur:a===_i})}
fD(t){var e,s;if(!t.Lt)return;let{block:r,Ae:i}=t.Lt;if(i&&this.af||(i||this.P)&&((e=this.bi(t))==null?n:e.block)===r)return(s=this.dN(t).find(a=>a.block===r))!=null?s:{block:r}}
ua(t){return this.bu>t}
pa(t,e){return this.au>t||this.ea(t,e).length>0}
ma(t,e){return this.au>t||this.e.some(({hit:s})=>s>t&&s<e)}
ga(t,e,s){if(this.au>e)return;let r=this.ea(e,s);if(r.some(({Lt:l})=>(l==null?n:l.block)===t))return;let[i,...a]=r.filter(({Lt:l})=>!l);i&&a.length===0?this.Ee(i.hit,{block:t,Ae:r.length===1}):this.bY(({open:l})=>l.has(t))}
Sa(t,e,s,r){if(this.au>e)return!0;let i=s<r?s:e;return this.e.some(a=>{let{hit:l,Lt:o}=a;return l<=e||l===s||o?!1:l>i&&(l<r||l===r&&!this.bP)||this.dO(a,t)})}
mr(t,e){var s;let r=this.bK(t);return this.P&&r!==n&&((s=this.bi(r))==null?n:s.block)===e}
gr(t,e,s){return this.e.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
Sr(t){if(!this.P)return;let[e,...s]=this.e.filter(r=>{var i;let a=this.bi(r);return(a==null?n:a.block)===t&&((i=a.header)==null?n:i.kind)===O});return s.length===0?e==null?n:e.hit:n}
kr(t,e){return this.e.some(s=>s.hit!==t&&this.dO(s,e))}
ka(t){let e=this.bK(t);return e?this.dN(e):[]}
bK(t){return this.e.find(e=>e.hit===t)}
dN({it:t}){let e=[];for(let{place:s}of this.B){let r=t.get(s);r&&e.push(r)}return e}
dO({it:t},e){return this.B.some(({place:s})=>{var r;return((r=t.get(s))==null?n:r.block)===e})}
wa(t,e){var s;let r=this.bK(t),i=this.B.filter(({place:a})=>{var l;return((l=r==null?n:r.it.get(a))==null?n:l.block)===e});if(Kd(i))for(let a of i){let l=((s=r==null?n:r.it.get(a.place))==null?n:s.St)===!0;a.ke({hit:t,block:e,It:!0,St:l})}}
Ee(t,e){this.bP||(this.bP=e.Ds===!0);let s=this.bK(t);!s||s.Lt||(s.Lt=e,this.bY(r=>pk(r,s,e)))}
ya(){let t=this.P||this.bW||this.dM>0;for(let e of this.B)e.open.clear(),t||e.kt()}
xs(){return this.P?this.B.map(({place:t,he:e})=>({place:t,he:e})):[]}
Ts(t){this.aC=t.map(e=>new Hd(e,!0)),this.t=Xd}
Fe(){let t=this;t.dj||(t.dj=t.P),t.aC=n,t.e=[],t.G=[],t.t=0,t.au=t.bu,t.dL++}
get dt(){var t,e;return(e=(t=this.e[this.e.length-1])==null?n:t.hit)!=null?e:0}
ea(t,e){return this.e.filter(s=>s.hit>t&&!ti(s.charged,e))}
get B(){var t;return(t=this.aC)!=null?t:[]}
get P(){return hk(this.B,this.bW&&this.kind===y)}
get Ms(){let{lastHit:t}=this.p;return this.e.filter(({hit:e})=>t-e<Sk).length>(this.P||t>gk?bk:0)}
get dh(){return this.dL>Ck}
M(t,e){let s=this;var r;let{hit:i,key:a,wt:l,look:o}=t;if(!s.aC&&!l.stack)return T;let d=(r=s.aC)!=null?r:dk(t,s.q),c=d.map(({place:w})=>Gf(w,a,l,s.q,o));if(c.every(w=>w===ee))return T;s.t++;let h=c.filter(w=>typeof w!=st);if(s.em(h,e))return s.cL=!1,s.Fe(),Xi;let u=s.bH(d,c,s.et(t,e));if(u.size===0)return s.Fe(),"noPlace";s.aC=d.filter(({place:w})=>u.has(w));let f=[...u.values()];s.bW||(s.bW=f.some(({header:w})=>(w==null?n:w.kind)===O));let p=Kn(f),m=s.p.Zi,k=p&&e&&s.P?p:s.cR(p,{hit:i,after:m});if(k)return s.di(k)?k:T;if(e)return hs;if(s.e.length>=kk)return Xi;let v={hit:i,charged:t.charged,after:m,vs:s.t,it:u};s.e=[...s.e,v];for(let{place:w,open:G}of s.B){let W=u.get(w);W&&G.set(W.block,v)}return hs}
bH(t,e,s){let r=new Map,i=!1;return t.forEach((a,l)=>{var o;let d=e[l];if(d===n||typeof d==st)return;let c=Lf(a,d,s,this.p);c&&(r.set(a.place,c),i||(i=c.before===P&&((o=c.header)==null?n:o.kind)===O))}),i&&r.forEach(({before:a},l)=>{a===O&&r.delete(l)}),r}
et({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:a}=this,l=this.bP;return{hit:t,kind:a,ze:i==null?n:i.block,charged:e,requested:s,Ds:l,before:r}}
em(t,e){return(e==null?n:e.from)!==cs||!this.P||t.length===0?!1:t.every(({block:s})=>s!==e.block)}
X(t,e){for(let{open:s}of this.B)s.get(e)===t&&s.delete(e);this.p.located(this.kind,e,t.hit)}
bY(t){let e=this.B.filter(t);e.length!==this.B.length&&(this.aC=e,e.length===0&&this.Fe())}},Tk=class{
constructor(t,e){this.dH=new Map,this.ak=[],this.p=new lk({hr:(s,r,i)=>!this.aD(s).some(a=>a.ma(r,i)),$i:s=>this.aD(P).some(r=>r.Sr(s)!==n)}),this.cc=[],this.q=t,this.af=e}
Ot(t){return this.cm(t).Ot()}
Cs(t){let e=this,{hit:s,key:r,look:i,ze:a}=t,l=e.cm(r);if(e.q.ge&&!i)return l.Zs(s),e.p.stopped(r.kind,s,n,t),{kind:us,why:T};let o=l.Cs(t,e.ef(a,t));return o.kind!==us?e.eS(o.block,t):e.p.stopped(r.kind,s,n,t),e.aZ(),o.kind==="held"?{kind:us,why:hs}:o}
Da(t,e,s,r){let i=this,a=i.p.ta(e,s);if(a===n||s===t&&a===0)return;let l=i.cC(P,a);if(l.some(u=>u.Sa(e,a,t,s))){let u=!l.some(f=>f.kr(t,e));if(a===0||s===t||!u)return;for(let f of l)f.wa(t,e);i.aZ();return}let o=s-t<=1,d=!l.some(u=>u.gr(a,r,t)),c=s===t&&!i.af;if((!o||c)&&!d)return;let h=d||l.some(u=>u.mr(t,e));for(let u of l)u.Ee(t,{block:e,Ae:h,Ds:s>t});i.aZ()}
Ca(t,e){let s=this.cC(y,0);if(!(s.some(r=>r.kr(t,e))||this.p.Dt(y,e)!==n)&&!(!this.af&&s.some(r=>r.gr(0,t,t)))){for(let r of s)r.Ee(t,{block:e,Ae:r.mr(t,e)});this.aZ()}}
Ns(t,e){let s=new Set;for(let r of this.aD(t))for(let{block:i}of r.ka(e))s.add(i);return s}
get Ms(){return this.aD(y).some(t=>t.Ms)}
gap(){this.p.gap();for(let t of this.ak)t.ya()}
end(){this.aZ(!0)}
va(){let t=this.cc;return this.cc=[],t}
places(){let t=[];for(let e of this.ak)t.push(...e.xs());return t}
Ts(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.cm({kind:e,address:s}).Ts(r)}}
aD(t){return this.ak.filter(e=>e.kind===t)}
cC(t,e,s){return this.aD(t).filter(r=>r.pa(e,s))}
aZ(t=!1){for(let e of this.ak)for(let s of e.ha(t)){this.cc.push(s);for(let r of this.ak)r.oa(s)}}
cm({kind:t,address:e}){let s=this,r=`${t} ${e}`,i=s.dH.get(r);if(i)return i;let a=new xk(t,s.q,s.af,s.p);return s.dH.set(r,a),s.ak.push(a),a}
ef(t,{look:e}){if(!t||!Hn(t.block,this.q))return;let s=Bn(t.block,e);if(!_d(s,this.q))return{from:t.from,block:s.block}}
eS(t,e){let{hit:s,charged:r}=e,{kind:i}=e.key;i===y&&this.es(s,t),this.er(i,t,i===P?r:n),this.p.stopped(i,s,t,e);for(let a of this.ak)a.na({kind:i,block:t,charged:r})}
es(t,e){for(let s of this.aD(P))s.Sr(e)===t-1&&s.Ee(t-1,{block:e,Ae:!0})}
er(t,e,s){var r;let i=this.p.Dt(t,e);if(i===n)return;let a=t===y?P:y,l=this.cC(a,i,s);if(l.length===1&&((r=l[0])==null||r.ga(e,i,s)),!(l.length>0)){for(let o of this.aD(a))o.ua(i)&&o.Fe();this.gap()}}},Mk=[{qe:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{qe:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{qe:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],qd=18362;function jd({ht:t,target:e,tag:s,_:r},i){let{build:a=qd,Fr:l}=e,o=Rn(i,s,r,t,a<qd),d=o.kind===je&&l?qh(t,l,i):n;return!d||d.kind===T?o:d.kind===N&&dt(d.tag)===s?{kind:O,bytes:d.bytes}:{kind:qi}}var Nk=4096,Pk=3,Ak=class{
constructor(t,e,s){this.J=new Map,this.c=t,this.q=e,this.bb=s}
before(t){return Rn(t,this.bb,this.q,this)}
readMemory(t,e){var s;let r=Zt(t);return(s=this.J.get(Qd(t)))==null?n:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter(Zt).map(Qd),...this.J.keys()];this.kt();for(let s of[...new Set(e)].slice(0,Pk)){let r=this.c.readMemory(s,Nk);r&&this.J.set(s,r)}}
kt(){this.J.clear()}},Qd=t=>M(t,-Zt(t)),Ek=2048,Fk=64,Zd=9200,Ik=class{
constructor(t,e,s,r,i,a){this.bf=new Map,this.c=t,this.i=e,this.bb=s,this.q=r,this.u=i,this.ad={ht:t,target:e,tag:s,_:r},this.J=new Ak(t,r,s),this.S=a}
Ss(t,e,s,r){let i=this;var a;let l=Wf(e.stack,i.bb,i.q),o=Rf(e.stack,s,e.z);if(!o)return i.u.gap(),Rk(l);i.eT(t,s,l.charged);let d=i.fc(t,e,o,l,r),c=i.u.Cs(d);if(i.D={hit:t,kind:s,charged:l.charged,xa:i.fH(t,s)},i.fL(t),c.kind===us)return g({},Pa(l),{open:c.why===hs||n});let h=(a=c.charged)!=null?a:l.charged;return g({},Pa(l),{block:c.block,blockFrom:c.from,charged:h})}
eT(t,e,s){let r=this;var i;let{hit:a,xa:l=[],charged:o}=(i=r.D)!=null?i:{hit:-1};if(a!==t-1||l.length===0||!r.S.us&&e===y&&!ti(s,o))return;let d=l.filter(c=>{let h=r.M(y,c);return h.kind===O&&!ti(h.bytes,o)});d.length>0&&r.S.Pi();for(let c of d)r.u.Ca(a,c)}
fH(t,e){let s=this;var r;if(e===P||s.S.Te)return[];let i=[...s.u.Ns(y,t)].filter(Zt),a=o=>i.filter(d=>s.M(y,d).kind===o),l=o=>s.J.before(o).kind===ot;return((r=s.D)==null?n:r.kind)===P&&a(O).some(l)&&s.S.Ni(),a(ot)}
N(t){let{kind:e}=this.J.before(t);return e===se?P:e===O||e===ot&&this.S.us?O:e===ot&&this.S.Te?P:n}
wr(t){return Yd(this.M(y,t))}
ez(t,{found:e,Wt:s},r){let i=Jd(e);return s&&!i?s:this.wr(t)===yr||i&&this.eC(t)?s!=null?s:r:n}
eC(t){let e=()=>this.M(y,t).kind===T,{poolHitTag:s}=this.i;return e()&&!!this.c.readMemory(s,4)&&e()}
fL(t){let e=this;e.bf.forEach((s,r)=>{var i;s.Wt=e.ez(r,s,t);let a=!Jd(s.found)||((i=s.Wt)!=null?i:t)<t;!(s.Wt!==n&&a)&&t-s.yr<yd||(e.bf.delete(r),s.Wt&&e.u.Da(s.yr,r,s.Wt,t))});for(let s of e.u.Ns(P,t)){if(e.bf.size>=Fk||e.bf.has(s))continue;let r=e.M(y,s),i=Yd(r);i!==b&&e.bf.set(s,{yr:t,found:r,Wt:i===yr?t:n})}e.u.Ms?e.J.keep(e.u.Ns(y,t)):e.J.kt()}
fc(t,e,s,r,i){let a=this,l=a.u.Ot(s),o=l.kind===wr?a.ep(e,s):a.fd(l.places,e,s),d=l.kind===wr&&l.la&&s.kind===y?a.fw(i,e):n,c=d?{block:d,from:zi}:r.freed&&{block:r.freed,from:cs};return{hit:t,key:s,wt:o,look:a.eU(s.kind),ze:c,charged:r.charged,requested:r.requested,before:h=>a.N(h)}}
fw(t,e){let s=t.returnValue(e);return t.se&&this.u.gap(),s}
ep(t,e){let s=ut(t.sp,e.st),r=s!==n&&s>0?this.dR(t,t.sp,Math.min(s,Ek)):n;return{registers:t.registers,stack:r}}
fd(t,e,s){let{registers:r}=e,i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:r};let a=Math.min(...i),l=Math.max(...i)-a+this.q.pointerSize;return{registers:r,stack:this.dR(e,M(s.base,a),l)}}
dR({sp:t,$s:e},s,r){var i;let a=(i=ut(t,s))!=null?i:-1,l=e&&a>=0&&a+r<=e.length?e.subarray(a,a+r):this.c.readMemory(s,r);return l&&Uf(s,l,this.q.pointerSize)}
eU(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.ee(t,s);return e.set(s,i),i}}
ee(t,e){let s=this.M(t,e);return t===y&&!this.S.Te&&Zt(e)!==0&&s.kind===ot?{kind:je}:s}
M(t,e){let s=jd(this.ad,e);return s.kind!==qi?s:{kind:t===y?ot:je}}},Jd=t=>t.kind===O&&!!t.Hr;function Yd({kind:t}){switch(t){case O:return Dr;case se:case ot:return yr;default:return b}}function Pa({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var Rk=t=>g({},Pa(t),{block:t.freed,blockFrom:t.freed&&cs}),Us=4,Uk=64,Ok=class{
constructor(t,e){this.l=new Map,this.c=t,this.i=e}
get known(){return this.l}
holds(t,e){let s=this.l.get(t);if(s)return s;let r=this.M(t,e);return this.l.set(t,r),r}
M(t,e){let{ue:s}=this.i,r=xn(this.c,t,Uk);if(!r||!s)return T;let i=M(t,-r.length),a=Bf(r,i,s).map(o=>this.fI(o)),l=o=>o!==n&&dt(J(o))===e;return a.some(l)?ye:a.includes(n)?T:"no"}
fI(t){return t.kind===xi?t.value:ce(this.c,t.address)}};function Vk({target:t,tag:e,_t:s},r,i){let{pointerSize:a,build:l,description:o,poolHitTag:d}=t,c=As(t.modules);return{type:Ot,tag:e,target:{pointerSize:a,description:o,build:l,kernelBase:c==null?n:c.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:d,before:s},time:r}}var Gk=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:a,afterGap:l})=>({address:t,text:e,symbol:s,source:r,inline:i||n,doubtful:a||n,afterGap:l}),Lk=({modules:t})=>({type:"modules",modules:t.filter(({xt:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),Wk=17744,Hk=15,Bk=class{
constructor(t,e){this.c=t,this.i=e}
read(t){let e=this,s=e.cK(t,Al),r=e.cK(t,El),i=s&&e.c.readMemory(s,Hk),a=i&&qf(i),l=r&&Mr(e.c,r,e.i.pointerSize);return g({},a&&{image:a},l&&{id:nt(l).f})}
cK(t,e){let s=this.q().get(e);return s===n?n:M(t,s)}
q(){var t;if(this.cl)return this.cl;let e=new Map;for(let s of[Al,El]){let r=X(this.c,Sg(s)),i=(t=Ql(r,"_EPROCESS"))==null?n:t.fields.get(s);i&&e.set(s,i.offset)}return this.cl=e,e}},Kk=2e3,$d=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Kk,_k={4:de("ffdf0000"),8:de("fffff78000000000")},zk=32,Xk=8,qk=20,jk=1e4,Qk=4294967296,Zk=500,Jk=class{
constructor(t,e,s,r,i,a){this.ds=0,this.cS=0,this.dX=new Set,this.aL=new Set;var l;let{target:o,tag:d}=s;this.c=t,this.j=e,this.S=i,this.i=o,this.aM=new Bk(t,o);let c=Fn(o.pointerSize,o.build===n||o.build>=Zd);this.u=new Tk(c,o.Kt.length===1),this.u.Ts(r),this.am=new Ok(t,o),this.ce=new Ik(t,o,d,c,this.u,i),this.hunt=new Ud(Vk(s,t.now(),a),h=>this.am.holds(h,d)),e.begin(this.hunt),e.note(Lk(o)),this.dE((l=As(o.modules))==null?n:l.start)}
begin(t){this.j.note({type:Sr,at:lt,counts:ys(t)})}
end(t,e=Mi){let s=this;s.j.note({type:Sr,at:ls,counts:ys(t)}),s.cy(),s.eZ(),s.dD(),s.fa(),s.X(e)}
Dr(t){this.cy(),this.j.note({type:ht,missed:t}),this.j.note({type:Te,why:xt,time:this.c.now()})}
Ta(){this.cy(),this.X("aborted")}
record(t,e,s,r){let i=this;i.ds+=1;let a=i.ds,l=r?{mayRepeat:r}:{};if(e===b||r)return i.u.gap(),i.bM(a,t,e,l);try{return i.bM(a,t,e,i.ce.Ss(a,t,e,s))}catch(o){throw o instanceof Ps&&i.bM(a,t,e,{}),o}}
te({frames:t,hits:e}){e!==0&&this.j.note({type:Je,stack:this.hunt.stacks.ne(t),hits:e})}
eZ(){let t=this,e=[],s=[],r=t.S.Te?n:t.hunt.Qi(),i=t.hunt.doubtful().filter(a=>!(r!=null&&r.has(a)));for(let a of i.slice(0,Zk)){let l=t.ce.wr(a);l===Dr?e.push(a):l===yr&&s.push(a)}e.length+s.length>0&&t.j.note({type:Bi,there:e,gone:s})}
fa(){let t=this;for(let{y:s}of t.hunt.sites([]))t.hunt.ws(s);let e=[...t.am.known];for(let[s,r]of e.slice(t.cS))t.j.note({type:"code",address:s,holdsTag:r});t.cS=e.length}
dE(t){let e=this;var s;if(!t||!ms(t,e.i.pointerSize))return;let r=(s=Go(e.i,t))==null?n:s.start;if(!r||e.dX.has(r))return;let i=Xf(e.c,r);i!==n&&e.j.note({type:"image",start:r,timestamp:i}),e.dX.add(r)}
X(t){let e=Ds(this.c,this.i.pointerSize),s=e&&Math.round(e.uptime);this.j.note({type:Te,why:t,time:this.c.now(),uptime:s})}
bM(t,e,s,r){let i=this;i.fb(e.process);let a=i.j.note(g({type:I,number:t,kind:s,stack:i.fu(e),stopAddress:e.z},r,{processor:e.processor,thread:e.thread,process:e.process,time:i.c.now()}));return i.dW(),i.dD(),a}
fb(t){!t||this.hunt.hs(t)||this.j.note(g({type:"process",address:t},this.aM.read(t)))}
fu({stack:t}){let e=this,s=e.hunt.stacks.ne(t);if(!e.aL.has(s)){for(let{address:r}of t)e.dE(r);e.j.note({type:Rt,index:s,frames:t.map(Gk)}),e.aL.add(s)}return s}
dD(){let t=this.u.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.j.note({type:ds,places:t})}
cy(){this.u.end(),this.dW()}
dW(){for(let{hit:t,block:e,charged:s}of this.u.va())this.j.note({type:kr,hit:t,block:e,charged:s})}},Yk=2e3,$k=200;function tc(t,{block:e,charged:s}){let r=jd(t,e);switch(r.kind){case O:return t0(r.bytes,s)?ht:Dr;case se:case ot:case qi:return ht;default:return T}}var t0=(t,e)=>t!==n&&e!==n&&t!==e,ec=4096,e0=4,sc=t=>M(t,-Zt(t)),s0=class{
constructor(t,e){this.cF=new Map,this.J=new Map;var s;this.c=t,this.query=r=>t.query(r),this.now=()=>t.now(),this.session=()=>t.session();for(let r of e){let i=sc(r);this.cF.set(i,((s=this.cF.get(i))!=null?s:0)+1)}}
readMemory(t,e){let s=this;var r,i;let a=sc(t),l=Zt(t);return((r=s.cF.get(a))!=null?r:0)<e0||l+e>ec?s.c.readMemory(t,e):(s.J.has(a)||s.J.set(a,s.c.readMemory(a,ec)),(i=s.J.get(a))==null?n:i.slice(l,l+e))}},r0=500,i0=class{
constructor(t,e,s){this.p=new WeakMap,this.c=t,this.j=e,this.o=s}
look(t){let e=this;var s;let r=(s=Oe(e.c))==null?n:s.time;if(r!==n&&e.p.get(t)===r)return{kind:rs};let i=aa(e.c);if(i.kind!==K)return{kind:"noTarget",$:i};let{target:a}=i,l=Ds(e.c,a.pointerSize),o=Zf(t,a,l);if(o===F)return{kind:De};if(l&&a0(t)===Math.round(l.uptime))return{kind:rs};let d=e.bL(t,a,o,l);return d?(r!==n&&e.p.set(t,r),e.j.noteOf(t,d),{kind:"asked"}):{kind:dr}}
bL(t,e,s,r){let{blocks:i,held:a,freed:l}=jf(t,Yk,$k);if(a===0)return;let{tag:o,start:d}=t,c=Fn(e.pointerSize,e.build===n||e.build>=Zd),h=[...i,...l].map(({block:m})=>m),u={ht:new s0(this.c,h),target:e,tag:o,_:c},f={there:[],gone:[],unreadable:[]};for(let[m,k]of i.entries())m>0&&m%r0===0&&this.o({kind:"asking",blocks:m,of:i.length}),f[tc(u,k)].push(k.block);let p=l.map(m=>tc(u,m)).filter(m=>m!==T);return g({type:os,tag:o,hunt:d.time,time:this.c.now(),uptime:r&&Math.round(r.uptime),boot:s,counts:ys(ws(this.c,e,o)),held:a},f,{freed:{asked:p.length,taken:p.filter(m=>m===Dr).length}})}},a0=({g:t,je:e})=>{var s;return t.length===0?e:(s=t[t.length-1])==null?n:s.uptime},l0=2e5,n0=class{
constructor(t){this.bC={},this.c=t}
armed(t,e){this.v={count:t,m:e}}
begin(t,e){let s=this.l!==n&&t.Bt.includes(Yt)?Ro(this.c,t.pointerSize,Yt):n;this.bC={processor:s,m:e}}
lr(t){this.l={$:t},this.v=n}
ut(t){this.l&&(this.l=g({},this.l,{count:t}))}
ir(t){return this.l!==n&&Jf(this.l.$,t)}
rr(t,e,s){let r=this;var i;let a=r.fr(e,s),l=r.l;return a===gr||!l||!r.ir(t)?a:l.count&&r.dz(l.count,e)==="no"||!s&&r.fK(l,e)?gr:!s&&((i=r.bC.m)==null?n:i.time)!==n?qe:b}
get nr(){return rc(this.bC.m)}
fr(t,e){let s=this.v,r=e?rc(s==null?n:s.m):this.nr;if(!s||!(r||e))return qe;let i=this.dz(s.count,t);return i==="no"?r?gr:b:r&&i===b?b:qe}
fK({$:t},e){var s;let{processor:r}=this.bC,i=(s=t.registers.get(Yt))!=null?s:o0(t.processor,e);return r!==n&&i!==n&&r!==i}
dz({tag:t,counters:e},s){let r=ys(e),i=r&&ys(ws(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":ye:b}},rc=t=>t!==n&&t.time===n,o0=(t,e)=>t===n?n:e.Kt[t],ic=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,d0=class{
constructor(t,e,s,r){this.w=[],this.bq=0,this.dF=new Map,this.c=t,this.o=r,this.h=e,this.j=s,this.bv=new n0(t),this.aa=new i0(t,s,r),this.dK=new ob(t,this.h,r)}
get armed(){return this.v}
get change(){return this.h.open[0]}
get wi(){return this.dZ}
get hunts(){return this.w}
get it(){var t;let e=new Map;for(let s of this.w)(s.lastHit>0||!((t=e.get(s.tag))!=null&&t.lastHit))&&e.set(s.tag,s);return e}
show(t,e){let s=new Set(t.map(ic));this.ar([...this.w.filter(r=>!s.has(ic(r))),...t]),this.dv=e}
_s({address:t,value:e}){let s=this.dv;return(s==null?n:s.address)===t&&s.armed===e?s.saved:n}
Ma({poolHitTag:t}){let e=this.ca;return(e==null?n:e.start.poolHitTag.address)===t?e.places:[]}
fe({poolHitTag:t,build:e}){var s;let r=(s=this.dF.get(t))!=null?s:new cb(e);return this.dF.set(t,r),r}
xs(){var t,e;return(e=(t=this.ca)==null?n:t.places)!=null?e:[]}
Na(){let t=this;var e,s;t.bq+=1;let r=t.v,i=(r==null?n:r.Cr)===!0?r.arming.change:n;r&&!i&&t.eb(r);let a=t.cX();a&&on(t.o,a.undone,a.arming._t),t.dZ=(s=h0(a==null?n:a.undone))!=null?s:t.dK.run(i!=null?i:(e=t.ba)==null?n:e.change)}
eb({arming:t,lt:e}){this.v=n,this.ba=t,e.Ta()}
cX(){let t=this.ba;if(!t)return;let e=t.change!==n,s=t.qs();return s.kind!==gt&&(this.ba=n),e?{arming:t,undone:s}:n}
hunt(t,e,s){let r=this.cJ(t,s,!1);if(r.kind!==lt)return r;let{armed:i}=r,a,l;try{a=this.cQ(i,e,!1)}finally{l=this.aF(i,a)}return{kind:Cr,tag:t,capture:a,hunt:i.lt.hunt,disarmed:l}}
arm(t,e){return this.cJ(t,e,!0)}
capture(t){let e=this,s=e.v;if(!s)return{kind:"notArmed"};let{lt:r,arming:i}=s,a=Bt(e.c),{poolHitTag:l}=i.target;if(a.kind===K&&(a.value!==i.tag||a.address!==l))return e.aF(s,n),{kind:"notArmed",si:i.tag};let o=rn(e.c);if(o.kind===Ke)return o;let d=nd(s.m,Oe(e.c)),c=e.cQ(s,t,d),{hunt:h}=r,u={kind:Cr,tag:i.tag,capture:c,hunt:h};return c.end.kind===xt||c.$e?g({},u,{disarmed:e.aF(s,c)}):(e.v===s&&(e.v=g({},s,{m:Oe(e.c)})),r.end(e.aQ(i),c.end.kind),u)}
recheck(t){return V(()=>this.aa.look(t),({call:e,message:s})=>({kind:tt,call:e,message:s}))}
clear(){let t=this.zs();return t.some(({kind:e})=>e!==Ce)?{kind:Pi,undone:t}:this.ej()}
zs(){let t=this;t.bq+=1;let e=t.v;if(!e){let s=t.cX();return s?[s.undone]:t.h.Di()}return t.v=g({},e,{Cr:!1}),[t.aF(e,n)]}
ej(){let t=this,e=Bt(t.c);if(e.kind!==K||yt(e.value))return{kind:Tt};let s=Ir(t.c);if(s)return{kind:ie,mt:s};let{value:r}=e,i=t._s(e),a=wa(e,Es(i),r),l=t.h.undo(t.h.Xs(a));return i===n?{kind:dl,held:r,undone:l}:{kind:Pi,undone:[l]}}
cJ(t,e,s){return V(()=>{this.fn();let r=fu(this.c,this.h,t,e);return r.kind===ie?r:this.U(t,r,s)},({call:r,message:i})=>({kind:tt,call:r,message:i}))}
fn(){let t=this.v;if(!t)return;let e=this.aF(t,n);this.o({kind:"replaced",tag:t.arming.tag,undone:e})}
ar(t){this.w=Xn(t);let e=t.length-this.w.length;e>0&&this.o({kind:"dropped",hunts:e})}
U(t,{target:e,_t:s,stops:r},i){let a=this,l=new eb(a.c,a.h,e,t,s),o=a.Ma(e),d=Ds(a.c,e.pointerSize),c=new Jk(a.c,a.j,l,o,a.fe(e),d),h=i?Oe(a.c):n,u={arming:l,lt:c,Cr:i,m:h,Pa:d};a.o({kind:mi,target:e,tag:t}),r||a.o({kind:ul}),a.o({kind:fl,command:l.repair}),l.vi();let f=ws(a.c,e,t);c.begin(f),a.bv.armed({tag:t,counters:f},h),o.length>0&&a.j.note({type:ds,places:o}),a.v=u;let p=l.arm();return p.kind===le?(a.ar([...a.w,c.hunt]),a.ca=c.hunt,{kind:lt,armed:u}):(a.aF(u,n),{kind:Sl,applied:p})}
cQ(t,e,s){let r=this,{arming:i,lt:a}=t,l=r.bq;r.o({kind:"waiting",seconds:e.seconds});let o=new FS({ht:r.c,changes:r.h,tr:r.o,target:i.target,lt:a,sr:new Mb(r.c,r.h,i),le:r.bv,It:()=>r.bq===l},e).run(s);return r.eD(t)?g({},o,{$e:!0}):o}
eD({arming:t,Pa:e}){let{target:s,tag:r}=t;if(!e||ce(this.c,s.poolHitTag)===r)return!1;let i=Ds(this.c,s.pointerSize);return i!==n&&$d(e,i)}
aF({arming:t,lt:e},s){let r=this;var i,a;if((s==null?n:s.end.kind)===xt)return t.kt(),((i=r.v)==null?n:i.arming)===t&&(r.v=n),e.Dr(s.se),{kind:it};let l=t.qs();if(((a=r.v)==null?n:a.arming)===t&&(r.v=n),l.kind===gt&&(r.ba=t),s!=null&&s.$e)return e.Dr(s.se),l;let o=r.aQ(t);return e.end(Lo(l,t.tag)?c0:o,s==null?n:s.end.kind),l}
aQ({target:t,tag:e}){let s=ws(this.c,t,e);return this.bv.ut({tag:e,counters:s}),s}},c0={kind:T},h0=t=>(t==null?n:t.kind)===gt?t:n,Aa=4,u0=1e3,f0=256,p0=class{
constructor(t,e){this.w=new Set,this.e=[],this.cj=0,this.V=t,this.aU=e}
missed(t){this.cj+=t}
take(t,e){let s=this;if(t.type===Ot){s.cY(),s.C=new Ud(t,n,s.aU);return}if(!(t.type===os&&s.eM(t))&&(!s.C&&t.type!==ns&&s.V("noHunt",e),!!s.C))for(s.e.push({line:e,entry:t,missing:s.cj}),t.type===I&&(s.cj=0);s.e.length>0&&s.bT(s.C);)s.bc(s.C)}
end(){return this.cY(),{hunts:[...this.w],lastHunt:this.C}}
eM(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.C&&e(this.C))return!1;for(let s of this.w)e(s)&&s.take(t);return!0}
cY(){for(;this.C&&this.e.length>0;)this.bc(this.C)}
bT({lastHit:t}){let[e]=this.e;if((e==null?n:e.entry.type)!==I)return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.e.length>f0||this.bo().length>=Aa}
bo(){let t=[];for(let{entry:e}of this.e.slice(1))e.type===I&&t.length<Aa&&t.push(e.number);return t}
bc(t){let e=this,s=e.bo(),r=e.e.shift();if(!r)return;let i=r.entry.type===I?e.ff(t,r,r.entry,s):r.entry;i&&(t.take(i),!(t.arming!==le||e.w.has(t))&&(e.w.size<u0?e.w.add(t):e.V(_s,r.line)))}
ff(t,{line:e,missing:s},r,i){let a=t.lastHit+1,l=qn(a,s,r.number,i),o=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!o)return r;let d=l===Ze&&(i.length>0||tp(t,r));return this.V(d?Ze:Qe,e),d?n:g({},r,{number:a})}},rt=t=>typeof t==st?Fe(t):n,ac=t=>typeof t==ji?t:n,D=t=>typeof t==Ai&&Number.isSafeInteger(t)&&t>=0?t:n,lc=t=>typeof t==Ai&&Number.isSafeInteger(t)?t:n,L=t=>typeof t==st&&/^[0-9a-f]{16}$/.test(t)?t:n,nc=t=>{let e=D(t);return e!==n&&e<=4294967295?J(e):n},m0=Qi,oc=1,g0=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,b0=1<<20,S0=x({module:rt,name:rt,offset:D}),k0=x({text:rt},{address:L,symbol:S0,source:x({file:rt,line:D}),inline:H(!0),doubtful:H(!0),afterGap:H(!0)}),w0=jn(x({register:rt}),x({offset:lc})),y0=x({kind:H(y,P),key:L,where:w0,holds:H(at,re)}),D0=jn(x({kind:H(Se)}),x({kind:H("code"),site:rt})),dc=t=>{let e=D(t);return e!==n&&e<=255?e:n},C0=x({id:D,thing:D0,address:L,before:ct(dc),after:ct(dc),repair:rt}),v0=x({pointerSize:H(4,8),description:rt},{build:D,kernelBase:L,bootTime:D}),x0=x({name:rt,start:L,end:L}),T0=t=>{let e=ct(lc)(t);return(e==null?n:e.length)===7?e:n},cc=x({allocs:D,frees:D}),M0={header:x({format:H(m0),version:H(oc),segment:D,tool:rt,time:D}),hunt:x({tag:nc,target:v0,poolHitTag:x({address:L,before:D}),time:D}),snapshot:x({name:rt,time:D,whole:ac,bits:H(32,64),rows:ct(T0)},{uptime:D,bootTime:D}),modules:x({modules:ct(x0)}),image:x({start:L,timestamp:D}),stack:x({index:D,frames:ct(k0)}),hit:x({number:D,kind:H(y,P,b),stack:D},{stopAddress:L,block:L,blockFrom:H(Hi,cs,zi),requested:D,charged:D,poolType:D,processor:D,thread:L,process:L,time:D,open:H(!0),mayRepeat:H(!0)}),process:x({address:L},{image:rt,id:D}),located:x({hit:D,block:L},{charged:D}),places:x({places:ct(y0)}),counters:x({at:H(lt,ls)},{counts:cc}),doubted:x({stack:D,hits:D}),gone:x({missed:ac}),blocks:x({there:ct(L),gone:ct(L)}),code:x({address:L,holdsTag:H(ye,"no",T)}),change:x({change:C0,state:H(ur,le,it,ht),time:D}),end:x({why:rt,time:D},{uptime:D}),recheck:x({tag:nc,hunt:D,time:D,boot:H(Ut,tr),held:D,there:ct(L),gone:ct(L),unreadable:ct(L),freed:x({asked:D,taken:D})},{uptime:D,counts:cc})},N0=new Map(Object.entries(M0)),hc=5e5,P0=1e8,A0=20,E0=class{
constructor(t){this.ai=[],this.Q=0,this.aK=0,this.bF=0,this.bk=0,this.e=[],this.ax=0,this.dI=0,this.bQ=[],this.w=new p0((e,s)=>this.V(e,s),t)}
push(t){let e=this;if(e.Q++,e.aK+=t.length,e.Q>hc||e.aK>P0)return e.V(_s,e.Q),!1;let s=t.replace(/^\ufeff/,"");return s.trim()===""||e.aW(ep(s))}
end(){let t=this;if(t.aX)return t.aX;if(!t.ap)return{kind:Ye};for(;t.e.length>0;)t.bc();let{hunts:e,lastHunt:s}=t.w.end();return{kind:"recording",recording:{header:t.ap,hunts:e,snapshots:t.ai,lastHunt:s,nextSeq:t.ax,problems:{count:t.dI,first:A(t.bQ,(r,i)=>r.line-i.line)}}}}
aW(t){let e=this;var s;let r=t.kind===Ti&&t.entry.type===re?t.entry:n;return t.kind===rr?e.aX=t:!e.ap&&!r&&(e.aX={kind:Ye}),e.aX?!1:(e.ap=(s=e.ap)!=null?s:r,e.bF>0&&e.fq(r!==n),t.kind===Ti?e.R(t.seq,t.entry):t.kind===ol?e.R(t.seq,n):t.kind===sr?e.bF=e.Q:e.cV(er,e.Q),!0)}
fq(t){let e=this,s=e.bF;if(e.bF=0,!t){e.cV(sr,s);return}e.bk+=1,e.cB=s}
cV(t,e){this.bk+=1,this.V(t,e)}
V(t,e){this.dI++,this.bQ.length<A0&&this.bQ.push({line:e,what:t})}
R(t,e){let s=this,r={damagedBefore:s.bk,tornEnd:s.cB};for(s.e.push(g({line:s.Q,seq:t,entry:e},r)),s.bk=0,s.cB=n;s.e.length>0&&s.bT();)s.bc()}
bT(){var t;let[e]=this.e,s=e?e.seq-this.ax:0;return s>=0&&s<=((t=e==null?n:e.damagedBefore)!=null?t:0)||this.e.length>Aa}
bc(){let t=this,e=t.e.shift();if(!e)return;let{seq:s,entry:r,line:i,damagedBefore:a,tornEnd:l}=e,o=t.bo(),d=t.eH(s,o)?Qe:qn(t.ax,a,s,o);if(d!=="next"?t.V(d,i):l!==n&&s>t.ax&&t.V(sr,l),d===Ze)return;let c=d===Qe?0:s-t.ax;t.ax+=c+1,t.w.missed(c),(r==null?n:r.type)===kt?t.ai.push(r):r&&r.type!==re&&t.w.take(r,i)}
bo(){let t=0;return this.e.map(e=>(t+=e.damagedBefore,e.seq-t))}
eH(t,e){return e.length===0&&t>this.ax+hc}},uc=1e3,Ft=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,fc=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),F0=class{
constructor(t,e,s,r){this.c=t,this.F=e,this.j=s,this.bs=r}
save(t){return this.j.save(fc(t),this.bs.hunts)}
write(t,e){return V(()=>{if(this.F.exists(t))return{kind:ir,path:t};let s=this.F.create(t);try{e(r=>s.write(r))}finally{s.close()}return{kind:"written",path:t}},({call:s,message:r})=>({kind:tt,path:s,message:r}))}
open(t){let e=this,{armed:s}=e.bs;if(s)return{kind:lt,tag:s.arming.tag};e.j.flush();let r=fc(t),i=new E0,{files:a,isWhole:l,failure:o}=e.fi(r,t,i),d=i.end();if(a===0)return o!=null?o:{kind:"notFound",path:Ft(r,0)};if(d.kind===rr)return d;if(d.kind===Ye)return o!=null?o:{kind:Ye,path:t};let{recording:c}=d,h=sp(e.c,c.lastHunt),{hunts:u,nextSeq:f,problems:p,snapshots:m}=c;e.bs.show(u,h.kind===lt?h.note:n);let k=l&&p.count===0;return e.j.opened(m,k?{base:r,nextSeq:f,nextSegment:a,hunts:u,snapshots:m}:n),{kind:"opened",base:r,recording:c,left:h,cut:o==null?n:o.message}}
fi(t,e,s){let r=0,i=!0;return V(()=>{let a=Ft(t,0);for(this.F.exists(a)||(a=e,i=!1);r<uc&&this.F.exists(a)&&(r+=1,!!this.F.read(a,l=>s.push(l)));)a=Ft(t,r);return{files:r,isWhole:i}},({call:a,message:l})=>({files:r,isWhole:!1,failure:{kind:tt,path:a,message:l}}))}},I0=64*1024,R0=class{
constructor(t,e,s){this.aK=0,this.cg=[],this.F=t,this.Z=e,this.base=s.base,this.ct=s.seq,this.ah=s.segment,this.bd=s.tool}
get count(){return this.ah}
write(t){let e=this,s=e.aA;s&&e.fM(s),e.aA=t,e.open(),e.dw(t),(e.aK>=I0||U0(t))&&e.close(),e.aA=n}
open(){let t=this;if(t.aR)return;let e=Ft(t.base,t.ah);if(t.ah>=uc)throw new Ps(e,"a recording has 1000 files");t.aR=t.F.create(e),t.cg.push(e),t.aK=0,V(()=>t.ap(),s=>{throw t.dV(t.cg.splice(-1)),s}),t.ah+=1}
ap(){this.dw({type:re,format:Qi,version:1,segment:this.ah,tool:this.bd,time:this.Z()})}
discard(){this.dV(this.cg.splice(0))}
dV(t){let e=s=>V(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.F.remove(s))}
close(){let t=this.aR;this.aR=n,t==null||t.close()}
fM(t){let e=this;e.aA=n,e.close(),e.F.exists(Ft(e.base,e.ah))&&(e.ah+=1),e.write(t)}
dw(t){var e;let s=Qn(this.ct,t);(e=this.aR)==null||e.writeLine(s),this.ct+=1,this.aK+=s.length}},U0=t=>t.type===ns&&t.state===ur||t.type===Te,O0=class{
constructor(t,e,s,r){this.ai=[],this.aA=[],this.F=t,this.Z=e,this.bd=s,this.o=r}
begin(t){this.C=t,this.U(t.start)}
note(t){var e,s;let r=(s=(e=this.C)==null?n:e.take(t))!=null?s:j;return this.U(t),r}
noteOf(t,e){var s;t.take(e),this.aY?this.U(e):(s=this.aO)!=null&&s.hunts.includes(t)&&this.aA.push(e)}
get snapshots(){return this.ai}
noteSnapshot(t){this.cH([t]),this.U(t)}
cH(t){let e=[...this.ai,...pc(this.ai,t)];this.ai=A(e,(s,r)=>s.time-r.time)}
opened(t,e){this.cH(t),this.aO=e}
save(t,e){let s=this;var r,i;if(((r=s.aY)==null?n:r.base)===t)return{kind:"underWay",base:t};let a=((i=s.aO)==null?n:i.base)===t?s.aO:n,l=Ft(t,0);return V(()=>{var o;if(!a&&s.F.exists(l))return{kind:ir,path:l};let d=e.filter(u=>!(a!=null&&a.hunts.includes(u))),c=pc((o=a==null?n:a.snapshots)!=null?o:[],s.ai),h=s.fN(t,a,c,d);if(a)for(let u of s.aA.splice(0))h.write(u);return s.eR(),s.aO=n,s.aY=h,{kind:"saved",base:t,files:h.count,hunts:d,snapshots:c.length}},({call:o,message:d})=>({kind:tt,path:o,message:d}))}
flush(){this.bH(t=>t.close())}
eR(){var t;(t=this.C)!=null&&t.openEnd&&this.U({type:Te,why:Id,time:this.Z()}),this.flush()}
fN(t,e,s,r){let{nextSeq:i=0,nextSegment:a=0}=e!=null?e:{},l=new R0(this.F,this.Z,{base:t,seq:i,segment:a,tool:this.bd});return V(()=>this.eu(l,s,r),o=>{throw l.discard(),o}),l}
eu(t,e,s){t.open();for(let i of e)t.write(i);let r=A(s,(i,a)=>+(i===this.C)-+(a===this.C));for(let{start:i,entries:a}of r){t.write(i);for(let l of a)t.write(l)}t.close()}
U(t){this.bH(e=>e.write(t))}
bH(t){let e=this.aY;e&&V(()=>t(e),s=>{this.aY=n,this.cz(s)})}
cz({call:t,message:e}){try{this.o({kind:ml,path:t,message:e})}catch(s){}}},pc=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),R=t=>{let e=_(t);return JSON.stringify(Ol(t)||/["$;\\]/.test(e)?Pt(t):e)},me=t=>`0x${t.toString(16)}`,S=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Ea=t=>t===n?"":` (${t})`,V0=t=>[...new Set([R(t),`"${Pt(t)}"`])].join(" or "),G0=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,L0=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,W0=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,ge=(t,e)=>`${t} does not fit: ${e}`,H0=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,mc=t=>`Looking past ${t.join(et)||"pool functions only"}.`,B0=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,K0=t=>`${JSON.stringify(t)} was not looked past. `,Fa=t=>`Did you mean ${t.join(" or ")}?`;function gc({what:t,Mi:e}){let s=e.length>bc?`${e.slice(0,bc)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${pg[t]} and try again.`}var bc=80,Sc="what sites hold is at least so much, shares are of what is known",kc=t=>Ve(t)>0&&!t.isWhole(),_0=t=>kc(t)?" (at least so much, of what is known)":"";function wc({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?hr:""}${t} bytes`}var z0=(t,e)=>`${e>0?"up to ":""}${yc(t)}`;function yc({allocs:t,frees:e}){return[...t>0?[S(t,ae)]:[],...e>0?[S(e,P)]:[]].join(Ni)}var Ve=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},ei=t=>`${JSON.stringify(_(t.tag))}: ${S(Ve(t),I)}${Ve(t)===0?"":`, coverage ${Lr(t)}`}`,si=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,X0=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;function Dc({what:t,vr:e}){switch(e.kind){case"written":return`Wrote ${e.path}: ${t}.`;case ir:return`Not written: ${e.path} is there already. Give another name.`;case tt:return`Not written: ${si(e)}`}}var q0=t=>`Which format? dx @$pool.export("C:/leak.txt", "folded"), or ${t.slice(1).join(" ")}; pprof, csv and others are made by the page of report, and by pooltag analyze.`,j0=t=>`a page for any browser${t?"":'; paths of source files and names of snapshots left out, or report(path, "everything")'}`,Cc=t=>t>0?[S(t,kt)]:[],Q0=(t,e)=>e>1?`${Ft(t,0)} to ${Ft("",e-1)}`:Ft(t,0),Z0=({_i:t,tag:e})=>t===0?"":`THE LAST ${S(t,I)} on ${R(e)} are more than is kept: save before a long hunt. `,J0=t=>t.kind==="opened"?fp(t):`Not opened: ${up(t)}`,Y0=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed",$0=10600,tw=t=>t===n?"":`; the ${Et(t)} are looked at when a stop arrives`;function ew({hits:t,Gi:e,seconds:s,target:r}){let i=t/s,a=(e-t)/i,l=`${i.toFixed(1)}/s`;return a<sw?`pooltag: ${t} of ${S(e,I)}, ${l}, about ${Et(a,r.description)} to go`:`pooltag: ${S(t,I)}, ${l}`}var sw=86400,rw=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,vc=t=>host.parseInt64(zt(t),16),xc=8e3,iw=8,aw=class{
constructor(){this.__h=!1,this.__x={xr:[],read:[]}}
query(t){return this.__n(t)}
change(t){return this.__n(t)}
run(t){return this.__n(t)}
readMemory(t,e){let s=this,r=Yn(s.__z(t),e);if(r||!Tc(t))return r;s.__h=!s.__h;let i=Yn(s.__z(t),e);return i||(s.__h=!s.__h),i}
__z(t){return!this.__h||!Tc(t)?t:Gt(4294967295,nt(t).f)}
__n(t){let e=this;var s;try{(s=e.__l)!=null||(e.__l=host.namespace.Debugger.Utility.Control);let r=e.__l.ExecuteCommand(t);return r?e.__15([...r]):[]}catch(r){throw e.__l=n,new Ps(t,r)}}
__15(t){let e=this.__x,s=t.map((r,i)=>{let a=e.xr[i]===r?e.read[i]:n;return a!=null?a:Fe(bp(`${r}`))});return t.length>=iw&&(this.__x={xr:t,read:s}),s}
now(){return Date.now()}
session(){let t=vs(()=>host.currentSession.Attributes.Target),e=vs(()=>t==null?n:t.IsKernelTarget),s=vs(()=>t==null?n:t.IsLiveTarget),r=vs(()=>`${host.currentSession}`);return{Rr:typeof e==ji?e:n,Ur:typeof s==ji?s:n,description:typeof r==st?r:n}}},Tc=t=>nt(t).high===0&&ms(t,4),lw=class{
tempFolder(){return Kt("TempDirectory",t=>`${t.TempDirectory}`)}
exists(t){return Kt(t,e=>e.FileExists(t))}
create(t){return Kt(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__19(e,s,t);return{write:i=>Kt(t,()=>r.Write(i)),writeLine:i=>Kt(t,()=>r.WriteLine(i)),close:()=>Kt(t,()=>s.Close())}})}
remove(t){Kt(t,e=>e.DeleteFile(t))}
__19(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return Kt(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!e(`${a}`))return!1;return!0}finally{r.Close()}})}},be=ze,Mc="pooltag",Nc=`dx -r0 @$${be} = Debugger.State.Scripts.${Mc}.Contents.pool`,nw=t=>`pooltag ${t}. After .scriptload type ${Nc}, then dx @$pool.status()`,ri=()=>host.namespace.Debugger.State.UserVariables,ow=`=MicrosoftDocs/windows-driver-docs -poolused.md
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
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,Ia,dw=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e),cw=class{
constructor(t){this.unread=[],this.ag=[],this.Q=0,this.name=t}
push(t){let e=this;e.Q+=1;let s=Cp(t);s===ar?e.unread.push(e.Q):s&&e.ag.push(g({},s,{line:e.Q}))}
Zt(){return this.ag.length===0}
Zr(t){let e=String.fromCharCode(...Yi(t)),s=this.ag.filter(({pattern:i})=>Fr(i,e)),r=Math.max(...s.map(Pc));return s.filter(i=>Pc(i)===r).map(({name:i,description:a,line:l})=>({Qe:"list",name:i,place:{kind:"file",file:this.name,line:l},description:a}))}},Pc=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),Ac="\\pooltag.txt",hw="C:\\Program Files (x86)\\Windows Kits\\",uw=`\\triage${Ac}`,fw=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${Ac}`],pw=/^(?:(\w{3} \w{3} .*) \()?([0-9A-F]{8})(?:\)$| \(This)/,mw=class{
constructor(){this.modules=[]}
push(t){var e;let s=_l(t);s&&this.modules.push(s);let[,r="",i=""]=(e=/^\s+([\w ]+):\s+(\S.*?)\s*$/.exec(t))!=null?e:[],a=this.modules.length-1,l=this.modules[a];!l||r===""||(this.modules[a]=g({},Tp(r,i),l))}},gw=/^(\w+)(?:\.(?:sys|dll|exe)$|!)/i,bw=({tables:t,k:e,_:s,Re:r})=>{var i;return(t.length*e+((i=r==null?n:r.k)!=null?i:0))*s.size},Ec=({allocs:t,frees:e,bytes:s})=>[t,e,s],Fc={allocs:0,frees:0,bytes:0},Sw=/^\s*([A-Z][\w ]{2,40}):\s*(\d{1,20})\s*\(\s*(\d{1,22}) ?[Kk][Bb]\)\s*$/,kw=1024,ww=t=>Ep(X(t,wg));function Ic({rows:t,bits:e}){let s=(r=0,i=0,a=0)=>{let l=e===32?r-i|0:r-i;return{allocs:r,frees:i,s:Math.max(0,l),bytes:a}};return t.map(([r=0,i,a,l,...o])=>{let d=J(r);return{tag:d,text:_(d),nonPaged:s(i,a,l),paged:s(...o)}})}function yw({rows:t,total:e}){if(e===n)return"missing";let s=r=>t.reduce((i,a)=>i+a[r].bytes,0)===e[r].bytes;return s(qs)&&s(vt)?"whole":"differs"}var Dw=({nonPaged:t,paged:e},s)=>Rc(t,s.nonPaged)&&Rc(e,s.paged),Rc=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&Math.max(0,t-e)===r.s,Uc=[xe,vt,bt,ts,es,lr,Ei,"peralloc"];function Cw({text:t},{text:e}){return t===e?0:t<e?-1:1}var Ra=t=>t.nonPaged.s+t.paged.s,Oc=t=>t.nonPaged.bytes+t.paged.bytes,Vc=t=>`Not armed: ${Gp(t)}`,vw=(t,e)=>`ARMED: the machine stops at every allocation and free of ${R(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`,Ua="dx -g shows columns",Oa=`${Ua}, [0].details() the rest`,xw=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${S(e,"row")}, the first is [0]`,Gc=36e5,Tw=(t,e)=>t.uptime===n||e.uptime===n?0:e.uptime-t.uptime,Mw={few:"",flat:"flat",step:"one step",steady:"steady growth",falling:"falling",sawtooth:"saw-tooth",uneven:"uneven"},Lc=(t,e)=>`${(t/Gc).toFixed(2)} hours ${e}`,Wc="that the target ran",Nw="by the debugger's clock",Pw=(t,e)=>`${t.name} and ${e.name}: another boot, so nothing is subtracted.`,Hc=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,Bc="g, wait, break in, and dx @$pool.snapshot() again.",Kc=`First dx @$pool.snapshot(), then ${Bc}`,_c="The tag tracker cannot be read; types of nt may be missing.",Aw=(t,e,s)=>`Snapshot ${JSON.stringify(t)}: ${S(e,bt)}. ${s?`Then ${Bc}`:"dx -g @$pool.diff() shows what changed."}`,zc=t=>t===b?["boot unknown"]:[];function Ew({rows:t,Yt:e,mi:s,boot:r,gi:i,ns:a}){let l=a===Oi?Wc:Nw;return[`${S(t.length,bt)} (bytes) over ${S(e.length,kt)}`,...i?[Lc(i*Gc,l)]:[],...s>0?[`${s} of another boot`]:[],...zc(r),Ua].join(Mt)}var Fw=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",Iw=2e3;function Rw({hunt:t,tag:e,capture:s}){let r=Ve(t);if(!(t.Rt()*10<r||r>=Iw||s.end.kind!==ss))return`More hits tell more of the blocks: dx @$pool.hitTag(${R(e)}, ${Math.max(500,2*r)}).`}var Uw=t=>t.kind===nr||t.kind===we&&t.Nt.kind===is,Ow=t=>t.kind===gt?he(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function Vw({version:t,Jr:e,linked:s}){let r=s&&`linked ${s.replace(/^\w+ (\w+) +(\d+) .*?(\d+)$/,"$1 $2 $3")}`;return[t,e==null?n:e.slice(0,24),r].filter(Boolean).join(et)}function Gw(t,{Ze:e,read:s,failed:r}){let i=e.length===0?"no known user":S(e.length,"known user"),a=r===n?"":`, no other: ${r}`;return`${R(t)}: ${i} in lists (${["pooltag's table",...s].join(et)}${a}); seen at work by dx @$pool.hitTag(${R(t)})`}var Lw="The debugger has no !vm. dx -g @$pool.used() shows what tags hold.",Ww=(t,e=0)=>[...t.map(qp),`Pool in all; memory ${Cs(e)}`].join(" "),ii=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),Xc=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;function Hw({ut:{before:t,after:e}}){return t&&e&&ii(t,e)}var Bw=1/2;function Kw({Xi:t},e){let s=e**2/12;return 2*Math.sqrt(2*Math.max(0,t-s))}var _w=3,zw=1/20,Xw=3/4,qw=2,qc=1,jw=1-vd,Qw=3,jc=({asked:t,taken:e})=>t===0?1:Math.min(1,(e+Qw)/t);function Zw({hits:t,tt:e},s,r,i,a){var l;let o=e.count>=qw,d=o?Na(e):r,c=({hit:$})=>i-$>qc*d,h=s.filter(c),u=s.filter($=>!c($)),f=({block:$})=>(a==null?n:a.there.has($))===!0,p=({block:$})=>(a==null?n:a.gone.has($))===!0,m=h.filter(f),k=h.filter(p).length,v=u.filter(f),w=a!==n&&a.hi>qc*d,G=[...h,...u].filter($=>f($)||p($)).length,W=u.filter($=>f($)||p($)).length,za=jw*t.alloc*Math.min(d,i)/Math.max(1,i),UD=w?Va(m.length,za+Jw(k,a.ts))+Va(v.length,Yw(W,a.ts)):0;return{freed:e.count,old:h.length,ls:u.length,frees:o,ui:m.length,De:k,there:m.length+v.length,asked:G,kept:m.length+Va(v.length,W*((l=a==null?n:a.ts)!=null?l:0)),rt:UD,ss:[...m,...v].map(({hit:$})=>$)}}var Va=(t,e)=>Math.max(0,t-e),Jw=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),Yw=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));function Os({ut:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:n}var ai=({y:t})=>{var e,s;return(s=(e=t.site)==null?n:e.frame.text)!=null?s:"An unknown call site"},$w=3,ty=t=>t.isWhole()?"":hr;function ey({je:t,zi:e},{uptime:s,time:r}){return s!==n&&t!==n&&s>=t?` (${Et((s-t)/1e3)} of the target)`:e!==n&&r>=e?` (${Et((r-e)/1e3)} of the debugger)`:""}function sy({freed:t,boot:e,held:s,there:r,gone:i,unreadable:a}){let l=r.length+i.length+a.length,o=l<s?`; a sample of ${l} of ${s} blocks`:"",d=e===tr?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${S(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${d}`}function ry({Ls:t},e){return t.kind==="pattern"?Fr(t.pattern,e):t.kind===ve}var iy=2e3,ay=({rows:t})=>t.every(({tag:e})=>e!==n);function ly(t,{text:e,tag:s}){if(!ry(t,e))return;let r=t.$r?ny:Qc;return{text:e,tag:s,nonPaged:r,paged:r}}var Qc={s:0,bytes:0},ny=g({allocs:0,frees:0},Qc),li=(t,e)=>t===n||e===n?n:t+e,Zc=({nonPaged:t,paged:e})=>t.s+e.s,oy=(t,e)=>t.nonPaged.Ps!==e.nonPaged.Ps||t.paged.Ps!==e.paged.Ps;function dy({Ce:[t,e]}){let s=(r,i)=>{var a,l;return((a=e==null?n:e[r][i])!=null?a:1/0)<((l=t==null?n:t[r][i])!=null?l:0)};return s(qs,ts)||s(qs,es)||s(vt,ts)||s(vt,es)}var Jc=({s:t,bytes:e})=>t!==0||e!==0,cy=60,hy=5,uy=4/5,Yc=2.4,$c=36e5,Vs=({nonPaged:t,paged:e})=>t.bytes+e.bytes,th=({Ce:t,Ut:e})=>{var s;return Vs((s=t.filter(r=>r!==n).pop())!=null?s:e)};function fy({Ut:t,Ce:e},s,r,i){var a;let l=e.filter(f=>f!==n),o=[];e.forEach((f,p)=>{var m;f&&o.push({at:(m=r[p])!=null?m:p,value:Vs(f)})});let[d=t]=l,c=(a=l[l.length-1])!=null?a:t,h=om(o),u=f=>Math.round(f*$c);return{Ut:t,first:d,last:c,Yt:l.length,ve:hm(o,h),bytes:Vs(c)-Vs(d),blocks:Zc(c)-Zc(d),Aa:i&&h?{Pt:u(h.Pt),f:u(h.f),high:u(h.high)}:n,place:s}}var py=2**30,my=.8,gy=.1,eh=(t,e=1/0)=>t!==n&&t<=4*e?t:n,sh=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],by=new Set(sh.filter(t=>!t.endsWith("*"))),Sy=sh.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1)),ky=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function wy(t,{modules:e,skip:s,pointerSize:r}){var i,a;let l=wt(t);for(let d=l;d<t.length;d++){let c=t[d];if(!c||!Fs(t,d))return{kind:b,why:ue(t)};if(c.address&&!ms(c.address,r))return{kind:$e};let h=yy(c,e),u=d-l;if(h===n)return{kind:Vi,frame:c,past:u};if(!bm(h)&&!Gr(c,s))return{kind:cr,module:h,frame:c,past:u}}let o=t[t.length-1];return!o||l>=t.length?{kind:b,why:ue(t)}:{kind:ky.test((a=(i=o.symbol)==null?n:i.name)!=null?a:"")?$e:"cut"}}function yy({address:t,symbol:e},s){var r;let i=t&&On(t,s),a=(r=i==null?n:i.module)!=null?r:e==null?n:e.module;return a===""?n:a}function Dy({stacks:t}){let e=[];for(let{Ct:s}of t)"past"in s&&e.push(s.past);return e.length===0?n:[Math.min(...e),Math.max(...e)]}var Gs=3,Cy=1/20,rh=1/2,vy=1/8,xy=1/2,Ty=1/1e3,My=1/20,ih={kind:b},ah=t=>t.reduce((e,{rt:s})=>Math.max(e,s),0),Ny=(t,e)=>e.rt-t.rt||e.there-t.there||e.old-t.old||e.held-t.held,Py=(t,{freed:e})=>t<Gs-1||t<Gs&&jc(e)**t>=Cy;function Ay(t,e,{rt:s,ls:r},i){let{there:a,asked:l,freed:o,De:d,kept:c,pi:h,rt:u,ss:f,rs:p}=e,m=Os(t,i);if(l>0&&a===0)return ht;if(i.boot===tr)return"boot";if(!m||m<=p)return"tooSoon";if(!(o===0&&a===l&&a>=Gs&&Zp(t,e.held)))return c>xy*(o+l)||h>u?Ri:u===0||Py(s,i)||u>=Gs&&f.last-f.first<vy*t.lastHit?as:d>My*u?vl:(f.last/t.lastHit)**u<Ty?ls:Qp(t,u,r)?n:ls}var ni={used:{n:Q,line:"-g @$pool.used()",d:"what each tag holds",a:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; patterns: Ab*,-Abc?"},top:{n:Q,line:'-g @$pool.top("pb")',d:"as PoolMon",a:"top([keys], [pattern])",help:"as PoolMon shows it, by its keys: p pp t a f d b m"},snapshot:{n:Q,line:"@$pool.snapshot()",d:"counts of all tags",a:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{n:Q,line:"-g @$pool.diff()",d:"what changed",a:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},growth:{n:Q,line:"-g @$pool.growth()",d:"what goes on",a:"growth()",help:"how tags moved over all snapshots; what grows steadily first"},totals:{n:Q,line:"-g @$pool.totals()",d:"pool in all",a:"totals()",help:"pool in all, of its limits and of memory; in percent, how much of it tags explain"},who:{n:Q,line:'-g @$pool.who("Abc ")',d:"known users",a:'who("Abc ")',help:"known users of a tag, by lists; not seen at work"},leaks:{n:Q,line:"-g @$pool.leaks()",d:"what stays, by site",a:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{n:Q,line:"-g @$pool.recheck()",d:"still there?",a:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{n:Q,line:"-g @$pool.sites()",d:"all call sites",a:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{n:Q,line:"-g @$pool.drivers()",d:"for which driver",a:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{n:Q,line:"-g @$pool.blocks()",d:"block by block",a:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{n:Q,line:"@$pool.stacks()[0].details()",d:St,a:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{n:Q,line:"-g @$pool.hits()",d:"the last 100 hits",a:"hits([last])",help:"the last hits recorded, one row each"},status:{n:Q,line:"@$pool.status()",d:"armed? how to undo",a:"status()",help:"armed? learned? what puts it right by hand"},help:{n:Q,line:"-v @$pool",d:"all arguments",a:"help()",help:"what to type, in groups"},hitTag:{n:Ot,line:'@$pool.hitTag("Abc ")',d:"the whole hunt",a:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{n:Ot,line:'@$pool.arm("Abc ")',d:"arm, stay so",a:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{n:Ot,line:"@$pool.capture()",d:"record hits",a:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{n:Ot,line:'@$pool.skip("drv!My*")',d:"look past it",a:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{n:vr,line:'@$pool.save("C:/leak")',d:"into files",a:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},report:{n:vr,line:'@$pool.report("C:/leak.html")',d:"a page",a:'report("C:/leak.html", ["everything"])',help:"writes all hunts as a page to look at and to send; names of people and folders left out"},export:{n:vr,line:'@$pool.export("C:/a", "folded")',d:"stacks",a:'export("C:/leak.txt", "folded")',help:"writes stacks for flame graphs; or folded-blocks, -allocs, -frees; the page of report makes others"},open:{n:vr,line:'@$pool.open("C:/leak")',d:"read again",a:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{n:"undo",line:"@$pool.clear()",d:"disarms",a:"clear()",help:"puts PoolHitTag back as it was"},unskip:{n:"undo",line:'@$pool.unskip("drv!My*")',d:"no more",a:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},Ey="what to type; dx -v @$pool says more of each call",Fy=class{
constructor(t){this.__s=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{n:t,line:e,d:s}=this.__s;return`${t}: dx ${e}  ${s}`}},Z=t=>Fe(t).replace(/\t/g," "),U=class extends Error{
constructor(t){super(Z(t)),this.name=""}},Iy=500,Ry=[8,256],Uy=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function Oy([t,e]){let s=Uc.find(a=>a===t),[r,i]=s===n?[t,e]:[e];if(i===n&&(r===n||typeof r==st))return{sort:s!=null?s:xe,pattern:r};throw new U(ge(`${r}`,lh))}var lh=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Uc.join(" ")}`,Vy=4096,nh=256;function Gy(t,{block:e,ki:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.ot().kind===b)return"not seen freed; frees may have been missed";let{count:r}=t.$t();return s?`not seen freed; ${S(r,P)} of which the block is not known can have been of it`:"not freed: every free was seen"}function Ly(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>gs(M(e,o),r),a=Number.parseInt(e.slice(-4),16)%Vy===0,l=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${me(Math.min(s!=null?s:nh,nh))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}var oh={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},Ls=(t,e="noStack")=>{var s;return(s=t==null?n:t.frame.text)!=null?s:oh[e]},Wy=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,dh=t=>t.some(({symbol:e})=>e!==n&&Wy.test(e.name)),ch="processes of blocks not seen freed",Hy=5,Ws=class{
constructor(t){this.__12=Z(t)}
toString(){return this.__12}},Y=class{
constructor(t,e){this.__13=Z(t),this.__g=e}
toString(){return this.__13}
*[Symbol.iterator](){for(let t=0;t<this.__g.length;t+=1){let e=this.__g[t];e!==n&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,s;let r=(e=Jn(t))!=null?e:-1;return(s=this.__g[r])!=null?s:new Ws(xw(r,this.__g.length))}},Ge=(t,e)=>new Y(t,e.map(s=>new Ws(s))),Ga=48,mt=(t,e)=>`${t} ${Nm(Z(e),Ga-t.length-1)}`,q=t=>t===n?"":t,Jt=t=>t===n?"":Math.floor(t*100),By=class{
constructor(t,e,s){this.__0=t,this.__b=e,this.__7=Ls(e.site,ue(t.stacks.at(e.stack))),this.Bytes=q(e.charged),this.Age=e.Ks,this.Secs=q(e.os&&Math.round(e.os/1e3)),this.Process=Z(pa(t,e.process)),Object.assign(this,s)}
toString(){return mt(zt(this.__b.block),this.__7)}
details(){let t=this,{block:e,hit:s,Ks:r,os:i,charged:a,requested:l,thread:o,stack:d}=t.__b,{description:c}=t.__0.start.target,h=a===n?"":`, ${a} bytes`,u=l===n?"":`, ${l} asked for`,f=i===n?"":`, ${Et(i/1e3,c)}`,p=[`allocated at hit ${s} of ${t.__0.lastHit}: ${r} hits${f} before the last one`,o&&`thread ${zt(o)}`,go(t.__0,t.__b.process,t.__0.stacks.at(d)),Gy(t.__0,t.__b),"on this boot of the target, as long as it is there:",...Ly(t.__0,t.__b),"its stack:"];return Ge(`${zt(e)}${h}${u}, tag ${JSON.stringify(_(t.__0.tag))}`,[...p.filter(m=>!!m),...t.__0.stacks.at(d).map(({text:m})=>m)])}
get[Symbol.metadataDescriptor](){return ft(oe,"Age","Secs")}},La={},oi=({Tag:t,Target:e})=>t!==n||e!==n,hh=({start:{target:t}})=>`${t.description} ${t.kernelBase}`,Ky=t=>`${S(t,"row")}; keys of PoolMon: p nonpaged, pp paged, by t tag, a allocs, f frees, d diff, b bytes, m bytes per alloc: "pb"`,_y=1e3,uh=class{
constructor(t,e){this.NonPaged=t.s,this.NonPagedBytes=t.bytes,this.Paged=e.s,this.PagedBytes=e.bytes,this.Allocs=q(li(t.allocs,e.allocs)),this.Frees=q(li(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return ft(bi,hi,Si,ui,Nt,ne)}},Wa=({tag:t,description:e})=>Z(zp(eo([Im(e),t===n?[]:fa(t)]))),fh=t=>`${t>0?"+":""}${t}`,zy=class extends uh{
constructor(t){super(t.nonPaged,t.paged),this.__q=t,this.Users=Wa(t)}
toString(){let{bytes:t,text:e}=this.__q;return mt(fh(t),e)}},Xy=t=>t===n?"":[...new Set(t)].join("-"),qy=5,jy=class{
constructor(t,e,s,r){let{b:i,Jt:a}=e;this.__0=t,this.__2=e,this.__11=s,this.Blocks=q(i==null?n:i.blocks),this.Bytes=q(i==null?n:i.bytes),this[fs]=i&&t.Rt()===0?Math.round(a*100):"",this.Past=Xy(Dy(e)),this.Known=t.isWhole()?ve:"at least",oi(r)||(this[Vt]=Jt(t.booked())),Object.assign(this,r)}
toString(){return mt(`${this.Blocks||0}/${this.__2.allocs}`,bo(this.__2.Ct))}
details(){let t=this;var e;let{Ct:s,stacks:r,allocs:i}=t.__2,[a]=r,l=t.Known===ve?"":hr;return Ge(`${bo(s)}, tag ${JSON.stringify(_(t.__0.tag))}`,[`${l}${t.Blocks||0} blocks stay of ${S(i,ae)} on ${S(r.length,Rt)}`,Rm(s),...t.__18(),...[ma(t.__0,ch,Qy(t.__2))].filter(Zy),"the stack with the most blocks:",...t.__0.stacks.at((e=a==null?n:a.stack)!=null?e:-1).map(({text:o})=>o)])}
__18(){var t;let e=new Map;for(let{stack:a,Ct:l,blocks:o}of this.__2.stacks){let d=this.__0.stacks.at(a),c=Um(l,Ls(this.__0.xe(d,this.__11),ue(d)));e.set(c,((t=e.get(c))!=null?t:0)+o.length)}let s=A([...e],([,a],[,l])=>l-a),r=s.slice(0,qy).map(([a,l])=>`${S(l,at)} not seen freed: ${a}`),i=s.length-r.length;return i>0?[...r,`and ${S(i,"other way")}`]:r}
get[Symbol.metadataDescriptor](){return ft(xr,oe,fs,Vt)}},Qy=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),Zy=t=>t!==n,Jy=class{
constructor(t){let e=t.ve==="step"?n:t.Aa;this.__o=t,this.How=Mw[t.ve],this.PerHour=q(e==null?n:e.Pt),this.Half=e?`${e.f} to ${e.high}`:"",this.Blocks=t.blocks,this.Held=Vs(t.last),this.Place=t.place,this.Users=Wa(t.Ut)}
toString(){return mt(fh(this.__o.bytes),this.__o.Ut.text)}
get[Symbol.metadataDescriptor](){return ft("PerHour",xr,"Held","Place")}},Yy=class{
constructor(t,e,s,r){this.__c=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=q(e.block&&vc(e.block)),this.Charged=q(e.charged),this.Cpu=q(e.processor),Object.assign(this,r);let i=t.ks(e),a=Ls(t.xe(i,s),ue(i));this.__5=mt(`${e.number} ${e.kind}`,a)}
toString(){return this.__5}
details(){let t=this,{stopAddress:e,requested:s,poolType:r,blockFrom:i,thread:a,time:l}=t.__c,o=[`tag ${JSON.stringify(_(t.__c.tag))}`,e&&`stopped at 0x${e}`,a&&`thread 0x${a}`,go(t.__0,t.__c.process,t.__0.ks(t.__c)),s!==n&&`${s} bytes asked for`,r!==n&&`pool type 0x${r.toString(16)}`,i&&`block found by ${i}`,l!==n&&`at ${new Date(l).toISOString()}`].filter(Boolean);return Ge(o.join(et),t.__0.ks(t.__c).map(({text:d})=>d))}
get[Symbol.metadataDescriptor](){return ft("Number","Charged","Cpu")}},$y=/^Ex\w*Lookaside/,Hs=t=>Ls(t.site,t.zt);function ph(t,{y:e,b:s}){let{site:r,allocs:i,frees:a,stacks:l}=e,o=[`${S(i,ae)} and ${S(a,P)} seen here, from ${S(l.length,Rt)}`,s&&Vm(t,s),s&&rD(s),ma(t,ch,tD(t,e)),iD(t,e),...Gm(e),aD(t,e),`coverage ${Lr(t)}${ua(t)}`,(r==null?n:r.frame.source)&&`source ${r.frame.source.file} line ${r.frame.source.line}`,Lm(t.ws(e))];return Ge(`${Hs(e)}${r?` (${r.key})`:""}${eD(e)}, tag ${JSON.stringify(_(t.tag))}`,o.filter(d=>!!d))}function tD(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>{var a;return r.concat((a=s.get(i))!=null?a:[])},[])}var eD=({zt:t})=>t===xl?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function sD({bytes:t,requested:e},s){return t!==n?`, ${s}${t} bytes`:e===n?"":`, ${s}${e} bytes asked for`}function rD({nt:t}){return t&&`sizes ${t.Os}, ${t.Pt} and ${t.Vs} bytes (smallest, median, largest)`}function iD(t,{first:e,last:s,allocs:r,frees:i,unknown:a}){if((e==null?n:e.time)===n||(s==null?n:s.time)===n)return;let l=h=>Et((h-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,d=r+i+a-1,c=o>0?`, ${(d/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(s.time)}${c}`}function aD(t,{stacks:e}){return e.some(s=>Om(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":n}var mh=({b:t})=>{var e;return(e=t.bytes)!=null?e:-1},lD=class{
constructor(t,{y:e,b:s,Jt:r},i=La){this.__0=t,this.__2=e,this.__p=s,this.Blocks=s.blocks,this.Bytes=q(s.bytes),this[fs]=t.Rt()===0?Math.round(r*100):"",this.Known=t.isWhole()?ve:`at least${this[fs]===""?"":" %"}`,oi(i)||(this.Old=s.old,this[Vt]=Jt(t.booked())),Object.assign(this,i)}
toString(){return mt(`${this.__p.blocks}/${this.__2.allocs}`,Hs(this.__2))}
details(){return ph(this.__0,{y:this.__2,b:this.__p})}
get[Symbol.metadataDescriptor](){return ft(xr,oe,fs,"Old",Vt)}},nD=class{
constructor(t,e,s){this.__0=t,this.__2=e,this.__k=oD(t,e);let{there:r,gone:i,unreadable:a}=gh(s,this.__k);this.Held=r+i+a,this.There=r,this.Gone=i,this.Unreadable=a,this.Events=q(Os(t,s))}
toString(){return mt(`${this.There}/${this.Held}`,Hs(this.__2))}
details(){let t=this,{g:e}=t.__0,s=e.map(i=>{let a=Os(t.__0,i),{there:l}=gh(i,t.__k);return`${l} of ${t.Held} there ${a===n?"later":`after ${a} events`}`}),r=e[e.length-1];return Ge(Hs(t.__2),[...s,...r?[sy(r)]:[]])}
get[Symbol.metadataDescriptor](){return ft("Held","There","Gone","Unreadable","Events")}};function oD(t,{stacks:e}){var s;let r=t.held(),i=new Set;for(let a of e)for(let{block:l}of(s=r.get(a))!=null?s:[])i.add(l);return i}function gh({there:t,gone:e,unreadable:s},r){let i=a=>a.filter(l=>r.has(l)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var dD=class{
constructor(t,e,s=La){let{y:r,b:i}=e;this.__0=t,this.__7=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=q(i==null?n:i.blocks),this.Bytes=q(i==null?n:i.bytes),oi(s)||(this[Vt]=Jt(t.booked()));let a=i!==n&&!t.isWhole(),l=t.ws(r).kind===ll;this.Note=[a&&"at least",l&&"wrapper?"].filter(Boolean).join(et),Object.assign(this,s)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,Hs(this.__7.y))}
details(){return ph(this.__0,this.__7)}
get[Symbol.metadataDescriptor](){return ft(Nt,ne,xr,oe,Vt)}},cD=t=>A(t,(e,s)=>bh(s)-bh(e)),bh=({y:t})=>t.allocs+t.frees+t.unknown,Sh=28,hD=class{
constructor(t,e,s=La){this.__0=t,this.__w=e.stack,this.__d=t.stacks.at(e.stack),this.__m=t.ji(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.xe(this.__d,[]);this.__7=Z(Ls(r,ue(this.__d)));let i=this.__14(r).join(" < ");this.Callers=i.length>Sh?`${i.slice(0,Sh-3)}...`:i,oi(s)||(this[Vt]=Jt(t.booked())),Object.assign(this,s)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,this.__7)}
details(){let t=this,e=t.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:o})=>o===t.__w),s=ma(t.__0,"processes of its last hits",e),r=t.__d.map(({text:o})=>o),i=t.__m>0?`; up to ${S(t.__m,I)} had another stack`:"",a=JSON.stringify(_(t.__0.tag)),l=Lr(t.__0);return Ge(`${S(r.length,"frame")}, tag ${a}, coverage ${l}${i}`,s===n?r:[...r,s])}
get[Symbol.metadataDescriptor](){return ft(Nt,ne,Vt)}
__14(t){let e=t?t.yt+1:wt(this.__d);return this.__d.slice(e).map(({text:s})=>Z(s))}},uD=class{
constructor(t,e,s){let r=Bm(t,e);this.PoolHitTag=r.value===n?"not readable":Pt(J(r.value));let i=_o(t);this.Armed=Z(mD(r,e,i)),this.Repair=Z(gD(r,i)),this.Recorded=Ha([...e.it.keys()].map(a=>JSON.stringify(_(a)))),this.Learned=Ha(e.xs().map(fD)),this.Skipped=Z(Ha(s))}
toString(){return this.Armed}};function fD({kind:t,key:e,where:s,holds:r}){let i=vi in s?s.register:`[base${pD(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var pD=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Ha=t=>t.length===0?Ct:t.join(et);function mD({value:t},{armed:e,change:s},r){if(t===n)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(yt(t))return`not armed${i}`;let a=`ARMED for ${JSON.stringify(_(J(t)))}${i}`;return r?a:!s||bs(s.after)!==t?`${a}, not by this script`:`${a} by ${e?"arm()":"a call that could not disarm"}`}function gD({value:t,repair:e},s){return t!==n&&yt(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}var bD=class{
constructor(t,{allocs:e,frees:s,s:r,bytes:i}){this.__5=mt(`${i}`,t),this.Allocs=q(e),this.Frees=q(s),this.Freed=Jt(e&&s!==n?s/e:n),this.Diff=r,this.Bytes=i,this.PerAlloc=r>0?Math.round(i/r):""}
toString(){return this.__5}
get[Symbol.metadataDescriptor](){return ft(Nt,ne,"Freed",mr,oe,"PerAlloc")}},SD={Ha:Nt,Ba:ne,Ka:mr,_a:oe,za:"PerAlloc"},kD=t=>typeof t==st&&/^p{0,2}[tafdbm]?$/.test(t),wD=class{
constructor({pool:t,used:e,st:s,Si:r},i){this.__5=`${Cs(e)} ${t}`,this.Bytes=e,this.Limit=q(s),this.OfLimit=Jt(s&&e/s),this.OfMemory=Jt(i&&e/i),this.InTags=Jt(r===n?r:r/e)}
toString(){return this.__5}
get[Symbol.metadataDescriptor](){return ft(oe,"Limit","OfLimit","OfMemory","InTags")}},yD=class extends uh{
constructor(t){super(t.nonPaged,t.paged),this.__e=t,this.Users=Wa(t)}
toString(){return mt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__e.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__e,r=e!==n&&Ol(e)?` (${Pt(e)})`:"";return new Ws(`${t}${r}: ${s}`)}},DD=class{
constructor({Qe:t,name:e,place:s,description:r=""},i){this.__5=e,this.Grade=t,this.Place=Z(Xp(s).replace(/^.*\\/,"")),this.Here=Z(i===gl?"not loaded":Vw(i||{})),this.Says=Z(r).slice(0,Ga)}
toString(){return Z(`?${this.__5}`).slice(0,Ga)}},CD="(frames missing)",vD=({symbol:t,text:e})=>t&&t.name!==""?Vr(t):e,kh=t=>Fe(t).replace(/;/g,":").replace(/\s(?=[\d.]+$)/,"_"),di=t=>({hunts:e})=>zm(e.map(({hunt:s})=>s),t),wh=[{name:"folded",help:"folded stacks, by bytes that stay",Ie:di("heldBytes")},{name:"folded-blocks",help:"folded stacks, by blocks that stay",Ie:di("held")},{name:"folded-allocs",help:"folded stacks, by allocations",Ie:di(ts)},{name:"folded-frees",help:"folded stacks, by frees",Ie:di(es)}];function xD({Ea:t,Fa:e,Tr:s},r){let[i="",a="",l=""]=`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-zaqx12bRyc/OHOx5RnxHVB5HjzIN9+lQlpa2npJiCM4=' 'sha256-XrRnceXqDWMm5Mavo5sV45HPriUx/9aeOMpqSiljaXA='; style-src 'sha256-JRP73TJu+L+8VENow1qYHkyV17qPvzDJS2JrPzFcyOs='; base-uri 'none'; form-action 'none'">
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
<script type="text/plain" id="viewer">jH1pe9tGsvX3+yto2vElRYhavIxDmeJrO3acxEvGduKZUTQRRIISYhJgANCSIvG/v+dUVTcalOyb50ksEGh0N3qp5dTS7WWZtMqqSMdVe6/T6Q73Lz/HReuXYvikKOKL/rTI553LWZKdVKeD3QcPV1GnihIU6yQ9/Oz2q/w93s5OOjv4Uc7ScdLZ6Xaj98mwGu7/UhxUd3cfPDgcjdrtaF7x3vukU+3v7+/e7/bsEm+6y0d61d2bLrNxleZZa8qfl0VSLYusxSLbK//sp4rPZknVSoYZulQdZGhpu8sm9+wVvJ90trtX7Nbjx4/wdxd/dx7i4h4u0I26vu+Kui3teCSd8lc7D/3l7n35sPrl542+ZPvDe7t372aPhzu7D11fpP7+PF50UCLpZN2Rjp2M8rPTuHiWT3h70O63u/0/8jTrtNtB//5Zd+9o+/zO5ZzfvzqqC/wpA2KtsUP9NBvPlpOk7LDKFac2kZmxnrKM692P79++6XMpZCfp9KIjdV1dbR207+z99tvhVr9KyqqTdEfsxSDprqKpzKf0pGqsg9VR9GFo6+QID1etO5fJChfD4XAHK2HQLturo3qOF2gqSob4VulWNqwe72yP+CaqfZGeJxNM3qpVHg1w73VcnfaLfJlN+PG4af3fKtP5chZXyaTuKopnq1bHP+keDTIZhF+rYfvsNK5aZYqyrdN8NmmlZQs3Zklc4nbemi/Hp1GrxKygAP5p5dOWvIJyn7L8LGtHvxccgI/ox/723bu3qn5afkRVSSdYvx9k/epoV/1x/jkp4hOUiPCV/XyRZC/TqsQL6bST9D+l2QRj1F5m2kLXJrvVuXP5U4ECZ6cXXQzk71xIo6MBxvXXanU0aLdX3aM9NlIMD/r9fl3TdJbnRXt0gJH4ixXM07JMJhF7sszYcN/awlBmOT48SbKjw8HBYYRqsv1tvFmdJq3jWT7+xBG4c/mhk0Xt07TCcuJQ8CWp4M7lR/ZqJW8fukVV9JV2oC/bnHn5FPSZXS9siUct1NUNlrFUxDG7lF4OkqhI/lxiTpMJ5g/jtszQH07okxku8BVRMfy+QMcSv5oLfn1bmoyk10nUjlk6ZhPsfDzPs5MWvm6OroS7CDVdHl9gXQyqKJ8OklWU+U2V1B9ScTHE5adk0prmBZf442zU9ksIq7zNNb9qSV1Hsu7+KoJ9kWB428tFq8pd4T90BOvVgxuX0mv2ZVok6FOy8iQKU1Rxij6gzsbHuQlkC3iKT+e7ev/QRr0VZxMOfE1NZdTLs7Qan/JqHJdJG9P7Lokn7YE2qZuGK6KKMXZFPP6UFC2ZJQxDuBzae+79Z7McS87XwJdPUb51FmvxY2zmk1PUmrewFVpJNrF3j1H7WVxMysa7VVycYKHz7RLXbDc+iVPX4Dy+eJcskrhqvDRNC0wJVi3XcNwaxws8Sloo3DpGlSgx45zlGZZ6gtlM0JWoVSSL/FoDk3x5jHu+enRi/KlkvWU+x6fxG6zeHBUX5QANnsWzT1glIFpKQ/AgLVrzZJ4XF61JOpGBqJLZzBqp8vxFcrb23dcHfJqc4VfyOcFW5nrMWvgNfo5N3F7VM3sqbAEUhqSKC9joSrstNIOE6TjPsZBBh4J1/jlHx7hEjRp56itEpZNs7CT3uls726vWN7q6PzrOomsW+5bLbpBFVsOg4OZ1lMc31ct6xSpaCF9CE2t8CCyqj2/vdoVmfJBvcAQINMe+yDa6o68oKR+NbR3spvey99xWDgScKgLtKCjVXIIfzNHjxSweJ+hvF0IN1kDHnoM791kiKuQP+GPWl6Kbhf5V9u6qWeEVUFbfgRNhdL4HF/gJDvcqx6w9w7SDjiXN38G7LMx3lUNug+JtR/lwcycqh9t7WLKdvexxYtR2r4vJrg6KQxLBjXY3Hxa9Hgpme8kM8l7wcNS+urLrBNJTl+WyXs+Xy/e5WoZ5bwcMq9cr9YH2/9aOtls3tMf3QwpcWYdkefxZDHce7gn7FcZZRafx8Nei095u97HVsGc7fxbdgHf+GIgzl6fpyengzXJ+nGCo46JMfsg4fCpybkePuhEkj2iWnw2OZealyWMRUb70lr5Tt3cKXs0h5vgEFXNsgp+2eVA3RIxNaUy2UTaU/mJi8DfpYnI6RZ+93szkT3fj/u639799+I/dbx/28AhdxRP863eC9TMt38dTdjQ5SYpO3h3lA92K9WL41FxI1eNktLkzqPaT0c4gKPbvtWL9McSZJ+gdPun+6NFgu7s/bD9qy1C9CoQ5zAYXc2frv9uXO9HOg9VWREE02Eo/OhYt1COL56wS/Lbqz/PJcpaQVrjr1S1eswxq8F3Jp9MyoUS4PZLSyaqnjeuDNYGy/qY/AhEXvbgkEwSb5jv4dJVx3yWOzdbzmPR2un2QyuIC2zOeVknxfbzAThd6Pl3OsNmjHG/cyu7e7dwqrq5yzjtUmZ9krTbkmAx9AyUG154W+KzyNaQqdLUti/vfxXDrv53RIKuusiovPxXZDBf8M1/YxSKWi0U8X3TvbKXRv+yV5+ci0ECy+TnPZ1f1z5dJvLjh1vtFMk7j2dqTZ3lWpSfLfFkGry3Cmj+m1Wl472l6wtt3eO+HrEyKij8/KLfBzeBefHLn6nUaVtbdiv7j+/8CBN9a5KXrAGvm71dk3r6poLBcr32SlHkHHvlZStXdsZvoy4u8YN9B8UuWDgqzn8/Pv0umSVEkE9fSHXT2n9ZZ/PdrUqTTFHX+mlz9Ou3+drYh3fkunaJckqOcK/H8vOJEVbj32+i3UWs0GFwdKZP63616W5wHGum/qj4EFVIHyvaOaiTY3kYusjzQvlAaKxir9jItyTgiVVT+VQ2z5Kz1MYk/vY4XdUPyLglVkqu24zabJ0+64wIFkJ/W7o7+w7J81DWqwu79u/hqLdzb3x2fPC3QjZ8hPVbkGr5hqQybIsGqSgoILeib3Rzl/rrewXzut/C/XMuoQaSG9uA/wS2RW6+RP9bqa/hnXZzf5j6rLi13axpYj4isYgyJazh8xhXDR9oB/3F1rZ8bit0U+tYP2SQ5B3EpL+bH+Uy5/63s6gqLIiMT0X7Vcs/jbZBLg1aSuuI7woWGkOAz/KNNFENpTvlt8di9trlz9+5zPAADho6i3JfF8yFvuYbyu3ffsc6iOyrzTh4VoIzXBonV1OJFNerrV7g6shFYIOTbTjHchxRTRH/gm7rdwa2dugpUjiqoLGmXq348mUB7Lu/ePeM6sV/sKZZcYUvs8lNyMfgnqrSlB9FKqXkX0iMWDhSfSbLgEFGjKVbuA62Dd+9eGsdxdxzXYSPu3qhmUapY2jup4xwxJdPGJ7t+pVF8vSfXX18Fb/lPHb2qP7uL21VyTjXu2lflKq38s2qgJsIPKRCGjLAmARzTesYSWYJcfVSKBnkEPWpQcglCVsijqvt4CIxC5Iay+3ibYgoYHSSeDLI23kAJP9d37xa3vPjvhiqTIXQfXKzcCmLHXybDMRSo8vI2wC+QK5Kq21y9e7ervXGegVAuxxV1huGD5H73sjpNy/7tapisQEuSIgN5tM9Ic4pOWDtSIhEKauvFd8nRpkJmmAXT8sVyhqXg5N99X0YfayPYTG7xSO0QvlRaDsuiTdLhDLJA5IotluWpSHQriKiBOKWPDxKAjgeHK2qlICSd9efyoEz/gji/9sQJxyygn/ClIvvW5Wq1qhcAxiqka1Q84tzhhg3VPs4h8ugyxMJLs1maJVh5XI4kU74OP8RAs5IRn3F2Z/nwXjTOh48CTcoQu2UGljCJj2eglTaDS+FqmJns8Ti/upJNd5GUDsu6JDI1aEMbJDU1zEoKZTm0kSwH5/4hIxBK6SrO3i6rt9nsog1xujrYPgRdouR1wOu+7CDekn0L/QaULpdlig+BMHpZfkoXgz8gQq8Glyu/r6UDiyI/Zr8/FvFiga5E2hYEwuRzOkkyan/cmmWgR8unGcm/AR6f5UDHVU+UQrnshfdJJWSbVEf6Piht66crgAZWYTwsD9LeTg9UO+ZHYLY6sSNef/jL7iAWItI1ctPK+1xZK793RT+fx+cdoj8qDJ8kULuii2T4KKqy4f3o2Y17dXuPq1B08+srmL0BYR/uONI+5zbdCzdMAcNAsGfBawDE9zK/iXpDqQYslzsoYTmMyvMYWJMbMykpTWV4H2wC0nxcvc4Fy13Te6HKW2sguAQAO2WUopJyM1UuyeKCyuQiJgGPt45sJN1jyjF76FLY45I9Ru1ovPTDW4T7DR+tMlf1+MTLc5VBKAEwIpez/GQXxYnz7m5sgKuFJTrVZtbduEi2QNqsnpOk10k2K7kNOMQ3iu78rUZRJZ5vXSTdXpWhUf39DSrbcU2wHz3+g1Ib2eaOrI5pPnQI47YhjNvBN+doPgIMq7AKaIYAngPMFYAmbJYTQGbUnIBsJcXH+AKMJ19WWOfZBCyLDEgmLh2eUoeCJL6EMtY5iS4wVye9085FNwIvisG+1hBrB1UPpnk0GcbYaehaL+2gntMa/6WUVnY37ba+YfcK2RnRTAeJW2I7mnSjJerS771WmYLJ3Whsr4CMzqJlz7UNhjAdglui1p5W/rgczQbjaB42sTlxU2rg9Qws84OM1jgiODiY94Li002r3gCLD9Ww/+2D6E/VOW31f4AstACcoNIVHmzsPh4mYHeb1X62sVvP1lsKcR40d+1mq8jmq9D5Ap26JN4J0wOI0SydJlUKLRYEyREjCrQzME3IEwL9D85EmM37p3HZOcOqlim5oQgQDy1hjMuPPwYzifzlBN+BgTUp1qbFfs3IPJZUtO/edTc9Q5eFPxbC9WxvTGpBilLvedcXDvXgqRJY1+u7d+WFTrn5VAWB6fDPzriL+Qu+he/JlyzyzllURtP6U07DeZ5vzrrRyTDLOnF0Ntw/E2jlBCam6GKonSgHywh2pcFpxLVSDk7zzgmsZi+HEEVOomXkvk2Y5ct16Ya4xkWkZoiXyiff8c26QW8TwegFldlmf1cDuBcDraw2orwLmBoqDMRIiGyOehaknsae8iEk/+5eHggIJhaBt1qL70HHwQaIoRSbuM3lXJAQuVVrXYSVROugxO7Ama6nDVZDLwdhCKC5gPWS99N8dtAgf14l6m7tdg8pQh7U9w45xrcE99K2AdwG14QqbfTd8JdzUAmMFoX9ZJLGGYjdjDOMW+AKtdIjw0elhy1UV1e3HJU2QcOh5xFsd9AjzZ7iJB9HexMjSpvY9HLhrD1KHXBb/opSU1iRx+y53odA/5VGa0OK055cFSBk8j6xYb3Vy+QO/lgdbLHchyRnBbDF9V3eYVHcUAr2lR6YPUO6X2Kw82bh5DyG/wFkTDFrYHylm6kfHdck8FK5sMGxhnGXf9cEPOUj1LZkogblVl43EBlzSZXqfq8iUau6nKXztNq7naxpLbvJA6w4E5dMf5GiQ0jRKkRQvmHfKCh5DTiQL7xp8lZx966XnEAZTDKR6kau89AF2quBF3IoYbHeqHAlaON5ImapKImLGSAq6mT2UK05MAqvODB8ExKWbeQb+9TKR76tSYKCeAn6Dg0vmC0ohCcADhyJI5BgDc1jGAvRUlRbH8FdXDfE/lX3L1913ZNl5t5cifYTyAzr0meyGueLi/ouJwHahx+yyGbF9R82kxXYnAeAg20ebn/eTwSvfVeBYAudhWA5hfQTxaBa1yzAsOTUJLX5dOB+9qA24kZvZxW9FnNWLfIoDXTVJn35i10mf+UtwB74nU+B/b2DBsWuXeTDBzu70NNuFNnNXPDz2/c/fPjh1+e///DmxQ9vfvjwbyjdEOdvF8Nb23tSPX7JysffQJKX8dJuDCEP6jqWcpDVndhec2+7gUG1Z1XNDu0Gze83L3w/cutL/yIf6Q30FgaMxnLvFKZDBIqDsHgZwkx3s9gU8ZpjWwd5VB6CcVHD6HqNAjdNXdEByXo2A8FXw0aW6NVXPh7/fO378Y977AYBux23i1W5nM9jGB9UmA8GITDIOnOstQYeZxX7ymy08o5Hb6/zK8emMse5wK/4hrFPrzpFnYP8MDooD7Ew800IvkSR3HrNowMMJJ/0SoroULuuDTGtjEVvWEbFxu7+MHPaCdAsWb1PbNmCrIKO7Inyu0cR2Oi6KRz44+zD0Dy8NL5eKHj0zgkyw3cV7hopEbkfvQy0APzCdIrdYILrgMoMTUrejoyoSS84HbiC/oO3J08v/G7zMrJJniLRyXWV7IlzwR4F6ibXIB+QoSYVNT4hgwBWAfLdUVqIYrKPMV1sAbzJ9Qj0Ut/nmAFlMnAXw0ch1RVf6bqWToxGmAwljegNrgVYUXQbqEIgvWln+BW6P7DHzKQz6Vy6DtDVRAoGA2cUoidVGzW8VsZGstfTHd14XesGyVlRFwkaE5Edugo4lVF3G3PpYdHXYYLirF94rU+bm3+nT5ubX+zTJvokE/+CqA6IjQ6sLgVHkxr3lLwJlYKDmvEp8wGs2RSmP5j87t7b4z+SMeQ82AxPoBXJ9GoBXnWj9ed+3Wsh//N6yeCjrg0SfQtu2EHNKv19KdzYWFYwvIdC4WaTEsENqcPtPnvdfuJRY3pJ3ZuT7jW6A8gupDbhwHdVLHbTQunGW1XqVe0rlTv8ftkk2hW5ZDe4UfyWiRKjXW9q2gVhEKzA890KjGpNOuSz7x2qnXBlfxHQrVaUzWo8S++WmDuuEnRelwhgBspt7LPDRXQXO24p1AUyg0dNaKZyzBXgHNEz9Uyq24JutwYuewROla7LhoKk9m+v6NH40v8cz7A+6JdCA2VTaqvXPcdpDVMPt9s67qdyKXXULFL1HYBSCV4k4L8bknJUOo0T3y3Tro8icDH2xwuK1zYg2tdHwSrBPDrmem00rmG4/KDguUKNl8Be0Ys0ovwgtbMTrEjxUNBUdsrmSmy1ffm8Wtm8pJZlW8/UL7jf3LRNY2j+N2/TGgawj1upCHYslpRa3jflRLvADUPvnnr9UOGoDTO3tqUbtlu9T8+qfqHWP9yqi1GdifoUEk1VE45SdCmA/L1hEO3TN9gUJ1WbsU9wW8YBL6oau/45/aKp9pROeRZVRSpo3LC1lveFN4WP+Em5Uh1lD66sdbRuWbWeelSK5qg0SWivt0KRayrjNYJQaI9UBwyJLCtA6fUKMs+b3Pp195WPYf4dEqAmNi34RJuovXe9LYxCnQc9sLbMQddkF0g38QlEEjVwFAHUBKXbGDx5HK1FsJrC+DKmLSpWGWYCEd7Jsc16KBKE3r9/rzbR6c9zaO33gj4LNqr0JfHV0PrlrNV2DyPhOiO+Re4V+cu5h/GI3lHAK6wSyNds8edaTQPHIKcAxb2GI7hNBmG7hg4w9G9giiUfwaQRUhvnhWpqt6CqNVmIkkERAoHHn8UElaGir28rUB+vLKx0d63zHfVbMNSzcHVB7oTYDyOwiVzi/4YSoYEY1Ah3hhhUubANL++zx0HLNRdqfEUB13P/aI2TXCvYeEyKGihRoWdWw+qLWQjVKccDPFKs4qaTLKC4YQDJm+vlD+Jdq03hiDlPj8aAif5En45Gt7h8a0XR6dUemTzPmx3Kgw71y4XBo/CKdB8hXcRLa/xVpQ0HywBuex1nF7BnumFrA+YHWGIaduYhGl1ogsOo4PMqwBoAItAwKHCCAAdexgGb8nY9t4wBGyQbKvugIuid6Hqo7IYTtN3UdLfchK1bMbdd3a7EJpoAwFNv62cNvxXuoM/ifQn3BiN8DWuggcjpEB4WIpkzNoVGHWwOJ6CPaFMEFejDzS+8j7CW2OglDA7xKNaNCM8OpZOp6NLCsvJA2AJKaYJDqULFQXo4LPdSmnmlgrOcQgTILgWG99C8TcBAw6rVcYdRydjspGt3FGX/XIWEJxRV3WWDCoWSqnz49b3p8Q5Hovo0pdPNobuyUalf+qmGM2RDw2wlRGxMRELau7F2wuasTwUkqn1E0EFpYKzBWAh70QpB9tUJpYRB0W3nPeeoAX8p2MvJw6KSPeRucTYJ50ASrhgMd8NNCbNSwx709hnup72yA68fwB6Q/3RxYDeG/F74lDimw7pTwaQW6bAMcmfc8MvHvalMjdifuoibMwBpB5QTh3QrMeaH8r4KIPQ/Erx77SHvwvjjnOvXnrrAnoZB9n1O0/qayVNe9ffWmm7aWm8u6jqyLp4OXlNc08+94al9e5d+Fh8oH2IU4cLt7ZHvRIRtCkzWgcYtN4aBWCTFwt+ujBdqrSL3yz1XW91naRndusOLwNyD8avtUDfOlXh7Mh6Mj78wqKJZBZAf+DEKrxnOWVyADfGHuvm5gRoSAkFZ/wu1OAm5YZiGsiVAalH7l9ffielobJJLkXyfw/n/TCzJispBAX9Lafe17U5wqmSKiFLF0BpOL7l7AZ0K6XDWNzIBP3fS3T2sJqdnxTDYmx42c/tQbMWzAMmir49zZG2YJ63eidaLEUpHBfa59K83jAfLu3dnfIKXxIsEQo0alOrPRDE0x3JKf6SoXtalm2PAV2B38f4jfkSxmOsAUQER3QDVC17FEQgihl6EokjteLpWERFIN9SyeL9SS9+j0IG/aVBfbf69FEZD9wDAIs5VCZ6ciWN6ERiY/QA31FX8ngiZOeKQRW2mIjdGDBCBFjHMDpxDG02ythq1oUIbMk/Il/kQwUXRW9g/kvvRa+9J1Tloqw2vKNuRD8WK2lSO8AcLPTvhBYPIIgo3pwnc9A+70ZN82J4lUwQ5++9+I0s8lBzYQHLgnAjRxZFoXdx/Kcw/wplS0an74k/hvAacMn2DIGqI7doLqO0W/vV4hCoa6qNRqo+GBPdJ8+IgeqjjMsmGzvVG+6uF7ccq+hl9o5VJ6sOmLxkIaP5+9G7mBfoH9d6HPVR9dykPIIK8cCKgOIYqbq9g98tkzxgxV4poQXLlFR4W+hk/EIaKuzV4cjuuL/UNZ9y90Qhwm2j9bex5vPMK1Y35c7l3e753e0r47faF/Hsq/y7qqk+GE3QD+Lq7cV5fntWXx9KDz3u37+zdfr53+/06bD9kHHzo24gF8BZ+ZA7ELRpmX28tKkT2hUiwpsLIGyJr8rk53qyrOWN5iEC+IiXAtiYyyUPymjd59ROcB9cLfNjUvxO1piKs+Dn0umahuIAli+Zcqq9Zhn0DK2jzAVwhAVRMHMp4MdI9M2iP4YU5nXpHfHF1lbfWO/JcHDSrZFXFn0RGdPGk8vQFuapevjdKTRjnYoGCGr2pqwuu+IIl21pzNLfcU889KSrL0greViiO0Q5QzAKw3fv+EjtipI4IIz/ncF0P62I0ocVa2ne8odlSnhm64Fo6s5acMzuKBRUZt3eFf2YtwWPdMfbUtg9oqFyE5TyNs3perdXjY1D18UJDR2wkBPhxqgzCwjDCYlcIKxB6aW/POb4iKXm/HLn/DF6VeoU9B0ty/ba6N7n3YUtrkCRCV/wN96iANuGu0NJV8zvp5mtA2frA9hmVX8IduNFzI/GQovUKbRFTduDbAkEu2F14CwicDclzCFthFWQO1ugFvh0OKnjzCXzk5dZn3FouyI/txh3c4M+wCsdZrBoQFFJcvY7AWNy7x93D8LV0DifK9kDumIjQ5kZBtK7u/skv0vL6rvrsHn+44eEdeWg9ukY6juWpOb74h5ca5Wzdh/sY4+Hs19R2/9xLhafJbJ2YAJ1ogjIiCl2zAjR9yRTa7BYKVFF8EKS8hqTX7RSBj7DiFaFxFCZ9CIcS52/WD7NUGMhXhoZUsVe4yOPml6RKlvN48msNWzRKzGD30CeowiVwaBZxg3bqIJim/1Mdlb6q9ywdIOBKclN5t8FXA/qX2STZtNjfNHCmWfMws4j71Sotn88XVeA8Y9xCnSvN9cF9kN9D6o0lhqpgStdK35ywwjiKb7ep5NTltQkEqwpdFnnM+zh8CAOIt0dwvNvoFMrf6nwZ3S3hibc/XJtNs6O4X2JOcD+smxgXy9PRePeLQ2FDVbfOjhGjBbu+Bm+A8whqtwlaJ0RYwcL1YkanQaFv4FaEReTOW0YOrgsTDmJxsJQtFunaejOL2katNf5SXhcvDKEovbkarTMvSg0XE2XzrWsVkQNngm55mCZk35FEYcCXwM/wGu3wRqp3gaqSCacmYkZUqGHJvroyPZqehN7xEWodVEtzHAzcWCeSmsE62HV3Z7yrWB4UROJaqRKPmVKheAhfaoR32WY7qR2mTVwLYIrAau0DMbQ7EVkYFXHEh3VXJklcn1MIFTpLKljRw359ik5Wy2wRp4Cp1p+86/zNyUEug1W9hJuVvIfniF699lz/PZpcS7MSkoKgtSauUINpWRQAIMilAB0KDqfqwUmXor8JE1kaBcAw7J314W9/dM1LrnkYr7v+o1NGKt5hMkRqWqms84uFN6xZAwjQikLHjE9rlnpnAHxLMNOvai8M6dcqp/If6DSxtempp14BIXANrfsl3MAQeca/tQL/NTbt+Sk6fNl0mS+o4mdADWQbwGIrxmsOhOsLYkGSIBZkjWZaZIjbLz4gRG884TYPkCnffxcDBxwYZewrnFebfcSnm0OFMLTO/lg4ayCGEnIFjKLS+7oABTJXwHuS2iieG0hMVM5t783k8SMhgtytQf4fgM0m2znqBnA5i5lNBiUBwAACThzSy7YE0/5a7JsSOiACDhFeI/MAHCxSVOPdsI0Z/8QQq8gH9QEWNw3HO/TW9mhpDo7pJYA+vmf7O/ZhT6bK4hqzQM3HqD5hBPuYoFfGzxyqLUC48Q3zRYO+DvRbBt4JKwB+2B/4sNmdmXh1NXi26bDKswPdY8cuT6+uqKo4UUpxDKeDTJweTuUetkidbrcJz81hRO/isfaORkt2i+GCbtfegk+uiqdu8emr9j2uDtc/c0rxXqFgBhqx8hIWVC8RnKZT6OyccZNjnRmDDsJi6qVvKalzM4GVN88xvVgoJ6i5z5QH5y8u+qbz4UAEmpl8rWefvGe3GnMdK/ROSB732kO03PZetrm55pSABDHiZIFo6qZh2NpkAZqE6emgag+silBeL2NaqlX6lk2hbokF3FMd1LAcZl4ddTM5HUocp5ZbUR9tMi0Asz45lt5wUQ2NZWXGE1dEg7nCpYY+Epiwj3AZy3zAIIb+tYYQGVRxdWXrFillLDJYn/CrCCW4iYfjTMPy9FRsld7WxZhESRFY9RyFQJ6Bc2CUakK8hVQwLh9BYHzfr4BjSyx+PNyPpY74MbxvR/moDT1ep4bgAFYP94lcnsQLIBz6GmhNuo+3UmkZnouwRH7xVc0No3DsM7hUPHgY/XLNz8HFud4uCPoRXIvF5/wmZ1iaHT1klq0UeaiHP6ZnqIJH3l3Ijy0WkHdSSr2goqbeF3zDMCWr3jvnaPCPr8dp736D0lzJrC+BxzbLcvUZ3uD91jtQsF6yHzRV3XJvdEWwdJK9aqECumJbA9K7YBSR5ohxaIf4ijUXjb2PoXOhtQ5SFnOSLim39JDtwWitv7MCQHBNHaJYxHEDEuwhiupQwHZ+hnWHHuKBuO+yCIjMhvQaEgUiHkn0CqGkq1sfFfgYfA6b01UxHo0UUWsQQNVlgK9UpSihi4zZXrHDIpjYCPhYmXoobvhwDIuXz+m0LG6jh7aBcwlGH/VlIvy8SgIx16wQZidKrMC8pKynxPuw9hSIuER8Nri1zuPolsPJfM+eIUjKmJuXa/aH91f8ed2+ousicEABhunSp4LJNFaGM0k8vu9tLp6FBc4qcO9r+vegYa90oXrjQtwNLvuG9wKrR8c16ygzvcXgcyYF6HRql3vgb+KlhhmE7wv3l0LCQrMNSHYDUin9lF3mdU5G0L5y8R+SJwMlXAxIh04sr5ChEeA79CsghxRO2Bm3sdyGYt4mYEFmT1SPXiwEZCyLh6C4KXqPpADKvWG2gi8lv5AE8e5dx/OoSHJc5JHQ4KuroNitiY9tkAGbaR2eSOKrPN+H5+wLsWXXUr/7JDDsgCSHBFfs3g5+pdgFS7guR0SoBRwENTublSxwSg8EIb4UCqSTjRw0iY3AY79uwrUv7m//V1XOV8w6pk5PQgfWViLkA08ieIHNgzsiNek9E81w12RUBYaE1TxFhqWD37Y3fzvffvRbhj8709/O/zHFxbfT35a727uPNuVPcrh1En3ng6w0X9nTPGKeW40+kUdYz9xgdFiVJCrt0XdMpGPQZnRH8sMFpQB6IX1nhsXvihyvldCPxZTfmK2twgqvID3V7z9fb+L/qqB+9fPNn3D37tZ/D7Y3v403p4eXOw9XdyzhbfjqS2nVqM5xID7U5nKQksdDn5LuwYiZkn1eoHrJ3aHnd51nJOF4y0qgziuODLUp+U2QkAQFRfnRRBlpKX9JAhqQ4Hq8sREwujKYVbV2E7YXrwUeZ4HfAmKxJPGpo4MWIeHsauJLsXYvYVqR0WWNFOTacxt4RM20c3kDNIG9ySBrX101PwubPfgsJCKJYN/0LhAHcGRACAMZcCZJjHy4+cGMIVYl/tTx35byaTZEpPpBjJw16Atts81RSPFoOHNDACpRJwFoJv3DNKl/LzNLaz6XTO0kzCiqCobPXfcDBD0kxd6OfsmH53Cg0dQ/TyLmVMEfS/5zDOHlOykgGWSeIJ2AU0Q/R5b96hfQ5HxZII0KiuFz+boQbr5sFuk7nVuAgbwlWn/61HzyE4V/z4f4JNRSJCcpAKECDXYj/LbePK+oEn+U/ohydadjypxLexsxKdNnwOO0Uv2eCypXspgoeih2CnqELcnWvnetuaoCixKfB0/EekWPIej86BISR4Dv/p1Nh8ThyHloOy36S3qeTgbHlFvB0L7Po3o4zVDzpjMGi1AzjV6D5gEUkrH4Q2pYMDFbUrwHW0Xv7jMjJjSHcZHCpISwXM7S8TJFQoJjjEeRJbOnMEmxhTyvaFeSmflJqrLpViHws6SS+oyHf4p3gX3fm87zqht+46jmpf8IPm+ZsUbT045NGWNTvyLmQwdelkhewKcLHZ/h24AplezzHQhDUZmczLFXOTyYCnRLvLxZA+VPvksI4iX8JyQz8OCPHMky3Jzx8bXB5Lu+kjKLF+VpLhXZd+szrBfwgsEdeIDTyetO595u9PA+Bj4/KzEHf4IAAd8Uex0KN0bRweB+C/GFnyQgREyAfOAGV3DjCpkgtTcCtnA9EGWR8aLZGq9/J6/TR5gdVR6MmbxpwUd1AnGr8BhdLat88aQeCgH97K94tXOtq187VO6TJcecTjY6vb8y8AfV1ZjtsTevHct4fwC55KWC3Dk7Z5DbZ++hr1+LJ0Q6bL97PMdveFc6nDr0X0fuScSdglIOV0YpDgpmQL8IJX3HWJkY11nKrt50PspIOhu7NMPGDWiIwGZzpIRC6AirUtBiyYyMZmexyeOoakIXNiOmbk635hW4A5qkHZL61T7+pvPZCvJKujCRl+oF6kze7A6TZkXMisXprNNs8T3RSfmmXf0FYkuvC5tDce7ALJoQzvcn6iAldv9g8XNnoxoaDv2+qhc1TTaqKge7TDYd5rZe9my1xCqVhqQ4By+i1VgWwfVvB1FwH6S/xXosQyEgMt4isMUehHssmIxV9KP3LuqsMfRfKXrXB0j4BEpOQv9hLftEmiGsLXU5OZI9KDdAqCQNtaQMZjZhrLXxqTOeOyd74DUrcfcWElcmf7Lj3AYgytRqRfb+SlvyCiBSvpJD7UTQ249qF4SDv5i9bsypwZ3WBlnEu87eRd2Kb6RreTWoqFlRAyIutTWKIRAapBeO2iIHIj7D/cLYi93QJ06DXETNUFklMKeAp8X7O86OjTlhzoe6Tmel9l8uMsgig2ffg+jfBJYeRf8CsLQd/b6OK9V+ZHD/IqIE3zH8k/KfCf3D+FB9w/jP/Fq8TR3QxqXyi5ikaD8w26j8gqi0MhivDlbIPU5NPMolALJn+wsoVPZ0/99uMTmDa6C4WnkoxzveAl6nVv5tOU2mU8msXBs9sYLnYl9ue9152sESpnVI4R3fRx9vbz9lxbgkGI1lkOXvvJinQqmhK7NroMq5odQKGTGXgOFEPHfBFHXpRzPZSi1GkmLo5cBxd5duwNXpOK7DZNX1U1tBNo/z6j3WqzOzMk/fLJmXA7MuOmcI9Rp1uQzmPvOQYAWbwGQIGUB3XmH8giSZ3rAvO4Noyhrwocsb6cd0uzSSLMCG6N7XZW7YBSoeuJGnAcGDHDCh3DADPifeCCkvfHSM/UXcibMk1KjfRSer9YMgJli/wnpxQptM8icey+0wOjgkHGulrdKgsNA1K2VB3bdzG/fTjt/HweoG10YX12Oaa2QQuzaCEcw2I+qQJuo4w5Vhlb2hM/VMgAyjYIAaBw8XGt5sf+350u/YuQPL/uUtMPMmJMsjGIgTrjgKgY/7JKaIMXka+kYx53NBb0r7PdEN5PZPUK+Nh1DbxKitqnt+xkG5/AfaylrfiN7shC1W78kVfwvqkzhYc8ZwM2blTf40wxl8aWsjAR18YFroQCxvfBajhjxM6VoFRolGGqbtWQMuDKMVhGs5XBt7l9+OHH2NsUN0po1aCsskgDjzcwAeaakAbh+D+sZIsNywO9BCYhsfllU8Z+tinhNQzlblAvnjEAXecPc3mj524yd0mKuM9tMGWBdq6lCyJVg46MMIoTtuQJ05szecAU509M9MFsj/RlzLCIcjaj5C39nRB4CwAXQ72NmxT1eZ4KcSLM7Rudn+jfADPTMKh24BnG4MNQySXAGMt8KQhqZq52qvzl6JG6DeAnjJXlxeZONWnV4ts7arUO6Z5GNRAyiSPAcRxuXTix8mHeRlHUM3QGAF9X+mm8cTHPF1uYLYZ5mr/bvQF4qL97A8kiUzHOF/VSc9kJFTIVVDrLfON7PJHyUOsDn83zr9A8bGYSeHXsTT8DACLWtdwHzjHsDmJxVKHi9h7mxP4ireXEiYD/osMZutf+aM24PRWvgtFigFhN+TrwCpDqZaEqZKJTaz6hz9z1GXWXBuWSzgsmvJRcXzCHkFlVdyEXtDc80ruxBWqjRbaqDqTDFYfVYiZGI0OvK/eVwS0kodIepNSY6oqjNN4YtYxnT1P0cB653UNflglEuZNeSsqhth0hVlykijh2STWGX/wUoUCe0/SKGlrQRvkGoyXE7eUh8Wd3BKXQYpucyUgk0j6gIEdgRMNpccZsCHnfwC5OJRkFE3rnLAJzY5hOzA16nUMS0wjq9A3KNlY3s6Q0HQRMYSY9xRur9IF8mHUzlTSAKqv0O/5gvqV2gVmbRZqj1J+L04tSU+a3ucvqNLgy+9S8oFBElCZrLA0AvrTY2zIeMYFvvlSk7KcjzEL/sxGqoS2zUBTII8LRDFJYy/ruqHv1/Vm/ed9mlVLQZbW2dnZ/2ze/28ONna3d7e3io/U+b8eku4aXFdzf3VWgdFEXFs+Kdkh9DXeb4HlNXnPHDoFbE4eJYI8RqEuYV4fQuZ6eVEg3ofopy4bMhRPXcu89VRvakE+4VAG2Yo6jMxM7YP7Hu++7/WBnSFiUHmS6EtbVH7qQzLIYb8svIQZ9owMoDPEw3allTde2XQTsF0vzLy5pR1gAAmorKoOhfoDFVL3hNwNVfXgK6HyFWEEB4/3ig/i4+TGYqvIj327oh03Xf+Z+l8OMV45XQX5QFpyAubVVrNkqNVcI6ZfKAOvpTjSV/wRd6UpmbJ5PhCRjN4V9JWG9SLaB+F7+VzFhwkalgDxHWc0A1evltTh2MbRTgASAqWC5hAXNkjoKdygB/qZs7/WrV+3chAb+sF3NDbWtT7v97dGpj9y7tXtqZ10eG37FTdzNkhstVSR22whhyjXm3qJocE3d1DL2N0EQjTFELIBNItPbgHwF36Y7wFcQmTJYgc3M7kYEs2WySf4dRcNwv1bwcJ6VdrtOlCMAPiADYLRhniz+kJaBOI0SxdHOdIqdk/KwD/fiCJgG0BBuwQKMDhCMHhkkBQPNSHJPyEaeuz3GjfuSFPoe2V5mk44M4TnD+DU6keRTg7icdgrZ8SgJ+/MK25niIlS+F3O17LTuLBjH4nBzyqITY8WOCjO9niUgCbhEcjCC5jRJcOjMKqJOAAWVbdZRg4ZyEgNCxq+EB98k/gstkIhQYwL9G0FoOLbMQGNsc8SUlhEXHVXc88vJTkxBo5Dg7cTE7swEAptAzUqJlPL2ruxBqD/VSCYlNLD6hwtUY4K6LlMu3KLy1MbquupcsafAQuIS32xNe1XBaf08854MZreZOlYxpciM672l0yurU+IqJSUxQ2+rI5cW6UPgmqee0FjoTQ1M4SnEOFIZ7RHVkSn0IC6yjE3DJ7ercdISehP8UEsDpFDOH78BnS1aPp9XkS0wDBp/5kpuBEFIPmsGLq7OLS5ToweC3BMMXgOheGy5TveiwBqFiY8CxxKaqZ9UZ8U6KiRNCpgH6hzzdSfsUH8DgcpvgXVkPzDRsyDEDG1mXaxdijZ+ED/vYnegDaXBDB14M1XQasQz9DEKflqLHwU4OV5LOq2/cH62Y7WBawlCAYzLiw5LQ/hn7sxxZf24jHBrEmlXe+oylf6drRjhRKJUhVE/GLFbXpv4AUgkRzeT6fWBdETT3OPNKnZxGJu0SpfARviCz4fSLGNMrZasMDjat7iYn4ai5pOH+bdc8H62TMO2l+dJxdr8EGh51dX1e+4lwqdmILUn07fUxDrVyMEaQAOeQEzx0NdtFG7sgjE2f1MwVPh3kGYWiiw9aUCCemMMDZbbObSitt12xESu7dCQPYdkFiksDcrJNCqcjFv5FAq3KDtCOppR2hs25eIkPIeoomdikKjcAo5WbCmxcALHErF27qvIWWSTXQhuQQapwiM5YPQkba4f4YLoZEFKZUlhD6rYfHQA+ScYWQORnihBMyFPhagZ/jEOMRtEEQWd8aT9OAy6ZvVLJB30rV06aZ/FyGdSJLLeMpvqyQIzLBYbci38wU+V5yzH4H7L3q3bmMwQjz0ZEVw4Gq7rS5sLqlHe1o5qTgBB+tVpb7J+OVzbOGj2rw9renndGw89vk8t6q28OhYicRjB/YLIhtbgvjwM+fnuKf1/zne/7z4Wkb+8HNz1/1kpZG4mPx8aS7I84+3r3vRoIMGzmF2pt2QixTB7oTZW0B+yS1CJS/6RAKnAqxA43JxgIVdirc2L2/sUHlJjhfGRlx6MELOU/8Z/xhRPWZt3h3Z3t7o9pCdET45jeB9FDIbhWPSwQqOL8I+Fi4lD9b95l/eHtj44be7mxT88AeOdiJdqMH0Q5OebE4oJLdldXJH/vwOwFUurHDtBcBoaGBoIRf68ZOHyrRzh7ofQGqYDkL/JaTL/zJnTj6SU6SFm5sc67T0TiuOjoHRbtUfjQAjmNEHBoX5W7k3OYvPRQYewJWF9lsf8F+Fb5TFxfj4LXyPyHXtH/Bc4frb/GYVzuJV06uxSjCkeF6FTUjWuuoT853Q0eVja03uv5Gox3hcetviFUvwmrFobe5/pLzlusKDqNPKlNeO+AuD4j+J81mB/+mEWSMgwo+MTaReKKn5tEHWyb1TE4ccP0SsUWq6hsbVxdo+i4BNsD6DM40MtW4Vi6dEFMCJXRpSNQ+x5gxPXqnjrdgRyYRUMEZ9EKCYBBb+buOtFHsaKLVj4dL9IA7fixhbA0saDpMIQ1azDqoq24C0AdDf4xvT00+GtA/CEaGs/aICRXMzaG+uT0YQ+Dz7B2ZGsMhoZEZMEgEoFKeFMETrQoPhYaqEITQEjlz59DFuYSMB/1mmj16PBe0DdcJ9oQth0hCyG81g9oAMnDg6S7RK4AOijlOQcEh5sTSD6nDwbgItQbmz/qEK77oT+MLag6O8gWKNOoL2RchdjR6Q8eoIEDMCeYKadHkkhwU0GZUVn4jLnVwvfvvrd5v5WEPHODgVu+wu9VPzhM4IwMOFU8yHPfks+iIHmmuv9S0D+00Yc1sg5A6nv4ic8zEl7wQaGtGAAZU0D4ByxDugfd2VYcWMggcFSddRMBp6RrzlRIaO+TU8J2HrkSkkIZ4zkNzrh7e90+wGm68b8vqpkcUE77QCTBukmgc2VHCghOGZrpVjPNMdBVP6pW7TXnfJMnl8JUew+ep/FgOdnL58ZYIYYBoiT4cjJlZzZcaLvfGj52OtIfcqijFESUyFKOsZEeQc4ExiLyZy01kMdJQK94aA8P0/CNCus21TrDK/IwNM0W1XEk+aJyS0NevsWf+hzzGITfDeOWqAvyMqBvEciDPHqJuJkhTys+9nkQIT8JDoJvy9c9KCLs82Er1FAGRYWOyX7AdhZkIpbs8vA5GKdc9+RliVg2Ih8nVUDdHWgrWYjid4/fyx8Ue9Q4+z/G8gCO7+WreINZjkfvNwdOlry8MCUlEIiPwcKfoYiWI0R7ZVm5IjYSn14YHx2I7zw/Kr86YD1WWHtR67PUexsyfWx10ERs0qM9qd2gx3+cKQlo+1iGXevowvqXNCBH8o+f/yqWeAOwvF4Cv5JKnANMHMWYxkDY5b5bWLj6eqguW//N5h05e4PhT5BJAnqNz/TueSIml/skW8mdeyp/prJqfwCWjXUyOkccE94vzcn68waslWx7PpBzcngqed8/LcZnaJWwndiVo4CKTL5ik0g6CnumeND1bfBrP5IurMfB3Vl1NUvn3nHVM6YR0NpluQ3rc1svZhF06WwCZlxA3/kJOEXZDML4IjpdFNZ5JnqdiLl6a6UT6oJdiouI3l8fi4lQeWz9xdbo89hf3eDU+d03j5vnpmH3jMX/5Ql6ZnJ/YNOFqPi85yHoFdLZ9RkhvkgNcb5+l2b1d9kUvjpnUw/2QGDx+RDKesEdjekNgEooFHfPO5uksPW4DNtBUSgTR3iGntLIcMJZbsm9KHs3c4ZntYATzctgosl5C+Jzcd+coYQkGEs2fjSNqGwfLu8W+RJ4uicy4uprXspEEdxaVNkXXE8kyiZPs4DGPf6NpOXyIeLBfncMOUHHaJnweKDru+GxLuffdabcb7jl1QBjA3En6uUanYZzB/ocvCR0w21gQ6pToYG9I5HL+dhmJAHyGiYQILB4hSMpL9HdAN3ULgGJCJ/sBp3UOK07GThi3/IVScyk1hfkFeNhXy0AOIvLMMpc4Lh+fxiQhIFo/JRcCD4ulxBl7GxXgNBPJ+Fl7g3AUAoR+klRxiuXvC1RfKGCjRAfAZV3cpqQe2pWrxmWu8lFy9DZumnRAaijbtiPi5s5rA52Fgfus9qoC0XdOUt6vAcWcGwbMdIDQKBW7Fya8VSIbNiK5fS3MgKSmteYKrStkUFgAfTHmiI6+4XibcUwC9+QhEHrkQEFQRPtAzL8ZLIeHdLQK33r54fUr/2Zmtl+war7BI+j5Eu3qYXii/+bwS32MLeKTUF7nthE7y8zrWC129rFcU7p9ThdUeHr5Gzi2tV6qewkSEbYa5ctxDB8eX8YmAnA79ogTZKynwsl9FcHxua6rgAblqflD4H2K1lmFQ9Pj5QzTJhFl619ijd0cRWY9UG4IgQ/Q5HOaIVOP2SNm1TlIkPDEoFeWIszlAIP4mJ99R+9ll5KL+WAJINSPf2E0qylegEcscCoPSryjRNke1DdeSSYzixLjS+jlAFiaJ4XpQar5wxDIj9MJ5SyEsC5kqwF5PYSFB1W+BKX0Xdjegz2ZQ2Y34HTGhdBwh1IAT700a+trGBWZ3OAqcVDFx9KnIQw98IqAtNmwqSIAXJ+DPm7uYH2LPnzzc1iKgLQKWcPUrmTZulzkoReFdXiqoIxmYZZtEDjSBZGV3sMV1J2yGxcHD1hLYsAXhP3SEufp4xh+OVMXUGMmcGYtezrnIFoH5Xw4bWSCQqFQCigx3Z+M2j0iYTWYBQdTj5QSBwTcIC/VNyfAdjp3LmdEB60YTpxcdY8M4L+xkjuX8DNA6KD0k1odKJdOldVMoANImfq9NTP76GHjMIxZ3KXsTdE7+CG0jo149DxhH6ZRo6Nb0/dKx3U9Q6zzfRMIOTin6RIrVDO9+gljPCSTmey4KFqQQ5BdT7G8G+qzUwSEYGZoJFZjAtBo54CGM8QphdTJnS9msLGJqkbYtdj4nK0W50cuClsxGqU90IW/ug6dCxip5QKGUa4ZC9xtGg4Y0HmNrEFXSqkrBQ9Tlb95vIL6rV2SeAPeZQJDQCKQEaAGQ9vDWMEu18i9YUmfJWsmphwlEJ1NC8ra+V5IOQd/+qz6yLqie9s06wESlIasczc154/5Dr8KnX/s7KX0DzOXxSm8JqGm1kdC68GVsXkVmVMZktLGfTlmgm4IzpHBMlH4KG/6NsY0i9XJaOWedhinWbKrhXU1l66W9Giwxs3UJbTcx8Y6WBozpHsUGuFsWCAlLw7SCvRRKMZgyswXY5m8W3O4IlqNU9lOW/GGrPP5Rvr4DigiHTjhaDeniChA2GriXJ3Y36n2d2b9nWt/4RIFvA1vuW8cb2Bl3IFxovGyfax7eexejnQQaYKNJvSx1OJwe2ZxOIpKcUQ/ozgONtbC4SDVjiQ0OtNSAcPNHOTnyCUY5H6deSksHjVEXLBeiqwq2kKnwbnjoG6QjxNkfnPuF1oSdgBzoQT22J7SJiEmAVKjx95PdNSOjyHZyhP4g3nxGT4KVKlUhAaThwid4/MbMrUj++iw3nfOLki2iKl3K9ztZDBDKElOtkKZFTAtx0vhPSrUguNIWkGgfnv1zVHkHsjIKhVZe4LgGzGEOeoSw6LknvEg0xOxxzzLZzmy8iIAs2Yuo1Ok5zVq67mL3WjAG4NFyTzSjm7piSgzbPmZ+sGuk3OpQRGhQLaiw+a15G9iGRcxNJRlgzwelgORzppG9iS4ktY5xzIBVdZe/tzhiBDwWV1CRu35oJ05oOTMS1hnlK5AouptGQ+BMgECYYsOFnPcNkfiY2FSSmEJjSA4HGHaHZ4PKSOqIiUY9kT84ydyI+7tDPC/dIG+lybnPdVAaufPYIyo2f9UDUvIacu4RxxFjonti5kpXemvPYyruPKJ3aB1ktMPUtk0xtDYNHOFBmy6fwR3rud68DDIOnFXQ7Ec+mouiw2QDCiO+y0UL9SjsVy8Hg3MGI4+IfamJieHMcHi1Oui8Wzj3k5Pz5Qxr0VAu998++0/fLy96uxuHoBhkhriw1zUrS4MUB+zUIJtrR8S3T4tZ53t1vY3rUf3v+m2WQF0fh9jfcTHdy7hHNjLvtndXrXu7X6DIfvHI/z8dvVN94gvIBClc/Xf7fOr/9YySR1Rfq2hb7fZkK639THwa4pjAPfRfGPnHzxTszkG9x5868Q37d/Obi//5v4uSdmjXXRtB/QA1w8f8nqX/awROWzxAJGrbXVwgN6q2TXMOBjOwIyAVdb8goG1Xe0no0eD3Z0Hq9ajB2w1MPl+u7sJKynw60YPXjbOyz73+MwcZ3LjkbjGRnNsPEl63lCT4AGoaYsJYSmC0Y5MqV9F2Ac6/E4laLGq1llctnjYFvIauDObvKUCbc6xJrAgSzBhhJzD7lKbWNQAE1hQcLIt2BSBmV95ML5zlDTTztyZc05XQ9rC9EvKvoLzEYQkHDvC4wj2JogNABDg3xM6BlvHKbAVo2FwSAjF/jpYjKF7S/LDNFss6bWpvn6KCmA0KJUyChLoTBuyHT532orhecfwQnlF/DvRA4URlrpnJSryGoxESQI80EMkZB2ELxtI0gthrydFvDjFAP3aaYt4BzsWAlTMkGTmCXyomDeRgg1kZR6dIq+8Hx5MxSUP0RYL9elw/9QeYPHNYSxEHn0oXQh67rSf4Pisc6n/4CCYrHbs/Q+BEh5YKmy5b5eHSOUOtzRpCnMt0iomfL6q634LRpTjE1FzPe0AH2F+FQ8+UFUgIJU0kCJM1BWgWmP2XRyaLQ1x8TSaktXkGwuz3Tv9Gx14Bl9rSOQTgHIVphP9kBhWIfBoVayHMqgYPo4iaP0pJJVnVWeOxAeHCIaTNuPhXPie1+wPDJxBKetAw922/V6WQ6sdLeUJlI5KPGZ1dbmfig3qAjJoCu9KLlhbAQT+1nA2dJ1bp/2ML7cwfgLaDFp/5fl8r6WIzKBF0WQPSdEhKsJh6aIcYOPOPvVbHxFVjPTLMzi9wIQOvXRSpLRfRriZIwtpBlv8R6wZBJVH6ANcbbHxG9PBhCZGPwAQLJPX6bjIAVB9YgTKTRRlDGOiwX/RVLHbZ3DmuMlDX+zjR0Jn6OHLzUZf4iNJBvEWeSIm563Nkxa3e8mvWM4zNjCjhPYW/s8tMF1IRgJEdrrSb4q0+v5reMRNkzM6i9HbXmReLDZgjAtQpSwBtUswzvg3noBu6V+MQX7GpTPFALCvsHbIBQrGZwithECOaOOzTbnEfGfErBgby78Ib2TLJ8CaTyLMAE4ma4nqBNgvaiH3ZAsf9P/uMF697yJ20O+YBxn2SX2GRy8II99YTNBmJES5PClDd9knGZxMCScjtoKe214irJOSxxXT+rZHF3SctV8oCffMIGeoplq7KJvH1r0xdiMBzBoJHXoKr99y/NolAFC0UQtBRtELV0hPKjR8gVw08DuvAw4pzep7+9lIA73RcZfvoNGZazdHviMDz6vrYpt1Nd3Hw4vS1W4dq3mu9U0H4doQ3DQAPt6WD9GOJHD3EwNwWA7Ko0YvqR4zpFTNXMoK36yEfnv7Cd0OLjrIIWxu0PQMoRynPEKyQggK4w62WfNUjCUPsZO2E+qKseTMPIIbLyVaAlzmXMIjbkbvy84MwMQghteH+paAtqm/Cy/r1C+EKuq8rzedU2pRinDekSNdYP7AWtWOqydCARdZHHYiJ5uNRufAZYEg8RwbHvwoHnElCQi/ER72YomS0dCsABoUVAun9epFTfAGUQ9iPSLSUqJi04itOpgtjmVaapxsOUJLr/w5jGEFcE/Ifmb8GyTjhf5Vp71XIDdhiln4waiX7So6c0eOh+644EWv4PJa+/80REuLJ/aZS34GjO0chuGkKRfuXC55Jpd2RCiehD0pwiS8SDscHtNsZzDZQfy5/q3TSMtBLv6LKZW5H6L06CX9QNxjucIz+WuhXD97ZegLUQbu3IdeEqX0/fYNVlazun83PqNxpm+Q4zKkV8AK7NAkuVpLg8tN/kGSWqgzZzY0Yodtha13gEvNfqSOQEITrq7kh6MqhM7EaPkOy/V67VBCwbpdOk10CInfYSwkRdMrQfAg7YTOB7ZNYt0mE/ogqEfYwSxaHg4nItIjA9St5dXVB+5ReO2bX5ZuZDWrmJPXswzohZ+zZX15C/74U32sc7a0v3wwH45tRUz1717nRdYZw0qLP1Om0TO0jwskrhcI4uXl79TW1ZxuX41x0SApMHHJ3AEsHpGSryC04+glzWzzHmTDqMJE296M9S/zNjGWLi4kcQe8vri4PoAy2OLyH4fR/UVnSCb/+m2GnUhP10qu3auX1bsSqcE5H7IqPFLsdiminKFuidPJztZ293EHRyS6G6BHjjQyead2hXK1ejliTJv31ZVRb0t/1su6m1aw5heYzIaTvuDwlgYtSGSG/PU1u3KqITxa81G5mcPf2XZj2fPJ2R5u5j6wwx8UiKAcJUd2trMnR3yk1EhPTF6jRo2NC9Z4nRqBQ8u8gz0LNZJ5fsG0oI0U3q600AZMH2kK/4gI9hkuAsAH3ND8EnjC3ZE8bOZNJNBycM7HTR6TsD2YfwNAOnMpQkCtaH6bTgPcwp24ws8YqEVU9BQckIPx14vyMJDrh3UZmXgPeMh6MdmEhC3On8/pdA86K/klNUAHR4Eq4lD+CUwp3YBVaae70dndSHsP4HH9yJNwJBXC2SEwNfYfMGsRgOdOfxeXp1APef0PXP/FEwLqlHsB3iRNjJMUR9lby1ufa0dmpuILfRZ9oc2dzaL7jZ65WleMzwhZXF24u+Gkow78mgLH7Kyr/mrurvTEbna3dvWwtnL4IHpbDu9vPYh+gHtI/34979+F7MCMHC9LEE8vhEJDcCKow8R2XFyY+ijCNZ/UKAZCJ2KK3AXwKI7i9P9GHA3+p1GlIWxl3RhiHVZCPMg3h3EUw9IAaZZ4Jhwj4X93dZV6H7se9yfkVdFRVFgllOTtYk587Xb3h29LnEjSQzAadRZYopP+X/vDHyR8AvOLNk2XkSePh5v6iPNNV36nzwzKfQTJ5vtYR7uUfFW5gfTrVBmO7cdseO9h8qAe0O+DjfRaNhL0jVijuXGiI4k6Mtg+EQdS5rXKCRHA6vqGRnR8NCyGiImtA/UE+cwNO+1ufUTSBTJflF1iK8RRZwowa7j/ewbVexP/gvno5Oj9n0te0JIS1bYQFPExbsCGGELi+JFLiiUYylQ8gjH/I6JYIB+n/DOYEkSXeSCo46vgG72OvGPD67dYMAK0OODcY4y8faPb6TY2FoWSMtPG5Sm1chgJZYgc+1u6bx7zk8f4YvhGGUU0bhyeCCqTYBPiFUGoxtyORQ95ekMVD17Pdix0zZXW9zBsmOtqnhe3laHg4AopgXFyhUF65SGyFEs15rP149ekORUwjNhHv5O+q2aAfDwiAkm5H3mCbXDMRT3L/UW+gMlpBKWxVoaD0bCkYNzXPrO8emQi31C2iU0oUhUD0P3Whx9slAELJ6CJzXH3LuRJ8nhxDNB8sXVWbjBftYuWokc2BUP4b9Rp8JwM5BeKay/wcaBDl6wRJISv1e/ge+DM4ifCBCTSDNinYrE/W+6IN/GbLgjxwUTiYNefkPFV3G6qeoKC0TqOGWwzc6xVLxF9TknlCb4spBONDBbuCie36pvNLEXc9abcmWEbw5hCFMJUwXKMtS6JvORNKL04cbP29oWUZXNfqfgLqx6WEybAQtQ89DzG/giCaUWCDtg4su6TjSMdiwtZQK8KMf1OzfUcC2ssKiap/wG8QOC7DXi6PAjjiEdUiyE8ILxtOUSbATw/3vjow+DqXmteKBjiKdLCCdtNuKuUYDWoCfgSfAM4GiRL6Mqku4l/OT5KoFK5hX9xC4HUL0EpBhhHHLFu/HwJwV0vlavzN/4aX+cvXnRXLiOvhiGEuWr/Cki5SucVDqMDFgkrLmgFsmqBIEF9CVVB/ANckmHD8P87Xp4gZTCiaUQeb5cXoIsw83oleoB4dCTNE4oEzU40HkI3PKR/OHx4XyneKy7xoFv4bZq+Jr6s/TI6AbutgQ4Sqnu7o2Izv9oe4N91QdWkUtjPA+Ex2HeYWp0FRgR6mqgpCaRBpAJK+eHIhWuNToZIVuwTTgsGMdGYoudETwJ9WV6u9WPWQp9LJY7DR9sPoz+y4T8eRc8QnPAw+omBadELiDKB6BonncswkSpjrzW4KDoHw2EOJBoaGIeBMBbbJ4VJMFj1lqRFwrxNKUw2OjuQLd3X/tBpA94EjI0LxkrW2PNJwUxb5zuAK853Bz9GFztQ8S52Gc7Dwqy4LlwBn0bhweYjdGrcuw9YH8834ex4ClCf2QCZ8AHaKtOQgnOwvIt6XevnF+uebaATAzj7P1yvfQ73BarybAAyxBdr+HFrV2q4d61/vgZ2DYYWxpTa0OCU7qxkitjBkVxyu8N690dGo+FPAJWQm4KMXQwMflyhEGgKEbFfYCOjNkmSgvXNDZPO6aHd8IGIPqfJ2dP8fHAEWyHq/iPr/dh7JtG4P2U4LOMFoF+Ko3oaL7irKnwyYot8dtGYPsQeMSevx9qE1RFwRxxlsfFjI4Yywj1ZFnDYCe8fdTWom56hIJV19IQ/SyTMfm8N5xjnCjOl/it+r+Eo0I0fGRTEcweCxQfDACdKRsnWdrA/i02G8HA+OSmyTokNSrJ2gNXbwVYBQ20owJ5bXFCsEaDm5XD/30nnInpJYzYcG8DcQE4kbxMO+olpe6mOcwp3mH3dRXhZ6nvJh1+w7Khl7oKR+4vAzCPvvYNmjawJNF6AVOHgAgyT/Bpc0EpJB+53o1soYz+Y1ls5tp6IHE3pLxkhSaCsyiAzCw0Ql+UY2WxpbIQpSoe/rmDksr3TIQffTG8lyVkTJlhRC9M1N+6lN9C2LsSwKCN5xlxIMpJPZSSfRmdrjtO1swmmCUqAfetL/60rjEeQ1vPl6ML8Is6ip8yTUnZeqo7VATdzl0+70TsZjm53cAGu8pW5CIYfkwrAlcNHsCv4niXMKS9xIvsFBssp90+h18Y3eSa+lGXwDpuMgVHv+FUIl3OixjuMgNX7tDHTxcHZ4d67NUdE9WySSJGnODHH5nwEblri+ANJy4UA2OAazMSy7oKh00Nr+LLGDi6cVDFuOLYcvYfBjBY8kA1XBFbOWaOQevZYXLUvpSY47zMIYjP/P4dastcEg6vZapDE5juOF4YangPzRts42flZvmBy4EH7A4x2x2T4CShaDnMkzLUgL3DZkyyzjRw6l81q/oSeA2sVd8efEINOv2zXb1DZo3c0J5qtUSzFR03DP3sj91ty1sPD0PQPK/uprsmbwwZ0te3hz//v7Ez7mzqybv++P4XjzkM8yDYGQicG45uQiSQEAmTCuLGwZFtBltwamjjB97Pf/9p713AkmXCf/nWwdFRVp06dql279rCWWRVOTKI4izeSiy/4awNOiZQI8xZjKm6zzfrPExQqR+LqaCOrl3sjuMDbtCqLgw4uW6etM+mYsyVQJYZKFcqRdMhYW/sCuPdQgHpLumydMPlc4P4Hlywv7gJvPs6l0Wtlnyy3fvN9yA51ej17m4bca2A/vnr11UICH2RrbeNRfYPieKerGorYwBYJMtvWL7mpOMuYWtWmhOgI+f9uVCPMScUCuuGh9gmIFPiIje0dmdIWcWZUIFNxbY/YH0fAOjTKs343YhBWuEiINklyHAArIxiLojKCEe88LLgO+y9evD1ce3n33v6Lg/8rhpHlFy8+vKbcaBU8fGux37Efv9WOvPT2HwllYl92V9emfDeKpGYq5x/ScMZv4Dps7DCkGxsb2gkzBhn3SnUAOxisMNYGcMP/AuOFndMmxM+D3dutb1FbPwE/eby7ef12eRu/4ZiufP4RVZgd2ulEdPdGbQDt7srCVBVSJ/7U2bi2stj5ADuTpYGk6OXKlqpIp+TIXwbPfDbOSdQTfobvEK8/eUN8kwUPlNumaCep0mmD+DkS4fMhFfcGEVDudMkIhoofUc1Tt2MlRJOoAh7i7r0Tq2KhOWl5n+7tu5vxLCltv4wJaLo8EMGm9GUwoOIGQbVg3hXd3rukEALOGGbYOlX4l0g/dt1qKnQOczhyFKm0MbugAOqvzTg3JejlXh+TwRnn3rMtTEfZPMt+y28rZxtt2bn5l9109lxyaDAPjiihsWSMx0veK/AXekTHpBFX0E9rSefCeqspg69kiHeNepzX7FFZZP4CpCKDXxsJGiRb/Knhy+prS6tl8zDpl98OUFFjnUCLlG9taBHWe3ad+lks4wvVX2gcqbDUPuPZrBP+iVBSZJEdaaYKSfO3SkR/UqH+FH4o+tzO7woDtroaXFWQyS8quDn4OrsV0DJ/cp29WBwfcdRLB6c8Feyune5Kmg+xWnZOWjEzLixsbLoiab4CWNMq67Z1eATGR3fJ/rVQKJ3O0py8chE1I5MUXz3/ElO2inN9fMT3NyjoQXrAaUaBGGb/xEThgDJpspD1eKSx73pKJTPlmJA1NmPFw4w3AZc6BqZbilkahBjiCOkqD9M6XGZ6XC4fHmjk0L70FP5WYy4ut/4zlrmyiGeWXZgh4zDd3f3VTZDBOVSZmSsTalqbYUMte80+Kzi/jFF6GTQ5WN0AgKS6M6twDkMiuAcssGPcMOS19gkClgOCRS4KIbnhJoJcyJEYo3tm9w+LoQdj4OYjWxxXkdvbiaMOIb8y5pi1BdE5onYuEEUzNuB5Uw++/PqzBkBtct8Y16bFY2xM7r4cO8Q4SYsC6S5IbXXqvUEBVee9hSBCoPY0YIQM5kcwQKE3DNb4XFmJgeCp7sdkK8RQZeuX7ju5uw1kU8iilcnabezKNbQQohO9fXy4kwspk7n8blPYEYt+dTaw0jwRDcX37Nbu5HZ2m/dXBukh5aEWXDOASxUgEDKA+UrOT+DciBQorJnFcOrGdROJaMFRUEbHUtRtkFby4QA8m7dvl1fw/izhCykLeJWlnep/7SszoKWyFsHhKjXpItlv7hKsce0rBXPPt2e2zisadDvoTIvVxZkmffdps5PyRhY3meyo3uZemE9T2zO/qvlkYLXTc7rRN8AovbPnZvq1VjDfouFH++Xy6xX7oeq8t3n16Ja6kkULm7Qf0BfM+/2rOcuxPRlwvD2QTntyTnHi0x+LxG0rMpZJXWCe2aiJRXUmGs4SU8U/HzeuWvvPs8afnP8b4etXGkNciSiA1dbzHP+TSuP18dKzhYv2+KOFNWq7AIQycFkmwUCFh6QsZ2TctWvPzfJTLXmjsnP4uaiCTI32zCX0N/ihzvWSMT4McI6bGPK/Kb4YbLdulO5+K9cFCLA/6+ykkHOPxYwwwLW1G1vbN1JrN1zcmeM+Prvom0j6lmeY8AzZnBXPIebm/BwCO3m/57A0ANzeoghNDJWVvhwEIeMC5jZo8UQWIqegg61cae15OMTiWRgTfV1nY+mt/exojb+Nd2+2frUBut56zpetyiM/sIeqH0nUHumRjLRh9kHu/iaPvQXtVF036NgKyjVlpMZGty44TSi9aKnzlUWjXF+91137NXHaxCOTtZQjr4LfZ+xuOIP8LH3xuEE6Ith/dy02WyJlsTlMsota4uJddZaBMgdpe+151YXh7jh8gxj6NHY/YtJsjUYg0nR7u9sbzyo0J9E+pJFzVqOBUxq5i6MjDp9J9kl4gUD6QLu3kum7aGeUai+/DLirznb0QBitHmwz6fEGHyhoO1j1gxDJPbemmm6HjZa5st2CGGDSW90Sq3cOXh0ZMZa5c3vHILUoVyO582q+VBv1e7s/jgXsuPcfkUACqMytRav1yM6pG4/ujUZrONWKHdKCVPO3R+CXdFYeScujouPaWlV8tjYSluz/SIh6MgjOldHgNIqc7fazp1GGpfztOCPknuwCkJaLXFS5mIqO8+H1bn9j4Ft9nbemB1WXj7jd27fH6ndq9ElpdHGBN7vd3lpIzRAdvAHl2Zb8I6IhVlufY2T7nLSGXHF90Fs5JWEkve/V1XV+P0m/j3pYMutfM5sHcEiaXfGmWtjIdhJzR+uCSyc70/TVXW2AWvY7mPWYgPn2XPlaM1AsRvUP67kDPtO+AdTkHGU+/Vx38cmafPCph6bAVgi2n7NsRwNDiDvTUJ84dGM1jx7F7P48Q0s2ZC8OnwEBKiVS1TS4te4WXpE80uDefvqpbCql5Fp3vZbofJcfBclZxSFzVk6bmdSykDTh2qzkYOLLbWbfy5Mxs3EmPGE++MaZlX66PZrT4H/0/THBJwQmdgGDlcllBhabIAAQKeyqAOkd0veduw2OFFzUiCn8P7qf4LLrOBMxVSowqETncNBydNvgyodzKN982DPuZAGFhVA1v08Rh73igUpuz/8oSWFM7E2SOBEZ0MBM8yKetuIVYfq34PMjXlmOGECAcc6M68L9xpWrW61aqmlb0QBkKcWm4xE7x+t2gBepKLH0+Sl9VeAzZUXLAUP2mBwoaGhpmfhvPLy8LglMmzMBaL5lY/OYhiOW4YDEnBVigZjvnAMzHKW76KfjabvPJuarth33JzY37u/I3X53eXNtBTvG7jrourqaf40qvjR11T+l676Udd0/petpsUc79jn9ZstbP9iH+upPg2aXGTIv7Z1jMdK9st77e1UwRoFAP8Ijlsukx+KVIM9cQExzUXhhFaxx5MEax7g6zHDjV/OKP+Kyl8jSQm8bo1yUdP4w5ce6eOlq39TMjqOYpv2ewyu6eRz4DZCvPDZoCYsxaa8UWS7iohc7fUKmsbijgKeB/p9dNWG/CNJKV3OaS1x+RPjh0E8pSujCHeN3M9sH3wT5ip1NUAFL2qWXJrA52NfNaDGS5nQyyUAzPYCQUrCvlzLCyPx725akr/MoMBg+JnHvOBc5qorwF+bHKEi2NgeqVKxft+TDOkYnqYaIAo0YVbcYTLbG2DjRuGEEPCQfDkcSyVcs+m0ysCLHbOSP/WY45dB12sb8pfyygSCbU2JwSglXEqyWizuLntEnD8U2UgiZ3+WdsxTZKrgkAeNyxsYydrkJazpHraXxGVU5bKmGH7isHzveNcHDYWZ8zRlWwmHptr7rzZBOXkJBbFQy/bqDIM3g32ji4XQzITAMIRCoNwDN87ro4d6mn19BMLadAM2rKP6blHHWKnkIMUXYM4p0iGkSyLopKdhBdc2D2E74NGd2tOzDQMjDMt/csi7ClZhpmoKiQNM8tHUOChy97V/w1v+LqQUJyeGPUy5ZSJVO1UeN3ltekrtQ5vsOV+UplIVyqTMV94TdSMmEJPHXGD2mAMtUw1wVOremDqYVkvzjtebMmmBkpnBGGw6w45k7KPW/c7n54V/Ty6VfTrt2iuZxbBJHuqLsMaRpLsgDtDQ+z2yMJL/YSwkp6crWyPMZQJAFefScY57wKcVmCWNDHmK7F4mCldTwNROzw4jfrpgiLqxheTZhrnwsTZZe2jE0WUATeefLl1GxOQPe8UZtjHtCTSSklqHFtYsHQO85uW7Y6g6Xng7d/yvjv3SALk6VhvF+0Uv9/svPvntq6En5bTZeI69uPAEHNl4j81SGATJH3aaht8h/do232cfIXqJJQsGIMNE0mCmbfvFgXmZgUITIEuyRAmlVCrmmxib3865DKnR1pxd1OHXy8PIO16bqGrqRoU3kDttV63BsHHwy2Wq0u2lrSC9KC9/epcwWIfQxAj4dItlSWRkF4RnDRoWgRBZaPFM20WudJ0RwNhsu2ASy+R4CICa74ME9yzVupKjr+iayPCbxYSIZeaq5I9dRiFMduZdIXj11YO8djakLGcsf1gYGiYjQov0Wr7vd87KhuN5sAbN7h9oO9atN4wsT9eb4wZ1FvoZ2CB7WX9lO1Xdf0nokmjIPEaViIXp2LyuCDrs4qNcyyCGUFf8V0oq7MZVzH2wzMjmZVs/79yWNph7tey6kx2WSPWOrDt2rtcwHf1OaXraal95wPiXEoj2whbCzNJ7ioUtQ6/QowNOHA61imj70WyVy6vzyQhxrepg4NnmRH5TJYOLe9gvSac75jZmjsWJvlXZnz8Qk7L12f1s8kkww+Sb26nXFbhEUzy02yuShoy2WmkRNyvWvAkptAWW/yjtPMA3gM1/gAtnww1ORPZV7BxAAvYedQzvD2VIegLqqd2omAAb8kMV75rK5Fi9c+gsV4Sf38PDroGME7oK1D7cPZx/9ESDPgrRo5TwV/sndCSKUDeRcADMbE7wlCoxJXjh3YK4e7pQ0WXIXYTEolUbCMGlUShG+VMMAXkCgq/E0M2u2klbDcqcs3DQ9NCXIpTaEAb3H0Fi7Ev4C2llQ0qZxkYz0o1kwKQBkq5RtEMOTCyICiC2e3o884rWVqMYHp/PIsCYBx78W9qi0I5EKGx9y5DbmqbuwgUirdHx6l91JjSAW1JePRosN1PAbCyG5hmThPK51lUryI998n9Q0P2sPLqRyBBGWb81J0DgumItNs4yogR4c10Y4PzPah0mTDUotlx1FOJh/S42gL7VN+SkteeO8Flusgo7Q1BbtCYQnzn7QxW54jOFSlt8jrJgE257r6yeEpdu3E/1hlrUuvFRFMWQgSZzWwyYiBYyXZrIehdYPOGbjDKO2E1sO1iN3apZz2o5Jnnw73g37B0ow+aXlZG4T40SpBu4eP1FaDhGBHDuq5IJX8O2I3HxBnEmtl+U7l4OTEzEpH2dnOgor8fuIoLZPx5PaihC6u3f0Qt306SYSiUS5WNSp6Iyfz2AEkifuRL0w64XME+kUfNK60JOv89jp3CwLhtAA5otowDYu7IhgxoqeaWonOjbrHoxlZzh9Ndn5Q/LupD6Kd8LSADsFIfBmqc2mTgJJrJYHx5RgrETPZi3bbwo8ubpa7PkL650VOMWj0dqZLLkRC4OG+abLbNXFIwV3npL9nG9RnsBbulcH7cyNt59iY7xPM/l8OgXHDz0ooKECsjQcewRMAtKI/KA7hXihQbiP8/EMdAKdAtIbAUaxdIz488qUaZSbNmuL1y2Xxc+WPxt2hUSN8Cn0Vxd4s8rJ7Xf0xd62Gwtbr625ZAs2y8bdN92Nbdww/L12De9Bd3VtDUv+ca8yfLpKWnc25sEIWobal4H53zTofAzJViQRJ2EF6jeMRNPKEnTkhp3jOMicifL51Hdtz9yybDs7zaat3TRiYyarUreSQE6FTAex9XhKbuBdXnzRWE1Ntt8cmNLbh5gKR5iGw91cNnRMqWTVuHdKom57vYdVf4pFK+moxsDy9u3rHrrDkN+OvI1jM3yS9Gd2prvnMvyHKdTny07n3kVvjXYqBRC7oMoUVxQv5ejuSU9JoaG6mV8REMrVlOqdf3IhThy/zeOdZTLzSZqI2bujyLmZE81yyyQM7nfXHJ1KqBKBquS2FDM5CTDHBbmux6ZEeQlra19nxAoU41hd/Wv8ugeJmcS0z3abNsbsK3eoDNNiizM0hcH+jxznpXQ71eoVNKZGhO3JEpGyYDa2BeSmokTo9EhQsFDbKvrpjPhXLr4htc3qElAlPlWw++0GpdrhYyEtSWUhGunL6B1BSVa+anDcJtkGcE+ntF1tPe05Bd4z/taGb65nP2AiBxxkOkBGxNh1GJWC0pvM02e+lg059qpfLZBCRaQM6UKm35IG8pr+26Q2rScZMXVr12ncyXFI7q/t323fvzv1rs3WUm18HrTEbgBW11MZFIrlRacENeomBsWZAQqcmLI4JSkuDuugVLBDIYqpehRji0kNMWSKC+lY59VvO2NZhe85eug+djBt9a9dczKu2V2ZOnbY08kb7bKPIqraz0ynJgjQ2QoS8nsVE6lSWIe8U0YGrbyhXF64QwQTPXj6KLhTIT6KoEfRrKao4OVnxN9ZsO9Pz+7nAEXLwpvV1K1f39krscVS1H8ChVJKcg2ZJmtEbWRZWjH1bqwgzDaLUZYuvQIz9eggNxy9XrW7sHxZPGwVHmXC2Dn6Vo4kQT3/8K9fZchjuHB7pgi5faabspDO9vYVma5YfVJcPEzdo+ABWSPqtRH57jBr2LQIRC/0RpUN2KCceJlMr8HuM6OXylHV/14CYvLF6oeKp7ZYaqG+KXqIuKe8xWqo8pHFgxbTbObd7R3KXDMIXj/WVg4nlmQh4F4AYQouvq8oMUK8GEwErIFLVDHovzirW1Yf54P3vTZigJ3LVVfKnHV1xmxxihzgxWCTB9rZQ4M4HDXQBNPtSeC5KnGgvgfixSM2oHqCwFecp8srOA7klODcBwqaMeE8dGpWfkvSm0XUJG2tZPa5nQ/DBOUQY2GHcuy5bJNJ1JfJU/DQcQbTqX/lCNBO2cbpkBcE+dONEJ5pmguaeciuyU7Z7R+nggQwlVK5745yqcOfWhfKYyo/40ZZ+g0VHVXtoLImnIZvZsGZV7hk7I8clcZg+JPz4Gxfe/BRcvQ3ap7e7ta/V/Z2vusZgfJT6zNs8XTl7ePxef3dCkzP337Xm/2Oj3bEUHXvS8BNJ1yx33S5NFW+lYre/NMuetNR98WbNS59hY6gdsAUHF34pfgdKi0WQbuf66mYl3hAmiSi85wVVd76ie3UwWXKvLQ9OzIQu6OnoiSVHcNjbv6rBVrBkYPEXRBsKwRyAav7gQiX+BMpdDCeN8556Y2ZRv2dhI2F3CQa02vXPvhtUr4q1LdRPWaSHxM7u//tEUphiNk9EolpSJtfkxo0KfQxWX2FsM+dywcILah6Cwhuh3T6D74kfVt5/Y2qsQiggTGY3c5sC3ZAG/PoBbYgqTEKPwKwI/2QDh3zYxDnjiegTwtHF2YdY1N2ZgCl4gg7JBaRLZJqgjMGmbIVl7vTMCtwJ728FULu3uiwzpMRjmGPAQpD+lh4ZRsImuUGFyWOSWD7CPUPXaMp5MYJSPob/eBAK0VdaUO7Hmfhjs4h7fWVTvFoobjw/wqMOjCqxqAAMwUjrIMpMecLAxOeGSrVqBy2QeLnBpSRUmSkIhyD5n+NFgCYiId/SgxEgDQoyH9DTCOEjllOv2CxK2xBzFUBfFsizis4sMhJGzgXGeBPAKZKJiq02xmMCSkeV0a4Bbt8yQJRik+VA2JfDyrkn0q1TEsZRBY7mJmq7fkGsZ7NFlPrPtIqm+TCKdKkpEs6JkSk0VfmDQ/IMof9B3A5pIAs8F5sHV6Bl9TfldypWMZJTal6HgeHZqdlt/iyJ/TSI7JqFN8xxQe9dxRAEU793baDDQPfT4gMzDWyLgR/OG3tv6MUIf2irS6gR6alzIFyhhjwLDlddNub972ZU4jWUeqlxT5bkbWfy1Vo0eWFstaeYhwwwDh44WPSJhnTb343DtwSNwNQrPCMgv9BwWxRPEFC50DDBqN+X29TwPYVCHz6ycn2px5kWcUewZar995HfgopCTwtqfF+Hx1M/VDLg6agoBJdqE7cx7y0+0hBqYT5DM7bPaSGeEfC3FmYs9O6MiOMfyErOUDqJBETHDXzPyjwDQTCYHvS8q/E5us6rtUWDGBA0VlfOqZNCofi2IN+RHtd9xFHr04eOA3ILLBu6bF4nHKMnV9OgVfmPJUea4LuUa8I5rkQcuoIKKeATUtOb8LApdmFwN4+MqtqYwU2uGFPdrUKk0YrDP0mimNvg7BAAOirwMvj1T1O2KvA7rQLbOCRGcMw5IgHe7RBqqr8fVgQlRKNTQw+O9k6lbptQFCBiUYW9ITZyr+uUv00gVSgRBfP8EUuIvt3ywHCi9O1aP8JlmToCX7Vzg8VZkxlOO1jyblRb49gOFnvUmYONmOTVscR4CMGfB1bAuJcZx2szmrUahwTTnfskWepeOtYYXUAoecZ5Q3W2w3xYPWtIgoQk5AOsfwNcYAoY8vJEXYJQqovCKm+QUhN9XFq8rTBknIUhgS9i7M01ZkG1leCXM+sqxA7BZ8JCoSgT638MVHEYLoo3P2k8itZ5JoJ1pOUSxRKzhn2MUJS7QtPbkamuia7MtNFwQ8JNhI6TL3lP0AzjHtHVJXFecwc1O9dbz2ycIly1p49YOdD9XNRAV2//lzntIlodNQ/iE1GxIxzrrXscVuxWIgwBlnu90+K3fSC+aCbyjraiBdt9jQXzZXV94X3aFb0DONc61X3RKgN777dIwS+j01lZMhNmB3g3Q18meqblaqq+NK0s7+r/uMV1aUevHw1BVThPR687r8bVaxmbi7285dOEvi/aK5SCHKj+VwcDZrC+I4Gk70hN2DYSak25g6G+srK2WuUa1sI4KLBtZUWdYv4KOGEuYWC5b+gFV9/KfNJFXK9hPT/3vf2CjP1my/3Hfe29Xft2hcCC9ZHPySXgYjmnHXk79p7yHSPJvc2vUppqTIALp4ls4/n0q8MaJDKv0dNK5or5gPZ+1SNwkU4sMO/TPllf9fAzCFmppHg3X/vNgxtNTXB1f//bvC3zGhshi/Ddruogbx3pJlhZWsJG/6YBbWR8X/IzASgYWpmz1W8FPqeeyGX+kvTRd67IfdIzTQUrr0Fy9v3MX+K6r7OhvA+UyCUtcTT1nroMX9zqtXh9T88/zS2M6zENRPAm0oFNR1HGQVS5LXfyXxjccb06QccTdhJJ2BckzcMqAPnZU7lwtO4k+Ie5DILfV/Vv3DaCIv58mx+GXiLrd5Mp+HieWzN48IICyaqsTVdtulG0+E6slAeteCsutLIC6vu99Yk8f9xDhAySI6HFHGQ59tU9m5iERT7xxzc0SV4Rn079egmDYYH2EELhQ1Ezihdm29GpTlv66skPnbx1E4CiLlx+2NvM8VkKmCDaCoiqUsivcG1iCXDEMevSqUn7FZxm67ZfjY7CzAw4p1AHUYZCs9u40c7ETbjRKN7nkms+KMyWx6m9Indz+CTS2ljlo8qiLm+Ds7zuaiRLmsIIaS4iUFYff3B+hrWCxKwn2oqZnjEnLCcJ2HJRba1YCou2IQGPzofL//b/oBE6qe6rohUM1QvH5T0WbkpGVLrtEWkhfPNeHsU/V5lSdtaNY85qEsWPZrwKy9bD9NkNEqamI6wEHsnvdKsyNWhQfVc1r5PNfOvea1H2jElaVOo9DuiaK9sUMEY3tzTEj5k1Ok2a3UIjcBBC1FLIcxqL4tga3OBPr03aEpDu40CGTwmK0VzayHpFnKmvX/Dtby2hlnIgjmvg+w9znz22ctmbfUsvzMhomdflYUFqpYhSKCdjS1qOe1p8y1GurINZHDaTAc9SG8s1mlRjYbgxvIU8zHZhhtzvK7WVKNSBrsrUD6LFQqoEww9OTv32FKUVaJMeSQzyfKYwFykuK96irt6FFO8qFuc4Cp16+3bmPQso8fvt3h9Cyj3yZZJoTkJqvsdCygdcFOv/n7tzNWolk2eJ0oEQVynvTazZXglK/tYBlNNDRMFTIRgO5qfuWZaFUM6JtkBlu39bQ7z75oMYR/y9xpzgOH83oYzD5sNSBk1N7pYAI25heoBEFOdgZKQLegfA0vDn1pnE9l+LY2i9uzy3NhQqqJPOXJC1a8RajqIVdbtLF56TsWocqq6Fg1aZjVBIHJtlUcJX5c3FX6xPK9ytatkPi4iswTa+M0JfNwYlQ0LT0Ml7h+2L3K0eVovsJdZULZe6mAoBEeiLd/gyGS4tEBemVB4hb+ssVYqW5MPyB5xHVXraWtwWAUChWy/ZgjH2AwO7vyT9RIG70TdXVyD4J4lqvuXZpOp+e6km3XZe78Q67QVU5sJqxjMOgWRekEcQ6BokpOhd/iDX7LPj/26JZactzsPZJeRz1QfYIqY9rG/ypLCQEe//9m9A9F/6jKU/vljzgS9A69+/ujWMPsIhU2/9woDl/cKVKo7/8QeG18AOh4DnoHA5zM2/SjQgfcmXEm6juqhv4q70V+jNPWCfai6TGxxGRr4494fdp1ZjHN9Kj7ywhZO1PGlTY3CB65nbZj65FXqHrDtSESiDCXfVaImJgEeX8WdwW5+SW3FaBjQ6hAHv70r/4HUb5uZ9mqwFaar3s3IFdU4Z4PVcY/TV0DmxGPhg/CnkkruDSRDdKyiZ3ZOCCJ31EO/Gs5bCwwHwzkunk4nQt6zq3p0Rv+E2YPH18spsrm6YEXO2+w8nSeGW65R7o0fEvXiLmKpd+cKWrouSKsOLaS4Ih7B4eJjsVLR7MT8DVZCa9w/+yNEVQUtEiGliK3SiPh6qymkRkcG8KgvKQBeUwAzoH3Q4eJkOLrQbPAumP6cm8x0GLPDbKiCmVGYABP97nX9MoCVNiHra0IFTRO5vg7KI12eIDef2t5bPxKL4oGhKNLbaq6nJ0zqtvme/CF0dIPXv81D5U4C0w9pH55PiPHpmXsRorWuLxzcCVo3YCPYspHzzap2Mga5dykTDpT6vYGqfuH16pFhi4y268fb+dW4GsTP6Jvlgy/ikt6seP1MNfNr0alAedUlHoGBLJIOMZeEA+Hckg3yh1gPEv/F3OuMir3xt0+5aBZ3OQYJFBtBLfjf9mBCUuWC3xr3MVlJdi49jGPMr5LD3tXqCh3mDVuHJeKC+DavVKIGcDFc0dG6As5APPh2Dzv1l85xoru0iZjOWXlelzIKypu+WvgDlWue/yyzOFW7pEL6wOK/oMSk2nriadhoXrnUSrTyZetK0m3sFM1VKe5v14yVTZz58YYCVr4VA19CPFDZTNNEzopOe+8lslPBU/9QEi7/jNjxeUeOC5oOyrnfOBjqTvcW9Ge4d590ZMwMO6XfCln3noS43vPrEtwQhpdiurUXGUWRC3GocXXVJJo9JWz1GTHBypCTGOFjBvxNXnYXp+tc52GyqjsPDLivRL8h963NlfLypH6BKsxqDLd+uagJnOr60+3ZNdJ31dVczgRDKuhrHpgWpo90gPsFsMJt4cDxT04NpNTNwR8cygiWWKErim7oMLAI/OoB6GlS2p2LMUHPXiNvT8z9g2ojfM5Z2uglT4UQnoQONRVAhDGhs8cOELhVxEhPwXo5NCL4D78u6BWYrwT7U0cWEEJAY2PzEy4M5LHkzeSLTtr29HJ3DI2Ea2E6i7MjC6XYnMyE6shTylw00eEbIRE2ctKWcACuEQxgyGdA2RMWlyiqpbF/YZzWlfO1R1w9HmfR2otDIPUn6FGnuWNHfrdj9U8B7WVIBUukCHQ/M8PUbtDJGMjsO+EWQU9Qud3rdokTpIGz7OvU4fkzi4cFyYPr4Cf3ezws5+JSCHW5v9z0Cp8KJ5WXuY6kjCAJDsTNoVSUfgzlafTDn6p0rh4++nYpJrul9IRSyasH1FeerwM4MfDSqW8B+bS8p94XOwLypL8KrEwq5nR+s8+IQz+F0VSAvdXsm2XVJMxJ8QtsiaMetgOAMCX5dQMFsitGR2OB9cqnjPzedMWeNs43pjxQwr6wlnlZ5jxzXhKWUmkybK3LoDZqcmMCYnJn8hVyDuZKlg5QtPVKYRFCGIuDveH95pgrZ1nr7d76pCzrZxlFTRYjqRKx05EB0U/B943gooS5I/Ozh0fVjkjTupXqSyAfmCt12TTnxZmSMIMtfuRzxeQJyPNL8Rta6HzLU36Vd+a5d+RtWzBrjoL69umjH7ixVK3e8QWc9nAE7/xlTj8emPDZonkmMYdNalh0bNNl7RtBZ5OdQ6XpyxzMxmWZ24QC+3sUzbLCcVF0pRPd+JdU0Gik2+HMrE3l5/j1q14E1PXs/Ujvjg2f2QNOqLsOHtnclJ4yBIxcpMwkDmXVwEpGmQOcBa5lP2XSn0m3hiC798r4ZjgAGPGI6aPKWW6TqAHaTpnZDG3YgNOuTTiEsbnrJRE4yDEpM8kSGjF1MsHprCzFJM75y7lFnEOWiCoKVgw9Cf7DSh0Td+UnuPqQP/VACfkNEt5ISBKiw0Fn4TA5c/bIn/zkEf6ufFI565KHe/FZUcp9EDge6xAaCjzjVQUnmaCauoxKMjcaLLDDlkAtQS6+sBS6sNLfFTdYWFP6O8cbnNJt1rsMZJ/uBCe7X9AoukjcO93ZQFgCC6QbBZUn4Rq61HiG8JnoenoUvyTEobRbr+cQp1DRDCg3nUlD0TcLmhtYCVmrgj8bsZkPPHosvQ47tCB2h2fiKKzYREZ+bP5HRluuWSmjkXRSnxGgEZfTDA4bxmsVJ48sdiLbsY1uvN89sBDAxt7T2/2JFBnJBkXNO0Vxr6UYpiAUhkBQNesjeoaMb/SOTNxGx7qrg93DOx/+9QTUZusEfhStfABDZEv/un3Oi+ehqlyDlTv7/75zsLa6hT1hm6pfgwFfZjQNHe5LlOGmPjhcXffolieW3fdFM2vhjtIVdkhmzFdejFf2dvdfdDYP1j+k/eWXMNCpettgZF2QhjWO99gQr8kgyuL+EIdgjnbBgptNaP4tjKmWZ+KwzJVZ9owM4B2WqvmX3WpZ3O1efyPZ169sdMbdN9PqfINBfnplgw03f24rUabOthZO/asai59zM4lk1Q2AP2U7mqx/ggS3IeLwmHRYP1Jd+mZmuZg5dd8iclUAROQ4ebmuvvYJx2gEShgLQ/NfvRyAz0rWmiy53lIoBP/Tmaxtd2+nrTeYMrc6pPpxeb26ONJFNy/WdytK6e6Ixoy6snf3piLvkf1V/TGopZ+srjYaGP8P197qeprUVd/DPnZ5zoASHFP1uorFG3o0KdVqJFFrAhv9mC2LihyZyxdamX2I9RvNQUsG+OYCHjT7njm77G6XMjY33tFMH76Q11mHpw5Bhjc+WVurAKh07wrhNTELqhxmxcaL8TGMY10ZvXSl5oaoMpqqAXMtM79/Muk63ccKYfpsguhHvjEVAHP4+GOoenGt3939+F83b93cu/3xxzdv7ozuDO9yP5TGsGDuDO/euH4rX9j+9AZJBfdut9Sx4bXbN1VAVW+nEjdu3FKJ7RtehLKUqorrSGvlbl23cp+kcts39Hs6BSysnGVy1yThS+D69n3tvhy++p2UTfOLWPSEss78F+iLjuQL8Q1f19kLxsQMLajhv8zUOGh9tRu5k6Y6oA/al50brPzzc+meN2HVc6mycytb8XY+Dvvdzm1XDj5tAQzlpWBuA0K6N+x4i9vxbYdhg7VaVrOd7ZsY78zA62VuVVlTXyoPIKyujtxtm3dunhBPb0XEF9nIwm76U6hrL7WOI+fArhPtGGKIxzPHijIP0rUb6Rr5ycHxHdPNmCOYcC97xGKnxfDVZhmuljRyqmWtSYcWZXrKxYYCH064vn+wbQKdyrAWjuyPXzr2lAbt631PobY86ObezkHvimexYMYFz8MxwZP4U8WQRaqYNwp76vjhRkvM6iREE46bn/cmx13nWiUiZnYQWqeJh7VB+GuhwZo848bAxUVx+cwUt3290yicz6vzpdNUabaerqpCDe4yxIRTto+v3EwhiNP5n9Ic085TN12mM29cnGHVEioDn8q1MGMN05h+hYyy2YqqFHk4ZQqqXK5cLYj8Zus1W8UrxziojMbAyvJKbEFWTEk/IRg/qXRVUvz9ZZmAKa6wHKaNxFluXT8g4/RvnWP5HUg8p7etz/4qk1ZgXZzTCsLGH9tO/vWo7GLdsOUpROBPDNNlvlYx7c3UDNtMgSzK/qkPhmH7k2pam0yHUmCtcmFRKGdfWQMEkZNKHqAz8qHscOk9tvUYb9+23RzsCv8hqj8th+3WrRN/Y/vLT20Qr1HRLUg6gHb3M4OyYMxteOMs2hAG6A+iUy5SIAzYmP480CGXvcn0igjRLLhMMyQ3zI3XHQmkeGCgpmdvFX5Cyb5iu1Z6Ul4yt6BYyx2hkBtpwTGJCVhPB58w/n56UQCbJ+1XSpNRSGEs15kjOS/9WOO5xcO54R1GzF0eXuHjpoppeBeM47gSpFY8JmlTPcvTP/U76tyq6qAxpccZX/IiZmzobhmWV8Lhe+aeIEEe5ycIH0aqnh4idr/6IUbVy/YlZKMf1z6uHyycGek3tvP8m1zy5Zd/IdeaKmqs+lhw6VlHsMcW6EBTDheYw9MiyE8NVrOMIGb4VkymS6lfUIP+CiNHddYKmkkXwfUJisgU2VetELpDXbNUmjt3eS0jGKwqlU175n452PPK+6WTWvOOc/Vm75jirBu1An+OIxmRW/7N4AGbjSAHc6pbzZYgNTn7BhBaDa9AG5XZZU2Rg3oDUmpaBCCbQP9aiRShkFX5Vq5f/ZXtRf4IcNda56feuSOzWhBV6caudspyPCVMZr9/IMQmpj5ALSWncUbpOTZpG+UVOet29MhMsF4xnCa+3DQKsMWy7JJTJIX3wU2cP1ugy3U51/3jWc6jBcJecTvrJ4YHEqpnubGHPXi6EwBPQ3DYY82UqIpsp4HfSqyHkaT34ditkcunk8n5eGdr682bN5vjc16hkZWKFndLAnTD0202vPjm72MlL4TVqvvHOSyZGIQr06vEYJu3/d9u2FXd805wgnI14AkJFbTa/Eex6WK9xELi8p4kX3AbvAWZmK4wGvdqbqbqYLbYB1A4Z902L0v1nRHzLA552JndEi8zFei91cEn3+WRmdsTnV/igApvtBtwarLEXMLCyjkV7N77E0OYJLCI+qKU0XMFxAeGjBejxWY6arounmgPP8AZZGOR8JBmmJOc8zBI+7b+vb+7/mLj/7yYvBgdbHnWOUH1hx9ZoZ1ES7G1v9x6MXoxOHj77xfjty/GH0ZRsBI0jbvF1rWM9euj5eWPBJSDSUtC8WFgYBk2rD3XzAv7xTashhmyiAd+LGzn2S0Xg+uB+SMtW8AgugJXtqQAc7DmzGqPylYmmlvaLIL/dwG6VJa2iMJbbX0tGPAoGInI9g7dbtD6AUVMqe84hSJhIK+PYp0CY7exasIwxTAg7T5TF8lsVXX+yCVTrF1HYyA/vJmMMI6Fy1h/aNScAaddJdikFpl8X5tVO7eh9QjwynwrBNX5UVsoUAailBp5uLCRRW0YTqg1UmrPv1IJWiSEUr5cCLhYIIAvPCo/QU0iX5Q/f+CrWRfspfyCnVUzoqSOad3XA2wXWkuPL0ZDG2Y+En7Xjk793iv2Q9J0j4d/NOq6DFHggP2mQ09UfDaq96bfK/Hhr81IGDQ56rnjrJy1w0xK9RXlUD0iYmpvr1Fno/EtzV7sC+CwScmvsjDcylA78BTFm20Oo7xXyLlG19y26IQZ6DzsG9kosV/JaX8ZCGsa/I8b2CGxtOXzXW+38i/yY15LoJ4GhFWmxYhgXjcdGN1n8VwmEIx73/X29i3zIVEQWoN3gt+3wk/MI6cTUsqSSMQqBb28kSYyk9JxeJC41Ctm02HLmjaOPoW6mH/wHMpUeQuAIuIvpyONrY5ZBs0LRGwTR34WS8vsVwbhb5YZRymvIKJTZ6XIAbclvKQKxuGxuHfUJ43qMTtmphrRQS6hEusouLzpYFWjKUA4/v7YhsGrAp48sMnxHMMzB0gsKWr0QxBGYJNbiQJgbmkVVoaf7O3kiP8UMdKsUBDPVWW19VG54Zh4XfKVdraAJznfMpS51Y9yCjy5NKAWA/4nBWj5G8DfLc5f2UjleiF7FVx8oDkJ5M4Am7tocpXXwKLr7ZqFEAveDtlkKUTCrh5MPhCAG3n8DEOAyPcmm0vSB61Nu7dPByVCKSsoB6U70nHCTr8TeR0Wde55/16+zneQRyPcfQZ2770XEfX2p00WzSoGvOVwRs6TZjc1BxWpVOJ1EBu4IGRTepNnPqkX8NzWg8Us9zHMiNs4oKyAMkqw8yXG6EvsOvnkXzfxS4J7TmSvQnbNAMSOkg2V9tIrw5q6ou2fJS4XtD/DO/okjTlDVoSPwDMQPvCEVtqNtZgM6zY/I2SjAJOhKkn98SAKcXz5EyTthyNBHZQ5IprCOOlAfjf2HnEsbHoVztdom8eTle/M3JVmrsV4TCw+g62ciBMiOSQOvk9o8D1Dt9u4Zx8lNbDBlDqE5OvIs6iKAdiZECiwX1VYAy7zhEprqNsmZmzukKxTiY0/J+y3Ji0w2yXxpqAPF9EBvGg6bqWZErukjDDOTcJneB9a/oeTlbRZbBC7sb59uUkmvqn//UPOV/nVGoC4EIY1B4a7sVUErAunM/74cSGpBxwiizKgg9wP2fx4dcf86Ab0APv64l7CDPBtb98tXsBK+gedRWjcACToctjDHMajN35MsgwvjhQzkS0q7cAGXEDlQodLYqEa5sC2l4nTzFGkPnI8AX7PEldKtsoJxx/W1LAwdfqq8nJUj3rm29Q+xm9nyCr0NCSKrU8xwiiqjlzGVMnhaFQtmXh8qUYgi2pKUG1sFMj8hLWu5oxSkqeMXEq7bNwCi55+RxluSrPQ3XPfWkucO4SqrftG5xsplAoeVwKl0lnsYy3l08C6fPb0zpBESTTfMYYOyA4ySnwC7ccMni5VAlEB8er/Bv333MwrufaDQB8o8ik1m5B8eSrLVGLZnVXHRQ3jHJyasTT5v7zJl6YWxx1EkyVd61uO4u7hTp7uzYnS6Gc89cnkgpFjvkyYdJJtZ2EZt9+EHadRopxe6vNNHPRN82bpvgJEzfXnrGR7iUvzuf+O7/XW9db3dvpbSA5cEd9x8gDeyeIhnMFt+frGtp1VX0O1uYbqgsSxjysTjIiE3tYpsV/VGD4KnFLMfUIXQv/8NeJhbJuIcJsF7PPCtYz3exUPk2kWYmGok6iZe7bJZB5OR+hyy7zxuZgw+54ZdHN1XVBkT3bvVbaOFJxODv/Km9bnyLAnFZng9/wr8MnPk8qbOeItt1ogs+KCb/LDt/WPcS3+PgG9/Wj3N5UT+3sB9HzSeiPebbTpN1vj1jb/TTeebPXXVqYbt6jZUiq80sLtJTwRmGoyQZqOjc1qsvJG/DyW1tbvoA3WbbWm4LvtvzHC6tyqx4J6k+nHS5ePbipMdAxV24fiPD/bXTxxjpgNJK9xizGuwzlue90nhxgkBNo6ZV1amyTbh3/dHwl9VlQvwspdWKX00ypatJnXZPMrJPW/TwpJveJJm0l/zj2vLSi/A2PfXnmzvvmxHsO2ZX9+55vf18+sEV23J8JeYN3X8ZifNrGQ6zfSgPwCrIiNstblQ2IOEwt9Pfn3ji2f5RgXNx61MxxqLf7dxtfOcyxbKjPzGzSnk8Lbyfx9Av1bZpPM9Au+dn8I8iHP31/IPVVYQNJu5EQwUnlFD6O6F41Earaow7QL+lyZJSt6TYhdTMfEwUCUhDoCq4GnU7YxnnTM9rGqw9lrYRb5ibMxT5oz3fY0KfWemZ0vOkVDQGuLH8MwTJ3ghrRtYxgRTsEhTKIQ3+8vv2qzr8eqmrPrp7lY0ZBZIIRV8mVTkz542JOm4HL2C+6ftr4pm9RFxAbfr+xv5q3w/NFkDGSmGcuWhi2hDWSqx8/Z3eCaqQmdAN81G34Rv8iWhpH1/qyJFRtYBxL+rOOKLLaoryGdTXo7260A1hz3zd0BwHq57NYZGyt8cH6kn+bQ1eQ4SIZCj9f3FIC+DIXtVaKqQasS0if0lXRMWSPNSFIoa0vigNXqrloou8V9ql7CuiOikBZY/iWwQ84Lc0U0mux5k6Qa0GTTYzkM78YdgbJFaCm2oPBs7NRkarhHzS7d2SAudYgTnhYAK9WRKYGyashHuNnjt4Kc5yHFLPXhDGAnpJ0Zlm8DdansnWNHiXi+exv4Yjj/P6l4Pz6vjBXZV2jxtby15/5OHXBZapF8w53w54g/TE9s+5Myxi1DQgae/tu3GC4MeY49K4sbopKHycR8H9ojjnKDFYG234zdWvgAGR9htfWj7g49ZMUFYuvP/WqWK7EArvxCTh/LHs7LznMzGrgGC9ckVx1FPjpEynfGpbb17kc9ATowtvkniUS/o9mZTI2ByeLyzths4D7L9caSN8TfF+O430EDkHPk54zDIvOoRUSot4WeUh2mhd4BGNoitq6gTXjF0svtz5Xaq2g/8NaX5RqvNlPSLmaHNa9G4uerqE5y7IaUowPSomDetXBCGVALPMTGqMaKqKD7rN19eQHnwUZGC8BGePFBnZ2YY8Huq/h1a644TsiWM6KovLhlgCvK36YZPATeEfVtmNDv2w326JLdw+d7wjBWSMdRf4pKspImIgzZ7sADkbJA6O2tnGyMV7dWevy7c1pTQhc+CJS8dIA3ieK5OCce0GbsMqZHdIz2xfOTtB+HQIk8I9f2l8nQNLh5MhkEnQslN6Hv2MOTbuiAmuRzenJHfRNrM6OZ7mO9mLtraX0bWFVWcnvPnkzABCgnaKF7oy6bNXDd2DTz851x/agghGaLSJtUgn5CEWiDgOwRULMg+sFup0uGPmScFK6AJa0re0ltpKpxRuHpbnyKV0Z60+sVdABLmMzzhD405skC7f052ru/A2NQEHQiDAoa3rwRWI6CDZF5mmPTPN4dFaDf52BHVoel6dpzXIJiNz7ePzpYX49tBis+8ZbXFfx0VePd1dgq9qeK928N12E+zulm5Bdyo0aJ5KzeJziHby58mqeKMArvt6ZKIJgycRIBaSqR1o2PARkgGgMjC87liNjTYU9O/TLdZsobY3IkjElFqXg9Zcs+SiotKj8u7rPuxslWe+2su7Z56+OkCnEUOd563tr8mH9I2mB2CXPf5bmIgcWfYQp3LkN+hsr4+oDLAJWXnUo7aN6HeOi7u3lHXZo7btSQWBnH6l1bDXYb5tDS9aT0gRVJ/rapw0PTxsxMmBVCDB+h2Oo3HN1+XKm8JTYBSGCkp1VyYdFsF5FrXF3dM/dKbbcU5IMOw6WU/Qt45fXaGR5bV9OtXlpIU6eMimOHhD4bF66VmEjMBc0k/d2Cq9zG35MJ5Hdqjy8GR9mwxenJk73xZ3eGR1O5r6RGfOmp7Z9fPOisAD5nbkY76n8wqRGnu7tt47c8VY6qsfC6f460UffThdl1G4K+TbcRrwwU1IVpovUgxaiINKRL+DY2aMyQuDtk0dqQDZ+4nGb6TB3WEubZUW2edfeTdCwARbSnpNWA9vrbwIJdFPHnPLCBq18MFKLckaupNpRhh0AXXqQnidyGSvKHoGqYcaDXwmxc4sQu5yvC4aMMs9Y3kAvLa4jCx3ez3hJAUn+x5nBeCS0umi0DwSBW+oIR+vTNeyysHKzuZrRltBhpRtfGBNgwL9TtWKQIQRfunCoe1ZFZhoe27uzhEBP3Mz8rXjzobiiss0yx5FNj0JaS0zTCfaNWnSfIL9lg6eoSYS08i2beJqtGvBjIpb+dfcQ98pH1qsHXC3MLYBuXszlAitkTlxDnSIkEoGvkX5kMaRS7op6CCAztQncuV6HM+8f/Aw==<\/script>
<script>(async()=>{const t=document.getElementById("viewer").textContent.trim(),n=Uint8Array.from(atob(t),c=>c.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw")),e=document.createElement("script");e.textContent=await new Response(o).text(),document.body.append(e)})().catch(()=>{document.getElementById("too-old").hidden=!1});<\/script>
</body>
</html>
`.split("\f");r(i+e.map(o=>`<p>${TD(o)}</p>`).join("")+a),r(`<script type="application/json" id="facts">${yh(JSON.stringify(t))}<\/script>`);for(let{lines:o,isPacked:d}of s){r(`<script type="application/x-ndjson"${d?" data-packed":""}>`);for(let c of o)r(yh(c));r("<\/script>")}r(l)}var TD=t=>t.replace(/[<>&"']|[\ud800-\udbff][\udc00-\udfff]|[^ -~]/g,e=>`&#${e.codePointAt(0)};`),yh=t=>t.replace(/<|[^ -~]/g,e=>`\\u${`000${e.charCodeAt(0).toString(16)}`.slice(-4)}`),Dh=wr;function MD(t,[e,s],r){let i=s===Dh;if(!i&&s!==n)throw new U(ge(`${s}`,`dx @$pool.report("C:/leak.html", "${Dh}")`));let a=t.write(_r(Zi,e),l=>PD(r,i,o=>l(`${o}
`)));return{what:j0(i),vr:a}}function ND(t,[e,s],{hunts:r,skip:i,tool:a}){let l={hunts:r.map((o,d)=>({recording:Ba,number:d+1,hunt:o})),skip:i,name:Ba,tool:a};for(let o of wh){if(o.name!==s)continue;let d=t.write(_r(Ji,e),c=>c(o.Ie(l)));return{what:o.help,vr:d}}throw new U(q0(wh.map(o=>o.name)))}var Ba="session";function PD({hunts:t,snapshots:e,skip:s,tool:r},i,a){var l,o,d;let c=jm(),h=[],u=k=>{h.push(Qn(h.length,i?k:c(k)))},{time:f}=(d=(o=(l=t[0])==null?n:l.start)!=null?o:e[0])!=null?d:{time:0};u({type:re,format:Qi,version:1,segment:0,tool:r,time:f});for(let k of e)u(k);let p=[],m={};for(let k of t){u(k.start);for(let v of k.entries)u(v);p.push(ei(k)+ua(k)),p.push(Br(k,Kr(k,s))),m[Pt(k.tag)]=fa(k.tag).map(({name:v})=>v)}xD({Ea:{tool:r,Xa:!i,Tr:[Ba],skip:s,Ze:m},Fa:p,Tr:[{lines:h}]},a)}var AD=class{
constructor(t,e,s,r,i,a,l){this.__u=!1,this.__1=[],this.__i=l,this.__9=t,this.__4=e,this.__f=s,this.__a=r,this.__t=i,this.__j=a}
toString(){return`pooltag ${this.__j}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Dm()}
hitTag(...t){return this.__3("hitTag",t,([e,...s])=>{let r=xs("hitTag",e),i=po('hitTag("Abc ", ',s.filter(l=>l!==Bs)),a=this.__4.hunt(r,i,s.includes(Bs));return a.kind===Cr?this.__v(a):Vc(a)})}
arm(...t){return this.__3("arm",t,([e,s])=>{let r=xs("arm",e);if(s!==n&&s!==Bs)throw new U(ge(`${s}`,`dx @$pool.arm("Abc ", "${Bs}")`));let i=this.__4.arm(r,s===Bs);return i.kind===lt?vw(r,i.armed.arming.repair):Vc(i)})}
capture(...t){return this.__3("capture",t,()=>{let e=this.__4.capture(po("capture(",t));return e.kind===Cr?this.__v(e):Lp(e)})}
clear(...t){return this.__3("clear",t,()=>op(this.__4.clear()))}
skip(...t){let e=this;return e.__3("skip",t,([s])=>{let r=mo("skip",s);return e.__1=[...e.__1.filter(i=>i!==r),r],mc(e.__1)+(e.__16(r)?"":B0(r))})}
unskip(...t){let e=this;return e.__3("unskip",t,([s])=>{let r=mo("unskip",s),i=e.__1.includes(r)?"":K0(r);return e.__1=e.__1.filter(a=>a!==r),i+mc(e.__1)})}
save(...t){return this.__3("save",t,([e])=>hp(this.__f.save(_r("save",e))))}
open(...t){return this.__3("open",t,([e])=>J0(this.__f.open(_r("open",e))))}
report(...t){return this.__3(Zi,t,e=>Dc(MD(this.__f,e,this.__r(Zi))))}
export(...t){return this.__3(Ji,t,e=>Dc(ND(this.__f,e,this.__r(Ji))))}
__r(t){let e=this,{snapshots:s}=e.__a;return{hunts:s.length>0?[...e.__4.it.values()]:e.__8(t,[]),snapshots:s,skip:e.__1,tool:e.__j}}
used(...t){this.__6("used",t);let{sort:e,pattern:s}=Oy(t),{$:r,rows:i}=this.__y(e,s);return new Y(Em(r,i.length),i.map(a=>new yD(a)))}
top(...t){this.__6("top",t);let[e,s]=kD(t[0])?t:["",t[0]],r=Km(this.__y(bt,zr("top",s)).rows,`${e}`);return new Y(Ky(r.length),r)}
snapshot(...t){let e=this;return e.__3(kt,t,([s,r])=>{var i;let{snapshots:a}=e.__a,l=(i=zr(kt,s))!=null?i:`s${a.length+1}`,o=zr(kt,r),d=so(e.__9,e.__i,l,o===n?n:e.__17(o));return d?(e.__a.noteSnapshot(g({type:kt},d)),Aw(l,d.rows.length,a.length===0)):_c})}
diff(...t){this.__6(lr,t);let e=this.__10(t,0),s=this.__10(t,1),r=oo(e,s);if(r.kind!==Ui)throw new U(Pw(e,s));return new Y(Wp(r,e,s),r.rows.map(i=>new zy(i)))}
growth(...t){this.__6("growth",t);let e=um(this.__a.snapshots.map(ro));if(e.Yt.length<2)throw new U(Kc);return new Y(Ew(e),e.rows.map(s=>new Jy(s)))}
totals(...t){var e;this.__6("totals",t);let s=ww(this.__9);if(!s)throw new U(Lw);let r=(e=this.__e())==null?n:e.rows.map(({nonPaged:a,paged:l})=>[a.bytes,l.bytes]),i=a=>r==null?n:r.reduce((l,o)=>{var d;return l+((d=o[a])!=null?d:0)},0);return new Y(Ww(ho(s),s.we),gm(s,i(0),i(1)).map(a=>new wD(a,s.we)))}
who(...t){this.__6("who",t);let e=xs("who",t[0]),s=Mp(this.__9),r=vp(e,this.__9,this.__t);return new Y(Gw(e,r),r.Ze.map(i=>new DD(i,s(i.name))))}
leaks(...t){let e=this.__8(Ii,t),s=Ne(e),r=[];for(let l of e)for(let o of Wm(l,this.__1))r.push(new lD(l,o,s(l)));let i=e.map(l=>Br(l,Kr(l,this.__1))),a=Ts(e,r.length,Fl,Il);return new Y([a,...i].filter(Boolean).join(". "),r)}
recheck(...t){return Hm(this.__8(os,t),this.__1,this.__4)}
sites(...t){let e=this.__8("sites",t),s=Ne(e),r=[];for(let i of e)for(let a of cD(i.sites(this.__1)))r.push(new dD(i,a,s(i)));return new Y(Ts(e,r.length,Fl,Rl),r)}
blocks(...t){let[e]=t,s=FD(e)?e:n,r=this.__8(Bi,t,s===n?t:[]);return Fm(r,this.__1,s)}
drivers(...t){let e=this.__8("drivers",t),s=Ne(e),r=[];for(let i of e)for(let a of Sm(i,this.__1))r.push(new jy(i,a,this.__1,s(i)));return new Y(Ts(e,r.length,"module",Il),r)}
stacks(...t){let e=this.__8("stacks",t),s=Ne(e),r=[];for(let i of e){let a=A(i.pt(),(l,o)=>Ch(o)-Ch(l));for(let l of a)r.push(new hD(i,l,s(i)))}return new Y(Ts(e,r.length,Rt,Rl),r)}
hits(...t){let[e]=t,s=e===n?ED:fo("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__8(ss,t,[]),i=Ne(r),a=[];for(let l of r)for(let o of l.recent(s))a.push(new Yy(l,o,this.__1,i(l)));return new Y(Ts(r,a.length,I,"number, kind, call site"),a)}
status(...t){return this.__6("status",t),new uD(this.__9,this.__4,this.__1)}
help(...t){uo("help",t);let e=Object.values(ni).map(s=>new Fy(s));return new Y(`pooltag ${this.__j}: ${Ey}`,e)}
__y(t,e){let s=this.__e();if(!s)throw new U(_c);let r=Op(s.rows,t).filter(({text:i})=>e===n||So(e,i));return r.length===0&&Cm(e,s.rows.map(({text:i})=>i)),{$:s,rows:r}}
__e(){let t=this;return t.__u||t.__i({kind:"listing"}),t.__u=!0,Up(t.__9,t.__i)}
__17(t){if(!/[*?]/.test(t))return[xs(kt,t)];let e=new Set;for(let{rows:s}of this.__a.snapshots)for(let[r=0]of s){let i=J(r);So(t,_(i))&&e.add(i)}if(e.size===0)throw new U(Hc("known tag",t));return[...e]}
__10(t,e){let{snapshots:s}=this.__a,r=zr(lr,t[e]),i=r===n?s[s.length-2+e]:s.filter(a=>a.name===r).pop();if(i)return ro(i);throw new U(r===n?Kc:Hc(kt,r))}
__v(t){let{hunt:e}=t;return[Kp(t),Br(e,Kr(e,this.__1))].filter(Boolean).join(" ")}
__16(t){let{hunts:e}=this.__4,s=r=>Gr(r,[t]);return e.length===0||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}
__6(t,e){uo(t,e),this.__4.Na()}
__3(t,e,s){try{return this.__6(t,e),new Ws(s(e))}catch(r){if(!(r instanceof U))throw r;return new Ws(r.message)}}
__8(t,e,[s]=e){this.__6(t,e);let r=s===n?n:xs(t,s),{it:i}=this.__4,a=(r===n?[...i.values()]:[i.get(r)]).filter(l=>l!==n);if(a.length===0)throw new U(ap(r,r===n?[]:ln(r,i.keys())));return a}},Bs=Be,ED=100,FD=t=>typeof t==st&&t.length>4&&/!|\+0x/.test(t),Ch=({hits:t})=>t.alloc+t.free+t.unknown,Le=new aw,ci=t=>Wr(gp(t)),Ka=new lw,Ks=new O0(Ka,()=>Le.now(),Gi,ci),ID=new Jg(Le,Le,t=>{Ks.note(g({type:ns},t))}),_a=new d0(Le,ID,Ks,ci),RD=new F0(Le,Ka,Ks,_a),Dt=new AD(Le,_a,RD,Ks,Ka,Gi,ci);return[Dt,Qm,Zm,Jm]})();
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
