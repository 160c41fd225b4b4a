/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(l){let 
Ws="tooLong",
Ia="notOneByte",
Ua="protectedBit",
qt="$prcb",
pe="poolHitTag",
F="other",
Bs="before",
W="after",
M="found",
Xt="absent",
b="unknown",
Oa="NonPagedAllocs",
Va="NonPagedFrees",
ei="NonPagedBytes",
Ga="PagedAllocs",
La="PagedFrees",
si="PagedBytes",
_="unreadable",
yt="none",
jt="slot",
ri="noPointerSize",
ii="PoolHitTag",
Wa="noModules",
B="read",
Ge="arm64",
Le="x64",
Zt="notRead",
We="unseen",
Ba="alreadyArmed",
Ha="taggingOff",
Be="breaksPassed",
ai="ready",
Ka="notKernel",
$a="localKernel",
He="notLive",
za="ambiguous",
gt="stillThere",
Hs="notRepaired",
rt="undone",
Qa="DbgBreakPoint",
li="neither",
w="alloc",
x="free",
bt="tag",
Ks="nonPaged",
ni="NonPaged",
Ct="paged",
oi="Paged",
St="frames",
di="names",
hi="breakInstruction",
$s="breakpoint",
Tt="targetGone",
me="bugcheck",
Ft="function",
Ke="pool",
$e="notPool",
ze="new",
Jt="stack",
zs="$thread",
ci="$proc",
ui="entered",
Qs="linked",
ge="foreign",
lt="failed",
fi="notArmedAgain",
nt="noHeader",
Yt="released",
I="inUse",
Qe="headerless",
be="yes",
qs="owner",
qa="noTagInCode",
Xa="probableWrapper",
ja="backwards",
Xs="exact",
js="floor",
pi="register",
it="block",
mi="immediate",
Zs="unchecked",
Se="same",
qe="misnumbered",
Xe="repeated",
Js="invalid",
Ys="torn",
Za="unknownType",
gi="entry",
ke="header",
tr="newer",
Nt="nothing",
we="otherBoot",
at="armed",
bi="disarmed",
Si=" and ",
De="notOurs",
te="refused",
ki="cleared",
Ja="foreignCleared",
E="hit",
tt=", ",
ee="allocation",
Ya="notClosed",
tl="mayRepeat",
je="doubted",
Et="hunt",
Ze="noRecording",
_t="; ",
el="stopsUnknown",
sl="repairLine",
rl="stacksDiffer",
il="notRecorded",
wi="number",
er="unread",
al="notLoaded",
ll="Physical Memory",
ye="all",
Je="system",
Ce="nonpaged",
sr="allocs",
rr="frees",
ir="diff",
Di="bytes",
nl="notWritten",
Ye="hits",
ar="seconds",
ol="unknownHits",
dl="tooManyBlocks",
ts="notRun",
hl="superseded",
es="manualBreak",
yi="otherBreak",
lr="impossible",
cl="muchNonPaged",
ul="nearLimit",
nr="nothingHeld",
Ci="leaks",
ct="gone",
ss="few",
Ti="keeps",
fl="freedLate",
rs="stopped",
Ni="changes",
_i="uptime",
or="driver",
et="string",
vi="noModule",
dr="at least ",
Mi="0.1.0",
hr="planned",
se="applied",
pl="framesMissing",
cr="last",
vt="Allocs",
ur="Used",
re="Frees",
fr="Diff",
Q="taken",
ml="instruction",
xi="undecided",
gl="unwinding",
bl="WARNING: ",
Pi="fixed",
pr="repeat",
mr="full",
Sl="seenAgain",
Ai="place",
gr="counters",
is="change",
Te="end",
as="recheck",
br="located",
ls="places",
Fi="blocks",
Ei="enough",
Ri="passing",
Ii="everything",
ns="arguments",
Ui="returnValue",
Oi="disagreement",
os="learning",
ds="unlocated",
Vi="notInTable",
Sr="freed",
kr="there",
kl="ImageFileName",
wl="UniqueProcessId",
wr="hunted",
Gi="boolean",
Dl="pooltag recording",
Mt="snapshot",
q="look",
ie="Bytes",
hs="Share%",
Rt="Coverage%",
Dr="Blocks",
yl="call site",
Cl="blocks/allocations",
Tl="allocations/frees",
j=t=>t>>>0,
cs=t=>{let e=s=>{var r;return((r=t[s])!=null?r:0)&255};return j(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)},
Li=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
Nl=t=>{if(t.length===0)return{Dt:!1,ot:{kind:"empty"}};if(t.length>4)return{Dt:!1,ot:{kind:Ws,length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{Dt:!1,ot:{kind:Ia,Zs:e[0]}}:Wi(cs([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
fc=t=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Wi(cs(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Wi(j(Number.parseInt(t,16))):Nl(t),
Wi=t=>t<co?{Dt:!0,tag:t}:{Dt:!1,ot:{kind:Ua,plain:ot(t)}},
ot=t=>j(t&~co),
K=t=>{let e=s=>s>=32&&s<=126;return Li(t).map(s=>e(s)?String.fromCharCode(s):".").join("")},
It=t=>`0x${ve(t)}`,
pc=t=>cs([...Li(t)].reverse()),
_l=t=>K(t).includes("."),
ae=t=>{let e=fo.test(t)?t:t.replace(/^0x/i,"").replace(/`/g,"");if(fo.test(e))return Ts(e.toLowerCase().padStart(uo,"0"))},
Ut=(t,e)=>Ts(ve(t)+ve(e)),
Z=t=>({high:Number.parseInt(t.slice(0,8),16),low:xe(t)}),
v=(t,e)=>{let s=xe(t)+e;if(s>=0&&s<4294967296)return Ts(t.slice(0,8)+ve(s));let{high:r}=Z(t);return Ut((r+Math.floor(s/4294967296))%4294967296,s%4294967296)},
ut=(t,e)=>{if(t.slice(0,8)===e.slice(0,8))return xe(e)-xe(t);let s=Z(t),r=Z(e),i=(r.high-s.high)*4294967296+(r.low-s.low);return Number.isSafeInteger(i)?i:l},
xt=(t,e)=>t<e?-1:t>e?1:0,
vl=(t,e)=>(xe(t)&e-1)===0,
Ot=(t,e)=>e===4?Ts(Me.slice(8)+t.slice(8)):t,
us=(t,e)=>t.charAt(e===4?8:0)>="8",
mc=(t,e)=>e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`,
fs=(t,e)=>{let s=xe(t),r=e===4&&s>=2147483648;return Wt(r?Ut(4294967295,s):t)},
gc=(t,e,s)=>C(`rM 0x1;${e?"kb":"k"}${Pe(t)}${mo(s)}`),
bc=(t,e)=>{let s=e.map(i=>i===qt?"gdtr":i),r=s.length>0?`;.catch {${po(s)}}`:"";return C(`${po(Gm[t])}${r};lm o`)},
Sc=(t,e,s)=>{let r=fs(t,e);return s.length===4?C(`ed ${r} ${Pe(ps(s))}`):C(`eb ${r} ${s.map(Pe).join(" ")}`)},
kc=(t,e)=>{let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return C(`!poolused ${Pe(s)}`)},
wc=t=>{let e=K(t).replace(/[^A-Za-z0-9]/g,"?");return C(`!poolused 0x1 ${e}`)},
ps=t=>{let e=s=>{var r;return(r=t[s])!=null?r:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0},
Bi=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
U=(t,e)=>{try{return t()}catch(s){if(!(s instanceof vs))throw s;return e(s)}},
A=(t,e)=>{let s=e;for(;s<t.length&&pt(t.charCodeAt(s));)s++;return s},
Vt=(t,e)=>{let s=e;for(;s<t.length&&hg(t.charCodeAt(s));)s++;return s},
Dc=(t,e)=>{let s=e;for(;s<t.length&&ko(t.charCodeAt(s));)s++;return s},
Hi=t=>{let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=So;)e--;return t.slice(0,e)},
Ki=(t,e)=>{let s=Vt(t,e);if(s-e===16)return s;if(s-e!==8)return-1;if(t.charCodeAt(s)!==dg)return s;let r=Vt(t,s+1);return r-s===9?r:-1},
Gt=(t,e)=>{let s=Ki(t,e);if(s<0)return;let r=s-e===8,i=t.slice(s-8,s),a=(r?cg:t.slice(e,e+8))+i;return{address:ug(a),pointerSize:r?4:8,end:s}},
yc=t=>{let e=Number(t);return Number.isSafeInteger(e)?e:l},
yr=(t,e)=>{let s=[];for(let r of t){let i=r.length<=Bt?e(r):l;i!==l&&s.push(i)}return s},
Cc=(t,e)=>({elementSize:e,rows:yr(t,s=>Tc(s,e))}),
Tc=(t,e)=>{let s=Gt(t,A(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let a=Nc(t,i,e*2);if(a<0||(r.push(pg(t,i,a)),!mg(t,a,e)))break;i=a+1}return r.length===0?l:{address:s.address,elements:r}},
Nc=(t,e,s)=>{let r=e+s,i=Vt(t,e)===r,a=t.startsWith("?".repeat(s),e);return(i||a)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1},
_c=(t,e)=>{var s,r;Ml(t);let i=la(t,e);if(e.thing.kind!==pe)return i;let a=Pl(e,gg(t,e));if(i.kind===a.kind)return i;let n=o=>[i,a].find(o);return(r=(s=n(Do))!=null?s:n(({kind:o})=>o===F))!=null?r:wo},
Ml=t=>{$(t,sg)},
xl=(t,e)=>{e===4&&Ml(t)},
Pl=(t,e)=>{if(!e)return wo;let{before:s,after:r}=t,i=a=>a.every((n,o)=>n===e[o]);return i(s)?{kind:Bs}:i(r)?{kind:W,bytes:e}:{kind:e.every((a,n)=>a===s[n]||a===r[n])?"mixed":F,bytes:e}},
H=(t,e,s)=>{var r;if(e<0||e+s>t.length)return;if(s===4)return Ae(t,e);let i=0;for(let a=s-1;a>=0;a--)i=i*256+((r=t[e+a])!=null?r:0);return i},
Ne=(t,e,s)=>{let r=H(t,e,4),i=s===8?H(t,e+4,4):0;return r===l||i===l?l:Ut(i,r)},
Cr=(t,e,s)=>{let r=t.readMemory(e,s);return r&&Ne(r,0,s)},
le=(t,e)=>{let s=t.readMemory(e,4);return s&&H(s,0,4)},
Al=(t,e,s,r)=>{let i=t.readMemory(e,s*r);if(!i)return;let a=[];for(let n=0;n<s;n+=1){let o=Ne(i,n*r,r);if(o===l||o===Me)break;a.push(o)}return a},
vc=t=>{let e=Gt(t,A(t,0));if(!e||!pt(t.charCodeAt(e.end)))return;let{name:s,ns:r}=Fl(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,ns:r||l}},
Fl=t=>{let e=Mc(t);return{name:t.slice(0,e).trim(),ns:t.slice(e).trim()}},
Mc=t=>{let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s},
Tr=(t,e,s)=>{let r=`nt!${e}`.toLowerCase();return U(()=>{let i=t.query(jm(e)),a=bg(i).find(o=>o.name.toLowerCase()===r);if(a)return{kind:M,address:Ot(a.address,s)};let n=i.find(o=>o.trim()!=="");return n===l?{kind:Xt}:{kind:b,It:n.trim()}},({message:i})=>({kind:b,It:i}))},
El=(t,e,s)=>{let r=Tr(t,e,s);return r.kind===M?r.address:l},
ms=(t,e=8)=>{let s=new Map;for(let r of t)if(!(r.length>Bt||!r.includes("=")))for(let[i,a]of xc(r))s.has(i)||s.set(i,Ot(a,e));return s},
xc=t=>{var e;let s=[],[r=""]=t.includes(yo)?t.split(yo):[t];for(let i of r.trim().split(/\s+/)){let[,a="",n="",o]=(e=Sg.exec(i))!=null?e:[],d=o===""?ae(n):l;if(d)s.push([a.toLowerCase(),d]);else if(o!=="*"&&!kg.test(i))return[]}return s},
Nr=t=>{let e=!1;return yr(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),Rl(s,e)))},
Rl=(t,e=!1)=>{let s=Gt(t,A(t,0));if(!s||!pt(t.charCodeAt(s.end)))return;let r=Gt(t,A(t,s.end));if(!r||!pt(t.charCodeAt(r.end)))return;let i=A(t,r.end),a=t.slice(i),n=a.search(/\s/),o=n<0?a:a.slice(0,n);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:a.slice(o.length).trim(),yt:e}},
Il=(t,e)=>{let s=40543,r=(t&65535)*s,i=(t>>>16)*s,a=r+i%65536*65536,n=Math.floor(i/65536)+Math.floor(a/4294967296);return(a%4294967296^n)&e},
Ul=(t,e,s)=>{let r=(o,d)=>{let{offset:h,bytes:c}=s.fields[o];return Pc(t,e+h,c,d)},i=r("Key",!1),a=Ol(r(Oa,!1),r(Va,!1),r(ei,!0)),n=Ol(r(Ga,!1),r(La,!1),r(si,!0));if(!(i===l||!a||!n))return{tag:j(i),nonPaged:a,paged:n}},
Ol=(t,e,s)=>{if(!(t===l||e===l||s===l))return{allocs:t,frees:e,bytes:s}},
Pc=(t,e,s,r)=>{let i=H(t,e,4),a=s===8?H(t,e+4,4):0;if(i===l||a===l)return;let n=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(a+n/2**32)*2**32+i:i+n;return Number.isSafeInteger(o)?o:l},
Vl=t=>{let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:Co(r.nonPaged,i.nonPaged),paged:Co(r.paged,i.paged)}),e)},
Ac=(t,e)=>{let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=Ul(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s},
Gl=(t,e)=>{let s=new Map,r;for(let i of t){if(i.length>Bt)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,n="",o="",d="",h=""]=a;r!=null||(r=n.length),!(n.length>r||s.has(d))&&s.set(d,{offset:Number.parseInt(o,16),type:h.trim()})}return s.size===0?l:{name:e,fields:s}},
Ll=t=>{let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&Wl(e.type);return e&&s!==l?e.offset+s:l},
Wl=t=>{var e,s,r;let[,i="1",a=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],n=(s=/^U?[Ii]nt([1248])B$/.exec(a))==null?l:s[1],o=(r=/^Ptr(32|64)\b/.exec(a))==null?l:r[1];return n?Number(i)*Number(n):o?Number(i)*(Number(o)/8):l},
Fc=(t,e,s)=>{let r=To(t,"_POOL_TRACKER_BIG_PAGES"),i=r==null?l:r.fields.get("Key"),a=r==null?l:r.fields.get("NumberOfBytes"),n=a!=null?a:r==null?l:r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),d=e("PoolBigPageTableSize");if(!r||!i||!n||o.kind!==M||d.kind!==M)return;let h=Cr(t,o.address,s),c=le(t,d.address);if(!h||!c||(c&c-1)!==0)return;let u=Ll(r);if(u===l)return;let f={Js:i.offset,Ys:n.offset};return m({address:h,g:c,tr:u},f,{os:a?1:yg,pointerSize:s})},
Ec=(t,e,s)=>{let r=Rc(s),i=Il(r,e.g-1);if(e.os===1)return $i(t,e,i,s);let a=$i(t,e,i,s);if(a.kind===M)return a;let n=$i(t,e,Cg(r)&e.g-1,s);return n.kind===M?n:{kind:_}},
$i=(t,e,s,r)=>{let{address:i,g:a,tr:n,Js:o,Ys:d,os:h,pointerSize:c}=e,u=Math.min(Dg,a-s),f=t.readMemory(na(i,s,n),u*n);if(!f)return{kind:_};for(let p=0;p<f.length;p+=n){if(Ne(f,p,c)!==r)continue;let g=Ne(f,p+d,c),y=g&&ut(Me,g);if(y===l)return{kind:_};let k=y*h;return{kind:M,tag:cs(f.subarray(p+o,p+o+4)),bytes:k}}return{kind:Xt}},
Rc=t=>{let{high:e,low:s}=Z(t);return(s>>>No|e<<32-No)>>>0},
Bl=(t,e,s)=>{let r=Bc(To(t,"_POOL_TRACKER_TABLE")),i=Ic(t,e),a=$l(t,e("PoolTrackTable"),s);if(!r||!i||!xo(a))return;let n=Uc(t,e("ExPoolTagTables"),s),o=Oc(t,e,s);if(!n||o===b)return;let d=[a.address,...n.filter(h=>h!==a.address)];return m({_:r,tables:d},i,{Ce:o===yt?l:o})},
Ic=(t,e)=>{let s=oa(t,e("PoolTrackTableSize")),r=oa(t,e("PoolTrackTableMask"));return s===l||r===l?l:{g:s,mask:r}},
Uc=(t,e,s)=>e.kind!==M?e.kind===Xt?[]:l:Al(t,e.address,_g,s),
Oc=(t,e,s)=>{let r=$l(t,e("PoolTrackTableExpansion"),s);if(r.kind===b)return b;if(!xo(r))return yt;let i=oa(t,e("PoolTrackTableExpansionSize"));return i===l?b:i===0?yt:{table:r.address,g:i}},
zi=(t,e,s)=>{let r=Hl(t,e,s);if(r.kind!==M)return r;let{nonPaged:i,paged:a}=r.record;return{kind:M,counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
Hl=(t,e,s)=>{let r=Gc(t,e,s);if(r.kind!==jt)return r.kind===yt?Lc(t,e,s):r;let i=[];for(let a of e.tables){let n=Ee(t,e,a,r.index,1);if(!n)return Fe;let o=n.get(0);o&&ot(o.tag)===s&&i.push(o)}return Mo(Vl(i))},
Vc=(t,e)=>{let[s]=e.tables,r=s&&Ee(t,e,s,0,e.mask+1);return r&&[...r.values()].map(({tag:i})=>ot(i))},
Kl=(t,e)=>{let s=new Map;for(let a of e.tables){let n=Ee(t,e,a,0,e.g);if(!n)return;n.forEach((o,d)=>{var h;s.set(d,[...(h=s.get(d))!=null?h:[],o])})}let{Ce:r}=e,i=r?Ee(t,e,r.table,0,r.g):[];return i?[...[...s.values()].map(Vl),...i.values()].filter(a=>a!==l):l},
Gc=(t,e,s)=>{let[r]=e.tables;if(!r)return Fe;let i=e.mask+1,a=Il(s,e.mask);for(let n=i;n>0;){let o=Math.min(Ng,i-a,n),d=Ee(t,e,r,a,o);if(!d)return Fe;for(let h=0;h<o;h+=1){let c=d.get(h);if(!c)return{kind:yt};if(ot(c.tag)===s)return{kind:jt,index:a+h}}a=(a+o)%i,n-=o}return{kind:yt}},
Lc=(t,e,s)=>{var r;let{Ce:i}=e,a=i&&Ee(t,e,i.table,0,i.g);if(i&&!a)return Fe;let n=[...(r=a==null?l:a.values())!=null?r:[]].find(o=>ot(o.tag)===s);return n?Mo(n):Wc(t,e)},
Wc=(t,e)=>{for(let s of e.tables){let r=na(s,e.g-1,e._.size),i=t.readMemory(r,e._.size),a=i&&Ul(i,0,e._);if(!a)return Fe;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:Xt}},
Bc=t=>{let e=t&&Ll(t);if(!t||e===l)return;let s={};for(let r of wg){let i=t.fields.get(r),a=i&&Wl(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:e,fields:s}},
$l=(t,e,s)=>{if(e.kind!==M)return e;let r=Cr(t,e.address,s);return r?{kind:M,address:r}:{kind:b,It:""}},
Qi=t=>{let e=_r(t);if(!e)return{kind:ri};let s=Tr(t,ii,e);if(s.kind!==M)return{kind:"noSymbol",name:ii,It:s.kind===b?s.It:l};let r=Nr($(t,go)).map(a=>m({},a,{start:Ot(a.start,e),end:Ot(a.end,e)}));if(!Ms(r))return{kind:Wa};let i=a=>Tr(t,a,e);return{kind:B,target:m({pointerSize:e},Kc(t,e),{poolHitTag:s.address,modules:r,Ut:Tg.filter(a=>_o(t,e,a)),Ot:Hc(t,i,e),Te:Bl(t,i,e),sr:Fc(t,i,e)})}},
Hc=(t,e,s)=>{var r;let i=e("KiProcessorBlock");return i.kind!==M?[]:(r=Al(t,i.address,xg,s))!=null?r:[]},
_r=t=>{let e=ms($(t,Km)).get("$ptrsize");return e===Ut(0,4)?4:e===Ut(0,8)?8:l},
Kc=(t,e)=>{var s,r,i;let a=(s=$(t,$m).find(d=>/Kernel Version/i.test(d)))!=null?s:"",n=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(a))==null?l:r[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${a.trim()}${o}`,se:e===4?"x86":$c(a),build:n?Number(n):l}},
$c=t=>{if(t!=="")return/\bARM\s?64\b/i.test(t)?Ge:Le},
Lt=t=>{let e=_r(t),s=e&&El(t,ii,e);if(!e||!s)return{kind:Zt};let r=zl(t,s,e);return r===l?{kind:Zt}:{kind:B,address:s,pointerSize:e,value:r}},
zl=(t,e,s)=>(xl(t,s),le(t,e)),
zc=(t,e)=>{let s=Rg(e);return U(()=>t.debugger(rg(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?l:i.includes(s)}),()=>!1)},
vr=t=>{U(()=>t.debugger(ag),()=>{})},
Qc=t=>{let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",a=""]=e!=null?e:[],n=ae(i);if(!e||!n)return;let o=h=>Number.parseInt(h,16),d=j(o(s));return wt(d)?l:{armed:d,saved:xs(o(r)),address:n,id:a}},
qc=t=>{let e=[];for(let s of t){if(s.length>Bt)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():l;r&&i&&e.push(Xc(i,r[1],r[2]));let a=r?l:jc(s);a&&e.push(a)}return e},
Xc=(t,e,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return e==="Command"?m({},t,{command:r}):m({},t,{qi:r})},
jc=t=>{var e;let[s="",...r]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(s))return;let i={Ne:!0,"not handled":!1}[(e=r[r.length-1])!=null?e:""];i!==l&&r.pop();let a=Ug.find(d=>d===r[r.length-1]);if(a&&r.pop(),i===l&&!a)return;let[n="",...o]=r;return o.length>0?l:{code:s,rr:n,status:a,Ne:i}},
Ql=t=>{var e;let s=qc($(t,Qm)),r=o=>s.find(d=>d.code===o),i=r("bpe"),a=(e=r("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:b};let{command:n}=i;return n!==l&&Vg(n)?ca("command",n):i.status!=="break"?ca("status",Ro(i)):(a==null?l:a.Ne)===!1?ca("handling",Ro(a)):{kind:"stops"}},
P=(t,e)=>Array.from(t,(s,r)=>({_e:s,place:r})).sort((s,r)=>e(s._e,r._e)||s.place-r.place).map(({_e:s})=>s),
gs=(t,e)=>Mr(t.toLowerCase(),e.toLowerCase()),
Mr=(t,e)=>{let s=0,r=0,i=-1,a=0;for(;s<e.length;)if(t[r]==="*")i=r++,a=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;t[r]==="*";)r++;return r===t.length},
ql=(t,e)=>{let s=[...new Set(e)].filter(a=>a!==t),r=t.trim(),i=[.../[*?]/.test(r)?[a=>Mr(r,a)||gs(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>jl(t.padEnd(4),a.padEnd(4)),a=>jl(t.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let n=s.filter(a);if(n.length>0)return P(n,(o,d)=>o<d?-1:1).slice(0,Gg)}return[]},
Xl=(t,e)=>{let s=new Map([...e].map(r=>[K(r),r]));return ql(K(t),s.keys()).map(r=>s.get(r)).filter(r=>r!==l)},
jl=(t,e)=>{let s=[0,1,2,3].filter(a=>t[a]!==e[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:Io(t.trim(),e.trim())||Io(e.trim(),t.trim())},
Zc=(t,e,s)=>{var r;let i=e.Te;if(!i)return{kind:b};let a=h=>h!==l&&zi(t,i,h).kind===M,n=zi(t,i,s);if(n.kind===_||n.kind==="overflow")return{kind:b};let o=Jc(s);if(n.kind===M)return{kind:"seen",hs:a(o)?o:l};let d=[pc(s),o].find(a);return{kind:We,meant:d===l?Xl(s,(r=Vc(t,i))!=null?r:[]):[d]}},
Jc=t=>{let e=t>>>24;if(!(e!==32&&e!==0))return j(t&16777215|(e===0?32:0)<<24)},
Yc=(t,e,s,r)=>{let i=xr(t);if(i)return Ht(i);if(wt(s))return Ht({kind:"neverHit",tag:s});let a=tu(t,e);if(a.kind!==B)return Ht(a);let{target:n}=a,o=zl(t,n.poolHitTag,n.pointerSize);if(o===l)return Ht({kind:_});if(!wt(o))return Ht({kind:Ba,value:o});if(eu(t,n))return Ht({kind:Ha});let d=Ql(t);if(d.kind===Be)return Ht(d);let h=su(s,Zc(t,n,s),r);return h?Ht(h):{kind:ai,target:n,Vt:o,stops:d.kind==="stops"}},
xr=t=>{let{kernel:e,description:s="",live:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:Ka}:r?/^local\b/i.test(s)?{kind:$a}:l:{kind:He}},
tu=(t,e)=>{let s=Qi(t),r=s.kind===B?s.target.modules.filter(i=>!i.yt):[];return s.kind===ri||r.length>1?s:(U(()=>e.debugger(Xm),()=>{}),Qi(t))},
eu=(t,e)=>{if(e.build===l||e.build>=Lg)return!1;let s=El(t,"NtGlobalFlag",e.pointerSize),r=s&&le(t,s);return r!==l&&(r&Wg)===0},
su=(t,e,s)=>{switch(e.kind){case"seen":return e.hs===l||s?l:{kind:za,us:[t,e.hs]};case We:return s?l:{kind:We,tag:t,meant:e.meant};case b:return}},
Zl=(t,e,s)=>{e.kind===gt&&t({kind:Hs,command:e.repair}),e.kind===rt&&t({kind:"repaired",value:s})},
Pr=t=>{let e=Vo.get(t);if(e)return e.is;let s=ru(t);return Vo.set(t,{is:s}),s},
ru=t=>{var e;if(qg.test(t.module))return t.name.includes("Pool")?Yl(t.name):l;if(Oo.test(t.module))return t.name===Qa||Xg.test(t.name)?li:(e=Jl(t.name))!=null?e:iu(t.name)},
Jl=t=>$g.test(t)?w:zg.test(t)?x:l,
iu=t=>Qg.test(t)?Yl(t):l,
Yl=t=>t.includes("Alloc")?w:t.includes("Free")?x:li,
kt=t=>{let e=t.findIndex(({symbol:s})=>!s||Pr(s)===l);return e<0?t.length:e},
au=t=>Oo.test(t.module)&&t.name==="ExFreePool"&&t.offset>jg,
tn=t=>t.name===Qa||/^Exp\w*PoolTracker/.test(t.name),
qi=t=>{var e;let s=Zg.exec(t);if(!s)return;let r=((e=s[2])!=null?e:"").trim();return s[1]===l?{command:r}:{processor:Number(s[1]),command:r}},
lu=t=>{let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?l:e[1]){case"Tag":return bt;case ni:return Ks;case oi:return Ct;case"Session Tag":return"sessionTag";default:return}},
nu=t=>{let e=[],s=A(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=A(t,i)}return e},
ou=(t,e)=>{let s=A(t,0);if(t.startsWith("TOTAL",s)&&pt(t.charCodeAt(s+5)))return du(t,s+5,e);let r=e.ve?Yg(t,e,e.ve):hu(t,s,e);return r?{kind:"row",usage:r}:eb(t,s)?Bo:{kind:F}},
du=(t,e,s)=>{let{_:r,ve:i=Ko(r)}=s,a=Xi(t,e,i,r);return!a||t.slice(a.end).trim()!==""?Bo:m({kind:"total"},rn(a.numbers))},
hu=(t,e,s)=>{let r=Ho(t,e,Kt,s),i=Ho(t,e,t.slice(e,e+Kt).search(/\s/),s);return r&&i?l:r!=null?r:i},
en=(t,e,s=Kt)=>{let r=e+s;if(e<0||t.length<=r||!pt(t.charCodeAt(r))||A(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
Xi=(t,e,s,r)=>{var i;let a=[],n=e,o=!0,d=!0;for(let h=0;h<s.length;h++){let c=cu(t,n,(i=s[h])!=null?i:0);if(!c)return;let u=h===s.length-1?uu(t,c,d,r):c.end,f=u===l?l:yc(t.slice(c.start,u));if(u===l||f===l)return;let p=u===c.Ct||u>c.Ct&&c.full;o=o&&p,d=d&&(p||h===0),a.push(f),n=u}return{numbers:a,end:n,ir:o}},
cu=(t,e,s)=>{let r=A(t,e),i=t.charAt(r)==="-"?r+1:r,a=Dc(t,i);if(!(r===e||a===i))return{start:r,end:a,Ct:e+s,full:r===e+1}},
uu=(t,e,s,r)=>{if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.Ct||i.startsWith($o))return e.end;if(!(!s||e.start>=e.Ct))return e.full?r==="old"&&/^[ .]/.test(i)?e.Ct:l:e.Ct},
sn=(t,e,s)=>{let r=s.trim(),i=t.length===Kt&&!t.includes(".")?Nl(t):l;return m({text:t.padEnd(Kt),tag:i!=null&&i.Dt?i.tag:l},rn(e),{description:r||l})},
rn=t=>{let e=t.length/2;return{nonPaged:an(t.slice(0,e)),paged:an(t.slice(e))}},
an=t=>{let[e=0,s=0,r=0,i=0]=t;return t.length===2?{s:e,bytes:s}:{allocs:e,frees:s,s:r,bytes:i}},
ln=t=>{var e;let s=new Jg,r;for(let i=0;i<t.length;i++){let a=(e=t[i])!=null?e:"";if(r){if(Go(r.push(a,i)))break}else{let n=s.read(a);n&&(r=new ab(n))}}return r==null?l:r.listing()},
bs=(t,e,s)=>e.Te?zi(t,e.Te,s):U(()=>fu(t,s),()=>({kind:_})),
Ss=t=>t.kind===M?t.counts:t.kind===Xt?{allocs:0,frees:0}:l,
fu=(t,e)=>{let s=ln(t.query(wc(e)));if(!s)return{kind:_};let[r,...i]=s.rows.filter(c=>c.tag===e);if(!r)return{kind:s.rows.length===0?Xt:_};let a=[r.nonPaged.allocs,r.paged.allocs],n=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:_};let o={allocs:nn(a),frees:nn(n)},{allocs:d,frees:h}=o;return d===l||h===l?{kind:_}:{kind:M,counts:{allocs:d,frees:h}}},
nn=t=>{let e=0;for(let s of t){if(s===l)return;e+=s}return e},
ji=(t,...e)=>{let s=e.find(r=>t.has(r));return s===l?l:t.get(s)},
pu=t=>{let e=Gt(t,mu(t));if(!e||t.charAt(e.end)!==" ")return;let s=gu(t,e.end+1),r=s===l?e.end+1:e.end+1+s.length,i=hb(t.slice(r).trim().replace(/\s+/g," "));if(bu(i))return s===l||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}},
mu=t=>{let e=A(t,0),s=Vt(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e},
gu=(t,e)=>{if(t.startsWith("??",e))return"??";let s=t.slice(e,Vt(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return db.includes(s)?l:s},
bu=t=>{var e;let s=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?l:e[1];return s===l?t==="???"||t==="????":!(s.length===8&&Vt(s,0)===8)},
on=t=>{let e=A(t,0);if(t.charAt(e)==="#"&&(e=A(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?St:/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?di:l},
Zi=t=>{let e=Hi(t),s=Su(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:Hi(e.slice(0,s)),source:dn(r.slice(i))}},
Su=t=>{let e=mb.exec(t);if(e)return e.index+e[0].length;let s=ku(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&dn(t.slice(r+1))?r:t.length},
ku=t=>{let e=t.indexOf(" (");if(e<0)return-1;let s=pb.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length===0?-1:Math.min(...s)},
dn=t=>{let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>ko(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:l},
Ar=t=>{let e=Hi(t),{head:s,offset:r}=wu(e);if(r===l)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!gb(a))return;if(i<0)return s===e?l:{module:a,name:"",offset:r};let n=s.slice(i+1);return n.trim()===""||n.endsWith("(")?l:{module:a,name:n,offset:r}},
wu=t=>{var e;let[,s,r]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(s===l||r===l)return{head:t,offset:0};let i=Number.parseInt(r,16);return{head:s,offset:Number.isSafeInteger(i)?i:l}},
hn=(t,e,s=!0)=>{let r=A(t,0),i=Du(t,r),a=i===l?r:A(t,Vt(t,r));return e===di?_u(t.slice(a),i):t.charCodeAt(a)===bb?Nu(t,a,i):yu(t,a,i,e,s)},
Du=(t,e)=>{let s=Vt(t,e),r=s-e;if(!(r<2||r>3||!pt(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)},
yu=(t,e,s,r,i)=>{var a;let n=Ki(t,e);if(n<0)return;let o=r!=="noBase",d=Gt(t,o?Cu(t,n,r):e);if(!d||o&&d.pointerSize!==qo(n-e)||!pt(t.charCodeAt(d.end)))return;let{pointerSize:h}=d,c=A(t,d.end),u=Tu(t,Sb(t,c),h,i),f=u&&cn(t.slice(u.end));if(!(!u||!f))return{number:s,pointerSize:h,base:i&&o?(a=Gt(t,e))==null?l:a.address:l,y:d.address,gap:c-d.end,args:u.gt,ps:u.lr,inline:!1,text:f.text,source:f.source,symbol:f.symbol}},
Cu=(t,e,s)=>{let r=A(t,e);return s==="wide"||r===e+1?r:t.length},
Tu=(t,e,s,r)=>{let i=t.charCodeAt(e)===Qo,a=[],n=i?A(t,e+1):e,o=0;for(;o<zo(s);o++){let d=Ki(t,n);if(d<0||qo(d-n)!==s||!kb(t,d))break;let h=r?Gt(t,n):l;h&&a.push(h.address),n=A(t,d)}if(!(i&&t.charCodeAt(n)!==Qo)&&!(o>0&&o<zo(s)))return{gt:a,lr:o>0,end:i?A(t,n+1):n}},
Nu=(t,e,s)=>{let r=[ub,cb].find(n=>t.startsWith(n,e));if(r===l)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let a=cn(t.slice(i));return a&&a.text!==""?m({},a,Xo,{number:s,inline:!0}):l},
_u=(t,e)=>{let s=Zi(t),r=Ar(s.text),i=r!==l&&r.name!=="",a=e!==l&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return m({},s,Xo,{symbol:r,number:e,inline:!1})},
cn=t=>{let{text:e,source:s}=Zi(t),r=Ar(e);return r!==l||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:l},
un=t=>{var e;if(t.length>Cb||!Nb(t))return;let s=vu(t.trim());if(Db.test(s))return{kind:hi};if(s.startsWith("Breakpoint ")){let r=(e=/^Breakpoint (\d{1,9}) hit$/.exec(s))==null?l:e[1];return r===l?l:{kind:$s,number:Number(r)}}return s.startsWith("*** Fatal System Error: ")?Mu(s):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(s)?{kind:F,n:s}:Tb.some(r=>r.test(s))?{kind:Tt,n:s}:l},
vu=t=>{let e=t.includes(jo)?yb.exec(t):null;return e?t.slice(e.index+e[0].length):t},
Mu=t=>{var e;let s=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?l:e[1];if(s!==l)return{kind:me,code:Number.parseInt(s,16),re:fn(t)}},
fn=t=>{var e,s;let r=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?l:e[1],i=[];for(let a of(s=r==null?l:r.split(","))!=null?s:[]){let n=ae(a.trim());n&&i.push(n)}return i},
xu=t=>{var e;let s;for(let r of t){if(s&&s.push(r)!==W)continue;let i=un(r);i&&(s=new vb(i))}return(e=s==null?l:s.Gt())!=null?e:Pu(t)},
Pu=t=>{let e=new Jo;for(let s of t)e.push(s);return e.place.instruction?m({kind:"stepped"},e.place):l},
Au=t=>{let e=A(t,0);return e===t.length||wb(t)?!0:Mb.some(s=>t.startsWith(s,e))},
Fu=t=>{let e=t.trim();if(!e.endsWith(":"))return;let s=Zi(e.slice(0,-1));return Ar(s.text)&&s.text},
Eu=t=>{let e=t.filter(i=>i.length<=Bt),s=pn(e,/^Last event: (.+)$/);if(s===l)return;let r=pn(e,/^debugger time: (.+)$/);return r===l?{n:s}:{n:s,time:r}},
pn=(t,e)=>{var s;for(let r of t){let i=(s=e.exec(r.trim()))==null?l:s[1];if(i!==l)return i}},
Ru=t=>{for(let[e,{symbol:s}]of t.slice(0,kt(t)).entries()){if(!s||e===0&&au(s))continue;let r=Pr(s);if(r===w||r===x)return r}},
Iu=t=>{var e;if(t.offset!==0)return;let s=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?l:e[1];if(s!==l)return Jl(s);let r=Pr(t);return r===li?l:r},
Uu=(t,e)=>{let s=H(t,t.length-he,he);if(s===l||Z(e).low%he!==0)return[];if($t(s,4227858432,2483027968))return[{kind:Ft,address:v(e,td(s)-he)}];let r=$t(s,4294966303,3594452992),i=$t(s,4294965279,3594455071)||$t(s,4294965248,3611232256);return r||i?[fa]:[]},
Ou=(t,e)=>{let[s,r,i]=[0,1,2].map(d=>H(t,d*he,he));if(s===l)return;if($t(s,4227858432,335544320))return{kind:Ft,address:v(e,td(s))};if(r===l||i===l)return;let a=s&31;if(!($t(s,2667577344,2415919104)&&(r&1023)===a*33&&i===Hr(3592355840|a<<5)))return;let n=r>>>10&4095,o=Vu(s,e);if($t(r,4290772992,4181721088))return{kind:jt,address:v(o,n*8)};if($t(r,4290772992,2432696320))return{kind:Ft,address:v(o,n)}},
Vu=(t,e)=>{let s=t<<8>>13<<2|t>>>29&3,{high:r,low:i}=Z(e);return v(Ut(r,Hr(i&-4096)),s*4096)},
Ji=(t,e,s)=>{var r;let i=t[e];if(i===l)return;let a=i>>6,n=i>>3&7;if(a===3)return{extension:n,length:1};let o=(i&7)===4,d=o?t[e+1]:i;if(d===l)return;let h=o?2:1;if(!(a===0&&(d&7)===5)){let p=h+((r=[0,1,4][a])!=null?r:0);return e+p<=t.length?{extension:n,length:p}:l}let c=Fr(t,e+h);if(c===l)return;let u=h+4;if(!o)return{extension:n,length:u,fixed:{kind:s===Le?"relative":"absolute",ms:c}};let f=(d>>3&7)!==4;return{extension:n,length:u,fixed:f?l:{kind:"absolute",ms:c}}},
Fr=(t,e)=>{let s=H(t,e,4);return s===l?l:s|0},
Gu=(t,e,s)=>{let r=[];for(let i=2;i<=Pb;i+=1){let a=t.length-i,n=t[a]===232&&i===5?Fr(t,a+1):l;if(n!==l){let h=s===Le?Lu(t,a,e):l;r.push({kind:Ft,address:Br(e,n,s),slot:h})}let o=t[a]===255?Ji(t,a+1,s):l;if((o==null?l:o.extension)!==2||o.length!==i-1)continue;let{fixed:d}=o;d&&r.push({kind:jt,address:ed(d,e,s)}),(!d||Wu(t,a,s))&&r.push(fa)}return r},
Lu=(t,e,s)=>{let r=e-xb;if(!sd.every((a,n)=>t[r+n]===a))return;let i=Fr(t,r+sd.length);return i===l?l:v(s,e-t.length+i)},
Wu=(t,e,s)=>{let r=t[e-1],i=s===Le&&rd(r)?t[e-2]:r;return i===100||i===101},
Bu=(t,e,s)=>{var r;let i=s===Le&&rd(t[0])?1:0,a=n=>v(e,i+n);switch(t[i]){case 235:{let n=((r=t[i+1])!=null?r:0)<<24>>24;return{kind:Ft,address:Br(a(2),n,s)}}case 233:{let n=Fr(t,i+1);return n===l?l:{kind:Ft,address:Br(a(5),n,s)}}case 255:{let n=Ji(t,i+1,s);if((n==null?l:n.extension)!==4)return;let{fixed:o,length:d}=n;return o?{kind:jt,address:ed(o,a(1+d),s)}:fa}default:return}},
Hu=(t,e,s)=>s===Ge?Uu(t,e):Gu(t,e,s),
Ku=(t,e,s)=>s===Ge?Ou(t,e):Bu(t,e,s),
$u=(t,e,s)=>{if(t.length===1)return t[0];let r=t.filter(i=>{let a=e(i);return a===l?!1:a===s?!0:i.kind!==Ft||!i.slot?!1:e({kind:jt,address:i.slot})===a});return r.length===1?r[0]:l},
zu=t=>{let e=t.findIndex(s=>s.trim()==="Exact matches:");return e<0?[]:yr(t.slice(e+1),Qu)},
Qu=t=>{if(!t.startsWith("    "))return;let e=Ar(Fl(t.trim()).name);return(e==null?l:e.offset)===0&&e.name!==""?e:l},
mn=(t,e,s)=>{var r;let i=n=>t.readMemory(v(e,-n),n),a=Z(e).low%Eb;return(r=i(s))!=null?r:a>0&&a<s?i(a):l},
gn=t=>{let e=new Set(t.map(Iu));if(e.size>1)return ce;let[s]=e;return s?{kind:Ke,of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()==="nt")?{kind:$e}:ce},
qu=t=>{var e;let s=new Wb;for(let r=0;r<t.length&&s.push((e=t[r])!=null?e:"",r)!==W;r++);return s.listing()},
Xu=t=>{if(t.pointerSize!==l)return{pointerSize:t.pointerSize,Xi:t.gap>=fb?ze:"old",ji:t.number!==l,args:t.ps}},
ju=(t,e,s,r=ad)=>{let i=t.query(gc(r,e.pointerSize===4,e.Ut)),a=bn(i,e);if(!a)return pa("registers",i);let n=Sn(i,a.x);return n?{kind:B,reading:m({Gt:s},a,{stack:n})}:pa(Jt,i)},
bn=(t,e)=>{var s,r,i,a;let n=ms(t,e.pointerSize),o=(r=(s=n.get("eip"))!=null?s:n.get("rip"))!=null?r:n.get("pc"),d=(a=(i=n.get("esp"))!=null?i:n.get("rsp"))!=null?a:n.get("sp");if(!o||!d)return;let h=kn(n,e);return{x:o,sp:d,fp:n.get("ebp"),registers:n,thread:n.get(zs),process:n.get(ci),processor:h}},
Sn=(t,e)=>{let[s,...r]=qu(t).frames;return s&&[m({},s,{address:e}),...r]},
kn=(t,e)=>{let s=t.get(qt),r=s===l?-1:e.Ot.indexOf(s);return r>=0?r:e.Ot.length===1?0:l},
Zu=(t,e)=>{let s=t[t.length-1];return s!==l&&(t.length>=e||s.y===Me)&&t.every(({address:r,base:i,y:a,args:n,inline:o,doubtful:d,symbol:h})=>r&&i&&a&&h&&(n.length===0||n.length===Jb)&&!o&&!d)},
Ju=t=>{var e;let s=t.join(`
`),r=d=>{var h,c;return ae((c=(h=d.exec(s))==null?l:h[1])!=null?c:"")},i=r(/^\(([0-9a-f]{8})\)\s+\S/m),a=r(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,n]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(s))!=null?e:[];if(!i||!a||!n)return;let o=n==="Non-FPO"?"ebp":"omitted";return hd(i)===hd(a)?{start:i,frame:o}:{frame:o}},
Yu=t=>{var e,s;let r=t.join(`
`),i=g=>{var y,k;return ae((k=(y=g.exec(r))==null?l:y[1])!=null?k:"")},a=ma(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),n=ma(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=ma(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),d=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,h,c,u]=(s=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(r))==null?l:e.map(Kr))!=null?s:[];if(a===l||n===l||o===l||!d||h===l||c===l||u===l)return;let f=h>sS?l:tf(t,u);if(!f)return;let p=v(d,-o);return m({},f,{nr:v(p,a+c),end:v(p,n)})},
tf=(t,e)=>{let s=0,r=0,i=!1;for(let a of t){let n=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!n)continue;let[,o,d,h]=n.map(Kr),c=ef(d!=null?d:-1,h!=null?h:-1,a);if(o!==s||!c||i)return;s+=c.g,r+=c.bytes,i=d===cd}return s===e?{or:r,Me:i}:l},
ef=(t,e,s)=>{var r,i;switch(t){case 0:return{g:1,bytes:8};case 1:{let a=Kr((i=(r=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s))==null?l:r[1])!=null?i:"");return a>0&&e<=1?{g:e+2,bytes:a}:l}case 2:return{g:1,bytes:(e+1)*8};case 4:case 8:return{g:2,bytes:0};case 5:case 9:return{g:3,bytes:0};case cd:return{g:1,bytes:e*8};default:return}},
sf=(t,e)=>{let s=(e==null?l:e.start)===t;return(e==null?l:e.frame)==="omitted"?s?{kind:ui}:l:e&&!s?{kind:Qs}:l},
wn=t=>{let e=t.findIndex(s=>lS.test(s));return e<0?t.length:e},
Dn=t=>{let e=Nr(t);if(e.length===0)return;let s=e.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:t,places:s}},
rf=t=>{var e;switch(t.kind){case"strayed":return{kind:ge,stop:{kind:F,n:`stopped at ${(e=t.x)!=null?e:"an unknown address"} on the way out of the allocator`}};case fi:return{kind:lt,call:"write nt!PoolHitTag",message:"it did not take"}}},
yn=(t,e)=>{let s=t*2;return{pointerSize:t,xe:s,ie:s,le:e}},
Cn=(t,e,s,r)=>{let i=H(t,0,4),a=H(t,4,4);if(i===l||a===l)return{kind:_};if(ot(j(a))!==s)return{kind:nt};let n=r.pointerSize===4?9:8,o=c=>(i>>>c&(1<<n)-1)*r.ie,d=i>>>16+n;if(d===0)return{kind:Yt};if(r.le&&d&fS)return{kind:"second",hr:o(0)};let h=o(16);return h>r.xe&&h<=ga-e?{kind:I,bytes:h}:{kind:nt}},
Tn=(t,e,s,r,i=!1)=>{var a,n;let o=zt(t),d=s.xe,h=ht=>{var L;return(L=r.readMemory(v(t,ht-o),d))!=null?L:pS};if(o===0)return{kind:Qe};let c=h(o-d),u=Cn(c,o-d,e,s),f=o===d;if(!(f?u.kind===Yt:u.kind===nt&&c.every(ht=>ht===c[0]))||!s.le)return u;let p=f?c:h(0),g=((a=H(p,0,2))!=null?a:0)%8192,y=ga-g&-s.ie,k=f?h(y-d):c;if(!p.length||!k.length)return{kind:_};if(!(Cn(p,0,e,s).kind===Yt&&k[0]===p[2]&&k.every(ht=>ht===k[0])))return u;if(y!==o)return{kind:nt};let T=(n=p[1])!=null?n:0;return{kind:I,bytes:i&&!(T&mS)?g:l,ur:!(T&gS)}},
af=t=>{let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`},
Yi=t=>af(m({},t,{offset:0})),
Nn=(t,e=[],s=[])=>{let r=kt(t);for(;r<t.length-1&&Er(t[r],s);)r++;let i=t[r];return i&&Ps(t,r)?lf(i,r,e):l},
Er=(t,e)=>{let s=t==null?l:t.symbol;return s?e.some(r=>gs(r,Yi(s))):!1},
lf=(t,e,s)=>{var r;let i=t.address&&_n(t.address,s);if(i)return m({key:pd(i.module,i.offset),frame:t,St:e},i);let a=t.symbol&&{module:t.symbol.module};if(((r=t.symbol)==null?l:r.name)===""){let{module:o,offset:d}=t.symbol;return{key:pd(o,d),frame:t,St:e,module:o,offset:d}}let n=t.address?Wt(t.address):t.text;return m({key:n,frame:t,St:e},a)},
_n=(t,e)=>{let s=e.find(({start:i,end:a})=>xt(i,t)<=0&&xt(t,a)<0),r=s&&ut(s.start,t);return s&&r!==l?{module:s.name,offset:r}:l},
nf=t=>t.map(kS).join(" "),
vn=(t,e=_)=>{var s,r;let i=of(t);if(i<DS||e===be)return{kind:qs};let a=e==="no"?qa:"fanOutOnly",n=(r=(s=t[0])==null?l:s.stack[t[0].St])==null?l:r.symbol,o=n&&n.name!==""?{skip:Yi(n)}:{};return m({kind:Xa,pr:i,tt:a},o)},
of=t=>{let e=Array.from({length:wS},(s,r)=>{let i=new Set;for(let{stack:a,St:n}of t){let o=a[n+1+r];o&&i.add(o.symbol?Yi(o.symbol):o.text)}return i.size});return Math.max(...e)},
df=t=>{if(t<As)return t;let e=Math.floor(Math.log2(t)),s=2**e,r=Math.floor((t-s)*Fs/s);return As+(e-md)*Fs+r},
Mn=t=>{if(t<As)return t;let e=Math.floor((t-As)/Fs)+md,s=(t-As)%Fs+1;return 2**e+2**e/Fs*s-1},
xn=(t,e)=>{let s=[];for(let r of t){let i=e(r);i!==l&&s.push(i)}return P(s,(r,i)=>r-i)},
hf=t=>{let e=t[0],s=t[Math.floor((t.length-1)/2)],r=t[t.length-1];if(!(e===l||s===l||r===l))return{smallest:e,Tt:s,largest:r}},
cf=(t,e,s)=>{if(!t||!e)return{kind:b,why:Zt};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:b,why:ja};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:b,why:"tooFew"};if(a===i)return{kind:Xs,lt:r};let n={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:js,mr:a/i,lt:r,missed:n}},
uf=t=>{let{number:e,tag:s,stack:r,requested:i,charged:a,thread:n,process:o,time:d}=t;return{tag:s,stack:r,hit:e,requested:i,charged:a,thread:n,process:o,time:d}},
ta=(t,e)=>{var s,r;let i=new ES(e),a=new Map;for(let o of t){let d=`${o.tag} ${(r=(s=i.site(o.stack))==null?l:s.key)!=null?r:i.Lt(o.stack)}`,h=a.get(d);h?h.push(o):a.set(d,[o])}let n=[];return a.forEach(o=>{let[d]=o;d&&n.push(ff(d,o,i))}),P(n,(o,d)=>{var h,c,u,f;return((c=(h=o.first)==null?l:h.hit)!=null?c:0)-((f=(u=d.first)==null?l:u.hit)!=null?f:0)})},
ff=(t,e,s)=>{let r=a=>e.reduce((n,o)=>n+a(o),0),i=s.site(t.stack);return m({tag:t.tag,site:i,Lt:i?l:s.Lt(t.stack),stacks:e.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:pf(r),Wt:r(({unlocated:a})=>a.alloc),gr:r(({unlocated:a})=>a.free),ht:yd(e.map(({ht:a})=>a))},mf(e,i,s),{$:gf(e),Nt:r(({Nt:a})=>a),_t:r(({_t:a})=>a),Bt:r(({Bt:a})=>a),nt:bf(e)},Sf(e))},
pf=t=>{let e=t(({hits:a})=>a.alloc);if(e>0&&t(({unlocated:a})=>a.alloc)===e)return;let s=t(({s:a})=>a.count),r=t(({s:a})=>a.Pe)===0,i=t(({s:a})=>a.charged);return{count:s,bytes:r?i:l}},
mf=(t,e,s)=>{var r;let i={Sr:0,gs:0,refused:0};for(let{stack:a,Ht:n}of t){let o=(r=s.caller(a))==null?l:r.key;n.forEach((d,h)=>{var c;let u=s.site(h),f=u!==l&&e!==l;o!==l&&((c=s.caller(h))==null?l:c.key)===o?i.refused+=d:f&&u.key!==e.key&&(i.Sr+=d),f&&u.module!==e.module&&(i.gs+=d)})}return i},
gf=t=>{let e=new $r;for(let{$:s}of t)e.vt(s);return e},
bf=t=>{let e=new Cd;for(let{nt:s}of t)e.vt(s);return e.Ae()},
Sf=t=>{let e=[];for(let{first:a,last:n}of t)a&&e.push(a),n&&e.push(n);let s=P(e,(a,n)=>a.hit-n.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}},
kf=(t,e)=>{var s;let r=new Set((s=e[e.length-1])==null?l:s.gone),i=o=>r.has(o),a=t.there.filter(i);if(a.length===0)return t;let n=t.there.filter(o=>!i(o));return m({},t,{there:n,gone:[...t.gone,...a]})},
Pn=(t,e,s,r)=>{t.delete(e),t.set(e,s);let i=t.keys().next();t.size>r&&!i.done&&t.delete(i.value)},
wf=(t,e,s)=>{var r,i;let a=t.slice(0,kt(t)).findIndex(({symbol:h,inline:c})=>h&&!c&&!tn(h)),n=t[a];if(!n||n.doubtful)return;let o=(r=n.address)!=null?r:a===0?s:l,d=(i=t.slice(a+1).find(({inline:h})=>!h))==null?l:i.base;if(!(!o||!n.base||!d||xt(n.base,d)>=0))return{kind:e,address:o,base:n.base,z:d}},
Df=(t,e,s)=>{let r=[];for(let i=0;i+s<=e.length;i+=s){let a=Ne(e,i,s);a&&r.push(a)}return{from:t,gt:r}},
yf=(t,e,s,r)=>{var i;if(pi in t)return s.registers.get(t.register);let a=s.stack&&ut(s.stack.from,v(e,t.offset));return a===l||a%r!==0||(i=s.stack)==null?l:i.gt[a/r]},
Cf=(t,e,s)=>{var r,i;let a=[],n=e.stack&&ut(t.base,e.stack.from),o=ut(t.base,t.z);if(n!==l&&o!==l){let h=s===4?Math.min(o,WS):o,c=Math.min(h,n+((i=(r=e.stack)==null?l:r.gt.length)!=null?i:0)*s);for(let u=n;u<c;u+=s)a.push({offset:u})}let d=[...e.registers.keys()].filter(h=>BS.test(h));return[...a,...d.map(h=>({register:h}))]},
Tf=(t,e,s,r,i)=>{let a=yf(t.where,e.base,s,r.pointerSize);if(a===l)return Zt;let n=t.holds===it?a:v(a,r.xe);return An(n,r)?Fn(n,i):"noBlock"},
An=(t,e)=>us(t,e.pointerSize)&&vl(t,e.ie),
Fn=(t,e)=>{if(!e)return{block:t};let s=e(t);if(s.kind!=="second")return{block:t,header:s};let r=v(t,-s.hr);return{block:r,header:e(r)}},
En=t=>{let[e]=t;return t.every(s=>(s==null?l:s.block)===(e==null?l:e.block))?e:l},
Nf=(t,e,s,r)=>{let{hit:i,kind:a,pointer:n}=s,{block:o,header:d}=e,h=t.open.get(o);if(n!==l&&n!==o||h&&r.Fe(a,h.hit)||r.kr(a,o)||(d==null?l:d.kind)===I&&!Pd(d.bytes,s)||QS(d,s))return;let c=a===w?s.before(o):l,u=r.wr(a,o),f=a===w&&(d==null?l:d.kind)===I,p=a===x&&r.kt(w,o)!==l;if(f&&c!==I||n!==l||p){let g=f&&(c===x||r.Dr(i,o)),y=n!==l;t.prove({hit:i,block:o,Mt:y||g,ut:u&&!y})}return{block:o,header:d,before:c,ut:u}},
_f=(t,e,s)=>{var r,i;if(s.pointerSize!==4)return{};let a=[],n,o;for(let d of t.slice(0,kt(t))){let h=vf(d,e,s);h&&(a.push(h),n=(r=h.requested)!=null?r:n,o=(i=h.poolType)!=null?i:o)}return{freed:Rn(a.map(({freed:d})=>d)),requested:n,charged:Rn(a.map(({charged:d})=>d)),poolType:o}},
vf=(t,e,s)=>{var r,i;let a=(i=(r=t.symbol)==null?l:r.name)!=null?i:"",n=nk.find(({functions:c})=>c.test(a));if(!n||t.doubtful)return;let{args:o}=t,d=c=>c===l?l:o[c]&&Z(o[c]).low;if(n.tag!==l){let c=d(n.tag);if(c===l||ot(j(c))!==e)return}let h=n.freed===l?l:o[n.freed];return{freed:h!==l&&us(h,s.pointerSize)&&vl(h,s.ie)?h:l,requested:d(n.requested),charged:d(n.charged),poolType:d(n.type)}},
Rn=t=>{let e=t.filter(s=>s!==l);return e.every(s=>s===e[0])?e[0]:l},
Mf=(t,e,s)=>s===Ge?Af(t,e):xf(t,s),
xf=(t,e)=>{let s=[];for(let r=0;r<t.length;r+=1){let i=Pf(t,r,e),a=i&&H(t,r+i,Es);a!==l&&s.push({kind:mi,value:a})}return s},
Pf=(t,e,s)=>{var r;let i=(r=t[e])!=null?r:0;if((i&248)===184||i===104)return 1;let a=i===199?Ji(t,e+1,s):l;return(a==null?l:a.extension)===0?1+a.length:l},
Af=(t,e)=>{var s,r;let i=[],a=new Map;for(let n=0;n+Es<=t.length;n+=Es){let o=(s=H(t,n,Es))!=null?s:0,d=o&31,h=o>>>5&65535,c=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:a.set(d,~(h<<c)>>>0);break;case 1384120320:a.set(d,h<<c>>>0);break;case 1920991232:{let f=((r=a.get(d))!=null?r:0)&~(65535<<c);a.has(d)&&a.set(d,(f|h<<c)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=v(e,n+(o<<8>>13)*Es);i.push({kind:"literal",address:f});continue}}let u=a.get(d);u!==l&&i.push({kind:mi,value:u})}return i},
Ff=(t,e)=>{let s=le(t,v(e,60)),r=s&&t.readMemory(v(e,s),12);return r&&H(r,0,4)===wk?H(r,8,4):l},
Ef=t=>{let e=t.indexOf(0),s=String.fromCharCode(...t.slice(0,e<0?t.length:e));return s===""?l:_s(s)},
ks=(t,e)=>{let s=Tk[e],r=s&&t.readMemory(s,Nk),i=r&&In(r,_k),a=r&&In(r,vk);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
In=(t,e)=>{let s=H(t,e,4),r=H(t,e+4,4);if(!(s===l||r===l)&&r===H(t,e+8,4))return(r*xk+s)/Mk},
Rf=(t,e,s)=>{let r=[];t.held().forEach(a=>{r.push(...a)});let i=If(r,e);return{blocks:P(i,(a,n)=>a.block<n.block?-1:1),held:r.length,freed:t.freed().slice(-s)}},
If=(t,e)=>{if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let a=t[Math.floor(i*s)];a!==l&&r.push(a)}return r},
Uf=(t,e,s)=>{var r;let{start:i,Ee:a}=t,{kernelBase:n,bootTime:o}=i.target,d=(r=Ms(e.modules))==null?l:r.start;return i.poolHitTag.address!==e.poolHitTag||n!==l&&d!==l&&n!==d?F:o===l||!s?Zs:$d({bootTime:o,uptime:a!=null?a:0},s)?F:Se},
Un=(t,e=Lk)=>t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?Un(t.slice(1),e):t,
Of=(t,e)=>t.x===e.x&&t.sp===e.sp&&t.thread===e.thread&&Vf(t.registers,e.registers)&&Gf(t.stack,e.stack),
Vf=(t,e)=>{let s=!0;return t.forEach((r,i)=>{let a=e.get(i);i!==ci&&a!==l&&a!==r&&(s=!1)}),s},
Gf=(t,e)=>{let s=Math.min(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:a},n)=>{let o=e[n];return r===(o==null?l:o.base)&&i===(o==null?l:o.address)&&a===(o==null?l:o.text)})},
On=(t,e,s,r)=>{if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(a=>a>=t&&a<=s)?i?qe:Xe:"gap":r.some(a=>a>t&&a<=t+e+1)&&i?qe:Xe},
Lf=(t,e)=>{let[s]=t.recent(Number.POSITIVE_INFINITY);if(!s||e.number<s.number)return!0;let r=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(r==null?l:r.time)===e.time&&(r==null?l:r.thread)===e.thread&&(r==null?l:r.kind)===e.kind},
G=(...t)=>e=>t.find(s=>s===e),
dt=t=>e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i===l)return;s.push(i)}return s},
N=(t,...e)=>{var s;let r=Object.entries(t),i=Object.entries((s=e[0])!=null?s:{});return a=>{if(typeof a!="object"||a===null||Array.isArray(a))return;let n=a,o={};for(let[d,h]of[...r,...i.filter(([c])=>n[c]!==l)]){let c=h(n[d]);if(c===l)return;o[d]=c}return o}},
Vn=(t,e)=>s=>{var r;return(r=t(s))!=null?r:e(s)},
Wf=(t,e)=>JSON.stringify(m({seq:t},e)).replace(/[^ -~]/g,jk),
Bf=t=>{var e;if(t.length>Zk)return{kind:Js};let s;try{s=JSON.parse(t)}catch(h){return{kind:Ys}}let r=N({seq:D,type:st})(s);if(!r)return{kind:Js};let{seq:i,type:a}=r,n=o0.get(a);if(!n)return{kind:Za,seq:i};let o=n(s);if(o)return{kind:gi,seq:i,entry:m({type:a},o)};let{version:d}=(e=N({version:D})(s))!=null?e:{};return a===ke&&d!==l&&d>th?{kind:tr,version:d}:{kind:Js}},
Hf=(t,e)=>{var s,r;if(!(e!=null&&e.openEnd))return{kind:Nt};let{tag:i,poolHitTag:a,target:n}=e.start,o=xs(a.before),d={armed:i,saved:o,address:a.address},h=(s=xr(t))==null?l:s.kind;if(h&&h!==He)return{kind:we};let c=Lt(t),u=Kf(t,n.pointerSize);if(c.kind!==B||!u)return{kind:b,note:d};if(c.address!==d.address||u!==((r=n.kernelBase)!=null?r:u))return{kind:we};let f=h===He;return c.value===i?{kind:at,note:d,yr:f}:{kind:c.value===o?bi:"changed"}},
Kf=(t,e)=>{let s=Ms(Nr($(t,go)));return s&&Ot(s.start,e)},
ws=t=>{let[e,s]=[t,0];for(;e>=1024&&s<3;s+=1)e/=1024;return s>0?`${e.toFixed(1)} ${"KMG"[s-1]}B`:`${t} bytes`},
Pt=(t,e="")=>{let s=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s},
$f=(t,e)=>{let s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case Ws:return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case Ia:return`${s} holds ${JSON.stringify(e.Zs)}, which is no single byte. Give the bytes: "41 62 63 20".`;case Ua:return`${s} has bit 31 set, which the kernel clears before it compares: use ${b0(e.plain)}.`}},
zf=(t,e)=>{if(t===l)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length===0?`Begin with dx @$pool.hitTag(${R(t)}).`:Da(e.map(R));return`Nothing has been recorded for ${R(t)}. ${s}`},
Gn=t=>{var e;switch(t.kind){case Ka:return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case He:return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case $a:return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${It(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case Be:return oh(t);case"noSymbol":return`there is no symbol nt!${t.name}${wa(t.It)}. Set the symbol path (.symfix; .reload) and try again.`;case Wa:return"the module list holds no nt. Type .reload and try again.";case ri:return"the target does not answer (r $ptrsize says nothing). Is it still there?";case _:return"nt!PoolHitTag cannot be read. Type .reload and try again.";case Ha:return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case Ba:return`nt!PoolHitTag holds ${ue(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case We:return Qf(t.tag,t.meant);case za:return`${t.us.map(It).join(Si)} are both in use and print alike. Say which: dx @$pool.hitTag("${It((e=t.us[0])!=null?e:0)}", "unseen").`}},
Qf=(t,e)=>{let s=e.map(i=>`${R(i)} (${It(i)})`),r=s.length===0?"":`${Da(s)} `;return`no allocation with ${R(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${R(t)}, "unseen").`},
ne=t=>{if(t.kind===rt)return"PoolHitTag is as it was.";if(t.kind===De)return qf(t.holds);let e=wa(t.failure);return`${t.holds===l?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`},
qf=t=>t===l||wt(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${R(j(t))} by now, and not by this call: dx @$pool.status()`,
Xf=t=>{switch(t.kind){case Nt:return"Nothing was armed.";case te:return`PoolHitTag is not written: ${Gn(t.ot)}`;case ki:return t.undone.map(ne).join(" ");case Ja:return t.undone.kind===rt?`PoolHitTag held ${ue(t.held)}, armed by somebody else; it holds 0 now.`:ne(t.undone)}},
Ln=t=>{let e=t.st(),s=t.xt();if(e.kind===b)return` (${Zf(e.why)}${ch(t)?`: ${hh}`:""})`;let r=[...e.kind===js?[`${N0(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${S(s,E)} is not known${jf(t)}`]:[]];return r.length===0?"":` (${hh}: ${r.join(tt)})`},
jf=t=>{let{count:e,requested:s}=t.Wt(),r=uh(s,e);return r===""?"":`, ${S(e,ee)} among them${r}`},
Zf=t=>{switch(t){case Zt:return"what the tag tracker counted is not known";case Ya:return"the hunt was not brought to its end";case ja:return"the target was started again";case tl:return"the first hit of a capture may be the last one before it, reported again";case je:return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
Rr=t=>{if(Ue(t)===0)return"";let e=t.booked();return e===l?b:`${Math.floor(e*1e3)/10} %`},
Jf=t=>{switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(M0).join("")}Saved ${[...ph(i),S(r.length,Et)].join(Si)} in ${v0(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case lt:return`Not saved: ${Ca(t)}`}},
Yf=t=>{switch(t.kind){case at:return`${R(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case Ze:return`${t.path} is no recording.`;case tr:return`it was written by a later pooltag (format ${t.version}).`;case lt:return Ca(t)}},
tp=t=>{let{base:e,recording:s,left:r,cut:i}=t,{hunts:a,problems:n,snapshots:o}=s,d=[...ph(o.length),...a.map(ya)],[h]=n.first;return[`Opened ${e}: ${d.join(_t)||"no hunt"}.`,i&&`It ends early: ${i}.`,h&&`${S(n.count,"line")} damaged or missing, the first at ${h.line}.`,ep(r,s.lastHunt),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
ep=(t,e)=>{if(!(!e||t.kind===Nt))return t.kind===at&&!t.yr?`PoolHitTag STILL HOLDS ${R(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${ue(t.note.saved)} disarms.`:`It was ${P0(e)}${sp(t)}`},
sp=t=>{switch(t.kind){case at:return", as this dump shows (dx @$pool.status()).";case bi:return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case we:return", on another target or before a restart: nothing of it is armed here.";case b:return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${ue(t.note.saved)} disarms.`}},
rp=t=>{switch(t.kind){case ai:{let{target:e,tag:s}=t,r=e.Ot.length;return`pooltag: ${[...e.description===""?[]:[e.description],S(e.modules.filter(i=>!i.yt).length,"module"),...r>0?[S(r,"processor")]:[]].join(tt)}; arming ${R(s)} at ${mc(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${R(t.tag)}: ${ne(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${S(t.hunts,Et)}`;case el:return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${F0(t.seconds)}`;case sl:return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return E0(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${Pt(t.bytes/A0)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${S(t.of,it)} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${ue(t.value)} again`;case Hs:return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case rl:return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case il:return`pooltag: nothing more is recorded, the hunt goes on: ${Ca(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
ip=t=>{if(!t.includes("<"))return t;let e=t.replace(I0,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
Wn=t=>{if(typeof t==wi)return t;if(!ap(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:l},
ap=t=>typeof t=="object"&&t!==null&&"getHighPart"in t,
Ir=t=>{for(let e=0;e<t.length;e+=gh)host.diagnostics.debugLog(t.slice(e,e+gh));host.diagnostics.debugLog(`
`)},
Bn=(t,e)=>Ds(()=>{let s=host.memory.readMemoryValues(mh(t),e,1);return s.length===e?new Uint8Array(s):l}),
Ds=t=>{try{return t()}catch(e){return}},
oe=(t,e)=>{try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new vs(t,s)}},
Hn=t=>Ur(()=>np(t))||Ur(op),
lp=()=>{Ur(()=>Reflect.deleteProperty(Qr(),fe)&&Qr()[fe]===l)||Ur(()=>Kn(`dx -r0 @$vars.Remove("${fe}")`))},
np=t=>(Qr()[fe]=t,Qr()[fe]!==l),
op=()=>[`Debugger.State.Scripts.${Sh}.Contents.pool`,"@$scriptContents.pool"].some(t=>Kn(`dx -r0 @$${fe} = ${t}`)),
Kn=t=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error")),
Ur=t=>{try{return t()}catch(e){return!1}},
$n=t=>(Ta===l&&(Ta=dp(L0)),Ta.get(t)||[]),
dp=t=>{let e=new Map,s="",r="";for(let i of t.split(`
`)){let[a="",n=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=n&&` (${n})`;continue}let o={Re:"list",name:a+r,place:{kind:"table",source:s}};for(let d=0;d<n.length;d+=4){let h=cs([0,1,2,3].map(u=>W0(n,d+u))),c=e.get(h);c?c.push(o):e.set(h,[o])}}return e},
zn=t=>{let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]},
hp=t=>{let e=t.slice(0,4),s=t.slice(4,Bt).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),n=(i<0?r:r.slice(0,i)).trim(),o=n==="<unknown>"?a:n;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?l:er:{pattern:e.includes("*")?e.trim():e,name:o,description:a}},
cp=(t,e,s)=>{let r=[],i=[],a=U(()=>{for(let n of[$0(s),up(e)]){let o=n.find(h=>s.exists(h));if(o===l)continue;let d=new B0(o);s.read(o,h=>(d.push(h),!0)),r.push(d.Cr(t)),i.push(o)}},({message:n})=>n);return{Ss:zn([...r,$n(t)]),read:i,failed:a}},
up=t=>{let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query(Rm).join("")),s=["10","8.1"].map(r=>`${H0}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+K0)},
fp=(t,e)=>{var s;switch(t){case"Image name":return{image:e};case"File version":return{version:e};case"CompanyName":return{Tr:e};case"ProductName":return{Zi:e};case"FileDescription":return{description:e};case"Timestamp":{let[,r,i=""]=(s=z0.exec(e))!=null?s:[];return i?{linked:r,Ji:Number.parseInt(i,16)}:{}}default:return{}}},
pp=t=>{let e=[];for(let{name:s,yt:r}of Nr($(t,bo)))r||e.push(s);return s=>{var r,i;let a=(i=(r=q0.exec(s))==null?l:r[1])==null?l:i.toLowerCase();if(!a||e.length<2)return;let n=e.find(d=>d.toLowerCase()===a);if(!n)return al;let o=new Q0;for(let d of $(t,zm(n)))o.push(d);return o.modules[0]}},
Qn=(t,e,s,r)=>{let i=_r(t),a=vo(t,i);if(!i||!a)return;let n=ks(t,i);r||e({kind:"tables",bytes:X0(a)});let o=r?mp(t,a,r):Kl(t,a);if(!o)return;let d=a._.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:n&&Math.round(n.uptime),bootTime:n&&Math.round(n.bootTime),whole:!r,bits:d,rows:o.map(({tag:h,nonPaged:c,paged:u})=>[ot(h),...yh(c),...yh(u)]).filter(h=>r||h.slice(1).some(c=>c!==0))}},
mp=(t,e,s)=>{let r=[];for(let i of s){let a=Hl(t,e,i);if(a.kind===M)r.push(a.record);else if(a.kind===Xt)r.push({tag:i,nonPaged:Ch,paged:Ch});else return}return r},
gp=t=>{var e;let[s,r]=((e=j0.exec(t))!=null?e:[]).slice(2).map(Number);return s===l||r===l?l:(s*4===r||s*8===r)&&r<9007199254740992?r:l},
bp=t=>{let e=(a=Number.NaN)=>a>=0?a*Z0:l,{"NonPagedPool Usage":s=Number.NaN,"NonPagedPoolNx Usage":r=0,"NonPagedPool Max":i}=t;return{nonPaged:e(i===l?i:s+r),Ie:e(i),paged:e(t["PagedPool Usage"]),Ue:e(t["PagedPool Maximum"]),physical:e(t[ll]),Nr:e(t["Available Pages"])}},
Sp=t=>{var e,s;let r={};for(let i of t){let a=(e=/^\s*(\w[\w ]*):/.exec(i))==null?l:e[1];a&&(r[a]=(s=gp(i))!=null?s:Number.NaN)}return r[ll]?bp(r):l},
qn=t=>{let e={kind:t.whole?ye:"rows"};return m({},t,{ne:"debugger",table:Je,_r:!0},{ks:e,ws:t.bits===64,rows:Th(t)})},
kp=(t,e)=>{if(e.every(({tag:r})=>r!==l))return e;let s=wp(t);return e.map(r=>{let i=r.tag===l?Dp(r,s):l;return i?m({},r,{tag:ot(i.tag)}):r})},
wp=t=>{var e;let s=vo(t,_r(t));return(e=s&&Kl(t,s))!=null?e:[]},
Dp=(t,e)=>{let s=e.filter(({tag:i})=>K(ot(i))===t.text),r=s.length===1?s:s.filter(i=>tw(i,t));return r.length===1?r[0]:l},
yp=(t,e)=>{let s=t.now(),r=ln($(t,kc(bt,!0))),i=r?l:Qn(t,e,""),a=r?kp(t,r.rows):i&&Th(i);return a&&{rows:a,vr:!r,unread:r?r.unread.length:0,total:r?Y0(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}},
Cp=(t,e)=>{if(e===bt)return P(t,ew);let s=Tp(e);return P(t,(r,i)=>s(i)-s(r))},
Tp=t=>{switch(t){case Ce:return e=>e.nonPaged.bytes;case Ct:return e=>e.paged.bytes;case sr:return e=>{var s,r;return((s=e.nonPaged.allocs)!=null?s:0)+((r=e.paged.allocs)!=null?r:0)};case rr:return e=>{var s,r;return((s=e.nonPaged.frees)!=null?s:0)+((r=e.paged.frees)!=null?r:0)};case ir:return Na;case Di:return vh;case"peralloc":return e=>Na(e)===0?0:vh(e)/Na(e)}},
Np=t=>{switch(t.kind){case te:return Gn(t.ot);case lt:return`the debugger refused "${t.call}": ${t.message}`;case nl:return`writing nt!PoolHitTag did not take${wa(t.applied.failure)}. ${ne(t.applied.undone)}`}},
_p=t=>{if(t.kind===Be)return`Not captured: ${oh(t)}`;let{Mr:e}=t;return e===l?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${R(e)}: somebody has changed it. dx @$pool.arm(${R(e)}) arms it again.`},
vp=(t,e,s)=>{let{boot:r,xr:i,rows:a,Pr:n}=t,o=iw(e,s);return[`${S(a.length,bt)} (bytes) from ${e.name} to ${s.name}`,...o>0?[Ph(o,Ah)]:[],...n.length>0?[`${S(n.length,bt)} only in one`]:[],...Uh(r),...i?["Allocs and Frees at least so many"]:[],_a].join(_t)},
Mp=t=>{if(t.st().kind===b)return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.Kt();return e===0?l:`up to ${e} of them may have been freed unseen`},
xp=(t,e)=>{let s=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(tt)}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${s}.`},
Pp=t=>{switch(t.kind){case Ye:case ar:return;case ge:return`Ended by ${Ap(t.stop)}: the prompt is yours.${t.Ar?fw:""}`;case Tt:return"Ended because the target is gone; a restart leaves nothing armed.";case ol:return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case dl:return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.Fr.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case lt:return`Ended because the debugger failed "${t.call}": ${t.message}`;case ts:return`Ended because the target has not run: g answered ${JSON.stringify(t.$t)}. al lists your aliases, ad g removes one.`;case hl:return"Ended because another call of pooltag took over."}},
Ap=t=>{switch(t.kind){case es:return"a break-in";case $s:return`breakpoint ${t.number}`;case me:return`bugcheck ${ue(t.code)}`;case yi:return`a break at ${t.at}, which is no pool function`;case F:return`another stop (${t.n})`}},
Fp=t=>{let{capture:e,hunt:s,tag:r}=t,{hits:i,Er:a}=e,n=Ue(s),o=[S(a.alloc,ee),S(a.free,x),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(tt),d=n===0?"":`coverage ${Rr(s)}${Ln(s)}`,h=[n>i&&`the whole hunt: ${S(n,E)}`,d].filter(Boolean),c=[`: ${o}`,h.join(tt)].filter(Boolean).join(_t);return[`${S(i,E)} on ${R(r)} in ${Pt(e.seconds,s.start.target.description)}${c}.`,Pp(e.end),n===0&&gw(e.end)?Ep(s):l,t.disarmed&&(e.Oe?bw(t.disarmed):ne(t.disarmed)),Ao(t.disarmed,r)?"The last hits may be on that tag.":l,n>0?mw(t):l,n>0?`Next: dx -g @$pool.leaks(${R(r)}).`:l].filter(u=>u!==l).join(" ")},
Ep=t=>{let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.zt())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.st();return s.kind===js?`The kernel counted ${fh(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
Rp=t=>{let[e]=t;return e===l?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`},
Ip=t=>{switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}},
Up=t=>{switch(t.kind){case lr:return`!vm says more of ${t.pool} pool than there can be: the symbols of nt do not fit.`;case cl:return`Nonpaged pool is past 1 GB: ${ws(t.bytes)}.`;case ul:return`${t.pool} pool is at ${Math.floor(t.share*100)} % of its limit.`;case $e:return`Memory is short, and most of it is not pool: pool is ${ws(t.pool)} of ${ws(t.inUse)} in use.`}},
Op=t=>{var e;let{after:s}=t.lt,r=(e=t.k[t.k.length-1])==null?l:e.counts;return s&&r&&qr(s,r)},
Vp=(t,e,s)=>{var r;let{after:i}=t.lt,a=(r=t.k[t.k.length-1])==null?l:r.counts;if(!i||!a||t.lastHit===0)return!1;let n=Math.min(s,Tw(t,e)),o=e/t.lastHit*Vh(i,a);return qr(i,a)+n>=o*Cw},
Gp=(t,e)=>{let{after:s}=t.lt;if(t.k.length<Nw||!s||t.lastHit===0||t.pt().reduce((i,a)=>i+a.Nt,0)>e*_w)return!1;let r=s;for(let{counts:i,boot:a}of t.k){if(!i||a!==Se)return!1;let n=e/t.lastHit*Vh(r,i);if(n<=0||qr(r,i)<n*vw)return!1;r=i}return!0},
Lp=(t,e)=>{let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),Rr:e,Ds:Lh(i)}},
Xn=(t,e)=>{var s;let r=t.held(),i=new Map(t.pt().map(o=>[o.stack,o])),a=t.k[t.k.length-1],n=a&&Lp(a,(s=Rs(t,a))!=null?s:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>Wp(o,i,r,t.lastHit,n))},
Wp=(t,e,s,r,i)=>{var a;let n=ba(t.use.$),o=[];for(let u of t.use.stacks){let f=e.get(u);f&&o.push(Aw(f,(a=s.get(u))!=null?a:[],n,r,i))}let d=u=>o.reduce((f,p)=>f+u(p),0),h=o.filter(({frees:u})=>u),c=(h.length>0?h:o).reduce((u,f)=>u.concat(f.Ve),[]);return m({},t,{Ge:n,freed:d(({freed:u})=>u),held:d(({old:u,Le:f})=>u+f),old:d(({old:u})=>u),asked:d(({asked:u})=>u),there:d(({there:u})=>u),oe:d(({oe:u})=>u),rt:Math.round(h.reduce((u,{rt:f})=>u+f,0)),Ve:c.reduce(({first:u,last:f},p)=>({first:Math.min(u,p),last:Math.max(f,p)}),{first:r,last:0})})},
ea=(t,e)=>{switch(e.kind){case"noHits":return"";case b:return"Of no block is it known that it stays: more hits tell more.";case nr:return Bp(e.allocs);case"holds":return Hp(t,e.sites);case"noProof":return $p(t,e.sites,e.why);case Ci:return Kp(t,e.sites)}},
Bp=t=>{let e=Math.floor(t/Rw),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${S(t,ee)} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
Hp=(t,e)=>{var s,r;let[i]=e;if(!i)return"";let{use:a,Ge:n,freed:o}=i,d=(r=(s=i.holding)==null?l:s.blocks)!=null?r:i.held,h=Math.min(i.old,d),c=o===0?"none of its blocks was seen freed":`${h} of them for longer than the ${n} hits that what it frees usually lives`,u=yw(t),f=u!==l&&u<=0?" The tag did not grow during the hunt.":"";return`${Xr(i)} holds ${Iw(t)}${d} of ${S(a.allocs,it)} allocated there during the hunt, ${c}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${R(t.tag)})`},
Kp=(t,e)=>{let[s,...r]=e;if(!s)return"";let{there:i,asked:a,Ge:n,freed:o}=s,d=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${S(n,E)} at most`,h=r.length>0?` So does ${r.map(Xr).join(tt)}.`:"";return`${Xr(s)} LEAKS: ${i} of ${S(a,it)} are still there ${jn(t)}, while ${d}${Zn(t)}.${h}`},
$p=(t,e,s)=>{let[r]=e;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${Xr(r)}: ${i} of ${S(a,it)} still there ${jn(t)}${Zn(t)}`}; ${zp(t,r,s)}.`},
zp=(t,e,s)=>{switch(s){case ct:return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case ss:return"too few of them have outlived what the same paths free: a longer hunt tells more";case Ti:return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${R(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case fl:return`${S(e.oe,"old block")} of it went meanwhile: such blocks are freed, only late`;case rs:return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
jn=t=>{let e=t.k[t.k.length-1];if(!e)return"";let s=Rs(t,e);return`${s===l?"later":`after ${S(s,"more event")}`}${Uw(t,e)}`},
Zn=t=>{let e=Op(t);return e===l?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${S(e,it)}`:"; the tag has not grown"},
Qp=(t,e)=>{let s=R(t.tag);switch(e.kind){case"asked":return;case ts:return t.k.length>0?l:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case nr:return`${s}: no block is known that the hunt has left.`;case we:return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case lt:return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
qp=(t,e)=>{if(t.uptime===l||e.uptime===l)return b;if(e.uptime<t.uptime)return F;let s=Xp(t,e);return s!==l&&e.uptime>s?Se:t.bootTime===l||e.bootTime===l?b:Math.abs(e.bootTime-t.bootTime)<=Gw?Se:F},
Xp=(t,e)=>{if(t.time===l||e.time===l)return;let s=e.time-t.time;return t.ne===e.ne&&s>0?s:l},
Jn=t=>{let e=t.every(Lw),s=new Map,r=t.map(({rows:a})=>{let n=new Map;for(let o of a){let d=e?`${o.tag}`:o.text,h=n.get(d),c=h?jp(h,o):o;n.set(d,c),s.set(d,c)}return n}),i=[];return s.forEach((a,n)=>{i.push({Pt:a,he:t.map((o,d)=>{var h,c;return(c=(h=r[d])==null?l:h.get(n))!=null?c:Ww(o,a)})})}),i},
jp=(t,e)=>{let s=(r,i)=>({allocs:jr(r.allocs,i.allocs),frees:jr(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return m({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})},
Yn=(t,e)=>{if(t.table!==e.table)return{kind:"otherTable"};let s=qp(t,e),r=Jn([t,e]);if(s===F||s===b&&r.some(Kw))return{kind:we};let i=!(t.ws&&e.ws),a=[],n=[];for(let{Pt:o,he:d}of r){let[h,c]=d;if(!h||!c||Hw(h,c))n.push(o.text);else{let u=to(h.nonPaged,c.nonPaged,!i),f=to(h.paged,c.paged,!i),p=u.bytes+f.bytes;(Kh(u)||Kh(f))&&a.push(m({},o,{nonPaged:u,paged:f,bytes:p}))}}return{kind:Ni,boot:s,xr:i,rows:P(a,(o,d)=>d.bytes-o.bytes),Pr:n}},
to=(t,e,s)=>{let r=(i,a)=>{if(!(i===l||a===l))return a>=i?a-i:s?l:a+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),s:e.s-t.s,bytes:e.bytes-t.bytes}},
Zp=t=>{let e=Jp(t),s=[],r=0;if(e.forEach((d,h)=>{for(let c of e.slice(0,h))s.push((d.value-c.value)/(d.at-c.at)),r+=Math.sign(d.value-c.value)}),s.length===0)return;let i=P(s,(d,h)=>d-h),a=d=>Yp(i,d),n=e.length,o=r/Math.sqrt(n*(n-1)*(2*n+5)/18);return{Tt:a(.5),low:a(.25),high:a(.75),ys:o}},
Jp=t=>{let e=Math.ceil(t.length/$w);return t.filter((s,r)=>(t.length-1-r)%e===0)},
Yp=(t,e)=>{var s,r;let i=(t.length-1)*e;return(((s=t[Math.floor(i)])!=null?s:0)+((r=t[Math.ceil(i)])!=null?r:0))/2},
tm=(t,e)=>{if(t.length<zw||!e)return ss;let s=t.slice(1).map(({value:o},d)=>{var h,c;return o-((c=(h=t[d])==null?l:h.value)!=null?c:o)}),r=0,i=0,a=0,n=0;for(let o of s)o>0?r+=o:i-=o,o*n<0&&(a+=1),n=o||n;return r+i===0?"flat":Math.max(...s.map(Math.abs))>=Qw*(r+i)?"step":e.ys>=$h&&e.low>0?"steady":e.ys<=-$h&&e.high<0?"falling":a>1&&i>=r/2?"sawtooth":"uneven"},
em=t=>{var e,s;let r=sm(t),{Qt:i,boot:a}=rm(r),{at:n,by:o}=im(i),d=(((e=n[n.length-1])!=null?e:0)-((s=n[0])!=null?s:0))/zh,h=Jn(i),c=P(h,(f,p)=>Qh(p)-Qh(f)).map((f,p)=>qw(f,p+1,n,o!==l)).filter(({ue:f,bytes:p,blocks:g})=>f===ss?p!==0||g!==0:f!=="flat"),u=({ue:f})=>+(f==="steady");return m({Qt:i,Ir:r.length-i.length,boot:a},o&&d>0&&{Ur:d,by:o},{rows:P(c,(f,p)=>u(p)-u(f)||p.bytes-f.bytes)})},
sm=t=>{let e=({ks:s},r)=>r+(s.kind===ye?t.length:0);return t.filter((s,r)=>s.uptime===l||t.every((i,a)=>i.uptime!==s.uptime||e(i,a)<=e(s,r)))},
rm=t=>{let e=Se,s=t.length-1;for(;s>0;s-=1){let[r,i]=t.slice(s-1,s+1),a=r&&i&&Yn(r,i);if((a==null?l:a.kind)!==Ni)break;a.boot===b&&(e=b)}return{Qt:t.slice(Math.max(0,s)),boot:e}},
im=t=>{var e;let s=n=>t.every((o,d)=>{var h,c,u;return d===0||((h=o[n])!=null?h:Number.NaN)>((u=(c=t[d-1])==null?l:c[n])!=null?u:Number.NaN)}),r=(e=t[0])==null?l:e.ne,i=s("time")&&t.every(n=>n.ne===r),a=s(_i)?_i:i?"time":l;return{at:t.map((n,o)=>{var d;return(d=a&&n[a])!=null?d:o}),by:a==="time"?r:a}},
eo=t=>{var e,s;let{nonPaged:r,paged:i,physical:a,Nr:n}=t,o=[];if(r!==l&&r>Math.min(a!=null?a:1/0,(e=t.Ie)!=null?e:1/0))return[{kind:lr,pool:Ce}];if(i!==l&&i>((s=t.Ue)!=null?s:1/0))return[{kind:lr,pool:Ct}];r!==l&&r>Xw&&o.push({kind:cl,bytes:r});let d=(c,u,f)=>{let p=qh(f,a);u!==l&&p!==l&&u>jw*p&&o.push({kind:ul,pool:c,share:u/p})};if(d(Ce,r,t.Ie),d(Ct,i,t.Ue),r===l||i===l||!a||n===l)return o;let h=a-n;return n<Zw*a&&r+i<h/2&&o.push({kind:$e,pool:r+i,inUse:h}),o},
am=(t,...e)=>{let{physical:s}=t;if(eo(t).some(({kind:a})=>a===lr))return[];let r=[{pool:Ce,used:t.nonPaged,z:t.Ie},{pool:Ct,used:t.paged,z:t.Ue}],i=[];return r.forEach(({pool:a,used:n,z:o},d)=>{n&&i.push({pool:a,used:n,z:qh(o,s),Or:e[d]})}),i},
lm=t=>{let e=t.toLowerCase();return Jw.has(e)||Yw.some(s=>e.startsWith(s))},
nm=(t,e)=>{let s=[...om(t,e).values()].map(o=>hm(t,o)),r=s.reduce((o,{holding:d})=>{var h;return o+((h=d==null?l:d.blocks)!=null?h:0)},0),i=s.map(o=>{var d,h;return m({},o,{share:r===0?0:((h=(d=o.holding)==null?l:d.blocks)!=null?h:0)/r})}),a=({holding:o})=>{var d;return(d=o==null?l:o.bytes)!=null?d:-1},n=({holding:o})=>{var d;return(d=o==null?l:o.blocks)!=null?d:-1};return P(i,(o,d)=>a(d)-a(o)||n(d)-n(o))},
om=(t,e)=>{let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,a=new Map;return t.held().forEach((n,o)=>{let d=n.filter(({block:f})=>!r.gone.has(f));if(d.length===0)return;let h=eD(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),c=dm(h),u=a.get(c);u?u.push({stack:o,wt:h,blocks:d}):a.set(c,[{stack:o,wt:h,blocks:d}])}),a},
dm=t=>t.kind===or?`${t.kind} ${t.module.toLowerCase()}`:t.kind===b?`${t.kind} ${t.why}`:t.kind,
hm=(t,e)=>{var s,r;let i=P(e,(u,f)=>f.blocks.length-u.blocks.length),a=[];for(let u of i)a.push(...u.blocks);let n=new Set(i.map(({stack:u})=>u)),o=0;for(let{stack:u,hits:f}of t.pt())n.has(u)&&(o+=f.alloc);let d={lastHit:t.lastHit,$:new $r},h=bd(a,t.Kt(),t.asked,d),c=(r=(s=i[0])==null?l:s.wt)!=null?r:{kind:"cut"};return m({wt:c,stacks:i,allocs:o},h&&{holding:h})},
cm=(t,e)=>{var s;let{asked:r,lastHit:i}=t,{count:a,Cs:n}=t.Kt(),o=(s=t.recent(1)[0])==null?l:s.time,d=[];return t.held().forEach((h,c)=>{let u=t.pe(t.stacks.at(c),e);for(let f of h){let{block:p,hit:g,time:y}=f;if(r.gone.has(p))continue;let k=y===l||o===l?l:o-y,T=(r.there.has(p)?n:a)>0;d.push(m({},f,{site:u,Ts:i-g,We:k,Vr:T}))}}),P(d,(h,c)=>h.hit-c.hit)},
um=(t,e)=>{if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return Er(t.frame,[s])||r.some(i=>gs(s,i))},
sa=(t,e=[])=>{var s,r;let{alloc:i,free:a,unknown:n}=t.counts();if(i+a+n===0)return{kind:"noHits"};let o=Xn(t,e),d=P(o.filter(({held:k,use:T})=>k>0&&T.site!==l),hD);if(d.length===0)return t.isWhole()?{kind:nr,allocs:i}:jh;let h=t.k[t.k.length-1];if(!h){let k=d.filter(({holding:T})=>T&&T.blocks>0);return k.length>0?{kind:"holds",sites:k}:jh}let c=d.reduce((k,T)=>k+T.rt,0),u=d.reduce((k,T)=>k+T.held-T.old,0),f=d.map(k=>({site:k,qt:uD(t,k,{rt:c,Le:u},h)})),p=f.filter(({qt:k})=>k===l).map(({site:k})=>k),g=f.filter(({qt:k})=>k===l||k===Ti).reduce((k,{site:T})=>Math.max(k,T.rt),0),y=p.filter(({rt:k})=>k>=g*aD);return y.length>0?{kind:Ci,sites:y}:{kind:"noProof",sites:d,why:(r=(s=f[0])==null?l:s.qt)!=null?r:ss}},
fm=()=>{let t={};for(let[e,{usage:s,help:r}]of Object.entries(Jr))t[e]={Help:`${s} - ${r}`};return t},
so=(t,e)=>{var s,r;let i=(r=(s=Jr[t])==null?l:s.usage)!=null?r:"",a=i.endsWith("()")?0:i.split(",").length;if(e.length>a)throw new O(D0(`${e[a]}`,i))},
ys=(t,e)=>{if(e===l)throw new O(k0(t));if(typeof e!=et)throw new O(S0(t));let s=fc(e);if(!s.Dt)throw new O($f(e,s.ot));return s.tag},
ro=(t,e,s,r=1,i=1/0)=>{let a=Wn(e);if(a!==l&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new O(w0(t,r,i,s))},
io=(t,e)=>{let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=[Ye,ar,St],i={hits:mD};return e.forEach((a,n)=>{let o=r[n];if(!o)throw new O(Ie(`${a}`,s));let d=o===St?gD:[];i[o]=ro(`The number of ${o}`,a,s,...d)}),i},
ao=(t,e)=>{if(typeof e==et&&e.trim()!=="")return e.trim();let s=e===l||typeof e==et?"An empty pattern":`${e}`;throw new O(Ie(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))},
lo=(t,e)=>{if(typeof e==et&&e.trim()!==""&&!bD.test(e))return e;throw new O(_0(t))},
Or=(t,e)=>{var s,r;if(e===l||typeof e==et&&e!=="")return e;throw new O(Ie(`${e}`,`dx @$pool.${(r=(s=Jr[t])==null?l:s.usage)!=null?r:""}`))},
pm=(t,e)=>{if(t===l||/[*?]/.test(t))return;let s=JSON.stringify(t),r=ql(t,e).map(i=>JSON.stringify(i));throw new O(r.length>0?`${s} is no tag in the listing. ${Da(r)}`:Ie(`${s} is no tag in the listing and`,Zh))},
ra=(t,e)=>{var s,r;return e===l?"":(r=(s=t.Be(e))==null?l:s.image)!=null?r:Wt(e)},
no=(t,e,s)=>{var r;if(e===l)return;let i=(r=t.Be(e))==null?l:r.id,a=i===l?"":`, id ${i}`,n=`${ra(t,e)} (${Wt(e)}${a})`;return Yh(s)?`an interrupt or a deferred call, on top of process ${n}, which need have nothing to do with it`:`process ${n}`},
ia=(t,e,s)=>{var r;let i=new Map;for(let{process:d,stack:h}of s){if(d===l)continue;let c=Yh(t.stacks.at(h))?"(in an interrupt or deferred call)":ra(t,d);i.set(c,((r=i.get(c))!=null?r:0)+1)}if(i.size===0)return;let a=P([...i],([,d],[,h])=>h-d),n=a.slice(0,wD).map(([d,h])=>`${d} ${h}`),o=a.length-n.length;return`${e}: ${n.join(tt)}${o>0?`, ${o} others`:""}`},
mm=(t,e)=>{var s,r;if(t.length<=e)return t;let i=(r=(s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?l:s[0].length)!=null?r:0,a=e-3-i,n=Math.min(t.indexOf("!")+1,a),o=Math.floor((a-n)/2);return`${t.slice(0,a-o)}...${t.slice(t.length-i-o)}`},
ft=(...t)=>{let e={};for(let s of t)e[s]={PreferredRadix:10};return e},
gm=t=>{var e;let s=(e=/, Binary\s*:\s*(\S+)/.exec(t||""))==null?l:e[1];return s===l?[]:[{Re:"list",name:s,place:{kind:"printed"}}]},
oo=t=>{switch(t.kind){case or:return t.module;case vi:return"(code in no module)";case Je:return"(the system itself)";case"cut":return"(unknown: stack read in part)";case b:return Jh[t.why]}},
bm=t=>{switch(t.kind){case or:return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case vi:return"a driver that was unloaded, or code made at run time";case Je:return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case b:return"whoever stands behind a gap may be anybody"}},
_e=t=>{let e=Sm(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>{var a;return m({},s&&{Tag:X(K(i.tag))},r&&{Target:(a=e.get(rc(i)))!=null?a:""})}},
Sm=t=>{var e,s;let r=new Map,i=new Map;for(let a of t){let n=rc(a);if(r.has(n))continue;let o=`${(e=a.start.target.build)!=null?e:"(unknown)"}`,d=((s=i.get(o))!=null?s:0)+1;i.set(o,d),r.set(n,d===1?o:`${o} (${d})`)}return r},
km=(t,e)=>{if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${S(r,"frame")} looked past`},
ho=(t,e)=>{let s=n=>gs(n,e)||gs(n,e.trim()),r=t.split(","),i=n=>n[0]!=="-",a=r.filter(i);return(a.length===0||a.some(s))&&r.every(n=>i(n)||!s(n.slice(1)))},
wm=t=>{var e,s,r;let i=kt(t);return PD.test((r=(s=(e=t[i])==null?l:e.symbol)==null?l:s.name)!=null?r:"")&&Ps(t,i)},
Dm=(t,e)=>{let{blocks:s,old:r}=e,i=s===1?"stays":"stay",a=t.isWhole(),n=a?"":dr,o=ED(e,n),d=a?"":", of what is known";return`${n}${S(s,it)} allocated here ${i}${o}, ${r} of them old${d}`},
ym=t=>{let{gs:e,Wt:s,ht:r,refused:i}=t;return[...e>0?[`${S(e,it)} of here freed by other modules`]:[],...s>0?[`the block is not known of ${S(s,ee)} here${uh(r,s)}`]:[],...i>0?[`${S(i,it)} refused at once by a limit of the tag`]:[]]},
Cm=t=>{if(t.kind===qs)return;let e=t.tt===qa?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.pr} functions lead through here${e}: perhaps a wrapper${s}`},
Tm=(t,e)=>{let s=[];for(let{use:a,holding:n}of t.sites(e))n&&n.blocks>0&&s.push({use:a,holding:n});let r=s.reduce((a,{holding:n})=>a+n.blocks,0),i=s.map(a=>m({},a,{share:a.holding.blocks/r}));return P(i,(a,n)=>ac(n)-ac(a)||n.holding.blocks-a.holding.blocks)},
Nm=(t,e)=>{var s;let{Gr:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let a=Lt(t),n=a.kind===B?e.Ns(a):l,o=(s=i==null?l:i.repair)!=null?s:Ns(xs(n));return{value:a.kind===B?a.value:l,repair:o}},
Cs=(t,e,s,r)=>{let i=t.map(a=>ya(a)+T0(a));return e===0?[`no ${s}`,...i].join(_t):[`${S(e,s)} (${r})`,...i,va].join(_t)},
_m=(t,e,s)=>{let r=t.map(i=>[ya(i),Mp(i)].filter(Boolean)).map(i=>i.join(tt));return e===0?["no block",...r].join(_t):[`${e<s?`the oldest ${e} of `:""}${S(s,it)} (address, call site), the oldest first`,...r,va].join(_t)},
vm=(t,e)=>{let s=`read${t.vr?" from the tag tracker":""} in ${Pt(t.seconds,t.session)}`,r=t.unread>0?[`${S(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${S(e,bt)} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[va]].join(_t)},
Mm=(t,e)=>{let s=[];for(let{text:i,nonPaged:a,paged:n}of t){let o=(d,h)=>{(h.allocs||h.s)&&s.push(new qD(`${i} ${d}`,h))};e.startsWith("pp")||o("Nonp",a),/^p(?!p)/.test(e)||o(oi,n)}let r=XD[e.slice(-1)];return r?P(s,(i,a)=>+a[r]-+i[r]):s},
xm=()=>{Ir(G0(Mi));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(Fm(r),s));class e{
get Pool(){return Dt}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>Dt.top(...s)),t("poolhit",(...s)=>Dt.hitTag(...s)),t("poolwho",(...s)=>Dt.who(...s)),t("poolleaks",(...s)=>Dt.leaks(...s)),t("poolrestore",(...s)=>Dt.clear(...s)),t("poolhelp",(...s)=>Dt.help(...s))]},
Pm=()=>{let t=Hn(Dt);Ir(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${kh}`)},
Am=()=>{for(let t of Ea._s())t.kind===gt&&ti({kind:Hs,command:t.repair}),t.kind===rt&&Ir(`pooltag: ${ne(t)}`);Ls.flush(),lp()},
Fm=t=>(...e)=>(Hn(Dt),t(...e));const m=Object.assign;var Em=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Vr=t=>{var e;return(e=Em[t&255])!=null?e:""},ve=t=>Vr(t>>>24)+Vr(t>>>16)+Vr(t>>>8)+Vr(t),co=2147483648,uo=16,fo=/^[0-9a-f]{1,16}$/i,Ts=t=>t,Me=Ts("0".repeat(uo)),xe=t=>Number.parseInt(t.slice(8),16),Wt=t=>`0x${t.replace(/^0{1,15}/,"")}`,C=t=>t,Pe=t=>`0x${(t>>>0).toString(16)}`,Rm=C(".extpath"),Im=C("g"),Um=(t,e)=>C(`g ${fs(t,e)}`),aa=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Om=t=>C(aa(t)),Vm=t=>C(`rM 0x1${mo(t.filter(e=>e===zs))}`),Gm={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},Lm=C("r@$prcb"),po=t=>`r@${t.join(",@")}`,Wm=(t,e)=>C(`${e?"kb":"k"}${Pe(t)}`),Bm=(t,e)=>C(`.fnent ${fs(t,e)}`),mo=t=>t.map(e=>`;${aa(e)}`).join(""),Hm=C(".lastevent"),Km=C(aa("$ptrsize")),$m=C("vertarget"),go=C("lm"),bo=C("lm o"),zm=t=>C(`lmvm ${t.replace(/\W/g,"?")}`),Qm=C("sx"),qm={status:C("sxe bpe"),command:C('sxe -c "" bpe'),handling:C("sxe bpec")},Xm=C(".reload"),jm=t=>C(`x nt!${t}`),Zm=t=>C(`dt nt!${t}`),Jm=t=>C(`dt nt!_EPROCESS ${t}`),Ym=(t,e)=>C(`ln ${fs(t,e)}`),Ns=t=>C(`ed nt!PoolHitTag ${Pe(t)}`),tg=C("!vm 0x1"),eg=C("dd nt!PoolHitTag L1"),sg=C(".cache flushall"),Gr="poolHitTagNote",rg=t=>C(`dx -r0 @$${Gr} = "${t.replace(/[^0-9a-f ]/g,"")}"`),ig=C(`dx -r0 @$${Gr}`),ag=C(`dx -r0 @$vars.Remove("${Gr}")`),lg=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,_s=t=>t.replace(lg,"."),ng=300,vs=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(_s(s).slice(0,ng)),this.name="HostError",this.call=t}},$=(t,e)=>U(()=>t.query(e),()=>[]),So=32,og=9,dg=96,Bt=8192,pt=t=>t===So||t===og,ko=t=>t>=48&&t<=57,hg=t=>t>=48&&t<=57||(t|32)>=97&&(t|32)<=102,cg="00000000",ug=t=>fg.test(t)?t.toLowerCase():t,fg=/[A-F]/,pg=(t,e,s)=>t.charAt(e)==="?"?l:Number.parseInt(t.slice(e,s),16),mg=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),wo={kind:b},la=(t,e)=>Pl(e,t.readMemory(e.address,e.before.length)),Do=({kind:t})=>t===W||t==="mixed";function gg(t,{address:e,pointerSize:s}){let r=Cc($(t,eg),4).rows.find(a=>Ot(a.address,s)===e),i=r==null?l:r.elements[0];return i===l?l:new Uint8Array(Bi(i))}var Ae=(t,e)=>{var s,r,i,a;return(((s=t[e])!=null?s:0)|((r=t[e+1])!=null?r:0)<<8|((i=t[e+2])!=null?i:0)<<16|((a=t[e+3])!=null?a:0)<<24)>>>0},na=(t,e,s)=>v(t,e*s),bg=t=>yr(t,vc),Sg=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i,kg=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,yo="^ Bad register error in ",wg=["Key",Oa,Va,ei,Ga,La,si],Co=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes}),To=(t,e)=>Gl($(t,Zm(e)),e),Dg=16,No=12,yg=4096,Cg=t=>(t>>>24^t>>>16^t>>>8^t)>>>0,Tg=[zs,qt,ci],_o=(t,e,s)=>U(()=>{let r=ms(t.query(Om(s))).get(s);return r&&Ot(r,e)},()=>{}),Ng=8,_g=64,vo=(t,e)=>e&&Bl(t,s=>Tr(t,s,e),e),Fe={kind:_};function Ee(t,{_:e},s,r,i){let a=na(s,r,e.size),n=t.readMemory(a,i*e.size);return n&&Ac(n,e)}var Mo=t=>t?{kind:M,record:t}:Fe,xo=t=>t.kind===M&&t.address!==Me,oa=(t,e)=>e.kind===M?le(t,e.address):l,vg=(t,e)=>xt(t.start,e)<=0&&xt(e,t.end)<0,Po=(t,e)=>t.modules.find(s=>!s.yt&&vg(s,e)),Ms=t=>t.find(({name:e,yt:s})=>!s&&e.toLowerCase()==="nt"),Mg=(t,e)=>{var s;return((s=Po(t,e))==null?l:s.name.toLowerCase())==="nt"},xg=64,Pg=0,wt=t=>t===0||t>=2147483648,xs=t=>t!==l&&wt(t)?t:Pg;function da({address:t,pointerSize:e},s,r){let i=xs(s);return{thing:{kind:pe},address:t,pointerSize:e,before:Bi(i),after:Bi(r),repair:Ns(i)}}var Ag=class{
constructor(t,e,s){this.O=[],this.Y=new Set,this.dr=0,this.bz=t,this.c=e,this.dq=s}
get open(){return this.O}
run(t){return this.bz.run(t)}
debugger(t){return this.bz.change(t)}
At(t){this.dr+=1;let e=m({id:this.dr},t);return this.ay(e,hr),e}
vs(t){let e=this.At(t);return this.O.push(e),e}
apply(t){let e=this;e.O.push(t);let s;if(la(e.c,t).kind===Bs){if(s=e.U(t,t.after,"address"),s===l&&e.dk(t))return e.cI(t);if(e.Y.add(t),e.aW(t).kind===Bs){let r=e.U(t,t.after,"name");if(r===l&&e.dk(t))return e.cI(t);s=s!=null?s:r}}return{kind:te,failure:s,undone:e.undo(t)}}
undo(t){let e=this;if(!e.O.includes(t))return{kind:rt};xl(e.c,t.pointerSize);let s;for(let r=0;;r+=1){let i=e.aW(t);if(i.kind===Bs)return e.X(t,rt),{kind:rt};let a=Do(i)||i.kind===b&&!e.eB(t);if(r===Fg)return a?Eg(t,i,s):e.eV(t,i);if(!a||i.kind===b&&r<2)continue;let n=e.U(t,t.before,r%2===0?"address":"name");n!==l&&e.Y.add(t),s=n!=null?n:s}}
Lr(){return[...this.O].reverse().map(t=>this.undo(t))}
Wr(t){this.X(t,ct)}
mt(){for(let t of[...this.O])this.X(t,ct)}
cI(t){return this.ay(t,se),{kind:se}}
X(t,e){this.O.splice(this.O.indexOf(t),1),this.Y.delete(t),this.ay(t,e)}
eV(t,e){return this.X(t,ct),{kind:De,holds:Fo(e)}}
ay(t,e){let{id:s,thing:r,address:i,before:a,after:n,repair:o}=t,d={id:s,thing:r,address:i,before:a,after:n,repair:o};this.dq({change:d,state:e,time:this.c.now()})}
U(t,e,s){let r=s==="name"&&this.eL(t)?Ns(ps(e)):Sc(t.address,t.pointerSize,e);return U(()=>this.bz.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aW(t){return this.Y.has(t)?_c(this.c,t):la(this.c,t)}
dk(t){return this.aW(t).kind===W}
eL({thing:t,address:e}){if(t.kind!==pe)return!1;let s=Lt(this.c);return s.kind===B&&s.address===e}
eB({thing:t,address:e}){if(t.kind!==pe)return!1;let s=Lt(this.c);return s.kind===B&&s.address!==e}},Fg=3,Ao=(t,e)=>(t==null?l:t.kind)===De&&t.holds!==l&&t.holds!==e&&!wt(t.holds),Fo=t=>Di in t?ps(t.bytes):l,Eg=({repair:t},e,s)=>({kind:gt,repair:t,failure:s,holds:Fo(e)}),Rg=({armed:t,saved:e,address:s,id:r})=>`${ve(t)} ${ve(e)} ${s} ${r}`,ha=t=>U(()=>{let e=t.query(ig),s=e.map(Qc).find(r=>r!==l);return s?{kind:M,note:s}:{kind:e.every(r=>r.trim()==="")?b:yt}},({message:e})=>({kind:e.includes(Gr)?yt:b})),Ig=class{
constructor(t,e,s,r,i){this.dl=!1,this.dn=!1,this.c=t,this.h=e,this.target=s,this.tag=r,this.Vt=i,this.repair=Ns(i);let a=t.now().toString(16);this.ay={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.ae&&this.h.open.includes(this.ae)?this.ae:l}
Br(){this.dl=zc(this.h,this.ay)}
arm(){let t=this;if(t.dn)return Eo;let{target:e,tag:s,Vt:r}=t,{poolHitTag:i,pointerSize:a}=e;return t.ae=t.h.At(da({address:i,pointerSize:a},r,s)),t.h.apply(t.ae)}
Hr(){let{change:t}=this;return t?this.h.undo(t):{kind:rt}}
Kr(){let t=this.dc();return(t?this.bV(t):!this.dl)?this.arm():Eo}
Ms(){let t=this;t.dn=!0;let e=t.dc(),s=t.eo(e);return e&&t.bV(e)&&s.kind!==gt&&vr(t.h),s}
mt(){this.h.mt()}
eo(t){let e=this,{change:s}=e;if(s&&!(t&&e.eN(t)))return e.h.undo(s);s&&e.h.Wr(s);let r=Lt(e.c);return r.kind!==B?{kind:De}:wt(r.value)?{kind:rt}:{kind:De,holds:r.value}}
eN(t){let{armed:e,address:s}=t;return!this.bV(t)&&e===this.tag&&s===this.target.poolHitTag}
bV({id:t}){return t===this.ay.id}
dc(){let t=ha(this.c);return t.kind===M?t.note:l}},Eo={kind:te,failure:l,undone:{kind:rt}},Ug=["break","second-chance break","output","ignore"],ca=(t,e)=>({kind:Be,what:t,$r:e}),Ro=({code:t,rr:e,status:s,Ne:r})=>[t,e,s,r===!1?"not handled":l].filter(Boolean).join(" - "),Og=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Vg=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!Og.test(e)),Gg=3,Io=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e),Lg=3790,Wg=1024,Uo=t=>{var e;return((e=xr(t))==null?l:e.kind)===He},Ht=t=>({kind:te,ot:t}),Bg=class{
constructor(t,e,s){this.cf=!1,this.c=t,this.h=e,this.o=s}
run(t){let e=this,s=e.h.open.filter(i=>i!==t),r=[...s].reverse().map(i=>e.dY(i));if(s.length>0)return r.find(i=>i!==l);if(!(t||e.cf))return Uo(e.c)?l:e.ev()}
dY(t){let e=this;var s;let r=e.h.undo(t);if(Zl(e.o,r,ps(t.before)),r.kind===gt)return r;t===((s=e.aL)==null?l:s.change)&&e.fm(e.aL.id)}
fm(t){let e=ha(this.c);e.kind===M&&e.note.id===t&&vr(this.h)}
ev(){let t=this,e=ha(t.c);if(t.cf=e.kind!==b,e.kind!==M)return;let{armed:s,saved:r,address:i,id:a}=e.note,n=Lt(t.c);if(n.kind===Zt){t.cf=!1;let h=Ns(r);return t.o({kind:Hs,command:h}),{kind:gt,repair:h,failure:l}}if(n.address!==i||n.value!==s){vr(t.h);return}let o=t.h.vs(da(n,r,s)),d=t.dY(o);return d?t.aL={change:o,id:a}:vr(t.h),d}},Hg=6e3,ua=2,Kg=class{
constructor(t){this.aj=0,this.N=t!==l&&t>=Hg?ua:0}
get me(){return this.N>=ua&&!this.He}
get He(){return this.aj>=ua}
zr(){this.N+=1}
Qr(){this.aj+=1}},Ps=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),de=t=>t.length===0?"noStack":pl,Oo=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,$g=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,zg=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Qg=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,qg=/^VerifierExt$/i,Xg=/\?\? ?::|`string'/,jg=64,Vo=new WeakMap,Go=t=>t===cr||t===W,Zg=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,Lo=1e3,Lr=(t,e)=>({line:t,text:e.slice(0,200)}),Kt=4,Wr={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Wo={Ae:[vt,ur,vt,ur],verbose:[vt,re,fr,ur,vt,re,fr,ur]},Jg=class{
qr(){this.cv=l,this.ck=l}
read(t){let e=A(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.cv=lu(t);else if(t.startsWith(ni,e))this.ck=/^NonPaged +Paged$/.test(t.trim())?e:l;else if(t.startsWith("Tag",e))return this.aq(t)}}
aq(t){let[e,...s]=nu(t);if((e==null?l:e.text)!=="Tag")return;let r=s.map(d=>d.text).join(" "),i=r===Wo.verbose.join(" ");if(!i&&r!==Wo.Ae.join(" "))return;let a=s.map((d,h)=>{var c,u;return d.end-((u=(c=s[h-1])==null?l:c.end)!=null?u:e.start+Kt)}),n=i?"verbose":this.fx(a,e.start),o=this.cv;return this.qr(),{_:n,Xr:e.start,sort:o,ve:a.join()===Wr[n].join()?a:l}}
fx(t,e){if(t.join()===Wr.current.join())return"current";if(t.join()!==Wr.oldest.join())return"old";let s=this.ck;return(s===l?e===0:s-e===12)?"oldest":"old"}},Bo={kind:er};function Yg(t,{Xr:e,_:s},r){for(let i of[e,e-1,e+1]){if(!en(t,i))continue;let a=Xi(t,i+Kt,r,s);if(!(!a||i!==e&&!a.ir))return sn(t.slice(i,i+Kt),a.numbers,t.slice(a.end))}}function Ho(t,e,s,{_:r}){if(s<1||!en(t,e,s))return;let i=Xi(t,e+s,Ko(r),r);if(!(!i||!tb(t,i.end)))return sn(t.slice(e,e+s),i.numbers,t.slice(i.end))}var Ko=t=>Wr[t].map(()=>Number.POSITIVE_INFINITY),tb=(t,e)=>e>=t.length||pt(t.charCodeAt(e))||pt(t.charCodeAt(e-2))||t.startsWith($o,e),$o="UNKNOWN pooltag",eb=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160)),sb=5e4,rb=1024,ib=16,ab=class{
constructor(t){this.ag=[],this.ab=[],this.G=[],this.aq=t}
push(t,e){let s=this;if(t.length>rb)return s.T(t,e);if(/^[ .\t]*$/.test(t))return Q;let r=ou(t,s.aq);if(r.kind===F)return qi(t)?W:s.T(t,e);if(s.bX(),r.kind==="row")s.ag.push(r.usage);else if(r.kind===er)s.ar(Lr(e,t));else return s.aN={nonPaged:r.nonPaged,paged:r.paged},cr;return s.ag.length<sb?Q:cr}
listing(){let{_:t,sort:e}=this.aq;return{_:t,sort:e,rows:this.ag,total:this.aN,unread:this.ab}}
T(t,e){return this.G.length>=ib?W:(this.G.push(Lr(e,t)),F)}
bX(){for(let t of this.G)this.ar(t);this.G=[]}
ar(t){this.ab.length<Lo&&this.ab.push(t)}},lb=64,nb=class{
constructor(t,e,s){this.bR=!1,this.c=t,this.h=e,this.al=s}
get Xt(){return this.bR}
get xs(){return this.bG}
returnValue(t){let e=this,s=kt(t.stack),r=t.stack.slice(s).find(h=>!h.inline),i=[...t.stack.slice(0,s)].reverse().find(h=>!h.inline);if(!(r&&Ps(t.stack,t.stack.indexOf(r)))||!r.address||!i)return;if(e.al.Hr().kind!==rt){e.bG={kind:fi};return}let a=e.aQ();e.h.run(Um(r.address,e.al.target.pointerSize));let n=e.fk(),o=ji(n,"eip","rip","pc");if(o!==r.address){e.bR=!0,e.bG={kind:"strayed",x:o};return}ob(a,e.aQ())||(e.bR=!0),e.al.Kr().kind!==se&&(e.bG={kind:fi});let d=ji(n,"esp","rsp","sp");return n.get(zs)===t.thread&&e.eG(d,i,r)?ji(n,"eax","rax","x0"):l}
aQ(){let{target:t,tag:e}=this.al;return bs(this.c,t,e)}
fk(){let{Ut:t,pointerSize:e}=this.al.target;return ms(this.c.query(Vm(t)),e)}
eG(t,e,s){if(!t)return!1;if(this.al.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=v(e.base,8),i=v(r,lb);return xt(r,t)<=0&&xt(t,i)<=0}},ob=(t,e)=>t.kind===M&&e.kind===M&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,db=["fadd","fabd"],hb=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),cb="(Inline)",ub="(Inline Function)",zo=t=>t===4?3:4,fb=5,pb=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],mb=/\+0x[0-9a-f]+(?=\s)/i,gb=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),bb=40,Qo=58,qo=t=>t===8?4:8,Sb=(t,e)=>t.startsWith("(T) ",e)?A(t,e+3):e,kb=(t,e)=>e>=t.length||pt(t.charCodeAt(e)),Xo={pointerSize:l,base:l,y:l,gap:0,args:[],ps:!1},wb=t=>t.charAt(A(t,0))==="#"&&on(t)===l,Db=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,yb=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,jo=" (UTC ",Cb=256,Tb=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],Nb=t=>"B*STND^".includes(t.charAt(A(t,0)))||t.includes(" - code ")||t.includes(jo),_b=24,vb=class{
constructor(t){this.cn=new Jo,this.G=0,this.az=t,this.bO=t.kind===Tt}
push(t){let e=this.bO?W:this.bE(t);return this.bO=Go(e),e}
Gt(){let t=this.az;return t.kind===Tt?t:m({},t,this.cn.place)}
bE(t){let e=this;if(t.length>Bt)return e.T();let s=un(t);if(s)return e.fC(s)?Q:W;if(Au(t))return e.eq(t.trim()),Q;if(qi(t))return W;let r=e.cn.push(t);return r===ml?cr:r==="symbol"?Q:e.T()}
fC(t){return this.az.kind===me&&t.kind===hi&&this.cn.place.symbol===l}
eq(t){let e=this.az;e.kind===me&&e.re.length===0?this.az=m({},e,{re:fn(t)}):e.kind===hi&&(t.includes("You are seeing this message because")?this.az={kind:es}:t.startsWith(Zo)&&(this.az={kind:F,n:t}))}
T(){return this.G++,this.G>_b?W:F}},Zo="A fatal system error has occurred",Mb=["*","(0x",Zo],Jo=class{
constructor(){this.place={}}
push(t){let e=pu(t);if(e){let r=this.dU;return this.place={symbol:r,instruction:e},ml}let s=Fu(t);return s===l?F:(this.dU=s,this.place={symbol:s},"symbol")}},Re=t=>U(()=>Eu(t.query(Hm)),()=>{}),Yo=(t,e)=>t!==l&&(e==null?l:e.time)!==l&&e.time!==t.time,fa={kind:"computed"},Br=(t,e,s)=>Ot(v(t,e),s==="x86"?4:8),he=4,$t=(t,e,s)=>Hr(t&e)===Hr(s),Hr=t=>t>>>0,td=t=>(t<<6>>6)*he,ed=({kind:t,ms:e},s,r)=>Br(t==="relative"?s:Ut(0,0),e,r),sd=[76,139,21],xb=7,Pb=7,rd=t=>t!==l&&(t&240)===64,Ab=16,Fb=12,Eb=4096,ce={kind:xi},Rb=3,Ib=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Ub=class{
constructor(t,e){this.dA=new Map,this.c=t,this.i=e}
before(t,e){let{se:s}=this.i,r=mn(this.c,t,Ab);if(!r||!s)return ce;let i=Hu(r,t,s),a=$u(i,n=>this.cW(n),e&&Ob(e));return a?this.bn(a,Rb):ce}
cW(t){if(t.kind===Ft)return t.address;if(t.kind!=="computed")return Cr(this.c,t.address,this.i.pointerSize)}
bn(t,e){let s=this.cW(t);if(!s)return ce;let r=this.dB(s);if(r.some(({name:n})=>Ib.test(n)))return ce;let i=gn(r);if(i.kind===Ke)return i;let a=this.eP(s,e);return a.kind===Ke?a:i.kind===$e?i:a.kind===xi&&t.kind===jt?gn(this.dB(t.address)):a}
eP(t,e){let{se:s}=this.i,r=e>0?this.c.readMemory(t,Fb):l,i=r&&s&&Ku(r,t,s);return i?this.bn(i,e-1):ce}
dB(t){let e=this.dA.get(t);if(e)return e;let s=U(()=>zu(this.c.query(Ym(t,this.i.pointerSize))),()=>[]);return s.length>0&&this.dA.set(t,s),s}},Ob=({address:t,symbol:e})=>t&&e&&v(t,-e.offset),Vb=class{
constructor(t,e){this.cN=new Set,this.A=new Map,this.c=t,this.i=e,this.cP=new Ub(t,e)}
Ps(t){let e=this.ew(t);if(e)return{kind:ge,stop:e};let s=Ru(t.stack);return s?{kind:E,of:s}:this.eh(t)}
ew({Gt:t,x:e,stack:s}){var r,i,a;if((t==null?l:t.kind)===es)return{kind:es};if((t==null?l:t.kind)===$s)return{kind:$s,number:t.number};if((t==null?l:t.kind)===me)return{kind:me,code:t.code,re:t.re};if((t==null?l:t.kind)===F)return{kind:F,n:t.n};let n=(i=(r=s[0])==null?l:r.text)!=null?i:"";if(!Mg(this.i,e)||!this.eJ(e))return{kind:F,n};let o=kt(s),d=(a=s[0])==null?l:a.symbol,h=o===1&&d!==l&&tn(d);return o===0||h?{kind:yi,at:n}:l}
eJ(t){if(this.cN.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cN.add(t),s}
eh({x:t,stack:e}){var s,r;let i=kt(e),a=e[i];if(!(a!=null&&a.address)||!Ps(e,i))return{kind:E,of:b};let n=this.A.get(t);if(n)return{kind:E,of:n};let[o]=e.slice(0,i).reverse().filter(({inline:h})=>!h),d=this.cP.before(a.address,o);switch(d.kind){case Ke:return this.A.set(t,d.of),{kind:E,of:d.of};case $e:return{kind:ge,stop:{kind:yi,at:(r=(s=e[0])==null?l:s.text)!=null?r:""}};case xi:return{kind:E,of:b}}}},Gb=1e4,Lb=8,Wb=class{
constructor(t=!1){this.H=[],this.ab=[],this.G=[],this.cT=St,this.de=!1,this.Y=!1,this.bp=!0,this.dm=t}
get Ke(){return this.de||this.H.length>0}
get Yi(){return this.H.length>0&&this.bp}
push(t,e){let s=this;if(t.length>Bt)return s.T(t,e);if(s.bh)return s.el(t,e,s.bh);let r=hn(t,s.cT,!s.dm||s.eK());return r?s.fo(r,t,e):s.eY(t,e)}
eK(){let t=this.H[this.H.length-1];return!t||t.args.length>0&&t.symbol!==l&&Pr(t.symbol)!==l}
As(t,e){return this.T(t,e)}
listing(){let t=this;return{ta:t.cx,frames:t.H,unread:t.H.length===0?[...t.ab,...t.G]:t.ab}}
fo(t,e,s){let r=this;return t.text===""?!r.Ke||!r.cU(t)?r.T(e,s):(r.bh={row:t,line:Lr(s,e)},Q):r.cU(t)?(r.bX(),r.cG(t),Q):W}
el(t,e,{row:s,line:r}){this.bh=l;let i=hn(`00 ${t.trim()}`,di);return!(i!=null&&i.symbol)||i.symbol.name===""?(this.G.push(r),this.push(t,e)):(this.cG(m({},s,{text:i.text,symbol:i.symbol})),Q)}
eY(t,e){let s=this,r=A(t,0);if(r===t.length)return s.H.length>0&&s.R===l?W:Q;let i=on(t);return i?s.aq(i):Hb(t,r)?(s.Y=!0,s.ao!==St&&(s.ao=t.includes(Kb)?gl:St),Q):s.Ke?Qb(t)?(s.H.length===0&&(s.bp=!1),s.ao=St,Q):zb(t,r)?Q:qi(t)?W:s.T(t,e):s.T(t,e)}
aq(t){return this.H.length>0?W:(this.de=!0,this.cT=t,Q)}
cU(t){let e=this;var s;if(e.H.length===0)return!0;if(e.H.length>=Gb)return!1;let r=(s=e.cx)==null?l:s.pointerSize;return r!==l&&t.pointerSize!==l&&r!==t.pointerSize?!1:t.number===l||e.R===l?t.number===e.R:t.number>e.R}
cG(t){let e=this;var s,r;e.H.length===0&&((s=t.number)!=null?s:e.ab.length)>0&&(e.bp=!1);let i=e.eI(t),a=i?l:e.dC;e.ao=l,e.R=t.number,(r=e.cx)!=null||(e.cx=Xu(t)),t.text.startsWith("0x")&&(e.Y=!0),e.H.push(Bb(t,a,{doubtful:e.Y,afterGap:i})),t.inline||(e.dC=t.y===Me?l:t.y)}
eI({number:t,symbol:e}){let s=this;return s.H.length===0?!s.bp:s.R!==l&&t!==s.R+1?!0:s.ao===St||s.ao===gl&&(e==null?l:e.name)!==""}
T(t,e){return this.Ke?this.G.length>=Lb?W:(this.G.push(Lr(e,t)),F):this.Y?W:F}
bX(){let t=this;t.G.length>0&&t.R===l&&(t.ao=St);for(let e of t.G)t.ab.length<Lo&&t.ab.push(e);t.G=[]}};function Bb(t,e,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:n}=t,o={text:i,args:a,inline:n,doubtful:s};return e!==l&&(o.address=e),t.symbol!==l&&(o.symbol=t.symbol),t.base!==l&&(o.base=t.base),t.y!==l&&(o.y=t.y),t.source!==l&&(o.source=t.source),r&&(o.afterGap=!0),o}var Hb=(t,e)=>t.startsWith(bl,e)&&id.test(t)||t.charAt(e)==="<"&&id.test(t),Kb="unwind information not available",id=/\b(?:frames?|unwind\w*|stack)\b/i,$b=["***","ERROR: ",bl,"Unable to load image","SYMSRV: ","DBGHELP: ","#"],zb=(t,e)=>$b.some(s=>t.startsWith(s,e)),Qb=t=>t.length<=qb&&Xb.test(t),qb=120,Xb=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,ad=24,pa=(t,e)=>({kind:_,missing:t,$t:ld(e)}),ld=t=>t.slice(0,3).join(" / ").slice(0,200),jb=class{
constructor(t,e){this.ci=new Set,this.aG={Fs:0,most:0},this.r=t,this.cq={rule:e,next:new Map}}
get ends(){return this.aG}
add(t){let e=this,s=e.eA(t);s&&e.ci.delete(s),e.ci.add(t);let r=Array.from(e.ci,({end:i})=>i);return e.aG={Fs:Math.min(...r),most:Math.max(...r)},s}
find({sp:t,fp:e},s){let r=this,i=Z(t),a=[],n=r.cq,o=0,d=e&&ut(t,e);for(;;){let h=r.bn(n.rule,i,o,d,s);if(!h||!r.bS(s,h.at,1))return;let c=n.next.get(Ae(s,h.at));if(!c||!r.eO(c.ge,s,h.at))return;if(a.push(h),"known"in c.to){let u=r.ex(c.to.known,a,t,s);return u&&{known:c.to.known,frames:u}}n=c.to,o=h.at+r.r,d=h.link}}
eA(t){var e;let{Se:s}=t,r=this.cq,i;for(let[a,n]of s.entries()){let o=Z(n.ge),d=(e=r.next.get(o.low))==null?l:e.to,h=s[a+1];if(!h){d&&"known"in d&&(i=d.known),r.next.set(o.low,{ge:o,to:{known:t}});break}let c=d&&"rule"in d?d:{rule:h.rule,next:new Map};r.next.set(o.low,{ge:o,to:c}),r=c}return i}
bn(t,e,s,r,i){switch(t.kind){case Pi:return{base:s,at:s+t.bytes};case ui:return{base:s-this.r,at:s,link:r};case Qs:{if(r===l||r<s||!this.bS(i,r,1))return;let a=this.r===4||Ae(i,r+4)===e.high?Ae(i,r)-e.low:l;return{base:r,at:r+this.r,link:a}}}}
ex({Se:t},e,s,r){var i;let a=[];for(let n=0;n<e.length;n++){let o=e[n],d=(i=t[n])==null?l:i.frame;if(!o||!d||!this.bS(r,o.at,1+d.args.length))return;a.push(new Zb(d,o,s,r,this.r))}return a}
bS(t,e,s){return e>=0&&e+s*this.r<=t.length}
eO({high:t,low:e},s,r){return Ae(s,r)!==e?!1:this.r===4||Ae(s,r+4)===t}},Zb=class{
constructor({address:t,text:e,symbol:s,y:r,inline:i,doubtful:a,args:n},o,d,h,c){this.address=t,this.text=e,this.symbol=s,this.y=r,this.inline=i,this.doubtful=a,this.dx=n.length,this.cp=o,this.dP=d,this.cO=h,this.r=c}
get base(){return v(this.dP,this.cp.base)}
get args(){let t=this,e=[];for(let s=1;s<=t.dx;s++){let r=t.cp.at+s*t.r,i=Ne(t.cO,r,t.r);i&&e.push(i)}return e}},nd=4096,Jb=3,od=32,Yb=class{
constructor(t){this.J=new Map,this.cs=new Set,this.aG=new Map,this.do=!0,this.r=t}
get zt(){return this.J.size===0}
jr(t,e,s,r){let i=this;var a,n;let{x:o,sp:d,thread:h}=t;if(!i.do||!Zu(e,s))return;let c=tS(o,d,e);if(!i.cs.has(c)){i.cs.add(c);return}let u=i.eQ(t,e,r);if(!u)return;h&&i.aG.set(h,v(d,u.end));let[f]=u.Se;if(!f)return;let p=(a=i.J.get(o))!=null?a:new jb(i.r,f.rule);i.J.set(o,p);let g=p.add(u);u.jt=(n=g==null?l:g.jt)!=null?n:0,u.Zt||(u.Zt=(g==null?l:g.Zt)===!0)}
Zr({x:t,sp:e,thread:s}){var r;let i=(r=this.J.get(t))==null?l:r.ends,a=s&&this.aG.get(s),n=a&&ut(e,a);if(n===l||!i)return;let o=Math.min(n,i.most,nd);return o>=i.Fs?o:l}
Jr(t,e){var s;let r=(s=this.J.get(t.x))==null?l:s.find(t,e);if(!r)return;let{known:i,frames:a}=r;return i.jt+=1,i.jt%od===0||!i.Zt?l:a}
Yr(t,e,s){var r;let i=(r=this.J.get(t.x))==null?l:r.find(t,e);if(!i)return;if(eS(i.frames,s)){i.known.Zt=!0;return}this.clear(),this.do=!1;let{jt:a,Se:n}=i.known,o=Math.floor(a/od)+Number(dd(n));return{frames:n.map(({frame:d})=>d),hits:Math.max(0,a-o)}}
clear(){this.J.clear(),this.cs.clear(),this.aG.clear()}
eQ({x:t,sp:e,fp:s},r,i){let a=this;var n,o;let d=[],h=0,c=t;for(let[f,p]of r.entries()){let g=p.address===c?i(c):l,y=p.base&&ut(e,p.base);if(!g||!p.y||y===l)return;let k=f===0,T=f===r.length-1;switch(g.kind){case Pi:if(y!==h||p.args.length>0||g.Me&&!T)return;h+=g.bytes+a.r;break;case ui:if(!k||y!==-a.r)return;h+=a.r;break;case Qs:if(y<h||k&&p.base!==s)return;h=y+2*a.r}d.push({frame:p,rule:g,ge:p.y}),c=p.y}let u=(o=(n=d[d.length-1])==null?l:n.frame.args.length)!=null?o:0;return h+=u*a.r,h<=nd?{Se:d,end:h,jt:0,Zt:!dd(d)}:l}},tS=(t,e,s)=>[t,...s.map(({base:r,y:i})=>`${r&&ut(e,r)} ${i}`)].join(),dd=t=>t.some(({rule:e})=>e.kind===Qs),eS=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,y:i,text:a,args:n},o)=>{let d=e[o];return s===(d==null?l:d.address)&&r===(d==null?l:d.base)&&i===(d==null?l:d.y)&&a===(d==null?l:d.text)&&n.join()===(d==null?l:d.args.join())}),hd=t=>Z(t).low&4095,cd=10,sS=3,Kr=t=>Number.parseInt(t,16),ma=t=>t!=null&&t.startsWith("00000000")?Kr(t):l,rS=class{
constructor(t,e){this.l=new Map,this.c=t,this.co=e}
ti(t){return this.l.has(t)||this.l.set(t,this.bL(t)),this.l.get(t)}
clear(){this.l.clear()}
bL(t){let e=$(this.c,Bm(t,this.co));if(this.co===4)return sf(t,Ju(e));let s=Yu(e);return s&&iS(t,s)?{kind:Pi,bytes:s.or,Me:s.Me}:l}},iS=(t,{nr:e,end:s})=>xt(e,t)<0&&xt(t,s)<0,aS=class{
constructor(t,e,s,r=ad){this.dJ=new Map,this.c=t,this.i=e,this.o=s,this.bl=r,this.l=new Yb(e.pointerSize),this.cr=new rS(t,e.pointerSize)}
begin(){if(!this.cu)return;let t=$(this.c,bo);this.aS=Dn(t.slice(wn(t)))}
read(t){let e=this;var s;let r=e.l.zt?[]:e.fE(),i=wn(r),a=bn(r.slice(0,i),e.i);if(!a)return e.fh(t);let n=m({},a,{processor:(s=a.processor)!=null?s:e.fg(a.registers)});e.ek(r.slice(i));let o=e.ft(n),d=o&&e.l.Jr(n,o);return d?{kind:B,reading:m({Gt:t},n,{stack:d,Es:o})}:e.fJ(t,n,o)}
fh(t){let e=ju(this.c,this.i,t,this.bl);return e.kind===B&&this.du(e.reading,e.reading.stack),e}
fE(){let{Ut:t}=this.i;return this.cu?$(this.c,bc(this.cu,t)):[]}
get cu(){let{se:t}=this.i;return t===Ge?l:t}
fg(t){let e=this,s=t.get("gdtr"),r=s&&e.dJ.get(s);if(r!==l||!e.i.Ut.includes(qt))return r;let i=ms($(e.c,Lm)),a=kn(i,e.i);return s&&a!==l&&e.dJ.set(s,a),a}
fJ(t,e,s){let r=this,i=r.c.query(Wm(r.bl,r.i.pointerSize===4)),a=Sn(i,e.x);if(!a)return pa(Jt,i);let n=s&&r.l.Yr(e,s,a);return n&&r.o({kind:rl}),r.du(e,a),{kind:B,reading:m({Gt:t},e,{stack:a,Es:s}),doubted:n}}
du(t,e){this.aS&&this.l.jr(t,e,this.bl,s=>this.cr.ti(s))}
ft(t){let e=this.l.Zr(t);return e===l?l:this.c.readMemory(t.sp,e)}
ek(t){let e=this;var s,r;let i=(s=e.aS)==null?l:s.listing;if(t.every((n,o)=>n===(i==null?l:i[o]))&&t.length===(i==null?l:i.length))return;let a=Dn(t);(a==null?l:a.places)!==((r=e.aS)==null?l:r.places)&&(e.l.clear(),e.cr.clear()),e.aS=a}},lS=/^\s*[0-9a-f`]{8,17}\s/i,nS=16,oS=2*3600,dS=20,hS=60,cS=30,uS=class{
constructor(t,e){this.t=0,this.A={alloc:0,free:0,unknown:0},this.bJ=0,this.dd=!1,this.E=t,this.aP=e,this.bN=new Vb(t.it,t.target),this.bD=new aS(t.it,t.target,t.Rs,e.frames),this.cw=t.it.now(),this.cA=this.cw}
run(t=!1){let e=this,s=e.fG(t),{Xt:r}=e.E.Is;return{end:s,hits:e.t,Er:e.A,seconds:e.bA(),Xt:r}}
fG(t){let e=this;return U(()=>{var s;for(e.an=Re(e.E.it),e.E.Jt.begin(e.E.target,e.an),e.bD.begin(),t&&e.fz();;){let r=(s=e.eg())!=null?s:e.fv();if(r)return r}},({call:s,message:r})=>({kind:lt,call:s,message:r}))}
fz(){let{target:t,Jt:e}=this.E,s=this.bD.read(l);if(s.kind!==B)return;let{reading:r}=s,i=this.bN.Ps(r);if(i.kind!==E)return;let a=m({},r,{process:l});this.bE(a,i.of,e.Us(r,t,!0))}
fv(){let t=this,{changes:e,Mt:s}=t.E,r=s()?e.run(Im):[];if(!s())return{kind:hl};let i=xu(r);if((i==null?l:i.kind)===Tt)return{kind:Tt,n:i.n};let a=i?be:t.eE();if(a==="no")return ud(r);i&&(t.an=l);let n=t.bD.read(i);return n.kind===_?{kind:lt,call:"read the stop",message:`no ${n.missing} in the answer: ${n.$t}`}:(n.doubted&&t.E.tt.qt(n.doubted),a===b&&t.E.Jt.Os(n.reading)?ud(r):t.eX(n.reading))}
eE(){let t=this,e=t.an;return t.an=Re(t.E.it),!e||!t.an?b:Yo(e,t.an)?be:"no"}
eX(t){let e=this,{target:s,Jt:r}=e.E,i=!e.dd;e.dd=!0;let a=e.bN.Ps(t);if(a.kind===E){let o=i?r.Us(t,s,!1):ze;return e.bE(t,a.of,o)}r.Vs(t);let n=i&&r.Gs;return m({kind:ge,stop:a.stop},n&&{Ar:n})}
bE(t,e,s){return this.E.Jt.Vs(t),s===pr?l:this.fj(t,e,s===b)}
fj(t,e,s){let r=this;r.bJ=e===b?r.bJ+1:0,r.t+=1,r.A[e]+=1;let{tt:i,Is:a}=r.E,n=i.record(t,e,a,s);return r.cz(),a.xs?rf(a.xs):n===mr?{kind:dl}:l}
eg(){let t=this;if(t.bJ>=nS)return{kind:ol,count:t.bJ};if(t.t>=t.aP.hits)return{kind:Ye};let{seconds:e}=t.aP;return e!==l?t.bA()>=e?{kind:ar}:l:t.eF()}
eF(){let t=this.bA();if(this.t<dS||t<hS)return;let e=this.t/t;return this.aP.hits/e>oS?{kind:"tooSlow",Fr:e}:l}
cz(){let t=this,e=t.E.it.now();if(e-t.cA<cS*1e3)return;t.cA=e;let{Rs:s,target:r}=t.E,i=t.aP.hits;s({kind:"progress",hits:t.t,si:i,seconds:t.bA(),target:r})}
bA(){return(this.E.it.now()-this.cw)/1e3}},ud=t=>({kind:ts,$t:ld(t.filter(e=>e.trim()!==""))}),ga=4096,fS=4,pS=new Uint8Array,mS=64,gS=128,zt=t=>Z(t).low%ga,fd=8,pd=(t,e)=>`${t}+0x${e.toString(16)}`,bS=5e4,SS=class{
constructor(t=bS){this.dg=new Map,this.J=[],this.aT=t}
Yt(t){let e=this,s=nf(t),r=e.dg.get(s);if(r!==l)return r;if(e.ke&&t.length>0)return e.Yt([]);let i=e.J.length;return e.dg.set(s,i),e.J.push(t),i}
at(t){var e;return(e=this.J[t])!=null?e:[]}
get all(){return this.J}
get size(){return this.J.length}
get ke(){return this.J.length>=this.aT}};function kS({address:t,inline:e,text:s}){return t!==l&&!e?t:s}var wS=3,DS=8,As=16,Fs=8,md=4,$r=class{
constructor(){this.K=new Map,this.aN=0}
get count(){return this.aN}
add(t,e=1){var s;let r=df(t);this.K.set(r,((s=this.K.get(r))!=null?s:0)+e),this.aN+=e}
vt(t){t.K.forEach((e,s)=>{this.add(Mn(s),e)})}
ri(t){var e;let s=0,r=0,i=P(this.K.keys(),(a,n)=>a-n);for(let a of i){if(s>=this.aN*t)break;s+=(e=this.K.get(a))!=null?e:0,r=Mn(a)}return r}},yS={allocs:0,frees:0};function CS(t,{st:e,asked:{there:s,gone:r},underWay:i,s:a}){let n=g=>t.reduce((y,k)=>y+g(k),0),o=e.kind===js?e.missed:yS,d=o.frees+n(g=>g.gr)-n(g=>g._t)-r.size,h=Math.max(0,d),c=o.allocs+n(g=>g.Wt),u=Math.min(h,c+o.frees+i),f=s.size+r.size<a?h:u,p=Math.max(0,-d);return{count:h,Cs:u,hits:p+Math.max(0,f-o.frees)}}var gd=.95,ba=t=>t.ri(gd),TS=(t,e,s)=>t*2<=e&&e-t>s*2;function bd(t,{count:e,Cs:s},{there:r,gone:i},{lastHit:a,$:n}){let o=t.filter(({block:L})=>!i.has(L)),d=o.filter(({block:L})=>r.has(L)).length,h=Math.min(e,Math.min(d,s)+o.length-d),c=o.length-h;if(c===0&&o.length>0)return;let u=new $r;u.vt(n);for(let{block:L,hit:Ra}of t)i.has(L)&&u.add(a-Ra);let f=ba(u),p=o.filter(({hit:L})=>TS(L,a,f)).length,g=Math.max(0,p-h),y=xn(o,L=>L.charged),k={blocks:c,old:g,nt:hf(y)},T=Sd(y,c,o.length);if(T!==l)return m({},k,{bytes:T});let ht=Sd(xn(o,L=>L.requested),c,o.length);return ht===l?k:m({},k,{requested:ht})}var Sd=(t,e,s)=>t.length<s?l:t.slice(0,e).reduce((r,i)=>r+i,0),kd=2e5,wd=class hc{
constructor(e=kd,s=new Map){this.z=e,this.ac=s}
alloc(e,s){let r=this.ac.get(e);return!r&&this.ac.size>=this.z?{kind:mr}:(this.ac.set(e,s),r?{kind:Sl,$e:r}:{kind:"booked"})}
free(e,s,r){let i=this.ac.get(e);return i?(this.ac.delete(e),i.tag===s&&NS(i.charged,r)?{kind:"matched",allocation:i}:{kind:F,$e:i}):{kind:"unmatched"}}
get s(){return this.ac}
copy(){return new hc(this.z,new Map(this.ac))}},NS=(t,e)=>t===l||e===l||t===e,Dd={bytes:0,of:0},_S=({bytes:t,of:e},s)=>s===l?{bytes:t,of:e}:{bytes:t+s,of:e+1},yd=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),Dd),vS=512,Cd=class{
constructor(){this.K=new Map,this.aB=Number.POSITIVE_INFINITY,this.as=0,this.aI=!0,this.bytes=0,this.count=0}
add(t,e=1){let s=this;s.bytes+=t*e,s.count+=e,s.aB=Math.min(s.aB,t),s.as=Math.max(s.as,t);let r=s.K.get(t);r===l&&s.K.size>=vS?s.aI=!1:s.K.set(t,(r!=null?r:0)+e)}
vt(t){let e=this,{bytes:s,count:r}=e;for(let[i,a]of t.K)e.add(i,a);e.bytes=s+t.bytes,e.count=r+t.count,e.aB=Math.min(e.aB,t.aB),e.as=Math.max(e.as,t.as),e.aI=e.aI&&t.aI}
Ae(){let t=this;if(t.K.size===0)return;let e=t.aB,s=t.as,r=t.aI?t.eW():l;return{smallest:e,largest:s,Tt:r}}
eW(){let t=P(this.K,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},MS=class cc{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.ht=Dd,this.Nt=0,this._t=0,this.Bt=0,this.s={count:0,charged:0,Pe:0},this.Ht=new Map,this.$=new $r,this.nt=new Cd,this.tag=e,this.stack=s}
ii({kind:e,number:s,time:r,charged:i}){let a=this;var n;a.hits[e]++;let o={hit:s,time:r};(n=a.first)!=null||(a.first=o),a.last=o,e===w&&i!==l&&a.nt.add(i)}
li({charged:e}){this.s.count++,e===l?this.s.Pe++:this.s.charged+=e}
gone({charged:e,hit:s},r){this.$.add(r.number-s),this.s.count--,e===l?this.s.Pe--:this.s.charged-=e}
ni(e){var s;this.Ht.set(e,((s=this.Ht.get(e))!=null?s:0)+1)}
copy(){let e=this,s=new cc(e.tag,e.stack);Object.assign(s.hits,e.hits),Object.assign(s.unlocated,e.unlocated),Object.assign(s.s,e.s),s.ht=e.ht,s.Nt=e.Nt,s._t=e._t,s.Bt=e.Bt,s.$.vt(e.$);for(let[r,i]of e.Ht)s.Ht.set(r,i);return s.nt.vt(e.nt),s.first=e.first,s.last=e.last,s}},xS=class uc{
constructor(e=new wd){this.be=new Map,this.br=!1,this.aV=e}
get ke(){return this.br}
Ls(e){let s=this.cE(e.tag,e.stack);s.ii(e),e.kind===w?this.ed(e,s):e.kind===x&&this.ey(e,s)}
stacks(e){let s=[];return this.be.forEach((r,i)=>{(e===l||i===e)&&s.push(...r.values())}),s}
s(){let e=new Map;return this.aV.s.forEach((s,r)=>{let i=m({},s,{block:r}),a=e.get(s.stack);a?a.push(i):e.set(s.stack,[i])}),e}
copy(){let e=new uc(this.aV.copy());return e.br=this.br,this.be.forEach((s,r)=>{let i=new Map;s.forEach((a,n)=>{i.set(n,a.copy())}),e.be.set(r,i)}),e}
ed(e,s){if(e.block===l){s.unlocated.alloc++,s.ht=_S(s.ht,e.requested);return}let r=uf(e),i=this.aV.alloc(e.block,r);if(i.kind===mr){this.br=!0,s.Bt++;return}i.kind===Sl&&this.dy(i.$e,e),s.li(r)}
ey(e,s){if(e.block===l){s.unlocated.free++;return}let r=this.aV.free(e.block,e.tag,e.charged);if(r.kind==="matched"){let i=this.cE(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i.ni(e.stack);return}r.kind===F&&this.dy(r.$e,e),s.Nt++}
dy(e,s){let r=this.cE(e.tag,e.stack);r.gone(e,s),r._t++}
cE(e,s){var r,i;let a=(r=this.be.get(e))!=null?r:new Map;this.be.set(e,a);let n=(i=a.get(s))!=null?i:new MS(e,s);return a.set(s,n),n}},PS=2e3;function Td(t,{block:e,charged:s}){var r;let i=(r=t.charged)!=null?r:s;return m({},t,{block:e,blockFrom:Ai,charged:i})}var AS=class{
constructor(t=kd){this.F=[],this.aT=t,this.ad=new xS(new wd(t))}
record(t,e=!1){return this.F.push({hit:t,ze:e&&t.block===l}),this.cM()}
Qe(t){let e=this.F.find(({hit:s,ze:r})=>r&&s.number===t.hit);return e&&(e.hit=Td(e.hit,t),e.ze=!1),this.cM()}
stacks(t){return this.Z().stacks(t)}
s(){return this.Z().s()}
Z(){if(this.F.length===0)return this.ad;let t=this.ad.copy();for(let{hit:e}of this.F)t.Ls(e);return t}
cM(){let t=this,e=t.F.findIndex(({ze:i})=>i),s=e<0?t.F.length:e,r=Math.max(s,t.F.length-PS);for(let{hit:i}of t.F.splice(0,r))t.ad.Ls(i);return t.ad.ke?{kind:"tooManyOutstanding",z:t.aT}:{kind:"recorded"}}},FS=class{
constructor(){this.bj=0,this.dT=0,this.dQ=0}
add(t){this.bj++,this.dT+=t,this.dQ+=t*t}
get oi(){let t=this;if(t.bj===0)return 0;let e=t.dT/t.bj;return Math.max(0,t.dQ/t.bj-e*e)}},ES=class{
constructor(t){this.fs=new Map,this.ei=new Map,this.bw=t}
site(t){var e;return this.db(this.fs,t,(e=this.bw.skip)!=null?e:[])}
Lt(t){return de(this.bw.stacks.at(t))}
caller(t){return this.db(this.ei,t,[])}
db(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bw;t.set(e,Nn(r.at(e),i!=null?i:[],s))}return t.get(e)}},RS=1e3,IS=5e4,US=new Set([gr,je,ct,is,Te,as]),Nd="left",_d={there:new Set,gone:new Set},OS=t=>m({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),vd=class{
constructor(t,e=()=>_,s=IS){this.stacks=new SS,this.modules=[],this.places=[],this.aw=new AS,this.bt=[],this.bB=new Map,this.am=new Map,this.W=[],this.A={alloc:0,free:0,unknown:0},this.bZ=0,this.cd=new FS,this.D=0,this.aH=!1,this.bU=!1,this.ch=!1,this.bm=new Map,this.aE=_d,this.bx=new Map,this.cb=new Map,this.aM=new Map,this.aa=[],this.start=t,this.M=e,this.aU=s}
get tag(){return this.start.tag}
get lastHit(){return this.D}
get entries(){return this.bt}
get hi(){return this.t-this.bZ}
get openEnd(){return this.arming===hr||this.arming===se?this.bU?"left":"cutOff":l}
get arming(){var t;return(t=this.ae)==null?l:t.state}
take(t){let e=this;var s;switch(e.ar(t),e.O=l,t.type){case"modules":e.modules=t.modules;break;case Jt:e.bB.set(t.index,e.stacks.Yt(t.frames.map(OS)));break;case E:return e.fA(t);case"process":e.aM.set(t.address,t);break;case br:e.fB(t);break;case ls:e.places=t.places;break;case gr:e.fy(t);break;case je:e.bm.set((s=e.bB.get(t.stack))!=null?s:-1,t.hits);break;case ct:e.aj=t.missed?l:e.ec(),e.aH=!0;break;case Fi:e.aE={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":e.am.set(t.address,t.holdsTag);break;case is:t.change.thing.kind===pe&&(e.ae=t);break;case Te:e.bU=t.why===Nd,e.da=t.uptime,e.cZ=t.time;break;case as:e.aa=[...e.aa,kf(t,e.aa)];break;case"image":break}return Q}
get Ee(){return this.da}
get ui(){return this.cZ}
get k(){return this.aa}
get lt(){return{before:this.N,after:this.aH?this.aj:l}}
held(){return this.aw.s()}
freed(){let t=new Map;for(let s of this.W)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s===x&&e.push({block:i,charged:r})}),e}
counts(){return this.A}
get pi(){return this.cd.oi}
st(){let t=this;return t.aH?t.ch?{kind:b,why:tl}:t.bm.size>0?{kind:b,why:je}:cf(t.N,t.aj,t.A):{kind:b,why:Ya}}
zt(){return this.t===0&&this.st().kind===Xs}
booked(){let t=this.st();if(t.kind===b||this.zt())return;let e=t.kind===Xs?1:t.mr,s=this.t;return s===0?e:e*(s-this.xt())/s}
get t(){return this.A.alloc+this.A.free+this.A.unknown}
isWhole(){return this.st().kind===Xs&&this.xt()===0}
recent(t){return this.W.slice(-t)}
mi(t){var e;return(e=this.bB.get(t))!=null?e:this.stacks.Yt([])}
qe(t){return this.stacks.at(t.stack)}
gi(t){var e;return(e=this.bm.get(t))!=null?e:0}
pt(){return this.aw.stacks(this.tag)}
sites(t){let e=this,s=ta(e.pt(),{stacks:e.stacks,modules:e.modules,skip:t}),r=e.aw.s(),i=e.cD(s);return s.map(a=>{var n;if(!a.s||a.allocs===0)return{use:a};let o=[];for(let h of a.stacks)for(let c of(n=r.get(h))!=null?n:[])o.push(c);let d=bd(o,i,e.aE,{lastHit:e.D,$:a.$});return{use:a,holding:d}})}
Be(t){return this.aM.get(t)}
get asked(){return this.aE}
Kt(){return this.cD(ta(this.pt(),{stacks:this.stacks}))}
xt(){var t;return(t=this.O)!=null||(this.O=this.en()),this.O}
Wt(){let t=this.pt();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:yd(t.map(({ht:e})=>e))}}
en(){let t=ta(this.pt(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.Wt,0)+this.cD(t).hits}
Si(){let t=this.W.filter(e=>e.kind===w&&this.dp(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.Kt().count>0?this.dG():[]}
dG(){let t=[];return this.aw.s().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cD(t){return CS(t,{st:this.st(),asked:this.aE,underWay:this.fF(),s:this.dG().length})}
fF(){let t=0;return this.bx.forEach((e,s)=>{this.dp({number:s,thread:e})&&t++}),t}
dp({number:t,thread:e}){return e?this.cb.get(e)===t:this.D-t<fd}
pe(t,e){return Nn(t,this.modules,e)}
Xe({site:t,stacks:e}){var s;if(!t)return{kind:qs};let r=e.map(n=>({stack:this.stacks.at(n),St:t.St})),i=vn(r),{address:a}=t.frame;return i.kind===qs||!a?i:vn(r,(s=this.am.get(a))!=null?s:this.M(a))}
fA(t){let e=this,s=m({},t,{stack:e.mi(t.stack),tag:e.tag});e.D=s.number,e.A[s.kind]++,e.cd.add(e.A.alloc-e.A.free),e.aH=!1,e.ch||(e.ch=t.mayRepeat===!0),e.aE=_d,e.aa=[],s.thread&&e.cb.set(s.thread,s.number),s.kind!==w&&!s.block&&e.bx.set(s.number,s.thread),e.W.push(s),e.W.length>RS&&e.W.shift();let{kind:r}=e.aw.record(s,t.open);return r==="recorded"&&!e.stacks.ke?Q:mr}
fB(t){let e=this;e.aw.Qe(t),e.bx.delete(t.hit);for(let s=e.W.length-1;s>=0;s--){let r=e.W[s];if((r==null?l:r.number)===t.hit){e.W[s]=Td(r,t);break}}}
fy({at:t,counts:e}){t===at?this.N=e:this.aj=e,this.aH=t!==at}
ec(){let t=this;return t.N&&{allocs:t.N.allocs+t.A.alloc,frees:t.N.frees+t.A.free}}
ar(t){this.bt.length>=this.aU&&!US.has(t.type)||(this.bt.push(t),t.type===E&&this.bZ++)}},Md=4096,xd=256;function Pd(t,{charged:e,requested:s}){if(t===l)return!0;if(e!==l)return t===e;if(s===l)return!0;let r=s+(s+xd<Md?xd:2*Md);return s<=t&&t<=r}var zr=(t,e)=>t!==l&&e!==l&&t!==e,VS=2e5,GS=1e3,Ad=-1,LS=class{
constructor(t){this.D=new Map,this.bg=new Map,this.lastHit=0,this.aJ=0,this.av={},this.bI=t}
stopped(t,e,s,r){this.lastHit=e,t===w&&Pn(this.bg,e,{nt:r},GS),this.av[t]={hit:e,block:s},s&&this.located(t,s,e)}
located(t,e,s){let r=this;var i,a,n;let o=t===w&&r.bg.get(s);o&&(o.block=e),((i=r.av[t])==null?l:i.hit)===s&&(r.av[t]={hit:s,block:e}),((n=(a=r.D.get(e))==null?l:a.hit)!=null?n:0)<=s&&Pn(r.D,e,{kind:t,hit:s},VS)}
gap(){this.aJ=this.lastHit,this.av={}}
wr(t,e){var s;let r=this.av[t===w?x:w];return r!==l&&((s=r.block)!=null?s:e)===e}
get ki(){var t,e;return(e=(t=this.av.alloc)==null?l:t.hit)!=null?e:this.aJ>0?Ad:l}
wi(t,e,s){let r=t===l?l:this.bg.get(t);return r?(s==null?l:s.kind)===I&&!Pd(s.bytes,r.nt)?!1:r.block===l||r.block===e:t===Ad}
Di(t){var e;return((e=this.D.get(t))==null?l:e.kind)===w&&!this.bI.yi(t)}
kt(t,e){let s=this.D.get(e);return(s==null?l:s.kind)===t&&s.hit>this.aJ?s.hit:l}
Ci(t,e){let s=this.D.get(t);return s?s.hit<=e?this.kt(w,t):l:this.aJ===0?0:l}
Dr(t,e){let s=this.kt(x,e);return s!==l&&this.bI.Ws(w,s,t)}
kr(t,e){let s=this.kt(t,e);return s!==l&&this.Fe(t,s)}
Fe(t,e){let s=t===w?x:w;return e>this.aJ&&this.bI.Ws(s,e,Number.POSITIVE_INFINITY)}},WS=28,BS=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,Fd=3,Ed=class{
constructor(t,e=!1){this.te=0,this.je=0,this.Ft=0,this.blocks=new Set,this.open=new Map,this.place=t,this.Ti=e}
prove({hit:t,block:e,Mt:s,ut:r}){let i=this;i.te++,!r&&i.blocks.size<Fd&&i.blocks.add(e),s&&(i.je++,i.Ft=Math.max(i.Ft,t))}
mt(){this.te=0,this.je=0,this.Ft=0,this.blocks.clear()}};function HS({key:t,gt:e},{pointerSize:s}){let{kind:r,address:i}=t,a=Cf(t,e,s),n=o=>a.map(d=>new Ed({kind:r,key:i,where:d,holds:o}));return[...n(it),...n(ke)]}var Rd=3,KS=2,$S=(t,e)=>t.some(({Ti:s,te:r,je:i,blocks:a})=>s||r>=Rd&&(e?i:a.size)>=KS);function zS({block:t,header:e,before:s},{kind:r,hit:i,after:a,places:n,Ni:o,_i:d},h){let c=h.wi(a,t,e);if(Id(n.filter(({blocks:f})=>!c||f.size>=Fd)))return Ei;let u=(e==null?l:e.kind)===I;return d&&s===x&&u?Ei:o?Nt:e===l?Ei:r===x||s===I?Nt:n.some(({Ft:f})=>f===i)?Ri:c||h.Di(t)?Nt:u||n.some(({Ft:f})=>f>i)?Ri:Nt}var Id=t=>t.some(({place:e})=>pi in e.where)&&t.some(({place:e})=>"offset"in e.where),Ud=({header:t},{le:e})=>e&&(t==null?l:t.kind)===_;function Od({block:t,header:e}){return(e==null?l:e.kind)===I?{block:t,charged:e.bytes}:{block:t}}function QS(t,{kind:e,Ze:s}){switch(t==null?l:t.kind){case l:case Qe:case I:return!1;case Yt:return e===w||s;case _:return e===w;default:return!0}}function qS(t,e,{block:s}){let r=e.shown.get(t.place);return(r==null?l:r.block)!==s?!1:(t.open.delete(s),t.prove({hit:e.hit,block:s,Mt:!0,ut:r.ut===!0}),!0)}function XS(t,{kind:e,block:s,charged:r},i){var a;let n=t.open.get(s);if(!n)return!0;if(t.open.delete(s),e===t.place.kind)return!i.Fe(e,n.hit);if(e===w)return!0;if(zr(n.charged,r))return!1;let o=((a=n.shown.get(t.place))==null?l:a.ut)===!0;return t.prove({hit:n.hit,block:s,Mt:!1,ut:o}),!0}var Vd=16,jS=20,ZS=4,JS=24,YS=256,tk=8,ek=100,sk=Rd,rk=2,ik=4,ak=class{
constructor(t,e,s,r){this.e=[],this.F=[],this.t=0,this.dS=0,this.dM=0,this.dL=0,this.cL=!0,this.dj=!1,this.bP=!1,this.bW=!1,this.bu=0,this.au=0,this.kind=t,this.q=e,this.af=s,this.p=r}
At(){let t=this;var e,s;if(t.dh)return{kind:ls,places:[]};if(t.P&&t.t>=Vd)return{kind:ls,places:t.B.map(({place:o})=>o)};let{lastHit:r}=t.p,i=r-((s=(e=t.e[0])==null?l:e.hit)!=null?s:r),a=(t.t>=tk||i>=ek)&&t.dt===t.bu,n=t.kind===w&&a&&t.dS<sk;return n&&t.dS++,{kind:Ii,vi:n}}
Je(t,e){let s=this,{hit:r}=t;s.bu=r;let i=s.cL||(e==null?l:e.from)!==ns?e:l;(i==null?l:i.from)===Ui&&s.dM++;let a=s.dh?"noPlace":s.M(t,i);if(typeof a!=et){let{block:n,charged:o}=Od(a);return a.Bs?(s.df({hit:r,kind:s.kind,block:n,charged:o},s.t),{kind:"held",block:n}):{kind:br,from:Ai,block:n,charged:o}}return i&&a!==Oi?{kind:br,from:i.from,block:i.block}:(a!==os&&(s.au=r),{kind:ds,why:a})}
As(t){this.au=t}
Mi(t){this.bY(e=>XS(e,t,this.p))}
xi({hit:t,block:e}){var s,r;for(let{open:i}of this.B)((r=(s=i.get(e))==null?l:s.hit)!=null?r:t)<t&&i.delete(e)}
Pi(t){let e=this,s=[];return e.e=e.e.filter(r=>{var i;let a=(i=e.fD(r))!=null?i:e.cR(e.bi(r),r);if(!a||!e.di(a))return!0;e.X(r,a.block);let n=m({hit:r.hit,kind:e.kind},Od(a));return a.Bs?e.df(n,r.ordinal):s.push(n),!1}),e.F.length>0&&s.push(...e.fl(t)),s.length>1?P(s,(r,i)=>r.hit-i.hit):s}
df(t,e){this.F=[...this.F,{$t:t,ordinal:e}]}
fl(t){let e=this,s=Math.max(0,...e.B.map(i=>i.Ft)),r=[];return e.F=e.F.filter(({$t:i,ordinal:a})=>{let n=t||e.t-a>=ik,o=s>i.hit||e.dt<=i.hit&&n;return o&&r.push(i),!o}),r}
di(t){return!Ud(t,this.q)||this.p.kt(w,t.block)!==l}
bi(t){var e;let s=this.B.length;if(((e=t.Hs)==null?l:e.places)!==s){let r=En(this.B.map(({place:i})=>t.shown.get(i)));t.Hs={places:s,of:r}}return t.Hs.of}
cR(t,{hit:e,after:s}){let r=this;if(!t||!r.P)return;let i={kind:r.kind,hit:e,after:s,places:r.B,Ni:r.dj,_i:r.af},a=zS(t,i,r.p);return a===Nt?l:m({},t,{Bs:a===Ri})}
fD(t){var e,s;if(!t.Et)return;let{block:r,we:i}=t.Et;if(i&&this.af||(i||this.P)&&((e=this.bi(t))==null?l:e.block)===r)return(s=this.dN(t).find(a=>a.block===r))!=null?s:{block:r}}
Ai(t){return this.bu>t}
Fi(t,e){return this.au>t||this.ea(t,e).length>0}
Ei(t,e){return this.au>t||this.e.some(({hit:s})=>s>t&&s<e)}
Ri(t,e,s){if(this.au>e)return;let r=this.ea(e,s);if(r.some(({Et:n})=>(n==null?l:n.block)===t))return;let[i,...a]=r.filter(({Et:n})=>!n);i&&a.length===0?this.De(i.hit,{block:t,we:r.length===1}):this.bY(({open:n})=>n.has(t))}
Ii(t,e,s,r){if(this.au>e)return!0;let i=s<r?s:e;return this.e.some(a=>{let{hit:n,Et:o}=a;return n<=e||n===s||o?!1:n>i&&(n<r||n===r&&!this.bP)||this.dO(a,t)})}
Ks(t,e){var s;let r=this.bK(t);return this.P&&r!==l&&((s=this.bi(r))==null?l:s.block)===e}
$s(t,e,s){return this.e.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
zs(t){if(!this.P)return;let[e,...s]=this.e.filter(r=>{var i;let a=this.bi(r);return(a==null?l:a.block)===t&&((i=a.header)==null?l:i.kind)===I});return s.length===0?e==null?l:e.hit:l}
Qs(t,e){return this.e.some(s=>s.hit!==t&&this.dO(s,e))}
Ui(t){let e=this.bK(t);return e?this.dN(e):[]}
bK(t){return this.e.find(e=>e.hit===t)}
dN({shown:t}){let e=[];for(let{place:s}of this.B){let r=t.get(s);r&&e.push(r)}return e}
dO({shown:t},e){return this.B.some(({place:s})=>{var r;return((r=t.get(s))==null?l:r.block)===e})}
Oi(t,e){var s;let r=this.bK(t),i=this.B.filter(({place:a})=>{var n;return((n=r==null?l:r.shown.get(a))==null?l:n.block)===e});if(Id(i))for(let a of i){let n=((s=r==null?l:r.shown.get(a.place))==null?l:s.ut)===!0;a.prove({hit:t,block:e,Mt:!0,ut:n})}}
De(t,e){this.bP||(this.bP=e.Ze===!0);let s=this.bK(t);!s||s.Et||(s.Et=e,this.bY(r=>qS(r,s,e)))}
Vi(){let t=this.P||this.bW||this.dM>0;for(let e of this.B)e.open.clear(),t||e.mt()}
Ye(){return this.P?this.B.map(({place:t,te:e})=>({place:t,te:e})):[]}
ts(t){this.aC=t.map(e=>new Ed(e,!0)),this.t=Vd}
ye(){let t=this;t.dj||(t.dj=t.P),t.aC=l,t.e=[],t.F=[],t.t=0,t.au=t.bu,t.dL++}
get dt(){var t,e;return(e=(t=this.e[this.e.length-1])==null?l:t.hit)!=null?e:0}
ea(t,e){return this.e.filter(s=>s.hit>t&&!zr(s.charged,e))}
get B(){var t;return(t=this.aC)!=null?t:[]}
get P(){return $S(this.B,this.bW&&this.kind===w)}
get ss(){let{lastHit:t}=this.p;return this.e.filter(({hit:e})=>t-e<JS).length>(this.P||t>jS?ZS:0)}
get dh(){return this.dL>rk}
M(t,e){let s=this;var r;let{hit:i,key:a,gt:n,look:o}=t;if(!s.aC&&!n.stack)return _;let d=(r=s.aC)!=null?r:HS(t,s.q),h=d.map(({place:T})=>Tf(T,a,n,s.q,o));if(h.every(T=>T===Zt))return _;s.t++;let c=h.filter(T=>typeof T!=et);if(s.em(c,e))return s.cL=!1,s.ye(),Oi;let u=s.bH(d,h,s.et(t,e));if(u.size===0)return s.ye(),"noPlace";s.aC=d.filter(({place:T})=>u.has(T));let f=[...u.values()];s.bW||(s.bW=f.some(({header:T})=>(T==null?l:T.kind)===I));let p=En(f),g=s.p.ki,y=p&&e&&s.P?p:s.cR(p,{hit:i,after:g});if(y)return s.di(y)?y:_;if(e)return os;if(s.e.length>=YS)return Oi;let k={hit:i,charged:t.charged,after:g,ordinal:s.t,shown:u};s.e=[...s.e,k];for(let{place:T,open:ht}of s.B){let L=u.get(T);L&&ht.set(L.block,k)}return os}
bH(t,e,s){let r=new Map,i=!1;return t.forEach((a,n)=>{var o;let d=e[n];if(d===l||typeof d==et)return;let h=Nf(a,d,s,this.p);h&&(r.set(a.place,h),i||(i=h.before===x&&((o=h.header)==null?l:o.kind)===I))}),i&&r.forEach(({before:a},n)=>{a===I&&r.delete(n)}),r}
et({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:a}=this,n=this.bP;return{hit:t,kind:a,pointer:i==null?l:i.block,charged:e,requested:s,Ze:n,before:r}}
em(t,e){return(e==null?l:e.from)!==ns||!this.P||t.length===0?!1:t.every(({block:s})=>s!==e.block)}
X(t,e){for(let{open:s}of this.B)s.get(e)===t&&s.delete(e);this.p.located(this.kind,e,t.hit)}
bY(t){let e=this.B.filter(t);e.length!==this.B.length&&(this.aC=e,e.length===0&&this.ye())}},lk=class{
constructor(t,e){this.dH=new Map,this.ak=[],this.p=new LS({Ws:(s,r,i)=>!this.aD(s).some(a=>a.Ei(r,i)),yi:s=>this.aD(x).some(r=>r.zs(s)!==l)}),this.cc=[],this.q=t,this.af=e}
At(t){return this.cm(t).At()}
Je(t){let e=this,{hit:s,key:r,look:i,pointer:a}=t,n=e.cm(r);if(e.q.le&&!i)return n.As(s),e.p.stopped(r.kind,s,l,t),{kind:ds,why:_};let o=n.Je(t,e.ef(a,t));return o.kind!==ds?e.eS(o.block,t):e.p.stopped(r.kind,s,l,t),e.aZ(),o.kind==="held"?{kind:ds,why:os}:o}
Gi(t,e,s,r){let i=this,a=i.p.Ci(e,s);if(a===l||s===t&&a===0)return;let n=i.cC(x,a);if(n.some(u=>u.Ii(e,a,t,s))){let u=!n.some(f=>f.Qs(t,e));if(a===0||s===t||!u)return;for(let f of n)f.Oi(t,e);i.aZ();return}let o=s-t<=1,d=!n.some(u=>u.$s(a,r,t)),h=s===t&&!i.af;if((!o||h)&&!d)return;let c=d||n.some(u=>u.Ks(t,e));for(let u of n)u.De(t,{block:e,we:c,Ze:s>t});i.aZ()}
Li(t,e){let s=this.cC(w,0);if(!(s.some(r=>r.Qs(t,e))||this.p.kt(w,e)!==l)&&!(!this.af&&s.some(r=>r.$s(0,t,t)))){for(let r of s)r.De(t,{block:e,we:r.Ks(t,e)});this.aZ()}}
rs(t,e){let s=new Set;for(let r of this.aD(t))for(let{block:i}of r.Ui(e))s.add(i);return s}
get ss(){return this.aD(w).some(t=>t.ss)}
gap(){this.p.gap();for(let t of this.ak)t.Vi()}
end(){this.aZ(!0)}
Wi(){let t=this.cc;return this.cc=[],t}
places(){let t=[];for(let e of this.ak)t.push(...e.Ye());return t}
ts(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.cm({kind:e,address:s}).ts(r)}}
aD(t){return this.ak.filter(e=>e.kind===t)}
cC(t,e,s){return this.aD(t).filter(r=>r.Fi(e,s))}
aZ(t=!1){for(let e of this.ak)for(let s of e.Pi(t)){this.cc.push(s);for(let r of this.ak)r.xi(s)}}
cm({kind:t,address:e}){let s=this,r=`${t} ${e}`,i=s.dH.get(r);if(i)return i;let a=new ak(t,s.q,s.af,s.p);return s.dH.set(r,a),s.ak.push(a),a}
ef(t,{look:e}){if(!t||!An(t.block,this.q))return;let s=Fn(t.block,e);if(!Ud(s,this.q))return{from:t.from,block:s.block}}
eS(t,e){let{hit:s,charged:r}=e,{kind:i}=e.key;i===w&&this.es(s,t),this.er(i,t,i===x?r:l),this.p.stopped(i,s,t,e);for(let a of this.ak)a.Mi({kind:i,block:t,charged:r})}
es(t,e){for(let s of this.aD(x))s.zs(e)===t-1&&s.De(t-1,{block:e,we:!0})}
er(t,e,s){var r;let i=this.p.kt(t,e);if(i===l)return;let a=t===w?x:w,n=this.cC(a,i,s);if(n.length===1&&((r=n[0])==null||r.Ri(e,i,s)),!(n.length>0)){for(let o of this.aD(a))o.Ai(i)&&o.ye();this.gap()}}},nk=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],Gd=18362;function Ld({it:t,target:e,tag:s,_:r},i){let{build:a=Gd,sr:n}=e,o=Tn(i,s,r,t,a<Gd),d=o.kind===Qe&&n?Ec(t,n,i):l;return!d||d.kind===_?o:d.kind===M&&ot(d.tag)===s?{kind:I,bytes:d.bytes}:{kind:Vi}}var ok=4096,dk=3,hk=class{
constructor(t,e,s){this.I=new Map,this.c=t,this.q=e,this.bb=s}
before(t){return Tn(t,this.bb,this.q,this)}
readMemory(t,e){var s;let r=zt(t);return(s=this.I.get(Wd(t)))==null?l:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter(zt).map(Wd),...this.I.keys()];this.mt();for(let s of[...new Set(e)].slice(0,dk)){let r=this.c.readMemory(s,ok);r&&this.I.set(s,r)}}
mt(){this.I.clear()}},Wd=t=>v(t,-zt(t)),ck=2048,uk=64,Bd=9200,fk=class{
constructor(t,e,s,r,i,a){this.bf=new Map,this.c=t,this.i=e,this.bb=s,this.q=r,this.u=i,this.ad={it:t,target:e,tag:s,_:r},this.I=new hk(t,r,s),this.S=a}
Qe(t,e,s,r){let i=this;var a;let n=_f(e.stack,i.bb,i.q),o=wf(e.stack,s,e.x);if(!o)return i.u.gap(),pk(n);i.eT(t,s,n.charged);let d=i.fc(t,e,o,n,r),h=i.u.Je(d);if(i.D={hit:t,kind:s,charged:n.charged,Bi:i.fH(t,s)},i.fL(t),h.kind===ds)return m({},Sa(n),{open:h.why===os||l});let c=(a=h.charged)!=null?a:n.charged;return m({},Sa(n),{block:h.block,blockFrom:h.from,charged:c})}
eT(t,e,s){let r=this;var i;let{hit:a,Bi:n=[],charged:o}=(i=r.D)!=null?i:{hit:-1};if(a!==t-1||n.length===0||!r.S.He&&e===w&&!zr(s,o))return;let d=n.filter(h=>{let c=r.M(w,h);return c.kind===I&&!zr(c.bytes,o)});d.length>0&&r.S.Qr();for(let h of d)r.u.Li(a,h)}
fH(t,e){let s=this;var r;if(e===x||s.S.me)return[];let i=[...s.u.rs(w,t)].filter(zt),a=o=>i.filter(d=>s.M(w,d).kind===o),n=o=>s.I.before(o).kind===nt;return((r=s.D)==null?l:r.kind)===x&&a(I).some(n)&&s.S.zr(),a(nt)}
N(t){let{kind:e}=this.I.before(t);return e===Yt?x:e===I||e===nt&&this.S.He?I:e===nt&&this.S.me?x:l}
qs(t){return Kd(this.M(w,t))}
ez(t,{found:e,Rt:s},r){let i=Hd(e);return s&&!i?s:this.qs(t)===Sr||i&&this.eC(t)?s!=null?s:r:l}
eC(t){let e=()=>this.M(w,t).kind===_,{poolHitTag:s}=this.i;return e()&&!!this.c.readMemory(s,4)&&e()}
fL(t){let e=this;e.bf.forEach((s,r)=>{var i;s.Rt=e.ez(r,s,t);let a=!Hd(s.found)||((i=s.Rt)!=null?i:t)<t;!(s.Rt!==l&&a)&&t-s.since<fd||(e.bf.delete(r),s.Rt&&e.u.Gi(s.since,r,s.Rt,t))});for(let s of e.u.rs(x,t)){if(e.bf.size>=uk||e.bf.has(s))continue;let r=e.M(w,s),i=Kd(r);i!==b&&e.bf.set(s,{since:t,found:r,Rt:i===Sr?t:l})}e.u.ss?e.I.keep(e.u.rs(w,t)):e.I.mt()}
fc(t,e,s,r,i){let a=this,n=a.u.At(s),o=n.kind===Ii?a.ep(e,s):a.fd(n.places,e,s),d=n.kind===Ii&&n.vi&&s.kind===w?a.fw(i,e):l,h=d?{block:d,from:Ui}:r.freed&&{block:r.freed,from:ns};return{hit:t,key:s,gt:o,look:a.eU(s.kind),pointer:h,charged:r.charged,requested:r.requested,before:c=>a.N(c)}}
fw(t,e){let s=t.returnValue(e);return t.Xt&&this.u.gap(),s}
ep(t,e){let s=ut(t.sp,e.z),r=s!==l&&s>0?this.dR(t,t.sp,Math.min(s,ck)):l;return{registers:t.registers,stack:r}}
fd(t,e,s){let{registers:r}=e,i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:r};let a=Math.min(...i),n=Math.max(...i)-a+this.q.pointerSize;return{registers:r,stack:this.dR(e,v(s.base,a),n)}}
dR({sp:t,Es:e},s,r){var i;let a=(i=ut(t,s))!=null?i:-1,n=e&&a>=0&&a+r<=e.length?e.subarray(a,a+r):this.c.readMemory(s,r);return n&&Df(s,n,this.q.pointerSize)}
eU(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.ee(t,s);return e.set(s,i),i}}
ee(t,e){let s=this.M(t,e);return t===w&&!this.S.me&&zt(e)!==0&&s.kind===nt?{kind:Qe}:s}
M(t,e){let s=Ld(this.ad,e);return s.kind!==Vi?s:{kind:t===w?nt:Qe}}},Hd=t=>t.kind===I&&!!t.ur;function Kd({kind:t}){switch(t){case I:return kr;case Yt:case nt:return Sr;default:return b}}function Sa({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var pk=t=>m({},Sa(t),{block:t.freed,blockFrom:t.freed&&ns}),Es=4,mk=64,gk=class{
constructor(t,e){this.l=new Map,this.c=t,this.i=e}
get known(){return this.l}
holds(t,e){let s=this.l.get(t);if(s)return s;let r=this.M(t,e);return this.l.set(t,r),r}
M(t,e){let{se:s}=this.i,r=mn(this.c,t,mk);if(!r||!s)return _;let i=v(t,-r.length),a=Mf(r,i,s).map(o=>this.fI(o)),n=o=>o!==l&&ot(j(o))===e;return a.some(n)?be:a.includes(l)?_:"no"}
fI(t){return t.kind===mi?t.value:le(this.c,t.address)}};function bk({target:t,tag:e,Vt:s},r,i){let{pointerSize:a,build:n,description:o,poolHitTag:d}=t,h=Ms(t.modules);return{type:Et,tag:e,target:{pointerSize:a,description:o,build:n,kernelBase:h==null?l:h.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:d,before:s},time:r}}var Sk=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:a,afterGap:n})=>({address:t,text:e,symbol:s,source:r,inline:i||l,doubtful:a||l,afterGap:n}),kk=({modules:t})=>({type:"modules",modules:t.filter(({yt:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),wk=17744,Dk=15,yk=class{
constructor(t,e){this.c=t,this.i=e}
read(t){let e=this,s=e.cK(t,kl),r=e.cK(t,wl),i=s&&e.c.readMemory(s,Dk),a=i&&Ef(i),n=r&&Cr(e.c,r,e.i.pointerSize);return m({},a&&{image:a},n&&{id:Z(n).low})}
cK(t,e){let s=this.q().get(e);return s===l?l:v(t,s)}
q(){var t;if(this.cl)return this.cl;let e=new Map;for(let s of[kl,wl]){let r=$(this.c,Jm(s)),i=(t=Gl(r,"_EPROCESS"))==null?l:t.fields.get(s);i&&e.set(s,i.offset)}return this.cl=e,e}},Ck=2e3,$d=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Ck,Tk={4:ae("ffdf0000"),8:ae("fffff78000000000")},Nk=32,_k=8,vk=20,Mk=1e4,xk=4294967296,Pk=500,Ak=class{
constructor(t,e,s,r,i,a){this.ds=0,this.cS=0,this.dX=new Set,this.aL=new Set;var n;let{target:o,tag:d}=s;this.c=t,this.j=e,this.S=i,this.i=o,this.aM=new yk(t,o);let h=yn(o.pointerSize,o.build===l||o.build>=Bd);this.u=new lk(h,o.Ot.length===1),this.u.ts(r),this.am=new gk(t,o),this.ce=new fk(t,o,d,h,this.u,i),this.hunt=new vd(bk(s,t.now(),a),c=>this.am.holds(c,d)),e.begin(this.hunt),e.note(kk(o)),this.dE((n=Ms(o.modules))==null?l:n.start)}
begin(t){this.j.note({type:gr,at,counts:Ss(t)})}
end(t,e=bi){let s=this;s.j.note({type:gr,at:rs,counts:Ss(t)}),s.cy(),s.eZ(),s.dD(),s.fa(),s.X(e)}
Xs(t){this.cy(),this.j.note({type:ct,missed:t}),this.j.note({type:Te,why:Tt,time:this.c.now()})}
Hi(){this.cy(),this.X("aborted")}
record(t,e,s,r){let i=this;i.ds+=1;let a=i.ds,n=r?{mayRepeat:r}:{};if(e===b||r)return i.u.gap(),i.bM(a,t,e,n);try{return i.bM(a,t,e,i.ce.Qe(a,t,e,s))}catch(o){throw o instanceof vs&&i.bM(a,t,e,{}),o}}
qt({frames:t,hits:e}){e!==0&&this.j.note({type:je,stack:this.hunt.stacks.Yt(t),hits:e})}
eZ(){let t=this,e=[],s=[],r=t.S.me?l:t.hunt.Si(),i=t.hunt.doubtful().filter(a=>!(r!=null&&r.has(a)));for(let a of i.slice(0,Pk)){let n=t.ce.qs(a);n===kr?e.push(a):n===Sr&&s.push(a)}e.length+s.length>0&&t.j.note({type:Fi,there:e,gone:s})}
fa(){let t=this;for(let{use:s}of t.hunt.sites([]))t.hunt.Xe(s);let e=[...t.am.known];for(let[s,r]of e.slice(t.cS))t.j.note({type:"code",address:s,holdsTag:r});t.cS=e.length}
dE(t){let e=this;var s;if(!t||!us(t,e.i.pointerSize))return;let r=(s=Po(e.i,t))==null?l:s.start;if(!r||e.dX.has(r))return;let i=Ff(e.c,r);i!==l&&e.j.note({type:"image",start:r,timestamp:i}),e.dX.add(r)}
X(t){let e=ks(this.c,this.i.pointerSize),s=e&&Math.round(e.uptime);this.j.note({type:Te,why:t,time:this.c.now(),uptime:s})}
bM(t,e,s,r){let i=this;i.fb(e.process);let a=i.j.note(m({type:E,number:t,kind:s,stack:i.fu(e),stopAddress:e.x},r,{processor:e.processor,thread:e.thread,process:e.process,time:i.c.now()}));return i.dW(),i.dD(),a}
fb(t){!t||this.hunt.Be(t)||this.j.note(m({type:"process",address:t},this.aM.read(t)))}
fu({stack:t}){let e=this,s=e.hunt.stacks.Yt(t);if(!e.aL.has(s)){for(let{address:r}of t)e.dE(r);e.j.note({type:Jt,index:s,frames:t.map(Sk)}),e.aL.add(s)}return s}
dD(){let t=this.u.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.j.note({type:ls,places:t})}
cy(){this.u.end(),this.dW()}
dW(){for(let{hit:t,block:e,charged:s}of this.u.Wi())this.j.note({type:br,hit:t,block:e,charged:s})}},Fk=2e3,Ek=200;function zd(t,{block:e,charged:s}){let r=Ld(t,e);switch(r.kind){case I:return Rk(r.bytes,s)?ct:kr;case Yt:case nt:case Vi:return ct;default:return _}}var Rk=(t,e)=>t!==l&&e!==l&&t!==e,Qd=4096,Ik=4,qd=t=>v(t,-zt(t)),Uk=class{
constructor(t,e){this.cF=new Map,this.I=new Map;var s;this.c=t,this.query=r=>t.query(r),this.now=()=>t.now(),this.session=()=>t.session();for(let r of e){let i=qd(r);this.cF.set(i,((s=this.cF.get(i))!=null?s:0)+1)}}
readMemory(t,e){let s=this;var r,i;let a=qd(t),n=zt(t);return((r=s.cF.get(a))!=null?r:0)<Ik||n+e>Qd?s.c.readMemory(t,e):(s.I.has(a)||s.I.set(a,s.c.readMemory(a,Qd)),(i=s.I.get(a))==null?l:i.slice(n,n+e))}},Ok=500,Vk=class{
constructor(t,e,s){this.p=new WeakMap,this.c=t,this.j=e,this.o=s}
look(t){let e=this;var s;let r=(s=Re(e.c))==null?l:s.time;if(r!==l&&e.p.get(t)===r)return{kind:ts};let i=Qi(e.c);if(i.kind!==B)return{kind:"noTarget",reading:i};let{target:a}=i,n=ks(e.c,a.pointerSize),o=Uf(t,a,n);if(o===F)return{kind:we};if(n&&Gk(t)===Math.round(n.uptime))return{kind:ts};let d=e.bL(t,a,o,n);return d?(r!==l&&e.p.set(t,r),e.j.noteOf(t,d),{kind:"asked"}):{kind:nr}}
bL(t,e,s,r){let{blocks:i,held:a,freed:n}=Rf(t,Fk,Ek);if(a===0)return;let{tag:o,start:d}=t,h=yn(e.pointerSize,e.build===l||e.build>=Bd),c=[...i,...n].map(({block:g})=>g),u={it:new Uk(this.c,c),target:e,tag:o,_:h},f={there:[],gone:[],unreadable:[]};for(let[g,y]of i.entries())g>0&&g%Ok===0&&this.o({kind:"asking",blocks:g,of:i.length}),f[zd(u,y)].push(y.block);let p=n.map(g=>zd(u,g)).filter(g=>g!==_);return m({type:as,tag:o,hunt:d.time,time:this.c.now(),uptime:r&&Math.round(r.uptime),boot:s,counts:Ss(bs(this.c,e,o)),held:a},f,{freed:{asked:p.length,taken:p.filter(g=>g===kr).length}})}},Gk=({k:t,Ee:e})=>{var s;return t.length===0?e:(s=t[t.length-1])==null?l:s.uptime},Lk=2e5,Wk=class{
constructor(t){this.bC={},this.c=t}
armed(t,e){this.v={count:t,n:e}}
begin(t,e){let s=this.l!==l&&t.Ut.includes(qt)?_o(this.c,t.pointerSize,qt):l;this.bC={processor:s,n:e}}
Vs(t){this.l={reading:t},this.v=l}
lt(t){this.l&&(this.l=m({},this.l,{count:t}))}
Os(t){return this.l!==l&&Of(this.l.reading,t)}
Us(t,e,s){let r=this;var i;let a=r.fr(e,s),n=r.l;return a===pr||!n||!r.Os(t)?a:n.count&&r.dz(n.count,e)==="no"||!s&&r.fK(n,e)?pr:!s&&((i=r.bC.n)==null?l:i.time)!==l?ze:b}
get Gs(){return Xd(this.bC.n)}
fr(t,e){let s=this.v,r=e?Xd(s==null?l:s.n):this.Gs;if(!s||!(r||e))return ze;let i=this.dz(s.count,t);return i==="no"?r?pr:b:r&&i===b?b:ze}
fK({reading:t},e){var s;let{processor:r}=this.bC,i=(s=t.registers.get(qt))!=null?s:Bk(t.processor,e);return r!==l&&i!==l&&r!==i}
dz({tag:t,counters:e},s){let r=Ss(e),i=r&&Ss(bs(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":be:b}},Xd=t=>t!==l&&t.time===l,Bk=(t,e)=>t===l?l:e.Ot[t],jd=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,Hk=class{
constructor(t,e,s,r){this.w=[],this.bq=0,this.dF=new Map,this.c=t,this.o=r,this.h=e,this.j=s,this.bv=new Wk(t),this.aa=new Vk(t,s,r),this.dK=new Bg(t,this.h,r)}
get armed(){return this.v}
get change(){return this.h.open[0]}
get Gr(){return this.dZ}
get hunts(){return this.w}
get shown(){var t;let e=new Map;for(let s of this.w)(s.lastHit>0||!((t=e.get(s.tag))!=null&&t.lastHit))&&e.set(s.tag,s);return e}
show(t,e){let s=new Set(t.map(jd));this.ar([...this.w.filter(r=>!s.has(jd(r))),...t]),this.dv=e}
Ns({address:t,value:e}){let s=this.dv;return(s==null?l:s.address)===t&&s.armed===e?s.saved:l}
Ki({poolHitTag:t}){let e=this.ca;return(e==null?l:e.start.poolHitTag.address)===t?e.places:[]}
fe({poolHitTag:t,build:e}){var s;let r=(s=this.dF.get(t))!=null?s:new Kg(e);return this.dF.set(t,r),r}
Ye(){var t,e;return(e=(t=this.ca)==null?l:t.places)!=null?e:[]}
$i(){let t=this;var e,s;t.bq+=1;let r=t.v,i=(r==null?l:r.js)===!0?r.arming.change:l;r&&!i&&t.eb(r);let a=t.cX();a&&Zl(t.o,a.undone,a.arming.Vt),t.dZ=(s=$k(a==null?l:a.undone))!=null?s:t.dK.run(i!=null?i:(e=t.ba)==null?l:e.change)}
eb({arming:t,tt:e}){this.v=l,this.ba=t,e.Hi()}
cX(){let t=this.ba;if(!t)return;let e=t.change!==l,s=t.Ms();return s.kind!==gt&&(this.ba=l),e?{arming:t,undone:s}:l}
hunt(t,e,s){let r=this.cJ(t,s,!1);if(r.kind!==at)return r;let{armed:i}=r,a,n;try{a=this.cQ(i,e,!1)}finally{n=this.aF(i,a)}return{kind:wr,tag:t,capture:a,hunt:i.tt.hunt,disarmed:n}}
arm(t,e){return this.cJ(t,e,!0)}
capture(t){let e=this,s=e.v;if(!s)return{kind:"notArmed"};let{tt:r,arming:i}=s,a=Lt(e.c),{poolHitTag:n}=i.target;if(a.kind===B&&(a.value!==i.tag||a.address!==n))return e.aF(s,l),{kind:"notArmed",Mr:i.tag};let o=Ql(e.c);if(o.kind===Be)return o;let d=Yo(s.n,Re(e.c)),h=e.cQ(s,t,d),{hunt:c}=r,u={kind:wr,tag:i.tag,capture:h,hunt:c};return h.end.kind===Tt||h.Oe?m({},u,{disarmed:e.aF(s,h)}):(e.v===s&&(e.v=m({},s,{n:Re(e.c)})),r.end(e.aQ(i),h.end.kind),u)}
recheck(t){return U(()=>this.aa.look(t),({call:e,message:s})=>({kind:lt,call:e,message:s}))}
clear(){let t=this._s();return t.some(({kind:e})=>e!==De)?{kind:ki,undone:t}:this.ej()}
_s(){let t=this;t.bq+=1;let e=t.v;if(!e){let s=t.cX();return s?[s.undone]:t.h.Lr()}return t.v=m({},e,{js:!1}),[t.aF(e,l)]}
ej(){let t=this,e=Lt(t.c);if(e.kind!==B||wt(e.value))return{kind:Nt};let s=xr(t.c);if(s)return{kind:te,ot:s};let{value:r}=e,i=t.Ns(e),a=da(e,xs(i),r),n=t.h.undo(t.h.vs(a));return i===l?{kind:Ja,held:r,undone:n}:{kind:ki,undone:[n]}}
cJ(t,e,s){return U(()=>{this.fn();let r=Yc(this.c,this.h,t,e);return r.kind===te?r:this.U(t,r,s)},({call:r,message:i})=>({kind:lt,call:r,message:i}))}
fn(){let t=this.v;if(!t)return;let e=this.aF(t,l);this.o({kind:"replaced",tag:t.arming.tag,undone:e})}
ar(t){this.w=Un(t);let e=t.length-this.w.length;e>0&&this.o({kind:"dropped",hunts:e})}
U(t,{target:e,Vt:s,stops:r},i){let a=this,n=new Ig(a.c,a.h,e,t,s),o=a.Ki(e),d=ks(a.c,e.pointerSize),h=new Ak(a.c,a.j,n,o,a.fe(e),d),c=i?Re(a.c):l,u={arming:n,tt:h,js:i,n:c,zi:d};a.o({kind:ai,target:e,tag:t}),r||a.o({kind:el}),a.o({kind:sl,command:n.repair}),n.Br();let f=bs(a.c,e,t);h.begin(f),a.bv.armed({tag:t,counters:f},c),o.length>0&&a.j.note({type:ls,places:o}),a.v=u;let p=n.arm();return p.kind===se?(a.ar([...a.w,h.hunt]),a.ca=h.hunt,{kind:at,armed:u}):(a.aF(u,l),{kind:nl,applied:p})}
cQ(t,e,s){let r=this,{arming:i,tt:a}=t,n=r.bq;r.o({kind:"waiting",seconds:e.seconds});let o=new uS({it:r.c,changes:r.h,Rs:r.o,target:i.target,tt:a,Is:new nb(r.c,r.h,i),Jt:r.bv,Mt:()=>r.bq===n},e).run(s);return r.eD(t)?m({},o,{Oe:!0}):o}
eD({arming:t,zi:e}){let{target:s,tag:r}=t;if(!e||le(this.c,s.poolHitTag)===r)return!1;let i=ks(this.c,s.pointerSize);return i!==l&&$d(e,i)}
aF({arming:t,tt:e},s){let r=this;var i,a;if((s==null?l:s.end.kind)===Tt)return t.mt(),((i=r.v)==null?l:i.arming)===t&&(r.v=l),e.Xs(s.Xt),{kind:rt};let n=t.Ms();if(((a=r.v)==null?l:a.arming)===t&&(r.v=l),n.kind===gt&&(r.ba=t),s!=null&&s.Oe)return e.Xs(s.Xt),n;let o=r.aQ(t);return e.end(Ao(n,t.tag)?Kk:o,s==null?l:s.end.kind),n}
aQ({target:t,tag:e}){let s=bs(this.c,t,e);return this.bv.lt({tag:e,counters:s}),s}},Kk={kind:_},$k=t=>(t==null?l:t.kind)===gt?t:l,ka=4,zk=1e3,Qk=256,qk=class{
constructor(t,e){this.w=new Set,this.e=[],this.cj=0,this.V=t,this.aU=e}
missed(t){this.cj+=t}
take(t,e){let s=this;if(t.type===Et){s.cY(),s.C=new vd(t,l,s.aU);return}if(!(t.type===as&&s.eM(t))&&(!s.C&&t.type!==is&&s.V("noHunt",e),!!s.C))for(s.e.push({line:e,entry:t,missing:s.cj}),t.type===E&&(s.cj=0);s.e.length>0&&s.bT(s.C);)s.bc(s.C)}
end(){return this.cY(),{hunts:[...this.w],lastHunt:this.C}}
eM(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.C&&e(this.C))return!1;for(let s of this.w)e(s)&&s.take(t);return!0}
cY(){for(;this.C&&this.e.length>0;)this.bc(this.C)}
bT({lastHit:t}){let[e]=this.e;if((e==null?l:e.entry.type)!==E)return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.e.length>Qk||this.bo().length>=ka}
bo(){let t=[];for(let{entry:e}of this.e.slice(1))e.type===E&&t.length<ka&&t.push(e.number);return t}
bc(t){let e=this,s=e.bo(),r=e.e.shift();if(!r)return;let i=r.entry.type===E?e.ff(t,r,r.entry,s):r.entry;i&&(t.take(i),!(t.arming!==se||e.w.has(t))&&(e.w.size<zk?e.w.add(t):e.V(Ws,r.line)))}
ff(t,{line:e,missing:s},r,i){let a=t.lastHit+1,n=On(a,s,r.number,i),o=n==="gap"&&i.length===0;if(n==="next"||n==="gap"&&!o)return r;let d=n===Xe&&(i.length>0||Lf(t,r));return this.V(d?Xe:qe,e),d?l:m({},r,{number:a})}},st=t=>typeof t==et?_s(t):l,Zd=t=>typeof t==Gi?t:l,D=t=>typeof t==wi&&Number.isSafeInteger(t)&&t>=0?t:l,Jd=t=>typeof t==wi&&Number.isSafeInteger(t)?t:l,V=t=>typeof t==et&&/^[0-9a-f]{16}$/.test(t)?t:l,Yd=t=>{let e=D(t);return e!==l&&e<=4294967295?j(e):l},Xk=Dl,th=1,jk=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Zk=1<<20,Jk=N({module:st,name:st,offset:D}),Yk=N({text:st},{address:V,symbol:Jk,source:N({file:st,line:D}),inline:G(!0),doubtful:G(!0),afterGap:G(!0)}),t0=Vn(N({register:st}),N({offset:Jd})),e0=N({kind:G(w,x),key:V,where:t0,holds:G(it,ke)}),s0=Vn(N({kind:G(pe)}),N({kind:G("code"),site:st})),eh=t=>{let e=D(t);return e!==l&&e<=255?e:l},r0=N({id:D,thing:s0,address:V,before:dt(eh),after:dt(eh),repair:st}),i0=N({pointerSize:G(4,8),description:st},{build:D,kernelBase:V,bootTime:D}),a0=N({name:st,start:V,end:V}),l0=t=>{let e=dt(Jd)(t);return(e==null?l:e.length)===7?e:l},sh=N({allocs:D,frees:D}),n0={header:N({format:G(Xk),version:G(th),segment:D,tool:st,time:D}),hunt:N({tag:Yd,target:i0,poolHitTag:N({address:V,before:D}),time:D}),snapshot:N({name:st,time:D,whole:Zd,bits:G(32,64),rows:dt(l0)},{uptime:D,bootTime:D}),modules:N({modules:dt(a0)}),image:N({start:V,timestamp:D}),stack:N({index:D,frames:dt(Yk)}),hit:N({number:D,kind:G(w,x,b),stack:D},{stopAddress:V,block:V,blockFrom:G(Ai,ns,Ui),requested:D,charged:D,poolType:D,processor:D,thread:V,process:V,time:D,open:G(!0),mayRepeat:G(!0)}),process:N({address:V},{image:st,id:D}),located:N({hit:D,block:V},{charged:D}),places:N({places:dt(e0)}),counters:N({at:G(at,rs)},{counts:sh}),doubted:N({stack:D,hits:D}),gone:N({missed:Zd}),blocks:N({there:dt(V),gone:dt(V)}),code:N({address:V,holdsTag:G(be,"no",_)}),change:N({change:r0,state:G(hr,se,rt,ct),time:D}),end:N({why:st,time:D},{uptime:D}),recheck:N({tag:Yd,hunt:D,time:D,boot:G(Se,Zs),held:D,there:dt(V),gone:dt(V),unreadable:dt(V),freed:N({asked:D,taken:D})},{uptime:D,counts:sh})},o0=new Map(Object.entries(n0)),rh=5e5,d0=1e8,h0=20,c0=class{
constructor(t){this.ai=[],this.Q=0,this.aK=0,this.bF=0,this.bk=0,this.e=[],this.ax=0,this.dI=0,this.bQ=[],this.w=new qk((e,s)=>this.V(e,s),t)}
push(t){let e=this;if(e.Q++,e.aK+=t.length,e.Q>rh||e.aK>d0)return e.V(Ws,e.Q),!1;let s=t.replace(/^\ufeff/,"");return s.trim()===""||e.aW(Bf(s))}
end(){let t=this;if(t.aX)return t.aX;if(!t.ap)return{kind:Ze};for(;t.e.length>0;)t.bc();let{hunts:e,lastHunt:s}=t.w.end();return{kind:"recording",recording:{header:t.ap,hunts:e,snapshots:t.ai,lastHunt:s,nextSeq:t.ax,problems:{count:t.dI,first:P(t.bQ,(r,i)=>r.line-i.line)}}}}
aW(t){let e=this;var s;let r=t.kind===gi&&t.entry.type===ke?t.entry:l;return t.kind===tr?e.aX=t:!e.ap&&!r&&(e.aX={kind:Ze}),e.aX?!1:(e.ap=(s=e.ap)!=null?s:r,e.bF>0&&e.fq(r!==l),t.kind===gi?e.R(t.seq,t.entry):t.kind===Za?e.R(t.seq,l):t.kind===Ys?e.bF=e.Q:e.cV(Js,e.Q),!0)}
fq(t){let e=this,s=e.bF;if(e.bF=0,!t){e.cV(Ys,s);return}e.bk+=1,e.cB=s}
cV(t,e){this.bk+=1,this.V(t,e)}
V(t,e){this.dI++,this.bQ.length<h0&&this.bQ.push({line:e,what:t})}
R(t,e){let s=this,r={damagedBefore:s.bk,tornEnd:s.cB};for(s.e.push(m({line:s.Q,seq:t,entry:e},r)),s.bk=0,s.cB=l;s.e.length>0&&s.bT();)s.bc()}
bT(){var t;let[e]=this.e,s=e?e.seq-this.ax:0;return s>=0&&s<=((t=e==null?l:e.damagedBefore)!=null?t:0)||this.e.length>ka}
bc(){let t=this,e=t.e.shift();if(!e)return;let{seq:s,entry:r,line:i,damagedBefore:a,tornEnd:n}=e,o=t.bo(),d=t.eH(s,o)?qe:On(t.ax,a,s,o);if(d!=="next"?t.V(d,i):n!==l&&s>t.ax&&t.V(Ys,n),d===Xe)return;let h=d===qe?0:s-t.ax;t.ax+=h+1,t.w.missed(h),(r==null?l:r.type)===Mt?t.ai.push(r):r&&r.type!==ke&&t.w.take(r,i)}
bo(){let t=0;return this.e.map(e=>(t+=e.damagedBefore,e.seq-t))}
eH(t,e){return e.length===0&&t>this.ax+rh}},ih=1e3,At=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,ah=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),u0=class{
constructor(t,e,s,r){this.c=t,this.L=e,this.j=s,this.bs=r}
save(t){return this.j.save(ah(t),this.bs.hunts)}
open(t){let e=this,{armed:s}=e.bs;if(s)return{kind:at,tag:s.arming.tag};e.j.flush();let r=ah(t),i=new c0,{files:a,isWhole:n,failure:o}=e.fi(r,t,i),d=i.end();if(a===0)return o!=null?o:{kind:"notFound",path:At(r,0)};if(d.kind===tr)return d;if(d.kind===Ze)return o!=null?o:{kind:Ze,path:t};let{recording:h}=d,c=Hf(e.c,h.lastHunt),{hunts:u,nextSeq:f,problems:p,snapshots:g}=h;e.bs.show(u,c.kind===at?c.note:l);let y=n&&p.count===0;return e.j.opened(g,y?{base:r,nextSeq:f,nextSegment:a,hunts:u,snapshots:g}:l),{kind:"opened",base:r,recording:h,left:c,cut:o==null?l:o.message}}
fi(t,e,s){let r=0,i=!0;return U(()=>{let a=At(t,0);for(this.L.exists(a)||(a=e,i=!1);r<ih&&this.L.exists(a)&&(r+=1,!!this.L.read(a,n=>s.push(n)));)a=At(t,r);return{files:r,isWhole:i}},({call:a,message:n})=>({files:r,isWhole:!1,failure:{kind:lt,path:a,message:n}}))}},f0=64*1024,p0=class{
constructor(t,e,s){this.aK=0,this.cg=[],this.L=t,this.Z=e,this.base=s.base,this.ct=s.seq,this.ah=s.segment,this.bd=s.tool}
get count(){return this.ah}
write(t){let e=this,s=e.aA;s&&e.fM(s),e.aA=t,e.open(),e.dw(t),(e.aK>=f0||m0(t))&&e.close(),e.aA=l}
open(){let t=this;if(t.aR)return;let e=At(t.base,t.ah);if(t.ah>=ih)throw new vs(e,"a recording has 1000 files");t.aR=t.L.create(e),t.cg.push(e),t.aK=0,U(()=>t.ap(),s=>{throw t.dV(t.cg.splice(-1)),s}),t.ah+=1}
ap(){this.dw({type:ke,format:Dl,version:1,segment:this.ah,tool:this.bd,time:this.Z()})}
discard(){this.dV(this.cg.splice(0))}
dV(t){let e=s=>U(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.L.remove(s))}
close(){let t=this.aR;this.aR=l,t==null||t.close()}
fM(t){let e=this;e.aA=l,e.close(),e.L.exists(At(e.base,e.ah))&&(e.ah+=1),e.write(t)}
dw(t){var e;let s=Wf(this.ct,t);(e=this.aR)==null||e.writeLine(s),this.ct+=1,this.aK+=s.length}},m0=t=>t.type===is&&t.state===hr||t.type===Te,g0=class{
constructor(t,e,s,r){this.ai=[],this.aA=[],this.L=t,this.Z=e,this.bd=s,this.o=r}
begin(t){this.C=t,this.U(t.start)}
note(t){var e,s;let r=(s=(e=this.C)==null?l:e.take(t))!=null?s:Q;return this.U(t),r}
noteOf(t,e){var s;t.take(e),this.aY?this.U(e):(s=this.aO)!=null&&s.hunts.includes(t)&&this.aA.push(e)}
get snapshots(){return this.ai}
noteSnapshot(t){this.cH([t]),this.U(t)}
cH(t){let e=[...this.ai,...lh(this.ai,t)];this.ai=P(e,(s,r)=>s.time-r.time)}
opened(t,e){this.cH(t),this.aO=e}
save(t,e){let s=this;var r,i;if(((r=s.aY)==null?l:r.base)===t)return{kind:"underWay",base:t};let a=((i=s.aO)==null?l:i.base)===t?s.aO:l,n=At(t,0);return U(()=>{var o;if(!a&&s.L.exists(n))return{kind:"exists",path:n};let d=e.filter(u=>!(a!=null&&a.hunts.includes(u))),h=lh((o=a==null?l:a.snapshots)!=null?o:[],s.ai),c=s.fN(t,a,h,d);if(a)for(let u of s.aA.splice(0))c.write(u);return s.eR(),s.aO=l,s.aY=c,{kind:"saved",base:t,files:c.count,hunts:d,snapshots:h.length}},({call:o,message:d})=>({kind:lt,path:o,message:d}))}
flush(){this.bH(t=>t.close())}
eR(){var t;(t=this.C)!=null&&t.openEnd&&this.U({type:Te,why:Nd,time:this.Z()}),this.flush()}
fN(t,e,s,r){let{nextSeq:i=0,nextSegment:a=0}=e!=null?e:{},n=new p0(this.L,this.Z,{base:t,seq:i,segment:a,tool:this.bd});return U(()=>this.eu(n,s,r),o=>{throw n.discard(),o}),n}
eu(t,e,s){t.open();for(let i of e)t.write(i);let r=P(s,(i,a)=>+(i===this.C)-+(a===this.C));for(let{start:i,entries:a}of r){t.write(i);for(let n of a)t.write(n)}t.close()}
U(t){this.bH(e=>e.write(t))}
bH(t){let e=this.aY;e&&U(()=>t(e),s=>{this.aY=l,this.cz(s)})}
cz({call:t,message:e}){try{this.o({kind:il,path:t,message:e})}catch(s){}}},lh=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),R=t=>{let e=K(t);return JSON.stringify(_l(t)||/["$;\\]/.test(e)?It(t):e)},ue=t=>`0x${t.toString(16)}`,S=(t,e)=>`${t} ${e}${t===1?"":"s"}`,wa=t=>t===l?"":` (${t})`,b0=t=>[...new Set([R(t),`"${It(t)}"`])].join(" or "),S0=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,k0=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,w0=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,Ie=(t,e)=>`${t} does not fit: ${e}`,D0=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,nh=t=>`Looking past ${t.join(tt)||"pool functions only"}.`,y0=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,C0=t=>`${JSON.stringify(t)} was not looked past. `,Da=t=>`Did you mean ${t.join(" or ")}?`;function oh({what:t,$r:e}){let s=e.length>dh?`${e.slice(0,dh)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${qm[t]} and try again.`}var dh=80,hh="what sites hold is at least so much, shares are of what is known",ch=t=>Ue(t)>0&&!t.isWhole(),T0=t=>ch(t)?" (at least so much, of what is known)":"";function uh({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?dr:""}${t} bytes`}var N0=(t,e)=>`${e>0?"up to ":""}${fh(t)}`;function fh({allocs:t,frees:e}){return[...t>0?[S(t,ee)]:[],...e>0?[S(e,x)]:[]].join(Si)}var Ue=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},ya=t=>`${JSON.stringify(K(t.tag))}: ${S(Ue(t),E)}${Ue(t)===0?"":`, coverage ${Rr(t)}`}`,Ca=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,_0=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`,ph=t=>t>0?[S(t,Mt)]:[],v0=(t,e)=>e>1?`${At(t,0)} to ${At("",e-1)}`:At(t,0),M0=({hi:t,tag:e})=>t===0?"":`THE LAST ${S(t,E)} on ${R(e)} are more than is kept: save before a long hunt. `,x0=t=>t.kind==="opened"?tp(t):`Not opened: ${Yf(t)}`,P0=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed",A0=10600,F0=t=>t===l?"":`; the ${Pt(t)} are looked at when a stop arrives`;function E0({hits:t,si:e,seconds:s,target:r}){let i=t/s,a=(e-t)/i,n=`${i.toFixed(1)}/s`;return a<R0?`pooltag: ${t} of ${S(e,E)}, ${n}, about ${Pt(a,r.description)} to go`:`pooltag: ${S(t,E)}, ${n}`}var R0=86400,I0=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,mh=t=>host.parseInt64(Wt(t),16),gh=8e3,U0=8,O0=class{
constructor(){this.__g=!1,this.__w={given:[],read:[]}}
query(t){return this.__m(t)}
change(t){return this.__m(t)}
run(t){return this.__m(t)}
readMemory(t,e){let s=this,r=Bn(s.__y(t),e);if(r||!bh(t))return r;s.__g=!s.__g;let i=Bn(s.__y(t),e);return i||(s.__g=!s.__g),i}
__y(t){return!this.__g||!bh(t)?t:Ut(4294967295,Z(t).low)}
__m(t){let e=this;var s;try{(s=e.__k)!=null||(e.__k=host.namespace.Debugger.Utility.Control);let r=e.__k.ExecuteCommand(t);return r?e.__14([...r]):[]}catch(r){throw e.__k=l,new vs(t,r)}}
__14(t){let e=this.__w,s=t.map((r,i)=>{let a=e.given[i]===r?e.read[i]:l;return a!=null?a:_s(ip(`${r}`))});return t.length>=U0&&(this.__w={given:t,read:s}),s}
now(){return Date.now()}
session(){let t=Ds(()=>host.currentSession.Attributes.Target),e=Ds(()=>t==null?l:t.IsKernelTarget),s=Ds(()=>t==null?l:t.IsLiveTarget),r=Ds(()=>`${host.currentSession}`);return{kernel:typeof e==Gi?e:l,live:typeof s==Gi?s:l,description:typeof r==et?r:l}}},bh=t=>Z(t).high===0&&us(t,4),V0=class{
tempFolder(){return oe("TempDirectory",t=>`${t.TempDirectory}`)}
exists(t){return oe(t,e=>e.FileExists(t))}
create(t){return oe(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__18(e,s,t);return{writeLine:i=>oe(t,()=>r.WriteLine(i)),close:()=>oe(t,()=>s.Close())}})}
remove(t){oe(t,e=>e.DeleteFile(t))}
__18(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return oe(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!e(`${a}`))return!1;return!0}finally{r.Close()}})}},fe=Ke,Sh="pooltag",kh=`dx -r0 @$${fe} = Debugger.State.Scripts.${Sh}.Contents.pool`,G0=t=>`pooltag ${t}. After .scriptload type ${kh}, then dx @$pool.status()`,Qr=()=>host.namespace.Debugger.State.UserVariables,L0=`=MicrosoftDocs/windows-driver-docs -poolused.md
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
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,Ta,W0=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e),B0=class{
constructor(t){this.unread=[],this.ag=[],this.Q=0,this.name=t}
push(t){let e=this;e.Q+=1;let s=hp(t);s===er?e.unread.push(e.Q):s&&e.ag.push(m({},s,{line:e.Q}))}
zt(){return this.ag.length===0}
Cr(t){let e=String.fromCharCode(...Li(t)),s=this.ag.filter(({pattern:i})=>Mr(i,e)),r=Math.max(...s.map(wh));return s.filter(i=>wh(i)===r).map(({name:i,description:a,line:n})=>({Re:"list",name:i,place:{kind:"file",file:this.name,line:n},description:a}))}},wh=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),Dh="\\pooltag.txt",H0="C:\\Program Files (x86)\\Windows Kits\\",K0=`\\triage${Dh}`,$0=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${Dh}`],z0=/^(?:(\w{3} \w{3} .*) \()?([0-9A-F]{8})(?:\)$| \(This)/,Q0=class{
constructor(){this.modules=[]}
push(t){var e;let s=Rl(t);s&&this.modules.push(s);let[,r="",i=""]=(e=/^\s+([\w ]+):\s+(\S.*?)\s*$/.exec(t))!=null?e:[],a=this.modules.length-1,n=this.modules[a];!n||r===""||(this.modules[a]=m({},fp(r,i),n))}},q0=/^(\w+)(?:\.(?:sys|dll|exe)$|!)/i,X0=({tables:t,g:e,_:s,Ce:r})=>{var i;return(t.length*e+((i=r==null?l:r.g)!=null?i:0))*s.size},yh=({allocs:t,frees:e,bytes:s})=>[t,e,s],Ch={allocs:0,frees:0,bytes:0},j0=/^\s*([A-Z][\w ]{2,40}):\s*(\d{1,20})\s*\(\s*(\d{1,22}) ?[Kk][Bb]\)\s*$/,Z0=1024,J0=t=>Sp($(t,tg));function Th({rows:t,bits:e}){let s=(r=0,i=0,a=0)=>{let n=e===32?r-i|0:r-i;return{allocs:r,frees:i,s:Math.max(0,n),bytes:a}};return t.map(([r=0,i,a,n,...o])=>{let d=j(r);return{tag:d,text:K(d),nonPaged:s(i,a,n),paged:s(...o)}})}function Y0({rows:t,total:e}){if(e===l)return"missing";let s=r=>t.reduce((i,a)=>i+a[r].bytes,0)===e[r].bytes;return s(Ks)&&s(Ct)?"whole":"differs"}var tw=({nonPaged:t,paged:e},s)=>Nh(t,s.nonPaged)&&Nh(e,s.paged),Nh=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&Math.max(0,t-e)===r.s,_h=[Ce,Ct,bt,sr,rr,ir,Di,"peralloc"];function ew({text:t},{text:e}){return t===e?0:t<e?-1:1}var Na=t=>t.nonPaged.s+t.paged.s,vh=t=>t.nonPaged.bytes+t.paged.bytes,Mh=t=>`Not armed: ${Np(t)}`,sw=(t,e)=>`ARMED: the machine stops at every allocation and free of ${R(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`,_a="dx -g shows columns",va=`${_a}, [0].details() the rest`,rw=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${S(e,"row")}, the first is [0]`,xh=36e5,iw=(t,e)=>t.uptime===l||e.uptime===l?0:e.uptime-t.uptime,aw={few:"",flat:"flat",step:"one step",steady:"steady growth",falling:"falling",sawtooth:"saw-tooth",uneven:"uneven"},Ph=(t,e)=>`${(t/xh).toFixed(2)} hours ${e}`,Ah="that the target ran",lw="by the debugger's clock",nw=(t,e)=>`${t.name} and ${e.name}: another boot, so nothing is subtracted.`,Fh=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,Eh="g, wait, break in, and dx @$pool.snapshot() again.",Rh=`First dx @$pool.snapshot(), then ${Eh}`,Ih="The tag tracker cannot be read; types of nt may be missing.",ow=(t,e,s)=>`Snapshot ${JSON.stringify(t)}: ${S(e,bt)}. ${s?`Then ${Eh}`:"dx -g @$pool.diff() shows what changed."}`,Uh=t=>t===b?["boot unknown"]:[];function dw({rows:t,Qt:e,Ir:s,boot:r,Ur:i,by:a}){let n=a===_i?Ah:lw;return[`${S(t.length,bt)} (bytes) over ${S(e.length,Mt)}`,...i?[Ph(i*xh,n)]:[],...s>0?[`${s} of another boot`]:[],...Uh(r),_a].join(_t)}var hw=4096,Oh=256;function cw(t,{block:e,Vr:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.st().kind===b)return"not seen freed; frees may have been missed";let{count:r}=t.Kt();return s?`not seen freed; ${S(r,x)} of which the block is not known can have been of it`:"not freed: every free was seen"}function uw(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>fs(v(e,o),r),a=Number.parseInt(e.slice(-4),16)%hw===0,n=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${ue(Math.min(s!=null?s:Oh,Oh))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-n)}`]]}var fw=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",pw=2e3;function mw({hunt:t,tag:e,capture:s}){let r=Ue(t);if(!(t.xt()*10<r||r>=pw||s.end.kind!==Ye))return`More hits tell more of the blocks: dx @$pool.hitTag(${R(e)}, ${Math.max(500,2*r)}).`}var gw=t=>t.kind===ar||t.kind===ge&&t.stop.kind===es,bw=t=>t.kind===gt?ne(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function Sw({version:t,Tr:e,linked:s}){let r=s&&`linked ${s.replace(/^\w+ (\w+) +(\d+) .*?(\d+)$/,"$1 $2 $3")}`;return[t,e==null?l:e.slice(0,24),r].filter(Boolean).join(tt)}function kw(t,{Ss:e,read:s,failed:r}){let i=e.length===0?"no known user":S(e.length,"known user"),a=r===l?"":`, no other: ${r}`;return`${R(t)}: ${i} in lists (${["pooltag's table",...s].join(tt)}${a}); seen at work by dx @$pool.hitTag(${R(t)})`}var ww="The debugger has no !vm. dx -g @$pool.used() shows what tags hold.",Dw=(t,e=0)=>[...t.map(Up),`Pool in all; memory ${ws(e)}`].join(" "),qr=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),Vh=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;function yw({lt:{before:t,after:e}}){return t&&e&&qr(t,e)}var Cw=1/2;function Tw({pi:t},e){let s=e**2/12;return 2*Math.sqrt(Math.max(0,t-s))}var Nw=3,_w=1/20,vw=3/4,Mw=2,Gh=1,xw=1-gd,Pw=3,Lh=({asked:t,taken:e})=>t===0?1:Math.min(1,(e+Pw)/t);function Aw({hits:t,$:e},s,r,i,a){let n=e.count>=Mw,o=n?ba(e):r,d=({hit:Y})=>i-Y>Gh*o,h=s.filter(d),c=s.filter(Y=>!d(Y)),u=({block:Y})=>(a==null?l:a.there.has(Y))===!0,f=({block:Y})=>(a==null?l:a.gone.has(Y))===!0,p=h.filter(u),g=h.filter(f).length,y=c.filter(u),k=a!==l&&a.Rr>Gh*o,T=[...h,...c].filter(Y=>u(Y)||f(Y)).length,ht=c.filter(Y=>u(Y)||f(Y)).length,L=xw*t.alloc*Math.min(o,i)/Math.max(1,i),Ra=k?Wh(p.length,L+Fw(g,a.Ds))+Wh(y.length,Ew(ht,a.Ds)):0;return{freed:e.count,old:h.length,Le:c.length,frees:n,sa:p.length,oe:g,there:p.length+y.length,asked:T,rt:Ra,Ve:[...p,...y].map(({hit:Y})=>Y)}}var Wh=(t,e)=>Math.max(0,t-e),Fw=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),Ew=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));function Rs({lt:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:l}var Xr=({use:t})=>{var e,s;return(s=(e=t.site)==null?l:e.frame.text)!=null?s:"An unknown call site"},Rw=3,Iw=t=>t.isWhole()?"":dr;function Uw({Ee:t,ui:e},{uptime:s,time:r}){return s!==l&&t!==l&&s>=t?` (${Pt((s-t)/1e3)} of the target)`:e!==l&&r>=e?` (${Pt((r-e)/1e3)} of the debugger)`:""}function Ow({freed:t,boot:e,held:s,there:r,gone:i,unreadable:a}){let n=r.length+i.length+a.length,o=n<s?`; a sample of ${n} of ${s} blocks`:"",d=e===Zs?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${S(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${d}`}function Vw({ks:t},e){return t.kind==="pattern"?Mr(t.pattern,e):t.kind===ye}var Gw=2e3,Lw=({rows:t})=>t.every(({tag:e})=>e!==l);function Ww(t,{text:e,tag:s}){if(!Vw(t,e))return;let r=t._r?Bw:Bh;return{text:e,tag:s,nonPaged:r,paged:r}}var Bh={s:0,bytes:0},Bw=m({allocs:0,frees:0},Bh),jr=(t,e)=>t===l||e===l?l:t+e,Hh=({nonPaged:t,paged:e})=>t.s+e.s,Hw=(t,e)=>t.nonPaged.ls!==e.nonPaged.ls||t.paged.ls!==e.paged.ls;function Kw({he:[t,e]}){let s=(r,i)=>{var a,n;return((a=e==null?l:e[r][i])!=null?a:1/0)<((n=t==null?l:t[r][i])!=null?n:0)};return s(Ks,sr)||s(Ks,rr)||s(Ct,sr)||s(Ct,rr)}var Kh=({s:t,bytes:e})=>t!==0||e!==0,$w=60,zw=5,Qw=4/5,$h=2.4,zh=36e5,Is=({nonPaged:t,paged:e})=>t.bytes+e.bytes,Qh=({he:t,Pt:e})=>{var s;return Is((s=t.filter(r=>r!==l).pop())!=null?s:e)};function qw({Pt:t,he:e},s,r,i){var a;let n=e.filter(f=>f!==l),o=[];e.forEach((f,p)=>{var g;f&&o.push({at:(g=r[p])!=null?g:p,value:Is(f)})});let[d=t]=n,h=(a=n[n.length-1])!=null?a:t,c=Zp(o),u=f=>Math.round(f*zh);return{Pt:t,first:d,last:h,Qt:n.length,ue:tm(o,c),bytes:Is(h)-Is(d),blocks:Hh(h)-Hh(d),Qi:i&&c?{Tt:u(c.Tt),low:u(c.low),high:u(c.high)}:l,place:s}}var Xw=2**30,jw=.8,Zw=.1,qh=(t,e=1/0)=>t!==l&&t<=4*e?t:l,Xh=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],Jw=new Set(Xh.filter(t=>!t.endsWith("*"))),Yw=Xh.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1)),tD=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function eD(t,{modules:e,skip:s,pointerSize:r}){var i,a;let n=kt(t);for(let d=n;d<t.length;d++){let h=t[d];if(!h||!Ps(t,d))return{kind:b,why:de(t)};if(h.address&&!us(h.address,r))return{kind:Je};let c=sD(h,e),u=d-n;if(c===l)return{kind:vi,frame:h,past:u};if(!lm(c)&&!Er(h,s))return{kind:or,module:c,frame:h,past:u}}let o=t[t.length-1];return!o||n>=t.length?{kind:b,why:de(t)}:{kind:tD.test((a=(i=o.symbol)==null?l:i.name)!=null?a:"")?Je:"cut"}}function sD({address:t,symbol:e},s){var r;let i=t&&_n(t,s),a=(r=i==null?l:i.module)!=null?r:e==null?l:e.module;return a===""?l:a}function rD({stacks:t}){let e=[];for(let{wt:s}of t)"past"in s&&e.push(s.past);return e.length===0?l:[Math.min(...e),Math.max(...e)]}var Zr=3,iD=1/20,aD=1/2,lD=1/8,nD=1/2,oD=1/100,dD=1/20,jh={kind:b},hD=(t,e)=>e.rt-t.rt||e.there-t.there||e.old-t.old||e.held-t.held,cD=(t,{freed:e})=>t<Zr-1||t<Zr&&Lh(e)**t>=iD;function uD(t,e,{rt:s,Le:r},i){let{there:a,asked:n,freed:o,oe:d,rt:h,Ve:c,Ge:u}=e,f=Rs(t,i);if(n>0&&a===0)return ct;if(i.boot===Zs)return"boot";if(!f||f<=u)return"tooSoon";if(!(o===0&&a===n&&a>=Zr&&Gp(t,e.held)))return a>nD*(o+n)?Ti:h===0||cD(s,i)||h>=Zr&&c.last-c.first<lD*t.lastHit?ss:d>dD*h?fl:(c.last/t.lastHit)**h<oD?rs:Vp(t,h,r)?l:rs}var Jr={used:{group:q,line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; patterns: Ab*,-Abc?"},top:{group:q,line:'-g @$pool.top("pb")',short:"as PoolMon",usage:"top([keys], [pattern])",help:"as PoolMon shows it, by its keys: p pp t a f d b m"},snapshot:{group:q,line:"@$pool.snapshot()",short:"counts of all tags",usage:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{group:q,line:"-g @$pool.diff()",short:"what changed",usage:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},growth:{group:q,line:"-g @$pool.growth()",short:"what goes on",usage:"growth()",help:"how tags moved over all snapshots; what grows steadily first"},totals:{group:q,line:"-g @$pool.totals()",short:"pool in all",usage:"totals()",help:"pool in all, of its limits and of memory; in percent, how much of it tags explain"},who:{group:q,line:'-g @$pool.who("Abc ")',short:"known users",usage:'who("Abc ")',help:"known users of a tag, by lists; not seen at work"},leaks:{group:q,line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:q,line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:q,line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:q,line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:q,line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:q,line:"@$pool.stacks()[0].details()",short:St,usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:q,line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:q,line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:q,line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:Et,line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:Et,line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:Et,line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:Et,line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},fD="what to type; dx -v @$pool says more of each call",pD=class{
constructor(t){this.__r=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:s}=this.__r;return`${t}: dx ${e}  ${s}`}},X=t=>_s(t).replace(/\t/g," "),O=class extends Error{
constructor(t){super(X(t)),this.name=""}},mD=500,gD=[8,256],bD=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function SD([t,e]){let s=_h.find(a=>a===t),[r,i]=s===l?[t,e]:[e];if(i===l&&(r===l||typeof r==et))return{sort:s!=null?s:Ce,pattern:r};throw new O(Ie(`${r}`,Zh))}var Zh=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${_h.join(" ")}`,Jh={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},Us=(t,e="noStack")=>{var s;return(s=t==null?l:t.frame.text)!=null?s:Jh[e]},kD=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,Yh=t=>t.some(({symbol:e})=>e!==l&&kD.test(e.name)),tc="processes of blocks not seen freed",wD=5,Os=class{
constructor(t){this.__11=X(t)}
toString(){return this.__11}},J=class{
constructor(t,e){this.__12=X(t),this.__f=e}
toString(){return this.__12}
*[Symbol.iterator](){for(let t=0;t<this.__f.length;t+=1){let e=this.__f[t];e!==l&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,s;let r=(e=Wn(t))!=null?e:-1;return(s=this.__f[r])!=null?s:new Os(rw(r,this.__f.length))}},Oe=(t,e)=>new J(t,e.map(s=>new Os(s))),Ma=48,mt=(t,e)=>`${t} ${mm(X(e),Ma-t.length-1)}`,z=t=>t===l?"":t,Qt=t=>t===l?"":Math.floor(t*100),DD=class{
constructor(t,e,s){this.__0=t,this.__a=e,this.__7=Us(e.site,de(t.stacks.at(e.stack))),this.Bytes=z(e.charged),this.Age=e.Ts,this.Secs=z(e.We&&Math.round(e.We/1e3)),this.Process=X(ra(t,e.process)),Object.assign(this,s)}
toString(){return mt(Wt(this.__a.block),this.__7)}
details(){let t=this,{block:e,hit:s,Ts:r,We:i,charged:a,requested:n,thread:o,stack:d}=t.__a,{description:h}=t.__0.start.target,c=a===l?"":`, ${a} bytes`,u=n===l?"":`, ${n} asked for`,f=i===l?"":`, ${Pt(i/1e3,h)}`,p=[`allocated at hit ${s} of ${t.__0.lastHit}: ${r} hits${f} before the last one`,o&&`thread ${Wt(o)}`,no(t.__0,t.__a.process,t.__0.stacks.at(d)),cw(t.__0,t.__a),"on this boot of the target, as long as it is there:",...uw(t.__0,t.__a),"its stack:"];return Oe(`${Wt(e)}${c}${u}, tag ${JSON.stringify(K(t.__0.tag))}`,[...p.filter(g=>!!g),...t.__0.stacks.at(d).map(({text:g})=>g)])}
get[Symbol.metadataDescriptor](){return ft(ie,"Age","Secs")}},ec=class{
constructor(t,e){this.NonPaged=t.s,this.NonPagedBytes=t.bytes,this.Paged=e.s,this.PagedBytes=e.bytes,this.Allocs=z(jr(t.allocs,e.allocs)),this.Frees=z(jr(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return ft(ni,ei,oi,si,vt,re)}},xa=({tag:t,description:e})=>X(Rp(zn([gm(e),t===l?[]:$n(t)]))),sc=t=>`${t>0?"+":""}${t}`,yD=class extends ec{
constructor(t){super(t.nonPaged,t.paged),this.__q=t,this.Users=xa(t)}
toString(){let{bytes:t,text:e}=this.__q;return mt(sc(t),e)}},CD=t=>t===l?"":[...new Set(t)].join("-"),Pa={},Yr=({Tag:t,Target:e})=>t!==l||e!==l,rc=({start:{target:t}})=>`${t.description} ${t.kernelBase}`,TD=5,ND=class{
constructor(t,e,s,r){let{holding:i,share:a}=e;this.__0=t,this.__2=e,this.__10=s,this.Blocks=z(i==null?l:i.blocks),this.Bytes=z(i==null?l:i.bytes),this[hs]=i&&t.xt()===0?Math.round(a*100):"",this.Past=CD(rD(e)),this.Known=t.isWhole()?ye:"at least",Yr(r)||(this[Rt]=Qt(t.booked())),Object.assign(this,r)}
toString(){return mt(`${this.Blocks||0}/${this.__2.allocs}`,oo(this.__2.wt))}
details(){let t=this;var e;let{wt:s,stacks:r,allocs:i}=t.__2,[a]=r,n=t.Known===ye?"":dr;return Oe(`${oo(s)}, tag ${JSON.stringify(K(t.__0.tag))}`,[`${n}${t.Blocks||0} blocks stay of ${S(i,ee)} on ${S(r.length,Jt)}`,bm(s),...t.__17(),...[ia(t.__0,tc,_D(t.__2))].filter(vD),"the stack with the most blocks:",...t.__0.stacks.at((e=a==null?l:a.stack)!=null?e:-1).map(({text:o})=>o)])}
__17(){var t;let e=new Map;for(let{stack:a,wt:n,blocks:o}of this.__2.stacks){let d=this.__0.stacks.at(a),h=km(n,Us(this.__0.pe(d,this.__10),de(d)));e.set(h,((t=e.get(h))!=null?t:0)+o.length)}let s=P([...e],([,a],[,n])=>n-a),r=s.slice(0,TD).map(([a,n])=>`${S(n,it)} not seen freed: ${a}`),i=s.length-r.length;return i>0?[...r,`and ${S(i,"other way")}`]:r}
get[Symbol.metadataDescriptor](){return ft(Dr,ie,hs,Rt)}},_D=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),vD=t=>t!==l,MD=class{
constructor(t){let e=t.ue==="step"?l:t.Qi;this.__n=t,this.How=aw[t.ue],this.PerHour=z(e==null?l:e.Tt),this.Half=e?`${e.low} to ${e.high}`:"",this.Blocks=t.blocks,this.Held=Is(t.last),this.Place=t.place,this.Users=xa(t.Pt)}
toString(){return mt(sc(this.__n.bytes),this.__n.Pt.text)}
get[Symbol.metadataDescriptor](){return ft("PerHour",Dr,"Held","Place")}},xD=class{
constructor(t,e,s,r){this.__b=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=z(e.block&&mh(e.block)),this.Charged=z(e.charged),this.Cpu=z(e.processor),Object.assign(this,r);let i=t.qe(e),a=Us(t.pe(i,s),de(i));this.__3=mt(`${e.number} ${e.kind}`,a)}
toString(){return this.__3}
details(){let t=this,{stopAddress:e,requested:s,poolType:r,blockFrom:i,thread:a,time:n}=t.__b,o=[`tag ${JSON.stringify(K(t.__b.tag))}`,e&&`stopped at 0x${e}`,a&&`thread 0x${a}`,no(t.__0,t.__b.process,t.__0.qe(t.__b)),s!==l&&`${s} bytes asked for`,r!==l&&`pool type 0x${r.toString(16)}`,i&&`block found by ${i}`,n!==l&&`at ${new Date(n).toISOString()}`].filter(Boolean);return Oe(o.join(tt),t.__0.qe(t.__b).map(({text:d})=>d))}
get[Symbol.metadataDescriptor](){return ft("Number","Charged","Cpu")}},PD=/^Ex\w*Lookaside/,Vs=t=>Us(t.site,t.Lt);function ic(t,{use:e,holding:s}){let{site:r,allocs:i,frees:a,stacks:n}=e,o=[`${S(i,ee)} and ${S(a,x)} seen here, from ${S(n.length,Jt)}`,s&&Dm(t,s),s&&RD(s),ia(t,tc,AD(t,e)),ID(t,e),...ym(e),UD(t,e),`coverage ${Rr(t)}${Ln(t)}`,(r==null?l:r.frame.source)&&`source ${r.frame.source.file} line ${r.frame.source.line}`,Cm(t.Xe(e))];return Oe(`${Vs(e)}${r?` (${r.key})`:""}${FD(e)}, tag ${JSON.stringify(K(t.tag))}`,o.filter(d=>!!d))}function AD(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>{var a;return r.concat((a=s.get(i))!=null?a:[])},[])}var FD=({Lt:t})=>t===pl?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function ED({bytes:t,requested:e},s){return t!==l?`, ${s}${t} bytes`:e===l?"":`, ${s}${e} bytes asked for`}function RD({nt:t}){return t&&`sizes ${t.smallest}, ${t.Tt} and ${t.largest} bytes (smallest, median, largest)`}function ID(t,{first:e,last:s,allocs:r,frees:i,unknown:a}){if((e==null?l:e.time)===l||(s==null?l:s.time)===l)return;let n=c=>Pt((c-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,d=r+i+a-1,h=o>0?`, ${(d/o).toFixed(2)} hits a second`:"";return`first hit here after ${n(e.time)}, last after ${n(s.time)}${h}`}function UD(t,{stacks:e}){return e.some(s=>wm(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":l}var ac=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},OD=class{
constructor(t,{use:e,holding:s,share:r},i=Pa){this.__0=t,this.__2=e,this.__o=s,this.Blocks=s.blocks,this.Bytes=z(s.bytes),this[hs]=t.xt()===0?Math.round(r*100):"",this.Known=t.isWhole()?ye:`at least${this[hs]===""?"":" %"}`,Yr(i)||(this.Old=s.old,this[Rt]=Qt(t.booked())),Object.assign(this,i)}
toString(){return mt(`${this.__o.blocks}/${this.__2.allocs}`,Vs(this.__2))}
details(){return ic(this.__0,{use:this.__2,holding:this.__o})}
get[Symbol.metadataDescriptor](){return ft(Dr,ie,hs,"Old",Rt)}},VD=class{
constructor(t,e,s){this.__0=t,this.__2=e,this.__j=GD(t,e);let{there:r,gone:i,unreadable:a}=lc(s,this.__j);this.Held=r+i+a,this.There=r,this.Gone=i,this.Unreadable=a,this.Events=z(Rs(t,s))}
toString(){return mt(`${this.There}/${this.Held}`,Vs(this.__2))}
details(){let t=this,{k:e}=t.__0,s=e.map(i=>{let a=Rs(t.__0,i),{there:n}=lc(i,t.__j);return`${n} of ${t.Held} there ${a===l?"later":`after ${a} events`}`}),r=e[e.length-1];return Oe(Vs(t.__2),[...s,...r?[Ow(r)]:[]])}
get[Symbol.metadataDescriptor](){return ft("Held","There","Gone","Unreadable","Events")}};function GD(t,{stacks:e}){var s;let r=t.held(),i=new Set;for(let a of e)for(let{block:n}of(s=r.get(a))!=null?s:[])i.add(n);return i}function lc({there:t,gone:e,unreadable:s},r){let i=a=>a.filter(n=>r.has(n)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var LD=class{
constructor(t,e,s=Pa){let{use:r,holding:i}=e;this.__0=t,this.__7=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=z(i==null?l:i.blocks),this.Bytes=z(i==null?l:i.bytes),Yr(s)||(this[Rt]=Qt(t.booked()));let a=i!==l&&!t.isWhole(),n=t.Xe(r).kind===Xa;this.Note=[a&&"at least",n&&"wrapper?"].filter(Boolean).join(tt),Object.assign(this,s)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,Vs(this.__7.use))}
details(){return ic(this.__0,this.__7)}
get[Symbol.metadataDescriptor](){return ft(vt,re,Dr,ie,Rt)}},nc=28,WD=class{
constructor(t,e,s=Pa){this.__0=t,this.__v=e.stack,this.__d=t.stacks.at(e.stack),this.__l=t.gi(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.pe(this.__d,[]);this.__7=X(Us(r,de(this.__d)));let i=this.__13(r).join(" < ");this.Callers=i.length>nc?`${i.slice(0,nc-3)}...`:i,Yr(s)||(this[Rt]=Qt(t.booked())),Object.assign(this,s)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,this.__7)}
details(){let t=this,e=t.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:o})=>o===t.__v),s=ia(t.__0,"processes of its last hits",e),r=t.__d.map(({text:o})=>o),i=t.__l>0?`; up to ${S(t.__l,E)} had another stack`:"",a=JSON.stringify(K(t.__0.tag)),n=Rr(t.__0);return Oe(`${S(r.length,"frame")}, tag ${a}, coverage ${n}${i}`,s===l?r:[...r,s])}
get[Symbol.metadataDescriptor](){return ft(vt,re,Rt)}
__13(t){let e=t?t.St+1:kt(this.__d);return this.__d.slice(e).map(({text:s})=>X(s))}},BD=class{
constructor(t,e,s){let r=Nm(t,e);this.PoolHitTag=r.value===l?"not readable":It(j(r.value));let i=Uo(t);this.Armed=X($D(r,e,i)),this.Repair=X(zD(r,i)),this.Recorded=Aa([...e.shown.keys()].map(a=>JSON.stringify(K(a)))),this.Learned=Aa(e.Ye().map(HD)),this.Skipped=X(Aa(s))}
toString(){return this.Armed}};function HD({kind:t,key:e,where:s,holds:r}){let i=pi in s?s.register:`[base${KD(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var KD=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Aa=t=>t.length===0?yt:t.join(tt);function $D({value:t},{armed:e,change:s},r){if(t===l)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(wt(t))return`not armed${i}`;let a=`ARMED for ${JSON.stringify(K(j(t)))}${i}`;return r?a:!s||ps(s.after)!==t?`${a}, not by this script`:`${a} by ${e?"arm()":"a call that could not disarm"}`}function zD({value:t,repair:e},s){return t!==l&&wt(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}var QD=t=>`${S(t,"row")}; keys of PoolMon: p nonpaged, pp paged, by t tag, a allocs, f frees, d diff, b bytes, m bytes per alloc: "pb"`,qD=class{
constructor(t,{allocs:e,frees:s,s:r,bytes:i}){this.__3=mt(`${i}`,t),this.Allocs=z(e),this.Frees=z(s),this.Freed=Qt(e&&s!==l?s/e:l),this.Diff=r,this.Bytes=i,this.PerAlloc=r>0?Math.round(i/r):""}
toString(){return this.__3}
get[Symbol.metadataDescriptor](){return ft(vt,re,"Freed",fr,ie,"PerAlloc")}},XD={a:vt,f:re,d:fr,b:ie,m:"PerAlloc"},jD=t=>typeof t==et&&/^p{0,2}[tafdbm]?$/.test(t),ZD=class{
constructor({pool:t,used:e,z:s,Or:r},i){this.__3=`${ws(e)} ${t}`,this.Bytes=e,this.Limit=z(s),this.OfLimit=Qt(s&&e/s),this.OfMemory=Qt(i&&e/i),this.InTags=Qt(r===l?r:r/e)}
toString(){return this.__3}
get[Symbol.metadataDescriptor](){return ft(ie,"Limit","OfLimit","OfMemory","InTags")}},JD=class extends ec{
constructor(t){super(t.nonPaged,t.paged),this.__e=t,this.Users=xa(t)}
toString(){return mt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__e.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__e,r=e!==l&&_l(e)?` (${It(e)})`:"";return new Os(`${t}${r}: ${s}`)}},YD=class{
constructor({Re:t,name:e,place:s,description:r=""},i){this.__3=e,this.Grade=t,this.Place=X(Ip(s).replace(/^.*\\/,"")),this.Here=X(i===al?"not loaded":Sw(i||{})),this.Says=X(r).slice(0,Ma)}
toString(){return X(`?${this.__3}`).slice(0,Ma)}},ty=class{
constructor(t,e,s,r,i,a,n){this.__t=!1,this.__1=[],this.__h=n,this.__9=t,this.__4=e,this.__i=s,this.__c=r,this.__s=i,this.__p=a}
toString(){return`pooltag ${this.__p}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return fm()}
hitTag(...t){return this.__6("hitTag",t,([e,...s])=>{let r=ys("hitTag",e),i=io('hitTag("Abc ", ',s.filter(n=>n!==Gs)),a=this.__4.hunt(r,i,s.includes(Gs));return a.kind===wr?this.__u(a):Mh(a)})}
arm(...t){return this.__6("arm",t,([e,s])=>{let r=ys("arm",e);if(s!==l&&s!==Gs)throw new O(Ie(`${s}`,`dx @$pool.arm("Abc ", "${Gs}")`));let i=this.__4.arm(r,s===Gs);return i.kind===at?sw(r,i.armed.arming.repair):Mh(i)})}
capture(...t){return this.__6("capture",t,()=>{let e=this.__4.capture(io("capture(",t));return e.kind===wr?this.__u(e):_p(e)})}
clear(...t){return this.__6("clear",t,()=>Xf(this.__4.clear()))}
skip(...t){let e=this;return e.__6("skip",t,([s])=>{let r=ao("skip",s);return e.__1=[...e.__1.filter(i=>i!==r),r],nh(e.__1)+(e.__15(r)?"":y0(r))})}
unskip(...t){let e=this;return e.__6("unskip",t,([s])=>{let r=ao("unskip",s),i=e.__1.includes(r)?"":C0(r);return e.__1=e.__1.filter(a=>a!==r),i+nh(e.__1)})}
save(...t){return this.__6("save",t,([e])=>Jf(this.__i.save(lo("save",e))))}
open(...t){return this.__6("open",t,([e])=>x0(this.__i.open(lo("open",e))))}
used(...t){this.__5("used",t);let{sort:e,pattern:s}=SD(t),{reading:r,rows:i}=this.__x(e,s);return new J(vm(r,i.length),i.map(a=>new JD(a)))}
top(...t){this.__5("top",t);let[e,s]=jD(t[0])?t:["",t[0]],r=Mm(this.__x(bt,Or("top",s)).rows,`${e}`);return new J(QD(r.length),r)}
snapshot(...t){let e=this;return e.__6(Mt,t,([s,r])=>{var i;let{snapshots:a}=e.__c,n=(i=Or(Mt,s))!=null?i:`s${a.length+1}`,o=Or(Mt,r),d=Qn(e.__9,e.__h,n,o===l?l:e.__16(o));return d?(e.__c.noteSnapshot(m({type:Mt},d)),ow(n,d.rows.length,a.length===0)):Ih})}
diff(...t){this.__5(ir,t);let e=this.__z(t,0),s=this.__z(t,1),r=Yn(e,s);if(r.kind!==Ni)throw new O(nw(e,s));return new J(vp(r,e,s),r.rows.map(i=>new yD(i)))}
growth(...t){this.__5("growth",t);let e=em(this.__c.snapshots.map(qn));if(e.Qt.length<2)throw new O(Rh);return new J(dw(e),e.rows.map(s=>new MD(s)))}
totals(...t){var e;this.__5("totals",t);let s=J0(this.__9);if(!s)throw new O(ww);let r=(e=this.__e())==null?l:e.rows.map(({nonPaged:a,paged:n})=>[a.bytes,n.bytes]),i=a=>r==null?l:r.reduce((n,o)=>{var d;return n+((d=o[a])!=null?d:0)},0);return new J(Dw(eo(s),s.physical),am(s,i(0),i(1)).map(a=>new ZD(a,s.physical)))}
who(...t){this.__5("who",t);let e=ys("who",t[0]),s=pp(this.__9),r=cp(e,this.__9,this.__s);return new J(kw(e,r),r.Ss.map(i=>new YD(i,s(i.name))))}
leaks(...t){let e=this.__8(Ci,t),s=_e(e),r=[];for(let n of e)for(let o of Tm(n,this.__1))r.push(new OD(n,o,s(n)));let i=e.map(n=>ea(n,sa(n,this.__1))),a=Cs(e,r.length,yl,Cl);return new J([a,...i].filter(Boolean).join(". "),r)}
recheck(...t){let e=[],s=[];for(let i of this.__8(as,t)){let a=Qp(i,this.__4.recheck(i)),n=i.k[i.k.length-1];if(a!==l?s.push(a):s.push(ea(i,sa(i,this.__1))),!(a!==l||!n))for(let{use:o,held:d}of Xn(i,this.__1))d>0&&e.push(new VD(i,o,n))}let r=(i,a)=>a.There-i.There||a.Held-i.Held;return new J(s.join(" "),P(e,r))}
sites(...t){let e=this.__8("sites",t),s=_e(e),r=[];for(let i of e)for(let a of iy(i.sites(this.__1)))r.push(new LD(i,a,s(i)));return new J(Cs(e,r.length,yl,Tl),r)}
blocks(...t){let[e]=t,s=ry(e)?e:l,r=this.__8(Fi,t,s===l?t:[]),i=new Set,a=_e(r),n=[],o=0;for(let d of r)for(let h of cm(d,this.__1))h.site&&i.add(h.site.frame.text),!(s!==l&&!um(h.site,s))&&(o+=1,n.length<sy&&n.push(new DD(d,h,a(d))));if(s!==l&&o===0)throw new O(xp(s,[...i]));return new J(_m(r,n.length,o),n)}
drivers(...t){let e=this.__8("drivers",t),s=_e(e),r=[];for(let i of e)for(let a of nm(i,this.__1))r.push(new ND(i,a,this.__1,s(i)));return new J(Cs(e,r.length,"module",Cl),r)}
stacks(...t){let e=this.__8("stacks",t),s=_e(e),r=[];for(let i of e){let a=P(i.pt(),(n,o)=>dc(o)-dc(n));for(let n of a)r.push(new WD(i,n,s(i)))}return new J(Cs(e,r.length,Jt,Tl),r)}
hits(...t){let[e]=t,s=e===l?ey:ro("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__8(Ye,t,[]),i=_e(r),a=[];for(let n of r)for(let o of n.recent(s))a.push(new xD(n,o,this.__1,i(n)));return new J(Cs(r,a.length,E,"number, kind, call site"),a)}
status(...t){return this.__5("status",t),new BD(this.__9,this.__4,this.__1)}
help(...t){so("help",t);let e=Object.values(Jr).map(s=>new pD(s));return new J(`pooltag ${this.__p}: ${fD}`,e)}
__x(t,e){let s=this.__e();if(!s)throw new O(Ih);let r=Cp(s.rows,t).filter(({text:i})=>e===l||ho(e,i));return r.length===0&&pm(e,s.rows.map(({text:i})=>i)),{reading:s,rows:r}}
__e(){let t=this;return t.__t||t.__h({kind:"listing"}),t.__t=!0,yp(t.__9,t.__h)}
__16(t){if(!/[*?]/.test(t))return[ys(Mt,t)];let e=new Set;for(let{rows:s}of this.__c.snapshots)for(let[r=0]of s){let i=j(r);ho(t,K(i))&&e.add(i)}if(e.size===0)throw new O(Fh("known tag",t));return[...e]}
__z(t,e){let{snapshots:s}=this.__c,r=Or(ir,t[e]),i=r===l?s[s.length-2+e]:s.filter(a=>a.name===r).pop();if(i)return qn(i);throw new O(r===l?Rh:Fh(Mt,r))}
__u(t){let{hunt:e}=t;return[Fp(t),ea(e,sa(e,this.__1))].filter(Boolean).join(" ")}
__15(t){let{hunts:e}=this.__4,s=r=>Er(r,[t]);return e.length===0||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}
__5(t,e){so(t,e),this.__4.$i()}
__6(t,e,s){try{return this.__5(t,e),new Os(s(e))}catch(r){if(!(r instanceof O))throw r;return new Os(r.message)}}
__8(t,e,[s]=e){this.__5(t,e);let r=s===l?l:ys(t,s),{shown:i}=this.__4,a=(r===l?[...i.values()]:[i.get(r)]).filter(n=>n!==l);if(a.length===0)throw new O(zf(r,r===l?[]:Xl(r,i.keys())));return a}},Gs=We,ey=100,sy=1e3,ry=t=>typeof t==et&&t.length>4&&/!|\+0x/.test(t),iy=t=>P(t,(e,s)=>oc(s)-oc(e)),oc=({use:t})=>t.allocs+t.frees+t.unknown,dc=({hits:t})=>t.alloc+t.free+t.unknown,Ve=new O0,ti=t=>Ir(rp(t)),Fa=new V0,Ls=new g0(Fa,()=>Ve.now(),Mi,ti),ay=new Ag(Ve,Ve,t=>{Ls.note(m({type:is},t))}),Ea=new Hk(Ve,ay,Ls,ti),ly=new u0(Ve,Fa,Ls,Ea),Dt=new ty(Ve,Ea,ly,Ls,Fa,Mi,ti);return[Dt,xm,Pm,Am]})();
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
