/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(l){let 
Ws="tooLong",
Ea="notOneByte",
Fa="protectedBit",
zt="$prcb",
ue="poolHitTag",
E="other",
Bs="before",
W="after",
M="found",
Qt="absent",
b="unknown",
Ia="NonPagedAllocs",
Ra="NonPagedFrees",
Jr="NonPagedBytes",
Ua="PagedAllocs",
Oa="PagedFrees",
Yr="PagedBytes",
v="unreadable",
Dt="none",
qt="slot",
ti="noPointerSize",
ei="PoolHitTag",
Va="noModules",
B="read",
Oe="arm64",
Ve="x64",
Xt="notRead",
Ge="unseen",
Ga="alreadyArmed",
La="taggingOff",
Le="breaksPassed",
si="ready",
Wa="notKernel",
Ba="localKernel",
We="notLive",
Ha="ambiguous",
pt="stillThere",
Hs="notRepaired",
et="undone",
Ka="DbgBreakPoint",
ri="neither",
w="alloc",
x="free",
yt="tag",
Ks="nonPaged",
ii="NonPaged",
Ct="paged",
mt="frames",
ai="names",
li="breakInstruction",
$s="breakpoint",
Tt="targetGone",
fe="bugcheck",
At="function",
Be="pool",
He="notPool",
Ke="new",
jt="stack",
zs="$thread",
ni="$proc",
oi="entered",
Qs="linked",
pe="foreign",
lt="failed",
di="notArmedAgain",
nt="noHeader",
Zt="released",
R="inUse",
$e="headerless",
me="yes",
qs="owner",
$a="noTagInCode",
za="probableWrapper",
Qa="backwards",
Xs="exact",
js="floor",
hi="register",
st="block",
ci="immediate",
Zs="unchecked",
ge="same",
ze="misnumbered",
Qe="repeated",
Js="invalid",
Ys="torn",
qa="unknownType",
ui="entry",
be="header",
tr="newer",
Nt="nothing",
Se="otherBoot",
rt="armed",
fi="disarmed",
pi=" and ",
ke="notOurs",
Jt="refused",
mi="cleared",
Xa="foreignCleared",
F="hit",
it=", ",
Yt="allocation",
ja="notClosed",
Za="mayRepeat",
qe="doubted",
Et="hunt",
Xe="noRecording",
vt="; ",
Ja="stopsUnknown",
Ya="repairLine",
tl="stacksDiffer",
el="notRecorded",
gi="number",
er="unread",
sl="Physical Memory",
we="all",
je="system",
De="nonpaged",
sr="allocs",
rr="frees",
ir="diff",
bi="bytes",
rl="notWritten",
Ze="hits",
ar="seconds",
il="unknownHits",
al="tooManyBlocks",
Je="notRun",
ll="superseded",
Ye="manualBreak",
Si="otherBreak",
lr="impossible",
nl="muchNonPaged",
ol="nearLimit",
nr="nothingHeld",
ki="leaks",
ct="gone",
ts="few",
wi="keeps",
dl="freedLate",
es="stopped",
Di="changes",
yi="uptime",
or="driver",
at="string",
Ci="noModule",
dr="at least ",
Ti="0.1.0",
hr="planned",
te="applied",
hl="framesMissing",
cr="last",
ee="Allocs",
ur="Used",
ss="Frees",
z="taken",
cl="instruction",
Ni="undecided",
ul="unwinding",
fl="WARNING: ",
vi="fixed",
fr="repeat",
pr="full",
pl="seenAgain",
_i="place",
mr="counters",
rs="change",
ye="end",
is="recheck",
gr="located",
as="places",
Mi="blocks",
xi="enough",
Pi="passing",
Ai="everything",
ls="arguments",
Ei="returnValue",
Fi="disagreement",
ns="learning",
os="unlocated",
Ii="notInTable",
br="freed",
Sr="there",
ml="ImageFileName",
gl="UniqueProcessId",
kr="hunted",
Ri="boolean",
bl="pooltag recording",
_t="snapshot",
Q="look",
ds="Bytes",
hs="Share%",
Ft="Coverage%",
wr="Blocks",
Sl="call site",
kl="blocks/allocations",
wl="allocations/frees",
q=t=>t>>>0,
cs=t=>{let e=s=>{var r;return((r=t[s])!=null?r:0)&255};return q(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)},
Ui=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
Dl=t=>{if(t.length===0)return{gt:!1,rt:{kind:"empty"}};if(t.length>4)return{gt:!1,rt:{kind:Ws,length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{gt:!1,rt:{kind:Ea,Qs:e[0]}}:Oi(cs([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
nc=t=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Oi(cs(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Oi(q(Number.parseInt(t,16))):Dl(t),
Oi=t=>t<io?{gt:!0,tag:t}:{gt:!1,rt:{kind:Fa,plain:ot(t)}},
ot=t=>q(t&~io),
K=t=>{let e=s=>s>=32&&s<=126;return Ui(t).map(s=>e(s)?String.fromCharCode(s):".").join("")},
It=t=>`0x${Ne(t)}`,
oc=t=>cs([...Ui(t)].reverse()),
yl=t=>K(t).includes("."),
se=t=>{let e=lo.test(t)?t:t.replace(/^0x/i,"").replace(/`/g,"");if(lo.test(e))return Ts(e.toLowerCase().padStart(ao,"0"))},
Rt=(t,e)=>Ts(Ne(t)+Ne(e)),
X=t=>({high:Number.parseInt(t.slice(0,8),16),low:_e(t)}),
_=(t,e)=>{let s=_e(t)+e;if(s>=0&&s<4294967296)return Ts(t.slice(0,8)+Ne(s));let{high:r}=X(t);return Rt((r+Math.floor(s/4294967296))%4294967296,s%4294967296)},
ut=(t,e)=>{if(t.slice(0,8)===e.slice(0,8))return _e(e)-_e(t);let s=X(t),r=X(e),i=(r.high-s.high)*4294967296+(r.low-s.low);return Number.isSafeInteger(i)?i:l},
Mt=(t,e)=>t<e?-1:t>e?1:0,
Cl=(t,e)=>(_e(t)&e-1)===0,
Ut=(t,e)=>e===4?Ts(ve.slice(8)+t.slice(8)):t,
us=(t,e)=>t.charAt(e===4?8:0)>="8",
dc=(t,e)=>e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`,
fs=(t,e)=>{let s=_e(t),r=e===4&&s>=2147483648;return Lt(r?Rt(4294967295,s):t)},
hc=(t,e,s)=>T(`rM 0x1;${e?"kb":"k"}${Me(t)}${oo(s)}`),
cc=(t,e)=>{let s=e.map(i=>i===zt?"gdtr":i),r=s.length>0?`;.catch {${no(s)}}`:"";return T(`${no(Am[t])}${r};lm o`)},
uc=(t,e,s)=>{let r=fs(t,e);return s.length===4?T(`ed ${r} ${Me(ps(s))}`):T(`eb ${r} ${s.map(Me).join(" ")}`)},
fc=(t,e)=>{let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return T(`!poolused ${Me(s)}`)},
pc=t=>{let e=K(t).replace(/[^A-Za-z0-9]/g,"?");return T(`!poolused 0x1 ${e}`)},
ps=t=>{let e=s=>{var r;return(r=t[s])!=null?r:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0},
Vi=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
U=(t,e)=>{try{return t()}catch(s){if(!(s instanceof _s))throw s;return e(s)}},
A=(t,e)=>{let s=e;for(;s<t.length&&ft(t.charCodeAt(s));)s++;return s},
Ot=(t,e)=>{let s=e;for(;s<t.length&&sg(t.charCodeAt(s));)s++;return s},
mc=(t,e)=>{let s=e;for(;s<t.length&&uo(t.charCodeAt(s));)s++;return s},
Gi=t=>{let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=co;)e--;return t.slice(0,e)},
Li=(t,e)=>{let s=Ot(t,e);if(s-e===16)return s;if(s-e!==8)return-1;if(t.charCodeAt(s)!==eg)return s;let r=Ot(t,s+1);return r-s===9?r:-1},
Vt=(t,e)=>{let s=Li(t,e);if(s<0)return;let r=s-e===8,i=t.slice(s-8,s),a=(r?rg:t.slice(e,e+8))+i;return{address:ig(a),pointerSize:r?4:8,end:s}},
gc=t=>{let e=Number(t);return Number.isSafeInteger(e)?e:l},
Dr=(t,e)=>{let s=[];for(let r of t){let i=r.length<=Wt?e(r):l;i!==l&&s.push(i)}return s},
bc=(t,e)=>({elementSize:e,rows:Dr(t,s=>Sc(s,e))}),
Sc=(t,e)=>{let s=Vt(t,A(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let a=kc(t,i,e*2);if(a<0||(r.push(lg(t,i,a)),!ng(t,a,e)))break;i=a+1}return r.length===0?l:{address:s.address,elements:r}},
kc=(t,e,s)=>{let r=e+s,i=Ot(t,e)===r,a=t.startsWith("?".repeat(s),e);return(i||a)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1},
wc=(t,e)=>{var s,r;Tl(t);let i=ia(t,e);if(e.thing.kind!==ue)return i;let a=vl(e,og(t,e));if(i.kind===a.kind)return i;let n=o=>[i,a].find(o);return(r=(s=n(po))!=null?s:n(({kind:o})=>o===E))!=null?r:fo},
Tl=t=>{j(t,qm)},
Nl=(t,e)=>{e===4&&Tl(t)},
vl=(t,e)=>{if(!e)return fo;let{before:s,after:r}=t,i=a=>a.every((n,o)=>n===e[o]);return i(s)?{kind:Bs}:i(r)?{kind:W,bytes:e}:{kind:e.every((a,n)=>a===s[n]||a===r[n])?"mixed":E,bytes:e}},
H=(t,e,s)=>{var r;if(e<0||e+s>t.length)return;if(s===4)return xe(t,e);let i=0;for(let a=s-1;a>=0;a--)i=i*256+((r=t[e+a])!=null?r:0);return i},
Ce=(t,e,s)=>{let r=H(t,e,4),i=s===8?H(t,e+4,4):0;return r===l||i===l?l:Rt(i,r)},
yr=(t,e,s)=>{let r=t.readMemory(e,s);return r&&Ce(r,0,s)},
re=(t,e)=>{let s=t.readMemory(e,4);return s&&H(s,0,4)},
_l=(t,e,s,r)=>{let i=t.readMemory(e,s*r);if(!i)return;let a=[];for(let n=0;n<s;n+=1){let o=Ce(i,n*r,r);if(o===l||o===ve)break;a.push(o)}return a},
Dc=t=>{let e=Vt(t,A(t,0));if(!e||!ft(t.charCodeAt(e.end)))return;let{name:s,ts:r}=Ml(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,ts:r||l}},
Ml=t=>{let e=yc(t);return{name:t.slice(0,e).trim(),ts:t.slice(e).trim()}},
yc=t=>{let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s},
Cr=(t,e,s)=>{let r=`nt!${e}`.toLowerCase();return U(()=>{let i=t.query(Bm(e)),a=dg(i).find(o=>o.name.toLowerCase()===r);if(a)return{kind:M,address:Ut(a.address,s)};let n=i.find(o=>o.trim()!=="");return n===l?{kind:Qt}:{kind:b,xt:n.trim()}},({message:i})=>({kind:b,xt:i}))},
xl=(t,e,s)=>{let r=Cr(t,e,s);return r.kind===M?r.address:l},
ms=(t,e=8)=>{let s=new Map;for(let r of t)if(!(r.length>Wt||!r.includes("=")))for(let[i,a]of Cc(r))s.has(i)||s.set(i,Ut(a,e));return s},
Cc=t=>{var e;let s=[],[r=""]=t.includes(mo)?t.split(mo):[t];for(let i of r.trim().split(/\s+/)){let[,a="",n="",o]=(e=hg.exec(i))!=null?e:[],d=o===""?se(n):l;if(d)s.push([a.toLowerCase(),d]);else if(o!=="*"&&!cg.test(i))return[]}return s},
Wi=t=>{let e=!1;return Dr(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),Tc(s,e)))},
Tc=(t,e=!1)=>{let s=Vt(t,A(t,0));if(!s||!ft(t.charCodeAt(s.end)))return;let r=Vt(t,A(t,s.end));if(!r||!ft(t.charCodeAt(r.end)))return;let i=A(t,r.end),a=t.slice(i),n=a.search(/\s/),o=n<0?a:a.slice(0,n);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:a.slice(o.length).trim(),Pt:e}},
Pl=(t,e)=>{let s=40543,r=(t&65535)*s,i=(t>>>16)*s,a=r+i%65536*65536,n=Math.floor(i/65536)+Math.floor(a/4294967296);return(a%4294967296^n)&e},
Al=(t,e,s)=>{let r=(o,d)=>{let{offset:h,bytes:c}=s.fields[o];return Nc(t,e+h,c,d)},i=r("Key",!1),a=El(r(Ia,!1),r(Ra,!1),r(Jr,!0)),n=El(r(Ua,!1),r(Oa,!1),r(Yr,!0));if(!(i===l||!a||!n))return{tag:q(i),nonPaged:a,paged:n}},
El=(t,e,s)=>{if(!(t===l||e===l||s===l))return{allocs:t,frees:e,bytes:s}},
Nc=(t,e,s,r)=>{let i=H(t,e,4),a=s===8?H(t,e+4,4):0;if(i===l||a===l)return;let n=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(a+n/2**32)*2**32+i:i+n;return Number.isSafeInteger(o)?o:l},
Fl=t=>{let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:go(r.nonPaged,i.nonPaged),paged:go(r.paged,i.paged)}),e)},
vc=(t,e)=>{let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=Al(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s},
Il=(t,e)=>{let s=new Map,r;for(let i of t){if(i.length>Wt)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,n="",o="",d="",h=""]=a;r!=null||(r=n.length),!(n.length>r||s.has(d))&&s.set(d,{offset:Number.parseInt(o,16),type:h.trim()})}return s.size===0?l:{name:e,fields:s}},
Rl=t=>{let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&Ul(e.type);return e&&s!==l?e.offset+s:l},
Ul=t=>{var e,s,r;let[,i="1",a=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],n=(s=/^U?[Ii]nt([1248])B$/.exec(a))==null?l:s[1],o=(r=/^Ptr(32|64)\b/.exec(a))==null?l:r[1];return n?Number(i)*Number(n):o?Number(i)*(Number(o)/8):l},
_c=(t,e,s)=>{let r=bo(t,"_POOL_TRACKER_BIG_PAGES"),i=r==null?l:r.fields.get("Key"),a=r==null?l:r.fields.get("NumberOfBytes"),n=a!=null?a:r==null?l:r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),d=e("PoolBigPageTableSize");if(!r||!i||!n||o.kind!==M||d.kind!==M)return;let h=yr(t,o.address,s),c=re(t,d.address);if(!h||!c||(c&c-1)!==0)return;let u=Rl(r);if(u===l)return;let f={qs:i.offset,Xs:n.offset};return m({address:h,n:c,js:u},f,{ss:a?1:pg,pointerSize:s})},
Mc=(t,e,s)=>{let r=xc(s),i=Pl(r,e.n-1);if(e.ss===1)return Bi(t,e,i,s);let a=Bi(t,e,i,s);if(a.kind===M)return a;let n=Bi(t,e,mg(r)&e.n-1,s);return n.kind===M?n:{kind:v}},
Bi=(t,e,s,r)=>{let{address:i,n:a,js:n,qs:o,Xs:d,ss:h,pointerSize:c}=e,u=Math.min(fg,a-s),f=t.readMemory(aa(i,s,n),u*n);if(!f)return{kind:v};for(let p=0;p<f.length;p+=n){if(Ce(f,p,c)!==r)continue;let g=Ce(f,p+d,c),y=g&&ut(ve,g);if(y===l)return{kind:v};let k=y*h;return{kind:M,tag:cs(f.subarray(p+o,p+o+4)),bytes:k}}return{kind:Qt}},
xc=t=>{let{high:e,low:s}=X(t);return(s>>>So|e<<32-So)>>>0},
Ol=(t,e,s)=>{let r=Oc(bo(t,"_POOL_TRACKER_TABLE")),i=Pc(t,e),a=Ll(t,e("PoolTrackTable"),s);if(!r||!i||!yo(a))return;let n=Ac(t,e("ExPoolTagTables"),s),o=Ec(t,e,s);if(!n||o===b)return;let d=[a.address,...n.filter(h=>h!==a.address)];return m({g:r,tables:d},i,{ke:o===Dt?l:o})},
Pc=(t,e)=>{let s=la(t,e("PoolTrackTableSize")),r=la(t,e("PoolTrackTableMask"));return s===l||r===l?l:{n:s,mask:r}},
Ac=(t,e,s)=>e.kind!==M?e.kind===Qt?[]:l:_l(t,e.address,Sg,s),
Ec=(t,e,s)=>{let r=Ll(t,e("PoolTrackTableExpansion"),s);if(r.kind===b)return b;if(!yo(r))return Dt;let i=la(t,e("PoolTrackTableExpansionSize"));return i===l?b:i===0?Dt:{table:r.address,n:i}},
Hi=(t,e,s)=>{let r=Vl(t,e,s);if(r.kind!==M)return r;let{nonPaged:i,paged:a}=r.record;return{kind:M,counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
Vl=(t,e,s)=>{let r=Ic(t,e,s);if(r.kind!==qt)return r.kind===Dt?Rc(t,e,s):r;let i=[];for(let a of e.tables){let n=Ae(t,e,a,r.index,1);if(!n)return Pe;let o=n.get(0);o&&ot(o.tag)===s&&i.push(o)}return Do(Fl(i))},
Fc=(t,e)=>{let[s]=e.tables,r=s&&Ae(t,e,s,0,e.mask+1);return r&&[...r.values()].map(({tag:i})=>ot(i))},
Gl=(t,e)=>{let s=new Map;for(let a of e.tables){let n=Ae(t,e,a,0,e.n);if(!n)return;n.forEach((o,d)=>{var h;s.set(d,[...(h=s.get(d))!=null?h:[],o])})}let{ke:r}=e,i=r?Ae(t,e,r.table,0,r.n):[];return i?[...[...s.values()].map(Fl),...i.values()].filter(a=>a!==l):l},
Ic=(t,e,s)=>{let[r]=e.tables;if(!r)return Pe;let i=e.mask+1,a=Pl(s,e.mask);for(let n=i;n>0;){let o=Math.min(bg,i-a,n),d=Ae(t,e,r,a,o);if(!d)return Pe;for(let h=0;h<o;h+=1){let c=d.get(h);if(!c)return{kind:Dt};if(ot(c.tag)===s)return{kind:qt,index:a+h}}a=(a+o)%i,n-=o}return{kind:Dt}},
Rc=(t,e,s)=>{var r;let{ke:i}=e,a=i&&Ae(t,e,i.table,0,i.n);if(i&&!a)return Pe;let n=[...(r=a==null?l:a.values())!=null?r:[]].find(o=>ot(o.tag)===s);return n?Do(n):Uc(t,e)},
Uc=(t,e)=>{for(let s of e.tables){let r=aa(s,e.n-1,e.g.size),i=t.readMemory(r,e.g.size),a=i&&Al(i,0,e.g);if(!a)return Pe;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:Qt}},
Oc=t=>{let e=t&&Rl(t);if(!t||e===l)return;let s={};for(let r of ug){let i=t.fields.get(r),a=i&&Ul(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:e,fields:s}},
Ll=(t,e,s)=>{if(e.kind!==M)return e;let r=yr(t,e.address,s);return r?{kind:M,address:r}:{kind:b,xt:""}},
Ki=t=>{let e=Tr(t);if(!e)return{kind:ti};let s=Cr(t,ei,e);if(s.kind!==M)return{kind:"noSymbol",name:ei,xt:s.kind===b?s.xt:l};let r=Wi(j(t,ho)).map(a=>m({},a,{start:Ut(a.start,e),end:Ut(a.end,e)}));if(!Ms(r))return{kind:Va};let i=a=>Cr(t,a,e);return{kind:B,target:m({pointerSize:e},Gc(t,e),{poolHitTag:s.address,modules:r,At:gg.filter(a=>ko(t,e,a)),Et:Vc(t,i,e),we:Ol(t,i,e),Zs:_c(t,i,e)})}},
Vc=(t,e,s)=>{var r;let i=e("KiProcessorBlock");return i.kind!==M?[]:(r=_l(t,i.address,Dg,s))!=null?r:[]},
Tr=t=>{let e=ms(j(t,Um)).get("$ptrsize");return e===Rt(0,4)?4:e===Rt(0,8)?8:l},
Gc=(t,e)=>{var s,r,i;let a=(s=j(t,Om).find(d=>/Kernel Version/i.test(d)))!=null?s:"",n=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(a))==null?l:r[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${a.trim()}${o}`,Zt:e===4?"x86":Lc(a),build:n?Number(n):l}},
Lc=t=>{if(t!=="")return/\bARM\s?64\b/i.test(t)?Oe:Ve},
Gt=t=>{let e=Tr(t),s=e&&xl(t,ei,e);if(!e||!s)return{kind:Xt};let r=Wl(t,s,e);return r===l?{kind:Xt}:{kind:B,address:s,pointerSize:e,value:r}},
Wl=(t,e,s)=>(Nl(t,s),re(t,e)),
Wc=(t,e)=>{let s=vg(e);return U(()=>t.debugger(Xm(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?l:i.includes(s)}),()=>!1)},
Nr=t=>{U(()=>t.debugger(Zm),()=>{})},
Bc=t=>{let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",a=""]=e!=null?e:[],n=se(i);if(!e||!n)return;let o=h=>Number.parseInt(h,16),d=q(o(s));return St(d)?l:{armed:d,saved:xs(o(r)),address:n,id:a}},
Hc=t=>{let e=[];for(let s of t){if(s.length>Wt)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():l;r&&i&&e.push(Kc(i,r[1],r[2]));let a=r?l:$c(s);a&&e.push(a)}return e},
Kc=(t,e,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return e==="Command"?m({},t,{command:r}):m({},t,{Hi:r})},
$c=t=>{var e;let[s="",...r]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(s))return;let i={De:!0,"not handled":!1}[(e=r[r.length-1])!=null?e:""];i!==l&&r.pop();let a=Mg.find(d=>d===r[r.length-1]);if(a&&r.pop(),i===l&&!a)return;let[n="",...o]=r;return o.length>0?l:{code:s,Js:n,status:a,De:i}},
Bl=t=>{var e;let s=Hc(j(t,Gm)),r=o=>s.find(d=>d.code===o),i=r("bpe"),a=(e=r("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:b};let{command:n}=i;return n!==l&&Pg(n)?da("command",n):i.status!=="break"?da("status",_o(i)):(a==null?l:a.De)===!1?da("handling",_o(a)):{kind:"stops"}},
P=(t,e)=>Array.from(t,(s,r)=>({ye:s,place:r})).sort((s,r)=>e(s.ye,r.ye)||s.place-r.place).map(({ye:s})=>s),
gs=(t,e)=>vr(t.toLowerCase(),e.toLowerCase()),
vr=(t,e)=>{let s=0,r=0,i=-1,a=0;for(;s<e.length;)if(t[r]==="*")i=r++,a=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;t[r]==="*";)r++;return r===t.length},
Hl=(t,e)=>{let s=[...new Set(e)].filter(a=>a!==t),r=t.trim(),i=[.../[*?]/.test(r)?[a=>vr(r,a)||gs(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>$l(t.padEnd(4),a.padEnd(4)),a=>$l(t.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let n=s.filter(a);if(n.length>0)return P(n,(o,d)=>o<d?-1:1).slice(0,Ag)}return[]},
Kl=(t,e)=>{let s=new Map([...e].map(r=>[K(r),r]));return Hl(K(t),s.keys()).map(r=>s.get(r)).filter(r=>r!==l)},
$l=(t,e)=>{let s=[0,1,2,3].filter(a=>t[a]!==e[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:Mo(t.trim(),e.trim())||Mo(e.trim(),t.trim())},
zc=(t,e,s)=>{var r;let i=e.we;if(!i)return{kind:b};let a=h=>h!==l&&Hi(t,i,h).kind===M,n=Hi(t,i,s);if(n.kind===v||n.kind==="overflow")return{kind:b};let o=Qc(s);if(n.kind===M)return{kind:"seen",rs:a(o)?o:l};let d=[oc(s),o].find(a);return{kind:Ge,meant:d===l?Kl(s,(r=Fc(t,i))!=null?r:[]):[d]}},
Qc=t=>{let e=t>>>24;if(!(e!==32&&e!==0))return q(t&16777215|(e===0?32:0)<<24)},
qc=(t,e,s,r)=>{let i=_r(t);if(i)return Bt(i);if(St(s))return Bt({kind:"neverHit",tag:s});let a=Xc(t,e);if(a.kind!==B)return Bt(a);let{target:n}=a,o=Wl(t,n.poolHitTag,n.pointerSize);if(o===l)return Bt({kind:v});if(!St(o))return Bt({kind:Ga,value:o});if(jc(t,n))return Bt({kind:La});let d=Bl(t);if(d.kind===Le)return Bt(d);let h=Zc(s,zc(t,n,s),r);return h?Bt(h):{kind:si,target:n,Ft:o,stops:d.kind==="stops"}},
_r=t=>{let{kernel:e,description:s="",live:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:Wa}:r?/^local\b/i.test(s)?{kind:Ba}:l:{kind:We}},
Xc=(t,e)=>{let s=Ki(t),r=s.kind===B?s.target.modules.filter(i=>!i.Pt):[];return s.kind===ti||r.length>1?s:(U(()=>e.debugger(Wm),()=>{}),Ki(t))},
jc=(t,e)=>{if(e.build===l||e.build>=Eg)return!1;let s=xl(t,"NtGlobalFlag",e.pointerSize),r=s&&re(t,s);return r!==l&&(r&Fg)===0},
Zc=(t,e,s)=>{switch(e.kind){case"seen":return e.rs===l||s?l:{kind:Ha,ls:[t,e.rs]};case Ge:return s?l:{kind:Ge,tag:t,meant:e.meant};case b:return}},
zl=(t,e,s)=>{e.kind===pt&&t({kind:Hs,command:e.repair}),e.kind===et&&t({kind:"repaired",value:s})},
Mr=t=>{let e=Ao.get(t);if(e)return e.is;let s=Jc(t);return Ao.set(t,{is:s}),s},
Jc=t=>{var e;if(Lg.test(t.module))return t.name.includes("Pool")?ql(t.name):l;if(Po.test(t.module))return t.name===Ka||Wg.test(t.name)?ri:(e=Ql(t.name))!=null?e:Yc(t.name)},
Ql=t=>Og.test(t)?w:Vg.test(t)?x:l,
Yc=t=>Gg.test(t)?ql(t):l,
ql=t=>t.includes("Alloc")?w:t.includes("Free")?x:ri,
gt=t=>{let e=t.findIndex(({symbol:s})=>!s||Mr(s)===l);return e<0?t.length:e},
tu=t=>Po.test(t.module)&&t.name==="ExFreePool"&&t.offset>Bg,
Xl=t=>t.name===Ka||/^Exp\w*PoolTracker/.test(t.name),
$i=t=>{var e;let s=Hg.exec(t);if(!s)return;let r=((e=s[2])!=null?e:"").trim();return s[1]===l?{command:r}:{processor:Number(s[1]),command:r}},
eu=t=>{let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?l:e[1]){case"Tag":return yt;case ii:return Ks;case"Paged":return Ct;case"Session Tag":return"sessionTag";default:return}},
su=t=>{let e=[],s=A(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=A(t,i)}return e},
ru=(t,e)=>{let s=A(t,0);if(t.startsWith("TOTAL",s)&&ft(t.charCodeAt(s+5)))return iu(t,s+5,e);let r=e.Ce?$g(t,e,e.Ce):au(t,s,e);return r?{kind:"row",usage:r}:Qg(t,s)?Ro:{kind:E}},
iu=(t,e,s)=>{let{g:r,Ce:i=Oo(r)}=s,a=zi(t,e,i,r);return!a||t.slice(a.end).trim()!==""?Ro:m({kind:"total"},Jl(a.numbers))},
au=(t,e,s)=>{let r=Uo(t,e,Ht,s),i=Uo(t,e,t.slice(e,e+Ht).search(/\s/),s);return r&&i?l:r!=null?r:i},
jl=(t,e,s=Ht)=>{let r=e+s;if(e<0||t.length<=r||!ft(t.charCodeAt(r))||A(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
zi=(t,e,s,r)=>{var i;let a=[],n=e,o=!0,d=!0;for(let h=0;h<s.length;h++){let c=lu(t,n,(i=s[h])!=null?i:0);if(!c)return;let u=h===s.length-1?nu(t,c,d,r):c.end,f=u===l?l:gc(t.slice(c.start,u));if(u===l||f===l)return;let p=u===c.St||u>c.St&&c.full;o=o&&p,d=d&&(p||h===0),a.push(f),n=u}return{numbers:a,end:n,Ys:o}},
lu=(t,e,s)=>{let r=A(t,e),i=t.charAt(r)==="-"?r+1:r,a=mc(t,i);if(!(r===e||a===i))return{start:r,end:a,St:e+s,full:r===e+1}},
nu=(t,e,s,r)=>{if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.St||i.startsWith(Vo))return e.end;if(!(!s||e.start>=e.St))return e.full?r==="old"&&/^[ .]/.test(i)?e.St:l:e.St},
Zl=(t,e,s)=>{let r=s.trim(),i=t.length===Ht&&!t.includes(".")?Dl(t):l;return m({text:t.padEnd(Ht),tag:i!=null&&i.gt?i.tag:l},Jl(e),{description:r||l})},
Jl=t=>{let e=t.length/2;return{nonPaged:Yl(t.slice(0,e)),paged:Yl(t.slice(e))}},
Yl=t=>{let[e=0,s=0,r=0,i=0]=t;return t.length===2?{s:e,bytes:s}:{allocs:e,frees:s,s:r,bytes:i}},
tn=t=>{var e;let s=new Kg,r;for(let i=0;i<t.length;i++){let a=(e=t[i])!=null?e:"";if(r){if(Eo(r.push(a,i)))break}else{let n=s.read(a);n&&(r=new Zg(n))}}return r==null?l:r.listing()},
bs=(t,e,s)=>e.we?Hi(t,e.we,s):U(()=>ou(t,s),()=>({kind:v})),
Ss=t=>t.kind===M?t.counts:t.kind===Qt?{allocs:0,frees:0}:l,
ou=(t,e)=>{let s=tn(t.query(pc(e)));if(!s)return{kind:v};let[r,...i]=s.rows.filter(c=>c.tag===e);if(!r)return{kind:s.rows.length===0?Qt:v};let a=[r.nonPaged.allocs,r.paged.allocs],n=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:v};let o={allocs:en(a),frees:en(n)},{allocs:d,frees:h}=o;return d===l||h===l?{kind:v}:{kind:M,counts:{allocs:d,frees:h}}},
en=t=>{let e=0;for(let s of t){if(s===l)return;e+=s}return e},
Qi=(t,...e)=>{let s=e.find(r=>t.has(r));return s===l?l:t.get(s)},
du=t=>{let e=Vt(t,hu(t));if(!e||t.charAt(e.end)!==" ")return;let s=cu(t,e.end+1),r=s===l?e.end+1:e.end+1+s.length,i=sb(t.slice(r).trim().replace(/\s+/g," "));if(uu(i))return s===l||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}},
hu=t=>{let e=A(t,0),s=Ot(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e},
cu=(t,e)=>{if(t.startsWith("??",e))return"??";let s=t.slice(e,Ot(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return eb.includes(s)?l:s},
uu=t=>{var e;let s=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?l:e[1];return s===l?t==="???"||t==="????":!(s.length===8&&Ot(s,0)===8)},
sn=t=>{let e=A(t,0);if(t.charAt(e)==="#"&&(e=A(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?mt:/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?ai:l},
qi=t=>{let e=Gi(t),s=fu(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:Gi(e.slice(0,s)),source:rn(r.slice(i))}},
fu=t=>{let e=nb.exec(t);if(e)return e.index+e[0].length;let s=pu(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&rn(t.slice(r+1))?r:t.length},
pu=t=>{let e=t.indexOf(" (");if(e<0)return-1;let s=lb.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length===0?-1:Math.min(...s)},
rn=t=>{let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>uo(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:l},
xr=t=>{let e=Gi(t),{head:s,offset:r}=mu(e);if(r===l)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!ob(a))return;if(i<0)return s===e?l:{module:a,name:"",offset:r};let n=s.slice(i+1);return n.trim()===""||n.endsWith("(")?l:{module:a,name:n,offset:r}},
mu=t=>{var e;let[,s,r]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(s===l||r===l)return{head:t,offset:0};let i=Number.parseInt(r,16);return{head:s,offset:Number.isSafeInteger(i)?i:l}},
an=(t,e,s=!0)=>{let r=A(t,0),i=gu(t,r),a=i===l?r:A(t,Ot(t,r));return e===ai?Du(t.slice(a),i):t.charCodeAt(a)===db?wu(t,a,i):bu(t,a,i,e,s)},
gu=(t,e)=>{let s=Ot(t,e),r=s-e;if(!(r<2||r>3||!ft(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)},
bu=(t,e,s,r,i)=>{var a;let n=Li(t,e);if(n<0)return;let o=r!=="noBase",d=Vt(t,o?Su(t,n,r):e);if(!d||o&&d.pointerSize!==Wo(n-e)||!ft(t.charCodeAt(d.end)))return;let{pointerSize:h}=d,c=A(t,d.end),u=ku(t,hb(t,c),h,i),f=u&&ln(t.slice(u.end));if(!(!u||!f))return{number:s,pointerSize:h,base:i&&o?(a=Vt(t,e))==null?l:a.address:l,m:d.address,gap:c-d.end,args:u.ht,ns:u.tr,inline:!1,text:f.text,source:f.source,symbol:f.symbol}},
Su=(t,e,s)=>{let r=A(t,e);return s==="wide"||r===e+1?r:t.length},
ku=(t,e,s,r)=>{let i=t.charCodeAt(e)===Lo,a=[],n=i?A(t,e+1):e,o=0;for(;o<Go(s);o++){let d=Li(t,n);if(d<0||Wo(d-n)!==s||!cb(t,d))break;let h=r?Vt(t,n):l;h&&a.push(h.address),n=A(t,d)}if(!(i&&t.charCodeAt(n)!==Lo)&&!(o>0&&o<Go(s)))return{ht:a,tr:o>0,end:i?A(t,n+1):n}},
wu=(t,e,s)=>{let r=[ib,rb].find(n=>t.startsWith(n,e));if(r===l)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let a=ln(t.slice(i));return a&&a.text!==""?m({},a,Bo,{number:s,inline:!0}):l},
Du=(t,e)=>{let s=qi(t),r=xr(s.text),i=r!==l&&r.name!=="",a=e!==l&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return m({},s,Bo,{symbol:r,number:e,inline:!1})},
ln=t=>{let{text:e,source:s}=qi(t),r=xr(e);return r!==l||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:l},
nn=t=>{var e;if(t.length>mb||!bb(t))return;let s=yu(t.trim());if(fb.test(s))return{kind:li};if(s.startsWith("Breakpoint ")){let r=(e=/^Breakpoint (\d{1,9}) hit$/.exec(s))==null?l:e[1];return r===l?l:{kind:$s,number:Number(r)}}return s.startsWith("*** Fatal System Error: ")?Cu(s):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(s)?{kind:E,a:s}:gb.some(r=>r.test(s))?{kind:Tt,a:s}:l},
yu=t=>{let e=t.includes(Ho)?pb.exec(t):null;return e?t.slice(e.index+e[0].length):t},
Cu=t=>{var e;let s=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?l:e[1];if(s!==l)return{kind:fe,code:Number.parseInt(s,16),Jt:on(t)}},
on=t=>{var e,s;let r=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?l:e[1],i=[];for(let a of(s=r==null?l:r.split(","))!=null?s:[]){let n=se(a.trim());n&&i.push(n)}return i},
Tu=t=>{var e;let s;for(let r of t){if(s&&s.push(r)!==W)continue;let i=nn(r);i&&(s=new kb(i))}return(e=s==null?l:s.It())!=null?e:Nu(t)},
Nu=t=>{let e=new $o;for(let s of t)e.push(s);return e.place.instruction?m({kind:"stepped"},e.place):l},
vu=t=>{let e=A(t,0);return e===t.length||ub(t)?!0:wb.some(s=>t.startsWith(s,e))},
_u=t=>{let e=t.trim();if(!e.endsWith(":"))return;let s=qi(e.slice(0,-1));return xr(s.text)&&s.text},
Mu=t=>{let e=t.filter(i=>i.length<=Wt),s=dn(e,/^Last event: (.+)$/);if(s===l)return;let r=dn(e,/^debugger time: (.+)$/);return r===l?{a:s}:{a:s,time:r}},
dn=(t,e)=>{var s;for(let r of t){let i=(s=e.exec(r.trim()))==null?l:s[1];if(i!==l)return i}},
xu=t=>{for(let[e,{symbol:s}]of t.slice(0,gt(t)).entries()){if(!s||e===0&&tu(s))continue;let r=Mr(s);if(r===w||r===x)return r}},
Pu=t=>{var e;if(t.offset!==0)return;let s=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?l:e[1];if(s!==l)return Ql(s);let r=Mr(t);return r===ri?l:r},
Au=(t,e)=>{let s=H(t,t.length-ne,ne);if(s===l||X(e).low%ne!==0)return[];if(Kt(s,4227858432,2483027968))return[{kind:At,address:_(e,Qo(s)-ne)}];let r=Kt(s,4294966303,3594452992),i=Kt(s,4294965279,3594455071)||Kt(s,4294965248,3611232256);return r||i?[ca]:[]},
Eu=(t,e)=>{let[s,r,i]=[0,1,2].map(d=>H(t,d*ne,ne));if(s===l)return;if(Kt(s,4227858432,335544320))return{kind:At,address:_(e,Qo(s))};if(r===l||i===l)return;let a=s&31;if(!(Kt(s,2667577344,2415919104)&&(r&1023)===a*33&&i===Lr(3592355840|a<<5)))return;let n=r>>>10&4095,o=Fu(s,e);if(Kt(r,4290772992,4181721088))return{kind:qt,address:_(o,n*8)};if(Kt(r,4290772992,2432696320))return{kind:At,address:_(o,n)}},
Fu=(t,e)=>{let s=t<<8>>13<<2|t>>>29&3,{high:r,low:i}=X(e);return _(Rt(r,Lr(i&-4096)),s*4096)},
Xi=(t,e,s)=>{var r;let i=t[e];if(i===l)return;let a=i>>6,n=i>>3&7;if(a===3)return{extension:n,length:1};let o=(i&7)===4,d=o?t[e+1]:i;if(d===l)return;let h=o?2:1;if(!(a===0&&(d&7)===5)){let p=h+((r=[0,1,4][a])!=null?r:0);return e+p<=t.length?{extension:n,length:p}:l}let c=Pr(t,e+h);if(c===l)return;let u=h+4;if(!o)return{extension:n,length:u,fixed:{kind:s===Ve?"relative":"absolute",os:c}};let f=(d>>3&7)!==4;return{extension:n,length:u,fixed:f?l:{kind:"absolute",os:c}}},
Pr=(t,e)=>{let s=H(t,e,4);return s===l?l:s|0},
Iu=(t,e,s)=>{let r=[];for(let i=2;i<=yb;i+=1){let a=t.length-i,n=t[a]===232&&i===5?Pr(t,a+1):l;if(n!==l){let h=s===Ve?Ru(t,a,e):l;r.push({kind:At,address:Gr(e,n,s),slot:h})}let o=t[a]===255?Xi(t,a+1,s):l;if((o==null?l:o.extension)!==2||o.length!==i-1)continue;let{fixed:d}=o;d&&r.push({kind:qt,address:qo(d,e,s)}),(!d||Uu(t,a,s))&&r.push(ca)}return r},
Ru=(t,e,s)=>{let r=e-Db;if(!Xo.every((a,n)=>t[r+n]===a))return;let i=Pr(t,r+Xo.length);return i===l?l:_(s,e-t.length+i)},
Uu=(t,e,s)=>{let r=t[e-1],i=s===Ve&&jo(r)?t[e-2]:r;return i===100||i===101},
Ou=(t,e,s)=>{var r;let i=s===Ve&&jo(t[0])?1:0,a=n=>_(e,i+n);switch(t[i]){case 235:{let n=((r=t[i+1])!=null?r:0)<<24>>24;return{kind:At,address:Gr(a(2),n,s)}}case 233:{let n=Pr(t,i+1);return n===l?l:{kind:At,address:Gr(a(5),n,s)}}case 255:{let n=Xi(t,i+1,s);if((n==null?l:n.extension)!==4)return;let{fixed:o,length:d}=n;return o?{kind:qt,address:qo(o,a(1+d),s)}:ca}default:return}},
Vu=(t,e,s)=>s===Oe?Au(t,e):Iu(t,e,s),
Gu=(t,e,s)=>s===Oe?Eu(t,e):Ou(t,e,s),
Lu=(t,e,s)=>{if(t.length===1)return t[0];let r=t.filter(i=>{let a=e(i);return a===l?!1:a===s?!0:i.kind!==At||!i.slot?!1:e({kind:qt,address:i.slot})===a});return r.length===1?r[0]:l},
Wu=t=>{let e=t.findIndex(s=>s.trim()==="Exact matches:");return e<0?[]:Dr(t.slice(e+1),Bu)},
Bu=t=>{if(!t.startsWith("    "))return;let e=xr(Ml(t.trim()).name);return(e==null?l:e.offset)===0&&e.name!==""?e:l},
hn=(t,e,s)=>{var r;let i=n=>t.readMemory(_(e,-n),n),a=X(e).low%Nb;return(r=i(s))!=null?r:a>0&&a<s?i(a):l},
cn=t=>{let e=new Set(t.map(Pu));if(e.size>1)return oe;let[s]=e;return s?{kind:Be,of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()==="nt")?{kind:He}:oe},
Hu=t=>{var e;let s=new Fb;for(let r=0;r<t.length&&s.push((e=t[r])!=null?e:"",r)!==W;r++);return s.listing()},
Ku=t=>{if(t.pointerSize!==l)return{pointerSize:t.pointerSize,Ki:t.gap>=ab?Ke:"old",$i:t.number!==l,args:t.ns}},
$u=(t,e,s,r=Jo)=>{let i=t.query(hc(r,e.pointerSize===4,e.At)),a=un(i,e);if(!a)return ua("registers",i);let n=fn(i,a.b);return n?{kind:B,reading:m({It:s},a,{stack:n})}:ua(jt,i)},
un=(t,e)=>{var s,r,i,a;let n=ms(t,e.pointerSize),o=(r=(s=n.get("eip"))!=null?s:n.get("rip"))!=null?r:n.get("pc"),d=(a=(i=n.get("esp"))!=null?i:n.get("rsp"))!=null?a:n.get("sp");if(!o||!d)return;let h=pn(n,e);return{b:o,sp:d,fp:n.get("ebp"),registers:n,thread:n.get(zs),process:n.get(ni),processor:h}},
fn=(t,e)=>{let[s,...r]=Hu(t).frames;return s&&[m({},s,{address:e}),...r]},
pn=(t,e)=>{let s=t.get(zt),r=s===l?-1:e.Et.indexOf(s);return r>=0?r:e.Et.length===1?0:l},
zu=(t,e)=>{let s=t[t.length-1];return s!==l&&(t.length>=e||s.m===ve)&&t.every(({address:r,base:i,m:a,args:n,inline:o,doubtful:d,symbol:h})=>r&&i&&a&&h&&(n.length===0||n.length===Kb)&&!o&&!d)},
Qu=t=>{var e;let s=t.join(`
`),r=d=>{var h,c;return se((c=(h=d.exec(s))==null?l:h[1])!=null?c:"")},i=r(/^\(([0-9a-f]{8})\)\s+\S/m),a=r(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,n]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(s))!=null?e:[];if(!i||!a||!n)return;let o=n==="Non-FPO"?"ebp":"omitted";return rd(i)===rd(a)?{start:i,frame:o}:{frame:o}},
qu=t=>{var e,s;let r=t.join(`
`),i=g=>{var y,k;return se((k=(y=g.exec(r))==null?l:y[1])!=null?k:"")},a=fa(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),n=fa(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=fa(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),d=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,h,c,u]=(s=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(r))==null?l:e.map(Wr))!=null?s:[];if(a===l||n===l||o===l||!d||h===l||c===l||u===l)return;let f=h>qb?l:Xu(t,u);if(!f)return;let p=_(d,-o);return m({},f,{sr:_(p,a+c),end:_(p,n)})},
Xu=(t,e)=>{let s=0,r=0,i=!1;for(let a of t){let n=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!n)continue;let[,o,d,h]=n.map(Wr),c=ju(d!=null?d:-1,h!=null?h:-1,a);if(o!==s||!c||i)return;s+=c.n,r+=c.bytes,i=d===id}return s===e?{rr:r,Te:i}:l},
ju=(t,e,s)=>{var r,i;switch(t){case 0:return{n:1,bytes:8};case 1:{let a=Wr((i=(r=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s))==null?l:r[1])!=null?i:"");return a>0&&e<=1?{n:e+2,bytes:a}:l}case 2:return{n:1,bytes:(e+1)*8};case 4:case 8:return{n:2,bytes:0};case 5:case 9:return{n:3,bytes:0};case id:return{n:1,bytes:e*8};default:return}},
Zu=(t,e)=>{let s=(e==null?l:e.start)===t;return(e==null?l:e.frame)==="omitted"?s?{kind:oi}:l:e&&!s?{kind:Qs}:l},
mn=t=>{let e=t.findIndex(s=>Jb.test(s));return e<0?t.length:e},
gn=t=>{let e=Wi(t);if(e.length===0)return;let s=e.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:t,places:s}},
Ju=t=>{var e;switch(t.kind){case"strayed":return{kind:pe,stop:{kind:E,a:`stopped at ${(e=t.b)!=null?e:"an unknown address"} on the way out of the allocator`}};case di:return{kind:lt,call:"write nt!PoolHitTag",message:"it did not take"}}},
bn=(t,e)=>{let s=t*2;return{pointerSize:t,Ne:s,Yt:s,te:e}},
Sn=(t,e,s,r)=>{let i=H(t,0,4),a=H(t,4,4);if(i===l||a===l)return{kind:v};if(ot(q(a))!==s)return{kind:nt};let n=r.pointerSize===4?9:8,o=c=>(i>>>c&(1<<n)-1)*r.Yt,d=i>>>16+n;if(d===0)return{kind:Zt};if(r.te&&d&aS)return{kind:"second",ir:o(0)};let h=o(16);return h>r.Ne&&h<=pa-e?{kind:R,bytes:h}:{kind:nt}},
kn=(t,e,s,r,i=!1)=>{var a,n;let o=$t(t),d=s.Ne,h=ht=>{var L;return(L=r.readMemory(_(t,ht-o),d))!=null?L:lS};if(o===0)return{kind:$e};let c=h(o-d),u=Sn(c,o-d,e,s),f=o===d;if(!(f?u.kind===Zt:u.kind===nt&&c.every(ht=>ht===c[0]))||!s.te)return u;let p=f?c:h(0),g=((a=H(p,0,2))!=null?a:0)%8192,y=pa-g&-s.Yt,k=f?h(y-d):c;if(!p.length||!k.length)return{kind:v};if(!(Sn(p,0,e,s).kind===Zt&&k[0]===p[2]&&k.every(ht=>ht===k[0])))return u;if(y!==o)return{kind:nt};let C=(n=p[1])!=null?n:0;return{kind:R,bytes:i&&!(C&nS)?g:l,lr:!(C&oS)}},
Yu=t=>{let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`},
ji=t=>Yu(m({},t,{offset:0})),
wn=(t,e=[],s=[])=>{let r=gt(t);for(;r<t.length-1&&Ar(t[r],s);)r++;let i=t[r];return i&&Ps(t,r)?tf(i,r,e):l},
Ar=(t,e)=>{let s=t==null?l:t.symbol;return s?e.some(r=>gs(r,ji(s))):!1},
tf=(t,e,s)=>{var r;let i=t.address&&Dn(t.address,s);if(i)return m({key:nd(i.module,i.offset),frame:t,ut:e},i);let a=t.symbol&&{module:t.symbol.module};if(((r=t.symbol)==null?l:r.name)===""){let{module:o,offset:d}=t.symbol;return{key:nd(o,d),frame:t,ut:e,module:o,offset:d}}let n=t.address?Lt(t.address):t.text;return m({key:n,frame:t,ut:e},a)},
Dn=(t,e)=>{let s=e.find(({start:i,end:a})=>Mt(i,t)<=0&&Mt(t,a)<0),r=s&&ut(s.start,t);return s&&r!==l?{module:s.name,offset:r}:l},
ef=t=>t.map(cS).join(" "),
yn=(t,e=v)=>{var s,r;let i=sf(t);if(i<fS||e===me)return{kind:qs};let a=e==="no"?$a:"fanOutOnly",n=(r=(s=t[0])==null?l:s.stack[t[0].ut])==null?l:r.symbol,o=n&&n.name!==""?{skip:ji(n)}:{};return m({kind:za,nr:i,_:a},o)},
sf=t=>{let e=Array.from({length:uS},(s,r)=>{let i=new Set;for(let{stack:a,ut:n}of t){let o=a[n+1+r];o&&i.add(o.symbol?ji(o.symbol):o.text)}return i.size});return Math.max(...e)},
rf=t=>{if(t<As)return t;let e=Math.floor(Math.log2(t)),s=2**e,r=Math.floor((t-s)*Es/s);return As+(e-od)*Es+r},
Cn=t=>{if(t<As)return t;let e=Math.floor((t-As)/Es)+od,s=(t-As)%Es+1;return 2**e+2**e/Es*s-1},
Tn=(t,e)=>{let s=[];for(let r of t){let i=e(r);i!==l&&s.push(i)}return P(s,(r,i)=>r-i)},
af=t=>{let e=t[0],s=t[Math.floor((t.length-1)/2)],r=t[t.length-1];if(!(e===l||s===l||r===l))return{smallest:e,kt:s,largest:r}},
lf=(t,e,s)=>{if(!t||!e)return{kind:b,why:Xt};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:b,why:Qa};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:b,why:"tooFew"};if(a===i)return{kind:Xs,tt:r};let n={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:js,or:a/i,tt:r,missed:n}},
nf=t=>{let{number:e,tag:s,stack:r,requested:i,charged:a,thread:n,process:o,time:d}=t;return{tag:s,stack:r,hit:e,requested:i,charged:a,thread:n,process:o,time:d}},
Zi=(t,e)=>{var s,r;let i=new NS(e),a=new Map;for(let o of t){let d=`${o.tag} ${(r=(s=i.site(o.stack))==null?l:s.key)!=null?r:i.Rt(o.stack)}`,h=a.get(d);h?h.push(o):a.set(d,[o])}let n=[];return a.forEach(o=>{let[d]=o;d&&n.push(of(d,o,i))}),P(n,(o,d)=>{var h,c,u,f;return((c=(h=o.first)==null?l:h.hit)!=null?c:0)-((f=(u=d.first)==null?l:u.hit)!=null?f:0)})},
of=(t,e,s)=>{let r=a=>e.reduce((n,o)=>n+a(o),0),i=s.site(t.stack);return m({tag:t.tag,site:i,Rt:i?l:s.Rt(t.stack),stacks:e.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:df(r),Ut:r(({unlocated:a})=>a.alloc),hr:r(({unlocated:a})=>a.free),it:md(e.map(({it:a})=>a))},hf(e,i,s),{k:cf(e),wt:r(({wt:a})=>a),Dt:r(({Dt:a})=>a),Ot:r(({Ot:a})=>a),st:uf(e)},ff(e))},
df=t=>{let e=t(({hits:a})=>a.alloc);if(e>0&&t(({unlocated:a})=>a.alloc)===e)return;let s=t(({s:a})=>a.count),r=t(({s:a})=>a.ve)===0,i=t(({s:a})=>a.charged);return{count:s,bytes:r?i:l}},
hf=(t,e,s)=>{var r;let i={ur:0,hs:0,refused:0};for(let{stack:a,Vt:n}of t){let o=(r=s.caller(a))==null?l:r.key;n.forEach((d,h)=>{var c;let u=s.site(h),f=u!==l&&e!==l;o!==l&&((c=s.caller(h))==null?l:c.key)===o?i.refused+=d:f&&u.key!==e.key&&(i.ur+=d),f&&u.module!==e.module&&(i.hs+=d)})}return i},
cf=t=>{let e=new Br;for(let{k:s}of t)e.yt(s);return e},
uf=t=>{let e=new gd;for(let{st:s}of t)e.yt(s);return e._e()},
ff=t=>{let e=[];for(let{first:a,last:n}of t)a&&e.push(a),n&&e.push(n);let s=P(e,(a,n)=>a.hit-n.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}},
pf=(t,e)=>{var s;let r=new Set((s=e[e.length-1])==null?l:s.gone),i=o=>r.has(o),a=t.there.filter(i);if(a.length===0)return t;let n=t.there.filter(o=>!i(o));return m({},t,{there:n,gone:[...t.gone,...a]})},
Nn=(t,e,s,r)=>{t.delete(e),t.set(e,s);let i=t.keys().next();t.size>r&&!i.done&&t.delete(i.value)},
mf=(t,e,s)=>{var r,i;let a=t.slice(0,gt(t)).findIndex(({symbol:h,inline:c})=>h&&!c&&!Xl(h)),n=t[a];if(!n||n.doubtful)return;let o=(r=n.address)!=null?r:a===0?s:l,d=(i=t.slice(a+1).find(({inline:h})=>!h))==null?l:i.base;if(!(!o||!n.base||!d||Mt(n.base,d)>=0))return{kind:e,address:o,base:n.base,y:d}},
gf=(t,e,s)=>{let r=[];for(let i=0;i+s<=e.length;i+=s){let a=Ce(e,i,s);a&&r.push(a)}return{from:t,ht:r}},
bf=(t,e,s,r)=>{var i;if(hi in t)return s.registers.get(t.register);let a=s.stack&&ut(s.stack.from,_(e,t.offset));return a===l||a%r!==0||(i=s.stack)==null?l:i.ht[a/r]},
Sf=(t,e,s)=>{var r,i;let a=[],n=e.stack&&ut(t.base,e.stack.from),o=ut(t.base,t.y);if(n!==l&&o!==l){let h=s===4?Math.min(o,FS):o,c=Math.min(h,n+((i=(r=e.stack)==null?l:r.ht.length)!=null?i:0)*s);for(let u=n;u<c;u+=s)a.push({offset:u})}let d=[...e.registers.keys()].filter(h=>IS.test(h));return[...a,...d.map(h=>({register:h}))]},
kf=(t,e,s,r,i)=>{let a=bf(t.where,e.base,s,r.pointerSize);if(a===l)return Xt;let n=t.holds===st?a:_(a,r.Ne);return vn(n,r)?_n(n,i):"noBlock"},
vn=(t,e)=>us(t,e.pointerSize)&&Cl(t,e.Yt),
_n=(t,e)=>{if(!e)return{block:t};let s=e(t);if(s.kind!=="second")return{block:t,header:s};let r=_(t,-s.ir);return{block:r,header:e(r)}},
Mn=t=>{let[e]=t;return t.every(s=>(s==null?l:s.block)===(e==null?l:e.block))?e:l},
wf=(t,e,s,r)=>{let{hit:i,kind:a,pointer:n}=s,{block:o,header:d}=e,h=t.open.get(o);if(n!==l&&n!==o||h&&r.Me(a,h.hit)||r.pr(a,o)||(d==null?l:d.kind)===R&&!Cd(d.bytes,s)||GS(d,s))return;let c=a===w?s.before(o):l,u=r.mr(a,o),f=a===w&&(d==null?l:d.kind)===R,p=a===x&&r.pt(w,o)!==l;if(f&&c!==R||n!==l||p){let g=f&&(c===x||r.gr(i,o)),y=n!==l;t.prove({hit:i,block:o,Ct:y||g,lt:u&&!y})}return{block:o,header:d,before:c,lt:u}},
Df=(t,e,s)=>{var r,i;if(s.pointerSize!==4)return{};let a=[],n,o;for(let d of t.slice(0,gt(t))){let h=yf(d,e,s);h&&(a.push(h),n=(r=h.requested)!=null?r:n,o=(i=h.poolType)!=null?i:o)}return{freed:xn(a.map(({freed:d})=>d)),requested:n,charged:xn(a.map(({charged:d})=>d)),poolType:o}},
yf=(t,e,s)=>{var r,i;let a=(i=(r=t.symbol)==null?l:r.name)!=null?i:"",n=YS.find(({functions:c})=>c.test(a));if(!n||t.doubtful)return;let{args:o}=t,d=c=>c===l?l:o[c]&&X(o[c]).low;if(n.tag!==l){let c=d(n.tag);if(c===l||ot(q(c))!==e)return}let h=n.freed===l?l:o[n.freed];return{freed:h!==l&&us(h,s.pointerSize)&&Cl(h,s.Yt)?h:l,requested:d(n.requested),charged:d(n.charged),poolType:d(n.type)}},
xn=t=>{let e=t.filter(s=>s!==l);return e.every(s=>s===e[0])?e[0]:l},
Cf=(t,e,s)=>s===Oe?vf(t,e):Tf(t,s),
Tf=(t,e)=>{let s=[];for(let r=0;r<t.length;r+=1){let i=Nf(t,r,e),a=i&&H(t,r+i,Fs);a!==l&&s.push({kind:ci,value:a})}return s},
Nf=(t,e,s)=>{var r;let i=(r=t[e])!=null?r:0;if((i&248)===184||i===104)return 1;let a=i===199?Xi(t,e+1,s):l;return(a==null?l:a.extension)===0?1+a.length:l},
vf=(t,e)=>{var s,r;let i=[],a=new Map;for(let n=0;n+Fs<=t.length;n+=Fs){let o=(s=H(t,n,Fs))!=null?s:0,d=o&31,h=o>>>5&65535,c=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:a.set(d,~(h<<c)>>>0);break;case 1384120320:a.set(d,h<<c>>>0);break;case 1920991232:{let f=((r=a.get(d))!=null?r:0)&~(65535<<c);a.has(d)&&a.set(d,(f|h<<c)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=_(e,n+(o<<8>>13)*Fs);i.push({kind:"literal",address:f});continue}}let u=a.get(d);u!==l&&i.push({kind:ci,value:u})}return i},
_f=(t,e)=>{let s=re(t,_(e,60)),r=s&&t.readMemory(_(e,s),12);return r&&H(r,0,4)===uk?H(r,8,4):l},
Mf=t=>{let e=t.indexOf(0),s=String.fromCharCode(...t.slice(0,e<0?t.length:e));return s===""?l:vs(s)},
ks=(t,e)=>{let s=gk[e],r=s&&t.readMemory(s,bk),i=r&&Pn(r,Sk),a=r&&Pn(r,kk);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
Pn=(t,e)=>{let s=H(t,e,4),r=H(t,e+4,4);if(!(s===l||r===l)&&r===H(t,e+8,4))return(r*Dk+s)/wk},
xf=(t,e,s)=>{let r=[];t.held().forEach(a=>{r.push(...a)});let i=Pf(r,e);return{blocks:P(i,(a,n)=>a.block<n.block?-1:1),held:r.length,freed:t.freed().slice(-s)}},
Pf=(t,e)=>{if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let a=t[Math.floor(i*s)];a!==l&&r.push(a)}return r},
Af=(t,e,s)=>{var r;let{start:i,xe:a}=t,{kernelBase:n,bootTime:o}=i.target,d=(r=Ms(e.modules))==null?l:r.start;return i.poolHitTag.address!==e.poolHitTag||n!==l&&d!==l&&n!==d?E:o===l||!s?Zs:Vd({bootTime:o,uptime:a!=null?a:0},s)?E:ge},
An=(t,e=Ek)=>t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?An(t.slice(1),e):t,
Ef=(t,e)=>t.b===e.b&&t.sp===e.sp&&t.thread===e.thread&&Ff(t.registers,e.registers)&&If(t.stack,e.stack),
Ff=(t,e)=>{let s=!0;return t.forEach((r,i)=>{let a=e.get(i);i!==ni&&a!==l&&a!==r&&(s=!1)}),s},
If=(t,e)=>{let s=Math.min(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:a},n)=>{let o=e[n];return r===(o==null?l:o.base)&&i===(o==null?l:o.address)&&a===(o==null?l:o.text)})},
En=(t,e,s,r)=>{if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(a=>a>=t&&a<=s)?i?ze:Qe:"gap":r.some(a=>a>t&&a<=t+e+1)&&i?ze:Qe},
Rf=(t,e)=>{let[s]=t.recent(Number.POSITIVE_INFINITY);if(!s||e.number<s.number)return!0;let r=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(r==null?l:r.time)===e.time&&(r==null?l:r.thread)===e.thread&&(r==null?l:r.kind)===e.kind},
G=(...t)=>e=>t.find(s=>s===e),
dt=t=>e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i===l)return;s.push(i)}return s},
N=(t,...e)=>{var s;let r=Object.entries(t),i=Object.entries((s=e[0])!=null?s:{});return a=>{if(typeof a!="object"||a===null||Array.isArray(a))return;let n=a,o={};for(let[d,h]of[...r,...i.filter(([c])=>n[c]!==l)]){let c=h(n[d]);if(c===l)return;o[d]=c}return o}},
Fn=(t,e)=>s=>{var r;return(r=t(s))!=null?r:e(s)},
Uf=(t,e)=>JSON.stringify(m({seq:t},e)).replace(/[^ -~]/g,Bk),
Of=t=>{var e;if(t.length>Hk)return{kind:Js};let s;try{s=JSON.parse(t)}catch(h){return{kind:Ys}}let r=N({seq:D,type:Y})(s);if(!r)return{kind:Js};let{seq:i,type:a}=r,n=t0.get(a);if(!n)return{kind:qa,seq:i};let o=n(s);if(o)return{kind:ui,seq:i,entry:m({type:a},o)};let{version:d}=(e=N({version:D})(s))!=null?e:{};return a===be&&d!==l&&d>Qd?{kind:tr,version:d}:{kind:Js}},
Vf=(t,e)=>{var s,r;if(!(e!=null&&e.openEnd))return{kind:Nt};let{tag:i,poolHitTag:a,target:n}=e.start,o=xs(a.before),d={armed:i,saved:o,address:a.address},h=(s=_r(t))==null?l:s.kind;if(h&&h!==We)return{kind:Se};let c=Gt(t),u=Gf(t,n.pointerSize);if(c.kind!==B||!u)return{kind:b,note:d};if(c.address!==d.address||u!==((r=n.kernelBase)!=null?r:u))return{kind:Se};let f=h===We;return c.value===i?{kind:rt,note:d,Sr:f}:{kind:c.value===o?fi:"changed"}},
Gf=(t,e)=>{let s=Ms(Wi(j(t,ho)));return s&&Ut(s.start,e)},
ws=t=>{let[e,s]=[t,0];for(;e>=1024&&s<3;s+=1)e/=1024;return s>0?`${e.toFixed(1)} ${"KMG"[s-1]}B`:`${t} bytes`},
xt=(t,e="")=>{let s=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s},
Lf=(t,e)=>{let s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case Ws:return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case Ea:return`${s} holds ${JSON.stringify(e.Qs)}, which is no single byte. Give the bytes: "41 62 63 20".`;case Fa:return`${s} has bit 31 set, which the kernel clears before it compares: use ${d0(e.plain)}.`}},
Wf=(t,e)=>{if(t===l)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length===0?`Begin with dx @$pool.hitTag(${I(t)}).`:ka(e.map(I));return`Nothing has been recorded for ${I(t)}. ${s}`},
In=t=>{var e;switch(t.kind){case Wa:return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case We:return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case Ba:return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${It(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case Le:return eh(t);case"noSymbol":return`there is no symbol nt!${t.name}${Sa(t.xt)}. Set the symbol path (.symfix; .reload) and try again.`;case Va:return"the module list holds no nt. Type .reload and try again.";case ti:return"the target does not answer (r $ptrsize says nothing). Is it still there?";case v:return"nt!PoolHitTag cannot be read. Type .reload and try again.";case La:return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case Ga:return`nt!PoolHitTag holds ${de(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case Ge:return Bf(t.tag,t.meant);case Ha:return`${t.ls.map(It).join(pi)} are both in use and print alike. Say which: dx @$pool.hitTag("${It((e=t.ls[0])!=null?e:0)}", "unseen").`}},
Bf=(t,e)=>{let s=e.map(i=>`${I(i)} (${It(i)})`),r=s.length===0?"":`${ka(s)} `;return`no allocation with ${I(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${I(t)}, "unseen").`},
ie=t=>{if(t.kind===et)return"PoolHitTag is as it was.";if(t.kind===ke)return Hf(t.holds);let e=Sa(t.failure);return`${t.holds===l?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`},
Hf=t=>t===l||St(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${I(q(t))} by now, and not by this call: dx @$pool.status()`,
Kf=t=>{switch(t.kind){case Nt:return"Nothing was armed.";case Jt:return`PoolHitTag is not written: ${In(t.rt)}`;case mi:return t.undone.map(ie).join(" ");case Xa:return t.undone.kind===et?`PoolHitTag held ${de(t.held)}, armed by somebody else; it holds 0 now.`:ie(t.undone)}},
Rn=t=>{let e=t.x(),s=t.Tt();if(e.kind===b)return` (${zf(e.why)}${ih(t)?`: ${rh}`:""})`;let r=[...e.kind===js?[`${b0(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${S(s,F)} is not known${$f(t)}`]:[]];return r.length===0?"":` (${rh}: ${r.join(it)})`},
$f=t=>{let{count:e,requested:s}=t.Ut(),r=ah(s,e);return r===""?"":`, ${S(e,Yt)} among them${r}`},
zf=t=>{switch(t){case Xt:return"what the tag tracker counted is not known";case ja:return"the hunt was not brought to its end";case Qa:return"the target was started again";case Za:return"the first hit of a capture may be the last one before it, reported again";case qe:return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
Er=t=>{if(Ie(t)===0)return"";let e=t.booked();return e===l?b:`${Math.floor(e*1e3)/10} %`},
Qf=t=>{switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(w0).join("")}Saved ${[...nh(i),S(r.length,Et)].join(pi)} in ${k0(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case lt:return`Not saved: ${Da(t)}`}},
qf=t=>{switch(t.kind){case rt:return`${I(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case Xe:return`${t.path} is no recording.`;case tr:return`it was written by a later pooltag (format ${t.version}).`;case lt:return Da(t)}},
Xf=t=>{let{base:e,recording:s,left:r,cut:i}=t,{hunts:a,problems:n,snapshots:o}=s,d=[...nh(o.length),...a.map(wa)],[h]=n.first;return[`Opened ${e}: ${d.join(vt)||"no hunt"}.`,i&&`It ends early: ${i}.`,h&&`${S(n.count,"line")} damaged or missing, the first at ${h.line}.`,jf(r,s.lastHunt),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
jf=(t,e)=>{if(!(!e||t.kind===Nt))return t.kind===rt&&!t.Sr?`PoolHitTag STILL HOLDS ${I(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${de(t.note.saved)} disarms.`:`It was ${y0(e)}${Zf(t)}`},
Zf=t=>{switch(t.kind){case rt:return", as this dump shows (dx @$pool.status()).";case fi:return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case Se:return", on another target or before a restart: nothing of it is armed here.";case b:return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${de(t.note.saved)} disarms.`}},
Jf=t=>{switch(t.kind){case si:{let{target:e,tag:s}=t,r=e.Et.length;return`pooltag: ${[...e.description===""?[]:[e.description],S(e.modules.filter(i=>!i.Pt).length,"module"),...r>0?[S(r,"processor")]:[]].join(it)}; arming ${I(s)} at ${dc(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${I(t.tag)}: ${ie(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${S(t.hunts,Et)}`;case Ja:return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${T0(t.seconds)}`;case Ya:return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return N0(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${xt(t.bytes/C0)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${S(t.of,st)} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${de(t.value)} again`;case Hs:return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case tl:return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case el:return`pooltag: nothing more is recorded, the hunt goes on: ${Da(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
Yf=t=>{if(!t.includes("<"))return t;let e=t.replace(_0,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
Un=t=>{if(typeof t==gi)return t;if(!tp(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:l},
tp=t=>typeof t=="object"&&t!==null&&"getHighPart"in t,
Fr=t=>{for(let e=0;e<t.length;e+=dh)host.diagnostics.debugLog(t.slice(e,e+dh));host.diagnostics.debugLog(`
`)},
On=(t,e)=>Ds(()=>{let s=host.memory.readMemoryValues(oh(t),e,1);return s.length===e?new Uint8Array(s):l}),
Ds=t=>{try{return t()}catch(e){return}},
ae=(t,e)=>{try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new _s(t,s)}},
Vn=t=>Ir(()=>sp(t))||Ir(rp),
ep=()=>{Ir(()=>Reflect.deleteProperty(Kr(),he)&&Kr()[he]===l)||Ir(()=>Gn(`dx -r0 @$vars.Remove("${he}")`))},
sp=t=>(Kr()[he]=t,Kr()[he]!==l),
rp=()=>[`Debugger.State.Scripts.${ch}.Contents.pool`,"@$scriptContents.pool"].some(t=>Gn(`dx -r0 @$${he} = ${t}`)),
Gn=t=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error")),
Ir=t=>{try{return t()}catch(e){return!1}},
Ln=t=>(ya===l&&(ya=ip(E0)),ya.get(t)||[]),
ip=t=>{let e=new Map,s="",r="";for(let i of t.split(`
`)){let[a="",n=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=n&&` (${n})`;continue}let o={Pe:"list",name:a+r,place:{kind:"table",source:s}};for(let d=0;d<n.length;d+=4){let h=cs([0,1,2,3].map(u=>F0(n,d+u))),c=e.get(h);c?c.push(o):e.set(h,[o])}}return e},
Wn=t=>{let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]},
ap=t=>{let e=t.slice(0,4),s=t.slice(4,Wt).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),n=(i<0?r:r.slice(0,i)).trim(),o=n==="<unknown>"?a:n;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?l:er:{pattern:e.includes("*")?e.trim():e,name:o,description:a}},
lp=(t,e,s)=>{let r=[],i=[],a=U(()=>{for(let n of[O0(s),np(e)]){let o=n.find(h=>s.exists(h));if(o===l)continue;let d=new I0(o);s.read(o,h=>(d.push(h),!0)),r.push(d.kr(t)),i.push(o)}},({message:n})=>n);return{us:Wn([...r,Ln(t)]),read:i,failed:a}},
np=t=>{let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query(vm).join("")),s=["10","8.1"].map(r=>`${R0}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+U0)},
Bn=(t,e,s,r)=>{let i=Tr(t),a=wo(t,i);if(!i||!a)return;let n=ks(t,i);r||e({kind:"tables",bytes:V0(a)});let o=r?op(t,a,r):Gl(t,a);if(!o)return;let d=a.g.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:n&&Math.round(n.uptime),bootTime:n&&Math.round(n.bootTime),whole:!r,bits:d,rows:o.map(({tag:h,nonPaged:c,paged:u})=>[ot(h),...mh(c),...mh(u)]).filter(h=>r||h.slice(1).some(c=>c!==0))}},
op=(t,e,s)=>{let r=[];for(let i of s){let a=Vl(t,e,i);if(a.kind===M)r.push(a.record);else if(a.kind===Qt)r.push({tag:i,nonPaged:gh,paged:gh});else return}return r},
dp=t=>{var e;let[s,r]=((e=G0.exec(t))!=null?e:[]).slice(2).map(Number);return s===l||r===l?l:(s*4===r||s*8===r)&&r<9007199254740992?r:l},
hp=t=>{let e=(a=Number.NaN)=>a>=0?a*L0:l,{"NonPagedPool Usage":s=Number.NaN,"NonPagedPoolNx Usage":r=0,"NonPagedPool Max":i}=t;return{nonPaged:e(i===l?i:s+r),Ae:e(i),paged:e(t["PagedPool Usage"]),Ee:e(t["PagedPool Maximum"]),physical:e(t[sl]),wr:e(t["Available Pages"])}},
cp=t=>{var e,s;let r={};for(let i of t){let a=(e=/^\s*(\w[\w ]*):/.exec(i))==null?l:e[1];a&&(r[a]=(s=dp(i))!=null?s:Number.NaN)}return r[sl]?hp(r):l},
Hn=t=>{let e={kind:t.whole?we:"rows"};return m({},t,{se:"debugger",table:je,Dr:!0},{ps:e,ms:t.bits===64,rows:bh(t)})},
up=(t,e)=>{if(e.every(({tag:r})=>r!==l))return e;let s=fp(t);return e.map(r=>{let i=r.tag===l?pp(r,s):l;return i?m({},r,{tag:ot(i.tag)}):r})},
fp=t=>{var e;let s=wo(t,Tr(t));return(e=s&&Gl(t,s))!=null?e:[]},
pp=(t,e)=>{let s=e.filter(({tag:i})=>K(ot(i))===t.text),r=s.length===1?s:s.filter(i=>H0(i,t));return r.length===1?r[0]:l},
mp=(t,e)=>{let s=t.now(),r=tn(j(t,fc(yt,!0))),i=r?l:Bn(t,e,""),a=r?up(t,r.rows):i&&bh(i);return a&&{rows:a,yr:!r,unread:r?r.unread.length:0,total:r?B0(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}},
gp=(t,e)=>{if(e===yt)return P(t,K0);let s=bp(e);return P(t,(r,i)=>s(i)-s(r))},
bp=t=>{switch(t){case De:return e=>e.nonPaged.bytes;case Ct:return e=>e.paged.bytes;case sr:return e=>{var s,r;return((s=e.nonPaged.allocs)!=null?s:0)+((r=e.paged.allocs)!=null?r:0)};case rr:return e=>{var s,r;return((s=e.nonPaged.frees)!=null?s:0)+((r=e.paged.frees)!=null?r:0)};case ir:return Ca;case bi:return wh;case"peralloc":return e=>Ca(e)===0?0:wh(e)/Ca(e)}},
Sp=t=>{switch(t.kind){case Jt:return In(t.rt);case lt:return`the debugger refused "${t.call}": ${t.message}`;case rl:return`writing nt!PoolHitTag did not take${Sa(t.applied.failure)}. ${ie(t.applied.undone)}`}},
kp=t=>{if(t.kind===Le)return`Not captured: ${eh(t)}`;let{Cr:e}=t;return e===l?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${I(e)}: somebody has changed it. dx @$pool.arm(${I(e)}) arms it again.`},
wp=(t,e,s)=>{let{boot:r,Tr:i,rows:a,Nr:n}=t,o=Q0(e,s);return[`${S(a.length,yt)} (bytes) from ${e.name} to ${s.name}`,...o>0?[Ch(o,Th)]:[],...n.length>0?[`${S(n.length,yt)} only in one`]:[],...xh(r),...i?["Allocs and Frees at least so many"]:[],Ta].join(vt)},
Dp=t=>{if(t.x().kind===b)return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.Gt();return e===0?l:`up to ${e} of them may have been freed unseen`},
yp=(t,e)=>{let s=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(it)}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${s}.`},
Cp=t=>{switch(t.kind){case Ze:case ar:return;case pe:return`Ended by ${Tp(t.stop)}: the prompt is yours.${t.vr?sw:""}`;case Tt:return"Ended because the target is gone; a restart leaves nothing armed.";case il:return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case al:return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t._r.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case lt:return`Ended because the debugger failed "${t.call}": ${t.message}`;case Je:return`Ended because the target has not run: g answered ${JSON.stringify(t.Lt)}. al lists your aliases, ad g removes one.`;case ll:return"Ended because another call of pooltag took over."}},
Tp=t=>{switch(t.kind){case Ye:return"a break-in";case $s:return`breakpoint ${t.number}`;case fe:return`bugcheck ${de(t.code)}`;case Si:return`a break at ${t.at}, which is no pool function`;case E:return`another stop (${t.a})`}},
Np=t=>{let{capture:e,hunt:s,tag:r}=t,{hits:i,Mr:a}=e,n=Ie(s),o=[S(a.alloc,Yt),S(a.free,x),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(it),d=n===0?"":`coverage ${Er(s)}${Rn(s)}`,h=[n>i&&`the whole hunt: ${S(n,F)}`,d].filter(Boolean),c=[`: ${o}`,h.join(it)].filter(Boolean).join(vt);return[`${S(i,F)} on ${I(r)} in ${xt(e.seconds,s.start.target.description)}${c}.`,Cp(e.end),n===0&&aw(e.end)?vp(s):l,t.disarmed&&(e.Fe?lw(t.disarmed):ie(t.disarmed)),To(t.disarmed,r)?"The last hits may be on that tag.":l,n>0?iw(t):l,n>0?`Next: dx -g @$pool.leaks(${I(r)}).`:l].filter(u=>u!==l).join(" ")},
vp=t=>{let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.Wt())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.x();return s.kind===js?`The kernel counted ${lh(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
_p=t=>{let[e]=t;return e===l?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`},
Mp=t=>{switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}},
xp=t=>{switch(t.kind){case lr:return`!vm says more of ${t.pool} pool than there can be: the symbols of nt do not fit.`;case nl:return`Nonpaged pool is past 1 GB: ${ws(t.bytes)}.`;case ol:return`${t.pool} pool is at ${Math.floor(t.share*100)} % of its limit.`;case He:return`Memory is short, and most of it is not pool: pool is ${ws(t.pool)} of ${ws(t.inUse)} in use.`}},
Pp=t=>{var e;let{after:s}=t.tt,r=(e=t.f[t.f.length-1])==null?l:e.counts;return s&&r&&$r(s,r)},
Ap=(t,e,s)=>{var r;let{after:i}=t.tt,a=(r=t.f[t.f.length-1])==null?l:r.counts;if(!i||!a||t.lastHit===0)return!1;let n=Math.min(s,uw(t,e)),o=e/t.lastHit*Ah(i,a);return $r(i,a)+n>=o*cw},
Ep=(t,e)=>{let{after:s}=t.tt;if(t.f.length<fw||!s||t.lastHit===0||t.nt().reduce((i,a)=>i+a.wt,0)>e*pw)return!1;let r=s;for(let{counts:i,boot:a}of t.f){if(!i||a!==ge)return!1;let n=e/t.lastHit*Ah(r,i);if(n<=0||$r(r,i)<n*mw)return!1;r=i}return!0},
Fp=(t,e)=>{let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),xr:e,gs:Fh(i)}},
Kn=(t,e)=>{var s;let r=t.held(),i=new Map(t.nt().map(o=>[o.stack,o])),a=t.f[t.f.length-1],n=a&&Fp(a,(s=Is(t,a))!=null?s:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>Ip(o,i,r,t.lastHit,n))},
Ip=(t,e,s,r,i)=>{var a;let n=ma(t.use.k),o=[];for(let u of t.use.stacks){let f=e.get(u);f&&o.push(kw(f,(a=s.get(u))!=null?a:[],n,r,i))}let d=u=>o.reduce((f,p)=>f+u(p),0),h=o.filter(({frees:u})=>u),c=(h.length>0?h:o).reduce((u,f)=>u.concat(f.Ie),[]);return m({},t,{Re:n,freed:d(({freed:u})=>u),held:d(({old:u,Ue:f})=>u+f),old:d(({old:u})=>u),asked:d(({asked:u})=>u),there:d(({there:u})=>u),re:d(({re:u})=>u),$:Math.round(h.reduce((u,{$:f})=>u+f,0)),Ie:c.reduce(({first:u,last:f},p)=>({first:Math.min(u,p),last:Math.max(f,p)}),{first:r,last:0})})},
Ji=(t,e)=>{switch(e.kind){case"noHits":return"";case b:return"Of no block is it known that it stays: more hits tell more.";case nr:return Rp(e.allocs);case"holds":return Up(t,e.sites);case"noProof":return Vp(t,e.sites,e.why);case ki:return Op(t,e.sites)}},
Rp=t=>{let e=Math.floor(t/yw),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${S(t,Yt)} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
Up=(t,e)=>{var s,r;let[i]=e;if(!i)return"";let{use:a,Re:n,freed:o}=i,d=(r=(s=i.holding)==null?l:s.blocks)!=null?r:i.held,h=Math.min(i.old,d),c=o===0?"none of its blocks was seen freed":`${h} of them for longer than the ${n} hits that what it frees usually lives`,u=hw(t),f=u!==l&&u<=0?" The tag did not grow during the hunt.":"";return`${zr(i)} holds ${Cw(t)}${d} of ${S(a.allocs,st)} allocated there during the hunt, ${c}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${I(t.tag)})`},
Op=(t,e)=>{let[s,...r]=e;if(!s)return"";let{there:i,asked:a,Re:n,freed:o}=s,d=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${S(n,F)} at most`,h=r.length>0?` So does ${r.map(zr).join(it)}.`:"";return`${zr(s)} LEAKS: ${i} of ${S(a,st)} are still there ${$n(t)}, while ${d}${zn(t)}.${h}`},
Vp=(t,e,s)=>{let[r]=e;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${zr(r)}: ${i} of ${S(a,st)} still there ${$n(t)}${zn(t)}`}; ${Gp(t,r,s)}.`},
Gp=(t,e,s)=>{switch(s){case ct:return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case ts:return"too few of them have outlived what the same paths free: a longer hunt tells more";case wi:return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${I(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case dl:return`${S(e.re,"old block")} of it went meanwhile: such blocks are freed, only late`;case es:return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
$n=t=>{let e=t.f[t.f.length-1];if(!e)return"";let s=Is(t,e);return`${s===l?"later":`after ${S(s,"more event")}`}${Tw(t,e)}`},
zn=t=>{let e=Pp(t);return e===l?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${S(e,st)}`:"; the tag has not grown"},
Lp=(t,e)=>{let s=I(t.tag);switch(e.kind){case"asked":return;case Je:return t.f.length>0?l:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case nr:return`${s}: no block is known that the hunt has left.`;case Se:return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case lt:return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
Wp=(t,e)=>{if(t.uptime===l||e.uptime===l)return b;if(e.uptime<t.uptime)return E;let s=Bp(t,e);return s!==l&&e.uptime>s?ge:t.bootTime===l||e.bootTime===l?b:Math.abs(e.bootTime-t.bootTime)<=_w?ge:E},
Bp=(t,e)=>{if(t.time===l||e.time===l)return;let s=e.time-t.time;return t.se===e.se&&s>0?s:l},
Qn=t=>{let e=t.every(Mw),s=new Map,r=t.map(({rows:a})=>{let n=new Map;for(let o of a){let d=e?`${o.tag}`:o.text,h=n.get(d),c=h?Hp(h,o):o;n.set(d,c),s.set(d,c)}return n}),i=[];return s.forEach((a,n)=>{i.push({Bt:a,ie:t.map((o,d)=>{var h,c;return(c=(h=r[d])==null?l:h.get(n))!=null?c:xw(o,a)})})}),i},
Hp=(t,e)=>{let s=(r,i)=>({allocs:Qr(r.allocs,i.allocs),frees:Qr(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return m({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})},
qn=(t,e)=>{if(t.table!==e.table)return{kind:"otherTable"};let s=Wp(t,e),r=Qn([t,e]);if(s===E||s===b&&r.some(Ew))return{kind:Se};let i=!(t.ms&&e.ms),a=[],n=[];for(let{Bt:o,ie:d}of r){let[h,c]=d;if(!h||!c||Aw(h,c))n.push(o.text);else{let u=Xn(h.nonPaged,c.nonPaged,!i),f=Xn(h.paged,c.paged,!i),p=u.bytes+f.bytes;(Oh(u)||Oh(f))&&a.push(m({},o,{nonPaged:u,paged:f,bytes:p}))}}return{kind:Di,boot:s,Tr:i,rows:P(a,(o,d)=>d.bytes-o.bytes),Nr:n}},
Xn=(t,e,s)=>{let r=(i,a)=>{if(!(i===l||a===l))return a>=i?a-i:s?l:a+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),s:e.s-t.s,bytes:e.bytes-t.bytes}},
Kp=t=>{let e=$p(t),s=[],r=0;if(e.forEach((d,h)=>{for(let c of e.slice(0,h))s.push((d.value-c.value)/(d.at-c.at)),r+=Math.sign(d.value-c.value)}),s.length===0)return;let i=P(s,(d,h)=>d-h),a=d=>zp(i,d),n=e.length,o=r/Math.sqrt(n*(n-1)*(2*n+5)/18);return{kt:a(.5),low:a(.25),high:a(.75),Ss:o}},
$p=t=>{let e=Math.ceil(t.length/Fw);return t.filter((s,r)=>(t.length-1-r)%e===0)},
zp=(t,e)=>{var s,r;let i=(t.length-1)*e;return(((s=t[Math.floor(i)])!=null?s:0)+((r=t[Math.ceil(i)])!=null?r:0))/2},
Qp=(t,e)=>{if(t.length<Iw||!e)return ts;let s=t.slice(1).map(({value:o},d)=>{var h,c;return o-((c=(h=t[d])==null?l:h.value)!=null?c:o)}),r=0,i=0,a=0,n=0;for(let o of s)o>0?r+=o:i-=o,o*n<0&&(a+=1),n=o||n;return r+i===0?"flat":Math.max(...s.map(Math.abs))>=Rw*(r+i)?"step":e.Ss>=Vh&&e.low>0?"steady":e.Ss<=-Vh&&e.high<0?"falling":a>1&&i>=r/2?"sawtooth":"uneven"},
qp=t=>{var e,s;let r=Xp(t),{Ht:i,boot:a}=jp(r),{at:n,by:o}=Zp(i),d=(((e=n[n.length-1])!=null?e:0)-((s=n[0])!=null?s:0))/Gh,h=Qn(i),c=P(h,(f,p)=>Lh(p)-Lh(f)).map((f,p)=>Uw(f,p+1,n,o!==l)).filter(({le:f,bytes:p,blocks:g})=>f===ts?p!==0||g!==0:f!=="flat"),u=({le:f})=>+(f==="steady");return m({Ht:i,Pr:r.length-i.length,boot:a},o&&d>0&&{Ar:d,by:o},{rows:P(c,(f,p)=>u(p)-u(f)||p.bytes-f.bytes)})},
Xp=t=>{let e=({ps:s},r)=>r+(s.kind===we?t.length:0);return t.filter((s,r)=>s.uptime===l||t.every((i,a)=>i.uptime!==s.uptime||e(i,a)<=e(s,r)))},
jp=t=>{let e=ge,s=t.length-1;for(;s>0;s-=1){let[r,i]=t.slice(s-1,s+1),a=r&&i&&qn(r,i);if((a==null?l:a.kind)!==Di)break;a.boot===b&&(e=b)}return{Ht:t.slice(Math.max(0,s)),boot:e}},
Zp=t=>{var e;let s=n=>t.every((o,d)=>{var h,c,u;return d===0||((h=o[n])!=null?h:Number.NaN)>((u=(c=t[d-1])==null?l:c[n])!=null?u:Number.NaN)}),r=(e=t[0])==null?l:e.se,i=s("time")&&t.every(n=>n.se===r),a=s(yi)?yi:i?"time":l;return{at:t.map((n,o)=>{var d;return(d=a&&n[a])!=null?d:o}),by:a==="time"?r:a}},
jn=t=>{var e,s;let{nonPaged:r,paged:i,physical:a,wr:n}=t,o=[];if(r!==l&&r>Math.min(a!=null?a:1/0,(e=t.Ae)!=null?e:1/0))return[{kind:lr,pool:De}];if(i!==l&&i>((s=t.Ee)!=null?s:1/0))return[{kind:lr,pool:Ct}];r!==l&&r>Ow&&o.push({kind:nl,bytes:r});let d=(c,u,f)=>{let p=Wh(f,a);u!==l&&p!==l&&u>Vw*p&&o.push({kind:ol,pool:c,share:u/p})};if(d(De,r,t.Ae),d(Ct,i,t.Ee),r===l||i===l||!a||n===l)return o;let h=a-n;return n<Gw*a&&r+i<h/2&&o.push({kind:He,pool:r+i,inUse:h}),o},
Jp=(t,...e)=>{let{physical:s}=t;if(jn(t).some(({kind:a})=>a===lr))return[];let r=[{pool:De,used:t.nonPaged,y:t.Ae},{pool:Ct,used:t.paged,y:t.Ee}],i=[];return r.forEach(({pool:a,used:n,y:o},d)=>{n&&i.push({pool:a,used:n,y:Wh(o,s),Er:e[d]})}),i},
Yp=t=>{let e=t.toLowerCase();return Lw.has(e)||Ww.some(s=>e.startsWith(s))},
tm=(t,e)=>{let s=[...em(t,e).values()].map(o=>rm(t,o)),r=s.reduce((o,{holding:d})=>{var h;return o+((h=d==null?l:d.blocks)!=null?h:0)},0),i=s.map(o=>{var d,h;return m({},o,{share:r===0?0:((h=(d=o.holding)==null?l:d.blocks)!=null?h:0)/r})}),a=({holding:o})=>{var d;return(d=o==null?l:o.bytes)!=null?d:-1},n=({holding:o})=>{var d;return(d=o==null?l:o.blocks)!=null?d:-1};return P(i,(o,d)=>a(d)-a(o)||n(d)-n(o))},
em=(t,e)=>{let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,a=new Map;return t.held().forEach((n,o)=>{let d=n.filter(({block:f})=>!r.gone.has(f));if(d.length===0)return;let h=Hw(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),c=sm(h),u=a.get(c);u?u.push({stack:o,mt:h,blocks:d}):a.set(c,[{stack:o,mt:h,blocks:d}])}),a},
sm=t=>t.kind===or?`${t.kind} ${t.module.toLowerCase()}`:t.kind===b?`${t.kind} ${t.why}`:t.kind,
rm=(t,e)=>{var s,r;let i=P(e,(u,f)=>f.blocks.length-u.blocks.length),a=[];for(let u of i)a.push(...u.blocks);let n=new Set(i.map(({stack:u})=>u)),o=0;for(let{stack:u,hits:f}of t.nt())n.has(u)&&(o+=f.alloc);let d={lastHit:t.lastHit,k:new Br},h=hd(a,t.Gt(),t.asked,d),c=(r=(s=i[0])==null?l:s.mt)!=null?r:{kind:"cut"};return m({mt:c,stacks:i,allocs:o},h&&{holding:h})},
im=(t,e)=>{var s;let{asked:r,lastHit:i}=t,{count:a,ks:n}=t.Gt(),o=(s=t.recent(1)[0])==null?l:s.time,d=[];return t.held().forEach((h,c)=>{let u=t.ne(t.stacks.at(c),e);for(let f of h){let{block:p,hit:g,time:y}=f;if(r.gone.has(p))continue;let k=y===l||o===l?l:o-y,C=(r.there.has(p)?n:a)>0;d.push(m({},f,{site:u,ws:i-g,Oe:k,Fr:C}))}}),P(d,(h,c)=>h.hit-c.hit)},
am=(t,e)=>{if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return Ar(t.frame,[s])||r.some(i=>gs(s,i))},
Yi=(t,e=[])=>{var s,r;let{alloc:i,free:a,unknown:n}=t.counts();if(i+a+n===0)return{kind:"noHits"};let o=Kn(t,e),d=P(o.filter(({held:k,use:C})=>k>0&&C.site!==l),Jw);if(d.length===0)return t.isWhole()?{kind:nr,allocs:i}:Hh;let h=t.f[t.f.length-1];if(!h){let k=d.filter(({holding:C})=>C&&C.blocks>0);return k.length>0?{kind:"holds",sites:k}:Hh}let c=d.reduce((k,C)=>k+C.$,0),u=d.reduce((k,C)=>k+C.held-C.old,0),f=d.map(k=>({site:k,Kt:tD(t,k,{$:c,Ue:u},h)})),p=f.filter(({Kt:k})=>k===l).map(({site:k})=>k),g=f.filter(({Kt:k})=>k===l||k===wi).reduce((k,{site:C})=>Math.max(k,C.$),0),y=p.filter(({$:k})=>k>=g*Qw);return y.length>0?{kind:ki,sites:y}:{kind:"noProof",sites:d,why:(r=(s=f[0])==null?l:s.Kt)!=null?r:ts}},
lm=()=>{let t={};for(let[e,{usage:s,help:r}]of Object.entries(Xr))t[e]={Help:`${s} - ${r}`};return t},
Zn=(t,e)=>{var s,r;let i=(r=(s=Xr[t])==null?l:s.usage)!=null?r:"",a=i.endsWith("()")?0:i.split(",").length;if(e.length>a)throw new O(f0(`${e[a]}`,i))},
ys=(t,e)=>{if(e===l)throw new O(c0(t));if(typeof e!=at)throw new O(h0(t));let s=nc(e);if(!s.gt)throw new O(Lf(e,s.rt));return s.tag},
Jn=(t,e,s,r=1,i=1/0)=>{let a=Un(e);if(a!==l&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new O(u0(t,r,i,s))},
Yn=(t,e)=>{let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=[Ze,ar,mt],i={hits:rD};return e.forEach((a,n)=>{let o=r[n];if(!o)throw new O(Fe(`${a}`,s));let d=o===mt?iD:[];i[o]=Jn(`The number of ${o}`,a,s,...d)}),i},
to=(t,e)=>{if(typeof e==at&&e.trim()!=="")return e.trim();let s=e===l||typeof e==at?"An empty pattern":`${e}`;throw new O(Fe(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))},
eo=(t,e)=>{if(typeof e==at&&e.trim()!==""&&!aD.test(e))return e;throw new O(S0(t))},
ta=(t,e)=>{var s,r;if(e===l||typeof e==at&&e!=="")return e;throw new O(Fe(`${e}`,`dx @$pool.${(r=(s=Xr[t])==null?l:s.usage)!=null?r:""}`))},
nm=(t,e)=>{if(t===l||/[*?]/.test(t))return;let s=JSON.stringify(t),r=Hl(t,e).map(i=>JSON.stringify(i));throw new O(r.length>0?`${s} is no tag in the listing. ${ka(r)}`:Fe(`${s} is no tag in the listing and`,Kh))},
ea=(t,e)=>{var s,r;return e===l?"":(r=(s=t.Ve(e))==null?l:s.image)!=null?r:Lt(e)},
so=(t,e,s)=>{var r;if(e===l)return;let i=(r=t.Ve(e))==null?l:r.id,a=i===l?"":`, id ${i}`,n=`${ea(t,e)} (${Lt(e)}${a})`;return zh(s)?`an interrupt or a deferred call, on top of process ${n}, which need have nothing to do with it`:`process ${n}`},
sa=(t,e,s)=>{var r;let i=new Map;for(let{process:d,stack:h}of s){if(d===l)continue;let c=zh(t.stacks.at(h))?"(in an interrupt or deferred call)":ea(t,d);i.set(c,((r=i.get(c))!=null?r:0)+1)}if(i.size===0)return;let a=P([...i],([,d],[,h])=>h-d),n=a.slice(0,oD).map(([d,h])=>`${d} ${h}`),o=a.length-n.length;return`${e}: ${n.join(it)}${o>0?`, ${o} others`:""}`},
om=(t,e)=>{var s,r;if(t.length<=e)return t;let i=(r=(s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?l:s[0].length)!=null?r:0,a=e-3-i,n=Math.min(t.indexOf("!")+1,a),o=Math.floor((a-n)/2);return`${t.slice(0,a-o)}...${t.slice(t.length-i-o)}`},
bt=(...t)=>{let e={};for(let s of t)e[s]={PreferredRadix:10};return e},
ro=t=>{switch(t.kind){case or:return t.module;case Ci:return"(code in no module)";case je:return"(the system itself)";case"cut":return"(unknown: stack read in part)";case b:return $h[t.why]}},
dm=t=>{switch(t.kind){case or:return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case Ci:return"a driver that was unloaded, or code made at run time";case je:return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case b:return"whoever stands behind a gap may be anybody"}},
Te=t=>{let e=hm(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>{var a;return m({},s&&{Tag:Z(K(i.tag))},r&&{Target:(a=e.get(jh(i)))!=null?a:""})}},
hm=t=>{var e,s;let r=new Map,i=new Map;for(let a of t){let n=jh(a);if(r.has(n))continue;let o=`${(e=a.start.target.build)!=null?e:"(unknown)"}`,d=((s=i.get(o))!=null?s:0)+1;i.set(o,d),r.set(n,d===1?o:`${o} (${d})`)}return r},
cm=(t,e)=>{if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${S(r,"frame")} looked past`},
um=t=>{var e,s,r;let i=gt(t);return SD.test((r=(s=(e=t[i])==null?l:e.symbol)==null?l:s.name)!=null?r:"")&&Ps(t,i)},
fm=(t,e)=>{let{blocks:s,old:r}=e,i=s===1?"stays":"stay",a=t.isWhole(),n=a?"":dr,o=DD(e,n),d=a?"":", of what is known";return`${n}${S(s,st)} allocated here ${i}${o}, ${r} of them old${d}`},
pm=t=>{let{hs:e,Ut:s,it:r,refused:i}=t;return[...e>0?[`${S(e,st)} of here freed by other modules`]:[],...s>0?[`the block is not known of ${S(s,Yt)} here${ah(r,s)}`]:[],...i>0?[`${S(i,st)} refused at once by a limit of the tag`]:[]]},
mm=t=>{if(t.kind===qs)return;let e=t._===$a?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.nr} functions lead through here${e}: perhaps a wrapper${s}`},
gm=(t,e)=>{let s=[];for(let{use:a,holding:n}of t.sites(e))n&&n.blocks>0&&s.push({use:a,holding:n});let r=s.reduce((a,{holding:n})=>a+n.blocks,0),i=s.map(a=>m({},a,{share:a.holding.blocks/r}));return P(i,(a,n)=>Jh(n)-Jh(a)||n.holding.blocks-a.holding.blocks)},
bm=(t,e)=>{var s;let{Ir:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let a=Gt(t),n=a.kind===B?e.Ds(a):l,o=(s=i==null?l:i.repair)!=null?s:Ns(xs(n));return{value:a.kind===B?a.value:l,repair:o}},
Cs=(t,e,s,r)=>{let i=t.map(a=>wa(a)+g0(a));return e===0?[`no ${s}`,...i].join(vt):[`${S(e,s)} (${r})`,...i,Na].join(vt)},
Sm=(t,e,s)=>{let r=t.map(i=>[wa(i),Dp(i)].filter(Boolean)).map(i=>i.join(it));return e===0?["no block",...r].join(vt):[`${e<s?`the oldest ${e} of `:""}${S(s,st)} (address, call site), the oldest first`,...r,Na].join(vt)},
km=(t,e)=>{let s=`read${t.yr?" from the tag tracker":""} in ${xt(t.seconds,t.session)}`,r=t.unread>0?[`${S(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${S(e,yt)} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[Na]].join(vt)},
wm=t=>{var e;let s=(e=/, Binary\s*:\s*(\S+)/.exec(t||""))==null?l:e[1];return s===l?[]:[{Pe:"list",name:s,place:{kind:"printed"}}]},
Dm=()=>{Fr(A0(Ti));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(Tm(r),s));class e{
get Pool(){return wt}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>wt.used(...s)),t("poolhit",(...s)=>wt.hitTag(...s)),t("poolwho",(...s)=>wt.who(...s)),t("poolleaks",(...s)=>wt.leaks(...s)),t("poolrestore",(...s)=>wt.clear(...s)),t("poolhelp",(...s)=>wt.help(...s))]},
ym=()=>{let t=Vn(wt);Fr(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${uh}`)},
Cm=()=>{for(let t of Pa.ys())t.kind===pt&&Zr({kind:Hs,command:t.repair}),t.kind===et&&Fr(`pooltag: ${ie(t)}`);Ls.flush(),ep()},
Tm=t=>(...e)=>(Vn(wt),t(...e));const m=Object.assign;var Nm=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Rr=t=>{var e;return(e=Nm[t&255])!=null?e:""},Ne=t=>Rr(t>>>24)+Rr(t>>>16)+Rr(t>>>8)+Rr(t),io=2147483648,ao=16,lo=/^[0-9a-f]{1,16}$/i,Ts=t=>t,ve=Ts("0".repeat(ao)),_e=t=>Number.parseInt(t.slice(8),16),Lt=t=>`0x${t.replace(/^0{1,15}/,"")}`,T=t=>t,Me=t=>`0x${(t>>>0).toString(16)}`,vm=T(".extpath"),_m=T("g"),Mm=(t,e)=>T(`g ${fs(t,e)}`),ra=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,xm=t=>T(ra(t)),Pm=t=>T(`rM 0x1${oo(t.filter(e=>e===zs))}`),Am={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},Em=T("r@$prcb"),no=t=>`r@${t.join(",@")}`,Fm=(t,e)=>T(`${e?"kb":"k"}${Me(t)}`),Im=(t,e)=>T(`.fnent ${fs(t,e)}`),oo=t=>t.map(e=>`;${ra(e)}`).join(""),Rm=T(".lastevent"),Um=T(ra("$ptrsize")),Om=T("vertarget"),ho=T("lm"),Vm=T("lm o"),Gm=T("sx"),Lm={status:T("sxe bpe"),command:T('sxe -c "" bpe'),handling:T("sxe bpec")},Wm=T(".reload"),Bm=t=>T(`x nt!${t}`),Hm=t=>T(`dt nt!${t}`),Km=t=>T(`dt nt!_EPROCESS ${t}`),$m=(t,e)=>T(`ln ${fs(t,e)}`),Ns=t=>T(`ed nt!PoolHitTag ${Me(t)}`),zm=T("!vm 0x1"),Qm=T("dd nt!PoolHitTag L1"),qm=T(".cache flushall"),Ur="poolHitTagNote",Xm=t=>T(`dx -r0 @$${Ur} = "${t.replace(/[^0-9a-f ]/g,"")}"`),jm=T(`dx -r0 @$${Ur}`),Zm=T(`dx -r0 @$vars.Remove("${Ur}")`),Jm=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,vs=t=>t.replace(Jm,"."),Ym=300,_s=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(vs(s).slice(0,Ym)),this.name="HostError",this.call=t}},j=(t,e)=>U(()=>t.query(e),()=>[]),co=32,tg=9,eg=96,Wt=8192,ft=t=>t===co||t===tg,uo=t=>t>=48&&t<=57,sg=t=>t>=48&&t<=57||(t|32)>=97&&(t|32)<=102,rg="00000000",ig=t=>ag.test(t)?t.toLowerCase():t,ag=/[A-F]/,lg=(t,e,s)=>t.charAt(e)==="?"?l:Number.parseInt(t.slice(e,s),16),ng=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),fo={kind:b},ia=(t,e)=>vl(e,t.readMemory(e.address,e.before.length)),po=({kind:t})=>t===W||t==="mixed";function og(t,{address:e,pointerSize:s}){let r=bc(j(t,Qm),4).rows.find(a=>Ut(a.address,s)===e),i=r==null?l:r.elements[0];return i===l?l:new Uint8Array(Vi(i))}var xe=(t,e)=>{var s,r,i,a;return(((s=t[e])!=null?s:0)|((r=t[e+1])!=null?r:0)<<8|((i=t[e+2])!=null?i:0)<<16|((a=t[e+3])!=null?a:0)<<24)>>>0},aa=(t,e,s)=>_(t,e*s),dg=t=>Dr(t,Dc),hg=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i,cg=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,mo="^ Bad register error in ",ug=["Key",Ia,Ra,Jr,Ua,Oa,Yr],go=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes}),bo=(t,e)=>Il(j(t,Hm(e)),e),fg=16,So=12,pg=4096,mg=t=>(t>>>24^t>>>16^t>>>8^t)>>>0,gg=[zs,zt,ni],ko=(t,e,s)=>U(()=>{let r=ms(t.query(xm(s))).get(s);return r&&Ut(r,e)},()=>{}),bg=8,Sg=64,wo=(t,e)=>e&&Ol(t,s=>Cr(t,s,e),e),Pe={kind:v};function Ae(t,{g:e},s,r,i){let a=aa(s,r,e.size),n=t.readMemory(a,i*e.size);return n&&vc(n,e)}var Do=t=>t?{kind:M,record:t}:Pe,yo=t=>t.kind===M&&t.address!==ve,la=(t,e)=>e.kind===M?re(t,e.address):l,kg=(t,e)=>Mt(t.start,e)<=0&&Mt(e,t.end)<0,Co=(t,e)=>t.modules.find(s=>!s.Pt&&kg(s,e)),Ms=t=>t.find(({name:e,Pt:s})=>!s&&e.toLowerCase()==="nt"),wg=(t,e)=>{var s;return((s=Co(t,e))==null?l:s.name.toLowerCase())==="nt"},Dg=64,yg=0,St=t=>t===0||t>=2147483648,xs=t=>t!==l&&St(t)?t:yg;function na({address:t,pointerSize:e},s,r){let i=xs(s);return{thing:{kind:ue},address:t,pointerSize:e,before:Vi(i),after:Vi(r),repair:Ns(i)}}var Cg=class{
constructor(t,e,s){this.N=[],this.X=new Set,this.dq=0,this.bx=t,this.c=e,this.dp=s}
get open(){return this.N}
run(t){return this.bx.run(t)}
debugger(t){return this.bx.change(t)}
Nt(t){this.dq+=1;let e=m({id:this.dq},t);return this.ax(e,hr),e}
Cs(t){let e=this.Nt(t);return this.N.push(e),e}
apply(t){let e=this;e.N.push(t);let s;if(ia(e.c,t).kind===Bs){if(s=e.T(t,t.after,"address"),s===l&&e.dj(t))return e.cH(t);if(e.X.add(t),e.aV(t).kind===Bs){let r=e.T(t,t.after,"name");if(r===l&&e.dj(t))return e.cH(t);s=s!=null?s:r}}return{kind:Jt,failure:s,undone:e.undo(t)}}
undo(t){let e=this;if(!e.N.includes(t))return{kind:et};Nl(e.c,t.pointerSize);let s;for(let r=0;;r+=1){let i=e.aV(t);if(i.kind===Bs)return e.W(t,et),{kind:et};let a=po(i)||i.kind===b&&!e.eA(t);if(r===Tg)return a?Ng(t,i,s):e.eU(t,i);if(!a||i.kind===b&&r<2)continue;let n=e.T(t,t.before,r%2===0?"address":"name");n!==l&&e.X.add(t),s=n!=null?n:s}}
Rr(){return[...this.N].reverse().map(t=>this.undo(t))}
Ur(t){this.W(t,ct)}
ot(){for(let t of[...this.N])this.W(t,ct)}
cH(t){return this.ax(t,te),{kind:te}}
W(t,e){this.N.splice(this.N.indexOf(t),1),this.X.delete(t),this.ax(t,e)}
eU(t,e){return this.W(t,ct),{kind:ke,holds:No(e)}}
ax(t,e){let{id:s,thing:r,address:i,before:a,after:n,repair:o}=t,d={id:s,thing:r,address:i,before:a,after:n,repair:o};this.dp({change:d,state:e,time:this.c.now()})}
T(t,e,s){let r=s==="name"&&this.eK(t)?Ns(ps(e)):uc(t.address,t.pointerSize,e);return U(()=>this.bx.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aV(t){return this.X.has(t)?wc(this.c,t):ia(this.c,t)}
dj(t){return this.aV(t).kind===W}
eK({thing:t,address:e}){if(t.kind!==ue)return!1;let s=Gt(this.c);return s.kind===B&&s.address===e}
eA({thing:t,address:e}){if(t.kind!==ue)return!1;let s=Gt(this.c);return s.kind===B&&s.address!==e}},Tg=3,To=(t,e)=>(t==null?l:t.kind)===ke&&t.holds!==l&&t.holds!==e&&!St(t.holds),No=t=>bi in t?ps(t.bytes):l,Ng=({repair:t},e,s)=>({kind:pt,repair:t,failure:s,holds:No(e)}),vg=({armed:t,saved:e,address:s,id:r})=>`${Ne(t)} ${Ne(e)} ${s} ${r}`,oa=t=>U(()=>{let e=t.query(jm),s=e.map(Bc).find(r=>r!==l);return s?{kind:M,note:s}:{kind:e.every(r=>r.trim()==="")?b:Dt}},({message:e})=>({kind:e.includes(Ur)?Dt:b})),_g=class{
constructor(t,e,s,r,i){this.dk=!1,this.dm=!1,this.c=t,this.e=e,this.target=s,this.tag=r,this.Ft=i,this.repair=Ns(i);let a=t.now().toString(16);this.ax={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.ad&&this.e.open.includes(this.ad)?this.ad:l}
Or(){this.dk=Wc(this.e,this.ax)}
arm(){let t=this;if(t.dm)return vo;let{target:e,tag:s,Ft:r}=t,{poolHitTag:i,pointerSize:a}=e;return t.ad=t.e.Nt(na({address:i,pointerSize:a},r,s)),t.e.apply(t.ad)}
Vr(){let{change:t}=this;return t?this.e.undo(t):{kind:et}}
Gr(){let t=this.db();return(t?this.bU(t):!this.dk)?this.arm():vo}
Ts(){let t=this;t.dm=!0;let e=t.db(),s=t.en(e);return e&&t.bU(e)&&s.kind!==pt&&Nr(t.e),s}
ot(){this.e.ot()}
en(t){let e=this,{change:s}=e;if(s&&!(t&&e.eM(t)))return e.e.undo(s);s&&e.e.Ur(s);let r=Gt(e.c);return r.kind!==B?{kind:ke}:St(r.value)?{kind:et}:{kind:ke,holds:r.value}}
eM(t){let{armed:e,address:s}=t;return!this.bU(t)&&e===this.tag&&s===this.target.poolHitTag}
bU({id:t}){return t===this.ax.id}
db(){let t=oa(this.c);return t.kind===M?t.note:l}},vo={kind:Jt,failure:l,undone:{kind:et}},Mg=["break","second-chance break","output","ignore"],da=(t,e)=>({kind:Le,what:t,Lr:e}),_o=({code:t,Js:e,status:s,De:r})=>[t,e,s,r===!1?"not handled":l].filter(Boolean).join(" - "),xg=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Pg=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!xg.test(e)),Ag=3,Mo=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e),Eg=3790,Fg=1024,xo=t=>{var e;return((e=_r(t))==null?l:e.kind)===We},Bt=t=>({kind:Jt,rt:t}),Ig=class{
constructor(t,e,s){this.ce=!1,this.c=t,this.e=e,this.l=s}
run(t){let e=this,s=e.e.open.filter(i=>i!==t),r=[...s].reverse().map(i=>e.dX(i));if(s.length>0)return r.find(i=>i!==l);if(!(t||e.ce))return xo(e.c)?l:e.eu()}
dX(t){let e=this;var s;let r=e.e.undo(t);if(zl(e.l,r,ps(t.before)),r.kind===pt)return r;t===((s=e.aK)==null?l:s.change)&&e.fl(e.aK.id)}
fl(t){let e=oa(this.c);e.kind===M&&e.note.id===t&&Nr(this.e)}
eu(){let t=this,e=oa(t.c);if(t.ce=e.kind!==b,e.kind!==M)return;let{armed:s,saved:r,address:i,id:a}=e.note,n=Gt(t.c);if(n.kind===Xt){t.ce=!1;let h=Ns(r);return t.l({kind:Hs,command:h}),{kind:pt,repair:h,failure:l}}if(n.address!==i||n.value!==s){Nr(t.e);return}let o=t.e.Cs(na(n,r,s)),d=t.dX(o);return d?t.aK={change:o,id:a}:Nr(t.e),d}},Rg=6e3,ha=2,Ug=class{
constructor(t){this.ai=0,this.M=t!==l&&t>=Rg?ha:0}
get oe(){return this.M>=ha&&!this.Ge}
get Ge(){return this.ai>=ha}
Wr(){this.M+=1}
Br(){this.ai+=1}},Ps=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),le=t=>t.length===0?"noStack":hl,Po=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Og=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Vg=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Gg=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Lg=/^VerifierExt$/i,Wg=/\?\? ?::|`string'/,Bg=64,Ao=new WeakMap,Eo=t=>t===cr||t===W,Hg=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,Fo=1e3,Or=(t,e)=>({line:t,text:e.slice(0,200)}),Ht=4,Vr={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Io={_e:[ee,ur,ee,ur],verbose:[ee,ss,"Diff",ur,ee,ss,"Diff",ur]},Kg=class{
Hr(){this.cu=l,this.cj=l}
read(t){let e=A(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.cu=eu(t);else if(t.startsWith(ii,e))this.cj=/^NonPaged +Paged$/.test(t.trim())?e:l;else if(t.startsWith("Tag",e))return this.ap(t)}}
ap(t){let[e,...s]=su(t);if((e==null?l:e.text)!=="Tag")return;let r=s.map(d=>d.text).join(" "),i=r===Io.verbose.join(" ");if(!i&&r!==Io._e.join(" "))return;let a=s.map((d,h)=>{var c,u;return d.end-((u=(c=s[h-1])==null?l:c.end)!=null?u:e.start+Ht)}),n=i?"verbose":this.fw(a,e.start),o=this.cu;return this.Hr(),{g:n,Kr:e.start,sort:o,Ce:a.join()===Vr[n].join()?a:l}}
fw(t,e){if(t.join()===Vr.current.join())return"current";if(t.join()!==Vr.oldest.join())return"old";let s=this.cj;return(s===l?e===0:s-e===12)?"oldest":"old"}},Ro={kind:er};function $g(t,{Kr:e,g:s},r){for(let i of[e,e-1,e+1]){if(!jl(t,i))continue;let a=zi(t,i+Ht,r,s);if(!(!a||i!==e&&!a.Ys))return Zl(t.slice(i,i+Ht),a.numbers,t.slice(a.end))}}function Uo(t,e,s,{g:r}){if(s<1||!jl(t,e,s))return;let i=zi(t,e+s,Oo(r),r);if(!(!i||!zg(t,i.end)))return Zl(t.slice(e,e+s),i.numbers,t.slice(i.end))}var Oo=t=>Vr[t].map(()=>Number.POSITIVE_INFINITY),zg=(t,e)=>e>=t.length||ft(t.charCodeAt(e))||ft(t.charCodeAt(e-2))||t.startsWith(Vo,e),Vo="UNKNOWN pooltag",Qg=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160)),qg=5e4,Xg=1024,jg=16,Zg=class{
constructor(t){this.af=[],this.aa=[],this.F=[],this.ap=t}
push(t,e){let s=this;if(t.length>Xg)return s.S(t,e);if(/^[ .\t]*$/.test(t))return z;let r=ru(t,s.ap);if(r.kind===E)return $i(t)?W:s.S(t,e);if(s.bW(),r.kind==="row")s.af.push(r.usage);else if(r.kind===er)s.aq(Or(e,t));else return s.aM={nonPaged:r.nonPaged,paged:r.paged},cr;return s.af.length<qg?z:cr}
listing(){let{g:t,sort:e}=this.ap;return{g:t,sort:e,rows:this.af,total:this.aM,unread:this.aa}}
S(t,e){return this.F.length>=jg?W:(this.F.push(Or(e,t)),E)}
bW(){for(let t of this.F)this.aq(t);this.F=[]}
aq(t){this.aa.length<Fo&&this.aa.push(t)}},Jg=64,Yg=class{
constructor(t,e,s){this.bQ=!1,this.c=t,this.e=e,this.ak=s}
get $t(){return this.bQ}
get Ns(){return this.bF}
returnValue(t){let e=this,s=gt(t.stack),r=t.stack.slice(s).find(h=>!h.inline),i=[...t.stack.slice(0,s)].reverse().find(h=>!h.inline);if(!(r&&Ps(t.stack,t.stack.indexOf(r)))||!r.address||!i)return;if(e.ak.Vr().kind!==et){e.bF={kind:di};return}let a=e.aP();e.e.run(Mm(r.address,e.ak.target.pointerSize));let n=e.fj(),o=Qi(n,"eip","rip","pc");if(o!==r.address){e.bQ=!0,e.bF={kind:"strayed",b:o};return}tb(a,e.aP())||(e.bQ=!0),e.ak.Gr().kind!==te&&(e.bF={kind:di});let d=Qi(n,"esp","rsp","sp");return n.get(zs)===t.thread&&e.eF(d,i,r)?Qi(n,"eax","rax","x0"):l}
aP(){let{target:t,tag:e}=this.ak;return bs(this.c,t,e)}
fj(){let{At:t,pointerSize:e}=this.ak.target;return ms(this.c.query(Pm(t)),e)}
eF(t,e,s){if(!t)return!1;if(this.ak.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=_(e.base,8),i=_(r,Jg);return Mt(r,t)<=0&&Mt(t,i)<=0}},tb=(t,e)=>t.kind===M&&e.kind===M&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,eb=["fadd","fabd"],sb=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),rb="(Inline)",ib="(Inline Function)",Go=t=>t===4?3:4,ab=5,lb=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],nb=/\+0x[0-9a-f]+(?=\s)/i,ob=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),db=40,Lo=58,Wo=t=>t===8?4:8,hb=(t,e)=>t.startsWith("(T) ",e)?A(t,e+3):e,cb=(t,e)=>e>=t.length||ft(t.charCodeAt(e)),Bo={pointerSize:l,base:l,m:l,gap:0,args:[],ns:!1},ub=t=>t.charAt(A(t,0))==="#"&&sn(t)===l,fb=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,pb=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,Ho=" (UTC ",mb=256,gb=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],bb=t=>"B*STND^".includes(t.charAt(A(t,0)))||t.includes(" - code ")||t.includes(Ho),Sb=24,kb=class{
constructor(t){this.cm=new $o,this.F=0,this.ay=t,this.bN=t.kind===Tt}
push(t){let e=this.bN?W:this.bD(t);return this.bN=Eo(e),e}
It(){let t=this.ay;return t.kind===Tt?t:m({},t,this.cm.place)}
bD(t){let e=this;if(t.length>Wt)return e.S();let s=nn(t);if(s)return e.fB(s)?z:W;if(vu(t))return e.ep(t.trim()),z;if($i(t))return W;let r=e.cm.push(t);return r===cl?cr:r==="symbol"?z:e.S()}
fB(t){return this.ay.kind===fe&&t.kind===li&&this.cm.place.symbol===l}
ep(t){let e=this.ay;e.kind===fe&&e.Jt.length===0?this.ay=m({},e,{Jt:on(t)}):e.kind===li&&(t.includes("You are seeing this message because")?this.ay={kind:Ye}:t.startsWith(Ko)&&(this.ay={kind:E,a:t}))}
S(){return this.F++,this.F>Sb?W:E}},Ko="A fatal system error has occurred",wb=["*","(0x",Ko],$o=class{
constructor(){this.place={}}
push(t){let e=du(t);if(e){let r=this.dT;return this.place={symbol:r,instruction:e},cl}let s=_u(t);return s===l?E:(this.dT=s,this.place={symbol:s},"symbol")}},Ee=t=>U(()=>Mu(t.query(Rm)),()=>{}),zo=(t,e)=>t!==l&&(e==null?l:e.time)!==l&&e.time!==t.time,ca={kind:"computed"},Gr=(t,e,s)=>Ut(_(t,e),s==="x86"?4:8),ne=4,Kt=(t,e,s)=>Lr(t&e)===Lr(s),Lr=t=>t>>>0,Qo=t=>(t<<6>>6)*ne,qo=({kind:t,os:e},s,r)=>Gr(t==="relative"?s:Rt(0,0),e,r),Xo=[76,139,21],Db=7,yb=7,jo=t=>t!==l&&(t&240)===64,Cb=16,Tb=12,Nb=4096,oe={kind:Ni},vb=3,_b=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Mb=class{
constructor(t,e){this.dz=new Map,this.c=t,this.h=e}
before(t,e){let{Zt:s}=this.h,r=hn(this.c,t,Cb);if(!r||!s)return oe;let i=Vu(r,t,s),a=Lu(i,n=>this.cV(n),e&&xb(e));return a?this.bm(a,vb):oe}
cV(t){if(t.kind===At)return t.address;if(t.kind!=="computed")return yr(this.c,t.address,this.h.pointerSize)}
bm(t,e){let s=this.cV(t);if(!s)return oe;let r=this.dA(s);if(r.some(({name:n})=>_b.test(n)))return oe;let i=cn(r);if(i.kind===Be)return i;let a=this.eO(s,e);return a.kind===Be?a:i.kind===He?i:a.kind===Ni&&t.kind===qt?cn(this.dA(t.address)):a}
eO(t,e){let{Zt:s}=this.h,r=e>0?this.c.readMemory(t,Tb):l,i=r&&s&&Gu(r,t,s);return i?this.bm(i,e-1):oe}
dA(t){let e=this.dz.get(t);if(e)return e;let s=U(()=>Wu(this.c.query($m(t,this.h.pointerSize))),()=>[]);return s.length>0&&this.dz.set(t,s),s}},xb=({address:t,symbol:e})=>t&&e&&_(t,-e.offset),Pb=class{
constructor(t,e){this.cM=new Set,this.w=new Map,this.c=t,this.h=e,this.cO=new Mb(t,e)}
vs(t){let e=this.ev(t);if(e)return{kind:pe,stop:e};let s=xu(t.stack);return s?{kind:F,of:s}:this.eg(t)}
ev({It:t,b:e,stack:s}){var r,i,a;if((t==null?l:t.kind)===Ye)return{kind:Ye};if((t==null?l:t.kind)===$s)return{kind:$s,number:t.number};if((t==null?l:t.kind)===fe)return{kind:fe,code:t.code,Jt:t.Jt};if((t==null?l:t.kind)===E)return{kind:E,a:t.a};let n=(i=(r=s[0])==null?l:r.text)!=null?i:"";if(!wg(this.h,e)||!this.eI(e))return{kind:E,a:n};let o=gt(s),d=(a=s[0])==null?l:a.symbol,h=o===1&&d!==l&&Xl(d);return o===0||h?{kind:Si,at:n}:l}
eI(t){if(this.cM.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cM.add(t),s}
eg({b:t,stack:e}){var s,r;let i=gt(e),a=e[i];if(!(a!=null&&a.address)||!Ps(e,i))return{kind:F,of:b};let n=this.w.get(t);if(n)return{kind:F,of:n};let[o]=e.slice(0,i).reverse().filter(({inline:h})=>!h),d=this.cO.before(a.address,o);switch(d.kind){case Be:return this.w.set(t,d.of),{kind:F,of:d.of};case He:return{kind:pe,stop:{kind:Si,at:(r=(s=e[0])==null?l:s.text)!=null?r:""}};case Ni:return{kind:F,of:b}}}},Ab=1e4,Eb=8,Fb=class{
constructor(t=!1){this.G=[],this.aa=[],this.F=[],this.cS=mt,this.dd=!1,this.X=!1,this.bo=!0,this.dl=t}
get Le(){return this.dd||this.G.length>0}
get zi(){return this.G.length>0&&this.bo}
push(t,e){let s=this;if(t.length>Wt)return s.S(t,e);if(s.bg)return s.ek(t,e,s.bg);let r=an(t,s.cS,!s.dl||s.eJ());return r?s.fn(r,t,e):s.eX(t,e)}
eJ(){let t=this.G[this.G.length-1];return!t||t.args.length>0&&t.symbol!==l&&Mr(t.symbol)!==l}
_s(t,e){return this.S(t,e)}
listing(){let t=this;return{Qi:t.cw,frames:t.G,unread:t.G.length===0?[...t.aa,...t.F]:t.aa}}
fn(t,e,s){let r=this;return t.text===""?!r.Le||!r.cT(t)?r.S(e,s):(r.bg={row:t,line:Or(s,e)},z):r.cT(t)?(r.bW(),r.cF(t),z):W}
ek(t,e,{row:s,line:r}){this.bg=l;let i=an(`00 ${t.trim()}`,ai);return!(i!=null&&i.symbol)||i.symbol.name===""?(this.F.push(r),this.push(t,e)):(this.cF(m({},s,{text:i.text,symbol:i.symbol})),z)}
eX(t,e){let s=this,r=A(t,0);if(r===t.length)return s.G.length>0&&s.Q===l?W:z;let i=sn(t);return i?s.ap(i):Rb(t,r)?(s.X=!0,s.an!==mt&&(s.an=t.includes(Ub)?ul:mt),z):s.Le?Gb(t)?(s.G.length===0&&(s.bo=!1),s.an=mt,z):Vb(t,r)?z:$i(t)?W:s.S(t,e):s.S(t,e)}
ap(t){return this.G.length>0?W:(this.dd=!0,this.cS=t,z)}
cT(t){let e=this;var s;if(e.G.length===0)return!0;if(e.G.length>=Ab)return!1;let r=(s=e.cw)==null?l:s.pointerSize;return r!==l&&t.pointerSize!==l&&r!==t.pointerSize?!1:t.number===l||e.Q===l?t.number===e.Q:t.number>e.Q}
cF(t){let e=this;var s,r;e.G.length===0&&((s=t.number)!=null?s:e.aa.length)>0&&(e.bo=!1);let i=e.eH(t),a=i?l:e.dB;e.an=l,e.Q=t.number,(r=e.cw)!=null||(e.cw=Ku(t)),t.text.startsWith("0x")&&(e.X=!0),e.G.push(Ib(t,a,{doubtful:e.X,afterGap:i})),t.inline||(e.dB=t.m===ve?l:t.m)}
eH({number:t,symbol:e}){let s=this;return s.G.length===0?!s.bo:s.Q!==l&&t!==s.Q+1?!0:s.an===mt||s.an===ul&&(e==null?l:e.name)!==""}
S(t,e){return this.Le?this.F.length>=Eb?W:(this.F.push(Or(e,t)),E):this.X?W:E}
bW(){let t=this;t.F.length>0&&t.Q===l&&(t.an=mt);for(let e of t.F)t.aa.length<Fo&&t.aa.push(e);t.F=[]}};function Ib(t,e,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:n}=t,o={text:i,args:a,inline:n,doubtful:s};return e!==l&&(o.address=e),t.symbol!==l&&(o.symbol=t.symbol),t.base!==l&&(o.base=t.base),t.m!==l&&(o.m=t.m),t.source!==l&&(o.source=t.source),r&&(o.afterGap=!0),o}var Rb=(t,e)=>t.startsWith(fl,e)&&Zo.test(t)||t.charAt(e)==="<"&&Zo.test(t),Ub="unwind information not available",Zo=/\b(?:frames?|unwind\w*|stack)\b/i,Ob=["***","ERROR: ",fl,"Unable to load image","SYMSRV: ","DBGHELP: ","#"],Vb=(t,e)=>Ob.some(s=>t.startsWith(s,e)),Gb=t=>t.length<=Lb&&Wb.test(t),Lb=120,Wb=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,Jo=24,ua=(t,e)=>({kind:v,missing:t,Lt:Yo(e)}),Yo=t=>t.slice(0,3).join(" / ").slice(0,200),Bb=class{
constructor(t,e){this.ch=new Set,this.aF={Ms:0,most:0},this.q=t,this.cp={rule:e,next:new Map}}
get ends(){return this.aF}
add(t){let e=this,s=e.ez(t);s&&e.ch.delete(s),e.ch.add(t);let r=Array.from(e.ch,({end:i})=>i);return e.aF={Ms:Math.min(...r),most:Math.max(...r)},s}
find({sp:t,fp:e},s){let r=this,i=X(t),a=[],n=r.cp,o=0,d=e&&ut(t,e);for(;;){let h=r.bm(n.rule,i,o,d,s);if(!h||!r.bR(s,h.at,1))return;let c=n.next.get(xe(s,h.at));if(!c||!r.eN(c.he,s,h.at))return;if(a.push(h),"known"in c.to){let u=r.ew(c.to.known,a,t,s);return u&&{known:c.to.known,frames:u}}n=c.to,o=h.at+r.q,d=h.link}}
ez(t){var e;let{ue:s}=t,r=this.cp,i;for(let[a,n]of s.entries()){let o=X(n.he),d=(e=r.next.get(o.low))==null?l:e.to,h=s[a+1];if(!h){d&&"known"in d&&(i=d.known),r.next.set(o.low,{he:o,to:{known:t}});break}let c=d&&"rule"in d?d:{rule:h.rule,next:new Map};r.next.set(o.low,{he:o,to:c}),r=c}return i}
bm(t,e,s,r,i){switch(t.kind){case vi:return{base:s,at:s+t.bytes};case oi:return{base:s-this.q,at:s,link:r};case Qs:{if(r===l||r<s||!this.bR(i,r,1))return;let a=this.q===4||xe(i,r+4)===e.high?xe(i,r)-e.low:l;return{base:r,at:r+this.q,link:a}}}}
ew({ue:t},e,s,r){var i;let a=[];for(let n=0;n<e.length;n++){let o=e[n],d=(i=t[n])==null?l:i.frame;if(!o||!d||!this.bR(r,o.at,1+d.args.length))return;a.push(new Hb(d,o,s,r,this.q))}return a}
bR(t,e,s){return e>=0&&e+s*this.q<=t.length}
eN({high:t,low:e},s,r){return xe(s,r)!==e?!1:this.q===4||xe(s,r+4)===t}},Hb=class{
constructor({address:t,text:e,symbol:s,m:r,inline:i,doubtful:a,args:n},o,d,h,c){this.address=t,this.text=e,this.symbol=s,this.m=r,this.inline=i,this.doubtful=a,this.dw=n.length,this.co=o,this.dO=d,this.cN=h,this.q=c}
get base(){return _(this.dO,this.co.base)}
get args(){let t=this,e=[];for(let s=1;s<=t.dw;s++){let r=t.co.at+s*t.q,i=Ce(t.cN,r,t.q);i&&e.push(i)}return e}},td=4096,Kb=3,ed=32,$b=class{
constructor(t){this.I=new Map,this.cr=new Set,this.aF=new Map,this.dn=!0,this.q=t}
get Wt(){return this.I.size===0}
$r(t,e,s,r){let i=this;var a,n;let{b:o,sp:d,thread:h}=t;if(!i.dn||!zu(e,s))return;let c=zb(o,d,e);if(!i.cr.has(c)){i.cr.add(c);return}let u=i.eP(t,e,r);if(!u)return;h&&i.aF.set(h,_(d,u.end));let[f]=u.ue;if(!f)return;let p=(a=i.I.get(o))!=null?a:new Bb(i.q,f.rule);i.I.set(o,p);let g=p.add(u);u.zt=(n=g==null?l:g.zt)!=null?n:0,u.Qt||(u.Qt=(g==null?l:g.Qt)===!0)}
zr({b:t,sp:e,thread:s}){var r;let i=(r=this.I.get(t))==null?l:r.ends,a=s&&this.aF.get(s),n=a&&ut(e,a);if(n===l||!i)return;let o=Math.min(n,i.most,td);return o>=i.Ms?o:l}
Qr(t,e){var s;let r=(s=this.I.get(t.b))==null?l:s.find(t,e);if(!r)return;let{known:i,frames:a}=r;return i.zt+=1,i.zt%ed===0||!i.Qt?l:a}
qr(t,e,s){var r;let i=(r=this.I.get(t.b))==null?l:r.find(t,e);if(!i)return;if(Qb(i.frames,s)){i.known.Qt=!0;return}this.clear(),this.dn=!1;let{zt:a,ue:n}=i.known,o=Math.floor(a/ed)+Number(sd(n));return{frames:n.map(({frame:d})=>d),hits:Math.max(0,a-o)}}
clear(){this.I.clear(),this.cr.clear(),this.aF.clear()}
eP({b:t,sp:e,fp:s},r,i){let a=this;var n,o;let d=[],h=0,c=t;for(let[f,p]of r.entries()){let g=p.address===c?i(c):l,y=p.base&&ut(e,p.base);if(!g||!p.m||y===l)return;let k=f===0,C=f===r.length-1;switch(g.kind){case vi:if(y!==h||p.args.length>0||g.Te&&!C)return;h+=g.bytes+a.q;break;case oi:if(!k||y!==-a.q)return;h+=a.q;break;case Qs:if(y<h||k&&p.base!==s)return;h=y+2*a.q}d.push({frame:p,rule:g,he:p.m}),c=p.m}let u=(o=(n=d[d.length-1])==null?l:n.frame.args.length)!=null?o:0;return h+=u*a.q,h<=td?{ue:d,end:h,zt:0,Qt:!sd(d)}:l}},zb=(t,e,s)=>[t,...s.map(({base:r,m:i})=>`${r&&ut(e,r)} ${i}`)].join(),sd=t=>t.some(({rule:e})=>e.kind===Qs),Qb=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,m:i,text:a,args:n},o)=>{let d=e[o];return s===(d==null?l:d.address)&&r===(d==null?l:d.base)&&i===(d==null?l:d.m)&&a===(d==null?l:d.text)&&n.join()===(d==null?l:d.args.join())}),rd=t=>X(t).low&4095,id=10,qb=3,Wr=t=>Number.parseInt(t,16),fa=t=>t!=null&&t.startsWith("00000000")?Wr(t):l,Xb=class{
constructor(t,e){this.j=new Map,this.c=t,this.cn=e}
Xr(t){return this.j.has(t)||this.j.set(t,this.bK(t)),this.j.get(t)}
clear(){this.j.clear()}
bK(t){let e=j(this.c,Im(t,this.cn));if(this.cn===4)return Zu(t,Qu(e));let s=qu(e);return s&&jb(t,s)?{kind:vi,bytes:s.rr,Te:s.Te}:l}},jb=(t,{sr:e,end:s})=>Mt(e,t)<0&&Mt(t,s)<0,Zb=class{
constructor(t,e,s,r=Jo){this.dI=new Map,this.c=t,this.h=e,this.l=s,this.bk=r,this.j=new $b(e.pointerSize),this.cq=new Xb(t,e.pointerSize)}
begin(){if(!this.ct)return;let t=j(this.c,Vm);this.aR=gn(t.slice(mn(t)))}
read(t){let e=this;var s;let r=e.j.Wt?[]:e.fD(),i=mn(r),a=un(r.slice(0,i),e.h);if(!a)return e.fg(t);let n=m({},a,{processor:(s=a.processor)!=null?s:e.ff(a.registers)});e.ej(r.slice(i));let o=e.fs(n),d=o&&e.j.Qr(n,o);return d?{kind:B,reading:m({It:t},n,{stack:d,xs:o})}:e.fI(t,n,o)}
fg(t){let e=$u(this.c,this.h,t,this.bk);return e.kind===B&&this.dt(e.reading,e.reading.stack),e}
fD(){let{At:t}=this.h;return this.ct?j(this.c,cc(this.ct,t)):[]}
get ct(){let{Zt:t}=this.h;return t===Oe?l:t}
ff(t){let e=this,s=t.get("gdtr"),r=s&&e.dI.get(s);if(r!==l||!e.h.At.includes(zt))return r;let i=ms(j(e.c,Em)),a=pn(i,e.h);return s&&a!==l&&e.dI.set(s,a),a}
fI(t,e,s){let r=this,i=r.c.query(Fm(r.bk,r.h.pointerSize===4)),a=fn(i,e.b);if(!a)return ua(jt,i);let n=s&&r.j.qr(e,s,a);return n&&r.l({kind:tl}),r.dt(e,a),{kind:B,reading:m({It:t},e,{stack:a,xs:s}),doubted:n}}
dt(t,e){this.aR&&this.j.$r(t,e,this.bk,s=>this.cq.Xr(s))}
fs(t){let e=this.j.zr(t);return e===l?l:this.c.readMemory(t.sp,e)}
ej(t){let e=this;var s,r;let i=(s=e.aR)==null?l:s.listing;if(t.every((n,o)=>n===(i==null?l:i[o]))&&t.length===(i==null?l:i.length))return;let a=gn(t);(a==null?l:a.places)!==((r=e.aR)==null?l:r.places)&&(e.j.clear(),e.cq.clear()),e.aR=a}},Jb=/^\s*[0-9a-f`]{8,17}\s/i,Yb=16,tS=2*3600,eS=20,sS=60,rS=30,iS=class{
constructor(t,e){this.r=0,this.w={alloc:0,free:0,unknown:0},this.bI=0,this.dc=!1,this.D=t,this.aO=e,this.bM=new Pb(t.z,t.target),this.bC=new Zb(t.z,t.target,t.Ps,e.frames),this.cv=t.z.now(),this.cz=this.cv}
run(t=!1){let e=this,s=e.fF(t),{$t:r}=e.D.As;return{end:s,hits:e.r,Mr:e.w,seconds:e.bz(),$t:r}}
fF(t){let e=this;return U(()=>{var s;for(e.am=Ee(e.D.z),e.D.qt.begin(e.D.target,e.am),e.bC.begin(),t&&e.fy();;){let r=(s=e.ef())!=null?s:e.fu();if(r)return r}},({call:s,message:r})=>({kind:lt,call:s,message:r}))}
fy(){let{target:t,qt:e}=this.D,s=this.bC.read(l);if(s.kind!==B)return;let{reading:r}=s,i=this.bM.vs(r);if(i.kind!==F)return;let a=m({},r,{process:l});this.bD(a,i.of,e.Es(r,t,!0))}
fu(){let t=this,{changes:e,Ct:s}=t.D,r=s()?e.run(_m):[];if(!s())return{kind:ll};let i=Tu(r);if((i==null?l:i.kind)===Tt)return{kind:Tt,a:i.a};let a=i?me:t.eD();if(a==="no")return ad(r);i&&(t.am=l);let n=t.bC.read(i);return n.kind===v?{kind:lt,call:"read the stop",message:`no ${n.missing} in the answer: ${n.Lt}`}:(n.doubted&&t.D._.Kt(n.doubted),a===b&&t.D.qt.Fs(n.reading)?ad(r):t.eW(n.reading))}
eD(){let t=this,e=t.am;return t.am=Ee(t.D.z),!e||!t.am?b:zo(e,t.am)?me:"no"}
eW(t){let e=this,{target:s,qt:r}=e.D,i=!e.dc;e.dc=!0;let a=e.bM.vs(t);if(a.kind===F){let o=i?r.Es(t,s,!1):Ke;return e.bD(t,a.of,o)}r.Is(t);let n=i&&r.Rs;return m({kind:pe,stop:a.stop},n&&{vr:n})}
bD(t,e,s){return this.D.qt.Is(t),s===fr?l:this.fi(t,e,s===b)}
fi(t,e,s){let r=this;r.bI=e===b?r.bI+1:0,r.r+=1,r.w[e]+=1;let{_:i,As:a}=r.D,n=i.record(t,e,a,s);return r.cy(),a.Ns?Ju(a.Ns):n===pr?{kind:al}:l}
ef(){let t=this;if(t.bI>=Yb)return{kind:il,count:t.bI};if(t.r>=t.aO.hits)return{kind:Ze};let{seconds:e}=t.aO;return e!==l?t.bz()>=e?{kind:ar}:l:t.eE()}
eE(){let t=this.bz();if(this.r<eS||t<sS)return;let e=this.r/t;return this.aO.hits/e>tS?{kind:"tooSlow",_r:e}:l}
cy(){let t=this,e=t.D.z.now();if(e-t.cz<rS*1e3)return;t.cz=e;let{Ps:s,target:r}=t.D,i=t.aO.hits;s({kind:"progress",hits:t.r,jr:i,seconds:t.bz(),target:r})}
bz(){return(this.D.z.now()-this.cv)/1e3}},ad=t=>({kind:Je,Lt:Yo(t.filter(e=>e.trim()!==""))}),pa=4096,aS=4,lS=new Uint8Array,nS=64,oS=128,$t=t=>X(t).low%pa,ld=8,nd=(t,e)=>`${t}+0x${e.toString(16)}`,dS=5e4,hS=class{
constructor(t=dS){this.df=new Map,this.I=[],this.aS=t}
Xt(t){let e=this,s=ef(t),r=e.df.get(s);if(r!==l)return r;if(e.pe&&t.length>0)return e.Xt([]);let i=e.I.length;return e.df.set(s,i),e.I.push(t),i}
at(t){var e;return(e=this.I[t])!=null?e:[]}
get all(){return this.I}
get size(){return this.I.length}
get pe(){return this.I.length>=this.aS}};function cS({address:t,inline:e,text:s}){return t!==l&&!e?t:s}var uS=3,fS=8,As=16,Es=8,od=4,Br=class{
constructor(){this.J=new Map,this.aM=0}
get count(){return this.aM}
add(t,e=1){var s;let r=rf(t);this.J.set(r,((s=this.J.get(r))!=null?s:0)+e),this.aM+=e}
yt(t){t.J.forEach((e,s)=>{this.add(Cn(s),e)})}
Zr(t){var e;let s=0,r=0,i=P(this.J.keys(),(a,n)=>a-n);for(let a of i){if(s>=this.aM*t)break;s+=(e=this.J.get(a))!=null?e:0,r=Cn(a)}return r}},pS={allocs:0,frees:0};function mS(t,{x:e,asked:{there:s,gone:r},underWay:i,s:a}){let n=g=>t.reduce((y,k)=>y+g(k),0),o=e.kind===js?e.missed:pS,d=o.frees+n(g=>g.hr)-n(g=>g.Dt)-r.size,h=Math.max(0,d),c=o.allocs+n(g=>g.Ut),u=Math.min(h,c+o.frees+i),f=s.size+r.size<a?h:u,p=Math.max(0,-d);return{count:h,ks:u,hits:p+Math.max(0,f-o.frees)}}var dd=.95,ma=t=>t.Zr(dd),gS=(t,e,s)=>t*2<=e&&e-t>s*2;function hd(t,{count:e,ks:s},{there:r,gone:i},{lastHit:a,k:n}){let o=t.filter(({block:L})=>!i.has(L)),d=o.filter(({block:L})=>r.has(L)).length,h=Math.min(e,Math.min(d,s)+o.length-d),c=o.length-h;if(c===0&&o.length>0)return;let u=new Br;u.yt(n);for(let{block:L,hit:Aa}of t)i.has(L)&&u.add(a-Aa);let f=ma(u),p=o.filter(({hit:L})=>gS(L,a,f)).length,g=Math.max(0,p-h),y=Tn(o,L=>L.charged),k={blocks:c,old:g,st:af(y)},C=cd(y,c,o.length);if(C!==l)return m({},k,{bytes:C});let ht=cd(Tn(o,L=>L.requested),c,o.length);return ht===l?k:m({},k,{requested:ht})}var cd=(t,e,s)=>t.length<s?l:t.slice(0,e).reduce((r,i)=>r+i,0),ud=2e5,fd=class ic{
constructor(e=ud,s=new Map){this.y=e,this.ab=s}
alloc(e,s){let r=this.ab.get(e);return!r&&this.ab.size>=this.y?{kind:pr}:(this.ab.set(e,s),r?{kind:pl,We:r}:{kind:"booked"})}
free(e,s,r){let i=this.ab.get(e);return i?(this.ab.delete(e),i.tag===s&&bS(i.charged,r)?{kind:"matched",allocation:i}:{kind:E,We:i}):{kind:"unmatched"}}
get s(){return this.ab}
copy(){return new ic(this.y,new Map(this.ab))}},bS=(t,e)=>t===l||e===l||t===e,pd={bytes:0,of:0},SS=({bytes:t,of:e},s)=>s===l?{bytes:t,of:e}:{bytes:t+s,of:e+1},md=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),pd),kS=512,gd=class{
constructor(){this.J=new Map,this.aA=Number.POSITIVE_INFINITY,this.ar=0,this.aH=!0,this.bytes=0,this.count=0}
add(t,e=1){let s=this;s.bytes+=t*e,s.count+=e,s.aA=Math.min(s.aA,t),s.ar=Math.max(s.ar,t);let r=s.J.get(t);r===l&&s.J.size>=kS?s.aH=!1:s.J.set(t,(r!=null?r:0)+e)}
yt(t){let e=this,{bytes:s,count:r}=e;for(let[i,a]of t.J)e.add(i,a);e.bytes=s+t.bytes,e.count=r+t.count,e.aA=Math.min(e.aA,t.aA),e.ar=Math.max(e.ar,t.ar),e.aH=e.aH&&t.aH}
_e(){let t=this;if(t.J.size===0)return;let e=t.aA,s=t.ar,r=t.aH?t.eV():l;return{smallest:e,largest:s,kt:r}}
eV(){let t=P(this.J,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},wS=class ac{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.it=pd,this.wt=0,this.Dt=0,this.Ot=0,this.s={count:0,charged:0,ve:0},this.Vt=new Map,this.k=new Br,this.st=new gd,this.tag=e,this.stack=s}
Jr({kind:e,number:s,time:r,charged:i}){let a=this;var n;a.hits[e]++;let o={hit:s,time:r};(n=a.first)!=null||(a.first=o),a.last=o,e===w&&i!==l&&a.st.add(i)}
Yr({charged:e}){this.s.count++,e===l?this.s.ve++:this.s.charged+=e}
gone({charged:e,hit:s},r){this.k.add(r.number-s),this.s.count--,e===l?this.s.ve--:this.s.charged-=e}
ti(e){var s;this.Vt.set(e,((s=this.Vt.get(e))!=null?s:0)+1)}
copy(){let e=this,s=new ac(e.tag,e.stack);Object.assign(s.hits,e.hits),Object.assign(s.unlocated,e.unlocated),Object.assign(s.s,e.s),s.it=e.it,s.wt=e.wt,s.Dt=e.Dt,s.Ot=e.Ot,s.k.yt(e.k);for(let[r,i]of e.Vt)s.Vt.set(r,i);return s.st.yt(e.st),s.first=e.first,s.last=e.last,s}},DS=class lc{
constructor(e=new fd){this.bd=new Map,this.bq=!1,this.aU=e}
get pe(){return this.bq}
Us(e){let s=this.cD(e.tag,e.stack);s.Jr(e),e.kind===w?this.ec(e,s):e.kind===x&&this.ex(e,s)}
stacks(e){let s=[];return this.bd.forEach((r,i)=>{(e===l||i===e)&&s.push(...r.values())}),s}
s(){let e=new Map;return this.aU.s.forEach((s,r)=>{let i=m({},s,{block:r}),a=e.get(s.stack);a?a.push(i):e.set(s.stack,[i])}),e}
copy(){let e=new lc(this.aU.copy());return e.bq=this.bq,this.bd.forEach((s,r)=>{let i=new Map;s.forEach((a,n)=>{i.set(n,a.copy())}),e.bd.set(r,i)}),e}
ec(e,s){if(e.block===l){s.unlocated.alloc++,s.it=SS(s.it,e.requested);return}let r=nf(e),i=this.aU.alloc(e.block,r);if(i.kind===pr){this.bq=!0,s.Ot++;return}i.kind===pl&&this.dx(i.We,e),s.Yr(r)}
ex(e,s){if(e.block===l){s.unlocated.free++;return}let r=this.aU.free(e.block,e.tag,e.charged);if(r.kind==="matched"){let i=this.cD(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i.ti(e.stack);return}r.kind===E&&this.dx(r.We,e),s.wt++}
dx(e,s){let r=this.cD(e.tag,e.stack);r.gone(e,s),r.Dt++}
cD(e,s){var r,i;let a=(r=this.bd.get(e))!=null?r:new Map;this.bd.set(e,a);let n=(i=a.get(s))!=null?i:new wS(e,s);return a.set(s,n),n}},yS=2e3;function bd(t,{block:e,charged:s}){var r;let i=(r=t.charged)!=null?r:s;return m({},t,{block:e,blockFrom:_i,charged:i})}var CS=class{
constructor(t=ud){this.E=[],this.aS=t,this.ac=new DS(new fd(t))}
record(t,e=!1){return this.E.push({hit:t,Be:e&&t.block===l}),this.cL()}
He(t){let e=this.E.find(({hit:s,Be:r})=>r&&s.number===t.hit);return e&&(e.hit=bd(e.hit,t),e.Be=!1),this.cL()}
stacks(t){return this.Y().stacks(t)}
s(){return this.Y().s()}
Y(){if(this.E.length===0)return this.ac;let t=this.ac.copy();for(let{hit:e}of this.E)t.Us(e);return t}
cL(){let t=this,e=t.E.findIndex(({Be:i})=>i),s=e<0?t.E.length:e,r=Math.max(s,t.E.length-yS);for(let{hit:i}of t.E.splice(0,r))t.ac.Us(i);return t.ac.pe?{kind:"tooManyOutstanding",y:t.aS}:{kind:"recorded"}}},TS=class{
constructor(){this.bi=0,this.dS=0,this.dP=0}
add(t){this.bi++,this.dS+=t,this.dP+=t*t}
get si(){let t=this;if(t.bi===0)return 0;let e=t.dS/t.bi;return Math.max(0,t.dP/t.bi-e*e)}},NS=class{
constructor(t){this.fr=new Map,this.eh=new Map,this.bv=t}
site(t){var e;return this.da(this.fr,t,(e=this.bv.skip)!=null?e:[])}
Rt(t){return le(this.bv.stacks.at(t))}
caller(t){return this.da(this.eh,t,[])}
da(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bv;t.set(e,wn(r.at(e),i!=null?i:[],s))}return t.get(e)}},vS=1e3,_S=5e4,MS=new Set([mr,qe,ct,rs,ye,is]),Sd="left",kd={there:new Set,gone:new Set},xS=t=>m({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),wd=class{
constructor(t,e=()=>v,s=_S){this.stacks=new hS,this.modules=[],this.places=[],this.av=new CS,this.bs=[],this.bA=new Map,this.al=new Map,this.V=[],this.w={alloc:0,free:0,unknown:0},this.bY=0,this.cc=new TS,this.C=0,this.aG=!1,this.bT=!1,this.cg=!1,this.bl=new Map,this.aD=kd,this.bw=new Map,this.ca=new Map,this.aL=new Map,this.Z=[],this.start=t,this.L=e,this.aT=s}
get tag(){return this.start.tag}
get lastHit(){return this.C}
get entries(){return this.bs}
get ri(){return this.r-this.bY}
get openEnd(){return this.arming===hr||this.arming===te?this.bT?"left":"cutOff":l}
get arming(){var t;return(t=this.ad)==null?l:t.state}
take(t){let e=this;var s;switch(e.aq(t),e.N=l,t.type){case"modules":e.modules=t.modules;break;case jt:e.bA.set(t.index,e.stacks.Xt(t.frames.map(xS)));break;case F:return e.fz(t);case"process":e.aL.set(t.address,t);break;case gr:e.fA(t);break;case as:e.places=t.places;break;case mr:e.fx(t);break;case qe:e.bl.set((s=e.bA.get(t.stack))!=null?s:-1,t.hits);break;case ct:e.ai=t.missed?l:e.eb(),e.aG=!0;break;case Mi:e.aD={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":e.al.set(t.address,t.holdsTag);break;case rs:t.change.thing.kind===ue&&(e.ad=t);break;case ye:e.bT=t.why===Sd,e.cZ=t.uptime,e.cY=t.time;break;case is:e.Z=[...e.Z,pf(t,e.Z)];break;case"image":break}return z}
get xe(){return this.cZ}
get ii(){return this.cY}
get f(){return this.Z}
get tt(){return{before:this.M,after:this.aG?this.ai:l}}
held(){return this.av.s()}
freed(){let t=new Map;for(let s of this.V)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s===x&&e.push({block:i,charged:r})}),e}
counts(){return this.w}
get li(){return this.cc.si}
x(){let t=this;return t.aG?t.cg?{kind:b,why:Za}:t.bl.size>0?{kind:b,why:qe}:lf(t.M,t.ai,t.w):{kind:b,why:ja}}
Wt(){return this.r===0&&this.x().kind===Xs}
booked(){let t=this.x();if(t.kind===b||this.Wt())return;let e=t.kind===Xs?1:t.or,s=this.r;return s===0?e:e*(s-this.Tt())/s}
get r(){return this.w.alloc+this.w.free+this.w.unknown}
isWhole(){return this.x().kind===Xs&&this.Tt()===0}
recent(t){return this.V.slice(-t)}
ni(t){var e;return(e=this.bA.get(t))!=null?e:this.stacks.Xt([])}
Ke(t){return this.stacks.at(t.stack)}
oi(t){var e;return(e=this.bl.get(t))!=null?e:0}
nt(){return this.av.stacks(this.tag)}
sites(t){let e=this,s=Zi(e.nt(),{stacks:e.stacks,modules:e.modules,skip:t}),r=e.av.s(),i=e.cC(s);return s.map(a=>{var n;if(!a.s||a.allocs===0)return{use:a};let o=[];for(let h of a.stacks)for(let c of(n=r.get(h))!=null?n:[])o.push(c);let d=hd(o,i,e.aD,{lastHit:e.C,k:a.k});return{use:a,holding:d}})}
Ve(t){return this.aL.get(t)}
get asked(){return this.aD}
Gt(){return this.cC(Zi(this.nt(),{stacks:this.stacks}))}
Tt(){var t;return(t=this.N)!=null||(this.N=this.em()),this.N}
Ut(){let t=this.nt();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:md(t.map(({it:e})=>e))}}
em(){let t=Zi(this.nt(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.Ut,0)+this.cC(t).hits}
hi(){let t=this.V.filter(e=>e.kind===w&&this.do(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.Gt().count>0?this.dF():[]}
dF(){let t=[];return this.av.s().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cC(t){return mS(t,{x:this.x(),asked:this.aD,underWay:this.fE(),s:this.dF().length})}
fE(){let t=0;return this.bw.forEach((e,s)=>{this.do({number:s,thread:e})&&t++}),t}
do({number:t,thread:e}){return e?this.ca.get(e)===t:this.C-t<ld}
ne(t,e){return wn(t,this.modules,e)}
$e({site:t,stacks:e}){var s;if(!t)return{kind:qs};let r=e.map(n=>({stack:this.stacks.at(n),ut:t.ut})),i=yn(r),{address:a}=t.frame;return i.kind===qs||!a?i:yn(r,(s=this.al.get(a))!=null?s:this.L(a))}
fz(t){let e=this,s=m({},t,{stack:e.ni(t.stack),tag:e.tag});e.C=s.number,e.w[s.kind]++,e.cc.add(e.w.alloc-e.w.free),e.aG=!1,e.cg||(e.cg=t.mayRepeat===!0),e.aD=kd,e.Z=[],s.thread&&e.ca.set(s.thread,s.number),s.kind!==w&&!s.block&&e.bw.set(s.number,s.thread),e.V.push(s),e.V.length>vS&&e.V.shift();let{kind:r}=e.av.record(s,t.open);return r==="recorded"&&!e.stacks.pe?z:pr}
fA(t){let e=this;e.av.He(t),e.bw.delete(t.hit);for(let s=e.V.length-1;s>=0;s--){let r=e.V[s];if((r==null?l:r.number)===t.hit){e.V[s]=bd(r,t);break}}}
fx({at:t,counts:e}){t===rt?this.M=e:this.ai=e,this.aG=t!==rt}
eb(){let t=this;return t.M&&{allocs:t.M.allocs+t.w.alloc,frees:t.M.frees+t.w.free}}
aq(t){this.bs.length>=this.aT&&!MS.has(t.type)||(this.bs.push(t),t.type===F&&this.bY++)}},Dd=4096,yd=256;function Cd(t,{charged:e,requested:s}){if(t===l)return!0;if(e!==l)return t===e;if(s===l)return!0;let r=s+(s+yd<Dd?yd:2*Dd);return s<=t&&t<=r}var Hr=(t,e)=>t!==l&&e!==l&&t!==e,PS=2e5,AS=1e3,Td=-1,ES=class{
constructor(t){this.C=new Map,this.bf=new Map,this.lastHit=0,this.aI=0,this.au={},this.bH=t}
stopped(t,e,s,r){this.lastHit=e,t===w&&Nn(this.bf,e,{st:r},AS),this.au[t]={hit:e,block:s},s&&this.located(t,s,e)}
located(t,e,s){let r=this;var i,a,n;let o=t===w&&r.bf.get(s);o&&(o.block=e),((i=r.au[t])==null?l:i.hit)===s&&(r.au[t]={hit:s,block:e}),((n=(a=r.C.get(e))==null?l:a.hit)!=null?n:0)<=s&&Nn(r.C,e,{kind:t,hit:s},PS)}
gap(){this.aI=this.lastHit,this.au={}}
mr(t,e){var s;let r=this.au[t===w?x:w];return r!==l&&((s=r.block)!=null?s:e)===e}
get ui(){var t,e;return(e=(t=this.au.alloc)==null?l:t.hit)!=null?e:this.aI>0?Td:l}
pi(t,e,s){let r=t===l?l:this.bf.get(t);return r?(s==null?l:s.kind)===R&&!Cd(s.bytes,r.st)?!1:r.block===l||r.block===e:t===Td}
mi(t){var e;return((e=this.C.get(t))==null?l:e.kind)===w&&!this.bH.gi(t)}
pt(t,e){let s=this.C.get(e);return(s==null?l:s.kind)===t&&s.hit>this.aI?s.hit:l}
Si(t,e){let s=this.C.get(t);return s?s.hit<=e?this.pt(w,t):l:this.aI===0?0:l}
gr(t,e){let s=this.pt(x,e);return s!==l&&this.bH.Os(w,s,t)}
pr(t,e){let s=this.pt(t,e);return s!==l&&this.Me(t,s)}
Me(t,e){let s=t===w?x:w;return e>this.aI&&this.bH.Os(s,e,Number.POSITIVE_INFINITY)}},FS=28,IS=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,Nd=3,vd=class{
constructor(t,e=!1){this.jt=0,this.ze=0,this.vt=0,this.blocks=new Set,this.open=new Map,this.place=t,this.ki=e}
prove({hit:t,block:e,Ct:s,lt:r}){let i=this;i.jt++,!r&&i.blocks.size<Nd&&i.blocks.add(e),s&&(i.ze++,i.vt=Math.max(i.vt,t))}
ot(){this.jt=0,this.ze=0,this.vt=0,this.blocks.clear()}};function RS({key:t,ht:e},{pointerSize:s}){let{kind:r,address:i}=t,a=Sf(t,e,s),n=o=>a.map(d=>new vd({kind:r,key:i,where:d,holds:o}));return[...n(st),...n(be)]}var _d=3,US=2,OS=(t,e)=>t.some(({ki:s,jt:r,ze:i,blocks:a})=>s||r>=_d&&(e?i:a.size)>=US);function VS({block:t,header:e,before:s},{kind:r,hit:i,after:a,places:n,wi:o,Di:d},h){let c=h.pi(a,t,e);if(Md(n.filter(({blocks:f})=>!c||f.size>=Nd)))return xi;let u=(e==null?l:e.kind)===R;return d&&s===x&&u?xi:o?Nt:e===l?xi:r===x||s===R?Nt:n.some(({vt:f})=>f===i)?Pi:c||h.mi(t)?Nt:u||n.some(({vt:f})=>f>i)?Pi:Nt}var Md=t=>t.some(({place:e})=>hi in e.where)&&t.some(({place:e})=>"offset"in e.where),xd=({header:t},{te:e})=>e&&(t==null?l:t.kind)===v;function Pd({block:t,header:e}){return(e==null?l:e.kind)===R?{block:t,charged:e.bytes}:{block:t}}function GS(t,{kind:e,Qe:s}){switch(t==null?l:t.kind){case l:case $e:case R:return!1;case Zt:return e===w||s;case v:return e===w;default:return!0}}function LS(t,e,{block:s}){let r=e.shown.get(t.place);return(r==null?l:r.block)!==s?!1:(t.open.delete(s),t.prove({hit:e.hit,block:s,Ct:!0,lt:r.lt===!0}),!0)}function WS(t,{kind:e,block:s,charged:r},i){var a;let n=t.open.get(s);if(!n)return!0;if(t.open.delete(s),e===t.place.kind)return!i.Me(e,n.hit);if(e===w)return!0;if(Hr(n.charged,r))return!1;let o=((a=n.shown.get(t.place))==null?l:a.lt)===!0;return t.prove({hit:n.hit,block:s,Ct:!1,lt:o}),!0}var Ad=16,BS=20,HS=4,KS=24,$S=256,zS=8,QS=100,qS=_d,XS=2,jS=4,ZS=class{
constructor(t,e,s,r){this.d=[],this.E=[],this.r=0,this.dR=0,this.dL=0,this.dK=0,this.cK=!0,this.di=!1,this.bO=!1,this.bV=!1,this.bt=0,this.as=0,this.kind=t,this.p=e,this.ae=s,this.o=r}
Nt(){let t=this;var e,s;if(t.dg)return{kind:as,places:[]};if(t.O&&t.r>=Ad)return{kind:as,places:t.A.map(({place:o})=>o)};let{lastHit:r}=t.o,i=r-((s=(e=t.d[0])==null?l:e.hit)!=null?s:r),a=(t.r>=zS||i>=QS)&&t.ds===t.bt,n=t.kind===w&&a&&t.dR<qS;return n&&t.dR++,{kind:Ai,yi:n}}
qe(t,e){let s=this,{hit:r}=t;s.bt=r;let i=s.cK||(e==null?l:e.from)!==ls?e:l;(i==null?l:i.from)===Ei&&s.dL++;let a=s.dg?"noPlace":s.L(t,i);if(typeof a!=at){let{block:n,charged:o}=Pd(a);return a.Vs?(s.de({hit:r,kind:s.kind,block:n,charged:o},s.r),{kind:"held",block:n}):{kind:gr,from:_i,block:n,charged:o}}return i&&a!==Fi?{kind:gr,from:i.from,block:i.block}:(a!==ns&&(s.as=r),{kind:os,why:a})}
_s(t){this.as=t}
Ci(t){this.bX(e=>WS(e,t,this.o))}
Ti({hit:t,block:e}){var s,r;for(let{open:i}of this.A)((r=(s=i.get(e))==null?l:s.hit)!=null?r:t)<t&&i.delete(e)}
Ni(t){let e=this,s=[];return e.d=e.d.filter(r=>{var i;let a=(i=e.fC(r))!=null?i:e.cQ(e.bh(r),r);if(!a||!e.dh(a))return!0;e.W(r,a.block);let n=m({hit:r.hit,kind:e.kind},Pd(a));return a.Vs?e.de(n,r.ordinal):s.push(n),!1}),e.E.length>0&&s.push(...e.fk(t)),s.length>1?P(s,(r,i)=>r.hit-i.hit):s}
de(t,e){this.E=[...this.E,{Lt:t,ordinal:e}]}
fk(t){let e=this,s=Math.max(0,...e.A.map(i=>i.vt)),r=[];return e.E=e.E.filter(({Lt:i,ordinal:a})=>{let n=t||e.r-a>=jS,o=s>i.hit||e.ds<=i.hit&&n;return o&&r.push(i),!o}),r}
dh(t){return!xd(t,this.p)||this.o.pt(w,t.block)!==l}
bh(t){var e;let s=this.A.length;if(((e=t.Gs)==null?l:e.places)!==s){let r=Mn(this.A.map(({place:i})=>t.shown.get(i)));t.Gs={places:s,of:r}}return t.Gs.of}
cQ(t,{hit:e,after:s}){let r=this;if(!t||!r.O)return;let i={kind:r.kind,hit:e,after:s,places:r.A,wi:r.di,Di:r.ae},a=VS(t,i,r.o);return a===Nt?l:m({},t,{Vs:a===Pi})}
fC(t){var e,s;if(!t._t)return;let{block:r,me:i}=t._t;if(i&&this.ae||(i||this.O)&&((e=this.bh(t))==null?l:e.block)===r)return(s=this.dM(t).find(a=>a.block===r))!=null?s:{block:r}}
vi(t){return this.bt>t}
_i(t,e){return this.as>t||this.dZ(t,e).length>0}
Mi(t,e){return this.as>t||this.d.some(({hit:s})=>s>t&&s<e)}
xi(t,e,s){if(this.as>e)return;let r=this.dZ(e,s);if(r.some(({_t:n})=>(n==null?l:n.block)===t))return;let[i,...a]=r.filter(({_t:n})=>!n);i&&a.length===0?this.ge(i.hit,{block:t,me:r.length===1}):this.bX(({open:n})=>n.has(t))}
Pi(t,e,s,r){if(this.as>e)return!0;let i=s<r?s:e;return this.d.some(a=>{let{hit:n,_t:o}=a;return n<=e||n===s||o?!1:n>i&&(n<r||n===r&&!this.bO)||this.dN(a,t)})}
Ls(t,e){var s;let r=this.bJ(t);return this.O&&r!==l&&((s=this.bh(r))==null?l:s.block)===e}
Ws(t,e,s){return this.d.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
Bs(t){if(!this.O)return;let[e,...s]=this.d.filter(r=>{var i;let a=this.bh(r);return(a==null?l:a.block)===t&&((i=a.header)==null?l:i.kind)===R});return s.length===0?e==null?l:e.hit:l}
Hs(t,e){return this.d.some(s=>s.hit!==t&&this.dN(s,e))}
Ai(t){let e=this.bJ(t);return e?this.dM(e):[]}
bJ(t){return this.d.find(e=>e.hit===t)}
dM({shown:t}){let e=[];for(let{place:s}of this.A){let r=t.get(s);r&&e.push(r)}return e}
dN({shown:t},e){return this.A.some(({place:s})=>{var r;return((r=t.get(s))==null?l:r.block)===e})}
Ei(t,e){var s;let r=this.bJ(t),i=this.A.filter(({place:a})=>{var n;return((n=r==null?l:r.shown.get(a))==null?l:n.block)===e});if(Md(i))for(let a of i){let n=((s=r==null?l:r.shown.get(a.place))==null?l:s.lt)===!0;a.prove({hit:t,block:e,Ct:!0,lt:n})}}
ge(t,e){this.bO||(this.bO=e.Qe===!0);let s=this.bJ(t);!s||s._t||(s._t=e,this.bX(r=>LS(r,s,e)))}
Fi(){let t=this.O||this.bV||this.dL>0;for(let e of this.A)e.open.clear(),t||e.ot()}
Xe(){return this.O?this.A.map(({place:t,jt:e})=>({place:t,jt:e})):[]}
je(t){this.aB=t.map(e=>new vd(e,!0)),this.r=Ad}
Se(){let t=this;t.di||(t.di=t.O),t.aB=l,t.d=[],t.E=[],t.r=0,t.as=t.bt,t.dK++}
get ds(){var t,e;return(e=(t=this.d[this.d.length-1])==null?l:t.hit)!=null?e:0}
dZ(t,e){return this.d.filter(s=>s.hit>t&&!Hr(s.charged,e))}
get A(){var t;return(t=this.aB)!=null?t:[]}
get O(){return OS(this.A,this.bV&&this.kind===w)}
get Ze(){let{lastHit:t}=this.o;return this.d.filter(({hit:e})=>t-e<KS).length>(this.O||t>BS?HS:0)}
get dg(){return this.dK>XS}
L(t,e){let s=this;var r;let{hit:i,key:a,ht:n,look:o}=t;if(!s.aB&&!n.stack)return v;let d=(r=s.aB)!=null?r:RS(t,s.p),h=d.map(({place:C})=>kf(C,a,n,s.p,o));if(h.every(C=>C===Xt))return v;s.r++;let c=h.filter(C=>typeof C!=at);if(s.el(c,e))return s.cK=!1,s.Se(),Fi;let u=s.bG(d,h,s.es(t,e));if(u.size===0)return s.Se(),"noPlace";s.aB=d.filter(({place:C})=>u.has(C));let f=[...u.values()];s.bV||(s.bV=f.some(({header:C})=>(C==null?l:C.kind)===R));let p=Mn(f),g=s.o.ui,y=p&&e&&s.O?p:s.cQ(p,{hit:i,after:g});if(y)return s.dh(y)?y:v;if(e)return ns;if(s.d.length>=$S)return Fi;let k={hit:i,charged:t.charged,after:g,ordinal:s.r,shown:u};s.d=[...s.d,k];for(let{place:C,open:ht}of s.A){let L=u.get(C);L&&ht.set(L.block,k)}return ns}
bG(t,e,s){let r=new Map,i=!1;return t.forEach((a,n)=>{var o;let d=e[n];if(d===l||typeof d==at)return;let h=wf(a,d,s,this.o);h&&(r.set(a.place,h),i||(i=h.before===x&&((o=h.header)==null?l:o.kind)===R))}),i&&r.forEach(({before:a},n)=>{a===R&&r.delete(n)}),r}
es({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:a}=this,n=this.bO;return{hit:t,kind:a,pointer:i==null?l:i.block,charged:e,requested:s,Qe:n,before:r}}
el(t,e){return(e==null?l:e.from)!==ls||!this.O||t.length===0?!1:t.every(({block:s})=>s!==e.block)}
W(t,e){for(let{open:s}of this.A)s.get(e)===t&&s.delete(e);this.o.located(this.kind,e,t.hit)}
bX(t){let e=this.A.filter(t);e.length!==this.A.length&&(this.aB=e,e.length===0&&this.Se())}},JS=class{
constructor(t,e){this.dG=new Map,this.aj=[],this.o=new ES({Os:(s,r,i)=>!this.aC(s).some(a=>a.Mi(r,i)),gi:s=>this.aC(x).some(r=>r.Bs(s)!==l)}),this.cb=[],this.p=t,this.ae=e}
Nt(t){return this.cl(t).Nt()}
qe(t){let e=this,{hit:s,key:r,look:i,pointer:a}=t,n=e.cl(r);if(e.p.te&&!i)return n._s(s),e.o.stopped(r.kind,s,l,t),{kind:os,why:v};let o=n.qe(t,e.ee(a,t));return o.kind!==os?e.eR(o.block,t):e.o.stopped(r.kind,s,l,t),e.aY(),o.kind==="held"?{kind:os,why:ns}:o}
Ii(t,e,s,r){let i=this,a=i.o.Si(e,s);if(a===l||s===t&&a===0)return;let n=i.cB(x,a);if(n.some(u=>u.Pi(e,a,t,s))){let u=!n.some(f=>f.Hs(t,e));if(a===0||s===t||!u)return;for(let f of n)f.Ei(t,e);i.aY();return}let o=s-t<=1,d=!n.some(u=>u.Ws(a,r,t)),h=s===t&&!i.ae;if((!o||h)&&!d)return;let c=d||n.some(u=>u.Ls(t,e));for(let u of n)u.ge(t,{block:e,me:c,Qe:s>t});i.aY()}
Ri(t,e){let s=this.cB(w,0);if(!(s.some(r=>r.Hs(t,e))||this.o.pt(w,e)!==l)&&!(!this.ae&&s.some(r=>r.Ws(0,t,t)))){for(let r of s)r.ge(t,{block:e,me:r.Ls(t,e)});this.aY()}}
Je(t,e){let s=new Set;for(let r of this.aC(t))for(let{block:i}of r.Ai(e))s.add(i);return s}
get Ze(){return this.aC(w).some(t=>t.Ze)}
gap(){this.o.gap();for(let t of this.aj)t.Fi()}
end(){this.aY(!0)}
Ui(){let t=this.cb;return this.cb=[],t}
places(){let t=[];for(let e of this.aj)t.push(...e.Xe());return t}
je(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.cl({kind:e,address:s}).je(r)}}
aC(t){return this.aj.filter(e=>e.kind===t)}
cB(t,e,s){return this.aC(t).filter(r=>r._i(e,s))}
aY(t=!1){for(let e of this.aj)for(let s of e.Ni(t)){this.cb.push(s);for(let r of this.aj)r.Ti(s)}}
cl({kind:t,address:e}){let s=this,r=`${t} ${e}`,i=s.dG.get(r);if(i)return i;let a=new ZS(t,s.p,s.ae,s.o);return s.dG.set(r,a),s.aj.push(a),a}
ee(t,{look:e}){if(!t||!vn(t.block,this.p))return;let s=_n(t.block,e);if(!xd(s,this.p))return{from:t.from,block:s.block}}
eR(t,e){let{hit:s,charged:r}=e,{kind:i}=e.key;i===w&&this.er(s,t),this.eq(i,t,i===x?r:l),this.o.stopped(i,s,t,e);for(let a of this.aj)a.Ci({kind:i,block:t,charged:r})}
er(t,e){for(let s of this.aC(x))s.Bs(e)===t-1&&s.ge(t-1,{block:e,me:!0})}
eq(t,e,s){var r;let i=this.o.pt(t,e);if(i===l)return;let a=t===w?x:w,n=this.cB(a,i,s);if(n.length===1&&((r=n[0])==null||r.xi(e,i,s)),!(n.length>0)){for(let o of this.aC(a))o.vi(i)&&o.Se();this.gap()}}},YS=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],Ed=18362;function Fd({z:t,target:e,tag:s,g:r},i){let{build:a=Ed,Zs:n}=e,o=kn(i,s,r,t,a<Ed),d=o.kind===$e&&n?Mc(t,n,i):l;return!d||d.kind===v?o:d.kind===M&&ot(d.tag)===s?{kind:R,bytes:d.bytes}:{kind:Ii}}var tk=4096,ek=3,sk=class{
constructor(t,e,s){this.H=new Map,this.c=t,this.p=e,this.ba=s}
before(t){return kn(t,this.ba,this.p,this)}
readMemory(t,e){var s;let r=$t(t);return(s=this.H.get(Id(t)))==null?l:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter($t).map(Id),...this.H.keys()];this.ot();for(let s of[...new Set(e)].slice(0,ek)){let r=this.c.readMemory(s,tk);r&&this.H.set(s,r)}}
ot(){this.H.clear()}},Id=t=>_(t,-$t(t)),rk=2048,ik=64,Rd=9200,ak=class{
constructor(t,e,s,r,i,a){this.be=new Map,this.c=t,this.h=e,this.ba=s,this.p=r,this.t=i,this.ac={z:t,target:e,tag:s,g:r},this.H=new sk(t,r,s),this.R=a}
He(t,e,s,r){let i=this;var a;let n=Df(e.stack,i.ba,i.p),o=mf(e.stack,s,e.b);if(!o)return i.t.gap(),lk(n);i.eS(t,s,n.charged);let d=i.fb(t,e,o,n,r),h=i.t.qe(d);if(i.C={hit:t,kind:s,charged:n.charged,Oi:i.fG(t,s)},i.fK(t),h.kind===os)return m({},ga(n),{open:h.why===ns||l});let c=(a=h.charged)!=null?a:n.charged;return m({},ga(n),{block:h.block,blockFrom:h.from,charged:c})}
eS(t,e,s){let r=this;var i;let{hit:a,Oi:n=[],charged:o}=(i=r.C)!=null?i:{hit:-1};if(a!==t-1||n.length===0||!r.R.Ge&&e===w&&!Hr(s,o))return;let d=n.filter(h=>{let c=r.L(w,h);return c.kind===R&&!Hr(c.bytes,o)});d.length>0&&r.R.Br();for(let h of d)r.t.Ri(a,h)}
fG(t,e){let s=this;var r;if(e===x||s.R.oe)return[];let i=[...s.t.Je(w,t)].filter($t),a=o=>i.filter(d=>s.L(w,d).kind===o),n=o=>s.H.before(o).kind===nt;return((r=s.C)==null?l:r.kind)===x&&a(R).some(n)&&s.R.Wr(),a(nt)}
M(t){let{kind:e}=this.H.before(t);return e===Zt?x:e===R||e===nt&&this.R.Ge?R:e===nt&&this.R.oe?x:l}
Ks(t){return Od(this.L(w,t))}
ey(t,{found:e,Mt:s},r){let i=Ud(e);return s&&!i?s:this.Ks(t)===br||i&&this.eB(t)?s!=null?s:r:l}
eB(t){let e=()=>this.L(w,t).kind===v,{poolHitTag:s}=this.h;return e()&&!!this.c.readMemory(s,4)&&e()}
fK(t){let e=this;e.be.forEach((s,r)=>{var i;s.Mt=e.ey(r,s,t);let a=!Ud(s.found)||((i=s.Mt)!=null?i:t)<t;!(s.Mt!==l&&a)&&t-s.since<ld||(e.be.delete(r),s.Mt&&e.t.Ii(s.since,r,s.Mt,t))});for(let s of e.t.Je(x,t)){if(e.be.size>=ik||e.be.has(s))continue;let r=e.L(w,s),i=Od(r);i!==b&&e.be.set(s,{since:t,found:r,Mt:i===br?t:l})}e.t.Ze?e.H.keep(e.t.Je(w,t)):e.H.ot()}
fb(t,e,s,r,i){let a=this,n=a.t.Nt(s),o=n.kind===Ai?a.eo(e,s):a.fc(n.places,e,s),d=n.kind===Ai&&n.yi&&s.kind===w?a.fv(i,e):l,h=d?{block:d,from:Ei}:r.freed&&{block:r.freed,from:ls};return{hit:t,key:s,ht:o,look:a.eT(s.kind),pointer:h,charged:r.charged,requested:r.requested,before:c=>a.M(c)}}
fv(t,e){let s=t.returnValue(e);return t.$t&&this.t.gap(),s}
eo(t,e){let s=ut(t.sp,e.y),r=s!==l&&s>0?this.dQ(t,t.sp,Math.min(s,rk)):l;return{registers:t.registers,stack:r}}
fc(t,e,s){let{registers:r}=e,i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:r};let a=Math.min(...i),n=Math.max(...i)-a+this.p.pointerSize;return{registers:r,stack:this.dQ(e,_(s.base,a),n)}}
dQ({sp:t,xs:e},s,r){var i;let a=(i=ut(t,s))!=null?i:-1,n=e&&a>=0&&a+r<=e.length?e.subarray(a,a+r):this.c.readMemory(s,r);return n&&gf(s,n,this.p.pointerSize)}
eT(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.ed(t,s);return e.set(s,i),i}}
ed(t,e){let s=this.L(t,e);return t===w&&!this.R.oe&&$t(e)!==0&&s.kind===nt?{kind:$e}:s}
L(t,e){let s=Fd(this.ac,e);return s.kind!==Ii?s:{kind:t===w?nt:$e}}},Ud=t=>t.kind===R&&!!t.lr;function Od({kind:t}){switch(t){case R:return Sr;case Zt:case nt:return br;default:return b}}function ga({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var lk=t=>m({},ga(t),{block:t.freed,blockFrom:t.freed&&ls}),Fs=4,nk=64,ok=class{
constructor(t,e){this.j=new Map,this.c=t,this.h=e}
get known(){return this.j}
holds(t,e){let s=this.j.get(t);if(s)return s;let r=this.L(t,e);return this.j.set(t,r),r}
L(t,e){let{Zt:s}=this.h,r=hn(this.c,t,nk);if(!r||!s)return v;let i=_(t,-r.length),a=Cf(r,i,s).map(o=>this.fH(o)),n=o=>o!==l&&ot(q(o))===e;return a.some(n)?me:a.includes(l)?v:"no"}
fH(t){return t.kind===ci?t.value:re(this.c,t.address)}};function dk({target:t,tag:e,Ft:s},r,i){let{pointerSize:a,build:n,description:o,poolHitTag:d}=t,h=Ms(t.modules);return{type:Et,tag:e,target:{pointerSize:a,description:o,build:n,kernelBase:h==null?l:h.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:d,before:s},time:r}}var hk=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:a,afterGap:n})=>({address:t,text:e,symbol:s,source:r,inline:i||l,doubtful:a||l,afterGap:n}),ck=({modules:t})=>({type:"modules",modules:t.filter(({Pt:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),uk=17744,fk=15,pk=class{
constructor(t,e){this.c=t,this.h=e}
read(t){let e=this,s=e.cJ(t,ml),r=e.cJ(t,gl),i=s&&e.c.readMemory(s,fk),a=i&&Mf(i),n=r&&yr(e.c,r,e.h.pointerSize);return m({},a&&{image:a},n&&{id:X(n).low})}
cJ(t,e){let s=this.p().get(e);return s===l?l:_(t,s)}
p(){var t;if(this.ck)return this.ck;let e=new Map;for(let s of[ml,gl]){let r=j(this.c,Km(s)),i=(t=Il(r,"_EPROCESS"))==null?l:t.fields.get(s);i&&e.set(s,i.offset)}return this.ck=e,e}},mk=2e3,Vd=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>mk,gk={4:se("ffdf0000"),8:se("fffff78000000000")},bk=32,Sk=8,kk=20,wk=1e4,Dk=4294967296,yk=500,Ck=class{
constructor(t,e,s,r,i,a){this.dr=0,this.cR=0,this.dW=new Set,this.aK=new Set;var n;let{target:o,tag:d}=s;this.c=t,this.i=e,this.R=i,this.h=o,this.aL=new pk(t,o);let h=bn(o.pointerSize,o.build===l||o.build>=Rd);this.t=new JS(h,o.Et.length===1),this.t.je(r),this.al=new ok(t,o),this.cd=new ak(t,o,d,h,this.t,i),this.hunt=new wd(dk(s,t.now(),a),c=>this.al.holds(c,d)),e.begin(this.hunt),e.note(ck(o)),this.dD((n=Ms(o.modules))==null?l:n.start)}
begin(t){this.i.note({type:mr,at:rt,counts:Ss(t)})}
end(t,e=fi){let s=this;s.i.note({type:mr,at:es,counts:Ss(t)}),s.cx(),s.eY(),s.dC(),s.eZ(),s.W(e)}
$s(t){this.cx(),this.i.note({type:ct,missed:t}),this.i.note({type:ye,why:Tt,time:this.c.now()})}
Vi(){this.cx(),this.W("aborted")}
record(t,e,s,r){let i=this;i.dr+=1;let a=i.dr,n=r?{mayRepeat:r}:{};if(e===b||r)return i.t.gap(),i.bL(a,t,e,n);try{return i.bL(a,t,e,i.cd.He(a,t,e,s))}catch(o){throw o instanceof _s&&i.bL(a,t,e,{}),o}}
Kt({frames:t,hits:e}){e!==0&&this.i.note({type:qe,stack:this.hunt.stacks.Xt(t),hits:e})}
eY(){let t=this,e=[],s=[],r=t.R.oe?l:t.hunt.hi(),i=t.hunt.doubtful().filter(a=>!(r!=null&&r.has(a)));for(let a of i.slice(0,yk)){let n=t.cd.Ks(a);n===Sr?e.push(a):n===br&&s.push(a)}e.length+s.length>0&&t.i.note({type:Mi,there:e,gone:s})}
eZ(){let t=this;for(let{use:s}of t.hunt.sites([]))t.hunt.$e(s);let e=[...t.al.known];for(let[s,r]of e.slice(t.cR))t.i.note({type:"code",address:s,holdsTag:r});t.cR=e.length}
dD(t){let e=this;var s;if(!t||!us(t,e.h.pointerSize))return;let r=(s=Co(e.h,t))==null?l:s.start;if(!r||e.dW.has(r))return;let i=_f(e.c,r);i!==l&&e.i.note({type:"image",start:r,timestamp:i}),e.dW.add(r)}
W(t){let e=ks(this.c,this.h.pointerSize),s=e&&Math.round(e.uptime);this.i.note({type:ye,why:t,time:this.c.now(),uptime:s})}
bL(t,e,s,r){let i=this;i.fa(e.process);let a=i.i.note(m({type:F,number:t,kind:s,stack:i.ft(e),stopAddress:e.b},r,{processor:e.processor,thread:e.thread,process:e.process,time:i.c.now()}));return i.dV(),i.dC(),a}
fa(t){!t||this.hunt.Ve(t)||this.i.note(m({type:"process",address:t},this.aL.read(t)))}
ft({stack:t}){let e=this,s=e.hunt.stacks.Xt(t);if(!e.aK.has(s)){for(let{address:r}of t)e.dD(r);e.i.note({type:jt,index:s,frames:t.map(hk)}),e.aK.add(s)}return s}
dC(){let t=this.t.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.i.note({type:as,places:t})}
cx(){this.t.end(),this.dV()}
dV(){for(let{hit:t,block:e,charged:s}of this.t.Ui())this.i.note({type:gr,hit:t,block:e,charged:s})}},Tk=2e3,Nk=200;function Gd(t,{block:e,charged:s}){let r=Fd(t,e);switch(r.kind){case R:return vk(r.bytes,s)?ct:Sr;case Zt:case nt:case Ii:return ct;default:return v}}var vk=(t,e)=>t!==l&&e!==l&&t!==e,Ld=4096,_k=4,Wd=t=>_(t,-$t(t)),Mk=class{
constructor(t,e){this.cE=new Map,this.H=new Map;var s;this.c=t,this.query=r=>t.query(r),this.now=()=>t.now(),this.session=()=>t.session();for(let r of e){let i=Wd(r);this.cE.set(i,((s=this.cE.get(i))!=null?s:0)+1)}}
readMemory(t,e){let s=this;var r,i;let a=Wd(t),n=$t(t);return((r=s.cE.get(a))!=null?r:0)<_k||n+e>Ld?s.c.readMemory(t,e):(s.H.has(a)||s.H.set(a,s.c.readMemory(a,Ld)),(i=s.H.get(a))==null?l:i.slice(n,n+e))}},xk=500,Pk=class{
constructor(t,e,s){this.o=new WeakMap,this.c=t,this.i=e,this.l=s}
look(t){let e=this;var s;let r=(s=Ee(e.c))==null?l:s.time;if(r!==l&&e.o.get(t)===r)return{kind:Je};let i=Ki(e.c);if(i.kind!==B)return{kind:"noTarget",reading:i};let{target:a}=i,n=ks(e.c,a.pointerSize),o=Af(t,a,n);if(o===E)return{kind:Se};if(n&&Ak(t)===Math.round(n.uptime))return{kind:Je};let d=e.bK(t,a,o,n);return d?(r!==l&&e.o.set(t,r),e.i.noteOf(t,d),{kind:"asked"}):{kind:nr}}
bK(t,e,s,r){let{blocks:i,held:a,freed:n}=xf(t,Tk,Nk);if(a===0)return;let{tag:o,start:d}=t,h=bn(e.pointerSize,e.build===l||e.build>=Rd),c=[...i,...n].map(({block:g})=>g),u={z:new Mk(this.c,c),target:e,tag:o,g:h},f={there:[],gone:[],unreadable:[]};for(let[g,y]of i.entries())g>0&&g%xk===0&&this.l({kind:"asking",blocks:g,of:i.length}),f[Gd(u,y)].push(y.block);let p=n.map(g=>Gd(u,g)).filter(g=>g!==v);return m({type:is,tag:o,hunt:d.time,time:this.c.now(),uptime:r&&Math.round(r.uptime),boot:s,counts:Ss(bs(this.c,e,o)),held:a},f,{freed:{asked:p.length,taken:p.filter(g=>g===Sr).length}})}},Ak=({f:t,xe:e})=>{var s;return t.length===0?e:(s=t[t.length-1])==null?l:s.uptime},Ek=2e5,Fk=class{
constructor(t){this.bB={},this.c=t}
armed(t,e){this.u={count:t,a:e}}
begin(t,e){let s=this.j!==l&&t.At.includes(zt)?ko(this.c,t.pointerSize,zt):l;this.bB={processor:s,a:e}}
Is(t){this.j={reading:t},this.u=l}
tt(t){this.j&&(this.j=m({},this.j,{count:t}))}
Fs(t){return this.j!==l&&Ef(this.j.reading,t)}
Es(t,e,s){let r=this;var i;let a=r.fq(e,s),n=r.j;return a===fr||!n||!r.Fs(t)?a:n.count&&r.dy(n.count,e)==="no"||!s&&r.fJ(n,e)?fr:!s&&((i=r.bB.a)==null?l:i.time)!==l?Ke:b}
get Rs(){return Bd(this.bB.a)}
fq(t,e){let s=this.u,r=e?Bd(s==null?l:s.a):this.Rs;if(!s||!(r||e))return Ke;let i=this.dy(s.count,t);return i==="no"?r?fr:b:r&&i===b?b:Ke}
fJ({reading:t},e){var s;let{processor:r}=this.bB,i=(s=t.registers.get(zt))!=null?s:Ik(t.processor,e);return r!==l&&i!==l&&r!==i}
dy({tag:t,counters:e},s){let r=Ss(e),i=r&&Ss(bs(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":me:b}},Bd=t=>t!==l&&t.time===l,Ik=(t,e)=>t===l?l:e.Et[t],Hd=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,Rk=class{
constructor(t,e,s,r){this.v=[],this.bp=0,this.dE=new Map,this.c=t,this.l=r,this.e=e,this.i=s,this.bu=new Fk(t),this.Z=new Pk(t,s,r),this.dJ=new Ig(t,this.e,r)}
get armed(){return this.u}
get change(){return this.e.open[0]}
get Ir(){return this.dY}
get hunts(){return this.v}
get shown(){var t;let e=new Map;for(let s of this.v)(s.lastHit>0||!((t=e.get(s.tag))!=null&&t.lastHit))&&e.set(s.tag,s);return e}
show(t,e){let s=new Set(t.map(Hd));this.aq([...this.v.filter(r=>!s.has(Hd(r))),...t]),this.du=e}
Ds({address:t,value:e}){let s=this.du;return(s==null?l:s.address)===t&&s.armed===e?s.saved:l}
Gi({poolHitTag:t}){let e=this.bZ;return(e==null?l:e.start.poolHitTag.address)===t?e.places:[]}
fd({poolHitTag:t,build:e}){var s;let r=(s=this.dE.get(t))!=null?s:new Ug(e);return this.dE.set(t,r),r}
Xe(){var t,e;return(e=(t=this.bZ)==null?l:t.places)!=null?e:[]}
Li(){let t=this;var e,s;t.bp+=1;let r=t.u,i=(r==null?l:r.zs)===!0?r.arming.change:l;r&&!i&&t.ea(r);let a=t.cW();a&&zl(t.l,a.undone,a.arming.Ft),t.dY=(s=Ok(a==null?l:a.undone))!=null?s:t.dJ.run(i!=null?i:(e=t.aZ)==null?l:e.change)}
ea({arming:t,_:e}){this.u=l,this.aZ=t,e.Vi()}
cW(){let t=this.aZ;if(!t)return;let e=t.change!==l,s=t.Ts();return s.kind!==pt&&(this.aZ=l),e?{arming:t,undone:s}:l}
hunt(t,e,s){let r=this.cI(t,s,!1);if(r.kind!==rt)return r;let{armed:i}=r,a,n;try{a=this.cP(i,e,!1)}finally{n=this.aE(i,a)}return{kind:kr,tag:t,capture:a,hunt:i._.hunt,disarmed:n}}
arm(t,e){return this.cI(t,e,!0)}
capture(t){let e=this,s=e.u;if(!s)return{kind:"notArmed"};let{_:r,arming:i}=s,a=Gt(e.c),{poolHitTag:n}=i.target;if(a.kind===B&&(a.value!==i.tag||a.address!==n))return e.aE(s,l),{kind:"notArmed",Cr:i.tag};let o=Bl(e.c);if(o.kind===Le)return o;let d=zo(s.a,Ee(e.c)),h=e.cP(s,t,d),{hunt:c}=r,u={kind:kr,tag:i.tag,capture:h,hunt:c};return h.end.kind===Tt||h.Fe?m({},u,{disarmed:e.aE(s,h)}):(e.u===s&&(e.u=m({},s,{a:Ee(e.c)})),r.end(e.aP(i),h.end.kind),u)}
recheck(t){return U(()=>this.Z.look(t),({call:e,message:s})=>({kind:lt,call:e,message:s}))}
clear(){let t=this.ys();return t.some(({kind:e})=>e!==ke)?{kind:mi,undone:t}:this.ei()}
ys(){let t=this;t.bp+=1;let e=t.u;if(!e){let s=t.cW();return s?[s.undone]:t.e.Rr()}return t.u=m({},e,{zs:!1}),[t.aE(e,l)]}
ei(){let t=this,e=Gt(t.c);if(e.kind!==B||St(e.value))return{kind:Nt};let s=_r(t.c);if(s)return{kind:Jt,rt:s};let{value:r}=e,i=t.Ds(e),a=na(e,xs(i),r),n=t.e.undo(t.e.Cs(a));return i===l?{kind:Xa,held:r,undone:n}:{kind:mi,undone:[n]}}
cI(t,e,s){return U(()=>{this.fm();let r=qc(this.c,this.e,t,e);return r.kind===Jt?r:this.T(t,r,s)},({call:r,message:i})=>({kind:lt,call:r,message:i}))}
fm(){let t=this.u;if(!t)return;let e=this.aE(t,l);this.l({kind:"replaced",tag:t.arming.tag,undone:e})}
aq(t){this.v=An(t);let e=t.length-this.v.length;e>0&&this.l({kind:"dropped",hunts:e})}
T(t,{target:e,Ft:s,stops:r},i){let a=this,n=new _g(a.c,a.e,e,t,s),o=a.Gi(e),d=ks(a.c,e.pointerSize),h=new Ck(a.c,a.i,n,o,a.fd(e),d),c=i?Ee(a.c):l,u={arming:n,_:h,zs:i,a:c,Wi:d};a.l({kind:si,target:e,tag:t}),r||a.l({kind:Ja}),a.l({kind:Ya,command:n.repair}),n.Or();let f=bs(a.c,e,t);h.begin(f),a.bu.armed({tag:t,counters:f},c),o.length>0&&a.i.note({type:as,places:o}),a.u=u;let p=n.arm();return p.kind===te?(a.aq([...a.v,h.hunt]),a.bZ=h.hunt,{kind:rt,armed:u}):(a.aE(u,l),{kind:rl,applied:p})}
cP(t,e,s){let r=this,{arming:i,_:a}=t,n=r.bp;r.l({kind:"waiting",seconds:e.seconds});let o=new iS({z:r.c,changes:r.e,Ps:r.l,target:i.target,_:a,As:new Yg(r.c,r.e,i),qt:r.bu,Ct:()=>r.bp===n},e).run(s);return r.eC(t)?m({},o,{Fe:!0}):o}
eC({arming:t,Wi:e}){let{target:s,tag:r}=t;if(!e||re(this.c,s.poolHitTag)===r)return!1;let i=ks(this.c,s.pointerSize);return i!==l&&Vd(e,i)}
aE({arming:t,_:e},s){let r=this;var i,a;if((s==null?l:s.end.kind)===Tt)return t.ot(),((i=r.u)==null?l:i.arming)===t&&(r.u=l),e.$s(s.$t),{kind:et};let n=t.Ts();if(((a=r.u)==null?l:a.arming)===t&&(r.u=l),n.kind===pt&&(r.aZ=t),s!=null&&s.Fe)return e.$s(s.$t),n;let o=r.aP(t);return e.end(To(n,t.tag)?Uk:o,s==null?l:s.end.kind),n}
aP({target:t,tag:e}){let s=bs(this.c,t,e);return this.bu.tt({tag:e,counters:s}),s}},Uk={kind:v},Ok=t=>(t==null?l:t.kind)===pt?t:l,ba=4,Vk=1e3,Gk=256,Lk=class{
constructor(t,e){this.v=new Set,this.d=[],this.ci=0,this.U=t,this.aT=e}
missed(t){this.ci+=t}
take(t,e){let s=this;if(t.type===Et){s.cX(),s.B=new wd(t,l,s.aT);return}if(!(t.type===is&&s.eL(t))&&(!s.B&&t.type!==rs&&s.U("noHunt",e),!!s.B))for(s.d.push({line:e,entry:t,missing:s.ci}),t.type===F&&(s.ci=0);s.d.length>0&&s.bS(s.B);)s.bb(s.B)}
end(){return this.cX(),{hunts:[...this.v],lastHunt:this.B}}
eL(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.B&&e(this.B))return!1;for(let s of this.v)e(s)&&s.take(t);return!0}
cX(){for(;this.B&&this.d.length>0;)this.bb(this.B)}
bS({lastHit:t}){let[e]=this.d;if((e==null?l:e.entry.type)!==F)return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.d.length>Gk||this.bn().length>=ba}
bn(){let t=[];for(let{entry:e}of this.d.slice(1))e.type===F&&t.length<ba&&t.push(e.number);return t}
bb(t){let e=this,s=e.bn(),r=e.d.shift();if(!r)return;let i=r.entry.type===F?e.fe(t,r,r.entry,s):r.entry;i&&(t.take(i),!(t.arming!==te||e.v.has(t))&&(e.v.size<Vk?e.v.add(t):e.U(Ws,r.line)))}
fe(t,{line:e,missing:s},r,i){let a=t.lastHit+1,n=En(a,s,r.number,i),o=n==="gap"&&i.length===0;if(n==="next"||n==="gap"&&!o)return r;let d=n===Qe&&(i.length>0||Rf(t,r));return this.U(d?Qe:ze,e),d?l:m({},r,{number:a})}},Y=t=>typeof t==at?vs(t):l,Kd=t=>typeof t==Ri?t:l,D=t=>typeof t==gi&&Number.isSafeInteger(t)&&t>=0?t:l,$d=t=>typeof t==gi&&Number.isSafeInteger(t)?t:l,V=t=>typeof t==at&&/^[0-9a-f]{16}$/.test(t)?t:l,zd=t=>{let e=D(t);return e!==l&&e<=4294967295?q(e):l},Wk=bl,Qd=1,Bk=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Hk=1<<20,Kk=N({module:Y,name:Y,offset:D}),$k=N({text:Y},{address:V,symbol:Kk,source:N({file:Y,line:D}),inline:G(!0),doubtful:G(!0),afterGap:G(!0)}),zk=Fn(N({register:Y}),N({offset:$d})),Qk=N({kind:G(w,x),key:V,where:zk,holds:G(st,be)}),qk=Fn(N({kind:G(ue)}),N({kind:G("code"),site:Y})),qd=t=>{let e=D(t);return e!==l&&e<=255?e:l},Xk=N({id:D,thing:qk,address:V,before:dt(qd),after:dt(qd),repair:Y}),jk=N({pointerSize:G(4,8),description:Y},{build:D,kernelBase:V,bootTime:D}),Zk=N({name:Y,start:V,end:V}),Jk=t=>{let e=dt($d)(t);return(e==null?l:e.length)===7?e:l},Xd=N({allocs:D,frees:D}),Yk={header:N({format:G(Wk),version:G(Qd),segment:D,tool:Y,time:D}),hunt:N({tag:zd,target:jk,poolHitTag:N({address:V,before:D}),time:D}),snapshot:N({name:Y,time:D,whole:Kd,bits:G(32,64),rows:dt(Jk)},{uptime:D,bootTime:D}),modules:N({modules:dt(Zk)}),image:N({start:V,timestamp:D}),stack:N({index:D,frames:dt($k)}),hit:N({number:D,kind:G(w,x,b),stack:D},{stopAddress:V,block:V,blockFrom:G(_i,ls,Ei),requested:D,charged:D,poolType:D,processor:D,thread:V,process:V,time:D,open:G(!0),mayRepeat:G(!0)}),process:N({address:V},{image:Y,id:D}),located:N({hit:D,block:V},{charged:D}),places:N({places:dt(Qk)}),counters:N({at:G(rt,es)},{counts:Xd}),doubted:N({stack:D,hits:D}),gone:N({missed:Kd}),blocks:N({there:dt(V),gone:dt(V)}),code:N({address:V,holdsTag:G(me,"no",v)}),change:N({change:Xk,state:G(hr,te,et,ct),time:D}),end:N({why:Y,time:D},{uptime:D}),recheck:N({tag:zd,hunt:D,time:D,boot:G(ge,Zs),held:D,there:dt(V),gone:dt(V),unreadable:dt(V),freed:N({asked:D,taken:D})},{uptime:D,counts:Xd})},t0=new Map(Object.entries(Yk)),jd=5e5,e0=1e8,s0=20,r0=class{
constructor(t){this.ah=[],this.P=0,this.aJ=0,this.bE=0,this.bj=0,this.d=[],this.aw=0,this.dH=0,this.bP=[],this.v=new Lk((e,s)=>this.U(e,s),t)}
push(t){let e=this;if(e.P++,e.aJ+=t.length,e.P>jd||e.aJ>e0)return e.U(Ws,e.P),!1;let s=t.replace(/^\ufeff/,"");return s.trim()===""||e.aV(Of(s))}
end(){let t=this;if(t.aW)return t.aW;if(!t.ao)return{kind:Xe};for(;t.d.length>0;)t.bb();let{hunts:e,lastHunt:s}=t.v.end();return{kind:"recording",recording:{header:t.ao,hunts:e,snapshots:t.ah,lastHunt:s,nextSeq:t.aw,problems:{count:t.dH,first:P(t.bP,(r,i)=>r.line-i.line)}}}}
aV(t){let e=this;var s;let r=t.kind===ui&&t.entry.type===be?t.entry:l;return t.kind===tr?e.aW=t:!e.ao&&!r&&(e.aW={kind:Xe}),e.aW?!1:(e.ao=(s=e.ao)!=null?s:r,e.bE>0&&e.fo(r!==l),t.kind===ui?e.Q(t.seq,t.entry):t.kind===qa?e.Q(t.seq,l):t.kind===Ys?e.bE=e.P:e.cU(Js,e.P),!0)}
fo(t){let e=this,s=e.bE;if(e.bE=0,!t){e.cU(Ys,s);return}e.bj+=1,e.cA=s}
cU(t,e){this.bj+=1,this.U(t,e)}
U(t,e){this.dH++,this.bP.length<s0&&this.bP.push({line:e,what:t})}
Q(t,e){let s=this,r={damagedBefore:s.bj,tornEnd:s.cA};for(s.d.push(m({line:s.P,seq:t,entry:e},r)),s.bj=0,s.cA=l;s.d.length>0&&s.bS();)s.bb()}
bS(){var t;let[e]=this.d,s=e?e.seq-this.aw:0;return s>=0&&s<=((t=e==null?l:e.damagedBefore)!=null?t:0)||this.d.length>ba}
bb(){let t=this,e=t.d.shift();if(!e)return;let{seq:s,entry:r,line:i,damagedBefore:a,tornEnd:n}=e,o=t.bn(),d=t.eG(s,o)?ze:En(t.aw,a,s,o);if(d!=="next"?t.U(d,i):n!==l&&s>t.aw&&t.U(Ys,n),d===Qe)return;let h=d===ze?0:s-t.aw;t.aw+=h+1,t.v.missed(h),(r==null?l:r.type)===_t?t.ah.push(r):r&&r.type!==be&&t.v.take(r,i)}
bn(){let t=0;return this.d.map(e=>(t+=e.damagedBefore,e.seq-t))}
eG(t,e){return e.length===0&&t>this.aw+jd}},Zd=1e3,Pt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Jd=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),i0=class{
constructor(t,e,s,r){this.c=t,this.K=e,this.i=s,this.br=r}
save(t){return this.i.save(Jd(t),this.br.hunts)}
open(t){let e=this,{armed:s}=e.br;if(s)return{kind:rt,tag:s.arming.tag};e.i.flush();let r=Jd(t),i=new r0,{files:a,isWhole:n,failure:o}=e.fh(r,t,i),d=i.end();if(a===0)return o!=null?o:{kind:"notFound",path:Pt(r,0)};if(d.kind===tr)return d;if(d.kind===Xe)return o!=null?o:{kind:Xe,path:t};let{recording:h}=d,c=Vf(e.c,h.lastHunt),{hunts:u,nextSeq:f,problems:p,snapshots:g}=h;e.br.show(u,c.kind===rt?c.note:l);let y=n&&p.count===0;return e.i.opened(g,y?{base:r,nextSeq:f,nextSegment:a,hunts:u,snapshots:g}:l),{kind:"opened",base:r,recording:h,left:c,cut:o==null?l:o.message}}
fh(t,e,s){let r=0,i=!0;return U(()=>{let a=Pt(t,0);for(this.K.exists(a)||(a=e,i=!1);r<Zd&&this.K.exists(a)&&(r+=1,!!this.K.read(a,n=>s.push(n)));)a=Pt(t,r);return{files:r,isWhole:i}},({call:a,message:n})=>({files:r,isWhole:!1,failure:{kind:lt,path:a,message:n}}))}},a0=64*1024,l0=class{
constructor(t,e,s){this.aJ=0,this.cf=[],this.K=t,this.Y=e,this.base=s.base,this.cs=s.seq,this.ag=s.segment,this.bc=s.tool}
get count(){return this.ag}
write(t){let e=this,s=e.az;s&&e.fL(s),e.az=t,e.open(),e.dv(t),(e.aJ>=a0||n0(t))&&e.close(),e.az=l}
open(){let t=this;if(t.aQ)return;let e=Pt(t.base,t.ag);if(t.ag>=Zd)throw new _s(e,"a recording has 1000 files");t.aQ=t.K.create(e),t.cf.push(e),t.aJ=0,U(()=>t.ao(),s=>{throw t.dU(t.cf.splice(-1)),s}),t.ag+=1}
ao(){this.dv({type:be,format:bl,version:1,segment:this.ag,tool:this.bc,time:this.Y()})}
discard(){this.dU(this.cf.splice(0))}
dU(t){let e=s=>U(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.K.remove(s))}
close(){let t=this.aQ;this.aQ=l,t==null||t.close()}
fL(t){let e=this;e.az=l,e.close(),e.K.exists(Pt(e.base,e.ag))&&(e.ag+=1),e.write(t)}
dv(t){var e;let s=Uf(this.cs,t);(e=this.aQ)==null||e.writeLine(s),this.cs+=1,this.aJ+=s.length}},n0=t=>t.type===rs&&t.state===hr||t.type===ye,o0=class{
constructor(t,e,s,r){this.ah=[],this.az=[],this.K=t,this.Y=e,this.bc=s,this.l=r}
begin(t){this.B=t,this.T(t.start)}
note(t){var e,s;let r=(s=(e=this.B)==null?l:e.take(t))!=null?s:z;return this.T(t),r}
noteOf(t,e){var s;t.take(e),this.aX?this.T(e):(s=this.aN)!=null&&s.hunts.includes(t)&&this.az.push(e)}
get snapshots(){return this.ah}
noteSnapshot(t){this.cG([t]),this.T(t)}
cG(t){let e=[...this.ah,...Yd(this.ah,t)];this.ah=P(e,(s,r)=>s.time-r.time)}
opened(t,e){this.cG(t),this.aN=e}
save(t,e){let s=this;var r,i;if(((r=s.aX)==null?l:r.base)===t)return{kind:"underWay",base:t};let a=((i=s.aN)==null?l:i.base)===t?s.aN:l,n=Pt(t,0);return U(()=>{var o;if(!a&&s.K.exists(n))return{kind:"exists",path:n};let d=e.filter(u=>!(a!=null&&a.hunts.includes(u))),h=Yd((o=a==null?l:a.snapshots)!=null?o:[],s.ah),c=s.fM(t,a,h,d);if(a)for(let u of s.az.splice(0))c.write(u);return s.eQ(),s.aN=l,s.aX=c,{kind:"saved",base:t,files:c.count,hunts:d,snapshots:h.length}},({call:o,message:d})=>({kind:lt,path:o,message:d}))}
flush(){this.bG(t=>t.close())}
eQ(){var t;(t=this.B)!=null&&t.openEnd&&this.T({type:ye,why:Sd,time:this.Y()}),this.flush()}
fM(t,e,s,r){let{nextSeq:i=0,nextSegment:a=0}=e!=null?e:{},n=new l0(this.K,this.Y,{base:t,seq:i,segment:a,tool:this.bc});return U(()=>this.et(n,s,r),o=>{throw n.discard(),o}),n}
et(t,e,s){t.open();for(let i of e)t.write(i);let r=P(s,(i,a)=>+(i===this.B)-+(a===this.B));for(let{start:i,entries:a}of r){t.write(i);for(let n of a)t.write(n)}t.close()}
T(t){this.bG(e=>e.write(t))}
bG(t){let e=this.aX;e&&U(()=>t(e),s=>{this.aX=l,this.cy(s)})}
cy({call:t,message:e}){try{this.l({kind:el,path:t,message:e})}catch(s){}}},Yd=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),I=t=>{let e=K(t);return JSON.stringify(yl(t)||/["$;\\]/.test(e)?It(t):e)},de=t=>`0x${t.toString(16)}`,S=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Sa=t=>t===l?"":` (${t})`,d0=t=>[...new Set([I(t),`"${It(t)}"`])].join(" or "),h0=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,c0=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,u0=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,Fe=(t,e)=>`${t} does not fit: ${e}`,f0=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,th=t=>`Looking past ${t.join(it)||"pool functions only"}.`,p0=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,m0=t=>`${JSON.stringify(t)} was not looked past. `,ka=t=>`Did you mean ${t.join(" or ")}?`;function eh({what:t,Lr:e}){let s=e.length>sh?`${e.slice(0,sh)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${Lm[t]} and try again.`}var sh=80,rh="what sites hold is at least so much, shares are of what is known",ih=t=>Ie(t)>0&&!t.isWhole(),g0=t=>ih(t)?" (at least so much, of what is known)":"";function ah({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?dr:""}${t} bytes`}var b0=(t,e)=>`${e>0?"up to ":""}${lh(t)}`;function lh({allocs:t,frees:e}){return[...t>0?[S(t,Yt)]:[],...e>0?[S(e,x)]:[]].join(pi)}var Ie=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},wa=t=>`${JSON.stringify(K(t.tag))}: ${S(Ie(t),F)}${Ie(t)===0?"":`, coverage ${Er(t)}`}`,Da=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,S0=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`,nh=t=>t>0?[S(t,_t)]:[],k0=(t,e)=>e>1?`${Pt(t,0)} to ${Pt("",e-1)}`:Pt(t,0),w0=({ri:t,tag:e})=>t===0?"":`THE LAST ${S(t,F)} on ${I(e)} are more than is kept: save before a long hunt. `,D0=t=>t.kind==="opened"?Xf(t):`Not opened: ${qf(t)}`,y0=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed",C0=10600,T0=t=>t===l?"":`; the ${xt(t)} are looked at when a stop arrives`;function N0({hits:t,jr:e,seconds:s,target:r}){let i=t/s,a=(e-t)/i,n=`${i.toFixed(1)}/s`;return a<v0?`pooltag: ${t} of ${S(e,F)}, ${n}, about ${xt(a,r.description)} to go`:`pooltag: ${S(t,F)}, ${n}`}var v0=86400,_0=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,oh=t=>host.parseInt64(Lt(t),16),dh=8e3,M0=8,x0=class{
constructor(){this.__g=!1,this.__w={given:[],read:[]}}
query(t){return this.__m(t)}
change(t){return this.__m(t)}
run(t){return this.__m(t)}
readMemory(t,e){let s=this,r=On(s.__x(t),e);if(r||!hh(t))return r;s.__g=!s.__g;let i=On(s.__x(t),e);return i||(s.__g=!s.__g),i}
__x(t){return!this.__g||!hh(t)?t:Rt(4294967295,X(t).low)}
__m(t){let e=this;var s;try{(s=e.__k)!=null||(e.__k=host.namespace.Debugger.Utility.Control);let r=e.__k.ExecuteCommand(t);return r?e.__13([...r]):[]}catch(r){throw e.__k=l,new _s(t,r)}}
__13(t){let e=this.__w,s=t.map((r,i)=>{let a=e.given[i]===r?e.read[i]:l;return a!=null?a:vs(Yf(`${r}`))});return t.length>=M0&&(this.__w={given:t,read:s}),s}
now(){return Date.now()}
session(){let t=Ds(()=>host.currentSession.Attributes.Target),e=Ds(()=>t==null?l:t.IsKernelTarget),s=Ds(()=>t==null?l:t.IsLiveTarget),r=Ds(()=>`${host.currentSession}`);return{kernel:typeof e==Ri?e:l,live:typeof s==Ri?s:l,description:typeof r==at?r:l}}},hh=t=>X(t).high===0&&us(t,4),P0=class{
tempFolder(){return ae("TempDirectory",t=>`${t.TempDirectory}`)}
exists(t){return ae(t,e=>e.FileExists(t))}
create(t){return ae(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__17(e,s,t);return{writeLine:i=>ae(t,()=>r.WriteLine(i)),close:()=>ae(t,()=>s.Close())}})}
remove(t){ae(t,e=>e.DeleteFile(t))}
__17(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return ae(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!e(`${a}`))return!1;return!0}finally{r.Close()}})}},he=Be,ch="pooltag",uh=`dx -r0 @$${he} = Debugger.State.Scripts.${ch}.Contents.pool`,A0=t=>`pooltag ${t}. After .scriptload type ${uh}, then dx @$pool.status()`,Kr=()=>host.namespace.Debugger.State.UserVariables,E0=`=MicrosoftDocs/windows-driver-docs -poolused.md
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
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,ya,F0=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e),I0=class{
constructor(t){this.unread=[],this.af=[],this.P=0,this.name=t}
push(t){let e=this;e.P+=1;let s=ap(t);s===er?e.unread.push(e.P):s&&e.af.push(m({},s,{line:e.P}))}
Wt(){return this.af.length===0}
kr(t){let e=String.fromCharCode(...Ui(t)),s=this.af.filter(({pattern:i})=>vr(i,e)),r=Math.max(...s.map(fh));return s.filter(i=>fh(i)===r).map(({name:i,description:a,line:n})=>({Pe:"list",name:i,place:{kind:"file",file:this.name,line:n},description:a}))}},fh=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),ph="\\pooltag.txt",R0="C:\\Program Files (x86)\\Windows Kits\\",U0=`\\triage${ph}`,O0=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${ph}`],V0=({tables:t,n:e,g:s,ke:r})=>{var i;return(t.length*e+((i=r==null?l:r.n)!=null?i:0))*s.size},mh=({allocs:t,frees:e,bytes:s})=>[t,e,s],gh={allocs:0,frees:0,bytes:0},G0=/^\s*([A-Z][\w ]{2,40}):\s*(\d{1,20})\s*\(\s*(\d{1,22}) ?[Kk][Bb]\)\s*$/,L0=1024,W0=t=>cp(j(t,zm));function bh({rows:t,bits:e}){let s=(r=0,i=0,a=0)=>{let n=e===32?r-i|0:r-i;return{allocs:r,frees:i,s:Math.max(0,n),bytes:a}};return t.map(([r=0,i,a,n,...o])=>{let d=q(r);return{tag:d,text:K(d),nonPaged:s(i,a,n),paged:s(...o)}})}function B0({rows:t,total:e}){if(e===l)return"missing";let s=r=>t.reduce((i,a)=>i+a[r].bytes,0)===e[r].bytes;return s(Ks)&&s(Ct)?"whole":"differs"}var H0=({nonPaged:t,paged:e},s)=>Sh(t,s.nonPaged)&&Sh(e,s.paged),Sh=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&Math.max(0,t-e)===r.s,kh=[De,Ct,yt,sr,rr,ir,bi,"peralloc"];function K0({text:t},{text:e}){return t===e?0:t<e?-1:1}var Ca=t=>t.nonPaged.s+t.paged.s,wh=t=>t.nonPaged.bytes+t.paged.bytes,Dh=t=>`Not armed: ${Sp(t)}`,$0=(t,e)=>`ARMED: the machine stops at every allocation and free of ${I(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`,Ta="dx -g shows columns",Na=`${Ta}, [0].details() the rest`,z0=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${S(e,"row")}, the first is [0]`,yh=36e5,Q0=(t,e)=>t.uptime===l||e.uptime===l?0:e.uptime-t.uptime,q0={few:"",flat:"flat",step:"one step",steady:"steady growth",falling:"falling",sawtooth:"saw-tooth",uneven:"uneven"},Ch=(t,e)=>`${(t/yh).toFixed(2)} hours ${e}`,Th="that the target ran",X0="by the debugger's clock",j0=(t,e)=>`${t.name} and ${e.name}: another boot, so nothing is subtracted.`,Nh=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,vh="g, wait, break in, and dx @$pool.snapshot() again.",_h=`First dx @$pool.snapshot(), then ${vh}`,Mh="The tag tracker cannot be read; types of nt may be missing.",Z0=(t,e,s)=>`Snapshot ${JSON.stringify(t)}: ${S(e,yt)}. ${s?`Then ${vh}`:"dx -g @$pool.diff() shows what changed."}`,xh=t=>t===b?["boot unknown"]:[];function J0({rows:t,Ht:e,Pr:s,boot:r,Ar:i,by:a}){let n=a===yi?Th:X0;return[`${S(t.length,yt)} (bytes) over ${S(e.length,_t)}`,...i?[Ch(i*yh,n)]:[],...s>0?[`${s} of another boot`]:[],...xh(r),Ta].join(vt)}var Y0=4096,Ph=256;function tw(t,{block:e,Fr:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.x().kind===b)return"not seen freed; frees may have been missed";let{count:r}=t.Gt();return s?`not seen freed; ${S(r,x)} of which the block is not known can have been of it`:"not freed: every free was seen"}function ew(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>fs(_(e,o),r),a=Number.parseInt(e.slice(-4),16)%Y0===0,n=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${de(Math.min(s!=null?s:Ph,Ph))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-n)}`]]}var sw=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",rw=2e3;function iw({hunt:t,tag:e,capture:s}){let r=Ie(t);if(!(t.Tt()*10<r||r>=rw||s.end.kind!==Ze))return`More hits tell more of the blocks: dx @$pool.hitTag(${I(e)}, ${Math.max(500,2*r)}).`}var aw=t=>t.kind===ar||t.kind===pe&&t.stop.kind===Ye,lw=t=>t.kind===pt?ie(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function nw(t,{us:e,read:s,failed:r}){let i=e.length===0?"no known user":S(e.length,"known user"),a=r===l?"":`, no other: ${r}`;return`${I(t)}: ${i} in lists (${["pooltag's table",...s].join(it)}${a}); seen at work by dx @$pool.hitTag(${I(t)})`}var ow="The debugger has no !vm. dx -g @$pool.used() shows what tags hold.",dw=(t,e=0)=>[...t.map(xp),`Pool in all; memory ${ws(e)}`].join(" "),$r=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),Ah=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;function hw({tt:{before:t,after:e}}){return t&&e&&$r(t,e)}var cw=1/2;function uw({li:t},e){let s=e**2/12;return 2*Math.sqrt(Math.max(0,t-s))}var fw=3,pw=1/20,mw=3/4,gw=2,Eh=1,bw=1-dd,Sw=3,Fh=({asked:t,taken:e})=>t===0?1:Math.min(1,(e+Sw)/t);function kw({hits:t,k:e},s,r,i,a){let n=e.count>=gw,o=n?ma(e):r,d=({hit:J})=>i-J>Eh*o,h=s.filter(d),c=s.filter(J=>!d(J)),u=({block:J})=>(a==null?l:a.there.has(J))===!0,f=({block:J})=>(a==null?l:a.gone.has(J))===!0,p=h.filter(u),g=h.filter(f).length,y=c.filter(u),k=a!==l&&a.xr>Eh*o,C=[...h,...c].filter(J=>u(J)||f(J)).length,ht=c.filter(J=>u(J)||f(J)).length,L=bw*t.alloc*Math.min(o,i)/Math.max(1,i),Aa=k?Ih(p.length,L+ww(g,a.gs))+Ih(y.length,Dw(ht,a.gs)):0;return{freed:e.count,old:h.length,Ue:c.length,frees:n,qi:p.length,re:g,there:p.length+y.length,asked:C,$:Aa,Ie:[...p,...y].map(({hit:J})=>J)}}var Ih=(t,e)=>Math.max(0,t-e),ww=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),Dw=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));function Is({tt:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:l}var zr=({use:t})=>{var e,s;return(s=(e=t.site)==null?l:e.frame.text)!=null?s:"An unknown call site"},yw=3,Cw=t=>t.isWhole()?"":dr;function Tw({xe:t,ii:e},{uptime:s,time:r}){return s!==l&&t!==l&&s>=t?` (${xt((s-t)/1e3)} of the target)`:e!==l&&r>=e?` (${xt((r-e)/1e3)} of the debugger)`:""}function Nw({freed:t,boot:e,held:s,there:r,gone:i,unreadable:a}){let n=r.length+i.length+a.length,o=n<s?`; a sample of ${n} of ${s} blocks`:"",d=e===Zs?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${S(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${d}`}function vw({ps:t},e){return t.kind==="pattern"?vr(t.pattern,e):t.kind===we}var _w=2e3,Mw=({rows:t})=>t.every(({tag:e})=>e!==l);function xw(t,{text:e,tag:s}){if(!vw(t,e))return;let r=t.Dr?Pw:Rh;return{text:e,tag:s,nonPaged:r,paged:r}}var Rh={s:0,bytes:0},Pw=m({allocs:0,frees:0},Rh),Qr=(t,e)=>t===l||e===l?l:t+e,Uh=({nonPaged:t,paged:e})=>t.s+e.s,Aw=(t,e)=>t.nonPaged.Ye!==e.nonPaged.Ye||t.paged.Ye!==e.paged.Ye;function Ew({ie:[t,e]}){let s=(r,i)=>{var a,n;return((a=e==null?l:e[r][i])!=null?a:1/0)<((n=t==null?l:t[r][i])!=null?n:0)};return s(Ks,sr)||s(Ks,rr)||s(Ct,sr)||s(Ct,rr)}var Oh=({s:t,bytes:e})=>t!==0||e!==0,Fw=60,Iw=5,Rw=4/5,Vh=2.4,Gh=36e5,Rs=({nonPaged:t,paged:e})=>t.bytes+e.bytes,Lh=({ie:t,Bt:e})=>{var s;return Rs((s=t.filter(r=>r!==l).pop())!=null?s:e)};function Uw({Bt:t,ie:e},s,r,i){var a;let n=e.filter(f=>f!==l),o=[];e.forEach((f,p)=>{var g;f&&o.push({at:(g=r[p])!=null?g:p,value:Rs(f)})});let[d=t]=n,h=(a=n[n.length-1])!=null?a:t,c=Kp(o),u=f=>Math.round(f*Gh);return{Bt:t,first:d,last:h,Ht:n.length,le:Qp(o,c),bytes:Rs(h)-Rs(d),blocks:Uh(h)-Uh(d),Bi:i&&c?{kt:u(c.kt),low:u(c.low),high:u(c.high)}:l,place:s}}var Ow=2**30,Vw=.8,Gw=.1,Wh=(t,e=1/0)=>t!==l&&t<=4*e?t:l,Bh=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],Lw=new Set(Bh.filter(t=>!t.endsWith("*"))),Ww=Bh.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1)),Bw=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function Hw(t,{modules:e,skip:s,pointerSize:r}){var i,a;let n=gt(t);for(let d=n;d<t.length;d++){let h=t[d];if(!h||!Ps(t,d))return{kind:b,why:le(t)};if(h.address&&!us(h.address,r))return{kind:je};let c=Kw(h,e),u=d-n;if(c===l)return{kind:Ci,frame:h,past:u};if(!Yp(c)&&!Ar(h,s))return{kind:or,module:c,frame:h,past:u}}let o=t[t.length-1];return!o||n>=t.length?{kind:b,why:le(t)}:{kind:Bw.test((a=(i=o.symbol)==null?l:i.name)!=null?a:"")?je:"cut"}}function Kw({address:t,symbol:e},s){var r;let i=t&&Dn(t,s),a=(r=i==null?l:i.module)!=null?r:e==null?l:e.module;return a===""?l:a}function $w({stacks:t}){let e=[];for(let{mt:s}of t)"past"in s&&e.push(s.past);return e.length===0?l:[Math.min(...e),Math.max(...e)]}var qr=3,zw=1/20,Qw=1/2,qw=1/8,Xw=1/2,jw=1/100,Zw=1/20,Hh={kind:b},Jw=(t,e)=>e.$-t.$||e.there-t.there||e.old-t.old||e.held-t.held,Yw=(t,{freed:e})=>t<qr-1||t<qr&&Fh(e)**t>=zw;function tD(t,e,{$:s,Ue:r},i){let{there:a,asked:n,freed:o,re:d,$:h,Ie:c,Re:u}=e,f=Is(t,i);if(n>0&&a===0)return ct;if(i.boot===Zs)return"boot";if(!f||f<=u)return"tooSoon";if(!(o===0&&a===n&&a>=qr&&Ep(t,e.held)))return a>Xw*(o+n)?wi:h===0||Yw(s,i)||h>=qr&&c.last-c.first<qw*t.lastHit?ts:d>Zw*h?dl:(c.last/t.lastHit)**h<jw?es:Ap(t,h,r)?l:es}var Xr={used:{group:Q,line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},snapshot:{group:Q,line:"@$pool.snapshot()",short:"counts of all tags",usage:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{group:Q,line:"-g @$pool.diff()",short:"what changed",usage:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},growth:{group:Q,line:"-g @$pool.growth()",short:"what goes on",usage:"growth()",help:"how tags moved over all snapshots; what grows steadily first"},totals:{group:Q,line:"-g @$pool.totals()",short:"pool in all",usage:"totals()",help:"pool in all, of its limits and of memory; in percent, how much of it tags explain"},who:{group:Q,line:'-g @$pool.who("Abc ")',short:"known users",usage:'who("Abc ")',help:"known users of a tag, by lists; not seen at work"},leaks:{group:Q,line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:Q,line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:Q,line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:Q,line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:Q,line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:Q,line:"@$pool.stacks()[0].details()",short:mt,usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:Q,line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:Q,line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:Q,line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:Et,line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:Et,line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:Et,line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:Et,line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},eD="what to type; dx -v @$pool says more of each call",sD=class{
constructor(t){this.__r=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:s}=this.__r;return`${t}: dx ${e}  ${s}`}},Z=t=>vs(t).replace(/\t/g," "),O=class extends Error{
constructor(t){super(Z(t)),this.name=""}},rD=500,iD=[8,256],aD=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function lD([t,e]){let s=kh.find(a=>a===t),[r,i]=s===l?[t,e]:[e];if(i===l&&(r===l||typeof r==at))return{sort:s!=null?s:De,pattern:r};throw new O(Fe(`${r}`,Kh))}var Kh=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${kh.join(" ")}`,$h={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},Us=(t,e="noStack")=>{var s;return(s=t==null?l:t.frame.text)!=null?s:$h[e]},nD=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,zh=t=>t.some(({symbol:e})=>e!==l&&nD.test(e.name)),Qh="processes of blocks not seen freed",oD=5,Os=class{
constructor(t){this.__10=Z(t)}
toString(){return this.__10}},tt=class{
constructor(t,e){this.__11=Z(t),this.__f=e}
toString(){return this.__11}
*[Symbol.iterator](){for(let t=0;t<this.__f.length;t+=1){let e=this.__f[t];e!==l&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,s;let r=(e=Un(t))!=null?e:-1;return(s=this.__f[r])!=null?s:new Os(z0(r,this.__f.length))}},Re=(t,e)=>new tt(t,e.map(s=>new Os(s))),va=48,kt=(t,e)=>`${t} ${om(Z(e),va-t.length-1)}`,$=t=>t===l?"":t,ce=t=>t===l?"":Math.floor(t*100),dD=class{
constructor(t,e,s){this.__0=t,this.__9=e,this.__5=Us(e.site,le(t.stacks.at(e.stack))),this.Bytes=$(e.charged),this.Age=e.ws,this.Secs=$(e.Oe&&Math.round(e.Oe/1e3)),this.Process=Z(ea(t,e.process)),Object.assign(this,s)}
toString(){return kt(Lt(this.__9.block),this.__5)}
details(){let t=this,{block:e,hit:s,ws:r,Oe:i,charged:a,requested:n,thread:o,stack:d}=t.__9,{description:h}=t.__0.start.target,c=a===l?"":`, ${a} bytes`,u=n===l?"":`, ${n} asked for`,f=i===l?"":`, ${xt(i/1e3,h)}`,p=[`allocated at hit ${s} of ${t.__0.lastHit}: ${r} hits${f} before the last one`,o&&`thread ${Lt(o)}`,so(t.__0,t.__9.process,t.__0.stacks.at(d)),tw(t.__0,t.__9),"on this boot of the target, as long as it is there:",...ew(t.__0,t.__9),"its stack:"];return Re(`${Lt(e)}${c}${u}, tag ${JSON.stringify(K(t.__0.tag))}`,[...p.filter(g=>!!g),...t.__0.stacks.at(d).map(({text:g})=>g)])}
get[Symbol.metadataDescriptor](){return bt(ds,"Age","Secs")}},qh=class{
constructor(t,e){this.NonPaged=t.s,this.NonPagedBytes=t.bytes,this.Paged=e.s,this.PagedBytes=e.bytes,this.Allocs=$(Qr(t.allocs,e.allocs)),this.Frees=$(Qr(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return bt(ii,Jr,"Paged",Yr,ee,ss)}},Xh=t=>`${t>0?"+":""}${t}`,hD=class extends qh{
constructor(t){super(t.nonPaged,t.paged),this.__q=t}
toString(){let{bytes:t,text:e}=this.__q;return kt(Xh(t),e)}},cD=t=>t===l?"":[...new Set(t)].join("-"),_a={},jr=({Tag:t,Target:e})=>t!==l||e!==l,jh=({start:{target:t}})=>`${t.description} ${t.kernelBase}`,uD=5,fD=class{
constructor(t,e,s,r){let{holding:i,share:a}=e;this.__0=t,this.__2=e,this.__z=s,this.Blocks=$(i==null?l:i.blocks),this.Bytes=$(i==null?l:i.bytes),this[hs]=i&&t.Tt()===0?Math.round(a*100):"",this.Past=cD($w(e)),this.Known=t.isWhole()?we:"at least",jr(r)||(this[Ft]=ce(t.booked())),Object.assign(this,r)}
toString(){return kt(`${this.Blocks||0}/${this.__2.allocs}`,ro(this.__2.mt))}
details(){let t=this;var e;let{mt:s,stacks:r,allocs:i}=t.__2,[a]=r,n=t.Known===we?"":dr;return Re(`${ro(s)}, tag ${JSON.stringify(K(t.__0.tag))}`,[`${n}${t.Blocks||0} blocks stay of ${S(i,Yt)} on ${S(r.length,jt)}`,dm(s),...t.__16(),...[sa(t.__0,Qh,pD(t.__2))].filter(mD),"the stack with the most blocks:",...t.__0.stacks.at((e=a==null?l:a.stack)!=null?e:-1).map(({text:o})=>o)])}
__16(){var t;let e=new Map;for(let{stack:a,mt:n,blocks:o}of this.__2.stacks){let d=this.__0.stacks.at(a),h=cm(n,Us(this.__0.ne(d,this.__z),le(d)));e.set(h,((t=e.get(h))!=null?t:0)+o.length)}let s=P([...e],([,a],[,n])=>n-a),r=s.slice(0,uD).map(([a,n])=>`${S(n,st)} not seen freed: ${a}`),i=s.length-r.length;return i>0?[...r,`and ${S(i,"other way")}`]:r}
get[Symbol.metadataDescriptor](){return bt(wr,ds,hs,Ft)}},pD=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),mD=t=>t!==l,gD=class{
constructor(t){let e=t.le==="step"?l:t.Bi;this.__n=t,this.How=q0[t.le],this.PerHour=$(e==null?l:e.kt),this.Low=$(e==null?l:e.low),this.High=$(e==null?l:e.high),this.Blocks=t.blocks,this.Held=Rs(t.last),this.Place=t.place}
toString(){return kt(Xh(this.__n.bytes),this.__n.Bt.text)}
get[Symbol.metadataDescriptor](){return bt("PerHour","Low","High",wr,"Held","Place")}},bD=class{
constructor(t,e,s,r){this.__a=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=$(e.block&&oh(e.block)),this.Charged=$(e.charged),this.Cpu=$(e.processor),Object.assign(this,r);let i=t.Ke(e),a=Us(t.ne(i,s),le(i));this.__7=kt(`${e.number} ${e.kind}`,a)}
toString(){return this.__7}
details(){let t=this,{stopAddress:e,requested:s,poolType:r,blockFrom:i,thread:a,time:n}=t.__a,o=[`tag ${JSON.stringify(K(t.__a.tag))}`,e&&`stopped at 0x${e}`,a&&`thread 0x${a}`,so(t.__0,t.__a.process,t.__0.Ke(t.__a)),s!==l&&`${s} bytes asked for`,r!==l&&`pool type 0x${r.toString(16)}`,i&&`block found by ${i}`,n!==l&&`at ${new Date(n).toISOString()}`].filter(Boolean);return Re(o.join(it),t.__0.Ke(t.__a).map(({text:d})=>d))}
get[Symbol.metadataDescriptor](){return bt("Number","Charged","Cpu")}},SD=/^Ex\w*Lookaside/,Vs=t=>Us(t.site,t.Rt);function Zh(t,{use:e,holding:s}){let{site:r,allocs:i,frees:a,stacks:n}=e,o=[`${S(i,Yt)} and ${S(a,x)} seen here, from ${S(n.length,jt)}`,s&&fm(t,s),s&&yD(s),sa(t,Qh,kD(t,e)),CD(t,e),...pm(e),TD(t,e),`coverage ${Er(t)}${Rn(t)}`,(r==null?l:r.frame.source)&&`source ${r.frame.source.file} line ${r.frame.source.line}`,mm(t.$e(e))];return Re(`${Vs(e)}${r?` (${r.key})`:""}${wD(e)}, tag ${JSON.stringify(K(t.tag))}`,o.filter(d=>!!d))}function kD(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>{var a;return r.concat((a=s.get(i))!=null?a:[])},[])}var wD=({Rt:t})=>t===hl?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function DD({bytes:t,requested:e},s){return t!==l?`, ${s}${t} bytes`:e===l?"":`, ${s}${e} bytes asked for`}function yD({st:t}){return t&&`sizes ${t.smallest}, ${t.kt} and ${t.largest} bytes (smallest, median, largest)`}function CD(t,{first:e,last:s,allocs:r,frees:i,unknown:a}){if((e==null?l:e.time)===l||(s==null?l:s.time)===l)return;let n=c=>xt((c-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,d=r+i+a-1,h=o>0?`, ${(d/o).toFixed(2)} hits a second`:"";return`first hit here after ${n(e.time)}, last after ${n(s.time)}${h}`}function TD(t,{stacks:e}){return e.some(s=>um(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":l}var Jh=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},ND=class{
constructor(t,{use:e,holding:s,share:r},i=_a){this.__0=t,this.__2=e,this.__o=s,this.Blocks=s.blocks,this.Bytes=$(s.bytes),this[hs]=t.Tt()===0?Math.round(r*100):"",this.Known=t.isWhole()?we:`at least${this[hs]===""?"":" %"}`,jr(i)||(this.Old=s.old,this[Ft]=ce(t.booked())),Object.assign(this,i)}
toString(){return kt(`${this.__o.blocks}/${this.__2.allocs}`,Vs(this.__2))}
details(){return Zh(this.__0,{use:this.__2,holding:this.__o})}
get[Symbol.metadataDescriptor](){return bt(wr,ds,hs,"Old",Ft)}},vD=class{
constructor(t,e,s){this.__0=t,this.__2=e,this.__j=_D(t,e);let{there:r,gone:i,unreadable:a}=Yh(s,this.__j);this.Held=r+i+a,this.There=r,this.Gone=i,this.Unreadable=a,this.Events=$(Is(t,s))}
toString(){return kt(`${this.There}/${this.Held}`,Vs(this.__2))}
details(){let t=this,{f:e}=t.__0,s=e.map(i=>{let a=Is(t.__0,i),{there:n}=Yh(i,t.__j);return`${n} of ${t.Held} there ${a===l?"later":`after ${a} events`}`}),r=e[e.length-1];return Re(Vs(t.__2),[...s,...r?[Nw(r)]:[]])}
get[Symbol.metadataDescriptor](){return bt("Held","There","Gone","Unreadable","Events")}};function _D(t,{stacks:e}){var s;let r=t.held(),i=new Set;for(let a of e)for(let{block:n}of(s=r.get(a))!=null?s:[])i.add(n);return i}function Yh({there:t,gone:e,unreadable:s},r){let i=a=>a.filter(n=>r.has(n)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var MD=class{
constructor(t,e,s=_a){let{use:r,holding:i}=e;this.__0=t,this.__5=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=$(i==null?l:i.blocks),this.Bytes=$(i==null?l:i.bytes),jr(s)||(this[Ft]=ce(t.booked()));let a=i!==l&&!t.isWhole(),n=t.$e(r).kind===za;this.Note=[a&&"at least",n&&"wrapper?"].filter(Boolean).join(it),Object.assign(this,s)}
toString(){return kt(`${this.Allocs}/${this.Frees}`,Vs(this.__5.use))}
details(){return Zh(this.__0,this.__5)}
get[Symbol.metadataDescriptor](){return bt(ee,ss,wr,ds,Ft)}},tc=28,xD=class{
constructor(t,e,s=_a){this.__0=t,this.__v=e.stack,this.__d=t.stacks.at(e.stack),this.__l=t.oi(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.ne(this.__d,[]);this.__5=Z(Us(r,le(this.__d)));let i=this.__12(r).join(" < ");this.Callers=i.length>tc?`${i.slice(0,tc-3)}...`:i,jr(s)||(this[Ft]=ce(t.booked())),Object.assign(this,s)}
toString(){return kt(`${this.Allocs}/${this.Frees}`,this.__5)}
details(){let t=this,e=t.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:o})=>o===t.__v),s=sa(t.__0,"processes of its last hits",e),r=t.__d.map(({text:o})=>o),i=t.__l>0?`; up to ${S(t.__l,F)} had another stack`:"",a=JSON.stringify(K(t.__0.tag)),n=Er(t.__0);return Re(`${S(r.length,"frame")}, tag ${a}, coverage ${n}${i}`,s===l?r:[...r,s])}
get[Symbol.metadataDescriptor](){return bt(ee,ss,Ft)}
__12(t){let e=t?t.ut+1:gt(this.__d);return this.__d.slice(e).map(({text:s})=>Z(s))}},PD=class{
constructor(t,e,s){let r=bm(t,e);this.PoolHitTag=r.value===l?"not readable":It(q(r.value));let i=xo(t);this.Armed=Z(FD(r,e,i)),this.Repair=Z(ID(r,i)),this.Recorded=Ma([...e.shown.keys()].map(a=>JSON.stringify(K(a)))),this.Learned=Ma(e.Xe().map(AD)),this.Skipped=Z(Ma(s))}
toString(){return this.Armed}};function AD({kind:t,key:e,where:s,holds:r}){let i=hi in s?s.register:`[base${ED(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var ED=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Ma=t=>t.length===0?Dt:t.join(it);function FD({value:t},{armed:e,change:s},r){if(t===l)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(St(t))return`not armed${i}`;let a=`ARMED for ${JSON.stringify(K(q(t)))}${i}`;return r?a:!s||ps(s.after)!==t?`${a}, not by this script`:`${a} by ${e?"arm()":"a call that could not disarm"}`}function ID({value:t,repair:e},s){return t!==l&&St(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}var RD=class{
constructor({pool:t,used:e,y:s,Er:r},i){this.__7=`${ws(e)} ${t}`,this.Bytes=e,this.Limit=$(s),this.OfLimit=ce(s&&e/s),this.OfMemory=ce(i&&e/i),this.InTags=ce(r===l?r:r/e)}
toString(){return this.__7}
get[Symbol.metadataDescriptor](){return bt(ds,"Limit","OfLimit","OfMemory","InTags")}},UD=class extends qh{
constructor(t){super(t.nonPaged,t.paged),this.__e=t,this.Users=Z(_p(OD(t)))}
toString(){return kt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__e.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__e,r=e!==l&&yl(e)?` (${It(e)})`:"";return new Os(`${t}${r}: ${s}`)}},OD=({tag:t,description:e})=>Wn([wm(e),t===l?[]:Ln(t)]),VD=class{
constructor({Pe:t,name:e,place:s,description:r=""}){this.__7=e,this.Grade=t,this.Place=Z(Mp(s).replace(/^.*\\/,"")),this.Says=Z(r).slice(0,va)}
toString(){return Z(`?${this.__7}`).slice(0,va)}},GD=class{
constructor(t,e,s,r,i,a,n){this.__t=!1,this.__1=[],this.__h=n,this.__b=t,this.__3=e,this.__i=s,this.__c=r,this.__s=i,this.__p=a}
toString(){return`pooltag ${this.__p}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return lm()}
hitTag(...t){return this.__4("hitTag",t,([e,...s])=>{let r=ys("hitTag",e),i=Yn('hitTag("Abc ", ',s.filter(n=>n!==Gs)),a=this.__3.hunt(r,i,s.includes(Gs));return a.kind===kr?this.__u(a):Dh(a)})}
arm(...t){return this.__4("arm",t,([e,s])=>{let r=ys("arm",e);if(s!==l&&s!==Gs)throw new O(Fe(`${s}`,`dx @$pool.arm("Abc ", "${Gs}")`));let i=this.__3.arm(r,s===Gs);return i.kind===rt?$0(r,i.armed.arming.repair):Dh(i)})}
capture(...t){return this.__4("capture",t,()=>{let e=this.__3.capture(Yn("capture(",t));return e.kind===kr?this.__u(e):kp(e)})}
clear(...t){return this.__4("clear",t,()=>Kf(this.__3.clear()))}
skip(...t){let e=this;return e.__4("skip",t,([s])=>{let r=to("skip",s);return e.__1=[...e.__1.filter(i=>i!==r),r],th(e.__1)+(e.__14(r)?"":p0(r))})}
unskip(...t){let e=this;return e.__4("unskip",t,([s])=>{let r=to("unskip",s),i=e.__1.includes(r)?"":m0(r);return e.__1=e.__1.filter(a=>a!==r),i+th(e.__1)})}
save(...t){return this.__4("save",t,([e])=>Qf(this.__i.save(eo("save",e))))}
open(...t){return this.__4("open",t,([e])=>D0(this.__i.open(eo("open",e))))}
used(...t){this.__6("used",t);let{sort:e,pattern:s}=lD(t),r=this.__e();if(!r)throw new O(Mh);let i=gp(r.rows,e).filter(({text:a})=>s===l||ec(s,a));return i.length===0&&nm(s,r.rows.map(({text:a})=>a)),new tt(km(r,i.length),i.map(a=>new UD(a)))}
snapshot(...t){let e=this;return e.__4(_t,t,([s,r])=>{var i;let{snapshots:a}=e.__c,n=(i=ta(_t,s))!=null?i:`s${a.length+1}`,o=ta(_t,r),d=Bn(e.__b,e.__h,n,o===l?l:e.__15(o));return d?(e.__c.noteSnapshot(m({type:_t},d)),Z0(n,d.rows.length,a.length===0)):Mh})}
diff(...t){this.__6(ir,t);let e=this.__y(t,0),s=this.__y(t,1),r=qn(e,s);if(r.kind!==Di)throw new O(j0(e,s));return new tt(wp(r,e,s),r.rows.map(i=>new hD(i)))}
growth(...t){this.__6("growth",t);let e=qp(this.__c.snapshots.map(Hn));if(e.Ht.length<2)throw new O(_h);return new tt(J0(e),e.rows.map(s=>new gD(s)))}
totals(...t){var e;this.__6("totals",t);let s=W0(this.__b);if(!s)throw new O(ow);let r=(e=this.__e())==null?l:e.rows.map(({nonPaged:a,paged:n})=>[a.bytes,n.bytes]),i=a=>r==null?l:r.reduce((n,o)=>{var d;return n+((d=o[a])!=null?d:0)},0);return new tt(dw(jn(s),s.physical),Jp(s,i(0),i(1)).map(a=>new RD(a,s.physical)))}
who(...t){this.__6("who",t);let e=ys("who",t[0]),s=lp(e,this.__b,this.__s);return new tt(nw(e,s),s.us.map(r=>new VD(r)))}
leaks(...t){let e=this.__8(ki,t),s=Te(e),r=[];for(let n of e)for(let o of gm(n,this.__1))r.push(new ND(n,o,s(n)));let i=e.map(n=>Ji(n,Yi(n,this.__1))),a=Cs(e,r.length,Sl,kl);return new tt([a,...i].filter(Boolean).join(". "),r)}
recheck(...t){let e=[],s=[];for(let i of this.__8(is,t)){let a=Lp(i,this.__3.recheck(i)),n=i.f[i.f.length-1];if(a!==l?s.push(a):s.push(Ji(i,Yi(i,this.__1))),!(a!==l||!n))for(let{use:o,held:d}of Kn(i,this.__1))d>0&&e.push(new vD(i,o,n))}let r=(i,a)=>a.There-i.There||a.Held-i.Held;return new tt(s.join(" "),P(e,r))}
sites(...t){let e=this.__8("sites",t),s=Te(e),r=[];for(let i of e)for(let a of HD(i.sites(this.__1)))r.push(new MD(i,a,s(i)));return new tt(Cs(e,r.length,Sl,wl),r)}
blocks(...t){let[e]=t,s=BD(e)?e:l,r=this.__8(Mi,t,s===l?t:[]),i=new Set,a=Te(r),n=[],o=0;for(let d of r)for(let h of im(d,this.__1))h.site&&i.add(h.site.frame.text),!(s!==l&&!am(h.site,s))&&(o+=1,n.length<WD&&n.push(new dD(d,h,a(d))));if(s!==l&&o===0)throw new O(yp(s,[...i]));return new tt(Sm(r,n.length,o),n)}
drivers(...t){let e=this.__8("drivers",t),s=Te(e),r=[];for(let i of e)for(let a of tm(i,this.__1))r.push(new fD(i,a,this.__1,s(i)));return new tt(Cs(e,r.length,"module",kl),r)}
stacks(...t){let e=this.__8("stacks",t),s=Te(e),r=[];for(let i of e){let a=P(i.nt(),(n,o)=>rc(o)-rc(n));for(let n of a)r.push(new xD(i,n,s(i)))}return new tt(Cs(e,r.length,jt,wl),r)}
hits(...t){let[e]=t,s=e===l?LD:Jn("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__8(Ze,t,[]),i=Te(r),a=[];for(let n of r)for(let o of n.recent(s))a.push(new bD(n,o,this.__1,i(n)));return new tt(Cs(r,a.length,F,"number, kind, call site"),a)}
status(...t){return this.__6("status",t),new PD(this.__b,this.__3,this.__1)}
help(...t){Zn("help",t);let e=Object.values(Xr).map(s=>new sD(s));return new tt(`pooltag ${this.__p}: ${eD}`,e)}
__e(){let t=this;return t.__t||t.__h({kind:"listing"}),t.__t=!0,mp(t.__b,t.__h)}
__15(t){if(!/[*?]/.test(t))return[ys(_t,t)];let e=new Set;for(let{rows:s}of this.__c.snapshots)for(let[r=0]of s){let i=q(r);ec(t,K(i))&&e.add(i)}if(e.size===0)throw new O(Nh("known tag",t));return[...e]}
__y(t,e){let{snapshots:s}=this.__c,r=ta(ir,t[e]),i=r===l?s[s.length-2+e]:s.filter(a=>a.name===r).pop();if(i)return Hn(i);throw new O(r===l?_h:Nh(_t,r))}
__u(t){let{hunt:e}=t;return[Np(t),Ji(e,Yi(e,this.__1))].filter(Boolean).join(" ")}
__14(t){let{hunts:e}=this.__3,s=r=>Ar(r,[t]);return e.length===0||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}
__6(t,e){Zn(t,e),this.__3.Li()}
__4(t,e,s){try{return this.__6(t,e),new Os(s(e))}catch(r){if(!(r instanceof O))throw r;return new Os(r.message)}}
__8(t,e,[s]=e){this.__6(t,e);let r=s===l?l:ys(t,s),{shown:i}=this.__3,a=(r===l?[...i.values()]:[i.get(r)]).filter(n=>n!==l);if(a.length===0)throw new O(Wf(r,r===l?[]:Kl(r,i.keys())));return a}},ec=(t,e)=>gs(t,e)||gs(t,e.trim()),Gs=Ge,LD=100,WD=1e3,BD=t=>typeof t==at&&t.length>4&&/!|\+0x/.test(t),HD=t=>P(t,(e,s)=>sc(s)-sc(e)),sc=({use:t})=>t.allocs+t.frees+t.unknown,rc=({hits:t})=>t.alloc+t.free+t.unknown,Ue=new x0,Zr=t=>Fr(Jf(t)),xa=new P0,Ls=new o0(xa,()=>Ue.now(),Ti,Zr),KD=new Cg(Ue,Ue,t=>{Ls.note(m({type:rs},t))}),Pa=new Rk(Ue,KD,Ls,Zr),$D=new i0(Ue,xa,Ls,Pa),wt=new GD(Ue,Pa,$D,Ls,xa,Ti,Zr);return[wt,Dm,ym,Cm]})();
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
