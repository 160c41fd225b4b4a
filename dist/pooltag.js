/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const f=Object.assign;var fn=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),zt=t=>{var e;return(e=fn[t&255])!=null?e:""},ot=t=>zt(t>>>24)+zt(t>>>16)+zt(t>>>8)+zt(t),ir=16,vt=t=>t,ut=vt("0".repeat(ir));
function ht(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return vt(e.toLowerCase().padStart(ir,"0"))}
function K(t,e){return vt(ot(t)+ot(e))}
function B(t){return{high:Number.parseInt(t.slice(0,8),16),low:dt(t)}}var dt=t=>Number.parseInt(t.slice(8),16);
function w(t,e){let r=dt(t)+e;if(r>=0&&r<4294967296)return vt(t.slice(0,8)+ot(r));let{high:s}=B(t);return K((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function F(t,e){if(t.slice(0,8)===e.slice(0,8))return dt(e)-dt(t);let r=B(t),s=B(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function j(t,e){return t<e?-1:t>e?1:0}
function nr(t,e){return(dt(t)&e-1)===0}
function W(t,e){return e===4?vt(ut.slice(8)+t.slice(8)):t}
function Ft(t,e){return t.charAt(e===4?8:0)>="8"}
function cn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var _e=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Dt(t,e){let r=dt(t),s=e===4&&r>=2147483648;return _e(s?K(4294967295,r):t)}var ar=32,gn=9,pn=96,it=8192,L=t=>t===ar||t===gn,oe=t=>t>=48&&t<=57,mn=t=>oe(t)||t>=97&&t<=102||t>=65&&t<=70;
function y(t,e){let r=e;for(;r<t.length&&L(t.charCodeAt(r));)r++;return r}
function J(t,e){let r=e;for(;r<t.length&&mn(t.charCodeAt(r));)r++;return r}
function kn(t,e){let r=e;for(;r<t.length&&oe(t.charCodeAt(r));)r++;return r}
function ue(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=ar;)e--;return t.slice(0,e)}
function Y(t,e){let r=J(t,e),s=r-e;if(s===16)return he(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==pn)return he(bn+t.slice(e,r),4,r);let i=J(t,r+1);if(i-r===9)return he(t.slice(e,r)+t.slice(r+1,i),8,i)}var bn="00000000",he=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function wn(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function Ut(t,e){let r=[];for(let s of t){let i=s.length<=it?e(s):a;i!==a&&r.push(i)}return r}
function yn(t,e){return{elementSize:e,rows:Ut(t,r=>vn(r,e))}}
function vn(t,e){let r=Y(t,y(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Sn(t,i,e*2);if(n<0||(s.push(Tn(t,i,n)),!xn(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Sn(t,e,r){let s=e+r,i=J(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Tn=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),xn=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),lr=2147483648;
function P(t){return t>>>0}
function jt(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return P(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function _r(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function or(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:de(jt([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function En(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?de(jt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?de(P(Number.parseInt(t,16))):or(t)}
function de(t){return t<lr?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:D(t)}}}
function D(t){return P(t&~lr)}
function G(t){let e=r=>r>=32&&r<=126;return _r(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function Z(t){return`0x${ot(t)}`}
function An(t){return jt([..._r(t)].reverse())}
function ur(t){return G(t).includes(".")}var g=t=>t,ft=t=>`0x${(t>>>0).toString(16)}`,On=g("g"),Nn=(t,e)=>g(`g ${Dt(t,e)}`),fe=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Pn=t=>g(fe(t));
function Rn(t,e,r){return g(`rM 0x1;${e?"kb":"k"}${ft(t)}${dr(r)}`)}var Mn=t=>g(`rM 0x1${dr(t.filter(e=>e==="$thread"))}`),In={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function Cn(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${hr(r)}}`:"";return g(`${hr(In[t])}${s};lm o`)}var Bn=g("r@$prcb"),hr=t=>`r@${t.join(",@")}`,Ln=t=>g(`k${ft(t)}`),Hn=(t,e)=>g(`.fnent ${Dt(t,e)}`),dr=t=>t.map(e=>`;${fe(e)}`).join(""),zn=g(".lastevent"),Fn=g(fe("$ptrsize")),Dn=g("vertarget"),fr=g("lm"),Un=g("lm o"),jn=g("sx"),Wn={status:g("sxe bpe"),command:g('sxe -c "" bpe'),handling:g("sxe bpec")},Gn=g(".reload"),qn=t=>g(`x nt!${t}`),Vn=t=>g(`dt nt!${t}`),Kn=(t,e)=>g(`ln ${Dt(t,e)}`);
function Jn(t,e,r){let s=Dt(t,e);return r.length===4?g(`ed ${s} ${ft(Tt(r))}`):g(`eb ${s} ${r.map(ft).join(" ")}`)}var St=t=>g(`ed nt!PoolHitTag ${ft(t)}`);
function Yn(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return g(`!poolused ${ft(r)}`)}
function Zn(t){let e=G(t).replace(/[^A-Za-z0-9]/g,"?");return g(`!poolused 0x1 ${e}`)}var Xn=g("dd nt!PoolHitTag L1"),Qn=g(".cache flushall"),Wt="poolHitTagNote",$n=t=>g(`dx -r0 @$${Wt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),ta=g(`dx -r0 @$${Wt}`),ea=g(`dx -r0 @$vars.Remove("${Wt}")`);
function Tt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function ce(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var ra=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Gt=t=>t.replace(ra,"."),sa=300,xt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Gt(r).slice(0,sa)),this.name="HostError",this.call=t}},H=(t,e)=>T(()=>t.query(e),()=>[]);
function T(t,e){try{return t()}catch(r){if(!(r instanceof xt))throw r;return e(r)}}var cr={kind:"unknown"},ge=(t,e)=>kr(e,t.readMemory(e.address,e.before.length));
function ia(t,e){var r,s;pr(t);let i=ge(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=kr(e,na(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(gr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:cr}var gr=({kind:t})=>t==="after"||t==="mixed";
function pr(t){H(t,Qn)}
function mr(t,e){e===4&&pr(t)}
function kr(t,e){if(!e)return cr;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function na(t,{address:e,pointerSize:r}){let s=yn(H(t,Xn),4).rows.find(n=>W(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(ce(i))}
function x(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function ct(t,e,r){let s=x(t,e,4),i=r===8?x(t,e+4,4):0;return s===a||i===a?a:K(i,s)}
function pe(t,e,r){let s=t.readMemory(e,r);return s&&ct(s,0,r)}
function nt(t,e){let r=t.readMemory(e,4);return r&&x(r,0,4)}
function br(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=ct(i,l*s,s);if(_===a||_===ut)break;n.push(_)}return n}var me=(t,e,r)=>w(t,e*r),aa=t=>Ut(t,la);
function la(t){let e=Y(t,y(t,0));if(!e||!L(t.charCodeAt(e.end)))return;let{name:r,detail:s}=wr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function wr(t){let e=_a(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function _a(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function qt(t,e,r){let s=`nt!${e}`.toLowerCase();return T(()=>{let i=t.query(qn(e)),n=aa(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:W(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function yr(t,e,r){let s=qt(t,e,r);return s.kind==="found"?s.address:a}
function ke(t){let e=!1;return Ut(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),oa(r,e)))}
function oa(t,e){let r=Y(t,y(t,0));if(!r||!L(t.charCodeAt(r.end)))return;let s=Y(t,y(t,r.end));if(!s||!L(t.charCodeAt(s.end)))return;let i=y(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}
function Et(t){let e=new Map;for(let r of t)if(!(r.length>it||!r.includes("=")))for(let[s,i]of da(r))e.has(s)||e.set(s,i);return e}var ua=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,ha="^ Bad register error in ";
function da(t){var e,r;let s=[],[i=""]=t.split(ha);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=ht((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!ua.test(n))return[]}return s}var fa=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function vr(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function Sr(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return ca(t,e+u,h,o)},i=s("Key",!1),n=Tr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=Tr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:P(i),nonPaged:n,paged:l}}
function Tr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function ca(t,e,r,s){let i=x(t,e,4),n=r===8?x(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function xr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Er(s.nonPaged,i.nonPaged),paged:Er(s.paged,i.paged)}),e)}var Er=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function ga(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=Sr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function pa(t,e){let r=new Map,s;for(let i of t){if(i.length>it)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Ar=(t,e)=>pa(H(t,Vn(e)),e);
function Or(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Nr(e.type);return e&&r!==a?e.offset+r:a}
function Nr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var ma=16,Pr=12,ka=4096;
function ba(t,e,r){let s=Ar(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=pe(t,_.address,r),h=nt(t,o.address);if(!u||!h||(h&h-1)!==0)return;let d=Or(s);if(d===a)return;let c={keyOffset:i.offset,sizeOffset:l.offset};return f({address:u,slots:h,entrySize:d},c,{sizeUnit:n?1:ka,pointerSize:r})}
function wa(t,e,r){let s=va(r),i=vr(s,e.slots-1);if(e.sizeUnit===1)return be(t,e,i,r);let n=be(t,e,i,r);if(n.kind==="found")return n;let l=be(t,e,ya(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var ya=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function be(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(ma,n-r),c=t.readMemory(me(i,r,l),d*l);if(!c)return{kind:"unreadable"};for(let b=0;b<c.length;b+=l){if(ct(c,b,h)!==s)continue;let v=ct(c,b+o,h),N=v&&F(ut,v);if(N===a)return{kind:"unreadable"};let M=N*u;return{kind:"found",tag:jt(c.subarray(b+_,b+_+4)),bytes:M}}return{kind:"absent"}}
function va(t){let{high:e,low:r}=B(t);return(r>>>Pr|e<<32-Pr)>>>0}var Sa=["$thread","$prcb"],Rr=(t,e,r)=>T(()=>{let s=Et(t.query(Pn(r))).get(r);return s&&W(s,e)},()=>{}),Ta=8,xa=64;
function Mr(t,e,r){let s=Ia(Ar(t,"_POOL_TRACKER_TABLE")),i=Ea(t,e),n=Br(t,e("PoolTrackTable"),r);if(!s||!i||!Cr(n))return;let l=Aa(t,e("ExPoolTagTables"),r),_=Oa(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return f({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function Ea(t,e){let r=ye(t,e("PoolTrackTableSize")),s=ye(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function Aa(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:br(t,e.address,xa,r)}
function Oa(t,e,r){let s=Br(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!Cr(s))return"none";let i=ye(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var gt={kind:"unreadable"};
function we(t,e,r){let s=Pa(t,e,r);if(s.kind!=="slot")return s.kind==="none"?Ra(t,e,r):s;let i=[];for(let n of e.tables){let l=At(t,e,n,s.index,1);if(!l)return gt;let _=l.get(0);_&&D(_.tag)===r&&i.push(_)}return Ir(xr(i))}
function Na(t,e){let r=new Map;for(let n of e.tables){let l=At(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?At(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(xr),...i.values()].filter(n=>n!==a):a}
function Pa(t,e,r){let[s]=e.tables;if(!s)return gt;let i=e.mask+1,n=vr(r,e.mask);for(let l=i;l>0;){let _=Math.min(Ta,i-n,l),o=At(t,e,s,n,_);if(!o)return gt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(D(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function At(t,{layout:e},r,s,i){let n=me(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&ga(l,e)}
function Ra(t,e,r){var s;let{expansion:i}=e,n=i&&At(t,e,i.table,0,i.slots);if(i&&!n)return gt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>D(_.tag)===r);return l?Ir(l):Ma(t,e)}
function Ma(t,e){for(let r of e.tables){let s=me(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&Sr(i,0,e.layout);if(!n)return gt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Ir(t){if(!t)return gt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function Ia(t){let e=t&&Or(t);if(!t||e===a)return;let r={};for(let s of fa){let i=t.fields.get(s),n=i&&Nr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Cr=t=>t.kind==="found"&&t.address!==ut;
function Br(t,e,r){if(e.kind!=="found")return e;let s=pe(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var ye=(t,e)=>e.kind==="found"?nt(t,e.address):a,Ca=(t,e)=>j(t.start,e)<=0&&j(e,t.end)<0,Lr=(t,e)=>t.modules.find(r=>!r.unloaded&&Ca(r,e)),Vt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),Ba=(t,e)=>{var r;return((r=Lr(t,e))==null?a:r.name.toLowerCase())==="nt"},La=64;
function Hr(t){let e=ve(t);if(!e)return{kind:"noPointerSize"};let r=qt(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=ke(H(t,fr)).map(n=>f({},n,{start:W(n.start,e),end:W(n.end,e)}));if(!Vt(s))return{kind:"noModules"};let i=n=>qt(t,n,e);return{kind:"read",target:f({pointerSize:e},za(t,e),{poolHitTag:r.address,modules:s,contextRegisters:Sa.filter(n=>Rr(t,e,n)),processorBlocks:Ha(t,i,e),tracker:Mr(t,i,e),bigPages:ba(t,i,e)})}}
function Ha(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=br(t,i.address,La,r))!=null?s:[]}
function ve(t){let e=Et(H(t,Fn)).get("$ptrsize");return e===K(0,4)?4:e===K(0,8)?8:a}
function za(t,e){var r,s;let i=(r=H(t,Dn).find(l=>/Kernel Version/i.test(l)))!=null?r:"",n=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(i))==null?a:s[1];return{description:i.trim(),instructionSet:e===4?"x86":Fa(i),build:n?Number(n):a}}
function Fa(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function X(t){let e=ve(t),r=e&&yr(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=zr(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function zr(t,e,r){return mr(t,r),nt(t,e)}var Da=0,U=t=>t===0||t>=2147483648,Ot=t=>t!==a&&U(t)?t:Da;
function Se({address:t,pointerSize:e},r,s){let i=Ot(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:ce(i),after:ce(s),repair:St(i)}}var Ua=class{
constructor(t,e,r){this.__m=[],this.__17=new Set,this.__55=0,this.__2w=t,this.__0=e,this.__54=r}
get open(){return this.__m}
run(t){return this.__2w.run(t)}
debugger(t){return this.__2w.change(t)}
plan(t){this.__55+=1;let e=f({id:this.__55},t);return this.__1k(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__m.push(e),e}
apply(t){this.__m.push(t);let e;if(ge(this.__0,t).kind==="before"){if(e=this.__12(t,t.after,"address"),e===a&&this.__4z(t))return this.__4c(t);if(this.__17.add(t),this.__2c(t).kind==="before"){let r=this.__12(t,t.after,"name");if(r===a&&this.__4z(t))return this.__4c(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__m.includes(t))return{kind:"undone"};mr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2c(t);if(s.kind==="before")return this.__t(t,"undone"),{kind:"undone"};let i=gr(s)||s.kind==="unknown"&&!this.__6p(t);if(r===ja)return i?Wa(t,s,e):this.__76(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__12(t,t.before,r%2===0?"address":"name");n!==a&&this.__17.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__m].reverse().map(t=>this.undo(t))}
leave(t){this.__t(t,"gone")}
forget(){for(let t of[...this.__m])this.__t(t,"gone")}
__4c(t){return this.__1k(t,"applied"),{kind:"applied"}}
__t(t,e){this.__m.splice(this.__m.indexOf(t),1),this.__17.delete(t),this.__1k(t,e)}
__76(t,e){return this.__t(t,"gone"),{kind:"notOurs",holds:Dr(e)}}
__1k(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__54({change:o,state:e,time:this.__0.now()})}
__12(t,e,r){let s=r==="name"&&this.__6x(t)?St(Tt(e)):Jn(t.address,t.pointerSize,e);return T(()=>this.__2w.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2c(t){return this.__17.has(t)?ia(this.__0,t):ge(this.__0,t)}
__4z(t){return this.__2c(t).kind==="after"}
__6x({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=X(this.__0);return r.kind==="read"&&r.address===e}
__6p({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=X(this.__0);return r.kind==="read"&&r.address!==e}},ja=3,Fr=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!U(t.holds),Dr=t=>"bytes"in t?Tt(t.bytes):a,Wa=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:Dr(e)}),E=t=>{let e=G(t);return JSON.stringify(ur(t)||/["$;\\]/.test(e)?Z(t):e)},pt=t=>`0x${t.toString(16)}`,m=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Nt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Ga(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${qa(e.plain)}.`}}var qa=t=>[...new Set([E(t),`"${Z(t)}"`])].join(" or "),Va=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,Ka=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Ja=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,Pt=(t,e)=>`${t} does not fit: ${e}`,Ya=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Ur=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,Za=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,Xa=t=>`${JSON.stringify(t)} was not looked past. `,Qa=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${E(t)}. Begin with dx @$pool.hitTag(${E(t)}).`;
function jr(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${Z(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return Wr(t);case"noSymbol":return`there is no symbol nt!${t.name}${Te(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${pt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return $a(t.tag,t.meant);case"ambiguous":return`${t.tags.map(Z).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${Z((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Wr({what:t,setting:e}){let r=e.length>Gr?`${e.slice(0,Gr)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${Wn[t]} and try again.`}var Gr=80,Te=t=>t===a?"":` (${t})`;
function $a(t,e){let r=e===a?"":`Did you mean ${E(e)} (${Z(e)})? `;return`no allocation with ${E(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${E(t)}, "unseen").`}var qr=t=>`Not armed: ${tl(t)}`;
function tl(t){switch(t.kind){case"refused":return jr(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${Te(t.applied.failure)}. ${mt(t.applied.undone)}`}}var el=(t,e)=>`ARMED: the machine stops at every allocation and free of ${E(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function rl(t){if(t.kind==="breaksPassed")return`Not captured: ${Wr(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${E(e)}: somebody has changed it. dx @$pool.arm(${E(e)}) arms it again.`}
function mt(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return sl(t.holds);let e=Te(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function sl(t){return t===a||U(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${E(P(t))} by now, and not by this call: dx @$pool.status()`}
function il(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${jr(t.problem)}`;case"cleared":return t.undone.map(mt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${pt(t.held)}, armed by somebody else; it holds 0 now.`:mt(t.undone)}}
function nl(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],m(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[m(s,"processor")]:[]].join(", ")}; arming ${E(r)} at ${cn(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${E(t.tag)}: ${mt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${m(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${al(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return ll(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${pt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Ee(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var al=t=>t===a?"":`; the ${Nt(t)} are looked at when a stop arrives`;
function ll(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<_l?`pooltag: ${t} of ${m(e,"hit")}, ${n}, about ${Nt(i)} to go`:`pooltag: ${m(t,"hit")}, ${n}`}var _l=86400;
function Vr(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${ul(e.why)})`;let s=[...e.kind==="floor"?[`${ol(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${m(r,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}
function ol({allocs:t,frees:e},r){let s=[...t>0?[m(t,"allocation")]:[],...e>0?[m(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function ul(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function hl(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${fl(t.stop)}: the prompt is yours.${t.mayBeOld?dl:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var dl=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function fl(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${pt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function xe(t){if(t.isEmpty())return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Kr=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s};
function Jr(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Kr(r),_=[m(n.alloc,"allocation"),m(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),o=r.isEmpty()?"":`coverage ${xe(r)}${Vr(r)}`,u=[l>i&&`the whole hunt: ${m(l,"hit")}`,o].filter(Boolean),h=[`: ${_}`,u.join(", ")].filter(Boolean).join("; ");return[`${m(i,"hit")} on ${E(s)} in ${Nt(e.seconds)}${h}.`,hl(e.end),l===0&&cl(e.end)?gl(r):a,t.disarmed&&(e.hasRestarted?pl(t.disarmed):mt(t.disarmed)),Fr(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?`Next: dx -g @$pool.leaks(${E(s)})`:a].filter(d=>d!==a).join(" ")}var cl=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function gl(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";return t.isEmpty()?`The kernel counted no allocation and no free of it meanwhile: ${e}.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var pl=t=>t.kind==="stillThere"?mt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",Ee=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,ml=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function kl(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(bl).join("")}Saved ${m(s.length,"hunt")} as ${e} (${m(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Ee(t)}`}}var bl=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${m(t,"hit")} on ${E(e)} are more than is kept: save before a long hunt. `,wl=t=>t.kind==="opened"?vl(t):`Not opened: ${yl(t)}`;
function yl(t){switch(t.kind){case"armed":return`${E(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Ee(t)}}
function vl(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(Yr).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${m(l.count,"line")} damaged or missing, the first at ${_.line}.`,Tl(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Yr=t=>`${JSON.stringify(G(t.tag))}: ${m(Kr(t),"hit")}${t.isEmpty()?"":`, coverage ${xe(t)}`}`,Sl=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function Tl(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${E(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${pt(t.note.saved)} disarms.`:`It was ${Sl(e)}${xl(t)}`}
function xl(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${pt(t.note.saved)} disarms.`}}
function z(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function El(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Ae(t){return El(f({},t,{offset:0}))}var Zr=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Al=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Ol=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Nl=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Pl=/^VerifierExt$/i,Rl=/\?\? ?::|`string'/,Ml=64;
function Oe(t){var e;if(Pl.test(t.module))return t.name.includes("Pool")?Qr(t.name):a;if(Zr.test(t.module))return t.name==="DbgBreakPoint"||Rl.test(t.name)?"neither":(e=Xr(t.name))!=null?e:Il(t.name)}
function Xr(t){return Al.test(t)?"alloc":Ol.test(t)?"free":a}
function Il(t){return Nl.test(t)?Qr(t):a}
function Qr(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function q(t){let e=t.findIndex(({symbol:r})=>!r||Oe(r)===a);return e<0?t.length:e}
function Cl(t){return Zr.test(t.module)&&t.name==="ExFreePool"&&t.offset>Ml}
function $r(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function Ne(t,e){return Bl(t.toLowerCase(),e.toLowerCase())}
function Bl(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function ts(t,e=[],r=[]){let s=q(t);for(;s<t.length-1&&es(t[s],r);)s++;let i=t[s];return i&&Ll(i,s,e)}
function es(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Ne(s,Ae(r))):!1}
function Ll(t,e,r){var s;let i=t.address&&Hl(t.address,r);if(i)return f({key:rs(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:rs(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?_e(t.address):t.text;return f({key:l,frame:t,depth:e},n)}var rs=(t,e)=>`${t}+0x${e.toString(16)}`;
function Hl(t,e){let r=e.find(({start:i,end:n})=>j(i,t)<=0&&j(t,n)<0),s=r&&F(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var zl={allocs:0,frees:0};
function Fl(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=v=>t.reduce((N,M)=>N+v(M),0),_=e.kind==="floor"?e.missed:zl,o=_.frees+l(v=>v.unlocatedFrees)-l(v=>v.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(v=>v.unlocatedAllocs),d=Math.min(u,h+_.frees+i),c=r.size+s.size<n?u:d,b=Math.max(0,-o);return{count:u,ofThere:d,hits:b+Math.max(0,c-_.frees)}}var Dl=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function Ul(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:S})=>!i.has(S)),o=_.filter(({block:S})=>s.has(S)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((S,{block:st,hit:Wf})=>i.has(st)?Math.max(S,n-Wf):S,l),c=_.filter(({hit:S})=>Dl(S,{lastHit:n,longestLife:d})).length,b=Math.max(0,c-u),v=[];for(let{charged:S}of _)S!==a&&v.push(S);let N=z(v,(S,st)=>S-st),M=jl(N),Ht={blocks:h,old:b,sizes:M};return v.length<_.length?Ht:f({},Ht,{bytes:N.slice(0,h).reduce((S,st)=>S+st,0)})}
function jl(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Wl(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Pe=8,ss=2e5,is=class un{
constructor(e=ss,r=new Map){this.limit=e,this.__14=r}
alloc(e,r){let s=this.__14.get(e);return!s&&this.__14.size>=this.limit?{kind:"full"}:(this.__14.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__14.get(e);return i?(this.__14.delete(e),i.tag===r&&Gl(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__14}
copy(){return new un(this.limit,new Map(this.__14))}},Gl=(t,e)=>t===a||e===a||t===e,ql=512,ns=class{
constructor(){this.__1o=new Map,this.__1v=Number.POSITIVE_INFINITY,this.__1q=0,this.__25=!0}
add(t,e=1){this.__1v=Math.min(this.__1v,t),this.__1q=Math.max(this.__1q,t);let r=this.__1o.get(t);r===a&&this.__1o.size>=ql?this.__25=!1:this.__1o.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1o)this.add(e,r);this.__1v=Math.min(this.__1v,t.__1v),this.__1q=Math.max(this.__1q,t.__1q),this.__25=this.__25&&t.__25}
summary(){if(this.__1o.size===0)return;let t=this.__1v,e=this.__1q,r=this.__25?this.__77():a;return{smallest:t,largest:e,median:r}}
__77(){let t=z(this.__1o,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Vl=class hn{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new ns,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new hn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Kl=class dn{
constructor(e=new is){this.__2i=new Map,this.__2s=!1,this.__2b=e}
get isFull(){return this.__2s}
book(e){let r=this.__1d(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__62(e,r):e.kind==="free"&&this.__6n(e,r)}
stacks(e){let r=[];return this.__2i.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2b.outstanding.forEach((r,s)=>{let i=f({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new dn(this.__2b.copy());return e.__2s=this.__2s,this.__2i.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2i.set(s,i)}),e}
__62(e,r){if(e.block===a){r.unlocated.alloc++;return}let s=Jl(e),i=this.__2b.alloc(e.block,s);if(i.kind==="full"){this.__2s=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__5c(i.earlier,e),r.allocated(s)}
__6n(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2b.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1d(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__5c(s.earlier,e),r.unmatchedFrees++}
__5c(e,r){let s=this.__1d(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1d(e,r){var s,i;let n=(s=this.__2i.get(e))!=null?s:new Map;this.__2i.set(e,n);let l=(i=n.get(r))!=null?i:new Vl(e,r);return n.set(r,l),l}};
function Jl({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var Yl=2e3;
function as(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return f({},t,{block:e,blockFrom:"place",charged:i})}var Zl=class{
constructor(t=ss){this.__19=[],this.__29=t,this.__1z=new Kl(new is(t))}
record(t,e=!1){return this.__19.push({hit:t,awaits:e&&t.block===a}),this.__4f()}
locate(t){let e=this.__19.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=as(e.hit,t),e.awaits=!1),this.__4f()}
stacks(t){return this.__x().stacks(t)}
outstanding(){return this.__x().outstanding()}
__x(){if(this.__19.length===0)return this.__1z;let t=this.__1z.copy();for(let{hit:e}of this.__19)t.book(e);return t}
__4f(){let t=this.__19.findIndex(({awaits:s})=>s),e=t<0?this.__19.length:t,r=Math.max(e,this.__19.length-Yl);for(let{hit:s}of this.__19.splice(0,r))this.__1z.book(s);return this.__1z.isFull?{kind:"tooManyOutstanding",limit:this.__29}:{kind:"recorded"}}};
function Re(t,e){var r,s;let i=new Xl(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:""}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(Ql(o,_,i))}),z(l,(_,o)=>{var u,h,d,c;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((c=(d=o.first)==null?a:d.hit)!=null?c:0)})}var Xl=class{
constructor(t){this.__7p=new Map,this.__2n=new Map,this.__3v=t}
site(t){var e;return this.__4q(this.__7p,t,(e=this.__3v.skip)!=null?e:[])}
caller(t){return this.__4q(this.__2n,t,[])}
__4q(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__3v;t.set(e,ts(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Ql(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return f({tag:t.tag,site:i,stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:$l(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},t_(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:e_(e)},r_(e))}
function $l(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function t_(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u);_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:(d==null?a:d.key)!==(e==null?a:e.key)&&(i.freedElsewhere+=o),(d==null?a:d.module)!==(e==null?a:e.module)&&(i.freedByOtherModules+=o)})}return i}
function e_(t){let e=new ns;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function r_(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=z(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var s_=5e4,i_=class{
constructor(t=s_){this.__4w=new Map,this.__j=[],this.__29=t}
intern(t){let e=n_(t),r=this.__4w.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__j.length;return this.__4w.set(e,s),this.__j.push(t),s}
at(t){var e;return(e=this.__j[t])!=null?e:[]}
get all(){return this.__j}
get size(){return this.__j.length}
get isFull(){return this.__j.length>=this.__29}};
function n_(t){return t.map(a_).join(" ")}
function a_({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var l_=3,__=8;
function ls(t,e="unreadable"){var r,s;let i=o_(t);if(i<__||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:Ae(l)}:{};return f({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function o_(t){let e=Array.from({length:l_},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?Ae(_.symbol):_.text)}return i.size});return Math.max(...e)}var u_=1e3,h_=5e4,d_=new Set(["counters","doubted","gone","change","end"]),_s="left",os={there:new Set,gone:new Set},f_=t=>f({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),us=class{
constructor(t,e=()=>"unreadable"){this.stacks=new i_,this.modules=[],this.places=[],this.__1r=new Zl,this.__2u=[],this.__30=new Map,this.__1e=new Map,this.__1c=[],this.__e={alloc:0,free:0,unknown:0},this.__3m=0,this.__f=0,this.__24=!1,this.__3i=!1,this.__3t=!1,this.__16=new Map,this.__1x=os,this.start=t,this.__p=e}
get tag(){return this.start.tag}
get lastHit(){return this.__f}
get entries(){return this.__2u}
get hitsNotKept(){return this.__a-this.__3m}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3i?"left":"cutOff":a}
get arming(){var t;return(t=this.__15)==null?a:t.state}
take(t){var e;switch(this.__v(t),this.__m=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__30.set(t.index,this.stacks.intern(t.frames.map(f_)));break;case"hit":return this.__7x(t);case"located":this.__7z(t);break;case"places":this.places=t.places;break;case"counters":this.__7v(t);break;case"doubted":this.__16.set((e=this.__30.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__37=t.missed?a:this.__61(),this.__24=!0;break;case"blocks":this.__1x={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1e.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__15=t);break;case"end":this.__3i=t.why===_s;break;case"image":break}return"taken"}
counts(){return this.__e}
coverage(){return this.__24?this.__3t?{kind:"unknown",why:"mayRepeat"}:this.__16.size>0?{kind:"unknown",why:"doubted"}:Wl(this.__1y,this.__37,this.__e):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__a===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__a;return r===0?e:e*(r-this.openHits())/r}
get __a(){return this.__e.alloc+this.__e.free+this.__e.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__1c.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__16.get(t))!=null?e:0}
stackUses(){return this.__1r.stacks(this.tag)}
sites(t){let e=Re(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1r.outstanding(),s=this.__49(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=Ul(l,s,this.__1x,{lastHit:this.__f,longestLife:i.longestLife});return{use:i,holding:_}})}
openHits(){var t;return(t=this.__m)!=null||(this.__m=this.__6b()),this.__m}
__6b(){let t=Re(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__49(t).hits}
doubtful(){let t=Re(this.stackUses(),{stacks:this.stacks});return this.__49(t).count>0?this.__5i():[]}
__5i(){let t=[];return this.__1r.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__49(t){let e=this.recent(Pe);return Fl(t,{coverage:this.coverage(),asked:this.__1x,underWay:e.filter(({kind:r,block:s})=>r!=="alloc"&&!s).length,outstanding:this.__5i().length})}
siteOf(t,e){return ts(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=ls(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:ls(s,(r=this.__1e.get(n))!=null?r:this.__p(n))}
__7x(t){var e;let r=(e=this.__30.get(t.stack))!=null?e:this.stacks.intern([]),s=f({},t,{stack:r,tag:this.tag});this.__f=s.number,this.__e[s.kind]++,this.__24=!1,this.__3t||(this.__3t=t.mayRepeat===!0),this.__1x=os,this.__1c.push(s),this.__1c.length>u_&&this.__1c.shift();let{kind:i}=this.__1r.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__7z(t){this.__1r.locate(t);let e=this.__1c.findIndex(({number:s})=>s===t.hit),r=this.__1c[e];r&&(this.__1c[e]=as(r,t))}
__7v({at:t,counts:e}){t==="armed"?this.__1y=e:this.__37=e,this.__24=t!=="armed"}
__61(){return this.__1y&&{allocs:this.__1y.allocs+this.__e.alloc,frees:this.__1y.frees+this.__e.free}}
__v(t){this.__2u.length>=h_&&!d_.has(t.type)||(this.__2u.push(t),t.type==="hit"&&this.__3m++)}},Me=4;
function hs(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var c_=1e3,g_=256,p_=class{
constructor(t){this.__7=new Set,this.__1=[],this.__3u=0,this.__u=t}
missed(t){this.__3u+=t}
take(t,e){if(t.type==="hunt"){this.__4p(),this.__5=new us(t);return}if(!this.__5&&t.type!=="change"&&this.__u("noHunt",e),!!this.__5)for(this.__1.push({line:e,entry:t,missing:this.__3u}),t.type==="hit"&&(this.__3u=0);this.__1.length>0&&this.__3h(this.__5);)this.__2g(this.__5)}
end(){return this.__4p(),{hunts:[...this.__7],lastHunt:this.__5}}
__4p(){for(;this.__5&&this.__1.length>0;)this.__2g(this.__5)}
__3h({lastHit:t}){let[e]=this.__1;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__1.length>g_||this.__2q().length>=Me}
__2q(){let t=[];for(let{entry:e}of this.__1.slice(1))e.type==="hit"&&t.length<Me&&t.push(e.number);return t}
__2g(t){let e=this.__2q(),r=this.__1.shift();if(!r)return;let s=r.entry.type==="hit"?this.__7e(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__7.has(t))&&(this.__7.size<c_?this.__7.add(t):this.__u("tooLong",r.line)))}
__7e(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=hs(n,r,s.number,i),_=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!_)return s;let o=l==="repeated"&&(i.length>0||m_(t,s));return this.__u(o?"repeated":"misnumbered",e),o?a:f({},s,{number:n})}};
function m_(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var I=t=>typeof t=="string"?Gt(t):a,k_=t=>typeof t=="boolean"?t:a,k=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,b_=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,O=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,w_=t=>{let e=k(t);return e!==a&&e<=4294967295?P(e):a};
function A(...t){return e=>t.find(r=>r===e)}
function at(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function p(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function ds(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var y_="pooltag recording",fs=1;
function v_(t,e){return JSON.stringify(f({seq:t},e)).replace(/[^ -~]/g,S_)}var S_=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,T_=1<<20,x_=p({module:I,name:I,offset:k}),E_=p({text:I},{address:O,symbol:x_,source:p({file:I,line:k}),inline:A(!0),doubtful:A(!0)}),A_=ds(p({register:I}),p({offset:b_})),O_=p({kind:A("alloc","free"),key:O,where:A_,holds:A("block","header")}),N_=ds(p({kind:A("poolHitTag")}),p({kind:A("code"),site:I})),cs=t=>{let e=k(t);return e!==a&&e<=255?e:a},P_=p({id:k,thing:N_,address:O,before:at(cs),after:at(cs),repair:I}),R_=p({pointerSize:A(4,8),description:I},{build:k,kernelBase:O}),M_=p({name:I,start:O,end:O}),I_={header:p({format:A(y_),version:A(fs),segment:k,tool:I,time:k}),hunt:p({tag:w_,target:R_,poolHitTag:p({address:O,before:k}),time:k}),modules:p({modules:at(M_)}),image:p({start:O,timestamp:k}),stack:p({index:k,frames:at(E_)}),hit:p({number:k,kind:A("alloc","free","unknown"),stack:k},{stopAddress:O,block:O,blockFrom:A("place","arguments","returnValue"),requested:k,charged:k,poolType:k,processor:k,thread:O,time:k,open:A(!0),mayRepeat:A(!0)}),located:p({hit:k,block:O},{charged:k}),places:p({places:at(O_)}),counters:p({at:A("armed","stopped")},{counts:p({allocs:k,frees:k})}),doubted:p({stack:k,hits:k}),gone:p({missed:k_}),blocks:p({there:at(O),gone:at(O)}),code:p({address:O,holdsTag:A("yes","no","unreadable")}),change:p({change:P_,state:A("planned","applied","undone","gone"),time:k}),end:p({why:I,time:k})},C_=new Map(Object.entries(I_));
function B_(t){var e;if(t.length>T_)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=p({seq:k,type:I})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=C_.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:f({type:n},_)};let{version:o}=(e=p({version:k})(r))!=null?e:{};return n==="header"&&o!==a&&o>fs?{kind:"newer",version:o}:{kind:"invalid"}}var gs=5e5,L_=1e8,H_=20,z_=class{
constructor(){this.__7=new p_((t,e)=>this.__u(t,e)),this.__1t=0,this.__1s=0,this.__34=0,this.__2o=0,this.__1=[],this.__1j=0,this.__5j=0,this.__3d=[]}
push(t){if(this.__1t++,this.__1s+=t.length,this.__1t>gs||this.__1s>L_)return this.__u("tooLong",this.__1t),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2c(B_(e))}
end(){if(this.__2d)return this.__2d;if(!this.__1g)return{kind:"noRecording"};for(;this.__1.length>0;)this.__2g();let{hunts:t,lastHunt:e}=this.__7.end();return{kind:"recording",recording:{header:this.__1g,hunts:t,lastHunt:e,nextSeq:this.__1j,problems:{count:this.__5j,first:z(this.__3d,(r,s)=>r.line-s.line)}}}}
__2c(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2d=t:!this.__1g&&!r&&(this.__2d={kind:"noRecording"}),this.__2d?!1:(this.__1g=(e=this.__1g)!=null?e:r,this.__34>0&&this.__7n(r!==a),t.kind==="entry"?this.__q(t.seq,t.entry):t.kind==="unknownType"?this.__q(t.seq,a):t.kind==="torn"?this.__34=this.__1t:this.__4m("invalid",this.__1t),!0)}
__7n(t){let e=this.__34;if(this.__34=0,!t){this.__4m("torn",e);return}this.__2o+=1,this.__48=e}
__4m(t,e){this.__2o+=1,this.__u(t,e)}
__u(t,e){this.__5j++,this.__3d.length<H_&&this.__3d.push({line:e,what:t})}
__q(t,e){let r={damagedBefore:this.__2o,tornEnd:this.__48};for(this.__1.push(f({line:this.__1t,seq:t,entry:e},r)),this.__2o=0,this.__48=a;this.__1.length>0&&this.__3h();)this.__2g()}
__3h(){var t;let[e]=this.__1,r=e?e.seq-this.__1j:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__1.length>Me}
__2g(){let t=this.__1.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__2q(),_=this.__6v(e,l)?"misnumbered":hs(this.__1j,i,e,l);if(_!=="next"?this.__u(_,s):n!==a&&e>this.__1j&&this.__u("torn",n),_==="repeated")return;let o=_==="misnumbered"?0:e-this.__1j;this.__1j+=o+1,this.__7.missed(o),r&&r.type!=="header"&&this.__7.take(r,s)}
__2q(){let t=0;return this.__1.map(e=>(t+=e.damagedBefore,e.seq-t))}
__6v(t,e){return e.length===0&&t>this.__1j+gs}},F_=["break","second-chance break","output","ignore"];
function D_(t){let e=[];for(let r of t){if(r.length>it)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(U_(i,s[1],s[2]));let n=s?a:j_(r);n&&e.push(n)}return e}
function U_(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?f({},t,{command:s}):f({},t,{secondCommand:s})}
function j_(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=F_.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function ps(t){var e;let r=D_(H(t,jn)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&G_(l)?Ie("command",l):i.status!=="break"?Ie("status",ms(i)):(n==null?a:n.handled)===!1?Ie("handling",ms(n)):{kind:"stops"}}var Ie=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),ms=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),W_=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,G_=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!W_.test(e));
function q_(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=_=>_!==a&&we(t,s,_).kind==="found",n=we(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=V_(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[An(r),l].find(i)}}
function V_(t){let e=t>>>24;if(!(e!==32&&e!==0))return P(t&16777215|(e===0?32:0)<<24)}var K_=3790,J_=1024;
function Y_(t,e,r,s){let i=Kt(t);if(i)return Q(i);if(U(r))return Q({kind:"neverHit",tag:r});let n=Z_(t,e);if(n.kind!=="read")return Q(n);let{target:l}=n,_=zr(t,l.poolHitTag,l.pointerSize);if(_===a)return Q({kind:"unreadable"});if(!U(_))return Q({kind:"alreadyArmed",value:_});if(X_(t,l))return Q({kind:"taggingOff"});let o=ps(t);if(o.kind==="breaksPassed")return Q(o);let u=Q_(r,q_(t,l,r),s);return u?Q(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function Kt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var ks=t=>{var e;return((e=Kt(t))==null?a:e.kind)==="notLive"},Q=t=>({kind:"refused",problem:t});
function Z_(t,e){let r=Hr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(T(()=>e.debugger(Gn),()=>{}),Hr(t))}
function X_(t,e){if(e.build===a||e.build>=K_)return!1;let r=yr(t,"NtGlobalFlag",e.pointerSize),s=r&&nt(t,r);return s!==a&&(s&J_)===0}
function Q_(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function $_(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=Ot(n.before),o={armed:i,saved:_,address:n.address},u=(r=Kt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=X(t),d=to(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let c=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:c}:{kind:h.value===_?"disarmed":"changed"}}
function to(t,e){let r=Vt(ke(H(t,fr)));return r&&W(r.start,e)}var bs=1e3,kt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,ws=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),eo=class{
constructor(t,e,r,s){this.__0=t,this.__k=e,this.__6=r,this.__i=s}
save(t){return this.__6.save(ws(t),this.__i.hunts)}
open(t){let{armed:e}=this.__i;if(e)return{kind:"armed",tag:e.arming.tag};this.__6.flush();let r=ws(t),s=new z_,{files:i,isWhole:n,failure:l}=this.__7h(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:kt(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=$_(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:c}=o;this.__i.show(h,u.kind==="armed"?u.note:a);let b=n&&c.count===0;return this.__6.opened(b?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__7h(t,e,r){let s=0,i=!0;return T(()=>{let n=kt(t,0);for(this.__k.exists(n)||(n=e,i=!1);s<bs&&this.__k.exists(n)&&(s+=1,!!this.__k.read(n,l=>r.push(l)));)n=kt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},ro=({armed:t,saved:e,address:r,id:s})=>`${ot(t)} ${ot(e)} ${r} ${s}`;
function so(t,e){let r=ro(e);return T(()=>t.debugger($n(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function Jt(t){T(()=>t.debugger(ea),()=>{})}var Ce=t=>T(()=>{let e=t.query(ta),r=e.map(io).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Wt)?"none":"unknown"}));
function io(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=ht(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=P(_(r));return U(o)?a:{armed:o,saved:Ot(_(s)),address:l,id:n}}var no=class{
constructor(t,e,r,s,i){this.__50=!1,this.__51=!1,this.__0=t,this.__2=e,this.target=r,this.tag=s,this.idle=i,this.repair=St(i);let n=t.now().toString(16);this.__1k={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__15&&this.__2.open.includes(this.__15)?this.__15:a}
leaveNote(){this.__50=so(this.__2,this.__1k)}
arm(){if(this.__51)return ys;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__15=this.__2.plan(Se({address:s,pointerSize:i},r,e)),this.__2.apply(this.__15)}
pause(){let{change:t}=this;return t?this.__2.undo(t):{kind:"undone"}}
resume(){let t=this.__4s();return(t?this.__3j(t):!this.__50)?this.arm():ys}
disarm(){this.__51=!0;let t=this.__4s(),e=this.__6d(t);return t&&this.__3j(t)&&e.kind!=="stillThere"&&Jt(this.__2),e}
forget(){this.__2.forget()}
__6d(t){let{change:e}=this;if(e&&!(t&&this.__6z(t)))return this.__2.undo(e);e&&this.__2.leave(e);let r=X(this.__0);return r.kind!=="read"?{kind:"notOurs"}:U(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__6z(t){let{armed:e,address:r}=t;return!this.__3j(t)&&e===this.tag&&r===this.target.poolHitTag}
__3j({id:t}){return t===this.__1k.id}
__4s(){let t=Ce(this.__0);return t.kind==="found"?t.note:a}},ys={kind:"refused",failure:a,undone:{kind:"undone"}};
function ao(t){let e=Y(t,lo(t));if(!e||t.charAt(e.end)!==" ")return;let r=oo(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=ho(t.slice(s).trim().replace(/\s+/g," "));if(uo(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function lo(t){let e=y(t,0),r=J(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var _o=["fadd","fabd"];
function oo(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,J(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return _o.includes(r)?a:r}
function uo(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&J(r,0)===8)}var ho=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),vs=t=>t==="last"||t==="after",fo=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Be(t){var e;let r=fo.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var co=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],go=/\+0x[0-9a-f]+(?=\s)/i;
function Le(t){let e=ue(t),r=po(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:ue(e.slice(0,r)),source:Ss(s.slice(i))}}
function po(t){let e=go.exec(t);if(e)return e.index+e[0].length;let r=mo(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Ss(t.slice(s+1))?s:t.length}
function mo(t){let e=t.indexOf(" (");if(e<0)return-1;let r=co.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Ss(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>oe(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}var ko=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,bo=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,Ts=" (UTC ",wo=256,yo=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function xs(t){var e;if(t.length>wo||!vo(t))return;let r=So(t.trim());if(ko.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?To(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:yo.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var vo=t=>"B*STND^".includes(t.charAt(y(t,0)))||t.includes(" - code ")||t.includes(Ts);
function So(t){let e=t.includes(Ts)?bo.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function To(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:Es(t)}}
function Es(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=ht(n.trim());l&&i.push(l)}return i}
function Yt(t){let e=ue(t),{head:r,offset:s}=xo(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!Eo(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function xo(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var Eo=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function As(t){let e=y(t,0);if(t.charAt(e)==="#"&&(e=y(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var Ao="(Inline)",Oo="(Inline Function)",Os=t=>t===4?3:4,No=5;
function Ns(t,e){let r=y(t,0),s=Ro(t,r),i=s===a?r:y(t,J(t,r));return e==="names"?zo(t.slice(i),s):t.charCodeAt(i)===Po?Ho(t,i,s):Mo(t,i,s,e)}var Po=40,Ps=58;
function Ro(t,e){let r=J(t,e),s=r-e;if(!(s<2||s>3||!L(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function Mo(t,e,r,s){let i=Y(t,e);if(!i)return;let n=s==="noBase"?i:Io(t,i,s);if(!n||!L(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=y(t,n.end),o=Bo(t,Co(t,_),l),u=o&&Ms(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function Io(t,e,r){let s=y(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=Y(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var Co=(t,e)=>t.startsWith("(T) ",e)?y(t,e+3):e;
function Bo(t,e,r){let s=t.charCodeAt(e)===Ps,i=[],n=s?y(t,e+1):e;for(;i.length<Os(r);){let l=Y(t,n);if((l==null?a:l.pointerSize)!==r||!Lo(t,l.end))break;i.push(l.address),n=y(t,l.end)}if(!(s&&t.charCodeAt(n)!==Ps)&&!(i.length>0&&i.length<Os(r)))return{words:i,end:s?y(t,n+1):n}}var Lo=(t,e)=>e>=t.length||L(t.charCodeAt(e));
function Ho(t,e,r){let s=[Oo,Ao].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=Ms(t.slice(i));return n&&n.text!==""?f({},n,Rs,{number:r,inline:!0}):a}var Rs={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function zo(t,e){let r=Le(t),s=Yt(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return f({},r,Rs,{symbol:s,number:e,inline:!1})}
function Ms(t){let{text:e,source:r}=Le(t),s=Yt(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var Fo=t=>t.charAt(y(t,0))==="#"&&As(t)===a;
function Do(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=xs(s);i&&(r=new Wo(i))}return(e=r==null?a:r.report())!=null?e:Uo(t)}
function Uo(t){let e=new Cs;for(let r of t)e.push(r);return e.place.instruction?f({kind:"stepped"},e.place):a}var jo=24,Wo=class{
constructor(t){this.__3y=new Cs,this.__g=0,this.__1l=t,this.__3b=t.kind==="targetGone"}
push(t){let e=this.__3b?"after":this.__33(t);return this.__3b=vs(e),e}
report(){let t=this.__1l;return t.kind==="targetGone"?t:f({},t,this.__3y.place)}
__33(t){if(t.length>it)return this.__y();let e=xs(t);if(e)return this.__80(e)?"taken":"after";if(qo(t))return this.__6g(t.trim()),"taken";if(Be(t))return"after";let r=this.__3y.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__y()}
__80(t){return this.__1l.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3y.place.symbol===a}
__6g(t){let e=this.__1l;e.kind==="bugcheck"&&e.parameters.length===0?this.__1l=f({},e,{parameters:Es(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1l={kind:"manualBreak"}:t.startsWith(Is)&&(this.__1l={kind:"other",event:t}))}
__y(){return this.__g++,this.__g>jo?"after":"other"}},Is="A fatal system error has occurred",Go=["*","(0x",Is];
function qo(t){let e=y(t,0);return e===t.length||Fo(t)?!0:Go.some(r=>t.startsWith(r,e))}var Cs=class{
constructor(){this.place={}}
push(t){let e=ao(t);if(e){let s=this.__5o;return this.place={symbol:s,instruction:e},"instruction"}let r=Vo(t);return r===a?"other":(this.__5o=r,this.place={symbol:r},"symbol")}};
function Vo(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Le(e.slice(0,-1));return Yt(r.text)&&r.text}
function Ko(t){for(let[e,{symbol:r}]of t.slice(0,q(t)).entries()){if(!r||e===0&&Cl(r))continue;let s=Oe(r);if(s==="alloc"||s==="free")return s}}
function Jo(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Xr(r);let s=Oe(t);return s==="neither"?a:s}var He={kind:"computed"},Zt=(t,e,r)=>W(w(t,e),r==="x86"?4:8),lt=4;
function Yo(t,e){let r=x(t,t.length-lt,lt);if(r===a||B(e).low%lt!==0)return[];if($(r,4227858432,2483027968))return[{kind:"function",address:w(e,Bs(r)-lt)}];let s=$(r,4294966303,3594452992),i=$(r,4294965279,3594455071)||$(r,4294965248,3611232256);return s||i?[He]:[]}
function Zo(t,e){let[r,s,i]=[0,1,2].map(o=>x(t,o*lt,lt));if(r===a)return;if($(r,4227858432,335544320))return{kind:"function",address:w(e,Bs(r))};if(s===a||i===a)return;let n=r&31;if(!($(r,2667577344,2415919104)&&(s&1023)===n*33&&i===Xt(3592355840|n<<5)))return;let l=s>>>10&4095,_=Xo(r,e);if($(s,4290772992,4181721088))return{kind:"slot",address:w(_,l*8)};if($(s,4290772992,2432696320))return{kind:"function",address:w(_,l)}}var $=(t,e,r)=>Xt(t&e)===Xt(r),Xt=t=>t>>>0,Bs=t=>(t<<6>>6)*lt;
function Xo(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=B(e);return w(K(s,Xt(i&-4096)),r*4096)}
function ze(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let b=u+((s=[0,1,4][n])!=null?s:0);return e+b<=t.length?{extension:l,length:b}:a}let h=Qt(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let c=(o>>3&7)!==4;return{extension:l,length:d,fixed:c?a:{kind:"absolute",displacement:h}}}var Ls=({kind:t,displacement:e},r,s)=>Zt(t==="relative"?r:K(0,0),e,s);
function Qt(t,e){let r=x(t,e,4);return r===a?a:r|0}var Hs=[76,139,21],Qo=7,$o=7;
function tu(t,e,r){let s=[];for(let i=2;i<=$o;i+=1){let n=t.length-i,l=t[n]===232&&i===5?Qt(t,n+1):a;if(l!==a){let u=r==="x64"?eu(t,n,e):a;s.push({kind:"function",address:Zt(e,l,r),slot:u})}let _=t[n]===255?ze(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:Ls(o,e,r)}),(!o||ru(t,n,r))&&s.push(He)}return s}
function eu(t,e,r){let s=e-Qo;if(!Hs.every((n,l)=>t[s+l]===n))return;let i=Qt(t,s+Hs.length);return i===a?a:w(r,e-t.length+i)}
function ru(t,e,r){let s=t[e-1],i=r==="x64"&&zs(s)?t[e-2]:s;return i===100||i===101}var zs=t=>t!==a&&(t&240)===64;
function su(t,e,r){var s;let i=r==="x64"&&zs(t[0])?1:0,n=l=>w(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:Zt(n(2),l,r)}}case 233:{let l=Qt(t,i+1);return l===a?a:{kind:"function",address:Zt(n(5),l,r)}}case 255:{let l=ze(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:Ls(_,n(1+o),r)}:He}default:return}}var iu=16,nu=12;
function au(t,e,r){return r==="arm64"?Yo(t,e):tu(t,e,r)}
function lu(t,e,r){return r==="arm64"?Zo(t,e):su(t,e,r)}
function _u(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function ou(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:Ut(t.slice(e+1),uu)}
function uu(t){if(!t.startsWith("    "))return;let e=Yt(wr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var hu=4096;
function Fs(t,e,r){var s;let i=l=>t.readMemory(w(e,-l),l),n=B(e).low%hu;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var _t={kind:"undecided"},du=3,fu=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,cu=class{
constructor(t,e){this.__5e=new Map,this.__0=t,this.__3=e}
before(t,e){let{instructionSet:r}=this.__3,s=Fs(this.__0,t,iu);if(!s||!r)return _t;let i=au(s,t,r),n=_u(i,l=>this.__4n(l),e&&gu(e));return n?this.__4r(n,du):_t}
__4n(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return pe(this.__0,t.address,this.__3.pointerSize)}
__4r(t,e){let r=this.__4n(t);if(!r)return _t;let s=this.__5f(r);if(s.some(({name:l})=>fu.test(l)))return _t;let i=Ds(s);if(i.kind==="pool")return i;let n=this.__70(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?Ds(this.__5f(t.address)):n}
__70(t,e){let{instructionSet:r}=this.__3,s=e>0?this.__0.readMemory(t,nu):a,i=s&&r&&lu(s,t,r);return i?this.__4r(i,e-1):_t}
__5f(t){let e=this.__5e.get(t);if(e)return e;let r=T(()=>ou(this.__0.query(Kn(t,this.__3.pointerSize))),()=>[]);return r.length>0&&this.__5e.set(t,r),r}},gu=({address:t,symbol:e})=>t&&e&&w(t,-e.offset);
function Ds(t){let e=new Set(t.map(Jo));if(e.size>1)return _t;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:_t}var pu=class{
constructor(t,e){this.__4g=new Set,this.__e=new Map,this.__0=t,this.__3=e,this.__4h=new cu(t,e)}
classify(t){let e=this.__6m(t);if(e)return{kind:"foreign",stop:e};let r=Ko(t.stack);return r?{kind:"hit",of:r}:this.__66(t)}
__6m({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!Ba(this.__3,e)||!this.__6w(e))return{kind:"other",event:l};let _=q(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&$r(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__6w(t){if(this.__4g.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__4g.add(t),r}
__66({ip:t,stack:e}){var r,s;let i=q(e),n=e[i];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};let l=this.__e.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__4h.before(n.address,_);switch(o.kind){case"pool":return this.__e.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function mu(t){let e=t.filter(i=>i.length<=it),r=Us(e,/^Last event: (.+)$/);if(r===a)return;let s=Us(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function Us(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Rt=t=>T(()=>mu(t.query(zn)),()=>{}),js=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time,Ws=1e3,$t=(t,e)=>({line:t,text:e.slice(0,200)});
function ku(t){var e;let r=new yu;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var bu=1e4,wu=8,yu=class{
constructor(){this.__o=[],this.__11=[],this.__g=[],this.__4k="frames",this.__4v=!1,this.__17=!1,this.__3e=!0}
get begun(){return this.__4v||this.__o.length>0}
get fromTop(){return this.__o.length>0&&this.__3e}
push(t,e){if(t.length>it)return this.__y(t,e);if(this.__2m)return this.__69(t,e,this.__2m);let r=Ns(t,this.__4k);return r?this.__7m(r,t,e):this.__79(t,e)}
listing(){return{style:this.__46,frames:this.__o,unread:this.__o.length===0?[...this.__11,...this.__g]:this.__11}}
__7m(t,e,r){return t.text===""?!this.begun||!this.__4l(t)?this.__y(e,r):(this.__2m={row:t,line:$t(r,e)},"taken"):this.__4l(t)?(this.__3l(),this.__4b(t),"taken"):"after"}
__69(t,e,{row:r,line:s}){this.__2m=a;let i=Ns(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__g.push(s),this.push(t,e)):(this.__4b(f({},r,{text:i.text,symbol:i.symbol})),"taken")}
__79(t,e){let r=y(t,0);if(r===t.length)return this.__o.length>0&&this.__q===a?"after":"taken";let s=As(t);return s?this.__1h(s):Tu(t,r)?(this.__17=!0,"taken"):this.begun?Au(t,r)?"taken":Ou(t)?(this.__o.length===0&&(this.__3e=!1),this.__2a=a,"taken"):Be(t)?"after":this.__y(t,e):"other"}
__1h(t){return this.__o.length>0?"after":(this.__4v=!0,this.__4k=t,"taken")}
__4l(t){var e;if(this.__o.length===0)return!0;if(this.__o.length>=bu)return!1;let r=(e=this.__46)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__q===a?t.number===this.__q:t.number>this.__q}
__4b(t){var e,r;this.__q!==a&&t.number!==this.__q+1&&(this.__2a=a),this.__o.length===0&&((e=t.number)!=null?e:this.__11.length)>0&&(this.__3e=!1);let s=this.__2a;this.__q=t.number,(r=this.__46)!=null||(this.__46=Su(t)),t.text.startsWith("0x")&&(this.__17=!0),this.__o.push(vu(t,s,this.__17)),t.inline||(this.__2a=t.returnAddress===ut?a:t.returnAddress)}
__y(t,e){return this.begun?this.__g.length>=wu?"after":(this.__g.push($t(e,t)),"other"):"other"}
__3l(){this.__g.length>0&&this.__q===a&&(this.__2a=a);for(let t of this.__g)this.__11.length<Ws&&this.__11.push(t);this.__g=[]}};
function vu(t,e,r){let{text:s,args:i,inline:n}=t,l={text:s,args:i,inline:n,doubtful:r};return e!==a&&(l.address=e),t.symbol!==a&&(l.symbol=t.symbol),t.base!==a&&(l.base=t.base),t.returnAddress!==a&&(l.returnAddress=t.returnAddress),t.source!==a&&(l.source=t.source),l}
function Su(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=No?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var Tu=(t,e)=>t.startsWith("WARNING: ",e)&&xu.some(r=>t.includes(r))||t.startsWith("<Intermediate frames may have been skipped",e),xu=["frames may be wrong","unwinding can be inaccurate","outside normal stack bounds"],Eu=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Au=(t,e)=>Eu.some(r=>t.startsWith(r,e)),Ou=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Gs=24;
function Nu(t,e,r,s=Gs){let i=t.query(Rn(s,e.pointerSize===4,e.contextRegisters)),n=qs(i,e);if(!n)return Fe("registers",i);let l=Vs(i,n.ip);return l?{kind:"read",reading:f({report:r},n,{stack:l})}:Fe("stack",i)}
function qs(t,e){var r,s,i,n;let l=Pu(Et(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=Js(l,e);return{ip:_,sp:o,registers:l,thread:l.get("$thread"),processor:u}}
function Vs(t,e){let[r,...s]=ku(t).frames;return r&&[f({},r,{address:e}),...s]}var Fe=(t,e)=>({kind:"unreadable",missing:t,answer:Ks(e)}),Ks=t=>t.slice(0,3).join(" / ").slice(0,200);
function Pu(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,W(s,e.pointerSize))}),r}
function Js(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Ys=4096,Zs=8,Xs=32,Ru=class{
constructor(){this.__j=new Map,this.__41=new Set,this.__3c=new Map,this.__53=!0}
get isEmpty(){return this.__j.size===0}
learn({ip:t,sp:e,thread:r},s,i,n){var l,_,o;if(!this.__53||!Mu(s,i))return;let u=Iu(t,e,s);if(!this.__41.has(u)){this.__41.add(u);return}let h=Cu(t,e,s,n);if(!h)return;r&&this.__3c.set(r,w(e,h.end));let d=(l=this.__j.get(t))!=null?l:[];h.met=(o=(_=d.find(c=>ti(c,h)))==null?a:_.met)!=null?o:0,this.__j.set(t,[h,...d.filter(c=>!ti(c,h))])}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__j.get(t))!=null?s:[],n=r&&this.__3c.get(r),l=n&&F(e,n);if(l===a||i.length===0)return;let _=i.map(u=>u.end),o=Math.min(l,Math.max(..._),Ys);return o>=Math.min(..._)?o:a}
recognise({ip:t,sp:e},r){var s;let i=(s=this.__j.get(t))==null?a:s.find(({words:n})=>Qs(r,n));if(i)return i.met+=1,i.met%Xs===0?a:$s(i,e)}
check({ip:t,sp:e},r,s){var i;let n=(i=this.__j.get(t))==null?a:i.find(({words:l})=>Qs(r,l));if(!(!n||Bu($s(n,e),s)))return this.clear(),this.__53=!1,{frames:n.frames,hits:n.met-Math.floor(n.met/Xs)}}
clear(){this.__j.clear(),this.__41.clear(),this.__3c.clear()}};
function Mu(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===ut)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&l.length===0&&!_&&!o)}var Iu=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&F(e,s)} ${i}`)].join();
function Cu(t,e,r,s){let i=[],n=[],l=0,_=t;for(let[o,u]of r.entries()){let h=(u.base&&F(e,u.base))===l&&u.address===_?s(_):a,d=o===r.length-1;if(!h||!u.returnAddress||h.isTrap&&!d)return;let c=l+h.bytes;i.push(l),n.push({offset:c,word:u.returnAddress}),l=c+Zs,_=u.returnAddress}return l<=Ys?{frames:r,bases:i,words:n,end:l,met:0}:a}var Qs=(t,e)=>e.every(({offset:r,word:s})=>ct(t,r,Zs)===s),$s=(t,e)=>t.frames.map((r,s)=>{var i;return f({},r,{base:w(e,(i=t.bases[s])!=null?i:0)})}),ti=(t,e)=>t.words.length===e.words.length&&t.words.every(({offset:r,word:s},i)=>{let n=e.words[i];return r===(n==null?a:n.offset)&&s===n.word}),Bu=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n},l)=>{let _=e[l];return r===(_==null?a:_.address)&&s===(_==null?a:_.base)&&i===(_==null?a:_.returnAddress)&&n===(_==null?a:_.text)}),ei=10,Lu=3;
function Hu(t){var e,r;let s=t.join(`
`),i=v=>{var N,M;return ht((M=(N=v.exec(s))==null?a:N[1])!=null?M:"")},n=De(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=De(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=De(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(te))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||d===a)return;let c=u>Lu?a:zu(t,d);if(!c)return;let b=w(o,-_);return f({},c,{bodyStart:w(b,n+h),end:w(b,l)})}
function zu(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(te),h=Fu(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===ei}return r===e?{frameBytes:s,isTrap:i}:a}
function Fu(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=te((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case ei:return{slots:1,bytes:e*8};default:return}}var te=t=>Number.parseInt(t,16),De=t=>t!=null&&t.startsWith("00000000")?te(t):a,Du=class{
constructor(t){this.__4=new Map,this.__0=t}
ruleOf(t){return this.__4.has(t)||this.__4.set(t,this.__63(t)),this.__4.get(t)}
clear(){this.__4.clear()}
__63(t){let e=T(()=>this.__0.query(Hn(t,8)),()=>[]),r=Hu(e);return r!==a&&j(r.bodyStart,t)<0&&j(t,r.end)<0?{bytes:r.frameBytes,isTrap:r.isTrap}:a}},Uu=class{
constructor(t,e,r,s=Gs){this.__4=new Ru,this.__5k=new Map,this.__0=t,this.__3=e,this.__9=r,this.__2p=s,this.__40=new Du(t)}
begin(){this.__3.instructionSet==="x64"&&(this.__23=si(H(this.__0,Un)))}
read(t){var e;let r=this.__4.isEmpty?[]:this.__82(),s=qs(r,this.__3);if(!s)return this.__7g(t);let i=f({},s,{processor:(e=s.processor)!=null?e:this.__7f(s.registers)});this.__68(r);let n=this.__7q(i),l=n&&this.__4.recognise(i,n);return l?{kind:"read",reading:f({report:t},i,{stack:l,stackBytes:n})}:this.__87(t,i,n)}
__7g(t){let e=Nu(this.__0,this.__3,t,this.__2p);return e.kind==="read"&&this.__58(e.reading,e.reading.stack),e}
__82(){return H(this.__0,Cn("x64",this.__3.contextRegisters))}
__7f(t){let e=t.get("gdtr"),r=e&&this.__5k.get(e);if(r!==a||!this.__3.contextRegisters.includes("$prcb"))return r;let s=Et(H(this.__0,Bn)),i=Js(s,this.__3);return e&&i!==a&&this.__5k.set(e,i),i}
__87(t,e,r){let s=this.__0.query(Ln(this.__2p)),i=Vs(s,e.ip);if(!i)return Fe("stack",s);let n=r&&this.__4.check(e,r,i);return n&&this.__9({kind:"stacksDiffer"}),this.__58(e,i),{kind:"read",reading:f({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__58(t,e){this.__23&&this.__4.learn(t,e,this.__2p,r=>this.__40.ruleOf(r))}
__7q(t){let e=this.__4.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__68(t){var e,r;if(ri(t)===((e=this.__23)==null?a:e.listing))return;let s=si(t);(s==null?a:s.places)!==((r=this.__23)==null?a:r.places)&&(this.__4.clear(),this.__40.clear()),this.__23=s}},ju=/^\s*[0-9a-f`]{16,17}\s/i,ri=t=>t.filter(e=>ju.test(e)).join();
function si(t){let e=ke(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:ri(t),places:r}}var Wu=16,Gu=2*3600,qu=20,Vu=60,Ku=30,Ju=class{
constructor(t,e){this.__a=0,this.__e={alloc:0,free:0,unknown:0},this.__36=0,this.__4u=!1,this.__b=t,this.__20=e,this.__3a=new pu(t.reader,t.target),this.__32=new Uu(t.reader,t.target,t.observer,e.frames),this.__45=t.reader.now(),this.__n=this.__45}
run(t=!1){let e=this.__85(t),{hasMissed:r}=this.__b.stepOut;return{end:e,hits:this.__a,kinds:this.__e,seconds:this.__2y(),hasMissed:r}}
__85(t){return T(()=>{var e;for(this.__1f=Rt(this.__b.reader),this.__b.lastStop.begin(this.__b.target,this.__1f),this.__32.begin(),t&&this.__7w();;){let r=(e=this.__65())!=null?e:this.__7s();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__7w(){let{target:t,lastStop:e}=this.__b,r=this.__32.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3a.classify(s);i.kind==="hit"&&this.__33(s,i.of,e.judge(s,t,!0))}
__7s(){let{changes:t,isCurrent:e}=this.__b,r=e()?t.run(On):[];if(!e())return{kind:"superseded"};let s=Do(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__6s();if(i==="no")return ii(r);s&&(this.__1f=a);let n=this.__32.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__b.evidence.doubt(n.doubted),i==="unknown"&&this.__b.lastStop.isAgain(n.reading)?ii(r):this.__78(n.reading))}
__6s(){let t=this.__1f;return this.__1f=Rt(this.__b.reader),!t||!this.__1f?"unknown":js(t,this.__1f)?"yes":"no"}
__78(t){let{target:e,tag:r,lastStop:s}=this.__b,i=!this.__4u;this.__4u=!0;let n=this.__3a.classify(t);if(n.kind==="hit"){let _=i?s.judge(t,e,!1):"new";return this.__33(t,n.of,_)}s.saw(t,r);let l=i&&s.comesBack;return f({kind:"foreign",stop:n.stop},l&&{mayBeOld:l})}
__33(t,e,r){return this.__b.lastStop.saw(t,this.__b.tag),r==="repeat"?a:this.__7i(t,e,r==="unknown")}
__7i(t,e,r){this.__36=e==="unknown"?this.__36+1:0,this.__a+=1,this.__e[e]+=1;let{evidence:s,stepOut:i}=this.__b,n=s.record(t,e,i,r);return this.__47(),i.trouble?Yu(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__65(){if(this.__36>=Wu)return{kind:"unknownHits",count:this.__36};if(this.__a>=this.__20.hits)return{kind:"hits"};let{seconds:t}=this.__20;return t!==a?this.__2y()>=t?{kind:"seconds"}:a:this.__6t()}
__6t(){let t=this.__2y();if(this.__a<qu||t<Vu)return;let e=this.__a/t;return this.__20.hits/e>Gu?{kind:"tooSlow",hitsPerSecond:e}:a}
__47(){let t=this.__b.reader.now();if(t-this.__n<Ku*1e3)return;this.__n=t;let{observer:e}=this.__b,r=this.__20.hits;e({kind:"progress",hits:this.__a,wanted:r,seconds:this.__2y()})}
__2y(){return(this.__b.reader.now()-this.__45)/1e3}},ii=t=>({kind:"notRun",answer:Ks(t.filter(e=>e.trim()!==""))});
function Yu(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var tt=4,ee={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},ni={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Zu=class{
reset(){this.__44=a,this.__3w=a}
read(t){let e=y(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__44=Xu(t);else if(t.startsWith("NonPaged",e))this.__3w=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1h(t)}}
__1h(t){let[e,...r]=Qu(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===ni.verbose.join(" ");if(!i&&s!==ni.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+tt)}),l=i?"verbose":this.__7u(n,e.start),_=this.__44;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===ee[l].join()?n:a}}
__7u(t,e){if(t.join()===ee.current.join())return"current";if(t.join()!==ee.oldest.join())return"old";let r=this.__3w;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Xu(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Qu(t){let e=[],r=y(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=y(t,i)}return e}var ai={kind:"unread"};
function $u(t,e){let r=y(t,0);if(t.startsWith("TOTAL",r)&&L(t.charCodeAt(r+5)))return th(t,r+5,e);let s=e.widths?eh(t,e,e.widths):rh(t,r,e);return s?{kind:"row",usage:s}:ih(t,r)?ai:{kind:"other"}}
function th(t,e,r){let{layout:s,widths:i=_i(s)}=r,n=Ue(t,e,i,s);return!n||t.slice(n.end).trim()!==""?ai:f({kind:"total"},di(n.numbers))}
function eh(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!ui(t,i))continue;let n=Ue(t,i+tt,s,r);if(!(!n||i!==e&&!n.inPlace))return hi(t.slice(i,i+tt),n.numbers,t.slice(n.end))}}
function rh(t,e,r){let s=li(t,e,tt,r),i=li(t,e,t.slice(e,e+tt).search(/\s/),r);return s&&i?a:s!=null?s:i}
function li(t,e,r,{layout:s}){if(r<1||!ui(t,e,r))return;let i=Ue(t,e+r,_i(s),s);if(!(!i||!sh(t,i.end)))return hi(t.slice(e,e+r),i.numbers,t.slice(i.end))}var _i=t=>ee[t].map(()=>Number.POSITIVE_INFINITY),sh=(t,e)=>e>=t.length||L(t.charCodeAt(e))||L(t.charCodeAt(e-2))||t.startsWith(oi,e),oi="UNKNOWN pooltag";
function ui(t,e,r=tt){let s=e+r;if(e<0||t.length<=s||!L(t.charCodeAt(s))||y(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var ih=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function Ue(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=nh(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?ah(t,h,o,s):h.end,c=d===a?a:wn(t.slice(h.start,d));if(d===a||c===a)return;let b=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&b,o=o&&(b||u===0),n.push(c),l=d}return{numbers:n,end:l,inPlace:_}}
function nh(t,e,r){let s=y(t,e),i=t.charAt(s)==="-"?s+1:s,n=kn(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function ah(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(oi))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function hi(t,e,r){let s=r.trim(),i=t.length===tt&&!t.includes(".")?or(t):a;return f({text:t.padEnd(tt),tag:i!=null&&i.ok?i.tag:a},di(e),{description:s||a})}
function di(t){let e=t.length/2;return{nonPaged:fi(t.slice(0,e)),paged:fi(t.slice(e))}}
function fi(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function ci(t){var e;let r=new Zu,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(vs(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new uh(l))}}return s==null?a:s.listing()}var lh=5e4,_h=1024,oh=16,uh=class{
constructor(t){this.__10=[],this.__11=[],this.__g=[],this.__1h=t}
push(t,e){if(t.length>_h)return this.__y(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=$u(t,this.__1h);if(r.kind==="other")return Be(t)?"after":this.__y(t,e);if(this.__3l(),r.kind==="row")this.__10.push(r.usage);else if(r.kind==="unread")this.__v($t(e,t));else return this.__5t={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__10.length<lh?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1h;return{layout:t,sort:e,rows:this.__10,total:this.__5t,unread:this.__11}}
__y(t,e){return this.__g.length>=oh?"after":(this.__g.push($t(e,t)),"other")}
__3l(){for(let t of this.__g)this.__v(t);this.__g=[]}
__v(t){this.__11.length<Ws&&this.__11.push(t)}};
function re(t,e,r){return e.tracker?we(t,e.tracker,r):T(()=>hh(t,r),()=>({kind:"unreadable"}))}
function hh(t,e){let r=ci(t.query(Zn(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:gi(n),frees:gi(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function gi(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var dh=2e5,fh=class{
constructor(){this.__f=new Map,this.__1={alloc:[],free:[]},this.__w={alloc:0,free:0},this.lastHit=0,this.__28=0}
located(t,e,r){var s,i;if(this.lastHit=Math.max(this.lastHit,r),t==="free"&&this.__4t(r,e),((i=(s=this.__f.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__f.delete(e),this.__f.set(e,{kind:t,hit:r}),this.__f.size<=dh))return;let n=this.__f.keys().next();n.done||this.__f.delete(n.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),t==="free"&&this.__4t(e,a),r?this.__1[t]=[...this.__1[t],e]:this.__w[t]=e}
found(t,e){this.__1[t]=this.__1[t].filter(r=>r!==e)}
gap(){this.__28=this.lastHit,this.__27=a}
mayBeLastFreed(t){var e;return this.__27!==a&&((e=this.__27.block)!=null?e:t)===t}
isNew(t){return!this.__f.has(t)}
get lastCharged(){return this.__57}
sized(t){this.__57=t}
lastOf(t,e){let r=this.__f.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__28?r.hit:a}
mustBeFreedSince(t,e){let r=this.__f.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__28===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__28&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__w[t]>e?!1:!this.__1[t].some(s=>s>e&&s<r)}
__4t(t,e){var r,s;t>=((s=(r=this.__27)==null?a:r.hit)!=null?s:0)&&(this.__27={hit:t,block:e})}};
function ch(t,e,r){var s,i;let n=t.slice(0,q(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!$r(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||j(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function gh(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=ct(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function ph(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&F(r.stack.from,w(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var mh=28;
function kh(t,e,r){var s,i;let n=[],l=e.stack&&F(t.base,e.stack.from),_=F(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,mh):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var je=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function bh(t,e,r,s,i){let n=ph(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:w(n,s.headerSize);return pi(l,s)?ki(l,i):"noBlock"}
function pi(t,e){return Ft(t,e.pointerSize)&&nr(t,e.granularity)}var mi=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function ki(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=w(t,-r.distance);return{block:s,header:e(s)}}
function wh(t,e,r,s){var i;let{kind:n,pointer:l,charged:_,requested:o=0}=r;if(e===a||typeof e=="string")return;let{block:u,header:h}=e;if(l!==a&&l!==u)return;let d=t.open.get(u);if(d&&s.isCertainSince(n,d.hit)||s.isRepeated(n,u)||(h==null?a:h.kind)==="inUse"&&Ge(h.bytes,_)||(h==null?a:h.kind)==="inUse"&&((i=h.bytes)!=null?i:o)<o)return;let c=Th(n,h);if(c==="refutation")return;let b=n==="free"&&s.lastOf("alloc",u)!==a;if(!(c==="proof"||l!==a||b))return{hypothesis:t,sighting:e};let v=l!==a||bi(e,r,s),N=l===a&&s.mayBeLastFreed(u);return{hypothesis:We(t,{block:u,isCurrent:v,mayBeLeft:N}),sighting:e}}
function bi({block:t,header:e},{hit:r,kind:s,wasFree:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t))return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function yh(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastCharged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||bi(t,e,r),mayBeLeft:r.mayBeLastFreed(n),freedAt:o,charged:i}}
function vh(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(!Ge(i.charged,e.charged))return We(t,{block:s,isCurrent:wi(i,r),mayBeLeft:i.mayBeLeft})}
function Sh(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);return t.open.set(e,f({},n,{freedAt:l})),n.isCurrent||!wi(f({},n,{freedAt:l}),s)?t:(t.open.set(e,f({},n,{freedAt:l,isCurrent:!0})),f({},t,{currentProofs:t.currentProofs+1}))}
function wi({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function Th(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var We=(t,{block:e,isCurrent:r,mayBeLeft:s})=>f({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(r?1:0),blocks:s?t.blocks:new Set([...t.blocks,e])}),Ge=(t,e)=>t!==a&&e!==a&&t!==e,yi=3,xh=2,vi=16,Eh=32,Ah=256,Oh=8,Nh=100,Ph=yi,Rh=2,Mh=class{
constructor(t,e){this.__1=[],this.__n=new Map,this.__a=0,this.__3z=0,this.__5m=0,this.__4e=!0,this.__3k=!1,this.__2v=0,this.__w=0,this.kind=t,this.__8=e}
plan(t){var e,r;if(this.__4x)return{kind:"places",places:[]};if(this.__52&&this.__a%Eh!==0)return{kind:"places",places:this.__d.map(({place:n})=>n)};let s=t-((r=(e=this.__1[0])==null?a:e.hit)!=null?r:t),i=(this.__a>=Oh||s>=Nh)&&this.__71===this.__2v;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&i&&this.__3z<Ph}}
observe(t,e,r){this.__2v=t.hit;let s=this.__4e||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__3z++;let i=this.__4x?"noPlace":this.__p(t,s,r);return typeof i!="string"?f({kind:"located",from:"place"},Ti(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__w=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__26(this.__d.map(r=>vh(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__d)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__26(this.__d.map(l=>Sh(l,r,t,s)))}
settle(t){if(this.__1.length===0)return[];let e=this.__1i,r=[];return this.__1=this.__1.filter(({hit:s})=>{var i;let n=(i=this.__81(s))!=null?i:e?this.__60(s):a;return!n||!this.__4y(n,t)?!0:(this.__t(s,n.block,t),r.push(f({hit:s,kind:this.kind},Ti(n))),!1)}),r}
__4y(t,e){return!mi(t,this.__8)||e.lastOf("alloc",t.block)!==a}
__60(t){return Si(this.__d.map(({shown:e})=>e.get(t)))}
__81(t){var e;let r=this.__n.get(t);if(!(r!=null&&r.isSure))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__2v>t}
hasUnknownsSince(t,e){return this.__w>t||this.__5y(t,e).length>0}
mustHaveShown(t,e,r){if(this.__w>e)return;let s=this.__5y(e,r);if(s.some(l=>{var _;return((_=this.__n.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__n.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__26(this.__d.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__w>e)return!0;let i=r<s?r:e;return this.__1.some(({hit:n})=>n<=e||n===r||this.__n.has(n)?!1:n>i&&n<=s||this.shownAt(n).some(l=>l.block===t))}
waitsBetween(t,e,r){return this.__1.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
shownAt(t){let e=[];for(let{shown:r}of this.__d){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__n.has(t)||!this.__1.some(i=>i.hit===t))return;this.__n.set(t,e);let s=this.__d.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__26(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),We(i,{block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__d)t.clear();this.__1i||this.__3k||this.__3z||this.__26(this.__d.map(({place:t,shown:e,open:r})=>f({},je(t),{shown:e,open:r})))}
learned(){return this.__1i?this.__d.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1a=t.map(e=>je(e,!0)),this.__a=vi}
startOver(){this.__1a=a,this.__1=[],this.__n.clear(),this.__a=0,this.__w=this.__2v,this.__5m++}
get __71(){var t,e;return(e=(t=this.__1[this.__1.length-1])==null?a:t.hit)!=null?e:0}
__5y(t,e){return this.__1.filter(r=>r.hit>t&&!Ge(r.charged,e)).map(({hit:r})=>r)}
get __d(){var t;return(t=this.__1a)!=null?t:[]}
get __1i(){return this.__d.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||(this.__3k?e:s.size)>=yi&&r>=xh)}
get isUndecided(){return this.__1.length>0&&!this.__1i}
get __52(){return this.__1i&&this.__1.length===0&&this.__a>=vi}
get __4x(){return this.__5m>Rh}
__p(t,e,r){var s;let i=(s=this.__1a)!=null?s:this.__6e(t),n=i.map(h=>this.__7o(h,t));if(n.every(h=>h==="notRead"))return"unreadable";if(this.__a++,this.__6a(n,e))return this.__4e=!1,this.startOver(),"disagreement";let l=this.__6i(t,e),_=i.map((h,d)=>wh(h,n[d],l,r)).filter(h=>h!==a);if(_.length===0)return this.startOver(),"noPlace";this.__1a=_.map(h=>h.hypothesis);let o=_.map(h=>h.sighting);this.__3k||(this.__3k=o.some(({header:h})=>(h==null?a:h.kind)==="inUse"));let u=this.__1i?Si(o):a;return u?(this.__83(),this.__4y(u,r)?u:"unreadable"):e||this.__v(l,o,r)?"learning":"disagreement"}
__6i({hit:t,charged:e,requested:r,wasFree:s=()=>!1},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,wasFree:s}}
__6e({key:t,words:e}){let r=kh(t,e,this.__8.pointerSize),s=(i,n)=>je({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__7o({place:t},{key:e,words:r,look:s}){return bh(t,e,r,this.__8,s)}
__6a(t,e){if((e==null?a:e.from)!=="arguments"||!this.__1i)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__v(t,e,r){if(this.__1.length>=Ah)return!1;this.__1=[...this.__1,{hit:t.hit,charged:t.charged}];for(let[s,{shown:i,open:n}]of this.__d.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,yh(l,t,r)))}return!0}
__t(t,e,r){var s;for(let{shown:i,open:n}of this.__d)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__n.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__83(){this.__52&&(this.__1a=Ih(this.__d))}
__26(t){this.__1a&&(this.__1a=t,t.length===0&&this.startOver())}};
function Si(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function Ti({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function Ih(t){let e=({place:{where:r}})=>"register"in r?0:r.offset<0;return t.filter((r,s)=>t.findIndex(i=>e(i)===e(r))===s)}var Ch=class{
constructor(t){this.__r=new Map,this.__l=new fh,this.__3p=[],this.__8=t}
plan(t){return this.__3x(t.kind,t.address).plan(this.__l.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__8.alignedHeaders&&!s)return this.__84(r,e);let l=this.__3x(r.kind,r.address).observe(t,this.__64(i,t),this.__l);return r.kind==="alloc"&&this.__l.sized(n),l.kind==="located"?this.__73(r.kind,l.block,e,n):this.__l.unlocated(r.kind,e,l.why==="learning"),this.__5n(),l}
goneAfter(t,e,r,s){let i=this.__l.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__5w("free",i);if(n.some(o=>o.mayHaveFreed(e,i,t,r)))return;let l=Math.max(i,t-Pe),_=!n.some(o=>o.waitsBetween(l,s,t));for(let o of n)o.wasAbout(t,{block:e,isSure:_});this.__5n()}
candidates(t,e){let r=new Set;for(let s of this.__r.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__r.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__l.gap();for(let t of this.__r.values())t.forgetOpen()}
resolved(){let t=this.__3p;return this.__3p=[],t}
places(){let t=[];for(let e of this.__r.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__3x(e,r).restore(s)}}
__5w(t,e,r){return[...this.__r.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__5n(){for(let t of this.__r.values())for(let e of t.settle(this.__l)){this.__3p.push(e);for(let r of this.__r.values())r.blockNamedBefore(e,this.__l)}}
__3x(t,e){let r=`${t} ${e}`,s=this.__r.get(r);if(s)return s;let i=new Mh(t,this.__8);return this.__r.set(r,i),i}
__84({kind:t},e){return this.__l.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__64(t,{look:e}){if(!t||!pi(t.block,this.__8))return;let r=ki(t.block,e);if(!mi(r,this.__8))return{from:t.from,block:r.block}}
__73(t,e,r,s){this.__6h(t,e,t==="free"?s:a),this.__l.located(t,e,r);for(let i of this.__r.values())i.blockNamed({kind:t,block:e,charged:s},this.__l)}
__6h(t,e,r){var s;let i=this.__l.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__5w(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__r.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},qe=4096;
function Bh(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var Lh=4;
function xi(t,e,r,s){let i=x(t,0,4),n=x(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(D(P(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&Lh)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=qe-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var Hh=new Uint8Array,zh=64,Fh=128;
function Ei(t,e,r,s,i=!1){var n,l;let _=se(t),o=r.headerSize,u=S=>{var st;return(st=s.readMemory(w(t,S-_),o))!=null?st:Hh};if(_===0)return{kind:"headerless"};let h=u(_-o),d=xi(h,_-o,e,r),c=_===o;if(!(c?d.kind==="released":d.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return d;let b=c?h:u(0),v=((n=x(b,0,2))!=null?n:0)%8192,N=qe-v&-r.granularity,M=c?u(N-o):h;if(!b.length||!M.length)return{kind:"unreadable"};if(!(xi(b,0,e,r).kind==="released"&&M[0]===b[2]&&M.every(S=>S===M[0])))return d;if(N!==_)return{kind:"noHeader"};let Ht=(l=b[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(Ht&zh)?v:a,ownsPage:!(Ht&Fh)}}var se=t=>B(t).low%qe,Dh=17744;
function Uh(t,e){let r=nt(t,w(e,60)),s=r&&t.readMemory(w(e,r),12);return s&&x(s,0,4)===Dh?x(s,8,4):a}var jh=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Wh(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,q(t)).map(_=>Gh(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:Ai(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:Ai(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function Gh(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=jh.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&B(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||D(P(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Ft(o,r.pointerSize)&&nr(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function Ai(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var qh=4096,Vh=3,Kh=20,Jh=class{
constructor(t,e,r){this.__z=new Map,this.__0=t,this.__8=e,this.__1n=r}
wasFree(t){let{kind:e}=Ei(t,this.__1n,this.__8,this);return e==="released"||e==="noHeader"}
readMemory(t,e){var r;let s=se(t);return(r=this.__z.get(Oi(t)))==null?a:r.subarray(s,s+e)}
keep(t,e){let r=[...[...e].filter(se).map(Oi),...this.__z.keys()];if(this.forget(),!(t>Kh))for(let s of[...new Set(r)].slice(0,Vh)){let i=this.__0.readMemory(s,qh);i&&this.__z.set(s,i)}}
forget(){this.__z.clear()}},Oi=t=>w(t,-se(t)),Yh=2048,Zh=64,Ni=18362,Xh=class{
constructor(t,e,r,s,i){this.__2j=new Map,this.__0=t,this.__3=e,this.__1n=r,this.__8=s,this.__c=i,this.__z=new Jh(t,s,r)}
locate(t,e,r,s){var i;let n=Wh(e.stack,this.__1n,this.__8),l=ch(e.stack,r,e.ip);if(!l)return this.__c.gap(),Qh(n);let _=this.__7c(t,e,l,n,s),o=this.__c.observe(_);if(this.__89(t),o.kind==="unlocated")return f({},Ve(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return f({},Ve(n),{block:o.block,blockFrom:o.from,charged:u})}
lookAgain(t){return Pi(this.__p("alloc",t))}
__6o(t,{found:e,goneAt:r},s){let i=e.kind==="inUse"&&e.ownsPage===!0;return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__6q(t)?r!=null?r:s:a}
__6q(t){let e=()=>this.__p("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__3;return e()&&!!this.__0.readMemory(r,4)&&e()}
__89(t){this.__2j.forEach((e,r)=>{e.goneAt=this.__6o(r,e,t),!(t-e.since<Pe)&&(this.__2j.delete(r),e.goneAt&&this.__c.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__c.candidates("free",t)){if(this.__2j.size>=Zh||this.__2j.has(e))continue;let r=this.__p("alloc",e),s=Pi(r);s!=="unknown"&&this.__2j.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__c.isUndecided?this.__z.keep(t,this.__c.candidates("alloc",t)):this.__z.forget()}
__6y(t){return D(t)===this.__1n}
__7c(t,e,r,s,i){let n=this.__c.plan(r),l=n.kind==="everything"?this.__6f(e,r):this.__7d(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__7t(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__75(r.kind),pointer:o,charged:s.charged,requested:s.requested,wasFree:u=>this.__z.wasFree(u)}}
__7t(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__c.gap(),r}
__6f(t,e){let r=F(t.sp,e.limit),s=r!==a&&r>0?this.__1m(t,t.sp,Math.min(r,Yh)):a;return{registers:Ri(t.registers),stack:s}}
__7d(t,e,r){let s=Ri(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__8.pointerSize;return{registers:s,stack:this.__1m(e,w(r.base,n),l)}}
__1m({sp:t,stackBytes:e},r,s){var i;let n=(i=F(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&gh(r,l,this.__8.pointerSize)}
__75(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__p(t,r);return e.set(r,i),i}}
__p(t,e){let{build:r=Ni}=this.__3,s=r<Ni,i=Ei(e,this.__1n,this.__8,this.__0,s);return i.kind==="headerless"?this.__74(t,e):i}
__74(t,e){let r=this.__3.bigPages&&wa(this.__0,this.__3.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__6y(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function Pi({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Ve({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Qh=t=>f({},Ve(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),$h=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function Ri(t){let e=new Map;return t.forEach((r,s)=>{$h.test(s)&&e.set(s,r)}),e}
function td({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=Vt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var ed=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a}),rd=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function Mi(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}
function sd(t,e,r){return r==="arm64"?ad(t,e):id(t,r)}var Mt=4;
function id(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=nd(t,s,e),n=i&&x(t,s+i,Mt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function nd(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?ze(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function ad(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Mt<=t.length;l+=Mt){let _=(r=x(t,l,Mt))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let c=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(c|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let c=w(e,l+(_<<8>>13)*Mt);i.push({kind:"literal",address:c});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var ld=64,_d=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__3=e}
get known(){return this.__4}
holds(t,e){let r=this.__4.get(t);if(r)return r;let s=this.__p(t,e);return this.__4.set(t,s),s}
__p(t,e){let{instructionSet:r}=this.__3,s=Fs(this.__0,t,ld);if(!s||!r)return"unreadable";let i=w(t,-s.length),n=sd(s,i,r).map(_=>this.__86(_)),l=_=>_!==a&&D(P(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__86(t){return t.kind==="immediate"?t.value:nt(this.__0,t.address)}},od=9200,ud=500,hd=class{
constructor(t,e,r,s){this.__56=0,this.__4j=0,this.__5r=new Set,this.__1u=new Set;var i;let{target:n,tag:l}=r;this.__0=t,this.__6=e,this.__3=n;let _=Bh(n.pointerSize,n.build===a||n.build>=od);this.__c=new Ch(_),this.__c.restore(s),this.__1e=new _d(t,n),this.__3q=new Xh(t,n,l,_,this.__c),this.hunt=new us(td(r,t.now()),o=>this.__1e.holds(o,l)),e.begin(this.hunt),e.note(rd(n)),this.__5h((i=Vt(n.modules))==null?a:i.start)}
begin(t){this.__6.note(f({type:"counters",at:"armed"},Mi(t)))}
end(t,e="disarmed"){this.__6.note(f({type:"counters",at:"stopped"},Mi(t))),this.__7a(),this.__5g(),this.__7b(),this.__t(e)}
endWithTarget(t){this.__6.note({type:"gone",missed:t}),this.__t("targetGone")}
abandon(){this.__t("aborted")}
record(t,e,r,s){this.__56+=1;let i=this.__56,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__c.gap(),this.__39(i,t,e,n);try{return this.__39(i,t,e,this.__3q.locate(i,t,e,r))}catch(l){throw l instanceof xt&&this.__39(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__6.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__7a(){let t=[],e=[];for(let r of this.hunt.doubtful().slice(0,ud)){let s=this.__3q.lookAgain(r);s==="there"?t.push(r):s==="freed"&&e.push(r)}t.length+e.length>0&&this.__6.note({type:"blocks",there:t,gone:e})}
__7b(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1e.known];for(let[e,r]of t.slice(this.__4j))this.__6.note({type:"code",address:e,holdsTag:r});this.__4j=t.length}
__5h(t){var e;if(!t||!Ft(t,this.__3.pointerSize))return;let r=(e=Lr(this.__3,t))==null?a:e.start;if(!r||this.__5r.has(r))return;let s=Uh(this.__0,r);s!==a&&this.__6.note({type:"image",start:r,timestamp:s}),this.__5r.add(r)}
__t(t){this.__6.note({type:"end",why:t,time:this.__0.now()})}
__39(t,e,r,s){let i=this.__6.note(f({type:"hit",number:t,kind:r,stack:this.__7r(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__7y(),this.__5g(),i}
__7r({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__1u.has(e)){for(let{address:r}of t)this.__5h(r);this.__6.note({type:"stack",index:e,frames:t.map(ed)}),this.__1u.add(e)}return e}
__5g(){let t=this.__c.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__6.note({type:"places",places:t})}
__7y(){for(let{hit:t,block:e,charged:r}of this.__c.resolved())this.__6.note({type:"located",hit:t,block:e,charged:r})}},dd=2e5;
function Ii(t,e=dd){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Ii(t.slice(1),e):t}var fd=class{
constructor(t,e,r){this.__3r=!1,this.__0=t,this.__2=e,this.__9=r}
run(t){let e=this.__2.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__5v(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__3r))return ks(this.__0)?a:this.__6l()}
__5v(t){var e;let r=this.__2.undo(t);if(Ci(this.__9,r,Tt(t.before)),r.kind==="stillThere")return r;t===((e=this.__1u)==null?a:e.change)&&this.__7k(this.__1u.id)}
__7k(t){let e=Ce(this.__0);e.kind==="found"&&e.note.id===t&&Jt(this.__2)}
__6l(){let t=Ce(this.__0);if(this.__3r=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=X(this.__0);if(n.kind==="notRead"){this.__3r=!1;let o=St(r);return this.__9({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){Jt(this.__2);return}let l=this.__2.adopt(Se(n,r,e)),_=this.__5v(l);return _?this.__1u={change:l,id:i}:Jt(this.__2),_}};
function Ci(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var cd=class{
constructor(t){this.__31={},this.__0=t}
begin(t,e){let r=this.__4!==a&&t.contextRegisters.includes("$prcb")?Rr(this.__0,t.pointerSize,"$prcb"):a;this.__31={processor:r,event:e}}
saw(t,e){this.__4={reading:t,tag:e}}
counted(t){this.__4&&(this.__4=f({},this.__4,{counts:t}))}
isAgain(t){return this.__4!==a&&pd(this.__4.reading,t)}
judge(t,e,r){var s;let i=this.__4;return!i||!this.isAgain(t)?"new":this.__6c(i,e)||!r&&this.__88(i,e)?"repeat":!r&&((s=this.__31.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){let{event:t}=this.__31;return t!==a&&t.time===a}
__88({reading:t},e){var r;let{processor:s}=this.__31,i=(r=t.registers.get("$prcb"))!=null?r:gd(t.processor,e);return s!==a&&i!==a&&s!==i}
__6c({tag:t,counts:e},r){if(!e)return!1;let s=re(this.__0,r,t);return s.kind!=="found"?!1:s.counts.allocs===e.allocs&&s.counts.frees===e.frees}},gd=(t,e)=>t===a?a:e.processorBlocks[t];
function pd(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&md(t.registers,e.registers)&&kd(t.stack,e.stack)}
function md(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);n!==a&&n!==s&&(r=!1)}),r}
function kd(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var bd=2e3,wd=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>bd,yd={4:ht("ffdf0000"),8:ht("fffff78000000000")},vd=32,Sd=8,Td=20,xd=1e4,Ed=4294967296;
function Bi(t,e){let r=yd[e],s=r&&t.readMemory(r,vd),i=s&&Li(s,Sd),n=s&&Li(s,Td);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function Li(t,e){let r=x(t,e,4),s=x(t,e+4,4);if(!(r===a||s===a)&&s===x(t,e+8,4))return(s*Ed+r)/xd}var Ad=64,Od=class{
constructor(t,e,r){this.__3f=!1,this.__0=t,this.__2=e,this.__13=r}
get hasMissed(){return this.__3f}
get trouble(){return this.__35}
returnValue(t){let e=q(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r!=null&&r.address)||!s)return;if(this.__13.pause().kind!=="undone"){this.__35={kind:"notArmedAgain"};return}let i=this.__21();this.__2.run(Nn(r.address,this.__13.target.pointerSize));let n=this.__7j(),l=Ke(n,"eip","rip","pc");if(l!==r.address){this.__3f=!0,this.__35={kind:"strayed",ip:l};return}Nd(i,this.__21())||(this.__3f=!0),this.__13.resume().kind!=="applied"&&(this.__35={kind:"notArmedAgain"});let _=Ke(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__6u(_,s,r)?Ke(n,"eax","rax","x0"):a}
__21(){let{target:t,tag:e}=this.__13;return re(this.__0,t,e)}
__7j(){let t=Et(this.__0.query(Mn(this.__13.target.contextRegisters))),{pointerSize:e}=this.__13.target;return new Map([...t].map(([r,s])=>[r,W(s,e)]))}
__6u(t,e,r){if(!t)return!1;if(this.__13.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=w(e.base,8),i=w(s,Ad);return j(s,t)<=0&&j(t,i)<=0}};
function Ke(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var Nd=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Hi=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,Pd=class{
constructor(t,e,r,s){this.__7=[],this.__2r=0,this.__0=t,this.__9=s,this.__2=e,this.__6=r,this.__3o=new cd(t),this.__5l=new fd(t,this.__2,s)}
get armed(){return this.__h}
get change(){return this.__2.open[0]}
get unrepaired(){return this.__5x}
get hunts(){return this.__7}
get shown(){var t;let e=new Map;for(let r of this.__7)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Hi));this.__v([...this.__7.filter(s=>!r.has(Hi(s))),...t]),this.__59=e}
leftValue({address:t,value:e}){let r=this.__59;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3n;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__3n)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2r+=1;let r=this.__h,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__5z(r);let i=this.__4o();i&&Ci(this.__9,i.undone,i.arming.idle),this.__5x=(e=Md(i==null?a:i.undone))!=null?e:this.__5l.run(s!=null?s:(t=this.__2f)==null?a:t.change)}
__5z({arming:t,evidence:e}){this.__h=a,this.__2f=t,e.abandon()}
__4o(){let t=this.__2f;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2f=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__4d(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__4i(i,e,!1)}finally{l=this.__1p(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__4d(t,e,!0)}
capture(t){let e=this.__h;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=X(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1p(e,a),{kind:"notArmed",anyMore:s.tag};let l=ps(this.__0);if(l.kind==="breaksPassed")return l;let _=js(e.event,Rt(this.__0)),o=this.__4i(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?f({},h,{disarmed:this.__1p(e,o)}):(this.__h===e&&(this.__h=f({},e,{event:Rt(this.__0)})),r.end(this.__21(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__67()}
release(){this.__2r+=1;let t=this.__h;if(!t){let e=this.__4o();return e?[e.undone]:this.__2.undoAll()}return this.__h=f({},t,{byUser:!1}),[this.__1p(t,a)]}
__67(){let t=X(this.__0);if(t.kind!=="read"||U(t.value))return{kind:"nothing"};let e=Kt(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=Se(t,Ot(s),r),n=this.__2.undo(this.__2.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__4d(t,e,r){return T(()=>{this.__7l();let s=Y_(this.__0,this.__2,t,e);return s.kind==="refused"?s:this.__12(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__7l(){let t=this.__h;if(!t)return;let e=this.__1p(t,a);this.__9({kind:"replaced",tag:t.arming.tag,undone:e})}
__v(t){this.__7=Ii(t);let e=t.length-this.__7.length;e>0&&this.__9({kind:"dropped",hunts:e})}
__12(t,{target:e,idle:r,stops:s},i){let n=new no(this.__0,this.__2,e,t,r),l=this.learnedOn(e),_=new hd(this.__0,this.__6,n,l),o=i?Rt(this.__0):a,u=Bi(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__9({kind:"ready",target:e,tag:t}),s||this.__9({kind:"stopsUnknown"}),this.__9({kind:"repairLine",command:n.repair}),n.leaveNote(),_.begin(re(this.__0,e,t)),l.length>0&&this.__6.note({type:"places",places:l}),this.__h=h;let d=n.arm();return d.kind==="applied"?(this.__v([...this.__7,_.hunt]),this.__3n=_.hunt,{kind:"armed",armed:h}):(this.__1p(h,a),{kind:"notWritten",applied:d})}
__4i(t,e,r){let{arming:s,evidence:i}=t,n=this.__2r;this.__9({kind:"waiting",seconds:e.seconds});let l=new Ju({reader:this.__0,changes:this.__2,observer:this.__9,target:s.target,tag:s.tag,evidence:i,stepOut:new Od(this.__0,this.__2,s),lastStop:this.__3o,isCurrent:()=>this.__2r===n},e).run(r);return this.__6r(t)?f({},l,{hasRestarted:!0}):l}
__6r({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||nt(this.__0,r.poolHitTag)===s)return!1;let i=Bi(this.__0,r.pointerSize);return i!==a&&wd(e,i)}
__1p({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__h)==null?a:s.arming)===t&&(this.__h=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__h)==null?a:i.arming)===t&&(this.__h=a),n.kind==="stillThere"&&(this.__2f=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__21(t);return e.end(Fr(n,t.tag)?Rd:l,r==null?a:r.end.kind),n}
__21({target:t,tag:e}){let r=re(this.__0,t,e);return this.__3o.counted(r.kind==="found"?r.counts:a),r}},Rd={kind:"unreadable"},Md=t=>(t==null?a:t.kind)==="stillThere"?t:a,Id=64*1024,Cd=class{
constructor(t,e,r){this.__1s=0,this.__3s=[],this.__k=t,this.__x=e,this.base=r.base,this.__42=r.seq,this.__1b=r.segment,this.__2h=r.tool}
get count(){return this.__1b}
write(t){let e=this.__2x;e&&this.__8a(e),this.__2x=t,this.open(),this.__5a(t),(this.__1s>=Id||Bd(t))&&this.close(),this.__2x=a}
open(){if(this.__22)return;let t=kt(this.base,this.__1b);if(this.__1b>=bs)throw new xt(t,"a recording has 1000 files");this.__22=this.__k.create(t),this.__3s.push(t),this.__1s=0,T(()=>this.__1g(),e=>{throw this.__5p(this.__3s.splice(-1)),e}),this.__1b+=1}
__1g(){this.__5a({type:"header",format:"pooltag recording",version:1,segment:this.__1b,tool:this.__2h,time:this.__x()})}
discard(){this.__5p(this.__3s.splice(0))}
__5p(t){let e=r=>T(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__k.remove(r))}
close(){let t=this.__22;this.__22=a,t==null||t.close()}
__8a(t){this.__2x=a,this.close(),this.__k.exists(kt(this.base,this.__1b))&&(this.__1b+=1),this.write(t)}
__5a(t){var e;let r=v_(this.__42,t);(e=this.__22)==null||e.writeLine(r),this.__42+=1,this.__1s+=r.length}},Bd=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Ld=class{
constructor(t,e,r,s){this.__k=t,this.__x=e,this.__2h=r,this.__9=s}
begin(t){this.__5=t,this.__12(t.start)}
note(t){var e,r;let s=(r=(e=this.__5)==null?a:e.take(t))!=null?r:"taken";return this.__12(t),s}
opened(t){this.__2l=t}
save(t,e){var r,s;if(((r=this.__2z)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2l)==null?a:s.base)===t?this.__2l:a,n=kt(t,0);return T(()=>{if(!i&&this.__k.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__8b(t,i,l);return this.__72(),this.__2l=a,this.__2z=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__5u(t=>t.close())}
__72(){var t;(t=this.__5)!=null&&t.openEnd&&this.__12({type:"end",why:_s,time:this.__x()}),this.flush()}
__8b(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new Cd(this.__k,this.__x,{base:t,seq:s,segment:i,tool:this.__2h});return T(()=>this.__6j(n,r),l=>{throw n.discard(),l}),n}
__6j(t,e){t.open();let r=z(e,(s,i)=>+(s===this.__5)-+(i===this.__5));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__12(t){this.__5u(e=>e.write(t))}
__5u(t){let e=this.__2z;e&&T(()=>t(e),r=>{this.__2z=a,this.__47(r)})}
__47({call:t,message:e}){try{this.__9({kind:"notRecorded",path:t,message:e})}catch(r){}}},Hd=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function zd(t){if(!t.includes("<"))return t;let e=t.replace(Hd,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var zi=t=>host.parseInt64(_e(t),16);
function Fd(t){if(typeof t=="number")return t;if(!Dd(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Dd(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var Fi=8e3,Ud=class{
constructor(){this.__2e=!1}
query(t){return Ye(t)}
change(t){return Ye(t)}
run(t){return Ye(t)}
readMemory(t,e){let r=Ui(this.__5b(t),e);if(r||!Di(t))return r;this.__2e=!this.__2e;let s=Ui(this.__5b(t),e);return s||(this.__2e=!this.__2e),s}
__5b(t){return!this.__2e||!Di(t)?t:K(4294967295,B(t).low)}
now(){return Date.now()}
session(){let t=It(()=>host.currentSession.Attributes.Target),e=It(()=>t==null?a:t.IsKernelTarget),r=It(()=>t==null?a:t.IsLiveTarget),s=It(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Je(t){for(let e=0;e<t.length;e+=Fi)host.diagnostics.debugLog(t.slice(e,e+Fi));host.diagnostics.debugLog(`
`)}var Di=t=>B(t).high===0&&Ft(t,4);
function Ui(t,e){return It(()=>{let r=host.memory.readMemoryValues(zi(t),e,1);return r.length===e?new Uint8Array(r):a})}
function Ye(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>Gt(zd(`${r}`))):[]}catch(e){throw new xt(t,e)}}
function It(t){try{return t()}catch(e){return}}var jd=class{
exists(t){return bt(t,e=>e.FileExists(t))}
create(t){return bt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__8c(e,r,t);return{writeLine:i=>bt(t,()=>s.WriteLine(i)),close:()=>bt(t,()=>r.Close())}})}
remove(t){bt(t,e=>e.DeleteFile(t))}
__8c(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return bt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function bt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new xt(t,r)}}var wt="pool",ji="pooltag",Wd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${ji}.Contents.pool   (or load with .scriptrun)`];
function Wi(t){return ne(()=>qd(t))||ne(Vd)}
function Gd(){ne(()=>Reflect.deleteProperty(ie(),wt)&&ie()[wt]===a)||ne(()=>Gi(`dx -r0 @$vars.Remove("${wt}")`))}var ie=()=>host.namespace.Debugger.State.UserVariables;
function qd(t){return ie()[wt]=t,ie()[wt]!==a}
function Vd(){return[`Debugger.State.Scripts.${ji}.Contents.pool`,"@$scriptContents.pool"].some(t=>Gi(`dx -r0 @$${wt} = ${t}`))}
function Gi(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function ne(t){try{return t()}catch(e){return!1}}
function Kd({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Jd(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Yd(t);return e.map(s=>{let i=s.tag===a?Zd(s,r):a;return i?f({},s,{tag:D(i.tag)}):s})}
function Yd(t){var e;let r=ve(t),s=r&&Mr(t,i=>qt(t,i,r),r);return(e=s&&Na(t,s))!=null?e:[]}
function Zd(t,e){let r=e.filter(({tag:i})=>G(D(i))===t.text),s=r.length===1?r:r.filter(i=>Xd(i,t));return s.length===1?s[0]:a}var Xd=({nonPaged:t,paged:e},r)=>qi(t,r.nonPaged)&&qi(e,r.paged),qi=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Qd(t){let e=t.now(),r=t.query(Yn("tag",!0)),s=ci(r);return s?{kind:"read",rows:Jd(t,s.rows),unread:s.unread.length,total:Kd(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var Vi=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function $d(t,e){if(e==="tag")return z(t,tf);let r=ef(e);return z(t,(s,i)=>r(i)-r(s))}
function tf({text:t},{text:e}){return t===e?0:t<e?-1:1}
function ef(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return Ze;case"bytes":return Ki;case"peralloc":return e=>Ze(e)===0?0:Ki(e)/Ze(e)}}var Ze=t=>t.nonPaged.outstanding+t.paged.outstanding,Ki=t=>t.nonPaged.bytes+t.paged.bytes,Xe={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function rf(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(Xe))t[e]={Help:`${r} - ${s}`};return t}var sf=class{
constructor({usage:t,help:e}){this.__1w=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1w}},R=t=>Gt(t).replace(/\t/g," "),C=class extends Error{
constructor(t){super(R(t))}},nf=500,af=[8,256];
function Ji(t,e){var r,s;let i=(s=(r=Xe[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new C(Ya(`${e[n]}`,i))}
function Qe(t,e){if(e===a)throw new C(Ka(t));if(typeof e!="string")throw new C(Va(t));let r=En(e);if(!r.ok)throw new C(Ga(e,r.problem));return r.tag}
function Yi(t,e,r,s=1,i=1/0){let n=Fd(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new C(Ja(t,s,i,r))}
function Zi(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:nf};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new C(Pt(`${n}`,r));let o=_==="frames"?af:[];i[_]=Yi(`The number of ${_}`,n,r,...o)}),i}
function Xi(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new C(Pt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var lf=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Qi(t,e){if(typeof e=="string"&&e.trim()!==""&&!lf.test(e))return e;throw new C(ml(t))}
function _f([t,e]){let r=Vi.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new C(Pt(`${s}`,$i))}var $i=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Vi.join(" ")}`;
function of(t){if(!(t===a||/[*?]/.test(t)))throw new C(Pt(`${JSON.stringify(t)} is no tag in the listing and`,$i))}var et=class{
constructor(t,e){this.__5s=R(t),this.__10=e}
toString(){return this.__5s}
*[Symbol.iterator](){for(let t=0;t<this.__10.length;t+=1){let e=this.__10[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__10[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__10.length} rows`);return e}},uf=48,tn=12;
function Ct(t,e){let r=uf-t.length-1,s=R(e),i=s.length>r?`${s.slice(0,r-tn-3)}...${s.slice(-tn)}`:s;return`${t} ${i}`}var rt=t=>t===a?"":t,$e=t=>t===a?"":Math.floor(t*100);
function Bt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var hf=class{
constructor(t,e,r){var s,i;this.__2t=e,this.__5=t,this.Number=e.number,this.Kind=e.kind,this.Block=rt(e.block&&zi(e.block)),this.Charged=rt(e.charged),this.Cpu=rt(e.processor);let n=(i=(s=t.siteOf(t.stackOf(e),r))==null?a:s.frame.text)!=null?i:"(no caller)";this.__5d=Ct(`${e.number} ${e.kind}`,n)}
toString(){return this.__5d}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__2t,l=[`tag ${JSON.stringify(G(this.__2t.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),_=this.__5.stackOf(this.__2t).map(({text:o})=>R(o));return new et(l.join(", "),_)}
get[Symbol.metadataDescriptor](){return Bt("Number","Charged","Cpu")}},en=class{
constructor(t){this.__5q=R(t)}
toString(){return this.__5q}},df=/^Ex\w*Lookaside/;
function ff(t){var e,r,s;return df.test((s=(r=(e=t[q(t)])==null?a:e.symbol)==null?a:r.name)!=null?s:"")}var tr=t=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"(no caller)"};
function rn(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${tr(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(G(t.tag))}`,`${m(i,"allocation")} and ${m(n,"free")} seen here, from ${m(l.length,"stack")}`,r&&cf(t,r),r&&gf(r),pf(t,e),...mf(e),kf(t,e),`coverage ${xe(t)}${Vr(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,bf(t.natureOf(e))];return R(`${_.filter(Boolean).join("; ")}.`)}
function cf(t,{blocks:e,bytes:r,old:s}){let i=e===1?"stays":"stay";return`${t.isWhole()?"":"at least "}${m(e,"block")} allocated here ${i}${wf(r)}, ${s} of them old`}
function gf({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function pf(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Nt((h-t.start.time)/1e3),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function mf(t){let{freedByOtherModules:e,unlocatedAllocs:r,refused:s}=t;return[...e>0?[`${m(e,"block")} of here freed by other modules`]:[],...r>0?[`of ${m(r,"allocation")} here the block is not known`]:[],...s>0?[`${m(s,"block")} refused at once by a limit of the tag`]:[]]}
function kf(t,{stacks:e}){return e.some(r=>ff(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function bf(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}var wf=t=>t===a?"":`, ${t} bytes`;
function yf(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>f({},n,{share:n.holding.blocks/s}));return z(i,(n,l)=>sn(l)-sn(n)||l.holding.blocks-n.holding.blocks)}var sn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},vf=class{
constructor(t,{use:e,holding:r,share:s}){this.__5=t,this.__1d=e,this.__3g=r,this.Blocks=r.blocks,this.Bytes=rt(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":"at least",this.Old=r.old,this["Coverage%"]=$e(t.booked())}
toString(){return Ct(`${this.__3g.blocks}/${this.__1d.allocs}`,tr(this.__1d))}
details(){return rn(this.__5,{use:this.__1d,holding:this.__3g})}
get[Symbol.metadataDescriptor](){return Bt("Blocks","Bytes","Share%","Old","Coverage%")}},Sf=class{
constructor(t,e){let{use:r,holding:s}=e;this.__5=t,this.__43=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=rt(s==null?a:s.blocks),this.Bytes=rt(s==null?a:s.bytes),this["Coverage%"]=$e(t.booked()),this.Note=t.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return Ct(`${this.Allocs}/${this.Frees}`,tr(this.__43.use))}
details(){return rn(this.__5,this.__43)}
get[Symbol.metadataDescriptor](){return Bt("Allocs","Frees","Blocks","Bytes","Coverage%")}},nn=28,Tf=class{
constructor(t,e){this.__1m=t.stacks.at(e.stack),this.__16=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=this.__2n().slice(1).join(" < ");this.Callers=r.length>nn?`${r.slice(0,nn-3)}...`:r,this["Coverage%"]=$e(t.booked())}
toString(){var t;return Ct(`${this.Allocs}/${this.Frees}`,(t=this.__2n()[0])!=null?t:"(no caller)")}
details(){let t=this.__1m.map(({text:r})=>R(r)),e=this.__16>0?`; up to ${m(this.__16,"hit")} had another stack`:"";return new et(`${m(t.length,"frame")}${e}`,t)}
get[Symbol.metadataDescriptor](){return Bt("Allocs","Frees","Coverage%")}
__2n(){return this.__1m.slice(q(this.__1m)).map(({text:t})=>R(t))}},xf=class{
constructor(t,e,r){let s=Of(t,e);this.PoolHitTag=s.value===a?"not readable":Z(P(s.value));let i=ks(t);this.Armed=R(Nf(s,e,i)),this.Repair=R(Pf(s,i)),this.Recorded=er([...e.shown.keys()].map(n=>JSON.stringify(G(n)))),this.Learned=er(e.learned().map(Ef)),this.Skipped=R(er(r))}
toString(){return this.Armed}};
function Ef({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Af(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Af=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,er=t=>t.length===0?"none":t.join(", ");
function Of(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=X(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:St(Ot(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function Nf({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(U(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(G(P(t)))}${i}`;return s?n:!r||Tt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function Pf({value:t,repair:e},r){return t!==a&&U(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function ae(t,e,r,s){return`${m(e,r)} (${s}); ${t.map(Yr).join("; ")}`}
function Rf(t,e){let r=`read in ${Nt(t.seconds)}`,s=t.unread>0?[`${m(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[`${m(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i].join("; ")}var Mf=class{
constructor(t){this.__1w=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=rt(an(t.nonPaged.allocs,t.paged.allocs)),this.Frees=rt(an(t.nonPaged.frees,t.paged.frees)),this.Owner=R(If(t.description))}
toString(){return Ct(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__1w.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__1w,s=e!==a&&ur(e)?` (${Z(e)})`:"";return R(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return Bt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function an(t,e){return t===a||e===a?a:t+e}
function If(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Cf=class{
constructor(t,e,r,s){this.__s=[],this.__0=t,this.__i=e,this.__38=r,this.__4a=s}
toString(){return`pooltag ${this.__4a}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return rf()}
hitTag(...t){return this.__18("hitTag",t,([e,...r])=>{let s=Qe("hitTag",e),i=Zi('hitTag("Abc ", ',r.filter(l=>l!==Lt)),n=this.__i.hunt(s,i,r.includes(Lt));return n.kind==="hunted"?Jr(n):qr(n)})}
arm(...t){return this.__18("arm",t,([e,r])=>{let s=Qe("arm",e);if(r!==a&&r!==Lt)throw new C(Pt(`${r}`,`dx @$pool.arm("Abc ", "${Lt}")`));let i=this.__i.arm(s,r===Lt);return i.kind==="armed"?el(s,i.armed.arming.repair):qr(i)})}
capture(...t){return this.__18("capture",t,()=>{let e=this.__i.capture(Zi("capture(",t));return e.kind==="hunted"?Jr(e):rl(e)})}
clear(...t){return this.__18("clear",t,()=>il(this.__i.clear()))}
skip(...t){return this.__18("skip",t,([e])=>{let r=Xi("skip",e);return this.__s=[...this.__s.filter(s=>s!==r),r],Ur(this.__s)+(this.__6k(r)?"":Za(r))})}
unskip(...t){return this.__18("unskip",t,([e])=>{let r=Xi("unskip",e),s=this.__s.includes(r)?"":Xa(r);return this.__s=this.__s.filter(i=>i!==r),s+Ur(this.__s)})}
save(...t){return this.__18("save",t,([e])=>kl(this.__38.save(Qi("save",e))))}
open(...t){return this.__18("open",t,([e])=>wl(this.__38.open(Qi("open",e))))}
used(...t){this.__2k("used",t);let{sort:e,pattern:r}=_f(t),s=Qd(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=$d(s.rows,e).filter(({text:n})=>r===a||Ne(r,n)||Ne(r,n.trim()));return i.length===0&&of(r),new et(Rf(s,i.length),i.map(n=>new Mf(n)))}
leaks(...t){let e=this.__7("leaks",t),r=[];for(let s of e)for(let i of yf(s,this.__s))r.push(new vf(s,i));return new et(ae(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__7("sites",t),r=[];for(let s of e)for(let i of Lf(s.sites(this.__s)))r.push(new Sf(s,i));return new et(ae(e,r.length,"call site","allocations/frees"),r)}
stacks(...t){let e=this.__7("stacks",t),r=[];for(let s of e){let i=z(s.stackUses(),(n,l)=>_n(l)-_n(n));for(let n of i)r.push(new Tf(s,n))}return new et(ae(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?Bf:Yi("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__7("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new hf(n,l,this.__s));return new et(ae(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2k("status",t),new xf(this.__0,this.__i,this.__s)}
help(...t){Ji("help",t);let e=Object.values(Xe).map(r=>new sf(r));return new et(`pooltag ${this.__4a}`,e)}
__6k(t){let{hunts:e}=this.__i,r=s=>es(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2k(t,e){Ji(t,e),this.__i.reconcile()}
__18(t,e,r){try{return this.__2k(t,e),new en(r(e))}catch(s){if(!(s instanceof C))throw s;return new en(s.message)}}
__7(t,e,[r]=e){this.__2k(t,e);let s=r===a?a:Qe(t,r),{shown:i}=this.__i,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(Qa(s));return n}},Lt="unseen",Bf=100,Lf=t=>z(t,(e,r)=>ln(r)-ln(e)),ln=({use:t})=>t.allocs+t.frees+t.unknown,_n=({hits:t})=>t.alloc+t.free+t.unknown,yt=new Ud,rr=t=>Je(nl(t)),on=new jd,le=new Ld(on,()=>yt.now(),"0.1.0",rr),Hf=new Ua(yt,yt,t=>{le.note(f({type:"change"},t))}),sr=new Pd(yt,Hf,le,rr),zf=new eo(yt,on,le,sr),V=new Cf(yt,sr,zf,"0.1.0");
function Ff(){for(let r of Wd("0.1.0"))Je(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(jf(s),r));class e{
get Pool(){return V}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>V.used(...r)),t("poolhit",(...r)=>V.hitTag(...r)),t("poolleaks",(...r)=>V.leaks(...r)),t("poolrestore",(...r)=>V.clear(...r)),t("poolhelp",(...r)=>V.help(...r))]}
function Df(){Wi(V)&&Je("@$pool is ready: dx @$pool.help()")}
function Uf(){for(let t of sr.release())t.kind==="stillThere"&&rr({kind:"notRepaired",command:t.repair});le.flush(),Gd()}
function jf(t){return(...e)=>(Wi(V),t(...e))}return[V,Ff,Df,Uf]})();
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
