/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var zr=(a,f)=>(f=Symbol[a])?f:Symbol.for("Symbol."+a),_m=a=>{throw TypeError(a)};
var um=function(a,f){this[0]=a,this[1]=f};
var Fr=a=>{var f=a[zr("asyncIterator")],$=!1,H,M={};return f==null?(f=a[zr("iterator")](),H=P=>M[P]=O=>f[P](O)):(f=f.call(a),H=P=>M[P]=O=>{if($){if($=!1,P==="throw")throw O;return O}return $=!0,{done:!1,value:new um(new Promise(it=>{var nt=f[P](O);nt instanceof Object||_m("Object expected"),it(nt)}),1)}}),M[zr("iterator")]=()=>M,H("next"),"throw"in f?H("throw"):M.throw=P=>{throw P},"return"in f&&H("return"),M};
var __knownSymbol=(a,f)=>(f=Symbol[a])?f:Symbol.for("Symbol."+a),__typeError=a=>{throw TypeError(a)},__await=function(a,f){this[0]=a,this[1]=f},__yieldStar=a=>{var f=a[__knownSymbol("asyncIterator")],$=!1,H,M={};return f==null?(f=a[__knownSymbol("iterator")](),H=P=>M[P]=O=>f[P](O)):(f=f.call(a),H=P=>M[P]=O=>{if($){if($=!1,P==="throw")throw O;return O}return $=!0,{done:!1,value:new __await(new Promise(it=>{var nt=f[P](O);nt instanceof Object||__typeError("Object expected"),it(nt)}),1)}}),M[__knownSymbol("iterator")]=()=>M,H("next"),"throw"in f?H("throw"):M.throw=P=>{throw P},"return"in f&&H("return"),M},$parts=(function(a){const f=Object.assign;var $=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),H=t=>{var e;return(e=$[t&255])!=null?e:""},M=t=>H(t>>>24)+H(t>>>16)+H(t>>>8)+H(t),P=2147483648;
function O(t){return t>>>0}
function it(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return O(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function nt(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Ur(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Fe(it([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function Ha(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Fe(it(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Fe(O(Number.parseInt(t,16))):Ur(t)}
function Fe(t){return t<P?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:K(t)}}}
function K(t){return O(t&~P)}
function z(t){let e=r=>r>=32&&r<=126;return nt(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function at(t){return`0x${M(t)}`}
function La(t){return it([...nt(t)].reverse())}
function Dr(t){return z(t).includes(".")}var jr=16,Dt=t=>t,Et=Dt("0".repeat(jr));
function bt(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Dt(e.toLowerCase().padStart(jr,"0"))}
function lt(t,e){return Dt(M(t)+M(e))}
function L(t){return{high:Number.parseInt(t.slice(0,8),16),low:Nt(t)}}var Nt=t=>Number.parseInt(t.slice(8),16);
function v(t,e){let r=Nt(t)+e;if(r>=0&&r<4294967296)return Dt(t.slice(0,8)+M(r));let{high:s}=L(t);return lt((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function V(t,e){if(t.slice(0,8)===e.slice(0,8))return Nt(e)-Nt(t);let r=L(t),s=L(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function tt(t,e){return t<e?-1:t>e?1:0}
function Wr(t,e){return(Nt(t)&e-1)===0}
function et(t,e){return e===4?Dt(Et.slice(8)+t.slice(8)):t}
function jt(t,e){return t.charAt(e===4?8:0)>="8"}
function za(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var ot=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Wt(t,e){let r=Nt(t),s=e===4&&r>=2147483648;return ot(s?lt(4294967295,r):t)}var b=t=>t,Mt=t=>`0x${(t>>>0).toString(16)}`,Fa=b("g"),Ua=(t,e)=>b(`g ${Wt(t,e)}`),Ue=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Da=t=>b(Ue(t));
function ja(t,e,r){return b(`rM 0x1;${e?"kb":"k"}${Mt(t)}${qr(r)}`)}var Wa=t=>b(`rM 0x1${qr(t.filter(e=>e==="$thread"))}`),Ga={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function qa(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${Gr(r)}}`:"";return b(`${Gr(Ga[t])}${s};lm o`)}var Ka=b("r@$prcb"),Gr=t=>`r@${t.join(",@")}`,Va=(t,e)=>b(`${e?"kb":"k"}${Mt(t)}`),Ja=(t,e)=>b(`.fnent ${Wt(t,e)}`),qr=t=>t.map(e=>`;${Ue(e)}`).join(""),Ya=b(".lastevent"),Xa=b(Ue("$ptrsize")),Za=b("vertarget"),Kr=b("lm"),Qa=b("lm o"),$a=b("sx"),tl={status:b("sxe bpe"),command:b('sxe -c "" bpe'),handling:b("sxe bpec")},el=b(".reload"),rl=t=>b(`x nt!${t}`),sl=t=>b(`dt nt!${t}`),il=t=>b(`dt nt!_EPROCESS ${t}`),nl=(t,e)=>b(`ln ${Wt(t,e)}`);
function al(t,e,r){let s=Wt(t,e);return r.length===4?b(`ed ${s} ${Mt(qt(r))}`):b(`eb ${s} ${r.map(Mt).join(" ")}`)}var Gt=t=>b(`ed nt!PoolHitTag ${Mt(t)}`);
function ll(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return b(`!poolused ${Mt(r)}`)}
function ol(t){let e=z(t).replace(/[^A-Za-z0-9]/g,"?");return b(`!poolused 0x1 ${e}`)}var _l=b("dd nt!PoolHitTag L1"),ul=b(".cache flushall"),de="poolHitTagNote",hl=t=>b(`dx -r0 @$${de} = "${t.replace(/[^0-9a-f ]/g,"")}"`),dl=b(`dx -r0 @$${de}`),cl=b(`dx -r0 @$vars.Remove("${de}")`);
function qt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function De(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var fl=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Kt=t=>t.replace(fl,"."),gl=300,Vt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Kt(r).slice(0,gl)),this.name="HostError",this.call=t}},D=(t,e)=>R(()=>t.query(e),()=>[]);
function R(t,e){try{return t()}catch(r){if(!(r instanceof Vt))throw r;return e(r)}}var Vr=32,pl=9,ml=96,wt=8192,J=t=>t===Vr||t===pl,je=t=>t>=48&&t<=57,kl=t=>je(t)||t>=97&&t<=102||t>=65&&t<=70;
function T(t,e){let r=e;for(;r<t.length&&J(t.charCodeAt(r));)r++;return r}
function _t(t,e){let r=e;for(;r<t.length&&kl(t.charCodeAt(r));)r++;return r}
function bl(t,e){let r=e;for(;r<t.length&&je(t.charCodeAt(r));)r++;return r}
function We(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Vr;)e--;return t.slice(0,e)}
function ut(t,e){let r=_t(t,e),s=r-e;if(s===16)return Ge(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==ml)return Ge(wl+t.slice(e,r),4,r);let i=_t(t,r+1);if(i-r===9)return Ge(t.slice(e,r)+t.slice(r+1,i),8,i)}var wl="00000000",Ge=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function vl(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function ce(t,e){let r=[];for(let s of t){let i=s.length<=wt?e(s):a;i!==a&&r.push(i)}return r}
function yl(t,e){return{elementSize:e,rows:ce(t,r=>Sl(r,e))}}
function Sl(t,e){let r=ut(t,T(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Tl(t,i,e*2);if(n<0||(s.push(xl(t,i,n)),!Ol(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Tl(t,e,r){let s=e+r,i=_t(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var xl=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Ol=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),Jr={kind:"unknown"},qe=(t,e)=>Qr(e,t.readMemory(e.address,e.before.length));
function Al(t,e){var r,s;Xr(t);let i=qe(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=Qr(e,El(t,e));if(i.kind===n.kind)return i;let l=o=>[i,n].find(o);return(s=(r=l(Yr))!=null?r:l(({kind:o})=>o==="other"))!=null?s:Jr}var Yr=({kind:t})=>t==="after"||t==="mixed";
function Xr(t){D(t,ul)}
function Zr(t,e){e===4&&Xr(t)}
function Qr(t,e){if(!e)return Jr;let{before:r,after:s}=t,i=n=>n.every((l,o)=>l===e[o]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function El(t,{address:e,pointerSize:r}){let s=yl(D(t,_l),4).rows.find(n=>et(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(De(i))}
function C(t,e,r){var s;if(e<0||e+r>t.length)return;if(r===4)return Pt(t,e);let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}var Pt=(t,e)=>{var r,s,i,n;return(((r=t[e])!=null?r:0)|((s=t[e+1])!=null?s:0)<<8|((i=t[e+2])!=null?i:0)<<16|((n=t[e+3])!=null?n:0)<<24)>>>0};
function Rt(t,e,r){let s=C(t,e,4),i=r===8?C(t,e+4,4):0;return s===a||i===a?a:lt(i,s)}
function fe(t,e,r){let s=t.readMemory(e,r);return s&&Rt(s,0,r)}
function vt(t,e){let r=t.readMemory(e,4);return r&&C(r,0,4)}
function $r(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let o=Rt(i,l*s,s);if(o===a||o===Et)break;n.push(o)}return n}var Ke=(t,e,r)=>v(t,e*r),Nl=t=>ce(t,Ml);
function Ml(t){let e=ut(t,T(t,0));if(!e||!J(t.charCodeAt(e.end)))return;let{name:r,detail:s}=ts(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function ts(t){let e=Pl(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Pl(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function ge(t,e,r){let s=`nt!${e}`.toLowerCase();return R(()=>{let i=t.query(rl(e)),n=Nl(i).find(o=>o.name.toLowerCase()===s);if(n)return{kind:"found",address:et(n.address,r)};let l=i.find(o=>o.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function es(t,e,r){let s=ge(t,e,r);return s.kind==="found"?s.address:a}
function Jt(t){let e=new Map;for(let r of t)if(!(r.length>wt||!r.includes("=")))for(let[s,i]of Cl(r))e.has(s)||e.set(s,i);return e}var Rl=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Il="^ Bad register error in ";
function Cl(t){var e,r;let s=[],[i=""]=t.split(Il);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),o=bt((e=l==null?a:l[2])!=null?e:""),_=(l==null?a:l[3])==="*";if(l&&o&&!_)s.push([((r=l[1])!=null?r:"").toLowerCase(),o]);else if(!_&&!Rl.test(n))return[]}return s}
function Ve(t){let e=!1;return ce(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),Bl(r,e)))}
function Bl(t,e){let r=ut(t,T(t,0));if(!r||!J(t.charCodeAt(r.end)))return;let s=ut(t,T(t,r.end));if(!s||!J(t.charCodeAt(s.end)))return;let i=T(t,s.end),n=t.slice(i),l=n.search(/\s/),o=l<0?n:n.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:r.address,end:s.address,name:o,symbols:n.slice(o.length).trim(),unloaded:e}}var Hl=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function rs(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function ss(t,e,r){let s=(o,_)=>{let{offset:u,bytes:h}=r.fields[o];return Ll(t,e+u,h,_)},i=s("Key",!1),n=is(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=is(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:O(i),nonPaged:n,paged:l}}
function is(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function Ll(t,e,r,s){let i=C(t,e,4),n=r===8?C(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,o=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(o)?o:a}
function ns(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:as(s.nonPaged,i.nonPaged),paged:as(s.paged,i.paged)}),e)}var as=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function zl(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=ss(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function ls(t,e){let r=new Map,s;for(let i of t){if(i.length>wt)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",o="",_="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(_))&&r.set(_,{offset:Number.parseInt(o,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var os=(t,e)=>ls(D(t,sl(e)),e);
function _s(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&us(e.type);return e&&r!==a?e.offset+r:a}
function us(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],o=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):o?Number(i)*(Number(o)/8):a}var Fl=16,hs=12,Ul=4096;
function Dl(t,e,r){let s=os(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),_=e("PoolBigPageTableSize");if(!s||!i||!l||o.kind!=="found"||_.kind!=="found")return;let u=fe(t,o.address,r),h=vt(t,_.address);if(!u||!h||(h&h-1)!==0)return;let d=_s(s);if(d===a)return;let c={keyOffset:i.offset,sizeOffset:l.offset};return f({address:u,slots:h,entrySize:d},c,{sizeUnit:n?1:Ul,pointerSize:r})}
function jl(t,e,r){let s=Gl(r),i=rs(s,e.slots-1);if(e.sizeUnit===1)return Je(t,e,i,r);let n=Je(t,e,i,r);if(n.kind==="found")return n;let l=Je(t,e,Wl(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var Wl=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Je(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:o,sizeOffset:_,sizeUnit:u,pointerSize:h}=e,d=Math.min(Fl,n-r),c=t.readMemory(Ke(i,r,l),d*l);if(!c)return{kind:"unreadable"};for(let g=0;g<c.length;g+=l){if(Rt(c,g,h)!==s)continue;let p=Rt(c,g+_,h),y=p&&V(Et,p);if(y===a)return{kind:"unreadable"};let A=y*u;return{kind:"found",tag:it(c.subarray(g+o,g+o+4)),bytes:A}}return{kind:"absent"}}
function Gl(t){let{high:e,low:r}=L(t);return(r>>>hs|e<<32-hs)>>>0}var ql=["$thread","$prcb","$proc"],ds=(t,e,r)=>R(()=>{let s=Jt(t.query(Da(r))).get(r);return s&&et(s,e)},()=>{}),Kl=8,Vl=64;
function cs(t,e,r){let s=ro(os(t,"_POOL_TRACKER_TABLE")),i=Jl(t,e),n=ps(t,e("PoolTrackTable"),r);if(!s||!i||!gs(n))return;let l=Yl(t,e("ExPoolTagTables"),r),o=Xl(t,e,r);if(!l||o==="unknown")return;let _=[n.address,...l.filter(u=>u!==n.address)];return f({layout:s,tables:_},i,{expansion:o==="none"?a:o})}
function Jl(t,e){let r=Xe(t,e("PoolTrackTableSize")),s=Xe(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function Yl(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:$r(t,e.address,Vl,r)}
function Xl(t,e,r){let s=ps(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!gs(s))return"none";let i=Xe(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var It={kind:"unreadable"};
function Ye(t,e,r){let s=$l(t,e,r);if(s.kind!=="slot")return s.kind==="none"?to(t,e,r):s;let i=[];for(let n of e.tables){let l=Ct(t,e,n,s.index,1);if(!l)return It;let o=l.get(0);o&&K(o.tag)===r&&i.push(o)}return fs(ns(i))}
function Zl(t,e){let[r]=e.tables,s=r&&Ct(t,e,r,0,e.mask+1);return s&&[...s.values()].map(({tag:i})=>K(i))}
function Ql(t,e){let r=new Map;for(let n of e.tables){let l=Ct(t,e,n,0,e.slots);if(!l)return;l.forEach((o,_)=>{var u;r.set(_,[...(u=r.get(_))!=null?u:[],o])})}let{expansion:s}=e,i=s?Ct(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(ns),...i.values()].filter(n=>n!==a):a}
function $l(t,e,r){let[s]=e.tables;if(!s)return It;let i=e.mask+1,n=rs(r,e.mask);for(let l=i;l>0;){let o=Math.min(Kl,i-n,l),_=Ct(t,e,s,n,o);if(!_)return It;for(let u=0;u<o;u+=1){let h=_.get(u);if(!h)return{kind:"none"};if(K(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+o)%i,l-=o}return{kind:"none"}}
function Ct(t,{layout:e},r,s,i){let n=Ke(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&zl(l,e)}
function to(t,e,r){var s;let{expansion:i}=e,n=i&&Ct(t,e,i.table,0,i.slots);if(i&&!n)return It;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(o=>K(o.tag)===r);return l?fs(l):eo(t,e)}
function eo(t,e){for(let r of e.tables){let s=Ke(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&ss(i,0,e.layout);if(!n)return It;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function fs(t){if(!t)return It;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function ro(t){let e=t&&_s(t);if(!t||e===a)return;let r={};for(let s of Hl){let i=t.fields.get(s),n=i&&us(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var gs=t=>t.kind==="found"&&t.address!==Et;
function ps(t,e,r){if(e.kind!=="found")return e;let s=fe(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var Xe=(t,e)=>e.kind==="found"?vt(t,e.address):a,so=(t,e)=>tt(t.start,e)<=0&&tt(e,t.end)<0,ms=(t,e)=>t.modules.find(r=>!r.unloaded&&so(r,e)),Yt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),io=(t,e)=>{var r;return((r=ms(t,e))==null?a:r.name.toLowerCase())==="nt"},no=64;
function Ze(t){let e=Qe(t);if(!e)return{kind:"noPointerSize"};let r=ge(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=Ve(D(t,Kr)).map(n=>f({},n,{start:et(n.start,e),end:et(n.end,e)}));if(!Yt(s))return{kind:"noModules"};let i=n=>ge(t,n,e);return{kind:"read",target:f({pointerSize:e},lo(t,e),{poolHitTag:r.address,modules:s,contextRegisters:ql.filter(n=>ds(t,e,n)),processorBlocks:ao(t,i,e),tracker:cs(t,i,e),bigPages:Dl(t,i,e)})}}
function ao(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=$r(t,i.address,no,r))!=null?s:[]}
function Qe(t){let e=Jt(D(t,Xa)).get("$ptrsize");return e===lt(0,4)?4:e===lt(0,8)?8:a}
function lo(t,e){var r,s,i;let n=(r=D(t,Za).find(_=>/Kernel Version/i.test(_)))!=null?r:"",l=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?a:s[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${n.trim()}${o}`,instructionSet:e===4?"x86":oo(n),build:l?Number(l):a}}
function oo(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function ht(t){let e=Qe(t),r=e&&es(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=ks(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function ks(t,e,r){return Zr(t,r),vt(t,e)}var _o=0,Y=t=>t===0||t>=2147483648,Xt=t=>t!==a&&Y(t)?t:_o;
function $e({address:t,pointerSize:e},r,s){let i=Xt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:De(i),after:De(s),repair:Gt(i)}}var uo=class{
constructor(t,e,r){this.__v=[],this.__15=new Set,this.__61=0,this.__3d=t,this.__0=e,this.__60=r}
get open(){return this.__v}
run(t){return this.__3d.run(t)}
debugger(t){return this.__3d.change(t)}
plan(t){this.__61+=1;let e=f({id:this.__61},t);return this.__1x(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__v.push(e),e}
apply(t){this.__v.push(t);let e;if(qe(this.__0,t).kind==="before"){if(e=this.__13(t,t.after,"address"),e===a&&this.__5u(t))return this.__4z(t);if(this.__15.add(t),this.__2o(t).kind==="before"){let r=this.__13(t,t.after,"name");if(r===a&&this.__5u(t))return this.__4z(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__v.includes(t))return{kind:"undone"};Zr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2o(t);if(s.kind==="before")return this.__14(t,"undone"),{kind:"undone"};let i=Yr(s)||s.kind==="unknown"&&!this.__7r(t);if(r===ho)return i?co(t,s,e):this.__8b(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__13(t,t.before,r%2===0?"address":"name");n!==a&&this.__15.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__v].reverse().map(t=>this.undo(t))}
leave(t){this.__14(t,"gone")}
forget(){for(let t of[...this.__v])this.__14(t,"gone")}
__4z(t){return this.__1x(t,"applied"),{kind:"applied"}}
__14(t,e){this.__v.splice(this.__v.indexOf(t),1),this.__15.delete(t),this.__1x(t,e)}
__8b(t,e){return this.__14(t,"gone"),{kind:"notOurs",holds:ws(e)}}
__1x(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:o}=t,_={id:r,thing:s,address:i,before:n,after:l,repair:o};this.__60({change:_,state:e,time:this.__0.now()})}
__13(t,e,r){let s=r==="name"&&this.__81(t)?Gt(qt(e)):al(t.address,t.pointerSize,e);return R(()=>this.__3d.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2o(t){return this.__15.has(t)?Al(this.__0,t):qe(this.__0,t)}
__5u(t){return this.__2o(t).kind==="after"}
__81({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=ht(this.__0);return r.kind==="read"&&r.address===e}
__7r({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=ht(this.__0);return r.kind==="read"&&r.address!==e}},ho=3,bs=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!Y(t.holds),ws=t=>"bytes"in t?qt(t.bytes):a,co=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:ws(e)}),fo=({armed:t,saved:e,address:r,id:s})=>`${M(t)} ${M(e)} ${r} ${s}`;
function go(t,e){let r=fo(e);return R(()=>t.debugger(hl(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function pe(t){R(()=>t.debugger(cl),()=>{})}var tr=t=>R(()=>{let e=t.query(dl),r=e.map(po).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(de)?"none":"unknown"}));
function po(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=bt(i);if(!e||!l)return;let o=u=>Number.parseInt(u,16),_=O(o(r));return Y(_)?a:{armed:_,saved:Xt(o(s)),address:l,id:n}}var mo=class{
constructor(t,e,r,s,i){this.__5v=!1,this.__5w=!1,this.__0=t,this.__3=e,this.target=r,this.tag=s,this.idle=i,this.repair=Gt(i);let n=t.now().toString(16);this.__1x={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__1h&&this.__3.open.includes(this.__1h)?this.__1h:a}
leaveNote(){this.__5v=go(this.__3,this.__1x)}
arm(){if(this.__5w)return vs;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__1h=this.__3.plan($e({address:s,pointerSize:i},r,e)),this.__3.apply(this.__1h)}
pause(){let{change:t}=this;return t?this.__3.undo(t):{kind:"undone"}}
resume(){let t=this.__5k();return(t?this.__41(t):!this.__5v)?this.arm():vs}
disarm(){this.__5w=!0;let t=this.__5k(),e=this.__7c(t);return t&&this.__41(t)&&e.kind!=="stillThere"&&pe(this.__3),e}
forget(){this.__3.forget()}
__7c(t){let{change:e}=this;if(e&&!(t&&this.__83(t)))return this.__3.undo(e);e&&this.__3.leave(e);let r=ht(this.__0);return r.kind!=="read"?{kind:"notOurs"}:Y(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__83(t){let{armed:e,address:r}=t;return!this.__41(t)&&e===this.tag&&r===this.target.poolHitTag}
__41({id:t}){return t===this.__1x.id}
__5k(){let t=tr(this.__0);return t.kind==="found"?t.note:a}},vs={kind:"refused",failure:a,undone:{kind:"undone"}},ko=["break","second-chance break","output","ignore"];
function bo(t){let e=[];for(let r of t){if(r.length>wt)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(wo(i,s[1],s[2]));let n=s?a:vo(r);n&&e.push(n)}return e}
function wo(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?f({},t,{command:s}):f({},t,{secondCommand:s})}
function vo(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=ko.find(_=>_===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",...o]=s;return o.length>0?a:{code:r,title:l,status:n,handled:i}}
function ys(t){var e;let r=bo(D(t,$a)),s=o=>r.find(_=>_.code===o),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&So(l)?er("command",l):i.status!=="break"?er("status",Ss(i)):(n==null?a:n.handled)===!1?er("handling",Ss(n)):{kind:"stops"}}var er=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),Ss=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),yo=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,So=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!yo.test(e));
function N(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function Zt(t,e){return Ts(t.toLowerCase(),e.toLowerCase())}
function Ts(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}var To=3;
function xs(t,e){let r=[...new Set(e)].filter(n=>n!==t),s=t.trim(),i=[.../[*?]/.test(s)?[n=>Ts(s,n)||Zt(s,n.trim())]:[],n=>n.trim().toLowerCase()===s.toLowerCase(),n=>As(t.padEnd(4),n.padEnd(4)),n=>As(t.padEnd(4).toLowerCase(),n.padEnd(4).toLowerCase())];for(let n of i){let l=r.filter(n);if(l.length>0)return N(l,(o,_)=>o<_?-1:1).slice(0,To)}return[]}
function Os(t,e){let r=new Map([...e].map(s=>[z(s),s]));return xs(z(t),r.keys()).map(s=>r.get(s)).filter(s=>s!==a)}
function As(t,e){let r=[0,1,2,3].filter(n=>t[n]!==e[n]),[s=0,i=0]=r;return r.length===1?!0:r.length===2&&i===s+1?t[s]===e[i]&&t[i]===e[s]:Es(t.trim(),e.trim())||Es(e.trim(),t.trim())}var Es=(t,e)=>[...t].some((r,s)=>t.slice(0,s)+t.slice(s+1)===e);
function xo(t,e,r){var s;let i=e.tracker;if(!i)return{kind:"unknown"};let n=u=>u!==a&&Ye(t,i,u).kind==="found",l=Ye(t,i,r);if(l.kind==="unreadable"||l.kind==="overflow")return{kind:"unknown"};let o=Oo(r);if(l.kind==="found")return{kind:"seen",twin:n(o)?o:a};let _=[La(r),o].find(n);return{kind:"unseen",meant:_===a?Os(r,(s=Zl(t,i))!=null?s:[]):[_]}}
function Oo(t){let e=t>>>24;if(!(e!==32&&e!==0))return O(t&16777215|(e===0?32:0)<<24)}var Ao=3790,Eo=1024;
function No(t,e,r,s){let i=me(t);if(i)return dt(i);if(Y(r))return dt({kind:"neverHit",tag:r});let n=Mo(t,e);if(n.kind!=="read")return dt(n);let{target:l}=n,o=ks(t,l.poolHitTag,l.pointerSize);if(o===a)return dt({kind:"unreadable"});if(!Y(o))return dt({kind:"alreadyArmed",value:o});if(Po(t,l))return dt({kind:"taggingOff"});let _=ys(t);if(_.kind==="breaksPassed")return dt(_);let u=Ro(r,xo(t,l,r),s);return u?dt(u):{kind:"ready",target:l,idle:o,stops:_.kind==="stops"}}
function me(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var Ns=t=>{var e;return((e=me(t))==null?a:e.kind)==="notLive"},dt=t=>({kind:"refused",problem:t});
function Mo(t,e){let r=Ze(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(R(()=>e.debugger(el),()=>{}),Ze(t))}
function Po(t,e){if(e.build===a||e.build>=Ao)return!1;let r=es(t,"NtGlobalFlag",e.pointerSize),s=r&&vt(t,r);return s!==a&&(s&Eo)===0}
function Ro(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var Io=class{
constructor(t,e,r){this.__49=!1,this.__0=t,this.__3=e,this.__7=r}
run(t){let e=this.__3.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__6v(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__49))return Ns(this.__0)?a:this.__7l()}
__6v(t){var e;let r=this.__3.undo(t);if(Ms(this.__7,r,qt(t.before)),r.kind==="stillThere")return r;t===((e=this.__2a)==null?a:e.change)&&this.__8r(this.__2a.id)}
__8r(t){let e=tr(this.__0);e.kind==="found"&&e.note.id===t&&pe(this.__3)}
__7l(){let t=tr(this.__0);if(this.__49=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=ht(this.__0);if(n.kind==="notRead"){this.__49=!1;let _=Gt(r);return this.__7({kind:"notRepaired",command:_}),{kind:"stillThere",repair:_,failure:a}}if(n.address!==s||n.value!==e){pe(this.__3);return}let l=this.__3.adopt($e(n,r,e)),o=this.__6v(l);return o?this.__2a={change:l,id:i}:pe(this.__3),o}};
function Ms(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var Co=6e3,rr=2,Bo=class{
constructor(t){this.__1n=0,this.__y=t!==a&&t>=Co?rr:0}
get isBefore(){return this.__y>=rr&&!this.isAfter}
get isAfter(){return this.__1n>=rr}
sawBefore(){this.__y+=1}
sawAfter(){this.__1n+=1}},Qt=(t,e)=>t.slice(0,e+1).every(({afterGap:r,doubtful:s},i)=>!r&&(!s||i===e)),yt=t=>t.length===0?"noStack":"framesMissing",Ps=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Ho=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Lo=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,zo=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Fo=/^VerifierExt$/i,Uo=/\?\? ?::|`string'/,Do=64;
function sr(t){var e;if(Fo.test(t.module))return t.name.includes("Pool")?Is(t.name):a;if(Ps.test(t.module))return t.name==="DbgBreakPoint"||Uo.test(t.name)?"neither":(e=Rs(t.name))!=null?e:jo(t.name)}
function Rs(t){return Ho.test(t)?"alloc":Lo.test(t)?"free":a}
function jo(t){return zo.test(t)?Is(t):a}
function Is(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function X(t){let e=t.findIndex(({symbol:r})=>!r||sr(r)===a);return e<0?t.length:e}
function Wo(t){return Ps.test(t.module)&&t.name==="ExFreePool"&&t.offset>Do}
function Cs(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var Bs=t=>t==="last"||t==="after",Go=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function ir(t){var e;let r=Go.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var Hs=1e3,ke=(t,e)=>({line:t,text:e.slice(0,200)}),ct=4,be={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Ls={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},qo=class{
reset(){this.__4o=a,this.__4e=a}
read(t){let e=T(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__4o=Ko(t);else if(t.startsWith("NonPaged",e))this.__4e=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1s(t)}}
__1s(t){let[e,...r]=Vo(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(_=>_.text).join(" "),i=s===Ls.verbose.join(" ");if(!i&&s!==Ls.summary.join(" "))return;let n=r.map((_,u)=>{var h,d;return _.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+ct)}),l=i?"verbose":this.__92(n,e.start),o=this.__4o;return this.reset(),{layout:l,tagColumn:e.start,sort:o,widths:n.join()===be[l].join()?n:a}}
__92(t,e){if(t.join()===be.current.join())return"current";if(t.join()!==be.oldest.join())return"old";let r=this.__4e;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Ko(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Vo(t){let e=[],r=T(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=T(t,i)}return e}var zs={kind:"unread"};
function Jo(t,e){let r=T(t,0);if(t.startsWith("TOTAL",r)&&J(t.charCodeAt(r+5)))return Yo(t,r+5,e);let s=e.widths?Xo(t,e,e.widths):Zo(t,r,e);return s?{kind:"row",usage:s}:$o(t,r)?zs:{kind:"other"}}
function Yo(t,e,r){let{layout:s,widths:i=Us(s)}=r,n=nr(t,e,i,s);return!n||t.slice(n.end).trim()!==""?zs:f({kind:"total"},Gs(n.numbers))}
function Xo(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!js(t,i))continue;let n=nr(t,i+ct,s,r);if(!(!n||i!==e&&!n.inPlace))return Ws(t.slice(i,i+ct),n.numbers,t.slice(n.end))}}
function Zo(t,e,r){let s=Fs(t,e,ct,r),i=Fs(t,e,t.slice(e,e+ct).search(/\s/),r);return s&&i?a:s!=null?s:i}
function Fs(t,e,r,{layout:s}){if(r<1||!js(t,e,r))return;let i=nr(t,e+r,Us(s),s);if(!(!i||!Qo(t,i.end)))return Ws(t.slice(e,e+r),i.numbers,t.slice(i.end))}var Us=t=>be[t].map(()=>Number.POSITIVE_INFINITY),Qo=(t,e)=>e>=t.length||J(t.charCodeAt(e))||J(t.charCodeAt(e-2))||t.startsWith(Ds,e),Ds="UNKNOWN pooltag";
function js(t,e,r=ct){let s=e+r;if(e<0||t.length<=s||!J(t.charCodeAt(s))||T(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var $o=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function nr(t,e,r,s){var i;let n=[],l=e,o=!0,_=!0;for(let u=0;u<r.length;u++){let h=t_(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?e_(t,h,_,s):h.end,c=d===a?a:vl(t.slice(h.start,d));if(d===a||c===a)return;let g=d===h.columnEnd||d>h.columnEnd&&h.full;o=o&&g,_=_&&(g||u===0),n.push(c),l=d}return{numbers:n,end:l,inPlace:o}}
function t_(t,e,r){let s=T(t,e),i=t.charAt(s)==="-"?s+1:s,n=bl(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function e_(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(Ds))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function Ws(t,e,r){let s=r.trim(),i=t.length===ct&&!t.includes(".")?Ur(t):a;return f({text:t.padEnd(ct),tag:i!=null&&i.ok?i.tag:a},Gs(e),{description:s||a})}
function Gs(t){let e=t.length/2;return{nonPaged:qs(t.slice(0,e)),paged:qs(t.slice(e))}}
function qs(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function Ks(t){var e;let r=new qo,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(Bs(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new n_(l))}}return s==null?a:s.listing()}var r_=5e4,s_=1024,i_=16,n_=class{
constructor(t){this.__1a=[],this.__1d=[],this.__m=[],this.__1s=t}
push(t,e){if(t.length>s_)return this.__10(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=Jo(t,this.__1s);if(r.kind==="other")return ir(t)?"after":this.__10(t,e);if(this.__43(),r.kind==="row")this.__1a.push(r.usage);else if(r.kind==="unread")this.__16(ke(e,t));else return this.__2d={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__1a.length<r_?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1s;return{layout:t,sort:e,rows:this.__1a,total:this.__2d,unread:this.__1d}}
__10(t,e){return this.__m.length>=i_?"after":(this.__m.push(ke(e,t)),"other")}
__43(){for(let t of this.__m)this.__16(t);this.__m=[]}
__16(t){this.__1d.length<Hs&&this.__1d.push(t)}};
function $t(t,e,r){return e.tracker?Ye(t,e.tracker,r):R(()=>a_(t,r),()=>({kind:"unreadable"}))}
function te(t){return t.kind==="found"?t.counts:t.kind==="absent"?{allocs:0,frees:0}:a}
function a_(t,e){let r=Ks(t.query(ol(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let o={allocs:Vs(n),frees:Vs(l)},{allocs:_,frees:u}=o;return _===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:_,frees:u}}}
function Vs(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var l_=64,o_=class{
constructor(t,e,r){this.__3v=!1,this.__0=t,this.__3=e,this.__1f=r}
get hasMissed(){return this.__3v}
get trouble(){return this.__3k}
returnValue(t){let e=X(t.stack),r=t.stack.slice(e).find(_=>!_.inline),s=[...t.stack.slice(0,e)].reverse().find(_=>!_.inline);if(!(r&&Qt(t.stack,t.stack.indexOf(r)))||!r.address||!s)return;if(this.__1f.pause().kind!=="undone"){this.__3k={kind:"notArmedAgain"};return}let i=this.__2g();this.__3.run(Ua(r.address,this.__1f.target.pointerSize));let n=this.__8q(),l=ar(n,"eip","rip","pc");if(l!==r.address){this.__3v=!0,this.__3k={kind:"strayed",ip:l};return}__(i,this.__2g())||(this.__3v=!0),this.__1f.resume().kind!=="applied"&&(this.__3k={kind:"notArmedAgain"});let o=ar(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__7w(o,s,r)?ar(n,"eax","rax","x0"):a}
__2g(){let{target:t,tag:e}=this.__1f;return $t(this.__0,t,e)}
__8q(){let t=Jt(this.__0.query(Wa(this.__1f.target.contextRegisters))),{pointerSize:e}=this.__1f.target;return new Map([...t].map(([r,s])=>[r,et(s,e)]))}
__7w(t,e,r){if(!t)return!1;if(this.__1f.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=v(e.base,8),i=v(s,l_);return tt(s,t)<=0&&tt(t,i)<=0}};
function ar(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var __=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function u_(t){let e=ut(t,h_(t));if(!e||t.charAt(e.end)!==" ")return;let r=c_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=g_(t.slice(s).trim().replace(/\s+/g," "));if(f_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function h_(t){let e=T(t,0),r=_t(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var d_=["fadd","fabd"];
function c_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,_t(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return d_.includes(r)?a:r}
function f_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&_t(r,0)===8)}var g_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function Js(t){let e=T(t,0);if(t.charAt(e)==="#"&&(e=T(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var p_="(Inline)",m_="(Inline Function)",Ys=t=>t===4?3:4,k_=5,b_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],w_=/\+0x[0-9a-f]+(?=\s)/i;
function lr(t){let e=We(t),r=v_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:We(e.slice(0,r)),source:Xs(s.slice(i))}}
function v_(t){let e=w_.exec(t);if(e)return e.index+e[0].length;let r=y_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Xs(t.slice(s+1))?s:t.length}
function y_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=b_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Xs(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>je(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function we(t){let e=We(t),{head:r,offset:s}=S_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!T_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function S_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var T_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function Zs(t,e){let r=T(t,0),s=O_(t,r),i=s===a?r:T(t,_t(t,r));return e==="names"?I_(t.slice(i),s):t.charCodeAt(i)===x_?R_(t,i,s):A_(t,i,s,e)}var x_=40,Qs=58;
function O_(t,e){let r=_t(t,e),s=r-e;if(!(s<2||s>3||!J(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function A_(t,e,r,s){let i=ut(t,e);if(!i)return;let n=s==="noBase"?i:E_(t,i,s);if(!n||!J(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,o=T(t,n.end),_=M_(t,N_(t,o),l),u=_&&ti(t.slice(_.end));if(!(!_||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:o-n.end,args:_.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function E_(t,e,r){let s=T(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=ut(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var N_=(t,e)=>t.startsWith("(T) ",e)?T(t,e+3):e;
function M_(t,e,r){let s=t.charCodeAt(e)===Qs,i=[],n=s?T(t,e+1):e;for(;i.length<Ys(r);){let l=ut(t,n);if((l==null?a:l.pointerSize)!==r||!P_(t,l.end))break;i.push(l.address),n=T(t,l.end)}if(!(s&&t.charCodeAt(n)!==Qs)&&!(i.length>0&&i.length<Ys(r)))return{words:i,end:s?T(t,n+1):n}}var P_=(t,e)=>e>=t.length||J(t.charCodeAt(e));
function R_(t,e,r){let s=[m_,p_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=ti(t.slice(i));return n&&n.text!==""?f({},n,$s,{number:r,inline:!0}):a}var $s={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function I_(t,e){let r=lr(t),s=we(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return f({},r,$s,{symbol:s,number:e,inline:!1})}
function ti(t){let{text:e,source:r}=lr(t),s=we(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var C_=t=>t.charAt(T(t,0))==="#"&&Js(t)===a,B_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,H_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,ei=" (UTC ",L_=256,z_=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function ri(t){var e;if(t.length>L_||!F_(t))return;let r=U_(t.trim());if(B_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?D_(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:z_.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var F_=t=>"B*STND^".includes(t.charAt(T(t,0)))||t.includes(" - code ")||t.includes(ei);
function U_(t){let e=t.includes(ei)?H_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function D_(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:si(t)}}
function si(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=bt(n.trim());l&&i.push(l)}return i}
function j_(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=ri(s);i&&(r=new q_(i))}return(e=r==null?a:r.report())!=null?e:W_(t)}
function W_(t){let e=new ni;for(let r of t)e.push(r);return e.place.instruction?f({kind:"stepped"},e.place):a}var G_=24,q_=class{
constructor(t){this.__2n=new ni,this.__m=0,this.__1y=t,this.__3s=t.kind==="targetGone"}
push(t){let e=this.__3s?"after":this.__3i(t);return this.__3s=Bs(e),e}
report(){let t=this.__1y;return t.kind==="targetGone"?t:f({},t,this.__2n.place)}
__3i(t){if(t.length>wt)return this.__10();let e=ri(t);if(e)return this.__98(e)?"taken":"after";if(V_(t))return this.__7f(t.trim()),"taken";if(ir(t))return"after";let r=this.__2n.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__10()}
__98(t){return this.__1y.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__2n.place.symbol===a}
__7f(t){let e=this.__1y;e.kind==="bugcheck"&&e.parameters.length===0?this.__1y=f({},e,{parameters:si(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1y={kind:"manualBreak"}:t.startsWith(ii)&&(this.__1y={kind:"other",event:t}))}
__10(){return this.__m++,this.__m>G_?"after":"other"}},ii="A fatal system error has occurred",K_=["*","(0x",ii];
function V_(t){let e=T(t,0);return e===t.length||C_(t)?!0:K_.some(r=>t.startsWith(r,e))}var ni=class{
constructor(){this.place={}}
push(t){let e=u_(t);if(e){let s=this.__6p;return this.place={symbol:s,instruction:e},"instruction"}let r=J_(t);return r===a?"other":(this.__6p=r,this.place={symbol:r},"symbol")}};
function J_(t){let e=t.trim();if(!e.endsWith(":"))return;let r=lr(e.slice(0,-1));return we(r.text)&&r.text}
function Y_(t){let e=t.filter(i=>i.length<=wt),r=ai(e,/^Last event: (.+)$/);if(r===a)return;let s=ai(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function ai(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Bt=t=>R(()=>Y_(t.query(Ya)),()=>{}),li=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function X_(t){for(let[e,{symbol:r}]of t.slice(0,X(t)).entries()){if(!r||e===0&&Wo(r))continue;let s=sr(r);if(s==="alloc"||s==="free")return s}}
function Z_(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Rs(r);let s=sr(t);return s==="neither"?a:s}var or={kind:"computed"},ve=(t,e,r)=>et(v(t,e),r==="x86"?4:8),St=4;
function Q_(t,e){let r=C(t,t.length-St,St);if(r===a||L(e).low%St!==0)return[];if(ft(r,4227858432,2483027968))return[{kind:"function",address:v(e,oi(r)-St)}];let s=ft(r,4294966303,3594452992),i=ft(r,4294965279,3594455071)||ft(r,4294965248,3611232256);return s||i?[or]:[]}
function $_(t,e){let[r,s,i]=[0,1,2].map(_=>C(t,_*St,St));if(r===a)return;if(ft(r,4227858432,335544320))return{kind:"function",address:v(e,oi(r))};if(s===a||i===a)return;let n=r&31;if(!(ft(r,2667577344,2415919104)&&(s&1023)===n*33&&i===ye(3592355840|n<<5)))return;let l=s>>>10&4095,o=tu(r,e);if(ft(s,4290772992,4181721088))return{kind:"slot",address:v(o,l*8)};if(ft(s,4290772992,2432696320))return{kind:"function",address:v(o,l)}}var ft=(t,e,r)=>ye(t&e)===ye(r),ye=t=>t>>>0,oi=t=>(t<<6>>6)*St;
function tu(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=L(e);return v(lt(s,ye(i&-4096)),r*4096)}
function _r(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let o=(i&7)===4,_=o?t[e+1]:i;if(_===a)return;let u=o?2:1;if(!(n===0&&(_&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=Se(t,e+u);if(h===a)return;let d=u+4;if(!o)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let c=(_>>3&7)!==4;return{extension:l,length:d,fixed:c?a:{kind:"absolute",displacement:h}}}var _i=({kind:t,displacement:e},r,s)=>ve(t==="relative"?r:lt(0,0),e,s);
function Se(t,e){let r=C(t,e,4);return r===a?a:r|0}var ui=[76,139,21],eu=7,ru=7;
function su(t,e,r){let s=[];for(let i=2;i<=ru;i+=1){let n=t.length-i,l=t[n]===232&&i===5?Se(t,n+1):a;if(l!==a){let u=r==="x64"?iu(t,n,e):a;s.push({kind:"function",address:ve(e,l,r),slot:u})}let o=t[n]===255?_r(t,n+1,r):a;if((o==null?a:o.extension)!==2||o.length!==i-1)continue;let{fixed:_}=o;_&&s.push({kind:"slot",address:_i(_,e,r)}),(!_||nu(t,n,r))&&s.push(or)}return s}
function iu(t,e,r){let s=e-eu;if(!ui.every((n,l)=>t[s+l]===n))return;let i=Se(t,s+ui.length);return i===a?a:v(r,e-t.length+i)}
function nu(t,e,r){let s=t[e-1],i=r==="x64"&&hi(s)?t[e-2]:s;return i===100||i===101}var hi=t=>t!==a&&(t&240)===64;
function au(t,e,r){var s;let i=r==="x64"&&hi(t[0])?1:0,n=l=>v(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:ve(n(2),l,r)}}case 233:{let l=Se(t,i+1);return l===a?a:{kind:"function",address:ve(n(5),l,r)}}case 255:{let l=_r(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:o,length:_}=l;return o?{kind:"slot",address:_i(o,n(1+_),r)}:or}default:return}}var lu=16,ou=12;
function _u(t,e,r){return r==="arm64"?Q_(t,e):su(t,e,r)}
function uu(t,e,r){return r==="arm64"?$_(t,e):au(t,e,r)}
function hu(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function du(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:ce(t.slice(e+1),cu)}
function cu(t){if(!t.startsWith("    "))return;let e=we(ts(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var fu=4096;
function di(t,e,r){var s;let i=l=>t.readMemory(v(e,-l),l),n=L(e).low%fu;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var Tt={kind:"undecided"},gu=3,pu=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,mu=class{
constructor(t,e){this.__6a=new Map,this.__0=t,this.__4=e}
before(t,e){let{instructionSet:r}=this.__4,s=di(this.__0,t,lu);if(!s||!r)return Tt;let i=_u(s,t,r),n=hu(i,l=>this.__5c(l),e&&ku(e));return n?this.__33(n,gu):Tt}
__5c(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return fe(this.__0,t.address,this.__4.pointerSize)}
__33(t,e){let r=this.__5c(t);if(!r)return Tt;let s=this.__6b(r);if(s.some(({name:l})=>pu.test(l)))return Tt;let i=ci(s);if(i.kind==="pool")return i;let n=this.__84(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?ci(this.__6b(t.address)):n}
__84(t,e){let{instructionSet:r}=this.__4,s=e>0?this.__0.readMemory(t,ou):a,i=s&&r&&uu(s,t,r);return i?this.__33(i,e-1):Tt}
__6b(t){let e=this.__6a.get(t);if(e)return e;let r=R(()=>du(this.__0.query(nl(t,this.__4.pointerSize))),()=>[]);return r.length>0&&this.__6a.set(t,r),r}},ku=({address:t,symbol:e})=>t&&e&&v(t,-e.offset);
function ci(t){let e=new Set(t.map(Z_));if(e.size>1)return Tt;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:Tt}var bu=class{
constructor(t,e){this.__54=new Set,this.__l=new Map,this.__0=t,this.__4=e,this.__55=new mu(t,e)}
classify(t){let e=this.__7m(t);if(e)return{kind:"foreign",stop:e};let r=X_(t.stack);return r?{kind:"hit",of:r}:this.__75(t)}
__7m({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!io(this.__4,e)||!this.__7z(e))return{kind:"other",event:l};let o=X(r),_=(n=r[0])==null?a:n.symbol,u=o===1&&_!==a&&Cs(_);return o===0||u?{kind:"otherBreak",at:l}:a}
__7z(t){if(this.__54.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__54.add(t),r}
__75({ip:t,stack:e}){var r,s;let i=X(e),n=e[i];if(!(n!=null&&n.address)||!Qt(e,i))return{kind:"hit",of:"unknown"};let l=this.__l.get(t);if(l)return{kind:"hit",of:l};let[o]=e.slice(0,i).reverse().filter(({inline:u})=>!u),_=this.__55.before(n.address,o);switch(_.kind){case"pool":return this.__l.set(t,_.of),{kind:"hit",of:_.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function wu(t){var e;let r=new Su;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var vu=1e4,yu=8,Su=class{
constructor(){this.__u=[],this.__1d=[],this.__m=[],this.__59="frames",this.__5n=!1,this.__15=!1,this.__35=!0}
get begun(){return this.__5n||this.__u.length>0}
get fromTop(){return this.__u.length>0&&this.__35}
push(t,e){if(t.length>wt)return this.__10(t,e);if(this.__2z)return this.__79(t,e,this.__2z);let r=Zs(t,this.__59);return r?this.__8t(r,t,e):this.__8e(t,e)}
listing(){return{style:this.__4q,frames:this.__u,unread:this.__u.length===0?[...this.__1d,...this.__m]:this.__1d}}
__8t(t,e,r){return t.text===""?!this.begun||!this.__5a(t)?this.__10(e,r):(this.__2z={row:t,line:ke(r,e)},"taken"):this.__5a(t)?(this.__43(),this.__4y(t),"taken"):"after"}
__79(t,e,{row:r,line:s}){this.__2z=a;let i=Zs(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__m.push(s),this.push(t,e)):(this.__4y(f({},r,{text:i.text,symbol:i.symbol})),"taken")}
__8e(t,e){let r=T(t,0);if(r===t.length)return this.__u.length>0&&this.__x===a?"after":"taken";let s=Js(t);return s?this.__1s(s):Ou(t,r)?(this.__15=!0,this.__1q!=="frames"&&(this.__1q=t.includes(Au)?"unwinding":"frames"),"taken"):this.begun?Mu(t)?(this.__u.length===0&&(this.__35=!1),this.__1q="frames","taken"):Nu(t,r)?"taken":ir(t)?"after":this.__10(t,e):this.__10(t,e)}
__1s(t){return this.__u.length>0?"after":(this.__5n=!0,this.__59=t,"taken")}
__5a(t){var e;if(this.__u.length===0)return!0;if(this.__u.length>=vu)return!1;let r=(e=this.__4q)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__x===a?t.number===this.__x:t.number>this.__x}
__4y(t){var e,r;this.__u.length===0&&((e=t.number)!=null?e:this.__1d.length)>0&&(this.__35=!1);let s=this.__7y(t),i=s?a:this.__6c;this.__1q=a,this.__x=t.number,(r=this.__4q)!=null||(this.__4q=xu(t)),t.text.startsWith("0x")&&(this.__15=!0),this.__u.push(Tu(t,i,{doubtful:this.__15,afterGap:s})),t.inline||(this.__6c=t.returnAddress===Et?a:t.returnAddress)}
__7y({number:t,symbol:e}){return this.__u.length===0?!this.__35:this.__x!==a&&t!==this.__x+1?!0:this.__1q==="frames"||this.__1q==="unwinding"&&(e==null?a:e.name)!==""}
__10(t,e){return this.begun?this.__m.length>=yu?"after":(this.__m.push(ke(e,t)),"other"):this.__15?"after":"other"}
__43(){this.__m.length>0&&this.__x===a&&(this.__1q="frames");for(let t of this.__m)this.__1d.length<Hs&&this.__1d.push(t);this.__m=[]}};
function Tu(t,e,{doubtful:r,afterGap:s}){let{text:i,args:n,inline:l}=t,o={text:i,args:n,inline:l,doubtful:r};return e!==a&&(o.address=e),t.symbol!==a&&(o.symbol=t.symbol),t.base!==a&&(o.base=t.base),t.returnAddress!==a&&(o.returnAddress=t.returnAddress),t.source!==a&&(o.source=t.source),s&&(o.afterGap=!0),o}
function xu(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=k_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var Ou=(t,e)=>t.startsWith("WARNING: ",e)&&fi.test(t)||t.charAt(e)==="<"&&fi.test(t),Au="unwind information not available",fi=/\b(?:frames?|unwind\w*|stack)\b/i,Eu=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Nu=(t,e)=>Eu.some(r=>t.startsWith(r,e)),Mu=t=>t.length<=Pu&&Ru.test(t),Pu=120,Ru=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,gi=24;
function Iu(t,e,r,s=gi){let i=t.query(ja(s,e.pointerSize===4,e.contextRegisters)),n=pi(i,e);if(!n)return ur("registers",i);let l=mi(i,n.ip);return l?{kind:"read",reading:f({report:r},n,{stack:l})}:ur("stack",i)}
function pi(t,e){var r,s,i,n;let l=Cu(Jt(t),e),o=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),_=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!o||!_)return;let u=bi(l,e);return{ip:o,sp:_,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),process:l.get("$proc"),processor:u}}
function mi(t,e){let[r,...s]=wu(t).frames;return r&&[f({},r,{address:e}),...s]}var ur=(t,e)=>({kind:"unreadable",missing:t,answer:ki(e)}),ki=t=>t.slice(0,3).join(" / ").slice(0,200);
function Cu(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,et(s,e.pointerSize))}),r}
function bi(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Bu=class{
constructor(t,e){this.__4c=new Set,this.__23={least:0,most:0},this.__e=t,this.__4i={rule:e,next:new Map}}
get ends(){return this.__23}
add(t){let e=this.__7q(t);e&&this.__4c.delete(e),this.__4c.add(t);let r=Array.from(this.__4c,({end:s})=>s);return this.__23={least:Math.min(...r),most:Math.max(...r)},e}
find({sp:t,fp:e},r){let s=L(t),i=[],n=this.__4i,l=0,o=e&&V(t,e);for(;;){let _=this.__33(n.rule,s,l,o,r);if(!_||!this.__3x(r,_.at,1))return;let u=n.next.get(Pt(r,_.at));if(!u||!this.__5z(u.word,r,_.at))return;if(i.push(_),"known"in u.to){let h=this.__7n(u.to,i,t,r);return h&&{known:u.to.known,frames:h}}n=u.to,l=_.at+this.__e,o=_.link}}
__7q(t){var e;let{steps:r}=t,s=this.__4i,i;for(let[n,l]of r.entries()){let o=L(l.word),_=(e=s.next.get(o.low))==null?a:e.to,u=r[n+1];if(!u){_&&"known"in _&&(i=_.known),s.next.set(o.low,{word:o,to:{known:t,last:[]}});break}let h=_&&"rule"in _?_:{rule:u.rule,next:new Map};s.next.set(o.low,{word:o,to:h}),s=h}return i}
__33(t,e,r,s,i){switch(t.kind){case"fixed":return{base:r,at:r+t.bytes};case"entered":return{base:r-this.__e,at:r,link:s};case"linked":{if(s===a||s<r||!this.__3x(i,s,1))return;let n=this.__e===4||Pt(i,s+4)===e.high?Pt(i,s)-e.low:a;return{base:s,at:s+this.__e,link:n}}}}
__7n({known:t,last:e},r,s,i){let n=[];for(let l=0;l<r.length;l++){let o=r[l],_=t.steps[l];if(!o||!_)return;let{base:u,at:h}=o;if(!this.__3x(i,h,1+_.frame.args.length))return;let d=e[l];((d==null?a:d.sp)!==s||d.base!==u||!this.__71(d.args,i,h))&&(d=this.__2n(_.frame,s,u,h,i),e[l]=d),n.push(d.frame)}return n}
__71(t,e,r){for(let s=0;s<t.length;s++){let i=t[s];if(!i||!this.__5z(i,e,r+(1+s)*this.__e))return!1}return!0}
__2n({address:t,text:e,symbol:r,returnAddress:s,args:i,inline:n,doubtful:l},o,_,u,h){let d=[];for(let g=1;g<=i.length;g++){let p=Rt(h,u+g*this.__e,this.__e);p&&d.push(p)}let c={address:t,text:e,symbol:r,base:v(o,_),returnAddress:s,args:d,inline:n,doubtful:l};return{sp:o,base:_,args:d.map(L),frame:c}}
__3x(t,e,r){return e>=0&&e+r*this.__e<=t.length}
__5z({high:t,low:e},r,s){return Pt(r,s)!==e?!1:this.__e===4||Pt(r,s+4)===t}},wi=4096,Hu=3,vi=32,Lu=class{
constructor(t){this.__o=new Map,this.__4k=new Set,this.__23=new Map,this.__5x=!0,this.__e=t}
get isEmpty(){return this.__o.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:o,thread:_}=t;if(!this.__5x||!zu(e,r))return;let u=Fu(l,o,e);if(!this.__4k.has(u)){this.__4k.add(u);return}let h=this.__85(t,e,s);if(!h)return;_&&this.__23.set(_,v(o,h.end));let[d]=h.steps;if(!d)return;let c=(i=this.__o.get(l))!=null?i:new Bu(this.__e,d.rule);this.__o.set(l,c);let g=c.add(h);h.met=(n=g==null?a:g.met)!=null?n:0,h.isCompared||(h.isCompared=(g==null?a:g.isCompared)===!0)}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__o.get(t))==null?a:s.ends,n=r&&this.__23.get(r),l=n&&V(e,n);if(l===a||!i)return;let o=Math.min(l,i.most,wi);return o>=i.least?o:a}
recognise(t,e){var r;let s=(r=this.__o.get(t.ip))==null?a:r.find(t,e);if(!s)return;let{known:i,frames:n}=s;return i.met+=1,i.met%vi===0||!i.isCompared?a:n}
check(t,e,r){var s;let i=(s=this.__o.get(t.ip))==null?a:s.find(t,e);if(!i)return;if(Uu(i.frames,r)){i.known.isCompared=!0;return}this.clear(),this.__5x=!1;let{met:n,steps:l}=i.known,o=Math.floor(n/vi)+Number(yi(l));return{frames:l.map(({frame:_})=>_),hits:Math.max(0,n-o)}}
clear(){this.__o.clear(),this.__4k.clear(),this.__23.clear()}
__85({ip:t,sp:e,fp:r},s,i){var n,l;let o=[],_=0,u=t;for(let[d,c]of s.entries()){let g=c.address===u?i(u):a,p=c.base&&V(e,c.base);if(!g||!c.returnAddress||p===a)return;let y=d===0,A=d===s.length-1;switch(g.kind){case"fixed":if(p!==_||c.args.length>0||g.isTrap&&!A)return;_+=g.bytes+this.__e;break;case"entered":if(!y||p!==-this.__e)return;_+=this.__e;break;case"linked":if(p<_||y&&c.base!==r)return;_=p+2*this.__e}o.push({frame:c,rule:g,word:c.returnAddress}),u=c.returnAddress}let h=(l=(n=o[o.length-1])==null?a:n.frame.args.length)!=null?l:0;return _+=h*this.__e,_<=wi?{steps:o,end:_,met:0,isCompared:!yi(o)}:a}};
function zu(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===Et)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:o,doubtful:_,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===Hu)&&!o&&!_)}var Fu=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&V(e,s)} ${i}`)].join(),yi=t=>t.some(({rule:e})=>e.kind==="linked"),Uu=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},o)=>{let _=e[o];return r===(_==null?a:_.address)&&s===(_==null?a:_.base)&&i===(_==null?a:_.returnAddress)&&n===(_==null?a:_.text)&&l.join()===(_==null?a:_.args.join())});
function Du(t){var e;let r=t.join(`
`),s=_=>{var u,h;return bt((h=(u=_.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let o=l==="Non-FPO"?"ebp":"omitted";return Si(i)===Si(n)?{start:i,frame:o}:{frame:o}}var Si=t=>L(t).low&4095,Ti=10,ju=3;
function Wu(t){var e,r;let s=t.join(`
`),i=p=>{var y,A;return bt((A=(y=p.exec(s))==null?a:y[1])!=null?A:"")},n=hr(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=hr(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=hr(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),_=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(Te))!=null?r:[];if(n===a||l===a||o===a||!_||u===a||h===a||d===a)return;let c=u>ju?a:Gu(t,d);if(!c)return;let g=v(_,-o);return f({},c,{bodyStart:v(g,n+h),end:v(g,l)})}
function Gu(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,o,_,u]=l.map(Te),h=qu(_!=null?_:-1,u!=null?u:-1,n);if(o!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=_===Ti}return r===e?{frameBytes:s,isTrap:i}:a}
function qu(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=Te((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case Ti:return{slots:1,bytes:e*8};default:return}}var Te=t=>Number.parseInt(t,16),hr=t=>t!=null&&t.startsWith("00000000")?Te(t):a,Ku=class{
constructor(t,e){this.__5=new Map,this.__0=t,this.__4h=e}
ruleOf(t){return this.__5.has(t)||this.__5.set(t,this.__3n(t)),this.__5.get(t)}
clear(){this.__5.clear()}
__3n(t){let e=D(this.__0,Ja(t,this.__4h));if(this.__4h===4)return Vu(t,Du(e));let r=Wu(e);return r&&Ju(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function Vu(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var Ju=(t,{bodyStart:e,end:r})=>tt(e,t)<0&&tt(t,r)<0,Yu=class{
constructor(t,e,r,s=gi){this.__6i=new Map,this.__0=t,this.__4=e,this.__7=r,this.__32=s,this.__5=new Lu(e.pointerSize),this.__4j=new Ku(t,e.pointerSize)}
begin(){this.__4m&&(this.__2i=Ai(D(this.__0,Qa)))}
read(t){var e;let r=this.__5.isEmpty?[]:this.__9a(),s=pi(r.filter(o=>!xi.test(o)),this.__4);if(!s)return this.__8n(t);let i=f({},s,{processor:(e=s.processor)!=null?e:this.__8m(s.registers)});this.__78(r);let n=this.__8y(i),l=n&&this.__5.recognise(i,n);return l?{kind:"read",reading:f({report:t},i,{stack:l,stackBytes:n})}:this.__9g(t,i,n)}
__8n(t){let e=Iu(this.__0,this.__4,t,this.__32);return e.kind==="read"&&this.__63(e.reading,e.reading.stack),e}
__9a(){let{contextRegisters:t}=this.__4;return this.__4m?D(this.__0,qa(this.__4m,t)):[]}
get __4m(){let{instructionSet:t}=this.__4;return t==="arm64"?a:t}
__8m(t){let e=t.get("gdtr"),r=e&&this.__6i.get(e);if(r!==a||!this.__4.contextRegisters.includes("$prcb"))return r;let s=Jt(D(this.__0,Ka)),i=bi(s,this.__4);return e&&i!==a&&this.__6i.set(e,i),i}
__9g(t,e,r){let s=this.__0.query(Va(this.__32,this.__4.pointerSize===4)),i=mi(s,e.ip);if(!i)return ur("stack",s);let n=r&&this.__5.check(e,r,i);return n&&this.__7({kind:"stacksDiffer"}),this.__63(e,i),{kind:"read",reading:f({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__63(t,e){this.__2i&&this.__5.learn(t,e,this.__32,r=>this.__4j.ruleOf(r))}
__8y(t){let e=this.__5.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__78(t){var e,r;if(Oi(t)===((e=this.__2i)==null?a:e.listing))return;let s=Ai(t);(s==null?a:s.places)!==((r=this.__2i)==null?a:r.places)&&(this.__5.clear(),this.__4j.clear()),this.__2i=s}},xi=/^\s*[0-9a-f`]{8,17}\s/i,Oi=t=>t.filter(e=>xi.test(e)).join();
function Ai(t){let e=Ve(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:Oi(t),places:r}}var Xu=16,Zu=2*3600,Qu=20,$u=60,th=30,eh=class{
constructor(t,e){this.__h=0,this.__l={alloc:0,free:0,unknown:0},this.__3l=0,this.__5m=!1,this.__i=t,this.__2f=e,this.__3r=new bu(t.reader,t.target),this.__3h=new Yu(t.reader,t.target,t.observer,e.frames),this.__4p=t.reader.now(),this.__w=this.__4p}
run(t=!1){let e=this.__9d(t),{hasMissed:r}=this.__i.stepOut;return{end:e,hits:this.__h,kinds:this.__l,seconds:this.__3e(),hasMissed:r}}
__9d(t){return R(()=>{var e;for(this.__1p=Bt(this.__i.reader),this.__i.lastStop.begin(this.__i.target,this.__1p),this.__3h.begin(),t&&this.__94();;){let r=(e=this.__74())!=null?e:this.__90();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__94(){let{target:t,lastStop:e}=this.__i,r=this.__3h.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3r.classify(s);if(i.kind!=="hit")return;let n=f({},s,{process:a});this.__3i(n,i.of,e.judge(s,t,!0))}
__90(){let{changes:t,isCurrent:e}=this.__i,r=e()?t.run(Fa):[];if(!e())return{kind:"superseded"};let s=j_(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__7u();if(i==="no")return Ei(r);s&&(this.__1p=a);let n=this.__3h.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__i.evidence.doubt(n.doubted),i==="unknown"&&this.__i.lastStop.isAgain(n.reading)?Ei(r):this.__8d(n.reading))}
__7u(){let t=this.__1p;return this.__1p=Bt(this.__i.reader),!t||!this.__1p?"unknown":li(t,this.__1p)?"yes":"no"}
__8d(t){let{target:e,lastStop:r}=this.__i,s=!this.__5m;this.__5m=!0;let i=this.__3r.classify(t);if(i.kind==="hit"){let l=s?r.judge(t,e,!1):"new";return this.__3i(t,i.of,l)}r.saw(t);let n=s&&r.comesBack;return f({kind:"foreign",stop:i.stop},n&&{mayBeOld:n})}
__3i(t,e,r){return this.__i.lastStop.saw(t),r==="repeat"?a:this.__8p(t,e,r==="unknown")}
__8p(t,e,r){this.__3l=e==="unknown"?this.__3l+1:0,this.__h+=1,this.__l[e]+=1;let{evidence:s,stepOut:i}=this.__i,n=s.record(t,e,i,r);return this.__4r(),i.trouble?rh(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__74(){if(this.__3l>=Xu)return{kind:"unknownHits",count:this.__3l};if(this.__h>=this.__2f.hits)return{kind:"hits"};let{seconds:t}=this.__2f;return t!==a?this.__3e()>=t?{kind:"seconds"}:a:this.__7v()}
__7v(){let t=this.__3e();if(this.__h<Qu||t<$u)return;let e=this.__h/t;return this.__2f.hits/e>Zu?{kind:"tooSlow",hitsPerSecond:e}:a}
__4r(){let t=this.__i.reader.now();if(t-this.__w<th*1e3)return;this.__w=t;let{observer:e,target:r}=this.__i,s=this.__2f.hits;e({kind:"progress",hits:this.__h,wanted:s,seconds:this.__3e(),target:r})}
__3e(){return(this.__i.reader.now()-this.__4p)/1e3}},Ei=t=>({kind:"notRun",answer:ki(t.filter(e=>e.trim()!==""))});
function rh(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var dr=4096;
function Ni(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var sh=4;
function Mi(t,e,r,s){let i=C(t,0,4),n=C(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(K(O(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,o=h=>(i>>>h&(1<<l)-1)*s.granularity,_=i>>>16+l;if(_===0)return{kind:"released"};if(s.alignedHeaders&&_&sh)return{kind:"second",distance:o(0)};let u=o(16);return u>s.headerSize&&u<=dr-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var ih=new Uint8Array,nh=64,ah=128;
function Pi(t,e,r,s,i=!1){var n,l;let o=gt(t),_=r.headerSize,u=S=>{var x;return(x=s.readMemory(v(t,S-o),_))!=null?x:ih};if(o===0)return{kind:"headerless"};let h=u(o-_),d=Mi(h,o-_,e,r),c=o===_;if(!(c?d.kind==="released":d.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return d;let g=c?h:u(0),p=((n=C(g,0,2))!=null?n:0)%8192,y=dr-p&-r.granularity,A=c?u(y-_):h;if(!g.length||!A.length)return{kind:"unreadable"};if(!(Mi(g,0,e,r).kind==="released"&&A[0]===g[2]&&A.every(S=>S===A[0])))return d;if(y!==o)return{kind:"noHeader"};let q=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(q&nh)?p:a,ownsPage:!(q&ah)}}var gt=t=>L(t).low%dr,Ri=8;
function lh(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function cr(t){return lh(f({},t,{offset:0}))}
function Ii(t,e=[],r=[]){let s=X(t);for(;s<t.length-1&&xe(t[s],r);)s++;let i=t[s];return i&&Qt(t,s)?oh(i,s,e):a}
function xe(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Zt(s,cr(r))):!1}
function oh(t,e,r){var s;let i=t.address&&Bi(t.address,r);if(i)return f({key:Ci(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:o,offset:_}=t.symbol;return{key:Ci(o,_),frame:t,depth:e,module:o,offset:_}}let l=t.address?ot(t.address):t.text;return f({key:l,frame:t,depth:e},n)}var Ci=(t,e)=>`${t}+0x${e.toString(16)}`;
function Bi(t,e){let r=e.find(({start:i,end:n})=>tt(i,t)<=0&&tt(t,n)<0),s=r&&V(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var _h=5e4,uh=class{
constructor(t=_h){this.__5q=new Map,this.__o=[],this.__2l=t}
intern(t){let e=hh(t),r=this.__5q.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__o.length;return this.__5q.set(e,s),this.__o.push(t),s}
at(t){var e;return(e=this.__o[t])!=null?e:[]}
get all(){return this.__o}
get size(){return this.__o.length}
get isFull(){return this.__o.length>=this.__2l}};
function hh(t){return t.map(dh).join(" ")}
function dh({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var ch=3,fh=8;
function Hi(t,e="unreadable"){var r,s;let i=gh(t);if(i<fh||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,o=l&&l.name!==""?{skip:cr(l)}:{};return f({kind:"probableWrapper",fanOut:i,evidence:n},o)}
function gh(t){let e=Array.from({length:ch},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let o=n[l+1+s];o&&i.add(o.symbol?cr(o.symbol):o.text)}return i.size});return Math.max(...e)}var ee=16,re=8,Li=4,Oe=class{
constructor(){this.__t=new Map,this.__2d=0}
get count(){return this.__2d}
add(t,e=1){var r;let s=ph(t);this.__t.set(s,((r=this.__t.get(s))!=null?r:0)+e),this.__2d+=e}
addAll(t){t.__t.forEach((e,r)=>{this.add(zi(r),e)})}
atMost(t){var e;let r=0,s=0,i=N(this.__t.keys(),(n,l)=>n-l);for(let n of i){if(r>=this.__2d*t)break;r+=(e=this.__t.get(n))!=null?e:0,s=zi(n)}return s}};
function ph(t){if(t<ee)return t;let e=Math.floor(Math.log2(t)),r=2**e,s=Math.floor((t-r)*re/r);return ee+(e-Li)*re+s}
function zi(t){if(t<ee)return t;let e=Math.floor((t-ee)/re)+Li,r=(t-ee)%re+1;return 2**e+2**e/re*r-1}var mh={allocs:0,frees:0};
function kh(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=p=>t.reduce((y,A)=>y+p(A),0),o=e.kind==="floor"?e.missed:mh,_=o.frees+l(p=>p.unlocatedFrees)-l(p=>p.missedFrees)-s.size,u=Math.max(0,_),h=o.allocs+l(p=>p.unlocatedAllocs),d=Math.min(u,h+o.frees+i),c=r.size+s.size<n?u:d,g=Math.max(0,-_);return{count:u,ofThere:d,hits:g+Math.max(0,c-o.frees)}}var Fi=.95,fr=t=>t.atMost(Fi),bh=(t,e,r)=>t*2<=e&&e-t>r*2;
function Ui(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,lifetimes:l}){let o=t.filter(({block:x})=>!i.has(x)),_=o.filter(({block:x})=>s.has(x)).length,u=Math.min(e,Math.min(_,r)+o.length-_),h=o.length-u;if(h===0&&o.length>0)return;let d=new Oe;d.addAll(l);for(let{block:x,hit:Lr}of t)i.has(x)&&d.add(n-Lr);let c=fr(d),g=o.filter(({hit:x})=>bh(x,n,c)).length,p=Math.max(0,g-u),y=Di(o,x=>x.charged),A={blocks:h,old:p,sizes:wh(y)},q=ji(y,h,o.length);if(q!==a)return f({},A,{bytes:q});let S=ji(Di(o,x=>x.requested),h,o.length);return S===a?A:f({},A,{requested:S})}
function Di(t,e){let r=[];for(let s of t){let i=e(s);i!==a&&r.push(i)}return N(r,(s,i)=>s-i)}var ji=(t,e,r)=>t.length<r?a:t.slice(0,e).reduce((s,i)=>s+i,0);
function wh(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function vh(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Wi=2e5,Gi=class Ia{
constructor(e=Wi,r=new Map){this.limit=e,this.__s=r}
alloc(e,r){let s=this.__s.get(e);return!s&&this.__s.size>=this.limit?{kind:"full"}:(this.__s.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__s.get(e);return i?(this.__s.delete(e),i.tag===r&&yh(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__s}
copy(){return new Ia(this.limit,new Map(this.__s))}},yh=(t,e)=>t===a||e===a||t===e,qi={bytes:0,of:0},Sh=({bytes:t,of:e},r)=>r===a?{bytes:t,of:e}:{bytes:t+r,of:e+1},Ki=t=>t.reduce((e,r)=>({bytes:e.bytes+r.bytes,of:e.of+r.of}),qi),Th=512,Vi=class{
constructor(){this.__t=new Map,this.__2c=Number.POSITIVE_INFINITY,this.__26=0,this.__2j=!0}
add(t,e=1){this.__2c=Math.min(this.__2c,t),this.__26=Math.max(this.__26,t);let r=this.__t.get(t);r===a&&this.__t.size>=Th?this.__2j=!1:this.__t.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__t)this.add(e,r);this.__2c=Math.min(this.__2c,t.__2c),this.__26=Math.max(this.__26,t.__26),this.__2j=this.__2j&&t.__2j}
summary(){if(this.__t.size===0)return;let t=this.__2c,e=this.__26,r=this.__2j?this.__8c():a;return{smallest:t,largest:e,median:r}}
__8c(){let t=N(this.__t,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},xh=class Ca{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unlocatedRequested=qi,this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.lifetimes=new Oe,this.sizes=new Vi,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.lifetimes.add(s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new Ca(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unlocatedRequested=this.unlocatedRequested,e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.lifetimes.addAll(this.lifetimes);for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Oh=class Ba{
constructor(e=new Gi){this.__2w=new Map,this.__37=!1,this.__2m=e}
get isFull(){return this.__37}
book(e){let r=this.__b(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__70(e,r):e.kind==="free"&&this.__7o(e,r)}
stacks(e){let r=[];return this.__2w.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2m.outstanding.forEach((r,s)=>{let i=f({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new Ba(this.__2m.copy());return e.__37=this.__37,this.__2w.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2w.set(s,i)}),e}
__70(e,r){if(e.block===a){r.unlocated.alloc++,r.unlocatedRequested=Sh(r.unlocatedRequested,e.requested);return}let s=Ah(e),i=this.__2m.alloc(e.block,s);if(i.kind==="full"){this.__37=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__67(i.earlier,e),r.allocated(s)}
__7o(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2m.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__b(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__67(s.earlier,e),r.unmatchedFrees++}
__67(e,r){let s=this.__b(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__b(e,r){var s,i;let n=(s=this.__2w.get(e))!=null?s:new Map;this.__2w.set(e,n);let l=(i=n.get(r))!=null?i:new xh(e,r);return n.set(r,l),l}};
function Ah(t){let{number:e,tag:r,stack:s,requested:i,charged:n,thread:l,process:o,time:_}=t;return{tag:r,stack:s,hit:e,requested:i,charged:n,thread:l,process:o,time:_}}var Eh=2e3;
function Ji(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return f({},t,{block:e,blockFrom:"place",charged:i})}var Nh=class{
constructor(t=Wi){this.__1k=[],this.__2l=t,this.__1g=new Oh(new Gi(t))}
record(t,e=!1){return this.__1k.push({hit:t,awaits:e&&t.block===a}),this.__53()}
locate(t){let e=this.__1k.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=Ji(e.hit,t),e.awaits=!1),this.__53()}
stacks(t){return this.__18().stacks(t)}
outstanding(){return this.__18().outstanding()}
__18(){if(this.__1k.length===0)return this.__1g;let t=this.__1g.copy();for(let{hit:e}of this.__1k)t.book(e);return t}
__53(){let t=this.__1k.findIndex(({awaits:s})=>s),e=t<0?this.__1k.length:t,r=Math.max(e,this.__1k.length-Eh);for(let{hit:s}of this.__1k.splice(0,r))this.__1g.book(s);return this.__1g.isFull?{kind:"tooManyOutstanding",limit:this.__2l}:{kind:"recorded"}}};
function gr(t,e){var r,s;let i=new Mh(e),n=new Map;for(let o of t){let _=`${o.tag} ${(s=(r=i.site(o.stack))==null?a:r.key)!=null?s:i.noSite(o.stack)}`,u=n.get(_);u?u.push(o):n.set(_,[o])}let l=[];return n.forEach(o=>{let[_]=o;_&&l.push(Ph(_,o,i))}),N(l,(o,_)=>{var u,h,d,c;return((h=(u=o.first)==null?a:u.hit)!=null?h:0)-((c=(d=_.first)==null?a:d.hit)!=null?c:0)})}var Mh=class{
constructor(t){this.__8x=new Map,this.__3p=new Map,this.__3b=t}
site(t){var e;return this.__5j(this.__8x,t,(e=this.__3b.skip)!=null?e:[])}
noSite(t){return yt(this.__3b.stacks.at(t))}
caller(t){return this.__5j(this.__3p,t,[])}
__5j(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__3b;t.set(e,Ii(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Ph(t,e,r){let s=n=>e.reduce((l,o)=>l+n(o),0),i=r.site(t.stack);return f({tag:t.tag,site:i,noSite:i?a:r.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:Rh(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free),unlocatedRequested:Ki(e.map(({unlocatedRequested:n})=>n))},Ih(e,i,r),{lifetimes:Ch(e),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:Bh(e)},Hh(e))}
function Rh(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Ih(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let o=(s=r.caller(n))==null?a:s.key;l.forEach((_,u)=>{var h;let d=r.site(u),c=d!==a&&e!==a;o!==a&&((h=r.caller(u))==null?a:h.key)===o?i.refused+=_:c&&d.key!==e.key&&(i.freedElsewhere+=_),c&&d.module!==e.module&&(i.freedByOtherModules+=_)})}return i}
function Ch(t){let e=new Oe;for(let{lifetimes:r}of t)e.addAll(r);return e}
function Bh(t){let e=new Vi;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function Hh(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=N(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var Lh=1e3,zh=5e4,Fh=new Set(["counters","doubted","gone","change","end","recheck"]),Yi="left",Xi={there:new Set,gone:new Set},Uh=t=>f({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Zi=class{
constructor(t,e=()=>"unreadable"){this.stacks=new uh,this.modules=[],this.places=[],this.__1v=new Nh,this.__38=[],this.__3f=new Map,this.__1o=new Map,this.__12=[],this.__l={alloc:0,free:0,unknown:0},this.__44=0,this.__9=0,this.__25=!1,this.__40=!1,this.__4b=!1,this.__1i=new Map,this.__20=Xi,this.__3c=new Map,this.__46=new Map,this.__2b=new Map,this.__1l=[],this.start=t,this.__q=e}
get tag(){return this.start.tag}
get lastHit(){return this.__9}
get entries(){return this.__38}
get hitsNotKept(){return this.__h-this.__44}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__40?"left":"cutOff":a}
get arming(){var t;return(t=this.__1h)==null?a:t.state}
take(t){var e;switch(this.__16(t),this.__v=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3f.set(t.index,this.stacks.intern(t.frames.map(Uh)));break;case"hit":return this.__95(t);case"process":this.__2b.set(t.address,t);break;case"located":this.__97(t);break;case"places":this.places=t.places;break;case"counters":this.__93(t);break;case"doubted":this.__1i.set((e=this.__3f.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__1n=t.missed?a:this.__6z(),this.__25=!0;break;case"blocks":this.__20={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1o.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__1h=t);break;case"end":this.__40=t.why===Yi,this.__5g=t.uptime,this.__5f=t.time;break;case"recheck":this.__1l=[...this.__1l,t];break;case"image":break}return"taken"}
get endUptime(){return this.__5g}
get endTime(){return this.__5f}
get rechecks(){return this.__1l}
get counted(){return{before:this.__y,after:this.__25?this.__1n:a}}
held(){return this.__1v.outstanding()}
freed(){let t=new Map;for(let r of this.__12)r.block&&t.set(r.block,r);let e=[];return t.forEach(({kind:r,charged:s},i)=>{r==="free"&&e.push({block:i,charged:s})}),e}
counts(){return this.__l}
coverage(){return this.__25?this.__4b?{kind:"unknown",why:"mayRepeat"}:this.__1i.size>0?{kind:"unknown",why:"doubted"}:vh(this.__y,this.__1n,this.__l):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__h===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__h;return r===0?e:e*(r-this.openHits())/r}
get __h(){return this.__l.alloc+this.__l.free+this.__l.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__12.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__1i.get(t))!=null?e:0}
stackUses(){return this.__1v.stacks(this.tag)}
sites(t){let e=gr(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1v.outstanding(),s=this.__4u(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let _ of i.stacks)for(let u of(n=r.get(_))!=null?n:[])l.push(u);let o=Ui(l,s,this.__20,{lastHit:this.__9,lifetimes:i.lifetimes});return{use:i,holding:o}})}
processOf(t){return this.__2b.get(t)}
get asked(){return this.__20}
unpaired(){return this.__4u(gr(this.stackUses(),{stacks:this.stacks}))}
openHits(){var t;return(t=this.__v)!=null||(this.__v=this.__7b()),this.__v}
unlocatedAllocs(){let t=this.stackUses();return{count:t.reduce((e,{unlocated:r})=>e+r.alloc,0),requested:Ki(t.map(({unlocatedRequested:e})=>e))}}
__7b(){let t=gr(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4u(t).hits}
blocksUnderWay(){let t=this.__12.filter(e=>e.kind==="alloc"&&this.__5y(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.unpaired().count>0?this.__6g():[]}
__6g(){let t=[];return this.__1v.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4u(t){return kh(t,{coverage:this.coverage(),asked:this.__20,underWay:this.__9b(),outstanding:this.__6g().length})}
__9b(){let t=0;return this.__3c.forEach((e,r)=>{this.__5y({number:r,thread:e})&&t++}),t}
__5y({number:t,thread:e}){return e?this.__46.get(e)===t:this.__9-t<Ri}
siteOf(t,e){return Ii(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=Hi(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:Hi(s,(r=this.__1o.get(n))!=null?r:this.__q(n))}
__95(t){var e;let r=(e=this.__3f.get(t.stack))!=null?e:this.stacks.intern([]),s=f({},t,{stack:r,tag:this.tag});this.__9=s.number,this.__l[s.kind]++,this.__25=!1,this.__4b||(this.__4b=t.mayRepeat===!0),this.__20=Xi,this.__1l=[],s.thread&&this.__46.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.__3c.set(s.number,s.thread),this.__12.push(s),this.__12.length>Lh&&this.__12.shift();let{kind:i}=this.__1v.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__97(t){this.__1v.locate(t),this.__3c.delete(t.hit);let e=this.__12.findIndex(({number:s})=>s===t.hit),r=this.__12[e];r&&(this.__12[e]=Ji(r,t))}
__93({at:t,counts:e}){t==="armed"?this.__y=e:this.__1n=e,this.__25=t!=="armed"}
__6z(){return this.__y&&{allocs:this.__y.allocs+this.__l.alloc,frees:this.__y.frees+this.__l.free}}
__16(t){this.__38.length>=zh&&!Fh.has(t.type)||(this.__38.push(t),t.type==="hit"&&this.__44++)}},Qi=4096,$i=256;
function tn(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+$i<Qi?$i:2*Qi);return r<=t&&t<=s}var Dh=2e5,jh=1e3,pr=-1,Wh=class{
constructor(t){this.__9=new Map,this.__2={alloc:[],free:[]},this.__17={alloc:0,free:0},this.__1e=new Map,this.lastHit=0,this.__27=0,this.__1u={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.__6o(t,r,e);let n=t==="alloc"&&this.__1e.get(r);if(n&&(n.block=e),((i=(s=this.__9.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__9.delete(e),this.__9.set(e,{kind:t,hit:r}),this.__9.size<=Dh))return;let l=this.__9.keys().next();l.done||this.__9.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.__6o(t,e,a),r?this.__2[t]=[...this.__2[t],e]:this.__17[t]=e}
found(t,e){this.__2[t]=this.__2[t].filter(r=>r!==e)}
gap(){this.__27=this.lastHit,this.__1u={}}
mayBeLeftover(t,e){var r;let s=this.__1u[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.__1u.alloc)==null?a:t.hit)!=null?e:this.__27>0?pr:a}
mayBeOf(t,e,r){let s=t===a?a:this.__1e.get(t);return s?(r==null?a:r.kind)==="inUse"&&!tn(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===pr}
isOutstanding(t){var e;return((e=this.__9.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.__9.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.__1e.get((e=(t=this.__1u.alloc)==null?a:t.hit)!=null?e:pr))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.__9.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__27?r.hit:a}
mustBeFreedSince(t,e){let r=this.__9.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__27===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__27&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__17[t]>e?!1:!this.__2[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.__1e.set(t,{sizes:e}),this.__1e.size<=jh)return;let r=this.__1e.keys().next();r.done||this.__1e.delete(r.value)}
__6o(t,e,r){var s,i;e>=((i=(s=this.__1u[t])==null?a:s.hit)!=null?i:0)&&(this.__1u[t]={hit:e,block:r})}};
function Gh(t,e,r){var s,i;let n=t.slice(0,X(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!Cs(u)),l=t[n];if(!l||l.doubtful)return;let o=(s=l.address)!=null?s:n===0?r:a,_=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!o||!l.base||!_||tt(l.base,_)>=0))return{kind:e,address:o,base:l.base,limit:_}}
function qh(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=Rt(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function Kh(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&V(r.stack.from,v(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var Vh=28;
function Jh(t,e,r){var s,i;let n=[],l=e.stack&&V(t.base,e.stack.from),o=V(t.base,t.limit);if(l!==a&&o!==a){let _=r===4?Math.min(o,Vh):o,u=Math.min(_,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(_=>({register:_}))]}var mr=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function Yh(t,e,r,s,i){let n=Kh(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:v(n,s.headerSize);return en(l,s)?sn(l,i):"noBlock"}
function en(t,e){return jt(t,e.pointerSize)&&Wr(t,e.granularity)}var rn=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function sn(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=v(t,-r.distance);return{block:s,header:e(s)}}var Xh=3;
function Zh(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:o,places:_}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&Qh(_,u))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(_.some(({provedAt:d})=>d===s))return!0;let h=l.kind==="inUse";return h&&!u&&e.isClaimedByFree(n)?!0:u||o==="inUse"||e.isOutstanding(n)?!1:h||_.some(({provedAt:d})=>d>s)}
function Qh(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=Xh);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}var $h=class{
constructor(){this.__5=new Map}
of(t,e){let r=this.__5.get(t);if((r==null?a:r.places)===e.length)return r.claim;let s=nn(e.map(({shown:i})=>i.get(t)));return this.__5.set(t,f({places:e.length},s&&{claim:s})),s}
forget(t){this.__5.delete(t)}
forgetAll(){this.__5.clear()}};
function nn(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function an({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function td(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:o}=e,_=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&s.isCertainSince(i,u.hit)||s.isRepeated(i,l)||(o==null?a:o.kind)==="inUse"&&!tn(o.bytes,r))return;let h=nd(i,o);if(h==="refutation")return;let d=i==="free"&&s.lastOf("alloc",l)!==a,c=h==="proof"&&_!=="inUse"||n!==a||d,g=_?f({},e,{before:_}):e;if(!c)return{hypothesis:t,sighting:g};let p=n!==a||ln(e,r,s),y=n===a&&s.mayBeLeftover(i,l);return{hypothesis:kr(t,{hit:r.hit,block:l,isCurrent:p,mayBeLeft:y}),sighting:g}}
function ed(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function ln({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function rd(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,o=(l==null?a:l.kind)==="inUse",_=o?r.lastOf("free",n):a,u=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:o,isCurrent:u&&r.isNew(n)||ln(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:_,charged:i}}
function sd(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(Ae(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return kr(t,{hit:n,block:s,isCurrent:on(i,r),mayBeLeft:l})}
function id(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,f({},n,{freedAt:l})),n.isCurrent||!on(f({},n,{freedAt:l}),s))return t;t.open.set(e,f({},n,{freedAt:l,isCurrent:!0}));let o=Math.max(t.provedAt,n.hit);return f({},t,{provedAt:o,currentProofs:t.currentProofs+1})}
function on({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function nd(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var kr=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>f({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),Ae=(t,e)=>t!==a&&e!==a&&t!==e,_n=3,ad=2,ld=2,un=16,od=20,_d=4,ud=24,hd=256,dd=8,cd=100,fd=_n,gd=2,pd=class{
constructor(t,e){this.__2=[],this.__w=new Map,this.__3q=new $h,this.__h=0,this.__6n=0,this.__6l=0,this.__6k=0,this.__52=!0,this.__5t=!1,this.__5h=!1,this.__42=!1,this.__39=0,this.__17=0,this.kind=t,this.__a=e}
plan(t){var e,r;if(this.__5r)return{kind:"places",places:[]};if(this.__z&&this.__h>=un)return{kind:"places",places:this.__j.map(({place:l})=>l)};let s=t-((r=(e=this.__2[0])==null?a:e.hit)!=null?r:t),i=(this.__h>=dd||s>=cd)&&this.__86===this.__39,n=this.kind==="alloc"&&i&&this.__6n<fd;return n&&this.__6n++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.__39=t.hit;let s=this.__52||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__6l++;let i=this.__5r?"noPlace":this.__q(t,s,r);return typeof i!="string"?f({kind:"located",from:"place"},an(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__17=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__2k(this.__j.map(r=>sd(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__j)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__2k(this.__j.map(l=>id(l,r,t,s)))}
settle(t){if(this.__2.length===0)return[];let e=[],r=this.__3z;return this.__2=this.__2.filter(s=>{var i;let{hit:n}=s,l=this.__30(n),o=(i=this.__99(n))!=null?i:this.__57(l,s,t,r);return!o||!this.__5s(o,t)?!0:(this.__14(n,o.block,t),e.push(f({hit:n,kind:this.kind},an(o))),r=this.__3z,!1)}),e}
__5s(t,e){return!rn(t,this.__a)||e.lastOf("alloc",t.block)!==a}
__30(t){return this.__3q.of(t,this.__j)}
__57(t,{hit:e,after:r},s,i=this.__3z){if(!t||!this.__z)return;let{kind:n}=this,l=f({},t,{kind:n,hit:e,after:r,places:this.__j,isDisputed:i,isContradicted:this.__5t});return Zh(l,s)?t:a}
get __3z(){return this.__2.some(({hit:t})=>!this.__30(t))}
__99(t){var e;let r=this.__w.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__39>t}
hasUnknownsSince(t,e){return this.__17>t||this.__6x(t,e).length>0}
mustHaveShown(t,e,r){if(this.__17>e)return;let s=this.__6x(e,r);if(s.some(l=>{var o;return((o=this.__w.get(l))==null?a:o.block)===t}))return;let[i,...n]=s.filter(l=>!this.__w.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__2k(this.__j.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__17>e)return!0;let i=r<s?r:e;return this.__2.some(({hit:n})=>n<=e||n===r||this.__w.has(n)?!1:n>i&&(n<s||n===s&&!this.__5h)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.__z&&((r=this.__30(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.__2.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.__z)return;let r=this.__2.filter(({hit:s})=>{var i;let n=this.__30(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.__2.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.__j){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__5h||(this.__5h=e.endsAfter===!0),this.__w.has(t)||!this.__2.some(i=>i.hit===t))return;this.__w.set(t,e);let s=this.__j.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__2k(s.map(i=>{var n,l;let o=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),kr(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:o})}))}
forgetOpen(){for(let{open:t}of this.__j)t.clear();this.__z||this.__42||this.__6l||this.__2k(this.__j.map(({place:t,shown:e,open:r})=>f({},mr(t),{shown:e,open:r})))}
learned(){return this.__z?this.__j.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1t=t.map(e=>mr(e,!0)),this.__h=un}
startOver(){this.__5t||(this.__5t=this.__z),this.__1t=a,this.__2=[],this.__w.clear(),this.__3q.forgetAll(),this.__h=0,this.__17=this.__39,this.__6k++}
get __86(){var t,e;return(e=(t=this.__2[this.__2.length-1])==null?a:t.hit)!=null?e:0}
__6x(t,e){return this.__2.filter(r=>r.hit>t&&!Ae(r.charged,e)).map(({hit:r})=>r)}
get __j(){var t;return(t=this.__1t)!=null?t:[]}
get __z(){return this.__j.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=_n&&(this.__42&&this.kind==="alloc"?e:s.size)>=ad&&r>=ld)}
isUndecidedAt(t){return this.__2.filter(({hit:e})=>t-e<ud).length>(this.__z||t>od?_d:0)}
get __5r(){return this.__6k>gd}
__q(t,e,r){var s;let i=(s=this.__1t)!=null?s:this.__7d(t),n=i.map(c=>this.__8v(c,t));if(n.every(c=>c==="notRead"))return"unreadable";if(this.__h++,this.__7a(n,e))return this.__52=!1,this.startOver(),"disagreement";let l=this.__7i(t,e),o=ed(i.map((c,g)=>td(c,n[g],l,r)).filter(c=>c!==a));if(o.length===0)return this.startOver(),"noPlace";this.__1t=o.map(c=>c.hypothesis);let _=o.map(c=>c.sighting);this.__42||(this.__42=_.some(({header:c})=>(c==null?a:c.kind)==="inUse"));let u=nn(_),h={hit:t.hit,after:r.lastAllocation},d=u&&e&&this.__z?u:this.__57(u,h,r);return d?this.__5s(d,r)?d:"unreadable":e||this.__16(l,_,r)?"learning":"disagreement"}
__7i({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
__7d({key:t,words:e}){let r=Jh(t,e,this.__a.pointerSize),s=(i,n)=>mr({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__8v({place:t},{key:e,words:r,look:s}){return Yh(t,e,r,this.__a,s)}
__7a(t,e){if((e==null?a:e.from)!=="arguments"||!this.__z)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__16(t,e,r){if(this.__2.length>=hd)return!1;this.__2=[...this.__2,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.__j.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,rd(l,t,r)))}return!0}
__14(t,e,r){var s;for(let{shown:i,open:n}of this.__j)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__w.delete(t),this.__3q.forget(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__2k(t){this.__1t&&(this.__1t=t,t.length===0&&this.startOver())}},md=class{
constructor(t){this.__r=new Map,this.__g=new Wh(e=>this.__80(e)),this.__47=[],this.__a=t}
plan(t){return this.__4g(t.kind,t.address).plan(this.__g.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__a.alignedHeaders&&!s)return this.__9c(r,e);let l=this.__4g(r.kind,r.address).observe(t,this.__73(i,t),this.__g);return r.kind==="alloc"&&this.__g.allocates(e,t),l.kind==="located"?this.__88(r.kind,l.block,e,n):this.__g.unlocated(r.kind,e,l.why==="learning"),this.__4n(),l}
goneAfter(t,e,r,s){let i=this.__g.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4t("free",i);if(n.some(u=>u.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,o=!n.some(u=>u.waitsBetween(i,s,t));if(!l&&!o)return;let _=o||n.some(u=>u.agreesOn(t,e));for(let u of n)u.wasAbout(t,{block:e,isSure:_,endsAfter:r>t});this.__4n()}
bornAfter(t,e,r){let s=this.__4t("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.__g.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.__4n()}}
candidates(t,e){let r=new Set;for(let s of this.__r.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__r.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.__g.lastHit))}
gap(){this.__g.gap();for(let t of this.__r.values())t.forgetOpen()}
resolved(){let t=this.__47;return this.__47=[],t}
places(){let t=[];for(let e of this.__r.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__4g(e,r).restore(s)}}
__4t(t,e,r){return[...this.__r.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4n(){for(let t of this.__r.values())for(let e of t.settle(this.__g)){this.__47.push(e);for(let r of this.__r.values())r.blockNamedBefore(e,this.__g)}}
__4g(t,e){let r=`${t} ${e}`,s=this.__r.get(r);if(s)return s;let i=new pd(t,this.__a);return this.__r.set(r,i),i}
__9c({kind:t},e){return this.__g.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__73(t,{look:e}){if(!t||!en(t.block,this.__a))return;let r=sn(t.block,e);if(!rn(r,this.__a))return{from:t.from,block:r.block}}
__88(t,e,r,s){t==="alloc"&&this.__7h(r,e),this.__7g(t,e,t==="free"?s:a),this.__g.located(t,e,r);for(let i of this.__r.values())i.blockNamed({kind:t,block:e,charged:s},this.__g)}
__7h(t,e){for(let r of this.__r.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
__80(t){return[...this.__r.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
__7g(t,e,r){var s;let i=this.__g.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4t(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let o of this.__r.values())o.kind===n&&o.hasHitsSince(i)&&o.startOver();this.gap()}}},kd=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function bd(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,X(t)).map(o=>wd(o,e,r)).filter(o=>o!==a),l=[...n].reverse();return{freed:hn(n.map(({freed:o})=>o)),requested:(s=l.find(o=>o.requested!==a))==null?a:s.requested,charged:hn(n.map(({charged:o})=>o)),poolType:(i=l.find(o=>o.poolType!==a))==null?a:i.poolType}}
function wd(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=kd.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let o=u=>u===a?a:t.args[u]&&L(t.args[u]).low;if(l.tag!==a){let u=o(l.tag);if(u===a||K(O(u))!==e)return}let _=l.freed===a?a:t.args[l.freed];return{freed:_!==a&&jt(_,r.pointerSize)&&Wr(_,r.granularity)?_:a,requested:o(l.requested),charged:o(l.charged),poolType:o(l.type)}}
function hn(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var dn=18362;
function cn({reader:t,target:e,tag:r,layout:s},i){let{build:n=dn,bigPages:l}=e,o=Pi(i,r,s,t,n<dn),_=o.kind==="headerless"&&l?jl(t,l,i):a;return!_||_.kind==="unreadable"?o:_.kind==="found"&&K(_.tag)===r?{kind:"inUse",bytes:_.bytes}:{kind:"notInTable"}}var vd=4096,yd=3,Sd=class{
constructor(t,e,r){this.__n=new Map,this.__0=t,this.__a=e,this.__2t=r}
before(t){let{kind:e}=Pi(t,this.__2t,this.__a,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=gt(t);return(r=this.__n.get(fn(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(gt).map(fn),...this.__n.keys()];this.forget();for(let r of[...new Set(e)].slice(0,yd)){let s=this.__0.readMemory(r,vd);s&&this.__n.set(r,s)}}
forget(){this.__n.clear()}},fn=t=>v(t,-gt(t)),Td=2048,xd=64,gn=9200,Od=class{
constructor(t,e,r,s,i,n){this.__2x=new Map,this.__0=t,this.__4=e,this.__2t=r,this.__a=s,this.__d=i,this.__1g={reader:t,target:e,tag:r,layout:s},this.__n=new Sd(t,s,r),this.__19=n}
locate(t,e,r,s){var i;let n=bd(e.stack,this.__2t,this.__a),l=Gh(e.stack,r,e.ip);if(!l)return this.__d.gap(),Ad(n);this.__89(t,r,n.charged);let o=this.__8i(t,e,l,n,s),_=this.__d.observe(o);if(this.__9={hit:t,kind:r,charged:n.charged,unwritten:this.__9e(t,r)},this.__9i(t),_.kind==="unlocated")return f({},br(n),{open:_.why==="learning"||a});let u=(i=_.charged)!=null?i:n.charged;return f({},br(n),{block:_.block,blockFrom:_.from,charged:u})}
__89(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.__9)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.__19.isAfter&&e==="alloc"&&!Ae(r,l))return;let o=n.filter(u=>{let h=this.__q("alloc",u);return h.kind==="inUse"&&!Ae(h.bytes,l)});o.length>0&&this.__19.sawAfter();let _=this.__4.processorBlocks.length===1;for(let u of o)this.__d.bornAfter(i,u,_)}
__9e(t,e){var r;if(e==="free"||this.__19.isBefore)return[];let s=[...this.__d.candidates("alloc",t)].filter(gt),i=s.filter(l=>this.__q("alloc",l).kind==="inUse"),n=l=>this.__n.before(l)==="free";return((r=this.__9)==null?a:r.kind)==="free"&&i.some(n)&&this.__19.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return mn(this.__q("alloc",t))}
__7p(t,{found:e,goneAt:r},s){let i=pn(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__7s(t)?r!=null?r:s:a}
__7s(t){let e=()=>this.__q("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__4;return e()&&!!this.__0.readMemory(r,4)&&e()}
__9i(t){this.__2x.forEach((e,r)=>{var s;e.goneAt=this.__7p(r,e,t);let i=!pn(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<Ri||(this.__2x.delete(r),e.goneAt&&this.__d.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__d.candidates("free",t)){if(this.__2x.size>=xd||this.__2x.has(e))continue;let r=this.__q("alloc",e),s=mn(r);s!=="unknown"&&this.__2x.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__d.isUndecided?this.__n.keep(this.__d.candidates("alloc",t)):this.__n.forget()}
__8i(t,e,r,s,i){let n=this.__d.plan(r),l=n.kind==="everything"?this.__7e(e,r):this.__8j(n.places,e,r),o=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__91(i,e):a,_=o?{block:o,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__8a(r.kind),pointer:_,charged:s.charged,requested:s.requested,before:u=>this.__n.before(u)}}
__91(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__d.gap(),r}
__7e(t,e){let r=V(t.sp,e.limit),s=r!==a&&r>0?this.__1c(t,t.sp,Math.min(r,Td)):a;return{registers:kn(t.registers),stack:s}}
__8j(t,e,r){let s=kn(e.registers),i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__a.pointerSize;return{registers:s,stack:this.__1c(e,v(r.base,n),l)}}
__1c({sp:t,stackBytes:e},r,s){var i;let n=(i=V(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&qh(r,l,this.__a.pointerSize)}
__8a(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__72(t,r);return e.set(r,i),i}}
__72(t,e){let r=this.__q(t,e);return t==="alloc"&&!this.__19.isBefore&&gt(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
__q(t,e){let r=cn(this.__1g,e);return r.kind!=="notInTable"?r:{kind:t==="alloc"?"noHeader":"headerless"}}},pn=t=>t.kind==="inUse"&&!!t.ownsPage;
function mn({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function br({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Ad=t=>f({},br(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Ed=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function kn(t){let e=new Map;return t.forEach((r,s)=>{Ed.test(s)&&e.set(s,r)}),e}
function Nd(t,e,r){return r==="arm64"?Rd(t,e):Md(t,r)}var se=4;
function Md(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=Pd(t,s,e),n=i&&C(t,s+i,se);n!==a&&r.push({kind:"immediate",value:n})}return r}
function Pd(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?_r(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Rd(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+se<=t.length;l+=se){let o=(r=C(t,l,se))!=null?r:0,_=o&31,u=o>>>5&65535,h=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:n.set(_,~(u<<h)>>>0);break;case 1384120320:n.set(_,u<<h>>>0);break;case 1920991232:{let c=((s=n.get(_))!=null?s:0)&~(65535<<h);n.has(_)&&n.set(_,(c|u<<h)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let c=v(e,l+(o<<8>>13)*se);i.push({kind:"literal",address:c});continue}}let d=n.get(_);d!==a&&i.push({kind:"immediate",value:d})}return i}var Id=64,Cd=class{
constructor(t,e){this.__5=new Map,this.__0=t,this.__4=e}
get known(){return this.__5}
holds(t,e){let r=this.__5.get(t);if(r)return r;let s=this.__q(t,e);return this.__5.set(t,s),s}
__q(t,e){let{instructionSet:r}=this.__4,s=di(this.__0,t,Id);if(!s||!r)return"unreadable";let i=v(t,-s.length),n=Nd(s,i,r).map(o=>this.__9f(o)),l=o=>o!==a&&K(O(o))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__9f(t){return t.kind==="immediate"?t.value:vt(this.__0,t.address)}};
function Bd({target:t,tag:e,idle:r},s,i){let{pointerSize:n,build:l,description:o,poolHitTag:_}=t,u=Yt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:n,description:o,build:l,kernelBase:u==null?a:u.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:_,before:r},time:s}}var Hd=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a,afterGap:l}),Ld=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))}),zd=17744;
function Fd(t,e){let r=vt(t,v(e,60)),s=r&&t.readMemory(v(e,r),12);return s&&C(s,0,4)===zd?C(s,8,4):a}var Ud=15,Dd=class{
constructor(t,e){this.__0=t,this.__4=e}
read(t){let e=this.__51(t,"ImageFileName"),r=this.__51(t,"UniqueProcessId"),s=e&&this.__0.readMemory(e,Ud),i=s&&jd(s),n=r&&fe(this.__0,r,this.__4.pointerSize);return f({},i&&{image:i},n&&{id:L(n).low})}
__51(t,e){let r=this.__a().get(e);return r===a?a:v(t,r)}
__a(){var t;if(this.__4f)return this.__4f;let e=new Map;for(let r of["ImageFileName","UniqueProcessId"]){let s=D(this.__0,il(r)),i=(t=ls(s,"_EPROCESS"))==null?a:t.fields.get(r);i&&e.set(r,i.offset)}return this.__4f=e,e}};
function jd(t){let e=t.indexOf(0),r=String.fromCharCode(...t.slice(0,e<0?t.length:e));return r===""?a:Kt(r)}var Wd=2e3,bn=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Wd,Gd={4:bt("ffdf0000"),8:bt("fffff78000000000")},qd=32,Kd=8,Vd=20,Jd=1e4,Yd=4294967296;
function Ee(t,e){let r=Gd[e],s=r&&t.readMemory(r,qd),i=s&&wn(s,Kd),n=s&&wn(s,Vd);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function wn(t,e){let r=C(t,e,4),s=C(t,e+4,4);if(!(r===a||s===a)&&s===C(t,e+8,4))return(s*Yd+r)/Jd}var Xd=500,Zd=class{
constructor(t,e,r,s,i,n){this.__62=0,this.__58=0,this.__6s=new Set,this.__2a=new Set;var l;let{target:o,tag:_}=r;this.__0=t,this.__6=e,this.__19=i,this.__4=o,this.__2b=new Dd(t,o);let u=Ni(o.pointerSize,o.build===a||o.build>=gn);this.__d=new md(u),this.__d.restore(s),this.__1o=new Cd(t,o),this.__48=new Od(t,o,_,u,this.__d,i),this.hunt=new Zi(Bd(r,t.now(),n),h=>this.__1o.holds(h,_)),e.begin(this.hunt),e.note(Ld(o)),this.__6e((l=Yt(o.modules))==null?a:l.start)}
begin(t){this.__6.note({type:"counters",at:"armed",counts:te(t)})}
end(t,e="disarmed"){this.__6.note({type:"counters",at:"stopped",counts:te(t)}),this.__8f(),this.__6d(),this.__8g(),this.__14(e)}
endWithTarget(t){this.__6.note({type:"gone",missed:t}),this.__6.note({type:"end",why:"targetGone",time:this.__0.now()})}
abandon(){this.__14("aborted")}
record(t,e,r,s){this.__62+=1;let i=this.__62,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__d.gap(),this.__3o(i,t,e,n);try{return this.__3o(i,t,e,this.__48.locate(i,t,e,r))}catch(l){throw l instanceof Vt&&this.__3o(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__6.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__8f(){let t=[],e=[],r=this.__19.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,Xd)){let n=this.__48.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.__6.note({type:"blocks",there:t,gone:e})}
__8g(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1o.known];for(let[e,r]of t.slice(this.__58))this.__6.note({type:"code",address:e,holdsTag:r});this.__58=t.length}
__6e(t){var e;if(!t||!jt(t,this.__4.pointerSize))return;let r=(e=ms(this.__4,t))==null?a:e.start;if(!r||this.__6s.has(r))return;let s=Fd(this.__0,r);s!==a&&this.__6.note({type:"image",start:r,timestamp:s}),this.__6s.add(r)}
__14(t){let e=Ee(this.__0,this.__4.pointerSize),r=e&&Math.round(e.uptime);this.__6.note({type:"end",why:t,time:this.__0.now(),uptime:r})}
__3o(t,e,r,s){this.__8h(e.process);let i=this.__6.note(f({type:"hit",number:t,kind:r,stack:this.__8z(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,process:e.process,time:this.__0.now()}));return this.__96(),this.__6d(),i}
__8h(t){!t||this.hunt.processOf(t)||this.__6.note(f({type:"process",address:t},this.__2b.read(t)))}
__8z({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__2a.has(e)){for(let{address:r}of t)this.__6e(r);this.__6.note({type:"stack",index:e,frames:t.map(Hd)}),this.__2a.add(e)}return e}
__6d(){let t=this.__d.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__6.note({type:"places",places:t})}
__96(){for(let{hit:t,block:e,charged:r}of this.__d.resolved())this.__6.note({type:"located",hit:t,block:e,charged:r})}},Qd=2e3,$d=200;
function tc(t,e,r){let s=[];t.held().forEach(n=>{s.push(...n)});let i=ec(s,e);return{blocks:N(i,(n,l)=>n.block<l.block?-1:1),held:s.length,freed:t.freed().slice(-r)}}
function ec(t,e){if(t.length<=e)return t;let r=t.length/e,s=[];for(let i=0;i<e;i++){let n=t[Math.floor(i*r)];n!==a&&s.push(n)}return s}
function vn(t,{block:e,charged:r}){let s=cn(t,e);switch(s.kind){case"inUse":return rc(s.bytes,r)?"gone":"there";case"released":case"noHeader":case"notInTable":return"gone";default:return"unreadable"}}var rc=(t,e)=>t!==a&&e!==a&&t!==e,yn=4096,sc=4,Sn=t=>v(t,-gt(t)),ic=class{
constructor(t,e){this.__4x=new Map,this.__n=new Map;var r;this.__0=t,this.query=s=>t.query(s),this.now=()=>t.now(),this.session=()=>t.session();for(let s of e){let i=Sn(s);this.__4x.set(i,((r=this.__4x.get(i))!=null?r:0)+1)}}
readMemory(t,e){var r,s;let i=Sn(t),n=gt(t);return((r=this.__4x.get(i))!=null?r:0)<sc||n+e>yn?this.__0.readMemory(t,e):(this.__n.has(i)||this.__n.set(i,this.__0.readMemory(i,yn)),(s=this.__n.get(i))==null?a:s.slice(n,n+e))}},nc=500,ac=class{
constructor(t,e,r){this.__g=new WeakMap,this.__0=t,this.__6=e,this.__7=r}
look(t){var e;let r=(e=Bt(this.__0))==null?a:e.time;if(r!==a&&this.__g.get(t)===r)return{kind:"notRun"};let s=Ze(this.__0);if(s.kind!=="read")return{kind:"noTarget",reading:s};let{target:i}=s,n=Ee(this.__0,i.pointerSize),l=oc(t,i,n);if(l==="other")return{kind:"otherBoot"};if(n&&lc(t)===Math.round(n.uptime))return{kind:"notRun"};let o=this.__3n(t,i,l,n);return o?(r!==a&&this.__g.set(t,r),this.__6.noteOf(t,o),{kind:"asked"}):{kind:"nothingHeld"}}
__3n(t,e,r,s){let{blocks:i,held:n,freed:l}=tc(t,Qd,$d);if(n===0)return;let{tag:o,start:_}=t,u=Ni(e.pointerSize,e.build===a||e.build>=gn),h=[...i,...l].map(({block:p})=>p),d={reader:new ic(this.__0,h),target:e,tag:o,layout:u},c={there:[],gone:[],unreadable:[]};for(let[p,y]of i.entries())p>0&&p%nc===0&&this.__7({kind:"asking",blocks:p,of:i.length}),c[vn(d,y)].push(y.block);let g=l.map(p=>vn(d,p)).filter(p=>p!=="unreadable");return f({type:"recheck",tag:o,hunt:_.time,time:this.__0.now(),uptime:s&&Math.round(s.uptime),boot:r,counts:te($t(this.__0,e,o)),held:n},c,{freed:{asked:g.length,taken:g.filter(p=>p==="there").length}})}},lc=({rechecks:t,endUptime:e})=>{var r;return t.length===0?e:(r=t[t.length-1])==null?a:r.uptime};
function oc(t,e,r){var s;let{start:i,endUptime:n}=t,{kernelBase:l,bootTime:o}=i.target,_=(s=Yt(e.modules))==null?a:s.start;return i.poolHitTag.address!==e.poolHitTag||l!==a&&_!==a&&l!==_?"other":o===a||!r?"unchecked":bn({bootTime:o,uptime:n!=null?n:0},r)?"other":"same"}var _c=2e5;
function Tn(t,e=_c){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Tn(t.slice(1),e):t}var uc=class{
constructor(t){this.__3g={},this.__0=t}
armed(t,e){this.__c={count:t,event:e}}
begin(t,e){let r=this.__5!==a&&t.contextRegisters.includes("$prcb")?ds(this.__0,t.pointerSize,"$prcb"):a;this.__3g={processor:r,event:e}}
saw(t){this.__5={reading:t},this.__c=a}
counted(t){this.__5&&(this.__5=f({},this.__5,{count:t}))}
isAgain(t){return this.__5!==a&&dc(this.__5.reading,t)}
judge(t,e,r){var s;let i=this.__8w(e,r),n=this.__5;return i==="repeat"||!n||!this.isAgain(t)?i:n.count&&this.__68(n.count,e)==="no"||!r&&this.__9h(n,e)?"repeat":!r&&((s=this.__3g.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){return xn(this.__3g.event)}
__8w(t,e){let r=this.__c,s=e?xn(r==null?a:r.event):this.comesBack;if(!r||!(s||e))return"new";let i=this.__68(r.count,t);return i==="no"?s?"repeat":"unknown":s&&i==="unknown"?"unknown":"new"}
__9h({reading:t},e){var r;let{processor:s}=this.__3g,i=(r=t.registers.get("$prcb"))!=null?r:hc(t.processor,e);return s!==a&&i!==a&&s!==i}
__68({tag:t,counters:e},r){let s=te(e),i=s&&te($t(this.__0,r,t));return i?i.allocs===s.allocs&&i.frees===s.frees?"no":"yes":"unknown"}},xn=t=>t!==a&&t.time===a,hc=(t,e)=>t===a?a:e.processorBlocks[t];
function dc(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&cc(t.registers,e.registers)&&fc(t.stack,e.stack)}
function cc(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);i!=="$proc"&&n!==a&&n!==s&&(r=!1)}),r}
function fc(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let o=e[l];return s===(o==null?a:o.base)&&i===(o==null?a:o.address)&&n===(o==null?a:o.text)})}var On=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,gc=class{
constructor(t,e,r,s){this.__8=[],this.__36=0,this.__6f=new Map,this.__0=t,this.__7=s,this.__3=e,this.__6=r,this.__3a=new uc(t),this.__1l=new ac(t,r,s),this.__6j=new Io(t,this.__3,s)}
get armed(){return this.__c}
get change(){return this.__3.open[0]}
get unrepaired(){return this.__6w}
get hunts(){return this.__8}
get shown(){var t;let e=new Map;for(let r of this.__8)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(On));this.__16([...this.__8.filter(s=>!r.has(On(s))),...t]),this.__64=e}
leftValue({address:t,value:e}){let r=this.__64;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__45;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
__8k({poolHitTag:t,build:e}){var r;let s=(r=this.__6f.get(t))!=null?r:new Bo(e);return this.__6f.set(t,s),s}
learned(){var t,e;return(e=(t=this.__45)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__36+=1;let r=this.__c,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__6y(r);let i=this.__5d();i&&Ms(this.__7,i.undone,i.arming.idle),this.__6w=(e=mc(i==null?a:i.undone))!=null?e:this.__6j.run(s!=null?s:(t=this.__2s)==null?a:t.change)}
__6y({arming:t,evidence:e}){this.__c=a,this.__2s=t,e.abandon()}
__5d(){let t=this.__2s;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2s=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__50(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__56(i,e,!1)}finally{l=this.__22(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__50(t,e,!0)}
capture(t){let e=this.__c;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=ht(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__22(e,a),{kind:"notArmed",anyMore:s.tag};let l=ys(this.__0);if(l.kind==="breaksPassed")return l;let o=li(e.event,Bt(this.__0)),_=this.__56(e,t,o),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:_,hunt:u};return _.end.kind==="targetGone"||_.hasRestarted?f({},h,{disarmed:this.__22(e,_)}):(this.__c===e&&(this.__c=f({},e,{event:Bt(this.__0)})),r.end(this.__2g(s),_.end.kind),h)}
recheck(t){return R(()=>this.__1l.look(t),({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__77()}
release(){this.__36+=1;let t=this.__c;if(!t){let e=this.__5d();return e?[e.undone]:this.__3.undoAll()}return this.__c=f({},t,{byUser:!1}),[this.__22(t,a)]}
__77(){let t=ht(this.__0);if(t.kind!=="read"||Y(t.value))return{kind:"nothing"};let e=me(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=$e(t,Xt(s),r),n=this.__3.undo(this.__3.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__50(t,e,r){return R(()=>{this.__8s();let s=No(this.__0,this.__3,t,e);return s.kind==="refused"?s:this.__13(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__8s(){let t=this.__c;if(!t)return;let e=this.__22(t,a);this.__7({kind:"replaced",tag:t.arming.tag,undone:e})}
__16(t){this.__8=Tn(t);let e=t.length-this.__8.length;e>0&&this.__7({kind:"dropped",hunts:e})}
__13(t,{target:e,idle:r,stops:s},i){let n=new mo(this.__0,this.__3,e,t,r),l=this.learnedOn(e),o=Ee(this.__0,e.pointerSize),_=new Zd(this.__0,this.__6,n,l,this.__8k(e),o),u=i?Bt(this.__0):a,h={arming:n,evidence:_,byUser:i,event:u,times:o};this.__7({kind:"ready",target:e,tag:t}),s||this.__7({kind:"stopsUnknown"}),this.__7({kind:"repairLine",command:n.repair}),n.leaveNote();let d=$t(this.__0,e,t);_.begin(d),this.__3a.armed({tag:t,counters:d},u),l.length>0&&this.__6.note({type:"places",places:l}),this.__c=h;let c=n.arm();return c.kind==="applied"?(this.__16([...this.__8,_.hunt]),this.__45=_.hunt,{kind:"armed",armed:h}):(this.__22(h,a),{kind:"notWritten",applied:c})}
__56(t,e,r){let{arming:s,evidence:i}=t,n=this.__36;this.__7({kind:"waiting",seconds:e.seconds});let l=new eh({reader:this.__0,changes:this.__3,observer:this.__7,target:s.target,evidence:i,stepOut:new o_(this.__0,this.__3,s),lastStop:this.__3a,isCurrent:()=>this.__36===n},e).run(r);return this.__7t(t)?f({},l,{hasRestarted:!0}):l}
__7t({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||vt(this.__0,r.poolHitTag)===s)return!1;let i=Ee(this.__0,r.pointerSize);return i!==a&&bn(e,i)}
__22({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__c)==null?a:s.arming)===t&&(this.__c=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__c)==null?a:i.arming)===t&&(this.__c=a),n.kind==="stillThere"&&(this.__2s=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__2g(t);return e.end(bs(n,t.tag)?pc:l,r==null?a:r.end.kind),n}
__2g({target:t,tag:e}){let r=$t(this.__0,t,e);return this.__3a.counted({tag:e,counters:r}),r}},pc={kind:"unreadable"},mc=t=>(t==null?a:t.kind)==="stillThere"?t:a,wr=4;
function An(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var kc=1e3,bc=256,wc=class{
constructor(t){this.__8=new Set,this.__2=[],this.__4d=0,this.__11=t}
missed(t){this.__4d+=t}
take(t,e){if(t.type==="hunt"){this.__5e(),this.__1=new Zi(t);return}if(!(t.type==="recheck"&&this.__82(t))&&(!this.__1&&t.type!=="change"&&this.__11("noHunt",e),!!this.__1))for(this.__2.push({line:e,entry:t,missing:this.__4d}),t.type==="hit"&&(this.__4d=0);this.__2.length>0&&this.__3y(this.__1);)this.__2u(this.__1)}
end(){return this.__5e(),{hunts:[...this.__8],lastHunt:this.__1}}
__82(t){let e=({start:r})=>r.tag===t.tag&&r.time===t.hunt;if(this.__1&&e(this.__1))return!1;for(let r of this.__8)e(r)&&r.take(t);return!0}
__5e(){for(;this.__1&&this.__2.length>0;)this.__2u(this.__1)}
__3y({lastHit:t}){let[e]=this.__2;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__2.length>bc||this.__34().length>=wr}
__34(){let t=[];for(let{entry:e}of this.__2.slice(1))e.type==="hit"&&t.length<wr&&t.push(e.number);return t}
__2u(t){let e=this.__34(),r=this.__2.shift();if(!r)return;let s=r.entry.type==="hit"?this.__8l(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__8.has(t))&&(this.__8.size<kc?this.__8.add(t):this.__11("tooLong",r.line)))}
__8l(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=An(n,r,s.number,i),o=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!o)return s;let _=l==="repeated"&&(i.length>0||vc(t,s));return this.__11(_?"repeated":"misnumbered",e),_?a:f({},s,{number:n})}};
function vc(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var j=t=>typeof t=="string"?Kt(t):a,yc=t=>typeof t=="boolean"?t:a,k=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,Sc=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,I=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,En=t=>{let e=k(t);return e!==a&&e<=4294967295?O(e):a};
function B(...t){return e=>t.find(r=>r===e)}
function Z(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function w(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,o={};for(let[_,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[_]);if(h===a)return;o[_]=h}return o}}
function Nn(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var Tc="pooltag recording",Mn=1;
function xc(t,e){return JSON.stringify(f({seq:t},e)).replace(/[^ -~]/g,Oc)}var Oc=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Ac=1<<20,Ec=w({module:j,name:j,offset:k}),Nc=w({text:j},{address:I,symbol:Ec,source:w({file:j,line:k}),inline:B(!0),doubtful:B(!0),afterGap:B(!0)}),Mc=Nn(w({register:j}),w({offset:Sc})),Pc=w({kind:B("alloc","free"),key:I,where:Mc,holds:B("block","header")}),Rc=Nn(w({kind:B("poolHitTag")}),w({kind:B("code"),site:j})),Pn=t=>{let e=k(t);return e!==a&&e<=255?e:a},Ic=w({id:k,thing:Rc,address:I,before:Z(Pn),after:Z(Pn),repair:j}),Cc=w({pointerSize:B(4,8),description:j},{build:k,kernelBase:I,bootTime:k}),Bc=w({name:j,start:I,end:I}),Rn=w({allocs:k,frees:k}),Hc={header:w({format:B(Tc),version:B(Mn),segment:k,tool:j,time:k}),hunt:w({tag:En,target:Cc,poolHitTag:w({address:I,before:k}),time:k}),modules:w({modules:Z(Bc)}),image:w({start:I,timestamp:k}),stack:w({index:k,frames:Z(Nc)}),hit:w({number:k,kind:B("alloc","free","unknown"),stack:k},{stopAddress:I,block:I,blockFrom:B("place","arguments","returnValue"),requested:k,charged:k,poolType:k,processor:k,thread:I,process:I,time:k,open:B(!0),mayRepeat:B(!0)}),process:w({address:I},{image:j,id:k}),located:w({hit:k,block:I},{charged:k}),places:w({places:Z(Pc)}),counters:w({at:B("armed","stopped")},{counts:Rn}),doubted:w({stack:k,hits:k}),gone:w({missed:yc}),blocks:w({there:Z(I),gone:Z(I)}),code:w({address:I,holdsTag:B("yes","no","unreadable")}),change:w({change:Ic,state:B("planned","applied","undone","gone"),time:k}),end:w({why:j,time:k},{uptime:k}),recheck:w({tag:En,hunt:k,time:k,boot:B("same","unchecked"),held:k,there:Z(I),gone:Z(I),unreadable:Z(I),freed:w({asked:k,taken:k})},{uptime:k,counts:Rn})},Lc=new Map(Object.entries(Hc));
function zc(t){var e;if(t.length>Ac)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=w({seq:k,type:j})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=Lc.get(n);if(!l)return{kind:"unknownType",seq:i};let o=l(r);if(o)return{kind:"entry",seq:i,entry:f({type:n},o)};let{version:_}=(e=w({version:k})(r))!=null?e:{};return n==="header"&&_!==a&&_>Mn?{kind:"newer",version:_}:{kind:"invalid"}}var In=5e5,Fc=1e8,Uc=20,Dc=class{
constructor(){this.__8=new wc((t,e)=>this.__11(t,e)),this.__29=0,this.__28=0,this.__3j=0,this.__31=0,this.__2=[],this.__1w=0,this.__6h=0,this.__3u=[]}
push(t){if(this.__29++,this.__28+=t.length,this.__29>In||this.__28>Fc)return this.__11("tooLong",this.__29),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2o(zc(e))}
end(){if(this.__2p)return this.__2p;if(!this.__1r)return{kind:"noRecording"};for(;this.__2.length>0;)this.__2u();let{hunts:t,lastHunt:e}=this.__8.end();return{kind:"recording",recording:{header:this.__1r,hunts:t,lastHunt:e,nextSeq:this.__1w,problems:{count:this.__6h,first:N(this.__3u,(r,s)=>r.line-s.line)}}}}
__2o(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2p=t:!this.__1r&&!r&&(this.__2p={kind:"noRecording"}),this.__2p?!1:(this.__1r=(e=this.__1r)!=null?e:r,this.__3j>0&&this.__8u(r!==a),t.kind==="entry"?this.__x(t.seq,t.entry):t.kind==="unknownType"?this.__x(t.seq,a):t.kind==="torn"?this.__3j=this.__29:this.__5b("invalid",this.__29),!0)}
__8u(t){let e=this.__3j;if(this.__3j=0,!t){this.__5b("torn",e);return}this.__31+=1,this.__4s=e}
__5b(t,e){this.__31+=1,this.__11(t,e)}
__11(t,e){this.__6h++,this.__3u.length<Uc&&this.__3u.push({line:e,what:t})}
__x(t,e){let r={damagedBefore:this.__31,tornEnd:this.__4s};for(this.__2.push(f({line:this.__29,seq:t,entry:e},r)),this.__31=0,this.__4s=a;this.__2.length>0&&this.__3y();)this.__2u()}
__3y(){var t;let[e]=this.__2,r=e?e.seq-this.__1w:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__2.length>wr}
__2u(){let t=this.__2.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__34(),o=this.__7x(e,l)?"misnumbered":An(this.__1w,i,e,l);if(o!=="next"?this.__11(o,s):n!==a&&e>this.__1w&&this.__11("torn",n),o==="repeated")return;let _=o==="misnumbered"?0:e-this.__1w;this.__1w+=_+1,this.__8.missed(_),r&&r.type!=="header"&&this.__8.take(r,s)}
__34(){let t=0;return this.__2.map(e=>(t+=e.damagedBefore,e.seq-t))}
__7x(t,e){return e.length===0&&t>this.__1w+In}};
function jc(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,o=Xt(n.before),_={armed:i,saved:o,address:n.address},u=(r=me(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=ht(t),d=Wc(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:_};if(h.address!==_.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let c=u==="notLive";return h.value===i?{kind:"armed",note:_,isDump:c}:{kind:h.value===o?"disarmed":"changed"}}
function Wc(t,e){let r=Yt(Ve(D(t,Kr)));return r&&et(r.start,e)}var Cn=1e3,rt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Bn=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Gc=class{
constructor(t,e,r,s){this.__0=t,this.__p=e,this.__6=r,this.__k=s}
save(t){return this.__6.save(Bn(t),this.__k.hunts)}
open(t){let{armed:e}=this.__k;if(e)return{kind:"armed",tag:e.arming.tag};this.__6.flush();let r=Bn(t),s=new Dc,{files:i,isWhole:n,failure:l}=this.__8o(r,t,s),o=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:rt(r,0)};if(o.kind==="newer")return o;if(o.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:_}=o,u=jc(this.__0,_.lastHunt),{hunts:h,nextSeq:d,problems:c}=_;this.__k.show(h,u.kind==="armed"?u.note:a);let g=n&&c.count===0;return this.__6.opened(g?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:_,left:u,cut:l==null?a:l.message}}
__8o(t,e,r){let s=0,i=!0;return R(()=>{let n=rt(t,0);for(this.__p.exists(n)||(n=e,i=!1);s<Cn&&this.__p.exists(n)&&(s+=1,!!this.__p.read(n,l=>r.push(l)));)n=rt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},qc=64*1024,Kc=class{
constructor(t,e,r){this.__28=0,this.__4a=[],this.__p=t,this.__18=e,this.base=r.base,this.__4l=r.seq,this.__1m=r.segment,this.__2v=r.tool}
get count(){return this.__1m}
write(t){let e=this.__1z;e&&this.__9k(e),this.__1z=t,this.open(),this.__65(t),(this.__28>=qc||Vc(t))&&this.close(),this.__1z=a}
open(){if(this.__2h)return;let t=rt(this.base,this.__1m);if(this.__1m>=Cn)throw new Vt(t,"a recording has 1000 files");this.__2h=this.__p.create(t),this.__4a.push(t),this.__28=0,R(()=>this.__1r(),e=>{throw this.__6q(this.__4a.splice(-1)),e}),this.__1m+=1}
__1r(){this.__65({type:"header",format:"pooltag recording",version:1,segment:this.__1m,tool:this.__2v,time:this.__18()})}
discard(){this.__6q(this.__4a.splice(0))}
__6q(t){let e=r=>R(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__p.remove(r))}
close(){let t=this.__2h;this.__2h=a,t==null||t.close()}
__9k(t){this.__1z=a,this.close(),this.__p.exists(rt(this.base,this.__1m))&&(this.__1m+=1),this.write(t)}
__65(t){var e;let r=xc(this.__4l,t);(e=this.__2h)==null||e.writeLine(r),this.__4l+=1,this.__28+=r.length}},Vc=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Jc=class{
constructor(t,e,r,s){this.__1z=[],this.__p=t,this.__18=e,this.__2v=r,this.__7=s}
begin(t){this.__1=t,this.__13(t.start)}
note(t){var e,r;let s=(r=(e=this.__1)==null?a:e.take(t))!=null?r:"taken";return this.__13(t),s}
noteOf(t,e){var r;t.take(e),this.__2q?this.__13(e):(r=this.__2e)!=null&&r.hunts.includes(t)&&this.__1z.push(e)}
opened(t){this.__2e=t}
save(t,e){var r,s;if(((r=this.__2q)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2e)==null?a:s.base)===t?this.__2e:a,n=rt(t,0);return R(()=>{if(!i&&this.__p.exists(n))return{kind:"exists",path:n};let l=e.filter(_=>!(i!=null&&i.hunts.includes(_))),o=this.__9l(t,i,l);if(i)for(let _ of this.__1z.splice(0))o.write(_);return this.__87(),this.__2e=a,this.__2q=o,{kind:"saved",base:t,files:o.count,hunts:l}},({call:l,message:o})=>({kind:"failed",path:l,message:o}))}
flush(){this.__6u(t=>t.close())}
__87(){var t;(t=this.__1)!=null&&t.openEnd&&this.__13({type:"end",why:Yi,time:this.__18()}),this.flush()}
__9l(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new Kc(this.__p,this.__18,{base:t,seq:s,segment:i,tool:this.__2v});return R(()=>this.__7j(n,r),l=>{throw n.discard(),l}),n}
__7j(t,e){t.open();let r=N(e,(s,i)=>+(s===this.__1)-+(i===this.__1));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__13(t){this.__6u(e=>e.write(t))}
__6u(t){let e=this.__2q;e&&R(()=>t(e),r=>{this.__2q=a,this.__4r(r)})}
__4r({call:t,message:e}){try{this.__7({kind:"notRecorded",path:t,message:e})}catch(r){}}},E=t=>{let e=z(t);return JSON.stringify(Dr(t)||/["$;\\]/.test(e)?at(t):e)},xt=t=>`0x${t.toString(16)}`,m=(t,e)=>`${t} ${e}${t===1?"":"s"}`;
function pt(t,e=""){let r=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${r} (simulated)`:r}var vr=t=>t===a?"":` (${t})`;
function Yc(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${Xc(e.plain)}.`}}var Xc=t=>[...new Set([E(t),`"${at(t)}"`])].join(" or "),Zc=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,Qc=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,$c=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,ie=(t,e)=>`${t} does not fit: ${e}`,tf=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Hn=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,ef=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,rf=t=>`${JSON.stringify(t)} was not looked past. `,yr=t=>`Did you mean ${t.join(" or ")}?`;
function sf(t,e){if(t===a)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let r=e.length===0?`Begin with dx @$pool.hitTag(${E(t)}).`:yr(e.map(E));return`Nothing has been recorded for ${E(t)}. ${r}`}
function Ln(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${at(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return zn(t);case"noSymbol":return`there is no symbol nt!${t.name}${vr(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${xt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return nf(t.tag,t.meant);case"ambiguous":return`${t.tags.map(at).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${at((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function zn({what:t,setting:e}){let r=e.length>Fn?`${e.slice(0,Fn)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${tl[t]} and try again.`}var Fn=80;
function nf(t,e){let r=e.map(i=>`${E(i)} (${at(i)})`),s=r.length===0?"":`${yr(r)} `;return`no allocation with ${E(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${E(t)}, "unseen").`}
function Ot(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return af(t.holds);let e=vr(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function af(t){return t===a||Y(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${E(O(t))} by now, and not by this call: dx @$pool.status()`}
function lf(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Ln(t.problem)}`;case"cleared":return t.undone.map(Ot).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${xt(t.held)}, armed by somebody else; it holds 0 now.`:Ot(t.undone)}}var Un="what sites hold is at least so much, shares are of what is known",Dn=t=>Ht(t)>0&&!t.isWhole(),of=t=>Dn(t)?" (at least so much, of what is known)":"";
function jn(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${hf(e.why)}${Dn(t)?`: ${Un}`:""})`;let s=[...e.kind==="floor"?[`${uf(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${m(r,"hit")} is not known${_f(t)}`]:[]];return s.length===0?"":` (${Un}: ${s.join(", ")})`}
function _f(t){let{count:e,requested:r}=t.unlocatedAllocs(),s=Wn(r,e);return s===""?"":`, ${m(e,"allocation")} among them${s}`}
function Wn({bytes:t,of:e},r){return e===0?"":` that asked for ${e<r?"at least ":""}${t} bytes`}var uf=(t,e)=>`${e>0?"up to ":""}${Gn(t)}`;
function Gn({allocs:t,frees:e}){return[...t>0?[m(t,"allocation")]:[],...e>0?[m(e,"free")]:[]].join(" and ")}
function hf(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Ne(t){if(Ht(t)===0)return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Ht=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},Sr=t=>`${JSON.stringify(z(t.tag))}: ${m(Ht(t),"hit")}${Ht(t)===0?"":`, coverage ${Ne(t)}`}`,Tr=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,df=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function cf(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(gf).join("")}Saved ${m(s.length,"hunt")} in ${ff(e,r)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Tr(t)}`}}var ff=(t,e)=>e>1?`${rt(t,0)} to ${rt("",e-1)}`:rt(t,0),gf=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${m(t,"hit")} on ${E(e)} are more than is kept: save before a long hunt. `,pf=t=>t.kind==="opened"?kf(t):`Not opened: ${mf(t)}`;
function mf(t){switch(t.kind){case"armed":return`${E(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Tr(t)}}
function kf(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[o]=l.first;return[`Opened ${e}: ${n.map(Sr).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,o&&`${m(l.count,"line")} damaged or missing, the first at ${o.line}.`,wf(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var bf=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function wf(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${E(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${xt(t.note.saved)} disarms.`:`It was ${bf(e)}${vf(t)}`}
function vf(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${xt(t.note.saved)} disarms.`}}
function yf(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],m(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[m(s,"processor")]:[]].join(", ")}; arming ${E(r)} at ${za(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${E(t.tag)}: ${Ot(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${m(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${Sf(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Tf(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"asking":return`pooltag: ${t.blocks} of ${m(t.of,"block")} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${xt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Tr(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var Sf=t=>t===a?"":`; the ${pt(t)} are looked at when a stop arrives`;
function Tf({hits:t,wanted:e,seconds:r,target:s}){let i=t/r,n=(e-t)/i,l=`${i.toFixed(1)}/s`;return n<xf?`pooltag: ${t} of ${m(e,"hit")}, ${l}, about ${pt(n,s.description)} to go`:`pooltag: ${m(t,"hit")}, ${l}`}var xf=86400,Of=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Af(t){if(!t.includes("<"))return t;let e=t.replace(Of,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var qn=t=>host.parseInt64(ot(t),16);
function Kn(t){if(typeof t=="number")return t;if(!Ef(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Ef(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var Vn=8e3,Nf=8,Mf=class{
constructor(){this.__2r=!1,this.__9={given:[],read:[]}}
query(t){return this.__3t(t)}
change(t){return this.__3t(t)}
run(t){return this.__3t(t)}
readMemory(t,e){let r=Yn(this.__66(t),e);if(r||!Jn(t))return r;this.__2r=!this.__2r;let s=Yn(this.__66(t),e);return s||(this.__2r=!this.__2r),s}
__66(t){return!this.__2r||!Jn(t)?t:lt(4294967295,L(t).low)}
__3t(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?this.__76([...e]):[]}catch(e){throw new Vt(t,e)}}
__76(t){let e=this.__9,r=t.map((s,i)=>{let n=e.given[i]===s?e.read[i]:a;return n!=null?n:Kt(Af(`${s}`))});return t.length>=Nf&&(this.__9={given:t,read:r}),r}
now(){return Date.now()}
session(){let t=ne(()=>host.currentSession.Attributes.Target),e=ne(()=>t==null?a:t.IsKernelTarget),r=ne(()=>t==null?a:t.IsLiveTarget),s=ne(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Me(t){for(let e=0;e<t.length;e+=Vn)host.diagnostics.debugLog(t.slice(e,e+Vn));host.diagnostics.debugLog(`
`)}var Jn=t=>L(t).high===0&&jt(t,4);
function Yn(t,e){return ne(()=>{let r=host.memory.readMemoryValues(qn(t),e,1);return r.length===e?new Uint8Array(r):a})}
function ne(t){try{return t()}catch(e){return}}var Pf=class{
exists(t){return Lt(t,e=>e.FileExists(t))}
create(t){return Lt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__9m(e,r,t);return{writeLine:i=>Lt(t,()=>s.WriteLine(i)),close:()=>Lt(t,()=>r.Close())}})}
remove(t){Lt(t,e=>e.DeleteFile(t))}
__9m(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return Lt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function Lt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new Vt(t,r)}}var At="pool",Xn="pooltag",Zn=`dx -r0 @$${At} = Debugger.State.Scripts.${Xn}.Contents.pool`,Rf=t=>`pooltag ${t}. After .scriptload type ${Zn}, then dx @$pool.status()`;
function Qn(t){return Re(()=>Cf(t))||Re(Bf)}
function If(){Re(()=>Reflect.deleteProperty(Pe(),At)&&Pe()[At]===a)||Re(()=>$n(`dx -r0 @$vars.Remove("${At}")`))}var Pe=()=>host.namespace.Debugger.State.UserVariables;
function Cf(t){return Pe()[At]=t,Pe()[At]!==a}
function Bf(){return[`Debugger.State.Scripts.${Xn}.Contents.pool`,"@$scriptContents.pool"].some(t=>$n(`dx -r0 @$${At} = ${t}`))}
function $n(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function Re(t){try{return t()}catch(e){return!1}}
function Hf({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Lf(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=zf(t);return e.map(s=>{let i=s.tag===a?Ff(s,r):a;return i?f({},s,{tag:K(i.tag)}):s})}
function zf(t){var e;let r=Qe(t),s=r&&cs(t,i=>ge(t,i,r),r);return(e=s&&Ql(t,s))!=null?e:[]}
function Ff(t,e){let r=e.filter(({tag:i})=>z(K(i))===t.text),s=r.length===1?r:r.filter(i=>Uf(i,t));return s.length===1?s[0]:a}var Uf=({nonPaged:t,paged:e},r)=>ta(t,r.nonPaged)&&ta(e,r.paged),ta=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Df(t){let e=t.now(),r=t.query(ll("tag",!0)),s=Ks(r);return s?{kind:"read",rows:Lf(t,s.rows),unread:s.unread.length,total:Hf(s),seconds:(t.now()-e)/1e3,session:t.session().description}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var ea=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function jf(t,e){if(e==="tag")return N(t,Wf);let r=Gf(e);return N(t,(s,i)=>r(i)-r(s))}
function Wf({text:t},{text:e}){return t===e?0:t<e?-1:1}
function Gf(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return xr;case"bytes":return ra;case"peralloc":return e=>xr(e)===0?0:ra(e)/xr(e)}}var xr=t=>t.nonPaged.outstanding+t.paged.outstanding,ra=t=>t.nonPaged.bytes+t.paged.bytes,sa=t=>`Not armed: ${qf(t)}`;
function qf(t){switch(t.kind){case"refused":return Ln(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${vr(t.applied.failure)}. ${Ot(t.applied.undone)}`}}var Kf=(t,e)=>`ARMED: the machine stops at every allocation and free of ${E(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Vf(t){if(t.kind==="breaksPassed")return`Not captured: ${zn(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${E(e)}: somebody has changed it. dx @$pool.arm(${E(e)}) arms it again.`}var Jf=4096,ia=256;
function Yf(t){if(t.coverage().kind==="unknown")return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.unpaired();return e===0?a:`up to ${e} of them may have been freed unseen`}
function Xf(t,{block:e,isDoubtful:r}){if(t.asked.there.has(e)&&!r)return"allocated still when the hunt ended: memory showed it";if(t.coverage().kind==="unknown")return"not seen freed; frees may have been missed";let{count:s}=t.unpaired();return r?`not seen freed; ${m(s,"free")} of which the block is not known can have been of it`:"not freed: every free was seen"}
function Zf(t,{block:e,charged:r}){let{pointerSize:s}=t.start.target,i=o=>Wt(v(e,o),s),n=Number.parseInt(e.slice(-4),16)%Jf===0,l=s*2;return[`!pool ${i(0)}`,`db ${i(0)} L${xt(Math.min(r!=null?r:ia,ia))}`,...n?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}
function Qf(t,e){let r=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(", ")}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${r}.`}
function $f(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${eg(t.stop)}: the prompt is yours.${t.mayBeOld?tg:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var tg=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function eg(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${xt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function rg(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Ht(r),o=[m(n.alloc,"allocation"),m(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),_=l===0?"":`coverage ${Ne(r)}${jn(r)}`,u=[l>i&&`the whole hunt: ${m(l,"hit")}`,_].filter(Boolean),h=[`: ${o}`,u.join(", ")].filter(Boolean).join("; ");return[`${m(i,"hit")} on ${E(s)} in ${pt(e.seconds,r.start.target.description)}${h}.`,$f(e.end),l===0&&ng(e.end)?ag(r):a,t.disarmed&&(e.hasRestarted?lg(t.disarmed):Ot(t.disarmed)),bs(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?ig(t):a,l>0?`Next: dx -g @$pool.leaks(${E(s)}).`:a].filter(d=>d!==a).join(" ")}var sg=2e3;
function ig({hunt:t,tag:e,capture:r}){let s=Ht(t);if(!(t.openHits()*10<s||s>=sg||r.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${E(e)}, ${Math.max(500,2*s)}).`}var ng=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function ag(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.isEmpty())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let r=t.coverage();return r.kind==="floor"?`The kernel counted ${Gn(r.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var lg=t=>t.kind==="stillThere"?Ot(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",Ie=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),na=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;
function og({counted:{before:t,after:e}}){return t&&e&&Ie(t,e)}
function _g(t){var e;let{after:r}=t.counted,s=(e=t.rechecks[t.rechecks.length-1])==null?a:e.counts;return r&&s&&Ie(r,s)}var ug=1/2,hg=t=>Math.min(t,2*Math.sqrt(2*t));
function dg(t,e,r){var s;let{after:i}=t.counted,n=(s=t.rechecks[t.rechecks.length-1])==null?a:s.counts;if(!i||!n||t.lastHit===0)return!1;let l=e/t.lastHit*na(i,n);return Ie(i,n)+hg(r)>=l*ug}var cg=3,fg=1/20,gg=3/4;
function pg(t,e){let{after:r}=t.counted;if(t.rechecks.length<cg||!r||t.lastHit===0||t.stackUses().reduce((i,n)=>i+n.unmatchedFrees,0)>e*fg)return!1;let s=r;for(let{counts:i,boot:n}of t.rechecks){if(!i||n!=="same")return!1;let l=e/t.lastHit*na(s,i);if(l<=0||Ie(s,i)<l*gg)return!1;s=i}return!0}var mg=2,aa=1,kg=1-Fi;
function bg(t,e){let{there:r,gone:s,freed:i}=t;return{there:new Set(r),gone:new Set(s),events:e,mistaken:vg(i.taken,i.asked)}}var wg=3,vg=(t,e)=>e===0?1:Math.min(1,(t+wg)/e);
function yg({hits:t,lifetimes:e},r,s,i,n){let l=e.count>=mg,o=l?fr(e):s,_=({hit:U})=>i-U>aa*o,u=r.filter(_),h=r.filter(U=>!_(U)),d=({block:U})=>(n==null?a:n.there.has(U))===!0,c=({block:U})=>(n==null?a:n.gone.has(U))===!0,g=u.filter(d),p=u.filter(c).length,y=h.filter(d),A=n!==a&&n.events>aa*o,q=[...u,...h].filter(U=>d(U)||c(U)).length,S=h.filter(U=>d(U)||c(U)).length,x=kg*t.alloc*Math.min(o,i)/Math.max(1,i),Lr=A?la(g.length,x+Sg(p,n.mistaken))+la(y.length,Tg(S,n.mistaken)):0;return{freed:e.count,old:u.length,young:h.length,frees:l,oldThere:g.length,oldGone:p,there:g.length+y.length,asked:q,survivors:Lr,born:[...g,...y].map(({hit:U})=>U)}}var la=(t,e)=>Math.max(0,t-e),Sg=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),Tg=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));
function ae({counted:t},{counts:e}){let{after:r}=t;if(!r||!e)return;let s=e.allocs+e.frees-r.allocs-r.frees;return s>=0?s:a}
function oa(t,e){var r;let s=t.held(),i=new Map(t.stackUses().map(o=>[o.stack,o])),n=t.rechecks[t.rechecks.length-1],l=n&&bg(n,(r=ae(t,n))!=null?r:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>xg(o,i,s,t.lastHit,l))}
function xg(t,e,r,s,i){var n;let l=fr(t.use.lifetimes),o=[];for(let d of t.use.stacks){let c=e.get(d);c&&o.push(yg(c,(n=r.get(d))!=null?n:[],l,s,i))}let _=d=>o.reduce((c,g)=>c+d(g),0),u=o.filter(({frees:d})=>d),h=(u.length>0?u:o).reduce((d,c)=>d.concat(c.born),[]);return f({},t,{usual:l,freed:_(({freed:d})=>d),held:_(({old:d,young:c})=>d+c),old:_(({old:d})=>d),asked:_(({asked:d})=>d),there:_(({there:d})=>d),oldGone:_(({oldGone:d})=>d),survivors:Math.round(u.reduce((d,{survivors:c})=>d+c,0)),born:h.reduce(({first:d,last:c},g)=>({first:Math.min(d,g),last:Math.max(c,g)}),{first:s,last:0})})}var Ce=({use:t})=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"An unknown call site"};
function Or(t,e){switch(e.kind){case"noHits":return"";case"unknown":return"Of no block is it known that it stays: more hits tell more.";case"nothingHeld":return Ag(e.allocs);case"holds":return Eg(t,e.sites);case"noProof":return Pg(t,e.sites,e.why);case"leaks":return Mg(t,e.sites)}}var Og=3;
function Ag(t){let e=Math.floor(t/Og),r=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${m(t,"allocation")} none was outstanding at the end${r}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`}
function Eg(t,e){var r,s;let[i]=e;if(!i)return"";let{use:n,usual:l,freed:o}=i,_=(s=(r=i.holding)==null?a:r.blocks)!=null?s:i.held,u=Math.min(i.old,_),h=o===0?"none of its blocks was freed":`${u} of them for longer than the ${l} hits that what it frees usually lives`,d=og(t),c=d!==a&&d<=0?" The tag did not grow during the hunt.":"";return`${Ce(i)} holds ${Ng(t)}${_} of ${m(n.allocs,"block")} allocated there during the hunt, ${h}.${c} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${E(t.tag)})`}var Ng=t=>t.isWhole()?"":"at least ";
function Mg(t,e){let[r,...s]=e;if(!r)return"";let{there:i,asked:n,usual:l,freed:o}=r,_=o===0?"none of its blocks was ever freed":`what it frees usually lives ${m(l,"hit")} at most`,u=s.length>0?` So does ${s.map(Ce).join(", ")}.`:"";return`${Ce(r)} LEAKS: ${i} of ${m(n,"block")} are still there ${_a(t)}, while ${_}${ua(t)}.${u}`}
function Pg(t,e,r){let[s]=e;if(!s)return"";let{there:i,asked:n}=s;return`No proof of a leak. ${`${Ce(s)}: ${i} of ${m(n,"block")} still there ${_a(t)}${ua(t)}`}; ${Rg(t,s,r)}.`}
function Rg(t,e,r){switch(r){case"gone":return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case"few":return"too few of them have outlived what the same paths free: a longer hunt tells more";case"keeps":return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${E(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case"freedLate":return`${m(e.oldGone,"old block")} of it went meanwhile: such blocks are freed, only late`;case"stopped":return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}}
function _a(t){let e=t.rechecks[t.rechecks.length-1];if(!e)return"";let r=ae(t,e);return`${r===a?"later":`after ${m(r,"more event")}`}${Ig(t,e)}`}
function Ig({endUptime:t,endTime:e},{uptime:r,time:s}){return r!==a&&t!==a&&r>=t?` (${pt((r-t)/1e3)} of the target)`:e!==a&&s>=e?` (${pt((s-e)/1e3)} of the debugger)`:""}
function ua(t){let e=_g(t);return e===a?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${m(e,"block")}`:"; the tag has not grown"}
function Cg({freed:t,boot:e,held:r,there:s,gone:i,unreadable:n}){let l=s.length+i.length+n.length,o=l<r?`; a sample of ${l} of ${r} blocks`:"",_=e==="unchecked"?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${m(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${_}`}
function Bg(t,e){let r=E(t.tag);switch(e.kind){case"asked":return;case"notRun":return t.rechecks.length>0?a:`${r}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case"nothingHeld":return`${r}: no block is known that the hunt has left.`;case"otherBoot":return`${r}: another machine, or it was started again since the hunt: its blocks are gone.`;case"failed":return`${r}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${r}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}}var ha=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],Hg=new Set(ha.filter(t=>!t.endsWith("*"))),Lg=ha.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1));
function zg(t){let e=t.toLowerCase();return Hg.has(e)||Lg.some(r=>e.startsWith(r))}var Fg=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;
function Ug(t,{modules:e,skip:r,pointerSize:s}){var i,n;let l=X(t);for(let _=l;_<t.length;_++){let u=t[_];if(!u||!Qt(t,_))return{kind:"unknown",why:yt(t)};if(u.address&&!jt(u.address,s))return{kind:"system"};let h=Dg(u,e),d=_-l;if(h===a)return{kind:"noModule",frame:u,past:d};if(!zg(h)&&!xe(u,r))return{kind:"driver",module:h,frame:u,past:d}}let o=t[t.length-1];return!o||l>=t.length?{kind:"unknown",why:yt(t)}:{kind:Fg.test((n=(i=o.symbol)==null?a:i.name)!=null?n:"")?"system":"cut"}}
function Dg({address:t,symbol:e},r){var s;let i=t&&Bi(t,r),n=(s=i==null?a:i.module)!=null?s:e==null?a:e.module;return n===""?a:n}
function jg(t,e){let r=[...Gg(t,e).values()].map(o=>Kg(t,o)),s=r.reduce((o,{holding:_})=>{var u;return o+((u=_==null?a:_.blocks)!=null?u:0)},0),i=r.map(o=>{var _,u;return f({},o,{share:s===0?0:((u=(_=o.holding)==null?a:_.blocks)!=null?u:0)/s})}),n=({holding:o})=>{var _;return(_=o==null?a:o.bytes)!=null?_:-1},l=({holding:o})=>{var _;return(_=o==null?a:o.blocks)!=null?_:-1};return N(i,(o,_)=>n(_)-n(o)||l(_)-l(o))}
function Wg({stacks:t}){let e=[];for(let{holder:r}of t)"past"in r&&e.push(r.past);return e.length===0?a:[Math.min(...e),Math.max(...e)]}
function Gg(t,e){let{modules:r,asked:s}=t,{pointerSize:i}=t.start.target,n=new Map;return t.held().forEach((l,o)=>{let _=l.filter(({block:c})=>!s.gone.has(c));if(_.length===0)return;let u=Ug(t.stacks.at(o),{modules:r,skip:e,pointerSize:i}),h=qg(u),d=n.get(h);d?d.push({stack:o,holder:u,blocks:_}):n.set(h,[{stack:o,holder:u,blocks:_}])}),n}
function qg(t){return t.kind==="driver"?`${t.kind} ${t.module.toLowerCase()}`:t.kind==="unknown"?`${t.kind} ${t.why}`:t.kind}
function Kg(t,e){var r,s;let i=N(e,(d,c)=>c.blocks.length-d.blocks.length),n=[];for(let d of i)n.push(...d.blocks);let l=new Set(i.map(({stack:d})=>d)),o=0;for(let{stack:d,hits:c}of t.stackUses())l.has(d)&&(o+=c.alloc);let _={lastHit:t.lastHit,lifetimes:new Oe},u=Ui(n,t.unpaired(),t.asked,_),h=(s=(r=i[0])==null?a:r.holder)!=null?s:{kind:"cut"};return f({holder:h,stacks:i,allocs:o},u&&{holding:u})}
function Vg(t,e){var r;let{asked:s,lastHit:i}=t,{count:n,ofThere:l}=t.unpaired(),o=(r=t.recent(1)[0])==null?a:r.time,_=[];return t.held().forEach((u,h)=>{let d=t.siteOf(t.stacks.at(h),e);for(let c of u){let{block:g,hit:p,time:y}=c;if(s.gone.has(g))continue;let A=y===a||o===a?a:o-y,q=(s.there.has(g)?l:n)>0;_.push(f({},c,{site:d,age:i-p,lived:A,isDoubtful:q}))}}),N(_,(u,h)=>u.hit-h.hit)}
function Jg(t,e){if(!t)return!1;let r=e.replace("...","*"),s=[t.key,t.frame.text];return xe(t.frame,[r])||s.some(i=>Zt(r,i))}var Ar=3,Yg=1/2,Xg=1/8,Zg=1/2,Qg=1/100,$g=1/20;
function Er(t,e=[]){var r,s,i,n;let{alloc:l,free:o,unknown:_}=t.counts();if(l+o+_===0)return{kind:"noHits"};let u=oa(t,e),h=N(u.filter(({held:S,use:x})=>S>0&&x.site!==a),tp);if(h.length===0)return t.isWhole()?{kind:"nothingHeld",allocs:l}:da;let d=t.rechecks[t.rechecks.length-1];if(!d){let S=h.filter(({holding:x})=>x&&x.blocks>0);return S.length>0?{kind:"holds",sites:S}:da}let c=h.reduce((S,x)=>S+x.survivors,0),g=h.reduce((S,x)=>S+x.held-x.old,0),p=h.map(S=>({site:S,doubt:ep(t,S,{survivors:c,young:g},d)})),y=p.filter(({doubt:S})=>S===a).map(({site:S})=>S),A=(s=(r=y[0])==null?a:r.survivors)!=null?s:0,q=y.filter(({survivors:S})=>S>=A*Yg);return q.length>0?{kind:"leaks",sites:q}:{kind:"noProof",sites:h,why:(n=(i=p[0])==null?a:i.doubt)!=null?n:"few"}}var da={kind:"unknown"},tp=(t,e)=>e.survivors-t.survivors||e.there-t.there||e.old-t.old||e.held-t.held;
function ep(t,e,{survivors:r,young:s},i){let{there:n,asked:l,freed:o,oldGone:_,survivors:u,born:h,usual:d}=e,c=ae(t,i);if(l>0&&n===0)return"gone";if(i.boot==="unchecked")return"boot";if(!c||c<=d)return"tooSoon";if(!(o===0&&n===l&&n>=Ar&&pg(t,e.held)))return n>Zg*(o+l)?"keeps":u===0||r<Ar||u>=Ar&&h.last-h.first<Xg*t.lastHit?"few":_>$g*u?"freedLate":(h.last/t.lastHit)**u<Qg?"stopped":dg(t,u,s)?a:"stopped"}var Nr={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:"look",line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:"look",line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:"look",line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},rp="what to type; dx -v @$pool says more of each call";
function sp(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(Nr))t[e]={Help:`${r} - ${s}`};return t}var ip=class{
constructor(t){this.__5i=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:r}=this.__5i;return`${t}: dx ${e}  ${r}`}},G=t=>Kt(t).replace(/\t/g," "),F=class extends Error{
constructor(t){super(G(t)),this.name=""}},np=500,ap=[8,256];
function ca(t,e){var r,s;let i=(s=(r=Nr[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new F(tf(`${e[n]}`,i))}
function Mr(t,e){if(e===a)throw new F(Qc(t));if(typeof e!="string")throw new F(Zc(t));let r=Ha(e);if(!r.ok)throw new F(Yc(e,r.problem));return r.tag}
function fa(t,e,r,s=1,i=1/0){let n=Kn(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new F($c(t,s,i,r))}
function ga(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:np};return e.forEach((n,l)=>{let o=s[l];if(!o)throw new F(ie(`${n}`,r));let _=o==="frames"?ap:[];i[o]=fa(`The number of ${o}`,n,r,..._)}),i}
function pa(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new F(ie(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var lp=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function ma(t,e){if(typeof e=="string"&&e.trim()!==""&&!lp.test(e))return e;throw new F(df(t))}
function op([t,e]){let r=ea.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new F(ie(`${s}`,ka))}var ka=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${ea.join(" ")}`;
function _p(t,e){if(t===a||/[*?]/.test(t))return;let r=JSON.stringify(t),s=xs(t,e).map(i=>JSON.stringify(i));throw new F(s.length>0?`${r} is no tag in the listing. ${yr(s)}`:ie(`${r} is no tag in the listing and`,ka))}var ba={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},le=(t,e="noStack")=>{var r;return(r=t==null?a:t.frame.text)!=null?r:ba[e]},up=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,wa=t=>t.some(({symbol:e})=>e!==a&&up.test(e.name)),va="processes of blocks not seen freed",hp=5;
function Pr(t,e){var r,s;return e===a?"":(s=(r=t.processOf(e))==null?a:r.image)!=null?s:ot(e)}
function ya(t,e,r){var s;if(e===a)return;let i=(s=t.processOf(e))==null?a:s.id,n=i===a?"":`, id ${i}`,l=`${Pr(t,e)} (${ot(e)}${n})`;return wa(r)?`an interrupt or a deferred call, on top of process ${l}, which need have nothing to do with it`:`process ${l}`}
function Rr(t,e,r){var s;let i=new Map;for(let{process:_,stack:u}of r){if(_===a)continue;let h=wa(t.stacks.at(u))?"(in an interrupt or deferred call)":Pr(t,_);i.set(h,((s=i.get(h))!=null?s:0)+1)}if(i.size===0)return;let n=N([...i],([,_],[,u])=>u-_),l=n.slice(0,hp).map(([_,u])=>`${_} ${u}`),o=n.length-l.length;return`${e}: ${l.join(", ")}${o>0?`, ${o} others`:""}`}var Ir="dx -g shows columns, [0].details() the rest",dp=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${m(e,"row")}, the first is [0]`,oe=class{
constructor(t){this.__6r=G(t)}
toString(){return this.__6r}},Q=class{
constructor(t,e){this.__6t=G(t),this.__1a=e}
toString(){return this.__6t}
*[Symbol.iterator](){for(let t=0;t<this.__1a.length;t+=1){let e=this.__1a[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,r;let s=(e=Kn(t))!=null?e:-1;return(r=this.__1a[s])!=null?r:new oe(dp(s,this.__1a.length))}},zt=(t,e)=>new Q(t,e.map(r=>new oe(r))),cp=48,mt=(t,e)=>`${t} ${fp(G(e),cp-t.length-1)}`;
function fp(t,e){var r,s;if(t.length<=e)return t;let i=(s=(r=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?a:r[0].length)!=null?s:0,n=e-3-i,l=Math.min(t.indexOf("!")+1,n),o=Math.floor((n-l)/2);return`${t.slice(0,n-o)}...${t.slice(t.length-i-o)}`}var W=t=>t===a?"":t,Be=t=>t===a?"":Math.floor(t*100);
function kt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var gp=class{
constructor(t,e,r){this.__1=t,this.__21=e,this.__1b=le(e.site,yt(t.stacks.at(e.stack))),this.Bytes=W(e.charged),this.Age=e.age,this.Secs=W(e.lived&&Math.round(e.lived/1e3)),this.Process=G(Pr(t,e.process)),Object.assign(this,r)}
toString(){return mt(ot(this.__21.block),this.__1b)}
details(){let{block:t,hit:e,age:r,lived:s,charged:i,requested:n,thread:l,stack:o}=this.__21,{description:_}=this.__1.start.target,u=i===a?"":`, ${i} bytes`,h=n===a?"":`, ${n} asked for`,d=s===a?"":`, ${pt(s/1e3,_)}`,c=[`allocated at hit ${e} of ${this.__1.lastHit}: ${r} hits${d} before the last one`,l&&`thread ${ot(l)}`,ya(this.__1,this.__21.process,this.__1.stacks.at(o)),Xf(this.__1,this.__21),"on this boot of the target, as long as it is there:",...Zf(this.__1,this.__21),"its stack:"];return zt(`${ot(t)}${u}${h}, tag ${JSON.stringify(z(this.__1.tag))}`,[...c.filter(g=>!!g),...this.__1.stacks.at(o).map(({text:g})=>g)])}
get[Symbol.metadataDescriptor](){return kt("Bytes","Age","Secs")}};
function Sa(t){switch(t.kind){case"driver":return t.module;case"noModule":return"(code in no module)";case"system":return"(the system itself)";case"cut":return"(unknown: stack read in part)";case"unknown":return ba[t.why]}}
function pp(t){switch(t.kind){case"driver":return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case"noModule":return"a driver that was unloaded, or code made at run time";case"system":return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case"unknown":return"whoever stands behind a gap may be anybody"}}var mp=t=>t===a?"":[...new Set(t)].join("-"),Cr={},He=({Tag:t,Target:e})=>t!==a||e!==a;
function Ft(t){let e=kp(t),r=new Set(t.map(({tag:i})=>i)).size>1,s=e.size>1;return i=>{var n;return f({},r&&{Tag:G(z(i.tag))},s&&{Target:(n=e.get(Ta(i)))!=null?n:""})}}var Ta=({start:{target:t}})=>`${t.description} ${t.kernelBase}`;
function kp(t){var e,r;let s=new Map,i=new Map;for(let n of t){let l=Ta(n);if(s.has(l))continue;let o=`${(e=n.start.target.build)!=null?e:"(unknown)"}`,_=((r=i.get(o))!=null?r:0)+1;i.set(o,_),s.set(l,_===1?o:`${o} (${_})`)}return s}var bp=5,wp=class{
constructor(t,e,r,s){let{holding:i,share:n}=e;this.__1=t,this.__b=e,this.__6m=r,this.Blocks=W(i==null?a:i.blocks),this.Bytes=W(i==null?a:i.bytes),this["Share%"]=i&&t.openHits()===0?Math.round(n*100):"",this.Past=mp(Wg(e)),this.Known=t.isWhole()?"all":"at least",He(s)||(this["Coverage%"]=Be(t.booked())),Object.assign(this,s)}
toString(){return mt(`${this.Blocks||0}/${this.__b.allocs}`,Sa(this.__b.holder))}
details(){var t;let{holder:e,stacks:r,allocs:s}=this.__b,[i]=r,n=this.Known==="all"?"":"at least ";return zt(`${Sa(e)}, tag ${JSON.stringify(z(this.__1.tag))}`,[`${n}${this.Blocks||0} blocks stay of ${m(s,"allocation")} on ${m(r.length,"stack")}`,pp(e),...this.__9j(),...[Rr(this.__1,va,vp(this.__b))].filter(yp),"the stack with the most blocks:",...this.__1.stacks.at((t=i==null?a:i.stack)!=null?t:-1).map(({text:l})=>l)])}
__9j(){var t;let e=new Map;for(let{stack:n,holder:l,blocks:o}of this.__b.stacks){let _=this.__1.stacks.at(n),u=Sp(l,le(this.__1.siteOf(_,this.__6m),yt(_)));e.set(u,((t=e.get(u))!=null?t:0)+o.length)}let r=N([...e],([,n],[,l])=>l-n),s=r.slice(0,bp).map(([n,l])=>`${m(l,"block")} not seen freed: ${n}`),i=r.length-s.length;return i>0?[...s,`and ${m(i,"other way")}`]:s}
get[Symbol.metadataDescriptor](){return kt("Blocks","Bytes","Share%","Coverage%")}};
function*vp({stacks:t}){for(let{blocks:e}of t)yield*Fr(__yieldStar(e))}var yp=t=>t!==a;
function Sp(t,e){if(!("past"in t))return e;let{frame:r,past:s}=t;return s===0?r.text:`${r.text} by way of ${e}, ${m(s,"frame")} looked past`}var Tp=class{
constructor(t,e,r,s){this.__24=e,this.__1=t,this.Number=e.number,this.Kind=e.kind,this.Block=W(e.block&&qn(e.block)),this.Charged=W(e.charged),this.Cpu=W(e.processor),Object.assign(this,s);let i=t.stackOf(e),n=le(t.siteOf(i,r),yt(i));this.__69=mt(`${e.number} ${e.kind}`,n)}
toString(){return this.__69}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__24,l=[`tag ${JSON.stringify(z(this.__24.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i}`,ya(this.__1,this.__24.process,this.__1.stackOf(this.__24)),e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean);return zt(l.join(", "),this.__1.stackOf(this.__24).map(({text:o})=>o))}
get[Symbol.metadataDescriptor](){return kt("Number","Charged","Cpu")}},xp=/^Ex\w*Lookaside/;
function Op(t){var e,r,s;let i=X(t);return xp.test((s=(r=(e=t[i])==null?a:e.symbol)==null?a:r.name)!=null?s:"")&&Qt(t,i)}var _e=t=>le(t.site,t.noSite);
function xa(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,o=[`${m(i,"allocation")} and ${m(n,"free")} seen here, from ${m(l.length,"stack")}`,r&&Np(t,r),r&&Pp(r),Rr(t,va,Ap(t,e)),Rp(t,e),...Ip(e),Cp(t,e),`coverage ${Ne(t)}${jn(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,Bp(t.natureOf(e))];return zt(`${_e(e)}${s?` (${s.key})`:""}${Ep(e)}, tag ${JSON.stringify(z(t.tag))}`,o.filter(_=>!!_))}
function*Ap(t,{stacks:e}){var r;let s=t.held();for(let i of e)yield*Fr(__yieldStar((r=s.get(i))!=null?r:[]))}var Ep=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function Np(t,e){let{blocks:r,old:s}=e,i=r===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",o=Mp(e,l),_=n?"":", of what is known";return`${l}${m(r,"block")} allocated here ${i}${o}, ${s} of them old${_}`}
function Mp({bytes:t,requested:e},r){return t!==a?`, ${r}${t} bytes`:e===a?"":`, ${r}${e} bytes asked for`}
function Pp({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Rp(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>pt((h-t.start.time)/1e3,t.start.target.description),o=(r.time-e.time)/1e3,_=s+i+n-1,u=o>0?`, ${(_/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function Ip(t){let{freedByOtherModules:e,unlocatedAllocs:r,unlocatedRequested:s,refused:i}=t;return[...e>0?[`${m(e,"block")} of here freed by other modules`]:[],...r>0?[`the block is not known of ${m(r,"allocation")} here${Wn(s,r)}`]:[],...i>0?[`${m(i,"block")} refused at once by a limit of the tag`]:[]]}
function Cp(t,{stacks:e}){return e.some(r=>Op(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function Bp(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}
function Hp(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>f({},n,{share:n.holding.blocks/s}));return N(i,(n,l)=>Oa(l)-Oa(n)||l.holding.blocks-n.holding.blocks)}var Oa=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Lp=class{
constructor(t,{use:e,holding:r,share:s},i=Cr){this.__1=t,this.__b=e,this.__3w=r,this.Blocks=r.blocks,this.Bytes=W(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":" %"}`,He(i)||(this.Old=r.old,this["Coverage%"]=Be(t.booked())),Object.assign(this,i)}
toString(){return mt(`${this.__3w.blocks}/${this.__b.allocs}`,_e(this.__b))}
details(){return xa(this.__1,{use:this.__b,holding:this.__3w})}
get[Symbol.metadataDescriptor](){return kt("Blocks","Bytes","Share%","Old","Coverage%")}},zp=class{
constructor(t,e,r){this.__1=t,this.__b=e,this.__s=Fp(t,e);let{there:s,gone:i,unreadable:n}=Aa(r,this.__s);this.Held=s+i+n,this.There=s,this.Gone=i,this.Unreadable=n,this.Events=W(ae(t,r))}
toString(){return mt(`${this.There}/${this.Held}`,_e(this.__b))}
details(){let{rechecks:t}=this.__1,e=t.map(s=>{let i=ae(this.__1,s),{there:n}=Aa(s,this.__s);return`${n} of ${this.Held} there ${i===a?"later":`after ${i} events`}`}),r=t[t.length-1];return zt(_e(this.__b),[...e,...r?[Cg(r)]:[]])}
get[Symbol.metadataDescriptor](){return kt("Held","There","Gone","Unreadable","Events")}};
function Fp(t,{stacks:e}){var r;let s=t.held(),i=new Set;for(let n of e)for(let{block:l}of(r=s.get(n))!=null?r:[])i.add(l);return i}
function Aa({there:t,gone:e,unreadable:r},s){let i=n=>n.filter(l=>s.has(l)).length;return{there:i(t),gone:i(e),unreadable:i(r)}}var Up=class{
constructor(t,e,r=Cr){let{use:s,holding:i}=e;this.__1=t,this.__1b=e,this.Allocs=s.allocs,this.Frees=s.frees,this.Blocks=W(i==null?a:i.blocks),this.Bytes=W(i==null?a:i.bytes),He(r)||(this["Coverage%"]=Be(t.booked()));let n=i!==a&&!t.isWhole(),l=t.natureOf(s).kind==="probableWrapper";this.Note=[n&&"at least",l&&"wrapper?"].filter(Boolean).join(", "),Object.assign(this,r)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,_e(this.__1b.use))}
details(){return xa(this.__1,this.__1b)}
get[Symbol.metadataDescriptor](){return kt("Allocs","Frees","Blocks","Bytes","Coverage%")}},Ea=28,Dp=class{
constructor(t,e,r=Cr){this.__1=t,this.__5p=e.stack,this.__1c=t.stacks.at(e.stack),this.__1i=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let s=t.siteOf(this.__1c,[]);this.__1b=G(le(s,yt(this.__1c)));let i=this.__3p(s).join(" < ");this.Callers=i.length>Ea?`${i.slice(0,Ea-3)}...`:i,He(r)||(this["Coverage%"]=Be(t.booked())),Object.assign(this,r)}
toString(){return mt(`${this.Allocs}/${this.Frees}`,this.__1b)}
details(){let t=this.__1.recent(Number.POSITIVE_INFINITY).filter(({stack:l})=>l===this.__5p),e=Rr(this.__1,"processes of its last hits",t),r=this.__1c.map(({text:l})=>l),s=this.__1i>0?`; up to ${m(this.__1i,"hit")} had another stack`:"",i=JSON.stringify(z(this.__1.tag)),n=Ne(this.__1);return zt(`${m(r.length,"frame")}, tag ${i}, coverage ${n}${s}`,e===a?r:[...r,e])}
get[Symbol.metadataDescriptor](){return kt("Allocs","Frees","Coverage%")}
__3p(t){let e=t?t.depth+1:X(this.__1c);return this.__1c.slice(e).map(({text:r})=>G(r))}},jp=class{
constructor(t,e,r){let s=qp(t,e);this.PoolHitTag=s.value===a?"not readable":at(O(s.value));let i=Ns(t);this.Armed=G(Kp(s,e,i)),this.Repair=G(Vp(s,i)),this.Recorded=Br([...e.shown.keys()].map(n=>JSON.stringify(z(n)))),this.Learned=Br(e.learned().map(Wp)),this.Skipped=G(Br(r))}
toString(){return this.Armed}};
function Wp({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Gp(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Gp=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Br=t=>t.length===0?"none":t.join(", ");
function qp(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=ht(t),l=n.kind==="read"?e.leftValue(n):a,o=(r=i==null?a:i.repair)!=null?r:Gt(Xt(l));return{value:n.kind==="read"?n.value:a,repair:o}}
function Kp({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(Y(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(z(O(t)))}${i}`;return s?n:!r||qt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function Vp({value:t,repair:e},r){return t!==a&&Y(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function ue(t,e,r,s){let i=t.map(n=>Sr(n)+of(n));return e===0?[`no ${r}`,...i].join("; "):[`${m(e,r)} (${s})`,...i,Ir].join("; ")}
function Jp(t,e,r){let s=t.map(i=>[Sr(i),Yf(i)].filter(Boolean)).map(i=>i.join(", "));return e===0?["no block",...s].join("; "):[`${e<r?`the oldest ${e} of `:""}${m(r,"block")} (address, call site), the oldest first`,...s,Ir].join("; ")}
function Yp(t,e){let r=`read in ${pt(t.seconds,t.session)}`,s=t.unread>0?[`${m(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${m(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i,...e===0?[]:[Ir]].join("; ")}var Xp=class{
constructor(t){this.__4v=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=W(Na(t.nonPaged.allocs,t.paged.allocs)),this.Frees=W(Na(t.nonPaged.frees,t.paged.frees)),this.Owner=G(Zp(t.description))}
toString(){return mt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__4v.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__4v,s=e!==a&&Dr(e)?` (${at(e)})`:"";return new oe(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return kt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Na(t,e){return t===a||e===a?a:t+e}
function Zp(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Qp=class{
constructor(t,e,r,s,i){this.__5l=!1,this.__f=[],this.__7=i,this.__0=t,this.__k=e,this.__3m=r,this.__4w=s}
toString(){return`pooltag ${this.__4w}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return sp()}
hitTag(...t){return this.__1j("hitTag",t,([e,...r])=>{let s=Mr("hitTag",e),i=ga('hitTag("Abc ", ',r.filter(l=>l!==he)),n=this.__k.hunt(s,i,r.includes(he));return n.kind==="hunted"?this.__5o(n):sa(n)})}
arm(...t){return this.__1j("arm",t,([e,r])=>{let s=Mr("arm",e);if(r!==a&&r!==he)throw new F(ie(`${r}`,`dx @$pool.arm("Abc ", "${he}")`));let i=this.__k.arm(s,r===he);return i.kind==="armed"?Kf(s,i.armed.arming.repair):sa(i)})}
capture(...t){return this.__1j("capture",t,()=>{let e=this.__k.capture(ga("capture(",t));return e.kind==="hunted"?this.__5o(e):Vf(e)})}
clear(...t){return this.__1j("clear",t,()=>lf(this.__k.clear()))}
skip(...t){return this.__1j("skip",t,([e])=>{let r=pa("skip",e);return this.__f=[...this.__f.filter(s=>s!==r),r],Hn(this.__f)+(this.__7k(r)?"":ef(r))})}
unskip(...t){return this.__1j("unskip",t,([e])=>{let r=pa("unskip",e),s=this.__f.includes(r)?"":rf(r);return this.__f=this.__f.filter(i=>i!==r),s+Hn(this.__f)})}
save(...t){return this.__1j("save",t,([e])=>cf(this.__3m.save(ma("save",e))))}
open(...t){return this.__1j("open",t,([e])=>pf(this.__3m.open(ma("open",e))))}
used(...t){this.__2y("used",t);let{sort:e,pattern:r}=op(t);this.__5l||this.__7({kind:"listing"}),this.__5l=!0;let s=Df(this.__0);if(s.kind==="noTable")throw new F(`!poolused gave no table: ${s.answer}`);let i=jf(s.rows,e).filter(({text:n})=>r===a||Zt(r,n)||Zt(r,n.trim()));return i.length===0&&_p(r,s.rows.map(({text:n})=>n)),new Q(Yp(s,i.length),i.map(n=>new Xp(n)))}
leaks(...t){let e=this.__8("leaks",t),r=Ft(e),s=[];for(let l of e)for(let o of Hp(l,this.__f))s.push(new Lp(l,o,r(l)));let i=e.map(l=>Or(l,Er(l,this.__f))),n=ue(e,s.length,"call site","blocks/allocations");return new Q([n,...i].filter(Boolean).join(". "),s)}
recheck(...t){let e=[],r=[];for(let i of this.__8("recheck",t)){let n=Bg(i,this.__k.recheck(i)),l=i.rechecks[i.rechecks.length-1];if(n!==a?r.push(n):r.push(Or(i,Er(i,this.__f))),!(n!==a||!l))for(let{use:o,held:_}of oa(i,this.__f))_>0&&e.push(new zp(i,o,l))}let s=(i,n)=>n.There-i.There||n.Held-i.Held;return new Q(r.join(" "),N(e,s))}
sites(...t){let e=this.__8("sites",t),r=Ft(e),s=[];for(let i of e)for(let n of rm(i.sites(this.__f)))s.push(new Up(i,n,r(i)));return new Q(ue(e,s.length,"call site","allocations/frees"),s)}
blocks(...t){let[e]=t,r=em(e)?e:a,s=this.__8("blocks",t,r===a?t:[]),i=new Set,n=Ft(s),l=[],o=0;for(let _ of s)for(let u of Vg(_,this.__f))u.site&&i.add(u.site.frame.text),!(r!==a&&!Jg(u.site,r))&&(o+=1,l.length<tm&&l.push(new gp(_,u,n(_))));if(r!==a&&o===0)throw new F(Qf(r,[...i]));return new Q(Jp(s,l.length,o),l)}
drivers(...t){let e=this.__8("drivers",t),r=Ft(e),s=[];for(let i of e)for(let n of jg(i,this.__f))s.push(new wp(i,n,this.__f,r(i)));return new Q(ue(e,s.length,"module","blocks/allocations"),s)}
stacks(...t){let e=this.__8("stacks",t),r=Ft(e),s=[];for(let i of e){let n=N(i.stackUses(),(l,o)=>Pa(o)-Pa(l));for(let l of n)s.push(new Dp(i,l,r(i)))}return new Q(ue(e,s.length,"stack","allocations/frees"),s)}
hits(...t){let[e]=t,r=e===a?$p:fa("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__8("hits",t,[]),i=Ft(s),n=[];for(let l of s)for(let o of l.recent(r))n.push(new Tp(l,o,this.__f,i(l)));return new Q(ue(s,n.length,"hit","number, kind, call site"),n)}
status(...t){return this.__2y("status",t),new jp(this.__0,this.__k,this.__f)}
help(...t){ca("help",t);let e=Object.values(Nr).map(r=>new ip(r));return new Q(`pooltag ${this.__4w}: ${rp}`,e)}
__5o(t){let{hunt:e}=t;return[rg(t),Or(e,Er(e,this.__f))].filter(Boolean).join(" ")}
__7k(t){let{hunts:e}=this.__k,r=s=>xe(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2y(t,e){ca(t,e),this.__k.reconcile()}
__1j(t,e,r){try{return this.__2y(t,e),new oe(r(e))}catch(s){if(!(s instanceof F))throw s;return new oe(s.message)}}
__8(t,e,[r]=e){this.__2y(t,e);let s=r===a?a:Mr(t,r),{shown:i}=this.__k,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new F(sf(s,s===a?[]:Os(s,i.keys())));return n}},he="unseen",$p=100,tm=1e3,em=t=>typeof t=="string"&&t.length>4&&/!|\+0x/.test(t),rm=t=>N(t,(e,r)=>Ma(r)-Ma(e)),Ma=({use:t})=>t.allocs+t.frees+t.unknown,Pa=({hits:t})=>t.alloc+t.free+t.unknown,Ut=new Mf,Le=t=>Me(yf(t)),Ra=new Pf,ze=new Jc(Ra,()=>Ut.now(),"0.1.0",Le),sm=new uo(Ut,Ut,t=>{ze.note(f({type:"change"},t))}),Hr=new gc(Ut,sm,ze,Le),im=new Gc(Ut,Ra,ze,Hr),st=new Qp(Ut,Hr,im,"0.1.0",Le);
function nm(){Me(Rf("0.1.0"));let t=(r,s)=>new host.optionalRecord(new host.functionAlias(om(s),r));class e{
get Pool(){return st}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>st.used(...r)),t("poolhit",(...r)=>st.hitTag(...r)),t("poolleaks",(...r)=>st.leaks(...r)),t("poolrestore",(...r)=>st.clear(...r)),t("poolhelp",(...r)=>st.help(...r))]}
function am(){let t=Qn(st);Me(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${Zn}`)}
function lm(){for(let t of Hr.release())t.kind==="stillThere"&&Le({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&Me(`pooltag: ${Ot(t)}`);ze.flush(),If()}
function om(t){return(...e)=>(Qn(st),t(...e))}return[st,nm,am,lm]})();
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
