/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(o){let ce=Number.parseInt,Fr=String.fromCharCode,he=Math.floor,xt=Number.isSafeInteger,U=Math.min,F=Math.max,Qt=Number.POSITIVE_INFINITY,
ws=Object.entries,L=JSON.stringify,ue=Math.round,ia=Math.ceil,ys=Number.NaN,Ir=Math.abs,aa=Math.sqrt,Me=Object.assign,be=Symbol.metadataDescriptor,Ur="tooLong",
$l="notOneByte",en="protectedBit",Tt="$prcb",Nt="poolHitTag",B="other",Or="before",ee="after",N="found",et="absent",k="unknown",tn="NonPagedAllocs",
sn="NonPagedFrees",la="NonPagedBytes",rn="PagedAllocs",an="PagedFrees",na="PagedBytes",E="unreadable",se="none",vt="slot",oa="noPointerSize",da="PoolHitTag",
ln="noModules",_="read",tt="arm64",st="x64",At="notRead",Ds="unseen",nn="alreadyArmed",on="taggingOff",Cs="breaksPassed",ca="ready",dn="notKernel",
cn="localKernel",xs="notLive",hn="ambiguous",xe="stillThere",Lr="notRepaired",fe="undone",un="DbgBreakPoint",ha="neither",x="alloc",R="free",Oe="tag",
Vr="nonPaged",ua="NonPaged",je="paged",fa="Paged",Ts="old",Le="frames",pa="names",ma="breakInstruction",Ns="breakpoint",Qe="targetGone",Xt="bugcheck",
rt="function",qt="pool",vs="notPool",As="new",it="stack",Gr="$thread",ga="$proc",ba="entered",Br="linked",Yt="foreign",pe="failed",Sa="notArmedAgain",
Te="noHeader",Pt="released",Q="inUse",Ps="headerless",Zt="yes",Wr="owner",Xe="no",fn="noTagInCode",pn="probableWrapper",mn="backwards",Hr="exact",Kr="floor",
ka="register",Se="block",wa="immediate",_t="unchecked",qe="same",Ms="misnumbered",Es="repeated",zr="invalid",jr="torn",gn="unknownType",ya="entry",Mt="header",
Qr="newer",Ne="nothing",Jt="otherBoot",ke="armed",Da="disarmed",Rs="bytes",Xr="session",bn="noTracker",qr="noModule",Sn="freesChecked",kn="tagUnusable",
$t="planned",Ca=" and ",Et="notOurs",Ee="refused",xa="cleared",wn="foreignCleared",K="hit",te=", ",Rt="allocation",yn="notClosed",Dn="mayRepeat",Fs="doubted",
Ve="hunt",Yr="exists",Is="noRecording",Re="; ",Zr="notWritten",Ta="journalUnknown",Cn="stopsUnknown",xn="repairLine",Tn="patchesUndone",Nn="stacksDiffer",
vn="notRecorded",Na="number",_r="unread",An="notLoaded",Pn="Physical Memory",es="all",Us="system",ts="nonpaged",Os="allocs",Ls="frees",Jr="diff",Vs="hits",
$r="seconds",Mn="unknownHits",En="tooManyBlocks",Gs="notRun",Rn="superseded",Bs="manualBreak",va="otherBreak",ei="impossible",Fn="muchNonPaged",In="nearLimit",
ti="nothingHeld",Aa="leaks",Fe="gone",Ws="few",Pa="keeps",Un="freedLate",Hs="stopped",Ma="changes",Ea="uptime",si="driver",le="string",ri="at least ",
Ge="snapshot",Ra="0.1.0",ss="code",at="applied",On="framesMissing",ii="last",Be="Allocs",ai="Used",lt="Frees",li="Diff",ne="taken",Ln="instruction",
Fa="undecided",Vn="unwinding",Gn="WARNING: ",Ia="fixed",ni="repeat",oi="full",Bn="seenAgain",Ua="place",di="counters",Ks="change",rs="end",zs="recheck",
ci="located",js="places",Oa="blocks",La="enough",Va="passing",hi="everything",Qs="arguments",Ga="returnValue",Ba="disagreement",Xs="learning",qs="unlocated",
Wa="notInTable",ui="freed",fi="there",Wn="ImageFileName",Hn="UniqueProcessId",pi="hunted",Ha="boolean",Ka="pooltag recording",Kn="pooltag patches",za="moved",
re="look",Ys='(["Abc "])',zn='("drv!MyAlloc*")',mi="keep",jn='("C:/temp/leak")',nt="Bytes",Zs="Share%",ot="Coverage%",_s="Blocks",ja="report",Qa="export",
Xa="retagAll",Qn="call site",Xn="blocks/allocations",qn="allocations/frees",ie=e=>e>>>0,
is=e=>{let t=s=>(e[s]||0)&255;return ie(t(0)|t(1)<<8|t(2)<<16|t(3)<<24)},as=e=>[e&255,e>>>8&255,e>>>16&255,e>>>24&255],
Yn=e=>{if(e.length<1)return{ve:!1,y:{kind:"empty"}};if(e.length>4)return{ve:!1,y:{kind:Ur,length:e.length}};let t=/[^\0-\xff]/.exec(e);return t?{ve:!1,y:{kind:$l,Wr:t[0]}}:qa(is([...e.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
mf=e=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(e)?qa(is(e.split(" ").map(t=>ce(t,16)))):/^0x[0-9a-f]{3,8}$/i.test(e)?qa(ie(ce(e,16))):Yn(e),
qa=e=>e<ul?{ve:!0,tag:e}:{ve:!1,y:{kind:en,Hr:me(e)}},me=e=>ie(e&~ul),J=e=>{let t=s=>s>=32&&s<=126;return as(e).map(s=>t(s)?Fr(s):".").join("")},
Ye=e=>`0x${ns(e)}`,gf=e=>is([...as(e)].reverse()),Zn=e=>J(e).includes("."),
Ze=e=>{let t=Gd.test(e)?e:e.replace(/^0x/i,"").replace(/`/g,"");if(Gd.test(t))return hr(t.toLowerCase().padStart(Vd,"0"))},dt=(e,t)=>hr(ns(e)+ns(t)),
we=e=>({high:ce(e.slice(0,8),16),k:mt(e)}),
v=(e,t)=>{let s=mt(e)+t;if(s>=0&&s<4294967296)return hr(e.slice(0,8)+ns(s));let{high:r}=we(e);return dt((r+he(s/4294967296))%4294967296,s%4294967296)},
ge=(e,t)=>{if(e.slice(0,8)===t.slice(0,8))return mt(t)-mt(e);let s=we(e),r=we(t),i=(r.high-s.high)*4294967296+(r.k-s.k);return xt(i)?i:o},
Ie=(e,t)=>e<t?-1:e>t?1:0,_n=(e,t)=>(mt(e)&t-1)===0,We=(e,t)=>t===4?hr(os.slice(8)+e.slice(8)):e,Js=(e,t)=>e.charAt(t===4?8:0)>="8",
bf=(e,t)=>t===4?e.slice(8):`${e.slice(0,8)}\`${e.slice(8)}`,$s=(e,t)=>{let s=mt(e),r=t===4&&s>=2147483648;return Je(r?dt(4294967295,s):e)},
Sf=(e,t,s)=>A(`rM 0x1;${t?"kb":"k"}${ds(e)}${Wd(s)}`),
kf=(e,t)=>{let s=t.map(i=>i==Tt?"gdtr":i),r=s.length>0?`;.catch {${Bd(s)}}`:"";return A(`${Bd(uS[e])}${r};lm o`)},
Jn=(e,t,s)=>{let r=$s(e,t);return s.length===4?A(`ed ${r} ${ds(Ft(s))}`):A(`eb ${r} ${s.map(ds).join(" ")}`)},
wf=(e,t)=>{let s={tag:0,nonPaged:2,paged:4}[e]+(t?1:0);return A(`!poolused ${ds(s)}`)},
yf=e=>{let t=J(e).replace(/[^A-Za-z0-9]/g,"?");return A(`!poolused 0x1 ${t}`)},Ft=e=>{let t=s=>e[s]||0;return(t(0)|t(1)<<8|t(2)<<16|t(3)<<24)>>>0},
er=e=>[e&255,e>>>8&255,e>>>16&255,e>>>24&255],O=(e,t)=>{try{return e()}catch(s){if(!(s instanceof fr))throw s;return t(s)}},
V=(e,t)=>{let s=t;for(;s<e.length&&Ue(e.charCodeAt(s));)s++;return s},ct=(e,t)=>{let s=t;for(;s<e.length&&WS(e.charCodeAt(s));)s++;return s},
Df=(e,t)=>{let s=t;for(;s<e.length&&Xd(e.charCodeAt(s));)s++;return s},Ya=e=>{let t=e.length;for(;t>0&&e.charCodeAt(t-1)<=Qd;)t--;return e.slice(0,t)},
Za=(e,t)=>{let s=ct(e,t);if(s-t===16)return s;if(s-t!==8)return-1;if(e.charCodeAt(s)!==BS)return s;let r=ct(e,s+1);return r-s===9?r:-1},
ht=(e,t)=>{let s=Za(e,t);if(s<0)return;let r=s-t===8,i=e.slice(s-8,s),a=(r?HS:e.slice(t,t+8))+i;return{address:KS(a),pointerSize:r?4:8,end:s}},
Cf=e=>{let t=Number(e);return xt(t)?t:o},gi=(e,t)=>{let s=[];for(let r of e){let i=r.length<=gt?t(r):o;i!=o&&s.push(i)}return s},
xf=(e,t)=>({elementSize:t,rows:gi(e,s=>Tf(s,t))}),
Tf=(e,t)=>{let s=ht(e,V(e,0));if(!s||!e.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/t;){let a=Nf(e,i,t*2);if(a<0||(r.push(jS(e,i,a)),!QS(e,a,t)))break;i=a+1}return r.length<1?o:{address:s.address,elements:r}},
Nf=(e,t,s)=>{let r=t+s,i=ct(e,t)===r,a=e.startsWith("?".repeat(s),t);return(i||a)&&(r===e.length||" -".includes(e.charAt(r)))?r:-1},
vf=(e,t)=>{var s;$n(e);let r=gl(e,t);if(t.thing.kind!=Nt)return r;let i=eo(t,XS(e,t));if(r.kind===i.kind)return r;let a=l=>[r,i].find(l);return D((s=a(Yd))!=null?s:a(({kind:l})=>l==B),qd)},
$n=e=>{$(e,PS)},bi=(e,t)=>{t===4&&$n(e)},
eo=(e,t)=>{if(!t)return qd;let{before:s,after:r}=e,i=a=>a.every((l,n)=>l===t[n]);return i(s)?{kind:Or}:i(r)?{kind:ee,bytes:t}:{kind:t.every((a,l)=>a===s[l]||a===r[l])?"mixed":B,bytes:t}},
Y=(e,t,s)=>{if(t<0||t+s>e.length)return;if(s===4)return Ae(e,t);let r=0;for(let i=s-1;i>=0;i--)r=r*256+(e[t+i]||0);return r},
ls=(e,t,s)=>{let r=Y(e,t,4),i=s===8?Y(e,t+4,4):0;return r==o||i==o?o:dt(i,r)},Si=(e,t,s)=>{let r=e.readMemory(t,s);return r&&ls(r,0,s)},
ut=(e,t)=>{let s=e.readMemory(t,4);return s&&Y(s,0,4)},
to=(e,t,s,r)=>{let i=e.readMemory(t,s*r);if(!i)return;let a=[];for(let l=0;l<s;l+=1){let n=ls(i,l*r,r);if(n==o||n===os)break;a.push(n)}return a},
Af=e=>{let t=ht(e,V(e,0));if(!t||!Ue(e.charCodeAt(t.end)))return;let{name:s,Hs:r}=so(e.slice(t.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:t.address,name:s,Hs:r||o}},
so=e=>{let t=Pf(e);return{name:e.slice(0,t).trim(),Hs:e.slice(t).trim()}},
Pf=e=>{let t=e.indexOf(" = ");if(t>=0)return t;let s=e.endsWith(")")?e.indexOf(" ("):-1;return s<0?e.length:s},
ki=(e,t,s)=>{let r=`nt!${t}`.toLowerCase();return O(()=>{let i=e.query(CS(t)),a=qS(i).find(n=>n.name.toLowerCase()===r);if(a)return{kind:N,address:We(a.address,s)};let l=i.find(n=>n.trim()!=="");return l==o?{kind:et}:{kind:k,Ke:l.trim()}},({message:i})=>({kind:k,Ke:i}))},
ro=(e,t,s)=>{let r=ki(e,t,s);return r.kind==N?r.address:o},
tr=(e,t=8)=>{let s=new Map;for(let r of e)if(!(r.length>gt||!r.includes("=")))for(let[i,a]of Mf(r))s.has(i)||s.set(i,We(a,t));return s},
Mf=e=>{let t=[],[s=""]=e.includes(Zd)?e.split(Zd):[e];for(let r of s.trim().split(/\s+/)){let[,i="",a="",l]=YS.exec(r)||[],n=l===""?Ze(a):o;if(n)t.push([i.toLowerCase(),n]);else if(l!=="*"&&!ZS.test(r))return[]}return t},
sr=e=>{let t=!1;return gi(e,s=>(s.trim()=="Unloaded modules:"?t=!0:/^start +end +module name$/.test(s.trim())&&(t=!1),io(s,t)))},
io=(e,t=!1)=>{let s=ht(e,V(e,0));if(!s||!Ue(e.charCodeAt(s.end)))return;let r=ht(e,V(e,s.end));if(!r||!Ue(e.charCodeAt(r.end)))return;let i=V(e,r.end),a=e.slice(i),l=a.search(/\s/),n=l<0?a:a.slice(0,l);if(!(n===""||n.startsWith("(")))return{start:s.address,end:r.address,name:n,symbols:a.slice(n.length).trim(),De:t}},
ao=(e,t)=>{let s=40543,r=(e&65535)*s,i=(e>>>16)*s,a=r+i%65536*65536,l=he(i/65536)+he(a/4294967296);return(a%4294967296^l)&t},
lo=(e,t,s)=>{let r=(n,d)=>{let{offset:c,bytes:h}=s.fields[n];return Ef(e,t+c,h,d)},i=r("Key",!1),a=no(r(tn,!1),r(sn,!1),r(la,!0)),l=no(r(rn,!1),r(an,!1),r(na,!0));if(!(i==o||!a||!l))return{tag:ie(i),nonPaged:a,paged:l}},
no=(e,t,s)=>{if(!(e==o||t==o||s==o))return{allocs:e,frees:t,bytes:s}},
Ef=(e,t,s,r)=>{let i=Y(e,t,4),a=s===8?Y(e,t+4,4):0;if(i==o||a==o)return;let l=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,n=s===8?(a+l/2**32)*2**32+i:i+l;return xt(n)?n:o},
oo=e=>{let[t,...s]=e;if(t)return s.reduce((r,i)=>({tag:r.tag,nonPaged:Sl(r.nonPaged,i.nonPaged),paged:Sl(r.paged,i.paged)}),t)},
Rf=(e,t)=>{let s=new Map;for(let r=0;(r+1)*t.size<=e.length;r+=1){let i=lo(e,r*t.size,t);i&&i.tag!==0&&s.set(r,i)}return s},
co=(e,t)=>{let s=new Map,r;for(let i of e){if(i.length>gt)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,l="",n="",d="",c=""]=a;r!=null||(r=l.length),!(l.length>r||s.has(d))&&s.set(d,{offset:ce(n,16),type:c.trim()})}return s.size===0?o:{name:t,fields:s}},
ho=e=>{let t;e.fields.forEach(r=>{(!t||r.offset>=t.offset)&&(t=r)});let s=t&&uo(t.type);return t&&s!=o?t.offset+s:o},
uo=e=>{let[,t="1",s=""]=/^(?:\[(\d+)\] )?(.*)$/.exec(e.trim())||[],r=(/^U?[Ii]nt([1248])B$/.exec(s)||f)[1],i=(/^Ptr(32|64)\b/.exec(s)||f)[1];return r?Number(t)*Number(r):i?Number(t)*(Number(i)/8):o},
Ff=(e,t,s)=>{let r=_d(e,"_POOL_TRACKER_BIG_PAGES"),i=r&&r.fields.get("Key"),a=r&&r.fields.get("NumberOfBytes"),l=a!=null?a:r&&r.fields.get("NumberOfPages"),n=t("PoolBigPageTable"),d=t("PoolBigPageTableSize");if(!r||!i||!l||n.kind!=N||d.kind!=N)return;let c=Si(e,n.address,s),h=ut(e,d.address);if(!c||!h||(h&h-1)!==0)return;let u=ho(r);if(u==o)return;let p={Kr:i.offset,zr:l.offset};return b({address:c,n:h,jr:u},p,{Ks:a?1:$S,pointerSize:s})},
If=(e,t,s)=>{let r=Uf(s),i=ao(r,t.n-1);if(t.Ks===1)return _a(e,t,i,s);let a=_a(e,t,i,s);if(a.kind==N)return a;let l=_a(e,t,ek(r)&t.n-1,s);return l.kind==N?l:{kind:E}},
_a=(e,t,s,r)=>{let{address:i,n:a,jr:l,Kr:n,zr:d,Ks:c,pointerSize:h}=t,u=U(JS,a-s),p=e.readMemory(bl(i,s,l),u*l);if(!p)return{kind:E};for(let m=0;m<p.length;m+=l){if(ls(p,m,h)!==r)continue;let g=ls(p,m+d,h),S=g&&ge(os,g);if(S==o)return{kind:E};let w=S*c;return{kind:N,tag:is(p.subarray(m+n,m+n+4)),bytes:w}}return{kind:et}},
Uf=e=>{let{high:t,k:s}=we(e);return(s>>>Jd|t<<32-Jd)>>>0},
fo=(e,t,s)=>{let r=Hf(_d(e,"_POOL_TRACKER_TABLE")),i=Of(e,t),a=go(e,t("PoolTrackTable"),s);if(!r||!i||!tc(a))return;let l=Lf(e,t("ExPoolTagTables"),s),n=Vf(e,t,s);if(!l||n==k)return;let d=[a.address,...l.filter(c=>c!==a.address)];return b({v:r,tables:d},i,{Kt:n==se?o:n})},
Of=(e,t)=>{let s=wl(e,t("PoolTrackTableSize")),r=wl(e,t("PoolTrackTableMask"));return s==o||r==o?o:{n:s,ze:r}},
Lf=(e,t,s)=>t.kind!=N?t.kind==et?[]:o:to(e,t.address,rk,s),
Vf=(e,t,s)=>{let r=go(e,t("PoolTrackTableExpansion"),s);if(r.kind==k)return k;if(!tc(r))return se;let i=wl(e,t("PoolTrackTableExpansionSize"));return i==o?k:i===0?se:{table:r.address,n:i}},
Ja=(e,t,s)=>{let r=$a(e,t,s);if(r.kind!=N)return r;let{nonPaged:i,paged:a}=r.record;return{kind:N,counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
$a=(e,t,s)=>{let r=Gf(e,t,s);if(r.kind!=vt)return r.kind==se?Bf(e,t,s):r;let i=[];for(let a of t.tables){let l=us(e,t,a,r.index,1);if(!l)return hs;let n=l.get(0);n&&me(n.tag)===s&&i.push(n)}return ec(oo(i))},
po=(e,t)=>{let[s]=t.tables,r=s&&us(e,t,s,0,t.ze+1);return r&&[...r.values()].map(({tag:i})=>me(i))},
mo=(e,t)=>{let s=new Map;for(let a of t.tables){let l=us(e,t,a,0,t.n);if(!l)return;l.forEach((n,d)=>{s.set(d,[...s.get(d)||[],n])})}let{Kt:r}=t,i=r?us(e,t,r.table,0,r.n):[];return i?[...[...s.values()].map(oo),...i.values()].filter(a=>a!=o):o},
Gf=(e,t,s)=>{let[r]=t.tables;if(!r)return hs;let i=t.ze+1,a=ao(s,t.ze);for(let l=i;l>0;){let n=U(sk,i-a,l),d=us(e,t,r,a,n);if(!d)return hs;for(let c=0;c<n;c+=1){let h=d.get(c);if(!h)return{kind:se};if(me(h.tag)===s)return{kind:vt,index:a+c}}a=(a+n)%i,l-=n}return{kind:se}},
Bf=(e,t,s)=>{let{Kt:r}=t,i=r&&us(e,t,r.table,0,r.n);if(r&&!i)return hs;let a=[...i&&i.values()||[]].find(l=>me(l.tag)===s);return a?ec(a):Wf(e,t)},
Wf=(e,t)=>{for(let s of t.tables){let r=bl(s,t.n-1,t.v.size),i=e.readMemory(r,t.v.size),a=i&&lo(i,0,t.v);if(!a)return hs;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:et}},
Hf=e=>{let t=e&&ho(e);if(!e||t==o)return;let s={};for(let r of _S){let i=e.fields.get(r),a=i&&uo(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:t,fields:s}},
go=(e,t,s)=>{if(t.kind!=N)return t;let r=Si(e,t.address,s);return r?{kind:N,address:r}:{kind:k,Ke:""}},
wi=e=>{let t=yi(e);if(!t)return{kind:oa};let s=ki(e,da,t);if(s.kind!=N)return{kind:"noSymbol",name:da,Ke:s.kind==k?s.Ke:o};let r=sr($(e,pl)).map(a=>b({},a,{start:We(a.start,t),end:We(a.end,t)}));if(!pr(r))return{kind:ln};let i=a=>ki(e,a,t);return{kind:_,target:b({pointerSize:t},zf(e,t),{poolHitTag:s.address,modules:r,je:tk.filter(a=>$d(e,t,a)),Qe:Kf(e,i,t),St:fo(e,i,t),Qr:Ff(e,i,t)})}},
Kf=(e,t,s)=>{let r=t("KiProcessorBlock");return r.kind!=N?[]:to(e,r.address,lk,s)||[]},
yi=e=>{let t=tr($(e,bS)).get("$ptrsize");return t===dt(0,4)?4:t===dt(0,8)?8:o},
zf=(e,t)=>{let s=$(e,SS).find(a=>/Kernel Version/i.test(a))||"",r=(/Kernel Version\s+(\d{4,6})\b/i.exec(s)||f)[1],i=/simulated/.test(e.session().description||"")?" (simulated)":"";return{description:`${s.trim()}${i}`,Xe:t===4?"x86":jf(s),build:r?Number(r):o}},
jf=e=>{if(e!=="")return/\bARM\s?64\b/i.test(e)?tt:st},
ft=e=>{let t=yi(e),s=t&&ro(e,da,t);if(!t||!s)return{kind:At};let r=bo(e,s,t);return r==o?{kind:At}:{kind:_,address:s,pointerSize:t,value:r}},
bo=(e,t,s)=>(bi(e,s),ut(e,t)),
Qf=(e,t)=>{let s=hk(t);return O(()=>e.debugger(MS(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?o:i.includes(s)}),()=>!1)},
Di=e=>{O(()=>e.debugger(RS),()=>{})},
Xf=e=>{let t=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(e),[,s="",r="",i="",a=""]=t||[],l=Ze(i);if(!t||!l)return;let n=c=>ce(c,16),d=ie(n(s));return Ke(d)?o:{armed:d,saved:mr(n(r)),address:l,id:a}},
qf=e=>{let t=[];for(let s of e){if(s.length>gt)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?t.pop():o;r&&i&&t.push(Yf(i,r[1],r[2]));let a=r?o:Zf(s);a&&t.push(a)}return t},
Yf=(e,t,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return t=="Command"?b({},e,{command:r}):b({},e,{sl:r})},
Zf=e=>{let[t="",...s]=e.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(t))return;let r={zt:!0,"not handled":!1}[s[s.length-1]||""];r!=o&&s.pop();let i=fk.find(n=>n===s[s.length-1]);if(i&&s.pop(),r==o&&!i)return;let[a="",...l]=s;return l.length>0?o:{code:t,Xr:a,status:i,zt:r}},
So=e=>{let t=qf($(e,wS)),s=l=>t.find(n=>n.code===l),r=s("bpe"),i=D(s("bpec"),r);if(!(r||f).status)return{kind:k};let{command:a}=r;return a!=o&&mk(a)?xl("command",a):r.status!="break"?xl("status",ac(r)):(i||f).zt===!1?xl("handling",ac(i)):{kind:"stops"}},
I=(e,t)=>Array.from(e,(s,r)=>({jt:s,place:r})).sort((s,r)=>t(s.jt,r.jt)||s.place-r.place).map(({jt:s})=>s),rr=(e,t)=>Ci(e.toLowerCase(),t.toLowerCase()),
Ci=(e,t)=>{let s=0,r=0,i=-1,a=0;for(;s<t.length;)if(e[r]==="*")i=r++,a=s;else if(e[r]==="?"||e[r]===t[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;e[r]==="*";)r++;return r===e.length},
ko=(e,t)=>{let s=[...new Set(t)].filter(a=>a!==e),r=e.trim(),i=[.../[*?]/.test(r)?[a=>Ci(r,a)||rr(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>wo(e.padEnd(4),a.padEnd(4)),a=>wo(e.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let l=s.filter(a);if(l.length>0)return I(l,(n,d)=>n<d?-1:1).slice(0,gk)}return[]},
el=(e,t)=>{let s=new Map([...t].map(r=>[J(r),r]));return ko(J(e),s.keys()).map(r=>s.get(r)).filter(r=>r!=o)},
wo=(e,t)=>{let s=[0,1,2,3].filter(a=>e[a]!==t[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?e[r]===t[i]&&e[i]===t[r]:lc(e.trim(),t.trim())||lc(t.trim(),e.trim())},
_f=(e,t,s)=>{let r=t.St;if(!r)return{kind:k};let i=d=>d!=o&&Ja(e,r,d).kind==N,a=Ja(e,r,s);if(a.kind==E||a.kind=="overflow")return{kind:k};let l=Jf(s);if(a.kind==N)return{kind:"seen",zs:i(l)?l:o};let n=[gf(s),l].find(i);return{kind:Ds,Qt:n==o?el(s,po(e,r)||[]):[n]}},
Jf=e=>{let t=e>>>24;if(!(t!==32&&t!==0))return ie(e&16777215|(t===0?32:0)<<24)},
$f=(e,t,s,r)=>{let i=ir(e);if(i)return bt(i);if(Ke(s))return bt({kind:"neverHit",tag:s});let a=ep(e,t);if(a.kind!=_)return bt(a);let{target:l}=a,n=bo(e,l.poolHitTag,l.pointerSize);if(n==o)return bt({kind:E});if(!Ke(n))return bt({kind:nn,value:n});if(tp(e,l))return bt({kind:on});let d=So(e);if(d.kind==Cs)return bt(d);let c=sp(s,_f(e,l,s),r);return c?bt(c):{kind:ca,target:l,qe:n,stops:d.kind=="stops"}},
ir=e=>{let{kernel:t,description:s="",live:r=!/\bdump\b/i.test(s)}=e.session();return t===!1||/user mode/i.test(s)?{kind:dn}:r?/^local\b/i.test(s)?{kind:cn}:o:{kind:xs}},
ep=(e,t)=>{let s=wi(e),r=s.kind==_?s.target.modules.filter(i=>!i.De):[];return s.kind==oa||r.length>1?s:(O(()=>t.debugger(DS),()=>{}),wi(e))},
tp=(e,t)=>{if(t.build==o||t.build>=bk)return!1;let s=ro(e,"NtGlobalFlag",t.pointerSize),r=s&&ut(e,s);return r!=o&&(r&Sk)===0},
sp=(e,t,s)=>{switch(t.kind){case"seen":return t.zs==o||s?o:{kind:hn,js:[e,t.zs]};case Ds:return s?o:{kind:Ds,tag:e,Qt:t.Qt};case k:return}},
yo=(e,t,s)=>{t.kind==xe&&e({kind:Lr,command:t.repair}),t.kind==fe&&e({kind:"repaired",value:s})},
xi=e=>{let t=dc.get(e);if(t)return t.is;let s=rp(e);return dc.set(e,{is:s}),s},
rp=e=>{var t;if(xk.test(e.module))return e.name.includes("Pool")?Co(e.name):o;if(nc.test(e.module))return e.name==un||Tk.test(e.name)?ha:(t=Do(e.name))!=null?t:ip(e.name)},
Do=e=>Dk.test(e)?x:Ck.test(e)?R:o,ip=e=>oc.test(e)?Co(e):o,Co=e=>e.includes("Alloc")?x:e.includes("Free")?R:ha,
He=e=>{let t=e.findIndex(({symbol:s})=>!s||xi(s)==o);return t<0?e.length:t},ap=e=>nc.test(e.module)&&e.name=="ExFreePool"&&e.offset>Nk,
xo=e=>e.name==un||/^Exp\w*PoolTracker/.test(e.name),
tl=e=>{let t=vk.exec(e);if(!t)return;let s=(t[2]||"").trim();return t[1]==o?{command:s}:{processor:Number(t[1]),command:s}},
lp=e=>{switch((/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(e.trim())||f)[1]){case"Tag":return Oe;case ua:return Vr;case fa:return je;case"Session Tag":return"sessionTag";default:return}},
np=e=>{let t=[],s=V(e,0);for(;s<e.length;){let r=e.indexOf(" ",s),i=r<0?e.length:r;t.push({text:e.slice(s,i),start:s,end:i}),s=V(e,i)}return t},
op=(e,t)=>{let s=V(e,0);if(e.startsWith("TOTAL",s)&&Ue(e.charCodeAt(s+5)))return dp(e,s+5,t);let r=t.Xt?Pk(e,t,t.Xt):cp(e,s,t);return r?{kind:"row",usage:r}:Ek(e,s)?fc:{kind:B}},
dp=(e,t,s)=>{let{v:r,Xt:i=mc(r)}=s,a=sl(e,t,i,r);return!a||e.slice(a.end).trim()!==""?fc:b({kind:"total"},vo(a.qt))},
cp=(e,t,s)=>{let r=pc(e,t,St,s),i=pc(e,t,e.slice(t,t+St).search(/\s/),s);return r&&i?o:D(r,i)},
To=(e,t,s=St)=>{let r=t+s;if(t<0||e.length<=r||!Ue(e.charCodeAt(r))||V(e,0)<t)return!1;let i=e.slice(t,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
sl=(e,t,s,r)=>{let i=[],a=t,l=!0,n=!0;for(let d=0;d<s.length;d++){let c=hp(e,a,s[d]||0);if(!c)return;let h=d===s.length-1?up(e,c,n,r):c.end,u=h==o?o:Cf(e.slice(c.start,h));if(h==o||u==o)return;let p=h===c.Ae||h>c.Ae&&c.full;l=l&&p,n=n&&(p||d===0),i.push(u),a=h}return{qt:i,end:a,qr:l}},
hp=(e,t,s)=>{let r=V(e,t),i=e.charAt(r)==="-"?r+1:r,a=Df(e,i);if(!(r===t||a===i))return{start:r,end:a,Ae:t+s,full:r===t+1}},
up=(e,t,s,r)=>{if(e.charAt(t.start)==="0")return t.start+1;let i=e.slice(t.end,t.end+16);if(i.trim()===""||i.startsWith("	")||t.end<=t.Ae||i.startsWith(gc))return t.end;if(!(!s||t.start>=t.Ae))return t.full?r==Ts&&/^[ .]/.test(i)?t.Ae:o:t.Ae},
No=(e,t,s)=>{let r=s.trim(),i=e.length===St&&!e.includes(".")?Yn(e):o;return b({text:e.padEnd(St),tag:(i||f).ve?i.tag:o},vo(t),{description:r||o})},
vo=e=>{let t=e.length/2;return{nonPaged:Ao(e.slice(0,t)),paged:Ao(e.slice(t))}},
Ao=e=>{let[t=0,s=0,r=0,i=0]=e;return e.length===2?{s:t,bytes:s}:{allocs:t,frees:s,s:r,bytes:i}},
Po=e=>{let t=new Ak,s;for(let r=0;r<e.length;r++){let i=e[r]||"";if(s){if(cc(s.push(i,r)))break}else{let a=t.read(i);a&&(s=new Uk(a))}}return s&&s.listing()},
ar=(e,t,s)=>t.St?Ja(e,t.St,s):O(()=>fp(e,s),()=>({kind:E})),lr=e=>e.kind==N?e.counts:e.kind==et?{allocs:0,frees:0}:o,
fp=(e,t)=>{let s=Po(e.query(yf(t)));if(!s)return{kind:E};let[r,...i]=s.rows.filter(h=>h.tag===t);if(!r)return{kind:s.rows.length<1?et:E};let a=[r.nonPaged.allocs,r.paged.allocs],l=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:E};let n={allocs:Mo(a),frees:Mo(l)},{allocs:d,frees:c}=n;return d==o||c==o?{kind:E}:{kind:N,counts:{allocs:d,frees:c}}},
Mo=e=>{let t=0;for(let s of e){if(s==o)return;t+=s}return t},rl=(e,...t)=>{let s=t.find(r=>e.has(r));return s==o?o:e.get(s)},
pp=e=>{let t=ht(e,mp(e));if(!t||e.charAt(t.end)!==" ")return;let s=gp(e,t.end+1),r=s==o?t.end+1:t.end+1+s.length,i=Bk(e.slice(r).trim().replace(/\s+/g," "));if(bp(i))return s==o||s.charAt(0)==="?"?{address:t.address,text:i}:{address:t.address,code:s.toLowerCase(),text:i}},
mp=e=>{let t=V(e,0),s=ct(e,t);return s-t===4&&e.charAt(s)===":"?s+1:t},
gp=(e,t)=>{if(e.startsWith("??",t))return"??";let s=e.slice(t,ct(e,t)),r=e.charAt(t+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return Gk.includes(s)?o:s},
bp=e=>{let t=(/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(e)||f)[1];return t==o?e==="???"||e==="????":!(t.length===8&&ct(t,0)===8)},
Eo=e=>{let t=V(e,0);if(e.charAt(t)==="#"&&(t=V(e,t+1)),!"CFR".includes(e.charAt(t))||e.length-t>160)return;let s=e.slice(t).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?Le:/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s=="Call Site"?pa:o},
il=e=>{let t=Ya(e),s=Sp(t),r=t.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:Ya(t.slice(0,s)),source:Ro(r.slice(i))}},
Sp=e=>{let t=jk.exec(e);if(t)return t.index+t[0].length;let s=kp(e);if(s>=0)return s;let r=e.indexOf(" [");return r>=0&&Ro(e.slice(r+1))?r:e.length},
kp=e=>{let t=e.indexOf(" (");if(t<0)return-1;let s=zk.map(r=>e.indexOf(r,t)).filter(r=>r>=0);return s.length<1?-1:U(...s)},
Ro=e=>{let t=e.lastIndexOf(" @ ");if(t<0||!e.endsWith("]"))return;let s=e.slice(t+3,-1);return s.length<10&&[...s].every(r=>Xd(r.charCodeAt(0)))&&s!==""?{file:e.slice(1,t),line:Number(s)}:o},
Ti=e=>{let t=Ya(e),{head:s,offset:r}=wp(t);if(r==o)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!Qk(a))return;if(i<0)return s===t?o:{module:a,name:"",offset:r};let l=s.slice(i+1);return l.trim()===""||l.endsWith("(")?o:{module:a,name:l,offset:r}},
wp=e=>{let[,t,s]=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(e)||[];if(t==o||s==o)return{head:e,offset:0};let r=ce(s,16);return{head:t,offset:xt(r)?r:o}},
Fo=(e,t,s=!0)=>{let r=V(e,0),i=yp(e,r),a=i==o?r:V(e,ct(e,r));return t==pa?Np(e.slice(a),i):e.charCodeAt(a)===Xk?Tp(e,a,i):Dp(e,a,i,t,s)},
yp=(e,t)=>{let s=ct(e,t),r=s-t;if(!(r<2||r>3||!Ue(e.charCodeAt(s))))return ce(e.slice(t,s),16)},
Dp=(e,t,s,r,i)=>{let a=Za(e,t);if(a<0)return;let l=r!="noBase",n=ht(e,l?Cp(e,a,r):t);if(!n||l&&n.pointerSize!==kc(a-t)||!Ue(e.charCodeAt(n.end)))return;let{pointerSize:d}=n,c=V(e,n.end),h=xp(e,qk(e,c),d,i),u=h&&Io(e.slice(h.end));if(!(!h||!u))return{number:s,pointerSize:d,e:i&&l?(ht(e,t)||f).address:o,T:n.address,gap:c-n.end,args:h.words,Qs:h.Yr,inline:!1,text:u.text,source:u.source,symbol:u.symbol}},
Cp=(e,t,s)=>{let r=V(e,t);return s=="wide"||r===t+1?r:e.length},
xp=(e,t,s,r)=>{let i=e.charCodeAt(t)===Sc,a=[],l=i?V(e,t+1):t,n=0;for(;n<bc(s);n++){let d=Za(e,l);if(d<0||kc(d-l)!==s||!Yk(e,d))break;let c=r?ht(e,l):o;c&&a.push(c.address),l=V(e,d)}if(!(i&&e.charCodeAt(l)!==Sc)&&!(n>0&&n<bc(s)))return{words:a,Yr:n>0,end:i?V(e,l+1):l}},
Tp=(e,t,s)=>{let r=[Hk,Wk].find(l=>e.startsWith(l,t));if(r==o)return;let i=t+r.length;for(;i<e.length&&" -`:".includes(e.charAt(i));)i++;let a=Io(e.slice(i));return a&&a.text!==""?b({},a,wc,{number:s,inline:!0}):o},
Np=(e,t)=>{let s=il(e),r=Ti(s.text),i=r!=o&&r.name!=="",a=t!=o&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return b({},s,wc,{symbol:r,number:t,inline:!1})},
Io=e=>{let{text:t,source:s}=il(e),r=Ti(t);return r!=o||t===""||/^0x[0-9a-f`]{1,17}$/i.test(t)?{text:t,source:s,symbol:r}:o},
Uo=e=>{if(e.length>$k||!t0(e))return;let t=vp(e.trim());if(_k.test(t))return{kind:ma};if(t.startsWith("Breakpoint ")){let s=(/^Breakpoint (\d{1,9}) hit$/.exec(t)||f)[1];return s==o?o:{kind:Ns,number:Number(s)}}return t.startsWith("*** Fatal System Error: ")?Ap(t):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(t)?{kind:B,w:t}:e0.some(s=>s.test(t))?{kind:Qe,w:t}:o},
vp=e=>{let t=e.includes(yc)?Jk.exec(e):null;return t?e.slice(t.index+t[0].length):e},
Ap=e=>{let t=(/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(e)||f)[1];if(t!=o)return{kind:Xt,code:ce(t,16),kt:Oo(e)}},
Oo=e=>{let t=(/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(e.trim())||f)[1],s=[];for(let r of(t==null?o:t.split(","))||[]){let i=Ze(r.trim());i&&s.push(i)}return s},
Pp=e=>{var t;let s;for(let r of e){if(s&&s.push(r)!=ee)continue;let i=Uo(r);i&&(s=new r0(i))}return(t=s&&s.report())!=null?t:Mp(e)},
Mp=e=>{let t=new Cc;for(let s of e)t.push(s);return t.place.instruction?b({kind:"stepped"},t.place):o},
Ep=e=>{let t=V(e,0);return t===e.length||Zk(e)?!0:i0.some(s=>e.startsWith(s,t))},
Rp=e=>{let t=e.trim();if(!t.endsWith(":"))return;let s=il(t.slice(0,-1));return Ti(s.text)&&s.text},
Fp=e=>{let t=e.filter(i=>i.length<=gt),s=Lo(t,/^Last event: (.+)$/);if(s==o)return;let r=Lo(t,/^debugger time: (.+)$/);return r==o?{w:s}:{w:s,time:r}},
Lo=(e,t)=>{for(let s of e){let r=(t.exec(s.trim())||f)[1];if(r!=o)return r}},
Ip=e=>{for(let[t,{symbol:s}]of e.slice(0,He(e)).entries()){if(!s||t===0&&ap(s))continue;let r=xi(s);if(r==x||r==R)return r}},
Up=e=>{if(e.offset!==0)return;let t=(/^_*imp_+([^@]+)(?:@\d+)?$/.exec(e.name)||f)[1];if(t!=o)return Do(t);let s=xi(e);return s==ha?o:s},
Op=(e,t)=>{let s=Y(e,e.length-Gt,Gt);if(s==o||we(t).k%Gt!==0)return[];if(kt(s,4227858432,2483027968))return[{kind:rt,address:v(t,Tc(s)-Gt)}];let r=kt(s,4294966303,3594452992),i=kt(s,4294965279,3594455071)||kt(s,4294965248,3611232256);return r||i?[vl]:[]},
Lp=(e,t)=>{let[s,r,i]=[0,1,2].map(d=>Y(e,d*Gt,Gt));if(s==o)return;if(kt(s,4227858432,335544320))return{kind:rt,address:v(t,Tc(s))};if(r==o||i==o)return;let a=s&31;if(!(kt(s,2667577344,2415919104)&&(r&1023)===a*33&&i===Ki(3592355840|a<<5)))return;let l=r>>>10&4095,n=Vp(s,t);if(kt(r,4290772992,4181721088))return{kind:vt,address:v(n,l*8)};if(kt(r,4290772992,2432696320))return{kind:rt,address:v(n,l)}},
Vp=(e,t)=>{let s=e<<8>>13<<2|e>>>29&3,{high:r,k:i}=we(t);return v(dt(r,Ki(i&-4096)),s*4096)},
Ni=(e,t,s)=>{let r=e[t];if(r==o)return;let i=r>>6,a=r>>3&7;if(i===3)return{Ce:a,length:1};let l=(r&7)===4,n=l?e[t+1]:r;if(n==o)return;let d=l?2:1;if(!(i===0&&(n&7)===5)){let p=d+([0,1,4][i]||0);return t+p<=e.length?{Ce:a,length:p}:o}let c=vi(e,t+d);if(c==o)return;let h=d+4;if(!l)return{Ce:a,length:h,fixed:{kind:s==st?"relative":"absolute",Xs:c}};let u=(n>>3&7)!==4;return{Ce:a,length:h,fixed:u?o:{kind:"absolute",Xs:c}}},
vi=(e,t)=>{let s=Y(e,t,4);return s==o?o:s|0},
Gp=(e,t,s)=>{let r=[];for(let i=2;i<=l0;i+=1){let a=e.length-i,l=e[a]===232&&i===5?vi(e,a+1):o;if(l!=o){let c=s==st?Bp(e,a,t):o;r.push({kind:rt,address:Hi(t,l,s),slot:c})}let n=e[a]===255?Ni(e,a+1,s):o;if((n||f).Ce!==2||n.length!==i-1)continue;let{fixed:d}=n;d&&r.push({kind:vt,address:Nc(d,t,s)}),(!d||Wp(e,a,s))&&r.push(vl)}return r},
Bp=(e,t,s)=>{let r=t-a0;if(!vc.every((a,l)=>e[r+l]===a))return;let i=vi(e,r+vc.length);return i==o?o:v(s,t-e.length+i)},
Wp=(e,t,s)=>{let r=e[t-1],i=s==st&&Ac(r)?e[t-2]:r;return i===100||i===101},
Hp=(e,t,s)=>{let r=s==st&&Ac(e[0])?1:0,i=a=>v(t,r+a);switch(e[r]){case 235:{let a=(e[r+1]||0)<<24>>24;return{kind:rt,address:Hi(i(2),a,s)}}case 233:{let a=vi(e,r+1);return a==o?o:{kind:rt,address:Hi(i(5),a,s)}}case 255:{let a=Ni(e,r+1,s);if((a||f).Ce!==4)return;let{fixed:l,length:n}=a;return l?{kind:vt,address:Nc(l,i(1+n),s)}:vl}default:return}},
Kp=(e,t,s)=>s==tt?Op(e,t):Gp(e,t,s),zp=(e,t,s)=>s==tt?Lp(e,t):Hp(e,t,s),
jp=(e,t,s)=>{if(e.length===1)return e[0];let r=e.filter(i=>{let a=t(i);return a==o?!1:a===s?!0:i.kind!=rt||!i.slot?!1:t({kind:vt,address:i.slot})===a});return r.length===1?r[0]:o},
Qp=e=>{let t=e.findIndex(s=>s.trim()=="Exact matches:");return t<0?[]:gi(e.slice(t+1),Xp)},
Xp=e=>{if(!e.startsWith("    "))return;let t=Ti(so(e.trim()).name);return(t||f).offset===0&&t.name!==""?t:o},
Vo=(e,t,s)=>{var r;let i=l=>e.readMemory(v(t,-l),l),a=we(t).k%d0;return(r=i(s))!=null?r:a>0&&a<s?i(a):o},
Go=e=>{let t=new Set(e.map(Up));if(t.size>1)return Bt;let[s]=t;return s?{kind:qt,of:s}:e.length>0&&e.every(({module:r})=>r.toLowerCase()=="nt")?{kind:vs}:Bt},
qp=e=>{let t=new g0;for(let s=0;s<e.length&&t.push(e[s]||"",s)!=ee;s++);return t.listing()},
Yp=e=>{if(e.pointerSize!=o)return{pointerSize:e.pointerSize,rl:e.gap>=Kk?As:Ts,il:e.number!=o,args:e.Qs}},
Zp=(e,t,s,r=Ec)=>{let i=e.query(Sf(r,t.pointerSize===4,t.je)),a=Bo(i,t);if(!a)return Al("registers",i);let l=Wo(i,a.U);return l?{kind:_,reading:b({report:s},a,{stack:l})}:Al(it,i)},
Bo=(e,t)=>{var s,r,i,a;let l=tr(e,t.pointerSize),n=(r=(s=l.get("eip"))!=null?s:l.get("rip"))!=null?r:l.get("pc"),d=(a=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?a:l.get("sp");if(!n||!d)return;let c=Ho(l,t);return{U:n,sp:d,fp:l.get("ebp"),registers:l,thread:l.get(Gr),process:l.get(ga),processor:c}},
Wo=(e,t)=>{let[s,...r]=qp(e).frames;return s&&[b({},s,{address:t}),...r]},
Ho=(e,t)=>{let s=e.get(Tt),r=s==o?-1:t.Qe.indexOf(s);return r>=0?r:t.Qe.length===1?0:o},
_p=(e,t)=>{let s=e[e.length-1];return s!=o&&(e.length>=t||s.T===os)&&e.every(({address:r,e:i,T:a,args:l,inline:n,doubtful:d,symbol:c})=>r&&i&&a&&c&&(l.length<1||l.length===v0)&&!n&&!d)},
Jp=e=>{let t=e.join(`
`),s=n=>Ze((n.exec(t)||f)[1]||""),r=s(/^\(([0-9a-f]{8})\)\s+\S/m),i=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,a]=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(t)||[];if(!r||!i||!a)return;let l=a=="Non-FPO"?"ebp":"omitted";return Oc(r)===Oc(i)?{start:r,frame:l}:{frame:l}},
$p=e=>{var t;let s=e.join(`
`),r=m=>Ze((m.exec(s)||f)[1]||""),i=Pl(r(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),a=Pl(r(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),l=Pl(r(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),n=r(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,d,c,h]=((t=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?o:t.map(zi))||[];if(i==o||a==o||l==o||!n||d==o||c==o||h==o)return;let u=d>E0?o:em(e,h);if(!u)return;let p=v(n,-l);return b({},u,{Zr:v(p,i+c),end:v(p,a)})},
em=(e,t)=>{let s=0,r=0,i=!1;for(let a of e){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!l)continue;let[,n,d,c]=l.map(zi),h=tm(D(d,-1),D(c,-1),a);if(n!==s||!h||i)return;s+=h.n,r+=h.bytes,i=d===Lc}return s===t?{_r:r,Yt:i}:o},
tm=(e,t,s)=>{switch(e){case 0:return{n:1,bytes:8};case 1:{let r=zi((/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s)||f)[1]||"");return r>0&&t<=1?{n:t+2,bytes:r}:o}case 2:return{n:1,bytes:(t+1)*8};case 4:case 8:return{n:2,bytes:0};case 5:case 9:return{n:3,bytes:0};case Lc:return{n:1,bytes:t*8};default:return}},
sm=(e,t)=>{let s=(t||f).start===e;return(t||f).frame=="omitted"?s?{kind:ba}:o:t&&!s?{kind:Br}:o},Ko=e=>{let t=e.findIndex(s=>U0.test(s));return t<0?e.length:t},
zo=e=>{let t=sr(e);if(t.length<1)return;let s=t.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:e,places:s}},
rm=e=>{switch(e.kind){case"strayed":return{kind:Yt,Pe:{kind:B,w:`stopped at ${D(e.U,"an unknown address")} on the way out of the allocator`}};case Sa:return{kind:pe,call:"write nt!PoolHitTag",message:"it did not take"}}},
jo=(e,t)=>{let s=e*2;return{pointerSize:e,Zt:s,wt:s,yt:t}},
Qo=(e,t,s,r)=>{let i=Y(e,0,4),a=Y(e,4,4);if(i==o||a==o)return{kind:E};if(me(ie(a))!==s)return{kind:Te};let l=r.pointerSize===4?9:8,n=h=>(i>>>h&(1<<l)-1)*r.wt,d=i>>>16+l;if(d===0)return{kind:Pt};if(r.yt&&d&H0)return{kind:"second",Jr:n(0)};let c=n(16);return c>r.Zt&&c<=Ml-t?{kind:Q,bytes:c}:{kind:Te}},
Xo=(e,t,s,r,i=!1)=>{let a=wt(e),l=s.Zt,n=w=>D(r.readMemory(v(e,w-a),l),K0);if(a===0)return{kind:Ps};let d=n(a-l),c=Qo(d,a-l,t,s),h=a===l;if(!(h?c.kind==Pt:c.kind==Te&&d.every(w=>w===d[0]))||!s.yt)return c;let u=h?d:n(0),p=(Y(u,0,2)||0)%8192,m=Ml-p&-s.wt,g=h?n(m-l):d;if(!u.length||!g.length)return{kind:E};if(!(Qo(u,0,t,s).kind==Pt&&g[0]===u[2]&&g.every(w=>w===g[0])))return c;if(m!==a)return{kind:Te};let S=u[1]||0;return{kind:Q,bytes:i&&!(S&z0)?p:o,$r:!(S&j0)}},
im=e=>{let t=e.name===""?e.module:`${e.module}!${e.name}`;return e.offset===0?t:`${t}+0x${e.offset.toString(16)}`},Ai=e=>im(b({},e,{offset:0})),
qo=(e,t=[],s=[])=>{let r=He(e);for(;r<e.length-1&&Pi(e[r],s);)r++;let i=e[r];return i&&gr(e,r)?am(i,r,t):o},
Pi=(e,t)=>{let s=(e||f).symbol;return s?t.some(r=>rr(r,Ai(s))):!1},
am=(e,t,s)=>{let r=e.address&&Yo(e.address,s);if(r)return b({key:Bc(r.module,r.offset),frame:e,Se:t},r);let i=e.symbol&&{module:e.symbol.module};if((e.symbol||f).name===""){let{module:l,offset:n}=e.symbol;return{key:Bc(l,n),frame:e,Se:t,module:l,offset:n}}let a=e.address?Je(e.address):e.text;return b({key:a,frame:e,Se:t},i)},
Yo=(e,t)=>{let s=t.find(({start:i,end:a})=>Ie(i,e)<=0&&Ie(e,a)<0),r=s&&ge(s.start,e);return s&&r!=o?{module:s.name,offset:r}:o},lm=e=>e.map(q0).join(" "),
Zo=(e,t=E)=>{var s,r;let i=nm(e);if(i<Z0||t==Zt)return{kind:Wr};let a=t==Xe?fn:"fanOutOnly",l=(r=(s=e[0])==null?o:s.stack[e[0].Se])==null?o:r.symbol,n=l&&l.name!==""?{skip:Ai(l)}:{};return b({kind:pn,ti:i,ie:a},n)},
nm=e=>{let t=Array.from({length:Y0},(s,r)=>{let i=new Set;for(let{stack:a,Se:l}of e){let n=a[l+1+r];n&&i.add(n.symbol?Ai(n.symbol):n.text)}return i.size});return F(...t)},
om=e=>{if(e<br)return e;let t=he(Math.log2(e)),s=2**t,r=he((e-s)*Sr/s);return br+(t-Wc)*Sr+r},
_o=e=>{if(e<br)return e;let t=he((e-br)/Sr)+Wc,s=(e-br)%Sr+1;return 2**t+2**t/Sr*s-1},
Jo=(e,t)=>{let s=[];for(let r of e){let i=t(r);i!=o&&s.push(i)}return I(s,(r,i)=>r-i)},
dm=e=>{let t=e[0],s=e[he((e.length-1)/2)],r=e[e.length-1];if(!(t==o||s==o||r==o))return{qs:t,Me:s,Ys:r}},
cm=(e,t,s)=>{if(!e||!t)return{kind:k,why:At};let r={allocs:t.allocs-e.allocs,frees:t.frees-e.frees};if(r.allocs<0||r.frees<0)return{kind:k,why:mn};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:k,why:"tooFew"};if(a===i)return{kind:Hr,pe:r};let l={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:Kr,si:a/i,pe:r,missed:l}},
hm=e=>{let{number:t,tag:s,stack:r,requested:i,charged:a,thread:l,process:n,time:d}=e;return{tag:s,stack:r,hit:t,requested:i,charged:a,thread:l,process:n,time:d}},
al=(e,t)=>{var s;let r=new ow(t),i=new Map;for(let l of e){let n=`${l.tag} ${(s=(r.site(l.stack)||f).key)!=null?s:r.Ye(l.stack)}`,d=i.get(n);d?d.push(l):i.set(n,[l])}let a=[];return i.forEach(l=>{let[n]=l;n&&a.push(um(n,l,r))}),I(a,(l,n)=>((l.B||f).hit||0)-((n.B||f).hit||0))},
um=(e,t,s)=>{let r=a=>t.reduce((l,n)=>l+a(n),0),i=s.site(e.stack);return b({tag:e.tag,site:i,Ye:i?o:s.Ye(e.stack),stacks:t.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:fm(r),Ze:r(({unlocated:a})=>a.alloc),ri:r(({unlocated:a})=>a.free),ke:qc(t.map(({ke:a})=>a))},pm(t,i,s),{$:mm(t),Ee:r(({Ee:a})=>a),Re:r(({Re:a})=>a),_e:r(({_e:a})=>a),le:gm(t)},bm(t))},
fm=e=>{let t=e(({hits:a})=>a.alloc);if(t>0&&e(({unlocated:a})=>a.alloc)===t)return;let s=e(({s:a})=>a.count),r=e(({s:a})=>a.Dt)===0,i=e(({s:a})=>a.charged);return{count:s,bytes:r?i:o}},
pm=(e,t,s)=>{let r={ii:0,Zs:0,refused:0};for(let{stack:i,Je:a}of e){let l=(s.caller(i)||f).key;a.forEach((n,d)=>{let c=s.site(d),h=c!=o&&t!=o;l!=o&&(s.caller(d)||f).key===l?r.refused+=n:h&&c.key!==t.key&&(r.ii+=n),h&&c.module!==t.module&&(r.Zs+=n)})}return r},
mm=e=>{let t=new ji;for(let{$:s}of e)t.Fe(s);return t},gm=e=>{let t=new Yc;for(let{le:s}of e)t.Fe(s);return t._t()},
bm=e=>{let t=[];for(let{B:a,last:l}of e)a&&t.push(a),l&&t.push(l);let s=I(t,(a,l)=>a.hit-l.hit),[r]=s,i=s[s.length-1];return{B:r,last:i}},
Sm=(e,t)=>{let s=new Set((t[t.length-1]||f).gone),r=l=>s.has(l),i=e.there.filter(r);if(i.length<1)return e;let a=e.there.filter(l=>!r(l));return b({},e,{there:a,gone:[...e.gone,...i]})},
$o=(e,t,s,r)=>{e.delete(t),e.set(t,s);let i=e.keys().next();e.size>r&&!i.done&&e.delete(i.value)},
km=(e,t,s)=>{var r;let i=e.slice(0,He(e)).findIndex(({symbol:d,inline:c})=>d&&!c&&!xo(d)),a=e[i];if(!a||a.doubtful)return;let l=(r=a.address)!=null?r:i===0?s:o,n=(e.slice(i+1).find(({inline:d})=>!d)||f).e;if(!(!l||!a.e||!n||Ie(a.e,n)>=0))return{kind:t,address:l,e:a.e,te:n}},
wm=(e,t,s)=>{let r=[];for(let i=0;i+s<=t.length;i+=s){let a=ls(t,i,s);a&&r.push(a)}return{from:e,words:r}},
ym=(e,t,s,r)=>{var i;if(ka in e)return s.registers.get(e.register);let a=s.stack&&ge(s.stack.from,v(t,e.offset));return a==o||a%r!==0||(i=s.stack)==null?o:i.words[a/r]},
Dm=(e,t,s)=>{var r;let i=[],a=t.stack&&ge(e.e,t.stack.from),l=ge(e.e,e.te);if(a!=o&&l!=o){let d=s===4?U(l,gw):l,c=U(d,a+(((r=t.stack)==null?o:r.words.length)||0)*s);for(let h=a;h<c;h+=s)i.push({offset:h})}let n=[...t.registers.keys()].filter(d=>bw.test(d));return[...i,...n.map(d=>({register:d}))]},
Cm=(e,t,s,r,i)=>{let a=ym(e.where,t.e,s,r.pointerSize);if(a==o)return At;let l=e.holds==Se?a:v(a,r.Zt);return ed(l,r)?td(l,i):"noBlock"},
ed=(e,t)=>Js(e,t.pointerSize)&&_n(e,t.wt),
td=(e,t)=>{if(!t)return{block:e};let s=t(e);if(s.kind!="second")return{block:e,header:s};let r=v(e,-s.Jr);return{block:r,header:t(r)}},
sd=e=>{let[t]=e;return e.every(s=>(s||f).block===(t||f).block)?t:o},
xm=(e,t,s,r)=>{let{hit:i,kind:a,Jt:l}=s,{block:n,header:d}=t,c=e.open.get(n);if(l!=o&&l!==n||c&&r.$t(a,c.hit)||r.li(a,n)||(d||f).kind==Q&&!sh(d.bytes,s)||yw(d,s))return;let h=a==x?s.before(n):o,u=r.ni(a,n),p=a==x&&(d||f).kind==Q,m=a==R&&r.xe(x,n)!=o;if(p&&h!=Q||l!=o||m){let g=p&&(h==R||r.oi(i,n)),S=l!=o;e.Ct({hit:i,block:n,Ie:S||g,we:u&&!S})}return{block:n,header:d,before:h,we:u}},
Tm=(e,t,s)=>{if(s.pointerSize!==4)return{};let r=[],i,a;for(let l of e.slice(0,He(e))){let n=Nm(l,t,s);n&&(r.push(n),i=D(n.requested,i),a=D(n.poolType,a))}return{freed:rd(r.map(({freed:l})=>l)),requested:i,charged:rd(r.map(({charged:l})=>l)),poolType:a}},
Nm=(e,t,s)=>{let r=(e.symbol||f).name||"",i=Uw.find(({ts:d})=>d.test(r));if(!i||e.doubtful)return;let{args:a}=e,l=d=>d==o?o:a[d]&&mt(a[d]);if(i.tag!=o){let d=l(i.tag);if(d==o||me(ie(d))!==t)return}let n=i.freed==o?o:a[i.freed];return{freed:n!=o&&Js(n,s.pointerSize)&&_n(n,s.wt)?n:o,requested:l(i.requested),charged:l(i.charged),poolType:l(i.type)}},
rd=e=>{let t=e.filter(s=>s!=o);return t.every(s=>s===t[0])?t[0]:o},vm=(e,t,s)=>s==tt?Mm(e,t):Am(e,s),
Am=(e,t)=>{let s=[];for(let r=0;r<e.length;r+=1){let i=Pm(e,r,t),a=i&&Y(e,r+i,kr);a!=o&&s.push({kind:wa,value:a})}return s},
Pm=(e,t,s)=>{let r=e[t]||0;if((r&248)===184||r===104)return 1;let i=r===199?Ni(e,t+1,s):o;return(i||f).Ce===0?1+i.length:o},
Mm=(e,t)=>{let s=[],r=new Map;for(let i=0;i+kr<=e.length;i+=kr){let a=Y(e,i,kr)||0,l=a&31,n=a>>>5&65535,d=(a>>>21&1)*16;switch((a&2143289344)>>>0){case 310378496:r.set(l,~(n<<d)>>>0);break;case 1384120320:r.set(l,n<<d>>>0);break;case 1920991232:{let h=(r.get(l)||0)&~(65535<<d);r.has(l)&&r.set(l,(h|n<<d)>>>0);break}default:{if((a&4278190080)>>>0!==402653184)continue;let h=v(t,i+(a<<8>>13)*kr);s.push({kind:"literal",address:h});continue}}let c=r.get(l);c!=o&&s.push({kind:wa,value:c})}return s},
ll=(e,t)=>{let s=ut(e,v(t,60)),r=s&&e.readMemory(v(t,s),12);return r&&Y(r,0,4)===qw?Y(r,8,4):o},
Em=e=>{let t=e.indexOf(0),s=Fr(...e.slice(0,t<0?e.length:t));return s===""?o:cs(s)},
It=(e,t)=>{let s=Jw[t],r=s&&e.readMemory(s,$w),i=r&&id(r,ey),a=r&&id(r,ty);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
id=(e,t)=>{let s=Y(e,t,4),r=Y(e,t+4,4);if(!(s==o||r==o)&&r===Y(e,t+8,4))return(r*ry+s)/sy},
Rm=(e,t,s)=>{let r=[];e.held().forEach(a=>{r.push(...a)});let i=Fm(r,t);return{blocks:I(i,(a,l)=>a.block<l.block?-1:1),held:r.length,freed:e.freed().slice(-s)}},
Fm=(e,t)=>{if(e.length<=t)return e;let s=e.length/t,r=[];for(let i=0;i<t;i++){let a=e[he(i*s)];a!=o&&r.push(a)}return r},
Im=(e,t,s)=>{let{start:r,ss:i}=e,{kernelBase:a,bootTime:l}=r.target,n=(pr(t.modules)||f).start;return r.poolHitTag.address!==t.poolHitTag||a!=o&&n!=o&&a!==n?B:l==o||!s?_t:Sh({bootTime:l,uptime:i||0},s)?B:qe},
ad=(e,t=py)=>e.reduce((s,{entries:r})=>s+r.length,0)>t&&e.length>1?ad(e.slice(1),t):e,
Um=(e,t)=>e.U===t.U&&e.sp===t.sp&&e.thread===t.thread&&Om(e.registers,t.registers)&&Lm(e.stack,t.stack),
Om=(e,t)=>{let s=!0;return e.forEach((r,i)=>{let a=t.get(i);i!=ga&&a!=o&&a!==r&&(s=!1)}),s},
Lm=(e,t)=>{let s=U(e.length,t.length);return e.slice(0,s).every(({e:r,address:i,text:a},l)=>{let n=t[l];return r===(n||f).e&&i===(n||f).address&&a===(n||f).text})},
ld=(e,t,s,r)=>{if(s>=e&&s<=e+t)return"next";let i=!r.includes(e);return s>e?r.some(a=>a>=e&&a<=s)?i?Ms:Es:"gap":r.some(a=>a>e&&a<=e+t+1)&&i?Ms:Es},
Vm=(e,t)=>{let[s]=e.$e(Qt);if(!s||t.number<s.number)return!0;let r=e.$e(Qt).find(({number:i})=>i===t.number);return(r||f).time===t.time&&(r||f).thread===t.thread&&(r||f).kind===t.kind},
X=(...e)=>t=>e.find(s=>s===t),ye=e=>t=>{if(!Array.isArray(t))return;let s=[];for(let r of t){let i=e(r);if(i==o)return;s.push(i)}return s},
P=(e,...t)=>{let s=ws(e),r=ws(t[0]||{});return i=>{if(typeof i!="object"||i===null||Array.isArray(i))return;let a=i,l={};for(let[n,d]of[...s,...r.filter(([c])=>a[c]!=o)]){let c=d(a[n]);if(c==o)return;l[n]=c}return l}},
nd=(e,t)=>s=>{var r;return(r=e(s))!=null?r:t(s)},od=(e,t)=>L(b({seq:e},t)).replace(/[^ -~]/g,xy),
Gm=e=>{if(e.length>Ty)return{kind:zr};let t;try{t=JSON.parse(e)}catch(d){return{kind:jr}}let s=P({seq:T,type:oe})(t);if(!s)return{kind:zr};let{seq:r,type:i}=s,a=Oy.get(i);if(!a)return{kind:gn,seq:r};let l=a(t);if(l)return{kind:ya,seq:r,entry:b({type:i},l)};let{version:n}=P({version:T})(t)||{};return i==Mt&&n!=o&&n>Nh?{kind:Qr,version:n}:{kind:zr}},
Bm=(e,t)=>{if(!(t||f).rs)return{kind:Ne};let{tag:s,poolHitTag:r,target:i}=t.start,a=mr(r.before),l={armed:s,saved:a,address:r.address},n=(ir(e)||f).kind;if(n&&n!=xs)return{kind:Jt};let d=ft(e),c=Wm(e,i.pointerSize);if(d.kind!=_||!c)return{kind:k,o:l};if(d.address!==l.address||c!==D(i.kernelBase,c))return{kind:Jt};let h=n==xs;return d.value===s?{kind:ke,o:l,hi:h}:{kind:d.value===a?Da:"changed"}},
Wm=(e,t)=>{let s=pr(sr($(e,pl)));return s&&We(s.start,t)},Hm=e=>{try{return jy(JSON.parse(e))}catch(t){return}},
dd=(e,t)=>{let s="";return e.read(t,r=>(s=r,!1)),s},Km=(e,t,s)=>{O(()=>e.debugger(US),()=>{}),Uh(t,s)},Mi=e=>zm().get(e)||[],zm=()=>(Ul==o&&(Ul=jm(qy)),Ul),
jm=e=>{let t=new Map,s="",r="";for(let i of e.split(`
`)){let[a="",l=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=l&&` (${l})`;continue}let n={ls:"list",name:a+r,place:{kind:"table",source:s}};for(let d=0;d<l.length;d+=4){let c=is([0,1,2,3].map(u=>Yy(l,d+u))),h=t.get(c);h?h.push(n):t.set(c,[n])}}return t},
Qm=(e,t)=>/ReactOS/i.test(t)?"checked":Zy.some(([s,r])=>e!=o&&e>=s&&e<=r)?_t:k,
Xm=(e,t,s)=>{let r=[];for(let i=3;i>=0;i-=1)for(let a of Oh){if(r.length===t)return r;let l=[...as(e)];l[i]=a.charCodeAt(0);let n=is(l);Ol(n)&&!s(n)&&r.push(n)}return r},
cd=e=>{let t=s=>1<<(e>>>s&31);return(e>>>25&5)===4?t(0)|t(5)|t(10)|t(16):t(0)},
nl=(e,t,s)=>{let r=s==st,i=t,a=!1,l=0,n=0,d=D(e[i++],-1),c=Ll[d];for(;c=="p";)d===102&&(a=!0),d=D(e[i++],-1),c=Ll[d];if(r&&d>>4===4&&(l=d,d=D(e[i++],-1),c=d>>4===4?"-":Ll[d]),d===15){d=D(e[i++],-1),n=1;let w=d.toString(16);d===56||d===58?(n=d===56?2:3,d=D(e[i++],-1),c=n===2?"m":"B"):d>>4===8?c="z":c=r1.test(w)?".":i1.test(w)?"B":"m"}if(c==o||/[-p]/.test(c)||d<0)return;let h=i,u=-1,p=-1;if(/[mBZTU]/.test(c)){let w=Ni(e,i,s);if(!w)return;let{Ce:M,length:z}=w,C=e[i]||0;u=M|(l&4)<<1,C>=192&&(p=C&7|(l&1)<<3),c==="T"&&(c=M<2?"b":"."),c==="U"&&(c=M<2?"z":"."),i+=z}else u=d&7|(l&1)<<3;let m=l>71,g=a&&!(r&&/^(?:e8|e9|8.)$/.test(d.toString(16)))?2:4,S=i+qm(c,g,r,m);if(!(S>e.length||S-t>15))return{end:S,map:n,xt:d,ui:m,Tt:u,ns:p,_s:h,immediate:i}},
qm=(e,t,s,r)=>{switch(e){case"b":case"B":return 1;case"w":return 2;case"e":return 3;case"z":case"Z":return t;case"v":return r?8:t;case"o":return s?8:4;default:return 0}},
Ym=(e,t)=>{let s=t==st?8:4,r=(l,n)=>n?(e[l]||0)<<24>>24:(Y(e,l,4)||0)|0,i=({_s:l})=>{let n=e[l]||0;if(!(e[l+1]!==36||(n&7)!==Vl||n>191))return n<64?0:r(l+2,n<128)},a=(l,n)=>{let{registers:d,n:c}=n,{map:h,xt:u,Tt:p,ns:m,immediate:g}=l,S=d1(l),w=d&~S,M=De=>De>=0&&(d>>De&1)===1,z=De=>c.map(Dt=>Dt+De).filter(Dt=>Dt>=0);if(h>0)return{registers:w,n:c};let C=u>>3===10;if(C||u===104||u===106||u===255&&(p&7)===6)return{registers:w,n:C&&M(p)?[...z(s),0]:z(s)};if(u>>3===11)return{registers:w,n:z(-s)};if(u>>2===32&&m===Vl&&(p===0||p===5)){let De=r(g,u!==129);return{registers:w,n:z(p===0?-De:De)}}if(S>>Vl&1)return{registers:w,n:[]};let j=u===137;if((j||u===139)&&m>=0){let[De,Dt]=j?[p,m]:[m,p];return{registers:M(De)?w|1<<Dt:w,n:c}}let H=j||u===199?i(l):o;if(H==o)return{registers:w,n:c};let Ss=c.filter(De=>De!==H);return{registers:w,n:j&&M(p)?[...Ss,H]:Ss}};return{se(l,n){let d=nl(e,l,t);if(!d||d.map>0||d.immediate!==n)return;let{xt:c,Tt:h,ns:u,end:p,ui:m}=d;if(p-n!==4)return;if(c===104)return{end:p,state:{registers:0,n:[0]}};let g=c>>3===23;if(!g&&(c!==199||m))return;let S=g?o:i(d);if(S!=o)return{end:p,state:{registers:0,n:[S]}};let w=g?h:u;return w<0?o:{end:p,state:{registers:1<<w,n:[]}}},step(l,n){let d=nl(e,l,t);if(!d)return;let{map:c,xt:h,Tt:u,end:p,immediate:m}=d,g=(C,j)=>({end:p,state:C,next:C.registers===0&&C.n.length<1?[]:j}),S=h===255&&c===0?u&7:0;if(c===0&&(h===232||S===2)){let C=t==st?l1:[],j=[...[0,1,2,3].filter(H=>n.registers>>D(C[H],31)&1),...n.n.map(H=>H/s)];return b({},g({registers:n.registers&a1,n:[]},[p]),{call:j})}let w=c===0&&h===233||c===1&&h>>4===8,M=c===0&&(h>>4===7||h===235||h>>2===56);if(M||w){let C=p+r(m,M);return g(n,h===233||h===235?[C]:[p,C])}let z=c===0?S===4||(h&246)===194||h>>2===51:c===1&&h===11;return g(a(d,n),z?[]:[p])}}},
Zm=(e,t,s,r)=>s==tt?$m(e,t):_m(e,t,s,r),
_m=(e,t,s,r)=>{let i=Ym(e,s),a=Y(e,t,4);if(a!=o)for(let l of f1){let n=t-l,d=n<0?o:i.se(n,t);if(!(!d||!Jm(e,n,s,r)))return{at:n,end:d.end,value:a,Js:[t,t+2],$s:Rs,words:[a,a],ne:Lh(i,d)}}},
Jm=(e,t,s,r)=>{let i=new Map([[t,!0]]),a=c=>{let h=[],u=c;for(;u<t&&!i.has(u);)h.push(u),u=D((nl(e,u,s)||f).end,Bh);let p=u<Bh?i.has(u)&&i.get(u):o;for(let m of h)i.set(m,p);return p};if(r!=o)return a(r)===!0;let l=0,n=0,d=t-c1;for(let c=F(0,d-h1);c<d;c+=1){let h=a(c);h===!0&&(l+=1),h===!1&&(n+=1)}return l>=u1&&l>=n*15},
$m=(e,t)=>{let s=t1(e),r=t%4===0?s.se(t,t):o;if(!r||r.end>e.length)return;let{end:i}=r,a=Ae(e,t),l=Lh(s,r),n=(a>>>21&3)===1;if(!(a&4194304))for(let d=t-4;d>=0&&d>=t-p1*4;d-=4){let c=Ae(e,d);if(((a^c)&2145386527)>>>0===538968064){let h=n?[d,t]:[t,d],[u=0,p=0]=h,m=[Ae(e,u),Ae(e,p)],g=w=>w>>>5&65535,S=(g(m[1])<<16|g(m[0]))>>>0;return{at:d,end:i,value:S,Js:[u,p],$s:"words",words:m,ne:l}}if((c>>>26&7)===5||cd(c)>>>(a&31)&1)return}},
eg=(e,t,s,r,i,a)=>{let l,n=r==tt?4:1,d=F(a||0,t-m1);for(let c=d+(t-d)%n;c<t;c+=n){if(r!=tt&&!i(Y(e,c,4)||0))continue;let h=Zm(e,c,r,a),u=h&&h.ne.some(p=>p.returnsTo===t&&p.pi===s);if(!(!h||!u||!i(h.value))){if(l)return{kind:"several"};l=h}}return l?{kind:N,Nt:l}:{kind:se}},
tg=(e,t,s,r,i)=>{let a=c=>r(me(ie(c))),l=i&&ge(i,s),n=[b1,Kh(s)];l!=o&&l>0&&l<S1&&n.unshift(l);let d={kind:E};for(let c of n){let h=v(s,-c),u=sg(e,h,c);if(!u)continue;let p=eg(u,c,g1,t,a,c===l?0:o);if(d=p.kind==N?rg(p.Nt,h,c):p,d.kind!=se)return d}return d},
sg=(e,t,s)=>{var r;let i=Hh-Kh(v(t,s))%Hh;return(r=e.readMemory(t,s+Wh))!=null?r:e.readMemory(t,s+U(i,Wh))},
rg=(e,t,s)=>{let r=e.ne.filter(i=>i.returnsTo!==s);return{kind:N,Nt:e,start:t,os:[...new Set(r.map(i=>v(t,i.returnsTo)))],mi:e.value>=ul}},
ig=(e,t,s,r)=>{let i=ir(e);if(i)return{kind:Xr,y:i};let a=wi(e);if(a.kind!=_)return{kind:Xr,y:a};let{target:l}=a,{Xe:n,St:d,pointerSize:c}=l,h=d&&po(e,d);if(!n||!d||!h)return{kind:bn};let u=d.ze+1-h.length-(d.n>d.ze+1?0:1);if(u<t.length)return{kind:"noSlots",free:u};let p=new Set(h);for(let{newTag:C}of r)p.add(C);let m=C=>p.has(C)||Mi(C).length>0,g=w1($(e,OS),l),S=new Pc(e,l),w=[],M=C=>{let{returnsTo:j,site:H,tag:Ss,entry:De,newTag:Dt}=C,ks=yl(l,j);if(!ks)return{kind:qr};if(Ss==o){let Ce=S.before(j);if(Ce.kind!=qt||Ce.of!=x)return{kind:"noAllocation"}}let of=Ce=>r.some(Mx=>Mx.newTag===Ce),Er=tg(e,n,j,Ce=>Ss==o?Ol(Ce):Ce===Ss||of(Ce),De);if(Er.kind!=N)return{kind:Er.kind==se?"noImmediate":Er.kind};let{Nt:_l,start:df,os:cf,mi:vx}=Er,Jl=me(ie(_l.value));if(of(Jl))return{kind:"already"};if(cf.length>0&&!s)return{kind:"shared",os:cf};let Ax=Qm(l.build,l.description),hf=vx?"protected":C.isVerified?"verifier":Ax;if(hf!=_t)return{kind:Sn,why:hf};let Px=Ce=>Ie(v(df,_l.at),Ce)<=0&&Ie(Ce,v(df,_l.end))<0;if(g.some(Px))return{kind:Ns};let Ct=Dt!=null?Dt:Xm(Jl,1,m)[0];if(Ct==o)return{kind:"noVariant"};if(!Ol(Ct))return{kind:kn,newTag:Ct};if(m(Ct))return{kind:"tagTaken",newTag:Ct};let Rr=k1(Er,Ct);return Rr?w.some(({address:Ce})=>Ce===Rr.address)?{kind:"already"}:(p.add(Ct),{tag:Jl,newTag:Ct,address:Rr.address,before:Ft(Rr.before),after:Ft(Rr.after),module:ks.name,start:ks.start,size:ge(ks.start,ks.end)||0,timestamp:ll(e,ks.start)||0,site:H}):{kind:"twoWords"}},z=[];for(let C of t){let j=M(C);"kind"in j?z.push({site:C.site,y:j}):w.push(j)}return{kind:$t,pointerSize:c,patches:w,refused:z}},
nr=e=>{let[t,s]=[e,0];for(;t>=1024&&s<3;s+=1)t/=1024;return s>0?`${t.toFixed(1)} ${"KMG"[s-1]}B`:`${e} bytes`},
_e=(e,t="")=>{let s=e<10?`${e.toFixed(1)} s`:`${ue(e)} s`;return/simulated/.test(t)?`${s} (simulated)`:s},
ag=(e,t)=>{let s=L(e);switch(t.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case Ur:return`${s} has ${t.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case $l:return`${s} holds ${L(t.Wr)}, which is no single byte. Give the bytes: "41 62 63 20".`;case en:return`${s} has bit 31 set, which the kernel clears before it compares: use ${C1(t.Hr)}.`}},
hd=(e,t)=>{if(e==o)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=t.length<1?`Begin with dx @$pool.hitTag(${G(e)}).`:Bl(t.map(G));return`Nothing has been recorded for ${G(e)}. ${s}`},
ol=e=>{switch(e.kind){case dn:return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case xs:return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case cn:return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${Ye(e.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case Cs:return qh(e);case"noSymbol":return`there is no symbol nt!${e.name}${ms(e.Ke)}. Set the symbol path (.symfix; .reload) and try again.`;case ln:return"the module list holds no nt. Type .reload and try again.";case oa:return"the target does not answer (r $ptrsize says nothing). Is it still there?";case E:return"nt!PoolHitTag cannot be read. Type .reload and try again.";case on:return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case nn:return`nt!PoolHitTag holds ${Ht(e.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case Ds:return lg(e.tag,e.Qt);case hn:return`${e.js.map(Ye).join(Ca)} are both in use and print alike. Say which: dx @$pool.hitTag("${Ye(e.js[0]||0)}", "unseen").`}},
lg=(e,t)=>{let s=t.map(i=>`${G(i)} (${Ye(i)})`),r=s.length<1?"":`${Bl(s)} `;return`no allocation with ${G(e)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${G(e)}, "unseen").`},
Ut=e=>{if(e.kind==fe)return"PoolHitTag is as it was.";if(e.kind==Et)return ng(e.holds);let t=ms(e.Z);return`${e.holds==o?"MAY BE ARMED":"STILL ARMED"}${t}: type ${e.repair}`},
ng=e=>e==o||Ke(e)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${G(ie(e))} by now, and not by this call: dx @$pool.status()`,
og=e=>{switch(e.kind){case Ne:return"Nothing was armed.";case Ee:return`PoolHitTag is not written: ${ol(e.y)}`;case xa:return e.undone.map(Ut).join(" ");case wn:return e.undone.kind==fe?`PoolHitTag held ${Ht(e.held)}, armed by somebody else; it holds 0 now.`:Ut(e.undone)}},
dl=e=>{let t=e.oe(),s=e.Ue();if(t.kind==k)return` (${cg(t.why)}${_h(e)?`: ${Zh}`:""})`;let r=[...t.kind==Kr?[`${E1(t.missed,e.counts().unknown)} not seen`]:[],...s>0?[`the block of ${y(s,K)} is not known${dg(e)}`]:[]];return r.length<1?"":` (${Zh}: ${r.join(te)})`},
dg=e=>{let{count:t,requested:s}=e.Ze(),r=Jh(s,t);return r===""?"":`, ${y(t,Rt)} among them${r}`},
cg=e=>{switch(e){case At:return"what the tag tracker counted is not known";case yn:return"the hunt was not brought to its end";case mn:return"the target was started again";case Dn:return"the first hit of a capture may be the last one before it, reported again";case Fs:return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
Ei=e=>{if(gs(e)===0)return"";let t=e.booked();return t==o?k:`${he(t*1e3)/10} %`},
hg=e=>{switch(e.kind){case"saved":{let{e:t,vt:s,hunts:r,snapshots:i}=e;return`${r.map(O1).join("")}Saved ${[...tu(i),y(r.length,Ve)].join(Ca)} in ${U1(t,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${L(t)}), or pooltag analyze ${t}, with all its files.`}case"underWay":return`All of it is in ${e.e} already, and hunts are recorded there as they go.`;case Yr:return`Not saved: ${e.path} is there already. Give another name, or open it first to go on with it.`;case pe:return`Not saved: ${qi(e)}`}},
ug=e=>{switch(e.kind){case ke:return`${G(e.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${e.path}.`;case Is:return`${e.path} is no recording.`;case Qr:return`it was written by a later pooltag (format ${e.version}).`;case pe:return qi(e)}},
fg=e=>{let{e:t,recording:s,left:r,cut:i}=e,{hunts:a,tr:l,snapshots:n}=s,d=[...tu(n.length),...a.map(Xi)],[c]=l.B;return[`Opened ${t}: ${d.join(Re)||"no hunt"}.`,i&&`It ends early: ${i}.`,c&&`${y(l.count,"line")} damaged or missing, the first at ${c.line}.`,pg(r,s.At),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
pg=(e,t)=>{if(!(!t||e.kind==Ne))return e.kind==ke&&!e.hi?`PoolHitTag STILL HOLDS ${G(e.o.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${Ht(e.o.saved)} disarms.`:`It was ${V1(t)}${mg(e)}`},
mg=e=>{switch(e.kind){case ke:return", as this dump shows (dx @$pool.status()).";case Da:return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case Jt:return", on another target or before a restart: nothing of it is armed here.";case k:return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${Ht(e.o.saved)} disarms.`}},
gg=e=>{switch(e.kind){case"shared":return`calls before ${e.os.map(Je).join(te)} get the same constant: "together" moves all`;case Sn:return`${G1[e.why]}, and a block with a new tag may crash the machine when it is freed (0xC2)`;case"tagTaken":case kn:return`${G(e.newTag)} ${su[e.kind]}`;case Zr:return`not written${ms(e.Z)}: absent (.pagein) or protected code`;default:return su[e.kind]}},
bg=e=>{switch(e.kind){case Xr:return ol(e.y);case bn:return"processor or tags in use are not known (vertarget, .reload).";case"noSlots":return`the tag tracker has ${e.free} free slots.`;case Ta:return Yi(e.path);case"notWhole":return`it did not take${ms(e.Z)}. ${e.gi?`CODE MAY BE PATCHED: ${yr}`:"Nothing is patched by it."}`}},
ud=e=>{if(e.kind==Ee)return`Not retagged: ${bg(e.y)}`;let{Si:t,refused:s,path:r}=e,i=s.map(({site:l,y:n})=>`${l}: ${gg(n)}`).join(Re),a=i&&`Not retagged: ${i}.`;return t.length<1?a:`PATCHED: ${t.map(({site:l,newTag:n})=>`${l} ${G(n)}`).join(te)}. ${a} Next: g, break in, dx -g @$pool.patches(); then ${yr}. Journal: ${r}`},
fd=e=>{switch(e.kind){case Ne:return"No code is patched.";case Ta:return`Nothing is written: ${Yi(e.path)}`;case"restored":return pd(e.undone)}},
pd=e=>{let t=a=>a.map(({Pt:l})=>l.site).join(te),s=e.filter(({kind:a})=>a==fe).length,r=t(e.filter(({kind:a})=>a==Et)),i=e.filter(Gl).map(B1).join(Re);return[s>0&&`The code of ${y(s,"site")} is as it was.`,r&&`Not written, other code is there: ${r}.`,i&&`STILL PATCHED, OR MAY BE: ${i}`].filter(Boolean).join(" ")},
Sg=e=>e.kind==se?Xe:e.kind==N?`${y(e.Oe.patches.length,"site")}: ${yr}; ${e.path}`:Yi(e.path),
kg=e=>{switch(e.kind){case ca:{let{target:t,tag:s}=e,r=t.Qe.length;return`pooltag: ${[...t.description===""?[]:[t.description],y(t.modules.filter(i=>!i.De).length,"module"),...r>0?[y(r,"processor")]:[]].join(te)}; arming ${G(s)} at ${bf(t.poolHitTag,t.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${G(e.tag)}: ${Ut(e.undone)}`;case"dropped":return`pooltag: no room any more for the first ${y(e.hunts,Ve)}`;case Cn:return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${Q1(e.seconds)}`;case xn:return`pooltag: should anything go wrong, this disarms: ${e.command}`;case"progress":return X1(e);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${ia(e.bytes/1024)} KB of the tag tracker: about ${_e(e.bytes/j1)} over a serial line, at once over a network`;case"asking":return`pooltag: ${e.blocks} of ${y(e.of,Se)} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${Ht(e.value)} again`;case Lr:return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${e.command}`;case Tn:return`pooltag: patches that were not whole, or did not outlive a restart. ${pd(e.undone)}`;case Nn:return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case vn:return`pooltag: nothing more is recorded, the hunt goes on: ${qi(e)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
wg=e=>{if(!e.includes("<"))return e;let t=e.replace(Y1,"");return t===e?e:t.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
md=e=>{if(typeof e==Na)return e;if(!yg(e))return;let t=e.convertToNumber();return xt(t)?t:o},yg=e=>typeof e=="object"&&e!==null&&"getHighPart"in e,
or=e=>{for(let t=0;t<e.length;t+=iu)host.diagnostics.debugLog(e.slice(t,t+iu));host.diagnostics.debugLog(`
`)},
gd=(e,t)=>dr(()=>{let s=host.memory.readMemoryValues(ru(e),t,1);return s.length===t?new Uint8Array(s):o}),dr=e=>{try{return e()}catch(t){return}},
pt=(e,t)=>{try{return t(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new fr(e,s)}},bd=e=>Ri(()=>Cg(e))||Ri(xg),
Dg=()=>{Ri(()=>Reflect.deleteProperty(Zi(),zt)&&Zi()[zt]==o)||Ri(()=>Sd(`dx -r0 @$vars.Remove("${zt}")`))},Cg=e=>(Zi()[zt]=e,Zi()[zt]!=o),
xg=()=>[`Debugger.State.Scripts.${lu}.Contents.pool`,"@$scriptContents.pool"].some(e=>Sd(`dx -r0 @$${zt} = ${e}`)),
Sd=e=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(e)].some(t=>`${t}`.includes("Error")),Ri=e=>{try{return e()}catch(t){return!1}},
kd=e=>{let t=new Map;for(let s of e)for(let r of s){let i=r.name.toLowerCase();!(t.size>0&&i.endsWith("(reactos)"))&&!t.has(i)&&t.set(i,r)}return[...t.values()]},
Tg=e=>{let t=e.slice(0,4),s=e.slice(4,gt).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),l=(i<0?r:r.slice(0,i)).trim(),n=l=="<unknown>"?a:l;return s[0]!=="-"||!n||i<0&&/\s/.test(n)?/^\s*(?:rem\b|\/\/|;|$)/i.test(e)?o:_r:{pattern:t.includes("*")?t.trim():t,name:n,description:a}},
Ng=(e,t,s)=>{let r=[],i=[],a=O(()=>{for(let l of[rD(s),vg(t)]){let n=l.find(c=>s.exists(c));if(n==o)continue;let d=new eD(n);s.read(n,c=>(d.push(c),!0)),r.push(d.ki(e)),i.push(n)}},({message:l})=>l);return{users:kd([...r,Mi(e)]),read:i,failed:a}},
vg=e=>{let t=/[a-z]:[^;]*?(?=\\winext)/i.exec(e.query(nS).join("")),s=["10","8.1"].map(r=>`${tD}${r}\\Debuggers\\x64`);return[...t||[],...s].map(r=>r+sD)},
Ag=(e,t)=>{switch(e){case"Image name":return{image:t};case"File version":return{version:t};case"CompanyName":return{wi:t};case"ProductName":return{ll:t};case"FileDescription":return{description:t};case"Timestamp":{let[,s,r=""]=iD.exec(t)||[];return r?{linked:s,nl:ce(r,16)}:{}}default:return{}}},
Pg=e=>{let t=[];for(let{name:s,De:r}of sr($(e,Hd)))r||t.push(s);return s=>{var r,i;let a=(i=(r=lD.exec(s))==null?o:r[1])==null?o:i.toLowerCase();if(!a||t.length<2)return;let l=t.find(d=>d.toLowerCase()===a);if(!l)return An;let n=new aD;for(let d of $(e,kS(l)))n.push(d);return n.modules[0]}},
wd=(e,t,s,r)=>{let i=yi(e),a=kl(e,i);if(!i||!a)return;let l=It(e,i);r||t({kind:"tables",bytes:nD(a)});let n=r?Mg(e,a,r):mo(e,a);if(!n)return;let d=a.v.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:e.now(),uptime:l&&ue(l.uptime),bootTime:l&&ue(l.bootTime),whole:!r,bits:d,rows:n.map(({tag:c,nonPaged:h,paged:u})=>[me(c),...cu(h),...cu(u)]).filter(c=>r||c.slice(1).some(h=>h!==0))}},
Mg=(e,t,s)=>{let r=[];for(let i of s){let a=$a(e,t,i);if(a.kind==N)r.push(a.record);else if(a.kind==et)r.push({tag:i,nonPaged:hu,paged:hu});else return}return r},
Eg=e=>{let[t,s]=(oD.exec(e)||[]).slice(2).map(Number);return t==o||s==o?o:(t*4===s||t*8===s)&&s<9007199254740992?s:o},
Rg=e=>{let t=(a=ys)=>a>=0?a*dD:o,{"NonPagedPool Usage":s=ys,"NonPagedPoolNx Usage":r=0,"NonPagedPool Max":i}=e;return{nonPaged:t(i==o?i:s+r),hs:t(i),paged:t(e["PagedPool Usage"]),us:t(e["PagedPool Maximum"]),Mt:t(e[Pn]),yi:t(e["Available Pages"])}},
Fg=e=>{var t;let s={};for(let r of e){let i=(/^\s*(\w[\w ]*):/.exec(r)||f)[1];i&&(s[i]=(t=Eg(r))!=null?t:ys)}return s[Pn]?Rg(s):o},
yd=e=>{let t={kind:e.whole?es:"rows"};return b({},e,{Et:"debugger",table:Us,Di:!0},{sr:t,rr:e.bits===64,rows:uu(e)})},
Ig=(e,t)=>{if(t.every(({tag:r})=>r!=o))return t;let s=Ug(e);return t.map(r=>{let i=r.tag==o?Og(r,s):o;return i?b({},r,{tag:me(i.tag)}):r})},
Ug=e=>{let t=kl(e,yi(e));return t&&mo(e,t)||[]},
Og=(e,t)=>{let s=t.filter(({tag:i})=>J(me(i))===e.text),r=s.length===1?s:s.filter(i=>uD(i,e));return r.length===1?r[0]:o},
Lg=(e,t)=>{let s=e.now(),r=Po($(e,wf(Oe,!0))),i=r?o:wd(e,t,""),a=r?Ig(e,r.rows):i&&uu(i);return a&&{rows:a,Ci:!r,unread:r?r.unread.length:0,total:r?hD(r):"whole",seconds:(e.now()-s)/1e3,session:e.session().description}},
Vg=(e,t)=>{if(t==Oe)return I(e,fD);let s=Gg(t);return I(e,(r,i)=>s(i)-s(r))},
Gg=e=>{switch(e){case ts:return t=>t.nonPaged.bytes;case je:return t=>t.paged.bytes;case Os:return t=>(t.nonPaged.allocs||0)+(t.paged.allocs||0);case Ls:return t=>(t.nonPaged.frees||0)+(t.paged.frees||0);case Jr:return Wl;case Rs:return mu;case"peralloc":return t=>Wl(t)===0?0:mu(t)/Wl(t)}},
Bg=e=>{switch(e.kind){case Ee:return ol(e.y);case pe:return`the debugger refused "${e.call}": ${e.message}`;case Zr:return`writing nt!PoolHitTag did not take${ms(e.applied.Z)}. ${Ut(e.applied.undone)}`}},
Wg=e=>{if(e.kind==Cs)return`Not captured: ${qh(e)}`;let{xi:t}=e;return t==o?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${G(t)}: somebody has changed it. dx @$pool.arm(${G(t)}) arms it again.`},
Hg=(e,t,s)=>{let{boot:r,Ti:i,rows:a,Ni:l}=e,n=gD(t,s);return[`${y(a.length,Oe)} (bytes) from ${t.name} to ${s.name}`,...n>0?[Su(n,ku)]:[],...l.length>0?[`${y(l.length,Oe)} only in one`]:[],...xu(r),...i?["Allocs and Frees at least so many"]:[],Hl].join(Re)},
Kg=e=>{switch(e.kind){case Vs:case $r:return;case Yt:return`Ended by ${zg(e.Pe)}: the prompt is yours.${e.vi?DD:""}`;case Qe:return"Ended because the target is gone; a restart leaves nothing armed.";case Mn:return`Ended after ${e.count} hits in a row that were neither allocation nor free by anything known.`;case En:return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${e.Ai.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case pe:return`Ended because the debugger failed "${e.call}": ${e.message}`;case Gs:return`Ended because the target has not run: g answered ${L(e.tt)}. al lists your aliases, ad g removes one.`;case Rn:return"Ended because another call of pooltag took over."}},
zg=e=>{switch(e.kind){case Bs:return"a break-in";case Ns:return`breakpoint ${e.number}`;case Xt:return`bugcheck ${Ht(e.code)}`;case va:return`a break at ${e.at}, which is no pool function`;case B:return`another stop (${e.w})`}},
jg=e=>{let{capture:t,hunt:s,tag:r}=e,{hits:i,Pi:a}=t,l=gs(s),n=[y(a.alloc,Rt),y(a.free,R),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(te),d=l===0?"":`coverage ${Ei(s)}${dl(s)}`,c=[l>i&&`the whole hunt: ${y(l,K)}`,d].filter(Boolean),h=[`: ${n}`,c.join(te)].filter(Boolean).join(Re);return[`${y(i,K)} on ${G(r)} in ${_e(t.seconds,s.start.target.description)}${h}.`,Kg(t.end),l===0&&TD(t.end)?Qg(s):o,e.disarmed&&(t.ps?ND(e.disarmed):Ut(e.disarmed)),sc(e.disarmed,r)?"The last hits may be on that tag.":o,l>0?xD(e):o,l>0?`Next: dx -g @$pool.leaks(${G(r)}).`:o].filter(u=>u!=o).join(" ")},
Qg=e=>{let t="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(e.st())return`The kernel counted no allocation and no free of it meanwhile: ${t}.`;let s=e.oe();return s.kind==Kr?`The kernel counted ${$h(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${t}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
Xg=e=>{let[t]=e;return t==o?"":`?${t.name}${e.length>1?` +${e.length-1}`:""}`},
qg=e=>{switch(e.kind){case"table":return`github.com/${e.source}`;case"file":return`${e.file}:${e.line}`;case"printed":return"printed by the debugger"}},
Yg=e=>{switch(e.kind){case ei:return`!vm says more of ${e.pool} pool than there can be: the symbols of nt do not fit.`;case Fn:return`Nonpaged pool is past 1 GB: ${nr(e.bytes)}.`;case In:return`${e.pool} pool is at ${he(e.share*100)} % of its limit.`;case vs:return`Memory is short, and most of it is not pool: pool is ${nr(e.pool)} of ${nr(e.inUse)} in use.`}},
Zg=e=>{let{after:t}=e.pe,s=(e.g[e.g.length-1]||f).counts;return t&&s&&_i(t,s)},
_g=(e,t,s)=>{let{after:r}=e.pe,i=(e.g[e.g.length-1]||f).counts;if(!r||!i||e.p===0)return!1;let a=U(s,FD(e,t)),l=t/e.p*Tu(r,i);return _i(r,i)+a>=l*RD},
Jg=(e,t)=>{let{after:s}=e.pe;if(e.g.length<ID||!s||e.p===0||e.me().reduce((i,a)=>i+a.Ee,0)>t*UD)return!1;let r=s;for(let{counts:i,boot:a}of e.g){if(!i||a!=qe)return!1;let l=t/e.p*Tu(r,i);if(l<=0||_i(r,i)<l*OD)return!1;r=i}return!0},
$g=(e,t)=>{let{there:s,gone:r,freed:i}=e;return{there:new Set(s),gone:new Set(r),Mi:t,ms:vu(i)}},
Dd=(e,t)=>{let s=e.held(),r=new Map(e.me().map(l=>[l.stack,l])),i=e.g[e.g.length-1],a=i&&$g(i,Dr(e,i)||0);return e.sites(t).filter(({use:l})=>l.allocs>0).map(l=>eb(l,r,s,e.p,a))},
eb=(e,t,s,r,i)=>{let a=El(e.use.$),l=[];for(let u of e.use.stacks){let p=t.get(u);p&&l.push(BD(p,s.get(u)||[],a,r,i))}let n=u=>l.reduce((p,m)=>p+u(m),0),d=l.filter(({frees:u})=>u),c=d.some(({Ei:u})=>u>0),h=(d.length>0?d:l).reduce((u,p)=>u.concat(p.gs),[]);return b({},e,{Ss:a,freed:n(({freed:u})=>u),held:n(({old:u,ks:p})=>u+p),old:n(({old:u})=>u),asked:n(({asked:u})=>u),there:n(({there:u})=>u),Rt:n(({Rt:u})=>u),kept:n(({kept:u})=>u),Ri:n(({frees:u,kept:p})=>u?0:p),re:c?ue(d.reduce((u,{re:p})=>u+p,0)):0,gs:h.reduce(({B:u,last:p},m)=>({B:U(u,m),last:F(p,m)}),{B:r,last:0})})},
Fi=(e,t)=>{switch(t.kind){case"noHits":return"";case k:return"Of no block is it known that it stays: more hits tell more.";case ti:return tb(t.allocs);case"holds":return sb(e,t.sites);case"noProof":return ib(e,t.sites,t.why);case Aa:return rb(e,t.sites)}},
tb=e=>{let t=he(e/KD),s=t>1?`; a leak of 1 in ${t} or more would have shown`:"";return`Nothing is held: of ${y(e,Rt)} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
sb=(e,t)=>{var s;let[r]=t;if(!r)return"";let{use:i,Ss:a,freed:l}=r,n=(s=(r.holding||f).blocks)!=null?s:r.held,d=U(r.old,n),c=l===0?"none of its blocks was seen freed":`${d} of them for longer than the ${a} hits that what it frees usually lives`,h=ED(e),u=h!=o&&h<=0?" The tag did not grow during the hunt.":"";return`${Ji(r)} holds ${zD(e)}${n} of ${y(i.allocs,Se)} allocated there during the hunt, ${c}.${u} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${G(e.tag)})`},
rb=(e,t)=>{let[s,...r]=t;if(!s)return"";let{there:i,asked:a,Ss:l,freed:n}=s,d=n===0?"none of its blocks was ever seen freed":`what it frees usually lives ${y(l,K)} at most`,c=r.length>0?` So does ${r.map(Ji).join(te)}.`:"";return`${Ji(s)} LEAKS: ${i} of ${y(a,Se)} are still there ${Ii(e)}, while ${d}${Cd(e)}.${c}`},
ib=(e,t,s)=>{let[r]=t;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${Ji(r)}: ${i} of ${y(a,Se)} still there ${Ii(e)}${Cd(e)}`}; ${ab(e,r,s)}.`},
ab=(e,t,s)=>{switch(s){case Fe:return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case Ws:return"too few of them have outlived what the same paths free: a longer hunt tells more";case Pa:return t.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${G(e.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case Un:return`${y(t.Rt,"old block")} of it went meanwhile: such blocks are freed, only late`;case Hs:return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
Ii=e=>{let t=e.g[e.g.length-1];if(!t)return"";let s=Dr(e,t);return`${s==o?"later":`after ${y(s,"more event")}`}${jD(e,t)}`},
Cd=e=>{let t=Zg(e);return t==o?"; what the tag has grown by is not known":t>0?`; the tag has grown by ${y(t,Se)}`:"; the tag has not grown"},
lb=(e,t)=>{let s=G(e.tag);switch(t.kind){case"asked":return;case Gs:return e.g.length>0?o:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case ti:return`${s}: no block is known that the hunt has left.`;case Jt:return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case pe:return`${s}: the debugger refused "${t.call}": ${t.message}`;case"noTarget":return`${s}: the target cannot be read (${t.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
nb=(e,t)=>{if(e.uptime==o||t.uptime==o)return k;if(t.uptime<e.uptime)return B;let s=ob(e,t);return s!=o&&t.uptime>s?qe:e.bootTime==o||t.bootTime==o?k:Ir(t.bootTime-e.bootTime)<=qD?qe:B},
ob=(e,t)=>{if(e.time==o||t.time==o)return;let s=t.time-e.time;return e.Et===t.Et&&s>0?s:o},
xd=e=>{let t=e.every(YD),s=new Map,r=e.map(({rows:a})=>{let l=new Map;for(let n of a){let d=t?`${n.tag}`:n.text,c=l.get(d),h=c?db(c,n):n;l.set(d,h),s.set(d,h)}return l}),i=[];return s.forEach((a,l)=>{i.push({Le:a,ne:e.map((n,d)=>{var c,h;return(h=(c=r[d])==null?o:c.get(l))!=null?h:ZD(n,a)})})}),i},
db=(e,t)=>{let s=(r,i)=>({allocs:$i(r.allocs,i.allocs),frees:$i(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return b({},e,{nonPaged:s(e.nonPaged,t.nonPaged),paged:s(e.paged,t.paged)})},
Td=(e,t)=>{if(e.table!==t.table)return{kind:"otherTable"};let s=nb(e,t),r=xd([e,t]);if(s==B||s==k&&r.some($D))return{kind:Jt};let i=!(e.rr&&t.rr),a=[],l=[];for(let{Le:n,ne:d}of r){let[c,h]=d;if(!c||!h||JD(c,h))l.push(n.text);else{let u=Nd(c.nonPaged,h.nonPaged,!i),p=Nd(c.paged,h.paged,!i),m=u.bytes+p.bytes;(Mu(u)||Mu(p))&&a.push(b({},n,{nonPaged:u,paged:p,bytes:m}))}}return{kind:Ma,boot:s,Ti:i,rows:I(a,(n,d)=>d.bytes-n.bytes),Ni:l}},
Nd=(e,t,s)=>{let r=(i,a)=>{if(!(i==o||a==o))return a>=i?a-i:s?o:a+4294967296-i};return{allocs:r(e.allocs,t.allocs),frees:r(e.frees,t.frees),s:t.s-e.s,bytes:t.bytes-e.bytes}},
cb=e=>{let t=hb(e),s=[],r=0;if(t.forEach((d,c)=>{for(let h of t.slice(0,c))s.push((d.value-h.value)/(d.at-h.at)),r+=Math.sign(d.value-h.value)}),s.length<1)return;let i=I(s,(d,c)=>d-c),a=d=>ub(i,d),l=t.length,n=r/aa(l*(l-1)*(2*l+5)/18);return{Me:a(.5),k:a(.25),high:a(.75),z:n}},
hb=e=>{let t=ia(e.length/eC);return e.filter((s,r)=>(e.length-1-r)%t===0)},ub=(e,t)=>{let s=(e.length-1)*t;return((e[he(s)]||0)+(e[ia(s)]||0))/2},
fb=(e,t)=>{if(e.length<tC||!t)return Ws;let s=e.slice(1).map(({value:n},d)=>n-D((e[d]||f).value,n)),r=0,i=0,a=0,l=0;for(let n of s)n>0?r+=n:i-=n,n*l<0&&(a+=1),l=n||l;return r+i===0?"flat":F(...s.map(Ir))>=sC*(r+i)?"step":t.z>=Eu&&t.k>0?"steady":t.z<=-Eu&&t.high<0?"falling":a>1&&i>=r/2?"sawtooth":"uneven"},
pb=e=>{let t=mb(e),{rt:s,boot:r}=gb(t),{at:i,ws:a}=bb(s),l=((i[i.length-1]||0)-(i[0]||0))/Ru,n=xd(s),d=I(n,(h,u)=>Fu(u)-Fu(h)).map((h,u)=>rC(h,u+1,i,a!=o)).filter(({Ft:h,bytes:u,blocks:p})=>h==Ws?u!==0||p!==0:h!="flat"),c=({Ft:h})=>+(h=="steady");return b({rt:s,Fi:t.length-s.length,boot:r},a&&l>0&&{Ii:l,ws:a},{rows:I(d,(h,u)=>c(u)-c(h)||u.bytes-h.bytes)})},
mb=e=>{let t=({sr:s},r)=>r+(s.kind==es?e.length:0);return e.filter((s,r)=>s.uptime==o||e.every((i,a)=>i.uptime!==s.uptime||t(i,a)<=t(s,r)))},
gb=e=>{let t=qe,s=e.length-1;for(;s>0;s-=1){let[r,i]=e.slice(s-1,s+1),a=r&&i&&Td(r,i);if((a||f).kind!=Ma)break;a.boot==k&&(t=k)}return{rt:e.slice(F(0,s)),boot:t}},
bb=e=>{let t=a=>e.every((l,n)=>{var d,c;return n===0||((d=l[a])!=null?d:ys)>((c=(e[n-1]||f)[a])!=null?c:ys)}),s=(e[0]||f).Et,r=t("time")&&e.every(a=>a.Et===s),i=t(Ea)?Ea:r?"time":o;return{at:e.map((a,l)=>D(i&&a[i],l)),ws:i=="time"?s:i}},
vd=e=>{let{nonPaged:t,paged:s,Mt:r,yi:i}=e,a=[];if(t!=o&&t>U(D(r,1/0),D(e.hs,1/0)))return[{kind:ei,pool:ts}];if(s!=o&&s>D(e.us,1/0))return[{kind:ei,pool:je}];t!=o&&t>iC&&a.push({kind:Fn,bytes:t});let l=(d,c,h)=>{let u=Iu(h,r);c!=o&&u!=o&&c>aC*u&&a.push({kind:In,pool:d,share:c/u})};if(l(ts,t,e.hs),l(je,s,e.us),t==o||s==o||!r||i==o)return a;let n=r-i;return i<lC*r&&t+s<n/2&&a.push({kind:vs,pool:t+s,inUse:n}),a},
Sb=(e,...t)=>{let{Mt:s}=e;if(vd(e).some(({kind:a})=>a==ei))return[];let r=[{pool:ts,used:e.nonPaged,te:e.hs},{pool:je,used:e.paged,te:e.us}],i=[];return r.forEach(({pool:a,used:l,te:n},d)=>{l&&i.push({pool:a,used:l,te:Iu(n,s),Ui:t[d]})}),i},
kb=e=>{let t=e.toLowerCase();return nC.has(t)||oC.some(s=>t.startsWith(s))},
wb=(e,t)=>{let s=[...yb(e,t).values()].map(n=>Cb(e,n)),r=s.reduce((n,{holding:d})=>n+((d||f).blocks||0),0),i=s.map(n=>b({},n,{share:r===0?0:((n.holding||f).blocks||0)/r})),a=({holding:n})=>D((n||f).bytes,-1),l=({holding:n})=>D((n||f).blocks,-1);return I(i,(n,d)=>a(d)-a(n)||l(d)-l(n))},
yb=(e,t)=>{let{modules:s,asked:r}=e,{pointerSize:i}=e.start.target,a=new Map;return e.held().forEach((l,n)=>{let d=l.filter(({block:p})=>!r.gone.has(p));if(d.length<1)return;let c=cC(e.stacks.at(n),{modules:s,skip:t,pointerSize:i}),h=Db(c),u=a.get(h);u?u.push({stack:n,Te:c,blocks:d}):a.set(h,[{stack:n,Te:c,blocks:d}])}),a},
Db=e=>e.kind==si?`${e.kind} ${e.module.toLowerCase()}`:e.kind==k?`${e.kind} ${e.why}`:e.kind,
Cb=(e,t)=>{let s=I(t,(c,h)=>h.blocks.length-c.blocks.length),r=[];for(let c of s)r.push(...c.blocks);let i=new Set(s.map(({stack:c})=>c)),a=0;for(let{stack:c,hits:h}of e.me())i.has(c)&&(a+=h.alloc);let l={p:e.p,$:new ji},n=Kc(r,e.it(),e.asked,l),d=(s[0]||f).Te||{kind:"cut"};return b({Te:d,stacks:s,allocs:a},n&&{holding:n})},
Ui=(e,t=[])=>{let{alloc:s,free:r,unknown:i}=e.counts();if(s+r+i===0)return{kind:"noHits"};let a=Dd(e,t),l=I(a.filter(({held:S,use:w})=>S>0&&w.site!=o),SC);if(l.length<1)return e.he()?{kind:ti,allocs:s}:Lu;let n=e.g[e.g.length-1];if(!n){let S=l.filter(({holding:w})=>w&&w.blocks>0);return S.length>0?{kind:"holds",sites:S}:Lu}let d=l.reduce((S,w)=>S+w.re,0),c=l.reduce((S,w)=>S+w.held-w.old,0),h=l.map(S=>({site:S,lt:wC(e,S,{re:d,ks:c},n)})),u=h.filter(({lt:S})=>S==o).map(({site:S})=>S),p=h.filter(({lt:S})=>S==Pa).map(({site:S})=>S),m=F(Ou*Vu(p),U(xr,Ou*Vu(u))),g=u.filter(({re:S})=>S>=m);return g.length>0?{kind:Aa,sites:g}:{kind:"noProof",sites:l,why:D((h[0]||f).lt,Ws)}},
xb=e=>{let t={};for(let[s,[r,i,a,l,n]]of ws(e)){let d=i.replace("@","@$$pool.").replace(/\.$/,"");t[s]={group:r,line:d,short:a,usage:s+l,help:n}}return t},
Tb=()=>{let e={};for(let[t,{usage:s,help:r}]of ws(ea))e[t]={Help:`${s} - ${r}`};return e},
Ad=(e,t)=>{let s=(ea[e]||f).usage||"",r=s.endsWith("()")?0:s.split(",").length;if(t.length>r)throw new W(v1(`${t[r]}`,s))},
Ot=(e,t)=>{if(t==o)throw new W(T1(e));if(typeof t!=le)throw new W(x1(e));let s=mf(t);if(!s.ve)throw new W(ag(t,s.y));return s.tag},
Pd=(e,t,s,r=1,i=1/0)=>{let a=md(t);if(a!=o&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new W(N1(e,r,i,s))},
Md=(e,t)=>{let s=`dx @$pool.${e}200) or dx @$pool.${e}200, 60, 40)`,r=[Vs,$r,Le],i={hits:xC};return t.forEach((a,l)=>{let n=r[l];if(!n)throw new W(Kt(`${a}`,s));let d=n==Le?TC:[];i[n]=Pd(`The number of ${n}`,a,s,...d)}),i},
Ed=(e,t)=>{if(typeof t==le&&t.trim()!=="")return t.trim();let s=t==o||typeof t==le?"An empty pattern":`${t}`;throw new W(Kt(s,`dx @$pool.${e}("mydrv!MyAlloc*")`))},
Oi=(e,t)=>{if(typeof t==le&&t.trim()!==""&&!NC.test(t))return t;throw new W(R1(e))},
Li=(e,t)=>{if(t==o||typeof t==le&&t!=="")return t;throw new W(Kt(`${t}`,`dx @$pool.${(ea[e]||f).usage||""}`))},
Nb=(e,t)=>{if(e==o||/[*?]/.test(e))return;let s=L(e),r=ko(e,t).map(i=>L(i));throw new W(r.length>0?`${s} is no tag in the listing. ${Bl(r)}`:Kt(`${s} is no tag in the listing and`,Gu))},
vb=(e,t)=>{let{asked:s,p:r}=e,{count:i,ir:a}=e.it(),l=(e.$e(1)[0]||f).time,n=Bu(e),d=new Set((n||f).gone),c=new Set((n||f).there),h=[];return e.held().forEach((u,p)=>{let m=e.It(e.stacks.at(p),t);for(let g of u){let{block:S,hit:w,time:M}=g;if(s.gone.has(S)||d.has(S))continue;let z=M==o||l==o?o:l-M,C=(s.there.has(S)?a:i)>0,j=c.has(S);h.push(b({},g,{site:m,lr:r-w,ys:z,Oi:C,Li:j}))}}),I(h,(u,p)=>u.hit-p.hit)},
Ab=(e,t)=>{if(!e)return!1;let s=t.replace("...","*"),r=[e.key,e.frame.text];return Pi(e.frame,[s])||r.some(i=>rr(s,i))},
Pb=e=>{if(e.oe().kind==k)return"none of them was seen freed; how many frees were not seen is not known";let{count:t}=e.it();return t===0?o:`up to ${t} of them may have been freed unseen`},
Mb=e=>{var t;let s=(t=Bu(e))==null?o:t.gone.length;return s==o?o:`${s} more gone ${Ii(e)}`},
Eb=(e,t)=>{let s=t.Li?`; there ${Ii(e)}, it or a like one`:"";return MC(e,t)+s},
Rb=(e,t)=>{let s=t.length<1?"No call site holds blocks":`Those that hold blocks: ${t.join(te)}`;return`${L(e)} fits no call site that holds blocks. ${s}.`},
cl=(e,t)=>{var s;return t==o?"":(s=(e.Ds(t)||f).image)!=null?s:Je(t)},
Rd=(e,t,s)=>{if(t==o)return;let r=(e.Ds(t)||f).id,i=r==o?"":`, id ${r}`,a=`${cl(e,t)} (${Je(t)}${i})`;return Ku(s)?`an interrupt or a deferred call, on top of process ${a}, which need have nothing to do with it`:`process ${a}`},
hl=(e,t,s)=>{let r=new Map;for(let{process:n,stack:d}of s){if(n==o)continue;let c=Ku(e.stacks.at(d))?"(in an interrupt or deferred call)":cl(e,n);r.set(c,(r.get(c)||0)+1)}if(r.size===0)return;let i=I([...r],([,n],[,d])=>d-n),a=i.slice(0,FC).map(([n,d])=>`${n} ${d}`),l=i.length-a.length;return`${t}: ${a.join(te)}${l>0?`, ${l} others`:""}`},
Fb=(e,t)=>{var s;if(e.length<=t)return e;let r=((s=/(?:\+0x[0-9a-f]+)?$/.exec(e))==null?o:s[0].length)||0,i=t-3-r,a=U(e.indexOf("!")+1,i),l=he((i-a)/2);return`${e.slice(0,i-l)}...${e.slice(e.length-r-l)}`},
ve=(...e)=>{let t={};for(let s of e)t[s]={PreferredRadix:10};return t},
Lt=e=>{let t=Ib(e),s=new Set(e.map(({tag:i})=>i)).size>1,r=t.size>1;return i=>b({},s&&{Tag:ae(J(i.tag))},r&&{Target:t.get(ju(i))||""})},
Ib=e=>{let t=new Map,s=new Map;for(let r of e){let i=ju(r);if(t.has(i))continue;let a=`${D(r.start.target.build,"(unknown)")}`,l=(s.get(a)||0)+1;s.set(a,l),t.set(i,l===1?a:`${a} (${l})`)}return t},
cr=(e,t,s,r)=>{let i=e.map(a=>Xi(a)+M1(a));return t===0?[`no ${s}`,...i].join(Re):[`${y(t,s)} (${r})`,...i,Kl].join(Re)},
Ub=(e,t,s)=>{let r=e.map(i=>[Xi(i),Pb(i),Mb(i)].filter(Boolean)).map(i=>i.join(te));return t===0?["no block",...r].join(Re):[`${t<s?`the oldest ${t} of `:""}${y(s,Se)} (address, call site), the oldest first`,...r,Kl].join(Re)},
Ob=(e,t)=>{let s=`read${e.Ci?" from the tag tracker":""} in ${_e(e.seconds,e.session)}`,r=e.unread>0?[`${y(e.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[e.total];return[t===0?"no tag fits":`${y(t,Oe)} (nonpaged/paged bytes)`,s,...r,...i,...t===0?[]:[Kl]].join(Re)},
Lb=(e,t,s)=>{let r=new Set,i=Lt(e),a=[],l=0;for(let n of e)for(let d of vb(n,t))d.site&&r.add(d.site.frame.text),!(s!=o&&!Ab(d.site,s))&&(l+=1,a.length<OC&&a.push(new IC(n,d,i(n))));if(s!=o&&l===0)throw new W(Rb(s,[...r]));return new de(Ub(e,a.length,l),a)},
Vb=e=>{let t=(/, Binary\s*:\s*(\S+)/.exec(e||"")||f)[1];return t==o?[]:[{ls:"list",name:t,place:{kind:"printed"}}]},
Fd=e=>{switch(e.kind){case si:return e.module;case qr:return"(code in no module)";case Us:return"(the system itself)";case"cut":return"(unknown: stack read in part)";case k:return Hu[e.why]}},
Gb=e=>{switch(e.kind){case si:return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${e.module}`;case qr:return"a driver that was unloaded, or code made at run time";case Us:return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case k:return"whoever stands behind a gap may be anybody"}},
Bb=(e,t)=>{if(!("past"in e))return t;let{frame:s,past:r}=e;return r===0?s.text:`${s.text} by way of ${t}, ${y(r,"frame")} looked past`},
Id=(e,t)=>{let s=l=>rr(l,t)||rr(l,t.trim()),r=e.split(","),i=l=>l[0]!=="-",a=r.filter(i);return(a.length<1||a.some(s))&&r.every(l=>i(l)||!s(l.slice(1)))},
Wb=e=>{let t=He(e);return jC.test(((e[t]||f).symbol||f).name||"")&&gr(e,t)},
Hb=(e,t)=>{let{blocks:s,old:r}=t,i=s===1?"stays":"stay",a=e.he(),l=a?"":ri,n=qC(t,l),d=a?"":", of what is known";return`${l}${y(s,Se)} allocated here ${i}${n}, ${r} of them old${d}`},
Kb=e=>{let{Zs:t,Ze:s,ke:r,refused:i}=e;return[...t>0?[`${y(t,Se)} of here freed by other modules`]:[],...s>0?[`the block is not known of ${y(s,Rt)} here${Jh(r,s)}`]:[],...i>0?[`${y(i,Se)} refused at once by a limit of the tag`]:[]]},
zb=e=>{if(e.kind==Wr)return;let t=e.ie==fn?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=e.skip?`; dx @$pool.skip("${e.skip}") looks past it`:"";return`${e.ti} functions lead through here${t}: perhaps a wrapper${s}`},
jb=(e,t)=>{let s=[];for(let{use:a,holding:l}of e.sites(t))l&&l.blocks>0&&s.push({use:a,holding:l});let r=s.reduce((a,{holding:l})=>a+l.blocks,0),i=s.map(a=>b({},a,{share:a.holding.blocks/r}));return I(i,(a,l)=>Yu(l)-Yu(a)||l.holding.blocks-a.holding.blocks)},
Qb=(e,t,s)=>{let r=Lt(e),i=[],a=[];for(let n of e){let d=lb(n,s.recheck(n)),c=n.g[n.g.length-1];if(d!=o?a.push(d):a.push(Fi(n,Ui(n,t))),!(d!=o||!c))for(let{use:h,held:u}of Dd(n,t))u>0&&i.push(new tx(n,h,c,r(n)))}let l=(n,d)=>d.There-n.There||d.Held-n.Held;return new de(a.join(" "),I(i,l))},
Ud=(e,t)=>{let s=[];for(let{use:r}of e.sites(t)){let{site:i,stacks:a,allocs:l}=r;if(!(i&&i.frame.address)||l===0)continue;let{address:n,symbol:d,text:c}=i.frame,h=({symbol:p})=>p!=o&&oc.test(p.name),{Se:u}=i;s.push({returnsTo:n,site:c,tag:e.tag,entry:(d||f).name?v(n,-d.offset):o,isVerified:a.some(p=>e.stacks.at(p).slice(0,u).some(h))})}return s},
Xb=(e,t,s)=>{let r=`${e}`,i=Ze(r),a=[];for(let l of t)for(let n of Ud(l,s)){if(n.site===r||n.returnsTo===i)return n;a.push(n.site)}if(!i||r.length<8)throw new W(z1(L(r),a));return{returnsTo:i,site:r}},
Od=(e,t)=>{let[s]=t.filter(r=>r!==_u);return{isTogether:t.includes(_u),newTag:s==o?o:Ot(e,s)}},
qb=(e,t)=>{if(!/[*?]/.test(t))return[Ot(Ge,t)];let s=new Set;for(let{rows:r}of e)for(let[i=0]of r){let a=ie(i);Id(t,J(a))&&s.add(a)}if(s.size===0)throw new W(wu("known tag",t));return[...s]},
Ld=(e,t,s)=>{let r=Li(Jr,t[s]),i=r==o?e[e.length-2+s]:e.filter(a=>a.name===r).pop();if(i)return yd(i);throw new W(r==o?Du:wu(Ge,r))},
Yb=(e,t)=>{var s;let{Vi:r,change:i}=t;if(r)return{value:r.holds,repair:r.repair};let a=ft(e),l=a.kind==_?t.nr(a):o,n=(s=(i||f).repair)!=null?s:ur(mr(l));return{value:a.kind==_?a.value:o,repair:n}},
Zb=(e,t)=>{let s=[];for(let{text:i,nonPaged:a,paged:l}of e){let n=(d,c)=>{(c.allocs||c.s)&&s.push(new hx(`${i} ${d}`,c))};t.startsWith("pp")||n("Nonp",a),/^p(?!p)/.test(t)||n(fa,l)}let r=ux[t.slice(-1)];return r?I(s,(i,a)=>+a[r]-+i[r]):s},
_b=e=>{let{gone:t}=e.asked,s=new Set((e.g[e.g.length-1]||f).there),r=e.held();return e.me().map(({stack:i,hits:a,le:l})=>{let n=(r.get(i)||[]).filter(({block:h})=>!t.has(h)),d=n.filter(({charged:h})=>h!=o),c={allocs:a.alloc,ol:l.bytes,frees:a.free,held:n.length,heldBytes:d.reduce((h,{charged:u=0})=>h+u,0),re:n.filter(({block:h})=>s.has(h)).length,Dt:{allocs:a.alloc-l.count,held:n.length-d.length}};return{stack:e.stacks.at(i),Gi:c}})},
Jb=(e,t)=>{let s=$b(e,t);return Array.from(s,([r,i])=>`${r} ${i}
`).join("")},
$b=(e,t)=>{let s=new Map;for(let r of e)for(let{stack:i,Gi:a}of _b(r)){if(a[t]===0)continue;let l=eS(r.tag,i);s.set(l,(s.get(l)||0)+a[t])}return s},
eS=(e,t)=>{let s="";for(let r of t)s=`;${tf(Sx(r))}${s}`,r.afterGap&&(s=s.replace(/^(;[^;]*)/,`$1;${bx}`));return tf(`[${J(e)}]`)+s},
tS=()=>{let e=0;return t=>{if(t.type==Ge)return b({},t,{name:`s${++e}`});if(t.type!=it)return t;let s=t.frames.map(r=>b({},r,{source:o}));return b({},t,{frames:s})}},
sS=()=>{or($1(Ra));let e=(s,r)=>new host.optionalRecord(new host.functionAlias(aS(r),s));class t{get Pool(){return ze}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(t,"Debugger.Models.Utility")),e("pooltop",(...s)=>ze.top(...s)),e("poolhit",(...s)=>ze.hitTag(...s)),e("poolwho",(...s)=>ze.who(...s)),e("poolleaks",(...s)=>ze.leaks(...s)),e("poolrestore",(...s)=>ze.clear(...s)),e("poolhelp",(...s)=>ze.help(...s))]},
rS=()=>{let e=bd(ze);or(e?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${nu}`)},
iS=()=>{for(let t of Zl.or())t.kind==xe&&Pr({kind:Lr,command:t.repair}),t.kind==fe&&or(`pooltag: ${Ut(t)}`);let e=nf.restore();e.kind!=Ne&&or(`pooltag: ${fd(e)}`),Mr.Cs(),Dg()},
aS=e=>(...t)=>(bd(ze),e(...t));const b=Me,f={},D=(e,t)=>e===o||e===null?t:e;var lS=Array.from({length:256},(e,t)=>(t+256).toString(16).slice(1)),Vi=e=>lS[e&255]||"",ns=e=>Vi(e>>>24)+Vi(e>>>16)+Vi(e>>>8)+Vi(e),ul=2147483648,Vd=16,Gd=/^[0-9a-f]{1,16}$/i,hr=e=>e,os=hr("0".repeat(Vd)),mt=e=>ce(e.slice(8),16),Je=e=>`0x${e.replace(/^0{1,15}/,"")}`,A=e=>e,ds=e=>`0x${(e>>>0).toString(16)}`,nS=A(".extpath"),oS=A("g"),dS=(e,t)=>A(`g ${$s(e,t)}`),fl=e=>`.catch {.printf "${e}=%p\\n", @@masm(@${e})}`,cS=e=>A(fl(e)),hS=e=>A(`rM 0x1${Wd(e.filter(t=>t==Gr))}`),uS={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},fS=A("r@$prcb"),Bd=e=>`r@${e.join(",@")}`,pS=(e,t)=>A(`${t?"kb":"k"}${ds(e)}`),mS=(e,t)=>A(`.fnent ${$s(e,t)}`),Wd=e=>e.map(t=>`;${fl(t)}`).join(""),gS=A(".lastevent"),bS=A(fl("$ptrsize")),SS=A("vertarget"),pl=A("lm"),Hd=A("lm o"),kS=e=>A(`lmvm ${e.replace(/\W/g,"?")}`),wS=A("sx"),yS={status:A("sxe bpe"),command:A('sxe -c "" bpe'),handling:A("sxe bpec")},DS=A(".reload"),CS=e=>A(`x nt!${e}`),xS=e=>A(`dt nt!${e}`),TS=e=>A(`dt nt!_EPROCESS ${e}`),NS=(e,t)=>A(`ln ${$s(e,t)}`),ur=e=>A(`ed nt!PoolHitTag ${ds(e)}`),vS=A("!vm 0x1"),AS=A("dd nt!PoolHitTag L1"),PS=A(".cache flushall"),Gi="poolHitTagNote",ml="poolPatchNote",Kd=(e,t)=>A(`dx -r0 @$${e} = "${t.replace(/[^0-9a-f ]/g,"")}"`),zd=e=>A(`dx -r0 @$${e}`),jd=e=>A(`dx -r0 @$vars.Remove("${e}")`),MS=e=>Kd(Gi,e),ES=zd(Gi),RS=jd(Gi),FS=e=>Kd(ml,e),IS=zd(ml),US=jd(ml),OS=A("bl"),LS=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,cs=e=>e.replace(LS,"."),VS=300,fr=class extends Error{
constructor(e,t){let s=t instanceof Error?t.message:String(t);super(cs(s).slice(0,VS)),this.name="HostError",this.call=e}},$=(e,t)=>O(()=>e.query(t),()=>[]),Qd=32,GS=9,BS=96,gt=8192,Ue=e=>e===Qd||e===GS,Xd=e=>e>=48&&e<=57,WS=e=>e>=48&&e<=57||(e|32)>=97&&(e|32)<=102,HS="00000000",KS=e=>zS.test(e)?e.toLowerCase():e,zS=/[A-F]/,jS=(e,t,s)=>e.charAt(t)==="?"?o:ce(e.slice(t,s),16),QS=(e,t,s)=>e.charAt(t+1)!==" "&&(e.charAt(t)===" "||s===1),qd={kind:k},gl=(e,t)=>eo(t,e.readMemory(t.address,t.before.length)),Yd=({kind:e})=>e==ee||e=="mixed";function XS(e,{address:t,pointerSize:s}){let r=xf($(e,AS),4).rows.find(a=>We(a.address,s)===t),i=r&&r.elements[0];return i==o?o:new Uint8Array(er(i))}var Ae=(e,t)=>((e[t]||0)|(e[t+1]||0)<<8|(e[t+2]||0)<<16|(e[t+3]||0)<<24)>>>0,bl=(e,t,s)=>v(e,t*s),qS=e=>gi(e,Af),YS=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i,ZS=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Zd="^ Bad register error in ",_S=["Key",tn,sn,la,rn,an,na],Sl=(e,t)=>({allocs:e.allocs+t.allocs,frees:e.frees+t.frees,bytes:e.bytes+t.bytes}),_d=(e,t)=>co($(e,xS(t)),t),JS=16,Jd=12,$S=4096,ek=e=>(e>>>24^e>>>16^e>>>8^e)>>>0,tk=[Gr,Tt,ga],$d=(e,t,s)=>O(()=>{let r=tr(e.query(cS(s))).get(s);return r&&We(r,t)},()=>{}),sk=8,rk=64,kl=(e,t)=>t&&fo(e,s=>ki(e,s,t),t),hs={kind:E};function us(e,{v:t},s,r,i){let a=bl(s,r,t.size),l=e.readMemory(a,i*t.size);return l&&Rf(l,t)}var ec=e=>e?{kind:N,record:e}:hs,tc=e=>e.kind==N&&e.address!==os,wl=(e,t)=>t.kind==N?ut(e,t.address):o,ik=(e,t)=>Ie(e.start,t)<=0&&Ie(t,e.end)<0,yl=(e,t)=>e.modules.find(s=>!s.De&&ik(s,t)),pr=e=>e.find(({name:t,De:s})=>!s&&t.toLowerCase()=="nt"),ak=(e,t)=>{var s;return((s=yl(e,t))==null?o:s.name.toLowerCase())=="nt"},lk=64,nk=0,Ke=e=>e===0||e>=2147483648,mr=e=>e!=o&&Ke(e)?e:nk;function Dl({address:e,pointerSize:t},s,r){let i=mr(s);return{thing:{kind:Nt},address:e,pointerSize:t,before:er(i),after:er(r),repair:ur(i)}}var ok=class{
constructor(e,t,s){this.aa=[],this.aj=new Set,this.dF=0,this.bL=e,this.c=t,this.dE=s}get open(){return this.aa}
get passing(){return this.aa.filter(({thing:e})=>e.kind==Nt)}run(e){return this.bL.run(e)}debugger(e){return this.bL.change(e)}
Ne(e){this.dF+=1;let t=b({id:this.dF},e);return this.aI(t,$t),t}xs(e){let t=this.Ne(e);return this.aa.push(t),t}
apply(e){let t=this;t.aa.push(e);let s;if(gl(t.c,e).kind==Or){if(s=t.S(e,e.after,"address"),s==o&&t.dy(e))return t.cW(e);if(t.aj.add(e),t.bg(e).kind==Or){let r=t.S(e,e.after,"name");if(r==o&&t.dy(e))return t.cW(e);s=D(s,r)}}return{kind:Ee,Z:s,undone:t.undo(e)}}
undo(e){let t=this;if(!t.aa.includes(e))return{kind:fe};bi(t.c,e.pointerSize);let s;for(let r=0;;r+=1){let i=t.bg(e);if(i.kind==Or)return t.ai(e,fe),{kind:fe};let a=e.thing.kind==ss,l=i.kind==k,n=Yd(i)||l&&!a&&!t.eQ(e);if(r===dk)return n||l&&a?ck(e,i,s):t.fk(e,i);if(!n||l&&r<2)continue;let d=t.S(e,e.before,r%2===0?"address":"name");d!=o&&t.aj.add(e),s=D(d,s)}}
Bi(){return[...this.passing].reverse().map(e=>this.undo(e))}Wi(e){this.ai(e,Fe)}ye(){for(let e of[...this.aa])this.ai(e,Fe)}
cW(e){return this.aI(e,at),{kind:at}}ai(e,t){this.aa.splice(this.aa.indexOf(e),1),this.aj.delete(e),this.aI(e,t)}
fk(e,t){return this.ai(e,Fe),{kind:Et,holds:rc(t)}}
aI(e,t){let{id:s,thing:r,address:i,before:a,after:l,repair:n}=e,d={id:s,thing:r,address:i,before:a,after:l,repair:n};this.dE({change:d,state:t,time:this.c.now()})}
S(e,t,s){let r=s=="name"&&this.fa(e)?ur(Ft(t)):Jn(e.address,e.pointerSize,t);return O(()=>this.bL.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
bg(e){return this.aj.has(e)?vf(this.c,e):gl(this.c,e)}dy(e){return this.bg(e).kind==ee}
fa({thing:e,address:t}){if(e.kind!=Nt)return!1;let s=ft(this.c);return s.kind==_&&s.address===t}
eQ({thing:e,address:t}){if(e.kind!=Nt)return!1;let s=ft(this.c);return s.kind==_&&s.address!==t}},dk=3,sc=(e,t)=>(e||f).kind==Et&&e.holds!=o&&e.holds!==t&&!Ke(e.holds),rc=e=>Rs in e?Ft(e.bytes):o,ck=({repair:e},t,s)=>({kind:xe,repair:e,Z:s,holds:rc(t)}),hk=({armed:e,saved:t,address:s,id:r})=>`${ns(e)} ${ns(t)} ${s} ${r}`,Cl=e=>O(()=>{let t=e.query(ES),s=t.map(Xf).find(r=>r!=o);return s?{kind:N,o:s}:{kind:t.every(r=>r.trim()==="")?k:se}},({message:t})=>({kind:t.includes(Gi)?se:k})),uk=class{
constructor(e,t,s,r,i){this.dz=!1,this.dB=!1,this.c=e,this.h=t,this.target=s,this.tag=r,this.qe=i,this.repair=ur(i);let a=e.now().toString(16);this.aI={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.aq&&this.h.open.includes(this.aq)?this.aq:o}Hi(){this.dz=Qf(this.h,this.aI)}
arm(){let e=this;if(e.dB)return ic;let{target:t,tag:s,qe:r}=e,{poolHitTag:i,pointerSize:a}=t;return e.aq=e.h.Ne(Dl({address:i,pointerSize:a},r,s)),e.h.apply(e.aq)}
Ki(){let{change:e}=this;return e?this.h.undo(e):{kind:fe}}zi(){let e=this.dq();return(e?this.ch(e):!this.dz)?this.arm():ic}
hr(){let e=this;e.dB=!0;let t=e.dq(),s=e.eD(t);return t&&e.ch(t)&&s.kind!=xe&&Di(e.h),s}ye(){this.h.ye()}
eD(e){let t=this,{change:s}=t;if(s&&!(e&&t.fc(e)))return t.h.undo(s);s&&t.h.Wi(s);let r=ft(t.c);return r.kind!=_?{kind:Et}:Ke(r.value)?{kind:fe}:{kind:Et,holds:r.value}}
fc(e){let{armed:t,address:s}=e;return!this.ch(e)&&t===this.tag&&s===this.target.poolHitTag}ch({id:e}){return e===this.aI.id}
dq(){let e=Cl(this.c);return e.kind==N?e.o:o}},ic={kind:Ee,Z:o,undone:{kind:fe}},fk=["break","second-chance break","output","ignore"],xl=(e,t)=>({kind:Cs,what:e,ji:t}),ac=({code:e,Xr:t,status:s,zt:r})=>[e,t,s,r===!1?"not handled":o].filter(Boolean).join(" - "),pk=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,mk=e=>e.split(/[;{}]/).map(t=>t.trim()).some(t=>t!==""&&!pk.test(t)),gk=3,lc=(e,t)=>[...e].some((s,r)=>e.slice(0,r)+e.slice(r+1)===t),bk=3790,Sk=1024,Tl=e=>(ir(e)||f).kind==xs,bt=e=>({kind:Ee,y:e}),kk=class{
constructor(e,t,s){this.cr=!1,this.c=e,this.h=t,this.r=s}
run(e){let t=this,s=t.h.passing.filter(i=>i!==e),r=[...s].reverse().map(i=>t.bp(i));if(s.length>0)return r.find(i=>i!=o);if(!(e||t.cr))return Tl(t.c)?o:t.eK()}
bp(e){let t=this,s=t.h.undo(e);if(yo(t.r,s,Ft(e.before)),s.kind==xe)return s;e===(t.aV||f).change&&t.fC(t.aV.id)}
fC(e){let t=Cl(this.c);t.kind==N&&t.o.id===e&&Di(this.h)}
eK(){let e=this,t=Cl(e.c);if(e.cr=t.kind!=k,t.kind!=N)return;let{armed:s,saved:r,address:i,id:a}=t.o,l=ft(e.c);if(l.kind==At){e.cr=!1;let c=ur(r);return e.r({kind:Lr,command:c}),{kind:xe,repair:c,Z:o}}if(l.address!==i||l.value!==s){Di(e.h);return}let n=e.h.xs(Dl(l,r,s)),d=e.bp(n);return d?e.aV={change:n,id:a}:Di(e.h),d}},wk=6e3,Nl=2,yk=class{
constructor(e){this.av=0,this.X=e!=o&&e>=wk?Nl:0}get Ut(){return this.X>=Nl&&!this.Ts}get Ts(){return this.av>=Nl}Qi(){this.X+=1}Xi(){this.av+=1}},gr=(e,t)=>e.slice(0,t+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===t)),Vt=e=>e.length<1?"noStack":On,nc=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Dk=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Ck=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,oc=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,xk=/^VerifierExt$/i,Tk=/\?\? ?::|`string'/,Nk=64,dc=new WeakMap,cc=e=>e==ii||e==ee,vk=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,hc=1e3,Bi=(e,t)=>({line:e,text:t.slice(0,200)}),St=4,Wi={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},uc={_t:[Be,ai,Be,ai],verbose:[Be,lt,li,ai,Be,lt,li,ai]},Ak=class{
qi(){this.cI=o,this.cw=o}
read(e){let t=V(e,0);if(!(e.length-t>160)){if(e.startsWith("Sorting by",t))this.cI=lp(e);else if(e.startsWith(ua,t))this.cw=/^NonPaged +Paged$/.test(e.trim())?t:o;else if(e.startsWith("Tag",t))return this.aC(e)}}
aC(e){let[t,...s]=np(e);if((t||f).text!="Tag")return;let r=s.map(d=>d.text).join(" "),i=r===uc.verbose.join(" ");if(!i&&r!==uc._t.join(" "))return;let a=s.map((d,c)=>{var h;return d.end-((h=(s[c-1]||f).end)!=null?h:t.start+St)}),l=i?"verbose":this.fM(a,t.start),n=this.cI;return this.qi(),{v:l,Yi:t.start,sort:n,Xt:a.join()===Wi[l].join()?a:o}}
fM(e,t){if(e.join()===Wi.current.join())return"current";if(e.join()!==Wi.oldest.join())return Ts;let s=this.cw;return(s==o?t===0:s-t===12)?"oldest":Ts}},fc={kind:_r};function Pk(e,{Yi:t,v:s},r){for(let i of[t,t-1,t+1]){if(!To(e,i))continue;let a=sl(e,i+St,r,s);if(!(!a||i!==t&&!a.qr))return No(e.slice(i,i+St),a.qt,e.slice(a.end))}}function pc(e,t,s,{v:r}){if(s<1||!To(e,t,s))return;let i=sl(e,t+s,mc(r),r);if(!(!i||!Mk(e,i.end)))return No(e.slice(t,t+s),i.qt,e.slice(i.end))}var mc=e=>Wi[e].map(()=>Qt),Mk=(e,t)=>t>=e.length||Ue(e.charCodeAt(t))||Ue(e.charCodeAt(t-2))||e.startsWith(gc,t),gc="UNKNOWN pooltag",Ek=(e,t)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(e.slice(t,t+160)),Rk=5e4,Fk=1024,Ik=16,Uk=class{
constructor(e){this.ar=[],this.an=[],this.O=[],this.aC=e}
push(e,t){let s=this;if(e.length>Fk)return s.af(e,t);if(/^[ .\t]*$/.test(e))return ne;let r=op(e,s.aC);if(r.kind==B)return tl(e)?ee:s.af(e,t);if(s.cj(),r.kind=="row")s.ar.push(r.usage);else if(r.kind==_r)s.Y(Bi(t,e));else return s.aX={nonPaged:r.nonPaged,paged:r.paged},ii;return s.ar.length<Rk?ne:ii}
listing(){let{v:e,sort:t}=this.aC;return{v:e,sort:t,rows:this.ar,total:this.aX,unread:this.an}}af(e,t){return this.O.length>=Ik?ee:(this.O.push(Bi(t,e)),B)}
cj(){for(let e of this.O)this.Y(e);this.O=[]}Y(e){this.an.length<hc&&this.an.push(e)}},Ok=64,Lk=class{
constructor(e,t,s){this.cd=!1,this.c=e,this.h=t,this.ax=s}get nt(){return this.cd}get ur(){return this.bS}
returnValue(e){let t=this,s=He(e.stack),r=e.stack.slice(s).find(c=>!c.inline),i=[...e.stack.slice(0,s)].reverse().find(c=>!c.inline);if(!(r&&gr(e.stack,e.stack.indexOf(r)))||!r.address||!i)return;if(t.ax.Ki().kind!=fe){t.bS={kind:Sa};return}let a=t.ba();t.h.run(dS(r.address,t.ax.target.pointerSize));let l=t.fA(),n=rl(l,"eip","rip","pc");if(n!==r.address){t.cd=!0,t.bS={kind:"strayed",U:n};return}Vk(a,t.ba())||(t.cd=!0),t.ax.zi().kind!=at&&(t.bS={kind:Sa});let d=rl(l,"esp","rsp","sp");return l.get(Gr)===e.thread&&t.eV(d,i,r)?rl(l,"eax","rax","x0"):o}
ba(){let{target:e,tag:t}=this.ax;return ar(this.c,e,t)}fA(){let{je:e,pointerSize:t}=this.ax.target;return tr(this.c.query(hS(e)),t)}
eV(e,t,s){if(!e)return!1;if(this.ax.target.pointerSize===8)return e===s.e;if(!t.e)return!1;let r=v(t.e,8),i=v(r,Ok);return Ie(r,e)<=0&&Ie(e,i)<=0}},Vk=(e,t)=>e.kind==N&&t.kind==N&&e.counts.allocs===t.counts.allocs&&e.counts.frees===t.counts.frees,Gk=["fadd","fabd"],Bk=e=>e.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),Wk="(Inline)",Hk="(Inline Function)",bc=e=>e===4?3:4,Kk=5,zk=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],jk=/\+0x[0-9a-f]+(?=\s)/i,Qk=e=>e.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(e),Xk=40,Sc=58,kc=e=>e===8?4:8,qk=(e,t)=>e.startsWith("(T) ",t)?V(e,t+3):t,Yk=(e,t)=>t>=e.length||Ue(e.charCodeAt(t)),wc={pointerSize:o,e:o,T:o,gap:0,args:[],Qs:!1},Zk=e=>e.charAt(V(e,0))==="#"&&Eo(e)==o,_k=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Jk=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,yc=" (UTC ",$k=256,e0=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],t0=e=>"B*STND^".includes(e.charAt(V(e,0)))||e.includes(" - code ")||e.includes(yc),s0=24,r0=class{
constructor(e){this.cA=new Cc,this.O=0,this.aJ=e,this.ca=e.kind==Qe}push(e){let t=this.ca?ee:this.bQ(e);return this.ca=cc(t),t}
report(){let e=this.aJ;return e.kind==Qe?e:b({},e,this.cA.place)}
bQ(e){let t=this;if(e.length>gt)return t.af();let s=Uo(e);if(s)return t.fR(s)?ne:ee;if(Ep(e))return t.eF(e.trim()),ne;if(tl(e))return ee;let r=t.cA.push(e);return r==Ln?ii:r=="symbol"?ne:t.af()}
fR(e){return this.aJ.kind==Xt&&e.kind==ma&&this.cA.place.symbol==o}
eF(e){let t=this.aJ;t.kind==Xt&&t.kt.length<1?this.aJ=b({},t,{kt:Oo(e)}):t.kind==ma&&(e.includes("You are seeing this message because")?this.aJ={kind:Bs}:e.startsWith(Dc)&&(this.aJ={kind:B,w:e}))}
af(){return this.O++,this.O>s0?ee:B}},Dc="A fatal system error has occurred",i0=["*","(0x",Dc],Cc=class{constructor(){this.place={}}
push(e){let t=pp(e);if(t){let r=this.ei;return this.place={symbol:r,instruction:t},Ln}let s=Rp(e);return s==o?B:(this.ei=s,this.place={symbol:s},"symbol")}},fs=e=>O(()=>Fp(e.query(gS)),()=>{}),xc=(e,t)=>e!=o&&(t||f).time!=o&&t.time!==e.time,vl={kind:"computed"},Hi=(e,t,s)=>We(v(e,t),s=="x86"?4:8),Gt=4,kt=(e,t,s)=>Ki(e&t)===Ki(s),Ki=e=>e>>>0,Tc=e=>(e<<6>>6)*Gt,Nc=({kind:e,Xs:t},s,r)=>Hi(e=="relative"?s:dt(0,0),t,r),vc=[76,139,21],a0=7,l0=7,Ac=e=>e!=o&&(e&240)===64,n0=16,o0=12,d0=4096,Bt={kind:Fa},c0=3,h0=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Pc=class{
constructor(e,t){this.dO=new Map,this.c=e,this.j=t}
before(e,t){let{Xe:s}=this.j,r=Vo(this.c,e,n0);if(!r||!s)return Bt;let i=Kp(r,e,s),a=jp(i,l=>this.dk(l),t&&u0(t));return a?this.bA(a,c0):Bt}
dk(e){if(e.kind==rt)return e.address;if(e.kind!="computed")return Si(this.c,e.address,this.j.pointerSize)}
bA(e,t){let s=this.dk(e);if(!s)return Bt;let r=this.dP(s);if(r.some(({name:l})=>h0.test(l)))return Bt;let i=Go(r);if(i.kind==qt)return i;let a=this.fe(s,t);return a.kind==qt?a:i.kind==vs?i:a.kind==Fa&&e.kind==vt?Go(this.dP(e.address)):a}
fe(e,t){let{Xe:s}=this.j,r=t>0?this.c.readMemory(e,o0):o,i=r&&s&&zp(r,e,s);return i?this.bA(i,t-1):Bt}
dP(e){let t=this.dO.get(e);if(t)return t;let s=O(()=>Qp(this.c.query(NS(e,this.j.pointerSize))),()=>[]);return s.length>0&&this.dO.set(e,s),s}},u0=({address:e,symbol:t})=>e&&t&&v(e,-t.offset),f0=class{
constructor(e,t){this.db=new Set,this.I=new Map,this.c=e,this.j=t,this.dd=new Pc(e,t)}
pr(e){let t=this.eL(e);if(t)return{kind:Yt,Pe:t};let s=Ip(e.stack);return s?{kind:K,of:s}:this.eu(e)}
eL({report:e,U:t,stack:s}){if((e||f).kind==Bs)return{kind:Bs};if((e||f).kind==Ns)return{kind:Ns,number:e.number};if((e||f).kind==Xt)return{kind:Xt,code:e.code,kt:e.kt};if((e||f).kind==B)return{kind:B,w:e.w};let r=(s[0]||f).text||"";if(!ak(this.j,t)||!this.eY(t))return{kind:B,w:r};let i=He(s),a=(s[0]||f).symbol,l=i===1&&a!=o&&xo(a);return i===0||l?{kind:va,at:r}:o}
eY(e){if(this.db.has(e))return!0;let t=this.c.readMemory(e,4);if(!t)return!1;let s=t[0]===204||t[2]===62&&t[3]===212;return s&&this.db.add(e),s}
eu({U:e,stack:t}){let s=He(t),r=t[s];if(!(r||f).address||!gr(t,s))return{kind:K,of:k};let i=this.I.get(e);if(i)return{kind:K,of:i};let[a]=t.slice(0,s).reverse().filter(({inline:n})=>!n),l=this.dd.before(r.address,a);switch(l.kind){case qt:return this.I.set(e,l.of),{kind:K,of:l.of};case vs:return{kind:Yt,Pe:{kind:va,at:(t[0]||f).text||""}};case Fa:return{kind:K,of:k}}}},p0=1e4,m0=8,g0=class{
constructor(e=!1){this.P=[],this.an=[],this.O=[],this.dh=Le,this.ds=!1,this.aj=!1,this.bC=!0,this.dA=e}get Ns(){return this.ds||this.P.length>0}
get hl(){return this.P.length>0&&this.bC}
push(e,t){let s=this;if(e.length>gt)return s.af(e,t);if(s.bt)return s.ez(e,t,s.bt);let r=Fo(e,s.dh,!s.dA||s.eZ());return r?s.fE(r,e,t):s.fn(e,t)}
eZ(){let e=this.P[this.P.length-1];return!e||e.args.length>0&&e.symbol!=o&&xi(e.symbol)!=o}mr(e,t){return this.af(e,t)}
listing(){let e=this;return{ul:e.cL,frames:e.P,unread:e.P.length<1?[...e.an,...e.O]:e.an}}
fE(e,t,s){let r=this;return e.text===""?!r.Ns||!r.di(e)?r.af(t,s):(r.bt={row:e,line:Bi(s,t)},ne):r.di(e)?(r.cj(),r.cU(e),ne):ee}
ez(e,t,{row:s,line:r}){this.bt=o;let i=Fo(`00 ${e.trim()}`,pa);return!(i||f).symbol||i.symbol.name===""?(this.O.push(r),this.push(e,t)):(this.cU(b({},s,{text:i.text,symbol:i.symbol})),ne)}
fn(e,t){let s=this,r=V(e,0);if(r===e.length)return s.P.length>0&&s.ad==o?ee:ne;let i=Eo(e);return i?s.aC(i):S0(e,r)?(s.aj=!0,s.aA!=Le&&(s.aA=e.includes(k0)?Vn:Le),ne):s.Ns?D0(e)?(s.P.length<1&&(s.bC=!1),s.aA=Le,ne):y0(e,r)?ne:tl(e)?ee:s.af(e,t):s.af(e,t)}
aC(e){return this.P.length>0?ee:(this.ds=!0,this.dh=e,ne)}
di(e){let t=this;if(t.P.length<1)return!0;if(t.P.length>=p0)return!1;let s=(t.cL||f).pointerSize;return s!=o&&e.pointerSize!=o&&s!==e.pointerSize?!1:e.number==o||t.ad==o?e.number===t.ad:e.number>t.ad}
cU(e){let t=this;var s,r;t.P.length<1&&((s=e.number)!=null?s:t.an.length)>0&&(t.bC=!1);let i=t.eX(e),a=i?o:t.dQ;t.aA=o,t.ad=e.number,(r=t.cL)!=null||(t.cL=Yp(e)),e.text.startsWith("0x")&&(t.aj=!0),t.P.push(b0(e,a,{doubtful:t.aj,afterGap:i})),e.inline||(t.dQ=e.T===os?o:e.T)}
eX({number:e,symbol:t}){let s=this;return s.P.length<1?!s.bC:s.ad!=o&&e!==s.ad+1?!0:s.aA==Le||s.aA==Vn&&(t||f).name!==""}
af(e,t){return this.Ns?this.O.length>=m0?ee:(this.O.push(Bi(t,e)),B):this.aj?ee:B}
cj(){let e=this;e.O.length>0&&e.ad==o&&(e.aA=Le);for(let t of e.O)e.an.length<hc&&e.an.push(t);e.O=[]}};function b0(e,t,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:l}=e,n={text:i,args:a,inline:l,doubtful:s};return t!=o&&(n.address=t),e.symbol!=o&&(n.symbol=e.symbol),e.e!=o&&(n.e=e.e),e.T!=o&&(n.T=e.T),e.source!=o&&(n.source=e.source),r&&(n.afterGap=!0),n}var S0=(e,t)=>e.startsWith(Gn,t)&&Mc.test(e)||e.charAt(t)==="<"&&Mc.test(e),k0="unwind information not available",Mc=/\b(?:frames?|unwind\w*|stack)\b/i,w0=["***","ERROR: ",Gn,"Unable to load image","SYMSRV: ","DBGHELP: ","#"],y0=(e,t)=>w0.some(s=>e.startsWith(s,t)),D0=e=>e.length<=C0&&x0.test(e),C0=120,x0=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,Ec=24,Al=(e,t)=>({kind:E,missing:e,tt:Rc(t)}),Rc=e=>e.slice(0,3).join(" / ").slice(0,200),T0=class{
constructor(e,t){this.cu=new Set,this.aQ={gr:0,Sr:0},this.C=e,this.cD={rule:t,next:new Map}}get Zi(){return this.aQ}
add(e){let t=this,s=t.eP(e);s&&t.cu.delete(s),t.cu.add(e);let r=Array.from(t.cu,({end:i})=>i);return t.aQ={gr:U(...r),Sr:F(...r)},s}
find({sp:e,fp:t},s){let r=this,i=we(e),a=[],l=r.cD,n=0,d=t&&ge(e,t);for(;;){let c=r.bA(l.rule,i,n,d,s);if(!c||!r.ce(s,c.at,1))return;let h=l.next.get(Ae(s,c.at));if(!h||!r.fd(h.Ot,s,c.at))return;if(a.push(c),"known"in h.Ve){let u=r.eM(h.Ve.known,a,e,s);return u&&{known:h.Ve.known,frames:u}}l=h.Ve,n=c.at+r.C,d=c.link}}
eP(e){let{Lt:t}=e,s=this.cD,r;for(let[i,a]of t.entries()){let l=we(a.Ot),n=(s.next.get(l.k)||f).Ve,d=t[i+1];if(!d){n&&"known"in n&&(r=n.known),s.next.set(l.k,{Ot:l,Ve:{known:e}});break}let c=n&&"rule"in n?n:{rule:d.rule,next:new Map};s.next.set(l.k,{Ot:l,Ve:c}),s=c}return r}
bA(e,t,s,r,i){switch(e.kind){case Ia:return{e:s,at:s+e.bytes};case ba:return{e:s-this.C,at:s,link:r};case Br:{if(r==o||r<s||!this.ce(i,r,1))return;let a=this.C===4||Ae(i,r+4)===t.high?Ae(i,r)-t.k:o;return{e:r,at:r+this.C,link:a}}}}
eM({Lt:e},t,s,r){let i=[];for(let a=0;a<t.length;a++){let l=t[a],n=(e[a]||f).frame;if(!l||!n||!this.ce(r,l.at,1+n.args.length))return;i.push(new N0(n,l,s,r,this.C))}return i}
ce(e,t,s){return t>=0&&t+s*this.C<=e.length}fd({high:e,k:t},s,r){return Ae(s,r)!==t?!1:this.C===4||Ae(s,r+4)===e}},N0=class{
constructor({address:e,text:t,symbol:s,T:r,inline:i,doubtful:a,args:l},n,d,c,h){this.address=e,this.text=t,this.symbol=s,this.T=r,this.inline=i,this.doubtful=a,this.dL=l.length,this.cC=n,this.ed=d,this.dc=c,this.C=h}
get e(){return v(this.ed,this.cC.e)}get args(){let e=this,t=[];for(let s=1;s<=e.dL;s++){let r=e.cC.at+s*e.C,i=ls(e.dc,r,e.C);i&&t.push(i)}return t}},Fc=4096,v0=3,Ic=32,A0=class{
constructor(e){this.R=new Map,this.cF=new Set,this.aQ=new Map,this.dC=!0,this.C=e}get st(){return this.R.size===0}
_i(e,t,s,r){let i=this,{U:a,sp:l,thread:n}=e;if(!i.dC||!_p(t,s))return;let d=P0(a,l,t);if(!i.cF.has(d)){i.cF.add(d);return}let c=i.ff(e,t,r);if(!c)return;n&&i.aQ.set(n,v(l,c.end));let[h]=c.Lt;if(!h)return;let u=i.R.get(a)||new T0(i.C,h.rule);i.R.set(a,u);let p=u.add(c);c.ot=(p||f).ot||0,c.ht||(c.ht=(p||f).ht===!0)}
Ji({U:e,sp:t,thread:s}){let r=(this.R.get(e)||f).Zi,i=s&&this.aQ.get(s),a=i&&ge(t,i);if(a==o||!r)return;let l=U(a,r.Sr,Fc);return l>=r.gr?l:o}
$i(e,t){var s;let r=(s=this.R.get(e.U))==null?o:s.find(e,t);if(!r)return;let{known:i,frames:a}=r;return i.ot+=1,i.ot%Ic===0||!i.ht?o:a}
ta(e,t,s){var r;let i=(r=this.R.get(e.U))==null?o:r.find(e,t);if(!i)return;if(M0(i.frames,s))return i.known.ht=!0,qe;this.clear(),this.dC=!1;let{ot:a,Lt:l}=i.known,n=he(a/Ic)+Number(Uc(l));return{frames:l.map(({frame:d})=>d),hits:F(0,a-n)}}
clear(){this.R.clear(),this.cF.clear(),this.aQ.clear()}
ff({U:e,sp:t,fp:s},r,i){let a=this;var l;let n=[],d=0,c=e;for(let[u,p]of r.entries()){let m=p.address===c?i(c):o,g=p.e&&ge(t,p.e);if(!m||!p.T||g==o)return;let S=u===0,w=u===r.length-1;switch(m.kind){case Ia:if(g!==d||p.args.length>0||m.Yt&&!w)return;d+=m.bytes+a.C;break;case ba:if(!S||g!==-a.C)return;d+=a.C;break;case Br:if(g<d||S&&p.e!==s)return;d=g+2*a.C}n.push({frame:p,rule:m,Ot:p.T}),c=p.T}let h=((l=n[n.length-1])==null?o:l.frame.args.length)||0;return d+=h*a.C,d<=Fc?{Lt:n,end:d,ot:0,ht:!Uc(n)}:o}},P0=(e,t,s)=>[e,...s.map(({e:r,T:i})=>`${r&&ge(t,r)} ${i}`)].join(),Uc=e=>e.some(({rule:t})=>t.kind==Br),M0=(e,t)=>e.length===t.length&&e.every(({address:s,e:r,T:i,text:a,args:l},n)=>{let d=t[n];return s===(d||f).address&&r===(d||f).e&&i===(d||f).T&&a===(d||f).text&&l.join()===(d&&d.args.join())}),Oc=e=>we(e).k&4095,Lc=10,E0=3,zi=e=>ce(e,16),Pl=e=>e!=null&&e.startsWith("00000000")?zi(e):o,R0=class{
constructor(e,t){this.q=new Map,this.c=e,this.cB=t}sa(e){return this.q.has(e)||this.q.set(e,this.bX(e)),this.q.get(e)}clear(){this.q.clear()}
bX(e){let t=$(this.c,mS(e,this.cB));if(this.cB===4)return sm(e,Jp(t));let s=$p(t);return s&&F0(e,s)?{kind:Ia,bytes:s._r,Yt:s.Yt}:o}},F0=(e,{Zr:t,end:s})=>Ie(t,e)<0&&Ie(e,s)<0,I0=class{
constructor(e,t,s,r=Ec){this.dX=new Map,this.c=e,this.j=t,this.r=s,this.bx=r,this.q=new A0(t.pointerSize),this.cE=new R0(e,t.pointerSize)}
se(){if(!this.cH)return;let e=$(this.c,Hd);this.bc=zo(e.slice(Ko(e)))}
read(e){let t=this;var s;let r=t.q.st?[]:t.fT(),i=Ko(r),a=Bo(r.slice(0,i),t.j);if(!a)return t.fx(e);let l=b({},a,{processor:(s=a.processor)!=null?s:t.fw(a.registers)});t.ey(r.slice(i));let n=t.fI(l),d=n&&t.q.$i(l,n);return d?{kind:_,reading:b({report:e},l,{stack:d,kr:n})}:t.fY(e,l,n)}
fx(e){let t=Zp(this.c,this.j,e,this.bx);return t.kind==_&&this.dI(t.reading,t.reading.stack),t}fT(){let{je:e}=this.j;return this.cH?$(this.c,kf(this.cH,e)):[]}
get cH(){let{Xe:e}=this.j;return e==tt?o:e}
fw(e){let t=this,s=e.get("gdtr"),r=s&&t.dX.get(s);if(r!=o||!t.j.je.includes(Tt))return r;let i=tr($(t.c,fS)),a=Ho(i,t.j);return s&&a!=o&&t.dX.set(s,a),a}
fY(e,t,s){let r=this,i=r.c.query(pS(r.bx,r.j.pointerSize===4)),a=Wo(i,t.U);if(!a)return Al(it,i);let l=s&&r.q.ta(t,s,a),n=l==qe?o:l;return n&&r.r({kind:Nn}),l||r.dI(t,a),{kind:_,reading:b({report:e},t,{stack:a,kr:s}),doubted:n}}
dI(e,t){this.bc&&this.q._i(e,t,this.bx,s=>this.cE.sa(s))}fI(e){let t=this.q.Ji(e);return t==o?o:this.c.readMemory(e.sp,t)}
ey(e){let t=this,s=(t.bc||f).listing;if(e.every((i,a)=>i===(s||f)[a])&&e.length===(s==null?o:s.length))return;let r=zo(e);(r||f).places!==(t.bc||f).places&&(t.q.clear(),t.cE.clear()),t.bc=r}},U0=/^\s*[0-9a-f`]{8,17}\s/i,O0=16,L0=2*3600,V0=20,G0=60,B0=30,W0=class{
constructor(e,t){this.D=0,this.I={alloc:0,free:0,unknown:0},this.bV=0,this.dr=!1,this.M=e,this.aZ=t,this.bZ=new f0(e.ue,e.target),this.bP=new I0(e.ue,e.target,e.wr,t.frames),this.cJ=e.ue.now(),this.cO=this.cJ}
run(e=!1){let t=this,s=t.fV(e),{nt:r}=t.M.yr;return{end:s,hits:t.D,Pi:t.I,seconds:t.bM(),nt:r}}
fV(e){let t=this;return O(()=>{var s;for(t.az=fs(t.M.ue),t.M.ut.se(t.M.target,t.az),t.bP.se(),e&&t.fO();;){let r=(s=t.et())!=null?s:t.fK();if(r)return r}},({call:s,message:r})=>({kind:pe,call:s,message:r}))}
fO(){let{target:e,ut:t}=this.M,s=this.bP.read(o);if(s.kind!=_)return;let{reading:r}=s,i=this.bZ.pr(r);if(i.kind!=K)return;let a=b({},r,{process:o});this.bQ(a,i.of,t.Dr(r,e,!0))}
fK(){let e=this,{changes:t,Ie:s}=e.M,r=s()?t.run(oS):[];if(!s())return{kind:Rn};let i=Pp(r);if((i||f).kind==Qe)return{kind:Qe,w:i.w};let a=i?Zt:e.eT();if(a==Xe)return Vc(r);i&&(e.az=o);let l=e.bP.read(i);return l.kind==E?{kind:pe,call:"read the stop",message:`no ${l.missing} in the answer: ${l.tt}`}:(l.doubted&&e.M.ie.lt(l.doubted),a==k&&e.M.ut.Cr(l.reading)?Vc(r):e.fm(l.reading))}
eT(){let e=this,t=e.az;return e.az=fs(e.M.ue),!t||!e.az?k:xc(t,e.az)?Zt:Xe}
fm(e){let t=this,{target:s,ut:r}=t.M,i=!t.dr;t.dr=!0;let a=t.bZ.pr(e);if(a.kind==K){let n=i?r.Dr(e,s,!1):As;return t.bQ(e,a.of,n)}r.xr(e);let l=i&&r.Tr;return b({kind:Yt,Pe:a.Pe},l&&{vi:l})}
bQ(e,t,s){return this.M.ut.xr(e),s==ni?o:this.fz(e,t,s==k)}
fz(e,t,s){let r=this;r.bV=t==k?r.bV+1:0,r.D+=1,r.I[t]+=1;let{ie:i,yr:a}=r.M,l=i.record(e,t,a,s);return r.cN(),a.ur?rm(a.ur):l==oi?{kind:En}:o}
et(){let e=this;if(e.bV>=O0)return{kind:Mn,count:e.bV};if(e.D>=e.aZ.hits)return{kind:Vs};let{seconds:t}=e.aZ;return t!=o?e.bM()>=t?{kind:$r}:o:e.eU()}
eU(){let e=this.bM();if(this.D<V0||e<G0)return;let t=this.D/e;return this.aZ.hits/t>L0?{kind:"tooSlow",Ai:t}:o}
cN(){let e=this,t=e.M.ue.now();if(t-e.cO<B0*1e3)return;e.cO=t;let{wr:s,target:r}=e.M,i=e.aZ.hits;s({kind:"progress",hits:e.D,ra:i,seconds:e.bM(),target:r})}
bM(){return(this.M.ue.now()-this.cJ)/1e3}},Vc=e=>({kind:Gs,tt:Rc(e.filter(t=>t.trim()!==""))}),Ml=4096,H0=4,K0=new Uint8Array,z0=64,j0=128,wt=e=>mt(e)%Ml,Gc=8,Bc=(e,t)=>`${e}+0x${t.toString(16)}`,Q0=5e4,X0=class{
constructor(e=Q0){this.du=new Map,this.R=[],this.bd=e}
pt(e){let t=this,s=lm(e),r=t.du.get(s);if(r!=o)return r;if(t.Vt&&e.length>0)return t.pt([]);let i=t.R.length;return t.du.set(s,i),t.R.push(e),i}
at(e){return this.R[e]||[]}get all(){return this.R}get size(){return this.R.length}get Vt(){return this.R.length>=this.bd}};function q0({address:e,inline:t,text:s}){return e!=o&&!t?e:s}var Y0=3,Z0=8,br=16,Sr=8,Wc=4,ji=class{
constructor(){this.V=new Map,this.aX=0}get count(){return this.aX}add(e,t=1){let s=om(e);this.V.set(s,(this.V.get(s)||0)+t),this.aX+=t}
Fe(e){e.V.forEach((t,s)=>{this.add(_o(s),t)})}
ia(e){let t=0,s=0,r=I(this.V.keys(),(i,a)=>i-a);for(let i of r){if(t>=this.aX*e)break;t+=this.V.get(i)||0,s=_o(i)}return s}},_0={allocs:0,frees:0};function J0(e,{oe:t,asked:{there:s,gone:r},underWay:i,s:a}){let l=g=>e.reduce((S,w)=>S+g(w),0),n=t.kind==Kr?t.missed:_0,d=n.frees+l(g=>g.ri)-l(g=>g.Re)-r.size,c=F(0,d),h=n.allocs+l(g=>g.Ze),u=U(c,h+n.frees+i),p=s.size+r.size<a?c:u,m=F(0,-d);return{count:c,ir:u,hits:m+F(0,p-n.frees)}}var Hc=.95,El=e=>e.ia(Hc),$0=(e,t,s)=>e*2<=t&&t-e>s*2;function Kc(e,{count:t,ir:s},{there:r,gone:i},{p:a,$:l}){let n=e.filter(({block:C})=>!i.has(C)),d=n.filter(({block:C})=>r.has(C)).length,c=U(t,U(d,s)+n.length-d),h=n.length-c;if(h===0&&n.length>0)return;let u=new ji;u.Fe(l);for(let{block:C,hit:j}of e)i.has(C)&&u.add(a-j);let p=El(u),m=n.filter(({hit:C})=>$0(C,a,p)).length,g=F(0,m-c),S=Jo(n,C=>C.charged),w={blocks:h,old:g,le:dm(S)},M=zc(S,h,n.length);if(M!=o)return b({},w,{bytes:M});let z=zc(Jo(n,C=>C.requested),h,n.length);return z==o?w:b({},w,{requested:z})}var zc=(e,t,s)=>e.length<s?o:e.slice(0,t).reduce((r,i)=>r+i,0),jc=2e5,Qc=class uf{
constructor(t=jc,s=new Map){this.te=t,this.ao=s}
alloc(t,s){let r=this.ao.get(t);return!r&&this.ao.size>=this.te?{kind:oi}:(this.ao.set(t,s),r?{kind:Bn,vs:r}:{kind:"booked"})}
free(t,s,r){let i=this.ao.get(t);return i?(this.ao.delete(t),i.tag===s&&ew(i.charged,r)?{kind:"matched",allocation:i}:{kind:B,vs:i}):{kind:"unmatched"}}
get s(){return this.ao}mt(){return new uf(this.te,new Map(this.ao))}},ew=(e,t)=>e==o||t==o||e===t,Xc={bytes:0,of:0},tw=({bytes:e,of:t},s)=>s==o?{bytes:e,of:t}:{bytes:e+s,of:t+1},qc=e=>e.reduce((t,s)=>({bytes:t.bytes+s.bytes,of:t.of+s.of}),Xc),sw=512,Yc=class{
constructor(){this.V=new Map,this.aL=Qt,this.aD=0,this.aS=!0,this.bytes=0,this.count=0}
add(e,t=1){let s=this;s.bytes+=e*t,s.count+=t,s.aL=U(s.aL,e),s.aD=F(s.aD,e);let r=s.V.get(e);r==o&&s.V.size>=sw?s.aS=!1:s.V.set(e,(r||0)+t)}
Fe(e){let t=this,{bytes:s,count:r}=t;for(let[i,a]of e.V)t.add(i,a);t.bytes=s+e.bytes,t.count=r+e.count,t.aL=U(t.aL,e.aL),t.aD=F(t.aD,e.aD),t.aS=t.aS&&e.aS}
_t(){let e=this;if(e.V.size===0)return;let t=e.aL,s=e.aD,r=e.aS?e.fl():o;return{qs:t,Ys:s,Me:r}}
fl(){let e=I(this.V,([r],[i])=>r-i),t=e.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of e)if(s+=i,s*2>=t)return r}},rw=class ff{
constructor(t,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.ke=Xc,this.Ee=0,this.Re=0,this._e=0,this.s={count:0,charged:0,Dt:0},this.Je=new Map,this.$=new ji,this.le=new Yc,this.tag=t,this.stack=s}
la({kind:t,number:s,time:r,charged:i}){let a=this;var l;a.hits[t]++;let n={hit:s,time:r};(l=a.B)!=null||(a.B=n),a.last=n,t==x&&i!=o&&a.le.add(i)}
na({charged:t}){this.s.count++,t==o?this.s.Dt++:this.s.charged+=t}
gone({charged:t,hit:s},r){this.$.add(r.number-s),this.s.count--,t==o?this.s.Dt--:this.s.charged-=t}oa(t){this.Je.set(t,(this.Je.get(t)||0)+1)}
mt(){let t=this,s=new ff(t.tag,t.stack);Me(s.hits,t.hits),Me(s.unlocated,t.unlocated),Me(s.s,t.s),s.ke=t.ke,s.Ee=t.Ee,s.Re=t.Re,s._e=t._e,s.$.Fe(t.$);for(let[r,i]of t.Je)s.Je.set(r,i);return s.le.Fe(t.le),s.B=t.B,s.last=t.last,s}},iw=class pf{
constructor(t=new Qc){this.bq=new Map,this.bE=!1,this.bf=t}get Vt(){return this.bE}
Nr(t){let s=this.cS(t.tag,t.stack);s.la(t),t.kind==x?this.eq(t,s):t.kind==R&&this.eN(t,s)}
stacks(t){let s=[];return this.bq.forEach((r,i)=>{(t==o||i===t)&&s.push(...r.values())}),s}
s(){let t=new Map;return this.bf.s.forEach((s,r)=>{let i=b({},s,{block:r}),a=t.get(s.stack);a?a.push(i):t.set(s.stack,[i])}),t}
mt(){let t=new pf(this.bf.mt());return t.bE=this.bE,this.bq.forEach((s,r)=>{let i=new Map;s.forEach((a,l)=>{i.set(l,a.mt())}),t.bq.set(r,i)}),t}
eq(t,s){if(t.block==o){s.unlocated.alloc++,s.ke=tw(s.ke,t.requested);return}let r=hm(t),i=this.bf.alloc(t.block,r);if(i.kind==oi){this.bE=!0,s._e++;return}i.kind==Bn&&this.dM(i.vs,t),s.na(r)}
eN(t,s){if(t.block==o){s.unlocated.free++;return}let r=this.bf.free(t.block,t.tag,t.charged);if(r.kind=="matched"){let i=this.cS(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,t),i.oa(t.stack);return}r.kind==B&&this.dM(r.vs,t),s.Ee++}
dM(t,s){let r=this.cS(t.tag,t.stack);r.gone(t,s),r.Re++}cS(t,s){let r=this.bq.get(t)||new Map;this.bq.set(t,r);let i=r.get(s)||new rw(t,s);return r.set(s,i),i}},aw=2e3;function Zc(e,{block:t,charged:s}){let r=D(e.charged,s);return b({},e,{block:t,blockFrom:Ua,charged:r})}var lw=class{
constructor(e=jc){this.N=[],this.bd=e,this.ap=new iw(new Qc(e))}record(e,t=!1){return this.N.push({hit:e,As:t&&e.block==o}),this.da()}
Ps(e){let t=this.N.find(({hit:s,As:r})=>r&&s.number===e.hit);return t&&(t.hit=Zc(t.hit,e),t.As=!1),this.da()}stacks(e){return this.al().stacks(e)}
s(){return this.al().s()}al(){if(this.N.length<1)return this.ap;let e=this.ap.mt();for(let{hit:t}of this.N)e.Nr(t);return e}
da(){let e=this,t=e.N.findIndex(({As:i})=>i),s=t<0?e.N.length:t,r=F(s,e.N.length-aw);for(let{hit:i}of e.N.splice(0,r))e.ap.Nr(i);return e.ap.Vt?{kind:"tooManyOutstanding",te:e.bd}:{kind:"recorded"}}},nw=class{
constructor(){this.bv=0,this.eh=0,this.ee=0}add(e){this.bv++,this.eh+=e,this.ee+=e*e}
get ha(){let e=this;if(e.bv===0)return 0;let t=e.eh/e.bv;return F(0,e.ee/e.bv-t*t)}},ow=class{constructor(e){this.fH=new Map,this.ev=new Map,this.bJ=e}
site(e){return this.dp(this.fH,e,this.bJ.skip||[])}Ye(e){return Vt(this.bJ.stacks.at(e))}caller(e){return this.dp(this.ev,e,[])}
dp(e,t,s){if(!e.has(t)){let{stacks:r,modules:i}=this.bJ;e.set(t,qo(r.at(t),i||[],s))}return e.get(t)}},dw=1e3,cw=5e4,hw=new Set([di,Fs,Fe,Ks,rs,zs]),_c="left",Jc={there:new Set,gone:new Set},uw=e=>b({},e,{args:[],inline:e.inline===!0,doubtful:e.doubtful===!0}),$c=class{
constructor(e,t=()=>E,s=cw){this.stacks=new X0,this.modules=[],this.places=[],this.aG=new lw,this.bG=[],this.bN=new Map,this.ay=new Map,this.ah=[],this.I={alloc:0,free:0,unknown:0},this.cl=0,this.cp=new nw,this.L=0,this.aR=!1,this.cg=!1,this.ct=!1,this.bz=new Map,this.aO=Jc,this.bK=new Map,this.cn=new Map,this.aW=new Map,this.am=[],this.start=e,this.W=t,this.be=s}
get tag(){return this.start.tag}get p(){return this.L}get entries(){return this.bG}get ua(){return this.D-this.cl}
get rs(){return this.x==$t||this.x==at?this.cg?"left":"cutOff":o}get x(){return(this.aq||f).state}
Ge(e){let t=this;switch(t.Y(e),t.aa=o,e.type){case"modules":t.modules=e.modules;break;case it:t.bN.set(e.index,t.stacks.pt(e.frames.map(uw)));break;case K:return t.fP(e);case"process":t.aW.set(e.address,e);break;case ci:t.fQ(e);break;case js:t.places=e.places;break;case di:t.fN(e);break;case Fs:t.bz.set(D(t.bN.get(e.stack),-1),e.hits);break;case Fe:t.av=e.missed?o:t.ep(),t.aR=!0;break;case Oa:t.aO={there:new Set(e.there),gone:new Set(e.gone)};break;case ss:t.ay.set(e.address,e.holdsTag);break;case Ks:e.change.thing.kind==Nt&&(t.aq=e);break;case rs:t.cg=e.why===_c,t.do=e.uptime,t.dn=e.time;break;case zs:t.am=[...t.am,Sm(e,t.am)];break;case"image":break}return ne}
get ss(){return this.do}get pa(){return this.dn}get g(){return this.am}get pe(){return{before:this.X,after:this.aR?this.av:o}}held(){return this.aG.s()}
freed(){let e=new Map;for(let s of this.ah)s.block&&e.set(s.block,s);let t=[];return e.forEach(({kind:s,charged:r},i)=>{s==R&&t.push({block:i,charged:r})}),t}
counts(){return this.I}get ma(){return this.cp.ha}
oe(){let e=this;return e.aR?e.ct?{kind:k,why:Dn}:e.bz.size>0?{kind:k,why:Fs}:cm(e.X,e.av,e.I):{kind:k,why:yn}}st(){return this.D===0&&this.oe().kind==Hr}
booked(){let e=this.oe();if(e.kind==k||this.st())return;let t=e.kind==Hr?1:e.si,s=this.D;return s===0?t:t*(s-this.Ue())/s}
get D(){return this.I.alloc+this.I.free+this.I.unknown}he(){return this.oe().kind==Hr&&this.Ue()===0}$e(e){return this.ah.slice(-e)}
Sa(e){var t;return(t=this.bN.get(e))!=null?t:this.stacks.pt([])}Ms(e){return this.stacks.at(e.stack)}ka(e){return this.bz.get(e)||0}
me(){return this.aG.stacks(this.tag)}
sites(e){let t=this,s=al(t.me(),{stacks:t.stacks,modules:t.modules,skip:e}),r=t.aG.s(),i=t.cR(s);return s.map(a=>{if(!a.s||a.allocs===0)return{use:a};let l=[];for(let d of a.stacks)for(let c of r.get(d)||[])l.push(c);let n=Kc(l,i,t.aO,{p:t.L,$:a.$});return{use:a,holding:n}})}
Ds(e){return this.aW.get(e)}get asked(){return this.aO}it(){return this.cR(al(this.me(),{stacks:this.stacks}))}
Ue(){var e;return(e=this.aa)!=null||(this.aa=this.eB()),this.aa}
Ze(){let e=this.me();return{count:e.reduce((t,{unlocated:s})=>t+s.alloc,0),requested:qc(e.map(({ke:t})=>t))}}
eB(){let e=al(this.me(),{stacks:this.stacks});return e.reduce((t,s)=>t+s.Ze,0)+this.cR(e).hits}
wa(){let e=this.ah.filter(t=>t.kind==x&&this.dD(t));return new Set(e.map(({block:t})=>t))}doubtful(){return this.it().count>0?this.dU():[]}
dU(){let e=[];return this.aG.s().forEach(t=>{for(let{block:s}of t)e.push(s)}),e}
cR(e){return J0(e,{oe:this.oe(),asked:this.aO,underWay:this.fU(),s:this.dU().length})}
fU(){let e=0;return this.bK.forEach((t,s)=>{this.dD({number:s,thread:t})&&e++}),e}dD({number:e,thread:t}){return t?this.cn.get(t)===e:this.L-e<Gc}
It(e,t){return qo(e,this.modules,t)}
Es({site:e,stacks:t}){var s;if(!e)return{kind:Wr};let r=t.map(l=>({stack:this.stacks.at(l),Se:e.Se})),i=Zo(r),{address:a}=e.frame;return i.kind==Wr||!a?i:Zo(r,(s=this.ay.get(a))!=null?s:this.W(a))}
fP(e){let t=this,s=b({},e,{stack:t.Sa(e.stack),tag:t.tag});t.L=s.number,t.I[s.kind]++,t.cp.add(t.I.alloc-t.I.free),t.aR=!1,t.ct||(t.ct=e.mayRepeat===!0),t.aO=Jc,t.am=[],s.thread&&t.cn.set(s.thread,s.number),s.kind!=x&&!s.block&&t.bK.set(s.number,s.thread),t.ah.push(s),t.ah.length>dw&&t.ah.shift();let{kind:r}=t.aG.record(s,e.open);return r=="recorded"&&!t.stacks.Vt?ne:oi}
fQ(e){let t=this;t.aG.Ps(e),t.bK.delete(e.hit);for(let s=t.ah.length-1;s>=0;s--){let r=t.ah[s];if((r||f).number===e.hit){t.ah[s]=Zc(r,e);break}}}
fN({at:e,counts:t}){e==ke?this.X=t:this.av=t,this.aR=e!=ke}ep(){let e=this;return e.X&&{allocs:e.X.allocs+e.I.alloc,frees:e.X.frees+e.I.free}}
Y(e){this.bG.length>=this.be&&!hw.has(e.type)||(this.bG.push(e),e.type==K&&this.cl++)}},eh=4096,th=256;function sh(e,{charged:t,requested:s}){if(e==o)return!0;if(t!=o)return e===t;if(s==o)return!0;let r=s+(s+th<eh?th:2*eh);return s<=e&&e<=r}var Qi=(e,t)=>e!=o&&t!=o&&e!==t,fw=2e5,pw=1e3,rh=-1,mw=class{
constructor(e){this.L=new Map,this.bs=new Map,this.p=0,this.aT=0,this.aF={},this.bU=e}
stopped(e,t,s,r){this.p=t,e==x&&$o(this.bs,t,{le:r},pw),this.aF[e]={hit:t,block:s},s&&this.located(e,s,t)}
located(e,t,s){let r=this,i=e==x&&r.bs.get(s);i&&(i.block=t),(r.aF[e]||f).hit===s&&(r.aF[e]={hit:s,block:t}),((r.L.get(t)||f).hit||0)<=s&&$o(r.L,t,{kind:e,hit:s},fw)}
gap(){this.aT=this.p,this.aF={}}ni(e,t){let s=this.aF[e==x?R:x];return s!=o&&D(s.block,t)===t}
get ya(){var e;return(e=(this.aF.alloc||f).hit)!=null?e:this.aT>0?rh:o}
Da(e,t,s){let r=e==o?o:this.bs.get(e);return r?(s||f).kind==Q&&!sh(s.bytes,r.le)?!1:r.block==o||r.block===t:e===rh}
Ca(e){return(this.L.get(e)||f).kind==x&&!this.bU.xa(e)}xe(e,t){let s=this.L.get(t);return(s||f).kind===e&&s.hit>this.aT?s.hit:o}
Ta(e,t){let s=this.L.get(e);return s?s.hit<=t?this.xe(x,e):o:this.aT===0?0:o}oi(e,t){let s=this.xe(R,t);return s!=o&&this.bU.vr(x,s,e)}
li(e,t){let s=this.xe(e,t);return s!=o&&this.$t(e,s)}$t(e,t){let s=e==x?R:x;return t>this.aT&&this.bU.vr(s,t,Qt)}},gw=28,bw=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,ih=3,ah=class{
constructor(e,t=!1){this.gt=0,this.Rs=0,this.Be=0,this.Ar=0,this.blocks=new Set,this.open=new Map,this.place=e,this.Na=t}
Ct({hit:e,block:t,Ie:s,we:r}){let i=this;i.gt++,!r&&i.blocks.size<ih&&i.blocks.add(t),s&&(i.Rs++,i.Be=F(i.Be,e))}
ye(){this.gt=0,this.Rs=0,this.Be=0,this.blocks.clear()}};function Sw({key:e,words:t},{pointerSize:s}){let{kind:r,address:i}=e,a=Dm(e,t,s),l=n=>a.map(d=>new ah({kind:r,key:i,where:d,holds:n}));return[...l(Se),...l(Mt)]}var lh=3,nh=2,kw=(e,t,s)=>e.some(({Na:r,gt:i,Rs:a,blocks:l})=>{if(r||i<lh)return r;let n=a>=nh,d=l.size>=nh;return t==R?n&&d:s?n:d});function ww({block:e,header:t,before:s},{kind:r,hit:i,after:a,places:l,va:n,Aa:d},c){let h=c.Da(a,e,t);if(oh(l.filter(({blocks:p})=>!h||p.size>=ih)))return La;let u=(t||f).kind==Q;return d&&s==R&&u?La:n?Ne:t==o?La:r==R||s==Q?Ne:l.some(({Be:p})=>p===i)?Va:h||c.Ca(e)?Ne:u||l.some(({Be:p})=>p>i)?Va:Ne}var oh=e=>e.some(({place:t})=>ka in t.where)&&e.some(({place:t})=>"offset"in t.where),dh=({header:e},{yt:t})=>t&&(e||f).kind==E;function ch({block:e,header:t}){return(t||f).kind==Q?{block:e,charged:t.bytes}:{block:e}}function yw(e,{kind:t,Fs:s}){switch((e||f).kind){case o:case Ps:case Q:return!1;case Pt:return t==x||s;case E:return t==x;default:return!0}}function Dw(e,t,{block:s},r){let i=t._.get(e.place),a=(i||f).block===s;return e.Ar+=a?-1:1,a?(e.open.delete(s),e.Ct({hit:t.hit,block:s,Ie:!0,we:i.we===!0}),!0):!r&&e.Ar<=0}function Cw(e,{kind:t,block:s,charged:r},i){let a=e.open.get(s);if(!a)return!0;if(e.open.delete(s),t===e.place.kind)return!i.$t(t,a.hit);if(t==x)return!0;if(Qi(a.charged,r))return!1;let l=(a._.get(e.place)||f).we===!0;return e.Ct({hit:a.hit,block:s,Ie:!1,we:l}),!0}var hh=16,xw=20,Tw=4,Nw=24,vw=256,Aw=8,Pw=100,Mw=lh,Ew=2,Rw=4,Fw=class{
constructor(e,t,s,r){this.i=[],this.N=[],this.D=0,this.eg=0,this.ea=0,this.dZ=0,this.cZ=!0,this.dx=!1,this.cb=!1,this.ci=!1,this.bH=0,this.aE=0,this.kind=e,this.A=t,this.ak=s,this.t=r}
Ne(){let e=this;if(e.dv)return{kind:js,places:[]};if(e.ab&&e.D>=hh)return{kind:js,places:e.J.map(({place:a})=>a)};let{p:t}=e.t,s=t-D((e.i[0]||f).hit,t),r=(e.D>=Aw||s>=Pw)&&e.dH===e.bH,i=e.kind==x&&r&&e.eg<Mw;return i&&e.eg++,{kind:hi,Pa:i}}
Is(e,t){let s=this,{hit:r}=e;s.bH=r;let i=s.cZ||(t||f).from!=Qs?t:o;(i||f).from==Ga&&s.ea++;let a=s.dv?"noPlace":s.W(e,i);if(typeof a!=le){let{block:l,charged:n}=ch(a);return a.Pr?(s.dt({hit:r,kind:s.kind,block:l,charged:n},s.D),{kind:"held",block:l}):{kind:ci,from:Ua,block:l,charged:n}}return i&&a!=Ba?{kind:ci,from:i.from,block:i.block}:(a!=Xs&&(s.aE=r),{kind:qs,why:a})}
mr(e){this.aE=e}Ma(e){this.ck(t=>Cw(t,e,this.t))}Ea({hit:e,block:t}){for(let{open:s}of this.J)D((s.get(t)||f).hit,e)<e&&s.delete(t)}
Ra(e){let t=this,s=[];return t.i=t.i.filter(r=>{var i;let a=(i=t.fS(r))!=null?i:t.df(t.bu(r),r);if(!a||!t.dw(a))return!0;t.ai(r,a.block);let l=b({hit:r.hit,kind:t.kind},ch(a));return a.Pr?t.dt(l,r.Us):s.push(l),!1}),t.N.length>0&&s.push(...t.fB(e)),s.length>1?I(s,(r,i)=>r.hit-i.hit):s}
dt(e,t){this.N=[...this.N,{tt:e,Us:t}]}
fB(e){let t=this,s=F(0,...t.J.map(i=>i.Be)),r=[];return t.N=t.N.filter(({tt:i,Us:a})=>{let l=e||t.D-a>=Rw,n=s>i.hit||t.dH<=i.hit&&l;return n&&r.push(i),!n}),r}
dw(e){return!dh(e,this.A)||this.t.xe(x,e.block)!=o}
bu(e){let t=this.J.length;if((e.Mr||f).places!==t){let s=sd(this.J.map(({place:r})=>e._.get(r)));e.Mr={places:t,of:s}}return e.Mr.of}
df(e,{hit:t,after:s}){let r=this;if(!e||!r.ab)return;let i={kind:r.kind,hit:t,after:s,places:r.J,va:r.dx,Aa:r.ak},a=ww(e,i,r.t);return a==Ne?o:b({},e,{Pr:a==Va})}
fS(e){if(!e.We)return;let{block:t,Gt:s}=e.We;if(s&&this.ak||(s||this.ab)&&(this.bu(e)||f).block===t)return this.eb(e).find(r=>r.block===t)||{block:t}}
Fa(e){return this.bH>e}Ia(e,t){return this.aE>e||this.en(e,t).length>0}Ua(e,t){return this.aE>e||this.i.some(({hit:s})=>s>e&&s<t)}
Oa(e,t,s){if(this.aE>t)return;let r=this.en(t,s);if(r.some(({We:l})=>(l||f).block===e))return;let[i,...a]=r.filter(({We:l})=>!l);i&&a.length<1?this.Bt(i.hit,{block:e,Gt:r.length===1}):this.ck(({open:l})=>l.has(e))}
La(e,t,s,r){if(this.aE>t)return!0;let i=s<r?s:t;return this.i.some(a=>{let{hit:l,We:n}=a;return l<=t||l===s||n?!1:l>i&&(l<r||l===r&&!this.cb)||this.ec(a,e)})}
Er(e,t){let s=this.bW(e);return this.ab&&s!=o&&(this.bu(s)||f).block===t}Rr(e,t,s){return this.i.some(r=>r.hit>e&&r.hit<=t&&r.hit!==s)}
Fr(e){if(!this.ab)return;let[t,...s]=this.i.filter(r=>{let i=this.bu(r);return(i||f).block===e&&(i.header||f).kind==Q});return s.length<1?(t||f).hit:o}
Ir(e,t){return this.i.some(s=>s.hit!==e&&this.ec(s,t))}Va(e){let t=this.bW(e);return t?this.eb(t):[]}bW(e){return this.i.find(t=>t.hit===e)}
eb({_:e}){let t=[];for(let{place:s}of this.J){let r=e.get(s);r&&t.push(r)}return t}ec({_:e},t){return this.J.some(({place:s})=>(e.get(s)||f).block===t)}
Ga(e,t){var s;let r=this.bW(e),i=this.J.filter(({place:a})=>{var l;return((l=r==null?o:r._.get(a))==null?o:l.block)===t});if(oh(i))for(let a of i){let l=((s=r==null?o:r._.get(a.place))==null?o:s.we)===!0;a.Ct({hit:e,block:t,Ie:!0,we:l})}}
Bt(e,t){let s=this;s.cb||(s.cb=t.Fs===!0);let r=s.bW(e);!r||r.We||(r.We=t,s.ck(i=>Dw(i,r,t,s.ak)))}
Ba(){let e=this.ab||this.ci||this.ea>0;for(let t of this.J)t.open.clear(),e||t.ye()}Os(){return this.ab?this.J.map(({place:e,gt:t})=>({place:e,gt:t})):[]}
restore(e){this.aM=e.map(t=>new ah(t,!0)),this.D=hh}Wt(){let e=this;e.dx||(e.dx=e.ab),e.aM=o,e.i=[],e.N=[],e.D=0,e.aE=e.bH,e.dZ++}
get dH(){return(this.i[this.i.length-1]||f).hit||0}en(e,t){return this.i.filter(s=>s.hit>e&&!Qi(s.charged,t))}get J(){return this.aM||[]}
get ab(){return kw(this.J,this.kind,this.ci)}get Ls(){let{p:e}=this.t;return this.i.filter(({hit:t})=>e-t<Nw).length>(this.ab||e>xw?Tw:0)}
get dv(){return this.dZ>Ew}
W(e,t){let s=this;var r;let{hit:i,key:a,words:l,look:n}=e;if(!s.aM&&!l.stack)return E;let d=(r=s.aM)!=null?r:Sw(e,s.A),c=d.map(({place:M})=>Cm(M,a,l,s.A,n));if(c.every(M=>M==At))return E;s.D++;let h=c.filter(M=>typeof M!=le);if(s.eA(h,t))return s.cZ=!1,s.Wt(),Ba;let u=s.bT(d,c,s.eI(e,t));if(u.size===0)return s.Wt(),"noPlace";s.aM=d.filter(({place:M})=>u.has(M));let p=[...u.values()];s.ci||(s.ci=p.some(({header:M})=>(M||f).kind==Q));let m=sd(p),g=s.t.ya,S=m&&t&&s.ab?m:s.df(m,{hit:i,after:g});if(S)return s.dw(S)?S:E;if(t)return Xs;if(s.i.length>=vw)return Ba;let w={hit:i,charged:e.charged,after:g,Us:s.D,_:u};s.i=[...s.i,w];for(let{place:M,open:z}of s.J){let C=u.get(M);C&&z.set(C.block,w)}return Xs}
bT(e,t,s){let r=new Map,i=!1;return e.forEach((a,l)=>{let n=t[l];if(n==o||typeof n==le)return;let d=xm(a,n,s,this.t);d&&(r.set(a.place,d),i||(i=d.before==R&&(d.header||f).kind==Q))}),i&&r.forEach(({before:a},l)=>{a==Q&&r.delete(l)}),r}
eI({hit:e,charged:t,requested:s,before:r=()=>{}},i){let{kind:a}=this,l=this.cb;return{hit:e,kind:a,Jt:(i||f).block,charged:t,requested:s,Fs:l,before:r}}
eA(e,t){return(t||f).from!=Qs||!this.ab||e.length<1?!1:e.every(({block:s})=>s!==t.block)}
ai(e,t){for(let{open:s}of this.J)s.get(t)===e&&s.delete(t);this.t.located(this.kind,t,e.hit)}
ck(e){let t=this.J.filter(e);t.length!==this.J.length&&(this.aM=t,t.length<1&&this.Wt())}},Iw=class{
constructor(e,t){this.dV=new Map,this.aw=[],this.t=new mw({vr:(s,r,i)=>!this.aN(s).some(a=>a.Ua(r,i)),xa:s=>this.aN(R).some(r=>r.Fr(s)!=o)}),this.co=[],this.A=e,this.ak=t}
Ne(e){return this.cz(e).Ne()}
Is(e){let t=this,{hit:s,key:r,look:i,Jt:a}=e,l=t.cz(r);if(t.A.yt&&!i)return l.mr(s),t.t.stopped(r.kind,s,o,e),{kind:qs,why:E};let n=l.Is(e,t.es(a,e));return n.kind!=qs?t.fh(n.block,e):t.t.stopped(r.kind,s,o,e),t.bj(),n.kind=="held"?{kind:qs,why:Xs}:n}
Wa(e,t,s,r){let i=this,a=i.t.Ta(t,s);if(a==o||s===e&&a===0)return;let l=i.cQ(R,a);if(l.some(u=>u.La(t,a,e,s))){let u=!l.some(p=>p.Ir(e,t));if(a===0||s===e||!u)return;for(let p of l)p.Ga(e,t);i.bj();return}let n=s-e<=1,d=!l.some(u=>u.Rr(a,r,e)),c=s===e&&!i.ak;if((!n||c)&&!d)return;let h=d||l.some(u=>u.Er(e,t));for(let u of l)u.Bt(e,{block:t,Gt:h,Fs:s>e});i.bj()}
Ha(e,t){let s=this.cQ(x,0);if(!(s.some(r=>r.Ir(e,t))||this.t.xe(x,t)!=o)&&!(!this.ak&&s.some(r=>r.Rr(0,e,e)))){for(let r of s)r.Bt(e,{block:t,Gt:r.Er(e,t)});this.bj()}}
Vs(e,t){let s=new Set;for(let r of this.aN(e))for(let{block:i}of r.Va(t))s.add(i);return s}get Ls(){return this.aN(x).some(e=>e.Ls)}
gap(){this.t.gap();for(let e of this.aw)e.Ba()}end(){this.bj(!0)}Ka(){let e=this.co;return this.co=[],e}
places(){let e=[];for(let t of this.aw)e.push(...t.Os());return e}
restore(e){for(let{kind:t,key:s}of e){let r=e.filter(i=>i.kind===t&&i.key===s);this.cz({kind:t,address:s}).restore(r)}}
aN(e){return this.aw.filter(t=>t.kind===e)}cQ(e,t,s){return this.aN(e).filter(r=>r.Ia(t,s))}
bj(e=!1){for(let t of this.aw)for(let s of t.Ra(e)){this.co.push(s);for(let r of this.aw)r.Ea(s)}}
cz({kind:e,address:t}){let s=this,r=`${e} ${t}`,i=s.dV.get(r);if(i)return i;let a=new Fw(e,s.A,s.ak,s.t);return s.dV.set(r,a),s.aw.push(a),a}
es(e,{look:t}){if(!e||!ed(e.block,this.A))return;let s=td(e.block,t);if(!dh(s,this.A))return{from:e.from,block:s.block}}
fh(e,t){let{hit:s,charged:r}=t,{kind:i}=t.key;i==x&&this.eH(s,e),this.eG(i,e,i==R?r:o),this.t.stopped(i,s,e,t);for(let a of this.aw)a.Ma({kind:i,block:e,charged:r})}
eH(e,t){for(let s of this.aN(R))s.Fr(t)===e-1&&s.Bt(e-1,{block:t,Gt:!0})}
eG(e,t,s){var r;let i=this.t.xe(e,t);if(i==o)return;let a=e==x?R:x,l=this.cQ(a,i,s);if(l.length===1&&((r=l[0])==null||r.Oa(t,i,s)),!(l.length>0)){for(let n of this.aN(a))n.Fa(i)&&n.Wt();this.gap()}}},Uw=[{ts:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{ts:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{ts:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],uh=18362;function fh({ue:e,target:t,tag:s,v:r},i){let{build:a=uh,Qr:l}=t,n=Xo(i,s,r,e,a<uh),d=n.kind==Ps&&l?If(e,l,i):o;return!d||d.kind==E?n:d.kind==N&&me(d.tag)===s?{kind:Q,bytes:d.bytes}:{kind:Wa}}var Ow=4096,Lw=3,Vw=class{
constructor(e,t,s){this.Q=new Map,this.c=e,this.A=t,this.bm=s}before(e){return Xo(e,this.bm,this.A,this)}
readMemory(e,t){var s;let r=wt(e);return(s=this.Q.get(ph(e)))==null?o:s.subarray(r,r+t)}
keep(e){let t=[...[...e].filter(wt).map(ph),...this.Q.keys()];this.ye();for(let s of[...new Set(t)].slice(0,Lw)){let r=this.c.readMemory(s,Ow);r&&this.Q.set(s,r)}}
ye(){this.Q.clear()}},ph=e=>v(e,-wt(e)),Gw=2048,Bw=64,mh=9200,Ww=class{
constructor(e,t,s,r,i,a){this.br=new Map,this.c=e,this.j=t,this.bm=s,this.A=r,this.E=i,this.ap={ue:e,target:t,tag:s,v:r},this.Q=new Vw(e,r,s),this.ae=a}
Ps(e,t,s,r){let i=this;var a;let l=Tm(t.stack,i.bm,i.A),n=km(t.stack,s,t.U);if(!n)return i.E.gap(),Hw(l);i.fi(e,s,l.charged);let d=i.fs(e,t,n,l,r),c=i.E.Is(d);if(i.L={hit:e,kind:s,charged:l.charged,za:i.fW(e,s)},i.ga(e),c.kind==qs)return b({},Rl(l),{open:c.why==Xs||o});let h=(a=c.charged)!=null?a:l.charged;return b({},Rl(l),{block:c.block,blockFrom:c.from,charged:h})}
fi(e,t,s){let r=this,{hit:i,za:a=[],charged:l}=r.L||{hit:-1};if(i!==e-1||a.length<1||!r.ae.Ts&&t==x&&!Qi(s,l))return;let n=a.filter(d=>{let c=r.W(x,d);return c.kind==Q&&!Qi(c.bytes,l)});n.length>0&&r.ae.Xi();for(let d of n)r.E.Ha(i,d)}
fW(e,t){let s=this;if(t==R||s.ae.Ut)return[];let r=[...s.E.Vs(x,e)].filter(wt),i=l=>r.filter(n=>s.W(x,n).kind===l),a=l=>s.Q.before(l).kind==Te;return(s.L||f).kind==R&&i(Q).some(a)&&s.ae.Qi(),i(Te)}
X(e){let{kind:t}=this.Q.before(e);return t==Pt?R:t==Q||t==Te&&this.ae.Ts?Q:t==Te&&this.ae.Ut?R:o}Ur(e){return bh(this.W(x,e))}
eO(e,{found:t,He:s},r){let i=gh(t);return s&&!i?s:this.Ur(e)==ui||i&&this.eR(e)?D(s,r):o}
eR(e){let t=()=>this.W(x,e).kind==E,{poolHitTag:s}=this.j;return t()&&!!this.c.readMemory(s,4)&&t()}
ga(e){let t=this;t.br.forEach((s,r)=>{s.He=t.eO(r,s,e);let i=!gh(s.found)||D(s.He,e)<e;!(s.He!=o&&i)&&e-s.Or<Gc||(t.br.delete(r),s.He&&t.E.Wa(s.Or,r,s.He,e))});for(let s of t.E.Vs(R,e)){if(t.br.size>=Bw||t.br.has(s))continue;let r=t.W(x,s),i=bh(r);i!=k&&t.br.set(s,{Or:e,found:r,He:i==ui?e:o})}t.E.Ls?t.Q.keep(t.E.Vs(x,e)):t.Q.ye()}
fs(e,t,s,r,i){let a=this,l=a.E.Ne(s),n=l.kind==hi?a.eE(t,s):a.ft(l.places,t,s),d=l.kind==hi&&l.Pa&&s.kind==x?a.fL(i,t):o,c=d?{block:d,from:Ga}:r.freed&&{block:r.freed,from:Qs};return{hit:e,key:s,words:n,look:a.fj(s.kind),Jt:c,charged:r.charged,requested:r.requested,before:h=>a.X(h)}}
fL(e,t){let s=e.returnValue(t);return e.nt&&this.E.gap(),s}
eE(e,t){let s=ge(e.sp,t.te),r=s!=o&&s>0?this.ef(e,e.sp,U(s,Gw)):o;return{registers:e.registers,stack:r}}
ft(e,t,s){let{registers:r}=t,i=[];for(let{where:n}of e)"offset"in n&&i.push(n.offset);if(i.length<1)return{registers:r};let a=U(...i),l=F(...i)-a+this.A.pointerSize;return{registers:r,stack:this.ef(t,v(s.e,a),l)}}
ef({sp:e,kr:t},s,r){let i=D(ge(e,s),-1),a=t&&i>=0&&i+r<=t.length?t.subarray(i,i+r):this.c.readMemory(s,r);return a&&wm(s,a,this.A.pointerSize)}
fj(e){let t=new Map;return s=>{var r;let i=(r=t.get(s))!=null?r:this.er(e,s);return t.set(s,i),i}}
er(e,t){let s=this.W(e,t);return e==x&&!this.ae.Ut&&wt(t)!==0&&s.kind==Te?{kind:Ps}:s}W(e,t){let s=fh(this.ap,t);return s.kind!=Wa?s:{kind:e==x?Te:Ps}}},gh=e=>e.kind==Q&&!!e.$r;function bh({kind:e}){switch(e){case Q:return fi;case Pt:case Te:return ui;default:return k}}function Rl({requested:e,charged:t,poolType:s}){return{requested:e,charged:t,poolType:s}}var Hw=e=>b({},Rl(e),{block:e.freed,blockFrom:e.freed&&Qs}),kr=4,Kw=64,zw=class{
constructor(e,t){this.q=new Map,this.c=e,this.j=t}get known(){return this.q}
holds(e,t){let s=this.q.get(e);if(s)return s;let r=this.W(e,t);return this.q.set(e,r),r}
W(e,t){let{Xe:s}=this.j,r=Vo(this.c,e,Kw);if(!r||!s)return E;let i=v(e,-r.length),a=vm(r,i,s).map(n=>this.fX(n)),l=n=>n!=o&&me(ie(n))===t;return a.some(l)?Zt:a.includes(o)?E:Xe}
fX(e){return e.kind==wa?e.value:ut(this.c,e.address)}};function jw({target:e,tag:t,qe:s},r,i){let{pointerSize:a,build:l,description:n,poolHitTag:d}=e,c=pr(e.modules);return{type:Ve,tag:t,target:{pointerSize:a,description:n,build:l,kernelBase:(c||f).start,bootTime:i&&ue(i.bootTime)},poolHitTag:{address:d,before:s},time:r}}var Qw=({address:e,text:t,symbol:s,source:r,inline:i,doubtful:a,afterGap:l})=>({address:e,text:t,symbol:s,source:r,inline:i||o,doubtful:a||o,afterGap:l}),Xw=({modules:e})=>({type:"modules",modules:e.filter(({De:t})=>!t).map(({name:t,start:s,end:r})=>({name:t,start:s,end:r}))}),qw=17744,Yw=15,Zw=class{
constructor(e,t){this.c=e,this.j=t}
read(e){let t=this,s=t.cY(e,Wn),r=t.cY(e,Hn),i=s&&t.c.readMemory(s,Yw),a=i&&Em(i),l=r&&Si(t.c,r,t.j.pointerSize);return b({},a&&{image:a},l&&{id:we(l).k})}
cY(e,t){let s=this.A().get(t);return s==o?o:v(e,s)}
A(){var e;if(this.cy)return this.cy;let t=new Map;for(let s of[Wn,Hn]){let r=$(this.c,TS(s)),i=(e=co(r,"_EPROCESS"))==null?o:e.fields.get(s);i&&t.set(s,i.offset)}return this.cy=t,t}},_w=2e3,Sh=(e,t)=>t.uptime<e.uptime||Ir(t.bootTime-e.bootTime)>_w,Jw={4:Ze("ffdf0000"),8:Ze("fffff78000000000")},$w=32,ey=8,ty=20,sy=1e4,ry=4294967296,iy=500,ay=class{
constructor(e,t,s,r,i,a){this.dG=0,this.dg=0,this.el=new Set,this.aV=new Set;let{target:l,tag:n}=s;this.c=e,this.l=t,this.ae=i,this.j=l,this.aW=new Zw(e,l);let d=jo(l.pointerSize,l.build==o||l.build>=mh);this.E=new Iw(d,l.Qe.length===1),this.E.restore(r),this.ay=new zw(e,l),this.cq=new Ww(e,l,n,d,this.E,i),this.hunt=new $c(jw(s,e.now(),a),c=>this.ay.holds(c,n)),t.se(this.hunt),t.o(Xw(l)),this.dS((pr(l.modules)||f).start)}
se(e){this.l.o({type:di,at:ke,counts:lr(e)})}end(e,t=Da){let s=this;s.l.o({type:di,at:Hs,counts:lr(e)}),s.cM(),s.fo(),s.dR(),s.fq(),s.ai(t)}
Lr(e){this.cM(),this.l.o({type:Fe,missed:e}),this.l.o({type:rs,why:Qe,time:this.c.now()})}ja(){this.cM(),this.ai("aborted")}
record(e,t,s,r){let i=this;i.dG+=1;let a=i.dG,l=r?{mayRepeat:r}:{};if(t==k||r)return i.E.gap(),i.bY(a,e,t,l);try{return i.bY(a,e,t,i.cq.Ps(a,e,t,s))}catch(n){throw n instanceof fr&&i.bY(a,e,t,{}),n}}
lt({frames:e,hits:t}){t!==0&&this.l.o({type:Fs,stack:this.hunt.stacks.pt(e),hits:t})}
fo(){let e=this,t=[],s=[],r=e.ae.Ut?o:e.hunt.wa(),i=e.hunt.doubtful().filter(a=>!(r&&r.has(a)));for(let a of i.slice(0,iy)){let l=e.cq.Ur(a);l==fi?t.push(a):l==ui&&s.push(a)}t.length+s.length>0&&e.l.o({type:Oa,there:t,gone:s})}
fq(){let e=this;for(let{use:s}of e.hunt.sites([]))e.hunt.Es(s);let t=[...e.ay.known];for(let[s,r]of t.slice(e.dg))e.l.o({type:ss,address:s,holdsTag:r});e.dg=t.length}
dS(e){let t=this;if(!e||!Js(e,t.j.pointerSize))return;let s=(yl(t.j,e)||f).start;if(!s||t.el.has(s))return;let r=ll(t.c,s);r!=o&&t.l.o({type:"image",start:s,timestamp:r}),t.el.add(s)}
ai(e){let t=It(this.c,this.j.pointerSize),s=t&&ue(t.uptime);this.l.o({type:rs,why:e,time:this.c.now(),uptime:s})}
bY(e,t,s,r){let i=this;i.fr(t.process);let a=i.l.o(b({type:K,number:e,kind:s,stack:i.fJ(t),stopAddress:t.U},r,{processor:t.processor,thread:t.thread,process:t.process,time:i.c.now()}));return i.ek(),i.dR(),a}
fr(e){!e||this.hunt.Ds(e)||this.l.o(b({type:"process",address:e},this.aW.read(e)))}
fJ({stack:e}){let t=this,s=t.hunt.stacks.pt(e);if(!t.aV.has(s)){for(let{address:r}of e)t.dS(r);t.l.o({type:it,index:s,frames:e.map(Qw)}),t.aV.add(s)}return s}
dR(){let e=this.E.places().map(({place:s})=>s),{places:t}=this.hunt;e.length===t.length&&e.every(s=>t.includes(s))||this.l.o({type:js,places:e})}
cM(){this.E.end(),this.ek()}ek(){for(let{hit:e,block:t,charged:s}of this.E.Ka())this.l.o({type:ci,hit:e,block:t,charged:s})}},ly=2e3,ny=200;function kh(e,{block:t,charged:s}){let r=fh(e,t);switch(r.kind){case Q:return oy(r.bytes,s)?Fe:fi;case Pt:case Te:case Wa:return Fe;default:return E}}var oy=(e,t)=>e!=o&&t!=o&&e!==t,wh=4096,dy=4,yh=e=>v(e,-wt(e)),cy=class{
constructor(e,t){this.cT=new Map,this.Q=new Map,this.c=e,this.query=s=>e.query(s),this.now=()=>e.now(),this.session=()=>e.session();for(let s of t){let r=yh(s);this.cT.set(r,(this.cT.get(r)||0)+1)}}
readMemory(e,t){let s=this;var r;let i=yh(e),a=wt(e);return(s.cT.get(i)||0)<dy||a+t>wh?s.c.readMemory(e,t):(s.Q.has(i)||s.Q.set(i,s.c.readMemory(i,wh)),(r=s.Q.get(i))==null?o:r.slice(a,a+t))}},hy=500,uy=class{
constructor(e,t,s){this.t=new WeakMap,this.c=e,this.l=t,this.r=s}
look(e){let t=this,s=(fs(t.c)||f).time;if(s!=o&&t.t.get(e)===s)return{kind:Gs};let r=wi(t.c);if(r.kind!=_)return{kind:"noTarget",reading:r};let{target:i}=r,a=It(t.c,i.pointerSize),l=Im(e,i,a);if(l==B)return{kind:Jt};if(a&&fy(e)===ue(a.uptime))return{kind:Gs};let n=t.bX(e,i,l,a);return n?(s!=o&&t.t.set(e,s),t.l.Qa(e,n),{kind:"asked"}):{kind:ti}}
bX(e,t,s,r){let{blocks:i,held:a,freed:l}=Rm(e,ly,ny);if(a===0)return;let{tag:n,start:d}=e,c=jo(t.pointerSize,t.build==o||t.build>=mh),h=[...i,...l].map(({block:g})=>g),u={ue:new cy(this.c,h),target:t,tag:n,v:c},p={there:[],gone:[],unreadable:[]};for(let[g,S]of i.entries())g>0&&g%hy===0&&this.r({kind:"asking",blocks:g,of:i.length}),p[kh(u,S)].push(S.block);let m=l.map(g=>kh(u,g)).filter(g=>g!=E);return b({type:zs,tag:n,hunt:d.time,time:this.c.now(),uptime:r&&ue(r.uptime),boot:s,counts:lr(ar(this.c,t,n)),held:a},p,{freed:{asked:m.length,taken:m.filter(g=>g==fi).length}})}},fy=({g:e,ss:t})=>e.length<1?t:(e[e.length-1]||f).uptime,py=2e5,my=class{
constructor(e){this.bO={},this.c=e}armed(e,t){this.F={count:e,w:t}}
se(e,t){let s=this.q!=o&&e.je.includes(Tt)?$d(this.c,e.pointerSize,Tt):o;this.bO={processor:s,w:t}}xr(e){this.q={reading:e},this.F=o}
pe(e){this.q&&(this.q=b({},this.q,{count:e}))}Cr(e){return this.q!=o&&Um(this.q.reading,e)}
Dr(e,t,s){let r=this,i=r.fG(t,s),a=r.q;return i==ni||!a||!r.Cr(e)?i:a.count&&r.dN(a.count,t)==Xe||!s&&r.fZ(a,t)?ni:!s&&(r.bO.w||f).time!=o?As:k}
get Tr(){return Dh(this.bO.w)}fG(e,t){let s=this.F,r=t?Dh((s||f).w):this.Tr;if(!s||!(r||t))return As;let i=this.dN(s.count,e);return i==Xe?r?ni:k:r&&i==k?k:As}
fZ({reading:e},t){var s;let{processor:r}=this.bO,i=(s=e.registers.get(Tt))!=null?s:gy(e.processor,t);return r!=o&&i!=o&&r!==i}
dN({tag:e,counters:t},s){let r=lr(t),i=r&&lr(ar(this.c,s,e));return i?i.allocs===r.allocs&&i.frees===r.frees?Xe:Zt:k}},Dh=e=>e!=o&&e.time==o,gy=(e,t)=>e==o?o:t.Qe[e],Ch=({tag:e,start:t,entries:s})=>`${[e,t.time,s.length]}`,by=class{
constructor(e,t,s,r){this.H=[],this.bD=0,this.dT=new Map,this.c=e,this.r=r,this.h=t,this.l=s,this.bI=new my(e),this.am=new uy(e,s,r),this.dY=new kk(e,this.h,r)}
get armed(){return this.F}get change(){return this.h.passing[0]}get Vi(){return this.em}get hunts(){return this.H}
get _(){let e=new Map;for(let t of this.H)(t.p>0||!(e.get(t.tag)||f).p)&&e.set(t.tag,t);return e}
Xa(e,t){let s=new Set(e.map(Ch));this.Y([...this.H.filter(r=>!s.has(Ch(r))),...e]),this.dJ=t}
nr({address:e,value:t}){let s=this.dJ;return(s||f).address===e&&s.armed===t?s.saved:o}
qa({poolHitTag:e}){let t=this.cm;return(t&&t.start.poolHitTag.address)===e?t.places:[]}
fu({poolHitTag:e,build:t}){let s=this.dT.get(e)||new yk(t);return this.dT.set(e,s),s}Os(){return(this.cm||f).places||[]}
ge(){let e=this;var t;e.bD+=1;let s=e.F,r=(s||f).Vr===!0?s.x.change:o;s&&!r&&e.eo(s);let i=e.dl();i&&yo(e.r,i.undone,i.x.qe),e.em=(t=ky((i||f).undone))!=null?t:e.dY.run(r!=null?r:(e.bk||f).change)}
eo({x:e,ie:t}){this.F=o,this.bk=e,t.ja()}dl(){let e=this.bk;if(!e)return;let t=e.change!=o,s=e.hr();return s.kind!=xe&&(this.bk=o),t?{x:e,undone:s}:o}
hunt(e,t,s){let r=this.cX(e,s,!1);if(r.kind!=ke)return r;let{armed:i}=r,a,l;try{a=this.de(i,t,!1)}finally{l=this.aP(i,a)}return{kind:pi,tag:e,capture:a,hunt:i.ie.hunt,disarmed:l}}
arm(e,t){return this.cX(e,t,!0)}
capture(e){let t=this,s=t.F;if(!s)return{kind:"notArmed"};let{ie:r,x:i}=s,a=ft(t.c),{poolHitTag:l}=i.target;if(a.kind==_&&(a.value!==i.tag||a.address!==l))return t.aP(s,o),{kind:"notArmed",xi:i.tag};let n=So(t.c);if(n.kind==Cs)return n;let d=xc(s.w,fs(t.c)),c=t.de(s,e,d),{hunt:h}=r,u={kind:pi,tag:i.tag,capture:c,hunt:h};return c.end.kind==Qe||c.ps?b({},u,{disarmed:t.aP(s,c)}):(t.F===s&&(t.F=b({},s,{w:fs(t.c)})),r.end(t.ba(i),c.end.kind),u)}
recheck(e){return O(()=>this.am.look(e),({call:t,message:s})=>({kind:pe,call:t,message:s}))}
clear(){let e=this.or();return e.some(({kind:t})=>t!=Et)?{kind:xa,undone:e}:this.ex()}
or(){let e=this;e.bD+=1;let t=e.F;if(!t){let s=e.dl();return s?[s.undone]:e.h.Bi()}return e.F=b({},t,{Vr:!1}),[e.aP(t,o)]}
ex(){let e=this,t=ft(e.c);if(t.kind!=_||Ke(t.value))return{kind:Ne};let s=ir(e.c);if(s)return{kind:Ee,y:s};let{value:r}=t,i=e.nr(t),a=Dl(t,mr(i),r),l=e.h.undo(e.h.xs(a));return i==o?{kind:wn,held:r,undone:l}:{kind:xa,undone:[l]}}
cX(e,t,s){return O(()=>{this.fD();let r=$f(this.c,this.h,e,t);return r.kind==Ee?r:this.S(e,r,s)},({call:r,message:i})=>({kind:pe,call:r,message:i}))}
fD(){let e=this.F;if(!e)return;let t=this.aP(e,o);this.r({kind:"replaced",tag:e.x.tag,undone:t})}
Y(e){this.H=ad(e);let t=e.length-this.H.length;t>0&&this.r({kind:"dropped",hunts:t})}
S(e,{target:t,qe:s,stops:r},i){let a=this,l=new uk(a.c,a.h,t,e,s),n=a.qa(t),d=It(a.c,t.pointerSize),c=new ay(a.c,a.l,l,n,a.fu(t),d),h=i?fs(a.c):o,u={x:l,ie:c,Vr:i,w:h,Ya:d};a.r({kind:ca,target:t,tag:e}),r||a.r({kind:Cn}),a.r({kind:xn,command:l.repair}),l.Hi();let p=ar(a.c,t,e);c.se(p),a.bI.armed({tag:e,counters:p},h),n.length>0&&a.l.o({type:js,places:n}),a.F=u;let m=l.arm();return m.kind==at?(a.Y([...a.H,c.hunt]),a.cm=c.hunt,{kind:ke,armed:u}):(a.aP(u,o),{kind:Zr,applied:m})}
de(e,t,s){let r=this,{x:i,ie:a}=e,l=r.bD;r.r({kind:"waiting",seconds:t.seconds});let n=new W0({ue:r.c,changes:r.h,wr:r.r,target:i.target,ie:a,yr:new Lk(r.c,r.h,i),ut:r.bI,Ie:()=>r.bD===l},t).run(s);return r.eS(e)?b({},n,{ps:!0}):n}
eS({x:e,Ya:t}){let{target:s,tag:r}=e;if(!t||ut(this.c,s.poolHitTag)===r)return!1;let i=It(this.c,s.pointerSize);return i!=o&&Sh(t,i)}
aP({x:e,ie:t},s){let r=this;if((s&&s.end.kind)==Qe)return e.ye(),(r.F||f).x===e&&(r.F=o),t.Lr(s.nt),{kind:fe};let i=e.hr();if((r.F||f).x===e&&(r.F=o),i.kind==xe&&(r.bk=e),(s||f).ps)return t.Lr(s.nt),i;let a=r.ba(e);return t.end(sc(i,e.tag)?Sy:a,s&&s.end.kind),i}
ba({target:e,tag:t}){let s=ar(this.c,e,t);return this.bI.pe({tag:t,counters:s}),s}},Sy={kind:E},ky=e=>(e||f).kind==xe?e:o,Fl=4,wy=1e3,yy=256,Dy=class{
constructor(e,t){this.H=new Set,this.i=[],this.cv=0,this.ag=e,this.be=t}missed(e){this.cv+=e}
Ge(e,t){let s=this;if(e.type==Ve){s.dm(),s.K=new $c(e,o,s.be);return}if(!(e.type==zs&&s.fb(e))&&(!s.K&&e.type!=Ks&&s.ag("noHunt",t),!!s.K))for(s.i.push({line:t,entry:e,missing:s.cv}),e.type==K&&(s.cv=0);s.i.length>0&&s.cf(s.K);)s.bn(s.K)}
end(){return this.dm(),{hunts:[...this.H],At:this.K}}
fb(e){let t=({start:s})=>s.tag===e.tag&&s.time===e.hunt;if(this.K&&t(this.K))return!1;for(let s of this.H)t(s)&&s.Ge(e);return!0}
dm(){for(;this.K&&this.i.length>0;)this.bn(this.K)}
cf({p:e}){let[t]=this.i;if((t&&t.entry.type)!=K)return!0;let{number:s}=t.entry;return s>e&&s<=e+1+t.missing?!0:this.i.length>yy||this.bB().length>=Fl}
bB(){let e=[];for(let{entry:t}of this.i.slice(1))t.type==K&&e.length<Fl&&e.push(t.number);return e}
bn(e){let t=this,s=t.bB(),r=t.i.shift();if(!r)return;let i=r.entry.type==K?t.fv(e,r,r.entry,s):r.entry;i&&(e.Ge(i),!(e.x!=at||t.H.has(e))&&(t.H.size<wy?t.H.add(e):t.ag(Ur,r.line)))}
fv(e,{line:t,missing:s},r,i){let a=e.p+1,l=ld(a,s,r.number,i),n=l=="gap"&&i.length<1;if(l=="next"||l=="gap"&&!n)return r;let d=l==Es&&(i.length>0||Vm(e,r));return this.ag(d?Es:Ms,t),d?o:b({},r,{number:a})}},oe=e=>typeof e==le?cs(e):o,xh=e=>typeof e==Ha?e:o,T=e=>typeof e==Na&&xt(e)&&e>=0?e:o,Th=e=>typeof e==Na&&xt(e)?e:o,q=e=>typeof e==le&&/^[0-9a-f]{16}$/.test(e)?e:o,Wt=e=>{let t=T(e);return t!=o&&t<=4294967295?ie(t):o},Cy=Ka,Nh=1,xy=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,Ty=1<<20,Ny=P({module:oe,name:oe,offset:T}),vy=P({text:oe},{address:q,symbol:Ny,source:P({file:oe,line:T}),inline:X(!0),doubtful:X(!0),afterGap:X(!0)}),Ay=nd(P({register:oe}),P({offset:Th})),Py=P({kind:X(x,R),key:q,where:Ay,holds:X(Se,Mt)}),My=nd(P({kind:X(Nt)}),P({kind:X(ss),site:oe})),vh=e=>{let t=T(e);return t!=o&&t<=255?t:o},Ey=P({id:T,thing:My,address:q,before:ye(vh),after:ye(vh),repair:oe}),Ry=P({pointerSize:X(4,8),description:oe},{build:T,kernelBase:q,bootTime:T}),Fy=P({name:oe,start:q,end:q}),Iy=e=>{let t=ye(Th)(e);return(t==null?o:t.length)===7?t:o},Ah=P({allocs:T,frees:T}),Uy={header:P({format:X(Cy),version:X(Nh),segment:T,tool:oe,time:T}),hunt:P({tag:Wt,target:Ry,poolHitTag:P({address:q,before:T}),time:T}),snapshot:P({name:oe,time:T,whole:xh,bits:X(32,64),rows:ye(Iy)},{uptime:T,bootTime:T}),modules:P({modules:ye(Fy)}),image:P({start:q,timestamp:T}),stack:P({index:T,frames:ye(vy)}),hit:P({number:T,kind:X(x,R,k),stack:T},{stopAddress:q,block:q,blockFrom:X(Ua,Qs,Ga),requested:T,charged:T,poolType:T,processor:T,thread:q,process:q,time:T,open:X(!0),mayRepeat:X(!0)}),process:P({address:q},{image:oe,id:T}),located:P({hit:T,block:q},{charged:T}),places:P({places:ye(Py)}),counters:P({at:X(ke,Hs)},{counts:Ah}),doubted:P({stack:T,hits:T}),gone:P({missed:xh}),blocks:P({there:ye(q),gone:ye(q)}),code:P({address:q,holdsTag:X(Zt,Xe,E)}),change:P({change:Ey,state:X($t,at,fe,Fe),time:T}),end:P({why:oe,time:T},{uptime:T}),recheck:P({tag:Wt,hunt:T,time:T,boot:X(qe,_t),held:T,there:ye(q),gone:ye(q),unreadable:ye(q),freed:P({asked:T,taken:T})},{uptime:T,counts:Ah})},Oy=new Map(ws(Uy)),Ph=5e5,Ly=1e8,Vy=20,Gy=class{
constructor(e){this.au=[],this.ac=0,this.aU=0,this.bR=0,this.bw=0,this.i=[],this.aH=0,this.dW=0,this.cc=[],this.H=new Dy((t,s)=>this.ag(t,s),e)}
push(e){let t=this;if(t.ac++,t.aU+=e.length,t.ac>Ph||t.aU>Ly)return t.ag(Ur,t.ac),!1;let s=e.replace(/^\ufeff/,"");return s.trim()===""||t.bg(Gm(s))}
end(){let e=this;if(e.bh)return e.bh;if(!e.aB)return{kind:Is};for(;e.i.length>0;)e.bn();let{hunts:t,At:s}=e.H.end();return{kind:"recording",recording:{header:e.aB,hunts:t,snapshots:e.au,At:s,Gs:e.aH,tr:{count:e.dW,B:I(e.cc,(r,i)=>r.line-i.line)}}}}
bg(e){let t=this,s=e.kind==ya&&e.entry.type==Mt?e.entry:o;return e.kind==Qr?t.bh=e:!t.aB&&!s&&(t.bh={kind:Is}),t.bh?!1:(t.aB=D(t.aB,s),t.bR>0&&t.fF(s!=o),e.kind==ya?t.ad(e.seq,e.entry):e.kind==gn?t.ad(e.seq,o):e.kind==jr?t.bR=t.ac:t.dj(zr,t.ac),!0)}
fF(e){let t=this,s=t.bR;if(t.bR=0,!e){t.dj(jr,s);return}t.bw+=1,t.cP=s}dj(e,t){this.bw+=1,this.ag(e,t)}
ag(e,t){this.dW++,this.cc.length<Vy&&this.cc.push({line:t,what:e})}
ad(e,t){let s=this,r={Bs:s.bw,Za:s.cP};for(s.i.push(b({line:s.ac,seq:e,entry:t},r)),s.bw=0,s.cP=o;s.i.length>0&&s.cf();)s.bn()}
cf(){let[e]=this.i,t=e?e.seq-this.aH:0;return t>=0&&t<=((e||f).Bs||0)||this.i.length>Fl}
bn(){let e=this,t=e.i.shift();if(!t)return;let{seq:s,entry:r,line:i,Bs:a,Za:l}=t,n=e.bB(),d=e.eW(s,n)?Ms:ld(e.aH,a,s,n);if(d!="next"?e.ag(d,i):l!=o&&s>e.aH&&e.ag(jr,l),d==Es)return;let c=d==Ms?0:s-e.aH;e.aH+=c+1,e.H.missed(c),(r||f).type==Ge?e.au.push(r):r&&r.type!=Mt&&e.H.Ge(r,i)}
bB(){let e=0;return this.i.map(t=>(e+=t.Bs,t.seq-e))}eW(e,t){return t.length<1&&e>this.aH+Ph}},Mh=1e3,$e=(e,t)=>`${e}.${`${t}`.padStart(3,"0")}.jsonl`,Eh=e=>e.replace(/(\.\d{3})?\.jsonl$/i,""),By=class{
constructor(e,t,s,r){this.c=e,this.u=t,this.l=s,this.bF=r}save(e){return this.l.save(Eh(e),this.bF.hunts)}
write(e,t){return O(()=>{if(this.u.exists(e))return{kind:Yr,path:e};let s=this.u.create(e);try{t(r=>s.write(r))}finally{s.close()}return{kind:"written",path:e}},({call:s,message:r})=>({kind:pe,path:s,message:r}))}
open(e){let t=this,{armed:s}=t.bF;if(s)return{kind:ke,tag:s.x.tag};t.l.Cs();let r=Eh(e),i=new Gy,{vt:a,he:l,Z:n}=t.fy(r,e,i),d=i.end();if(a===0)return n||{kind:"notFound",path:$e(r,0)};if(d.kind==Qr)return d;if(d.kind==Is)return n||{kind:Is,path:e};let{recording:c}=d,h=Bm(t.c,c.At),{hunts:u,Gs:p,tr:m,snapshots:g}=c;t.bF.Xa(u,h.kind==ke?h.o:o);let S=l&&m.count===0;return t.l.opened(g,S?{e:r,Gs:p,_a:a,hunts:u,snapshots:g}:o),{kind:"opened",e:r,recording:c,left:h,cut:(n||f).message}}
fy(e,t,s){let r=0,i=!0;return O(()=>{let a=$e(e,0);for(this.u.exists(a)||(a=t,i=!1);r<Mh&&this.u.exists(a)&&(r+=1,!!this.u.read(a,l=>s.push(l)));)a=$e(e,r);return{vt:r,he:i}},({call:a,message:l})=>({vt:r,he:!1,Z:{kind:pe,path:a,message:l}}))}},Wy=64*1024,Hy=class{
constructor(e,t,s){this.aU=0,this.cs=[],this.u=e,this.al=t,this.e=s.e,this.cG=s.seq,this.as=s.segment,this.bo=s.tool}get count(){return this.as}
write(e){let t=this,s=t.aK;s&&t.gb(s),t.aK=e,t.open(),t.dK(e),(t.aU>=Wy||Ky(e))&&t.close(),t.aK=o}
open(){let e=this;if(e.bb)return;let t=$e(e.e,e.as);if(e.as>=Mh)throw new fr(t,"a recording has 1000 files");e.bb=e.u.create(t),e.cs.push(t),e.aU=0,O(()=>e.aB(),s=>{throw e.ej(e.cs.splice(-1)),s}),e.as+=1}
aB(){this.dK({type:Mt,format:Ka,version:1,segment:this.as,tool:this.bo,time:this.al()})}Ja(){this.ej(this.cs.splice(0))}
ej(e){let t=s=>O(s,()=>{});t(()=>this.close());for(let s of e)t(()=>this.u.remove(s))}close(){let e=this.bb;this.bb=o,e&&e.close()}
gb(e){let t=this;t.aK=o,t.close(),t.u.exists($e(t.e,t.as))&&(t.as+=1),t.write(e)}
dK(e){var t;let s=od(this.cG,e);(t=this.bb)==null||t.writeLine(s),this.cG+=1,this.aU+=s.length}},Ky=e=>e.type==Ks&&e.state==$t||e.type==rs,zy=class{
constructor(e,t,s,r){this.au=[],this.aK=[],this.u=e,this.al=t,this.bo=s,this.r=r}se(e){this.K=e,this.S(e.start)}
o(e){var t;let s=D((t=this.K)==null?o:t.Ge(e),ne);return this.S(e),s}
Qa(e,t){var s;e.Ge(t),this.bi?this.S(t):(s=this.aY)!=null&&s.hunts.includes(e)&&this.aK.push(t)}get snapshots(){return this.au}$a(e){this.cV([e]),this.S(e)}
cV(e){let t=[...this.au,...Rh(this.au,e)];this.au=I(t,(s,r)=>s.time-r.time)}opened(e,t){this.cV(e),this.aY=t}
save(e,t){let s=this;if((s.bi||f).e===e)return{kind:"underWay",e};let r=(s.aY||f).e===e?s.aY:o,i=$e(e,0);return O(()=>{if(!r&&s.u.exists(i))return{kind:Yr,path:i};let a=t.filter(d=>!(r&&r.hunts.includes(d))),l=Rh((r||f).snapshots||[],s.au),n=s.gc(e,r,l,a);if(r)for(let d of s.aK.splice(0))n.write(d);return s.fg(),s.aY=o,s.bi=n,{kind:"saved",e,vt:n.count,hunts:a,snapshots:l.length}},({call:a,message:l})=>({kind:pe,path:a,message:l}))}
Cs(){this.bT(e=>e.close())}fg(){(this.K||f).rs&&this.S({type:rs,why:_c,time:this.al()}),this.Cs()}
gc(e,t,s,r){let{Gs:i=0,_a:a=0}=t||{},l=new Hy(this.u,this.al,{e,seq:i,segment:a,tool:this.bo});return O(()=>this.eJ(l,s,r),n=>{throw l.Ja(),n}),l}
eJ(e,t,s){e.open();for(let i of t)e.write(i);let r=I(s,(i,a)=>+(i===this.K)-+(a===this.K));for(let{start:i,entries:a}of r){e.write(i);for(let l of a)e.write(l)}e.close()}
S(e){this.bT(t=>t.write(e))}bT(e){let t=this.bi;t&&O(()=>e(t),s=>{this.bi=o,this.cN(s)})}
cN({call:e,message:t}){try{this.r({kind:vn,path:e,message:t})}catch(s){}}},Rh=(e,t)=>t.filter(s=>!e.some(({time:r,name:i})=>r===s.time&&i===s.name)),jy=P({format:X(Kn),version:X(1),pointerSize:X(4,8),bootTime:T,uptime:T,patches:ye(P({tag:Wt,newTag:Wt,address:q,before:Wt,after:Wt,module:oe,start:q,size:T,timestamp:Wt,site:oe}))}),Fh=/undefined variable|unable to bind|poolPatchNote/i,Qy=(e,t)=>O(()=>{let s=e.query(IS).join(`
`),r=/:\s*"?([\da-f]{1,16}) ([\da-f]{1,8})"?\s*$/m.exec(s);if(!r)return{kind:Fh.test(s)?se:k};let[,i="",a=""]=r,l=Il(t,i),n=Ih(t,l);return n?{kind:N,path:l,Oe:n,Gr:ce(a,16)}:{kind:k,path:l}},({message:s})=>({kind:Fh.test(s)?se:k})),Ih=(e,t)=>e.exists(t)?Hm(dd(e,t)):o,Xy=(e,t,s,r,i,a)=>O(()=>{let l=e.now();for(;s.exists(Il(s,l.toString(16)));)l+=1;let n=l.toString(16),d=Il(s,n),c=L(r),h=s.create(d);try{h.writeLine(c)}finally{h.close()}if(dd(s,d)!==c)return d;let u=`${n} ${i.toString(16)}`,p=t.debugger(FS(u));return p.some(m=>m.includes(u))?(a!=o&&Uh(s,a),{kind:N,path:d,Oe:r,Gr:i}):p.join()},({call:l,message:n})=>`${l}: ${n}`),Uh=(e,t)=>O(()=>e.remove(t),()=>{}),Il=(e,t)=>`${e.tempFolder().replace(/\\$/,"")}\\pooltag-${t}.patches`,qy=`=MicrosoftDocs/windows-driver-docs -poolused.md
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
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,Ul,Yy=(e,t)=>e[t]==="\\"?0:e.charCodeAt(t),Zy=[[3790,3790],[9200,9600],[18362,26999]],Oh="123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0",Ol=e=>as(e).every(t=>t>=32&&t<=126)&&as(e).some(t=>Oh.includes(Fr(t))),ps=4,_y=536346624,Jy=[0,1,2,3,4,5,6,7],$y=e=>(e>>>23&255)===229,e1=e=>(e<<8>>13)*ps,t1=e=>({se(t){let s=Ae(e,t);return $y(s)?{end:t+ps,state:1<<(s&31)}:o},step(t,s){if(t<0||t+ps>e.length)return;let r=Ae(e,t),i=t+ps,a=r>>>25,l=(h,...u)=>({end:i,state:h,next:h?u:[]}),n=a===107;if(r>>>26===37||n&&(r>>>21&3)===1){let h=Jy.filter(u=>s>>u&1);return b({},l(s&_y,i),{call:h})}if(r>>>26===5)return l(s,t+(r<<6>>6)*ps);if(a===42||(a&63)===26)return l(s,i,t+e1(r));if((a&63)===27)return l(s,i,t+(r<<13>>18)*ps);if(n||r>>>21===1697)return l(0);let d=s&~cd(r),c=(r&2145452e3)>>>0===704644064&&s>>(r>>>16&31)&1;return l(c?d|1<<(r&31):d,i)}}),s1=600;function Lh({step:e},{end:t,state:s}){let r=new Map,i=new Set,a=[{at:t,state:s}];for(let l=0;l<s1;l+=1){let n=a.pop();if(!n)break;let d=`${n.at} ${L(n.state)}`;if(i.has(d))continue;i.add(d);let c=e(n.at,n.state);if(c){for(let h of c.call||[])r.set(`${c.end} ${h}`,{returnsTo:c.end,pi:h});for(let h of c.next)a.push({at:h,state:c.state})}}return[...r.values()]}var Ll=["mmmmbz..mmmmbz.-mmmmbz..mmmmbz..","mmmmbzp.mmmmbzp.mmmmbzp.mmmmbzp.","................................",".--mppp-zZbB....bbbbbbbbbbbbbbbb","BZBBmmmmmmmmmmmm..........-.....","oooo....bz......bbbbbbbbvvvvvvvv","BBw.--BZe.w..b..mmmmbb-.mmmmmmmm","bbbbbbbbzz-b....p.pp..TU......mm"].join(""),r1=/^(?:[5689be]|3.|77|a[0-289a]|c[89a-f])$/,i1=/^(?:7[0-3]|a[4c]|ba|c[2456])$/,Vl=4,a1=61672,l1=[1,2,8,9],Vh=1,Gh=5,n1=231,o1=2063;function d1({map:e,xt:t,Tt:s,ns:r,_s:i,immediate:a}){let l=(t&1)===0&&e<2,n=u=>u<0?0:1<<u|(l&&u>>2===1?1<<u-4:0),d=n(s)|n(r),c=t>>3,h=i<a;return e>1?d:e===1?t===13||c===3||c>>1===8?0:!h||t===1||t>>1===88||t===199?d|o1:d:h?t>>2===32||t===143||t>=192?n(r)|(t>=216?Gh:0):t>>1===66||t>>2===14?0:c<8||c===17&&t<141?n(t&2?s:r):d:c===8||c===9||c===11||c>>1===11?n(s):c===18?n(s)|Vh:c<8||t>>1===80||t>>1===84?Vh:t>>1===76?Gh:c===10||c>>1===7||t>>1===81||c===29||t===104||t===106||(t&246)===194?0:n1}var c1=48,h1=64,u1=8,f1=[1,2,3,4,5,7,8],Bh=1e9,p1=12,m1=512,g1=2,b1=768,Wh=1024,S1=8192,Hh=4096,Kh=e=>ce(e.slice(-3),16);function k1({Nt:e,start:t},s){let[r,i]=e.Js,a=p=>[0,8,16,24].map(m=>p>>>m&255);if(e.$s==Rs)return{address:v(t,r),before:a(e.value),after:a(s)};let l=(e.value^s)>>>0,n=l>65535;if(n&&l%65536!==0)return;let d=n?i:r,c=e.words[n?1:0],h=n?s>>>16:s&65535,u=c&-2097121|h<<5;return{address:v(t,d),before:a(c),after:a(u)}}function w1(e,{pointerSize:t}){let s=[];for(let r of e)for(let i of r.match(/\b[\da-f]{8}(?:`?[\da-f]{8})?\b/gi)||[]){let a=Ze(i);a&&s.push(We(a,t))}return s}var Gl=({kind:e})=>e==xe||e==za,y1=class{
constructor(e,t,s,r){this.G=wr,this.c=e,this.h=t,this.u=s,this.r=r}get found(){return this.G}get Br(){return this.G.kind==N?this.G.Oe.patches:[]}
ge(e){let t=this;if(!e&&t.G.kind!=k)return;t.G=wr;let s=Tl(t.c)?zh:Qy(t.c,t.u);s.kind==N?t.ew(s):t.G=s}
ew(e){let t=this,{path:s,Oe:r,Gr:i}=e,{patches:a,pointerSize:l}=r;bi(t.c,l);let n=h=>/^o/.test(t.cK(h)),d=a.every(n)?0:i;if(d===a.length){t.G=e;return}let c=t.bp(r,a.slice(d));t.r({kind:Tn,undone:c}),!c.some(Gl)&&t.Y(b({},r,{patches:a.slice(0,d)}),d,s)}
retag(e,t){let s=this;s.ge(!0);let r=s.G;if(r.kind==k)return{kind:Ee,y:jh(r)};let i=s.Br,a=ig(s.c,e,t,i);if(a.kind!=$t)return{kind:Ee,y:a};let{pointerSize:l,patches:n}=a,d=It(s.c,l),c={format:Kn,version:1,pointerSize:l,bootTime:ue(d?d.bootTime:0),uptime:ue(d?d.uptime:0),patches:[...i,...n]},h=[],u=[...a.refused];if(n.length>0){s.G=wr;let m=r.kind==N?r.path:o,g=s.S(c,i.length,m);if(typeof g==le)return s.cx(g);for(let M of n){let z=s.h.apply(s.h.Ne(Qh(M,l)));if(z.kind==at){h.push(M);continue}let{Z:C,undone:j}=z;if(j.kind==xe)return s.cx(C);u.push({site:M.site,y:{kind:Zr,Z:C}})}let S=[...i,...h],w=s.Y(b({},c,{patches:S}),S.length,g.path);if(w!=o)return s.cx(w)}let{path:p}=s.G;return{kind:"retagged",path:p,Si:h,refused:u}}
cx(e){this.ge(!0);let t=this.G.kind==k;return{kind:Ee,y:{kind:"notWhole",Z:e,gi:t}}}
restore(){let e=this;e.ge(!0);let t=e.G;if(t.kind==k)return jh(t);if(t.kind==se)return{kind:Ne};let{Oe:s,path:r}=t;e.G=wr;let i=e.bp(s,s.patches);return i.some(Gl)?e.G=t:e.Y(b({},s,{patches:[]}),0,r),{kind:"restored",undone:i}}
open(e){if(!e.endsWith(D1))return!1;let t=O(()=>Ih(this.u,e),()=>{});return t?(this.G=wr,this.Y(t,t.patches.length,o),this.ge(!0),!0):!1}
ne(){let e=this,t=e.G;if(t.kind!=N)return[];let{patches:s,pointerSize:r}=t.Oe,i=kl(e.c,r);return bi(e.c,r),s.map(a=>({Pt:a,state:e.cK(a),counts:i&&e.eC(i,a.newTag)}))}
eC(e,t){let s=$a(this.c,e,t);return s.kind==et?{allocs:0,frees:0,bytes:0}:s.kind==N?Sl(s.record.nonPaged,s.record.paged):o}
cK({address:e,before:t,after:s}){let r=ut(this.c,e);return r==o?E:r===s?"patched":r===t?Ts:B}
bp(e,t){let s=this,{pointerSize:r,uptime:i}=e,a=sr($(s.c,pl)),l=It(s.c,r),n=d=>(!l||l.uptime>=i)&&a.some(c=>!c.De&&We(c.start,r)===d.start&&ge(c.start,c.end)===d.size)&&[0,d.timestamp].includes(d.timestamp&&ll(s.c,d.start)||0);return[...t].reverse().map(d=>{let c=Qh(d,r),h={Pt:d,repair:c.repair};if(s.cK(d)=="patched"&&!n(d))return b({kind:za},h);let u=s.h.open.find(({thing:p,address:m})=>p.kind==ss&&m===d.address);return b({},s.h.undo(u||s.h.xs(c)),h)})}
Y(e,t,s){let r=this;if(e.patches.length<1){s!=o&&Km(r.h,r.u,s),r.G=zh;return}let i=r.S(e,t,s);if(typeof i==le)return i;r.G=i}
S(e,t,s){return Xy(this.c,this.h,this.u,e,t,s)}},D1=".patches",zh={kind:se},wr={kind:k},jh=({path:e})=>({kind:Ta,path:e});function Qh({address:e,before:t,after:s,site:r},i){let a=er(t);return{thing:{kind:ss,site:r},address:e,pointerSize:i,before:a,after:er(s),repair:Jn(e,i,a)}}var G=e=>{let t=J(e);return L(Zn(e)||/["$;\\]/.test(t)?Ye(e):t)},Ht=e=>`0x${e.toString(16)}`,y=(e,t)=>`${e} ${t}${e===1?"":"s"}`,ms=e=>e==o?"":` (${e})`,C1=e=>[...new Set([G(e),`"${Ye(e)}"`])].join(" or "),x1=e=>`A tag goes in double quotes: dx @$pool.${e}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,T1=e=>`Which tag? dx @$pool.${e}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,N1=(e,t,s,r)=>`${e} is a whole number from ${t} ${s<1/0?`to ${s}`:"on"}: ${r}`,Kt=(e,t)=>`${e} does not fit: ${t}`,v1=(e,t)=>`${e} is one argument too many: dx @$pool.${t}`,Xh=e=>`Looking past ${e.join(te)||"pool functions only"}.`,A1=e=>` ${L(e)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,P1=e=>`${L(e)} was not looked past. `,Bl=e=>`Did you mean ${e.join(" or ")}?`;function qh({what:e,ji:t}){let s=t.length>Yh?`${t.slice(0,Yh)}\u2026`:t;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${L(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[e]}. Type ${yS[e]} and try again.`}var Yh=80,Zh="what sites hold is at least so much, shares are of what is known",_h=e=>gs(e)>0&&!e.he(),M1=e=>_h(e)?" (at least so much, of what is known)":"";function Jh({bytes:e,of:t},s){return t===0?"":` that asked for ${t<s?ri:""}${e} bytes`}var E1=(e,t)=>`${t>0?"up to ":""}${$h(e)}`;function $h({allocs:e,frees:t}){return[...e>0?[y(e,Rt)]:[],...t>0?[y(t,R)]:[]].join(Ca)}var gs=e=>{let{alloc:t,free:s,unknown:r}=e.counts();return t+s+r},Xi=e=>`${L(J(e.tag))}: ${y(gs(e),K)}${gs(e)===0?"":`, coverage ${Ei(e)}`}`,qi=({path:e,message:t})=>t.includes(e)?t:`${e}: ${t}`,R1=e=>`Which file? dx @$pool.${e}("C:/temp/leak") or dx @$pool.${e}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;function eu({what:e,outcome:t}){switch(t.kind){case"written":return`Wrote ${t.path}: ${e}.`;case Yr:return`Not written: ${t.path} is there already. Give another name.`;case pe:return`Not written: ${qi(t)}`}}var F1=e=>`Which format? dx @$pool.export("C:/leak.txt", "folded"), or ${e.slice(1).join(" ")}; pprof, csv and others are made by the page of report, and by pooltag analyze.`,I1=e=>`a page for any browser${e?"":'; paths of source files and names of snapshots left out, or report(path, "everything")'}`,tu=e=>e>0?[y(e,Ge)]:[],U1=(e,t)=>t>1?`${$e(e,0)} to ${$e("",t-1)}`:$e(e,0),O1=({ua:e,tag:t})=>e===0?"":`THE LAST ${y(e,K)} on ${G(t)} are more than is kept: save before a long hunt. `,L1=e=>e.kind=="opened"?fg(e):`Not opened: ${ug(e)}`,V1=({rs:e})=>e=="left"?"left for another recording while armed":"cut off while armed",yr="dx @$pool.restore()",G1={protected:"bit 31: frees compare tags",verifier:"Driver Verifier compares tags",checked:"this kernel compares tags",unknown:"this kernel may compare tags"},su={noAllocation:"no known allocation returns there",noImmediate:"no code before the call loads the tag: a caller passes it, or it is computed",several:"several ways load the tag",unreadable:"its code cannot be read (.pagein)",noModule:"no module is there (.reload)",breakpoint:"a breakpoint is there (bc)",twoWords:"on ARM64 two characters can change, the first or the last ones",already:"has a new tag",noVariant:"no tag like it is free",tagTaken:"is in use or known",tagUnusable:"needs a letter or digit, and must print"},Yi=e=>`what code is patched is not known: ${D(e,"@$poolPatchNote")} cannot be read.`,B1=({Pt:e,repair:t,kind:s,Z:r})=>`${e.site}${s==za?`, but ${e.module} is not known there (.reload)`:ms(r)}: type ${t}`,W1=(e,t)=>t===0||e.includes("restore()")?"":` (Code is patched: ${y(t,"site")}; ${yr} undoes that.)`,H1=`A journal of patches: dx -g @$pool.patches(), ${yr}`,K1="sites with tags of their own; counts by the kernel",z1=(e,t)=>`${e} is no recorded call site or return address. ${t.slice(0,5).join(te)}`,j1=10600,Q1=e=>e==o?"":`; the ${_e(e)} are looked at when a stop arrives`;function X1({hits:e,ra:t,seconds:s,target:r}){let i=e/s,a=(t-e)/i,l=`${i.toFixed(1)}/s`;return a<q1?`pooltag: ${e} of ${y(t,K)}, ${l}, about ${_e(a,r.description)} to go`:`pooltag: ${y(e,K)}, ${l}`}var q1=86400,Y1=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,ru=e=>host.parseInt64(Je(e),16),iu=8e3,Z1=8,_1=class{
constructor(){this.__i=!1,this.__z={given:[],read:[]}}query(e){return this.__o(e)}change(e){return this.__o(e)}run(e){return this.__o(e)}
readMemory(e,t){let s=this,r=gd(s.__11(e),t);if(r||!au(e))return r;s.__i=!s.__i;let i=gd(s.__11(e),t);return i||(s.__i=!s.__i),i}
__11(e){return!this.__i||!au(e)?e:dt(4294967295,we(e).k)}
__o(e){let t=this;var s;try{(s=t.__m)!=null||(t.__m=host.namespace.Debugger.Utility.Control);let r=t.__m.ExecuteCommand(e);return r?t.__16([...r]):[]}catch(r){throw t.__m=o,new fr(e,r)}}
__16(e){let t=this.__z,s=e.map((r,i)=>{let a=t.given[i]===r?t.read[i]:o;return a!=null?a:cs(wg(`${r}`))});return e.length>=Z1&&(this.__z={given:e,read:s}),s}
now(){return Date.now()}
session(){let e=dr(()=>host.currentSession.Attributes.Target),t=dr(()=>(e||f).IsKernelTarget),s=dr(()=>(e||f).IsLiveTarget),r=dr(()=>`${host.currentSession}`);return{kernel:typeof t==Ha?t:o,live:typeof s==Ha?s:o,description:typeof r==le?r:o}}},au=e=>we(e).high===0&&Js(e,4),J1=class{
tempFolder(){return pt("TempDirectory",e=>`${e.TempDirectory}`)}exists(e){return pt(e,t=>t.FileExists(e))}
create(e){return pt(e,t=>{let s=t.CreateFile(e,"CreateNew"),r=this.__19(t,s,e);return{write:i=>pt(e,()=>r.Write(i)),writeLine:i=>pt(e,()=>r.WriteLine(i)),close:()=>pt(e,()=>s.Close())}})}
remove(e){pt(e,t=>t.DeleteFile(e))}__19(e,t,s){try{return e.CreateTextWriter(t,"Utf8")}catch(r){throw t.Close(),e.DeleteFile(s),r}}
read(e,t){return pt(e,s=>{let r=s.OpenFile(e);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!t(`${a}`))return!1;return!0}finally{r.Close()}})}},zt=qt,lu="pooltag",nu=`dx -r0 @$${zt} = Debugger.State.Scripts.${lu}.Contents.pool`,$1=e=>`pooltag ${e}. After .scriptload type ${nu}, then dx @$pool.status()`,Zi=()=>host.namespace.Debugger.State.UserVariables,eD=class{
constructor(e){this.unread=[],this.ar=[],this.ac=0,this.name=e}
push(e){let t=this;t.ac+=1;let s=Tg(e);s==_r?t.unread.push(t.ac):s&&t.ar.push(b({},s,{line:t.ac}))}st(){return this.ar.length<1}
ki(e){let t=Fr(...as(e)),s=this.ar.filter(({pattern:i})=>Ci(i,t)),r=F(...s.map(ou));return s.filter(i=>ou(i)===r).map(({name:i,description:a,line:l})=>({ls:"list",name:i,place:{kind:"file",file:this.name,line:l},description:a}))}},ou=({pattern:e})=>e.replace(/[*?]/g,"").length-(e.includes("*")?.5:0),du="\\pooltag.txt",tD="C:\\Program Files (x86)\\Windows Kits\\",sD=`\\triage${du}`,rD=e=>[`${e.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${du}`],iD=/^(?:(\w{3} \w{3} .*) \()?([0-9A-F]{8})(?:\)$| \(This)/,aD=class{
constructor(){this.modules=[]}
push(e){let t=io(e);t&&this.modules.push(t);let[,s="",r=""]=/^\s+([\w ]+):\s+(\S.*?)\s*$/.exec(e)||[],i=this.modules.length-1,a=this.modules[i];!a||s===""||(this.modules[i]=b({},Ag(s,r),a))}},lD=/^(\w+)(?:\.(?:sys|dll|exe)$|!)/i,nD=({tables:e,n:t,v:s,Kt:r})=>(e.length*t+((r||f).n||0))*s.size,cu=({allocs:e,frees:t,bytes:s})=>[e,t,s],hu={allocs:0,frees:0,bytes:0},oD=/^\s*([A-Z][\w ]{2,40}):\s*(\d{1,20})\s*\(\s*(\d{1,22}) ?[Kk][Bb]\)\s*$/,dD=1024,cD=e=>Fg($(e,vS));function uu({rows:e,bits:t}){let s=(r=0,i=0,a=0)=>{let l=t===32?r-i|0:r-i;return{allocs:r,frees:i,s:F(0,l),bytes:a}};return e.map(([r=0,i,a,l,...n])=>{let d=ie(r);return{tag:d,text:J(d),nonPaged:s(i,a,l),paged:s(...n)}})}function hD({rows:e,total:t}){if(t==o)return"missing";let s=r=>e.reduce((i,a)=>i+a[r].bytes,0)===t[r].bytes;return s(Vr)&&s(je)?"whole":"differs"}var uD=({nonPaged:e,paged:t},s)=>fu(e,s.nonPaged)&&fu(t,s.paged),fu=({allocs:e,frees:t,bytes:s},r)=>s===r.bytes&&F(0,e-t)===r.s,pu=[ts,je,Oe,Os,Ls,Jr,Rs,"peralloc"];function fD({text:e},{text:t}){return e===t?0:e<t?-1:1}var Wl=e=>e.nonPaged.s+e.paged.s,mu=e=>e.nonPaged.bytes+e.paged.bytes,gu=e=>`Not armed: ${Bg(e)}`,pD=(e,t)=>`ARMED: the machine stops at every allocation and free of ${G(e)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${t}.`,Hl="dx -g shows columns",Kl=`${Hl}, [0].details() the rest`,mD=(e,t)=>t===0?"the list is empty: there is no row":`there is no row ${e}: the list has ${y(t,"row")}, the first is [0]`,bu=36e5,gD=(e,t)=>e.uptime==o||t.uptime==o?0:t.uptime-e.uptime,bD={few:"",flat:"flat",step:"one step",steady:"steady growth",falling:"falling",sawtooth:"saw-tooth",uneven:"uneven"},Su=(e,t)=>`${(e/bu).toFixed(2)} hours ${t}`,ku="that the target ran",SD="by the debugger's clock",kD=(e,t)=>`${e.name} and ${t.name}: another boot, so nothing is subtracted.`,wu=(e,t)=>`There is no ${e} ${L(t)}.`,yu="g, wait, break in, and dx @$pool.snapshot() again.",Du=`First dx @$pool.snapshot(), then ${yu}`,Cu="The tag tracker cannot be read; types of nt may be missing.",wD=(e,t,s)=>`Snapshot ${L(e)}: ${y(t,Oe)}. ${s?`Then ${yu}`:"dx -g @$pool.diff() shows what changed."}`,xu=e=>e==k?["boot unknown"]:[];function yD({rows:e,rt:t,Fi:s,boot:r,Ii:i,ws:a}){let l=a==Ea?ku:SD;return[`${y(e.length,Oe)} (bytes) over ${y(t.length,Ge)}`,...i?[Su(i*bu,l)]:[],...s>0?[`${s} of another boot`]:[],...xu(r),Hl].join(Re)}var DD=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",CD=2e3;function xD({hunt:e,tag:t,capture:s}){let r=gs(e);if(!(e.Ue()*10<r||r>=CD||s.end.kind!=Vs))return`More hits tell more of the blocks: dx @$pool.hitTag(${G(t)}, ${F(500,2*r)}).`}var TD=e=>e.kind==$r||e.kind==Yt&&e.Pe.kind==Bs,ND=e=>e.kind==xe?Ut(e):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function vD({version:e,wi:t,linked:s}){let r=s&&`linked ${s.replace(/^\w+ (\w+) +(\d+) .*?(\d+)$/,"$1 $2 $3")}`;return[e,t==null?o:t.slice(0,24),r].filter(Boolean).join(te)}function AD(e,{users:t,read:s,failed:r}){let i=t.length<1?"no known user":y(t.length,"known user"),a=r==o?"":`, no other: ${r}`;return`${G(e)}: ${i} in lists (${["pooltag's table",...s].join(te)}${a}); seen at work by dx @$pool.hitTag(${G(e)})`}var PD="The debugger has no !vm. dx -g @$pool.used() shows what tags hold.",MD=(e,t=0)=>[...e.map(Yg),`Pool in all; memory ${nr(t)}`].join(" "),_i=(e,t)=>t.allocs-t.frees-(e.allocs-e.frees),Tu=(e,t)=>t.allocs+t.frees-e.allocs-e.frees;function ED({pe:{before:e,after:t}}){return e&&t&&_i(e,t)}var RD=1/2;function FD({ma:e},t){let s=t**2/12;return 2*aa(2*F(0,e-s))}var ID=3,UD=1/20,OD=3/4,LD=2,Nu=1,VD=1-Hc,GD=3,vu=({asked:e,taken:t})=>e===0?1:U(1,(t+GD)/e);function BD({hits:e,$:t},s,r,i,a){let l=t.count>=LD,n=l?El(t):r,d=({hit:H})=>i-H>Nu*n,c=s.filter(d),h=s.filter(H=>!d(H)),u=({block:H})=>(a&&a.there.has(H))===!0,p=({block:H})=>(a&&a.gone.has(H))===!0,m=c.filter(u),g=c.filter(p).length,S=h.filter(u),w=a!=o&&a.Mi>Nu*n,M=[...c,...h].filter(H=>u(H)||p(H)).length,z=h.filter(H=>u(H)||p(H)).length,C=VD*e.alloc*U(n,i)/F(1,i),j=w?zl(m.length,C+WD(g,a.ms))+zl(S.length,HD(z,a.ms)):0;return{freed:t.count,old:c.length,ks:h.length,frees:l,Ei:m.length,Rt:g,there:m.length+S.length,asked:M,kept:m.length+zl(S.length,z*((a||f).ms||0)),re:j,gs:[...m,...S].map(({hit:H})=>H)}}var zl=(e,t)=>F(0,e-t),WD=(e,t)=>e===0?0:e*t/(1-U(t,.99)),HD=(e,t)=>e*t+2*aa(e*t*(1-t));function Dr({pe:e},{counts:t}){let{after:s}=e;if(!s||!t)return;let r=t.allocs+t.frees-s.allocs-s.frees;return r>=0?r:o}var Ji=({use:e})=>{var t;return D((t=e.site)==null?o:t.frame.text,"An unknown call site")},KD=3,zD=e=>e.he()?"":ri;function jD({ss:e,pa:t},{uptime:s,time:r}){return s!=o&&e!=o&&s>=e?` (${_e((s-e)/1e3)} of the target)`:t!=o&&r>=t?` (${_e((r-t)/1e3)} of the debugger)`:""}function QD({freed:e,boot:t,held:s,there:r,gone:i,unreadable:a}){let l=r.length+i.length+a.length,n=l<s?`; a sample of ${l} of ${s} blocks`:"",d=t==_t?"; same boot not checked":"";return`still there: at most so many, ${e.asked===0?"whether others have taken their places is not known":`of ${y(e.asked,"freed block")} ${e.taken} had their places taken by like ones`}${n}${d}`}function XD({sr:e},t){return e.kind=="pattern"?Ci(e.pattern,t):e.kind==es}var qD=2e3,YD=({rows:e})=>e.every(({tag:t})=>t!=o);function ZD(e,{text:t,tag:s}){if(!XD(e,t))return;let r=e.Di?_D:Au;return{text:t,tag:s,nonPaged:r,paged:r}}var Au={s:0,bytes:0},_D=b({allocs:0,frees:0},Au),$i=(e,t)=>e==o||t==o?o:e+t,Pu=({nonPaged:e,paged:t})=>e.s+t.s,JD=(e,t)=>e.nonPaged.Ws!==t.nonPaged.Ws||e.paged.Ws!==t.paged.Ws;function $D({ne:[e,t]}){let s=(r,i)=>D(t&&t[r][i],1/0)<(e&&e[r][i]||0);return s(Vr,Os)||s(Vr,Ls)||s(je,Os)||s(je,Ls)}var Mu=({s:e,bytes:t})=>e!==0||t!==0,eC=60,tC=5,sC=4/5,Eu=2.4,Ru=36e5,Cr=({nonPaged:e,paged:t})=>e.bytes+t.bytes,Fu=({ne:e,Le:t})=>Cr(D(e.filter(s=>s!=o).pop(),t));function rC({Le:e,ne:t},s,r,i){let a=t.filter(u=>u!=o),l=[];t.forEach((u,p)=>{u&&l.push({at:D(r[p],p),value:Cr(u)})});let[n=e]=a,d=D(a[a.length-1],e),c=cb(l),h=u=>ue(u*Ru);return{Le:e,B:n,last:d,rt:a.length,Ft:fb(l,c),bytes:Cr(d)-Cr(n),blocks:Pu(d)-Pu(n),tl:i&&c?{Me:h(c.Me),k:h(c.k),high:h(c.high)}:o,place:s}}var iC=2**30,aC=.8,lC=.1,Iu=(e,t=1/0)=>e!=o&&e<=4*t?e:o,Uu=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],nC=new Set(Uu.filter(e=>!e.endsWith("*"))),oC=Uu.filter(e=>e.endsWith("*")).map(e=>e.slice(0,-1)),dC=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function cC(e,{modules:t,skip:s,pointerSize:r}){let i=He(e);for(let l=i;l<e.length;l++){let n=e[l];if(!n||!gr(e,l))return{kind:k,why:Vt(e)};if(n.address&&!Js(n.address,r))return{kind:Us};let d=hC(n,t),c=l-i;if(d==o)return{kind:qr,frame:n,past:c};if(!kb(d)&&!Pi(n,s))return{kind:si,module:d,frame:n,past:c}}let a=e[e.length-1];return!a||i>=e.length?{kind:k,why:Vt(e)}:{kind:dC.test((a.symbol||f).name||"")?Us:"cut"}}function hC({address:e,symbol:t},s){var r;let i=(r=(e&&Yo(e,s)||f).module)!=null?r:(t||f).module;return i===""?o:i}function uC({stacks:e}){let t=[];for(let{Te:s}of e)"past"in s&&t.push(s.past);return t.length<1?o:[U(...t),F(...t)]}var xr=3,fC=1/20,Ou=1/2,pC=1/8,mC=1/2,gC=1/1e3,bC=1/20,Lu={kind:k},Vu=e=>e.reduce((t,{re:s})=>F(t,s),0),SC=(e,t)=>t.re-e.re||t.there-e.there||t.old-e.old||t.held-e.held,kC=(e,{freed:t})=>e<xr-1||e<xr&&vu(t)**e>=fC;function wC(e,t,{re:s,ks:r},i){let{there:a,asked:l,freed:n,Rt:d,kept:c,Ri:h,re:u,gs:p,Ss:m}=t,g=Dr(e,i);if(l>0&&a===0)return Fe;if(i.boot==_t)return"boot";if(!g||g<=m)return"tooSoon";if(!(n===0&&a===l&&a>=xr&&Jg(e,t.held)))return c>mC*(n+l)||h>u?Pa:u===0||kC(s,i)||u>=xr&&p.last-p.B<pC*e.p?Ws:d>bC*u?Un:(p.last/e.p)**u<gC?Hs:_g(e,u,r)?o:Hs}var yC={used:[re,"-g @used()","what each tag holds","([sort], [pattern])","what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; patterns: Ab*,-Abc?"],top:[re,'-g @top("pb")',"as PoolMon","([keys], [pattern])","as PoolMon shows it, by its keys: p pp t a f d b m"],snapshot:[re,"@snapshot()","counts of all tags","([name], [pattern])","keeps what the kernel has counted of all tags; a pattern: of known ones that fit"],diff:[re,"-g @diff()","what changed","([before], [after])","what tags gained between two snapshots; the last two if none are named"],growth:[re,"-g @growth()","what goes on","()","how tags moved over all snapshots; what grows steadily first"],totals:[re,"-g @totals()","pool in all","()","pool in all, of its limits and of memory; in percent, how much of it tags explain"],who:[re,'-g @who("Abc ")',"known users",'("Abc ")',"known users of a tag, by lists; not seen at work"],leaks:[re,"-g @leaks()","what stays, by site",Ys,"blocks still allocated, by call site"],recheck:[re,"-g @recheck()","still there?",Ys,"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"],sites:[re,"-g @sites()","all call sites",Ys,"all call sites, allocating and freeing"],drivers:[re,"-g @drivers()","for which driver",Ys,"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"],blocks:[re,"-g @blocks()","block by block",'(["Abc " or "drv!Site+0x12"])',"blocks that stay, one by one; details() has the stack and the commands to look at it"],stacks:[re,"@stacks()[0].details()",Le,Ys,"unique stacks; details() of one has all frames"],hits:[re,"-g @hits()","the last 100 hits","([last])","the last hits recorded, one row each"],patches:[re,"-g @patches()","retagged sites","()","sites with tags of their own, and exact counts of each"],status:[re,"@status()","armed? how to undo","()","armed? learned? what puts it right by hand"],help:[re,"-v @","all arguments","()","what to type, in groups"],hitTag:[Ve,'@hitTag("Abc ")',"the whole hunt",'("Abc ", [hits, secs, frames, "unseen"])',"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"],arm:[Ve,'@arm("Abc ")',"arm, stay so",'("Abc ", ["unseen"])',"arms PoolHitTag and leaves it armed"],capture:[Ve,"@capture()","record hits","([hits, seconds, frames])","records hits while armed"],retag:[Ve,'@retag("drv!F+0x12")',"own tag",'("drv!F+0x12", ["Abc1", "together"])',"gives a call site a tag of its own; a patch of its code"],retagAll:[Ve,'@retagAll("Abc ")',"each site",'("Abc ", ["together"])',"gives each recorded call site of a tag one of its own"],skip:[Ve,'@skip("drv!My*")',"look past it",zn,"looks past these functions for the call site"],save:[mi,'@save("C:/leak")',"into files",jn,"writes all hunts to files; later ones are recorded there as they go"],report:[mi,'@report("C:/leak.html")',"a page",'("C:/leak.html", ["everything"])',"writes all hunts as a page to look at and to send; names of people and folders left out"],export:[mi,'@export("C:/a", "folded")',"stacks",'("C:/leak.txt", "folded")',"writes stacks for flame graphs; or folded-blocks, -allocs, -frees; the page of report makes others"],open:[mi,'@open("C:/leak")',"read again",jn,"shows the hunts of a recording; offers to disarm what its session left armed"],clear:["undo","@clear()","disarms","()","puts PoolHitTag back as it was"],restore:["undo","@restore()","unpatches","()","puts the code of all retagged sites back"],unskip:["undo",'@unskip("drv!My*")',"no more",zn,"no longer looks past them"]},ea=xb(yC),DC="what to type; dx -v @$pool says more of each call",CC=class{
constructor(e){this.__u=e,this.Does=e.help.replace(/;.*/,"")}toString(){let{group:e,line:t,short:s}=this.__u;return`${e}: dx ${t}  ${s}`}},ae=e=>cs(e).replace(/\t/g," "),W=class extends Error{
constructor(e){super(ae(e)),this.name=""}},xC=500,TC=[8,256],NC=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function vC([e,t]){let s=pu.find(a=>a===e),[r,i]=s==o?[e,t]:[t];if(i==o&&(r==o||typeof r==le))return{sort:D(s,ts),pattern:r};throw new W(Kt(`${r}`,Gu))}var Gu=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${pu.join(" ")}`,AC=e=>typeof e==le&&e.length>4&&/!|\+0x/.test(e);function Bu({g:e}){let t=e[e.length-1];return(t||f).boot==qe?t:o}var PC=4096,Wu=256;function MC(e,{block:t,Oi:s}){if(e.asked.there.has(t)&&!s)return"allocated still when the hunt ended: memory showed it";if(e.oe().kind==k)return"not seen freed; frees may have been missed";let{count:r}=e.it();return s?`not seen freed; ${y(r,R)} of which the block is not known can have been of it`:"not freed: every free was seen"}function EC(e,{block:t,charged:s}){let{pointerSize:r}=e.start.target,i=n=>$s(v(t,n),r),a=ce(t.slice(-4),16)%PC===0,l=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${Ht(U(D(s,Wu),Wu))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}var Hu={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},Tr=(e,t="noStack")=>{var s;return(s=e&&e.frame.text)!=null?s:Hu[t]},RC=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,Ku=e=>e.some(({symbol:t})=>t!=o&&RC.test(t.name)),zu="processes of blocks not seen freed",FC=5,ta=class{
constructor(e){this.__13=ae(e)}toString(){return this.__13}},de=class{constructor(e,t){this.__14=ae(e),this.__h=t}toString(){return this.__14}
*[Symbol.iterator](){for(let e=0;e<this.__h.length;e+=1){let t=this.__h[e];t!=o&&(yield new host.indexedValue(t,[e]))}}getDimensionality(){return 1}
getValueAt(e){let t=D(md(e),-1);return this.__h[t]||new ta(mD(t,this.__h.length))}},bs=(e,t)=>new de(e,t.map(s=>new ta(s))),jl=48,Pe=(e,t)=>`${e} ${Fb(ae(t),jl-e.length-1)}`,Z=e=>e==o?"":e,yt=e=>e==o?"":he(e*100),IC=class{
constructor(e,t,s){this.__0=e,this.__c=t,this.__6=Tr(t.site,Vt(e.stacks.at(t.stack))),this.Bytes=Z(t.charged),this.Age=t.lr,this.Secs=Z(t.ys&&ue(t.ys/1e3)),this.Process=ae(cl(e,t.process)),Me(this,s)}
toString(){return Pe(Je(this.__c.block),this.__6)}
details(){let e=this,{block:t,hit:s,lr:r,ys:i,charged:a,requested:l,thread:n,stack:d}=e.__c,{description:c}=e.__0.start.target,h=a==o?"":`, ${a} bytes`,u=l==o?"":`, ${l} asked for`,p=i==o?"":`, ${_e(i/1e3,c)}`,m=[`allocated at hit ${s} of ${e.__0.p}: ${r} hits${p} before the last one`,n&&`thread ${Je(n)}`,Rd(e.__0,e.__c.process,e.__0.stacks.at(d)),Eb(e.__0,e.__c),"on this boot of the target, as long as it is there:",...EC(e.__0,e.__c),"its stack:"];return bs(`${Je(t)}${h}${u}, tag ${L(J(e.__0.tag))}`,[...m.filter(g=>!!g),...e.__0.stacks.at(d).map(({text:g})=>g)])}
get[be](){return ve(nt,"Age","Secs")}},Ql={},Nr=({Tag:e,Target:t})=>e!=o||t!=o,ju=({start:{target:e}})=>`${e.description} ${e.kernelBase}`,UC=e=>`${y(e,"row")}; keys of PoolMon: p nonpaged, pp paged, by t tag, a allocs, f frees, d diff, b bytes, m bytes per alloc: "pb"`,OC=1e3,Qu=class{
constructor(e,t){this.NonPaged=e.s,this.NonPagedBytes=e.bytes,this.Paged=t.s,this.PagedBytes=t.bytes,this.Allocs=Z($i(e.allocs,t.allocs)),this.Frees=Z($i(e.frees,t.frees))}
get[be](){return ve(ua,la,fa,na,Be,lt)}},Xl=({tag:e,description:t})=>ae(Xg(kd([Vb(t),e==o?[]:Mi(e)]))),Xu=e=>`${e>0?"+":""}${e}`,LC=class extends Qu{
constructor(e){super(e.nonPaged,e.paged),this.__s=e,this.Users=Xl(e)}toString(){let{bytes:e,text:t}=this.__s;return Pe(Xu(e),t)}},VC=e=>e==o?"":[...new Set(e)].join("-"),GC=5,BC=class{
constructor(e,t,s,r){let{holding:i,share:a}=t;this.__0=e,this.__2=t,this.__12=s,this.Blocks=Z((i||f).blocks),this.Bytes=Z((i||f).bytes),this[Zs]=i&&e.Ue()===0?ue(a*100):"",this.Past=VC(uC(t)),this.Known=e.he()?es:"at least",Nr(r)||(this[ot]=yt(e.booked())),Me(this,r)}
toString(){return Pe(`${this.Blocks||0}/${this.__2.allocs}`,Fd(this.__2.Te))}
details(){let e=this,{Te:t,stacks:s,allocs:r}=e.__2,[i]=s,a=e.Known==es?"":ri;return bs(`${Fd(t)}, tag ${L(J(e.__0.tag))}`,[`${a}${e.Blocks||0} blocks stay of ${y(r,Rt)} on ${y(s.length,it)}`,Gb(t),...e.__18(),...[hl(e.__0,zu,WC(e.__2))].filter(HC),"the stack with the most blocks:",...e.__0.stacks.at(D((i||f).stack,-1)).map(({text:l})=>l)])}
__18(){let e=new Map;for(let{stack:i,Te:a,blocks:l}of this.__2.stacks){let n=this.__0.stacks.at(i),d=Bb(a,Tr(this.__0.It(n,this.__12),Vt(n)));e.set(d,(e.get(d)||0)+l.length)}let t=I([...e],([,i],[,a])=>a-i),s=t.slice(0,GC).map(([i,a])=>`${y(a,Se)} not seen freed: ${i}`),r=t.length-s.length;return r>0?[...s,`and ${y(r,"other way")}`]:s}
get[be](){return ve(_s,nt,Zs,ot)}},WC=({stacks:e})=>e.reduce((t,{blocks:s})=>t.concat(s),[]),HC=e=>e!=o,KC=class{
constructor(e){let t=e.Ft=="step"?o:e.tl;this.__p=e,this.How=bD[e.Ft],this.PerHour=Z((t||f).Me),this.Half=t?`${t.k} to ${t.high}`:"",this.Blocks=e.blocks,this.Held=Cr(e.last),this.Place=e.place,this.Users=Xl(e.Le)}
toString(){return Pe(Xu(this.__p.bytes),this.__p.Le.text)}get[be](){return ve("PerHour",_s,"Held","Place")}},zC=class{
constructor(e,t,s,r){this.__d=t,this.__0=e,this.Number=t.number,this.Kind=t.kind,this.Block=Z(t.block&&ru(t.block)),this.Charged=Z(t.charged),this.Cpu=Z(t.processor),Me(this,r);let i=e.Ms(t),a=Tr(e.It(i,s),Vt(i));this.__7=Pe(`${t.number} ${t.kind}`,a)}
toString(){return this.__7}
details(){let e=this,{stopAddress:t,requested:s,poolType:r,blockFrom:i,thread:a,time:l}=e.__d,n=[`tag ${L(J(e.__d.tag))}`,t&&`stopped at 0x${t}`,a&&`thread 0x${a}`,Rd(e.__0,e.__d.process,e.__0.Ms(e.__d)),s!=o&&`${s} bytes asked for`,r!=o&&`pool type 0x${r.toString(16)}`,i&&`block found by ${i}`,l!=o&&`at ${new Date(l).toISOString()}`].filter(Boolean);return bs(n.join(te),e.__0.Ms(e.__d).map(({text:d})=>d))}
get[be](){return ve("Number","Charged","Cpu")}},jC=/^Ex\w*Lookaside/,vr=e=>Tr(e.site,e.Ye);function qu(e,{use:t,holding:s}){let{site:r,allocs:i,frees:a,stacks:l}=t,n=[`${y(i,Rt)} and ${y(a,R)} seen here, from ${y(l.length,it)}`,s&&Hb(e,s),s&&YC(s),hl(e,zu,QC(e,t)),ZC(e,t),...Kb(t),_C(e,t),`coverage ${Ei(e)}${dl(e)}`,r&&r.frame.source&&`source ${r.frame.source.file} line ${r.frame.source.line}`,zb(e.Es(t))];return bs(`${vr(t)}${r?` (${r.key})`:""}${XC(t)}, tag ${L(J(e.tag))}`,n.filter(d=>!!d))}function QC(e,{stacks:t}){let s=e.held();return t.reduce((r,i)=>r.concat(s.get(i)||[]),[])}var XC=({Ye:e})=>e==On?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function qC({bytes:e,requested:t},s){return e!=o?`, ${s}${e} bytes`:t==o?"":`, ${s}${t} bytes asked for`}function YC({le:e}){return e&&`sizes ${e.qs}, ${e.Me} and ${e.Ys} bytes (smallest, median, largest)`}function ZC(e,{B:t,last:s,allocs:r,frees:i,unknown:a}){if((t||f).time==o||(s||f).time==o)return;let l=h=>_e((h-e.start.time)/1e3,e.start.target.description),n=(s.time-t.time)/1e3,d=r+i+a-1,c=n>0?`, ${(d/n).toFixed(2)} hits a second`:"";return`first hit here after ${l(t.time)}, last after ${l(s.time)}${c}`}function _C(e,{stacks:t}){return t.some(s=>Wb(e.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":o}var Yu=({holding:e})=>D(e.bytes,-1),JC=class{
constructor(e,{use:t,holding:s,share:r},i=Ql){this.__0=e,this.__2=t,this.__q=s,this.Blocks=s.blocks,this.Bytes=Z(s.bytes),this[Zs]=e.Ue()===0?ue(r*100):"",this.Known=e.he()?es:`at least${this[Zs]===""?"":" %"}`,Nr(i)||(this.Old=s.old,this[ot]=yt(e.booked())),Me(this,i)}
toString(){return Pe(`${this.__q.blocks}/${this.__2.allocs}`,vr(this.__2))}details(){return qu(this.__0,{use:this.__2,holding:this.__q})}
get[be](){return ve(_s,nt,Zs,"Old",ot)}},$C=class{
constructor({Pt:e,counts:t,state:s}){this.__6=e.site,this.NewTag=J(e.newTag),this.Allocs=Z((t||f).allocs),this.Frees=Z((t||f).frees),this.Blocks=Z(t&&t.allocs-t.frees),this.Bytes=Z((t||f).bytes),this.Code=s}
toString(){return Pe(`${this.Blocks}/${this.Allocs}`,this.__6)}get[be](){return ve(Be,lt,_s,nt)}},ex=e=>new $C(e),tx=class{
constructor(e,t,s,r){this.__0=e,this.__2=t,this.__l=sx(e,t);let{there:i,gone:a,unreadable:l}=Zu(s,this.__l);this.Held=i+a+l,this.There=i,this.Gone=a,Nr(r)||(this.Unreadable=l,this.Events=Z(Dr(e,s))),Me(this,r)}
toString(){return Pe(`${this.There}/${this.Held}`,vr(this.__2))}
details(){let e=this,{g:t}=e.__0,s=t.map(i=>{let a=Dr(e.__0,i),{there:l,unreadable:n}=Zu(i,e.__l),d=n===0?"":`, ${n} not readable,`;return`${l} of ${e.Held} there${d} ${a==o?"later":`after ${a} events`}`}),r=t[t.length-1];return bs(vr(e.__2),[...s,...r?[QD(r)]:[]])}
get[be](){return ve("Held","There","Gone","Unreadable","Events")}};function sx(e,{stacks:t}){let s=e.held(),r=new Set;for(let i of t)for(let{block:a}of s.get(i)||[])r.add(a);return r}function Zu({there:e,gone:t,unreadable:s},r){let i=a=>a.filter(l=>r.has(l)).length;return{there:i(e),gone:i(t),unreadable:i(s)}}var _u="together",rx=class{
constructor(e,t,s=Ql){let{use:r,holding:i}=t;this.__0=e,this.__6=t,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=Z((i||f).blocks),this.Bytes=Z((i||f).bytes),Nr(s)||(this[ot]=yt(e.booked()));let a=i!=o&&!e.he(),l=e.Es(r).kind==pn;this.Note=[a&&"at least",l&&"wrapper?"].filter(Boolean).join(te),Me(this,s)}
toString(){return Pe(`${this.Allocs}/${this.Frees}`,vr(this.__6.use))}details(){return qu(this.__0,this.__6)}get[be](){return ve(Be,lt,_s,nt,ot)}},ix=e=>I(e,(t,s)=>Ju(s)-Ju(t)),Ju=({use:e})=>e.allocs+e.frees+e.unknown,$u=28,ax=class{
constructor(e,t,s=Ql){this.__0=e,this.__y=t.stack,this.__e=e.stacks.at(t.stack),this.__n=e.ka(t.stack),this.Allocs=t.hits.alloc,this.Frees=t.hits.free;let r=e.It(this.__e,[]);this.__6=ae(Tr(r,Vt(this.__e)));let i=this.__15(r).join(" < ");this.Callers=i.length>$u?`${i.slice(0,$u-3)}...`:i,Nr(s)||(this[ot]=yt(e.booked())),Me(this,s)}
toString(){return Pe(`${this.Allocs}/${this.Frees}`,this.__6)}
details(){let e=this,t=e.__0.$e(Qt).filter(({stack:n})=>n===e.__y),s=hl(e.__0,"processes of its last hits",t),r=e.__e.map(({text:n})=>n),i=e.__n>0?`; up to ${y(e.__n,K)} had another stack`:"",a=L(J(e.__0.tag)),l=Ei(e.__0);return bs(`${y(r.length,"frame")}, tag ${a}, coverage ${l}${i}`,s==o?r:[...r,s])}
get[be](){return ve(Be,lt,ot)}__15(e){let t=e?e.Se+1:He(this.__e);return this.__e.slice(t).map(({text:s})=>ae(s))}},ef=({hits:e})=>e.alloc+e.free+e.unknown,lx=class{
constructor(e,t,s,r){let i=Yb(e,t);this.PoolHitTag=i.value==o?"not readable":Ye(ie(i.value));let a=Tl(e);this.Armed=ae(dx(i,t,a)),this.Repair=ae(cx(i,a)),this.Patched=ae(Sg(r)),this.Recorded=ql([...t._.keys()].map(l=>L(J(l)))),this.Learned=ql(t.Os().map(nx)),this.Skipped=ae(ql(s))}
toString(){return this.Armed}};function nx({kind:e,key:t,where:s,holds:r}){let i=ka in s?s.register:`[base${ox(s.offset)}]`;return`${e} at 0x${t}: ${r} in ${i}`}var ox=e=>`${e<0?"-":"+"}0x${Ir(e).toString(16)}`,ql=e=>e.length<1?se:e.join(te);function dx({value:e},{armed:t,change:s},r){if(e==o)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(Ke(e))return`not armed${i}`;let a=`ARMED for ${L(J(ie(e)))}${i}`;return r?a:!s||Ft(s.after)!==e?`${a}, not by this script`:`${a} by ${t?"arm()":"a call that could not disarm"}`}function cx({value:e,repair:t},s){return e!=o&&Ke(e)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${t}`:t}var hx=class{
constructor(e,{allocs:t,frees:s,s:r,bytes:i}){this.__7=Pe(`${i}`,e),this.Allocs=Z(t),this.Frees=Z(s),this.Freed=yt(t&&s!=o?s/t:o),this.Diff=r,this.Bytes=i,this.PerAlloc=r>0?ue(i/r):""}
toString(){return this.__7}get[be](){return ve(Be,lt,"Freed",li,nt,"PerAlloc")}},ux={a:Be,f:lt,d:li,b:nt,m:"PerAlloc"},fx=e=>typeof e==le&&/^p{0,2}[tafdbm]?$/.test(e),px=class{
constructor({pool:e,used:t,te:s,Ui:r},i){this.__7=`${nr(t)} ${e}`,this.Bytes=t,this.Limit=Z(s),this.OfLimit=yt(s&&t/s),this.OfMemory=yt(i&&t/i),this.InTags=yt(r==o?r:r/t)}
toString(){return this.__7}get[be](){return ve(nt,"Limit","OfLimit","OfMemory","InTags")}},mx=class extends Qu{
constructor(e){super(e.nonPaged,e.paged),this.__f=e,this.Users=Xl(e)}toString(){return Pe(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__f.text)}
details(){let{text:e,tag:t,description:s="no description"}=this.__f,r=t!=o&&Zn(t)?` (${Ye(t)})`:"";return new ta(`${e}${r}: ${s}`)}},gx=class{
constructor({ls:e,name:t,place:s,description:r=""},i){this.__7=t,this.Grade=e,this.Place=ae(qg(s).replace(/^.*\\/,"")),this.Here=ae(i==An?"not loaded":vD(i||{})),this.Says=ae(r).slice(0,jl)}
toString(){return ae(`?${this.__7}`).slice(0,jl)}},bx="(frames missing)",Sx=({symbol:e,text:t})=>e&&e.name!==""?Ai(e):t,tf=e=>cs(e).replace(/;/g,":").replace(/\s(?=[\d.]+$)/,"_"),sa=e=>({hunts:t})=>Jb(t.map(({hunt:s})=>s),e),sf=[{name:"folded",help:"folded stacks, by bytes that stay",Ht:sa("heldBytes")},{name:"folded-blocks",help:"folded stacks, by blocks that stay",Ht:sa("held")},{name:"folded-allocs",help:"folded stacks, by allocations",Ht:sa(Os)},{name:"folded-frees",help:"folded stacks, by frees",Ht:sa(Ls)}];function kx({facts:e,headline:t,recordings:s},r){let[i="",a="",l=""]=`<!doctype html>
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
`.split("\f");r(i+t.map(n=>`<p>${wx(n)}</p>`).join("")+a),r(`<script type="application/json" id="facts">${rf(L(e))}<\/script>`);for(let{lines:n,isPacked:d}of s){r(`<script type="application/x-ndjson"${d?" data-packed":""}>`);for(let c of n)r(rf(c));r("<\/script>")}r(l)}var wx=e=>e.replace(/[<>&"']|[\ud800-\udbff][\udc00-\udfff]|[^ -~]/g,t=>`&#${t.codePointAt(0)};`),rf=e=>e.replace(/<|[^ -~]/g,t=>`\\u${`000${t.charCodeAt(0).toString(16)}`.slice(-4)}`),af=hi;function yx(e,[t,s],r){let i=s===af;if(!i&&s!=o)throw new W(Kt(`${s}`,`dx @$pool.report("C:/leak.html", "${af}")`));let a=e.write(Oi(ja,t),l=>Cx(r,i,n=>l(`${n}
`)));return{what:I1(i),outcome:a}}function Dx(e,[t,s],{hunts:r,skip:i,tool:a}){let l={hunts:r.map((n,d)=>({recording:Yl,number:d+1,hunt:n})),skip:i,name:Yl,tool:a};for(let n of sf){if(n.name!==s)continue;let d=e.write(Oi(Qa,t),c=>c(n.Ht(l)));return{what:n.help,outcome:d}}throw new W(F1(sf.map(n=>n.name)))}var Yl=Xr;function Cx({hunts:e,snapshots:t,skip:s,tool:r},i,a){var l;let n=tS(),d=[],c=m=>{d.push(od(d.length,i?m:n(m)))},{time:h}=((l=(e[0]||f).start)!=null?l:t[0])||{time:0};c({type:Mt,format:Ka,version:1,segment:0,tool:r,time:h});for(let m of t)c(m);let u=[],p={};for(let m of e){c(m.start);for(let g of m.entries)c(g);u.push(Xi(m)+dl(m)),u.push(Fi(m,Ui(m,s))),p[Ye(m.tag)]=Mi(m.tag).map(({name:g})=>g)}kx({facts:{tool:r,isPrivate:!i,recordings:[Yl],skip:s,users:p},headline:u,recordings:[{lines:d}]},a)}var xx=class{
constructor(e,t,s,r,i,a,l,n){this.__w=!1,this.__1=[],this.__j=n,this.__a=e,this.__4=t,this.__5=s,this.__g=r,this.__b=i,this.__v=a,this.__k=l}
toString(){return`pooltag ${this.__k}: dx @$pool.help()`}get[be](){return Tb()}
hitTag(...e){return this.__3("hitTag",e,([t,...s])=>{let r=Ot("hitTag",t),i=Md('hitTag("Abc ", ',s.filter(l=>l!==Ar)),a=this.__4.hunt(r,i,s.includes(Ar));return a.kind==pi?this.__x(a):gu(a)})}
arm(...e){return this.__3("arm",e,([t,s])=>{let r=Ot("arm",t);if(s!=o&&s!==Ar)throw new W(Kt(`${s}`,`dx @$pool.arm("Abc ", "${Ar}")`));let i=this.__4.arm(r,s===Ar);return i.kind==ke?pD(r,i.armed.x.repair):gu(i)})}
capture(...e){return this.__3("capture",e,()=>{let t=this.__4.capture(Md("capture(",e));return t.kind==pi?this.__x(t):Wg(t)})}
clear(...e){return this.__3("clear",e,()=>og(this.__4.clear()))}
retag(...e){return this.__3("retag",e,([t,...s])=>{let{isTogether:r,newTag:i}=Od("retag",s),a=Xb(t,this.__4.hunts,this.__1);return ud(this.__5.retag([b({},a,{newTag:i})],r))})}
retagAll(...e){let t=this;return t.__3(Xa,e,([s,...r])=>{let i=Ot(Xa,s),a=t.__4._.get(i);if(!a)throw new W(hd(i,el(i,t.__4._.keys())));let{isTogether:l}=Od(Xa,r);return ud(t.__5.retag(Ud(a,t.__1),l))})}
restore(...e){return this.__3("restore",e,()=>fd(this.__5.restore()))}
patches(...e){this.__8("patches",e),this.__5.ge(!0);let{found:t}=this.__5,s=t.kind==k?Yi(t.path):K1;return new de(s,this.__5.ne().map(ex))}
skip(...e){let t=this;return t.__3("skip",e,([s])=>{let r=Ed("skip",s);return t.__1=[...t.__1.filter(i=>i!==r),r],Xh(t.__1)+(t.__17(r)?"":A1(r))})}
unskip(...e){let t=this;return t.__3("unskip",e,([s])=>{let r=Ed("unskip",s),i=t.__1.includes(r)?"":P1(r);return t.__1=t.__1.filter(a=>a!==r),i+Xh(t.__1)})}
save(...e){return this.__3("save",e,([t])=>hg(this.__g.save(Oi("save",t))))}
open(...e){return this.__3("open",e,([t])=>{let s=Oi("open",t);return this.__5.open(s)?H1:L1(this.__g.open(s))})}
report(...e){return this.__3(ja,e,t=>eu(yx(this.__g,t,this.__t(ja))))}export(...e){return this.__3(Qa,e,t=>eu(Dx(this.__g,t,this.__t(Qa))))}
__t(e){let t=this,{snapshots:s}=t.__b;return{hunts:s.length>0?[...t.__4._.values()]:t.__9(e,[]),snapshots:s,skip:t.__1,tool:t.__k}}
used(...e){this.__8("used",e);let{sort:t,pattern:s}=vC(e),{reading:r,rows:i}=this.__10(t,s);return new de(Ob(r,i.length),i.map(a=>new mx(a)))}
top(...e){this.__8("top",e);let[t,s]=fx(e[0])?e:["",e[0]],r=Zb(this.__10(Oe,Li("top",s)).rows,`${t}`);return new de(UC(r.length),r)}
snapshot(...e){let t=this;return t.__3(Ge,e,([s,r])=>{var i;let{snapshots:a}=t.__b,l=(i=Li(Ge,s))!=null?i:`s${a.length+1}`,n=Li(Ge,r),d=wd(t.__a,t.__j,l,n==o?o:qb(a,n));return d?(t.__b.$a(b({type:Ge},d)),wD(l,d.rows.length,a.length<1)):Cu})}
diff(...e){this.__8(Jr,e);let t=Ld(this.__b.snapshots,e,0),s=Ld(this.__b.snapshots,e,1),r=Td(t,s);if(r.kind!=Ma)throw new W(kD(t,s));return new de(Hg(r,t,s),r.rows.map(i=>new LC(i)))}
growth(...e){this.__8("growth",e);let t=pb(this.__b.snapshots.map(yd));if(t.rt.length<2)throw new W(Du);return new de(yD(t),t.rows.map(s=>new KC(s)))}
totals(...e){var t;this.__8("totals",e);let s=cD(this.__a);if(!s)throw new W(PD);let r=(t=this.__f())==null?o:t.rows.map(({nonPaged:a,paged:l})=>[a.bytes,l.bytes]),i=a=>r&&r.reduce((l,n)=>l+(n[a]||0),0);return new de(MD(vd(s),s.Mt),Sb(s,i(0),i(1)).map(a=>new px(a,s.Mt)))}
who(...e){this.__8("who",e);let t=Ot("who",e[0]),s=Pg(this.__a),r=Ng(t,this.__a,this.__v);return new de(AD(t,r),r.users.map(i=>new gx(i,s(i.name))))}
leaks(...e){let t=this.__9(Aa,e),s=Lt(t),r=[];for(let l of t)for(let n of jb(l,this.__1))r.push(new JC(l,n,s(l)));let i=t.map(l=>Fi(l,Ui(l,this.__1))),a=cr(t,r.length,Qn,Xn);return new de([a,...i].filter(Boolean).join(". "),r)}
recheck(...e){return Qb(this.__9(zs,e),this.__1,this.__4)}
sites(...e){let t=this.__9("sites",e),s=Lt(t),r=[];for(let i of t)for(let a of ix(i.sites(this.__1)))r.push(new rx(i,a,s(i)));return new de(cr(t,r.length,Qn,qn),r)}
blocks(...e){let[t]=e,s=AC(t)?t:o,r=this.__9(Oa,e,s==o?e:[]);return Lb(r,this.__1,s)}
drivers(...e){let t=this.__9("drivers",e),s=Lt(t),r=[];for(let i of t)for(let a of wb(i,this.__1))r.push(new BC(i,a,this.__1,s(i)));return new de(cr(t,r.length,"module",Xn),r)}
stacks(...e){let t=this.__9("stacks",e),s=Lt(t),r=[];for(let i of t){let a=I(i.me(),(l,n)=>ef(n)-ef(l));for(let l of a)r.push(new ax(i,l,s(i)))}return new de(cr(t,r.length,it,qn),r)}
hits(...e){let[t]=e,s=t==o?Tx:Pd("The number of hits",t,"dx -g @$pool.hits(20)"),r=this.__9(Vs,e,[]),i=Lt(r),a=[];for(let l of r)for(let n of l.$e(s))a.push(new zC(l,n,this.__1,i(l)));return new de(cr(r,a.length,K,"number, kind, call site"),a)}
status(...e){let t=this;return t.__8("status",e),t.__5.ge(!0),new lx(t.__a,t.__4,t.__1,t.__5.found)}
help(...e){Ad("help",e);let t=Object.values(ea).map(s=>new CC(s));return new de(`pooltag ${this.__k}: ${DC}`,t)}
__10(e,t){let s=this.__f();if(!s)throw new W(Cu);let r=Vg(s.rows,e).filter(({text:i})=>t==o||Id(t,i));return r.length<1&&Nb(t,s.rows.map(({text:i})=>i)),{reading:s,rows:r}}
__f(){let e=this;return e.__w||e.__j({kind:"listing"}),e.__w=!0,Lg(e.__a,e.__j)}
__x(e){let{hunt:t}=e;return[jg(e),Fi(t,Ui(t,this.__1))].filter(Boolean).join(" ")}
__17(e){let{hunts:t}=this.__4,s=r=>Pi(r,[e]);return t.length<1||t.some(({stacks:r})=>r.all.some(i=>i.some(s)))}__8(e,t){Ad(e,t),this.__4.ge(),this.__5.ge(!1)}
__3(e,t,s){try{return this.__8(e,t),this.__r(s(t))}catch(r){if(!(r instanceof W))throw r;return this.__r(r.message)}}
__r(e){return new ta(e+W1(e,this.__5.Br.length))}
__9(e,t,[s]=t){this.__8(e,t);let r=s==o?o:Ot(e,s),{_:i}=this.__4,a=(r==o?[...i.values()]:[i.get(r)]).filter(l=>l!=o);if(a.length<1)throw new W(hd(r,r==o?[]:el(r,i.keys())));return a}},Ar=Ds,Tx=100,jt=new _1,Pr=e=>or(kg(e)),ra=new J1,Mr=new zy(ra,()=>jt.now(),Ra,Pr),lf=new ok(jt,jt,e=>{Mr.o(b({type:Ks},e))}),Zl=new by(jt,lf,Mr,Pr),nf=new y1(jt,lf,ra,Pr),Nx=new By(jt,ra,Mr,Zl),ze=new xx(jt,Zl,nf,Nx,Mr,ra,Ra,Pr);return[ze,sS,rS,iS]})();
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
