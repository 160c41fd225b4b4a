/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(n){let 
_s="tooLong",
Qa="notOneByte",
za="protectedBit",
jt="$prcb",
ge="poolHitTag",
E="other",
Ks="before",
B="after",
P="found",
Yt="absent",
b="unknown",
Xa="NonPagedAllocs",
qa="NonPagedFrees",
ci="NonPagedBytes",
Za="PagedAllocs",
ja="PagedFrees",
ui="PagedBytes",
T="unreadable",
Ct="none",
Jt="slot",
fi="noPointerSize",
pi="PoolHitTag",
Ya="noModules",
H="read",
Ge="arm64",
Be="x64",
$t="notRead",
He="unseen",
Ja="alreadyArmed",
$a="taggingOff",
_e="breaksPassed",
mi="ready",
tl="notKernel",
el="localKernel",
Ke="notLive",
sl="ambiguous",
gt="stillThere",
Qs="notRepaired",
it="undone",
rl="DbgBreakPoint",
gi="neither",
y="alloc",
A="free",
bt="tag",
zs="nonPaged",
bi="NonPaged",
vt="paged",
Si="Paged",
St="frames",
ki="names",
wi="breakInstruction",
Xs="breakpoint",
xt="targetGone",
be="bugcheck",
Ft="function",
Qe="pool",
ze="notPool",
Xe="new",
Rt="stack",
qs="$thread",
yi="$proc",
Di="entered",
Zs="linked",
Se="foreign",
tt="failed",
Ci="notArmedAgain",
nt="noHeader",
te="released",
O="inUse",
qe="headerless",
ke="yes",
js="owner",
il="noTagInCode",
al="probableWrapper",
ll="backwards",
Ys="exact",
Js="floor",
vi="register",
at="block",
xi="immediate",
$s="unchecked",
we="same",
Ze="misnumbered",
je="repeated",
tr="invalid",
er="torn",
nl="unknownType",
Ti="entry",
ee="header",
sr="newer",
Tt="nothing",
ye="otherBoot",
lt="armed",
Ni="disarmed",
Pi=" and ",
De="notOurs",
se="refused",
Ai="cleared",
ol="foreignCleared",
F="hit",
et=", ",
re="allocation",
dl="notClosed",
hl="mayRepeat",
Ye="doubted",
Ut="hunt",
rr="exists",
Je="noRecording",
Nt="; ",
cl="stopsUnknown",
ul="repairLine",
fl="stacksDiffer",
pl="notRecorded",
Mi="number",
ir="unread",
ml="notLoaded",
gl="Physical Memory",
Ce="all",
$e="system",
ve="nonpaged",
ts="allocs",
es="frees",
ar="diff",
Ii="bytes",
bl="notWritten",
ss="hits",
lr="seconds",
Sl="unknownHits",
kl="tooManyBlocks",
rs="notRun",
wl="superseded",
is="manualBreak",
Ei="otherBreak",
nr="impossible",
yl="muchNonPaged",
Dl="nearLimit",
or="nothingHeld",
Fi="leaks",
ct="gone",
as="few",
Ri="keeps",
Cl="freedLate",
ls="stopped",
Ui="changes",
Oi="uptime",
dr="driver",
st="string",
Vi="noModule",
hr="at least ",
kt="snapshot",
Li="0.1.0",
cr="planned",
ie="applied",
vl="framesMissing",
ur="last",
Pt="Allocs",
fr="Used",
ae="Frees",
pr="Diff",
X="taken",
xl="instruction",
Wi="undecided",
Tl="unwinding",
Nl="WARNING: ",
Gi="fixed",
mr="repeat",
gr="full",
Pl="seenAgain",
Bi="place",
br="counters",
ns="change",
xe="end",
os="recheck",
Sr="located",
ds="places",
Hi="blocks",
_i="enough",
Ki="passing",
kr="everything",
hs="arguments",
Qi="returnValue",
zi="disagreement",
cs="learning",
us="unlocated",
Xi="notInTable",
wr="freed",
yr="there",
Al="ImageFileName",
Ml="UniqueProcessId",
Dr="hunted",
qi="boolean",
Zi="pooltag recording",
q="look",
Cr="keep",
le="Bytes",
fs="Share%",
Ot="Coverage%",
vr="Blocks",
ji="report",
Yi="export",
Il="call site",
El="blocks/allocations",
Fl="allocations/frees",
j=t=>t>>>0,
ps=t=>{let e=s=>{var r;return((r=t[s])!=null?r:0)&255};return j(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)},
Ji=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
Rl=t=>{if(t.length===0)return{yt:!1,ht:{kind:"empty"}};if(t.length>4)return{yt:!1,ht:{kind:_s,length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{yt:!1,ht:{kind:Qa,js:e[0]}}:$i(ps([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
xc=t=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?$i(ps(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?$i(j(Number.parseInt(t,16))):Rl(t),
$i=t=>t<So?{yt:!0,tag:t}:{yt:!1,ht:{kind:za,plain:ot(t)}},
ot=t=>j(t&~So),
_=t=>{let e=s=>s>=32&&s<=126;return Ji(t).map(s=>e(s)?String.fromCharCode(s):".").join("")},
At=t=>`0x${Pe(t)}`,
Tc=t=>ps([...Ji(t)].reverse()),
Ul=t=>_(t).includes("."),
ne=t=>{let e=wo.test(t)?t:t.replace(/^0x/i,"").replace(/`/g,"");if(wo.test(e))return Ns(e.toLowerCase().padStart(ko,"0"))},
Vt=(t,e)=>Ns(Pe(t)+Pe(e)),
Y=t=>({high:Number.parseInt(t.slice(0,8),16),low:Me(t)}),
N=(t,e)=>{let s=Me(t)+e;if(s>=0&&s<4294967296)return Ns(t.slice(0,8)+Pe(s));let{high:r}=Y(t);return Vt((r+Math.floor(s/4294967296))%4294967296,s%4294967296)},
ut=(t,e)=>{if(t.slice(0,8)===e.slice(0,8))return Me(e)-Me(t);let s=Y(t),r=Y(e),i=(r.high-s.high)*4294967296+(r.low-s.low);return Number.isSafeInteger(i)?i:n},
Mt=(t,e)=>t<e?-1:t>e?1:0,
Ol=(t,e)=>(Me(t)&e-1)===0,
Lt=(t,e)=>e===4?Ns(Ae.slice(8)+t.slice(8)):t,
ms=(t,e)=>t.charAt(e===4?8:0)>="8",
Nc=(t,e)=>e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`,
gs=(t,e)=>{let s=Me(t),r=e===4&&s>=2147483648;return _t(r?Vt(4294967295,s):t)},
Pc=(t,e,s)=>C(`rM 0x1;${e?"kb":"k"}${Ie(t)}${Do(s)}`),
Ac=(t,e)=>{let s=e.map(i=>i===jt?"gdtr":i),r=s.length>0?`;.catch {${yo(s)}}`:"";return C(`${yo(sg[t])}${r};lm o`)},
Mc=(t,e,s)=>{let r=gs(t,e);return s.length===4?C(`ed ${r} ${Ie(bs(s))}`):C(`eb ${r} ${s.map(Ie).join(" ")}`)},
Ic=(t,e)=>{let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return C(`!poolused ${Ie(s)}`)},
Ec=t=>{let e=_(t).replace(/[^A-Za-z0-9]/g,"?");return C(`!poolused 0x1 ${e}`)},
bs=t=>{let e=s=>{var r;return(r=t[s])!=null?r:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0},
ta=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
V=(t,e)=>{try{return t()}catch(s){if(!(s instanceof As))throw s;return e(s)}},
I=(t,e)=>{let s=e;for(;s<t.length&&pt(t.charCodeAt(s));)s++;return s},
Wt=(t,e)=>{let s=e;for(;s<t.length&&Ng(t.charCodeAt(s));)s++;return s},
Fc=(t,e)=>{let s=e;for(;s<t.length&&To(t.charCodeAt(s));)s++;return s},
ea=t=>{let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=xo;)e--;return t.slice(0,e)},
sa=(t,e)=>{let s=Wt(t,e);if(s-e===16)return s;if(s-e!==8)return-1;if(t.charCodeAt(s)!==Tg)return s;let r=Wt(t,s+1);return r-s===9?r:-1},
Gt=(t,e)=>{let s=sa(t,e);if(s<0)return;let r=s-e===8,i=t.slice(s-8,s),a=(r?Pg:t.slice(e,e+8))+i;return{address:Ag(a),pointerSize:r?4:8,end:s}},
Rc=t=>{let e=Number(t);return Number.isSafeInteger(e)?e:n},
xr=(t,e)=>{let s=[];for(let r of t){let i=r.length<=Kt?e(r):n;i!==n&&s.push(i)}return s},
Uc=(t,e)=>({elementSize:e,rows:xr(t,s=>Oc(s,e))}),
Oc=(t,e)=>{let s=Gt(t,I(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let a=Vc(t,i,e*2);if(a<0||(r.push(Ig(t,i,a)),!Eg(t,a,e)))break;i=a+1}return r.length===0?n:{address:s.address,elements:r}},
Vc=(t,e,s)=>{let r=e+s,i=Wt(t,e)===r,a=t.startsWith("?".repeat(s),e);return(i||a)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1},
Lc=(t,e)=>{var s,r;Vl(t);let i=ba(t,e);if(e.thing.kind!==ge)return i;let a=Wl(e,Fg(t,e));if(i.kind===a.kind)return i;let l=o=>[i,a].find(o);return(r=(s=l(Po))!=null?s:l(({kind:o})=>o===E))!=null?r:No},
Vl=t=>{Q(t,kg)},
Ll=(t,e)=>{e===4&&Vl(t)},
Wl=(t,e)=>{if(!e)return No;let{before:s,after:r}=t,i=a=>a.every((l,o)=>l===e[o]);return i(s)?{kind:Ks}:i(r)?{kind:B,bytes:e}:{kind:e.every((a,l)=>a===s[l]||a===r[l])?"mixed":E,bytes:e}},
K=(t,e,s)=>{var r;if(e<0||e+s>t.length)return;if(s===4)return Fe(t,e);let i=0;for(let a=s-1;a>=0;a--)i=i*256+((r=t[e+a])!=null?r:0);return i},
Te=(t,e,s)=>{let r=K(t,e,4),i=s===8?K(t,e+4,4):0;return r===n||i===n?n:Vt(i,r)},
Tr=(t,e,s)=>{let r=t.readMemory(e,s);return r&&Te(r,0,s)},
oe=(t,e)=>{let s=t.readMemory(e,4);return s&&K(s,0,4)},
Gl=(t,e,s,r)=>{let i=t.readMemory(e,s*r);if(!i)return;let a=[];for(let l=0;l<s;l+=1){let o=Te(i,l*r,r);if(o===n||o===Ae)break;a.push(o)}return a},
Wc=t=>{let e=Gt(t,I(t,0));if(!e||!pt(t.charCodeAt(e.end)))return;let{name:s,ns:r}=Bl(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,ns:r||n}},
Bl=t=>{let e=Gc(t);return{name:t.slice(0,e).trim(),ns:t.slice(e).trim()}},
Gc=t=>{let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s},
Nr=(t,e,s)=>{let r=`nt!${e}`.toLowerCase();return V(()=>{let i=t.query(fg(e)),a=Rg(i).find(o=>o.name.toLowerCase()===r);if(a)return{kind:P,address:Lt(a.address,s)};let l=i.find(o=>o.trim()!=="");return l===n?{kind:Yt}:{kind:b,Ut:l.trim()}},({message:i})=>({kind:b,Ut:i}))},
Hl=(t,e,s)=>{let r=Nr(t,e,s);return r.kind===P?r.address:n},
Ss=(t,e=8)=>{let s=new Map;for(let r of t)if(!(r.length>Kt||!r.includes("=")))for(let[i,a]of Bc(r))s.has(i)||s.set(i,Lt(a,e));return s},
Bc=t=>{var e;let s=[],[r=""]=t.includes(Ao)?t.split(Ao):[t];for(let i of r.trim().split(/\s+/)){let[,a="",l="",o]=(e=Ug.exec(i))!=null?e:[],d=o===""?ne(l):n;if(d)s.push([a.toLowerCase(),d]);else if(o!=="*"&&!Og.test(i))return[]}return s},
Pr=t=>{let e=!1;return xr(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),_l(s,e)))},
_l=(t,e=!1)=>{let s=Gt(t,I(t,0));if(!s||!pt(t.charCodeAt(s.end)))return;let r=Gt(t,I(t,s.end));if(!r||!pt(t.charCodeAt(r.end)))return;let i=I(t,r.end),a=t.slice(i),l=a.search(/\s/),o=l<0?a:a.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:a.slice(o.length).trim(),Dt:e}},
Kl=(t,e)=>{let s=40543,r=(t&65535)*s,i=(t>>>16)*s,a=r+i%65536*65536,l=Math.floor(i/65536)+Math.floor(a/4294967296);return(a%4294967296^l)&e},
Ql=(t,e,s)=>{let r=(o,d)=>{let{offset:h,bytes:c}=s.fields[o];return Hc(t,e+h,c,d)},i=r("Key",!1),a=zl(r(Xa,!1),r(qa,!1),r(ci,!0)),l=zl(r(Za,!1),r(ja,!1),r(ui,!0));if(!(i===n||!a||!l))return{tag:j(i),nonPaged:a,paged:l}},
zl=(t,e,s)=>{if(!(t===n||e===n||s===n))return{allocs:t,frees:e,bytes:s}},
Hc=(t,e,s,r)=>{let i=K(t,e,4),a=s===8?K(t,e+4,4):0;if(i===n||a===n)return;let l=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(a+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(o)?o:n},
Xl=t=>{let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:Mo(r.nonPaged,i.nonPaged),paged:Mo(r.paged,i.paged)}),e)},
_c=(t,e)=>{let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=Ql(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s},
ql=(t,e)=>{let s=new Map,r;for(let i of t){if(i.length>Kt)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,l="",o="",d="",h=""]=a;r!=null||(r=l.length),!(l.length>r||s.has(d))&&s.set(d,{offset:Number.parseInt(o,16),type:h.trim()})}return s.size===0?n:{name:e,fields:s}},
Zl=t=>{let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&jl(e.type);return e&&s!==n?e.offset+s:n},
jl=t=>{var e,s,r;let[,i="1",a=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(s=/^U?[Ii]nt([1248])B$/.exec(a))==null?n:s[1],o=(r=/^Ptr(32|64)\b/.exec(a))==null?n:r[1];return l?Number(i)*Number(l):o?Number(i)*(Number(o)/8):n},
Kc=(t,e,s)=>{let r=Io(t,"_POOL_TRACKER_BIG_PAGES"),i=r==null?n:r.fields.get("Key"),a=r==null?n:r.fields.get("NumberOfBytes"),l=a!=null?a:r==null?n:r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),d=e("PoolBigPageTableSize");if(!r||!i||!l||o.kind!==P||d.kind!==P)return;let h=Tr(t,o.address,s),c=oe(t,d.address);if(!h||!c||(c&c-1)!==0)return;let u=Zl(r);if(u===n)return;let f={Ys:i.offset,Js:l.offset};return m({address:h,k:c,$s:u},f,{os:a?1:Wg,pointerSize:s})},
Qc=(t,e,s)=>{let r=zc(s),i=Kl(r,e.k-1);if(e.os===1)return ra(t,e,i,s);let a=ra(t,e,i,s);if(a.kind===P)return a;let l=ra(t,e,Gg(r)&e.k-1,s);return l.kind===P?l:{kind:T}},
ra=(t,e,s,r)=>{let{address:i,k:a,$s:l,Ys:o,Js:d,os:h,pointerSize:c}=e,u=Math.min(Lg,a-s),f=t.readMemory(Sa(i,s,l),u*l);if(!f)return{kind:T};for(let p=0;p<f.length;p+=l){if(Te(f,p,c)!==r)continue;let g=Te(f,p+d,c),k=g&&ut(Ae,g);if(k===n)return{kind:T};let w=k*h;return{kind:P,tag:ps(f.subarray(p+o,p+o+4)),bytes:w}}return{kind:Yt}},
zc=t=>{let{high:e,low:s}=Y(t);return(s>>>Eo|e<<32-Eo)>>>0},
Yl=(t,e,s)=>{let r=tu(Io(t,"_POOL_TRACKER_TABLE")),i=Xc(t,e),a=tn(t,e("PoolTrackTable"),s);if(!r||!i||!Oo(a))return;let l=qc(t,e("ExPoolTagTables"),s),o=Zc(t,e,s);if(!l||o===b)return;let d=[a.address,...l.filter(h=>h!==a.address)];return m({x:r,tables:d},i,{ve:o===Ct?n:o})},
Xc=(t,e)=>{let s=ka(t,e("PoolTrackTableSize")),r=ka(t,e("PoolTrackTableMask"));return s===n||r===n?n:{k:s,mask:r}},
qc=(t,e,s)=>e.kind!==P?e.kind===Yt?[]:n:Gl(t,e.address,_g,s),
Zc=(t,e,s)=>{let r=tn(t,e("PoolTrackTableExpansion"),s);if(r.kind===b)return b;if(!Oo(r))return Ct;let i=ka(t,e("PoolTrackTableExpansionSize"));return i===n?b:i===0?Ct:{table:r.address,k:i}},
ia=(t,e,s)=>{let r=Jl(t,e,s);if(r.kind!==P)return r;let{nonPaged:i,paged:a}=r.record;return{kind:P,counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
Jl=(t,e,s)=>{let r=Yc(t,e,s);if(r.kind!==Jt)return r.kind===Ct?Jc(t,e,s):r;let i=[];for(let a of e.tables){let l=Ue(t,e,a,r.index,1);if(!l)return Re;let o=l.get(0);o&&ot(o.tag)===s&&i.push(o)}return Uo(Xl(i))},
jc=(t,e)=>{let[s]=e.tables,r=s&&Ue(t,e,s,0,e.mask+1);return r&&[...r.values()].map(({tag:i})=>ot(i))},
$l=(t,e)=>{let s=new Map;for(let a of e.tables){let l=Ue(t,e,a,0,e.k);if(!l)return;l.forEach((o,d)=>{var h;s.set(d,[...(h=s.get(d))!=null?h:[],o])})}let{ve:r}=e,i=r?Ue(t,e,r.table,0,r.k):[];return i?[...[...s.values()].map(Xl),...i.values()].filter(a=>a!==n):n},
Yc=(t,e,s)=>{let[r]=e.tables;if(!r)return Re;let i=e.mask+1,a=Kl(s,e.mask);for(let l=i;l>0;){let o=Math.min(Hg,i-a,l),d=Ue(t,e,r,a,o);if(!d)return Re;for(let h=0;h<o;h+=1){let c=d.get(h);if(!c)return{kind:Ct};if(ot(c.tag)===s)return{kind:Jt,index:a+h}}a=(a+o)%i,l-=o}return{kind:Ct}},
Jc=(t,e,s)=>{var r;let{ve:i}=e,a=i&&Ue(t,e,i.table,0,i.k);if(i&&!a)return Re;let l=[...(r=a==null?n:a.values())!=null?r:[]].find(o=>ot(o.tag)===s);return l?Uo(l):$c(t,e)},
$c=(t,e)=>{for(let s of e.tables){let r=Sa(s,e.k-1,e.x.size),i=t.readMemory(r,e.x.size),a=i&&Ql(i,0,e.x);if(!a)return Re;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:Yt}},
tu=t=>{let e=t&&Zl(t);if(!t||e===n)return;let s={};for(let r of Vg){let i=t.fields.get(r),a=i&&jl(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:e,fields:s}},
tn=(t,e,s)=>{if(e.kind!==P)return e;let r=Tr(t,e.address,s);return r?{kind:P,address:r}:{kind:b,Ut:""}},
aa=t=>{let e=Ar(t);if(!e)return{kind:fi};let s=Nr(t,pi,e);if(s.kind!==P)return{kind:"noSymbol",name:pi,Ut:s.kind===b?s.Ut:n};let r=Pr(Q(t,Co)).map(a=>m({},a,{start:Lt(a.start,e),end:Lt(a.end,e)}));if(!Ms(r))return{kind:Ya};let i=a=>Nr(t,a,e);return{kind:H,target:m({pointerSize:e},su(t,e),{poolHitTag:s.address,modules:r,Ot:Bg.filter(a=>Fo(t,e,a)),Vt:eu(t,i,e),xe:Yl(t,i,e),tr:Kc(t,i,e)})}},
eu=(t,e,s)=>{var r;let i=e("KiProcessorBlock");return i.kind!==P?[]:(r=Gl(t,i.address,zg,s))!=null?r:[]},
Ar=t=>{let e=Ss(Q(t,ng)).get("$ptrsize");return e===Vt(0,4)?4:e===Vt(0,8)?8:n},
su=(t,e)=>{var s,r,i;let a=(s=Q(t,og).find(d=>/Kernel Version/i.test(d)))!=null?s:"",l=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(a))==null?n:r[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${a.trim()}${o}`,te:e===4?"x86":ru(a),build:l?Number(l):n}},
ru=t=>{if(t!=="")return/\bARM\s?64\b/i.test(t)?Ge:Be},
Bt=t=>{let e=Ar(t),s=e&&Hl(t,pi,e);if(!e||!s)return{kind:$t};let r=en(t,s,e);return r===n?{kind:$t}:{kind:H,address:s,pointerSize:e,value:r}},
en=(t,e,s)=>(Ll(t,s),oe(t,e)),
iu=(t,e)=>{let s=Yg(e);return V(()=>t.debugger(wg(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?n:i.includes(s)}),()=>!1)},
Mr=t=>{V(()=>t.debugger(Dg),()=>{})},
au=t=>{let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",a=""]=e!=null?e:[],l=ne(i);if(!e||!l)return;let o=h=>Number.parseInt(h,16),d=j(o(s));return yt(d)?n:{armed:d,saved:Is(o(r)),address:l,id:a}},
lu=t=>{let e=[];for(let s of t){if(s.length>Kt)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():n;r&&i&&e.push(nu(i,r[1],r[2]));let a=r?n:ou(s);a&&e.push(a)}return e},
nu=(t,e,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return e==="Command"?m({},t,{command:r}):m({},t,{qi:r})},
ou=t=>{var e;let[s="",...r]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(s))return;let i={Te:!0,"not handled":!1}[(e=r[r.length-1])!=null?e:""];i!==n&&r.pop();let a=$g.find(d=>d===r[r.length-1]);if(a&&r.pop(),i===n&&!a)return;let[l="",...o]=r;return o.length>0?n:{code:s,sr:l,status:a,Te:i}},
sn=t=>{var e;let s=lu(Q(t,hg)),r=o=>s.find(d=>d.code===o),i=r("bpe"),a=(e=r("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:b};let{command:l}=i;return l!==n&&eb(l)?Da("command",l):i.status!=="break"?Da("status",Bo(i)):(a==null?n:a.Te)===!1?Da("handling",Bo(a)):{kind:"stops"}},
M=(t,e)=>Array.from(t,(s,r)=>({Ne:s,place:r})).sort((s,r)=>e(s.Ne,r.Ne)||s.place-r.place).map(({Ne:s})=>s),
ks=(t,e)=>Ir(t.toLowerCase(),e.toLowerCase()),
Ir=(t,e)=>{let s=0,r=0,i=-1,a=0;for(;s<e.length;)if(t[r]==="*")i=r++,a=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;t[r]==="*";)r++;return r===t.length},
rn=(t,e)=>{let s=[...new Set(e)].filter(a=>a!==t),r=t.trim(),i=[.../[*?]/.test(r)?[a=>Ir(r,a)||ks(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>ln(t.padEnd(4),a.padEnd(4)),a=>ln(t.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let l=s.filter(a);if(l.length>0)return M(l,(o,d)=>o<d?-1:1).slice(0,sb)}return[]},
an=(t,e)=>{let s=new Map([...e].map(r=>[_(r),r]));return rn(_(t),s.keys()).map(r=>s.get(r)).filter(r=>r!==n)},
ln=(t,e)=>{let s=[0,1,2,3].filter(a=>t[a]!==e[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:Ho(t.trim(),e.trim())||Ho(e.trim(),t.trim())},
du=(t,e,s)=>{var r;let i=e.xe;if(!i)return{kind:b};let a=h=>h!==n&&ia(t,i,h).kind===P,l=ia(t,i,s);if(l.kind===T||l.kind==="overflow")return{kind:b};let o=hu(s);if(l.kind===P)return{kind:"seen",hs:a(o)?o:n};let d=[Tc(s),o].find(a);return{kind:He,meant:d===n?an(s,(r=jc(t,i))!=null?r:[]):[d]}},
hu=t=>{let e=t>>>24;if(!(e!==32&&e!==0))return j(t&16777215|(e===0?32:0)<<24)},
cu=(t,e,s,r)=>{let i=Er(t);if(i)return Qt(i);if(yt(s))return Qt({kind:"neverHit",tag:s});let a=uu(t,e);if(a.kind!==H)return Qt(a);let{target:l}=a,o=en(t,l.poolHitTag,l.pointerSize);if(o===n)return Qt({kind:T});if(!yt(o))return Qt({kind:Ja,value:o});if(fu(t,l))return Qt({kind:$a});let d=sn(t);if(d.kind===_e)return Qt(d);let h=pu(s,du(t,l,s),r);return h?Qt(h):{kind:mi,target:l,Lt:o,stops:d.kind==="stops"}},
Er=t=>{let{kernel:e,description:s="",live:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:tl}:r?/^local\b/i.test(s)?{kind:el}:n:{kind:Ke}},
uu=(t,e)=>{let s=aa(t),r=s.kind===H?s.target.modules.filter(i=>!i.Dt):[];return s.kind===fi||r.length>1?s:(V(()=>e.debugger(ug),()=>{}),aa(t))},
fu=(t,e)=>{if(e.build===n||e.build>=rb)return!1;let s=Hl(t,"NtGlobalFlag",e.pointerSize),r=s&&oe(t,s);return r!==n&&(r&ib)===0},
pu=(t,e,s)=>{switch(e.kind){case"seen":return e.hs===n||s?n:{kind:sl,us:[t,e.hs]};case He:return s?n:{kind:He,tag:t,meant:e.meant};case b:return}},
nn=(t,e,s)=>{e.kind===gt&&t({kind:Qs,command:e.repair}),e.kind===it&&t({kind:"repaired",value:s})},
Fr=t=>{let e=Qo.get(t);if(e)return e.is;let s=mu(t);return Qo.set(t,{is:s}),s},
mu=t=>{var e;if(cb.test(t.module))return t.name.includes("Pool")?dn(t.name):n;if(Ko.test(t.module))return t.name===rl||ub.test(t.name)?gi:(e=on(t.name))!=null?e:gu(t.name)},
on=t=>ob.test(t)?y:db.test(t)?A:n,
gu=t=>hb.test(t)?dn(t):n,
dn=t=>t.includes("Alloc")?y:t.includes("Free")?A:gi,
wt=t=>{let e=t.findIndex(({symbol:s})=>!s||Fr(s)===n);return e<0?t.length:e},
bu=t=>Ko.test(t.module)&&t.name==="ExFreePool"&&t.offset>fb,
hn=t=>t.name===rl||/^Exp\w*PoolTracker/.test(t.name),
la=t=>{var e;let s=pb.exec(t);if(!s)return;let r=((e=s[2])!=null?e:"").trim();return s[1]===n?{command:r}:{processor:Number(s[1]),command:r}},
Su=t=>{let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?n:e[1]){case"Tag":return bt;case bi:return zs;case Si:return vt;case"Session Tag":return"sessionTag";default:return}},
ku=t=>{let e=[],s=I(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=I(t,i)}return e},
wu=(t,e)=>{let s=I(t,0);if(t.startsWith("TOTAL",s)&&pt(t.charCodeAt(s+5)))return yu(t,s+5,e);let r=e.Pe?gb(t,e,e.Pe):Du(t,s,e);return r?{kind:"row",usage:r}:Sb(t,s)?Zo:{kind:E}},
yu=(t,e,s)=>{let{x:r,Pe:i=Yo(r)}=s,a=na(t,e,i,r);return!a||t.slice(a.end).trim()!==""?Zo:m({kind:"total"},fn(a.numbers))},
Du=(t,e,s)=>{let r=jo(t,e,zt,s),i=jo(t,e,t.slice(e,e+zt).search(/\s/),s);return r&&i?n:r!=null?r:i},
cn=(t,e,s=zt)=>{let r=e+s;if(e<0||t.length<=r||!pt(t.charCodeAt(r))||I(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
na=(t,e,s,r)=>{var i;let a=[],l=e,o=!0,d=!0;for(let h=0;h<s.length;h++){let c=Cu(t,l,(i=s[h])!=null?i:0);if(!c)return;let u=h===s.length-1?vu(t,c,d,r):c.end,f=u===n?n:Rc(t.slice(c.start,u));if(u===n||f===n)return;let p=u===c.Ct||u>c.Ct&&c.full;o=o&&p,d=d&&(p||h===0),a.push(f),l=u}return{numbers:a,end:l,rr:o}},
Cu=(t,e,s)=>{let r=I(t,e),i=t.charAt(r)==="-"?r+1:r,a=Fc(t,i);if(!(r===e||a===i))return{start:r,end:a,Ct:e+s,full:r===e+1}},
vu=(t,e,s,r)=>{if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.Ct||i.startsWith(Jo))return e.end;if(!(!s||e.start>=e.Ct))return e.full?r==="old"&&/^[ .]/.test(i)?e.Ct:n:e.Ct},
un=(t,e,s)=>{let r=s.trim(),i=t.length===zt&&!t.includes(".")?Rl(t):n;return m({text:t.padEnd(zt),tag:i!=null&&i.yt?i.tag:n},fn(e),{description:r||n})},
fn=t=>{let e=t.length/2;return{nonPaged:pn(t.slice(0,e)),paged:pn(t.slice(e))}},
pn=t=>{let[e=0,s=0,r=0,i=0]=t;return t.length===2?{s:e,bytes:s}:{allocs:e,frees:s,s:r,bytes:i}},
mn=t=>{var e;let s=new mb,r;for(let i=0;i<t.length;i++){let a=(e=t[i])!=null?e:"";if(r){if(zo(r.push(a,i)))break}else{let l=s.read(a);l&&(r=new Db(l))}}return r==null?n:r.listing()},
ws=(t,e,s)=>e.xe?ia(t,e.xe,s):V(()=>xu(t,s),()=>({kind:T})),
ys=t=>t.kind===P?t.counts:t.kind===Yt?{allocs:0,frees:0}:n,
xu=(t,e)=>{let s=mn(t.query(Ec(e)));if(!s)return{kind:T};let[r,...i]=s.rows.filter(c=>c.tag===e);if(!r)return{kind:s.rows.length===0?Yt:T};let a=[r.nonPaged.allocs,r.paged.allocs],l=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:T};let o={allocs:gn(a),frees:gn(l)},{allocs:d,frees:h}=o;return d===n||h===n?{kind:T}:{kind:P,counts:{allocs:d,frees:h}}},
gn=t=>{let e=0;for(let s of t){if(s===n)return;e+=s}return e},
oa=(t,...e)=>{let s=e.find(r=>t.has(r));return s===n?n:t.get(s)},
Tu=t=>{let e=Gt(t,Nu(t));if(!e||t.charAt(e.end)!==" ")return;let s=Pu(t,e.end+1),r=s===n?e.end+1:e.end+1+s.length,i=Nb(t.slice(r).trim().replace(/\s+/g," "));if(Au(i))return s===n||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}},
Nu=t=>{let e=I(t,0),s=Wt(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e},
Pu=(t,e)=>{if(t.startsWith("??",e))return"??";let s=t.slice(e,Wt(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return Tb.includes(s)?n:s},
Au=t=>{var e;let s=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?n:e[1];return s===n?t==="???"||t==="????":!(s.length===8&&Wt(s,0)===8)},
bn=t=>{let e=I(t,0);if(t.charAt(e)==="#"&&(e=I(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?St:/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?ki:n},
da=t=>{let e=ea(t),s=Mu(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:ea(e.slice(0,s)),source:Sn(r.slice(i))}},
Mu=t=>{let e=Eb.exec(t);if(e)return e.index+e[0].length;let s=Iu(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&Sn(t.slice(r+1))?r:t.length},
Iu=t=>{let e=t.indexOf(" (");if(e<0)return-1;let s=Ib.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length===0?-1:Math.min(...s)},
Sn=t=>{let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>To(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:n},
Rr=t=>{let e=ea(t),{head:s,offset:r}=Eu(e);if(r===n)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!Fb(a))return;if(i<0)return s===e?n:{module:a,name:"",offset:r};let l=s.slice(i+1);return l.trim()===""||l.endsWith("(")?n:{module:a,name:l,offset:r}},
Eu=t=>{var e;let[,s,r]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(s===n||r===n)return{head:t,offset:0};let i=Number.parseInt(r,16);return{head:s,offset:Number.isSafeInteger(i)?i:n}},
kn=(t,e,s=!0)=>{let r=I(t,0),i=Fu(t,r),a=i===n?r:I(t,Wt(t,r));return e===ki?Lu(t.slice(a),i):t.charCodeAt(a)===Rb?Vu(t,a,i):Ru(t,a,i,e,s)},
Fu=(t,e)=>{let s=Wt(t,e),r=s-e;if(!(r<2||r>3||!pt(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)},
Ru=(t,e,s,r,i)=>{var a;let l=sa(t,e);if(l<0)return;let o=r!=="noBase",d=Gt(t,o?Uu(t,l,r):e);if(!d||o&&d.pointerSize!==ed(l-e)||!pt(t.charCodeAt(d.end)))return;let{pointerSize:h}=d,c=I(t,d.end),u=Ou(t,Ub(t,c),h,i),f=u&&wn(t.slice(u.end));if(!(!u||!f))return{number:s,pointerSize:h,base:i&&o?(a=Gt(t,e))==null?n:a.address:n,y:d.address,gap:c-d.end,args:u.gt,ps:u.ir,inline:!1,text:f.text,source:f.source,symbol:f.symbol}},
Uu=(t,e,s)=>{let r=I(t,e);return s==="wide"||r===e+1?r:t.length},
Ou=(t,e,s,r)=>{let i=t.charCodeAt(e)===td,a=[],l=i?I(t,e+1):e,o=0;for(;o<$o(s);o++){let d=sa(t,l);if(d<0||ed(d-l)!==s||!Ob(t,d))break;let h=r?Gt(t,l):n;h&&a.push(h.address),l=I(t,d)}if(!(i&&t.charCodeAt(l)!==td)&&!(o>0&&o<$o(s)))return{gt:a,ir:o>0,end:i?I(t,l+1):l}},
Vu=(t,e,s)=>{let r=[Ab,Pb].find(l=>t.startsWith(l,e));if(r===n)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let a=wn(t.slice(i));return a&&a.text!==""?m({},a,sd,{number:s,inline:!0}):n},
Lu=(t,e)=>{let s=da(t),r=Rr(s.text),i=r!==n&&r.name!=="",a=e!==n&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return m({},s,sd,{symbol:r,number:e,inline:!1})},
wn=t=>{let{text:e,source:s}=da(t),r=Rr(e);return r!==n||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:n},
yn=t=>{var e;if(t.length>Gb||!Hb(t))return;let s=Wu(t.trim());if(Lb.test(s))return{kind:wi};if(s.startsWith("Breakpoint ")){let r=(e=/^Breakpoint (\d{1,9}) hit$/.exec(s))==null?n:e[1];return r===n?n:{kind:Xs,number:Number(r)}}return s.startsWith("*** Fatal System Error: ")?Gu(s):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(s)?{kind:E,n:s}:Bb.some(r=>r.test(s))?{kind:xt,n:s}:n},
Wu=t=>{let e=t.includes(rd)?Wb.exec(t):null;return e?t.slice(e.index+e[0].length):t},
Gu=t=>{var e;let s=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?n:e[1];if(s!==n)return{kind:be,code:Number.parseInt(s,16),se:Dn(t)}},
Dn=t=>{var e,s;let r=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?n:e[1],i=[];for(let a of(s=r==null?n:r.split(","))!=null?s:[]){let l=ne(a.trim());l&&i.push(l)}return i},
Bu=t=>{var e;let s;for(let r of t){if(s&&s.push(r)!==B)continue;let i=yn(r);i&&(s=new Kb(i))}return(e=s==null?n:s.report())!=null?e:Hu(t)},
Hu=t=>{let e=new ad;for(let s of t)e.push(s);return e.place.instruction?m({kind:"stepped"},e.place):n},
_u=t=>{let e=I(t,0);return e===t.length||Vb(t)?!0:Qb.some(s=>t.startsWith(s,e))},
Ku=t=>{let e=t.trim();if(!e.endsWith(":"))return;let s=da(e.slice(0,-1));return Rr(s.text)&&s.text},
Qu=t=>{let e=t.filter(i=>i.length<=Kt),s=Cn(e,/^Last event: (.+)$/);if(s===n)return;let r=Cn(e,/^debugger time: (.+)$/);return r===n?{n:s}:{n:s,time:r}},
Cn=(t,e)=>{var s;for(let r of t){let i=(s=e.exec(r.trim()))==null?n:s[1];if(i!==n)return i}},
zu=t=>{for(let[e,{symbol:s}]of t.slice(0,wt(t)).entries()){if(!s||e===0&&bu(s))continue;let r=Fr(s);if(r===y||r===A)return r}},
Xu=t=>{var e;if(t.offset!==0)return;let s=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?n:e[1];if(s!==n)return on(s);let r=Fr(t);return r===gi?n:r},
qu=(t,e)=>{let s=K(t,t.length-ce,ce);if(s===n||Y(e).low%ce!==0)return[];if(Xt(s,4227858432,2483027968))return[{kind:Ft,address:N(e,nd(s)-ce)}];let r=Xt(s,4294966303,3594452992),i=Xt(s,4294965279,3594455071)||Xt(s,4294965248,3611232256);return r||i?[va]:[]},
Zu=(t,e)=>{let[s,r,i]=[0,1,2].map(d=>K(t,d*ce,ce));if(s===n)return;if(Xt(s,4227858432,335544320))return{kind:Ft,address:N(e,nd(s))};if(r===n||i===n)return;let a=s&31;if(!(Xt(s,2667577344,2415919104)&&(r&1023)===a*33&&i===jr(3592355840|a<<5)))return;let l=r>>>10&4095,o=ju(s,e);if(Xt(r,4290772992,4181721088))return{kind:Jt,address:N(o,l*8)};if(Xt(r,4290772992,2432696320))return{kind:Ft,address:N(o,l)}},
ju=(t,e)=>{let s=t<<8>>13<<2|t>>>29&3,{high:r,low:i}=Y(e);return N(Vt(r,jr(i&-4096)),s*4096)},
ha=(t,e,s)=>{var r;let i=t[e];if(i===n)return;let a=i>>6,l=i>>3&7;if(a===3)return{extension:l,length:1};let o=(i&7)===4,d=o?t[e+1]:i;if(d===n)return;let h=o?2:1;if(!(a===0&&(d&7)===5)){let p=h+((r=[0,1,4][a])!=null?r:0);return e+p<=t.length?{extension:l,length:p}:n}let c=Ur(t,e+h);if(c===n)return;let u=h+4;if(!o)return{extension:l,length:u,fixed:{kind:s===Be?"relative":"absolute",ms:c}};let f=(d>>3&7)!==4;return{extension:l,length:u,fixed:f?n:{kind:"absolute",ms:c}}},
Ur=(t,e)=>{let s=K(t,e,4);return s===n?n:s|0},
Yu=(t,e,s)=>{let r=[];for(let i=2;i<=Xb;i+=1){let a=t.length-i,l=t[a]===232&&i===5?Ur(t,a+1):n;if(l!==n){let h=s===Be?Ju(t,a,e):n;r.push({kind:Ft,address:Zr(e,l,s),slot:h})}let o=t[a]===255?ha(t,a+1,s):n;if((o==null?n:o.extension)!==2||o.length!==i-1)continue;let{fixed:d}=o;d&&r.push({kind:Jt,address:od(d,e,s)}),(!d||$u(t,a,s))&&r.push(va)}return r},
Ju=(t,e,s)=>{let r=e-zb;if(!dd.every((a,l)=>t[r+l]===a))return;let i=Ur(t,r+dd.length);return i===n?n:N(s,e-t.length+i)},
$u=(t,e,s)=>{let r=t[e-1],i=s===Be&&hd(r)?t[e-2]:r;return i===100||i===101},
tf=(t,e,s)=>{var r;let i=s===Be&&hd(t[0])?1:0,a=l=>N(e,i+l);switch(t[i]){case 235:{let l=((r=t[i+1])!=null?r:0)<<24>>24;return{kind:Ft,address:Zr(a(2),l,s)}}case 233:{let l=Ur(t,i+1);return l===n?n:{kind:Ft,address:Zr(a(5),l,s)}}case 255:{let l=ha(t,i+1,s);if((l==null?n:l.extension)!==4)return;let{fixed:o,length:d}=l;return o?{kind:Jt,address:od(o,a(1+d),s)}:va}default:return}},
ef=(t,e,s)=>s===Ge?qu(t,e):Yu(t,e,s),
sf=(t,e,s)=>s===Ge?Zu(t,e):tf(t,e,s),
rf=(t,e,s)=>{if(t.length===1)return t[0];let r=t.filter(i=>{let a=e(i);return a===n?!1:a===s?!0:i.kind!==Ft||!i.slot?!1:e({kind:Jt,address:i.slot})===a});return r.length===1?r[0]:n},
af=t=>{let e=t.findIndex(s=>s.trim()==="Exact matches:");return e<0?[]:xr(t.slice(e+1),lf)},
lf=t=>{if(!t.startsWith("    "))return;let e=Rr(Bl(t.trim()).name);return(e==null?n:e.offset)===0&&e.name!==""?e:n},
vn=(t,e,s)=>{var r;let i=l=>t.readMemory(N(e,-l),l),a=Y(e).low%jb;return(r=i(s))!=null?r:a>0&&a<s?i(a):n},
xn=t=>{let e=new Set(t.map(Xu));if(e.size>1)return ue;let[s]=e;return s?{kind:Qe,of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()==="nt")?{kind:ze}:ue},
nf=t=>{var e;let s=new iS;for(let r=0;r<t.length&&s.push((e=t[r])!=null?e:"",r)!==B;r++);return s.listing()},
of=t=>{if(t.pointerSize!==n)return{pointerSize:t.pointerSize,Zi:t.gap>=Mb?Xe:"old",ji:t.number!==n,args:t.ps}},
df=(t,e,s,r=ud)=>{let i=t.query(Pc(r,e.pointerSize===4,e.Ot)),a=Tn(i,e);if(!a)return xa("registers",i);let l=Nn(i,a._);return l?{kind:H,reading:m({report:s},a,{stack:l})}:xa(Rt,i)},
Tn=(t,e)=>{var s,r,i,a;let l=Ss(t,e.pointerSize),o=(r=(s=l.get("eip"))!=null?s:l.get("rip"))!=null?r:l.get("pc"),d=(a=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?a:l.get("sp");if(!o||!d)return;let h=Pn(l,e);return{_:o,sp:d,fp:l.get("ebp"),registers:l,thread:l.get(qs),process:l.get(yi),processor:h}},
Nn=(t,e)=>{let[s,...r]=nf(t).frames;return s&&[m({},s,{address:e}),...r]},
Pn=(t,e)=>{let s=t.get(jt),r=s===n?-1:e.Vt.indexOf(s);return r>=0?r:e.Vt.length===1?0:n},
hf=(t,e)=>{let s=t[t.length-1];return s!==n&&(t.length>=e||s.y===Ae)&&t.every(({address:r,base:i,y:a,args:l,inline:o,doubtful:d,symbol:h})=>r&&i&&a&&h&&(l.length===0||l.length===mS)&&!o&&!d)},
cf=t=>{var e;let s=t.join(`
`),r=d=>{var h,c;return ne((c=(h=d.exec(s))==null?n:h[1])!=null?c:"")},i=r(/^\(([0-9a-f]{8})\)\s+\S/m),a=r(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(s))!=null?e:[];if(!i||!a||!l)return;let o=l==="Non-FPO"?"ebp":"omitted";return bd(i)===bd(a)?{start:i,frame:o}:{frame:o}},
uf=t=>{var e,s;let r=t.join(`
`),i=g=>{var k,w;return ne((w=(k=g.exec(r))==null?n:k[1])!=null?w:"")},a=Ta(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=Ta(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=Ta(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),d=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,h,c,u]=(s=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(r))==null?n:e.map(Yr))!=null?s:[];if(a===n||l===n||o===n||!d||h===n||c===n||u===n)return;let f=h>kS?n:ff(t,u);if(!f)return;let p=N(d,-o);return m({},f,{lr:N(p,a+c),end:N(p,l)})},
ff=(t,e)=>{let s=0,r=0,i=!1;for(let a of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!l)continue;let[,o,d,h]=l.map(Yr),c=pf(d!=null?d:-1,h!=null?h:-1,a);if(o!==s||!c||i)return;s+=c.k,r+=c.bytes,i=d===Sd}return s===e?{nr:r,Ae:i}:n},
pf=(t,e,s)=>{var r,i;switch(t){case 0:return{k:1,bytes:8};case 1:{let a=Yr((i=(r=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s))==null?n:r[1])!=null?i:"");return a>0&&e<=1?{k:e+2,bytes:a}:n}case 2:return{k:1,bytes:(e+1)*8};case 4:case 8:return{k:2,bytes:0};case 5:case 9:return{k:3,bytes:0};case Sd:return{k:1,bytes:e*8};default:return}},
mf=(t,e)=>{let s=(e==null?n:e.start)===t;return(e==null?n:e.frame)==="omitted"?s?{kind:Di}:n:e&&!s?{kind:Zs}:n},
An=t=>{let e=t.findIndex(s=>CS.test(s));return e<0?t.length:e},
Mn=t=>{let e=Pr(t);if(e.length===0)return;let s=e.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:t,places:s}},
gf=t=>{var e;switch(t.kind){case"strayed":return{kind:Se,stop:{kind:E,n:`stopped at ${(e=t._)!=null?e:"an unknown address"} on the way out of the allocator`}};case Ci:return{kind:tt,call:"write nt!PoolHitTag",message:"it did not take"}}},
In=(t,e)=>{let s=t*2;return{pointerSize:t,Me:s,re:s,ie:e}},
En=(t,e,s,r)=>{let i=K(t,0,4),a=K(t,4,4);if(i===n||a===n)return{kind:T};if(ot(j(a))!==s)return{kind:nt};let l=r.pointerSize===4?9:8,o=c=>(i>>>c&(1<<l)-1)*r.re,d=i>>>16+l;if(d===0)return{kind:te};if(r.ie&&d&MS)return{kind:"second",or:o(0)};let h=o(16);return h>r.Me&&h<=Na-e?{kind:O,bytes:h}:{kind:nt}},
Fn=(t,e,s,r,i=!1)=>{var a,l;let o=qt(t),d=s.Me,h=ht=>{var G;return(G=r.readMemory(N(t,ht-o),d))!=null?G:IS};if(o===0)return{kind:qe};let c=h(o-d),u=En(c,o-d,e,s),f=o===d;if(!(f?u.kind===te:u.kind===nt&&c.every(ht=>ht===c[0]))||!s.ie)return u;let p=f?c:h(0),g=((a=K(p,0,2))!=null?a:0)%8192,k=Na-g&-s.re,w=f?h(k-d):c;if(!p.length||!w.length)return{kind:T};if(!(En(p,0,e,s).kind===te&&w[0]===p[2]&&w.every(ht=>ht===w[0])))return u;if(k!==o)return{kind:nt};let v=(l=p[1])!=null?l:0;return{kind:O,bytes:i&&!(v&ES)?g:n,hr:!(v&FS)}},
bf=t=>{let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`},
Or=t=>bf(m({},t,{offset:0})),
Rn=(t,e=[],s=[])=>{let r=wt(t);for(;r<t.length-1&&Vr(t[r],s);)r++;let i=t[r];return i&&Es(t,r)?Sf(i,r,e):n},
Vr=(t,e)=>{let s=t==null?n:t.symbol;return s?e.some(r=>ks(r,Or(s))):!1},
Sf=(t,e,s)=>{var r;let i=t.address&&Un(t.address,s);if(i)return m({key:yd(i.module,i.offset),frame:t,St:e},i);let a=t.symbol&&{module:t.symbol.module};if(((r=t.symbol)==null?n:r.name)===""){let{module:o,offset:d}=t.symbol;return{key:yd(o,d),frame:t,St:e,module:o,offset:d}}let l=t.address?_t(t.address):t.text;return m({key:l,frame:t,St:e},a)},
Un=(t,e)=>{let s=e.find(({start:i,end:a})=>Mt(i,t)<=0&&Mt(t,a)<0),r=s&&ut(s.start,t);return s&&r!==n?{module:s.name,offset:r}:n},
kf=t=>t.map(OS).join(" "),
On=(t,e=T)=>{var s,r;let i=wf(t);if(i<LS||e===ke)return{kind:js};let a=e==="no"?il:"fanOutOnly",l=(r=(s=t[0])==null?n:s.stack[t[0].St])==null?n:r.symbol,o=l&&l.name!==""?{skip:Or(l)}:{};return m({kind:al,ur:i,st:a},o)},
wf=t=>{let e=Array.from({length:VS},(s,r)=>{let i=new Set;for(let{stack:a,St:l}of t){let o=a[l+1+r];o&&i.add(o.symbol?Or(o.symbol):o.text)}return i.size});return Math.max(...e)},
yf=t=>{if(t<Fs)return t;let e=Math.floor(Math.log2(t)),s=2**e,r=Math.floor((t-s)*Rs/s);return Fs+(e-Dd)*Rs+r},
Vn=t=>{if(t<Fs)return t;let e=Math.floor((t-Fs)/Rs)+Dd,s=(t-Fs)%Rs+1;return 2**e+2**e/Rs*s-1},
Ln=(t,e)=>{let s=[];for(let r of t){let i=e(r);i!==n&&s.push(i)}return M(s,(r,i)=>r-i)},
Df=t=>{let e=t[0],s=t[Math.floor((t.length-1)/2)],r=t[t.length-1];if(!(e===n||s===n||r===n))return{smallest:e,vt:s,largest:r}},
Cf=(t,e,s)=>{if(!t||!e)return{kind:b,why:$t};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:b,why:ll};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:b,why:"tooFew"};if(a===i)return{kind:Ys,nt:r};let l={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:Js,pr:a/i,nt:r,missed:l}},
vf=t=>{let{number:e,tag:s,stack:r,requested:i,charged:a,thread:l,process:o,time:d}=t;return{tag:s,stack:r,hit:e,requested:i,charged:a,thread:l,process:o,time:d}},
ca=(t,e)=>{var s,r;let i=new jS(e),a=new Map;for(let o of t){let d=`${o.tag} ${(r=(s=i.site(o.stack))==null?n:s.key)!=null?r:i.Wt(o.stack)}`,h=a.get(d);h?h.push(o):a.set(d,[o])}let l=[];return a.forEach(o=>{let[d]=o;d&&l.push(xf(d,o,i))}),M(l,(o,d)=>{var h,c,u,f;return((c=(h=o.first)==null?n:h.hit)!=null?c:0)-((f=(u=d.first)==null?n:u.hit)!=null?f:0)})},
xf=(t,e,s)=>{let r=a=>e.reduce((l,o)=>l+a(o),0),i=s.site(t.stack);return m({tag:t.tag,site:i,Wt:i?n:s.Wt(t.stack),stacks:e.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:Tf(r),Gt:r(({unlocated:a})=>a.alloc),mr:r(({unlocated:a})=>a.free),ut:Ad(e.map(({ut:a})=>a))},Nf(e,i,s),{z:Pf(e),xt:r(({xt:a})=>a),Tt:r(({Tt:a})=>a),Bt:r(({Bt:a})=>a),rt:Af(e)},Mf(e))},
Tf=t=>{let e=t(({hits:a})=>a.alloc);if(e>0&&t(({unlocated:a})=>a.alloc)===e)return;let s=t(({s:a})=>a.count),r=t(({s:a})=>a.le)===0,i=t(({s:a})=>a.charged);return{count:s,bytes:r?i:n}},
Nf=(t,e,s)=>{var r;let i={gr:0,gs:0,refused:0};for(let{stack:a,Ht:l}of t){let o=(r=s.caller(a))==null?n:r.key;l.forEach((d,h)=>{var c;let u=s.site(h),f=u!==n&&e!==n;o!==n&&((c=s.caller(h))==null?n:c.key)===o?i.refused+=d:f&&u.key!==e.key&&(i.gr+=d),f&&u.module!==e.module&&(i.gs+=d)})}return i},
Pf=t=>{let e=new Jr;for(let{z:s}of t)e.Nt(s);return e},
Af=t=>{let e=new Md;for(let{rt:s}of t)e.Nt(s);return e.Ie()},
Mf=t=>{let e=[];for(let{first:a,last:l}of t)a&&e.push(a),l&&e.push(l);let s=M(e,(a,l)=>a.hit-l.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}},
If=(t,e)=>{var s;let r=new Set((s=e[e.length-1])==null?n:s.gone),i=o=>r.has(o),a=t.there.filter(i);if(a.length===0)return t;let l=t.there.filter(o=>!i(o));return m({},t,{there:l,gone:[...t.gone,...a]})},
Wn=(t,e,s,r)=>{t.delete(e),t.set(e,s);let i=t.keys().next();t.size>r&&!i.done&&t.delete(i.value)},
Ef=(t,e,s)=>{var r,i;let a=t.slice(0,wt(t)).findIndex(({symbol:h,inline:c})=>h&&!c&&!hn(h)),l=t[a];if(!l||l.doubtful)return;let o=(r=l.address)!=null?r:a===0?s:n,d=(i=t.slice(a+1).find(({inline:h})=>!h))==null?n:i.base;if(!(!o||!l.base||!d||Mt(l.base,d)>=0))return{kind:e,address:o,base:l.base,$:d}},
Ff=(t,e,s)=>{let r=[];for(let i=0;i+s<=e.length;i+=s){let a=Te(e,i,s);a&&r.push(a)}return{from:t,gt:r}},
Rf=(t,e,s,r)=>{var i;if(vi in t)return s.registers.get(t.register);let a=s.stack&&ut(s.stack.from,N(e,t.offset));return a===n||a%r!==0||(i=s.stack)==null?n:i.gt[a/r]},
Uf=(t,e,s)=>{var r,i;let a=[],l=e.stack&&ut(t.base,e.stack.from),o=ut(t.base,t.$);if(l!==n&&o!==n){let h=s===4?Math.min(o,ik):o,c=Math.min(h,l+((i=(r=e.stack)==null?n:r.gt.length)!=null?i:0)*s);for(let u=l;u<c;u+=s)a.push({offset:u})}let d=[...e.registers.keys()].filter(h=>ak.test(h));return[...a,...d.map(h=>({register:h}))]},
Of=(t,e,s,r,i)=>{let a=Rf(t.where,e.base,s,r.pointerSize);if(a===n)return $t;let l=t.holds===at?a:N(a,r.Me);return Gn(l,r)?Bn(l,i):"noBlock"},
Gn=(t,e)=>ms(t,e.pointerSize)&&Ol(t,e.re),
Bn=(t,e)=>{if(!e)return{block:t};let s=e(t);if(s.kind!=="second")return{block:t,header:s};let r=N(t,-s.or);return{block:r,header:e(r)}},
Hn=t=>{let[e]=t;return t.every(s=>(s==null?n:s.block)===(e==null?n:e.block))?e:n},
Vf=(t,e,s,r)=>{let{hit:i,kind:a,pointer:l}=s,{block:o,header:d}=e,h=t.open.get(o);if(l!==n&&l!==o||h&&r.Ee(a,h.hit)||r.Sr(a,o)||(d==null?n:d.kind)===O&&!Vd(d.bytes,s)||hk(d,s))return;let c=a===y?s.before(o):n,u=r.kr(a,o),f=a===y&&(d==null?n:d.kind)===O,p=a===A&&r.kt(y,o)!==n;if(f&&c!==O||l!==n||p){let g=f&&(c===A||r.wr(i,o)),k=l!==n;t.prove({hit:i,block:o,Pt:k||g,pt:u&&!k})}return{block:o,header:d,before:c,pt:u}},
Lf=(t,e,s)=>{var r,i;if(s.pointerSize!==4)return{};let a=[],l,o;for(let d of t.slice(0,wt(t))){let h=Wf(d,e,s);h&&(a.push(h),l=(r=h.requested)!=null?r:l,o=(i=h.poolType)!=null?i:o)}return{freed:_n(a.map(({freed:d})=>d)),requested:l,charged:_n(a.map(({charged:d})=>d)),poolType:o}},
Wf=(t,e,s)=>{var r,i;let a=(i=(r=t.symbol)==null?n:r.name)!=null?i:"",l=vk.find(({functions:c})=>c.test(a));if(!l||t.doubtful)return;let{args:o}=t,d=c=>c===n?n:o[c]&&Y(o[c]).low;if(l.tag!==n){let c=d(l.tag);if(c===n||ot(j(c))!==e)return}let h=l.freed===n?n:o[l.freed];return{freed:h!==n&&ms(h,s.pointerSize)&&Ol(h,s.re)?h:n,requested:d(l.requested),charged:d(l.charged),poolType:d(l.type)}},
_n=t=>{let e=t.filter(s=>s!==n);return e.every(s=>s===e[0])?e[0]:n},
Gf=(t,e,s)=>s===Ge?_f(t,e):Bf(t,s),
Bf=(t,e)=>{let s=[];for(let r=0;r<t.length;r+=1){let i=Hf(t,r,e),a=i&&K(t,r+i,Us);a!==n&&s.push({kind:xi,value:a})}return s},
Hf=(t,e,s)=>{var r;let i=(r=t[e])!=null?r:0;if((i&248)===184||i===104)return 1;let a=i===199?ha(t,e+1,s):n;return(a==null?n:a.extension)===0?1+a.length:n},
_f=(t,e)=>{var s,r;let i=[],a=new Map;for(let l=0;l+Us<=t.length;l+=Us){let o=(s=K(t,l,Us))!=null?s:0,d=o&31,h=o>>>5&65535,c=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:a.set(d,~(h<<c)>>>0);break;case 1384120320:a.set(d,h<<c>>>0);break;case 1920991232:{let f=((r=a.get(d))!=null?r:0)&~(65535<<c);a.has(d)&&a.set(d,(f|h<<c)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=N(e,l+(o<<8>>13)*Us);i.push({kind:"literal",address:f});continue}}let u=a.get(d);u!==n&&i.push({kind:xi,value:u})}return i},
Kf=(t,e)=>{let s=oe(t,N(e,60)),r=s&&t.readMemory(N(e,s),12);return r&&K(r,0,4)===Vk?K(r,8,4):n},
Qf=t=>{let e=t.indexOf(0),s=String.fromCharCode(...t.slice(0,e<0?t.length:e));return s===""?n:Ee(s)},
Ds=(t,e)=>{let s=Bk[e],r=s&&t.readMemory(s,Hk),i=r&&Kn(r,_k),a=r&&Kn(r,Kk);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
Kn=(t,e)=>{let s=K(t,e,4),r=K(t,e+4,4);if(!(s===n||r===n)&&r===K(t,e+8,4))return(r*zk+s)/Qk},
zf=(t,e,s)=>{let r=[];t.held().forEach(a=>{r.push(...a)});let i=Xf(r,e);return{blocks:M(i,(a,l)=>a.block<l.block?-1:1),held:r.length,freed:t.freed().slice(-s)}},
Xf=(t,e)=>{if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let a=t[Math.floor(i*s)];a!==n&&r.push(a)}return r},
qf=(t,e,s)=>{var r;let{start:i,Fe:a}=t,{kernelBase:l,bootTime:o}=i.target,d=(r=Ms(e.modules))==null?n:r.start;return i.poolHitTag.address!==e.poolHitTag||l!==n&&d!==n&&l!==d?E:o===n||!s?$s:Jd({bootTime:o,uptime:a!=null?a:0},s)?E:we},
Qn=(t,e=r0)=>t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?Qn(t.slice(1),e):t,
Zf=(t,e)=>t._===e._&&t.sp===e.sp&&t.thread===e.thread&&jf(t.registers,e.registers)&&Yf(t.stack,e.stack),
jf=(t,e)=>{let s=!0;return t.forEach((r,i)=>{let a=e.get(i);i!==yi&&a!==n&&a!==r&&(s=!1)}),s},
Yf=(t,e)=>{let s=Math.min(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:a},l)=>{let o=e[l];return r===(o==null?n:o.base)&&i===(o==null?n:o.address)&&a===(o==null?n:o.text)})},
zn=(t,e,s,r)=>{if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(a=>a>=t&&a<=s)?i?Ze:je:"gap":r.some(a=>a>t&&a<=t+e+1)&&i?Ze:je},
Jf=(t,e)=>{let[s]=t.recent(Number.POSITIVE_INFINITY);if(!s||e.number<s.number)return!0;let r=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(r==null?n:r.time)===e.time&&(r==null?n:r.thread)===e.thread&&(r==null?n:r.kind)===e.kind},
W=(...t)=>e=>t.find(s=>s===e),
dt=t=>e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i===n)return;s.push(i)}return s},
x=(t,...e)=>{var s;let r=Object.entries(t),i=Object.entries((s=e[0])!=null?s:{});return a=>{if(typeof a!="object"||a===null||Array.isArray(a))return;let l=a,o={};for(let[d,h]of[...r,...i.filter(([c])=>l[c]!==n)]){let c=h(l[d]);if(c===n)return;o[d]=c}return o}},
Xn=(t,e)=>s=>{var r;return(r=t(s))!=null?r:e(s)},
qn=(t,e)=>JSON.stringify(m({seq:t},e)).replace(/[^ -~]/g,f0),
$f=t=>{var e;if(t.length>p0)return{kind:tr};let s;try{s=JSON.parse(t)}catch(h){return{kind:er}}let r=x({seq:D,type:rt})(s);if(!r)return{kind:tr};let{seq:i,type:a}=r,l=x0.get(a);if(!l)return{kind:nl,seq:i};let o=l(s);if(o)return{kind:Ti,seq:i,entry:m({type:a},o)};let{version:d}=(e=x({version:D})(s))!=null?e:{};return a===ee&&d!==n&&d>nh?{kind:sr,version:d}:{kind:tr}},
tp=(t,e)=>{var s,r;if(!(e!=null&&e.openEnd))return{kind:Tt};let{tag:i,poolHitTag:a,target:l}=e.start,o=Is(a.before),d={armed:i,saved:o,address:a.address},h=(s=Er(t))==null?n:s.kind;if(h&&h!==Ke)return{kind:ye};let c=Bt(t),u=ep(t,l.pointerSize);if(c.kind!==H||!u)return{kind:b,note:d};if(c.address!==d.address||u!==((r=l.kernelBase)!=null?r:u))return{kind:ye};let f=h===Ke;return c.value===i?{kind:lt,note:d,yr:f}:{kind:c.value===o?Ni:"changed"}},
ep=(t,e)=>{let s=Ms(Pr(Q(t,Co)));return s&&Lt(s.start,e)},
Cs=t=>{let[e,s]=[t,0];for(;e>=1024&&s<3;s+=1)e/=1024;return s>0?`${e.toFixed(1)} ${"KMG"[s-1]}B`:`${t} bytes`},
It=(t,e="")=>{let s=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s},
sp=(t,e)=>{let s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case _s:return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case Qa:return`${s} holds ${JSON.stringify(e.js)}, which is no single byte. Give the bytes: "41 62 63 20".`;case za:return`${s} has bit 31 set, which the kernel clears before it compares: use ${R0(e.plain)}.`}},
rp=(t,e)=>{if(t===n)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length===0?`Begin with dx @$pool.hitTag(${R(t)}).`:Ea(e.map(R));return`Nothing has been recorded for ${R(t)}. ${s}`},
Zn=t=>{var e;switch(t.kind){case tl:return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case Ke:return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case el:return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${At(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case _e:return mh(t);case"noSymbol":return`there is no symbol nt!${t.name}${Ia(t.Ut)}. Set the symbol path (.symfix; .reload) and try again.`;case Ya:return"the module list holds no nt. Type .reload and try again.";case fi:return"the target does not answer (r $ptrsize says nothing). Is it still there?";case T:return"nt!PoolHitTag cannot be read. Type .reload and try again.";case $a:return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case Ja:return`nt!PoolHitTag holds ${fe(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case He:return ip(t.tag,t.meant);case sl:return`${t.us.map(At).join(Pi)} are both in use and print alike. Say which: dx @$pool.hitTag("${At((e=t.us[0])!=null?e:0)}", "unseen").`}},
ip=(t,e)=>{let s=e.map(i=>`${R(i)} (${At(i)})`),r=s.length===0?"":`${Ea(s)} `;return`no allocation with ${R(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${R(t)}, "unseen").`},
de=t=>{if(t.kind===it)return"PoolHitTag is as it was.";if(t.kind===De)return ap(t.holds);let e=Ia(t.failure);return`${t.holds===n?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`},
ap=t=>t===n||yt(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${R(j(t))} by now, and not by this call: dx @$pool.status()`,
lp=t=>{switch(t.kind){case Tt:return"Nothing was armed.";case se:return`PoolHitTag is not written: ${Zn(t.ht)}`;case Ai:return t.undone.map(de).join(" ");case ol:return t.undone.kind===it?`PoolHitTag held ${fe(t.held)}, armed by somebody else; it holds 0 now.`:de(t.undone)}},
ua=t=>{let e=t.it(),s=t.At();if(e.kind===b)return` (${op(e.why)}${Sh(t)?`: ${bh}`:""})`;let r=[...e.kind===Js?[`${H0(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${S(s,F)} is not known${np(t)}`]:[]];return r.length===0?"":` (${bh}: ${r.join(et)})`},
np=t=>{let{count:e,requested:s}=t.Gt(),r=kh(s,e);return r===""?"":`, ${S(e,re)} among them${r}`},
op=t=>{switch(t){case $t:return"what the tag tracker counted is not known";case dl:return"the hunt was not brought to its end";case ll:return"the target was started again";case hl:return"the first hit of a capture may be the last one before it, reported again";case Ye:return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
Lr=t=>{if(Ve(t)===0)return"";let e=t.booked();return e===n?b:`${Math.floor(e*1e3)/10} %`},
dp=t=>{switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(X0).join("")}Saved ${[...Dh(i),S(r.length,Ut)].join(Pi)} in ${z0(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case rr:return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case tt:return`Not saved: ${ei(t)}`}},
hp=t=>{switch(t.kind){case lt:return`${R(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case Je:return`${t.path} is no recording.`;case sr:return`it was written by a later pooltag (format ${t.version}).`;case tt:return ei(t)}},
cp=t=>{let{base:e,recording:s,left:r,cut:i}=t,{hunts:a,problems:l,snapshots:o}=s,d=[...Dh(o.length),...a.map(ti)],[h]=l.first;return[`Opened ${e}: ${d.join(Nt)||"no hunt"}.`,i&&`It ends early: ${i}.`,h&&`${S(l.count,"line")} damaged or missing, the first at ${h.line}.`,up(r,s.lastHunt),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
up=(t,e)=>{if(!(!e||t.kind===Tt))return t.kind===lt&&!t.yr?`PoolHitTag STILL HOLDS ${R(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${fe(t.note.saved)} disarms.`:`It was ${Z0(e)}${fp(t)}`},
fp=t=>{switch(t.kind){case lt:return", as this dump shows (dx @$pool.status()).";case Ni:return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case ye:return", on another target or before a restart: nothing of it is armed here.";case b:return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${fe(t.note.saved)} disarms.`}},
pp=t=>{switch(t.kind){case mi:{let{target:e,tag:s}=t,r=e.Vt.length;return`pooltag: ${[...e.description===""?[]:[e.description],S(e.modules.filter(i=>!i.Dt).length,"module"),...r>0?[S(r,"processor")]:[]].join(et)}; arming ${R(s)} at ${Nc(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${R(t.tag)}: ${de(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${S(t.hunts,Ut)}`;case cl:return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${Y0(t.seconds)}`;case ul:return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return J0(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${It(t.bytes/j0)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${S(t.of,at)} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${fe(t.value)} again`;case Qs:return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case fl:return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case pl:return`pooltag: nothing more is recorded, the hunt goes on: ${ei(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
mp=t=>{if(!t.includes("<"))return t;let e=t.replace(tw,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
jn=t=>{if(typeof t==Mi)return t;if(!gp(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:n},
gp=t=>typeof t=="object"&&t!==null&&"getHighPart"in t,
Wr=t=>{for(let e=0;e<t.length;e+=vh)host.diagnostics.debugLog(t.slice(e,e+vh));host.diagnostics.debugLog(`
`)},
Yn=(t,e)=>vs(()=>{let s=host.memory.readMemoryValues(Ch(t),e,1);return s.length===e?new Uint8Array(s):n}),
vs=t=>{try{return t()}catch(e){return}},
Ht=(t,e)=>{try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new As(t,s)}},
Jn=t=>Gr(()=>Sp(t))||Gr(kp),
bp=()=>{Gr(()=>Reflect.deleteProperty(si(),me)&&si()[me]===n)||Gr(()=>$n(`dx -r0 @$vars.Remove("${me}")`))},
Sp=t=>(si()[me]=t,si()[me]!==n),
kp=()=>[`Debugger.State.Scripts.${Th}.Contents.pool`,"@$scriptContents.pool"].some(t=>$n(`dx -r0 @$${me} = ${t}`)),
$n=t=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error")),
Gr=t=>{try{return t()}catch(e){return!1}},
fa=t=>(Fa===n&&(Fa=wp(aw)),Fa.get(t)||[]),
wp=t=>{let e=new Map,s="",r="";for(let i of t.split(`
`)){let[a="",l=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=l&&` (${l})`;continue}let o={Re:"list",name:a+r,place:{kind:"table",source:s}};for(let d=0;d<l.length;d+=4){let h=ps([0,1,2,3].map(u=>lw(l,d+u))),c=e.get(h);c?c.push(o):e.set(h,[o])}}return e},
to=t=>{let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]},
yp=t=>{let e=t.slice(0,4),s=t.slice(4,Kt).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),l=(i<0?r:r.slice(0,i)).trim(),o=l==="<unknown>"?a:l;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?n:ir:{pattern:e.includes("*")?e.trim():e,name:o,description:a}},
Dp=(t,e,s)=>{let r=[],i=[],a=V(()=>{for(let l of[hw(s),Cp(e)]){let o=l.find(h=>s.exists(h));if(o===n)continue;let d=new nw(o);s.read(o,h=>(d.push(h),!0)),r.push(d.Dr(t)),i.push(o)}},({message:l})=>l);return{users:to([...r,fa(t)]),read:i,failed:a}},
Cp=t=>{let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query(Ym).join("")),s=["10","8.1"].map(r=>`${ow}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+dw)},
vp=(t,e)=>{var s;switch(t){case"Image name":return{image:e};case"File version":return{version:e};case"CompanyName":return{Cr:e};case"ProductName":return{Yi:e};case"FileDescription":return{description:e};case"Timestamp":{let[,r,i=""]=(s=cw.exec(e))!=null?s:[];return i?{linked:r,Ji:Number.parseInt(i,16)}:{}}default:return{}}},
xp=t=>{let e=[];for(let{name:s,Dt:r}of Pr(Q(t,vo)))r||e.push(s);return s=>{var r,i;let a=(i=(r=fw.exec(s))==null?n:r[1])==null?n:i.toLowerCase();if(!a||e.length<2)return;let l=e.find(d=>d.toLowerCase()===a);if(!l)return ml;let o=new uw;for(let d of Q(t,dg(l)))o.push(d);return o.modules[0]}},
eo=(t,e,s,r)=>{let i=Ar(t),a=Ro(t,i);if(!i||!a)return;let l=Ds(t,i);r||e({kind:"tables",bytes:pw(a)});let o=r?Tp(t,a,r):$l(t,a);if(!o)return;let d=a.x.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:l&&Math.round(l.uptime),bootTime:l&&Math.round(l.bootTime),whole:!r,bits:d,rows:o.map(({tag:h,nonPaged:c,paged:u})=>[ot(h),...Mh(c),...Mh(u)]).filter(h=>r||h.slice(1).some(c=>c!==0))}},
Tp=(t,e,s)=>{let r=[];for(let i of s){let a=Jl(t,e,i);if(a.kind===P)r.push(a.record);else if(a.kind===Yt)r.push({tag:i,nonPaged:Ih,paged:Ih});else return}return r},
Np=t=>{var e;let[s,r]=((e=mw.exec(t))!=null?e:[]).slice(2).map(Number);return s===n||r===n?n:(s*4===r||s*8===r)&&r<9007199254740992?r:n},
Pp=t=>{let e=(a=Number.NaN)=>a>=0?a*gw:n,{"NonPagedPool Usage":s=Number.NaN,"NonPagedPoolNx Usage":r=0,"NonPagedPool Max":i}=t;return{nonPaged:e(i===n?i:s+r),Ue:e(i),paged:e(t["PagedPool Usage"]),Oe:e(t["PagedPool Maximum"]),physical:e(t[gl]),vr:e(t["Available Pages"])}},
Ap=t=>{var e,s;let r={};for(let i of t){let a=(e=/^\s*(\w[\w ]*):/.exec(i))==null?n:e[1];a&&(r[a]=(s=Np(i))!=null?s:Number.NaN)}return r[gl]?Pp(r):n},
so=t=>{let e={kind:t.whole?Ce:"rows"};return m({},t,{ne:"debugger",table:$e,xr:!0},{Ss:e,ks:t.bits===64,rows:Eh(t)})},
Mp=(t,e)=>{if(e.every(({tag:r})=>r!==n))return e;let s=Ip(t);return e.map(r=>{let i=r.tag===n?Ep(r,s):n;return i?m({},r,{tag:ot(i.tag)}):r})},
Ip=t=>{var e;let s=Ro(t,Ar(t));return(e=s&&$l(t,s))!=null?e:[]},
Ep=(t,e)=>{let s=e.filter(({tag:i})=>_(ot(i))===t.text),r=s.length===1?s:s.filter(i=>kw(i,t));return r.length===1?r[0]:n},
Fp=(t,e)=>{let s=t.now(),r=mn(Q(t,Ic(bt,!0))),i=r?n:eo(t,e,""),a=r?Mp(t,r.rows):i&&Eh(i);return a&&{rows:a,Tr:!r,unread:r?r.unread.length:0,total:r?Sw(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}},
Rp=(t,e)=>{if(e===bt)return M(t,ww);let s=Up(e);return M(t,(r,i)=>s(i)-s(r))},
Up=t=>{switch(t){case ve:return e=>e.nonPaged.bytes;case vt:return e=>e.paged.bytes;case ts:return e=>{var s,r;return((s=e.nonPaged.allocs)!=null?s:0)+((r=e.paged.allocs)!=null?r:0)};case es:return e=>{var s,r;return((s=e.nonPaged.frees)!=null?s:0)+((r=e.paged.frees)!=null?r:0)};case ar:return Ra;case Ii:return Uh;case"peralloc":return e=>Ra(e)===0?0:Uh(e)/Ra(e)}},
Op=t=>{switch(t.kind){case se:return Zn(t.ht);case tt:return`the debugger refused "${t.call}": ${t.message}`;case bl:return`writing nt!PoolHitTag did not take${Ia(t.applied.failure)}. ${de(t.applied.undone)}`}},
Vp=t=>{if(t.kind===_e)return`Not captured: ${mh(t)}`;let{Nr:e}=t;return e===n?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${R(e)}: somebody has changed it. dx @$pool.arm(${R(e)}) arms it again.`},
Lp=(t,e,s)=>{let{boot:r,Pr:i,rows:a,Ar:l}=t,o=Cw(e,s);return[`${S(a.length,bt)} (bytes) from ${e.name} to ${s.name}`,...o>0?[Lh(o,Wh)]:[],...l.length>0?[`${S(l.length,bt)} only in one`]:[],...Kh(r),...i?["Allocs and Frees at least so many"]:[],Ua].join(Nt)},
Wp=t=>{switch(t.kind){case ss:case lr:return;case Se:return`Ended by ${Gp(t.stop)}: the prompt is yours.${t.Mr?Aw:""}`;case xt:return"Ended because the target is gone; a restart leaves nothing armed.";case Sl:return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case kl:return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.Ir.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case tt:return`Ended because the debugger failed "${t.call}": ${t.message}`;case rs:return`Ended because the target has not run: g answered ${JSON.stringify(t._t)}. al lists your aliases, ad g removes one.`;case wl:return"Ended because another call of pooltag took over."}},
Gp=t=>{switch(t.kind){case is:return"a break-in";case Xs:return`breakpoint ${t.number}`;case be:return`bugcheck ${fe(t.code)}`;case Ei:return`a break at ${t.at}, which is no pool function`;case E:return`another stop (${t.n})`}},
Bp=t=>{let{capture:e,hunt:s,tag:r}=t,{hits:i,Er:a}=e,l=Ve(s),o=[S(a.alloc,re),S(a.free,A),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(et),d=l===0?"":`coverage ${Lr(s)}${ua(s)}`,h=[l>i&&`the whole hunt: ${S(l,F)}`,d].filter(Boolean),c=[`: ${o}`,h.join(et)].filter(Boolean).join(Nt);return[`${S(i,F)} on ${R(r)} in ${It(e.seconds,s.start.target.description)}${c}.`,Wp(e.end),l===0&&Ew(e.end)?Hp(s):n,t.disarmed&&(e.Ve?Fw(t.disarmed):de(t.disarmed)),Lo(t.disarmed,r)?"The last hits may be on that tag.":n,l>0?Iw(t):n,l>0?`Next: dx -g @$pool.leaks(${R(r)}).`:n].filter(u=>u!==n).join(" ")},
Hp=t=>{let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.Kt())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.it();return s.kind===Js?`The kernel counted ${wh(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
_p=t=>{let[e]=t;return e===n?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`},
Kp=t=>{switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}},
Qp=t=>{switch(t.kind){case nr:return`!vm says more of ${t.pool} pool than there can be: the symbols of nt do not fit.`;case yl:return`Nonpaged pool is past 1 GB: ${Cs(t.bytes)}.`;case Dl:return`${t.pool} pool is at ${Math.floor(t.share*100)} % of its limit.`;case ze:return`Memory is short, and most of it is not pool: pool is ${Cs(t.pool)} of ${Cs(t.inUse)} in use.`}},
zp=t=>{var e;let{after:s}=t.nt,r=(e=t.g[t.g.length-1])==null?n:e.counts;return s&&r&&ri(s,r)},
Xp=(t,e,s)=>{var r;let{after:i}=t.nt,a=(r=t.g[t.g.length-1])==null?n:r.counts;if(!i||!a||t.lastHit===0)return!1;let l=Math.min(s,Gw(t,e)),o=e/t.lastHit*Qh(i,a);return ri(i,a)+l>=o*Ww},
qp=(t,e)=>{let{after:s}=t.nt;if(t.g.length<Bw||!s||t.lastHit===0||t.ot().reduce((i,a)=>i+a.xt,0)>e*Hw)return!1;let r=s;for(let{counts:i,boot:a}of t.g){if(!i||a!==we)return!1;let l=e/t.lastHit*Qh(r,i);if(l<=0||ri(r,i)<l*_w)return!1;r=i}return!0},
Zp=(t,e)=>{let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),Fr:e,ws:Xh(i)}},
ro=(t,e)=>{var s;let r=t.held(),i=new Map(t.ot().map(o=>[o.stack,o])),a=t.g[t.g.length-1],l=a&&Zp(a,(s=Os(t,a))!=null?s:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>jp(o,i,r,t.lastHit,l))},
jp=(t,e,s,r,i)=>{var a;let l=Pa(t.use.z),o=[];for(let u of t.use.stacks){let f=e.get(u);f&&o.push(Xw(f,(a=s.get(u))!=null?a:[],l,r,i))}let d=u=>o.reduce((f,p)=>f+u(p),0),h=o.filter(({frees:u})=>u),c=(h.length>0?h:o).reduce((u,f)=>u.concat(f.Le),[]);return m({},t,{We:l,freed:d(({freed:u})=>u),held:d(({old:u,Ge:f})=>u+f),old:d(({old:u})=>u),asked:d(({asked:u})=>u),there:d(({there:u})=>u),oe:d(({oe:u})=>u),tt:Math.round(h.reduce((u,{tt:f})=>u+f,0)),Le:c.reduce(({first:u,last:f},p)=>({first:Math.min(u,p),last:Math.max(f,p)}),{first:r,last:0})})},
Br=(t,e)=>{switch(e.kind){case"noHits":return"";case b:return"Of no block is it known that it stays: more hits tell more.";case or:return Yp(e.allocs);case"holds":return Jp(t,e.sites);case"noProof":return tm(t,e.sites,e.why);case Fi:return $p(t,e.sites)}},
Yp=t=>{let e=Math.floor(t/jw),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${S(t,re)} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
Jp=(t,e)=>{var s,r;let[i]=e;if(!i)return"";let{use:a,We:l,freed:o}=i,d=(r=(s=i.holding)==null?n:s.blocks)!=null?r:i.held,h=Math.min(i.old,d),c=o===0?"none of its blocks was seen freed":`${h} of them for longer than the ${l} hits that what it frees usually lives`,u=Lw(t),f=u!==n&&u<=0?" The tag did not grow during the hunt.":"";return`${ii(i)} holds ${Yw(t)}${d} of ${S(a.allocs,at)} allocated there during the hunt, ${c}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${R(t.tag)})`},
$p=(t,e)=>{let[s,...r]=e;if(!s)return"";let{there:i,asked:a,We:l,freed:o}=s,d=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${S(l,F)} at most`,h=r.length>0?` So does ${r.map(ii).join(et)}.`:"";return`${ii(s)} LEAKS: ${i} of ${S(a,at)} are still there ${io(t)}, while ${d}${ao(t)}.${h}`},
tm=(t,e,s)=>{let[r]=e;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${ii(r)}: ${i} of ${S(a,at)} still there ${io(t)}${ao(t)}`}; ${em(t,r,s)}.`},
em=(t,e,s)=>{switch(s){case ct:return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case as:return"too few of them have outlived what the same paths free: a longer hunt tells more";case Ri:return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${R(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case Cl:return`${S(e.oe,"old block")} of it went meanwhile: such blocks are freed, only late`;case ls:return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
io=t=>{let e=t.g[t.g.length-1];if(!e)return"";let s=Os(t,e);return`${s===n?"later":`after ${S(s,"more event")}`}${Jw(t,e)}`},
ao=t=>{let e=zp(t);return e===n?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${S(e,at)}`:"; the tag has not grown"},
sm=(t,e)=>{let s=R(t.tag);switch(e.kind){case"asked":return;case rs:return t.g.length>0?n:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case or:return`${s}: no block is known that the hunt has left.`;case ye:return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case tt:return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
rm=(t,e)=>{if(t.uptime===n||e.uptime===n)return b;if(e.uptime<t.uptime)return E;let s=im(t,e);return s!==n&&e.uptime>s?we:t.bootTime===n||e.bootTime===n?b:Math.abs(e.bootTime-t.bootTime)<=ey?we:E},
im=(t,e)=>{if(t.time===n||e.time===n)return;let s=e.time-t.time;return t.ne===e.ne&&s>0?s:n},
lo=t=>{let e=t.every(sy),s=new Map,r=t.map(({rows:a})=>{let l=new Map;for(let o of a){let d=e?`${o.tag}`:o.text,h=l.get(d),c=h?am(h,o):o;l.set(d,c),s.set(d,c)}return l}),i=[];return s.forEach((a,l)=>{i.push({Mt:a,he:t.map((o,d)=>{var h,c;return(c=(h=r[d])==null?n:h.get(l))!=null?c:ry(o,a)})})}),i},
am=(t,e)=>{let s=(r,i)=>({allocs:ai(r.allocs,i.allocs),frees:ai(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return m({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})},
no=(t,e)=>{if(t.table!==e.table)return{kind:"otherTable"};let s=rm(t,e),r=lo([t,e]);if(s===E||s===b&&r.some(ly))return{kind:ye};let i=!(t.ks&&e.ks),a=[],l=[];for(let{Mt:o,he:d}of r){let[h,c]=d;if(!h||!c||ay(h,c))l.push(o.text);else{let u=oo(h.nonPaged,c.nonPaged,!i),f=oo(h.paged,c.paged,!i),p=u.bytes+f.bytes;(Yh(u)||Yh(f))&&a.push(m({},o,{nonPaged:u,paged:f,bytes:p}))}}return{kind:Ui,boot:s,Pr:i,rows:M(a,(o,d)=>d.bytes-o.bytes),Ar:l}},
oo=(t,e,s)=>{let r=(i,a)=>{if(!(i===n||a===n))return a>=i?a-i:s?n:a+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),s:e.s-t.s,bytes:e.bytes-t.bytes}},
lm=t=>{let e=nm(t),s=[],r=0;if(e.forEach((d,h)=>{for(let c of e.slice(0,h))s.push((d.value-c.value)/(d.at-c.at)),r+=Math.sign(d.value-c.value)}),s.length===0)return;let i=M(s,(d,h)=>d-h),a=d=>om(i,d),l=e.length,o=r/Math.sqrt(l*(l-1)*(2*l+5)/18);return{vt:a(.5),low:a(.25),high:a(.75),ys:o}},
nm=t=>{let e=Math.ceil(t.length/ny);return t.filter((s,r)=>(t.length-1-r)%e===0)},
om=(t,e)=>{var s,r;let i=(t.length-1)*e;return(((s=t[Math.floor(i)])!=null?s:0)+((r=t[Math.ceil(i)])!=null?r:0))/2},
dm=(t,e)=>{if(t.length<oy||!e)return as;let s=t.slice(1).map(({value:o},d)=>{var h,c;return o-((c=(h=t[d])==null?n:h.value)!=null?c:o)}),r=0,i=0,a=0,l=0;for(let o of s)o>0?r+=o:i-=o,o*l<0&&(a+=1),l=o||l;return r+i===0?"flat":Math.max(...s.map(Math.abs))>=dy*(r+i)?"step":e.ys>=Jh&&e.low>0?"steady":e.ys<=-Jh&&e.high<0?"falling":a>1&&i>=r/2?"sawtooth":"uneven"},
hm=t=>{var e,s;let r=cm(t),{Qt:i,boot:a}=um(r),{at:l,by:o}=fm(i),d=(((e=l[l.length-1])!=null?e:0)-((s=l[0])!=null?s:0))/$h,h=lo(i),c=M(h,(f,p)=>tc(p)-tc(f)).map((f,p)=>hy(f,p+1,l,o!==n)).filter(({ue:f,bytes:p,blocks:g})=>f===as?p!==0||g!==0:f!=="flat"),u=({ue:f})=>+(f==="steady");return m({Qt:i,Rr:r.length-i.length,boot:a},o&&d>0&&{Ur:d,by:o},{rows:M(c,(f,p)=>u(p)-u(f)||p.bytes-f.bytes)})},
cm=t=>{let e=({Ss:s},r)=>r+(s.kind===Ce?t.length:0);return t.filter((s,r)=>s.uptime===n||t.every((i,a)=>i.uptime!==s.uptime||e(i,a)<=e(s,r)))},
um=t=>{let e=we,s=t.length-1;for(;s>0;s-=1){let[r,i]=t.slice(s-1,s+1),a=r&&i&&no(r,i);if((a==null?n:a.kind)!==Ui)break;a.boot===b&&(e=b)}return{Qt:t.slice(Math.max(0,s)),boot:e}},
fm=t=>{var e;let s=l=>t.every((o,d)=>{var h,c,u;return d===0||((h=o[l])!=null?h:Number.NaN)>((u=(c=t[d-1])==null?n:c[l])!=null?u:Number.NaN)}),r=(e=t[0])==null?n:e.ne,i=s("time")&&t.every(l=>l.ne===r),a=s(Oi)?Oi:i?"time":n;return{at:t.map((l,o)=>{var d;return(d=a&&l[a])!=null?d:o}),by:a==="time"?r:a}},
ho=t=>{var e,s;let{nonPaged:r,paged:i,physical:a,vr:l}=t,o=[];if(r!==n&&r>Math.min(a!=null?a:1/0,(e=t.Ue)!=null?e:1/0))return[{kind:nr,pool:ve}];if(i!==n&&i>((s=t.Oe)!=null?s:1/0))return[{kind:nr,pool:vt}];r!==n&&r>cy&&o.push({kind:yl,bytes:r});let d=(c,u,f)=>{let p=ec(f,a);u!==n&&p!==n&&u>uy*p&&o.push({kind:Dl,pool:c,share:u/p})};if(d(ve,r,t.Ue),d(vt,i,t.Oe),r===n||i===n||!a||l===n)return o;let h=a-l;return l<fy*a&&r+i<h/2&&o.push({kind:ze,pool:r+i,inUse:h}),o},
pm=(t,...e)=>{let{physical:s}=t;if(ho(t).some(({kind:a})=>a===nr))return[];let r=[{pool:ve,used:t.nonPaged,$:t.Ue},{pool:vt,used:t.paged,$:t.Oe}],i=[];return r.forEach(({pool:a,used:l,$:o},d)=>{l&&i.push({pool:a,used:l,$:ec(o,s),Or:e[d]})}),i},
mm=t=>{let e=t.toLowerCase();return py.has(e)||my.some(s=>e.startsWith(s))},
gm=(t,e)=>{let s=[...bm(t,e).values()].map(o=>km(t,o)),r=s.reduce((o,{holding:d})=>{var h;return o+((h=d==null?n:d.blocks)!=null?h:0)},0),i=s.map(o=>{var d,h;return m({},o,{share:r===0?0:((h=(d=o.holding)==null?n:d.blocks)!=null?h:0)/r})}),a=({holding:o})=>{var d;return(d=o==null?n:o.bytes)!=null?d:-1},l=({holding:o})=>{var d;return(d=o==null?n:o.blocks)!=null?d:-1};return M(i,(o,d)=>a(d)-a(o)||l(d)-l(o))},
bm=(t,e)=>{let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,a=new Map;return t.held().forEach((l,o)=>{let d=l.filter(({block:f})=>!r.gone.has(f));if(d.length===0)return;let h=by(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),c=Sm(h),u=a.get(c);u?u.push({stack:o,wt:h,blocks:d}):a.set(c,[{stack:o,wt:h,blocks:d}])}),a},
Sm=t=>t.kind===dr?`${t.kind} ${t.module.toLowerCase()}`:t.kind===b?`${t.kind} ${t.why}`:t.kind,
km=(t,e)=>{var s,r;let i=M(e,(u,f)=>f.blocks.length-u.blocks.length),a=[];for(let u of i)a.push(...u.blocks);let l=new Set(i.map(({stack:u})=>u)),o=0;for(let{stack:u,hits:f}of t.ot())l.has(u)&&(o+=f.alloc);let d={lastHit:t.lastHit,z:new Jr},h=vd(a,t.zt(),t.asked,d),c=(r=(s=i[0])==null?n:s.wt)!=null?r:{kind:"cut"};return m({wt:c,stacks:i,allocs:o},h&&{holding:h})},
Hr=(t,e=[])=>{var s,r;let{alloc:i,free:a,unknown:l}=t.counts();if(i+a+l===0)return{kind:"noHits"};let o=ro(t,e),d=M(o.filter(({held:w,use:v})=>w>0&&v.site!==n),Ty);if(d.length===0)return t.isWhole()?{kind:or,allocs:i}:rc;let h=t.g[t.g.length-1];if(!h){let w=d.filter(({holding:v})=>v&&v.blocks>0);return w.length>0?{kind:"holds",sites:w}:rc}let c=d.reduce((w,v)=>w+v.tt,0),u=d.reduce((w,v)=>w+v.held-v.old,0),f=d.map(w=>({site:w,Xt:Py(t,w,{tt:c,Ge:u},h)})),p=f.filter(({Xt:w})=>w===n).map(({site:w})=>w),g=f.filter(({Xt:w})=>w===n||w===Ri).reduce((w,{site:v})=>Math.max(w,v.tt),0),k=p.filter(({tt:w})=>w>=g*yy);return k.length>0?{kind:Fi,sites:k}:{kind:"noProof",sites:d,why:(r=(s=f[0])==null?n:s.Xt)!=null?r:as}},
wm=()=>{let t={};for(let[e,{usage:s,help:r}]of Object.entries(ni))t[e]={Help:`${s} - ${r}`};return t},
co=(t,e)=>{var s,r;let i=(r=(s=ni[t])==null?n:s.usage)!=null?r:"",a=i.endsWith("()")?0:i.split(",").length;if(e.length>a)throw new U(L0(`${e[a]}`,i))},
xs=(t,e)=>{if(e===n)throw new U(O0(t));if(typeof e!=st)throw new U(U0(t));let s=xc(e);if(!s.yt)throw new U(sp(e,s.ht));return s.tag},
uo=(t,e,s,r=1,i=1/0)=>{let a=jn(e);if(a!==n&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new U(V0(t,r,i,s))},
fo=(t,e)=>{let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=[ss,lr,St],i={hits:Iy};return e.forEach((a,l)=>{let o=r[l];if(!o)throw new U(pe(`${a}`,s));let d=o===St?Ey:[];i[o]=uo(`The number of ${o}`,a,s,...d)}),i},
po=(t,e)=>{if(typeof e==st&&e.trim()!=="")return e.trim();let s=e===n||typeof e==st?"An empty pattern":`${e}`;throw new U(pe(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))},
_r=(t,e)=>{if(typeof e==st&&e.trim()!==""&&!Fy.test(e))return e;throw new U(_0(t))},
Kr=(t,e)=>{var s,r;if(e===n||typeof e==st&&e!=="")return e;throw new U(pe(`${e}`,`dx @$pool.${(r=(s=ni[t])==null?n:s.usage)!=null?r:""}`))},
ym=(t,e)=>{if(t===n||/[*?]/.test(t))return;let s=JSON.stringify(t),r=rn(t,e).map(i=>JSON.stringify(i));throw new U(r.length>0?`${s} is no tag in the listing. ${Ea(r)}`:pe(`${s} is no tag in the listing and`,ic))},
Dm=t=>{if(t.it().kind===b)return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.zt();return e===0?n:`up to ${e} of them may have been freed unseen`},
Cm=(t,e)=>{let s=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(et)}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${s}.`},
vm=(t,e)=>{var s;let{asked:r,lastHit:i}=t,{count:a,Ds:l}=t.zt(),o=(s=t.recent(1)[0])==null?n:s.time,d=[];return t.held().forEach((h,c)=>{let u=t.pe(t.stacks.at(c),e);for(let f of h){let{block:p,hit:g,time:k}=f;if(r.gone.has(p))continue;let w=k===n||o===n?n:o-k,v=(r.there.has(p)?l:a)>0;d.push(m({},f,{site:u,Cs:i-g,Be:w,Vr:v}))}}),M(d,(h,c)=>h.hit-c.hit)},
xm=(t,e)=>{if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return Vr(t.frame,[s])||r.some(i=>ks(s,i))},
pa=(t,e)=>{var s,r;return e===n?"":(r=(s=t.He(e))==null?n:s.image)!=null?r:_t(e)},
mo=(t,e,s)=>{var r;if(e===n)return;let i=(r=t.He(e))==null?n:r.id,a=i===n?"":`, id ${i}`,l=`${pa(t,e)} (${_t(e)}${a})`;return nc(s)?`an interrupt or a deferred call, on top of process ${l}, which need have nothing to do with it`:`process ${l}`},
ma=(t,e,s)=>{var r;let i=new Map;for(let{process:d,stack:h}of s){if(d===n)continue;let c=nc(t.stacks.at(h))?"(in an interrupt or deferred call)":pa(t,d);i.set(c,((r=i.get(c))!=null?r:0)+1)}if(i.size===0)return;let a=M([...i],([,d],[,h])=>h-d),l=a.slice(0,Wy).map(([d,h])=>`${d} ${h}`),o=a.length-l.length;return`${e}: ${l.join(et)}${o>0?`, ${o} others`:""}`},
Tm=(t,e)=>{var s,r;if(t.length<=e)return t;let i=(r=(s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?n:s[0].length)!=null?r:0,a=e-3-i,l=Math.min(t.indexOf("!")+1,a),o=Math.floor((a-l)/2);return`${t.slice(0,a-o)}...${t.slice(t.length-i-o)}`},
ft=(...t)=>{let e={};for(let s of t)e[s]={PreferredRadix:10};return e},
Ne=t=>{let e=Nm(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>{var a;return m({},s&&{Tag:Z(_(i.tag))},r&&{Target:(a=e.get(dc(i)))!=null?a:""})}},
Nm=t=>{var e,s;let r=new Map,i=new Map;for(let a of t){let l=dc(a);if(r.has(l))continue;let o=`${(e=a.start.target.build)!=null?e:"(unknown)"}`,d=((s=i.get(o))!=null?s:0)+1;i.set(o,d),r.set(l,d===1?o:`${o} (${d})`)}return r},
Ts=(t,e,s,r)=>{let i=t.map(a=>ti(a)+B0(a));return e===0?[`no ${s}`,...i].join(Nt):[`${S(e,s)} (${r})`,...i,Oa].join(Nt)},
Pm=(t,e,s)=>{let r=t.map(i=>[ti(i),Dm(i)].filter(Boolean)).map(i=>i.join(et));return e===0?["no block",...r].join(Nt):[`${e<s?`the oldest ${e} of `:""}${S(s,at)} (address, call site), the oldest first`,...r,Oa].join(Nt)},
Am=(t,e)=>{let s=`read${t.Tr?" from the tag tracker":""} in ${It(t.seconds,t.session)}`,r=t.unread>0?[`${S(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${S(e,bt)} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[Oa]].join(Nt)},
Mm=(t,e,s)=>{let r=new Set,i=Ne(t),a=[],l=0;for(let o of t)for(let d of vm(o,e))d.site&&r.add(d.site.frame.text),!(s!==n&&!xm(d.site,s))&&(l+=1,a.length<Hy&&a.push(new Gy(o,d,i(o))));if(s!==n&&l===0)throw new U(Cm(s,[...r]));return new J(Pm(t,a.length,l),a)},
Im=t=>{var e;let s=(e=/, Binary\s*:\s*(\S+)/.exec(t||""))==null?n:e[1];return s===n?[]:[{Re:"list",name:s,place:{kind:"printed"}}]},
go=t=>{switch(t.kind){case dr:return t.module;case Vi:return"(code in no module)";case $e:return"(the system itself)";case"cut":return"(unknown: stack read in part)";case b:return lc[t.why]}},
Em=t=>{switch(t.kind){case dr:return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case Vi:return"a driver that was unloaded, or code made at run time";case $e:return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case b:return"whoever stands behind a gap may be anybody"}},
Fm=(t,e)=>{if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${S(r,"frame")} looked past`},
bo=(t,e)=>{let s=l=>ks(l,e)||ks(l,e.trim()),r=t.split(","),i=l=>l[0]!=="-",a=r.filter(i);return(a.length===0||a.some(s))&&r.every(l=>i(l)||!s(l.slice(1)))},
Rm=t=>{var e,s,r;let i=wt(t);return Yy.test((r=(s=(e=t[i])==null?n:e.symbol)==null?n:s.name)!=null?r:"")&&Es(t,i)},
Um=(t,e)=>{let{blocks:s,old:r}=e,i=s===1?"stays":"stay",a=t.isWhole(),l=a?"":hr,o=tD(e,l),d=a?"":", of what is known";return`${l}${S(s,at)} allocated here ${i}${o}, ${r} of them old${d}`},
Om=t=>{let{gs:e,Gt:s,ut:r,refused:i}=t;return[...e>0?[`${S(e,at)} of here freed by other modules`]:[],...s>0?[`the block is not known of ${S(s,re)} here${kh(r,s)}`]:[],...i>0?[`${S(i,at)} refused at once by a limit of the tag`]:[]]},
Vm=t=>{if(t.kind===js)return;let e=t.st===il?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.ur} functions lead through here${e}: perhaps a wrapper${s}`},
Lm=(t,e)=>{let s=[];for(let{use:a,holding:l}of t.sites(e))l&&l.blocks>0&&s.push({use:a,holding:l});let r=s.reduce((a,{holding:l})=>a+l.blocks,0),i=s.map(a=>m({},a,{share:a.holding.blocks/r}));return M(i,(a,l)=>fc(l)-fc(a)||l.holding.blocks-a.holding.blocks)},
Wm=(t,e,s)=>{let r=[],i=[];for(let l of t){let o=sm(l,s.recheck(l)),d=l.g[l.g.length-1];if(o!==n?i.push(o):i.push(Br(l,Hr(l,e))),!(o!==n||!d))for(let{use:h,held:c}of ro(l,e))c>0&&r.push(new aD(l,h,d))}let a=(l,o)=>o.There-l.There||o.Held-l.Held;return new J(i.join(" "),M(r,a))},
Gm=(t,e)=>{var s;let{Lr:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let a=Bt(t),l=a.kind===H?e.vs(a):n,o=(s=i==null?n:i.repair)!=null?s:Ps(Is(l));return{value:a.kind===H?a.value:n,repair:o}},
Bm=(t,e)=>{let s=[];for(let{text:i,nonPaged:a,paged:l}of t){let o=(d,h)=>{(h.allocs||h.s)&&s.push(new mD(`${i} ${d}`,h))};e.startsWith("pp")||o("Nonp",a),/^p(?!p)/.test(e)||o(Si,l)}let r=gD[e.slice(-1)];return r?M(s,(i,a)=>+a[r]-+i[r]):s},
Hm=t=>{var e;let{gone:s}=t.asked,r=new Set((e=t.g[t.g.length-1])==null?n:e.there),i=t.held();return t.ot().map(({stack:a,hits:l,rt:o})=>{var d;let h=((d=i.get(a))!=null?d:[]).filter(({block:f})=>!s.has(f)),c=h.filter(({charged:f})=>f!==n),u={allocs:l.alloc,$i:o.bytes,frees:l.free,held:h.length,heldBytes:c.reduce((f,{charged:p=0})=>f+p,0),tt:h.filter(({block:f})=>r.has(f)).length,le:{allocs:l.alloc-o.count,held:h.length-c.length}};return{stack:t.stacks.at(a),Wr:u}})},
_m=(t,e)=>{var s;let r=new Map;for(let i of t)for(let{stack:a,Wr:l}of Hm(i)){if(l[e]===0)continue;let o=Km(i.tag,a);r.set(o,((s=r.get(o))!=null?s:0)+l[e])}return Array.from(r,([i,a])=>`${i} ${a}
`).join("")},
Km=(t,e)=>{let s="";for(let r of e)s=`;${bc(DD(r))}${s}`,r.afterGap&&(s=s.replace(/^(;[^;]*)/,`$1;${yD}`));return bc(`[${_(t)}]`)+s},
Qm=()=>{let t=0;return e=>{if(e.type===kt)return m({},e,{name:`s${++t}`});if(e.type!==Rt)return e;let s=e.frames.map(r=>m({},r,{source:n}));return m({},e,{frames:s})}},
zm=()=>{Wr(iw(Li));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(Zm(r),s));class e{
get Pool(){return Dt}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>Dt.top(...s)),t("poolhit",(...s)=>Dt.hitTag(...s)),t("poolwho",(...s)=>Dt.who(...s)),t("poolleaks",(...s)=>Dt.leaks(...s)),t("poolrestore",(...s)=>Dt.clear(...s)),t("poolhelp",(...s)=>Dt.help(...s))]},
Xm=()=>{let t=Jn(Dt);Wr(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${Nh}`)},
qm=()=>{for(let t of _a.xs())t.kind===gt&&hi({kind:Qs,command:t.repair}),t.kind===it&&Wr(`pooltag: ${de(t)}`);Hs.flush(),bp()},
Zm=t=>(...e)=>(Jn(Dt),t(...e));const m=Object.assign;var jm=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Qr=t=>{var e;return(e=jm[t&255])!=null?e:""},Pe=t=>Qr(t>>>24)+Qr(t>>>16)+Qr(t>>>8)+Qr(t),So=2147483648,ko=16,wo=/^[0-9a-f]{1,16}$/i,Ns=t=>t,Ae=Ns("0".repeat(ko)),Me=t=>Number.parseInt(t.slice(8),16),_t=t=>`0x${t.replace(/^0{1,15}/,"")}`,C=t=>t,Ie=t=>`0x${(t>>>0).toString(16)}`,Ym=C(".extpath"),Jm=C("g"),$m=(t,e)=>C(`g ${gs(t,e)}`),ga=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,tg=t=>C(ga(t)),eg=t=>C(`rM 0x1${Do(t.filter(e=>e===qs))}`),sg={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},rg=C("r@$prcb"),yo=t=>`r@${t.join(",@")}`,ig=(t,e)=>C(`${e?"kb":"k"}${Ie(t)}`),ag=(t,e)=>C(`.fnent ${gs(t,e)}`),Do=t=>t.map(e=>`;${ga(e)}`).join(""),lg=C(".lastevent"),ng=C(ga("$ptrsize")),og=C("vertarget"),Co=C("lm"),vo=C("lm o"),dg=t=>C(`lmvm ${t.replace(/\W/g,"?")}`),hg=C("sx"),cg={status:C("sxe bpe"),command:C('sxe -c "" bpe'),handling:C("sxe bpec")},ug=C(".reload"),fg=t=>C(`x nt!${t}`),pg=t=>C(`dt nt!${t}`),mg=t=>C(`dt nt!_EPROCESS ${t}`),gg=(t,e)=>C(`ln ${gs(t,e)}`),Ps=t=>C(`ed nt!PoolHitTag ${Ie(t)}`),bg=C("!vm 0x1"),Sg=C("dd nt!PoolHitTag L1"),kg=C(".cache flushall"),zr="poolHitTagNote",wg=t=>C(`dx -r0 @$${zr} = "${t.replace(/[^0-9a-f ]/g,"")}"`),yg=C(`dx -r0 @$${zr}`),Dg=C(`dx -r0 @$vars.Remove("${zr}")`),Cg=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Ee=t=>t.replace(Cg,"."),vg=300,As=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(Ee(s).slice(0,vg)),this.name="HostError",this.call=t}},Q=(t,e)=>V(()=>t.query(e),()=>[]),xo=32,xg=9,Tg=96,Kt=8192,pt=t=>t===xo||t===xg,To=t=>t>=48&&t<=57,Ng=t=>t>=48&&t<=57||(t|32)>=97&&(t|32)<=102,Pg="00000000",Ag=t=>Mg.test(t)?t.toLowerCase():t,Mg=/[A-F]/,Ig=(t,e,s)=>t.charAt(e)==="?"?n:Number.parseInt(t.slice(e,s),16),Eg=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),No={kind:b},ba=(t,e)=>Wl(e,t.readMemory(e.address,e.before.length)),Po=({kind:t})=>t===B||t==="mixed";function Fg(t,{address:e,pointerSize:s}){let r=Uc(Q(t,Sg),4).rows.find(a=>Lt(a.address,s)===e),i=r==null?n:r.elements[0];return i===n?n:new Uint8Array(ta(i))}var Fe=(t,e)=>{var s,r,i,a;return(((s=t[e])!=null?s:0)|((r=t[e+1])!=null?r:0)<<8|((i=t[e+2])!=null?i:0)<<16|((a=t[e+3])!=null?a:0)<<24)>>>0},Sa=(t,e,s)=>N(t,e*s),Rg=t=>xr(t,Wc),Ug=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i,Og=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Ao="^ Bad register error in ",Vg=["Key",Xa,qa,ci,Za,ja,ui],Mo=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes}),Io=(t,e)=>ql(Q(t,pg(e)),e),Lg=16,Eo=12,Wg=4096,Gg=t=>(t>>>24^t>>>16^t>>>8^t)>>>0,Bg=[qs,jt,yi],Fo=(t,e,s)=>V(()=>{let r=Ss(t.query(tg(s))).get(s);return r&&Lt(r,e)},()=>{}),Hg=8,_g=64,Ro=(t,e)=>e&&Yl(t,s=>Nr(t,s,e),e),Re={kind:T};function Ue(t,{x:e},s,r,i){let a=Sa(s,r,e.size),l=t.readMemory(a,i*e.size);return l&&_c(l,e)}var Uo=t=>t?{kind:P,record:t}:Re,Oo=t=>t.kind===P&&t.address!==Ae,ka=(t,e)=>e.kind===P?oe(t,e.address):n,Kg=(t,e)=>Mt(t.start,e)<=0&&Mt(e,t.end)<0,Vo=(t,e)=>t.modules.find(s=>!s.Dt&&Kg(s,e)),Ms=t=>t.find(({name:e,Dt:s})=>!s&&e.toLowerCase()==="nt"),Qg=(t,e)=>{var s;return((s=Vo(t,e))==null?n:s.name.toLowerCase())==="nt"},zg=64,Xg=0,yt=t=>t===0||t>=2147483648,Is=t=>t!==n&&yt(t)?t:Xg;function wa({address:t,pointerSize:e},s,r){let i=Is(s);return{thing:{kind:ge},address:t,pointerSize:e,before:ta(i),after:ta(r),repair:Ps(i)}}var qg=class{
constructor(t,e,s){this.O=[],this.Y=new Set,this.dr=0,this.bz=t,this.c=e,this.dq=s}
get open(){return this.O}
run(t){return this.bz.run(t)}
debugger(t){return this.bz.change(t)}
It(t){this.dr+=1;let e=m({id:this.dr},t);return this.ay(e,cr),e}
Ts(t){let e=this.It(t);return this.O.push(e),e}
apply(t){let e=this;e.O.push(t);let s;if(ba(e.c,t).kind===Ks){if(s=e.U(t,t.after,"address"),s===n&&e.dk(t))return e.cI(t);if(e.Y.add(t),e.aW(t).kind===Ks){let r=e.U(t,t.after,"name");if(r===n&&e.dk(t))return e.cI(t);s=s!=null?s:r}}return{kind:se,failure:s,undone:e.undo(t)}}
undo(t){let e=this;if(!e.O.includes(t))return{kind:it};Ll(e.c,t.pointerSize);let s;for(let r=0;;r+=1){let i=e.aW(t);if(i.kind===Ks)return e.X(t,it),{kind:it};let a=Po(i)||i.kind===b&&!e.eB(t);if(r===Zg)return a?jg(t,i,s):e.eV(t,i);if(!a||i.kind===b&&r<2)continue;let l=e.U(t,t.before,r%2===0?"address":"name");l!==n&&e.Y.add(t),s=l!=null?l:s}}
Gr(){return[...this.O].reverse().map(t=>this.undo(t))}
Br(t){this.X(t,ct)}
mt(){for(let t of[...this.O])this.X(t,ct)}
cI(t){return this.ay(t,ie),{kind:ie}}
X(t,e){this.O.splice(this.O.indexOf(t),1),this.Y.delete(t),this.ay(t,e)}
eV(t,e){return this.X(t,ct),{kind:De,holds:Wo(e)}}
ay(t,e){let{id:s,thing:r,address:i,before:a,after:l,repair:o}=t,d={id:s,thing:r,address:i,before:a,after:l,repair:o};this.dq({change:d,state:e,time:this.c.now()})}
U(t,e,s){let r=s==="name"&&this.eL(t)?Ps(bs(e)):Mc(t.address,t.pointerSize,e);return V(()=>this.bz.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aW(t){return this.Y.has(t)?Lc(this.c,t):ba(this.c,t)}
dk(t){return this.aW(t).kind===B}
eL({thing:t,address:e}){if(t.kind!==ge)return!1;let s=Bt(this.c);return s.kind===H&&s.address===e}
eB({thing:t,address:e}){if(t.kind!==ge)return!1;let s=Bt(this.c);return s.kind===H&&s.address!==e}},Zg=3,Lo=(t,e)=>(t==null?n:t.kind)===De&&t.holds!==n&&t.holds!==e&&!yt(t.holds),Wo=t=>Ii in t?bs(t.bytes):n,jg=({repair:t},e,s)=>({kind:gt,repair:t,failure:s,holds:Wo(e)}),Yg=({armed:t,saved:e,address:s,id:r})=>`${Pe(t)} ${Pe(e)} ${s} ${r}`,ya=t=>V(()=>{let e=t.query(yg),s=e.map(au).find(r=>r!==n);return s?{kind:P,note:s}:{kind:e.every(r=>r.trim()==="")?b:Ct}},({message:e})=>({kind:e.includes(zr)?Ct:b})),Jg=class{
constructor(t,e,s,r,i){this.dl=!1,this.dn=!1,this.c=t,this.h=e,this.target=s,this.tag=r,this.Lt=i,this.repair=Ps(i);let a=t.now().toString(16);this.ay={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.ae&&this.h.open.includes(this.ae)?this.ae:n}
Hr(){this.dl=iu(this.h,this.ay)}
arm(){let t=this;if(t.dn)return Go;let{target:e,tag:s,Lt:r}=t,{poolHitTag:i,pointerSize:a}=e;return t.ae=t.h.It(wa({address:i,pointerSize:a},r,s)),t.h.apply(t.ae)}
_r(){let{change:t}=this;return t?this.h.undo(t):{kind:it}}
Kr(){let t=this.dc();return(t?this.bV(t):!this.dl)?this.arm():Go}
Ns(){let t=this;t.dn=!0;let e=t.dc(),s=t.eo(e);return e&&t.bV(e)&&s.kind!==gt&&Mr(t.h),s}
mt(){this.h.mt()}
eo(t){let e=this,{change:s}=e;if(s&&!(t&&e.eN(t)))return e.h.undo(s);s&&e.h.Br(s);let r=Bt(e.c);return r.kind!==H?{kind:De}:yt(r.value)?{kind:it}:{kind:De,holds:r.value}}
eN(t){let{armed:e,address:s}=t;return!this.bV(t)&&e===this.tag&&s===this.target.poolHitTag}
bV({id:t}){return t===this.ay.id}
dc(){let t=ya(this.c);return t.kind===P?t.note:n}},Go={kind:se,failure:n,undone:{kind:it}},$g=["break","second-chance break","output","ignore"],Da=(t,e)=>({kind:_e,what:t,Qr:e}),Bo=({code:t,sr:e,status:s,Te:r})=>[t,e,s,r===!1?"not handled":n].filter(Boolean).join(" - "),tb=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,eb=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!tb.test(e)),sb=3,Ho=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e),rb=3790,ib=1024,_o=t=>{var e;return((e=Er(t))==null?n:e.kind)===Ke},Qt=t=>({kind:se,ht:t}),ab=class{
constructor(t,e,s){this.cf=!1,this.c=t,this.h=e,this.o=s}
run(t){let e=this,s=e.h.open.filter(i=>i!==t),r=[...s].reverse().map(i=>e.dY(i));if(s.length>0)return r.find(i=>i!==n);if(!(t||e.cf))return _o(e.c)?n:e.ev()}
dY(t){let e=this;var s;let r=e.h.undo(t);if(nn(e.o,r,bs(t.before)),r.kind===gt)return r;t===((s=e.aL)==null?n:s.change)&&e.fm(e.aL.id)}
fm(t){let e=ya(this.c);e.kind===P&&e.note.id===t&&Mr(this.h)}
ev(){let t=this,e=ya(t.c);if(t.cf=e.kind!==b,e.kind!==P)return;let{armed:s,saved:r,address:i,id:a}=e.note,l=Bt(t.c);if(l.kind===$t){t.cf=!1;let h=Ps(r);return t.o({kind:Qs,command:h}),{kind:gt,repair:h,failure:n}}if(l.address!==i||l.value!==s){Mr(t.h);return}let o=t.h.Ts(wa(l,r,s)),d=t.dY(o);return d?t.aL={change:o,id:a}:Mr(t.h),d}},lb=6e3,Ca=2,nb=class{
constructor(t){this.aj=0,this.N=t!==n&&t>=lb?Ca:0}
get me(){return this.N>=Ca&&!this._e}
get _e(){return this.aj>=Ca}
zr(){this.N+=1}
Xr(){this.aj+=1}},Es=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),he=t=>t.length===0?"noStack":vl,Ko=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,ob=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,db=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,hb=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,cb=/^VerifierExt$/i,ub=/\?\? ?::|`string'/,fb=64,Qo=new WeakMap,zo=t=>t===ur||t===B,pb=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,Xo=1e3,Xr=(t,e)=>({line:t,text:e.slice(0,200)}),zt=4,qr={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},qo={Ie:[Pt,fr,Pt,fr],verbose:[Pt,ae,pr,fr,Pt,ae,pr,fr]},mb=class{
qr(){this.cv=n,this.ck=n}
read(t){let e=I(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.cv=Su(t);else if(t.startsWith(bi,e))this.ck=/^NonPaged +Paged$/.test(t.trim())?e:n;else if(t.startsWith("Tag",e))return this.aq(t)}}
aq(t){let[e,...s]=ku(t);if((e==null?n:e.text)!=="Tag")return;let r=s.map(d=>d.text).join(" "),i=r===qo.verbose.join(" ");if(!i&&r!==qo.Ie.join(" "))return;let a=s.map((d,h)=>{var c,u;return d.end-((u=(c=s[h-1])==null?n:c.end)!=null?u:e.start+zt)}),l=i?"verbose":this.fx(a,e.start),o=this.cv;return this.qr(),{x:l,Zr:e.start,sort:o,Pe:a.join()===qr[l].join()?a:n}}
fx(t,e){if(t.join()===qr.current.join())return"current";if(t.join()!==qr.oldest.join())return"old";let s=this.ck;return(s===n?e===0:s-e===12)?"oldest":"old"}},Zo={kind:ir};function gb(t,{Zr:e,x:s},r){for(let i of[e,e-1,e+1]){if(!cn(t,i))continue;let a=na(t,i+zt,r,s);if(!(!a||i!==e&&!a.rr))return un(t.slice(i,i+zt),a.numbers,t.slice(a.end))}}function jo(t,e,s,{x:r}){if(s<1||!cn(t,e,s))return;let i=na(t,e+s,Yo(r),r);if(!(!i||!bb(t,i.end)))return un(t.slice(e,e+s),i.numbers,t.slice(i.end))}var Yo=t=>qr[t].map(()=>Number.POSITIVE_INFINITY),bb=(t,e)=>e>=t.length||pt(t.charCodeAt(e))||pt(t.charCodeAt(e-2))||t.startsWith(Jo,e),Jo="UNKNOWN pooltag",Sb=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160)),kb=5e4,wb=1024,yb=16,Db=class{
constructor(t){this.ag=[],this.ab=[],this.H=[],this.aq=t}
push(t,e){let s=this;if(t.length>wb)return s.T(t,e);if(/^[ .\t]*$/.test(t))return X;let r=wu(t,s.aq);if(r.kind===E)return la(t)?B:s.T(t,e);if(s.bX(),r.kind==="row")s.ag.push(r.usage);else if(r.kind===ir)s.ar(Xr(e,t));else return s.aN={nonPaged:r.nonPaged,paged:r.paged},ur;return s.ag.length<kb?X:ur}
listing(){let{x:t,sort:e}=this.aq;return{x:t,sort:e,rows:this.ag,total:this.aN,unread:this.ab}}
T(t,e){return this.H.length>=yb?B:(this.H.push(Xr(e,t)),E)}
bX(){for(let t of this.H)this.ar(t);this.H=[]}
ar(t){this.ab.length<Xo&&this.ab.push(t)}},Cb=64,vb=class{
constructor(t,e,s){this.bR=!1,this.c=t,this.h=e,this.al=s}
get qt(){return this.bR}
get Ps(){return this.bG}
returnValue(t){let e=this,s=wt(t.stack),r=t.stack.slice(s).find(h=>!h.inline),i=[...t.stack.slice(0,s)].reverse().find(h=>!h.inline);if(!(r&&Es(t.stack,t.stack.indexOf(r)))||!r.address||!i)return;if(e.al._r().kind!==it){e.bG={kind:Ci};return}let a=e.aQ();e.h.run($m(r.address,e.al.target.pointerSize));let l=e.fk(),o=oa(l,"eip","rip","pc");if(o!==r.address){e.bR=!0,e.bG={kind:"strayed",_:o};return}xb(a,e.aQ())||(e.bR=!0),e.al.Kr().kind!==ie&&(e.bG={kind:Ci});let d=oa(l,"esp","rsp","sp");return l.get(qs)===t.thread&&e.eG(d,i,r)?oa(l,"eax","rax","x0"):n}
aQ(){let{target:t,tag:e}=this.al;return ws(this.c,t,e)}
fk(){let{Ot:t,pointerSize:e}=this.al.target;return Ss(this.c.query(eg(t)),e)}
eG(t,e,s){if(!t)return!1;if(this.al.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=N(e.base,8),i=N(r,Cb);return Mt(r,t)<=0&&Mt(t,i)<=0}},xb=(t,e)=>t.kind===P&&e.kind===P&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Tb=["fadd","fabd"],Nb=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),Pb="(Inline)",Ab="(Inline Function)",$o=t=>t===4?3:4,Mb=5,Ib=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Eb=/\+0x[0-9a-f]+(?=\s)/i,Fb=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),Rb=40,td=58,ed=t=>t===8?4:8,Ub=(t,e)=>t.startsWith("(T) ",e)?I(t,e+3):e,Ob=(t,e)=>e>=t.length||pt(t.charCodeAt(e)),sd={pointerSize:n,base:n,y:n,gap:0,args:[],ps:!1},Vb=t=>t.charAt(I(t,0))==="#"&&bn(t)===n,Lb=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Wb=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,rd=" (UTC ",Gb=256,Bb=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],Hb=t=>"B*STND^".includes(t.charAt(I(t,0)))||t.includes(" - code ")||t.includes(rd),_b=24,Kb=class{
constructor(t){this.cn=new ad,this.H=0,this.az=t,this.bO=t.kind===xt}
push(t){let e=this.bO?B:this.bE(t);return this.bO=zo(e),e}
report(){let t=this.az;return t.kind===xt?t:m({},t,this.cn.place)}
bE(t){let e=this;if(t.length>Kt)return e.T();let s=yn(t);if(s)return e.fC(s)?X:B;if(_u(t))return e.eq(t.trim()),X;if(la(t))return B;let r=e.cn.push(t);return r===xl?ur:r==="symbol"?X:e.T()}
fC(t){return this.az.kind===be&&t.kind===wi&&this.cn.place.symbol===n}
eq(t){let e=this.az;e.kind===be&&e.se.length===0?this.az=m({},e,{se:Dn(t)}):e.kind===wi&&(t.includes("You are seeing this message because")?this.az={kind:is}:t.startsWith(id)&&(this.az={kind:E,n:t}))}
T(){return this.H++,this.H>_b?B:E}},id="A fatal system error has occurred",Qb=["*","(0x",id],ad=class{
constructor(){this.place={}}
push(t){let e=Tu(t);if(e){let r=this.dU;return this.place={symbol:r,instruction:e},xl}let s=Ku(t);return s===n?E:(this.dU=s,this.place={symbol:s},"symbol")}},Oe=t=>V(()=>Qu(t.query(lg)),()=>{}),ld=(t,e)=>t!==n&&(e==null?n:e.time)!==n&&e.time!==t.time,va={kind:"computed"},Zr=(t,e,s)=>Lt(N(t,e),s==="x86"?4:8),ce=4,Xt=(t,e,s)=>jr(t&e)===jr(s),jr=t=>t>>>0,nd=t=>(t<<6>>6)*ce,od=({kind:t,ms:e},s,r)=>Zr(t==="relative"?s:Vt(0,0),e,r),dd=[76,139,21],zb=7,Xb=7,hd=t=>t!==n&&(t&240)===64,qb=16,Zb=12,jb=4096,ue={kind:Wi},Yb=3,Jb=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,$b=class{
constructor(t,e){this.dA=new Map,this.c=t,this.i=e}
before(t,e){let{te:s}=this.i,r=vn(this.c,t,qb);if(!r||!s)return ue;let i=ef(r,t,s),a=rf(i,l=>this.cW(l),e&&tS(e));return a?this.bn(a,Yb):ue}
cW(t){if(t.kind===Ft)return t.address;if(t.kind!=="computed")return Tr(this.c,t.address,this.i.pointerSize)}
bn(t,e){let s=this.cW(t);if(!s)return ue;let r=this.dB(s);if(r.some(({name:l})=>Jb.test(l)))return ue;let i=xn(r);if(i.kind===Qe)return i;let a=this.eP(s,e);return a.kind===Qe?a:i.kind===ze?i:a.kind===Wi&&t.kind===Jt?xn(this.dB(t.address)):a}
eP(t,e){let{te:s}=this.i,r=e>0?this.c.readMemory(t,Zb):n,i=r&&s&&sf(r,t,s);return i?this.bn(i,e-1):ue}
dB(t){let e=this.dA.get(t);if(e)return e;let s=V(()=>af(this.c.query(gg(t,this.i.pointerSize))),()=>[]);return s.length>0&&this.dA.set(t,s),s}},tS=({address:t,symbol:e})=>t&&e&&N(t,-e.offset),eS=class{
constructor(t,e){this.cN=new Set,this.A=new Map,this.c=t,this.i=e,this.cP=new $b(t,e)}
As(t){let e=this.ew(t);if(e)return{kind:Se,stop:e};let s=zu(t.stack);return s?{kind:F,of:s}:this.eh(t)}
ew({report:t,_:e,stack:s}){var r,i,a;if((t==null?n:t.kind)===is)return{kind:is};if((t==null?n:t.kind)===Xs)return{kind:Xs,number:t.number};if((t==null?n:t.kind)===be)return{kind:be,code:t.code,se:t.se};if((t==null?n:t.kind)===E)return{kind:E,n:t.n};let l=(i=(r=s[0])==null?n:r.text)!=null?i:"";if(!Qg(this.i,e)||!this.eJ(e))return{kind:E,n:l};let o=wt(s),d=(a=s[0])==null?n:a.symbol,h=o===1&&d!==n&&hn(d);return o===0||h?{kind:Ei,at:l}:n}
eJ(t){if(this.cN.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cN.add(t),s}
eh({_:t,stack:e}){var s,r;let i=wt(e),a=e[i];if(!(a!=null&&a.address)||!Es(e,i))return{kind:F,of:b};let l=this.A.get(t);if(l)return{kind:F,of:l};let[o]=e.slice(0,i).reverse().filter(({inline:h})=>!h),d=this.cP.before(a.address,o);switch(d.kind){case Qe:return this.A.set(t,d.of),{kind:F,of:d.of};case ze:return{kind:Se,stop:{kind:Ei,at:(r=(s=e[0])==null?n:s.text)!=null?r:""}};case Wi:return{kind:F,of:b}}}},sS=1e4,rS=8,iS=class{
constructor(t=!1){this.I=[],this.ab=[],this.H=[],this.cT=St,this.de=!1,this.Y=!1,this.bp=!0,this.dm=t}
get Ke(){return this.de||this.I.length>0}
get ta(){return this.I.length>0&&this.bp}
push(t,e){let s=this;if(t.length>Kt)return s.T(t,e);if(s.bh)return s.el(t,e,s.bh);let r=kn(t,s.cT,!s.dm||s.eK());return r?s.fo(r,t,e):s.eY(t,e)}
eK(){let t=this.I[this.I.length-1];return!t||t.args.length>0&&t.symbol!==n&&Fr(t.symbol)!==n}
Ms(t,e){return this.T(t,e)}
listing(){let t=this;return{sa:t.cx,frames:t.I,unread:t.I.length===0?[...t.ab,...t.H]:t.ab}}
fo(t,e,s){let r=this;return t.text===""?!r.Ke||!r.cU(t)?r.T(e,s):(r.bh={row:t,line:Xr(s,e)},X):r.cU(t)?(r.bX(),r.cG(t),X):B}
el(t,e,{row:s,line:r}){this.bh=n;let i=kn(`00 ${t.trim()}`,ki);return!(i!=null&&i.symbol)||i.symbol.name===""?(this.H.push(r),this.push(t,e)):(this.cG(m({},s,{text:i.text,symbol:i.symbol})),X)}
eY(t,e){let s=this,r=I(t,0);if(r===t.length)return s.I.length>0&&s.R===n?B:X;let i=bn(t);return i?s.aq(i):lS(t,r)?(s.Y=!0,s.ao!==St&&(s.ao=t.includes(nS)?Tl:St),X):s.Ke?hS(t)?(s.I.length===0&&(s.bp=!1),s.ao=St,X):dS(t,r)?X:la(t)?B:s.T(t,e):s.T(t,e)}
aq(t){return this.I.length>0?B:(this.de=!0,this.cT=t,X)}
cU(t){let e=this;var s;if(e.I.length===0)return!0;if(e.I.length>=sS)return!1;let r=(s=e.cx)==null?n:s.pointerSize;return r!==n&&t.pointerSize!==n&&r!==t.pointerSize?!1:t.number===n||e.R===n?t.number===e.R:t.number>e.R}
cG(t){let e=this;var s,r;e.I.length===0&&((s=t.number)!=null?s:e.ab.length)>0&&(e.bp=!1);let i=e.eI(t),a=i?n:e.dC;e.ao=n,e.R=t.number,(r=e.cx)!=null||(e.cx=of(t)),t.text.startsWith("0x")&&(e.Y=!0),e.I.push(aS(t,a,{doubtful:e.Y,afterGap:i})),t.inline||(e.dC=t.y===Ae?n:t.y)}
eI({number:t,symbol:e}){let s=this;return s.I.length===0?!s.bp:s.R!==n&&t!==s.R+1?!0:s.ao===St||s.ao===Tl&&(e==null?n:e.name)!==""}
T(t,e){return this.Ke?this.H.length>=rS?B:(this.H.push(Xr(e,t)),E):this.Y?B:E}
bX(){let t=this;t.H.length>0&&t.R===n&&(t.ao=St);for(let e of t.H)t.ab.length<Xo&&t.ab.push(e);t.H=[]}};function aS(t,e,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:l}=t,o={text:i,args:a,inline:l,doubtful:s};return e!==n&&(o.address=e),t.symbol!==n&&(o.symbol=t.symbol),t.base!==n&&(o.base=t.base),t.y!==n&&(o.y=t.y),t.source!==n&&(o.source=t.source),r&&(o.afterGap=!0),o}var lS=(t,e)=>t.startsWith(Nl,e)&&cd.test(t)||t.charAt(e)==="<"&&cd.test(t),nS="unwind information not available",cd=/\b(?:frames?|unwind\w*|stack)\b/i,oS=["***","ERROR: ",Nl,"Unable to load image","SYMSRV: ","DBGHELP: ","#"],dS=(t,e)=>oS.some(s=>t.startsWith(s,e)),hS=t=>t.length<=cS&&uS.test(t),cS=120,uS=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,ud=24,xa=(t,e)=>({kind:T,missing:t,_t:fd(e)}),fd=t=>t.slice(0,3).join(" / ").slice(0,200),fS=class{
constructor(t,e){this.ci=new Set,this.aG={Is:0,most:0},this.r=t,this.cq={rule:e,next:new Map}}
get ends(){return this.aG}
add(t){let e=this,s=e.eA(t);s&&e.ci.delete(s),e.ci.add(t);let r=Array.from(e.ci,({end:i})=>i);return e.aG={Is:Math.min(...r),most:Math.max(...r)},s}
find({sp:t,fp:e},s){let r=this,i=Y(t),a=[],l=r.cq,o=0,d=e&&ut(t,e);for(;;){let h=r.bn(l.rule,i,o,d,s);if(!h||!r.bS(s,h.at,1))return;let c=l.next.get(Fe(s,h.at));if(!c||!r.eO(c.ge,s,h.at))return;if(a.push(h),"known"in c.to){let u=r.ex(c.to.known,a,t,s);return u&&{known:c.to.known,frames:u}}l=c.to,o=h.at+r.r,d=h.link}}
eA(t){var e;let{Se:s}=t,r=this.cq,i;for(let[a,l]of s.entries()){let o=Y(l.ge),d=(e=r.next.get(o.low))==null?n:e.to,h=s[a+1];if(!h){d&&"known"in d&&(i=d.known),r.next.set(o.low,{ge:o,to:{known:t}});break}let c=d&&"rule"in d?d:{rule:h.rule,next:new Map};r.next.set(o.low,{ge:o,to:c}),r=c}return i}
bn(t,e,s,r,i){switch(t.kind){case Gi:return{base:s,at:s+t.bytes};case Di:return{base:s-this.r,at:s,link:r};case Zs:{if(r===n||r<s||!this.bS(i,r,1))return;let a=this.r===4||Fe(i,r+4)===e.high?Fe(i,r)-e.low:n;return{base:r,at:r+this.r,link:a}}}}
ex({Se:t},e,s,r){var i;let a=[];for(let l=0;l<e.length;l++){let o=e[l],d=(i=t[l])==null?n:i.frame;if(!o||!d||!this.bS(r,o.at,1+d.args.length))return;a.push(new pS(d,o,s,r,this.r))}return a}
bS(t,e,s){return e>=0&&e+s*this.r<=t.length}
eO({high:t,low:e},s,r){return Fe(s,r)!==e?!1:this.r===4||Fe(s,r+4)===t}},pS=class{
constructor({address:t,text:e,symbol:s,y:r,inline:i,doubtful:a,args:l},o,d,h,c){this.address=t,this.text=e,this.symbol=s,this.y=r,this.inline=i,this.doubtful=a,this.dx=l.length,this.cp=o,this.dP=d,this.cO=h,this.r=c}
get base(){return N(this.dP,this.cp.base)}
get args(){let t=this,e=[];for(let s=1;s<=t.dx;s++){let r=t.cp.at+s*t.r,i=Te(t.cO,r,t.r);i&&e.push(i)}return e}},pd=4096,mS=3,md=32,gS=class{
constructor(t){this.K=new Map,this.cs=new Set,this.aG=new Map,this.do=!0,this.r=t}
get Kt(){return this.K.size===0}
jr(t,e,s,r){let i=this;var a,l;let{_:o,sp:d,thread:h}=t;if(!i.do||!hf(e,s))return;let c=bS(o,d,e);if(!i.cs.has(c)){i.cs.add(c);return}let u=i.eQ(t,e,r);if(!u)return;h&&i.aG.set(h,N(d,u.end));let[f]=u.Se;if(!f)return;let p=(a=i.K.get(o))!=null?a:new fS(i.r,f.rule);i.K.set(o,p);let g=p.add(u);u.Zt=(l=g==null?n:g.Zt)!=null?l:0,u.jt||(u.jt=(g==null?n:g.jt)===!0)}
Yr({_:t,sp:e,thread:s}){var r;let i=(r=this.K.get(t))==null?n:r.ends,a=s&&this.aG.get(s),l=a&&ut(e,a);if(l===n||!i)return;let o=Math.min(l,i.most,pd);return o>=i.Is?o:n}
Jr(t,e){var s;let r=(s=this.K.get(t._))==null?n:s.find(t,e);if(!r)return;let{known:i,frames:a}=r;return i.Zt+=1,i.Zt%md===0||!i.jt?n:a}
$r(t,e,s){var r;let i=(r=this.K.get(t._))==null?n:r.find(t,e);if(!i)return;if(SS(i.frames,s)){i.known.jt=!0;return}this.clear(),this.do=!1;let{Zt:a,Se:l}=i.known,o=Math.floor(a/md)+Number(gd(l));return{frames:l.map(({frame:d})=>d),hits:Math.max(0,a-o)}}
clear(){this.K.clear(),this.cs.clear(),this.aG.clear()}
eQ({_:t,sp:e,fp:s},r,i){let a=this;var l,o;let d=[],h=0,c=t;for(let[f,p]of r.entries()){let g=p.address===c?i(c):n,k=p.base&&ut(e,p.base);if(!g||!p.y||k===n)return;let w=f===0,v=f===r.length-1;switch(g.kind){case Gi:if(k!==h||p.args.length>0||g.Ae&&!v)return;h+=g.bytes+a.r;break;case Di:if(!w||k!==-a.r)return;h+=a.r;break;case Zs:if(k<h||w&&p.base!==s)return;h=k+2*a.r}d.push({frame:p,rule:g,ge:p.y}),c=p.y}let u=(o=(l=d[d.length-1])==null?n:l.frame.args.length)!=null?o:0;return h+=u*a.r,h<=pd?{Se:d,end:h,Zt:0,jt:!gd(d)}:n}},bS=(t,e,s)=>[t,...s.map(({base:r,y:i})=>`${r&&ut(e,r)} ${i}`)].join(),gd=t=>t.some(({rule:e})=>e.kind===Zs),SS=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,y:i,text:a,args:l},o)=>{let d=e[o];return s===(d==null?n:d.address)&&r===(d==null?n:d.base)&&i===(d==null?n:d.y)&&a===(d==null?n:d.text)&&l.join()===(d==null?n:d.args.join())}),bd=t=>Y(t).low&4095,Sd=10,kS=3,Yr=t=>Number.parseInt(t,16),Ta=t=>t!=null&&t.startsWith("00000000")?Yr(t):n,wS=class{
constructor(t,e){this.l=new Map,this.c=t,this.co=e}
ti(t){return this.l.has(t)||this.l.set(t,this.bL(t)),this.l.get(t)}
clear(){this.l.clear()}
bL(t){let e=Q(this.c,ag(t,this.co));if(this.co===4)return mf(t,cf(e));let s=uf(e);return s&&yS(t,s)?{kind:Gi,bytes:s.nr,Ae:s.Ae}:n}},yS=(t,{lr:e,end:s})=>Mt(e,t)<0&&Mt(t,s)<0,DS=class{
constructor(t,e,s,r=ud){this.dJ=new Map,this.c=t,this.i=e,this.o=s,this.bl=r,this.l=new gS(e.pointerSize),this.cr=new wS(t,e.pointerSize)}
begin(){if(!this.cu)return;let t=Q(this.c,vo);this.aS=Mn(t.slice(An(t)))}
read(t){let e=this;var s;let r=e.l.Kt?[]:e.fE(),i=An(r),a=Tn(r.slice(0,i),e.i);if(!a)return e.fh(t);let l=m({},a,{processor:(s=a.processor)!=null?s:e.fg(a.registers)});e.ek(r.slice(i));let o=e.ft(l),d=o&&e.l.Jr(l,o);return d?{kind:H,reading:m({report:t},l,{stack:d,Es:o})}:e.fJ(t,l,o)}
fh(t){let e=df(this.c,this.i,t,this.bl);return e.kind===H&&this.du(e.reading,e.reading.stack),e}
fE(){let{Ot:t}=this.i;return this.cu?Q(this.c,Ac(this.cu,t)):[]}
get cu(){let{te:t}=this.i;return t===Ge?n:t}
fg(t){let e=this,s=t.get("gdtr"),r=s&&e.dJ.get(s);if(r!==n||!e.i.Ot.includes(jt))return r;let i=Ss(Q(e.c,rg)),a=Pn(i,e.i);return s&&a!==n&&e.dJ.set(s,a),a}
fJ(t,e,s){let r=this,i=r.c.query(ig(r.bl,r.i.pointerSize===4)),a=Nn(i,e._);if(!a)return xa(Rt,i);let l=s&&r.l.$r(e,s,a);return l&&r.o({kind:fl}),r.du(e,a),{kind:H,reading:m({report:t},e,{stack:a,Es:s}),doubted:l}}
du(t,e){this.aS&&this.l.jr(t,e,this.bl,s=>this.cr.ti(s))}
ft(t){let e=this.l.Yr(t);return e===n?n:this.c.readMemory(t.sp,e)}
ek(t){let e=this;var s,r;let i=(s=e.aS)==null?n:s.listing;if(t.every((l,o)=>l===(i==null?n:i[o]))&&t.length===(i==null?n:i.length))return;let a=Mn(t);(a==null?n:a.places)!==((r=e.aS)==null?n:r.places)&&(e.l.clear(),e.cr.clear()),e.aS=a}},CS=/^\s*[0-9a-f`]{8,17}\s/i,vS=16,xS=2*3600,TS=20,NS=60,PS=30,AS=class{
constructor(t,e){this.t=0,this.A={alloc:0,free:0,unknown:0},this.bJ=0,this.dd=!1,this.E=t,this.aP=e,this.bN=new eS(t.lt,t.target),this.bD=new DS(t.lt,t.target,t.Fs,e.frames),this.cw=t.lt.now(),this.cA=this.cw}
run(t=!1){let e=this,s=e.fG(t),{qt:r}=e.E.Rs;return{end:s,hits:e.t,Er:e.A,seconds:e.bA(),qt:r}}
fG(t){let e=this;return V(()=>{var s;for(e.an=Oe(e.E.lt),e.E.Yt.begin(e.E.target,e.an),e.bD.begin(),t&&e.fz();;){let r=(s=e.eg())!=null?s:e.fv();if(r)return r}},({call:s,message:r})=>({kind:tt,call:s,message:r}))}
fz(){let{target:t,Yt:e}=this.E,s=this.bD.read(n);if(s.kind!==H)return;let{reading:r}=s,i=this.bN.As(r);if(i.kind!==F)return;let a=m({},r,{process:n});this.bE(a,i.of,e.Us(r,t,!0))}
fv(){let t=this,{changes:e,Pt:s}=t.E,r=s()?e.run(Jm):[];if(!s())return{kind:wl};let i=Bu(r);if((i==null?n:i.kind)===xt)return{kind:xt,n:i.n};let a=i?ke:t.eE();if(a==="no")return kd(r);i&&(t.an=n);let l=t.bD.read(i);return l.kind===T?{kind:tt,call:"read the stop",message:`no ${l.missing} in the answer: ${l._t}`}:(l.doubted&&t.E.st.Xt(l.doubted),a===b&&t.E.Yt.Os(l.reading)?kd(r):t.eX(l.reading))}
eE(){let t=this,e=t.an;return t.an=Oe(t.E.lt),!e||!t.an?b:ld(e,t.an)?ke:"no"}
eX(t){let e=this,{target:s,Yt:r}=e.E,i=!e.dd;e.dd=!0;let a=e.bN.As(t);if(a.kind===F){let o=i?r.Us(t,s,!1):Xe;return e.bE(t,a.of,o)}r.Vs(t);let l=i&&r.Ls;return m({kind:Se,stop:a.stop},l&&{Mr:l})}
bE(t,e,s){return this.E.Yt.Vs(t),s===mr?n:this.fj(t,e,s===b)}
fj(t,e,s){let r=this;r.bJ=e===b?r.bJ+1:0,r.t+=1,r.A[e]+=1;let{st:i,Rs:a}=r.E,l=i.record(t,e,a,s);return r.cz(),a.Ps?gf(a.Ps):l===gr?{kind:kl}:n}
eg(){let t=this;if(t.bJ>=vS)return{kind:Sl,count:t.bJ};if(t.t>=t.aP.hits)return{kind:ss};let{seconds:e}=t.aP;return e!==n?t.bA()>=e?{kind:lr}:n:t.eF()}
eF(){let t=this.bA();if(this.t<TS||t<NS)return;let e=this.t/t;return this.aP.hits/e>xS?{kind:"tooSlow",Ir:e}:n}
cz(){let t=this,e=t.E.lt.now();if(e-t.cA<PS*1e3)return;t.cA=e;let{Fs:s,target:r}=t.E,i=t.aP.hits;s({kind:"progress",hits:t.t,si:i,seconds:t.bA(),target:r})}
bA(){return(this.E.lt.now()-this.cw)/1e3}},kd=t=>({kind:rs,_t:fd(t.filter(e=>e.trim()!==""))}),Na=4096,MS=4,IS=new Uint8Array,ES=64,FS=128,qt=t=>Y(t).low%Na,wd=8,yd=(t,e)=>`${t}+0x${e.toString(16)}`,RS=5e4,US=class{
constructor(t=RS){this.dg=new Map,this.K=[],this.aT=t}
Jt(t){let e=this,s=kf(t),r=e.dg.get(s);if(r!==n)return r;if(e.ke&&t.length>0)return e.Jt([]);let i=e.K.length;return e.dg.set(s,i),e.K.push(t),i}
at(t){var e;return(e=this.K[t])!=null?e:[]}
get all(){return this.K}
get size(){return this.K.length}
get ke(){return this.K.length>=this.aT}};function OS({address:t,inline:e,text:s}){return t!==n&&!e?t:s}var VS=3,LS=8,Fs=16,Rs=8,Dd=4,Jr=class{
constructor(){this.L=new Map,this.aN=0}
get count(){return this.aN}
add(t,e=1){var s;let r=yf(t);this.L.set(r,((s=this.L.get(r))!=null?s:0)+e),this.aN+=e}
Nt(t){t.L.forEach((e,s)=>{this.add(Vn(s),e)})}
ri(t){var e;let s=0,r=0,i=M(this.L.keys(),(a,l)=>a-l);for(let a of i){if(s>=this.aN*t)break;s+=(e=this.L.get(a))!=null?e:0,r=Vn(a)}return r}},WS={allocs:0,frees:0};function GS(t,{it:e,asked:{there:s,gone:r},underWay:i,s:a}){let l=g=>t.reduce((k,w)=>k+g(w),0),o=e.kind===Js?e.missed:WS,d=o.frees+l(g=>g.mr)-l(g=>g.Tt)-r.size,h=Math.max(0,d),c=o.allocs+l(g=>g.Gt),u=Math.min(h,c+o.frees+i),f=s.size+r.size<a?h:u,p=Math.max(0,-d);return{count:h,Ds:u,hits:p+Math.max(0,f-o.frees)}}var Cd=.95,Pa=t=>t.ri(Cd),BS=(t,e,s)=>t*2<=e&&e-t>s*2;function vd(t,{count:e,Ds:s},{there:r,gone:i},{lastHit:a,z:l}){let o=t.filter(({block:G})=>!i.has(G)),d=o.filter(({block:G})=>r.has(G)).length,h=Math.min(e,Math.min(d,s)+o.length-d),c=o.length-h;if(c===0&&o.length>0)return;let u=new Jr;u.Nt(l);for(let{block:G,hit:Ka}of t)i.has(G)&&u.add(a-Ka);let f=Pa(u),p=o.filter(({hit:G})=>BS(G,a,f)).length,g=Math.max(0,p-h),k=Ln(o,G=>G.charged),w={blocks:c,old:g,rt:Df(k)},v=xd(k,c,o.length);if(v!==n)return m({},w,{bytes:v});let ht=xd(Ln(o,G=>G.requested),c,o.length);return ht===n?w:m({},w,{requested:ht})}var xd=(t,e,s)=>t.length<s?n:t.slice(0,e).reduce((r,i)=>r+i,0),Td=2e5,Nd=class Dc{
constructor(e=Td,s=new Map){this.$=e,this.ac=s}
alloc(e,s){let r=this.ac.get(e);return!r&&this.ac.size>=this.$?{kind:gr}:(this.ac.set(e,s),r?{kind:Pl,Qe:r}:{kind:"booked"})}
free(e,s,r){let i=this.ac.get(e);return i?(this.ac.delete(e),i.tag===s&&HS(i.charged,r)?{kind:"matched",allocation:i}:{kind:E,Qe:i}):{kind:"unmatched"}}
get s(){return this.ac}
copy(){return new Dc(this.$,new Map(this.ac))}},HS=(t,e)=>t===n||e===n||t===e,Pd={bytes:0,of:0},_S=({bytes:t,of:e},s)=>s===n?{bytes:t,of:e}:{bytes:t+s,of:e+1},Ad=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),Pd),KS=512,Md=class{
constructor(){this.L=new Map,this.aB=Number.POSITIVE_INFINITY,this.as=0,this.aI=!0,this.bytes=0,this.count=0}
add(t,e=1){let s=this;s.bytes+=t*e,s.count+=e,s.aB=Math.min(s.aB,t),s.as=Math.max(s.as,t);let r=s.L.get(t);r===n&&s.L.size>=KS?s.aI=!1:s.L.set(t,(r!=null?r:0)+e)}
Nt(t){let e=this,{bytes:s,count:r}=e;for(let[i,a]of t.L)e.add(i,a);e.bytes=s+t.bytes,e.count=r+t.count,e.aB=Math.min(e.aB,t.aB),e.as=Math.max(e.as,t.as),e.aI=e.aI&&t.aI}
Ie(){let t=this;if(t.L.size===0)return;let e=t.aB,s=t.as,r=t.aI?t.eW():n;return{smallest:e,largest:s,vt:r}}
eW(){let t=M(this.L,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},QS=class Cc{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.ut=Pd,this.xt=0,this.Tt=0,this.Bt=0,this.s={count:0,charged:0,le:0},this.Ht=new Map,this.z=new Jr,this.rt=new Md,this.tag=e,this.stack=s}
ii({kind:e,number:s,time:r,charged:i}){let a=this;var l;a.hits[e]++;let o={hit:s,time:r};(l=a.first)!=null||(a.first=o),a.last=o,e===y&&i!==n&&a.rt.add(i)}
li({charged:e}){this.s.count++,e===n?this.s.le++:this.s.charged+=e}
gone({charged:e,hit:s},r){this.z.add(r.number-s),this.s.count--,e===n?this.s.le--:this.s.charged-=e}
ni(e){var s;this.Ht.set(e,((s=this.Ht.get(e))!=null?s:0)+1)}
copy(){let e=this,s=new Cc(e.tag,e.stack);Object.assign(s.hits,e.hits),Object.assign(s.unlocated,e.unlocated),Object.assign(s.s,e.s),s.ut=e.ut,s.xt=e.xt,s.Tt=e.Tt,s.Bt=e.Bt,s.z.Nt(e.z);for(let[r,i]of e.Ht)s.Ht.set(r,i);return s.rt.Nt(e.rt),s.first=e.first,s.last=e.last,s}},zS=class vc{
constructor(e=new Nd){this.be=new Map,this.br=!1,this.aV=e}
get ke(){return this.br}
Ws(e){let s=this.cE(e.tag,e.stack);s.ii(e),e.kind===y?this.ed(e,s):e.kind===A&&this.ey(e,s)}
stacks(e){let s=[];return this.be.forEach((r,i)=>{(e===n||i===e)&&s.push(...r.values())}),s}
s(){let e=new Map;return this.aV.s.forEach((s,r)=>{let i=m({},s,{block:r}),a=e.get(s.stack);a?a.push(i):e.set(s.stack,[i])}),e}
copy(){let e=new vc(this.aV.copy());return e.br=this.br,this.be.forEach((s,r)=>{let i=new Map;s.forEach((a,l)=>{i.set(l,a.copy())}),e.be.set(r,i)}),e}
ed(e,s){if(e.block===n){s.unlocated.alloc++,s.ut=_S(s.ut,e.requested);return}let r=vf(e),i=this.aV.alloc(e.block,r);if(i.kind===gr){this.br=!0,s.Bt++;return}i.kind===Pl&&this.dy(i.Qe,e),s.li(r)}
ey(e,s){if(e.block===n){s.unlocated.free++;return}let r=this.aV.free(e.block,e.tag,e.charged);if(r.kind==="matched"){let i=this.cE(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i.ni(e.stack);return}r.kind===E&&this.dy(r.Qe,e),s.xt++}
dy(e,s){let r=this.cE(e.tag,e.stack);r.gone(e,s),r.Tt++}
cE(e,s){var r,i;let a=(r=this.be.get(e))!=null?r:new Map;this.be.set(e,a);let l=(i=a.get(s))!=null?i:new QS(e,s);return a.set(s,l),l}},XS=2e3;function Id(t,{block:e,charged:s}){var r;let i=(r=t.charged)!=null?r:s;return m({},t,{block:e,blockFrom:Bi,charged:i})}var qS=class{
constructor(t=Td){this.G=[],this.aT=t,this.ad=new zS(new Nd(t))}
record(t,e=!1){return this.G.push({hit:t,ze:e&&t.block===n}),this.cM()}
Xe(t){let e=this.G.find(({hit:s,ze:r})=>r&&s.number===t.hit);return e&&(e.hit=Id(e.hit,t),e.ze=!1),this.cM()}
stacks(t){return this.Z().stacks(t)}
s(){return this.Z().s()}
Z(){if(this.G.length===0)return this.ad;let t=this.ad.copy();for(let{hit:e}of this.G)t.Ws(e);return t}
cM(){let t=this,e=t.G.findIndex(({ze:i})=>i),s=e<0?t.G.length:e,r=Math.max(s,t.G.length-XS);for(let{hit:i}of t.G.splice(0,r))t.ad.Ws(i);return t.ad.ke?{kind:"tooManyOutstanding",$:t.aT}:{kind:"recorded"}}},ZS=class{
constructor(){this.bj=0,this.dT=0,this.dQ=0}
add(t){this.bj++,this.dT+=t,this.dQ+=t*t}
get oi(){let t=this;if(t.bj===0)return 0;let e=t.dT/t.bj;return Math.max(0,t.dQ/t.bj-e*e)}},jS=class{
constructor(t){this.fs=new Map,this.ei=new Map,this.bw=t}
site(t){var e;return this.db(this.fs,t,(e=this.bw.skip)!=null?e:[])}
Wt(t){return he(this.bw.stacks.at(t))}
caller(t){return this.db(this.ei,t,[])}
db(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bw;t.set(e,Rn(r.at(e),i!=null?i:[],s))}return t.get(e)}},YS=1e3,JS=5e4,$S=new Set([br,Ye,ct,ns,xe,os]),Ed="left",Fd={there:new Set,gone:new Set},tk=t=>m({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Rd=class{
constructor(t,e=()=>T,s=JS){this.stacks=new US,this.modules=[],this.places=[],this.aw=new qS,this.bt=[],this.bB=new Map,this.am=new Map,this.W=[],this.A={alloc:0,free:0,unknown:0},this.bZ=0,this.cd=new ZS,this.D=0,this.aH=!1,this.bU=!1,this.ch=!1,this.bm=new Map,this.aE=Fd,this.bx=new Map,this.cb=new Map,this.aM=new Map,this.aa=[],this.start=t,this.M=e,this.aU=s}
get tag(){return this.start.tag}
get lastHit(){return this.D}
get entries(){return this.bt}
get hi(){return this.t-this.bZ}
get openEnd(){return this.arming===cr||this.arming===ie?this.bU?"left":"cutOff":n}
get arming(){var t;return(t=this.ae)==null?n:t.state}
take(t){let e=this;var s;switch(e.ar(t),e.O=n,t.type){case"modules":e.modules=t.modules;break;case Rt:e.bB.set(t.index,e.stacks.Jt(t.frames.map(tk)));break;case F:return e.fA(t);case"process":e.aM.set(t.address,t);break;case Sr:e.fB(t);break;case ds:e.places=t.places;break;case br:e.fy(t);break;case Ye:e.bm.set((s=e.bB.get(t.stack))!=null?s:-1,t.hits);break;case ct:e.aj=t.missed?n:e.ec(),e.aH=!0;break;case Hi:e.aE={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":e.am.set(t.address,t.holdsTag);break;case ns:t.change.thing.kind===ge&&(e.ae=t);break;case xe:e.bU=t.why===Ed,e.da=t.uptime,e.cZ=t.time;break;case os:e.aa=[...e.aa,If(t,e.aa)];break;case"image":break}return X}
get Fe(){return this.da}
get ui(){return this.cZ}
get g(){return this.aa}
get nt(){return{before:this.N,after:this.aH?this.aj:n}}
held(){return this.aw.s()}
freed(){let t=new Map;for(let s of this.W)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s===A&&e.push({block:i,charged:r})}),e}
counts(){return this.A}
get pi(){return this.cd.oi}
it(){let t=this;return t.aH?t.ch?{kind:b,why:hl}:t.bm.size>0?{kind:b,why:Ye}:Cf(t.N,t.aj,t.A):{kind:b,why:dl}}
Kt(){return this.t===0&&this.it().kind===Ys}
booked(){let t=this.it();if(t.kind===b||this.Kt())return;let e=t.kind===Ys?1:t.pr,s=this.t;return s===0?e:e*(s-this.At())/s}
get t(){return this.A.alloc+this.A.free+this.A.unknown}
isWhole(){return this.it().kind===Ys&&this.At()===0}
recent(t){return this.W.slice(-t)}
mi(t){var e;return(e=this.bB.get(t))!=null?e:this.stacks.Jt([])}
qe(t){return this.stacks.at(t.stack)}
gi(t){var e;return(e=this.bm.get(t))!=null?e:0}
ot(){return this.aw.stacks(this.tag)}
sites(t){let e=this,s=ca(e.ot(),{stacks:e.stacks,modules:e.modules,skip:t}),r=e.aw.s(),i=e.cD(s);return s.map(a=>{var l;if(!a.s||a.allocs===0)return{use:a};let o=[];for(let h of a.stacks)for(let c of(l=r.get(h))!=null?l:[])o.push(c);let d=vd(o,i,e.aE,{lastHit:e.D,z:a.z});return{use:a,holding:d}})}
He(t){return this.aM.get(t)}
get asked(){return this.aE}
zt(){return this.cD(ca(this.ot(),{stacks:this.stacks}))}
At(){var t;return(t=this.O)!=null||(this.O=this.en()),this.O}
Gt(){let t=this.ot();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:Ad(t.map(({ut:e})=>e))}}
en(){let t=ca(this.ot(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.Gt,0)+this.cD(t).hits}
Si(){let t=this.W.filter(e=>e.kind===y&&this.dp(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.zt().count>0?this.dG():[]}
dG(){let t=[];return this.aw.s().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cD(t){return GS(t,{it:this.it(),asked:this.aE,underWay:this.fF(),s:this.dG().length})}
fF(){let t=0;return this.bx.forEach((e,s)=>{this.dp({number:s,thread:e})&&t++}),t}
dp({number:t,thread:e}){return e?this.cb.get(e)===t:this.D-t<wd}
pe(t,e){return Rn(t,this.modules,e)}
Ze({site:t,stacks:e}){var s;if(!t)return{kind:js};let r=e.map(l=>({stack:this.stacks.at(l),St:t.St})),i=On(r),{address:a}=t.frame;return i.kind===js||!a?i:On(r,(s=this.am.get(a))!=null?s:this.M(a))}
fA(t){let e=this,s=m({},t,{stack:e.mi(t.stack),tag:e.tag});e.D=s.number,e.A[s.kind]++,e.cd.add(e.A.alloc-e.A.free),e.aH=!1,e.ch||(e.ch=t.mayRepeat===!0),e.aE=Fd,e.aa=[],s.thread&&e.cb.set(s.thread,s.number),s.kind!==y&&!s.block&&e.bx.set(s.number,s.thread),e.W.push(s),e.W.length>YS&&e.W.shift();let{kind:r}=e.aw.record(s,t.open);return r==="recorded"&&!e.stacks.ke?X:gr}
fB(t){let e=this;e.aw.Xe(t),e.bx.delete(t.hit);for(let s=e.W.length-1;s>=0;s--){let r=e.W[s];if((r==null?n:r.number)===t.hit){e.W[s]=Id(r,t);break}}}
fy({at:t,counts:e}){t===lt?this.N=e:this.aj=e,this.aH=t!==lt}
ec(){let t=this;return t.N&&{allocs:t.N.allocs+t.A.alloc,frees:t.N.frees+t.A.free}}
ar(t){this.bt.length>=this.aU&&!$S.has(t.type)||(this.bt.push(t),t.type===F&&this.bZ++)}},Ud=4096,Od=256;function Vd(t,{charged:e,requested:s}){if(t===n)return!0;if(e!==n)return t===e;if(s===n)return!0;let r=s+(s+Od<Ud?Od:2*Ud);return s<=t&&t<=r}var $r=(t,e)=>t!==n&&e!==n&&t!==e,ek=2e5,sk=1e3,Ld=-1,rk=class{
constructor(t){this.D=new Map,this.bg=new Map,this.lastHit=0,this.aJ=0,this.av={},this.bI=t}
stopped(t,e,s,r){this.lastHit=e,t===y&&Wn(this.bg,e,{rt:r},sk),this.av[t]={hit:e,block:s},s&&this.located(t,s,e)}
located(t,e,s){let r=this;var i,a,l;let o=t===y&&r.bg.get(s);o&&(o.block=e),((i=r.av[t])==null?n:i.hit)===s&&(r.av[t]={hit:s,block:e}),((l=(a=r.D.get(e))==null?n:a.hit)!=null?l:0)<=s&&Wn(r.D,e,{kind:t,hit:s},ek)}
gap(){this.aJ=this.lastHit,this.av={}}
kr(t,e){var s;let r=this.av[t===y?A:y];return r!==n&&((s=r.block)!=null?s:e)===e}
get ki(){var t,e;return(e=(t=this.av.alloc)==null?n:t.hit)!=null?e:this.aJ>0?Ld:n}
wi(t,e,s){let r=t===n?n:this.bg.get(t);return r?(s==null?n:s.kind)===O&&!Vd(s.bytes,r.rt)?!1:r.block===n||r.block===e:t===Ld}
yi(t){var e;return((e=this.D.get(t))==null?n:e.kind)===y&&!this.bI.Di(t)}
kt(t,e){let s=this.D.get(e);return(s==null?n:s.kind)===t&&s.hit>this.aJ?s.hit:n}
Ci(t,e){let s=this.D.get(t);return s?s.hit<=e?this.kt(y,t):n:this.aJ===0?0:n}
wr(t,e){let s=this.kt(A,e);return s!==n&&this.bI.Gs(y,s,t)}
Sr(t,e){let s=this.kt(t,e);return s!==n&&this.Ee(t,s)}
Ee(t,e){let s=t===y?A:y;return e>this.aJ&&this.bI.Gs(s,e,Number.POSITIVE_INFINITY)}},ik=28,ak=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,Wd=3,Gd=class{
constructor(t,e=!1){this.$t=0,this.je=0,this.Et=0,this.blocks=new Set,this.open=new Map,this.place=t,this.vi=e}
prove({hit:t,block:e,Pt:s,pt:r}){let i=this;i.$t++,!r&&i.blocks.size<Wd&&i.blocks.add(e),s&&(i.je++,i.Et=Math.max(i.Et,t))}
mt(){this.$t=0,this.je=0,this.Et=0,this.blocks.clear()}};function lk({key:t,gt:e},{pointerSize:s}){let{kind:r,address:i}=t,a=Uf(t,e,s),l=o=>a.map(d=>new Gd({kind:r,key:i,where:d,holds:o}));return[...l(at),...l(ee)]}var Bd=3,nk=2,ok=(t,e)=>t.some(({vi:s,$t:r,je:i,blocks:a})=>s||r>=Bd&&(e?i:a.size)>=nk);function dk({block:t,header:e,before:s},{kind:r,hit:i,after:a,places:l,xi:o,Ti:d},h){let c=h.wi(a,t,e);if(Hd(l.filter(({blocks:f})=>!c||f.size>=Wd)))return _i;let u=(e==null?n:e.kind)===O;return d&&s===A&&u?_i:o?Tt:e===n?_i:r===A||s===O?Tt:l.some(({Et:f})=>f===i)?Ki:c||h.yi(t)?Tt:u||l.some(({Et:f})=>f>i)?Ki:Tt}var Hd=t=>t.some(({place:e})=>vi in e.where)&&t.some(({place:e})=>"offset"in e.where),_d=({header:t},{ie:e})=>e&&(t==null?n:t.kind)===T;function Kd({block:t,header:e}){return(e==null?n:e.kind)===O?{block:t,charged:e.bytes}:{block:t}}function hk(t,{kind:e,Ye:s}){switch(t==null?n:t.kind){case n:case qe:case O:return!1;case te:return e===y||s;case T:return e===y;default:return!0}}function ck(t,e,{block:s}){let r=e.shown.get(t.place);return(r==null?n:r.block)!==s?!1:(t.open.delete(s),t.prove({hit:e.hit,block:s,Pt:!0,pt:r.pt===!0}),!0)}function uk(t,{kind:e,block:s,charged:r},i){var a;let l=t.open.get(s);if(!l)return!0;if(t.open.delete(s),e===t.place.kind)return!i.Ee(e,l.hit);if(e===y)return!0;if($r(l.charged,r))return!1;let o=((a=l.shown.get(t.place))==null?n:a.pt)===!0;return t.prove({hit:l.hit,block:s,Pt:!1,pt:o}),!0}var Qd=16,fk=20,pk=4,mk=24,gk=256,bk=8,Sk=100,kk=Bd,wk=2,yk=4,Dk=class{
constructor(t,e,s,r){this.e=[],this.G=[],this.t=0,this.dS=0,this.dM=0,this.dL=0,this.cL=!0,this.dj=!1,this.bP=!1,this.bW=!1,this.bu=0,this.au=0,this.kind=t,this.q=e,this.af=s,this.p=r}
It(){let t=this;var e,s;if(t.dh)return{kind:ds,places:[]};if(t.P&&t.t>=Qd)return{kind:ds,places:t.B.map(({place:o})=>o)};let{lastHit:r}=t.p,i=r-((s=(e=t.e[0])==null?n:e.hit)!=null?s:r),a=(t.t>=bk||i>=Sk)&&t.dt===t.bu,l=t.kind===y&&a&&t.dS<kk;return l&&t.dS++,{kind:kr,Ni:l}}
Je(t,e){let s=this,{hit:r}=t;s.bu=r;let i=s.cL||(e==null?n:e.from)!==hs?e:n;(i==null?n:i.from)===Qi&&s.dM++;let a=s.dh?"noPlace":s.M(t,i);if(typeof a!=st){let{block:l,charged:o}=Kd(a);return a.Bs?(s.df({hit:r,kind:s.kind,block:l,charged:o},s.t),{kind:"held",block:l}):{kind:Sr,from:Bi,block:l,charged:o}}return i&&a!==zi?{kind:Sr,from:i.from,block:i.block}:(a!==cs&&(s.au=r),{kind:us,why:a})}
Ms(t){this.au=t}
Pi(t){this.bY(e=>uk(e,t,this.p))}
Ai({hit:t,block:e}){var s,r;for(let{open:i}of this.B)((r=(s=i.get(e))==null?n:s.hit)!=null?r:t)<t&&i.delete(e)}
Mi(t){let e=this,s=[];return e.e=e.e.filter(r=>{var i;let a=(i=e.fD(r))!=null?i:e.cR(e.bi(r),r);if(!a||!e.di(a))return!0;e.X(r,a.block);let l=m({hit:r.hit,kind:e.kind},Kd(a));return a.Bs?e.df(l,r.ordinal):s.push(l),!1}),e.G.length>0&&s.push(...e.fl(t)),s.length>1?M(s,(r,i)=>r.hit-i.hit):s}
df(t,e){this.G=[...this.G,{_t:t,ordinal:e}]}
fl(t){let e=this,s=Math.max(0,...e.B.map(i=>i.Et)),r=[];return e.G=e.G.filter(({_t:i,ordinal:a})=>{let l=t||e.t-a>=yk,o=s>i.hit||e.dt<=i.hit&&l;return o&&r.push(i),!o}),r}
di(t){return!_d(t,this.q)||this.p.kt(y,t.block)!==n}
bi(t){var e;let s=this.B.length;if(((e=t.Hs)==null?n:e.places)!==s){let r=Hn(this.B.map(({place:i})=>t.shown.get(i)));t.Hs={places:s,of:r}}return t.Hs.of}
cR(t,{hit:e,after:s}){let r=this;if(!t||!r.P)return;let i={kind:r.kind,hit:e,after:s,places:r.B,xi:r.dj,Ti:r.af},a=dk(t,i,r.p);return a===Tt?n:m({},t,{Bs:a===Ki})}
fD(t){var e,s;if(!t.Ft)return;let{block:r,we:i}=t.Ft;if(i&&this.af||(i||this.P)&&((e=this.bi(t))==null?n:e.block)===r)return(s=this.dN(t).find(a=>a.block===r))!=null?s:{block:r}}
Ii(t){return this.bu>t}
Ei(t,e){return this.au>t||this.ea(t,e).length>0}
Fi(t,e){return this.au>t||this.e.some(({hit:s})=>s>t&&s<e)}
Ri(t,e,s){if(this.au>e)return;let r=this.ea(e,s);if(r.some(({Ft:l})=>(l==null?n:l.block)===t))return;let[i,...a]=r.filter(({Ft:l})=>!l);i&&a.length===0?this.ye(i.hit,{block:t,we:r.length===1}):this.bY(({open:l})=>l.has(t))}
Ui(t,e,s,r){if(this.au>e)return!0;let i=s<r?s:e;return this.e.some(a=>{let{hit:l,Ft:o}=a;return l<=e||l===s||o?!1:l>i&&(l<r||l===r&&!this.bP)||this.dO(a,t)})}
_s(t,e){var s;let r=this.bK(t);return this.P&&r!==n&&((s=this.bi(r))==null?n:s.block)===e}
Ks(t,e,s){return this.e.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
Qs(t){if(!this.P)return;let[e,...s]=this.e.filter(r=>{var i;let a=this.bi(r);return(a==null?n:a.block)===t&&((i=a.header)==null?n:i.kind)===O});return s.length===0?e==null?n:e.hit:n}
zs(t,e){return this.e.some(s=>s.hit!==t&&this.dO(s,e))}
Oi(t){let e=this.bK(t);return e?this.dN(e):[]}
bK(t){return this.e.find(e=>e.hit===t)}
dN({shown:t}){let e=[];for(let{place:s}of this.B){let r=t.get(s);r&&e.push(r)}return e}
dO({shown:t},e){return this.B.some(({place:s})=>{var r;return((r=t.get(s))==null?n:r.block)===e})}
Vi(t,e){var s;let r=this.bK(t),i=this.B.filter(({place:a})=>{var l;return((l=r==null?n:r.shown.get(a))==null?n:l.block)===e});if(Hd(i))for(let a of i){let l=((s=r==null?n:r.shown.get(a.place))==null?n:s.pt)===!0;a.prove({hit:t,block:e,Pt:!0,pt:l})}}
ye(t,e){this.bP||(this.bP=e.Ye===!0);let s=this.bK(t);!s||s.Ft||(s.Ft=e,this.bY(r=>ck(r,s,e)))}
Li(){let t=this.P||this.bW||this.dM>0;for(let e of this.B)e.open.clear(),t||e.mt()}
$e(){return this.P?this.B.map(({place:t,$t:e})=>({place:t,$t:e})):[]}
ts(t){this.aC=t.map(e=>new Gd(e,!0)),this.t=Qd}
De(){let t=this;t.dj||(t.dj=t.P),t.aC=n,t.e=[],t.G=[],t.t=0,t.au=t.bu,t.dL++}
get dt(){var t,e;return(e=(t=this.e[this.e.length-1])==null?n:t.hit)!=null?e:0}
ea(t,e){return this.e.filter(s=>s.hit>t&&!$r(s.charged,e))}
get B(){var t;return(t=this.aC)!=null?t:[]}
get P(){return ok(this.B,this.bW&&this.kind===y)}
get ss(){let{lastHit:t}=this.p;return this.e.filter(({hit:e})=>t-e<mk).length>(this.P||t>fk?pk:0)}
get dh(){return this.dL>wk}
M(t,e){let s=this;var r;let{hit:i,key:a,gt:l,look:o}=t;if(!s.aC&&!l.stack)return T;let d=(r=s.aC)!=null?r:lk(t,s.q),h=d.map(({place:v})=>Of(v,a,l,s.q,o));if(h.every(v=>v===$t))return T;s.t++;let c=h.filter(v=>typeof v!=st);if(s.em(c,e))return s.cL=!1,s.De(),zi;let u=s.bH(d,h,s.et(t,e));if(u.size===0)return s.De(),"noPlace";s.aC=d.filter(({place:v})=>u.has(v));let f=[...u.values()];s.bW||(s.bW=f.some(({header:v})=>(v==null?n:v.kind)===O));let p=Hn(f),g=s.p.ki,k=p&&e&&s.P?p:s.cR(p,{hit:i,after:g});if(k)return s.di(k)?k:T;if(e)return cs;if(s.e.length>=gk)return zi;let w={hit:i,charged:t.charged,after:g,ordinal:s.t,shown:u};s.e=[...s.e,w];for(let{place:v,open:ht}of s.B){let G=u.get(v);G&&ht.set(G.block,w)}return cs}
bH(t,e,s){let r=new Map,i=!1;return t.forEach((a,l)=>{var o;let d=e[l];if(d===n||typeof d==st)return;let h=Vf(a,d,s,this.p);h&&(r.set(a.place,h),i||(i=h.before===A&&((o=h.header)==null?n:o.kind)===O))}),i&&r.forEach(({before:a},l)=>{a===O&&r.delete(l)}),r}
et({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:a}=this,l=this.bP;return{hit:t,kind:a,pointer:i==null?n:i.block,charged:e,requested:s,Ye:l,before:r}}
em(t,e){return(e==null?n:e.from)!==hs||!this.P||t.length===0?!1:t.every(({block:s})=>s!==e.block)}
X(t,e){for(let{open:s}of this.B)s.get(e)===t&&s.delete(e);this.p.located(this.kind,e,t.hit)}
bY(t){let e=this.B.filter(t);e.length!==this.B.length&&(this.aC=e,e.length===0&&this.De())}},Ck=class{
constructor(t,e){this.dH=new Map,this.ak=[],this.p=new rk({Gs:(s,r,i)=>!this.aD(s).some(a=>a.Fi(r,i)),Di:s=>this.aD(A).some(r=>r.Qs(s)!==n)}),this.cc=[],this.q=t,this.af=e}
It(t){return this.cm(t).It()}
Je(t){let e=this,{hit:s,key:r,look:i,pointer:a}=t,l=e.cm(r);if(e.q.ie&&!i)return l.Ms(s),e.p.stopped(r.kind,s,n,t),{kind:us,why:T};let o=l.Je(t,e.ef(a,t));return o.kind!==us?e.eS(o.block,t):e.p.stopped(r.kind,s,n,t),e.aZ(),o.kind==="held"?{kind:us,why:cs}:o}
Wi(t,e,s,r){let i=this,a=i.p.Ci(e,s);if(a===n||s===t&&a===0)return;let l=i.cC(A,a);if(l.some(u=>u.Ui(e,a,t,s))){let u=!l.some(f=>f.zs(t,e));if(a===0||s===t||!u)return;for(let f of l)f.Vi(t,e);i.aZ();return}let o=s-t<=1,d=!l.some(u=>u.Ks(a,r,t)),h=s===t&&!i.af;if((!o||h)&&!d)return;let c=d||l.some(u=>u._s(t,e));for(let u of l)u.ye(t,{block:e,we:c,Ye:s>t});i.aZ()}
Gi(t,e){let s=this.cC(y,0);if(!(s.some(r=>r.zs(t,e))||this.p.kt(y,e)!==n)&&!(!this.af&&s.some(r=>r.Ks(0,t,t)))){for(let r of s)r.ye(t,{block:e,we:r._s(t,e)});this.aZ()}}
rs(t,e){let s=new Set;for(let r of this.aD(t))for(let{block:i}of r.Oi(e))s.add(i);return s}
get ss(){return this.aD(y).some(t=>t.ss)}
gap(){this.p.gap();for(let t of this.ak)t.Li()}
end(){this.aZ(!0)}
Bi(){let t=this.cc;return this.cc=[],t}
places(){let t=[];for(let e of this.ak)t.push(...e.$e());return t}
ts(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.cm({kind:e,address:s}).ts(r)}}
aD(t){return this.ak.filter(e=>e.kind===t)}
cC(t,e,s){return this.aD(t).filter(r=>r.Ei(e,s))}
aZ(t=!1){for(let e of this.ak)for(let s of e.Mi(t)){this.cc.push(s);for(let r of this.ak)r.Ai(s)}}
cm({kind:t,address:e}){let s=this,r=`${t} ${e}`,i=s.dH.get(r);if(i)return i;let a=new Dk(t,s.q,s.af,s.p);return s.dH.set(r,a),s.ak.push(a),a}
ef(t,{look:e}){if(!t||!Gn(t.block,this.q))return;let s=Bn(t.block,e);if(!_d(s,this.q))return{from:t.from,block:s.block}}
eS(t,e){let{hit:s,charged:r}=e,{kind:i}=e.key;i===y&&this.es(s,t),this.er(i,t,i===A?r:n),this.p.stopped(i,s,t,e);for(let a of this.ak)a.Pi({kind:i,block:t,charged:r})}
es(t,e){for(let s of this.aD(A))s.Qs(e)===t-1&&s.ye(t-1,{block:e,we:!0})}
er(t,e,s){var r;let i=this.p.kt(t,e);if(i===n)return;let a=t===y?A:y,l=this.cC(a,i,s);if(l.length===1&&((r=l[0])==null||r.Ri(e,i,s)),!(l.length>0)){for(let o of this.aD(a))o.Ii(i)&&o.De();this.gap()}}},vk=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],zd=18362;function Xd({lt:t,target:e,tag:s,x:r},i){let{build:a=zd,tr:l}=e,o=Fn(i,s,r,t,a<zd),d=o.kind===qe&&l?Qc(t,l,i):n;return!d||d.kind===T?o:d.kind===P&&ot(d.tag)===s?{kind:O,bytes:d.bytes}:{kind:Xi}}var xk=4096,Tk=3,Nk=class{
constructor(t,e,s){this.J=new Map,this.c=t,this.q=e,this.bb=s}
before(t){return Fn(t,this.bb,this.q,this)}
readMemory(t,e){var s;let r=qt(t);return(s=this.J.get(qd(t)))==null?n:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter(qt).map(qd),...this.J.keys()];this.mt();for(let s of[...new Set(e)].slice(0,Tk)){let r=this.c.readMemory(s,xk);r&&this.J.set(s,r)}}
mt(){this.J.clear()}},qd=t=>N(t,-qt(t)),Pk=2048,Ak=64,Zd=9200,Mk=class{
constructor(t,e,s,r,i,a){this.bf=new Map,this.c=t,this.i=e,this.bb=s,this.q=r,this.u=i,this.ad={lt:t,target:e,tag:s,x:r},this.J=new Nk(t,r,s),this.S=a}
Xe(t,e,s,r){let i=this;var a;let l=Lf(e.stack,i.bb,i.q),o=Ef(e.stack,s,e._);if(!o)return i.u.gap(),Ik(l);i.eT(t,s,l.charged);let d=i.fc(t,e,o,l,r),h=i.u.Je(d);if(i.D={hit:t,kind:s,charged:l.charged,Hi:i.fH(t,s)},i.fL(t),h.kind===us)return m({},Aa(l),{open:h.why===cs||n});let c=(a=h.charged)!=null?a:l.charged;return m({},Aa(l),{block:h.block,blockFrom:h.from,charged:c})}
eT(t,e,s){let r=this;var i;let{hit:a,Hi:l=[],charged:o}=(i=r.D)!=null?i:{hit:-1};if(a!==t-1||l.length===0||!r.S._e&&e===y&&!$r(s,o))return;let d=l.filter(h=>{let c=r.M(y,h);return c.kind===O&&!$r(c.bytes,o)});d.length>0&&r.S.Xr();for(let h of d)r.u.Gi(a,h)}
fH(t,e){let s=this;var r;if(e===A||s.S.me)return[];let i=[...s.u.rs(y,t)].filter(qt),a=o=>i.filter(d=>s.M(y,d).kind===o),l=o=>s.J.before(o).kind===nt;return((r=s.D)==null?n:r.kind)===A&&a(O).some(l)&&s.S.zr(),a(nt)}
N(t){let{kind:e}=this.J.before(t);return e===te?A:e===O||e===nt&&this.S._e?O:e===nt&&this.S.me?A:n}
Xs(t){return Yd(this.M(y,t))}
ez(t,{found:e,Rt:s},r){let i=jd(e);return s&&!i?s:this.Xs(t)===wr||i&&this.eC(t)?s!=null?s:r:n}
eC(t){let e=()=>this.M(y,t).kind===T,{poolHitTag:s}=this.i;return e()&&!!this.c.readMemory(s,4)&&e()}
fL(t){let e=this;e.bf.forEach((s,r)=>{var i;s.Rt=e.ez(r,s,t);let a=!jd(s.found)||((i=s.Rt)!=null?i:t)<t;!(s.Rt!==n&&a)&&t-s.since<wd||(e.bf.delete(r),s.Rt&&e.u.Wi(s.since,r,s.Rt,t))});for(let s of e.u.rs(A,t)){if(e.bf.size>=Ak||e.bf.has(s))continue;let r=e.M(y,s),i=Yd(r);i!==b&&e.bf.set(s,{since:t,found:r,Rt:i===wr?t:n})}e.u.ss?e.J.keep(e.u.rs(y,t)):e.J.mt()}
fc(t,e,s,r,i){let a=this,l=a.u.It(s),o=l.kind===kr?a.ep(e,s):a.fd(l.places,e,s),d=l.kind===kr&&l.Ni&&s.kind===y?a.fw(i,e):n,h=d?{block:d,from:Qi}:r.freed&&{block:r.freed,from:hs};return{hit:t,key:s,gt:o,look:a.eU(s.kind),pointer:h,charged:r.charged,requested:r.requested,before:c=>a.N(c)}}
fw(t,e){let s=t.returnValue(e);return t.qt&&this.u.gap(),s}
ep(t,e){let s=ut(t.sp,e.$),r=s!==n&&s>0?this.dR(t,t.sp,Math.min(s,Pk)):n;return{registers:t.registers,stack:r}}
fd(t,e,s){let{registers:r}=e,i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:r};let a=Math.min(...i),l=Math.max(...i)-a+this.q.pointerSize;return{registers:r,stack:this.dR(e,N(s.base,a),l)}}
dR({sp:t,Es:e},s,r){var i;let a=(i=ut(t,s))!=null?i:-1,l=e&&a>=0&&a+r<=e.length?e.subarray(a,a+r):this.c.readMemory(s,r);return l&&Ff(s,l,this.q.pointerSize)}
eU(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.ee(t,s);return e.set(s,i),i}}
ee(t,e){let s=this.M(t,e);return t===y&&!this.S.me&&qt(e)!==0&&s.kind===nt?{kind:qe}:s}
M(t,e){let s=Xd(this.ad,e);return s.kind!==Xi?s:{kind:t===y?nt:qe}}},jd=t=>t.kind===O&&!!t.hr;function Yd({kind:t}){switch(t){case O:return yr;case te:case nt:return wr;default:return b}}function Aa({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var Ik=t=>m({},Aa(t),{block:t.freed,blockFrom:t.freed&&hs}),Us=4,Ek=64,Fk=class{
constructor(t,e){this.l=new Map,this.c=t,this.i=e}
get known(){return this.l}
holds(t,e){let s=this.l.get(t);if(s)return s;let r=this.M(t,e);return this.l.set(t,r),r}
M(t,e){let{te:s}=this.i,r=vn(this.c,t,Ek);if(!r||!s)return T;let i=N(t,-r.length),a=Gf(r,i,s).map(o=>this.fI(o)),l=o=>o!==n&&ot(j(o))===e;return a.some(l)?ke:a.includes(n)?T:"no"}
fI(t){return t.kind===xi?t.value:oe(this.c,t.address)}};function Rk({target:t,tag:e,Lt:s},r,i){let{pointerSize:a,build:l,description:o,poolHitTag:d}=t,h=Ms(t.modules);return{type:Ut,tag:e,target:{pointerSize:a,description:o,build:l,kernelBase:h==null?n:h.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:d,before:s},time:r}}var Uk=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:a,afterGap:l})=>({address:t,text:e,symbol:s,source:r,inline:i||n,doubtful:a||n,afterGap:l}),Ok=({modules:t})=>({type:"modules",modules:t.filter(({Dt:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),Vk=17744,Lk=15,Wk=class{
constructor(t,e){this.c=t,this.i=e}
read(t){let e=this,s=e.cK(t,Al),r=e.cK(t,Ml),i=s&&e.c.readMemory(s,Lk),a=i&&Qf(i),l=r&&Tr(e.c,r,e.i.pointerSize);return m({},a&&{image:a},l&&{id:Y(l).low})}
cK(t,e){let s=this.q().get(e);return s===n?n:N(t,s)}
q(){var t;if(this.cl)return this.cl;let e=new Map;for(let s of[Al,Ml]){let r=Q(this.c,mg(s)),i=(t=ql(r,"_EPROCESS"))==null?n:t.fields.get(s);i&&e.set(s,i.offset)}return this.cl=e,e}},Gk=2e3,Jd=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Gk,Bk={4:ne("ffdf0000"),8:ne("fffff78000000000")},Hk=32,_k=8,Kk=20,Qk=1e4,zk=4294967296,Xk=500,qk=class{
constructor(t,e,s,r,i,a){this.ds=0,this.cS=0,this.dX=new Set,this.aL=new Set;var l;let{target:o,tag:d}=s;this.c=t,this.j=e,this.S=i,this.i=o,this.aM=new Wk(t,o);let h=In(o.pointerSize,o.build===n||o.build>=Zd);this.u=new Ck(h,o.Vt.length===1),this.u.ts(r),this.am=new Fk(t,o),this.ce=new Mk(t,o,d,h,this.u,i),this.hunt=new Rd(Rk(s,t.now(),a),c=>this.am.holds(c,d)),e.begin(this.hunt),e.note(Ok(o)),this.dE((l=Ms(o.modules))==null?n:l.start)}
begin(t){this.j.note({type:br,at:lt,counts:ys(t)})}
end(t,e=Ni){let s=this;s.j.note({type:br,at:ls,counts:ys(t)}),s.cy(),s.eZ(),s.dD(),s.fa(),s.X(e)}
qs(t){this.cy(),this.j.note({type:ct,missed:t}),this.j.note({type:xe,why:xt,time:this.c.now()})}
_i(){this.cy(),this.X("aborted")}
record(t,e,s,r){let i=this;i.ds+=1;let a=i.ds,l=r?{mayRepeat:r}:{};if(e===b||r)return i.u.gap(),i.bM(a,t,e,l);try{return i.bM(a,t,e,i.ce.Xe(a,t,e,s))}catch(o){throw o instanceof As&&i.bM(a,t,e,{}),o}}
Xt({frames:t,hits:e}){e!==0&&this.j.note({type:Ye,stack:this.hunt.stacks.Jt(t),hits:e})}
eZ(){let t=this,e=[],s=[],r=t.S.me?n:t.hunt.Si(),i=t.hunt.doubtful().filter(a=>!(r!=null&&r.has(a)));for(let a of i.slice(0,Xk)){let l=t.ce.Xs(a);l===yr?e.push(a):l===wr&&s.push(a)}e.length+s.length>0&&t.j.note({type:Hi,there:e,gone:s})}
fa(){let t=this;for(let{use:s}of t.hunt.sites([]))t.hunt.Ze(s);let e=[...t.am.known];for(let[s,r]of e.slice(t.cS))t.j.note({type:"code",address:s,holdsTag:r});t.cS=e.length}
dE(t){let e=this;var s;if(!t||!ms(t,e.i.pointerSize))return;let r=(s=Vo(e.i,t))==null?n:s.start;if(!r||e.dX.has(r))return;let i=Kf(e.c,r);i!==n&&e.j.note({type:"image",start:r,timestamp:i}),e.dX.add(r)}
X(t){let e=Ds(this.c,this.i.pointerSize),s=e&&Math.round(e.uptime);this.j.note({type:xe,why:t,time:this.c.now(),uptime:s})}
bM(t,e,s,r){let i=this;i.fb(e.process);let a=i.j.note(m({type:F,number:t,kind:s,stack:i.fu(e),stopAddress:e._},r,{processor:e.processor,thread:e.thread,process:e.process,time:i.c.now()}));return i.dW(),i.dD(),a}
fb(t){!t||this.hunt.He(t)||this.j.note(m({type:"process",address:t},this.aM.read(t)))}
fu({stack:t}){let e=this,s=e.hunt.stacks.Jt(t);if(!e.aL.has(s)){for(let{address:r}of t)e.dE(r);e.j.note({type:Rt,index:s,frames:t.map(Uk)}),e.aL.add(s)}return s}
dD(){let t=this.u.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.j.note({type:ds,places:t})}
cy(){this.u.end(),this.dW()}
dW(){for(let{hit:t,block:e,charged:s}of this.u.Bi())this.j.note({type:Sr,hit:t,block:e,charged:s})}},Zk=2e3,jk=200;function $d(t,{block:e,charged:s}){let r=Xd(t,e);switch(r.kind){case O:return Yk(r.bytes,s)?ct:yr;case te:case nt:case Xi:return ct;default:return T}}var Yk=(t,e)=>t!==n&&e!==n&&t!==e,th=4096,Jk=4,eh=t=>N(t,-qt(t)),$k=class{
constructor(t,e){this.cF=new Map,this.J=new Map;var s;this.c=t,this.query=r=>t.query(r),this.now=()=>t.now(),this.session=()=>t.session();for(let r of e){let i=eh(r);this.cF.set(i,((s=this.cF.get(i))!=null?s:0)+1)}}
readMemory(t,e){let s=this;var r,i;let a=eh(t),l=qt(t);return((r=s.cF.get(a))!=null?r:0)<Jk||l+e>th?s.c.readMemory(t,e):(s.J.has(a)||s.J.set(a,s.c.readMemory(a,th)),(i=s.J.get(a))==null?n:i.slice(l,l+e))}},t0=500,e0=class{
constructor(t,e,s){this.p=new WeakMap,this.c=t,this.j=e,this.o=s}
look(t){let e=this;var s;let r=(s=Oe(e.c))==null?n:s.time;if(r!==n&&e.p.get(t)===r)return{kind:rs};let i=aa(e.c);if(i.kind!==H)return{kind:"noTarget",reading:i};let{target:a}=i,l=Ds(e.c,a.pointerSize),o=qf(t,a,l);if(o===E)return{kind:ye};if(l&&s0(t)===Math.round(l.uptime))return{kind:rs};let d=e.bL(t,a,o,l);return d?(r!==n&&e.p.set(t,r),e.j.noteOf(t,d),{kind:"asked"}):{kind:or}}
bL(t,e,s,r){let{blocks:i,held:a,freed:l}=zf(t,Zk,jk);if(a===0)return;let{tag:o,start:d}=t,h=In(e.pointerSize,e.build===n||e.build>=Zd),c=[...i,...l].map(({block:g})=>g),u={lt:new $k(this.c,c),target:e,tag:o,x:h},f={there:[],gone:[],unreadable:[]};for(let[g,k]of i.entries())g>0&&g%t0===0&&this.o({kind:"asking",blocks:g,of:i.length}),f[$d(u,k)].push(k.block);let p=l.map(g=>$d(u,g)).filter(g=>g!==T);return m({type:os,tag:o,hunt:d.time,time:this.c.now(),uptime:r&&Math.round(r.uptime),boot:s,counts:ys(ws(this.c,e,o)),held:a},f,{freed:{asked:p.length,taken:p.filter(g=>g===yr).length}})}},s0=({g:t,Fe:e})=>{var s;return t.length===0?e:(s=t[t.length-1])==null?n:s.uptime},r0=2e5,i0=class{
constructor(t){this.bC={},this.c=t}
armed(t,e){this.v={count:t,n:e}}
begin(t,e){let s=this.l!==n&&t.Ot.includes(jt)?Fo(this.c,t.pointerSize,jt):n;this.bC={processor:s,n:e}}
Vs(t){this.l={reading:t},this.v=n}
nt(t){this.l&&(this.l=m({},this.l,{count:t}))}
Os(t){return this.l!==n&&Zf(this.l.reading,t)}
Us(t,e,s){let r=this;var i;let a=r.fr(e,s),l=r.l;return a===mr||!l||!r.Os(t)?a:l.count&&r.dz(l.count,e)==="no"||!s&&r.fK(l,e)?mr:!s&&((i=r.bC.n)==null?n:i.time)!==n?Xe:b}
get Ls(){return sh(this.bC.n)}
fr(t,e){let s=this.v,r=e?sh(s==null?n:s.n):this.Ls;if(!s||!(r||e))return Xe;let i=this.dz(s.count,t);return i==="no"?r?mr:b:r&&i===b?b:Xe}
fK({reading:t},e){var s;let{processor:r}=this.bC,i=(s=t.registers.get(jt))!=null?s:a0(t.processor,e);return r!==n&&i!==n&&r!==i}
dz({tag:t,counters:e},s){let r=ys(e),i=r&&ys(ws(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":ke:b}},sh=t=>t!==n&&t.time===n,a0=(t,e)=>t===n?n:e.Vt[t],rh=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,l0=class{
constructor(t,e,s,r){this.w=[],this.bq=0,this.dF=new Map,this.c=t,this.o=r,this.h=e,this.j=s,this.bv=new i0(t),this.aa=new e0(t,s,r),this.dK=new ab(t,this.h,r)}
get armed(){return this.v}
get change(){return this.h.open[0]}
get Lr(){return this.dZ}
get hunts(){return this.w}
get shown(){var t;let e=new Map;for(let s of this.w)(s.lastHit>0||!((t=e.get(s.tag))!=null&&t.lastHit))&&e.set(s.tag,s);return e}
show(t,e){let s=new Set(t.map(rh));this.ar([...this.w.filter(r=>!s.has(rh(r))),...t]),this.dv=e}
vs({address:t,value:e}){let s=this.dv;return(s==null?n:s.address)===t&&s.armed===e?s.saved:n}
Ki({poolHitTag:t}){let e=this.ca;return(e==null?n:e.start.poolHitTag.address)===t?e.places:[]}
fe({poolHitTag:t,build:e}){var s;let r=(s=this.dF.get(t))!=null?s:new nb(e);return this.dF.set(t,r),r}
$e(){var t,e;return(e=(t=this.ca)==null?n:t.places)!=null?e:[]}
Qi(){let t=this;var e,s;t.bq+=1;let r=t.v,i=(r==null?n:r.Zs)===!0?r.arming.change:n;r&&!i&&t.eb(r);let a=t.cX();a&&nn(t.o,a.undone,a.arming.Lt),t.dZ=(s=o0(a==null?n:a.undone))!=null?s:t.dK.run(i!=null?i:(e=t.ba)==null?n:e.change)}
eb({arming:t,st:e}){this.v=n,this.ba=t,e._i()}
cX(){let t=this.ba;if(!t)return;let e=t.change!==n,s=t.Ns();return s.kind!==gt&&(this.ba=n),e?{arming:t,undone:s}:n}
hunt(t,e,s){let r=this.cJ(t,s,!1);if(r.kind!==lt)return r;let{armed:i}=r,a,l;try{a=this.cQ(i,e,!1)}finally{l=this.aF(i,a)}return{kind:Dr,tag:t,capture:a,hunt:i.st.hunt,disarmed:l}}
arm(t,e){return this.cJ(t,e,!0)}
capture(t){let e=this,s=e.v;if(!s)return{kind:"notArmed"};let{st:r,arming:i}=s,a=Bt(e.c),{poolHitTag:l}=i.target;if(a.kind===H&&(a.value!==i.tag||a.address!==l))return e.aF(s,n),{kind:"notArmed",Nr:i.tag};let o=sn(e.c);if(o.kind===_e)return o;let d=ld(s.n,Oe(e.c)),h=e.cQ(s,t,d),{hunt:c}=r,u={kind:Dr,tag:i.tag,capture:h,hunt:c};return h.end.kind===xt||h.Ve?m({},u,{disarmed:e.aF(s,h)}):(e.v===s&&(e.v=m({},s,{n:Oe(e.c)})),r.end(e.aQ(i),h.end.kind),u)}
recheck(t){return V(()=>this.aa.look(t),({call:e,message:s})=>({kind:tt,call:e,message:s}))}
clear(){let t=this.xs();return t.some(({kind:e})=>e!==De)?{kind:Ai,undone:t}:this.ej()}
xs(){let t=this;t.bq+=1;let e=t.v;if(!e){let s=t.cX();return s?[s.undone]:t.h.Gr()}return t.v=m({},e,{Zs:!1}),[t.aF(e,n)]}
ej(){let t=this,e=Bt(t.c);if(e.kind!==H||yt(e.value))return{kind:Tt};let s=Er(t.c);if(s)return{kind:se,ht:s};let{value:r}=e,i=t.vs(e),a=wa(e,Is(i),r),l=t.h.undo(t.h.Ts(a));return i===n?{kind:ol,held:r,undone:l}:{kind:Ai,undone:[l]}}
cJ(t,e,s){return V(()=>{this.fn();let r=cu(this.c,this.h,t,e);return r.kind===se?r:this.U(t,r,s)},({call:r,message:i})=>({kind:tt,call:r,message:i}))}
fn(){let t=this.v;if(!t)return;let e=this.aF(t,n);this.o({kind:"replaced",tag:t.arming.tag,undone:e})}
ar(t){this.w=Qn(t);let e=t.length-this.w.length;e>0&&this.o({kind:"dropped",hunts:e})}
U(t,{target:e,Lt:s,stops:r},i){let a=this,l=new Jg(a.c,a.h,e,t,s),o=a.Ki(e),d=Ds(a.c,e.pointerSize),h=new qk(a.c,a.j,l,o,a.fe(e),d),c=i?Oe(a.c):n,u={arming:l,st:h,Zs:i,n:c,zi:d};a.o({kind:mi,target:e,tag:t}),r||a.o({kind:cl}),a.o({kind:ul,command:l.repair}),l.Hr();let f=ws(a.c,e,t);h.begin(f),a.bv.armed({tag:t,counters:f},c),o.length>0&&a.j.note({type:ds,places:o}),a.v=u;let p=l.arm();return p.kind===ie?(a.ar([...a.w,h.hunt]),a.ca=h.hunt,{kind:lt,armed:u}):(a.aF(u,n),{kind:bl,applied:p})}
cQ(t,e,s){let r=this,{arming:i,st:a}=t,l=r.bq;r.o({kind:"waiting",seconds:e.seconds});let o=new AS({lt:r.c,changes:r.h,Fs:r.o,target:i.target,st:a,Rs:new vb(r.c,r.h,i),Yt:r.bv,Pt:()=>r.bq===l},e).run(s);return r.eD(t)?m({},o,{Ve:!0}):o}
eD({arming:t,zi:e}){let{target:s,tag:r}=t;if(!e||oe(this.c,s.poolHitTag)===r)return!1;let i=Ds(this.c,s.pointerSize);return i!==n&&Jd(e,i)}
aF({arming:t,st:e},s){let r=this;var i,a;if((s==null?n:s.end.kind)===xt)return t.mt(),((i=r.v)==null?n:i.arming)===t&&(r.v=n),e.qs(s.qt),{kind:it};let l=t.Ns();if(((a=r.v)==null?n:a.arming)===t&&(r.v=n),l.kind===gt&&(r.ba=t),s!=null&&s.Ve)return e.qs(s.qt),l;let o=r.aQ(t);return e.end(Lo(l,t.tag)?n0:o,s==null?n:s.end.kind),l}
aQ({target:t,tag:e}){let s=ws(this.c,t,e);return this.bv.nt({tag:e,counters:s}),s}},n0={kind:T},o0=t=>(t==null?n:t.kind)===gt?t:n,Ma=4,d0=1e3,h0=256,c0=class{
constructor(t,e){this.w=new Set,this.e=[],this.cj=0,this.V=t,this.aU=e}
missed(t){this.cj+=t}
take(t,e){let s=this;if(t.type===Ut){s.cY(),s.C=new Rd(t,n,s.aU);return}if(!(t.type===os&&s.eM(t))&&(!s.C&&t.type!==ns&&s.V("noHunt",e),!!s.C))for(s.e.push({line:e,entry:t,missing:s.cj}),t.type===F&&(s.cj=0);s.e.length>0&&s.bT(s.C);)s.bc(s.C)}
end(){return this.cY(),{hunts:[...this.w],lastHunt:this.C}}
eM(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.C&&e(this.C))return!1;for(let s of this.w)e(s)&&s.take(t);return!0}
cY(){for(;this.C&&this.e.length>0;)this.bc(this.C)}
bT({lastHit:t}){let[e]=this.e;if((e==null?n:e.entry.type)!==F)return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.e.length>h0||this.bo().length>=Ma}
bo(){let t=[];for(let{entry:e}of this.e.slice(1))e.type===F&&t.length<Ma&&t.push(e.number);return t}
bc(t){let e=this,s=e.bo(),r=e.e.shift();if(!r)return;let i=r.entry.type===F?e.ff(t,r,r.entry,s):r.entry;i&&(t.take(i),!(t.arming!==ie||e.w.has(t))&&(e.w.size<d0?e.w.add(t):e.V(_s,r.line)))}
ff(t,{line:e,missing:s},r,i){let a=t.lastHit+1,l=zn(a,s,r.number,i),o=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!o)return r;let d=l===je&&(i.length>0||Jf(t,r));return this.V(d?je:Ze,e),d?n:m({},r,{number:a})}},rt=t=>typeof t==st?Ee(t):n,ih=t=>typeof t==qi?t:n,D=t=>typeof t==Mi&&Number.isSafeInteger(t)&&t>=0?t:n,ah=t=>typeof t==Mi&&Number.isSafeInteger(t)?t:n,L=t=>typeof t==st&&/^[0-9a-f]{16}$/.test(t)?t:n,lh=t=>{let e=D(t);return e!==n&&e<=4294967295?j(e):n},u0=Zi,nh=1,f0=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,p0=1<<20,m0=x({module:rt,name:rt,offset:D}),g0=x({text:rt},{address:L,symbol:m0,source:x({file:rt,line:D}),inline:W(!0),doubtful:W(!0),afterGap:W(!0)}),b0=Xn(x({register:rt}),x({offset:ah})),S0=x({kind:W(y,A),key:L,where:b0,holds:W(at,ee)}),k0=Xn(x({kind:W(ge)}),x({kind:W("code"),site:rt})),oh=t=>{let e=D(t);return e!==n&&e<=255?e:n},w0=x({id:D,thing:k0,address:L,before:dt(oh),after:dt(oh),repair:rt}),y0=x({pointerSize:W(4,8),description:rt},{build:D,kernelBase:L,bootTime:D}),D0=x({name:rt,start:L,end:L}),C0=t=>{let e=dt(ah)(t);return(e==null?n:e.length)===7?e:n},dh=x({allocs:D,frees:D}),v0={header:x({format:W(u0),version:W(nh),segment:D,tool:rt,time:D}),hunt:x({tag:lh,target:y0,poolHitTag:x({address:L,before:D}),time:D}),snapshot:x({name:rt,time:D,whole:ih,bits:W(32,64),rows:dt(C0)},{uptime:D,bootTime:D}),modules:x({modules:dt(D0)}),image:x({start:L,timestamp:D}),stack:x({index:D,frames:dt(g0)}),hit:x({number:D,kind:W(y,A,b),stack:D},{stopAddress:L,block:L,blockFrom:W(Bi,hs,Qi),requested:D,charged:D,poolType:D,processor:D,thread:L,process:L,time:D,open:W(!0),mayRepeat:W(!0)}),process:x({address:L},{image:rt,id:D}),located:x({hit:D,block:L},{charged:D}),places:x({places:dt(S0)}),counters:x({at:W(lt,ls)},{counts:dh}),doubted:x({stack:D,hits:D}),gone:x({missed:ih}),blocks:x({there:dt(L),gone:dt(L)}),code:x({address:L,holdsTag:W(ke,"no",T)}),change:x({change:w0,state:W(cr,ie,it,ct),time:D}),end:x({why:rt,time:D},{uptime:D}),recheck:x({tag:lh,hunt:D,time:D,boot:W(we,$s),held:D,there:dt(L),gone:dt(L),unreadable:dt(L),freed:x({asked:D,taken:D})},{uptime:D,counts:dh})},x0=new Map(Object.entries(v0)),hh=5e5,T0=1e8,N0=20,P0=class{
constructor(t){this.ai=[],this.Q=0,this.aK=0,this.bF=0,this.bk=0,this.e=[],this.ax=0,this.dI=0,this.bQ=[],this.w=new c0((e,s)=>this.V(e,s),t)}
push(t){let e=this;if(e.Q++,e.aK+=t.length,e.Q>hh||e.aK>T0)return e.V(_s,e.Q),!1;let s=t.replace(/^\ufeff/,"");return s.trim()===""||e.aW($f(s))}
end(){let t=this;if(t.aX)return t.aX;if(!t.ap)return{kind:Je};for(;t.e.length>0;)t.bc();let{hunts:e,lastHunt:s}=t.w.end();return{kind:"recording",recording:{header:t.ap,hunts:e,snapshots:t.ai,lastHunt:s,nextSeq:t.ax,problems:{count:t.dI,first:M(t.bQ,(r,i)=>r.line-i.line)}}}}
aW(t){let e=this;var s;let r=t.kind===Ti&&t.entry.type===ee?t.entry:n;return t.kind===sr?e.aX=t:!e.ap&&!r&&(e.aX={kind:Je}),e.aX?!1:(e.ap=(s=e.ap)!=null?s:r,e.bF>0&&e.fq(r!==n),t.kind===Ti?e.R(t.seq,t.entry):t.kind===nl?e.R(t.seq,n):t.kind===er?e.bF=e.Q:e.cV(tr,e.Q),!0)}
fq(t){let e=this,s=e.bF;if(e.bF=0,!t){e.cV(er,s);return}e.bk+=1,e.cB=s}
cV(t,e){this.bk+=1,this.V(t,e)}
V(t,e){this.dI++,this.bQ.length<N0&&this.bQ.push({line:e,what:t})}
R(t,e){let s=this,r={damagedBefore:s.bk,tornEnd:s.cB};for(s.e.push(m({line:s.Q,seq:t,entry:e},r)),s.bk=0,s.cB=n;s.e.length>0&&s.bT();)s.bc()}
bT(){var t;let[e]=this.e,s=e?e.seq-this.ax:0;return s>=0&&s<=((t=e==null?n:e.damagedBefore)!=null?t:0)||this.e.length>Ma}
bc(){let t=this,e=t.e.shift();if(!e)return;let{seq:s,entry:r,line:i,damagedBefore:a,tornEnd:l}=e,o=t.bo(),d=t.eH(s,o)?Ze:zn(t.ax,a,s,o);if(d!=="next"?t.V(d,i):l!==n&&s>t.ax&&t.V(er,l),d===je)return;let h=d===Ze?0:s-t.ax;t.ax+=h+1,t.w.missed(h),(r==null?n:r.type)===kt?t.ai.push(r):r&&r.type!==ee&&t.w.take(r,i)}
bo(){let t=0;return this.e.map(e=>(t+=e.damagedBefore,e.seq-t))}
eH(t,e){return e.length===0&&t>this.ax+hh}},ch=1e3,Et=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,uh=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),A0=class{
constructor(t,e,s,r){this.c=t,this.F=e,this.j=s,this.bs=r}
save(t){return this.j.save(uh(t),this.bs.hunts)}
write(t,e){return V(()=>{if(this.F.exists(t))return{kind:rr,path:t};let s=this.F.create(t);try{e(r=>s.write(r))}finally{s.close()}return{kind:"written",path:t}},({call:s,message:r})=>({kind:tt,path:s,message:r}))}
open(t){let e=this,{armed:s}=e.bs;if(s)return{kind:lt,tag:s.arming.tag};e.j.flush();let r=uh(t),i=new P0,{files:a,isWhole:l,failure:o}=e.fi(r,t,i),d=i.end();if(a===0)return o!=null?o:{kind:"notFound",path:Et(r,0)};if(d.kind===sr)return d;if(d.kind===Je)return o!=null?o:{kind:Je,path:t};let{recording:h}=d,c=tp(e.c,h.lastHunt),{hunts:u,nextSeq:f,problems:p,snapshots:g}=h;e.bs.show(u,c.kind===lt?c.note:n);let k=l&&p.count===0;return e.j.opened(g,k?{base:r,nextSeq:f,nextSegment:a,hunts:u,snapshots:g}:n),{kind:"opened",base:r,recording:h,left:c,cut:o==null?n:o.message}}
fi(t,e,s){let r=0,i=!0;return V(()=>{let a=Et(t,0);for(this.F.exists(a)||(a=e,i=!1);r<ch&&this.F.exists(a)&&(r+=1,!!this.F.read(a,l=>s.push(l)));)a=Et(t,r);return{files:r,isWhole:i}},({call:a,message:l})=>({files:r,isWhole:!1,failure:{kind:tt,path:a,message:l}}))}},M0=64*1024,I0=class{
constructor(t,e,s){this.aK=0,this.cg=[],this.F=t,this.Z=e,this.base=s.base,this.ct=s.seq,this.ah=s.segment,this.bd=s.tool}
get count(){return this.ah}
write(t){let e=this,s=e.aA;s&&e.fM(s),e.aA=t,e.open(),e.dw(t),(e.aK>=M0||E0(t))&&e.close(),e.aA=n}
open(){let t=this;if(t.aR)return;let e=Et(t.base,t.ah);if(t.ah>=ch)throw new As(e,"a recording has 1000 files");t.aR=t.F.create(e),t.cg.push(e),t.aK=0,V(()=>t.ap(),s=>{throw t.dV(t.cg.splice(-1)),s}),t.ah+=1}
ap(){this.dw({type:ee,format:Zi,version:1,segment:this.ah,tool:this.bd,time:this.Z()})}
discard(){this.dV(this.cg.splice(0))}
dV(t){let e=s=>V(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.F.remove(s))}
close(){let t=this.aR;this.aR=n,t==null||t.close()}
fM(t){let e=this;e.aA=n,e.close(),e.F.exists(Et(e.base,e.ah))&&(e.ah+=1),e.write(t)}
dw(t){var e;let s=qn(this.ct,t);(e=this.aR)==null||e.writeLine(s),this.ct+=1,this.aK+=s.length}},E0=t=>t.type===ns&&t.state===cr||t.type===xe,F0=class{
constructor(t,e,s,r){this.ai=[],this.aA=[],this.F=t,this.Z=e,this.bd=s,this.o=r}
begin(t){this.C=t,this.U(t.start)}
note(t){var e,s;let r=(s=(e=this.C)==null?n:e.take(t))!=null?s:X;return this.U(t),r}
noteOf(t,e){var s;t.take(e),this.aY?this.U(e):(s=this.aO)!=null&&s.hunts.includes(t)&&this.aA.push(e)}
get snapshots(){return this.ai}
noteSnapshot(t){this.cH([t]),this.U(t)}
cH(t){let e=[...this.ai,...fh(this.ai,t)];this.ai=M(e,(s,r)=>s.time-r.time)}
opened(t,e){this.cH(t),this.aO=e}
save(t,e){let s=this;var r,i;if(((r=s.aY)==null?n:r.base)===t)return{kind:"underWay",base:t};let a=((i=s.aO)==null?n:i.base)===t?s.aO:n,l=Et(t,0);return V(()=>{var o;if(!a&&s.F.exists(l))return{kind:rr,path:l};let d=e.filter(u=>!(a!=null&&a.hunts.includes(u))),h=fh((o=a==null?n:a.snapshots)!=null?o:[],s.ai),c=s.fN(t,a,h,d);if(a)for(let u of s.aA.splice(0))c.write(u);return s.eR(),s.aO=n,s.aY=c,{kind:"saved",base:t,files:c.count,hunts:d,snapshots:h.length}},({call:o,message:d})=>({kind:tt,path:o,message:d}))}
flush(){this.bH(t=>t.close())}
eR(){var t;(t=this.C)!=null&&t.openEnd&&this.U({type:xe,why:Ed,time:this.Z()}),this.flush()}
fN(t,e,s,r){let{nextSeq:i=0,nextSegment:a=0}=e!=null?e:{},l=new I0(this.F,this.Z,{base:t,seq:i,segment:a,tool:this.bd});return V(()=>this.eu(l,s,r),o=>{throw l.discard(),o}),l}
eu(t,e,s){t.open();for(let i of e)t.write(i);let r=M(s,(i,a)=>+(i===this.C)-+(a===this.C));for(let{start:i,entries:a}of r){t.write(i);for(let l of a)t.write(l)}t.close()}
U(t){this.bH(e=>e.write(t))}
bH(t){let e=this.aY;e&&V(()=>t(e),s=>{this.aY=n,this.cz(s)})}
cz({call:t,message:e}){try{this.o({kind:pl,path:t,message:e})}catch(s){}}},fh=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),R=t=>{let e=_(t);return JSON.stringify(Ul(t)||/["$;\\]/.test(e)?At(t):e)},fe=t=>`0x${t.toString(16)}`,S=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Ia=t=>t===n?"":` (${t})`,R0=t=>[...new Set([R(t),`"${At(t)}"`])].join(" or "),U0=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,O0=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,V0=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,pe=(t,e)=>`${t} does not fit: ${e}`,L0=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,ph=t=>`Looking past ${t.join(et)||"pool functions only"}.`,W0=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,G0=t=>`${JSON.stringify(t)} was not looked past. `,Ea=t=>`Did you mean ${t.join(" or ")}?`;function mh({what:t,Qr:e}){let s=e.length>gh?`${e.slice(0,gh)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${cg[t]} and try again.`}var gh=80,bh="what sites hold is at least so much, shares are of what is known",Sh=t=>Ve(t)>0&&!t.isWhole(),B0=t=>Sh(t)?" (at least so much, of what is known)":"";function kh({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?hr:""}${t} bytes`}var H0=(t,e)=>`${e>0?"up to ":""}${wh(t)}`;function wh({allocs:t,frees:e}){return[...t>0?[S(t,re)]:[],...e>0?[S(e,A)]:[]].join(Pi)}var Ve=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},ti=t=>`${JSON.stringify(_(t.tag))}: ${S(Ve(t),F)}${Ve(t)===0?"":`, coverage ${Lr(t)}`}`,ei=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,_0=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;function yh({what:t,outcome:e}){switch(e.kind){case"written":return`Wrote ${e.path}: ${t}.`;case rr:return`Not written: ${e.path} is there already. Give another name.`;case tt:return`Not written: ${ei(e)}`}}var K0=t=>`Which format? dx @$pool.export("C:/leak.txt", "folded"), or ${t.slice(1).join(" ")}; pprof, csv and others are made by the page of report, and by pooltag analyze.`,Q0=t=>`a page for any browser${t?"":'; paths of source files and names of snapshots left out, or report(path, "everything")'}`,Dh=t=>t>0?[S(t,kt)]:[],z0=(t,e)=>e>1?`${Et(t,0)} to ${Et("",e-1)}`:Et(t,0),X0=({hi:t,tag:e})=>t===0?"":`THE LAST ${S(t,F)} on ${R(e)} are more than is kept: save before a long hunt. `,q0=t=>t.kind==="opened"?cp(t):`Not opened: ${hp(t)}`,Z0=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed",j0=10600,Y0=t=>t===n?"":`; the ${It(t)} are looked at when a stop arrives`;function J0({hits:t,si:e,seconds:s,target:r}){let i=t/s,a=(e-t)/i,l=`${i.toFixed(1)}/s`;return a<$0?`pooltag: ${t} of ${S(e,F)}, ${l}, about ${It(a,r.description)} to go`:`pooltag: ${S(t,F)}, ${l}`}var $0=86400,tw=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,Ch=t=>host.parseInt64(_t(t),16),vh=8e3,ew=8,sw=class{
constructor(){this.__h=!1,this.__x={given:[],read:[]}}
query(t){return this.__n(t)}
change(t){return this.__n(t)}
run(t){return this.__n(t)}
readMemory(t,e){let s=this,r=Yn(s.__z(t),e);if(r||!xh(t))return r;s.__h=!s.__h;let i=Yn(s.__z(t),e);return i||(s.__h=!s.__h),i}
__z(t){return!this.__h||!xh(t)?t:Vt(4294967295,Y(t).low)}
__n(t){let e=this;var s;try{(s=e.__l)!=null||(e.__l=host.namespace.Debugger.Utility.Control);let r=e.__l.ExecuteCommand(t);return r?e.__15([...r]):[]}catch(r){throw e.__l=n,new As(t,r)}}
__15(t){let e=this.__x,s=t.map((r,i)=>{let a=e.given[i]===r?e.read[i]:n;return a!=null?a:Ee(mp(`${r}`))});return t.length>=ew&&(this.__x={given:t,read:s}),s}
now(){return Date.now()}
session(){let t=vs(()=>host.currentSession.Attributes.Target),e=vs(()=>t==null?n:t.IsKernelTarget),s=vs(()=>t==null?n:t.IsLiveTarget),r=vs(()=>`${host.currentSession}`);return{kernel:typeof e==qi?e:n,live:typeof s==qi?s:n,description:typeof r==st?r:n}}},xh=t=>Y(t).high===0&&ms(t,4),rw=class{
tempFolder(){return Ht("TempDirectory",t=>`${t.TempDirectory}`)}
exists(t){return Ht(t,e=>e.FileExists(t))}
create(t){return Ht(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__19(e,s,t);return{write:i=>Ht(t,()=>r.Write(i)),writeLine:i=>Ht(t,()=>r.WriteLine(i)),close:()=>Ht(t,()=>s.Close())}})}
remove(t){Ht(t,e=>e.DeleteFile(t))}
__19(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return Ht(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!e(`${a}`))return!1;return!0}finally{r.Close()}})}},me=Qe,Th="pooltag",Nh=`dx -r0 @$${me} = Debugger.State.Scripts.${Th}.Contents.pool`,iw=t=>`pooltag ${t}. After .scriptload type ${Nh}, then dx @$pool.status()`,si=()=>host.namespace.Debugger.State.UserVariables,aw=`=MicrosoftDocs/windows-driver-docs -poolused.md
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
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,Fa,lw=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e),nw=class{
constructor(t){this.unread=[],this.ag=[],this.Q=0,this.name=t}
push(t){let e=this;e.Q+=1;let s=yp(t);s===ir?e.unread.push(e.Q):s&&e.ag.push(m({},s,{line:e.Q}))}
Kt(){return this.ag.length===0}
Dr(t){let e=String.fromCharCode(...Ji(t)),s=this.ag.filter(({pattern:i})=>Ir(i,e)),r=Math.max(...s.map(Ph));return s.filter(i=>Ph(i)===r).map(({name:i,description:a,line:l})=>({Re:"list",name:i,place:{kind:"file",file:this.name,line:l},description:a}))}},Ph=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),Ah="\\pooltag.txt",ow="C:\\Program Files (x86)\\Windows Kits\\",dw=`\\triage${Ah}`,hw=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${Ah}`],cw=/^(?:(\w{3} \w{3} .*) \()?([0-9A-F]{8})(?:\)$| \(This)/,uw=class{
constructor(){this.modules=[]}
push(t){var e;let s=_l(t);s&&this.modules.push(s);let[,r="",i=""]=(e=/^\s+([\w ]+):\s+(\S.*?)\s*$/.exec(t))!=null?e:[],a=this.modules.length-1,l=this.modules[a];!l||r===""||(this.modules[a]=m({},vp(r,i),l))}},fw=/^(\w+)(?:\.(?:sys|dll|exe)$|!)/i,pw=({tables:t,k:e,x:s,ve:r})=>{var i;return(t.length*e+((i=r==null?n:r.k)!=null?i:0))*s.size},Mh=({allocs:t,frees:e,bytes:s})=>[t,e,s],Ih={allocs:0,frees:0,bytes:0},mw=/^\s*([A-Z][\w ]{2,40}):\s*(\d{1,20})\s*\(\s*(\d{1,22}) ?[Kk][Bb]\)\s*$/,gw=1024,bw=t=>Ap(Q(t,bg));function Eh({rows:t,bits:e}){let s=(r=0,i=0,a=0)=>{let l=e===32?r-i|0:r-i;return{allocs:r,frees:i,s:Math.max(0,l),bytes:a}};return t.map(([r=0,i,a,l,...o])=>{let d=j(r);return{tag:d,text:_(d),nonPaged:s(i,a,l),paged:s(...o)}})}function Sw({rows:t,total:e}){if(e===n)return"missing";let s=r=>t.reduce((i,a)=>i+a[r].bytes,0)===e[r].bytes;return s(zs)&&s(vt)?"whole":"differs"}var kw=({nonPaged:t,paged:e},s)=>Fh(t,s.nonPaged)&&Fh(e,s.paged),Fh=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&Math.max(0,t-e)===r.s,Rh=[ve,vt,bt,ts,es,ar,Ii,"peralloc"];function ww({text:t},{text:e}){return t===e?0:t<e?-1:1}var Ra=t=>t.nonPaged.s+t.paged.s,Uh=t=>t.nonPaged.bytes+t.paged.bytes,Oh=t=>`Not armed: ${Op(t)}`,yw=(t,e)=>`ARMED: the machine stops at every allocation and free of ${R(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`,Ua="dx -g shows columns",Oa=`${Ua}, [0].details() the rest`,Dw=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${S(e,"row")}, the first is [0]`,Vh=36e5,Cw=(t,e)=>t.uptime===n||e.uptime===n?0:e.uptime-t.uptime,vw={few:"",flat:"flat",step:"one step",steady:"steady growth",falling:"falling",sawtooth:"saw-tooth",uneven:"uneven"},Lh=(t,e)=>`${(t/Vh).toFixed(2)} hours ${e}`,Wh="that the target ran",xw="by the debugger's clock",Tw=(t,e)=>`${t.name} and ${e.name}: another boot, so nothing is subtracted.`,Gh=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,Bh="g, wait, break in, and dx @$pool.snapshot() again.",Hh=`First dx @$pool.snapshot(), then ${Bh}`,_h="The tag tracker cannot be read; types of nt may be missing.",Nw=(t,e,s)=>`Snapshot ${JSON.stringify(t)}: ${S(e,bt)}. ${s?`Then ${Bh}`:"dx -g @$pool.diff() shows what changed."}`,Kh=t=>t===b?["boot unknown"]:[];function Pw({rows:t,Qt:e,Rr:s,boot:r,Ur:i,by:a}){let l=a===Oi?Wh:xw;return[`${S(t.length,bt)} (bytes) over ${S(e.length,kt)}`,...i?[Lh(i*Vh,l)]:[],...s>0?[`${s} of another boot`]:[],...Kh(r),Ua].join(Nt)}var Aw=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",Mw=2e3;function Iw({hunt:t,tag:e,capture:s}){let r=Ve(t);if(!(t.At()*10<r||r>=Mw||s.end.kind!==ss))return`More hits tell more of the blocks: dx @$pool.hitTag(${R(e)}, ${Math.max(500,2*r)}).`}var Ew=t=>t.kind===lr||t.kind===Se&&t.stop.kind===is,Fw=t=>t.kind===gt?de(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function Rw({version:t,Cr:e,linked:s}){let r=s&&`linked ${s.replace(/^\w+ (\w+) +(\d+) .*?(\d+)$/,"$1 $2 $3")}`;return[t,e==null?n:e.slice(0,24),r].filter(Boolean).join(et)}function Uw(t,{users:e,read:s,failed:r}){let i=e.length===0?"no known user":S(e.length,"known user"),a=r===n?"":`, no other: ${r}`;return`${R(t)}: ${i} in lists (${["pooltag's table",...s].join(et)}${a}); seen at work by dx @$pool.hitTag(${R(t)})`}var Ow="The debugger has no !vm. dx -g @$pool.used() shows what tags hold.",Vw=(t,e=0)=>[...t.map(Qp),`Pool in all; memory ${Cs(e)}`].join(" "),ri=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),Qh=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;function Lw({nt:{before:t,after:e}}){return t&&e&&ri(t,e)}var Ww=1/2;function Gw({pi:t},e){let s=e**2/12;return 2*Math.sqrt(Math.max(0,t-s))}var Bw=3,Hw=1/20,_w=3/4,Kw=2,zh=1,Qw=1-Cd,zw=3,Xh=({asked:t,taken:e})=>t===0?1:Math.min(1,(e+zw)/t);function Xw({hits:t,z:e},s,r,i,a){let l=e.count>=Kw,o=l?Pa(e):r,d=({hit:$})=>i-$>zh*o,h=s.filter(d),c=s.filter($=>!d($)),u=({block:$})=>(a==null?n:a.there.has($))===!0,f=({block:$})=>(a==null?n:a.gone.has($))===!0,p=h.filter(u),g=h.filter(f).length,k=c.filter(u),w=a!==n&&a.Fr>zh*o,v=[...h,...c].filter($=>u($)||f($)).length,ht=c.filter($=>u($)||f($)).length,G=Qw*t.alloc*Math.min(o,i)/Math.max(1,i),Ka=w?qh(p.length,G+qw(g,a.ws))+qh(k.length,Zw(ht,a.ws)):0;return{freed:e.count,old:h.length,Ge:c.length,frees:l,ra:p.length,oe:g,there:p.length+k.length,asked:v,tt:Ka,Le:[...p,...k].map(({hit:$})=>$)}}var qh=(t,e)=>Math.max(0,t-e),qw=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),Zw=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));function Os({nt:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:n}var ii=({use:t})=>{var e,s;return(s=(e=t.site)==null?n:e.frame.text)!=null?s:"An unknown call site"},jw=3,Yw=t=>t.isWhole()?"":hr;function Jw({Fe:t,ui:e},{uptime:s,time:r}){return s!==n&&t!==n&&s>=t?` (${It((s-t)/1e3)} of the target)`:e!==n&&r>=e?` (${It((r-e)/1e3)} of the debugger)`:""}function $w({freed:t,boot:e,held:s,there:r,gone:i,unreadable:a}){let l=r.length+i.length+a.length,o=l<s?`; a sample of ${l} of ${s} blocks`:"",d=e===$s?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${S(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${d}`}function ty({Ss:t},e){return t.kind==="pattern"?Ir(t.pattern,e):t.kind===Ce}var ey=2e3,sy=({rows:t})=>t.every(({tag:e})=>e!==n);function ry(t,{text:e,tag:s}){if(!ty(t,e))return;let r=t.xr?iy:Zh;return{text:e,tag:s,nonPaged:r,paged:r}}var Zh={s:0,bytes:0},iy=m({allocs:0,frees:0},Zh),ai=(t,e)=>t===n||e===n?n:t+e,jh=({nonPaged:t,paged:e})=>t.s+e.s,ay=(t,e)=>t.nonPaged.ls!==e.nonPaged.ls||t.paged.ls!==e.paged.ls;function ly({he:[t,e]}){let s=(r,i)=>{var a,l;return((a=e==null?n:e[r][i])!=null?a:1/0)<((l=t==null?n:t[r][i])!=null?l:0)};return s(zs,ts)||s(zs,es)||s(vt,ts)||s(vt,es)}var Yh=({s:t,bytes:e})=>t!==0||e!==0,ny=60,oy=5,dy=4/5,Jh=2.4,$h=36e5,Vs=({nonPaged:t,paged:e})=>t.bytes+e.bytes,tc=({he:t,Mt:e})=>{var s;return Vs((s=t.filter(r=>r!==n).pop())!=null?s:e)};function hy({Mt:t,he:e},s,r,i){var a;let l=e.filter(f=>f!==n),o=[];e.forEach((f,p)=>{var g;f&&o.push({at:(g=r[p])!=null?g:p,value:Vs(f)})});let[d=t]=l,h=(a=l[l.length-1])!=null?a:t,c=lm(o),u=f=>Math.round(f*$h);return{Mt:t,first:d,last:h,Qt:l.length,ue:dm(o,c),bytes:Vs(h)-Vs(d),blocks:jh(h)-jh(d),Xi:i&&c?{vt:u(c.vt),low:u(c.low),high:u(c.high)}:n,place:s}}var cy=2**30,uy=.8,fy=.1,ec=(t,e=1/0)=>t!==n&&t<=4*e?t:n,sc=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],py=new Set(sc.filter(t=>!t.endsWith("*"))),my=sc.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1)),gy=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function by(t,{modules:e,skip:s,pointerSize:r}){var i,a;let l=wt(t);for(let d=l;d<t.length;d++){let h=t[d];if(!h||!Es(t,d))return{kind:b,why:he(t)};if(h.address&&!ms(h.address,r))return{kind:$e};let c=Sy(h,e),u=d-l;if(c===n)return{kind:Vi,frame:h,past:u};if(!mm(c)&&!Vr(h,s))return{kind:dr,module:c,frame:h,past:u}}let o=t[t.length-1];return!o||l>=t.length?{kind:b,why:he(t)}:{kind:gy.test((a=(i=o.symbol)==null?n:i.name)!=null?a:"")?$e:"cut"}}function Sy({address:t,symbol:e},s){var r;let i=t&&Un(t,s),a=(r=i==null?n:i.module)!=null?r:e==null?n:e.module;return a===""?n:a}function ky({stacks:t}){let e=[];for(let{wt:s}of t)"past"in s&&e.push(s.past);return e.length===0?n:[Math.min(...e),Math.max(...e)]}var li=3,wy=1/20,yy=1/2,Dy=1/8,Cy=1/2,vy=1/100,xy=1/20,rc={kind:b},Ty=(t,e)=>e.tt-t.tt||e.there-t.there||e.old-t.old||e.held-t.held,Ny=(t,{freed:e})=>t<li-1||t<li&&Xh(e)**t>=wy;function Py(t,e,{tt:s,Ge:r},i){let{there:a,asked:l,freed:o,oe:d,tt:h,Le:c,We:u}=e,f=Os(t,i);if(l>0&&a===0)return ct;if(i.boot===$s)return"boot";if(!f||f<=u)return"tooSoon";if(!(o===0&&a===l&&a>=li&&qp(t,e.held)))return a>Cy*(o+l)?Ri:h===0||Ny(s,i)||h>=li&&c.last-c.first<Dy*t.lastHit?as:d>xy*h?Cl:(c.last/t.lastHit)**h<vy?ls:Xp(t,h,r)?n:ls}var ni={used:{group:q,line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; patterns: Ab*,-Abc?"},top:{group:q,line:'-g @$pool.top("pb")',short:"as PoolMon",usage:"top([keys], [pattern])",help:"as PoolMon shows it, by its keys: p pp t a f d b m"},snapshot:{group:q,line:"@$pool.snapshot()",short:"counts of all tags",usage:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{group:q,line:"-g @$pool.diff()",short:"what changed",usage:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},growth:{group:q,line:"-g @$pool.growth()",short:"what goes on",usage:"growth()",help:"how tags moved over all snapshots; what grows steadily first"},totals:{group:q,line:"-g @$pool.totals()",short:"pool in all",usage:"totals()",help:"pool in all, of its limits and of memory; in percent, how much of it tags explain"},who:{group:q,line:'-g @$pool.who("Abc ")',short:"known users",usage:'who("Abc ")',help:"known users of a tag, by lists; not seen at work"},leaks:{group:q,line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:q,line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:q,line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:q,line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:q,line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:q,line:"@$pool.stacks()[0].details()",short:St,usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:q,line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:q,line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:q,line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:Ut,line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:Ut,line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:Ut,line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:Ut,line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:Cr,line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},report:{group:Cr,line:'@$pool.report("C:/leak.html")',short:"a page",usage:'report("C:/leak.html", ["everything"])',help:"writes all hunts as a page to look at and to send; names of people and folders left out"},export:{group:Cr,line:'@$pool.export("C:/leak.txt", "folded")',short:"folded stacks",usage:'export("C:/leak.txt", "folded")',help:"writes stacks for flame graphs; or folded-blocks, -allocs, -frees; the page of report makes others"},open:{group:Cr,line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},Ay="what to type; dx -v @$pool says more of each call",My=class{
constructor(t){this.__s=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:s}=this.__s;return`${t}: dx ${e}  ${s}`}},Z=t=>Ee(t).replace(/\t/g," "),U=class extends Error{
constructor(t){super(Z(t)),this.name=""}},Iy=500,Ey=[8,256],Fy=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function Ry([t,e]){let s=Rh.find(a=>a===t),[r,i]=s===n?[t,e]:[e];if(i===n&&(r===n||typeof r==st))return{sort:s!=null?s:ve,pattern:r};throw new U(pe(`${r}`,ic))}var ic=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Rh.join(" ")}`,Uy=4096,ac=256;function Oy(t,{block:e,Vr:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.it().kind===b)return"not seen freed; frees may have been missed";let{count:r}=t.zt();return s?`not seen freed; ${S(r,A)} of which the block is not known can have been of it`:"not freed: every free was seen"}function Vy(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>gs(N(e,o),r),a=Number.parseInt(e.slice(-4),16)%Uy===0,l=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${fe(Math.min(s!=null?s:ac,ac))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}var lc={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},Ls=(t,e="noStack")=>{var s;return(s=t==null?n:t.frame.text)!=null?s:lc[e]},Ly=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,nc=t=>t.some(({symbol:e})=>e!==n&&Ly.test(e.name)),oc="processes of blocks not seen freed",Wy=5,Ws=class{
constructor(t){this.__12=Z(t)}
toString(){return this.__12}},J=class{
constructor(t,e){this.__13=Z(t),this.__g=e}
toString(){return this.__13}
*[Symbol.iterator](){for(let t=0;t<this.__g.length;t+=1){let e=this.__g[t];e!==n&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,s;let r=(e=jn(t))!=null?e:-1;return(s=this.__g[r])!=null?s:new Ws(Dw(r,this.__g.length))}},Le=(t,e)=>new J(t,e.map(s=>new Ws(s))),Va=48,mt=(t,e)=>`${t} ${Tm(Z(e),Va-t.length-1)}`,z=t=>t===n?"":t,Zt=t=>t===n?"":Math.floor(t*100),Gy=class{
constructor(t,e,s){this.__0=t,this.__b=e,this.__7=Ls(e.site,he(t.stacks.at(e.stack))),this.Bytes=z(e.charged),this.Age=e.Cs,this.Secs=z(e.Be&&Math.round(e.Be/1e3)),this.Process=Z(pa(t,e.process)),Object.assign(this,s)}
toString(){return mt(_t(this.__b.block),this.__7)}
details(){let t=this,{block:e,hit:s,Cs:r,Be:i,charged:a,requested:l,thread:o,stack:d}=t.__b,{description:h}=t.__0.start.target,c=a===n?"":`, ${a} bytes`,u=l===n?"":`, ${l} asked for`,f=i===n?"":`, ${It(i/1e3,h)}`,p=[`allocated at hit ${s} of ${t.__0.lastHit}: ${r} hits${f} before the last one`,o&&`thread ${_t(o)}`,mo(t.__0,t.__b.process,t.__0.stacks.at(d)),Oy(t.__0,t.__b),"on this boot of the target, as long as it is there:",...Vy(t.__0,t.__b),"its stack:"];return Le(`${_t(e)}${c}${u}, tag ${JSON.stringify(_(t.__0.tag))}`,[...p.filter(g=>!!g),...t.__0.stacks.at(d).map(({text:g})=>g)])}
get[Symbol.metadataDescriptor](){return ft(le,"Age","Secs")}},La={},oi=({Tag:t,Target:e})=>t!==n||e!==n,dc=({start:{target:t}})=>`${t.description} ${t.kernelBase}`,By=t=>`${S(t,"row")}; keys of PoolMon: p nonpaged, pp paged, by t tag, a allocs, f frees, d diff, b bytes, m bytes per alloc: "pb"`,Hy=1e3,hc=class{
constructor(t,e){this.NonPaged=t.s,this.NonPagedBytes=t.bytes,this.Paged=e.s,this.PagedBytes=e.bytes,this.Allocs=z(ai(t.allocs,e.allocs)),this.Frees=z(ai(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return ft(bi,ci,Si,ui,Pt,ae)}},Wa=({tag:t,description:e})=>Z(_p(to([Im(e),t===n?[]:fa(t)]))),cc=t=>`${t>0?"+":""}${t}`,_y=class extends hc{
constructor(t){super(t.nonPaged,t.paged),this.__q=t,this.Users=Wa(t)}
toString(){let{bytes:t,text:e}=this.__q;return mt(cc(t),e)}},Ky=t=>t===n?"":[...new Set(t)].join("-"),Qy=5,zy=class{
constructor(t,e,s,r){let{holding:i,share:a}=e;this.__0=t,this.__2=e,this.__11=s,this.Blocks=z(i==null?n:i.blocks),this.Bytes=z(i==null?n:i.bytes),this[fs]=i&&t.At()===0?Math.round(a*100):"",this.Past=Ky(ky(e)),this.Known=t.isWhole()?Ce:"at least",oi(r)||(this[Ot]=Zt(t.booked())),Object.assign(this,r)}
toString(){return mt(`${this.Blocks||0}/${this.__2.allocs}`,go(this.__2.wt))}
details(){let t=this;var e;let{wt:s,stacks:r,allocs:i}=t.__2,[a]=r,l=t.Known===Ce?"":hr;return Le(`${go(s)}, tag ${JSON.stringify(_(t.__0.tag))}`,[`${l}${t.Blocks||0} blocks stay of ${S(i,re)} on ${S(r.length,Rt)}`,Em(s),...t.__18(),...[ma(t.__0,oc,Xy(t.__2))].filter(qy),"the stack with the most blocks:",...t.__0.stacks.at((e=a==null?n:a.stack)!=null?e:-1).map(({text:o})=>o)])}
__18(){var t;let e=new Map;for(let{stack:a,wt:l,blocks:o}of this.__2.stacks){let d=this.__0.stacks.at(a),h=Fm(l,Ls(this.__0.pe(d,this.__11),he(d)));e.set(h,((t=e.get(h))!=null?t:0)+o.length)}let s=M([...e],([,a],[,l])=>l-a),r=s.slice(0,Qy).map(([a,l])=>`${S(l,at)} not seen freed: ${a}`),i=s.length-r.length;return i>0?[...r,`and ${S(i,"other way")}`]:r}
get[Symbol.metadataDescriptor](){return ft(vr,le,fs,Ot)}},Xy=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),qy=t=>t!==n,Zy=class{
constructor(t){let e=t.ue==="step"?n:t.Xi;this.__o=t,this.How=vw[t.ue],this.PerHour=z(e==null?n:e.vt),this.Half=e?`${e.low} to ${e.high}`:"",this.Blocks=t.blocks,this.Held=Vs(t.last),this.Place=t.place,this.Users=Wa(t.Mt)}
toString(){return mt(cc(this.__o.bytes),this.__o.Mt.text)}
get[Symbol.metadataDescriptor](){return ft("PerHour",vr,"Held","Place")}},jy=class{
constructor(t,e,s,r){this.__c=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=z(e.block&&Ch(e.block)),this.Charged=z(e.charged),this.Cpu=z(e.processor),Object.assign(this,r);let i=t.qe(e),a=Ls(t.pe(i,s),he(i));this.__5=mt(`${e.number} ${e.kind}`,a)}
toString(){return this.__5}
details(){let t=this,{stopAddress:e,requested:s,poolType:r,blockFrom:i,thread:a,time:l}=t.__c,o=[`tag ${JSON.stringify(_(t.__c.tag))}`,e&&`stopped at 0x${e}`,a&&`thread 0x${a}`,mo(t.__0,t.__c.process,t.__0.qe(t.__c)),s!==n&&`${s} bytes asked for`,r!==n&&`pool type 0x${r.toString(16)}`,i&&`block found by ${i}`,l!==n&&`at ${new Date(l).toISOString()}`].filter(Boolean);return Le(o.join(et),t.__0.qe(t.__c).map(({text:d})=>d))}
get[Symbol.metadataDescriptor](){return ft("Number","Charged","Cpu")}},Yy=/^Ex\w*Lookaside/,Gs=t=>Ls(t.site,t.Wt);function uc(t,{use:e,holding:s}){let{site:r,allocs:i,frees:a,stacks:l}=e,o=[`${S(i,re)} and ${S(a,A)} seen here, from ${S(l.length,Rt)}`,s&&Um(t,s),s&&eD(s),ma(t,oc,Jy(t,e)),sD(t,e),...Om(e),rD(t,e),`coverage ${Lr(t)}${ua(t)}`,(r==null?n:r.frame.source)&&`source ${r.frame.source.file} line ${r.frame.source.line}`,Vm(t.Ze(e))];return Le(`${Gs(e)}${r?` (${r.key})`:""}${$y(e)}, tag ${JSON.stringify(_(t.tag))}`,o.filter(d=>!!d))}function Jy(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>{var a;return r.concat((a=s.get(i))!=null?a:[])},[])}var $y=({Wt:t})=>t===vl?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function tD({bytes:t,requested:e},s){return t!==n?`, ${s}${t} bytes`:e===n?"":`, ${s}${e} bytes asked for`}function eD({rt:t}){return t&&`sizes ${t.smallest}, ${t.vt} and ${t.largest} bytes (smallest, median, largest)`}function sD(t,{first:e,last:s,allocs:r,frees:i,unknown:a}){if((e==null?n:e.time)===n||(s==null?n:s.time)===n)return;let l=c=>It((c-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,d=r+i+a-1,h=o>0?`, ${(d/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(s.time)}${h}`}function rD(t,{stacks:e}){return e.some(s=>Rm(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":n}var fc=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},iD=class{
constructor(t,{use:e,holding:s,share:r},i=La){this.__0=t,this.__2=e,this.__p=s,this.Blocks=s.blocks,this.Bytes=z(s.bytes),this[fs]=t.At()===0?Math.round(r*100):"",this.Known=t.isWhole()?Ce:`at least${this[fs]===""?"":" %"}`,oi(i)||(this.Old=s.old,this[Ot]=Zt(t.booked())),Object.assign(this,i)}
toString(){return mt(`${this.__p.blocks}/${this.__2.allocs}`,Gs(this.__2))}
details(){return uc(this.__0,{use:this.__2,holding:this.__p})}
get[Symbol.metadataDescriptor](){return ft(vr,le,fs,"Old",Ot)}},aD=class{
constructor(t,e,s){this.__0=t,this.__2=e,this.__k=lD(t,e);let{there:r,gone:i,unreadable:a}=pc(s,this.__k);this.Held=r+i+a,this.There=r,this.Gone=i,this.Unreadable=a,this.Events=z(Os(t,s))}
toString(){return mt(`${this.There}/${this.Held}`,Gs(this.__2))}
details(){let t=this,{g:e}=t.__0,s=e.map(i=>{let a=Os(t.__0,i),{there:l}=pc(i,t.__k);return`${l} of ${t.Held} there ${a===n?"later":`after ${a} events`}`}),r=e[e.length-1];return Le(Gs(t.__2),[...s,...r?[$w(r)]:[]])}
get[Symbol.metadataDescriptor](){return ft("Held","There","Gone","Unreadable","Events")}};function lD(t,{stacks:e}){var s;let r=t.held(),i=new Set;for(let a of e)for(let{block:l}of(s=r.get(a))!=null?s:[])i.add(l);return i}function pc({there:t,gone:e,unreadable:s},r){let i=a=>a.filter(l=>r.has(l)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var nD=class{
constructor(t,e,s=La){let{use:r,holding:i}=e;this.__0=t,this.__7=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=z(i==null?n:i.blocks),this.Bytes=z(i==null?n:i.bytes),oi(s)||(this[Ot]=Zt(t.booked()));let a=i!==n&&!t.isWhole(),l=t.Ze(r).kind===al;this.Note=[a&&"at least",l&&"wrapper?"].filter(Boolean).join(et),Object.assign(this,s)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,Gs(this.__7.use))}
details(){return uc(this.__0,this.__7)}
get[Symbol.metadataDescriptor](){return ft(Pt,ae,vr,le,Ot)}},oD=t=>M(t,(e,s)=>mc(s)-mc(e)),mc=({use:t})=>t.allocs+t.frees+t.unknown,gc=28,dD=class{
constructor(t,e,s=La){this.__0=t,this.__w=e.stack,this.__d=t.stacks.at(e.stack),this.__m=t.gi(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.pe(this.__d,[]);this.__7=Z(Ls(r,he(this.__d)));let i=this.__14(r).join(" < ");this.Callers=i.length>gc?`${i.slice(0,gc-3)}...`:i,oi(s)||(this[Ot]=Zt(t.booked())),Object.assign(this,s)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,this.__7)}
details(){let t=this,e=t.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:o})=>o===t.__w),s=ma(t.__0,"processes of its last hits",e),r=t.__d.map(({text:o})=>o),i=t.__m>0?`; up to ${S(t.__m,F)} had another stack`:"",a=JSON.stringify(_(t.__0.tag)),l=Lr(t.__0);return Le(`${S(r.length,"frame")}, tag ${a}, coverage ${l}${i}`,s===n?r:[...r,s])}
get[Symbol.metadataDescriptor](){return ft(Pt,ae,Ot)}
__14(t){let e=t?t.St+1:wt(this.__d);return this.__d.slice(e).map(({text:s})=>Z(s))}},hD=class{
constructor(t,e,s){let r=Gm(t,e);this.PoolHitTag=r.value===n?"not readable":At(j(r.value));let i=_o(t);this.Armed=Z(fD(r,e,i)),this.Repair=Z(pD(r,i)),this.Recorded=Ga([...e.shown.keys()].map(a=>JSON.stringify(_(a)))),this.Learned=Ga(e.$e().map(cD)),this.Skipped=Z(Ga(s))}
toString(){return this.Armed}};function cD({kind:t,key:e,where:s,holds:r}){let i=vi in s?s.register:`[base${uD(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var uD=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Ga=t=>t.length===0?Ct:t.join(et);function fD({value:t},{armed:e,change:s},r){if(t===n)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(yt(t))return`not armed${i}`;let a=`ARMED for ${JSON.stringify(_(j(t)))}${i}`;return r?a:!s||bs(s.after)!==t?`${a}, not by this script`:`${a} by ${e?"arm()":"a call that could not disarm"}`}function pD({value:t,repair:e},s){return t!==n&&yt(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}var mD=class{
constructor(t,{allocs:e,frees:s,s:r,bytes:i}){this.__5=mt(`${i}`,t),this.Allocs=z(e),this.Frees=z(s),this.Freed=Zt(e&&s!==n?s/e:n),this.Diff=r,this.Bytes=i,this.PerAlloc=r>0?Math.round(i/r):""}
toString(){return this.__5}
get[Symbol.metadataDescriptor](){return ft(Pt,ae,"Freed",pr,le,"PerAlloc")}},gD={a:Pt,f:ae,d:pr,b:le,m:"PerAlloc"},bD=t=>typeof t==st&&/^p{0,2}[tafdbm]?$/.test(t),SD=class{
constructor({pool:t,used:e,$:s,Or:r},i){this.__5=`${Cs(e)} ${t}`,this.Bytes=e,this.Limit=z(s),this.OfLimit=Zt(s&&e/s),this.OfMemory=Zt(i&&e/i),this.InTags=Zt(r===n?r:r/e)}
toString(){return this.__5}
get[Symbol.metadataDescriptor](){return ft(le,"Limit","OfLimit","OfMemory","InTags")}},kD=class extends hc{
constructor(t){super(t.nonPaged,t.paged),this.__e=t,this.Users=Wa(t)}
toString(){return mt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__e.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__e,r=e!==n&&Ul(e)?` (${At(e)})`:"";return new Ws(`${t}${r}: ${s}`)}},wD=class{
constructor({Re:t,name:e,place:s,description:r=""},i){this.__5=e,this.Grade=t,this.Place=Z(Kp(s).replace(/^.*\\/,"")),this.Here=Z(i===ml?"not loaded":Rw(i||{})),this.Says=Z(r).slice(0,Va)}
toString(){return Z(`?${this.__5}`).slice(0,Va)}},yD="(frames missing)",DD=({symbol:t,text:e})=>t&&t.name!==""?Or(t):e,bc=t=>Ee(t).replace(/;/g,":").replace(/\s(?=[\d.]+$)/,"_"),di=t=>({hunts:e})=>_m(e.map(({hunt:s})=>s),t),Sc=[{name:"folded",help:"folded stacks, by bytes that stay",Ce:di("heldBytes")},{name:"folded-blocks",help:"folded stacks, by blocks that stay",Ce:di("held")},{name:"folded-allocs",help:"folded stacks, by allocations",Ce:di(ts)},{name:"folded-frees",help:"folded stacks, by frees",Ce:di(es)}];function CD({facts:t,headline:e,recordings:s},r){let[i="",a="",l=""]=`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-zaqx12bRyc/OHOx5RnxHVB5HjzIN9+lQlpa2npJiCM4=' 'sha256-BajQNTK8KzbzSP/79zCcpWMv8uL84JfQDLT+WzEfeFU='; style-src 'sha256-JRP73TJu+L+8VENow1qYHkyV17qPvzDJS2JrPzFcyOs='; base-uri 'none'; form-action 'none'">
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
<script type="text/plain" id="viewer">jH1pe9tGsvX3+ytoWvElRYhavIxDmeJrO07sxHEytpPcGUUTQSQoISYBBgC1ROJ/f8+pqm40KDmT50ksEOh9qa46tXR7WSatsirScdXe73S6w4Pr87hovSiGz4sivupPi3zeuZ4l2Wl1Nth7/GQVdaooQbJO0sPPbr/KPyB3dtrZxY9ylo6Tzm63G10kw2p48KI4rB7sPX58NBq129G84ruLpFMdHBzsPer27BE53eNTferuT5fZuErzrDXlz+siqZZF1mKSnZX/9nvFb7OkaiXDDE2qDjPUtNNllfuWBfmTzk73hs169uwp/u7h7+4TPDzEA5pRl/emqOvShkfSKP+0+8Q/7j2SjtWZXzXakh0MH+49eJA9G+7uPXFtkfL783jRQYqkk3VHOnYyyi/P4uJlPuHrQbvf7vZ/z9Os024H7ftn3bzjncuN6zn7vzquE3wnA2K1sUH9NBvPlpOk7LDIFac2kZmxljKNa923H3541+dSyE7T6VVHyrq52T5sb+z/+uvRdr9KyqqTdEdsxSDprqKpzKe0pGqsg9Vx9HFo6+QYH1etjetkhYfhcLiLlTBol+3VcT3HC1QVJUP0VZqVDatnuzsj5kSxX6eXyQSTt2qVxwO8+z6uzvpFvswm7DxeWvu3y3S+nMVVMqmbiuTZqtXxX7rHg0wG4Y9q2L44i6tWmSJt6yyfTVpp2cKLWRKXeJ235svxWdQqMStIgH9a+bQlWZDuU5ZfZO3op4ID8AvacbDz4MG9qp+Wv6CopBOs3w+yfnW0q/44P0+K+BQpIvSyny+S7HValciQTjtJ/1OaTTBG7WWmNXRtsludjes/CyS4OLvqYiB/4kIaHQ8wrn9Uq+NBu73qHu+zkmJ42O/365Kmszwv2qNDjMQvLGCelmUyidiSZcaK+1YXhjLL0fEkyY6PBodHEYrJDnaQszpLWiezfPyJI7Bx/bGTRe2ztMJy4lAwkxSwcf0VW7WS3EduURV9pR1oyw5nXrqCNrPphS3xqIWyusEyloI4ZtfSykESFckfS8xpMsH8YdyWGdrDCX0+wwN6ERXD3wo0LPGruWDv21JlJK1OonbM1DGrYOPjeZ6dttC7OZoS7iKUdH1yhXUxqKJ8OkhWUeY3VVJ3pOJiiMtPyaQ1zQsu8WfZqO2XEFZ5m2t+1ZKyjmXd/VIE+yLB8LaXi1aVu8Tf6AjWqwcvrqXVbMu0SNCmZOVJFKao4hR9RJmNzrkJZA34iq4zr74/slFvxdmEA+/rwgLDqJcXaTU+49M4LpM2pvd9Ek/aA61SNw1XRBVj7Ip4/CkpWjJLGIZwObT3Xf6XsxxLzpfAzGdI37qINfkJNvPpGUrNW9gKrSSbWN4TlH4RF5OykbeKi1MsdOYu8cx649M4dRXO46v3ySKJq0amaVpgSrBquYbj1jhe4FPSQuLWCYpEihnnLM+w1BPMZoKmRK0iWeS3KpjkyxO888WjEeNPJcst8zm6xj5YuTkKLsoBKryIZ5+wSkC0lIbgQ1q05sk8L65ak3QiA1Els5lVUuX518nFWr9vD/g0ucCv5DzBVuZ6zFr4jfMcm7i9qmf2TI4FUBiSKi5goyvtttAMEqaTPMdCBh0K1vl5joZxiRo18tRXiEon2dxNHna3d3dWrS9sdbuTRdcs9i2X3SCLrIRBwc3rKI+vqpf1ilW0kHMJVaydQzii+uh7tys046P0wREgEDXrkW10R1+RUjqNbR3spg+y99xWDhicKgLtKMjVXOM8mKPFi1k8TtDeLpgarIGOfcfp3GeKqJA/OB+zviTdKvSvHu+umBWygLL6BpzKQedbcIWfOOHe5pi1l5h20LGk+TvIy8TMqyfkDijeTpQPt3ajcrizjyXb2c+eJUZt97uY7OqwOCIR3Gx382HR6yFhtp/MwO8FH0ftmxt7TsA9dZku6/V8uvyAq2WY93ZxYPV6pX7Q9t/b1XrrivaZP6TAlTVIlsfvxXD3yT6fvpODs4rm8fC7otPeafex1bBnO78X3eDs/DlgZ67P0tOzwbvl/CTBUMdFmbzJOHzKcu5ET7sROI9oll8MTmTmpcoTYVE+l0vz1PWd4azmEHN8goI5NsFP2zwoGyzGllQm2ygbSnsxMfibdDE5naLPVm9l8qe7+Wjvy0dfPvnH3pdPeviEpuIL/vU7wdqZlh/iKRuanCZFJ++O8oFuxXoxfGoupOpZMtraHVQHyWh3ECT7di1Zfwx25jlahy49Gj0d7HQPhu2nbRmqtwEzh9ngYu5s/2fnejfafbzajsiIBlvpD3dEC/XI4jmLxHlb9ef5ZDlLSCvc8+oen5kGJfim5NNpmZAj3BlJ6mTV08r1wxpDGTD9AYuLVlzzEMQxzTzouvK4HxN3zNbzmPR2u32QyuIK2zOeVknxTbzAThd6Pl3OsNmjHDnuZQ8edO4VNzc55x2izHeyVht8TIa2gRLj1J4W6Fb5PbgqNLUti/vnYrj9n85okFU3WZWXn4pshgf+mS/sYRHLwyKeL7ob22n0rWV5dSkMDTibH/N8dlP/fJ3EiztefVgk4zSerX15mWdVerrMl2WQbRGW/EtanYXvXqSnfL3Bd2+yMikq/vyopw1eBu/i042b79OwsO529C/f/q9B8K1GProGsGT+fsvD21cVJJbntS5Jmvc4I88lVd0ce4m2fJ0XbDsofsnUQWK289XlV8k0KYpk4mraQGP/zxqL/35OinSaosyfk5ufp91fLzalOV+lU6T7N9O5FK8uK07UP/Hu19Gvo9ZoMLg51kPqf7frbXEZSKT/qvpgVEgdyNs7qpFgexu5SPJA+kJqrGCs2uu05MERqaDyr2qYJRetX5L40/fxoq5I8pJQ/btQacdtNk+edMcFAiC71u6O/o9p+alrVIXN+/mvS+He/urk9EWBZvwI7rHCqfFPn0UKw6ZIsKqSoj2o0DZ7Ocr8c72D+d1v4W9dMShBuIb24F/BK+Fbb5E/lupL+L86OfvmulWnlrc1DaxHRFYxhsRVHH7jiuEnbYDvXF3q+4ZgN4W89SabJJcgLuXV/CSf6el/L7u5waLIeIhou2q+59kOyKVBK0ld8LmcQkNw8Bn+0SqKoVSn523xzGXb2n3wYAMfcABDRtHTl8nzIV+5ivIHDz6yzKI7KvJOHhWgjLcGicXU7EU16msvXBnZCEcg+NtOMTwAF1NEv6NP3e7g3m5dBApHERSWtMlVP55MID2XDx5ccJ3YL7YUS66wJXb9Kbka/BtF2tIDa6XUvAvuEQsHgs8kWXCIKNEUK9dBa+CDB9d24rg37tRhJe7dqD6iVLC0PKk7OWJypo0uu3alUXy7Jbezr4Jcvqujt3W3u3hdJZcU4271Kldu5d9VAzWR85AMYXgQ1iSAY1rPWCJLkKuPQtEgjyBHDUouQfAKeVR1nw2BUQjfUHaf7ZBNwUEHjicDr40cSOHn+sGD4p5n/91QZTKErsPFyq0gNvxVMhxDgCqv7wP8ArkiqbrP1bt/v9of5xkI5XJcUWYYPk4eda+rs7Ts36+GyQq0JCkykEfrRp6TdcLakRSJUFBbL75JjjYVMsNMmJZfL2dYCo7/PfBp9LNWgs3kFo+UDuZLueUwLeokHc7AC0Qu2WJZnglHtwKLGrBT+vkwAeh4eLSiVApC0ln/Lh/K9E+w82tfHHPMBNqFzyU5sCZXq1W9ADBWIV2j4FHmDjdsiPZlDpZHlyEWXprN0izByuNyJJnyZfghBpqVjPiNs5vmw4dRnA+fBpKUIXbLDEfCJD6ZgVbaDM7kVMPMZM/i/OZGNt1VUjos65rI1KANaZDU1DArSZTlkEayHCf3m4xAKLmrOPthWf2Qza7aYKerw50j0CVyXod87ssO4ivZt5BvQOlyWaboCJjR6/JTuhj8DhZ6Nbhe+X0tDVgU+Qnb/UsRLxZoSqR1gSFMztNJklH649YsAzlaumYk/w54PM2BjqucKIly2QsfkkrINqmOtH1Q2tZPVwANrMB4WB6mvd0eqHbMTmC2OrEjXr/7x+4gFiLSNXLTyvtcWSu/d0U+n8eXHaI/ygyfJhC7oqtk+BQ0YfgoennnXt3Z5yoU2fz2CmZrQNiHu460j7lN98MNU0AxEOxZnDUA4nuZ30S9oRSDI5c7KGE6jMqrGFiTGzNJyar+yfw4JsDNx9X3uWC5a3IvRHmrDQSXAGCnjFIUUm6lekoyuaAyubBJwOOtIZtJ94R8zD6aFLa4ZItROiov/fAW4X5Dp5Xnqp6den6uMgglAEbkcZaf7iE5cd69zU2camGKTrWVdTevkm2QNivnNOl1kq1EXgMOqTF/h938l0pRJL5vXyXdXpKhUv39BQrbdVWwHT3+g1Sb2daurI5lPnQI444hjDtBn0E2wZI6WAU0QwDPAeYKQBM2yykgM0pOQLaS4pf4CgdPvqywzrMJjiweQDJx6fCMMhQ48SWEsc5pdIW5Ou2dda66Ec6iGMfXGmLtoOrBMo8mwxg7DU3rpR2Uc1bjv+TSyu6WvdYc9q6QnRHNdJC4JXaiSTcaoyzt763CFEzuRkvLAjI6i8Y9VzcOhOkQpyVK7Wnhz8rRbLCM5mEVWxM3pQZez3BkfpTRWkYEBwfzXpB8umXFG2DxsRr2v3wc/aEyp63+j+CF5oATlLvCh829Z8MEx91WdZBt7tWz9ZpMnAfNXb3ZKrL5KnS+QKeuiXdC9QBiNEunSZVCigVBcsSIDO0Mhyb4CYH+BxfCzOb9s7jsXGBVy5TckQSIh6awg8uPPwYzifzjBP3AwBoXa9Niv2Y8PMYUtB88cC/9gS4LfymE6+X+ktSCFKXe864tHOrBCyWwrtUPHkiGTrn1QhmB6fCPzhJDG/aF+aQn87xzEZXRtO7KWTjP861ZNzodVlknji6g1RRo5RQqpuhqqI0oB+MIeqXBWcS1Ug6meecUWrPXwyzDBhhHrm9yWL5e526Ia1xFqoZ4refkOXPWFXqdCEYvKMw2+3kN4F4NtLBaiXIeHGooMGAjwbI56lmQetrxlA/B+Xf384BBMLYIZ6vV+AF0HMcAMZRiC6+5nDMSIrdqrYnQkmgZ5NgdONP1tMFK6OUgDIEaODh6efZTfXbYIH9eJOpu73WPyEIe1u+OOMb3BPfSugHcBs+EKm303fCXc1AJjBaZ/WSSxhmI3YwzjFc4FWomTIaPQg9rqG5u7jkqbYyGQ88j6O4gR5o+xXE+jvYmRpS2sOnlwWl7lDrgtfwVoaawJM/Ycn0Phv4vKq0VKU56ckWAkEl+YsP6qpfJG/yxMlhjeQBOzhJgi2tevmFSvFAK9hctMH2GNL/EYOfNxMllDPuDyNQaGF9pZupHx1UJvFQebHCsYrzl3zUGT88RSlsyUYNyO68riOxwSZXqfqMsUau6nqXztNq/n6xJLXvJY6w4Y5dMfpGkQ3DRykSQv2HbyCh5CTjgL7xq8l7x4IHnnEAZjDOR4kau8ZAF2quBZ3LIYbHcqHApqON5LmqpKImLGSAqymT2UbU5UAqvODDMCQ7LNvKdbWrlI1/XJEFCZIK8Q8ULZgsC4QLAgSNxBBKsonkMZSFqimrtI04X1wzRf9Xty1dd92WZuZwrkX4CnmGd+0xW43xxVb/lJIAn8kMW2ay49kNnAmWSnpakOsE2D7c/3yeC176vQLCFzoKxnIL7iUpQrVsaYGhyapLa/DpwP3sQG/Git7uKfhB1Vs3yKA10xSZ9+YtdJn8lF2AP/M6nwP7eQ4Ji087y4ePdPchpd7Lspi748YcPbz6++fnVb2/eff3m3ZuP/4LQDXb+fjG8t7MvxeOXrHz8DTh5GS9txhD8oK5jSQde3bHt9eltLzCo9q2qj0N7QfX73Qvfj9z60j/LR/oCrYUCo7HcO4XJEIHgIEe8DGGmu1l0isjmjq3DPCqPcHBRwuh6iQIvTVzRAcl6NgNBr6EjS/TpLzqPf/6q//jHfXaDgN2O18WqXM7nMZQPyswHgxAoZJ061mrDGWcF+8JstPKOR29vn1fumMrcyYXzijns+PSiU9Q5zI+iw/IICzPfAuNLFMmt1zw6xEDyS68kiw6x69YQU8tY9IZlVGzuHQwzJ50AzZLV+70tW5BV0JF9EX73yQIbXTeBA3+cfhiSh+fG1xMFn947Rmb4vsJbIyXC96OVgRSAX5hO0RtM8BxQmaFxyTuRETVpBacDT5B/kHvy4srvNs8jG+cpHJ08V8m+GBfsk6Funho8B2SoSUXtnJBBwFEB8t1RWohkso8xXawBZ5NrEeil5ueYAWUycBfDRybVJV/pupZGjEaYDCWNaA2eBVhRdBuoQsC9aWPYC90f2GOm0pl0rl0DaGoiCYOBMwrRk6KNGt5KYyPZ6+mObmTXskFyVpRFgsqEZYesgpPKqLuNubSw6OswQXDWHt5q09bW32nT1tZn27SFNsnEf01UB8RGB1aXgqNJjXdK3oRKwUDNzimzAayPKUx/MPnd/R9Ofk/G4POgMzyFVCTTqwn41I3Wv/t1r4n8z9spg07dGiTaFtyxg5pF+veSuLGxLGH4DonCzSYpghdShtt9lt1+4lNjekndm5PuJbpD8C6kNuHAd5UtdtNC7sZrVepV7QuVN+y/bBJtijyyGdwofstEidGu5zXtAjOIo8CfuxUOqjXukN++cah2wpX9WUC3WpE3q/EsfVti7rhK0HhdIoAZyLexzQ4X0V3sTkuhLuAZPGpCNZU7XAHOET1Ty6S6Lsh2a+CyR+BU6LpuCEiq//aCHpUv/fN4hvVBuxQqKJtcW73uOU5rmHq43dZxP+VLKaNmkYrvAJRKnEUC/rshKUelkzjRb5l2/RThFGN7PKN4awOifv0UrBLMoztcb43GLQyXHQq+K9R4DewVrUgj8g9SOhvBghQPBU1lo2yueOqD52D3amHzmlKWbT0Tv2B+c9c2LTN0985tWsMA1rmVsmCnokmp+X0TTrQJ3DC07qnXDwWOWjFzb0eaYbvV2/Ss6gy1/OFWXYzijNUnk2iimpwoRZcMyN8bBpE+fYVNdlKlGeuC2zIOeFHR2LXPyRdNsad0wrOIKlJA44WttbwvZ1P4iV3Klero8eDSWkPrmlXqqUelaI5Kk4T2eiskuSUy3iIIhbZIZcCQyLIApF4vIPNnk1u/7r2eY5h/hwSois0SahW19a7XhZGpq+3YHBpzbbwLuJv4FCyJKjiKAGqC0G0HPM84aougNYXyZUxdVKw8zAQsvONjm+WQJQitf/9eaWr6lUNqf1i3+USwUaUviS+G2i+nrbZ3GAnXGLEtclnkL+ceyiNaRwGvsELAX7PGd7WYhhODJwUo7i0cwW0yMNs1dIChfw5VLM8RTBohtXFeqKR2D6Ja8whRMihMIPD4i5igMkT09W0F6uOFhZXurvVzR+0WDPUsXFngO8H2QwlsLJfYvyFFqCAGNcKbIQZVHmzDS362OKi5PoUavShgeu4/rZ0ktxI2PpOiBkJUaJnV0PpiFkJxyp0BHilWdtNxFhDcMIA8m+vlD+Jdi03hiDlLj8aAifxEm45Gs7h8a0HRydUemTzJmw3Kgwb1y4XBo7CKdJ2QJiLT2vmq3IaDZQC3fR9nV9BnumFrA+YHWGISduYhGl1ogsMo4/NjgDUARKBiUOAEAQ48j4Njyuv13DIGbJBsKu+DgiB3oumhsBtO0E5T0t12E7auxdxxZbsUW6gCAE+9rd827Fa4g87F+hLmDUb4GtpAA5HTISwshDOnbwqVOtgcjkEfUacIKtCHmV/4Hm4tsdFLKBziUawbEZYdSidTkaXlyMoDZgsopTEOpTIVh+nRsNxPqeaVAj7lZCJAdskwfIDkbQwGKlapjjuMQsZWJ117oyj7eRUSnpBVdY8NKhRyqtLx23vT4x2ORPWpSqeZQ3dlo1Jn+q6GM2RDQ20lRGxMRELqu7N0wuYsTxkkin1E0EFpoKzBWMjxogWC7KsRSgmFotvO+85QA/ZS0JfzDItKtpC7xekknAFJuGIw3A0zJcxKDXvQ2md4kPbKDqx+AHuA/9PFgd0YnvdyTolhOrQ7FVRqkQ7LIHfKDb98XE491Ij9qYm4GQOQdkA4cUi3EmN2lO+VAaH9keDdax/5FupKZ1y/9tU59jQUspc5VetrKk/J6t+tVd3Utd6d1DVknT0d/EB2Tbt7x1fre5d2FhfkDzGKMOH2+sgPwsI2GSZrQOOVG8OALZJk4W+XxjO1VpD75b6rru6j1IxmvedDoO7B+NV6qDvnSqw96Q/Gz58ZVJGsAsgP5zESrynOmVyADbGHuvu7gRriAkFe/zOlOA65oZiGsCVAalHbl9f9xHQ0Nsm1cL6vYPx/IZpkReUggP9Abvd72504qZIpPEoVQ2sYveQuAxoV0uGsb2QCdu6ku/tYTU7OiqGwNzls5vah6IpnAZJFWx9nyNpQT1q5Ey0XI5SOCuxzaV9vGA/GDx7M+AWZxIoETI0qlOpuIhmqYzqlP5JUH+vUzTFgFuhdvP1IbTIVrBwFEd0A1Qte2REwIoZehKyILwhrs1EQEUg31LJ4/6KUvkehA0PWoLxa/XstBw3NAwCLOFMlWHIm7tCLcIDZD5yGuoo/ECEzQxweUVup8I0RHUQgRQyzQ2fQRpWsrUatqNCKzBJyIx/CuSh6Bf1H8ih67S2pOodt1eEVZTvyrlhRm8IR/mChZ6d8oBNZRObmLIGZ/hGQsnzYniVTODn7fn8vSzzkHFhBcuiMCNHEkUhd3H8p1D9yMqUiU/fFnsJZDThh+g5G1BDbtQwo7R7+9XiEChpqo1GqjYY490n1YiB6pOMSZ0NneqPt1cT2YxU9R9uoZZLysOlLOgKavR+tm/mA9kG8924PVd89ygewIC8dCyiGoYrbK9j9Ktm3g5grRaQgefICDxO9ww+4oeJtDZ7cj+tHzeGUu3cqAe4Trb+PPY88P6K4MX8u9+/P9+9PCb/dv5J/z+TfRV306TBGM4CvuxeX9eNF/XgiLTjfv7+xf//V/v0P67D9kH7woW0jFsAr2JE5ELdoqH29tqgQ3hcswZoIIzmE1+R3M7xZF3PG8hGOfEVKgG2NZZKPPGve5dV3MB5cT/BxS/9OVJsKt+JXkOuaieICmiyqcym+Zhn2DbSgzQ8whQRQMXEo49VI98ygPYYV5nTqDfHF1FVyrTfklRhoVsmqij8Jj+j8SeXr1zxV9fGDUWrCOFcLJFTvTV1dMMUXLNnWmqO55b5a7klSWZaW8L5CcfR2gGAWgO3e9pfYET11hBl5nsN0PSyL3oTma2n9eEe1pXwzdMHVdGE1OWN2JAsKstPeJf6RpQSfdcfYV9s+oKHyEKbzNM7KebtWjvdB1c8LdR2xkRDgx4kycAvDCIteISxA6KXlnnN8hVPydjny/iWsKvUJew6a5Dq3mje5/NClNUgSoSv+hnlUQJvwVmjpqtlPmvkaULY+sH165ZcwB2603Eg8uGh9Ql3ElB34toCTC3YXcgGBsyF5BWYrLIKHg1V6hb7DQAU5f4CNvLw6x6vlguexvdjAC/4Mi3AnixUDgkKKq88RDhaX96R7FGZL5zCibA/kjbEIbW4UeOvq7p/8JDWv76pz9/njHR835KO16BbpOJGvZvjiP16rl7M1fxmJP5z9mtrun3uu8CyZrRMToBNNUEZYoVtagKYtmUKb3UKBKrIPgpTXkPS6niKwEVa8IlSOQqUP5lD8/E37YZoKA/nKUJEq+grnedzsSapkOY8nP9ewRSPFDHoP/YIiXACHZhI3aGcOgmnaP9Ve6at6z9IAAqYkd6V3G3w1oH2ZTZJNi/1NA2OaNQsz87hfrdLy1XxRBcYzdlqocaWZPrgO+T2k1liiqAqmdC313QEr7ETx9TaFnDq9VgFnVaHLwo95G4ePoQPxzgiGd5udQs+3Ol5Gd1vOxPsfb82m6VHcL1EnuB/WTIyLxelo5P3sUNhQ1bWzYcRocVzfgjdw8ghqtwVaJ0RYwcL1ZEanQaHvOK0Ii8ibH+g5uM5MOIjFwVK2WKRp69Usah21lvhTeZu9MISi9Opq1M64KDVcTJTN165FRA6cCZrlYZrw+I7ECwO2BH6G12iHV1K9D0SVTP1ZsMOJCjU02Tc3JkfTktAbPkKsg2hphoOBGetEQjNYA7vu7YxvFcuDgEhcK1XiMVMqFA9hSw33Lttsp7XBtLFrAUwRaK29I4Y2J+IRRkEc/mHdlXESt+cUTIXOkjJWtLBfn6LT1TJbxClgqvUv7zt/c3IQy2BVL+FmIR9gOaJP3/tT/wOqXAuzEpKCoLYmrlCDaVkUACCIpQAZCganasFJk6K/CRNZGAXAMGydteFvd7o+S25ZGK+b/qNRRireYzKEa1opr/OTuTesaQMI0IpAx4hPa5p6pwD8gWCmX9WeGdLe6knlO+gksbXpqadeASGcGlr2a5iBwfOMf2sB/q+OaX+eosHXTZP5giJ+BtRAtgE0tqK85kC4tpCNDnxB1mimeYa4/eIdQvTFc27zAJny7Xc+cMCBkcZ64azarBOf7nYVwtA6/WPhtIEYSvAVUIpK6+sEZMhcAm9JaqN4aSAxUTm3vbeSZ0+FCHK3BvF/ADYbb+eoG8DlLGY0GaQEAAMIOHFIL+sSTPuvfN+U0AERcIjwGpkH4GCeourvhm1M/ydxkfJOfYDFTcLxBr21Plqqg2F6CaCP+Wx/x97tyURZPGMWKPkY1SeMYJ0JWmXnmUO1BQi3c8Ns0SCvA/2WgXfMCoAftgc2bPZmJlZdjTPbZFg9swPZY9cez25uKKo4VkpxDCeDxE4Op3APXaROt9uEl2Ywom/xWVtHpSWbRXdBt2vvwSZX2VO3+DSr9ceV4dpnRineKhSHgXqsbECD6jmCs3QKmZ0zbnysU2PQQFhUvbQtJXVuBrDy6jmGFwv5BFX3mfDg7MVF3nQ2HPBAM5WvteyTt+xWZa47Cr0Rkse99uEtt7OfbW2tGSUgQIwYWcCbuqkYtjqZgCphWjqo2AOtIoTX65iaauW+ZVOoWWIB81QHNcClx4ujbianQ/Hj1HQryqPNQ2sJ328XHEtfOK+GxrIy5YlLos5c4VJDGwlMWCdcxDLvMIihf60uRAZV3NzYukVIGfMM1i/sFaEEN/EwnGlonr4WXaXXddEnUUIEVj1HIRBn4BIYpaoQ7yEUjItHECjfDyrg2OKLHw8PYikjfgbr21E+akOO16khOIDVw30ij6fxAgiHZgOtSQ+QK5WaYbkITeRns6plg8KxP8Kk4vGT6M0tOwfn53q/IOhHcC0Wm/O7jGGpdvSQWbZS5KEe/piWoQoeeXMhP7ZYQN5IKfWMiqp6XzKHYUpWvDfOUecfX46T3v0GpbqSUV8Ci22m5eozvMHbrXcgYL1mO6iquudydIWxdJy9SqECumJbA9K7oheRxohxaIfYijUXjeXH0DnXWgcpizpJl5Rbeoj2YLTWv1kBILglDpEt4rgBCfYQRXUkYDu7Yc2hhXjA7rsoAsKzIbyGeIGIRRKtQsjp6tZHAd4Hn8PmZFWMRyNE1BoEUHUznF5SlKKEzjNmZ8UGC2NiI+B9ZeqhuKPjGBbPn9NoWcxGj2wD5+KMPurLRPh5lQBirlohzI6VWOHwkrSeEh9A21PA4xL+2TitdR5H9xxO5lv2I5yk7HDzfM3B8NGKP2/rV3RdBAYowDBd+FQcMo2V4VQSzx55nYs/wgJjFZj3Ne17ULEXulC8nULcDS76hrcCq0fHVesoM63FYHMmCWh0ao/7ON/ESg0zCNsX7i+FhIVmG5DsBqRS+im7zMuc9KB95/w/JE4GUjgfkA6NWN4iQiPAd8hXQA7JnLAxbmO5DcW4TcCCTJ+oFr1YCIhYFg9BcVO0HkEB9PSG2gqeq+whCeKDB+7MoyDJcZFPQoNvboJk9ybet0EGbKZleCKJXvlzH5azb0WXXXP9rks4sAOSHBJc0Xs7+JVsFzThuhzhoRZau9Q6K1ng5B4IQnzOFUgnGzFoEhuBZ37dhGtfzN/+W1HOVswapkZPQgfWViL4A08i+IDNgzfCNek7Y83w1nhUBYbkqHmZD7cPf93Z+vVy5+mvGf7sTn+9/McUD19Of13u7ew93ZI/ydH2afSTd7LSeGUv84hxbtWCWz5hPXOD0WBVgqi0Rz8xkI5Bm9GGxIcLUgH0QvjODIvfJTlZS6GdxZTfGa2twgqvwD3V+V+tV/HfCqizvr+7Cw8ebP/ncGfry3hrenS9+2S1YQFvw6yvpVajOicB+1Cry0FKng19SLrHI0ZK9nGB6iW3QcvvOs5IwvGWlUCZVwwZalXyuyAgCRKK8KOBMtJS/pIENCDBdX9jI2A0ZTCtam0mbBlvOR5noX0G9oeEvjA6aB4STq8mthRr7xKGFRld10hBri23gYfXTDuXHKAJbE0GXvvmptktbPagWwhEEkG/6U0gDmHIABcGHsCZBDHy7uaHM7pYlfhT+39byKfZEJ7qhzFi1qAt1M02RyHFp+HMDQGohB+CH5pB/zBNat/LyNKyxSaZ6kkYUVQFDB+77mswegiKvRO9yIeXMKDR0D/PI8ZUwR8L/nMC5uWNJJAIMs8RTsAJou8ji371AjQ5XxYIo4Jk6C6zC+FmZtNIb3TuAQbymmj96UPzyU8k/ikfoksopUhOUwBCBSrsRvhtrXlVUST+StojwtVGx4Q5F/Y2YlCm94DHqaX6KRdUrmQyEfSQ7Az0CFuStf3manNFBRolfg++iPaKFkOQ+dEkUHCcu39n0yFwOGIe2k6LfpGWp5PBCflWHGi/5VE9nKaoedeZ4YhQNY0+g+YBFJKx+EZKWDAwW1J8wLGK1j1iRExIDuMihUoJbrmcpZNlioAEJxiPIktmL6CSYg15XlGvJDPzpxRl061M4HsJJfUeH38X6wLr37vOq6ob9nFUn6X/CLo3zliiyWknJoyxqu/g86EDL0skL2DThYZP0DdgSiXbvAFmKCqT0zn2KocHU4FmiZU3SyD/ybyEIF7DfkIiAw++yeH+6+aMn28NJvP6QsosXpRnuRRk/dZvWC84CwYbsACnkddG5+Fe9OQRBj6/KDEHv4MAAd8UfR0SN0bRweB+CzHDn+IQIipAfnCDK7hxhUiQ2hoBW7geiLLIeFFtjexvJDtthNlQPYMxk3ct+KgOIG4FnqCpZZUvntdDIaCf/RWrdq51tWuHyH265JjTyEan92c6/qC4GrM98eq1ExnvjyCXfFSQO2fjDHJ77y30tbf4QqTD9rvHc/yGd6nDqUP7deSeR9wpSOVwZaTioGAGtEdI6RvGwkS5zlT29K7zlYyk07FLNazcgIYIx2yOkFBwHWFRClqMGZHR9Cw2eRxVDejCakTVzenWuAIboEnaIClf9ePvOu8tIZ+kCRPJVC9Qp/Jmcxg0K2JULE5nHWaL+UQmZU57+gXEllYXNodi3IFZNCac+SdqICV6/2Dxc2ejGCoO/b6qFzVVNioqB7tMNh3mtl72rLXEKpWKJDkHL6LWWBbB7b4DHXYd0t+iPZahEBAZuQhssQXhHgsmYxX94a2LOmsH+ndkvf1xOIdQaiF9jUP/ei36RJrBrS11MTmSfQg3QKgkDLWEDGY0Yay18ZlTnjsje+A1KzH3FhJXJn+w4dwGIMqUaoX3/ou6JAsgUmbJIXbC6e0P1QvCwF/UXnfG1OBOa4MsIq/Td1G2Yo50La4GBTVLakDEtdZGNgRMg7TCUVvEQEQ33C+MvegNfeA08EWUDPWoBOYUnGnxwa7TY2NOGPOhLtNpqX3PhQeZZrDsexz9TGDpafQtgKWd6Kt1XKm2I4P5FxEl2I7hn5T/TGgfxo9qG8Z/5rf8bWqHNi6VN6KSov7AdKPyC6zSymC82lkh9zg18SgXAMi+HUwhUNnXg5/dYnIK10BwtfQQjne9BrwOrfzrcppMpxJZuVZ6YgXPRb/c9rLztIMlTO2Qwju+jd7f3n7KinFBMBrLIMvfezZPmVJDV2a3QJVLQ6kVMmIsAcOJeO+CCerSjmawlZqNJMXQx4E73V24AVemO3EdJqumn1oLonlcVh+wXp2alXH6Zsm8HJh20RlDqNWoi2Uw95GHBCvYAiZDyACy8wrjFwTJ9Ip92RlEU9aAD13eCD+m26URZAE6RJdfl7lhFyh44EaeCgQPckCFcscM+Jh4I4S88N4x9hd+J06TUKN+V52slg8Cn2DthbXilDqZ5A98ltehd3BIONZSW6FBYqFrlsqcuu/nNu5nHb+Pg9WNUxtNXPdprpFB7NoISjDbjChDqqj9DFeGVfaGTtUzATKMhAFqHHxcqHuz/bXvS79j5w4s+9ZrYOZNSJZXMBAnXHEUAhv3SUwWY/IitI1KwXUWtKa03xPdQG7/BOXaeAi1TYzaqrjnZxyUy3fQVtb6RvRqJ2yxek+u+FtQn8TBmjO6mzEqb/KHKc5gS1srCWjgA9VCB2x5o1v0GvIwpasVGCUqaai2Zw24MPRWkFPL4drYu+w7YvQ1xg7emTZqKTSTAOLMzgF4pIUCuH8C6hsjwHJD70ANiW18aFbxnbWLek5AOVuVC8SPgxd4w9zfaDqM9QM6zFVG/WkDrAsldQjZ4iwctGEE1x03oE6d2RvOACc6+mcqC8R/I65lhMMRNe+h7/ToA0DYALod7OyOT1eY4KfiLM7RuVv/DfcDvTMKl24BnG4MNRSSXAH0t8KQhqpqZ2qvxl6JG6DeFHjJflxeZeNWfQNTZnVXId8zycciBpAleQUijMcXV28mHcRlHUM2gGMF5X+Gm8cXXPF1vQLbZ5GrfV7IC8XVB2geeSTTHeF/VSY9lJFTJlVdrLcvt7LJ7yUusDn63zr8A8bGYSdHnsVT9zACLWtNwHzjHcDm5xVSniyh7mxP4ireWoibD9osPput/8vptweltZy3WKBkEL5K/gJIdTDVmDBVKr6ZVef4f467jIJzz3wBx10LLiqWR4grqGclF7FXNNdnZRfMSpVmS3VUnSkGq99KuEyMRsf+N69LQlipY3i9KckRUXWmIXzhy5iu/uc4OHondUneGeVaZg0xq+pKGHRFD2WE0UOwSayyf2ElauR5hNDSWoIcpJp0l5NcasPiLk6p0yAkl6lSsGlEXADDDofJ5pLDDHi3k5+AXDwNIurGVQ74xCaHkB3OdQp1DAuM6yvg92jR2F7MkBA0kb7EGHek7i/SRfLxTO4UEofqr9Cu+YLyFWpFJG2mak8S9he3tsQXbY/Td3RpMNP7pFyAkSRkJgsMrbDW1DgbIo5hsV+v5KYsd4b4ZT9GRVViuyaASc6g+hLHqijwDXrz94t696HTPquqxWB7++Lion/xsJ8Xp9t7Ozs72+U5ec6/rgkvza+rub9a66AoPI4N/5ToEJqd93tAWH3FC4feEouDZYkQr0EYW4jP9xCZXm40qPch0onJhlzVs3Gdr47rTSXYLxjaMEJRn4GZsX2g36tvhKkV6AoTg8yXQlvaIvZTGJZLDNmz8gh32tAzgN8TddqWUN37ZVBPwXC/MvJmlHUIByaisig6F+gMRUvcE5xqrqwBTQ8RqwguPH68kX4WnyQzJF9Feu3dMem6b/yP0vhwipHlbA/pAWlIhq0qrWbJ8Sq4x0w6qIMv6XjTF2yRt6SqWTI5uZLRDPJK2GqDeuHto/C9dGfBQaKENYBfxynN4KXfGjoc2yjCBUCSsFxABeLSHgM9lQv8UDZj/gceVI0I9LZecBp6XYta/9e7Wx2zf3r/1ta0Ljr8lp2qmzk7QrRayqiNoyHHqFdbusnBQXf30coYTQTCNAUTMgF3SwvuAXCX/hi5wC5hsgSRg9mZXGzJaovkHEbNdbUQ/3YRkH61RpsQTIlGLcABbBaMMsTn6SloE4jRLF2c5Aip2b8oAP9+JImAbgEK7BAowOUIwaV2QFA81Icg/IRp67vcqN+5I06h7ZXmbTg4nSe4fwa3Uj2NcHcSr8FavyUAP39iWHO9RUqWwm92vZbdxIMZ/UoueFRFbHixwG/uZotrAWwSXo0guIwRXRowylElDgeIsuoeQ8c5cwGhYlHdB+qbfwKTzYYrNIB58aY1H1xEIzawOeZNSgqLiKnueuThsQQnVs9xnMDN4MQODJRE40CMmvnwomZOrD7YL8QpNrXwgApXq4ezIlou0q780sQ8bdW0dFyDj4AkpMbekrau5bI4T89zwI234iZLw9S5EI13pbtgdGtthEelhihstGVr4swofRBUs9oLDAkhqV0kuIcKQzyjObLc2AYOrKMQc8v06d129A2ohrvFBLA6WQw592EzpKtHw+vzJqYBnE/9BYLBjSgGzWHF1NHFpcm1Y/BagGGywXUsDBcp37VYHFCxMGFZYkvin1Syi21KBHtmhNAkZQptvv+dd+NDWBwOU/wLraHZhg3pBiBj6yLtYuzRsvADf/sbPQBtLojg68WaLgLWkZ8hsNMcyquwq8FK8lHVrf/ButkJlgU0Jf+G6klPYYlpfwX5uA4Dv+aPDWJNKu9sR1Nm6drVjmRKxUlVA/GLFrVpv4AQgkRzeT+faBdETL3KPNKndxGJuUSpl8Yih/CCvySiTCOfrTo80Li6lZiIv4wlDeNv0+55Zx0GZnOPnF0vwQaXnd1eV77gXAp2bAtCfTt5TF2tnI8RuAC55ATfHQ123kbuyiNjZ7WbgqdDPQM3NJFha0qEG1Po4Oy22V2plbZrNCIl9+6GAWy7IDBJoG7WSSFX5PzfSKBVuEHYkdTCjtBYNysRIWQ9RBObFIVKYKRyM+HVCwCWuJULN3VeQ8ugGqhDYgg1bpFZSocQkXZ4sISJIRGFKYUluH7r5TGQg2RcwWROht9wnmAcmeHaG15iPII0CCLra+NtGjDZ9JVKNOh7qVraNIOfy7BOZKllvMWXBXJEJrjsVvibmSLfY47Zb4C9V72N6xgHYT46tmS4UNXdNhcWB0RRrnY0dVJwg48WK8v9k52VzbuGj2vw9tcXndGw8+vk+uGq28OlYqcRlB+YW/g2t+XgwM/vXuCf7/nPN/zn44s29oOnlfWSlkriE7HxpLkj7j7ee+RGggc2Ygq1t+yGWIYOdDfK2gL2QWofaXz99UsocCvELiQmGwsU2KnwYu/R5iaFm+B+ZYiYtOAFnyf2M/4yovrOW+Td3dnZrLbhHRHm/CLgHgrZrWJxCUcFZxcBGwsX8mf7EeMP72xu3tHa3R1KHtgjh7vRXvQ42sUtL+YHVLK5sjr54wB2J9gLm7sMexEQGioISti1bu72IRLt7oPeF6AKFrPAbzm9j9LdOPpJbpKW09jmXKejcV119AkU7VrPowFwHCPikLjIdyPmNn/ppcDYE9C6yGb7E/qrME+dXJSDt9L/jljTPoM/HW7n4jWvdhOv3FyLUYQhw+0i6oNoraE+ON8dDdVjbL3S9RyNeuSMW88hWr0IqxWX3ub6S+5brgs4ik6Up7x1wV0eEP0TjWYH+6YReIzDCjYx7g5OjWcn8ccSmdRLuXHAtUvYFimqb8e4mkDTdgmwAdZncJ+Wica1cOmYmBIooQtDovo5+ozp1Tu1vwUbMomACs4gFxIEA9vK37WnjWJHEy1+ORyjBdzxS3Fja2BB02EObtB81kFddROAPhj6Y+f21PijAe2DoGS4aI+W4CrMzKF+uTNYguHzxzsiNYZDQiUzYJAIQKV8KYIvWhQ+Cg1VJgiuJXLnzpHzcwkPHrSbYfZo8VxQN1wH2JNjOUQSwvNWI6gNyoalu3ivADoo5rgFBZeYE0s/ogwH5SLEGqg/6xuumNHfxheUHFzlCxRp1BeyL0zsaPSOhlGBg5hjzBXSosolOSwgzSiv/E5M6mB69597vV/Lox5OgMN7vaPudj+5TGCMDDhULMlw3ZOP+SJypJn+UtI+stuENbLNBFGm3Bwz8CUfBNoSW1lQQesCdZdZ9XBPZWghg8BRcdNFBJyWpjF/kUJ9h5wYvvvEpYgU0uCHryE5V08e+S9YDXe+t2V11yeyCZ9pBA5ukmhc2VFCgxO6ZrpVjPtMdBVP6pW7Q37fOMnx8K1ew+ep/FIudnLx8cZwYQBriTYcLhlZzacajveXz5yMtA8NEVJxRIkMxUgr0RHkXmAMIl/m8hJRjNTViq+WwDD9+REh3OZaI1hkfsGKGaJaniQeNG5J6Gtv7Jv/IZ9xyc0wXrmiAD/D6wa+HIizB6+bFGFK2d3bQYTwJbwEuslf/6iEsMuLrVROERAZOib7Bd1RGIlQmsvL66CUcs2TnyFm1YB4GFwNZXOkJWHNhtM4fj9/VuxT7uD3HN8LGLKbreYdbD0Wud8cvF369sIQl0QEMsIZ7gRdrARR2iPayh2hkfD11vDgWmxn+UH+1SnzIcrSglqvvd7HmPl7q4MmYoMG5VnpDi1mfq4ghOVjGfKodzihL216iOAfvf9XHvUGYP+4AHwlj7wFmDaIMZOBtMl9s9R28fNUTbD8n/NdGnnhxJ8ilgDiHF3q3/FEUiz1T7aQP/NS/kxn1fwUJhntYnKCOCZ4X1yW85NNPi1Z83gm6WD2VPC+ez6Oy9QeoTuxJ0EDF5n0YJJKPXB6pnnS9GLxaTyTHldj4O8supqk8u8ly5jSCOliMt0B97ijj7MJm3SxADIvLm78hZgibIZgfBEML4tqPJM4T8VcrDTTibRBH0VFxT6XJ2LiVJ5YO/F0tjzxDw/5NL50VePl5dmYbeM1f/lCskwuT22a8DSflxxkfQI6274gpDfJAa63L9Ls4R7bog8nDOrhfogPHjuRjCds0ZjWEJiEYkHDvIt5OktP2vC80VBKBNE+Iqa0Hjk4WO7Jvil5NXOHd7bjIICDeyPJego55+S9u0cJSzDgaL5rXFHbuFjeLfYZ4nTJaXNzM655I3HuLCqtiqYnck8KbrLbic7xb7Qsh0/gD/aHM9gBKk7dhI8DRcMdH20p97Y77XbDPKd2CAOYO0nPa3Qayhnsf9iS0ACzjQWhRokO9gZHLvdvl5EwwBeYSLDAYhGCoLxEfwc0UzcHKAZ0sh8wWsewznEzdkK/5c+kmkuqKdQvwMP+Mg34ICLPTHON6/LRNQYJAdH6LrkSeFg0JU7Z2ygAt5lIxM/aGoSjECD0k6SKUyx/n6D6TAIbJRoALuvkNiX10K5cMS5ylfeSo7VxU6UDUkPeth0RN3dWG2gsFNwXtVUViL4zkvJ2DUjmzDCgpgOERq7YZZjwVYlo2PDk9qUwApKq1portC6QTmEB9EWfIxr6huNtyjFx3JOPQOgRAwVOEe1DUf9m0Bwe0dAqzPX64/dvfc7MdL84qpmDV9AzE/XqoXui73PYU+9jC/8kpNe5bfjOMvI6VovdfSzP5G5f0QQVll7+Ba5trZfqfoJAhK1G+nIcw4bHp7GJANyOPeIYGWupnOS+iOD6XNdUQIPy1ewhkJ+sdVbh0vR4OcO0iUfZek+ssru9yKwFehqC4QM0uUE1ZOoxe/isOgMJEp4Y9MpChLkYYGAf84uvaL3sQnIxHiwBhPrzT/RmNcEL8Ig5TuVBivfkKNuD+sVbiWRmXmLMhFYOgKV5Upgepho/DI78uJ1Q7kIIy0K0GpDXI2h4UORrUErfhJ196JM5ZPYCRmdcCA1zKAXw1Eqz1r6GXpHJHaYSh1V8Im0aQtEDqwhwmw2dKhzA9Tvo49Yu1rfIw3d/h6YISKuQNUztSpati0UeWlFYg6cKymgUZtkGgSFd4FnpLVxB3cm7cXHwgrUkBnxB2C8tcZ8+ruGXO3UBNWYCZ9a8pzMOonZQ7ofTSiZIFDKlgBLTg8mo3SMSVoNZMDD1SClxQMANkql+OQG209m4nhEdtGS4cXLVPTaA/85CNq5hZwDXQWknpTpQLp0qK5lAB5AytXtrRvbRy8ahGDO/S9mbInewI9SOjXj1PGEfhlGjoVvT9krHdT1CrLN9Ewg5uKfpGitUI736CaM/JIOZ7DovWpBDkF1PsbwZ6sszOIRgZqgkVmUC0GhngIY7xMmF1MGdr2bQsYmoRti12HyfrRaXx84LWzEapT2Qhf9yHToTMFLLBRSjXDPmuNtUHNCh8xZZg6yUUlYKPqbKf/N6BbVbuybxBrzLAIaARMAjQAyGtIexgl6uEXvDgj5L1ExMOVLAO5salLX7vRByDvb0WfULy4oe7lCtB0hQKrLG3VWdv+Y77BUa/8zpS2kfZiaLS1hNQkytr4TWiytjsyoyozIEpY37cs0EzRCcIYNFovBe3rRtjKkWq4PRyjttMG6zZFMLa2ouTS1p0WCVm6pLaLn3jXWwNGZI9ygkwtkQUdnAANAG23UQgvG0BcovPI4UOIcpopU4le20HW/KOp9vps/OQRF59cmyN5yTRRQgbDVxpk5s71TbO7P2zrW9MIkC3oZcro/LTayMcygnGpmtsy7z0mWOdBCpgo0mtLHU5DB7ZnIYikpyeD8jOS421sThINWGJFQ6U1MBxc0c5OfYBRjkfp15LiweNVhcHL1kWZW1hUyDe8dB3cAfJ4j85swvNCX0AGZCCeyxPaVOQlQCpEbPvJ3oqB2fgLOVL7AH8+wzbBQoUikLjUMeLHSO7jd4akf20WB974xdEGwRU+9WuNvJOAwhJDneCmlWwLS8WGHUguNIWkGgfmf1xXHkPsjIKhVZ+wLnG1GEOeoSQ6PkvvEi01PRx7zMZzmi8sIBsz5cRlOE5zVq608Xe9GANwbzknGkHd3SG1FmdOBTO9h1ci4lKCIU8FY02LwV/E0048KGhrxsEMfDYiDSWNPInjhXUjvnjkxAlbWVP3c4PAR8VJfwoPbnoN05oOTMc1gX5K5AouptGQ+BMgECYY0OFnOnbY7Ax3JIKYUlNALncLhpd3g/pIyospQ4sCdiHz+RF3Fvd4D/pQm0vTQ+74U6Ujt7BjuImu1PVbGEmLb0e8Qdv5jYvqiZ0pX+2se4iimf6A1w7wyVVHpMYwztmGas0OCY7h/DnGtDLx4GWSfuaiiWQ1/NZLEBkgHFcb+F4jVciAKkCpgxDH1C7E1VTg5jgsap10Xl2ebD3Z7eKWNWi4B2v/jyy394f3uV2d08AMMkNUTHnNetLgxQH9NQ4thavyS6fVbOOjutnS9aTx990W2zAMj83sf6mJ83rmEc2Mu+2NtZtR7ufYEh+8dT/Pxy9UX3mBngiNK5+c/O5c1/ap6k9ii/VdGXO6xI19v6GPg1xTGA+Wi+ufsP3qnZHIOHj7907Ju2b3evl3/xaI+k7OkemrYLeoDnJ0/4vMd21ogctniAyNW6OhhAb9fHNdQ4GM5AjYBV1uzBwOquDpLR08He7uNV6+lj1hqofL/c24KWFPh1owWvGvdlf/L4zHx4cIlPYhobzbHxJOh5Q0yCBaCGLSaEpQhGOzKhfhVhH+jwO5GgxaJaF3HZ4mVbiGvg7mzymgrUOceawIIscQjD5Rx6l1rFogqYQIOyAj8AzwoAM3/wYnxnKGmqnblT55ythtSFaU/KvoLzEZgkXDvC6wj2J/ANABDg8wkdg67jDNiK0TAYJIRsf+0sRte9Mc/DNFssabWptn6KCmA0yJXSCxLoTBu8Hbo7bcWwvKN7oWQR+060QGGEse5ZekUub8FI5CRwBnqIhEcH4csGkvS1HK+nRbw4wwD93GkLewekHQ4qpkgy9QQ6KupNhGADWZlHZ4gr74cHU3HNS7RFQ302PDizD1h8cygLEUcfQleX5T/H1VSXUv7hYTBZ7djbHwIlPLRQ2PLeHo8Qyh1maVIV5lq4VUz4fFWX/QMOohxdRMn1tAN8hPpVLPhAVYGAVFJBCjdRl4Bijel3cWm2VMTF06hKVpOvLIx27+RvNOAlbK3BkU8AylWYTrRDfFiFwKNW0R7KoGL4OIqg9WfgVF5WnTkCHxzBGU7qjIdzOfe8ZH9o4AxSWQMa5rbtD7IcWoD/5AuEjkosZnV1uZ+KDeoCMmgKeSUWrK0AAn9rOBuazq3TfsnMLYyfgDaD1p95Pt9vKSIzaJE12UdQdLCKMFi6KgfYuLNP/dYv8CpG+OUZjF6gQodcOilS6i8jvMwRhTSDLv4XrBk4lUdoA0xtsfEb08GAJkY/ABAsk+/TcZEDoPpED5S7KMoSykSD/6KpYrcvYcxxl4W+6MePhc7Qwle4dtgSH0swiNeIEzG5bG2dtrjdS/ZiOc9QQTwjh/Ya9s8tHLrgjASI7HSl3WRpNf8PsIibJhc0FqO1vfC8WGzAGBegSlkCapdgnPFvPAHd0r8Yg/yCS2eKAWBboe2QBySML+BaCYYc3sYXW/KIzmbErOgby79wb2TNC2DNpxFmADeTtUR0AuwX4faESQsd+n8b9FfvO48dtDvmRYZ9FIaOfU0Y+c5kgjYjIMr1ogzNZb/PYGRKOBm+FbTc9hxhHZQ8rhjWtz26ouGs/UJKmGcGMUM11NpZ2by27rkdN+LArJ7QoaXw+it3XrsAAIo2aiLwKPrgEulNhYYvnOrJ6k/NMGSF5TvIRurojYa7eAeNxtx6OfINGfizuk62VRfTfTY8K13p1rD6zLW26SDcGoK7BsD72/Ij6pEA7n5iAA7LRXmU6CXUY4aQqpkLWVEbFTT0JzQ7uOpcyT3ZzjKEfJyeERIVQlAYd7HNmqViLHGIHbedUFaMJWbmMcx4ydES4DLjEl5xM7osOzMAE4MYVh9qWwLapvYufKxDvxCqqOO+3nVPqXkpwnhHrnSB+gNrVRuulggFTGRx2YncbDYaYZJiIEi8x4YXP4p1a0kCwj7Cwl40UTIaGhVAnYJq5jS4dFGsQdSCWK+ItJCo2DSiqw5mi2OZluonW47Ah/zo72EMC4B5QvYj/d/AGS/0rxrt/QhyE4aYhR2MWtmuIlxfUtvmOnNcygUwea1DBzVYS/Mn9pFL3gHGdgbDMNKUB3cvl3yTR7siFF/ClhRhEF6EHQ6vabY7mOwi/lz/1mGk5SIX32NyZe6HCD36SDsQ91me8E3+mivXOy8MfcbLwN370EuilLbfvsLKSlbz70Y3Gnf6BjEuQ3oFrMAuTZKntTC43OQfJaiFGnNmQyN22FbYeod41OhHaggkNOHmRn44qkLoTJSWH7Bcb5cOIRRHtwuniQYh8DuUhaRo+iQIHrid0PjAtkms22RCGwS1CDucReOj4URYekSAuje+ubngHoXVvtll6UZWtYoZeb3NgF74ORvXj/dgjz/VzzpnY/vLD/Ph0lbEVP/ud15mnSW0tPgzZRg9Q/u4QOJ6gSxtvqa2ruY0+2qMizpJ4RCXyB3A4uEp+RZMO65e0sg2H0A2nH2S1r0V61/GbaIvXVxI4A5YfXFxXYAy2OLyncPo/qQzJJN/+zXdTqSlaynX3gWWVCVCg3M+ZFV4pNjtUng5Q9wSo5Pd7Z3usw6uSHQvQI8caWTwTm0K+Wq1csSYNt+rKaO+lvasp3UvLWFgfuKd65SeCQ5vYdCCQGaIX18fV040hEVrPiq3ctg7224sez4425Ot3Dt2+IsC4ZSj5MjudvbkiJ+UGumNyWvUqLFxcTTepkY4oWXecTwLNVIWkmFBGyG8XWqhDZg+0hT+ERbsI0wEgA94D8fAEu69xGEzayKBloN7Pu6ymITuwewbANKZSREcakXy23IS4DbexBV+xkAtoqKn4IBcjL+elJeB3L6sy8jEB8BD1orJFjhsMf48p9E96KzEl1QHHVwFqohD+QcwpXQTWqXd7mZnbzPtPYbF9VNPwhFUCHeHQNXYf8yoRQCeO/09PJ5BPOTzP/D8J28IqG9kC/AmqWKcpLjK3mre/lgbMjMUX2iz6BNt7W4V3S/0ztW6YHQjPOLqxN1Nxx11YNcUGGZnXbVXc2+lJfayu72nl7WVw8fRq3L4aPtx9ALmIf1H9bz/FB4HpuTYKEE8PRMKCcGxoA4T23V+YWqjCNN8UqMYCJ2wKfIWwKMYitP+G340+J9KlQazlXVjsHVYCfEg3xrGUQxNA7hZ4pkwjIT93c1N6m3setyf4FdFRlFmlVCS14s59rXbPRi+KnEjSQ/OaJRZoIlO+n8eDF+I+wTmF3WaLCNfng239BPnm6b8Tp4ZlAdwks0PsI72yPmqcAPu14ky4rWXDR8+SR7XA/pLsJFey0aCvBGrNzdudCRRRwTbH8SAlHGtckIE0Lp+TyU6Og2NIXxia0c9QT5zw067278h6AIPX6QdYyvEUWcKMGt48FUG0XsL/+Lw0cnR989LPlCTEtW6ECTxPm7AhuhC4s4jFxRLMJSpWARj/kdEsUA+zvhnMCWILvNAUMcXwRy9juSx4fVbLBgBahxw7zFG3vrodrqNjXmhpIy0cX1GqRxKQhkid/yNXZ+X7PISPb65mRtFtNM4vBFUJsEmxAuCEI25HYse4vSGIh6snu1a6PpUWt/D0GGui3me3dYDBRdXSAqMk0sM0isfEaVYijGbrZ//iptTBsOIffQV6btKBojHIyyQpPuZN9gG11zUs9xf5AuonEYQGuvgk8FoWFAw7msfWV4tMhFvKNvCJhSuig7ofuvDDjbKgIUT0MTmePAA/CTPeDEM0HixdVRuHL6qFy1FjmwyhrDfqMPgOR7ILxRXX2DjQIMuWSMICF8L90F/YMziJ8IYJNIM6Kdi0T9b7Ih38bsuCPHhRPxg17/w4Ku43VT0BAWjdhwz2GbkWCtePPqckMobfJlIJxoRLNwTbm7VnM0oRdz1JtyZYhvDmIIVwlRBc4y1LoG8JCeEXty4WYMN4LJs7itlf6HVw3LCBJiLmoeel9gfgTOtcNDBMY4ATTzGEaLfuSygVYWofqdmeo6FtRQRk9T/EFYgsN0GPF0ehn7EI4rFYB7g3jYeos4Anl9u/ubd4OpWa1woKOLJ0sII2024K5RgNagJziXYBnA0SJbQlEl3C/9yfJRApfIK/+IVHKlfg1IMMI64Yt3O8zEYd33UU52/8dfOdf7iQ3flIvKqG0IYq/abgJQrd17hMjpgkdDiglYgqhYIEsSXUBTEP8Al6TYM+7+T5SlCBsObRvjxdnkFugg1rxeiB/BHR9A8oUiQ7ETiIXTDS/qHwyePLJQll3jQLPw2SV8DX9Z2GZ3guK2BDhKqh3ujYiu/2Rng33VG1bhS6M8D5jHYd5hanQV6BHqaqCEJpEKEAkrZccTCtUonQwQr9gGnBYOYqE/RK6IngbwsmWv5mKXQ5lKI47fDpztPoj+z4T+eRj/COeFJ9Dsd06K3YGUC1jVOOtdhIFX6XqtzUXSJA4cxkKhooB8G3FhsnxTGwWDVW5AWcfM2oTDZ7OyCt3S9fdNpA94EjI0H+krW2PNpwUhbl7uAKy73Bt9GV7sQ8a726M7DxCy4TlwBn0biwdZTNGrZewRYH9+3YOx4BlCf0QAZ8AHSKsOQ4uRgeuf1utbOz5Y920QjBjD2f7Je+hzmCxTlWQF4iM+W8O32npTw8Fb7fAlsGhQt9Cm1ocEt3VnJELGDY3nkdof27s+MSsPfASohNgUPdlEw+HGFQKAhRER/gY2M0iRICtY3N0w6p4V2wwYiOk+Tixf55eAYukKU/WfW+7b3o3jj/p7hsoy3gH7JjmogZZyuKvDJiC3y2VVj+uB7xJi8HmuTo46AO/woi81vGz6UEd7JsoDBTvj+uKtO3bQMBan0qxK315m3Whj93irOMc4VZkrtV/xew1Wgm9/SKYj3DgSLD4oBTpSMkq3tYH8WW3Th4XxyUmSdEhsUmRBg9U6wVXCgNgRgf1pcka0RoOb18ODbpHMVvaYyG4YNONxATiRuEy76ial7qU5yMneYfd1FyCzlvebHz2h2VDN3Rc/9RaDmkXznkKwRNYHKC5AqXFyAYZJfgytqKWnAfT66hzT2g2G99cTWG5GjKe0lIwQJlFUZRGahAuK6HCOaLZWNUEXp8NcFjFy0dxrkoM+0VpKYNWGAFdUw3TLjHnsFbetKFIsykheMhSQj+UJG8kV0sWY4XRubYJogBFhfX/u+rjAeQVjP16Mrs4u4iF6gxhdl57XKWB2cZu7xBTzGZDi63cHVSpWt/1XLBt0hrmiS4SPYFfRnDHXKa9zIfoXBcsL9S8i18V2Wia9lGZwPD76mY9Q5ewV3OcdqnGMErNwXjZkuDi+O9s/XDBHVskk8RV7gxhyb8xFO0xLXH0hYLjjABs84TDTq7hIHOi20hq9r7ODKh+toGLYcf4DCjBo8kA2XBFrOWSORWvaYX7VPpSo4bzMIYjP/r0Mt0WuCwdVoNQA+3nC88AWWA/NG3bjZ+WW+YHDgQfsjlHYnPPATULQc6kioa0FeYLInUWYbMXSum8V8BzkH2iruju/ABp19Xq/foLLH76lONF2jaIqPm4p/tkbet+Suhyeh6h9a9jNdk3e7Dehq28cfQRVOhaLoLd6gXPgBfa2FU4JLxP/v7Ez7mzqWdf9+fwrHh0M8yDbzSQzCNxOQERIyYryxsGRbG1lyNEAc8P3s9/9UVQ9Llgn37N8Olpa6e/Xq1V1dXcPzmLcYU3GHbdZ/nqJQORJXVxtZvdwbwQXeplVZHHRw3jpunUjHnC+BKjFSqlCOpEPG2toXwL2HAtRb0nnriMnnAvdbXLK8uDO8+TiXxq+UfbLc+sb3ITvU6fXsbBpyr4H9+OrVVwsJfJCttY1H9Q2K452uaihiA1skyGxbP+em4ixjalWbEqIj5P/7UY0wJxUL6IaH2icgUuAjNq5vy5S2iDOjApmKazvE/jgC1r5Rng16EYOwwkVCtEmS4wBYGcFYFJURjHjnUcF12H3+/N3+2ot793ef7/1fMYwsP39+5apyo1Vw/53Ffsd+/E478tK7fyWUiV3ZXV2b8t0okpqpnH9Iwxm/geuwsc2QbmxsaCfMGGTcK9UB7GC4wlgbwA3/C4wXdk6bEH8O23dav6K2fnKt9cukvXntTnkb3+CYrnz+EVWYHdrpRHTvRm0A7bVlYaoKqRMPdTaurSx2PsDOZGkgKXq5sqUq0ik58pfBM5+PcxL1hJ/hu8TrT98Q32TBA+W2KdpJqnTaIP6MRPh8SMW9QQSUO10ygqHiR1Tz2O1YCdEkqoCH2L5/ZFUsNCej5e3supvxJCltX04IaDrfE8Gm9GUwoOIGQbVg3hXd3rukEALOGGbYOlb4l0g/2m41FTqHORw5ilTamF1QAPULM84dEPRyf4DJ4IRz78kWpqNsnmW/5beVk42O7Nz8y246fy7ZN5gHR5TQWDLGkyXvFfgLfaJj0ogr6Ke1pHNhvdWUwVcyxPtGPc5r9qgsMn8BUpHBr40EDZIt/tbwZfW1pdWyuZ/0y1+HqKixTqBFyrc2tAjrPbtO/SyW8YXqLzSOVFhqn/Fs1gn/RCgpssiONAcKSfO3SkR/UqF+E34o+tz2Q4UBW10NrirI5BcV3Bx8jd0KaJm/uc5erJzMOOqlg1OeCnbXbm8lzYdYLdtHrZgZZxY2drAiab4CWBMBW8PW/gEYH70l+9dCoXQ6S3Py0kXUjExSfPXFl5iyVZzr42O+v0FBD9IDnkiBGGb/xEThgDJpspD1eKCx73lKJTPlkJA1NmPFw0w2AZc6BKZbilkahBjiCOkqD9PaX2Z6nC/v72nk0L70FP5WYy4ut/4zkbmywslLnj4JLJdIf7gJMjiHKjNzZUJNazNsqGWv2WUF55cxTi+DJoerGwCQVHdmFV7AkAjuAQvsmDQMea1dgoDlgGCRi0JIbripIBdyJMb4vtn9w2LowRi4+cgWx1Xk9nbiqEPIr0w4Zm1BdI6ovRCIohkb8LypB189/KwBUJvcN8a1afEYG9N7v0wcYpykRYF0F8tTnXpvUEDVeW8hiBCoPQ0YIYP5EQxQ6A3DNT5XVmIgeKr7MdkKMVTZ+qX7Tu9dB7IpZNHKdO0OduUaWgjRid4+2d/OhZTJXH63KeyIRX84G1hpnoiG4nt2a3dyO7vN+4FBekh5qAXXHOBSBQiEDGC+kvMTODciBQprZjGcunHdRCJacBSU0bEUdRuklXw8BM/m3bvlFbw/S/hCygJeZWmn+g99ZQa0VNYiOFylJl0k+81dgjWuPVAw98X2zNZ5SYNuB51rsbo416TvPh12Ut7I4iaTHdXb3AnzaWp77lc1nwysdnpON3oEjNJ7e26mX2sF8y0afrRfLr9asR+qznubl49uqStZtLBJ+wF9wbzff5izHNuTAcfbA+m0J+cUJz79sUjcjiJjmdQF5pmNmlhUZ6LhLDFT/PNh46q1/3vW+JPzfyN8/UpjiCsRBbDa+j3H/6TSeH289Hzhoj0+s7BGbReAUAYuyzQYqPCQlOWMjLt69Xez/FRL/sdk3H6bqiBToz1zCf0DfqhzvWSMDwOc4yaG/G8nIQy2WzdKd/+U6wIE2F91dlLIucdiRhjg2tqNres3Ums3XNyZ474SfFPJ3vIEwlzIxqx4CvE256cQ1MmHPYUlAeD0FkFo4qestOWgB5kUKLdhi+exADmFHGzlSmu/hzssnoQR0dd1tpX+2reO1fjrpH2z9Y0Nz7XWH3zZqvzxU3uo+pFE7JEeySgb5h/k3q/y11vITtV1A46tgFxTPmpsc+sC04TQi5a6DywW5drqfayPidEmHpmcpRx3Few+E3fCGeBn6YtHDdIRgf67Y7HZEgmLzWGSVdTSFu+pswyUuUc7a39UXRi1J+EZxMxn6wqDZms4Bo/mGQO48XOF5STShzRyzmk0dEIjd3B0xeAzzR4JLxA4H+j2VjJ9F+mMEu3llQF11bmOPhdCq4fa/Kg3+LlCtoNTP+iQ3G9riun1sNAyV663oAX4cbK6JU7vHLo6Nlosc+b2D8FpUaZGcubVbKk26vfbv08E67jzpygggVPm1iLVemyn1I3H94fjNVxqxQppIar522PQS7orj5msctc7qq1VxWNrI2Gp/o+Fpydz4IUyGpxGkZP2IPsZZVbK3w4zPu5RG3i0XOSsysRUbJwPr3f7kUFvDXTaOtirujzjdu/eHarfqdHXpdHFBd60n03WQmaGzsQbUJZtyT4iFmK19TkmtjHpCrnieq+/cky6SHrfq6vr/H6UvZJ97Jj1r5nLAzAkza54Uy0sZNuJt6N1xqWj7YP01R1tQFoOuhj1mID59lx5qBkoDqP6h/XcAZ9pjypE2s9ZiOOhIb6daPCOHIqxmhmPY76OCXXz/aUhTYXJR8BJiTw1jWytt4WXI48dOLaffqos81JyrbdeS2i+yy+CLKxidTn7ps1JalbIjnBVVpIt8d82s+nlmZjbCBM+MB98I8xKPN0eX9DIn/l+l+AQAuO6gLvKhDIHc41TH4QJuyqAeYfofe/+gWMElzOCB3+O7if46zpuRMyTCvQp0TYcnBytNrjv4RDKNx/2jQtZwF8hJs2PUyBj+8WjlNyYfyrpYEIsTZIh4elvhOd5EU9DSdiGjnh7sHq3RAAgkma49vy6cLxxzepWq5Y62mkfqNdpG/H4gdn6AUte+NldYuPzU/o8d0BvOVQI8Ev0OTvg75bN6AC7KWVYOkNSaVaIqWVGc3LLAJLuVJ9NZp0BG4+vtE7cIUGGB5OdLmvxHcSqwwVr6N68x/rXqOLLSVf9U7ruy0/X/VO6nhZotGOf029lSVbRDw3M8VIi9YoxUzQL63eQC0LDqtiIA4+NmOHXMjuJX80L8oDLXiIvZr0MbGBR0um6lI4au5VijDTx4uSjWbnjaIZujQbtgsR8D8VZwkBLlilFlstq7sfWmoBgLMwn0GBg22cbS1ArQpDS1ZxVEpcfE+038kOB8qfwfvjdzNTANyGsYtZSZv6StsWlKeQJ9nUzWowcNR0ECrQMuEMpttZLGT9jwaWxFePLMAoMR0/IkzvMRbpVEf5CtBgFSY7m/JKKdeqWQqj221UaEF1phoT6AX26NcakiIILAd8+6Wf4bch1Yk1eJ+EpUrrG/thvRjPOOMcdrE1K5xoKITnl4aYMbOWcaq67b+Zn+uSRz8bBIGu3nGGWkVrFciQcWo60GKLONyER5mSzNDmhKmcb1fDzjfVj27smNDaseq84MsqZuXRH3/VmyN4uSoyNSmY7d8yhObgZTbxxrOBRrOAAmQHXndclrv5NPy4CGGyCGlWnaNqblHGSKDnkOPnbM4rjh2kSQLYpB9cxbM1h10lwMCd2khtA+MfDMt/ckC1+k5hpmoJiHNM8NMm1ZL0dnC0NyASc4BZsc9biUEnST6XEDNBbd5aX5J2TtbzLVTnmZBBc6s5E9WA3Uu4eOfM1JM6PxvTMOZy5Skf6mjpYMsipj9eaE1mCAJnCGdw3sIXn7qBM++755pW3B+dLvx337NDK49gkjuxAmT/IilyQdmdZc55IGDl1sdURwdGTaY/nMzweTft+3yndiVZSKJQgLeSQtXuRl1dJDV8zMTuMZ+2SKeKSFlJlk8RKf9Jk6Sdxr8kCeMd7X75seM0Z8J43amPcF0ghEawMLZ5UDO56z8lTwj61v/R05O5W2dq1Rf/IRt6wlS96qd999dm3Tw2sKL/Nxmvk1U2mwK7Ga2SeilKeRE03Iegt8p9d420OsGkXsMvY/yMqMw1mSl5fPJjnGYcTIbIEWaMwUZWxramxyf2863D4XN7pRR1Ondw/v8u1gbqG6mLgDiUEJnc4Ng6hyEi2Gstt2hrSi9LCt3cpK0EIfWxuT0dItlRWNjhovTAJISiRhRY+lC3iWucJgJvNhgs2gWy+hwCIyS40bk8qjRspyLm+iQx9SXyYSEaeau7IUxPiVGfcJXJFjx1He1tj6kLG0nW1gcHZIXBmv8WrXu+0bCiu1lp86s6+tkP9atP4zES9+VnwHpEeoR2Ch/VXtl313Ze0HommzCFDqViInkzLiqDDLg7qtQxQB2WVuIm04m5M5dwH24xMTqbV8+F9SaOpR/uOC+lxmWQ/s1WH4tRa5oO/KU0vW81LbzgQEtHQGdpC2F6azHCIJWRzehRY5aOhVjFN7/utEhd0fnkhjjU9TBybvMgPymQwcW/7BXrwKb8xczRW7K2vgJCxZ2IS9l+5eyseSTaPfBN79bpitwhG5RYbZXKI0RZLTaImpdZX8Zu2gLIb470HjAbOmC9wcRn72abInsqbQs693sP2vh2xbCkPATnVO7UzNwO+z+I9cNlcixcuvUVF+MUdKvw67BpfulDkw8vC0UR/hH+zIAtZKUaF7rE9RYSygZwKz2VjinNCcSjJ6eX+wtX97Zp5n6Mcabep0liQIY1KKaCWatibi1ysxtOsmtkoWQ3L3bJw0/TQlCAD1hL69R5DY+1J+AvXZkFJm8ZFMtKPZsGkAJAcUqQglh4XRMTrWvi6n1dEIytRjctLh4lRzbmNOysMQGlHIvM0PuRAaexB9yDfkFbpcPAuu5MaQeilLx+NFhuowSUW/m8NycJ5XOsqleRHvvk+qWl+0hmeSeUI3infmpOgcRguF5tmLFEDfZL+jd99brT3kyYbDFYuO4pwMHeSGkFf6pjyU1ryxnkttliF1KCpLZYR+EWcFmeKoW7Wd1Prif0lAJ0/n7RO/dux/qDsto68VGWJNUwiDtNhspACxkszWY9C6wccMyqGFdl5JIfrkao0T/FsxyTPdZ20wzyBEkw6Zzk428Q4UmS/e6OPlAVDAB7HjiqW/wx6G3GJLwjrqPWyfOdycHLeI6W/bB+Mwyz7ISKo49PxqD7kh+7uHT1TN326ibMhepOMV6yo6IyfzyDgkePrSL0w44KsB+kUfNQ605Ov89jp1CwDg5LvLxbRgG2c2RGBMgeUkaZ2pGOz7sFYdkezl9PtV5J3R/VBvBtmAsggiDg302i2LRK3YbU8FqXEPiU2NGvZflMm8D9Ve/dOn2P/L7YP9UYN2fjlozyPVp7bLCvHpBrnG5T++03ut0/WTjLb0RLO4LkB92NsDPhxJntPx+D4oQ/lMtQ7lvZiz4BNQCqRn3QPIDpoENzj7DvL5kBOxalTOKnyZwN+kOAQuIP+6gLvSQmtg66+2LtzyxyJDMYKEqZUs1Pcg0/wOl4M/l69ivG9t7q2hiF81i9L1N4qgIllVAj3t7c6htOgdgVgPTd9OB8qskGnW5lvBm6RwSplJ5CZqJEPfbv1DCfLSrNjaNqTTZU1Bq8qxSlJ0lTIlAdbSIfYq++1Z+mHpN/abw7g6O1D4CQKHUFTm+3FRonospyMfEpCa2cdMIikV4pMhKn2ss9+P8IsPvDq2J7RBsmsNdvQvcM+1vGwLvor3u7eP+qvEeJTKW2gNqlM8dcw9IN7x33lTYa6Zc63AbEcKRs6/+QsL4S629TbXiZ5nbyCmHDbCi6bO4Ust0wq4KF2bc/ZdiqxpUpu/zAzkTBlXPjqemwklJeAtfZ1rqtwI2bq6tvJqz48XxKtlv7nk8PIb+UzlK1XhGoGODDc/ZEjuBRlZyO9hOnTuKI9nyCi+s0utoD/U6wB3T4x/BaNWgUInRAiysW/yP6yusQciXIUeHu7Qam2/0RgRFIzCNj5KnpH3I6VrxqcdMhHAf/SWV8hFOw7S9xT/ta2ZK5nZ1nizxtmxjxGxAhoGJUCZOs5l4frJ75iDVz1sl8t1kBFpMDoQmaoktbwiv7bfDZNJRkedWvXQ9xvsE96rO25Hd9zu/VOy3ZQbVYe14MEB87qqYwAxVoizV6NullAoVjg5iYyKU42Ch3Doie1aV+gW6oexdgWUkMMmUInutZ59dvORVbhO44Luo8dJluDq1edr2p+J6WOHdDstIxtHuVRtX82PZg4OQf0T+DoVdigSmHR8U4ZX7JSa3J5QfMQb/P108dBLwo3UMQFiok0Bc4u/0yImsXD/vLzFzmGzxLV5rVr69e39kpssRSVnVialLVbo4opjLc2jCytmEo2UZxih8Uo65RegZlndPgajV+t2l1YviweNgQPxGDsHKAqB1ugUl95+4d0eoYL32AKIttluilR52RnV8HbCmeXtdwiuT1QHBwyAkMbweGORIYdiljtgltR2W0N7YiXyfQatp8aA1MOPP73EiiMz1evKOTYwo0FjKYAG0KD8q6oocrHDI/rS7OZd7ezLxPLMKjvWFs54laShZh0YWgp/vYLBVIRBcVgImANf6FSJn5z4rOs8l2Mb/faiAE2LVc3KXPS07mw9RabKvHsqBqgH3v0DAeaBuBeuj05LpfF1tf3QLx4dBdsSHDcihZ0eQVjvxwJnNUACjOymO+dvZTfkvRmETV5TSuZfWJnujAbOQpX2I4cni3bURI7ZLLuf+9QfOmkvnIArqXs2XTICwKO6YYDT8bMBc2kY9dkW+wNDlNBYnxKqdx3B4LUgU2tCwgxlZ9zfSz9gVqNdrVXWQAOw5+y4Jwq6C72R443E2DuSQtwQqwdKBs5rhtwR7+99e+Vne1v+8Yx/NT6DKE6XXn3ZHJaf7cCs9N33/bnv+P2HDNUvS8k4GZTrthvulyaKt9KRW/+aQ+V6aD3/M0alx6gI6gdYPfGZ34pfodtikXQGeR6KuYlviaTENF5yooqb/3Uduqg+2Re2p4dSXq98VOxdsr24IEpP2mBVojdgFUXkNcKpFvY436Iwcv8s3Q5SMEbZ7P0xkwJ/lbCxuJSEtPn1asffTMtXxUN26geM8mPdt32T33iDQxUuk+uLQ1p82uyZyYdPCarrxD2uVP57WDOVG/Bie2Scf7RFTKclfreqBqLAKYUQ6Ltzrdgh6oJj14y+5MaoxgdMC3SD+mccHEM4qjwMwDNgpqFfMYIhx08X9kqgteIRWSLpAZIwZaUWE3xYjtTsaJb0stbQTV9owM2T0acoT0GQAXpY6FebYBMVjT5JdhHePQI9deu0RT+34S1/JV+cCySoq50YCaP82tXp43O+kq3eKFQXPh/hdccME4TgHKZghEpwZS44L8CNp0ZKtWoHJABq+cGlJFSZLwbHHYu/hotgMEQD/+UsILAMVAc/IbIOIivsrR3IUdX8HuYmAIbtgRlV4hZkbY1dLou8JHAFJVMVPSzuf7B7OFaxbR3cZcviRLKgqnSJOzrXoVhU6mWaSkDWmLHL1O1PSQ/1rPZT2rdR1plk383BW+UjEKHTYhM88ok4VFLBkTyEXQHKWoJSBRbh5dACpHwqWSeQsRN9kbV8zg4NDstW8OVvgA+ZySepFCKnVlgKTg7dscONgw850qPy2WukZgghMCD1u57ShH1LmbnPKbcqorPzoglIQY8kUwX3V7mfW+m3aF1lHppsc9XZO3nchWgcnmhrLWnGEANU01xG97hJGMGze9GE1tCUcBSFeRPUCQo4iuKJ9TkHI3XIJ0f6G0K+73CSU8/OR/9gUciVuE8EMrqvQ+QnwITAnJKarzfRwdTP9TyoCnOpoTgqRNfYBJqP1LkJpEzw9NOH6khao4wURZy6bSuzG7iX0jcDRw3ScSE2Mz8D5Z4w0kwZJu0/CuxeVYHf9qCAS8nOutLx7RJQTUcegCZmKHrPuKc1ckDQz/B99YtPRaPU46xF5dTQHo5laPHh6B71CuCeS4QmZpY0VlS05LTmzD8ZXYh4KlnZgltrMAGfepRW6swabSCmW8CHfY3iJ0Do72KTjxc3eGEvQoyTacg683MfoXBRlTR4w2yOeWjw+qnrGHMWFC+yb6m7GbDSgrYMBKFp8xW/nWV6uspuPslzmqOUnERH75bDhBenK7FjE9EIUNPhKh2ftgiYypD+x5Lzu1wO8SXyeCWklew85q0OoygHJHE69gSKOA662ApVqNW45AItUMP5krFW4eKVCPEKs8ob7DebkhUr28VgXWHHkfH3xAHiDK2nBy0llCWBkJZGhjK0oE+KuKrzAWz48zCkKB3cZKmOtPA+kok6Il1Fe6joPxAgRA6qJU/JNQW2BNFhB9VviALFTPBepTSbULJOcE0RtymfeHJzchU12RXZrooYCEhK8IYqbf8kijIuHdEQllsxtxB/f611iMLcShn7fkDdj5UPxNbzrVrz3ROm4ppRv2D+2NMYDXnWkuwthWLhQhjkKVHf61wSC+YD7qprANyeNFmT3PRXFl9X3iPZkVPws21XvaOBGzw/ts9QuD72FRGhtyE2QHe38BXqb5ZqaqKL0w7+6fqP15SXerBi5czcAc+4MHr/rtRxWrm5mI/f+E8ev+L5iqFIDeaz8XRoCmM72kw2RtyAwYvlGpj7mCoL62cPT25toXtLRpcW2lRt4iPEgKYWyhw9wta8fWXkoNUIddLYPgffG+vMFe/+XLfc29bf1evfik8XX30Q3IZiGjOiTn+qb3HTPdocmfTq5SWKgPg4lky/3gu/cqABu/6B9S0orliPpB9SNUoXIQDO/yLlIL1Tw3MHWLmGglq+g9uwwBJUxNc/f/vBn/LjMZm+CJst4sayHtHmhlWtpaw4YpZUBsZ/1JmJjD/UjM7ruKlaPLcC7nBX5gu8sENud9prqHwxi1Y3r6P+VNU93XCgA+ZAqGsJSqz1mOP07ugWu1f+8tTNGM7w0pcg+W/qlRQ03EUpC9FXvudzDcWG0yfPsPRhJ10Krp/5UHtcV7mVC7IibspVkHestD3Vf1LZ1awOC1PeJeBt9jqzXQaLp4frHlcGGHBRDW2pss23Wg6XEcWfqMWnHhWGnkhnn1iTRJSH+cAgWfkGEZx63hSSmXvJihJ8XrMwW1dgorTt1OPSNJgeFAczEnYQOSM0rWLzag05219lcTHLp7aSRgqN+7c9jZTHKWCLIiAIvq55JoboomIJAyU+7Jsc0JlFWvpmu3387MAAyPeidXWXzklpGl9tBNhM7YzuufJtooZqqgVUkZC+3so11JulaVsCoVtoIPzxXTNyCg1EA3ywESyq75+Zn0N6wU5yn9pKmYEwZzTmydhSde1tWAqLvB9htB5Mcb9j90hucZPdV1RpGaoXt4rGaZyUzKk1mmLIgvnm1HbKGK9SiS2tYoPkTvtLFvEZ4J4PG99nyajsbbEdISo1zvpleZFrg4Nquey9kOqmX/Naz3WjilJm8Kb3xP5emmDCqDw5p6WkB9jF7dZq0NoBPtZWFkKO1Z7WQRbmwv06Z1hUxrabRR74HFUKQJbC0m3kDPtwxuu5bU1zEIWEngdGO+x4fPPXjZrq2dJkAk0PPuqLJRPtQxkAe1sYpHGaU+72GJk9NpABu3LbNiHF8bikxbVaAhuLE8xH5NtuDHH62pNNSolebsC5bNY4Xs6wdCTk1OPB0VZJTKURzKTLI8JEkSK1aqnuKtHMcWLusUJrlK33r2LSc8y+uHDFq9vAeU+2TIpZ57QrN+zgNIBN/Xqn9fOhRrVssnzRPktiOu012ZCCa9kZZ/IYKqpYaKAiRCEQBdnrplWRSKOSXaIZXv3Oof5902GsA/5e405wHA+seHMw2YDUkbNjS4WJmNuoXoAROZmuB0k4PnHgJvwp9bZRLZfS32oPbs8NzaUquhTjpyw2WuEmg5ilXU7i5e+oGJUWVA9i+Ass5ogELm2yqOEr8ubCr9Ynle52mUyHxeRWQJt/C4IfNwYlQ0LT0Ml7r/vnOUI8bReIPiyQGq91OFIIIdESL7BkclwaYG8NKHwEn9ZY61UtiYfkB3iOqrW09bgyAPECDknvzzksi5Br58M3ondurgGgQZLbPAvzCZTU8JJN+ux934pYmYrpjYTnC+wbgr89II4hgCaJI9C7/AHv2Sfn/h1SwY57XS/ll1GPlN9gExhNsD+KksKAx39/q/eXbjwU5dhvc8fc3LlXajn80e3htlHWF4G/ZcYuLxXADfd/S/ssfEFLOAJ+BIIfD5j048CXahhwpWk66ge+qu4G/011k8vOIDNysQWl2FKP+z/ZdeZxTjXZ6LsLoTavXbv3KZGoczWszZMffIq9fbYdiQiUYaS7yqx95Iljq/i7rCdX1JHMRqGRTrCwW/vyn8gP9pmpr0abIXpqncz0i81ztlgddjn9BWoMvFY+CD8qaSSewPJEB2r6Gc7JwTXOeqhXw3nrQVzA3McF49nU4HT2VU9OqN/xOzB4+vlFI1cXbAipx12nu5PBu2tUe5PvifqxV3EUu9OFbR0TahPXVpIcUU8giOqx2KlotmJ+RvEfda4f/ZHiKpos4qQUsRWaUSUttUUUqNjw0DUlxS0rimAGdA+6HBxNBqfaTZ4F0x/zk1mxoj5YTbgvUy6S4CJfve6flkgmZqQ9bWZsoxjItfXAUKky1Pk5lPbe+tHYlF8bUCD9Laa6+kJk7ptvid/CB3doL7v8FC5kyDZw2uH5xPueHrmXoRojThGLRzcCVo3AAjYspHzzap2M0y3dylj8pf6/aGqfun16pFhi4y268fb/t3oDERh6Jvl11/GJb1ZUd+ZaubXolMBhKpLxtDvj2CjgJhLwoEQbMkG+UOsB4ki4sLrjIr9yTdPuWgWdzkGCRQbw773ujOckgi54LfGfUxWklFLD+MY87vksHe1umJ8/d5hibjghs0rlagBXAyXdLSugDMQD77dw079pXOc6ILiP5rJ87qUUVDe7OXCH6hcU+FnmcWp2iUV0gei+wUlptXWE0/DRvPSpVZiXi9bV5JuE2cxrkpxf7tmxGWilY83FMjrrRj4EuKBymaaJnJWjNM7L5CdCp76lxJn+WfMjs87cujMdFDO/cbBUHe6v6A/o53vSCHGzLBd+q0wc+9JiOsdvy7BDad2KaZbe5FxFDkTzRhXV02i2VNC6J5BCKzMqcbSwscMG5tc6h5O1wudh+yp7jxI2b4S/YbctzZXGrV+9AvgXVZjuPXLRU3gVNefbseukXKrruZyJhhSQV/zYJkwfaQDfFcwINwWDmL99NhwPN0c/NG+jGCJOLlisYYxAovA7546mial3bmK050Dp56a+wfVRhCW88zKS56+IIgGHWoqzAUjC2ePHSJwq4iRvoL1cmhEUAQ+LIAQmK+EjVNHFhBCQGMT8xMuDOSxhMvki07a9sF5ewLTgmthOouzIwvI15zMhOrIU8pcNNHhGyERNnLSlnAArhEMYOBgYAwQFpdYnKWx/2K0z5Xztd8yj7OY3wWzn/oTDKIHuWMzv9uh+qdY9jKkwu5R8LmfmSEzN3RhDGT2nXCLQPCv3O51u8QJ0sBJ9nXq8PyZxcMCjsF1IIYHfR6Wc3EphLo8WG56hY8FJcrLXEdSRpAEB+LmUCpAP4byOPrhT1U6Vw8ffTsX2dtSekKp5NUD6ivP1wWHAgTm1LfARVreUe+LHQF5MoCbPhdzxrv5Z8Shn8Joyuyzl5ZOx3PEk4Q5KX6BLXHcx3YAVqQkv26gQHbF6GgssF75lJHfm67Y08b5xpQHStgX1jIvy5xnTt3BUipNhq11GWBDTW5MQEzuzE9C4t6FkqUDFG29VFiEYLjiYG+QuDnmykHn++1bn5Rl/Sal55k9WapE7HQkPwxS8H0juCjB2Mj87OFRtSPStG6l5xLIB4xJXTbNedGKJFhdix95oJg8YV1+JQpAC51veZqucsU8X45cawtmzVFQ3zx9/AM3lqrVPzyD9h0a3e235vTjgQmfLZpnEnPYpEZFxzZd1r4RdDbd3ldqvczBbFyWbU0osL9HMRErHBdFVzrRjf+RChqN9LqcmbWp/Bq/ftGPgLq+vR/p3bHhM3uA0nTXwWObm9JTRuB1i7eYXJ+sGljJKLOHs8C17KdM+hPp1nBI918aJQsHAOPmMH1UecYdEjUAsCkzm6ENG3DatQmHMMJzvSQCBzkmZbJVQiNAkZG4OZiXpZjEOX85OI3TrBKwQ8GKxCbtkVbqkLgrP8HVh/wDD5SQ3yDRr4YkITr8EGKINgaAxtkjf/KTR/i78knlpEfu7NlnRSn3QeB4rENoKPCMVxWcZIIKEBfJqCRzo8GCzGtJzxLkotRKoQsrg7bos8KaMtg+3OCUbrPeZSD7dDdoy8P1oYVqInHneHsDYQnvum4UbJeEa+hS4xn8J1BxaDgexS8JxCft1us5xClUNMOSTWfSUPTNguYGVkLWyoz4uRGbOS/tIoimGck1incgjhl+fiFAAtuVJru9PYvXa2wU/fbn5LNoISvE3Sl3+y0FHAVBLoR4qpnP03ZUQtiPTkQeWNF8jP2w/q8Mg1zTRXKT6kHIim08Q2912N6/e+Xt0/HKQ+sv/hGtaMA7ZCN/2DnlhfL8VQ7Byt3df9/dW1vdwk5wnaq/AX9eZioN7e9KROF+3ttfXfeolacoQu37vzSzEe4qDWHbkgnjyvPJyk5793l3c2/9Cu0vv4B8TdU7hqDqAjKsbLyfhthMhk4W7U84+nIUC5bZbBrzb2EktfwRRySuzK0nZONuswTNb+zWyOJG9/obyW5+aaNzbry5Vi82GLyflzbYcN/nthJb6Hxr4ay/rLH4OTeT+EXdsPdLto/Jqic0bBsiDoVJN/Wj0rlvUoaUmdPoLdJWBQADjhOV6+Brn3A8RlCEETA0+tXzIdCkZKPJQustxUb/393p2vXenbSlBknkVpcUPi6vVxfHuuhmw/puRdlsj2nMWBv7924qoh6ZXtWfANj5yepqo4HJf3Ptna6nSV31Pexe56cMKEEvVa+rGLuRR4lSrYbRtCawvU/YiqjIUbh8oZX5h1i/0Ry0ZFhvLuBhs++Zrsrudi4jcuMdzfXha3mTdSjqEjx445O1tQoMSveuwE0TqZ7KYS5svBgfwziuldFLV2pahCpTqRow1x7z+ydDrtt7otCkz6aIdEQhUwFghdu3YanFZX6vfft/bt66uXPn9u2bN7fHd0f3uB/KYFgmt0f3bly7lS9c//QGyQL377TUsdHVOzdVQFXvpBI3btxSies3vAhlKVUV11HVyt26ZuU+SeWu39DvSbtfWDmL755Jwl9Attv1tfti9PI/pGKav8OiIpRN5r/A3HMgH4dv5LrOtjEhFmhBDf9lrsZe60E7ciJNJUDPsy/bN1j5p6fSKW9CKOdSZftWts5t3w673PYd3/Q/bQHS5KUgLQM9uT/qeovX49s2wwZhs6xh29dvYpQzw62XuVVlQ71WfH9YUx202jbl3PwwtSLOh2w8YeP9JdSwL7WOI5fArhPFGGKIxzOHiTIK0rUb6Ropx0FvHdPNSBN0CO0TY50Ww4PNMlwtadpUy9qQDiPK4JTrDMU8nGsQ5+uDbRPoSoZ7MLM/funQUxWkAlhi89Wrs4tqAAe4S57FghQXPA/qv8iJjnPFkEWqmDcKe+r44UZLpOItAPb20CzjeW9yjHWaUSJd5gehdZwoSBtctxbyq8kzaQxcXBSNzVxx29e7jcL5HHqxdJoqzdbTVVWogVZGmGbK9vHAzQ+YpUgImf8pzTHtPHXTZTrzxkWXVS2hMvCpXAvz1CiN6QNklM1WVKXIrylTUOVy5WpB5Ddbr9kqDjnGQWU0BlaWV2ILsiIJ+gXB+EmlDQafvwfLfFlcXDn8Gomz3Lq2RybpPzq98juQeE5vW5/9VSatwLp4QSsI231sO/nXg7KL9cJGJ9f/3xicy3ytYtWbKRe2mQIflP1OH43CpifVtDaFjqTAWuVCIFDOtDrlC64mldxDZ+RD2eHSe+zoMd6967iZ11XqfZRrWg6brFsd/sGml5/a0FCjoluGdLDs7WbyYGF42/DGGbMhDNAfxCRcpEAYpjHpeQBDLnuT6RWRn1lwmWZIzpcbpbsSSPHA4CzP3yr8f5J9xSattKO8ZG7BLpY7QiE3voIpEhOwng4+Yfz99BO3/+ic9iulydiTMILrzJGckn4C8pzh0YXhHUUsXR5eQcmmiml4F4zjpBKkVjwmaVM9y9M/9Tvq3KrqoDGlx5mc8yLmbONu8ZW3waF0LjxBQgfOTxC+iVQ9PUTsfvVDjKuX7UvIRj+u3a4fLJwU6Te28/ybXO3ll/9BrjVV1Fj1seDSs44hTi04W6YcLjBzp0WQnxpYYxk3zKCtWMuQUqhBb8N4UZ21gmHRRXB9giLiRHZTK4TuUNcslS6cu7yWcetVlcqmPXe/HMR56f3SSa15xwv15u+Y4qcbtQILjiMZEVn+zaD6mo0gB3P+XE0VIDU52/wRWg1rfweV2WVNkYN6A1JqWgQWm0B/oQSJUMiqPCrXr95mO5A/ArSt1nm0CHVuJkHyJdGSbsTqpOzFY1ipdgd7Qk9i6h/WuYpzSs+hSdsor4hYt49HxoH1iuE08eUmTwArlmVvPEBSeB/cdPmrBbBck9PcP57k/Fjw20WTtX5kOB+hepYbeziDpzEBtjQCJz3WTImWyCYdqJ1E+BfJd1cmbmVcPp5OTyfbW1tv3rzZnJzyCo2nU4ywWxKgG55Gs+HFN/8zUVJCWKN6f51CEImhtzKpSgx2eNuve2EvdY86QQfKwYAiI1TQavMfx6aLVRILict7knfBY/AWZI26xBjcr2mJqoPZYtt+oVt1m7ss0HfHzLM45GE/dgu7LFog6VYHn5KFaWb0xGSX6I/Cy+wGnJonMJewcHFOBe37v2EzkwQWR12UMmaqgO7AkPF8vNgQRk3XxRPj30ei+NdYJIijOdIgp/sLvrqtf++2159v/J/n0+fjvS3PJidYfv9jK7SdOBm2dpdbz8fPh3vv/v188u755EoUBQNB07hXbF3LWL8+Xl7+WAA4mLQkFB+ZlcyfuWfPNffCXtiG1TD0FfHAj4XoO7vbYnA94H6sZQvIQ09Axxbsb47TnDFtvXisDDO3tFlk/t8CaqksbRFdt9r6TdwRUTASjO0dut2g9T2KGC/zJ5w9kQiQ10exToF321g1YZhiGJB2j9VFMlZVnT9ytRRr18EEKA9vJqN9Y+EywhsaNSP/cU+JM6lFJt9vZq3ObWg9AqhysRWC5fyoLXQnA0dKjTxa2MiiNgyz0xoptS++UglaJIRSuVwIuFggMC88JV/DyyEfkz9/QJ1ZF+ylvMDOqhlRUsK07usBtgutpSdn45ENMx8Jq+tEpx72i/2Q9NvD0V+Nui5DFBBgv+nQExXfjOu96WElPvy1GV+BJkc9d5yQsnaESam+pByqR0RC7ew06mw0vqXZi30BFDUp+VV2hVsZaseconOzzWGc9wo5zeia2xadW8KR67JRYreS0/4yENY0+Lcb2OFvrKjIgI5ISwjg0UCkysQREZvrFgMjuCyOyLTWivNv1LIxMXY4RZCY2+0Usk4Z60H44S+HEz2aTjmGUgtaahNSfR6iysxHhmZvhhEH7K7QkhNssPQoUKwEQ1ShI3wm3hf1SU93yIZV8/dngF6dxJY3HQNqPAMYxYePXRAYKJC6A6YbhywMZ+ClkvlFP4QMBEy3lShY3patYGX4yUYpB9KnQIxmhQL+rSqrrY/LDSeEwZIGtL0F6sfploG3rX6cM8tJUQHAFzg96R/Lj8BBt/B5JfmU64VmVMjpAZIk7DjDLu6hSFVGewtat2sWmSvUOESDZeYIxnk4/Ui4aKTHMwyBp96fbi5JHbM27d4+HZRfpGSbHOvtoL8JRvxupEtYMLen03v5Oo1ADoXwohnuu/deFMjXP23yN1ah1S1HCXKGLrup+YfIUBLFgXiohaaasoY8oUi9gGG1HizygXwMM/g0/h8roEQNzGyJq/gcs0o+eNdN/JaQjxPNqEBOMxavA0ZD4rz00iCcLmn7P5JWC9qfY7z8KY05Q1bWvjApWPswVFYL3lpMdm2bnxEJUfC+0FSkfXhsgvil/AmS8oFGXsc6jglSMDY0QNCNZ0Z0A5teheMtyt7hdOU/Zm1KM9dCJ6YW9sBOSiAHARISB98lYPS+gcZt3LePkhqYQEodIt114lhUxXDhTAgUNK0qWgBPdAJoNQBqEzM2d8iBqcTGwynbnUkLrGZJvCmWwkVl4BmailkphoQEKdGKY4tgDz6EEP776UqS1RuERKxfP98kwd2078E+x5v8ag1LW2C7mgMQ9kc/XJnhcMQf19bT7swZruzFOkd9n61/l3fMT05k9LOtLu4lIPnf9nfd4ARao3/QUYDGDZeBLoc5ytEx+pMn5KDw4sjcEs2fovltwIXZLdC1JBaqYQ6Yd1kYzRpERiGnA1DtLB+kJIEccfpgTY0KR6SvKi9H9ahnrkVlEfLbCbIKNQmJYutT5CgKViNFMFVylBdVSxYWX6oRH6KaElQbGwU9PsGOqzkjM+QpI0XRLhvM/qKn31bimLIXdPfct9YSar8ApnXf6HwjM1Ex2cpLVJaIfaylfBpYl8+eNRmSKInmu0ZWAe5/BkxP+PVYodOlSiAqzlz936D/nvJ4Kct7ULeDyj2jZhPpLk9lWSosabLquFhSnP1RM5Ym/5c3+cq00riDCJ2MHZGTsDuYk6N5c6rs9DlHebJ4YGO4WCYsKsm0srCMm0/CjNIoUQ4P9fEiztmm+LJ0X4JN5upr1nG9xLm5vP/G9XnrWusHO3wtpKWtSNdQ/EFLsnAE5xpbvrZx3Y6Kr1ZuAO27eo7EsY8rU2x4RLTWmabf1dA4ikdSKHsC7UEP/NVVScediSiWBbzngouM93sZJZFpFiIkqHOTmXu2yWQOSAe+csO4UZuYMPuBGXRzdV0IX6/b9ytTQ4r5JjV+5U3rc2TY64rI7gf+Fabj54nHLrOTW8qysFvFQt5kJu/oH+P5+3sKkPms/afKiXe84GS+br0R4zOpvG+2Jq3r/Hew8XprsLZysHGLmi1lmCvb2l7Ca2GUJgugZSNfeTubrrwRVY1liw26aIN1W60DYNN23xhVcm7VQyy9yfTjuctHt9QlZoKq7X2xbZ+0F0+cGbOBnDBuMcFzd4FVXffJHv4E7Fpngktrk2S78vbJWKCuYj0RBO3CKqWfVtGCuLwmm1+hR/97WujRFabZzKVz1nNtQfkdGO/zypv1zdt6DNuW/fmd6XxXP7NGdN2eiOO6dV+nU37axECt38iu8Qvw9zXKWpf3CeVL/Of15N85tDSRQzzMOLRO8Ge1+Pc6rm6eY9kyhJnfgCQdFc5I5u/r+7NMrHiWmQh87f4QPDyeFr+QhqkQYqTdyDlRpPKKKUV1zxr5yWxR+2kX9Lkyz9vzisi1mI6JjoAgBXUEgH/PUuxgu+ia6WFVh7NXggLyCM/GPGnOdNvTpNR7wnO+6GwFgVgtqgiDBnWuF7KhjWxD6f/7sFhCub67/LLDvh6r6oJZPc3FipHL4hCski+bmv/Ao440BZezW273uPWobFKw1Nt28qQyf5mzwNMyky2OmWaEUxq2lMSfSQk/Z3eDdqXmNgLT1kzoFXvvnI3zi3kLJyaoLvTvWccVUWlRX0M6m/R2plXhljmcmlvjQcty2a0zNkbwoL9IP10ALZPdPtnpPAzeI+sHstN1VglWBgRKAJoQLdIxJWM0AzShSy3x+Fart2oR4hZOqXoJQo6APlpg+Ze4CvkOzBPQaLLvTRLBT5NNh+EonAt3hXUWEZuYYsKxsF3ziuGdNLNwd4NwzxE+cFoAA1RHpoR1qiEf4+WO3wognUfqstRHcziY0EtmtLsN1KWyd04cfOFZ+w6owLDNf1JRYHxRGSuyq87CVnlr3/g7dRxjqUVyzXbDnSIqLT2x7U9KxLbEA6VYDYCmD0A39qwsbgj2HSUL7xcwAHGUG64IC/1m7NZKu8+wA6utP3T3WasMHGYzrT93a1kKwgIU8DP5XCwpNy87T3lowAUsXJNcdXD26BCZ1Bnu2da7H/WEk8DY5p8kEv2OZmcyNWbGu7w7MRO0z3K9seSM8PfFOO520QDkm/g1w5vIOmkBCeptYWpUh2mhvwc0tUiVK8QQXrH0cvtzqfYqBgyc5WW5xqvN5KmLeUzNqZCo6irWjxw6IeVoj2wjOGItmk/2y4K6sDGuIRgqRDxrd1dOuIsYHuMFGB68+KBtThynQOKVh7GZUvn+LBVDQXFxy8AslLtLM3gEaiLq2yiByncazMUlaYbP9wUNrIiKg8EMlWQlTUTYmd1/BtBjQabbWTnagAR6pc+/28c1HXGhWUDJSwd4kyie4nLk8WRGFGJ6RNcYUDztR/txCJRI33FtXzz5huJOgoAQaaGDJqIcc3TSDR2nkjRJz5mob2JtZpDQXawXF+5aWr8OWikrubNjT6Z8f5QTtNCdcY/NGhRsbJr5+U64PivAm5kmvU+E/iAl53cAFvYApHls+iB60yUD9TGqB1fAktaVnZQ2UtU4o/D0Nj7FKSK96dUKOoDlIeZ5Qh8a82SB9v4M7d3fgRETCJEQYgINb94ILPTfhsgcvbFpHrbHBT/3GZCM1WHpYO0ZHrm7h1evHu7O9tbXY5vBiE644zXFHl3WeG81tordAwW0t0brbUXJxTQgbY8bNUokX/EusTF8c+HTPFWEUXi3daAI+QMmTuLiTCXSuvExILFCY2C0trmcaH2VecAaK9NtrryR20YeFioKvJVZXMuWPUsqLSo/HuaT3sbRVmftpLe2eet2UoU4ihxuPWtt3uYfciGYXYKyd3l+YieVlUNTuHMZ0h5UxtcHFAGovOxU2kHzPsRD32sXRp0Lx40aaSrDQ71vq8FuwxxaupaUPiAYSYs2dXhk2piZCbNCiOEjFFv9hp/ZjyvTInttAjj3cJWzVzTbRZwVl1f3hLhS2y0F+aDDcCkT/gyaYr12hsfW1cFWPy2kA2NPSscOCX02LlwrMZGYC5pJ+rsFq7aNv8fyy+3TmZwND7Jha+lZ33OocSd3RwczeY+kRnzlGeOfn33dXQHTzbx8dtT/aFoDOffaHaN6PFXqpxHSunuMbEx3k4XZ9TqsOptuI175Ufm/mCZaD1KIiLg4ekRPY4PGDIm7QxatDdnwCYtpuMVzFQdpMPPsuDbPuvtJOhY4HdpT0mpAe/0GWnpj2fYHCbHTKaQQxmQjV1NtKMMOgS68SE8SZwyV5A9B1TDjQL+F2biEaZ1frAg1jhK3Wl/BsyunHQof3816i6Cvv1hzOK8EwhbNloFgECt9wXhyBua8FQQNVncz2jJajDSja2MCGpcX6nUtUIOYB3dOFYfm2CzDI1t39nCIiS8U3Za8eLDIUFhnmWLJp8awIyWnaYR7pFadfscv2WDp6hJRJTyLZt4mq0Z0E8ilf5x9hB3ykfWqwdcLcwtgB4+vOUCK2ROXEOdIiQQQYeRfmY5oFLuinoIACO1Cd89XYY/71/8D<\/script>
<script>(async()=>{const t=document.getElementById("viewer").textContent.trim(),n=Uint8Array.from(atob(t),c=>c.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw")),e=document.createElement("script");e.textContent=await new Response(o).text(),document.body.append(e)})().catch(()=>{document.getElementById("too-old").hidden=!1});<\/script>
</body>
</html>
`.split("\f");r(i+e.map(o=>`<p>${vD(o)}</p>`).join("")+a),r(`<script type="application/json" id="facts">${kc(JSON.stringify(t))}<\/script>`);for(let{lines:o,isPacked:d}of s){r(`<script type="application/x-ndjson"${d?" data-packed":""}>`);for(let h of o)r(kc(h));r("<\/script>")}r(l)}var vD=t=>t.replace(/[<>&"']|[\ud800-\udbff][\udc00-\udfff]|[^ -~]/g,e=>`&#${e.codePointAt(0)};`),kc=t=>t.replace(/<|[^ -~]/g,e=>`\\u${`000${e.charCodeAt(0).toString(16)}`.slice(-4)}`),wc=kr;function xD(t,[e,s],r){let i=s===wc;if(!i&&s!==n)throw new U(pe(`${s}`,`dx @$pool.report("C:/leak.html", "${wc}")`));let a=t.write(_r(ji,e),l=>ND(r,i,o=>l(`${o}
`)));return{what:Q0(i),outcome:a}}function TD(t,[e,s],{hunts:r,skip:i,tool:a}){let l={hunts:r.map((o,d)=>({recording:Ba,number:d+1,hunt:o})),skip:i,name:Ba,tool:a};for(let o of Sc){if(o.name!==s)continue;let d=t.write(_r(Yi,e),h=>h(o.Ce(l)));return{what:o.help,outcome:d}}throw new U(K0(Sc.map(o=>o.name)))}var Ba="session";function ND({hunts:t,snapshots:e,skip:s,tool:r},i,a){var l,o,d;let h=Qm(),c=[],u=k=>{c.push(qn(c.length,i?k:h(k)))},{time:f}=(d=(o=(l=t[0])==null?n:l.start)!=null?o:e[0])!=null?d:{time:0};u({type:ee,format:Zi,version:1,segment:0,tool:r,time:f});for(let k of e)u(k);let p=[],g={};for(let k of t){u(k.start);for(let w of k.entries)u(w);p.push(ti(k)+ua(k)),p.push(Br(k,Hr(k,s))),g[At(k.tag)]=fa(k.tag).map(({name:w})=>w)}CD({facts:{tool:r,isPrivate:!i,recordings:[Ba],skip:s,users:g},headline:p,recordings:[{lines:c}]},a)}var PD=class{
constructor(t,e,s,r,i,a,l){this.__u=!1,this.__1=[],this.__i=l,this.__9=t,this.__4=e,this.__f=s,this.__a=r,this.__t=i,this.__j=a}
toString(){return`pooltag ${this.__j}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return wm()}
hitTag(...t){return this.__3("hitTag",t,([e,...s])=>{let r=xs("hitTag",e),i=fo('hitTag("Abc ", ',s.filter(l=>l!==Bs)),a=this.__4.hunt(r,i,s.includes(Bs));return a.kind===Dr?this.__v(a):Oh(a)})}
arm(...t){return this.__3("arm",t,([e,s])=>{let r=xs("arm",e);if(s!==n&&s!==Bs)throw new U(pe(`${s}`,`dx @$pool.arm("Abc ", "${Bs}")`));let i=this.__4.arm(r,s===Bs);return i.kind===lt?yw(r,i.armed.arming.repair):Oh(i)})}
capture(...t){return this.__3("capture",t,()=>{let e=this.__4.capture(fo("capture(",t));return e.kind===Dr?this.__v(e):Vp(e)})}
clear(...t){return this.__3("clear",t,()=>lp(this.__4.clear()))}
skip(...t){let e=this;return e.__3("skip",t,([s])=>{let r=po("skip",s);return e.__1=[...e.__1.filter(i=>i!==r),r],ph(e.__1)+(e.__16(r)?"":W0(r))})}
unskip(...t){let e=this;return e.__3("unskip",t,([s])=>{let r=po("unskip",s),i=e.__1.includes(r)?"":G0(r);return e.__1=e.__1.filter(a=>a!==r),i+ph(e.__1)})}
save(...t){return this.__3("save",t,([e])=>dp(this.__f.save(_r("save",e))))}
open(...t){return this.__3("open",t,([e])=>q0(this.__f.open(_r("open",e))))}
report(...t){return this.__3(ji,t,e=>yh(xD(this.__f,e,this.__r(ji))))}
export(...t){return this.__3(Yi,t,e=>yh(TD(this.__f,e,this.__r(Yi))))}
__r(t){let e=this,{snapshots:s}=e.__a;return{hunts:s.length>0?[...e.__4.shown.values()]:e.__8(t,[]),snapshots:s,skip:e.__1,tool:e.__j}}
used(...t){this.__6("used",t);let{sort:e,pattern:s}=Ry(t),{reading:r,rows:i}=this.__y(e,s);return new J(Am(r,i.length),i.map(a=>new kD(a)))}
top(...t){this.__6("top",t);let[e,s]=bD(t[0])?t:["",t[0]],r=Bm(this.__y(bt,Kr("top",s)).rows,`${e}`);return new J(By(r.length),r)}
snapshot(...t){let e=this;return e.__3(kt,t,([s,r])=>{var i;let{snapshots:a}=e.__a,l=(i=Kr(kt,s))!=null?i:`s${a.length+1}`,o=Kr(kt,r),d=eo(e.__9,e.__i,l,o===n?n:e.__17(o));return d?(e.__a.noteSnapshot(m({type:kt},d)),Nw(l,d.rows.length,a.length===0)):_h})}
diff(...t){this.__6(ar,t);let e=this.__10(t,0),s=this.__10(t,1),r=no(e,s);if(r.kind!==Ui)throw new U(Tw(e,s));return new J(Lp(r,e,s),r.rows.map(i=>new _y(i)))}
growth(...t){this.__6("growth",t);let e=hm(this.__a.snapshots.map(so));if(e.Qt.length<2)throw new U(Hh);return new J(Pw(e),e.rows.map(s=>new Zy(s)))}
totals(...t){var e;this.__6("totals",t);let s=bw(this.__9);if(!s)throw new U(Ow);let r=(e=this.__e())==null?n:e.rows.map(({nonPaged:a,paged:l})=>[a.bytes,l.bytes]),i=a=>r==null?n:r.reduce((l,o)=>{var d;return l+((d=o[a])!=null?d:0)},0);return new J(Vw(ho(s),s.physical),pm(s,i(0),i(1)).map(a=>new SD(a,s.physical)))}
who(...t){this.__6("who",t);let e=xs("who",t[0]),s=xp(this.__9),r=Dp(e,this.__9,this.__t);return new J(Uw(e,r),r.users.map(i=>new wD(i,s(i.name))))}
leaks(...t){let e=this.__8(Fi,t),s=Ne(e),r=[];for(let l of e)for(let o of Lm(l,this.__1))r.push(new iD(l,o,s(l)));let i=e.map(l=>Br(l,Hr(l,this.__1))),a=Ts(e,r.length,Il,El);return new J([a,...i].filter(Boolean).join(". "),r)}
recheck(...t){return Wm(this.__8(os,t),this.__1,this.__4)}
sites(...t){let e=this.__8("sites",t),s=Ne(e),r=[];for(let i of e)for(let a of oD(i.sites(this.__1)))r.push(new nD(i,a,s(i)));return new J(Ts(e,r.length,Il,Fl),r)}
blocks(...t){let[e]=t,s=MD(e)?e:n,r=this.__8(Hi,t,s===n?t:[]);return Mm(r,this.__1,s)}
drivers(...t){let e=this.__8("drivers",t),s=Ne(e),r=[];for(let i of e)for(let a of gm(i,this.__1))r.push(new zy(i,a,this.__1,s(i)));return new J(Ts(e,r.length,"module",El),r)}
stacks(...t){let e=this.__8("stacks",t),s=Ne(e),r=[];for(let i of e){let a=M(i.ot(),(l,o)=>yc(o)-yc(l));for(let l of a)r.push(new dD(i,l,s(i)))}return new J(Ts(e,r.length,Rt,Fl),r)}
hits(...t){let[e]=t,s=e===n?AD:uo("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__8(ss,t,[]),i=Ne(r),a=[];for(let l of r)for(let o of l.recent(s))a.push(new jy(l,o,this.__1,i(l)));return new J(Ts(r,a.length,F,"number, kind, call site"),a)}
status(...t){return this.__6("status",t),new hD(this.__9,this.__4,this.__1)}
help(...t){co("help",t);let e=Object.values(ni).map(s=>new My(s));return new J(`pooltag ${this.__j}: ${Ay}`,e)}
__y(t,e){let s=this.__e();if(!s)throw new U(_h);let r=Rp(s.rows,t).filter(({text:i})=>e===n||bo(e,i));return r.length===0&&ym(e,s.rows.map(({text:i})=>i)),{reading:s,rows:r}}
__e(){let t=this;return t.__u||t.__i({kind:"listing"}),t.__u=!0,Fp(t.__9,t.__i)}
__17(t){if(!/[*?]/.test(t))return[xs(kt,t)];let e=new Set;for(let{rows:s}of this.__a.snapshots)for(let[r=0]of s){let i=j(r);bo(t,_(i))&&e.add(i)}if(e.size===0)throw new U(Gh("known tag",t));return[...e]}
__10(t,e){let{snapshots:s}=this.__a,r=Kr(ar,t[e]),i=r===n?s[s.length-2+e]:s.filter(a=>a.name===r).pop();if(i)return so(i);throw new U(r===n?Hh:Gh(kt,r))}
__v(t){let{hunt:e}=t;return[Bp(t),Br(e,Hr(e,this.__1))].filter(Boolean).join(" ")}
__16(t){let{hunts:e}=this.__4,s=r=>Vr(r,[t]);return e.length===0||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}
__6(t,e){co(t,e),this.__4.Qi()}
__3(t,e,s){try{return this.__6(t,e),new Ws(s(e))}catch(r){if(!(r instanceof U))throw r;return new Ws(r.message)}}
__8(t,e,[s]=e){this.__6(t,e);let r=s===n?n:xs(t,s),{shown:i}=this.__4,a=(r===n?[...i.values()]:[i.get(r)]).filter(l=>l!==n);if(a.length===0)throw new U(rp(r,r===n?[]:an(r,i.keys())));return a}},Bs=He,AD=100,MD=t=>typeof t==st&&t.length>4&&/!|\+0x/.test(t),yc=({hits:t})=>t.alloc+t.free+t.unknown,We=new sw,hi=t=>Wr(pp(t)),Ha=new rw,Hs=new F0(Ha,()=>We.now(),Li,hi),ID=new qg(We,We,t=>{Hs.note(m({type:ns},t))}),_a=new l0(We,ID,Hs,hi),ED=new A0(We,Ha,Hs,_a),Dt=new PD(We,_a,ED,Hs,Ha,Li,hi);return[Dt,zm,Xm,qm]})();
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
