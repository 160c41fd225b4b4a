/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const f=Object.assign;var dn=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),zt=t=>{var e;return(e=dn[t&255])!=null?e:""},ht=t=>zt(t>>>24)+zt(t>>>16)+zt(t>>>8)+zt(t),ir=16,vt=t=>t,dt=vt("0".repeat(ir));
function nt(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return vt(e.toLowerCase().padStart(ir,"0"))}
function K(t,e){return vt(ht(t)+ht(e))}
function I(t){return{high:Number.parseInt(t.slice(0,8),16),low:ft(t)}}var ft=t=>Number.parseInt(t.slice(8),16);
function y(t,e){let r=ft(t)+e;if(r>=0&&r<4294967296)return vt(t.slice(0,8)+ht(r));let{high:s}=I(t);return K((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function C(t,e){if(t.slice(0,8)===e.slice(0,8))return ft(e)-ft(t);let r=I(t),s=I(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function j(t,e){return t<e?-1:t>e?1:0}
function nr(t,e){return(ft(t)&e-1)===0}
function W(t,e){return e===4?vt(dt.slice(8)+t.slice(8)):t}
function Ft(t,e){return t.charAt(e===4?8:0)>="8"}
function fn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var _e=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Dt(t,e){let r=ft(t),s=e===4&&r>=2147483648;return _e(s?K(4294967295,r):t)}var ar=32,cn=9,gn=96,at=8192,z=t=>t===ar||t===cn,oe=t=>t>=48&&t<=57,pn=t=>oe(t)||t>=97&&t<=102||t>=65&&t<=70;
function v(t,e){let r=e;for(;r<t.length&&z(t.charCodeAt(r));)r++;return r}
function J(t,e){let r=e;for(;r<t.length&&pn(t.charCodeAt(r));)r++;return r}
function mn(t,e){let r=e;for(;r<t.length&&oe(t.charCodeAt(r));)r++;return r}
function ue(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=ar;)e--;return t.slice(0,e)}
function Y(t,e){let r=J(t,e),s=r-e;if(s===16)return he(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==gn)return he(kn+t.slice(e,r),4,r);let i=J(t,r+1);if(i-r===9)return he(t.slice(e,r)+t.slice(r+1,i),8,i)}var kn="00000000",he=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function bn(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function Ut(t,e){let r=[];for(let s of t){let i=s.length<=at?e(s):a;i!==a&&r.push(i)}return r}
function wn(t,e){return{elementSize:e,rows:Ut(t,r=>yn(r,e))}}
function yn(t,e){let r=Y(t,v(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=vn(t,i,e*2);if(n<0||(s.push(Sn(t,i,n)),!Tn(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function vn(t,e,r){let s=e+r,i=J(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Sn=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Tn=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),lr=2147483648;
function R(t){return t>>>0}
function jt(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return R(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function _r(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function or(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:de(jt([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function xn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?de(jt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?de(R(Number.parseInt(t,16))):or(t)}
function de(t){return t<lr?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:D(t)}}}
function D(t){return R(t&~lr)}
function G(t){let e=r=>r>=32&&r<=126;return _r(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function Z(t){return`0x${ht(t)}`}
function En(t){return jt([..._r(t)].reverse())}
function ur(t){return G(t).includes(".")}var m=t=>t,ct=t=>`0x${(t>>>0).toString(16)}`,An=m("g"),On=(t,e)=>m(`g ${Dt(t,e)}`),fe=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Nn=t=>m(fe(t));
function Pn(t,e,r){return m(`rM 0x1;${e?"kb":"k"}${ct(t)}${dr(r)}`)}var Rn=t=>m(`rM 0x1${dr(t.filter(e=>e==="$thread"))}`),Mn={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function In(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${hr(r)}}`:"";return m(`${hr(Mn[t])}${s};lm o`)}var Cn=m("r@$prcb"),hr=t=>`r@${t.join(",@")}`,Bn=(t,e)=>m(`${e?"kb":"k"}${ct(t)}`),Ln=(t,e)=>m(`.fnent ${Dt(t,e)}`),dr=t=>t.map(e=>`;${fe(e)}`).join(""),Hn=m(".lastevent"),zn=m(fe("$ptrsize")),Fn=m("vertarget"),fr=m("lm"),Dn=m("lm o"),Un=m("sx"),jn={status:m("sxe bpe"),command:m('sxe -c "" bpe'),handling:m("sxe bpec")},Wn=m(".reload"),Gn=t=>m(`x nt!${t}`),qn=t=>m(`dt nt!${t}`),Vn=(t,e)=>m(`ln ${Dt(t,e)}`);
function Kn(t,e,r){let s=Dt(t,e);return r.length===4?m(`ed ${s} ${ct(Tt(r))}`):m(`eb ${s} ${r.map(ct).join(" ")}`)}var St=t=>m(`ed nt!PoolHitTag ${ct(t)}`);
function Jn(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return m(`!poolused ${ct(r)}`)}
function Yn(t){let e=G(t).replace(/[^A-Za-z0-9]/g,"?");return m(`!poolused 0x1 ${e}`)}var Zn=m("dd nt!PoolHitTag L1"),Xn=m(".cache flushall"),Wt="poolHitTagNote",Qn=t=>m(`dx -r0 @$${Wt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),$n=m(`dx -r0 @$${Wt}`),ta=m(`dx -r0 @$vars.Remove("${Wt}")`);
function Tt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function ce(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var ea=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Gt=t=>t.replace(ea,"."),ra=300,xt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Gt(r).slice(0,ra)),this.name="HostError",this.call=t}},B=(t,e)=>x(()=>t.query(e),()=>[]);
function x(t,e){try{return t()}catch(r){if(!(r instanceof xt))throw r;return e(r)}}var cr={kind:"unknown"},ge=(t,e)=>kr(e,t.readMemory(e.address,e.before.length));
function sa(t,e){var r,s;pr(t);let i=ge(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=kr(e,ia(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(gr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:cr}var gr=({kind:t})=>t==="after"||t==="mixed";
function pr(t){B(t,Xn)}
function mr(t,e){e===4&&pr(t)}
function kr(t,e){if(!e)return cr;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function ia(t,{address:e,pointerSize:r}){let s=wn(B(t,Zn),4).rows.find(n=>W(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(ce(i))}
function E(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function X(t,e,r){let s=E(t,e,4),i=r===8?E(t,e+4,4):0;return s===a||i===a?a:K(i,s)}
function pe(t,e,r){let s=t.readMemory(e,r);return s&&X(s,0,r)}
function lt(t,e){let r=t.readMemory(e,4);return r&&E(r,0,4)}
function br(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=X(i,l*s,s);if(_===a||_===dt)break;n.push(_)}return n}var me=(t,e,r)=>y(t,e*r),na=t=>Ut(t,aa);
function aa(t){let e=Y(t,v(t,0));if(!e||!z(t.charCodeAt(e.end)))return;let{name:r,detail:s}=wr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function wr(t){let e=la(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function la(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function qt(t,e,r){let s=`nt!${e}`.toLowerCase();return x(()=>{let i=t.query(Gn(e)),n=na(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:W(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function yr(t,e,r){let s=qt(t,e,r);return s.kind==="found"?s.address:a}
function ke(t){let e=!1;return Ut(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),_a(r,e)))}
function _a(t,e){let r=Y(t,v(t,0));if(!r||!z(t.charCodeAt(r.end)))return;let s=Y(t,v(t,r.end));if(!s||!z(t.charCodeAt(s.end)))return;let i=v(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}
function Et(t){let e=new Map;for(let r of t)if(!(r.length>at||!r.includes("=")))for(let[s,i]of ha(r))e.has(s)||e.set(s,i);return e}var oa=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,ua="^ Bad register error in ";
function ha(t){var e,r;let s=[],[i=""]=t.split(ua);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=nt((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!oa.test(n))return[]}return s}var da=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function vr(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function Sr(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return fa(t,e+u,h,o)},i=s("Key",!1),n=Tr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=Tr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:R(i),nonPaged:n,paged:l}}
function Tr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function fa(t,e,r,s){let i=E(t,e,4),n=r===8?E(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function xr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Er(s.nonPaged,i.nonPaged),paged:Er(s.paged,i.paged)}),e)}var Er=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function ca(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=Sr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function ga(t,e){let r=new Map,s;for(let i of t){if(i.length>at)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Ar=(t,e)=>ga(B(t,qn(e)),e);
function Or(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Nr(e.type);return e&&r!==a?e.offset+r:a}
function Nr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var pa=16,Pr=12,ma=4096;
function ka(t,e,r){let s=Ar(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=pe(t,_.address,r),h=lt(t,o.address);if(!u||!h||(h&h-1)!==0)return;let d=Or(s);if(d===a)return;let c={keyOffset:i.offset,sizeOffset:l.offset};return f({address:u,slots:h,entrySize:d},c,{sizeUnit:n?1:ma,pointerSize:r})}
function ba(t,e,r){let s=ya(r),i=vr(s,e.slots-1);if(e.sizeUnit===1)return be(t,e,i,r);let n=be(t,e,i,r);if(n.kind==="found")return n;let l=be(t,e,wa(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var wa=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function be(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(pa,n-r),c=t.readMemory(me(i,r,l),d*l);if(!c)return{kind:"unreadable"};for(let g=0;g<c.length;g+=l){if(X(c,g,h)!==s)continue;let p=X(c,g+o,h),T=p&&C(dt,p);if(T===a)return{kind:"unreadable"};let P=T*u;return{kind:"found",tag:jt(c.subarray(g+_,g+_+4)),bytes:P}}return{kind:"absent"}}
function ya(t){let{high:e,low:r}=I(t);return(r>>>Pr|e<<32-Pr)>>>0}var va=["$thread","$prcb"],Rr=(t,e,r)=>x(()=>{let s=Et(t.query(Nn(r))).get(r);return s&&W(s,e)},()=>{}),Sa=8,Ta=64;
function Mr(t,e,r){let s=Ma(Ar(t,"_POOL_TRACKER_TABLE")),i=xa(t,e),n=Br(t,e("PoolTrackTable"),r);if(!s||!i||!Cr(n))return;let l=Ea(t,e("ExPoolTagTables"),r),_=Aa(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return f({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function xa(t,e){let r=ye(t,e("PoolTrackTableSize")),s=ye(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function Ea(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:br(t,e.address,Ta,r)}
function Aa(t,e,r){let s=Br(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!Cr(s))return"none";let i=ye(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var gt={kind:"unreadable"};
function we(t,e,r){let s=Na(t,e,r);if(s.kind!=="slot")return s.kind==="none"?Pa(t,e,r):s;let i=[];for(let n of e.tables){let l=At(t,e,n,s.index,1);if(!l)return gt;let _=l.get(0);_&&D(_.tag)===r&&i.push(_)}return Ir(xr(i))}
function Oa(t,e){let r=new Map;for(let n of e.tables){let l=At(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?At(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(xr),...i.values()].filter(n=>n!==a):a}
function Na(t,e,r){let[s]=e.tables;if(!s)return gt;let i=e.mask+1,n=vr(r,e.mask);for(let l=i;l>0;){let _=Math.min(Sa,i-n,l),o=At(t,e,s,n,_);if(!o)return gt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(D(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function At(t,{layout:e},r,s,i){let n=me(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&ca(l,e)}
function Pa(t,e,r){var s;let{expansion:i}=e,n=i&&At(t,e,i.table,0,i.slots);if(i&&!n)return gt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>D(_.tag)===r);return l?Ir(l):Ra(t,e)}
function Ra(t,e){for(let r of e.tables){let s=me(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&Sr(i,0,e.layout);if(!n)return gt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Ir(t){if(!t)return gt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function Ma(t){let e=t&&Or(t);if(!t||e===a)return;let r={};for(let s of da){let i=t.fields.get(s),n=i&&Nr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Cr=t=>t.kind==="found"&&t.address!==dt;
function Br(t,e,r){if(e.kind!=="found")return e;let s=pe(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var ye=(t,e)=>e.kind==="found"?lt(t,e.address):a,Ia=(t,e)=>j(t.start,e)<=0&&j(e,t.end)<0,Lr=(t,e)=>t.modules.find(r=>!r.unloaded&&Ia(r,e)),Vt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),Ca=(t,e)=>{var r;return((r=Lr(t,e))==null?a:r.name.toLowerCase())==="nt"},Ba=64;
function Hr(t){let e=ve(t);if(!e)return{kind:"noPointerSize"};let r=qt(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=ke(B(t,fr)).map(n=>f({},n,{start:W(n.start,e),end:W(n.end,e)}));if(!Vt(s))return{kind:"noModules"};let i=n=>qt(t,n,e);return{kind:"read",target:f({pointerSize:e},Ha(t,e),{poolHitTag:r.address,modules:s,contextRegisters:va.filter(n=>Rr(t,e,n)),processorBlocks:La(t,i,e),tracker:Mr(t,i,e),bigPages:ka(t,i,e)})}}
function La(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=br(t,i.address,Ba,r))!=null?s:[]}
function ve(t){let e=Et(B(t,zn)).get("$ptrsize");return e===K(0,4)?4:e===K(0,8)?8:a}
function Ha(t,e){var r,s;let i=(r=B(t,Fn).find(l=>/Kernel Version/i.test(l)))!=null?r:"",n=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(i))==null?a:s[1];return{description:i.trim(),instructionSet:e===4?"x86":za(i),build:n?Number(n):a}}
function za(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function Q(t){let e=ve(t),r=e&&yr(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=zr(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function zr(t,e,r){return mr(t,r),lt(t,e)}var Fa=0,U=t=>t===0||t>=2147483648,Ot=t=>t!==a&&U(t)?t:Fa;
function Se({address:t,pointerSize:e},r,s){let i=Ot(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:ce(i),after:ce(s),repair:St(i)}}var Da=class{
constructor(t,e,r){this.__m=[],this.__17=new Set,this.__58=0,this.__2z=t,this.__0=e,this.__57=r}
get open(){return this.__m}
run(t){return this.__2z.run(t)}
debugger(t){return this.__2z.change(t)}
plan(t){this.__58+=1;let e=f({id:this.__58},t);return this.__1k(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__m.push(e),e}
apply(t){this.__m.push(t);let e;if(ge(this.__0,t).kind==="before"){if(e=this.__12(t,t.after,"address"),e===a&&this.__52(t))return this.__4h(t);if(this.__17.add(t),this.__2e(t).kind==="before"){let r=this.__12(t,t.after,"name");if(r===a&&this.__52(t))return this.__4h(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__m.includes(t))return{kind:"undone"};mr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2e(t);if(s.kind==="before")return this.__t(t,"undone"),{kind:"undone"};let i=gr(s)||s.kind==="unknown"&&!this.__6s(t);if(r===Ua)return i?ja(t,s,e):this.__7a(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__12(t,t.before,r%2===0?"address":"name");n!==a&&this.__17.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__m].reverse().map(t=>this.undo(t))}
leave(t){this.__t(t,"gone")}
forget(){for(let t of[...this.__m])this.__t(t,"gone")}
__4h(t){return this.__1k(t,"applied"),{kind:"applied"}}
__t(t,e){this.__m.splice(this.__m.indexOf(t),1),this.__17.delete(t),this.__1k(t,e)}
__7a(t,e){return this.__t(t,"gone"),{kind:"notOurs",holds:Dr(e)}}
__1k(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__57({change:o,state:e,time:this.__0.now()})}
__12(t,e,r){let s=r==="name"&&this.__70(t)?St(Tt(e)):Kn(t.address,t.pointerSize,e);return x(()=>this.__2z.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2e(t){return this.__17.has(t)?sa(this.__0,t):ge(this.__0,t)}
__52(t){return this.__2e(t).kind==="after"}
__70({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Q(this.__0);return r.kind==="read"&&r.address===e}
__6s({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Q(this.__0);return r.kind==="read"&&r.address!==e}},Ua=3,Fr=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!U(t.holds),Dr=t=>"bytes"in t?Tt(t.bytes):a,ja=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:Dr(e)}),A=t=>{let e=G(t);return JSON.stringify(ur(t)||/["$;\\]/.test(e)?Z(t):e)},pt=t=>`0x${t.toString(16)}`,b=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Nt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Wa(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${Ga(e.plain)}.`}}var Ga=t=>[...new Set([A(t),`"${Z(t)}"`])].join(" or "),qa=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,Va=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Ka=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,Pt=(t,e)=>`${t} does not fit: ${e}`,Ja=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Ur=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,Ya=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,Za=t=>`${JSON.stringify(t)} was not looked past. `,Xa=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${A(t)}. Begin with dx @$pool.hitTag(${A(t)}).`;
function jr(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${Z(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return Wr(t);case"noSymbol":return`there is no symbol nt!${t.name}${Te(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${pt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Qa(t.tag,t.meant);case"ambiguous":return`${t.tags.map(Z).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${Z((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Wr({what:t,setting:e}){let r=e.length>Gr?`${e.slice(0,Gr)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${jn[t]} and try again.`}var Gr=80,Te=t=>t===a?"":` (${t})`;
function Qa(t,e){let r=e===a?"":`Did you mean ${A(e)} (${Z(e)})? `;return`no allocation with ${A(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${A(t)}, "unseen").`}var qr=t=>`Not armed: ${$a(t)}`;
function $a(t){switch(t.kind){case"refused":return jr(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${Te(t.applied.failure)}. ${mt(t.applied.undone)}`}}var tl=(t,e)=>`ARMED: the machine stops at every allocation and free of ${A(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function el(t){if(t.kind==="breaksPassed")return`Not captured: ${Wr(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${A(e)}: somebody has changed it. dx @$pool.arm(${A(e)}) arms it again.`}
function mt(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return rl(t.holds);let e=Te(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function rl(t){return t===a||U(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${A(R(t))} by now, and not by this call: dx @$pool.status()`}
function sl(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${jr(t.problem)}`;case"cleared":return t.undone.map(mt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${pt(t.held)}, armed by somebody else; it holds 0 now.`:mt(t.undone)}}
function il(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],b(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[b(s,"processor")]:[]].join(", ")}; arming ${A(r)} at ${fn(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${A(t.tag)}: ${mt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${b(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${nl(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return al(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${pt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Ee(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var nl=t=>t===a?"":`; the ${Nt(t)} are looked at when a stop arrives`;
function al(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<ll?`pooltag: ${t} of ${b(e,"hit")}, ${n}, about ${Nt(i)} to go`:`pooltag: ${b(t,"hit")}, ${n}`}var ll=86400;
function Vr(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${ol(e.why)})`;let s=[...e.kind==="floor"?[`${_l(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${b(r,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}
function _l({allocs:t,frees:e},r){let s=[...t>0?[b(t,"allocation")]:[],...e>0?[b(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function ol(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function ul(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${dl(t.stop)}: the prompt is yours.${t.mayBeOld?hl:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var hl=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function dl(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${pt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function xe(t){if(t.isEmpty())return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Kr=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s};
function Jr(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Kr(r),_=[b(n.alloc,"allocation"),b(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),o=r.isEmpty()?"":`coverage ${xe(r)}${Vr(r)}`,u=[l>i&&`the whole hunt: ${b(l,"hit")}`,o].filter(Boolean),h=[`: ${_}`,u.join(", ")].filter(Boolean).join("; ");return[`${b(i,"hit")} on ${A(s)} in ${Nt(e.seconds)}${h}.`,ul(e.end),l===0&&fl(e.end)?cl(r):a,t.disarmed&&(e.hasRestarted?gl(t.disarmed):mt(t.disarmed)),Fr(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?`Next: dx -g @$pool.leaks(${A(s)})`:a].filter(d=>d!==a).join(" ")}var fl=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function cl(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";return t.isEmpty()?`The kernel counted no allocation and no free of it meanwhile: ${e}.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var gl=t=>t.kind==="stillThere"?mt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",Ee=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,pl=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function ml(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(kl).join("")}Saved ${b(s.length,"hunt")} as ${e} (${b(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Ee(t)}`}}var kl=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${b(t,"hit")} on ${A(e)} are more than is kept: save before a long hunt. `,bl=t=>t.kind==="opened"?yl(t):`Not opened: ${wl(t)}`;
function wl(t){switch(t.kind){case"armed":return`${A(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Ee(t)}}
function yl(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(Yr).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${b(l.count,"line")} damaged or missing, the first at ${_.line}.`,Sl(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Yr=t=>`${JSON.stringify(G(t.tag))}: ${b(Kr(t),"hit")}${t.isEmpty()?"":`, coverage ${xe(t)}`}`,vl=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function Sl(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${A(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${pt(t.note.saved)} disarms.`:`It was ${vl(e)}${Tl(t)}`}
function Tl(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${pt(t.note.saved)} disarms.`}}
function F(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function xl(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Ae(t){return xl(f({},t,{offset:0}))}var Zr=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,El=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Al=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Ol=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Nl=/^VerifierExt$/i,Pl=/\?\? ?::|`string'/,Rl=64;
function Oe(t){var e;if(Nl.test(t.module))return t.name.includes("Pool")?Qr(t.name):a;if(Zr.test(t.module))return t.name==="DbgBreakPoint"||Pl.test(t.name)?"neither":(e=Xr(t.name))!=null?e:Ml(t.name)}
function Xr(t){return El.test(t)?"alloc":Al.test(t)?"free":a}
function Ml(t){return Ol.test(t)?Qr(t):a}
function Qr(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function q(t){let e=t.findIndex(({symbol:r})=>!r||Oe(r)===a);return e<0?t.length:e}
function Il(t){return Zr.test(t.module)&&t.name==="ExFreePool"&&t.offset>Rl}
function $r(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function Ne(t,e){return Cl(t.toLowerCase(),e.toLowerCase())}
function Cl(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function ts(t,e=[],r=[]){let s=q(t);for(;s<t.length-1&&es(t[s],r);)s++;let i=t[s];return i&&Bl(i,s,e)}
function es(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Ne(s,Ae(r))):!1}
function Bl(t,e,r){var s;let i=t.address&&Ll(t.address,r);if(i)return f({key:rs(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:rs(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?_e(t.address):t.text;return f({key:l,frame:t,depth:e},n)}var rs=(t,e)=>`${t}+0x${e.toString(16)}`;
function Ll(t,e){let r=e.find(({start:i,end:n})=>j(i,t)<=0&&j(t,n)<0),s=r&&C(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var Hl={allocs:0,frees:0};
function zl(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=p=>t.reduce((T,P)=>T+p(P),0),_=e.kind==="floor"?e.missed:Hl,o=_.frees+l(p=>p.unlocatedFrees)-l(p=>p.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(p=>p.unlocatedAllocs),d=Math.min(u,h+_.frees+i),c=r.size+s.size<n?u:d,g=Math.max(0,-o);return{count:u,ofThere:d,hits:g+Math.max(0,c-_.frees)}}var Fl=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function Dl(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:S})=>!i.has(S)),o=_.filter(({block:S})=>s.has(S)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((S,{block:it,hit:qf})=>i.has(it)?Math.max(S,n-qf):S,l),c=_.filter(({hit:S})=>Fl(S,{lastHit:n,longestLife:d})).length,g=Math.max(0,c-u),p=[];for(let{charged:S}of _)S!==a&&p.push(S);let T=F(p,(S,it)=>S-it),P=Ul(T),Ht={blocks:h,old:g,sizes:P};return p.length<_.length?Ht:f({},Ht,{bytes:T.slice(0,h).reduce((S,it)=>S+it,0)})}
function Ul(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function jl(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Pe=8,ss=2e5,is=class on{
constructor(e=ss,r=new Map){this.limit=e,this.__14=r}
alloc(e,r){let s=this.__14.get(e);return!s&&this.__14.size>=this.limit?{kind:"full"}:(this.__14.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__14.get(e);return i?(this.__14.delete(e),i.tag===r&&Wl(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__14}
copy(){return new on(this.limit,new Map(this.__14))}},Wl=(t,e)=>t===a||e===a||t===e,Gl=512,ns=class{
constructor(){this.__1p=new Map,this.__1w=Number.POSITIVE_INFINITY,this.__1r=0,this.__27=!0}
add(t,e=1){this.__1w=Math.min(this.__1w,t),this.__1r=Math.max(this.__1r,t);let r=this.__1p.get(t);r===a&&this.__1p.size>=Gl?this.__27=!1:this.__1p.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1p)this.add(e,r);this.__1w=Math.min(this.__1w,t.__1w),this.__1r=Math.max(this.__1r,t.__1r),this.__27=this.__27&&t.__27}
summary(){if(this.__1p.size===0)return;let t=this.__1w,e=this.__1r,r=this.__27?this.__7b():a;return{smallest:t,largest:e,median:r}}
__7b(){let t=F(this.__1p,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},ql=class un{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new ns,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new un(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Vl=class hn{
constructor(e=new is){this.__2k=new Map,this.__2v=!1,this.__2d=e}
get isFull(){return this.__2v}
book(e){let r=this.__1d(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__65(e,r):e.kind==="free"&&this.__6q(e,r)}
stacks(e){let r=[];return this.__2k.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2d.outstanding.forEach((r,s)=>{let i=f({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new hn(this.__2d.copy());return e.__2v=this.__2v,this.__2k.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2k.set(s,i)}),e}
__65(e,r){if(e.block===a){r.unlocated.alloc++;return}let s=Kl(e),i=this.__2d.alloc(e.block,s);if(i.kind==="full"){this.__2v=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__5f(i.earlier,e),r.allocated(s)}
__6q(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2d.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1d(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__5f(s.earlier,e),r.unmatchedFrees++}
__5f(e,r){let s=this.__1d(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1d(e,r){var s,i;let n=(s=this.__2k.get(e))!=null?s:new Map;this.__2k.set(e,n);let l=(i=n.get(r))!=null?i:new ql(e,r);return n.set(r,l),l}};
function Kl({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var Jl=2e3;
function as(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return f({},t,{block:e,blockFrom:"place",charged:i})}var Yl=class{
constructor(t=ss){this.__19=[],this.__2b=t,this.__20=new Vl(new is(t))}
record(t,e=!1){return this.__19.push({hit:t,awaits:e&&t.block===a}),this.__4k()}
locate(t){let e=this.__19.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=as(e.hit,t),e.awaits=!1),this.__4k()}
stacks(t){return this.__x().stacks(t)}
outstanding(){return this.__x().outstanding()}
__x(){if(this.__19.length===0)return this.__20;let t=this.__20.copy();for(let{hit:e}of this.__19)t.book(e);return t}
__4k(){let t=this.__19.findIndex(({awaits:s})=>s),e=t<0?this.__19.length:t,r=Math.max(e,this.__19.length-Jl);for(let{hit:s}of this.__19.splice(0,r))this.__20.book(s);return this.__20.isFull?{kind:"tooManyOutstanding",limit:this.__2b}:{kind:"recorded"}}};
function Re(t,e){var r,s;let i=new Zl(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:""}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(Xl(o,_,i))}),F(l,(_,o)=>{var u,h,d,c;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((c=(d=o.first)==null?a:d.hit)!=null?c:0)})}var Zl=class{
constructor(t){this.__7t=new Map,this.__2p=new Map,this.__3y=t}
site(t){var e;return this.__24(this.__7t,t,(e=this.__3y.skip)!=null?e:[])}
caller(t){return this.__24(this.__2p,t,[])}
__24(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__3y;t.set(e,ts(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Xl(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return f({tag:t.tag,site:i,stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:Ql(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},$l(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:t_(e)},e_(e))}
function Ql(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function $l(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u);_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:(d==null?a:d.key)!==(e==null?a:e.key)&&(i.freedElsewhere+=o),(d==null?a:d.module)!==(e==null?a:e.module)&&(i.freedByOtherModules+=o)})}return i}
function t_(t){let e=new ns;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function e_(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=F(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var r_=5e4,s_=class{
constructor(t=r_){this.__4z=new Map,this.__k=[],this.__2b=t}
intern(t){let e=i_(t),r=this.__4z.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__k.length;return this.__4z.set(e,s),this.__k.push(t),s}
at(t){var e;return(e=this.__k[t])!=null?e:[]}
get all(){return this.__k}
get size(){return this.__k.length}
get isFull(){return this.__k.length>=this.__2b}};
function i_(t){return t.map(n_).join(" ")}
function n_({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var a_=3,l_=8;
function ls(t,e="unreadable"){var r,s;let i=__(t);if(i<l_||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:Ae(l)}:{};return f({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function __(t){let e=Array.from({length:a_},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?Ae(_.symbol):_.text)}return i.size});return Math.max(...e)}var o_=1e3,u_=5e4,h_=new Set(["counters","doubted","gone","change","end"]),_s="left",os={there:new Set,gone:new Set},d_=t=>f({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),us=class{
constructor(t,e=()=>"unreadable"){this.stacks=new s_,this.modules=[],this.places=[],this.__1s=new Yl,this.__2x=[],this.__33=new Map,this.__1e=new Map,this.__1c=[],this.__e={alloc:0,free:0,unknown:0},this.__3p=0,this.__f=0,this.__26=!1,this.__3l=!1,this.__3w=!1,this.__16=new Map,this.__1y=os,this.start=t,this.__p=e}
get tag(){return this.start.tag}
get lastHit(){return this.__f}
get entries(){return this.__2x}
get hitsNotKept(){return this.__a-this.__3p}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3l?"left":"cutOff":a}
get arming(){var t;return(t=this.__15)==null?a:t.state}
take(t){var e;switch(this.__v(t),this.__m=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__33.set(t.index,this.stacks.intern(t.frames.map(d_)));break;case"hit":return this.__81(t);case"located":this.__83(t);break;case"places":this.places=t.places;break;case"counters":this.__7z(t);break;case"doubted":this.__16.set((e=this.__33.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__3a=t.missed?a:this.__64(),this.__26=!0;break;case"blocks":this.__1y={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1e.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__15=t);break;case"end":this.__3l=t.why===_s;break;case"image":break}return"taken"}
counts(){return this.__e}
coverage(){return this.__26?this.__3w?{kind:"unknown",why:"mayRepeat"}:this.__16.size>0?{kind:"unknown",why:"doubted"}:jl(this.__1z,this.__3a,this.__e):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__a===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__a;return r===0?e:e*(r-this.openHits())/r}
get __a(){return this.__e.alloc+this.__e.free+this.__e.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__1c.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__16.get(t))!=null?e:0}
stackUses(){return this.__1s.stacks(this.tag)}
sites(t){let e=Re(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1s.outstanding(),s=this.__4e(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=Dl(l,s,this.__1y,{lastHit:this.__f,longestLife:i.longestLife});return{use:i,holding:_}})}
openHits(){var t;return(t=this.__m)!=null||(this.__m=this.__6e()),this.__m}
__6e(){let t=Re(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4e(t).hits}
doubtful(){let t=Re(this.stackUses(),{stacks:this.stacks});return this.__4e(t).count>0?this.__5l():[]}
__5l(){let t=[];return this.__1s.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4e(t){let e=this.recent(Pe);return zl(t,{coverage:this.coverage(),asked:this.__1y,underWay:e.filter(({kind:r,block:s})=>r!=="alloc"&&!s).length,outstanding:this.__5l().length})}
siteOf(t,e){return ts(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=ls(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:ls(s,(r=this.__1e.get(n))!=null?r:this.__p(n))}
__81(t){var e;let r=(e=this.__33.get(t.stack))!=null?e:this.stacks.intern([]),s=f({},t,{stack:r,tag:this.tag});this.__f=s.number,this.__e[s.kind]++,this.__26=!1,this.__3w||(this.__3w=t.mayRepeat===!0),this.__1y=os,this.__1c.push(s),this.__1c.length>o_&&this.__1c.shift();let{kind:i}=this.__1s.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__83(t){this.__1s.locate(t);let e=this.__1c.findIndex(({number:s})=>s===t.hit),r=this.__1c[e];r&&(this.__1c[e]=as(r,t))}
__7z({at:t,counts:e}){t==="armed"?this.__1z=e:this.__3a=e,this.__26=t!=="armed"}
__64(){return this.__1z&&{allocs:this.__1z.allocs+this.__e.alloc,frees:this.__1z.frees+this.__e.free}}
__v(t){this.__2x.length>=u_&&!h_.has(t.type)||(this.__2x.push(t),t.type==="hit"&&this.__3p++)}},Me=4;
function hs(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var f_=1e3,c_=256,g_=class{
constructor(t){this.__7=new Set,this.__1=[],this.__3x=0,this.__u=t}
missed(t){this.__3x+=t}
take(t,e){if(t.type==="hunt"){this.__4u(),this.__5=new us(t);return}if(!this.__5&&t.type!=="change"&&this.__u("noHunt",e),!!this.__5)for(this.__1.push({line:e,entry:t,missing:this.__3x}),t.type==="hit"&&(this.__3x=0);this.__1.length>0&&this.__3k(this.__5);)this.__2i(this.__5)}
end(){return this.__4u(),{hunts:[...this.__7],lastHunt:this.__5}}
__4u(){for(;this.__5&&this.__1.length>0;)this.__2i(this.__5)}
__3k({lastHit:t}){let[e]=this.__1;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__1.length>c_||this.__2t().length>=Me}
__2t(){let t=[];for(let{entry:e}of this.__1.slice(1))e.type==="hit"&&t.length<Me&&t.push(e.number);return t}
__2i(t){let e=this.__2t(),r=this.__1.shift();if(!r)return;let s=r.entry.type==="hit"?this.__7i(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__7.has(t))&&(this.__7.size<f_?this.__7.add(t):this.__u("tooLong",r.line)))}
__7i(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=hs(n,r,s.number,i),_=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!_)return s;let o=l==="repeated"&&(i.length>0||p_(t,s));return this.__u(o?"repeated":"misnumbered",e),o?a:f({},s,{number:n})}};
function p_(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var L=t=>typeof t=="string"?Gt(t):a,m_=t=>typeof t=="boolean"?t:a,w=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,k_=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,N=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,b_=t=>{let e=w(t);return e!==a&&e<=4294967295?R(e):a};
function O(...t){return e=>t.find(r=>r===e)}
function _t(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function k(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function ds(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var w_="pooltag recording",fs=1;
function y_(t,e){return JSON.stringify(f({seq:t},e)).replace(/[^ -~]/g,v_)}var v_=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,S_=1<<20,T_=k({module:L,name:L,offset:w}),x_=k({text:L},{address:N,symbol:T_,source:k({file:L,line:w}),inline:O(!0),doubtful:O(!0)}),E_=ds(k({register:L}),k({offset:k_})),A_=k({kind:O("alloc","free"),key:N,where:E_,holds:O("block","header")}),O_=ds(k({kind:O("poolHitTag")}),k({kind:O("code"),site:L})),cs=t=>{let e=w(t);return e!==a&&e<=255?e:a},N_=k({id:w,thing:O_,address:N,before:_t(cs),after:_t(cs),repair:L}),P_=k({pointerSize:O(4,8),description:L},{build:w,kernelBase:N}),R_=k({name:L,start:N,end:N}),M_={header:k({format:O(w_),version:O(fs),segment:w,tool:L,time:w}),hunt:k({tag:b_,target:P_,poolHitTag:k({address:N,before:w}),time:w}),modules:k({modules:_t(R_)}),image:k({start:N,timestamp:w}),stack:k({index:w,frames:_t(x_)}),hit:k({number:w,kind:O("alloc","free","unknown"),stack:w},{stopAddress:N,block:N,blockFrom:O("place","arguments","returnValue"),requested:w,charged:w,poolType:w,processor:w,thread:N,time:w,open:O(!0),mayRepeat:O(!0)}),located:k({hit:w,block:N},{charged:w}),places:k({places:_t(A_)}),counters:k({at:O("armed","stopped")},{counts:k({allocs:w,frees:w})}),doubted:k({stack:w,hits:w}),gone:k({missed:m_}),blocks:k({there:_t(N),gone:_t(N)}),code:k({address:N,holdsTag:O("yes","no","unreadable")}),change:k({change:N_,state:O("planned","applied","undone","gone"),time:w}),end:k({why:L,time:w})},I_=new Map(Object.entries(M_));
function C_(t){var e;if(t.length>S_)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=k({seq:w,type:L})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=I_.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:f({type:n},_)};let{version:o}=(e=k({version:w})(r))!=null?e:{};return n==="header"&&o!==a&&o>fs?{kind:"newer",version:o}:{kind:"invalid"}}var gs=5e5,B_=1e8,L_=20,H_=class{
constructor(){this.__7=new g_((t,e)=>this.__u(t,e)),this.__1u=0,this.__1t=0,this.__37=0,this.__2q=0,this.__1=[],this.__1j=0,this.__5m=0,this.__3g=[]}
push(t){if(this.__1u++,this.__1t+=t.length,this.__1u>gs||this.__1t>B_)return this.__u("tooLong",this.__1u),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2e(C_(e))}
end(){if(this.__2f)return this.__2f;if(!this.__1g)return{kind:"noRecording"};for(;this.__1.length>0;)this.__2i();let{hunts:t,lastHunt:e}=this.__7.end();return{kind:"recording",recording:{header:this.__1g,hunts:t,lastHunt:e,nextSeq:this.__1j,problems:{count:this.__5m,first:F(this.__3g,(r,s)=>r.line-s.line)}}}}
__2e(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2f=t:!this.__1g&&!r&&(this.__2f={kind:"noRecording"}),this.__2f?!1:(this.__1g=(e=this.__1g)!=null?e:r,this.__37>0&&this.__7r(r!==a),t.kind==="entry"?this.__q(t.seq,t.entry):t.kind==="unknownType"?this.__q(t.seq,a):t.kind==="torn"?this.__37=this.__1u:this.__4r("invalid",this.__1u),!0)}
__7r(t){let e=this.__37;if(this.__37=0,!t){this.__4r("torn",e);return}this.__2q+=1,this.__4d=e}
__4r(t,e){this.__2q+=1,this.__u(t,e)}
__u(t,e){this.__5m++,this.__3g.length<L_&&this.__3g.push({line:e,what:t})}
__q(t,e){let r={damagedBefore:this.__2q,tornEnd:this.__4d};for(this.__1.push(f({line:this.__1u,seq:t,entry:e},r)),this.__2q=0,this.__4d=a;this.__1.length>0&&this.__3k();)this.__2i()}
__3k(){var t;let[e]=this.__1,r=e?e.seq-this.__1j:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__1.length>Me}
__2i(){let t=this.__1.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__2t(),_=this.__6y(e,l)?"misnumbered":hs(this.__1j,i,e,l);if(_!=="next"?this.__u(_,s):n!==a&&e>this.__1j&&this.__u("torn",n),_==="repeated")return;let o=_==="misnumbered"?0:e-this.__1j;this.__1j+=o+1,this.__7.missed(o),r&&r.type!=="header"&&this.__7.take(r,s)}
__2t(){let t=0;return this.__1.map(e=>(t+=e.damagedBefore,e.seq-t))}
__6y(t,e){return e.length===0&&t>this.__1j+gs}},z_=["break","second-chance break","output","ignore"];
function F_(t){let e=[];for(let r of t){if(r.length>at)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(D_(i,s[1],s[2]));let n=s?a:U_(r);n&&e.push(n)}return e}
function D_(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?f({},t,{command:s}):f({},t,{secondCommand:s})}
function U_(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=z_.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function ps(t){var e;let r=F_(B(t,Un)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&W_(l)?Ie("command",l):i.status!=="break"?Ie("status",ms(i)):(n==null?a:n.handled)===!1?Ie("handling",ms(n)):{kind:"stops"}}var Ie=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),ms=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),j_=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,W_=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!j_.test(e));
function G_(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=_=>_!==a&&we(t,s,_).kind==="found",n=we(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=q_(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[En(r),l].find(i)}}
function q_(t){let e=t>>>24;if(!(e!==32&&e!==0))return R(t&16777215|(e===0?32:0)<<24)}var V_=3790,K_=1024;
function J_(t,e,r,s){let i=Kt(t);if(i)return $(i);if(U(r))return $({kind:"neverHit",tag:r});let n=Y_(t,e);if(n.kind!=="read")return $(n);let{target:l}=n,_=zr(t,l.poolHitTag,l.pointerSize);if(_===a)return $({kind:"unreadable"});if(!U(_))return $({kind:"alreadyArmed",value:_});if(Z_(t,l))return $({kind:"taggingOff"});let o=ps(t);if(o.kind==="breaksPassed")return $(o);let u=X_(r,G_(t,l,r),s);return u?$(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function Kt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var ks=t=>{var e;return((e=Kt(t))==null?a:e.kind)==="notLive"},$=t=>({kind:"refused",problem:t});
function Y_(t,e){let r=Hr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(x(()=>e.debugger(Wn),()=>{}),Hr(t))}
function Z_(t,e){if(e.build===a||e.build>=V_)return!1;let r=yr(t,"NtGlobalFlag",e.pointerSize),s=r&&lt(t,r);return s!==a&&(s&K_)===0}
function X_(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function Q_(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=Ot(n.before),o={armed:i,saved:_,address:n.address},u=(r=Kt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=Q(t),d=$_(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let c=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:c}:{kind:h.value===_?"disarmed":"changed"}}
function $_(t,e){let r=Vt(ke(B(t,fr)));return r&&W(r.start,e)}var bs=1e3,kt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,ws=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),to=class{
constructor(t,e,r,s){this.__0=t,this.__j=e,this.__6=r,this.__i=s}
save(t){return this.__6.save(ws(t),this.__i.hunts)}
open(t){let{armed:e}=this.__i;if(e)return{kind:"armed",tag:e.arming.tag};this.__6.flush();let r=ws(t),s=new H_,{files:i,isWhole:n,failure:l}=this.__7l(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:kt(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=Q_(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:c}=o;this.__i.show(h,u.kind==="armed"?u.note:a);let g=n&&c.count===0;return this.__6.opened(g?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__7l(t,e,r){let s=0,i=!0;return x(()=>{let n=kt(t,0);for(this.__j.exists(n)||(n=e,i=!1);s<bs&&this.__j.exists(n)&&(s+=1,!!this.__j.read(n,l=>r.push(l)));)n=kt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},eo=({armed:t,saved:e,address:r,id:s})=>`${ht(t)} ${ht(e)} ${r} ${s}`;
function ro(t,e){let r=eo(e);return x(()=>t.debugger(Qn(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function Jt(t){x(()=>t.debugger(ta),()=>{})}var Ce=t=>x(()=>{let e=t.query($n),r=e.map(so).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Wt)?"none":"unknown"}));
function so(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=nt(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=R(_(r));return U(o)?a:{armed:o,saved:Ot(_(s)),address:l,id:n}}var io=class{
constructor(t,e,r,s,i){this.__53=!1,this.__54=!1,this.__0=t,this.__2=e,this.target=r,this.tag=s,this.idle=i,this.repair=St(i);let n=t.now().toString(16);this.__1k={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__15&&this.__2.open.includes(this.__15)?this.__15:a}
leaveNote(){this.__53=ro(this.__2,this.__1k)}
arm(){if(this.__54)return ys;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__15=this.__2.plan(Se({address:s,pointerSize:i},r,e)),this.__2.apply(this.__15)}
pause(){let{change:t}=this;return t?this.__2.undo(t):{kind:"undone"}}
resume(){let t=this.__4v();return(t?this.__3m(t):!this.__53)?this.arm():ys}
disarm(){this.__54=!0;let t=this.__4v(),e=this.__6g(t);return t&&this.__3m(t)&&e.kind!=="stillThere"&&Jt(this.__2),e}
forget(){this.__2.forget()}
__6g(t){let{change:e}=this;if(e&&!(t&&this.__72(t)))return this.__2.undo(e);e&&this.__2.leave(e);let r=Q(this.__0);return r.kind!=="read"?{kind:"notOurs"}:U(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__72(t){let{armed:e,address:r}=t;return!this.__3m(t)&&e===this.tag&&r===this.target.poolHitTag}
__3m({id:t}){return t===this.__1k.id}
__4v(){let t=Ce(this.__0);return t.kind==="found"?t.note:a}},ys={kind:"refused",failure:a,undone:{kind:"undone"}};
function no(t){let e=Y(t,ao(t));if(!e||t.charAt(e.end)!==" ")return;let r=_o(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=uo(t.slice(s).trim().replace(/\s+/g," "));if(oo(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function ao(t){let e=v(t,0),r=J(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var lo=["fadd","fabd"];
function _o(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,J(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return lo.includes(r)?a:r}
function oo(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&J(r,0)===8)}var uo=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),vs=t=>t==="last"||t==="after",ho=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Be(t){var e;let r=ho.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var fo=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],co=/\+0x[0-9a-f]+(?=\s)/i;
function Le(t){let e=ue(t),r=go(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:ue(e.slice(0,r)),source:Ss(s.slice(i))}}
function go(t){let e=co.exec(t);if(e)return e.index+e[0].length;let r=po(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Ss(t.slice(s+1))?s:t.length}
function po(t){let e=t.indexOf(" (");if(e<0)return-1;let r=fo.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Ss(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>oe(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}var mo=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,ko=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,Ts=" (UTC ",bo=256,wo=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function xs(t){var e;if(t.length>bo||!yo(t))return;let r=vo(t.trim());if(mo.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?So(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:wo.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var yo=t=>"B*STND^".includes(t.charAt(v(t,0)))||t.includes(" - code ")||t.includes(Ts);
function vo(t){let e=t.includes(Ts)?ko.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function So(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:Es(t)}}
function Es(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=nt(n.trim());l&&i.push(l)}return i}
function Yt(t){let e=ue(t),{head:r,offset:s}=To(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!xo(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function To(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var xo=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function As(t){let e=v(t,0);if(t.charAt(e)==="#"&&(e=v(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var Eo="(Inline)",Ao="(Inline Function)",Os=t=>t===4?3:4,Oo=5;
function Ns(t,e){let r=v(t,0),s=Po(t,r),i=s===a?r:v(t,J(t,r));return e==="names"?Ho(t.slice(i),s):t.charCodeAt(i)===No?Lo(t,i,s):Ro(t,i,s,e)}var No=40,Ps=58;
function Po(t,e){let r=J(t,e),s=r-e;if(!(s<2||s>3||!z(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function Ro(t,e,r,s){let i=Y(t,e);if(!i)return;let n=s==="noBase"?i:Mo(t,i,s);if(!n||!z(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=v(t,n.end),o=Co(t,Io(t,_),l),u=o&&Ms(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function Mo(t,e,r){let s=v(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=Y(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var Io=(t,e)=>t.startsWith("(T) ",e)?v(t,e+3):e;
function Co(t,e,r){let s=t.charCodeAt(e)===Ps,i=[],n=s?v(t,e+1):e;for(;i.length<Os(r);){let l=Y(t,n);if((l==null?a:l.pointerSize)!==r||!Bo(t,l.end))break;i.push(l.address),n=v(t,l.end)}if(!(s&&t.charCodeAt(n)!==Ps)&&!(i.length>0&&i.length<Os(r)))return{words:i,end:s?v(t,n+1):n}}var Bo=(t,e)=>e>=t.length||z(t.charCodeAt(e));
function Lo(t,e,r){let s=[Ao,Eo].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=Ms(t.slice(i));return n&&n.text!==""?f({},n,Rs,{number:r,inline:!0}):a}var Rs={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function Ho(t,e){let r=Le(t),s=Yt(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return f({},r,Rs,{symbol:s,number:e,inline:!1})}
function Ms(t){let{text:e,source:r}=Le(t),s=Yt(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var zo=t=>t.charAt(v(t,0))==="#"&&As(t)===a;
function Fo(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=xs(s);i&&(r=new jo(i))}return(e=r==null?a:r.report())!=null?e:Do(t)}
function Do(t){let e=new Cs;for(let r of t)e.push(r);return e.place.instruction?f({kind:"stepped"},e.place):a}var Uo=24,jo=class{
constructor(t){this.__41=new Cs,this.__g=0,this.__1l=t,this.__3e=t.kind==="targetGone"}
push(t){let e=this.__3e?"after":this.__36(t);return this.__3e=vs(e),e}
report(){let t=this.__1l;return t.kind==="targetGone"?t:f({},t,this.__41.place)}
__36(t){if(t.length>at)return this.__y();let e=xs(t);if(e)return this.__84(e)?"taken":"after";if(Go(t))return this.__6j(t.trim()),"taken";if(Be(t))return"after";let r=this.__41.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__y()}
__84(t){return this.__1l.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__41.place.symbol===a}
__6j(t){let e=this.__1l;e.kind==="bugcheck"&&e.parameters.length===0?this.__1l=f({},e,{parameters:Es(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1l={kind:"manualBreak"}:t.startsWith(Is)&&(this.__1l={kind:"other",event:t}))}
__y(){return this.__g++,this.__g>Uo?"after":"other"}},Is="A fatal system error has occurred",Wo=["*","(0x",Is];
function Go(t){let e=v(t,0);return e===t.length||zo(t)?!0:Wo.some(r=>t.startsWith(r,e))}var Cs=class{
constructor(){this.place={}}
push(t){let e=no(t);if(e){let s=this.__5r;return this.place={symbol:s,instruction:e},"instruction"}let r=qo(t);return r===a?"other":(this.__5r=r,this.place={symbol:r},"symbol")}};
function qo(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Le(e.slice(0,-1));return Yt(r.text)&&r.text}
function Vo(t){for(let[e,{symbol:r}]of t.slice(0,q(t)).entries()){if(!r||e===0&&Il(r))continue;let s=Oe(r);if(s==="alloc"||s==="free")return s}}
function Ko(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Xr(r);let s=Oe(t);return s==="neither"?a:s}var He={kind:"computed"},Zt=(t,e,r)=>W(y(t,e),r==="x86"?4:8),ot=4;
function Jo(t,e){let r=E(t,t.length-ot,ot);if(r===a||I(e).low%ot!==0)return[];if(tt(r,4227858432,2483027968))return[{kind:"function",address:y(e,Bs(r)-ot)}];let s=tt(r,4294966303,3594452992),i=tt(r,4294965279,3594455071)||tt(r,4294965248,3611232256);return s||i?[He]:[]}
function Yo(t,e){let[r,s,i]=[0,1,2].map(o=>E(t,o*ot,ot));if(r===a)return;if(tt(r,4227858432,335544320))return{kind:"function",address:y(e,Bs(r))};if(s===a||i===a)return;let n=r&31;if(!(tt(r,2667577344,2415919104)&&(s&1023)===n*33&&i===Xt(3592355840|n<<5)))return;let l=s>>>10&4095,_=Zo(r,e);if(tt(s,4290772992,4181721088))return{kind:"slot",address:y(_,l*8)};if(tt(s,4290772992,2432696320))return{kind:"function",address:y(_,l)}}var tt=(t,e,r)=>Xt(t&e)===Xt(r),Xt=t=>t>>>0,Bs=t=>(t<<6>>6)*ot;
function Zo(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=I(e);return y(K(s,Xt(i&-4096)),r*4096)}
function ze(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=Qt(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let c=(o>>3&7)!==4;return{extension:l,length:d,fixed:c?a:{kind:"absolute",displacement:h}}}var Ls=({kind:t,displacement:e},r,s)=>Zt(t==="relative"?r:K(0,0),e,s);
function Qt(t,e){let r=E(t,e,4);return r===a?a:r|0}var Hs=[76,139,21],Xo=7,Qo=7;
function $o(t,e,r){let s=[];for(let i=2;i<=Qo;i+=1){let n=t.length-i,l=t[n]===232&&i===5?Qt(t,n+1):a;if(l!==a){let u=r==="x64"?tu(t,n,e):a;s.push({kind:"function",address:Zt(e,l,r),slot:u})}let _=t[n]===255?ze(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:Ls(o,e,r)}),(!o||eu(t,n,r))&&s.push(He)}return s}
function tu(t,e,r){let s=e-Xo;if(!Hs.every((n,l)=>t[s+l]===n))return;let i=Qt(t,s+Hs.length);return i===a?a:y(r,e-t.length+i)}
function eu(t,e,r){let s=t[e-1],i=r==="x64"&&zs(s)?t[e-2]:s;return i===100||i===101}var zs=t=>t!==a&&(t&240)===64;
function ru(t,e,r){var s;let i=r==="x64"&&zs(t[0])?1:0,n=l=>y(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:Zt(n(2),l,r)}}case 233:{let l=Qt(t,i+1);return l===a?a:{kind:"function",address:Zt(n(5),l,r)}}case 255:{let l=ze(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:Ls(_,n(1+o),r)}:He}default:return}}var su=16,iu=12;
function nu(t,e,r){return r==="arm64"?Jo(t,e):$o(t,e,r)}
function au(t,e,r){return r==="arm64"?Yo(t,e):ru(t,e,r)}
function lu(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function _u(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:Ut(t.slice(e+1),ou)}
function ou(t){if(!t.startsWith("    "))return;let e=Yt(wr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var uu=4096;
function Fs(t,e,r){var s;let i=l=>t.readMemory(y(e,-l),l),n=I(e).low%uu;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var ut={kind:"undecided"},hu=3,du=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,fu=class{
constructor(t,e){this.__5h=new Map,this.__0=t,this.__3=e}
before(t,e){let{instructionSet:r}=this.__3,s=Fs(this.__0,t,su);if(!s||!r)return ut;let i=nu(s,t,r),n=lu(i,l=>this.__4s(l),e&&cu(e));return n?this.__2s(n,hu):ut}
__4s(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return pe(this.__0,t.address,this.__3.pointerSize)}
__2s(t,e){let r=this.__4s(t);if(!r)return ut;let s=this.__5i(r);if(s.some(({name:l})=>du.test(l)))return ut;let i=Ds(s);if(i.kind==="pool")return i;let n=this.__73(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?Ds(this.__5i(t.address)):n}
__73(t,e){let{instructionSet:r}=this.__3,s=e>0?this.__0.readMemory(t,iu):a,i=s&&r&&au(s,t,r);return i?this.__2s(i,e-1):ut}
__5i(t){let e=this.__5h.get(t);if(e)return e;let r=x(()=>_u(this.__0.query(Vn(t,this.__3.pointerSize))),()=>[]);return r.length>0&&this.__5h.set(t,r),r}},cu=({address:t,symbol:e})=>t&&e&&y(t,-e.offset);
function Ds(t){let e=new Set(t.map(Ko));if(e.size>1)return ut;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:ut}var gu=class{
constructor(t,e){this.__4l=new Set,this.__e=new Map,this.__0=t,this.__3=e,this.__4m=new fu(t,e)}
classify(t){let e=this.__6p(t);if(e)return{kind:"foreign",stop:e};let r=Vo(t.stack);return r?{kind:"hit",of:r}:this.__69(t)}
__6p({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!Ca(this.__3,e)||!this.__6z(e))return{kind:"other",event:l};let _=q(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&$r(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__6z(t){if(this.__4l.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__4l.add(t),r}
__69({ip:t,stack:e}){var r,s;let i=q(e),n=e[i];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};let l=this.__e.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__4m.before(n.address,_);switch(o.kind){case"pool":return this.__e.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function pu(t){let e=t.filter(i=>i.length<=at),r=Us(e,/^Last event: (.+)$/);if(r===a)return;let s=Us(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function Us(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Rt=t=>x(()=>pu(t.query(Hn)),()=>{}),js=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time,Ws=1e3,$t=(t,e)=>({line:t,text:e.slice(0,200)});
function mu(t){var e;let r=new wu;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var ku=1e4,bu=8,wu=class{
constructor(){this.__o=[],this.__11=[],this.__g=[],this.__4p="frames",this.__4y=!1,this.__17=!1,this.__3h=!0}
get begun(){return this.__4y||this.__o.length>0}
get fromTop(){return this.__o.length>0&&this.__3h}
push(t,e){if(t.length>at)return this.__y(t,e);if(this.__2o)return this.__6c(t,e,this.__2o);let r=Ns(t,this.__4p);return r?this.__7q(r,t,e):this.__7d(t,e)}
listing(){return{style:this.__4b,frames:this.__o,unread:this.__o.length===0?[...this.__11,...this.__g]:this.__11}}
__7q(t,e,r){return t.text===""?!this.begun||!this.__4q(t)?this.__y(e,r):(this.__2o={row:t,line:$t(r,e)},"taken"):this.__4q(t)?(this.__3o(),this.__4g(t),"taken"):"after"}
__6c(t,e,{row:r,line:s}){this.__2o=a;let i=Ns(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__g.push(s),this.push(t,e)):(this.__4g(f({},r,{text:i.text,symbol:i.symbol})),"taken")}
__7d(t,e){let r=v(t,0);if(r===t.length)return this.__o.length>0&&this.__q===a?"after":"taken";let s=As(t);return s?this.__1h(s):Su(t,r)?(this.__17=!0,"taken"):this.begun?Eu(t,r)?"taken":Au(t)?(this.__o.length===0&&(this.__3h=!1),this.__2c=a,"taken"):Be(t)?"after":this.__y(t,e):"other"}
__1h(t){return this.__o.length>0?"after":(this.__4y=!0,this.__4p=t,"taken")}
__4q(t){var e;if(this.__o.length===0)return!0;if(this.__o.length>=ku)return!1;let r=(e=this.__4b)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__q===a?t.number===this.__q:t.number>this.__q}
__4g(t){var e,r;this.__q!==a&&t.number!==this.__q+1&&(this.__2c=a),this.__o.length===0&&((e=t.number)!=null?e:this.__11.length)>0&&(this.__3h=!1);let s=this.__2c;this.__q=t.number,(r=this.__4b)!=null||(this.__4b=vu(t)),t.text.startsWith("0x")&&(this.__17=!0),this.__o.push(yu(t,s,this.__17)),t.inline||(this.__2c=t.returnAddress===dt?a:t.returnAddress)}
__y(t,e){return this.begun?this.__g.length>=bu?"after":(this.__g.push($t(e,t)),"other"):"other"}
__3o(){this.__g.length>0&&this.__q===a&&(this.__2c=a);for(let t of this.__g)this.__11.length<Ws&&this.__11.push(t);this.__g=[]}};
function yu(t,e,r){let{text:s,args:i,inline:n}=t,l={text:s,args:i,inline:n,doubtful:r};return e!==a&&(l.address=e),t.symbol!==a&&(l.symbol=t.symbol),t.base!==a&&(l.base=t.base),t.returnAddress!==a&&(l.returnAddress=t.returnAddress),t.source!==a&&(l.source=t.source),l}
function vu(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=Oo?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var Su=(t,e)=>t.startsWith("WARNING: ",e)&&Tu.some(r=>t.includes(r))||t.startsWith("<Intermediate frames may have been skipped",e),Tu=["frames may be wrong","unwinding can be inaccurate","outside normal stack bounds"],xu=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Eu=(t,e)=>xu.some(r=>t.startsWith(r,e)),Au=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Gs=24;
function Ou(t,e,r,s=Gs){let i=t.query(Pn(s,e.pointerSize===4,e.contextRegisters)),n=qs(i,e);if(!n)return Fe("registers",i);let l=Vs(i,n.ip);return l?{kind:"read",reading:f({report:r},n,{stack:l})}:Fe("stack",i)}
function qs(t,e){var r,s,i,n;let l=Nu(Et(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=Js(l,e);return{ip:_,sp:o,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),processor:u}}
function Vs(t,e){let[r,...s]=mu(t).frames;return r&&[f({},r,{address:e}),...s]}var Fe=(t,e)=>({kind:"unreadable",missing:t,answer:Ks(e)}),Ks=t=>t.slice(0,3).join(" / ").slice(0,200);
function Nu(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,W(s,e.pointerSize))}),r}
function Js(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Ys=4096,Pu=3,Zs=32,Ru=class{
constructor(t){this.__k=new Map,this.__45=new Set,this.__3f=new Map,this.__56=!0,this.__1m=t}
get isEmpty(){return this.__k.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:_,thread:o}=t;if(!this.__56||!Mu(e,r))return;let u=Iu(l,_,e);if(!this.__45.has(u)){this.__45.add(u);return}let h=this.__74(t,e,s);if(!h)return;o&&this.__3f.set(o,y(_,h.end));let d=(i=this.__k.get(l))!=null?i:[],c=d.find(g=>Qs(g,h));h.met=(n=c==null?a:c.met)!=null?n:0,h.isCompared||(h.isCompared=(c==null?a:c.isCompared)===!0),this.__k.set(l,[h,...d.filter(g=>!Qs(g,h))])}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__k.get(t))!=null?s:[],n=r&&this.__3f.get(r),l=n&&C(e,n);if(l===a||i.length===0)return;let _=i.map(u=>u.end),o=Math.min(l,Math.max(..._),Ys);return o>=Math.min(..._)?o:a}
recognise(t,e){let r=this.__24(t,e);if(!r)return;let{known:s,frames:i}=r;return s.met+=1,s.met%Zs===0||!s.isCompared?a:i}
check(t,e,r){let s=this.__24(t,e);if(!s)return;if(Cu(s.frames,r)){s.known.isCompared=!0;return}this.clear(),this.__56=!1;let{met:i,steps:n}=s.known,l=Math.floor(i/Zs)+Number(Xs(n));return{frames:n.map(({frame:_})=>_),hits:Math.max(0,i-l)}}
__24(t,e){var r;for(let s of(r=this.__k.get(t.ip))!=null?r:[]){let i=this.__2s(s,t,e);if(i)return{known:s,frames:i}}}
clear(){this.__k.clear(),this.__45.clear(),this.__3f.clear()}
__2s({steps:t},{sp:e,fp:r},s){let i=this.__1m,n=[],l=0,_=r&&C(e,r);for(let{frame:o,rule:u,word:h}of t){let d=l,c=l;if(u.kind==="fixed")c+=u.bytes;else if(u.kind==="entered")d-=i;else{if(_===a||_<l)return;d=_,c=_+i;let p=X(s,_,i);_=p&&C(e,p)}if(X(s,c,i)!==h)return;l=c+i;let g=o.args.map((p,T)=>X(s,l+T*i,i));if(!g.every(p=>p!==a))return;n.push(f({},o,{base:y(e,d),args:g}))}return n}
__74({ip:t,sp:e,fp:r},s,i){var n,l;let _=[],o=0,u=t;for(let[d,c]of s.entries()){let g=c.address===u?i(u):a,p=c.base&&C(e,c.base);if(!g||!c.returnAddress||p===a)return;let T=d===0,P=d===s.length-1;switch(g.kind){case"fixed":if(p!==o||c.args.length>0||g.isTrap&&!P)return;o+=g.bytes+this.__1m;break;case"entered":if(!T||p!==-this.__1m)return;o+=this.__1m;break;case"linked":if(p<o||T&&c.base!==r)return;o=p+2*this.__1m}_.push({frame:c,rule:g,word:c.returnAddress}),u=c.returnAddress}let h=(l=(n=_[_.length-1])==null?a:n.frame.args.length)!=null?l:0;return o+=h*this.__1m,o<=Ys?{steps:_,end:o,met:0,isCompared:!Xs(_)}:a}};
function Mu(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===dt)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===Pu)&&!_&&!o)}var Iu=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&C(e,s)} ${i}`)].join(),Xs=t=>t.some(({rule:e})=>e.kind==="linked"),Qs=(t,e)=>t.steps.length===e.steps.length&&t.steps.every(({word:r},s)=>{var i;return r===((i=e.steps[s])==null?a:i.word)}),Cu=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},_)=>{let o=e[_];return r===(o==null?a:o.address)&&s===(o==null?a:o.base)&&i===(o==null?a:o.returnAddress)&&n===(o==null?a:o.text)&&l.join()===(o==null?a:o.args.join())});
function Bu(t){var e;let r=t.join(`
`),s=o=>{var u,h;return nt((h=(u=o.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let _=l==="Non-FPO"?"ebp":"omitted";return $s(i)===$s(n)?{start:i,frame:_}:{frame:_}}var $s=t=>I(t).low&4095,ti=10,Lu=3;
function Hu(t){var e,r;let s=t.join(`
`),i=p=>{var T,P;return nt((P=(T=p.exec(s))==null?a:T[1])!=null?P:"")},n=De(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=De(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=De(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(te))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||d===a)return;let c=u>Lu?a:zu(t,d);if(!c)return;let g=y(o,-_);return f({},c,{bodyStart:y(g,n+h),end:y(g,l)})}
function zu(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(te),h=Fu(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===ti}return r===e?{frameBytes:s,isTrap:i}:a}
function Fu(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=te((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case ti:return{slots:1,bytes:e*8};default:return}}var te=t=>Number.parseInt(t,16),De=t=>t!=null&&t.startsWith("00000000")?te(t):a,Du=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__42=e}
ruleOf(t){return this.__4.has(t)||this.__4.set(t,this.__66(t)),this.__4.get(t)}
clear(){this.__4.clear()}
__66(t){let e=B(this.__0,Ln(t,this.__42));if(this.__42===4)return Uu(t,Bu(e));let r=Hu(e);return r&&ju(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function Uu(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var ju=(t,{bodyStart:e,end:r})=>j(e,t)<0&&j(t,r)<0,Wu=class{
constructor(t,e,r,s=Gs){this.__5n=new Map,this.__0=t,this.__3=e,this.__9=r,this.__2r=s,this.__4=new Ru(e.pointerSize),this.__44=new Du(t,e.pointerSize)}
begin(){this.__47&&(this.__25=ri(B(this.__0,Dn)))}
read(t){var e;let r=this.__4.isEmpty?[]:this.__86(),s=qs(r,this.__3);if(!s)return this.__7k(t);let i=f({},s,{processor:(e=s.processor)!=null?e:this.__7j(s.registers)});this.__6b(r);let n=this.__7u(i),l=n&&this.__4.recognise(i,n);return l?{kind:"read",reading:f({report:t},i,{stack:l,stackBytes:n})}:this.__8b(t,i,n)}
__7k(t){let e=Ou(this.__0,this.__3,t,this.__2r);return e.kind==="read"&&this.__5b(e.reading,e.reading.stack),e}
__86(){let{contextRegisters:t}=this.__3;return this.__47?B(this.__0,In(this.__47,t)):[]}
get __47(){let{instructionSet:t}=this.__3;return t==="arm64"?a:t}
__7j(t){let e=t.get("gdtr"),r=e&&this.__5n.get(e);if(r!==a||!this.__3.contextRegisters.includes("$prcb"))return r;let s=Et(B(this.__0,Cn)),i=Js(s,this.__3);return e&&i!==a&&this.__5n.set(e,i),i}
__8b(t,e,r){let s=this.__0.query(Bn(this.__2r,this.__3.pointerSize===4)),i=Vs(s,e.ip);if(!i)return Fe("stack",s);let n=r&&this.__4.check(e,r,i);return n&&this.__9({kind:"stacksDiffer"}),this.__5b(e,i),{kind:"read",reading:f({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__5b(t,e){this.__25&&this.__4.learn(t,e,this.__2r,r=>this.__44.ruleOf(r))}
__7u(t){let e=this.__4.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__6b(t){var e,r;if(ei(t)===((e=this.__25)==null?a:e.listing))return;let s=ri(t);(s==null?a:s.places)!==((r=this.__25)==null?a:r.places)&&(this.__4.clear(),this.__44.clear()),this.__25=s}},Gu=/^\s*[0-9a-f`]{8,17}\s/i,ei=t=>t.filter(e=>Gu.test(e)).join();
function ri(t){let e=ke(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:ei(t),places:r}}var qu=16,Vu=2*3600,Ku=20,Ju=60,Yu=30,Zu=class{
constructor(t,e){this.__a=0,this.__e={alloc:0,free:0,unknown:0},this.__39=0,this.__4x=!1,this.__b=t,this.__21=e,this.__3d=new gu(t.reader,t.target),this.__35=new Wu(t.reader,t.target,t.observer,e.frames),this.__4a=t.reader.now(),this.__n=this.__4a}
run(t=!1){let e=this.__89(t),{hasMissed:r}=this.__b.stepOut;return{end:e,hits:this.__a,kinds:this.__e,seconds:this.__31(),hasMissed:r}}
__89(t){return x(()=>{var e;for(this.__1f=Rt(this.__b.reader),this.__b.lastStop.begin(this.__b.target,this.__1f),this.__35.begin(),t&&this.__80();;){let r=(e=this.__68())!=null?e:this.__7w();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__80(){let{target:t,lastStop:e}=this.__b,r=this.__35.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3d.classify(s);i.kind==="hit"&&this.__36(s,i.of,e.judge(s,t,!0))}
__7w(){let{changes:t,isCurrent:e}=this.__b,r=e()?t.run(An):[];if(!e())return{kind:"superseded"};let s=Fo(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__6v();if(i==="no")return si(r);s&&(this.__1f=a);let n=this.__35.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__b.evidence.doubt(n.doubted),i==="unknown"&&this.__b.lastStop.isAgain(n.reading)?si(r):this.__7c(n.reading))}
__6v(){let t=this.__1f;return this.__1f=Rt(this.__b.reader),!t||!this.__1f?"unknown":js(t,this.__1f)?"yes":"no"}
__7c(t){let{target:e,tag:r,lastStop:s}=this.__b,i=!this.__4x;this.__4x=!0;let n=this.__3d.classify(t);if(n.kind==="hit"){let _=i?s.judge(t,e,!1):"new";return this.__36(t,n.of,_)}s.saw(t,r);let l=i&&s.comesBack;return f({kind:"foreign",stop:n.stop},l&&{mayBeOld:l})}
__36(t,e,r){return this.__b.lastStop.saw(t,this.__b.tag),r==="repeat"?a:this.__7m(t,e,r==="unknown")}
__7m(t,e,r){this.__39=e==="unknown"?this.__39+1:0,this.__a+=1,this.__e[e]+=1;let{evidence:s,stepOut:i}=this.__b,n=s.record(t,e,i,r);return this.__4c(),i.trouble?Xu(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__68(){if(this.__39>=qu)return{kind:"unknownHits",count:this.__39};if(this.__a>=this.__21.hits)return{kind:"hits"};let{seconds:t}=this.__21;return t!==a?this.__31()>=t?{kind:"seconds"}:a:this.__6w()}
__6w(){let t=this.__31();if(this.__a<Ku||t<Ju)return;let e=this.__a/t;return this.__21.hits/e>Vu?{kind:"tooSlow",hitsPerSecond:e}:a}
__4c(){let t=this.__b.reader.now();if(t-this.__n<Yu*1e3)return;this.__n=t;let{observer:e}=this.__b,r=this.__21.hits;e({kind:"progress",hits:this.__a,wanted:r,seconds:this.__31()})}
__31(){return(this.__b.reader.now()-this.__4a)/1e3}},si=t=>({kind:"notRun",answer:Ks(t.filter(e=>e.trim()!==""))});
function Xu(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var et=4,ee={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},ii={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Qu=class{
reset(){this.__49=a,this.__3z=a}
read(t){let e=v(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__49=$u(t);else if(t.startsWith("NonPaged",e))this.__3z=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1h(t)}}
__1h(t){let[e,...r]=th(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===ii.verbose.join(" ");if(!i&&s!==ii.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+et)}),l=i?"verbose":this.__7y(n,e.start),_=this.__49;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===ee[l].join()?n:a}}
__7y(t,e){if(t.join()===ee.current.join())return"current";if(t.join()!==ee.oldest.join())return"old";let r=this.__3z;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function $u(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function th(t){let e=[],r=v(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=v(t,i)}return e}var ni={kind:"unread"};
function eh(t,e){let r=v(t,0);if(t.startsWith("TOTAL",r)&&z(t.charCodeAt(r+5)))return rh(t,r+5,e);let s=e.widths?sh(t,e,e.widths):ih(t,r,e);return s?{kind:"row",usage:s}:ah(t,r)?ni:{kind:"other"}}
function rh(t,e,r){let{layout:s,widths:i=li(s)}=r,n=Ue(t,e,i,s);return!n||t.slice(n.end).trim()!==""?ni:f({kind:"total"},hi(n.numbers))}
function sh(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!oi(t,i))continue;let n=Ue(t,i+et,s,r);if(!(!n||i!==e&&!n.inPlace))return ui(t.slice(i,i+et),n.numbers,t.slice(n.end))}}
function ih(t,e,r){let s=ai(t,e,et,r),i=ai(t,e,t.slice(e,e+et).search(/\s/),r);return s&&i?a:s!=null?s:i}
function ai(t,e,r,{layout:s}){if(r<1||!oi(t,e,r))return;let i=Ue(t,e+r,li(s),s);if(!(!i||!nh(t,i.end)))return ui(t.slice(e,e+r),i.numbers,t.slice(i.end))}var li=t=>ee[t].map(()=>Number.POSITIVE_INFINITY),nh=(t,e)=>e>=t.length||z(t.charCodeAt(e))||z(t.charCodeAt(e-2))||t.startsWith(_i,e),_i="UNKNOWN pooltag";
function oi(t,e,r=et){let s=e+r;if(e<0||t.length<=s||!z(t.charCodeAt(s))||v(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var ah=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function Ue(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=lh(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?_h(t,h,o,s):h.end,c=d===a?a:bn(t.slice(h.start,d));if(d===a||c===a)return;let g=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&g,o=o&&(g||u===0),n.push(c),l=d}return{numbers:n,end:l,inPlace:_}}
function lh(t,e,r){let s=v(t,e),i=t.charAt(s)==="-"?s+1:s,n=mn(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function _h(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(_i))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function ui(t,e,r){let s=r.trim(),i=t.length===et&&!t.includes(".")?or(t):a;return f({text:t.padEnd(et),tag:i!=null&&i.ok?i.tag:a},hi(e),{description:s||a})}
function hi(t){let e=t.length/2;return{nonPaged:di(t.slice(0,e)),paged:di(t.slice(e))}}
function di(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function fi(t){var e;let r=new Qu,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(vs(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new dh(l))}}return s==null?a:s.listing()}var oh=5e4,uh=1024,hh=16,dh=class{
constructor(t){this.__10=[],this.__11=[],this.__g=[],this.__1h=t}
push(t,e){if(t.length>uh)return this.__y(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=eh(t,this.__1h);if(r.kind==="other")return Be(t)?"after":this.__y(t,e);if(this.__3o(),r.kind==="row")this.__10.push(r.usage);else if(r.kind==="unread")this.__v($t(e,t));else return this.__5w={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__10.length<oh?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1h;return{layout:t,sort:e,rows:this.__10,total:this.__5w,unread:this.__11}}
__y(t,e){return this.__g.length>=hh?"after":(this.__g.push($t(e,t)),"other")}
__3o(){for(let t of this.__g)this.__v(t);this.__g=[]}
__v(t){this.__11.length<Ws&&this.__11.push(t)}};
function re(t,e,r){return e.tracker?we(t,e.tracker,r):x(()=>fh(t,r),()=>({kind:"unreadable"}))}
function fh(t,e){let r=fi(t.query(Yn(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:ci(n),frees:ci(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function ci(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var ch=2e5,gh=class{
constructor(){this.__f=new Map,this.__1={alloc:[],free:[]},this.__w={alloc:0,free:0},this.lastHit=0,this.__2a=0}
located(t,e,r){var s,i;if(this.lastHit=Math.max(this.lastHit,r),t==="free"&&this.__4w(r,e),((i=(s=this.__f.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__f.delete(e),this.__f.set(e,{kind:t,hit:r}),this.__f.size<=ch))return;let n=this.__f.keys().next();n.done||this.__f.delete(n.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),t==="free"&&this.__4w(e,a),r?this.__1[t]=[...this.__1[t],e]:this.__w[t]=e}
found(t,e){this.__1[t]=this.__1[t].filter(r=>r!==e)}
gap(){this.__2a=this.lastHit,this.__29=a}
mayBeLastFreed(t){var e;return this.__29!==a&&((e=this.__29.block)!=null?e:t)===t}
isNew(t){return!this.__f.has(t)}
get lastCharged(){return this.__5a}
sized(t){this.__5a=t}
lastOf(t,e){let r=this.__f.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__2a?r.hit:a}
mustBeFreedSince(t,e){let r=this.__f.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__2a===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__2a&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__w[t]>e?!1:!this.__1[t].some(s=>s>e&&s<r)}
__4w(t,e){var r,s;t>=((s=(r=this.__29)==null?a:r.hit)!=null?s:0)&&(this.__29={hit:t,block:e})}};
function ph(t,e,r){var s,i;let n=t.slice(0,q(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!$r(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||j(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function mh(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=X(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function kh(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&C(r.stack.from,y(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var bh=28;
function wh(t,e,r){var s,i;let n=[],l=e.stack&&C(t.base,e.stack.from),_=C(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,bh):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var je=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function yh(t,e,r,s,i){let n=kh(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:y(n,s.headerSize);return gi(l,s)?mi(l,i):"noBlock"}
function gi(t,e){return Ft(t,e.pointerSize)&&nr(t,e.granularity)}var pi=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function mi(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=y(t,-r.distance);return{block:s,header:e(s)}}
function vh(t,e,r,s){var i;let{kind:n,pointer:l,charged:_,requested:o=0}=r;if(e===a||typeof e=="string")return;let{block:u,header:h}=e;if(l!==a&&l!==u)return;let d=t.open.get(u);if(d&&s.isCertainSince(n,d.hit)||s.isRepeated(n,u)||(h==null?a:h.kind)==="inUse"&&Ge(h.bytes,_)||(h==null?a:h.kind)==="inUse"&&((i=h.bytes)!=null?i:o)<o)return;let c=Eh(n,h);if(c==="refutation")return;let g=n==="free"&&s.lastOf("alloc",u)!==a;if(!(c==="proof"||l!==a||g))return{hypothesis:t,sighting:e};let p=l!==a||ki(e,r,s),T=l===a&&s.mayBeLastFreed(u);return{hypothesis:We(t,{block:u,isCurrent:p,mayBeLeft:T}),sighting:e}}
function ki({block:t,header:e},{hit:r,kind:s,wasFree:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t))return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function Sh(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastCharged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||ki(t,e,r),mayBeLeft:r.mayBeLastFreed(n),freedAt:o,charged:i}}
function Th(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(!Ge(i.charged,e.charged))return We(t,{block:s,isCurrent:bi(i,r),mayBeLeft:i.mayBeLeft})}
function xh(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);return t.open.set(e,f({},n,{freedAt:l})),n.isCurrent||!bi(f({},n,{freedAt:l}),s)?t:(t.open.set(e,f({},n,{freedAt:l,isCurrent:!0})),f({},t,{currentProofs:t.currentProofs+1}))}
function bi({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function Eh(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var We=(t,{block:e,isCurrent:r,mayBeLeft:s})=>f({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(r?1:0),blocks:s?t.blocks:new Set([...t.blocks,e])}),Ge=(t,e)=>t!==a&&e!==a&&t!==e,wi=3,Ah=2,yi=16,Oh=32,Nh=256,Ph=8,Rh=100,Mh=wi,Ih=2,Ch=class{
constructor(t,e){this.__1=[],this.__n=new Map,this.__a=0,this.__43=0,this.__5p=0,this.__4j=!0,this.__3n=!1,this.__2y=0,this.__w=0,this.kind=t,this.__8=e}
plan(t){var e,r;if(this.__50)return{kind:"places",places:[]};if(this.__55&&this.__a%Oh!==0)return{kind:"places",places:this.__d.map(({place:n})=>n)};let s=t-((r=(e=this.__1[0])==null?a:e.hit)!=null?r:t),i=(this.__a>=Ph||s>=Rh)&&this.__75===this.__2y;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&i&&this.__43<Mh}}
observe(t,e,r){this.__2y=t.hit;let s=this.__4j||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__43++;let i=this.__50?"noPlace":this.__p(t,s,r);return typeof i!="string"?f({kind:"located",from:"place"},Si(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__w=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__28(this.__d.map(r=>Th(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__d)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__28(this.__d.map(l=>xh(l,r,t,s)))}
settle(t){if(this.__1.length===0)return[];let e=this.__1i,r=[];return this.__1=this.__1.filter(({hit:s})=>{var i;let n=(i=this.__85(s))!=null?i:e?this.__63(s):a;return!n||!this.__51(n,t)?!0:(this.__t(s,n.block,t),r.push(f({hit:s,kind:this.kind},Si(n))),!1)}),r}
__51(t,e){return!pi(t,this.__8)||e.lastOf("alloc",t.block)!==a}
__63(t){return vi(this.__d.map(({shown:e})=>e.get(t)))}
__85(t){var e;let r=this.__n.get(t);if(!(r!=null&&r.isSure))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__2y>t}
hasUnknownsSince(t,e){return this.__w>t||this.__61(t,e).length>0}
mustHaveShown(t,e,r){if(this.__w>e)return;let s=this.__61(e,r);if(s.some(l=>{var _;return((_=this.__n.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__n.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__28(this.__d.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__w>e)return!0;let i=r<s?r:e;return this.__1.some(({hit:n})=>n<=e||n===r||this.__n.has(n)?!1:n>i&&n<=s||this.shownAt(n).some(l=>l.block===t))}
waitsBetween(t,e,r){return this.__1.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
shownAt(t){let e=[];for(let{shown:r}of this.__d){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__n.has(t)||!this.__1.some(i=>i.hit===t))return;this.__n.set(t,e);let s=this.__d.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__28(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),We(i,{block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__d)t.clear();this.__1i||this.__3n||this.__43||this.__28(this.__d.map(({place:t,shown:e,open:r})=>f({},je(t),{shown:e,open:r})))}
learned(){return this.__1i?this.__d.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1a=t.map(e=>je(e,!0)),this.__a=yi}
startOver(){this.__1a=a,this.__1=[],this.__n.clear(),this.__a=0,this.__w=this.__2y,this.__5p++}
get __75(){var t,e;return(e=(t=this.__1[this.__1.length-1])==null?a:t.hit)!=null?e:0}
__61(t,e){return this.__1.filter(r=>r.hit>t&&!Ge(r.charged,e)).map(({hit:r})=>r)}
get __d(){var t;return(t=this.__1a)!=null?t:[]}
get __1i(){return this.__d.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||(this.__3n?e:s.size)>=wi&&r>=Ah)}
get isUndecided(){return this.__1.length>0&&!this.__1i}
get __55(){return this.__1i&&this.__1.length===0&&this.__a>=yi}
get __50(){return this.__5p>Ih}
__p(t,e,r){var s;let i=(s=this.__1a)!=null?s:this.__6h(t),n=i.map(h=>this.__7s(h,t));if(n.every(h=>h==="notRead"))return"unreadable";if(this.__a++,this.__6d(n,e))return this.__4j=!1,this.startOver(),"disagreement";let l=this.__6l(t,e),_=i.map((h,d)=>vh(h,n[d],l,r)).filter(h=>h!==a);if(_.length===0)return this.startOver(),"noPlace";this.__1a=_.map(h=>h.hypothesis);let o=_.map(h=>h.sighting);this.__3n||(this.__3n=o.some(({header:h})=>(h==null?a:h.kind)==="inUse"));let u=this.__1i?vi(o):a;return u?(this.__87(),this.__51(u,r)?u:"unreadable"):e||this.__v(l,o,r)?"learning":"disagreement"}
__6l({hit:t,charged:e,requested:r,wasFree:s=()=>!1},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,wasFree:s}}
__6h({key:t,words:e}){let r=wh(t,e,this.__8.pointerSize),s=(i,n)=>je({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__7s({place:t},{key:e,words:r,look:s}){return yh(t,e,r,this.__8,s)}
__6d(t,e){if((e==null?a:e.from)!=="arguments"||!this.__1i)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__v(t,e,r){if(this.__1.length>=Nh)return!1;this.__1=[...this.__1,{hit:t.hit,charged:t.charged}];for(let[s,{shown:i,open:n}]of this.__d.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,Sh(l,t,r)))}return!0}
__t(t,e,r){var s;for(let{shown:i,open:n}of this.__d)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__n.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__87(){this.__55&&(this.__1a=Bh(this.__d))}
__28(t){this.__1a&&(this.__1a=t,t.length===0&&this.startOver())}};
function vi(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function Si({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function Bh(t){let e=({place:{where:r}})=>"register"in r?0:r.offset<0;return t.filter((r,s)=>t.findIndex(i=>e(i)===e(r))===s)}var Lh=class{
constructor(t){this.__r=new Map,this.__l=new gh,this.__3s=[],this.__8=t}
plan(t){return this.__40(t.kind,t.address).plan(this.__l.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__8.alignedHeaders&&!s)return this.__88(r,e);let l=this.__40(r.kind,r.address).observe(t,this.__67(i,t),this.__l);return r.kind==="alloc"&&this.__l.sized(n),l.kind==="located"?this.__77(r.kind,l.block,e,n):this.__l.unlocated(r.kind,e,l.why==="learning"),this.__5q(),l}
goneAfter(t,e,r,s){let i=this.__l.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__5z("free",i);if(n.some(o=>o.mayHaveFreed(e,i,t,r)))return;let l=Math.max(i,t-Pe),_=!n.some(o=>o.waitsBetween(l,s,t));for(let o of n)o.wasAbout(t,{block:e,isSure:_});this.__5q()}
candidates(t,e){let r=new Set;for(let s of this.__r.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__r.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__l.gap();for(let t of this.__r.values())t.forgetOpen()}
resolved(){let t=this.__3s;return this.__3s=[],t}
places(){let t=[];for(let e of this.__r.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__40(e,r).restore(s)}}
__5z(t,e,r){return[...this.__r.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__5q(){for(let t of this.__r.values())for(let e of t.settle(this.__l)){this.__3s.push(e);for(let r of this.__r.values())r.blockNamedBefore(e,this.__l)}}
__40(t,e){let r=`${t} ${e}`,s=this.__r.get(r);if(s)return s;let i=new Ch(t,this.__8);return this.__r.set(r,i),i}
__88({kind:t},e){return this.__l.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__67(t,{look:e}){if(!t||!gi(t.block,this.__8))return;let r=mi(t.block,e);if(!pi(r,this.__8))return{from:t.from,block:r.block}}
__77(t,e,r,s){this.__6k(t,e,t==="free"?s:a),this.__l.located(t,e,r);for(let i of this.__r.values())i.blockNamed({kind:t,block:e,charged:s},this.__l)}
__6k(t,e,r){var s;let i=this.__l.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__5z(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__r.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},qe=4096;
function Hh(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var zh=4;
function Ti(t,e,r,s){let i=E(t,0,4),n=E(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(D(R(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&zh)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=qe-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var Fh=new Uint8Array,Dh=64,Uh=128;
function xi(t,e,r,s,i=!1){var n,l;let _=se(t),o=r.headerSize,u=S=>{var it;return(it=s.readMemory(y(t,S-_),o))!=null?it:Fh};if(_===0)return{kind:"headerless"};let h=u(_-o),d=Ti(h,_-o,e,r),c=_===o;if(!(c?d.kind==="released":d.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return d;let g=c?h:u(0),p=((n=E(g,0,2))!=null?n:0)%8192,T=qe-p&-r.granularity,P=c?u(T-o):h;if(!g.length||!P.length)return{kind:"unreadable"};if(!(Ti(g,0,e,r).kind==="released"&&P[0]===g[2]&&P.every(S=>S===P[0])))return d;if(T!==_)return{kind:"noHeader"};let Ht=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(Ht&Dh)?p:a,ownsPage:!(Ht&Uh)}}var se=t=>I(t).low%qe,jh=17744;
function Wh(t,e){let r=lt(t,y(e,60)),s=r&&t.readMemory(y(e,r),12);return s&&E(s,0,4)===jh?E(s,8,4):a}var Gh=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function qh(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,q(t)).map(_=>Vh(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:Ei(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:Ei(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function Vh(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Gh.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&I(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||D(R(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Ft(o,r.pointerSize)&&nr(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function Ei(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var Kh=4096,Jh=3,Yh=20,Zh=class{
constructor(t,e,r){this.__z=new Map,this.__0=t,this.__8=e,this.__1o=r}
wasFree(t){let{kind:e}=xi(t,this.__1o,this.__8,this);return e==="released"||e==="noHeader"}
readMemory(t,e){var r;let s=se(t);return(r=this.__z.get(Ai(t)))==null?a:r.subarray(s,s+e)}
keep(t,e){let r=[...[...e].filter(se).map(Ai),...this.__z.keys()];if(this.forget(),!(t>Yh))for(let s of[...new Set(r)].slice(0,Jh)){let i=this.__0.readMemory(s,Kh);i&&this.__z.set(s,i)}}
forget(){this.__z.clear()}},Ai=t=>y(t,-se(t)),Xh=2048,Qh=64,Oi=18362,$h=class{
constructor(t,e,r,s,i){this.__2l=new Map,this.__0=t,this.__3=e,this.__1o=r,this.__8=s,this.__c=i,this.__z=new Zh(t,s,r)}
locate(t,e,r,s){var i;let n=qh(e.stack,this.__1o,this.__8),l=ph(e.stack,r,e.ip);if(!l)return this.__c.gap(),td(n);let _=this.__7g(t,e,l,n,s),o=this.__c.observe(_);if(this.__8d(t),o.kind==="unlocated")return f({},Ve(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return f({},Ve(n),{block:o.block,blockFrom:o.from,charged:u})}
lookAgain(t){return Ni(this.__p("alloc",t))}
__6r(t,{found:e,goneAt:r},s){let i=e.kind==="inUse"&&e.ownsPage===!0;return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__6t(t)?r!=null?r:s:a}
__6t(t){let e=()=>this.__p("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__3;return e()&&!!this.__0.readMemory(r,4)&&e()}
__8d(t){this.__2l.forEach((e,r)=>{e.goneAt=this.__6r(r,e,t),!(t-e.since<Pe)&&(this.__2l.delete(r),e.goneAt&&this.__c.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__c.candidates("free",t)){if(this.__2l.size>=Qh||this.__2l.has(e))continue;let r=this.__p("alloc",e),s=Ni(r);s!=="unknown"&&this.__2l.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__c.isUndecided?this.__z.keep(t,this.__c.candidates("alloc",t)):this.__z.forget()}
__71(t){return D(t)===this.__1o}
__7g(t,e,r,s,i){let n=this.__c.plan(r),l=n.kind==="everything"?this.__6i(e,r):this.__7h(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__7x(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__79(r.kind),pointer:o,charged:s.charged,requested:s.requested,wasFree:u=>this.__z.wasFree(u)}}
__7x(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__c.gap(),r}
__6i(t,e){let r=C(t.sp,e.limit),s=r!==a&&r>0?this.__1n(t,t.sp,Math.min(r,Xh)):a;return{registers:Pi(t.registers),stack:s}}
__7h(t,e,r){let s=Pi(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__8.pointerSize;return{registers:s,stack:this.__1n(e,y(r.base,n),l)}}
__1n({sp:t,stackBytes:e},r,s){var i;let n=(i=C(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&mh(r,l,this.__8.pointerSize)}
__79(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__p(t,r);return e.set(r,i),i}}
__p(t,e){let{build:r=Oi}=this.__3,s=r<Oi,i=xi(e,this.__1o,this.__8,this.__0,s);return i.kind==="headerless"?this.__78(t,e):i}
__78(t,e){let r=this.__3.bigPages&&ba(this.__0,this.__3.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__71(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function Ni({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Ve({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var td=t=>f({},Ve(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),ed=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function Pi(t){let e=new Map;return t.forEach((r,s)=>{ed.test(s)&&e.set(s,r)}),e}
function rd({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=Vt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var sd=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a}),id=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function Ri(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}
function nd(t,e,r){return r==="arm64"?_d(t,e):ad(t,r)}var Mt=4;
function ad(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=ld(t,s,e),n=i&&E(t,s+i,Mt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function ld(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?ze(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function _d(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Mt<=t.length;l+=Mt){let _=(r=E(t,l,Mt))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let c=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(c|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let c=y(e,l+(_<<8>>13)*Mt);i.push({kind:"literal",address:c});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var od=64,ud=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__3=e}
get known(){return this.__4}
holds(t,e){let r=this.__4.get(t);if(r)return r;let s=this.__p(t,e);return this.__4.set(t,s),s}
__p(t,e){let{instructionSet:r}=this.__3,s=Fs(this.__0,t,od);if(!s||!r)return"unreadable";let i=y(t,-s.length),n=nd(s,i,r).map(_=>this.__8a(_)),l=_=>_!==a&&D(R(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__8a(t){return t.kind==="immediate"?t.value:lt(this.__0,t.address)}},hd=9200,dd=500,fd=class{
constructor(t,e,r,s){this.__59=0,this.__4o=0,this.__5u=new Set,this.__1v=new Set;var i;let{target:n,tag:l}=r;this.__0=t,this.__6=e,this.__3=n;let _=Hh(n.pointerSize,n.build===a||n.build>=hd);this.__c=new Lh(_),this.__c.restore(s),this.__1e=new ud(t,n),this.__3t=new $h(t,n,l,_,this.__c),this.hunt=new us(rd(r,t.now()),o=>this.__1e.holds(o,l)),e.begin(this.hunt),e.note(id(n)),this.__5k((i=Vt(n.modules))==null?a:i.start)}
begin(t){this.__6.note(f({type:"counters",at:"armed"},Ri(t)))}
end(t,e="disarmed"){this.__6.note(f({type:"counters",at:"stopped"},Ri(t))),this.__7e(),this.__5j(),this.__7f(),this.__t(e)}
endWithTarget(t){this.__6.note({type:"gone",missed:t}),this.__t("targetGone")}
abandon(){this.__t("aborted")}
record(t,e,r,s){this.__59+=1;let i=this.__59,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__c.gap(),this.__3c(i,t,e,n);try{return this.__3c(i,t,e,this.__3t.locate(i,t,e,r))}catch(l){throw l instanceof xt&&this.__3c(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__6.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__7e(){let t=[],e=[];for(let r of this.hunt.doubtful().slice(0,dd)){let s=this.__3t.lookAgain(r);s==="there"?t.push(r):s==="freed"&&e.push(r)}t.length+e.length>0&&this.__6.note({type:"blocks",there:t,gone:e})}
__7f(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1e.known];for(let[e,r]of t.slice(this.__4o))this.__6.note({type:"code",address:e,holdsTag:r});this.__4o=t.length}
__5k(t){var e;if(!t||!Ft(t,this.__3.pointerSize))return;let r=(e=Lr(this.__3,t))==null?a:e.start;if(!r||this.__5u.has(r))return;let s=Wh(this.__0,r);s!==a&&this.__6.note({type:"image",start:r,timestamp:s}),this.__5u.add(r)}
__t(t){this.__6.note({type:"end",why:t,time:this.__0.now()})}
__3c(t,e,r,s){let i=this.__6.note(f({type:"hit",number:t,kind:r,stack:this.__7v(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__82(),this.__5j(),i}
__7v({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__1v.has(e)){for(let{address:r}of t)this.__5k(r);this.__6.note({type:"stack",index:e,frames:t.map(sd)}),this.__1v.add(e)}return e}
__5j(){let t=this.__c.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__6.note({type:"places",places:t})}
__82(){for(let{hit:t,block:e,charged:r}of this.__c.resolved())this.__6.note({type:"located",hit:t,block:e,charged:r})}},cd=2e5;
function Mi(t,e=cd){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Mi(t.slice(1),e):t}var gd=class{
constructor(t,e,r){this.__3u=!1,this.__0=t,this.__2=e,this.__9=r}
run(t){let e=this.__2.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__5y(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__3u))return ks(this.__0)?a:this.__6o()}
__5y(t){var e;let r=this.__2.undo(t);if(Ii(this.__9,r,Tt(t.before)),r.kind==="stillThere")return r;t===((e=this.__1v)==null?a:e.change)&&this.__7o(this.__1v.id)}
__7o(t){let e=Ce(this.__0);e.kind==="found"&&e.note.id===t&&Jt(this.__2)}
__6o(){let t=Ce(this.__0);if(this.__3u=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=Q(this.__0);if(n.kind==="notRead"){this.__3u=!1;let o=St(r);return this.__9({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){Jt(this.__2);return}let l=this.__2.adopt(Se(n,r,e)),_=this.__5y(l);return _?this.__1v={change:l,id:i}:Jt(this.__2),_}};
function Ii(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var pd=class{
constructor(t){this.__34={},this.__0=t}
begin(t,e){let r=this.__4!==a&&t.contextRegisters.includes("$prcb")?Rr(this.__0,t.pointerSize,"$prcb"):a;this.__34={processor:r,event:e}}
saw(t,e){this.__4={reading:t,tag:e}}
counted(t){this.__4&&(this.__4=f({},this.__4,{counts:t}))}
isAgain(t){return this.__4!==a&&kd(this.__4.reading,t)}
judge(t,e,r){var s;let i=this.__4;return!i||!this.isAgain(t)?"new":this.__6f(i,e)||!r&&this.__8c(i,e)?"repeat":!r&&((s=this.__34.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){let{event:t}=this.__34;return t!==a&&t.time===a}
__8c({reading:t},e){var r;let{processor:s}=this.__34,i=(r=t.registers.get("$prcb"))!=null?r:md(t.processor,e);return s!==a&&i!==a&&s!==i}
__6f({tag:t,counts:e},r){if(!e)return!1;let s=re(this.__0,r,t);return s.kind!=="found"?!1:s.counts.allocs===e.allocs&&s.counts.frees===e.frees}},md=(t,e)=>t===a?a:e.processorBlocks[t];
function kd(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&bd(t.registers,e.registers)&&wd(t.stack,e.stack)}
function bd(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);n!==a&&n!==s&&(r=!1)}),r}
function wd(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var yd=2e3,vd=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>yd,Sd={4:nt("ffdf0000"),8:nt("fffff78000000000")},Td=32,xd=8,Ed=20,Ad=1e4,Od=4294967296;
function Ci(t,e){let r=Sd[e],s=r&&t.readMemory(r,Td),i=s&&Bi(s,xd),n=s&&Bi(s,Ed);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function Bi(t,e){let r=E(t,e,4),s=E(t,e+4,4);if(!(r===a||s===a)&&s===E(t,e+8,4))return(s*Od+r)/Ad}var Nd=64,Pd=class{
constructor(t,e,r){this.__3i=!1,this.__0=t,this.__2=e,this.__13=r}
get hasMissed(){return this.__3i}
get trouble(){return this.__38}
returnValue(t){let e=q(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r!=null&&r.address)||!s)return;if(this.__13.pause().kind!=="undone"){this.__38={kind:"notArmedAgain"};return}let i=this.__22();this.__2.run(On(r.address,this.__13.target.pointerSize));let n=this.__7n(),l=Ke(n,"eip","rip","pc");if(l!==r.address){this.__3i=!0,this.__38={kind:"strayed",ip:l};return}Rd(i,this.__22())||(this.__3i=!0),this.__13.resume().kind!=="applied"&&(this.__38={kind:"notArmedAgain"});let _=Ke(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__6x(_,s,r)?Ke(n,"eax","rax","x0"):a}
__22(){let{target:t,tag:e}=this.__13;return re(this.__0,t,e)}
__7n(){let t=Et(this.__0.query(Rn(this.__13.target.contextRegisters))),{pointerSize:e}=this.__13.target;return new Map([...t].map(([r,s])=>[r,W(s,e)]))}
__6x(t,e,r){if(!t)return!1;if(this.__13.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=y(e.base,8),i=y(s,Nd);return j(s,t)<=0&&j(t,i)<=0}};
function Ke(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var Rd=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Li=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,Md=class{
constructor(t,e,r,s){this.__7=[],this.__2u=0,this.__0=t,this.__9=s,this.__2=e,this.__6=r,this.__3r=new pd(t),this.__5o=new gd(t,this.__2,s)}
get armed(){return this.__h}
get change(){return this.__2.open[0]}
get unrepaired(){return this.__60}
get hunts(){return this.__7}
get shown(){var t;let e=new Map;for(let r of this.__7)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Li));this.__v([...this.__7.filter(s=>!r.has(Li(s))),...t]),this.__5c=e}
leftValue({address:t,value:e}){let r=this.__5c;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3q;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__3q)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2u+=1;let r=this.__h,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__62(r);let i=this.__4t();i&&Ii(this.__9,i.undone,i.arming.idle),this.__60=(e=Cd(i==null?a:i.undone))!=null?e:this.__5o.run(s!=null?s:(t=this.__2h)==null?a:t.change)}
__62({arming:t,evidence:e}){this.__h=a,this.__2h=t,e.abandon()}
__4t(){let t=this.__2h;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2h=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__4i(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__4n(i,e,!1)}finally{l=this.__1q(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__4i(t,e,!0)}
capture(t){let e=this.__h;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=Q(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1q(e,a),{kind:"notArmed",anyMore:s.tag};let l=ps(this.__0);if(l.kind==="breaksPassed")return l;let _=js(e.event,Rt(this.__0)),o=this.__4n(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?f({},h,{disarmed:this.__1q(e,o)}):(this.__h===e&&(this.__h=f({},e,{event:Rt(this.__0)})),r.end(this.__22(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__6a()}
release(){this.__2u+=1;let t=this.__h;if(!t){let e=this.__4t();return e?[e.undone]:this.__2.undoAll()}return this.__h=f({},t,{byUser:!1}),[this.__1q(t,a)]}
__6a(){let t=Q(this.__0);if(t.kind!=="read"||U(t.value))return{kind:"nothing"};let e=Kt(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=Se(t,Ot(s),r),n=this.__2.undo(this.__2.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__4i(t,e,r){return x(()=>{this.__7p();let s=J_(this.__0,this.__2,t,e);return s.kind==="refused"?s:this.__12(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__7p(){let t=this.__h;if(!t)return;let e=this.__1q(t,a);this.__9({kind:"replaced",tag:t.arming.tag,undone:e})}
__v(t){this.__7=Mi(t);let e=t.length-this.__7.length;e>0&&this.__9({kind:"dropped",hunts:e})}
__12(t,{target:e,idle:r,stops:s},i){let n=new io(this.__0,this.__2,e,t,r),l=this.learnedOn(e),_=new fd(this.__0,this.__6,n,l),o=i?Rt(this.__0):a,u=Ci(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__9({kind:"ready",target:e,tag:t}),s||this.__9({kind:"stopsUnknown"}),this.__9({kind:"repairLine",command:n.repair}),n.leaveNote(),_.begin(re(this.__0,e,t)),l.length>0&&this.__6.note({type:"places",places:l}),this.__h=h;let d=n.arm();return d.kind==="applied"?(this.__v([...this.__7,_.hunt]),this.__3q=_.hunt,{kind:"armed",armed:h}):(this.__1q(h,a),{kind:"notWritten",applied:d})}
__4n(t,e,r){let{arming:s,evidence:i}=t,n=this.__2u;this.__9({kind:"waiting",seconds:e.seconds});let l=new Zu({reader:this.__0,changes:this.__2,observer:this.__9,target:s.target,tag:s.tag,evidence:i,stepOut:new Pd(this.__0,this.__2,s),lastStop:this.__3r,isCurrent:()=>this.__2u===n},e).run(r);return this.__6u(t)?f({},l,{hasRestarted:!0}):l}
__6u({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||lt(this.__0,r.poolHitTag)===s)return!1;let i=Ci(this.__0,r.pointerSize);return i!==a&&vd(e,i)}
__1q({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__h)==null?a:s.arming)===t&&(this.__h=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__h)==null?a:i.arming)===t&&(this.__h=a),n.kind==="stillThere"&&(this.__2h=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__22(t);return e.end(Fr(n,t.tag)?Id:l,r==null?a:r.end.kind),n}
__22({target:t,tag:e}){let r=re(this.__0,t,e);return this.__3r.counted(r.kind==="found"?r.counts:a),r}},Id={kind:"unreadable"},Cd=t=>(t==null?a:t.kind)==="stillThere"?t:a,Bd=64*1024,Ld=class{
constructor(t,e,r){this.__1t=0,this.__3v=[],this.__j=t,this.__x=e,this.base=r.base,this.__46=r.seq,this.__1b=r.segment,this.__2j=r.tool}
get count(){return this.__1b}
write(t){let e=this.__30;e&&this.__8e(e),this.__30=t,this.open(),this.__5d(t),(this.__1t>=Bd||Hd(t))&&this.close(),this.__30=a}
open(){if(this.__23)return;let t=kt(this.base,this.__1b);if(this.__1b>=bs)throw new xt(t,"a recording has 1000 files");this.__23=this.__j.create(t),this.__3v.push(t),this.__1t=0,x(()=>this.__1g(),e=>{throw this.__5s(this.__3v.splice(-1)),e}),this.__1b+=1}
__1g(){this.__5d({type:"header",format:"pooltag recording",version:1,segment:this.__1b,tool:this.__2j,time:this.__x()})}
discard(){this.__5s(this.__3v.splice(0))}
__5s(t){let e=r=>x(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__j.remove(r))}
close(){let t=this.__23;this.__23=a,t==null||t.close()}
__8e(t){this.__30=a,this.close(),this.__j.exists(kt(this.base,this.__1b))&&(this.__1b+=1),this.write(t)}
__5d(t){var e;let r=y_(this.__46,t);(e=this.__23)==null||e.writeLine(r),this.__46+=1,this.__1t+=r.length}},Hd=t=>t.type==="change"&&t.state==="planned"||t.type==="end",zd=class{
constructor(t,e,r,s){this.__j=t,this.__x=e,this.__2j=r,this.__9=s}
begin(t){this.__5=t,this.__12(t.start)}
note(t){var e,r;let s=(r=(e=this.__5)==null?a:e.take(t))!=null?r:"taken";return this.__12(t),s}
opened(t){this.__2n=t}
save(t,e){var r,s;if(((r=this.__32)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2n)==null?a:s.base)===t?this.__2n:a,n=kt(t,0);return x(()=>{if(!i&&this.__j.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__8f(t,i,l);return this.__76(),this.__2n=a,this.__32=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__5x(t=>t.close())}
__76(){var t;(t=this.__5)!=null&&t.openEnd&&this.__12({type:"end",why:_s,time:this.__x()}),this.flush()}
__8f(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new Ld(this.__j,this.__x,{base:t,seq:s,segment:i,tool:this.__2j});return x(()=>this.__6m(n,r),l=>{throw n.discard(),l}),n}
__6m(t,e){t.open();let r=F(e,(s,i)=>+(s===this.__5)-+(i===this.__5));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__12(t){this.__5x(e=>e.write(t))}
__5x(t){let e=this.__32;e&&x(()=>t(e),r=>{this.__32=a,this.__4c(r)})}
__4c({call:t,message:e}){try{this.__9({kind:"notRecorded",path:t,message:e})}catch(r){}}},Fd=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Dd(t){if(!t.includes("<"))return t;let e=t.replace(Fd,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var Hi=t=>host.parseInt64(_e(t),16);
function Ud(t){if(typeof t=="number")return t;if(!jd(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function jd(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var zi=8e3,Wd=class{
constructor(){this.__2g=!1}
query(t){return Ye(t)}
change(t){return Ye(t)}
run(t){return Ye(t)}
readMemory(t,e){let r=Di(this.__5e(t),e);if(r||!Fi(t))return r;this.__2g=!this.__2g;let s=Di(this.__5e(t),e);return s||(this.__2g=!this.__2g),s}
__5e(t){return!this.__2g||!Fi(t)?t:K(4294967295,I(t).low)}
now(){return Date.now()}
session(){let t=It(()=>host.currentSession.Attributes.Target),e=It(()=>t==null?a:t.IsKernelTarget),r=It(()=>t==null?a:t.IsLiveTarget),s=It(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Je(t){for(let e=0;e<t.length;e+=zi)host.diagnostics.debugLog(t.slice(e,e+zi));host.diagnostics.debugLog(`
`)}var Fi=t=>I(t).high===0&&Ft(t,4);
function Di(t,e){return It(()=>{let r=host.memory.readMemoryValues(Hi(t),e,1);return r.length===e?new Uint8Array(r):a})}
function Ye(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>Gt(Dd(`${r}`))):[]}catch(e){throw new xt(t,e)}}
function It(t){try{return t()}catch(e){return}}var Gd=class{
exists(t){return bt(t,e=>e.FileExists(t))}
create(t){return bt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__8g(e,r,t);return{writeLine:i=>bt(t,()=>s.WriteLine(i)),close:()=>bt(t,()=>r.Close())}})}
remove(t){bt(t,e=>e.DeleteFile(t))}
__8g(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return bt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function bt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new xt(t,r)}}var wt="pool",Ui="pooltag",qd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${Ui}.Contents.pool   (or load with .scriptrun)`];
function ji(t){return ne(()=>Kd(t))||ne(Jd)}
function Vd(){ne(()=>Reflect.deleteProperty(ie(),wt)&&ie()[wt]===a)||ne(()=>Wi(`dx -r0 @$vars.Remove("${wt}")`))}var ie=()=>host.namespace.Debugger.State.UserVariables;
function Kd(t){return ie()[wt]=t,ie()[wt]!==a}
function Jd(){return[`Debugger.State.Scripts.${Ui}.Contents.pool`,"@$scriptContents.pool"].some(t=>Wi(`dx -r0 @$${wt} = ${t}`))}
function Wi(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function ne(t){try{return t()}catch(e){return!1}}
function Yd({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Zd(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Xd(t);return e.map(s=>{let i=s.tag===a?Qd(s,r):a;return i?f({},s,{tag:D(i.tag)}):s})}
function Xd(t){var e;let r=ve(t),s=r&&Mr(t,i=>qt(t,i,r),r);return(e=s&&Oa(t,s))!=null?e:[]}
function Qd(t,e){let r=e.filter(({tag:i})=>G(D(i))===t.text),s=r.length===1?r:r.filter(i=>$d(i,t));return s.length===1?s[0]:a}var $d=({nonPaged:t,paged:e},r)=>Gi(t,r.nonPaged)&&Gi(e,r.paged),Gi=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function tf(t){let e=t.now(),r=t.query(Jn("tag",!0)),s=fi(r);return s?{kind:"read",rows:Zd(t,s.rows),unread:s.unread.length,total:Yd(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var qi=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function ef(t,e){if(e==="tag")return F(t,rf);let r=sf(e);return F(t,(s,i)=>r(i)-r(s))}
function rf({text:t},{text:e}){return t===e?0:t<e?-1:1}
function sf(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return Ze;case"bytes":return Vi;case"peralloc":return e=>Ze(e)===0?0:Vi(e)/Ze(e)}}var Ze=t=>t.nonPaged.outstanding+t.paged.outstanding,Vi=t=>t.nonPaged.bytes+t.paged.bytes,Xe={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function nf(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(Xe))t[e]={Help:`${r} - ${s}`};return t}var af=class{
constructor({usage:t,help:e}){this.__1x=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1x}},M=t=>Gt(t).replace(/\t/g," "),H=class extends Error{
constructor(t){super(M(t))}},lf=500,_f=[8,256];
function Ki(t,e){var r,s;let i=(s=(r=Xe[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new H(Ja(`${e[n]}`,i))}
function Qe(t,e){if(e===a)throw new H(Va(t));if(typeof e!="string")throw new H(qa(t));let r=xn(e);if(!r.ok)throw new H(Wa(e,r.problem));return r.tag}
function Ji(t,e,r,s=1,i=1/0){let n=Ud(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new H(Ka(t,s,i,r))}
function Yi(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:lf};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new H(Pt(`${n}`,r));let o=_==="frames"?_f:[];i[_]=Ji(`The number of ${_}`,n,r,...o)}),i}
function Zi(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new H(Pt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var of=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Xi(t,e){if(typeof e=="string"&&e.trim()!==""&&!of.test(e))return e;throw new H(pl(t))}
function uf([t,e]){let r=qi.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new H(Pt(`${s}`,Qi))}var Qi=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${qi.join(" ")}`;
function hf(t){if(!(t===a||/[*?]/.test(t)))throw new H(Pt(`${JSON.stringify(t)} is no tag in the listing and`,Qi))}var rt=class{
constructor(t,e){this.__5v=M(t),this.__10=e}
toString(){return this.__5v}
*[Symbol.iterator](){for(let t=0;t<this.__10.length;t+=1){let e=this.__10[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__10[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__10.length} rows`);return e}},df=48,$i=12;
function Ct(t,e){let r=df-t.length-1,s=M(e),i=s.length>r?`${s.slice(0,r-$i-3)}...${s.slice(-$i)}`:s;return`${t} ${i}`}var st=t=>t===a?"":t,$e=t=>t===a?"":Math.floor(t*100);
function Bt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var ff=class{
constructor(t,e,r){var s,i;this.__2w=e,this.__5=t,this.Number=e.number,this.Kind=e.kind,this.Block=st(e.block&&Hi(e.block)),this.Charged=st(e.charged),this.Cpu=st(e.processor);let n=(i=(s=t.siteOf(t.stackOf(e),r))==null?a:s.frame.text)!=null?i:"(no caller)";this.__5g=Ct(`${e.number} ${e.kind}`,n)}
toString(){return this.__5g}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__2w,l=[`tag ${JSON.stringify(G(this.__2w.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),_=this.__5.stackOf(this.__2w).map(({text:o})=>M(o));return new rt(l.join(", "),_)}
get[Symbol.metadataDescriptor](){return Bt("Number","Charged","Cpu")}},tn=class{
constructor(t){this.__5t=M(t)}
toString(){return this.__5t}},cf=/^Ex\w*Lookaside/;
function gf(t){var e,r,s;return cf.test((s=(r=(e=t[q(t)])==null?a:e.symbol)==null?a:r.name)!=null?s:"")}var tr=t=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"(no caller)"};
function en(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${tr(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(G(t.tag))}`,`${b(i,"allocation")} and ${b(n,"free")} seen here, from ${b(l.length,"stack")}`,r&&pf(t,r),r&&mf(r),kf(t,e),...bf(e),wf(t,e),`coverage ${xe(t)}${Vr(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,yf(t.natureOf(e))];return M(`${_.filter(Boolean).join("; ")}.`)}
function pf(t,{blocks:e,bytes:r,old:s}){let i=e===1?"stays":"stay";return`${t.isWhole()?"":"at least "}${b(e,"block")} allocated here ${i}${vf(r)}, ${s} of them old`}
function mf({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function kf(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Nt((h-t.start.time)/1e3),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function bf(t){let{freedByOtherModules:e,unlocatedAllocs:r,refused:s}=t;return[...e>0?[`${b(e,"block")} of here freed by other modules`]:[],...r>0?[`of ${b(r,"allocation")} here the block is not known`]:[],...s>0?[`${b(s,"block")} refused at once by a limit of the tag`]:[]]}
function wf(t,{stacks:e}){return e.some(r=>gf(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function yf(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}var vf=t=>t===a?"":`, ${t} bytes`;
function Sf(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>f({},n,{share:n.holding.blocks/s}));return F(i,(n,l)=>rn(l)-rn(n)||l.holding.blocks-n.holding.blocks)}var rn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Tf=class{
constructor(t,{use:e,holding:r,share:s}){this.__5=t,this.__1d=e,this.__3j=r,this.Blocks=r.blocks,this.Bytes=st(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":"at least",this.Old=r.old,this["Coverage%"]=$e(t.booked())}
toString(){return Ct(`${this.__3j.blocks}/${this.__1d.allocs}`,tr(this.__1d))}
details(){return en(this.__5,{use:this.__1d,holding:this.__3j})}
get[Symbol.metadataDescriptor](){return Bt("Blocks","Bytes","Share%","Old","Coverage%")}},xf=class{
constructor(t,e){let{use:r,holding:s}=e;this.__5=t,this.__48=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=st(s==null?a:s.blocks),this.Bytes=st(s==null?a:s.bytes),this["Coverage%"]=$e(t.booked()),this.Note=t.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return Ct(`${this.Allocs}/${this.Frees}`,tr(this.__48.use))}
details(){return en(this.__5,this.__48)}
get[Symbol.metadataDescriptor](){return Bt("Allocs","Frees","Blocks","Bytes","Coverage%")}},sn=28,Ef=class{
constructor(t,e){this.__1n=t.stacks.at(e.stack),this.__16=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=this.__2p().slice(1).join(" < ");this.Callers=r.length>sn?`${r.slice(0,sn-3)}...`:r,this["Coverage%"]=$e(t.booked())}
toString(){var t;return Ct(`${this.Allocs}/${this.Frees}`,(t=this.__2p()[0])!=null?t:"(no caller)")}
details(){let t=this.__1n.map(({text:r})=>M(r)),e=this.__16>0?`; up to ${b(this.__16,"hit")} had another stack`:"";return new rt(`${b(t.length,"frame")}${e}`,t)}
get[Symbol.metadataDescriptor](){return Bt("Allocs","Frees","Coverage%")}
__2p(){return this.__1n.slice(q(this.__1n)).map(({text:t})=>M(t))}},Af=class{
constructor(t,e,r){let s=Pf(t,e);this.PoolHitTag=s.value===a?"not readable":Z(R(s.value));let i=ks(t);this.Armed=M(Rf(s,e,i)),this.Repair=M(Mf(s,i)),this.Recorded=er([...e.shown.keys()].map(n=>JSON.stringify(G(n)))),this.Learned=er(e.learned().map(Of)),this.Skipped=M(er(r))}
toString(){return this.Armed}};
function Of({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Nf(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Nf=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,er=t=>t.length===0?"none":t.join(", ");
function Pf(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=Q(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:St(Ot(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function Rf({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(U(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(G(R(t)))}${i}`;return s?n:!r||Tt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function Mf({value:t,repair:e},r){return t!==a&&U(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function ae(t,e,r,s){return`${b(e,r)} (${s}); ${t.map(Yr).join("; ")}`}
function If(t,e){let r=`read in ${Nt(t.seconds)}`,s=t.unread>0?[`${b(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[`${b(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i].join("; ")}var Cf=class{
constructor(t){this.__1x=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=st(nn(t.nonPaged.allocs,t.paged.allocs)),this.Frees=st(nn(t.nonPaged.frees,t.paged.frees)),this.Owner=M(Bf(t.description))}
toString(){return Ct(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__1x.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__1x,s=e!==a&&ur(e)?` (${Z(e)})`:"";return M(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return Bt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function nn(t,e){return t===a||e===a?a:t+e}
function Bf(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Lf=class{
constructor(t,e,r,s){this.__s=[],this.__0=t,this.__i=e,this.__3b=r,this.__4f=s}
toString(){return`pooltag ${this.__4f}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return nf()}
hitTag(...t){return this.__18("hitTag",t,([e,...r])=>{let s=Qe("hitTag",e),i=Yi('hitTag("Abc ", ',r.filter(l=>l!==Lt)),n=this.__i.hunt(s,i,r.includes(Lt));return n.kind==="hunted"?Jr(n):qr(n)})}
arm(...t){return this.__18("arm",t,([e,r])=>{let s=Qe("arm",e);if(r!==a&&r!==Lt)throw new H(Pt(`${r}`,`dx @$pool.arm("Abc ", "${Lt}")`));let i=this.__i.arm(s,r===Lt);return i.kind==="armed"?tl(s,i.armed.arming.repair):qr(i)})}
capture(...t){return this.__18("capture",t,()=>{let e=this.__i.capture(Yi("capture(",t));return e.kind==="hunted"?Jr(e):el(e)})}
clear(...t){return this.__18("clear",t,()=>sl(this.__i.clear()))}
skip(...t){return this.__18("skip",t,([e])=>{let r=Zi("skip",e);return this.__s=[...this.__s.filter(s=>s!==r),r],Ur(this.__s)+(this.__6n(r)?"":Ya(r))})}
unskip(...t){return this.__18("unskip",t,([e])=>{let r=Zi("unskip",e),s=this.__s.includes(r)?"":Za(r);return this.__s=this.__s.filter(i=>i!==r),s+Ur(this.__s)})}
save(...t){return this.__18("save",t,([e])=>ml(this.__3b.save(Xi("save",e))))}
open(...t){return this.__18("open",t,([e])=>bl(this.__3b.open(Xi("open",e))))}
used(...t){this.__2m("used",t);let{sort:e,pattern:r}=uf(t),s=tf(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=ef(s.rows,e).filter(({text:n})=>r===a||Ne(r,n)||Ne(r,n.trim()));return i.length===0&&hf(r),new rt(If(s,i.length),i.map(n=>new Cf(n)))}
leaks(...t){let e=this.__7("leaks",t),r=[];for(let s of e)for(let i of Sf(s,this.__s))r.push(new Tf(s,i));return new rt(ae(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__7("sites",t),r=[];for(let s of e)for(let i of zf(s.sites(this.__s)))r.push(new xf(s,i));return new rt(ae(e,r.length,"call site","allocations/frees"),r)}
stacks(...t){let e=this.__7("stacks",t),r=[];for(let s of e){let i=F(s.stackUses(),(n,l)=>ln(l)-ln(n));for(let n of i)r.push(new Ef(s,n))}return new rt(ae(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?Hf:Ji("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__7("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new ff(n,l,this.__s));return new rt(ae(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2m("status",t),new Af(this.__0,this.__i,this.__s)}
help(...t){Ki("help",t);let e=Object.values(Xe).map(r=>new af(r));return new rt(`pooltag ${this.__4f}`,e)}
__6n(t){let{hunts:e}=this.__i,r=s=>es(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2m(t,e){Ki(t,e),this.__i.reconcile()}
__18(t,e,r){try{return this.__2m(t,e),new tn(r(e))}catch(s){if(!(s instanceof H))throw s;return new tn(s.message)}}
__7(t,e,[r]=e){this.__2m(t,e);let s=r===a?a:Qe(t,r),{shown:i}=this.__i,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(Xa(s));return n}},Lt="unseen",Hf=100,zf=t=>F(t,(e,r)=>an(r)-an(e)),an=({use:t})=>t.allocs+t.frees+t.unknown,ln=({hits:t})=>t.alloc+t.free+t.unknown,yt=new Wd,rr=t=>Je(il(t)),_n=new Gd,le=new zd(_n,()=>yt.now(),"0.1.0",rr),Ff=new Da(yt,yt,t=>{le.note(f({type:"change"},t))}),sr=new Md(yt,Ff,le,rr),Df=new to(yt,_n,le,sr),V=new Lf(yt,sr,Df,"0.1.0");
function Uf(){for(let r of qd("0.1.0"))Je(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(Gf(s),r));class e{
get Pool(){return V}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>V.used(...r)),t("poolhit",(...r)=>V.hitTag(...r)),t("poolleaks",(...r)=>V.leaks(...r)),t("poolrestore",(...r)=>V.clear(...r)),t("poolhelp",(...r)=>V.help(...r))]}
function jf(){ji(V)&&Je("@$pool is ready: dx @$pool.help()")}
function Wf(){for(let t of sr.release())t.kind==="stillThere"&&rr({kind:"notRepaired",command:t.repair});le.flush(),Vd()}
function Gf(t){return(...e)=>(ji(V),t(...e))}return[V,Uf,jf,Wf]})();
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
