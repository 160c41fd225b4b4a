/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(l){let 
I=t=>t>>>0,
Ot=t=>{let e=s=>{var r;return((r=t[s])!=null?r:0)&255};return I(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)},
He=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
Bs=t=>{if(t.length===0)return{kt:!1,lt:{kind:"empty"}};if(t.length>4)return{kt:!1,lt:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{kt:!1,lt:{kind:"notOneByte",Ks:e[0]}}:Ke(Ot([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
hn=t=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Ke(Ot(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Ke(I(Number.parseInt(t,16))):Bs(t),
Ke=t=>t<ki?{kt:!0,tag:t}:{kt:!1,lt:{kind:"protectedBit",plain:B(t)}},
B=t=>I(t&~ki),
R=t=>{let e=s=>s>=32&&s<=126;return He(t).map(s=>e(s)?String.fromCharCode(s):".").join("")},
st=t=>`0x${Nt(t)}`,
dn=t=>Ot([...He(t)].reverse()),
Hs=t=>R(t).includes("."),
pt=t=>{let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return jt(e.toLowerCase().padStart(wi,"0"))},
rt=(t,e)=>jt(Nt(t)+Nt(e)),
U=t=>({high:Number.parseInt(t.slice(0,8),16),low:Mt(t)}),
y=(t,e)=>{let s=Mt(t)+e;if(s>=0&&s<4294967296)return jt(t.slice(0,8)+Nt(s));let{high:r}=U(t);return rt((r+Math.floor(s/4294967296))%4294967296,s%4294967296)},
z=(t,e)=>{if(t.slice(0,8)===e.slice(0,8))return Mt(e)-Mt(t);let s=U(t),r=U(e),i=(r.high-s.high)*4294967296+(r.low-s.low);return Number.isSafeInteger(i)?i:l},
J=(t,e)=>t<e?-1:t>e?1:0,
Ks=(t,e)=>(Mt(t)&e-1)===0,
Y=(t,e)=>e===4?jt(vt.slice(8)+t.slice(8)):t,
Vt=(t,e)=>t.charAt(e===4?8:0)>="8",
un=(t,e)=>e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`,
Gt=(t,e)=>{let s=Mt(t),r=e===4&&s>=2147483648;return ot(r?rt(4294967295,s):t)},
cn=(t,e,s)=>C(`rM 0x1;${e?"kb":"k"}${Pt(t)}${Ci(s)}`),
fn=(t,e)=>{let s=e.map(i=>i==="$prcb"?"gdtr":i),r=s.length>0?`;.catch {${Di(s)}}`:"";return C(`${Di(Ru[t])}${r};lm o`)},
pn=(t,e,s)=>{let r=Gt(t,e);return s.length===4?C(`ed ${r} ${Pt(Lt(s))}`):C(`eb ${r} ${s.map(Pt).join(" ")}`)},
mn=(t,e)=>{let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return C(`!poolused ${Pt(s)}`)},
gn=t=>{let e=R(t).replace(/[^A-Za-z0-9]/g,"?");return C(`!poolused 0x1 ${e}`)},
Lt=t=>{let e=s=>{var r;return(r=t[s])!=null?r:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0},
ze=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
M=(t,e)=>{try{return t()}catch(s){if(!(s instanceof Yt))throw s;return e(s)}},
T=(t,e)=>{let s=e;for(;s<t.length&&Q(t.charCodeAt(s));)s++;return s},
it=(t,e)=>{let s=e;for(;s<t.length&&rc(t.charCodeAt(s));)s++;return s},
bn=(t,e)=>{let s=e;for(;s<t.length&&us(t.charCodeAt(s));)s++;return s},
Qe=t=>{let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Ti;)e--;return t.slice(0,e)},
at=(t,e)=>{let s=it(t,e),r=s-e;if(r===16)return cs(t.slice(e,s),8,s);if(r!==8)return;if(t.charCodeAt(s)!==sc)return cs(ic+t.slice(e,s),4,s);let i=it(t,s+1);if(i-s===9)return cs(t.slice(e,s)+t.slice(s+1,i),8,i)},
Sn=t=>{let e=Number(t);return Number.isSafeInteger(e)?e:l},
ue=(t,e)=>{let s=[];for(let r of t){let i=r.length<=ht?e(r):l;i!==l&&s.push(i)}return s},
kn=(t,e)=>({elementSize:e,rows:ue(t,s=>wn(s,e))}),
wn=(t,e)=>{let s=at(t,T(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let a=Dn(t,i,e*2);if(a<0||(r.push(ac(t,i,a)),!lc(t,a,e)))break;i=a+1}return r.length===0?l:{address:s.address,elements:r}},
Dn=(t,e,s)=>{let r=e+s,i=it(t,e)===r,a=t.startsWith("?".repeat(s),e);return(i||a)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1},
Cn=(t,e)=>{var s,r;zs(t);let i=fs(t,e);if(e.thing.kind!=="poolHitTag")return i;let a=qs(e,nc(t,e));if(i.kind===a.kind)return i;let n=o=>[i,a].find(o);return(r=(s=n(vi))!=null?s:n(({kind:o})=>o==="other"))!=null?r:Ni},
zs=t=>{G(t,ju)},
Qs=(t,e)=>{e===4&&zs(t)},
qs=(t,e)=>{if(!e)return Ni;let{before:s,after:r}=t,i=a=>a.every((n,o)=>n===e[o]);return i(s)?{kind:"before"}:i(r)?{kind:"after",bytes:e}:{kind:e.every((a,n)=>a===s[n]||a===r[n])?"mixed":"other",bytes:e}},
E=(t,e,s)=>{var r;if(e<0||e+s>t.length)return;if(s===4)return _t(t,e);let i=0;for(let a=s-1;a>=0;a--)i=i*256+((r=t[e+a])!=null?r:0);return i},
yt=(t,e,s)=>{let r=E(t,e,4),i=s===8?E(t,e+4,4):0;return r===l||i===l?l:rt(i,r)},
ce=(t,e,s)=>{let r=t.readMemory(e,s);return r&&yt(r,0,s)},
mt=(t,e)=>{let s=t.readMemory(e,4);return s&&E(s,0,4)},
Xs=(t,e,s,r)=>{let i=t.readMemory(e,s*r);if(!i)return;let a=[];for(let n=0;n<s;n+=1){let o=yt(i,n*r,r);if(o===l||o===vt)break;a.push(o)}return a},
yn=t=>{let e=at(t,T(t,0));if(!e||!Q(t.charCodeAt(e.end)))return;let{name:s,Ye:r}=js(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,Ye:r||l}},
js=t=>{let e=Tn(t);return{name:t.slice(0,e).trim(),Ye:t.slice(e).trim()}},
Tn=t=>{let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s},
fe=(t,e,s)=>{let r=`nt!${e}`.toLowerCase();return M(()=>{let i=t.query(Ku(e)),a=oc(i).find(o=>o.name.toLowerCase()===r);if(a)return{kind:"found",address:Y(a.address,s)};let n=i.find(o=>o.trim()!=="");return n===l?{kind:"absent"}:{kind:"unknown",_t:n.trim()}},({message:i})=>({kind:"unknown",_t:i}))},
Zs=(t,e,s)=>{let r=fe(t,e,s);return r.kind==="found"?r.address:l},
Wt=t=>{let e=new Map;for(let s of t)if(!(s.length>ht||!s.includes("=")))for(let[r,i]of Nn(s))e.has(r)||e.set(r,i);return e},
Nn=t=>{var e,s;let r=[],[i=""]=t.split(dc);for(let a of i.trim().split(/\s+/)){let n=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(a),o=pt((e=n==null?l:n[2])!=null?e:""),h=(n==null?l:n[3])==="*";if(n&&o&&!h)r.push([((s=n[1])!=null?s:"").toLowerCase(),o]);else if(!h&&!hc.test(a))return[]}return r},
qe=t=>{let e=!1;return ue(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),vn(s,e)))},
vn=(t,e)=>{let s=at(t,T(t,0));if(!s||!Q(t.charCodeAt(s.end)))return;let r=at(t,T(t,s.end));if(!r||!Q(t.charCodeAt(r.end)))return;let i=T(t,r.end),a=t.slice(i),n=a.search(/\s/),o=n<0?a:a.slice(0,n);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:a.slice(o.length).trim(),At:e}},
Js=(t,e)=>{let s=40543,r=(t&65535)*s,i=(t>>>16)*s,a=r+i%65536*65536,n=Math.floor(i/65536)+Math.floor(a/4294967296);return(a%4294967296^n)&e},
Ys=(t,e,s)=>{let r=(o,h)=>{let{offset:d,bytes:u}=s.fields[o];return Mn(t,e+d,u,h)},i=r("Key",!1),a=$s(r("NonPagedAllocs",!1),r("NonPagedFrees",!1),r("NonPagedBytes",!0)),n=$s(r("PagedAllocs",!1),r("PagedFrees",!1),r("PagedBytes",!0));if(!(i===l||!a||!n))return{tag:I(i),nonPaged:a,paged:n}},
$s=(t,e,s)=>{if(!(t===l||e===l||s===l))return{allocs:t,frees:e,bytes:s}},
Mn=(t,e,s,r)=>{let i=E(t,e,4),a=s===8?E(t,e+4,4):0;if(i===l||a===l)return;let n=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(a+n/2**32)*2**32+i:i+n;return Number.isSafeInteger(o)?o:l},
tr=t=>{let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:Mi(r.nonPaged,i.nonPaged),paged:Mi(r.paged,i.paged)}),e)},
Pn=(t,e)=>{let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=Ys(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s},
er=(t,e)=>{let s=new Map,r;for(let i of t){if(i.length>ht)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,n="",o="",h="",d=""]=a;r!=null||(r=n.length),!(n.length>r||s.has(h))&&s.set(h,{offset:Number.parseInt(o,16),type:d.trim()})}return s.size===0?l:{name:e,fields:s}},
sr=t=>{let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&rr(e.type);return e&&s!==l?e.offset+s:l},
rr=t=>{var e,s,r;let[,i="1",a=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],n=(s=/^U?[Ii]nt([1248])B$/.exec(a))==null?l:s[1],o=(r=/^Ptr(32|64)\b/.exec(a))==null?l:r[1];return n?Number(i)*Number(n):o?Number(i)*(Number(o)/8):l},
_n=(t,e,s)=>{let r=Pi(t,"_POOL_TRACKER_BIG_PAGES"),i=r==null?l:r.fields.get("Key"),a=r==null?l:r.fields.get("NumberOfBytes"),n=a!=null?a:r==null?l:r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),h=e("PoolBigPageTableSize");if(!r||!i||!n||o.kind!=="found"||h.kind!=="found")return;let d=ce(t,o.address,s),u=mt(t,h.address);if(!d||!u||(u&u-1)!==0)return;let c=sr(r);if(c===l)return;let f={zs:i.offset,Qs:n.offset};return p({address:d,n:u,qs:c},f,{$e:a?1:fc,pointerSize:s})},
An=(t,e,s)=>{let r=Fn(s),i=Js(r,e.n-1);if(e.$e===1)return Xe(t,e,i,s);let a=Xe(t,e,i,s);if(a.kind==="found")return a;let n=Xe(t,e,pc(r)&e.n-1,s);return n.kind==="found"?n:{kind:"unreadable"}},
Xe=(t,e,s,r)=>{let{address:i,n:a,qs:n,zs:o,Qs:h,$e:d,pointerSize:u}=e,c=Math.min(cc,a-s),f=t.readMemory(ps(i,s,n),c*n);if(!f)return{kind:"unreadable"};for(let m=0;m<f.length;m+=n){if(yt(f,m,u)!==r)continue;let b=yt(f,m+h,u),S=b&&z(vt,b);if(S===l)return{kind:"unreadable"};let k=S*d;return{kind:"found",tag:Ot(f.subarray(m+o,m+o+4)),bytes:k}}return{kind:"absent"}},
Fn=t=>{let{high:e,low:s}=U(t);return(s>>>_i|e<<32-_i)>>>0},
ir=(t,e,s)=>{let r=Gn(Pi(t,"_POOL_TRACKER_TABLE")),i=En(t,e),a=nr(t,e("PoolTrackTable"),s);if(!r||!i||!Ri(a))return;let n=Rn(t,e("ExPoolTagTables"),s),o=xn(t,e,s);if(!n||o==="unknown")return;let h=[a.address,...n.filter(d=>d!==a.address)];return p({g:r,tables:h},i,{ke:o==="none"?l:o})},
En=(t,e)=>{let s=ms(t,e("PoolTrackTableSize")),r=ms(t,e("PoolTrackTableMask"));return s===l||r===l?l:{n:s,mask:r}},
Rn=(t,e,s)=>e.kind!=="found"?e.kind==="absent"?[]:l:Xs(t,e.address,bc,s),
xn=(t,e,s)=>{let r=nr(t,e("PoolTrackTableExpansion"),s);if(r.kind==="unknown")return"unknown";if(!Ri(r))return"none";let i=ms(t,e("PoolTrackTableExpansionSize"));return i===l?"unknown":i===0?"none":{table:r.address,n:i}},
je=(t,e,s)=>{let r=ar(t,e,s);if(r.kind!=="found")return r;let{nonPaged:i,paged:a}=r.record;return{kind:"found",counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
ar=(t,e,s)=>{let r=Un(t,e,s);if(r.kind!=="slot")return r.kind==="none"?On(t,e,s):r;let i=[];for(let a of e.tables){let n=Ft(t,e,a,r.index,1);if(!n)return At;let o=n.get(0);o&&B(o.tag)===s&&i.push(o)}return Ei(tr(i))},
In=(t,e)=>{let[s]=e.tables,r=s&&Ft(t,e,s,0,e.mask+1);return r&&[...r.values()].map(({tag:i})=>B(i))},
lr=(t,e)=>{let s=new Map;for(let a of e.tables){let n=Ft(t,e,a,0,e.n);if(!n)return;n.forEach((o,h)=>{var d;s.set(h,[...(d=s.get(h))!=null?d:[],o])})}let{ke:r}=e,i=r?Ft(t,e,r.table,0,r.n):[];return i?[...[...s.values()].map(tr),...i.values()].filter(a=>a!==l):l},
Un=(t,e,s)=>{let[r]=e.tables;if(!r)return At;let i=e.mask+1,a=Js(s,e.mask);for(let n=i;n>0;){let o=Math.min(gc,i-a,n),h=Ft(t,e,r,a,o);if(!h)return At;for(let d=0;d<o;d+=1){let u=h.get(d);if(!u)return{kind:"none"};if(B(u.tag)===s)return{kind:"slot",index:a+d}}a=(a+o)%i,n-=o}return{kind:"none"}},
On=(t,e,s)=>{var r;let{ke:i}=e,a=i&&Ft(t,e,i.table,0,i.n);if(i&&!a)return At;let n=[...(r=a==null?l:a.values())!=null?r:[]].find(o=>B(o.tag)===s);return n?Ei(n):Vn(t,e)},
Vn=(t,e)=>{for(let s of e.tables){let r=ps(s,e.n-1,e.g.size),i=t.readMemory(r,e.g.size),a=i&&Ys(i,0,e.g);if(!a)return At;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}},
Gn=t=>{let e=t&&sr(t);if(!t||e===l)return;let s={};for(let r of uc){let i=t.fields.get(r),a=i&&rr(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:e,fields:s}},
nr=(t,e,s)=>{if(e.kind!=="found")return e;let r=ce(t,e.address,s);return r?{kind:"found",address:r}:{kind:"unknown",_t:""}},
Ze=t=>{let e=pe(t);if(!e)return{kind:"noPointerSize"};let s=fe(t,"PoolHitTag",e);if(s.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",_t:s.kind==="unknown"?s._t:l};let r=qe(G(t,yi)).map(a=>p({},a,{start:Y(a.start,e),end:Y(a.end,e)}));if(!$t(r))return{kind:"noModules"};let i=a=>fe(t,a,e);return{kind:"read",target:p({pointerSize:e},Wn(t,e),{poolHitTag:s.address,modules:r,Ft:mc.filter(a=>Ai(t,e,a)),Et:Ln(t,i,e),we:ir(t,i,e),Xs:_n(t,i,e)})}},
Ln=(t,e,s)=>{var r;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(r=Xs(t,i.address,wc,s))!=null?r:[]},
pe=t=>{let e=Wt(G(t,Vu)).get("$ptrsize");return e===rt(0,4)?4:e===rt(0,8)?8:l},
Wn=(t,e)=>{var s,r,i;let a=(s=G(t,Gu).find(h=>/Kernel Version/i.test(h)))!=null?s:"",n=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(a))==null?l:r[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${a.trim()}${o}`,Zt:e===4?"x86":Bn(a),build:n?Number(n):l}},
Bn=t=>{if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"},
lt=t=>{let e=pe(t),s=e&&Zs(t,"PoolHitTag",e);if(!e||!s)return{kind:"notRead"};let r=or(t,s,e);return r===l?{kind:"notRead"}:{kind:"read",address:s,pointerSize:e,value:r}},
or=(t,e,s)=>(Qs(t,s),mt(t,e)),
Hn=(t,e)=>{let s=Nc(e);return M(()=>t.debugger(Zu(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?l:i.includes(s)}),()=>!1)},
me=t=>{M(()=>t.debugger(Yu),()=>{})},
Kn=t=>{let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",a=""]=e!=null?e:[],n=pt(i);if(!e||!n)return;let o=d=>Number.parseInt(d,16),h=I(o(s));return X(h)?l:{armed:h,saved:te(o(r)),address:n,id:a}},
zn=t=>{let e=[];for(let s of t){if(s.length>ht)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():l;r&&i&&e.push(Qn(i,r[1],r[2]));let a=r?l:qn(s);a&&e.push(a)}return e},
Qn=(t,e,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return e==="Command"?p({},t,{command:r}):p({},t,{Wi:r})},
qn=t=>{var e;let[s="",...r]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(s))return;let i={De:!0,"not handled":!1}[(e=r[r.length-1])!=null?e:""];i!==l&&r.pop();let a=Mc.find(h=>h===r[r.length-1]);if(a&&r.pop(),i===l&&!a)return;let[n="",...o]=r;return o.length>0?l:{code:s,js:n,status:a,De:i}},
hr=t=>{var e;let s=zn(G(t,Wu)),r=o=>s.find(h=>h.code===o),i=r("bpe"),a=(e=r("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:n}=i;return n!==l&&_c(n)?Ss("command",n):i.status!=="break"?Ss("status",Vi(i)):(a==null?l:a.De)===!1?Ss("handling",Vi(a)):{kind:"stops"}},
N=(t,e)=>Array.from(t,(s,r)=>({Ce:s,place:r})).sort((s,r)=>e(s.Ce,r.Ce)||s.place-r.place).map(({Ce:s})=>s),
Bt=(t,e)=>ge(t.toLowerCase(),e.toLowerCase()),
ge=(t,e)=>{let s=0,r=0,i=-1,a=0;for(;s<e.length;)if(t[r]==="*")i=r++,a=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;t[r]==="*";)r++;return r===t.length},
dr=(t,e)=>{let s=[...new Set(e)].filter(a=>a!==t),r=t.trim(),i=[.../[*?]/.test(r)?[a=>ge(r,a)||Bt(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>cr(t.padEnd(4),a.padEnd(4)),a=>cr(t.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let n=s.filter(a);if(n.length>0)return N(n,(o,h)=>o<h?-1:1).slice(0,Ac)}return[]},
ur=(t,e)=>{let s=new Map([...e].map(r=>[R(r),r]));return dr(R(t),s.keys()).map(r=>s.get(r)).filter(r=>r!==l)},
cr=(t,e)=>{let s=[0,1,2,3].filter(a=>t[a]!==e[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:Gi(t.trim(),e.trim())||Gi(e.trim(),t.trim())},
Xn=(t,e,s)=>{var r;let i=e.we;if(!i)return{kind:"unknown"};let a=d=>d!==l&&je(t,i,d).kind==="found",n=je(t,i,s);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let o=jn(s);if(n.kind==="found")return{kind:"seen",ts:a(o)?o:l};let h=[dn(s),o].find(a);return{kind:"unseen",meant:h===l?ur(s,(r=In(t,i))!=null?r:[]):[h]}},
jn=t=>{let e=t>>>24;if(!(e!==32&&e!==0))return I(t&16777215|(e===0?32:0)<<24)},
Zn=(t,e,s,r)=>{let i=be(t);if(i)return dt(i);if(X(s))return dt({kind:"neverHit",tag:s});let a=Jn(t,e);if(a.kind!=="read")return dt(a);let{target:n}=a,o=or(t,n.poolHitTag,n.pointerSize);if(o===l)return dt({kind:"unreadable"});if(!X(o))return dt({kind:"alreadyArmed",value:o});if(Yn(t,n))return dt({kind:"taggingOff"});let h=hr(t);if(h.kind==="breaksPassed")return dt(h);let d=$n(s,Xn(t,n,s),r);return d?dt(d):{kind:"ready",target:n,Rt:o,stops:h.kind==="stops"}},
be=t=>{let{kernel:e,description:s="",live:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:"notKernel"}:r?/^local\b/i.test(s)?{kind:"localKernel"}:l:{kind:"notLive"}},
Jn=(t,e)=>{let s=Ze(t),r=s.kind==="read"?s.target.modules.filter(i=>!i.At):[];return s.kind==="noPointerSize"||r.length>1?s:(M(()=>e.debugger(Hu),()=>{}),Ze(t))},
Yn=(t,e)=>{if(e.build===l||e.build>=Fc)return!1;let s=Zs(t,"NtGlobalFlag",e.pointerSize),r=s&&mt(t,s);return r!==l&&(r&Ec)===0},
$n=(t,e,s)=>{switch(e.kind){case"seen":return e.ts===l||s?l:{kind:"ambiguous",ss:[t,e.ts]};case"unseen":return s?l:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}},
fr=(t,e,s)=>{e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:s})},
Je=t=>{let e=Bi.get(t);if(e)return e.is;let s=to(t);return Bi.set(t,{is:s}),s},
to=t=>{var e;if(Gc.test(t.module))return t.name.includes("Pool")?mr(t.name):l;if(Wi.test(t.module))return t.name==="DbgBreakPoint"||Lc.test(t.name)?"neither":(e=pr(t.name))!=null?e:eo(t.name)},
pr=t=>Uc.test(t)?"alloc":Oc.test(t)?"free":l,
eo=t=>Vc.test(t)?mr(t):l,
mr=t=>t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither",
q=t=>{let e=t.findIndex(({symbol:s})=>!s||Je(s)===l);return e<0?t.length:e},
so=t=>Wi.test(t.module)&&t.name==="ExFreePool"&&t.offset>Wc,
gr=t=>t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name),
Ye=t=>{var e;let s=Bc.exec(t);if(!s)return;let r=((e=s[2])!=null?e:"").trim();return s[1]===l?{command:r}:{processor:Number(s[1]),command:r}},
ro=t=>{let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?l:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}},
io=t=>{let e=[],s=T(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=T(t,i)}return e},
ao=(t,e)=>{let s=T(t,0);if(t.startsWith("TOTAL",s)&&Q(t.charCodeAt(s+5)))return lo(t,s+5,e);let r=e.ye?Kc(t,e,e.ye):no(t,s,e);return r?{kind:"row",usage:r}:Qc(t,s)?Qi:{kind:"other"}},
lo=(t,e,s)=>{let{g:r,ye:i=Xi(r)}=s,a=$e(t,e,i,r);return!a||t.slice(a.end).trim()!==""?Qi:p({kind:"total"},kr(a.numbers))},
no=(t,e,s)=>{let r=qi(t,e,ut,s),i=qi(t,e,t.slice(e,e+ut).search(/\s/),s);return r&&i?l:r!=null?r:i},
br=(t,e,s=ut)=>{let r=e+s;if(e<0||t.length<=r||!Q(t.charCodeAt(r))||T(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
$e=(t,e,s,r)=>{var i;let a=[],n=e,o=!0,h=!0;for(let d=0;d<s.length;d++){let u=oo(t,n,(i=s[d])!=null?i:0);if(!u)return;let c=d===s.length-1?ho(t,u,h,r):u.end,f=c===l?l:Sn(t.slice(u.start,c));if(c===l||f===l)return;let m=c===u.wt||c>u.wt&&u.full;o=o&&m,h=h&&(m||d===0),a.push(f),n=c}return{numbers:a,end:n,Zs:o}},
oo=(t,e,s)=>{let r=T(t,e),i=t.charAt(r)==="-"?r+1:r,a=bn(t,i);if(!(r===e||a===i))return{start:r,end:a,wt:e+s,full:r===e+1}},
ho=(t,e,s,r)=>{if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.wt||i.startsWith(ji))return e.end;if(!(!s||e.start>=e.wt))return e.full?r==="old"&&/^[ .]/.test(i)?e.wt:l:e.wt},
Sr=(t,e,s)=>{let r=s.trim(),i=t.length===ut&&!t.includes(".")?Bs(t):l;return p({text:t.padEnd(ut),tag:i!=null&&i.kt?i.tag:l},kr(e),{description:r||l})},
kr=t=>{let e=t.length/2;return{nonPaged:wr(t.slice(0,e)),paged:wr(t.slice(e))}},
wr=t=>{let[e=0,s=0,r=0,i=0]=t;return t.length===2?{s:e,bytes:s}:{allocs:e,frees:s,s:r,bytes:i}},
Dr=t=>{var e;let s=new Hc,r;for(let i=0;i<t.length;i++){let a=(e=t[i])!=null?e:"";if(r){if(Hi(r.push(a,i)))break}else{let n=s.read(a);n&&(r=new Zc(n))}}return r==null?l:r.listing()},
Ht=(t,e,s)=>e.we?je(t,e.we,s):M(()=>uo(t,s),()=>({kind:"unreadable"})),
Kt=t=>t.kind==="found"?t.counts:t.kind==="absent"?{allocs:0,frees:0}:l,
uo=(t,e)=>{let s=Dr(t.query(gn(e)));if(!s)return{kind:"unreadable"};let[r,...i]=s.rows.filter(u=>u.tag===e);if(!r)return{kind:s.rows.length===0?"absent":"unreadable"};let a=[r.nonPaged.allocs,r.paged.allocs],n=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:"unreadable"};let o={allocs:Cr(a),frees:Cr(n)},{allocs:h,frees:d}=o;return h===l||d===l?{kind:"unreadable"}:{kind:"found",counts:{allocs:h,frees:d}}},
Cr=t=>{let e=0;for(let s of t){if(s===l)return;e+=s}return e},
ts=(t,...e)=>{let s=e.find(r=>t.has(r));return s===l?l:t.get(s)},
co=t=>{let e=at(t,fo(t));if(!e||t.charAt(e.end)!==" ")return;let s=po(t,e.end+1),r=s===l?e.end+1:e.end+1+s.length,i=ef(t.slice(r).trim().replace(/\s+/g," "));if(mo(i))return s===l||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}},
fo=t=>{let e=T(t,0),s=it(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e},
po=(t,e)=>{if(t.startsWith("??",e))return"??";let s=t.slice(e,it(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return tf.includes(s)?l:s},
mo=t=>{var e;let s=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?l:e[1];return s===l?t==="???"||t==="????":!(s.length===8&&it(s,0)===8)},
yr=t=>{let e=T(t,0);if(t.charAt(e)==="#"&&(e=T(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?"names":l},
es=t=>{let e=Qe(t),s=go(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:Qe(e.slice(0,s)),source:Tr(r.slice(i))}},
go=t=>{let e=nf.exec(t);if(e)return e.index+e[0].length;let s=bo(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&Tr(t.slice(r+1))?r:t.length},
bo=t=>{let e=t.indexOf(" (");if(e<0)return-1;let s=lf.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length===0?-1:Math.min(...s)},
Tr=t=>{let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>us(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:l},
Se=t=>{let e=Qe(t),{head:s,offset:r}=So(e);if(r===l)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!of(a))return;if(i<0)return s===e?l:{module:a,name:"",offset:r};let n=s.slice(i+1);return n.trim()===""||n.endsWith("(")?l:{module:a,name:n,offset:r}},
So=t=>{var e;let[,s,r]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(s===l||r===l)return{head:t,offset:0};let i=Number.parseInt(r,16);return{head:s,offset:Number.isSafeInteger(i)?i:l}},
Nr=(t,e)=>{let s=T(t,0),r=ko(t,s),i=r===l?s:T(t,it(t,s));return e==="names"?To(t.slice(i),r):t.charCodeAt(i)===hf?yo(t,i,r):wo(t,i,r,e)},
ko=(t,e)=>{let s=it(t,e),r=s-e;if(!(r<2||r>3||!Q(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)},
wo=(t,e,s,r)=>{let i=at(t,e);if(!i)return;let a=r==="noBase"?i:Do(t,i,r);if(!a||!Q(t.charCodeAt(a.end)))return;let{pointerSize:n}=a,o=T(t,a.end),h=Co(t,df(t,o),n),d=h&&vr(t.slice(h.end));if(!(!h||!d))return{number:s,pointerSize:n,base:r==="noBase"?l:i.address,m:a.address,gap:o-a.end,args:h.nt,inline:!1,text:d.text,source:d.source,symbol:d.symbol}},
Do=(t,e,s)=>{let r=T(t,e.end);if(s!=="wide"&&r!==e.end+1)return;let i=at(t,r);return(i==null?l:i.pointerSize)===e.pointerSize?i:l},
Co=(t,e,s)=>{let r=t.charCodeAt(e)===Ji,i=[],a=r?T(t,e+1):e;for(;i.length<Zi(s);){let n=at(t,a);if((n==null?l:n.pointerSize)!==s||!uf(t,n.end))break;i.push(n.address),a=T(t,n.end)}if(!(r&&t.charCodeAt(a)!==Ji)&&!(i.length>0&&i.length<Zi(s)))return{nt:i,end:r?T(t,a+1):a}},
yo=(t,e,s)=>{let r=[rf,sf].find(n=>t.startsWith(n,e));if(r===l)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let a=vr(t.slice(i));return a&&a.text!==""?p({},a,Yi,{number:s,inline:!0}):l},
To=(t,e)=>{let s=es(t),r=Se(s.text),i=r!==l&&r.name!=="",a=e!==l&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return p({},s,Yi,{symbol:r,number:e,inline:!1})},
vr=t=>{let{text:e,source:s}=es(t),r=Se(e);return r!==l||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:l},
Mr=t=>{var e;if(t.length>mf||!bf(t))return;let s=No(t.trim());if(ff.test(s))return{kind:"breakInstruction"};if(s.startsWith("Breakpoint ")){let r=(e=/^Breakpoint (\d{1,9}) hit$/.exec(s))==null?l:e[1];return r===l?l:{kind:"breakpoint",number:Number(r)}}return s.startsWith("*** Fatal System Error: ")?vo(s):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(s)?{kind:"other",a:s}:gf.some(r=>r.test(s))?{kind:"targetGone",a:s}:l},
No=t=>{let e=t.includes($i)?pf.exec(t):null;return e?t.slice(e.index+e[0].length):t},
vo=t=>{var e;let s=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?l:e[1];if(s!==l)return{kind:"bugcheck",code:Number.parseInt(s,16),Jt:Pr(t)}},
Pr=t=>{var e,s;let r=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?l:e[1],i=[];for(let a of(s=r==null?l:r.split(","))!=null?s:[]){let n=pt(a.trim());n&&i.push(n)}return i},
Mo=t=>{var e;let s;for(let r of t){if(s&&s.push(r)!=="after")continue;let i=Mr(r);i&&(s=new kf(i))}return(e=s==null?l:s.xt())!=null?e:Po(t)},
Po=t=>{let e=new ea;for(let s of t)e.push(s);return e.place.instruction?p({kind:"stepped"},e.place):l},
_o=t=>{let e=T(t,0);return e===t.length||cf(t)?!0:wf.some(s=>t.startsWith(s,e))},
Ao=t=>{let e=t.trim();if(!e.endsWith(":"))return;let s=es(e.slice(0,-1));return Se(s.text)&&s.text},
Fo=t=>{let e=t.filter(i=>i.length<=ht),s=_r(e,/^Last event: (.+)$/);if(s===l)return;let r=_r(e,/^debugger time: (.+)$/);return r===l?{a:s}:{a:s,time:r}},
_r=(t,e)=>{var s;for(let r of t){let i=(s=e.exec(r.trim()))==null?l:s[1];if(i!==l)return i}},
Eo=t=>{for(let[e,{symbol:s}]of t.slice(0,q(t)).entries()){if(!s||e===0&&so(s))continue;let r=Je(s);if(r==="alloc"||r==="free")return r}},
Ro=t=>{var e;if(t.offset!==0)return;let s=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?l:e[1];if(s!==l)return pr(s);let r=Je(t);return r==="neither"?l:r},
xo=(t,e)=>{let s=E(t,t.length-kt,kt);if(s===l||U(e).low%kt!==0)return[];if(ct(s,4227858432,2483027968))return[{kind:"function",address:y(e,ra(s)-kt)}];let r=ct(s,4294966303,3594452992),i=ct(s,4294965279,3594455071)||ct(s,4294965248,3611232256);return r||i?[ws]:[]},
Io=(t,e)=>{let[s,r,i]=[0,1,2].map(h=>E(t,h*kt,kt));if(s===l)return;if(ct(s,4227858432,335544320))return{kind:"function",address:y(e,ra(s))};if(r===l||i===l)return;let a=s&31;if(!(ct(s,2667577344,2415919104)&&(r&1023)===a*33&&i===_e(3592355840|a<<5)))return;let n=r>>>10&4095,o=Uo(s,e);if(ct(r,4290772992,4181721088))return{kind:"slot",address:y(o,n*8)};if(ct(r,4290772992,2432696320))return{kind:"function",address:y(o,n)}},
Uo=(t,e)=>{let s=t<<8>>13<<2|t>>>29&3,{high:r,low:i}=U(e);return y(rt(r,_e(i&-4096)),s*4096)},
ss=(t,e,s)=>{var r;let i=t[e];if(i===l)return;let a=i>>6,n=i>>3&7;if(a===3)return{extension:n,length:1};let o=(i&7)===4,h=o?t[e+1]:i;if(h===l)return;let d=o?2:1;if(!(a===0&&(h&7)===5)){let m=d+((r=[0,1,4][a])!=null?r:0);return e+m<=t.length?{extension:n,length:m}:l}let u=ke(t,e+d);if(u===l)return;let c=d+4;if(!o)return{extension:n,length:c,fixed:{kind:s==="x64"?"relative":"absolute",rs:u}};let f=(h>>3&7)!==4;return{extension:n,length:c,fixed:f?l:{kind:"absolute",rs:u}}},
ke=(t,e)=>{let s=E(t,e,4);return s===l?l:s|0},
Oo=(t,e,s)=>{let r=[];for(let i=2;i<=Cf;i+=1){let a=t.length-i,n=t[a]===232&&i===5?ke(t,a+1):l;if(n!==l){let d=s==="x64"?Vo(t,a,e):l;r.push({kind:"function",address:Pe(e,n,s),slot:d})}let o=t[a]===255?ss(t,a+1,s):l;if((o==null?l:o.extension)!==2||o.length!==i-1)continue;let{fixed:h}=o;h&&r.push({kind:"slot",address:ia(h,e,s)}),(!h||Go(t,a,s))&&r.push(ws)}return r},
Vo=(t,e,s)=>{let r=e-Df;if(!aa.every((a,n)=>t[r+n]===a))return;let i=ke(t,r+aa.length);return i===l?l:y(s,e-t.length+i)},
Go=(t,e,s)=>{let r=t[e-1],i=s==="x64"&&la(r)?t[e-2]:r;return i===100||i===101},
Lo=(t,e,s)=>{var r;let i=s==="x64"&&la(t[0])?1:0,a=n=>y(e,i+n);switch(t[i]){case 235:{let n=((r=t[i+1])!=null?r:0)<<24>>24;return{kind:"function",address:Pe(a(2),n,s)}}case 233:{let n=ke(t,i+1);return n===l?l:{kind:"function",address:Pe(a(5),n,s)}}case 255:{let n=ss(t,i+1,s);if((n==null?l:n.extension)!==4)return;let{fixed:o,length:h}=n;return o?{kind:"slot",address:ia(o,a(1+h),s)}:ws}default:return}},
Wo=(t,e,s)=>s==="arm64"?xo(t,e):Oo(t,e,s),
Bo=(t,e,s)=>s==="arm64"?Io(t,e):Lo(t,e,s),
Ho=(t,e,s)=>{if(t.length===1)return t[0];let r=t.filter(i=>{let a=e(i);return a===l?!1:a===s?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===a});return r.length===1?r[0]:l},
Ko=t=>{let e=t.findIndex(s=>s.trim()==="Exact matches:");return e<0?[]:ue(t.slice(e+1),zo)},
zo=t=>{if(!t.startsWith("    "))return;let e=Se(js(t.trim()).name);return(e==null?l:e.offset)===0&&e.name!==""?e:l},
Ar=(t,e,s)=>{var r;let i=n=>t.readMemory(y(e,-n),n),a=U(e).low%Nf;return(r=i(s))!=null?r:a>0&&a<s?i(a):l},
Fr=t=>{let e=new Set(t.map(Ro));if(e.size>1)return wt;let[s]=e;return s?{kind:"pool",of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()==="nt")?{kind:"notPool"}:wt},
Qo=t=>{var e;let s=new Rf;for(let r=0;r<t.length&&s.push((e=t[r])!=null?e:"",r)!=="after";r++);return s.listing()},
qo=t=>{if(t.pointerSize!==l)return{pointerSize:t.pointerSize,Bi:t.gap>=af?"new":"old",Hi:t.number!==l,args:t.args.length>0}},
Xo=(t,e,s,r=oa)=>{let i=t.query(cn(r,e.pointerSize===4,e.Ft)),a=Er(i,e);if(!a)return Ds("registers",i);let n=Rr(i,a.b);return n?{kind:"read",reading:p({xt:s},a,{stack:n})}:Ds("stack",i)},
Er=(t,e)=>{var s,r,i,a;let n=jo(Wt(t),e),o=(r=(s=n.get("eip"))!=null?s:n.get("rip"))!=null?r:n.get("pc"),h=(a=(i=n.get("esp"))!=null?i:n.get("rsp"))!=null?a:n.get("sp");if(!o||!h)return;let d=xr(n,e);return{b:o,sp:h,fp:n.get("ebp"),registers:n,thread:n.get("$thread"),process:n.get("$proc"),processor:d}},
Rr=(t,e)=>{let[s,...r]=Qo(t).frames;return s&&[p({},s,{address:e}),...r]},
jo=(t,e)=>{let s=new Map;return t.forEach((r,i)=>{s.set(i,Y(r,e.pointerSize))}),s},
xr=(t,e)=>{let s=t.get("$prcb"),r=s===l?-1:e.Et.indexOf(s);return r>=0?r:e.Et.length===1?0:l},
Zo=(t,e)=>{let s=t[t.length-1];return s!==l&&(t.length>=e||s.m===vt)&&t.every(({address:r,base:i,m:a,args:n,inline:o,doubtful:h,symbol:d})=>r&&i&&a&&d&&(n.length===0||n.length===Kf)&&!o&&!h)},
Jo=t=>{var e;let s=t.join(`
`),r=h=>{var d,u;return pt((u=(d=h.exec(s))==null?l:d[1])!=null?u:"")},i=r(/^\(([0-9a-f]{8})\)\s+\S/m),a=r(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,n]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(s))!=null?e:[];if(!i||!a||!n)return;let o=n==="Non-FPO"?"ebp":"omitted";return fa(i)===fa(a)?{start:i,frame:o}:{frame:o}},
Yo=t=>{var e,s;let r=t.join(`
`),i=b=>{var S,k;return pt((k=(S=b.exec(r))==null?l:S[1])!=null?k:"")},a=Cs(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),n=Cs(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=Cs(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),h=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,d,u,c]=(s=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(r))==null?l:e.map(Ae))!=null?s:[];if(a===l||n===l||o===l||!h||d===l||u===l||c===l)return;let f=d>Xf?l:$o(t,c);if(!f)return;let m=y(h,-o);return p({},f,{Js:y(m,a+u),end:y(m,n)})},
$o=(t,e)=>{let s=0,r=0,i=!1;for(let a of t){let n=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!n)continue;let[,o,h,d]=n.map(Ae),u=th(h!=null?h:-1,d!=null?d:-1,a);if(o!==s||!u||i)return;s+=u.n,r+=u.bytes,i=h===pa}return s===e?{Ys:r,Te:i}:l},
th=(t,e,s)=>{var r,i;switch(t){case 0:return{n:1,bytes:8};case 1:{let a=Ae((i=(r=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s))==null?l:r[1])!=null?i:"");return a>0&&e<=1?{n:e+2,bytes:a}:l}case 2:return{n:1,bytes:(e+1)*8};case 4:case 8:return{n:2,bytes:0};case 5:case 9:return{n:3,bytes:0};case pa:return{n:1,bytes:e*8};default:return}},
eh=(t,e)=>{let s=(e==null?l:e.start)===t;return(e==null?l:e.frame)==="omitted"?s?{kind:"entered"}:l:e&&!s?{kind:"linked"}:l},
Ir=t=>{let e=qe(t);if(e.length===0)return;let s=e.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:ga(t),places:s}},
sh=t=>{var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",a:`stopped at ${(e=t.b)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}},
Ur=(t,e)=>{let s=t*2;return{pointerSize:t,Ne:s,Yt:s,$t:e}},
Or=(t,e,s,r)=>{let i=E(t,0,4),a=E(t,4,4);if(i===l||a===l)return{kind:"unreadable"};if(B(I(a))!==s)return{kind:"noHeader"};let n=r.pointerSize===4?9:8,o=u=>(i>>>u&(1<<n)-1)*r.Yt,h=i>>>16+n;if(h===0)return{kind:"released"};if(r.$t&&h&ip)return{kind:"second",$s:o(0)};let d=o(16);return d>r.Ne&&d<=ys-e?{kind:"inUse",bytes:d}:{kind:"noHeader"}},
Vr=(t,e,s,r,i=!1)=>{var a,n;let o=ft(t),h=s.Ne,d=Z=>{var x;return(x=r.readMemory(y(t,Z-o),h))!=null?x:ap};if(o===0)return{kind:"headerless"};let u=d(o-h),c=Or(u,o-h,e,s),f=o===h;if(!(f?c.kind==="released":c.kind==="noHeader"&&u.every(Z=>Z===u[0]))||!s.$t)return c;let m=f?u:d(0),b=((a=E(m,0,2))!=null?a:0)%8192,S=ys-b&-s.Yt,k=f?d(S-h):u;if(!m.length||!k.length)return{kind:"unreadable"};if(!(Or(m,0,e,s).kind==="released"&&k[0]===m[2]&&k.every(Z=>Z===k[0])))return c;if(S!==o)return{kind:"noHeader"};let P=(n=m[1])!=null?n:0;return{kind:"inUse",bytes:i&&!(P&lp)?b:l,tr:!(P&np)}},
rh=t=>{let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`},
rs=t=>rh(p({},t,{offset:0})),
Gr=(t,e=[],s=[])=>{let r=q(t);for(;r<t.length-1&&we(t[r],s);)r++;let i=t[r];return i&&ee(t,r)?ih(i,r,e):l},
we=(t,e)=>{let s=t==null?l:t.symbol;return s?e.some(r=>Bt(r,rs(s))):!1},
ih=(t,e,s)=>{var r;let i=t.address&&Lr(t.address,s);if(i)return p({key:ka(i.module,i.offset),frame:t,gt:e},i);let a=t.symbol&&{module:t.symbol.module};if(((r=t.symbol)==null?l:r.name)===""){let{module:o,offset:h}=t.symbol;return{key:ka(o,h),frame:t,gt:e,module:o,offset:h}}let n=t.address?ot(t.address):t.text;return p({key:n,frame:t,gt:e},a)},
Lr=(t,e)=>{let s=e.find(({start:i,end:a})=>J(i,t)<=0&&J(t,a)<0),r=s&&z(s.start,t);return s&&r!==l?{module:s.name,offset:r}:l},
ah=t=>t.map(dp).join(" "),
Wr=(t,e="unreadable")=>{var s,r;let i=lh(t);if(i<cp||e==="yes")return{kind:"owner"};let a=e==="no"?"noTagInCode":"fanOutOnly",n=(r=(s=t[0])==null?l:s.stack[t[0].gt])==null?l:r.symbol,o=n&&n.name!==""?{skip:rs(n)}:{};return p({kind:"probableWrapper",sr:i,y:a},o)},
lh=t=>{let e=Array.from({length:up},(s,r)=>{let i=new Set;for(let{stack:a,gt:n}of t){let o=a[n+1+r];o&&i.add(o.symbol?rs(o.symbol):o.text)}return i.size});return Math.max(...e)},
nh=t=>{if(t<se)return t;let e=Math.floor(Math.log2(t)),s=2**e,r=Math.floor((t-s)*re/s);return se+(e-wa)*re+r},
Br=t=>{if(t<se)return t;let e=Math.floor((t-se)/re)+wa,s=(t-se)%re+1;return 2**e+2**e/re*s-1},
Hr=(t,e)=>{let s=[];for(let r of t){let i=e(r);i!==l&&s.push(i)}return N(s,(r,i)=>r-i)},
oh=t=>{let e=t[0],s=t[Math.floor((t.length-1)/2)],r=t[t.length-1];if(!(e===l||s===l||r===l))return{smallest:e,ls:s,largest:r}},
hh=(t,e,s)=>{if(!t||!e)return{kind:"unknown",why:"notRead"};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:"unknown",why:"backwards"};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:"unknown",why:"tooFew"};if(a===i)return{kind:"exact",it:r};let n={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:"floor",rr:a/i,it:r,missed:n}},
dh=t=>{let{number:e,tag:s,stack:r,requested:i,charged:a,thread:n,process:o,time:h}=t;return{tag:s,stack:r,hit:e,requested:i,charged:a,thread:n,process:o,time:h}},
is=(t,e)=>{var s,r;let i=new Tp(e),a=new Map;for(let o of t){let h=`${o.tag} ${(r=(s=i.site(o.stack))==null?l:s.key)!=null?r:i.It(o.stack)}`,d=a.get(h);d?d.push(o):a.set(h,[o])}let n=[];return a.forEach(o=>{let[h]=o;h&&n.push(uh(h,o,i))}),N(n,(o,h)=>{var d,u,c,f;return((u=(d=o.first)==null?l:d.hit)!=null?u:0)-((f=(c=h.first)==null?l:c.hit)!=null?f:0)})},
uh=(t,e,s)=>{let r=a=>e.reduce((n,o)=>n+a(o),0),i=s.site(t.stack);return p({tag:t.tag,site:i,It:i?l:s.It(t.stack),stacks:e.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:ch(r),Ut:r(({unlocated:a})=>a.alloc),ir:r(({unlocated:a})=>a.free),ot:Ma(e.map(({ot:a})=>a))},fh(e,i,s),{k:ph(e),Dt:r(({Dt:a})=>a),Ct:r(({Ct:a})=>a),Ot:r(({Ot:a})=>a),_:mh(e)},gh(e))},
ch=t=>{let e=t(({hits:a})=>a.alloc);if(e>0&&t(({unlocated:a})=>a.alloc)===e)return;let s=t(({s:a})=>a.count),r=t(({s:a})=>a.ve)===0,i=t(({s:a})=>a.charged);return{count:s,bytes:r?i:l}},
fh=(t,e,s)=>{var r;let i={lr:0,ns:0,refused:0};for(let{stack:a,Vt:n}of t){let o=(r=s.caller(a))==null?l:r.key;n.forEach((h,d)=>{var u;let c=s.site(d),f=c!==l&&e!==l;o!==l&&((u=s.caller(d))==null?l:u.key)===o?i.refused+=h:f&&c.key!==e.key&&(i.lr+=h),f&&c.module!==e.module&&(i.ns+=h)})}return i},
ph=t=>{let e=new Fe;for(let{k:s}of t)e.yt(s);return e},
mh=t=>{let e=new Pa;for(let{_:s}of t)e.yt(s);return e.Me()},
gh=t=>{let e=[];for(let{first:a,last:n}of t)a&&e.push(a),n&&e.push(n);let s=N(e,(a,n)=>a.hit-n.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}},
bh=(t,e)=>{var s;let r=new Set((s=e[e.length-1])==null?l:s.gone),i=o=>r.has(o),a=t.there.filter(i);if(a.length===0)return t;let n=t.there.filter(o=>!i(o));return p({},t,{there:n,gone:[...t.gone,...a]})},
Sh=(t,e,s)=>{var r,i;let a=t.slice(0,q(t)).findIndex(({symbol:d,inline:u})=>d&&!u&&!gr(d)),n=t[a];if(!n||n.doubtful)return;let o=(r=n.address)!=null?r:a===0?s:l,h=(i=t.slice(a+1).find(({inline:d})=>!d))==null?l:i.base;if(!(!o||!n.base||!h||J(n.base,h)>=0))return{kind:e,address:o,base:n.base,Tt:h}},
kh=(t,e,s)=>{let r=[];for(let i=0;i+s<=e.length;i+=s){let a=yt(e,i,s);a&&r.push(a)}return{from:t,nt:r}},
wh=(t,e,s,r)=>{var i;if("register"in t)return s.registers.get(t.register);let a=s.stack&&z(s.stack.from,y(e,t.offset));return a===l||a%r!==0||(i=s.stack)==null?l:i.nt[a/r]},
Dh=(t,e,s)=>{var r,i;let a=[],n=e.stack&&z(t.base,e.stack.from),o=z(t.base,t.Tt);if(n!==l&&o!==l){let h=s===4?Math.min(o,Ep):o,d=Math.min(h,n+((i=(r=e.stack)==null?l:r.nt.length)!=null?i:0)*s);for(let u=n;u<d;u+=s)a.push({offset:u})}return[...a,...[...e.registers.keys()].map(h=>({register:h}))]},
Ch=(t,e,s,r,i)=>{let a=wh(t.where,e.base,s,r.pointerSize);if(a===l)return"notRead";let n=t.holds==="block"?a:y(a,r.Ne);return Kr(n,r)?zr(n,i):"noBlock"},
Kr=(t,e)=>Vt(t,e.pointerSize)&&Ks(t,e.Yt),
zr=(t,e)=>{if(!e)return{block:t};let s=e(t);if(s.kind!=="second")return{block:t,header:s};let r=y(t,-s.$s);return{block:r,header:e(r)}},
yh=(t,e)=>{let{kind:s,hit:r,after:i,block:a,header:n,before:o,places:h}=t,d=e.nr(i,a,n);if(!t.or&&Th(h,d)||t.hr&&o==="free"&&(n==null?l:n.kind)==="inUse")return"enough";if(t.ur)return"nothing";if(n===l)return"enough";if(s==="free"||o==="inUse")return"nothing";if(h.some(({x:c})=>c===r))return"passing";let u=n.kind==="inUse";return d||e.pr(a)?"nothing":u||h.some(({x:c})=>c>r)?"passing":"nothing"},
Th=(t,e)=>Oa(t.filter(({blocks:s})=>!e||s.size>=xp)),
Qr=t=>{let[e]=t;return t.every(s=>(s==null?l:s.block)===(e==null?l:e.block))?e:l},
Nh=(t,e,s,r)=>{let{kind:i,pointer:a}=s;if(e===l||typeof e=="string")return;let{block:n,header:o}=e,h=i==="alloc"?s.before(n):l;if(a!==l&&a!==n)return;let d=t.open.get(n);if(d&&r.Pe(i,d.hit)||r.mr(i,n)||(o==null?l:o.kind)==="inUse"&&!Ia(o.bytes,s))return;let u=Ah(i,o,s._e);if(u==="refutation")return;let c=i==="free"&&r.ht("alloc",n)!==l,f=u==="proof"&&h!=="inUse"||a!==l||c,m=h?p({},e,{before:h}):e;if(!f)return{os:t,te:m};let b=a!==l||La(e,s,r),S=a===l&&r.hs(i,n);return{os:Ee(t,{hit:s.hit,block:n,$:b,ut:S}),te:m}},
vh=t=>{let e=({te:{before:s,header:r}})=>s==="free"&&(r==null?l:r.kind)==="inUse";return t.some(e)?t.filter(({te:s})=>s.before!=="inUse"):t},
Mh=(t,e,s)=>{let{hit:r,charged:i}=e,{block:a,header:n}=t,o=(n==null?l:n.kind)==="inUse",h=o?s.ht("free",a):l,d=i!==l&&i!==s.gr.charged;return{hit:r,Sr:o,$:d&&s.kr(a)||La(t,e,s),ut:s.hs(e.kind,a),Gt:h,charged:i}},
Ph=(t,e,s)=>{let{block:r}=e,i=t.open.get(r);if(!i)return t;if(t.open.delete(r),e.kind===t.place.kind)return s.Pe(e.kind,i.hit)?l:t;if(e.kind==="alloc")return t;if(Re(i.charged,e.charged))return;let{hit:a,ut:n}=i;return Ee(t,{hit:a,block:r,$:Wa(i,s),ut:n})},
_h=(t,e,s,r)=>{var i;let a=t.open.get(e);if(!(a!=null&&a.Sr)||t.place.kind!=="alloc"||a.hit<s)return t;let n=Math.max((i=a.Gt)!=null?i:0,s);if(t.open.set(e,p({},a,{Gt:n})),a.$||!Wa(p({},a,{Gt:n}),r))return t;t.open.set(e,p({},a,{Gt:n,$:!0}));let o=Math.max(t.x,a.hit);return p({},t,{x:o,Lt:t.Lt+1})},
Ah=(t,e,s)=>{switch(e==null?l:e.kind){case l:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"&&!s?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}},
Fh=(t,e,s)=>{var r,i;if(s.pointerSize!==4)return{};let a=t.slice(0,q(t)).map(o=>Eh(o,e,s)).filter(o=>o!==l),n=[...a].reverse();return{freed:qr(a.map(({freed:o})=>o)),requested:(r=n.find(o=>o.requested!==l))==null?l:r.requested,charged:qr(a.map(({charged:o})=>o)),poolType:(i=n.find(o=>o.poolType!==l))==null?l:i.poolType}},
Eh=(t,e,s)=>{var r,i;let a=(i=(r=t.symbol)==null?l:r.name)!=null?i:"",n=Yp.find(({functions:d})=>d.test(a));if(!n||t.doubtful)return;let o=d=>d===l?l:t.args[d]&&U(t.args[d]).low;if(n.tag!==l){let d=o(n.tag);if(d===l||B(I(d))!==e)return}let h=n.freed===l?l:t.args[n.freed];return{freed:h!==l&&Vt(h,s.pointerSize)&&Ks(h,s.Yt)?h:l,requested:o(n.requested),charged:o(n.charged),poolType:o(n.type)}},
qr=t=>{let e=t.filter(s=>s!==l);return e.every(s=>s===e[0])?e[0]:l},
Xr=t=>{let e=new Map;return t.forEach((s,r)=>{lm.test(r)&&e.set(r,s)}),e},
Rh=(t,e,s)=>s==="arm64"?Uh(t,e):xh(t,s),
xh=(t,e)=>{let s=[];for(let r=0;r<t.length;r+=1){let i=Ih(t,r,e),a=i&&E(t,r+i,ie);a!==l&&s.push({kind:"immediate",value:a})}return s},
Ih=(t,e,s)=>{var r;let i=(r=t[e])!=null?r:0;if((i&248)===184||i===104)return 1;let a=i===199?ss(t,e+1,s):l;return(a==null?l:a.extension)===0?1+a.length:l},
Uh=(t,e)=>{var s,r;let i=[],a=new Map;for(let n=0;n+ie<=t.length;n+=ie){let o=(s=E(t,n,ie))!=null?s:0,h=o&31,d=o>>>5&65535,u=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:a.set(h,~(d<<u)>>>0);break;case 1384120320:a.set(h,d<<u>>>0);break;case 1920991232:{let f=((r=a.get(h))!=null?r:0)&~(65535<<u);a.has(h)&&a.set(h,(f|d<<u)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=y(e,n+(o<<8>>13)*ie);i.push({kind:"literal",address:f});continue}}let c=a.get(h);c!==l&&i.push({kind:"immediate",value:c})}return i},
Oh=(t,e)=>{let s=mt(t,y(e,60)),r=s&&t.readMemory(y(e,s),12);return r&&E(r,0,4)===cm?E(r,8,4):l},
Vh=t=>{let e=t.indexOf(0),s=String.fromCharCode(...t.slice(0,e<0?t.length:e));return s===""?l:Jt(s)},
zt=(t,e)=>{let s=gm[e],r=s&&t.readMemory(s,bm),i=r&&jr(r,Sm),a=r&&jr(r,km);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
jr=(t,e)=>{let s=E(t,e,4),r=E(t,e+4,4);if(!(s===l||r===l)&&r===E(t,e+8,4))return(r*Dm+s)/wm},
Gh=(t,e,s)=>{let r=[];t.held().forEach(a=>{r.push(...a)});let i=Lh(r,e);return{blocks:N(i,(a,n)=>a.block<n.block?-1:1),held:r.length,freed:t.freed().slice(-s)}},
Lh=(t,e)=>{if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let a=t[Math.floor(i*s)];a!==l&&r.push(a)}return r},
Wh=(t,e,s)=>{var r;let{start:i,Ae:a}=t,{kernelBase:n,bootTime:o}=i.target,h=(r=$t(e.modules))==null?l:r.start;return i.poolHitTag.address!==e.poolHitTag||n!==l&&h!==l&&n!==h?"other":o===l||!s?"unchecked":ja({bootTime:o,uptime:a!=null?a:0},s)?"other":"same"},
Zr=(t,e=Em)=>t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?Zr(t.slice(1),e):t,
Bh=(t,e)=>t.b===e.b&&t.sp===e.sp&&t.thread===e.thread&&Hh(t.registers,e.registers)&&Kh(t.stack,e.stack),
Hh=(t,e)=>{let s=!0;return t.forEach((r,i)=>{let a=e.get(i);i!=="$proc"&&a!==l&&a!==r&&(s=!1)}),s},
Kh=(t,e)=>{let s=Math.min(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:a},n)=>{let o=e[n];return r===(o==null?l:o.base)&&i===(o==null?l:o.address)&&a===(o==null?l:o.text)})},
Jr=(t,e,s,r)=>{if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(a=>a>=t&&a<=s)?i?"misnumbered":"repeated":"gap":r.some(a=>a>t&&a<=t+e+1)&&i?"misnumbered":"repeated"},
zh=(t,e)=>{let[s]=t.recent(Number.POSITIVE_INFINITY);if(!s||e.number<s.number)return!0;let r=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(r==null?l:r.time)===e.time&&(r==null?l:r.thread)===e.thread&&(r==null?l:r.kind)===e.kind},
A=(...t)=>e=>t.find(s=>s===e),
H=t=>e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i===l)return;s.push(i)}return s},
D=(t,...e)=>{var s;let r=Object.entries(t),i=Object.entries((s=e[0])!=null?s:{});return a=>{if(typeof a!="object"||a===null||Array.isArray(a))return;let n=a,o={};for(let[h,d]of[...r,...i.filter(([u])=>n[u]!==l)]){let u=d(n[h]);if(u===l)return;o[h]=u}return o}},
Yr=(t,e)=>s=>{var r;return(r=t(s))!=null?r:e(s)},
Qh=(t,e)=>JSON.stringify(p({seq:t},e)).replace(/[^ -~]/g,Bm),
qh=t=>{var e;if(t.length>Hm)return{kind:"invalid"};let s;try{s=JSON.parse(t)}catch(d){return{kind:"torn"}}let r=D({seq:w,type:L})(s);if(!r)return{kind:"invalid"};let{seq:i,type:a}=r,n=tg.get(a);if(!n)return{kind:"unknownType",seq:i};let o=n(s);if(o)return{kind:"entry",seq:i,entry:p({type:a},o)};let{version:h}=(e=D({version:w})(s))!=null?e:{};return a==="header"&&h!==l&&h>il?{kind:"newer",version:h}:{kind:"invalid"}},
Xh=(t,e)=>{var s,r;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:a,target:n}=e.start,o=te(a.before),h={armed:i,saved:o,address:a.address},d=(s=be(t))==null?l:s.kind;if(d&&d!=="notLive")return{kind:"otherBoot"};let u=lt(t),c=jh(t,n.pointerSize);if(u.kind!=="read"||!c)return{kind:"unknown",note:h};if(u.address!==h.address||c!==((r=n.kernelBase)!=null?r:c))return{kind:"otherBoot"};let f=d==="notLive";return u.value===i?{kind:"armed",note:h,wr:f}:{kind:u.value===o?"disarmed":"changed"}},
jh=(t,e)=>{let s=$t(qe(G(t,yi)));return s&&Y(s.start,e)},
$=(t,e="")=>{let s=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s},
Zh=(t,e)=>{let s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${s} holds ${JSON.stringify(e.Ks)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${s} has bit 31 set, which the kernel clears before it compares: use ${hg(e.plain)}.`}},
Jh=(t,e)=>{if(t===l)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length===0?`Begin with dx @$pool.hitTag(${v(t)}).`:As(e.map(v));return`Nothing has been recorded for ${v(t)}. ${s}`},
$r=t=>{var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${st(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return cl(t);case"noSymbol":return`there is no symbol nt!${t.name}${_s(t._t)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${Dt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Yh(t.tag,t.meant);case"ambiguous":return`${t.ss.map(st).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${st((e=t.ss[0])!=null?e:0)}", "unseen").`}},
Yh=(t,e)=>{let s=e.map(i=>`${v(i)} (${st(i)})`),r=s.length===0?"":`${As(s)} `;return`no allocation with ${v(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${v(t)}, "unseen").`},
gt=t=>{if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return $h(t.holds);let e=_s(t.failure);return`${t.holds===l?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`},
$h=t=>t===l||X(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${v(I(t))} by now, and not by this call: dx @$pool.status()`,
td=t=>{switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${$r(t.lt)}`;case"cleared":return t.undone.map(gt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${Dt(t.held)}, armed by somebody else; it holds 0 now.`:gt(t.undone)}},
ti=t=>{let e=t.tt(),s=t.Nt();if(e.kind==="unknown")return` (${sd(e.why)}${ml(t)?`: ${pl}`:""})`;let r=[...e.kind==="floor"?[`${bg(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${g(s,"hit")} is not known${ed(t)}`]:[]];return r.length===0?"":` (${pl}: ${r.join(", ")})`},
ed=t=>{let{count:e,requested:s}=t.Ut(),r=gl(s,e);return r===""?"":`, ${g(e,"allocation")} among them${r}`},
sd=t=>{switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
De=t=>{if(xt(t)===0)return"";let e=t.booked();return e===l?"unknown":`${Math.floor(e*1e3)/10} %`},
rd=t=>{switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(wg).join("")}Saved ${[...Sl(i),g(r.length,"hunt")].join(" and ")} in ${kg(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Es(t)}`}},
id=t=>{switch(t.kind){case"armed":return`${v(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Es(t)}},
ad=t=>{let{base:e,recording:s,left:r,cut:i}=t,{hunts:a,problems:n,snapshots:o}=s,h=[...Sl(o.length),...a.map(Fs)],[d]=n.first;return[`Opened ${e}: ${h.join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,d&&`${g(n.count,"line")} damaged or missing, the first at ${d.line}.`,ld(r,s.lastHunt),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
ld=(t,e)=>{if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.wr?`PoolHitTag STILL HOLDS ${v(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${Dt(t.note.saved)} disarms.`:`It was ${Cg(e)}${nd(t)}`},
nd=t=>{switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${Dt(t.note.saved)} disarms.`}},
od=t=>{switch(t.kind){case"ready":{let{target:e,tag:s}=t,r=e.Et.length;return`pooltag: ${[...e.description===""?[]:[e.description],g(e.modules.filter(i=>!i.At).length,"module"),...r>0?[g(r,"processor")]:[]].join(", ")}; arming ${v(s)} at ${un(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${v(t.tag)}: ${gt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${g(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${Tg(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Ng(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${$(t.bytes/yg)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${g(t.of,"block")} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${Dt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Es(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
hd=t=>{if(!t.includes("<"))return t;let e=t.replace(Mg,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
ei=t=>{if(typeof t=="number")return t;if(!dd(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:l},
dd=t=>typeof t=="object"&&t!==null&&"getHighPart"in t,
Ce=t=>{for(let e=0;e<t.length;e+=wl)host.diagnostics.debugLog(t.slice(e,e+wl));host.diagnostics.debugLog(`
`)},
si=(t,e)=>Qt(()=>{let s=host.memory.readMemoryValues(kl(t),e,1);return s.length===e?new Uint8Array(s):l}),
Qt=t=>{try{return t()}catch(e){return}},
bt=(t,e)=>{try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new Yt(t,s)}},
ri=t=>ye(()=>cd(t))||ye(fd),
ud=()=>{ye(()=>Reflect.deleteProperty(xe(),Ct)&&xe()[Ct]===l)||ye(()=>ii(`dx -r0 @$vars.Remove("${Ct}")`))},
cd=t=>(xe()[Ct]=t,xe()[Ct]!==l),
fd=()=>[`Debugger.State.Scripts.${Cl}.Contents.pool`,"@$scriptContents.pool"].some(t=>ii(`dx -r0 @$${Ct} = ${t}`)),
ii=t=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error")),
ye=t=>{try{return t()}catch(e){return!1}},
ai=t=>(Rs===l&&(Rs=pd(Eg)),Rs.get(t)||[]),
pd=t=>{let e=new Map,s="",r="";for(let i of t.split(`
`)){let[a="",n=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=n&&` (${n})`;continue}let o={Fe:"list",name:a+r,place:{kind:"table",source:s}};for(let h=0;h<n.length;h+=4){let d=Ot([0,1,2,3].map(c=>Rg(n,h+c))),u=e.get(d);u?u.push(o):e.set(d,[o])}}return e},
li=t=>{let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]},
md=t=>{let e=t.slice(0,4),s=t.slice(4,ht).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),n=(i<0?r:r.slice(0,i)).trim(),o=n==="<unknown>"?a:n;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?l:"unread":{pattern:e.includes("*")?e.trim():e,name:o,description:a}},
gd=(t,e,s)=>{let r=[],i=[],a=M(()=>{for(let n of[Og(s),bd(e)]){let o=n.find(d=>s.exists(d));if(o===l)continue;let h=new xg(o);s.read(o,d=>(h.push(d),!0)),r.push(h.Dr(t)),i.push(o)}},({message:n})=>n);return{us:li([...r,ai(t)]),read:i,failed:a}},
bd=t=>{let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query(Pu).join("")),s=["10","8.1"].map(r=>`${Ig}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+Ug)},
ni=(t,e,s,r)=>{let i=pe(t),a=Fi(t,i);if(!i||!a)return;let n=zt(t,i);r||e({kind:"tables",bytes:Vg(a)});let o=r?Sd(t,a,r):lr(t,a);if(!o)return;let h=a.g.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:n&&Math.round(n.uptime),bootTime:n&&Math.round(n.bootTime),whole:!r,bits:h,rows:o.map(({tag:d,nonPaged:u,paged:c})=>[B(d),...vl(u),...vl(c)]).filter(d=>r||d.slice(1).some(u=>u!==0))}},
Sd=(t,e,s)=>{let r=[];for(let i of s){let a=ar(t,e,i);if(a.kind==="found")r.push(a.record);else if(a.kind==="absent")r.push({tag:i,nonPaged:Ml,paged:Ml});else return}return r},
kd=t=>{let e={kind:t.whole?"all":"rows"};return p({},t,{ps:"debugger",table:"system",Cr:!0},{yr:e,ms:t.bits===64,rows:Pl(t)})},
wd=(t,e)=>{if(e.every(({tag:r})=>r!==l))return e;let s=Dd(t);return e.map(r=>{let i=r.tag===l?Cd(r,s):l;return i?p({},r,{tag:B(i.tag)}):r})},
Dd=t=>{var e;let s=Fi(t,pe(t));return(e=s&&lr(t,s))!=null?e:[]},
Cd=(t,e)=>{let s=e.filter(({tag:i})=>R(B(i))===t.text),r=s.length===1?s:s.filter(i=>Lg(i,t));return r.length===1?r[0]:l},
yd=(t,e)=>{let s=t.now(),r=Dr(G(t,mn("tag",!0))),i=r?l:ni(t,e,""),a=r?wd(t,r.rows):i&&Pl(i);return a&&{rows:a,Tr:!r,unread:r?r.unread.length:0,total:r?Gg(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}},
Td=(t,e)=>{if(e==="tag")return N(t,Wg);let s=Nd(e);return N(t,(r,i)=>s(i)-s(r))},
Nd=t=>{switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var s,r;return((s=e.nonPaged.allocs)!=null?s:0)+((r=e.paged.allocs)!=null?r:0)};case"frees":return e=>{var s,r;return((s=e.nonPaged.frees)!=null?s:0)+((r=e.paged.frees)!=null?r:0)};case"diff":return xs;case"bytes":return Fl;case"peralloc":return e=>xs(e)===0?0:Fl(e)/xs(e)}},
vd=t=>{switch(t.kind){case"refused":return $r(t.lt);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${_s(t.applied.failure)}. ${gt(t.applied.undone)}`}},
Md=t=>{if(t.kind==="breaksPassed")return`Not captured: ${cl(t)}`;let{Nr:e}=t;return e===l?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${v(e)}: somebody has changed it. dx @$pool.arm(${v(e)}) arms it again.`},
Pd=(t,e)=>{let s=t/Kg;return`${s<10?s.toFixed(2):s.toFixed(1)} hours ${e}`},
_d=(t,e,s)=>{let{boot:r,vr:i,rows:a,Mr:n}=t,o=zg(e,s);return[`${g(a.length,"tag")} (bytes) from ${e.name} to ${s.name}`,...o>0?[Pd(o,Qg)]:[],...n.length>0?[`${g(n.length,"tag")} only in one`]:[],...r==="unknown"?["boot unknown"]:[],...i?["Allocs and Frees at least so many"]:[],Rl].join("; ")},
Ad=t=>{if(t.tt().kind==="unknown")return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.Wt();return e===0?l:`up to ${e} of them may have been freed unseen`},
Fd=(t,e)=>{let s=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(", ")}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${s}.`},
Ed=t=>{switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${Rd(t.stop)}: the prompt is yours.${t.Pr?$g:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t._r.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.vt)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}},
Rd=t=>{switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${Dt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.a})`}},
xd=t=>{let{capture:e,hunt:s,tag:r}=t,{hits:i,Ar:a}=e,n=xt(s),o=[g(a.alloc,"allocation"),g(a.free,"free"),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(", "),h=n===0?"":`coverage ${De(s)}${ti(s)}`,d=[n>i&&`the whole hunt: ${g(n,"hit")}`,h].filter(Boolean),u=[`: ${o}`,d.join(", ")].filter(Boolean).join("; ");return[`${g(i,"hit")} on ${v(r)} in ${$(e.seconds,s.start.target.description)}${u}.`,Ed(e.end),n===0&&sb(e.end)?Id(s):l,t.disarmed&&(e.Ee?rb(t.disarmed):gt(t.disarmed)),Ii(t.disarmed,r)?"The last hits may be on that tag.":l,n>0?eb(t):l,n>0?`Next: dx -g @$pool.leaks(${v(r)}).`:l].filter(c=>c!==l).join(" ")},
Id=t=>{let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.Bt())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.tt();return s.kind==="floor"?`The kernel counted ${bl(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
Ud=t=>{let[e]=t;return e===l?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`},
Od=t=>{switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}},
Vd=t=>{var e;let{after:s}=t.it,r=(e=t.f[t.f.length-1])==null?l:e.counts;return s&&r&&Ie(s,r)},
Gd=(t,e,s)=>{var r;let{after:i}=t.it,a=(r=t.f[t.f.length-1])==null?l:r.counts;if(!i||!a||t.lastHit===0)return!1;let n=Math.min(s,nb(t,e)),o=e/t.lastHit*Vl(i,a);return Ie(i,a)+n>=o*lb},
Ld=(t,e)=>{let{after:s}=t.it;if(t.f.length<ob||!s||t.lastHit===0||t.pt().reduce((i,a)=>i+a.Dt,0)>e*hb)return!1;let r=s;for(let{counts:i,boot:a}of t.f){if(!i||a!=="same")return!1;let n=e/t.lastHit*Vl(r,i);if(n<=0||Ie(r,i)<n*db)return!1;r=i}return!0},
Wd=(t,e)=>{let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),Fr:e,gs:Ll(i)}},
oi=(t,e)=>{var s;let r=t.held(),i=new Map(t.pt().map(o=>[o.stack,o])),a=t.f[t.f.length-1],n=a&&Wd(a,(s=ae(t,a))!=null?s:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>Bd(o,i,r,t.lastHit,n))},
Bd=(t,e,s,r,i)=>{var a;let n=Ts(t.use.k),o=[];for(let c of t.use.stacks){let f=e.get(c);f&&o.push(pb(f,(a=s.get(c))!=null?a:[],n,r,i))}let h=c=>o.reduce((f,m)=>f+c(m),0),d=o.filter(({frees:c})=>c),u=(d.length>0?d:o).reduce((c,f)=>c.concat(f.Re),[]);return p({},t,{xe:n,freed:h(({freed:c})=>c),held:h(({old:c,Ie:f})=>c+f),old:h(({old:c})=>c),asked:h(({asked:c})=>c),there:h(({there:c})=>c),se:h(({se:c})=>c),st:Math.round(d.reduce((c,{st:f})=>c+f,0)),Re:u.reduce(({first:c,last:f},m)=>({first:Math.min(c,m),last:Math.max(f,m)}),{first:r,last:0})})},
as=(t,e)=>{switch(e.kind){case"noHits":return"";case"unknown":return"Of no block is it known that it stays: more hits tell more.";case"nothingHeld":return Hd(e.allocs);case"holds":return Kd(t,e.sites);case"noProof":return Qd(t,e.sites,e.why);case"leaks":return zd(t,e.sites)}},
Hd=t=>{let e=Math.floor(t/bb),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${g(t,"allocation")} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
Kd=(t,e)=>{var s,r;let[i]=e;if(!i)return"";let{use:a,xe:n,freed:o}=i,h=(r=(s=i.holding)==null?l:s.blocks)!=null?r:i.held,d=Math.min(i.old,h),u=o===0?"none of its blocks was seen freed":`${d} of them for longer than the ${n} hits that what it frees usually lives`,c=ab(t),f=c!==l&&c<=0?" The tag did not grow during the hunt.":"";return`${Ue(i)} holds ${Sb(t)}${h} of ${g(a.allocs,"block")} allocated there during the hunt, ${u}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${v(t.tag)})`},
zd=(t,e)=>{let[s,...r]=e;if(!s)return"";let{there:i,asked:a,xe:n,freed:o}=s,h=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${g(n,"hit")} at most`,d=r.length>0?` So does ${r.map(Ue).join(", ")}.`:"";return`${Ue(s)} LEAKS: ${i} of ${g(a,"block")} are still there ${hi(t)}, while ${h}${di(t)}.${d}`},
Qd=(t,e,s)=>{let[r]=e;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${Ue(r)}: ${i} of ${g(a,"block")} still there ${hi(t)}${di(t)}`}; ${qd(t,r,s)}.`},
qd=(t,e,s)=>{switch(s){case"gone":return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case"few":return"too few of them have outlived what the same paths free: a longer hunt tells more";case"keeps":return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${v(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case"freedLate":return`${g(e.se,"old block")} of it went meanwhile: such blocks are freed, only late`;case"stopped":return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
hi=t=>{let e=t.f[t.f.length-1];if(!e)return"";let s=ae(t,e);return`${s===l?"later":`after ${g(s,"more event")}`}${kb(t,e)}`},
di=t=>{let e=Vd(t);return e===l?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${g(e,"block")}`:"; the tag has not grown"},
Xd=(t,e)=>{let s=v(t.tag);switch(e.kind){case"asked":return;case"notRun":return t.f.length>0?l:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case"nothingHeld":return`${s}: no block is known that the hunt has left.`;case"otherBoot":return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case"failed":return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
jd=(t,e)=>{if(t.uptime===l||e.uptime===l)return"unknown";if(e.uptime<t.uptime)return"other";let s=Zd(t,e);return s!==l&&e.uptime>s?"same":t.bootTime===l||e.bootTime===l?"unknown":Math.abs(e.bootTime-t.bootTime)<=Cb?"same":"other"},
Zd=(t,e)=>{if(t.time===l||e.time===l)return;let s=e.time-t.time;return t.ps===e.ps&&s>0?s:l},
Jd=t=>{let e=t.every(({rows:n})=>n.every(({tag:o})=>o!==l)),s=new Set,r=new Map,i=t.map(({rows:n})=>{let o=new Map;for(let h of n){let d=e?`${h.tag}`:h.text,u=o.get(d);u&&s.add(d);let c=u?Yd(u,h):h;o.set(d,c),r.set(d,c)}return o}),a=[];return r.forEach((n,o)=>{a.push({Ss:n,ks:t.map((h,d)=>{var u,c;return(c=(u=i[d])==null?l:u.get(o))!=null?c:yb(h,n)}),Er:s.has(o)})}),a},
Yd=(t,e)=>{let s=(r,i)=>({allocs:Oe(r.allocs,i.allocs),frees:Oe(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return p({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})},
$d=(t,e)=>{if(t.table!==e.table)return{kind:"otherTable"};let s=jd(t,e),r=Jd([t,e]);if(s==="other"||s==="unknown"&&r.some(vb))return{kind:"otherBoot"};let i=!(t.ms&&e.ms),a=[],n=[];for(let{Ss:{text:o},ks:[h,d]}of r)if(!h||!d||Nb(h,d))n.push(o);else{let u=tu(h,d,!i);(Hl(u.nonPaged)||Hl(u.paged))&&a.push(u)}return{kind:"changes",boot:s,vr:i,rows:N(a,(o,h)=>h.bytes-o.bytes||(o.text<h.text?-1:1)),Mr:n,Ki:r.filter(({Er:o})=>o).map(({Ss:o})=>o.text)}},
tu=(t,e,s)=>{var r;let i=ui(t.nonPaged,e.nonPaged,s),a=ui(t.paged,e.paged,s);return{text:e.text,tag:e.tag,description:(r=e.description)!=null?r:t.description,nonPaged:i,paged:a,bytes:i.bytes+a.bytes}},
ui=(t,e,s)=>{let r=(i,a)=>{if(!(i===l||a===l))return a>=i?a-i:s?l:a+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),s:e.s-t.s,bytes:e.bytes-t.bytes}},
eu=t=>{let e=t.toLowerCase();return Mb.has(e)||Pb.some(s=>e.startsWith(s))},
su=(t,e)=>{let s=[...ru(t,e).values()].map(o=>au(t,o)),r=s.reduce((o,{holding:h})=>{var d;return o+((d=h==null?l:h.blocks)!=null?d:0)},0),i=s.map(o=>{var h,d;return p({},o,{share:r===0?0:((d=(h=o.holding)==null?l:h.blocks)!=null?d:0)/r})}),a=({holding:o})=>{var h;return(h=o==null?l:o.bytes)!=null?h:-1},n=({holding:o})=>{var h;return(h=o==null?l:o.blocks)!=null?h:-1};return N(i,(o,h)=>a(h)-a(o)||n(h)-n(o))},
ru=(t,e)=>{let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,a=new Map;return t.held().forEach((n,o)=>{let h=n.filter(({block:f})=>!r.gone.has(f));if(h.length===0)return;let d=Ab(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),u=iu(d),c=a.get(u);c?c.push({stack:o,St:d,blocks:h}):a.set(u,[{stack:o,St:d,blocks:h}])}),a},
iu=t=>t.kind==="driver"?`${t.kind} ${t.module.toLowerCase()}`:t.kind==="unknown"?`${t.kind} ${t.why}`:t.kind,
au=(t,e)=>{var s,r;let i=N(e,(c,f)=>f.blocks.length-c.blocks.length),a=[];for(let c of i)a.push(...c.blocks);let n=new Set(i.map(({stack:c})=>c)),o=0;for(let{stack:c,hits:f}of t.pt())n.has(c)&&(o+=f.alloc);let h={lastHit:t.lastHit,k:new Fe},d=Ca(a,t.Wt(),t.asked,h),u=(r=(s=i[0])==null?l:s.St)!=null?r:{kind:"cut"};return p({St:u,stacks:i,allocs:o},d&&{holding:d})},
lu=(t,e)=>{var s;let{asked:r,lastHit:i}=t,{count:a,ws:n}=t.Wt(),o=(s=t.recent(1)[0])==null?l:s.time,h=[];return t.held().forEach((d,u)=>{let c=t.re(t.stacks.at(u),e);for(let f of d){let{block:m,hit:b,time:S}=f;if(r.gone.has(m))continue;let k=S===l||o===l?l:o-S,P=(r.there.has(m)?n:a)>0;h.push(p({},f,{site:c,Ds:i-b,Ue:k,Rr:P}))}}),N(h,(d,u)=>d.hit-u.hit)},
nu=(t,e)=>{if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return we(t.frame,[s])||r.some(i=>Bt(s,i))},
ls=(t,e=[])=>{var s,r;let{alloc:i,free:a,unknown:n}=t.counts();if(i+a+n===0)return{kind:"noHits"};let o=oi(t,e),h=N(o.filter(({held:k,use:P})=>k>0&&P.site!==l),Gb);if(h.length===0)return t.isWhole()?{kind:"nothingHeld",allocs:i}:zl;let d=t.f[t.f.length-1];if(!d){let k=h.filter(({holding:P})=>P&&P.blocks>0);return k.length>0?{kind:"holds",sites:k}:zl}let u=h.reduce((k,P)=>k+P.st,0),c=h.reduce((k,P)=>k+P.held-P.old,0),f=h.map(k=>({site:k,Ht:Wb(t,k,{st:u,Ie:c},d)})),m=f.filter(({Ht:k})=>k===l).map(({site:k})=>k),b=f.filter(({Ht:k})=>k===l||k==="keeps").reduce((k,{site:P})=>Math.max(k,P.st),0),S=m.filter(({st:k})=>k>=b*xb);return S.length>0?{kind:"leaks",sites:S}:{kind:"noProof",sites:h,why:(r=(s=f[0])==null?l:s.Ht)!=null?r:"few"}},
ou=()=>{let t={};for(let[e,{usage:s,help:r}]of Object.entries(Ge))t[e]={Help:`${s} - ${r}`};return t},
ci=(t,e)=>{var s,r;let i=(r=(s=Ge[t])==null?l:s.usage)!=null?r:"",a=i.endsWith("()")?0:i.split(",").length;if(e.length>a)throw new F(fg(`${e[a]}`,i))},
qt=(t,e)=>{if(e===l)throw new F(ug(t));if(typeof e!="string")throw new F(dg(t));let s=hn(e);if(!s.kt)throw new F(Zh(e,s.lt));return s.tag},
fi=(t,e,s,r=1,i=1/0)=>{let a=ei(e);if(a!==l&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new F(cg(t,r,i,s))},
pi=(t,e)=>{let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=["hits","seconds","frames"],i={hits:Kb};return e.forEach((a,n)=>{let o=r[n];if(!o)throw new F(Rt(`${a}`,s));let h=o==="frames"?zb:[];i[o]=fi(`The number of ${o}`,a,s,...h)}),i},
mi=(t,e)=>{if(typeof e=="string"&&e.trim()!=="")return e.trim();let s=e===l||typeof e=="string"?"An empty pattern":`${e}`;throw new F(Rt(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))},
gi=(t,e)=>{if(typeof e=="string"&&e.trim()!==""&&!Qb.test(e))return e;throw new F(Sg(t))},
ns=(t,e)=>{var s,r;if(e===l||typeof e=="string"&&e!=="")return e;throw new F(Rt(`${e}`,`dx @$pool.${(r=(s=Ge[t])==null?l:s.usage)!=null?r:""}`))},
hu=(t,e)=>{if(t===l||/[*?]/.test(t))return;let s=JSON.stringify(t),r=dr(t,e).map(i=>JSON.stringify(i));throw new F(r.length>0?`${s} is no tag in the listing. ${As(r)}`:Rt(`${s} is no tag in the listing and`,Ql))},
os=(t,e)=>{var s,r;return e===l?"":(r=(s=t.Oe(e))==null?l:s.image)!=null?r:ot(e)},
bi=(t,e,s)=>{var r;if(e===l)return;let i=(r=t.Oe(e))==null?l:r.id,a=i===l?"":`, id ${i}`,n=`${os(t,e)} (${ot(e)}${a})`;return Xl(s)?`an interrupt or a deferred call, on top of process ${n}, which need have nothing to do with it`:`process ${n}`},
hs=(t,e,s)=>{var r;let i=new Map;for(let{process:h,stack:d}of s){if(h===l)continue;let u=Xl(t.stacks.at(d))?"(in an interrupt or deferred call)":os(t,h);i.set(u,((r=i.get(u))!=null?r:0)+1)}if(i.size===0)return;let a=N([...i],([,h],[,d])=>d-h),n=a.slice(0,jb).map(([h,d])=>`${h} ${d}`),o=a.length-n.length;return`${e}: ${n.join(", ")}${o>0?`, ${o} others`:""}`},
du=(t,e)=>{var s,r;if(t.length<=e)return t;let i=(r=(s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?l:s[0].length)!=null?r:0,a=e-3-i,n=Math.min(t.indexOf("!")+1,a),o=Math.floor((a-n)/2);return`${t.slice(0,a-o)}...${t.slice(t.length-i-o)}`},
nt=(...t)=>{let e={};for(let s of t)e[s]={PreferredRadix:10};return e},
Si=t=>{switch(t.kind){case"driver":return t.module;case"noModule":return"(code in no module)";case"system":return"(the system itself)";case"cut":return"(unknown: stack read in part)";case"unknown":return ql[t.why]}},
uu=t=>{switch(t.kind){case"driver":return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case"noModule":return"a driver that was unloaded, or code made at run time";case"system":return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case"unknown":return"whoever stands behind a gap may be anybody"}},
Tt=t=>{let e=cu(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>{var a;return p({},s&&{Tag:O(R(i.tag))},r&&{Target:(a=e.get(Jl(i)))!=null?a:""})}},
cu=t=>{var e,s;let r=new Map,i=new Map;for(let a of t){let n=Jl(a);if(r.has(n))continue;let o=`${(e=a.start.target.build)!=null?e:"(unknown)"}`,h=((s=i.get(o))!=null?s:0)+1;i.set(o,h),r.set(n,h===1?o:`${o} (${h})`)}return r},
fu=(t,e)=>{if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${g(r,"frame")} looked past`},
pu=t=>{var e,s,r;let i=q(t);return iS.test((r=(s=(e=t[i])==null?l:e.symbol)==null?l:s.name)!=null?r:"")&&ee(t,i)},
mu=(t,e)=>{let{blocks:s,old:r}=e,i=s===1?"stays":"stay",a=t.isWhole(),n=a?"":"at least ",o=nS(e,n),h=a?"":", of what is known";return`${n}${g(s,"block")} allocated here ${i}${o}, ${r} of them old${h}`},
gu=t=>{let{ns:e,Ut:s,ot:r,refused:i}=t;return[...e>0?[`${g(e,"block")} of here freed by other modules`]:[],...s>0?[`the block is not known of ${g(s,"allocation")} here${gl(r,s)}`]:[],...i>0?[`${g(i,"block")} refused at once by a limit of the tag`]:[]]},
bu=t=>{if(t.kind==="owner")return;let e=t.y==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.sr} functions lead through here${e}: perhaps a wrapper${s}`},
Su=(t,e)=>{let s=[];for(let{use:a,holding:n}of t.sites(e))n&&n.blocks>0&&s.push({use:a,holding:n});let r=s.reduce((a,{holding:n})=>a+n.blocks,0),i=s.map(a=>p({},a,{share:a.holding.blocks/r}));return N(i,(a,n)=>$l(n)-$l(a)||n.holding.blocks-a.holding.blocks)},
ku=(t,e)=>{var s;let{xr:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let a=lt(t),n=a.kind==="read"?e.Cs(a):l,o=(s=i==null?l:i.repair)!=null?s:Zt(te(n));return{value:a.kind==="read"?a.value:l,repair:o}},
Xt=(t,e,s,r)=>{let i=t.map(a=>Fs(a)+gg(a));return e===0?[`no ${s}`,...i].join("; "):[`${g(e,s)} (${r})`,...i,Is].join("; ")},
wu=(t,e,s)=>{let r=t.map(i=>[Fs(i),Ad(i)].filter(Boolean)).map(i=>i.join(", "));return e===0?["no block",...r].join("; "):[`${e<s?`the oldest ${e} of `:""}${g(s,"block")} (address, call site), the oldest first`,...r,Is].join("; ")},
Du=(t,e)=>{let s=`read${t.Tr?" from the tag tracker, without !poolused,":""} in ${$(t.seconds,t.session)}`,r=t.unread>0?[`${g(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${g(e,"tag")} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[Is]].join("; ")},
Cu=t=>{var e;let s=(e=/, Binary\s*:\s*(\S+)/.exec(t||""))==null?l:e[1];return s===l?[]:[{Fe:"list",name:s,place:{kind:"printed"}}]},
yu=()=>{Ce(Fg("0.1.0"));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(vu(r),s));class e{
get Pool(){return j}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>j.used(...s)),t("poolhit",(...s)=>j.hitTag(...s)),t("poolwho",(...s)=>j.who(...s)),t("poolleaks",(...s)=>j.leaks(...s)),t("poolrestore",(...s)=>j.clear(...s)),t("poolhelp",(...s)=>j.help(...s))]},
Tu=()=>{let t=ri(j);Ce(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${yl}`)},
Nu=()=>{for(let t of Ls.ie())t.kind==="stillThere"&&Be({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&Ce(`pooltag: ${gt(t)}`);de.flush(),ud()},
vu=t=>(...e)=>(ri(j),t(...e));const p=Object.assign;var Mu=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Te=t=>{var e;return(e=Mu[t&255])!=null?e:""},Nt=t=>Te(t>>>24)+Te(t>>>16)+Te(t>>>8)+Te(t),ki=2147483648,wi=16,jt=t=>t,vt=jt("0".repeat(wi)),Mt=t=>Number.parseInt(t.slice(8),16),ot=t=>`0x${t.replace(/^0{1,15}/,"")}`,C=t=>t,Pt=t=>`0x${(t>>>0).toString(16)}`,Pu=C(".extpath"),_u=C("g"),Au=(t,e)=>C(`g ${Gt(t,e)}`),ds=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Fu=t=>C(ds(t)),Eu=t=>C(`rM 0x1${Ci(t.filter(e=>e==="$thread"))}`),Ru={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},xu=C("r@$prcb"),Di=t=>`r@${t.join(",@")}`,Iu=(t,e)=>C(`${e?"kb":"k"}${Pt(t)}`),Uu=(t,e)=>C(`.fnent ${Gt(t,e)}`),Ci=t=>t.map(e=>`;${ds(e)}`).join(""),Ou=C(".lastevent"),Vu=C(ds("$ptrsize")),Gu=C("vertarget"),yi=C("lm"),Lu=C("lm o"),Wu=C("sx"),Bu={status:C("sxe bpe"),command:C('sxe -c "" bpe'),handling:C("sxe bpec")},Hu=C(".reload"),Ku=t=>C(`x nt!${t}`),zu=t=>C(`dt nt!${t}`),Qu=t=>C(`dt nt!_EPROCESS ${t}`),qu=(t,e)=>C(`ln ${Gt(t,e)}`),Zt=t=>C(`ed nt!PoolHitTag ${Pt(t)}`),Xu=C("dd nt!PoolHitTag L1"),ju=C(".cache flushall"),Ne="poolHitTagNote",Zu=t=>C(`dx -r0 @$${Ne} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Ju=C(`dx -r0 @$${Ne}`),Yu=C(`dx -r0 @$vars.Remove("${Ne}")`),$u=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Jt=t=>t.replace($u,"."),tc=300,Yt=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(Jt(s).slice(0,tc)),this.name="HostError",this.call=t}},G=(t,e)=>M(()=>t.query(e),()=>[]),Ti=32,ec=9,sc=96,ht=8192,Q=t=>t===Ti||t===ec,us=t=>t>=48&&t<=57,rc=t=>us(t)||t>=97&&t<=102||t>=65&&t<=70,ic="00000000",cs=(t,e,s)=>({address:t.toLowerCase(),pointerSize:e,end:s}),ac=(t,e,s)=>t.charAt(e)==="?"?l:Number.parseInt(t.slice(e,s),16),lc=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),Ni={kind:"unknown"},fs=(t,e)=>qs(e,t.readMemory(e.address,e.before.length)),vi=({kind:t})=>t==="after"||t==="mixed";function nc(t,{address:e,pointerSize:s}){let r=kn(G(t,Xu),4).rows.find(a=>Y(a.address,s)===e),i=r==null?l:r.elements[0];return i===l?l:new Uint8Array(ze(i))}var _t=(t,e)=>{var s,r,i,a;return(((s=t[e])!=null?s:0)|((r=t[e+1])!=null?r:0)<<8|((i=t[e+2])!=null?i:0)<<16|((a=t[e+3])!=null?a:0)<<24)>>>0},ps=(t,e,s)=>y(t,e*s),oc=t=>ue(t,yn),hc=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,dc="^ Bad register error in ",uc=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"],Mi=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes}),Pi=(t,e)=>er(G(t,zu(e)),e),cc=16,_i=12,fc=4096,pc=t=>(t>>>24^t>>>16^t>>>8^t)>>>0,mc=["$thread","$prcb","$proc"],Ai=(t,e,s)=>M(()=>{let r=Wt(t.query(Fu(s))).get(s);return r&&Y(r,e)},()=>{}),gc=8,bc=64,Fi=(t,e)=>e&&ir(t,s=>fe(t,s,e),e),At={kind:"unreadable"};function Ft(t,{g:e},s,r,i){let a=ps(s,r,e.size),n=t.readMemory(a,i*e.size);return n&&Pn(n,e)}var Ei=t=>t?{kind:"found",record:t}:At,Ri=t=>t.kind==="found"&&t.address!==vt,ms=(t,e)=>e.kind==="found"?mt(t,e.address):l,Sc=(t,e)=>J(t.start,e)<=0&&J(e,t.end)<0,xi=(t,e)=>t.modules.find(s=>!s.At&&Sc(s,e)),$t=t=>t.find(({name:e,At:s})=>!s&&e.toLowerCase()==="nt"),kc=(t,e)=>{var s;return((s=xi(t,e))==null?l:s.name.toLowerCase())==="nt"},wc=64,Dc=0,X=t=>t===0||t>=2147483648,te=t=>t!==l&&X(t)?t:Dc;function gs({address:t,pointerSize:e},s,r){let i=te(s);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:ze(i),after:ze(r),repair:Zt(i)}}var Cc=class{
constructor(t,e,s){this.N=[],this.Y=new Set,this.dk=0,this.bw=t,this.c=e,this.dj=s}
get open(){return this.N}
run(t){return this.bw.run(t)}
debugger(t){return this.bw.change(t)}
Mt(t){this.dk+=1;let e=p({id:this.dk},t);return this.ay(e,"planned"),e}
ys(t){let e=this.Mt(t);return this.N.push(e),e}
apply(t){this.N.push(t);let e;if(fs(this.c,t).kind==="before"){if(e=this.T(t,t.after,"address"),e===l&&this.de(t))return this.cD(t);if(this.Y.add(t),this.aW(t).kind==="before"){let s=this.T(t,t.after,"name");if(s===l&&this.de(t))return this.cD(t);e=e!=null?e:s}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.N.includes(t))return{kind:"undone"};Qs(this.c,t.pointerSize);let e;for(let s=0;;s+=1){let r=this.aW(t);if(r.kind==="before")return this.X(t,"undone"),{kind:"undone"};let i=vi(r)||r.kind==="unknown"&&!this.et(t);if(s===yc)return i?Tc(t,r,e):this.eN(t,r);if(!i||r.kind==="unknown"&&s<2)continue;let a=this.T(t,t.before,s%2===0?"address":"name");a!==l&&this.Y.add(t),e=a!=null?a:e}}
Ir(){return[...this.N].reverse().map(t=>this.undo(t))}
Ur(t){this.X(t,"gone")}
mt(){for(let t of[...this.N])this.X(t,"gone")}
cD(t){return this.ay(t,"applied"),{kind:"applied"}}
X(t,e){this.N.splice(this.N.indexOf(t),1),this.Y.delete(t),this.ay(t,e)}
eN(t,e){return this.X(t,"gone"),{kind:"notOurs",holds:Ui(e)}}
ay(t,e){let{id:s,thing:r,address:i,before:a,after:n,repair:o}=t,h={id:s,thing:r,address:i,before:a,after:n,repair:o};this.dj({change:h,state:e,time:this.c.now()})}
T(t,e,s){let r=s==="name"&&this.eD(t)?Zt(Lt(e)):pn(t.address,t.pointerSize,e);return M(()=>this.bw.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aW(t){return this.Y.has(t)?Cn(this.c,t):fs(this.c,t)}
de(t){return this.aW(t).kind==="after"}
eD({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let s=lt(this.c);return s.kind==="read"&&s.address===e}
et({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let s=lt(this.c);return s.kind==="read"&&s.address!==e}},yc=3,Ii=(t,e)=>(t==null?l:t.kind)==="notOurs"&&t.holds!==l&&t.holds!==e&&!X(t.holds),Ui=t=>"bytes"in t?Lt(t.bytes):l,Tc=({repair:t},e,s)=>({kind:"stillThere",repair:t,failure:s,holds:Ui(e)}),Nc=({armed:t,saved:e,address:s,id:r})=>`${Nt(t)} ${Nt(e)} ${s} ${r}`,bs=t=>M(()=>{let e=t.query(Ju),s=e.map(Kn).find(r=>r!==l);return s?{kind:"found",note:s}:{kind:e.every(r=>r.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Ne)?"none":"unknown"})),vc=class{
constructor(t,e,s,r,i){this.df=!1,this.dg=!1,this.c=t,this.e=e,this.target=s,this.tag=r,this.Rt=i,this.repair=Zt(i);let a=t.now().toString(16);this.ay={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.aj&&this.e.open.includes(this.aj)?this.aj:l}
Or(){this.df=Hn(this.e,this.ay)}
arm(){if(this.dg)return Oi;let{target:t,tag:e,Rt:s}=this,{poolHitTag:r,pointerSize:i}=t;return this.aj=this.e.Mt(gs({address:r,pointerSize:i},s,e)),this.e.apply(this.aj)}
Vr(){let{change:t}=this;return t?this.e.undo(t):{kind:"undone"}}
Gr(){let t=this.cX();return(t?this.bS(t):!this.df)?this.arm():Oi}
Ts(){this.dg=!0;let t=this.cX(),e=this.eg(t);return t&&this.bS(t)&&e.kind!=="stillThere"&&me(this.e),e}
mt(){this.e.mt()}
eg(t){let{change:e}=this;if(e&&!(t&&this.eF(t)))return this.e.undo(e);e&&this.e.Ur(e);let s=lt(this.c);return s.kind!=="read"?{kind:"notOurs"}:X(s.value)?{kind:"undone"}:{kind:"notOurs",holds:s.value}}
eF(t){let{armed:e,address:s}=t;return!this.bS(t)&&e===this.tag&&s===this.target.poolHitTag}
bS({id:t}){return t===this.ay.id}
cX(){let t=bs(this.c);return t.kind==="found"?t.note:l}},Oi={kind:"refused",failure:l,undone:{kind:"undone"}},Mc=["break","second-chance break","output","ignore"],Ss=(t,e)=>({kind:"breaksPassed",what:t,Lr:e}),Vi=({code:t,js:e,status:s,De:r})=>[t,e,s,r===!1?"not handled":l].filter(Boolean).join(" - "),Pc=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,_c=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!Pc.test(e)),Ac=3,Gi=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e),Fc=3790,Ec=1024,Li=t=>{var e;return((e=be(t))==null?l:e.kind)==="notLive"},dt=t=>({kind:"refused",lt:t}),Rc=class{
constructor(t,e,s){this.cb=!1,this.c=t,this.e=e,this.l=s}
run(t){let e=this.e.open.filter(r=>r!==t),s=[...e].reverse().map(r=>this.dQ(r));if(e.length>0)return s.find(r=>r!==l);if(!(t||this.cb))return Li(this.c)?l:this.en()}
dQ(t){var e;let s=this.e.undo(t);if(fr(this.l,s,Lt(t.before)),s.kind==="stillThere")return s;t===((e=this.aJ)==null?l:e.change)&&this.fd(this.aJ.id)}
fd(t){let e=bs(this.c);e.kind==="found"&&e.note.id===t&&me(this.e)}
en(){let t=bs(this.c);if(this.cb=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:s,address:r,id:i}=t.note,a=lt(this.c);if(a.kind==="notRead"){this.cb=!1;let h=Zt(s);return this.l({kind:"notRepaired",command:h}),{kind:"stillThere",repair:h,failure:l}}if(a.address!==r||a.value!==e){me(this.e);return}let n=this.e.ys(gs(a,s,e)),o=this.dQ(n);return o?this.aJ={change:n,id:i}:me(this.e),o}},xc=6e3,ks=2,Ic=class{
constructor(t){this.ao=0,this.K=t!==l&&t>=xc?ks:0}
get le(){return this.K>=ks&&!this.Ve}
get Ve(){return this.ao>=ks}
Wr(){this.K+=1}
Br(){this.ao+=1}},ee=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),St=t=>t.length===0?"noStack":"framesMissing",Wi=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Uc=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Oc=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Vc=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Gc=/^VerifierExt$/i,Lc=/\?\? ?::|`string'/,Wc=64,Bi=new WeakMap,Hi=t=>t==="last"||t==="after",Bc=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,Ki=1e3,ve=(t,e)=>({line:t,text:e.slice(0,200)}),ut=4,Me={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},zi={Me:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Hc=class{
Hr(){this.cr=l,this.cg=l}
read(t){let e=T(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.cr=ro(t);else if(t.startsWith("NonPaged",e))this.cg=/^NonPaged +Paged$/.test(t.trim())?e:l;else if(t.startsWith("Tag",e))return this.au(t)}}
au(t){let[e,...s]=io(t);if((e==null?l:e.text)!=="Tag")return;let r=s.map(h=>h.text).join(" "),i=r===zi.verbose.join(" ");if(!i&&r!==zi.Me.join(" "))return;let a=s.map((h,d)=>{var u,c;return h.end-((c=(u=s[d-1])==null?l:u.end)!=null?c:e.start+ut)}),n=i?"verbose":this.fn(a,e.start),o=this.cr;return this.Hr(),{g:n,Kr:e.start,sort:o,ye:a.join()===Me[n].join()?a:l}}
fn(t,e){if(t.join()===Me.current.join())return"current";if(t.join()!==Me.oldest.join())return"old";let s=this.cg;return(s===l?e===0:s-e===12)?"oldest":"old"}},Qi={kind:"unread"};function Kc(t,{Kr:e,g:s},r){for(let i of[e,e-1,e+1]){if(!br(t,i))continue;let a=$e(t,i+ut,r,s);if(!(!a||i!==e&&!a.Zs))return Sr(t.slice(i,i+ut),a.numbers,t.slice(a.end))}}function qi(t,e,s,{g:r}){if(s<1||!br(t,e,s))return;let i=$e(t,e+s,Xi(r),r);if(!(!i||!zc(t,i.end)))return Sr(t.slice(e,e+s),i.numbers,t.slice(i.end))}var Xi=t=>Me[t].map(()=>Number.POSITIVE_INFINITY),zc=(t,e)=>e>=t.length||Q(t.charCodeAt(e))||Q(t.charCodeAt(e-2))||t.startsWith(ji,e),ji="UNKNOWN pooltag",Qc=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160)),qc=5e4,Xc=1024,jc=16,Zc=class{
constructor(t){this.al=[],this.ae=[],this.E=[],this.au=t}
push(t,e){if(t.length>Xc)return this.S(t,e);if(/^[ .\t]*$/.test(t))return"taken";let s=ao(t,this.au);if(s.kind==="other")return Ye(t)?"after":this.S(t,e);if(this.bU(),s.kind==="row")this.al.push(s.usage);else if(s.kind==="unread")this.aa(ve(e,t));else return this.aM={nonPaged:s.nonPaged,paged:s.paged},"last";return this.al.length<qc?"taken":"last"}
listing(){let{g:t,sort:e}=this.au;return{g:t,sort:e,rows:this.al,total:this.aM,unread:this.ae}}
S(t,e){return this.E.length>=jc?"after":(this.E.push(ve(e,t)),"other")}
bU(){for(let t of this.E)this.aa(t);this.E=[]}
aa(t){this.ae.length<Ki&&this.ae.push(t)}},Jc=64,Yc=class{
constructor(t,e,s){this.bN=!1,this.c=t,this.e=e,this.ag=s}
get Kt(){return this.bN}
get Ns(){return this.bE}
returnValue(t){let e=q(t.stack),s=t.stack.slice(e).find(h=>!h.inline),r=[...t.stack.slice(0,e)].reverse().find(h=>!h.inline);if(!(s&&ee(t.stack,t.stack.indexOf(s)))||!s.address||!r)return;if(this.ag.Vr().kind!=="undone"){this.bE={kind:"notArmedAgain"};return}let i=this.aQ();this.e.run(Au(s.address,this.ag.target.pointerSize));let a=this.fc(),n=ts(a,"eip","rip","pc");if(n!==s.address){this.bN=!0,this.bE={kind:"strayed",b:n};return}$c(i,this.aQ())||(this.bN=!0),this.ag.Gr().kind!=="applied"&&(this.bE={kind:"notArmedAgain"});let o=ts(a,"esp","rsp","sp");return a.get("$thread")===t.thread&&this.ey(o,r,s)?ts(a,"eax","rax","x0"):l}
aQ(){let{target:t,tag:e}=this.ag;return Ht(this.c,t,e)}
fc(){let t=Wt(this.c.query(Eu(this.ag.target.Ft))),{pointerSize:e}=this.ag.target;return new Map([...t].map(([s,r])=>[s,Y(r,e)]))}
ey(t,e,s){if(!t)return!1;if(this.ag.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=y(e.base,8),i=y(r,Jc);return J(r,t)<=0&&J(t,i)<=0}},$c=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,tf=["fadd","fabd"],ef=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),sf="(Inline)",rf="(Inline Function)",Zi=t=>t===4?3:4,af=5,lf=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],nf=/\+0x[0-9a-f]+(?=\s)/i,of=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),hf=40,Ji=58,df=(t,e)=>t.startsWith("(T) ",e)?T(t,e+3):e,uf=(t,e)=>e>=t.length||Q(t.charCodeAt(e)),Yi={pointerSize:l,base:l,m:l,gap:0,args:[]},cf=t=>t.charAt(T(t,0))==="#"&&yr(t)===l,ff=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,pf=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,$i=" (UTC ",mf=256,gf=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],bf=t=>"B*STND^".includes(t.charAt(T(t,0)))||t.includes(" - code ")||t.includes($i),Sf=24,kf=class{
constructor(t){this.cj=new ea,this.E=0,this.az=t,this.bK=t.kind==="targetGone"}
push(t){let e=this.bK?"after":this.bC(t);return this.bK=Hi(e),e}
xt(){let t=this.az;return t.kind==="targetGone"?t:p({},t,this.cj.place)}
bC(t){if(t.length>ht)return this.S();let e=Mr(t);if(e)return this.ft(e)?"taken":"after";if(_o(t))return this.ei(t.trim()),"taken";if(Ye(t))return"after";let s=this.cj.push(t);return s==="instruction"?"last":s==="symbol"?"taken":this.S()}
ft(t){return this.az.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.cj.place.symbol===l}
ei(t){let e=this.az;e.kind==="bugcheck"&&e.Jt.length===0?this.az=p({},e,{Jt:Pr(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.az={kind:"manualBreak"}:t.startsWith(ta)&&(this.az={kind:"other",a:t}))}
S(){return this.E++,this.E>Sf?"after":"other"}},ta="A fatal system error has occurred",wf=["*","(0x",ta],ea=class{
constructor(){this.place={}}
push(t){let e=co(t);if(e){let r=this.dL;return this.place={symbol:r,instruction:e},"instruction"}let s=Ao(t);return s===l?"other":(this.dL=s,this.place={symbol:s},"symbol")}},Et=t=>M(()=>Fo(t.query(Ou)),()=>{}),sa=(t,e)=>t!==l&&(e==null?l:e.time)!==l&&e.time!==t.time,ws={kind:"computed"},Pe=(t,e,s)=>Y(y(t,e),s==="x86"?4:8),kt=4,ct=(t,e,s)=>_e(t&e)===_e(s),_e=t=>t>>>0,ra=t=>(t<<6>>6)*kt,ia=({kind:t,rs:e},s,r)=>Pe(t==="relative"?s:rt(0,0),e,r),aa=[76,139,21],Df=7,Cf=7,la=t=>t!==l&&(t&240)===64,yf=16,Tf=12,Nf=4096,wt={kind:"undecided"},vf=3,Mf=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Pf=class{
constructor(t,e){this.dt=new Map,this.c=t,this.h=e}
before(t,e){let{Zt:s}=this.h,r=Ar(this.c,t,yf);if(!r||!s)return wt;let i=Wo(r,t,s),a=Ho(i,n=>this.cR(n),e&&_f(e));return a?this.bl(a,vf):wt}
cR(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return ce(this.c,t.address,this.h.pointerSize)}
bl(t,e){let s=this.cR(t);if(!s)return wt;let r=this.du(s);if(r.some(({name:n})=>Mf.test(n)))return wt;let i=Fr(r);if(i.kind==="pool")return i;let a=this.eH(s,e);return a.kind==="pool"?a:i.kind==="notPool"?i:a.kind==="undecided"&&t.kind==="slot"?Fr(this.du(t.address)):a}
eH(t,e){let{Zt:s}=this.h,r=e>0?this.c.readMemory(t,Tf):l,i=r&&s&&Bo(r,t,s);return i?this.bl(i,e-1):wt}
du(t){let e=this.dt.get(t);if(e)return e;let s=M(()=>Ko(this.c.query(qu(t,this.h.pointerSize))),()=>[]);return s.length>0&&this.dt.set(t,s),s}},_f=({address:t,symbol:e})=>t&&e&&y(t,-e.offset),Af=class{
constructor(t,e){this.cI=new Set,this.A=new Map,this.c=t,this.h=e,this.cK=new Pf(t,e)}
vs(t){let e=this.eo(t);if(e)return{kind:"foreign",stop:e};let s=Eo(t.stack);return s?{kind:"hit",of:s}:this.dZ(t)}
eo({xt:t,b:e,stack:s}){var r,i,a;if((t==null?l:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?l:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?l:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,Jt:t.Jt};if((t==null?l:t.kind)==="other")return{kind:"other",a:t.a};let n=(i=(r=s[0])==null?l:r.text)!=null?i:"";if(!kc(this.h,e)||!this.eB(e))return{kind:"other",a:n};let o=q(s),h=(a=s[0])==null?l:a.symbol,d=o===1&&h!==l&&gr(h);return o===0||d?{kind:"otherBreak",at:n}:l}
eB(t){if(this.cI.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cI.add(t),s}
dZ({b:t,stack:e}){var s,r;let i=q(e),a=e[i];if(!(a!=null&&a.address)||!ee(e,i))return{kind:"hit",of:"unknown"};let n=this.A.get(t);if(n)return{kind:"hit",of:n};let[o]=e.slice(0,i).reverse().filter(({inline:d})=>!d),h=this.cK.before(a.address,o);switch(h.kind){case"pool":return this.A.set(t,h.of),{kind:"hit",of:h.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(r=(s=e[0])==null?l:s.text)!=null?r:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},Ff=1e4,Ef=8,Rf=class{
constructor(){this.M=[],this.ae=[],this.E=[],this.cO="frames",this.cZ=!1,this.Y=!1,this.bn=!0}
get Ge(){return this.cZ||this.M.length>0}
get zi(){return this.M.length>0&&this.bn}
push(t,e){if(t.length>ht)return this.S(t,e);if(this.bg)return this.ed(t,e,this.bg);let s=Nr(t,this.cO);return s?this.ff(s,t,e):this.eQ(t,e)}
Qi(t,e){return this.S(t,e)}
listing(){return{qi:this.ct,frames:this.M,unread:this.M.length===0?[...this.ae,...this.E]:this.ae}}
ff(t,e,s){return t.text===""?!this.Ge||!this.cP(t)?this.S(e,s):(this.bg={row:t,line:ve(s,e)},"taken"):this.cP(t)?(this.bU(),this.cB(t),"taken"):"after"}
ed(t,e,{row:s,line:r}){this.bg=l;let i=Nr(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.E.push(r),this.push(t,e)):(this.cB(p({},s,{text:i.text,symbol:i.symbol})),"taken")}
eQ(t,e){let s=T(t,0);if(s===t.length)return this.M.length>0&&this.Q===l?"after":"taken";let r=yr(t);return r?this.au(r):If(t,s)?(this.Y=!0,this.ar!=="frames"&&(this.ar=t.includes(Uf)?"unwinding":"frames"),"taken"):this.Ge?Gf(t)?(this.M.length===0&&(this.bn=!1),this.ar="frames","taken"):Vf(t,s)?"taken":Ye(t)?"after":this.S(t,e):this.S(t,e)}
au(t){return this.M.length>0?"after":(this.cZ=!0,this.cO=t,"taken")}
cP(t){var e;if(this.M.length===0)return!0;if(this.M.length>=Ff)return!1;let s=(e=this.ct)==null?l:e.pointerSize;return s!==l&&t.pointerSize!==l&&s!==t.pointerSize?!1:t.number===l||this.Q===l?t.number===this.Q:t.number>this.Q}
cB(t){var e,s;this.M.length===0&&((e=t.number)!=null?e:this.ae.length)>0&&(this.bn=!1);let r=this.eA(t),i=r?l:this.dv;this.ar=l,this.Q=t.number,(s=this.ct)!=null||(this.ct=qo(t)),t.text.startsWith("0x")&&(this.Y=!0),this.M.push(xf(t,i,{doubtful:this.Y,afterGap:r})),t.inline||(this.dv=t.m===vt?l:t.m)}
eA({number:t,symbol:e}){return this.M.length===0?!this.bn:this.Q!==l&&t!==this.Q+1?!0:this.ar==="frames"||this.ar==="unwinding"&&(e==null?l:e.name)!==""}
S(t,e){return this.Ge?this.E.length>=Ef?"after":(this.E.push(ve(e,t)),"other"):this.Y?"after":"other"}
bU(){this.E.length>0&&this.Q===l&&(this.ar="frames");for(let t of this.E)this.ae.length<Ki&&this.ae.push(t);this.E=[]}};function xf(t,e,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:n}=t,o={text:i,args:a,inline:n,doubtful:s};return e!==l&&(o.address=e),t.symbol!==l&&(o.symbol=t.symbol),t.base!==l&&(o.base=t.base),t.m!==l&&(o.m=t.m),t.source!==l&&(o.source=t.source),r&&(o.afterGap=!0),o}var If=(t,e)=>t.startsWith("WARNING: ",e)&&na.test(t)||t.charAt(e)==="<"&&na.test(t),Uf="unwind information not available",na=/\b(?:frames?|unwind\w*|stack)\b/i,Of=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Vf=(t,e)=>Of.some(s=>t.startsWith(s,e)),Gf=t=>t.length<=Lf&&Wf.test(t),Lf=120,Wf=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,oa=24,Ds=(t,e)=>({kind:"unreadable",missing:t,vt:ha(e)}),ha=t=>t.slice(0,3).join(" / ").slice(0,200),Bf=class{
constructor(t,e){this.ce=new Set,this.aD={Ms:0,most:0},this.r=t,this.cm={rule:e,next:new Map}}
get ends(){return this.aD}
add(t){let e=this.es(t);e&&this.ce.delete(e),this.ce.add(t);let s=Array.from(this.ce,({end:r})=>r);return this.aD={Ms:Math.min(...s),most:Math.max(...s)},e}
find({sp:t,fp:e},s){let r=U(t),i=[],a=this.cm,n=0,o=e&&z(t,e);for(;;){let h=this.bl(a.rule,r,n,o,s);if(!h||!this.bO(s,h.at,1))return;let d=a.next.get(_t(s,h.at));if(!d||!this.eG(d.ne,s,h.at))return;if(i.push(h),"known"in d.to){let u=this.ep(d.to.known,i,t,s);return u&&{known:d.to.known,frames:u}}a=d.to,n=h.at+this.r,o=h.link}}
es(t){var e;let{oe:s}=t,r=this.cm,i;for(let[a,n]of s.entries()){let o=U(n.ne),h=(e=r.next.get(o.low))==null?l:e.to,d=s[a+1];if(!d){h&&"known"in h&&(i=h.known),r.next.set(o.low,{ne:o,to:{known:t}});break}let u=h&&"rule"in h?h:{rule:d.rule,next:new Map};r.next.set(o.low,{ne:o,to:u}),r=u}return i}
bl(t,e,s,r,i){switch(t.kind){case"fixed":return{base:s,at:s+t.bytes};case"entered":return{base:s-this.r,at:s,link:r};case"linked":{if(r===l||r<s||!this.bO(i,r,1))return;let a=this.r===4||_t(i,r+4)===e.high?_t(i,r)-e.low:l;return{base:r,at:r+this.r,link:a}}}}
ep({oe:t},e,s,r){var i;let a=[];for(let n=0;n<e.length;n++){let o=e[n],h=(i=t[n])==null?l:i.frame;if(!o||!h||!this.bO(r,o.at,1+h.args.length))return;a.push(new Hf(h,o,s,r,this.r))}return a}
bO(t,e,s){return e>=0&&e+s*this.r<=t.length}
eG({high:t,low:e},s,r){return _t(s,r)!==e?!1:this.r===4||_t(s,r+4)===t}},Hf=class{
constructor({address:t,text:e,symbol:s,m:r,inline:i,doubtful:a,args:n},o,h,d,u){this.address=t,this.text=e,this.symbol=s,this.m=r,this.inline=i,this.doubtful=a,this.dq=n.length,this.cl=o,this.dF=h,this.cJ=d,this.r=u}
get base(){return y(this.dF,this.cl.base)}
get args(){let t=[];for(let e=1;e<=this.dq;e++){let s=this.cl.at+e*this.r,r=yt(this.cJ,s,this.r);r&&t.push(r)}return t}},da=4096,Kf=3,ua=32,zf=class{
constructor(t){this.G=new Map,this.co=new Set,this.aD=new Map,this.dh=!0,this.r=t}
get Bt(){return this.G.size===0}
zr(t,e,s,r){var i,a;let{b:n,sp:o,thread:h}=t;if(!this.dh||!Zo(e,s))return;let d=Qf(n,o,e);if(!this.co.has(d)){this.co.add(d);return}let u=this.eI(t,e,r);if(!u)return;h&&this.aD.set(h,y(o,u.end));let[c]=u.oe;if(!c)return;let f=(i=this.G.get(n))!=null?i:new Bf(this.r,c.rule);this.G.set(n,f);let m=f.add(u);u.zt=(a=m==null?l:m.zt)!=null?a:0,u.Qt||(u.Qt=(m==null?l:m.Qt)===!0)}
Qr({b:t,sp:e,thread:s}){var r;let i=(r=this.G.get(t))==null?l:r.ends,a=s&&this.aD.get(s),n=a&&z(e,a);if(n===l||!i)return;let o=Math.min(n,i.most,da);return o>=i.Ms?o:l}
qr(t,e){var s;let r=(s=this.G.get(t.b))==null?l:s.find(t,e);if(!r)return;let{known:i,frames:a}=r;return i.zt+=1,i.zt%ua===0||!i.Qt?l:a}
Xr(t,e,s){var r;let i=(r=this.G.get(t.b))==null?l:r.find(t,e);if(!i)return;if(qf(i.frames,s)){i.known.Qt=!0;return}this.clear(),this.dh=!1;let{zt:a,oe:n}=i.known,o=Math.floor(a/ua)+Number(ca(n));return{frames:n.map(({frame:h})=>h),hits:Math.max(0,a-o)}}
clear(){this.G.clear(),this.co.clear(),this.aD.clear()}
eI({b:t,sp:e,fp:s},r,i){var a,n;let o=[],h=0,d=t;for(let[c,f]of r.entries()){let m=f.address===d?i(d):l,b=f.base&&z(e,f.base);if(!m||!f.m||b===l)return;let S=c===0,k=c===r.length-1;switch(m.kind){case"fixed":if(b!==h||f.args.length>0||m.Te&&!k)return;h+=m.bytes+this.r;break;case"entered":if(!S||b!==-this.r)return;h+=this.r;break;case"linked":if(b<h||S&&f.base!==s)return;h=b+2*this.r}o.push({frame:f,rule:m,ne:f.m}),d=f.m}let u=(n=(a=o[o.length-1])==null?l:a.frame.args.length)!=null?n:0;return h+=u*this.r,h<=da?{oe:o,end:h,zt:0,Qt:!ca(o)}:l}},Qf=(t,e,s)=>[t,...s.map(({base:r,m:i})=>`${r&&z(e,r)} ${i}`)].join(),ca=t=>t.some(({rule:e})=>e.kind==="linked"),qf=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,m:i,text:a,args:n},o)=>{let h=e[o];return s===(h==null?l:h.address)&&r===(h==null?l:h.base)&&i===(h==null?l:h.m)&&a===(h==null?l:h.text)&&n.join()===(h==null?l:h.args.join())}),fa=t=>U(t).low&4095,pa=10,Xf=3,Ae=t=>Number.parseInt(t,16),Cs=t=>t!=null&&t.startsWith("00000000")?Ae(t):l,jf=class{
constructor(t,e){this.i=new Map,this.c=t,this.ck=e}
jr(t){return this.i.has(t)||this.i.set(t,this.bG(t)),this.i.get(t)}
clear(){this.i.clear()}
bG(t){let e=G(this.c,Uu(t,this.ck));if(this.ck===4)return eh(t,Jo(e));let s=Yo(e);return s&&Zf(t,s)?{kind:"fixed",bytes:s.Ys,Te:s.Te}:l}},Zf=(t,{Js:e,end:s})=>J(e,t)<0&&J(t,s)<0,Jf=class{
constructor(t,e,s,r=oa){this.dB=new Map,this.c=t,this.h=e,this.l=s,this.bj=r,this.i=new zf(e.pointerSize),this.cn=new jf(t,e.pointerSize)}
begin(){this.cq&&(this.aS=Ir(G(this.c,Lu)))}
read(t){var e;let s=this.i.Bt?[]:this.fv(),r=Er(s.filter(o=>!ma.test(o)),this.h);if(!r)return this.eZ(t);let i=p({},r,{processor:(e=r.processor)!=null?e:this.eY(r.registers)});this.ec(s);let a=this.fj(i),n=a&&this.i.qr(i,a);return n?{kind:"read",reading:p({xt:t},i,{stack:n,Ps:a})}:this.fB(t,i,a)}
eZ(t){let e=Xo(this.c,this.h,t,this.bj);return e.kind==="read"&&this.dn(e.reading,e.reading.stack),e}
fv(){let{Ft:t}=this.h;return this.cq?G(this.c,fn(this.cq,t)):[]}
get cq(){let{Zt:t}=this.h;return t==="arm64"?l:t}
eY(t){let e=t.get("gdtr"),s=e&&this.dB.get(e);if(s!==l||!this.h.Ft.includes("$prcb"))return s;let r=Wt(G(this.c,xu)),i=xr(r,this.h);return e&&i!==l&&this.dB.set(e,i),i}
fB(t,e,s){let r=this.c.query(Iu(this.bj,this.h.pointerSize===4)),i=Rr(r,e.b);if(!i)return Ds("stack",r);let a=s&&this.i.Xr(e,s,i);return a&&this.l({kind:"stacksDiffer"}),this.dn(e,i),{kind:"read",reading:p({xt:t},e,{stack:i,Ps:s}),doubted:a}}
dn(t,e){this.aS&&this.i.zr(t,e,this.bj,s=>this.cn.jr(s))}
fj(t){let e=this.i.Qr(t);return e===l?l:this.c.readMemory(t.sp,e)}
ec(t){var e,s;if(ga(t)===((e=this.aS)==null?l:e.listing))return;let r=Ir(t);(r==null?l:r.places)!==((s=this.aS)==null?l:s.places)&&(this.i.clear(),this.cn.clear()),this.aS=r}},ma=/^\s*[0-9a-f`]{8,17}\s/i,ga=t=>t.filter(e=>ma.test(e)).join(),Yf=16,$f=2*3600,tp=20,ep=60,sp=30,rp=class{
constructor(t,e){this.t=0,this.A={alloc:0,free:0,unknown:0},this.bF=0,this.cY=!1,this.D=t,this.aO=e,this.bJ=new Af(t.rt,t.target),this.bB=new Jf(t.rt,t.target,t._s,e.frames),this.cs=t.rt.now(),this.O=this.cs}
run(t=!1){let e=this.fy(t),{Kt:s}=this.D.As;return{end:e,hits:this.t,Ar:this.A,seconds:this.bx(),Kt:s}}
fy(t){return M(()=>{var e;for(this.aq=Et(this.D.rt),this.D.qt.begin(this.D.target,this.aq),this.bB.begin(),t&&this.fq();;){let s=(e=this.dY())!=null?e:this.fl();if(s)return s}},({call:e,message:s})=>({kind:"failed",call:e,message:s}))}
fq(){let{target:t,qt:e}=this.D,s=this.bB.read(l);if(s.kind!=="read")return;let{reading:r}=s,i=this.bJ.vs(r);if(i.kind!=="hit")return;let a=p({},r,{process:l});this.bC(a,i.of,e.Fs(r,t,!0))}
fl(){let{changes:t,$:e}=this.D,s=e()?t.run(_u):[];if(!e())return{kind:"superseded"};let r=Mo(s);if((r==null?l:r.kind)==="targetGone")return{kind:"targetGone",a:r.a};let i=r?"yes":this.ew();if(i==="no")return ba(s);r&&(this.aq=l);let a=this.bB.read(r);return a.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${a.missing} in the answer: ${a.vt}`}:(a.doubted&&this.D.y.Ht(a.doubted),i==="unknown"&&this.D.qt.Es(a.reading)?ba(s):this.eP(a.reading))}
ew(){let t=this.aq;return this.aq=Et(this.D.rt),!t||!this.aq?"unknown":sa(t,this.aq)?"yes":"no"}
eP(t){let{target:e,qt:s}=this.D,r=!this.cY;this.cY=!0;let i=this.bJ.vs(t);if(i.kind==="hit"){let n=r?s.Fs(t,e,!1):"new";return this.bC(t,i.of,n)}s.Rs(t);let a=r&&s.xs;return p({kind:"foreign",stop:i.stop},a&&{Pr:a})}
bC(t,e,s){return this.D.qt.Rs(t),s==="repeat"?l:this.fb(t,e,s==="unknown")}
fb(t,e,s){this.bF=e==="unknown"?this.bF+1:0,this.t+=1,this.A[e]+=1;let{y:r,As:i}=this.D,a=r.record(t,e,i,s);return this.cv(),i.Ns?sh(i.Ns):a==="full"?{kind:"tooManyBlocks"}:l}
dY(){if(this.bF>=Yf)return{kind:"unknownHits",count:this.bF};if(this.t>=this.aO.hits)return{kind:"hits"};let{seconds:t}=this.aO;return t!==l?this.bx()>=t?{kind:"seconds"}:l:this.ex()}
ex(){let t=this.bx();if(this.t<tp||t<ep)return;let e=this.t/t;return this.aO.hits/e>$f?{kind:"tooSlow",_r:e}:l}
cv(){let t=this.D.rt.now();if(t-this.O<sp*1e3)return;this.O=t;let{_s:e,target:s}=this.D,r=this.aO.hits;e({kind:"progress",hits:this.t,Zr:r,seconds:this.bx(),target:s})}
bx(){return(this.D.rt.now()-this.cs)/1e3}},ba=t=>({kind:"notRun",vt:ha(t.filter(e=>e.trim()!==""))}),ys=4096,ip=4,ap=new Uint8Array,lp=64,np=128,ft=t=>U(t).low%ys,Sa=8,ka=(t,e)=>`${t}+0x${e.toString(16)}`,op=5e4,hp=class{
constructor(t=op){this.da=new Map,this.G=[],this.aU=t}
Xt(t){let e=ah(t),s=this.da.get(e);if(s!==l)return s;if(this.he&&t.length>0)return this.Xt([]);let r=this.G.length;return this.da.set(e,r),this.G.push(t),r}
at(t){var e;return(e=this.G[t])!=null?e:[]}
get all(){return this.G}
get size(){return this.G.length}
get he(){return this.G.length>=this.aU}};function dp({address:t,inline:e,text:s}){return t!==l&&!e?t:s}var up=3,cp=8,se=16,re=8,wa=4,Fe=class{
constructor(){this.L=new Map,this.aM=0}
get count(){return this.aM}
add(t,e=1){var s;let r=nh(t);this.L.set(r,((s=this.L.get(r))!=null?s:0)+e),this.aM+=e}
yt(t){t.L.forEach((e,s)=>{this.add(Br(s),e)})}
Jr(t){var e;let s=0,r=0,i=N(this.L.keys(),(a,n)=>a-n);for(let a of i){if(s>=this.aM*t)break;s+=(e=this.L.get(a))!=null?e:0,r=Br(a)}return r}},fp={allocs:0,frees:0};function pp(t,{tt:e,asked:{there:s,gone:r},underWay:i,s:a}){let n=b=>t.reduce((S,k)=>S+b(k),0),o=e.kind==="floor"?e.missed:fp,h=o.frees+n(b=>b.ir)-n(b=>b.Ct)-r.size,d=Math.max(0,h),u=o.allocs+n(b=>b.Ut),c=Math.min(d,u+o.frees+i),f=s.size+r.size<a?d:c,m=Math.max(0,-h);return{count:d,ws:c,hits:m+Math.max(0,f-o.frees)}}var Da=.95,Ts=t=>t.Jr(Da),mp=(t,e,s)=>t*2<=e&&e-t>s*2;function Ca(t,{count:e,ws:s},{there:r,gone:i},{lastHit:a,k:n}){let o=t.filter(({block:x})=>!i.has(x)),h=o.filter(({block:x})=>r.has(x)).length,d=Math.min(e,Math.min(h,s)+o.length-h),u=o.length-d;if(u===0&&o.length>0)return;let c=new Fe;c.yt(n);for(let{block:x,hit:Ws}of t)i.has(x)&&c.add(a-Ws);let f=Ts(c),m=o.filter(({hit:x})=>mp(x,a,f)).length,b=Math.max(0,m-d),S=Hr(o,x=>x.charged),k={blocks:u,old:b,_:oh(S)},P=ya(S,u,o.length);if(P!==l)return p({},k,{bytes:P});let Z=ya(Hr(o,x=>x.requested),u,o.length);return Z===l?k:p({},k,{requested:Z})}var ya=(t,e,s)=>t.length<s?l:t.slice(0,e).reduce((r,i)=>r+i,0),Ta=2e5,Na=class ln{
constructor(e=Ta,s=new Map){this.Tt=e,this.ah=s}
alloc(e,s){let r=this.ah.get(e);return!r&&this.ah.size>=this.Tt?{kind:"full"}:(this.ah.set(e,s),r?{kind:"seenAgain",Le:r}:{kind:"booked"})}
free(e,s,r){let i=this.ah.get(e);return i?(this.ah.delete(e),i.tag===s&&gp(i.charged,r)?{kind:"matched",allocation:i}:{kind:"other",Le:i}):{kind:"unmatched"}}
get s(){return this.ah}
copy(){return new ln(this.Tt,new Map(this.ah))}},gp=(t,e)=>t===l||e===l||t===e,va={bytes:0,of:0},bp=({bytes:t,of:e},s)=>s===l?{bytes:t,of:e}:{bytes:t+s,of:e+1},Ma=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),va),Sp=512,Pa=class{
constructor(){this.L=new Map,this.aL=Number.POSITIVE_INFINITY,this.aG=0,this.aT=!0}
add(t,e=1){this.aL=Math.min(this.aL,t),this.aG=Math.max(this.aG,t);let s=this.L.get(t);s===l&&this.L.size>=Sp?this.aT=!1:this.L.set(t,(s!=null?s:0)+e)}
yt(t){for(let[e,s]of t.L)this.add(e,s);this.aL=Math.min(this.aL,t.aL),this.aG=Math.max(this.aG,t.aG),this.aT=this.aT&&t.aT}
Me(){if(this.L.size===0)return;let t=this.aL,e=this.aG,s=this.aT?this.eO():l;return{smallest:t,largest:e,ls:s}}
eO(){let t=N(this.L,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},kp=class nn{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.ot=va,this.Dt=0,this.Ct=0,this.Ot=0,this.s={count:0,charged:0,ve:0},this.Vt=new Map,this.k=new Fe,this._=new Pa,this.tag=e,this.stack=s}
Yr({kind:e,number:s,time:r,charged:i}){var a;this.hits[e]++;let n={hit:s,time:r};(a=this.first)!=null||(this.first=n),this.last=n,e==="alloc"&&i!==l&&this._.add(i)}
$r({charged:e}){this.s.count++,e===l?this.s.ve++:this.s.charged+=e}
gone({charged:e,hit:s},r){this.k.add(r.number-s),this.s.count--,e===l?this.s.ve--:this.s.charged-=e}
ti(e){var s;this.Vt.set(e,((s=this.Vt.get(e))!=null?s:0)+1)}
copy(){let e=new nn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.s,this.s),e.ot=this.ot,e.Dt=this.Dt,e.Ct=this.Ct,e.Ot=this.Ot,e.k.yt(this.k);for(let[s,r]of this.Vt)e.Vt.set(s,r);return e._.yt(this._),e.first=this.first,e.last=this.last,e}},wp=class on{
constructor(e=new Na){this.be=new Map,this.bp=!1,this.aV=e}
get he(){return this.bp}
Is(e){let s=this.cz(e.tag,e.stack);s.Yr(e),e.kind==="alloc"?this.dV(e,s):e.kind==="free"&&this.eq(e,s)}
stacks(e){let s=[];return this.be.forEach((r,i)=>{(e===l||i===e)&&s.push(...r.values())}),s}
s(){let e=new Map;return this.aV.s.forEach((s,r)=>{let i=p({},s,{block:r}),a=e.get(s.stack);a?a.push(i):e.set(s.stack,[i])}),e}
copy(){let e=new on(this.aV.copy());return e.bp=this.bp,this.be.forEach((s,r)=>{let i=new Map;s.forEach((a,n)=>{i.set(n,a.copy())}),e.be.set(r,i)}),e}
dV(e,s){if(e.block===l){s.unlocated.alloc++,s.ot=bp(s.ot,e.requested);return}let r=dh(e),i=this.aV.alloc(e.block,r);if(i.kind==="full"){this.bp=!0,s.Ot++;return}i.kind==="seenAgain"&&this.dr(i.Le,e),s.$r(r)}
eq(e,s){if(e.block===l){s.unlocated.free++;return}let r=this.aV.free(e.block,e.tag,e.charged);if(r.kind==="matched"){let i=this.cz(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i.ti(e.stack);return}r.kind==="other"&&this.dr(r.Le,e),s.Dt++}
dr(e,s){let r=this.cz(e.tag,e.stack);r.gone(e,s),r.Ct++}
cz(e,s){var r,i;let a=(r=this.be.get(e))!=null?r:new Map;this.be.set(e,a);let n=(i=a.get(s))!=null?i:new kp(e,s);return a.set(s,n),n}},Dp=2e3;function _a(t,{block:e,charged:s}){var r;let i=(r=t.charged)!=null?r:s;return p({},t,{block:e,blockFrom:"place",charged:i})}var Cp=class{
constructor(t=Ta){this.o=[],this.aU=t,this.ai=new wp(new Na(t))}
record(t,e=!1){return this.o.push({hit:t,We:e&&t.block===l}),this.cH()}
Be(t){let e=this.o.find(({hit:s,We:r})=>r&&s.number===t.hit);return e&&(e.hit=_a(e.hit,t),e.We=!1),this.cH()}
stacks(t){return this.ac().stacks(t)}
s(){return this.ac().s()}
ac(){if(this.o.length===0)return this.ai;let t=this.ai.copy();for(let{hit:e}of this.o)t.Is(e);return t}
cH(){let t=this.o.findIndex(({We:r})=>r),e=t<0?this.o.length:t,s=Math.max(e,this.o.length-Dp);for(let{hit:r}of this.o.splice(0,s))this.ai.Is(r);return this.ai.he?{kind:"tooManyOutstanding",Tt:this.aU}:{kind:"recorded"}}},yp=class{
constructor(){this.bh=0,this.dK=0,this.dG=0}
add(t){this.bh++,this.dK+=t,this.dG+=t*t}
get si(){if(this.bh===0)return 0;let t=this.dK/this.bh;return Math.max(0,this.dG/this.bh-t*t)}},Tp=class{
constructor(t){this.fi=new Map,this.ea=new Map,this.bu=t}
site(t){var e;return this.cW(this.fi,t,(e=this.bu.skip)!=null?e:[])}
It(t){return St(this.bu.stacks.at(t))}
caller(t){return this.cW(this.ea,t,[])}
cW(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bu;t.set(e,Gr(r.at(e),i!=null?i:[],s))}return t.get(e)}},Np=1e3,vp=5e4,Mp=new Set(["counters","doubted","gone","change","end","recheck"]),Aa="left",Fa={there:new Set,gone:new Set},Pp=t=>p({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ea=class{
constructor(t,e=()=>"unreadable"){this.stacks=new hp,this.modules=[],this.places=[],this.aw=new Cp,this.br=[],this.bz=new Map,this.ap=new Map,this.W=[],this.A={alloc:0,free:0,unknown:0},this.bV=0,this.bZ=new yp,this.p=0,this.aE=!1,this.bR=!1,this.cd=!1,this.bk=new Map,this.aB=Fa,this.bv=new Map,this.bX=new Map,this.aK=new Map,this.ad=[],this.start=t,this.I=e}
get tag(){return this.start.tag}
get lastHit(){return this.p}
get entries(){return this.br}
get ri(){return this.t-this.bV}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.bR?"left":"cutOff":l}
get arming(){var t;return(t=this.aj)==null?l:t.state}
take(t){var e;switch(this.aa(t),this.N=l,t.type){case"modules":this.modules=t.modules;break;case"stack":this.bz.set(t.index,this.stacks.Xt(t.frames.map(Pp)));break;case"hit":return this.fr(t);case"process":this.aK.set(t.address,t);break;case"located":this.fs(t);break;case"places":this.places=t.places;break;case"counters":this.fo(t);break;case"doubted":this.bk.set((e=this.bz.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.ao=t.missed?l:this.dU(),this.aE=!0;break;case"blocks":this.aB={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.ap.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.aj=t);break;case"end":this.bR=t.why===Aa,this.cV=t.uptime,this.cU=t.time;break;case"recheck":this.ad=[...this.ad,bh(t,this.ad)];break;case"image":break}return"taken"}
get Ae(){return this.cV}
get ii(){return this.cU}
get f(){return this.ad}
get it(){return{before:this.K,after:this.aE?this.ao:l}}
held(){return this.aw.s()}
freed(){let t=new Map;for(let s of this.W)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s==="free"&&e.push({block:i,charged:r})}),e}
counts(){return this.A}
get li(){return this.bZ.si}
tt(){return this.aE?this.cd?{kind:"unknown",why:"mayRepeat"}:this.bk.size>0?{kind:"unknown",why:"doubted"}:hh(this.K,this.ao,this.A):{kind:"unknown",why:"notClosed"}}
Bt(){return this.t===0&&this.tt().kind==="exact"}
booked(){let t=this.tt();if(t.kind==="unknown"||this.Bt())return;let e=t.kind==="exact"?1:t.rr,s=this.t;return s===0?e:e*(s-this.Nt())/s}
get t(){return this.A.alloc+this.A.free+this.A.unknown}
isWhole(){return this.tt().kind==="exact"&&this.Nt()===0}
recent(t){return this.W.slice(-t)}
He(t){return this.stacks.at(t.stack)}
ni(t){var e;return(e=this.bk.get(t))!=null?e:0}
pt(){return this.aw.stacks(this.tag)}
sites(t){let e=is(this.pt(),{stacks:this.stacks,modules:this.modules,skip:t}),s=this.aw.s(),r=this.cy(e);return e.map(i=>{var a;if(!i.s||i.allocs===0)return{use:i};let n=[];for(let h of i.stacks)for(let d of(a=s.get(h))!=null?a:[])n.push(d);let o=Ca(n,r,this.aB,{lastHit:this.p,k:i.k});return{use:i,holding:o}})}
Oe(t){return this.aK.get(t)}
get asked(){return this.aB}
Wt(){return this.cy(is(this.pt(),{stacks:this.stacks}))}
Nt(){var t;return(t=this.N)!=null||(this.N=this.ef()),this.N}
Ut(){let t=this.pt();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:Ma(t.map(({ot:e})=>e))}}
ef(){let t=is(this.pt(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.Ut,0)+this.cy(t).hits}
oi(){let t=this.W.filter(e=>e.kind==="alloc"&&this.di(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.Wt().count>0?this.dz():[]}
dz(){let t=[];return this.aw.s().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cy(t){return pp(t,{tt:this.tt(),asked:this.aB,underWay:this.fw(),s:this.dz().length})}
fw(){let t=0;return this.bv.forEach((e,s)=>{this.di({number:s,thread:e})&&t++}),t}
di({number:t,thread:e}){return e?this.bX.get(e)===t:this.p-t<Sa}
re(t,e){return Gr(t,this.modules,e)}
Ke({site:t,stacks:e}){var s;if(!t)return{kind:"owner"};let r=e.map(n=>({stack:this.stacks.at(n),gt:t.gt})),i=Wr(r),{address:a}=t.frame;return i.kind==="owner"||!a?i:Wr(r,(s=this.ap.get(a))!=null?s:this.I(a))}
fr(t){var e;let s=(e=this.bz.get(t.stack))!=null?e:this.stacks.Xt([]),r=p({},t,{stack:s,tag:this.tag});this.p=r.number,this.A[r.kind]++,this.bZ.add(this.A.alloc-this.A.free),this.aE=!1,this.cd||(this.cd=t.mayRepeat===!0),this.aB=Fa,this.ad=[],r.thread&&this.bX.set(r.thread,r.number),r.kind!=="alloc"&&!r.block&&this.bv.set(r.number,r.thread),this.W.push(r),this.W.length>Np&&this.W.shift();let{kind:i}=this.aw.record(r,t.open);return i==="recorded"&&!this.stacks.he?"taken":"full"}
fs(t){this.aw.Be(t),this.bv.delete(t.hit);for(let e=this.W.length-1;e>=0;e--){let s=this.W[e];if((s==null?l:s.number)===t.hit){this.W[e]=_a(s,t);break}}}
fo({at:t,counts:e}){t==="armed"?this.K=e:this.ao=e,this.aE=t!=="armed"}
dU(){return this.K&&{allocs:this.K.allocs+this.A.alloc,frees:this.K.frees+this.A.free}}
aa(t){this.br.length>=vp&&!Mp.has(t.type)||(this.br.push(t),t.type==="hit"&&this.bV++)}},Ra=4096,xa=256;function Ia(t,{charged:e,requested:s}){if(t===l)return!0;if(e!==l)return t===e;if(s===l)return!0;let r=s+(s+xa<Ra?xa:2*Ra);return s<=t&&t<=r}var _p=2e5,Ap=1e3,Ns=-1,Fp=class{
constructor(t){this.p=new Map,this.d={alloc:[],free:[]},this.ab={alloc:0,free:0},this.af=new Map,this.lastHit=0,this.aH=0,this.av={},this.hi=t}
located(t,e,s){var r,i;this.lastHit=Math.max(this.lastHit,s),this.dJ(t,s,e);let a=t==="alloc"&&this.af.get(s);if(a&&(a.block=e),((i=(r=this.p.get(e))==null?l:r.hit)!=null?i:0)>s||(this.p.delete(e),this.p.set(e,{kind:t,hit:s}),this.p.size<=_p))return;let n=this.p.keys().next();n.done||this.p.delete(n.value)}
unlocated(t,e,s){this.lastHit=Math.max(this.lastHit,e),this.dJ(t,e,l),s?this.d[t]=[...this.d[t],e]:this.ab[t]=e}
found(t,e){this.d[t]=this.d[t].filter(s=>s!==e)}
gap(){this.aH=this.lastHit,this.av={}}
hs(t,e){var s;let r=this.av[t==="alloc"?"free":"alloc"];return r!==l&&((s=r.block)!=null?s:e)===e}
get Us(){var t,e;return(e=(t=this.av.alloc)==null?l:t.hit)!=null?e:this.aH>0?Ns:l}
nr(t,e,s){let r=t===l?l:this.af.get(t);return r?(s==null?l:s.kind)==="inUse"&&!Ia(s.bytes,r._)?!1:r.block===l||r.block===e:t===Ns}
pr(t){var e;return((e=this.p.get(t))==null?l:e.kind)==="alloc"&&!this.hi(t)}
kr(t){return!this.p.has(t)}
get gr(){var t,e,s,r;return(r=(s=this.af.get((e=(t=this.av.alloc)==null?l:t.hit)!=null?e:Ns))==null?l:s._)!=null?r:{}}
ht(t,e){let s=this.p.get(e);return(s==null?l:s.kind)===t&&s.hit>this.aH?s.hit:l}
ui(t,e){let s=this.p.get(t);return s?s.hit<=e?this.ht("alloc",t):l:this.aH===0?0:l}
mr(t,e){let s=this.ht(t,e);return s!==l&&this.Pe(t,s)}
Pe(t,e){return e>this.aH&&this.ze(t==="alloc"?"free":"alloc",e)}
ze(t,e,s=Number.POSITIVE_INFINITY){return this.ab[t]>e?!1:!this.d[t].some(r=>r>e&&r<s)}
pi(t,e){if(this.af.set(t,{_:e}),this.af.size<=Ap)return;let s=this.af.keys().next();s.done||this.af.delete(s.value)}
dJ(t,e,s){var r,i;e>=((i=(r=this.av[t])==null?l:r.hit)!=null?i:0)&&(this.av[t]={hit:e,block:s})}},Ep=28,vs=(t,e=!1)=>({place:t,mi:e,jt:0,Lt:0,x:0,ue:0,blocks:new Set,shown:new Map,open:new Map});function Rp({key:t,nt:e},{pointerSize:s}){let{kind:r,address:i}=t,a=Dh(t,e,s),n=(o,h)=>vs({kind:r,key:i,where:o,holds:h});return[...a.map(o=>n(o,"block")),...a.map(o=>n(o,"header"))]}var Ua=({header:t},{$t:e})=>e&&(t==null?l:t.kind)==="unreadable",xp=3,Oa=t=>new Set(t.map(({place:e})=>"register"in e.where)).size===2,Ip=class{
constructor(){this.i=new Map}
of(t,e){let s=this.i.get(t);if((s==null?l:s.places)===e.length)return s.gi;let r=Qr(e.map(({shown:i})=>i.get(t)));return this.i.set(t,p({places:e.length},r&&{gi:r})),r}
mt(t){this.i.delete(t)}
Si(){this.i.clear()}};function Va({block:t,header:e}){return(e==null?l:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var Up=4,Op=class{
constructor(){this.o=[]}
hold(t,e){this.o=[...this.o,{vt:t,ordinal:e}]}
ki(){this.o=[]}
ie({x:t,hits:e,wi:s},r){if(this.o.length===0)return[];let i=({vt:{hit:n},ordinal:o})=>t>n||s<=n&&(r||e-o>=Up),a=this.o.filter(i).map(({vt:n})=>n);return this.o=this.o.filter(n=>!i(n)),a}},Ga=3,Vp=2,Gp=2,Lp=(t,e)=>t.some(({mi:s,jt:r,Lt:i,blocks:a})=>s||r>=Ga&&(e?r:a.size)>=Vp&&i>=Gp);function La({block:t,header:e},{hit:s,kind:r,before:i},a){if(r==="free"||(e==null?l:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let n=a.ht("free",t);return n!==l&&a.ze("alloc",n,s)}function Wp(t,e,{block:s},r){var i,a;let n=t.shown.get(e);if((n==null?l:n.block)!==s){let d=t.ue+1;return r||d>0?l:p({},t,{ue:d})}let o=(a=(i=t.open.get(s))==null?l:i.ut)!=null?a:!0;t.open.delete(s);let h=p({},t,{ue:t.ue-1});return Ee(h,{hit:e,block:s,$:!0,ut:o})}function Wa({$:t,Gt:e,hit:s},r){return t||e!==l&&r.ze("alloc",e,s)}var Ee=(t,{hit:e,block:s,$:r,ut:i})=>p({},t,{x:r?Math.max(t.x,e):t.x,jt:t.jt+1,Lt:t.Lt+(r?1:0),blocks:i?t.blocks:new Set([...t.blocks,s])}),Re=(t,e)=>t!==l&&e!==l&&t!==e,Ba=16,Bp=20,Hp=4,Kp=24,zp=256,Qp=8,qp=100,Xp=Ga,jp=2,Zp=class{
constructor(t,e,s){this.d=[],this.O=new Map,this.bI=new Ip,this.o=new Op,this.t=0,this.dI=0,this.dE=0,this.dD=0,this.cG=!0,this.dd=!1,this.bL=!1,this.bT=!1,this.bs=0,this.ab=0,this.kind=t,this.q=e,this.Z=s}
Mt(t){var e,s;if(this.db)return{kind:"places",places:[]};if(this.U&&this.t>=Ba)return{kind:"places",places:this.v.map(({place:n})=>n)};let r=t-((s=(e=this.d[0])==null?l:e.hit)!=null?s:t),i=(this.t>=Qp||r>=qp)&&this.dm===this.bs,a=this.kind==="alloc"&&i&&this.dI<Xp;return a&&this.dI++,{kind:"everything",Di:a}}
Qe(t,e,s){this.bs=t.hit;let r=this.cG||(e==null?l:e.from)!=="arguments"?e:l;(r==null?l:r.from)==="returnValue"&&this.dE++;let i=this.db?"noPlace":this.I(t,r,s);if(typeof i!="string"){let a=Va(i);return i.Os?(this.o.hold(p({hit:t.hit,kind:this.kind},a),this.t),{kind:"held",block:a.block}):p({kind:"located",from:"place"},a)}return r&&i!=="disagreement"?{kind:"located",from:r.from,block:r.block}:(i!=="learning"&&(this.ab=t.hit),{kind:"unlocated",why:i})}
Ci(t,e){this.aF(this.v.map(s=>Ph(s,t,e)).filter(s=>s!==l))}
yi({hit:t,kind:e,block:s},r){var i,a;for(let{open:n}of this.v)((a=(i=n.get(s))==null?l:i.hit)!=null?a:t)<t&&n.delete(s);e==="free"&&this.aF(this.v.map(n=>_h(n,s,t,r)))}
Ti(t,e){let s=[],r=this.bQ;this.d=this.d.filter(n=>{var o;let{hit:h}=n,d=this.aP(h),u=(o=this.fu(h))!=null?o:this.cM(d,n,t,r);if(!u||!this.dc(u,t))return!0;this.X(h,u.block,t);let c=p({hit:h,kind:this.kind},Va(u));return u.Os?this.o.hold(c,n.ordinal):s.push(c),r=this.bQ,!1});let i={x:Math.max(0,...this.v.map(n=>n.x)),hits:this.t,wi:this.dm},a=[...s,...this.o.ie(i,e)];return N(a,(n,o)=>n.hit-o.hit)}
dc(t,e){return!Ua(t,this.q)||e.ht("alloc",t.block)!==l}
aP(t){return this.bI.of(t,this.v)}
cM(t,{hit:e,after:s},r,i=this.bQ){if(!t||!this.U)return;let{kind:a}=this,n=p({},t,{kind:a,hit:e,after:s,places:this.v,or:i,ur:this.dd,hr:this.Z}),o=yh(n,r);return o==="nothing"?l:p({},t,{Os:o==="passing"})}
get bQ(){return this.d.some(({hit:t})=>!this.aP(t))}
fu(t){var e,s;let r=this.O.get(t);if(!r)return;let{block:i,pe:a}=r;if(a?this.Z||((e=this.aP(t))==null?l:e.block)===i:this.qe(t,i))return(s=this.me(t).find(n=>n.block===i))!=null?s:{block:i}}
Ni(t){return this.bs>t}
vi(t,e){return this.ab>t||this.dS(t,e).length>0}
Mi(t,e,s){if(this.ab>e)return;let r=this.dS(e,s);if(r.some(n=>{var o;return((o=this.O.get(n))==null?l:o.block)===t}))return;let[i,...a]=r.filter(n=>!this.O.has(n));i!==l&&a.length===0?this.ge(i,{block:t,pe:r.length===1}):this.aF(this.v.filter(({open:n})=>n.has(t)))}
Pi(t,e,s,r){if(this.ab>e)return!0;let i=s<r?s:e;return this.d.some(({hit:a})=>a<=e||a===s||this.O.has(a)?!1:a>i&&(a<r||a===r&&!this.bL)||this.me(a).some(n=>n.block===t))}
qe(t,e){var s;return this.U&&((s=this.aP(t))==null?l:s.block)===e}
Vs(t,e,s){return this.d.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
Gs(t){var e;if(!this.U)return;let s=this.d.filter(({hit:r})=>{var i;let a=this.aP(r);return(a==null?l:a.block)===t&&((i=a.header)==null?l:i.kind)==="inUse"});return s.length===1?(e=s[0])==null?l:e.hit:l}
Ls(t,e){return this.d.some(s=>s.hit!==t&&this.me(s.hit).some(r=>r.block===e))}
me(t){let e=[];for(let{shown:s}of this.v){let r=s.get(t);r&&e.push(r)}return e}
_i(t,e){let s=this.v.filter(({shown:r})=>{var i;return((i=r.get(t))==null?l:i.block)===e});Oa(s)&&this.aF(this.v.map(r=>{var i,a;let n=(a=(i=r.open.get(e))==null?l:i.ut)!=null?a:!0,o={hit:t,block:e,$:!0,ut:n};return s.includes(r)?Ee(r,o):r}))}
ge(t,e){this.bL||(this.bL=e._e===!0),!(this.O.has(t)||!this.d.some(s=>s.hit===t))&&(this.O.set(t,e),this.aF(this.v.map(s=>Wp(s,t,e,this.Z)).filter(s=>s!==l)))}
Ai(){for(let{open:t}of this.v)t.clear();this.U||this.bT||this.dE||this.aF(this.v.map(({place:t,shown:e,open:s})=>p({},vs(t),{shown:e,open:s})))}
Xe(){return this.U?this.v.map(({place:t,jt:e})=>({place:t,jt:e})):[]}
je(t){this.ak=t.map(e=>vs(e,!0)),this.t=Ba}
Se(){this.dd||(this.dd=this.U),this.ak=l,this.d=[],this.O.clear(),this.bI.Si(),this.o.ki(),this.t=0,this.ab=this.bs,this.dD++}
get dm(){var t,e;return(e=(t=this.d[this.d.length-1])==null?l:t.hit)!=null?e:0}
dS(t,e){return this.d.filter(s=>s.hit>t&&!Re(s.charged,e)).map(({hit:s})=>s)}
get v(){var t;return(t=this.ak)!=null?t:[]}
get U(){return Lp(this.v,this.bT&&this.kind==="alloc")}
Fi(t){return this.d.filter(({hit:e})=>t-e<Kp).length>(this.U||t>Bp?Hp:0)}
get db(){return this.dD>jp}
I(t,e,s){var r;if(!this.ak&&!t.nt.stack)return"unreadable";let i=(r=this.ak)!=null?r:Rp(t,this.q),{key:a,nt:n,look:o}=t,h=i.map(({place:S})=>Ch(S,a,n,this.q,o));if(h.every(S=>S==="notRead"))return"unreadable";if(this.t++,this.ee(h,e))return this.cG=!1,this.Se(),"disagreement";let d=this.el(t,e),u=vh(i.map((S,k)=>Nh(S,h[k],d,s)).filter(S=>S!==l));if(u.length===0)return this.Se(),"noPlace";this.ak=u.map(S=>S.os);let c=u.map(S=>S.te);this.bT||(this.bT=c.some(({header:S})=>(S==null?l:S.kind)==="inUse"));let f=Qr(c),m={hit:t.hit,after:s.Us},b=f&&e&&this.U?f:this.cM(f,m,s);return b?this.dc(b,s)?b:"unreadable":e||this.aa(d,c,s)?"learning":"disagreement"}
el({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:a}=this,n=this.bL;return{hit:t,kind:a,pointer:i==null?l:i.block,charged:e,requested:s,_e:n,before:r}}
ee(t,e){if((e==null?l:e.from)!=="arguments"||!this.U)return!1;let s=t.filter(r=>typeof r!="string");return s.length>0&&s.every(({block:r})=>r!==e.block)}
aa(t,e,s){if(this.d.length>=zp)return!1;let{hit:r,charged:i}=t,a={hit:r,charged:i,after:s.Us,ordinal:this.t};this.d=[...this.d,a];for(let[n,{shown:o,open:h}]of this.v.entries()){let d=e[n];d&&(o.set(r,d),h.set(d.block,Mh(d,t,s)))}return!0}
X(t,e,s){var r;for(let{shown:i,open:a}of this.v)i.delete(t),((r=a.get(e))==null?l:r.hit)===t&&a.delete(e);this.O.delete(t),this.bI.mt(t),s.found(this.kind,t),s.located(this.kind,e,t)}
aF(t){this.ak&&(this.ak=t,t.length===0&&this.Se())}},Jp=class{
constructor(t,e){this.J=new Map,this.z=new Fp(s=>this.eC(s)),this.bY=[],this.q=t,this.Z=e}
Mt(t){return this.ci(t.kind,t.address).Mt(this.z.lastHit)}
Qe(t){let{hit:e,key:s,look:r,pointer:i,charged:a}=t;if(this.q.$t&&!r)return this.fx(s,e);let n=this.ci(s.kind,s.address).Qe(t,this.dX(i,t),this.z);return s.kind==="alloc"&&this.z.pi(e,t),n.kind!=="unlocated"?this.eK(s.kind,n.block,e,a):this.z.unlocated(s.kind,e,n.why==="learning"),this.aZ(),n.kind==="held"?{kind:"unlocated",why:"learning"}:n}
Ei(t,e,s,r){let i=this.z.ui(e,s);if(i===l||s===t&&i===0)return;let a=this.cx("free",i);if(a.some(u=>u.Pi(e,i,t,s))){let u=!a.some(c=>c.Ls(t,e));if(i===0||s===t||!u)return;for(let c of a)c._i(t,e);this.aZ();return}let n=s-t<=1,o=!a.some(u=>u.Vs(i,r,t)),h=s===t&&!this.Z;if((!n||h)&&!o)return;let d=o||a.some(u=>u.qe(t,e));for(let u of a)u.ge(t,{block:e,pe:d,_e:s>t});this.aZ()}
Ri(t,e){let s=this.cx("alloc",0);if(!(s.some(r=>r.Ls(t,e))||this.z.ht("alloc",e)!==l)&&!(!this.Z&&s.some(r=>r.Vs(0,t,t)))){for(let r of s)r.ge(t,{block:e,pe:r.qe(t,e)});this.aZ()}}
Ze(t,e){let s=new Set;for(let r of this.J.values())if(r.kind===t)for(let{block:i}of r.me(e))s.add(i);return s}
get xi(){return[...this.J.values()].some(t=>t.kind==="alloc"&&t.Fi(this.z.lastHit))}
gap(){this.z.gap();for(let t of this.J.values())t.Ai()}
end(){this.aZ(!0)}
Ii(){let t=this.bY;return this.bY=[],t}
places(){let t=[];for(let e of this.J.values())t.push(...e.Xe());return t}
je(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.ci(e,s).je(r)}}
cx(t,e,s){return[...this.J.values()].filter(r=>r.kind===t&&r.vi(e,s))}
aZ(t=!1){for(let e of this.J.values())for(let s of e.Ti(this.z,t)){this.bY.push(s);for(let r of this.J.values())r.yi(s,this.z)}}
ci(t,e){let s=`${t} ${e}`,r=this.J.get(s);if(r)return r;let i=new Zp(t,this.q,this.Z);return this.J.set(s,i),i}
fx({kind:t},e){return this.z.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
dX(t,{look:e}){if(!t||!Kr(t.block,this.q))return;let s=zr(t.block,e);if(!Ua(s,this.q))return{from:t.from,block:s.block}}
eK(t,e,s,r){t==="alloc"&&this.ek(s,e),this.ej(t,e,t==="free"?r:l),this.z.located(t,e,s);for(let i of this.J.values())i.Ci({kind:t,block:e,charged:r},this.z)}
ek(t,e){for(let s of this.J.values())s.kind==="free"&&s.Gs(e)===t-1&&s.ge(t-1,{block:e,pe:!0})}
eC(t){return[...this.J.values()].some(e=>e.kind==="free"&&e.Gs(t)!==l)}
ej(t,e,s){var r;let i=this.z.ht(t,e);if(i===l)return;let a=t==="alloc"?"free":"alloc",n=this.cx(a,i,s);if(n.length===1&&((r=n[0])==null||r.Mi(e,i,s)),!(n.length>0)){for(let o of this.J.values())o.kind===a&&o.Ni(i)&&o.Se();this.gap()}}},Yp=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],Ha=18362;function Ka({rt:t,target:e,tag:s,g:r},i){let{build:a=Ha,Xs:n}=e,o=Vr(i,s,r,t,a<Ha),h=o.kind==="headerless"&&n?An(t,n,i):l;return!h||h.kind==="unreadable"?o:h.kind==="found"&&B(h.tag)===s?{kind:"inUse",bytes:h.bytes}:{kind:"notInTable"}}var $p=4096,tm=3,em=class{
constructor(t,e,s){this.F=new Map,this.c=t,this.q=e,this.bb=s}
before(t){return Vr(t,this.bb,this.q,this)}
readMemory(t,e){var s;let r=ft(t);return(s=this.F.get(za(t)))==null?l:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter(ft).map(za),...this.F.keys()];this.mt();for(let s of[...new Set(e)].slice(0,tm)){let r=this.c.readMemory(s,$p);r&&this.F.set(s,r)}}
mt(){this.F.clear()}},za=t=>y(t,-ft(t)),sm=2048,rm=64,Qa=9200,im=class{
constructor(t,e,s,r,i,a){this.bf=new Map,this.c=t,this.h=e,this.bb=s,this.q=r,this.u=i,this.ai={rt:t,target:e,tag:s,g:r},this.F=new em(t,r,s),this.R=a}
Be(t,e,s,r){var i;let a=Fh(e.stack,this.bb,this.q),n=Sh(e.stack,s,e.b);if(!n)return this.u.gap(),am(a);this.eL(t,s,a.charged);let o=this.eU(t,e,n,a,r),h=this.u.Qe(o);if(this.p={hit:t,kind:s,charged:a.charged,Ui:this.fz(t,s)},this.fD(t),h.kind==="unlocated")return p({},Ms(a),{open:h.why==="learning"||l});let d=(i=h.charged)!=null?i:a.charged;return p({},Ms(a),{block:h.block,blockFrom:h.from,charged:d})}
eL(t,e,s){var r;let{hit:i,Ui:a=[],charged:n}=(r=this.p)!=null?r:{hit:-1};if(i!==t-1||a.length===0||!this.R.Ve&&e==="alloc"&&!Re(s,n))return;let o=a.filter(h=>{let d=this.I("alloc",h);return d.kind==="inUse"&&!Re(d.bytes,n)});o.length>0&&this.R.Br();for(let h of o)this.u.Ri(i,h)}
fz(t,e){var s;if(e==="free"||this.R.le)return[];let r=[...this.u.Ze("alloc",t)].filter(ft),i=n=>r.filter(o=>this.I("alloc",o).kind===n),a=n=>this.F.before(n).kind==="noHeader";return((s=this.p)==null?l:s.kind)==="free"&&i("inUse").some(a)&&this.R.Wr(),i("noHeader")}
K(t){let{kind:e}=this.F.before(t);return e==="released"?"free":e==="inUse"||e==="noHeader"&&this.R.Ve?"inUse":e==="noHeader"&&this.R.le?"free":l}
Ws(t){return Xa(this.I("alloc",t))}
er(t,{found:e,Pt:s},r){let i=qa(e);return s&&!i?s:this.Ws(t)==="freed"||i&&this.eu(t)?s!=null?s:r:l}
eu(t){let e=()=>this.I("alloc",t).kind==="unreadable",{poolHitTag:s}=this.h;return e()&&!!this.c.readMemory(s,4)&&e()}
fD(t){this.bf.forEach((e,s)=>{var r;e.Pt=this.er(s,e,t);let i=!qa(e.found)||((r=e.Pt)!=null?r:t)<t;!(e.Pt!==l&&i)&&t-e.since<Sa||(this.bf.delete(s),e.Pt&&this.u.Ei(e.since,s,e.Pt,t))});for(let e of this.u.Ze("free",t)){if(this.bf.size>=rm||this.bf.has(e))continue;let s=this.I("alloc",e),r=Xa(s);r!=="unknown"&&this.bf.set(e,{since:t,found:s,Pt:r==="freed"?t:l})}this.u.xi?this.F.keep(this.u.Ze("alloc",t)):this.F.mt()}
eU(t,e,s,r,i){let a=this.u.Mt(s),n=a.kind==="everything"?this.eh(e,s):this.eV(a.places,e,s),o=a.kind==="everything"&&a.Di&&s.kind==="alloc"?this.fm(i,e):l,h=o?{block:o,from:"returnValue"}:r.freed&&{block:r.freed,from:"arguments"};return{hit:t,key:s,nt:n,look:this.eM(s.kind),pointer:h,charged:r.charged,requested:r.requested,before:d=>this.K(d)}}
fm(t,e){let s=t.returnValue(e);return t.Kt&&this.u.gap(),s}
eh(t,e){let s=z(t.sp,e.Tt),r=s!==l&&s>0?this.dH(t,t.sp,Math.min(s,sm)):l;return{registers:Xr(t.registers),stack:r}}
eV(t,e,s){let r=Xr(e.registers),i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:r};let a=Math.min(...i),n=Math.max(...i)-a+this.q.pointerSize;return{registers:r,stack:this.dH(e,y(s.base,a),n)}}
dH({sp:t,Ps:e},s,r){var i;let a=(i=z(t,s))!=null?i:-1,n=e&&a>=0&&a+r<=e.length?e.subarray(a,a+r):this.c.readMemory(s,r);return n&&kh(s,n,this.q.pointerSize)}
eM(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.dW(t,s);return e.set(s,i),i}}
dW(t,e){let s=this.I(t,e);return t==="alloc"&&!this.R.le&&ft(e)!==0&&s.kind==="noHeader"?{kind:"headerless"}:s}
I(t,e){let s=Ka(this.ai,e);return s.kind!=="notInTable"?s:{kind:t==="alloc"?"noHeader":"headerless"}}},qa=t=>t.kind==="inUse"&&!!t.tr;function Xa({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}function Ms({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var am=t=>p({},Ms(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),lm=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,ie=4,nm=64,om=class{
constructor(t,e){this.i=new Map,this.c=t,this.h=e}
get known(){return this.i}
holds(t,e){let s=this.i.get(t);if(s)return s;let r=this.I(t,e);return this.i.set(t,r),r}
I(t,e){let{Zt:s}=this.h,r=Ar(this.c,t,nm);if(!r||!s)return"unreadable";let i=y(t,-r.length),a=Rh(r,i,s).map(o=>this.fA(o)),n=o=>o!==l&&B(I(o))===e;return a.some(n)?"yes":a.includes(l)?"unreadable":"no"}
fA(t){return t.kind==="immediate"?t.value:mt(this.c,t.address)}};function hm({target:t,tag:e,Rt:s},r,i){let{pointerSize:a,build:n,description:o,poolHitTag:h}=t,d=$t(t.modules);return{type:"hunt",tag:e,target:{pointerSize:a,description:o,build:n,kernelBase:d==null?l:d.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:h,before:s},time:r}}var dm=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:a,afterGap:n})=>({address:t,text:e,symbol:s,source:r,inline:i||l,doubtful:a||l,afterGap:n}),um=({modules:t})=>({type:"modules",modules:t.filter(({At:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),cm=17744,fm=15,pm=class{
constructor(t,e){this.c=t,this.h=e}
read(t){let e=this.cF(t,"ImageFileName"),s=this.cF(t,"UniqueProcessId"),r=e&&this.c.readMemory(e,fm),i=r&&Vh(r),a=s&&ce(this.c,s,this.h.pointerSize);return p({},i&&{image:i},a&&{id:U(a).low})}
cF(t,e){let s=this.q().get(e);return s===l?l:y(t,s)}
q(){var t;if(this.ch)return this.ch;let e=new Map;for(let s of["ImageFileName","UniqueProcessId"]){let r=G(this.c,Qu(s)),i=(t=er(r,"_EPROCESS"))==null?l:t.fields.get(s);i&&e.set(s,i.offset)}return this.ch=e,e}},mm=2e3,ja=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>mm,gm={4:pt("ffdf0000"),8:pt("fffff78000000000")},bm=32,Sm=8,km=20,wm=1e4,Dm=4294967296,Cm=500,ym=class{
constructor(t,e,s,r,i,a){this.dl=0,this.cN=0,this.dO=new Set,this.aJ=new Set;var n;let{target:o,tag:h}=s;this.c=t,this.j=e,this.R=i,this.h=o,this.aK=new pm(t,o);let d=Ur(o.pointerSize,o.build===l||o.build>=Qa);this.u=new Jp(d,o.Et.length===1),this.u.je(r),this.ap=new om(t,o),this.ca=new im(t,o,h,d,this.u,i),this.hunt=new Ea(hm(s,t.now(),a),u=>this.ap.holds(u,h)),e.begin(this.hunt),e.note(um(o)),this.dx((n=$t(o.modules))==null?l:n.start)}
begin(t){this.j.note({type:"counters",at:"armed",counts:Kt(t)})}
end(t,e="disarmed"){this.j.note({type:"counters",at:"stopped",counts:Kt(t)}),this.cu(),this.eR(),this.dw(),this.eS(),this.X(e)}
Bs(t){this.cu(),this.j.note({type:"gone",missed:t}),this.j.note({type:"end",why:"targetGone",time:this.c.now()})}
Oi(){this.cu(),this.X("aborted")}
record(t,e,s,r){this.dl+=1;let i=this.dl,a=r?{mayRepeat:r}:{};if(e==="unknown"||r)return this.u.gap(),this.bH(i,t,e,a);try{return this.bH(i,t,e,this.ca.Be(i,t,e,s))}catch(n){throw n instanceof Yt&&this.bH(i,t,e,{}),n}}
Ht({frames:t,hits:e}){e!==0&&this.j.note({type:"doubted",stack:this.hunt.stacks.Xt(t),hits:e})}
eR(){let t=[],e=[],s=this.R.le?l:this.hunt.oi(),r=this.hunt.doubtful().filter(i=>!(s!=null&&s.has(i)));for(let i of r.slice(0,Cm)){let a=this.ca.Ws(i);a==="there"?t.push(i):a==="freed"&&e.push(i)}t.length+e.length>0&&this.j.note({type:"blocks",there:t,gone:e})}
eS(){for(let{use:e}of this.hunt.sites([]))this.hunt.Ke(e);let t=[...this.ap.known];for(let[e,s]of t.slice(this.cN))this.j.note({type:"code",address:e,holdsTag:s});this.cN=t.length}
dx(t){var e;if(!t||!Vt(t,this.h.pointerSize))return;let s=(e=xi(this.h,t))==null?l:e.start;if(!s||this.dO.has(s))return;let r=Oh(this.c,s);r!==l&&this.j.note({type:"image",start:s,timestamp:r}),this.dO.add(s)}
X(t){let e=zt(this.c,this.h.pointerSize),s=e&&Math.round(e.uptime);this.j.note({type:"end",why:t,time:this.c.now(),uptime:s})}
bH(t,e,s,r){this.eT(e.process);let i=this.j.note(p({type:"hit",number:t,kind:s,stack:this.fk(e),stopAddress:e.b},r,{processor:e.processor,thread:e.thread,process:e.process,time:this.c.now()}));return this.dN(),this.dw(),i}
eT(t){!t||this.hunt.Oe(t)||this.j.note(p({type:"process",address:t},this.aK.read(t)))}
fk({stack:t}){let e=this.hunt.stacks.Xt(t);if(!this.aJ.has(e)){for(let{address:s}of t)this.dx(s);this.j.note({type:"stack",index:e,frames:t.map(dm)}),this.aJ.add(e)}return e}
dw(){let t=this.u.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.j.note({type:"places",places:t})}
cu(){this.u.end(),this.dN()}
dN(){for(let{hit:t,block:e,charged:s}of this.u.Ii())this.j.note({type:"located",hit:t,block:e,charged:s})}},Tm=2e3,Nm=200;function Za(t,{block:e,charged:s}){let r=Ka(t,e);switch(r.kind){case"inUse":return vm(r.bytes,s)?"gone":"there";case"released":case"noHeader":case"notInTable":return"gone";default:return"unreadable"}}var vm=(t,e)=>t!==l&&e!==l&&t!==e,Ja=4096,Mm=4,Ya=t=>y(t,-ft(t)),Pm=class{
constructor(t,e){this.cA=new Map,this.F=new Map;var s;this.c=t,this.query=r=>t.query(r),this.now=()=>t.now(),this.session=()=>t.session();for(let r of e){let i=Ya(r);this.cA.set(i,((s=this.cA.get(i))!=null?s:0)+1)}}
readMemory(t,e){var s,r;let i=Ya(t),a=ft(t);return((s=this.cA.get(i))!=null?s:0)<Mm||a+e>Ja?this.c.readMemory(t,e):(this.F.has(i)||this.F.set(i,this.c.readMemory(i,Ja)),(r=this.F.get(i))==null?l:r.slice(a,a+e))}},_m=500,Am=class{
constructor(t,e,s){this.z=new WeakMap,this.c=t,this.j=e,this.l=s}
look(t){var e;let s=(e=Et(this.c))==null?l:e.time;if(s!==l&&this.z.get(t)===s)return{kind:"notRun"};let r=Ze(this.c);if(r.kind!=="read")return{kind:"noTarget",reading:r};let{target:i}=r,a=zt(this.c,i.pointerSize),n=Wh(t,i,a);if(n==="other")return{kind:"otherBoot"};if(a&&Fm(t)===Math.round(a.uptime))return{kind:"notRun"};let o=this.bG(t,i,n,a);return o?(s!==l&&this.z.set(t,s),this.j.noteOf(t,o),{kind:"asked"}):{kind:"nothingHeld"}}
bG(t,e,s,r){let{blocks:i,held:a,freed:n}=Gh(t,Tm,Nm);if(a===0)return;let{tag:o,start:h}=t,d=Ur(e.pointerSize,e.build===l||e.build>=Qa),u=[...i,...n].map(({block:b})=>b),c={rt:new Pm(this.c,u),target:e,tag:o,g:d},f={there:[],gone:[],unreadable:[]};for(let[b,S]of i.entries())b>0&&b%_m===0&&this.l({kind:"asking",blocks:b,of:i.length}),f[Za(c,S)].push(S.block);let m=n.map(b=>Za(c,b)).filter(b=>b!=="unreadable");return p({type:"recheck",tag:o,hunt:h.time,time:this.c.now(),uptime:r&&Math.round(r.uptime),boot:s,counts:Kt(Ht(this.c,e,o)),held:a},f,{freed:{asked:m.length,taken:m.filter(b=>b==="there").length}})}},Fm=({f:t,Ae:e})=>{var s;return t.length===0?e:(s=t[t.length-1])==null?l:s.uptime},Em=2e5,Rm=class{
constructor(t){this.bA={},this.c=t}
armed(t,e){this.w={count:t,a:e}}
begin(t,e){let s=this.i!==l&&t.Ft.includes("$prcb")?Ai(this.c,t.pointerSize,"$prcb"):l;this.bA={processor:s,a:e}}
Rs(t){this.i={reading:t},this.w=l}
it(t){this.i&&(this.i=p({},this.i,{count:t}))}
Es(t){return this.i!==l&&Bh(this.i.reading,t)}
Fs(t,e,s){var r;let i=this.fh(e,s),a=this.i;return i==="repeat"||!a||!this.Es(t)?i:a.count&&this.ds(a.count,e)==="no"||!s&&this.fC(a,e)?"repeat":!s&&((r=this.bA.a)==null?l:r.time)!==l?"new":"unknown"}
get xs(){return $a(this.bA.a)}
fh(t,e){let s=this.w,r=e?$a(s==null?l:s.a):this.xs;if(!s||!(r||e))return"new";let i=this.ds(s.count,t);return i==="no"?r?"repeat":"unknown":r&&i==="unknown"?"unknown":"new"}
fC({reading:t},e){var s;let{processor:r}=this.bA,i=(s=t.registers.get("$prcb"))!=null?s:xm(t.processor,e);return r!==l&&i!==l&&r!==i}
ds({tag:t,counters:e},s){let r=Kt(e),i=r&&Kt(Ht(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":"yes":"unknown"}},$a=t=>t!==l&&t.time===l,xm=(t,e)=>t===l?l:e.Et[t],tl=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,Im=class{
constructor(t,e,s,r){this.C=[],this.bo=0,this.dy=new Map,this.c=t,this.l=r,this.e=e,this.j=s,this.bt=new Rm(t),this.ad=new Am(t,s,r),this.dC=new Rc(t,this.e,r)}
get armed(){return this.w}
get change(){return this.e.open[0]}
get xr(){return this.dR}
get hunts(){return this.C}
get shown(){var t;let e=new Map;for(let s of this.C)(s.lastHit>0||!((t=e.get(s.tag))!=null&&t.lastHit))&&e.set(s.tag,s);return e}
show(t,e){let s=new Set(t.map(tl));this.aa([...this.C.filter(r=>!s.has(tl(r))),...t]),this.do=e}
Cs({address:t,value:e}){let s=this.do;return(s==null?l:s.address)===t&&s.armed===e?s.saved:l}
Vi({poolHitTag:t}){let e=this.bW;return(e==null?l:e.start.poolHitTag.address)===t?e.places:[]}
eW({poolHitTag:t,build:e}){var s;let r=(s=this.dy.get(t))!=null?s:new Ic(e);return this.dy.set(t,r),r}
Xe(){var t,e;return(e=(t=this.bW)==null?l:t.places)!=null?e:[]}
Gi(){var t,e;this.bo+=1;let s=this.w,r=(s==null?l:s.Hs)===!0?s.arming.change:l;s&&!r&&this.dT(s);let i=this.cS();i&&fr(this.l,i.undone,i.arming.Rt),this.dR=(e=Om(i==null?l:i.undone))!=null?e:this.dC.run(r!=null?r:(t=this.ba)==null?l:t.change)}
dT({arming:t,y:e}){this.w=l,this.ba=t,e.Oi()}
cS(){let t=this.ba;if(!t)return;let e=t.change!==l,s=t.Ts();return s.kind!=="stillThere"&&(this.ba=l),e?{arming:t,undone:s}:l}
hunt(t,e,s){let r=this.cE(t,s,!1);if(r.kind!=="armed")return r;let{armed:i}=r,a,n;try{a=this.cL(i,e,!1)}finally{n=this.aC(i,a)}return{kind:"hunted",tag:t,capture:a,hunt:i.y.hunt,disarmed:n}}
arm(t,e){return this.cE(t,e,!0)}
capture(t){let e=this.w;if(!e)return{kind:"notArmed"};let{y:s,arming:r}=e,i=lt(this.c),{poolHitTag:a}=r.target;if(i.kind==="read"&&(i.value!==r.tag||i.address!==a))return this.aC(e,l),{kind:"notArmed",Nr:r.tag};let n=hr(this.c);if(n.kind==="breaksPassed")return n;let o=sa(e.a,Et(this.c)),h=this.cL(e,t,o),{hunt:d}=s,u={kind:"hunted",tag:r.tag,capture:h,hunt:d};return h.end.kind==="targetGone"||h.Ee?p({},u,{disarmed:this.aC(e,h)}):(this.w===e&&(this.w=p({},e,{a:Et(this.c)})),s.end(this.aQ(r),h.end.kind),u)}
recheck(t){return M(()=>this.ad.look(t),({call:e,message:s})=>({kind:"failed",call:e,message:s}))}
clear(){let t=this.ie();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.eb()}
ie(){this.bo+=1;let t=this.w;if(!t){let e=this.cS();return e?[e.undone]:this.e.Ir()}return this.w=p({},t,{Hs:!1}),[this.aC(t,l)]}
eb(){let t=lt(this.c);if(t.kind!=="read"||X(t.value))return{kind:"nothing"};let e=be(this.c);if(e)return{kind:"refused",lt:e};let{value:s}=t,r=this.Cs(t),i=gs(t,te(r),s),a=this.e.undo(this.e.ys(i));return r===l?{kind:"foreignCleared",held:s,undone:a}:{kind:"cleared",undone:[a]}}
cE(t,e,s){return M(()=>{this.fe();let r=Zn(this.c,this.e,t,e);return r.kind==="refused"?r:this.T(t,r,s)},({call:r,message:i})=>({kind:"failed",call:r,message:i}))}
fe(){let t=this.w;if(!t)return;let e=this.aC(t,l);this.l({kind:"replaced",tag:t.arming.tag,undone:e})}
aa(t){this.C=Zr(t);let e=t.length-this.C.length;e>0&&this.l({kind:"dropped",hunts:e})}
T(t,{target:e,Rt:s,stops:r},i){let a=new vc(this.c,this.e,e,t,s),n=this.Vi(e),o=zt(this.c,e.pointerSize),h=new ym(this.c,this.j,a,n,this.eW(e),o),d=i?Et(this.c):l,u={arming:a,y:h,Hs:i,a:d,Li:o};this.l({kind:"ready",target:e,tag:t}),r||this.l({kind:"stopsUnknown"}),this.l({kind:"repairLine",command:a.repair}),a.Or();let c=Ht(this.c,e,t);h.begin(c),this.bt.armed({tag:t,counters:c},d),n.length>0&&this.j.note({type:"places",places:n}),this.w=u;let f=a.arm();return f.kind==="applied"?(this.aa([...this.C,h.hunt]),this.bW=h.hunt,{kind:"armed",armed:u}):(this.aC(u,l),{kind:"notWritten",applied:f})}
cL(t,e,s){let{arming:r,y:i}=t,a=this.bo;this.l({kind:"waiting",seconds:e.seconds});let n=new rp({rt:this.c,changes:this.e,_s:this.l,target:r.target,y:i,As:new Yc(this.c,this.e,r),qt:this.bt,$:()=>this.bo===a},e).run(s);return this.ev(t)?p({},n,{Ee:!0}):n}
ev({arming:t,Li:e}){let{target:s,tag:r}=t;if(!e||mt(this.c,s.poolHitTag)===r)return!1;let i=zt(this.c,s.pointerSize);return i!==l&&ja(e,i)}
aC({arming:t,y:e},s){var r,i;if((s==null?l:s.end.kind)==="targetGone")return t.mt(),((r=this.w)==null?l:r.arming)===t&&(this.w=l),e.Bs(s.Kt),{kind:"undone"};let a=t.Ts();if(((i=this.w)==null?l:i.arming)===t&&(this.w=l),a.kind==="stillThere"&&(this.ba=t),s!=null&&s.Ee)return e.Bs(s.Kt),a;let n=this.aQ(t);return e.end(Ii(a,t.tag)?Um:n,s==null?l:s.end.kind),a}
aQ({target:t,tag:e}){let s=Ht(this.c,t,e);return this.bt.it({tag:e,counters:s}),s}},Um={kind:"unreadable"},Om=t=>(t==null?l:t.kind)==="stillThere"?t:l,Ps=4,Vm=1e3,Gm=256,Lm=class{
constructor(t){this.C=new Set,this.d=[],this.cf=0,this.V=t}
missed(t){this.cf+=t}
take(t,e){if(t.type==="hunt"){this.cT(),this.B=new Ea(t);return}if(!(t.type==="recheck"&&this.eE(t))&&(!this.B&&t.type!=="change"&&this.V("noHunt",e),!!this.B))for(this.d.push({line:e,entry:t,missing:this.cf}),t.type==="hit"&&(this.cf=0);this.d.length>0&&this.bP(this.B);)this.bc(this.B)}
end(){return this.cT(),{hunts:[...this.C],lastHunt:this.B}}
eE(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.B&&e(this.B))return!1;for(let s of this.C)e(s)&&s.take(t);return!0}
cT(){for(;this.B&&this.d.length>0;)this.bc(this.B)}
bP({lastHit:t}){let[e]=this.d;if((e==null?l:e.entry.type)!=="hit")return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.d.length>Gm||this.bm().length>=Ps}
bm(){let t=[];for(let{entry:e}of this.d.slice(1))e.type==="hit"&&t.length<Ps&&t.push(e.number);return t}
bc(t){let e=this.bm(),s=this.d.shift();if(!s)return;let r=s.entry.type==="hit"?this.eX(t,s,s.entry,e):s.entry;r&&(t.take(r),!(t.arming!=="applied"||this.C.has(t))&&(this.C.size<Vm?this.C.add(t):this.V("tooLong",s.line)))}
eX(t,{line:e,missing:s},r,i){let a=t.lastHit+1,n=Jr(a,s,r.number,i),o=n==="gap"&&i.length===0;if(n==="next"||n==="gap"&&!o)return r;let h=n==="repeated"&&(i.length>0||zh(t,r));return this.V(h?"repeated":"misnumbered",e),h?l:p({},r,{number:a})}},L=t=>typeof t=="string"?Jt(t):l,el=t=>typeof t=="boolean"?t:l,w=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:l,sl=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:l,_=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:l,rl=t=>{let e=w(t);return e!==l&&e<=4294967295?I(e):l},Wm="pooltag recording",il=1,Bm=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Hm=1<<20,Km=D({module:L,name:L,offset:w}),zm=D({text:L},{address:_,symbol:Km,source:D({file:L,line:w}),inline:A(!0),doubtful:A(!0),afterGap:A(!0)}),Qm=Yr(D({register:L}),D({offset:sl})),qm=D({kind:A("alloc","free"),key:_,where:Qm,holds:A("block","header")}),Xm=Yr(D({kind:A("poolHitTag")}),D({kind:A("code"),site:L})),al=t=>{let e=w(t);return e!==l&&e<=255?e:l},jm=D({id:w,thing:Xm,address:_,before:H(al),after:H(al),repair:L}),Zm=D({pointerSize:A(4,8),description:L},{build:w,kernelBase:_,bootTime:w}),Jm=D({name:L,start:_,end:_}),Ym=t=>{let e=H(sl)(t);return(e==null?l:e.length)===7?e:l},ll=D({allocs:w,frees:w}),$m={header:D({format:A(Wm),version:A(il),segment:w,tool:L,time:w}),hunt:D({tag:rl,target:Zm,poolHitTag:D({address:_,before:w}),time:w}),snapshot:D({name:L,time:w,whole:el,bits:A(32,64),rows:H(Ym)},{uptime:w,bootTime:w}),modules:D({modules:H(Jm)}),image:D({start:_,timestamp:w}),stack:D({index:w,frames:H(zm)}),hit:D({number:w,kind:A("alloc","free","unknown"),stack:w},{stopAddress:_,block:_,blockFrom:A("place","arguments","returnValue"),requested:w,charged:w,poolType:w,processor:w,thread:_,process:_,time:w,open:A(!0),mayRepeat:A(!0)}),process:D({address:_},{image:L,id:w}),located:D({hit:w,block:_},{charged:w}),places:D({places:H(qm)}),counters:D({at:A("armed","stopped")},{counts:ll}),doubted:D({stack:w,hits:w}),gone:D({missed:el}),blocks:D({there:H(_),gone:H(_)}),code:D({address:_,holdsTag:A("yes","no","unreadable")}),change:D({change:jm,state:A("planned","applied","undone","gone"),time:w}),end:D({why:L,time:w},{uptime:w}),recheck:D({tag:rl,hunt:w,time:w,boot:A("same","unchecked"),held:w,there:H(_),gone:H(_),unreadable:H(_),freed:D({asked:w,taken:w})},{uptime:w,counts:ll})},tg=new Map(Object.entries($m)),nl=5e5,eg=1e8,sg=20,rg=class{
constructor(){this.C=new Lm((t,e)=>this.V(t,e)),this.an=[],this.P=0,this.aI=0,this.bD=0,this.bi=0,this.d=[],this.ax=0,this.dA=0,this.bM=[]}
push(t){if(this.P++,this.aI+=t.length,this.P>nl||this.aI>eg)return this.V("tooLong",this.P),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.aW(qh(e))}
end(){if(this.aX)return this.aX;if(!this.as)return{kind:"noRecording"};for(;this.d.length>0;)this.bc();let{hunts:t,lastHunt:e}=this.C.end();return{kind:"recording",recording:{header:this.as,hunts:t,snapshots:this.an,lastHunt:e,nextSeq:this.ax,problems:{count:this.dA,first:N(this.bM,(s,r)=>s.line-r.line)}}}}
aW(t){var e;let s=t.kind==="entry"&&t.entry.type==="header"?t.entry:l;return t.kind==="newer"?this.aX=t:!this.as&&!s&&(this.aX={kind:"noRecording"}),this.aX?!1:(this.as=(e=this.as)!=null?e:s,this.bD>0&&this.fg(s!==l),t.kind==="entry"?this.Q(t.seq,t.entry):t.kind==="unknownType"?this.Q(t.seq,l):t.kind==="torn"?this.bD=this.P:this.cQ("invalid",this.P),!0)}
fg(t){let e=this.bD;if(this.bD=0,!t){this.cQ("torn",e);return}this.bi+=1,this.cw=e}
cQ(t,e){this.bi+=1,this.V(t,e)}
V(t,e){this.dA++,this.bM.length<sg&&this.bM.push({line:e,what:t})}
Q(t,e){let s={damagedBefore:this.bi,tornEnd:this.cw};for(this.d.push(p({line:this.P,seq:t,entry:e},s)),this.bi=0,this.cw=l;this.d.length>0&&this.bP();)this.bc()}
bP(){var t;let[e]=this.d,s=e?e.seq-this.ax:0;return s>=0&&s<=((t=e==null?l:e.damagedBefore)!=null?t:0)||this.d.length>Ps}
bc(){let t=this.d.shift();if(!t)return;let{seq:e,entry:s,line:r,damagedBefore:i,tornEnd:a}=t,n=this.bm(),o=this.ez(e,n)?"misnumbered":Jr(this.ax,i,e,n);if(o!=="next"?this.V(o,r):a!==l&&e>this.ax&&this.V("torn",a),o==="repeated")return;let h=o==="misnumbered"?0:e-this.ax;this.ax+=h+1,this.C.missed(h),(s==null?l:s.type)==="snapshot"?this.an.push(s):s&&s.type!=="header"&&this.C.take(s,r)}
bm(){let t=0;return this.d.map(e=>(t+=e.damagedBefore,e.seq-t))}
ez(t,e){return e.length===0&&t>this.ax+nl}},ol=1e3,tt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,hl=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),ig=class{
constructor(t,e,s,r){this.c=t,this.H=e,this.j=s,this.bq=r}
save(t){return this.j.save(hl(t),this.bq.hunts)}
open(t){let{armed:e}=this.bq;if(e)return{kind:"armed",tag:e.arming.tag};this.j.flush();let s=hl(t),r=new rg,{files:i,isWhole:a,failure:n}=this.fa(s,t,r),o=r.end();if(i===0)return n!=null?n:{kind:"notFound",path:tt(s,0)};if(o.kind==="newer")return o;if(o.kind==="noRecording")return n!=null?n:{kind:"noRecording",path:t};let{recording:h}=o,d=Xh(this.c,h.lastHunt),{hunts:u,nextSeq:c,problems:f,snapshots:m}=h;this.bq.show(u,d.kind==="armed"?d.note:l);let b=a&&f.count===0;return this.j.opened(m,b?{base:s,nextSeq:c,nextSegment:i,hunts:u,snapshots:m}:l),{kind:"opened",base:s,recording:h,left:d,cut:n==null?l:n.message}}
fa(t,e,s){let r=0,i=!0;return M(()=>{let a=tt(t,0);for(this.H.exists(a)||(a=e,i=!1);r<ol&&this.H.exists(a)&&(r+=1,!!this.H.read(a,n=>s.push(n)));)a=tt(t,r);return{files:r,isWhole:i}},({call:a,message:n})=>({files:r,isWhole:!1,failure:{kind:"failed",path:a,message:n}}))}},ag=64*1024,lg=class{
constructor(t,e,s){this.aI=0,this.cc=[],this.H=t,this.ac=e,this.base=s.base,this.cp=s.seq,this.am=s.segment,this.bd=s.tool}
get count(){return this.am}
write(t){let e=this.aA;e&&this.fE(e),this.aA=t,this.open(),this.dp(t),(this.aI>=ag||ng(t))&&this.close(),this.aA=l}
open(){if(this.aR)return;let t=tt(this.base,this.am);if(this.am>=ol)throw new Yt(t,"a recording has 1000 files");this.aR=this.H.create(t),this.cc.push(t),this.aI=0,M(()=>this.as(),e=>{throw this.dM(this.cc.splice(-1)),e}),this.am+=1}
as(){this.dp({type:"header",format:"pooltag recording",version:1,segment:this.am,tool:this.bd,time:this.ac()})}
discard(){this.dM(this.cc.splice(0))}
dM(t){let e=s=>M(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.H.remove(s))}
close(){let t=this.aR;this.aR=l,t==null||t.close()}
fE(t){this.aA=l,this.close(),this.H.exists(tt(this.base,this.am))&&(this.am+=1),this.write(t)}
dp(t){var e;let s=Qh(this.cp,t);(e=this.aR)==null||e.writeLine(s),this.cp+=1,this.aI+=s.length}},ng=t=>t.type==="change"&&t.state==="planned"||t.type==="end",og=class{
constructor(t,e,s,r){this.an=[],this.aA=[],this.H=t,this.ac=e,this.bd=s,this.l=r}
begin(t){this.B=t,this.T(t.start)}
note(t){var e,s;let r=(s=(e=this.B)==null?l:e.take(t))!=null?s:"taken";return this.T(t),r}
noteOf(t,e){var s;t.take(e),this.aY?this.T(e):(s=this.aN)!=null&&s.hunts.includes(t)&&this.aA.push(e)}
get snapshots(){return this.an}
noteSnapshot(t){this.cC([t]),this.T(t)}
cC(t){let e=[...this.an,...dl(this.an,t)];this.an=N(e,(s,r)=>s.time-r.time)}
opened(t,e){this.cC(t),this.aN=e}
save(t,e){var s,r;if(((s=this.aY)==null?l:s.base)===t)return{kind:"underWay",base:t};let i=((r=this.aN)==null?l:r.base)===t?this.aN:l,a=tt(t,0);return M(()=>{var n;if(!i&&this.H.exists(a))return{kind:"exists",path:a};let o=e.filter(u=>!(i!=null&&i.hunts.includes(u))),h=dl((n=i==null?l:i.snapshots)!=null?n:[],this.an),d=this.fF(t,i,h,o);if(i)for(let u of this.aA.splice(0))d.write(u);return this.eJ(),this.aN=l,this.aY=d,{kind:"saved",base:t,files:d.count,hunts:o,snapshots:h.length}},({call:n,message:o})=>({kind:"failed",path:n,message:o}))}
flush(){this.dP(t=>t.close())}
eJ(){var t;(t=this.B)!=null&&t.openEnd&&this.T({type:"end",why:Aa,time:this.ac()}),this.flush()}
fF(t,e,s,r){let{nextSeq:i=0,nextSegment:a=0}=e!=null?e:{},n=new lg(this.H,this.ac,{base:t,seq:i,segment:a,tool:this.bd});return M(()=>this.em(n,s,r),o=>{throw n.discard(),o}),n}
em(t,e,s){t.open();for(let i of e)t.write(i);let r=N(s,(i,a)=>+(i===this.B)-+(a===this.B));for(let{start:i,entries:a}of r){t.write(i);for(let n of a)t.write(n)}t.close()}
T(t){this.dP(e=>e.write(t))}
dP(t){let e=this.aY;e&&M(()=>t(e),s=>{this.aY=l,this.cv(s)})}
cv({call:t,message:e}){try{this.l({kind:"notRecorded",path:t,message:e})}catch(s){}}},dl=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),v=t=>{let e=R(t);return JSON.stringify(Hs(t)||/["$;\\]/.test(e)?st(t):e)},Dt=t=>`0x${t.toString(16)}`,g=(t,e)=>`${t} ${e}${t===1?"":"s"}`,_s=t=>t===l?"":` (${t})`,hg=t=>[...new Set([v(t),`"${st(t)}"`])].join(" or "),dg=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,ug=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,cg=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,Rt=(t,e)=>`${t} does not fit: ${e}`,fg=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,ul=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,pg=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,mg=t=>`${JSON.stringify(t)} was not looked past. `,As=t=>`Did you mean ${t.join(" or ")}?`;function cl({what:t,Lr:e}){let s=e.length>fl?`${e.slice(0,fl)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${Bu[t]} and try again.`}var fl=80,pl="what sites hold is at least so much, shares are of what is known",ml=t=>xt(t)>0&&!t.isWhole(),gg=t=>ml(t)?" (at least so much, of what is known)":"";function gl({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?"at least ":""}${t} bytes`}var bg=(t,e)=>`${e>0?"up to ":""}${bl(t)}`;function bl({allocs:t,frees:e}){return[...t>0?[g(t,"allocation")]:[],...e>0?[g(e,"free")]:[]].join(" and ")}var xt=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},Fs=t=>`${JSON.stringify(R(t.tag))}: ${g(xt(t),"hit")}${xt(t)===0?"":`, coverage ${De(t)}`}`,Es=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,Sg=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`,Sl=t=>t>0?[g(t,"snapshot")]:[],kg=(t,e)=>e>1?`${tt(t,0)} to ${tt("",e-1)}`:tt(t,0),wg=({ri:t,tag:e})=>t===0?"":`THE LAST ${g(t,"hit")} on ${v(e)} are more than is kept: save before a long hunt. `,Dg=t=>t.kind==="opened"?ad(t):`Not opened: ${id(t)}`,Cg=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed",yg=10600,Tg=t=>t===l?"":`; the ${$(t)} are looked at when a stop arrives`;function Ng({hits:t,Zr:e,seconds:s,target:r}){let i=t/s,a=(e-t)/i,n=`${i.toFixed(1)}/s`;return a<vg?`pooltag: ${t} of ${g(e,"hit")}, ${n}, about ${$(a,r.description)} to go`:`pooltag: ${g(t,"hit")}, ${n}`}var vg=86400,Mg=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,kl=t=>host.parseInt64(ot(t),16),wl=8e3,Pg=8,_g=class{
constructor(){this.__f=!1,this.__u={given:[],read:[]}}
query(t){return this.__k(t)}
change(t){return this.__k(t)}
run(t){return this.__k(t)}
readMemory(t,e){let s=si(this.__v(t),e);if(s||!Dl(t))return s;this.__f=!this.__f;let r=si(this.__v(t),e);return r||(this.__f=!this.__f),r}
__v(t){return!this.__f||!Dl(t)?t:rt(4294967295,U(t).low)}
__k(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?this.__11([...e]):[]}catch(e){throw new Yt(t,e)}}
__11(t){let e=this.__u,s=t.map((r,i)=>{let a=e.given[i]===r?e.read[i]:l;return a!=null?a:Jt(hd(`${r}`))});return t.length>=Pg&&(this.__u={given:t,read:s}),s}
now(){return Date.now()}
session(){let t=Qt(()=>host.currentSession.Attributes.Target),e=Qt(()=>t==null?l:t.IsKernelTarget),s=Qt(()=>t==null?l:t.IsLiveTarget),r=Qt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:l,live:typeof s=="boolean"?s:l,description:typeof r=="string"?r:l}}},Dl=t=>U(t).high===0&&Vt(t,4),Ag=class{
tempFolder(){return bt("TempDirectory",t=>`${t.TempDirectory}`)}
exists(t){return bt(t,e=>e.FileExists(t))}
create(t){return bt(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__15(e,s,t);return{writeLine:i=>bt(t,()=>r.WriteLine(i)),close:()=>bt(t,()=>s.Close())}})}
remove(t){bt(t,e=>e.DeleteFile(t))}
__15(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return bt(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!e(`${a}`))return!1;return!0}finally{r.Close()}})}},Ct="pool",Cl="pooltag",yl=`dx -r0 @$${Ct} = Debugger.State.Scripts.${Cl}.Contents.pool`,Fg=t=>`pooltag ${t}. After .scriptload type ${yl}, then dx @$pool.status()`,xe=()=>host.namespace.Debugger.State.UserVariables,Eg=`=MicrosoftDocs/windows-driver-docs -poolused.md
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
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,Rs,Rg=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e),xg=class{
constructor(t){this.unread=[],this.al=[],this.P=0,this.name=t}
push(t){this.P+=1;let e=md(t);e==="unread"?this.unread.push(this.P):e&&this.al.push(p({},e,{line:this.P}))}
Bt(){return this.al.length===0}
Dr(t){let e=String.fromCharCode(...He(t)),s=this.al.filter(({pattern:i})=>ge(i,e)),r=Math.max(...s.map(Tl));return s.filter(i=>Tl(i)===r).map(({name:i,description:a,line:n})=>({Fe:"list",name:i,place:{kind:"file",file:this.name,line:n},description:a}))}},Tl=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),Nl="\\pooltag.txt",Ig="C:\\Program Files (x86)\\Windows Kits\\",Ug=`\\triage${Nl}`,Og=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${Nl}`],Vg=({tables:t,n:e,g:s,ke:r})=>{var i;return(t.length*e+((i=r==null?l:r.n)!=null?i:0))*s.size},vl=({allocs:t,frees:e,bytes:s})=>[t,e,s],Ml={allocs:0,frees:0,bytes:0};function Pl({rows:t,bits:e}){let s=(r=0,i=0,a=0)=>{let n=e===32?r-i|0:r-i;return{allocs:r,frees:i,s:Math.max(0,n),bytes:a}};return t.map(([r=0,i,a,n,...o])=>{let h=I(r);return{tag:h,text:R(h),nonPaged:s(i,a,n),paged:s(...o)}})}function Gg({rows:t,total:e}){if(e===l)return"missing";let s=r=>t.reduce((i,a)=>i+a[r].bytes,0)===e[r].bytes;return s("nonPaged")&&s("paged")?"whole":"differs"}var Lg=({nonPaged:t,paged:e},s)=>_l(t,s.nonPaged)&&_l(e,s.paged),_l=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&Math.max(0,t-e)===r.s,Al=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];function Wg({text:t},{text:e}){return t===e?0:t<e?-1:1}var xs=t=>t.nonPaged.s+t.paged.s,Fl=t=>t.nonPaged.bytes+t.paged.bytes,El=t=>`Not armed: ${vd(t)}`,Bg=(t,e)=>`ARMED: the machine stops at every allocation and free of ${v(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`,Rl="dx -g shows columns",Is=`${Rl}, [0].details() the rest`,Hg=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${g(e,"row")}, the first is [0]`,Kg=36e5,zg=(t,e)=>{var s,r;return((s=e.uptime)!=null?s:Number.NaN)-((r=t.uptime)!=null?r:Number.NaN)},Qg="that the target ran",qg=({kind:t},e,s)=>`${e.name} and ${s.name}: ${t==="otherBoot"?"another boot":"one is of a session"}, so nothing is subtracted.`,xl=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,Il="g, wait, break in, and dx @$pool.snapshot() again.",Xg=`First dx @$pool.snapshot(), then ${Il}`,Ul="The tables of the tag tracker cannot be read; types of nt may be missing.",jg=(t,e,s)=>`Snapshot ${JSON.stringify(t)}: ${g(e,"tag")}. ${s?`Then ${Il}`:"dx -g @$pool.diff() shows what changed."}`,Zg=4096,Ol=256;function Jg(t,{block:e,Rr:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.tt().kind==="unknown")return"not seen freed; frees may have been missed";let{count:r}=t.Wt();return s?`not seen freed; ${g(r,"free")} of which the block is not known can have been of it`:"not freed: every free was seen"}function Yg(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>Gt(y(e,o),r),a=Number.parseInt(e.slice(-4),16)%Zg===0,n=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${Dt(Math.min(s!=null?s:Ol,Ol))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-n)}`]]}var $g=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",tb=2e3;function eb({hunt:t,tag:e,capture:s}){let r=xt(t);if(!(t.Nt()*10<r||r>=tb||s.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${v(e)}, ${Math.max(500,2*r)}).`}var sb=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak",rb=t=>t.kind==="stillThere"?gt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function ib(t,{us:e,read:s,failed:r}){let i=e.length===0?"no known user":g(e.length,"known user"),a=r===l?"":`, no other: ${r}`;return`${v(t)}: ${i} in lists (${["pooltag's table",...s].join(", ")}${a}); seen at work by dx @$pool.hitTag(${v(t)})`}var Ie=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),Vl=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;function ab({it:{before:t,after:e}}){return t&&e&&Ie(t,e)}var lb=1/2;function nb({li:t},e){let s=e**2/12;return 2*Math.sqrt(Math.max(0,t-s))}var ob=3,hb=1/20,db=3/4,ub=2,Gl=1,cb=1-Da,fb=3,Ll=({asked:t,taken:e})=>t===0?1:Math.min(1,(e+fb)/t);function pb({hits:t,k:e},s,r,i,a){let n=e.count>=ub,o=n?Ts(e):r,h=({hit:V})=>i-V>Gl*o,d=s.filter(h),u=s.filter(V=>!h(V)),c=({block:V})=>(a==null?l:a.there.has(V))===!0,f=({block:V})=>(a==null?l:a.gone.has(V))===!0,m=d.filter(c),b=d.filter(f).length,S=u.filter(c),k=a!==l&&a.Fr>Gl*o,P=[...d,...u].filter(V=>c(V)||f(V)).length,Z=u.filter(V=>c(V)||f(V)).length,x=cb*t.alloc*Math.min(o,i)/Math.max(1,i),Ws=k?Wl(m.length,x+mb(b,a.gs))+Wl(S.length,gb(Z,a.gs)):0;return{freed:e.count,old:d.length,Ie:u.length,frees:n,Xi:m.length,se:b,there:m.length+S.length,asked:P,st:Ws,Re:[...m,...S].map(({hit:V})=>V)}}var Wl=(t,e)=>Math.max(0,t-e),mb=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),gb=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));function ae({it:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:l}var Ue=({use:t})=>{var e,s;return(s=(e=t.site)==null?l:e.frame.text)!=null?s:"An unknown call site"},bb=3,Sb=t=>t.isWhole()?"":"at least ";function kb({Ae:t,ii:e},{uptime:s,time:r}){return s!==l&&t!==l&&s>=t?` (${$((s-t)/1e3)} of the target)`:e!==l&&r>=e?` (${$((r-e)/1e3)} of the debugger)`:""}function wb({freed:t,boot:e,held:s,there:r,gone:i,unreadable:a}){let n=r.length+i.length+a.length,o=n<s?`; a sample of ${n} of ${s} blocks`:"",h=e==="unchecked"?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${g(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${h}`}function Db({yr:t},e){return t.kind==="pattern"?ge(t.pattern,e):t.kind==="all"}var Cb=2e3;function yb(t,{text:e,tag:s}){if(!Db(t,e))return;let r=t.Cr?Tb:Bl;return{text:e,tag:s,nonPaged:r,paged:r}}var Bl={s:0,bytes:0},Tb=p({allocs:0,frees:0},Bl),Oe=(t,e)=>t===l||e===l?l:t+e,Nb=(t,e)=>t.nonPaged.Je!==e.nonPaged.Je||t.paged.Je!==e.paged.Je;function vb({ks:[t,e]}){if(!t||!e)return!1;let s=(r=0,i=r)=>i<r;return[s(t.nonPaged.allocs,e.nonPaged.allocs),s(t.nonPaged.frees,e.nonPaged.frees),s(t.paged.allocs,e.paged.allocs),s(t.paged.frees,e.paged.frees)].some(Boolean)}var Hl=({s:t,bytes:e})=>t!==0||e!==0,Kl=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],Mb=new Set(Kl.filter(t=>!t.endsWith("*"))),Pb=Kl.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1)),_b=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function Ab(t,{modules:e,skip:s,pointerSize:r}){var i,a;let n=q(t);for(let h=n;h<t.length;h++){let d=t[h];if(!d||!ee(t,h))return{kind:"unknown",why:St(t)};if(d.address&&!Vt(d.address,r))return{kind:"system"};let u=Fb(d,e),c=h-n;if(u===l)return{kind:"noModule",frame:d,past:c};if(!eu(u)&&!we(d,s))return{kind:"driver",module:u,frame:d,past:c}}let o=t[t.length-1];return!o||n>=t.length?{kind:"unknown",why:St(t)}:{kind:_b.test((a=(i=o.symbol)==null?l:i.name)!=null?a:"")?"system":"cut"}}function Fb({address:t,symbol:e},s){var r;let i=t&&Lr(t,s),a=(r=i==null?l:i.module)!=null?r:e==null?l:e.module;return a===""?l:a}function Eb({stacks:t}){let e=[];for(let{St:s}of t)"past"in s&&e.push(s.past);return e.length===0?l:[Math.min(...e),Math.max(...e)]}var Ve=3,Rb=1/20,xb=1/2,Ib=1/8,Ub=1/2,Ob=1/100,Vb=1/20,zl={kind:"unknown"},Gb=(t,e)=>e.st-t.st||e.there-t.there||e.old-t.old||e.held-t.held,Lb=(t,{freed:e})=>t<Ve-1||t<Ve&&Ll(e)**t>=Rb;function Wb(t,e,{st:s,Ie:r},i){let{there:a,asked:n,freed:o,se:h,st:d,Re:u,xe:c}=e,f=ae(t,i);if(n>0&&a===0)return"gone";if(i.boot==="unchecked")return"boot";if(!f||f<=c)return"tooSoon";if(!(o===0&&a===n&&a>=Ve&&Ld(t,e.held)))return a>Ub*(o+n)?"keeps":d===0||Lb(s,i)||d>=Ve&&u.last-u.first<Ib*t.lastHit?"few":h>Vb*d?"freedLate":(u.last/t.lastHit)**d<Ob?"stopped":Gd(t,d,r)?l:"stopped"}var Ge={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},snapshot:{group:"look",line:"@$pool.snapshot()",short:"counts of all tags",usage:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{group:"look",line:"-g @$pool.diff()",short:"what changed",usage:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},who:{group:"look",line:'-g @$pool.who("Abc ")',short:"known users",usage:'who("Abc ")',help:"known users of a tag, by lists; not seen at work"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:"look",line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:"look",line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:"look",line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},Bb="what to type; dx -v @$pool says more of each call",Hb=class{
constructor(t){this.__p=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:s}=this.__p;return`${t}: dx ${e}  ${s}`}},O=t=>Jt(t).replace(/\t/g," "),F=class extends Error{
constructor(t){super(O(t)),this.name=""}},Kb=500,zb=[8,256],Qb=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function qb([t,e]){let s=Al.find(a=>a===t),[r,i]=s===l?[t,e]:[e];if(i===l&&(r===l||typeof r=="string"))return{sort:s!=null?s:"nonpaged",pattern:r};throw new F(Rt(`${r}`,Ql))}var Ql=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Al.join(" ")}`,ql={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},le=(t,e="noStack")=>{var s;return(s=t==null?l:t.frame.text)!=null?s:ql[e]},Xb=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,Xl=t=>t.some(({symbol:e})=>e!==l&&Xb.test(e.name)),jl="processes of blocks not seen freed",jb=5,ne=class{
constructor(t){this.__y=O(t)}
toString(){return this.__y}},K=class{
constructor(t,e){this.__z=O(t),this.__e=e}
toString(){return this.__z}
*[Symbol.iterator](){for(let t=0;t<this.__e.length;t+=1){let e=this.__e[t];e!==l&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,s;let r=(e=ei(t))!=null?e:-1;return(s=this.__e[r])!=null?s:new ne(Hg(r,this.__e.length))}},It=(t,e)=>new K(t,e.map(s=>new ne(s))),Us=48,et=(t,e)=>`${t} ${du(O(e),Us-t.length-1)}`,W=t=>t===l?"":t,Le=t=>t===l?"":Math.floor(t*100),Zb=class{
constructor(t,e,s){this.__0=t,this.__8=e,this.__5=le(e.site,St(t.stacks.at(e.stack))),this.Bytes=W(e.charged),this.Age=e.Ds,this.Secs=W(e.Ue&&Math.round(e.Ue/1e3)),this.Process=O(os(t,e.process)),Object.assign(this,s)}
toString(){return et(ot(this.__8.block),this.__5)}
details(){let{block:t,hit:e,Ds:s,Ue:r,charged:i,requested:a,thread:n,stack:o}=this.__8,{description:h}=this.__0.start.target,d=i===l?"":`, ${i} bytes`,u=a===l?"":`, ${a} asked for`,c=r===l?"":`, ${$(r/1e3,h)}`,f=[`allocated at hit ${e} of ${this.__0.lastHit}: ${s} hits${c} before the last one`,n&&`thread ${ot(n)}`,bi(this.__0,this.__8.process,this.__0.stacks.at(o)),Jg(this.__0,this.__8),"on this boot of the target, as long as it is there:",...Yg(this.__0,this.__8),"its stack:"];return It(`${ot(t)}${d}${u}, tag ${JSON.stringify(R(this.__0.tag))}`,[...f.filter(m=>!!m),...this.__0.stacks.at(o).map(({text:m})=>m)])}
get[Symbol.metadataDescriptor](){return nt("Bytes","Age","Secs")}},Zl=class{
constructor(t,e){this.NonPaged=t.s,this.NonPagedBytes=t.bytes,this.Paged=e.s,this.PagedBytes=e.bytes,this.Allocs=W(Oe(t.allocs,e.allocs)),this.Frees=W(Oe(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return nt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}},Jb=class extends Zl{
constructor(t){super(t.nonPaged,t.paged),this.__o=t}
toString(){let{bytes:t,text:e}=this.__o;return et(`${t>0?"+":""}${t}`,e)}},Yb=t=>t===l?"":[...new Set(t)].join("-"),Os={},We=({Tag:t,Target:e})=>t!==l||e!==l,Jl=({start:{target:t}})=>`${t.description} ${t.kernelBase}`,$b=5,tS=class{
constructor(t,e,s,r){let{holding:i,share:a}=e;this.__0=t,this.__2=e,this.__x=s,this.Blocks=W(i==null?l:i.blocks),this.Bytes=W(i==null?l:i.bytes),this["Share%"]=i&&t.Nt()===0?Math.round(a*100):"",this.Past=Yb(Eb(e)),this.Known=t.isWhole()?"all":"at least",We(r)||(this["Coverage%"]=Le(t.booked())),Object.assign(this,r)}
toString(){return et(`${this.Blocks||0}/${this.__2.allocs}`,Si(this.__2.St))}
details(){var t;let{St:e,stacks:s,allocs:r}=this.__2,[i]=s,a=this.Known==="all"?"":"at least ";return It(`${Si(e)}, tag ${JSON.stringify(R(this.__0.tag))}`,[`${a}${this.Blocks||0} blocks stay of ${g(r,"allocation")} on ${g(s.length,"stack")}`,uu(e),...this.__14(),...[hs(this.__0,jl,eS(this.__2))].filter(sS),"the stack with the most blocks:",...this.__0.stacks.at((t=i==null?l:i.stack)!=null?t:-1).map(({text:n})=>n)])}
__14(){var t;let e=new Map;for(let{stack:a,St:n,blocks:o}of this.__2.stacks){let h=this.__0.stacks.at(a),d=fu(n,le(this.__0.re(h,this.__x),St(h)));e.set(d,((t=e.get(d))!=null?t:0)+o.length)}let s=N([...e],([,a],[,n])=>n-a),r=s.slice(0,$b).map(([a,n])=>`${g(n,"block")} not seen freed: ${a}`),i=s.length-r.length;return i>0?[...r,`and ${g(i,"other way")}`]:r}
get[Symbol.metadataDescriptor](){return nt("Blocks","Bytes","Share%","Coverage%")}},eS=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),sS=t=>t!==l,rS=class{
constructor(t,e,s,r){this.__9=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=W(e.block&&kl(e.block)),this.Charged=W(e.charged),this.Cpu=W(e.processor),Object.assign(this,r);let i=t.He(e),a=le(t.re(i,s),St(i));this.__b=et(`${e.number} ${e.kind}`,a)}
toString(){return this.__b}
details(){let{stopAddress:t,requested:e,poolType:s,blockFrom:r,thread:i,time:a}=this.__9,n=[`tag ${JSON.stringify(R(this.__9.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i}`,bi(this.__0,this.__9.process,this.__0.He(this.__9)),e!==l&&`${e} bytes asked for`,s!==l&&`pool type 0x${s.toString(16)}`,r&&`block found by ${r}`,a!==l&&`at ${new Date(a).toISOString()}`].filter(Boolean);return It(n.join(", "),this.__0.He(this.__9).map(({text:o})=>o))}
get[Symbol.metadataDescriptor](){return nt("Number","Charged","Cpu")}},iS=/^Ex\w*Lookaside/,oe=t=>le(t.site,t.It);function Yl(t,{use:e,holding:s}){let{site:r,allocs:i,frees:a,stacks:n}=e,o=[`${g(i,"allocation")} and ${g(a,"free")} seen here, from ${g(n.length,"stack")}`,s&&mu(t,s),s&&oS(s),hs(t,jl,aS(t,e)),hS(t,e),...gu(e),dS(t,e),`coverage ${De(t)}${ti(t)}`,(r==null?l:r.frame.source)&&`source ${r.frame.source.file} line ${r.frame.source.line}`,bu(t.Ke(e))];return It(`${oe(e)}${r?` (${r.key})`:""}${lS(e)}, tag ${JSON.stringify(R(t.tag))}`,o.filter(h=>!!h))}function aS(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>{var a;return r.concat((a=s.get(i))!=null?a:[])},[])}var lS=({It:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function nS({bytes:t,requested:e},s){return t!==l?`, ${s}${t} bytes`:e===l?"":`, ${s}${e} bytes asked for`}function oS({_:t}){return t&&`sizes ${t.smallest}, ${t.ls} and ${t.largest} bytes (smallest, median, largest)`}function hS(t,{first:e,last:s,allocs:r,frees:i,unknown:a}){if((e==null?l:e.time)===l||(s==null?l:s.time)===l)return;let n=u=>$((u-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,h=r+i+a-1,d=o>0?`, ${(h/o).toFixed(2)} hits a second`:"";return`first hit here after ${n(e.time)}, last after ${n(s.time)}${d}`}function dS(t,{stacks:e}){return e.some(s=>pu(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":l}var $l=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},uS=class{
constructor(t,{use:e,holding:s,share:r},i=Os){this.__0=t,this.__2=e,this.__l=s,this.Blocks=s.blocks,this.Bytes=W(s.bytes),this["Share%"]=t.Nt()===0?Math.round(r*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":" %"}`,We(i)||(this.Old=s.old,this["Coverage%"]=Le(t.booked())),Object.assign(this,i)}
toString(){return et(`${this.__l.blocks}/${this.__2.allocs}`,oe(this.__2))}
details(){return Yl(this.__0,{use:this.__2,holding:this.__l})}
get[Symbol.metadataDescriptor](){return nt("Blocks","Bytes","Share%","Old","Coverage%")}},cS=class{
constructor(t,e,s){this.__0=t,this.__2=e,this.__i=fS(t,e);let{there:r,gone:i,unreadable:a}=tn(s,this.__i);this.Held=r+i+a,this.There=r,this.Gone=i,this.Unreadable=a,this.Events=W(ae(t,s))}
toString(){return et(`${this.There}/${this.Held}`,oe(this.__2))}
details(){let{f:t}=this.__0,e=t.map(r=>{let i=ae(this.__0,r),{there:a}=tn(r,this.__i);return`${a} of ${this.Held} there ${i===l?"later":`after ${i} events`}`}),s=t[t.length-1];return It(oe(this.__2),[...e,...s?[wb(s)]:[]])}
get[Symbol.metadataDescriptor](){return nt("Held","There","Gone","Unreadable","Events")}};function fS(t,{stacks:e}){var s;let r=t.held(),i=new Set;for(let a of e)for(let{block:n}of(s=r.get(a))!=null?s:[])i.add(n);return i}function tn({there:t,gone:e,unreadable:s},r){let i=a=>a.filter(n=>r.has(n)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var pS=class{
constructor(t,e,s=Os){let{use:r,holding:i}=e;this.__0=t,this.__5=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=W(i==null?l:i.blocks),this.Bytes=W(i==null?l:i.bytes),We(s)||(this["Coverage%"]=Le(t.booked()));let a=i!==l&&!t.isWhole(),n=t.Ke(r).kind==="probableWrapper";this.Note=[a&&"at least",n&&"wrapper?"].filter(Boolean).join(", "),Object.assign(this,s)}
toString(){return et(`${this.Allocs}/${this.Frees}`,oe(this.__5.use))}
details(){return Yl(this.__0,this.__5)}
get[Symbol.metadataDescriptor](){return nt("Allocs","Frees","Blocks","Bytes","Coverage%")}},en=28,mS=class{
constructor(t,e,s=Os){this.__0=t,this.__t=e.stack,this.__a=t.stacks.at(e.stack),this.__j=t.ni(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.re(this.__a,[]);this.__5=O(le(r,St(this.__a)));let i=this.__10(r).join(" < ");this.Callers=i.length>en?`${i.slice(0,en-3)}...`:i,We(s)||(this["Coverage%"]=Le(t.booked())),Object.assign(this,s)}
toString(){return et(`${this.Allocs}/${this.Frees}`,this.__5)}
details(){let t=this.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:n})=>n===this.__t),e=hs(this.__0,"processes of its last hits",t),s=this.__a.map(({text:n})=>n),r=this.__j>0?`; up to ${g(this.__j,"hit")} had another stack`:"",i=JSON.stringify(R(this.__0.tag)),a=De(this.__0);return It(`${g(s.length,"frame")}, tag ${i}, coverage ${a}${r}`,e===l?s:[...s,e])}
get[Symbol.metadataDescriptor](){return nt("Allocs","Frees","Coverage%")}
__10(t){let e=t?t.gt+1:q(this.__a);return this.__a.slice(e).map(({text:s})=>O(s))}},gS=class{
constructor(t,e,s){let r=ku(t,e);this.PoolHitTag=r.value===l?"not readable":st(I(r.value));let i=Li(t);this.Armed=O(kS(r,e,i)),this.Repair=O(wS(r,i)),this.Recorded=Vs([...e.shown.keys()].map(a=>JSON.stringify(R(a)))),this.Learned=Vs(e.Xe().map(bS)),this.Skipped=O(Vs(s))}
toString(){return this.Armed}};function bS({kind:t,key:e,where:s,holds:r}){let i="register"in s?s.register:`[base${SS(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var SS=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Vs=t=>t.length===0?"none":t.join(", ");function kS({value:t},{armed:e,change:s},r){if(t===l)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(X(t))return`not armed${i}`;let a=`ARMED for ${JSON.stringify(R(I(t)))}${i}`;return r?a:!s||Lt(s.after)!==t?`${a}, not by this script`:`${a} by ${e?"arm()":"a call that could not disarm"}`}function wS({value:t,repair:e},s){return t!==l&&X(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}var DS=class extends Zl{
constructor(t){super(t.nonPaged,t.paged),this.__m=t,this.Users=O(Ud(CS(t)))}
toString(){return et(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__m.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__m,r=e!==l&&Hs(e)?` (${st(e)})`:"";return new ne(`${t}${r}: ${s}`)}},CS=({tag:t,description:e})=>li([Cu(e),t===l?[]:ai(t)]),yS=class{
constructor({Fe:t,name:e,place:s,description:r=""}){this.__b=e,this.Grade=t,this.Place=O(Od(s).replace(/^.*\\/,"")),this.Says=O(r).slice(0,Us)}
toString(){return O(`?${this.__b}`).slice(0,Us)}},TS=class{
constructor(t,e,s,r,i,a,n){this.__r=!1,this.__1=[],this.__g=n,this.__c=t,this.__3=e,this.__h=s,this.__d=r,this.__q=i,this.__n=a}
toString(){return`pooltag ${this.__n}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return ou()}
hitTag(...t){return this.__4("hitTag",t,([e,...s])=>{let r=qt("hitTag",e),i=pi('hitTag("Abc ", ',s.filter(n=>n!==he)),a=this.__3.hunt(r,i,s.includes(he));return a.kind==="hunted"?this.__s(a):El(a)})}
arm(...t){return this.__4("arm",t,([e,s])=>{let r=qt("arm",e);if(s!==l&&s!==he)throw new F(Rt(`${s}`,`dx @$pool.arm("Abc ", "${he}")`));let i=this.__3.arm(r,s===he);return i.kind==="armed"?Bg(r,i.armed.arming.repair):El(i)})}
capture(...t){return this.__4("capture",t,()=>{let e=this.__3.capture(pi("capture(",t));return e.kind==="hunted"?this.__s(e):Md(e)})}
clear(...t){return this.__4("clear",t,()=>td(this.__3.clear()))}
skip(...t){return this.__4("skip",t,([e])=>{let s=mi("skip",e);return this.__1=[...this.__1.filter(r=>r!==s),s],ul(this.__1)+(this.__12(s)?"":pg(s))})}
unskip(...t){return this.__4("unskip",t,([e])=>{let s=mi("unskip",e),r=this.__1.includes(s)?"":mg(s);return this.__1=this.__1.filter(i=>i!==s),r+ul(this.__1)})}
save(...t){return this.__4("save",t,([e])=>rd(this.__h.save(gi("save",e))))}
open(...t){return this.__4("open",t,([e])=>Dg(this.__h.open(gi("open",e))))}
used(...t){this.__7("used",t);let{sort:e,pattern:s}=qb(t);this.__r||this.__g({kind:"listing"}),this.__r=!0;let r=yd(this.__c,this.__g);if(!r)throw new F(Ul);let i=Td(r.rows,e).filter(({text:a})=>s===l||sn(s,a));return i.length===0&&hu(s,r.rows.map(({text:a})=>a)),new K(Du(r,i.length),i.map(a=>new DS(a)))}
snapshot(...t){return this.__4("snapshot",t,([e,s])=>{var r;let{snapshots:i}=this.__d,a=(r=ns("snapshot",e))!=null?r:`s${i.length+1}`,n=ns("snapshot",s),o=ni(this.__c,this.__g,a,n===l?l:this.__13(n));return o?(this.__d.noteSnapshot(p({type:"snapshot"},o)),jg(a,o.rows.length,i.length===0)):Ul})}
diff(...t){this.__7("diff",t);let e=this.__w(t,0),s=this.__w(t,1),r=$d(e,s);if(r.kind!=="changes")throw new F(qg(r,e,s));return new K(_d(r,e,s),r.rows.map(i=>new Jb(i)))}
who(...t){this.__7("who",t);let e=qt("who",t[0]),s=gd(e,this.__c,this.__q);return new K(ib(e,s),s.us.map(r=>new yS(r)))}
leaks(...t){let e=this.__6("leaks",t),s=Tt(e),r=[];for(let n of e)for(let o of Su(n,this.__1))r.push(new uS(n,o,s(n)));let i=e.map(n=>as(n,ls(n,this.__1))),a=Xt(e,r.length,"call site","blocks/allocations");return new K([a,...i].filter(Boolean).join(". "),r)}
recheck(...t){let e=[],s=[];for(let i of this.__6("recheck",t)){let a=Xd(i,this.__3.recheck(i)),n=i.f[i.f.length-1];if(a!==l?s.push(a):s.push(as(i,ls(i,this.__1))),!(a!==l||!n))for(let{use:o,held:h}of oi(i,this.__1))h>0&&e.push(new cS(i,o,n))}let r=(i,a)=>a.There-i.There||a.Held-i.Held;return new K(s.join(" "),N(e,r))}
sites(...t){let e=this.__6("sites",t),s=Tt(e),r=[];for(let i of e)for(let a of PS(i.sites(this.__1)))r.push(new pS(i,a,s(i)));return new K(Xt(e,r.length,"call site","allocations/frees"),r)}
blocks(...t){let[e]=t,s=MS(e)?e:l,r=this.__6("blocks",t,s===l?t:[]),i=new Set,a=Tt(r),n=[],o=0;for(let h of r)for(let d of lu(h,this.__1))d.site&&i.add(d.site.frame.text),!(s!==l&&!nu(d.site,s))&&(o+=1,n.length<vS&&n.push(new Zb(h,d,a(h))));if(s!==l&&o===0)throw new F(Fd(s,[...i]));return new K(wu(r,n.length,o),n)}
drivers(...t){let e=this.__6("drivers",t),s=Tt(e),r=[];for(let i of e)for(let a of su(i,this.__1))r.push(new tS(i,a,this.__1,s(i)));return new K(Xt(e,r.length,"module","blocks/allocations"),r)}
stacks(...t){let e=this.__6("stacks",t),s=Tt(e),r=[];for(let i of e){let a=N(i.pt(),(n,o)=>an(o)-an(n));for(let n of a)r.push(new mS(i,n,s(i)))}return new K(Xt(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,s=e===l?NS:fi("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__6("hits",t,[]),i=Tt(r),a=[];for(let n of r)for(let o of n.recent(s))a.push(new rS(n,o,this.__1,i(n)));return new K(Xt(r,a.length,"hit","number, kind, call site"),a)}
status(...t){return this.__7("status",t),new gS(this.__c,this.__3,this.__1)}
help(...t){ci("help",t);let e=Object.values(Ge).map(s=>new Hb(s));return new K(`pooltag ${this.__n}: ${Bb}`,e)}
__13(t){if(!/[*?]/.test(t))return[qt("snapshot",t)];let e=new Set;for(let{rows:s}of this.__d.snapshots)for(let[r=0]of s){let i=I(r);sn(t,R(i))&&e.add(i)}if(e.size===0)throw new F(xl("known tag",t));return[...e]}
__w(t,e){let{snapshots:s}=this.__d,r=ns("diff",t[e]),i=r===l?s[s.length-2+e]:s.filter(a=>a.name===r).pop();if(i)return kd(i);throw new F(r===l?Xg:xl("snapshot",r))}
__s(t){let{hunt:e}=t;return[xd(t),as(e,ls(e,this.__1))].filter(Boolean).join(" ")}
__12(t){let{hunts:e}=this.__3,s=r=>we(r,[t]);return e.length===0||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}
__7(t,e){ci(t,e),this.__3.Gi()}
__4(t,e,s){try{return this.__7(t,e),new ne(s(e))}catch(r){if(!(r instanceof F))throw r;return new ne(r.message)}}
__6(t,e,[s]=e){this.__7(t,e);let r=s===l?l:qt(t,s),{shown:i}=this.__3,a=(r===l?[...i.values()]:[i.get(r)]).filter(n=>n!==l);if(a.length===0)throw new F(Jh(r,r===l?[]:ur(r,i.keys())));return a}},sn=(t,e)=>Bt(t,e)||Bt(t,e.trim()),he="unseen",NS=100,vS=1e3,MS=t=>typeof t=="string"&&t.length>4&&/!|\+0x/.test(t),PS=t=>N(t,(e,s)=>rn(s)-rn(e)),rn=({use:t})=>t.allocs+t.frees+t.unknown,an=({hits:t})=>t.alloc+t.free+t.unknown,Ut=new _g,Be=t=>Ce(od(t)),Gs=new Ag,de=new og(Gs,()=>Ut.now(),"0.1.0",Be),_S=new Cc(Ut,Ut,t=>{de.note(p({type:"change"},t))}),Ls=new Im(Ut,_S,de,Be),AS=new ig(Ut,Gs,de,Ls),j=new TS(Ut,Ls,AS,de,Gs,"0.1.0",Be);return[j,yu,Tu,Nu]})();
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
