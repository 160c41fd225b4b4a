/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const f=Object.assign;var gt=t=>(t>>>0).toString(16).padStart(8,"0"),Qe=16,se=t=>t,Bt=se("0".repeat(Qe));
function pt(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return se(e.toLowerCase().padStart(Qe,"0"))}
function F(t,e){return se(gt(t)+gt(e))}
function O(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function y(t,e){let{high:r,low:s}=O(t),i=s+e;return F((r+Math.floor(i/4294967296))%4294967296,i%4294967296)}
function ot(t,e){let r=O(t),s=O(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function rt(t,e){return t<e?-1:t>e?1:0}
function $e(t,e){return(O(t).low&e-1)===0}
function D(t,e){return e===4?F(0,O(t).low):t}
function Lt(t,e){let{high:r,low:s}=O(t);return(e===4?s:r)>=2147483648}
function Vi(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var ie=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function ne(t,e){let{low:r}=O(t),s=e===4&&r>=2147483648;return ie(s?F(4294967295,r):t)}var tr=2147483648;
function R(t){return t>>>0}
function It(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return R(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function er(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function rr(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:ae(It([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function Ki(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?ae(It(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?ae(R(Number.parseInt(t,16))):rr(t)}
function ae(t){return t<tr?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:I(t)}}}
function I(t){return R(t&~tr)}
function U(t){let e=r=>r>=32&&r<=126;return er(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function q(t){return`0x${gt(t)}`}
function Ji(t){return It([...er(t)].reverse())}
function sr(t){return U(t).includes(".")}var k=t=>t,mt=t=>`0x${(t>>>0).toString(16)}`,Yi=k("g"),Zi=(t,e)=>k(`g ${ne(t,e)}`),le=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Xi=t=>k(le(t));
function Qi(t,e,r){return k(`rM 0x1;${e?"kb":"k"}${mt(t)}${ir(r)}`)}var $i=t=>k(`rM 0x1${ir(t.filter(e=>e==="$thread"))}`),ir=t=>t.map(e=>`;${le(e)}`).join(""),tn=k(".lastevent"),en=k(le("$ptrsize")),rn=k("vertarget"),nr=k("lm"),sn=k("sx"),nn={status:k("sxe bpe"),command:k('sxe -c "" bpe'),handling:k("sxe bpec")},an=k(".reload"),ln=t=>k(`x nt!${t}`),on=t=>k(`dt nt!${t}`),_n=(t,e)=>k(`ln ${ne(t,e)}`);
function un(t,e,r){let s=ne(t,e);return r.length===4?k(`ed ${s} ${mt(bt(r))}`):k(`eb ${s} ${r.map(mt).join(" ")}`)}var kt=t=>k(`ed nt!PoolHitTag ${mt(t)}`);
function hn(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return k(`!poolused ${mt(r)}`)}
function dn(t){let e=U(t).replace(/[^A-Za-z0-9]/g,"?");return k(`!poolused 0x1 ${e}`)}var fn=k("dd nt!PoolHitTag L1"),cn=k(".cache flushall"),Ht="poolHitTagNote",gn=t=>k(`dx -r0 @$${Ht} = "${t.replace(/[^0-9a-f ]/g,"")}"`),pn=k(`dx -r0 @$${Ht}`),mn=k(`dx -r0 @$vars.Remove("${Ht}")`);
function bt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function oe(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var ar=32,kn=9,bn=96,st=8192,L=t=>t===ar||t===kn,_e=t=>t>=48&&t<=57,wn=t=>_e(t)||t>=97&&t<=102||t>=65&&t<=70;
function w(t,e){let r=e;for(;r<t.length&&L(t.charCodeAt(r));)r++;return r}
function V(t,e){let r=e;for(;r<t.length&&wn(t.charCodeAt(r));)r++;return r}
function yn(t,e){let r=e;for(;r<t.length&&_e(t.charCodeAt(r));)r++;return r}
function ue(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=ar;)e--;return t.slice(0,e)}
function K(t,e){let r=V(t,e),s=r-e;if(s===16)return he(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==bn)return he(vn+t.slice(e,r),4,r);let i=V(t,r+1);if(i-r===9)return he(t.slice(e,r)+t.slice(r+1,i),8,i)}var vn="00000000",he=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function Sn(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function zt(t,e){let r=[];for(let s of t){let i=s.length<=st?e(s):a;i!==a&&r.push(i)}return r}
function Tn(t,e){return{elementSize:e,rows:zt(t,r=>xn(r,e))}}
function xn(t,e){let r=K(t,w(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=An(t,i,e*2);if(n<0||(s.push(En(t,i,n)),!On(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function An(t,e,r){let s=e+r,i=V(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var En=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),On=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),Nn=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Ft=t=>t.replace(Nn,"."),Pn=300,wt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Ft(r).slice(0,Pn)),this.name="HostError",this.call=t}},J=(t,e)=>A(()=>t.query(e),()=>[]);
function A(t,e){try{return t()}catch(r){if(!(r instanceof wt))throw r;return e(r)}}var lr={kind:"unknown"},de=(t,e)=>hr(e,t.readMemory(e.address,e.before.length));
function Rn(t,e){var r,s;_r(t);let i=de(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=hr(e,Mn(t,e));if(i.kind===n.kind)return i;let l=o=>[i,n].find(o);return(s=(r=l(or))!=null?r:l(({kind:o})=>o==="other"))!=null?s:lr}var or=({kind:t})=>t==="after"||t==="mixed";
function _r(t){J(t,cn)}
function ur(t,e){e===4&&_r(t)}
function hr(t,e){if(!e)return lr;let{before:r,after:s}=t,i=n=>n.every((l,o)=>l===e[o]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function Mn(t,{address:e,pointerSize:r}){let s=Tn(J(t,fn),4).rows.find(n=>D(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(oe(i))}
function T(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function yt(t,e,r){let s=T(t,e,4),i=r===8?T(t,e+4,4):0;return s===a||i===a?a:F(i,s)}
function fe(t,e,r){let s=t.readMemory(e,r);return s&&yt(s,0,r)}
function it(t,e){let r=t.readMemory(e,4);return r&&T(r,0,4)}
function dr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let o=yt(i,l*s,s);if(o===a||o===Bt)break;n.push(o)}return n}var ce=(t,e,r)=>y(t,e*r),Cn=t=>zt(t,Bn);
function Bn(t){let e=K(t,w(t,0));if(!e||!L(t.charCodeAt(e.end)))return;let{name:r,detail:s}=fr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function fr(t){let e=Ln(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Ln(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function Dt(t,e,r){let s=`nt!${e}`.toLowerCase();return A(()=>{let i=t.query(ln(e)),n=Cn(i).find(o=>o.name.toLowerCase()===s);if(n)return{kind:"found",address:D(n.address,r)};let l=i.find(o=>o.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function cr(t,e,r){let s=Dt(t,e,r);return s.kind==="found"?s.address:a}
function gr(t){let e=!1;return zt(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),In(r,e)))}
function In(t,e){let r=K(t,w(t,0));if(!r||!L(t.charCodeAt(r.end)))return;let s=K(t,w(t,r.end));if(!s||!L(t.charCodeAt(s.end)))return;let i=w(t,s.end),n=t.slice(i),l=n.search(/\s/),o=l<0?n:n.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:r.address,end:s.address,name:o,symbols:n.slice(o.length).trim(),unloaded:e}}
function Ut(t){let e=new Map;for(let r of t)if(!(r.length>st||!r.includes("=")))for(let[s,i]of Fn(r))e.has(s)||e.set(s,i);return e}var Hn=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,zn="^ Bad register error in ";
function Fn(t){var e,r;let s=[],[i=""]=t.split(zn);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),o=pt((e=l==null?a:l[2])!=null?e:""),_=(l==null?a:l[3])==="*";if(l&&o&&!_)s.push([((r=l[1])!=null?r:"").toLowerCase(),o]);else if(!_&&!Hn.test(n))return[]}return s}var Dn=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function pr(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function mr(t,e,r){let s=(o,_)=>{let{offset:u,bytes:h}=r.fields[o];return Un(t,e+u,h,_)},i=s("Key",!1),n=kr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=kr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:R(i),nonPaged:n,paged:l}}
function kr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function Un(t,e,r,s){let i=T(t,e,4),n=r===8?T(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,o=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(o)?o:a}
function br(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:wr(s.nonPaged,i.nonPaged),paged:wr(s.paged,i.paged)}),e)}var wr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function Wn(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=mr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function jn(t,e){let r=new Map,s;for(let i of t){if(i.length>st)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",o="",_="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(_))&&r.set(_,{offset:Number.parseInt(o,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var yr=(t,e)=>jn(J(t,on(e)),e);
function vr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Sr(e.type);return e&&r!==a?e.offset+r:a}
function Sr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],o=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):o?Number(i)*(Number(o)/8):a}var Gn=16,Tr=12,qn=4096;
function Vn(t,e,r){let s=yr(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),_=e("PoolBigPageTableSize");if(!s||!i||!l||o.kind!=="found"||_.kind!=="found")return;let u=fe(t,o.address,r),h=it(t,_.address);if(!u||!h||(h&h-1)!==0)return;let d=vr(s);if(d===a)return;let c={keyOffset:i.offset,sizeOffset:l.offset};return f({address:u,slots:h,entrySize:d},c,{sizeUnit:n?1:qn,pointerSize:r})}
function Kn(t,e,r){let s=Yn(r),i=pr(s,e.slots-1);if(e.sizeUnit===1)return ge(t,e,i,r);let n=ge(t,e,i,r);if(n.kind==="found")return n;let l=ge(t,e,Jn(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var Jn=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function ge(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:o,sizeOffset:_,sizeUnit:u,pointerSize:h}=e,d=Math.min(Gn,n-r),c=t.readMemory(ce(i,r,l),d*l);if(!c)return{kind:"unreadable"};for(let m=0;m<c.length;m+=l){if(yt(c,m,h)!==s)continue;let v=yt(c,m+_,h),P=v&&ot(Bt,v);if(P===a)return{kind:"unreadable"};let z=P*u;return{kind:"found",tag:It(c.subarray(m+o,m+o+4)),bytes:z}}return{kind:"absent"}}
function Yn(t){let{high:e,low:r}=O(t);return(r>>>Tr|e<<32-Tr)>>>0}var Zn=["$thread","$prcb"],xr=(t,e,r)=>A(()=>{let s=Ut(t.query(Xi(r))).get(r);return s&&D(s,e)},()=>{}),Xn=8,Qn=64;
function Ar(t,e,r){let s=aa(yr(t,"_POOL_TRACKER_TABLE")),i=$n(t,e),n=Nr(t,e("PoolTrackTable"),r);if(!s||!i||!Or(n))return;let l=ta(t,e("ExPoolTagTables"),r),o=ea(t,e,r);if(!l||o==="unknown")return;let _=[n.address,...l.filter(u=>u!==n.address)];return f({layout:s,tables:_},i,{expansion:o==="none"?a:o})}
function $n(t,e){let r=me(t,e("PoolTrackTableSize")),s=me(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function ta(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:dr(t,e.address,Qn,r)}
function ea(t,e,r){let s=Nr(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!Or(s))return"none";let i=me(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var _t={kind:"unreadable"};
function pe(t,e,r){let s=sa(t,e,r);if(s.kind!=="slot")return s.kind==="none"?ia(t,e,r):s;let i=[];for(let n of e.tables){let l=vt(t,e,n,s.index,1);if(!l)return _t;let o=l.get(0);o&&I(o.tag)===r&&i.push(o)}return Er(br(i))}
function ra(t,e){let r=new Map;for(let n of e.tables){let l=vt(t,e,n,0,e.slots);if(!l)return;l.forEach((o,_)=>{var u;r.set(_,[...(u=r.get(_))!=null?u:[],o])})}let{expansion:s}=e,i=s?vt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(br),...i.values()].filter(n=>n!==a):a}
function sa(t,e,r){let[s]=e.tables;if(!s)return _t;let i=e.mask+1,n=pr(r,e.mask);for(let l=i;l>0;){let o=Math.min(Xn,i-n,l),_=vt(t,e,s,n,o);if(!_)return _t;for(let u=0;u<o;u+=1){let h=_.get(u);if(!h)return{kind:"none"};if(I(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+o)%i,l-=o}return{kind:"none"}}
function vt(t,{layout:e},r,s,i){let n=ce(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&Wn(l,e)}
function ia(t,e,r){var s;let{expansion:i}=e,n=i&&vt(t,e,i.table,0,i.slots);if(i&&!n)return _t;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(o=>I(o.tag)===r);return l?Er(l):na(t,e)}
function na(t,e){for(let r of e.tables){let s=ce(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&mr(i,0,e.layout);if(!n)return _t;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Er(t){if(!t)return _t;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function aa(t){let e=t&&vr(t);if(!t||e===a)return;let r={};for(let s of Dn){let i=t.fields.get(s),n=i&&Sr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Or=t=>t.kind==="found"&&t.address!==Bt;
function Nr(t,e,r){if(e.kind!=="found")return e;let s=fe(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var me=(t,e)=>e.kind==="found"?it(t,e.address):a,la=(t,e)=>rt(t.start,e)<=0&&rt(e,t.end)<0,Pr=(t,e)=>t.modules.find(r=>!r.unloaded&&la(r,e)),Wt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),oa=(t,e)=>{var r;return((r=Pr(t,e))==null?a:r.name.toLowerCase())==="nt"},_a=64;
function Rr(t){let e=ke(t);if(!e)return{kind:"noPointerSize"};let r=Dt(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=gr(J(t,nr)).map(n=>f({},n,{start:D(n.start,e),end:D(n.end,e)}));if(!Wt(s))return{kind:"noModules"};let i=n=>Dt(t,n,e);return{kind:"read",target:f({pointerSize:e},ha(t,e),{poolHitTag:r.address,modules:s,contextRegisters:Zn.filter(n=>xr(t,e,n)),processorBlocks:ua(t,i,e),tracker:Ar(t,i,e),bigPages:Vn(t,i,e)})}}
function ua(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=dr(t,i.address,_a,r))!=null?s:[]}
function ke(t){let e=Ut(J(t,en)).get("$ptrsize");return e===F(0,4)?4:e===F(0,8)?8:a}
function ha(t,e){var r,s;let i=(r=J(t,rn).find(l=>/Kernel Version/i.test(l)))!=null?r:"",n=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(i))==null?a:s[1];return{description:i.trim(),instructionSet:e===4?"x86":da(i),build:n?Number(n):a}}
function da(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function Y(t){let e=ke(t),r=e&&cr(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=Mr(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function Mr(t,e,r){return ur(t,r),it(t,e)}var fa=0,W=t=>t===0||t>=2147483648,St=t=>t!==a&&W(t)?t:fa;
function be({address:t,pointerSize:e},r,s){let i=St(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:oe(i),after:oe(s),repair:kt(i)}}var x=t=>{let e=U(t);return JSON.stringify(sr(t)||/["$;\\]/.test(e)?q(t):e)},ut=t=>`0x${t.toString(16)}`,p=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Tt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function ca(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${x(e.plain)} or "${q(e.plain)}".`}}var ga=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,pa=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,ma=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,xt=(t,e)=>`${t} does not fit: ${e}`,ka=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Cr=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,ba=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,wa=t=>`${JSON.stringify(t)} was not looked past. `,ya=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${x(t)}. Begin with dx @$pool.hitTag(${x(t)}).`;
function Br(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${q(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return Lr(t);case"noSymbol":return`there is no symbol nt!${t.name}${we(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${ut(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return va(t.tag,t.meant);case"ambiguous":return`${t.tags.map(q).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${q((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Lr({what:t,setting:e}){let r=e.length>Ir?`${e.slice(0,Ir)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${nn[t]} and try again.`}var Ir=80,we=t=>t===a?"":` (${t})`;
function va(t,e){let r=e===a?"":`Did you mean ${x(e)} (${q(e)})? `;return`no allocation with ${x(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${x(t)}, "unseen").`}var Hr=t=>`Not armed: ${Sa(t)}`;
function Sa(t){switch(t.kind){case"refused":return Br(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${we(t.applied.failure)}. ${ht(t.applied.undone)}`}}var Ta=(t,e)=>`ARMED: the machine stops at every allocation and free of ${x(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function xa(t){if(t.kind==="breaksPassed")return`Not captured: ${Lr(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${x(e)}: somebody has changed it. dx @$pool.arm(${x(e)}) arms it again.`}
function ht(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return Aa(t.holds);let e=we(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function Aa(t){return t===a||W(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${x(R(t))} by now, and not by this call: dx @$pool.status()`}
function Ea(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Br(t.problem)}`;case"cleared":return t.undone.map(ht).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${ut(t.held)}, armed by somebody else; it holds 0 now.`:ht(t.undone)}}
function Oa(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],p(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[p(s,"processor")]:[]].join(", ")}; arming ${x(r)} at ${Vi(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${x(t.tag)}: ${ht(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${p(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"timeLimit":return`pooltag: ${Tt(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Na(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${ut(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${ve(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function Na(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<Pa?`pooltag: ${t} of ${p(e,"hit")}, ${n}, about ${Tt(i)} to go`:`pooltag: ${p(t,"hit")}, ${n}`}var Pa=86400;
function zr(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${Ma(e.why)})`;let s=[...e.kind==="floor"?[`${Ra(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${p(r,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}
function Ra({allocs:t,frees:e},r){let s=[...t>0?[p(t,"allocation")]:[],...e>0?[p(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function Ma(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Ca(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${La(t.stop)}: the prompt is yours.${t.mayBeOld?Ba:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var Ba=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function La(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${ut(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function ye(t){let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Fr=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s};
function Dr(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Fr(r),o=[p(n.alloc,"allocation"),p(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", ");return[`${p(i,"hit")} on ${x(s)} in ${Tt(e.seconds)}: ${o}; ${l>i?`the whole hunt: ${p(l,"hit")}, `:""}coverage ${ye(r)}${zr(r)}.`,Ca(e.end),t.disarmed&&(e.hasRestarted?Ia(t.disarmed):ht(t.disarmed)),l>0?`Next: dx -g @$pool.leaks(${x(s)})`:a].filter(_=>_!==a).join(" ")}var Ia=t=>t.kind==="stillThere"?ht(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",ve=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,Ha=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function za(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(Fa).join("")}Saved ${p(s.length,"hunt")} as ${e} (${p(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${ve(t)}`}}var Fa=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${p(t,"hit")} on ${x(e)} are more than is kept: save before a long hunt. `,Da=t=>t.kind==="opened"?Wa(t):`Not opened: ${Ua(t)}`;
function Ua(t){switch(t.kind){case"armed":return`${x(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return ve(t)}}
function Wa(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[o]=l.first;return[`Opened ${e}: ${n.map(Ur).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,o&&`${p(l.count,"line")} damaged or missing, the first at ${o.line}.`,Ga(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Ur=t=>`${JSON.stringify(U(t.tag))}: ${p(Fr(t),"hit")}, coverage ${ye(t)}`,ja=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function Ga(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${x(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${ut(t.note.saved)} disarms.`:`It was ${ja(e)}${qa(t)}`}
function qa(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${ut(t.note.saved)} disarms.`}}
function Va(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Se(t){return Va(f({},t,{offset:0}))}var Wr=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Ka=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Ja=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Ya=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Za=/^VerifierExt$/i,Xa=/\?\? ?::|`string'/,Qa=64;
function Te(t){var e;if(Za.test(t.module))return t.name.includes("Pool")?Gr(t.name):a;if(Wr.test(t.module))return t.name==="DbgBreakPoint"||Xa.test(t.name)?"neither":(e=jr(t.name))!=null?e:$a(t.name)}
function jr(t){return Ka.test(t)?"alloc":Ja.test(t)?"free":a}
function $a(t){return Ya.test(t)?Gr(t):a}
function Gr(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function j(t){let e=t.findIndex(({symbol:r})=>!r||Te(r)===a);return e<0?t.length:e}
function tl(t){return Wr.test(t.module)&&t.name==="ExFreePool"&&t.offset>Qa}
function qr(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function xe(t,e){return el(t.toLowerCase(),e.toLowerCase())}
function el(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Vr(t,e=[],r=[]){let s=j(t);for(;s<t.length-1&&Kr(t[s],r);)s++;let i=t[s];return i&&rl(i,s,e)}
function Kr(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>xe(s,Se(r))):!1}
function rl(t,e,r){var s;let i=t.address&&sl(t.address,r);if(i)return f({key:Jr(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:o,offset:_}=t.symbol;return{key:Jr(o,_),frame:t,depth:e,module:o,offset:_}}let l=t.address?ie(t.address):t.text;return f({key:l,frame:t,depth:e},n)}var Jr=(t,e)=>`${t}+0x${e.toString(16)}`;
function sl(t,e){let r=e.find(({start:i,end:n})=>rt(i,t)<=0&&rt(t,n)<0),s=r&&ot(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}
function H(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}var il={allocs:0,frees:0};
function nl(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=v=>t.reduce((P,z)=>P+v(z),0),o=e.kind==="floor"?e.missed:il,_=o.frees+l(v=>v.unlocatedFrees)-l(v=>v.missedFrees)-s.size,u=Math.max(0,_),h=o.allocs+l(v=>v.unlocatedAllocs),d=Math.min(u,h+o.frees+i),c=r.size+s.size<n?u:d,m=Math.max(0,-_);return{count:u,ofThere:d,hits:m+Math.max(0,c-o.frees)}}var al=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function ll(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let o=t.filter(({block:S})=>!i.has(S)),_=o.filter(({block:S})=>s.has(S)).length,u=Math.min(e,Math.min(_,r)+o.length-_),h=o.length-u;if(h===0&&o.length>0)return;let d=t.reduce((S,{block:et,hit:Yd})=>i.has(et)?Math.max(S,n-Yd):S,l),c=o.filter(({hit:S})=>al(S,{lastHit:n,longestLife:d})).length,m=Math.max(0,c-u),v=[];for(let{charged:S}of o)S!==a&&v.push(S);let P=H(v,(S,et)=>S-et),z=ol(P),Ct={blocks:h,old:m,sizes:z};return v.length<o.length?Ct:f({},Ct,{bytes:P.slice(0,h).reduce((S,et)=>S+et,0)})}
function ol(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function _l(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Ae=8,Yr=2e5,Zr=class ji{
constructor(e=Yr,r=new Map){this.limit=e,this.__11=r}
alloc(e,r){let s=this.__11.get(e);return!s&&this.__11.size>=this.limit?{kind:"full"}:(this.__11.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__11.get(e);return i?(this.__11.delete(e),i.tag===r&&ul(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__11}
copy(){return new ji(this.limit,new Map(this.__11))}},ul=(t,e)=>t===a||e===a||t===e,hl=512,Xr=class{
constructor(){this.__1k=new Map,this.__1q=Number.POSITIVE_INFINITY,this.__1m=0,this.__20=!0}
add(t,e=1){this.__1q=Math.min(this.__1q,t),this.__1m=Math.max(this.__1m,t);let r=this.__1k.get(t);r===a&&this.__1k.size>=hl?this.__20=!1:this.__1k.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1k)this.add(e,r);this.__1q=Math.min(this.__1q,t.__1q),this.__1m=Math.max(this.__1m,t.__1m),this.__20=this.__20&&t.__20}
summary(){if(this.__1k.size===0)return;let t=this.__1q,e=this.__1m,r=this.__20?this.__6j():a;return{smallest:t,largest:e,median:r}}
__6j(){let t=H(this.__1k,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},dl=class Gi{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new Xr,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new Gi(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},fl=class qi{
constructor(e=new Zr){this.__2d=new Map,this.__2k=!1,this.__27=e}
get isFull(){return this.__2k}
book(e){let r=this.__1b(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__5j(e,r):e.kind==="free"&&this.__61(e,r)}
stacks(e){let r=[];return this.__2d.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__27.outstanding.forEach((r,s)=>{let i=f({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new qi(this.__27.copy());return e.__2k=this.__2k,this.__2d.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2d.set(s,i)}),e}
__5j(e,r){if(e.block===a){r.unlocated.alloc++;return}let s=cl(e),i=this.__27.alloc(e.block,s);if(i.kind==="full"){this.__2k=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__4v(i.earlier,e),r.allocated(s)}
__61(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__27.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1b(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__4v(s.earlier,e),r.unmatchedFrees++}
__4v(e,r){let s=this.__1b(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1b(e,r){var s,i;let n=(s=this.__2d.get(e))!=null?s:new Map;this.__2d.set(e,n);let l=(i=n.get(r))!=null?i:new dl(e,r);return n.set(r,l),l}};
function cl({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var gl=2e3;
function Qr(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return f({},t,{block:e,blockFrom:"place",charged:i})}var pl=class{
constructor(t=Yr){this.__15=[],this.__24=t,this.__1v=new fl(new Zr(t))}
record(t,e=!1){return this.__15.push({hit:t,awaits:e&&t.block===a}),this.__41()}
locate(t){let e=this.__15.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=Qr(e.hit,t),e.awaits=!1),this.__41()}
stacks(t){return this.__u().stacks(t)}
outstanding(){return this.__u().outstanding()}
__u(){if(this.__15.length===0)return this.__1v;let t=this.__1v.copy();for(let{hit:e}of this.__15)t.book(e);return t}
__41(){let t=this.__15.findIndex(({awaits:s})=>s),e=t<0?this.__15.length:t,r=Math.max(e,this.__15.length-gl);for(let{hit:s}of this.__15.splice(0,r))this.__1v.book(s);return this.__1v.isFull?{kind:"tooManyOutstanding",limit:this.__24}:{kind:"recorded"}}};
function Ee(t,e){var r,s;let i=new ml(e),n=new Map;for(let o of t){let _=`${o.tag} ${(s=(r=i.site(o.stack))==null?a:r.key)!=null?s:""}`,u=n.get(_);u?u.push(o):n.set(_,[o])}let l=[];return n.forEach(o=>{let[_]=o;_&&l.push(kl(_,o,i))}),H(l,(o,_)=>{var u,h,d,c;return((h=(u=o.first)==null?a:u.hit)!=null?h:0)-((c=(d=_.first)==null?a:d.hit)!=null?c:0)})}var ml=class{
constructor(t){this.__6y=new Map,this.__2i=new Map,this.__3j=t}
site(t){var e;return this.__4a(this.__6y,t,(e=this.__3j.skip)!=null?e:[])}
caller(t){return this.__4a(this.__2i,t,[])}
__4a(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__3j;t.set(e,Vr(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function kl(t,e,r){let s=n=>e.reduce((l,o)=>l+n(o),0),i=r.site(t.stack);return f({tag:t.tag,site:i,stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:bl(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},wl(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:yl(e)},vl(e))}
function bl(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function wl(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let o=(s=r.caller(n))==null?a:s.key;l.forEach((_,u)=>{var h;let d=r.site(u);o!==a&&((h=r.caller(u))==null?a:h.key)===o?i.refused+=_:(d==null?a:d.key)!==(e==null?a:e.key)&&(i.freedElsewhere+=_),(d==null?a:d.module)!==(e==null?a:e.module)&&(i.freedByOtherModules+=_)})}return i}
function yl(t){let e=new Xr;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function vl(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=H(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var Sl=5e4,Tl=class{
constructor(t=Sl){this.__4g=new Map,this.__1r=[],this.__24=t}
intern(t){let e=xl(t),r=this.__4g.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__1r.length;return this.__4g.set(e,s),this.__1r.push(t),s}
at(t){var e;return(e=this.__1r[t])!=null?e:[]}
get all(){return this.__1r}
get size(){return this.__1r.length}
get isFull(){return this.__1r.length>=this.__24}};
function xl(t){return t.map(Al).join(" ")}
function Al({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var El=3,Ol=8;
function $r(t,e="unreadable"){var r,s;let i=Nl(t);if(i<Ol||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,o=l&&l.name!==""?{skip:Se(l)}:{};return f({kind:"probableWrapper",fanOut:i,evidence:n},o)}
function Nl(t){let e=Array.from({length:El},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let o=n[l+1+s];o&&i.add(o.symbol?Se(o.symbol):o.text)}return i.size});return Math.max(...e)}var Pl=1e3,Rl=5e4,Ml=new Set(["counters","gone","change","end"]),ts="left",es={there:new Set,gone:new Set},Cl=t=>f({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),rs=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Tl,this.modules=[],this.places=[],this.__1n=new pl,this.__2m=[],this.__3r=new Map,this.__1d=new Map,this.__1a=[],this.__7={alloc:0,free:0,unknown:0},this.__3c=0,this.__d=0,this.__1z=!1,this.__38=!1,this.__3i=!1,this.__1t=es,this.start=t,this.__o=e}
get tag(){return this.start.tag}
get lastHit(){return this.__d}
get entries(){return this.__2m}
get hitsNotKept(){return this.__7.alloc+this.__7.free+this.__7.unknown-this.__3c}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__38?"left":"cutOff":a}
get arming(){var t;return(t=this.__12)==null?a:t.state}
take(t){switch(this.__s(t),this.__l=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3r.set(t.index,this.stacks.intern(t.frames.map(Cl)));break;case"hit":return this.__75(t);case"located":this.__79(t);break;case"places":this.places=t.places;break;case"counters":this.__73(t);break;case"gone":this.__2z=t.missed?a:this.__5i(),this.__1z=!0;break;case"blocks":this.__1t={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1d.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__12=t);break;case"end":this.__38=t.why===ts;break;case"image":break}return"taken"}
counts(){return this.__7}
coverage(){return this.__1z?this.__3i?{kind:"unknown",why:"mayRepeat"}:_l(this.__1u,this.__2z,this.__7):{kind:"unknown",why:"notClosed"}}
booked(){let t=this.coverage();if(t.kind==="unknown")return;let e=t.kind==="exact"?1:t.fraction,r=this.__7.alloc+this.__7.free+this.__7.unknown;return r===0?e:e*(r-this.openHits())/r}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__1a.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1n.stacks(this.tag)}
sites(t){let e=Ee(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1n.outstanding(),s=this.__3v(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let _ of i.stacks)for(let u of(n=r.get(_))!=null?n:[])l.push(u);let o=ll(l,s,this.__1t,{lastHit:this.__d,longestLife:i.longestLife});return{use:i,holding:o}})}
openHits(){var t;return(t=this.__l)!=null||(this.__l=this.__5q()),this.__l}
__5q(){let t=Ee(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__3v(t).hits}
doubtful(){let t=Ee(this.stackUses(),{stacks:this.stacks});return this.__3v(t).count>0?this.__51():[]}
__51(){let t=[];return this.__1n.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__3v(t){let e=this.recent(Ae);return nl(t,{coverage:this.coverage(),asked:this.__1t,underWay:e.filter(({kind:r,block:s})=>r!=="alloc"&&!s).length,outstanding:this.__51().length})}
siteOf(t,e){return Vr(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=$r(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:$r(s,(r=this.__1d.get(n))!=null?r:this.__o(n))}
__75(t){var e;let r=(e=this.__3r.get(t.stack))!=null?e:this.stacks.intern([]),s=f({},t,{stack:r,tag:this.tag});this.__d=s.number,this.__7[s.kind]++,this.__1z=!1,this.__3i||(this.__3i=t.mayRepeat===!0),this.__1t=es,this.__1a.push(s),this.__1a.length>Pl&&this.__1a.shift();let{kind:i}=this.__1n.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__79(t){this.__1n.locate(t);let e=this.__1a.findIndex(({number:s})=>s===t.hit),r=this.__1a[e];r&&(this.__1a[e]=Qr(r,t))}
__73({at:t,counts:e}){t==="armed"?this.__1u=e:this.__2z=e,this.__1z=t!=="armed"}
__5i(){return this.__1u&&{allocs:this.__1u.allocs+this.__7.alloc,frees:this.__1u.frees+this.__7.free}}
__s(t){this.__2m.length>=Rl&&!Ml.has(t.type)||(this.__2m.push(t),t.type==="hit"&&this.__3c++)}},C=t=>typeof t=="string"?Ft(t):a,Bl=t=>typeof t=="boolean"?t:a,b=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,Ll=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,N=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,Il=t=>{let e=b(t);return e!==a&&e<=4294967295?R(e):a};
function E(...t){return e=>t.find(r=>r===e)}
function nt(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function g(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,o={};for(let[_,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[_]);if(h===a)return;o[_]=h}return o}}
function ss(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var Hl="pooltag recording",is=1;
function zl(t,e){return JSON.stringify(f({seq:t},e)).replace(/[^ -~]/g,Fl)}var Fl=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Dl=1<<20,Ul=g({module:C,name:C,offset:b}),Wl=g({text:C},{address:N,symbol:Ul,source:g({file:C,line:b}),inline:E(!0),doubtful:E(!0)}),jl=ss(g({register:C}),g({offset:Ll})),Gl=g({kind:E("alloc","free"),key:N,where:jl,holds:E("block","header")}),ql=ss(g({kind:E("poolHitTag")}),g({kind:E("code"),site:C})),ns=t=>{let e=b(t);return e!==a&&e<=255?e:a},Vl=g({id:b,thing:ql,address:N,before:nt(ns),after:nt(ns),repair:C}),Kl=g({pointerSize:E(4,8),description:C},{build:b,kernelBase:N}),Jl=g({name:C,start:N,end:N}),Yl={header:g({format:E(Hl),version:E(is),segment:b,tool:C,time:b}),hunt:g({tag:Il,target:Kl,poolHitTag:g({address:N,before:b}),time:b}),modules:g({modules:nt(Jl)}),image:g({start:N,timestamp:b}),stack:g({index:b,frames:nt(Wl)}),hit:g({number:b,kind:E("alloc","free","unknown"),stack:b},{stopAddress:N,block:N,blockFrom:E("place","arguments","returnValue"),requested:b,charged:b,poolType:b,processor:b,thread:N,time:b,open:E(!0),mayRepeat:E(!0)}),located:g({hit:b,block:N},{charged:b}),places:g({places:nt(Gl)}),counters:g({at:E("armed","stopped")},{counts:g({allocs:b,frees:b})}),gone:g({missed:Bl}),blocks:g({there:nt(N),gone:nt(N)}),code:g({address:N,holdsTag:E("yes","no","unreadable")}),change:g({change:Vl,state:E("planned","applied","undone","gone"),time:b}),end:g({why:C,time:b})},Zl=new Map(Object.entries(Yl));
function Xl(t){var e;if(t.length>Dl)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=g({seq:b,type:C})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=Zl.get(n);if(!l)return{kind:"unknownType",seq:i};let o=l(r);if(o)return{kind:"entry",seq:i,entry:f({type:n},o)};let{version:_}=(e=g({version:b})(r))!=null?e:{};return n==="header"&&_!==a&&_>is?{kind:"newer",version:_}:{kind:"invalid"}}var Ql=5e5,$l=1e8,to=1e3,eo=20,ro=class{
constructor(){this.__8=new Set,this.__2o=0,this.__1o=0,this.__2w=0,this.__26=0,this.__52=0,this.__34=[]}
push(t){if(this.__2o++,this.__1o+=t.length,this.__2o>Ql||this.__1o>$l)return this.__18("tooLong"),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__28(Xl(e))}
end(){return this.__29?this.__29:this.__1y?{kind:"recording",recording:{header:this.__1y,hunts:[...this.__8],lastHunt:this.__6,nextSeq:this.__26,problems:{count:this.__52,first:this.__34}}}:{kind:"noRecording"}}
__28(t){let e=t.kind==="entry"&&t.entry.type==="header";return t.kind==="newer"?this.__29=t:!this.__1y&&!e&&(this.__29={kind:"noRecording"}),this.__29?!1:(this.__2w>0&&this.__6w(e),t.kind==="entry"?this.__76(t.seq,t.entry):t.kind==="unknownType"?this.__4k(t.seq):t.kind==="torn"?this.__2w=this.__2o:this.__18("invalid"),!0)}
__6w(t){t||this.__18("torn",this.__2w),this.__2w=0}
__18(t,e=this.__2o){this.__52++,this.__34.length<eo&&this.__34.push({line:e,what:t})}
__4k(t){t<this.__26?this.__18("repeated"):t>this.__26&&this.__18("gap");let e=t>=this.__26;return e&&(this.__26=t+1),e}
__76(t,e){var r;if(this.__4k(t))switch(e.type){case"header":this.__1y=(r=this.__1y)!=null?r:e;break;case"hunt":this.__6=new rs(e);break;default:this.__77(e)}}
__77(t){let e=this.__6;if(!e&&t.type!=="change"&&this.__18("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__18("repeated");return}e.take(t),!(e.arming!=="applied"||this.__8.has(e))&&(this.__8.size<to?this.__8.add(e):this.__18("tooLong"))}}},so=["break","second-chance break","output","ignore"];
function io(t){let e=[];for(let r of t){if(r.length>st)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(no(i,s[1],s[2]));let n=s?a:ao(r);n&&e.push(n)}return e}
function no(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?f({},t,{command:s}):f({},t,{secondCommand:s})}
function ao(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=so.find(_=>_===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",...o]=s;return o.length>0?a:{code:r,title:l,status:n,handled:i}}
function as(t){var e;let r=io(J(t,sn)),s=o=>r.find(_=>_.code===o),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&oo(l)?Oe("command",l):i.status!=="break"?Oe("status",ls(i)):(n==null?a:n.handled)===!1?Oe("handling",ls(n)):{kind:"stops"}}var Oe=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),ls=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),lo=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,oo=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!lo.test(e));
function _o(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=o=>o!==a&&pe(t,s,o).kind==="found",n=pe(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=uo(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[Ji(r),l].find(i)}}
function uo(t){let e=t>>>24;if(!(e!==32&&e!==0))return R(t&16777215|(e===0?32:0)<<24)}var ho=3790,fo=1024;
function co(t,e,r,s){let i=jt(t);if(i)return Z(i);if(W(r))return Z({kind:"neverHit",tag:r});let n=go(t,e);if(n.kind!=="read")return Z(n);let{target:l}=n,o=Mr(t,l.poolHitTag,l.pointerSize);if(o===a)return Z({kind:"unreadable"});if(!W(o))return Z({kind:"alreadyArmed",value:o});if(po(t,l))return Z({kind:"taggingOff"});let _=as(t);if(_.kind==="breaksPassed")return Z(_);let u=mo(r,_o(t,l,r),s);return u?Z(u):{kind:"ready",target:l,idle:o,stops:_.kind==="stops"}}
function jt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var os=t=>{var e;return((e=jt(t))==null?a:e.kind)==="notLive"},Z=t=>({kind:"refused",problem:t});
function go(t,e){let r=Rr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(A(()=>e.debugger(an),()=>{}),Rr(t))}
function po(t,e){if(e.build===a||e.build>=ho)return!1;let r=cr(t,"NtGlobalFlag",e.pointerSize),s=r&&it(t,r);return s!==a&&(s&fo)===0}
function mo(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function ko(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,o=St(n.before),_={armed:i,saved:o,address:n.address},u=(r=jt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=Y(t),d=bo(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:_};if(h.address!==_.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let c=u==="notLive";return h.value===i?{kind:"armed",note:_,isDump:c}:{kind:h.value===o?"disarmed":"changed"}}
function bo(t,e){let r=Wt(gr(J(t,nr)));return r&&D(r.start,e)}var _s=1e3,dt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,us=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),wo=class{
constructor(t,e,r,s){this.__0=t,this.__j=e,this.__3=r,this.__g=s}
save(t){return this.__3.save(us(t),this.__g.hunts)}
open(t){let{armed:e}=this.__g;if(e)return{kind:"armed",tag:e.arming.tag};this.__3.flush();let r=us(t),s=new ro,{files:i,isWhole:n,failure:l}=this.__6q(r,t,s),o=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:dt(r,0)};if(o.kind==="newer")return o;if(o.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:_}=o,u=ko(this.__0,_.lastHunt),{hunts:h,nextSeq:d,problems:c}=_;this.__g.show(h,u.kind==="armed"?u.note:a);let m=n&&c.count===0;return this.__3.opened(m?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:_,left:u,cut:l==null?a:l.message}}
__6q(t,e,r){let s=0,i=!0;return A(()=>{let n=dt(t,0);for(this.__j.exists(n)||(n=e,i=!1);s<_s&&this.__j.exists(n)&&(s+=1,!!this.__j.read(n,l=>r.push(l)));)n=dt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},yo=class{
constructor(t,e,r){this.__l=[],this.__13=new Set,this.__4p=0,this.__2p=t,this.__0=e,this.__4o=r}
get open(){return this.__l}
run(t){return this.__2p.run(t)}
debugger(t){return this.__2p.change(t)}
plan(t){this.__4p+=1;let e=f({id:this.__4p},t);return this.__1h(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__l.push(e),e}
apply(t){this.__l.push(t);let e;if(de(this.__0,t).kind==="before"){if(e=this.__z(t,t.after,"address"),e===a&&this.__4j(t))return this.__3y(t);if(this.__13.add(t),this.__28(t).kind==="before"){let r=this.__z(t,t.after,"name");if(r===a&&this.__4j(t))return this.__3y(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__l.includes(t))return{kind:"undone"};ur(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__28(t);if(s.kind==="before")return this.__r(t,"undone"),{kind:"undone"};let i=or(s)||s.kind==="unknown"&&!this.__63(t);if(r===vo)return i?So(t,s,e):this.__6i(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__z(t,t.before,r%2===0?"address":"name");n!==a&&this.__13.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__l].reverse().map(t=>this.undo(t))}
leave(t){this.__r(t,"gone")}
forget(){for(let t of[...this.__l])this.__r(t,"gone")}
__3y(t){return this.__1h(t,"applied"),{kind:"applied"}}
__r(t,e){this.__l.splice(this.__l.indexOf(t),1),this.__13.delete(t),this.__1h(t,e)}
__6i(t,e){return this.__r(t,"gone"),{kind:"notOurs",holds:hs(e)}}
__1h(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:o}=t,_={id:r,thing:s,address:i,before:n,after:l,repair:o};this.__4o({change:_,state:e,time:this.__0.now()})}
__z(t,e,r){let s=r==="name"&&this.__6a(t)?kt(bt(e)):un(t.address,t.pointerSize,e);return A(()=>this.__2p.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__28(t){return this.__13.has(t)?Rn(this.__0,t):de(this.__0,t)}
__4j(t){return this.__28(t).kind==="after"}
__6a({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Y(this.__0);return r.kind==="read"&&r.address===e}
__63({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Y(this.__0);return r.kind==="read"&&r.address!==e}},vo=3,hs=t=>"bytes"in t?bt(t.bytes):a,So=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:hs(e)}),To=({armed:t,saved:e,address:r,id:s})=>`${gt(t)} ${gt(e)} ${r} ${s}`;
function xo(t,e){let r=To(e);return A(()=>t.debugger(gn(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function Gt(t){A(()=>t.debugger(mn),()=>{})}var Ne=t=>A(()=>{let e=t.query(pn),r=e.map(Ao).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Ht)?"none":"unknown"}));
function Ao(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=pt(i);if(!e||!l)return;let o=u=>Number.parseInt(u,16),_=R(o(r));return W(_)?a:{armed:_,saved:St(o(s)),address:l,id:n}}var Eo=class{
constructor(t,e,r,s,i){this.__4l=!1,this.__4m=!1,this.__0=t,this.__1=e,this.target=r,this.tag=s,this.idle=i,this.repair=kt(i);let n=t.now().toString(16);this.__1h={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__12&&this.__1.open.includes(this.__12)?this.__12:a}
leaveNote(){this.__4l=xo(this.__1,this.__1h)}
arm(){if(this.__4m)return ds;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__12=this.__1.plan(be({address:s,pointerSize:i},r,e)),this.__1.apply(this.__12)}
pause(){let{change:t}=this;return t?this.__1.undo(t):{kind:"undone"}}
resume(){let t=this.__4c();return(t?this.__39(t):!this.__4l)?this.arm():ds}
disarm(){this.__4m=!0;let t=this.__4c(),e=this.__5s(t);return t&&this.__39(t)&&e.kind!=="stillThere"&&Gt(this.__1),e}
forget(){this.__1.forget()}
__5s(t){let{change:e}=this;if(e&&!(t&&this.__6c(t)))return this.__1.undo(e);e&&this.__1.leave(e);let r=Y(this.__0);return r.kind!=="read"?{kind:"notOurs"}:W(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__6c(t){let{armed:e,address:r}=t;return!this.__39(t)&&e===this.tag&&r===this.target.poolHitTag}
__39({id:t}){return t===this.__1h.id}
__4c(){let t=Ne(this.__0);return t.kind==="found"?t.note:a}},ds={kind:"refused",failure:a,undone:{kind:"undone"}};
function Oo(t){let e=K(t,No(t));if(!e||t.charAt(e.end)!==" ")return;let r=Ro(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=Co(t.slice(s).trim().replace(/\s+/g," "));if(Mo(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function No(t){let e=w(t,0),r=V(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var Po=["fadd","fabd"];
function Ro(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,V(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return Po.includes(r)?a:r}
function Mo(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&V(r,0)===8)}var Co=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),fs=t=>t==="last"||t==="after",Bo=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Pe(t){var e;let r=Bo.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var Lo=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Io=/\+0x[0-9a-f]+(?=\s)/i;
function Re(t){let e=ue(t),r=Ho(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:ue(e.slice(0,r)),source:cs(s.slice(i))}}
function Ho(t){let e=Io.exec(t);if(e)return e.index+e[0].length;let r=zo(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&cs(t.slice(s+1))?s:t.length}
function zo(t){let e=t.indexOf(" (");if(e<0)return-1;let r=Lo.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function cs(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>_e(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}var Fo=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Do=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,gs=" (UTC ",Uo=256,Wo=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function ps(t){var e;if(t.length>Uo||!jo(t))return;let r=Go(t.trim());if(Fo.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?qo(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:Wo.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var jo=t=>"B*STND^".includes(t.charAt(w(t,0)))||t.includes(" - code ")||t.includes(gs);
function Go(t){let e=t.includes(gs)?Do.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function qo(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:ms(t)}}
function ms(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=pt(n.trim());l&&i.push(l)}return i}
function qt(t){let e=ue(t),{head:r,offset:s}=Vo(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!Ko(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function Vo(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var Ko=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function ks(t){let e=w(t,0);if(t.charAt(e)==="#"&&(e=w(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var Jo="(Inline)",Yo="(Inline Function)",bs=t=>t===4?3:4,Zo=5;
function ws(t,e){let r=w(t,0),s=Qo(t,r),i=s===a?r:w(t,V(t,r));return e==="names"?n_(t.slice(i),s):t.charCodeAt(i)===Xo?i_(t,i,s):$o(t,i,s,e)}var Xo=40,ys=58;
function Qo(t,e){let r=V(t,e),s=r-e;if(!(s<2||s>3||!L(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function $o(t,e,r,s){let i=K(t,e);if(!i)return;let n=s==="noBase"?i:t_(t,i,s);if(!n||!L(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,o=w(t,n.end),_=r_(t,e_(t,o),l),u=_&&Ss(t.slice(_.end));if(!(!_||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:o-n.end,args:_.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function t_(t,e,r){let s=w(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=K(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var e_=(t,e)=>t.startsWith("(T) ",e)?w(t,e+3):e;
function r_(t,e,r){let s=t.charCodeAt(e)===ys,i=[],n=s?w(t,e+1):e;for(;i.length<bs(r);){let l=K(t,n);if((l==null?a:l.pointerSize)!==r||!s_(t,l.end))break;i.push(l.address),n=w(t,l.end)}if(!(s&&t.charCodeAt(n)!==ys)&&!(i.length>0&&i.length<bs(r)))return{words:i,end:s?w(t,n+1):n}}var s_=(t,e)=>e>=t.length||L(t.charCodeAt(e));
function i_(t,e,r){let s=[Yo,Jo].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=Ss(t.slice(i));return n&&n.text!==""?f({},n,vs,{number:r,inline:!0}):a}var vs={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function n_(t,e){let r=Re(t),s=qt(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return f({},r,vs,{symbol:s,number:e,inline:!1})}
function Ss(t){let{text:e,source:r}=Re(t),s=qt(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var a_=t=>t.charAt(w(t,0))==="#"&&ks(t)===a;
function l_(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=ps(s);i&&(r=new u_(i))}return(e=r==null?a:r.report())!=null?e:o_(t)}
function o_(t){let e=new xs;for(let r of t)e.push(r);return e.place.instruction?f({kind:"stepped"},e.place):a}var __=24,u_=class{
constructor(t){this.__3m=new xs,this.__e=0,this.__1i=t,this.__33=t.kind==="targetGone"}
push(t){let e=this.__33?"after":this.__2v(t);return this.__33=fs(e),e}
report(){let t=this.__1i;return t.kind==="targetGone"?t:f({},t,this.__3m.place)}
__2v(t){if(t.length>st)return this.__v();let e=ps(t);if(e)return this.__7a(e)?"taken":"after";if(d_(t))return this.__5v(t.trim()),"taken";if(Pe(t))return"after";let r=this.__3m.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__v()}
__7a(t){return this.__1i.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3m.place.symbol===a}
__5v(t){let e=this.__1i;e.kind==="bugcheck"&&e.parameters.length===0?this.__1i=f({},e,{parameters:ms(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1i={kind:"manualBreak"}:t.startsWith(Ts)&&(this.__1i={kind:"other",event:t}))}
__v(){return this.__e++,this.__e>__?"after":"other"}},Ts="A fatal system error has occurred",h_=["*","(0x",Ts];
function d_(t){let e=w(t,0);return e===t.length||a_(t)?!0:h_.some(r=>t.startsWith(r,e))}var xs=class{
constructor(){this.place={}}
push(t){let e=Oo(t);if(e){let s=this.__56;return this.place={symbol:s,instruction:e},"instruction"}let r=f_(t);return r===a?"other":(this.__56=r,this.place={symbol:r},"symbol")}};
function f_(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Re(e.slice(0,-1));return qt(r.text)&&r.text}
function c_(t){for(let[e,{symbol:r}]of t.slice(0,j(t)).entries()){if(!r||e===0&&tl(r))continue;let s=Te(r);if(s==="alloc"||s==="free")return s}}
function g_(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return jr(r);let s=Te(t);return s==="neither"?a:s}var Me={kind:"computed"},Vt=(t,e,r)=>D(y(t,e),r==="x86"?4:8),at=4;
function p_(t,e){let r=T(t,t.length-at,at);if(r===a||O(e).low%at!==0)return[];if(X(r,4227858432,2483027968))return[{kind:"function",address:y(e,As(r)-at)}];let s=X(r,4294966303,3594452992),i=X(r,4294965279,3594455071)||X(r,4294965248,3611232256);return s||i?[Me]:[]}
function m_(t,e){let[r,s,i]=[0,1,2].map(_=>T(t,_*at,at));if(r===a)return;if(X(r,4227858432,335544320))return{kind:"function",address:y(e,As(r))};if(s===a||i===a)return;let n=r&31;if(!(X(r,2667577344,2415919104)&&(s&1023)===n*33&&i===Kt(3592355840|n<<5)))return;let l=s>>>10&4095,o=k_(r,e);if(X(s,4290772992,4181721088))return{kind:"slot",address:y(o,l*8)};if(X(s,4290772992,2432696320))return{kind:"function",address:y(o,l)}}var X=(t,e,r)=>Kt(t&e)===Kt(r),Kt=t=>t>>>0,As=t=>(t<<6>>6)*at;
function k_(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=O(e);return y(F(s,Kt(i&-4096)),r*4096)}
function Ce(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let o=(i&7)===4,_=o?t[e+1]:i;if(_===a)return;let u=o?2:1;if(!(n===0&&(_&7)===5)){let m=u+((s=[0,1,4][n])!=null?s:0);return e+m<=t.length?{extension:l,length:m}:a}let h=Jt(t,e+u);if(h===a)return;let d=u+4;if(!o)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let c=(_>>3&7)!==4;return{extension:l,length:d,fixed:c?a:{kind:"absolute",displacement:h}}}var Es=({kind:t,displacement:e},r,s)=>Vt(t==="relative"?r:F(0,0),e,s);
function Jt(t,e){let r=T(t,e,4);return r===a?a:r|0}var Os=[76,139,21],b_=7,w_=7;
function y_(t,e,r){let s=[];for(let i=2;i<=w_;i+=1){let n=t.length-i,l=t[n]===232&&i===5?Jt(t,n+1):a;if(l!==a){let u=r==="x64"?v_(t,n,e):a;s.push({kind:"function",address:Vt(e,l,r),slot:u})}let o=t[n]===255?Ce(t,n+1,r):a;if((o==null?a:o.extension)!==2||o.length!==i-1)continue;let{fixed:_}=o;_&&s.push({kind:"slot",address:Es(_,e,r)}),(!_||S_(t,n,r))&&s.push(Me)}return s}
function v_(t,e,r){let s=e-b_;if(!Os.every((n,l)=>t[s+l]===n))return;let i=Jt(t,s+Os.length);return i===a?a:y(r,e-t.length+i)}
function S_(t,e,r){let s=t[e-1],i=r==="x64"&&Ns(s)?t[e-2]:s;return i===100||i===101}var Ns=t=>t!==a&&(t&240)===64;
function T_(t,e,r){var s;let i=r==="x64"&&Ns(t[0])?1:0,n=l=>y(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:Vt(n(2),l,r)}}case 233:{let l=Jt(t,i+1);return l===a?a:{kind:"function",address:Vt(n(5),l,r)}}case 255:{let l=Ce(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:o,length:_}=l;return o?{kind:"slot",address:Es(o,n(1+_),r)}:Me}default:return}}var x_=16,A_=12;
function E_(t,e,r){return r==="arm64"?p_(t,e):y_(t,e,r)}
function O_(t,e,r){return r==="arm64"?m_(t,e):T_(t,e,r)}
function N_(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function P_(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:zt(t.slice(e+1),R_)}
function R_(t){if(!t.startsWith("    "))return;let e=qt(fr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var M_=4096;
function Ps(t,e,r){var s;let i=l=>t.readMemory(y(e,-l),l),n=O(e).low%M_;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var lt={kind:"undecided"},C_=3,B_=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,L_=class{
constructor(t,e){this.__4x=new Map,this.__0=t,this.__4=e}
before(t,e){let{instructionSet:r}=this.__4,s=Ps(this.__0,t,x_);if(!s||!r)return lt;let i=E_(s,t,r),n=N_(i,l=>this.__48(l),e&&I_(e));return n?this.__4b(n,C_):lt}
__48(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return fe(this.__0,t.address,this.__4.pointerSize)}
__4b(t,e){let r=this.__48(t);if(!r)return lt;let s=this.__4y(r);if(s.some(({name:u})=>B_.test(u)))return lt;let i=Rs(s);if(i.kind!=="undecided")return i;let{instructionSet:n}=this.__4,l=e>0?this.__0.readMemory(r,A_):a,o=l&&n&&O_(l,r,n),_=o?this.__4b(o,e-1):lt;return _.kind==="undecided"&&t.kind==="slot"?Rs(this.__4y(t.address)):_}
__4y(t){let e=this.__4x.get(t);if(e)return e;let r=A(()=>P_(this.__0.query(_n(t,this.__4.pointerSize))),()=>[]);return r.length>0&&this.__4x.set(t,r),r}},I_=({address:t,symbol:e})=>t&&e&&y(t,-e.offset);
function Rs(t){let e=new Set(t.map(g_));if(e.size>1)return lt;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:lt}var H_=class{
constructor(t,e){this.__42=new Set,this.__7=new Map,this.__0=t,this.__4=e,this.__43=new L_(t,e)}
classify(t){let e=this.__60(t);if(e)return{kind:"foreign",stop:e};let r=c_(t.stack);return r?{kind:"hit",of:r}:this.__5m(t)}
__60({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!oa(this.__4,e)||!this.__69(e))return{kind:"other",event:l};let o=j(r),_=(n=r[0])==null?a:n.symbol,u=o===1&&_!==a&&qr(_);return o===0||u?{kind:"otherBreak",at:l}:a}
__69(t){if(this.__42.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__42.add(t),r}
__5m({ip:t,stack:e}){var r,s;let i=j(e),n=e[i];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};let l=this.__7.get(t);if(l)return{kind:"hit",of:l};let[o]=e.slice(0,i).reverse().filter(({inline:u})=>!u),_=this.__43.before(n.address,o);switch(_.kind){case"pool":return this.__7.set(t,_.of),{kind:"hit",of:_.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function z_(t){let e=t.filter(i=>i.length<=st),r=Ms(e,/^Last event: (.+)$/);if(r===a)return;let s=Ms(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function Ms(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var At=t=>A(()=>z_(t.query(tn)),()=>{}),Cs=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time,Bs=1e3,Yt=(t,e)=>({line:t,text:e.slice(0,200)});
function F_(t){var e;let r=new W_;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var D_=1e4,U_=8,W_=class{
constructor(){this.__n=[],this.__y=[],this.__e=[],this.__46="frames",this.__4f=!1,this.__13=!1,this.__35=!0}
get begun(){return this.__4f||this.__n.length>0}
get fromTop(){return this.__n.length>0&&this.__35}
push(t,e){if(t.length>st)return this.__v(t,e);if(this.__2h)return this.__5o(t,e,this.__2h);let r=ws(t,this.__46);return r?this.__6v(r,t,e):this.__6l(t,e)}
listing(){return{style:this.__3t,frames:this.__n,unread:this.__n.length===0?[...this.__y,...this.__e]:this.__y}}
__6v(t,e,r){return t.text===""?!this.begun||!this.__47(t)?this.__v(e,r):(this.__2h={row:t,line:Yt(r,e)},"taken"):this.__47(t)?(this.__3b(),this.__3x(t),"taken"):"after"}
__5o(t,e,{row:r,line:s}){this.__2h=a;let i=ws(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__e.push(s),this.push(t,e)):(this.__3x(f({},r,{text:i.text,symbol:i.symbol})),"taken")}
__6l(t,e){let r=w(t,0);if(r===t.length)return this.__n.length>0&&this.__17===a?"after":"taken";let s=ks(t);return s?this.__1f(s):q_(t,r)?(this.__13=!0,"taken"):this.begun?J_(t,r)?"taken":Y_(t)?(this.__n.length===0&&(this.__35=!1),this.__25=a,"taken"):Pe(t)?"after":this.__v(t,e):"other"}
__1f(t){return this.__n.length>0?"after":(this.__4f=!0,this.__46=t,"taken")}
__47(t){var e;if(this.__n.length===0)return!0;if(this.__n.length>=D_)return!1;let r=(e=this.__3t)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__17===a?t.number===this.__17:t.number>this.__17}
__3x(t){var e,r;this.__17!==a&&t.number!==this.__17+1&&(this.__25=a),this.__n.length===0&&((e=t.number)!=null?e:this.__y.length)>0&&(this.__35=!1);let s=this.__25;this.__17=t.number,(r=this.__3t)!=null||(this.__3t=G_(t)),t.text.startsWith("0x")&&(this.__13=!0),this.__n.push(j_(t,s,this.__13)),t.inline||(this.__25=t.returnAddress===Bt?a:t.returnAddress)}
__v(t,e){return this.begun?this.__e.length>=U_?"after":(this.__e.push(Yt(e,t)),"other"):"other"}
__3b(){this.__e.length>0&&this.__17===a&&(this.__25=a);for(let t of this.__e)this.__y.length<Bs&&this.__y.push(t);this.__e=[]}};
function j_(t,e,r){let{text:s,args:i,inline:n}=t,l={text:s,args:i,inline:n,doubtful:r};return e!==a&&(l.address=e),t.symbol!==a&&(l.symbol=t.symbol),t.base!==a&&(l.base=t.base),t.returnAddress!==a&&(l.returnAddress=t.returnAddress),t.source!==a&&(l.source=t.source),l}
function G_(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=Zo?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var q_=(t,e)=>t.startsWith("WARNING: ",e)&&V_.some(r=>t.includes(r))||t.startsWith("<Intermediate frames may have been skipped",e),V_=["frames may be wrong","unwinding can be inaccurate","outside normal stack bounds"],K_=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],J_=(t,e)=>K_.some(r=>t.startsWith(r,e)),Y_=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Z_=24;
function Ls(t,e,r,s=Z_){var i,n,l,o;let _=t.query(Qi(s,e.pointerSize===4,e.contextRegisters)),u=X_(Ut(_),e),h=(n=(i=u.get("eip"))!=null?i:u.get("rip"))!=null?n:u.get("pc"),d=(o=(l=u.get("esp"))!=null?l:u.get("rsp"))!=null?o:u.get("sp");if(!h||!d)return Is("registers",_);let[c,...m]=F_(_).frames;if(!c)return Is("stack",_);let v=Q_(u,e),P=u.get("$thread");return{kind:"read",reading:{report:r,ip:h,sp:d,registers:u,stack:[f({},c,{address:h}),...m],thread:P,processor:v}}}var Is=(t,e)=>({kind:"unreadable",missing:t,answer:Hs(e)}),Hs=t=>t.slice(0,3).join(" / ").slice(0,200);
function X_(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,D(s,e.pointerSize))}),r}
function Q_(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var $_=16,tu=2*3600,eu=20,ru=60,su=30,iu=class{
constructor(t,e){this.__h=0,this.__7={alloc:0,free:0,unknown:0},this.__2y=0,this.__4e=!1,this.__b=t,this.__1c=e,this.__32=new H_(t.reader,t.target),this.__3s=t.reader.now(),this.__m=this.__3s}
run(t=!1){let e=this.__7e(t),{hasMissed:r}=this.__b.stepOut;return{end:e,hits:this.__h,kinds:this.__7,seconds:this.__2r(),hasMissed:r}}
__7e(t){return A(()=>{var e;for(this.__1e=At(this.__b.reader),this.__b.lastStop.begin(this.__b.target,this.__1e),t&&this.__74();;){let r=(e=this.__5l())!=null?e:this.__70();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__74(){let{reader:t,target:e,lastStop:r}=this.__b,s=Ls(t,e,a,this.__1c.frames);if(s.kind!=="read")return;let{reading:i}=s,n=this.__32.classify(i);n.kind==="hit"&&this.__2v(i,n.of,r.judge(i,e,!0))}
__70(){let{reader:t,changes:e,target:r,isCurrent:s}=this.__b,i=s()?e.run(Yi):[];if(!s())return{kind:"superseded"};let n=l_(i);if((n==null?a:n.kind)==="targetGone")return{kind:"targetGone",event:n.event};let l=n?"yes":this.__66();if(l==="no")return zs(i);n&&(this.__1e=a);let o=Ls(t,r,n,this.__1c.frames);return o.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${o.missing} in the answer: ${o.answer}`}:l==="unknown"&&this.__b.lastStop.isAgain(o.reading)?zs(i):this.__6k(o.reading)}
__66(){let t=this.__1e;return this.__1e=At(this.__b.reader),!t||!this.__1e?"unknown":Cs(t,this.__1e)?"yes":"no"}
__6k(t){let{target:e,tag:r,lastStop:s}=this.__b,i=!this.__4e;this.__4e=!0;let n=this.__32.classify(t);if(n.kind==="hit"){let o=i?s.judge(t,e,!1):"new";return this.__2v(t,n.of,o)}s.saw(t,r);let l=i&&s.comesBack;return f({kind:"foreign",stop:n.stop},l&&{mayBeOld:l})}
__2v(t,e,r){return this.__b.lastStop.saw(t,this.__b.tag),r==="repeat"?a:this.__6r(t,e,r==="unknown")}
__6r(t,e,r){this.__2y=e==="unknown"?this.__2y+1:0,this.__h+=1,this.__7[e]+=1;let{evidence:s,stepOut:i}=this.__b,n=s.record(t,e,i,r);return this.__3u(),i.trouble?nu(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__5l(){if(this.__2y>=$_)return{kind:"unknownHits",count:this.__2y};if(this.__h>=this.__1c.hits)return{kind:"hits"};let{seconds:t}=this.__1c;return t!==a?this.__2r()>=t?{kind:"seconds"}:a:this.__67()}
__67(){let t=this.__2r();if(this.__h<eu||t<ru)return;let e=this.__h/t;return this.__1c.hits/e>tu?{kind:"tooSlow",hitsPerSecond:e}:a}
__3u(){let t=this.__b.reader.now();if(t-this.__m<su*1e3)return;this.__m=t;let{observer:e}=this.__b,r=this.__1c.hits;e({kind:"progress",hits:this.__h,wanted:r,seconds:this.__2r()})}
__2r(){return(this.__b.reader.now()-this.__3s)/1e3}},zs=t=>({kind:"notRun",answer:Hs(t.filter(e=>e.trim()!==""))});
function nu(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var Q=4,Zt={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Fs={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},au=class{
reset(){this.__3q=a,this.__3k=a}
read(t){let e=w(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3q=lu(t);else if(t.startsWith("NonPaged",e))this.__3k=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1f(t)}}
__1f(t){let[e,...r]=ou(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(_=>_.text).join(" "),i=s===Fs.verbose.join(" ");if(!i&&s!==Fs.summary.join(" "))return;let n=r.map((_,u)=>{var h,d;return _.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+Q)}),l=i?"verbose":this.__72(n,e.start),o=this.__3q;return this.reset(),{layout:l,tagColumn:e.start,sort:o,widths:n.join()===Zt[l].join()?n:a}}
__72(t,e){if(t.join()===Zt.current.join())return"current";if(t.join()!==Zt.oldest.join())return"old";let r=this.__3k;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function lu(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function ou(t){let e=[],r=w(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=w(t,i)}return e}var Ds={kind:"unread"};
function _u(t,e){let r=w(t,0);if(t.startsWith("TOTAL",r)&&L(t.charCodeAt(r+5)))return uu(t,r+5,e);let s=e.widths?hu(t,e,e.widths):du(t,r,e);return s?{kind:"row",usage:s}:cu(t,r)?Ds:{kind:"other"}}
function uu(t,e,r){let{layout:s,widths:i=Ws(s)}=r,n=Be(t,e,i,s);return!n||t.slice(n.end).trim()!==""?Ds:f({kind:"total"},Vs(n.numbers))}
function hu(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!Gs(t,i))continue;let n=Be(t,i+Q,s,r);if(!(!n||i!==e&&!n.inPlace))return qs(t.slice(i,i+Q),n.numbers,t.slice(n.end))}}
function du(t,e,r){let s=Us(t,e,Q,r),i=Us(t,e,t.slice(e,e+Q).search(/\s/),r);return s&&i?a:s!=null?s:i}
function Us(t,e,r,{layout:s}){if(r<1||!Gs(t,e,r))return;let i=Be(t,e+r,Ws(s),s);if(!(!i||!fu(t,i.end)))return qs(t.slice(e,e+r),i.numbers,t.slice(i.end))}var Ws=t=>Zt[t].map(()=>Number.POSITIVE_INFINITY),fu=(t,e)=>e>=t.length||L(t.charCodeAt(e))||L(t.charCodeAt(e-2))||t.startsWith(js,e),js="UNKNOWN pooltag";
function Gs(t,e,r=Q){let s=e+r;if(e<0||t.length<=s||!L(t.charCodeAt(s))||w(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var cu=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function Be(t,e,r,s){var i;let n=[],l=e,o=!0,_=!0;for(let u=0;u<r.length;u++){let h=gu(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?pu(t,h,_,s):h.end,c=d===a?a:Sn(t.slice(h.start,d));if(d===a||c===a)return;let m=d===h.columnEnd||d>h.columnEnd&&h.full;o=o&&m,_=_&&(m||u===0),n.push(c),l=d}return{numbers:n,end:l,inPlace:o}}
function gu(t,e,r){let s=w(t,e),i=t.charAt(s)==="-"?s+1:s,n=yn(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function pu(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(js))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function qs(t,e,r){let s=r.trim(),i=t.length===Q&&!t.includes(".")?rr(t):a;return f({text:t.padEnd(Q),tag:i!=null&&i.ok?i.tag:a},Vs(e),{description:s||a})}
function Vs(t){let e=t.length/2;return{nonPaged:Ks(t.slice(0,e)),paged:Ks(t.slice(e))}}
function Ks(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function Js(t){var e;let r=new au,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(fs(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new wu(l))}}return s==null?a:s.listing()}var mu=5e4,ku=1024,bu=16,wu=class{
constructor(t){this.__x=[],this.__y=[],this.__e=[],this.__1f=t}
push(t,e){if(t.length>ku)return this.__v(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=_u(t,this.__1f);if(r.kind==="other")return Pe(t)?"after":this.__v(t,e);if(this.__3b(),r.kind==="row")this.__x.push(r.usage);else if(r.kind==="unread")this.__s(Yt(e,t));else return this.__5a={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__x.length<mu?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1f;return{layout:t,sort:e,rows:this.__x,total:this.__5a,unread:this.__y}}
__v(t,e){return this.__e.length>=bu?"after":(this.__e.push(Yt(e,t)),"other")}
__3b(){for(let t of this.__e)this.__s(t);this.__e=[]}
__s(t){this.__y.length<Bs&&this.__y.push(t)}};
function Xt(t,e,r){return e.tracker?pe(t,e.tracker,r):A(()=>yu(t,r),()=>({kind:"unreadable"}))}
function yu(t,e){let r=Js(t.query(dn(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let o={allocs:Ys(n),frees:Ys(l)},{allocs:_,frees:u}=o;return _===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:_,frees:u}}}
function Ys(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var vu=2e5,Su=class{
constructor(){this.__d=new Map,this.__2={alloc:[],free:[]},this.__t={alloc:0,free:0},this.lastHit=0,this.__23=0}
located(t,e,r){var s,i;if(this.lastHit=Math.max(this.lastHit,r),t==="free"&&this.__4d(r,e),((i=(s=this.__d.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__d.delete(e),this.__d.set(e,{kind:t,hit:r}),this.__d.size<=vu))return;let n=this.__d.keys().next();n.done||this.__d.delete(n.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),t==="free"&&this.__4d(e,a),r?this.__2[t]=[...this.__2[t],e]:this.__t[t]=e}
found(t,e){this.__2[t]=this.__2[t].filter(r=>r!==e)}
gap(){this.__23=this.lastHit,this.__22=a}
mayBeLastFreed(t){var e;return this.__22!==a&&((e=this.__22.block)!=null?e:t)===t}
isNew(t){return!this.__d.has(t)}
get lastCharged(){return this.__4r}
sized(t){this.__4r=t}
lastOf(t,e){let r=this.__d.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__23?r.hit:a}
mustBeFreedSince(t,e){let r=this.__d.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__23===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__23&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__t[t]>e?!1:!this.__2[t].some(s=>s>e&&s<r)}
__4d(t,e){var r,s;t>=((s=(r=this.__22)==null?a:r.hit)!=null?s:0)&&(this.__22={hit:t,block:e})}};
function Tu(t,e,r){var s,i;let n=t.slice(0,j(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!qr(u)),l=t[n];if(!l||l.doubtful)return;let o=(s=l.address)!=null?s:n===0?r:a,_=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!o||!l.base||!_||rt(l.base,_)>=0))return{kind:e,address:o,base:l.base,limit:_}}
function Zs(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=yt(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function xu(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&ot(r.stack.from,y(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var Au=28;
function Eu(t,e,r){var s,i;let n=[],l=e.stack&&ot(t.base,e.stack.from),o=ot(t.base,t.limit);if(l!==a&&o!==a){let _=r===4?Math.min(o,Au):o,u=Math.min(_,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(_=>({register:_}))]}var Le=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function Ou(t,e,r,s,i){let n=xu(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:y(n,s.headerSize);return Xs(l,s)?$s(l,i):"noBlock"}
function Xs(t,e){return Lt(t,e.pointerSize)&&$e(t,e.granularity)}var Qs=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function $s(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=y(t,-r.distance);return{block:s,header:e(s)}}
function Nu(t,e,r,s){var i;let{kind:n,pointer:l,charged:o,requested:_=0}=r;if(e===a||typeof e=="string")return;let{block:u,header:h}=e;if(l!==a&&l!==u)return;let d=t.open.get(u);if(d&&s.isCertainSince(n,d.hit)||s.isRepeated(n,u)||(h==null?a:h.kind)==="inUse"&&He(h.bytes,o)||(h==null?a:h.kind)==="inUse"&&((i=h.bytes)!=null?i:_)<_)return;let c=Cu(n,h);if(c==="refutation")return;let m=n==="free"&&s.lastOf("alloc",u)!==a;if(!(c==="proof"||l!==a||m))return{hypothesis:t,sighting:e};let v=l!==a||ti(e,r,s),P=l===a&&s.mayBeLastFreed(u);return{hypothesis:Ie(t,{block:u,isCurrent:v,mayBeLeft:P}),sighting:e}}
function ti({block:t,header:e},{hit:r,kind:s,wasFree:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t))return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function Pu(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,o=(l==null?a:l.kind)==="inUse",_=o?r.lastOf("free",n):a,u=i!==a&&i!==r.lastCharged;return{hit:s,isInUse:o,isCurrent:u&&r.isNew(n)||ti(t,e,r),mayBeLeft:r.mayBeLastFreed(n),freedAt:_,charged:i}}
function Ru(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(!He(i.charged,e.charged))return Ie(t,{block:s,isCurrent:ei(i,r),mayBeLeft:i.mayBeLeft})}
function Mu(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);return t.open.set(e,f({},n,{freedAt:l})),n.isCurrent||!ei(f({},n,{freedAt:l}),s)?t:(t.open.set(e,f({},n,{freedAt:l,isCurrent:!0})),f({},t,{currentProofs:t.currentProofs+1}))}
function ei({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function Cu(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var Ie=(t,{block:e,isCurrent:r,mayBeLeft:s})=>f({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(r?1:0),blocks:s?t.blocks:new Set([...t.blocks,e])}),He=(t,e)=>t!==a&&e!==a&&t!==e,ri=3,Bu=2,si=16,Lu=32,Iu=256,Hu=8,zu=100,Fu=ri,Du=2,Uu=class{
constructor(t,e){this.__2=[],this.__m=new Map,this.__h=0,this.__3n=0,this.__54=0,this.__40=!0,this.__3a=!1,this.__2n=0,this.__t=0,this.kind=t,this.__5=e}
plan(t){var e,r;if(this.__4h)return{kind:"places",places:[]};if(this.__4n&&this.__h%Lu!==0)return{kind:"places",places:this.__c.map(({place:n})=>n)};let s=t-((r=(e=this.__2[0])==null?a:e.hit)!=null?r:t),i=(this.__h>=Hu||s>=zu)&&this.__6d===this.__2n;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&i&&this.__3n<Fu}}
observe(t,e,r){this.__2n=t.hit;let s=this.__40||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__3n++;let i=this.__4h?"noPlace":this.__o(t,s,r);return typeof i!="string"?f({kind:"located",from:"place"},ni(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__t=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__21(this.__c.map(r=>Ru(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__c)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__21(this.__c.map(l=>Mu(l,r,t,s)))}
settle(t){if(this.__2.length===0)return[];let e=this.__1g,r=[];return this.__2=this.__2.filter(({hit:s})=>{var i;let n=(i=this.__7b(s))!=null?i:e?this.__5h(s):a;return!n||!this.__4i(n,t)?!0:(this.__r(s,n.block,t),r.push(f({hit:s,kind:this.kind},ni(n))),!1)}),r}
__4i(t,e){return!Qs(t,this.__5)||e.lastOf("alloc",t.block)!==a}
__5h(t){return ii(this.__c.map(({shown:e})=>e.get(t)))}
__7b(t){var e;let r=this.__m.get(t);if(!(r!=null&&r.isSure))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__2n>t}
hasUnknownsSince(t,e){return this.__t>t||this.__5f(t,e).length>0}
mustHaveShown(t,e,r){if(this.__t>e)return;let s=this.__5f(e,r);if(s.some(l=>{var o;return((o=this.__m.get(l))==null?a:o.block)===t}))return;let[i,...n]=s.filter(l=>!this.__m.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__21(this.__c.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__t>e)return!0;let i=r<s?r:e;return this.__2.some(({hit:n})=>n<=e||n===r||this.__m.has(n)?!1:n>i&&n<=s||this.shownAt(n).some(l=>l.block===t))}
waitsBetween(t,e,r){return this.__2.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
shownAt(t){let e=[];for(let{shown:r}of this.__c){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__m.has(t)||!this.__2.some(i=>i.hit===t))return;this.__m.set(t,e);let s=this.__c.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__21(s.map(i=>{var n,l;let o=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),Ie(i,{block:r,isCurrent:!0,mayBeLeft:o})}))}
forgetOpen(){for(let{open:t}of this.__c)t.clear();this.__1g||this.__3a||this.__3n||this.__21(this.__c.map(({place:t,shown:e,open:r})=>f({},Le(t),{shown:e,open:r})))}
learned(){return this.__1g?this.__c.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__16=t.map(e=>Le(e,!0)),this.__h=si}
startOver(){this.__16=a,this.__2=[],this.__m.clear(),this.__h=0,this.__t=this.__2n,this.__54++}
get __6d(){var t,e;return(e=(t=this.__2[this.__2.length-1])==null?a:t.hit)!=null?e:0}
__5f(t,e){return this.__2.filter(r=>r.hit>t&&!He(r.charged,e)).map(({hit:r})=>r)}
get __c(){var t;return(t=this.__16)!=null?t:[]}
get __1g(){return this.__c.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||(this.__3a?e:s.size)>=ri&&r>=Bu)}
get isUndecided(){return this.__2.length>0&&!this.__1g}
get __4n(){return this.__1g&&this.__2.length===0&&this.__h>=si}
get __4h(){return this.__54>Du}
__o(t,e,r){var s;let i=(s=this.__16)!=null?s:this.__5t(t),n=i.map(h=>this.__6x(h,t));if(n.every(h=>h==="notRead"))return"unreadable";if(this.__h++,this.__5p(n,e))return this.__40=!1,this.startOver(),"disagreement";let l=this.__5x(t,e),o=i.map((h,d)=>Nu(h,n[d],l,r)).filter(h=>h!==a);if(o.length===0)return this.startOver(),"noPlace";this.__16=o.map(h=>h.hypothesis);let _=o.map(h=>h.sighting);this.__3a||(this.__3a=_.some(({header:h})=>(h==null?a:h.kind)==="inUse"));let u=this.__1g?ii(_):a;return u?(this.__7c(),this.__4i(u,r)?u:"unreadable"):e||this.__s(l,_,r)?"learning":"disagreement"}
__5x({hit:t,charged:e,requested:r,wasFree:s=()=>!1},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,wasFree:s}}
__5t({key:t,words:e}){let r=Eu(t,e,this.__5.pointerSize),s=(i,n)=>Le({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__6x({place:t},{key:e,words:r,look:s}){return Ou(t,e,r,this.__5,s)}
__5p(t,e){if((e==null?a:e.from)!=="arguments"||!this.__1g)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__s(t,e,r){if(this.__2.length>=Iu)return!1;this.__2=[...this.__2,{hit:t.hit,charged:t.charged}];for(let[s,{shown:i,open:n}]of this.__c.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,Pu(l,t,r)))}return!0}
__r(t,e,r){var s;for(let{shown:i,open:n}of this.__c)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__m.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__7c(){this.__4n&&(this.__16=Wu(this.__c))}
__21(t){this.__16&&(this.__16=t,t.length===0&&this.startOver())}};
function ii(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function ni({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function Wu(t){let e=({place:{where:r}})=>"register"in r?0:r.offset<0;return t.filter((r,s)=>t.findIndex(i=>e(i)===e(r))===s)}var ju=class{
constructor(t){this.__p=new Map,this.__i=new Su,this.__3f=[],this.__5=t}
plan(t){return this.__3l(t.kind,t.address).plan(this.__i.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__5.alignedHeaders&&!s)return this.__7d(r,e);let l=this.__3l(r.kind,r.address).observe(t,this.__5k(i,t),this.__i);return r.kind==="alloc"&&this.__i.sized(n),l.kind==="located"?this.__6f(r.kind,l.block,e,n):this.__i.unlocated(r.kind,e,l.why==="learning"),this.__55(),l}
goneAfter(t,e,r,s){let i=this.__i.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__5d("free",i);if(n.some(_=>_.mayHaveFreed(e,i,t,r)))return;let l=Math.max(i,t-Ae),o=!n.some(_=>_.waitsBetween(l,s,t));for(let _ of n)_.wasAbout(t,{block:e,isSure:o});this.__55()}
candidates(t,e){let r=new Set;for(let s of this.__p.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__p.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__i.gap();for(let t of this.__p.values())t.forgetOpen()}
resolved(){let t=this.__3f;return this.__3f=[],t}
places(){let t=[];for(let e of this.__p.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__3l(e,r).restore(s)}}
__5d(t,e,r){return[...this.__p.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__55(){for(let t of this.__p.values())for(let e of t.settle(this.__i)){this.__3f.push(e);for(let r of this.__p.values())r.blockNamedBefore(e,this.__i)}}
__3l(t,e){let r=`${t} ${e}`,s=this.__p.get(r);if(s)return s;let i=new Uu(t,this.__5);return this.__p.set(r,i),i}
__7d({kind:t},e){return this.__i.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__5k(t,{look:e}){if(!t||!Xs(t.block,this.__5))return;let r=$s(t.block,e);if(!Qs(r,this.__5))return{from:t.from,block:r.block}}
__6f(t,e,r,s){this.__5w(t,e,t==="free"?s:a),this.__i.located(t,e,r);for(let i of this.__p.values())i.blockNamed({kind:t,block:e,charged:s},this.__i)}
__5w(t,e,r){var s;let i=this.__i.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__5d(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let o of this.__p.values())o.kind===n&&o.hasHitsSince(i)&&o.startOver();this.gap()}}},ze=4096;
function Gu(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var qu=4;
function ai(t,e,r,s){let i=T(t,0,4),n=T(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(I(R(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,o=h=>(i>>>h&(1<<l)-1)*s.granularity,_=i>>>16+l;if(_===0)return{kind:"released"};if(s.alignedHeaders&&_&qu)return{kind:"second",distance:o(0)};let u=o(16);return u>s.headerSize&&u<=ze-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var Vu=new Uint8Array,Ku=64,Ju=128;
function li(t,e,r,s,i=!1){var n,l;let o=Qt(t),_=r.headerSize,u=S=>{var et;return(et=s.readMemory(y(t,S-o),_))!=null?et:Vu};if(o===0)return{kind:"headerless"};let h=u(o-_),d=ai(h,o-_,e,r),c=o===_;if(!(c?d.kind==="released":d.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return d;let m=c?h:u(0),v=((n=T(m,0,2))!=null?n:0)%8192,P=ze-v&-r.granularity,z=c?u(P-_):h;if(!m.length||!z.length)return{kind:"unreadable"};if(!(ai(m,0,e,r).kind==="released"&&z[0]===m[2]&&z.every(S=>S===z[0])))return d;if(P!==o)return{kind:"noHeader"};let Ct=(l=m[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(Ct&Ku)?v:a,ownsPage:!(Ct&Ju)}}var Qt=t=>O(t).low%ze,Yu=17744;
function Zu(t,e){let r=it(t,y(e,60)),s=r&&t.readMemory(y(e,r),12);return s&&T(s,0,4)===Yu?T(s,8,4):a}var Xu=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Qu(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,j(t)).map(o=>$u(o,e,r)).filter(o=>o!==a),l=[...n].reverse();return{freed:oi(n.map(({freed:o})=>o)),requested:(s=l.find(o=>o.requested!==a))==null?a:s.requested,charged:oi(n.map(({charged:o})=>o)),poolType:(i=l.find(o=>o.poolType!==a))==null?a:i.poolType}}
function $u(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Xu.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let o=u=>u===a?a:t.args[u]&&O(t.args[u]).low;if(l.tag!==a){let u=o(l.tag);if(u===a||I(R(u))!==e)return}let _=l.freed===a?a:t.args[l.freed];return{freed:_!==a&&Lt(_,r.pointerSize)&&$e(_,r.granularity)?_:a,requested:o(l.requested),charged:o(l.charged),poolType:o(l.type)}}
function oi(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var th=4096,eh=3,rh=20,sh=class{
constructor(t,e,r){this.__w=new Map,this.__0=t,this.__5=e,this.__1j=r}
wasFree(t){let{kind:e}=li(t,this.__1j,this.__5,this);return e==="released"||e==="noHeader"}
readMemory(t,e){var r;let s=Qt(t);return(r=this.__w.get(_i(t)))==null?a:r.subarray(s,s+e)}
keep(t,e){let r=[...[...e].filter(Qt).map(_i),...this.__w.keys()];if(this.forget(),!(t>rh))for(let s of[...new Set(r)].slice(0,eh)){let i=this.__0.readMemory(s,th);i&&this.__w.set(s,i)}}
forget(){this.__w.clear()}},_i=t=>y(t,-Qt(t)),ih=2048,nh=64,ui=18362,ah=class{
constructor(t,e,r,s,i){this.__2e=new Map,this.__0=t,this.__4=e,this.__1j=r,this.__5=s,this.__9=i,this.__w=new sh(t,s,r)}
locate(t,e,r,s){var i;let n=Qu(e.stack,this.__1j,this.__5),l=Tu(e.stack,r,e.ip);if(!l)return this.__9.gap(),lh(n);let o=this.__6o(t,e,l,n,s),_=this.__9.observe(o);if(this.__7h(t),_.kind==="unlocated")return f({},Fe(n),{open:_.why==="learning"||a});let u=(i=_.charged)!=null?i:n.charged;return f({},Fe(n),{block:_.block,blockFrom:_.from,charged:u})}
lookAgain(t){return hi(this.__o("alloc",t))}
__62(t,{found:e,goneAt:r},s){let i=e.kind==="inUse"&&e.ownsPage===!0;return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__64(t)?r!=null?r:s:a}
__64(t){let e=()=>this.__o("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__4;return e()&&!!this.__0.readMemory(r,4)&&e()}
__7h(t){this.__2e.forEach((e,r)=>{e.goneAt=this.__62(r,e,t),!(t-e.since<Ae)&&(this.__2e.delete(r),e.goneAt&&this.__9.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__9.candidates("free",t)){if(this.__2e.size>=nh||this.__2e.has(e))continue;let r=this.__o("alloc",e),s=hi(r);s!=="unknown"&&this.__2e.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__9.isUndecided?this.__w.keep(t,this.__9.candidates("alloc",t)):this.__w.forget()}
__6b(t){return I(t)===this.__1j}
__6o(t,e,r,s,i){let n=this.__9.plan(r),l=n.kind==="everything"?this.__5u(e,r):this.__6p(n.places,e,r),o=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__71(i,e):a,_=o?{block:o,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__6h(r.kind),pointer:_,charged:s.charged,requested:s.requested,wasFree:u=>this.__w.wasFree(u)}}
__71(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__9.gap(),r}
__5u({registers:t,sp:e},r){let s=ot(e,r.limit),i=s!==a&&s>0?this.__0.readMemory(e,Math.min(s,ih)):a,n=i&&Zs(e,i,this.__5.pointerSize);return{registers:De(t),stack:n}}
__6p(t,{registers:e},r){let s=[];for(let{where:u}of t)"offset"in u&&s.push(u.offset);if(s.length===0)return{registers:De(e)};let i=Math.min(...s),n=Math.max(...s)-i+this.__5.pointerSize,l=y(r.base,i),o=this.__0.readMemory(l,n),_=o&&Zs(l,o,this.__5.pointerSize);return{registers:De(e),stack:_}}
__6h(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__o(t,r);return e.set(r,i),i}}
__o(t,e){let{build:r=ui}=this.__4,s=r<ui,i=li(e,this.__1j,this.__5,this.__0,s);return i.kind==="headerless"?this.__6g(t,e):i}
__6g(t,e){let r=this.__4.bigPages&&Kn(this.__0,this.__4.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__6b(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function hi({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Fe({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var lh=t=>f({},Fe(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),oh=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function De(t){let e=new Map;return t.forEach((r,s)=>{oh.test(s)&&e.set(s,r)}),e}
function _h({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:o}=t,_=Wt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:_==null?a:_.start},poolHitTag:{address:o,before:r},time:s}}var uh=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a}),hh=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function di(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}
function dh(t,e,r){return r==="arm64"?gh(t,e):fh(t,r)}var Et=4;
function fh(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=ch(t,s,e),n=i&&T(t,s+i,Et);n!==a&&r.push({kind:"immediate",value:n})}return r}
function ch(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?Ce(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function gh(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Et<=t.length;l+=Et){let o=(r=T(t,l,Et))!=null?r:0,_=o&31,u=o>>>5&65535,h=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:n.set(_,~(u<<h)>>>0);break;case 1384120320:n.set(_,u<<h>>>0);break;case 1920991232:{let c=((s=n.get(_))!=null?s:0)&~(65535<<h);n.has(_)&&n.set(_,(c|u<<h)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let c=y(e,l+(o<<8>>13)*Et);i.push({kind:"literal",address:c});continue}}let d=n.get(_);d!==a&&i.push({kind:"immediate",value:d})}return i}var ph=64,mh=class{
constructor(t,e){this.__k=new Map,this.__0=t,this.__4=e}
get known(){return this.__k}
holds(t,e){let r=this.__k.get(t);if(r)return r;let s=this.__o(t,e);return this.__k.set(t,s),s}
__o(t,e){let{instructionSet:r}=this.__4,s=Ps(this.__0,t,ph);if(!s||!r)return"unreadable";let i=y(t,-s.length),n=dh(s,i,r).map(o=>this.__7f(o)),l=o=>o!==a&&I(R(o))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__7f(t){return t.kind==="immediate"?t.value:it(this.__0,t.address)}},kh=9200,bh=500,wh=class{
constructor(t,e,r,s){this.__4q=0,this.__45=0,this.__58=new Set,this.__1p=new Set;var i;let{target:n,tag:l}=r;this.__0=t,this.__3=e,this.__4=n;let o=Gu(n.pointerSize,n.build===a||n.build>=kh);this.__9=new ju(o),this.__9.restore(s),this.__1d=new mh(t,n),this.__3g=new ah(t,n,l,o,this.__9),this.hunt=new rs(_h(r,t.now()),_=>this.__1d.holds(_,l)),e.begin(this.hunt),e.note(hh(n)),this.__50((i=Wt(n.modules))==null?a:i.start)}
begin(t){this.__3.note(f({type:"counters",at:"armed"},di(t)))}
end(t,e="disarmed"){this.__3.note(f({type:"counters",at:"stopped"},di(t))),this.__6m(),this.__4z(),this.__6n(),this.__r(e)}
endWithTarget(t){this.__3.note({type:"gone",missed:t}),this.__r("targetGone")}
abandon(){this.__r("aborted")}
record(t,e,r,s){this.__4q+=1;let i=this.__4q,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__9.gap(),this.__31(i,t,e,n);try{return this.__31(i,t,e,this.__3g.locate(i,t,e,r))}catch(l){throw l instanceof wt&&this.__31(i,t,e,{}),l}}
__6m(){let t=[],e=[];for(let r of this.hunt.doubtful().slice(0,bh)){let s=this.__3g.lookAgain(r);s==="there"?t.push(r):s==="freed"&&e.push(r)}t.length+e.length>0&&this.__3.note({type:"blocks",there:t,gone:e})}
__6n(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1d.known];for(let[e,r]of t.slice(this.__45))this.__3.note({type:"code",address:e,holdsTag:r});this.__45=t.length}
__50(t){var e;if(!t||!Lt(t,this.__4.pointerSize))return;let r=(e=Pr(this.__4,t))==null?a:e.start;if(!r||this.__58.has(r))return;let s=Zu(this.__0,r);s!==a&&this.__3.note({type:"image",start:r,timestamp:s}),this.__58.add(r)}
__r(t){this.__3.note({type:"end",why:t,time:this.__0.now()})}
__31(t,e,r,s){let i=this.__3.note(f({type:"hit",number:t,kind:r,stack:this.__6z(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__78(),this.__4z(),i}
__6z({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__1p.has(e)){for(let{address:r}of t)this.__50(r);this.__3.note({type:"stack",index:e,frames:t.map(uh)}),this.__1p.add(e)}return e}
__4z(){let t=this.__9.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__3.note({type:"places",places:t})}
__78(){for(let{hit:t,block:e,charged:r}of this.__9.resolved())this.__3.note({type:"located",hit:t,block:e,charged:r})}},yh=2e5;
function fi(t,e=yh){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?fi(t.slice(1),e):t}var vh=class{
constructor(t,e,r){this.__3h=!1,this.__0=t,this.__1=e,this.__a=r}
run(t){let e=this.__1.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__5c(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__3h))return os(this.__0)?a:this.__5z()}
__5c(t){var e;let r=this.__1.undo(t);if(ci(this.__a,r,bt(t.before)),r.kind==="stillThere")return r;t===((e=this.__1p)==null?a:e.change)&&this.__6t(this.__1p.id)}
__6t(t){let e=Ne(this.__0);e.kind==="found"&&e.note.id===t&&Gt(this.__1)}
__5z(){let t=Ne(this.__0);if(this.__3h=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=Y(this.__0);if(n.kind==="notRead"){this.__3h=!1;let _=kt(r);return this.__a({kind:"notRepaired",command:_}),{kind:"stillThere",repair:_,failure:a}}if(n.address!==s||n.value!==e){Gt(this.__1);return}let l=this.__1.adopt(be(n,r,e)),o=this.__5c(l);return o?this.__1p={change:l,id:i}:Gt(this.__1),o}};
function ci(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var Sh=class{
constructor(t){this.__2u={},this.__0=t}
begin(t,e){let r=this.__k!==a&&t.contextRegisters.includes("$prcb")?xr(this.__0,t.pointerSize,"$prcb"):a;this.__2u={processor:r,event:e}}
saw(t,e){this.__k={reading:t,tag:e}}
counted(t){this.__k&&(this.__k=f({},this.__k,{counts:t}))}
isAgain(t){return this.__k!==a&&Th(this.__k.reading,t)}
judge(t,e,r){var s;let i=this.__k;return!i||!this.isAgain(t)?"new":this.__5r(i,e)||!r&&this.__7g(i)?"repeat":!r&&((s=this.__2u.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){let{event:t}=this.__2u;return t!==a&&t.time===a}
__7g({reading:t}){let{processor:e}=this.__2u,r=t.registers.get("$prcb");return e!==a&&r!==a&&e!==r}
__5r({tag:t,counts:e},r){if(!e)return!1;let s=Xt(this.__0,r,t);return s.kind!=="found"?!1:s.counts.allocs===e.allocs&&s.counts.frees===e.frees}};
function Th(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&xh(t.registers,e.registers)&&Ah(t.stack,e.stack)}
function xh(t,e){let r=t.size===e.size;return t.forEach((s,i)=>{e.get(i)!==s&&(r=!1)}),r}
function Ah(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let o=e[l];return s===(o==null?a:o.base)&&i===(o==null?a:o.address)&&n===(o==null?a:o.text)})}var Eh=2e3,Oh=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Eh,Nh={4:pt("ffdf0000"),8:pt("fffff78000000000")},Ph=32,Rh=8,Mh=20,Ch=1e4,Bh=4294967296;
function gi(t,e){let r=Nh[e],s=r&&t.readMemory(r,Ph),i=s&&pi(s,Rh),n=s&&pi(s,Mh);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function pi(t,e){let r=T(t,e,4),s=T(t,e+4,4);if(!(r===a||s===a)&&s===T(t,e+8,4))return(s*Bh+r)/Ch}var Lh=64,Ih=class{
constructor(t,e,r){this.__36=!1,this.__0=t,this.__1=e,this.__10=r}
get hasMissed(){return this.__36}
get trouble(){return this.__2x}
returnValue(t){let e=j(t.stack),r=t.stack.slice(e).find(_=>!_.inline),s=[...t.stack.slice(0,e)].reverse().find(_=>!_.inline);if(!(r!=null&&r.address)||!s)return;if(this.__10.pause().kind!=="undone"){this.__2x={kind:"notArmedAgain"};return}let i=this.__1w();this.__1.run(Zi(r.address,this.__10.target.pointerSize));let n=this.__6s(),l=Ue(n,"eip","rip","pc");if(l!==r.address){this.__36=!0,this.__2x={kind:"strayed",ip:l};return}Hh(i,this.__1w())||(this.__36=!0),this.__10.resume().kind!=="applied"&&(this.__2x={kind:"notArmedAgain"});let o=Ue(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__68(o,s,r)?Ue(n,"eax","rax","x0"):a}
__1w(){let{target:t,tag:e}=this.__10;return Xt(this.__0,t,e)}
__6s(){let t=Ut(this.__0.query($i(this.__10.target.contextRegisters))),{pointerSize:e}=this.__10.target;return new Map([...t].map(([r,s])=>[r,D(s,e)]))}
__68(t,e,r){if(!t)return!1;if(this.__10.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=y(e.base,8),i=y(s,Lh);return rt(s,t)<=0&&rt(t,i)<=0}};
function Ue(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var Hh=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,mi=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,zh=class{
constructor(t,e,r,s){this.__8=[],this.__2j=0,this.__0=t,this.__a=s,this.__1=e,this.__3=r,this.__3e=new Sh(t),this.__53=new vh(t,this.__1,s)}
get armed(){return this.__f}
get change(){return this.__1.open[0]}
get unrepaired(){return this.__5e}
get hunts(){return this.__8}
get shown(){var t;let e=new Map;for(let r of this.__8)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(mi));this.__s([...this.__8.filter(s=>!r.has(mi(s))),...t]),this.__4s=e}
leftValue({address:t,value:e}){let r=this.__4s;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3d;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__3d)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2j+=1;let r=this.__f,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__5g(r);let i=this.__49();i&&ci(this.__a,i.undone,i.arming.idle),this.__5e=(e=Fh(i==null?a:i.undone))!=null?e:this.__53.run(s!=null?s:(t=this.__2b)==null?a:t.change)}
__5g({arming:t,evidence:e}){this.__f=a,this.__2b=t,e.abandon()}
__49(){let t=this.__2b;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2b=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__3z(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,{seconds:n}=e;n!==a&&this.__a({kind:"timeLimit",seconds:n});let l,o;try{l=this.__44(i,e,!1)}finally{o=this.__1l(i,l)}return{kind:"hunted",tag:t,capture:l,hunt:i.evidence.hunt,disarmed:o}}
arm(t,e){return this.__3z(t,e,!0)}
capture(t){let e=this.__f;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=Y(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1l(e,a),{kind:"notArmed",anyMore:s.tag};let l=as(this.__0);if(l.kind==="breaksPassed")return l;let o=Cs(e.event,At(this.__0)),_=this.__44(e,t,o),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:_,hunt:u};return _.end.kind==="targetGone"||_.hasRestarted?f({},h,{disarmed:this.__1l(e,_)}):(this.__f===e&&(this.__f=f({},e,{event:At(this.__0)})),r.end(this.__1w(s),_.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__5n()}
release(){this.__2j+=1;let t=this.__f;if(!t){let e=this.__49();return e?[e.undone]:this.__1.undoAll()}return this.__f=f({},t,{byUser:!1}),[this.__1l(t,a)]}
__5n(){let t=Y(this.__0);if(t.kind!=="read"||W(t.value))return{kind:"nothing"};let e=jt(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=be(t,St(s),r),n=this.__1.undo(this.__1.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__3z(t,e,r){return A(()=>{this.__6u();let s=co(this.__0,this.__1,t,e);return s.kind==="refused"?s:this.__z(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__6u(){let t=this.__f;if(!t)return;let e=this.__1l(t,a);this.__a({kind:"replaced",tag:t.arming.tag,undone:e})}
__s(t){this.__8=fi(t);let e=t.length-this.__8.length;e>0&&this.__a({kind:"dropped",hunts:e})}
__z(t,{target:e,idle:r,stops:s},i){let n=new Eo(this.__0,this.__1,e,t,r),l=this.learnedOn(e),o=new wh(this.__0,this.__3,n,l),_=i?At(this.__0):a,u=gi(this.__0,e.pointerSize),h={arming:n,evidence:o,byUser:i,event:_,times:u};this.__a({kind:"ready",target:e,tag:t}),s||this.__a({kind:"stopsUnknown"}),this.__a({kind:"repairLine",command:n.repair}),n.leaveNote(),o.begin(Xt(this.__0,e,t)),l.length>0&&this.__3.note({type:"places",places:l}),this.__f=h;let d=n.arm();return d.kind==="applied"?(this.__s([...this.__8,o.hunt]),this.__3d=o.hunt,{kind:"armed",armed:h}):(this.__1l(h,a),{kind:"notWritten",applied:d})}
__44(t,e,r){let{arming:s,evidence:i}=t,n=this.__2j,l=new iu({reader:this.__0,changes:this.__1,observer:this.__a,target:s.target,tag:s.tag,evidence:i,stepOut:new Ih(this.__0,this.__1,s),lastStop:this.__3e,isCurrent:()=>this.__2j===n},e).run(r);return this.__65(t)?f({},l,{hasRestarted:!0}):l}
__65({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||it(this.__0,r.poolHitTag)===s)return!1;let i=gi(this.__0,r.pointerSize);return i!==a&&Oh(e,i)}
__1l({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__f)==null?a:s.arming)===t&&(this.__f=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();return((i=this.__f)==null?a:i.arming)===t&&(this.__f=a),n.kind==="stillThere"&&(this.__2b=t),r!=null&&r.hasRestarted?(e.endWithTarget(r.hasMissed),n):(e.end(this.__1w(t),r==null?a:r.end.kind),n)}
__1w({target:t,tag:e}){let r=Xt(this.__0,t,e);return this.__3e.counted(r.kind==="found"?r.counts:a),r}},Fh=t=>(t==null?a:t.kind)==="stillThere"?t:a,Dh=64*1024,Uh=class{
constructor(t,e,r){this.__1o=0,this.__j=t,this.__u=e,this.base=r.base,this.__3o=r.seq,this.__19=r.segment,this.__2c=r.tool}
get count(){return this.__19}
write(t){let e=this.__2q;e&&this.__7i(e),this.__2q=t,this.open(),this.__4t(t),(this.__1o>=Dh||Wh(t))&&this.close(),this.__2q=a}
open(){if(this.__1x)return;let t=dt(this.base,this.__19);if(this.__19>=_s)throw new wt(t,"a recording has 1000 files");this.__1x=this.__j.create(t),this.__1o=0,this.__4t({type:"header",format:"pooltag recording",version:1,segment:this.__19,tool:this.__2c,time:this.__u()}),this.__19+=1}
close(){let t=this.__1x;this.__1x=a,t==null||t.close()}
__7i(t){this.__2q=a,this.close(),this.__j.exists(dt(this.base,this.__19))&&(this.__19+=1),this.write(t)}
__4t(t){var e;let r=zl(this.__3o,t);(e=this.__1x)==null||e.writeLine(r),this.__3o+=1,this.__1o+=r.length}},Wh=t=>t.type==="change"&&t.state==="planned"||t.type==="end",jh=class{
constructor(t,e,r,s){this.__j=t,this.__u=e,this.__2c=r,this.__a=s}
begin(t){this.__6=t,this.__z(t.start)}
note(t){var e,r;let s=(r=(e=this.__6)==null?a:e.take(t))!=null?r:"taken";return this.__z(t),s}
opened(t){this.__2g=t}
save(t,e){var r,s;if(((r=this.__2s)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2g)==null?a:s.base)===t?this.__2g:a,n=dt(t,0);return A(()=>{if(!i&&this.__j.exists(n))return{kind:"exists",path:n};let l=e.filter(_=>!(i!=null&&i.hunts.includes(_))),o=this.__7j(t,i,l);return this.__6e(),this.__2g=a,this.__2s=o,{kind:"saved",base:t,files:o.count,hunts:l}},({call:l,message:o})=>({kind:"failed",path:l,message:o}))}
flush(){this.__5b(t=>t.close())}
__6e(){var t;(t=this.__6)!=null&&t.openEnd&&this.__z({type:"end",why:ts,time:this.__u()}),this.flush()}
__7j(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new Uh(this.__j,this.__u,{base:t,seq:s,segment:i,tool:this.__2c});n.open();let l=H(r,(o,_)=>+(o===this.__6)-+(_===this.__6));for(let{start:o,entries:_}of l){n.write(o);for(let u of _)n.write(u)}return n.close(),n}
__z(t){this.__5b(e=>e.write(t))}
__5b(t){let e=this.__2s;e&&A(()=>t(e),r=>{this.__2s=a,this.__3u(r)})}
__3u({call:t,message:e}){try{this.__a({kind:"notRecorded",path:t,message:e})}catch(r){}}},Gh=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function qh(t){if(!t.includes("<"))return t;let e=t.replace(Gh,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var ki=t=>host.parseInt64(ie(t),16);
function Vh(t){if(typeof t=="number")return t;if(!Kh(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Kh(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var bi=8e3,Jh=class{
constructor(){this.__2a=!1}
query(t){return je(t)}
change(t){return je(t)}
run(t){return je(t)}
readMemory(t,e){let r=yi(this.__4u(t),e);if(r||!wi(t))return r;this.__2a=!this.__2a;let s=yi(this.__4u(t),e);return s||(this.__2a=!this.__2a),s}
__4u(t){return!this.__2a||!wi(t)?t:F(4294967295,O(t).low)}
now(){return Date.now()}
session(){let t=Ot(()=>host.currentSession.Attributes.Target),e=Ot(()=>t==null?a:t.IsKernelTarget),r=Ot(()=>t==null?a:t.IsLiveTarget),s=Ot(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function We(t){for(let e=0;e<t.length;e+=bi)host.diagnostics.debugLog(t.slice(e,e+bi));host.diagnostics.debugLog(`
`)}var wi=t=>O(t).high===0&&Lt(t,4);
function yi(t,e){return Ot(()=>{let r=host.memory.readMemoryValues(ki(t),e,1);return r.length===e?new Uint8Array(r):a})}
function je(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>Ft(qh(`${r}`))):[]}catch(e){throw new wt(t,e)}}
function Ot(t){try{return t()}catch(e){return}}var Yh=class{
exists(t){return Nt(t,e=>e.FileExists(t))}
create(t){return Nt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=e.CreateTextWriter(r,"Utf8");return{writeLine:i=>Nt(t,()=>s.WriteLine(i)),close:()=>Nt(t,()=>r.Close())}})}
read(t,e){return Nt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function Nt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new wt(t,r)}}var ft="pool",vi="pooltag",Zh=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${vi}.Contents.pool   (or load with .scriptrun)`];
function Si(t){return te(()=>Qh(t))||te($h)}
function Xh(){te(()=>Reflect.deleteProperty($t(),ft)&&$t()[ft]===a)||te(()=>Ti(`dx -r0 @$vars.Remove("${ft}")`))}var $t=()=>host.namespace.Debugger.State.UserVariables;
function Qh(t){return $t()[ft]=t,$t()[ft]!==a}
function $h(){return[`Debugger.State.Scripts.${vi}.Contents.pool`,"@$scriptContents.pool"].some(t=>Ti(`dx -r0 @$${ft} = ${t}`))}
function Ti(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function te(t){try{return t()}catch(e){return!1}}
function td({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function ed(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=rd(t);return e.map(s=>{let i=s.tag===a?sd(s,r):a;return i?f({},s,{tag:I(i.tag)}):s})}
function rd(t){var e;let r=ke(t),s=r&&Ar(t,i=>Dt(t,i,r),r);return(e=s&&ra(t,s))!=null?e:[]}
function sd(t,e){let r=e.filter(({tag:i})=>U(I(i))===t.text),s=r.length===1?r:r.filter(i=>id(i,t));return s.length===1?s[0]:a}var id=({nonPaged:t,paged:e},r)=>xi(t,r.nonPaged)&&xi(e,r.paged),xi=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function nd(t){let e=t.now(),r=t.query(hn("tag",!0)),s=Js(r);return s?{kind:"read",rows:ed(t,s.rows),unread:s.unread.length,total:td(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var Ai=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function ad(t,e){if(e==="tag")return H(t,ld);let r=od(e);return H(t,(s,i)=>r(i)-r(s))}
function ld({text:t},{text:e}){return t===e?0:t<e?-1:1}
function od(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return Ge;case"bytes":return Ei;case"peralloc":return e=>Ge(e)===0?0:Ei(e)/Ge(e)}}var Ge=t=>t.nonPaged.outstanding+t.paged.outstanding,Ei=t=>t.nonPaged.bytes+t.paged.bytes,qe={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, seconds, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function _d(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(qe))t[e]={Help:`${r} - ${s}`};return t}var ud=class{
constructor({usage:t,help:e}){this.__1s=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1s}},M=t=>Ft(t).replace(/\t/g," "),B=class extends Error{
constructor(t){super(M(t))}},hd=500,dd=[8,256];
function Oi(t,e){var r,s;let i=(s=(r=qe[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new B(ka(`${e[n]}`,i))}
function Ve(t,e){if(e===a)throw new B(pa(t));if(typeof e!="string")throw new B(ga(t));let r=Ki(e);if(!r.ok)throw new B(ca(e,r.problem));return r.tag}
function Ni(t,e,r,s=1,i=1/0){let n=Vh(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new B(ma(t,s,i,r))}
function Pi(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:hd};return e.forEach((n,l)=>{let o=s[l];if(!o)throw new B(xt(`${n}`,r));let _=o==="frames"?dd:[];i[o]=Ni(`The number of ${o}`,n,r,..._)}),i}
function Ri(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new B(xt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var fd=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Mi(t,e){if(typeof e=="string"&&e.trim()!==""&&!fd.test(e))return e;throw new B(Ha(t))}
function cd([t,e]){let r=Ai.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new B(xt(`${s}`,Ci))}var Ci=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Ai.join(" ")}`;
function gd(t){if(!(t===a||/[*?]/.test(t)))throw new B(xt(`${JSON.stringify(t)} is no tag in the listing and`,Ci))}var $=class{
constructor(t,e){this.__59=M(t),this.__x=e}
toString(){return this.__59}
*[Symbol.iterator](){for(let t=0;t<this.__x.length;t+=1){let e=this.__x[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__x[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__x.length} rows`);return e}},pd=48,Bi=12;
function Pt(t,e){let r=pd-t.length-1,s=M(e),i=s.length>r?`${s.slice(0,r-Bi-3)}...${s.slice(-Bi)}`:s;return`${t} ${i}`}var tt=t=>t===a?"":t,Ke=t=>t===a?"":Math.floor(t*100);
function Rt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var md=class{
constructor(t,e,r){var s,i;this.__2l=e,this.__6=t,this.Number=e.number,this.Kind=e.kind,this.Block=tt(e.block&&ki(e.block)),this.Charged=tt(e.charged),this.Cpu=tt(e.processor);let n=(i=(s=t.siteOf(t.stackOf(e),r))==null?a:s.frame.text)!=null?i:"(no caller)";this.__4w=Pt(`${e.number} ${e.kind}`,n)}
toString(){return this.__4w}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__2l,l=[`tag ${JSON.stringify(U(this.__2l.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),o=this.__6.stackOf(this.__2l).map(({text:_})=>M(_));return new $(l.join(", "),o)}
get[Symbol.metadataDescriptor](){return Rt("Number","Charged","Cpu")}},Li=class{
constructor(t){this.__57=M(t)}
toString(){return this.__57}},kd=/^Ex\w*Lookaside/;
function bd(t){var e,r,s;return kd.test((s=(r=(e=t[j(t)])==null?a:e.symbol)==null?a:r.name)!=null?s:"")}var Je=t=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"(no caller)"};
function Ii(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,o=[`${Je(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(U(t.tag))}`,`${p(i,"allocation")} and ${p(n,"free")} seen here, from ${p(l.length,"stack")}`,r&&wd(t,r),r&&yd(r),vd(t,e),...Sd(e),Td(t,e),`coverage ${ye(t)}${zr(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,xd(t.natureOf(e))];return M(`${o.filter(Boolean).join("; ")}.`)}
function wd(t,{blocks:e,bytes:r,old:s}){let i=e===1?"stays":"stay";return`${t.isWhole()?"":"at least "}${p(e,"block")} allocated here ${i}${Ad(r)}, ${s} of them old`}
function yd({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function vd(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Tt((h-t.start.time)/1e3),o=(r.time-e.time)/1e3,_=s+i+n-1,u=o>0?`, ${(_/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function Sd(t){let{freedByOtherModules:e,unlocatedAllocs:r,refused:s}=t;return[...e>0?[`${p(e,"block")} of here freed by other modules`]:[],...r>0?[`of ${p(r,"allocation")} here the block is not known`]:[],...s>0?[`${p(s,"block")} refused at once by a limit of the tag`]:[]]}
function Td(t,{stacks:e}){return e.some(r=>bd(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function xd(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}var Ad=t=>t===a?"":`, ${t} bytes`;
function Ed(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>f({},n,{share:n.holding.blocks/s}));return H(i,(n,l)=>Hi(l)-Hi(n)||l.holding.blocks-n.holding.blocks)}var Hi=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Od=class{
constructor(t,{use:e,holding:r,share:s}){this.__6=t,this.__1b=e,this.__37=r,this.Blocks=r.blocks,this.Bytes=tt(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":"at least",this.Old=r.old,this["Coverage%"]=Ke(t.booked())}
toString(){return Pt(`${this.__37.blocks}/${this.__1b.allocs}`,Je(this.__1b))}
details(){return Ii(this.__6,{use:this.__1b,holding:this.__37})}
get[Symbol.metadataDescriptor](){return Rt("Blocks","Bytes","Share%","Old","Coverage%")}},Nd=class{
constructor(t,e){let{use:r,holding:s}=e;this.__6=t,this.__3p=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=tt(s==null?a:s.blocks),this.Bytes=tt(s==null?a:s.bytes),this["Coverage%"]=Ke(t.booked()),this.Note=t.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return Pt(`${this.Allocs}/${this.Frees}`,Je(this.__3p.use))}
details(){return Ii(this.__6,this.__3p)}
get[Symbol.metadataDescriptor](){return Rt("Allocs","Frees","Blocks","Bytes","Coverage%")}},zi=28,Pd=class{
constructor(t,e){this.__2t=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=this.__2i().slice(1).join(" < ");this.Callers=r.length>zi?`${r.slice(0,zi-3)}...`:r,this["Coverage%"]=Ke(t.booked())}
toString(){var t;return Pt(`${this.Allocs}/${this.Frees}`,(t=this.__2i()[0])!=null?t:"(no caller)")}
details(){let t=this.__2t.map(({text:e})=>M(e));return new $(p(t.length,"frame"),t)}
get[Symbol.metadataDescriptor](){return Rt("Allocs","Frees","Coverage%")}
__2i(){return this.__2t.slice(j(this.__2t)).map(({text:t})=>M(t))}},Rd=class{
constructor(t,e,r){let s=Bd(t,e);this.PoolHitTag=s.value===a?"not readable":q(R(s.value));let i=os(t);this.Armed=M(Ld(s,e,i)),this.Repair=M(Id(s,i)),this.Recorded=Ye([...e.shown.keys()].map(n=>JSON.stringify(U(n)))),this.Learned=Ye(e.learned().map(Md)),this.Skipped=M(Ye(r))}
toString(){return this.Armed}};
function Md({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Cd(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Cd=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Ye=t=>t.length===0?"none":t.join(", ");
function Bd(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=Y(t),l=n.kind==="read"?e.leftValue(n):a,o=(r=i==null?a:i.repair)!=null?r:kt(St(l));return{value:n.kind==="read"?n.value:a,repair:o}}
function Ld({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(W(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(U(R(t)))}${i}`;return s?n:!r||bt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function Id({value:t,repair:e},r){return t!==a&&W(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function ee(t,e,r,s){return`${p(e,r)} (${s}); ${t.map(Ur).join("; ")}`}
function Hd(t,e){let r=`read in ${Tt(t.seconds)}`,s=t.unread>0?[`${p(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[`${p(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i].join("; ")}var zd=class{
constructor(t){this.__1s=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=tt(Fi(t.nonPaged.allocs,t.paged.allocs)),this.Frees=tt(Fi(t.nonPaged.frees,t.paged.frees)),this.Owner=M(Fd(t.description))}
toString(){return Pt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__1s.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__1s,s=e!==a&&sr(e)?` (${q(e)})`:"";return M(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return Rt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Fi(t,e){return t===a||e===a?a:t+e}
function Fd(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Dd=class{
constructor(t,e,r,s){this.__q=[],this.__0=t,this.__g=e,this.__30=r,this.__3w=s}
toString(){return`pooltag ${this.__3w}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return _d()}
hitTag(...t){return this.__14("hitTag",t,([e,...r])=>{let s=Ve("hitTag",e),i=Pi('hitTag("Abc ", ',r.filter(l=>l!==Mt)),n=this.__g.hunt(s,i,r.includes(Mt));return n.kind==="hunted"?Dr(n):Hr(n)})}
arm(...t){return this.__14("arm",t,([e,r])=>{let s=Ve("arm",e);if(r!==a&&r!==Mt)throw new B(xt(`${r}`,`dx @$pool.arm("Abc ", "${Mt}")`));let i=this.__g.arm(s,r===Mt);return i.kind==="armed"?Ta(s,i.armed.arming.repair):Hr(i)})}
capture(...t){return this.__14("capture",t,()=>{let e=this.__g.capture(Pi("capture(",t));return e.kind==="hunted"?Dr(e):xa(e)})}
clear(...t){return this.__14("clear",t,()=>Ea(this.__g.clear()))}
skip(...t){return this.__14("skip",t,([e])=>{let r=Ri("skip",e);return this.__q=[...this.__q.filter(s=>s!==r),r],Cr(this.__q)+(this.__5y(r)?"":ba(r))})}
unskip(...t){return this.__14("unskip",t,([e])=>{let r=Ri("unskip",e),s=this.__q.includes(r)?"":wa(r);return this.__q=this.__q.filter(i=>i!==r),s+Cr(this.__q)})}
save(...t){return this.__14("save",t,([e])=>za(this.__30.save(Mi("save",e))))}
open(...t){return this.__14("open",t,([e])=>Da(this.__30.open(Mi("open",e))))}
used(...t){this.__2f("used",t);let{sort:e,pattern:r}=cd(t),s=nd(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=ad(s.rows,e).filter(({text:n})=>r===a||xe(r,n)||xe(r,n.trim()));return i.length===0&&gd(r),new $(Hd(s,i.length),i.map(n=>new zd(n)))}
leaks(...t){let e=this.__8("leaks",t),r=[];for(let s of e)for(let i of Ed(s,this.__q))r.push(new Od(s,i));return new $(ee(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__8("sites",t),r=[];for(let s of e)for(let i of Wd(s.sites(this.__q)))r.push(new Nd(s,i));return new $(ee(e,r.length,"call site","allocations/frees"),r)}
stacks(...t){let e=this.__8("stacks",t),r=[];for(let s of e){let i=H(s.stackUses(),(n,l)=>Ui(l)-Ui(n));for(let n of i)r.push(new Pd(s,n))}return new $(ee(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?Ud:Ni("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__8("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new md(n,l,this.__q));return new $(ee(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2f("status",t),new Rd(this.__0,this.__g,this.__q)}
help(...t){Oi("help",t);let e=Object.values(qe).map(r=>new ud(r));return new $(`pooltag ${this.__3w}`,e)}
__5y(t){let{hunts:e}=this.__g,r=s=>Kr(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2f(t,e){Oi(t,e),this.__g.reconcile()}
__14(t,e,r){try{return this.__2f(t,e),new Li(r(e))}catch(s){if(!(s instanceof B))throw s;return new Li(s.message)}}
__8(t,e,[r]=e){this.__2f(t,e);let s=r===a?a:Ve(t,r),{shown:i}=this.__g,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(ya(s));return n}},Mt="unseen",Ud=100,Wd=t=>H(t,(e,r)=>Di(r)-Di(e)),Di=({use:t})=>t.allocs+t.frees+t.unknown,Ui=({hits:t})=>t.alloc+t.free+t.unknown,ct=new Jh,Ze=t=>We(Oa(t)),Wi=new Yh,re=new jh(Wi,()=>ct.now(),"0.1.0",Ze),jd=new yo(ct,ct,t=>{re.note(f({type:"change"},t))}),Xe=new zh(ct,jd,re,Ze),Gd=new wo(ct,Wi,re,Xe),G=new Dd(ct,Xe,Gd,"0.1.0");
function qd(){for(let r of Zh("0.1.0"))We(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(Jd(s),r));class e{
get Pool(){return G}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>G.used(...r)),t("poolhit",(...r)=>G.hitTag(...r)),t("poolleaks",(...r)=>G.leaks(...r)),t("poolrestore",(...r)=>G.clear(...r)),t("poolhelp",(...r)=>G.help(...r))]}
function Vd(){Si(G)&&We("@$pool is ready: dx @$pool.help()")}
function Kd(){for(let t of Xe.release())t.kind==="stillThere"&&Ze({kind:"notRepaired",command:t.repair});re.flush(),Xh()}
function Jd(t){return(...e)=>(Si(G),t(...e))}return[G,qd,Vd,Kd]})();
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
