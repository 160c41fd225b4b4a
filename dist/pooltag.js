/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(l){let 
Ws="tooLong",
Ia="notOneByte",
Ua="protectedBit",
zt="$prcb",
ce="poolHitTag",
F="other",
Bs="before",
L="after",
M="found",
Qt="absent",
S="unknown",
Oa="NonPagedAllocs",
Va="NonPagedFrees",
ti="NonPagedBytes",
Ga="PagedAllocs",
La="PagedFrees",
ei="PagedBytes",
_="unreadable",
yt="none",
qt="slot",
si="noPointerSize",
ri="PoolHitTag",
Wa="noModules",
W="read",
Oe="arm64",
Ve="x64",
Xt="notRead",
Ge="unseen",
Ba="alreadyArmed",
Ha="taggingOff",
Le="breaksPassed",
ii="ready",
Ka="notKernel",
$a="localKernel",
We="notLive",
za="ambiguous",
pt="stillThere",
Hs="notRepaired",
et="undone",
Qa="DbgBreakPoint",
ai="neither",
w="alloc",
T="free",
Ct="tag",
Ks="nonPaged",
li="NonPaged",
Tt="paged",
mt="frames",
ni="names",
oi="breakInstruction",
$s="breakpoint",
Nt="targetGone",
fe="bugcheck",
At="function",
Be="pool",
He="notPool",
Ke="new",
jt="stack",
zs="$thread",
di="$proc",
ui="entered",
Qs="linked",
pe="foreign",
nt="failed",
hi="notArmedAgain",
ot="noHeader",
Zt="released",
E="inUse",
$e="headerless",
me="yes",
qs="owner",
qa="noTagInCode",
Xa="probableWrapper",
ja="backwards",
Xs="exact",
js="floor",
ci="register",
st="block",
rt="string",
Zs="refutation",
it="nothing",
fi="passing",
pi="immediate",
Js="unchecked",
ge="same",
ze="misnumbered",
Qe="repeated",
Ys="invalid",
tr="torn",
Za="unknownType",
mi="entry",
be="header",
er="newer",
Se="otherBoot",
at="armed",
gi="disarmed",
bi=" and ",
ke="notOurs",
Jt="refused",
Si="cleared",
Ja="foreignCleared",
R="hit",
lt=", ",
Yt="allocation",
Ya="notClosed",
tl="mayRepeat",
qe="doubted",
Ft="hunt",
Xe="noRecording",
_t="; ",
el="stopsUnknown",
sl="repairLine",
rl="stacksDiffer",
il="notRecorded",
ki="number",
sr="unread",
al="Physical Memory",
we="all",
je="system",
De="nonpaged",
rr="allocs",
ir="frees",
ar="diff",
wi="bytes",
ll="notWritten",
Ze="hits",
lr="seconds",
nl="unknownHits",
ol="tooManyBlocks",
Je="notRun",
dl="superseded",
Ye="manualBreak",
Di="otherBreak",
nr="impossible",
ul="muchNonPaged",
hl="nearLimit",
or="nothingHeld",
yi="leaks",
ht="gone",
ts="few",
Ci="keeps",
cl="freedLate",
es="stopped",
Ti="changes",
Ni="uptime",
dr="driver",
_i="noModule",
ur="at least ",
vi="0.1.0",
hr="planned",
te="applied",
fl="framesMissing",
cr="last",
ee="Allocs",
fr="Used",
ss="Frees",
$="taken",
pl="instruction",
Mi="undecided",
ml="unwinding",
gl="WARNING: ",
xi="fixed",
pr="repeat",
mr="full",
bl="seenAgain",
Pi="place",
gr="counters",
rs="change",
ye="end",
is="recheck",
br="located",
as="places",
Ai="blocks",
Fi="everything",
ls="arguments",
Ei="returnValue",
Ri="disagreement",
ns="learning",
os="unlocated",
Ii="notInTable",
Sr="freed",
kr="there",
Sl="ImageFileName",
kl="UniqueProcessId",
wr="hunted",
Ui="boolean",
wl="pooltag recording",
vt="snapshot",
Q="look",
ds="Bytes",
us="Share%",
Et="Coverage%",
Dr="Blocks",
Dl="call site",
yl="blocks/allocations",
Cl="allocations/frees",
q=t=>t>>>0,
hs=t=>{let e=s=>{var r;return((r=t[s])!=null?r:0)&255};return q(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)},
Oi=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
Tl=t=>{if(t.length===0)return{kt:!1,lt:{kind:"empty"}};if(t.length>4)return{kt:!1,lt:{kind:Ws,length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{kt:!1,lt:{kind:Ia,js:e[0]}}:Vi(hs([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
dh=t=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Vi(hs(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Vi(q(Number.parseInt(t,16))):Tl(t),
Vi=t=>t<lo?{kt:!0,tag:t}:{kt:!1,lt:{kind:Ua,plain:dt(t)}},
dt=t=>q(t&~lo),
H=t=>{let e=s=>s>=32&&s<=126;return Oi(t).map(s=>e(s)?String.fromCharCode(s):".").join("")},
Rt=t=>`0x${Ne(t)}`,
uh=t=>hs([...Oi(t)].reverse()),
Nl=t=>H(t).includes("."),
se=t=>{let e=oo.test(t)?t:t.replace(/^0x/i,"").replace(/`/g,"");if(oo.test(e))return Ts(e.toLowerCase().padStart(no,"0"))},
It=(t,e)=>Ts(Ne(t)+Ne(e)),
X=t=>({high:Number.parseInt(t.slice(0,8),16),low:ve(t)}),
v=(t,e)=>{let s=ve(t)+e;if(s>=0&&s<4294967296)return Ts(t.slice(0,8)+Ne(s));let{high:r}=X(t);return It((r+Math.floor(s/4294967296))%4294967296,s%4294967296)},
ct=(t,e)=>{if(t.slice(0,8)===e.slice(0,8))return ve(e)-ve(t);let s=X(t),r=X(e),i=(r.high-s.high)*4294967296+(r.low-s.low);return Number.isSafeInteger(i)?i:l},
Mt=(t,e)=>t<e?-1:t>e?1:0,
_l=(t,e)=>(ve(t)&e-1)===0,
Ut=(t,e)=>e===4?Ts(_e.slice(8)+t.slice(8)):t,
cs=(t,e)=>t.charAt(e===4?8:0)>="8",
hh=(t,e)=>e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`,
fs=(t,e)=>{let s=ve(t),r=e===4&&s>=2147483648;return Lt(r?It(4294967295,s):t)},
ch=(t,e,s)=>C(`rM 0x1;${e?"kb":"k"}${Me(t)}${ho(s)}`),
fh=(t,e)=>{let s=e.map(i=>i===zt?"gdtr":i),r=s.length>0?`;.catch {${uo(s)}}`:"";return C(`${uo(Lm[t])}${r};lm o`)},
ph=(t,e,s)=>{let r=fs(t,e);return s.length===4?C(`ed ${r} ${Me(ps(s))}`):C(`eb ${r} ${s.map(Me).join(" ")}`)},
mh=(t,e)=>{let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return C(`!poolused ${Me(s)}`)},
gh=t=>{let e=H(t).replace(/[^A-Za-z0-9]/g,"?");return C(`!poolused 0x1 ${e}`)},
ps=t=>{let e=s=>{var r;return(r=t[s])!=null?r:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0},
Gi=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
U=(t,e)=>{try{return t()}catch(s){if(!(s instanceof vs))throw s;return e(s)}},
P=(t,e)=>{let s=e;for(;s<t.length&&ft(t.charCodeAt(s));)s++;return s},
Ot=(t,e)=>{let s=e;for(;s<t.length&&hg(t.charCodeAt(s));)s++;return s},
bh=(t,e)=>{let s=e;for(;s<t.length&&po(t.charCodeAt(s));)s++;return s},
Li=t=>{let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=fo;)e--;return t.slice(0,e)},
Wi=(t,e)=>{let s=Ot(t,e);if(s-e===16)return s;if(s-e!==8)return-1;if(t.charCodeAt(s)!==ug)return s;let r=Ot(t,s+1);return r-s===9?r:-1},
Vt=(t,e)=>{let s=Wi(t,e);if(s<0)return;let r=s-e===8,i=t.slice(s-8,s),a=(r?cg:t.slice(e,e+8))+i;return{address:fg(a),pointerSize:r?4:8,end:s}},
Sh=t=>{let e=Number(t);return Number.isSafeInteger(e)?e:l},
yr=(t,e)=>{let s=[];for(let r of t){let i=r.length<=Wt?e(r):l;i!==l&&s.push(i)}return s},
kh=(t,e)=>({elementSize:e,rows:yr(t,s=>wh(s,e))}),
wh=(t,e)=>{let s=Vt(t,P(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let a=Dh(t,i,e*2);if(a<0||(r.push(mg(t,i,a)),!gg(t,a,e)))break;i=a+1}return r.length===0?l:{address:s.address,elements:r}},
Dh=(t,e,s)=>{let r=e+s,i=Ot(t,e)===r,a=t.startsWith("?".repeat(s),e);return(i||a)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1},
yh=(t,e)=>{var s,r;vl(t);let i=aa(t,e);if(e.thing.kind!==ce)return i;let a=xl(e,bg(t,e));if(i.kind===a.kind)return i;let n=o=>[i,a].find(o);return(r=(s=n(go))!=null?s:n(({kind:o})=>o===F))!=null?r:mo},
vl=t=>{j(t,rg)},
Ml=(t,e)=>{e===4&&vl(t)},
xl=(t,e)=>{if(!e)return mo;let{before:s,after:r}=t,i=a=>a.every((n,o)=>n===e[o]);return i(s)?{kind:Bs}:i(r)?{kind:L,bytes:e}:{kind:e.every((a,n)=>a===s[n]||a===r[n])?"mixed":F,bytes:e}},
B=(t,e,s)=>{var r;if(e<0||e+s>t.length)return;if(s===4)return xe(t,e);let i=0;for(let a=s-1;a>=0;a--)i=i*256+((r=t[e+a])!=null?r:0);return i},
Ce=(t,e,s)=>{let r=B(t,e,4),i=s===8?B(t,e+4,4):0;return r===l||i===l?l:It(i,r)},
Cr=(t,e,s)=>{let r=t.readMemory(e,s);return r&&Ce(r,0,s)},
re=(t,e)=>{let s=t.readMemory(e,4);return s&&B(s,0,4)},
Pl=(t,e,s,r)=>{let i=t.readMemory(e,s*r);if(!i)return;let a=[];for(let n=0;n<s;n+=1){let o=Ce(i,n*r,r);if(o===l||o===_e)break;a.push(o)}return a},
Ch=t=>{let e=Vt(t,P(t,0));if(!e||!ft(t.charCodeAt(e.end)))return;let{name:s,os:r}=Al(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,os:r||l}},
Al=t=>{let e=Th(t);return{name:t.slice(0,e).trim(),os:t.slice(e).trim()}},
Th=t=>{let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s},
Tr=(t,e,s)=>{let r=`nt!${e}`.toLowerCase();return U(()=>{let i=t.query(Zm(e)),a=Sg(i).find(o=>o.name.toLowerCase()===r);if(a)return{kind:M,address:Ut(a.address,s)};let n=i.find(o=>o.trim()!=="");return n===l?{kind:Qt}:{kind:S,xt:n.trim()}},({message:i})=>({kind:S,xt:i}))},
Fl=(t,e,s)=>{let r=Tr(t,e,s);return r.kind===M?r.address:l},
ms=(t,e=8)=>{let s=new Map;for(let r of t)if(!(r.length>Wt||!r.includes("=")))for(let[i,a]of Nh(r))s.has(i)||s.set(i,Ut(a,e));return s},
Nh=t=>{var e;let s=[],[r=""]=t.includes(bo)?t.split(bo):[t];for(let i of r.trim().split(/\s+/)){let[,a="",n="",o]=(e=kg.exec(i))!=null?e:[],d=o===""?se(n):l;if(d)s.push([a.toLowerCase(),d]);else if(o!=="*"&&!wg.test(i))return[]}return s},
Bi=t=>{let e=!1;return yr(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),_h(s,e)))},
_h=(t,e=!1)=>{let s=Vt(t,P(t,0));if(!s||!ft(t.charCodeAt(s.end)))return;let r=Vt(t,P(t,s.end));if(!r||!ft(t.charCodeAt(r.end)))return;let i=P(t,r.end),a=t.slice(i),n=a.search(/\s/),o=n<0?a:a.slice(0,n);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:a.slice(o.length).trim(),Pt:e}},
El=(t,e)=>{let s=40543,r=(t&65535)*s,i=(t>>>16)*s,a=r+i%65536*65536,n=Math.floor(i/65536)+Math.floor(a/4294967296);return(a%4294967296^n)&e},
Rl=(t,e,s)=>{let r=(o,d)=>{let{offset:u,bytes:h}=s.fields[o];return vh(t,e+u,h,d)},i=r("Key",!1),a=Il(r(Oa,!1),r(Va,!1),r(ti,!0)),n=Il(r(Ga,!1),r(La,!1),r(ei,!0));if(!(i===l||!a||!n))return{tag:q(i),nonPaged:a,paged:n}},
Il=(t,e,s)=>{if(!(t===l||e===l||s===l))return{allocs:t,frees:e,bytes:s}},
vh=(t,e,s,r)=>{let i=B(t,e,4),a=s===8?B(t,e+4,4):0;if(i===l||a===l)return;let n=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(a+n/2**32)*2**32+i:i+n;return Number.isSafeInteger(o)?o:l},
Ul=t=>{let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:So(r.nonPaged,i.nonPaged),paged:So(r.paged,i.paged)}),e)},
Mh=(t,e)=>{let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=Rl(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s},
Ol=(t,e)=>{let s=new Map,r;for(let i of t){if(i.length>Wt)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,n="",o="",d="",u=""]=a;r!=null||(r=n.length),!(n.length>r||s.has(d))&&s.set(d,{offset:Number.parseInt(o,16),type:u.trim()})}return s.size===0?l:{name:e,fields:s}},
Vl=t=>{let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&Gl(e.type);return e&&s!==l?e.offset+s:l},
Gl=t=>{var e,s,r;let[,i="1",a=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],n=(s=/^U?[Ii]nt([1248])B$/.exec(a))==null?l:s[1],o=(r=/^Ptr(32|64)\b/.exec(a))==null?l:r[1];return n?Number(i)*Number(n):o?Number(i)*(Number(o)/8):l},
xh=(t,e,s)=>{let r=ko(t,"_POOL_TRACKER_BIG_PAGES"),i=r==null?l:r.fields.get("Key"),a=r==null?l:r.fields.get("NumberOfBytes"),n=a!=null?a:r==null?l:r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),d=e("PoolBigPageTableSize");if(!r||!i||!n||o.kind!==M||d.kind!==M)return;let u=Cr(t,o.address,s),h=re(t,d.address);if(!u||!h||(h&h-1)!==0)return;let c=Vl(r);if(c===l)return;let f={Zs:i.offset,Js:n.offset};return m({address:u,n:h,Ys:c},f,{us:a?1:Cg,pointerSize:s})},
Ph=(t,e,s)=>{let r=Ah(s),i=El(r,e.n-1);if(e.us===1)return Hi(t,e,i,s);let a=Hi(t,e,i,s);if(a.kind===M)return a;let n=Hi(t,e,Tg(r)&e.n-1,s);return n.kind===M?n:{kind:_}},
Hi=(t,e,s,r)=>{let{address:i,n:a,Ys:n,Zs:o,Js:d,us:u,pointerSize:h}=e,c=Math.min(yg,a-s),f=t.readMemory(la(i,s,n),c*n);if(!f)return{kind:_};for(let p=0;p<f.length;p+=n){if(Ce(f,p,h)!==r)continue;let g=Ce(f,p+d,h),y=g&&ct(_e,g);if(y===l)return{kind:_};let b=y*u;return{kind:M,tag:hs(f.subarray(p+o,p+o+4)),bytes:b}}return{kind:Qt}},
Ah=t=>{let{high:e,low:s}=X(t);return(s>>>wo|e<<32-wo)>>>0},
Ll=(t,e,s)=>{let r=Gh(ko(t,"_POOL_TRACKER_TABLE")),i=Fh(t,e),a=Hl(t,e("PoolTrackTable"),s);if(!r||!i||!To(a))return;let n=Eh(t,e("ExPoolTagTables"),s),o=Rh(t,e,s);if(!n||o===S)return;let d=[a.address,...n.filter(u=>u!==a.address)];return m({g:r,tables:d},i,{Te:o===yt?l:o})},
Fh=(t,e)=>{let s=na(t,e("PoolTrackTableSize")),r=na(t,e("PoolTrackTableMask"));return s===l||r===l?l:{n:s,mask:r}},
Eh=(t,e,s)=>e.kind!==M?e.kind===Qt?[]:l:Pl(t,e.address,vg,s),
Rh=(t,e,s)=>{let r=Hl(t,e("PoolTrackTableExpansion"),s);if(r.kind===S)return S;if(!To(r))return yt;let i=na(t,e("PoolTrackTableExpansionSize"));return i===l?S:i===0?yt:{table:r.address,n:i}},
Ki=(t,e,s)=>{let r=Wl(t,e,s);if(r.kind!==M)return r;let{nonPaged:i,paged:a}=r.record;return{kind:M,counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
Wl=(t,e,s)=>{let r=Uh(t,e,s);if(r.kind!==qt)return r.kind===yt?Oh(t,e,s):r;let i=[];for(let a of e.tables){let n=Ae(t,e,a,r.index,1);if(!n)return Pe;let o=n.get(0);o&&dt(o.tag)===s&&i.push(o)}return Co(Ul(i))},
Ih=(t,e)=>{let[s]=e.tables,r=s&&Ae(t,e,s,0,e.mask+1);return r&&[...r.values()].map(({tag:i})=>dt(i))},
Bl=(t,e)=>{let s=new Map;for(let a of e.tables){let n=Ae(t,e,a,0,e.n);if(!n)return;n.forEach((o,d)=>{var u;s.set(d,[...(u=s.get(d))!=null?u:[],o])})}let{Te:r}=e,i=r?Ae(t,e,r.table,0,r.n):[];return i?[...[...s.values()].map(Ul),...i.values()].filter(a=>a!==l):l},
Uh=(t,e,s)=>{let[r]=e.tables;if(!r)return Pe;let i=e.mask+1,a=El(s,e.mask);for(let n=i;n>0;){let o=Math.min(_g,i-a,n),d=Ae(t,e,r,a,o);if(!d)return Pe;for(let u=0;u<o;u+=1){let h=d.get(u);if(!h)return{kind:yt};if(dt(h.tag)===s)return{kind:qt,index:a+u}}a=(a+o)%i,n-=o}return{kind:yt}},
Oh=(t,e,s)=>{var r;let{Te:i}=e,a=i&&Ae(t,e,i.table,0,i.n);if(i&&!a)return Pe;let n=[...(r=a==null?l:a.values())!=null?r:[]].find(o=>dt(o.tag)===s);return n?Co(n):Vh(t,e)},
Vh=(t,e)=>{for(let s of e.tables){let r=la(s,e.n-1,e.g.size),i=t.readMemory(r,e.g.size),a=i&&Rl(i,0,e.g);if(!a)return Pe;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:Qt}},
Gh=t=>{let e=t&&Vl(t);if(!t||e===l)return;let s={};for(let r of Dg){let i=t.fields.get(r),a=i&&Gl(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:e,fields:s}},
Hl=(t,e,s)=>{if(e.kind!==M)return e;let r=Cr(t,e.address,s);return r?{kind:M,address:r}:{kind:S,xt:""}},
$i=t=>{let e=Nr(t);if(!e)return{kind:si};let s=Tr(t,ri,e);if(s.kind!==M)return{kind:"noSymbol",name:ri,xt:s.kind===S?s.xt:l};let r=Bi(j(t,co)).map(a=>m({},a,{start:Ut(a.start,e),end:Ut(a.end,e)}));if(!Ms(r))return{kind:Wa};let i=a=>Tr(t,a,e);return{kind:W,target:m({pointerSize:e},Wh(t,e),{poolHitTag:s.address,modules:r,At:Ng.filter(a=>Do(t,e,a)),Ft:Lh(t,i,e),Ne:Ll(t,i,e),tr:xh(t,i,e)})}},
Lh=(t,e,s)=>{var r;let i=e("KiProcessorBlock");return i.kind!==M?[]:(r=Pl(t,i.address,Pg,s))!=null?r:[]},
Nr=t=>{let e=ms(j(t,$m)).get("$ptrsize");return e===It(0,4)?4:e===It(0,8)?8:l},
Wh=(t,e)=>{var s,r,i;let a=(s=j(t,zm).find(d=>/Kernel Version/i.test(d)))!=null?s:"",n=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(a))==null?l:r[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${a.trim()}${o}`,Jt:e===4?"x86":Bh(a),build:n?Number(n):l}},
Bh=t=>{if(t!=="")return/\bARM\s?64\b/i.test(t)?Oe:Ve},
Gt=t=>{let e=Nr(t),s=e&&Fl(t,ri,e);if(!e||!s)return{kind:Xt};let r=Kl(t,s,e);return r===l?{kind:Xt}:{kind:W,address:s,pointerSize:e,value:r}},
Kl=(t,e,s)=>(Ml(t,s),re(t,e)),
Hh=(t,e)=>{let s=Ig(e);return U(()=>t.debugger(ig(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?l:i.includes(s)}),()=>!1)},
_r=t=>{U(()=>t.debugger(lg),()=>{})},
Kh=t=>{let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",a=""]=e!=null?e:[],n=se(i);if(!e||!n)return;let o=u=>Number.parseInt(u,16),d=q(o(s));return St(d)?l:{armed:d,saved:xs(o(r)),address:n,id:a}},
$h=t=>{let e=[];for(let s of t){if(s.length>Wt)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():l;r&&i&&e.push(zh(i,r[1],r[2]));let a=r?l:Qh(s);a&&e.push(a)}return e},
zh=(t,e,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return e==="Command"?m({},t,{command:r}):m({},t,{Ji:r})},
Qh=t=>{var e;let[s="",...r]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(s))return;let i={_e:!0,"not handled":!1}[(e=r[r.length-1])!=null?e:""];i!==l&&r.pop();let a=Og.find(d=>d===r[r.length-1]);if(a&&r.pop(),i===l&&!a)return;let[n="",...o]=r;return o.length>0?l:{code:s,sr:n,status:a,_e:i}},
$l=t=>{var e;let s=$h(j(t,qm)),r=o=>s.find(d=>d.code===o),i=r("bpe"),a=(e=r("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:S};let{command:n}=i;return n!==l&&Gg(n)?ua("command",n):i.status!=="break"?ua("status",xo(i)):(a==null?l:a._e)===!1?ua("handling",xo(a)):{kind:"stops"}},
x=(t,e)=>Array.from(t,(s,r)=>({ve:s,place:r})).sort((s,r)=>e(s.ve,r.ve)||s.place-r.place).map(({ve:s})=>s),
gs=(t,e)=>vr(t.toLowerCase(),e.toLowerCase()),
vr=(t,e)=>{let s=0,r=0,i=-1,a=0;for(;s<e.length;)if(t[r]==="*")i=r++,a=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;t[r]==="*";)r++;return r===t.length},
zl=(t,e)=>{let s=[...new Set(e)].filter(a=>a!==t),r=t.trim(),i=[.../[*?]/.test(r)?[a=>vr(r,a)||gs(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>ql(t.padEnd(4),a.padEnd(4)),a=>ql(t.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let n=s.filter(a);if(n.length>0)return x(n,(o,d)=>o<d?-1:1).slice(0,Lg)}return[]},
Ql=(t,e)=>{let s=new Map([...e].map(r=>[H(r),r]));return zl(H(t),s.keys()).map(r=>s.get(r)).filter(r=>r!==l)},
ql=(t,e)=>{let s=[0,1,2,3].filter(a=>t[a]!==e[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:Po(t.trim(),e.trim())||Po(e.trim(),t.trim())},
qh=(t,e,s)=>{var r;let i=e.Ne;if(!i)return{kind:S};let a=u=>u!==l&&Ki(t,i,u).kind===M,n=Ki(t,i,s);if(n.kind===_||n.kind==="overflow")return{kind:S};let o=Xh(s);if(n.kind===M)return{kind:"seen",hs:a(o)?o:l};let d=[uh(s),o].find(a);return{kind:Ge,meant:d===l?Ql(s,(r=Ih(t,i))!=null?r:[]):[d]}},
Xh=t=>{let e=t>>>24;if(!(e!==32&&e!==0))return q(t&16777215|(e===0?32:0)<<24)},
jh=(t,e,s,r)=>{let i=Mr(t);if(i)return Bt(i);if(St(s))return Bt({kind:"neverHit",tag:s});let a=Zh(t,e);if(a.kind!==W)return Bt(a);let{target:n}=a,o=Kl(t,n.poolHitTag,n.pointerSize);if(o===l)return Bt({kind:_});if(!St(o))return Bt({kind:Ba,value:o});if(Jh(t,n))return Bt({kind:Ha});let d=$l(t);if(d.kind===Le)return Bt(d);let u=Yh(s,qh(t,n,s),r);return u?Bt(u):{kind:ii,target:n,Et:o,stops:d.kind==="stops"}},
Mr=t=>{let{kernel:e,description:s="",live:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:Ka}:r?/^local\b/i.test(s)?{kind:$a}:l:{kind:We}},
Zh=(t,e)=>{let s=$i(t),r=s.kind===W?s.target.modules.filter(i=>!i.Pt):[];return s.kind===si||r.length>1?s:(U(()=>e.debugger(jm),()=>{}),$i(t))},
Jh=(t,e)=>{if(e.build===l||e.build>=Wg)return!1;let s=Fl(t,"NtGlobalFlag",e.pointerSize),r=s&&re(t,s);return r!==l&&(r&Bg)===0},
Yh=(t,e,s)=>{switch(e.kind){case"seen":return e.hs===l||s?l:{kind:za,ps:[t,e.hs]};case Ge:return s?l:{kind:Ge,tag:t,meant:e.meant};case S:return}},
Xl=(t,e,s)=>{e.kind===pt&&t({kind:Hs,command:e.repair}),e.kind===et&&t({kind:"repaired",value:s})},
xr=t=>{let e=Eo.get(t);if(e)return e.is;let s=tc(t);return Eo.set(t,{is:s}),s},
tc=t=>{var e;if(Xg.test(t.module))return t.name.includes("Pool")?Zl(t.name):l;if(Fo.test(t.module))return t.name===Qa||jg.test(t.name)?ai:(e=jl(t.name))!=null?e:ec(t.name)},
jl=t=>zg.test(t)?w:Qg.test(t)?T:l,
ec=t=>qg.test(t)?Zl(t):l,
Zl=t=>t.includes("Alloc")?w:t.includes("Free")?T:ai,
gt=t=>{let e=t.findIndex(({symbol:s})=>!s||xr(s)===l);return e<0?t.length:e},
sc=t=>Fo.test(t.module)&&t.name==="ExFreePool"&&t.offset>Zg,
Jl=t=>t.name===Qa||/^Exp\w*PoolTracker/.test(t.name),
zi=t=>{var e;let s=Jg.exec(t);if(!s)return;let r=((e=s[2])!=null?e:"").trim();return s[1]===l?{command:r}:{processor:Number(s[1]),command:r}},
rc=t=>{let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?l:e[1]){case"Tag":return Ct;case li:return Ks;case"Paged":return Tt;case"Session Tag":return"sessionTag";default:return}},
ic=t=>{let e=[],s=P(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=P(t,i)}return e},
ac=(t,e)=>{let s=P(t,0);if(t.startsWith("TOTAL",s)&&ft(t.charCodeAt(s+5)))return lc(t,s+5,e);let r=e.Me?tb(t,e,e.Me):nc(t,s,e);return r?{kind:"row",usage:r}:sb(t,s)?Oo:{kind:F}},
lc=(t,e,s)=>{let{g:r,Me:i=Go(r)}=s,a=Qi(t,e,i,r);return!a||t.slice(a.end).trim()!==""?Oo:m({kind:"total"},en(a.numbers))},
nc=(t,e,s)=>{let r=Vo(t,e,Ht,s),i=Vo(t,e,t.slice(e,e+Ht).search(/\s/),s);return r&&i?l:r!=null?r:i},
Yl=(t,e,s=Ht)=>{let r=e+s;if(e<0||t.length<=r||!ft(t.charCodeAt(r))||P(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
Qi=(t,e,s,r)=>{var i;let a=[],n=e,o=!0,d=!0;for(let u=0;u<s.length;u++){let h=oc(t,n,(i=s[u])!=null?i:0);if(!h)return;let c=u===s.length-1?dc(t,h,d,r):h.end,f=c===l?l:Sh(t.slice(h.start,c));if(c===l||f===l)return;let p=c===h.wt||c>h.wt&&h.full;o=o&&p,d=d&&(p||u===0),a.push(f),n=c}return{numbers:a,end:n,rr:o}},
oc=(t,e,s)=>{let r=P(t,e),i=t.charAt(r)==="-"?r+1:r,a=bh(t,i);if(!(r===e||a===i))return{start:r,end:a,wt:e+s,full:r===e+1}},
dc=(t,e,s,r)=>{if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.wt||i.startsWith(Lo))return e.end;if(!(!s||e.start>=e.wt))return e.full?r==="old"&&/^[ .]/.test(i)?e.wt:l:e.wt},
tn=(t,e,s)=>{let r=s.trim(),i=t.length===Ht&&!t.includes(".")?Tl(t):l;return m({text:t.padEnd(Ht),tag:i!=null&&i.kt?i.tag:l},en(e),{description:r||l})},
en=t=>{let e=t.length/2;return{nonPaged:sn(t.slice(0,e)),paged:sn(t.slice(e))}},
sn=t=>{let[e=0,s=0,r=0,i=0]=t;return t.length===2?{s:e,bytes:s}:{allocs:e,frees:s,s:r,bytes:i}},
rn=t=>{var e;let s=new Yg,r;for(let i=0;i<t.length;i++){let a=(e=t[i])!=null?e:"";if(r){if(Ro(r.push(a,i)))break}else{let n=s.read(a);n&&(r=new lb(n))}}return r==null?l:r.listing()},
bs=(t,e,s)=>e.Ne?Ki(t,e.Ne,s):U(()=>uc(t,s),()=>({kind:_})),
Ss=t=>t.kind===M?t.counts:t.kind===Qt?{allocs:0,frees:0}:l,
uc=(t,e)=>{let s=rn(t.query(gh(e)));if(!s)return{kind:_};let[r,...i]=s.rows.filter(h=>h.tag===e);if(!r)return{kind:s.rows.length===0?Qt:_};let a=[r.nonPaged.allocs,r.paged.allocs],n=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:_};let o={allocs:an(a),frees:an(n)},{allocs:d,frees:u}=o;return d===l||u===l?{kind:_}:{kind:M,counts:{allocs:d,frees:u}}},
an=t=>{let e=0;for(let s of t){if(s===l)return;e+=s}return e},
qi=(t,...e)=>{let s=e.find(r=>t.has(r));return s===l?l:t.get(s)},
hc=t=>{let e=Vt(t,cc(t));if(!e||t.charAt(e.end)!==" ")return;let s=fc(t,e.end+1),r=s===l?e.end+1:e.end+1+s.length,i=hb(t.slice(r).trim().replace(/\s+/g," "));if(pc(i))return s===l||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}},
cc=t=>{let e=P(t,0),s=Ot(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e},
fc=(t,e)=>{if(t.startsWith("??",e))return"??";let s=t.slice(e,Ot(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return ub.includes(s)?l:s},
pc=t=>{var e;let s=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?l:e[1];return s===l?t==="???"||t==="????":!(s.length===8&&Ot(s,0)===8)},
ln=t=>{let e=P(t,0);if(t.charAt(e)==="#"&&(e=P(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?mt:/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?ni:l},
Xi=t=>{let e=Li(t),s=mc(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:Li(e.slice(0,s)),source:nn(r.slice(i))}},
mc=t=>{let e=gb.exec(t);if(e)return e.index+e[0].length;let s=gc(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&nn(t.slice(r+1))?r:t.length},
gc=t=>{let e=t.indexOf(" (");if(e<0)return-1;let s=mb.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length===0?-1:Math.min(...s)},
nn=t=>{let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>po(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:l},
Pr=t=>{let e=Li(t),{head:s,offset:r}=bc(e);if(r===l)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!bb(a))return;if(i<0)return s===e?l:{module:a,name:"",offset:r};let n=s.slice(i+1);return n.trim()===""||n.endsWith("(")?l:{module:a,name:n,offset:r}},
bc=t=>{var e;let[,s,r]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(s===l||r===l)return{head:t,offset:0};let i=Number.parseInt(r,16);return{head:s,offset:Number.isSafeInteger(i)?i:l}},
on=(t,e,s=!0)=>{let r=P(t,0),i=Sc(t,r),a=i===l?r:P(t,Ot(t,r));return e===ni?Cc(t.slice(a),i):t.charCodeAt(a)===Sb?yc(t,a,i):kc(t,a,i,e,s)},
Sc=(t,e)=>{let s=Ot(t,e),r=s-e;if(!(r<2||r>3||!ft(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)},
kc=(t,e,s,r,i)=>{var a;let n=Wi(t,e);if(n<0)return;let o=r!=="noBase",d=Vt(t,o?wc(t,n,r):e);if(!d||o&&d.pointerSize!==Ho(n-e)||!ft(t.charCodeAt(d.end)))return;let{pointerSize:u}=d,h=P(t,d.end),c=Dc(t,kb(t,h),u,i),f=c&&dn(t.slice(c.end));if(!(!c||!f))return{number:s,pointerSize:u,base:i&&o?(a=Vt(t,e))==null?l:a.address:l,m:d.address,gap:h-d.end,args:c.nt,ms:c.ir,inline:!1,text:f.text,source:f.source,symbol:f.symbol}},
wc=(t,e,s)=>{let r=P(t,e);return s==="wide"||r===e+1?r:t.length},
Dc=(t,e,s,r)=>{let i=t.charCodeAt(e)===Bo,a=[],n=i?P(t,e+1):e,o=0;for(;o<Wo(s);o++){let d=Wi(t,n);if(d<0||Ho(d-n)!==s||!wb(t,d))break;let u=r?Vt(t,n):l;u&&a.push(u.address),n=P(t,d)}if(!(i&&t.charCodeAt(n)!==Bo)&&!(o>0&&o<Wo(s)))return{nt:a,ir:o>0,end:i?P(t,n+1):n}},
yc=(t,e,s)=>{let r=[fb,cb].find(n=>t.startsWith(n,e));if(r===l)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let a=dn(t.slice(i));return a&&a.text!==""?m({},a,Ko,{number:s,inline:!0}):l},
Cc=(t,e)=>{let s=Xi(t),r=Pr(s.text),i=r!==l&&r.name!=="",a=e!==l&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return m({},s,Ko,{symbol:r,number:e,inline:!1})},
dn=t=>{let{text:e,source:s}=Xi(t),r=Pr(e);return r!==l||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:l},
un=t=>{var e;if(t.length>Tb||!_b(t))return;let s=Tc(t.trim());if(yb.test(s))return{kind:oi};if(s.startsWith("Breakpoint ")){let r=(e=/^Breakpoint (\d{1,9}) hit$/.exec(s))==null?l:e[1];return r===l?l:{kind:$s,number:Number(r)}}return s.startsWith("*** Fatal System Error: ")?Nc(s):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(s)?{kind:F,a:s}:Nb.some(r=>r.test(s))?{kind:Nt,a:s}:l},
Tc=t=>{let e=t.includes($o)?Cb.exec(t):null;return e?t.slice(e.index+e[0].length):t},
Nc=t=>{var e;let s=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?l:e[1];if(s!==l)return{kind:fe,code:Number.parseInt(s,16),Yt:hn(t)}},
hn=t=>{var e,s;let r=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?l:e[1],i=[];for(let a of(s=r==null?l:r.split(","))!=null?s:[]){let n=se(a.trim());n&&i.push(n)}return i},
_c=t=>{var e;let s;for(let r of t){if(s&&s.push(r)!==L)continue;let i=un(r);i&&(s=new Mb(i))}return(e=s==null?l:s.Rt())!=null?e:vc(t)},
vc=t=>{let e=new Qo;for(let s of t)e.push(s);return e.place.instruction?m({kind:"stepped"},e.place):l},
Mc=t=>{let e=P(t,0);return e===t.length||Db(t)?!0:xb.some(s=>t.startsWith(s,e))},
xc=t=>{let e=t.trim();if(!e.endsWith(":"))return;let s=Xi(e.slice(0,-1));return Pr(s.text)&&s.text},
Pc=t=>{let e=t.filter(i=>i.length<=Wt),s=cn(e,/^Last event: (.+)$/);if(s===l)return;let r=cn(e,/^debugger time: (.+)$/);return r===l?{a:s}:{a:s,time:r}},
cn=(t,e)=>{var s;for(let r of t){let i=(s=e.exec(r.trim()))==null?l:s[1];if(i!==l)return i}},
Ac=t=>{for(let[e,{symbol:s}]of t.slice(0,gt(t)).entries()){if(!s||e===0&&sc(s))continue;let r=xr(s);if(r===w||r===T)return r}},
Fc=t=>{var e;if(t.offset!==0)return;let s=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?l:e[1];if(s!==l)return jl(s);let r=xr(t);return r===ai?l:r},
Ec=(t,e)=>{let s=B(t,t.length-ne,ne);if(s===l||X(e).low%ne!==0)return[];if(Kt(s,4227858432,2483027968))return[{kind:At,address:v(e,Xo(s)-ne)}];let r=Kt(s,4294966303,3594452992),i=Kt(s,4294965279,3594455071)||Kt(s,4294965248,3611232256);return r||i?[ca]:[]},
Rc=(t,e)=>{let[s,r,i]=[0,1,2].map(d=>B(t,d*ne,ne));if(s===l)return;if(Kt(s,4227858432,335544320))return{kind:At,address:v(e,Xo(s))};if(r===l||i===l)return;let a=s&31;if(!(Kt(s,2667577344,2415919104)&&(r&1023)===a*33&&i===Wr(3592355840|a<<5)))return;let n=r>>>10&4095,o=Ic(s,e);if(Kt(r,4290772992,4181721088))return{kind:qt,address:v(o,n*8)};if(Kt(r,4290772992,2432696320))return{kind:At,address:v(o,n)}},
Ic=(t,e)=>{let s=t<<8>>13<<2|t>>>29&3,{high:r,low:i}=X(e);return v(It(r,Wr(i&-4096)),s*4096)},
ji=(t,e,s)=>{var r;let i=t[e];if(i===l)return;let a=i>>6,n=i>>3&7;if(a===3)return{extension:n,length:1};let o=(i&7)===4,d=o?t[e+1]:i;if(d===l)return;let u=o?2:1;if(!(a===0&&(d&7)===5)){let p=u+((r=[0,1,4][a])!=null?r:0);return e+p<=t.length?{extension:n,length:p}:l}let h=Ar(t,e+u);if(h===l)return;let c=u+4;if(!o)return{extension:n,length:c,fixed:{kind:s===Ve?"relative":"absolute",gs:h}};let f=(d>>3&7)!==4;return{extension:n,length:c,fixed:f?l:{kind:"absolute",gs:h}}},
Ar=(t,e)=>{let s=B(t,e,4);return s===l?l:s|0},
Uc=(t,e,s)=>{let r=[];for(let i=2;i<=Ab;i+=1){let a=t.length-i,n=t[a]===232&&i===5?Ar(t,a+1):l;if(n!==l){let u=s===Ve?Oc(t,a,e):l;r.push({kind:At,address:Lr(e,n,s),slot:u})}let o=t[a]===255?ji(t,a+1,s):l;if((o==null?l:o.extension)!==2||o.length!==i-1)continue;let{fixed:d}=o;d&&r.push({kind:qt,address:jo(d,e,s)}),(!d||Vc(t,a,s))&&r.push(ca)}return r},
Oc=(t,e,s)=>{let r=e-Pb;if(!Zo.every((a,n)=>t[r+n]===a))return;let i=Ar(t,r+Zo.length);return i===l?l:v(s,e-t.length+i)},
Vc=(t,e,s)=>{let r=t[e-1],i=s===Ve&&Jo(r)?t[e-2]:r;return i===100||i===101},
Gc=(t,e,s)=>{var r;let i=s===Ve&&Jo(t[0])?1:0,a=n=>v(e,i+n);switch(t[i]){case 235:{let n=((r=t[i+1])!=null?r:0)<<24>>24;return{kind:At,address:Lr(a(2),n,s)}}case 233:{let n=Ar(t,i+1);return n===l?l:{kind:At,address:Lr(a(5),n,s)}}case 255:{let n=ji(t,i+1,s);if((n==null?l:n.extension)!==4)return;let{fixed:o,length:d}=n;return o?{kind:qt,address:jo(o,a(1+d),s)}:ca}default:return}},
Lc=(t,e,s)=>s===Oe?Ec(t,e):Uc(t,e,s),
Wc=(t,e,s)=>s===Oe?Rc(t,e):Gc(t,e,s),
Bc=(t,e,s)=>{if(t.length===1)return t[0];let r=t.filter(i=>{let a=e(i);return a===l?!1:a===s?!0:i.kind!==At||!i.slot?!1:e({kind:qt,address:i.slot})===a});return r.length===1?r[0]:l},
Hc=t=>{let e=t.findIndex(s=>s.trim()==="Exact matches:");return e<0?[]:yr(t.slice(e+1),Kc)},
Kc=t=>{if(!t.startsWith("    "))return;let e=Pr(Al(t.trim()).name);return(e==null?l:e.offset)===0&&e.name!==""?e:l},
fn=(t,e,s)=>{var r;let i=n=>t.readMemory(v(e,-n),n),a=X(e).low%Rb;return(r=i(s))!=null?r:a>0&&a<s?i(a):l},
pn=t=>{let e=new Set(t.map(Fc));if(e.size>1)return oe;let[s]=e;return s?{kind:Be,of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()==="nt")?{kind:He}:oe},
$c=t=>{var e;let s=new Bb;for(let r=0;r<t.length&&s.push((e=t[r])!=null?e:"",r)!==L;r++);return s.listing()},
zc=t=>{if(t.pointerSize!==l)return{pointerSize:t.pointerSize,Yi:t.gap>=pb?Ke:"old",ta:t.number!==l,args:t.ms}},
Qc=(t,e,s,r=td)=>{let i=t.query(ch(r,e.pointerSize===4,e.At)),a=mn(i,e);if(!a)return fa("registers",i);let n=gn(i,a.b);return n?{kind:W,reading:m({Rt:s},a,{stack:n})}:fa(jt,i)},
mn=(t,e)=>{var s,r,i,a;let n=ms(t,e.pointerSize),o=(r=(s=n.get("eip"))!=null?s:n.get("rip"))!=null?r:n.get("pc"),d=(a=(i=n.get("esp"))!=null?i:n.get("rsp"))!=null?a:n.get("sp");if(!o||!d)return;let u=bn(n,e);return{b:o,sp:d,fp:n.get("ebp"),registers:n,thread:n.get(zs),process:n.get(di),processor:u}},
gn=(t,e)=>{let[s,...r]=$c(t).frames;return s&&[m({},s,{address:e}),...r]},
bn=(t,e)=>{let s=t.get(zt),r=s===l?-1:e.Ft.indexOf(s);return r>=0?r:e.Ft.length===1?0:l},
qc=(t,e)=>{let s=t[t.length-1];return s!==l&&(t.length>=e||s.m===_e)&&t.every(({address:r,base:i,m:a,args:n,inline:o,doubtful:d,symbol:u})=>r&&i&&a&&u&&(n.length===0||n.length===Yb)&&!o&&!d)},
Xc=t=>{var e;let s=t.join(`
`),r=d=>{var u,h;return se((h=(u=d.exec(s))==null?l:u[1])!=null?h:"")},i=r(/^\(([0-9a-f]{8})\)\s+\S/m),a=r(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,n]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(s))!=null?e:[];if(!i||!a||!n)return;let o=n==="Non-FPO"?"ebp":"omitted";return ad(i)===ad(a)?{start:i,frame:o}:{frame:o}},
jc=t=>{var e,s;let r=t.join(`
`),i=g=>{var y,b;return se((b=(y=g.exec(r))==null?l:y[1])!=null?b:"")},a=pa(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),n=pa(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=pa(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),d=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,c]=(s=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(r))==null?l:e.map(Br))!=null?s:[];if(a===l||n===l||o===l||!d||u===l||h===l||c===l)return;let f=u>rS?l:Zc(t,c);if(!f)return;let p=v(d,-o);return m({},f,{lr:v(p,a+h),end:v(p,n)})},
Zc=(t,e)=>{let s=0,r=0,i=!1;for(let a of t){let n=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!n)continue;let[,o,d,u]=n.map(Br),h=Jc(d!=null?d:-1,u!=null?u:-1,a);if(o!==s||!h||i)return;s+=h.n,r+=h.bytes,i=d===ld}return s===e?{nr:r,xe:i}:l},
Jc=(t,e,s)=>{var r,i;switch(t){case 0:return{n:1,bytes:8};case 1:{let a=Br((i=(r=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s))==null?l:r[1])!=null?i:"");return a>0&&e<=1?{n:e+2,bytes:a}:l}case 2:return{n:1,bytes:(e+1)*8};case 4:case 8:return{n:2,bytes:0};case 5:case 9:return{n:3,bytes:0};case ld:return{n:1,bytes:e*8};default:return}},
Yc=(t,e)=>{let s=(e==null?l:e.start)===t;return(e==null?l:e.frame)==="omitted"?s?{kind:ui}:l:e&&!s?{kind:Qs}:l},
Sn=t=>{let e=t.findIndex(s=>nS.test(s));return e<0?t.length:e},
kn=t=>{let e=Bi(t);if(e.length===0)return;let s=e.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:t,places:s}},
tf=t=>{var e;switch(t.kind){case"strayed":return{kind:pe,stop:{kind:F,a:`stopped at ${(e=t.b)!=null?e:"an unknown address"} on the way out of the allocator`}};case hi:return{kind:nt,call:"write nt!PoolHitTag",message:"it did not take"}}},
wn=(t,e)=>{let s=t*2;return{pointerSize:t,Pe:s,te:s,se:e}},
Dn=(t,e,s,r)=>{let i=B(t,0,4),a=B(t,4,4);if(i===l||a===l)return{kind:_};if(dt(q(a))!==s)return{kind:ot};let n=r.pointerSize===4?9:8,o=h=>(i>>>h&(1<<n)-1)*r.te,d=i>>>16+n;if(d===0)return{kind:Zt};if(r.se&&d&pS)return{kind:"second",or:o(0)};let u=o(16);return u>r.Pe&&u<=ma-e?{kind:E,bytes:u}:{kind:ot}},
yn=(t,e,s,r,i=!1)=>{var a,n;let o=$t(t),d=s.Pe,u=Dt=>{var z;return(z=r.readMemory(v(t,Dt-o),d))!=null?z:mS};if(o===0)return{kind:$e};let h=u(o-d),c=Dn(h,o-d,e,s),f=o===d;if(!(f?c.kind===Zt:c.kind===ot&&h.every(Dt=>Dt===h[0]))||!s.se)return c;let p=f?h:u(0),g=((a=B(p,0,2))!=null?a:0)%8192,y=ma-g&-s.te,b=f?u(y-d):h;if(!p.length||!b.length)return{kind:_};if(!(Dn(p,0,e,s).kind===Zt&&b[0]===p[2]&&b.every(Dt=>Dt===b[0])))return c;if(y!==o)return{kind:ot};let A=(n=p[1])!=null?n:0;return{kind:E,bytes:i&&!(A&gS)?g:l,ur:!(A&bS)}},
ef=t=>{let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`},
Zi=t=>ef(m({},t,{offset:0})),
Cn=(t,e=[],s=[])=>{let r=gt(t);for(;r<t.length-1&&Fr(t[r],s);)r++;let i=t[r];return i&&Ps(t,r)?sf(i,r,e):l},
Fr=(t,e)=>{let s=t==null?l:t.symbol;return s?e.some(r=>gs(r,Zi(s))):!1},
sf=(t,e,s)=>{var r;let i=t.address&&Tn(t.address,s);if(i)return m({key:dd(i.module,i.offset),frame:t,gt:e},i);let a=t.symbol&&{module:t.symbol.module};if(((r=t.symbol)==null?l:r.name)===""){let{module:o,offset:d}=t.symbol;return{key:dd(o,d),frame:t,gt:e,module:o,offset:d}}let n=t.address?Lt(t.address):t.text;return m({key:n,frame:t,gt:e},a)},
Tn=(t,e)=>{let s=e.find(({start:i,end:a})=>Mt(i,t)<=0&&Mt(t,a)<0),r=s&&ct(s.start,t);return s&&r!==l?{module:s.name,offset:r}:l},
rf=t=>t.map(wS).join(" "),
Nn=(t,e=_)=>{var s,r;let i=af(t);if(i<yS||e===me)return{kind:qs};let a=e==="no"?qa:"fanOutOnly",n=(r=(s=t[0])==null?l:s.stack[t[0].gt])==null?l:r.symbol,o=n&&n.name!==""?{skip:Zi(n)}:{};return m({kind:Xa,hr:i,_:a},o)},
af=t=>{let e=Array.from({length:DS},(s,r)=>{let i=new Set;for(let{stack:a,gt:n}of t){let o=a[n+1+r];o&&i.add(o.symbol?Zi(o.symbol):o.text)}return i.size});return Math.max(...e)},
lf=t=>{if(t<As)return t;let e=Math.floor(Math.log2(t)),s=2**e,r=Math.floor((t-s)*Fs/s);return As+(e-ud)*Fs+r},
_n=t=>{if(t<As)return t;let e=Math.floor((t-As)/Fs)+ud,s=(t-As)%Fs+1;return 2**e+2**e/Fs*s-1},
vn=(t,e)=>{let s=[];for(let r of t){let i=e(r);i!==l&&s.push(i)}return x(s,(r,i)=>r-i)},
nf=t=>{let e=t[0],s=t[Math.floor((t.length-1)/2)],r=t[t.length-1];if(!(e===l||s===l||r===l))return{smallest:e,Dt:s,largest:r}},
of=(t,e,s)=>{if(!t||!e)return{kind:S,why:Xt};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:S,why:ja};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:S,why:"tooFew"};if(a===i)return{kind:Xs,it:r};let n={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:js,pr:a/i,it:r,missed:n}},
df=t=>{let{number:e,tag:s,stack:r,requested:i,charged:a,thread:n,process:o,time:d}=t;return{tag:s,stack:r,hit:e,requested:i,charged:a,thread:n,process:o,time:d}},
Ji=(t,e)=>{var s,r;let i=new RS(e),a=new Map;for(let o of t){let d=`${o.tag} ${(r=(s=i.site(o.stack))==null?l:s.key)!=null?r:i.It(o.stack)}`,u=a.get(d);u?u.push(o):a.set(d,[o])}let n=[];return a.forEach(o=>{let[d]=o;d&&n.push(uf(d,o,i))}),x(n,(o,d)=>{var u,h,c,f;return((h=(u=o.first)==null?l:u.hit)!=null?h:0)-((f=(c=d.first)==null?l:c.hit)!=null?f:0)})},
uf=(t,e,s)=>{let r=a=>e.reduce((n,o)=>n+a(o),0),i=s.site(t.stack);return m({tag:t.tag,site:i,It:i?l:s.It(t.stack),stacks:e.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:hf(r),Ut:r(({unlocated:a})=>a.alloc),mr:r(({unlocated:a})=>a.free),ot:bd(e.map(({ot:a})=>a))},cf(e,i,s),{k:ff(e),yt:r(({yt:a})=>a),Ct:r(({Ct:a})=>a),Ot:r(({Ot:a})=>a),x:pf(e)},mf(e))},
hf=t=>{let e=t(({hits:a})=>a.alloc);if(e>0&&t(({unlocated:a})=>a.alloc)===e)return;let s=t(({s:a})=>a.count),r=t(({s:a})=>a.Ae)===0,i=t(({s:a})=>a.charged);return{count:s,bytes:r?i:l}},
cf=(t,e,s)=>{var r;let i={gr:0,Ss:0,refused:0};for(let{stack:a,Vt:n}of t){let o=(r=s.caller(a))==null?l:r.key;n.forEach((d,u)=>{var h;let c=s.site(u),f=c!==l&&e!==l;o!==l&&((h=s.caller(u))==null?l:h.key)===o?i.refused+=d:f&&c.key!==e.key&&(i.gr+=d),f&&c.module!==e.module&&(i.Ss+=d)})}return i},
ff=t=>{let e=new Hr;for(let{k:s}of t)e.Tt(s);return e},
pf=t=>{let e=new Sd;for(let{x:s}of t)e.Tt(s);return e.Fe()},
mf=t=>{let e=[];for(let{first:a,last:n}of t)a&&e.push(a),n&&e.push(n);let s=x(e,(a,n)=>a.hit-n.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}},
gf=(t,e)=>{var s;let r=new Set((s=e[e.length-1])==null?l:s.gone),i=o=>r.has(o),a=t.there.filter(i);if(a.length===0)return t;let n=t.there.filter(o=>!i(o));return m({},t,{there:n,gone:[...t.gone,...a]})},
bf=(t,e,s)=>{var r,i;let a=t.slice(0,gt(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!Jl(u)),n=t[a];if(!n||n.doubtful)return;let o=(r=n.address)!=null?r:a===0?s:l,d=(i=t.slice(a+1).find(({inline:u})=>!u))==null?l:i.base;if(!(!o||!n.base||!d||Mt(n.base,d)>=0))return{kind:e,address:o,base:n.base,y:d}},
Sf=(t,e,s)=>{let r=[];for(let i=0;i+s<=e.length;i+=s){let a=Ce(e,i,s);a&&r.push(a)}return{from:t,nt:r}},
kf=(t,e,s,r)=>{var i;if(ci in t)return s.registers.get(t.register);let a=s.stack&&ct(s.stack.from,v(e,t.offset));return a===l||a%r!==0||(i=s.stack)==null?l:i.nt[a/r]},
wf=(t,e,s)=>{var r,i;let a=[],n=e.stack&&ct(t.base,e.stack.from),o=ct(t.base,t.y);if(n!==l&&o!==l){let u=s===4?Math.min(o,BS):o,h=Math.min(u,n+((i=(r=e.stack)==null?l:r.nt.length)!=null?i:0)*s);for(let c=n;c<h;c+=s)a.push({offset:c})}let d=[...e.registers.keys()].filter(u=>HS.test(u));return[...a,...d.map(u=>({register:u}))]},
Df=(t,e,s,r,i)=>{let a=kf(t.where,e.base,s,r.pointerSize);if(a===l)return Xt;let n=t.holds===st?a:v(a,r.Pe);return Mn(n,r)?xn(n,i):"noBlock"},
Mn=(t,e)=>cs(t,e.pointerSize)&&_l(t,e.te),
xn=(t,e)=>{if(!e)return{block:t};let s=e(t);if(s.kind!=="second")return{block:t,header:s};let r=v(t,-s.or);return{block:r,header:e(r)}},
yf=(t,e,s,r)=>{let{kind:i,pointer:a}=s;if(e===l||typeof e==rt)return;let{block:n,header:o}=e,d=i===w?s.before(n):l;if(a!==l&&a!==n)return;let u=t.open.get(n);if(u&&r.Ee(i,u.hit)||r.Sr(i,n)||(o==null?l:o.kind)===E&&!Nd(o.bytes,s))return;let h=vf(i,o,s.Re);if(h===Zs)return;let c=i===T&&r.ut(w,n)!==l,f=h==="proof"&&d!==E||a!==l||c,p=d?m({},e,{before:d}):e;if(!f)return{ks:t,re:p};let g=a!==l||vd(e,s,r),y=a===l&&r.ws(i,n);return{ks:Kr(t,{hit:s.hit,block:n,$:g,ht:y}),re:p}},
Cf=t=>{let e=({re:{before:s,header:r}})=>s===T&&(r==null?l:r.kind)===E;return t.some(e)?t.filter(({re:s})=>s.before!==E):t},
Tf=(t,e,s)=>{let{hit:r,charged:i}=e,{block:a,header:n}=t,o=(n==null?l:n.kind)===E,d=o?s.ut(T,a):l,u=i!==l&&i!==s.kr.charged;return{hit:r,wr:o,$:u&&s.Dr(a)||vd(t,e,s),ht:s.ws(e.kind,a),Gt:d,charged:i}},
Nf=(t,e,s)=>{let{block:r}=e,i=t.open.get(r);if(!i)return t;if(t.open.delete(r),e.kind===t.place.kind)return s.Ee(e.kind,i.hit)?l:t;if(e.kind===w)return t;if($r(i.charged,e.charged))return;let{hit:a,ht:n}=i;return Kr(t,{hit:a,block:r,$:Md(i,s),ht:n})},
_f=(t,e,s,r)=>{var i;let a=t.open.get(e);if(!(a!=null&&a.wr)||t.place.kind!==w||a.hit<s)return t;let n=Math.max((i=a.Gt)!=null?i:0,s);if(t.open.set(e,m({},a,{Gt:n})),a.$||!Md(m({},a,{Gt:n}),r))return t;t.open.set(e,m({},a,{Gt:n,$:!0}));let o=Math.max(t.z,a.hit);return m({},t,{z:o,Lt:t.Lt+1})},
vf=(t,e,s)=>{switch(e==null?l:e.kind){case l:case $e:return it;case E:return t===w?"proof":it;case Zt:return t===T&&!s?it:Zs;case _:return t===T?it:Zs;default:return Zs}},
Mf=(t,e)=>{let{kind:s,hit:r,after:i,block:a,header:n,before:o,places:d}=t,u=e.yr(i,a,n);if(!t.Cr&&xf(d,u)||t.Tr&&o===T&&(n==null?l:n.kind)===E)return"enough";if(t.Nr)return it;if(n===l)return"enough";if(s===T||o===E)return it;if(d.some(({z:c})=>c===r))return fi;let h=n.kind===E;return u||e._r(a)?it:h||d.some(({z:c})=>c>r)?fi:it},
xf=(t,e)=>Pd(t.filter(({blocks:s})=>!e||s.size>=xd)),
Pn=t=>{let[e]=t;return t.every(s=>(s==null?l:s.block)===(e==null?l:e.block))?e:l},
Pf=(t,e,s)=>{var r,i;if(s.pointerSize!==4)return{};let a=[],n,o;for(let d of t.slice(0,gt(t))){let u=Af(d,e,s);u&&(a.push(u),n=(r=u.requested)!=null?r:n,o=(i=u.poolType)!=null?i:o)}return{freed:An(a.map(({freed:d})=>d)),requested:n,charged:An(a.map(({charged:d})=>d)),poolType:o}},
Af=(t,e,s)=>{var r,i;let a=(i=(r=t.symbol)==null?l:r.name)!=null?i:"",n=ok.find(({functions:h})=>h.test(a));if(!n||t.doubtful)return;let{args:o}=t,d=h=>h===l?l:o[h]&&X(o[h]).low;if(n.tag!==l){let h=d(n.tag);if(h===l||dt(q(h))!==e)return}let u=n.freed===l?l:o[n.freed];return{freed:u!==l&&cs(u,s.pointerSize)&&_l(u,s.te)?u:l,requested:d(n.requested),charged:d(n.charged),poolType:d(n.type)}},
An=t=>{let e=t.filter(s=>s!==l);return e.every(s=>s===e[0])?e[0]:l},
Ff=(t,e,s)=>s===Oe?If(t,e):Ef(t,s),
Ef=(t,e)=>{let s=[];for(let r=0;r<t.length;r+=1){let i=Rf(t,r,e),a=i&&B(t,r+i,Es);a!==l&&s.push({kind:pi,value:a})}return s},
Rf=(t,e,s)=>{var r;let i=(r=t[e])!=null?r:0;if((i&248)===184||i===104)return 1;let a=i===199?ji(t,e+1,s):l;return(a==null?l:a.extension)===0?1+a.length:l},
If=(t,e)=>{var s,r;let i=[],a=new Map;for(let n=0;n+Es<=t.length;n+=Es){let o=(s=B(t,n,Es))!=null?s:0,d=o&31,u=o>>>5&65535,h=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:a.set(d,~(u<<h)>>>0);break;case 1384120320:a.set(d,u<<h>>>0);break;case 1920991232:{let f=((r=a.get(d))!=null?r:0)&~(65535<<h);a.has(d)&&a.set(d,(f|u<<h)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=v(e,n+(o<<8>>13)*Es);i.push({kind:"literal",address:f});continue}}let c=a.get(d);c!==l&&i.push({kind:pi,value:c})}return i},
Uf=(t,e)=>{let s=re(t,v(e,60)),r=s&&t.readMemory(v(e,s),12);return r&&B(r,0,4)===Dk?B(r,8,4):l},
Of=t=>{let e=t.indexOf(0),s=String.fromCharCode(...t.slice(0,e<0?t.length:e));return s===""?l:_s(s)},
ks=(t,e)=>{let s=Nk[e],r=s&&t.readMemory(s,_k),i=r&&Fn(r,vk),a=r&&Fn(r,Mk);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
Fn=(t,e)=>{let s=B(t,e,4),r=B(t,e+4,4);if(!(s===l||r===l)&&r===B(t,e+8,4))return(r*Pk+s)/xk},
Vf=(t,e,s)=>{let r=[];t.held().forEach(a=>{r.push(...a)});let i=Gf(r,e);return{blocks:x(i,(a,n)=>a.block<n.block?-1:1),held:r.length,freed:t.freed().slice(-s)}},
Gf=(t,e)=>{if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let a=t[Math.floor(i*s)];a!==l&&r.push(a)}return r},
Lf=(t,e,s)=>{var r;let{start:i,Ie:a}=t,{kernelBase:n,bootTime:o}=i.target,d=(r=Ms(e.modules))==null?l:r.start;return i.poolHitTag.address!==e.poolHitTag||n!==l&&d!==l&&n!==d?F:o===l||!s?Js:Ld({bootTime:o,uptime:a!=null?a:0},s)?F:ge},
En=(t,e=Wk)=>t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?En(t.slice(1),e):t,
Wf=(t,e)=>t.b===e.b&&t.sp===e.sp&&t.thread===e.thread&&Bf(t.registers,e.registers)&&Hf(t.stack,e.stack),
Bf=(t,e)=>{let s=!0;return t.forEach((r,i)=>{let a=e.get(i);i!==di&&a!==l&&a!==r&&(s=!1)}),s},
Hf=(t,e)=>{let s=Math.min(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:a},n)=>{let o=e[n];return r===(o==null?l:o.base)&&i===(o==null?l:o.address)&&a===(o==null?l:o.text)})},
Rn=(t,e,s,r)=>{if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(a=>a>=t&&a<=s)?i?ze:Qe:"gap":r.some(a=>a>t&&a<=t+e+1)&&i?ze:Qe},
Kf=(t,e)=>{let[s]=t.recent(Number.POSITIVE_INFINITY);if(!s||e.number<s.number)return!0;let r=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(r==null?l:r.time)===e.time&&(r==null?l:r.thread)===e.thread&&(r==null?l:r.kind)===e.kind},
G=(...t)=>e=>t.find(s=>s===e),
ut=t=>e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i===l)return;s.push(i)}return s},
N=(t,...e)=>{var s;let r=Object.entries(t),i=Object.entries((s=e[0])!=null?s:{});return a=>{if(typeof a!="object"||a===null||Array.isArray(a))return;let n=a,o={};for(let[d,u]of[...r,...i.filter(([h])=>n[h]!==l)]){let h=u(n[d]);if(h===l)return;o[d]=h}return o}},
In=(t,e)=>s=>{var r;return(r=t(s))!=null?r:e(s)},
$f=(t,e)=>JSON.stringify(m({seq:t},e)).replace(/[^ -~]/g,Zk),
zf=t=>{var e;if(t.length>Jk)return{kind:Ys};let s;try{s=JSON.parse(t)}catch(u){return{kind:tr}}let r=N({seq:D,type:Y})(s);if(!r)return{kind:Ys};let{seq:i,type:a}=r,n=d0.get(a);if(!n)return{kind:Za,seq:i};let o=n(s);if(o)return{kind:mi,seq:i,entry:m({type:a},o)};let{version:d}=(e=N({version:D})(s))!=null?e:{};return a===be&&d!==l&&d>Xd?{kind:er,version:d}:{kind:Ys}},
Qf=(t,e)=>{var s,r;if(!(e!=null&&e.openEnd))return{kind:it};let{tag:i,poolHitTag:a,target:n}=e.start,o=xs(a.before),d={armed:i,saved:o,address:a.address},u=(s=Mr(t))==null?l:s.kind;if(u&&u!==We)return{kind:Se};let h=Gt(t),c=qf(t,n.pointerSize);if(h.kind!==W||!c)return{kind:S,note:d};if(h.address!==d.address||c!==((r=n.kernelBase)!=null?r:c))return{kind:Se};let f=u===We;return h.value===i?{kind:at,note:d,vr:f}:{kind:h.value===o?gi:"changed"}},
qf=(t,e)=>{let s=Ms(Bi(j(t,co)));return s&&Ut(s.start,e)},
ws=t=>{let[e,s]=[t,0];for(;e>=1024&&s<3;s+=1)e/=1024;return s>0?`${e.toFixed(1)} ${"KMG"[s-1]}B`:`${t} bytes`},
xt=(t,e="")=>{let s=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s},
Xf=(t,e)=>{let s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case Ws:return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case Ia:return`${s} holds ${JSON.stringify(e.js)}, which is no single byte. Give the bytes: "41 62 63 20".`;case Ua:return`${s} has bit 31 set, which the kernel clears before it compares: use ${S0(e.plain)}.`}},
jf=(t,e)=>{if(t===l)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length===0?`Begin with dx @$pool.hitTag(${I(t)}).`:ya(e.map(I));return`Nothing has been recorded for ${I(t)}. ${s}`},
Un=t=>{var e;switch(t.kind){case Ka:return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case We:return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case $a:return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${Rt(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case Le:return ru(t);case"noSymbol":return`there is no symbol nt!${t.name}${Da(t.xt)}. Set the symbol path (.symfix; .reload) and try again.`;case Wa:return"the module list holds no nt. Type .reload and try again.";case si:return"the target does not answer (r $ptrsize says nothing). Is it still there?";case _:return"nt!PoolHitTag cannot be read. Type .reload and try again.";case Ha:return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case Ba:return`nt!PoolHitTag holds ${de(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case Ge:return Zf(t.tag,t.meant);case za:return`${t.ps.map(Rt).join(bi)} are both in use and print alike. Say which: dx @$pool.hitTag("${Rt((e=t.ps[0])!=null?e:0)}", "unseen").`}},
Zf=(t,e)=>{let s=e.map(i=>`${I(i)} (${Rt(i)})`),r=s.length===0?"":`${ya(s)} `;return`no allocation with ${I(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${I(t)}, "unseen").`},
ie=t=>{if(t.kind===et)return"PoolHitTag is as it was.";if(t.kind===ke)return Jf(t.holds);let e=Da(t.failure);return`${t.holds===l?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`},
Jf=t=>t===l||St(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${I(q(t))} by now, and not by this call: dx @$pool.status()`,
Yf=t=>{switch(t.kind){case it:return"Nothing was armed.";case Jt:return`PoolHitTag is not written: ${Un(t.lt)}`;case Si:return t.undone.map(ie).join(" ");case Ja:return t.undone.kind===et?`PoolHitTag held ${de(t.held)}, armed by somebody else; it holds 0 now.`:ie(t.undone)}},
On=t=>{let e=t.tt(),s=t.Nt();if(e.kind===S)return` (${ep(e.why)}${lu(t)?`: ${au}`:""})`;let r=[...e.kind===js?[`${_0(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${k(s,R)} is not known${tp(t)}`]:[]];return r.length===0?"":` (${au}: ${r.join(lt)})`},
tp=t=>{let{count:e,requested:s}=t.Ut(),r=nu(s,e);return r===""?"":`, ${k(e,Yt)} among them${r}`},
ep=t=>{switch(t){case Xt:return"what the tag tracker counted is not known";case Ya:return"the hunt was not brought to its end";case ja:return"the target was started again";case tl:return"the first hit of a capture may be the last one before it, reported again";case qe:return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
Er=t=>{if(Re(t)===0)return"";let e=t.booked();return e===l?S:`${Math.floor(e*1e3)/10} %`},
sp=t=>{switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(x0).join("")}Saved ${[...du(i),k(r.length,Ft)].join(bi)} in ${M0(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case nt:return`Not saved: ${Ta(t)}`}},
rp=t=>{switch(t.kind){case at:return`${I(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case Xe:return`${t.path} is no recording.`;case er:return`it was written by a later pooltag (format ${t.version}).`;case nt:return Ta(t)}},
ip=t=>{let{base:e,recording:s,left:r,cut:i}=t,{hunts:a,problems:n,snapshots:o}=s,d=[...du(o.length),...a.map(Ca)],[u]=n.first;return[`Opened ${e}: ${d.join(_t)||"no hunt"}.`,i&&`It ends early: ${i}.`,u&&`${k(n.count,"line")} damaged or missing, the first at ${u.line}.`,ap(r,s.lastHunt),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
ap=(t,e)=>{if(!(!e||t.kind===it))return t.kind===at&&!t.vr?`PoolHitTag STILL HOLDS ${I(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${de(t.note.saved)} disarms.`:`It was ${A0(e)}${lp(t)}`},
lp=t=>{switch(t.kind){case at:return", as this dump shows (dx @$pool.status()).";case gi:return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case Se:return", on another target or before a restart: nothing of it is armed here.";case S:return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${de(t.note.saved)} disarms.`}},
np=t=>{switch(t.kind){case ii:{let{target:e,tag:s}=t,r=e.Ft.length;return`pooltag: ${[...e.description===""?[]:[e.description],k(e.modules.filter(i=>!i.Pt).length,"module"),...r>0?[k(r,"processor")]:[]].join(lt)}; arming ${I(s)} at ${hh(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${I(t.tag)}: ${ie(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${k(t.hunts,Ft)}`;case el:return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${E0(t.seconds)}`;case sl:return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return R0(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${xt(t.bytes/F0)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${k(t.of,st)} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${de(t.value)} again`;case Hs:return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case rl:return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case il:return`pooltag: nothing more is recorded, the hunt goes on: ${Ta(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
op=t=>{if(!t.includes("<"))return t;let e=t.replace(U0,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
Vn=t=>{if(typeof t==ki)return t;if(!dp(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:l},
dp=t=>typeof t=="object"&&t!==null&&"getHighPart"in t,
Rr=t=>{for(let e=0;e<t.length;e+=hu)host.diagnostics.debugLog(t.slice(e,e+hu));host.diagnostics.debugLog(`
`)},
Gn=(t,e)=>Ds(()=>{let s=host.memory.readMemoryValues(uu(t),e,1);return s.length===e?new Uint8Array(s):l}),
Ds=t=>{try{return t()}catch(e){return}},
ae=(t,e)=>{try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new vs(t,s)}},
Ln=t=>Ir(()=>hp(t))||Ir(cp),
up=()=>{Ir(()=>Reflect.deleteProperty(zr(),ue)&&zr()[ue]===l)||Ir(()=>Wn(`dx -r0 @$vars.Remove("${ue}")`))},
hp=t=>(zr()[ue]=t,zr()[ue]!==l),
cp=()=>[`Debugger.State.Scripts.${fu}.Contents.pool`,"@$scriptContents.pool"].some(t=>Wn(`dx -r0 @$${ue} = ${t}`)),
Wn=t=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error")),
Ir=t=>{try{return t()}catch(e){return!1}},
Bn=t=>(Na===l&&(Na=fp(W0)),Na.get(t)||[]),
fp=t=>{let e=new Map,s="",r="";for(let i of t.split(`
`)){let[a="",n=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=n&&` (${n})`;continue}let o={Ue:"list",name:a+r,place:{kind:"table",source:s}};for(let d=0;d<n.length;d+=4){let u=hs([0,1,2,3].map(c=>B0(n,d+c))),h=e.get(u);h?h.push(o):e.set(u,[o])}}return e},
Hn=t=>{let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]},
pp=t=>{let e=t.slice(0,4),s=t.slice(4,Wt).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),n=(i<0?r:r.slice(0,i)).trim(),o=n==="<unknown>"?a:n;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?l:sr:{pattern:e.includes("*")?e.trim():e,name:o,description:a}},
mp=(t,e,s)=>{let r=[],i=[],a=U(()=>{for(let n of[z0(s),gp(e)]){let o=n.find(u=>s.exists(u));if(o===l)continue;let d=new H0(o);s.read(o,u=>(d.push(u),!0)),r.push(d.Mr(t)),i.push(o)}},({message:n})=>n);return{Ds:Hn([...r,Bn(t)]),read:i,failed:a}},
gp=t=>{let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query(Im).join("")),s=["10","8.1"].map(r=>`${K0}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+$0)},
Kn=(t,e,s,r)=>{let i=Nr(t),a=yo(t,i);if(!i||!a)return;let n=ks(t,i);r||e({kind:"tables",bytes:Q0(a)});let o=r?bp(t,a,r):Bl(t,a);if(!o)return;let d=a.g.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:n&&Math.round(n.uptime),bootTime:n&&Math.round(n.bootTime),whole:!r,bits:d,rows:o.map(({tag:u,nonPaged:h,paged:c})=>[dt(u),...bu(h),...bu(c)]).filter(u=>r||u.slice(1).some(h=>h!==0))}},
bp=(t,e,s)=>{let r=[];for(let i of s){let a=Wl(t,e,i);if(a.kind===M)r.push(a.record);else if(a.kind===Qt)r.push({tag:i,nonPaged:Su,paged:Su});else return}return r},
Sp=t=>{var e;let[s,r]=((e=q0.exec(t))!=null?e:[]).slice(2).map(Number);return s===l||r===l?l:(s*4===r||s*8===r)&&r<9007199254740992?r:l},
kp=t=>{let e=(a=Number.NaN)=>a>=0?a*X0:l,{"NonPagedPool Usage":s=Number.NaN,"NonPagedPoolNx Usage":r=0,"NonPagedPool Max":i}=t;return{nonPaged:e(i===l?i:s+r),Oe:e(i),paged:e(t["PagedPool Usage"]),Ve:e(t["PagedPool Maximum"]),physical:e(t[al]),xr:e(t["Available Pages"])}},
wp=t=>{var e,s;let r={};for(let i of t){let a=(e=/^\s*(\w[\w ]*):/.exec(i))==null?l:e[1];a&&(r[a]=(s=Sp(i))!=null?s:Number.NaN)}return r[al]?kp(r):l},
$n=t=>{let e={kind:t.whole?we:"rows"};return m({},t,{ie:"debugger",table:je,Pr:!0},{ys:e,Cs:t.bits===64,rows:ku(t)})},
Dp=(t,e)=>{if(e.every(({tag:r})=>r!==l))return e;let s=yp(t);return e.map(r=>{let i=r.tag===l?Cp(r,s):l;return i?m({},r,{tag:dt(i.tag)}):r})},
yp=t=>{var e;let s=yo(t,Nr(t));return(e=s&&Bl(t,s))!=null?e:[]},
Cp=(t,e)=>{let s=e.filter(({tag:i})=>H(dt(i))===t.text),r=s.length===1?s:s.filter(i=>J0(i,t));return r.length===1?r[0]:l},
Tp=(t,e)=>{let s=t.now(),r=rn(j(t,mh(Ct,!0))),i=r?l:Kn(t,e,""),a=r?Dp(t,r.rows):i&&ku(i);return a&&{rows:a,Ar:!r,unread:r?r.unread.length:0,total:r?Z0(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}},
Np=(t,e)=>{if(e===Ct)return x(t,Y0);let s=_p(e);return x(t,(r,i)=>s(i)-s(r))},
_p=t=>{switch(t){case De:return e=>e.nonPaged.bytes;case Tt:return e=>e.paged.bytes;case rr:return e=>{var s,r;return((s=e.nonPaged.allocs)!=null?s:0)+((r=e.paged.allocs)!=null?r:0)};case ir:return e=>{var s,r;return((s=e.nonPaged.frees)!=null?s:0)+((r=e.paged.frees)!=null?r:0)};case ar:return _a;case wi:return yu;case"peralloc":return e=>_a(e)===0?0:yu(e)/_a(e)}},
vp=t=>{switch(t.kind){case Jt:return Un(t.lt);case nt:return`the debugger refused "${t.call}": ${t.message}`;case ll:return`writing nt!PoolHitTag did not take${Da(t.applied.failure)}. ${ie(t.applied.undone)}`}},
Mp=t=>{if(t.kind===Le)return`Not captured: ${ru(t)}`;let{Fr:e}=t;return e===l?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${I(e)}: somebody has changed it. dx @$pool.arm(${I(e)}) arms it again.`},
xp=(t,e,s)=>{let{boot:r,Er:i,rows:a,Rr:n}=t,o=sw(e,s);return[`${k(a.length,Ct)} (bytes) from ${e.name} to ${s.name}`,...o>0?[Nu(o,_u)]:[],...n.length>0?[`${k(n.length,Ct)} only in one`]:[],...Au(r),...i?["Allocs and Frees at least so many"]:[],va].join(_t)},
Pp=t=>{if(t.tt().kind===S)return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.Wt();return e===0?l:`up to ${e} of them may have been freed unseen`},
Ap=(t,e)=>{let s=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(lt)}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${s}.`},
Fp=t=>{switch(t.kind){case Ze:case lr:return;case pe:return`Ended by ${Ep(t.stop)}: the prompt is yours.${t.Ir?hw:""}`;case Nt:return"Ended because the target is gone; a restart leaves nothing armed.";case nl:return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case ol:return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.Ur.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case nt:return`Ended because the debugger failed "${t.call}": ${t.message}`;case Je:return`Ended because the target has not run: g answered ${JSON.stringify(t._t)}. al lists your aliases, ad g removes one.`;case dl:return"Ended because another call of pooltag took over."}},
Ep=t=>{switch(t.kind){case Ye:return"a break-in";case $s:return`breakpoint ${t.number}`;case fe:return`bugcheck ${de(t.code)}`;case Di:return`a break at ${t.at}, which is no pool function`;case F:return`another stop (${t.a})`}},
Rp=t=>{let{capture:e,hunt:s,tag:r}=t,{hits:i,Or:a}=e,n=Re(s),o=[k(a.alloc,Yt),k(a.free,T),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(lt),d=n===0?"":`coverage ${Er(s)}${On(s)}`,u=[n>i&&`the whole hunt: ${k(n,R)}`,d].filter(Boolean),h=[`: ${o}`,u.join(lt)].filter(Boolean).join(_t);return[`${k(i,R)} on ${I(r)} in ${xt(e.seconds,s.start.target.description)}${h}.`,Fp(e.end),n===0&&pw(e.end)?Ip(s):l,t.disarmed&&(e.Ge?mw(t.disarmed):ie(t.disarmed)),_o(t.disarmed,r)?"The last hits may be on that tag.":l,n>0?fw(t):l,n>0?`Next: dx -g @$pool.leaks(${I(r)}).`:l].filter(c=>c!==l).join(" ")},
Ip=t=>{let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.Bt())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.tt();return s.kind===js?`The kernel counted ${ou(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
Up=t=>{let[e]=t;return e===l?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`},
Op=t=>{switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}},
Vp=t=>{switch(t.kind){case nr:return`!vm says more of ${t.pool} pool than there can be: the symbols of nt do not fit.`;case ul:return`Nonpaged pool is past 1 GB: ${ws(t.bytes)}.`;case hl:return`${t.pool} pool is at ${Math.floor(t.share*100)} % of its limit.`;case He:return`Memory is short, and most of it is not pool: pool is ${ws(t.pool)} of ${ws(t.inUse)} in use.`}},
Gp=t=>{var e;let{after:s}=t.it,r=(e=t.f[t.f.length-1])==null?l:e.counts;return s&&r&&Qr(s,r)},
Lp=(t,e,s)=>{var r;let{after:i}=t.it,a=(r=t.f[t.f.length-1])==null?l:r.counts;if(!i||!a||t.lastHit===0)return!1;let n=Math.min(s,Dw(t,e)),o=e/t.lastHit*Eu(i,a);return Qr(i,a)+n>=o*ww},
Wp=(t,e)=>{let{after:s}=t.it;if(t.f.length<yw||!s||t.lastHit===0||t.pt().reduce((i,a)=>i+a.yt,0)>e*Cw)return!1;let r=s;for(let{counts:i,boot:a}of t.f){if(!i||a!==ge)return!1;let n=e/t.lastHit*Eu(r,i);if(n<=0||Qr(r,i)<n*Tw)return!1;r=i}return!0},
Bp=(t,e)=>{let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),Vr:e,Ts:Iu(i)}},
zn=(t,e)=>{var s;let r=t.held(),i=new Map(t.pt().map(o=>[o.stack,o])),a=t.f[t.f.length-1],n=a&&Bp(a,(s=Rs(t,a))!=null?s:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>Hp(o,i,r,t.lastHit,n))},
Hp=(t,e,s,r,i)=>{var a;let n=ga(t.use.k),o=[];for(let c of t.use.stacks){let f=e.get(c);f&&o.push(Mw(f,(a=s.get(c))!=null?a:[],n,r,i))}let d=c=>o.reduce((f,p)=>f+c(p),0),u=o.filter(({frees:c})=>c),h=(u.length>0?u:o).reduce((c,f)=>c.concat(f.Le),[]);return m({},t,{We:n,freed:d(({freed:c})=>c),held:d(({old:c,Be:f})=>c+f),old:d(({old:c})=>c),asked:d(({asked:c})=>c),there:d(({there:c})=>c),le:d(({le:c})=>c),st:Math.round(u.reduce((c,{st:f})=>c+f,0)),Le:h.reduce(({first:c,last:f},p)=>({first:Math.min(c,p),last:Math.max(f,p)}),{first:r,last:0})})},
Yi=(t,e)=>{switch(e.kind){case"noHits":return"";case S:return"Of no block is it known that it stays: more hits tell more.";case or:return Kp(e.allocs);case"holds":return $p(t,e.sites);case"noProof":return Qp(t,e.sites,e.why);case yi:return zp(t,e.sites)}},
Kp=t=>{let e=Math.floor(t/Aw),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${k(t,Yt)} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
$p=(t,e)=>{var s,r;let[i]=e;if(!i)return"";let{use:a,We:n,freed:o}=i,d=(r=(s=i.holding)==null?l:s.blocks)!=null?r:i.held,u=Math.min(i.old,d),h=o===0?"none of its blocks was seen freed":`${u} of them for longer than the ${n} hits that what it frees usually lives`,c=kw(t),f=c!==l&&c<=0?" The tag did not grow during the hunt.":"";return`${qr(i)} holds ${Fw(t)}${d} of ${k(a.allocs,st)} allocated there during the hunt, ${h}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${I(t.tag)})`},
zp=(t,e)=>{let[s,...r]=e;if(!s)return"";let{there:i,asked:a,We:n,freed:o}=s,d=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${k(n,R)} at most`,u=r.length>0?` So does ${r.map(qr).join(lt)}.`:"";return`${qr(s)} LEAKS: ${i} of ${k(a,st)} are still there ${Qn(t)}, while ${d}${qn(t)}.${u}`},
Qp=(t,e,s)=>{let[r]=e;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${qr(r)}: ${i} of ${k(a,st)} still there ${Qn(t)}${qn(t)}`}; ${qp(t,r,s)}.`},
qp=(t,e,s)=>{switch(s){case ht:return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case ts:return"too few of them have outlived what the same paths free: a longer hunt tells more";case Ci:return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${I(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case cl:return`${k(e.le,"old block")} of it went meanwhile: such blocks are freed, only late`;case es:return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
Qn=t=>{let e=t.f[t.f.length-1];if(!e)return"";let s=Rs(t,e);return`${s===l?"later":`after ${k(s,"more event")}`}${Ew(t,e)}`},
qn=t=>{let e=Gp(t);return e===l?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${k(e,st)}`:"; the tag has not grown"},
Xp=(t,e)=>{let s=I(t.tag);switch(e.kind){case"asked":return;case Je:return t.f.length>0?l:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case or:return`${s}: no block is known that the hunt has left.`;case Se:return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case nt:return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
jp=(t,e)=>{if(t.uptime===l||e.uptime===l)return S;if(e.uptime<t.uptime)return F;let s=Zp(t,e);return s!==l&&e.uptime>s?ge:t.bootTime===l||e.bootTime===l?S:Math.abs(e.bootTime-t.bootTime)<=Uw?ge:F},
Zp=(t,e)=>{if(t.time===l||e.time===l)return;let s=e.time-t.time;return t.ie===e.ie&&s>0?s:l},
Xn=t=>{let e=t.every(Ow),s=new Map,r=t.map(({rows:a})=>{let n=new Map;for(let o of a){let d=e?`${o.tag}`:o.text,u=n.get(d),h=u?Jp(u,o):o;n.set(d,h),s.set(d,h)}return n}),i=[];return s.forEach((a,n)=>{i.push({Ht:a,ne:t.map((o,d)=>{var u,h;return(h=(u=r[d])==null?l:u.get(n))!=null?h:Vw(o,a)})})}),i},
Jp=(t,e)=>{let s=(r,i)=>({allocs:Xr(r.allocs,i.allocs),frees:Xr(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return m({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})},
jn=(t,e)=>{if(t.table!==e.table)return{kind:"otherTable"};let s=jp(t,e),r=Xn([t,e]);if(s===F||s===S&&r.some(Ww))return{kind:Se};let i=!(t.Cs&&e.Cs),a=[],n=[];for(let{Ht:o,ne:d}of r){let[u,h]=d;if(!u||!h||Lw(u,h))n.push(o.text);else{let c=Zn(u.nonPaged,h.nonPaged,!i),f=Zn(u.paged,h.paged,!i),p=c.bytes+f.bytes;(Gu(c)||Gu(f))&&a.push(m({},o,{nonPaged:c,paged:f,bytes:p}))}}return{kind:Ti,boot:s,Er:i,rows:x(a,(o,d)=>d.bytes-o.bytes),Rr:n}},
Zn=(t,e,s)=>{let r=(i,a)=>{if(!(i===l||a===l))return a>=i?a-i:s?l:a+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),s:e.s-t.s,bytes:e.bytes-t.bytes}},
Yp=t=>{let e=tm(t),s=[],r=0;if(e.forEach((d,u)=>{for(let h of e.slice(0,u))s.push((d.value-h.value)/(d.at-h.at)),r+=Math.sign(d.value-h.value)}),s.length===0)return;let i=x(s,(d,u)=>d-u),a=d=>em(i,d),n=e.length,o=r/Math.sqrt(n*(n-1)*(2*n+5)/18);return{Dt:a(.5),low:a(.25),high:a(.75),Ns:o}},
tm=t=>{let e=Math.ceil(t.length/Bw);return t.filter((s,r)=>(t.length-1-r)%e===0)},
em=(t,e)=>{var s,r;let i=(t.length-1)*e;return(((s=t[Math.floor(i)])!=null?s:0)+((r=t[Math.ceil(i)])!=null?r:0))/2},
sm=(t,e)=>{if(t.length<Hw||!e)return ts;let s=t.slice(1).map(({value:o},d)=>{var u,h;return o-((h=(u=t[d])==null?l:u.value)!=null?h:o)}),r=0,i=0,a=0,n=0;for(let o of s)o>0?r+=o:i-=o,o*n<0&&(a+=1),n=o||n;return r+i===0?"flat":Math.max(...s.map(Math.abs))>=Kw*(r+i)?"step":e.Ns>=Lu&&e.low>0?"steady":e.Ns<=-Lu&&e.high<0?"falling":a>1&&i>=r/2?"sawtooth":"uneven"},
rm=t=>{var e,s;let r=im(t),{Kt:i,boot:a}=am(r),{at:n,by:o}=lm(i),d=(((e=n[n.length-1])!=null?e:0)-((s=n[0])!=null?s:0))/Wu,u=Xn(i),h=x(u,(f,p)=>Bu(p)-Bu(f)).map((f,p)=>$w(f,p+1,n,o!==l)).filter(({oe:f,bytes:p,blocks:g})=>f===ts?p!==0||g!==0:f!=="flat"),c=({oe:f})=>+(f==="steady");return m({Kt:i,Gr:r.length-i.length,boot:a},o&&d>0&&{Lr:d,by:o},{rows:x(h,(f,p)=>c(p)-c(f)||p.bytes-f.bytes)})},
im=t=>{let e=({ys:s},r)=>r+(s.kind===we?t.length:0);return t.filter((s,r)=>s.uptime===l||t.every((i,a)=>i.uptime!==s.uptime||e(i,a)<=e(s,r)))},
am=t=>{let e=ge,s=t.length-1;for(;s>0;s-=1){let[r,i]=t.slice(s-1,s+1),a=r&&i&&jn(r,i);if((a==null?l:a.kind)!==Ti)break;a.boot===S&&(e=S)}return{Kt:t.slice(Math.max(0,s)),boot:e}},
lm=t=>{var e;let s=n=>t.every((o,d)=>{var u,h,c;return d===0||((u=o[n])!=null?u:Number.NaN)>((c=(h=t[d-1])==null?l:h[n])!=null?c:Number.NaN)}),r=(e=t[0])==null?l:e.ie,i=s("time")&&t.every(n=>n.ie===r),a=s(Ni)?Ni:i?"time":l;return{at:t.map((n,o)=>{var d;return(d=a&&n[a])!=null?d:o}),by:a==="time"?r:a}},
Jn=t=>{var e,s;let{nonPaged:r,paged:i,physical:a,xr:n}=t,o=[];if(r!==l&&r>Math.min(a!=null?a:1/0,(e=t.Oe)!=null?e:1/0))return[{kind:nr,pool:De}];if(i!==l&&i>((s=t.Ve)!=null?s:1/0))return[{kind:nr,pool:Tt}];r!==l&&r>zw&&o.push({kind:ul,bytes:r});let d=(h,c,f)=>{let p=Hu(f,a);c!==l&&p!==l&&c>Qw*p&&o.push({kind:hl,pool:h,share:c/p})};if(d(De,r,t.Oe),d(Tt,i,t.Ve),r===l||i===l||!a||n===l)return o;let u=a-n;return n<qw*a&&r+i<u/2&&o.push({kind:He,pool:r+i,inUse:u}),o},
nm=(t,...e)=>{let{physical:s}=t;if(Jn(t).some(({kind:a})=>a===nr))return[];let r=[{pool:De,used:t.nonPaged,y:t.Oe},{pool:Tt,used:t.paged,y:t.Ve}],i=[];return r.forEach(({pool:a,used:n,y:o},d)=>{n&&i.push({pool:a,used:n,y:Hu(o,s),Wr:e[d]})}),i},
om=t=>{let e=t.toLowerCase();return Xw.has(e)||jw.some(s=>e.startsWith(s))},
dm=(t,e)=>{let s=[...um(t,e).values()].map(o=>cm(t,o)),r=s.reduce((o,{holding:d})=>{var u;return o+((u=d==null?l:d.blocks)!=null?u:0)},0),i=s.map(o=>{var d,u;return m({},o,{share:r===0?0:((u=(d=o.holding)==null?l:d.blocks)!=null?u:0)/r})}),a=({holding:o})=>{var d;return(d=o==null?l:o.bytes)!=null?d:-1},n=({holding:o})=>{var d;return(d=o==null?l:o.blocks)!=null?d:-1};return x(i,(o,d)=>a(d)-a(o)||n(d)-n(o))},
um=(t,e)=>{let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,a=new Map;return t.held().forEach((n,o)=>{let d=n.filter(({block:f})=>!r.gone.has(f));if(d.length===0)return;let u=Jw(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),h=hm(u),c=a.get(h);c?c.push({stack:o,St:u,blocks:d}):a.set(h,[{stack:o,St:u,blocks:d}])}),a},
hm=t=>t.kind===dr?`${t.kind} ${t.module.toLowerCase()}`:t.kind===S?`${t.kind} ${t.why}`:t.kind,
cm=(t,e)=>{var s,r;let i=x(e,(c,f)=>f.blocks.length-c.blocks.length),a=[];for(let c of i)a.push(...c.blocks);let n=new Set(i.map(({stack:c})=>c)),o=0;for(let{stack:c,hits:f}of t.pt())n.has(c)&&(o+=f.alloc);let d={lastHit:t.lastHit,k:new Hr},u=cd(a,t.Wt(),t.asked,d),h=(r=(s=i[0])==null?l:s.St)!=null?r:{kind:"cut"};return m({St:h,stacks:i,allocs:o},u&&{holding:u})},
fm=(t,e)=>{var s;let{asked:r,lastHit:i}=t,{count:a,_s:n}=t.Wt(),o=(s=t.recent(1)[0])==null?l:s.time,d=[];return t.held().forEach((u,h)=>{let c=t.ue(t.stacks.at(h),e);for(let f of u){let{block:p,hit:g,time:y}=f;if(r.gone.has(p))continue;let b=y===l||o===l?l:o-y,A=(r.there.has(p)?n:a)>0;d.push(m({},f,{site:c,vs:i-g,He:b,Br:A}))}}),x(d,(u,h)=>u.hit-h.hit)},
pm=(t,e)=>{if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return Fr(t.frame,[s])||r.some(i=>gs(s,i))},
ta=(t,e=[])=>{var s,r;let{alloc:i,free:a,unknown:n}=t.counts();if(i+a+n===0)return{kind:"noHits"};let o=zn(t,e),d=x(o.filter(({held:b,use:A})=>b>0&&A.site!==l),nD);if(d.length===0)return t.isWhole()?{kind:or,allocs:i}:$u;let u=t.f[t.f.length-1];if(!u){let b=d.filter(({holding:A})=>A&&A.blocks>0);return b.length>0?{kind:"holds",sites:b}:$u}let h=d.reduce((b,A)=>b+A.st,0),c=d.reduce((b,A)=>b+A.held-A.old,0),f=d.map(b=>({site:b,$t:dD(t,b,{st:h,Be:c},u)})),p=f.filter(({$t:b})=>b===l).map(({site:b})=>b),g=f.filter(({$t:b})=>b===l||b===Ci).reduce((b,{site:A})=>Math.max(b,A.st),0),y=p.filter(({st:b})=>b>=g*sD);return y.length>0?{kind:yi,sites:y}:{kind:"noProof",sites:d,why:(r=(s=f[0])==null?l:s.$t)!=null?r:ts}},
mm=()=>{let t={};for(let[e,{usage:s,help:r}]of Object.entries(Zr))t[e]={Help:`${s} - ${r}`};return t},
Yn=(t,e)=>{var s,r;let i=(r=(s=Zr[t])==null?l:s.usage)!=null?r:"",a=i.endsWith("()")?0:i.split(",").length;if(e.length>a)throw new O(y0(`${e[a]}`,i))},
ys=(t,e)=>{if(e===l)throw new O(w0(t));if(typeof e!=rt)throw new O(k0(t));let s=dh(e);if(!s.kt)throw new O(Xf(e,s.lt));return s.tag},
to=(t,e,s,r=1,i=1/0)=>{let a=Vn(e);if(a!==l&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new O(D0(t,r,i,s))},
eo=(t,e)=>{let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=[Ze,lr,mt],i={hits:cD};return e.forEach((a,n)=>{let o=r[n];if(!o)throw new O(Ee(`${a}`,s));let d=o===mt?fD:[];i[o]=to(`The number of ${o}`,a,s,...d)}),i},
so=(t,e)=>{if(typeof e==rt&&e.trim()!=="")return e.trim();let s=e===l||typeof e==rt?"An empty pattern":`${e}`;throw new O(Ee(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))},
ro=(t,e)=>{if(typeof e==rt&&e.trim()!==""&&!pD.test(e))return e;throw new O(v0(t))},
ea=(t,e)=>{var s,r;if(e===l||typeof e==rt&&e!=="")return e;throw new O(Ee(`${e}`,`dx @$pool.${(r=(s=Zr[t])==null?l:s.usage)!=null?r:""}`))},
gm=(t,e)=>{if(t===l||/[*?]/.test(t))return;let s=JSON.stringify(t),r=zl(t,e).map(i=>JSON.stringify(i));throw new O(r.length>0?`${s} is no tag in the listing. ${ya(r)}`:Ee(`${s} is no tag in the listing and`,zu))},
sa=(t,e)=>{var s,r;return e===l?"":(r=(s=t.Ke(e))==null?l:s.image)!=null?r:Lt(e)},
io=(t,e,s)=>{var r;if(e===l)return;let i=(r=t.Ke(e))==null?l:r.id,a=i===l?"":`, id ${i}`,n=`${sa(t,e)} (${Lt(e)}${a})`;return qu(s)?`an interrupt or a deferred call, on top of process ${n}, which need have nothing to do with it`:`process ${n}`},
ra=(t,e,s)=>{var r;let i=new Map;for(let{process:d,stack:u}of s){if(d===l)continue;let h=qu(t.stacks.at(u))?"(in an interrupt or deferred call)":sa(t,d);i.set(h,((r=i.get(h))!=null?r:0)+1)}if(i.size===0)return;let a=x([...i],([,d],[,u])=>u-d),n=a.slice(0,bD).map(([d,u])=>`${d} ${u}`),o=a.length-n.length;return`${e}: ${n.join(lt)}${o>0?`, ${o} others`:""}`},
bm=(t,e)=>{var s,r;if(t.length<=e)return t;let i=(r=(s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?l:s[0].length)!=null?r:0,a=e-3-i,n=Math.min(t.indexOf("!")+1,a),o=Math.floor((a-n)/2);return`${t.slice(0,a-o)}...${t.slice(t.length-i-o)}`},
bt=(...t)=>{let e={};for(let s of t)e[s]={PreferredRadix:10};return e},
ao=t=>{switch(t.kind){case dr:return t.module;case _i:return"(code in no module)";case je:return"(the system itself)";case"cut":return"(unknown: stack read in part)";case S:return Qu[t.why]}},
Sm=t=>{switch(t.kind){case dr:return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case _i:return"a driver that was unloaded, or code made at run time";case je:return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case S:return"whoever stands behind a gap may be anybody"}},
Te=t=>{let e=km(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>{var a;return m({},s&&{Tag:Z(H(i.tag))},r&&{Target:(a=e.get(Ju(i)))!=null?a:""})}},
km=t=>{var e,s;let r=new Map,i=new Map;for(let a of t){let n=Ju(a);if(r.has(n))continue;let o=`${(e=a.start.target.build)!=null?e:"(unknown)"}`,d=((s=i.get(o))!=null?s:0)+1;i.set(o,d),r.set(n,d===1?o:`${o} (${d})`)}return r},
wm=(t,e)=>{if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${k(r,"frame")} looked past`},
Dm=t=>{var e,s,r;let i=gt(t);return vD.test((r=(s=(e=t[i])==null?l:e.symbol)==null?l:s.name)!=null?r:"")&&Ps(t,i)},
ym=(t,e)=>{let{blocks:s,old:r}=e,i=s===1?"stays":"stay",a=t.isWhole(),n=a?"":ur,o=PD(e,n),d=a?"":", of what is known";return`${n}${k(s,st)} allocated here ${i}${o}, ${r} of them old${d}`},
Cm=t=>{let{Ss:e,Ut:s,ot:r,refused:i}=t;return[...e>0?[`${k(e,st)} of here freed by other modules`]:[],...s>0?[`the block is not known of ${k(s,Yt)} here${nu(r,s)}`]:[],...i>0?[`${k(i,st)} refused at once by a limit of the tag`]:[]]},
Tm=t=>{if(t.kind===qs)return;let e=t._===qa?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.hr} functions lead through here${e}: perhaps a wrapper${s}`},
Nm=(t,e)=>{let s=[];for(let{use:a,holding:n}of t.sites(e))n&&n.blocks>0&&s.push({use:a,holding:n});let r=s.reduce((a,{holding:n})=>a+n.blocks,0),i=s.map(a=>m({},a,{share:a.holding.blocks/r}));return x(i,(a,n)=>th(n)-th(a)||n.holding.blocks-a.holding.blocks)},
_m=(t,e)=>{var s;let{Hr:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let a=Gt(t),n=a.kind===W?e.Ms(a):l,o=(s=i==null?l:i.repair)!=null?s:Ns(xs(n));return{value:a.kind===W?a.value:l,repair:o}},
Cs=(t,e,s,r)=>{let i=t.map(a=>Ca(a)+N0(a));return e===0?[`no ${s}`,...i].join(_t):[`${k(e,s)} (${r})`,...i,Ma].join(_t)},
vm=(t,e,s)=>{let r=t.map(i=>[Ca(i),Pp(i)].filter(Boolean)).map(i=>i.join(lt));return e===0?["no block",...r].join(_t):[`${e<s?`the oldest ${e} of `:""}${k(s,st)} (address, call site), the oldest first`,...r,Ma].join(_t)},
Mm=(t,e)=>{let s=`read${t.Ar?" from the tag tracker":""} in ${xt(t.seconds,t.session)}`,r=t.unread>0?[`${k(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${k(e,Ct)} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[Ma]].join(_t)},
xm=t=>{var e;let s=(e=/, Binary\s*:\s*(\S+)/.exec(t||""))==null?l:e[1];return s===l?[]:[{Ue:"list",name:s,place:{kind:"printed"}}]},
Pm=()=>{Rr(L0(vi));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(Em(r),s));class e{
get Pool(){return wt}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>wt.used(...s)),t("poolhit",(...s)=>wt.hitTag(...s)),t("poolwho",(...s)=>wt.who(...s)),t("poolleaks",(...s)=>wt.leaks(...s)),t("poolrestore",(...s)=>wt.clear(...s)),t("poolhelp",(...s)=>wt.help(...s))]},
Am=()=>{let t=Ln(wt);Rr(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${pu}`)},
Fm=()=>{for(let t of Ea.he())t.kind===pt&&Yr({kind:Hs,command:t.repair}),t.kind===et&&Rr(`pooltag: ${ie(t)}`);Ls.flush(),up()},
Em=t=>(...e)=>(Ln(wt),t(...e));const m=Object.assign;var Rm=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Ur=t=>{var e;return(e=Rm[t&255])!=null?e:""},Ne=t=>Ur(t>>>24)+Ur(t>>>16)+Ur(t>>>8)+Ur(t),lo=2147483648,no=16,oo=/^[0-9a-f]{1,16}$/i,Ts=t=>t,_e=Ts("0".repeat(no)),ve=t=>Number.parseInt(t.slice(8),16),Lt=t=>`0x${t.replace(/^0{1,15}/,"")}`,C=t=>t,Me=t=>`0x${(t>>>0).toString(16)}`,Im=C(".extpath"),Um=C("g"),Om=(t,e)=>C(`g ${fs(t,e)}`),ia=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Vm=t=>C(ia(t)),Gm=t=>C(`rM 0x1${ho(t.filter(e=>e===zs))}`),Lm={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},Wm=C("r@$prcb"),uo=t=>`r@${t.join(",@")}`,Bm=(t,e)=>C(`${e?"kb":"k"}${Me(t)}`),Hm=(t,e)=>C(`.fnent ${fs(t,e)}`),ho=t=>t.map(e=>`;${ia(e)}`).join(""),Km=C(".lastevent"),$m=C(ia("$ptrsize")),zm=C("vertarget"),co=C("lm"),Qm=C("lm o"),qm=C("sx"),Xm={status:C("sxe bpe"),command:C('sxe -c "" bpe'),handling:C("sxe bpec")},jm=C(".reload"),Zm=t=>C(`x nt!${t}`),Jm=t=>C(`dt nt!${t}`),Ym=t=>C(`dt nt!_EPROCESS ${t}`),tg=(t,e)=>C(`ln ${fs(t,e)}`),Ns=t=>C(`ed nt!PoolHitTag ${Me(t)}`),eg=C("!vm 0x1"),sg=C("dd nt!PoolHitTag L1"),rg=C(".cache flushall"),Or="poolHitTagNote",ig=t=>C(`dx -r0 @$${Or} = "${t.replace(/[^0-9a-f ]/g,"")}"`),ag=C(`dx -r0 @$${Or}`),lg=C(`dx -r0 @$vars.Remove("${Or}")`),ng=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,_s=t=>t.replace(ng,"."),og=300,vs=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(_s(s).slice(0,og)),this.name="HostError",this.call=t}},j=(t,e)=>U(()=>t.query(e),()=>[]),fo=32,dg=9,ug=96,Wt=8192,ft=t=>t===fo||t===dg,po=t=>t>=48&&t<=57,hg=t=>t>=48&&t<=57||(t|32)>=97&&(t|32)<=102,cg="00000000",fg=t=>pg.test(t)?t.toLowerCase():t,pg=/[A-F]/,mg=(t,e,s)=>t.charAt(e)==="?"?l:Number.parseInt(t.slice(e,s),16),gg=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),mo={kind:S},aa=(t,e)=>xl(e,t.readMemory(e.address,e.before.length)),go=({kind:t})=>t===L||t==="mixed";function bg(t,{address:e,pointerSize:s}){let r=kh(j(t,sg),4).rows.find(a=>Ut(a.address,s)===e),i=r==null?l:r.elements[0];return i===l?l:new Uint8Array(Gi(i))}var xe=(t,e)=>{var s,r,i,a;return(((s=t[e])!=null?s:0)|((r=t[e+1])!=null?r:0)<<8|((i=t[e+2])!=null?i:0)<<16|((a=t[e+3])!=null?a:0)<<24)>>>0},la=(t,e,s)=>v(t,e*s),Sg=t=>yr(t,Ch),kg=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i,wg=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,bo="^ Bad register error in ",Dg=["Key",Oa,Va,ti,Ga,La,ei],So=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes}),ko=(t,e)=>Ol(j(t,Jm(e)),e),yg=16,wo=12,Cg=4096,Tg=t=>(t>>>24^t>>>16^t>>>8^t)>>>0,Ng=[zs,zt,di],Do=(t,e,s)=>U(()=>{let r=ms(t.query(Vm(s))).get(s);return r&&Ut(r,e)},()=>{}),_g=8,vg=64,yo=(t,e)=>e&&Ll(t,s=>Tr(t,s,e),e),Pe={kind:_};function Ae(t,{g:e},s,r,i){let a=la(s,r,e.size),n=t.readMemory(a,i*e.size);return n&&Mh(n,e)}var Co=t=>t?{kind:M,record:t}:Pe,To=t=>t.kind===M&&t.address!==_e,na=(t,e)=>e.kind===M?re(t,e.address):l,Mg=(t,e)=>Mt(t.start,e)<=0&&Mt(e,t.end)<0,No=(t,e)=>t.modules.find(s=>!s.Pt&&Mg(s,e)),Ms=t=>t.find(({name:e,Pt:s})=>!s&&e.toLowerCase()==="nt"),xg=(t,e)=>{var s;return((s=No(t,e))==null?l:s.name.toLowerCase())==="nt"},Pg=64,Ag=0,St=t=>t===0||t>=2147483648,xs=t=>t!==l&&St(t)?t:Ag;function oa({address:t,pointerSize:e},s,r){let i=xs(s);return{thing:{kind:ce},address:t,pointerSize:e,before:Gi(i),after:Gi(r),repair:Ns(i)}}var Fg=class{
constructor(t,e,s){this.O=[],this.Z=new Set,this.dn=0,this.bz=t,this.c=e,this.dm=s}
get open(){return this.O}
run(t){return this.bz.run(t)}
debugger(t){return this.bz.change(t)}
vt(t){this.dn+=1;let e=m({id:this.dn},t);return this.aA(e,hr),e}
xs(t){let e=this.vt(t);return this.O.push(e),e}
apply(t){let e=this;e.O.push(t);let s;if(aa(e.c,t).kind===Bs){if(s=e.U(t,t.after,"address"),s===l&&e.dg(t))return e.cF(t);if(e.Z.add(t),e.aY(t).kind===Bs){let r=e.U(t,t.after,"name");if(r===l&&e.dg(t))return e.cF(t);s=s!=null?s:r}}return{kind:Jt,failure:s,undone:e.undo(t)}}
undo(t){let e=this;if(!e.O.includes(t))return{kind:et};Ml(e.c,t.pointerSize);let s;for(let r=0;;r+=1){let i=e.aY(t);if(i.kind===Bs)return e.Y(t,et),{kind:et};let a=go(i)||i.kind===S&&!e.ew(t);if(r===Eg)return a?Rg(t,i,s):e.eR(t,i);if(!a||i.kind===S&&r<2)continue;let n=e.U(t,t.before,r%2===0?"address":"name");n!==l&&e.Z.add(t),s=n!=null?n:s}}
Kr(){return[...this.O].reverse().map(t=>this.undo(t))}
$r(t){this.Y(t,ht)}
mt(){for(let t of[...this.O])this.Y(t,ht)}
cF(t){return this.aA(t,te),{kind:te}}
Y(t,e){this.O.splice(this.O.indexOf(t),1),this.Z.delete(t),this.aA(t,e)}
eR(t,e){return this.Y(t,ht),{kind:ke,holds:vo(e)}}
aA(t,e){let{id:s,thing:r,address:i,before:a,after:n,repair:o}=t,d={id:s,thing:r,address:i,before:a,after:n,repair:o};this.dm({change:d,state:e,time:this.c.now()})}
U(t,e,s){let r=s==="name"&&this.eH(t)?Ns(ps(e)):ph(t.address,t.pointerSize,e);return U(()=>this.bz.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aY(t){return this.Z.has(t)?yh(this.c,t):aa(this.c,t)}
dg(t){return this.aY(t).kind===L}
eH({thing:t,address:e}){if(t.kind!==ce)return!1;let s=Gt(this.c);return s.kind===W&&s.address===e}
ew({thing:t,address:e}){if(t.kind!==ce)return!1;let s=Gt(this.c);return s.kind===W&&s.address!==e}},Eg=3,_o=(t,e)=>(t==null?l:t.kind)===ke&&t.holds!==l&&t.holds!==e&&!St(t.holds),vo=t=>wi in t?ps(t.bytes):l,Rg=({repair:t},e,s)=>({kind:pt,repair:t,failure:s,holds:vo(e)}),Ig=({armed:t,saved:e,address:s,id:r})=>`${Ne(t)} ${Ne(e)} ${s} ${r}`,da=t=>U(()=>{let e=t.query(ag),s=e.map(Kh).find(r=>r!==l);return s?{kind:M,note:s}:{kind:e.every(r=>r.trim()==="")?S:yt}},({message:e})=>({kind:e.includes(Or)?yt:S})),Ug=class{
constructor(t,e,s,r,i){this.dh=!1,this.dj=!1,this.c=t,this.e=e,this.target=s,this.tag=r,this.Et=i,this.repair=Ns(i);let a=t.now().toString(16);this.aA={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.aj&&this.e.open.includes(this.aj)?this.aj:l}
zr(){this.dh=Hh(this.e,this.aA)}
arm(){let t=this;if(t.dj)return Mo;let{target:e,tag:s,Et:r}=t,{poolHitTag:i,pointerSize:a}=e;return t.aj=t.e.vt(oa({address:i,pointerSize:a},r,s)),t.e.apply(t.aj)}
Qr(){let{change:t}=this;return t?this.e.undo(t):{kind:et}}
qr(){let t=this.cZ();return(t?this.bU(t):!this.dh)?this.arm():Mo}
Ps(){let t=this;t.dj=!0;let e=t.cZ(),s=t.ej(e);return e&&t.bU(e)&&s.kind!==pt&&_r(t.e),s}
mt(){this.e.mt()}
ej(t){let e=this,{change:s}=e;if(s&&!(t&&e.eJ(t)))return e.e.undo(s);s&&e.e.$r(s);let r=Gt(e.c);return r.kind!==W?{kind:ke}:St(r.value)?{kind:et}:{kind:ke,holds:r.value}}
eJ(t){let{armed:e,address:s}=t;return!this.bU(t)&&e===this.tag&&s===this.target.poolHitTag}
bU({id:t}){return t===this.aA.id}
cZ(){let t=da(this.c);return t.kind===M?t.note:l}},Mo={kind:Jt,failure:l,undone:{kind:et}},Og=["break","second-chance break","output","ignore"],ua=(t,e)=>({kind:Le,what:t,Xr:e}),xo=({code:t,sr:e,status:s,_e:r})=>[t,e,s,r===!1?"not handled":l].filter(Boolean).join(" - "),Vg=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Gg=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!Vg.test(e)),Lg=3,Po=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e),Wg=3790,Bg=1024,Ao=t=>{var e;return((e=Mr(t))==null?l:e.kind)===We},Bt=t=>({kind:Jt,lt:t}),Hg=class{
constructor(t,e,s){this.cd=!1,this.c=t,this.e=e,this.l=s}
run(t){let e=this,s=e.e.open.filter(i=>i!==t),r=[...s].reverse().map(i=>e.dT(i));if(s.length>0)return r.find(i=>i!==l);if(!(t||e.cd))return Ao(e.c)?l:e.eq()}
dT(t){let e=this;var s;let r=e.e.undo(t);if(Xl(e.l,r,ps(t.before)),r.kind===pt)return r;t===((s=e.aM)==null?l:s.change)&&e.fh(e.aM.id)}
fh(t){let e=da(this.c);e.kind===M&&e.note.id===t&&_r(this.e)}
eq(){let t=this,e=da(t.c);if(t.cd=e.kind!==S,e.kind!==M)return;let{armed:s,saved:r,address:i,id:a}=e.note,n=Gt(t.c);if(n.kind===Xt){t.cd=!1;let u=Ns(r);return t.l({kind:Hs,command:u}),{kind:pt,repair:u,failure:l}}if(n.address!==i||n.value!==s){_r(t.e);return}let o=t.e.xs(oa(n,r,s)),d=t.dT(o);return d?t.aM={change:o,id:a}:_r(t.e),d}},Kg=6e3,ha=2,$g=class{
constructor(t){this.ao=0,this.N=t!==l&&t>=Kg?ha:0}
get pe(){return this.N>=ha&&!this.$e}
get $e(){return this.ao>=ha}
jr(){this.N+=1}
Zr(){this.ao+=1}},Ps=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),le=t=>t.length===0?"noStack":fl,Fo=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,zg=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Qg=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,qg=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Xg=/^VerifierExt$/i,jg=/\?\? ?::|`string'/,Zg=64,Eo=new WeakMap,Ro=t=>t===cr||t===L,Jg=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,Io=1e3,Vr=(t,e)=>({line:t,text:e.slice(0,200)}),Ht=4,Gr={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Uo={Fe:[ee,fr,ee,fr],verbose:[ee,ss,"Diff",fr,ee,ss,"Diff",fr]},Yg=class{
Jr(){this.ct=l,this.ci=l}
read(t){let e=P(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.ct=rc(t);else if(t.startsWith(li,e))this.ci=/^NonPaged +Paged$/.test(t.trim())?e:l;else if(t.startsWith("Tag",e))return this.av(t)}}
av(t){let[e,...s]=ic(t);if((e==null?l:e.text)!=="Tag")return;let r=s.map(d=>d.text).join(" "),i=r===Uo.verbose.join(" ");if(!i&&r!==Uo.Fe.join(" "))return;let a=s.map((d,u)=>{var h,c;return d.end-((c=(h=s[u-1])==null?l:h.end)!=null?c:e.start+Ht)}),n=i?"verbose":this.fs(a,e.start),o=this.ct;return this.Jr(),{g:n,Yr:e.start,sort:o,Me:a.join()===Gr[n].join()?a:l}}
fs(t,e){if(t.join()===Gr.current.join())return"current";if(t.join()!==Gr.oldest.join())return"old";let s=this.ci;return(s===l?e===0:s-e===12)?"oldest":"old"}},Oo={kind:sr};function tb(t,{Yr:e,g:s},r){for(let i of[e,e-1,e+1]){if(!Yl(t,i))continue;let a=Qi(t,i+Ht,r,s);if(!(!a||i!==e&&!a.rr))return tn(t.slice(i,i+Ht),a.numbers,t.slice(a.end))}}function Vo(t,e,s,{g:r}){if(s<1||!Yl(t,e,s))return;let i=Qi(t,e+s,Go(r),r);if(!(!i||!eb(t,i.end)))return tn(t.slice(e,e+s),i.numbers,t.slice(i.end))}var Go=t=>Gr[t].map(()=>Number.POSITIVE_INFINITY),eb=(t,e)=>e>=t.length||ft(t.charCodeAt(e))||ft(t.charCodeAt(e-2))||t.startsWith(Lo,e),Lo="UNKNOWN pooltag",sb=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160)),rb=5e4,ib=1024,ab=16,lb=class{
constructor(t){this.al=[],this.af=[],this.F=[],this.av=t}
push(t,e){let s=this;if(t.length>ib)return s.T(t,e);if(/^[ .\t]*$/.test(t))return $;let r=ac(t,s.av);if(r.kind===F)return zi(t)?L:s.T(t,e);if(s.bW(),r.kind==="row")s.al.push(r.usage);else if(r.kind===sr)s.ab(Vr(e,t));else return s.aO={nonPaged:r.nonPaged,paged:r.paged},cr;return s.al.length<rb?$:cr}
listing(){let{g:t,sort:e}=this.av;return{g:t,sort:e,rows:this.al,total:this.aO,unread:this.af}}
T(t,e){return this.F.length>=ab?L:(this.F.push(Vr(e,t)),F)}
bW(){for(let t of this.F)this.ab(t);this.F=[]}
ab(t){this.af.length<Io&&this.af.push(t)}},nb=64,ob=class{
constructor(t,e,s){this.bP=!1,this.c=t,this.e=e,this.ap=s}
get zt(){return this.bP}
get As(){return this.bG}
returnValue(t){let e=this,s=gt(t.stack),r=t.stack.slice(s).find(u=>!u.inline),i=[...t.stack.slice(0,s)].reverse().find(u=>!u.inline);if(!(r&&Ps(t.stack,t.stack.indexOf(r)))||!r.address||!i)return;if(e.ap.Qr().kind!==et){e.bG={kind:hi};return}let a=e.aS();e.e.run(Om(r.address,e.ap.target.pointerSize));let n=e.fg(),o=qi(n,"eip","rip","pc");if(o!==r.address){e.bP=!0,e.bG={kind:"strayed",b:o};return}db(a,e.aS())||(e.bP=!0),e.ap.qr().kind!==te&&(e.bG={kind:hi});let d=qi(n,"esp","rsp","sp");return n.get(zs)===t.thread&&e.eB(d,i,r)?qi(n,"eax","rax","x0"):l}
aS(){let{target:t,tag:e}=this.ap;return bs(this.c,t,e)}
fg(){let{At:t,pointerSize:e}=this.ap.target;return ms(this.c.query(Gm(t)),e)}
eB(t,e,s){if(!t)return!1;if(this.ap.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=v(e.base,8),i=v(r,nb);return Mt(r,t)<=0&&Mt(t,i)<=0}},db=(t,e)=>t.kind===M&&e.kind===M&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,ub=["fadd","fabd"],hb=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),cb="(Inline)",fb="(Inline Function)",Wo=t=>t===4?3:4,pb=5,mb=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],gb=/\+0x[0-9a-f]+(?=\s)/i,bb=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),Sb=40,Bo=58,Ho=t=>t===8?4:8,kb=(t,e)=>t.startsWith("(T) ",e)?P(t,e+3):e,wb=(t,e)=>e>=t.length||ft(t.charCodeAt(e)),Ko={pointerSize:l,base:l,m:l,gap:0,args:[],ms:!1},Db=t=>t.charAt(P(t,0))==="#"&&ln(t)===l,yb=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Cb=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,$o=" (UTC ",Tb=256,Nb=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],_b=t=>"B*STND^".includes(t.charAt(P(t,0)))||t.includes(" - code ")||t.includes($o),vb=24,Mb=class{
constructor(t){this.cl=new Qo,this.F=0,this.aB=t,this.bM=t.kind===Nt}
push(t){let e=this.bM?L:this.bE(t);return this.bM=Ro(e),e}
Rt(){let t=this.aB;return t.kind===Nt?t:m({},t,this.cl.place)}
bE(t){let e=this;if(t.length>Wt)return e.T();let s=un(t);if(s)return e.fx(s)?$:L;if(Mc(t))return e.el(t.trim()),$;if(zi(t))return L;let r=e.cl.push(t);return r===pl?cr:r==="symbol"?$:e.T()}
fx(t){return this.aB.kind===fe&&t.kind===oi&&this.cl.place.symbol===l}
el(t){let e=this.aB;e.kind===fe&&e.Yt.length===0?this.aB=m({},e,{Yt:hn(t)}):e.kind===oi&&(t.includes("You are seeing this message because")?this.aB={kind:Ye}:t.startsWith(zo)&&(this.aB={kind:F,a:t}))}
T(){return this.F++,this.F>vb?L:F}},zo="A fatal system error has occurred",xb=["*","(0x",zo],Qo=class{
constructor(){this.place={}}
push(t){let e=hc(t);if(e){let r=this.dO;return this.place={symbol:r,instruction:e},pl}let s=xc(t);return s===l?F:(this.dO=s,this.place={symbol:s},"symbol")}},Fe=t=>U(()=>Pc(t.query(Km)),()=>{}),qo=(t,e)=>t!==l&&(e==null?l:e.time)!==l&&e.time!==t.time,ca={kind:"computed"},Lr=(t,e,s)=>Ut(v(t,e),s==="x86"?4:8),ne=4,Kt=(t,e,s)=>Wr(t&e)===Wr(s),Wr=t=>t>>>0,Xo=t=>(t<<6>>6)*ne,jo=({kind:t,gs:e},s,r)=>Lr(t==="relative"?s:It(0,0),e,r),Zo=[76,139,21],Pb=7,Ab=7,Jo=t=>t!==l&&(t&240)===64,Fb=16,Eb=12,Rb=4096,oe={kind:Mi},Ib=3,Ub=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Ob=class{
constructor(t,e){this.dw=new Map,this.c=t,this.h=e}
before(t,e){let{Jt:s}=this.h,r=fn(this.c,t,Fb);if(!r||!s)return oe;let i=Lc(r,t,s),a=Bc(i,n=>this.cT(n),e&&Vb(e));return a?this.bn(a,Ib):oe}
cT(t){if(t.kind===At)return t.address;if(t.kind!=="computed")return Cr(this.c,t.address,this.h.pointerSize)}
bn(t,e){let s=this.cT(t);if(!s)return oe;let r=this.dx(s);if(r.some(({name:n})=>Ub.test(n)))return oe;let i=pn(r);if(i.kind===Be)return i;let a=this.eL(s,e);return a.kind===Be?a:i.kind===He?i:a.kind===Mi&&t.kind===qt?pn(this.dx(t.address)):a}
eL(t,e){let{Jt:s}=this.h,r=e>0?this.c.readMemory(t,Eb):l,i=r&&s&&Wc(r,t,s);return i?this.bn(i,e-1):oe}
dx(t){let e=this.dw.get(t);if(e)return e;let s=U(()=>Hc(this.c.query(tg(t,this.h.pointerSize))),()=>[]);return s.length>0&&this.dw.set(t,s),s}},Vb=({address:t,symbol:e})=>t&&e&&v(t,-e.offset),Gb=class{
constructor(t,e){this.cK=new Set,this.C=new Map,this.c=t,this.h=e,this.cM=new Ob(t,e)}
Fs(t){let e=this.er(t);if(e)return{kind:pe,stop:e};let s=Ac(t.stack);return s?{kind:R,of:s}:this.ec(t)}
er({Rt:t,b:e,stack:s}){var r,i,a;if((t==null?l:t.kind)===Ye)return{kind:Ye};if((t==null?l:t.kind)===$s)return{kind:$s,number:t.number};if((t==null?l:t.kind)===fe)return{kind:fe,code:t.code,Yt:t.Yt};if((t==null?l:t.kind)===F)return{kind:F,a:t.a};let n=(i=(r=s[0])==null?l:r.text)!=null?i:"";if(!xg(this.h,e)||!this.eE(e))return{kind:F,a:n};let o=gt(s),d=(a=s[0])==null?l:a.symbol,u=o===1&&d!==l&&Jl(d);return o===0||u?{kind:Di,at:n}:l}
eE(t){if(this.cK.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cK.add(t),s}
ec({b:t,stack:e}){var s,r;let i=gt(e),a=e[i];if(!(a!=null&&a.address)||!Ps(e,i))return{kind:R,of:S};let n=this.C.get(t);if(n)return{kind:R,of:n};let[o]=e.slice(0,i).reverse().filter(({inline:u})=>!u),d=this.cM.before(a.address,o);switch(d.kind){case Be:return this.C.set(t,d.of),{kind:R,of:d.of};case He:return{kind:pe,stop:{kind:Di,at:(r=(s=e[0])==null?l:s.text)!=null?r:""}};case Mi:return{kind:R,of:S}}}},Lb=1e4,Wb=8,Bb=class{
constructor(t=!1){this.G=[],this.af=[],this.F=[],this.cQ=mt,this.db=!1,this.Z=!1,this.bp=!0,this.di=t}
get ze(){return this.db||this.G.length>0}
get sa(){return this.G.length>0&&this.bp}
push(t,e){let s=this;if(t.length>Wt)return s.T(t,e);if(s.bi)return s.eg(t,e,s.bi);let r=on(t,s.cQ,!s.di||s.eG());return r?s.fj(r,t,e):s.eU(t,e)}
eG(){let t=this.G[this.G.length-1];return!t||t.args.length>0&&t.symbol!==l&&xr(t.symbol)!==l}
ra(t,e){return this.T(t,e)}
listing(){let t=this;return{ia:t.cv,frames:t.G,unread:t.G.length===0?[...t.af,...t.F]:t.af}}
fj(t,e,s){let r=this;return t.text===""?!r.ze||!r.cR(t)?r.T(e,s):(r.bi={row:t,line:Vr(s,e)},$):r.cR(t)?(r.bW(),r.cD(t),$):L}
eg(t,e,{row:s,line:r}){this.bi=l;let i=on(`00 ${t.trim()}`,ni);return!(i!=null&&i.symbol)||i.symbol.name===""?(this.F.push(r),this.push(t,e)):(this.cD(m({},s,{text:i.text,symbol:i.symbol})),$)}
eU(t,e){let s=this,r=P(t,0);if(r===t.length)return s.G.length>0&&s.R===l?L:$;let i=ln(t);return i?s.av(i):Kb(t,r)?(s.Z=!0,s.as!==mt&&(s.as=t.includes($b)?ml:mt),$):s.ze?qb(t)?(s.G.length===0&&(s.bp=!1),s.as=mt,$):Qb(t,r)?$:zi(t)?L:s.T(t,e):s.T(t,e)}
av(t){return this.G.length>0?L:(this.db=!0,this.cQ=t,$)}
cR(t){let e=this;var s;if(e.G.length===0)return!0;if(e.G.length>=Lb)return!1;let r=(s=e.cv)==null?l:s.pointerSize;return r!==l&&t.pointerSize!==l&&r!==t.pointerSize?!1:t.number===l||e.R===l?t.number===e.R:t.number>e.R}
cD(t){let e=this;var s,r;e.G.length===0&&((s=t.number)!=null?s:e.af.length)>0&&(e.bp=!1);let i=e.eD(t),a=i?l:e.dy;e.as=l,e.R=t.number,(r=e.cv)!=null||(e.cv=zc(t)),t.text.startsWith("0x")&&(e.Z=!0),e.G.push(Hb(t,a,{doubtful:e.Z,afterGap:i})),t.inline||(e.dy=t.m===_e?l:t.m)}
eD({number:t,symbol:e}){let s=this;return s.G.length===0?!s.bp:s.R!==l&&t!==s.R+1?!0:s.as===mt||s.as===ml&&(e==null?l:e.name)!==""}
T(t,e){return this.ze?this.F.length>=Wb?L:(this.F.push(Vr(e,t)),F):this.Z?L:F}
bW(){let t=this;t.F.length>0&&t.R===l&&(t.as=mt);for(let e of t.F)t.af.length<Io&&t.af.push(e);t.F=[]}};function Hb(t,e,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:n}=t,o={text:i,args:a,inline:n,doubtful:s};return e!==l&&(o.address=e),t.symbol!==l&&(o.symbol=t.symbol),t.base!==l&&(o.base=t.base),t.m!==l&&(o.m=t.m),t.source!==l&&(o.source=t.source),r&&(o.afterGap=!0),o}var Kb=(t,e)=>t.startsWith(gl,e)&&Yo.test(t)||t.charAt(e)==="<"&&Yo.test(t),$b="unwind information not available",Yo=/\b(?:frames?|unwind\w*|stack)\b/i,zb=["***","ERROR: ",gl,"Unable to load image","SYMSRV: ","DBGHELP: ","#"],Qb=(t,e)=>zb.some(s=>t.startsWith(s,e)),qb=t=>t.length<=Xb&&jb.test(t),Xb=120,jb=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,td=24,fa=(t,e)=>({kind:_,missing:t,_t:ed(e)}),ed=t=>t.slice(0,3).join(" / ").slice(0,200),Zb=class{
constructor(t,e){this.cg=new Set,this.aG={Es:0,most:0},this.r=t,this.co={rule:e,next:new Map}}
get ends(){return this.aG}
add(t){let e=this,s=e.ev(t);s&&e.cg.delete(s),e.cg.add(t);let r=Array.from(e.cg,({end:i})=>i);return e.aG={Es:Math.min(...r),most:Math.max(...r)},s}
find({sp:t,fp:e},s){let r=this,i=X(t),a=[],n=r.co,o=0,d=e&&ct(t,e);for(;;){let u=r.bn(n.rule,i,o,d,s);if(!u||!r.bQ(s,u.at,1))return;let h=n.next.get(xe(s,u.at));if(!h||!r.eK(h.me,s,u.at))return;if(a.push(u),"known"in h.to){let c=r.es(h.to.known,a,t,s);return c&&{known:h.to.known,frames:c}}n=h.to,o=u.at+r.r,d=u.link}}
ev(t){var e;let{ge:s}=t,r=this.co,i;for(let[a,n]of s.entries()){let o=X(n.me),d=(e=r.next.get(o.low))==null?l:e.to,u=s[a+1];if(!u){d&&"known"in d&&(i=d.known),r.next.set(o.low,{me:o,to:{known:t}});break}let h=d&&"rule"in d?d:{rule:u.rule,next:new Map};r.next.set(o.low,{me:o,to:h}),r=h}return i}
bn(t,e,s,r,i){switch(t.kind){case xi:return{base:s,at:s+t.bytes};case ui:return{base:s-this.r,at:s,link:r};case Qs:{if(r===l||r<s||!this.bQ(i,r,1))return;let a=this.r===4||xe(i,r+4)===e.high?xe(i,r)-e.low:l;return{base:r,at:r+this.r,link:a}}}}
es({ge:t},e,s,r){var i;let a=[];for(let n=0;n<e.length;n++){let o=e[n],d=(i=t[n])==null?l:i.frame;if(!o||!d||!this.bQ(r,o.at,1+d.args.length))return;a.push(new Jb(d,o,s,r,this.r))}return a}
bQ(t,e,s){return e>=0&&e+s*this.r<=t.length}
eK({high:t,low:e},s,r){return xe(s,r)!==e?!1:this.r===4||xe(s,r+4)===t}},Jb=class{
constructor({address:t,text:e,symbol:s,m:r,inline:i,doubtful:a,args:n},o,d,u,h){this.address=t,this.text=e,this.symbol=s,this.m=r,this.inline=i,this.doubtful=a,this.dt=n.length,this.cn=o,this.dI=d,this.cL=u,this.r=h}
get base(){return v(this.dI,this.cn.base)}
get args(){let t=this,e=[];for(let s=1;s<=t.dt;s++){let r=t.cn.at+s*t.r,i=Ce(t.cL,r,t.r);i&&e.push(i)}return e}},sd=4096,Yb=3,rd=32,tS=class{
constructor(t){this.I=new Map,this.cq=new Set,this.aG=new Map,this.dk=!0,this.r=t}
get Bt(){return this.I.size===0}
ti(t,e,s,r){let i=this;var a,n;let{b:o,sp:d,thread:u}=t;if(!i.dk||!qc(e,s))return;let h=eS(o,d,e);if(!i.cq.has(h)){i.cq.add(h);return}let c=i.eM(t,e,r);if(!c)return;u&&i.aG.set(u,v(d,c.end));let[f]=c.ge;if(!f)return;let p=(a=i.I.get(o))!=null?a:new Zb(i.r,f.rule);i.I.set(o,p);let g=p.add(c);c.Qt=(n=g==null?l:g.Qt)!=null?n:0,c.qt||(c.qt=(g==null?l:g.qt)===!0)}
si({b:t,sp:e,thread:s}){var r;let i=(r=this.I.get(t))==null?l:r.ends,a=s&&this.aG.get(s),n=a&&ct(e,a);if(n===l||!i)return;let o=Math.min(n,i.most,sd);return o>=i.Es?o:l}
ri(t,e){var s;let r=(s=this.I.get(t.b))==null?l:s.find(t,e);if(!r)return;let{known:i,frames:a}=r;return i.Qt+=1,i.Qt%rd===0||!i.qt?l:a}
ii(t,e,s){var r;let i=(r=this.I.get(t.b))==null?l:r.find(t,e);if(!i)return;if(sS(i.frames,s)){i.known.qt=!0;return}this.clear(),this.dk=!1;let{Qt:a,ge:n}=i.known,o=Math.floor(a/rd)+Number(id(n));return{frames:n.map(({frame:d})=>d),hits:Math.max(0,a-o)}}
clear(){this.I.clear(),this.cq.clear(),this.aG.clear()}
eM({b:t,sp:e,fp:s},r,i){let a=this;var n,o;let d=[],u=0,h=t;for(let[f,p]of r.entries()){let g=p.address===h?i(h):l,y=p.base&&ct(e,p.base);if(!g||!p.m||y===l)return;let b=f===0,A=f===r.length-1;switch(g.kind){case xi:if(y!==u||p.args.length>0||g.xe&&!A)return;u+=g.bytes+a.r;break;case ui:if(!b||y!==-a.r)return;u+=a.r;break;case Qs:if(y<u||b&&p.base!==s)return;u=y+2*a.r}d.push({frame:p,rule:g,me:p.m}),h=p.m}let c=(o=(n=d[d.length-1])==null?l:n.frame.args.length)!=null?o:0;return u+=c*a.r,u<=sd?{ge:d,end:u,Qt:0,qt:!id(d)}:l}},eS=(t,e,s)=>[t,...s.map(({base:r,m:i})=>`${r&&ct(e,r)} ${i}`)].join(),id=t=>t.some(({rule:e})=>e.kind===Qs),sS=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,m:i,text:a,args:n},o)=>{let d=e[o];return s===(d==null?l:d.address)&&r===(d==null?l:d.base)&&i===(d==null?l:d.m)&&a===(d==null?l:d.text)&&n.join()===(d==null?l:d.args.join())}),ad=t=>X(t).low&4095,ld=10,rS=3,Br=t=>Number.parseInt(t,16),pa=t=>t!=null&&t.startsWith("00000000")?Br(t):l,iS=class{
constructor(t,e){this.i=new Map,this.c=t,this.cm=e}
li(t){return this.i.has(t)||this.i.set(t,this.bI(t)),this.i.get(t)}
clear(){this.i.clear()}
bI(t){let e=j(this.c,Hm(t,this.cm));if(this.cm===4)return Yc(t,Xc(e));let s=jc(e);return s&&aS(t,s)?{kind:xi,bytes:s.nr,xe:s.xe}:l}},aS=(t,{lr:e,end:s})=>Mt(e,t)<0&&Mt(t,s)<0,lS=class{
constructor(t,e,s,r=td){this.dE=new Map,this.c=t,this.h=e,this.l=s,this.bl=r,this.i=new tS(e.pointerSize),this.cp=new iS(t,e.pointerSize)}
begin(){if(!this.cs)return;let t=j(this.c,Qm);this.aU=kn(t.slice(Sn(t)))}
read(t){let e=this;var s;let r=e.i.Bt?[]:e.fz(),i=Sn(r),a=mn(r.slice(0,i),e.h);if(!a)return e.fd(t);let n=m({},a,{processor:(s=a.processor)!=null?s:e.fc(a.registers)});e.ef(r.slice(i));let o=e.fn(n),d=o&&e.i.ri(n,o);return d?{kind:W,reading:m({Rt:t},n,{stack:d,Rs:o})}:e.fF(t,n,o)}
fd(t){let e=Qc(this.c,this.h,t,this.bl);return e.kind===W&&this.dq(e.reading,e.reading.stack),e}
fz(){let{At:t}=this.h;return this.cs?j(this.c,fh(this.cs,t)):[]}
get cs(){let{Jt:t}=this.h;return t===Oe?l:t}
fc(t){let e=this,s=t.get("gdtr"),r=s&&e.dE.get(s);if(r!==l||!e.h.At.includes(zt))return r;let i=ms(j(e.c,Wm)),a=bn(i,e.h);return s&&a!==l&&e.dE.set(s,a),a}
fF(t,e,s){let r=this,i=r.c.query(Bm(r.bl,r.h.pointerSize===4)),a=gn(i,e.b);if(!a)return fa(jt,i);let n=s&&r.i.ii(e,s,a);return n&&r.l({kind:rl}),r.dq(e,a),{kind:W,reading:m({Rt:t},e,{stack:a,Rs:s}),doubted:n}}
dq(t,e){this.aU&&this.i.ti(t,e,this.bl,s=>this.cp.li(s))}
fn(t){let e=this.i.si(t);return e===l?l:this.c.readMemory(t.sp,e)}
ef(t){let e=this;var s,r;let i=(s=e.aU)==null?l:s.listing;if(t.every((n,o)=>n===(i==null?l:i[o]))&&t.length===(i==null?l:i.length))return;let a=kn(t);(a==null?l:a.places)!==((r=e.aU)==null?l:r.places)&&(e.i.clear(),e.cp.clear()),e.aU=a}},nS=/^\s*[0-9a-f`]{8,17}\s/i,oS=16,dS=2*3600,uS=20,hS=60,cS=30,fS=class{
constructor(t,e){this.t=0,this.C={alloc:0,free:0,unknown:0},this.bH=0,this.da=!1,this.E=t,this.aQ=e,this.bL=new Gb(t.rt,t.target),this.bD=new lS(t.rt,t.target,t.Is,e.frames),this.cu=t.rt.now(),this.P=this.cu}
run(t=!1){let e=this,s=e.fC(t),{zt:r}=e.E.Us;return{end:s,hits:e.t,Or:e.C,seconds:e.bA(),zt:r}}
fC(t){let e=this;return U(()=>{var s;for(e.ar=Fe(e.E.rt),e.E.Xt.begin(e.E.target,e.ar),e.bD.begin(),t&&e.fu();;){let r=(s=e.eb())!=null?s:e.fq();if(r)return r}},({call:s,message:r})=>({kind:nt,call:s,message:r}))}
fu(){let{target:t,Xt:e}=this.E,s=this.bD.read(l);if(s.kind!==W)return;let{reading:r}=s,i=this.bL.Fs(r);if(i.kind!==R)return;let a=m({},r,{process:l});this.bE(a,i.of,e.Os(r,t,!0))}
fq(){let t=this,{changes:e,$:s}=t.E,r=s()?e.run(Um):[];if(!s())return{kind:dl};let i=_c(r);if((i==null?l:i.kind)===Nt)return{kind:Nt,a:i.a};let a=i?me:t.ez();if(a==="no")return nd(r);i&&(t.ar=l);let n=t.bD.read(i);return n.kind===_?{kind:nt,call:"read the stop",message:`no ${n.missing} in the answer: ${n._t}`}:(n.doubted&&t.E._.$t(n.doubted),a===S&&t.E.Xt.Vs(n.reading)?nd(r):t.eT(n.reading))}
ez(){let t=this,e=t.ar;return t.ar=Fe(t.E.rt),!e||!t.ar?S:qo(e,t.ar)?me:"no"}
eT(t){let e=this,{target:s,Xt:r}=e.E,i=!e.da;e.da=!0;let a=e.bL.Fs(t);if(a.kind===R){let o=i?r.Os(t,s,!1):Ke;return e.bE(t,a.of,o)}r.Gs(t);let n=i&&r.Ls;return m({kind:pe,stop:a.stop},n&&{Ir:n})}
bE(t,e,s){return this.E.Xt.Gs(t),s===pr?l:this.ff(t,e,s===S)}
ff(t,e,s){let r=this;r.bH=e===S?r.bH+1:0,r.t+=1,r.C[e]+=1;let{_:i,Us:a}=r.E,n=i.record(t,e,a,s);return r.cx(),a.As?tf(a.As):n===mr?{kind:ol}:l}
eb(){let t=this;if(t.bH>=oS)return{kind:nl,count:t.bH};if(t.t>=t.aQ.hits)return{kind:Ze};let{seconds:e}=t.aQ;return e!==l?t.bA()>=e?{kind:lr}:l:t.eA()}
eA(){let t=this.bA();if(this.t<uS||t<hS)return;let e=this.t/t;return this.aQ.hits/e>dS?{kind:"tooSlow",Ur:e}:l}
cx(){let t=this,e=t.E.rt.now();if(e-t.P<cS*1e3)return;t.P=e;let{Is:s,target:r}=t.E,i=t.aQ.hits;s({kind:"progress",hits:t.t,ni:i,seconds:t.bA(),target:r})}
bA(){return(this.E.rt.now()-this.cu)/1e3}},nd=t=>({kind:Je,_t:ed(t.filter(e=>e.trim()!==""))}),ma=4096,pS=4,mS=new Uint8Array,gS=64,bS=128,$t=t=>X(t).low%ma,od=8,dd=(t,e)=>`${t}+0x${e.toString(16)}`,SS=5e4,kS=class{
constructor(t=SS){this.dc=new Map,this.I=[],this.aV=t}
jt(t){let e=this,s=rf(t),r=e.dc.get(s);if(r!==l)return r;if(e.Se&&t.length>0)return e.jt([]);let i=e.I.length;return e.dc.set(s,i),e.I.push(t),i}
at(t){var e;return(e=this.I[t])!=null?e:[]}
get all(){return this.I}
get size(){return this.I.length}
get Se(){return this.I.length>=this.aV}};function wS({address:t,inline:e,text:s}){return t!==l&&!e?t:s}var DS=3,yS=8,As=16,Fs=8,ud=4,Hr=class{
constructor(){this.J=new Map,this.aO=0}
get count(){return this.aO}
add(t,e=1){var s;let r=lf(t);this.J.set(r,((s=this.J.get(r))!=null?s:0)+e),this.aO+=e}
Tt(t){t.J.forEach((e,s)=>{this.add(_n(s),e)})}
oi(t){var e;let s=0,r=0,i=x(this.J.keys(),(a,n)=>a-n);for(let a of i){if(s>=this.aO*t)break;s+=(e=this.J.get(a))!=null?e:0,r=_n(a)}return r}},CS={allocs:0,frees:0};function TS(t,{tt:e,asked:{there:s,gone:r},underWay:i,s:a}){let n=g=>t.reduce((y,b)=>y+g(b),0),o=e.kind===js?e.missed:CS,d=o.frees+n(g=>g.mr)-n(g=>g.Ct)-r.size,u=Math.max(0,d),h=o.allocs+n(g=>g.Ut),c=Math.min(u,h+o.frees+i),f=s.size+r.size<a?u:c,p=Math.max(0,-d);return{count:u,_s:c,hits:p+Math.max(0,f-o.frees)}}var hd=.95,ga=t=>t.oi(hd),NS=(t,e,s)=>t*2<=e&&e-t>s*2;function cd(t,{count:e,_s:s},{there:r,gone:i},{lastHit:a,k:n}){let o=t.filter(({block:z})=>!i.has(z)),d=o.filter(({block:z})=>r.has(z)).length,u=Math.min(e,Math.min(d,s)+o.length-d),h=o.length-u;if(h===0&&o.length>0)return;let c=new Hr;c.Tt(n);for(let{block:z,hit:Ra}of t)i.has(z)&&c.add(a-Ra);let f=ga(c),p=o.filter(({hit:z})=>NS(z,a,f)).length,g=Math.max(0,p-u),y=vn(o,z=>z.charged),b={blocks:h,old:g,x:nf(y)},A=fd(y,h,o.length);if(A!==l)return m({},b,{bytes:A});let Dt=fd(vn(o,z=>z.requested),h,o.length);return Dt===l?b:m({},b,{requested:Dt})}var fd=(t,e,s)=>t.length<s?l:t.slice(0,e).reduce((r,i)=>r+i,0),pd=2e5,md=class lh{
constructor(e=pd,s=new Map){this.y=e,this.ah=s}
alloc(e,s){let r=this.ah.get(e);return!r&&this.ah.size>=this.y?{kind:mr}:(this.ah.set(e,s),r?{kind:bl,Qe:r}:{kind:"booked"})}
free(e,s,r){let i=this.ah.get(e);return i?(this.ah.delete(e),i.tag===s&&_S(i.charged,r)?{kind:"matched",allocation:i}:{kind:F,Qe:i}):{kind:"unmatched"}}
get s(){return this.ah}
copy(){return new lh(this.y,new Map(this.ah))}},_S=(t,e)=>t===l||e===l||t===e,gd={bytes:0,of:0},vS=({bytes:t,of:e},s)=>s===l?{bytes:t,of:e}:{bytes:t+s,of:e+1},bd=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),gd),MS=512,Sd=class{
constructor(){this.J=new Map,this.aD=Number.POSITIVE_INFINITY,this.aw=0,this.aI=!0,this.bytes=0,this.count=0}
add(t,e=1){let s=this;s.bytes+=t*e,s.count+=e,s.aD=Math.min(s.aD,t),s.aw=Math.max(s.aw,t);let r=s.J.get(t);r===l&&s.J.size>=MS?s.aI=!1:s.J.set(t,(r!=null?r:0)+e)}
Tt(t){let e=this,{bytes:s,count:r}=e;for(let[i,a]of t.J)e.add(i,a);e.bytes=s+t.bytes,e.count=r+t.count,e.aD=Math.min(e.aD,t.aD),e.aw=Math.max(e.aw,t.aw),e.aI=e.aI&&t.aI}
Fe(){let t=this;if(t.J.size===0)return;let e=t.aD,s=t.aw,r=t.aI?t.eS():l;return{smallest:e,largest:s,Dt:r}}
eS(){let t=x(this.J,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},xS=class nh{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.ot=gd,this.yt=0,this.Ct=0,this.Ot=0,this.s={count:0,charged:0,Ae:0},this.Vt=new Map,this.k=new Hr,this.x=new Sd,this.tag=e,this.stack=s}
ui({kind:e,number:s,time:r,charged:i}){let a=this;var n;a.hits[e]++;let o={hit:s,time:r};(n=a.first)!=null||(a.first=o),a.last=o,e===w&&i!==l&&a.x.add(i)}
hi({charged:e}){this.s.count++,e===l?this.s.Ae++:this.s.charged+=e}
gone({charged:e,hit:s},r){this.k.add(r.number-s),this.s.count--,e===l?this.s.Ae--:this.s.charged-=e}
pi(e){var s;this.Vt.set(e,((s=this.Vt.get(e))!=null?s:0)+1)}
copy(){let e=this,s=new nh(e.tag,e.stack);Object.assign(s.hits,e.hits),Object.assign(s.unlocated,e.unlocated),Object.assign(s.s,e.s),s.ot=e.ot,s.yt=e.yt,s.Ct=e.Ct,s.Ot=e.Ot,s.k.Tt(e.k);for(let[r,i]of e.Vt)s.Vt.set(r,i);return s.x.Tt(e.x),s.first=e.first,s.last=e.last,s}},PS=class oh{
constructor(e=new md){this.bg=new Map,this.br=!1,this.aX=e}
get Se(){return this.br}
Ws(e){let s=this.cB(e.tag,e.stack);s.ui(e),e.kind===w?this.dY(e,s):e.kind===T&&this.et(e,s)}
stacks(e){let s=[];return this.bg.forEach((r,i)=>{(e===l||i===e)&&s.push(...r.values())}),s}
s(){let e=new Map;return this.aX.s.forEach((s,r)=>{let i=m({},s,{block:r}),a=e.get(s.stack);a?a.push(i):e.set(s.stack,[i])}),e}
copy(){let e=new oh(this.aX.copy());return e.br=this.br,this.bg.forEach((s,r)=>{let i=new Map;s.forEach((a,n)=>{i.set(n,a.copy())}),e.bg.set(r,i)}),e}
dY(e,s){if(e.block===l){s.unlocated.alloc++,s.ot=vS(s.ot,e.requested);return}let r=df(e),i=this.aX.alloc(e.block,r);if(i.kind===mr){this.br=!0,s.Ot++;return}i.kind===bl&&this.du(i.Qe,e),s.hi(r)}
et(e,s){if(e.block===l){s.unlocated.free++;return}let r=this.aX.free(e.block,e.tag,e.charged);if(r.kind==="matched"){let i=this.cB(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i.pi(e.stack);return}r.kind===F&&this.du(r.Qe,e),s.yt++}
du(e,s){let r=this.cB(e.tag,e.stack);r.gone(e,s),r.Ct++}
cB(e,s){var r,i;let a=(r=this.bg.get(e))!=null?r:new Map;this.bg.set(e,a);let n=(i=a.get(s))!=null?i:new xS(e,s);return a.set(s,n),n}},AS=2e3;function kd(t,{block:e,charged:s}){var r;let i=(r=t.charged)!=null?r:s;return m({},t,{block:e,blockFrom:Pi,charged:i})}var FS=class{
constructor(t=pd){this.o=[],this.aV=t,this.ai=new PS(new md(t))}
record(t,e=!1){return this.o.push({hit:t,qe:e&&t.block===l}),this.cJ()}
Xe(t){let e=this.o.find(({hit:s,qe:r})=>r&&s.number===t.hit);return e&&(e.hit=kd(e.hit,t),e.qe=!1),this.cJ()}
stacks(t){return this.ad().stacks(t)}
s(){return this.ad().s()}
ad(){if(this.o.length===0)return this.ai;let t=this.ai.copy();for(let{hit:e}of this.o)t.Ws(e);return t}
cJ(){let t=this,e=t.o.findIndex(({qe:i})=>i),s=e<0?t.o.length:e,r=Math.max(s,t.o.length-AS);for(let{hit:i}of t.o.splice(0,r))t.ai.Ws(i);return t.ai.Se?{kind:"tooManyOutstanding",y:t.aV}:{kind:"recorded"}}},ES=class{
constructor(){this.bj=0,this.dN=0,this.dJ=0}
add(t){this.bj++,this.dN+=t,this.dJ+=t*t}
get mi(){let t=this;if(t.bj===0)return 0;let e=t.dN/t.bj;return Math.max(0,t.dJ/t.bj-e*e)}},RS=class{
constructor(t){this.fm=new Map,this.ed=new Map,this.bw=t}
site(t){var e;return this.cY(this.fm,t,(e=this.bw.skip)!=null?e:[])}
It(t){return le(this.bw.stacks.at(t))}
caller(t){return this.cY(this.ed,t,[])}
cY(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bw;t.set(e,Cn(r.at(e),i!=null?i:[],s))}return t.get(e)}},IS=1e3,US=5e4,OS=new Set([gr,qe,ht,rs,ye,is]),wd="left",Dd={there:new Set,gone:new Set},VS=t=>m({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),yd=class{
constructor(t,e=()=>_,s=US){this.stacks=new kS,this.modules=[],this.places=[],this.ay=new FS,this.bt=[],this.bB=new Map,this.aq=new Map,this.X=[],this.C={alloc:0,free:0,unknown:0},this.bX=0,this.cb=new ES,this.p=0,this.aH=!1,this.bT=!1,this.cf=!1,this.bm=new Map,this.aE=Dd,this.bx=new Map,this.bZ=new Map,this.aN=new Map,this.ae=[],this.start=t,this.L=e,this.aW=s}
get tag(){return this.start.tag}
get lastHit(){return this.p}
get entries(){return this.bt}
get gi(){return this.t-this.bX}
get openEnd(){return this.arming===hr||this.arming===te?this.bT?"left":"cutOff":l}
get arming(){var t;return(t=this.aj)==null?l:t.state}
take(t){let e=this;var s;switch(e.ab(t),e.O=l,t.type){case"modules":e.modules=t.modules;break;case jt:e.bB.set(t.index,e.stacks.jt(t.frames.map(VS)));break;case R:return e.fv(t);case"process":e.aN.set(t.address,t);break;case br:e.fw(t);break;case as:e.places=t.places;break;case gr:e.ft(t);break;case qe:e.bm.set((s=e.bB.get(t.stack))!=null?s:-1,t.hits);break;case ht:e.ao=t.missed?l:e.dX(),e.aH=!0;break;case Ai:e.aE={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":e.aq.set(t.address,t.holdsTag);break;case rs:t.change.thing.kind===ce&&(e.aj=t);break;case ye:e.bT=t.why===wd,e.cX=t.uptime,e.cW=t.time;break;case is:e.ae=[...e.ae,gf(t,e.ae)];break;case"image":break}return $}
get Ie(){return this.cX}
get Si(){return this.cW}
get f(){return this.ae}
get it(){return{before:this.N,after:this.aH?this.ao:l}}
held(){return this.ay.s()}
freed(){let t=new Map;for(let s of this.X)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s===T&&e.push({block:i,charged:r})}),e}
counts(){return this.C}
get ki(){return this.cb.mi}
tt(){let t=this;return t.aH?t.cf?{kind:S,why:tl}:t.bm.size>0?{kind:S,why:qe}:of(t.N,t.ao,t.C):{kind:S,why:Ya}}
Bt(){return this.t===0&&this.tt().kind===Xs}
booked(){let t=this.tt();if(t.kind===S||this.Bt())return;let e=t.kind===Xs?1:t.pr,s=this.t;return s===0?e:e*(s-this.Nt())/s}
get t(){return this.C.alloc+this.C.free+this.C.unknown}
isWhole(){return this.tt().kind===Xs&&this.Nt()===0}
recent(t){return this.X.slice(-t)}
wi(t){var e;return(e=this.bB.get(t))!=null?e:this.stacks.jt([])}
je(t){return this.stacks.at(t.stack)}
Di(t){var e;return(e=this.bm.get(t))!=null?e:0}
pt(){return this.ay.stacks(this.tag)}
sites(t){let e=this,s=Ji(e.pt(),{stacks:e.stacks,modules:e.modules,skip:t}),r=e.ay.s(),i=e.cA(s);return s.map(a=>{var n;if(!a.s||a.allocs===0)return{use:a};let o=[];for(let u of a.stacks)for(let h of(n=r.get(u))!=null?n:[])o.push(h);let d=cd(o,i,e.aE,{lastHit:e.p,k:a.k});return{use:a,holding:d}})}
Ke(t){return this.aN.get(t)}
get asked(){return this.aE}
Wt(){return this.cA(Ji(this.pt(),{stacks:this.stacks}))}
Nt(){var t;return(t=this.O)!=null||(this.O=this.ei()),this.O}
Ut(){let t=this.pt();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:bd(t.map(({ot:e})=>e))}}
ei(){let t=Ji(this.pt(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.Ut,0)+this.cA(t).hits}
yi(){let t=this.X.filter(e=>e.kind===w&&this.dl(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.Wt().count>0?this.dC():[]}
dC(){let t=[];return this.ay.s().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cA(t){return TS(t,{tt:this.tt(),asked:this.aE,underWay:this.fA(),s:this.dC().length})}
fA(){let t=0;return this.bx.forEach((e,s)=>{this.dl({number:s,thread:e})&&t++}),t}
dl({number:t,thread:e}){return e?this.bZ.get(e)===t:this.p-t<od}
ue(t,e){return Cn(t,this.modules,e)}
Ze({site:t,stacks:e}){var s;if(!t)return{kind:qs};let r=e.map(n=>({stack:this.stacks.at(n),gt:t.gt})),i=Nn(r),{address:a}=t.frame;return i.kind===qs||!a?i:Nn(r,(s=this.aq.get(a))!=null?s:this.L(a))}
fv(t){let e=this,s=m({},t,{stack:e.wi(t.stack),tag:e.tag});e.p=s.number,e.C[s.kind]++,e.cb.add(e.C.alloc-e.C.free),e.aH=!1,e.cf||(e.cf=t.mayRepeat===!0),e.aE=Dd,e.ae=[],s.thread&&e.bZ.set(s.thread,s.number),s.kind!==w&&!s.block&&e.bx.set(s.number,s.thread),e.X.push(s),e.X.length>IS&&e.X.shift();let{kind:r}=e.ay.record(s,t.open);return r==="recorded"&&!e.stacks.Se?$:mr}
fw(t){let e=this;e.ay.Xe(t),e.bx.delete(t.hit);for(let s=e.X.length-1;s>=0;s--){let r=e.X[s];if((r==null?l:r.number)===t.hit){e.X[s]=kd(r,t);break}}}
ft({at:t,counts:e}){t===at?this.N=e:this.ao=e,this.aH=t!==at}
dX(){let t=this;return t.N&&{allocs:t.N.allocs+t.C.alloc,frees:t.N.frees+t.C.free}}
ab(t){this.bt.length>=this.aW&&!OS.has(t.type)||(this.bt.push(t),t.type===R&&this.bX++)}},Cd=4096,Td=256;function Nd(t,{charged:e,requested:s}){if(t===l)return!0;if(e!==l)return t===e;if(s===l)return!0;let r=s+(s+Td<Cd?Td:2*Cd);return s<=t&&t<=r}var GS=2e5,LS=1e3,ba=-1,WS=class{
constructor(t){this.p=new Map,this.d={alloc:[],free:[]},this.ac={alloc:0,free:0},this.ag=new Map,this.lastHit=0,this.aK=0,this.ax={},this.Ci=t}
located(t,e,s){let r=this;var i,a;r.lastHit=Math.max(r.lastHit,s),r.dM(t,s,e);let n=t===w&&r.ag.get(s);if(n&&(n.block=e),((a=(i=r.p.get(e))==null?l:i.hit)!=null?a:0)>s||(r.p.delete(e),r.p.set(e,{kind:t,hit:s}),r.p.size<=GS))return;let o=r.p.keys().next();o.done||r.p.delete(o.value)}
unlocated(t,e,s){let r=this;r.lastHit=Math.max(r.lastHit,e),r.dM(t,e,l),s?r.d[t]=[...r.d[t],e]:r.ac[t]=e}
found(t,e){this.d[t]=this.d[t].filter(s=>s!==e)}
gap(){this.aK=this.lastHit,this.ax={}}
ws(t,e){var s;let r=this.ax[t===w?T:w];return r!==l&&((s=r.block)!=null?s:e)===e}
get Bs(){var t,e;return(e=(t=this.ax.alloc)==null?l:t.hit)!=null?e:this.aK>0?ba:l}
yr(t,e,s){let r=t===l?l:this.ag.get(t);return r?(s==null?l:s.kind)===E&&!Nd(s.bytes,r.x)?!1:r.block===l||r.block===e:t===ba}
_r(t){var e;return((e=this.p.get(t))==null?l:e.kind)===w&&!this.Ci(t)}
Dr(t){return!this.p.has(t)}
get kr(){var t,e,s,r;return(r=(s=this.ag.get((e=(t=this.ax.alloc)==null?l:t.hit)!=null?e:ba))==null?l:s.x)!=null?r:{}}
ut(t,e){let s=this.p.get(e);return(s==null?l:s.kind)===t&&s.hit>this.aK?s.hit:l}
Ti(t,e){let s=this.p.get(t);return s?s.hit<=e?this.ut(w,t):l:this.aK===0?0:l}
Sr(t,e){let s=this.ut(t,e);return s!==l&&this.Ee(t,s)}
Ee(t,e){return e>this.aK&&this.Je(t===w?T:w,e)}
Je(t,e,s=Number.POSITIVE_INFINITY){return this.ac[t]>e?!1:!this.d[t].some(r=>r>e&&r<s)}
Ni(t,e){if(this.ag.set(t,{x:e}),this.ag.size<=LS)return;let s=this.ag.keys().next();s.done||this.ag.delete(s.value)}
dM(t,e,s){var r,i;e>=((i=(r=this.ax[t])==null?l:r.hit)!=null?i:0)&&(this.ax[t]={hit:e,block:s})}},BS=28,HS=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,Sa=(t,e=!1)=>({place:t,_i:e,Zt:0,Lt:0,z:0,ke:0,blocks:new Set,shown:new Map,open:new Map});function KS({key:t,nt:e},{pointerSize:s}){let{kind:r,address:i}=t,a=wf(t,e,s),n=(o,d)=>Sa({kind:r,key:i,where:o,holds:d});return[...a.map(o=>n(o,st)),...a.map(o=>n(o,be))]}var _d=({header:t},{se:e})=>e&&(t==null?l:t.kind)===_;function vd({block:t,header:e},{hit:s,kind:r,before:i},a){if(r===T||(e==null?l:e.kind)!==E)return!1;if(i(t)===T)return!0;let n=a.ut(T,t);return n!==l&&a.Je(w,n,s)}function $S(t,e,{block:s},r){var i,a;let n=t.shown.get(e);if((n==null?l:n.block)!==s){let u=t.ke+1;return r||u>0?l:m({},t,{ke:u})}let o=(a=(i=t.open.get(s))==null?l:i.ht)!=null?a:!0;t.open.delete(s);let d=m({},t,{ke:t.ke-1});return Kr(d,{hit:e,block:s,$:!0,ht:o})}function Md({$:t,Gt:e,hit:s},r){return t||e!==l&&r.Je(w,e,s)}var xd=3,Kr=(t,{hit:e,block:s,$:r,ht:i})=>m({},t,{z:r?Math.max(t.z,e):t.z,Zt:t.Zt+1,Lt:t.Lt+(r?1:0),blocks:i||t.blocks.size>=xd?t.blocks:new Set([...t.blocks,s])}),$r=(t,e)=>t!==l&&e!==l&&t!==e,Pd=t=>new Set(t.map(({place:e})=>ci in e.where)).size===2,zS=class{
constructor(){this.i=new Map}
of(t,e){let s=this.i.get(t);if((s==null?l:s.places)===e.length)return s.vi;let r=Pn(e.map(({shown:i})=>i.get(t)));return this.i.set(t,m({places:e.length},r&&{vi:r})),r}
mt(t){this.i.delete(t)}
Mi(){this.i.clear()}};function Ad({block:t,header:e}){return(e==null?l:e.kind)===E?{block:t,charged:e.bytes}:{block:t}}var QS=4,qS=class{
constructor(){this.o=[]}
hold(t,e){this.o=[...this.o,{_t:t,ordinal:e}]}
xi(){this.o=[]}
he({z:t,hits:e,Pi:s},r){if(this.o.length===0)return[];let i=({_t:{hit:n},ordinal:o})=>t>n||s<=n&&(r||e-o>=QS),a=this.o.filter(i).map(({_t:n})=>n);return this.o=this.o.filter(n=>!i(n)),a}},Fd=3,XS=2,jS=2,ZS=(t,e)=>t.some(({_i:s,Zt:r,Lt:i,blocks:a})=>s||r>=Fd&&(e?r:a.size)>=XS&&i>=jS),Ed=16,JS=20,YS=4,tk=24,ek=256,sk=8,rk=100,ik=Fd,ak=2,lk=class{
constructor(t,e,s){this.d=[],this.P=new Map,this.bK=new zS,this.o=new qS,this.t=0,this.dL=0,this.dH=0,this.dG=0,this.cI=!0,this.df=!1,this.bN=!1,this.bV=!1,this.bu=0,this.ac=0,this.kind=t,this.q=e,this.aa=s}
vt(t){let e=this;var s,r;if(e.dd)return{kind:as,places:[]};if(e.V&&e.t>=Ed)return{kind:as,places:e.v.map(({place:o})=>o)};let i=t-((r=(s=e.d[0])==null?l:s.hit)!=null?r:t),a=(e.t>=sk||i>=rk)&&e.dp===e.bu,n=e.kind===w&&a&&e.dL<ik;return n&&e.dL++,{kind:Fi,Ai:n}}
Ye(t,e,s){let r=this;r.bu=t.hit;let i=r.cI||(e==null?l:e.from)!==ls?e:l;(i==null?l:i.from)===Ei&&r.dH++;let a=r.dd?"noPlace":r.L(t,i,s);if(typeof a!=rt){let n=Ad(a);return a.Hs?(r.o.hold(m({hit:t.hit,kind:r.kind},n),r.t),{kind:"held",block:n.block}):m({kind:br,from:Pi},n)}return i&&a!==Ri?{kind:br,from:i.from,block:i.block}:(a!==ns&&(r.ac=t.hit),{kind:os,why:a})}
Fi(t,e){this.aJ(this.v.map(s=>Nf(s,t,e)).filter(s=>s!==l))}
Ei({hit:t,kind:e,block:s},r){var i,a;for(let{open:n}of this.v)((a=(i=n.get(s))==null?l:i.hit)!=null?a:t)<t&&n.delete(s);e===T&&this.aJ(this.v.map(n=>_f(n,s,t,r)))}
Ri(t,e){let s=this,r=[],i=s.bS;s.d=s.d.filter(o=>{var d;let{hit:u}=o,h=s.aR(u),c=(d=s.fy(u))!=null?d:s.cO(h,o,t,i);if(!c||!s.de(c,t))return!0;s.Y(u,c.block,t);let f=m({hit:u,kind:s.kind},Ad(c));return c.Hs?s.o.hold(f,o.ordinal):r.push(f),i=s.bS,!1});let a={z:Math.max(0,...s.v.map(o=>o.z)),hits:s.t,Pi:s.dp},n=[...r,...s.o.he(a,e)];return x(n,(o,d)=>o.hit-d.hit)}
de(t,e){return!_d(t,this.q)||e.ut(w,t.block)!==l}
aR(t){return this.bK.of(t,this.v)}
cO(t,{hit:e,after:s},r,i=this.bS){let a=this;if(!t||!a.V)return;let{kind:n}=a,o=m({},t,{kind:n,hit:e,after:s,places:a.v,Cr:i,Nr:a.df,Tr:a.aa}),d=Mf(o,r);return d===it?l:m({},t,{Hs:d===fi})}
get bS(){return this.d.some(({hit:t})=>!this.aR(t))}
fy(t){let e=this;var s,r;let i=e.P.get(t);if(!i)return;let{block:a,we:n}=i;if(n?e.aa||((s=e.aR(t))==null?l:s.block)===a:e.ts(t,a))return(r=e.De(t).find(o=>o.block===a))!=null?r:{block:a}}
Ii(t){return this.bu>t}
Ui(t,e){return this.ac>t||this.dV(t,e).length>0}
Oi(t,e,s){let r=this;if(r.ac>e)return;let i=r.dV(e,s);if(i.some(o=>{var d;return((d=r.P.get(o))==null?l:d.block)===t}))return;let[a,...n]=i.filter(o=>!r.P.has(o));a!==l&&n.length===0?r.ye(a,{block:t,we:i.length===1}):r.aJ(r.v.filter(({open:o})=>o.has(t)))}
Vi(t,e,s,r){let i=this;if(i.ac>e)return!0;let a=s<r?s:e;return i.d.some(({hit:n})=>n<=e||n===s||i.P.has(n)?!1:n>a&&(n<r||n===r&&!i.bN)||i.De(n).some(o=>o.block===t))}
ts(t,e){var s;return this.V&&((s=this.aR(t))==null?l:s.block)===e}
Ks(t,e,s){return this.d.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
$s(t){var e;if(!this.V)return;let s=this.d.filter(({hit:r})=>{var i;let a=this.aR(r);return(a==null?l:a.block)===t&&((i=a.header)==null?l:i.kind)===E});return s.length===1?(e=s[0])==null?l:e.hit:l}
zs(t,e){return this.d.some(s=>s.hit!==t&&this.De(s.hit).some(r=>r.block===e))}
De(t){let e=[];for(let{shown:s}of this.v){let r=s.get(t);r&&e.push(r)}return e}
Gi(t,e){let s=this.v.filter(({shown:r})=>{var i;return((i=r.get(t))==null?l:i.block)===e});Pd(s)&&this.aJ(this.v.map(r=>{var i,a;let n=(a=(i=r.open.get(e))==null?l:i.ht)!=null?a:!0,o={hit:t,block:e,$:!0,ht:n};return s.includes(r)?Kr(r,o):r}))}
ye(t,e){let s=this;s.bN||(s.bN=e.Re===!0),!(s.P.has(t)||!s.d.some(r=>r.hit===t))&&(s.P.set(t,e),s.aJ(s.v.map(r=>$S(r,t,e,s.aa)).filter(r=>r!==l)))}
Li(){let t=this;for(let{open:e}of t.v)e.clear();t.V||t.bV||t.dH||t.aJ(t.v.map(({place:e,shown:s,open:r})=>m({},Sa(e),{shown:s,open:r})))}
ss(){return this.V?this.v.map(({place:t,Zt:e})=>({place:t,Zt:e})):[]}
rs(t){this.ak=t.map(e=>Sa(e,!0)),this.t=Ed}
Ce(){let t=this;t.df||(t.df=t.V),t.ak=l,t.d=[],t.P.clear(),t.bK.Mi(),t.o.xi(),t.t=0,t.ac=t.bu,t.dG++}
get dp(){var t,e;return(e=(t=this.d[this.d.length-1])==null?l:t.hit)!=null?e:0}
dV(t,e){return this.d.filter(s=>s.hit>t&&!$r(s.charged,e)).map(({hit:s})=>s)}
get v(){var t;return(t=this.ak)!=null?t:[]}
get V(){return ZS(this.v,this.bV&&this.kind===w)}
Wi(t){return this.d.filter(({hit:e})=>t-e<tk).length>(this.V||t>JS?YS:0)}
get dd(){return this.dG>ak}
L(t,e,s){let r=this;var i;if(!r.ak&&!t.nt.stack)return _;let a=(i=r.ak)!=null?i:KS(t,r.q),{key:n,nt:o,look:d}=t,u=a.map(({place:b})=>Df(b,n,o,r.q,d));if(u.every(b=>b===Xt))return _;if(r.t++,r.eh(u,e))return r.cI=!1,r.Ce(),Ri;let h=r.eo(t,e),c=Cf(a.map((b,A)=>yf(b,u[A],h,s)).filter(b=>b!==l));if(c.length===0)return r.Ce(),"noPlace";r.ak=c.map(b=>b.ks);let f=c.map(b=>b.re);r.bV||(r.bV=f.some(({header:b})=>(b==null?l:b.kind)===E));let p=Pn(f),g={hit:t.hit,after:s.Bs},y=p&&e&&r.V?p:r.cO(p,g,s);return y?r.de(y,s)?y:_:e||r.ab(h,f,s)?ns:Ri}
eo({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:a}=this,n=this.bN;return{hit:t,kind:a,pointer:i==null?l:i.block,charged:e,requested:s,Re:n,before:r}}
eh(t,e){if((e==null?l:e.from)!==ls||!this.V)return!1;let s=t.filter(r=>typeof r!=rt);return s.length>0&&s.every(({block:r})=>r!==e.block)}
ab(t,e,s){let r=this;if(r.d.length>=ek)return!1;let{hit:i,charged:a}=t,n={hit:i,charged:a,after:s.Bs,ordinal:r.t};r.d=[...r.d,n];for(let[o,{shown:d,open:u}]of r.v.entries()){let h=e[o];h&&(d.set(i,h),u.set(h.block,Tf(h,t,s)))}return!0}
Y(t,e,s){let r=this;var i;for(let{shown:a,open:n}of r.v)a.delete(t),((i=n.get(e))==null?l:i.hit)===t&&n.delete(e);r.P.delete(t),r.bK.mt(t),s.found(r.kind,t),s.located(r.kind,e,t)}
aJ(t){this.ak&&(this.ak=t,t.length===0&&this.Ce())}},nk=class{
constructor(t,e){this.M=new Map,this.A=new WS(s=>this.eF(s)),this.ca=[],this.q=t,this.aa=e}
vt(t){return this.ck(t.kind,t.address).vt(this.A.lastHit)}
Ye(t){let e=this,{hit:s,key:r,look:i,pointer:a,charged:n}=t;if(e.q.se&&!i)return e.fB(r,s);let o=e.ck(r.kind,r.address).Ye(t,e.ea(a,t),e.A);return r.kind===w&&e.A.Ni(s,t),o.kind!==os?e.eO(r.kind,o.block,s,n):e.A.unlocated(r.kind,s,o.why===ns),e.bb(),o.kind==="held"?{kind:os,why:ns}:o}
Bi(t,e,s,r){let i=this,a=i.A.Ti(e,s);if(a===l||s===t&&a===0)return;let n=i.cz(T,a);if(n.some(c=>c.Vi(e,a,t,s))){let c=!n.some(f=>f.zs(t,e));if(a===0||s===t||!c)return;for(let f of n)f.Gi(t,e);i.bb();return}let o=s-t<=1,d=!n.some(c=>c.Ks(a,r,t)),u=s===t&&!i.aa;if((!o||u)&&!d)return;let h=d||n.some(c=>c.ts(t,e));for(let c of n)c.ye(t,{block:e,we:h,Re:s>t});i.bb()}
Hi(t,e){let s=this.cz(w,0);if(!(s.some(r=>r.zs(t,e))||this.A.ut(w,e)!==l)&&!(!this.aa&&s.some(r=>r.Ks(0,t,t)))){for(let r of s)r.ye(t,{block:e,we:r.ts(t,e)});this.bb()}}
ls(t,e){let s=new Set;for(let r of this.M.values())if(r.kind===t)for(let{block:i}of r.De(e))s.add(i);return s}
get Ki(){return[...this.M.values()].some(t=>t.kind===w&&t.Wi(this.A.lastHit))}
gap(){this.A.gap();for(let t of this.M.values())t.Li()}
end(){this.bb(!0)}
$i(){let t=this.ca;return this.ca=[],t}
places(){let t=[];for(let e of this.M.values())t.push(...e.ss());return t}
rs(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.ck(e,s).rs(r)}}
cz(t,e,s){return[...this.M.values()].filter(r=>r.kind===t&&r.Ui(e,s))}
bb(t=!1){let e=this;for(let s of e.M.values())for(let r of s.Ri(e.A,t)){e.ca.push(r);for(let i of e.M.values())i.Ei(r,e.A)}}
ck(t,e){let s=`${t} ${e}`,r=this.M.get(s);if(r)return r;let i=new lk(t,this.q,this.aa);return this.M.set(s,i),i}
fB({kind:t},e){return this.A.unlocated(t,e,!1),{kind:os,why:_}}
ea(t,{look:e}){if(!t||!Mn(t.block,this.q))return;let s=xn(t.block,e);if(!_d(s,this.q))return{from:t.from,block:s.block}}
eO(t,e,s,r){let i=this;t===w&&i.en(s,e),i.em(t,e,t===T?r:l),i.A.located(t,e,s);for(let a of i.M.values())a.Fi({kind:t,block:e,charged:r},i.A)}
en(t,e){for(let s of this.M.values())s.kind===T&&s.$s(e)===t-1&&s.ye(t-1,{block:e,we:!0})}
eF(t){return[...this.M.values()].some(e=>e.kind===T&&e.$s(t)!==l)}
em(t,e,s){var r;let i=this.A.ut(t,e);if(i===l)return;let a=t===w?T:w,n=this.cz(a,i,s);if(n.length===1&&((r=n[0])==null||r.Oi(e,i,s)),!(n.length>0)){for(let o of this.M.values())o.kind===a&&o.Ii(i)&&o.Ce();this.gap()}}},ok=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],Rd=18362;function Id({rt:t,target:e,tag:s,g:r},i){let{build:a=Rd,tr:n}=e,o=yn(i,s,r,t,a<Rd),d=o.kind===$e&&n?Ph(t,n,i):l;return!d||d.kind===_?o:d.kind===M&&dt(d.tag)===s?{kind:E,bytes:d.bytes}:{kind:Ii}}var dk=4096,uk=3,hk=class{
constructor(t,e,s){this.H=new Map,this.c=t,this.q=e,this.bd=s}
before(t){return yn(t,this.bd,this.q,this)}
readMemory(t,e){var s;let r=$t(t);return(s=this.H.get(Ud(t)))==null?l:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter($t).map(Ud),...this.H.keys()];this.mt();for(let s of[...new Set(e)].slice(0,uk)){let r=this.c.readMemory(s,dk);r&&this.H.set(s,r)}}
mt(){this.H.clear()}},Ud=t=>v(t,-$t(t)),ck=2048,fk=64,Od=9200,pk=class{
constructor(t,e,s,r,i,a){this.bh=new Map,this.c=t,this.h=e,this.bd=s,this.q=r,this.u=i,this.ai={rt:t,target:e,tag:s,g:r},this.H=new hk(t,r,s),this.S=a}
Xe(t,e,s,r){let i=this;var a;let n=Pf(e.stack,i.bd,i.q),o=bf(e.stack,s,e.b);if(!o)return i.u.gap(),mk(n);i.eP(t,s,n.charged);let d=i.eY(t,e,o,n,r),u=i.u.Ye(d);if(i.p={hit:t,kind:s,charged:n.charged,zi:i.fD(t,s)},i.fH(t),u.kind===os)return m({},ka(n),{open:u.why===ns||l});let h=(a=u.charged)!=null?a:n.charged;return m({},ka(n),{block:u.block,blockFrom:u.from,charged:h})}
eP(t,e,s){let r=this;var i;let{hit:a,zi:n=[],charged:o}=(i=r.p)!=null?i:{hit:-1};if(a!==t-1||n.length===0||!r.S.$e&&e===w&&!$r(s,o))return;let d=n.filter(u=>{let h=r.L(w,u);return h.kind===E&&!$r(h.bytes,o)});d.length>0&&r.S.Zr();for(let u of d)r.u.Hi(a,u)}
fD(t,e){let s=this;var r;if(e===T||s.S.pe)return[];let i=[...s.u.ls(w,t)].filter($t),a=o=>i.filter(d=>s.L(w,d).kind===o),n=o=>s.H.before(o).kind===ot;return((r=s.p)==null?l:r.kind)===T&&a(E).some(n)&&s.S.jr(),a(ot)}
N(t){let{kind:e}=this.H.before(t);return e===Zt?T:e===E||e===ot&&this.S.$e?E:e===ot&&this.S.pe?T:l}
Qs(t){return Gd(this.L(w,t))}
eu(t,{found:e,Mt:s},r){let i=Vd(e);return s&&!i?s:this.Qs(t)===Sr||i&&this.ex(t)?s!=null?s:r:l}
ex(t){let e=()=>this.L(w,t).kind===_,{poolHitTag:s}=this.h;return e()&&!!this.c.readMemory(s,4)&&e()}
fH(t){let e=this;e.bh.forEach((s,r)=>{var i;s.Mt=e.eu(r,s,t);let a=!Vd(s.found)||((i=s.Mt)!=null?i:t)<t;!(s.Mt!==l&&a)&&t-s.since<od||(e.bh.delete(r),s.Mt&&e.u.Bi(s.since,r,s.Mt,t))});for(let s of e.u.ls(T,t)){if(e.bh.size>=fk||e.bh.has(s))continue;let r=e.L(w,s),i=Gd(r);i!==S&&e.bh.set(s,{since:t,found:r,Mt:i===Sr?t:l})}e.u.Ki?e.H.keep(e.u.ls(w,t)):e.H.mt()}
eY(t,e,s,r,i){let a=this,n=a.u.vt(s),o=n.kind===Fi?a.ek(e,s):a.eZ(n.places,e,s),d=n.kind===Fi&&n.Ai&&s.kind===w?a.fr(i,e):l,u=d?{block:d,from:Ei}:r.freed&&{block:r.freed,from:ls};return{hit:t,key:s,nt:o,look:a.eQ(s.kind),pointer:u,charged:r.charged,requested:r.requested,before:h=>a.N(h)}}
fr(t,e){let s=t.returnValue(e);return t.zt&&this.u.gap(),s}
ek(t,e){let s=ct(t.sp,e.y),r=s!==l&&s>0?this.dK(t,t.sp,Math.min(s,ck)):l;return{registers:t.registers,stack:r}}
eZ(t,e,s){let{registers:r}=e,i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:r};let a=Math.min(...i),n=Math.max(...i)-a+this.q.pointerSize;return{registers:r,stack:this.dK(e,v(s.base,a),n)}}
dK({sp:t,Rs:e},s,r){var i;let a=(i=ct(t,s))!=null?i:-1,n=e&&a>=0&&a+r<=e.length?e.subarray(a,a+r):this.c.readMemory(s,r);return n&&Sf(s,n,this.q.pointerSize)}
eQ(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.dZ(t,s);return e.set(s,i),i}}
dZ(t,e){let s=this.L(t,e);return t===w&&!this.S.pe&&$t(e)!==0&&s.kind===ot?{kind:$e}:s}
L(t,e){let s=Id(this.ai,e);return s.kind!==Ii?s:{kind:t===w?ot:$e}}},Vd=t=>t.kind===E&&!!t.ur;function Gd({kind:t}){switch(t){case E:return kr;case Zt:case ot:return Sr;default:return S}}function ka({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var mk=t=>m({},ka(t),{block:t.freed,blockFrom:t.freed&&ls}),Es=4,gk=64,bk=class{
constructor(t,e){this.i=new Map,this.c=t,this.h=e}
get known(){return this.i}
holds(t,e){let s=this.i.get(t);if(s)return s;let r=this.L(t,e);return this.i.set(t,r),r}
L(t,e){let{Jt:s}=this.h,r=fn(this.c,t,gk);if(!r||!s)return _;let i=v(t,-r.length),a=Ff(r,i,s).map(o=>this.fE(o)),n=o=>o!==l&&dt(q(o))===e;return a.some(n)?me:a.includes(l)?_:"no"}
fE(t){return t.kind===pi?t.value:re(this.c,t.address)}};function Sk({target:t,tag:e,Et:s},r,i){let{pointerSize:a,build:n,description:o,poolHitTag:d}=t,u=Ms(t.modules);return{type:Ft,tag:e,target:{pointerSize:a,description:o,build:n,kernelBase:u==null?l:u.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:d,before:s},time:r}}var kk=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:a,afterGap:n})=>({address:t,text:e,symbol:s,source:r,inline:i||l,doubtful:a||l,afterGap:n}),wk=({modules:t})=>({type:"modules",modules:t.filter(({Pt:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),Dk=17744,yk=15,Ck=class{
constructor(t,e){this.c=t,this.h=e}
read(t){let e=this,s=e.cH(t,Sl),r=e.cH(t,kl),i=s&&e.c.readMemory(s,yk),a=i&&Of(i),n=r&&Cr(e.c,r,e.h.pointerSize);return m({},a&&{image:a},n&&{id:X(n).low})}
cH(t,e){let s=this.q().get(e);return s===l?l:v(t,s)}
q(){var t;if(this.cj)return this.cj;let e=new Map;for(let s of[Sl,kl]){let r=j(this.c,Ym(s)),i=(t=Ol(r,"_EPROCESS"))==null?l:t.fields.get(s);i&&e.set(s,i.offset)}return this.cj=e,e}},Tk=2e3,Ld=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Tk,Nk={4:se("ffdf0000"),8:se("fffff78000000000")},_k=32,vk=8,Mk=20,xk=1e4,Pk=4294967296,Ak=500,Fk=class{
constructor(t,e,s,r,i,a){this.do=0,this.cP=0,this.dR=new Set,this.aM=new Set;var n;let{target:o,tag:d}=s;this.c=t,this.j=e,this.S=i,this.h=o,this.aN=new Ck(t,o);let u=wn(o.pointerSize,o.build===l||o.build>=Od);this.u=new nk(u,o.Ft.length===1),this.u.rs(r),this.aq=new bk(t,o),this.cc=new pk(t,o,d,u,this.u,i),this.hunt=new yd(Sk(s,t.now(),a),h=>this.aq.holds(h,d)),e.begin(this.hunt),e.note(wk(o)),this.dA((n=Ms(o.modules))==null?l:n.start)}
begin(t){this.j.note({type:gr,at,counts:Ss(t)})}
end(t,e=gi){let s=this;s.j.note({type:gr,at:es,counts:Ss(t)}),s.cw(),s.eV(),s.dz(),s.eW(),s.Y(e)}
qs(t){this.cw(),this.j.note({type:ht,missed:t}),this.j.note({type:ye,why:Nt,time:this.c.now()})}
Qi(){this.cw(),this.Y("aborted")}
record(t,e,s,r){let i=this;i.do+=1;let a=i.do,n=r?{mayRepeat:r}:{};if(e===S||r)return i.u.gap(),i.bJ(a,t,e,n);try{return i.bJ(a,t,e,i.cc.Xe(a,t,e,s))}catch(o){throw o instanceof vs&&i.bJ(a,t,e,{}),o}}
$t({frames:t,hits:e}){e!==0&&this.j.note({type:qe,stack:this.hunt.stacks.jt(t),hits:e})}
eV(){let t=this,e=[],s=[],r=t.S.pe?l:t.hunt.yi(),i=t.hunt.doubtful().filter(a=>!(r!=null&&r.has(a)));for(let a of i.slice(0,Ak)){let n=t.cc.Qs(a);n===kr?e.push(a):n===Sr&&s.push(a)}e.length+s.length>0&&t.j.note({type:Ai,there:e,gone:s})}
eW(){let t=this;for(let{use:s}of t.hunt.sites([]))t.hunt.Ze(s);let e=[...t.aq.known];for(let[s,r]of e.slice(t.cP))t.j.note({type:"code",address:s,holdsTag:r});t.cP=e.length}
dA(t){let e=this;var s;if(!t||!cs(t,e.h.pointerSize))return;let r=(s=No(e.h,t))==null?l:s.start;if(!r||e.dR.has(r))return;let i=Uf(e.c,r);i!==l&&e.j.note({type:"image",start:r,timestamp:i}),e.dR.add(r)}
Y(t){let e=ks(this.c,this.h.pointerSize),s=e&&Math.round(e.uptime);this.j.note({type:ye,why:t,time:this.c.now(),uptime:s})}
bJ(t,e,s,r){let i=this;i.eX(e.process);let a=i.j.note(m({type:R,number:t,kind:s,stack:i.fo(e),stopAddress:e.b},r,{processor:e.processor,thread:e.thread,process:e.process,time:i.c.now()}));return i.dQ(),i.dz(),a}
eX(t){!t||this.hunt.Ke(t)||this.j.note(m({type:"process",address:t},this.aN.read(t)))}
fo({stack:t}){let e=this,s=e.hunt.stacks.jt(t);if(!e.aM.has(s)){for(let{address:r}of t)e.dA(r);e.j.note({type:jt,index:s,frames:t.map(kk)}),e.aM.add(s)}return s}
dz(){let t=this.u.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.j.note({type:as,places:t})}
cw(){this.u.end(),this.dQ()}
dQ(){for(let{hit:t,block:e,charged:s}of this.u.$i())this.j.note({type:br,hit:t,block:e,charged:s})}},Ek=2e3,Rk=200;function Wd(t,{block:e,charged:s}){let r=Id(t,e);switch(r.kind){case E:return Ik(r.bytes,s)?ht:kr;case Zt:case ot:case Ii:return ht;default:return _}}var Ik=(t,e)=>t!==l&&e!==l&&t!==e,Bd=4096,Uk=4,Hd=t=>v(t,-$t(t)),Ok=class{
constructor(t,e){this.cC=new Map,this.H=new Map;var s;this.c=t,this.query=r=>t.query(r),this.now=()=>t.now(),this.session=()=>t.session();for(let r of e){let i=Hd(r);this.cC.set(i,((s=this.cC.get(i))!=null?s:0)+1)}}
readMemory(t,e){let s=this;var r,i;let a=Hd(t),n=$t(t);return((r=s.cC.get(a))!=null?r:0)<Uk||n+e>Bd?s.c.readMemory(t,e):(s.H.has(a)||s.H.set(a,s.c.readMemory(a,Bd)),(i=s.H.get(a))==null?l:i.slice(n,n+e))}},Vk=500,Gk=class{
constructor(t,e,s){this.A=new WeakMap,this.c=t,this.j=e,this.l=s}
look(t){let e=this;var s;let r=(s=Fe(e.c))==null?l:s.time;if(r!==l&&e.A.get(t)===r)return{kind:Je};let i=$i(e.c);if(i.kind!==W)return{kind:"noTarget",reading:i};let{target:a}=i,n=ks(e.c,a.pointerSize),o=Lf(t,a,n);if(o===F)return{kind:Se};if(n&&Lk(t)===Math.round(n.uptime))return{kind:Je};let d=e.bI(t,a,o,n);return d?(r!==l&&e.A.set(t,r),e.j.noteOf(t,d),{kind:"asked"}):{kind:or}}
bI(t,e,s,r){let{blocks:i,held:a,freed:n}=Vf(t,Ek,Rk);if(a===0)return;let{tag:o,start:d}=t,u=wn(e.pointerSize,e.build===l||e.build>=Od),h=[...i,...n].map(({block:g})=>g),c={rt:new Ok(this.c,h),target:e,tag:o,g:u},f={there:[],gone:[],unreadable:[]};for(let[g,y]of i.entries())g>0&&g%Vk===0&&this.l({kind:"asking",blocks:g,of:i.length}),f[Wd(c,y)].push(y.block);let p=n.map(g=>Wd(c,g)).filter(g=>g!==_);return m({type:is,tag:o,hunt:d.time,time:this.c.now(),uptime:r&&Math.round(r.uptime),boot:s,counts:Ss(bs(this.c,e,o)),held:a},f,{freed:{asked:p.length,taken:p.filter(g=>g===kr).length}})}},Lk=({f:t,Ie:e})=>{var s;return t.length===0?e:(s=t[t.length-1])==null?l:s.uptime},Wk=2e5,Bk=class{
constructor(t){this.bC={},this.c=t}
armed(t,e){this.w={count:t,a:e}}
begin(t,e){let s=this.i!==l&&t.At.includes(zt)?Do(this.c,t.pointerSize,zt):l;this.bC={processor:s,a:e}}
Gs(t){this.i={reading:t},this.w=l}
it(t){this.i&&(this.i=m({},this.i,{count:t}))}
Vs(t){return this.i!==l&&Wf(this.i.reading,t)}
Os(t,e,s){let r=this;var i;let a=r.fl(e,s),n=r.i;return a===pr||!n||!r.Vs(t)?a:n.count&&r.dv(n.count,e)==="no"||!s&&r.fG(n,e)?pr:!s&&((i=r.bC.a)==null?l:i.time)!==l?Ke:S}
get Ls(){return Kd(this.bC.a)}
fl(t,e){let s=this.w,r=e?Kd(s==null?l:s.a):this.Ls;if(!s||!(r||e))return Ke;let i=this.dv(s.count,t);return i==="no"?r?pr:S:r&&i===S?S:Ke}
fG({reading:t},e){var s;let{processor:r}=this.bC,i=(s=t.registers.get(zt))!=null?s:Hk(t.processor,e);return r!==l&&i!==l&&r!==i}
dv({tag:t,counters:e},s){let r=Ss(e),i=r&&Ss(bs(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":me:S}},Kd=t=>t!==l&&t.time===l,Hk=(t,e)=>t===l?l:e.Ft[t],$d=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,Kk=class{
constructor(t,e,s,r){this.B=[],this.bq=0,this.dB=new Map,this.c=t,this.l=r,this.e=e,this.j=s,this.bv=new Bk(t),this.ae=new Gk(t,s,r),this.dF=new Hg(t,this.e,r)}
get armed(){return this.w}
get change(){return this.e.open[0]}
get Hr(){return this.dU}
get hunts(){return this.B}
get shown(){var t;let e=new Map;for(let s of this.B)(s.lastHit>0||!((t=e.get(s.tag))!=null&&t.lastHit))&&e.set(s.tag,s);return e}
show(t,e){let s=new Set(t.map($d));this.ab([...this.B.filter(r=>!s.has($d(r))),...t]),this.dr=e}
Ms({address:t,value:e}){let s=this.dr;return(s==null?l:s.address)===t&&s.armed===e?s.saved:l}
qi({poolHitTag:t}){let e=this.bY;return(e==null?l:e.start.poolHitTag.address)===t?e.places:[]}
fa({poolHitTag:t,build:e}){var s;let r=(s=this.dB.get(t))!=null?s:new $g(e);return this.dB.set(t,r),r}
ss(){var t,e;return(e=(t=this.bY)==null?l:t.places)!=null?e:[]}
Xi(){let t=this;var e,s;t.bq+=1;let r=t.w,i=(r==null?l:r.Xs)===!0?r.arming.change:l;r&&!i&&t.dW(r);let a=t.cU();a&&Xl(t.l,a.undone,a.arming.Et),t.dU=(s=zk(a==null?l:a.undone))!=null?s:t.dF.run(i!=null?i:(e=t.bc)==null?l:e.change)}
dW({arming:t,_:e}){this.w=l,this.bc=t,e.Qi()}
cU(){let t=this.bc;if(!t)return;let e=t.change!==l,s=t.Ps();return s.kind!==pt&&(this.bc=l),e?{arming:t,undone:s}:l}
hunt(t,e,s){let r=this.cG(t,s,!1);if(r.kind!==at)return r;let{armed:i}=r,a,n;try{a=this.cN(i,e,!1)}finally{n=this.aF(i,a)}return{kind:wr,tag:t,capture:a,hunt:i._.hunt,disarmed:n}}
arm(t,e){return this.cG(t,e,!0)}
capture(t){let e=this,s=e.w;if(!s)return{kind:"notArmed"};let{_:r,arming:i}=s,a=Gt(e.c),{poolHitTag:n}=i.target;if(a.kind===W&&(a.value!==i.tag||a.address!==n))return e.aF(s,l),{kind:"notArmed",Fr:i.tag};let o=$l(e.c);if(o.kind===Le)return o;let d=qo(s.a,Fe(e.c)),u=e.cN(s,t,d),{hunt:h}=r,c={kind:wr,tag:i.tag,capture:u,hunt:h};return u.end.kind===Nt||u.Ge?m({},c,{disarmed:e.aF(s,u)}):(e.w===s&&(e.w=m({},s,{a:Fe(e.c)})),r.end(e.aS(i),u.end.kind),c)}
recheck(t){return U(()=>this.ae.look(t),({call:e,message:s})=>({kind:nt,call:e,message:s}))}
clear(){let t=this.he();return t.some(({kind:e})=>e!==ke)?{kind:Si,undone:t}:this.ee()}
he(){let t=this;t.bq+=1;let e=t.w;if(!e){let s=t.cU();return s?[s.undone]:t.e.Kr()}return t.w=m({},e,{Xs:!1}),[t.aF(e,l)]}
ee(){let t=this,e=Gt(t.c);if(e.kind!==W||St(e.value))return{kind:it};let s=Mr(t.c);if(s)return{kind:Jt,lt:s};let{value:r}=e,i=t.Ms(e),a=oa(e,xs(i),r),n=t.e.undo(t.e.xs(a));return i===l?{kind:Ja,held:r,undone:n}:{kind:Si,undone:[n]}}
cG(t,e,s){return U(()=>{this.fi();let r=jh(this.c,this.e,t,e);return r.kind===Jt?r:this.U(t,r,s)},({call:r,message:i})=>({kind:nt,call:r,message:i}))}
fi(){let t=this.w;if(!t)return;let e=this.aF(t,l);this.l({kind:"replaced",tag:t.arming.tag,undone:e})}
ab(t){this.B=En(t);let e=t.length-this.B.length;e>0&&this.l({kind:"dropped",hunts:e})}
U(t,{target:e,Et:s,stops:r},i){let a=this,n=new Ug(a.c,a.e,e,t,s),o=a.qi(e),d=ks(a.c,e.pointerSize),u=new Fk(a.c,a.j,n,o,a.fa(e),d),h=i?Fe(a.c):l,c={arming:n,_:u,Xs:i,a:h,ji:d};a.l({kind:ii,target:e,tag:t}),r||a.l({kind:el}),a.l({kind:sl,command:n.repair}),n.zr();let f=bs(a.c,e,t);u.begin(f),a.bv.armed({tag:t,counters:f},h),o.length>0&&a.j.note({type:as,places:o}),a.w=c;let p=n.arm();return p.kind===te?(a.ab([...a.B,u.hunt]),a.bY=u.hunt,{kind:at,armed:c}):(a.aF(c,l),{kind:ll,applied:p})}
cN(t,e,s){let r=this,{arming:i,_:a}=t,n=r.bq;r.l({kind:"waiting",seconds:e.seconds});let o=new fS({rt:r.c,changes:r.e,Is:r.l,target:i.target,_:a,Us:new ob(r.c,r.e,i),Xt:r.bv,$:()=>r.bq===n},e).run(s);return r.ey(t)?m({},o,{Ge:!0}):o}
ey({arming:t,ji:e}){let{target:s,tag:r}=t;if(!e||re(this.c,s.poolHitTag)===r)return!1;let i=ks(this.c,s.pointerSize);return i!==l&&Ld(e,i)}
aF({arming:t,_:e},s){let r=this;var i,a;if((s==null?l:s.end.kind)===Nt)return t.mt(),((i=r.w)==null?l:i.arming)===t&&(r.w=l),e.qs(s.zt),{kind:et};let n=t.Ps();if(((a=r.w)==null?l:a.arming)===t&&(r.w=l),n.kind===pt&&(r.bc=t),s!=null&&s.Ge)return e.qs(s.zt),n;let o=r.aS(t);return e.end(_o(n,t.tag)?$k:o,s==null?l:s.end.kind),n}
aS({target:t,tag:e}){let s=bs(this.c,t,e);return this.bv.it({tag:e,counters:s}),s}},$k={kind:_},zk=t=>(t==null?l:t.kind)===pt?t:l,wa=4,Qk=1e3,qk=256,Xk=class{
constructor(t,e){this.B=new Set,this.d=[],this.ch=0,this.W=t,this.aW=e}
missed(t){this.ch+=t}
take(t,e){let s=this;if(t.type===Ft){s.cV(),s.D=new yd(t,l,s.aW);return}if(!(t.type===is&&s.eI(t))&&(!s.D&&t.type!==rs&&s.W("noHunt",e),!!s.D))for(s.d.push({line:e,entry:t,missing:s.ch}),t.type===R&&(s.ch=0);s.d.length>0&&s.bR(s.D);)s.be(s.D)}
end(){return this.cV(),{hunts:[...this.B],lastHunt:this.D}}
eI(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.D&&e(this.D))return!1;for(let s of this.B)e(s)&&s.take(t);return!0}
cV(){for(;this.D&&this.d.length>0;)this.be(this.D)}
bR({lastHit:t}){let[e]=this.d;if((e==null?l:e.entry.type)!==R)return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.d.length>qk||this.bo().length>=wa}
bo(){let t=[];for(let{entry:e}of this.d.slice(1))e.type===R&&t.length<wa&&t.push(e.number);return t}
be(t){let e=this,s=e.bo(),r=e.d.shift();if(!r)return;let i=r.entry.type===R?e.fb(t,r,r.entry,s):r.entry;i&&(t.take(i),!(t.arming!==te||e.B.has(t))&&(e.B.size<Qk?e.B.add(t):e.W(Ws,r.line)))}
fb(t,{line:e,missing:s},r,i){let a=t.lastHit+1,n=Rn(a,s,r.number,i),o=n==="gap"&&i.length===0;if(n==="next"||n==="gap"&&!o)return r;let d=n===Qe&&(i.length>0||Kf(t,r));return this.W(d?Qe:ze,e),d?l:m({},r,{number:a})}},Y=t=>typeof t==rt?_s(t):l,zd=t=>typeof t==Ui?t:l,D=t=>typeof t==ki&&Number.isSafeInteger(t)&&t>=0?t:l,Qd=t=>typeof t==ki&&Number.isSafeInteger(t)?t:l,V=t=>typeof t==rt&&/^[0-9a-f]{16}$/.test(t)?t:l,qd=t=>{let e=D(t);return e!==l&&e<=4294967295?q(e):l},jk=wl,Xd=1,Zk=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Jk=1<<20,Yk=N({module:Y,name:Y,offset:D}),t0=N({text:Y},{address:V,symbol:Yk,source:N({file:Y,line:D}),inline:G(!0),doubtful:G(!0),afterGap:G(!0)}),e0=In(N({register:Y}),N({offset:Qd})),s0=N({kind:G(w,T),key:V,where:e0,holds:G(st,be)}),r0=In(N({kind:G(ce)}),N({kind:G("code"),site:Y})),jd=t=>{let e=D(t);return e!==l&&e<=255?e:l},i0=N({id:D,thing:r0,address:V,before:ut(jd),after:ut(jd),repair:Y}),a0=N({pointerSize:G(4,8),description:Y},{build:D,kernelBase:V,bootTime:D}),l0=N({name:Y,start:V,end:V}),n0=t=>{let e=ut(Qd)(t);return(e==null?l:e.length)===7?e:l},Zd=N({allocs:D,frees:D}),o0={header:N({format:G(jk),version:G(Xd),segment:D,tool:Y,time:D}),hunt:N({tag:qd,target:a0,poolHitTag:N({address:V,before:D}),time:D}),snapshot:N({name:Y,time:D,whole:zd,bits:G(32,64),rows:ut(n0)},{uptime:D,bootTime:D}),modules:N({modules:ut(l0)}),image:N({start:V,timestamp:D}),stack:N({index:D,frames:ut(t0)}),hit:N({number:D,kind:G(w,T,S),stack:D},{stopAddress:V,block:V,blockFrom:G(Pi,ls,Ei),requested:D,charged:D,poolType:D,processor:D,thread:V,process:V,time:D,open:G(!0),mayRepeat:G(!0)}),process:N({address:V},{image:Y,id:D}),located:N({hit:D,block:V},{charged:D}),places:N({places:ut(s0)}),counters:N({at:G(at,es)},{counts:Zd}),doubted:N({stack:D,hits:D}),gone:N({missed:zd}),blocks:N({there:ut(V),gone:ut(V)}),code:N({address:V,holdsTag:G(me,"no",_)}),change:N({change:i0,state:G(hr,te,et,ht),time:D}),end:N({why:Y,time:D},{uptime:D}),recheck:N({tag:qd,hunt:D,time:D,boot:G(ge,Js),held:D,there:ut(V),gone:ut(V),unreadable:ut(V),freed:N({asked:D,taken:D})},{uptime:D,counts:Zd})},d0=new Map(Object.entries(o0)),Jd=5e5,u0=1e8,h0=20,c0=class{
constructor(t){this.an=[],this.Q=0,this.aL=0,this.bF=0,this.bk=0,this.d=[],this.az=0,this.dD=0,this.bO=[],this.B=new Xk((e,s)=>this.W(e,s),t)}
push(t){let e=this;if(e.Q++,e.aL+=t.length,e.Q>Jd||e.aL>u0)return e.W(Ws,e.Q),!1;let s=t.replace(/^\ufeff/,"");return s.trim()===""||e.aY(zf(s))}
end(){let t=this;if(t.aZ)return t.aZ;if(!t.au)return{kind:Xe};for(;t.d.length>0;)t.be();let{hunts:e,lastHunt:s}=t.B.end();return{kind:"recording",recording:{header:t.au,hunts:e,snapshots:t.an,lastHunt:s,nextSeq:t.az,problems:{count:t.dD,first:x(t.bO,(r,i)=>r.line-i.line)}}}}
aY(t){let e=this;var s;let r=t.kind===mi&&t.entry.type===be?t.entry:l;return t.kind===er?e.aZ=t:!e.au&&!r&&(e.aZ={kind:Xe}),e.aZ?!1:(e.au=(s=e.au)!=null?s:r,e.bF>0&&e.fk(r!==l),t.kind===mi?e.R(t.seq,t.entry):t.kind===Za?e.R(t.seq,l):t.kind===tr?e.bF=e.Q:e.cS(Ys,e.Q),!0)}
fk(t){let e=this,s=e.bF;if(e.bF=0,!t){e.cS(tr,s);return}e.bk+=1,e.cy=s}
cS(t,e){this.bk+=1,this.W(t,e)}
W(t,e){this.dD++,this.bO.length<h0&&this.bO.push({line:e,what:t})}
R(t,e){let s=this,r={damagedBefore:s.bk,tornEnd:s.cy};for(s.d.push(m({line:s.Q,seq:t,entry:e},r)),s.bk=0,s.cy=l;s.d.length>0&&s.bR();)s.be()}
bR(){var t;let[e]=this.d,s=e?e.seq-this.az:0;return s>=0&&s<=((t=e==null?l:e.damagedBefore)!=null?t:0)||this.d.length>wa}
be(){let t=this,e=t.d.shift();if(!e)return;let{seq:s,entry:r,line:i,damagedBefore:a,tornEnd:n}=e,o=t.bo(),d=t.eC(s,o)?ze:Rn(t.az,a,s,o);if(d!=="next"?t.W(d,i):n!==l&&s>t.az&&t.W(tr,n),d===Qe)return;let u=d===ze?0:s-t.az;t.az+=u+1,t.B.missed(u),(r==null?l:r.type)===vt?t.an.push(r):r&&r.type!==be&&t.B.take(r,i)}
bo(){let t=0;return this.d.map(e=>(t+=e.damagedBefore,e.seq-t))}
eC(t,e){return e.length===0&&t>this.az+Jd}},Yd=1e3,Pt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,tu=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),f0=class{
constructor(t,e,s,r){this.c=t,this.K=e,this.j=s,this.bs=r}
save(t){return this.j.save(tu(t),this.bs.hunts)}
open(t){let e=this,{armed:s}=e.bs;if(s)return{kind:at,tag:s.arming.tag};e.j.flush();let r=tu(t),i=new c0,{files:a,isWhole:n,failure:o}=e.fe(r,t,i),d=i.end();if(a===0)return o!=null?o:{kind:"notFound",path:Pt(r,0)};if(d.kind===er)return d;if(d.kind===Xe)return o!=null?o:{kind:Xe,path:t};let{recording:u}=d,h=Qf(e.c,u.lastHunt),{hunts:c,nextSeq:f,problems:p,snapshots:g}=u;e.bs.show(c,h.kind===at?h.note:l);let y=n&&p.count===0;return e.j.opened(g,y?{base:r,nextSeq:f,nextSegment:a,hunts:c,snapshots:g}:l),{kind:"opened",base:r,recording:u,left:h,cut:o==null?l:o.message}}
fe(t,e,s){let r=0,i=!0;return U(()=>{let a=Pt(t,0);for(this.K.exists(a)||(a=e,i=!1);r<Yd&&this.K.exists(a)&&(r+=1,!!this.K.read(a,n=>s.push(n)));)a=Pt(t,r);return{files:r,isWhole:i}},({call:a,message:n})=>({files:r,isWhole:!1,failure:{kind:nt,path:a,message:n}}))}},p0=64*1024,m0=class{
constructor(t,e,s){this.aL=0,this.ce=[],this.K=t,this.ad=e,this.base=s.base,this.cr=s.seq,this.am=s.segment,this.bf=s.tool}
get count(){return this.am}
write(t){let e=this,s=e.aC;s&&e.fI(s),e.aC=t,e.open(),e.ds(t),(e.aL>=p0||g0(t))&&e.close(),e.aC=l}
open(){let t=this;if(t.aT)return;let e=Pt(t.base,t.am);if(t.am>=Yd)throw new vs(e,"a recording has 1000 files");t.aT=t.K.create(e),t.ce.push(e),t.aL=0,U(()=>t.au(),s=>{throw t.dP(t.ce.splice(-1)),s}),t.am+=1}
au(){this.ds({type:be,format:wl,version:1,segment:this.am,tool:this.bf,time:this.ad()})}
discard(){this.dP(this.ce.splice(0))}
dP(t){let e=s=>U(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.K.remove(s))}
close(){let t=this.aT;this.aT=l,t==null||t.close()}
fI(t){let e=this;e.aC=l,e.close(),e.K.exists(Pt(e.base,e.am))&&(e.am+=1),e.write(t)}
ds(t){var e;let s=$f(this.cr,t);(e=this.aT)==null||e.writeLine(s),this.cr+=1,this.aL+=s.length}},g0=t=>t.type===rs&&t.state===hr||t.type===ye,b0=class{
constructor(t,e,s,r){this.an=[],this.aC=[],this.K=t,this.ad=e,this.bf=s,this.l=r}
begin(t){this.D=t,this.U(t.start)}
note(t){var e,s;let r=(s=(e=this.D)==null?l:e.take(t))!=null?s:$;return this.U(t),r}
noteOf(t,e){var s;t.take(e),this.ba?this.U(e):(s=this.aP)!=null&&s.hunts.includes(t)&&this.aC.push(e)}
get snapshots(){return this.an}
noteSnapshot(t){this.cE([t]),this.U(t)}
cE(t){let e=[...this.an,...eu(this.an,t)];this.an=x(e,(s,r)=>s.time-r.time)}
opened(t,e){this.cE(t),this.aP=e}
save(t,e){let s=this;var r,i;if(((r=s.ba)==null?l:r.base)===t)return{kind:"underWay",base:t};let a=((i=s.aP)==null?l:i.base)===t?s.aP:l,n=Pt(t,0);return U(()=>{var o;if(!a&&s.K.exists(n))return{kind:"exists",path:n};let d=e.filter(c=>!(a!=null&&a.hunts.includes(c))),u=eu((o=a==null?l:a.snapshots)!=null?o:[],s.an),h=s.fJ(t,a,u,d);if(a)for(let c of s.aC.splice(0))h.write(c);return s.eN(),s.aP=l,s.ba=h,{kind:"saved",base:t,files:h.count,hunts:d,snapshots:u.length}},({call:o,message:d})=>({kind:nt,path:o,message:d}))}
flush(){this.dS(t=>t.close())}
eN(){var t;(t=this.D)!=null&&t.openEnd&&this.U({type:ye,why:wd,time:this.ad()}),this.flush()}
fJ(t,e,s,r){let{nextSeq:i=0,nextSegment:a=0}=e!=null?e:{},n=new m0(this.K,this.ad,{base:t,seq:i,segment:a,tool:this.bf});return U(()=>this.ep(n,s,r),o=>{throw n.discard(),o}),n}
ep(t,e,s){t.open();for(let i of e)t.write(i);let r=x(s,(i,a)=>+(i===this.D)-+(a===this.D));for(let{start:i,entries:a}of r){t.write(i);for(let n of a)t.write(n)}t.close()}
U(t){this.dS(e=>e.write(t))}
dS(t){let e=this.ba;e&&U(()=>t(e),s=>{this.ba=l,this.cx(s)})}
cx({call:t,message:e}){try{this.l({kind:il,path:t,message:e})}catch(s){}}},eu=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),I=t=>{let e=H(t);return JSON.stringify(Nl(t)||/["$;\\]/.test(e)?Rt(t):e)},de=t=>`0x${t.toString(16)}`,k=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Da=t=>t===l?"":` (${t})`,S0=t=>[...new Set([I(t),`"${Rt(t)}"`])].join(" or "),k0=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,w0=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,D0=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,Ee=(t,e)=>`${t} does not fit: ${e}`,y0=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,su=t=>`Looking past ${t.join(lt)||"pool functions only"}.`,C0=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,T0=t=>`${JSON.stringify(t)} was not looked past. `,ya=t=>`Did you mean ${t.join(" or ")}?`;function ru({what:t,Xr:e}){let s=e.length>iu?`${e.slice(0,iu)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${Xm[t]} and try again.`}var iu=80,au="what sites hold is at least so much, shares are of what is known",lu=t=>Re(t)>0&&!t.isWhole(),N0=t=>lu(t)?" (at least so much, of what is known)":"";function nu({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?ur:""}${t} bytes`}var _0=(t,e)=>`${e>0?"up to ":""}${ou(t)}`;function ou({allocs:t,frees:e}){return[...t>0?[k(t,Yt)]:[],...e>0?[k(e,T)]:[]].join(bi)}var Re=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},Ca=t=>`${JSON.stringify(H(t.tag))}: ${k(Re(t),R)}${Re(t)===0?"":`, coverage ${Er(t)}`}`,Ta=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,v0=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`,du=t=>t>0?[k(t,vt)]:[],M0=(t,e)=>e>1?`${Pt(t,0)} to ${Pt("",e-1)}`:Pt(t,0),x0=({gi:t,tag:e})=>t===0?"":`THE LAST ${k(t,R)} on ${I(e)} are more than is kept: save before a long hunt. `,P0=t=>t.kind==="opened"?ip(t):`Not opened: ${rp(t)}`,A0=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed",F0=10600,E0=t=>t===l?"":`; the ${xt(t)} are looked at when a stop arrives`;function R0({hits:t,ni:e,seconds:s,target:r}){let i=t/s,a=(e-t)/i,n=`${i.toFixed(1)}/s`;return a<I0?`pooltag: ${t} of ${k(e,R)}, ${n}, about ${xt(a,r.description)} to go`:`pooltag: ${k(t,R)}, ${n}`}var I0=86400,U0=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,uu=t=>host.parseInt64(Lt(t),16),hu=8e3,O0=8,V0=class{
constructor(){this.__g=!1,this.__w={given:[],read:[]}}
query(t){return this.__m(t)}
change(t){return this.__m(t)}
run(t){return this.__m(t)}
readMemory(t,e){let s=this,r=Gn(s.__x(t),e);if(r||!cu(t))return r;s.__g=!s.__g;let i=Gn(s.__x(t),e);return i||(s.__g=!s.__g),i}
__x(t){return!this.__g||!cu(t)?t:It(4294967295,X(t).low)}
__m(t){let e=this;var s;try{(s=e.__k)!=null||(e.__k=host.namespace.Debugger.Utility.Control);let r=e.__k.ExecuteCommand(t);return r?e.__13([...r]):[]}catch(r){throw e.__k=l,new vs(t,r)}}
__13(t){let e=this.__w,s=t.map((r,i)=>{let a=e.given[i]===r?e.read[i]:l;return a!=null?a:_s(op(`${r}`))});return t.length>=O0&&(this.__w={given:t,read:s}),s}
now(){return Date.now()}
session(){let t=Ds(()=>host.currentSession.Attributes.Target),e=Ds(()=>t==null?l:t.IsKernelTarget),s=Ds(()=>t==null?l:t.IsLiveTarget),r=Ds(()=>`${host.currentSession}`);return{kernel:typeof e==Ui?e:l,live:typeof s==Ui?s:l,description:typeof r==rt?r:l}}},cu=t=>X(t).high===0&&cs(t,4),G0=class{
tempFolder(){return ae("TempDirectory",t=>`${t.TempDirectory}`)}
exists(t){return ae(t,e=>e.FileExists(t))}
create(t){return ae(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__17(e,s,t);return{writeLine:i=>ae(t,()=>r.WriteLine(i)),close:()=>ae(t,()=>s.Close())}})}
remove(t){ae(t,e=>e.DeleteFile(t))}
__17(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return ae(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!e(`${a}`))return!1;return!0}finally{r.Close()}})}},ue=Be,fu="pooltag",pu=`dx -r0 @$${ue} = Debugger.State.Scripts.${fu}.Contents.pool`,L0=t=>`pooltag ${t}. After .scriptload type ${pu}, then dx @$pool.status()`,zr=()=>host.namespace.Debugger.State.UserVariables,W0=`=MicrosoftDocs/windows-driver-docs -poolused.md
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
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,Na,B0=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e),H0=class{
constructor(t){this.unread=[],this.al=[],this.Q=0,this.name=t}
push(t){let e=this;e.Q+=1;let s=pp(t);s===sr?e.unread.push(e.Q):s&&e.al.push(m({},s,{line:e.Q}))}
Bt(){return this.al.length===0}
Mr(t){let e=String.fromCharCode(...Oi(t)),s=this.al.filter(({pattern:i})=>vr(i,e)),r=Math.max(...s.map(mu));return s.filter(i=>mu(i)===r).map(({name:i,description:a,line:n})=>({Ue:"list",name:i,place:{kind:"file",file:this.name,line:n},description:a}))}},mu=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),gu="\\pooltag.txt",K0="C:\\Program Files (x86)\\Windows Kits\\",$0=`\\triage${gu}`,z0=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${gu}`],Q0=({tables:t,n:e,g:s,Te:r})=>{var i;return(t.length*e+((i=r==null?l:r.n)!=null?i:0))*s.size},bu=({allocs:t,frees:e,bytes:s})=>[t,e,s],Su={allocs:0,frees:0,bytes:0},q0=/^\s*([A-Z][\w ]{2,40}):\s*(\d{1,20})\s*\(\s*(\d{1,22}) ?[Kk][Bb]\)\s*$/,X0=1024,j0=t=>wp(j(t,eg));function ku({rows:t,bits:e}){let s=(r=0,i=0,a=0)=>{let n=e===32?r-i|0:r-i;return{allocs:r,frees:i,s:Math.max(0,n),bytes:a}};return t.map(([r=0,i,a,n,...o])=>{let d=q(r);return{tag:d,text:H(d),nonPaged:s(i,a,n),paged:s(...o)}})}function Z0({rows:t,total:e}){if(e===l)return"missing";let s=r=>t.reduce((i,a)=>i+a[r].bytes,0)===e[r].bytes;return s(Ks)&&s(Tt)?"whole":"differs"}var J0=({nonPaged:t,paged:e},s)=>wu(t,s.nonPaged)&&wu(e,s.paged),wu=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&Math.max(0,t-e)===r.s,Du=[De,Tt,Ct,rr,ir,ar,wi,"peralloc"];function Y0({text:t},{text:e}){return t===e?0:t<e?-1:1}var _a=t=>t.nonPaged.s+t.paged.s,yu=t=>t.nonPaged.bytes+t.paged.bytes,Cu=t=>`Not armed: ${vp(t)}`,tw=(t,e)=>`ARMED: the machine stops at every allocation and free of ${I(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`,va="dx -g shows columns",Ma=`${va}, [0].details() the rest`,ew=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${k(e,"row")}, the first is [0]`,Tu=36e5,sw=(t,e)=>t.uptime===l||e.uptime===l?0:e.uptime-t.uptime,rw={few:"",flat:"flat",step:"one step",steady:"steady growth",falling:"falling",sawtooth:"saw-tooth",uneven:"uneven"},Nu=(t,e)=>`${(t/Tu).toFixed(2)} hours ${e}`,_u="that the target ran",iw="by the debugger's clock",aw=(t,e)=>`${t.name} and ${e.name}: another boot, so nothing is subtracted.`,vu=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,Mu="g, wait, break in, and dx @$pool.snapshot() again.",xu=`First dx @$pool.snapshot(), then ${Mu}`,Pu="The tag tracker cannot be read; types of nt may be missing.",lw=(t,e,s)=>`Snapshot ${JSON.stringify(t)}: ${k(e,Ct)}. ${s?`Then ${Mu}`:"dx -g @$pool.diff() shows what changed."}`,Au=t=>t===S?["boot unknown"]:[];function nw({rows:t,Kt:e,Gr:s,boot:r,Lr:i,by:a}){let n=a===Ni?_u:iw;return[`${k(t.length,Ct)} (bytes) over ${k(e.length,vt)}`,...i?[Nu(i*Tu,n)]:[],...s>0?[`${s} of another boot`]:[],...Au(r),va].join(_t)}var ow=4096,Fu=256;function dw(t,{block:e,Br:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.tt().kind===S)return"not seen freed; frees may have been missed";let{count:r}=t.Wt();return s?`not seen freed; ${k(r,T)} of which the block is not known can have been of it`:"not freed: every free was seen"}function uw(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>fs(v(e,o),r),a=Number.parseInt(e.slice(-4),16)%ow===0,n=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${de(Math.min(s!=null?s:Fu,Fu))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-n)}`]]}var hw=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",cw=2e3;function fw({hunt:t,tag:e,capture:s}){let r=Re(t);if(!(t.Nt()*10<r||r>=cw||s.end.kind!==Ze))return`More hits tell more of the blocks: dx @$pool.hitTag(${I(e)}, ${Math.max(500,2*r)}).`}var pw=t=>t.kind===lr||t.kind===pe&&t.stop.kind===Ye,mw=t=>t.kind===pt?ie(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function gw(t,{Ds:e,read:s,failed:r}){let i=e.length===0?"no known user":k(e.length,"known user"),a=r===l?"":`, no other: ${r}`;return`${I(t)}: ${i} in lists (${["pooltag's table",...s].join(lt)}${a}); seen at work by dx @$pool.hitTag(${I(t)})`}var bw="The debugger has no !vm. dx -g @$pool.used() shows what tags hold.",Sw=(t,e=0)=>[...t.map(Vp),`Pool in all; memory ${ws(e)}`].join(" "),Qr=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),Eu=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;function kw({it:{before:t,after:e}}){return t&&e&&Qr(t,e)}var ww=1/2;function Dw({ki:t},e){let s=e**2/12;return 2*Math.sqrt(Math.max(0,t-s))}var yw=3,Cw=1/20,Tw=3/4,Nw=2,Ru=1,_w=1-hd,vw=3,Iu=({asked:t,taken:e})=>t===0?1:Math.min(1,(e+vw)/t);function Mw({hits:t,k:e},s,r,i,a){let n=e.count>=Nw,o=n?ga(e):r,d=({hit:J})=>i-J>Ru*o,u=s.filter(d),h=s.filter(J=>!d(J)),c=({block:J})=>(a==null?l:a.there.has(J))===!0,f=({block:J})=>(a==null?l:a.gone.has(J))===!0,p=u.filter(c),g=u.filter(f).length,y=h.filter(c),b=a!==l&&a.Vr>Ru*o,A=[...u,...h].filter(J=>c(J)||f(J)).length,Dt=h.filter(J=>c(J)||f(J)).length,z=_w*t.alloc*Math.min(o,i)/Math.max(1,i),Ra=b?Uu(p.length,z+xw(g,a.Ts))+Uu(y.length,Pw(Dt,a.Ts)):0;return{freed:e.count,old:u.length,Be:h.length,frees:n,la:p.length,le:g,there:p.length+y.length,asked:A,st:Ra,Le:[...p,...y].map(({hit:J})=>J)}}var Uu=(t,e)=>Math.max(0,t-e),xw=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),Pw=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));function Rs({it:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:l}var qr=({use:t})=>{var e,s;return(s=(e=t.site)==null?l:e.frame.text)!=null?s:"An unknown call site"},Aw=3,Fw=t=>t.isWhole()?"":ur;function Ew({Ie:t,Si:e},{uptime:s,time:r}){return s!==l&&t!==l&&s>=t?` (${xt((s-t)/1e3)} of the target)`:e!==l&&r>=e?` (${xt((r-e)/1e3)} of the debugger)`:""}function Rw({freed:t,boot:e,held:s,there:r,gone:i,unreadable:a}){let n=r.length+i.length+a.length,o=n<s?`; a sample of ${n} of ${s} blocks`:"",d=e===Js?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${k(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${d}`}function Iw({ys:t},e){return t.kind==="pattern"?vr(t.pattern,e):t.kind===we}var Uw=2e3,Ow=({rows:t})=>t.every(({tag:e})=>e!==l);function Vw(t,{text:e,tag:s}){if(!Iw(t,e))return;let r=t.Pr?Gw:Ou;return{text:e,tag:s,nonPaged:r,paged:r}}var Ou={s:0,bytes:0},Gw=m({allocs:0,frees:0},Ou),Xr=(t,e)=>t===l||e===l?l:t+e,Vu=({nonPaged:t,paged:e})=>t.s+e.s,Lw=(t,e)=>t.nonPaged.ns!==e.nonPaged.ns||t.paged.ns!==e.paged.ns;function Ww({ne:[t,e]}){let s=(r,i)=>{var a,n;return((a=e==null?l:e[r][i])!=null?a:1/0)<((n=t==null?l:t[r][i])!=null?n:0)};return s(Ks,rr)||s(Ks,ir)||s(Tt,rr)||s(Tt,ir)}var Gu=({s:t,bytes:e})=>t!==0||e!==0,Bw=60,Hw=5,Kw=4/5,Lu=2.4,Wu=36e5,Is=({nonPaged:t,paged:e})=>t.bytes+e.bytes,Bu=({ne:t,Ht:e})=>{var s;return Is((s=t.filter(r=>r!==l).pop())!=null?s:e)};function $w({Ht:t,ne:e},s,r,i){var a;let n=e.filter(f=>f!==l),o=[];e.forEach((f,p)=>{var g;f&&o.push({at:(g=r[p])!=null?g:p,value:Is(f)})});let[d=t]=n,u=(a=n[n.length-1])!=null?a:t,h=Yp(o),c=f=>Math.round(f*Wu);return{Ht:t,first:d,last:u,Kt:n.length,oe:sm(o,h),bytes:Is(u)-Is(d),blocks:Vu(u)-Vu(d),Zi:i&&h?{Dt:c(h.Dt),low:c(h.low),high:c(h.high)}:l,place:s}}var zw=2**30,Qw=.8,qw=.1,Hu=(t,e=1/0)=>t!==l&&t<=4*e?t:l,Ku=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],Xw=new Set(Ku.filter(t=>!t.endsWith("*"))),jw=Ku.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1)),Zw=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function Jw(t,{modules:e,skip:s,pointerSize:r}){var i,a;let n=gt(t);for(let d=n;d<t.length;d++){let u=t[d];if(!u||!Ps(t,d))return{kind:S,why:le(t)};if(u.address&&!cs(u.address,r))return{kind:je};let h=Yw(u,e),c=d-n;if(h===l)return{kind:_i,frame:u,past:c};if(!om(h)&&!Fr(u,s))return{kind:dr,module:h,frame:u,past:c}}let o=t[t.length-1];return!o||n>=t.length?{kind:S,why:le(t)}:{kind:Zw.test((a=(i=o.symbol)==null?l:i.name)!=null?a:"")?je:"cut"}}function Yw({address:t,symbol:e},s){var r;let i=t&&Tn(t,s),a=(r=i==null?l:i.module)!=null?r:e==null?l:e.module;return a===""?l:a}function tD({stacks:t}){let e=[];for(let{St:s}of t)"past"in s&&e.push(s.past);return e.length===0?l:[Math.min(...e),Math.max(...e)]}var jr=3,eD=1/20,sD=1/2,rD=1/8,iD=1/2,aD=1/100,lD=1/20,$u={kind:S},nD=(t,e)=>e.st-t.st||e.there-t.there||e.old-t.old||e.held-t.held,oD=(t,{freed:e})=>t<jr-1||t<jr&&Iu(e)**t>=eD;function dD(t,e,{st:s,Be:r},i){let{there:a,asked:n,freed:o,le:d,st:u,Le:h,We:c}=e,f=Rs(t,i);if(n>0&&a===0)return ht;if(i.boot===Js)return"boot";if(!f||f<=c)return"tooSoon";if(!(o===0&&a===n&&a>=jr&&Wp(t,e.held)))return a>iD*(o+n)?Ci:u===0||oD(s,i)||u>=jr&&h.last-h.first<rD*t.lastHit?ts:d>lD*u?cl:(h.last/t.lastHit)**u<aD?es:Lp(t,u,r)?l:es}var Zr={used:{group:Q,line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},snapshot:{group:Q,line:"@$pool.snapshot()",short:"counts of all tags",usage:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{group:Q,line:"-g @$pool.diff()",short:"what changed",usage:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},growth:{group:Q,line:"-g @$pool.growth()",short:"what goes on",usage:"growth()",help:"how tags moved over all snapshots; what grows steadily first"},totals:{group:Q,line:"-g @$pool.totals()",short:"pool in all",usage:"totals()",help:"pool in all, of its limits and of memory; in percent, how much of it tags explain"},who:{group:Q,line:'-g @$pool.who("Abc ")',short:"known users",usage:'who("Abc ")',help:"known users of a tag, by lists; not seen at work"},leaks:{group:Q,line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:Q,line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:Q,line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:Q,line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:Q,line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:Q,line:"@$pool.stacks()[0].details()",short:mt,usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:Q,line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:Q,line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:Q,line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:Ft,line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:Ft,line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:Ft,line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:Ft,line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},uD="what to type; dx -v @$pool says more of each call",hD=class{
constructor(t){this.__r=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:s}=this.__r;return`${t}: dx ${e}  ${s}`}},Z=t=>_s(t).replace(/\t/g," "),O=class extends Error{
constructor(t){super(Z(t)),this.name=""}},cD=500,fD=[8,256],pD=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function mD([t,e]){let s=Du.find(a=>a===t),[r,i]=s===l?[t,e]:[e];if(i===l&&(r===l||typeof r==rt))return{sort:s!=null?s:De,pattern:r};throw new O(Ee(`${r}`,zu))}var zu=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Du.join(" ")}`,Qu={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},Us=(t,e="noStack")=>{var s;return(s=t==null?l:t.frame.text)!=null?s:Qu[e]},gD=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,qu=t=>t.some(({symbol:e})=>e!==l&&gD.test(e.name)),Xu="processes of blocks not seen freed",bD=5,Os=class{
constructor(t){this.__10=Z(t)}
toString(){return this.__10}},tt=class{
constructor(t,e){this.__11=Z(t),this.__f=e}
toString(){return this.__11}
*[Symbol.iterator](){for(let t=0;t<this.__f.length;t+=1){let e=this.__f[t];e!==l&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,s;let r=(e=Vn(t))!=null?e:-1;return(s=this.__f[r])!=null?s:new Os(ew(r,this.__f.length))}},Ie=(t,e)=>new tt(t,e.map(s=>new Os(s))),xa=48,kt=(t,e)=>`${t} ${bm(Z(e),xa-t.length-1)}`,K=t=>t===l?"":t,he=t=>t===l?"":Math.floor(t*100),SD=class{
constructor(t,e,s){this.__0=t,this.__9=e,this.__5=Us(e.site,le(t.stacks.at(e.stack))),this.Bytes=K(e.charged),this.Age=e.vs,this.Secs=K(e.He&&Math.round(e.He/1e3)),this.Process=Z(sa(t,e.process)),Object.assign(this,s)}
toString(){return kt(Lt(this.__9.block),this.__5)}
details(){let t=this,{block:e,hit:s,vs:r,He:i,charged:a,requested:n,thread:o,stack:d}=t.__9,{description:u}=t.__0.start.target,h=a===l?"":`, ${a} bytes`,c=n===l?"":`, ${n} asked for`,f=i===l?"":`, ${xt(i/1e3,u)}`,p=[`allocated at hit ${s} of ${t.__0.lastHit}: ${r} hits${f} before the last one`,o&&`thread ${Lt(o)}`,io(t.__0,t.__9.process,t.__0.stacks.at(d)),dw(t.__0,t.__9),"on this boot of the target, as long as it is there:",...uw(t.__0,t.__9),"its stack:"];return Ie(`${Lt(e)}${h}${c}, tag ${JSON.stringify(H(t.__0.tag))}`,[...p.filter(g=>!!g),...t.__0.stacks.at(d).map(({text:g})=>g)])}
get[Symbol.metadataDescriptor](){return bt(ds,"Age","Secs")}},ju=class{
constructor(t,e){this.NonPaged=t.s,this.NonPagedBytes=t.bytes,this.Paged=e.s,this.PagedBytes=e.bytes,this.Allocs=K(Xr(t.allocs,e.allocs)),this.Frees=K(Xr(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return bt(li,ti,"Paged",ei,ee,ss)}},Zu=t=>`${t>0?"+":""}${t}`,kD=class extends ju{
constructor(t){super(t.nonPaged,t.paged),this.__q=t}
toString(){let{bytes:t,text:e}=this.__q;return kt(Zu(t),e)}},wD=t=>t===l?"":[...new Set(t)].join("-"),Pa={},Jr=({Tag:t,Target:e})=>t!==l||e!==l,Ju=({start:{target:t}})=>`${t.description} ${t.kernelBase}`,DD=5,yD=class{
constructor(t,e,s,r){let{holding:i,share:a}=e;this.__0=t,this.__2=e,this.__z=s,this.Blocks=K(i==null?l:i.blocks),this.Bytes=K(i==null?l:i.bytes),this[us]=i&&t.Nt()===0?Math.round(a*100):"",this.Past=wD(tD(e)),this.Known=t.isWhole()?we:"at least",Jr(r)||(this[Et]=he(t.booked())),Object.assign(this,r)}
toString(){return kt(`${this.Blocks||0}/${this.__2.allocs}`,ao(this.__2.St))}
details(){let t=this;var e;let{St:s,stacks:r,allocs:i}=t.__2,[a]=r,n=t.Known===we?"":ur;return Ie(`${ao(s)}, tag ${JSON.stringify(H(t.__0.tag))}`,[`${n}${t.Blocks||0} blocks stay of ${k(i,Yt)} on ${k(r.length,jt)}`,Sm(s),...t.__16(),...[ra(t.__0,Xu,CD(t.__2))].filter(TD),"the stack with the most blocks:",...t.__0.stacks.at((e=a==null?l:a.stack)!=null?e:-1).map(({text:o})=>o)])}
__16(){var t;let e=new Map;for(let{stack:a,St:n,blocks:o}of this.__2.stacks){let d=this.__0.stacks.at(a),u=wm(n,Us(this.__0.ue(d,this.__z),le(d)));e.set(u,((t=e.get(u))!=null?t:0)+o.length)}let s=x([...e],([,a],[,n])=>n-a),r=s.slice(0,DD).map(([a,n])=>`${k(n,st)} not seen freed: ${a}`),i=s.length-r.length;return i>0?[...r,`and ${k(i,"other way")}`]:r}
get[Symbol.metadataDescriptor](){return bt(Dr,ds,us,Et)}},CD=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),TD=t=>t!==l,ND=class{
constructor(t){let e=t.oe==="step"?l:t.Zi;this.__n=t,this.How=rw[t.oe],this.PerHour=K(e==null?l:e.Dt),this.Low=K(e==null?l:e.low),this.High=K(e==null?l:e.high),this.Blocks=t.blocks,this.Held=Is(t.last),this.Place=t.place}
toString(){return kt(Zu(this.__n.bytes),this.__n.Ht.text)}
get[Symbol.metadataDescriptor](){return bt("PerHour","Low","High",Dr,"Held","Place")}},_D=class{
constructor(t,e,s,r){this.__a=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=K(e.block&&uu(e.block)),this.Charged=K(e.charged),this.Cpu=K(e.processor),Object.assign(this,r);let i=t.je(e),a=Us(t.ue(i,s),le(i));this.__7=kt(`${e.number} ${e.kind}`,a)}
toString(){return this.__7}
details(){let t=this,{stopAddress:e,requested:s,poolType:r,blockFrom:i,thread:a,time:n}=t.__a,o=[`tag ${JSON.stringify(H(t.__a.tag))}`,e&&`stopped at 0x${e}`,a&&`thread 0x${a}`,io(t.__0,t.__a.process,t.__0.je(t.__a)),s!==l&&`${s} bytes asked for`,r!==l&&`pool type 0x${r.toString(16)}`,i&&`block found by ${i}`,n!==l&&`at ${new Date(n).toISOString()}`].filter(Boolean);return Ie(o.join(lt),t.__0.je(t.__a).map(({text:d})=>d))}
get[Symbol.metadataDescriptor](){return bt("Number","Charged","Cpu")}},vD=/^Ex\w*Lookaside/,Vs=t=>Us(t.site,t.It);function Yu(t,{use:e,holding:s}){let{site:r,allocs:i,frees:a,stacks:n}=e,o=[`${k(i,Yt)} and ${k(a,T)} seen here, from ${k(n.length,jt)}`,s&&ym(t,s),s&&AD(s),ra(t,Xu,MD(t,e)),FD(t,e),...Cm(e),ED(t,e),`coverage ${Er(t)}${On(t)}`,(r==null?l:r.frame.source)&&`source ${r.frame.source.file} line ${r.frame.source.line}`,Tm(t.Ze(e))];return Ie(`${Vs(e)}${r?` (${r.key})`:""}${xD(e)}, tag ${JSON.stringify(H(t.tag))}`,o.filter(d=>!!d))}function MD(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>{var a;return r.concat((a=s.get(i))!=null?a:[])},[])}var xD=({It:t})=>t===fl?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function PD({bytes:t,requested:e},s){return t!==l?`, ${s}${t} bytes`:e===l?"":`, ${s}${e} bytes asked for`}function AD({x:t}){return t&&`sizes ${t.smallest}, ${t.Dt} and ${t.largest} bytes (smallest, median, largest)`}function FD(t,{first:e,last:s,allocs:r,frees:i,unknown:a}){if((e==null?l:e.time)===l||(s==null?l:s.time)===l)return;let n=h=>xt((h-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,d=r+i+a-1,u=o>0?`, ${(d/o).toFixed(2)} hits a second`:"";return`first hit here after ${n(e.time)}, last after ${n(s.time)}${u}`}function ED(t,{stacks:e}){return e.some(s=>Dm(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":l}var th=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},RD=class{
constructor(t,{use:e,holding:s,share:r},i=Pa){this.__0=t,this.__2=e,this.__o=s,this.Blocks=s.blocks,this.Bytes=K(s.bytes),this[us]=t.Nt()===0?Math.round(r*100):"",this.Known=t.isWhole()?we:`at least${this[us]===""?"":" %"}`,Jr(i)||(this.Old=s.old,this[Et]=he(t.booked())),Object.assign(this,i)}
toString(){return kt(`${this.__o.blocks}/${this.__2.allocs}`,Vs(this.__2))}
details(){return Yu(this.__0,{use:this.__2,holding:this.__o})}
get[Symbol.metadataDescriptor](){return bt(Dr,ds,us,"Old",Et)}},ID=class{
constructor(t,e,s){this.__0=t,this.__2=e,this.__j=UD(t,e);let{there:r,gone:i,unreadable:a}=eh(s,this.__j);this.Held=r+i+a,this.There=r,this.Gone=i,this.Unreadable=a,this.Events=K(Rs(t,s))}
toString(){return kt(`${this.There}/${this.Held}`,Vs(this.__2))}
details(){let t=this,{f:e}=t.__0,s=e.map(i=>{let a=Rs(t.__0,i),{there:n}=eh(i,t.__j);return`${n} of ${t.Held} there ${a===l?"later":`after ${a} events`}`}),r=e[e.length-1];return Ie(Vs(t.__2),[...s,...r?[Rw(r)]:[]])}
get[Symbol.metadataDescriptor](){return bt("Held","There","Gone","Unreadable","Events")}};function UD(t,{stacks:e}){var s;let r=t.held(),i=new Set;for(let a of e)for(let{block:n}of(s=r.get(a))!=null?s:[])i.add(n);return i}function eh({there:t,gone:e,unreadable:s},r){let i=a=>a.filter(n=>r.has(n)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var OD=class{
constructor(t,e,s=Pa){let{use:r,holding:i}=e;this.__0=t,this.__5=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=K(i==null?l:i.blocks),this.Bytes=K(i==null?l:i.bytes),Jr(s)||(this[Et]=he(t.booked()));let a=i!==l&&!t.isWhole(),n=t.Ze(r).kind===Xa;this.Note=[a&&"at least",n&&"wrapper?"].filter(Boolean).join(lt),Object.assign(this,s)}
toString(){return kt(`${this.Allocs}/${this.Frees}`,Vs(this.__5.use))}
details(){return Yu(this.__0,this.__5)}
get[Symbol.metadataDescriptor](){return bt(ee,ss,Dr,ds,Et)}},sh=28,VD=class{
constructor(t,e,s=Pa){this.__0=t,this.__v=e.stack,this.__d=t.stacks.at(e.stack),this.__l=t.Di(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.ue(this.__d,[]);this.__5=Z(Us(r,le(this.__d)));let i=this.__12(r).join(" < ");this.Callers=i.length>sh?`${i.slice(0,sh-3)}...`:i,Jr(s)||(this[Et]=he(t.booked())),Object.assign(this,s)}
toString(){return kt(`${this.Allocs}/${this.Frees}`,this.__5)}
details(){let t=this,e=t.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:o})=>o===t.__v),s=ra(t.__0,"processes of its last hits",e),r=t.__d.map(({text:o})=>o),i=t.__l>0?`; up to ${k(t.__l,R)} had another stack`:"",a=JSON.stringify(H(t.__0.tag)),n=Er(t.__0);return Ie(`${k(r.length,"frame")}, tag ${a}, coverage ${n}${i}`,s===l?r:[...r,s])}
get[Symbol.metadataDescriptor](){return bt(ee,ss,Et)}
__12(t){let e=t?t.gt+1:gt(this.__d);return this.__d.slice(e).map(({text:s})=>Z(s))}},GD=class{
constructor(t,e,s){let r=_m(t,e);this.PoolHitTag=r.value===l?"not readable":Rt(q(r.value));let i=Ao(t);this.Armed=Z(BD(r,e,i)),this.Repair=Z(HD(r,i)),this.Recorded=Aa([...e.shown.keys()].map(a=>JSON.stringify(H(a)))),this.Learned=Aa(e.ss().map(LD)),this.Skipped=Z(Aa(s))}
toString(){return this.Armed}};function LD({kind:t,key:e,where:s,holds:r}){let i=ci in s?s.register:`[base${WD(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var WD=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Aa=t=>t.length===0?yt:t.join(lt);function BD({value:t},{armed:e,change:s},r){if(t===l)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(St(t))return`not armed${i}`;let a=`ARMED for ${JSON.stringify(H(q(t)))}${i}`;return r?a:!s||ps(s.after)!==t?`${a}, not by this script`:`${a} by ${e?"arm()":"a call that could not disarm"}`}function HD({value:t,repair:e},s){return t!==l&&St(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}var KD=class{
constructor({pool:t,used:e,y:s,Wr:r},i){this.__7=`${ws(e)} ${t}`,this.Bytes=e,this.Limit=K(s),this.OfLimit=he(s&&e/s),this.OfMemory=he(i&&e/i),this.InTags=he(r===l?r:r/e)}
toString(){return this.__7}
get[Symbol.metadataDescriptor](){return bt(ds,"Limit","OfLimit","OfMemory","InTags")}},$D=class extends ju{
constructor(t){super(t.nonPaged,t.paged),this.__e=t,this.Users=Z(Up(zD(t)))}
toString(){return kt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__e.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__e,r=e!==l&&Nl(e)?` (${Rt(e)})`:"";return new Os(`${t}${r}: ${s}`)}},zD=({tag:t,description:e})=>Hn([xm(e),t===l?[]:Bn(t)]),QD=class{
constructor({Ue:t,name:e,place:s,description:r=""}){this.__7=e,this.Grade=t,this.Place=Z(Op(s).replace(/^.*\\/,"")),this.Says=Z(r).slice(0,xa)}
toString(){return Z(`?${this.__7}`).slice(0,xa)}},qD=class{
constructor(t,e,s,r,i,a,n){this.__t=!1,this.__1=[],this.__h=n,this.__b=t,this.__3=e,this.__i=s,this.__c=r,this.__s=i,this.__p=a}
toString(){return`pooltag ${this.__p}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return mm()}
hitTag(...t){return this.__4("hitTag",t,([e,...s])=>{let r=ys("hitTag",e),i=eo('hitTag("Abc ", ',s.filter(n=>n!==Gs)),a=this.__3.hunt(r,i,s.includes(Gs));return a.kind===wr?this.__u(a):Cu(a)})}
arm(...t){return this.__4("arm",t,([e,s])=>{let r=ys("arm",e);if(s!==l&&s!==Gs)throw new O(Ee(`${s}`,`dx @$pool.arm("Abc ", "${Gs}")`));let i=this.__3.arm(r,s===Gs);return i.kind===at?tw(r,i.armed.arming.repair):Cu(i)})}
capture(...t){return this.__4("capture",t,()=>{let e=this.__3.capture(eo("capture(",t));return e.kind===wr?this.__u(e):Mp(e)})}
clear(...t){return this.__4("clear",t,()=>Yf(this.__3.clear()))}
skip(...t){let e=this;return e.__4("skip",t,([s])=>{let r=so("skip",s);return e.__1=[...e.__1.filter(i=>i!==r),r],su(e.__1)+(e.__14(r)?"":C0(r))})}
unskip(...t){let e=this;return e.__4("unskip",t,([s])=>{let r=so("unskip",s),i=e.__1.includes(r)?"":T0(r);return e.__1=e.__1.filter(a=>a!==r),i+su(e.__1)})}
save(...t){return this.__4("save",t,([e])=>sp(this.__i.save(ro("save",e))))}
open(...t){return this.__4("open",t,([e])=>P0(this.__i.open(ro("open",e))))}
used(...t){this.__6("used",t);let{sort:e,pattern:s}=mD(t),r=this.__e();if(!r)throw new O(Pu);let i=Np(r.rows,e).filter(({text:a})=>s===l||rh(s,a));return i.length===0&&gm(s,r.rows.map(({text:a})=>a)),new tt(Mm(r,i.length),i.map(a=>new $D(a)))}
snapshot(...t){let e=this;return e.__4(vt,t,([s,r])=>{var i;let{snapshots:a}=e.__c,n=(i=ea(vt,s))!=null?i:`s${a.length+1}`,o=ea(vt,r),d=Kn(e.__b,e.__h,n,o===l?l:e.__15(o));return d?(e.__c.noteSnapshot(m({type:vt},d)),lw(n,d.rows.length,a.length===0)):Pu})}
diff(...t){this.__6(ar,t);let e=this.__y(t,0),s=this.__y(t,1),r=jn(e,s);if(r.kind!==Ti)throw new O(aw(e,s));return new tt(xp(r,e,s),r.rows.map(i=>new kD(i)))}
growth(...t){this.__6("growth",t);let e=rm(this.__c.snapshots.map($n));if(e.Kt.length<2)throw new O(xu);return new tt(nw(e),e.rows.map(s=>new ND(s)))}
totals(...t){var e;this.__6("totals",t);let s=j0(this.__b);if(!s)throw new O(bw);let r=(e=this.__e())==null?l:e.rows.map(({nonPaged:a,paged:n})=>[a.bytes,n.bytes]),i=a=>r==null?l:r.reduce((n,o)=>{var d;return n+((d=o[a])!=null?d:0)},0);return new tt(Sw(Jn(s),s.physical),nm(s,i(0),i(1)).map(a=>new KD(a,s.physical)))}
who(...t){this.__6("who",t);let e=ys("who",t[0]),s=mp(e,this.__b,this.__s);return new tt(gw(e,s),s.Ds.map(r=>new QD(r)))}
leaks(...t){let e=this.__8(yi,t),s=Te(e),r=[];for(let n of e)for(let o of Nm(n,this.__1))r.push(new RD(n,o,s(n)));let i=e.map(n=>Yi(n,ta(n,this.__1))),a=Cs(e,r.length,Dl,yl);return new tt([a,...i].filter(Boolean).join(". "),r)}
recheck(...t){let e=[],s=[];for(let i of this.__8(is,t)){let a=Xp(i,this.__3.recheck(i)),n=i.f[i.f.length-1];if(a!==l?s.push(a):s.push(Yi(i,ta(i,this.__1))),!(a!==l||!n))for(let{use:o,held:d}of zn(i,this.__1))d>0&&e.push(new ID(i,o,n))}let r=(i,a)=>a.There-i.There||a.Held-i.Held;return new tt(s.join(" "),x(e,r))}
sites(...t){let e=this.__8("sites",t),s=Te(e),r=[];for(let i of e)for(let a of JD(i.sites(this.__1)))r.push(new OD(i,a,s(i)));return new tt(Cs(e,r.length,Dl,Cl),r)}
blocks(...t){let[e]=t,s=ZD(e)?e:l,r=this.__8(Ai,t,s===l?t:[]),i=new Set,a=Te(r),n=[],o=0;for(let d of r)for(let u of fm(d,this.__1))u.site&&i.add(u.site.frame.text),!(s!==l&&!pm(u.site,s))&&(o+=1,n.length<jD&&n.push(new SD(d,u,a(d))));if(s!==l&&o===0)throw new O(Ap(s,[...i]));return new tt(vm(r,n.length,o),n)}
drivers(...t){let e=this.__8("drivers",t),s=Te(e),r=[];for(let i of e)for(let a of dm(i,this.__1))r.push(new yD(i,a,this.__1,s(i)));return new tt(Cs(e,r.length,"module",yl),r)}
stacks(...t){let e=this.__8("stacks",t),s=Te(e),r=[];for(let i of e){let a=x(i.pt(),(n,o)=>ah(o)-ah(n));for(let n of a)r.push(new VD(i,n,s(i)))}return new tt(Cs(e,r.length,jt,Cl),r)}
hits(...t){let[e]=t,s=e===l?XD:to("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__8(Ze,t,[]),i=Te(r),a=[];for(let n of r)for(let o of n.recent(s))a.push(new _D(n,o,this.__1,i(n)));return new tt(Cs(r,a.length,R,"number, kind, call site"),a)}
status(...t){return this.__6("status",t),new GD(this.__b,this.__3,this.__1)}
help(...t){Yn("help",t);let e=Object.values(Zr).map(s=>new hD(s));return new tt(`pooltag ${this.__p}: ${uD}`,e)}
__e(){let t=this;return t.__t||t.__h({kind:"listing"}),t.__t=!0,Tp(t.__b,t.__h)}
__15(t){if(!/[*?]/.test(t))return[ys(vt,t)];let e=new Set;for(let{rows:s}of this.__c.snapshots)for(let[r=0]of s){let i=q(r);rh(t,H(i))&&e.add(i)}if(e.size===0)throw new O(vu("known tag",t));return[...e]}
__y(t,e){let{snapshots:s}=this.__c,r=ea(ar,t[e]),i=r===l?s[s.length-2+e]:s.filter(a=>a.name===r).pop();if(i)return $n(i);throw new O(r===l?xu:vu(vt,r))}
__u(t){let{hunt:e}=t;return[Rp(t),Yi(e,ta(e,this.__1))].filter(Boolean).join(" ")}
__14(t){let{hunts:e}=this.__3,s=r=>Fr(r,[t]);return e.length===0||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}
__6(t,e){Yn(t,e),this.__3.Xi()}
__4(t,e,s){try{return this.__6(t,e),new Os(s(e))}catch(r){if(!(r instanceof O))throw r;return new Os(r.message)}}
__8(t,e,[s]=e){this.__6(t,e);let r=s===l?l:ys(t,s),{shown:i}=this.__3,a=(r===l?[...i.values()]:[i.get(r)]).filter(n=>n!==l);if(a.length===0)throw new O(jf(r,r===l?[]:Ql(r,i.keys())));return a}},rh=(t,e)=>gs(t,e)||gs(t,e.trim()),Gs=Ge,XD=100,jD=1e3,ZD=t=>typeof t==rt&&t.length>4&&/!|\+0x/.test(t),JD=t=>x(t,(e,s)=>ih(s)-ih(e)),ih=({use:t})=>t.allocs+t.frees+t.unknown,ah=({hits:t})=>t.alloc+t.free+t.unknown,Ue=new V0,Yr=t=>Rr(np(t)),Fa=new G0,Ls=new b0(Fa,()=>Ue.now(),vi,Yr),YD=new Fg(Ue,Ue,t=>{Ls.note(m({type:rs},t))}),Ea=new Kk(Ue,YD,Ls,Yr),ty=new f0(Ue,Fa,Ls,Ea),wt=new qD(Ue,Ea,ty,Ls,Fa,vi,Yr);return[wt,Pm,Am,Fm]})();
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
