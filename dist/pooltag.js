/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(n){let 
Us="tooLong",
Ea="notOneByte",
Ra="protectedBit",
$t="$prcb",
ue="poolHitTag",
F="other",
Os="before",
L="after",
_="found",
zt="absent",
S="unknown",
Ia="NonPagedAllocs",
Ua="NonPagedFrees",
jr="NonPagedBytes",
Oa="PagedAllocs",
Va="PagedFrees",
Zr="PagedBytes",
v="unreadable",
Dt="none",
Qt="slot",
Jr="noPointerSize",
Yr="PoolHitTag",
Ga="noModules",
W="read",
Ie="arm64",
Ue="x64",
qt="notRead",
Oe="unseen",
La="alreadyArmed",
Wa="taggingOff",
Ve="breaksPassed",
ti="ready",
Ba="notKernel",
Ha="localKernel",
Ge="notLive",
Ka="ambiguous",
pt="stillThere",
Vs="notRepaired",
tt="undone",
$a="DbgBreakPoint",
ei="neither",
w="alloc",
y="free",
Ct="tag",
Gs="nonPaged",
si="NonPaged",
he="paged",
mt="frames",
ri="names",
ii="breakInstruction",
Ls="breakpoint",
yt="targetGone",
ce="bugcheck",
Pt="function",
Le="pool",
ai="notPool",
We="new",
Xt="stack",
Ws="$thread",
li="$proc",
ni="entered",
Bs="linked",
fe="foreign",
nt="failed",
oi="notArmedAgain",
ot="noHeader",
jt="released",
E="inUse",
Be="headerless",
pe="yes",
Hs="owner",
za="noTagInCode",
Qa="probableWrapper",
qa="backwards",
Ks="exact",
$s="floor",
di="register",
et="block",
st="string",
zs="refutation",
rt="nothing",
ui="passing",
hi="immediate",
Qs="unchecked",
me="same",
He="misnumbered",
Ke="repeated",
qs="invalid",
Xs="torn",
Xa="unknownType",
ci="entry",
ge="header",
js="newer",
be="otherBoot",
it="armed",
fi="disarmed",
pi=" and ",
Se="notOurs",
Zt="refused",
mi="cleared",
ja="foreignCleared",
R="hit",
at=", ",
Jt="allocation",
Za="notClosed",
Ja="mayRepeat",
$e="doubted",
At="hunt",
ze="noRecording",
Tt="; ",
Ya="stopsUnknown",
tl="repairLine",
el="stacksDiffer",
sl="notRecorded",
gi="number",
Zs="unread",
ke="all",
Qe="system",
bi="nonpaged",
Js="allocs",
Ys="frees",
tr="diff",
Si="bytes",
rl="notWritten",
qe="hits",
er="seconds",
il="unknownHits",
al="tooManyBlocks",
Xe="notRun",
ll="superseded",
je="manualBreak",
ki="otherBreak",
sr="nothingHeld",
wi="leaks",
ht="gone",
Ze="few",
Di="keeps",
nl="freedLate",
Je="stopped",
Ci="changes",
yi="uptime",
rr="driver",
Ti="noModule",
ir="at least ",
Ni="0.1.0",
ar="planned",
Yt="applied",
ol="framesMissing",
lr="last",
te="Allocs",
nr="Used",
Ye="Frees",
K="taken",
dl="instruction",
vi="undecided",
ul="unwinding",
hl="WARNING: ",
Mi="fixed",
or="repeat",
dr="full",
cl="seenAgain",
_i="place",
ur="counters",
ts="change",
we="end",
es="recheck",
hr="located",
ss="places",
xi="blocks",
Pi="everything",
rs="arguments",
Ai="returnValue",
Fi="disagreement",
is="learning",
as="unlocated",
Ei="notInTable",
cr="freed",
fr="there",
fl="ImageFileName",
pl="UniqueProcessId",
pr="hunted",
Ri="boolean",
ml="pooltag recording",
Nt="snapshot",
Z="look",
mr="Bytes",
ls="Share%",
Ft="Coverage%",
gr="Blocks",
gl="call site",
bl="blocks/allocations",
Sl="allocations/frees",
Q=t=>t>>>0,
ns=t=>{let e=s=>{var r;return((r=t[s])!=null?r:0)&255};return Q(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)},
Ii=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
kl=t=>{if(t.length===0)return{St:!1,it:{kind:"empty"}};if(t.length>4)return{St:!1,it:{kind:Us,length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{St:!1,it:{kind:Ea,qs:e[0]}}:Ui(ns([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
sh=t=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Ui(ns(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Ui(Q(Number.parseInt(t,16))):kl(t),
Ui=t=>t<to?{St:!0,tag:t}:{St:!1,it:{kind:Ra,plain:dt(t)}},
dt=t=>Q(t&~to),
H=t=>{let e=s=>s>=32&&s<=126;return Ii(t).map(s=>e(s)?String.fromCharCode(s):".").join("")},
Et=t=>`0x${ye(t)}`,
rh=t=>ns([...Ii(t)].reverse()),
wl=t=>H(t).includes("."),
ee=t=>{let e=so.test(t)?t:t.replace(/^0x/i,"").replace(/`/g,"");if(so.test(e))return ks(e.toLowerCase().padStart(eo,"0"))},
Rt=(t,e)=>ks(ye(t)+ye(e)),
q=t=>({high:Number.parseInt(t.slice(0,8),16),low:Ne(t)}),
M=(t,e)=>{let s=Ne(t)+e;if(s>=0&&s<4294967296)return ks(t.slice(0,8)+ye(s));let{high:r}=q(t);return Rt((r+Math.floor(s/4294967296))%4294967296,s%4294967296)},
ct=(t,e)=>{if(t.slice(0,8)===e.slice(0,8))return Ne(e)-Ne(t);let s=q(t),r=q(e),i=(r.high-s.high)*4294967296+(r.low-s.low);return Number.isSafeInteger(i)?i:n},
vt=(t,e)=>t<e?-1:t>e?1:0,
Dl=(t,e)=>(Ne(t)&e-1)===0,
It=(t,e)=>e===4?ks(Te.slice(8)+t.slice(8)):t,
os=(t,e)=>t.charAt(e===4?8:0)>="8",
ih=(t,e)=>e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`,
ds=(t,e)=>{let s=Ne(t),r=e===4&&s>=2147483648;return Gt(r?Rt(4294967295,s):t)},
ah=(t,e,s)=>N(`rM 0x1;${e?"kb":"k"}${ve(t)}${io(s)}`),
lh=(t,e)=>{let s=e.map(i=>i===$t?"gdtr":i),r=s.length>0?`;.catch {${ro(s)}}`:"";return N(`${ro(_m[t])}${r};lm o`)},
nh=(t,e,s)=>{let r=ds(t,e);return s.length===4?N(`ed ${r} ${ve(us(s))}`):N(`eb ${r} ${s.map(ve).join(" ")}`)},
oh=(t,e)=>{let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return N(`!poolused ${ve(s)}`)},
dh=t=>{let e=H(t).replace(/[^A-Za-z0-9]/g,"?");return N(`!poolused 0x1 ${e}`)},
us=t=>{let e=s=>{var r;return(r=t[s])!=null?r:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0},
Oi=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
U=(t,e)=>{try{return t()}catch(s){if(!(s instanceof Cs))throw s;return e(s)}},
P=(t,e)=>{let s=e;for(;s<t.length&&ft(t.charCodeAt(s));)s++;return s},
Ut=(t,e)=>{let s=e;for(;s<t.length&&Jm(t.charCodeAt(s));)s++;return s},
uh=(t,e)=>{let s=e;for(;s<t.length&&no(t.charCodeAt(s));)s++;return s},
Vi=t=>{let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=lo;)e--;return t.slice(0,e)},
Gi=(t,e)=>{let s=Ut(t,e);if(s-e===16)return s;if(s-e!==8)return-1;if(t.charCodeAt(s)!==Zm)return s;let r=Ut(t,s+1);return r-s===9?r:-1},
Ot=(t,e)=>{let s=Gi(t,e);if(s<0)return;let r=s-e===8,i=t.slice(s-8,s),a=(r?Ym:t.slice(e,e+8))+i;return{address:tg(a),pointerSize:r?4:8,end:s}},
hh=t=>{let e=Number(t);return Number.isSafeInteger(e)?e:n},
br=(t,e)=>{let s=[];for(let r of t){let i=r.length<=Lt?e(r):n;i!==n&&s.push(i)}return s},
ch=(t,e)=>({elementSize:e,rows:br(t,s=>fh(s,e))}),
fh=(t,e)=>{let s=Ot(t,P(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let a=ph(t,i,e*2);if(a<0||(r.push(sg(t,i,a)),!rg(t,a,e)))break;i=a+1}return r.length===0?n:{address:s.address,elements:r}},
ph=(t,e,s)=>{let r=e+s,i=Ut(t,e)===r,a=t.startsWith("?".repeat(s),e);return(i||a)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1},
mh=(t,e)=>{var s,r;Cl(t);let i=ra(t,e);if(e.thing.kind!==ue)return i;let a=Tl(e,ig(t,e));if(i.kind===a.kind)return i;let l=o=>[i,a].find(o);return(r=(s=l(uo))!=null?s:l(({kind:o})=>o===F))!=null?r:oo},
Cl=t=>{J(t,Km)},
yl=(t,e)=>{e===4&&Cl(t)},
Tl=(t,e)=>{if(!e)return oo;let{before:s,after:r}=t,i=a=>a.every((l,o)=>l===e[o]);return i(s)?{kind:Os}:i(r)?{kind:L,bytes:e}:{kind:e.every((a,l)=>a===s[l]||a===r[l])?"mixed":F,bytes:e}},
B=(t,e,s)=>{var r;if(e<0||e+s>t.length)return;if(s===4)return Me(t,e);let i=0;for(let a=s-1;a>=0;a--)i=i*256+((r=t[e+a])!=null?r:0);return i},
De=(t,e,s)=>{let r=B(t,e,4),i=s===8?B(t,e+4,4):0;return r===n||i===n?n:Rt(i,r)},
Sr=(t,e,s)=>{let r=t.readMemory(e,s);return r&&De(r,0,s)},
se=(t,e)=>{let s=t.readMemory(e,4);return s&&B(s,0,4)},
Nl=(t,e,s,r)=>{let i=t.readMemory(e,s*r);if(!i)return;let a=[];for(let l=0;l<s;l+=1){let o=De(i,l*r,r);if(o===n||o===Te)break;a.push(o)}return a},
gh=t=>{let e=Ot(t,P(t,0));if(!e||!ft(t.charCodeAt(e.end)))return;let{name:s,ls:r}=vl(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,ls:r||n}},
vl=t=>{let e=bh(t);return{name:t.slice(0,e).trim(),ls:t.slice(e).trim()}},
bh=t=>{let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s},
kr=(t,e,s)=>{let r=`nt!${e}`.toLowerCase();return U(()=>{let i=t.query(Gm(e)),a=ag(i).find(o=>o.name.toLowerCase()===r);if(a)return{kind:_,address:It(a.address,s)};let l=i.find(o=>o.trim()!=="");return l===n?{kind:zt}:{kind:S,xt:l.trim()}},({message:i})=>({kind:S,xt:i}))},
Ml=(t,e,s)=>{let r=kr(t,e,s);return r.kind===_?r.address:n},
hs=(t,e=8)=>{let s=new Map;for(let r of t)if(!(r.length>Lt||!r.includes("=")))for(let[i,a]of Sh(r))s.has(i)||s.set(i,It(a,e));return s},
Sh=t=>{var e;let s=[],[r=""]=t.includes(ho)?t.split(ho):[t];for(let i of r.trim().split(/\s+/)){let[,a="",l="",o]=(e=lg.exec(i))!=null?e:[],d=o===""?ee(l):n;if(d)s.push([a.toLowerCase(),d]);else if(o!=="*"&&!ng.test(i))return[]}return s},
Li=t=>{let e=!1;return br(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),kh(s,e)))},
kh=(t,e=!1)=>{let s=Ot(t,P(t,0));if(!s||!ft(t.charCodeAt(s.end)))return;let r=Ot(t,P(t,s.end));if(!r||!ft(t.charCodeAt(r.end)))return;let i=P(t,r.end),a=t.slice(i),l=a.search(/\s/),o=l<0?a:a.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:a.slice(o.length).trim(),Pt:e}},
_l=(t,e)=>{let s=40543,r=(t&65535)*s,i=(t>>>16)*s,a=r+i%65536*65536,l=Math.floor(i/65536)+Math.floor(a/4294967296);return(a%4294967296^l)&e},
xl=(t,e,s)=>{let r=(o,d)=>{let{offset:u,bytes:h}=s.fields[o];return wh(t,e+u,h,d)},i=r("Key",!1),a=Pl(r(Ia,!1),r(Ua,!1),r(jr,!0)),l=Pl(r(Oa,!1),r(Va,!1),r(Zr,!0));if(!(i===n||!a||!l))return{tag:Q(i),nonPaged:a,paged:l}},
Pl=(t,e,s)=>{if(!(t===n||e===n||s===n))return{allocs:t,frees:e,bytes:s}},
wh=(t,e,s,r)=>{let i=B(t,e,4),a=s===8?B(t,e+4,4):0;if(i===n||a===n)return;let l=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(a+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(o)?o:n},
Al=t=>{let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:co(r.nonPaged,i.nonPaged),paged:co(r.paged,i.paged)}),e)},
Dh=(t,e)=>{let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=xl(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s},
Fl=(t,e)=>{let s=new Map,r;for(let i of t){if(i.length>Lt)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,l="",o="",d="",u=""]=a;r!=null||(r=l.length),!(l.length>r||s.has(d))&&s.set(d,{offset:Number.parseInt(o,16),type:u.trim()})}return s.size===0?n:{name:e,fields:s}},
El=t=>{let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&Rl(e.type);return e&&s!==n?e.offset+s:n},
Rl=t=>{var e,s,r;let[,i="1",a=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(s=/^U?[Ii]nt([1248])B$/.exec(a))==null?n:s[1],o=(r=/^Ptr(32|64)\b/.exec(a))==null?n:r[1];return l?Number(i)*Number(l):o?Number(i)*(Number(o)/8):n},
Ch=(t,e,s)=>{let r=fo(t,"_POOL_TRACKER_BIG_PAGES"),i=r==null?n:r.fields.get("Key"),a=r==null?n:r.fields.get("NumberOfBytes"),l=a!=null?a:r==null?n:r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),d=e("PoolBigPageTableSize");if(!r||!i||!l||o.kind!==_||d.kind!==_)return;let u=Sr(t,o.address,s),h=se(t,d.address);if(!u||!h||(h&h-1)!==0)return;let c=El(r);if(c===n)return;let f={Xs:i.offset,js:l.offset};return m({address:u,n:h,Zs:c},f,{ns:a?1:ug,pointerSize:s})},
yh=(t,e,s)=>{let r=Th(s),i=_l(r,e.n-1);if(e.ns===1)return Wi(t,e,i,s);let a=Wi(t,e,i,s);if(a.kind===_)return a;let l=Wi(t,e,hg(r)&e.n-1,s);return l.kind===_?l:{kind:v}},
Wi=(t,e,s,r)=>{let{address:i,n:a,Zs:l,Xs:o,js:d,ns:u,pointerSize:h}=e,c=Math.min(dg,a-s),f=t.readMemory(ia(i,s,l),c*l);if(!f)return{kind:v};for(let p=0;p<f.length;p+=l){if(De(f,p,h)!==r)continue;let g=De(f,p+d,h),C=g&&ct(Te,g);if(C===n)return{kind:v};let b=C*u;return{kind:_,tag:ns(f.subarray(p+o,p+o+4)),bytes:b}}return{kind:zt}},
Th=t=>{let{high:e,low:s}=q(t);return(s>>>po|e<<32-po)>>>0},
Il=(t,e,s)=>{let r=Fh(fo(t,"_POOL_TRACKER_TABLE")),i=Nh(t,e),a=Vl(t,e("PoolTrackTable"),s);if(!r||!i||!So(a))return;let l=vh(t,e("ExPoolTagTables"),s),o=Mh(t,e,s);if(!l||o===S)return;let d=[a.address,...l.filter(u=>u!==a.address)];return m({g:r,tables:d},i,{Te:o===Dt?n:o})},
Nh=(t,e)=>{let s=aa(t,e("PoolTrackTableSize")),r=aa(t,e("PoolTrackTableMask"));return s===n||r===n?n:{n:s,mask:r}},
vh=(t,e,s)=>e.kind!==_?e.kind===zt?[]:n:Nl(t,e.address,pg,s),
Mh=(t,e,s)=>{let r=Vl(t,e("PoolTrackTableExpansion"),s);if(r.kind===S)return S;if(!So(r))return Dt;let i=aa(t,e("PoolTrackTableExpansionSize"));return i===n?S:i===0?Dt:{table:r.address,n:i}},
Bi=(t,e,s)=>{let r=Ul(t,e,s);if(r.kind!==_)return r;let{nonPaged:i,paged:a}=r.record;return{kind:_,counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
Ul=(t,e,s)=>{let r=xh(t,e,s);if(r.kind!==Qt)return r.kind===Dt?Ph(t,e,s):r;let i=[];for(let a of e.tables){let l=xe(t,e,a,r.index,1);if(!l)return _e;let o=l.get(0);o&&dt(o.tag)===s&&i.push(o)}return bo(Al(i))},
_h=(t,e)=>{let[s]=e.tables,r=s&&xe(t,e,s,0,e.mask+1);return r&&[...r.values()].map(({tag:i})=>dt(i))},
Ol=(t,e)=>{let s=new Map;for(let a of e.tables){let l=xe(t,e,a,0,e.n);if(!l)return;l.forEach((o,d)=>{var u;s.set(d,[...(u=s.get(d))!=null?u:[],o])})}let{Te:r}=e,i=r?xe(t,e,r.table,0,r.n):[];return i?[...[...s.values()].map(Al),...i.values()].filter(a=>a!==n):n},
xh=(t,e,s)=>{let[r]=e.tables;if(!r)return _e;let i=e.mask+1,a=_l(s,e.mask);for(let l=i;l>0;){let o=Math.min(fg,i-a,l),d=xe(t,e,r,a,o);if(!d)return _e;for(let u=0;u<o;u+=1){let h=d.get(u);if(!h)return{kind:Dt};if(dt(h.tag)===s)return{kind:Qt,index:a+u}}a=(a+o)%i,l-=o}return{kind:Dt}},
Ph=(t,e,s)=>{var r;let{Te:i}=e,a=i&&xe(t,e,i.table,0,i.n);if(i&&!a)return _e;let l=[...(r=a==null?n:a.values())!=null?r:[]].find(o=>dt(o.tag)===s);return l?bo(l):Ah(t,e)},
Ah=(t,e)=>{for(let s of e.tables){let r=ia(s,e.n-1,e.g.size),i=t.readMemory(r,e.g.size),a=i&&xl(i,0,e.g);if(!a)return _e;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:zt}},
Fh=t=>{let e=t&&El(t);if(!t||e===n)return;let s={};for(let r of og){let i=t.fields.get(r),a=i&&Rl(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:e,fields:s}},
Vl=(t,e,s)=>{if(e.kind!==_)return e;let r=Sr(t,e.address,s);return r?{kind:_,address:r}:{kind:S,xt:""}},
Hi=t=>{let e=wr(t);if(!e)return{kind:Jr};let s=kr(t,Yr,e);if(s.kind!==_)return{kind:"noSymbol",name:Yr,xt:s.kind===S?s.xt:n};let r=Li(J(t,ao)).map(a=>m({},a,{start:It(a.start,e),end:It(a.end,e)}));if(!ys(r))return{kind:Ga};let i=a=>kr(t,a,e);return{kind:W,target:m({pointerSize:e},Rh(t,e),{poolHitTag:s.address,modules:r,At:cg.filter(a=>mo(t,e,a)),Ft:Eh(t,i,e),Ne:Il(t,i,e),Js:Ch(t,i,e)})}},
Eh=(t,e,s)=>{var r;let i=e("KiProcessorBlock");return i.kind!==_?[]:(r=Nl(t,i.address,bg,s))!=null?r:[]},
wr=t=>{let e=hs(J(t,Em)).get("$ptrsize");return e===Rt(0,4)?4:e===Rt(0,8)?8:n},
Rh=(t,e)=>{var s,r,i;let a=(s=J(t,Rm).find(d=>/Kernel Version/i.test(d)))!=null?s:"",l=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(a))==null?n:r[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${a.trim()}${o}`,Jt:e===4?"x86":Ih(a),build:l?Number(l):n}},
Ih=t=>{if(t!=="")return/\bARM\s?64\b/i.test(t)?Ie:Ue},
Vt=t=>{let e=wr(t),s=e&&Ml(t,Yr,e);if(!e||!s)return{kind:qt};let r=Gl(t,s,e);return r===n?{kind:qt}:{kind:W,address:s,pointerSize:e,value:r}},
Gl=(t,e,s)=>(yl(t,s),se(t,e)),
Uh=(t,e)=>{let s=Cg(e);return U(()=>t.debugger($m(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?n:i.includes(s)}),()=>!1)},
Dr=t=>{U(()=>t.debugger(Qm),()=>{})},
Oh=t=>{let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",a=""]=e!=null?e:[],l=ee(i);if(!e||!l)return;let o=u=>Number.parseInt(u,16),d=Q(o(s));return bt(d)?n:{armed:d,saved:Ts(o(r)),address:l,id:a}},
Vh=t=>{let e=[];for(let s of t){if(s.length>Lt)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():n;r&&i&&e.push(Gh(i,r[1],r[2]));let a=r?n:Lh(s);a&&e.push(a)}return e},
Gh=(t,e,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return e==="Command"?m({},t,{command:r}):m({},t,{qi:r})},
Lh=t=>{var e;let[s="",...r]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(s))return;let i={ve:!0,"not handled":!1}[(e=r[r.length-1])!=null?e:""];i!==n&&r.pop();let a=Tg.find(d=>d===r[r.length-1]);if(a&&r.pop(),i===n&&!a)return;let[l="",...o]=r;return o.length>0?n:{code:s,Ys:l,status:a,ve:i}},
Ll=t=>{var e;let s=Vh(J(t,Um)),r=o=>s.find(d=>d.code===o),i=r("bpe"),a=(e=r("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:S};let{command:l}=i;return l!==n&&vg(l)?oa("command",l):i.status!=="break"?oa("status",yo(i)):(a==null?n:a.ve)===!1?oa("handling",yo(a)):{kind:"stops"}},
x=(t,e)=>Array.from(t,(s,r)=>({Me:s,place:r})).sort((s,r)=>e(s.Me,r.Me)||s.place-r.place).map(({Me:s})=>s),
cs=(t,e)=>Cr(t.toLowerCase(),e.toLowerCase()),
Cr=(t,e)=>{let s=0,r=0,i=-1,a=0;for(;s<e.length;)if(t[r]==="*")i=r++,a=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;t[r]==="*";)r++;return r===t.length},
Wl=(t,e)=>{let s=[...new Set(e)].filter(a=>a!==t),r=t.trim(),i=[.../[*?]/.test(r)?[a=>Cr(r,a)||cs(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>Hl(t.padEnd(4),a.padEnd(4)),a=>Hl(t.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let l=s.filter(a);if(l.length>0)return x(l,(o,d)=>o<d?-1:1).slice(0,Mg)}return[]},
Bl=(t,e)=>{let s=new Map([...e].map(r=>[H(r),r]));return Wl(H(t),s.keys()).map(r=>s.get(r)).filter(r=>r!==n)},
Hl=(t,e)=>{let s=[0,1,2,3].filter(a=>t[a]!==e[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:To(t.trim(),e.trim())||To(e.trim(),t.trim())},
Wh=(t,e,s)=>{var r;let i=e.Ne;if(!i)return{kind:S};let a=u=>u!==n&&Bi(t,i,u).kind===_,l=Bi(t,i,s);if(l.kind===v||l.kind==="overflow")return{kind:S};let o=Bh(s);if(l.kind===_)return{kind:"seen",os:a(o)?o:n};let d=[rh(s),o].find(a);return{kind:Oe,meant:d===n?Bl(s,(r=_h(t,i))!=null?r:[]):[d]}},
Bh=t=>{let e=t>>>24;if(!(e!==32&&e!==0))return Q(t&16777215|(e===0?32:0)<<24)},
Hh=(t,e,s,r)=>{let i=yr(t);if(i)return Wt(i);if(bt(s))return Wt({kind:"neverHit",tag:s});let a=Kh(t,e);if(a.kind!==W)return Wt(a);let{target:l}=a,o=Gl(t,l.poolHitTag,l.pointerSize);if(o===n)return Wt({kind:v});if(!bt(o))return Wt({kind:La,value:o});if($h(t,l))return Wt({kind:Wa});let d=Ll(t);if(d.kind===Ve)return Wt(d);let u=zh(s,Wh(t,l,s),r);return u?Wt(u):{kind:ti,target:l,Et:o,stops:d.kind==="stops"}},
yr=t=>{let{kernel:e,description:s="",live:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:Ba}:r?/^local\b/i.test(s)?{kind:Ha}:n:{kind:Ge}},
Kh=(t,e)=>{let s=Hi(t),r=s.kind===W?s.target.modules.filter(i=>!i.Pt):[];return s.kind===Jr||r.length>1?s:(U(()=>e.debugger(Vm),()=>{}),Hi(t))},
$h=(t,e)=>{if(e.build===n||e.build>=_g)return!1;let s=Ml(t,"NtGlobalFlag",e.pointerSize),r=s&&se(t,s);return r!==n&&(r&xg)===0},
zh=(t,e,s)=>{switch(e.kind){case"seen":return e.os===n||s?n:{kind:Ka,us:[t,e.os]};case Oe:return s?n:{kind:Oe,tag:t,meant:e.meant};case S:return}},
Kl=(t,e,s)=>{e.kind===pt&&t({kind:Vs,command:e.repair}),e.kind===tt&&t({kind:"repaired",value:s})},
Tr=t=>{let e=Mo.get(t);if(e)return e.is;let s=Qh(t);return Mo.set(t,{is:s}),s},
Qh=t=>{var e;if(Ug.test(t.module))return t.name.includes("Pool")?zl(t.name):n;if(vo.test(t.module))return t.name===$a||Og.test(t.name)?ei:(e=$l(t.name))!=null?e:qh(t.name)},
$l=t=>Eg.test(t)?w:Rg.test(t)?y:n,
qh=t=>Ig.test(t)?zl(t):n,
zl=t=>t.includes("Alloc")?w:t.includes("Free")?y:ei,
gt=t=>{let e=t.findIndex(({symbol:s})=>!s||Tr(s)===n);return e<0?t.length:e},
Xh=t=>vo.test(t.module)&&t.name==="ExFreePool"&&t.offset>Vg,
Ql=t=>t.name===$a||/^Exp\w*PoolTracker/.test(t.name),
Ki=t=>{var e;let s=Gg.exec(t);if(!s)return;let r=((e=s[2])!=null?e:"").trim();return s[1]===n?{command:r}:{processor:Number(s[1]),command:r}},
jh=t=>{let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?n:e[1]){case"Tag":return Ct;case si:return Gs;case"Paged":return he;case"Session Tag":return"sessionTag";default:return}},
Zh=t=>{let e=[],s=P(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=P(t,i)}return e},
Jh=(t,e)=>{let s=P(t,0);if(t.startsWith("TOTAL",s)&&ft(t.charCodeAt(s+5)))return Yh(t,s+5,e);let r=e._e?Wg(t,e,e._e):tc(t,s,e);return r?{kind:"row",usage:r}:Hg(t,s)?Ao:{kind:F}},
Yh=(t,e,s)=>{let{g:r,_e:i=Eo(r)}=s,a=$i(t,e,i,r);return!a||t.slice(a.end).trim()!==""?Ao:m({kind:"total"},jl(a.numbers))},
tc=(t,e,s)=>{let r=Fo(t,e,Bt,s),i=Fo(t,e,t.slice(e,e+Bt).search(/\s/),s);return r&&i?n:r!=null?r:i},
ql=(t,e,s=Bt)=>{let r=e+s;if(e<0||t.length<=r||!ft(t.charCodeAt(r))||P(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
$i=(t,e,s,r)=>{var i;let a=[],l=e,o=!0,d=!0;for(let u=0;u<s.length;u++){let h=ec(t,l,(i=s[u])!=null?i:0);if(!h)return;let c=u===s.length-1?sc(t,h,d,r):h.end,f=c===n?n:hh(t.slice(h.start,c));if(c===n||f===n)return;let p=c===h.kt||c>h.kt&&h.full;o=o&&p,d=d&&(p||u===0),a.push(f),l=c}return{numbers:a,end:l,tr:o}},
ec=(t,e,s)=>{let r=P(t,e),i=t.charAt(r)==="-"?r+1:r,a=uh(t,i);if(!(r===e||a===i))return{start:r,end:a,kt:e+s,full:r===e+1}},
sc=(t,e,s,r)=>{if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.kt||i.startsWith(Ro))return e.end;if(!(!s||e.start>=e.kt))return e.full?r==="old"&&/^[ .]/.test(i)?e.kt:n:e.kt},
Xl=(t,e,s)=>{let r=s.trim(),i=t.length===Bt&&!t.includes(".")?kl(t):n;return m({text:t.padEnd(Bt),tag:i!=null&&i.St?i.tag:n},jl(e),{description:r||n})},
jl=t=>{let e=t.length/2;return{nonPaged:Zl(t.slice(0,e)),paged:Zl(t.slice(e))}},
Zl=t=>{let[e=0,s=0,r=0,i=0]=t;return t.length===2?{s:e,bytes:s}:{allocs:e,frees:s,s:r,bytes:i}},
Jl=t=>{var e;let s=new Lg,r;for(let i=0;i<t.length;i++){let a=(e=t[i])!=null?e:"";if(r){if(_o(r.push(a,i)))break}else{let l=s.read(a);l&&(r=new Qg(l))}}return r==null?n:r.listing()},
fs=(t,e,s)=>e.Ne?Bi(t,e.Ne,s):U(()=>rc(t,s),()=>({kind:v})),
ps=t=>t.kind===_?t.counts:t.kind===zt?{allocs:0,frees:0}:n,
rc=(t,e)=>{let s=Jl(t.query(dh(e)));if(!s)return{kind:v};let[r,...i]=s.rows.filter(h=>h.tag===e);if(!r)return{kind:s.rows.length===0?zt:v};let a=[r.nonPaged.allocs,r.paged.allocs],l=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:v};let o={allocs:Yl(a),frees:Yl(l)},{allocs:d,frees:u}=o;return d===n||u===n?{kind:v}:{kind:_,counts:{allocs:d,frees:u}}},
Yl=t=>{let e=0;for(let s of t){if(s===n)return;e+=s}return e},
zi=(t,...e)=>{let s=e.find(r=>t.has(r));return s===n?n:t.get(s)},
ic=t=>{let e=Ot(t,ac(t));if(!e||t.charAt(e.end)!==" ")return;let s=lc(t,e.end+1),r=s===n?e.end+1:e.end+1+s.length,i=Jg(t.slice(r).trim().replace(/\s+/g," "));if(nc(i))return s===n||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}},
ac=t=>{let e=P(t,0),s=Ut(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e},
lc=(t,e)=>{if(t.startsWith("??",e))return"??";let s=t.slice(e,Ut(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return Zg.includes(s)?n:s},
nc=t=>{var e;let s=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?n:e[1];return s===n?t==="???"||t==="????":!(s.length===8&&Ut(s,0)===8)},
tn=t=>{let e=P(t,0);if(t.charAt(e)==="#"&&(e=P(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?mt:/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?ri:n},
Qi=t=>{let e=Vi(t),s=oc(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:Vi(e.slice(0,s)),source:en(r.slice(i))}},
oc=t=>{let e=rb.exec(t);if(e)return e.index+e[0].length;let s=dc(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&en(t.slice(r+1))?r:t.length},
dc=t=>{let e=t.indexOf(" (");if(e<0)return-1;let s=sb.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length===0?-1:Math.min(...s)},
en=t=>{let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>no(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:n},
Nr=t=>{let e=Vi(t),{head:s,offset:r}=uc(e);if(r===n)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!ib(a))return;if(i<0)return s===e?n:{module:a,name:"",offset:r};let l=s.slice(i+1);return l.trim()===""||l.endsWith("(")?n:{module:a,name:l,offset:r}},
uc=t=>{var e;let[,s,r]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(s===n||r===n)return{head:t,offset:0};let i=Number.parseInt(r,16);return{head:s,offset:Number.isSafeInteger(i)?i:n}},
sn=(t,e,s=!0)=>{let r=P(t,0),i=hc(t,r),a=i===n?r:P(t,Ut(t,r));return e===ri?gc(t.slice(a),i):t.charCodeAt(a)===ab?mc(t,a,i):cc(t,a,i,e,s)},
hc=(t,e)=>{let s=Ut(t,e),r=s-e;if(!(r<2||r>3||!ft(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)},
cc=(t,e,s,r,i)=>{var a;let l=Gi(t,e);if(l<0)return;let o=r!=="noBase",d=Ot(t,o?fc(t,l,r):e);if(!d||o&&d.pointerSize!==Oo(l-e)||!ft(t.charCodeAt(d.end)))return;let{pointerSize:u}=d,h=P(t,d.end),c=pc(t,lb(t,h),u,i),f=c&&rn(t.slice(c.end));if(!(!c||!f))return{number:s,pointerSize:u,base:i&&o?(a=Ot(t,e))==null?n:a.address:n,m:d.address,gap:h-d.end,args:c.lt,hs:c.sr,inline:!1,text:f.text,source:f.source,symbol:f.symbol}},
fc=(t,e,s)=>{let r=P(t,e);return s==="wide"||r===e+1?r:t.length},
pc=(t,e,s,r)=>{let i=t.charCodeAt(e)===Uo,a=[],l=i?P(t,e+1):e,o=0;for(;o<Io(s);o++){let d=Gi(t,l);if(d<0||Oo(d-l)!==s||!nb(t,d))break;let u=r?Ot(t,l):n;u&&a.push(u.address),l=P(t,d)}if(!(i&&t.charCodeAt(l)!==Uo)&&!(o>0&&o<Io(s)))return{lt:a,sr:o>0,end:i?P(t,l+1):l}},
mc=(t,e,s)=>{let r=[tb,Yg].find(l=>t.startsWith(l,e));if(r===n)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let a=rn(t.slice(i));return a&&a.text!==""?m({},a,Vo,{number:s,inline:!0}):n},
gc=(t,e)=>{let s=Qi(t),r=Nr(s.text),i=r!==n&&r.name!=="",a=e!==n&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return m({},s,Vo,{symbol:r,number:e,inline:!1})},
rn=t=>{let{text:e,source:s}=Qi(t),r=Nr(e);return r!==n||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:n},
an=t=>{var e;if(t.length>hb||!fb(t))return;let s=bc(t.trim());if(db.test(s))return{kind:ii};if(s.startsWith("Breakpoint ")){let r=(e=/^Breakpoint (\d{1,9}) hit$/.exec(s))==null?n:e[1];return r===n?n:{kind:Ls,number:Number(r)}}return s.startsWith("*** Fatal System Error: ")?Sc(s):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(s)?{kind:F,a:s}:cb.some(r=>r.test(s))?{kind:yt,a:s}:n},
bc=t=>{let e=t.includes(Go)?ub.exec(t):null;return e?t.slice(e.index+e[0].length):t},
Sc=t=>{var e;let s=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?n:e[1];if(s!==n)return{kind:ce,code:Number.parseInt(s,16),Yt:ln(t)}},
ln=t=>{var e,s;let r=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?n:e[1],i=[];for(let a of(s=r==null?n:r.split(","))!=null?s:[]){let l=ee(a.trim());l&&i.push(l)}return i},
kc=t=>{var e;let s;for(let r of t){if(s&&s.push(r)!==L)continue;let i=an(r);i&&(s=new mb(i))}return(e=s==null?n:s.Rt())!=null?e:wc(t)},
wc=t=>{let e=new Wo;for(let s of t)e.push(s);return e.place.instruction?m({kind:"stepped"},e.place):n},
Dc=t=>{let e=P(t,0);return e===t.length||ob(t)?!0:gb.some(s=>t.startsWith(s,e))},
Cc=t=>{let e=t.trim();if(!e.endsWith(":"))return;let s=Qi(e.slice(0,-1));return Nr(s.text)&&s.text},
yc=t=>{let e=t.filter(i=>i.length<=Lt),s=nn(e,/^Last event: (.+)$/);if(s===n)return;let r=nn(e,/^debugger time: (.+)$/);return r===n?{a:s}:{a:s,time:r}},
nn=(t,e)=>{var s;for(let r of t){let i=(s=e.exec(r.trim()))==null?n:s[1];if(i!==n)return i}},
Tc=t=>{for(let[e,{symbol:s}]of t.slice(0,gt(t)).entries()){if(!s||e===0&&Xh(s))continue;let r=Tr(s);if(r===w||r===y)return r}},
Nc=t=>{var e;if(t.offset!==0)return;let s=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?n:e[1];if(s!==n)return $l(s);let r=Tr(t);return r===ei?n:r},
vc=(t,e)=>{let s=B(t,t.length-le,le);if(s===n||q(e).low%le!==0)return[];if(Ht(s,4227858432,2483027968))return[{kind:Pt,address:M(e,Ho(s)-le)}];let r=Ht(s,4294966303,3594452992),i=Ht(s,4294965279,3594455071)||Ht(s,4294965248,3611232256);return r||i?[ua]:[]},
Mc=(t,e)=>{let[s,r,i]=[0,1,2].map(d=>B(t,d*le,le));if(s===n)return;if(Ht(s,4227858432,335544320))return{kind:Pt,address:M(e,Ho(s))};if(r===n||i===n)return;let a=s&31;if(!(Ht(s,2667577344,2415919104)&&(r&1023)===a*33&&i===Ur(3592355840|a<<5)))return;let l=r>>>10&4095,o=_c(s,e);if(Ht(r,4290772992,4181721088))return{kind:Qt,address:M(o,l*8)};if(Ht(r,4290772992,2432696320))return{kind:Pt,address:M(o,l)}},
_c=(t,e)=>{let s=t<<8>>13<<2|t>>>29&3,{high:r,low:i}=q(e);return M(Rt(r,Ur(i&-4096)),s*4096)},
qi=(t,e,s)=>{var r;let i=t[e];if(i===n)return;let a=i>>6,l=i>>3&7;if(a===3)return{extension:l,length:1};let o=(i&7)===4,d=o?t[e+1]:i;if(d===n)return;let u=o?2:1;if(!(a===0&&(d&7)===5)){let p=u+((r=[0,1,4][a])!=null?r:0);return e+p<=t.length?{extension:l,length:p}:n}let h=vr(t,e+u);if(h===n)return;let c=u+4;if(!o)return{extension:l,length:c,fixed:{kind:s===Ue?"relative":"absolute",ps:h}};let f=(d>>3&7)!==4;return{extension:l,length:c,fixed:f?n:{kind:"absolute",ps:h}}},
vr=(t,e)=>{let s=B(t,e,4);return s===n?n:s|0},
xc=(t,e,s)=>{let r=[];for(let i=2;i<=Sb;i+=1){let a=t.length-i,l=t[a]===232&&i===5?vr(t,a+1):n;if(l!==n){let u=s===Ue?Pc(t,a,e):n;r.push({kind:Pt,address:Ir(e,l,s),slot:u})}let o=t[a]===255?qi(t,a+1,s):n;if((o==null?n:o.extension)!==2||o.length!==i-1)continue;let{fixed:d}=o;d&&r.push({kind:Qt,address:Ko(d,e,s)}),(!d||Ac(t,a,s))&&r.push(ua)}return r},
Pc=(t,e,s)=>{let r=e-bb;if(!$o.every((a,l)=>t[r+l]===a))return;let i=vr(t,r+$o.length);return i===n?n:M(s,e-t.length+i)},
Ac=(t,e,s)=>{let r=t[e-1],i=s===Ue&&zo(r)?t[e-2]:r;return i===100||i===101},
Fc=(t,e,s)=>{var r;let i=s===Ue&&zo(t[0])?1:0,a=l=>M(e,i+l);switch(t[i]){case 235:{let l=((r=t[i+1])!=null?r:0)<<24>>24;return{kind:Pt,address:Ir(a(2),l,s)}}case 233:{let l=vr(t,i+1);return l===n?n:{kind:Pt,address:Ir(a(5),l,s)}}case 255:{let l=qi(t,i+1,s);if((l==null?n:l.extension)!==4)return;let{fixed:o,length:d}=l;return o?{kind:Qt,address:Ko(o,a(1+d),s)}:ua}default:return}},
Ec=(t,e,s)=>s===Ie?vc(t,e):xc(t,e,s),
Rc=(t,e,s)=>s===Ie?Mc(t,e):Fc(t,e,s),
Ic=(t,e,s)=>{if(t.length===1)return t[0];let r=t.filter(i=>{let a=e(i);return a===n?!1:a===s?!0:i.kind!==Pt||!i.slot?!1:e({kind:Qt,address:i.slot})===a});return r.length===1?r[0]:n},
Uc=t=>{let e=t.findIndex(s=>s.trim()==="Exact matches:");return e<0?[]:br(t.slice(e+1),Oc)},
Oc=t=>{if(!t.startsWith("    "))return;let e=Nr(vl(t.trim()).name);return(e==null?n:e.offset)===0&&e.name!==""?e:n},
on=(t,e,s)=>{var r;let i=l=>t.readMemory(M(e,-l),l),a=q(e).low%Db;return(r=i(s))!=null?r:a>0&&a<s?i(a):n},
dn=t=>{let e=new Set(t.map(Nc));if(e.size>1)return ne;let[s]=e;return s?{kind:Le,of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()==="nt")?{kind:ai}:ne},
Vc=t=>{var e;let s=new xb;for(let r=0;r<t.length&&s.push((e=t[r])!=null?e:"",r)!==L;r++);return s.listing()},
Gc=t=>{if(t.pointerSize!==n)return{pointerSize:t.pointerSize,Xi:t.gap>=eb?We:"old",ji:t.number!==n,args:t.hs}},
Lc=(t,e,s,r=qo)=>{let i=t.query(ah(r,e.pointerSize===4,e.At)),a=un(i,e);if(!a)return ha("registers",i);let l=hn(i,a.b);return l?{kind:W,reading:m({Rt:s},a,{stack:l})}:ha(Xt,i)},
un=(t,e)=>{var s,r,i,a;let l=hs(t,e.pointerSize),o=(r=(s=l.get("eip"))!=null?s:l.get("rip"))!=null?r:l.get("pc"),d=(a=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?a:l.get("sp");if(!o||!d)return;let u=cn(l,e);return{b:o,sp:d,fp:l.get("ebp"),registers:l,thread:l.get(Ws),process:l.get(li),processor:u}},
hn=(t,e)=>{let[s,...r]=Vc(t).frames;return s&&[m({},s,{address:e}),...r]},
cn=(t,e)=>{let s=t.get($t),r=s===n?-1:e.Ft.indexOf(s);return r>=0?r:e.Ft.length===1?0:n},
Wc=(t,e)=>{let s=t[t.length-1];return s!==n&&(t.length>=e||s.m===Te)&&t.every(({address:r,base:i,m:a,args:l,inline:o,doubtful:d,symbol:u})=>r&&i&&a&&u&&(l.length===0||l.length===Lb)&&!o&&!d)},
Bc=t=>{var e;let s=t.join(`
`),r=d=>{var u,h;return ee((h=(u=d.exec(s))==null?n:u[1])!=null?h:"")},i=r(/^\(([0-9a-f]{8})\)\s+\S/m),a=r(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(s))!=null?e:[];if(!i||!a||!l)return;let o=l==="Non-FPO"?"ebp":"omitted";return Yo(i)===Yo(a)?{start:i,frame:o}:{frame:o}},
Hc=t=>{var e,s;let r=t.join(`
`),i=g=>{var C,b;return ee((b=(C=g.exec(r))==null?n:C[1])!=null?b:"")},a=ca(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=ca(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=ca(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),d=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,c]=(s=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(r))==null?n:e.map(Or))!=null?s:[];if(a===n||l===n||o===n||!d||u===n||h===n||c===n)return;let f=u>Kb?n:Kc(t,c);if(!f)return;let p=M(d,-o);return m({},f,{rr:M(p,a+h),end:M(p,l)})},
Kc=(t,e)=>{let s=0,r=0,i=!1;for(let a of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!l)continue;let[,o,d,u]=l.map(Or),h=$c(d!=null?d:-1,u!=null?u:-1,a);if(o!==s||!h||i)return;s+=h.n,r+=h.bytes,i=d===td}return s===e?{ir:r,xe:i}:n},
$c=(t,e,s)=>{var r,i;switch(t){case 0:return{n:1,bytes:8};case 1:{let a=Or((i=(r=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s))==null?n:r[1])!=null?i:"");return a>0&&e<=1?{n:e+2,bytes:a}:n}case 2:return{n:1,bytes:(e+1)*8};case 4:case 8:return{n:2,bytes:0};case 5:case 9:return{n:3,bytes:0};case td:return{n:1,bytes:e*8};default:return}},
zc=(t,e)=>{let s=(e==null?n:e.start)===t;return(e==null?n:e.frame)==="omitted"?s?{kind:ni}:n:e&&!s?{kind:Bs}:n},
fn=t=>{let e=t.findIndex(s=>qb.test(s));return e<0?t.length:e},
pn=t=>{let e=Li(t);if(e.length===0)return;let s=e.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:t,places:s}},
Qc=t=>{var e;switch(t.kind){case"strayed":return{kind:fe,stop:{kind:F,a:`stopped at ${(e=t.b)!=null?e:"an unknown address"} on the way out of the allocator`}};case oi:return{kind:nt,call:"write nt!PoolHitTag",message:"it did not take"}}},
mn=(t,e)=>{let s=t*2;return{pointerSize:t,Pe:s,te:s,se:e}},
gn=(t,e,s,r)=>{let i=B(t,0,4),a=B(t,4,4);if(i===n||a===n)return{kind:v};if(dt(Q(a))!==s)return{kind:ot};let l=r.pointerSize===4?9:8,o=h=>(i>>>h&(1<<l)-1)*r.te,d=i>>>16+l;if(d===0)return{kind:jt};if(r.se&&d&eS)return{kind:"second",lr:o(0)};let u=o(16);return u>r.Pe&&u<=fa-e?{kind:E,bytes:u}:{kind:ot}},
bn=(t,e,s,r,i=!1)=>{var a,l;let o=Kt(t),d=s.Pe,u=wt=>{var z;return(z=r.readMemory(M(t,wt-o),d))!=null?z:sS};if(o===0)return{kind:Be};let h=u(o-d),c=gn(h,o-d,e,s),f=o===d;if(!(f?c.kind===jt:c.kind===ot&&h.every(wt=>wt===h[0]))||!s.se)return c;let p=f?h:u(0),g=((a=B(p,0,2))!=null?a:0)%8192,C=fa-g&-s.te,b=f?u(C-d):h;if(!p.length||!b.length)return{kind:v};if(!(gn(p,0,e,s).kind===jt&&b[0]===p[2]&&b.every(wt=>wt===b[0])))return c;if(C!==o)return{kind:ot};let A=(l=p[1])!=null?l:0;return{kind:E,bytes:i&&!(A&rS)?g:n,nr:!(A&iS)}},
qc=t=>{let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`},
Xi=t=>qc(m({},t,{offset:0})),
Sn=(t,e=[],s=[])=>{let r=gt(t);for(;r<t.length-1&&Mr(t[r],s);)r++;let i=t[r];return i&&Ns(t,r)?Xc(i,r,e):n},
Mr=(t,e)=>{let s=t==null?n:t.symbol;return s?e.some(r=>cs(r,Xi(s))):!1},
Xc=(t,e,s)=>{var r;let i=t.address&&kn(t.address,s);if(i)return m({key:rd(i.module,i.offset),frame:t,mt:e},i);let a=t.symbol&&{module:t.symbol.module};if(((r=t.symbol)==null?n:r.name)===""){let{module:o,offset:d}=t.symbol;return{key:rd(o,d),frame:t,mt:e,module:o,offset:d}}let l=t.address?Gt(t.address):t.text;return m({key:l,frame:t,mt:e},a)},
kn=(t,e)=>{let s=e.find(({start:i,end:a})=>vt(i,t)<=0&&vt(t,a)<0),r=s&&ct(s.start,t);return s&&r!==n?{module:s.name,offset:r}:n},
jc=t=>t.map(nS).join(" "),
wn=(t,e=v)=>{var s,r;let i=Zc(t);if(i<dS||e===pe)return{kind:Hs};let a=e==="no"?za:"fanOutOnly",l=(r=(s=t[0])==null?n:s.stack[t[0].mt])==null?n:r.symbol,o=l&&l.name!==""?{skip:Xi(l)}:{};return m({kind:Qa,or:i,y:a},o)},
Zc=t=>{let e=Array.from({length:oS},(s,r)=>{let i=new Set;for(let{stack:a,mt:l}of t){let o=a[l+1+r];o&&i.add(o.symbol?Xi(o.symbol):o.text)}return i.size});return Math.max(...e)},
Jc=t=>{if(t<vs)return t;let e=Math.floor(Math.log2(t)),s=2**e,r=Math.floor((t-s)*Ms/s);return vs+(e-id)*Ms+r},
Dn=t=>{if(t<vs)return t;let e=Math.floor((t-vs)/Ms)+id,s=(t-vs)%Ms+1;return 2**e+2**e/Ms*s-1},
Cn=(t,e)=>{let s=[];for(let r of t){let i=e(r);i!==n&&s.push(i)}return x(s,(r,i)=>r-i)},
Yc=t=>{let e=t[0],s=t[Math.floor((t.length-1)/2)],r=t[t.length-1];if(!(e===n||s===n||r===n))return{smallest:e,wt:s,largest:r}},
tf=(t,e,s)=>{if(!t||!e)return{kind:S,why:qt};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:S,why:qa};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:S,why:"tooFew"};if(a===i)return{kind:Ks,rt:r};let l={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:$s,ur:a/i,rt:r,missed:l}},
ef=t=>{let{number:e,tag:s,stack:r,requested:i,charged:a,thread:l,process:o,time:d}=t;return{tag:s,stack:r,hit:e,requested:i,charged:a,thread:l,process:o,time:d}},
ji=(t,e)=>{var s,r;let i=new DS(e),a=new Map;for(let o of t){let d=`${o.tag} ${(r=(s=i.site(o.stack))==null?n:s.key)!=null?r:i.It(o.stack)}`,u=a.get(d);u?u.push(o):a.set(d,[o])}let l=[];return a.forEach(o=>{let[d]=o;d&&l.push(sf(d,o,i))}),x(l,(o,d)=>{var u,h,c,f;return((h=(u=o.first)==null?n:u.hit)!=null?h:0)-((f=(c=d.first)==null?n:c.hit)!=null?f:0)})},
sf=(t,e,s)=>{let r=a=>e.reduce((l,o)=>l+a(o),0),i=s.site(t.stack);return m({tag:t.tag,site:i,It:i?n:s.It(t.stack),stacks:e.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:rf(r),Ut:r(({unlocated:a})=>a.alloc),hr:r(({unlocated:a})=>a.free),nt:hd(e.map(({nt:a})=>a))},af(e,i,s),{k:lf(e),Dt:r(({Dt:a})=>a),Ct:r(({Ct:a})=>a),Ot:r(({Ot:a})=>a),_:nf(e)},of(e))},
rf=t=>{let e=t(({hits:a})=>a.alloc);if(e>0&&t(({unlocated:a})=>a.alloc)===e)return;let s=t(({s:a})=>a.count),r=t(({s:a})=>a.Ae)===0,i=t(({s:a})=>a.charged);return{count:s,bytes:r?i:n}},
af=(t,e,s)=>{var r;let i={pr:0,ms:0,refused:0};for(let{stack:a,Vt:l}of t){let o=(r=s.caller(a))==null?n:r.key;l.forEach((d,u)=>{var h;let c=s.site(u),f=c!==n&&e!==n;o!==n&&((h=s.caller(u))==null?n:h.key)===o?i.refused+=d:f&&c.key!==e.key&&(i.pr+=d),f&&c.module!==e.module&&(i.ms+=d)})}return i},
lf=t=>{let e=new Vr;for(let{k:s}of t)e.yt(s);return e},
nf=t=>{let e=new cd;for(let{_:s}of t)e.yt(s);return e.Fe()},
of=t=>{let e=[];for(let{first:a,last:l}of t)a&&e.push(a),l&&e.push(l);let s=x(e,(a,l)=>a.hit-l.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}},
df=(t,e)=>{var s;let r=new Set((s=e[e.length-1])==null?n:s.gone),i=o=>r.has(o),a=t.there.filter(i);if(a.length===0)return t;let l=t.there.filter(o=>!i(o));return m({},t,{there:l,gone:[...t.gone,...a]})},
uf=(t,e,s)=>{var r,i;let a=t.slice(0,gt(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!Ql(u)),l=t[a];if(!l||l.doubtful)return;let o=(r=l.address)!=null?r:a===0?s:n,d=(i=t.slice(a+1).find(({inline:u})=>!u))==null?n:i.base;if(!(!o||!l.base||!d||vt(l.base,d)>=0))return{kind:e,address:o,base:l.base,Tt:d}},
hf=(t,e,s)=>{let r=[];for(let i=0;i+s<=e.length;i+=s){let a=De(e,i,s);a&&r.push(a)}return{from:t,lt:r}},
cf=(t,e,s,r)=>{var i;if(di in t)return s.registers.get(t.register);let a=s.stack&&ct(s.stack.from,M(e,t.offset));return a===n||a%r!==0||(i=s.stack)==null?n:i.lt[a/r]},
ff=(t,e,s)=>{var r,i;let a=[],l=e.stack&&ct(t.base,e.stack.from),o=ct(t.base,t.Tt);if(l!==n&&o!==n){let u=s===4?Math.min(o,xS):o,h=Math.min(u,l+((i=(r=e.stack)==null?n:r.lt.length)!=null?i:0)*s);for(let c=l;c<h;c+=s)a.push({offset:c})}let d=[...e.registers.keys()].filter(u=>PS.test(u));return[...a,...d.map(u=>({register:u}))]},
pf=(t,e,s,r,i)=>{let a=cf(t.where,e.base,s,r.pointerSize);if(a===n)return qt;let l=t.holds===et?a:M(a,r.Pe);return yn(l,r)?Tn(l,i):"noBlock"},
yn=(t,e)=>os(t,e.pointerSize)&&Dl(t,e.te),
Tn=(t,e)=>{if(!e)return{block:t};let s=e(t);if(s.kind!=="second")return{block:t,header:s};let r=M(t,-s.lr);return{block:r,header:e(r)}},
mf=(t,e,s,r)=>{let{kind:i,pointer:a}=s;if(e===n||typeof e==st)return;let{block:l,header:o}=e,d=i===w?s.before(l):n;if(a!==n&&a!==l)return;let u=t.open.get(l);if(u&&r.Ee(i,u.hit)||r.mr(i,l)||(o==null?n:o.kind)===E&&!kd(o.bytes,s))return;let h=wf(i,o,s.Re);if(h===zs)return;let c=i===y&&r.ot(w,l)!==n,f=h==="proof"&&d!==E||a!==n||c,p=d?m({},e,{before:d}):e;if(!f)return{gs:t,re:p};let g=a!==n||Dd(e,s,r),C=a===n&&r.Ss(i,l);return{gs:Gr(t,{hit:s.hit,block:l,x:g,ut:C}),re:p}},
gf=t=>{let e=({re:{before:s,header:r}})=>s===y&&(r==null?n:r.kind)===E;return t.some(e)?t.filter(({re:s})=>s.before!==E):t},
bf=(t,e,s)=>{let{hit:r,charged:i}=e,{block:a,header:l}=t,o=(l==null?n:l.kind)===E,d=o?s.ot(y,a):n,u=i!==n&&i!==s.gr.charged;return{hit:r,Sr:o,x:u&&s.kr(a)||Dd(t,e,s),ut:s.Ss(e.kind,a),Gt:d,charged:i}},
Sf=(t,e,s)=>{let{block:r}=e,i=t.open.get(r);if(!i)return t;if(t.open.delete(r),e.kind===t.place.kind)return s.Ee(e.kind,i.hit)?n:t;if(e.kind===w)return t;if(Lr(i.charged,e.charged))return;let{hit:a,ut:l}=i;return Gr(t,{hit:a,block:r,x:Cd(i,s),ut:l})},
kf=(t,e,s,r)=>{var i;let a=t.open.get(e);if(!(a!=null&&a.Sr)||t.place.kind!==w||a.hit<s)return t;let l=Math.max((i=a.Gt)!=null?i:0,s);if(t.open.set(e,m({},a,{Gt:l})),a.x||!Cd(m({},a,{Gt:l}),r))return t;t.open.set(e,m({},a,{Gt:l,x:!0}));let o=Math.max(t.$,a.hit);return m({},t,{$:o,Lt:t.Lt+1})},
wf=(t,e,s)=>{switch(e==null?n:e.kind){case n:case Be:return rt;case E:return t===w?"proof":rt;case jt:return t===y&&!s?rt:zs;case v:return t===y?rt:zs;default:return zs}},
Df=(t,e)=>{let{kind:s,hit:r,after:i,block:a,header:l,before:o,places:d}=t,u=e.wr(i,a,l);if(!t.Dr&&Cf(d,u)||t.Cr&&o===y&&(l==null?n:l.kind)===E)return"enough";if(t.yr)return rt;if(l===n)return"enough";if(s===y||o===E)return rt;if(d.some(({$:c})=>c===r))return ui;let h=l.kind===E;return u||e.Tr(a)?rt:h||d.some(({$:c})=>c>r)?ui:rt},
Cf=(t,e)=>Td(t.filter(({blocks:s})=>!e||s.size>=yd)),
Nn=t=>{let[e]=t;return t.every(s=>(s==null?n:s.block)===(e==null?n:e.block))?e:n},
yf=(t,e,s)=>{var r,i;if(s.pointerSize!==4)return{};let a=[],l,o;for(let d of t.slice(0,gt(t))){let u=Tf(d,e,s);u&&(a.push(u),l=(r=u.requested)!=null?r:l,o=(i=u.poolType)!=null?i:o)}return{freed:vn(a.map(({freed:d})=>d)),requested:l,charged:vn(a.map(({charged:d})=>d)),poolType:o}},
Tf=(t,e,s)=>{var r,i;let a=(i=(r=t.symbol)==null?n:r.name)!=null?i:"",l=XS.find(({functions:h})=>h.test(a));if(!l||t.doubtful)return;let{args:o}=t,d=h=>h===n?n:o[h]&&q(o[h]).low;if(l.tag!==n){let h=d(l.tag);if(h===n||dt(Q(h))!==e)return}let u=l.freed===n?n:o[l.freed];return{freed:u!==n&&os(u,s.pointerSize)&&Dl(u,s.te)?u:n,requested:d(l.requested),charged:d(l.charged),poolType:d(l.type)}},
vn=t=>{let e=t.filter(s=>s!==n);return e.every(s=>s===e[0])?e[0]:n},
Nf=(t,e,s)=>s===Ie?_f(t,e):vf(t,s),
vf=(t,e)=>{let s=[];for(let r=0;r<t.length;r+=1){let i=Mf(t,r,e),a=i&&B(t,r+i,_s);a!==n&&s.push({kind:hi,value:a})}return s},
Mf=(t,e,s)=>{var r;let i=(r=t[e])!=null?r:0;if((i&248)===184||i===104)return 1;let a=i===199?qi(t,e+1,s):n;return(a==null?n:a.extension)===0?1+a.length:n},
_f=(t,e)=>{var s,r;let i=[],a=new Map;for(let l=0;l+_s<=t.length;l+=_s){let o=(s=B(t,l,_s))!=null?s:0,d=o&31,u=o>>>5&65535,h=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:a.set(d,~(u<<h)>>>0);break;case 1384120320:a.set(d,u<<h>>>0);break;case 1920991232:{let f=((r=a.get(d))!=null?r:0)&~(65535<<h);a.has(d)&&a.set(d,(f|u<<h)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=M(e,l+(o<<8>>13)*_s);i.push({kind:"literal",address:f});continue}}let c=a.get(d);c!==n&&i.push({kind:hi,value:c})}return i},
xf=(t,e)=>{let s=se(t,M(e,60)),r=s&&t.readMemory(M(e,s),12);return r&&B(r,0,4)===ok?B(r,8,4):n},
Pf=t=>{let e=t.indexOf(0),s=String.fromCharCode(...t.slice(0,e<0?t.length:e));return s===""?n:Ds(s)},
ms=(t,e)=>{let s=ck[e],r=s&&t.readMemory(s,fk),i=r&&Mn(r,pk),a=r&&Mn(r,mk);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
Mn=(t,e)=>{let s=B(t,e,4),r=B(t,e+4,4);if(!(s===n||r===n)&&r===B(t,e+8,4))return(r*bk+s)/gk},
Af=(t,e,s)=>{let r=[];t.held().forEach(a=>{r.push(...a)});let i=Ff(r,e);return{blocks:x(i,(a,l)=>a.block<l.block?-1:1),held:r.length,freed:t.freed().slice(-s)}},
Ff=(t,e)=>{if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let a=t[Math.floor(i*s)];a!==n&&r.push(a)}return r},
Ef=(t,e,s)=>{var r;let{start:i,Ie:a}=t,{kernelBase:l,bootTime:o}=i.target,d=(r=ys(e.modules))==null?n:r.start;return i.poolHitTag.address!==e.poolHitTag||l!==n&&d!==n&&l!==d?F:o===n||!s?Qs:Rd({bootTime:o,uptime:a!=null?a:0},s)?F:me},
_n=(t,e=_k)=>t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?_n(t.slice(1),e):t,
Rf=(t,e)=>t.b===e.b&&t.sp===e.sp&&t.thread===e.thread&&If(t.registers,e.registers)&&Uf(t.stack,e.stack),
If=(t,e)=>{let s=!0;return t.forEach((r,i)=>{let a=e.get(i);i!==li&&a!==n&&a!==r&&(s=!1)}),s},
Uf=(t,e)=>{let s=Math.min(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:a},l)=>{let o=e[l];return r===(o==null?n:o.base)&&i===(o==null?n:o.address)&&a===(o==null?n:o.text)})},
xn=(t,e,s,r)=>{if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(a=>a>=t&&a<=s)?i?He:Ke:"gap":r.some(a=>a>t&&a<=t+e+1)&&i?He:Ke},
Of=(t,e)=>{let[s]=t.recent(Number.POSITIVE_INFINITY);if(!s||e.number<s.number)return!0;let r=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(r==null?n:r.time)===e.time&&(r==null?n:r.thread)===e.thread&&(r==null?n:r.kind)===e.kind},
G=(...t)=>e=>t.find(s=>s===e),
ut=t=>e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i===n)return;s.push(i)}return s},
T=(t,...e)=>{var s;let r=Object.entries(t),i=Object.entries((s=e[0])!=null?s:{});return a=>{if(typeof a!="object"||a===null||Array.isArray(a))return;let l=a,o={};for(let[d,u]of[...r,...i.filter(([h])=>l[h]!==n)]){let h=u(l[d]);if(h===n)return;o[d]=h}return o}},
Pn=(t,e)=>s=>{var r;return(r=t(s))!=null?r:e(s)},
Vf=(t,e)=>JSON.stringify(m({seq:t},e)).replace(/[^ -~]/g,Vk),
Gf=t=>{var e;if(t.length>Gk)return{kind:qs};let s;try{s=JSON.parse(t)}catch(u){return{kind:Xs}}let r=T({seq:D,type:Y})(s);if(!r)return{kind:qs};let{seq:i,type:a}=r,l=jk.get(a);if(!l)return{kind:Xa,seq:i};let o=l(s);if(o)return{kind:ci,seq:i,entry:m({type:a},o)};let{version:d}=(e=T({version:D})(s))!=null?e:{};return a===ge&&d!==n&&d>Hd?{kind:js,version:d}:{kind:qs}},
Lf=(t,e)=>{var s,r;if(!(e!=null&&e.openEnd))return{kind:rt};let{tag:i,poolHitTag:a,target:l}=e.start,o=Ts(a.before),d={armed:i,saved:o,address:a.address},u=(s=yr(t))==null?n:s.kind;if(u&&u!==Ge)return{kind:be};let h=Vt(t),c=Wf(t,l.pointerSize);if(h.kind!==W||!c)return{kind:S,note:d};if(h.address!==d.address||c!==((r=l.kernelBase)!=null?r:c))return{kind:be};let f=u===Ge;return h.value===i?{kind:it,note:d,Nr:f}:{kind:h.value===o?fi:"changed"}},
Wf=(t,e)=>{let s=ys(Li(J(t,ao)));return s&&It(s.start,e)},
Mt=(t,e="")=>{let s=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s},
Bf=(t,e)=>{let s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case Us:return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case Ea:return`${s} holds ${JSON.stringify(e.qs)}, which is no single byte. Give the bytes: "41 62 63 20".`;case Ra:return`${s} has bit 31 set, which the kernel clears before it compares: use ${a0(e.plain)}.`}},
Hf=(t,e)=>{if(t===n)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length===0?`Begin with dx @$pool.hitTag(${I(t)}).`:wa(e.map(I));return`Nothing has been recorded for ${I(t)}. ${s}`},
An=t=>{var e;switch(t.kind){case Ba:return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case Ge:return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case Ha:return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${Et(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case Ve:return Zd(t);case"noSymbol":return`there is no symbol nt!${t.name}${ka(t.xt)}. Set the symbol path (.symfix; .reload) and try again.`;case Ga:return"the module list holds no nt. Type .reload and try again.";case Jr:return"the target does not answer (r $ptrsize says nothing). Is it still there?";case v:return"nt!PoolHitTag cannot be read. Type .reload and try again.";case Wa:return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case La:return`nt!PoolHitTag holds ${oe(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case Oe:return Kf(t.tag,t.meant);case Ka:return`${t.us.map(Et).join(pi)} are both in use and print alike. Say which: dx @$pool.hitTag("${Et((e=t.us[0])!=null?e:0)}", "unseen").`}},
Kf=(t,e)=>{let s=e.map(i=>`${I(i)} (${Et(i)})`),r=s.length===0?"":`${wa(s)} `;return`no allocation with ${I(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${I(t)}, "unseen").`},
re=t=>{if(t.kind===tt)return"PoolHitTag is as it was.";if(t.kind===Se)return $f(t.holds);let e=ka(t.failure);return`${t.holds===n?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`},
$f=t=>t===n||bt(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${I(Q(t))} by now, and not by this call: dx @$pool.status()`,
zf=t=>{switch(t.kind){case rt:return"Nothing was armed.";case Zt:return`PoolHitTag is not written: ${An(t.it)}`;case mi:return t.undone.map(re).join(" ");case ja:return t.undone.kind===tt?`PoolHitTag held ${oe(t.held)}, armed by somebody else; it holds 0 now.`:re(t.undone)}},
Fn=t=>{let e=t.z(),s=t.Nt();if(e.kind===S)return` (${qf(e.why)}${tu(t)?`: ${Yd}`:""})`;let r=[...e.kind===$s?[`${f0(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${k(s,R)} is not known${Qf(t)}`]:[]];return r.length===0?"":` (${Yd}: ${r.join(at)})`},
Qf=t=>{let{count:e,requested:s}=t.Ut(),r=eu(s,e);return r===""?"":`, ${k(e,Jt)} among them${r}`},
qf=t=>{switch(t){case qt:return"what the tag tracker counted is not known";case Za:return"the hunt was not brought to its end";case qa:return"the target was started again";case Ja:return"the first hit of a capture may be the last one before it, reported again";case $e:return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
_r=t=>{if(Fe(t)===0)return"";let e=t.booked();return e===n?S:`${Math.floor(e*1e3)/10} %`},
Xf=t=>{switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(g0).join("")}Saved ${[...ru(i),k(r.length,At)].join(pi)} in ${m0(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case nt:return`Not saved: ${Ca(t)}`}},
jf=t=>{switch(t.kind){case it:return`${I(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case ze:return`${t.path} is no recording.`;case js:return`it was written by a later pooltag (format ${t.version}).`;case nt:return Ca(t)}},
Zf=t=>{let{base:e,recording:s,left:r,cut:i}=t,{hunts:a,problems:l,snapshots:o}=s,d=[...ru(o.length),...a.map(Da)],[u]=l.first;return[`Opened ${e}: ${d.join(Tt)||"no hunt"}.`,i&&`It ends early: ${i}.`,u&&`${k(l.count,"line")} damaged or missing, the first at ${u.line}.`,Jf(r,s.lastHunt),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
Jf=(t,e)=>{if(!(!e||t.kind===rt))return t.kind===it&&!t.Nr?`PoolHitTag STILL HOLDS ${I(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${oe(t.note.saved)} disarms.`:`It was ${S0(e)}${Yf(t)}`},
Yf=t=>{switch(t.kind){case it:return", as this dump shows (dx @$pool.status()).";case fi:return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case be:return", on another target or before a restart: nothing of it is armed here.";case S:return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${oe(t.note.saved)} disarms.`}},
tp=t=>{switch(t.kind){case ti:{let{target:e,tag:s}=t,r=e.Ft.length;return`pooltag: ${[...e.description===""?[]:[e.description],k(e.modules.filter(i=>!i.Pt).length,"module"),...r>0?[k(r,"processor")]:[]].join(at)}; arming ${I(s)} at ${ih(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${I(t.tag)}: ${re(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${k(t.hunts,At)}`;case Ya:return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${w0(t.seconds)}`;case tl:return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return D0(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${Mt(t.bytes/k0)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${k(t.of,et)} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${oe(t.value)} again`;case Vs:return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case el:return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case sl:return`pooltag: nothing more is recorded, the hunt goes on: ${Ca(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
ep=t=>{if(!t.includes("<"))return t;let e=t.replace(y0,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
En=t=>{if(typeof t==gi)return t;if(!sp(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:n},
sp=t=>typeof t=="object"&&t!==null&&"getHighPart"in t,
xr=t=>{for(let e=0;e<t.length;e+=au)host.diagnostics.debugLog(t.slice(e,e+au));host.diagnostics.debugLog(`
`)},
Rn=(t,e)=>gs(()=>{let s=host.memory.readMemoryValues(iu(t),e,1);return s.length===e?new Uint8Array(s):n}),
gs=t=>{try{return t()}catch(e){return}},
ie=(t,e)=>{try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new Cs(t,s)}},
In=t=>Pr(()=>ip(t))||Pr(ap),
rp=()=>{Pr(()=>Reflect.deleteProperty(Wr(),de)&&Wr()[de]===n)||Pr(()=>Un(`dx -r0 @$vars.Remove("${de}")`))},
ip=t=>(Wr()[de]=t,Wr()[de]!==n),
ap=()=>[`Debugger.State.Scripts.${nu}.Contents.pool`,"@$scriptContents.pool"].some(t=>Un(`dx -r0 @$${de} = ${t}`)),
Un=t=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error")),
Pr=t=>{try{return t()}catch(e){return!1}},
On=t=>(ya===n&&(ya=lp(_0)),ya.get(t)||[]),
lp=t=>{let e=new Map,s="",r="";for(let i of t.split(`
`)){let[a="",l=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=l&&` (${l})`;continue}let o={Ue:"list",name:a+r,place:{kind:"table",source:s}};for(let d=0;d<l.length;d+=4){let u=ns([0,1,2,3].map(c=>x0(l,d+c))),h=e.get(u);h?h.push(o):e.set(u,[o])}}return e},
Vn=t=>{let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]},
np=t=>{let e=t.slice(0,4),s=t.slice(4,Lt).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),l=(i<0?r:r.slice(0,i)).trim(),o=l==="<unknown>"?a:l;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?n:Zs:{pattern:e.includes("*")?e.trim():e,name:o,description:a}},
op=(t,e,s)=>{let r=[],i=[],a=U(()=>{for(let l of[E0(s),dp(e)]){let o=l.find(u=>s.exists(u));if(o===n)continue;let d=new P0(o);s.read(o,u=>(d.push(u),!0)),r.push(d.vr(t)),i.push(o)}},({message:l})=>l);return{ks:Vn([...r,On(t)]),read:i,failed:a}},
dp=t=>{let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query(ym).join("")),s=["10","8.1"].map(r=>`${A0}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+F0)},
Gn=(t,e,s,r)=>{let i=wr(t),a=go(t,i);if(!i||!a)return;let l=ms(t,i);r||e({kind:"tables",bytes:R0(a)});let o=r?up(t,a,r):Ol(t,a);if(!o)return;let d=a.g.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:l&&Math.round(l.uptime),bootTime:l&&Math.round(l.bootTime),whole:!r,bits:d,rows:o.map(({tag:u,nonPaged:h,paged:c})=>[dt(u),...hu(h),...hu(c)]).filter(u=>r||u.slice(1).some(h=>h!==0))}},
up=(t,e,s)=>{let r=[];for(let i of s){let a=Ul(t,e,i);if(a.kind===_)r.push(a.record);else if(a.kind===zt)r.push({tag:i,nonPaged:cu,paged:cu});else return}return r},
Ln=t=>{let e={kind:t.whole?ke:"rows"};return m({},t,{ie:"debugger",table:Qe,Mr:!0},{ws:e,Ds:t.bits===64,rows:fu(t)})},
hp=(t,e)=>{if(e.every(({tag:r})=>r!==n))return e;let s=cp(t);return e.map(r=>{let i=r.tag===n?fp(r,s):n;return i?m({},r,{tag:dt(i.tag)}):r})},
cp=t=>{var e;let s=go(t,wr(t));return(e=s&&Ol(t,s))!=null?e:[]},
fp=(t,e)=>{let s=e.filter(({tag:i})=>H(dt(i))===t.text),r=s.length===1?s:s.filter(i=>U0(i,t));return r.length===1?r[0]:n},
pp=(t,e)=>{let s=t.now(),r=Jl(J(t,oh(Ct,!0))),i=r?n:Gn(t,e,""),a=r?hp(t,r.rows):i&&fu(i);return a&&{rows:a,_r:!r,unread:r?r.unread.length:0,total:r?I0(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}},
mp=(t,e)=>{if(e===Ct)return x(t,O0);let s=gp(e);return x(t,(r,i)=>s(i)-s(r))},
gp=t=>{switch(t){case bi:return e=>e.nonPaged.bytes;case he:return e=>e.paged.bytes;case Js:return e=>{var s,r;return((s=e.nonPaged.allocs)!=null?s:0)+((r=e.paged.allocs)!=null?r:0)};case Ys:return e=>{var s,r;return((s=e.nonPaged.frees)!=null?s:0)+((r=e.paged.frees)!=null?r:0)};case tr:return Ta;case Si:return gu;case"peralloc":return e=>Ta(e)===0?0:gu(e)/Ta(e)}},
bp=t=>{switch(t.kind){case Zt:return An(t.it);case nt:return`the debugger refused "${t.call}": ${t.message}`;case rl:return`writing nt!PoolHitTag did not take${ka(t.applied.failure)}. ${re(t.applied.undone)}`}},
Sp=t=>{if(t.kind===Ve)return`Not captured: ${Zd(t)}`;let{xr:e}=t;return e===n?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${I(e)}: somebody has changed it. dx @$pool.arm(${I(e)}) arms it again.`},
kp=(t,e,s)=>{let{boot:r,Pr:i,rows:a,Ar:l}=t,o=L0(e,s);return[`${k(a.length,Ct)} (bytes) from ${e.name} to ${s.name}`,...o>0?[ku(o,wu)]:[],...l.length>0?[`${k(l.length,Ct)} only in one`]:[],...Nu(r),...i?["Allocs and Frees at least so many"]:[],Na].join(Tt)},
wp=t=>{if(t.z().kind===S)return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.Wt();return e===0?n:`up to ${e} of them may have been freed unseen`},
Dp=(t,e)=>{let s=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(at)}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${s}.`},
Cp=t=>{switch(t.kind){case qe:case er:return;case fe:return`Ended by ${yp(t.stop)}: the prompt is yours.${t.Fr?X0:""}`;case yt:return"Ended because the target is gone; a restart leaves nothing armed.";case il:return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case al:return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.Er.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case nt:return`Ended because the debugger failed "${t.call}": ${t.message}`;case Xe:return`Ended because the target has not run: g answered ${JSON.stringify(t.vt)}. al lists your aliases, ad g removes one.`;case ll:return"Ended because another call of pooltag took over."}},
yp=t=>{switch(t.kind){case je:return"a break-in";case Ls:return`breakpoint ${t.number}`;case ce:return`bugcheck ${oe(t.code)}`;case ki:return`a break at ${t.at}, which is no pool function`;case F:return`another stop (${t.a})`}},
Tp=t=>{let{capture:e,hunt:s,tag:r}=t,{hits:i,Rr:a}=e,l=Fe(s),o=[k(a.alloc,Jt),k(a.free,y),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(at),d=l===0?"":`coverage ${_r(s)}${Fn(s)}`,u=[l>i&&`the whole hunt: ${k(l,R)}`,d].filter(Boolean),h=[`: ${o}`,u.join(at)].filter(Boolean).join(Tt);return[`${k(i,R)} on ${I(r)} in ${Mt(e.seconds,s.start.target.description)}${h}.`,Cp(e.end),l===0&&J0(e.end)?Np(s):n,t.disarmed&&(e.Oe?Y0(t.disarmed):re(t.disarmed)),wo(t.disarmed,r)?"The last hits may be on that tag.":n,l>0?Z0(t):n,l>0?`Next: dx -g @$pool.leaks(${I(r)}).`:n].filter(c=>c!==n).join(" ")},
Np=t=>{let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.Bt())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.z();return s.kind===$s?`The kernel counted ${su(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
vp=t=>{let[e]=t;return e===n?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`},
Mp=t=>{switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}},
_p=t=>{var e;let{after:s}=t.rt,r=(e=t.f[t.f.length-1])==null?n:e.counts;return s&&r&&Br(s,r)},
xp=(t,e,s)=>{var r;let{after:i}=t.rt,a=(r=t.f[t.f.length-1])==null?n:r.counts;if(!i||!a||t.lastHit===0)return!1;let l=Math.min(s,rw(t,e)),o=e/t.lastHit*Mu(i,a);return Br(i,a)+l>=o*sw},
Pp=(t,e)=>{let{after:s}=t.rt;if(t.f.length<iw||!s||t.lastHit===0||t.ht().reduce((i,a)=>i+a.Dt,0)>e*aw)return!1;let r=s;for(let{counts:i,boot:a}of t.f){if(!i||a!==me)return!1;let l=e/t.lastHit*Mu(r,i);if(l<=0||Br(r,i)<l*lw)return!1;r=i}return!0},
Ap=(t,e)=>{let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),Ir:e,Cs:xu(i)}},
Wn=(t,e)=>{var s;let r=t.held(),i=new Map(t.ht().map(o=>[o.stack,o])),a=t.f[t.f.length-1],l=a&&Ap(a,(s=xs(t,a))!=null?s:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>Fp(o,i,r,t.lastHit,l))},
Fp=(t,e,s,r,i)=>{var a;let l=pa(t.use.k),o=[];for(let c of t.use.stacks){let f=e.get(c);f&&o.push(uw(f,(a=s.get(c))!=null?a:[],l,r,i))}let d=c=>o.reduce((f,p)=>f+c(p),0),u=o.filter(({frees:c})=>c),h=(u.length>0?u:o).reduce((c,f)=>c.concat(f.Ve),[]);return m({},t,{Ge:l,freed:d(({freed:c})=>c),held:d(({old:c,Le:f})=>c+f),old:d(({old:c})=>c),asked:d(({asked:c})=>c),there:d(({there:c})=>c),le:d(({le:c})=>c),tt:Math.round(u.reduce((c,{tt:f})=>c+f,0)),Ve:h.reduce(({first:c,last:f},p)=>({first:Math.min(c,p),last:Math.max(f,p)}),{first:r,last:0})})},
Zi=(t,e)=>{switch(e.kind){case"noHits":return"";case S:return"Of no block is it known that it stays: more hits tell more.";case sr:return Ep(e.allocs);case"holds":return Rp(t,e.sites);case"noProof":return Up(t,e.sites,e.why);case wi:return Ip(t,e.sites)}},
Ep=t=>{let e=Math.floor(t/fw),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${k(t,Jt)} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
Rp=(t,e)=>{var s,r;let[i]=e;if(!i)return"";let{use:a,Ge:l,freed:o}=i,d=(r=(s=i.holding)==null?n:s.blocks)!=null?r:i.held,u=Math.min(i.old,d),h=o===0?"none of its blocks was seen freed":`${u} of them for longer than the ${l} hits that what it frees usually lives`,c=ew(t),f=c!==n&&c<=0?" The tag did not grow during the hunt.":"";return`${Hr(i)} holds ${pw(t)}${d} of ${k(a.allocs,et)} allocated there during the hunt, ${h}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${I(t.tag)})`},
Ip=(t,e)=>{let[s,...r]=e;if(!s)return"";let{there:i,asked:a,Ge:l,freed:o}=s,d=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${k(l,R)} at most`,u=r.length>0?` So does ${r.map(Hr).join(at)}.`:"";return`${Hr(s)} LEAKS: ${i} of ${k(a,et)} are still there ${Bn(t)}, while ${d}${Hn(t)}.${u}`},
Up=(t,e,s)=>{let[r]=e;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${Hr(r)}: ${i} of ${k(a,et)} still there ${Bn(t)}${Hn(t)}`}; ${Op(t,r,s)}.`},
Op=(t,e,s)=>{switch(s){case ht:return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case Ze:return"too few of them have outlived what the same paths free: a longer hunt tells more";case Di:return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${I(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case nl:return`${k(e.le,"old block")} of it went meanwhile: such blocks are freed, only late`;case Je:return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
Bn=t=>{let e=t.f[t.f.length-1];if(!e)return"";let s=xs(t,e);return`${s===n?"later":`after ${k(s,"more event")}`}${mw(t,e)}`},
Hn=t=>{let e=_p(t);return e===n?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${k(e,et)}`:"; the tag has not grown"},
Vp=(t,e)=>{let s=I(t.tag);switch(e.kind){case"asked":return;case Xe:return t.f.length>0?n:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case sr:return`${s}: no block is known that the hunt has left.`;case be:return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case nt:return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
Gp=(t,e)=>{if(t.uptime===n||e.uptime===n)return S;if(e.uptime<t.uptime)return F;let s=Lp(t,e);return s!==n&&e.uptime>s?me:t.bootTime===n||e.bootTime===n?S:Math.abs(e.bootTime-t.bootTime)<=Sw?me:F},
Lp=(t,e)=>{if(t.time===n||e.time===n)return;let s=e.time-t.time;return t.ie===e.ie&&s>0?s:n},
Kn=t=>{let e=t.every(kw),s=new Map,r=t.map(({rows:a})=>{let l=new Map;for(let o of a){let d=e?`${o.tag}`:o.text,u=l.get(d),h=u?Wp(u,o):o;l.set(d,h),s.set(d,h)}return l}),i=[];return s.forEach((a,l)=>{i.push({Ht:a,ne:t.map((o,d)=>{var u,h;return(h=(u=r[d])==null?n:u.get(l))!=null?h:ww(o,a)})})}),i},
Wp=(t,e)=>{let s=(r,i)=>({allocs:Kr(r.allocs,i.allocs),frees:Kr(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return m({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})},
$n=(t,e)=>{if(t.table!==e.table)return{kind:"otherTable"};let s=Gp(t,e),r=Kn([t,e]);if(s===F||s===S&&r.some(yw))return{kind:be};let i=!(t.Ds&&e.Ds),a=[],l=[];for(let{Ht:o,ne:d}of r){let[u,h]=d;if(!u||!h||Cw(u,h))l.push(o.text);else{let c=zn(u.nonPaged,h.nonPaged,!i),f=zn(u.paged,h.paged,!i),p=c.bytes+f.bytes;(Eu(c)||Eu(f))&&a.push(m({},o,{nonPaged:c,paged:f,bytes:p}))}}return{kind:Ci,boot:s,Pr:i,rows:x(a,(o,d)=>d.bytes-o.bytes),Ar:l}},
zn=(t,e,s)=>{let r=(i,a)=>{if(!(i===n||a===n))return a>=i?a-i:s?n:a+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),s:e.s-t.s,bytes:e.bytes-t.bytes}},
Bp=t=>{let e=Hp(t),s=[],r=0;if(e.forEach((d,u)=>{for(let h of e.slice(0,u))s.push((d.value-h.value)/(d.at-h.at)),r+=Math.sign(d.value-h.value)}),s.length===0)return;let i=x(s,(d,u)=>d-u),a=d=>Kp(i,d),l=e.length,o=r/Math.sqrt(l*(l-1)*(2*l+5)/18);return{wt:a(.5),low:a(.25),high:a(.75),ys:o}},
Hp=t=>{let e=Math.ceil(t.length/Tw);return t.filter((s,r)=>(t.length-1-r)%e===0)},
Kp=(t,e)=>{var s,r;let i=(t.length-1)*e;return(((s=t[Math.floor(i)])!=null?s:0)+((r=t[Math.ceil(i)])!=null?r:0))/2},
$p=(t,e)=>{if(t.length<Nw||!e)return Ze;let s=t.slice(1).map(({value:o},d)=>{var u,h;return o-((h=(u=t[d])==null?n:u.value)!=null?h:o)}),r=0,i=0,a=0,l=0;for(let o of s)o>0?r+=o:i-=o,o*l<0&&(a+=1),l=o||l;return r+i===0?"flat":Math.max(...s.map(Math.abs))>=vw*(r+i)?"step":e.ys>=Ru&&e.low>0?"steady":e.ys<=-Ru&&e.high<0?"falling":a>1&&i>=r/2?"sawtooth":"uneven"},
zp=t=>{var e,s;let r=Qp(t),{Kt:i,boot:a}=qp(r),{at:l,by:o}=Xp(i),d=(((e=l[l.length-1])!=null?e:0)-((s=l[0])!=null?s:0))/Iu,u=Kn(i),h=x(u,(f,p)=>Uu(p)-Uu(f)).map((f,p)=>Mw(f,p+1,l,o!==n)).filter(({oe:f,bytes:p,blocks:g})=>f===Ze?p!==0||g!==0:f!=="flat"),c=({oe:f})=>+(f==="steady");return m({Kt:i,Ur:r.length-i.length,boot:a},o&&d>0&&{Or:d,by:o},{rows:x(h,(f,p)=>c(p)-c(f)||p.bytes-f.bytes)})},
Qp=t=>{let e=({ws:s},r)=>r+(s.kind===ke?t.length:0);return t.filter((s,r)=>s.uptime===n||t.every((i,a)=>i.uptime!==s.uptime||e(i,a)<=e(s,r)))},
qp=t=>{let e=me,s=t.length-1;for(;s>0;s-=1){let[r,i]=t.slice(s-1,s+1),a=r&&i&&$n(r,i);if((a==null?n:a.kind)!==Ci)break;a.boot===S&&(e=S)}return{Kt:t.slice(Math.max(0,s)),boot:e}},
Xp=t=>{var e;let s=l=>t.every((o,d)=>{var u,h,c;return d===0||((u=o[l])!=null?u:Number.NaN)>((c=(h=t[d-1])==null?n:h[l])!=null?c:Number.NaN)}),r=(e=t[0])==null?n:e.ie,i=s("time")&&t.every(l=>l.ie===r),a=s(yi)?yi:i?"time":n;return{at:t.map((l,o)=>{var d;return(d=a&&l[a])!=null?d:o}),by:a==="time"?r:a}},
jp=t=>{let e=t.toLowerCase();return _w.has(e)||xw.some(s=>e.startsWith(s))},
Zp=(t,e)=>{let s=[...Jp(t,e).values()].map(o=>tm(t,o)),r=s.reduce((o,{holding:d})=>{var u;return o+((u=d==null?n:d.blocks)!=null?u:0)},0),i=s.map(o=>{var d,u;return m({},o,{share:r===0?0:((u=(d=o.holding)==null?n:d.blocks)!=null?u:0)/r})}),a=({holding:o})=>{var d;return(d=o==null?n:o.bytes)!=null?d:-1},l=({holding:o})=>{var d;return(d=o==null?n:o.blocks)!=null?d:-1};return x(i,(o,d)=>a(d)-a(o)||l(d)-l(o))},
Jp=(t,e)=>{let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,a=new Map;return t.held().forEach((l,o)=>{let d=l.filter(({block:f})=>!r.gone.has(f));if(d.length===0)return;let u=Aw(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),h=Yp(u),c=a.get(h);c?c.push({stack:o,gt:u,blocks:d}):a.set(h,[{stack:o,gt:u,blocks:d}])}),a},
Yp=t=>t.kind===rr?`${t.kind} ${t.module.toLowerCase()}`:t.kind===S?`${t.kind} ${t.why}`:t.kind,
tm=(t,e)=>{var s,r;let i=x(e,(c,f)=>f.blocks.length-c.blocks.length),a=[];for(let c of i)a.push(...c.blocks);let l=new Set(i.map(({stack:c})=>c)),o=0;for(let{stack:c,hits:f}of t.ht())l.has(c)&&(o+=f.alloc);let d={lastHit:t.lastHit,k:new Vr},u=ld(a,t.Wt(),t.asked,d),h=(r=(s=i[0])==null?n:s.gt)!=null?r:{kind:"cut"};return m({gt:h,stacks:i,allocs:o},u&&{holding:u})},
em=(t,e)=>{var s;let{asked:r,lastHit:i}=t,{count:a,Ts:l}=t.Wt(),o=(s=t.recent(1)[0])==null?n:s.time,d=[];return t.held().forEach((u,h)=>{let c=t.ue(t.stacks.at(h),e);for(let f of u){let{block:p,hit:g,time:C}=f;if(r.gone.has(p))continue;let b=C===n||o===n?n:o-C,A=(r.there.has(p)?l:a)>0;d.push(m({},f,{site:c,Ns:i-g,We:b,Vr:A}))}}),x(d,(u,h)=>u.hit-h.hit)},
sm=(t,e)=>{if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return Mr(t.frame,[s])||r.some(i=>cs(s,i))},
Ji=(t,e=[])=>{var s,r;let{alloc:i,free:a,unknown:l}=t.counts();if(i+a+l===0)return{kind:"noHits"};let o=Wn(t,e),d=x(o.filter(({held:b,use:A})=>b>0&&A.site!==n),Lw);if(d.length===0)return t.isWhole()?{kind:sr,allocs:i}:Vu;let u=t.f[t.f.length-1];if(!u){let b=d.filter(({holding:A})=>A&&A.blocks>0);return b.length>0?{kind:"holds",sites:b}:Vu}let h=d.reduce((b,A)=>b+A.tt,0),c=d.reduce((b,A)=>b+A.held-A.old,0),f=d.map(b=>({site:b,$t:Bw(t,b,{tt:h,Le:c},u)})),p=f.filter(({$t:b})=>b===n).map(({site:b})=>b),g=f.filter(({$t:b})=>b===n||b===Di).reduce((b,{site:A})=>Math.max(b,A.tt),0),C=p.filter(({tt:b})=>b>=g*Iw);return C.length>0?{kind:wi,sites:C}:{kind:"noProof",sites:d,why:(r=(s=f[0])==null?n:s.$t)!=null?r:Ze}},
rm=()=>{let t={};for(let[e,{usage:s,help:r}]of Object.entries(zr))t[e]={Help:`${s} - ${r}`};return t},
Qn=(t,e)=>{var s,r;let i=(r=(s=zr[t])==null?n:s.usage)!=null?r:"",a=i.endsWith("()")?0:i.split(",").length;if(e.length>a)throw new V(d0(`${e[a]}`,i))},
bs=(t,e)=>{if(e===n)throw new V(n0(t));if(typeof e!=st)throw new V(l0(t));let s=sh(e);if(!s.St)throw new V(Bf(e,s.it));return s.tag},
qn=(t,e,s,r=1,i=1/0)=>{let a=En(e);if(a!==n&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new V(o0(t,r,i,s))},
Xn=(t,e)=>{let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=[qe,er,mt],i={hits:$w};return e.forEach((a,l)=>{let o=r[l];if(!o)throw new V(Ae(`${a}`,s));let d=o===mt?zw:[];i[o]=qn(`The number of ${o}`,a,s,...d)}),i},
jn=(t,e)=>{if(typeof e==st&&e.trim()!=="")return e.trim();let s=e===n||typeof e==st?"An empty pattern":`${e}`;throw new V(Ae(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))},
Zn=(t,e)=>{if(typeof e==st&&e.trim()!==""&&!Qw.test(e))return e;throw new V(p0(t))},
Yi=(t,e)=>{var s,r;if(e===n||typeof e==st&&e!=="")return e;throw new V(Ae(`${e}`,`dx @$pool.${(r=(s=zr[t])==null?n:s.usage)!=null?r:""}`))},
im=(t,e)=>{if(t===n||/[*?]/.test(t))return;let s=JSON.stringify(t),r=Wl(t,e).map(i=>JSON.stringify(i));throw new V(r.length>0?`${s} is no tag in the listing. ${wa(r)}`:Ae(`${s} is no tag in the listing and`,Gu))},
ta=(t,e)=>{var s,r;return e===n?"":(r=(s=t.Be(e))==null?n:s.image)!=null?r:Gt(e)},
Jn=(t,e,s)=>{var r;if(e===n)return;let i=(r=t.Be(e))==null?n:r.id,a=i===n?"":`, id ${i}`,l=`${ta(t,e)} (${Gt(e)}${a})`;return Wu(s)?`an interrupt or a deferred call, on top of process ${l}, which need have nothing to do with it`:`process ${l}`},
ea=(t,e,s)=>{var r;let i=new Map;for(let{process:d,stack:u}of s){if(d===n)continue;let h=Wu(t.stacks.at(u))?"(in an interrupt or deferred call)":ta(t,d);i.set(h,((r=i.get(h))!=null?r:0)+1)}if(i.size===0)return;let a=x([...i],([,d],[,u])=>u-d),l=a.slice(0,jw).map(([d,u])=>`${d} ${u}`),o=a.length-l.length;return`${e}: ${l.join(at)}${o>0?`, ${o} others`:""}`},
am=(t,e)=>{var s,r;if(t.length<=e)return t;let i=(r=(s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?n:s[0].length)!=null?r:0,a=e-3-i,l=Math.min(t.indexOf("!")+1,a),o=Math.floor((a-l)/2);return`${t.slice(0,a-o)}...${t.slice(t.length-i-o)}`},
_t=(...t)=>{let e={};for(let s of t)e[s]={PreferredRadix:10};return e},
Yn=t=>{switch(t.kind){case rr:return t.module;case Ti:return"(code in no module)";case Qe:return"(the system itself)";case"cut":return"(unknown: stack read in part)";case S:return Lu[t.why]}},
lm=t=>{switch(t.kind){case rr:return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case Ti:return"a driver that was unloaded, or code made at run time";case Qe:return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case S:return"whoever stands behind a gap may be anybody"}},
Ce=t=>{let e=nm(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>{var a;return m({},s&&{Tag:X(H(i.tag))},r&&{Target:(a=e.get($u(i)))!=null?a:""})}},
nm=t=>{var e,s;let r=new Map,i=new Map;for(let a of t){let l=$u(a);if(r.has(l))continue;let o=`${(e=a.start.target.build)!=null?e:"(unknown)"}`,d=((s=i.get(o))!=null?s:0)+1;i.set(o,d),r.set(l,d===1?o:`${o} (${d})`)}return r},
om=(t,e)=>{if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${k(r,"frame")} looked past`},
dm=t=>{var e,s,r;let i=gt(t);return lD.test((r=(s=(e=t[i])==null?n:e.symbol)==null?n:s.name)!=null?r:"")&&Ns(t,i)},
um=(t,e)=>{let{blocks:s,old:r}=e,i=s===1?"stays":"stay",a=t.isWhole(),l=a?"":ir,o=dD(e,l),d=a?"":", of what is known";return`${l}${k(s,et)} allocated here ${i}${o}, ${r} of them old${d}`},
hm=t=>{let{ms:e,Ut:s,nt:r,refused:i}=t;return[...e>0?[`${k(e,et)} of here freed by other modules`]:[],...s>0?[`the block is not known of ${k(s,Jt)} here${eu(r,s)}`]:[],...i>0?[`${k(i,et)} refused at once by a limit of the tag`]:[]]},
cm=t=>{if(t.kind===Hs)return;let e=t.y===za?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.or} functions lead through here${e}: perhaps a wrapper${s}`},
fm=(t,e)=>{let s=[];for(let{use:a,holding:l}of t.sites(e))l&&l.blocks>0&&s.push({use:a,holding:l});let r=s.reduce((a,{holding:l})=>a+l.blocks,0),i=s.map(a=>m({},a,{share:a.holding.blocks/r}));return x(i,(a,l)=>Qu(l)-Qu(a)||l.holding.blocks-a.holding.blocks)},
pm=(t,e)=>{var s;let{Gr:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let a=Vt(t),l=a.kind===W?e.vs(a):n,o=(s=i==null?n:i.repair)!=null?s:ws(Ts(l));return{value:a.kind===W?a.value:n,repair:o}},
Ss=(t,e,s,r)=>{let i=t.map(a=>Da(a)+c0(a));return e===0?[`no ${s}`,...i].join(Tt):[`${k(e,s)} (${r})`,...i,va].join(Tt)},
mm=(t,e,s)=>{let r=t.map(i=>[Da(i),wp(i)].filter(Boolean)).map(i=>i.join(at));return e===0?["no block",...r].join(Tt):[`${e<s?`the oldest ${e} of `:""}${k(s,et)} (address, call site), the oldest first`,...r,va].join(Tt)},
gm=(t,e)=>{let s=`read${t._r?" from the tag tracker":""} in ${Mt(t.seconds,t.session)}`,r=t.unread>0?[`${k(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${k(e,Ct)} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[va]].join(Tt)},
bm=t=>{var e;let s=(e=/, Binary\s*:\s*(\S+)/.exec(t||""))==null?n:e[1];return s===n?[]:[{Ue:"list",name:s,place:{kind:"printed"}}]},
Sm=()=>{xr(M0(Ni));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(Dm(r),s));class e{
get Pool(){return kt}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>kt.used(...s)),t("poolhit",(...s)=>kt.hitTag(...s)),t("poolwho",(...s)=>kt.who(...s)),t("poolleaks",(...s)=>kt.leaks(...s)),t("poolrestore",(...s)=>kt.clear(...s)),t("poolhelp",(...s)=>kt.help(...s))]},
km=()=>{let t=In(kt);xr(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${ou}`)},
wm=()=>{for(let t of Aa.he())t.kind===pt&&Xr({kind:Vs,command:t.repair}),t.kind===tt&&xr(`pooltag: ${re(t)}`);Is.flush(),rp()},
Dm=t=>(...e)=>(In(kt),t(...e));const m=Object.assign;var Cm=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Ar=t=>{var e;return(e=Cm[t&255])!=null?e:""},ye=t=>Ar(t>>>24)+Ar(t>>>16)+Ar(t>>>8)+Ar(t),to=2147483648,eo=16,so=/^[0-9a-f]{1,16}$/i,ks=t=>t,Te=ks("0".repeat(eo)),Ne=t=>Number.parseInt(t.slice(8),16),Gt=t=>`0x${t.replace(/^0{1,15}/,"")}`,N=t=>t,ve=t=>`0x${(t>>>0).toString(16)}`,ym=N(".extpath"),Tm=N("g"),Nm=(t,e)=>N(`g ${ds(t,e)}`),sa=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,vm=t=>N(sa(t)),Mm=t=>N(`rM 0x1${io(t.filter(e=>e===Ws))}`),_m={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},xm=N("r@$prcb"),ro=t=>`r@${t.join(",@")}`,Pm=(t,e)=>N(`${e?"kb":"k"}${ve(t)}`),Am=(t,e)=>N(`.fnent ${ds(t,e)}`),io=t=>t.map(e=>`;${sa(e)}`).join(""),Fm=N(".lastevent"),Em=N(sa("$ptrsize")),Rm=N("vertarget"),ao=N("lm"),Im=N("lm o"),Um=N("sx"),Om={status:N("sxe bpe"),command:N('sxe -c "" bpe'),handling:N("sxe bpec")},Vm=N(".reload"),Gm=t=>N(`x nt!${t}`),Lm=t=>N(`dt nt!${t}`),Wm=t=>N(`dt nt!_EPROCESS ${t}`),Bm=(t,e)=>N(`ln ${ds(t,e)}`),ws=t=>N(`ed nt!PoolHitTag ${ve(t)}`),Hm=N("dd nt!PoolHitTag L1"),Km=N(".cache flushall"),Fr="poolHitTagNote",$m=t=>N(`dx -r0 @$${Fr} = "${t.replace(/[^0-9a-f ]/g,"")}"`),zm=N(`dx -r0 @$${Fr}`),Qm=N(`dx -r0 @$vars.Remove("${Fr}")`),qm=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Ds=t=>t.replace(qm,"."),Xm=300,Cs=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(Ds(s).slice(0,Xm)),this.name="HostError",this.call=t}},J=(t,e)=>U(()=>t.query(e),()=>[]),lo=32,jm=9,Zm=96,Lt=8192,ft=t=>t===lo||t===jm,no=t=>t>=48&&t<=57,Jm=t=>t>=48&&t<=57||(t|32)>=97&&(t|32)<=102,Ym="00000000",tg=t=>eg.test(t)?t.toLowerCase():t,eg=/[A-F]/,sg=(t,e,s)=>t.charAt(e)==="?"?n:Number.parseInt(t.slice(e,s),16),rg=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),oo={kind:S},ra=(t,e)=>Tl(e,t.readMemory(e.address,e.before.length)),uo=({kind:t})=>t===L||t==="mixed";function ig(t,{address:e,pointerSize:s}){let r=ch(J(t,Hm),4).rows.find(a=>It(a.address,s)===e),i=r==null?n:r.elements[0];return i===n?n:new Uint8Array(Oi(i))}var Me=(t,e)=>{var s,r,i,a;return(((s=t[e])!=null?s:0)|((r=t[e+1])!=null?r:0)<<8|((i=t[e+2])!=null?i:0)<<16|((a=t[e+3])!=null?a:0)<<24)>>>0},ia=(t,e,s)=>M(t,e*s),ag=t=>br(t,gh),lg=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i,ng=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,ho="^ Bad register error in ",og=["Key",Ia,Ua,jr,Oa,Va,Zr],co=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes}),fo=(t,e)=>Fl(J(t,Lm(e)),e),dg=16,po=12,ug=4096,hg=t=>(t>>>24^t>>>16^t>>>8^t)>>>0,cg=[Ws,$t,li],mo=(t,e,s)=>U(()=>{let r=hs(t.query(vm(s))).get(s);return r&&It(r,e)},()=>{}),fg=8,pg=64,go=(t,e)=>e&&Il(t,s=>kr(t,s,e),e),_e={kind:v};function xe(t,{g:e},s,r,i){let a=ia(s,r,e.size),l=t.readMemory(a,i*e.size);return l&&Dh(l,e)}var bo=t=>t?{kind:_,record:t}:_e,So=t=>t.kind===_&&t.address!==Te,aa=(t,e)=>e.kind===_?se(t,e.address):n,mg=(t,e)=>vt(t.start,e)<=0&&vt(e,t.end)<0,ko=(t,e)=>t.modules.find(s=>!s.Pt&&mg(s,e)),ys=t=>t.find(({name:e,Pt:s})=>!s&&e.toLowerCase()==="nt"),gg=(t,e)=>{var s;return((s=ko(t,e))==null?n:s.name.toLowerCase())==="nt"},bg=64,Sg=0,bt=t=>t===0||t>=2147483648,Ts=t=>t!==n&&bt(t)?t:Sg;function la({address:t,pointerSize:e},s,r){let i=Ts(s);return{thing:{kind:ue},address:t,pointerSize:e,before:Oi(i),after:Oi(r),repair:ws(i)}}var kg=class{
constructor(t,e,s){this.O=[],this.Z=new Set,this.dn=0,this.bz=t,this.c=e,this.dm=s}
get open(){return this.O}
run(t){return this.bz.run(t)}
debugger(t){return this.bz.change(t)}
Mt(t){this.dn+=1;let e=m({id:this.dn},t);return this.aA(e,ar),e}
Ms(t){let e=this.Mt(t);return this.O.push(e),e}
apply(t){let e=this;e.O.push(t);let s;if(ra(e.c,t).kind===Os){if(s=e.U(t,t.after,"address"),s===n&&e.dg(t))return e.cF(t);if(e.Z.add(t),e.aY(t).kind===Os){let r=e.U(t,t.after,"name");if(r===n&&e.dg(t))return e.cF(t);s=s!=null?s:r}}return{kind:Zt,failure:s,undone:e.undo(t)}}
undo(t){let e=this;if(!e.O.includes(t))return{kind:tt};yl(e.c,t.pointerSize);let s;for(let r=0;;r+=1){let i=e.aY(t);if(i.kind===Os)return e.Y(t,tt),{kind:tt};let a=uo(i)||i.kind===S&&!e.ew(t);if(r===wg)return a?Dg(t,i,s):e.eR(t,i);if(!a||i.kind===S&&r<2)continue;let l=e.U(t,t.before,r%2===0?"address":"name");l!==n&&e.Z.add(t),s=l!=null?l:s}}
Lr(){return[...this.O].reverse().map(t=>this.undo(t))}
Wr(t){this.Y(t,ht)}
pt(){for(let t of[...this.O])this.Y(t,ht)}
cF(t){return this.aA(t,Yt),{kind:Yt}}
Y(t,e){this.O.splice(this.O.indexOf(t),1),this.Z.delete(t),this.aA(t,e)}
eR(t,e){return this.Y(t,ht),{kind:Se,holds:Do(e)}}
aA(t,e){let{id:s,thing:r,address:i,before:a,after:l,repair:o}=t,d={id:s,thing:r,address:i,before:a,after:l,repair:o};this.dm({change:d,state:e,time:this.c.now()})}
U(t,e,s){let r=s==="name"&&this.eH(t)?ws(us(e)):nh(t.address,t.pointerSize,e);return U(()=>this.bz.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aY(t){return this.Z.has(t)?mh(this.c,t):ra(this.c,t)}
dg(t){return this.aY(t).kind===L}
eH({thing:t,address:e}){if(t.kind!==ue)return!1;let s=Vt(this.c);return s.kind===W&&s.address===e}
ew({thing:t,address:e}){if(t.kind!==ue)return!1;let s=Vt(this.c);return s.kind===W&&s.address!==e}},wg=3,wo=(t,e)=>(t==null?n:t.kind)===Se&&t.holds!==n&&t.holds!==e&&!bt(t.holds),Do=t=>Si in t?us(t.bytes):n,Dg=({repair:t},e,s)=>({kind:pt,repair:t,failure:s,holds:Do(e)}),Cg=({armed:t,saved:e,address:s,id:r})=>`${ye(t)} ${ye(e)} ${s} ${r}`,na=t=>U(()=>{let e=t.query(zm),s=e.map(Oh).find(r=>r!==n);return s?{kind:_,note:s}:{kind:e.every(r=>r.trim()==="")?S:Dt}},({message:e})=>({kind:e.includes(Fr)?Dt:S})),yg=class{
constructor(t,e,s,r,i){this.dh=!1,this.dj=!1,this.c=t,this.e=e,this.target=s,this.tag=r,this.Et=i,this.repair=ws(i);let a=t.now().toString(16);this.aA={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.aj&&this.e.open.includes(this.aj)?this.aj:n}
Br(){this.dh=Uh(this.e,this.aA)}
arm(){let t=this;if(t.dj)return Co;let{target:e,tag:s,Et:r}=t,{poolHitTag:i,pointerSize:a}=e;return t.aj=t.e.Mt(la({address:i,pointerSize:a},r,s)),t.e.apply(t.aj)}
Hr(){let{change:t}=this;return t?this.e.undo(t):{kind:tt}}
Kr(){let t=this.cZ();return(t?this.bU(t):!this.dh)?this.arm():Co}
_s(){let t=this;t.dj=!0;let e=t.cZ(),s=t.ej(e);return e&&t.bU(e)&&s.kind!==pt&&Dr(t.e),s}
pt(){this.e.pt()}
ej(t){let e=this,{change:s}=e;if(s&&!(t&&e.eJ(t)))return e.e.undo(s);s&&e.e.Wr(s);let r=Vt(e.c);return r.kind!==W?{kind:Se}:bt(r.value)?{kind:tt}:{kind:Se,holds:r.value}}
eJ(t){let{armed:e,address:s}=t;return!this.bU(t)&&e===this.tag&&s===this.target.poolHitTag}
bU({id:t}){return t===this.aA.id}
cZ(){let t=na(this.c);return t.kind===_?t.note:n}},Co={kind:Zt,failure:n,undone:{kind:tt}},Tg=["break","second-chance break","output","ignore"],oa=(t,e)=>({kind:Ve,what:t,$r:e}),yo=({code:t,Ys:e,status:s,ve:r})=>[t,e,s,r===!1?"not handled":n].filter(Boolean).join(" - "),Ng=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,vg=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!Ng.test(e)),Mg=3,To=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e),_g=3790,xg=1024,No=t=>{var e;return((e=yr(t))==null?n:e.kind)===Ge},Wt=t=>({kind:Zt,it:t}),Pg=class{
constructor(t,e,s){this.cd=!1,this.c=t,this.e=e,this.l=s}
run(t){let e=this,s=e.e.open.filter(i=>i!==t),r=[...s].reverse().map(i=>e.dT(i));if(s.length>0)return r.find(i=>i!==n);if(!(t||e.cd))return No(e.c)?n:e.eq()}
dT(t){let e=this;var s;let r=e.e.undo(t);if(Kl(e.l,r,us(t.before)),r.kind===pt)return r;t===((s=e.aM)==null?n:s.change)&&e.fh(e.aM.id)}
fh(t){let e=na(this.c);e.kind===_&&e.note.id===t&&Dr(this.e)}
eq(){let t=this,e=na(t.c);if(t.cd=e.kind!==S,e.kind!==_)return;let{armed:s,saved:r,address:i,id:a}=e.note,l=Vt(t.c);if(l.kind===qt){t.cd=!1;let u=ws(r);return t.l({kind:Vs,command:u}),{kind:pt,repair:u,failure:n}}if(l.address!==i||l.value!==s){Dr(t.e);return}let o=t.e.Ms(la(l,r,s)),d=t.dT(o);return d?t.aM={change:o,id:a}:Dr(t.e),d}},Ag=6e3,da=2,Fg=class{
constructor(t){this.ao=0,this.N=t!==n&&t>=Ag?da:0}
get pe(){return this.N>=da&&!this.He}
get He(){return this.ao>=da}
zr(){this.N+=1}
Qr(){this.ao+=1}},Ns=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),ae=t=>t.length===0?"noStack":ol,vo=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Eg=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Rg=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Ig=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Ug=/^VerifierExt$/i,Og=/\?\? ?::|`string'/,Vg=64,Mo=new WeakMap,_o=t=>t===lr||t===L,Gg=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,xo=1e3,Er=(t,e)=>({line:t,text:e.slice(0,200)}),Bt=4,Rr={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Po={Fe:[te,nr,te,nr],verbose:[te,Ye,"Diff",nr,te,Ye,"Diff",nr]},Lg=class{
qr(){this.ct=n,this.ci=n}
read(t){let e=P(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.ct=jh(t);else if(t.startsWith(si,e))this.ci=/^NonPaged +Paged$/.test(t.trim())?e:n;else if(t.startsWith("Tag",e))return this.av(t)}}
av(t){let[e,...s]=Zh(t);if((e==null?n:e.text)!=="Tag")return;let r=s.map(d=>d.text).join(" "),i=r===Po.verbose.join(" ");if(!i&&r!==Po.Fe.join(" "))return;let a=s.map((d,u)=>{var h,c;return d.end-((c=(h=s[u-1])==null?n:h.end)!=null?c:e.start+Bt)}),l=i?"verbose":this.fs(a,e.start),o=this.ct;return this.qr(),{g:l,Xr:e.start,sort:o,_e:a.join()===Rr[l].join()?a:n}}
fs(t,e){if(t.join()===Rr.current.join())return"current";if(t.join()!==Rr.oldest.join())return"old";let s=this.ci;return(s===n?e===0:s-e===12)?"oldest":"old"}},Ao={kind:Zs};function Wg(t,{Xr:e,g:s},r){for(let i of[e,e-1,e+1]){if(!ql(t,i))continue;let a=$i(t,i+Bt,r,s);if(!(!a||i!==e&&!a.tr))return Xl(t.slice(i,i+Bt),a.numbers,t.slice(a.end))}}function Fo(t,e,s,{g:r}){if(s<1||!ql(t,e,s))return;let i=$i(t,e+s,Eo(r),r);if(!(!i||!Bg(t,i.end)))return Xl(t.slice(e,e+s),i.numbers,t.slice(i.end))}var Eo=t=>Rr[t].map(()=>Number.POSITIVE_INFINITY),Bg=(t,e)=>e>=t.length||ft(t.charCodeAt(e))||ft(t.charCodeAt(e-2))||t.startsWith(Ro,e),Ro="UNKNOWN pooltag",Hg=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160)),Kg=5e4,$g=1024,zg=16,Qg=class{
constructor(t){this.al=[],this.af=[],this.F=[],this.av=t}
push(t,e){let s=this;if(t.length>$g)return s.T(t,e);if(/^[ .\t]*$/.test(t))return K;let r=Jh(t,s.av);if(r.kind===F)return Ki(t)?L:s.T(t,e);if(s.bW(),r.kind==="row")s.al.push(r.usage);else if(r.kind===Zs)s.ab(Er(e,t));else return s.aO={nonPaged:r.nonPaged,paged:r.paged},lr;return s.al.length<Kg?K:lr}
listing(){let{g:t,sort:e}=this.av;return{g:t,sort:e,rows:this.al,total:this.aO,unread:this.af}}
T(t,e){return this.F.length>=zg?L:(this.F.push(Er(e,t)),F)}
bW(){for(let t of this.F)this.ab(t);this.F=[]}
ab(t){this.af.length<xo&&this.af.push(t)}},qg=64,Xg=class{
constructor(t,e,s){this.bP=!1,this.c=t,this.e=e,this.ap=s}
get zt(){return this.bP}
get xs(){return this.bG}
returnValue(t){let e=this,s=gt(t.stack),r=t.stack.slice(s).find(u=>!u.inline),i=[...t.stack.slice(0,s)].reverse().find(u=>!u.inline);if(!(r&&Ns(t.stack,t.stack.indexOf(r)))||!r.address||!i)return;if(e.ap.Hr().kind!==tt){e.bG={kind:oi};return}let a=e.aS();e.e.run(Nm(r.address,e.ap.target.pointerSize));let l=e.fg(),o=zi(l,"eip","rip","pc");if(o!==r.address){e.bP=!0,e.bG={kind:"strayed",b:o};return}jg(a,e.aS())||(e.bP=!0),e.ap.Kr().kind!==Yt&&(e.bG={kind:oi});let d=zi(l,"esp","rsp","sp");return l.get(Ws)===t.thread&&e.eB(d,i,r)?zi(l,"eax","rax","x0"):n}
aS(){let{target:t,tag:e}=this.ap;return fs(this.c,t,e)}
fg(){let{At:t,pointerSize:e}=this.ap.target;return hs(this.c.query(Mm(t)),e)}
eB(t,e,s){if(!t)return!1;if(this.ap.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=M(e.base,8),i=M(r,qg);return vt(r,t)<=0&&vt(t,i)<=0}},jg=(t,e)=>t.kind===_&&e.kind===_&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Zg=["fadd","fabd"],Jg=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),Yg="(Inline)",tb="(Inline Function)",Io=t=>t===4?3:4,eb=5,sb=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],rb=/\+0x[0-9a-f]+(?=\s)/i,ib=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),ab=40,Uo=58,Oo=t=>t===8?4:8,lb=(t,e)=>t.startsWith("(T) ",e)?P(t,e+3):e,nb=(t,e)=>e>=t.length||ft(t.charCodeAt(e)),Vo={pointerSize:n,base:n,m:n,gap:0,args:[],hs:!1},ob=t=>t.charAt(P(t,0))==="#"&&tn(t)===n,db=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,ub=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,Go=" (UTC ",hb=256,cb=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],fb=t=>"B*STND^".includes(t.charAt(P(t,0)))||t.includes(" - code ")||t.includes(Go),pb=24,mb=class{
constructor(t){this.cl=new Wo,this.F=0,this.aB=t,this.bM=t.kind===yt}
push(t){let e=this.bM?L:this.bE(t);return this.bM=_o(e),e}
Rt(){let t=this.aB;return t.kind===yt?t:m({},t,this.cl.place)}
bE(t){let e=this;if(t.length>Lt)return e.T();let s=an(t);if(s)return e.fx(s)?K:L;if(Dc(t))return e.el(t.trim()),K;if(Ki(t))return L;let r=e.cl.push(t);return r===dl?lr:r==="symbol"?K:e.T()}
fx(t){return this.aB.kind===ce&&t.kind===ii&&this.cl.place.symbol===n}
el(t){let e=this.aB;e.kind===ce&&e.Yt.length===0?this.aB=m({},e,{Yt:ln(t)}):e.kind===ii&&(t.includes("You are seeing this message because")?this.aB={kind:je}:t.startsWith(Lo)&&(this.aB={kind:F,a:t}))}
T(){return this.F++,this.F>pb?L:F}},Lo="A fatal system error has occurred",gb=["*","(0x",Lo],Wo=class{
constructor(){this.place={}}
push(t){let e=ic(t);if(e){let r=this.dO;return this.place={symbol:r,instruction:e},dl}let s=Cc(t);return s===n?F:(this.dO=s,this.place={symbol:s},"symbol")}},Pe=t=>U(()=>yc(t.query(Fm)),()=>{}),Bo=(t,e)=>t!==n&&(e==null?n:e.time)!==n&&e.time!==t.time,ua={kind:"computed"},Ir=(t,e,s)=>It(M(t,e),s==="x86"?4:8),le=4,Ht=(t,e,s)=>Ur(t&e)===Ur(s),Ur=t=>t>>>0,Ho=t=>(t<<6>>6)*le,Ko=({kind:t,ps:e},s,r)=>Ir(t==="relative"?s:Rt(0,0),e,r),$o=[76,139,21],bb=7,Sb=7,zo=t=>t!==n&&(t&240)===64,kb=16,wb=12,Db=4096,ne={kind:vi},Cb=3,yb=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Tb=class{
constructor(t,e){this.dw=new Map,this.c=t,this.h=e}
before(t,e){let{Jt:s}=this.h,r=on(this.c,t,kb);if(!r||!s)return ne;let i=Ec(r,t,s),a=Ic(i,l=>this.cT(l),e&&Nb(e));return a?this.bn(a,Cb):ne}
cT(t){if(t.kind===Pt)return t.address;if(t.kind!=="computed")return Sr(this.c,t.address,this.h.pointerSize)}
bn(t,e){let s=this.cT(t);if(!s)return ne;let r=this.dx(s);if(r.some(({name:l})=>yb.test(l)))return ne;let i=dn(r);if(i.kind===Le)return i;let a=this.eL(s,e);return a.kind===Le?a:i.kind===ai?i:a.kind===vi&&t.kind===Qt?dn(this.dx(t.address)):a}
eL(t,e){let{Jt:s}=this.h,r=e>0?this.c.readMemory(t,wb):n,i=r&&s&&Rc(r,t,s);return i?this.bn(i,e-1):ne}
dx(t){let e=this.dw.get(t);if(e)return e;let s=U(()=>Uc(this.c.query(Bm(t,this.h.pointerSize))),()=>[]);return s.length>0&&this.dw.set(t,s),s}},Nb=({address:t,symbol:e})=>t&&e&&M(t,-e.offset),vb=class{
constructor(t,e){this.cK=new Set,this.C=new Map,this.c=t,this.h=e,this.cM=new Tb(t,e)}
Ps(t){let e=this.er(t);if(e)return{kind:fe,stop:e};let s=Tc(t.stack);return s?{kind:R,of:s}:this.ec(t)}
er({Rt:t,b:e,stack:s}){var r,i,a;if((t==null?n:t.kind)===je)return{kind:je};if((t==null?n:t.kind)===Ls)return{kind:Ls,number:t.number};if((t==null?n:t.kind)===ce)return{kind:ce,code:t.code,Yt:t.Yt};if((t==null?n:t.kind)===F)return{kind:F,a:t.a};let l=(i=(r=s[0])==null?n:r.text)!=null?i:"";if(!gg(this.h,e)||!this.eE(e))return{kind:F,a:l};let o=gt(s),d=(a=s[0])==null?n:a.symbol,u=o===1&&d!==n&&Ql(d);return o===0||u?{kind:ki,at:l}:n}
eE(t){if(this.cK.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cK.add(t),s}
ec({b:t,stack:e}){var s,r;let i=gt(e),a=e[i];if(!(a!=null&&a.address)||!Ns(e,i))return{kind:R,of:S};let l=this.C.get(t);if(l)return{kind:R,of:l};let[o]=e.slice(0,i).reverse().filter(({inline:u})=>!u),d=this.cM.before(a.address,o);switch(d.kind){case Le:return this.C.set(t,d.of),{kind:R,of:d.of};case ai:return{kind:fe,stop:{kind:ki,at:(r=(s=e[0])==null?n:s.text)!=null?r:""}};case vi:return{kind:R,of:S}}}},Mb=1e4,_b=8,xb=class{
constructor(t=!1){this.G=[],this.af=[],this.F=[],this.cQ=mt,this.db=!1,this.Z=!1,this.bp=!0,this.di=t}
get Ke(){return this.db||this.G.length>0}
get Zi(){return this.G.length>0&&this.bp}
push(t,e){let s=this;if(t.length>Lt)return s.T(t,e);if(s.bi)return s.eg(t,e,s.bi);let r=sn(t,s.cQ,!s.di||s.eG());return r?s.fj(r,t,e):s.eU(t,e)}
eG(){let t=this.G[this.G.length-1];return!t||t.args.length>0&&t.symbol!==n&&Tr(t.symbol)!==n}
Ji(t,e){return this.T(t,e)}
listing(){let t=this;return{Yi:t.cv,frames:t.G,unread:t.G.length===0?[...t.af,...t.F]:t.af}}
fj(t,e,s){let r=this;return t.text===""?!r.Ke||!r.cR(t)?r.T(e,s):(r.bi={row:t,line:Er(s,e)},K):r.cR(t)?(r.bW(),r.cD(t),K):L}
eg(t,e,{row:s,line:r}){this.bi=n;let i=sn(`00 ${t.trim()}`,ri);return!(i!=null&&i.symbol)||i.symbol.name===""?(this.F.push(r),this.push(t,e)):(this.cD(m({},s,{text:i.text,symbol:i.symbol})),K)}
eU(t,e){let s=this,r=P(t,0);if(r===t.length)return s.G.length>0&&s.R===n?L:K;let i=tn(t);return i?s.av(i):Ab(t,r)?(s.Z=!0,s.as!==mt&&(s.as=t.includes(Fb)?ul:mt),K):s.Ke?Ib(t)?(s.G.length===0&&(s.bp=!1),s.as=mt,K):Rb(t,r)?K:Ki(t)?L:s.T(t,e):s.T(t,e)}
av(t){return this.G.length>0?L:(this.db=!0,this.cQ=t,K)}
cR(t){let e=this;var s;if(e.G.length===0)return!0;if(e.G.length>=Mb)return!1;let r=(s=e.cv)==null?n:s.pointerSize;return r!==n&&t.pointerSize!==n&&r!==t.pointerSize?!1:t.number===n||e.R===n?t.number===e.R:t.number>e.R}
cD(t){let e=this;var s,r;e.G.length===0&&((s=t.number)!=null?s:e.af.length)>0&&(e.bp=!1);let i=e.eD(t),a=i?n:e.dy;e.as=n,e.R=t.number,(r=e.cv)!=null||(e.cv=Gc(t)),t.text.startsWith("0x")&&(e.Z=!0),e.G.push(Pb(t,a,{doubtful:e.Z,afterGap:i})),t.inline||(e.dy=t.m===Te?n:t.m)}
eD({number:t,symbol:e}){let s=this;return s.G.length===0?!s.bp:s.R!==n&&t!==s.R+1?!0:s.as===mt||s.as===ul&&(e==null?n:e.name)!==""}
T(t,e){return this.Ke?this.F.length>=_b?L:(this.F.push(Er(e,t)),F):this.Z?L:F}
bW(){let t=this;t.F.length>0&&t.R===n&&(t.as=mt);for(let e of t.F)t.af.length<xo&&t.af.push(e);t.F=[]}};function Pb(t,e,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:l}=t,o={text:i,args:a,inline:l,doubtful:s};return e!==n&&(o.address=e),t.symbol!==n&&(o.symbol=t.symbol),t.base!==n&&(o.base=t.base),t.m!==n&&(o.m=t.m),t.source!==n&&(o.source=t.source),r&&(o.afterGap=!0),o}var Ab=(t,e)=>t.startsWith(hl,e)&&Qo.test(t)||t.charAt(e)==="<"&&Qo.test(t),Fb="unwind information not available",Qo=/\b(?:frames?|unwind\w*|stack)\b/i,Eb=["***","ERROR: ",hl,"Unable to load image","SYMSRV: ","DBGHELP: ","#"],Rb=(t,e)=>Eb.some(s=>t.startsWith(s,e)),Ib=t=>t.length<=Ub&&Ob.test(t),Ub=120,Ob=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,qo=24,ha=(t,e)=>({kind:v,missing:t,vt:Xo(e)}),Xo=t=>t.slice(0,3).join(" / ").slice(0,200),Vb=class{
constructor(t,e){this.cg=new Set,this.aG={As:0,most:0},this.r=t,this.co={rule:e,next:new Map}}
get ends(){return this.aG}
add(t){let e=this,s=e.ev(t);s&&e.cg.delete(s),e.cg.add(t);let r=Array.from(e.cg,({end:i})=>i);return e.aG={As:Math.min(...r),most:Math.max(...r)},s}
find({sp:t,fp:e},s){let r=this,i=q(t),a=[],l=r.co,o=0,d=e&&ct(t,e);for(;;){let u=r.bn(l.rule,i,o,d,s);if(!u||!r.bQ(s,u.at,1))return;let h=l.next.get(Me(s,u.at));if(!h||!r.eK(h.me,s,u.at))return;if(a.push(u),"known"in h.to){let c=r.es(h.to.known,a,t,s);return c&&{known:h.to.known,frames:c}}l=h.to,o=u.at+r.r,d=u.link}}
ev(t){var e;let{ge:s}=t,r=this.co,i;for(let[a,l]of s.entries()){let o=q(l.me),d=(e=r.next.get(o.low))==null?n:e.to,u=s[a+1];if(!u){d&&"known"in d&&(i=d.known),r.next.set(o.low,{me:o,to:{known:t}});break}let h=d&&"rule"in d?d:{rule:u.rule,next:new Map};r.next.set(o.low,{me:o,to:h}),r=h}return i}
bn(t,e,s,r,i){switch(t.kind){case Mi:return{base:s,at:s+t.bytes};case ni:return{base:s-this.r,at:s,link:r};case Bs:{if(r===n||r<s||!this.bQ(i,r,1))return;let a=this.r===4||Me(i,r+4)===e.high?Me(i,r)-e.low:n;return{base:r,at:r+this.r,link:a}}}}
es({ge:t},e,s,r){var i;let a=[];for(let l=0;l<e.length;l++){let o=e[l],d=(i=t[l])==null?n:i.frame;if(!o||!d||!this.bQ(r,o.at,1+d.args.length))return;a.push(new Gb(d,o,s,r,this.r))}return a}
bQ(t,e,s){return e>=0&&e+s*this.r<=t.length}
eK({high:t,low:e},s,r){return Me(s,r)!==e?!1:this.r===4||Me(s,r+4)===t}},Gb=class{
constructor({address:t,text:e,symbol:s,m:r,inline:i,doubtful:a,args:l},o,d,u,h){this.address=t,this.text=e,this.symbol=s,this.m=r,this.inline=i,this.doubtful=a,this.dt=l.length,this.cn=o,this.dI=d,this.cL=u,this.r=h}
get base(){return M(this.dI,this.cn.base)}
get args(){let t=this,e=[];for(let s=1;s<=t.dt;s++){let r=t.cn.at+s*t.r,i=De(t.cL,r,t.r);i&&e.push(i)}return e}},jo=4096,Lb=3,Zo=32,Wb=class{
constructor(t){this.I=new Map,this.cq=new Set,this.aG=new Map,this.dk=!0,this.r=t}
get Bt(){return this.I.size===0}
jr(t,e,s,r){let i=this;var a,l;let{b:o,sp:d,thread:u}=t;if(!i.dk||!Wc(e,s))return;let h=Bb(o,d,e);if(!i.cq.has(h)){i.cq.add(h);return}let c=i.eM(t,e,r);if(!c)return;u&&i.aG.set(u,M(d,c.end));let[f]=c.ge;if(!f)return;let p=(a=i.I.get(o))!=null?a:new Vb(i.r,f.rule);i.I.set(o,p);let g=p.add(c);c.Qt=(l=g==null?n:g.Qt)!=null?l:0,c.qt||(c.qt=(g==null?n:g.qt)===!0)}
Zr({b:t,sp:e,thread:s}){var r;let i=(r=this.I.get(t))==null?n:r.ends,a=s&&this.aG.get(s),l=a&&ct(e,a);if(l===n||!i)return;let o=Math.min(l,i.most,jo);return o>=i.As?o:n}
Jr(t,e){var s;let r=(s=this.I.get(t.b))==null?n:s.find(t,e);if(!r)return;let{known:i,frames:a}=r;return i.Qt+=1,i.Qt%Zo===0||!i.qt?n:a}
Yr(t,e,s){var r;let i=(r=this.I.get(t.b))==null?n:r.find(t,e);if(!i)return;if(Hb(i.frames,s)){i.known.qt=!0;return}this.clear(),this.dk=!1;let{Qt:a,ge:l}=i.known,o=Math.floor(a/Zo)+Number(Jo(l));return{frames:l.map(({frame:d})=>d),hits:Math.max(0,a-o)}}
clear(){this.I.clear(),this.cq.clear(),this.aG.clear()}
eM({b:t,sp:e,fp:s},r,i){let a=this;var l,o;let d=[],u=0,h=t;for(let[f,p]of r.entries()){let g=p.address===h?i(h):n,C=p.base&&ct(e,p.base);if(!g||!p.m||C===n)return;let b=f===0,A=f===r.length-1;switch(g.kind){case Mi:if(C!==u||p.args.length>0||g.xe&&!A)return;u+=g.bytes+a.r;break;case ni:if(!b||C!==-a.r)return;u+=a.r;break;case Bs:if(C<u||b&&p.base!==s)return;u=C+2*a.r}d.push({frame:p,rule:g,me:p.m}),h=p.m}let c=(o=(l=d[d.length-1])==null?n:l.frame.args.length)!=null?o:0;return u+=c*a.r,u<=jo?{ge:d,end:u,Qt:0,qt:!Jo(d)}:n}},Bb=(t,e,s)=>[t,...s.map(({base:r,m:i})=>`${r&&ct(e,r)} ${i}`)].join(),Jo=t=>t.some(({rule:e})=>e.kind===Bs),Hb=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,m:i,text:a,args:l},o)=>{let d=e[o];return s===(d==null?n:d.address)&&r===(d==null?n:d.base)&&i===(d==null?n:d.m)&&a===(d==null?n:d.text)&&l.join()===(d==null?n:d.args.join())}),Yo=t=>q(t).low&4095,td=10,Kb=3,Or=t=>Number.parseInt(t,16),ca=t=>t!=null&&t.startsWith("00000000")?Or(t):n,$b=class{
constructor(t,e){this.i=new Map,this.c=t,this.cm=e}
ti(t){return this.i.has(t)||this.i.set(t,this.bI(t)),this.i.get(t)}
clear(){this.i.clear()}
bI(t){let e=J(this.c,Am(t,this.cm));if(this.cm===4)return zc(t,Bc(e));let s=Hc(e);return s&&zb(t,s)?{kind:Mi,bytes:s.ir,xe:s.xe}:n}},zb=(t,{rr:e,end:s})=>vt(e,t)<0&&vt(t,s)<0,Qb=class{
constructor(t,e,s,r=qo){this.dE=new Map,this.c=t,this.h=e,this.l=s,this.bl=r,this.i=new Wb(e.pointerSize),this.cp=new $b(t,e.pointerSize)}
begin(){if(!this.cs)return;let t=J(this.c,Im);this.aU=pn(t.slice(fn(t)))}
read(t){let e=this;var s;let r=e.i.Bt?[]:e.fz(),i=fn(r),a=un(r.slice(0,i),e.h);if(!a)return e.fd(t);let l=m({},a,{processor:(s=a.processor)!=null?s:e.fc(a.registers)});e.ef(r.slice(i));let o=e.fn(l),d=o&&e.i.Jr(l,o);return d?{kind:W,reading:m({Rt:t},l,{stack:d,Fs:o})}:e.fF(t,l,o)}
fd(t){let e=Lc(this.c,this.h,t,this.bl);return e.kind===W&&this.dq(e.reading,e.reading.stack),e}
fz(){let{At:t}=this.h;return this.cs?J(this.c,lh(this.cs,t)):[]}
get cs(){let{Jt:t}=this.h;return t===Ie?n:t}
fc(t){let e=this,s=t.get("gdtr"),r=s&&e.dE.get(s);if(r!==n||!e.h.At.includes($t))return r;let i=hs(J(e.c,xm)),a=cn(i,e.h);return s&&a!==n&&e.dE.set(s,a),a}
fF(t,e,s){let r=this,i=r.c.query(Pm(r.bl,r.h.pointerSize===4)),a=hn(i,e.b);if(!a)return ha(Xt,i);let l=s&&r.i.Yr(e,s,a);return l&&r.l({kind:el}),r.dq(e,a),{kind:W,reading:m({Rt:t},e,{stack:a,Fs:s}),doubted:l}}
dq(t,e){this.aU&&this.i.jr(t,e,this.bl,s=>this.cp.ti(s))}
fn(t){let e=this.i.Zr(t);return e===n?n:this.c.readMemory(t.sp,e)}
ef(t){let e=this;var s,r;let i=(s=e.aU)==null?n:s.listing;if(t.every((l,o)=>l===(i==null?n:i[o]))&&t.length===(i==null?n:i.length))return;let a=pn(t);(a==null?n:a.places)!==((r=e.aU)==null?n:r.places)&&(e.i.clear(),e.cp.clear()),e.aU=a}},qb=/^\s*[0-9a-f`]{8,17}\s/i,Xb=16,jb=2*3600,Zb=20,Jb=60,Yb=30,tS=class{
constructor(t,e){this.t=0,this.C={alloc:0,free:0,unknown:0},this.bH=0,this.da=!1,this.E=t,this.aQ=e,this.bL=new vb(t.st,t.target),this.bD=new Qb(t.st,t.target,t.Es,e.frames),this.cu=t.st.now(),this.P=this.cu}
run(t=!1){let e=this,s=e.fC(t),{zt:r}=e.E.Rs;return{end:s,hits:e.t,Rr:e.C,seconds:e.bA(),zt:r}}
fC(t){let e=this;return U(()=>{var s;for(e.ar=Pe(e.E.st),e.E.Xt.begin(e.E.target,e.ar),e.bD.begin(),t&&e.fu();;){let r=(s=e.eb())!=null?s:e.fq();if(r)return r}},({call:s,message:r})=>({kind:nt,call:s,message:r}))}
fu(){let{target:t,Xt:e}=this.E,s=this.bD.read(n);if(s.kind!==W)return;let{reading:r}=s,i=this.bL.Ps(r);if(i.kind!==R)return;let a=m({},r,{process:n});this.bE(a,i.of,e.Is(r,t,!0))}
fq(){let t=this,{changes:e,x:s}=t.E,r=s()?e.run(Tm):[];if(!s())return{kind:ll};let i=kc(r);if((i==null?n:i.kind)===yt)return{kind:yt,a:i.a};let a=i?pe:t.ez();if(a==="no")return ed(r);i&&(t.ar=n);let l=t.bD.read(i);return l.kind===v?{kind:nt,call:"read the stop",message:`no ${l.missing} in the answer: ${l.vt}`}:(l.doubted&&t.E.y.$t(l.doubted),a===S&&t.E.Xt.Us(l.reading)?ed(r):t.eT(l.reading))}
ez(){let t=this,e=t.ar;return t.ar=Pe(t.E.st),!e||!t.ar?S:Bo(e,t.ar)?pe:"no"}
eT(t){let e=this,{target:s,Xt:r}=e.E,i=!e.da;e.da=!0;let a=e.bL.Ps(t);if(a.kind===R){let o=i?r.Is(t,s,!1):We;return e.bE(t,a.of,o)}r.Os(t);let l=i&&r.Vs;return m({kind:fe,stop:a.stop},l&&{Fr:l})}
bE(t,e,s){return this.E.Xt.Os(t),s===or?n:this.ff(t,e,s===S)}
ff(t,e,s){let r=this;r.bH=e===S?r.bH+1:0,r.t+=1,r.C[e]+=1;let{y:i,Rs:a}=r.E,l=i.record(t,e,a,s);return r.cx(),a.xs?Qc(a.xs):l===dr?{kind:al}:n}
eb(){let t=this;if(t.bH>=Xb)return{kind:il,count:t.bH};if(t.t>=t.aQ.hits)return{kind:qe};let{seconds:e}=t.aQ;return e!==n?t.bA()>=e?{kind:er}:n:t.eA()}
eA(){let t=this.bA();if(this.t<Zb||t<Jb)return;let e=this.t/t;return this.aQ.hits/e>jb?{kind:"tooSlow",Er:e}:n}
cx(){let t=this,e=t.E.st.now();if(e-t.P<Yb*1e3)return;t.P=e;let{Es:s,target:r}=t.E,i=t.aQ.hits;s({kind:"progress",hits:t.t,si:i,seconds:t.bA(),target:r})}
bA(){return(this.E.st.now()-this.cu)/1e3}},ed=t=>({kind:Xe,vt:Xo(t.filter(e=>e.trim()!==""))}),fa=4096,eS=4,sS=new Uint8Array,rS=64,iS=128,Kt=t=>q(t).low%fa,sd=8,rd=(t,e)=>`${t}+0x${e.toString(16)}`,aS=5e4,lS=class{
constructor(t=aS){this.dc=new Map,this.I=[],this.aV=t}
jt(t){let e=this,s=jc(t),r=e.dc.get(s);if(r!==n)return r;if(e.Se&&t.length>0)return e.jt([]);let i=e.I.length;return e.dc.set(s,i),e.I.push(t),i}
at(t){var e;return(e=this.I[t])!=null?e:[]}
get all(){return this.I}
get size(){return this.I.length}
get Se(){return this.I.length>=this.aV}};function nS({address:t,inline:e,text:s}){return t!==n&&!e?t:s}var oS=3,dS=8,vs=16,Ms=8,id=4,Vr=class{
constructor(){this.J=new Map,this.aO=0}
get count(){return this.aO}
add(t,e=1){var s;let r=Jc(t);this.J.set(r,((s=this.J.get(r))!=null?s:0)+e),this.aO+=e}
yt(t){t.J.forEach((e,s)=>{this.add(Dn(s),e)})}
ri(t){var e;let s=0,r=0,i=x(this.J.keys(),(a,l)=>a-l);for(let a of i){if(s>=this.aO*t)break;s+=(e=this.J.get(a))!=null?e:0,r=Dn(a)}return r}},uS={allocs:0,frees:0};function hS(t,{z:e,asked:{there:s,gone:r},underWay:i,s:a}){let l=g=>t.reduce((C,b)=>C+g(b),0),o=e.kind===$s?e.missed:uS,d=o.frees+l(g=>g.hr)-l(g=>g.Ct)-r.size,u=Math.max(0,d),h=o.allocs+l(g=>g.Ut),c=Math.min(u,h+o.frees+i),f=s.size+r.size<a?u:c,p=Math.max(0,-d);return{count:u,Ts:c,hits:p+Math.max(0,f-o.frees)}}var ad=.95,pa=t=>t.ri(ad),cS=(t,e,s)=>t*2<=e&&e-t>s*2;function ld(t,{count:e,Ts:s},{there:r,gone:i},{lastHit:a,k:l}){let o=t.filter(({block:z})=>!i.has(z)),d=o.filter(({block:z})=>r.has(z)).length,u=Math.min(e,Math.min(d,s)+o.length-d),h=o.length-u;if(h===0&&o.length>0)return;let c=new Vr;c.yt(l);for(let{block:z,hit:Fa}of t)i.has(z)&&c.add(a-Fa);let f=pa(c),p=o.filter(({hit:z})=>cS(z,a,f)).length,g=Math.max(0,p-u),C=Cn(o,z=>z.charged),b={blocks:h,old:g,_:Yc(C)},A=nd(C,h,o.length);if(A!==n)return m({},b,{bytes:A});let wt=nd(Cn(o,z=>z.requested),h,o.length);return wt===n?b:m({},b,{requested:wt})}var nd=(t,e,s)=>t.length<s?n:t.slice(0,e).reduce((r,i)=>r+i,0),od=2e5,dd=class Yu{
constructor(e=od,s=new Map){this.Tt=e,this.ah=s}
alloc(e,s){let r=this.ah.get(e);return!r&&this.ah.size>=this.Tt?{kind:dr}:(this.ah.set(e,s),r?{kind:cl,$e:r}:{kind:"booked"})}
free(e,s,r){let i=this.ah.get(e);return i?(this.ah.delete(e),i.tag===s&&fS(i.charged,r)?{kind:"matched",allocation:i}:{kind:F,$e:i}):{kind:"unmatched"}}
get s(){return this.ah}
copy(){return new Yu(this.Tt,new Map(this.ah))}},fS=(t,e)=>t===n||e===n||t===e,ud={bytes:0,of:0},pS=({bytes:t,of:e},s)=>s===n?{bytes:t,of:e}:{bytes:t+s,of:e+1},hd=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),ud),mS=512,cd=class{
constructor(){this.J=new Map,this.aD=Number.POSITIVE_INFINITY,this.aw=0,this.aI=!0,this.bytes=0,this.count=0}
add(t,e=1){let s=this;s.bytes+=t*e,s.count+=e,s.aD=Math.min(s.aD,t),s.aw=Math.max(s.aw,t);let r=s.J.get(t);r===n&&s.J.size>=mS?s.aI=!1:s.J.set(t,(r!=null?r:0)+e)}
yt(t){let e=this,{bytes:s,count:r}=e;for(let[i,a]of t.J)e.add(i,a);e.bytes=s+t.bytes,e.count=r+t.count,e.aD=Math.min(e.aD,t.aD),e.aw=Math.max(e.aw,t.aw),e.aI=e.aI&&t.aI}
Fe(){let t=this;if(t.J.size===0)return;let e=t.aD,s=t.aw,r=t.aI?t.eS():n;return{smallest:e,largest:s,wt:r}}
eS(){let t=x(this.J,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},gS=class th{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.nt=ud,this.Dt=0,this.Ct=0,this.Ot=0,this.s={count:0,charged:0,Ae:0},this.Vt=new Map,this.k=new Vr,this._=new cd,this.tag=e,this.stack=s}
ii({kind:e,number:s,time:r,charged:i}){let a=this;var l;a.hits[e]++;let o={hit:s,time:r};(l=a.first)!=null||(a.first=o),a.last=o,e===w&&i!==n&&a._.add(i)}
li({charged:e}){this.s.count++,e===n?this.s.Ae++:this.s.charged+=e}
gone({charged:e,hit:s},r){this.k.add(r.number-s),this.s.count--,e===n?this.s.Ae--:this.s.charged-=e}
ni(e){var s;this.Vt.set(e,((s=this.Vt.get(e))!=null?s:0)+1)}
copy(){let e=this,s=new th(e.tag,e.stack);Object.assign(s.hits,e.hits),Object.assign(s.unlocated,e.unlocated),Object.assign(s.s,e.s),s.nt=e.nt,s.Dt=e.Dt,s.Ct=e.Ct,s.Ot=e.Ot,s.k.yt(e.k);for(let[r,i]of e.Vt)s.Vt.set(r,i);return s._.yt(e._),s.first=e.first,s.last=e.last,s}},bS=class eh{
constructor(e=new dd){this.bg=new Map,this.br=!1,this.aX=e}
get Se(){return this.br}
Gs(e){let s=this.cB(e.tag,e.stack);s.ii(e),e.kind===w?this.dY(e,s):e.kind===y&&this.et(e,s)}
stacks(e){let s=[];return this.bg.forEach((r,i)=>{(e===n||i===e)&&s.push(...r.values())}),s}
s(){let e=new Map;return this.aX.s.forEach((s,r)=>{let i=m({},s,{block:r}),a=e.get(s.stack);a?a.push(i):e.set(s.stack,[i])}),e}
copy(){let e=new eh(this.aX.copy());return e.br=this.br,this.bg.forEach((s,r)=>{let i=new Map;s.forEach((a,l)=>{i.set(l,a.copy())}),e.bg.set(r,i)}),e}
dY(e,s){if(e.block===n){s.unlocated.alloc++,s.nt=pS(s.nt,e.requested);return}let r=ef(e),i=this.aX.alloc(e.block,r);if(i.kind===dr){this.br=!0,s.Ot++;return}i.kind===cl&&this.du(i.$e,e),s.li(r)}
et(e,s){if(e.block===n){s.unlocated.free++;return}let r=this.aX.free(e.block,e.tag,e.charged);if(r.kind==="matched"){let i=this.cB(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i.ni(e.stack);return}r.kind===F&&this.du(r.$e,e),s.Dt++}
du(e,s){let r=this.cB(e.tag,e.stack);r.gone(e,s),r.Ct++}
cB(e,s){var r,i;let a=(r=this.bg.get(e))!=null?r:new Map;this.bg.set(e,a);let l=(i=a.get(s))!=null?i:new gS(e,s);return a.set(s,l),l}},SS=2e3;function fd(t,{block:e,charged:s}){var r;let i=(r=t.charged)!=null?r:s;return m({},t,{block:e,blockFrom:_i,charged:i})}var kS=class{
constructor(t=od){this.o=[],this.aV=t,this.ai=new bS(new dd(t))}
record(t,e=!1){return this.o.push({hit:t,ze:e&&t.block===n}),this.cJ()}
Qe(t){let e=this.o.find(({hit:s,ze:r})=>r&&s.number===t.hit);return e&&(e.hit=fd(e.hit,t),e.ze=!1),this.cJ()}
stacks(t){return this.ad().stacks(t)}
s(){return this.ad().s()}
ad(){if(this.o.length===0)return this.ai;let t=this.ai.copy();for(let{hit:e}of this.o)t.Gs(e);return t}
cJ(){let t=this,e=t.o.findIndex(({ze:i})=>i),s=e<0?t.o.length:e,r=Math.max(s,t.o.length-SS);for(let{hit:i}of t.o.splice(0,r))t.ai.Gs(i);return t.ai.Se?{kind:"tooManyOutstanding",Tt:t.aV}:{kind:"recorded"}}},wS=class{
constructor(){this.bj=0,this.dN=0,this.dJ=0}
add(t){this.bj++,this.dN+=t,this.dJ+=t*t}
get oi(){let t=this;if(t.bj===0)return 0;let e=t.dN/t.bj;return Math.max(0,t.dJ/t.bj-e*e)}},DS=class{
constructor(t){this.fm=new Map,this.ed=new Map,this.bw=t}
site(t){var e;return this.cY(this.fm,t,(e=this.bw.skip)!=null?e:[])}
It(t){return ae(this.bw.stacks.at(t))}
caller(t){return this.cY(this.ed,t,[])}
cY(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bw;t.set(e,Sn(r.at(e),i!=null?i:[],s))}return t.get(e)}},CS=1e3,yS=5e4,TS=new Set([ur,$e,ht,ts,we,es]),pd="left",md={there:new Set,gone:new Set},NS=t=>m({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),gd=class{
constructor(t,e=()=>v,s=yS){this.stacks=new lS,this.modules=[],this.places=[],this.ay=new kS,this.bt=[],this.bB=new Map,this.aq=new Map,this.X=[],this.C={alloc:0,free:0,unknown:0},this.bX=0,this.cb=new wS,this.p=0,this.aH=!1,this.bT=!1,this.cf=!1,this.bm=new Map,this.aE=md,this.bx=new Map,this.bZ=new Map,this.aN=new Map,this.ae=[],this.start=t,this.L=e,this.aW=s}
get tag(){return this.start.tag}
get lastHit(){return this.p}
get entries(){return this.bt}
get ui(){return this.t-this.bX}
get openEnd(){return this.arming===ar||this.arming===Yt?this.bT?"left":"cutOff":n}
get arming(){var t;return(t=this.aj)==null?n:t.state}
take(t){let e=this;var s;switch(e.ab(t),e.O=n,t.type){case"modules":e.modules=t.modules;break;case Xt:e.bB.set(t.index,e.stacks.jt(t.frames.map(NS)));break;case R:return e.fv(t);case"process":e.aN.set(t.address,t);break;case hr:e.fw(t);break;case ss:e.places=t.places;break;case ur:e.ft(t);break;case $e:e.bm.set((s=e.bB.get(t.stack))!=null?s:-1,t.hits);break;case ht:e.ao=t.missed?n:e.dX(),e.aH=!0;break;case xi:e.aE={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":e.aq.set(t.address,t.holdsTag);break;case ts:t.change.thing.kind===ue&&(e.aj=t);break;case we:e.bT=t.why===pd,e.cX=t.uptime,e.cW=t.time;break;case es:e.ae=[...e.ae,df(t,e.ae)];break;case"image":break}return K}
get Ie(){return this.cX}
get hi(){return this.cW}
get f(){return this.ae}
get rt(){return{before:this.N,after:this.aH?this.ao:n}}
held(){return this.ay.s()}
freed(){let t=new Map;for(let s of this.X)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s===y&&e.push({block:i,charged:r})}),e}
counts(){return this.C}
get pi(){return this.cb.oi}
z(){let t=this;return t.aH?t.cf?{kind:S,why:Ja}:t.bm.size>0?{kind:S,why:$e}:tf(t.N,t.ao,t.C):{kind:S,why:Za}}
Bt(){return this.t===0&&this.z().kind===Ks}
booked(){let t=this.z();if(t.kind===S||this.Bt())return;let e=t.kind===Ks?1:t.ur,s=this.t;return s===0?e:e*(s-this.Nt())/s}
get t(){return this.C.alloc+this.C.free+this.C.unknown}
isWhole(){return this.z().kind===Ks&&this.Nt()===0}
recent(t){return this.X.slice(-t)}
mi(t){var e;return(e=this.bB.get(t))!=null?e:this.stacks.jt([])}
qe(t){return this.stacks.at(t.stack)}
gi(t){var e;return(e=this.bm.get(t))!=null?e:0}
ht(){return this.ay.stacks(this.tag)}
sites(t){let e=this,s=ji(e.ht(),{stacks:e.stacks,modules:e.modules,skip:t}),r=e.ay.s(),i=e.cA(s);return s.map(a=>{var l;if(!a.s||a.allocs===0)return{use:a};let o=[];for(let u of a.stacks)for(let h of(l=r.get(u))!=null?l:[])o.push(h);let d=ld(o,i,e.aE,{lastHit:e.p,k:a.k});return{use:a,holding:d}})}
Be(t){return this.aN.get(t)}
get asked(){return this.aE}
Wt(){return this.cA(ji(this.ht(),{stacks:this.stacks}))}
Nt(){var t;return(t=this.O)!=null||(this.O=this.ei()),this.O}
Ut(){let t=this.ht();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:hd(t.map(({nt:e})=>e))}}
ei(){let t=ji(this.ht(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.Ut,0)+this.cA(t).hits}
Si(){let t=this.X.filter(e=>e.kind===w&&this.dl(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.Wt().count>0?this.dC():[]}
dC(){let t=[];return this.ay.s().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cA(t){return hS(t,{z:this.z(),asked:this.aE,underWay:this.fA(),s:this.dC().length})}
fA(){let t=0;return this.bx.forEach((e,s)=>{this.dl({number:s,thread:e})&&t++}),t}
dl({number:t,thread:e}){return e?this.bZ.get(e)===t:this.p-t<sd}
ue(t,e){return Sn(t,this.modules,e)}
Xe({site:t,stacks:e}){var s;if(!t)return{kind:Hs};let r=e.map(l=>({stack:this.stacks.at(l),mt:t.mt})),i=wn(r),{address:a}=t.frame;return i.kind===Hs||!a?i:wn(r,(s=this.aq.get(a))!=null?s:this.L(a))}
fv(t){let e=this,s=m({},t,{stack:e.mi(t.stack),tag:e.tag});e.p=s.number,e.C[s.kind]++,e.cb.add(e.C.alloc-e.C.free),e.aH=!1,e.cf||(e.cf=t.mayRepeat===!0),e.aE=md,e.ae=[],s.thread&&e.bZ.set(s.thread,s.number),s.kind!==w&&!s.block&&e.bx.set(s.number,s.thread),e.X.push(s),e.X.length>CS&&e.X.shift();let{kind:r}=e.ay.record(s,t.open);return r==="recorded"&&!e.stacks.Se?K:dr}
fw(t){let e=this;e.ay.Qe(t),e.bx.delete(t.hit);for(let s=e.X.length-1;s>=0;s--){let r=e.X[s];if((r==null?n:r.number)===t.hit){e.X[s]=fd(r,t);break}}}
ft({at:t,counts:e}){t===it?this.N=e:this.ao=e,this.aH=t!==it}
dX(){let t=this;return t.N&&{allocs:t.N.allocs+t.C.alloc,frees:t.N.frees+t.C.free}}
ab(t){this.bt.length>=this.aW&&!TS.has(t.type)||(this.bt.push(t),t.type===R&&this.bX++)}},bd=4096,Sd=256;function kd(t,{charged:e,requested:s}){if(t===n)return!0;if(e!==n)return t===e;if(s===n)return!0;let r=s+(s+Sd<bd?Sd:2*bd);return s<=t&&t<=r}var vS=2e5,MS=1e3,ma=-1,_S=class{
constructor(t){this.p=new Map,this.d={alloc:[],free:[]},this.ac={alloc:0,free:0},this.ag=new Map,this.lastHit=0,this.aK=0,this.ax={},this.ki=t}
located(t,e,s){let r=this;var i,a;r.lastHit=Math.max(r.lastHit,s),r.dM(t,s,e);let l=t===w&&r.ag.get(s);if(l&&(l.block=e),((a=(i=r.p.get(e))==null?n:i.hit)!=null?a:0)>s||(r.p.delete(e),r.p.set(e,{kind:t,hit:s}),r.p.size<=vS))return;let o=r.p.keys().next();o.done||r.p.delete(o.value)}
unlocated(t,e,s){let r=this;r.lastHit=Math.max(r.lastHit,e),r.dM(t,e,n),s?r.d[t]=[...r.d[t],e]:r.ac[t]=e}
found(t,e){this.d[t]=this.d[t].filter(s=>s!==e)}
gap(){this.aK=this.lastHit,this.ax={}}
Ss(t,e){var s;let r=this.ax[t===w?y:w];return r!==n&&((s=r.block)!=null?s:e)===e}
get Ls(){var t,e;return(e=(t=this.ax.alloc)==null?n:t.hit)!=null?e:this.aK>0?ma:n}
wr(t,e,s){let r=t===n?n:this.ag.get(t);return r?(s==null?n:s.kind)===E&&!kd(s.bytes,r._)?!1:r.block===n||r.block===e:t===ma}
Tr(t){var e;return((e=this.p.get(t))==null?n:e.kind)===w&&!this.ki(t)}
kr(t){return!this.p.has(t)}
get gr(){var t,e,s,r;return(r=(s=this.ag.get((e=(t=this.ax.alloc)==null?n:t.hit)!=null?e:ma))==null?n:s._)!=null?r:{}}
ot(t,e){let s=this.p.get(e);return(s==null?n:s.kind)===t&&s.hit>this.aK?s.hit:n}
wi(t,e){let s=this.p.get(t);return s?s.hit<=e?this.ot(w,t):n:this.aK===0?0:n}
mr(t,e){let s=this.ot(t,e);return s!==n&&this.Ee(t,s)}
Ee(t,e){return e>this.aK&&this.je(t===w?y:w,e)}
je(t,e,s=Number.POSITIVE_INFINITY){return this.ac[t]>e?!1:!this.d[t].some(r=>r>e&&r<s)}
Di(t,e){if(this.ag.set(t,{_:e}),this.ag.size<=MS)return;let s=this.ag.keys().next();s.done||this.ag.delete(s.value)}
dM(t,e,s){var r,i;e>=((i=(r=this.ax[t])==null?n:r.hit)!=null?i:0)&&(this.ax[t]={hit:e,block:s})}},xS=28,PS=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,ga=(t,e=!1)=>({place:t,Ci:e,Zt:0,Lt:0,$:0,ke:0,blocks:new Set,shown:new Map,open:new Map});function AS({key:t,lt:e},{pointerSize:s}){let{kind:r,address:i}=t,a=ff(t,e,s),l=(o,d)=>ga({kind:r,key:i,where:o,holds:d});return[...a.map(o=>l(o,et)),...a.map(o=>l(o,ge))]}var wd=({header:t},{se:e})=>e&&(t==null?n:t.kind)===v;function Dd({block:t,header:e},{hit:s,kind:r,before:i},a){if(r===y||(e==null?n:e.kind)!==E)return!1;if(i(t)===y)return!0;let l=a.ot(y,t);return l!==n&&a.je(w,l,s)}function FS(t,e,{block:s},r){var i,a;let l=t.shown.get(e);if((l==null?n:l.block)!==s){let u=t.ke+1;return r||u>0?n:m({},t,{ke:u})}let o=(a=(i=t.open.get(s))==null?n:i.ut)!=null?a:!0;t.open.delete(s);let d=m({},t,{ke:t.ke-1});return Gr(d,{hit:e,block:s,x:!0,ut:o})}function Cd({x:t,Gt:e,hit:s},r){return t||e!==n&&r.je(w,e,s)}var yd=3,Gr=(t,{hit:e,block:s,x:r,ut:i})=>m({},t,{$:r?Math.max(t.$,e):t.$,Zt:t.Zt+1,Lt:t.Lt+(r?1:0),blocks:i||t.blocks.size>=yd?t.blocks:new Set([...t.blocks,s])}),Lr=(t,e)=>t!==n&&e!==n&&t!==e,Td=t=>new Set(t.map(({place:e})=>di in e.where)).size===2,ES=class{
constructor(){this.i=new Map}
of(t,e){let s=this.i.get(t);if((s==null?n:s.places)===e.length)return s.yi;let r=Nn(e.map(({shown:i})=>i.get(t)));return this.i.set(t,m({places:e.length},r&&{yi:r})),r}
pt(t){this.i.delete(t)}
Ti(){this.i.clear()}};function Nd({block:t,header:e}){return(e==null?n:e.kind)===E?{block:t,charged:e.bytes}:{block:t}}var RS=4,IS=class{
constructor(){this.o=[]}
hold(t,e){this.o=[...this.o,{vt:t,ordinal:e}]}
Ni(){this.o=[]}
he({$:t,hits:e,vi:s},r){if(this.o.length===0)return[];let i=({vt:{hit:l},ordinal:o})=>t>l||s<=l&&(r||e-o>=RS),a=this.o.filter(i).map(({vt:l})=>l);return this.o=this.o.filter(l=>!i(l)),a}},vd=3,US=2,OS=2,VS=(t,e)=>t.some(({Ci:s,Zt:r,Lt:i,blocks:a})=>s||r>=vd&&(e?r:a.size)>=US&&i>=OS),Md=16,GS=20,LS=4,WS=24,BS=256,HS=8,KS=100,$S=vd,zS=2,QS=class{
constructor(t,e,s){this.d=[],this.P=new Map,this.bK=new ES,this.o=new IS,this.t=0,this.dL=0,this.dH=0,this.dG=0,this.cI=!0,this.df=!1,this.bN=!1,this.bV=!1,this.bu=0,this.ac=0,this.kind=t,this.q=e,this.aa=s}
Mt(t){let e=this;var s,r;if(e.dd)return{kind:ss,places:[]};if(e.V&&e.t>=Md)return{kind:ss,places:e.v.map(({place:o})=>o)};let i=t-((r=(s=e.d[0])==null?n:s.hit)!=null?r:t),a=(e.t>=HS||i>=KS)&&e.dp===e.bu,l=e.kind===w&&a&&e.dL<$S;return l&&e.dL++,{kind:Pi,Mi:l}}
Ze(t,e,s){let r=this;r.bu=t.hit;let i=r.cI||(e==null?n:e.from)!==rs?e:n;(i==null?n:i.from)===Ai&&r.dH++;let a=r.dd?"noPlace":r.L(t,i,s);if(typeof a!=st){let l=Nd(a);return a.Ws?(r.o.hold(m({hit:t.hit,kind:r.kind},l),r.t),{kind:"held",block:l.block}):m({kind:hr,from:_i},l)}return i&&a!==Fi?{kind:hr,from:i.from,block:i.block}:(a!==is&&(r.ac=t.hit),{kind:as,why:a})}
_i(t,e){this.aJ(this.v.map(s=>Sf(s,t,e)).filter(s=>s!==n))}
xi({hit:t,kind:e,block:s},r){var i,a;for(let{open:l}of this.v)((a=(i=l.get(s))==null?n:i.hit)!=null?a:t)<t&&l.delete(s);e===y&&this.aJ(this.v.map(l=>kf(l,s,t,r)))}
Pi(t,e){let s=this,r=[],i=s.bS;s.d=s.d.filter(o=>{var d;let{hit:u}=o,h=s.aR(u),c=(d=s.fy(u))!=null?d:s.cO(h,o,t,i);if(!c||!s.de(c,t))return!0;s.Y(u,c.block,t);let f=m({hit:u,kind:s.kind},Nd(c));return c.Ws?s.o.hold(f,o.ordinal):r.push(f),i=s.bS,!1});let a={$:Math.max(0,...s.v.map(o=>o.$)),hits:s.t,vi:s.dp},l=[...r,...s.o.he(a,e)];return x(l,(o,d)=>o.hit-d.hit)}
de(t,e){return!wd(t,this.q)||e.ot(w,t.block)!==n}
aR(t){return this.bK.of(t,this.v)}
cO(t,{hit:e,after:s},r,i=this.bS){let a=this;if(!t||!a.V)return;let{kind:l}=a,o=m({},t,{kind:l,hit:e,after:s,places:a.v,Dr:i,yr:a.df,Cr:a.aa}),d=Df(o,r);return d===rt?n:m({},t,{Ws:d===ui})}
get bS(){return this.d.some(({hit:t})=>!this.aR(t))}
fy(t){let e=this;var s,r;let i=e.P.get(t);if(!i)return;let{block:a,we:l}=i;if(l?e.aa||((s=e.aR(t))==null?n:s.block)===a:e.Je(t,a))return(r=e.De(t).find(o=>o.block===a))!=null?r:{block:a}}
Ai(t){return this.bu>t}
Fi(t,e){return this.ac>t||this.dV(t,e).length>0}
Ei(t,e,s){let r=this;if(r.ac>e)return;let i=r.dV(e,s);if(i.some(o=>{var d;return((d=r.P.get(o))==null?n:d.block)===t}))return;let[a,...l]=i.filter(o=>!r.P.has(o));a!==n&&l.length===0?r.Ce(a,{block:t,we:i.length===1}):r.aJ(r.v.filter(({open:o})=>o.has(t)))}
Ri(t,e,s,r){let i=this;if(i.ac>e)return!0;let a=s<r?s:e;return i.d.some(({hit:l})=>l<=e||l===s||i.P.has(l)?!1:l>a&&(l<r||l===r&&!i.bN)||i.De(l).some(o=>o.block===t))}
Je(t,e){var s;return this.V&&((s=this.aR(t))==null?n:s.block)===e}
Bs(t,e,s){return this.d.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
Hs(t){var e;if(!this.V)return;let s=this.d.filter(({hit:r})=>{var i;let a=this.aR(r);return(a==null?n:a.block)===t&&((i=a.header)==null?n:i.kind)===E});return s.length===1?(e=s[0])==null?n:e.hit:n}
Ks(t,e){return this.d.some(s=>s.hit!==t&&this.De(s.hit).some(r=>r.block===e))}
De(t){let e=[];for(let{shown:s}of this.v){let r=s.get(t);r&&e.push(r)}return e}
Ii(t,e){let s=this.v.filter(({shown:r})=>{var i;return((i=r.get(t))==null?n:i.block)===e});Td(s)&&this.aJ(this.v.map(r=>{var i,a;let l=(a=(i=r.open.get(e))==null?n:i.ut)!=null?a:!0,o={hit:t,block:e,x:!0,ut:l};return s.includes(r)?Gr(r,o):r}))}
Ce(t,e){let s=this;s.bN||(s.bN=e.Re===!0),!(s.P.has(t)||!s.d.some(r=>r.hit===t))&&(s.P.set(t,e),s.aJ(s.v.map(r=>FS(r,t,e,s.aa)).filter(r=>r!==n)))}
Ui(){let t=this;for(let{open:e}of t.v)e.clear();t.V||t.bV||t.dH||t.aJ(t.v.map(({place:e,shown:s,open:r})=>m({},ga(e),{shown:s,open:r})))}
Ye(){return this.V?this.v.map(({place:t,Zt:e})=>({place:t,Zt:e})):[]}
ts(t){this.ak=t.map(e=>ga(e,!0)),this.t=Md}
ye(){let t=this;t.df||(t.df=t.V),t.ak=n,t.d=[],t.P.clear(),t.bK.Ti(),t.o.Ni(),t.t=0,t.ac=t.bu,t.dG++}
get dp(){var t,e;return(e=(t=this.d[this.d.length-1])==null?n:t.hit)!=null?e:0}
dV(t,e){return this.d.filter(s=>s.hit>t&&!Lr(s.charged,e)).map(({hit:s})=>s)}
get v(){var t;return(t=this.ak)!=null?t:[]}
get V(){return VS(this.v,this.bV&&this.kind===w)}
Oi(t){return this.d.filter(({hit:e})=>t-e<WS).length>(this.V||t>GS?LS:0)}
get dd(){return this.dG>zS}
L(t,e,s){let r=this;var i;if(!r.ak&&!t.lt.stack)return v;let a=(i=r.ak)!=null?i:AS(t,r.q),{key:l,lt:o,look:d}=t,u=a.map(({place:b})=>pf(b,l,o,r.q,d));if(u.every(b=>b===qt))return v;if(r.t++,r.eh(u,e))return r.cI=!1,r.ye(),Fi;let h=r.eo(t,e),c=gf(a.map((b,A)=>mf(b,u[A],h,s)).filter(b=>b!==n));if(c.length===0)return r.ye(),"noPlace";r.ak=c.map(b=>b.gs);let f=c.map(b=>b.re);r.bV||(r.bV=f.some(({header:b})=>(b==null?n:b.kind)===E));let p=Nn(f),g={hit:t.hit,after:s.Ls},C=p&&e&&r.V?p:r.cO(p,g,s);return C?r.de(C,s)?C:v:e||r.ab(h,f,s)?is:Fi}
eo({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:a}=this,l=this.bN;return{hit:t,kind:a,pointer:i==null?n:i.block,charged:e,requested:s,Re:l,before:r}}
eh(t,e){if((e==null?n:e.from)!==rs||!this.V)return!1;let s=t.filter(r=>typeof r!=st);return s.length>0&&s.every(({block:r})=>r!==e.block)}
ab(t,e,s){let r=this;if(r.d.length>=BS)return!1;let{hit:i,charged:a}=t,l={hit:i,charged:a,after:s.Ls,ordinal:r.t};r.d=[...r.d,l];for(let[o,{shown:d,open:u}]of r.v.entries()){let h=e[o];h&&(d.set(i,h),u.set(h.block,bf(h,t,s)))}return!0}
Y(t,e,s){let r=this;var i;for(let{shown:a,open:l}of r.v)a.delete(t),((i=l.get(e))==null?n:i.hit)===t&&l.delete(e);r.P.delete(t),r.bK.pt(t),s.found(r.kind,t),s.located(r.kind,e,t)}
aJ(t){this.ak&&(this.ak=t,t.length===0&&this.ye())}},qS=class{
constructor(t,e){this.M=new Map,this.A=new _S(s=>this.eF(s)),this.ca=[],this.q=t,this.aa=e}
Mt(t){return this.ck(t.kind,t.address).Mt(this.A.lastHit)}
Ze(t){let e=this,{hit:s,key:r,look:i,pointer:a,charged:l}=t;if(e.q.se&&!i)return e.fB(r,s);let o=e.ck(r.kind,r.address).Ze(t,e.ea(a,t),e.A);return r.kind===w&&e.A.Di(s,t),o.kind!==as?e.eO(r.kind,o.block,s,l):e.A.unlocated(r.kind,s,o.why===is),e.bb(),o.kind==="held"?{kind:as,why:is}:o}
Vi(t,e,s,r){let i=this,a=i.A.wi(e,s);if(a===n||s===t&&a===0)return;let l=i.cz(y,a);if(l.some(c=>c.Ri(e,a,t,s))){let c=!l.some(f=>f.Ks(t,e));if(a===0||s===t||!c)return;for(let f of l)f.Ii(t,e);i.bb();return}let o=s-t<=1,d=!l.some(c=>c.Bs(a,r,t)),u=s===t&&!i.aa;if((!o||u)&&!d)return;let h=d||l.some(c=>c.Je(t,e));for(let c of l)c.Ce(t,{block:e,we:h,Re:s>t});i.bb()}
Gi(t,e){let s=this.cz(w,0);if(!(s.some(r=>r.Ks(t,e))||this.A.ot(w,e)!==n)&&!(!this.aa&&s.some(r=>r.Bs(0,t,t)))){for(let r of s)r.Ce(t,{block:e,we:r.Je(t,e)});this.bb()}}
ss(t,e){let s=new Set;for(let r of this.M.values())if(r.kind===t)for(let{block:i}of r.De(e))s.add(i);return s}
get Li(){return[...this.M.values()].some(t=>t.kind===w&&t.Oi(this.A.lastHit))}
gap(){this.A.gap();for(let t of this.M.values())t.Ui()}
end(){this.bb(!0)}
Wi(){let t=this.ca;return this.ca=[],t}
places(){let t=[];for(let e of this.M.values())t.push(...e.Ye());return t}
ts(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.ck(e,s).ts(r)}}
cz(t,e,s){return[...this.M.values()].filter(r=>r.kind===t&&r.Fi(e,s))}
bb(t=!1){let e=this;for(let s of e.M.values())for(let r of s.Pi(e.A,t)){e.ca.push(r);for(let i of e.M.values())i.xi(r,e.A)}}
ck(t,e){let s=`${t} ${e}`,r=this.M.get(s);if(r)return r;let i=new QS(t,this.q,this.aa);return this.M.set(s,i),i}
fB({kind:t},e){return this.A.unlocated(t,e,!1),{kind:as,why:v}}
ea(t,{look:e}){if(!t||!yn(t.block,this.q))return;let s=Tn(t.block,e);if(!wd(s,this.q))return{from:t.from,block:s.block}}
eO(t,e,s,r){let i=this;t===w&&i.en(s,e),i.em(t,e,t===y?r:n),i.A.located(t,e,s);for(let a of i.M.values())a._i({kind:t,block:e,charged:r},i.A)}
en(t,e){for(let s of this.M.values())s.kind===y&&s.Hs(e)===t-1&&s.Ce(t-1,{block:e,we:!0})}
eF(t){return[...this.M.values()].some(e=>e.kind===y&&e.Hs(t)!==n)}
em(t,e,s){var r;let i=this.A.ot(t,e);if(i===n)return;let a=t===w?y:w,l=this.cz(a,i,s);if(l.length===1&&((r=l[0])==null||r.Ei(e,i,s)),!(l.length>0)){for(let o of this.M.values())o.kind===a&&o.Ai(i)&&o.ye();this.gap()}}},XS=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],_d=18362;function xd({st:t,target:e,tag:s,g:r},i){let{build:a=_d,Js:l}=e,o=bn(i,s,r,t,a<_d),d=o.kind===Be&&l?yh(t,l,i):n;return!d||d.kind===v?o:d.kind===_&&dt(d.tag)===s?{kind:E,bytes:d.bytes}:{kind:Ei}}var jS=4096,ZS=3,JS=class{
constructor(t,e,s){this.H=new Map,this.c=t,this.q=e,this.bd=s}
before(t){return bn(t,this.bd,this.q,this)}
readMemory(t,e){var s;let r=Kt(t);return(s=this.H.get(Pd(t)))==null?n:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter(Kt).map(Pd),...this.H.keys()];this.pt();for(let s of[...new Set(e)].slice(0,ZS)){let r=this.c.readMemory(s,jS);r&&this.H.set(s,r)}}
pt(){this.H.clear()}},Pd=t=>M(t,-Kt(t)),YS=2048,tk=64,Ad=9200,ek=class{
constructor(t,e,s,r,i,a){this.bh=new Map,this.c=t,this.h=e,this.bd=s,this.q=r,this.u=i,this.ai={st:t,target:e,tag:s,g:r},this.H=new JS(t,r,s),this.S=a}
Qe(t,e,s,r){let i=this;var a;let l=yf(e.stack,i.bd,i.q),o=uf(e.stack,s,e.b);if(!o)return i.u.gap(),sk(l);i.eP(t,s,l.charged);let d=i.eY(t,e,o,l,r),u=i.u.Ze(d);if(i.p={hit:t,kind:s,charged:l.charged,Bi:i.fD(t,s)},i.fH(t),u.kind===as)return m({},ba(l),{open:u.why===is||n});let h=(a=u.charged)!=null?a:l.charged;return m({},ba(l),{block:u.block,blockFrom:u.from,charged:h})}
eP(t,e,s){let r=this;var i;let{hit:a,Bi:l=[],charged:o}=(i=r.p)!=null?i:{hit:-1};if(a!==t-1||l.length===0||!r.S.He&&e===w&&!Lr(s,o))return;let d=l.filter(u=>{let h=r.L(w,u);return h.kind===E&&!Lr(h.bytes,o)});d.length>0&&r.S.Qr();for(let u of d)r.u.Gi(a,u)}
fD(t,e){let s=this;var r;if(e===y||s.S.pe)return[];let i=[...s.u.ss(w,t)].filter(Kt),a=o=>i.filter(d=>s.L(w,d).kind===o),l=o=>s.H.before(o).kind===ot;return((r=s.p)==null?n:r.kind)===y&&a(E).some(l)&&s.S.zr(),a(ot)}
N(t){let{kind:e}=this.H.before(t);return e===jt?y:e===E||e===ot&&this.S.He?E:e===ot&&this.S.pe?y:n}
$s(t){return Ed(this.L(w,t))}
eu(t,{found:e,_t:s},r){let i=Fd(e);return s&&!i?s:this.$s(t)===cr||i&&this.ex(t)?s!=null?s:r:n}
ex(t){let e=()=>this.L(w,t).kind===v,{poolHitTag:s}=this.h;return e()&&!!this.c.readMemory(s,4)&&e()}
fH(t){let e=this;e.bh.forEach((s,r)=>{var i;s._t=e.eu(r,s,t);let a=!Fd(s.found)||((i=s._t)!=null?i:t)<t;!(s._t!==n&&a)&&t-s.since<sd||(e.bh.delete(r),s._t&&e.u.Vi(s.since,r,s._t,t))});for(let s of e.u.ss(y,t)){if(e.bh.size>=tk||e.bh.has(s))continue;let r=e.L(w,s),i=Ed(r);i!==S&&e.bh.set(s,{since:t,found:r,_t:i===cr?t:n})}e.u.Li?e.H.keep(e.u.ss(w,t)):e.H.pt()}
eY(t,e,s,r,i){let a=this,l=a.u.Mt(s),o=l.kind===Pi?a.ek(e,s):a.eZ(l.places,e,s),d=l.kind===Pi&&l.Mi&&s.kind===w?a.fr(i,e):n,u=d?{block:d,from:Ai}:r.freed&&{block:r.freed,from:rs};return{hit:t,key:s,lt:o,look:a.eQ(s.kind),pointer:u,charged:r.charged,requested:r.requested,before:h=>a.N(h)}}
fr(t,e){let s=t.returnValue(e);return t.zt&&this.u.gap(),s}
ek(t,e){let s=ct(t.sp,e.Tt),r=s!==n&&s>0?this.dK(t,t.sp,Math.min(s,YS)):n;return{registers:t.registers,stack:r}}
eZ(t,e,s){let{registers:r}=e,i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:r};let a=Math.min(...i),l=Math.max(...i)-a+this.q.pointerSize;return{registers:r,stack:this.dK(e,M(s.base,a),l)}}
dK({sp:t,Fs:e},s,r){var i;let a=(i=ct(t,s))!=null?i:-1,l=e&&a>=0&&a+r<=e.length?e.subarray(a,a+r):this.c.readMemory(s,r);return l&&hf(s,l,this.q.pointerSize)}
eQ(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.dZ(t,s);return e.set(s,i),i}}
dZ(t,e){let s=this.L(t,e);return t===w&&!this.S.pe&&Kt(e)!==0&&s.kind===ot?{kind:Be}:s}
L(t,e){let s=xd(this.ai,e);return s.kind!==Ei?s:{kind:t===w?ot:Be}}},Fd=t=>t.kind===E&&!!t.nr;function Ed({kind:t}){switch(t){case E:return fr;case jt:case ot:return cr;default:return S}}function ba({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var sk=t=>m({},ba(t),{block:t.freed,blockFrom:t.freed&&rs}),_s=4,rk=64,ik=class{
constructor(t,e){this.i=new Map,this.c=t,this.h=e}
get known(){return this.i}
holds(t,e){let s=this.i.get(t);if(s)return s;let r=this.L(t,e);return this.i.set(t,r),r}
L(t,e){let{Jt:s}=this.h,r=on(this.c,t,rk);if(!r||!s)return v;let i=M(t,-r.length),a=Nf(r,i,s).map(o=>this.fE(o)),l=o=>o!==n&&dt(Q(o))===e;return a.some(l)?pe:a.includes(n)?v:"no"}
fE(t){return t.kind===hi?t.value:se(this.c,t.address)}};function ak({target:t,tag:e,Et:s},r,i){let{pointerSize:a,build:l,description:o,poolHitTag:d}=t,u=ys(t.modules);return{type:At,tag:e,target:{pointerSize:a,description:o,build:l,kernelBase:u==null?n:u.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:d,before:s},time:r}}var lk=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:a,afterGap:l})=>({address:t,text:e,symbol:s,source:r,inline:i||n,doubtful:a||n,afterGap:l}),nk=({modules:t})=>({type:"modules",modules:t.filter(({Pt:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),ok=17744,dk=15,uk=class{
constructor(t,e){this.c=t,this.h=e}
read(t){let e=this,s=e.cH(t,fl),r=e.cH(t,pl),i=s&&e.c.readMemory(s,dk),a=i&&Pf(i),l=r&&Sr(e.c,r,e.h.pointerSize);return m({},a&&{image:a},l&&{id:q(l).low})}
cH(t,e){let s=this.q().get(e);return s===n?n:M(t,s)}
q(){var t;if(this.cj)return this.cj;let e=new Map;for(let s of[fl,pl]){let r=J(this.c,Wm(s)),i=(t=Fl(r,"_EPROCESS"))==null?n:t.fields.get(s);i&&e.set(s,i.offset)}return this.cj=e,e}},hk=2e3,Rd=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>hk,ck={4:ee("ffdf0000"),8:ee("fffff78000000000")},fk=32,pk=8,mk=20,gk=1e4,bk=4294967296,Sk=500,kk=class{
constructor(t,e,s,r,i,a){this.do=0,this.cP=0,this.dR=new Set,this.aM=new Set;var l;let{target:o,tag:d}=s;this.c=t,this.j=e,this.S=i,this.h=o,this.aN=new uk(t,o);let u=mn(o.pointerSize,o.build===n||o.build>=Ad);this.u=new qS(u,o.Ft.length===1),this.u.ts(r),this.aq=new ik(t,o),this.cc=new ek(t,o,d,u,this.u,i),this.hunt=new gd(ak(s,t.now(),a),h=>this.aq.holds(h,d)),e.begin(this.hunt),e.note(nk(o)),this.dA((l=ys(o.modules))==null?n:l.start)}
begin(t){this.j.note({type:ur,at:it,counts:ps(t)})}
end(t,e=fi){let s=this;s.j.note({type:ur,at:Je,counts:ps(t)}),s.cw(),s.eV(),s.dz(),s.eW(),s.Y(e)}
zs(t){this.cw(),this.j.note({type:ht,missed:t}),this.j.note({type:we,why:yt,time:this.c.now()})}
Hi(){this.cw(),this.Y("aborted")}
record(t,e,s,r){let i=this;i.do+=1;let a=i.do,l=r?{mayRepeat:r}:{};if(e===S||r)return i.u.gap(),i.bJ(a,t,e,l);try{return i.bJ(a,t,e,i.cc.Qe(a,t,e,s))}catch(o){throw o instanceof Cs&&i.bJ(a,t,e,{}),o}}
$t({frames:t,hits:e}){e!==0&&this.j.note({type:$e,stack:this.hunt.stacks.jt(t),hits:e})}
eV(){let t=this,e=[],s=[],r=t.S.pe?n:t.hunt.Si(),i=t.hunt.doubtful().filter(a=>!(r!=null&&r.has(a)));for(let a of i.slice(0,Sk)){let l=t.cc.$s(a);l===fr?e.push(a):l===cr&&s.push(a)}e.length+s.length>0&&t.j.note({type:xi,there:e,gone:s})}
eW(){let t=this;for(let{use:s}of t.hunt.sites([]))t.hunt.Xe(s);let e=[...t.aq.known];for(let[s,r]of e.slice(t.cP))t.j.note({type:"code",address:s,holdsTag:r});t.cP=e.length}
dA(t){let e=this;var s;if(!t||!os(t,e.h.pointerSize))return;let r=(s=ko(e.h,t))==null?n:s.start;if(!r||e.dR.has(r))return;let i=xf(e.c,r);i!==n&&e.j.note({type:"image",start:r,timestamp:i}),e.dR.add(r)}
Y(t){let e=ms(this.c,this.h.pointerSize),s=e&&Math.round(e.uptime);this.j.note({type:we,why:t,time:this.c.now(),uptime:s})}
bJ(t,e,s,r){let i=this;i.eX(e.process);let a=i.j.note(m({type:R,number:t,kind:s,stack:i.fo(e),stopAddress:e.b},r,{processor:e.processor,thread:e.thread,process:e.process,time:i.c.now()}));return i.dQ(),i.dz(),a}
eX(t){!t||this.hunt.Be(t)||this.j.note(m({type:"process",address:t},this.aN.read(t)))}
fo({stack:t}){let e=this,s=e.hunt.stacks.jt(t);if(!e.aM.has(s)){for(let{address:r}of t)e.dA(r);e.j.note({type:Xt,index:s,frames:t.map(lk)}),e.aM.add(s)}return s}
dz(){let t=this.u.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.j.note({type:ss,places:t})}
cw(){this.u.end(),this.dQ()}
dQ(){for(let{hit:t,block:e,charged:s}of this.u.Wi())this.j.note({type:hr,hit:t,block:e,charged:s})}},wk=2e3,Dk=200;function Id(t,{block:e,charged:s}){let r=xd(t,e);switch(r.kind){case E:return Ck(r.bytes,s)?ht:fr;case jt:case ot:case Ei:return ht;default:return v}}var Ck=(t,e)=>t!==n&&e!==n&&t!==e,Ud=4096,yk=4,Od=t=>M(t,-Kt(t)),Tk=class{
constructor(t,e){this.cC=new Map,this.H=new Map;var s;this.c=t,this.query=r=>t.query(r),this.now=()=>t.now(),this.session=()=>t.session();for(let r of e){let i=Od(r);this.cC.set(i,((s=this.cC.get(i))!=null?s:0)+1)}}
readMemory(t,e){let s=this;var r,i;let a=Od(t),l=Kt(t);return((r=s.cC.get(a))!=null?r:0)<yk||l+e>Ud?s.c.readMemory(t,e):(s.H.has(a)||s.H.set(a,s.c.readMemory(a,Ud)),(i=s.H.get(a))==null?n:i.slice(l,l+e))}},Nk=500,vk=class{
constructor(t,e,s){this.A=new WeakMap,this.c=t,this.j=e,this.l=s}
look(t){let e=this;var s;let r=(s=Pe(e.c))==null?n:s.time;if(r!==n&&e.A.get(t)===r)return{kind:Xe};let i=Hi(e.c);if(i.kind!==W)return{kind:"noTarget",reading:i};let{target:a}=i,l=ms(e.c,a.pointerSize),o=Ef(t,a,l);if(o===F)return{kind:be};if(l&&Mk(t)===Math.round(l.uptime))return{kind:Xe};let d=e.bI(t,a,o,l);return d?(r!==n&&e.A.set(t,r),e.j.noteOf(t,d),{kind:"asked"}):{kind:sr}}
bI(t,e,s,r){let{blocks:i,held:a,freed:l}=Af(t,wk,Dk);if(a===0)return;let{tag:o,start:d}=t,u=mn(e.pointerSize,e.build===n||e.build>=Ad),h=[...i,...l].map(({block:g})=>g),c={st:new Tk(this.c,h),target:e,tag:o,g:u},f={there:[],gone:[],unreadable:[]};for(let[g,C]of i.entries())g>0&&g%Nk===0&&this.l({kind:"asking",blocks:g,of:i.length}),f[Id(c,C)].push(C.block);let p=l.map(g=>Id(c,g)).filter(g=>g!==v);return m({type:es,tag:o,hunt:d.time,time:this.c.now(),uptime:r&&Math.round(r.uptime),boot:s,counts:ps(fs(this.c,e,o)),held:a},f,{freed:{asked:p.length,taken:p.filter(g=>g===fr).length}})}},Mk=({f:t,Ie:e})=>{var s;return t.length===0?e:(s=t[t.length-1])==null?n:s.uptime},_k=2e5,xk=class{
constructor(t){this.bC={},this.c=t}
armed(t,e){this.w={count:t,a:e}}
begin(t,e){let s=this.i!==n&&t.At.includes($t)?mo(this.c,t.pointerSize,$t):n;this.bC={processor:s,a:e}}
Os(t){this.i={reading:t},this.w=n}
rt(t){this.i&&(this.i=m({},this.i,{count:t}))}
Us(t){return this.i!==n&&Rf(this.i.reading,t)}
Is(t,e,s){let r=this;var i;let a=r.fl(e,s),l=r.i;return a===or||!l||!r.Us(t)?a:l.count&&r.dv(l.count,e)==="no"||!s&&r.fG(l,e)?or:!s&&((i=r.bC.a)==null?n:i.time)!==n?We:S}
get Vs(){return Vd(this.bC.a)}
fl(t,e){let s=this.w,r=e?Vd(s==null?n:s.a):this.Vs;if(!s||!(r||e))return We;let i=this.dv(s.count,t);return i==="no"?r?or:S:r&&i===S?S:We}
fG({reading:t},e){var s;let{processor:r}=this.bC,i=(s=t.registers.get($t))!=null?s:Pk(t.processor,e);return r!==n&&i!==n&&r!==i}
dv({tag:t,counters:e},s){let r=ps(e),i=r&&ps(fs(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":pe:S}},Vd=t=>t!==n&&t.time===n,Pk=(t,e)=>t===n?n:e.Ft[t],Gd=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,Ak=class{
constructor(t,e,s,r){this.B=[],this.bq=0,this.dB=new Map,this.c=t,this.l=r,this.e=e,this.j=s,this.bv=new xk(t),this.ae=new vk(t,s,r),this.dF=new Pg(t,this.e,r)}
get armed(){return this.w}
get change(){return this.e.open[0]}
get Gr(){return this.dU}
get hunts(){return this.B}
get shown(){var t;let e=new Map;for(let s of this.B)(s.lastHit>0||!((t=e.get(s.tag))!=null&&t.lastHit))&&e.set(s.tag,s);return e}
show(t,e){let s=new Set(t.map(Gd));this.ab([...this.B.filter(r=>!s.has(Gd(r))),...t]),this.dr=e}
vs({address:t,value:e}){let s=this.dr;return(s==null?n:s.address)===t&&s.armed===e?s.saved:n}
Ki({poolHitTag:t}){let e=this.bY;return(e==null?n:e.start.poolHitTag.address)===t?e.places:[]}
fa({poolHitTag:t,build:e}){var s;let r=(s=this.dB.get(t))!=null?s:new Fg(e);return this.dB.set(t,r),r}
Ye(){var t,e;return(e=(t=this.bY)==null?n:t.places)!=null?e:[]}
$i(){let t=this;var e,s;t.bq+=1;let r=t.w,i=(r==null?n:r.Qs)===!0?r.arming.change:n;r&&!i&&t.dW(r);let a=t.cU();a&&Kl(t.l,a.undone,a.arming.Et),t.dU=(s=Ek(a==null?n:a.undone))!=null?s:t.dF.run(i!=null?i:(e=t.bc)==null?n:e.change)}
dW({arming:t,y:e}){this.w=n,this.bc=t,e.Hi()}
cU(){let t=this.bc;if(!t)return;let e=t.change!==n,s=t._s();return s.kind!==pt&&(this.bc=n),e?{arming:t,undone:s}:n}
hunt(t,e,s){let r=this.cG(t,s,!1);if(r.kind!==it)return r;let{armed:i}=r,a,l;try{a=this.cN(i,e,!1)}finally{l=this.aF(i,a)}return{kind:pr,tag:t,capture:a,hunt:i.y.hunt,disarmed:l}}
arm(t,e){return this.cG(t,e,!0)}
capture(t){let e=this,s=e.w;if(!s)return{kind:"notArmed"};let{y:r,arming:i}=s,a=Vt(e.c),{poolHitTag:l}=i.target;if(a.kind===W&&(a.value!==i.tag||a.address!==l))return e.aF(s,n),{kind:"notArmed",xr:i.tag};let o=Ll(e.c);if(o.kind===Ve)return o;let d=Bo(s.a,Pe(e.c)),u=e.cN(s,t,d),{hunt:h}=r,c={kind:pr,tag:i.tag,capture:u,hunt:h};return u.end.kind===yt||u.Oe?m({},c,{disarmed:e.aF(s,u)}):(e.w===s&&(e.w=m({},s,{a:Pe(e.c)})),r.end(e.aS(i),u.end.kind),c)}
recheck(t){return U(()=>this.ae.look(t),({call:e,message:s})=>({kind:nt,call:e,message:s}))}
clear(){let t=this.he();return t.some(({kind:e})=>e!==Se)?{kind:mi,undone:t}:this.ee()}
he(){let t=this;t.bq+=1;let e=t.w;if(!e){let s=t.cU();return s?[s.undone]:t.e.Lr()}return t.w=m({},e,{Qs:!1}),[t.aF(e,n)]}
ee(){let t=this,e=Vt(t.c);if(e.kind!==W||bt(e.value))return{kind:rt};let s=yr(t.c);if(s)return{kind:Zt,it:s};let{value:r}=e,i=t.vs(e),a=la(e,Ts(i),r),l=t.e.undo(t.e.Ms(a));return i===n?{kind:ja,held:r,undone:l}:{kind:mi,undone:[l]}}
cG(t,e,s){return U(()=>{this.fi();let r=Hh(this.c,this.e,t,e);return r.kind===Zt?r:this.U(t,r,s)},({call:r,message:i})=>({kind:nt,call:r,message:i}))}
fi(){let t=this.w;if(!t)return;let e=this.aF(t,n);this.l({kind:"replaced",tag:t.arming.tag,undone:e})}
ab(t){this.B=_n(t);let e=t.length-this.B.length;e>0&&this.l({kind:"dropped",hunts:e})}
U(t,{target:e,Et:s,stops:r},i){let a=this,l=new yg(a.c,a.e,e,t,s),o=a.Ki(e),d=ms(a.c,e.pointerSize),u=new kk(a.c,a.j,l,o,a.fa(e),d),h=i?Pe(a.c):n,c={arming:l,y:u,Qs:i,a:h,zi:d};a.l({kind:ti,target:e,tag:t}),r||a.l({kind:Ya}),a.l({kind:tl,command:l.repair}),l.Br();let f=fs(a.c,e,t);u.begin(f),a.bv.armed({tag:t,counters:f},h),o.length>0&&a.j.note({type:ss,places:o}),a.w=c;let p=l.arm();return p.kind===Yt?(a.ab([...a.B,u.hunt]),a.bY=u.hunt,{kind:it,armed:c}):(a.aF(c,n),{kind:rl,applied:p})}
cN(t,e,s){let r=this,{arming:i,y:a}=t,l=r.bq;r.l({kind:"waiting",seconds:e.seconds});let o=new tS({st:r.c,changes:r.e,Es:r.l,target:i.target,y:a,Rs:new Xg(r.c,r.e,i),Xt:r.bv,x:()=>r.bq===l},e).run(s);return r.ey(t)?m({},o,{Oe:!0}):o}
ey({arming:t,zi:e}){let{target:s,tag:r}=t;if(!e||se(this.c,s.poolHitTag)===r)return!1;let i=ms(this.c,s.pointerSize);return i!==n&&Rd(e,i)}
aF({arming:t,y:e},s){let r=this;var i,a;if((s==null?n:s.end.kind)===yt)return t.pt(),((i=r.w)==null?n:i.arming)===t&&(r.w=n),e.zs(s.zt),{kind:tt};let l=t._s();if(((a=r.w)==null?n:a.arming)===t&&(r.w=n),l.kind===pt&&(r.bc=t),s!=null&&s.Oe)return e.zs(s.zt),l;let o=r.aS(t);return e.end(wo(l,t.tag)?Fk:o,s==null?n:s.end.kind),l}
aS({target:t,tag:e}){let s=fs(this.c,t,e);return this.bv.rt({tag:e,counters:s}),s}},Fk={kind:v},Ek=t=>(t==null?n:t.kind)===pt?t:n,Sa=4,Rk=1e3,Ik=256,Uk=class{
constructor(t,e){this.B=new Set,this.d=[],this.ch=0,this.W=t,this.aW=e}
missed(t){this.ch+=t}
take(t,e){let s=this;if(t.type===At){s.cV(),s.D=new gd(t,n,s.aW);return}if(!(t.type===es&&s.eI(t))&&(!s.D&&t.type!==ts&&s.W("noHunt",e),!!s.D))for(s.d.push({line:e,entry:t,missing:s.ch}),t.type===R&&(s.ch=0);s.d.length>0&&s.bR(s.D);)s.be(s.D)}
end(){return this.cV(),{hunts:[...this.B],lastHunt:this.D}}
eI(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.D&&e(this.D))return!1;for(let s of this.B)e(s)&&s.take(t);return!0}
cV(){for(;this.D&&this.d.length>0;)this.be(this.D)}
bR({lastHit:t}){let[e]=this.d;if((e==null?n:e.entry.type)!==R)return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.d.length>Ik||this.bo().length>=Sa}
bo(){let t=[];for(let{entry:e}of this.d.slice(1))e.type===R&&t.length<Sa&&t.push(e.number);return t}
be(t){let e=this,s=e.bo(),r=e.d.shift();if(!r)return;let i=r.entry.type===R?e.fb(t,r,r.entry,s):r.entry;i&&(t.take(i),!(t.arming!==Yt||e.B.has(t))&&(e.B.size<Rk?e.B.add(t):e.W(Us,r.line)))}
fb(t,{line:e,missing:s},r,i){let a=t.lastHit+1,l=xn(a,s,r.number,i),o=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!o)return r;let d=l===Ke&&(i.length>0||Of(t,r));return this.W(d?Ke:He,e),d?n:m({},r,{number:a})}},Y=t=>typeof t==st?Ds(t):n,Ld=t=>typeof t==Ri?t:n,D=t=>typeof t==gi&&Number.isSafeInteger(t)&&t>=0?t:n,Wd=t=>typeof t==gi&&Number.isSafeInteger(t)?t:n,O=t=>typeof t==st&&/^[0-9a-f]{16}$/.test(t)?t:n,Bd=t=>{let e=D(t);return e!==n&&e<=4294967295?Q(e):n},Ok=ml,Hd=1,Vk=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Gk=1<<20,Lk=T({module:Y,name:Y,offset:D}),Wk=T({text:Y},{address:O,symbol:Lk,source:T({file:Y,line:D}),inline:G(!0),doubtful:G(!0),afterGap:G(!0)}),Bk=Pn(T({register:Y}),T({offset:Wd})),Hk=T({kind:G(w,y),key:O,where:Bk,holds:G(et,ge)}),Kk=Pn(T({kind:G(ue)}),T({kind:G("code"),site:Y})),Kd=t=>{let e=D(t);return e!==n&&e<=255?e:n},$k=T({id:D,thing:Kk,address:O,before:ut(Kd),after:ut(Kd),repair:Y}),zk=T({pointerSize:G(4,8),description:Y},{build:D,kernelBase:O,bootTime:D}),Qk=T({name:Y,start:O,end:O}),qk=t=>{let e=ut(Wd)(t);return(e==null?n:e.length)===7?e:n},$d=T({allocs:D,frees:D}),Xk={header:T({format:G(Ok),version:G(Hd),segment:D,tool:Y,time:D}),hunt:T({tag:Bd,target:zk,poolHitTag:T({address:O,before:D}),time:D}),snapshot:T({name:Y,time:D,whole:Ld,bits:G(32,64),rows:ut(qk)},{uptime:D,bootTime:D}),modules:T({modules:ut(Qk)}),image:T({start:O,timestamp:D}),stack:T({index:D,frames:ut(Wk)}),hit:T({number:D,kind:G(w,y,S),stack:D},{stopAddress:O,block:O,blockFrom:G(_i,rs,Ai),requested:D,charged:D,poolType:D,processor:D,thread:O,process:O,time:D,open:G(!0),mayRepeat:G(!0)}),process:T({address:O},{image:Y,id:D}),located:T({hit:D,block:O},{charged:D}),places:T({places:ut(Hk)}),counters:T({at:G(it,Je)},{counts:$d}),doubted:T({stack:D,hits:D}),gone:T({missed:Ld}),blocks:T({there:ut(O),gone:ut(O)}),code:T({address:O,holdsTag:G(pe,"no",v)}),change:T({change:$k,state:G(ar,Yt,tt,ht),time:D}),end:T({why:Y,time:D},{uptime:D}),recheck:T({tag:Bd,hunt:D,time:D,boot:G(me,Qs),held:D,there:ut(O),gone:ut(O),unreadable:ut(O),freed:T({asked:D,taken:D})},{uptime:D,counts:$d})},jk=new Map(Object.entries(Xk)),zd=5e5,Zk=1e8,Jk=20,Yk=class{
constructor(t){this.an=[],this.Q=0,this.aL=0,this.bF=0,this.bk=0,this.d=[],this.az=0,this.dD=0,this.bO=[],this.B=new Uk((e,s)=>this.W(e,s),t)}
push(t){let e=this;if(e.Q++,e.aL+=t.length,e.Q>zd||e.aL>Zk)return e.W(Us,e.Q),!1;let s=t.replace(/^\ufeff/,"");return s.trim()===""||e.aY(Gf(s))}
end(){let t=this;if(t.aZ)return t.aZ;if(!t.au)return{kind:ze};for(;t.d.length>0;)t.be();let{hunts:e,lastHunt:s}=t.B.end();return{kind:"recording",recording:{header:t.au,hunts:e,snapshots:t.an,lastHunt:s,nextSeq:t.az,problems:{count:t.dD,first:x(t.bO,(r,i)=>r.line-i.line)}}}}
aY(t){let e=this;var s;let r=t.kind===ci&&t.entry.type===ge?t.entry:n;return t.kind===js?e.aZ=t:!e.au&&!r&&(e.aZ={kind:ze}),e.aZ?!1:(e.au=(s=e.au)!=null?s:r,e.bF>0&&e.fk(r!==n),t.kind===ci?e.R(t.seq,t.entry):t.kind===Xa?e.R(t.seq,n):t.kind===Xs?e.bF=e.Q:e.cS(qs,e.Q),!0)}
fk(t){let e=this,s=e.bF;if(e.bF=0,!t){e.cS(Xs,s);return}e.bk+=1,e.cy=s}
cS(t,e){this.bk+=1,this.W(t,e)}
W(t,e){this.dD++,this.bO.length<Jk&&this.bO.push({line:e,what:t})}
R(t,e){let s=this,r={damagedBefore:s.bk,tornEnd:s.cy};for(s.d.push(m({line:s.Q,seq:t,entry:e},r)),s.bk=0,s.cy=n;s.d.length>0&&s.bR();)s.be()}
bR(){var t;let[e]=this.d,s=e?e.seq-this.az:0;return s>=0&&s<=((t=e==null?n:e.damagedBefore)!=null?t:0)||this.d.length>Sa}
be(){let t=this,e=t.d.shift();if(!e)return;let{seq:s,entry:r,line:i,damagedBefore:a,tornEnd:l}=e,o=t.bo(),d=t.eC(s,o)?He:xn(t.az,a,s,o);if(d!=="next"?t.W(d,i):l!==n&&s>t.az&&t.W(Xs,l),d===Ke)return;let u=d===He?0:s-t.az;t.az+=u+1,t.B.missed(u),(r==null?n:r.type)===Nt?t.an.push(r):r&&r.type!==ge&&t.B.take(r,i)}
bo(){let t=0;return this.d.map(e=>(t+=e.damagedBefore,e.seq-t))}
eC(t,e){return e.length===0&&t>this.az+zd}},Qd=1e3,xt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,qd=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),t0=class{
constructor(t,e,s,r){this.c=t,this.K=e,this.j=s,this.bs=r}
save(t){return this.j.save(qd(t),this.bs.hunts)}
open(t){let e=this,{armed:s}=e.bs;if(s)return{kind:it,tag:s.arming.tag};e.j.flush();let r=qd(t),i=new Yk,{files:a,isWhole:l,failure:o}=e.fe(r,t,i),d=i.end();if(a===0)return o!=null?o:{kind:"notFound",path:xt(r,0)};if(d.kind===js)return d;if(d.kind===ze)return o!=null?o:{kind:ze,path:t};let{recording:u}=d,h=Lf(e.c,u.lastHunt),{hunts:c,nextSeq:f,problems:p,snapshots:g}=u;e.bs.show(c,h.kind===it?h.note:n);let C=l&&p.count===0;return e.j.opened(g,C?{base:r,nextSeq:f,nextSegment:a,hunts:c,snapshots:g}:n),{kind:"opened",base:r,recording:u,left:h,cut:o==null?n:o.message}}
fe(t,e,s){let r=0,i=!0;return U(()=>{let a=xt(t,0);for(this.K.exists(a)||(a=e,i=!1);r<Qd&&this.K.exists(a)&&(r+=1,!!this.K.read(a,l=>s.push(l)));)a=xt(t,r);return{files:r,isWhole:i}},({call:a,message:l})=>({files:r,isWhole:!1,failure:{kind:nt,path:a,message:l}}))}},e0=64*1024,s0=class{
constructor(t,e,s){this.aL=0,this.ce=[],this.K=t,this.ad=e,this.base=s.base,this.cr=s.seq,this.am=s.segment,this.bf=s.tool}
get count(){return this.am}
write(t){let e=this,s=e.aC;s&&e.fI(s),e.aC=t,e.open(),e.ds(t),(e.aL>=e0||r0(t))&&e.close(),e.aC=n}
open(){let t=this;if(t.aT)return;let e=xt(t.base,t.am);if(t.am>=Qd)throw new Cs(e,"a recording has 1000 files");t.aT=t.K.create(e),t.ce.push(e),t.aL=0,U(()=>t.au(),s=>{throw t.dP(t.ce.splice(-1)),s}),t.am+=1}
au(){this.ds({type:ge,format:ml,version:1,segment:this.am,tool:this.bf,time:this.ad()})}
discard(){this.dP(this.ce.splice(0))}
dP(t){let e=s=>U(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.K.remove(s))}
close(){let t=this.aT;this.aT=n,t==null||t.close()}
fI(t){let e=this;e.aC=n,e.close(),e.K.exists(xt(e.base,e.am))&&(e.am+=1),e.write(t)}
ds(t){var e;let s=Vf(this.cr,t);(e=this.aT)==null||e.writeLine(s),this.cr+=1,this.aL+=s.length}},r0=t=>t.type===ts&&t.state===ar||t.type===we,i0=class{
constructor(t,e,s,r){this.an=[],this.aC=[],this.K=t,this.ad=e,this.bf=s,this.l=r}
begin(t){this.D=t,this.U(t.start)}
note(t){var e,s;let r=(s=(e=this.D)==null?n:e.take(t))!=null?s:K;return this.U(t),r}
noteOf(t,e){var s;t.take(e),this.ba?this.U(e):(s=this.aP)!=null&&s.hunts.includes(t)&&this.aC.push(e)}
get snapshots(){return this.an}
noteSnapshot(t){this.cE([t]),this.U(t)}
cE(t){let e=[...this.an,...Xd(this.an,t)];this.an=x(e,(s,r)=>s.time-r.time)}
opened(t,e){this.cE(t),this.aP=e}
save(t,e){let s=this;var r,i;if(((r=s.ba)==null?n:r.base)===t)return{kind:"underWay",base:t};let a=((i=s.aP)==null?n:i.base)===t?s.aP:n,l=xt(t,0);return U(()=>{var o;if(!a&&s.K.exists(l))return{kind:"exists",path:l};let d=e.filter(c=>!(a!=null&&a.hunts.includes(c))),u=Xd((o=a==null?n:a.snapshots)!=null?o:[],s.an),h=s.fJ(t,a,u,d);if(a)for(let c of s.aC.splice(0))h.write(c);return s.eN(),s.aP=n,s.ba=h,{kind:"saved",base:t,files:h.count,hunts:d,snapshots:u.length}},({call:o,message:d})=>({kind:nt,path:o,message:d}))}
flush(){this.dS(t=>t.close())}
eN(){var t;(t=this.D)!=null&&t.openEnd&&this.U({type:we,why:pd,time:this.ad()}),this.flush()}
fJ(t,e,s,r){let{nextSeq:i=0,nextSegment:a=0}=e!=null?e:{},l=new s0(this.K,this.ad,{base:t,seq:i,segment:a,tool:this.bf});return U(()=>this.ep(l,s,r),o=>{throw l.discard(),o}),l}
ep(t,e,s){t.open();for(let i of e)t.write(i);let r=x(s,(i,a)=>+(i===this.D)-+(a===this.D));for(let{start:i,entries:a}of r){t.write(i);for(let l of a)t.write(l)}t.close()}
U(t){this.dS(e=>e.write(t))}
dS(t){let e=this.ba;e&&U(()=>t(e),s=>{this.ba=n,this.cx(s)})}
cx({call:t,message:e}){try{this.l({kind:sl,path:t,message:e})}catch(s){}}},Xd=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),I=t=>{let e=H(t);return JSON.stringify(wl(t)||/["$;\\]/.test(e)?Et(t):e)},oe=t=>`0x${t.toString(16)}`,k=(t,e)=>`${t} ${e}${t===1?"":"s"}`,ka=t=>t===n?"":` (${t})`,a0=t=>[...new Set([I(t),`"${Et(t)}"`])].join(" or "),l0=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,n0=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,o0=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,Ae=(t,e)=>`${t} does not fit: ${e}`,d0=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,jd=t=>`Looking past ${t.join(at)||"pool functions only"}.`,u0=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,h0=t=>`${JSON.stringify(t)} was not looked past. `,wa=t=>`Did you mean ${t.join(" or ")}?`;function Zd({what:t,$r:e}){let s=e.length>Jd?`${e.slice(0,Jd)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${Om[t]} and try again.`}var Jd=80,Yd="what sites hold is at least so much, shares are of what is known",tu=t=>Fe(t)>0&&!t.isWhole(),c0=t=>tu(t)?" (at least so much, of what is known)":"";function eu({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?ir:""}${t} bytes`}var f0=(t,e)=>`${e>0?"up to ":""}${su(t)}`;function su({allocs:t,frees:e}){return[...t>0?[k(t,Jt)]:[],...e>0?[k(e,y)]:[]].join(pi)}var Fe=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},Da=t=>`${JSON.stringify(H(t.tag))}: ${k(Fe(t),R)}${Fe(t)===0?"":`, coverage ${_r(t)}`}`,Ca=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,p0=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`,ru=t=>t>0?[k(t,Nt)]:[],m0=(t,e)=>e>1?`${xt(t,0)} to ${xt("",e-1)}`:xt(t,0),g0=({ui:t,tag:e})=>t===0?"":`THE LAST ${k(t,R)} on ${I(e)} are more than is kept: save before a long hunt. `,b0=t=>t.kind==="opened"?Zf(t):`Not opened: ${jf(t)}`,S0=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed",k0=10600,w0=t=>t===n?"":`; the ${Mt(t)} are looked at when a stop arrives`;function D0({hits:t,si:e,seconds:s,target:r}){let i=t/s,a=(e-t)/i,l=`${i.toFixed(1)}/s`;return a<C0?`pooltag: ${t} of ${k(e,R)}, ${l}, about ${Mt(a,r.description)} to go`:`pooltag: ${k(t,R)}, ${l}`}var C0=86400,y0=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,iu=t=>host.parseInt64(Gt(t),16),au=8e3,T0=8,N0=class{
constructor(){this.__f=!1,this.__w={given:[],read:[]}}
query(t){return this.__l(t)}
change(t){return this.__l(t)}
run(t){return this.__l(t)}
readMemory(t,e){let s=this,r=Rn(s.__x(t),e);if(r||!lu(t))return r;s.__f=!s.__f;let i=Rn(s.__x(t),e);return i||(s.__f=!s.__f),i}
__x(t){return!this.__f||!lu(t)?t:Rt(4294967295,q(t).low)}
__l(t){let e=this;var s;try{(s=e.__j)!=null||(e.__j=host.namespace.Debugger.Utility.Control);let r=e.__j.ExecuteCommand(t);return r?e.__13([...r]):[]}catch(r){throw e.__j=n,new Cs(t,r)}}
__13(t){let e=this.__w,s=t.map((r,i)=>{let a=e.given[i]===r?e.read[i]:n;return a!=null?a:Ds(ep(`${r}`))});return t.length>=T0&&(this.__w={given:t,read:s}),s}
now(){return Date.now()}
session(){let t=gs(()=>host.currentSession.Attributes.Target),e=gs(()=>t==null?n:t.IsKernelTarget),s=gs(()=>t==null?n:t.IsLiveTarget),r=gs(()=>`${host.currentSession}`);return{kernel:typeof e==Ri?e:n,live:typeof s==Ri?s:n,description:typeof r==st?r:n}}},lu=t=>q(t).high===0&&os(t,4),v0=class{
tempFolder(){return ie("TempDirectory",t=>`${t.TempDirectory}`)}
exists(t){return ie(t,e=>e.FileExists(t))}
create(t){return ie(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__17(e,s,t);return{writeLine:i=>ie(t,()=>r.WriteLine(i)),close:()=>ie(t,()=>s.Close())}})}
remove(t){ie(t,e=>e.DeleteFile(t))}
__17(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return ie(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!e(`${a}`))return!1;return!0}finally{r.Close()}})}},de=Le,nu="pooltag",ou=`dx -r0 @$${de} = Debugger.State.Scripts.${nu}.Contents.pool`,M0=t=>`pooltag ${t}. After .scriptload type ${ou}, then dx @$pool.status()`,Wr=()=>host.namespace.Debugger.State.UserVariables,_0=`=MicrosoftDocs/windows-driver-docs -poolused.md
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
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,ya,x0=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e),P0=class{
constructor(t){this.unread=[],this.al=[],this.Q=0,this.name=t}
push(t){let e=this;e.Q+=1;let s=np(t);s===Zs?e.unread.push(e.Q):s&&e.al.push(m({},s,{line:e.Q}))}
Bt(){return this.al.length===0}
vr(t){let e=String.fromCharCode(...Ii(t)),s=this.al.filter(({pattern:i})=>Cr(i,e)),r=Math.max(...s.map(du));return s.filter(i=>du(i)===r).map(({name:i,description:a,line:l})=>({Ue:"list",name:i,place:{kind:"file",file:this.name,line:l},description:a}))}},du=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),uu="\\pooltag.txt",A0="C:\\Program Files (x86)\\Windows Kits\\",F0=`\\triage${uu}`,E0=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${uu}`],R0=({tables:t,n:e,g:s,Te:r})=>{var i;return(t.length*e+((i=r==null?n:r.n)!=null?i:0))*s.size},hu=({allocs:t,frees:e,bytes:s})=>[t,e,s],cu={allocs:0,frees:0,bytes:0};function fu({rows:t,bits:e}){let s=(r=0,i=0,a=0)=>{let l=e===32?r-i|0:r-i;return{allocs:r,frees:i,s:Math.max(0,l),bytes:a}};return t.map(([r=0,i,a,l,...o])=>{let d=Q(r);return{tag:d,text:H(d),nonPaged:s(i,a,l),paged:s(...o)}})}function I0({rows:t,total:e}){if(e===n)return"missing";let s=r=>t.reduce((i,a)=>i+a[r].bytes,0)===e[r].bytes;return s(Gs)&&s(he)?"whole":"differs"}var U0=({nonPaged:t,paged:e},s)=>pu(t,s.nonPaged)&&pu(e,s.paged),pu=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&Math.max(0,t-e)===r.s,mu=[bi,he,Ct,Js,Ys,tr,Si,"peralloc"];function O0({text:t},{text:e}){return t===e?0:t<e?-1:1}var Ta=t=>t.nonPaged.s+t.paged.s,gu=t=>t.nonPaged.bytes+t.paged.bytes,bu=t=>`Not armed: ${bp(t)}`,V0=(t,e)=>`ARMED: the machine stops at every allocation and free of ${I(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`,Na="dx -g shows columns",va=`${Na}, [0].details() the rest`,G0=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${k(e,"row")}, the first is [0]`,Su=36e5,L0=(t,e)=>t.uptime===n||e.uptime===n?0:e.uptime-t.uptime,W0={few:"",flat:"flat",step:"one step",steady:"steady growth",falling:"falling",sawtooth:"saw-tooth",uneven:"uneven"},ku=(t,e)=>`${(t/Su).toFixed(2)} hours ${e}`,wu="that the target ran",B0="by the debugger's clock",H0=(t,e)=>`${t.name} and ${e.name}: another boot, so nothing is subtracted.`,Du=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,Cu="g, wait, break in, and dx @$pool.snapshot() again.",yu=`First dx @$pool.snapshot(), then ${Cu}`,Tu="The tag tracker cannot be read; types of nt may be missing.",K0=(t,e,s)=>`Snapshot ${JSON.stringify(t)}: ${k(e,Ct)}. ${s?`Then ${Cu}`:"dx -g @$pool.diff() shows what changed."}`,Nu=t=>t===S?["boot unknown"]:[];function $0({rows:t,Kt:e,Ur:s,boot:r,Or:i,by:a}){let l=a===yi?wu:B0;return[`${k(t.length,Ct)} (bytes) over ${k(e.length,Nt)}`,...i?[ku(i*Su,l)]:[],...s>0?[`${s} of another boot`]:[],...Nu(r),Na].join(Tt)}var z0=4096,vu=256;function Q0(t,{block:e,Vr:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.z().kind===S)return"not seen freed; frees may have been missed";let{count:r}=t.Wt();return s?`not seen freed; ${k(r,y)} of which the block is not known can have been of it`:"not freed: every free was seen"}function q0(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>ds(M(e,o),r),a=Number.parseInt(e.slice(-4),16)%z0===0,l=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${oe(Math.min(s!=null?s:vu,vu))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}var X0=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",j0=2e3;function Z0({hunt:t,tag:e,capture:s}){let r=Fe(t);if(!(t.Nt()*10<r||r>=j0||s.end.kind!==qe))return`More hits tell more of the blocks: dx @$pool.hitTag(${I(e)}, ${Math.max(500,2*r)}).`}var J0=t=>t.kind===er||t.kind===fe&&t.stop.kind===je,Y0=t=>t.kind===pt?re(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function tw(t,{ks:e,read:s,failed:r}){let i=e.length===0?"no known user":k(e.length,"known user"),a=r===n?"":`, no other: ${r}`;return`${I(t)}: ${i} in lists (${["pooltag's table",...s].join(at)}${a}); seen at work by dx @$pool.hitTag(${I(t)})`}var Br=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),Mu=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;function ew({rt:{before:t,after:e}}){return t&&e&&Br(t,e)}var sw=1/2;function rw({pi:t},e){let s=e**2/12;return 2*Math.sqrt(Math.max(0,t-s))}var iw=3,aw=1/20,lw=3/4,nw=2,_u=1,ow=1-ad,dw=3,xu=({asked:t,taken:e})=>t===0?1:Math.min(1,(e+dw)/t);function uw({hits:t,k:e},s,r,i,a){let l=e.count>=nw,o=l?pa(e):r,d=({hit:j})=>i-j>_u*o,u=s.filter(d),h=s.filter(j=>!d(j)),c=({block:j})=>(a==null?n:a.there.has(j))===!0,f=({block:j})=>(a==null?n:a.gone.has(j))===!0,p=u.filter(c),g=u.filter(f).length,C=h.filter(c),b=a!==n&&a.Ir>_u*o,A=[...u,...h].filter(j=>c(j)||f(j)).length,wt=h.filter(j=>c(j)||f(j)).length,z=ow*t.alloc*Math.min(o,i)/Math.max(1,i),Fa=b?Pu(p.length,z+hw(g,a.Cs))+Pu(C.length,cw(wt,a.Cs)):0;return{freed:e.count,old:u.length,Le:h.length,frees:l,ta:p.length,le:g,there:p.length+C.length,asked:A,tt:Fa,Ve:[...p,...C].map(({hit:j})=>j)}}var Pu=(t,e)=>Math.max(0,t-e),hw=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),cw=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));function xs({rt:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:n}var Hr=({use:t})=>{var e,s;return(s=(e=t.site)==null?n:e.frame.text)!=null?s:"An unknown call site"},fw=3,pw=t=>t.isWhole()?"":ir;function mw({Ie:t,hi:e},{uptime:s,time:r}){return s!==n&&t!==n&&s>=t?` (${Mt((s-t)/1e3)} of the target)`:e!==n&&r>=e?` (${Mt((r-e)/1e3)} of the debugger)`:""}function gw({freed:t,boot:e,held:s,there:r,gone:i,unreadable:a}){let l=r.length+i.length+a.length,o=l<s?`; a sample of ${l} of ${s} blocks`:"",d=e===Qs?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${k(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${d}`}function bw({ws:t},e){return t.kind==="pattern"?Cr(t.pattern,e):t.kind===ke}var Sw=2e3,kw=({rows:t})=>t.every(({tag:e})=>e!==n);function ww(t,{text:e,tag:s}){if(!bw(t,e))return;let r=t.Mr?Dw:Au;return{text:e,tag:s,nonPaged:r,paged:r}}var Au={s:0,bytes:0},Dw=m({allocs:0,frees:0},Au),Kr=(t,e)=>t===n||e===n?n:t+e,Fu=({nonPaged:t,paged:e})=>t.s+e.s,Cw=(t,e)=>t.nonPaged.rs!==e.nonPaged.rs||t.paged.rs!==e.paged.rs;function yw({ne:[t,e]}){let s=(r,i)=>{var a,l;return((a=e==null?n:e[r][i])!=null?a:1/0)<((l=t==null?n:t[r][i])!=null?l:0)};return s(Gs,Js)||s(Gs,Ys)||s(he,Js)||s(he,Ys)}var Eu=({s:t,bytes:e})=>t!==0||e!==0,Tw=60,Nw=5,vw=4/5,Ru=2.4,Iu=36e5,Ps=({nonPaged:t,paged:e})=>t.bytes+e.bytes,Uu=({ne:t,Ht:e})=>{var s;return Ps((s=t.filter(r=>r!==n).pop())!=null?s:e)};function Mw({Ht:t,ne:e},s,r,i){var a;let l=e.filter(f=>f!==n),o=[];e.forEach((f,p)=>{var g;f&&o.push({at:(g=r[p])!=null?g:p,value:Ps(f)})});let[d=t]=l,u=(a=l[l.length-1])!=null?a:t,h=Bp(o),c=f=>Math.round(f*Iu);return{Ht:t,first:d,last:u,Kt:l.length,oe:$p(o,h),bytes:Ps(u)-Ps(d),blocks:Fu(u)-Fu(d),Qi:i&&h?{wt:c(h.wt),low:c(h.low),high:c(h.high)}:n,place:s}}var Ou=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],_w=new Set(Ou.filter(t=>!t.endsWith("*"))),xw=Ou.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1)),Pw=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function Aw(t,{modules:e,skip:s,pointerSize:r}){var i,a;let l=gt(t);for(let d=l;d<t.length;d++){let u=t[d];if(!u||!Ns(t,d))return{kind:S,why:ae(t)};if(u.address&&!os(u.address,r))return{kind:Qe};let h=Fw(u,e),c=d-l;if(h===n)return{kind:Ti,frame:u,past:c};if(!jp(h)&&!Mr(u,s))return{kind:rr,module:h,frame:u,past:c}}let o=t[t.length-1];return!o||l>=t.length?{kind:S,why:ae(t)}:{kind:Pw.test((a=(i=o.symbol)==null?n:i.name)!=null?a:"")?Qe:"cut"}}function Fw({address:t,symbol:e},s){var r;let i=t&&kn(t,s),a=(r=i==null?n:i.module)!=null?r:e==null?n:e.module;return a===""?n:a}function Ew({stacks:t}){let e=[];for(let{gt:s}of t)"past"in s&&e.push(s.past);return e.length===0?n:[Math.min(...e),Math.max(...e)]}var $r=3,Rw=1/20,Iw=1/2,Uw=1/8,Ow=1/2,Vw=1/100,Gw=1/20,Vu={kind:S},Lw=(t,e)=>e.tt-t.tt||e.there-t.there||e.old-t.old||e.held-t.held,Ww=(t,{freed:e})=>t<$r-1||t<$r&&xu(e)**t>=Rw;function Bw(t,e,{tt:s,Le:r},i){let{there:a,asked:l,freed:o,le:d,tt:u,Ve:h,Ge:c}=e,f=xs(t,i);if(l>0&&a===0)return ht;if(i.boot===Qs)return"boot";if(!f||f<=c)return"tooSoon";if(!(o===0&&a===l&&a>=$r&&Pp(t,e.held)))return a>Ow*(o+l)?Di:u===0||Ww(s,i)||u>=$r&&h.last-h.first<Uw*t.lastHit?Ze:d>Gw*u?nl:(h.last/t.lastHit)**u<Vw?Je:xp(t,u,r)?n:Je}var zr={used:{group:Z,line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},snapshot:{group:Z,line:"@$pool.snapshot()",short:"counts of all tags",usage:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{group:Z,line:"-g @$pool.diff()",short:"what changed",usage:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},growth:{group:Z,line:"-g @$pool.growth()",short:"what goes on",usage:"growth()",help:"how tags moved over all snapshots; what grows steadily first"},who:{group:Z,line:'-g @$pool.who("Abc ")',short:"known users",usage:'who("Abc ")',help:"known users of a tag, by lists; not seen at work"},leaks:{group:Z,line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:Z,line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:Z,line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:Z,line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:Z,line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:Z,line:"@$pool.stacks()[0].details()",short:mt,usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:Z,line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:Z,line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:Z,line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:At,line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:At,line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:At,line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:At,line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},Hw="what to type; dx -v @$pool says more of each call",Kw=class{
constructor(t){this.__r=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:s}=this.__r;return`${t}: dx ${e}  ${s}`}},X=t=>Ds(t).replace(/\t/g," "),V=class extends Error{
constructor(t){super(X(t)),this.name=""}},$w=500,zw=[8,256],Qw=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function qw([t,e]){let s=mu.find(a=>a===t),[r,i]=s===n?[t,e]:[e];if(i===n&&(r===n||typeof r==st))return{sort:s!=null?s:bi,pattern:r};throw new V(Ae(`${r}`,Gu))}var Gu=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${mu.join(" ")}`,Lu={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},As=(t,e="noStack")=>{var s;return(s=t==null?n:t.frame.text)!=null?s:Lu[e]},Xw=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,Wu=t=>t.some(({symbol:e})=>e!==n&&Xw.test(e.name)),Bu="processes of blocks not seen freed",jw=5,Fs=class{
constructor(t){this.__10=X(t)}
toString(){return this.__10}},lt=class{
constructor(t,e){this.__11=X(t),this.__e=e}
toString(){return this.__11}
*[Symbol.iterator](){for(let t=0;t<this.__e.length;t+=1){let e=this.__e[t];e!==n&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,s;let r=(e=En(t))!=null?e:-1;return(s=this.__e[r])!=null?s:new Fs(G0(r,this.__e.length))}},Ee=(t,e)=>new lt(t,e.map(s=>new Fs(s))),Ma=48,St=(t,e)=>`${t} ${am(X(e),Ma-t.length-1)}`,$=t=>t===n?"":t,Qr=t=>t===n?"":Math.floor(t*100),Zw=class{
constructor(t,e,s){this.__0=t,this.__8=e,this.__5=As(e.site,ae(t.stacks.at(e.stack))),this.Bytes=$(e.charged),this.Age=e.Ns,this.Secs=$(e.We&&Math.round(e.We/1e3)),this.Process=X(ta(t,e.process)),Object.assign(this,s)}
toString(){return St(Gt(this.__8.block),this.__5)}
details(){let t=this,{block:e,hit:s,Ns:r,We:i,charged:a,requested:l,thread:o,stack:d}=t.__8,{description:u}=t.__0.start.target,h=a===n?"":`, ${a} bytes`,c=l===n?"":`, ${l} asked for`,f=i===n?"":`, ${Mt(i/1e3,u)}`,p=[`allocated at hit ${s} of ${t.__0.lastHit}: ${r} hits${f} before the last one`,o&&`thread ${Gt(o)}`,Jn(t.__0,t.__8.process,t.__0.stacks.at(d)),Q0(t.__0,t.__8),"on this boot of the target, as long as it is there:",...q0(t.__0,t.__8),"its stack:"];return Ee(`${Gt(e)}${h}${c}, tag ${JSON.stringify(H(t.__0.tag))}`,[...p.filter(g=>!!g),...t.__0.stacks.at(d).map(({text:g})=>g)])}
get[Symbol.metadataDescriptor](){return _t(mr,"Age","Secs")}},Hu=class{
constructor(t,e){this.NonPaged=t.s,this.NonPagedBytes=t.bytes,this.Paged=e.s,this.PagedBytes=e.bytes,this.Allocs=$(Kr(t.allocs,e.allocs)),this.Frees=$(Kr(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return _t(si,jr,"Paged",Zr,te,Ye)}},Ku=t=>`${t>0?"+":""}${t}`,Jw=class extends Hu{
constructor(t){super(t.nonPaged,t.paged),this.__q=t}
toString(){let{bytes:t,text:e}=this.__q;return St(Ku(t),e)}},Yw=t=>t===n?"":[...new Set(t)].join("-"),_a={},qr=({Tag:t,Target:e})=>t!==n||e!==n,$u=({start:{target:t}})=>`${t.description} ${t.kernelBase}`,tD=5,eD=class{
constructor(t,e,s,r){let{holding:i,share:a}=e;this.__0=t,this.__2=e,this.__z=s,this.Blocks=$(i==null?n:i.blocks),this.Bytes=$(i==null?n:i.bytes),this[ls]=i&&t.Nt()===0?Math.round(a*100):"",this.Past=Yw(Ew(e)),this.Known=t.isWhole()?ke:"at least",qr(r)||(this[Ft]=Qr(t.booked())),Object.assign(this,r)}
toString(){return St(`${this.Blocks||0}/${this.__2.allocs}`,Yn(this.__2.gt))}
details(){let t=this;var e;let{gt:s,stacks:r,allocs:i}=t.__2,[a]=r,l=t.Known===ke?"":ir;return Ee(`${Yn(s)}, tag ${JSON.stringify(H(t.__0.tag))}`,[`${l}${t.Blocks||0} blocks stay of ${k(i,Jt)} on ${k(r.length,Xt)}`,lm(s),...t.__16(),...[ea(t.__0,Bu,sD(t.__2))].filter(rD),"the stack with the most blocks:",...t.__0.stacks.at((e=a==null?n:a.stack)!=null?e:-1).map(({text:o})=>o)])}
__16(){var t;let e=new Map;for(let{stack:a,gt:l,blocks:o}of this.__2.stacks){let d=this.__0.stacks.at(a),u=om(l,As(this.__0.ue(d,this.__z),ae(d)));e.set(u,((t=e.get(u))!=null?t:0)+o.length)}let s=x([...e],([,a],[,l])=>l-a),r=s.slice(0,tD).map(([a,l])=>`${k(l,et)} not seen freed: ${a}`),i=s.length-r.length;return i>0?[...r,`and ${k(i,"other way")}`]:r}
get[Symbol.metadataDescriptor](){return _t(gr,mr,ls,Ft)}},sD=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),rD=t=>t!==n,iD=class{
constructor(t){let e=t.oe==="step"?n:t.Qi;this.__m=t,this.How=W0[t.oe],this.PerHour=$(e==null?n:e.wt),this.Low=$(e==null?n:e.low),this.High=$(e==null?n:e.high),this.Blocks=t.blocks,this.Held=Ps(t.last),this.Place=t.place}
toString(){return St(Ku(this.__m.bytes),this.__m.Ht.text)}
get[Symbol.metadataDescriptor](){return _t("PerHour","Low","High",gr,"Held","Place")}},aD=class{
constructor(t,e,s,r){this.__9=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=$(e.block&&iu(e.block)),this.Charged=$(e.charged),this.Cpu=$(e.processor),Object.assign(this,r);let i=t.qe(e),a=As(t.ue(i,s),ae(i));this.__c=St(`${e.number} ${e.kind}`,a)}
toString(){return this.__c}
details(){let t=this,{stopAddress:e,requested:s,poolType:r,blockFrom:i,thread:a,time:l}=t.__9,o=[`tag ${JSON.stringify(H(t.__9.tag))}`,e&&`stopped at 0x${e}`,a&&`thread 0x${a}`,Jn(t.__0,t.__9.process,t.__0.qe(t.__9)),s!==n&&`${s} bytes asked for`,r!==n&&`pool type 0x${r.toString(16)}`,i&&`block found by ${i}`,l!==n&&`at ${new Date(l).toISOString()}`].filter(Boolean);return Ee(o.join(at),t.__0.qe(t.__9).map(({text:d})=>d))}
get[Symbol.metadataDescriptor](){return _t("Number","Charged","Cpu")}},lD=/^Ex\w*Lookaside/,Es=t=>As(t.site,t.It);function zu(t,{use:e,holding:s}){let{site:r,allocs:i,frees:a,stacks:l}=e,o=[`${k(i,Jt)} and ${k(a,y)} seen here, from ${k(l.length,Xt)}`,s&&um(t,s),s&&uD(s),ea(t,Bu,nD(t,e)),hD(t,e),...hm(e),cD(t,e),`coverage ${_r(t)}${Fn(t)}`,(r==null?n:r.frame.source)&&`source ${r.frame.source.file} line ${r.frame.source.line}`,cm(t.Xe(e))];return Ee(`${Es(e)}${r?` (${r.key})`:""}${oD(e)}, tag ${JSON.stringify(H(t.tag))}`,o.filter(d=>!!d))}function nD(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>{var a;return r.concat((a=s.get(i))!=null?a:[])},[])}var oD=({It:t})=>t===ol?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function dD({bytes:t,requested:e},s){return t!==n?`, ${s}${t} bytes`:e===n?"":`, ${s}${e} bytes asked for`}function uD({_:t}){return t&&`sizes ${t.smallest}, ${t.wt} and ${t.largest} bytes (smallest, median, largest)`}function hD(t,{first:e,last:s,allocs:r,frees:i,unknown:a}){if((e==null?n:e.time)===n||(s==null?n:s.time)===n)return;let l=h=>Mt((h-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,d=r+i+a-1,u=o>0?`, ${(d/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(s.time)}${u}`}function cD(t,{stacks:e}){return e.some(s=>dm(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":n}var Qu=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},fD=class{
constructor(t,{use:e,holding:s,share:r},i=_a){this.__0=t,this.__2=e,this.__n=s,this.Blocks=s.blocks,this.Bytes=$(s.bytes),this[ls]=t.Nt()===0?Math.round(r*100):"",this.Known=t.isWhole()?ke:`at least${this[ls]===""?"":" %"}`,qr(i)||(this.Old=s.old,this[Ft]=Qr(t.booked())),Object.assign(this,i)}
toString(){return St(`${this.__n.blocks}/${this.__2.allocs}`,Es(this.__2))}
details(){return zu(this.__0,{use:this.__2,holding:this.__n})}
get[Symbol.metadataDescriptor](){return _t(gr,mr,ls,"Old",Ft)}},pD=class{
constructor(t,e,s){this.__0=t,this.__2=e,this.__i=mD(t,e);let{there:r,gone:i,unreadable:a}=qu(s,this.__i);this.Held=r+i+a,this.There=r,this.Gone=i,this.Unreadable=a,this.Events=$(xs(t,s))}
toString(){return St(`${this.There}/${this.Held}`,Es(this.__2))}
details(){let t=this,{f:e}=t.__0,s=e.map(i=>{let a=xs(t.__0,i),{there:l}=qu(i,t.__i);return`${l} of ${t.Held} there ${a===n?"later":`after ${a} events`}`}),r=e[e.length-1];return Ee(Es(t.__2),[...s,...r?[gw(r)]:[]])}
get[Symbol.metadataDescriptor](){return _t("Held","There","Gone","Unreadable","Events")}};function mD(t,{stacks:e}){var s;let r=t.held(),i=new Set;for(let a of e)for(let{block:l}of(s=r.get(a))!=null?s:[])i.add(l);return i}function qu({there:t,gone:e,unreadable:s},r){let i=a=>a.filter(l=>r.has(l)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var gD=class{
constructor(t,e,s=_a){let{use:r,holding:i}=e;this.__0=t,this.__5=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=$(i==null?n:i.blocks),this.Bytes=$(i==null?n:i.bytes),qr(s)||(this[Ft]=Qr(t.booked()));let a=i!==n&&!t.isWhole(),l=t.Xe(r).kind===Qa;this.Note=[a&&"at least",l&&"wrapper?"].filter(Boolean).join(at),Object.assign(this,s)}
toString(){return St(`${this.Allocs}/${this.Frees}`,Es(this.__5.use))}
details(){return zu(this.__0,this.__5)}
get[Symbol.metadataDescriptor](){return _t(te,Ye,gr,mr,Ft)}},Xu=28,bD=class{
constructor(t,e,s=_a){this.__0=t,this.__v=e.stack,this.__b=t.stacks.at(e.stack),this.__k=t.gi(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.ue(this.__b,[]);this.__5=X(As(r,ae(this.__b)));let i=this.__12(r).join(" < ");this.Callers=i.length>Xu?`${i.slice(0,Xu-3)}...`:i,qr(s)||(this[Ft]=Qr(t.booked())),Object.assign(this,s)}
toString(){return St(`${this.Allocs}/${this.Frees}`,this.__5)}
details(){let t=this,e=t.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:o})=>o===t.__v),s=ea(t.__0,"processes of its last hits",e),r=t.__b.map(({text:o})=>o),i=t.__k>0?`; up to ${k(t.__k,R)} had another stack`:"",a=JSON.stringify(H(t.__0.tag)),l=_r(t.__0);return Ee(`${k(r.length,"frame")}, tag ${a}, coverage ${l}${i}`,s===n?r:[...r,s])}
get[Symbol.metadataDescriptor](){return _t(te,Ye,Ft)}
__12(t){let e=t?t.mt+1:gt(this.__b);return this.__b.slice(e).map(({text:s})=>X(s))}},SD=class{
constructor(t,e,s){let r=pm(t,e);this.PoolHitTag=r.value===n?"not readable":Et(Q(r.value));let i=No(t);this.Armed=X(DD(r,e,i)),this.Repair=X(CD(r,i)),this.Recorded=xa([...e.shown.keys()].map(a=>JSON.stringify(H(a)))),this.Learned=xa(e.Ye().map(kD)),this.Skipped=X(xa(s))}
toString(){return this.Armed}};function kD({kind:t,key:e,where:s,holds:r}){let i=di in s?s.register:`[base${wD(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var wD=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,xa=t=>t.length===0?Dt:t.join(at);function DD({value:t},{armed:e,change:s},r){if(t===n)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(bt(t))return`not armed${i}`;let a=`ARMED for ${JSON.stringify(H(Q(t)))}${i}`;return r?a:!s||us(s.after)!==t?`${a}, not by this script`:`${a} by ${e?"arm()":"a call that could not disarm"}`}function CD({value:t,repair:e},s){return t!==n&&bt(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}var yD=class extends Hu{
constructor(t){super(t.nonPaged,t.paged),this.__o=t,this.Users=X(vp(TD(t)))}
toString(){return St(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__o.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__o,r=e!==n&&wl(e)?` (${Et(e)})`:"";return new Fs(`${t}${r}: ${s}`)}},TD=({tag:t,description:e})=>Vn([bm(e),t===n?[]:On(t)]),ND=class{
constructor({Ue:t,name:e,place:s,description:r=""}){this.__c=e,this.Grade=t,this.Place=X(Mp(s).replace(/^.*\\/,"")),this.Says=X(r).slice(0,Ma)}
toString(){return X(`?${this.__c}`).slice(0,Ma)}},vD=class{
constructor(t,e,s,r,i,a,l){this.__t=!1,this.__1=[],this.__g=l,this.__d=t,this.__3=e,this.__h=s,this.__a=r,this.__s=i,this.__p=a}
toString(){return`pooltag ${this.__p}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return rm()}
hitTag(...t){return this.__4("hitTag",t,([e,...s])=>{let r=bs("hitTag",e),i=Xn('hitTag("Abc ", ',s.filter(l=>l!==Rs)),a=this.__3.hunt(r,i,s.includes(Rs));return a.kind===pr?this.__u(a):bu(a)})}
arm(...t){return this.__4("arm",t,([e,s])=>{let r=bs("arm",e);if(s!==n&&s!==Rs)throw new V(Ae(`${s}`,`dx @$pool.arm("Abc ", "${Rs}")`));let i=this.__3.arm(r,s===Rs);return i.kind===it?V0(r,i.armed.arming.repair):bu(i)})}
capture(...t){return this.__4("capture",t,()=>{let e=this.__3.capture(Xn("capture(",t));return e.kind===pr?this.__u(e):Sp(e)})}
clear(...t){return this.__4("clear",t,()=>zf(this.__3.clear()))}
skip(...t){let e=this;return e.__4("skip",t,([s])=>{let r=jn("skip",s);return e.__1=[...e.__1.filter(i=>i!==r),r],jd(e.__1)+(e.__14(r)?"":u0(r))})}
unskip(...t){let e=this;return e.__4("unskip",t,([s])=>{let r=jn("unskip",s),i=e.__1.includes(r)?"":h0(r);return e.__1=e.__1.filter(a=>a!==r),i+jd(e.__1)})}
save(...t){return this.__4("save",t,([e])=>Xf(this.__h.save(Zn("save",e))))}
open(...t){return this.__4("open",t,([e])=>b0(this.__h.open(Zn("open",e))))}
used(...t){let e=this;e.__6("used",t);let{sort:s,pattern:r}=qw(t);e.__t||e.__g({kind:"listing"}),e.__t=!0;let i=pp(e.__d,e.__g);if(!i)throw new V(Tu);let a=mp(i.rows,s).filter(({text:l})=>r===n||ju(r,l));return a.length===0&&im(r,i.rows.map(({text:l})=>l)),new lt(gm(i,a.length),a.map(l=>new yD(l)))}
snapshot(...t){let e=this;return e.__4(Nt,t,([s,r])=>{var i;let{snapshots:a}=e.__a,l=(i=Yi(Nt,s))!=null?i:`s${a.length+1}`,o=Yi(Nt,r),d=Gn(e.__d,e.__g,l,o===n?n:e.__15(o));return d?(e.__a.noteSnapshot(m({type:Nt},d)),K0(l,d.rows.length,a.length===0)):Tu})}
diff(...t){this.__6(tr,t);let e=this.__y(t,0),s=this.__y(t,1),r=$n(e,s);if(r.kind!==Ci)throw new V(H0(e,s));return new lt(kp(r,e,s),r.rows.map(i=>new Jw(i)))}
growth(...t){this.__6("growth",t);let e=zp(this.__a.snapshots.map(Ln));if(e.Kt.length<2)throw new V(yu);return new lt($0(e),e.rows.map(s=>new iD(s)))}
who(...t){this.__6("who",t);let e=bs("who",t[0]),s=op(e,this.__d,this.__s);return new lt(tw(e,s),s.ks.map(r=>new ND(r)))}
leaks(...t){let e=this.__7(wi,t),s=Ce(e),r=[];for(let l of e)for(let o of fm(l,this.__1))r.push(new fD(l,o,s(l)));let i=e.map(l=>Zi(l,Ji(l,this.__1))),a=Ss(e,r.length,gl,bl);return new lt([a,...i].filter(Boolean).join(". "),r)}
recheck(...t){let e=[],s=[];for(let i of this.__7(es,t)){let a=Vp(i,this.__3.recheck(i)),l=i.f[i.f.length-1];if(a!==n?s.push(a):s.push(Zi(i,Ji(i,this.__1))),!(a!==n||!l))for(let{use:o,held:d}of Wn(i,this.__1))d>0&&e.push(new pD(i,o,l))}let r=(i,a)=>a.There-i.There||a.Held-i.Held;return new lt(s.join(" "),x(e,r))}
sites(...t){let e=this.__7("sites",t),s=Ce(e),r=[];for(let i of e)for(let a of PD(i.sites(this.__1)))r.push(new gD(i,a,s(i)));return new lt(Ss(e,r.length,gl,Sl),r)}
blocks(...t){let[e]=t,s=xD(e)?e:n,r=this.__7(xi,t,s===n?t:[]),i=new Set,a=Ce(r),l=[],o=0;for(let d of r)for(let u of em(d,this.__1))u.site&&i.add(u.site.frame.text),!(s!==n&&!sm(u.site,s))&&(o+=1,l.length<_D&&l.push(new Zw(d,u,a(d))));if(s!==n&&o===0)throw new V(Dp(s,[...i]));return new lt(mm(r,l.length,o),l)}
drivers(...t){let e=this.__7("drivers",t),s=Ce(e),r=[];for(let i of e)for(let a of Zp(i,this.__1))r.push(new eD(i,a,this.__1,s(i)));return new lt(Ss(e,r.length,"module",bl),r)}
stacks(...t){let e=this.__7("stacks",t),s=Ce(e),r=[];for(let i of e){let a=x(i.ht(),(l,o)=>Ju(o)-Ju(l));for(let l of a)r.push(new bD(i,l,s(i)))}return new lt(Ss(e,r.length,Xt,Sl),r)}
hits(...t){let[e]=t,s=e===n?MD:qn("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__7(qe,t,[]),i=Ce(r),a=[];for(let l of r)for(let o of l.recent(s))a.push(new aD(l,o,this.__1,i(l)));return new lt(Ss(r,a.length,R,"number, kind, call site"),a)}
status(...t){return this.__6("status",t),new SD(this.__d,this.__3,this.__1)}
help(...t){Qn("help",t);let e=Object.values(zr).map(s=>new Kw(s));return new lt(`pooltag ${this.__p}: ${Hw}`,e)}
__15(t){if(!/[*?]/.test(t))return[bs(Nt,t)];let e=new Set;for(let{rows:s}of this.__a.snapshots)for(let[r=0]of s){let i=Q(r);ju(t,H(i))&&e.add(i)}if(e.size===0)throw new V(Du("known tag",t));return[...e]}
__y(t,e){let{snapshots:s}=this.__a,r=Yi(tr,t[e]),i=r===n?s[s.length-2+e]:s.filter(a=>a.name===r).pop();if(i)return Ln(i);throw new V(r===n?yu:Du(Nt,r))}
__u(t){let{hunt:e}=t;return[Tp(t),Zi(e,Ji(e,this.__1))].filter(Boolean).join(" ")}
__14(t){let{hunts:e}=this.__3,s=r=>Mr(r,[t]);return e.length===0||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}
__6(t,e){Qn(t,e),this.__3.$i()}
__4(t,e,s){try{return this.__6(t,e),new Fs(s(e))}catch(r){if(!(r instanceof V))throw r;return new Fs(r.message)}}
__7(t,e,[s]=e){this.__6(t,e);let r=s===n?n:bs(t,s),{shown:i}=this.__3,a=(r===n?[...i.values()]:[i.get(r)]).filter(l=>l!==n);if(a.length===0)throw new V(Hf(r,r===n?[]:Bl(r,i.keys())));return a}},ju=(t,e)=>cs(t,e)||cs(t,e.trim()),Rs=Oe,MD=100,_D=1e3,xD=t=>typeof t==st&&t.length>4&&/!|\+0x/.test(t),PD=t=>x(t,(e,s)=>Zu(s)-Zu(e)),Zu=({use:t})=>t.allocs+t.frees+t.unknown,Ju=({hits:t})=>t.alloc+t.free+t.unknown,Re=new N0,Xr=t=>xr(tp(t)),Pa=new v0,Is=new i0(Pa,()=>Re.now(),Ni,Xr),AD=new kg(Re,Re,t=>{Is.note(m({type:ts},t))}),Aa=new Ak(Re,AD,Is,Xr),FD=new t0(Re,Pa,Is,Aa),kt=new vD(Re,Aa,FD,Is,Pa,Ni,Xr);return[kt,Sm,km,wm]})();
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
