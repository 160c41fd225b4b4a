/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(l){let 
U=t=>t>>>0,
Ot=t=>{let e=s=>{var r;return((r=t[s])!=null?r:0)&255};return U(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)},
Ke=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
Ks=t=>{if(t.length===0)return{St:!1,it:{kind:"empty"}};if(t.length>4)return{St:!1,it:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{St:!1,it:{kind:"notOneByte",qs:e[0]}}:ze(Ot([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))},
Cn=t=>/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?ze(Ot(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?ze(U(Number.parseInt(t,16))):Ks(t),
ze=t=>t<Ti?{St:!0,tag:t}:{St:!1,it:{kind:"protectedBit",plain:H(t)}},
H=t=>U(t&~Ti),
R=t=>{let e=s=>s>=32&&s<=126;return Ke(t).map(s=>e(s)?String.fromCharCode(s):".").join("")},
rt=t=>`0x${Nt(t)}`,
Tn=t=>Ot([...Ke(t)].reverse()),
zs=t=>R(t).includes("."),
pt=t=>{let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return jt(e.toLowerCase().padStart(Ni,"0"))},
it=(t,e)=>jt(Nt(t)+Nt(e)),
O=t=>({high:Number.parseInt(t.slice(0,8),16),low:Mt(t)}),
C=(t,e)=>{let s=Mt(t)+e;if(s>=0&&s<4294967296)return jt(t.slice(0,8)+Nt(s));let{high:r}=O(t);return it((r+Math.floor(s/4294967296))%4294967296,s%4294967296)},
z=(t,e)=>{if(t.slice(0,8)===e.slice(0,8))return Mt(e)-Mt(t);let s=O(t),r=O(e),i=(r.high-s.high)*4294967296+(r.low-s.low);return Number.isSafeInteger(i)?i:l},
Y=(t,e)=>t<e?-1:t>e?1:0,
Qs=(t,e)=>(Mt(t)&e-1)===0,
$=(t,e)=>e===4?jt(vt.slice(8)+t.slice(8)):t,
Vt=(t,e)=>t.charAt(e===4?8:0)>="8",
Nn=(t,e)=>e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`,
Gt=(t,e)=>{let s=Mt(t),r=e===4&&s>=2147483648;return ot(r?it(4294967295,s):t)},
vn=(t,e,s)=>y(`rM 0x1;${e?"kb":"k"}${Pt(t)}${Mi(s)}`),
Mn=(t,e)=>{let s=e.map(i=>i==="$prcb"?"gdtr":i),r=s.length>0?`;.catch {${vi(s)}}`:"";return y(`${vi(Zu[t])}${r};lm o`)},
Pn=(t,e,s)=>{let r=Gt(t,e);return s.length===4?y(`ed ${r} ${Pt(Lt(s))}`):y(`eb ${r} ${s.map(Pt).join(" ")}`)},
_n=(t,e)=>{let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return y(`!poolused ${Pt(s)}`)},
An=t=>{let e=R(t).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${e}`)},
Lt=t=>{let e=s=>{var r;return(r=t[s])!=null?r:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0},
Qe=t=>[t&255,t>>>8&255,t>>>16&255,t>>>24&255],
M=(t,e)=>{try{return t()}catch(s){if(!(s instanceof Yt))throw s;return e(s)}},
N=(t,e)=>{let s=e;for(;s<t.length&&Q(t.charCodeAt(s));)s++;return s},
at=(t,e)=>{let s=e;for(;s<t.length&&wc(t.charCodeAt(s));)s++;return s},
Fn=(t,e)=>{let s=e;for(;s<t.length&&cs(t.charCodeAt(s));)s++;return s},
qe=t=>{let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=_i;)e--;return t.slice(0,e)},
lt=(t,e)=>{let s=at(t,e),r=s-e;if(r===16)return fs(t.slice(e,s),8,s);if(r!==8)return;if(t.charCodeAt(s)!==kc)return fs(Dc+t.slice(e,s),4,s);let i=at(t,s+1);if(i-s===9)return fs(t.slice(e,s)+t.slice(s+1,i),8,i)},
En=t=>{let e=Number(t);return Number.isSafeInteger(e)?e:l},
ce=(t,e)=>{let s=[];for(let r of t){let i=r.length<=ht?e(r):l;i!==l&&s.push(i)}return s},
Rn=(t,e)=>({elementSize:e,rows:ce(t,s=>In(s,e))}),
In=(t,e)=>{let s=lt(t,N(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let a=xn(t,i,e*2);if(a<0||(r.push(yc(t,i,a)),!Cc(t,a,e)))break;i=a+1}return r.length===0?l:{address:s.address,elements:r}},
xn=(t,e,s)=>{let r=e+s,i=at(t,e)===r,a=t.startsWith("?".repeat(s),e);return(i||a)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1},
Un=(t,e)=>{var s,r;qs(t);let i=ps(t,e);if(e.thing.kind!=="poolHitTag")return i;let a=js(e,Tc(t,e));if(i.kind===a.kind)return i;let n=o=>[i,a].find(o);return(r=(s=n(Fi))!=null?s:n(({kind:o})=>o==="other"))!=null?r:Ai},
qs=t=>{L(t,cc)},
Xs=(t,e)=>{e===4&&qs(t)},
js=(t,e)=>{if(!e)return Ai;let{before:s,after:r}=t,i=a=>a.every((n,o)=>n===e[o]);return i(s)?{kind:"before"}:i(r)?{kind:"after",bytes:e}:{kind:e.every((a,n)=>a===s[n]||a===r[n])?"mixed":"other",bytes:e}},
E=(t,e,s)=>{var r;if(e<0||e+s>t.length)return;if(s===4)return _t(t,e);let i=0;for(let a=s-1;a>=0;a--)i=i*256+((r=t[e+a])!=null?r:0);return i},
Ct=(t,e,s)=>{let r=E(t,e,4),i=s===8?E(t,e+4,4):0;return r===l||i===l?l:it(i,r)},
fe=(t,e,s)=>{let r=t.readMemory(e,s);return r&&Ct(r,0,s)},
mt=(t,e)=>{let s=t.readMemory(e,4);return s&&E(s,0,4)},
Zs=(t,e,s,r)=>{let i=t.readMemory(e,s*r);if(!i)return;let a=[];for(let n=0;n<s;n+=1){let o=Ct(i,n*r,r);if(o===l||o===vt)break;a.push(o)}return a},
On=t=>{let e=lt(t,N(t,0));if(!e||!Q(t.charCodeAt(e.end)))return;let{name:s,ls:r}=Js(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,ls:r||l}},
Js=t=>{let e=Vn(t);return{name:t.slice(0,e).trim(),ls:t.slice(e).trim()}},
Vn=t=>{let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s},
pe=(t,e,s)=>{let r=`nt!${e}`.toLowerCase();return M(()=>{let i=t.query(nc(e)),a=Nc(i).find(o=>o.name.toLowerCase()===r);if(a)return{kind:"found",address:$(a.address,s)};let n=i.find(o=>o.trim()!=="");return n===l?{kind:"absent"}:{kind:"unknown",_t:n.trim()}},({message:i})=>({kind:"unknown",_t:i}))},
Ys=(t,e,s)=>{let r=pe(t,e,s);return r.kind==="found"?r.address:l},
Wt=t=>{let e=new Map;for(let s of t)if(!(s.length>ht||!s.includes("=")))for(let[r,i]of Gn(s))e.has(r)||e.set(r,i);return e},
Gn=t=>{var e,s;let r=[],[i=""]=t.split(Mc);for(let a of i.trim().split(/\s+/)){let n=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(a),o=pt((e=n==null?l:n[2])!=null?e:""),h=(n==null?l:n[3])==="*";if(n&&o&&!h)r.push([((s=n[1])!=null?s:"").toLowerCase(),o]);else if(!h&&!vc.test(a))return[]}return r},
Xe=t=>{let e=!1;return ce(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),Ln(s,e)))},
Ln=(t,e)=>{let s=lt(t,N(t,0));if(!s||!Q(t.charCodeAt(s.end)))return;let r=lt(t,N(t,s.end));if(!r||!Q(t.charCodeAt(r.end)))return;let i=N(t,r.end),a=t.slice(i),n=a.search(/\s/),o=n<0?a:a.slice(0,n);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:a.slice(o.length).trim(),At:e}},
$s=(t,e)=>{let s=40543,r=(t&65535)*s,i=(t>>>16)*s,a=r+i%65536*65536,n=Math.floor(i/65536)+Math.floor(a/4294967296);return(a%4294967296^n)&e},
tr=(t,e,s)=>{let r=(o,h)=>{let{offset:d,bytes:u}=s.fields[o];return Wn(t,e+d,u,h)},i=r("Key",!1),a=er(r("NonPagedAllocs",!1),r("NonPagedFrees",!1),r("NonPagedBytes",!0)),n=er(r("PagedAllocs",!1),r("PagedFrees",!1),r("PagedBytes",!0));if(!(i===l||!a||!n))return{tag:U(i),nonPaged:a,paged:n}},
er=(t,e,s)=>{if(!(t===l||e===l||s===l))return{allocs:t,frees:e,bytes:s}},
Wn=(t,e,s,r)=>{let i=E(t,e,4),a=s===8?E(t,e+4,4):0;if(i===l||a===l)return;let n=r&&(s===8?a:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(a+n/2**32)*2**32+i:i+n;return Number.isSafeInteger(o)?o:l},
sr=t=>{let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:Ei(r.nonPaged,i.nonPaged),paged:Ei(r.paged,i.paged)}),e)},
Bn=(t,e)=>{let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=tr(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s},
rr=(t,e)=>{let s=new Map,r;for(let i of t){if(i.length>ht)continue;let a=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!a)continue;let[,n="",o="",h="",d=""]=a;r!=null||(r=n.length),!(n.length>r||s.has(h))&&s.set(h,{offset:Number.parseInt(o,16),type:d.trim()})}return s.size===0?l:{name:e,fields:s}},
ir=t=>{let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&ar(e.type);return e&&s!==l?e.offset+s:l},
ar=t=>{var e,s,r;let[,i="1",a=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],n=(s=/^U?[Ii]nt([1248])B$/.exec(a))==null?l:s[1],o=(r=/^Ptr(32|64)\b/.exec(a))==null?l:r[1];return n?Number(i)*Number(n):o?Number(i)*(Number(o)/8):l},
Hn=(t,e,s)=>{let r=Ri(t,"_POOL_TRACKER_BIG_PAGES"),i=r==null?l:r.fields.get("Key"),a=r==null?l:r.fields.get("NumberOfBytes"),n=a!=null?a:r==null?l:r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),h=e("PoolBigPageTableSize");if(!r||!i||!n||o.kind!=="found"||h.kind!=="found")return;let d=fe(t,o.address,s),u=mt(t,h.address);if(!d||!u||(u&u-1)!==0)return;let c=ir(r);if(c===l)return;let f={Xs:i.offset,js:n.offset};return p({address:d,n:u,Zs:c},f,{ns:a?1:Ac,pointerSize:s})},
Kn=(t,e,s)=>{let r=zn(s),i=$s(r,e.n-1);if(e.ns===1)return je(t,e,i,s);let a=je(t,e,i,s);if(a.kind==="found")return a;let n=je(t,e,Fc(r)&e.n-1,s);return n.kind==="found"?n:{kind:"unreadable"}},
je=(t,e,s,r)=>{let{address:i,n:a,Zs:n,Xs:o,js:h,ns:d,pointerSize:u}=e,c=Math.min(_c,a-s),f=t.readMemory(ms(i,s,n),c*n);if(!f)return{kind:"unreadable"};for(let m=0;m<f.length;m+=n){if(Ct(f,m,u)!==r)continue;let g=Ct(f,m+h,u),S=g&&z(vt,g);if(S===l)return{kind:"unreadable"};let k=S*d;return{kind:"found",tag:Ot(f.subarray(m+o,m+o+4)),bytes:k}}return{kind:"absent"}},
zn=t=>{let{high:e,low:s}=O(t);return(s>>>Ii|e<<32-Ii)>>>0},
lr=(t,e,s)=>{let r=$n(Ri(t,"_POOL_TRACKER_TABLE")),i=Qn(t,e),a=hr(t,e("PoolTrackTable"),s);if(!r||!i||!Vi(a))return;let n=qn(t,e("ExPoolTagTables"),s),o=Xn(t,e,s);if(!n||o==="unknown")return;let h=[a.address,...n.filter(d=>d!==a.address)];return p({g:r,tables:h},i,{Te:o==="none"?l:o})},
Qn=(t,e)=>{let s=gs(t,e("PoolTrackTableSize")),r=gs(t,e("PoolTrackTableMask"));return s===l||r===l?l:{n:s,mask:r}},
qn=(t,e,s)=>e.kind!=="found"?e.kind==="absent"?[]:l:Zs(t,e.address,Ic,s),
Xn=(t,e,s)=>{let r=hr(t,e("PoolTrackTableExpansion"),s);if(r.kind==="unknown")return"unknown";if(!Vi(r))return"none";let i=gs(t,e("PoolTrackTableExpansionSize"));return i===l?"unknown":i===0?"none":{table:r.address,n:i}},
Ze=(t,e,s)=>{let r=nr(t,e,s);if(r.kind!=="found")return r;let{nonPaged:i,paged:a}=r.record;return{kind:"found",counts:{allocs:i.allocs+a.allocs,frees:i.frees+a.frees}}},
nr=(t,e,s)=>{let r=Zn(t,e,s);if(r.kind!=="slot")return r.kind==="none"?Jn(t,e,s):r;let i=[];for(let a of e.tables){let n=Ft(t,e,a,r.index,1);if(!n)return At;let o=n.get(0);o&&H(o.tag)===s&&i.push(o)}return Oi(sr(i))},
jn=(t,e)=>{let[s]=e.tables,r=s&&Ft(t,e,s,0,e.mask+1);return r&&[...r.values()].map(({tag:i})=>H(i))},
or=(t,e)=>{let s=new Map;for(let a of e.tables){let n=Ft(t,e,a,0,e.n);if(!n)return;n.forEach((o,h)=>{var d;s.set(h,[...(d=s.get(h))!=null?d:[],o])})}let{Te:r}=e,i=r?Ft(t,e,r.table,0,r.n):[];return i?[...[...s.values()].map(sr),...i.values()].filter(a=>a!==l):l},
Zn=(t,e,s)=>{let[r]=e.tables;if(!r)return At;let i=e.mask+1,a=$s(s,e.mask);for(let n=i;n>0;){let o=Math.min(Rc,i-a,n),h=Ft(t,e,r,a,o);if(!h)return At;for(let d=0;d<o;d+=1){let u=h.get(d);if(!u)return{kind:"none"};if(H(u.tag)===s)return{kind:"slot",index:a+d}}a=(a+o)%i,n-=o}return{kind:"none"}},
Jn=(t,e,s)=>{var r;let{Te:i}=e,a=i&&Ft(t,e,i.table,0,i.n);if(i&&!a)return At;let n=[...(r=a==null?l:a.values())!=null?r:[]].find(o=>H(o.tag)===s);return n?Oi(n):Yn(t,e)},
Yn=(t,e)=>{for(let s of e.tables){let r=ms(s,e.n-1,e.g.size),i=t.readMemory(r,e.g.size),a=i&&tr(i,0,e.g);if(!a)return At;if(a.nonPaged.allocs+a.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}},
$n=t=>{let e=t&&ir(t);if(!t||e===l)return;let s={};for(let r of Pc){let i=t.fields.get(r),a=i&&ar(i.type);if(!i||a!==4&&a!==8)return;s[r]={offset:i.offset,bytes:a}}return{size:e,fields:s}},
hr=(t,e,s)=>{if(e.kind!=="found")return e;let r=fe(t,e.address,s);return r?{kind:"found",address:r}:{kind:"unknown",_t:""}},
Je=t=>{let e=me(t);if(!e)return{kind:"noPointerSize"};let s=pe(t,"PoolHitTag",e);if(s.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",_t:s.kind==="unknown"?s._t:l};let r=Xe(L(t,Pi)).map(a=>p({},a,{start:$(a.start,e),end:$(a.end,e)}));if(!$t(r))return{kind:"noModules"};let i=a=>pe(t,a,e);return{kind:"read",target:p({pointerSize:e},eo(t,e),{poolHitTag:s.address,modules:r,Ft:Ec.filter(a=>xi(t,e,a)),Et:to(t,i,e),Ne:lr(t,i,e),Js:Hn(t,i,e)})}},
to=(t,e,s)=>{var r;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(r=Zs(t,i.address,Oc,s))!=null?r:[]},
me=t=>{let e=Wt(L(t,ec)).get("$ptrsize");return e===it(0,4)?4:e===it(0,8)?8:l},
eo=(t,e)=>{var s,r,i;let a=(s=L(t,sc).find(h=>/Kernel Version/i.test(h)))!=null?s:"",n=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(a))==null?l:r[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${a.trim()}${o}`,Yt:e===4?"x86":so(a),build:n?Number(n):l}},
so=t=>{if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"},
nt=t=>{let e=me(t),s=e&&Ys(t,"PoolHitTag",e);if(!e||!s)return{kind:"notRead"};let r=dr(t,s,e);return r===l?{kind:"notRead"}:{kind:"read",address:s,pointerSize:e,value:r}},
dr=(t,e,s)=>(Xs(t,s),mt(t,e)),
ro=(t,e)=>{let s=Bc(e);return M(()=>t.debugger(fc(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?l:i.includes(s)}),()=>!1)},
ge=t=>{M(()=>t.debugger(mc),()=>{})},
io=t=>{let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",a=""]=e!=null?e:[],n=pt(i);if(!e||!n)return;let o=d=>Number.parseInt(d,16),h=U(o(s));return X(h)?l:{armed:h,saved:te(o(r)),address:n,id:a}},
ao=t=>{let e=[];for(let s of t){if(s.length>ht)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():l;r&&i&&e.push(lo(i,r[1],r[2]));let a=r?l:no(s);a&&e.push(a)}return e},
lo=(t,e,s="")=>{let r=s.replace(/\\(["\\])/g,"$1");return e==="Command"?p({},t,{command:r}):p({},t,{Qi:r})},
no=t=>{var e;let[s="",...r]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(s))return;let i={ve:!0,"not handled":!1}[(e=r[r.length-1])!=null?e:""];i!==l&&r.pop();let a=Kc.find(h=>h===r[r.length-1]);if(a&&r.pop(),i===l&&!a)return;let[n="",...o]=r;return o.length>0?l:{code:s,Ys:n,status:a,ve:i}},
ur=t=>{var e;let s=ao(L(t,ic)),r=o=>s.find(h=>h.code===o),i=r("bpe"),a=(e=r("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:n}=i;return n!==l&&Qc(n)?ks("command",n):i.status!=="break"?ks("status",Hi(i)):(a==null?l:a.ve)===!1?ks("handling",Hi(a)):{kind:"stops"}},
T=(t,e)=>Array.from(t,(s,r)=>({Me:s,place:r})).sort((s,r)=>e(s.Me,r.Me)||s.place-r.place).map(({Me:s})=>s),
Bt=(t,e)=>be(t.toLowerCase(),e.toLowerCase()),
be=(t,e)=>{let s=0,r=0,i=-1,a=0;for(;s<e.length;)if(t[r]==="*")i=r++,a=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++a;else return!1;for(;t[r]==="*";)r++;return r===t.length},
cr=(t,e)=>{let s=[...new Set(e)].filter(a=>a!==t),r=t.trim(),i=[.../[*?]/.test(r)?[a=>be(r,a)||Bt(r,a.trim())]:[],a=>a.trim().toLowerCase()===r.toLowerCase(),a=>pr(t.padEnd(4),a.padEnd(4)),a=>pr(t.padEnd(4).toLowerCase(),a.padEnd(4).toLowerCase())];for(let a of i){let n=s.filter(a);if(n.length>0)return T(n,(o,h)=>o<h?-1:1).slice(0,qc)}return[]},
fr=(t,e)=>{let s=new Map([...e].map(r=>[R(r),r]));return cr(R(t),s.keys()).map(r=>s.get(r)).filter(r=>r!==l)},
pr=(t,e)=>{let s=[0,1,2,3].filter(a=>t[a]!==e[a]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:Ki(t.trim(),e.trim())||Ki(e.trim(),t.trim())},
oo=(t,e,s)=>{var r;let i=e.Ne;if(!i)return{kind:"unknown"};let a=d=>d!==l&&Ze(t,i,d).kind==="found",n=Ze(t,i,s);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let o=ho(s);if(n.kind==="found")return{kind:"seen",os:a(o)?o:l};let h=[Tn(s),o].find(a);return{kind:"unseen",meant:h===l?fr(s,(r=jn(t,i))!=null?r:[]):[h]}},
ho=t=>{let e=t>>>24;if(!(e!==32&&e!==0))return U(t&16777215|(e===0?32:0)<<24)},
uo=(t,e,s,r)=>{let i=Se(t);if(i)return dt(i);if(X(s))return dt({kind:"neverHit",tag:s});let a=co(t,e);if(a.kind!=="read")return dt(a);let{target:n}=a,o=dr(t,n.poolHitTag,n.pointerSize);if(o===l)return dt({kind:"unreadable"});if(!X(o))return dt({kind:"alreadyArmed",value:o});if(fo(t,n))return dt({kind:"taggingOff"});let h=ur(t);if(h.kind==="breaksPassed")return dt(h);let d=po(s,oo(t,n,s),r);return d?dt(d):{kind:"ready",target:n,Rt:o,stops:h.kind==="stops"}},
Se=t=>{let{kernel:e,description:s="",live:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:"notKernel"}:r?/^local\b/i.test(s)?{kind:"localKernel"}:l:{kind:"notLive"}},
co=(t,e)=>{let s=Je(t),r=s.kind==="read"?s.target.modules.filter(i=>!i.At):[];return s.kind==="noPointerSize"||r.length>1?s:(M(()=>e.debugger(lc),()=>{}),Je(t))},
fo=(t,e)=>{if(e.build===l||e.build>=Xc)return!1;let s=Ys(t,"NtGlobalFlag",e.pointerSize),r=s&&mt(t,s);return r!==l&&(r&jc)===0},
po=(t,e,s)=>{switch(e.kind){case"seen":return e.os===l||s?l:{kind:"ambiguous",hs:[t,e.os]};case"unseen":return s?l:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}},
mr=(t,e,s)=>{e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:s})},
Ye=t=>{let e=qi.get(t);if(e)return e.is;let s=mo(t);return qi.set(t,{is:s}),s},
mo=t=>{var e;if(sf.test(t.module))return t.name.includes("Pool")?br(t.name):l;if(Qi.test(t.module))return t.name==="DbgBreakPoint"||rf.test(t.name)?"neither":(e=gr(t.name))!=null?e:go(t.name)},
gr=t=>$c.test(t)?"alloc":tf.test(t)?"free":l,
go=t=>ef.test(t)?br(t):l,
br=t=>t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither",
q=t=>{let e=t.findIndex(({symbol:s})=>!s||Ye(s)===l);return e<0?t.length:e},
bo=t=>Qi.test(t.module)&&t.name==="ExFreePool"&&t.offset>af,
Sr=t=>t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name),
$e=t=>{var e;let s=lf.exec(t);if(!s)return;let r=((e=s[2])!=null?e:"").trim();return s[1]===l?{command:r}:{processor:Number(s[1]),command:r}},
So=t=>{let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?l:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}},
ko=t=>{let e=[],s=N(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=N(t,i)}return e},
wo=(t,e)=>{let s=N(t,0);if(t.startsWith("TOTAL",s)&&Q(t.charCodeAt(s+5)))return Do(t,s+5,e);let r=e.Pe?of(t,e,e.Pe):yo(t,s,e);return r?{kind:"row",usage:r}:df(t,s)?Ji:{kind:"other"}},
Do=(t,e,s)=>{let{g:r,Pe:i=$i(r)}=s,a=ts(t,e,i,r);return!a||t.slice(a.end).trim()!==""?Ji:p({kind:"total"},Dr(a.numbers))},
yo=(t,e,s)=>{let r=Yi(t,e,ut,s),i=Yi(t,e,t.slice(e,e+ut).search(/\s/),s);return r&&i?l:r!=null?r:i},
kr=(t,e,s=ut)=>{let r=e+s;if(e<0||t.length<=r||!Q(t.charCodeAt(r))||N(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(a=>a>=" ")},
ts=(t,e,s,r)=>{var i;let a=[],n=e,o=!0,h=!0;for(let d=0;d<s.length;d++){let u=Co(t,n,(i=s[d])!=null?i:0);if(!u)return;let c=d===s.length-1?To(t,u,h,r):u.end,f=c===l?l:En(t.slice(u.start,c));if(c===l||f===l)return;let m=c===u.kt||c>u.kt&&u.full;o=o&&m,h=h&&(m||d===0),a.push(f),n=c}return{numbers:a,end:n,$s:o}},
Co=(t,e,s)=>{let r=N(t,e),i=t.charAt(r)==="-"?r+1:r,a=Fn(t,i);if(!(r===e||a===i))return{start:r,end:a,kt:e+s,full:r===e+1}},
To=(t,e,s,r)=>{if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.kt||i.startsWith(ta))return e.end;if(!(!s||e.start>=e.kt))return e.full?r==="old"&&/^[ .]/.test(i)?e.kt:l:e.kt},
wr=(t,e,s)=>{let r=s.trim(),i=t.length===ut&&!t.includes(".")?Ks(t):l;return p({text:t.padEnd(ut),tag:i!=null&&i.St?i.tag:l},Dr(e),{description:r||l})},
Dr=t=>{let e=t.length/2;return{nonPaged:yr(t.slice(0,e)),paged:yr(t.slice(e))}},
yr=t=>{let[e=0,s=0,r=0,i=0]=t;return t.length===2?{s:e,bytes:s}:{allocs:e,frees:s,s:r,bytes:i}},
Cr=t=>{var e;let s=new nf,r;for(let i=0;i<t.length;i++){let a=(e=t[i])!=null?e:"";if(r){if(Xi(r.push(a,i)))break}else{let n=s.read(a);n&&(r=new pf(n))}}return r==null?l:r.listing()},
Ht=(t,e,s)=>e.Ne?Ze(t,e.Ne,s):M(()=>No(t,s),()=>({kind:"unreadable"})),
Kt=t=>t.kind==="found"?t.counts:t.kind==="absent"?{allocs:0,frees:0}:l,
No=(t,e)=>{let s=Cr(t.query(An(e)));if(!s)return{kind:"unreadable"};let[r,...i]=s.rows.filter(u=>u.tag===e);if(!r)return{kind:s.rows.length===0?"absent":"unreadable"};let a=[r.nonPaged.allocs,r.paged.allocs],n=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:"unreadable"};let o={allocs:Tr(a),frees:Tr(n)},{allocs:h,frees:d}=o;return h===l||d===l?{kind:"unreadable"}:{kind:"found",counts:{allocs:h,frees:d}}},
Tr=t=>{let e=0;for(let s of t){if(s===l)return;e+=s}return e},
es=(t,...e)=>{let s=e.find(r=>t.has(r));return s===l?l:t.get(s)},
vo=t=>{let e=lt(t,Mo(t));if(!e||t.charAt(e.end)!==" ")return;let s=Po(t,e.end+1),r=s===l?e.end+1:e.end+1+s.length,i=kf(t.slice(r).trim().replace(/\s+/g," "));if(_o(i))return s===l||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}},
Mo=t=>{let e=N(t,0),s=at(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e},
Po=(t,e)=>{if(t.startsWith("??",e))return"??";let s=t.slice(e,at(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return Sf.includes(s)?l:s},
_o=t=>{var e;let s=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?l:e[1];return s===l?t==="???"||t==="????":!(s.length===8&&at(s,0)===8)},
Nr=t=>{let e=N(t,0);if(t.charAt(e)==="#"&&(e=N(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?"names":l},
ss=t=>{let e=qe(t),s=Ao(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:qe(e.slice(0,s)),source:vr(r.slice(i))}},
Ao=t=>{let e=Tf.exec(t);if(e)return e.index+e[0].length;let s=Fo(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&vr(t.slice(r+1))?r:t.length},
Fo=t=>{let e=t.indexOf(" (");if(e<0)return-1;let s=Cf.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length===0?-1:Math.min(...s)},
vr=t=>{let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>cs(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:l},
ke=t=>{let e=qe(t),{head:s,offset:r}=Eo(e);if(r===l)return;let i=s.indexOf("!"),a=i<0?s:s.slice(0,i);if(!Nf(a))return;if(i<0)return s===e?l:{module:a,name:"",offset:r};let n=s.slice(i+1);return n.trim()===""||n.endsWith("(")?l:{module:a,name:n,offset:r}},
Eo=t=>{var e;let[,s,r]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(s===l||r===l)return{head:t,offset:0};let i=Number.parseInt(r,16);return{head:s,offset:Number.isSafeInteger(i)?i:l}},
Mr=(t,e)=>{let s=N(t,0),r=Ro(t,s),i=r===l?s:N(t,at(t,s));return e==="names"?Vo(t.slice(i),r):t.charCodeAt(i)===vf?Oo(t,i,r):Io(t,i,r,e)},
Ro=(t,e)=>{let s=at(t,e),r=s-e;if(!(r<2||r>3||!Q(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)},
Io=(t,e,s,r)=>{let i=lt(t,e);if(!i)return;let a=r==="noBase"?i:xo(t,i,r);if(!a||!Q(t.charCodeAt(a.end)))return;let{pointerSize:n}=a,o=N(t,a.end),h=Uo(t,Mf(t,o),n),d=h&&Pr(t.slice(h.end));if(!(!h||!d))return{number:s,pointerSize:n,base:r==="noBase"?l:i.address,m:a.address,gap:o-a.end,args:h.lt,inline:!1,text:d.text,source:d.source,symbol:d.symbol}},
xo=(t,e,s)=>{let r=N(t,e.end);if(s!=="wide"&&r!==e.end+1)return;let i=lt(t,r);return(i==null?l:i.pointerSize)===e.pointerSize?i:l},
Uo=(t,e,s)=>{let r=t.charCodeAt(e)===sa,i=[],a=r?N(t,e+1):e;for(;i.length<ea(s);){let n=lt(t,a);if((n==null?l:n.pointerSize)!==s||!Pf(t,n.end))break;i.push(n.address),a=N(t,n.end)}if(!(r&&t.charCodeAt(a)!==sa)&&!(i.length>0&&i.length<ea(s)))return{lt:i,end:r?N(t,a+1):a}},
Oo=(t,e,s)=>{let r=[Df,wf].find(n=>t.startsWith(n,e));if(r===l)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let a=Pr(t.slice(i));return a&&a.text!==""?p({},a,ra,{number:s,inline:!0}):l},
Vo=(t,e)=>{let s=ss(t),r=ke(s.text),i=r!==l&&r.name!=="",a=e!==l&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!a))return p({},s,ra,{symbol:r,number:e,inline:!1})},
Pr=t=>{let{text:e,source:s}=ss(t),r=ke(e);return r!==l||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:l},
_r=t=>{var e;if(t.length>Ef||!If(t))return;let s=Go(t.trim());if(Af.test(s))return{kind:"breakInstruction"};if(s.startsWith("Breakpoint ")){let r=(e=/^Breakpoint (\d{1,9}) hit$/.exec(s))==null?l:e[1];return r===l?l:{kind:"breakpoint",number:Number(r)}}return s.startsWith("*** Fatal System Error: ")?Lo(s):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(s)?{kind:"other",a:s}:Rf.some(r=>r.test(s))?{kind:"targetGone",a:s}:l},
Go=t=>{let e=t.includes(ia)?Ff.exec(t):null;return e?t.slice(e.index+e[0].length):t},
Lo=t=>{var e;let s=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?l:e[1];if(s!==l)return{kind:"bugcheck",code:Number.parseInt(s,16),$t:Ar(t)}},
Ar=t=>{var e,s;let r=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?l:e[1],i=[];for(let a of(s=r==null?l:r.split(","))!=null?s:[]){let n=pt(a.trim());n&&i.push(n)}return i},
Wo=t=>{var e;let s;for(let r of t){if(s&&s.push(r)!=="after")continue;let i=_r(r);i&&(s=new Uf(i))}return(e=s==null?l:s.It())!=null?e:Bo(t)},
Bo=t=>{let e=new la;for(let s of t)e.push(s);return e.place.instruction?p({kind:"stepped"},e.place):l},
Ho=t=>{let e=N(t,0);return e===t.length||_f(t)?!0:Of.some(s=>t.startsWith(s,e))},
Ko=t=>{let e=t.trim();if(!e.endsWith(":"))return;let s=ss(e.slice(0,-1));return ke(s.text)&&s.text},
zo=t=>{let e=t.filter(i=>i.length<=ht),s=Fr(e,/^Last event: (.+)$/);if(s===l)return;let r=Fr(e,/^debugger time: (.+)$/);return r===l?{a:s}:{a:s,time:r}},
Fr=(t,e)=>{var s;for(let r of t){let i=(s=e.exec(r.trim()))==null?l:s[1];if(i!==l)return i}},
Qo=t=>{for(let[e,{symbol:s}]of t.slice(0,q(t)).entries()){if(!s||e===0&&bo(s))continue;let r=Ye(s);if(r==="alloc"||r==="free")return r}},
qo=t=>{var e;if(t.offset!==0)return;let s=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?l:e[1];if(s!==l)return gr(s);let r=Ye(t);return r==="neither"?l:r},
Xo=(t,e)=>{let s=E(t,t.length-kt,kt);if(s===l||O(e).low%kt!==0)return[];if(ct(s,4227858432,2483027968))return[{kind:"function",address:C(e,oa(s)-kt)}];let r=ct(s,4294966303,3594452992),i=ct(s,4294965279,3594455071)||ct(s,4294965248,3611232256);return r||i?[Ds]:[]},
jo=(t,e)=>{let[s,r,i]=[0,1,2].map(h=>E(t,h*kt,kt));if(s===l)return;if(ct(s,4227858432,335544320))return{kind:"function",address:C(e,oa(s))};if(r===l||i===l)return;let a=s&31;if(!(ct(s,2667577344,2415919104)&&(r&1023)===a*33&&i===Ae(3592355840|a<<5)))return;let n=r>>>10&4095,o=Zo(s,e);if(ct(r,4290772992,4181721088))return{kind:"slot",address:C(o,n*8)};if(ct(r,4290772992,2432696320))return{kind:"function",address:C(o,n)}},
Zo=(t,e)=>{let s=t<<8>>13<<2|t>>>29&3,{high:r,low:i}=O(e);return C(it(r,Ae(i&-4096)),s*4096)},
rs=(t,e,s)=>{var r;let i=t[e];if(i===l)return;let a=i>>6,n=i>>3&7;if(a===3)return{extension:n,length:1};let o=(i&7)===4,h=o?t[e+1]:i;if(h===l)return;let d=o?2:1;if(!(a===0&&(h&7)===5)){let m=d+((r=[0,1,4][a])!=null?r:0);return e+m<=t.length?{extension:n,length:m}:l}let u=we(t,e+d);if(u===l)return;let c=d+4;if(!o)return{extension:n,length:c,fixed:{kind:s==="x64"?"relative":"absolute",us:u}};let f=(h>>3&7)!==4;return{extension:n,length:c,fixed:f?l:{kind:"absolute",us:u}}},
we=(t,e)=>{let s=E(t,e,4);return s===l?l:s|0},
Jo=(t,e,s)=>{let r=[];for(let i=2;i<=Gf;i+=1){let a=t.length-i,n=t[a]===232&&i===5?we(t,a+1):l;if(n!==l){let d=s==="x64"?Yo(t,a,e):l;r.push({kind:"function",address:_e(e,n,s),slot:d})}let o=t[a]===255?rs(t,a+1,s):l;if((o==null?l:o.extension)!==2||o.length!==i-1)continue;let{fixed:h}=o;h&&r.push({kind:"slot",address:ha(h,e,s)}),(!h||$o(t,a,s))&&r.push(Ds)}return r},
Yo=(t,e,s)=>{let r=e-Vf;if(!da.every((a,n)=>t[r+n]===a))return;let i=we(t,r+da.length);return i===l?l:C(s,e-t.length+i)},
$o=(t,e,s)=>{let r=t[e-1],i=s==="x64"&&ua(r)?t[e-2]:r;return i===100||i===101},
th=(t,e,s)=>{var r;let i=s==="x64"&&ua(t[0])?1:0,a=n=>C(e,i+n);switch(t[i]){case 235:{let n=((r=t[i+1])!=null?r:0)<<24>>24;return{kind:"function",address:_e(a(2),n,s)}}case 233:{let n=we(t,i+1);return n===l?l:{kind:"function",address:_e(a(5),n,s)}}case 255:{let n=rs(t,i+1,s);if((n==null?l:n.extension)!==4)return;let{fixed:o,length:h}=n;return o?{kind:"slot",address:ha(o,a(1+h),s)}:Ds}default:return}},
eh=(t,e,s)=>s==="arm64"?Xo(t,e):Jo(t,e,s),
sh=(t,e,s)=>s==="arm64"?jo(t,e):th(t,e,s),
rh=(t,e,s)=>{if(t.length===1)return t[0];let r=t.filter(i=>{let a=e(i);return a===l?!1:a===s?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===a});return r.length===1?r[0]:l},
ih=t=>{let e=t.findIndex(s=>s.trim()==="Exact matches:");return e<0?[]:ce(t.slice(e+1),ah)},
ah=t=>{if(!t.startsWith("    "))return;let e=ke(Js(t.trim()).name);return(e==null?l:e.offset)===0&&e.name!==""?e:l},
Er=(t,e,s)=>{var r;let i=n=>t.readMemory(C(e,-n),n),a=O(e).low%Bf;return(r=i(s))!=null?r:a>0&&a<s?i(a):l},
Rr=t=>{let e=new Set(t.map(qo));if(e.size>1)return wt;let[s]=e;return s?{kind:"pool",of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()==="nt")?{kind:"notPool"}:wt},
lh=t=>{var e;let s=new Zf;for(let r=0;r<t.length&&s.push((e=t[r])!=null?e:"",r)!=="after";r++);return s.listing()},
nh=t=>{if(t.pointerSize!==l)return{pointerSize:t.pointerSize,qi:t.gap>=yf?"new":"old",Xi:t.number!==l,args:t.args.length>0}},
oh=(t,e,s,r=fa)=>{let i=t.query(vn(r,e.pointerSize===4,e.Ft)),a=Ir(i,e);if(!a)return ys("registers",i);let n=xr(i,a.b);return n?{kind:"read",reading:p({It:s},a,{stack:n})}:ys("stack",i)},
Ir=(t,e)=>{var s,r,i,a;let n=hh(Wt(t),e),o=(r=(s=n.get("eip"))!=null?s:n.get("rip"))!=null?r:n.get("pc"),h=(a=(i=n.get("esp"))!=null?i:n.get("rsp"))!=null?a:n.get("sp");if(!o||!h)return;let d=Ur(n,e);return{b:o,sp:h,fp:n.get("ebp"),registers:n,thread:n.get("$thread"),process:n.get("$proc"),processor:d}},
xr=(t,e)=>{let[s,...r]=lh(t).frames;return s&&[p({},s,{address:e}),...r]},
hh=(t,e)=>{let s=new Map;return t.forEach((r,i)=>{s.set(i,$(r,e.pointerSize))}),s},
Ur=(t,e)=>{let s=t.get("$prcb"),r=s===l?-1:e.Et.indexOf(s);return r>=0?r:e.Et.length===1?0:l},
dh=(t,e)=>{let s=t[t.length-1];return s!==l&&(t.length>=e||s.m===vt)&&t.every(({address:r,base:i,m:a,args:n,inline:o,doubtful:h,symbol:d})=>r&&i&&a&&d&&(n.length===0||n.length===np)&&!o&&!h)},
uh=t=>{var e;let s=t.join(`
`),r=h=>{var d,u;return pt((u=(d=h.exec(s))==null?l:d[1])!=null?u:"")},i=r(/^\(([0-9a-f]{8})\)\s+\S/m),a=r(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,n]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(s))!=null?e:[];if(!i||!a||!n)return;let o=n==="Non-FPO"?"ebp":"omitted";return Sa(i)===Sa(a)?{start:i,frame:o}:{frame:o}},
ch=t=>{var e,s;let r=t.join(`
`),i=g=>{var S,k;return pt((k=(S=g.exec(r))==null?l:S[1])!=null?k:"")},a=Cs(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),n=Cs(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=Cs(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),h=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,d,u,c]=(s=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(r))==null?l:e.map(Fe))!=null?s:[];if(a===l||n===l||o===l||!h||d===l||u===l||c===l)return;let f=d>up?l:fh(t,c);if(!f)return;let m=C(h,-o);return p({},f,{tr:C(m,a+u),end:C(m,n)})},
fh=(t,e)=>{let s=0,r=0,i=!1;for(let a of t){let n=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(a);if(!n)continue;let[,o,h,d]=n.map(Fe),u=ph(h!=null?h:-1,d!=null?d:-1,a);if(o!==s||!u||i)return;s+=u.n,r+=u.bytes,i=h===ka}return s===e?{sr:r,_e:i}:l},
ph=(t,e,s)=>{var r,i;switch(t){case 0:return{n:1,bytes:8};case 1:{let a=Fe((i=(r=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s))==null?l:r[1])!=null?i:"");return a>0&&e<=1?{n:e+2,bytes:a}:l}case 2:return{n:1,bytes:(e+1)*8};case 4:case 8:return{n:2,bytes:0};case 5:case 9:return{n:3,bytes:0};case ka:return{n:1,bytes:e*8};default:return}},
mh=(t,e)=>{let s=(e==null?l:e.start)===t;return(e==null?l:e.frame)==="omitted"?s?{kind:"entered"}:l:e&&!s?{kind:"linked"}:l},
Or=t=>{let e=Xe(t);if(e.length===0)return;let s=e.map(({start:r,end:i,name:a})=>`${r} ${i} ${a}`).join();return{listing:Da(t),places:s}},
gh=t=>{var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",a:`stopped at ${(e=t.b)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}},
Vr=(t,e)=>{let s=t*2;return{pointerSize:t,Ae:s,te:s,se:e}},
Gr=(t,e,s,r)=>{let i=E(t,0,4),a=E(t,4,4);if(i===l||a===l)return{kind:"unreadable"};if(H(U(a))!==s)return{kind:"noHeader"};let n=r.pointerSize===4?9:8,o=u=>(i>>>u&(1<<n)-1)*r.te,h=i>>>16+n;if(h===0)return{kind:"released"};if(r.se&&h&Dp)return{kind:"second",rr:o(0)};let d=o(16);return d>r.Ae&&d<=Ts-e?{kind:"inUse",bytes:d}:{kind:"noHeader"}},
Lr=(t,e,s,r,i=!1)=>{var a,n;let o=ft(t),h=s.Ae,d=J=>{var x;return(x=r.readMemory(C(t,J-o),h))!=null?x:yp};if(o===0)return{kind:"headerless"};let u=d(o-h),c=Gr(u,o-h,e,s),f=o===h;if(!(f?c.kind==="released":c.kind==="noHeader"&&u.every(J=>J===u[0]))||!s.se)return c;let m=f?u:d(0),g=((a=E(m,0,2))!=null?a:0)%8192,S=Ts-g&-s.te,k=f?d(S-h):u;if(!m.length||!k.length)return{kind:"unreadable"};if(!(Gr(m,0,e,s).kind==="released"&&k[0]===m[2]&&k.every(J=>J===k[0])))return c;if(S!==o)return{kind:"noHeader"};let P=(n=m[1])!=null?n:0;return{kind:"inUse",bytes:i&&!(P&Cp)?g:l,ir:!(P&Tp)}},
bh=t=>{let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`},
is=t=>bh(p({},t,{offset:0})),
Wr=(t,e=[],s=[])=>{let r=q(t);for(;r<t.length-1&&De(t[r],s);)r++;let i=t[r];return i&&ee(t,r)?Sh(i,r,e):l},
De=(t,e)=>{let s=t==null?l:t.symbol;return s?e.some(r=>Bt(r,is(s))):!1},
Sh=(t,e,s)=>{var r;let i=t.address&&Br(t.address,s);if(i)return p({key:Ta(i.module,i.offset),frame:t,mt:e},i);let a=t.symbol&&{module:t.symbol.module};if(((r=t.symbol)==null?l:r.name)===""){let{module:o,offset:h}=t.symbol;return{key:Ta(o,h),frame:t,mt:e,module:o,offset:h}}let n=t.address?ot(t.address):t.text;return p({key:n,frame:t,mt:e},a)},
Br=(t,e)=>{let s=e.find(({start:i,end:a})=>Y(i,t)<=0&&Y(t,a)<0),r=s&&z(s.start,t);return s&&r!==l?{module:s.name,offset:r}:l},
kh=t=>t.map(Mp).join(" "),
Hr=(t,e="unreadable")=>{var s,r;let i=wh(t);if(i<_p||e==="yes")return{kind:"owner"};let a=e==="no"?"noTagInCode":"fanOutOnly",n=(r=(s=t[0])==null?l:s.stack[t[0].mt])==null?l:r.symbol,o=n&&n.name!==""?{skip:is(n)}:{};return p({kind:"probableWrapper",lr:i,y:a},o)},
wh=t=>{let e=Array.from({length:Pp},(s,r)=>{let i=new Set;for(let{stack:a,mt:n}of t){let o=a[n+1+r];o&&i.add(o.symbol?is(o.symbol):o.text)}return i.size});return Math.max(...e)},
Dh=t=>{if(t<se)return t;let e=Math.floor(Math.log2(t)),s=2**e,r=Math.floor((t-s)*re/s);return se+(e-Na)*re+r},
Kr=t=>{if(t<se)return t;let e=Math.floor((t-se)/re)+Na,s=(t-se)%re+1;return 2**e+2**e/re*s-1},
zr=(t,e)=>{let s=[];for(let r of t){let i=e(r);i!==l&&s.push(i)}return T(s,(r,i)=>r-i)},
yh=t=>{let e=t[0],s=t[Math.floor((t.length-1)/2)],r=t[t.length-1];if(!(e===l||s===l||r===l))return{smallest:e,wt:s,largest:r}},
Ch=(t,e,s)=>{if(!t||!e)return{kind:"unknown",why:"notRead"};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:"unknown",why:"backwards"};let i=r.allocs+r.frees,a=s.alloc+s.free+s.unknown;if(a>i||s.alloc>r.allocs||s.free>r.frees)return{kind:"unknown",why:"tooFew"};if(a===i)return{kind:"exact",rt:r};let n={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:"floor",nr:a/i,rt:r,missed:n}},
Th=t=>{let{number:e,tag:s,stack:r,requested:i,charged:a,thread:n,process:o,time:h}=t;return{tag:s,stack:r,hit:e,requested:i,charged:a,thread:n,process:o,time:h}},
as=(t,e)=>{var s,r;let i=new Wp(e),a=new Map;for(let o of t){let h=`${o.tag} ${(r=(s=i.site(o.stack))==null?l:s.key)!=null?r:i.xt(o.stack)}`,d=a.get(h);d?d.push(o):a.set(h,[o])}let n=[];return a.forEach(o=>{let[h]=o;h&&n.push(Nh(h,o,i))}),T(n,(o,h)=>{var d,u,c,f;return((u=(d=o.first)==null?l:d.hit)!=null?u:0)-((f=(c=h.first)==null?l:c.hit)!=null?f:0)})},
Nh=(t,e,s)=>{let r=a=>e.reduce((n,o)=>n+a(o),0),i=s.site(t.stack);return p({tag:t.tag,site:i,xt:i?l:s.xt(t.stack),stacks:e.map(({stack:a})=>a),allocs:r(({hits:a})=>a.alloc),frees:r(({hits:a})=>a.free),unknown:r(({hits:a})=>a.unknown),s:vh(r),Ut:r(({unlocated:a})=>a.alloc),or:r(({unlocated:a})=>a.free),nt:Ea(e.map(({nt:a})=>a))},Mh(e,i,s),{k:Ph(e),Dt:r(({Dt:a})=>a),yt:r(({yt:a})=>a),Ot:r(({Ot:a})=>a),_:_h(e)},Ah(e))},
vh=t=>{let e=t(({hits:a})=>a.alloc);if(e>0&&t(({unlocated:a})=>a.alloc)===e)return;let s=t(({s:a})=>a.count),r=t(({s:a})=>a.Fe)===0,i=t(({s:a})=>a.charged);return{count:s,bytes:r?i:l}},
Mh=(t,e,s)=>{var r;let i={hr:0,ps:0,refused:0};for(let{stack:a,Vt:n}of t){let o=(r=s.caller(a))==null?l:r.key;n.forEach((h,d)=>{var u;let c=s.site(d),f=c!==l&&e!==l;o!==l&&((u=s.caller(d))==null?l:u.key)===o?i.refused+=h:f&&c.key!==e.key&&(i.hr+=h),f&&c.module!==e.module&&(i.ps+=h)})}return i},
Ph=t=>{let e=new Ee;for(let{k:s}of t)e.Ct(s);return e},
_h=t=>{let e=new Ra;for(let{_:s}of t)e.Ct(s);return e.Ee()},
Ah=t=>{let e=[];for(let{first:a,last:n}of t)a&&e.push(a),n&&e.push(n);let s=T(e,(a,n)=>a.hit-n.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}},
Fh=(t,e)=>{var s;let r=new Set((s=e[e.length-1])==null?l:s.gone),i=o=>r.has(o),a=t.there.filter(i);if(a.length===0)return t;let n=t.there.filter(o=>!i(o));return p({},t,{there:n,gone:[...t.gone,...a]})},
Eh=(t,e,s)=>{var r,i;let a=t.slice(0,q(t)).findIndex(({symbol:d,inline:u})=>d&&!u&&!Sr(d)),n=t[a];if(!n||n.doubtful)return;let o=(r=n.address)!=null?r:a===0?s:l,h=(i=t.slice(a+1).find(({inline:d})=>!d))==null?l:i.base;if(!(!o||!n.base||!h||Y(n.base,h)>=0))return{kind:e,address:o,base:n.base,Tt:h}},
Rh=(t,e,s)=>{let r=[];for(let i=0;i+s<=e.length;i+=s){let a=Ct(e,i,s);a&&r.push(a)}return{from:t,lt:r}},
Ih=(t,e,s,r)=>{var i;if("register"in t)return s.registers.get(t.register);let a=s.stack&&z(s.stack.from,C(e,t.offset));return a===l||a%r!==0||(i=s.stack)==null?l:i.lt[a/r]},
xh=(t,e,s)=>{var r,i;let a=[],n=e.stack&&z(t.base,e.stack.from),o=z(t.base,t.Tt);if(n!==l&&o!==l){let h=s===4?Math.min(o,jp):o,d=Math.min(h,n+((i=(r=e.stack)==null?l:r.lt.length)!=null?i:0)*s);for(let u=n;u<d;u+=s)a.push({offset:u})}return[...a,...[...e.registers.keys()].map(h=>({register:h}))]},
Uh=(t,e,s,r,i)=>{let a=Ih(t.where,e.base,s,r.pointerSize);if(a===l)return"notRead";let n=t.holds==="block"?a:C(a,r.Ae);return Qr(n,r)?qr(n,i):"noBlock"},
Qr=(t,e)=>Vt(t,e.pointerSize)&&Qs(t,e.te),
qr=(t,e)=>{if(!e)return{block:t};let s=e(t);if(s.kind!=="second")return{block:t,header:s};let r=C(t,-s.rr);return{block:r,header:e(r)}},
Oh=(t,e)=>{let{kind:s,hit:r,after:i,block:a,header:n,before:o,places:h}=t,d=e.ur(i,a,n);if(!t.pr&&Vh(h,d)||t.mr&&o==="free"&&(n==null?l:n.kind)==="inUse")return"enough";if(t.gr)return"nothing";if(n===l)return"enough";if(s==="free"||o==="inUse")return"nothing";if(h.some(({x:c})=>c===r))return"passing";let u=n.kind==="inUse";return d||e.Sr(a)?"nothing":u||h.some(({x:c})=>c>r)?"passing":"nothing"},
Vh=(t,e)=>Ba(t.filter(({blocks:s})=>!e||s.size>=Jp)),
Xr=t=>{let[e]=t;return t.every(s=>(s==null?l:s.block)===(e==null?l:e.block))?e:l},
Gh=(t,e,s,r)=>{let{kind:i,pointer:a}=s;if(e===l||typeof e=="string")return;let{block:n,header:o}=e,h=i==="alloc"?s.before(n):l;if(a!==l&&a!==n)return;let d=t.open.get(n);if(d&&r.Re(i,d.hit)||r.kr(i,n)||(o==null?l:o.kind)==="inUse"&&!La(o.bytes,s))return;let u=Kh(i,o,s.Ie);if(u==="refutation")return;let c=i==="free"&&r.ot("alloc",n)!==l,f=u==="proof"&&h!=="inUse"||a!==l||c,m=h?p({},e,{before:h}):e;if(!f)return{ms:t,re:m};let g=a!==l||za(e,s,r),S=a===l&&r.gs(i,n);return{ms:Re(t,{hit:s.hit,block:n,z:g,ht:S}),re:m}},
Lh=t=>{let e=({re:{before:s,header:r}})=>s==="free"&&(r==null?l:r.kind)==="inUse";return t.some(e)?t.filter(({re:s})=>s.before!=="inUse"):t},
Wh=(t,e,s)=>{let{hit:r,charged:i}=e,{block:a,header:n}=t,o=(n==null?l:n.kind)==="inUse",h=o?s.ot("free",a):l,d=i!==l&&i!==s.wr.charged;return{hit:r,Dr:o,z:d&&s.yr(a)||za(t,e,s),ht:s.gs(e.kind,a),Gt:h,charged:i}},
Bh=(t,e,s)=>{let{block:r}=e,i=t.open.get(r);if(!i)return t;if(t.open.delete(r),e.kind===t.place.kind)return s.Re(e.kind,i.hit)?l:t;if(e.kind==="alloc")return t;if(Ie(i.charged,e.charged))return;let{hit:a,ht:n}=i;return Re(t,{hit:a,block:r,z:Qa(i,s),ht:n})},
Hh=(t,e,s,r)=>{var i;let a=t.open.get(e);if(!(a!=null&&a.Dr)||t.place.kind!=="alloc"||a.hit<s)return t;let n=Math.max((i=a.Gt)!=null?i:0,s);if(t.open.set(e,p({},a,{Gt:n})),a.z||!Qa(p({},a,{Gt:n}),r))return t;t.open.set(e,p({},a,{Gt:n,z:!0}));let o=Math.max(t.x,a.hit);return p({},t,{x:o,Lt:t.Lt+1})},
Kh=(t,e,s)=>{switch(e==null?l:e.kind){case l:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"&&!s?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}},
zh=(t,e,s)=>{var r,i;if(s.pointerSize!==4)return{};let a=t.slice(0,q(t)).map(o=>Qh(o,e,s)).filter(o=>o!==l),n=[...a].reverse();return{freed:jr(a.map(({freed:o})=>o)),requested:(r=n.find(o=>o.requested!==l))==null?l:r.requested,charged:jr(a.map(({charged:o})=>o)),poolType:(i=n.find(o=>o.poolType!==l))==null?l:i.poolType}},
Qh=(t,e,s)=>{var r,i;let a=(i=(r=t.symbol)==null?l:r.name)!=null?i:"",n=mm.find(({functions:d})=>d.test(a));if(!n||t.doubtful)return;let o=d=>d===l?l:t.args[d]&&O(t.args[d]).low;if(n.tag!==l){let d=o(n.tag);if(d===l||H(U(d))!==e)return}let h=n.freed===l?l:t.args[n.freed];return{freed:h!==l&&Vt(h,s.pointerSize)&&Qs(h,s.te)?h:l,requested:o(n.requested),charged:o(n.charged),poolType:o(n.type)}},
jr=t=>{let e=t.filter(s=>s!==l);return e.every(s=>s===e[0])?e[0]:l},
Zr=t=>{let e=new Map;return t.forEach((s,r)=>{Cm.test(r)&&e.set(r,s)}),e},
qh=(t,e,s)=>s==="arm64"?Zh(t,e):Xh(t,s),
Xh=(t,e)=>{let s=[];for(let r=0;r<t.length;r+=1){let i=jh(t,r,e),a=i&&E(t,r+i,ie);a!==l&&s.push({kind:"immediate",value:a})}return s},
jh=(t,e,s)=>{var r;let i=(r=t[e])!=null?r:0;if((i&248)===184||i===104)return 1;let a=i===199?rs(t,e+1,s):l;return(a==null?l:a.extension)===0?1+a.length:l},
Zh=(t,e)=>{var s,r;let i=[],a=new Map;for(let n=0;n+ie<=t.length;n+=ie){let o=(s=E(t,n,ie))!=null?s:0,h=o&31,d=o>>>5&65535,u=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:a.set(h,~(d<<u)>>>0);break;case 1384120320:a.set(h,d<<u>>>0);break;case 1920991232:{let f=((r=a.get(h))!=null?r:0)&~(65535<<u);a.has(h)&&a.set(h,(f|d<<u)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=C(e,n+(o<<8>>13)*ie);i.push({kind:"literal",address:f});continue}}let c=a.get(h);c!==l&&i.push({kind:"immediate",value:c})}return i},
Jh=(t,e)=>{let s=mt(t,C(e,60)),r=s&&t.readMemory(C(e,s),12);return r&&E(r,0,4)===_m?E(r,8,4):l},
Yh=t=>{let e=t.indexOf(0),s=String.fromCharCode(...t.slice(0,e<0?t.length:e));return s===""?l:Jt(s)},
zt=(t,e)=>{let s=Rm[e],r=s&&t.readMemory(s,Im),i=r&&Jr(r,xm),a=r&&Jr(r,Um);if(!(!i||!a))return{uptime:i,bootTime:a-i}},
Jr=(t,e)=>{let s=E(t,e,4),r=E(t,e+4,4);if(!(s===l||r===l)&&r===E(t,e+8,4))return(r*Vm+s)/Om},
$h=(t,e,s)=>{let r=[];t.held().forEach(a=>{r.push(...a)});let i=td(r,e);return{blocks:T(i,(a,n)=>a.block<n.block?-1:1),held:r.length,freed:t.freed().slice(-s)}},
td=(t,e)=>{if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let a=t[Math.floor(i*s)];a!==l&&r.push(a)}return r},
ed=(t,e,s)=>{var r;let{start:i,xe:a}=t,{kernelBase:n,bootTime:o}=i.target,h=(r=$t(e.modules))==null?l:r.start;return i.poolHitTag.address!==e.poolHitTag||n!==l&&h!==l&&n!==h?"other":o===l||!s?"unchecked":tl({bootTime:o,uptime:a!=null?a:0},s)?"other":"same"},
Yr=(t,e=jm)=>t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?Yr(t.slice(1),e):t,
sd=(t,e)=>t.b===e.b&&t.sp===e.sp&&t.thread===e.thread&&rd(t.registers,e.registers)&&id(t.stack,e.stack),
rd=(t,e)=>{let s=!0;return t.forEach((r,i)=>{let a=e.get(i);i!=="$proc"&&a!==l&&a!==r&&(s=!1)}),s},
id=(t,e)=>{let s=Math.min(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:a},n)=>{let o=e[n];return r===(o==null?l:o.base)&&i===(o==null?l:o.address)&&a===(o==null?l:o.text)})},
$r=(t,e,s,r)=>{if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(a=>a>=t&&a<=s)?i?"misnumbered":"repeated":"gap":r.some(a=>a>t&&a<=t+e+1)&&i?"misnumbered":"repeated"},
ad=(t,e)=>{let[s]=t.recent(Number.POSITIVE_INFINITY);if(!s||e.number<s.number)return!0;let r=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(r==null?l:r.time)===e.time&&(r==null?l:r.thread)===e.thread&&(r==null?l:r.kind)===e.kind},
F=(...t)=>e=>t.find(s=>s===e),
K=t=>e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i===l)return;s.push(i)}return s},
D=(t,...e)=>{var s;let r=Object.entries(t),i=Object.entries((s=e[0])!=null?s:{});return a=>{if(typeof a!="object"||a===null||Array.isArray(a))return;let n=a,o={};for(let[h,d]of[...r,...i.filter(([u])=>n[u]!==l)]){let u=d(n[h]);if(u===l)return;o[h]=u}return o}},
ti=(t,e)=>s=>{var r;return(r=t(s))!=null?r:e(s)},
ld=(t,e)=>JSON.stringify(p({seq:t},e)).replace(/[^ -~]/g,ag),
nd=t=>{var e;if(t.length>lg)return{kind:"invalid"};let s;try{s=JSON.parse(t)}catch(d){return{kind:"torn"}}let r=D({seq:w,type:W})(s);if(!r)return{kind:"invalid"};let{seq:i,type:a}=r,n=bg.get(a);if(!n)return{kind:"unknownType",seq:i};let o=n(s);if(o)return{kind:"entry",seq:i,entry:p({type:a},o)};let{version:h}=(e=D({version:w})(s))!=null?e:{};return a==="header"&&h!==l&&h>hl?{kind:"newer",version:h}:{kind:"invalid"}},
od=(t,e)=>{var s,r;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:a,target:n}=e.start,o=te(a.before),h={armed:i,saved:o,address:a.address},d=(s=Se(t))==null?l:s.kind;if(d&&d!=="notLive")return{kind:"otherBoot"};let u=nt(t),c=hd(t,n.pointerSize);if(u.kind!=="read"||!c)return{kind:"unknown",note:h};if(u.address!==h.address||c!==((r=n.kernelBase)!=null?r:c))return{kind:"otherBoot"};let f=d==="notLive";return u.value===i?{kind:"armed",note:h,Cr:f}:{kind:u.value===o?"disarmed":"changed"}},
hd=(t,e)=>{let s=$t(Xe(L(t,Pi)));return s&&$(s.start,e)},
tt=(t,e="")=>{let s=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s},
dd=(t,e)=>{let s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${s} holds ${JSON.stringify(e.qs)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${s} has bit 31 set, which the kernel clears before it compares: use ${vg(e.plain)}.`}},
ud=(t,e)=>{if(t===l)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length===0?`Begin with dx @$pool.hitTag(${v(t)}).`:Fs(e.map(v));return`Nothing has been recorded for ${v(t)}. ${s}`},
ei=t=>{var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${rt(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return bl(t);case"noSymbol":return`there is no symbol nt!${t.name}${As(t._t)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${Dt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return cd(t.tag,t.meant);case"ambiguous":return`${t.hs.map(rt).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${rt((e=t.hs[0])!=null?e:0)}", "unseen").`}},
cd=(t,e)=>{let s=e.map(i=>`${v(i)} (${rt(i)})`),r=s.length===0?"":`${Fs(s)} `;return`no allocation with ${v(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${v(t)}, "unseen").`},
gt=t=>{if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return fd(t.holds);let e=As(t.failure);return`${t.holds===l?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`},
fd=t=>t===l||X(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${v(U(t))} by now, and not by this call: dx @$pool.status()`,
pd=t=>{switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${ei(t.it)}`;case"cleared":return t.undone.map(gt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${Dt(t.held)}, armed by somebody else; it holds 0 now.`:gt(t.undone)}},
si=t=>{let e=t.$(),s=t.Nt();if(e.kind==="unknown")return` (${gd(e.why)}${wl(t)?`: ${kl}`:""})`;let r=[...e.kind==="floor"?[`${Ig(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${b(s,"hit")} is not known${md(t)}`]:[]];return r.length===0?"":` (${kl}: ${r.join(", ")})`},
md=t=>{let{count:e,requested:s}=t.Ut(),r=Dl(s,e);return r===""?"":`, ${b(e,"allocation")} among them${r}`},
gd=t=>{switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}},
ye=t=>{if(It(t)===0)return"";let e=t.booked();return e===l?"unknown":`${Math.floor(e*1e3)/10} %`},
bd=t=>{switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(Og).join("")}Saved ${[...Cl(i),b(r.length,"hunt")].join(" and ")} in ${Ug(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Rs(t)}`}},
Sd=t=>{switch(t.kind){case"armed":return`${v(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Rs(t)}},
kd=t=>{let{base:e,recording:s,left:r,cut:i}=t,{hunts:a,problems:n,snapshots:o}=s,h=[...Cl(o.length),...a.map(Es)],[d]=n.first;return[`Opened ${e}: ${h.join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,d&&`${b(n.count,"line")} damaged or missing, the first at ${d.line}.`,wd(r,s.lastHunt),a.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")},
wd=(t,e)=>{if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.Cr?`PoolHitTag STILL HOLDS ${v(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${Dt(t.note.saved)} disarms.`:`It was ${Gg(e)}${Dd(t)}`},
Dd=t=>{switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${Dt(t.note.saved)} disarms.`}},
yd=t=>{switch(t.kind){case"ready":{let{target:e,tag:s}=t,r=e.Et.length;return`pooltag: ${[...e.description===""?[]:[e.description],b(e.modules.filter(i=>!i.At).length,"module"),...r>0?[b(r,"processor")]:[]].join(", ")}; arming ${v(s)} at ${Nn(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${v(t.tag)}: ${gt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${b(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${Wg(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Bg(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${tt(t.bytes/Lg)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${b(t.of,"block")} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${Dt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Rs(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}},
Cd=t=>{if(!t.includes("<"))return t;let e=t.replace(Kg,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")},
ri=t=>{if(typeof t=="number")return t;if(!Td(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:l},
Td=t=>typeof t=="object"&&t!==null&&"getHighPart"in t,
Ce=t=>{for(let e=0;e<t.length;e+=Nl)host.diagnostics.debugLog(t.slice(e,e+Nl));host.diagnostics.debugLog(`
`)},
ii=(t,e)=>Qt(()=>{let s=host.memory.readMemoryValues(Tl(t),e,1);return s.length===e?new Uint8Array(s):l}),
Qt=t=>{try{return t()}catch(e){return}},
bt=(t,e)=>{try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new Yt(t,s)}},
ai=t=>Te(()=>vd(t))||Te(Md),
Nd=()=>{Te(()=>Reflect.deleteProperty(xe(),yt)&&xe()[yt]===l)||Te(()=>li(`dx -r0 @$vars.Remove("${yt}")`))},
vd=t=>(xe()[yt]=t,xe()[yt]!==l),
Md=()=>[`Debugger.State.Scripts.${Ml}.Contents.pool`,"@$scriptContents.pool"].some(t=>li(`dx -r0 @$${yt} = ${t}`)),
li=t=>![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error")),
Te=t=>{try{return t()}catch(e){return!1}},
ni=t=>(Is===l&&(Is=Pd(jg)),Is.get(t)||[]),
Pd=t=>{let e=new Map,s="",r="";for(let i of t.split(`
`)){let[a="",n=""]=i.split("	");if(a[0]==="="){s=a.slice(1),r=n&&` (${n})`;continue}let o={Ue:"list",name:a+r,place:{kind:"table",source:s}};for(let h=0;h<n.length;h+=4){let d=Ot([0,1,2,3].map(c=>Zg(n,h+c))),u=e.get(d);u?u.push(o):e.set(d,[o])}}return e},
oi=t=>{let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]},
_d=t=>{let e=t.slice(0,4),s=t.slice(4,ht).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),a=i<0?"":r.slice(i+2).trim(),n=(i<0?r:r.slice(0,i)).trim(),o=n==="<unknown>"?a:n;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?l:"unread":{pattern:e.includes("*")?e.trim():e,name:o,description:a}},
Ad=(t,e,s)=>{let r=[],i=[],a=M(()=>{for(let n of[tb(s),Fd(e)]){let o=n.find(d=>s.exists(d));if(o===l)continue;let h=new Jg(o);s.read(o,d=>(h.push(d),!0)),r.push(h.Tr(t)),i.push(o)}},({message:n})=>n);return{Ss:oi([...r,ni(t)]),read:i,failed:a}},
Fd=t=>{let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query(zu).join("")),s=["10","8.1"].map(r=>`${Yg}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+$g)},
hi=(t,e,s,r)=>{let i=me(t),a=Ui(t,i);if(!i||!a)return;let n=zt(t,i);r||e({kind:"tables",bytes:eb(a)});let o=r?Ed(t,a,r):or(t,a);if(!o)return;let h=a.g.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:n&&Math.round(n.uptime),bootTime:n&&Math.round(n.bootTime),whole:!r,bits:h,rows:o.map(({tag:d,nonPaged:u,paged:c})=>[H(d),...Fl(u),...Fl(c)]).filter(d=>r||d.slice(1).some(u=>u!==0))}},
Ed=(t,e,s)=>{let r=[];for(let i of s){let a=nr(t,e,i);if(a.kind==="found")r.push(a.record);else if(a.kind==="absent")r.push({tag:i,nonPaged:El,paged:El});else return}return r},
di=t=>{let e={kind:t.whole?"all":"rows"};return p({},t,{ie:"debugger",table:"system",Nr:!0},{ks:e,ws:t.bits===64,rows:Rl(t)})},
Rd=(t,e)=>{if(e.every(({tag:r})=>r!==l))return e;let s=Id(t);return e.map(r=>{let i=r.tag===l?xd(r,s):l;return i?p({},r,{tag:H(i.tag)}):r})},
Id=t=>{var e;let s=Ui(t,me(t));return(e=s&&or(t,s))!=null?e:[]},
xd=(t,e)=>{let s=e.filter(({tag:i})=>R(H(i))===t.text),r=s.length===1?s:s.filter(i=>rb(i,t));return r.length===1?r[0]:l},
Ud=(t,e)=>{let s=t.now(),r=Cr(L(t,_n("tag",!0))),i=r?l:hi(t,e,""),a=r?Rd(t,r.rows):i&&Rl(i);return a&&{rows:a,vr:!r,unread:r?r.unread.length:0,total:r?sb(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}},
Od=(t,e)=>{if(e==="tag")return T(t,ib);let s=Vd(e);return T(t,(r,i)=>s(i)-s(r))},
Vd=t=>{switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var s,r;return((s=e.nonPaged.allocs)!=null?s:0)+((r=e.paged.allocs)!=null?r:0)};case"frees":return e=>{var s,r;return((s=e.nonPaged.frees)!=null?s:0)+((r=e.paged.frees)!=null?r:0)};case"diff":return xs;case"bytes":return Ul;case"peralloc":return e=>xs(e)===0?0:Ul(e)/xs(e)}},
Gd=t=>{switch(t.kind){case"refused":return ei(t.it);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${As(t.applied.failure)}. ${gt(t.applied.undone)}`}},
Ld=t=>{if(t.kind==="breaksPassed")return`Not captured: ${bl(t)}`;let{Mr:e}=t;return e===l?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${v(e)}: somebody has changed it. dx @$pool.arm(${v(e)}) arms it again.`},
Wd=(t,e,s)=>{let{boot:r,Pr:i,rows:a,_r:n}=t,o=nb(e,s);return[`${b(a.length,"tag")} (bytes) from ${e.name} to ${s.name}`,...o>0?[Gl(o,Ll)]:[],...n.length>0?[`${b(n.length,"tag")} only in one`]:[],...zl(r),...i?["Allocs and Frees at least so many"]:[],Us].join("; ")},
Bd=t=>{if(t.$().kind==="unknown")return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.Wt();return e===0?l:`up to ${e} of them may have been freed unseen`},
Hd=(t,e)=>{let s=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(", ")}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${s}.`},
Kd=t=>{switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${zd(t.stop)}: the prompt is yours.${t.Ar?gb:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.Fr.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.vt)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}},
zd=t=>{switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${Dt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.a})`}},
Qd=t=>{let{capture:e,hunt:s,tag:r}=t,{hits:i,Er:a}=e,n=It(s),o=[b(a.alloc,"allocation"),b(a.free,"free"),...a.unknown>0?[`${a.unknown} unknown`]:[]].join(", "),h=n===0?"":`coverage ${ye(s)}${si(s)}`,d=[n>i&&`the whole hunt: ${b(n,"hit")}`,h].filter(Boolean),u=[`: ${o}`,d.join(", ")].filter(Boolean).join("; ");return[`${b(i,"hit")} on ${v(r)} in ${tt(e.seconds,s.start.target.description)}${u}.`,Kd(e.end),n===0&&kb(e.end)?qd(s):l,t.disarmed&&(e.Oe?wb(t.disarmed):gt(t.disarmed)),Li(t.disarmed,r)?"The last hits may be on that tag.":l,n>0?Sb(t):l,n>0?`Next: dx -g @$pool.leaks(${v(r)}).`:l].filter(c=>c!==l).join(" ")},
qd=t=>{let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.Bt())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.$();return s.kind==="floor"?`The kernel counted ${yl(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`},
Xd=t=>{let[e]=t;return e===l?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`},
jd=t=>{switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}},
Zd=t=>{var e;let{after:s}=t.rt,r=(e=t.f[t.f.length-1])==null?l:e.counts;return s&&r&&Ue(s,r)},
Jd=(t,e,s)=>{var r;let{after:i}=t.rt,a=(r=t.f[t.f.length-1])==null?l:r.counts;if(!i||!a||t.lastHit===0)return!1;let n=Math.min(s,Tb(t,e)),o=e/t.lastHit*ql(i,a);return Ue(i,a)+n>=o*Cb},
Yd=(t,e)=>{let{after:s}=t.rt;if(t.f.length<Nb||!s||t.lastHit===0||t.ut().reduce((i,a)=>i+a.Dt,0)>e*vb)return!1;let r=s;for(let{counts:i,boot:a}of t.f){if(!i||a!=="same")return!1;let n=e/t.lastHit*ql(r,i);if(n<=0||Ue(r,i)<n*Mb)return!1;r=i}return!0},
$d=(t,e)=>{let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),Rr:e,Ds:jl(i)}},
ui=(t,e)=>{var s;let r=t.held(),i=new Map(t.ut().map(o=>[o.stack,o])),a=t.f[t.f.length-1],n=a&&$d(a,(s=ae(t,a))!=null?s:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>tu(o,i,r,t.lastHit,n))},
tu=(t,e,s,r,i)=>{var a;let n=Ns(t.use.k),o=[];for(let c of t.use.stacks){let f=e.get(c);f&&o.push(Fb(f,(a=s.get(c))!=null?a:[],n,r,i))}let h=c=>o.reduce((f,m)=>f+c(m),0),d=o.filter(({frees:c})=>c),u=(d.length>0?d:o).reduce((c,f)=>c.concat(f.Ve),[]);return p({},t,{Ge:n,freed:h(({freed:c})=>c),held:h(({old:c,Le:f})=>c+f),old:h(({old:c})=>c),asked:h(({asked:c})=>c),there:h(({there:c})=>c),le:h(({le:c})=>c),tt:Math.round(d.reduce((c,{tt:f})=>c+f,0)),Ve:u.reduce(({first:c,last:f},m)=>({first:Math.min(c,m),last:Math.max(f,m)}),{first:r,last:0})})},
ls=(t,e)=>{switch(e.kind){case"noHits":return"";case"unknown":return"Of no block is it known that it stays: more hits tell more.";case"nothingHeld":return eu(e.allocs);case"holds":return su(t,e.sites);case"noProof":return iu(t,e.sites,e.why);case"leaks":return ru(t,e.sites)}},
eu=t=>{let e=Math.floor(t/Ib),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${b(t,"allocation")} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`},
su=(t,e)=>{var s,r;let[i]=e;if(!i)return"";let{use:a,Ge:n,freed:o}=i,h=(r=(s=i.holding)==null?l:s.blocks)!=null?r:i.held,d=Math.min(i.old,h),u=o===0?"none of its blocks was seen freed":`${d} of them for longer than the ${n} hits that what it frees usually lives`,c=yb(t),f=c!==l&&c<=0?" The tag did not grow during the hunt.":"";return`${Oe(i)} holds ${xb(t)}${h} of ${b(a.allocs,"block")} allocated there during the hunt, ${u}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${v(t.tag)})`},
ru=(t,e)=>{let[s,...r]=e;if(!s)return"";let{there:i,asked:a,Ge:n,freed:o}=s,h=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${b(n,"hit")} at most`,d=r.length>0?` So does ${r.map(Oe).join(", ")}.`:"";return`${Oe(s)} LEAKS: ${i} of ${b(a,"block")} are still there ${ci(t)}, while ${h}${fi(t)}.${d}`},
iu=(t,e,s)=>{let[r]=e;if(!r)return"";let{there:i,asked:a}=r;return`No proof of a leak. ${`${Oe(r)}: ${i} of ${b(a,"block")} still there ${ci(t)}${fi(t)}`}; ${au(t,r,s)}.`},
au=(t,e,s)=>{switch(s){case"gone":return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case"few":return"too few of them have outlived what the same paths free: a longer hunt tells more";case"keeps":return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${v(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case"freedLate":return`${b(e.le,"old block")} of it went meanwhile: such blocks are freed, only late`;case"stopped":return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}},
ci=t=>{let e=t.f[t.f.length-1];if(!e)return"";let s=ae(t,e);return`${s===l?"later":`after ${b(s,"more event")}`}${Ub(t,e)}`},
fi=t=>{let e=Zd(t);return e===l?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${b(e,"block")}`:"; the tag has not grown"},
lu=(t,e)=>{let s=v(t.tag);switch(e.kind){case"asked":return;case"notRun":return t.f.length>0?l:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case"nothingHeld":return`${s}: no block is known that the hunt has left.`;case"otherBoot":return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case"failed":return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}},
nu=(t,e)=>{if(t.uptime===l||e.uptime===l)return"unknown";if(e.uptime<t.uptime)return"other";let s=ou(t,e);return s!==l&&e.uptime>s?"same":t.bootTime===l||e.bootTime===l?"unknown":Math.abs(e.bootTime-t.bootTime)<=Gb?"same":"other"},
ou=(t,e)=>{if(t.time===l||e.time===l)return;let s=e.time-t.time;return t.ie===e.ie&&s>0?s:l},
pi=t=>{let e=t.every(Lb),s=new Map,r=t.map(({rows:a})=>{let n=new Map;for(let o of a){let h=e?`${o.tag}`:o.text,d=n.get(h),u=d?hu(d,o):o;n.set(h,u),s.set(h,u)}return n}),i=[];return s.forEach((a,n)=>{i.push({Ht:a,ne:t.map((o,h)=>{var d,u;return(u=(d=r[h])==null?l:d.get(n))!=null?u:Wb(o,a)})})}),i},
hu=(t,e)=>{let s=(r,i)=>({allocs:Ve(r.allocs,i.allocs),frees:Ve(r.frees,i.frees),s:r.s+i.s,bytes:r.bytes+i.bytes});return p({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})},
mi=(t,e)=>{if(t.table!==e.table)return{kind:"otherTable"};let s=nu(t,e),r=pi([t,e]);if(s==="other"||s==="unknown"&&r.some(Kb))return{kind:"otherBoot"};let i=!(t.ws&&e.ws),a=[],n=[];for(let{Ht:o,ne:h}of r){let[d,u]=h;if(!d||!u||Hb(d,u))n.push(o.text);else{let c=gi(d.nonPaged,u.nonPaged,!i),f=gi(d.paged,u.paged,!i),m=c.bytes+f.bytes;($l(c)||$l(f))&&a.push(p({},o,{nonPaged:c,paged:f,bytes:m}))}}return{kind:"changes",boot:s,Pr:i,rows:T(a,(o,h)=>h.bytes-o.bytes),_r:n}},
gi=(t,e,s)=>{let r=(i,a)=>{if(!(i===l||a===l))return a>=i?a-i:s?l:a+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),s:e.s-t.s,bytes:e.bytes-t.bytes}},
du=t=>{let e=uu(t),s=[],r=0;if(e.forEach((h,d)=>{for(let u of e.slice(0,d))s.push((h.value-u.value)/(h.at-u.at)),r+=Math.sign(h.value-u.value)}),s.length===0)return;let i=T(s,(h,d)=>h-d),a=h=>cu(i,h),n=e.length,o=r/Math.sqrt(n*(n-1)*(2*n+5)/18);return{wt:a(.5),low:a(.25),high:a(.75),ys:o}},
uu=t=>{let e=Math.ceil(t.length/zb);return t.filter((s,r)=>(t.length-1-r)%e===0)},
cu=(t,e)=>{var s,r;let i=(t.length-1)*e;return(((s=t[Math.floor(i)])!=null?s:0)+((r=t[Math.ceil(i)])!=null?r:0))/2},
fu=(t,e)=>{if(t.length<Qb||!e)return"few";let s=t.slice(1).map(({value:o},h)=>{var d,u;return o-((u=(d=t[h])==null?l:d.value)!=null?u:o)}),r=0,i=0,a=0,n=0;for(let o of s)o>0?r+=o:i-=o,o*n<0&&(a+=1),n=o||n;return r+i===0?"flat":Math.max(...s.map(Math.abs))>=qb*(r+i)?"step":e.ys>=tn&&e.low>0?"steady":e.ys<=-tn&&e.high<0?"falling":a>1&&i>=r/2?"sawtooth":"uneven"},
pu=t=>{var e,s;let r=mu(t),{Kt:i,boot:a}=gu(r),{at:n,by:o}=bu(i),h=(((e=n[n.length-1])!=null?e:0)-((s=n[0])!=null?s:0))/en,d=pi(i),u=T(d,(f,m)=>sn(m)-sn(f)).map((f,m)=>Xb(f,m+1,n,o!==l)).filter(({oe:f,bytes:m,blocks:g})=>f==="few"?m!==0||g!==0:f!=="flat"),c=({oe:f})=>+(f==="steady");return p({Kt:i,Ir:r.length-i.length,boot:a},o&&h>0&&{xr:h,by:o},{rows:T(u,(f,m)=>c(m)-c(f)||m.bytes-f.bytes)})},
mu=t=>{let e=({ks:s},r)=>r+(s.kind==="all"?t.length:0);return t.filter((s,r)=>s.uptime===l||t.every((i,a)=>i.uptime!==s.uptime||e(i,a)<=e(s,r)))},
gu=t=>{let e="same",s=t.length-1;for(;s>0;s-=1){let[r,i]=t.slice(s-1,s+1),a=r&&i&&mi(r,i);if((a==null?l:a.kind)!=="changes")break;a.boot==="unknown"&&(e="unknown")}return{Kt:t.slice(Math.max(0,s)),boot:e}},
bu=t=>{var e;let s=n=>t.every((o,h)=>{var d,u,c;return h===0||((d=o[n])!=null?d:Number.NaN)>((c=(u=t[h-1])==null?l:u[n])!=null?c:Number.NaN)}),r=(e=t[0])==null?l:e.ie,i=s("time")&&t.every(n=>n.ie===r),a=s("uptime")?"uptime":i?"time":l;return{at:t.map((n,o)=>{var h;return(h=a&&n[a])!=null?h:o}),by:a==="time"?r:a}},
Su=t=>{let e=t.toLowerCase();return jb.has(e)||Zb.some(s=>e.startsWith(s))},
ku=(t,e)=>{let s=[...wu(t,e).values()].map(o=>yu(t,o)),r=s.reduce((o,{holding:h})=>{var d;return o+((d=h==null?l:h.blocks)!=null?d:0)},0),i=s.map(o=>{var h,d;return p({},o,{share:r===0?0:((d=(h=o.holding)==null?l:h.blocks)!=null?d:0)/r})}),a=({holding:o})=>{var h;return(h=o==null?l:o.bytes)!=null?h:-1},n=({holding:o})=>{var h;return(h=o==null?l:o.blocks)!=null?h:-1};return T(i,(o,h)=>a(h)-a(o)||n(h)-n(o))},
wu=(t,e)=>{let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,a=new Map;return t.held().forEach((n,o)=>{let h=n.filter(({block:f})=>!r.gone.has(f));if(h.length===0)return;let d=Yb(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),u=Du(d),c=a.get(u);c?c.push({stack:o,gt:d,blocks:h}):a.set(u,[{stack:o,gt:d,blocks:h}])}),a},
Du=t=>t.kind==="driver"?`${t.kind} ${t.module.toLowerCase()}`:t.kind==="unknown"?`${t.kind} ${t.why}`:t.kind,
yu=(t,e)=>{var s,r;let i=T(e,(c,f)=>f.blocks.length-c.blocks.length),a=[];for(let c of i)a.push(...c.blocks);let n=new Set(i.map(({stack:c})=>c)),o=0;for(let{stack:c,hits:f}of t.ut())n.has(c)&&(o+=f.alloc);let h={lastHit:t.lastHit,k:new Ee},d=Ma(a,t.Wt(),t.asked,h),u=(r=(s=i[0])==null?l:s.gt)!=null?r:{kind:"cut"};return p({gt:u,stacks:i,allocs:o},d&&{holding:d})},
Cu=(t,e)=>{var s;let{asked:r,lastHit:i}=t,{count:a,Cs:n}=t.Wt(),o=(s=t.recent(1)[0])==null?l:s.time,h=[];return t.held().forEach((d,u)=>{let c=t.he(t.stacks.at(u),e);for(let f of d){let{block:m,hit:g,time:S}=f;if(r.gone.has(m))continue;let k=S===l||o===l?l:o-S,P=(r.there.has(m)?n:a)>0;h.push(p({},f,{site:c,Ts:i-g,We:k,Ur:P}))}}),T(h,(d,u)=>d.hit-u.hit)},
Tu=(t,e)=>{if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return De(t.frame,[s])||r.some(i=>Bt(s,i))},
ns=(t,e=[])=>{var s,r;let{alloc:i,free:a,unknown:n}=t.counts();if(i+a+n===0)return{kind:"noHits"};let o=ui(t,e),h=T(o.filter(({held:k,use:P})=>k>0&&P.site!==l),nS);if(h.length===0)return t.isWhole()?{kind:"nothingHeld",allocs:i}:an;let d=t.f[t.f.length-1];if(!d){let k=h.filter(({holding:P})=>P&&P.blocks>0);return k.length>0?{kind:"holds",sites:k}:an}let u=h.reduce((k,P)=>k+P.tt,0),c=h.reduce((k,P)=>k+P.held-P.old,0),f=h.map(k=>({site:k,zt:hS(t,k,{tt:u,Le:c},d)})),m=f.filter(({zt:k})=>k===l).map(({site:k})=>k),g=f.filter(({zt:k})=>k===l||k==="keeps").reduce((k,{site:P})=>Math.max(k,P.tt),0),S=m.filter(({tt:k})=>k>=g*sS);return S.length>0?{kind:"leaks",sites:S}:{kind:"noProof",sites:h,why:(r=(s=f[0])==null?l:s.zt)!=null?r:"few"}},
Nu=()=>{let t={};for(let[e,{usage:s,help:r}]of Object.entries(Le))t[e]={Help:`${s} - ${r}`};return t},
bi=(t,e)=>{var s,r;let i=(r=(s=Le[t])==null?l:s.usage)!=null?r:"",a=i.endsWith("()")?0:i.split(",").length;if(e.length>a)throw new A(Ag(`${e[a]}`,i))},
qt=(t,e)=>{if(e===l)throw new A(Pg(t));if(typeof e!="string")throw new A(Mg(t));let s=Cn(e);if(!s.St)throw new A(dd(e,s.it));return s.tag},
Si=(t,e,s,r=1,i=1/0)=>{let a=ri(e);if(a!==l&&Number.isInteger(a)&&a>=r&&a<=i)return a;throw new A(_g(t,r,i,s))},
ki=(t,e)=>{let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=["hits","seconds","frames"],i={hits:cS};return e.forEach((a,n)=>{let o=r[n];if(!o)throw new A(Rt(`${a}`,s));let h=o==="frames"?fS:[];i[o]=Si(`The number of ${o}`,a,s,...h)}),i},
wi=(t,e)=>{if(typeof e=="string"&&e.trim()!=="")return e.trim();let s=e===l||typeof e=="string"?"An empty pattern":`${e}`;throw new A(Rt(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))},
Di=(t,e)=>{if(typeof e=="string"&&e.trim()!==""&&!pS.test(e))return e;throw new A(xg(t))},
os=(t,e)=>{var s,r;if(e===l||typeof e=="string"&&e!=="")return e;throw new A(Rt(`${e}`,`dx @$pool.${(r=(s=Le[t])==null?l:s.usage)!=null?r:""}`))},
vu=(t,e)=>{if(t===l||/[*?]/.test(t))return;let s=JSON.stringify(t),r=cr(t,e).map(i=>JSON.stringify(i));throw new A(r.length>0?`${s} is no tag in the listing. ${Fs(r)}`:Rt(`${s} is no tag in the listing and`,ln))},
hs=(t,e)=>{var s,r;return e===l?"":(r=(s=t.Be(e))==null?l:s.image)!=null?r:ot(e)},
yi=(t,e,s)=>{var r;if(e===l)return;let i=(r=t.Be(e))==null?l:r.id,a=i===l?"":`, id ${i}`,n=`${hs(t,e)} (${ot(e)}${a})`;return on(s)?`an interrupt or a deferred call, on top of process ${n}, which need have nothing to do with it`:`process ${n}`},
ds=(t,e,s)=>{var r;let i=new Map;for(let{process:h,stack:d}of s){if(h===l)continue;let u=on(t.stacks.at(d))?"(in an interrupt or deferred call)":hs(t,h);i.set(u,((r=i.get(u))!=null?r:0)+1)}if(i.size===0)return;let a=T([...i],([,h],[,d])=>d-h),n=a.slice(0,bS).map(([h,d])=>`${h} ${d}`),o=a.length-n.length;return`${e}: ${n.join(", ")}${o>0?`, ${o} others`:""}`},
Mu=(t,e)=>{var s,r;if(t.length<=e)return t;let i=(r=(s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?l:s[0].length)!=null?r:0,a=e-3-i,n=Math.min(t.indexOf("!")+1,a),o=Math.floor((a-n)/2);return`${t.slice(0,a-o)}...${t.slice(t.length-i-o)}`},
et=(...t)=>{let e={};for(let s of t)e[s]={PreferredRadix:10};return e},
Ci=t=>{switch(t.kind){case"driver":return t.module;case"noModule":return"(code in no module)";case"system":return"(the system itself)";case"cut":return"(unknown: stack read in part)";case"unknown":return nn[t.why]}},
Pu=t=>{switch(t.kind){case"driver":return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case"noModule":return"a driver that was unloaded, or code made at run time";case"system":return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case"unknown":return"whoever stands behind a gap may be anybody"}},
Tt=t=>{let e=_u(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>{var a;return p({},s&&{Tag:V(R(i.tag))},r&&{Target:(a=e.get(cn(i)))!=null?a:""})}},
_u=t=>{var e,s;let r=new Map,i=new Map;for(let a of t){let n=cn(a);if(r.has(n))continue;let o=`${(e=a.start.target.build)!=null?e:"(unknown)"}`,h=((s=i.get(o))!=null?s:0)+1;i.set(o,h),r.set(n,h===1?o:`${o} (${h})`)}return r},
Au=(t,e)=>{if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${b(r,"frame")} looked past`},
Fu=t=>{var e,s,r;let i=q(t);return MS.test((r=(s=(e=t[i])==null?l:e.symbol)==null?l:s.name)!=null?r:"")&&ee(t,i)},
Eu=(t,e)=>{let{blocks:s,old:r}=e,i=s===1?"stays":"stay",a=t.isWhole(),n=a?"":"at least ",o=AS(e,n),h=a?"":", of what is known";return`${n}${b(s,"block")} allocated here ${i}${o}, ${r} of them old${h}`},
Ru=t=>{let{ps:e,Ut:s,nt:r,refused:i}=t;return[...e>0?[`${b(e,"block")} of here freed by other modules`]:[],...s>0?[`the block is not known of ${b(s,"allocation")} here${Dl(r,s)}`]:[],...i>0?[`${b(i,"block")} refused at once by a limit of the tag`]:[]]},
Iu=t=>{if(t.kind==="owner")return;let e=t.y==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.lr} functions lead through here${e}: perhaps a wrapper${s}`},
xu=(t,e)=>{let s=[];for(let{use:a,holding:n}of t.sites(e))n&&n.blocks>0&&s.push({use:a,holding:n});let r=s.reduce((a,{holding:n})=>a+n.blocks,0),i=s.map(a=>p({},a,{share:a.holding.blocks/r}));return T(i,(a,n)=>pn(n)-pn(a)||n.holding.blocks-a.holding.blocks)},
Uu=(t,e)=>{var s;let{Or:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let a=nt(t),n=a.kind==="read"?e.Ns(a):l,o=(s=i==null?l:i.repair)!=null?s:Zt(te(n));return{value:a.kind==="read"?a.value:l,repair:o}},
Xt=(t,e,s,r)=>{let i=t.map(a=>Es(a)+Rg(a));return e===0?[`no ${s}`,...i].join("; "):[`${b(e,s)} (${r})`,...i,Os].join("; ")},
Ou=(t,e,s)=>{let r=t.map(i=>[Es(i),Bd(i)].filter(Boolean)).map(i=>i.join(", "));return e===0?["no block",...r].join("; "):[`${e<s?`the oldest ${e} of `:""}${b(s,"block")} (address, call site), the oldest first`,...r,Os].join("; ")},
Vu=(t,e)=>{let s=`read${t.vr?" from the tag tracker":""} in ${tt(t.seconds,t.session)}`,r=t.unread>0?[`${b(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${b(e,"tag")} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[Os]].join("; ")},
Gu=t=>{var e;let s=(e=/, Binary\s*:\s*(\S+)/.exec(t||""))==null?l:e[1];return s===l?[]:[{Ue:"list",name:s,place:{kind:"printed"}}]},
Lu=()=>{Ce(Xg("0.1.0"));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(Hu(r),s));class e{
get Pool(){return Z}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>Z.used(...s)),t("poolhit",(...s)=>Z.hitTag(...s)),t("poolwho",(...s)=>Z.who(...s)),t("poolleaks",(...s)=>Z.leaks(...s)),t("poolrestore",(...s)=>Z.clear(...s)),t("poolhelp",(...s)=>Z.help(...s))]},
Wu=()=>{let t=ai(Z);Ce(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${Pl}`)},
Bu=()=>{for(let t of Bs.ue())t.kind==="stillThere"&&He({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&Ce(`pooltag: ${gt(t)}`);ue.flush(),Nd()},
Hu=t=>(...e)=>(ai(Z),t(...e));const p=Object.assign;var Ku=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Ne=t=>{var e;return(e=Ku[t&255])!=null?e:""},Nt=t=>Ne(t>>>24)+Ne(t>>>16)+Ne(t>>>8)+Ne(t),Ti=2147483648,Ni=16,jt=t=>t,vt=jt("0".repeat(Ni)),Mt=t=>Number.parseInt(t.slice(8),16),ot=t=>`0x${t.replace(/^0{1,15}/,"")}`,y=t=>t,Pt=t=>`0x${(t>>>0).toString(16)}`,zu=y(".extpath"),Qu=y("g"),qu=(t,e)=>y(`g ${Gt(t,e)}`),us=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Xu=t=>y(us(t)),ju=t=>y(`rM 0x1${Mi(t.filter(e=>e==="$thread"))}`),Zu={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]},Ju=y("r@$prcb"),vi=t=>`r@${t.join(",@")}`,Yu=(t,e)=>y(`${e?"kb":"k"}${Pt(t)}`),$u=(t,e)=>y(`.fnent ${Gt(t,e)}`),Mi=t=>t.map(e=>`;${us(e)}`).join(""),tc=y(".lastevent"),ec=y(us("$ptrsize")),sc=y("vertarget"),Pi=y("lm"),rc=y("lm o"),ic=y("sx"),ac={status:y("sxe bpe"),command:y('sxe -c "" bpe'),handling:y("sxe bpec")},lc=y(".reload"),nc=t=>y(`x nt!${t}`),oc=t=>y(`dt nt!${t}`),hc=t=>y(`dt nt!_EPROCESS ${t}`),dc=(t,e)=>y(`ln ${Gt(t,e)}`),Zt=t=>y(`ed nt!PoolHitTag ${Pt(t)}`),uc=y("dd nt!PoolHitTag L1"),cc=y(".cache flushall"),ve="poolHitTagNote",fc=t=>y(`dx -r0 @$${ve} = "${t.replace(/[^0-9a-f ]/g,"")}"`),pc=y(`dx -r0 @$${ve}`),mc=y(`dx -r0 @$vars.Remove("${ve}")`),gc=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Jt=t=>t.replace(gc,"."),bc=300,Yt=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(Jt(s).slice(0,bc)),this.name="HostError",this.call=t}},L=(t,e)=>M(()=>t.query(e),()=>[]),_i=32,Sc=9,kc=96,ht=8192,Q=t=>t===_i||t===Sc,cs=t=>t>=48&&t<=57,wc=t=>cs(t)||t>=97&&t<=102||t>=65&&t<=70,Dc="00000000",fs=(t,e,s)=>({address:t.toLowerCase(),pointerSize:e,end:s}),yc=(t,e,s)=>t.charAt(e)==="?"?l:Number.parseInt(t.slice(e,s),16),Cc=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),Ai={kind:"unknown"},ps=(t,e)=>js(e,t.readMemory(e.address,e.before.length)),Fi=({kind:t})=>t==="after"||t==="mixed";function Tc(t,{address:e,pointerSize:s}){let r=Rn(L(t,uc),4).rows.find(a=>$(a.address,s)===e),i=r==null?l:r.elements[0];return i===l?l:new Uint8Array(Qe(i))}var _t=(t,e)=>{var s,r,i,a;return(((s=t[e])!=null?s:0)|((r=t[e+1])!=null?r:0)<<8|((i=t[e+2])!=null?i:0)<<16|((a=t[e+3])!=null?a:0)<<24)>>>0},ms=(t,e,s)=>C(t,e*s),Nc=t=>ce(t,On),vc=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Mc="^ Bad register error in ",Pc=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"],Ei=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes}),Ri=(t,e)=>rr(L(t,oc(e)),e),_c=16,Ii=12,Ac=4096,Fc=t=>(t>>>24^t>>>16^t>>>8^t)>>>0,Ec=["$thread","$prcb","$proc"],xi=(t,e,s)=>M(()=>{let r=Wt(t.query(Xu(s))).get(s);return r&&$(r,e)},()=>{}),Rc=8,Ic=64,Ui=(t,e)=>e&&lr(t,s=>pe(t,s,e),e),At={kind:"unreadable"};function Ft(t,{g:e},s,r,i){let a=ms(s,r,e.size),n=t.readMemory(a,i*e.size);return n&&Bn(n,e)}var Oi=t=>t?{kind:"found",record:t}:At,Vi=t=>t.kind==="found"&&t.address!==vt,gs=(t,e)=>e.kind==="found"?mt(t,e.address):l,xc=(t,e)=>Y(t.start,e)<=0&&Y(e,t.end)<0,Gi=(t,e)=>t.modules.find(s=>!s.At&&xc(s,e)),$t=t=>t.find(({name:e,At:s})=>!s&&e.toLowerCase()==="nt"),Uc=(t,e)=>{var s;return((s=Gi(t,e))==null?l:s.name.toLowerCase())==="nt"},Oc=64,Vc=0,X=t=>t===0||t>=2147483648,te=t=>t!==l&&X(t)?t:Vc;function bs({address:t,pointerSize:e},s,r){let i=te(s);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:Qe(i),after:Qe(r),repair:Zt(i)}}var Gc=class{
constructor(t,e,s){this.O=[],this.Z=new Set,this.dl=0,this.bx=t,this.c=e,this.dk=s}
get open(){return this.O}
run(t){return this.bx.run(t)}
debugger(t){return this.bx.change(t)}
Mt(t){this.dl+=1;let e=p({id:this.dl},t);return this.aA(e,"planned"),e}
vs(t){let e=this.Mt(t);return this.O.push(e),e}
apply(t){this.O.push(t);let e;if(ps(this.c,t).kind==="before"){if(e=this.U(t,t.after,"address"),e===l&&this.df(t))return this.cE(t);if(this.Z.add(t),this.aX(t).kind==="before"){let s=this.U(t,t.after,"name");if(s===l&&this.df(t))return this.cE(t);e=e!=null?e:s}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.O.includes(t))return{kind:"undone"};Xs(this.c,t.pointerSize);let e;for(let s=0;;s+=1){let r=this.aX(t);if(r.kind==="before")return this.Y(t,"undone"),{kind:"undone"};let i=Fi(r)||r.kind==="unknown"&&!this.eu(t);if(s===Lc)return i?Wc(t,r,e):this.eO(t,r);if(!i||r.kind==="unknown"&&s<2)continue;let a=this.U(t,t.before,s%2===0?"address":"name");a!==l&&this.Z.add(t),e=a!=null?a:e}}
Vr(){return[...this.O].reverse().map(t=>this.undo(t))}
Gr(t){this.Y(t,"gone")}
pt(){for(let t of[...this.O])this.Y(t,"gone")}
cE(t){return this.aA(t,"applied"),{kind:"applied"}}
Y(t,e){this.O.splice(this.O.indexOf(t),1),this.Z.delete(t),this.aA(t,e)}
eO(t,e){return this.Y(t,"gone"),{kind:"notOurs",holds:Wi(e)}}
aA(t,e){let{id:s,thing:r,address:i,before:a,after:n,repair:o}=t,h={id:s,thing:r,address:i,before:a,after:n,repair:o};this.dk({change:h,state:e,time:this.c.now()})}
U(t,e,s){let r=s==="name"&&this.eE(t)?Zt(Lt(e)):Pn(t.address,t.pointerSize,e);return M(()=>this.bx.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aX(t){return this.Z.has(t)?Un(this.c,t):ps(this.c,t)}
df(t){return this.aX(t).kind==="after"}
eE({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let s=nt(this.c);return s.kind==="read"&&s.address===e}
eu({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let s=nt(this.c);return s.kind==="read"&&s.address!==e}},Lc=3,Li=(t,e)=>(t==null?l:t.kind)==="notOurs"&&t.holds!==l&&t.holds!==e&&!X(t.holds),Wi=t=>"bytes"in t?Lt(t.bytes):l,Wc=({repair:t},e,s)=>({kind:"stillThere",repair:t,failure:s,holds:Wi(e)}),Bc=({armed:t,saved:e,address:s,id:r})=>`${Nt(t)} ${Nt(e)} ${s} ${r}`,Ss=t=>M(()=>{let e=t.query(pc),s=e.map(io).find(r=>r!==l);return s?{kind:"found",note:s}:{kind:e.every(r=>r.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(ve)?"none":"unknown"})),Hc=class{
constructor(t,e,s,r,i){this.dg=!1,this.dh=!1,this.c=t,this.e=e,this.target=s,this.tag=r,this.Rt=i,this.repair=Zt(i);let a=t.now().toString(16);this.aA={armed:r,saved:i,address:s.poolHitTag,id:a}}
get change(){return this.ak&&this.e.open.includes(this.ak)?this.ak:l}
Lr(){this.dg=ro(this.e,this.aA)}
arm(){if(this.dh)return Bi;let{target:t,tag:e,Rt:s}=this,{poolHitTag:r,pointerSize:i}=t;return this.ak=this.e.Mt(bs({address:r,pointerSize:i},s,e)),this.e.apply(this.ak)}
Wr(){let{change:t}=this;return t?this.e.undo(t):{kind:"undone"}}
Br(){let t=this.cY();return(t?this.bT(t):!this.dg)?this.arm():Bi}
Ms(){this.dh=!0;let t=this.cY(),e=this.eh(t);return t&&this.bT(t)&&e.kind!=="stillThere"&&ge(this.e),e}
pt(){this.e.pt()}
eh(t){let{change:e}=this;if(e&&!(t&&this.eG(t)))return this.e.undo(e);e&&this.e.Gr(e);let s=nt(this.c);return s.kind!=="read"?{kind:"notOurs"}:X(s.value)?{kind:"undone"}:{kind:"notOurs",holds:s.value}}
eG(t){let{armed:e,address:s}=t;return!this.bT(t)&&e===this.tag&&s===this.target.poolHitTag}
bT({id:t}){return t===this.aA.id}
cY(){let t=Ss(this.c);return t.kind==="found"?t.note:l}},Bi={kind:"refused",failure:l,undone:{kind:"undone"}},Kc=["break","second-chance break","output","ignore"],ks=(t,e)=>({kind:"breaksPassed",what:t,Hr:e}),Hi=({code:t,Ys:e,status:s,ve:r})=>[t,e,s,r===!1?"not handled":l].filter(Boolean).join(" - "),zc=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Qc=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!zc.test(e)),qc=3,Ki=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e),Xc=3790,jc=1024,zi=t=>{var e;return((e=Se(t))==null?l:e.kind)==="notLive"},dt=t=>({kind:"refused",it:t}),Zc=class{
constructor(t,e,s){this.cc=!1,this.c=t,this.e=e,this.l=s}
run(t){let e=this.e.open.filter(r=>r!==t),s=[...e].reverse().map(r=>this.dR(r));if(e.length>0)return s.find(r=>r!==l);if(!(t||this.cc))return zi(this.c)?l:this.eo()}
dR(t){var e;let s=this.e.undo(t);if(mr(this.l,s,Lt(t.before)),s.kind==="stillThere")return s;t===((e=this.aM)==null?l:e.change)&&this.fe(this.aM.id)}
fe(t){let e=Ss(this.c);e.kind==="found"&&e.note.id===t&&ge(this.e)}
eo(){let t=Ss(this.c);if(this.cc=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:s,address:r,id:i}=t.note,a=nt(this.c);if(a.kind==="notRead"){this.cc=!1;let h=Zt(s);return this.l({kind:"notRepaired",command:h}),{kind:"stillThere",repair:h,failure:l}}if(a.address!==r||a.value!==e){ge(this.e);return}let n=this.e.vs(bs(a,s,e)),o=this.dR(n);return o?this.aM={change:n,id:i}:ge(this.e),o}},Jc=6e3,ws=2,Yc=class{
constructor(t){this.ap=0,this.M=t!==l&&t>=Jc?ws:0}
get pe(){return this.M>=ws&&!this.He}
get He(){return this.ap>=ws}
Kr(){this.M+=1}
zr(){this.ap+=1}},ee=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),St=t=>t.length===0?"noStack":"framesMissing",Qi=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,$c=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,tf=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,ef=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,sf=/^VerifierExt$/i,rf=/\?\? ?::|`string'/,af=64,qi=new WeakMap,Xi=t=>t==="last"||t==="after",lf=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/,ji=1e3,Me=(t,e)=>({line:t,text:e.slice(0,200)}),ut=4,Pe={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Zi={Ee:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},nf=class{
Qr(){this.cs=l,this.ch=l}
read(t){let e=N(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.cs=So(t);else if(t.startsWith("NonPaged",e))this.ch=/^NonPaged +Paged$/.test(t.trim())?e:l;else if(t.startsWith("Tag",e))return this.av(t)}}
av(t){let[e,...s]=ko(t);if((e==null?l:e.text)!=="Tag")return;let r=s.map(h=>h.text).join(" "),i=r===Zi.verbose.join(" ");if(!i&&r!==Zi.Ee.join(" "))return;let a=s.map((h,d)=>{var u,c;return h.end-((c=(u=s[d-1])==null?l:u.end)!=null?c:e.start+ut)}),n=i?"verbose":this.fo(a,e.start),o=this.cs;return this.Qr(),{g:n,qr:e.start,sort:o,Pe:a.join()===Pe[n].join()?a:l}}
fo(t,e){if(t.join()===Pe.current.join())return"current";if(t.join()!==Pe.oldest.join())return"old";let s=this.ch;return(s===l?e===0:s-e===12)?"oldest":"old"}},Ji={kind:"unread"};function of(t,{qr:e,g:s},r){for(let i of[e,e-1,e+1]){if(!kr(t,i))continue;let a=ts(t,i+ut,r,s);if(!(!a||i!==e&&!a.$s))return wr(t.slice(i,i+ut),a.numbers,t.slice(a.end))}}function Yi(t,e,s,{g:r}){if(s<1||!kr(t,e,s))return;let i=ts(t,e+s,$i(r),r);if(!(!i||!hf(t,i.end)))return wr(t.slice(e,e+s),i.numbers,t.slice(i.end))}var $i=t=>Pe[t].map(()=>Number.POSITIVE_INFINITY),hf=(t,e)=>e>=t.length||Q(t.charCodeAt(e))||Q(t.charCodeAt(e-2))||t.startsWith(ta,e),ta="UNKNOWN pooltag",df=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160)),uf=5e4,cf=1024,ff=16,pf=class{
constructor(t){this.am=[],this.af=[],this.F=[],this.av=t}
push(t,e){if(t.length>cf)return this.T(t,e);if(/^[ .\t]*$/.test(t))return"taken";let s=wo(t,this.av);if(s.kind==="other")return $e(t)?"after":this.T(t,e);if(this.bV(),s.kind==="row")this.am.push(s.usage);else if(s.kind==="unread")this.ab(Me(e,t));else return this.aO={nonPaged:s.nonPaged,paged:s.paged},"last";return this.am.length<uf?"taken":"last"}
listing(){let{g:t,sort:e}=this.av;return{g:t,sort:e,rows:this.am,total:this.aO,unread:this.af}}
T(t,e){return this.F.length>=ff?"after":(this.F.push(Me(e,t)),"other")}
bV(){for(let t of this.F)this.ab(t);this.F=[]}
ab(t){this.af.length<ji&&this.af.push(t)}},mf=64,gf=class{
constructor(t,e,s){this.bO=!1,this.c=t,this.e=e,this.ah=s}
get Qt(){return this.bO}
get Ps(){return this.bF}
returnValue(t){let e=q(t.stack),s=t.stack.slice(e).find(h=>!h.inline),r=[...t.stack.slice(0,e)].reverse().find(h=>!h.inline);if(!(s&&ee(t.stack,t.stack.indexOf(s)))||!s.address||!r)return;if(this.ah.Wr().kind!=="undone"){this.bF={kind:"notArmedAgain"};return}let i=this.aS();this.e.run(qu(s.address,this.ah.target.pointerSize));let a=this.fd(),n=es(a,"eip","rip","pc");if(n!==s.address){this.bO=!0,this.bF={kind:"strayed",b:n};return}bf(i,this.aS())||(this.bO=!0),this.ah.Br().kind!=="applied"&&(this.bF={kind:"notArmedAgain"});let o=es(a,"esp","rsp","sp");return a.get("$thread")===t.thread&&this.ez(o,r,s)?es(a,"eax","rax","x0"):l}
aS(){let{target:t,tag:e}=this.ah;return Ht(this.c,t,e)}
fd(){let t=Wt(this.c.query(ju(this.ah.target.Ft))),{pointerSize:e}=this.ah.target;return new Map([...t].map(([s,r])=>[s,$(r,e)]))}
ez(t,e,s){if(!t)return!1;if(this.ah.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=C(e.base,8),i=C(r,mf);return Y(r,t)<=0&&Y(t,i)<=0}},bf=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Sf=["fadd","fabd"],kf=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),wf="(Inline)",Df="(Inline Function)",ea=t=>t===4?3:4,yf=5,Cf=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Tf=/\+0x[0-9a-f]+(?=\s)/i,Nf=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),vf=40,sa=58,Mf=(t,e)=>t.startsWith("(T) ",e)?N(t,e+3):e,Pf=(t,e)=>e>=t.length||Q(t.charCodeAt(e)),ra={pointerSize:l,base:l,m:l,gap:0,args:[]},_f=t=>t.charAt(N(t,0))==="#"&&Nr(t)===l,Af=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Ff=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,ia=" (UTC ",Ef=256,Rf=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i],If=t=>"B*STND^".includes(t.charAt(N(t,0)))||t.includes(" - code ")||t.includes(ia),xf=24,Uf=class{
constructor(t){this.ck=new la,this.F=0,this.aB=t,this.bL=t.kind==="targetGone"}
push(t){let e=this.bL?"after":this.bD(t);return this.bL=Xi(e),e}
It(){let t=this.aB;return t.kind==="targetGone"?t:p({},t,this.ck.place)}
bD(t){if(t.length>ht)return this.T();let e=_r(t);if(e)return this.fu(e)?"taken":"after";if(Ho(t))return this.ej(t.trim()),"taken";if($e(t))return"after";let s=this.ck.push(t);return s==="instruction"?"last":s==="symbol"?"taken":this.T()}
fu(t){return this.aB.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.ck.place.symbol===l}
ej(t){let e=this.aB;e.kind==="bugcheck"&&e.$t.length===0?this.aB=p({},e,{$t:Ar(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.aB={kind:"manualBreak"}:t.startsWith(aa)&&(this.aB={kind:"other",a:t}))}
T(){return this.F++,this.F>xf?"after":"other"}},aa="A fatal system error has occurred",Of=["*","(0x",aa],la=class{
constructor(){this.place={}}
push(t){let e=vo(t);if(e){let r=this.dM;return this.place={symbol:r,instruction:e},"instruction"}let s=Ko(t);return s===l?"other":(this.dM=s,this.place={symbol:s},"symbol")}},Et=t=>M(()=>zo(t.query(tc)),()=>{}),na=(t,e)=>t!==l&&(e==null?l:e.time)!==l&&e.time!==t.time,Ds={kind:"computed"},_e=(t,e,s)=>$(C(t,e),s==="x86"?4:8),kt=4,ct=(t,e,s)=>Ae(t&e)===Ae(s),Ae=t=>t>>>0,oa=t=>(t<<6>>6)*kt,ha=({kind:t,us:e},s,r)=>_e(t==="relative"?s:it(0,0),e,r),da=[76,139,21],Vf=7,Gf=7,ua=t=>t!==l&&(t&240)===64,Lf=16,Wf=12,Bf=4096,wt={kind:"undecided"},Hf=3,Kf=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,zf=class{
constructor(t,e){this.du=new Map,this.c=t,this.h=e}
before(t,e){let{Yt:s}=this.h,r=Er(this.c,t,Lf);if(!r||!s)return wt;let i=eh(r,t,s),a=rh(i,n=>this.cS(n),e&&Qf(e));return a?this.bm(a,Hf):wt}
cS(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return fe(this.c,t.address,this.h.pointerSize)}
bm(t,e){let s=this.cS(t);if(!s)return wt;let r=this.dv(s);if(r.some(({name:n})=>Kf.test(n)))return wt;let i=Rr(r);if(i.kind==="pool")return i;let a=this.eI(s,e);return a.kind==="pool"?a:i.kind==="notPool"?i:a.kind==="undecided"&&t.kind==="slot"?Rr(this.dv(t.address)):a}
eI(t,e){let{Yt:s}=this.h,r=e>0?this.c.readMemory(t,Wf):l,i=r&&s&&sh(r,t,s);return i?this.bm(i,e-1):wt}
dv(t){let e=this.du.get(t);if(e)return e;let s=M(()=>ih(this.c.query(dc(t,this.h.pointerSize))),()=>[]);return s.length>0&&this.du.set(t,s),s}},Qf=({address:t,symbol:e})=>t&&e&&C(t,-e.offset),qf=class{
constructor(t,e){this.cJ=new Set,this.B=new Map,this.c=t,this.h=e,this.cL=new zf(t,e)}
_s(t){let e=this.ep(t);if(e)return{kind:"foreign",stop:e};let s=Qo(t.stack);return s?{kind:"hit",of:s}:this.ea(t)}
ep({It:t,b:e,stack:s}){var r,i,a;if((t==null?l:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?l:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?l:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,$t:t.$t};if((t==null?l:t.kind)==="other")return{kind:"other",a:t.a};let n=(i=(r=s[0])==null?l:r.text)!=null?i:"";if(!Uc(this.h,e)||!this.eC(e))return{kind:"other",a:n};let o=q(s),h=(a=s[0])==null?l:a.symbol,d=o===1&&h!==l&&Sr(h);return o===0||d?{kind:"otherBreak",at:n}:l}
eC(t){if(this.cJ.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cJ.add(t),s}
ea({b:t,stack:e}){var s,r;let i=q(e),a=e[i];if(!(a!=null&&a.address)||!ee(e,i))return{kind:"hit",of:"unknown"};let n=this.B.get(t);if(n)return{kind:"hit",of:n};let[o]=e.slice(0,i).reverse().filter(({inline:d})=>!d),h=this.cL.before(a.address,o);switch(h.kind){case"pool":return this.B.set(t,h.of),{kind:"hit",of:h.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(r=(s=e[0])==null?l:s.text)!=null?r:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},Xf=1e4,jf=8,Zf=class{
constructor(){this.N=[],this.af=[],this.F=[],this.cP="frames",this.da=!1,this.Z=!1,this.bo=!0}
get Ke(){return this.da||this.N.length>0}
get ji(){return this.N.length>0&&this.bo}
push(t,e){if(t.length>ht)return this.T(t,e);if(this.bh)return this.ee(t,e,this.bh);let s=Mr(t,this.cP);return s?this.fg(s,t,e):this.eR(t,e)}
Zi(t,e){return this.T(t,e)}
listing(){return{Ji:this.cu,frames:this.N,unread:this.N.length===0?[...this.af,...this.F]:this.af}}
fg(t,e,s){return t.text===""?!this.Ke||!this.cQ(t)?this.T(e,s):(this.bh={row:t,line:Me(s,e)},"taken"):this.cQ(t)?(this.bV(),this.cC(t),"taken"):"after"}
ee(t,e,{row:s,line:r}){this.bh=l;let i=Mr(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.F.push(r),this.push(t,e)):(this.cC(p({},s,{text:i.text,symbol:i.symbol})),"taken")}
eR(t,e){let s=N(t,0);if(s===t.length)return this.N.length>0&&this.R===l?"after":"taken";let r=Nr(t);return r?this.av(r):Yf(t,s)?(this.Z=!0,this.as!=="frames"&&(this.as=t.includes($f)?"unwinding":"frames"),"taken"):this.Ke?sp(t)?(this.N.length===0&&(this.bo=!1),this.as="frames","taken"):ep(t,s)?"taken":$e(t)?"after":this.T(t,e):this.T(t,e)}
av(t){return this.N.length>0?"after":(this.da=!0,this.cP=t,"taken")}
cQ(t){var e;if(this.N.length===0)return!0;if(this.N.length>=Xf)return!1;let s=(e=this.cu)==null?l:e.pointerSize;return s!==l&&t.pointerSize!==l&&s!==t.pointerSize?!1:t.number===l||this.R===l?t.number===this.R:t.number>this.R}
cC(t){var e,s;this.N.length===0&&((e=t.number)!=null?e:this.af.length)>0&&(this.bo=!1);let r=this.eB(t),i=r?l:this.dw;this.as=l,this.R=t.number,(s=this.cu)!=null||(this.cu=nh(t)),t.text.startsWith("0x")&&(this.Z=!0),this.N.push(Jf(t,i,{doubtful:this.Z,afterGap:r})),t.inline||(this.dw=t.m===vt?l:t.m)}
eB({number:t,symbol:e}){return this.N.length===0?!this.bo:this.R!==l&&t!==this.R+1?!0:this.as==="frames"||this.as==="unwinding"&&(e==null?l:e.name)!==""}
T(t,e){return this.Ke?this.F.length>=jf?"after":(this.F.push(Me(e,t)),"other"):this.Z?"after":"other"}
bV(){this.F.length>0&&this.R===l&&(this.as="frames");for(let t of this.F)this.af.length<ji&&this.af.push(t);this.F=[]}};function Jf(t,e,{doubtful:s,afterGap:r}){let{text:i,args:a,inline:n}=t,o={text:i,args:a,inline:n,doubtful:s};return e!==l&&(o.address=e),t.symbol!==l&&(o.symbol=t.symbol),t.base!==l&&(o.base=t.base),t.m!==l&&(o.m=t.m),t.source!==l&&(o.source=t.source),r&&(o.afterGap=!0),o}var Yf=(t,e)=>t.startsWith("WARNING: ",e)&&ca.test(t)||t.charAt(e)==="<"&&ca.test(t),$f="unwind information not available",ca=/\b(?:frames?|unwind\w*|stack)\b/i,tp=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],ep=(t,e)=>tp.some(s=>t.startsWith(s,e)),sp=t=>t.length<=rp&&ip.test(t),rp=120,ip=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,fa=24,ys=(t,e)=>({kind:"unreadable",missing:t,vt:pa(e)}),pa=t=>t.slice(0,3).join(" / ").slice(0,200),ap=class{
constructor(t,e){this.cf=new Set,this.aG={As:0,most:0},this.r=t,this.cn={rule:e,next:new Map}}
get ends(){return this.aG}
add(t){let e=this.et(t);e&&this.cf.delete(e),this.cf.add(t);let s=Array.from(this.cf,({end:r})=>r);return this.aG={As:Math.min(...s),most:Math.max(...s)},e}
find({sp:t,fp:e},s){let r=O(t),i=[],a=this.cn,n=0,o=e&&z(t,e);for(;;){let h=this.bm(a.rule,r,n,o,s);if(!h||!this.bP(s,h.at,1))return;let d=a.next.get(_t(s,h.at));if(!d||!this.eH(d.me,s,h.at))return;if(i.push(h),"known"in d.to){let u=this.eq(d.to.known,i,t,s);return u&&{known:d.to.known,frames:u}}a=d.to,n=h.at+this.r,o=h.link}}
et(t){var e;let{ge:s}=t,r=this.cn,i;for(let[a,n]of s.entries()){let o=O(n.me),h=(e=r.next.get(o.low))==null?l:e.to,d=s[a+1];if(!d){h&&"known"in h&&(i=h.known),r.next.set(o.low,{me:o,to:{known:t}});break}let u=h&&"rule"in h?h:{rule:d.rule,next:new Map};r.next.set(o.low,{me:o,to:u}),r=u}return i}
bm(t,e,s,r,i){switch(t.kind){case"fixed":return{base:s,at:s+t.bytes};case"entered":return{base:s-this.r,at:s,link:r};case"linked":{if(r===l||r<s||!this.bP(i,r,1))return;let a=this.r===4||_t(i,r+4)===e.high?_t(i,r)-e.low:l;return{base:r,at:r+this.r,link:a}}}}
eq({ge:t},e,s,r){var i;let a=[];for(let n=0;n<e.length;n++){let o=e[n],h=(i=t[n])==null?l:i.frame;if(!o||!h||!this.bP(r,o.at,1+h.args.length))return;a.push(new lp(h,o,s,r,this.r))}return a}
bP(t,e,s){return e>=0&&e+s*this.r<=t.length}
eH({high:t,low:e},s,r){return _t(s,r)!==e?!1:this.r===4||_t(s,r+4)===t}},lp=class{
constructor({address:t,text:e,symbol:s,m:r,inline:i,doubtful:a,args:n},o,h,d,u){this.address=t,this.text=e,this.symbol=s,this.m=r,this.inline=i,this.doubtful=a,this.dr=n.length,this.cm=o,this.dG=h,this.cK=d,this.r=u}
get base(){return C(this.dG,this.cm.base)}
get args(){let t=[];for(let e=1;e<=this.dr;e++){let s=this.cm.at+e*this.r,r=Ct(this.cK,s,this.r);r&&t.push(r)}return t}},ma=4096,np=3,ga=32,op=class{
constructor(t){this.H=new Map,this.cp=new Set,this.aG=new Map,this.di=!0,this.r=t}
get Bt(){return this.H.size===0}
Xr(t,e,s,r){var i,a;let{b:n,sp:o,thread:h}=t;if(!this.di||!dh(e,s))return;let d=hp(n,o,e);if(!this.cp.has(d)){this.cp.add(d);return}let u=this.eJ(t,e,r);if(!u)return;h&&this.aG.set(h,C(o,u.end));let[c]=u.ge;if(!c)return;let f=(i=this.H.get(n))!=null?i:new ap(this.r,c.rule);this.H.set(n,f);let m=f.add(u);u.qt=(a=m==null?l:m.qt)!=null?a:0,u.Xt||(u.Xt=(m==null?l:m.Xt)===!0)}
jr({b:t,sp:e,thread:s}){var r;let i=(r=this.H.get(t))==null?l:r.ends,a=s&&this.aG.get(s),n=a&&z(e,a);if(n===l||!i)return;let o=Math.min(n,i.most,ma);return o>=i.As?o:l}
Zr(t,e){var s;let r=(s=this.H.get(t.b))==null?l:s.find(t,e);if(!r)return;let{known:i,frames:a}=r;return i.qt+=1,i.qt%ga===0||!i.Xt?l:a}
Jr(t,e,s){var r;let i=(r=this.H.get(t.b))==null?l:r.find(t,e);if(!i)return;if(dp(i.frames,s)){i.known.Xt=!0;return}this.clear(),this.di=!1;let{qt:a,ge:n}=i.known,o=Math.floor(a/ga)+Number(ba(n));return{frames:n.map(({frame:h})=>h),hits:Math.max(0,a-o)}}
clear(){this.H.clear(),this.cp.clear(),this.aG.clear()}
eJ({b:t,sp:e,fp:s},r,i){var a,n;let o=[],h=0,d=t;for(let[c,f]of r.entries()){let m=f.address===d?i(d):l,g=f.base&&z(e,f.base);if(!m||!f.m||g===l)return;let S=c===0,k=c===r.length-1;switch(m.kind){case"fixed":if(g!==h||f.args.length>0||m._e&&!k)return;h+=m.bytes+this.r;break;case"entered":if(!S||g!==-this.r)return;h+=this.r;break;case"linked":if(g<h||S&&f.base!==s)return;h=g+2*this.r}o.push({frame:f,rule:m,me:f.m}),d=f.m}let u=(n=(a=o[o.length-1])==null?l:a.frame.args.length)!=null?n:0;return h+=u*this.r,h<=ma?{ge:o,end:h,qt:0,Xt:!ba(o)}:l}},hp=(t,e,s)=>[t,...s.map(({base:r,m:i})=>`${r&&z(e,r)} ${i}`)].join(),ba=t=>t.some(({rule:e})=>e.kind==="linked"),dp=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,m:i,text:a,args:n},o)=>{let h=e[o];return s===(h==null?l:h.address)&&r===(h==null?l:h.base)&&i===(h==null?l:h.m)&&a===(h==null?l:h.text)&&n.join()===(h==null?l:h.args.join())}),Sa=t=>O(t).low&4095,ka=10,up=3,Fe=t=>Number.parseInt(t,16),Cs=t=>t!=null&&t.startsWith("00000000")?Fe(t):l,cp=class{
constructor(t,e){this.i=new Map,this.c=t,this.cl=e}
Yr(t){return this.i.has(t)||this.i.set(t,this.bH(t)),this.i.get(t)}
clear(){this.i.clear()}
bH(t){let e=L(this.c,$u(t,this.cl));if(this.cl===4)return mh(t,uh(e));let s=ch(e);return s&&fp(t,s)?{kind:"fixed",bytes:s.sr,_e:s._e}:l}},fp=(t,{tr:e,end:s})=>Y(e,t)<0&&Y(t,s)<0,pp=class{
constructor(t,e,s,r=fa){this.dC=new Map,this.c=t,this.h=e,this.l=s,this.bk=r,this.i=new op(e.pointerSize),this.co=new cp(t,e.pointerSize)}
begin(){this.cr&&(this.aU=Or(L(this.c,rc)))}
read(t){var e;let s=this.i.Bt?[]:this.fw(),r=Ir(s.filter(o=>!wa.test(o)),this.h);if(!r)return this.fa(t);let i=p({},r,{processor:(e=r.processor)!=null?e:this.eZ(r.registers)});this.ed(s);let a=this.fk(i),n=a&&this.i.Zr(i,a);return n?{kind:"read",reading:p({It:t},i,{stack:n,Fs:a})}:this.fC(t,i,a)}
fa(t){let e=oh(this.c,this.h,t,this.bk);return e.kind==="read"&&this.do(e.reading,e.reading.stack),e}
fw(){let{Ft:t}=this.h;return this.cr?L(this.c,Mn(this.cr,t)):[]}
get cr(){let{Yt:t}=this.h;return t==="arm64"?l:t}
eZ(t){let e=t.get("gdtr"),s=e&&this.dC.get(e);if(s!==l||!this.h.Ft.includes("$prcb"))return s;let r=Wt(L(this.c,Ju)),i=Ur(r,this.h);return e&&i!==l&&this.dC.set(e,i),i}
fC(t,e,s){let r=this.c.query(Yu(this.bk,this.h.pointerSize===4)),i=xr(r,e.b);if(!i)return ys("stack",r);let a=s&&this.i.Jr(e,s,i);return a&&this.l({kind:"stacksDiffer"}),this.do(e,i),{kind:"read",reading:p({It:t},e,{stack:i,Fs:s}),doubted:a}}
do(t,e){this.aU&&this.i.Xr(t,e,this.bk,s=>this.co.Yr(s))}
fk(t){let e=this.i.jr(t);return e===l?l:this.c.readMemory(t.sp,e)}
ed(t){var e,s;if(Da(t)===((e=this.aU)==null?l:e.listing))return;let r=Or(t);(r==null?l:r.places)!==((s=this.aU)==null?l:s.places)&&(this.i.clear(),this.co.clear()),this.aU=r}},wa=/^\s*[0-9a-f`]{8,17}\s/i,Da=t=>t.filter(e=>wa.test(e)).join(),mp=16,gp=2*3600,bp=20,Sp=60,kp=30,wp=class{
constructor(t,e){this.t=0,this.B={alloc:0,free:0,unknown:0},this.bG=0,this.cZ=!1,this.E=t,this.aQ=e,this.bK=new qf(t.st,t.target),this.bC=new pp(t.st,t.target,t.Es,e.frames),this.ct=t.st.now(),this.P=this.ct}
run(t=!1){let e=this.fz(t),{Qt:s}=this.E.Rs;return{end:e,hits:this.t,Er:this.B,seconds:this.bz(),Qt:s}}
fz(t){return M(()=>{var e;for(this.ar=Et(this.E.st),this.E.jt.begin(this.E.target,this.ar),this.bC.begin(),t&&this.fr();;){let s=(e=this.dZ())!=null?e:this.fm();if(s)return s}},({call:e,message:s})=>({kind:"failed",call:e,message:s}))}
fr(){let{target:t,jt:e}=this.E,s=this.bC.read(l);if(s.kind!=="read")return;let{reading:r}=s,i=this.bK._s(r);if(i.kind!=="hit")return;let a=p({},r,{process:l});this.bD(a,i.of,e.Is(r,t,!0))}
fm(){let{changes:t,z:e}=this.E,s=e()?t.run(Qu):[];if(!e())return{kind:"superseded"};let r=Wo(s);if((r==null?l:r.kind)==="targetGone")return{kind:"targetGone",a:r.a};let i=r?"yes":this.ex();if(i==="no")return ya(s);r&&(this.ar=l);let a=this.bC.read(r);return a.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${a.missing} in the answer: ${a.vt}`}:(a.doubted&&this.E.y.zt(a.doubted),i==="unknown"&&this.E.jt.xs(a.reading)?ya(s):this.eQ(a.reading))}
ex(){let t=this.ar;return this.ar=Et(this.E.st),!t||!this.ar?"unknown":na(t,this.ar)?"yes":"no"}
eQ(t){let{target:e,jt:s}=this.E,r=!this.cZ;this.cZ=!0;let i=this.bK._s(t);if(i.kind==="hit"){let n=r?s.Is(t,e,!1):"new";return this.bD(t,i.of,n)}s.Us(t);let a=r&&s.Os;return p({kind:"foreign",stop:i.stop},a&&{Ar:a})}
bD(t,e,s){return this.E.jt.Us(t),s==="repeat"?l:this.fc(t,e,s==="unknown")}
fc(t,e,s){this.bG=e==="unknown"?this.bG+1:0,this.t+=1,this.B[e]+=1;let{y:r,Rs:i}=this.E,a=r.record(t,e,i,s);return this.cw(),i.Ps?gh(i.Ps):a==="full"?{kind:"tooManyBlocks"}:l}
dZ(){if(this.bG>=mp)return{kind:"unknownHits",count:this.bG};if(this.t>=this.aQ.hits)return{kind:"hits"};let{seconds:t}=this.aQ;return t!==l?this.bz()>=t?{kind:"seconds"}:l:this.ey()}
ey(){let t=this.bz();if(this.t<bp||t<Sp)return;let e=this.t/t;return this.aQ.hits/e>gp?{kind:"tooSlow",Fr:e}:l}
cw(){let t=this.E.st.now();if(t-this.P<kp*1e3)return;this.P=t;let{Es:e,target:s}=this.E,r=this.aQ.hits;e({kind:"progress",hits:this.t,$r:r,seconds:this.bz(),target:s})}
bz(){return(this.E.st.now()-this.ct)/1e3}},ya=t=>({kind:"notRun",vt:pa(t.filter(e=>e.trim()!==""))}),Ts=4096,Dp=4,yp=new Uint8Array,Cp=64,Tp=128,ft=t=>O(t).low%Ts,Ca=8,Ta=(t,e)=>`${t}+0x${e.toString(16)}`,Np=5e4,vp=class{
constructor(t=Np){this.db=new Map,this.H=[],this.aV=t}
Zt(t){let e=kh(t),s=this.db.get(e);if(s!==l)return s;if(this.Se&&t.length>0)return this.Zt([]);let r=this.H.length;return this.db.set(e,r),this.H.push(t),r}
at(t){var e;return(e=this.H[t])!=null?e:[]}
get all(){return this.H}
get size(){return this.H.length}
get Se(){return this.H.length>=this.aV}};function Mp({address:t,inline:e,text:s}){return t!==l&&!e?t:s}var Pp=3,_p=8,se=16,re=8,Na=4,Ee=class{
constructor(){this.I=new Map,this.aO=0}
get count(){return this.aO}
add(t,e=1){var s;let r=Dh(t);this.I.set(r,((s=this.I.get(r))!=null?s:0)+e),this.aO+=e}
Ct(t){t.I.forEach((e,s)=>{this.add(Kr(s),e)})}
ti(t){var e;let s=0,r=0,i=T(this.I.keys(),(a,n)=>a-n);for(let a of i){if(s>=this.aO*t)break;s+=(e=this.I.get(a))!=null?e:0,r=Kr(a)}return r}},Ap={allocs:0,frees:0};function Fp(t,{$:e,asked:{there:s,gone:r},underWay:i,s:a}){let n=g=>t.reduce((S,k)=>S+g(k),0),o=e.kind==="floor"?e.missed:Ap,h=o.frees+n(g=>g.or)-n(g=>g.yt)-r.size,d=Math.max(0,h),u=o.allocs+n(g=>g.Ut),c=Math.min(d,u+o.frees+i),f=s.size+r.size<a?d:c,m=Math.max(0,-h);return{count:d,Cs:c,hits:m+Math.max(0,f-o.frees)}}var va=.95,Ns=t=>t.ti(va),Ep=(t,e,s)=>t*2<=e&&e-t>s*2;function Ma(t,{count:e,Cs:s},{there:r,gone:i},{lastHit:a,k:n}){let o=t.filter(({block:x})=>!i.has(x)),h=o.filter(({block:x})=>r.has(x)).length,d=Math.min(e,Math.min(h,s)+o.length-h),u=o.length-d;if(u===0&&o.length>0)return;let c=new Ee;c.Ct(n);for(let{block:x,hit:Hs}of t)i.has(x)&&c.add(a-Hs);let f=Ns(c),m=o.filter(({hit:x})=>Ep(x,a,f)).length,g=Math.max(0,m-d),S=zr(o,x=>x.charged),k={blocks:u,old:g,_:yh(S)},P=Pa(S,u,o.length);if(P!==l)return p({},k,{bytes:P});let J=Pa(zr(o,x=>x.requested),u,o.length);return J===l?k:p({},k,{requested:J})}var Pa=(t,e,s)=>t.length<s?l:t.slice(0,e).reduce((r,i)=>r+i,0),_a=2e5,Aa=class wn{
constructor(e=_a,s=new Map){this.Tt=e,this.ai=s}
alloc(e,s){let r=this.ai.get(e);return!r&&this.ai.size>=this.Tt?{kind:"full"}:(this.ai.set(e,s),r?{kind:"seenAgain",ze:r}:{kind:"booked"})}
free(e,s,r){let i=this.ai.get(e);return i?(this.ai.delete(e),i.tag===s&&Rp(i.charged,r)?{kind:"matched",allocation:i}:{kind:"other",ze:i}):{kind:"unmatched"}}
get s(){return this.ai}
copy(){return new wn(this.Tt,new Map(this.ai))}},Rp=(t,e)=>t===l||e===l||t===e,Fa={bytes:0,of:0},Ip=({bytes:t,of:e},s)=>s===l?{bytes:t,of:e}:{bytes:t+s,of:e+1},Ea=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),Fa),xp=512,Ra=class{
constructor(){this.I=new Map,this.aD=Number.POSITIVE_INFINITY,this.aw=0,this.aI=!0,this.bytes=0,this.count=0}
add(t,e=1){this.bytes+=t*e,this.count+=e,this.aD=Math.min(this.aD,t),this.aw=Math.max(this.aw,t);let s=this.I.get(t);s===l&&this.I.size>=xp?this.aI=!1:this.I.set(t,(s!=null?s:0)+e)}
Ct(t){let{bytes:e,count:s}=this;for(let[r,i]of t.I)this.add(r,i);this.bytes=e+t.bytes,this.count=s+t.count,this.aD=Math.min(this.aD,t.aD),this.aw=Math.max(this.aw,t.aw),this.aI=this.aI&&t.aI}
Ee(){if(this.I.size===0)return;let t=this.aD,e=this.aw,s=this.aI?this.eP():l;return{smallest:t,largest:e,wt:s}}
eP(){let t=T(this.I,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},Up=class Dn{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.nt=Fa,this.Dt=0,this.yt=0,this.Ot=0,this.s={count:0,charged:0,Fe:0},this.Vt=new Map,this.k=new Ee,this._=new Ra,this.tag=e,this.stack=s}
si({kind:e,number:s,time:r,charged:i}){var a;this.hits[e]++;let n={hit:s,time:r};(a=this.first)!=null||(this.first=n),this.last=n,e==="alloc"&&i!==l&&this._.add(i)}
ri({charged:e}){this.s.count++,e===l?this.s.Fe++:this.s.charged+=e}
gone({charged:e,hit:s},r){this.k.add(r.number-s),this.s.count--,e===l?this.s.Fe--:this.s.charged-=e}
ii(e){var s;this.Vt.set(e,((s=this.Vt.get(e))!=null?s:0)+1)}
copy(){let e=new Dn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.s,this.s),e.nt=this.nt,e.Dt=this.Dt,e.yt=this.yt,e.Ot=this.Ot,e.k.Ct(this.k);for(let[s,r]of this.Vt)e.Vt.set(s,r);return e._.Ct(this._),e.first=this.first,e.last=this.last,e}},Op=class yn{
constructor(e=new Aa){this.bf=new Map,this.bq=!1,this.aW=e}
get Se(){return this.bq}
Vs(e){let s=this.cA(e.tag,e.stack);s.si(e),e.kind==="alloc"?this.dW(e,s):e.kind==="free"&&this.er(e,s)}
stacks(e){let s=[];return this.bf.forEach((r,i)=>{(e===l||i===e)&&s.push(...r.values())}),s}
s(){let e=new Map;return this.aW.s.forEach((s,r)=>{let i=p({},s,{block:r}),a=e.get(s.stack);a?a.push(i):e.set(s.stack,[i])}),e}
copy(){let e=new yn(this.aW.copy());return e.bq=this.bq,this.bf.forEach((s,r)=>{let i=new Map;s.forEach((a,n)=>{i.set(n,a.copy())}),e.bf.set(r,i)}),e}
dW(e,s){if(e.block===l){s.unlocated.alloc++,s.nt=Ip(s.nt,e.requested);return}let r=Th(e),i=this.aW.alloc(e.block,r);if(i.kind==="full"){this.bq=!0,s.Ot++;return}i.kind==="seenAgain"&&this.ds(i.ze,e),s.ri(r)}
er(e,s){if(e.block===l){s.unlocated.free++;return}let r=this.aW.free(e.block,e.tag,e.charged);if(r.kind==="matched"){let i=this.cA(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i.ii(e.stack);return}r.kind==="other"&&this.ds(r.ze,e),s.Dt++}
ds(e,s){let r=this.cA(e.tag,e.stack);r.gone(e,s),r.yt++}
cA(e,s){var r,i;let a=(r=this.bf.get(e))!=null?r:new Map;this.bf.set(e,a);let n=(i=a.get(s))!=null?i:new Up(e,s);return a.set(s,n),n}},Vp=2e3;function Ia(t,{block:e,charged:s}){var r;let i=(r=t.charged)!=null?r:s;return p({},t,{block:e,blockFrom:"place",charged:i})}var Gp=class{
constructor(t=_a){this.o=[],this.aV=t,this.aj=new Op(new Aa(t))}
record(t,e=!1){return this.o.push({hit:t,Qe:e&&t.block===l}),this.cI()}
qe(t){let e=this.o.find(({hit:s,Qe:r})=>r&&s.number===t.hit);return e&&(e.hit=Ia(e.hit,t),e.Qe=!1),this.cI()}
stacks(t){return this.ad().stacks(t)}
s(){return this.ad().s()}
ad(){if(this.o.length===0)return this.aj;let t=this.aj.copy();for(let{hit:e}of this.o)t.Vs(e);return t}
cI(){let t=this.o.findIndex(({Qe:r})=>r),e=t<0?this.o.length:t,s=Math.max(e,this.o.length-Vp);for(let{hit:r}of this.o.splice(0,s))this.aj.Vs(r);return this.aj.Se?{kind:"tooManyOutstanding",Tt:this.aV}:{kind:"recorded"}}},Lp=class{
constructor(){this.bi=0,this.dL=0,this.dH=0}
add(t){this.bi++,this.dL+=t,this.dH+=t*t}
get li(){if(this.bi===0)return 0;let t=this.dL/this.bi;return Math.max(0,this.dH/this.bi-t*t)}},Wp=class{
constructor(t){this.fj=new Map,this.eb=new Map,this.bv=t}
site(t){var e;return this.cX(this.fj,t,(e=this.bv.skip)!=null?e:[])}
xt(t){return St(this.bv.stacks.at(t))}
caller(t){return this.cX(this.eb,t,[])}
cX(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bv;t.set(e,Wr(r.at(e),i!=null?i:[],s))}return t.get(e)}},Bp=1e3,Hp=5e4,Kp=new Set(["counters","doubted","gone","change","end","recheck"]),xa="left",Ua={there:new Set,gone:new Set},zp=t=>p({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Oa=class{
constructor(t,e=()=>"unreadable"){this.stacks=new vp,this.modules=[],this.places=[],this.ay=new Gp,this.bs=[],this.bA=new Map,this.aq=new Map,this.X=[],this.B={alloc:0,free:0,unknown:0},this.bW=0,this.ca=new Lp,this.p=0,this.aH=!1,this.bS=!1,this.ce=!1,this.bl=new Map,this.aE=Ua,this.bw=new Map,this.bY=new Map,this.aN=new Map,this.ae=[],this.start=t,this.K=e}
get tag(){return this.start.tag}
get lastHit(){return this.p}
get entries(){return this.bs}
get ni(){return this.t-this.bW}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.bS?"left":"cutOff":l}
get arming(){var t;return(t=this.ak)==null?l:t.state}
take(t){var e;switch(this.ab(t),this.O=l,t.type){case"modules":this.modules=t.modules;break;case"stack":this.bA.set(t.index,this.stacks.Zt(t.frames.map(zp)));break;case"hit":return this.fs(t);case"process":this.aN.set(t.address,t);break;case"located":this.ft(t);break;case"places":this.places=t.places;break;case"counters":this.fq(t);break;case"doubted":this.bl.set((e=this.bA.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.ap=t.missed?l:this.dV(),this.aH=!0;break;case"blocks":this.aE={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.aq.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.ak=t);break;case"end":this.bS=t.why===xa,this.cW=t.uptime,this.cV=t.time;break;case"recheck":this.ae=[...this.ae,Fh(t,this.ae)];break;case"image":break}return"taken"}
get xe(){return this.cW}
get oi(){return this.cV}
get f(){return this.ae}
get rt(){return{before:this.M,after:this.aH?this.ap:l}}
held(){return this.ay.s()}
freed(){let t=new Map;for(let s of this.X)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s==="free"&&e.push({block:i,charged:r})}),e}
counts(){return this.B}
get hi(){return this.ca.li}
$(){return this.aH?this.ce?{kind:"unknown",why:"mayRepeat"}:this.bl.size>0?{kind:"unknown",why:"doubted"}:Ch(this.M,this.ap,this.B):{kind:"unknown",why:"notClosed"}}
Bt(){return this.t===0&&this.$().kind==="exact"}
booked(){let t=this.$();if(t.kind==="unknown"||this.Bt())return;let e=t.kind==="exact"?1:t.nr,s=this.t;return s===0?e:e*(s-this.Nt())/s}
get t(){return this.B.alloc+this.B.free+this.B.unknown}
isWhole(){return this.$().kind==="exact"&&this.Nt()===0}
recent(t){return this.X.slice(-t)}
ui(t){var e;return(e=this.bA.get(t))!=null?e:this.stacks.Zt([])}
Xe(t){return this.stacks.at(t.stack)}
pi(t){var e;return(e=this.bl.get(t))!=null?e:0}
ut(){return this.ay.stacks(this.tag)}
sites(t){let e=as(this.ut(),{stacks:this.stacks,modules:this.modules,skip:t}),s=this.ay.s(),r=this.cz(e);return e.map(i=>{var a;if(!i.s||i.allocs===0)return{use:i};let n=[];for(let h of i.stacks)for(let d of(a=s.get(h))!=null?a:[])n.push(d);let o=Ma(n,r,this.aE,{lastHit:this.p,k:i.k});return{use:i,holding:o}})}
Be(t){return this.aN.get(t)}
get asked(){return this.aE}
Wt(){return this.cz(as(this.ut(),{stacks:this.stacks}))}
Nt(){var t;return(t=this.O)!=null||(this.O=this.eg()),this.O}
Ut(){let t=this.ut();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:Ea(t.map(({nt:e})=>e))}}
eg(){let t=as(this.ut(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.Ut,0)+this.cz(t).hits}
mi(){let t=this.X.filter(e=>e.kind==="alloc"&&this.dj(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.Wt().count>0?this.dA():[]}
dA(){let t=[];return this.ay.s().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cz(t){return Fp(t,{$:this.$(),asked:this.aE,underWay:this.fx(),s:this.dA().length})}
fx(){let t=0;return this.bw.forEach((e,s)=>{this.dj({number:s,thread:e})&&t++}),t}
dj({number:t,thread:e}){return e?this.bY.get(e)===t:this.p-t<Ca}
he(t,e){return Wr(t,this.modules,e)}
je({site:t,stacks:e}){var s;if(!t)return{kind:"owner"};let r=e.map(n=>({stack:this.stacks.at(n),mt:t.mt})),i=Hr(r),{address:a}=t.frame;return i.kind==="owner"||!a?i:Hr(r,(s=this.aq.get(a))!=null?s:this.K(a))}
fs(t){let e=p({},t,{stack:this.ui(t.stack),tag:this.tag});this.p=e.number,this.B[e.kind]++,this.ca.add(this.B.alloc-this.B.free),this.aH=!1,this.ce||(this.ce=t.mayRepeat===!0),this.aE=Ua,this.ae=[],e.thread&&this.bY.set(e.thread,e.number),e.kind!=="alloc"&&!e.block&&this.bw.set(e.number,e.thread),this.X.push(e),this.X.length>Bp&&this.X.shift();let{kind:s}=this.ay.record(e,t.open);return s==="recorded"&&!this.stacks.Se?"taken":"full"}
ft(t){this.ay.qe(t),this.bw.delete(t.hit);for(let e=this.X.length-1;e>=0;e--){let s=this.X[e];if((s==null?l:s.number)===t.hit){this.X[e]=Ia(s,t);break}}}
fq({at:t,counts:e}){t==="armed"?this.M=e:this.ap=e,this.aH=t!=="armed"}
dV(){return this.M&&{allocs:this.M.allocs+this.B.alloc,frees:this.M.frees+this.B.free}}
ab(t){this.bs.length>=Hp&&!Kp.has(t.type)||(this.bs.push(t),t.type==="hit"&&this.bW++)}},Va=4096,Ga=256;function La(t,{charged:e,requested:s}){if(t===l)return!0;if(e!==l)return t===e;if(s===l)return!0;let r=s+(s+Ga<Va?Ga:2*Va);return s<=t&&t<=r}var Qp=2e5,qp=1e3,vs=-1,Xp=class{
constructor(t){this.p=new Map,this.d={alloc:[],free:[]},this.ac={alloc:0,free:0},this.ag=new Map,this.lastHit=0,this.aK=0,this.ax={},this.gi=t}
located(t,e,s){var r,i;this.lastHit=Math.max(this.lastHit,s),this.dK(t,s,e);let a=t==="alloc"&&this.ag.get(s);if(a&&(a.block=e),((i=(r=this.p.get(e))==null?l:r.hit)!=null?i:0)>s||(this.p.delete(e),this.p.set(e,{kind:t,hit:s}),this.p.size<=Qp))return;let n=this.p.keys().next();n.done||this.p.delete(n.value)}
unlocated(t,e,s){this.lastHit=Math.max(this.lastHit,e),this.dK(t,e,l),s?this.d[t]=[...this.d[t],e]:this.ac[t]=e}
found(t,e){this.d[t]=this.d[t].filter(s=>s!==e)}
gap(){this.aK=this.lastHit,this.ax={}}
gs(t,e){var s;let r=this.ax[t==="alloc"?"free":"alloc"];return r!==l&&((s=r.block)!=null?s:e)===e}
get Gs(){var t,e;return(e=(t=this.ax.alloc)==null?l:t.hit)!=null?e:this.aK>0?vs:l}
ur(t,e,s){let r=t===l?l:this.ag.get(t);return r?(s==null?l:s.kind)==="inUse"&&!La(s.bytes,r._)?!1:r.block===l||r.block===e:t===vs}
Sr(t){var e;return((e=this.p.get(t))==null?l:e.kind)==="alloc"&&!this.gi(t)}
yr(t){return!this.p.has(t)}
get wr(){var t,e,s,r;return(r=(s=this.ag.get((e=(t=this.ax.alloc)==null?l:t.hit)!=null?e:vs))==null?l:s._)!=null?r:{}}
ot(t,e){let s=this.p.get(e);return(s==null?l:s.kind)===t&&s.hit>this.aK?s.hit:l}
Si(t,e){let s=this.p.get(t);return s?s.hit<=e?this.ot("alloc",t):l:this.aK===0?0:l}
kr(t,e){let s=this.ot(t,e);return s!==l&&this.Re(t,s)}
Re(t,e){return e>this.aK&&this.Ze(t==="alloc"?"free":"alloc",e)}
Ze(t,e,s=Number.POSITIVE_INFINITY){return this.ac[t]>e?!1:!this.d[t].some(r=>r>e&&r<s)}
ki(t,e){if(this.ag.set(t,{_:e}),this.ag.size<=qp)return;let s=this.ag.keys().next();s.done||this.ag.delete(s.value)}
dK(t,e,s){var r,i;e>=((i=(r=this.ax[t])==null?l:r.hit)!=null?i:0)&&(this.ax[t]={hit:e,block:s})}},jp=28,Ms=(t,e=!1)=>({place:t,wi:e,Jt:0,Lt:0,x:0,ke:0,blocks:new Set,shown:new Map,open:new Map});function Zp({key:t,lt:e},{pointerSize:s}){let{kind:r,address:i}=t,a=xh(t,e,s),n=(o,h)=>Ms({kind:r,key:i,where:o,holds:h});return[...a.map(o=>n(o,"block")),...a.map(o=>n(o,"header"))]}var Wa=({header:t},{se:e})=>e&&(t==null?l:t.kind)==="unreadable",Jp=3,Ba=t=>new Set(t.map(({place:e})=>"register"in e.where)).size===2,Yp=class{
constructor(){this.i=new Map}
of(t,e){let s=this.i.get(t);if((s==null?l:s.places)===e.length)return s.Di;let r=Xr(e.map(({shown:i})=>i.get(t)));return this.i.set(t,p({places:e.length},r&&{Di:r})),r}
pt(t){this.i.delete(t)}
yi(){this.i.clear()}};function Ha({block:t,header:e}){return(e==null?l:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var $p=4,tm=class{
constructor(){this.o=[]}
hold(t,e){this.o=[...this.o,{vt:t,ordinal:e}]}
Ci(){this.o=[]}
ue({x:t,hits:e,Ti:s},r){if(this.o.length===0)return[];let i=({vt:{hit:n},ordinal:o})=>t>n||s<=n&&(r||e-o>=$p),a=this.o.filter(i).map(({vt:n})=>n);return this.o=this.o.filter(n=>!i(n)),a}},Ka=3,em=2,sm=2,rm=(t,e)=>t.some(({wi:s,Jt:r,Lt:i,blocks:a})=>s||r>=Ka&&(e?r:a.size)>=em&&i>=sm);function za({block:t,header:e},{hit:s,kind:r,before:i},a){if(r==="free"||(e==null?l:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let n=a.ot("free",t);return n!==l&&a.Ze("alloc",n,s)}function im(t,e,{block:s},r){var i,a;let n=t.shown.get(e);if((n==null?l:n.block)!==s){let d=t.ke+1;return r||d>0?l:p({},t,{ke:d})}let o=(a=(i=t.open.get(s))==null?l:i.ht)!=null?a:!0;t.open.delete(s);let h=p({},t,{ke:t.ke-1});return Re(h,{hit:e,block:s,z:!0,ht:o})}function Qa({z:t,Gt:e,hit:s},r){return t||e!==l&&r.Ze("alloc",e,s)}var Re=(t,{hit:e,block:s,z:r,ht:i})=>p({},t,{x:r?Math.max(t.x,e):t.x,Jt:t.Jt+1,Lt:t.Lt+(r?1:0),blocks:i?t.blocks:new Set([...t.blocks,s])}),Ie=(t,e)=>t!==l&&e!==l&&t!==e,qa=16,am=20,lm=4,nm=24,om=256,hm=8,dm=100,um=Ka,cm=2,fm=class{
constructor(t,e,s){this.d=[],this.P=new Map,this.bJ=new Yp,this.o=new tm,this.t=0,this.dJ=0,this.dF=0,this.dE=0,this.cH=!0,this.de=!1,this.bM=!1,this.bU=!1,this.bt=0,this.ac=0,this.kind=t,this.q=e,this.aa=s}
Mt(t){var e,s;if(this.dc)return{kind:"places",places:[]};if(this.V&&this.t>=qa)return{kind:"places",places:this.v.map(({place:n})=>n)};let r=t-((s=(e=this.d[0])==null?l:e.hit)!=null?s:t),i=(this.t>=hm||r>=dm)&&this.dn===this.bt,a=this.kind==="alloc"&&i&&this.dJ<um;return a&&this.dJ++,{kind:"everything",Ni:a}}
Je(t,e,s){this.bt=t.hit;let r=this.cH||(e==null?l:e.from)!=="arguments"?e:l;(r==null?l:r.from)==="returnValue"&&this.dF++;let i=this.dc?"noPlace":this.K(t,r,s);if(typeof i!="string"){let a=Ha(i);return i.Ls?(this.o.hold(p({hit:t.hit,kind:this.kind},a),this.t),{kind:"held",block:a.block}):p({kind:"located",from:"place"},a)}return r&&i!=="disagreement"?{kind:"located",from:r.from,block:r.block}:(i!=="learning"&&(this.ac=t.hit),{kind:"unlocated",why:i})}
vi(t,e){this.aJ(this.v.map(s=>Bh(s,t,e)).filter(s=>s!==l))}
Mi({hit:t,kind:e,block:s},r){var i,a;for(let{open:n}of this.v)((a=(i=n.get(s))==null?l:i.hit)!=null?a:t)<t&&n.delete(s);e==="free"&&this.aJ(this.v.map(n=>Hh(n,s,t,r)))}
Pi(t,e){let s=[],r=this.bR;this.d=this.d.filter(n=>{var o;let{hit:h}=n,d=this.aR(h),u=(o=this.fv(h))!=null?o:this.cN(d,n,t,r);if(!u||!this.dd(u,t))return!0;this.Y(h,u.block,t);let c=p({hit:h,kind:this.kind},Ha(u));return u.Ls?this.o.hold(c,n.ordinal):s.push(c),r=this.bR,!1});let i={x:Math.max(0,...this.v.map(n=>n.x)),hits:this.t,Ti:this.dn},a=[...s,...this.o.ue(i,e)];return T(a,(n,o)=>n.hit-o.hit)}
dd(t,e){return!Wa(t,this.q)||e.ot("alloc",t.block)!==l}
aR(t){return this.bJ.of(t,this.v)}
cN(t,{hit:e,after:s},r,i=this.bR){if(!t||!this.V)return;let{kind:a}=this,n=p({},t,{kind:a,hit:e,after:s,places:this.v,pr:i,gr:this.de,mr:this.aa}),o=Oh(n,r);return o==="nothing"?l:p({},t,{Ls:o==="passing"})}
get bR(){return this.d.some(({hit:t})=>!this.aR(t))}
fv(t){var e,s;let r=this.P.get(t);if(!r)return;let{block:i,we:a}=r;if(a?this.aa||((e=this.aR(t))==null?l:e.block)===i:this.Ye(t,i))return(s=this.De(t).find(n=>n.block===i))!=null?s:{block:i}}
_i(t){return this.bt>t}
Ai(t,e){return this.ac>t||this.dT(t,e).length>0}
Fi(t,e,s){if(this.ac>e)return;let r=this.dT(e,s);if(r.some(n=>{var o;return((o=this.P.get(n))==null?l:o.block)===t}))return;let[i,...a]=r.filter(n=>!this.P.has(n));i!==l&&a.length===0?this.ye(i,{block:t,we:r.length===1}):this.aJ(this.v.filter(({open:n})=>n.has(t)))}
Ei(t,e,s,r){if(this.ac>e)return!0;let i=s<r?s:e;return this.d.some(({hit:a})=>a<=e||a===s||this.P.has(a)?!1:a>i&&(a<r||a===r&&!this.bM)||this.De(a).some(n=>n.block===t))}
Ye(t,e){var s;return this.V&&((s=this.aR(t))==null?l:s.block)===e}
Ws(t,e,s){return this.d.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
Bs(t){var e;if(!this.V)return;let s=this.d.filter(({hit:r})=>{var i;let a=this.aR(r);return(a==null?l:a.block)===t&&((i=a.header)==null?l:i.kind)==="inUse"});return s.length===1?(e=s[0])==null?l:e.hit:l}
Hs(t,e){return this.d.some(s=>s.hit!==t&&this.De(s.hit).some(r=>r.block===e))}
De(t){let e=[];for(let{shown:s}of this.v){let r=s.get(t);r&&e.push(r)}return e}
Ri(t,e){let s=this.v.filter(({shown:r})=>{var i;return((i=r.get(t))==null?l:i.block)===e});Ba(s)&&this.aJ(this.v.map(r=>{var i,a;let n=(a=(i=r.open.get(e))==null?l:i.ht)!=null?a:!0,o={hit:t,block:e,z:!0,ht:n};return s.includes(r)?Re(r,o):r}))}
ye(t,e){this.bM||(this.bM=e.Ie===!0),!(this.P.has(t)||!this.d.some(s=>s.hit===t))&&(this.P.set(t,e),this.aJ(this.v.map(s=>im(s,t,e,this.aa)).filter(s=>s!==l)))}
Ii(){for(let{open:t}of this.v)t.clear();this.V||this.bU||this.dF||this.aJ(this.v.map(({place:t,shown:e,open:s})=>p({},Ms(t),{shown:e,open:s})))}
$e(){return this.V?this.v.map(({place:t,Jt:e})=>({place:t,Jt:e})):[]}
ts(t){this.al=t.map(e=>Ms(e,!0)),this.t=qa}
Ce(){this.de||(this.de=this.V),this.al=l,this.d=[],this.P.clear(),this.bJ.yi(),this.o.Ci(),this.t=0,this.ac=this.bt,this.dE++}
get dn(){var t,e;return(e=(t=this.d[this.d.length-1])==null?l:t.hit)!=null?e:0}
dT(t,e){return this.d.filter(s=>s.hit>t&&!Ie(s.charged,e)).map(({hit:s})=>s)}
get v(){var t;return(t=this.al)!=null?t:[]}
get V(){return rm(this.v,this.bU&&this.kind==="alloc")}
xi(t){return this.d.filter(({hit:e})=>t-e<nm).length>(this.V||t>am?lm:0)}
get dc(){return this.dE>cm}
K(t,e,s){var r;if(!this.al&&!t.lt.stack)return"unreadable";let i=(r=this.al)!=null?r:Zp(t,this.q),{key:a,lt:n,look:o}=t,h=i.map(({place:S})=>Uh(S,a,n,this.q,o));if(h.every(S=>S==="notRead"))return"unreadable";if(this.t++,this.ef(h,e))return this.cH=!1,this.Ce(),"disagreement";let d=this.em(t,e),u=Lh(i.map((S,k)=>Gh(S,h[k],d,s)).filter(S=>S!==l));if(u.length===0)return this.Ce(),"noPlace";this.al=u.map(S=>S.ms);let c=u.map(S=>S.re);this.bU||(this.bU=c.some(({header:S})=>(S==null?l:S.kind)==="inUse"));let f=Xr(c),m={hit:t.hit,after:s.Gs},g=f&&e&&this.V?f:this.cN(f,m,s);return g?this.dd(g,s)?g:"unreadable":e||this.ab(d,c,s)?"learning":"disagreement"}
em({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:a}=this,n=this.bM;return{hit:t,kind:a,pointer:i==null?l:i.block,charged:e,requested:s,Ie:n,before:r}}
ef(t,e){if((e==null?l:e.from)!=="arguments"||!this.V)return!1;let s=t.filter(r=>typeof r!="string");return s.length>0&&s.every(({block:r})=>r!==e.block)}
ab(t,e,s){if(this.d.length>=om)return!1;let{hit:r,charged:i}=t,a={hit:r,charged:i,after:s.Gs,ordinal:this.t};this.d=[...this.d,a];for(let[n,{shown:o,open:h}]of this.v.entries()){let d=e[n];d&&(o.set(r,d),h.set(d.block,Wh(d,t,s)))}return!0}
Y(t,e,s){var r;for(let{shown:i,open:a}of this.v)i.delete(t),((r=a.get(e))==null?l:r.hit)===t&&a.delete(e);this.P.delete(t),this.bJ.pt(t),s.found(this.kind,t),s.located(this.kind,e,t)}
aJ(t){this.al&&(this.al=t,t.length===0&&this.Ce())}},pm=class{
constructor(t,e){this.L=new Map,this.A=new Xp(s=>this.eD(s)),this.bZ=[],this.q=t,this.aa=e}
Mt(t){return this.cj(t.kind,t.address).Mt(this.A.lastHit)}
Je(t){let{hit:e,key:s,look:r,pointer:i,charged:a}=t;if(this.q.se&&!r)return this.fy(s,e);let n=this.cj(s.kind,s.address).Je(t,this.dY(i,t),this.A);return s.kind==="alloc"&&this.A.ki(e,t),n.kind!=="unlocated"?this.eL(s.kind,n.block,e,a):this.A.unlocated(s.kind,e,n.why==="learning"),this.ba(),n.kind==="held"?{kind:"unlocated",why:"learning"}:n}
Ui(t,e,s,r){let i=this.A.Si(e,s);if(i===l||s===t&&i===0)return;let a=this.cy("free",i);if(a.some(u=>u.Ei(e,i,t,s))){let u=!a.some(c=>c.Hs(t,e));if(i===0||s===t||!u)return;for(let c of a)c.Ri(t,e);this.ba();return}let n=s-t<=1,o=!a.some(u=>u.Ws(i,r,t)),h=s===t&&!this.aa;if((!n||h)&&!o)return;let d=o||a.some(u=>u.Ye(t,e));for(let u of a)u.ye(t,{block:e,we:d,Ie:s>t});this.ba()}
Oi(t,e){let s=this.cy("alloc",0);if(!(s.some(r=>r.Hs(t,e))||this.A.ot("alloc",e)!==l)&&!(!this.aa&&s.some(r=>r.Ws(0,t,t)))){for(let r of s)r.ye(t,{block:e,we:r.Ye(t,e)});this.ba()}}
ss(t,e){let s=new Set;for(let r of this.L.values())if(r.kind===t)for(let{block:i}of r.De(e))s.add(i);return s}
get Vi(){return[...this.L.values()].some(t=>t.kind==="alloc"&&t.xi(this.A.lastHit))}
gap(){this.A.gap();for(let t of this.L.values())t.Ii()}
end(){this.ba(!0)}
Gi(){let t=this.bZ;return this.bZ=[],t}
places(){let t=[];for(let e of this.L.values())t.push(...e.$e());return t}
ts(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.cj(e,s).ts(r)}}
cy(t,e,s){return[...this.L.values()].filter(r=>r.kind===t&&r.Ai(e,s))}
ba(t=!1){for(let e of this.L.values())for(let s of e.Pi(this.A,t)){this.bZ.push(s);for(let r of this.L.values())r.Mi(s,this.A)}}
cj(t,e){let s=`${t} ${e}`,r=this.L.get(s);if(r)return r;let i=new fm(t,this.q,this.aa);return this.L.set(s,i),i}
fy({kind:t},e){return this.A.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
dY(t,{look:e}){if(!t||!Qr(t.block,this.q))return;let s=qr(t.block,e);if(!Wa(s,this.q))return{from:t.from,block:s.block}}
eL(t,e,s,r){t==="alloc"&&this.el(s,e),this.ek(t,e,t==="free"?r:l),this.A.located(t,e,s);for(let i of this.L.values())i.vi({kind:t,block:e,charged:r},this.A)}
el(t,e){for(let s of this.L.values())s.kind==="free"&&s.Bs(e)===t-1&&s.ye(t-1,{block:e,we:!0})}
eD(t){return[...this.L.values()].some(e=>e.kind==="free"&&e.Bs(t)!==l)}
ek(t,e,s){var r;let i=this.A.ot(t,e);if(i===l)return;let a=t==="alloc"?"free":"alloc",n=this.cy(a,i,s);if(n.length===1&&((r=n[0])==null||r.Fi(e,i,s)),!(n.length>0)){for(let o of this.L.values())o.kind===a&&o._i(i)&&o.Ce();this.gap()}}},mm=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}],Xa=18362;function ja({st:t,target:e,tag:s,g:r},i){let{build:a=Xa,Js:n}=e,o=Lr(i,s,r,t,a<Xa),h=o.kind==="headerless"&&n?Kn(t,n,i):l;return!h||h.kind==="unreadable"?o:h.kind==="found"&&H(h.tag)===s?{kind:"inUse",bytes:h.bytes}:{kind:"notInTable"}}var gm=4096,bm=3,Sm=class{
constructor(t,e,s){this.G=new Map,this.c=t,this.q=e,this.bc=s}
before(t){return Lr(t,this.bc,this.q,this)}
readMemory(t,e){var s;let r=ft(t);return(s=this.G.get(Za(t)))==null?l:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter(ft).map(Za),...this.G.keys()];this.pt();for(let s of[...new Set(e)].slice(0,bm)){let r=this.c.readMemory(s,gm);r&&this.G.set(s,r)}}
pt(){this.G.clear()}},Za=t=>C(t,-ft(t)),km=2048,wm=64,Ja=9200,Dm=class{
constructor(t,e,s,r,i,a){this.bg=new Map,this.c=t,this.h=e,this.bc=s,this.q=r,this.u=i,this.aj={st:t,target:e,tag:s,g:r},this.G=new Sm(t,r,s),this.S=a}
qe(t,e,s,r){var i;let a=zh(e.stack,this.bc,this.q),n=Eh(e.stack,s,e.b);if(!n)return this.u.gap(),ym(a);this.eM(t,s,a.charged);let o=this.eV(t,e,n,a,r),h=this.u.Je(o);if(this.p={hit:t,kind:s,charged:a.charged,Li:this.fA(t,s)},this.fE(t),h.kind==="unlocated")return p({},Ps(a),{open:h.why==="learning"||l});let d=(i=h.charged)!=null?i:a.charged;return p({},Ps(a),{block:h.block,blockFrom:h.from,charged:d})}
eM(t,e,s){var r;let{hit:i,Li:a=[],charged:n}=(r=this.p)!=null?r:{hit:-1};if(i!==t-1||a.length===0||!this.S.He&&e==="alloc"&&!Ie(s,n))return;let o=a.filter(h=>{let d=this.K("alloc",h);return d.kind==="inUse"&&!Ie(d.bytes,n)});o.length>0&&this.S.zr();for(let h of o)this.u.Oi(i,h)}
fA(t,e){var s;if(e==="free"||this.S.pe)return[];let r=[...this.u.ss("alloc",t)].filter(ft),i=n=>r.filter(o=>this.K("alloc",o).kind===n),a=n=>this.G.before(n).kind==="noHeader";return((s=this.p)==null?l:s.kind)==="free"&&i("inUse").some(a)&&this.S.Kr(),i("noHeader")}
M(t){let{kind:e}=this.G.before(t);return e==="released"?"free":e==="inUse"||e==="noHeader"&&this.S.He?"inUse":e==="noHeader"&&this.S.pe?"free":l}
Ks(t){return $a(this.K("alloc",t))}
es(t,{found:e,Pt:s},r){let i=Ya(e);return s&&!i?s:this.Ks(t)==="freed"||i&&this.ev(t)?s!=null?s:r:l}
ev(t){let e=()=>this.K("alloc",t).kind==="unreadable",{poolHitTag:s}=this.h;return e()&&!!this.c.readMemory(s,4)&&e()}
fE(t){this.bg.forEach((e,s)=>{var r;e.Pt=this.es(s,e,t);let i=!Ya(e.found)||((r=e.Pt)!=null?r:t)<t;!(e.Pt!==l&&i)&&t-e.since<Ca||(this.bg.delete(s),e.Pt&&this.u.Ui(e.since,s,e.Pt,t))});for(let e of this.u.ss("free",t)){if(this.bg.size>=wm||this.bg.has(e))continue;let s=this.K("alloc",e),r=$a(s);r!=="unknown"&&this.bg.set(e,{since:t,found:s,Pt:r==="freed"?t:l})}this.u.Vi?this.G.keep(this.u.ss("alloc",t)):this.G.pt()}
eV(t,e,s,r,i){let a=this.u.Mt(s),n=a.kind==="everything"?this.ei(e,s):this.eW(a.places,e,s),o=a.kind==="everything"&&a.Ni&&s.kind==="alloc"?this.fn(i,e):l,h=o?{block:o,from:"returnValue"}:r.freed&&{block:r.freed,from:"arguments"};return{hit:t,key:s,lt:n,look:this.eN(s.kind),pointer:h,charged:r.charged,requested:r.requested,before:d=>this.M(d)}}
fn(t,e){let s=t.returnValue(e);return t.Qt&&this.u.gap(),s}
ei(t,e){let s=z(t.sp,e.Tt),r=s!==l&&s>0?this.dI(t,t.sp,Math.min(s,km)):l;return{registers:Zr(t.registers),stack:r}}
eW(t,e,s){let r=Zr(e.registers),i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:r};let a=Math.min(...i),n=Math.max(...i)-a+this.q.pointerSize;return{registers:r,stack:this.dI(e,C(s.base,a),n)}}
dI({sp:t,Fs:e},s,r){var i;let a=(i=z(t,s))!=null?i:-1,n=e&&a>=0&&a+r<=e.length?e.subarray(a,a+r):this.c.readMemory(s,r);return n&&Rh(s,n,this.q.pointerSize)}
eN(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.dX(t,s);return e.set(s,i),i}}
dX(t,e){let s=this.K(t,e);return t==="alloc"&&!this.S.pe&&ft(e)!==0&&s.kind==="noHeader"?{kind:"headerless"}:s}
K(t,e){let s=ja(this.aj,e);return s.kind!=="notInTable"?s:{kind:t==="alloc"?"noHeader":"headerless"}}},Ya=t=>t.kind==="inUse"&&!!t.ir;function $a({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}function Ps({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var ym=t=>p({},Ps(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Cm=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/,ie=4,Tm=64,Nm=class{
constructor(t,e){this.i=new Map,this.c=t,this.h=e}
get known(){return this.i}
holds(t,e){let s=this.i.get(t);if(s)return s;let r=this.K(t,e);return this.i.set(t,r),r}
K(t,e){let{Yt:s}=this.h,r=Er(this.c,t,Tm);if(!r||!s)return"unreadable";let i=C(t,-r.length),a=qh(r,i,s).map(o=>this.fB(o)),n=o=>o!==l&&H(U(o))===e;return a.some(n)?"yes":a.includes(l)?"unreadable":"no"}
fB(t){return t.kind==="immediate"?t.value:mt(this.c,t.address)}};function vm({target:t,tag:e,Rt:s},r,i){let{pointerSize:a,build:n,description:o,poolHitTag:h}=t,d=$t(t.modules);return{type:"hunt",tag:e,target:{pointerSize:a,description:o,build:n,kernelBase:d==null?l:d.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:h,before:s},time:r}}var Mm=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:a,afterGap:n})=>({address:t,text:e,symbol:s,source:r,inline:i||l,doubtful:a||l,afterGap:n}),Pm=({modules:t})=>({type:"modules",modules:t.filter(({At:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),_m=17744,Am=15,Fm=class{
constructor(t,e){this.c=t,this.h=e}
read(t){let e=this.cG(t,"ImageFileName"),s=this.cG(t,"UniqueProcessId"),r=e&&this.c.readMemory(e,Am),i=r&&Yh(r),a=s&&fe(this.c,s,this.h.pointerSize);return p({},i&&{image:i},a&&{id:O(a).low})}
cG(t,e){let s=this.q().get(e);return s===l?l:C(t,s)}
q(){var t;if(this.ci)return this.ci;let e=new Map;for(let s of["ImageFileName","UniqueProcessId"]){let r=L(this.c,hc(s)),i=(t=rr(r,"_EPROCESS"))==null?l:t.fields.get(s);i&&e.set(s,i.offset)}return this.ci=e,e}},Em=2e3,tl=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Em,Rm={4:pt("ffdf0000"),8:pt("fffff78000000000")},Im=32,xm=8,Um=20,Om=1e4,Vm=4294967296,Gm=500,Lm=class{
constructor(t,e,s,r,i,a){this.dm=0,this.cO=0,this.dP=new Set,this.aM=new Set;var n;let{target:o,tag:h}=s;this.c=t,this.j=e,this.S=i,this.h=o,this.aN=new Fm(t,o);let d=Vr(o.pointerSize,o.build===l||o.build>=Ja);this.u=new pm(d,o.Et.length===1),this.u.ts(r),this.aq=new Nm(t,o),this.cb=new Dm(t,o,h,d,this.u,i),this.hunt=new Oa(vm(s,t.now(),a),u=>this.aq.holds(u,h)),e.begin(this.hunt),e.note(Pm(o)),this.dy((n=$t(o.modules))==null?l:n.start)}
begin(t){this.j.note({type:"counters",at:"armed",counts:Kt(t)})}
end(t,e="disarmed"){this.j.note({type:"counters",at:"stopped",counts:Kt(t)}),this.cv(),this.eS(),this.dx(),this.eT(),this.Y(e)}
zs(t){this.cv(),this.j.note({type:"gone",missed:t}),this.j.note({type:"end",why:"targetGone",time:this.c.now()})}
Wi(){this.cv(),this.Y("aborted")}
record(t,e,s,r){this.dm+=1;let i=this.dm,a=r?{mayRepeat:r}:{};if(e==="unknown"||r)return this.u.gap(),this.bI(i,t,e,a);try{return this.bI(i,t,e,this.cb.qe(i,t,e,s))}catch(n){throw n instanceof Yt&&this.bI(i,t,e,{}),n}}
zt({frames:t,hits:e}){e!==0&&this.j.note({type:"doubted",stack:this.hunt.stacks.Zt(t),hits:e})}
eS(){let t=[],e=[],s=this.S.pe?l:this.hunt.mi(),r=this.hunt.doubtful().filter(i=>!(s!=null&&s.has(i)));for(let i of r.slice(0,Gm)){let a=this.cb.Ks(i);a==="there"?t.push(i):a==="freed"&&e.push(i)}t.length+e.length>0&&this.j.note({type:"blocks",there:t,gone:e})}
eT(){for(let{use:e}of this.hunt.sites([]))this.hunt.je(e);let t=[...this.aq.known];for(let[e,s]of t.slice(this.cO))this.j.note({type:"code",address:e,holdsTag:s});this.cO=t.length}
dy(t){var e;if(!t||!Vt(t,this.h.pointerSize))return;let s=(e=Gi(this.h,t))==null?l:e.start;if(!s||this.dP.has(s))return;let r=Jh(this.c,s);r!==l&&this.j.note({type:"image",start:s,timestamp:r}),this.dP.add(s)}
Y(t){let e=zt(this.c,this.h.pointerSize),s=e&&Math.round(e.uptime);this.j.note({type:"end",why:t,time:this.c.now(),uptime:s})}
bI(t,e,s,r){this.eU(e.process);let i=this.j.note(p({type:"hit",number:t,kind:s,stack:this.fl(e),stopAddress:e.b},r,{processor:e.processor,thread:e.thread,process:e.process,time:this.c.now()}));return this.dO(),this.dx(),i}
eU(t){!t||this.hunt.Be(t)||this.j.note(p({type:"process",address:t},this.aN.read(t)))}
fl({stack:t}){let e=this.hunt.stacks.Zt(t);if(!this.aM.has(e)){for(let{address:s}of t)this.dy(s);this.j.note({type:"stack",index:e,frames:t.map(Mm)}),this.aM.add(e)}return e}
dx(){let t=this.u.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.j.note({type:"places",places:t})}
cv(){this.u.end(),this.dO()}
dO(){for(let{hit:t,block:e,charged:s}of this.u.Gi())this.j.note({type:"located",hit:t,block:e,charged:s})}},Wm=2e3,Bm=200;function el(t,{block:e,charged:s}){let r=ja(t,e);switch(r.kind){case"inUse":return Hm(r.bytes,s)?"gone":"there";case"released":case"noHeader":case"notInTable":return"gone";default:return"unreadable"}}var Hm=(t,e)=>t!==l&&e!==l&&t!==e,sl=4096,Km=4,rl=t=>C(t,-ft(t)),zm=class{
constructor(t,e){this.cB=new Map,this.G=new Map;var s;this.c=t,this.query=r=>t.query(r),this.now=()=>t.now(),this.session=()=>t.session();for(let r of e){let i=rl(r);this.cB.set(i,((s=this.cB.get(i))!=null?s:0)+1)}}
readMemory(t,e){var s,r;let i=rl(t),a=ft(t);return((s=this.cB.get(i))!=null?s:0)<Km||a+e>sl?this.c.readMemory(t,e):(this.G.has(i)||this.G.set(i,this.c.readMemory(i,sl)),(r=this.G.get(i))==null?l:r.slice(a,a+e))}},Qm=500,qm=class{
constructor(t,e,s){this.A=new WeakMap,this.c=t,this.j=e,this.l=s}
look(t){var e;let s=(e=Et(this.c))==null?l:e.time;if(s!==l&&this.A.get(t)===s)return{kind:"notRun"};let r=Je(this.c);if(r.kind!=="read")return{kind:"noTarget",reading:r};let{target:i}=r,a=zt(this.c,i.pointerSize),n=ed(t,i,a);if(n==="other")return{kind:"otherBoot"};if(a&&Xm(t)===Math.round(a.uptime))return{kind:"notRun"};let o=this.bH(t,i,n,a);return o?(s!==l&&this.A.set(t,s),this.j.noteOf(t,o),{kind:"asked"}):{kind:"nothingHeld"}}
bH(t,e,s,r){let{blocks:i,held:a,freed:n}=$h(t,Wm,Bm);if(a===0)return;let{tag:o,start:h}=t,d=Vr(e.pointerSize,e.build===l||e.build>=Ja),u=[...i,...n].map(({block:g})=>g),c={st:new zm(this.c,u),target:e,tag:o,g:d},f={there:[],gone:[],unreadable:[]};for(let[g,S]of i.entries())g>0&&g%Qm===0&&this.l({kind:"asking",blocks:g,of:i.length}),f[el(c,S)].push(S.block);let m=n.map(g=>el(c,g)).filter(g=>g!=="unreadable");return p({type:"recheck",tag:o,hunt:h.time,time:this.c.now(),uptime:r&&Math.round(r.uptime),boot:s,counts:Kt(Ht(this.c,e,o)),held:a},f,{freed:{asked:m.length,taken:m.filter(g=>g==="there").length}})}},Xm=({f:t,xe:e})=>{var s;return t.length===0?e:(s=t[t.length-1])==null?l:s.uptime},jm=2e5,Zm=class{
constructor(t){this.bB={},this.c=t}
armed(t,e){this.w={count:t,a:e}}
begin(t,e){let s=this.i!==l&&t.Ft.includes("$prcb")?xi(this.c,t.pointerSize,"$prcb"):l;this.bB={processor:s,a:e}}
Us(t){this.i={reading:t},this.w=l}
rt(t){this.i&&(this.i=p({},this.i,{count:t}))}
xs(t){return this.i!==l&&sd(this.i.reading,t)}
Is(t,e,s){var r;let i=this.fi(e,s),a=this.i;return i==="repeat"||!a||!this.xs(t)?i:a.count&&this.dt(a.count,e)==="no"||!s&&this.fD(a,e)?"repeat":!s&&((r=this.bB.a)==null?l:r.time)!==l?"new":"unknown"}
get Os(){return il(this.bB.a)}
fi(t,e){let s=this.w,r=e?il(s==null?l:s.a):this.Os;if(!s||!(r||e))return"new";let i=this.dt(s.count,t);return i==="no"?r?"repeat":"unknown":r&&i==="unknown"?"unknown":"new"}
fD({reading:t},e){var s;let{processor:r}=this.bB,i=(s=t.registers.get("$prcb"))!=null?s:Jm(t.processor,e);return r!==l&&i!==l&&r!==i}
dt({tag:t,counters:e},s){let r=Kt(e),i=r&&Kt(Ht(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":"yes":"unknown"}},il=t=>t!==l&&t.time===l,Jm=(t,e)=>t===l?l:e.Et[t],al=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,Ym=class{
constructor(t,e,s,r){this.D=[],this.bp=0,this.dz=new Map,this.c=t,this.l=r,this.e=e,this.j=s,this.bu=new Zm(t),this.ae=new qm(t,s,r),this.dD=new Zc(t,this.e,r)}
get armed(){return this.w}
get change(){return this.e.open[0]}
get Or(){return this.dS}
get hunts(){return this.D}
get shown(){var t;let e=new Map;for(let s of this.D)(s.lastHit>0||!((t=e.get(s.tag))!=null&&t.lastHit))&&e.set(s.tag,s);return e}
show(t,e){let s=new Set(t.map(al));this.ab([...this.D.filter(r=>!s.has(al(r))),...t]),this.dp=e}
Ns({address:t,value:e}){let s=this.dp;return(s==null?l:s.address)===t&&s.armed===e?s.saved:l}
Bi({poolHitTag:t}){let e=this.bX;return(e==null?l:e.start.poolHitTag.address)===t?e.places:[]}
eX({poolHitTag:t,build:e}){var s;let r=(s=this.dz.get(t))!=null?s:new Yc(e);return this.dz.set(t,r),r}
$e(){var t,e;return(e=(t=this.bX)==null?l:t.places)!=null?e:[]}
Hi(){var t,e;this.bp+=1;let s=this.w,r=(s==null?l:s.Qs)===!0?s.arming.change:l;s&&!r&&this.dU(s);let i=this.cT();i&&mr(this.l,i.undone,i.arming.Rt),this.dS=(e=tg(i==null?l:i.undone))!=null?e:this.dD.run(r!=null?r:(t=this.bb)==null?l:t.change)}
dU({arming:t,y:e}){this.w=l,this.bb=t,e.Wi()}
cT(){let t=this.bb;if(!t)return;let e=t.change!==l,s=t.Ms();return s.kind!=="stillThere"&&(this.bb=l),e?{arming:t,undone:s}:l}
hunt(t,e,s){let r=this.cF(t,s,!1);if(r.kind!=="armed")return r;let{armed:i}=r,a,n;try{a=this.cM(i,e,!1)}finally{n=this.aF(i,a)}return{kind:"hunted",tag:t,capture:a,hunt:i.y.hunt,disarmed:n}}
arm(t,e){return this.cF(t,e,!0)}
capture(t){let e=this.w;if(!e)return{kind:"notArmed"};let{y:s,arming:r}=e,i=nt(this.c),{poolHitTag:a}=r.target;if(i.kind==="read"&&(i.value!==r.tag||i.address!==a))return this.aF(e,l),{kind:"notArmed",Mr:r.tag};let n=ur(this.c);if(n.kind==="breaksPassed")return n;let o=na(e.a,Et(this.c)),h=this.cM(e,t,o),{hunt:d}=s,u={kind:"hunted",tag:r.tag,capture:h,hunt:d};return h.end.kind==="targetGone"||h.Oe?p({},u,{disarmed:this.aF(e,h)}):(this.w===e&&(this.w=p({},e,{a:Et(this.c)})),s.end(this.aS(r),h.end.kind),u)}
recheck(t){return M(()=>this.ae.look(t),({call:e,message:s})=>({kind:"failed",call:e,message:s}))}
clear(){let t=this.ue();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.ec()}
ue(){this.bp+=1;let t=this.w;if(!t){let e=this.cT();return e?[e.undone]:this.e.Vr()}return this.w=p({},t,{Qs:!1}),[this.aF(t,l)]}
ec(){let t=nt(this.c);if(t.kind!=="read"||X(t.value))return{kind:"nothing"};let e=Se(this.c);if(e)return{kind:"refused",it:e};let{value:s}=t,r=this.Ns(t),i=bs(t,te(r),s),a=this.e.undo(this.e.vs(i));return r===l?{kind:"foreignCleared",held:s,undone:a}:{kind:"cleared",undone:[a]}}
cF(t,e,s){return M(()=>{this.ff();let r=uo(this.c,this.e,t,e);return r.kind==="refused"?r:this.U(t,r,s)},({call:r,message:i})=>({kind:"failed",call:r,message:i}))}
ff(){let t=this.w;if(!t)return;let e=this.aF(t,l);this.l({kind:"replaced",tag:t.arming.tag,undone:e})}
ab(t){this.D=Yr(t);let e=t.length-this.D.length;e>0&&this.l({kind:"dropped",hunts:e})}
U(t,{target:e,Rt:s,stops:r},i){let a=new Hc(this.c,this.e,e,t,s),n=this.Bi(e),o=zt(this.c,e.pointerSize),h=new Lm(this.c,this.j,a,n,this.eX(e),o),d=i?Et(this.c):l,u={arming:a,y:h,Qs:i,a:d,Ki:o};this.l({kind:"ready",target:e,tag:t}),r||this.l({kind:"stopsUnknown"}),this.l({kind:"repairLine",command:a.repair}),a.Lr();let c=Ht(this.c,e,t);h.begin(c),this.bu.armed({tag:t,counters:c},d),n.length>0&&this.j.note({type:"places",places:n}),this.w=u;let f=a.arm();return f.kind==="applied"?(this.ab([...this.D,h.hunt]),this.bX=h.hunt,{kind:"armed",armed:u}):(this.aF(u,l),{kind:"notWritten",applied:f})}
cM(t,e,s){let{arming:r,y:i}=t,a=this.bp;this.l({kind:"waiting",seconds:e.seconds});let n=new wp({st:this.c,changes:this.e,Es:this.l,target:r.target,y:i,Rs:new gf(this.c,this.e,r),jt:this.bu,z:()=>this.bp===a},e).run(s);return this.ew(t)?p({},n,{Oe:!0}):n}
ew({arming:t,Ki:e}){let{target:s,tag:r}=t;if(!e||mt(this.c,s.poolHitTag)===r)return!1;let i=zt(this.c,s.pointerSize);return i!==l&&tl(e,i)}
aF({arming:t,y:e},s){var r,i;if((s==null?l:s.end.kind)==="targetGone")return t.pt(),((r=this.w)==null?l:r.arming)===t&&(this.w=l),e.zs(s.Qt),{kind:"undone"};let a=t.Ms();if(((i=this.w)==null?l:i.arming)===t&&(this.w=l),a.kind==="stillThere"&&(this.bb=t),s!=null&&s.Oe)return e.zs(s.Qt),a;let n=this.aS(t);return e.end(Li(a,t.tag)?$m:n,s==null?l:s.end.kind),a}
aS({target:t,tag:e}){let s=Ht(this.c,t,e);return this.bu.rt({tag:e,counters:s}),s}},$m={kind:"unreadable"},tg=t=>(t==null?l:t.kind)==="stillThere"?t:l,_s=4,eg=1e3,sg=256,rg=class{
constructor(t){this.D=new Set,this.d=[],this.cg=0,this.W=t}
missed(t){this.cg+=t}
take(t,e){if(t.type==="hunt"){this.cU(),this.C=new Oa(t);return}if(!(t.type==="recheck"&&this.eF(t))&&(!this.C&&t.type!=="change"&&this.W("noHunt",e),!!this.C))for(this.d.push({line:e,entry:t,missing:this.cg}),t.type==="hit"&&(this.cg=0);this.d.length>0&&this.bQ(this.C);)this.bd(this.C)}
end(){return this.cU(),{hunts:[...this.D],lastHunt:this.C}}
eF(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.C&&e(this.C))return!1;for(let s of this.D)e(s)&&s.take(t);return!0}
cU(){for(;this.C&&this.d.length>0;)this.bd(this.C)}
bQ({lastHit:t}){let[e]=this.d;if((e==null?l:e.entry.type)!=="hit")return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.d.length>sg||this.bn().length>=_s}
bn(){let t=[];for(let{entry:e}of this.d.slice(1))e.type==="hit"&&t.length<_s&&t.push(e.number);return t}
bd(t){let e=this.bn(),s=this.d.shift();if(!s)return;let r=s.entry.type==="hit"?this.eY(t,s,s.entry,e):s.entry;r&&(t.take(r),!(t.arming!=="applied"||this.D.has(t))&&(this.D.size<eg?this.D.add(t):this.W("tooLong",s.line)))}
eY(t,{line:e,missing:s},r,i){let a=t.lastHit+1,n=$r(a,s,r.number,i),o=n==="gap"&&i.length===0;if(n==="next"||n==="gap"&&!o)return r;let h=n==="repeated"&&(i.length>0||ad(t,r));return this.W(h?"repeated":"misnumbered",e),h?l:p({},r,{number:a})}},W=t=>typeof t=="string"?Jt(t):l,ll=t=>typeof t=="boolean"?t:l,w=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:l,nl=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:l,_=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:l,ol=t=>{let e=w(t);return e!==l&&e<=4294967295?U(e):l},ig="pooltag recording",hl=1,ag=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,lg=1<<20,ng=D({module:W,name:W,offset:w}),og=D({text:W},{address:_,symbol:ng,source:D({file:W,line:w}),inline:F(!0),doubtful:F(!0),afterGap:F(!0)}),hg=ti(D({register:W}),D({offset:nl})),dg=D({kind:F("alloc","free"),key:_,where:hg,holds:F("block","header")}),ug=ti(D({kind:F("poolHitTag")}),D({kind:F("code"),site:W})),dl=t=>{let e=w(t);return e!==l&&e<=255?e:l},cg=D({id:w,thing:ug,address:_,before:K(dl),after:K(dl),repair:W}),fg=D({pointerSize:F(4,8),description:W},{build:w,kernelBase:_,bootTime:w}),pg=D({name:W,start:_,end:_}),mg=t=>{let e=K(nl)(t);return(e==null?l:e.length)===7?e:l},ul=D({allocs:w,frees:w}),gg={header:D({format:F(ig),version:F(hl),segment:w,tool:W,time:w}),hunt:D({tag:ol,target:fg,poolHitTag:D({address:_,before:w}),time:w}),snapshot:D({name:W,time:w,whole:ll,bits:F(32,64),rows:K(mg)},{uptime:w,bootTime:w}),modules:D({modules:K(pg)}),image:D({start:_,timestamp:w}),stack:D({index:w,frames:K(og)}),hit:D({number:w,kind:F("alloc","free","unknown"),stack:w},{stopAddress:_,block:_,blockFrom:F("place","arguments","returnValue"),requested:w,charged:w,poolType:w,processor:w,thread:_,process:_,time:w,open:F(!0),mayRepeat:F(!0)}),process:D({address:_},{image:W,id:w}),located:D({hit:w,block:_},{charged:w}),places:D({places:K(dg)}),counters:D({at:F("armed","stopped")},{counts:ul}),doubted:D({stack:w,hits:w}),gone:D({missed:ll}),blocks:D({there:K(_),gone:K(_)}),code:D({address:_,holdsTag:F("yes","no","unreadable")}),change:D({change:cg,state:F("planned","applied","undone","gone"),time:w}),end:D({why:W,time:w},{uptime:w}),recheck:D({tag:ol,hunt:w,time:w,boot:F("same","unchecked"),held:w,there:K(_),gone:K(_),unreadable:K(_),freed:D({asked:w,taken:w})},{uptime:w,counts:ul})},bg=new Map(Object.entries(gg)),cl=5e5,Sg=1e8,kg=20,wg=class{
constructor(){this.D=new rg((t,e)=>this.W(t,e)),this.ao=[],this.Q=0,this.aL=0,this.bE=0,this.bj=0,this.d=[],this.az=0,this.dB=0,this.bN=[]}
push(t){if(this.Q++,this.aL+=t.length,this.Q>cl||this.aL>Sg)return this.W("tooLong",this.Q),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.aX(nd(e))}
end(){if(this.aY)return this.aY;if(!this.au)return{kind:"noRecording"};for(;this.d.length>0;)this.bd();let{hunts:t,lastHunt:e}=this.D.end();return{kind:"recording",recording:{header:this.au,hunts:t,snapshots:this.ao,lastHunt:e,nextSeq:this.az,problems:{count:this.dB,first:T(this.bN,(s,r)=>s.line-r.line)}}}}
aX(t){var e;let s=t.kind==="entry"&&t.entry.type==="header"?t.entry:l;return t.kind==="newer"?this.aY=t:!this.au&&!s&&(this.aY={kind:"noRecording"}),this.aY?!1:(this.au=(e=this.au)!=null?e:s,this.bE>0&&this.fh(s!==l),t.kind==="entry"?this.R(t.seq,t.entry):t.kind==="unknownType"?this.R(t.seq,l):t.kind==="torn"?this.bE=this.Q:this.cR("invalid",this.Q),!0)}
fh(t){let e=this.bE;if(this.bE=0,!t){this.cR("torn",e);return}this.bj+=1,this.cx=e}
cR(t,e){this.bj+=1,this.W(t,e)}
W(t,e){this.dB++,this.bN.length<kg&&this.bN.push({line:e,what:t})}
R(t,e){let s={damagedBefore:this.bj,tornEnd:this.cx};for(this.d.push(p({line:this.Q,seq:t,entry:e},s)),this.bj=0,this.cx=l;this.d.length>0&&this.bQ();)this.bd()}
bQ(){var t;let[e]=this.d,s=e?e.seq-this.az:0;return s>=0&&s<=((t=e==null?l:e.damagedBefore)!=null?t:0)||this.d.length>_s}
bd(){let t=this.d.shift();if(!t)return;let{seq:e,entry:s,line:r,damagedBefore:i,tornEnd:a}=t,n=this.bn(),o=this.eA(e,n)?"misnumbered":$r(this.az,i,e,n);if(o!=="next"?this.W(o,r):a!==l&&e>this.az&&this.W("torn",a),o==="repeated")return;let h=o==="misnumbered"?0:e-this.az;this.az+=h+1,this.D.missed(h),(s==null?l:s.type)==="snapshot"?this.ao.push(s):s&&s.type!=="header"&&this.D.take(s,r)}
bn(){let t=0;return this.d.map(e=>(t+=e.damagedBefore,e.seq-t))}
eA(t,e){return e.length===0&&t>this.az+cl}},fl=1e3,st=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,pl=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Dg=class{
constructor(t,e,s,r){this.c=t,this.J=e,this.j=s,this.br=r}
save(t){return this.j.save(pl(t),this.br.hunts)}
open(t){let{armed:e}=this.br;if(e)return{kind:"armed",tag:e.arming.tag};this.j.flush();let s=pl(t),r=new wg,{files:i,isWhole:a,failure:n}=this.fb(s,t,r),o=r.end();if(i===0)return n!=null?n:{kind:"notFound",path:st(s,0)};if(o.kind==="newer")return o;if(o.kind==="noRecording")return n!=null?n:{kind:"noRecording",path:t};let{recording:h}=o,d=od(this.c,h.lastHunt),{hunts:u,nextSeq:c,problems:f,snapshots:m}=h;this.br.show(u,d.kind==="armed"?d.note:l);let g=a&&f.count===0;return this.j.opened(m,g?{base:s,nextSeq:c,nextSegment:i,hunts:u,snapshots:m}:l),{kind:"opened",base:s,recording:h,left:d,cut:n==null?l:n.message}}
fb(t,e,s){let r=0,i=!0;return M(()=>{let a=st(t,0);for(this.J.exists(a)||(a=e,i=!1);r<fl&&this.J.exists(a)&&(r+=1,!!this.J.read(a,n=>s.push(n)));)a=st(t,r);return{files:r,isWhole:i}},({call:a,message:n})=>({files:r,isWhole:!1,failure:{kind:"failed",path:a,message:n}}))}},yg=64*1024,Cg=class{
constructor(t,e,s){this.aL=0,this.cd=[],this.J=t,this.ad=e,this.base=s.base,this.cq=s.seq,this.an=s.segment,this.be=s.tool}
get count(){return this.an}
write(t){let e=this.aC;e&&this.fF(e),this.aC=t,this.open(),this.dq(t),(this.aL>=yg||Tg(t))&&this.close(),this.aC=l}
open(){if(this.aT)return;let t=st(this.base,this.an);if(this.an>=fl)throw new Yt(t,"a recording has 1000 files");this.aT=this.J.create(t),this.cd.push(t),this.aL=0,M(()=>this.au(),e=>{throw this.dN(this.cd.splice(-1)),e}),this.an+=1}
au(){this.dq({type:"header",format:"pooltag recording",version:1,segment:this.an,tool:this.be,time:this.ad()})}
discard(){this.dN(this.cd.splice(0))}
dN(t){let e=s=>M(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.J.remove(s))}
close(){let t=this.aT;this.aT=l,t==null||t.close()}
fF(t){this.aC=l,this.close(),this.J.exists(st(this.base,this.an))&&(this.an+=1),this.write(t)}
dq(t){var e;let s=ld(this.cq,t);(e=this.aT)==null||e.writeLine(s),this.cq+=1,this.aL+=s.length}},Tg=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Ng=class{
constructor(t,e,s,r){this.ao=[],this.aC=[],this.J=t,this.ad=e,this.be=s,this.l=r}
begin(t){this.C=t,this.U(t.start)}
note(t){var e,s;let r=(s=(e=this.C)==null?l:e.take(t))!=null?s:"taken";return this.U(t),r}
noteOf(t,e){var s;t.take(e),this.aZ?this.U(e):(s=this.aP)!=null&&s.hunts.includes(t)&&this.aC.push(e)}
get snapshots(){return this.ao}
noteSnapshot(t){this.cD([t]),this.U(t)}
cD(t){let e=[...this.ao,...ml(this.ao,t)];this.ao=T(e,(s,r)=>s.time-r.time)}
opened(t,e){this.cD(t),this.aP=e}
save(t,e){var s,r;if(((s=this.aZ)==null?l:s.base)===t)return{kind:"underWay",base:t};let i=((r=this.aP)==null?l:r.base)===t?this.aP:l,a=st(t,0);return M(()=>{var n;if(!i&&this.J.exists(a))return{kind:"exists",path:a};let o=e.filter(u=>!(i!=null&&i.hunts.includes(u))),h=ml((n=i==null?l:i.snapshots)!=null?n:[],this.ao),d=this.fG(t,i,h,o);if(i)for(let u of this.aC.splice(0))d.write(u);return this.eK(),this.aP=l,this.aZ=d,{kind:"saved",base:t,files:d.count,hunts:o,snapshots:h.length}},({call:n,message:o})=>({kind:"failed",path:n,message:o}))}
flush(){this.dQ(t=>t.close())}
eK(){var t;(t=this.C)!=null&&t.openEnd&&this.U({type:"end",why:xa,time:this.ad()}),this.flush()}
fG(t,e,s,r){let{nextSeq:i=0,nextSegment:a=0}=e!=null?e:{},n=new Cg(this.J,this.ad,{base:t,seq:i,segment:a,tool:this.be});return M(()=>this.en(n,s,r),o=>{throw n.discard(),o}),n}
en(t,e,s){t.open();for(let i of e)t.write(i);let r=T(s,(i,a)=>+(i===this.C)-+(a===this.C));for(let{start:i,entries:a}of r){t.write(i);for(let n of a)t.write(n)}t.close()}
U(t){this.dQ(e=>e.write(t))}
dQ(t){let e=this.aZ;e&&M(()=>t(e),s=>{this.aZ=l,this.cw(s)})}
cw({call:t,message:e}){try{this.l({kind:"notRecorded",path:t,message:e})}catch(s){}}},ml=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),v=t=>{let e=R(t);return JSON.stringify(zs(t)||/["$;\\]/.test(e)?rt(t):e)},Dt=t=>`0x${t.toString(16)}`,b=(t,e)=>`${t} ${e}${t===1?"":"s"}`,As=t=>t===l?"":` (${t})`,vg=t=>[...new Set([v(t),`"${rt(t)}"`])].join(" or "),Mg=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,Pg=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,_g=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,Rt=(t,e)=>`${t} does not fit: ${e}`,Ag=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,gl=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,Fg=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,Eg=t=>`${JSON.stringify(t)} was not looked past. `,Fs=t=>`Did you mean ${t.join(" or ")}?`;function bl({what:t,Hr:e}){let s=e.length>Sl?`${e.slice(0,Sl)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${ac[t]} and try again.`}var Sl=80,kl="what sites hold is at least so much, shares are of what is known",wl=t=>It(t)>0&&!t.isWhole(),Rg=t=>wl(t)?" (at least so much, of what is known)":"";function Dl({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?"at least ":""}${t} bytes`}var Ig=(t,e)=>`${e>0?"up to ":""}${yl(t)}`;function yl({allocs:t,frees:e}){return[...t>0?[b(t,"allocation")]:[],...e>0?[b(e,"free")]:[]].join(" and ")}var It=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},Es=t=>`${JSON.stringify(R(t.tag))}: ${b(It(t),"hit")}${It(t)===0?"":`, coverage ${ye(t)}`}`,Rs=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,xg=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`,Cl=t=>t>0?[b(t,"snapshot")]:[],Ug=(t,e)=>e>1?`${st(t,0)} to ${st("",e-1)}`:st(t,0),Og=({ni:t,tag:e})=>t===0?"":`THE LAST ${b(t,"hit")} on ${v(e)} are more than is kept: save before a long hunt. `,Vg=t=>t.kind==="opened"?kd(t):`Not opened: ${Sd(t)}`,Gg=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed",Lg=10600,Wg=t=>t===l?"":`; the ${tt(t)} are looked at when a stop arrives`;function Bg({hits:t,$r:e,seconds:s,target:r}){let i=t/s,a=(e-t)/i,n=`${i.toFixed(1)}/s`;return a<Hg?`pooltag: ${t} of ${b(e,"hit")}, ${n}, about ${tt(a,r.description)} to go`:`pooltag: ${b(t,"hit")}, ${n}`}var Hg=86400,Kg=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g,Tl=t=>host.parseInt64(ot(t),16),Nl=8e3,zg=8,Qg=class{
constructor(){this.__f=!1,this.__v={given:[],read:[]}}
query(t){return this.__k(t)}
change(t){return this.__k(t)}
run(t){return this.__k(t)}
readMemory(t,e){let s=ii(this.__w(t),e);if(s||!vl(t))return s;this.__f=!this.__f;let r=ii(this.__w(t),e);return r||(this.__f=!this.__f),r}
__w(t){return!this.__f||!vl(t)?t:it(4294967295,O(t).low)}
__k(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?this.__12([...e]):[]}catch(e){throw new Yt(t,e)}}
__12(t){let e=this.__v,s=t.map((r,i)=>{let a=e.given[i]===r?e.read[i]:l;return a!=null?a:Jt(Cd(`${r}`))});return t.length>=zg&&(this.__v={given:t,read:s}),s}
now(){return Date.now()}
session(){let t=Qt(()=>host.currentSession.Attributes.Target),e=Qt(()=>t==null?l:t.IsKernelTarget),s=Qt(()=>t==null?l:t.IsLiveTarget),r=Qt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:l,live:typeof s=="boolean"?s:l,description:typeof r=="string"?r:l}}},vl=t=>O(t).high===0&&Vt(t,4),qg=class{
tempFolder(){return bt("TempDirectory",t=>`${t.TempDirectory}`)}
exists(t){return bt(t,e=>e.FileExists(t))}
create(t){return bt(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__16(e,s,t);return{writeLine:i=>bt(t,()=>r.WriteLine(i)),close:()=>bt(t,()=>s.Close())}})}
remove(t){bt(t,e=>e.DeleteFile(t))}
__16(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return bt(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let a of i)if(!e(`${a}`))return!1;return!0}finally{r.Close()}})}},yt="pool",Ml="pooltag",Pl=`dx -r0 @$${yt} = Debugger.State.Scripts.${Ml}.Contents.pool`,Xg=t=>`pooltag ${t}. After .scriptload type ${Pl}, then dx @$pool.status()`,xe=()=>host.namespace.Debugger.State.UserVariables,jg=`=MicrosoftDocs/windows-driver-docs -poolused.md
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
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,Is,Zg=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e),Jg=class{
constructor(t){this.unread=[],this.am=[],this.Q=0,this.name=t}
push(t){this.Q+=1;let e=_d(t);e==="unread"?this.unread.push(this.Q):e&&this.am.push(p({},e,{line:this.Q}))}
Bt(){return this.am.length===0}
Tr(t){let e=String.fromCharCode(...Ke(t)),s=this.am.filter(({pattern:i})=>be(i,e)),r=Math.max(...s.map(_l));return s.filter(i=>_l(i)===r).map(({name:i,description:a,line:n})=>({Ue:"list",name:i,place:{kind:"file",file:this.name,line:n},description:a}))}},_l=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),Al="\\pooltag.txt",Yg="C:\\Program Files (x86)\\Windows Kits\\",$g=`\\triage${Al}`,tb=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${Al}`],eb=({tables:t,n:e,g:s,Te:r})=>{var i;return(t.length*e+((i=r==null?l:r.n)!=null?i:0))*s.size},Fl=({allocs:t,frees:e,bytes:s})=>[t,e,s],El={allocs:0,frees:0,bytes:0};function Rl({rows:t,bits:e}){let s=(r=0,i=0,a=0)=>{let n=e===32?r-i|0:r-i;return{allocs:r,frees:i,s:Math.max(0,n),bytes:a}};return t.map(([r=0,i,a,n,...o])=>{let h=U(r);return{tag:h,text:R(h),nonPaged:s(i,a,n),paged:s(...o)}})}function sb({rows:t,total:e}){if(e===l)return"missing";let s=r=>t.reduce((i,a)=>i+a[r].bytes,0)===e[r].bytes;return s("nonPaged")&&s("paged")?"whole":"differs"}var rb=({nonPaged:t,paged:e},s)=>Il(t,s.nonPaged)&&Il(e,s.paged),Il=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&Math.max(0,t-e)===r.s,xl=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];function ib({text:t},{text:e}){return t===e?0:t<e?-1:1}var xs=t=>t.nonPaged.s+t.paged.s,Ul=t=>t.nonPaged.bytes+t.paged.bytes,Ol=t=>`Not armed: ${Gd(t)}`,ab=(t,e)=>`ARMED: the machine stops at every allocation and free of ${v(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`,Us="dx -g shows columns",Os=`${Us}, [0].details() the rest`,lb=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${b(e,"row")}, the first is [0]`,Vl=36e5,nb=(t,e)=>t.uptime===l||e.uptime===l?0:e.uptime-t.uptime,ob={few:"",flat:"flat",step:"one step",steady:"steady growth",falling:"falling",sawtooth:"saw-tooth",uneven:"uneven"},Gl=(t,e)=>`${(t/Vl).toFixed(2)} hours ${e}`,Ll="that the target ran",hb="by the debugger's clock",db=(t,e)=>`${t.name} and ${e.name}: another boot, so nothing is subtracted.`,Wl=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,Bl="g, wait, break in, and dx @$pool.snapshot() again.",Hl=`First dx @$pool.snapshot(), then ${Bl}`,Kl="The tag tracker cannot be read; types of nt may be missing.",ub=(t,e,s)=>`Snapshot ${JSON.stringify(t)}: ${b(e,"tag")}. ${s?`Then ${Bl}`:"dx -g @$pool.diff() shows what changed."}`,zl=t=>t==="unknown"?["boot unknown"]:[];function cb({rows:t,Kt:e,Ir:s,boot:r,xr:i,by:a}){let n=a==="uptime"?Ll:hb;return[`${b(t.length,"tag")} (bytes) over ${b(e.length,"snapshot")}`,...i?[Gl(i*Vl,n)]:[],...s>0?[`${s} of another boot`]:[],...zl(r),Us].join("; ")}var fb=4096,Ql=256;function pb(t,{block:e,Ur:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.$().kind==="unknown")return"not seen freed; frees may have been missed";let{count:r}=t.Wt();return s?`not seen freed; ${b(r,"free")} of which the block is not known can have been of it`:"not freed: every free was seen"}function mb(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>Gt(C(e,o),r),a=Number.parseInt(e.slice(-4),16)%fb===0,n=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${Dt(Math.min(s!=null?s:Ql,Ql))}`,...a?[]:[`dt nt!_POOL_HEADER ${i(-n)}`]]}var gb=" It may be the stop before, which is reported again after ~Ns: then type the line once more.",bb=2e3;function Sb({hunt:t,tag:e,capture:s}){let r=It(t);if(!(t.Nt()*10<r||r>=bb||s.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${v(e)}, ${Math.max(500,2*r)}).`}var kb=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak",wb=t=>t.kind==="stillThere"?gt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";function Db(t,{Ss:e,read:s,failed:r}){let i=e.length===0?"no known user":b(e.length,"known user"),a=r===l?"":`, no other: ${r}`;return`${v(t)}: ${i} in lists (${["pooltag's table",...s].join(", ")}${a}); seen at work by dx @$pool.hitTag(${v(t)})`}var Ue=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),ql=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;function yb({rt:{before:t,after:e}}){return t&&e&&Ue(t,e)}var Cb=1/2;function Tb({hi:t},e){let s=e**2/12;return 2*Math.sqrt(Math.max(0,t-s))}var Nb=3,vb=1/20,Mb=3/4,Pb=2,Xl=1,_b=1-va,Ab=3,jl=({asked:t,taken:e})=>t===0?1:Math.min(1,(e+Ab)/t);function Fb({hits:t,k:e},s,r,i,a){let n=e.count>=Pb,o=n?Ns(e):r,h=({hit:G})=>i-G>Xl*o,d=s.filter(h),u=s.filter(G=>!h(G)),c=({block:G})=>(a==null?l:a.there.has(G))===!0,f=({block:G})=>(a==null?l:a.gone.has(G))===!0,m=d.filter(c),g=d.filter(f).length,S=u.filter(c),k=a!==l&&a.Rr>Xl*o,P=[...d,...u].filter(G=>c(G)||f(G)).length,J=u.filter(G=>c(G)||f(G)).length,x=_b*t.alloc*Math.min(o,i)/Math.max(1,i),Hs=k?Zl(m.length,x+Eb(g,a.Ds))+Zl(S.length,Rb(J,a.Ds)):0;return{freed:e.count,old:d.length,Le:u.length,frees:n,Yi:m.length,le:g,there:m.length+S.length,asked:P,tt:Hs,Ve:[...m,...S].map(({hit:G})=>G)}}var Zl=(t,e)=>Math.max(0,t-e),Eb=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),Rb=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));function ae({rt:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:l}var Oe=({use:t})=>{var e,s;return(s=(e=t.site)==null?l:e.frame.text)!=null?s:"An unknown call site"},Ib=3,xb=t=>t.isWhole()?"":"at least ";function Ub({xe:t,oi:e},{uptime:s,time:r}){return s!==l&&t!==l&&s>=t?` (${tt((s-t)/1e3)} of the target)`:e!==l&&r>=e?` (${tt((r-e)/1e3)} of the debugger)`:""}function Ob({freed:t,boot:e,held:s,there:r,gone:i,unreadable:a}){let n=r.length+i.length+a.length,o=n<s?`; a sample of ${n} of ${s} blocks`:"",h=e==="unchecked"?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${b(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${h}`}function Vb({ks:t},e){return t.kind==="pattern"?be(t.pattern,e):t.kind==="all"}var Gb=2e3,Lb=({rows:t})=>t.every(({tag:e})=>e!==l);function Wb(t,{text:e,tag:s}){if(!Vb(t,e))return;let r=t.Nr?Bb:Jl;return{text:e,tag:s,nonPaged:r,paged:r}}var Jl={s:0,bytes:0},Bb=p({allocs:0,frees:0},Jl),Ve=(t,e)=>t===l||e===l?l:t+e,Yl=({nonPaged:t,paged:e})=>t.s+e.s,Hb=(t,e)=>t.nonPaged.rs!==e.nonPaged.rs||t.paged.rs!==e.paged.rs;function Kb({ne:[t,e]}){let s=(r,i)=>{var a,n;return((a=e==null?l:e[r][i])!=null?a:1/0)<((n=t==null?l:t[r][i])!=null?n:0)};return s("nonPaged","allocs")||s("nonPaged","frees")||s("paged","allocs")||s("paged","frees")}var $l=({s:t,bytes:e})=>t!==0||e!==0,zb=60,Qb=5,qb=4/5,tn=2.4,en=36e5,le=({nonPaged:t,paged:e})=>t.bytes+e.bytes,sn=({ne:t,Ht:e})=>{var s;return le((s=t.filter(r=>r!==l).pop())!=null?s:e)};function Xb({Ht:t,ne:e},s,r,i){var a;let n=e.filter(f=>f!==l),o=[];e.forEach((f,m)=>{var g;f&&o.push({at:(g=r[m])!=null?g:m,value:le(f)})});let[h=t]=n,d=(a=n[n.length-1])!=null?a:t,u=du(o),c=f=>Math.round(f*en);return{Ht:t,first:h,last:d,Kt:n.length,oe:fu(o,u),bytes:le(d)-le(h),blocks:Yl(d)-Yl(h),zi:i&&u?{wt:c(u.wt),low:c(u.low),high:c(u.high)}:l,place:s}}var rn=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],jb=new Set(rn.filter(t=>!t.endsWith("*"))),Zb=rn.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1)),Jb=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;function Yb(t,{modules:e,skip:s,pointerSize:r}){var i,a;let n=q(t);for(let h=n;h<t.length;h++){let d=t[h];if(!d||!ee(t,h))return{kind:"unknown",why:St(t)};if(d.address&&!Vt(d.address,r))return{kind:"system"};let u=$b(d,e),c=h-n;if(u===l)return{kind:"noModule",frame:d,past:c};if(!Su(u)&&!De(d,s))return{kind:"driver",module:u,frame:d,past:c}}let o=t[t.length-1];return!o||n>=t.length?{kind:"unknown",why:St(t)}:{kind:Jb.test((a=(i=o.symbol)==null?l:i.name)!=null?a:"")?"system":"cut"}}function $b({address:t,symbol:e},s){var r;let i=t&&Br(t,s),a=(r=i==null?l:i.module)!=null?r:e==null?l:e.module;return a===""?l:a}function tS({stacks:t}){let e=[];for(let{gt:s}of t)"past"in s&&e.push(s.past);return e.length===0?l:[Math.min(...e),Math.max(...e)]}var Ge=3,eS=1/20,sS=1/2,rS=1/8,iS=1/2,aS=1/100,lS=1/20,an={kind:"unknown"},nS=(t,e)=>e.tt-t.tt||e.there-t.there||e.old-t.old||e.held-t.held,oS=(t,{freed:e})=>t<Ge-1||t<Ge&&jl(e)**t>=eS;function hS(t,e,{tt:s,Le:r},i){let{there:a,asked:n,freed:o,le:h,tt:d,Ve:u,Ge:c}=e,f=ae(t,i);if(n>0&&a===0)return"gone";if(i.boot==="unchecked")return"boot";if(!f||f<=c)return"tooSoon";if(!(o===0&&a===n&&a>=Ge&&Yd(t,e.held)))return a>iS*(o+n)?"keeps":d===0||oS(s,i)||d>=Ge&&u.last-u.first<rS*t.lastHit?"few":h>lS*d?"freedLate":(u.last/t.lastHit)**d<aS?"stopped":Jd(t,d,r)?l:"stopped"}var Le={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},snapshot:{group:"look",line:"@$pool.snapshot()",short:"counts of all tags",usage:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{group:"look",line:"-g @$pool.diff()",short:"what changed",usage:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},growth:{group:"look",line:"-g @$pool.growth()",short:"what goes on",usage:"growth()",help:"how tags moved over all snapshots; what grows steadily first"},who:{group:"look",line:'-g @$pool.who("Abc ")',short:"known users",usage:'who("Abc ")',help:"known users of a tag, by lists; not seen at work"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:"look",line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:"look",line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:"look",line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},dS="what to type; dx -v @$pool says more of each call",uS=class{
constructor(t){this.__q=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:s}=this.__q;return`${t}: dx ${e}  ${s}`}},V=t=>Jt(t).replace(/\t/g," "),A=class extends Error{
constructor(t){super(V(t)),this.name=""}},cS=500,fS=[8,256],pS=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;function mS([t,e]){let s=xl.find(a=>a===t),[r,i]=s===l?[t,e]:[e];if(i===l&&(r===l||typeof r=="string"))return{sort:s!=null?s:"nonpaged",pattern:r};throw new A(Rt(`${r}`,ln))}var ln=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${xl.join(" ")}`,nn={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},ne=(t,e="noStack")=>{var s;return(s=t==null?l:t.frame.text)!=null?s:nn[e]},gS=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,on=t=>t.some(({symbol:e})=>e!==l&&gS.test(e.name)),hn="processes of blocks not seen freed",bS=5,oe=class{
constructor(t){this.__z=V(t)}
toString(){return this.__z}},B=class{
constructor(t,e){this.__10=V(t),this.__e=e}
toString(){return this.__10}
*[Symbol.iterator](){for(let t=0;t<this.__e.length;t+=1){let e=this.__e[t];e!==l&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,s;let r=(e=ri(t))!=null?e:-1;return(s=this.__e[r])!=null?s:new oe(lb(r,this.__e.length))}},xt=(t,e)=>new B(t,e.map(s=>new oe(s))),Vs=48,j=(t,e)=>`${t} ${Mu(V(e),Vs-t.length-1)}`,I=t=>t===l?"":t,We=t=>t===l?"":Math.floor(t*100),SS=class{
constructor(t,e,s){this.__0=t,this.__8=e,this.__5=ne(e.site,St(t.stacks.at(e.stack))),this.Bytes=I(e.charged),this.Age=e.Ts,this.Secs=I(e.We&&Math.round(e.We/1e3)),this.Process=V(hs(t,e.process)),Object.assign(this,s)}
toString(){return j(ot(this.__8.block),this.__5)}
details(){let{block:t,hit:e,Ts:s,We:r,charged:i,requested:a,thread:n,stack:o}=this.__8,{description:h}=this.__0.start.target,d=i===l?"":`, ${i} bytes`,u=a===l?"":`, ${a} asked for`,c=r===l?"":`, ${tt(r/1e3,h)}`,f=[`allocated at hit ${e} of ${this.__0.lastHit}: ${s} hits${c} before the last one`,n&&`thread ${ot(n)}`,yi(this.__0,this.__8.process,this.__0.stacks.at(o)),pb(this.__0,this.__8),"on this boot of the target, as long as it is there:",...mb(this.__0,this.__8),"its stack:"];return xt(`${ot(t)}${d}${u}, tag ${JSON.stringify(R(this.__0.tag))}`,[...f.filter(m=>!!m),...this.__0.stacks.at(o).map(({text:m})=>m)])}
get[Symbol.metadataDescriptor](){return et("Bytes","Age","Secs")}},dn=class{
constructor(t,e){this.NonPaged=t.s,this.NonPagedBytes=t.bytes,this.Paged=e.s,this.PagedBytes=e.bytes,this.Allocs=I(Ve(t.allocs,e.allocs)),this.Frees=I(Ve(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return et("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}},un=t=>`${t>0?"+":""}${t}`,kS=class extends dn{
constructor(t){super(t.nonPaged,t.paged),this.__p=t}
toString(){let{bytes:t,text:e}=this.__p;return j(un(t),e)}},wS=t=>t===l?"":[...new Set(t)].join("-"),Gs={},Be=({Tag:t,Target:e})=>t!==l||e!==l,cn=({start:{target:t}})=>`${t.description} ${t.kernelBase}`,DS=5,yS=class{
constructor(t,e,s,r){let{holding:i,share:a}=e;this.__0=t,this.__2=e,this.__y=s,this.Blocks=I(i==null?l:i.blocks),this.Bytes=I(i==null?l:i.bytes),this["Share%"]=i&&t.Nt()===0?Math.round(a*100):"",this.Past=wS(tS(e)),this.Known=t.isWhole()?"all":"at least",Be(r)||(this["Coverage%"]=We(t.booked())),Object.assign(this,r)}
toString(){return j(`${this.Blocks||0}/${this.__2.allocs}`,Ci(this.__2.gt))}
details(){var t;let{gt:e,stacks:s,allocs:r}=this.__2,[i]=s,a=this.Known==="all"?"":"at least ";return xt(`${Ci(e)}, tag ${JSON.stringify(R(this.__0.tag))}`,[`${a}${this.Blocks||0} blocks stay of ${b(r,"allocation")} on ${b(s.length,"stack")}`,Pu(e),...this.__15(),...[ds(this.__0,hn,CS(this.__2))].filter(TS),"the stack with the most blocks:",...this.__0.stacks.at((t=i==null?l:i.stack)!=null?t:-1).map(({text:n})=>n)])}
__15(){var t;let e=new Map;for(let{stack:a,gt:n,blocks:o}of this.__2.stacks){let h=this.__0.stacks.at(a),d=Au(n,ne(this.__0.he(h,this.__y),St(h)));e.set(d,((t=e.get(d))!=null?t:0)+o.length)}let s=T([...e],([,a],[,n])=>n-a),r=s.slice(0,DS).map(([a,n])=>`${b(n,"block")} not seen freed: ${a}`),i=s.length-r.length;return i>0?[...r,`and ${b(i,"other way")}`]:r}
get[Symbol.metadataDescriptor](){return et("Blocks","Bytes","Share%","Coverage%")}},CS=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),TS=t=>t!==l,NS=class{
constructor(t){let e=t.oe==="step"?l:t.zi;this.__l=t,this.How=ob[t.oe],this.PerHour=I(e==null?l:e.wt),this.Low=I(e==null?l:e.low),this.High=I(e==null?l:e.high),this.Blocks=t.blocks,this.Held=le(t.last),this.Place=t.place}
toString(){return j(un(this.__l.bytes),this.__l.Ht.text)}
get[Symbol.metadataDescriptor](){return et("PerHour","Low","High","Blocks","Held","Place")}},vS=class{
constructor(t,e,s,r){this.__9=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=I(e.block&&Tl(e.block)),this.Charged=I(e.charged),this.Cpu=I(e.processor),Object.assign(this,r);let i=t.Xe(e),a=ne(t.he(i,s),St(i));this.__c=j(`${e.number} ${e.kind}`,a)}
toString(){return this.__c}
details(){let{stopAddress:t,requested:e,poolType:s,blockFrom:r,thread:i,time:a}=this.__9,n=[`tag ${JSON.stringify(R(this.__9.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i}`,yi(this.__0,this.__9.process,this.__0.Xe(this.__9)),e!==l&&`${e} bytes asked for`,s!==l&&`pool type 0x${s.toString(16)}`,r&&`block found by ${r}`,a!==l&&`at ${new Date(a).toISOString()}`].filter(Boolean);return xt(n.join(", "),this.__0.Xe(this.__9).map(({text:o})=>o))}
get[Symbol.metadataDescriptor](){return et("Number","Charged","Cpu")}},MS=/^Ex\w*Lookaside/,he=t=>ne(t.site,t.xt);function fn(t,{use:e,holding:s}){let{site:r,allocs:i,frees:a,stacks:n}=e,o=[`${b(i,"allocation")} and ${b(a,"free")} seen here, from ${b(n.length,"stack")}`,s&&Eu(t,s),s&&FS(s),ds(t,hn,PS(t,e)),ES(t,e),...Ru(e),RS(t,e),`coverage ${ye(t)}${si(t)}`,(r==null?l:r.frame.source)&&`source ${r.frame.source.file} line ${r.frame.source.line}`,Iu(t.je(e))];return xt(`${he(e)}${r?` (${r.key})`:""}${_S(e)}, tag ${JSON.stringify(R(t.tag))}`,o.filter(h=>!!h))}function PS(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>{var a;return r.concat((a=s.get(i))!=null?a:[])},[])}var _S=({xt:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";function AS({bytes:t,requested:e},s){return t!==l?`, ${s}${t} bytes`:e===l?"":`, ${s}${e} bytes asked for`}function FS({_:t}){return t&&`sizes ${t.smallest}, ${t.wt} and ${t.largest} bytes (smallest, median, largest)`}function ES(t,{first:e,last:s,allocs:r,frees:i,unknown:a}){if((e==null?l:e.time)===l||(s==null?l:s.time)===l)return;let n=u=>tt((u-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,h=r+i+a-1,d=o>0?`, ${(h/o).toFixed(2)} hits a second`:"";return`first hit here after ${n(e.time)}, last after ${n(s.time)}${d}`}function RS(t,{stacks:e}){return e.some(s=>Fu(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":l}var pn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},IS=class{
constructor(t,{use:e,holding:s,share:r},i=Gs){this.__0=t,this.__2=e,this.__m=s,this.Blocks=s.blocks,this.Bytes=I(s.bytes),this["Share%"]=t.Nt()===0?Math.round(r*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":" %"}`,Be(i)||(this.Old=s.old,this["Coverage%"]=We(t.booked())),Object.assign(this,i)}
toString(){return j(`${this.__m.blocks}/${this.__2.allocs}`,he(this.__2))}
details(){return fn(this.__0,{use:this.__2,holding:this.__m})}
get[Symbol.metadataDescriptor](){return et("Blocks","Bytes","Share%","Old","Coverage%")}},xS=class{
constructor(t,e,s){this.__0=t,this.__2=e,this.__i=US(t,e);let{there:r,gone:i,unreadable:a}=mn(s,this.__i);this.Held=r+i+a,this.There=r,this.Gone=i,this.Unreadable=a,this.Events=I(ae(t,s))}
toString(){return j(`${this.There}/${this.Held}`,he(this.__2))}
details(){let{f:t}=this.__0,e=t.map(r=>{let i=ae(this.__0,r),{there:a}=mn(r,this.__i);return`${a} of ${this.Held} there ${i===l?"later":`after ${i} events`}`}),s=t[t.length-1];return xt(he(this.__2),[...e,...s?[Ob(s)]:[]])}
get[Symbol.metadataDescriptor](){return et("Held","There","Gone","Unreadable","Events")}};function US(t,{stacks:e}){var s;let r=t.held(),i=new Set;for(let a of e)for(let{block:n}of(s=r.get(a))!=null?s:[])i.add(n);return i}function mn({there:t,gone:e,unreadable:s},r){let i=a=>a.filter(n=>r.has(n)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var OS=class{
constructor(t,e,s=Gs){let{use:r,holding:i}=e;this.__0=t,this.__5=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=I(i==null?l:i.blocks),this.Bytes=I(i==null?l:i.bytes),Be(s)||(this["Coverage%"]=We(t.booked()));let a=i!==l&&!t.isWhole(),n=t.je(r).kind==="probableWrapper";this.Note=[a&&"at least",n&&"wrapper?"].filter(Boolean).join(", "),Object.assign(this,s)}
toString(){return j(`${this.Allocs}/${this.Frees}`,he(this.__5.use))}
details(){return fn(this.__0,this.__5)}
get[Symbol.metadataDescriptor](){return et("Allocs","Frees","Blocks","Bytes","Coverage%")}},gn=28,VS=class{
constructor(t,e,s=Gs){this.__0=t,this.__u=e.stack,this.__b=t.stacks.at(e.stack),this.__j=t.pi(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.he(this.__b,[]);this.__5=V(ne(r,St(this.__b)));let i=this.__11(r).join(" < ");this.Callers=i.length>gn?`${i.slice(0,gn-3)}...`:i,Be(s)||(this["Coverage%"]=We(t.booked())),Object.assign(this,s)}
toString(){return j(`${this.Allocs}/${this.Frees}`,this.__5)}
details(){let t=this.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:n})=>n===this.__u),e=ds(this.__0,"processes of its last hits",t),s=this.__b.map(({text:n})=>n),r=this.__j>0?`; up to ${b(this.__j,"hit")} had another stack`:"",i=JSON.stringify(R(this.__0.tag)),a=ye(this.__0);return xt(`${b(s.length,"frame")}, tag ${i}, coverage ${a}${r}`,e===l?s:[...s,e])}
get[Symbol.metadataDescriptor](){return et("Allocs","Frees","Coverage%")}
__11(t){let e=t?t.mt+1:q(this.__b);return this.__b.slice(e).map(({text:s})=>V(s))}},GS=class{
constructor(t,e,s){let r=Uu(t,e);this.PoolHitTag=r.value===l?"not readable":rt(U(r.value));let i=zi(t);this.Armed=V(BS(r,e,i)),this.Repair=V(HS(r,i)),this.Recorded=Ls([...e.shown.keys()].map(a=>JSON.stringify(R(a)))),this.Learned=Ls(e.$e().map(LS)),this.Skipped=V(Ls(s))}
toString(){return this.Armed}};function LS({kind:t,key:e,where:s,holds:r}){let i="register"in s?s.register:`[base${WS(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var WS=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Ls=t=>t.length===0?"none":t.join(", ");function BS({value:t},{armed:e,change:s},r){if(t===l)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(X(t))return`not armed${i}`;let a=`ARMED for ${JSON.stringify(R(U(t)))}${i}`;return r?a:!s||Lt(s.after)!==t?`${a}, not by this script`:`${a} by ${e?"arm()":"a call that could not disarm"}`}function HS({value:t,repair:e},s){return t!==l&&X(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}var KS=class extends dn{
constructor(t){super(t.nonPaged,t.paged),this.__n=t,this.Users=V(Xd(zS(t)))}
toString(){return j(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__n.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__n,r=e!==l&&zs(e)?` (${rt(e)})`:"";return new oe(`${t}${r}: ${s}`)}},zS=({tag:t,description:e})=>oi([Gu(e),t===l?[]:ni(t)]),QS=class{
constructor({Ue:t,name:e,place:s,description:r=""}){this.__c=e,this.Grade=t,this.Place=V(jd(s).replace(/^.*\\/,"")),this.Says=V(r).slice(0,Vs)}
toString(){return V(`?${this.__c}`).slice(0,Vs)}},qS=class{
constructor(t,e,s,r,i,a,n){this.__s=!1,this.__1=[],this.__g=n,this.__d=t,this.__3=e,this.__h=s,this.__a=r,this.__r=i,this.__o=a}
toString(){return`pooltag ${this.__o}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Nu()}
hitTag(...t){return this.__4("hitTag",t,([e,...s])=>{let r=qt("hitTag",e),i=ki('hitTag("Abc ", ',s.filter(n=>n!==de)),a=this.__3.hunt(r,i,s.includes(de));return a.kind==="hunted"?this.__t(a):Ol(a)})}
arm(...t){return this.__4("arm",t,([e,s])=>{let r=qt("arm",e);if(s!==l&&s!==de)throw new A(Rt(`${s}`,`dx @$pool.arm("Abc ", "${de}")`));let i=this.__3.arm(r,s===de);return i.kind==="armed"?ab(r,i.armed.arming.repair):Ol(i)})}
capture(...t){return this.__4("capture",t,()=>{let e=this.__3.capture(ki("capture(",t));return e.kind==="hunted"?this.__t(e):Ld(e)})}
clear(...t){return this.__4("clear",t,()=>pd(this.__3.clear()))}
skip(...t){return this.__4("skip",t,([e])=>{let s=wi("skip",e);return this.__1=[...this.__1.filter(r=>r!==s),s],gl(this.__1)+(this.__13(s)?"":Fg(s))})}
unskip(...t){return this.__4("unskip",t,([e])=>{let s=wi("unskip",e),r=this.__1.includes(s)?"":Eg(s);return this.__1=this.__1.filter(i=>i!==s),r+gl(this.__1)})}
save(...t){return this.__4("save",t,([e])=>bd(this.__h.save(Di("save",e))))}
open(...t){return this.__4("open",t,([e])=>Vg(this.__h.open(Di("open",e))))}
used(...t){this.__6("used",t);let{sort:e,pattern:s}=mS(t);this.__s||this.__g({kind:"listing"}),this.__s=!0;let r=Ud(this.__d,this.__g);if(!r)throw new A(Kl);let i=Od(r.rows,e).filter(({text:a})=>s===l||bn(s,a));return i.length===0&&vu(s,r.rows.map(({text:a})=>a)),new B(Vu(r,i.length),i.map(a=>new KS(a)))}
snapshot(...t){return this.__4("snapshot",t,([e,s])=>{var r;let{snapshots:i}=this.__a,a=(r=os("snapshot",e))!=null?r:`s${i.length+1}`,n=os("snapshot",s),o=hi(this.__d,this.__g,a,n===l?l:this.__14(n));return o?(this.__a.noteSnapshot(p({type:"snapshot"},o)),ub(a,o.rows.length,i.length===0)):Kl})}
diff(...t){this.__6("diff",t);let e=this.__x(t,0),s=this.__x(t,1),r=mi(e,s);if(r.kind!=="changes")throw new A(db(e,s));return new B(Wd(r,e,s),r.rows.map(i=>new kS(i)))}
growth(...t){this.__6("growth",t);let e=pu(this.__a.snapshots.map(di));if(e.Kt.length<2)throw new A(Hl);return new B(cb(e),e.rows.map(s=>new NS(s)))}
who(...t){this.__6("who",t);let e=qt("who",t[0]),s=Ad(e,this.__d,this.__r);return new B(Db(e,s),s.Ss.map(r=>new QS(r)))}
leaks(...t){let e=this.__7("leaks",t),s=Tt(e),r=[];for(let n of e)for(let o of xu(n,this.__1))r.push(new IS(n,o,s(n)));let i=e.map(n=>ls(n,ns(n,this.__1))),a=Xt(e,r.length,"call site","blocks/allocations");return new B([a,...i].filter(Boolean).join(". "),r)}
recheck(...t){let e=[],s=[];for(let i of this.__7("recheck",t)){let a=lu(i,this.__3.recheck(i)),n=i.f[i.f.length-1];if(a!==l?s.push(a):s.push(ls(i,ns(i,this.__1))),!(a!==l||!n))for(let{use:o,held:h}of ui(i,this.__1))h>0&&e.push(new xS(i,o,n))}let r=(i,a)=>a.There-i.There||a.Held-i.Held;return new B(s.join(" "),T(e,r))}
sites(...t){let e=this.__7("sites",t),s=Tt(e),r=[];for(let i of e)for(let a of JS(i.sites(this.__1)))r.push(new OS(i,a,s(i)));return new B(Xt(e,r.length,"call site","allocations/frees"),r)}
blocks(...t){let[e]=t,s=ZS(e)?e:l,r=this.__7("blocks",t,s===l?t:[]),i=new Set,a=Tt(r),n=[],o=0;for(let h of r)for(let d of Cu(h,this.__1))d.site&&i.add(d.site.frame.text),!(s!==l&&!Tu(d.site,s))&&(o+=1,n.length<jS&&n.push(new SS(h,d,a(h))));if(s!==l&&o===0)throw new A(Hd(s,[...i]));return new B(Ou(r,n.length,o),n)}
drivers(...t){let e=this.__7("drivers",t),s=Tt(e),r=[];for(let i of e)for(let a of ku(i,this.__1))r.push(new yS(i,a,this.__1,s(i)));return new B(Xt(e,r.length,"module","blocks/allocations"),r)}
stacks(...t){let e=this.__7("stacks",t),s=Tt(e),r=[];for(let i of e){let a=T(i.ut(),(n,o)=>kn(o)-kn(n));for(let n of a)r.push(new VS(i,n,s(i)))}return new B(Xt(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,s=e===l?XS:Si("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__7("hits",t,[]),i=Tt(r),a=[];for(let n of r)for(let o of n.recent(s))a.push(new vS(n,o,this.__1,i(n)));return new B(Xt(r,a.length,"hit","number, kind, call site"),a)}
status(...t){return this.__6("status",t),new GS(this.__d,this.__3,this.__1)}
help(...t){bi("help",t);let e=Object.values(Le).map(s=>new uS(s));return new B(`pooltag ${this.__o}: ${dS}`,e)}
__14(t){if(!/[*?]/.test(t))return[qt("snapshot",t)];let e=new Set;for(let{rows:s}of this.__a.snapshots)for(let[r=0]of s){let i=U(r);bn(t,R(i))&&e.add(i)}if(e.size===0)throw new A(Wl("known tag",t));return[...e]}
__x(t,e){let{snapshots:s}=this.__a,r=os("diff",t[e]),i=r===l?s[s.length-2+e]:s.filter(a=>a.name===r).pop();if(i)return di(i);throw new A(r===l?Hl:Wl("snapshot",r))}
__t(t){let{hunt:e}=t;return[Qd(t),ls(e,ns(e,this.__1))].filter(Boolean).join(" ")}
__13(t){let{hunts:e}=this.__3,s=r=>De(r,[t]);return e.length===0||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}
__6(t,e){bi(t,e),this.__3.Hi()}
__4(t,e,s){try{return this.__6(t,e),new oe(s(e))}catch(r){if(!(r instanceof A))throw r;return new oe(r.message)}}
__7(t,e,[s]=e){this.__6(t,e);let r=s===l?l:qt(t,s),{shown:i}=this.__3,a=(r===l?[...i.values()]:[i.get(r)]).filter(n=>n!==l);if(a.length===0)throw new A(ud(r,r===l?[]:fr(r,i.keys())));return a}},bn=(t,e)=>Bt(t,e)||Bt(t,e.trim()),de="unseen",XS=100,jS=1e3,ZS=t=>typeof t=="string"&&t.length>4&&/!|\+0x/.test(t),JS=t=>T(t,(e,s)=>Sn(s)-Sn(e)),Sn=({use:t})=>t.allocs+t.frees+t.unknown,kn=({hits:t})=>t.alloc+t.free+t.unknown,Ut=new Qg,He=t=>Ce(yd(t)),Ws=new qg,ue=new Ng(Ws,()=>Ut.now(),"0.1.0",He),YS=new Gc(Ut,Ut,t=>{ue.note(p({type:"change"},t))}),Bs=new Ym(Ut,YS,ue,He),$S=new Dg(Ut,Ws,ue,Bs),Z=new qS(Ut,Bs,$S,ue,Ws,"0.1.0",He);return[Z,Lu,Wu,Bu]})();
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
