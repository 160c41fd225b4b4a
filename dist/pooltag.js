/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(n){let dt=Number.parseInt,Pi=String.fromCharCode,et=Math.floor,oe=Number.isSafeInteger,R=Math.min,F=Math.max,Ae=Number.POSITIVE_INFINITY,
Je=Object.entries,V=JSON.stringify,ct=Math.round,Ai=Math.ceil,$e=Number.NaN,nr=Math.abs,Ei=Math.sqrt,kt=Object.assign,mt=Symbol.metadataDescriptor,or="tooLong",
ul="notOneByte",fl="protectedBit",de="$prcb",Ee="poolHitTag",U="other",dr="before",Q="after",A="found",ce="absent",S="unknown",pl="NonPagedAllocs",
ml="NonPagedFrees",Fi="NonPagedBytes",gl="PagedAllocs",bl="PagedFrees",Ri="PagedBytes",N="unreadable",Ft="none",he="slot",Ii="noPointerSize",Ui="PoolHitTag",
Sl="noModules",j="read",ts="arm64",es="x64",ue="notRead",ss="unseen",kl="alreadyArmed",wl="taggingOff",rs="breaksPassed",Li="ready",yl="notKernel",
Dl="localKernel",is="notLive",Cl="ambiguous",Tt="stillThere",cr="notRepaired",ht="undone",xl="DbgBreakPoint",Oi="neither",y="alloc",P="free",Nt="tag",
hr="nonPaged",Vi="NonPaged",Rt="paged",Gi="Paged",vt="frames",Bi="names",Wi="breakInstruction",ur="breakpoint",It="targetGone",Fe="bugcheck",zt="function",
as="pool",ls="notPool",ns="new",Qt="stack",fr="$thread",Hi="$proc",Ki="entered",pr="linked",Re="foreign",at="failed",zi="notArmedAgain",gt="noHeader",
fe="released",B="inUse",os="headerless",Ie="yes",mr="owner",Tl="noTagInCode",Nl="probableWrapper",vl="backwards",gr="exact",br="floor",Qi="register",ut="block",
ji="immediate",Sr="unchecked",Ut="same",ds="misnumbered",cs="repeated",kr="invalid",wr="torn",Ml="unknownType",Xi="entry",pe="header",yr="newer",Lt="nothing",
Ue="otherBoot",ft="armed",qi="disarmed",Yi=" and ",Le="notOurs",me="refused",Zi="cleared",Pl="foreignCleared",L="hit",lt=", ",ge="allocation",Al="notClosed",
El="mayRepeat",hs="doubted",jt="hunt",Dr="exists",us="noRecording",Ot="; ",Fl="stopsUnknown",Rl="repairLine",Il="stacksDiffer",Ul="notRecorded",_i="number",
Cr="unread",Ll="notLoaded",Ol="Physical Memory",Oe="all",fs="system",Ve="nonpaged",ps="allocs",ms="frees",xr="diff",Ji="bytes",Vl="notWritten",gs="hits",
Tr="seconds",Gl="unknownHits",Bl="tooManyBlocks",bs="notRun",Wl="superseded",Ss="manualBreak",$i="otherBreak",Nr="impossible",Hl="muchNonPaged",Kl="nearLimit",
vr="nothingHeld",ta="leaks",wt="gone",ks="few",ea="keeps",zl="freedLate",ws="stopped",sa="changes",ra="uptime",Mr="driver",nt="string",ia="noModule",
Pr="at least ",Mt="snapshot",aa="0.1.0",Ar="planned",be="applied",Ql="framesMissing",Er="last",Vt="Allocs",Fr="Used",Se="Frees",Rr="Diff",J="taken",
jl="instruction",la="undecided",Xl="unwinding",ql="WARNING: ",na="fixed",Ir="repeat",Ur="full",Yl="seenAgain",oa="place",Lr="counters",ys="change",Ge="end",
Ds="recheck",Or="located",Cs="places",da="blocks",ca="enough",ha="passing",Vr="everything",xs="arguments",ua="returnValue",fa="disagreement",Ts="learning",
Ns="unlocated",pa="notInTable",Gr="freed",Br="there",Zl="ImageFileName",_l="UniqueProcessId",Wr="hunted",ma="boolean",ga="pooltag recording",$="look",
vs='(["Abc "])',Jl='("drv!MyAlloc*")',Hr="keep",$l='("C:/temp/leak")',ke="Bytes",Ms="Share%",Xt="Coverage%",Kr="Blocks",ba="report",Sa="export",tn="call site",
en="blocks/allocations",sn="allocations/frees",st=t=>t>>>0,Ps=t=>{let e=s=>(t[s]||0)&255;return st(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)},
ka=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
rn=t=>{if(t.length<1)return{Ct:!1,pt:{kind:"empty"}};if(t.length>4)return{Ct:!1,pt:{kind:or,length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{Ct:!1,pt:{kind:ul,Dr:e[0]}}:wa(Ps([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
Zh=t=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?wa(Ps(t.split(" ").map(e=>dt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?wa(st(dt(t,16))):rn(t),
wa=t=>t<Bo?{Ct:!0,tag:t}:{Ct:!1,pt:{kind:fl,Cr:bt(t)}},bt=t=>st(t&~Bo),X=t=>{let e=s=>s>=32&&s<=126;return ka(t).map(s=>e(s)?Pi(s):".").join("")},
Gt=t=>`0x${We(t)}`,_h=t=>Ps([...ka(t)].reverse()),an=t=>X(t).includes("."),
we=t=>{let e=Ho.test(t)?t:t.replace(/^0x/i,"").replace(/`/g,"");if(Ho.test(e))return Hs(e.toLowerCase().padStart(Wo,"0"))},qt=(t,e)=>Hs(We(t)+We(e)),
pt=t=>({high:dt(t.slice(0,8),16),g:te(t)}),
M=(t,e)=>{let s=te(t)+e;if(s>=0&&s<4294967296)return Hs(t.slice(0,8)+We(s));let{high:r}=pt(t);return qt((r+et(s/4294967296))%4294967296,s%4294967296)},
yt=(t,e)=>{if(t.slice(0,8)===e.slice(0,8))return te(e)-te(t);let s=pt(t),r=pt(e),i=(r.high-s.high)*4294967296+(r.g-s.g);return oe(i)?i:n},
Bt=(t,e)=>t<e?-1:t>e?1:0,ln=(t,e)=>(te(t)&e-1)===0,Yt=(t,e)=>e===4?Hs(He.slice(8)+t.slice(8)):t,As=(t,e)=>t.charAt(e===4?8:0)>="8",
Jh=(t,e)=>e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`,Es=(t,e)=>{let s=te(t),r=e===4&&s>=2147483648;return ee(r?qt(4294967295,s):t)},
$h=(t,e,s)=>x(`rM 0x1;${e?"kb":"k"}${Ke(t)}${zo(s)}`),
tu=(t,e)=>{let s=e.map(i=>i==de?"gdtr":i),r=s.length>0?`;.catch {${Ko(s)}}`:"";return x(`${Ko(Fg[t])}${r};lm o`)},
eu=(t,e,s)=>{let r=Es(t,e);return s.length===4?x(`ed ${r} ${Ke(Fs(s))}`):x(`eb ${r} ${s.map(Ke).join(" ")}`)},
su=(t,e)=>{let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return x(`!poolused ${Ke(s)}`)},
ru=t=>{let e=X(t).replace(/[^A-Za-z0-9]/g,"?");return x(`!poolused 0x1 ${e}`)},Fs=t=>{let e=s=>t[s]||0;return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0},
ya=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],W=(t,e)=>{try{return t()}catch(s){if(!(s instanceof zs))throw s;return e(s)}},
I=(t,e)=>{let s=e;for(;s<t.length&&Ct(t.charCodeAt(s));)s++;return s},Zt=(t,e)=>{let s=e;for(;s<t.length&&rb(t.charCodeAt(s));)s++;return s},
iu=(t,e)=>{let s=e;for(;s<t.length&&qo(t.charCodeAt(s));)s++;return s},Da=t=>{let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Xo;)e--;return t.slice(0,e)},
Ca=(t,e)=>{let s=Zt(t,e);if(s-e===16)return s;if(s-e!==8)return-1;if(t.charCodeAt(s)!==sb)return s;let r=Zt(t,s+1);return r-s===9?r:-1},
_t=(t,e)=>{let s=Ca(t,e);if(s<0)return;let r=s-e===8,i=t.slice(s-8,s),a=(r?ib:t.slice(e,e+8))+i;return{address:ab(a),pointerSize:r?4:8,end:s}},
au=t=>{let e=Number(t);return oe(e)?e:n},zr=(t,e)=>{let s=[];for(let r of t){let i=r.length<=se?e(r):n;i!=n&&s.push(i)}return s},
lu=(t,e)=>({elementSize:e,rows:zr(t,s=>nu(s,e))}),
nu=(t,e)=>{let s=_t(t,I(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let a=ou(t,i,e*2);if(a<0||(r.push(nb(t,i,a)),!ob(t,a,e)))break;i=a+1}return r.length<1?n:{address:s.address,elements:r}},
ou=(t,e,s)=>{let r=e+s,i=Zt(t,e)===r,a=t.startsWith("?".repeat(s),e);return(i||a)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1},
du=(t,e)=>{var s;nn(t);let r=Va(t,e);if(e.thing.kind!=Ee)return r;let i=dn(e,db(t,e));if(r.kind===i.kind)return r;let a=l=>[r,i].find(l);return D((s=a(Zo))!=null?s:a(({kind:l})=>l==U),Yo)},
nn=t=>{Z(t,Yg)},on=(t,e)=>{e===4&&nn(t)},
dn=(t,e)=>{if(!e)return Yo;let{before:s,after:r}=t,i=a=>a.every((l,o)=>l===e[o]);return i(s)?{kind:dr}:i(r)?{kind:Q,bytes:e}:{kind:e.every((a,l)=>a===s[l]||a===r[l])?"mixed":U,bytes:e}},
q=(t,e,s)=>{if(e<0||e+s>t.length)return;if(s===4)return Qe(t,e);let r=0;for(let i=s-1;i>=0;i--)r=r*256+(t[e+i]||0);return r},
Be=(t,e,s)=>{let r=q(t,e,4),i=s===8?q(t,e+4,4):0;return r==n||i==n?n:qt(i,r)},Qr=(t,e,s)=>{let r=t.readMemory(e,s);return r&&Be(r,0,s)},
ye=(t,e)=>{let s=t.readMemory(e,4);return s&&q(s,0,4)},
cn=(t,e,s,r)=>{let i=t.readMemory(e,s*r);if(!i)return;let a=[];for(let l=0;l<s;l+=1){let o=Be(i,l*r,r);if(o==n||o===He)break;a.push(o)}return a},
cu=t=>{let e=_t(t,I(t,0));if(!e||!Ct(t.charCodeAt(e.end)))return;let{name:s,vs:r}=hn(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,vs:r||n}},
hn=t=>{let e=hu(t);return{name:t.slice(0,e).trim(),vs:t.slice(e).trim()}},
hu=t=>{let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s},
jr=(t,e,s)=>{let r=`nt!${e}`.toLowerCase();return W(()=>{let i=t.query(Kg(e)),a=cb(i).find(o=>o.name.toLowerCase()===r);if(a)return{kind:A,address:Yt(a.address,s)};let l=i.find(o=>o.trim()!=="");return l==n?{kind:ce}:{kind:S,Bt:l.trim()}},({message:i})=>({kind:S,Bt:i}))},
un=(t,e,s)=>{let r=jr(t,e,s);return r.kind==A?r.address:n},
Rs=(t,e=8)=>{let s=new Map;for(let r of t)if(!(r.length>se||!r.includes("=")))for(let[i,a]of uu(r))s.has(i)||s.set(i,Yt(a,e));return s},
uu=t=>{let e=[],[s=""]=t.includes(_o)?t.split(_o):[t];for(let r of s.trim().split(/\s+/)){let[,i="",a="",l]=hb.exec(r)||[],o=l===""?we(a):n;if(o)e.push([i.toLowerCase(),o]);else if(l!=="*"&&!ub.test(r))return[]}return e},
Xr=t=>{let e=!1;return zr(t,s=>(s.trim()=="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),fn(s,e)))},
fn=(t,e=!1)=>{let s=_t(t,I(t,0));if(!s||!Ct(t.charCodeAt(s.end)))return;let r=_t(t,I(t,s.end));if(!r||!Ct(t.charCodeAt(r.end)))return;let i=I(t,r.end),a=t.slice(i),l=a.search(/\s/),o=l<0?a:a.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:a.slice(o.length).trim(),xt:e}},
pn=(t,e)=>{let s=40543,r=(t&65535)*s,i=(t>>>16)*s,a=r+i%65536*65536,l=et(i/65536)+et(a/4294967296);return(a%4294967296^l)&e},
mn=(t,e,s)=>{let r=(o,d)=>{let{offset:c,bytes:h}=s.fields[o];return fu(t,e+c,h,d)},i=r("Key",!1),a=gn(r(pl,!1),r(ml,!1),r(Fi,!0)),l=gn(r(gl,!1),r(bl,!1),r(Ri,!0));if(!(i==n||!a||!l))return{tag:st(i),nonPaged:a,paged:l}},
gn=(t,e,s)=>{if(!(t==n||e==n||s==n))return{allocs:t,frees:e,bytes:s}},
fu=(t,e,s,r)=>{let i=q(t,e,4),a=s===8?q(t,e+4,4):0;if(i==n||a==n)return;let l=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(a+l/2**32)*2**32+i:i+l;return oe(o)?o:n},
bn=t=>{let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:Jo(r.nonPaged,i.nonPaged),paged:Jo(r.paged,i.paged)}),e)},
pu=(t,e)=>{let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=mn(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s},
Sn=(t,e)=>{let s=new Map,r;for(let i of t){if(i.length>se)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,l="",o="",d="",c=""]=a;r!=null||(r=l.length),!(l.length>r||s.has(d))&&s.set(d,{offset:dt(o,16),type:c.trim()})}return s.size===0?n:{name:e,fields:s}},
kn=t=>{let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&wn(e.type);return e&&s!=n?e.offset+s:n},
wn=t=>{let[,e="1",s=""]=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim())||[],r=(/^U?[Ii]nt([1248])B$/.exec(s)||u)[1],i=(/^Ptr(32|64)\b/.exec(s)||u)[1];return r?Number(e)*Number(r):i?Number(e)*(Number(i)/8):n},
mu=(t,e,s)=>{let r=$o(t,"_POOL_TRACKER_BIG_PAGES"),i=r&&r.fields.get("Key"),a=r&&r.fields.get("NumberOfBytes"),l=a!=null?a:r&&r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),d=e("PoolBigPageTableSize");if(!r||!i||!l||o.kind!=A||d.kind!=A)return;let c=Qr(t,o.address,s),h=ye(t,d.address);if(!c||!h||(h&h-1)!==0)return;let f=kn(r);if(f==n)return;let p={xr:i.offset,Tr:l.offset};return m({address:c,y:h,Nr:f},p,{Ms:a?1:mb,pointerSize:s})},
gu=(t,e,s)=>{let r=bu(s),i=pn(r,e.y-1);if(e.Ms===1)return xa(t,e,i,s);let a=xa(t,e,i,s);if(a.kind==A)return a;let l=xa(t,e,gb(r)&e.y-1,s);return l.kind==A?l:{kind:N}},
xa=(t,e,s,r)=>{let{address:i,y:a,Nr:l,xr:o,Tr:d,Ms:c,pointerSize:h}=e,f=R(pb,a-s),p=t.readMemory(Ga(i,s,l),f*l);if(!p)return{kind:N};for(let g=0;g<p.length;g+=l){if(Be(p,g,h)!==r)continue;let b=Be(p,g+d,h),k=b&&yt(He,b);if(k==n)return{kind:N};let v=k*c;return{kind:A,tag:Ps(p.subarray(g+o,g+o+4)),bytes:v}}return{kind:ce}},
bu=t=>{let{high:e,g:s}=pt(t);return(s>>>td|e<<32-td)>>>0},
yn=(t,e,s)=>{let r=Tu($o(t,"_POOL_TRACKER_TABLE")),i=Su(t,e),a=xn(t,e("PoolTrackTable"),s);if(!r||!i||!id(a))return;let l=ku(t,e("ExPoolTagTables"),s),o=wu(t,e,s);if(!l||o==S)return;let d=[a.address,...l.filter(c=>c!==a.address)];return m({z:r,tables:d},i,{Fe:o==Ft?n:o})},
Su=(t,e)=>{let s=Ba(t,e("PoolTrackTableSize")),r=Ba(t,e("PoolTrackTableMask"));return s==n||r==n?n:{y:s,Re:r}},
ku=(t,e,s)=>e.kind!=A?e.kind==ce?[]:n:cn(t,e.address,kb,s),
wu=(t,e,s)=>{let r=xn(t,e("PoolTrackTableExpansion"),s);if(r.kind==S)return S;if(!id(r))return Ft;let i=Ba(t,e("PoolTrackTableExpansionSize"));return i==n?S:i===0?Ft:{table:r.address,y:i}},
Ta=(t,e,s)=>{let r=Dn(t,e,s);if(r.kind!=A)return r;let{nonPaged:i,paged:a}=r.record;return{kind:A,counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
Dn=(t,e,s)=>{let r=Du(t,e,s);if(r.kind!=he)return r.kind==Ft?Cu(t,e,s):r;let i=[];for(let a of e.tables){let l=Xe(t,e,a,r.index,1);if(!l)return je;let o=l.get(0);o&&bt(o.tag)===s&&i.push(o)}return rd(bn(i))},
yu=(t,e)=>{let[s]=e.tables,r=s&&Xe(t,e,s,0,e.Re+1);return r&&[...r.values()].map(({tag:i})=>bt(i))},
Cn=(t,e)=>{let s=new Map;for(let a of e.tables){let l=Xe(t,e,a,0,e.y);if(!l)return;l.forEach((o,d)=>{s.set(d,[...s.get(d)||[],o])})}let{Fe:r}=e,i=r?Xe(t,e,r.table,0,r.y):[];return i?[...[...s.values()].map(bn),...i.values()].filter(a=>a!=n):n},
Du=(t,e,s)=>{let[r]=e.tables;if(!r)return je;let i=e.Re+1,a=pn(s,e.Re);for(let l=i;l>0;){let o=R(Sb,i-a,l),d=Xe(t,e,r,a,o);if(!d)return je;for(let c=0;c<o;c+=1){let h=d.get(c);if(!h)return{kind:Ft};if(bt(h.tag)===s)return{kind:he,index:a+c}}a=(a+o)%i,l-=o}return{kind:Ft}},
Cu=(t,e,s)=>{let{Fe:r}=e,i=r&&Xe(t,e,r.table,0,r.y);if(r&&!i)return je;let a=[...i&&i.values()||[]].find(l=>bt(l.tag)===s);return a?rd(a):xu(t,e)},
xu=(t,e)=>{for(let s of e.tables){let r=Ga(s,e.y-1,e.z.size),i=t.readMemory(r,e.z.size),a=i&&mn(i,0,e.z);if(!a)return je;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:ce}},
Tu=t=>{let e=t&&kn(t);if(!t||e==n)return;let s={};for(let r of fb){let i=t.fields.get(r),a=i&&wn(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:e,fields:s}},
xn=(t,e,s)=>{if(e.kind!=A)return e;let r=Qr(t,e.address,s);return r?{kind:A,address:r}:{kind:S,Bt:""}},
Na=t=>{let e=qr(t);if(!e)return{kind:Ii};let s=jr(t,Ui,e);if(s.kind!=A)return{kind:"noSymbol",name:Ui,Bt:s.kind==S?s.Bt:n};let r=Xr(Z(t,Qo)).map(a=>m({},a,{start:Yt(a.start,e),end:Yt(a.end,e)}));if(!Qs(r))return{kind:Sl};let i=a=>jr(t,a,e);return{kind:j,target:m({pointerSize:e},vu(t,e),{poolHitTag:s.address,modules:r,Wt:bb.filter(a=>ed(t,e,a)),Ht:Nu(t,i,e),Ie:yn(t,i,e),vr:mu(t,i,e)})}},
Nu=(t,e,s)=>{let r=e("KiProcessorBlock");return r.kind!=A?[]:cn(t,r.address,Db,s)||[]},
qr=t=>{let e=Rs(Z(t,Og)).get("$ptrsize");return e===qt(0,4)?4:e===qt(0,8)?8:n},
vu=(t,e)=>{let s=Z(t,Vg).find(a=>/Kernel Version/i.test(a))||"",r=(/Kernel Version\s+(\d{4,6})\b/i.exec(s)||u)[1],i=/simulated/.test(t.session().description||"")?" (simulated)":"";return{description:`${s.trim()}${i}`,oe:e===4?"x86":Mu(s),build:r?Number(r):n}},
Mu=t=>{if(t!=="")return/\bARM\s?64\b/i.test(t)?ts:es},
Jt=t=>{let e=qr(t),s=e&&un(t,Ui,e);if(!e||!s)return{kind:ue};let r=Tn(t,s,e);return r==n?{kind:ue}:{kind:j,address:s,pointerSize:e,value:r}},
Tn=(t,e,s)=>(on(t,s),ye(t,e)),
Pu=(t,e)=>{let s=vb(e);return W(()=>t.debugger(Zg(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?n:i.includes(s)}),()=>!1)},
Yr=t=>{W(()=>t.debugger(Jg),()=>{})},
Au=t=>{let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",a=""]=e||[],l=we(i);if(!e||!l)return;let o=c=>dt(c,16),d=st(o(s));return At(d)?n:{armed:d,saved:js(o(r)),address:l,id:a}},
Eu=t=>{let e=[];for(let s of t){if(s.length>se)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():n;r&&i&&e.push(Fu(i,r[1],r[2]));let a=r?n:Ru(s);a&&e.push(a)}return e},
Fu=(t,e,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return e=="Command"?m({},t,{command:r}):m({},t,{Ta:r})},
Ru=t=>{let[e="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(e))return;let r={Ue:!0,"not handled":!1}[s[s.length-1]||""];r!=n&&s.pop();let i=Pb.find(o=>o===s[s.length-1]);if(i&&s.pop(),r==n&&!i)return;let[a="",...l]=s;return l.length>0?n:{code:e,Mr:a,status:i,Ue:r}},
Nn=t=>{let e=Eu(Z(t,Bg)),s=l=>e.find(o=>o.code===l),r=s("bpe"),i=D(s("bpec"),r);if(!(r||u).status)return{kind:S};let{command:a}=r;return a!=n&&Eb(a)?Ka("command",a):r.status!="break"?Ka("status",dd(r)):(i||u).Ue===!1?Ka("handling",dd(i)):{kind:"stops"}},
E=(t,e)=>Array.from(t,(s,r)=>({Le:s,place:r})).sort((s,r)=>e(s.Le,r.Le)||s.place-r.place).map(({Le:s})=>s),Is=(t,e)=>Zr(t.toLowerCase(),e.toLowerCase()),
Zr=(t,e)=>{let s=0,r=0,i=-1,a=0;for(;s<e.length;)if(t[r]==="*")i=r++,a=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;t[r]==="*";)r++;return r===t.length},
vn=(t,e)=>{let s=[...new Set(e)].filter(a=>a!==t),r=t.trim(),i=[.../[*?]/.test(r)?[a=>Zr(r,a)||Is(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>Pn(t.padEnd(4),a.padEnd(4)),a=>Pn(t.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let l=s.filter(a);if(l.length>0)return E(l,(o,d)=>o<d?-1:1).slice(0,Fb)}return[]},
Mn=(t,e)=>{let s=new Map([...e].map(r=>[X(r),r]));return vn(X(t),s.keys()).map(r=>s.get(r)).filter(r=>r!=n)},
Pn=(t,e)=>{let s=[0,1,2,3].filter(a=>t[a]!==e[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:cd(t.trim(),e.trim())||cd(e.trim(),t.trim())},
Iu=(t,e,s)=>{let r=e.Ie;if(!r)return{kind:S};let i=d=>d!=n&&Ta(t,r,d).kind==A,a=Ta(t,r,s);if(a.kind==N||a.kind=="overflow")return{kind:S};let l=Uu(s);if(a.kind==A)return{kind:"seen",Ps:i(l)?l:n};let o=[_h(s),l].find(i);return{kind:ss,Oe:o==n?Mn(s,yu(t,r)||[]):[o]}},
Uu=t=>{let e=t>>>24;if(!(e!==32&&e!==0))return st(t&16777215|(e===0?32:0)<<24)},
Lu=(t,e,s,r)=>{let i=_r(t);if(i)return re(i);if(At(s))return re({kind:"neverHit",tag:s});let a=Ou(t,e);if(a.kind!=j)return re(a);let{target:l}=a,o=Tn(t,l.poolHitTag,l.pointerSize);if(o==n)return re({kind:N});if(!At(o))return re({kind:kl,value:o});if(Vu(t,l))return re({kind:wl});let d=Nn(t);if(d.kind==rs)return re(d);let c=Gu(s,Iu(t,l,s),r);return c?re(c):{kind:Li,target:l,Kt:o,stops:d.kind=="stops"}},
_r=t=>{let{kernel:e,description:s="",live:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:yl}:r?/^local\b/i.test(s)?{kind:Dl}:n:{kind:is}},
Ou=(t,e)=>{let s=Na(t),r=s.kind==j?s.target.modules.filter(i=>!i.xt):[];return s.kind==Ii||r.length>1?s:(W(()=>e.debugger(Hg),()=>{}),Na(t))},
Vu=(t,e)=>{if(e.build==n||e.build>=Rb)return!1;let s=un(t,"NtGlobalFlag",e.pointerSize),r=s&&ye(t,s);return r!=n&&(r&Ib)===0},
Gu=(t,e,s)=>{switch(e.kind){case"seen":return e.Ps==n||s?n:{kind:Cl,As:[t,e.Ps]};case ss:return s?n:{kind:ss,tag:t,Oe:e.Oe};case S:return}},
An=(t,e,s)=>{e.kind==Tt&&t({kind:cr,command:e.repair}),e.kind==ht&&t({kind:"repaired",value:s})},
Jr=t=>{let e=fd.get(t);if(e)return e.is;let s=Bu(t);return fd.set(t,{is:s}),s},
Bu=t=>{var e;if(Wb.test(t.module))return t.name.includes("Pool")?Fn(t.name):n;if(ud.test(t.module))return t.name==xl||Hb.test(t.name)?Oi:(e=En(t.name))!=null?e:Wu(t.name)},
En=t=>Vb.test(t)?y:Gb.test(t)?P:n,Wu=t=>Bb.test(t)?Fn(t):n,Fn=t=>t.includes("Alloc")?y:t.includes("Free")?P:Oi,
Pt=t=>{let e=t.findIndex(({symbol:s})=>!s||Jr(s)==n);return e<0?t.length:e},Hu=t=>ud.test(t.module)&&t.name=="ExFreePool"&&t.offset>Kb,
Rn=t=>t.name==xl||/^Exp\w*PoolTracker/.test(t.name),
va=t=>{let e=zb.exec(t);if(!e)return;let s=(e[2]||"").trim();return e[1]==n?{command:s}:{processor:Number(e[1]),command:s}},
Ku=t=>{switch((/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim())||u)[1]){case"Tag":return Nt;case Vi:return hr;case Gi:return Rt;case"Session Tag":return"sessionTag";default:return}},
zu=t=>{let e=[],s=I(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=I(t,i)}return e},
Qu=(t,e)=>{let s=I(t,0);if(t.startsWith("TOTAL",s)&&Ct(t.charCodeAt(s+5)))return ju(t,s+5,e);let r=e.Ve?jb(t,e,e.Ve):Xu(t,s,e);return r?{kind:"row",usage:r}:qb(t,s)?bd:{kind:U}},
ju=(t,e,s)=>{let{z:r,Ve:i=kd(r)}=s,a=Ma(t,e,i,r);return!a||t.slice(a.end).trim()!==""?bd:m({kind:"total"},Ln(a.Ge))},
Xu=(t,e,s)=>{let r=Sd(t,e,ie,s),i=Sd(t,e,t.slice(e,e+ie).search(/\s/),s);return r&&i?n:D(r,i)},
In=(t,e,s=ie)=>{let r=e+s;if(e<0||t.length<=r||!Ct(t.charCodeAt(r))||I(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
Ma=(t,e,s,r)=>{let i=[],a=e,l=!0,o=!0;for(let d=0;d<s.length;d++){let c=qu(t,a,s[d]||0);if(!c)return;let h=d===s.length-1?Yu(t,c,o,r):c.end,f=h==n?n:au(t.slice(c.start,h));if(h==n||f==n)return;let p=h===c.Tt||h>c.Tt&&c.full;l=l&&p,o=o&&(p||d===0),i.push(f),a=h}return{Ge:i,end:a,Pr:l}},
qu=(t,e,s)=>{let r=I(t,e),i=t.charAt(r)==="-"?r+1:r,a=iu(t,i);if(!(r===e||a===i))return{start:r,end:a,Tt:e+s,full:r===e+1}},
Yu=(t,e,s,r)=>{if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.Tt||i.startsWith(wd))return e.end;if(!(!s||e.start>=e.Tt))return e.full?r=="old"&&/^[ .]/.test(i)?e.Tt:n:e.Tt},
Un=(t,e,s)=>{let r=s.trim(),i=t.length===ie&&!t.includes(".")?rn(t):n;return m({text:t.padEnd(ie),tag:(i||u).Ct?i.tag:n},Ln(e),{description:r||n})},
Ln=t=>{let e=t.length/2;return{nonPaged:On(t.slice(0,e)),paged:On(t.slice(e))}},
On=t=>{let[e=0,s=0,r=0,i=0]=t;return t.length===2?{s:e,bytes:s}:{allocs:e,frees:s,s:r,bytes:i}},
Vn=t=>{let e=new Qb,s;for(let r=0;r<t.length;r++){let i=t[r]||"";if(s){if(pd(s.push(i,r)))break}else{let a=e.read(i);a&&(s=new Jb(a))}}return s&&s.listing()},
Us=(t,e,s)=>e.Ie?Ta(t,e.Ie,s):W(()=>Zu(t,s),()=>({kind:N})),Ls=t=>t.kind==A?t.counts:t.kind==ce?{allocs:0,frees:0}:n,
Zu=(t,e)=>{let s=Vn(t.query(ru(e)));if(!s)return{kind:N};let[r,...i]=s.rows.filter(h=>h.tag===e);if(!r)return{kind:s.rows.length<1?ce:N};let a=[r.nonPaged.allocs,r.paged.allocs],l=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:N};let o={allocs:Gn(a),frees:Gn(l)},{allocs:d,frees:c}=o;return d==n||c==n?{kind:N}:{kind:A,counts:{allocs:d,frees:c}}},
Gn=t=>{let e=0;for(let s of t){if(s==n)return;e+=s}return e},Pa=(t,...e)=>{let s=e.find(r=>t.has(r));return s==n?n:t.get(s)},
_u=t=>{let e=_t(t,Ju(t));if(!e||t.charAt(e.end)!==" ")return;let s=$u(t,e.end+1),r=s==n?e.end+1:e.end+1+s.length,i=rS(t.slice(r).trim().replace(/\s+/g," "));if(tf(i))return s==n||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}},
Ju=t=>{let e=I(t,0),s=Zt(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e},
$u=(t,e)=>{if(t.startsWith("??",e))return"??";let s=t.slice(e,Zt(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return sS.includes(s)?n:s},
tf=t=>{let e=(/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t)||u)[1];return e==n?t==="???"||t==="????":!(e.length===8&&Zt(e,0)===8)},
Bn=t=>{let e=I(t,0);if(t.charAt(e)==="#"&&(e=I(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?vt:/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s=="Call Site"?Bi:n},
Aa=t=>{let e=Da(t),s=ef(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:Da(e.slice(0,s)),source:Wn(r.slice(i))}},
ef=t=>{let e=oS.exec(t);if(e)return e.index+e[0].length;let s=sf(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&Wn(t.slice(r+1))?r:t.length},
sf=t=>{let e=t.indexOf(" (");if(e<0)return-1;let s=nS.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length<1?-1:R(...s)},
Wn=t=>{let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>qo(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:n},
$r=t=>{let e=Da(t),{head:s,offset:r}=rf(e);if(r==n)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!dS(a))return;if(i<0)return s===e?n:{module:a,name:"",offset:r};let l=s.slice(i+1);return l.trim()===""||l.endsWith("(")?n:{module:a,name:l,offset:r}},
rf=t=>{let[,e,s]=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t)||[];if(e==n||s==n)return{head:t,offset:0};let r=dt(s,16);return{head:e,offset:oe(r)?r:n}},
Hn=(t,e,s=!0)=>{let r=I(t,0),i=af(t,r),a=i==n?r:I(t,Zt(t,r));return e==Bi?cf(t.slice(a),i):t.charCodeAt(a)===cS?df(t,a,i):lf(t,a,i,e,s)},
af=(t,e)=>{let s=Zt(t,e),r=s-e;if(!(r<2||r>3||!Ct(t.charCodeAt(s))))return dt(t.slice(e,s),16)},
lf=(t,e,s,r,i)=>{let a=Ca(t,e);if(a<0)return;let l=r!="noBase",o=_t(t,l?nf(t,a,r):e);if(!o||l&&o.pointerSize!==Cd(a-e)||!Ct(t.charCodeAt(o.end)))return;let{pointerSize:d}=o,c=I(t,o.end),h=of(t,hS(t,c),d,i),f=h&&Kn(t.slice(h.end));if(!(!h||!f))return{number:s,pointerSize:d,base:i&&l?(_t(t,e)||u).address:n,x:o.address,gap:c-o.end,args:h.kt,Es:h.Ar,inline:!1,text:f.text,source:f.source,symbol:f.symbol}},
nf=(t,e,s)=>{let r=I(t,e);return s=="wide"||r===e+1?r:t.length},
of=(t,e,s,r)=>{let i=t.charCodeAt(e)===Dd,a=[],l=i?I(t,e+1):e,o=0;for(;o<yd(s);o++){let d=Ca(t,l);if(d<0||Cd(d-l)!==s||!uS(t,d))break;let c=r?_t(t,l):n;c&&a.push(c.address),l=I(t,d)}if(!(i&&t.charCodeAt(l)!==Dd)&&!(o>0&&o<yd(s)))return{kt:a,Ar:o>0,end:i?I(t,l+1):l}},
df=(t,e,s)=>{let r=[aS,iS].find(l=>t.startsWith(l,e));if(r==n)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let a=Kn(t.slice(i));return a&&a.text!==""?m({},a,xd,{number:s,inline:!0}):n},
cf=(t,e)=>{let s=Aa(t),r=$r(s.text),i=r!=n&&r.name!=="",a=e!=n&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return m({},s,xd,{symbol:r,number:e,inline:!1})},
Kn=t=>{let{text:e,source:s}=Aa(t),r=$r(e);return r!=n||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:n},
zn=t=>{if(t.length>gS||!SS(t))return;let e=hf(t.trim());if(pS.test(e))return{kind:Wi};if(e.startsWith("Breakpoint ")){let s=(/^Breakpoint (\d{1,9}) hit$/.exec(e)||u)[1];return s==n?n:{kind:ur,number:Number(s)}}return e.startsWith("*** Fatal System Error: ")?uf(e):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(e)?{kind:U,k:e}:bS.some(s=>s.test(e))?{kind:It,k:e}:n},
hf=t=>{let e=t.includes(Td)?mS.exec(t):null;return e?t.slice(e.index+e[0].length):t},
uf=t=>{let e=(/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t)||u)[1];if(e!=n)return{kind:Fe,code:dt(e,16),he:Qn(t)}},
Qn=t=>{let e=(/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim())||u)[1],s=[];for(let r of(e==null?n:e.split(","))||[]){let i=we(r.trim());i&&s.push(i)}return s},
ff=t=>{var e;let s;for(let r of t){if(s&&s.push(r)!=Q)continue;let i=zn(r);i&&(s=new wS(i))}return(e=s&&s.report())!=null?e:pf(t)},
pf=t=>{let e=new vd;for(let s of t)e.push(s);return e.place.instruction?m({kind:"stepped"},e.place):n},
mf=t=>{let e=I(t,0);return e===t.length||fS(t)?!0:yS.some(s=>t.startsWith(s,e))},
gf=t=>{let e=t.trim();if(!e.endsWith(":"))return;let s=Aa(e.slice(0,-1));return $r(s.text)&&s.text},
bf=t=>{let e=t.filter(i=>i.length<=se),s=jn(e,/^Last event: (.+)$/);if(s==n)return;let r=jn(e,/^debugger time: (.+)$/);return r==n?{k:s}:{k:s,time:r}},
jn=(t,e)=>{for(let s of t){let r=(e.exec(s.trim())||u)[1];if(r!=n)return r}},
Sf=t=>{for(let[e,{symbol:s}]of t.slice(0,Pt(t)).entries()){if(!s||e===0&&Hu(s))continue;let r=Jr(s);if(r==y||r==P)return r}},
kf=t=>{if(t.offset!==0)return;let e=(/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name)||u)[1];if(e!=n)return En(e);let s=Jr(t);return s==Oi?n:s},
wf=(t,e)=>{let s=q(t,t.length-Te,Te);if(s==n||pt(e).g%Te!==0)return[];if(ae(s,4227858432,2483027968))return[{kind:zt,address:M(e,Pd(s)-Te)}];let r=ae(s,4294966303,3594452992),i=ae(s,4294965279,3594455071)||ae(s,4294965248,3611232256);return r||i?[Qa]:[]},
yf=(t,e)=>{let[s,r,i]=[0,1,2].map(d=>q(t,d*Te,Te));if(s==n)return;if(ae(s,4227858432,335544320))return{kind:zt,address:M(e,Pd(s))};if(r==n||i==n)return;let a=s&31;if(!(ae(s,2667577344,2415919104)&&(r&1023)===a*33&&i===gi(3592355840|a<<5)))return;let l=r>>>10&4095,o=Df(s,e);if(ae(r,4290772992,4181721088))return{kind:he,address:M(o,l*8)};if(ae(r,4290772992,2432696320))return{kind:zt,address:M(o,l)}},
Df=(t,e)=>{let s=t<<8>>13<<2|t>>>29&3,{high:r,g:i}=pt(e);return M(qt(r,gi(i&-4096)),s*4096)},
Ea=(t,e,s)=>{let r=t[e];if(r==n)return;let i=r>>6,a=r>>3&7;if(i===3)return{Nt:a,length:1};let l=(r&7)===4,o=l?t[e+1]:r;if(o==n)return;let d=l?2:1;if(!(i===0&&(o&7)===5)){let p=d+([0,1,4][i]||0);return e+p<=t.length?{Nt:a,length:p}:n}let c=ti(t,e+d);if(c==n)return;let h=d+4;if(!l)return{Nt:a,length:h,fixed:{kind:s==es?"relative":"absolute",Fs:c}};let f=(o>>3&7)!==4;return{Nt:a,length:h,fixed:f?n:{kind:"absolute",Fs:c}}},
ti=(t,e)=>{let s=q(t,e,4);return s==n?n:s|0},
Cf=(t,e,s)=>{let r=[];for(let i=2;i<=CS;i+=1){let a=t.length-i,l=t[a]===232&&i===5?ti(t,a+1):n;if(l!=n){let c=s==es?xf(t,a,e):n;r.push({kind:zt,address:mi(e,l,s),slot:c})}let o=t[a]===255?Ea(t,a+1,s):n;if((o||u).Nt!==2||o.length!==i-1)continue;let{fixed:d}=o;d&&r.push({kind:he,address:Ad(d,e,s)}),(!d||Tf(t,a,s))&&r.push(Qa)}return r},
xf=(t,e,s)=>{let r=e-DS;if(!Ed.every((a,l)=>t[r+l]===a))return;let i=ti(t,r+Ed.length);return i==n?n:M(s,e-t.length+i)},
Tf=(t,e,s)=>{let r=t[e-1],i=s==es&&Fd(r)?t[e-2]:r;return i===100||i===101},
Nf=(t,e,s)=>{let r=s==es&&Fd(t[0])?1:0,i=a=>M(e,r+a);switch(t[r]){case 235:{let a=(t[r+1]||0)<<24>>24;return{kind:zt,address:mi(i(2),a,s)}}case 233:{let a=ti(t,r+1);return a==n?n:{kind:zt,address:mi(i(5),a,s)}}case 255:{let a=Ea(t,r+1,s);if((a||u).Nt!==4)return;let{fixed:l,length:o}=a;return l?{kind:he,address:Ad(l,i(1+o),s)}:Qa}default:return}},
vf=(t,e,s)=>s==ts?wf(t,e):Cf(t,e,s),Mf=(t,e,s)=>s==ts?yf(t,e):Nf(t,e,s),
Pf=(t,e,s)=>{if(t.length===1)return t[0];let r=t.filter(i=>{let a=e(i);return a==n?!1:a===s?!0:i.kind!=zt||!i.slot?!1:e({kind:he,address:i.slot})===a});return r.length===1?r[0]:n},
Af=t=>{let e=t.findIndex(s=>s.trim()=="Exact matches:");return e<0?[]:zr(t.slice(e+1),Ef)},
Ef=t=>{if(!t.startsWith("    "))return;let e=$r(hn(t.trim()).name);return(e||u).offset===0&&e.name!==""?e:n},
Xn=(t,e,s)=>{var r;let i=l=>t.readMemory(M(e,-l),l),a=pt(e).g%NS;return(r=i(s))!=null?r:a>0&&a<s?i(a):n},
qn=t=>{let e=new Set(t.map(kf));if(e.size>1)return Ne;let[s]=e;return s?{kind:as,of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()=="nt")?{kind:ls}:Ne},
Ff=t=>{let e=new IS;for(let s=0;s<t.length&&e.push(t[s]||"",s)!=Q;s++);return e.listing()},
Rf=t=>{if(t.pointerSize!=n)return{pointerSize:t.pointerSize,Na:t.gap>=lS?ns:"old",va:t.number!=n,args:t.Es}},
If=(t,e,s,r=Id)=>{let i=t.query($h(r,e.pointerSize===4,e.Wt)),a=Yn(i,e);if(!a)return ja("registers",i);let l=Zn(i,a._);return l?{kind:j,reading:m({report:s},a,{stack:l})}:ja(Qt,i)},
Yn=(t,e)=>{var s,r,i,a;let l=Rs(t,e.pointerSize),o=(r=(s=l.get("eip"))!=null?s:l.get("rip"))!=null?r:l.get("pc"),d=(a=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?a:l.get("sp");if(!o||!d)return;let c=_n(l,e);return{_:o,sp:d,fp:l.get("ebp"),registers:l,thread:l.get(fr),process:l.get(Hi),processor:c}},
Zn=(t,e)=>{let[s,...r]=Ff(t).frames;return s&&[m({},s,{address:e}),...r]},
_n=(t,e)=>{let s=t.get(de),r=s==n?-1:e.Ht.indexOf(s);return r>=0?r:e.Ht.length===1?0:n},
Uf=(t,e)=>{let s=t[t.length-1];return s!=n&&(t.length>=e||s.x===He)&&t.every(({address:r,base:i,x:a,args:l,inline:o,doubtful:d,symbol:c})=>r&&i&&a&&c&&(l.length<1||l.length===QS)&&!o&&!d)},
Lf=t=>{let e=t.join(`
`),s=o=>we((o.exec(e)||u)[1]||""),r=s(/^\(([0-9a-f]{8})\)\s+\S/m),i=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,a]=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(e)||[];if(!r||!i||!a)return;let l=a=="Non-FPO"?"ebp":"omitted";return Gd(r)===Gd(i)?{start:r,frame:l}:{frame:l}},
Of=t=>{var e;let s=t.join(`
`),r=g=>we((g.exec(s)||u)[1]||""),i=Xa(r(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),a=Xa(r(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),l=Xa(r(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=r(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,d,c,h]=((e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?n:e.map(bi))||[];if(i==n||a==n||l==n||!o||d==n||c==n||h==n)return;let f=d>YS?n:Vf(t,h);if(!f)return;let p=M(o,-l);return m({},f,{Er:M(p,i+c),end:M(p,a)})},
Vf=(t,e)=>{let s=0,r=0,i=!1;for(let a of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!l)continue;let[,o,d,c]=l.map(bi),h=Gf(D(d,-1),D(c,-1),a);if(o!==s||!h||i)return;s+=h.y,r+=h.bytes,i=d===Bd}return s===e?{Fr:r,Be:i}:n},
Gf=(t,e,s)=>{switch(t){case 0:return{y:1,bytes:8};case 1:{let r=bi((/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s)||u)[1]||"");return r>0&&e<=1?{y:e+2,bytes:r}:n}case 2:return{y:1,bytes:(e+1)*8};case 4:case 8:return{y:2,bytes:0};case 5:case 9:return{y:3,bytes:0};case Bd:return{y:1,bytes:e*8};default:return}},
Bf=(t,e)=>{let s=(e||u).start===t;return(e||u).frame=="omitted"?s?{kind:Ki}:n:e&&!s?{kind:pr}:n},Jn=t=>{let e=t.findIndex(s=>$S.test(s));return e<0?t.length:e},
$n=t=>{let e=Xr(t);if(e.length<1)return;let s=e.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:t,places:s}},
Wf=t=>{switch(t.kind){case"strayed":return{kind:Re,vt:{kind:U,k:`stopped at ${D(t._,"an unknown address")} on the way out of the allocator`}};case zi:return{kind:at,call:"write nt!PoolHitTag",message:"it did not take"}}},
to=(t,e)=>{let s=t*2;return{pointerSize:t,We:s,ue:s,pe:e}},
eo=(t,e,s,r)=>{let i=q(t,0,4),a=q(t,4,4);if(i==n||a==n)return{kind:N};if(bt(st(a))!==s)return{kind:gt};let l=r.pointerSize===4?9:8,o=h=>(i>>>h&(1<<l)-1)*r.ue,d=i>>>16+l;if(d===0)return{kind:fe};if(r.pe&&d&lk)return{kind:"second",Rr:o(0)};let c=o(16);return c>r.We&&c<=qa-e?{kind:B,bytes:c}:{kind:gt}},
so=(t,e,s,r,i=!1)=>{let a=le(t),l=s.We,o=v=>D(r.readMemory(M(t,v-a),l),nk);if(a===0)return{kind:os};let d=o(a-l),c=eo(d,a-l,e,s),h=a===l;if(!(h?c.kind==fe:c.kind==gt&&d.every(v=>v===d[0]))||!s.pe)return c;let f=h?d:o(0),p=(q(f,0,2)||0)%8192,g=qa-p&-s.ue,b=h?o(g-l):d;if(!f.length||!b.length)return{kind:N};if(!(eo(f,0,e,s).kind==fe&&b[0]===f[2]&&b.every(v=>v===b[0])))return c;if(g!==a)return{kind:gt};let k=f[1]||0;return{kind:B,bytes:i&&!(k&ok)?p:n,Ir:!(k&dk)}},
Hf=t=>{let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`},ei=t=>Hf(m({},t,{offset:0})),
ro=(t,e=[],s=[])=>{let r=Pt(t);for(;r<t.length-1&&si(t[r],s);)r++;let i=t[r];return i&&Xs(t,r)?Kf(i,r,e):n},
si=(t,e)=>{let s=(t||u).symbol;return s?e.some(r=>Is(r,ei(s))):!1},
Kf=(t,e,s)=>{let r=t.address&&io(t.address,s);if(r)return m({key:Kd(r.module,r.offset),frame:t,wt:e},r);let i=t.symbol&&{module:t.symbol.module};if((t.symbol||u).name===""){let{module:l,offset:o}=t.symbol;return{key:Kd(l,o),frame:t,wt:e,module:l,offset:o}}let a=t.address?ee(t.address):t.text;return m({key:a,frame:t,wt:e},i)},
io=(t,e)=>{let s=e.find(({start:i,end:a})=>Bt(i,t)<=0&&Bt(t,a)<0),r=s&&yt(s.start,t);return s&&r!=n?{module:s.name,offset:r}:n},zf=t=>t.map(uk).join(" "),
ao=(t,e=N)=>{var s,r;let i=Qf(t);if(i<pk||e==Ie)return{kind:mr};let a=e=="no"?Tl:"fanOutOnly",l=(r=(s=t[0])==null?n:s.stack[t[0].wt])==null?n:r.symbol,o=l&&l.name!==""?{skip:ei(l)}:{};return m({kind:Nl,Ur:i,it:a},o)},
Qf=t=>{let e=Array.from({length:fk},(s,r)=>{let i=new Set;for(let{stack:a,wt:l}of t){let o=a[l+1+r];o&&i.add(o.symbol?ei(o.symbol):o.text)}return i.size});return F(...e)},
jf=t=>{if(t<qs)return t;let e=et(Math.log2(t)),s=2**e,r=et((t-s)*Ys/s);return qs+(e-zd)*Ys+r},
lo=t=>{if(t<qs)return t;let e=et((t-qs)/Ys)+zd,s=(t-qs)%Ys+1;return 2**e+2**e/Ys*s-1},
no=(t,e)=>{let s=[];for(let r of t){let i=e(r);i!=n&&s.push(i)}return E(s,(r,i)=>r-i)},
Xf=t=>{let e=t[0],s=t[et((t.length-1)/2)],r=t[t.length-1];if(!(e==n||s==n||r==n))return{Rs:e,Mt:s,Is:r}},
qf=(t,e,s)=>{if(!t||!e)return{kind:S,why:ue};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:S,why:vl};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:S,why:"tooFew"};if(a===i)return{kind:gr,ht:r};let l={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:br,Lr:a/i,ht:r,missed:l}},
Yf=t=>{let{number:e,tag:s,stack:r,requested:i,charged:a,thread:l,process:o,time:d}=t;return{tag:s,stack:r,hit:e,requested:i,charged:a,thread:l,process:o,time:d}},
Fa=(t,e)=>{var s;let r=new Nk(e),i=new Map;for(let l of t){let o=`${l.tag} ${(s=(r.site(l.stack)||u).key)!=null?s:r.zt(l.stack)}`,d=i.get(o);d?d.push(l):i.set(o,[l])}let a=[];return i.forEach(l=>{let[o]=l;o&&a.push(Zf(o,l,r))}),E(a,(l,o)=>((l.first||u).hit||0)-((o.first||u).hit||0))},
Zf=(t,e,s)=>{let r=a=>e.reduce((l,o)=>l+a(o),0),i=s.site(t.stack);return m({tag:t.tag,site:i,zt:i?n:s.zt(t.stack),stacks:e.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:_f(r),Qt:r(({unlocated:a})=>a.alloc),Or:r(({unlocated:a})=>a.free),mt:_d(e.map(({mt:a})=>a))},Jf(e,i,s),{$:$f(e),Pt:r(({Pt:a})=>a),At:r(({At:a})=>a),jt:r(({jt:a})=>a),lt:tp(e)},ep(e))},
_f=t=>{let e=t(({hits:a})=>a.alloc);if(e>0&&t(({unlocated:a})=>a.alloc)===e)return;let s=t(({s:a})=>a.count),r=t(({s:a})=>a.me)===0,i=t(({s:a})=>a.charged);return{count:s,bytes:r?i:n}},
Jf=(t,e,s)=>{let r={Vr:0,Us:0,refused:0};for(let{stack:i,Xt:a}of t){let l=(s.caller(i)||u).key;a.forEach((o,d)=>{let c=s.site(d),h=c!=n&&e!=n;l!=n&&(s.caller(d)||u).key===l?r.refused+=o:h&&c.key!==e.key&&(r.Vr+=o),h&&c.module!==e.module&&(r.Us+=o)})}return r},
$f=t=>{let e=new Si;for(let{$:s}of t)e.Et(s);return e},tp=t=>{let e=new Jd;for(let{lt:s}of t)e.Et(s);return e.He()},
ep=t=>{let e=[];for(let{first:a,last:l}of t)a&&e.push(a),l&&e.push(l);let s=E(e,(a,l)=>a.hit-l.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}},
sp=(t,e)=>{let s=new Set((e[e.length-1]||u).gone),r=l=>s.has(l),i=t.there.filter(r);if(i.length<1)return t;let a=t.there.filter(l=>!r(l));return m({},t,{there:a,gone:[...t.gone,...i]})},
oo=(t,e,s,r)=>{t.delete(e),t.set(e,s);let i=t.keys().next();t.size>r&&!i.done&&t.delete(i.value)},
rp=(t,e,s)=>{var r;let i=t.slice(0,Pt(t)).findIndex(({symbol:d,inline:c})=>d&&!c&&!Rn(d)),a=t[i];if(!a||a.doubtful)return;let l=(r=a.address)!=null?r:i===0?s:n,o=(t.slice(i+1).find(({inline:d})=>!d)||u).base;if(!(!l||!a.base||!o||Bt(a.base,o)>=0))return{kind:e,address:l,base:a.base,tt:o}},
ip=(t,e,s)=>{let r=[];for(let i=0;i+s<=e.length;i+=s){let a=Be(e,i,s);a&&r.push(a)}return{from:t,kt:r}},
ap=(t,e,s,r)=>{var i;if(Qi in t)return s.registers.get(t.register);let a=s.stack&&yt(s.stack.from,M(e,t.offset));return a==n||a%r!==0||(i=s.stack)==null?n:i.kt[a/r]},
lp=(t,e,s)=>{var r;let i=[],a=e.stack&&yt(t.base,e.stack.from),l=yt(t.base,t.tt);if(a!=n&&l!=n){let d=s===4?R(l,Ik):l,c=R(d,a+(((r=e.stack)==null?n:r.kt.length)||0)*s);for(let h=a;h<c;h+=s)i.push({offset:h})}let o=[...e.registers.keys()].filter(d=>Uk.test(d));return[...i,...o.map(d=>({register:d}))]},
np=(t,e,s,r,i)=>{let a=ap(t.where,e.base,s,r.pointerSize);if(a==n)return ue;let l=t.holds==ut?a:M(a,r.We);return co(l,r)?ho(l,i):"noBlock"},
co=(t,e)=>As(t,e.pointerSize)&&ln(t,e.ue),
ho=(t,e)=>{if(!e)return{block:t};let s=e(t);if(s.kind!="second")return{block:t,header:s};let r=M(t,-s.Rr);return{block:r,header:e(r)}},
uo=t=>{let[e]=t;return t.every(s=>(s||u).block===(e||u).block)?e:n},
op=(t,e,s,r)=>{let{hit:i,kind:a,Ke:l}=s,{block:o,header:d}=e,c=t.open.get(o);if(l!=n&&l!==o||c&&r.ze(a,c.hit)||r.Gr(a,o)||(d||u).kind==B&&!ac(d.bytes,s)||Gk(d,s))return;let h=a==y?s.before(o):n,f=r.Br(a,o),p=a==y&&(d||u).kind==B,g=a==P&&r.yt(y,o)!=n;if(p&&h!=B||l!=n||g){let b=p&&(h==P||r.Wr(i,o)),k=l!=n;t.ge({hit:i,block:o,Ft:k||b,gt:f&&!k})}return{block:o,header:d,before:h,gt:f}},
dp=(t,e,s)=>{if(s.pointerSize!==4)return{};let r=[],i,a;for(let l of t.slice(0,Pt(t))){let o=cp(l,e,s);o&&(r.push(o),i=D(o.requested,i),a=D(o.poolType,a))}return{freed:fo(r.map(({freed:l})=>l)),requested:i,charged:fo(r.map(({charged:l})=>l)),poolType:a}},
cp=(t,e,s)=>{let r=(t.symbol||u).name||"",i=$k.find(({Qe:d})=>d.test(r));if(!i||t.doubtful)return;let{args:a}=t,l=d=>d==n?n:a[d]&&te(a[d]);if(i.tag!=n){let d=l(i.tag);if(d==n||bt(st(d))!==e)return}let o=i.freed==n?n:a[i.freed];return{freed:o!=n&&As(o,s.pointerSize)&&ln(o,s.ue)?o:n,requested:l(i.requested),charged:l(i.charged),poolType:l(i.type)}},
fo=t=>{let e=t.filter(s=>s!=n);return e.every(s=>s===e[0])?e[0]:n},hp=(t,e,s)=>s==ts?pp(t,e):up(t,s),
up=(t,e)=>{let s=[];for(let r=0;r<t.length;r+=1){let i=fp(t,r,e),a=i&&q(t,r+i,Zs);a!=n&&s.push({kind:ji,value:a})}return s},
fp=(t,e,s)=>{let r=t[e]||0;if((r&248)===184||r===104)return 1;let i=r===199?Ea(t,e+1,s):n;return(i||u).Nt===0?1+i.length:n},
pp=(t,e)=>{let s=[],r=new Map;for(let i=0;i+Zs<=t.length;i+=Zs){let a=q(t,i,Zs)||0,l=a&31,o=a>>>5&65535,d=(a>>>21&1)*16;switch((a&2143289344)>>>0){case 310378496:r.set(l,~(o<<d)>>>0);break;case 1384120320:r.set(l,o<<d>>>0);break;case 1920991232:{let h=(r.get(l)||0)&~(65535<<d);r.has(l)&&r.set(l,(h|o<<d)>>>0);break}default:{if((a&4278190080)>>>0!==402653184)continue;let h=M(e,i+(a<<8>>13)*Zs);s.push({kind:"literal",address:h});continue}}let c=r.get(l);c!=n&&s.push({kind:ji,value:c})}return s},
mp=(t,e)=>{let s=ye(t,M(e,60)),r=s&&t.readMemory(M(e,s),12);return r&&q(r,0,4)===u0?q(r,8,4):n},
gp=t=>{let e=t.indexOf(0),s=Pi(...t.slice(0,e<0?t.length:e));return s===""?n:ze(s)},
Os=(t,e)=>{let s=g0[e],r=s&&t.readMemory(s,b0),i=r&&po(r,S0),a=r&&po(r,k0);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
po=(t,e)=>{let s=q(t,e,4),r=q(t,e+4,4);if(!(s==n||r==n)&&r===q(t,e+8,4))return(r*y0+s)/w0},
bp=(t,e,s)=>{let r=[];t.held().forEach(a=>{r.push(...a)});let i=Sp(r,e);return{blocks:E(i,(a,l)=>a.block<l.block?-1:1),held:r.length,freed:t.freed().slice(-s)}},
Sp=(t,e)=>{if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let a=t[et(i*s)];a!=n&&r.push(a)}return r},
kp=(t,e,s)=>{let{start:r,je:i}=t,{kernelBase:a,bootTime:l}=r.target,o=(Qs(e.modules)||u).start;return r.poolHitTag.address!==e.poolHitTag||a!=n&&o!=n&&a!==o?U:l==n||!s?Sr:yc({bootTime:l,uptime:i||0},s)?U:Ut},
mo=(t,e=F0)=>t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?mo(t.slice(1),e):t,
wp=(t,e)=>t._===e._&&t.sp===e.sp&&t.thread===e.thread&&yp(t.registers,e.registers)&&Dp(t.stack,e.stack),
yp=(t,e)=>{let s=!0;return t.forEach((r,i)=>{let a=e.get(i);i!=Hi&&a!=n&&a!==r&&(s=!1)}),s},
Dp=(t,e)=>{let s=R(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:a},l)=>{let o=e[l];return r===(o||u).base&&i===(o||u).address&&a===(o||u).text})},
go=(t,e,s,r)=>{if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(a=>a>=t&&a<=s)?i?ds:cs:"gap":r.some(a=>a>t&&a<=t+e+1)&&i?ds:cs},
Cp=(t,e)=>{let[s]=t.recent(Ae);if(!s||e.number<s.number)return!0;let r=t.recent(Ae).find(({number:i})=>i===e.number);return(r||u).time===e.time&&(r||u).thread===e.thread&&(r||u).kind===e.kind},
K=(...t)=>e=>t.find(s=>s===e),St=t=>e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i==n)return;s.push(i)}return s},
T=(t,...e)=>{let s=Je(t),r=Je(e[0]||{});return i=>{if(typeof i!="object"||i===null||Array.isArray(i))return;let a=i,l={};for(let[o,d]of[...s,...r.filter(([c])=>a[c]!=n)]){let c=d(a[o]);if(c==n)return;l[o]=c}return l}},
bo=(t,e)=>s=>{var r;return(r=t(s))!=null?r:e(s)},So=(t,e)=>V(m({seq:t},e)).replace(/[^ -~]/g,H0),
xp=t=>{if(t.length>K0)return{kind:kr};let e;try{e=JSON.parse(t)}catch(d){return{kind:wr}}let s=T({seq:C,type:ot})(e);if(!s)return{kind:kr};let{seq:r,type:i}=s,a=tw.get(i);if(!a)return{kind:Ml,seq:r};let l=a(e);if(l)return{kind:Xi,seq:r,entry:m({type:i},l)};let{version:o}=T({version:C})(e)||{};return i==pe&&o!=n&&o>Ac?{kind:yr,version:o}:{kind:kr}},
Tp=(t,e)=>{if(!(e||u).openEnd)return{kind:Lt};let{tag:s,poolHitTag:r,target:i}=e.start,a=js(r.before),l={armed:s,saved:a,address:r.address},o=(_r(t)||u).kind;if(o&&o!=is)return{kind:Ue};let d=Jt(t),c=Np(t,i.pointerSize);if(d.kind!=j||!c)return{kind:S,note:l};if(d.address!==l.address||c!==D(i.kernelBase,c))return{kind:Ue};let h=o==is;return d.value===s?{kind:ft,note:l,Hr:h}:{kind:d.value===a?qi:"changed"}},
Np=(t,e)=>{let s=Qs(Xr(Z(t,Qo)));return s&&Yt(s.start,e)},
Vs=t=>{let[e,s]=[t,0];for(;e>=1024&&s<3;s+=1)e/=1024;return s>0?`${e.toFixed(1)} ${"KMG"[s-1]}B`:`${t} bytes`},
Wt=(t,e="")=>{let s=t<10?`${t.toFixed(1)} s`:`${ct(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s},
vp=(t,e)=>{let s=V(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case or:return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case ul:return`${s} holds ${V(e.Dr)}, which is no single byte. Give the bytes: "41 62 63 20".`;case fl:return`${s} has bit 31 set, which the kernel clears before it compares: use ${dw(e.Cr)}.`}},
Mp=(t,e)=>{if(t==n)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length<1?`Begin with dx @$pool.hitTag(${O(t)}).`:$a(e.map(O));return`Nothing has been recorded for ${O(t)}. ${s}`},
ko=t=>{switch(t.kind){case yl:return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case is:return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case Dl:return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${Gt(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case rs:return Vc(t);case"noSymbol":return`there is no symbol nt!${t.name}${Ja(t.Bt)}. Set the symbol path (.symfix; .reload) and try again.`;case Sl:return"the module list holds no nt. Type .reload and try again.";case Ii:return"the target does not answer (r $ptrsize says nothing). Is it still there?";case N:return"nt!PoolHitTag cannot be read. Type .reload and try again.";case wl:return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case kl:return`nt!PoolHitTag holds ${ve(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case ss:return Pp(t.tag,t.Oe);case Cl:return`${t.As.map(Gt).join(Yi)} are both in use and print alike. Say which: dx @$pool.hitTag("${Gt(t.As[0]||0)}", "unseen").`}},
Pp=(t,e)=>{let s=e.map(i=>`${O(i)} (${Gt(i)})`),r=s.length<1?"":`${$a(s)} `;return`no allocation with ${O(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${O(t)}, "unseen").`},
De=t=>{if(t.kind==ht)return"PoolHitTag is as it was.";if(t.kind==Le)return Ap(t.holds);let e=Ja(t.failure);return`${t.holds==n?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`},
Ap=t=>t==n||At(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${O(st(t))} by now, and not by this call: dx @$pool.status()`,
Ep=t=>{switch(t.kind){case Lt:return"Nothing was armed.";case me:return`PoolHitTag is not written: ${ko(t.pt)}`;case Zi:return t.undone.map(De).join(" ");case Pl:return t.undone.kind==ht?`PoolHitTag held ${ve(t.held)}, armed by somebody else; it holds 0 now.`:De(t.undone)}},
Ra=t=>{let e=t.nt(),s=t.Rt();if(e.kind==S)return` (${Rp(e.why)}${Wc(t)?`: ${Bc}`:""})`;let r=[...e.kind==br?[`${bw(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${w(s,L)} is not known${Fp(t)}`]:[]];return r.length<1?"":` (${Bc}: ${r.join(lt)})`},
Fp=t=>{let{count:e,requested:s}=t.Qt(),r=Hc(s,e);return r===""?"":`, ${w(e,ge)} among them${r}`},
Rp=t=>{switch(t){case ue:return"what the tag tracker counted is not known";case Al:return"the hunt was not brought to its end";case vl:return"the target was started again";case El:return"the first hit of a capture may be the last one before it, reported again";case hs:return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
ri=t=>{if(Ye(t)===0)return"";let e=t.booked();return e==n?S:`${et(e*1e3)/10} %`},
Ip=t=>{switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(Dw).join("")}Saved ${[...Qc(i),w(r.length,jt)].join(Yi)} in ${yw(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${V(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case Dr:return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case at:return`Not saved: ${yi(t)}`}},
Up=t=>{switch(t.kind){case ft:return`${O(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case us:return`${t.path} is no recording.`;case yr:return`it was written by a later pooltag (format ${t.version}).`;case at:return yi(t)}},
Lp=t=>{let{base:e,recording:s,left:r,cut:i}=t,{hunts:a,problems:l,snapshots:o}=s,d=[...Qc(o.length),...a.map(wi)],[c]=l.first;return[`Opened ${e}: ${d.join(Ot)||"no hunt"}.`,i&&`It ends early: ${i}.`,c&&`${w(l.count,"line")} damaged or missing, the first at ${c.line}.`,Op(r,s.lastHunt),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
Op=(t,e)=>{if(!(!e||t.kind==Lt))return t.kind==ft&&!t.Hr?`PoolHitTag STILL HOLDS ${O(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${ve(t.note.saved)} disarms.`:`It was ${xw(e)}${Vp(t)}`},
Vp=t=>{switch(t.kind){case ft:return", as this dump shows (dx @$pool.status()).";case qi:return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case Ue:return", on another target or before a restart: nothing of it is armed here.";case S:return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${ve(t.note.saved)} disarms.`}},
Gp=t=>{switch(t.kind){case Li:{let{target:e,tag:s}=t,r=e.Ht.length;return`pooltag: ${[...e.description===""?[]:[e.description],w(e.modules.filter(i=>!i.xt).length,"module"),...r>0?[w(r,"processor")]:[]].join(lt)}; arming ${O(s)} at ${Jh(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${O(t.tag)}: ${De(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${w(t.hunts,jt)}`;case Fl:return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${Nw(t.seconds)}`;case Rl:return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return vw(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Ai(t.bytes/1024)} KB of the tag tracker: about ${Wt(t.bytes/Tw)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${w(t.of,ut)} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${ve(t.value)} again`;case cr:return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case Il:return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case Ul:return`pooltag: nothing more is recorded, the hunt goes on: ${yi(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
Bp=t=>{if(!t.includes("<"))return t;let e=t.replace(Pw,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
wo=t=>{if(typeof t==_i)return t;if(!Wp(t))return;let e=t.convertToNumber();return oe(e)?e:n},Wp=t=>typeof t=="object"&&t!==null&&"getHighPart"in t,
ii=t=>{for(let e=0;e<t.length;e+=Xc)host.diagnostics.debugLog(t.slice(e,e+Xc));host.diagnostics.debugLog(`
`)},
yo=(t,e)=>Gs(()=>{let s=host.memory.readMemoryValues(jc(t),e,1);return s.length===e?new Uint8Array(s):n}),Gs=t=>{try{return t()}catch(e){return}},
$t=(t,e)=>{try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new zs(t,s)}},Do=t=>ai(()=>Kp(t))||ai(zp),
Hp=()=>{ai(()=>Reflect.deleteProperty(Di(),Pe)&&Di()[Pe]==n)||ai(()=>Co(`dx -r0 @$vars.Remove("${Pe}")`))},Kp=t=>(Di()[Pe]=t,Di()[Pe]!=n),
zp=()=>[`Debugger.State.Scripts.${Yc}.Contents.pool`,"@$scriptContents.pool"].some(t=>Co(`dx -r0 @$${Pe} = ${t}`)),
Co=t=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error")),ai=t=>{try{return t()}catch(e){return!1}},
Ia=t=>Qp().get(t)||[],Qp=()=>(tl==n&&(tl=jp(Iw)),tl),
jp=t=>{let e=new Map,s="",r="";for(let i of t.split(`
`)){let[a="",l=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=l&&` (${l})`;continue}let o={Xe:"list",name:a+r,place:{kind:"table",source:s}};for(let d=0;d<l.length;d+=4){let c=Ps([0,1,2,3].map(f=>Uw(l,d+f))),h=e.get(c);h?h.push(o):e.set(c,[o])}}return e},
xo=t=>{let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]},
Xp=t=>{let e=t.slice(0,4),s=t.slice(4,se).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),l=(i<0?r:r.slice(0,i)).trim(),o=l=="<unknown>"?a:l;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?n:Cr:{pattern:e.includes("*")?e.trim():e,name:o,description:a}},
qp=(t,e,s)=>{let r=[],i=[],a=W(()=>{for(let l of[Gw(s),Yp(e)]){let o=l.find(c=>s.exists(c));if(o==n)continue;let d=new Lw(o);s.read(o,c=>(d.push(c),!0)),r.push(d.Kr(t)),i.push(o)}},({message:l})=>l);return{users:xo([...r,Ia(t)]),read:i,failed:a}},
Yp=t=>{let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query(vg).join("")),s=["10","8.1"].map(r=>`${Ow}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+Vw)},
Zp=(t,e)=>{switch(t){case"Image name":return{image:e};case"File version":return{version:e};case"CompanyName":return{zr:e};case"ProductName":return{Ma:e};case"FileDescription":return{description:e};case"Timestamp":{let[,s,r=""]=Bw.exec(e)||[];return r?{linked:s,Pa:dt(r,16)}:{}}default:return{}}},
_p=t=>{let e=[];for(let{name:s,xt:r}of Xr(Z(t,jo)))r||e.push(s);return s=>{var r,i;let a=(i=(r=Hw.exec(s))==null?n:r[1])==null?n:i.toLowerCase();if(!a||e.length<2)return;let l=e.find(d=>d.toLowerCase()===a);if(!l)return Ll;let o=new Ww;for(let d of Z(t,Gg(l)))o.push(d);return o.modules[0]}},
To=(t,e,s,r)=>{let i=qr(t),a=sd(t,i);if(!i||!a)return;let l=Os(t,i);r||e({kind:"tables",bytes:Kw(a)});let o=r?Jp(t,a,r):Cn(t,a);if(!o)return;let d=a.z.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:l&&ct(l.uptime),bootTime:l&&ct(l.bootTime),whole:!r,bits:d,rows:o.map(({tag:c,nonPaged:h,paged:f})=>[bt(c),...$c(h),...$c(f)]).filter(c=>r||c.slice(1).some(h=>h!==0))}},
Jp=(t,e,s)=>{let r=[];for(let i of s){let a=Dn(t,e,i);if(a.kind==A)r.push(a.record);else if(a.kind==ce)r.push({tag:i,nonPaged:th,paged:th});else return}return r},
$p=t=>{let[e,s]=(zw.exec(t)||[]).slice(2).map(Number);return e==n||s==n?n:(e*4===s||e*8===s)&&s<9007199254740992?s:n},
tm=t=>{let e=(a=$e)=>a>=0?a*Qw:n,{"NonPagedPool Usage":s=$e,"NonPagedPoolNx Usage":r=0,"NonPagedPool Max":i}=t;return{nonPaged:e(i==n?i:s+r),qe:e(i),paged:e(t["PagedPool Usage"]),Ye:e(t["PagedPool Maximum"]),Se:e(t[Ol]),Qr:e(t["Available Pages"])}},
em=t=>{var e;let s={};for(let r of t){let i=(/^\s*(\w[\w ]*):/.exec(r)||u)[1];i&&(s[i]=(e=$p(r))!=null?e:$e)}return s[Ol]?tm(s):n},
No=t=>{let e={kind:t.whole?Oe:"rows"};return m({},t,{ke:"debugger",table:fs,jr:!0},{Ls:e,Os:t.bits===64,rows:eh(t)})},
sm=(t,e)=>{if(e.every(({tag:r})=>r!=n))return e;let s=rm(t);return e.map(r=>{let i=r.tag==n?im(r,s):n;return i?m({},r,{tag:bt(i.tag)}):r})},
rm=t=>{let e=sd(t,qr(t));return e&&Cn(t,e)||[]},
im=(t,e)=>{let s=e.filter(({tag:i})=>X(bt(i))===t.text),r=s.length===1?s:s.filter(i=>qw(i,t));return r.length===1?r[0]:n},
am=(t,e)=>{let s=t.now(),r=Vn(Z(t,su(Nt,!0))),i=r?n:To(t,e,""),a=r?sm(t,r.rows):i&&eh(i);return a&&{rows:a,Xr:!r,unread:r?r.unread.length:0,total:r?Xw(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}},
lm=(t,e)=>{if(e==Nt)return E(t,Yw);let s=nm(e);return E(t,(r,i)=>s(i)-s(r))},
nm=t=>{switch(t){case Ve:return e=>e.nonPaged.bytes;case Rt:return e=>e.paged.bytes;case ps:return e=>(e.nonPaged.allocs||0)+(e.paged.allocs||0);case ms:return e=>(e.nonPaged.frees||0)+(e.paged.frees||0);case xr:return el;case Ji:return ih;case"peralloc":return e=>el(e)===0?0:ih(e)/el(e)}},
om=t=>{switch(t.kind){case me:return ko(t.pt);case at:return`the debugger refused "${t.call}": ${t.message}`;case Vl:return`writing nt!PoolHitTag did not take${Ja(t.applied.failure)}. ${De(t.applied.undone)}`}},
dm=t=>{if(t.kind==rs)return`Not captured: ${Vc(t)}`;let{qr:e}=t;return e==n?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${O(e)}: somebody has changed it. dx @$pool.arm(${O(e)}) arms it again.`},
cm=(t,e,s)=>{let{boot:r,Yr:i,rows:a,Zr:l}=t,o=Jw(e,s);return[`${w(a.length,Nt)} (bytes) from ${e.name} to ${s.name}`,...o>0?[nh(o,oh)]:[],...l.length>0?[`${w(l.length,Nt)} only in one`]:[],...fh(r),...i?["Allocs and Frees at least so many"]:[],sl].join(Ot)},
hm=t=>{switch(t.kind){case gs:case Tr:return;case Re:return`Ended by ${um(t.vt)}: the prompt is yours.${t._r?iy:""}`;case It:return"Ended because the target is gone; a restart leaves nothing armed.";case Gl:return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case Bl:return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.Jr.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case at:return`Ended because the debugger failed "${t.call}": ${t.message}`;case bs:return`Ended because the target has not run: g answered ${V(t.qt)}. al lists your aliases, ad g removes one.`;case Wl:return"Ended because another call of pooltag took over."}},
um=t=>{switch(t.kind){case Ss:return"a break-in";case ur:return`breakpoint ${t.number}`;case Fe:return`bugcheck ${ve(t.code)}`;case $i:return`a break at ${t.at}, which is no pool function`;case U:return`another stop (${t.k})`}},
fm=t=>{let{capture:e,hunt:s,tag:r}=t,{hits:i,$r:a}=e,l=Ye(s),o=[w(a.alloc,ge),w(a.free,P),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(lt),d=l===0?"":`coverage ${ri(s)}${Ra(s)}`,c=[l>i&&`the whole hunt: ${w(l,L)}`,d].filter(Boolean),h=[`: ${o}`,c.join(lt)].filter(Boolean).join(Ot);return[`${w(i,L)} on ${O(r)} in ${Wt(e.seconds,s.start.target.description)}${h}.`,hm(e.end),l===0&&ny(e.end)?pm(s):n,t.disarmed&&(e.Ze?oy(t.disarmed):De(t.disarmed)),ld(t.disarmed,r)?"The last hits may be on that tag.":n,l>0?ly(t):n,l>0?`Next: dx -g @$pool.leaks(${O(r)}).`:n].filter(f=>f!=n).join(" ")},
pm=t=>{let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.Yt())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.nt();return s.kind==br?`The kernel counted ${Kc(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
mm=t=>{let[e]=t;return e==n?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`},
gm=t=>{switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}},
bm=t=>{switch(t.kind){case Nr:return`!vm says more of ${t.pool} pool than there can be: the symbols of nt do not fit.`;case Hl:return`Nonpaged pool is past 1 GB: ${Vs(t.bytes)}.`;case Kl:return`${t.pool} pool is at ${et(t.share*100)} % of its limit.`;case ls:return`Memory is short, and most of it is not pool: pool is ${Vs(t.pool)} of ${Vs(t.inUse)} in use.`}},
Sm=t=>{let{after:e}=t.ht,s=(t.n[t.n.length-1]||u).counts;return e&&s&&Ci(e,s)},
km=(t,e,s)=>{let{after:r}=t.ht,i=(t.n[t.n.length-1]||u).counts;if(!r||!i||t.lastHit===0)return!1;let a=R(s,my(t,e)),l=e/t.lastHit*ph(r,i);return Ci(r,i)+a>=l*py},
wm=(t,e)=>{let{after:s}=t.ht;if(t.n.length<gy||!s||t.lastHit===0||t.ut().reduce((i,a)=>i+a.Pt,0)>e*by)return!1;let r=s;for(let{counts:i,boot:a}of t.n){if(!i||a!=Ut)return!1;let l=e/t.lastHit*ph(r,i);if(l<=0||Ci(r,i)<l*Sy)return!1;r=i}return!0},
ym=(t,e)=>{let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),ti:e,_e:gh(i)}},
vo=(t,e)=>{let s=t.held(),r=new Map(t.ut().map(l=>[l.stack,l])),i=t.n[t.n.length-1],a=i&&ym(i,_s(t,i)||0);return t.sites(e).filter(({use:l})=>l.allocs>0).map(l=>Dm(l,r,s,t.lastHit,a))},
Dm=(t,e,s,r,i)=>{let a=Ya(t.use.$),l=[];for(let f of t.use.stacks){let p=e.get(f);p&&l.push(Dy(p,s.get(f)||[],a,r,i))}let o=f=>l.reduce((p,g)=>p+f(g),0),d=l.filter(({frees:f})=>f),c=d.some(({si:f})=>f>0),h=(d.length>0?d:l).reduce((f,p)=>f.concat(p.Je),[]);return m({},t,{$e:a,freed:o(({freed:f})=>f),held:o(({old:f,ts:p})=>f+p),old:o(({old:f})=>f),asked:o(({asked:f})=>f),there:o(({there:f})=>f),we:o(({we:f})=>f),kept:o(({kept:f})=>f),ri:o(({frees:f,kept:p})=>f?0:p),st:c?ct(d.reduce((f,{st:p})=>f+p,0)):0,Je:h.reduce(({first:f,last:p},g)=>({first:R(f,g),last:F(p,g)}),{first:r,last:0})})},
li=(t,e)=>{switch(e.kind){case"noHits":return"";case S:return"Of no block is it known that it stays: more hits tell more.";case vr:return Cm(e.allocs);case"holds":return xm(t,e.sites);case"noProof":return Nm(t,e.sites,e.why);case ta:return Tm(t,e.sites)}},
Cm=t=>{let e=et(t/Ty),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${w(t,ge)} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
xm=(t,e)=>{var s;let[r]=e;if(!r)return"";let{use:i,$e:a,freed:l}=r,o=(s=(r.holding||u).blocks)!=null?s:r.held,d=R(r.old,o),c=l===0?"none of its blocks was seen freed":`${d} of them for longer than the ${a} hits that what it frees usually lives`,h=fy(t),f=h!=n&&h<=0?" The tag did not grow during the hunt.":"";return`${xi(r)} holds ${Ny(t)}${o} of ${w(i.allocs,ut)} allocated there during the hunt, ${c}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${O(t.tag)})`},
Tm=(t,e)=>{let[s,...r]=e;if(!s)return"";let{there:i,asked:a,$e:l,freed:o}=s,d=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${w(l,L)} at most`,c=r.length>0?` So does ${r.map(xi).join(lt)}.`:"";return`${xi(s)} LEAKS: ${i} of ${w(a,ut)} are still there ${ni(t)}, while ${d}${Mo(t)}.${c}`},
Nm=(t,e,s)=>{let[r]=e;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${xi(r)}: ${i} of ${w(a,ut)} still there ${ni(t)}${Mo(t)}`}; ${vm(t,r,s)}.`},
vm=(t,e,s)=>{switch(s){case wt:return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case ks:return"too few of them have outlived what the same paths free: a longer hunt tells more";case ea:return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${O(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case zl:return`${w(e.we,"old block")} of it went meanwhile: such blocks are freed, only late`;case ws:return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
ni=t=>{let e=t.n[t.n.length-1];if(!e)return"";let s=_s(t,e);return`${s==n?"later":`after ${w(s,"more event")}`}${vy(t,e)}`},
Mo=t=>{let e=Sm(t);return e==n?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${w(e,ut)}`:"; the tag has not grown"},
Mm=(t,e)=>{let s=O(t.tag);switch(e.kind){case"asked":return;case bs:return t.n.length>0?n:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case vr:return`${s}: no block is known that the hunt has left.`;case Ue:return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case at:return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
Pm=(t,e)=>{if(t.uptime==n||e.uptime==n)return S;if(e.uptime<t.uptime)return U;let s=Am(t,e);return s!=n&&e.uptime>s?Ut:t.bootTime==n||e.bootTime==n?S:nr(e.bootTime-t.bootTime)<=Ay?Ut:U},
Am=(t,e)=>{if(t.time==n||e.time==n)return;let s=e.time-t.time;return t.ke===e.ke&&s>0?s:n},
Po=t=>{let e=t.every(Ey),s=new Map,r=t.map(({rows:a})=>{let l=new Map;for(let o of a){let d=e?`${o.tag}`:o.text,c=l.get(d),h=c?Em(c,o):o;l.set(d,h),s.set(d,h)}return l}),i=[];return s.forEach((a,l)=>{i.push({It:a,ye:t.map((o,d)=>{var c,h;return(h=(c=r[d])==null?n:c.get(l))!=null?h:Fy(o,a)})})}),i},
Em=(t,e)=>{let s=(r,i)=>({allocs:Ti(r.allocs,i.allocs),frees:Ti(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return m({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})},
Ao=(t,e)=>{if(t.table!==e.table)return{kind:"otherTable"};let s=Pm(t,e),r=Po([t,e]);if(s==U||s==S&&r.some(Uy))return{kind:Ue};let i=!(t.Os&&e.Os),a=[],l=[];for(let{It:o,ye:d}of r){let[c,h]=d;if(!c||!h||Iy(c,h))l.push(o.text);else{let f=Eo(c.nonPaged,h.nonPaged,!i),p=Eo(c.paged,h.paged,!i),g=f.bytes+p.bytes;(kh(f)||kh(p))&&a.push(m({},o,{nonPaged:f,paged:p,bytes:g}))}}return{kind:sa,boot:s,Yr:i,rows:E(a,(o,d)=>d.bytes-o.bytes),Zr:l}},
Eo=(t,e,s)=>{let r=(i,a)=>{if(!(i==n||a==n))return a>=i?a-i:s?n:a+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),s:e.s-t.s,bytes:e.bytes-t.bytes}},
Fm=t=>{let e=Rm(t),s=[],r=0;if(e.forEach((d,c)=>{for(let h of e.slice(0,c))s.push((d.value-h.value)/(d.at-h.at)),r+=Math.sign(d.value-h.value)}),s.length<1)return;let i=E(s,(d,c)=>d-c),a=d=>Im(i,d),l=e.length,o=r/Ei(l*(l-1)*(2*l+5)/18);return{Mt:a(.5),g:a(.25),high:a(.75),Vs:o}},
Rm=t=>{let e=Ai(t.length/Ly);return t.filter((s,r)=>(t.length-1-r)%e===0)},Im=(t,e)=>{let s=(t.length-1)*e;return((t[et(s)]||0)+(t[Ai(s)]||0))/2},
Um=(t,e)=>{if(t.length<Oy||!e)return ks;let s=t.slice(1).map(({value:o},d)=>o-D((t[d]||u).value,o)),r=0,i=0,a=0,l=0;for(let o of s)o>0?r+=o:i-=o,o*l<0&&(a+=1),l=o||l;return r+i===0?"flat":F(...s.map(nr))>=Vy*(r+i)?"step":e.Vs>=wh&&e.g>0?"steady":e.Vs<=-wh&&e.high<0?"falling":a>1&&i>=r/2?"sawtooth":"uneven"},
Lm=t=>{let e=Om(t),{Zt:s,boot:r}=Vm(e),{at:i,ss:a}=Gm(s),l=((i[i.length-1]||0)-(i[0]||0))/yh,o=Po(s),d=E(o,(h,f)=>Dh(f)-Dh(h)).map((h,f)=>Gy(h,f+1,i,a!=n)).filter(({De:h,bytes:f,blocks:p})=>h==ks?f!==0||p!==0:h!="flat"),c=({De:h})=>+(h=="steady");return m({Zt:s,ii:e.length-s.length,boot:r},a&&l>0&&{li:l,ss:a},{rows:E(d,(h,f)=>c(f)-c(h)||f.bytes-h.bytes)})},
Om=t=>{let e=({Ls:s},r)=>r+(s.kind==Oe?t.length:0);return t.filter((s,r)=>s.uptime==n||t.every((i,a)=>i.uptime!==s.uptime||e(i,a)<=e(s,r)))},
Vm=t=>{let e=Ut,s=t.length-1;for(;s>0;s-=1){let[r,i]=t.slice(s-1,s+1),a=r&&i&&Ao(r,i);if((a||u).kind!=sa)break;a.boot==S&&(e=S)}return{Zt:t.slice(F(0,s)),boot:e}},
Gm=t=>{let e=a=>t.every((l,o)=>{var d,c;return o===0||((d=l[a])!=null?d:$e)>((c=(t[o-1]||u)[a])!=null?c:$e)}),s=(t[0]||u).ke,r=e("time")&&t.every(a=>a.ke===s),i=e(ra)?ra:r?"time":n;return{at:t.map((a,l)=>D(i&&a[i],l)),ss:i=="time"?s:i}},
Fo=t=>{let{nonPaged:e,paged:s,Se:r,Qr:i}=t,a=[];if(e!=n&&e>R(D(r,1/0),D(t.qe,1/0)))return[{kind:Nr,pool:Ve}];if(s!=n&&s>D(t.Ye,1/0))return[{kind:Nr,pool:Rt}];e!=n&&e>By&&a.push({kind:Hl,bytes:e});let l=(d,c,h)=>{let f=Ch(h,r);c!=n&&f!=n&&c>Wy*f&&a.push({kind:Kl,pool:d,share:c/f})};if(l(Ve,e,t.qe),l(Rt,s,t.Ye),e==n||s==n||!r||i==n)return a;let o=r-i;return i<Hy*r&&e+s<o/2&&a.push({kind:ls,pool:e+s,inUse:o}),a},
Bm=(t,...e)=>{let{Se:s}=t;if(Fo(t).some(({kind:a})=>a==Nr))return[];let r=[{pool:Ve,used:t.nonPaged,tt:t.qe},{pool:Rt,used:t.paged,tt:t.Ye}],i=[];return r.forEach(({pool:a,used:l,tt:o},d)=>{l&&i.push({pool:a,used:l,tt:Ch(o,s),ni:e[d]})}),i},
Wm=t=>{let e=t.toLowerCase();return Ky.has(e)||zy.some(s=>e.startsWith(s))},
Hm=(t,e)=>{let s=[...Km(t,e).values()].map(o=>Qm(t,o)),r=s.reduce((o,{holding:d})=>o+((d||u).blocks||0),0),i=s.map(o=>m({},o,{share:r===0?0:((o.holding||u).blocks||0)/r})),a=({holding:o})=>D((o||u).bytes,-1),l=({holding:o})=>D((o||u).blocks,-1);return E(i,(o,d)=>a(d)-a(o)||l(d)-l(o))},
Km=(t,e)=>{let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,a=new Map;return t.held().forEach((l,o)=>{let d=l.filter(({block:p})=>!r.gone.has(p));if(d.length<1)return;let c=jy(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),h=zm(c),f=a.get(h);f?f.push({stack:o,Dt:c,blocks:d}):a.set(h,[{stack:o,Dt:c,blocks:d}])}),a},
zm=t=>t.kind==Mr?`${t.kind} ${t.module.toLowerCase()}`:t.kind==S?`${t.kind} ${t.why}`:t.kind,
Qm=(t,e)=>{let s=E(e,(c,h)=>h.blocks.length-c.blocks.length),r=[];for(let c of s)r.push(...c.blocks);let i=new Set(s.map(({stack:c})=>c)),a=0;for(let{stack:c,hits:h}of t.ut())i.has(c)&&(a+=h.alloc);let l={lastHit:t.lastHit,$:new Si},o=jd(r,t._t(),t.asked,l),d=(s[0]||u).Dt||{kind:"cut"};return m({Dt:d,stacks:s,allocs:a},o&&{holding:o})},
oi=(t,e=[])=>{let{alloc:s,free:r,unknown:i}=t.counts();if(s+r+i===0)return{kind:"noHits"};let a=vo(t,e),l=E(a.filter(({held:k,use:v})=>k>0&&v.site!=n),tD);if(l.length<1)return t.isWhole()?{kind:vr,allocs:s}:Nh;let o=t.n[t.n.length-1];if(!o){let k=l.filter(({holding:v})=>v&&v.blocks>0);return k.length>0?{kind:"holds",sites:k}:Nh}let d=l.reduce((k,v)=>k+v.st,0),c=l.reduce((k,v)=>k+v.held-v.old,0),h=l.map(k=>({site:k,Jt:sD(t,k,{st:d,ts:c},o)})),f=h.filter(({Jt:k})=>k==n).map(({site:k})=>k),p=h.filter(({Jt:k})=>k==ea).map(({site:k})=>k),g=F(Th*vh(p),R($s,Th*vh(f))),b=f.filter(({st:k})=>k>=g);return b.length>0?{kind:ta,sites:b}:{kind:"noProof",sites:l,why:D((h[0]||u).Jt,ks)}},
jm=t=>{let e={};for(let[s,[r,i,a,l,o]]of Je(t)){let d=i.replace("@","@$$pool.").replace(/\.$/,"");e[s]={group:r,line:d,short:a,usage:s+l,help:o}}return e},
Xm=()=>{let t={};for(let[e,{usage:s,help:r}]of Je(Ni))t[e]={Help:`${s} - ${r}`};return t},
Ro=(t,e)=>{let s=(Ni[t]||u).usage||"",r=s.endsWith("()")?0:s.split(",").length;if(e.length>r)throw new G(fw(`${e[r]}`,s))},
Bs=(t,e)=>{if(e==n)throw new G(hw(t));if(typeof e!=nt)throw new G(cw(t));let s=Zh(e);if(!s.Ct)throw new G(vp(e,s.pt));return s.tag},
Io=(t,e,s,r=1,i=1/0)=>{let a=wo(e);if(a!=n&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new G(uw(t,r,i,s))},
Uo=(t,e)=>{let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=[gs,Tr,vt],i={hits:lD};return e.forEach((a,l)=>{let o=r[l];if(!o)throw new G(Me(`${a}`,s));let d=o==vt?nD:[];i[o]=Io(`The number of ${o}`,a,s,...d)}),i},
Lo=(t,e)=>{if(typeof e==nt&&e.trim()!=="")return e.trim();let s=e==n||typeof e==nt?"An empty pattern":`${e}`;throw new G(Me(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))},
di=(t,e)=>{if(typeof e==nt&&e.trim()!==""&&!oD.test(e))return e;throw new G(Sw(t))},
ci=(t,e)=>{if(e==n||typeof e==nt&&e!=="")return e;throw new G(Me(`${e}`,`dx @$pool.${(Ni[t]||u).usage||""}`))},
qm=(t,e)=>{if(t==n||/[*?]/.test(t))return;let s=V(t),r=vn(t,e).map(i=>V(i));throw new G(r.length>0?`${s} is no tag in the listing. ${$a(r)}`:Me(`${s} is no tag in the listing and`,Mh))},
Ym=(t,e)=>{let{asked:s,lastHit:r}=t,{count:i,Gs:a}=t._t(),l=(t.recent(1)[0]||u).time,o=Ph(t),d=new Set((o||u).gone),c=new Set((o||u).there),h=[];return t.held().forEach((f,p)=>{let g=t.Ce(t.stacks.at(p),e);for(let b of f){let{block:k,hit:v,time:z}=b;if(s.gone.has(k)||d.has(k))continue;let Kt=z==n||l==n?n:l-z,Y=(s.there.has(k)?a:i)>0,lr=c.has(k);h.push(m({},b,{site:g,Bs:r-v,rs:Kt,oi:Y,hi:lr}))}}),E(h,(f,p)=>f.hit-p.hit)},
Zm=(t,e)=>{if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return si(t.frame,[s])||r.some(i=>Is(s,i))},
_m=t=>{if(t.nt().kind==S)return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t._t();return e===0?n:`up to ${e} of them may have been freed unseen`},
Jm=t=>{var e;let s=(e=Ph(t))==null?n:e.gone.length;return s==n?n:`${s} more gone ${ni(t)}`},
$m=(t,e)=>{let s=e.hi?`; there ${ni(t)}, it or a like one`:"";return hD(t,e)+s},
tg=(t,e)=>{let s=e.length<1?"No call site holds blocks":`Those that hold blocks: ${e.join(lt)}`;return`${V(t)} fits no call site that holds blocks. ${s}.`},
Ua=(t,e)=>{var s;return e==n?"":(s=(t.ls(e)||u).image)!=null?s:ee(e)},
Oo=(t,e,s)=>{if(e==n)return;let r=(t.ls(e)||u).id,i=r==n?"":`, id ${r}`,a=`${Ua(t,e)} (${ee(e)}${i})`;return Fh(s)?`an interrupt or a deferred call, on top of process ${a}, which need have nothing to do with it`:`process ${a}`},
La=(t,e,s)=>{let r=new Map;for(let{process:o,stack:d}of s){if(o==n)continue;let c=Fh(t.stacks.at(d))?"(in an interrupt or deferred call)":Ua(t,o);r.set(c,(r.get(c)||0)+1)}if(r.size===0)return;let i=E([...r],([,o],[,d])=>d-o),a=i.slice(0,pD).map(([o,d])=>`${o} ${d}`),l=i.length-a.length;return`${e}: ${a.join(lt)}${l>0?`, ${l} others`:""}`},
eg=(t,e)=>{var s;if(t.length<=e)return t;let r=((s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?n:s[0].length)||0,i=e-3-r,a=R(t.indexOf("!")+1,i),l=et((i-a)/2);return`${t.slice(0,i-l)}...${t.slice(t.length-r-l)}`},
Dt=(...t)=>{let e={};for(let s of t)e[s]={PreferredRadix:10};return e},
Ce=t=>{let e=sg(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>m({},s&&{Tag:tt(X(i.tag))},r&&{Target:e.get(Ih(i))||""})},
sg=t=>{let e=new Map,s=new Map;for(let r of t){let i=Ih(r);if(e.has(i))continue;let a=`${D(r.start.target.build,"(unknown)")}`,l=(s.get(a)||0)+1;s.set(a,l),e.set(i,l===1?a:`${a} (${l})`)}return e},
Ws=(t,e,s,r)=>{let i=t.map(a=>wi(a)+gw(a));return e===0?[`no ${s}`,...i].join(Ot):[`${w(e,s)} (${r})`,...i,rl].join(Ot)},
rg=(t,e,s)=>{let r=t.map(i=>[wi(i),_m(i),Jm(i)].filter(Boolean)).map(i=>i.join(lt));return e===0?["no block",...r].join(Ot):[`${e<s?`the oldest ${e} of `:""}${w(s,ut)} (address, call site), the oldest first`,...r,rl].join(Ot)},
ig=(t,e)=>{let s=`read${t.Xr?" from the tag tracker":""} in ${Wt(t.seconds,t.session)}`,r=t.unread>0?[`${w(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${w(e,Nt)} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[rl]].join(Ot)},
ag=(t,e,s)=>{let r=new Set,i=Ce(t),a=[],l=0;for(let o of t)for(let d of Ym(o,e))d.site&&r.add(d.site.frame.text),!(s!=n&&!Zm(d.site,s))&&(l+=1,a.length<bD&&a.push(new mD(o,d,i(o))));if(s!=n&&l===0)throw new G(tg(s,[...r]));return new rt(rg(t,a.length,l),a)},
lg=t=>{let e=(/, Binary\s*:\s*(\S+)/.exec(t||"")||u)[1];return e==n?[]:[{Xe:"list",name:e,place:{kind:"printed"}}]},
Vo=t=>{switch(t.kind){case Mr:return t.module;case ia:return"(code in no module)";case fs:return"(the system itself)";case"cut":return"(unknown: stack read in part)";case S:return Eh[t.why]}},
ng=t=>{switch(t.kind){case Mr:return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case ia:return"a driver that was unloaded, or code made at run time";case fs:return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case S:return"whoever stands behind a gap may be anybody"}},
og=(t,e)=>{if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${w(r,"frame")} looked past`},
Go=(t,e)=>{let s=l=>Is(l,e)||Is(l,e.trim()),r=t.split(","),i=l=>l[0]!=="-",a=r.filter(i);return(a.length<1||a.some(s))&&r.every(l=>i(l)||!s(l.slice(1)))},
dg=t=>{let e=Pt(t);return ND.test(((t[e]||u).symbol||u).name||"")&&Xs(t,e)},
cg=(t,e)=>{let{blocks:s,old:r}=e,i=s===1?"stays":"stay",a=t.isWhole(),l=a?"":Pr,o=PD(e,l),d=a?"":", of what is known";return`${l}${w(s,ut)} allocated here ${i}${o}, ${r} of them old${d}`},
hg=t=>{let{Us:e,Qt:s,mt:r,refused:i}=t;return[...e>0?[`${w(e,ut)} of here freed by other modules`]:[],...s>0?[`the block is not known of ${w(s,ge)} here${Hc(r,s)}`]:[],...i>0?[`${w(i,ut)} refused at once by a limit of the tag`]:[]]},
ug=t=>{if(t.kind==mr)return;let e=t.it==Tl?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.Ur} functions lead through here${e}: perhaps a wrapper${s}`},
fg=(t,e)=>{let s=[];for(let{use:a,holding:l}of t.sites(e))l&&l.blocks>0&&s.push({use:a,holding:l});let r=s.reduce((a,{holding:l})=>a+l.blocks,0),i=s.map(a=>m({},a,{share:a.holding.blocks/r}));return E(i,(a,l)=>Vh(l)-Vh(a)||l.holding.blocks-a.holding.blocks)},
pg=(t,e,s)=>{let r=Ce(t),i=[],a=[];for(let o of t){let d=Mm(o,s.recheck(o)),c=o.n[o.n.length-1];if(d!=n?a.push(d):a.push(li(o,oi(o,e))),!(d!=n||!c))for(let{use:h,held:f}of vo(o,e))f>0&&i.push(new ID(o,h,c,r(o)))}let l=(o,d)=>d.There-o.There||d.Held-o.Held;return new rt(a.join(" "),E(i,l))},
mg=(t,e)=>{var s;let{ui:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let a=Jt(t),l=a.kind==j?e.Ws(a):n,o=(s=(i||u).repair)!=null?s:Ks(js(l));return{value:a.kind==j?a.value:n,repair:o}},
gg=(t,e)=>{let s=[];for(let{text:i,nonPaged:a,paged:l}of t){let o=(d,c)=>{(c.allocs||c.s)&&s.push(new zD(`${i} ${d}`,c))};e.startsWith("pp")||o("Nonp",a),/^p(?!p)/.test(e)||o(Gi,l)}let r=QD[e.slice(-1)];return r?E(s,(i,a)=>+a[r]-+i[r]):s},
bg=t=>{let{gone:e}=t.asked,s=new Set((t.n[t.n.length-1]||u).there),r=t.held();return t.ut().map(({stack:i,hits:a,lt:l})=>{let o=(r.get(i)||[]).filter(({block:h})=>!e.has(h)),d=o.filter(({charged:h})=>h!=n),c={allocs:a.alloc,Aa:l.bytes,frees:a.free,held:o.length,heldBytes:d.reduce((h,{charged:f=0})=>h+f,0),st:o.filter(({block:h})=>s.has(h)).length,me:{allocs:a.alloc-l.count,held:o.length-d.length}};return{stack:t.stacks.at(i),pi:c}})},
Sg=(t,e)=>{let s=kg(t,e);return Array.from(s,([r,i])=>`${r} ${i}
`).join("")},
kg=(t,e)=>{let s=new Map;for(let r of t)for(let{stack:i,pi:a}of bg(r)){if(a[e]===0)continue;let l=wg(r.tag,i);s.set(l,(s.get(l)||0)+a[e])}return s},
wg=(t,e)=>{let s="";for(let r of e)s=`;${Hh(_D(r))}${s}`,r.afterGap&&(s=s.replace(/^(;[^;]*)/,`$1;${ZD}`));return Hh(`[${X(t)}]`)+s},
yg=()=>{let t=0;return e=>{if(e.type==Mt)return m({},e,{name:`s${++t}`});if(e.type!=Qt)return e;let s=e.frames.map(r=>m({},r,{source:n}));return m({},e,{frames:s})}},
Dg=()=>{ii(Rw(aa));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(Tg(r),s));class e{get Pool(){return Et}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>Et.top(...s)),t("poolhit",(...s)=>Et.hitTag(...s)),t("poolwho",(...s)=>Et.who(...s)),t("poolleaks",(...s)=>Et.leaks(...s)),t("poolrestore",(...s)=>Et.clear(...s)),t("poolhelp",(...s)=>Et.help(...s))]},
Cg=()=>{let t=Do(Et);ii(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${Zc}`)},
xg=()=>{for(let t of hl.Hs())t.kind==Tt&&Mi({kind:cr,command:t.repair}),t.kind==ht&&ii(`pooltag: ${De(t)}`);ar.flush(),Hp()},Tg=t=>(...e)=>(Do(Et),t(...e));const m=kt,u={},D=(t,e)=>t===n||t===null?e:t;var Ng=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),hi=t=>Ng[t&255]||"",We=t=>hi(t>>>24)+hi(t>>>16)+hi(t>>>8)+hi(t),Bo=2147483648,Wo=16,Ho=/^[0-9a-f]{1,16}$/i,Hs=t=>t,He=Hs("0".repeat(Wo)),te=t=>dt(t.slice(8),16),ee=t=>`0x${t.replace(/^0{1,15}/,"")}`,x=t=>t,Ke=t=>`0x${(t>>>0).toString(16)}`,vg=x(".extpath"),Mg=x("g"),Pg=(t,e)=>x(`g ${Es(t,e)}`),Oa=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Ag=t=>x(Oa(t)),Eg=t=>x(`rM 0x1${zo(t.filter(e=>e==fr))}`),Fg={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},Rg=x("r@$prcb"),Ko=t=>`r@${t.join(",@")}`,Ig=(t,e)=>x(`${e?"kb":"k"}${Ke(t)}`),Ug=(t,e)=>x(`.fnent ${Es(t,e)}`),zo=t=>t.map(e=>`;${Oa(e)}`).join(""),Lg=x(".lastevent"),Og=x(Oa("$ptrsize")),Vg=x("vertarget"),Qo=x("lm"),jo=x("lm o"),Gg=t=>x(`lmvm ${t.replace(/\W/g,"?")}`),Bg=x("sx"),Wg={status:x("sxe bpe"),command:x('sxe -c "" bpe'),handling:x("sxe bpec")},Hg=x(".reload"),Kg=t=>x(`x nt!${t}`),zg=t=>x(`dt nt!${t}`),Qg=t=>x(`dt nt!_EPROCESS ${t}`),jg=(t,e)=>x(`ln ${Es(t,e)}`),Ks=t=>x(`ed nt!PoolHitTag ${Ke(t)}`),Xg=x("!vm 0x1"),qg=x("dd nt!PoolHitTag L1"),Yg=x(".cache flushall"),ui="poolHitTagNote",Zg=t=>x(`dx -r0 @$${ui} = "${t.replace(/[^0-9a-f ]/g,"")}"`),_g=x(`dx -r0 @$${ui}`),Jg=x(`dx -r0 @$vars.Remove("${ui}")`),$g=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,ze=t=>t.replace($g,"."),tb=300,zs=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(ze(s).slice(0,tb)),this.name="HostError",this.call=t}},Z=(t,e)=>W(()=>t.query(e),()=>[]),Xo=32,eb=9,sb=96,se=8192,Ct=t=>t===Xo||t===eb,qo=t=>t>=48&&t<=57,rb=t=>t>=48&&t<=57||(t|32)>=97&&(t|32)<=102,ib="00000000",ab=t=>lb.test(t)?t.toLowerCase():t,lb=/[A-F]/,nb=(t,e,s)=>t.charAt(e)==="?"?n:dt(t.slice(e,s),16),ob=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),Yo={kind:S},Va=(t,e)=>dn(e,t.readMemory(e.address,e.before.length)),Zo=({kind:t})=>t==Q||t=="mixed";function db(t,{address:e,pointerSize:s}){let r=lu(Z(t,qg),4).rows.find(a=>Yt(a.address,s)===e),i=r&&r.elements[0];return i==n?n:new Uint8Array(ya(i))}var Qe=(t,e)=>((t[e]||0)|(t[e+1]||0)<<8|(t[e+2]||0)<<16|(t[e+3]||0)<<24)>>>0,Ga=(t,e,s)=>M(t,e*s),cb=t=>zr(t,cu),hb=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i,ub=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,_o="^ Bad register error in ",fb=["Key",pl,ml,Fi,gl,bl,Ri],Jo=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes}),$o=(t,e)=>Sn(Z(t,zg(e)),e),pb=16,td=12,mb=4096,gb=t=>(t>>>24^t>>>16^t>>>8^t)>>>0,bb=[fr,de,Hi],ed=(t,e,s)=>W(()=>{let r=Rs(t.query(Ag(s))).get(s);return r&&Yt(r,e)},()=>{}),Sb=8,kb=64,sd=(t,e)=>e&&yn(t,s=>jr(t,s,e),e),je={kind:N};function Xe(t,{z:e},s,r,i){let a=Ga(s,r,e.size),l=t.readMemory(a,i*e.size);return l&&pu(l,e)}var rd=t=>t?{kind:A,record:t}:je,id=t=>t.kind==A&&t.address!==He,Ba=(t,e)=>e.kind==A?ye(t,e.address):n,wb=(t,e)=>Bt(t.start,e)<=0&&Bt(e,t.end)<0,ad=(t,e)=>t.modules.find(s=>!s.xt&&wb(s,e)),Qs=t=>t.find(({name:e,xt:s})=>!s&&e.toLowerCase()=="nt"),yb=(t,e)=>{var s;return((s=ad(t,e))==null?n:s.name.toLowerCase())=="nt"},Db=64,Cb=0,At=t=>t===0||t>=2147483648,js=t=>t!=n&&At(t)?t:Cb;function Wa({address:t,pointerSize:e},s,r){let i=js(s);return{thing:{kind:Ee},address:t,pointerSize:e,before:ya(i),after:ya(r),repair:Ks(i)}}var xb=class{
constructor(t,e,s){this.O=[],this.Y=new Set,this.dr=0,this.bz=t,this.c=e,this.dq=s}get open(){return this.O}run(t){return this.bz.run(t)}
debugger(t){return this.bz.change(t)}Ut(t){this.dr+=1;let e=m({id:this.dr},t);return this.ay(e,Ar),e}Ks(t){let e=this.Ut(t);return this.O.push(e),e}
apply(t){let e=this;e.O.push(t);let s;if(Va(e.c,t).kind==dr){if(s=e.U(t,t.after,"address"),s==n&&e.dk(t))return e.cI(t);if(e.Y.add(t),e.aW(t).kind==dr){let r=e.U(t,t.after,"name");if(r==n&&e.dk(t))return e.cI(t);s=D(s,r)}}return{kind:me,failure:s,undone:e.undo(t)}}
undo(t){let e=this;if(!e.O.includes(t))return{kind:ht};on(e.c,t.pointerSize);let s;for(let r=0;;r+=1){let i=e.aW(t);if(i.kind==dr)return e.X(t,ht),{kind:ht};let a=Zo(i)||i.kind==S&&!e.eB(t);if(r===Tb)return a?Nb(t,i,s):e.eV(t,i);if(!a||i.kind==S&&r<2)continue;let l=e.U(t,t.before,r%2===0?"address":"name");l!=n&&e.Y.add(t),s=D(l,s)}}
mi(){return[...this.O].reverse().map(t=>this.undo(t))}gi(t){this.X(t,wt)}St(){for(let t of[...this.O])this.X(t,wt)}cI(t){return this.ay(t,be),{kind:be}}
X(t,e){this.O.splice(this.O.indexOf(t),1),this.Y.delete(t),this.ay(t,e)}eV(t,e){return this.X(t,wt),{kind:Le,holds:nd(e)}}
ay(t,e){let{id:s,thing:r,address:i,before:a,after:l,repair:o}=t,d={id:s,thing:r,address:i,before:a,after:l,repair:o};this.dq({change:d,state:e,time:this.c.now()})}
U(t,e,s){let r=s=="name"&&this.eL(t)?Ks(Fs(e)):eu(t.address,t.pointerSize,e);return W(()=>this.bz.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aW(t){return this.Y.has(t)?du(this.c,t):Va(this.c,t)}dk(t){return this.aW(t).kind==Q}
eL({thing:t,address:e}){if(t.kind!=Ee)return!1;let s=Jt(this.c);return s.kind==j&&s.address===e}
eB({thing:t,address:e}){if(t.kind!=Ee)return!1;let s=Jt(this.c);return s.kind==j&&s.address!==e}},Tb=3,ld=(t,e)=>(t||u).kind==Le&&t.holds!=n&&t.holds!==e&&!At(t.holds),nd=t=>Ji in t?Fs(t.bytes):n,Nb=({repair:t},e,s)=>({kind:Tt,repair:t,failure:s,holds:nd(e)}),vb=({armed:t,saved:e,address:s,id:r})=>`${We(t)} ${We(e)} ${s} ${r}`,Ha=t=>W(()=>{let e=t.query(_g),s=e.map(Au).find(r=>r!=n);return s?{kind:A,note:s}:{kind:e.every(r=>r.trim()==="")?S:Ft}},({message:e})=>({kind:e.includes(ui)?Ft:S})),Mb=class{
constructor(t,e,s,r,i){this.dl=!1,this.dn=!1,this.c=t,this.h=e,this.target=s,this.tag=r,this.Kt=i,this.repair=Ks(i);let a=t.now().toString(16);this.ay={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.af&&this.h.open.includes(this.af)?this.af:n}Si(){this.dl=Pu(this.h,this.ay)}
arm(){let t=this;if(t.dn)return od;let{target:e,tag:s,Kt:r}=t,{poolHitTag:i,pointerSize:a}=e;return t.af=t.h.Ut(Wa({address:i,pointerSize:a},r,s)),t.h.apply(t.af)}
ki(){let{change:t}=this;return t?this.h.undo(t):{kind:ht}}wi(){let t=this.dc();return(t?this.bV(t):!this.dl)?this.arm():od}
zs(){let t=this;t.dn=!0;let e=t.dc(),s=t.eo(e);return e&&t.bV(e)&&s.kind!=Tt&&Yr(t.h),s}St(){this.h.St()}
eo(t){let e=this,{change:s}=e;if(s&&!(t&&e.eN(t)))return e.h.undo(s);s&&e.h.gi(s);let r=Jt(e.c);return r.kind!=j?{kind:Le}:At(r.value)?{kind:ht}:{kind:Le,holds:r.value}}
eN(t){let{armed:e,address:s}=t;return!this.bV(t)&&e===this.tag&&s===this.target.poolHitTag}bV({id:t}){return t===this.ay.id}
dc(){let t=Ha(this.c);return t.kind==A?t.note:n}},od={kind:me,failure:n,undone:{kind:ht}},Pb=["break","second-chance break","output","ignore"],Ka=(t,e)=>({kind:rs,what:t,yi:e}),dd=({code:t,Mr:e,status:s,Ue:r})=>[t,e,s,r===!1?"not handled":n].filter(Boolean).join(" - "),Ab=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Eb=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!Ab.test(e)),Fb=3,cd=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e),Rb=3790,Ib=1024,hd=t=>(_r(t)||u).kind==is,re=t=>({kind:me,pt:t}),Ub=class{
constructor(t,e,s){this.cf=!1,this.c=t,this.h=e,this.o=s}
run(t){let e=this,s=e.h.open.filter(i=>i!==t),r=[...s].reverse().map(i=>e.dY(i));if(s.length>0)return r.find(i=>i!=n);if(!(t||e.cf))return hd(e.c)?n:e.ev()}
dY(t){let e=this,s=e.h.undo(t);if(An(e.o,s,Fs(t.before)),s.kind==Tt)return s;t===(e.aL||u).change&&e.fm(e.aL.id)}
fm(t){let e=Ha(this.c);e.kind==A&&e.note.id===t&&Yr(this.h)}
ev(){let t=this,e=Ha(t.c);if(t.cf=e.kind!=S,e.kind!=A)return;let{armed:s,saved:r,address:i,id:a}=e.note,l=Jt(t.c);if(l.kind==ue){t.cf=!1;let c=Ks(r);return t.o({kind:cr,command:c}),{kind:Tt,repair:c,failure:n}}if(l.address!==i||l.value!==s){Yr(t.h);return}let o=t.h.Ks(Wa(l,r,s)),d=t.dY(o);return d?t.aL={change:o,id:a}:Yr(t.h),d}},Lb=6e3,za=2,Ob=class{
constructor(t){this.aj=0,this.N=t!=n&&t>=Lb?za:0}get xe(){return this.N>=za&&!this.ns}get ns(){return this.aj>=za}Di(){this.N+=1}Ci(){this.aj+=1}},Xs=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),xe=t=>t.length<1?"noStack":Ql,ud=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Vb=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Gb=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Bb=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Wb=/^VerifierExt$/i,Hb=/\?\? ?::|`string'/,Kb=64,fd=new WeakMap,pd=t=>t==Er||t==Q,zb=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,md=1e3,fi=(t,e)=>({line:t,text:e.slice(0,200)}),ie=4,pi={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},gd={He:[Vt,Fr,Vt,Fr],verbose:[Vt,Se,Rr,Fr,Vt,Se,Rr,Fr]},Qb=class{
xi(){this.cv=n,this.ck=n}
read(t){let e=I(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.cv=Ku(t);else if(t.startsWith(Vi,e))this.ck=/^NonPaged +Paged$/.test(t.trim())?e:n;else if(t.startsWith("Tag",e))return this.aq(t)}}
aq(t){let[e,...s]=zu(t);if((e||u).text!="Tag")return;let r=s.map(d=>d.text).join(" "),i=r===gd.verbose.join(" ");if(!i&&r!==gd.He.join(" "))return;let a=s.map((d,c)=>{var h;return d.end-((h=(s[c-1]||u).end)!=null?h:e.start+ie)}),l=i?"verbose":this.fx(a,e.start),o=this.cv;return this.xi(),{z:l,Ti:e.start,sort:o,Ve:a.join()===pi[l].join()?a:n}}
fx(t,e){if(t.join()===pi.current.join())return"current";if(t.join()!==pi.oldest.join())return"old";let s=this.ck;return(s==n?e===0:s-e===12)?"oldest":"old"}},bd={kind:Cr};function jb(t,{Ti:e,z:s},r){for(let i of[e,e-1,e+1]){if(!In(t,i))continue;let a=Ma(t,i+ie,r,s);if(!(!a||i!==e&&!a.Pr))return Un(t.slice(i,i+ie),a.Ge,t.slice(a.end))}}function Sd(t,e,s,{z:r}){if(s<1||!In(t,e,s))return;let i=Ma(t,e+s,kd(r),r);if(!(!i||!Xb(t,i.end)))return Un(t.slice(e,e+s),i.Ge,t.slice(i.end))}var kd=t=>pi[t].map(()=>Ae),Xb=(t,e)=>e>=t.length||Ct(t.charCodeAt(e))||Ct(t.charCodeAt(e-2))||t.startsWith(wd,e),wd="UNKNOWN pooltag",qb=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160)),Yb=5e4,Zb=1024,_b=16,Jb=class{
constructor(t){this.ag=[],this.ac=[],this.H=[],this.aq=t}
push(t,e){let s=this;if(t.length>Zb)return s.T(t,e);if(/^[ .\t]*$/.test(t))return J;let r=Qu(t,s.aq);if(r.kind==U)return va(t)?Q:s.T(t,e);if(s.bX(),r.kind=="row")s.ag.push(r.usage);else if(r.kind==Cr)s.ar(fi(e,t));else return s.aN={nonPaged:r.nonPaged,paged:r.paged},Er;return s.ag.length<Yb?J:Er}
listing(){let{z:t,sort:e}=this.aq;return{z:t,sort:e,rows:this.ag,total:this.aN,unread:this.ac}}T(t,e){return this.H.length>=_b?Q:(this.H.push(fi(e,t)),U)}
bX(){for(let t of this.H)this.ar(t);this.H=[]}ar(t){this.ac.length<md&&this.ac.push(t)}},$b=64,tS=class{
constructor(t,e,s){this.bR=!1,this.c=t,this.h=e,this.al=s}get $t(){return this.bR}get Qs(){return this.bG}
returnValue(t){let e=this,s=Pt(t.stack),r=t.stack.slice(s).find(c=>!c.inline),i=[...t.stack.slice(0,s)].reverse().find(c=>!c.inline);if(!(r&&Xs(t.stack,t.stack.indexOf(r)))||!r.address||!i)return;if(e.al.ki().kind!=ht){e.bG={kind:zi};return}let a=e.aQ();e.h.run(Pg(r.address,e.al.target.pointerSize));let l=e.fk(),o=Pa(l,"eip","rip","pc");if(o!==r.address){e.bR=!0,e.bG={kind:"strayed",_:o};return}eS(a,e.aQ())||(e.bR=!0),e.al.wi().kind!=be&&(e.bG={kind:zi});let d=Pa(l,"esp","rsp","sp");return l.get(fr)===t.thread&&e.eG(d,i,r)?Pa(l,"eax","rax","x0"):n}
aQ(){let{target:t,tag:e}=this.al;return Us(this.c,t,e)}fk(){let{Wt:t,pointerSize:e}=this.al.target;return Rs(this.c.query(Eg(t)),e)}
eG(t,e,s){if(!t)return!1;if(this.al.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=M(e.base,8),i=M(r,$b);return Bt(r,t)<=0&&Bt(t,i)<=0}},eS=(t,e)=>t.kind==A&&e.kind==A&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,sS=["fadd","fabd"],rS=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),iS="(Inline)",aS="(Inline Function)",yd=t=>t===4?3:4,lS=5,nS=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],oS=/\+0x[0-9a-f]+(?=\s)/i,dS=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),cS=40,Dd=58,Cd=t=>t===8?4:8,hS=(t,e)=>t.startsWith("(T) ",e)?I(t,e+3):e,uS=(t,e)=>e>=t.length||Ct(t.charCodeAt(e)),xd={pointerSize:n,base:n,x:n,gap:0,args:[],Es:!1},fS=t=>t.charAt(I(t,0))==="#"&&Bn(t)==n,pS=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,mS=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,Td=" (UTC ",gS=256,bS=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],SS=t=>"B*STND^".includes(t.charAt(I(t,0)))||t.includes(" - code ")||t.includes(Td),kS=24,wS=class{
constructor(t){this.cn=new vd,this.H=0,this.az=t,this.bO=t.kind==It}push(t){let e=this.bO?Q:this.bE(t);return this.bO=pd(e),e}
report(){let t=this.az;return t.kind==It?t:m({},t,this.cn.place)}
bE(t){let e=this;if(t.length>se)return e.T();let s=zn(t);if(s)return e.fC(s)?J:Q;if(mf(t))return e.eq(t.trim()),J;if(va(t))return Q;let r=e.cn.push(t);return r==jl?Er:r=="symbol"?J:e.T()}
fC(t){return this.az.kind==Fe&&t.kind==Wi&&this.cn.place.symbol==n}
eq(t){let e=this.az;e.kind==Fe&&e.he.length<1?this.az=m({},e,{he:Qn(t)}):e.kind==Wi&&(t.includes("You are seeing this message because")?this.az={kind:Ss}:t.startsWith(Nd)&&(this.az={kind:U,k:t}))}
T(){return this.H++,this.H>kS?Q:U}},Nd="A fatal system error has occurred",yS=["*","(0x",Nd],vd=class{constructor(){this.place={}}
push(t){let e=_u(t);if(e){let r=this.dU;return this.place={symbol:r,instruction:e},jl}let s=gf(t);return s==n?U:(this.dU=s,this.place={symbol:s},"symbol")}},qe=t=>W(()=>bf(t.query(Lg)),()=>{}),Md=(t,e)=>t!=n&&(e||u).time!=n&&e.time!==t.time,Qa={kind:"computed"},mi=(t,e,s)=>Yt(M(t,e),s=="x86"?4:8),Te=4,ae=(t,e,s)=>gi(t&e)===gi(s),gi=t=>t>>>0,Pd=t=>(t<<6>>6)*Te,Ad=({kind:t,Fs:e},s,r)=>mi(t=="relative"?s:qt(0,0),e,r),Ed=[76,139,21],DS=7,CS=7,Fd=t=>t!=n&&(t&240)===64,xS=16,TS=12,NS=4096,Ne={kind:la},vS=3,MS=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,PS=class{
constructor(t,e){this.dA=new Map,this.c=t,this.i=e}
before(t,e){let{oe:s}=this.i,r=Xn(this.c,t,xS);if(!r||!s)return Ne;let i=vf(r,t,s),a=Pf(i,l=>this.cW(l),e&&AS(e));return a?this.bn(a,vS):Ne}
cW(t){if(t.kind==zt)return t.address;if(t.kind!="computed")return Qr(this.c,t.address,this.i.pointerSize)}
bn(t,e){let s=this.cW(t);if(!s)return Ne;let r=this.dB(s);if(r.some(({name:l})=>MS.test(l)))return Ne;let i=qn(r);if(i.kind==as)return i;let a=this.eP(s,e);return a.kind==as?a:i.kind==ls?i:a.kind==la&&t.kind==he?qn(this.dB(t.address)):a}
eP(t,e){let{oe:s}=this.i,r=e>0?this.c.readMemory(t,TS):n,i=r&&s&&Mf(r,t,s);return i?this.bn(i,e-1):Ne}
dB(t){let e=this.dA.get(t);if(e)return e;let s=W(()=>Af(this.c.query(jg(t,this.i.pointerSize))),()=>[]);return s.length>0&&this.dA.set(t,s),s}},AS=({address:t,symbol:e})=>t&&e&&M(t,-e.offset),ES=class{
constructor(t,e){this.cN=new Set,this.A=new Map,this.c=t,this.i=e,this.cP=new PS(t,e)}
js(t){let e=this.ew(t);if(e)return{kind:Re,vt:e};let s=Sf(t.stack);return s?{kind:L,of:s}:this.eh(t)}
ew({report:t,_:e,stack:s}){if((t||u).kind==Ss)return{kind:Ss};if((t||u).kind==ur)return{kind:ur,number:t.number};if((t||u).kind==Fe)return{kind:Fe,code:t.code,he:t.he};if((t||u).kind==U)return{kind:U,k:t.k};let r=(s[0]||u).text||"";if(!yb(this.i,e)||!this.eJ(e))return{kind:U,k:r};let i=Pt(s),a=(s[0]||u).symbol,l=i===1&&a!=n&&Rn(a);return i===0||l?{kind:$i,at:r}:n}
eJ(t){if(this.cN.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cN.add(t),s}
eh({_:t,stack:e}){let s=Pt(e),r=e[s];if(!(r||u).address||!Xs(e,s))return{kind:L,of:S};let i=this.A.get(t);if(i)return{kind:L,of:i};let[a]=e.slice(0,s).reverse().filter(({inline:o})=>!o),l=this.cP.before(r.address,a);switch(l.kind){case as:return this.A.set(t,l.of),{kind:L,of:l.of};case ls:return{kind:Re,vt:{kind:$i,at:(e[0]||u).text||""}};case la:return{kind:L,of:S}}}},FS=1e4,RS=8,IS=class{
constructor(t=!1){this.I=[],this.ac=[],this.H=[],this.cT=vt,this.de=!1,this.Y=!1,this.bp=!0,this.dm=t}get os(){return this.de||this.I.length>0}
get Ea(){return this.I.length>0&&this.bp}
push(t,e){let s=this;if(t.length>se)return s.T(t,e);if(s.bh)return s.el(t,e,s.bh);let r=Hn(t,s.cT,!s.dm||s.eK());return r?s.fo(r,t,e):s.eY(t,e)}
eK(){let t=this.I[this.I.length-1];return!t||t.args.length>0&&t.symbol!=n&&Jr(t.symbol)!=n}Xs(t,e){return this.T(t,e)}
listing(){let t=this;return{Fa:t.cx,frames:t.I,unread:t.I.length<1?[...t.ac,...t.H]:t.ac}}
fo(t,e,s){let r=this;return t.text===""?!r.os||!r.cU(t)?r.T(e,s):(r.bh={row:t,line:fi(s,e)},J):r.cU(t)?(r.bX(),r.cG(t),J):Q}
el(t,e,{row:s,line:r}){this.bh=n;let i=Hn(`00 ${t.trim()}`,Bi);return!(i||u).symbol||i.symbol.name===""?(this.H.push(r),this.push(t,e)):(this.cG(m({},s,{text:i.text,symbol:i.symbol})),J)}
eY(t,e){let s=this,r=I(t,0);if(r===t.length)return s.I.length>0&&s.R==n?Q:J;let i=Bn(t);return i?s.aq(i):LS(t,r)?(s.Y=!0,s.ao!=vt&&(s.ao=t.includes(OS)?Xl:vt),J):s.os?BS(t)?(s.I.length<1&&(s.bp=!1),s.ao=vt,J):GS(t,r)?J:va(t)?Q:s.T(t,e):s.T(t,e)}
aq(t){return this.I.length>0?Q:(this.de=!0,this.cT=t,J)}
cU(t){let e=this;if(e.I.length<1)return!0;if(e.I.length>=FS)return!1;let s=(e.cx||u).pointerSize;return s!=n&&t.pointerSize!=n&&s!==t.pointerSize?!1:t.number==n||e.R==n?t.number===e.R:t.number>e.R}
cG(t){let e=this;var s,r;e.I.length<1&&((s=t.number)!=null?s:e.ac.length)>0&&(e.bp=!1);let i=e.eI(t),a=i?n:e.dC;e.ao=n,e.R=t.number,(r=e.cx)!=null||(e.cx=Rf(t)),t.text.startsWith("0x")&&(e.Y=!0),e.I.push(US(t,a,{doubtful:e.Y,afterGap:i})),t.inline||(e.dC=t.x===He?n:t.x)}
eI({number:t,symbol:e}){let s=this;return s.I.length<1?!s.bp:s.R!=n&&t!==s.R+1?!0:s.ao==vt||s.ao==Xl&&(e||u).name!==""}
T(t,e){return this.os?this.H.length>=RS?Q:(this.H.push(fi(e,t)),U):this.Y?Q:U}
bX(){let t=this;t.H.length>0&&t.R==n&&(t.ao=vt);for(let e of t.H)t.ac.length<md&&t.ac.push(e);t.H=[]}};function US(t,e,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:l}=t,o={text:i,args:a,inline:l,doubtful:s};return e!=n&&(o.address=e),t.symbol!=n&&(o.symbol=t.symbol),t.base!=n&&(o.base=t.base),t.x!=n&&(o.x=t.x),t.source!=n&&(o.source=t.source),r&&(o.afterGap=!0),o}var LS=(t,e)=>t.startsWith(ql,e)&&Rd.test(t)||t.charAt(e)==="<"&&Rd.test(t),OS="unwind information not available",Rd=/\b(?:frames?|unwind\w*|stack)\b/i,VS=["***","ERROR: ",ql,"Unable to load image","SYMSRV: ","DBGHELP: ","#"],GS=(t,e)=>VS.some(s=>t.startsWith(s,e)),BS=t=>t.length<=WS&&HS.test(t),WS=120,HS=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,Id=24,ja=(t,e)=>({kind:N,missing:t,qt:Ud(e)}),Ud=t=>t.slice(0,3).join(" / ").slice(0,200),KS=class{
constructor(t,e){this.ci=new Set,this.aG={qs:0,Ys:0},this.r=t,this.cq={rule:e,next:new Map}}get Ni(){return this.aG}
add(t){let e=this,s=e.eA(t);s&&e.ci.delete(s),e.ci.add(t);let r=Array.from(e.ci,({end:i})=>i);return e.aG={qs:R(...r),Ys:F(...r)},s}
find({sp:t,fp:e},s){let r=this,i=pt(t),a=[],l=r.cq,o=0,d=e&&yt(t,e);for(;;){let c=r.bn(l.rule,i,o,d,s);if(!c||!r.bS(s,c.at,1))return;let h=l.next.get(Qe(s,c.at));if(!h||!r.eO(h.Te,s,c.at))return;if(a.push(c),"known"in h.Lt){let f=r.ex(h.Lt.known,a,t,s);return f&&{known:h.Lt.known,frames:f}}l=h.Lt,o=c.at+r.r,d=c.link}}
eA(t){let{Ne:e}=t,s=this.cq,r;for(let[i,a]of e.entries()){let l=pt(a.Te),o=(s.next.get(l.g)||u).Lt,d=e[i+1];if(!d){o&&"known"in o&&(r=o.known),s.next.set(l.g,{Te:l,Lt:{known:t}});break}let c=o&&"rule"in o?o:{rule:d.rule,next:new Map};s.next.set(l.g,{Te:l,Lt:c}),s=c}return r}
bn(t,e,s,r,i){switch(t.kind){case na:return{base:s,at:s+t.bytes};case Ki:return{base:s-this.r,at:s,link:r};case pr:{if(r==n||r<s||!this.bS(i,r,1))return;let a=this.r===4||Qe(i,r+4)===e.high?Qe(i,r)-e.g:n;return{base:r,at:r+this.r,link:a}}}}
ex({Ne:t},e,s,r){let i=[];for(let a=0;a<e.length;a++){let l=e[a],o=(t[a]||u).frame;if(!l||!o||!this.bS(r,l.at,1+o.args.length))return;i.push(new zS(o,l,s,r,this.r))}return i}
bS(t,e,s){return e>=0&&e+s*this.r<=t.length}eO({high:t,g:e},s,r){return Qe(s,r)!==e?!1:this.r===4||Qe(s,r+4)===t}},zS=class{
constructor({address:t,text:e,symbol:s,x:r,inline:i,doubtful:a,args:l},o,d,c,h){this.address=t,this.text=e,this.symbol=s,this.x=r,this.inline=i,this.doubtful=a,this.dx=l.length,this.cp=o,this.dP=d,this.cO=c,this.r=h}
get base(){return M(this.dP,this.cp.base)}get args(){let t=this,e=[];for(let s=1;s<=t.dx;s++){let r=t.cp.at+s*t.r,i=Be(t.cO,r,t.r);i&&e.push(i)}return e}},Ld=4096,QS=3,Od=32,jS=class{
constructor(t){this.K=new Map,this.cs=new Set,this.aG=new Map,this.do=!0,this.r=t}get Yt(){return this.K.size===0}
vi(t,e,s,r){let i=this,{_:a,sp:l,thread:o}=t;if(!i.do||!Uf(e,s))return;let d=XS(a,l,e);if(!i.cs.has(d)){i.cs.add(d);return}let c=i.eQ(t,e,r);if(!c)return;o&&i.aG.set(o,M(l,c.end));let[h]=c.Ne;if(!h)return;let f=i.K.get(a)||new KS(i.r,h.rule);i.K.set(a,f);let p=f.add(c);c.te=(p||u).te||0,c.se||(c.se=(p||u).se===!0)}
Mi({_:t,sp:e,thread:s}){let r=(this.K.get(t)||u).Ni,i=s&&this.aG.get(s),a=i&&yt(e,i);if(a==n||!r)return;let l=R(a,r.Ys,Ld);return l>=r.qs?l:n}
Pi(t,e){var s;let r=(s=this.K.get(t._))==null?n:s.find(t,e);if(!r)return;let{known:i,frames:a}=r;return i.te+=1,i.te%Od===0||!i.se?n:a}
Ai(t,e,s){var r;let i=(r=this.K.get(t._))==null?n:r.find(t,e);if(!i)return;if(qS(i.frames,s))return i.known.se=!0,Ut;this.clear(),this.do=!1;let{te:a,Ne:l}=i.known,o=et(a/Od)+Number(Vd(l));return{frames:l.map(({frame:d})=>d),hits:F(0,a-o)}}
clear(){this.K.clear(),this.cs.clear(),this.aG.clear()}
eQ({_:t,sp:e,fp:s},r,i){let a=this;var l;let o=[],d=0,c=t;for(let[f,p]of r.entries()){let g=p.address===c?i(c):n,b=p.base&&yt(e,p.base);if(!g||!p.x||b==n)return;let k=f===0,v=f===r.length-1;switch(g.kind){case na:if(b!==d||p.args.length>0||g.Be&&!v)return;d+=g.bytes+a.r;break;case Ki:if(!k||b!==-a.r)return;d+=a.r;break;case pr:if(b<d||k&&p.base!==s)return;d=b+2*a.r}o.push({frame:p,rule:g,Te:p.x}),c=p.x}let h=((l=o[o.length-1])==null?n:l.frame.args.length)||0;return d+=h*a.r,d<=Ld?{Ne:o,end:d,te:0,se:!Vd(o)}:n}},XS=(t,e,s)=>[t,...s.map(({base:r,x:i})=>`${r&&yt(e,r)} ${i}`)].join(),Vd=t=>t.some(({rule:e})=>e.kind==pr),qS=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,x:i,text:a,args:l},o)=>{let d=e[o];return s===(d||u).address&&r===(d||u).base&&i===(d||u).x&&a===(d||u).text&&l.join()===(d&&d.args.join())}),Gd=t=>pt(t).g&4095,Bd=10,YS=3,bi=t=>dt(t,16),Xa=t=>t!=null&&t.startsWith("00000000")?bi(t):n,ZS=class{
constructor(t,e){this.l=new Map,this.c=t,this.co=e}Ei(t){return this.l.has(t)||this.l.set(t,this.bL(t)),this.l.get(t)}clear(){this.l.clear()}
bL(t){let e=Z(this.c,Ug(t,this.co));if(this.co===4)return Bf(t,Lf(e));let s=Of(e);return s&&_S(t,s)?{kind:na,bytes:s.Fr,Be:s.Be}:n}},_S=(t,{Er:e,end:s})=>Bt(e,t)<0&&Bt(t,s)<0,JS=class{
constructor(t,e,s,r=Id){this.dJ=new Map,this.c=t,this.i=e,this.o=s,this.bl=r,this.l=new jS(e.pointerSize),this.cr=new ZS(t,e.pointerSize)}
begin(){if(!this.cu)return;let t=Z(this.c,jo);this.aS=$n(t.slice(Jn(t)))}
read(t){let e=this;var s;let r=e.l.Yt?[]:e.fE(),i=Jn(r),a=Yn(r.slice(0,i),e.i);if(!a)return e.fh(t);let l=m({},a,{processor:(s=a.processor)!=null?s:e.fg(a.registers)});e.ek(r.slice(i));let o=e.ft(l),d=o&&e.l.Pi(l,o);return d?{kind:j,reading:m({report:t},l,{stack:d,Zs:o})}:e.fJ(t,l,o)}
fh(t){let e=If(this.c,this.i,t,this.bl);return e.kind==j&&this.du(e.reading,e.reading.stack),e}fE(){let{Wt:t}=this.i;return this.cu?Z(this.c,tu(this.cu,t)):[]}
get cu(){let{oe:t}=this.i;return t==ts?n:t}
fg(t){let e=this,s=t.get("gdtr"),r=s&&e.dJ.get(s);if(r!=n||!e.i.Wt.includes(de))return r;let i=Rs(Z(e.c,Rg)),a=_n(i,e.i);return s&&a!=n&&e.dJ.set(s,a),a}
fJ(t,e,s){let r=this,i=r.c.query(Ig(r.bl,r.i.pointerSize===4)),a=Zn(i,e._);if(!a)return ja(Qt,i);let l=s&&r.l.Ai(e,s,a),o=l==Ut?n:l;return o&&r.o({kind:Il}),l||r.du(e,a),{kind:j,reading:m({report:t},e,{stack:a,Zs:s}),doubted:o}}
du(t,e){this.aS&&this.l.vi(t,e,this.bl,s=>this.cr.Ei(s))}ft(t){let e=this.l.Mi(t);return e==n?n:this.c.readMemory(t.sp,e)}
ek(t){let e=this,s=(e.aS||u).listing;if(t.every((i,a)=>i===(s||u)[a])&&t.length===(s==null?n:s.length))return;let r=$n(t);(r||u).places!==(e.aS||u).places&&(e.l.clear(),e.cr.clear()),e.aS=r}},$S=/^\s*[0-9a-f`]{8,17}\s/i,tk=16,ek=2*3600,sk=20,rk=60,ik=30,ak=class{
constructor(t,e){this.t=0,this.A={alloc:0,free:0,unknown:0},this.bJ=0,this.dd=!1,this.E=t,this.aP=e,this.bN=new ES(t.ot,t.target),this.bD=new JS(t.ot,t.target,t._s,e.frames),this.cw=t.ot.now(),this.cA=this.cw}
run(t=!1){let e=this,s=e.fG(t),{$t:r}=e.E.Js;return{end:s,hits:e.t,$r:e.A,seconds:e.bA(),$t:r}}
fG(t){let e=this;return W(()=>{var s;for(e.an=qe(e.E.ot),e.E.re.begin(e.E.target,e.an),e.bD.begin(),t&&e.fz();;){let r=(s=e.eg())!=null?s:e.fv();if(r)return r}},({call:s,message:r})=>({kind:at,call:s,message:r}))}
fz(){let{target:t,re:e}=this.E,s=this.bD.read(n);if(s.kind!=j)return;let{reading:r}=s,i=this.bN.js(r);if(i.kind!=L)return;let a=m({},r,{process:n});this.bE(a,i.of,e.$s(r,t,!0))}
fv(){let t=this,{changes:e,Ft:s}=t.E,r=s()?e.run(Mg):[];if(!s())return{kind:Wl};let i=ff(r);if((i||u).kind==It)return{kind:It,k:i.k};let a=i?Ie:t.eE();if(a=="no")return Wd(r);i&&(t.an=n);let l=t.bD.read(i);return l.kind==N?{kind:at,call:"read the stop",message:`no ${l.missing} in the answer: ${l.qt}`}:(l.doubted&&t.E.it.Jt(l.doubted),a==S&&t.E.re.tr(l.reading)?Wd(r):t.eX(l.reading))}
eE(){let t=this,e=t.an;return t.an=qe(t.E.ot),!e||!t.an?S:Md(e,t.an)?Ie:"no"}
eX(t){let e=this,{target:s,re:r}=e.E,i=!e.dd;e.dd=!0;let a=e.bN.js(t);if(a.kind==L){let o=i?r.$s(t,s,!1):ns;return e.bE(t,a.of,o)}r.sr(t);let l=i&&r.rr;return m({kind:Re,vt:a.vt},l&&{_r:l})}
bE(t,e,s){return this.E.re.sr(t),s==Ir?n:this.fj(t,e,s==S)}
fj(t,e,s){let r=this;r.bJ=e==S?r.bJ+1:0,r.t+=1,r.A[e]+=1;let{it:i,Js:a}=r.E,l=i.record(t,e,a,s);return r.cz(),a.Qs?Wf(a.Qs):l==Ur?{kind:Bl}:n}
eg(){let t=this;if(t.bJ>=tk)return{kind:Gl,count:t.bJ};if(t.t>=t.aP.hits)return{kind:gs};let{seconds:e}=t.aP;return e!=n?t.bA()>=e?{kind:Tr}:n:t.eF()}
eF(){let t=this.bA();if(this.t<sk||t<rk)return;let e=this.t/t;return this.aP.hits/e>ek?{kind:"tooSlow",Jr:e}:n}
cz(){let t=this,e=t.E.ot.now();if(e-t.cA<ik*1e3)return;t.cA=e;let{_s:s,target:r}=t.E,i=t.aP.hits;s({kind:"progress",hits:t.t,Fi:i,seconds:t.bA(),target:r})}
bA(){return(this.E.ot.now()-this.cw)/1e3}},Wd=t=>({kind:bs,qt:Ud(t.filter(e=>e.trim()!==""))}),qa=4096,lk=4,nk=new Uint8Array,ok=64,dk=128,le=t=>te(t)%qa,Hd=8,Kd=(t,e)=>`${t}+0x${e.toString(16)}`,ck=5e4,hk=class{
constructor(t=ck){this.dg=new Map,this.K=[],this.aT=t}
ie(t){let e=this,s=zf(t),r=e.dg.get(s);if(r!=n)return r;if(e.ve&&t.length>0)return e.ie([]);let i=e.K.length;return e.dg.set(s,i),e.K.push(t),i}
at(t){return this.K[t]||[]}get all(){return this.K}get size(){return this.K.length}get ve(){return this.K.length>=this.aT}};function uk({address:t,inline:e,text:s}){return t!=n&&!e?t:s}var fk=3,pk=8,qs=16,Ys=8,zd=4,Si=class{
constructor(){this.L=new Map,this.aN=0}get count(){return this.aN}add(t,e=1){let s=jf(t);this.L.set(s,(this.L.get(s)||0)+e),this.aN+=e}
Et(t){t.L.forEach((e,s)=>{this.add(lo(s),e)})}
Ri(t){let e=0,s=0,r=E(this.L.keys(),(i,a)=>i-a);for(let i of r){if(e>=this.aN*t)break;e+=this.L.get(i)||0,s=lo(i)}return s}},mk={allocs:0,frees:0};function gk(t,{nt:e,asked:{there:s,gone:r},underWay:i,s:a}){let l=b=>t.reduce((k,v)=>k+b(v),0),o=e.kind==br?e.missed:mk,d=o.frees+l(b=>b.Or)-l(b=>b.At)-r.size,c=F(0,d),h=o.allocs+l(b=>b.Qt),f=R(c,h+o.frees+i),p=s.size+r.size<a?c:f,g=F(0,-d);return{count:c,Gs:f,hits:g+F(0,p-o.frees)}}var Qd=.95,Ya=t=>t.Ri(Qd),bk=(t,e,s)=>t*2<=e&&e-t>s*2;function jd(t,{count:e,Gs:s},{there:r,gone:i},{lastHit:a,$:l}){let o=t.filter(({block:Y})=>!i.has(Y)),d=o.filter(({block:Y})=>r.has(Y)).length,c=R(e,R(d,s)+o.length-d),h=o.length-c;if(h===0&&o.length>0)return;let f=new Si;f.Et(l);for(let{block:Y,hit:lr}of t)i.has(Y)&&f.add(a-lr);let p=Ya(f),g=o.filter(({hit:Y})=>bk(Y,a,p)).length,b=F(0,g-c),k=no(o,Y=>Y.charged),v={blocks:h,old:b,lt:Xf(k)},z=Xd(k,h,o.length);if(z!=n)return m({},v,{bytes:z});let Kt=Xd(no(o,Y=>Y.requested),h,o.length);return Kt==n?v:m({},v,{requested:Kt})}var Xd=(t,e,s)=>t.length<s?n:t.slice(0,e).reduce((r,i)=>r+i,0),qd=2e5,Yd=class Xh{
constructor(e=qd,s=new Map){this.tt=e,this.ad=s}
alloc(e,s){let r=this.ad.get(e);return!r&&this.ad.size>=this.tt?{kind:Ur}:(this.ad.set(e,s),r?{kind:Yl,hs:r}:{kind:"booked"})}
free(e,s,r){let i=this.ad.get(e);return i?(this.ad.delete(e),i.tag===s&&Sk(i.charged,r)?{kind:"matched",allocation:i}:{kind:U,hs:i}):{kind:"unmatched"}}
get s(){return this.ad}le(){return new Xh(this.tt,new Map(this.ad))}},Sk=(t,e)=>t==n||e==n||t===e,Zd={bytes:0,of:0},kk=({bytes:t,of:e},s)=>s==n?{bytes:t,of:e}:{bytes:t+s,of:e+1},_d=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),Zd),wk=512,Jd=class{
constructor(){this.L=new Map,this.aB=Ae,this.as=0,this.aI=!0,this.bytes=0,this.count=0}
add(t,e=1){let s=this;s.bytes+=t*e,s.count+=e,s.aB=R(s.aB,t),s.as=F(s.as,t);let r=s.L.get(t);r==n&&s.L.size>=wk?s.aI=!1:s.L.set(t,(r||0)+e)}
Et(t){let e=this,{bytes:s,count:r}=e;for(let[i,a]of t.L)e.add(i,a);e.bytes=s+t.bytes,e.count=r+t.count,e.aB=R(e.aB,t.aB),e.as=F(e.as,t.as),e.aI=e.aI&&t.aI}
He(){let t=this;if(t.L.size===0)return;let e=t.aB,s=t.as,r=t.aI?t.eW():n;return{Rs:e,Is:s,Mt:r}}
eW(){let t=E(this.L,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},yk=class qh{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.mt=Zd,this.Pt=0,this.At=0,this.jt=0,this.s={count:0,charged:0,me:0},this.Xt=new Map,this.$=new Si,this.lt=new Jd,this.tag=e,this.stack=s}
Ii({kind:e,number:s,time:r,charged:i}){let a=this;var l;a.hits[e]++;let o={hit:s,time:r};(l=a.first)!=null||(a.first=o),a.last=o,e==y&&i!=n&&a.lt.add(i)}
Ui({charged:e}){this.s.count++,e==n?this.s.me++:this.s.charged+=e}
gone({charged:e,hit:s},r){this.$.add(r.number-s),this.s.count--,e==n?this.s.me--:this.s.charged-=e}Li(e){this.Xt.set(e,(this.Xt.get(e)||0)+1)}
le(){let e=this,s=new qh(e.tag,e.stack);kt(s.hits,e.hits),kt(s.unlocated,e.unlocated),kt(s.s,e.s),s.mt=e.mt,s.Pt=e.Pt,s.At=e.At,s.jt=e.jt,s.$.Et(e.$);for(let[r,i]of e.Xt)s.Xt.set(r,i);return s.lt.Et(e.lt),s.first=e.first,s.last=e.last,s}},Dk=class Yh{
constructor(e=new Yd){this.be=new Map,this.br=!1,this.aV=e}get ve(){return this.br}
ir(e){let s=this.cE(e.tag,e.stack);s.Ii(e),e.kind==y?this.ed(e,s):e.kind==P&&this.ey(e,s)}
stacks(e){let s=[];return this.be.forEach((r,i)=>{(e==n||i===e)&&s.push(...r.values())}),s}
s(){let e=new Map;return this.aV.s.forEach((s,r)=>{let i=m({},s,{block:r}),a=e.get(s.stack);a?a.push(i):e.set(s.stack,[i])}),e}
le(){let e=new Yh(this.aV.le());return e.br=this.br,this.be.forEach((s,r)=>{let i=new Map;s.forEach((a,l)=>{i.set(l,a.le())}),e.be.set(r,i)}),e}
ed(e,s){if(e.block==n){s.unlocated.alloc++,s.mt=kk(s.mt,e.requested);return}let r=Yf(e),i=this.aV.alloc(e.block,r);if(i.kind==Ur){this.br=!0,s.jt++;return}i.kind==Yl&&this.dy(i.hs,e),s.Ui(r)}
ey(e,s){if(e.block==n){s.unlocated.free++;return}let r=this.aV.free(e.block,e.tag,e.charged);if(r.kind=="matched"){let i=this.cE(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i.Li(e.stack);return}r.kind==U&&this.dy(r.hs,e),s.Pt++}
dy(e,s){let r=this.cE(e.tag,e.stack);r.gone(e,s),r.At++}cE(e,s){let r=this.be.get(e)||new Map;this.be.set(e,r);let i=r.get(s)||new yk(e,s);return r.set(s,i),i}},Ck=2e3;function $d(t,{block:e,charged:s}){let r=D(t.charged,s);return m({},t,{block:e,blockFrom:oa,charged:r})}var xk=class{
constructor(t=qd){this.G=[],this.aT=t,this.ae=new Dk(new Yd(t))}record(t,e=!1){return this.G.push({hit:t,us:e&&t.block==n}),this.cM()}
ps(t){let e=this.G.find(({hit:s,us:r})=>r&&s.number===t.hit);return e&&(e.hit=$d(e.hit,t),e.us=!1),this.cM()}stacks(t){return this.aa().stacks(t)}
s(){return this.aa().s()}aa(){if(this.G.length<1)return this.ae;let t=this.ae.le();for(let{hit:e}of this.G)t.ir(e);return t}
cM(){let t=this,e=t.G.findIndex(({us:i})=>i),s=e<0?t.G.length:e,r=F(s,t.G.length-Ck);for(let{hit:i}of t.G.splice(0,r))t.ae.ir(i);return t.ae.ve?{kind:"tooManyOutstanding",tt:t.aT}:{kind:"recorded"}}},Tk=class{
constructor(){this.bj=0,this.dT=0,this.dQ=0}add(t){this.bj++,this.dT+=t,this.dQ+=t*t}
get Oi(){let t=this;if(t.bj===0)return 0;let e=t.dT/t.bj;return F(0,t.dQ/t.bj-e*e)}},Nk=class{constructor(t){this.fs=new Map,this.ei=new Map,this.bw=t}
site(t){return this.db(this.fs,t,this.bw.skip||[])}zt(t){return xe(this.bw.stacks.at(t))}caller(t){return this.db(this.ei,t,[])}
db(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bw;t.set(e,ro(r.at(e),i||[],s))}return t.get(e)}},vk=1e3,Mk=5e4,Pk=new Set([Lr,hs,wt,ys,Ge,Ds]),tc="left",ec={there:new Set,gone:new Set},Ak=t=>m({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),sc=class{
constructor(t,e=()=>N,s=Mk){this.stacks=new hk,this.modules=[],this.places=[],this.aw=new xk,this.bt=[],this.bB=new Map,this.am=new Map,this.W=[],this.A={alloc:0,free:0,unknown:0},this.bZ=0,this.cd=new Tk,this.D=0,this.aH=!1,this.bU=!1,this.ch=!1,this.bm=new Map,this.aE=ec,this.bx=new Map,this.cb=new Map,this.aM=new Map,this.ab=[],this.start=t,this.M=e,this.aU=s}
get tag(){return this.start.tag}get lastHit(){return this.D}get entries(){return this.bt}get Vi(){return this.t-this.bZ}
get openEnd(){return this.arming==Ar||this.arming==be?this.bU?"left":"cutOff":n}get arming(){return(this.af||u).state}
take(t){let e=this;switch(e.ar(t),e.O=n,t.type){case"modules":e.modules=t.modules;break;case Qt:e.bB.set(t.index,e.stacks.ie(t.frames.map(Ak)));break;case L:return e.fA(t);case"process":e.aM.set(t.address,t);break;case Or:e.fB(t);break;case Cs:e.places=t.places;break;case Lr:e.fy(t);break;case hs:e.bm.set(D(e.bB.get(t.stack),-1),t.hits);break;case wt:e.aj=t.missed?n:e.ec(),e.aH=!0;break;case da:e.aE={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":e.am.set(t.address,t.holdsTag);break;case ys:t.change.thing.kind==Ee&&(e.af=t);break;case Ge:e.bU=t.why===tc,e.da=t.uptime,e.cZ=t.time;break;case Ds:e.ab=[...e.ab,sp(t,e.ab)];break;case"image":break}return J}
get je(){return this.da}get Gi(){return this.cZ}get n(){return this.ab}get ht(){return{before:this.N,after:this.aH?this.aj:n}}held(){return this.aw.s()}
freed(){let t=new Map;for(let s of this.W)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s==P&&e.push({block:i,charged:r})}),e}
counts(){return this.A}get Bi(){return this.cd.Oi}
nt(){let t=this;return t.aH?t.ch?{kind:S,why:El}:t.bm.size>0?{kind:S,why:hs}:qf(t.N,t.aj,t.A):{kind:S,why:Al}}Yt(){return this.t===0&&this.nt().kind==gr}
booked(){let t=this.nt();if(t.kind==S||this.Yt())return;let e=t.kind==gr?1:t.Lr,s=this.t;return s===0?e:e*(s-this.Rt())/s}
get t(){return this.A.alloc+this.A.free+this.A.unknown}isWhole(){return this.nt().kind==gr&&this.Rt()===0}recent(t){return this.W.slice(-t)}
Wi(t){var e;return(e=this.bB.get(t))!=null?e:this.stacks.ie([])}ms(t){return this.stacks.at(t.stack)}Hi(t){return this.bm.get(t)||0}
ut(){return this.aw.stacks(this.tag)}
sites(t){let e=this,s=Fa(e.ut(),{stacks:e.stacks,modules:e.modules,skip:t}),r=e.aw.s(),i=e.cD(s);return s.map(a=>{if(!a.s||a.allocs===0)return{use:a};let l=[];for(let d of a.stacks)for(let c of r.get(d)||[])l.push(c);let o=jd(l,i,e.aE,{lastHit:e.D,$:a.$});return{use:a,holding:o}})}
ls(t){return this.aM.get(t)}get asked(){return this.aE}_t(){return this.cD(Fa(this.ut(),{stacks:this.stacks}))}
Rt(){var t;return(t=this.O)!=null||(this.O=this.en()),this.O}
Qt(){let t=this.ut();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:_d(t.map(({mt:e})=>e))}}
en(){let t=Fa(this.ut(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.Qt,0)+this.cD(t).hits}
Ki(){let t=this.W.filter(e=>e.kind==y&&this.dp(e));return new Set(t.map(({block:e})=>e))}doubtful(){return this._t().count>0?this.dG():[]}
dG(){let t=[];return this.aw.s().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cD(t){return gk(t,{nt:this.nt(),asked:this.aE,underWay:this.fF(),s:this.dG().length})}
fF(){let t=0;return this.bx.forEach((e,s)=>{this.dp({number:s,thread:e})&&t++}),t}dp({number:t,thread:e}){return e?this.cb.get(e)===t:this.D-t<Hd}
Ce(t,e){return ro(t,this.modules,e)}
gs({site:t,stacks:e}){var s;if(!t)return{kind:mr};let r=e.map(l=>({stack:this.stacks.at(l),wt:t.wt})),i=ao(r),{address:a}=t.frame;return i.kind==mr||!a?i:ao(r,(s=this.am.get(a))!=null?s:this.M(a))}
fA(t){let e=this,s=m({},t,{stack:e.Wi(t.stack),tag:e.tag});e.D=s.number,e.A[s.kind]++,e.cd.add(e.A.alloc-e.A.free),e.aH=!1,e.ch||(e.ch=t.mayRepeat===!0),e.aE=ec,e.ab=[],s.thread&&e.cb.set(s.thread,s.number),s.kind!=y&&!s.block&&e.bx.set(s.number,s.thread),e.W.push(s),e.W.length>vk&&e.W.shift();let{kind:r}=e.aw.record(s,t.open);return r=="recorded"&&!e.stacks.ve?J:Ur}
fB(t){let e=this;e.aw.ps(t),e.bx.delete(t.hit);for(let s=e.W.length-1;s>=0;s--){let r=e.W[s];if((r||u).number===t.hit){e.W[s]=$d(r,t);break}}}
fy({at:t,counts:e}){t==ft?this.N=e:this.aj=e,this.aH=t!=ft}ec(){let t=this;return t.N&&{allocs:t.N.allocs+t.A.alloc,frees:t.N.frees+t.A.free}}
ar(t){this.bt.length>=this.aU&&!Pk.has(t.type)||(this.bt.push(t),t.type==L&&this.bZ++)}},rc=4096,ic=256;function ac(t,{charged:e,requested:s}){if(t==n)return!0;if(e!=n)return t===e;if(s==n)return!0;let r=s+(s+ic<rc?ic:2*rc);return s<=t&&t<=r}var ki=(t,e)=>t!=n&&e!=n&&t!==e,Ek=2e5,Fk=1e3,lc=-1,Rk=class{
constructor(t){this.D=new Map,this.bg=new Map,this.lastHit=0,this.aJ=0,this.av={},this.bI=t}
stopped(t,e,s,r){this.lastHit=e,t==y&&oo(this.bg,e,{lt:r},Fk),this.av[t]={hit:e,block:s},s&&this.located(t,s,e)}
located(t,e,s){let r=this,i=t==y&&r.bg.get(s);i&&(i.block=e),(r.av[t]||u).hit===s&&(r.av[t]={hit:s,block:e}),((r.D.get(e)||u).hit||0)<=s&&oo(r.D,e,{kind:t,hit:s},Ek)}
gap(){this.aJ=this.lastHit,this.av={}}Br(t,e){let s=this.av[t==y?P:y];return s!=n&&D(s.block,e)===e}
get zi(){var t;return(t=(this.av.alloc||u).hit)!=null?t:this.aJ>0?lc:n}
Qi(t,e,s){let r=t==n?n:this.bg.get(t);return r?(s||u).kind==B&&!ac(s.bytes,r.lt)?!1:r.block==n||r.block===e:t===lc}
ji(t){return(this.D.get(t)||u).kind==y&&!this.bI.Xi(t)}yt(t,e){let s=this.D.get(e);return(s||u).kind===t&&s.hit>this.aJ?s.hit:n}
qi(t,e){let s=this.D.get(t);return s?s.hit<=e?this.yt(y,t):n:this.aJ===0?0:n}Wr(t,e){let s=this.yt(P,e);return s!=n&&this.bI.lr(y,s,t)}
Gr(t,e){let s=this.yt(t,e);return s!=n&&this.ze(t,s)}ze(t,e){let s=t==y?P:y;return e>this.aJ&&this.bI.lr(s,e,Ae)}},Ik=28,Uk=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,nc=3,oc=class{
constructor(t,e=!1){this.ne=0,this.Ss=0,this.Ot=0,this.nr=0,this.blocks=new Set,this.open=new Map,this.place=t,this.Yi=e}
ge({hit:t,block:e,Ft:s,gt:r}){let i=this;i.ne++,!r&&i.blocks.size<nc&&i.blocks.add(e),s&&(i.Ss++,i.Ot=F(i.Ot,t))}
St(){this.ne=0,this.Ss=0,this.Ot=0,this.blocks.clear()}};function Lk({key:t,kt:e},{pointerSize:s}){let{kind:r,address:i}=t,a=lp(t,e,s),l=o=>a.map(d=>new oc({kind:r,key:i,where:d,holds:o}));return[...l(ut),...l(pe)]}var dc=3,cc=2,Ok=(t,e,s)=>t.some(({Yi:r,ne:i,Ss:a,blocks:l})=>{if(r||i<dc)return r;let o=a>=cc,d=l.size>=cc;return e==P?o&&d:s?o:d});function Vk({block:t,header:e,before:s},{kind:r,hit:i,after:a,places:l,Zi:o,_i:d},c){let h=c.Qi(a,t,e);if(hc(l.filter(({blocks:p})=>!h||p.size>=nc)))return ca;let f=(e||u).kind==B;return d&&s==P&&f?ca:o?Lt:e==n?ca:r==P||s==B?Lt:l.some(({Ot:p})=>p===i)?ha:h||c.ji(t)?Lt:f||l.some(({Ot:p})=>p>i)?ha:Lt}var hc=t=>t.some(({place:e})=>Qi in e.where)&&t.some(({place:e})=>"offset"in e.where),uc=({header:t},{pe:e})=>e&&(t||u).kind==N;function fc({block:t,header:e}){return(e||u).kind==B?{block:t,charged:e.bytes}:{block:t}}function Gk(t,{kind:e,ks:s}){switch((t||u).kind){case n:case os:case B:return!1;case fe:return e==y||s;case N:return e==y;default:return!0}}function Bk(t,e,{block:s},r){let i=e.rt.get(t.place),a=(i||u).block===s;return t.nr+=a?-1:1,a?(t.open.delete(s),t.ge({hit:e.hit,block:s,Ft:!0,gt:i.gt===!0}),!0):!r&&t.nr<=0}function Wk(t,{kind:e,block:s,charged:r},i){let a=t.open.get(s);if(!a)return!0;if(t.open.delete(s),e===t.place.kind)return!i.ze(e,a.hit);if(e==y)return!0;if(ki(a.charged,r))return!1;let l=(a.rt.get(t.place)||u).gt===!0;return t.ge({hit:a.hit,block:s,Ft:!1,gt:l}),!0}var pc=16,Hk=20,Kk=4,zk=24,Qk=256,jk=8,Xk=100,qk=dc,Yk=2,Zk=4,_k=class{
constructor(t,e,s,r){this.e=[],this.G=[],this.t=0,this.dS=0,this.dM=0,this.dL=0,this.cL=!0,this.dj=!1,this.bP=!1,this.bW=!1,this.bu=0,this.au=0,this.kind=t,this.q=e,this.Z=s,this.p=r}
Ut(){let t=this;if(t.dh)return{kind:Cs,places:[]};if(t.P&&t.t>=pc)return{kind:Cs,places:t.B.map(({place:a})=>a)};let{lastHit:e}=t.p,s=e-D((t.e[0]||u).hit,e),r=(t.t>=jk||s>=Xk)&&t.dt===t.bu,i=t.kind==y&&r&&t.dS<qk;return i&&t.dS++,{kind:Vr,Ji:i}}
ws(t,e){let s=this,{hit:r}=t;s.bu=r;let i=s.cL||(e||u).from!=xs?e:n;(i||u).from==ua&&s.dM++;let a=s.dh?"noPlace":s.M(t,i);if(typeof a!=nt){let{block:l,charged:o}=fc(a);return a.or?(s.df({hit:r,kind:s.kind,block:l,charged:o},s.t),{kind:"held",block:l}):{kind:Or,from:oa,block:l,charged:o}}return i&&a!=fa?{kind:Or,from:i.from,block:i.block}:(a!=Ts&&(s.au=r),{kind:Ns,why:a})}
Xs(t){this.au=t}$i(t){this.bY(e=>Wk(e,t,this.p))}ta({hit:t,block:e}){for(let{open:s}of this.B)D((s.get(e)||u).hit,t)<t&&s.delete(e)}
sa(t){let e=this,s=[];return e.e=e.e.filter(r=>{var i;let a=(i=e.fD(r))!=null?i:e.cR(e.bi(r),r);if(!a||!e.di(a))return!0;e.X(r,a.block);let l=m({hit:r.hit,kind:e.kind},fc(a));return a.or?e.df(l,r.ys):s.push(l),!1}),e.G.length>0&&s.push(...e.fl(t)),s.length>1?E(s,(r,i)=>r.hit-i.hit):s}
df(t,e){this.G=[...this.G,{qt:t,ys:e}]}
fl(t){let e=this,s=F(0,...e.B.map(i=>i.Ot)),r=[];return e.G=e.G.filter(({qt:i,ys:a})=>{let l=t||e.t-a>=Zk,o=s>i.hit||e.dt<=i.hit&&l;return o&&r.push(i),!o}),r}
di(t){return!uc(t,this.q)||this.p.yt(y,t.block)!=n}
bi(t){let e=this.B.length;if((t.hr||u).places!==e){let s=uo(this.B.map(({place:r})=>t.rt.get(r)));t.hr={places:e,of:s}}return t.hr.of}
cR(t,{hit:e,after:s}){let r=this;if(!t||!r.P)return;let i={kind:r.kind,hit:e,after:s,places:r.B,Zi:r.dj,_i:r.Z},a=Vk(t,i,r.p);return a==Lt?n:m({},t,{or:a==ha})}
fD(t){if(!t.Vt)return;let{block:e,Me:s}=t.Vt;if(s&&this.Z||(s||this.P)&&(this.bi(t)||u).block===e)return this.dN(t).find(r=>r.block===e)||{block:e}}
ra(t){return this.bu>t}ia(t,e){return this.au>t||this.ea(t,e).length>0}la(t,e){return this.au>t||this.e.some(({hit:s})=>s>t&&s<e)}
na(t,e,s){if(this.au>e)return;let r=this.ea(e,s);if(r.some(({Vt:l})=>(l||u).block===t))return;let[i,...a]=r.filter(({Vt:l})=>!l);i&&a.length<1?this.Pe(i.hit,{block:t,Me:r.length===1}):this.bY(({open:l})=>l.has(t))}
oa(t,e,s,r){if(this.au>e)return!0;let i=s<r?s:e;return this.e.some(a=>{let{hit:l,Vt:o}=a;return l<=e||l===s||o?!1:l>i&&(l<r||l===r&&!this.bP)||this.dO(a,t)})}
ur(t,e){let s=this.bK(t);return this.P&&s!=n&&(this.bi(s)||u).block===e}pr(t,e,s){return this.e.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
mr(t){if(!this.P)return;let[e,...s]=this.e.filter(r=>{let i=this.bi(r);return(i||u).block===t&&(i.header||u).kind==B});return s.length<1?(e||u).hit:n}
gr(t,e){return this.e.some(s=>s.hit!==t&&this.dO(s,e))}ha(t){let e=this.bK(t);return e?this.dN(e):[]}bK(t){return this.e.find(e=>e.hit===t)}
dN({rt:t}){let e=[];for(let{place:s}of this.B){let r=t.get(s);r&&e.push(r)}return e}dO({rt:t},e){return this.B.some(({place:s})=>(t.get(s)||u).block===e)}
ua(t,e){var s;let r=this.bK(t),i=this.B.filter(({place:a})=>{var l;return((l=r==null?n:r.rt.get(a))==null?n:l.block)===e});if(hc(i))for(let a of i){let l=((s=r==null?n:r.rt.get(a.place))==null?n:s.gt)===!0;a.ge({hit:t,block:e,Ft:!0,gt:l})}}
Pe(t,e){let s=this;s.bP||(s.bP=e.ks===!0);let r=s.bK(t);!r||r.Vt||(r.Vt=e,s.bY(i=>Bk(i,r,e,s.Z)))}
pa(){let t=this.P||this.bW||this.dM>0;for(let e of this.B)e.open.clear(),t||e.St()}Ds(){return this.P?this.B.map(({place:t,ne:e})=>({place:t,ne:e})):[]}
Cs(t){this.aC=t.map(e=>new oc(e,!0)),this.t=pc}Ae(){let t=this;t.dj||(t.dj=t.P),t.aC=n,t.e=[],t.G=[],t.t=0,t.au=t.bu,t.dL++}
get dt(){return(this.e[this.e.length-1]||u).hit||0}ea(t,e){return this.e.filter(s=>s.hit>t&&!ki(s.charged,e))}get B(){return this.aC||[]}
get P(){return Ok(this.B,this.kind,this.bW)}get xs(){let{lastHit:t}=this.p;return this.e.filter(({hit:e})=>t-e<zk).length>(this.P||t>Hk?Kk:0)}
get dh(){return this.dL>Yk}
M(t,e){let s=this;var r;let{hit:i,key:a,kt:l,look:o}=t;if(!s.aC&&!l.stack)return N;let d=(r=s.aC)!=null?r:Lk(t,s.q),c=d.map(({place:z})=>np(z,a,l,s.q,o));if(c.every(z=>z==ue))return N;s.t++;let h=c.filter(z=>typeof z!=nt);if(s.em(h,e))return s.cL=!1,s.Ae(),fa;let f=s.bH(d,c,s.et(t,e));if(f.size===0)return s.Ae(),"noPlace";s.aC=d.filter(({place:z})=>f.has(z));let p=[...f.values()];s.bW||(s.bW=p.some(({header:z})=>(z||u).kind==B));let g=uo(p),b=s.p.zi,k=g&&e&&s.P?g:s.cR(g,{hit:i,after:b});if(k)return s.di(k)?k:N;if(e)return Ts;if(s.e.length>=Qk)return fa;let v={hit:i,charged:t.charged,after:b,ys:s.t,rt:f};s.e=[...s.e,v];for(let{place:z,open:Kt}of s.B){let Y=f.get(z);Y&&Kt.set(Y.block,v)}return Ts}
bH(t,e,s){let r=new Map,i=!1;return t.forEach((a,l)=>{let o=e[l];if(o==n||typeof o==nt)return;let d=op(a,o,s,this.p);d&&(r.set(a.place,d),i||(i=d.before==P&&(d.header||u).kind==B))}),i&&r.forEach(({before:a},l)=>{a==B&&r.delete(l)}),r}
et({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:a}=this,l=this.bP;return{hit:t,kind:a,Ke:(i||u).block,charged:e,requested:s,ks:l,before:r}}
em(t,e){return(e||u).from!=xs||!this.P||t.length<1?!1:t.every(({block:s})=>s!==e.block)}
X(t,e){for(let{open:s}of this.B)s.get(e)===t&&s.delete(e);this.p.located(this.kind,e,t.hit)}
bY(t){let e=this.B.filter(t);e.length!==this.B.length&&(this.aC=e,e.length<1&&this.Ae())}},Jk=class{
constructor(t,e){this.dH=new Map,this.ak=[],this.p=new Rk({lr:(s,r,i)=>!this.aD(s).some(a=>a.la(r,i)),Xi:s=>this.aD(P).some(r=>r.mr(s)!=n)}),this.cc=[],this.q=t,this.Z=e}
Ut(t){return this.cm(t).Ut()}
ws(t){let e=this,{hit:s,key:r,look:i,Ke:a}=t,l=e.cm(r);if(e.q.pe&&!i)return l.Xs(s),e.p.stopped(r.kind,s,n,t),{kind:Ns,why:N};let o=l.ws(t,e.ef(a,t));return o.kind!=Ns?e.eS(o.block,t):e.p.stopped(r.kind,s,n,t),e.aZ(),o.kind=="held"?{kind:Ns,why:Ts}:o}
ma(t,e,s,r){let i=this,a=i.p.qi(e,s);if(a==n||s===t&&a===0)return;let l=i.cC(P,a);if(l.some(f=>f.oa(e,a,t,s))){let f=!l.some(p=>p.gr(t,e));if(a===0||s===t||!f)return;for(let p of l)p.ua(t,e);i.aZ();return}let o=s-t<=1,d=!l.some(f=>f.pr(a,r,t)),c=s===t&&!i.Z;if((!o||c)&&!d)return;let h=d||l.some(f=>f.ur(t,e));for(let f of l)f.Pe(t,{block:e,Me:h,ks:s>t});i.aZ()}
ga(t,e){let s=this.cC(y,0);if(!(s.some(r=>r.gr(t,e))||this.p.yt(y,e)!=n)&&!(!this.Z&&s.some(r=>r.pr(0,t,t)))){for(let r of s)r.Pe(t,{block:e,Me:r.ur(t,e)});this.aZ()}}
Ts(t,e){let s=new Set;for(let r of this.aD(t))for(let{block:i}of r.ha(e))s.add(i);return s}get xs(){return this.aD(y).some(t=>t.xs)}
gap(){this.p.gap();for(let t of this.ak)t.pa()}end(){this.aZ(!0)}Sa(){let t=this.cc;return this.cc=[],t}
places(){let t=[];for(let e of this.ak)t.push(...e.Ds());return t}
Cs(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.cm({kind:e,address:s}).Cs(r)}}aD(t){return this.ak.filter(e=>e.kind===t)}
cC(t,e,s){return this.aD(t).filter(r=>r.ia(e,s))}aZ(t=!1){for(let e of this.ak)for(let s of e.sa(t)){this.cc.push(s);for(let r of this.ak)r.ta(s)}}
cm({kind:t,address:e}){let s=this,r=`${t} ${e}`,i=s.dH.get(r);if(i)return i;let a=new _k(t,s.q,s.Z,s.p);return s.dH.set(r,a),s.ak.push(a),a}
ef(t,{look:e}){if(!t||!co(t.block,this.q))return;let s=ho(t.block,e);if(!uc(s,this.q))return{from:t.from,block:s.block}}
eS(t,e){let{hit:s,charged:r}=e,{kind:i}=e.key;i==y&&this.es(s,t),this.er(i,t,i==P?r:n),this.p.stopped(i,s,t,e);for(let a of this.ak)a.$i({kind:i,block:t,charged:r})}
es(t,e){for(let s of this.aD(P))s.mr(e)===t-1&&s.Pe(t-1,{block:e,Me:!0})}
er(t,e,s){var r;let i=this.p.yt(t,e);if(i==n)return;let a=t==y?P:y,l=this.cC(a,i,s);if(l.length===1&&((r=l[0])==null||r.na(e,i,s)),!(l.length>0)){for(let o of this.aD(a))o.ra(i)&&o.Ae();this.gap()}}},$k=[{Qe:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{Qe:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{Qe:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],mc=18362;function gc({ot:t,target:e,tag:s,z:r},i){let{build:a=mc,vr:l}=e,o=so(i,s,r,t,a<mc),d=o.kind==os&&l?gu(t,l,i):n;return!d||d.kind==N?o:d.kind==A&&bt(d.tag)===s?{kind:B,bytes:d.bytes}:{kind:pa}}var t0=4096,e0=3,s0=class{
constructor(t,e,s){this.J=new Map,this.c=t,this.q=e,this.bb=s}before(t){return so(t,this.bb,this.q,this)}
readMemory(t,e){var s;let r=le(t);return(s=this.J.get(bc(t)))==null?n:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter(le).map(bc),...this.J.keys()];this.St();for(let s of[...new Set(e)].slice(0,e0)){let r=this.c.readMemory(s,t0);r&&this.J.set(s,r)}}
St(){this.J.clear()}},bc=t=>M(t,-le(t)),r0=2048,i0=64,Sc=9200,a0=class{
constructor(t,e,s,r,i,a){this.bf=new Map,this.c=t,this.i=e,this.bb=s,this.q=r,this.u=i,this.ae={ot:t,target:e,tag:s,z:r},this.J=new s0(t,r,s),this.S=a}
ps(t,e,s,r){let i=this;var a;let l=dp(e.stack,i.bb,i.q),o=rp(e.stack,s,e._);if(!o)return i.u.gap(),l0(l);i.eT(t,s,l.charged);let d=i.fc(t,e,o,l,r),c=i.u.ws(d);if(i.D={hit:t,kind:s,charged:l.charged,ka:i.fH(t,s)},i.fL(t),c.kind==Ns)return m({},Za(l),{open:c.why==Ts||n});let h=(a=c.charged)!=null?a:l.charged;return m({},Za(l),{block:c.block,blockFrom:c.from,charged:h})}
eT(t,e,s){let r=this,{hit:i,ka:a=[],charged:l}=r.D||{hit:-1};if(i!==t-1||a.length<1||!r.S.ns&&e==y&&!ki(s,l))return;let o=a.filter(d=>{let c=r.M(y,d);return c.kind==B&&!ki(c.bytes,l)});o.length>0&&r.S.Ci();for(let d of o)r.u.ga(i,d)}
fH(t,e){let s=this;if(e==P||s.S.xe)return[];let r=[...s.u.Ts(y,t)].filter(le),i=l=>r.filter(o=>s.M(y,o).kind===l),a=l=>s.J.before(l).kind==gt;return(s.D||u).kind==P&&i(B).some(a)&&s.S.Di(),i(gt)}
N(t){let{kind:e}=this.J.before(t);return e==fe?P:e==B||e==gt&&this.S.ns?B:e==gt&&this.S.xe?P:n}Sr(t){return wc(this.M(y,t))}
ez(t,{found:e,Gt:s},r){let i=kc(e);return s&&!i?s:this.Sr(t)==Gr||i&&this.eC(t)?D(s,r):n}
eC(t){let e=()=>this.M(y,t).kind==N,{poolHitTag:s}=this.i;return e()&&!!this.c.readMemory(s,4)&&e()}
fL(t){let e=this;e.bf.forEach((s,r)=>{s.Gt=e.ez(r,s,t);let i=!kc(s.found)||D(s.Gt,t)<t;!(s.Gt!=n&&i)&&t-s.kr<Hd||(e.bf.delete(r),s.Gt&&e.u.ma(s.kr,r,s.Gt,t))});for(let s of e.u.Ts(P,t)){if(e.bf.size>=i0||e.bf.has(s))continue;let r=e.M(y,s),i=wc(r);i!=S&&e.bf.set(s,{kr:t,found:r,Gt:i==Gr?t:n})}e.u.xs?e.J.keep(e.u.Ts(y,t)):e.J.St()}
fc(t,e,s,r,i){let a=this,l=a.u.Ut(s),o=l.kind==Vr?a.ep(e,s):a.fd(l.places,e,s),d=l.kind==Vr&&l.Ji&&s.kind==y?a.fw(i,e):n,c=d?{block:d,from:ua}:r.freed&&{block:r.freed,from:xs};return{hit:t,key:s,kt:o,look:a.eU(s.kind),Ke:c,charged:r.charged,requested:r.requested,before:h=>a.N(h)}}
fw(t,e){let s=t.returnValue(e);return t.$t&&this.u.gap(),s}
ep(t,e){let s=yt(t.sp,e.tt),r=s!=n&&s>0?this.dR(t,t.sp,R(s,r0)):n;return{registers:t.registers,stack:r}}
fd(t,e,s){let{registers:r}=e,i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length<1)return{registers:r};let a=R(...i),l=F(...i)-a+this.q.pointerSize;return{registers:r,stack:this.dR(e,M(s.base,a),l)}}
dR({sp:t,Zs:e},s,r){let i=D(yt(t,s),-1),a=e&&i>=0&&i+r<=e.length?e.subarray(i,i+r):this.c.readMemory(s,r);return a&&ip(s,a,this.q.pointerSize)}
eU(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.ee(t,s);return e.set(s,i),i}}
ee(t,e){let s=this.M(t,e);return t==y&&!this.S.xe&&le(e)!==0&&s.kind==gt?{kind:os}:s}M(t,e){let s=gc(this.ae,e);return s.kind!=pa?s:{kind:t==y?gt:os}}},kc=t=>t.kind==B&&!!t.Ir;function wc({kind:t}){switch(t){case B:return Br;case fe:case gt:return Gr;default:return S}}function Za({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var l0=t=>m({},Za(t),{block:t.freed,blockFrom:t.freed&&xs}),Zs=4,n0=64,o0=class{
constructor(t,e){this.l=new Map,this.c=t,this.i=e}get known(){return this.l}
holds(t,e){let s=this.l.get(t);if(s)return s;let r=this.M(t,e);return this.l.set(t,r),r}
M(t,e){let{oe:s}=this.i,r=Xn(this.c,t,n0);if(!r||!s)return N;let i=M(t,-r.length),a=hp(r,i,s).map(o=>this.fI(o)),l=o=>o!=n&&bt(st(o))===e;return a.some(l)?Ie:a.includes(n)?N:"no"}
fI(t){return t.kind==ji?t.value:ye(this.c,t.address)}};function d0({target:t,tag:e,Kt:s},r,i){let{pointerSize:a,build:l,description:o,poolHitTag:d}=t,c=Qs(t.modules);return{type:jt,tag:e,target:{pointerSize:a,description:o,build:l,kernelBase:(c||u).start,bootTime:i&&ct(i.bootTime)},poolHitTag:{address:d,before:s},time:r}}var c0=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:a,afterGap:l})=>({address:t,text:e,symbol:s,source:r,inline:i||n,doubtful:a||n,afterGap:l}),h0=({modules:t})=>({type:"modules",modules:t.filter(({xt:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),u0=17744,f0=15,p0=class{
constructor(t,e){this.c=t,this.i=e}
read(t){let e=this,s=e.cK(t,Zl),r=e.cK(t,_l),i=s&&e.c.readMemory(s,f0),a=i&&gp(i),l=r&&Qr(e.c,r,e.i.pointerSize);return m({},a&&{image:a},l&&{id:pt(l).g})}
cK(t,e){let s=this.q().get(e);return s==n?n:M(t,s)}
q(){var t;if(this.cl)return this.cl;let e=new Map;for(let s of[Zl,_l]){let r=Z(this.c,Qg(s)),i=(t=Sn(r,"_EPROCESS"))==null?n:t.fields.get(s);i&&e.set(s,i.offset)}return this.cl=e,e}},m0=2e3,yc=(t,e)=>e.uptime<t.uptime||nr(e.bootTime-t.bootTime)>m0,g0={4:we("ffdf0000"),8:we("fffff78000000000")},b0=32,S0=8,k0=20,w0=1e4,y0=4294967296,D0=500,C0=class{
constructor(t,e,s,r,i,a){this.ds=0,this.cS=0,this.dX=new Set,this.aL=new Set;let{target:l,tag:o}=s;this.c=t,this.j=e,this.S=i,this.i=l,this.aM=new p0(t,l);let d=to(l.pointerSize,l.build==n||l.build>=Sc);this.u=new Jk(d,l.Ht.length===1),this.u.Cs(r),this.am=new o0(t,l),this.ce=new a0(t,l,o,d,this.u,i),this.hunt=new sc(d0(s,t.now(),a),c=>this.am.holds(c,o)),e.begin(this.hunt),e.note(h0(l)),this.dE((Qs(l.modules)||u).start)}
begin(t){this.j.note({type:Lr,at:ft,counts:Ls(t)})}end(t,e=qi){let s=this;s.j.note({type:Lr,at:ws,counts:Ls(t)}),s.cy(),s.eZ(),s.dD(),s.fa(),s.X(e)}
wr(t){this.cy(),this.j.note({type:wt,missed:t}),this.j.note({type:Ge,why:It,time:this.c.now()})}wa(){this.cy(),this.X("aborted")}
record(t,e,s,r){let i=this;i.ds+=1;let a=i.ds,l=r?{mayRepeat:r}:{};if(e==S||r)return i.u.gap(),i.bM(a,t,e,l);try{return i.bM(a,t,e,i.ce.ps(a,t,e,s))}catch(o){throw o instanceof zs&&i.bM(a,t,e,{}),o}}
Jt({frames:t,hits:e}){e!==0&&this.j.note({type:hs,stack:this.hunt.stacks.ie(t),hits:e})}
eZ(){let t=this,e=[],s=[],r=t.S.xe?n:t.hunt.Ki(),i=t.hunt.doubtful().filter(a=>!(r&&r.has(a)));for(let a of i.slice(0,D0)){let l=t.ce.Sr(a);l==Br?e.push(a):l==Gr&&s.push(a)}e.length+s.length>0&&t.j.note({type:da,there:e,gone:s})}
fa(){let t=this;for(let{use:s}of t.hunt.sites([]))t.hunt.gs(s);let e=[...t.am.known];for(let[s,r]of e.slice(t.cS))t.j.note({type:"code",address:s,holdsTag:r});t.cS=e.length}
dE(t){let e=this;if(!t||!As(t,e.i.pointerSize))return;let s=(ad(e.i,t)||u).start;if(!s||e.dX.has(s))return;let r=mp(e.c,s);r!=n&&e.j.note({type:"image",start:s,timestamp:r}),e.dX.add(s)}
X(t){let e=Os(this.c,this.i.pointerSize),s=e&&ct(e.uptime);this.j.note({type:Ge,why:t,time:this.c.now(),uptime:s})}
bM(t,e,s,r){let i=this;i.fb(e.process);let a=i.j.note(m({type:L,number:t,kind:s,stack:i.fu(e),stopAddress:e._},r,{processor:e.processor,thread:e.thread,process:e.process,time:i.c.now()}));return i.dW(),i.dD(),a}
fb(t){!t||this.hunt.ls(t)||this.j.note(m({type:"process",address:t},this.aM.read(t)))}
fu({stack:t}){let e=this,s=e.hunt.stacks.ie(t);if(!e.aL.has(s)){for(let{address:r}of t)e.dE(r);e.j.note({type:Qt,index:s,frames:t.map(c0)}),e.aL.add(s)}return s}
dD(){let t=this.u.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.j.note({type:Cs,places:t})}
cy(){this.u.end(),this.dW()}dW(){for(let{hit:t,block:e,charged:s}of this.u.Sa())this.j.note({type:Or,hit:t,block:e,charged:s})}},x0=2e3,T0=200;function Dc(t,{block:e,charged:s}){let r=gc(t,e);switch(r.kind){case B:return N0(r.bytes,s)?wt:Br;case fe:case gt:case pa:return wt;default:return N}}var N0=(t,e)=>t!=n&&e!=n&&t!==e,Cc=4096,v0=4,xc=t=>M(t,-le(t)),M0=class{
constructor(t,e){this.cF=new Map,this.J=new Map,this.c=t,this.query=s=>t.query(s),this.now=()=>t.now(),this.session=()=>t.session();for(let s of e){let r=xc(s);this.cF.set(r,(this.cF.get(r)||0)+1)}}
readMemory(t,e){let s=this;var r;let i=xc(t),a=le(t);return(s.cF.get(i)||0)<v0||a+e>Cc?s.c.readMemory(t,e):(s.J.has(i)||s.J.set(i,s.c.readMemory(i,Cc)),(r=s.J.get(i))==null?n:r.slice(a,a+e))}},P0=500,A0=class{
constructor(t,e,s){this.p=new WeakMap,this.c=t,this.j=e,this.o=s}
look(t){let e=this,s=(qe(e.c)||u).time;if(s!=n&&e.p.get(t)===s)return{kind:bs};let r=Na(e.c);if(r.kind!=j)return{kind:"noTarget",reading:r};let{target:i}=r,a=Os(e.c,i.pointerSize),l=kp(t,i,a);if(l==U)return{kind:Ue};if(a&&E0(t)===ct(a.uptime))return{kind:bs};let o=e.bL(t,i,l,a);return o?(s!=n&&e.p.set(t,s),e.j.noteOf(t,o),{kind:"asked"}):{kind:vr}}
bL(t,e,s,r){let{blocks:i,held:a,freed:l}=bp(t,x0,T0);if(a===0)return;let{tag:o,start:d}=t,c=to(e.pointerSize,e.build==n||e.build>=Sc),h=[...i,...l].map(({block:b})=>b),f={ot:new M0(this.c,h),target:e,tag:o,z:c},p={there:[],gone:[],unreadable:[]};for(let[b,k]of i.entries())b>0&&b%P0===0&&this.o({kind:"asking",blocks:b,of:i.length}),p[Dc(f,k)].push(k.block);let g=l.map(b=>Dc(f,b)).filter(b=>b!=N);return m({type:Ds,tag:o,hunt:d.time,time:this.c.now(),uptime:r&&ct(r.uptime),boot:s,counts:Ls(Us(this.c,e,o)),held:a},p,{freed:{asked:g.length,taken:g.filter(b=>b==Br).length}})}},E0=({n:t,je:e})=>t.length<1?e:(t[t.length-1]||u).uptime,F0=2e5,R0=class{
constructor(t){this.bC={},this.c=t}armed(t,e){this.v={count:t,k:e}}
begin(t,e){let s=this.l!=n&&t.Wt.includes(de)?ed(this.c,t.pointerSize,de):n;this.bC={processor:s,k:e}}sr(t){this.l={reading:t},this.v=n}
ht(t){this.l&&(this.l=m({},this.l,{count:t}))}tr(t){return this.l!=n&&wp(this.l.reading,t)}
$s(t,e,s){let r=this,i=r.fr(e,s),a=r.l;return i==Ir||!a||!r.tr(t)?i:a.count&&r.dz(a.count,e)=="no"||!s&&r.fK(a,e)?Ir:!s&&(r.bC.k||u).time!=n?ns:S}
get rr(){return Tc(this.bC.k)}
fr(t,e){let s=this.v,r=e?Tc((s||u).k):this.rr;if(!s||!(r||e))return ns;let i=this.dz(s.count,t);return i=="no"?r?Ir:S:r&&i==S?S:ns}
fK({reading:t},e){var s;let{processor:r}=this.bC,i=(s=t.registers.get(de))!=null?s:I0(t.processor,e);return r!=n&&i!=n&&r!==i}
dz({tag:t,counters:e},s){let r=Ls(e),i=r&&Ls(Us(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":Ie:S}},Tc=t=>t!=n&&t.time==n,I0=(t,e)=>t==n?n:e.Ht[t],Nc=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,U0=class{
constructor(t,e,s,r){this.w=[],this.bq=0,this.dF=new Map,this.c=t,this.o=r,this.h=e,this.j=s,this.bv=new R0(t),this.ab=new A0(t,s,r),this.dK=new Ub(t,this.h,r)}
get armed(){return this.v}get change(){return this.h.open[0]}get ui(){return this.dZ}get hunts(){return this.w}
get rt(){let t=new Map;for(let e of this.w)(e.lastHit>0||!(t.get(e.tag)||u).lastHit)&&t.set(e.tag,e);return t}
show(t,e){let s=new Set(t.map(Nc));this.ar([...this.w.filter(r=>!s.has(Nc(r))),...t]),this.dv=e}
Ws({address:t,value:e}){let s=this.dv;return(s||u).address===t&&s.armed===e?s.saved:n}
ya({poolHitTag:t}){let e=this.ca;return(e&&e.start.poolHitTag.address)===t?e.places:[]}
fe({poolHitTag:t,build:e}){let s=this.dF.get(t)||new Ob(e);return this.dF.set(t,s),s}Ds(){return(this.ca||u).places||[]}
Da(){let t=this;var e;t.bq+=1;let s=t.v,r=(s||u).yr===!0?s.arming.change:n;s&&!r&&t.eb(s);let i=t.cX();i&&An(t.o,i.undone,i.arming.Kt),t.dZ=(e=O0((i||u).undone))!=null?e:t.dK.run(r!=null?r:(t.ba||u).change)}
eb({arming:t,it:e}){this.v=n,this.ba=t,e.wa()}
cX(){let t=this.ba;if(!t)return;let e=t.change!=n,s=t.zs();return s.kind!=Tt&&(this.ba=n),e?{arming:t,undone:s}:n}
hunt(t,e,s){let r=this.cJ(t,s,!1);if(r.kind!=ft)return r;let{armed:i}=r,a,l;try{a=this.cQ(i,e,!1)}finally{l=this.aF(i,a)}return{kind:Wr,tag:t,capture:a,hunt:i.it.hunt,disarmed:l}}
arm(t,e){return this.cJ(t,e,!0)}
capture(t){let e=this,s=e.v;if(!s)return{kind:"notArmed"};let{it:r,arming:i}=s,a=Jt(e.c),{poolHitTag:l}=i.target;if(a.kind==j&&(a.value!==i.tag||a.address!==l))return e.aF(s,n),{kind:"notArmed",qr:i.tag};let o=Nn(e.c);if(o.kind==rs)return o;let d=Md(s.k,qe(e.c)),c=e.cQ(s,t,d),{hunt:h}=r,f={kind:Wr,tag:i.tag,capture:c,hunt:h};return c.end.kind==It||c.Ze?m({},f,{disarmed:e.aF(s,c)}):(e.v===s&&(e.v=m({},s,{k:qe(e.c)})),r.end(e.aQ(i),c.end.kind),f)}
recheck(t){return W(()=>this.ab.look(t),({call:e,message:s})=>({kind:at,call:e,message:s}))}
clear(){let t=this.Hs();return t.some(({kind:e})=>e!=Le)?{kind:Zi,undone:t}:this.ej()}
Hs(){let t=this;t.bq+=1;let e=t.v;if(!e){let s=t.cX();return s?[s.undone]:t.h.mi()}return t.v=m({},e,{yr:!1}),[t.aF(e,n)]}
ej(){let t=this,e=Jt(t.c);if(e.kind!=j||At(e.value))return{kind:Lt};let s=_r(t.c);if(s)return{kind:me,pt:s};let{value:r}=e,i=t.Ws(e),a=Wa(e,js(i),r),l=t.h.undo(t.h.Ks(a));return i==n?{kind:Pl,held:r,undone:l}:{kind:Zi,undone:[l]}}
cJ(t,e,s){return W(()=>{this.fn();let r=Lu(this.c,this.h,t,e);return r.kind==me?r:this.U(t,r,s)},({call:r,message:i})=>({kind:at,call:r,message:i}))}
fn(){let t=this.v;if(!t)return;let e=this.aF(t,n);this.o({kind:"replaced",tag:t.arming.tag,undone:e})}
ar(t){this.w=mo(t);let e=t.length-this.w.length;e>0&&this.o({kind:"dropped",hunts:e})}
U(t,{target:e,Kt:s,stops:r},i){let a=this,l=new Mb(a.c,a.h,e,t,s),o=a.ya(e),d=Os(a.c,e.pointerSize),c=new C0(a.c,a.j,l,o,a.fe(e),d),h=i?qe(a.c):n,f={arming:l,it:c,yr:i,k:h,Ca:d};a.o({kind:Li,target:e,tag:t}),r||a.o({kind:Fl}),a.o({kind:Rl,command:l.repair}),l.Si();let p=Us(a.c,e,t);c.begin(p),a.bv.armed({tag:t,counters:p},h),o.length>0&&a.j.note({type:Cs,places:o}),a.v=f;let g=l.arm();return g.kind==be?(a.ar([...a.w,c.hunt]),a.ca=c.hunt,{kind:ft,armed:f}):(a.aF(f,n),{kind:Vl,applied:g})}
cQ(t,e,s){let r=this,{arming:i,it:a}=t,l=r.bq;r.o({kind:"waiting",seconds:e.seconds});let o=new ak({ot:r.c,changes:r.h,_s:r.o,target:i.target,it:a,Js:new tS(r.c,r.h,i),re:r.bv,Ft:()=>r.bq===l},e).run(s);return r.eD(t)?m({},o,{Ze:!0}):o}
eD({arming:t,Ca:e}){let{target:s,tag:r}=t;if(!e||ye(this.c,s.poolHitTag)===r)return!1;let i=Os(this.c,s.pointerSize);return i!=n&&yc(e,i)}
aF({arming:t,it:e},s){let r=this;if((s&&s.end.kind)==It)return t.St(),(r.v||u).arming===t&&(r.v=n),e.wr(s.$t),{kind:ht};let i=t.zs();if((r.v||u).arming===t&&(r.v=n),i.kind==Tt&&(r.ba=t),(s||u).Ze)return e.wr(s.$t),i;let a=r.aQ(t);return e.end(ld(i,t.tag)?L0:a,s&&s.end.kind),i}
aQ({target:t,tag:e}){let s=Us(this.c,t,e);return this.bv.ht({tag:e,counters:s}),s}},L0={kind:N},O0=t=>(t||u).kind==Tt?t:n,_a=4,V0=1e3,G0=256,B0=class{
constructor(t,e){this.w=new Set,this.e=[],this.cj=0,this.V=t,this.aU=e}missed(t){this.cj+=t}
take(t,e){let s=this;if(t.type==jt){s.cY(),s.C=new sc(t,n,s.aU);return}if(!(t.type==Ds&&s.eM(t))&&(!s.C&&t.type!=ys&&s.V("noHunt",e),!!s.C))for(s.e.push({line:e,entry:t,missing:s.cj}),t.type==L&&(s.cj=0);s.e.length>0&&s.bT(s.C);)s.bc(s.C)}
end(){return this.cY(),{hunts:[...this.w],lastHunt:this.C}}
eM(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.C&&e(this.C))return!1;for(let s of this.w)e(s)&&s.take(t);return!0}
cY(){for(;this.C&&this.e.length>0;)this.bc(this.C)}
bT({lastHit:t}){let[e]=this.e;if((e&&e.entry.type)!=L)return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.e.length>G0||this.bo().length>=_a}
bo(){let t=[];for(let{entry:e}of this.e.slice(1))e.type==L&&t.length<_a&&t.push(e.number);return t}
bc(t){let e=this,s=e.bo(),r=e.e.shift();if(!r)return;let i=r.entry.type==L?e.ff(t,r,r.entry,s):r.entry;i&&(t.take(i),!(t.arming!=be||e.w.has(t))&&(e.w.size<V0?e.w.add(t):e.V(or,r.line)))}
ff(t,{line:e,missing:s},r,i){let a=t.lastHit+1,l=go(a,s,r.number,i),o=l=="gap"&&i.length<1;if(l=="next"||l=="gap"&&!o)return r;let d=l==cs&&(i.length>0||Cp(t,r));return this.V(d?cs:ds,e),d?n:m({},r,{number:a})}},ot=t=>typeof t==nt?ze(t):n,vc=t=>typeof t==ma?t:n,C=t=>typeof t==_i&&oe(t)&&t>=0?t:n,Mc=t=>typeof t==_i&&oe(t)?t:n,H=t=>typeof t==nt&&/^[0-9a-f]{16}$/.test(t)?t:n,Pc=t=>{let e=C(t);return e!=n&&e<=4294967295?st(e):n},W0=ga,Ac=1,H0=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,K0=1<<20,z0=T({module:ot,name:ot,offset:C}),Q0=T({text:ot},{address:H,symbol:z0,source:T({file:ot,line:C}),inline:K(!0),doubtful:K(!0),afterGap:K(!0)}),j0=bo(T({register:ot}),T({offset:Mc})),X0=T({kind:K(y,P),key:H,where:j0,holds:K(ut,pe)}),q0=bo(T({kind:K(Ee)}),T({kind:K("code"),site:ot})),Ec=t=>{let e=C(t);return e!=n&&e<=255?e:n},Y0=T({id:C,thing:q0,address:H,before:St(Ec),after:St(Ec),repair:ot}),Z0=T({pointerSize:K(4,8),description:ot},{build:C,kernelBase:H,bootTime:C}),_0=T({name:ot,start:H,end:H}),J0=t=>{let e=St(Mc)(t);return(e==null?n:e.length)===7?e:n},Fc=T({allocs:C,frees:C}),$0={header:T({format:K(W0),version:K(Ac),segment:C,tool:ot,time:C}),hunt:T({tag:Pc,target:Z0,poolHitTag:T({address:H,before:C}),time:C}),snapshot:T({name:ot,time:C,whole:vc,bits:K(32,64),rows:St(J0)},{uptime:C,bootTime:C}),modules:T({modules:St(_0)}),image:T({start:H,timestamp:C}),stack:T({index:C,frames:St(Q0)}),hit:T({number:C,kind:K(y,P,S),stack:C},{stopAddress:H,block:H,blockFrom:K(oa,xs,ua),requested:C,charged:C,poolType:C,processor:C,thread:H,process:H,time:C,open:K(!0),mayRepeat:K(!0)}),process:T({address:H},{image:ot,id:C}),located:T({hit:C,block:H},{charged:C}),places:T({places:St(X0)}),counters:T({at:K(ft,ws)},{counts:Fc}),doubted:T({stack:C,hits:C}),gone:T({missed:vc}),blocks:T({there:St(H),gone:St(H)}),code:T({address:H,holdsTag:K(Ie,"no",N)}),change:T({change:Y0,state:K(Ar,be,ht,wt),time:C}),end:T({why:ot,time:C},{uptime:C}),recheck:T({tag:Pc,hunt:C,time:C,boot:K(Ut,Sr),held:C,there:St(H),gone:St(H),unreadable:St(H),freed:T({asked:C,taken:C})},{uptime:C,counts:Fc})},tw=new Map(Je($0)),Rc=5e5,ew=1e8,sw=20,rw=class{
constructor(t){this.ai=[],this.Q=0,this.aK=0,this.bF=0,this.bk=0,this.e=[],this.ax=0,this.dI=0,this.bQ=[],this.w=new B0((e,s)=>this.V(e,s),t)}
push(t){let e=this;if(e.Q++,e.aK+=t.length,e.Q>Rc||e.aK>ew)return e.V(or,e.Q),!1;let s=t.replace(/^\ufeff/,"");return s.trim()===""||e.aW(xp(s))}
end(){let t=this;if(t.aX)return t.aX;if(!t.ap)return{kind:us};for(;t.e.length>0;)t.bc();let{hunts:e,lastHunt:s}=t.w.end();return{kind:"recording",recording:{header:t.ap,hunts:e,snapshots:t.ai,lastHunt:s,nextSeq:t.ax,problems:{count:t.dI,first:E(t.bQ,(r,i)=>r.line-i.line)}}}}
aW(t){let e=this,s=t.kind==Xi&&t.entry.type==pe?t.entry:n;return t.kind==yr?e.aX=t:!e.ap&&!s&&(e.aX={kind:us}),e.aX?!1:(e.ap=D(e.ap,s),e.bF>0&&e.fq(s!=n),t.kind==Xi?e.R(t.seq,t.entry):t.kind==Ml?e.R(t.seq,n):t.kind==wr?e.bF=e.Q:e.cV(kr,e.Q),!0)}
fq(t){let e=this,s=e.bF;if(e.bF=0,!t){e.cV(wr,s);return}e.bk+=1,e.cB=s}cV(t,e){this.bk+=1,this.V(t,e)}
V(t,e){this.dI++,this.bQ.length<sw&&this.bQ.push({line:e,what:t})}
R(t,e){let s=this,r={damagedBefore:s.bk,tornEnd:s.cB};for(s.e.push(m({line:s.Q,seq:t,entry:e},r)),s.bk=0,s.cB=n;s.e.length>0&&s.bT();)s.bc()}
bT(){let[t]=this.e,e=t?t.seq-this.ax:0;return e>=0&&e<=((t||u).damagedBefore||0)||this.e.length>_a}
bc(){let t=this,e=t.e.shift();if(!e)return;let{seq:s,entry:r,line:i,damagedBefore:a,tornEnd:l}=e,o=t.bo(),d=t.eH(s,o)?ds:go(t.ax,a,s,o);if(d!="next"?t.V(d,i):l!=n&&s>t.ax&&t.V(wr,l),d==cs)return;let c=d==ds?0:s-t.ax;t.ax+=c+1,t.w.missed(c),(r||u).type==Mt?t.ai.push(r):r&&r.type!=pe&&t.w.take(r,i)}
bo(){let t=0;return this.e.map(e=>(t+=e.damagedBefore,e.seq-t))}eH(t,e){return e.length<1&&t>this.ax+Rc}},Ic=1e3,Ht=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Uc=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),iw=class{
constructor(t,e,s,r){this.c=t,this.F=e,this.j=s,this.bs=r}save(t){return this.j.save(Uc(t),this.bs.hunts)}
write(t,e){return W(()=>{if(this.F.exists(t))return{kind:Dr,path:t};let s=this.F.create(t);try{e(r=>s.write(r))}finally{s.close()}return{kind:"written",path:t}},({call:s,message:r})=>({kind:at,path:s,message:r}))}
open(t){let e=this,{armed:s}=e.bs;if(s)return{kind:ft,tag:s.arming.tag};e.j.flush();let r=Uc(t),i=new rw,{files:a,isWhole:l,failure:o}=e.fi(r,t,i),d=i.end();if(a===0)return o||{kind:"notFound",path:Ht(r,0)};if(d.kind==yr)return d;if(d.kind==us)return o||{kind:us,path:t};let{recording:c}=d,h=Tp(e.c,c.lastHunt),{hunts:f,nextSeq:p,problems:g,snapshots:b}=c;e.bs.show(f,h.kind==ft?h.note:n);let k=l&&g.count===0;return e.j.opened(b,k?{base:r,nextSeq:p,nextSegment:a,hunts:f,snapshots:b}:n),{kind:"opened",base:r,recording:c,left:h,cut:(o||u).message}}
fi(t,e,s){let r=0,i=!0;return W(()=>{let a=Ht(t,0);for(this.F.exists(a)||(a=e,i=!1);r<Ic&&this.F.exists(a)&&(r+=1,!!this.F.read(a,l=>s.push(l)));)a=Ht(t,r);return{files:r,isWhole:i}},({call:a,message:l})=>({files:r,isWhole:!1,failure:{kind:at,path:a,message:l}}))}},aw=64*1024,lw=class{
constructor(t,e,s){this.aK=0,this.cg=[],this.F=t,this.aa=e,this.base=s.base,this.ct=s.seq,this.ah=s.segment,this.bd=s.tool}get count(){return this.ah}
write(t){let e=this,s=e.aA;s&&e.fM(s),e.aA=t,e.open(),e.dw(t),(e.aK>=aw||nw(t))&&e.close(),e.aA=n}
open(){let t=this;if(t.aR)return;let e=Ht(t.base,t.ah);if(t.ah>=Ic)throw new zs(e,"a recording has 1000 files");t.aR=t.F.create(e),t.cg.push(e),t.aK=0,W(()=>t.ap(),s=>{throw t.dV(t.cg.splice(-1)),s}),t.ah+=1}
ap(){this.dw({type:pe,format:ga,version:1,segment:this.ah,tool:this.bd,time:this.aa()})}discard(){this.dV(this.cg.splice(0))}
dV(t){let e=s=>W(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.F.remove(s))}close(){let t=this.aR;this.aR=n,t&&t.close()}
fM(t){let e=this;e.aA=n,e.close(),e.F.exists(Ht(e.base,e.ah))&&(e.ah+=1),e.write(t)}
dw(t){var e;let s=So(this.ct,t);(e=this.aR)==null||e.writeLine(s),this.ct+=1,this.aK+=s.length}},nw=t=>t.type==ys&&t.state==Ar||t.type==Ge,ow=class{
constructor(t,e,s,r){this.ai=[],this.aA=[],this.F=t,this.aa=e,this.bd=s,this.o=r}begin(t){this.C=t,this.U(t.start)}
note(t){var e;let s=D((e=this.C)==null?n:e.take(t),J);return this.U(t),s}
noteOf(t,e){var s;t.take(e),this.aY?this.U(e):(s=this.aO)!=null&&s.hunts.includes(t)&&this.aA.push(e)}get snapshots(){return this.ai}
noteSnapshot(t){this.cH([t]),this.U(t)}cH(t){let e=[...this.ai,...Lc(this.ai,t)];this.ai=E(e,(s,r)=>s.time-r.time)}opened(t,e){this.cH(t),this.aO=e}
save(t,e){let s=this;if((s.aY||u).base===t)return{kind:"underWay",base:t};let r=(s.aO||u).base===t?s.aO:n,i=Ht(t,0);return W(()=>{if(!r&&s.F.exists(i))return{kind:Dr,path:i};let a=e.filter(d=>!(r&&r.hunts.includes(d))),l=Lc((r||u).snapshots||[],s.ai),o=s.fN(t,r,l,a);if(r)for(let d of s.aA.splice(0))o.write(d);return s.eR(),s.aO=n,s.aY=o,{kind:"saved",base:t,files:o.count,hunts:a,snapshots:l.length}},({call:a,message:l})=>({kind:at,path:a,message:l}))}
flush(){this.bH(t=>t.close())}eR(){(this.C||u).openEnd&&this.U({type:Ge,why:tc,time:this.aa()}),this.flush()}
fN(t,e,s,r){let{nextSeq:i=0,nextSegment:a=0}=e||{},l=new lw(this.F,this.aa,{base:t,seq:i,segment:a,tool:this.bd});return W(()=>this.eu(l,s,r),o=>{throw l.discard(),o}),l}
eu(t,e,s){t.open();for(let i of e)t.write(i);let r=E(s,(i,a)=>+(i===this.C)-+(a===this.C));for(let{start:i,entries:a}of r){t.write(i);for(let l of a)t.write(l)}t.close()}
U(t){this.bH(e=>e.write(t))}bH(t){let e=this.aY;e&&W(()=>t(e),s=>{this.aY=n,this.cz(s)})}
cz({call:t,message:e}){try{this.o({kind:Ul,path:t,message:e})}catch(s){}}},Lc=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),O=t=>{let e=X(t);return V(an(t)||/["$;\\]/.test(e)?Gt(t):e)},ve=t=>`0x${t.toString(16)}`,w=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Ja=t=>t==n?"":` (${t})`,dw=t=>[...new Set([O(t),`"${Gt(t)}"`])].join(" or "),cw=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,hw=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,uw=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,Me=(t,e)=>`${t} does not fit: ${e}`,fw=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Oc=t=>`Looking past ${t.join(lt)||"pool functions only"}.`,pw=t=>` ${V(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,mw=t=>`${V(t)} was not looked past. `,$a=t=>`Did you mean ${t.join(" or ")}?`;function Vc({what:t,yi:e}){let s=e.length>Gc?`${e.slice(0,Gc)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${V(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${Wg[t]} and try again.`}var Gc=80,Bc="what sites hold is at least so much, shares are of what is known",Wc=t=>Ye(t)>0&&!t.isWhole(),gw=t=>Wc(t)?" (at least so much, of what is known)":"";function Hc({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?Pr:""}${t} bytes`}var bw=(t,e)=>`${e>0?"up to ":""}${Kc(t)}`;function Kc({allocs:t,frees:e}){return[...t>0?[w(t,ge)]:[],...e>0?[w(e,P)]:[]].join(Yi)}var Ye=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},wi=t=>`${V(X(t.tag))}: ${w(Ye(t),L)}${Ye(t)===0?"":`, coverage ${ri(t)}`}`,yi=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,Sw=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;function zc({what:t,outcome:e}){switch(e.kind){case"written":return`Wrote ${e.path}: ${t}.`;case Dr:return`Not written: ${e.path} is there already. Give another name.`;case at:return`Not written: ${yi(e)}`}}var kw=t=>`Which format? dx @$pool.export("C:/leak.txt", "folded"), or ${t.slice(1).join(" ")}; pprof, csv and others are made by the page of report, and by pooltag analyze.`,ww=t=>`a page for any browser${t?"":'; paths of source files and names of snapshots left out, or report(path, "everything")'}`,Qc=t=>t>0?[w(t,Mt)]:[],yw=(t,e)=>e>1?`${Ht(t,0)} to ${Ht("",e-1)}`:Ht(t,0),Dw=({Vi:t,tag:e})=>t===0?"":`THE LAST ${w(t,L)} on ${O(e)} are more than is kept: save before a long hunt. `,Cw=t=>t.kind=="opened"?Lp(t):`Not opened: ${Up(t)}`,xw=({openEnd:t})=>t=="left"?"left for another recording while armed":"cut off while armed",Tw=10600,Nw=t=>t==n?"":`; the ${Wt(t)} are looked at when a stop arrives`;function vw({hits:t,Fi:e,seconds:s,target:r}){let i=t/s,a=(e-t)/i,l=`${i.toFixed(1)}/s`;return a<Mw?`pooltag: ${t} of ${w(e,L)}, ${l}, about ${Wt(a,r.description)} to go`:`pooltag: ${w(t,L)}, ${l}`}var Mw=86400,Pw=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,jc=t=>host.parseInt64(ee(t),16),Xc=8e3,Aw=8,Ew=class{
constructor(){this.__h=!1,this.__x={given:[],read:[]}}query(t){return this.__n(t)}change(t){return this.__n(t)}run(t){return this.__n(t)}
readMemory(t,e){let s=this,r=yo(s.__z(t),e);if(r||!qc(t))return r;s.__h=!s.__h;let i=yo(s.__z(t),e);return i||(s.__h=!s.__h),i}
__z(t){return!this.__h||!qc(t)?t:qt(4294967295,pt(t).g)}
__n(t){let e=this;var s;try{(s=e.__l)!=null||(e.__l=host.namespace.Debugger.Utility.Control);let r=e.__l.ExecuteCommand(t);return r?e.__15([...r]):[]}catch(r){throw e.__l=n,new zs(t,r)}}
__15(t){let e=this.__x,s=t.map((r,i)=>{let a=e.given[i]===r?e.read[i]:n;return a!=null?a:ze(Bp(`${r}`))});return t.length>=Aw&&(this.__x={given:t,read:s}),s}
now(){return Date.now()}
session(){let t=Gs(()=>host.currentSession.Attributes.Target),e=Gs(()=>(t||u).IsKernelTarget),s=Gs(()=>(t||u).IsLiveTarget),r=Gs(()=>`${host.currentSession}`);return{kernel:typeof e==ma?e:n,live:typeof s==ma?s:n,description:typeof r==nt?r:n}}},qc=t=>pt(t).high===0&&As(t,4),Fw=class{
tempFolder(){return $t("TempDirectory",t=>`${t.TempDirectory}`)}exists(t){return $t(t,e=>e.FileExists(t))}
create(t){return $t(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__19(e,s,t);return{write:i=>$t(t,()=>r.Write(i)),writeLine:i=>$t(t,()=>r.WriteLine(i)),close:()=>$t(t,()=>s.Close())}})}
remove(t){$t(t,e=>e.DeleteFile(t))}__19(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return $t(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!e(`${a}`))return!1;return!0}finally{r.Close()}})}},Pe=as,Yc="pooltag",Zc=`dx -r0 @$${Pe} = Debugger.State.Scripts.${Yc}.Contents.pool`,Rw=t=>`pooltag ${t}. After .scriptload type ${Zc}, then dx @$pool.status()`,Di=()=>host.namespace.Debugger.State.UserVariables,Iw=`=MicrosoftDocs/windows-driver-docs -poolused.md
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
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,tl,Uw=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e),Lw=class{
constructor(t){this.unread=[],this.ag=[],this.Q=0,this.name=t}push(t){let e=this;e.Q+=1;let s=Xp(t);s==Cr?e.unread.push(e.Q):s&&e.ag.push(m({},s,{line:e.Q}))}
Yt(){return this.ag.length<1}
Kr(t){let e=Pi(...ka(t)),s=this.ag.filter(({pattern:i})=>Zr(i,e)),r=F(...s.map(_c));return s.filter(i=>_c(i)===r).map(({name:i,description:a,line:l})=>({Xe:"list",name:i,place:{kind:"file",file:this.name,line:l},description:a}))}},_c=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),Jc="\\pooltag.txt",Ow="C:\\Program Files (x86)\\Windows Kits\\",Vw=`\\triage${Jc}`,Gw=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${Jc}`],Bw=/^(?:(\w{3} \w{3} .*) \()?([0-9A-F]{8})(?:\)$| \(This)/,Ww=class{
constructor(){this.modules=[]}
push(t){let e=fn(t);e&&this.modules.push(e);let[,s="",r=""]=/^\s+([\w ]+):\s+(\S.*?)\s*$/.exec(t)||[],i=this.modules.length-1,a=this.modules[i];!a||s===""||(this.modules[i]=m({},Zp(s,r),a))}},Hw=/^(\w+)(?:\.(?:sys|dll|exe)$|!)/i,Kw=({tables:t,y:e,z:s,Fe:r})=>(t.length*e+((r||u).y||0))*s.size,$c=({allocs:t,frees:e,bytes:s})=>[t,e,s],th={allocs:0,frees:0,bytes:0},zw=/^\s*([A-Z][\w ]{2,40}):\s*(\d{1,20})\s*\(\s*(\d{1,22}) ?[Kk][Bb]\)\s*$/,Qw=1024,jw=t=>em(Z(t,Xg));function eh({rows:t,bits:e}){let s=(r=0,i=0,a=0)=>{let l=e===32?r-i|0:r-i;return{allocs:r,frees:i,s:F(0,l),bytes:a}};return t.map(([r=0,i,a,l,...o])=>{let d=st(r);return{tag:d,text:X(d),nonPaged:s(i,a,l),paged:s(...o)}})}function Xw({rows:t,total:e}){if(e==n)return"missing";let s=r=>t.reduce((i,a)=>i+a[r].bytes,0)===e[r].bytes;return s(hr)&&s(Rt)?"whole":"differs"}var qw=({nonPaged:t,paged:e},s)=>sh(t,s.nonPaged)&&sh(e,s.paged),sh=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&F(0,t-e)===r.s,rh=[Ve,Rt,Nt,ps,ms,xr,Ji,"peralloc"];function Yw({text:t},{text:e}){return t===e?0:t<e?-1:1}var el=t=>t.nonPaged.s+t.paged.s,ih=t=>t.nonPaged.bytes+t.paged.bytes,ah=t=>`Not armed: ${om(t)}`,Zw=(t,e)=>`ARMED: the machine stops at every allocation and free of ${O(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`,sl="dx -g shows columns",rl=`${sl}, [0].details() the rest`,_w=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${w(e,"row")}, the first is [0]`,lh=36e5,Jw=(t,e)=>t.uptime==n||e.uptime==n?0:e.uptime-t.uptime,$w={few:"",flat:"flat",step:"one step",steady:"steady growth",falling:"falling",sawtooth:"saw-tooth",uneven:"uneven"},nh=(t,e)=>`${(t/lh).toFixed(2)} hours ${e}`,oh="that the target ran",ty="by the debugger's clock",ey=(t,e)=>`${t.name} and ${e.name}: another boot, so nothing is subtracted.`,dh=(t,e)=>`There is no ${t} ${V(e)}.`,ch="g, wait, break in, and dx @$pool.snapshot() again.",hh=`First dx @$pool.snapshot(), then ${ch}`,uh="The tag tracker cannot be read; types of nt may be missing.",sy=(t,e,s)=>`Snapshot ${V(t)}: ${w(e,Nt)}. ${s?`Then ${ch}`:"dx -g @$pool.diff() shows what changed."}`,fh=t=>t==S?["boot unknown"]:[];function ry({rows:t,Zt:e,ii:s,boot:r,li:i,ss:a}){let l=a==ra?oh:ty;return[`${w(t.length,Nt)} (bytes) over ${w(e.length,Mt)}`,...i?[nh(i*lh,l)]:[],...s>0?[`${s} of another boot`]:[],...fh(r),sl].join(Ot)}var iy=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",ay=2e3;function ly({hunt:t,tag:e,capture:s}){let r=Ye(t);if(!(t.Rt()*10<r||r>=ay||s.end.kind!=gs))return`More hits tell more of the blocks: dx @$pool.hitTag(${O(e)}, ${F(500,2*r)}).`}var ny=t=>t.kind==Tr||t.kind==Re&&t.vt.kind==Ss,oy=t=>t.kind==Tt?De(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function dy({version:t,zr:e,linked:s}){let r=s&&`linked ${s.replace(/^\w+ (\w+) +(\d+) .*?(\d+)$/,"$1 $2 $3")}`;return[t,e==null?n:e.slice(0,24),r].filter(Boolean).join(lt)}function cy(t,{users:e,read:s,failed:r}){let i=e.length<1?"no known user":w(e.length,"known user"),a=r==n?"":`, no other: ${r}`;return`${O(t)}: ${i} in lists (${["pooltag's table",...s].join(lt)}${a}); seen at work by dx @$pool.hitTag(${O(t)})`}var hy="The debugger has no !vm. dx -g @$pool.used() shows what tags hold.",uy=(t,e=0)=>[...t.map(bm),`Pool in all; memory ${Vs(e)}`].join(" "),Ci=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),ph=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;function fy({ht:{before:t,after:e}}){return t&&e&&Ci(t,e)}var py=1/2;function my({Bi:t},e){let s=e**2/12;return 2*Ei(2*F(0,t-s))}var gy=3,by=1/20,Sy=3/4,ky=2,mh=1,wy=1-Qd,yy=3,gh=({asked:t,taken:e})=>t===0?1:R(1,(e+yy)/t);function Dy({hits:t,$:e},s,r,i,a){let l=e.count>=ky,o=l?Ya(e):r,d=({hit:it})=>i-it>mh*o,c=s.filter(d),h=s.filter(it=>!d(it)),f=({block:it})=>(a&&a.there.has(it))===!0,p=({block:it})=>(a&&a.gone.has(it))===!0,g=c.filter(f),b=c.filter(p).length,k=h.filter(f),v=a!=n&&a.ti>mh*o,z=[...c,...h].filter(it=>f(it)||p(it)).length,Kt=h.filter(it=>f(it)||p(it)).length,Y=wy*t.alloc*R(o,i)/F(1,i),lr=v?il(g.length,Y+Cy(b,a._e))+il(k.length,xy(Kt,a._e)):0;return{freed:e.count,old:c.length,ts:h.length,frees:l,si:g.length,we:b,there:g.length+k.length,asked:z,kept:g.length+il(k.length,Kt*((a||u)._e||0)),st:lr,Je:[...g,...k].map(({hit:it})=>it)}}var il=(t,e)=>F(0,t-e),Cy=(t,e)=>t===0?0:t*e/(1-R(e,.99)),xy=(t,e)=>t*e+2*Ei(t*e*(1-e));function _s({ht:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:n}var xi=({use:t})=>{var e;return D((e=t.site)==null?n:e.frame.text,"An unknown call site")},Ty=3,Ny=t=>t.isWhole()?"":Pr;function vy({je:t,Gi:e},{uptime:s,time:r}){return s!=n&&t!=n&&s>=t?` (${Wt((s-t)/1e3)} of the target)`:e!=n&&r>=e?` (${Wt((r-e)/1e3)} of the debugger)`:""}function My({freed:t,boot:e,held:s,there:r,gone:i,unreadable:a}){let l=r.length+i.length+a.length,o=l<s?`; a sample of ${l} of ${s} blocks`:"",d=e==Sr?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${w(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${d}`}function Py({Ls:t},e){return t.kind=="pattern"?Zr(t.pattern,e):t.kind==Oe}var Ay=2e3,Ey=({rows:t})=>t.every(({tag:e})=>e!=n);function Fy(t,{text:e,tag:s}){if(!Py(t,e))return;let r=t.jr?Ry:bh;return{text:e,tag:s,nonPaged:r,paged:r}}var bh={s:0,bytes:0},Ry=m({allocs:0,frees:0},bh),Ti=(t,e)=>t==n||e==n?n:t+e,Sh=({nonPaged:t,paged:e})=>t.s+e.s,Iy=(t,e)=>t.nonPaged.Ns!==e.nonPaged.Ns||t.paged.Ns!==e.paged.Ns;function Uy({ye:[t,e]}){let s=(r,i)=>D(e&&e[r][i],1/0)<(t&&t[r][i]||0);return s(hr,ps)||s(hr,ms)||s(Rt,ps)||s(Rt,ms)}var kh=({s:t,bytes:e})=>t!==0||e!==0,Ly=60,Oy=5,Vy=4/5,wh=2.4,yh=36e5,Js=({nonPaged:t,paged:e})=>t.bytes+e.bytes,Dh=({ye:t,It:e})=>Js(D(t.filter(s=>s!=n).pop(),e));function Gy({It:t,ye:e},s,r,i){let a=e.filter(f=>f!=n),l=[];e.forEach((f,p)=>{f&&l.push({at:D(r[p],p),value:Js(f)})});let[o=t]=a,d=D(a[a.length-1],t),c=Fm(l),h=f=>ct(f*yh);return{It:t,first:o,last:d,Zt:a.length,De:Um(l,c),bytes:Js(d)-Js(o),blocks:Sh(d)-Sh(o),xa:i&&c?{Mt:h(c.Mt),g:h(c.g),high:h(c.high)}:n,place:s}}var By=2**30,Wy=.8,Hy=.1,Ch=(t,e=1/0)=>t!=n&&t<=4*e?t:n,xh=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],Ky=new Set(xh.filter(t=>!t.endsWith("*"))),zy=xh.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1)),Qy=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function jy(t,{modules:e,skip:s,pointerSize:r}){let i=Pt(t);for(let l=i;l<t.length;l++){let o=t[l];if(!o||!Xs(t,l))return{kind:S,why:xe(t)};if(o.address&&!As(o.address,r))return{kind:fs};let d=Xy(o,e),c=l-i;if(d==n)return{kind:ia,frame:o,past:c};if(!Wm(d)&&!si(o,s))return{kind:Mr,module:d,frame:o,past:c}}let a=t[t.length-1];return!a||i>=t.length?{kind:S,why:xe(t)}:{kind:Qy.test((a.symbol||u).name||"")?fs:"cut"}}function Xy({address:t,symbol:e},s){var r;let i=(r=(t&&io(t,s)||u).module)!=null?r:(e||u).module;return i===""?n:i}function qy({stacks:t}){let e=[];for(let{Dt:s}of t)"past"in s&&e.push(s.past);return e.length<1?n:[R(...e),F(...e)]}var $s=3,Yy=1/20,Th=1/2,Zy=1/8,_y=1/2,Jy=1/1e3,$y=1/20,Nh={kind:S},vh=t=>t.reduce((e,{st:s})=>F(e,s),0),tD=(t,e)=>e.st-t.st||e.there-t.there||e.old-t.old||e.held-t.held,eD=(t,{freed:e})=>t<$s-1||t<$s&&gh(e)**t>=Yy;function sD(t,e,{st:s,ts:r},i){let{there:a,asked:l,freed:o,we:d,kept:c,ri:h,st:f,Je:p,$e:g}=e,b=_s(t,i);if(l>0&&a===0)return wt;if(i.boot==Sr)return"boot";if(!b||b<=g)return"tooSoon";if(!(o===0&&a===l&&a>=$s&&wm(t,e.held)))return c>_y*(o+l)||h>f?ea:f===0||eD(s,i)||f>=$s&&p.last-p.first<Zy*t.lastHit?ks:d>$y*f?zl:(p.last/t.lastHit)**f<Jy?ws:km(t,f,r)?n:ws}var rD={used:[$,"-g @used()","what each tag holds","([sort], [pattern])","what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; patterns: Ab*,-Abc?"],top:[$,'-g @top("pb")',"as PoolMon","([keys], [pattern])","as PoolMon shows it, by its keys: p pp t a f d b m"],snapshot:[$,"@snapshot()","counts of all tags","([name], [pattern])","keeps what the kernel has counted of all tags; a pattern: of known ones that fit"],diff:[$,"-g @diff()","what changed","([before], [after])","what tags gained between two snapshots; the last two if none are named"],growth:[$,"-g @growth()","what goes on","()","how tags moved over all snapshots; what grows steadily first"],totals:[$,"-g @totals()","pool in all","()","pool in all, of its limits and of memory; in percent, how much of it tags explain"],who:[$,'-g @who("Abc ")',"known users",'("Abc ")',"known users of a tag, by lists; not seen at work"],leaks:[$,"-g @leaks()","what stays, by site",vs,"blocks still allocated, by call site"],recheck:[$,"-g @recheck()","still there?",vs,"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"],sites:[$,"-g @sites()","all call sites",vs,"all call sites, allocating and freeing"],drivers:[$,"-g @drivers()","for which driver",vs,"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"],blocks:[$,"-g @blocks()","block by block",'(["Abc " or "drv!Site+0x12"])',"blocks that stay, one by one; details() has the stack and the commands to look at it"],stacks:[$,"@stacks()[0].details()",vt,vs,"unique stacks; details() of one has all frames"],hits:[$,"-g @hits()","the last 100 hits","([last])","the last hits recorded, one row each"],status:[$,"@status()","armed? how to undo","()","armed? learned? what puts it right by hand"],help:[$,"-v @","all arguments","()","what to type, in groups"],hitTag:[jt,'@hitTag("Abc ")',"the whole hunt",'("Abc ", [hits, secs, frames, "unseen"])',"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"],arm:[jt,'@arm("Abc ")',"arm, stay so",'("Abc ", ["unseen"])',"arms PoolHitTag and leaves it armed"],capture:[jt,"@capture()","record hits","([hits, seconds, frames])","records hits while armed"],skip:[jt,'@skip("drv!My*")',"look past it",Jl,"looks past these functions for the call site"],save:[Hr,'@save("C:/leak")',"into files",$l,"writes all hunts to files; later ones are recorded there as they go"],report:[Hr,'@report("C:/leak.html")',"a page",'("C:/leak.html", ["everything"])',"writes all hunts as a page to look at and to send; names of people and folders left out"],export:[Hr,'@export("C:/a", "folded")',"stacks",'("C:/leak.txt", "folded")',"writes stacks for flame graphs; or folded-blocks, -allocs, -frees; the page of report makes others"],open:[Hr,'@open("C:/leak")',"read again",$l,"shows the hunts of a recording; offers to disarm what its session left armed"],clear:["undo","@clear()","disarms","()","puts PoolHitTag back as it was"],unskip:["undo",'@unskip("drv!My*")',"no more",Jl,"no longer looks past them"]},Ni=jm(rD),iD="what to type; dx -v @$pool says more of each call",aD=class{
constructor(t){this.__s=t,this.Does=t.help.replace(/;.*/,"")}toString(){let{group:t,line:e,short:s}=this.__s;return`${t}: dx ${e}  ${s}`}},tt=t=>ze(t).replace(/\t/g," "),G=class extends Error{
constructor(t){super(tt(t)),this.name=""}},lD=500,nD=[8,256],oD=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function dD([t,e]){let s=rh.find(a=>a===t),[r,i]=s==n?[t,e]:[e];if(i==n&&(r==n||typeof r==nt))return{sort:D(s,Ve),pattern:r};throw new G(Me(`${r}`,Mh))}var Mh=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${rh.join(" ")}`;function Ph({n:t}){let e=t[t.length-1];return(e||u).boot==Ut?e:n}var cD=4096,Ah=256;function hD(t,{block:e,oi:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.nt().kind==S)return"not seen freed; frees may have been missed";let{count:r}=t._t();return s?`not seen freed; ${w(r,P)} of which the block is not known can have been of it`:"not freed: every free was seen"}function uD(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>Es(M(e,o),r),a=dt(e.slice(-4),16)%cD===0,l=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${ve(R(D(s,Ah),Ah))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}var Eh={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},tr=(t,e="noStack")=>{var s;return(s=t&&t.frame.text)!=null?s:Eh[e]},fD=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,Fh=t=>t.some(({symbol:e})=>e!=n&&fD.test(e.name)),Rh="processes of blocks not seen freed",pD=5,er=class{
constructor(t){this.__12=tt(t)}toString(){return this.__12}},rt=class{constructor(t,e){this.__13=tt(t),this.__g=e}toString(){return this.__13}
*[Symbol.iterator](){for(let t=0;t<this.__g.length;t+=1){let e=this.__g[t];e!=n&&(yield new host.indexedValue(e,[t]))}}getDimensionality(){return 1}
getValueAt(t){let e=D(wo(t),-1);return this.__g[e]||new er(_w(e,this.__g.length))}},Ze=(t,e)=>new rt(t,e.map(s=>new er(s))),al=48,xt=(t,e)=>`${t} ${eg(tt(e),al-t.length-1)}`,_=t=>t==n?"":t,ne=t=>t==n?"":et(t*100),mD=class{
constructor(t,e,s){this.__0=t,this.__b=e,this.__7=tr(e.site,xe(t.stacks.at(e.stack))),this.Bytes=_(e.charged),this.Age=e.Bs,this.Secs=_(e.rs&&ct(e.rs/1e3)),this.Process=tt(Ua(t,e.process)),kt(this,s)}
toString(){return xt(ee(this.__b.block),this.__7)}
details(){let t=this,{block:e,hit:s,Bs:r,rs:i,charged:a,requested:l,thread:o,stack:d}=t.__b,{description:c}=t.__0.start.target,h=a==n?"":`, ${a} bytes`,f=l==n?"":`, ${l} asked for`,p=i==n?"":`, ${Wt(i/1e3,c)}`,g=[`allocated at hit ${s} of ${t.__0.lastHit}: ${r} hits${p} before the last one`,o&&`thread ${ee(o)}`,Oo(t.__0,t.__b.process,t.__0.stacks.at(d)),$m(t.__0,t.__b),"on this boot of the target, as long as it is there:",...uD(t.__0,t.__b),"its stack:"];return Ze(`${ee(e)}${h}${f}, tag ${V(X(t.__0.tag))}`,[...g.filter(b=>!!b),...t.__0.stacks.at(d).map(({text:b})=>b)])}
get[mt](){return Dt(ke,"Age","Secs")}},ll={},sr=({Tag:t,Target:e})=>t!=n||e!=n,Ih=({start:{target:t}})=>`${t.description} ${t.kernelBase}`,gD=t=>`${w(t,"row")}; keys of PoolMon: p nonpaged, pp paged, by t tag, a allocs, f frees, d diff, b bytes, m bytes per alloc: "pb"`,bD=1e3,Uh=class{
constructor(t,e){this.NonPaged=t.s,this.NonPagedBytes=t.bytes,this.Paged=e.s,this.PagedBytes=e.bytes,this.Allocs=_(Ti(t.allocs,e.allocs)),this.Frees=_(Ti(t.frees,e.frees))}
get[mt](){return Dt(Vi,Fi,Gi,Ri,Vt,Se)}},nl=({tag:t,description:e})=>tt(mm(xo([lg(e),t==n?[]:Ia(t)]))),Lh=t=>`${t>0?"+":""}${t}`,SD=class extends Uh{
constructor(t){super(t.nonPaged,t.paged),this.__q=t,this.Users=nl(t)}toString(){let{bytes:t,text:e}=this.__q;return xt(Lh(t),e)}},kD=t=>t==n?"":[...new Set(t)].join("-"),wD=5,yD=class{
constructor(t,e,s,r){let{holding:i,share:a}=e;this.__0=t,this.__2=e,this.__11=s,this.Blocks=_((i||u).blocks),this.Bytes=_((i||u).bytes),this[Ms]=i&&t.Rt()===0?ct(a*100):"",this.Past=kD(qy(e)),this.Known=t.isWhole()?Oe:"at least",sr(r)||(this[Xt]=ne(t.booked())),kt(this,r)}
toString(){return xt(`${this.Blocks||0}/${this.__2.allocs}`,Vo(this.__2.Dt))}
details(){let t=this,{Dt:e,stacks:s,allocs:r}=t.__2,[i]=s,a=t.Known==Oe?"":Pr;return Ze(`${Vo(e)}, tag ${V(X(t.__0.tag))}`,[`${a}${t.Blocks||0} blocks stay of ${w(r,ge)} on ${w(s.length,Qt)}`,ng(e),...t.__18(),...[La(t.__0,Rh,DD(t.__2))].filter(CD),"the stack with the most blocks:",...t.__0.stacks.at(D((i||u).stack,-1)).map(({text:l})=>l)])}
__18(){let t=new Map;for(let{stack:i,Dt:a,blocks:l}of this.__2.stacks){let o=this.__0.stacks.at(i),d=og(a,tr(this.__0.Ce(o,this.__11),xe(o)));t.set(d,(t.get(d)||0)+l.length)}let e=E([...t],([,i],[,a])=>a-i),s=e.slice(0,wD).map(([i,a])=>`${w(a,ut)} not seen freed: ${i}`),r=e.length-s.length;return r>0?[...s,`and ${w(r,"other way")}`]:s}
get[mt](){return Dt(Kr,ke,Ms,Xt)}},DD=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),CD=t=>t!=n,xD=class{
constructor(t){let e=t.De=="step"?n:t.xa;this.__o=t,this.How=$w[t.De],this.PerHour=_((e||u).Mt),this.Half=e?`${e.g} to ${e.high}`:"",this.Blocks=t.blocks,this.Held=Js(t.last),this.Place=t.place,this.Users=nl(t.It)}
toString(){return xt(Lh(this.__o.bytes),this.__o.It.text)}get[mt](){return Dt("PerHour",Kr,"Held","Place")}},TD=class{
constructor(t,e,s,r){this.__c=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=_(e.block&&jc(e.block)),this.Charged=_(e.charged),this.Cpu=_(e.processor),kt(this,r);let i=t.ms(e),a=tr(t.Ce(i,s),xe(i));this.__5=xt(`${e.number} ${e.kind}`,a)}
toString(){return this.__5}
details(){let t=this,{stopAddress:e,requested:s,poolType:r,blockFrom:i,thread:a,time:l}=t.__c,o=[`tag ${V(X(t.__c.tag))}`,e&&`stopped at 0x${e}`,a&&`thread 0x${a}`,Oo(t.__0,t.__c.process,t.__0.ms(t.__c)),s!=n&&`${s} bytes asked for`,r!=n&&`pool type 0x${r.toString(16)}`,i&&`block found by ${i}`,l!=n&&`at ${new Date(l).toISOString()}`].filter(Boolean);return Ze(o.join(lt),t.__0.ms(t.__c).map(({text:d})=>d))}
get[mt](){return Dt("Number","Charged","Cpu")}},ND=/^Ex\w*Lookaside/,rr=t=>tr(t.site,t.zt);function Oh(t,{use:e,holding:s}){let{site:r,allocs:i,frees:a,stacks:l}=e,o=[`${w(i,ge)} and ${w(a,P)} seen here, from ${w(l.length,Qt)}`,s&&cg(t,s),s&&AD(s),La(t,Rh,vD(t,e)),ED(t,e),...hg(e),FD(t,e),`coverage ${ri(t)}${Ra(t)}`,r&&r.frame.source&&`source ${r.frame.source.file} line ${r.frame.source.line}`,ug(t.gs(e))];return Ze(`${rr(e)}${r?` (${r.key})`:""}${MD(e)}, tag ${V(X(t.tag))}`,o.filter(d=>!!d))}function vD(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>r.concat(s.get(i)||[]),[])}var MD=({zt:t})=>t==Ql?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function PD({bytes:t,requested:e},s){return t!=n?`, ${s}${t} bytes`:e==n?"":`, ${s}${e} bytes asked for`}function AD({lt:t}){return t&&`sizes ${t.Rs}, ${t.Mt} and ${t.Is} bytes (smallest, median, largest)`}function ED(t,{first:e,last:s,allocs:r,frees:i,unknown:a}){if((e||u).time==n||(s||u).time==n)return;let l=h=>Wt((h-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,d=r+i+a-1,c=o>0?`, ${(d/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(s.time)}${c}`}function FD(t,{stacks:e}){return e.some(s=>dg(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":n}var Vh=({holding:t})=>D(t.bytes,-1),RD=class{
constructor(t,{use:e,holding:s,share:r},i=ll){this.__0=t,this.__2=e,this.__p=s,this.Blocks=s.blocks,this.Bytes=_(s.bytes),this[Ms]=t.Rt()===0?ct(r*100):"",this.Known=t.isWhole()?Oe:`at least${this[Ms]===""?"":" %"}`,sr(i)||(this.Old=s.old,this[Xt]=ne(t.booked())),kt(this,i)}
toString(){return xt(`${this.__p.blocks}/${this.__2.allocs}`,rr(this.__2))}details(){return Oh(this.__0,{use:this.__2,holding:this.__p})}
get[mt](){return Dt(Kr,ke,Ms,"Old",Xt)}},ID=class{
constructor(t,e,s,r){this.__0=t,this.__2=e,this.__k=UD(t,e);let{there:i,gone:a,unreadable:l}=Gh(s,this.__k);this.Held=i+a+l,this.There=i,this.Gone=a,sr(r)||(this.Unreadable=l,this.Events=_(_s(t,s))),kt(this,r)}
toString(){return xt(`${this.There}/${this.Held}`,rr(this.__2))}
details(){let t=this,{n:e}=t.__0,s=e.map(i=>{let a=_s(t.__0,i),{there:l,unreadable:o}=Gh(i,t.__k),d=o===0?"":`, ${o} not readable,`;return`${l} of ${t.Held} there${d} ${a==n?"later":`after ${a} events`}`}),r=e[e.length-1];return Ze(rr(t.__2),[...s,...r?[My(r)]:[]])}
get[mt](){return Dt("Held","There","Gone","Unreadable","Events")}};function UD(t,{stacks:e}){let s=t.held(),r=new Set;for(let i of e)for(let{block:a}of s.get(i)||[])r.add(a);return r}function Gh({there:t,gone:e,unreadable:s},r){let i=a=>a.filter(l=>r.has(l)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var LD=class{
constructor(t,e,s=ll){let{use:r,holding:i}=e;this.__0=t,this.__7=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=_((i||u).blocks),this.Bytes=_((i||u).bytes),sr(s)||(this[Xt]=ne(t.booked()));let a=i!=n&&!t.isWhole(),l=t.gs(r).kind==Nl;this.Note=[a&&"at least",l&&"wrapper?"].filter(Boolean).join(lt),kt(this,s)}
toString(){return xt(`${this.Allocs}/${this.Frees}`,rr(this.__7.use))}details(){return Oh(this.__0,this.__7)}get[mt](){return Dt(Vt,Se,Kr,ke,Xt)}},OD=t=>E(t,(e,s)=>Bh(s)-Bh(e)),Bh=({use:t})=>t.allocs+t.frees+t.unknown,Wh=28,VD=class{
constructor(t,e,s=ll){this.__0=t,this.__w=e.stack,this.__d=t.stacks.at(e.stack),this.__m=t.Hi(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.Ce(this.__d,[]);this.__7=tt(tr(r,xe(this.__d)));let i=this.__14(r).join(" < ");this.Callers=i.length>Wh?`${i.slice(0,Wh-3)}...`:i,sr(s)||(this[Xt]=ne(t.booked())),kt(this,s)}
toString(){return xt(`${this.Allocs}/${this.Frees}`,this.__7)}
details(){let t=this,e=t.__0.recent(Ae).filter(({stack:o})=>o===t.__w),s=La(t.__0,"processes of its last hits",e),r=t.__d.map(({text:o})=>o),i=t.__m>0?`; up to ${w(t.__m,L)} had another stack`:"",a=V(X(t.__0.tag)),l=ri(t.__0);return Ze(`${w(r.length,"frame")}, tag ${a}, coverage ${l}${i}`,s==n?r:[...r,s])}
get[mt](){return Dt(Vt,Se,Xt)}__14(t){let e=t?t.wt+1:Pt(this.__d);return this.__d.slice(e).map(({text:s})=>tt(s))}},GD=class{
constructor(t,e,s){let r=mg(t,e);this.PoolHitTag=r.value==n?"not readable":Gt(st(r.value));let i=hd(t);this.Armed=tt(HD(r,e,i)),this.Repair=tt(KD(r,i)),this.Recorded=ol([...e.rt.keys()].map(a=>V(X(a)))),this.Learned=ol(e.Ds().map(BD)),this.Skipped=tt(ol(s))}
toString(){return this.Armed}};function BD({kind:t,key:e,where:s,holds:r}){let i=Qi in s?s.register:`[base${WD(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var WD=t=>`${t<0?"-":"+"}0x${nr(t).toString(16)}`,ol=t=>t.length<1?Ft:t.join(lt);function HD({value:t},{armed:e,change:s},r){if(t==n)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(At(t))return`not armed${i}`;let a=`ARMED for ${V(X(st(t)))}${i}`;return r?a:!s||Fs(s.after)!==t?`${a}, not by this script`:`${a} by ${e?"arm()":"a call that could not disarm"}`}function KD({value:t,repair:e},s){return t!=n&&At(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}var zD=class{
constructor(t,{allocs:e,frees:s,s:r,bytes:i}){this.__5=xt(`${i}`,t),this.Allocs=_(e),this.Frees=_(s),this.Freed=ne(e&&s!=n?s/e:n),this.Diff=r,this.Bytes=i,this.PerAlloc=r>0?ct(i/r):""}
toString(){return this.__5}get[mt](){return Dt(Vt,Se,"Freed",Rr,ke,"PerAlloc")}},QD={a:Vt,f:Se,d:Rr,b:ke,m:"PerAlloc"},jD=t=>typeof t==nt&&/^p{0,2}[tafdbm]?$/.test(t),XD=class{
constructor({pool:t,used:e,tt:s,ni:r},i){this.__5=`${Vs(e)} ${t}`,this.Bytes=e,this.Limit=_(s),this.OfLimit=ne(s&&e/s),this.OfMemory=ne(i&&e/i),this.InTags=ne(r==n?r:r/e)}
toString(){return this.__5}get[mt](){return Dt(ke,"Limit","OfLimit","OfMemory","InTags")}},qD=class extends Uh{
constructor(t){super(t.nonPaged,t.paged),this.__e=t,this.Users=nl(t)}toString(){return xt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__e.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__e,r=e!=n&&an(e)?` (${Gt(e)})`:"";return new er(`${t}${r}: ${s}`)}},YD=class{
constructor({Xe:t,name:e,place:s,description:r=""},i){this.__5=e,this.Grade=t,this.Place=tt(gm(s).replace(/^.*\\/,"")),this.Here=tt(i==Ll?"not loaded":dy(i||{})),this.Says=tt(r).slice(0,al)}
toString(){return tt(`?${this.__5}`).slice(0,al)}},ZD="(frames missing)",_D=({symbol:t,text:e})=>t&&t.name!==""?ei(t):e,Hh=t=>ze(t).replace(/;/g,":").replace(/\s(?=[\d.]+$)/,"_"),vi=t=>({hunts:e})=>Sg(e.map(({hunt:s})=>s),t),Kh=[{name:"folded",help:"folded stacks, by bytes that stay",Ee:vi("heldBytes")},{name:"folded-blocks",help:"folded stacks, by blocks that stay",Ee:vi("held")},{name:"folded-allocs",help:"folded stacks, by allocations",Ee:vi(ps)},{name:"folded-frees",help:"folded stacks, by frees",Ee:vi(ms)}];function JD({facts:t,headline:e,recordings:s},r){let[i="",a="",l=""]=`<!doctype html>
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
`.split("\f");r(i+e.map(o=>`<p>${$D(o)}</p>`).join("")+a),r(`<script type="application/json" id="facts">${zh(V(t))}<\/script>`);for(let{lines:o,isPacked:d}of s){r(`<script type="application/x-ndjson"${d?" data-packed":""}>`);for(let c of o)r(zh(c));r("<\/script>")}r(l)}var $D=t=>t.replace(/[<>&"']|[\ud800-\udbff][\udc00-\udfff]|[^ -~]/g,e=>`&#${e.codePointAt(0)};`),zh=t=>t.replace(/<|[^ -~]/g,e=>`\\u${`000${e.charCodeAt(0).toString(16)}`.slice(-4)}`),Qh=Vr;function tC(t,[e,s],r){let i=s===Qh;if(!i&&s!=n)throw new G(Me(`${s}`,`dx @$pool.report("C:/leak.html", "${Qh}")`));let a=t.write(di(ba,e),l=>sC(r,i,o=>l(`${o}
`)));return{what:ww(i),outcome:a}}function eC(t,[e,s],{hunts:r,skip:i,tool:a}){let l={hunts:r.map((o,d)=>({recording:dl,number:d+1,hunt:o})),skip:i,name:dl,tool:a};for(let o of Kh){if(o.name!==s)continue;let d=t.write(di(Sa,e),c=>c(o.Ee(l)));return{what:o.help,outcome:d}}throw new G(kw(Kh.map(o=>o.name)))}var dl="session";function sC({hunts:t,snapshots:e,skip:s,tool:r},i,a){var l;let o=yg(),d=[],c=g=>{d.push(So(d.length,i?g:o(g)))},{time:h}=((l=(t[0]||u).start)!=null?l:e[0])||{time:0};c({type:pe,format:ga,version:1,segment:0,tool:r,time:h});for(let g of e)c(g);let f=[],p={};for(let g of t){c(g.start);for(let b of g.entries)c(b);f.push(wi(g)+Ra(g)),f.push(li(g,oi(g,s))),p[Gt(g.tag)]=Ia(g.tag).map(({name:b})=>b)}JD({facts:{tool:r,isPrivate:!i,recordings:[dl],skip:s,users:p},headline:f,recordings:[{lines:d}]},a)}var rC=class{
constructor(t,e,s,r,i,a,l){this.__u=!1,this.__1=[],this.__i=l,this.__9=t,this.__4=e,this.__f=s,this.__a=r,this.__t=i,this.__j=a}
toString(){return`pooltag ${this.__j}: dx @$pool.help()`}get[mt](){return Xm()}
hitTag(...t){return this.__3("hitTag",t,([e,...s])=>{let r=Bs("hitTag",e),i=Uo('hitTag("Abc ", ',s.filter(l=>l!==ir)),a=this.__4.hunt(r,i,s.includes(ir));return a.kind==Wr?this.__v(a):ah(a)})}
arm(...t){return this.__3("arm",t,([e,s])=>{let r=Bs("arm",e);if(s!=n&&s!==ir)throw new G(Me(`${s}`,`dx @$pool.arm("Abc ", "${ir}")`));let i=this.__4.arm(r,s===ir);return i.kind==ft?Zw(r,i.armed.arming.repair):ah(i)})}
capture(...t){return this.__3("capture",t,()=>{let e=this.__4.capture(Uo("capture(",t));return e.kind==Wr?this.__v(e):dm(e)})}
clear(...t){return this.__3("clear",t,()=>Ep(this.__4.clear()))}
skip(...t){let e=this;return e.__3("skip",t,([s])=>{let r=Lo("skip",s);return e.__1=[...e.__1.filter(i=>i!==r),r],Oc(e.__1)+(e.__16(r)?"":pw(r))})}
unskip(...t){let e=this;return e.__3("unskip",t,([s])=>{let r=Lo("unskip",s),i=e.__1.includes(r)?"":mw(r);return e.__1=e.__1.filter(a=>a!==r),i+Oc(e.__1)})}
save(...t){return this.__3("save",t,([e])=>Ip(this.__f.save(di("save",e))))}open(...t){return this.__3("open",t,([e])=>Cw(this.__f.open(di("open",e))))}
report(...t){return this.__3(ba,t,e=>zc(tC(this.__f,e,this.__r(ba))))}export(...t){return this.__3(Sa,t,e=>zc(eC(this.__f,e,this.__r(Sa))))}
__r(t){let e=this,{snapshots:s}=e.__a;return{hunts:s.length>0?[...e.__4.rt.values()]:e.__8(t,[]),snapshots:s,skip:e.__1,tool:e.__j}}
used(...t){this.__6("used",t);let{sort:e,pattern:s}=dD(t),{reading:r,rows:i}=this.__y(e,s);return new rt(ig(r,i.length),i.map(a=>new qD(a)))}
top(...t){this.__6("top",t);let[e,s]=jD(t[0])?t:["",t[0]],r=gg(this.__y(Nt,ci("top",s)).rows,`${e}`);return new rt(gD(r.length),r)}
snapshot(...t){let e=this;return e.__3(Mt,t,([s,r])=>{var i;let{snapshots:a}=e.__a,l=(i=ci(Mt,s))!=null?i:`s${a.length+1}`,o=ci(Mt,r),d=To(e.__9,e.__i,l,o==n?n:e.__17(o));return d?(e.__a.noteSnapshot(m({type:Mt},d)),sy(l,d.rows.length,a.length<1)):uh})}
diff(...t){this.__6(xr,t);let e=this.__10(t,0),s=this.__10(t,1),r=Ao(e,s);if(r.kind!=sa)throw new G(ey(e,s));return new rt(cm(r,e,s),r.rows.map(i=>new SD(i)))}
growth(...t){this.__6("growth",t);let e=Lm(this.__a.snapshots.map(No));if(e.Zt.length<2)throw new G(hh);return new rt(ry(e),e.rows.map(s=>new xD(s)))}
totals(...t){var e;this.__6("totals",t);let s=jw(this.__9);if(!s)throw new G(hy);let r=(e=this.__e())==null?n:e.rows.map(({nonPaged:a,paged:l})=>[a.bytes,l.bytes]),i=a=>r&&r.reduce((l,o)=>l+(o[a]||0),0);return new rt(uy(Fo(s),s.Se),Bm(s,i(0),i(1)).map(a=>new XD(a,s.Se)))}
who(...t){this.__6("who",t);let e=Bs("who",t[0]),s=_p(this.__9),r=qp(e,this.__9,this.__t);return new rt(cy(e,r),r.users.map(i=>new YD(i,s(i.name))))}
leaks(...t){let e=this.__8(ta,t),s=Ce(e),r=[];for(let l of e)for(let o of fg(l,this.__1))r.push(new RD(l,o,s(l)));let i=e.map(l=>li(l,oi(l,this.__1))),a=Ws(e,r.length,tn,en);return new rt([a,...i].filter(Boolean).join(". "),r)}
recheck(...t){return pg(this.__8(Ds,t),this.__1,this.__4)}
sites(...t){let e=this.__8("sites",t),s=Ce(e),r=[];for(let i of e)for(let a of OD(i.sites(this.__1)))r.push(new LD(i,a,s(i)));return new rt(Ws(e,r.length,tn,sn),r)}
blocks(...t){let[e]=t,s=aC(e)?e:n,r=this.__8(da,t,s==n?t:[]);return ag(r,this.__1,s)}
drivers(...t){let e=this.__8("drivers",t),s=Ce(e),r=[];for(let i of e)for(let a of Hm(i,this.__1))r.push(new yD(i,a,this.__1,s(i)));return new rt(Ws(e,r.length,"module",en),r)}
stacks(...t){let e=this.__8("stacks",t),s=Ce(e),r=[];for(let i of e){let a=E(i.ut(),(l,o)=>jh(o)-jh(l));for(let l of a)r.push(new VD(i,l,s(i)))}return new rt(Ws(e,r.length,Qt,sn),r)}
hits(...t){let[e]=t,s=e==n?iC:Io("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__8(gs,t,[]),i=Ce(r),a=[];for(let l of r)for(let o of l.recent(s))a.push(new TD(l,o,this.__1,i(l)));return new rt(Ws(r,a.length,L,"number, kind, call site"),a)}
status(...t){return this.__6("status",t),new GD(this.__9,this.__4,this.__1)}
help(...t){Ro("help",t);let e=Object.values(Ni).map(s=>new aD(s));return new rt(`pooltag ${this.__j}: ${iD}`,e)}
__y(t,e){let s=this.__e();if(!s)throw new G(uh);let r=lm(s.rows,t).filter(({text:i})=>e==n||Go(e,i));return r.length<1&&qm(e,s.rows.map(({text:i})=>i)),{reading:s,rows:r}}
__e(){let t=this;return t.__u||t.__i({kind:"listing"}),t.__u=!0,am(t.__9,t.__i)}
__17(t){if(!/[*?]/.test(t))return[Bs(Mt,t)];let e=new Set;for(let{rows:s}of this.__a.snapshots)for(let[r=0]of s){let i=st(r);Go(t,X(i))&&e.add(i)}if(e.size===0)throw new G(dh("known tag",t));return[...e]}
__10(t,e){let{snapshots:s}=this.__a,r=ci(xr,t[e]),i=r==n?s[s.length-2+e]:s.filter(a=>a.name===r).pop();if(i)return No(i);throw new G(r==n?hh:dh(Mt,r))}
__v(t){let{hunt:e}=t;return[fm(t),li(e,oi(e,this.__1))].filter(Boolean).join(" ")}
__16(t){let{hunts:e}=this.__4,s=r=>si(r,[t]);return e.length<1||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}__6(t,e){Ro(t,e),this.__4.Da()}
__3(t,e,s){try{return this.__6(t,e),new er(s(e))}catch(r){if(!(r instanceof G))throw r;return new er(r.message)}}
__8(t,e,[s]=e){this.__6(t,e);let r=s==n?n:Bs(t,s),{rt:i}=this.__4,a=(r==n?[...i.values()]:[i.get(r)]).filter(l=>l!=n);if(a.length<1)throw new G(Mp(r,r==n?[]:Mn(r,i.keys())));return a}},ir=ss,iC=100,aC=t=>typeof t==nt&&t.length>4&&/!|\+0x/.test(t),jh=({hits:t})=>t.alloc+t.free+t.unknown,_e=new Ew,Mi=t=>ii(Gp(t)),cl=new Fw,ar=new ow(cl,()=>_e.now(),aa,Mi),lC=new xb(_e,_e,t=>{ar.note(m({type:ys},t))}),hl=new U0(_e,lC,ar,Mi),nC=new iw(_e,cl,ar,hl),Et=new rC(_e,hl,nC,ar,cl,aa,Mi);return[Et,Dg,Cg,xg]})();
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
