/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const c=Object.assign;var kn=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Ft=t=>{var e;return(e=kn[t&255])!=null?e:""},ht=t=>Ft(t>>>24)+Ft(t>>>16)+Ft(t>>>8)+Ft(t),nr=2147483648;
function M(t){return t>>>0}
function Ut(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return M(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function ar(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function lr(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:oe(Ut([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function bn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?oe(Ut(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?oe(M(Number.parseInt(t,16))):lr(t)}
function oe(t){return t<nr?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:U(t)}}}
function U(t){return M(t&~nr)}
function j(t){let e=r=>r>=32&&r<=126;return ar(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function V(t){return`0x${ht(t)}`}
function wn(t){return Ut([...ar(t)].reverse())}
function _r(t){return j(t).includes(".")}var or=16,St=t=>t,dt=St("0".repeat(or));
function nt(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return St(e.toLowerCase().padStart(or,"0"))}
function J(t,e){return St(ht(t)+ht(e))}
function C(t){return{high:Number.parseInt(t.slice(0,8),16),low:ft(t)}}var ft=t=>Number.parseInt(t.slice(8),16);
function y(t,e){let r=ft(t)+e;if(r>=0&&r<4294967296)return St(t.slice(0,8)+ht(r));let{high:s}=C(t);return J((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function B(t,e){if(t.slice(0,8)===e.slice(0,8))return ft(e)-ft(t);let r=C(t),s=C(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function W(t,e){return t<e?-1:t>e?1:0}
function ur(t,e){return(ft(t)&e-1)===0}
function G(t,e){return e===4?St(dt.slice(8)+t.slice(8)):t}
function Dt(t,e){return t.charAt(e===4?8:0)>="8"}
function yn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var ue=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function jt(t,e){let r=ft(t),s=e===4&&r>=2147483648;return ue(s?J(4294967295,r):t)}var m=t=>t,ct=t=>`0x${(t>>>0).toString(16)}`,vn=m("g"),Sn=(t,e)=>m(`g ${jt(t,e)}`),he=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Tn=t=>m(he(t));
function xn(t,e,r){return m(`rM 0x1;${e?"kb":"k"}${ct(t)}${dr(r)}`)}var An=t=>m(`rM 0x1${dr(t.filter(e=>e==="$thread"))}`),En={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function On(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${hr(r)}}`:"";return m(`${hr(En[t])}${s};lm o`)}var Nn=m("r@$prcb"),hr=t=>`r@${t.join(",@")}`,Pn=(t,e)=>m(`${e?"kb":"k"}${ct(t)}`),Mn=(t,e)=>m(`.fnent ${jt(t,e)}`),dr=t=>t.map(e=>`;${he(e)}`).join(""),Rn=m(".lastevent"),Cn=m(he("$ptrsize")),Bn=m("vertarget"),fr=m("lm"),In=m("lm o"),Ln=m("sx"),Hn={status:m("sxe bpe"),command:m('sxe -c "" bpe'),handling:m("sxe bpec")},zn=m(".reload"),Fn=t=>m(`x nt!${t}`),Un=t=>m(`dt nt!${t}`),Dn=(t,e)=>m(`ln ${jt(t,e)}`);
function jn(t,e,r){let s=jt(t,e);return r.length===4?m(`ed ${s} ${ct(xt(r))}`):m(`eb ${s} ${r.map(ct).join(" ")}`)}var Tt=t=>m(`ed nt!PoolHitTag ${ct(t)}`);
function Wn(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return m(`!poolused ${ct(r)}`)}
function Gn(t){let e=j(t).replace(/[^A-Za-z0-9]/g,"?");return m(`!poolused 0x1 ${e}`)}var qn=m("dd nt!PoolHitTag L1"),Kn=m(".cache flushall"),Wt="poolHitTagNote",Vn=t=>m(`dx -r0 @$${Wt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Jn=m(`dx -r0 @$${Wt}`),Yn=m(`dx -r0 @$vars.Remove("${Wt}")`);
function xt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function de(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var Xn=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Gt=t=>t.replace(Xn,"."),Zn=300,At=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Gt(r).slice(0,Zn)),this.name="HostError",this.call=t}},I=(t,e)=>x(()=>t.query(e),()=>[]);
function x(t,e){try{return t()}catch(r){if(!(r instanceof At))throw r;return e(r)}}var cr=32,Qn=9,$n=96,at=8192,z=t=>t===cr||t===Qn,fe=t=>t>=48&&t<=57,ta=t=>fe(t)||t>=97&&t<=102||t>=65&&t<=70;
function v(t,e){let r=e;for(;r<t.length&&z(t.charCodeAt(r));)r++;return r}
function Y(t,e){let r=e;for(;r<t.length&&ta(t.charCodeAt(r));)r++;return r}
function ea(t,e){let r=e;for(;r<t.length&&fe(t.charCodeAt(r));)r++;return r}
function ce(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=cr;)e--;return t.slice(0,e)}
function X(t,e){let r=Y(t,e),s=r-e;if(s===16)return ge(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==$n)return ge(ra+t.slice(e,r),4,r);let i=Y(t,r+1);if(i-r===9)return ge(t.slice(e,r)+t.slice(r+1,i),8,i)}var ra="00000000",ge=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function sa(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function qt(t,e){let r=[];for(let s of t){let i=s.length<=at?e(s):a;i!==a&&r.push(i)}return r}
function ia(t,e){return{elementSize:e,rows:qt(t,r=>na(r,e))}}
function na(t,e){let r=X(t,v(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=aa(t,i,e*2);if(n<0||(s.push(la(t,i,n)),!_a(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function aa(t,e,r){let s=e+r,i=Y(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var la=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),_a=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),gr={kind:"unknown"},pe=(t,e)=>br(e,t.readMemory(e.address,e.before.length));
function oa(t,e){var r,s;mr(t);let i=pe(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=br(e,ua(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(pr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:gr}var pr=({kind:t})=>t==="after"||t==="mixed";
function mr(t){I(t,Kn)}
function kr(t,e){e===4&&mr(t)}
function br(t,e){if(!e)return gr;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function ua(t,{address:e,pointerSize:r}){let s=ia(I(t,qn),4).rows.find(n=>G(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(de(i))}
function A(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function Z(t,e,r){let s=A(t,e,4),i=r===8?A(t,e+4,4):0;return s===a||i===a?a:J(i,s)}
function me(t,e,r){let s=t.readMemory(e,r);return s&&Z(s,0,r)}
function lt(t,e){let r=t.readMemory(e,4);return r&&A(r,0,4)}
function wr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=Z(i,l*s,s);if(_===a||_===dt)break;n.push(_)}return n}var ke=(t,e,r)=>y(t,e*r),ha=t=>qt(t,da);
function da(t){let e=X(t,v(t,0));if(!e||!z(t.charCodeAt(e.end)))return;let{name:r,detail:s}=yr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function yr(t){let e=fa(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function fa(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function Kt(t,e,r){let s=`nt!${e}`.toLowerCase();return x(()=>{let i=t.query(Fn(e)),n=ha(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:G(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function vr(t,e,r){let s=Kt(t,e,r);return s.kind==="found"?s.address:a}
function Et(t){let e=new Map;for(let r of t)if(!(r.length>at||!r.includes("=")))for(let[s,i]of pa(r))e.has(s)||e.set(s,i);return e}var ca=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,ga="^ Bad register error in ";
function pa(t){var e,r;let s=[],[i=""]=t.split(ga);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=nt((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!ca.test(n))return[]}return s}
function be(t){let e=!1;return qt(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),ma(r,e)))}
function ma(t,e){let r=X(t,v(t,0));if(!r||!z(t.charCodeAt(r.end)))return;let s=X(t,v(t,r.end));if(!s||!z(t.charCodeAt(s.end)))return;let i=v(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}var ka=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function Sr(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function Tr(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return ba(t,e+u,h,o)},i=s("Key",!1),n=xr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=xr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:M(i),nonPaged:n,paged:l}}
function xr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function ba(t,e,r,s){let i=A(t,e,4),n=r===8?A(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function Ar(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Er(s.nonPaged,i.nonPaged),paged:Er(s.paged,i.paged)}),e)}var Er=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function wa(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=Tr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function ya(t,e){let r=new Map,s;for(let i of t){if(i.length>at)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Or=(t,e)=>ya(I(t,Un(e)),e);
function Nr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Pr(e.type);return e&&r!==a?e.offset+r:a}
function Pr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var va=16,Mr=12,Sa=4096;
function Ta(t,e,r){let s=Or(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=me(t,_.address,r),h=lt(t,o.address);if(!u||!h||(h&h-1)!==0)return;let d=Nr(s);if(d===a)return;let f={keyOffset:i.offset,sizeOffset:l.offset};return c({address:u,slots:h,entrySize:d},f,{sizeUnit:n?1:Sa,pointerSize:r})}
function xa(t,e,r){let s=Ea(r),i=Sr(s,e.slots-1);if(e.sizeUnit===1)return we(t,e,i,r);let n=we(t,e,i,r);if(n.kind==="found")return n;let l=we(t,e,Aa(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var Aa=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function we(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(va,n-r),f=t.readMemory(ke(i,r,l),d*l);if(!f)return{kind:"unreadable"};for(let g=0;g<f.length;g+=l){if(Z(f,g,h)!==s)continue;let p=Z(f,g+o,h),T=p&&B(dt,p);if(T===a)return{kind:"unreadable"};let P=T*u;return{kind:"found",tag:Ut(f.subarray(g+_,g+_+4)),bytes:P}}return{kind:"absent"}}
function Ea(t){let{high:e,low:r}=C(t);return(r>>>Mr|e<<32-Mr)>>>0}var Oa=["$thread","$prcb"],Rr=(t,e,r)=>x(()=>{let s=Et(t.query(Tn(r))).get(r);return s&&G(s,e)},()=>{}),Na=8,Pa=64;
function Cr(t,e,r){let s=za(Or(t,"_POOL_TRACKER_TABLE")),i=Ma(t,e),n=Lr(t,e("PoolTrackTable"),r);if(!s||!i||!Ir(n))return;let l=Ra(t,e("ExPoolTagTables"),r),_=Ca(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return c({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function Ma(t,e){let r=ve(t,e("PoolTrackTableSize")),s=ve(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function Ra(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:wr(t,e.address,Pa,r)}
function Ca(t,e,r){let s=Lr(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!Ir(s))return"none";let i=ve(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var gt={kind:"unreadable"};
function ye(t,e,r){let s=Ia(t,e,r);if(s.kind!=="slot")return s.kind==="none"?La(t,e,r):s;let i=[];for(let n of e.tables){let l=Ot(t,e,n,s.index,1);if(!l)return gt;let _=l.get(0);_&&U(_.tag)===r&&i.push(_)}return Br(Ar(i))}
function Ba(t,e){let r=new Map;for(let n of e.tables){let l=Ot(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?Ot(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(Ar),...i.values()].filter(n=>n!==a):a}
function Ia(t,e,r){let[s]=e.tables;if(!s)return gt;let i=e.mask+1,n=Sr(r,e.mask);for(let l=i;l>0;){let _=Math.min(Na,i-n,l),o=Ot(t,e,s,n,_);if(!o)return gt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(U(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function Ot(t,{layout:e},r,s,i){let n=ke(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&wa(l,e)}
function La(t,e,r){var s;let{expansion:i}=e,n=i&&Ot(t,e,i.table,0,i.slots);if(i&&!n)return gt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>U(_.tag)===r);return l?Br(l):Ha(t,e)}
function Ha(t,e){for(let r of e.tables){let s=ke(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&Tr(i,0,e.layout);if(!n)return gt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Br(t){if(!t)return gt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function za(t){let e=t&&Nr(t);if(!t||e===a)return;let r={};for(let s of ka){let i=t.fields.get(s),n=i&&Pr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Ir=t=>t.kind==="found"&&t.address!==dt;
function Lr(t,e,r){if(e.kind!=="found")return e;let s=me(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var ve=(t,e)=>e.kind==="found"?lt(t,e.address):a,Fa=(t,e)=>W(t.start,e)<=0&&W(e,t.end)<0,Hr=(t,e)=>t.modules.find(r=>!r.unloaded&&Fa(r,e)),Vt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),Ua=(t,e)=>{var r;return((r=Hr(t,e))==null?a:r.name.toLowerCase())==="nt"},Da=64;
function zr(t){let e=Se(t);if(!e)return{kind:"noPointerSize"};let r=Kt(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=be(I(t,fr)).map(n=>c({},n,{start:G(n.start,e),end:G(n.end,e)}));if(!Vt(s))return{kind:"noModules"};let i=n=>Kt(t,n,e);return{kind:"read",target:c({pointerSize:e},Wa(t,e),{poolHitTag:r.address,modules:s,contextRegisters:Oa.filter(n=>Rr(t,e,n)),processorBlocks:ja(t,i,e),tracker:Cr(t,i,e),bigPages:Ta(t,i,e)})}}
function ja(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=wr(t,i.address,Da,r))!=null?s:[]}
function Se(t){let e=Et(I(t,Cn)).get("$ptrsize");return e===J(0,4)?4:e===J(0,8)?8:a}
function Wa(t,e){var r,s;let i=(r=I(t,Bn).find(l=>/Kernel Version/i.test(l)))!=null?r:"",n=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(i))==null?a:s[1];return{description:i.trim(),instructionSet:e===4?"x86":Ga(i),build:n?Number(n):a}}
function Ga(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function Q(t){let e=Se(t),r=e&&vr(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=Fr(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function Fr(t,e,r){return kr(t,r),lt(t,e)}var qa=0,D=t=>t===0||t>=2147483648,Nt=t=>t!==a&&D(t)?t:qa;
function Te({address:t,pointerSize:e},r,s){let i=Nt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:de(i),after:de(s),repair:Tt(i)}}var Ka=class{
constructor(t,e,r){this.__o=[],this.__1c=new Set,this.__5g=0,this.__34=t,this.__0=e,this.__5f=r}
get open(){return this.__o}
run(t){return this.__34.run(t)}
debugger(t){return this.__34.change(t)}
plan(t){this.__5g+=1;let e=c({id:this.__5g},t);return this.__1o(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__o.push(e),e}
apply(t){this.__o.push(t);let e;if(pe(this.__0,t).kind==="before"){if(e=this.__16(t,t.after,"address"),e===a&&this.__5a(t))return this.__4n(t);if(this.__1c.add(t),this.__2h(t).kind==="before"){let r=this.__16(t,t.after,"name");if(r===a&&this.__5a(t))return this.__4n(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__o.includes(t))return{kind:"undone"};kr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2h(t);if(s.kind==="before")return this.__t(t,"undone"),{kind:"undone"};let i=pr(s)||s.kind==="unknown"&&!this.__72(t);if(r===Va)return i?Ja(t,s,e):this.__7n(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__16(t,t.before,r%2===0?"address":"name");n!==a&&this.__1c.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__o].reverse().map(t=>this.undo(t))}
leave(t){this.__t(t,"gone")}
forget(){for(let t of[...this.__o])this.__t(t,"gone")}
__4n(t){return this.__1o(t,"applied"),{kind:"applied"}}
__t(t,e){this.__o.splice(this.__o.indexOf(t),1),this.__1c.delete(t),this.__1o(t,e)}
__7n(t,e){return this.__t(t,"gone"),{kind:"notOurs",holds:Dr(e)}}
__1o(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__5f({change:o,state:e,time:this.__0.now()})}
__16(t,e,r){let s=r==="name"&&this.__7c(t)?Tt(xt(e)):jn(t.address,t.pointerSize,e);return x(()=>this.__34.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2h(t){return this.__1c.has(t)?oa(this.__0,t):pe(this.__0,t)}
__5a(t){return this.__2h(t).kind==="after"}
__7c({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Q(this.__0);return r.kind==="read"&&r.address===e}
__72({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Q(this.__0);return r.kind==="read"&&r.address!==e}},Va=3,Ur=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!D(t.holds),Dr=t=>"bytes"in t?xt(t.bytes):a,Ja=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:Dr(e)}),Ya=({armed:t,saved:e,address:r,id:s})=>`${ht(t)} ${ht(e)} ${r} ${s}`;
function Xa(t,e){let r=Ya(e);return x(()=>t.debugger(Vn(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function Jt(t){x(()=>t.debugger(Yn),()=>{})}var xe=t=>x(()=>{let e=t.query(Jn),r=e.map(Za).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Wt)?"none":"unknown"}));
function Za(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=nt(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=M(_(r));return D(o)?a:{armed:o,saved:Nt(_(s)),address:l,id:n}}var Qa=class{
constructor(t,e,r,s,i){this.__5b=!1,this.__5c=!1,this.__0=t,this.__2=e,this.target=r,this.tag=s,this.idle=i,this.repair=Tt(i);let n=t.now().toString(16);this.__1o={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__1a&&this.__2.open.includes(this.__1a)?this.__1a:a}
leaveNote(){this.__5b=Xa(this.__2,this.__1o)}
arm(){if(this.__5c)return jr;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__1a=this.__2.plan(Te({address:s,pointerSize:i},r,e)),this.__2.apply(this.__1a)}
pause(){let{change:t}=this;return t?this.__2.undo(t):{kind:"undone"}}
resume(){let t=this.__53();return(t?this.__3q(t):!this.__5b)?this.arm():jr}
disarm(){this.__5c=!0;let t=this.__53(),e=this.__6p(t);return t&&this.__3q(t)&&e.kind!=="stillThere"&&Jt(this.__2),e}
forget(){this.__2.forget()}
__6p(t){let{change:e}=this;if(e&&!(t&&this.__7e(t)))return this.__2.undo(e);e&&this.__2.leave(e);let r=Q(this.__0);return r.kind!=="read"?{kind:"notOurs"}:D(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__7e(t){let{armed:e,address:r}=t;return!this.__3q(t)&&e===this.tag&&r===this.target.poolHitTag}
__3q({id:t}){return t===this.__1o.id}
__53(){let t=xe(this.__0);return t.kind==="found"?t.note:a}},jr={kind:"refused",failure:a,undone:{kind:"undone"}},$a=["break","second-chance break","output","ignore"];
function tl(t){let e=[];for(let r of t){if(r.length>at)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(el(i,s[1],s[2]));let n=s?a:rl(r);n&&e.push(n)}return e}
function el(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?c({},t,{command:s}):c({},t,{secondCommand:s})}
function rl(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=$a.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function Wr(t){var e;let r=tl(I(t,Ln)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&il(l)?Ae("command",l):i.status!=="break"?Ae("status",Gr(i)):(n==null?a:n.handled)===!1?Ae("handling",Gr(n)):{kind:"stops"}}var Ae=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),Gr=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),sl=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,il=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!sl.test(e));
function nl(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=_=>_!==a&&ye(t,s,_).kind==="found",n=ye(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=al(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[wn(r),l].find(i)}}
function al(t){let e=t>>>24;if(!(e!==32&&e!==0))return M(t&16777215|(e===0?32:0)<<24)}var ll=3790,_l=1024;
function ol(t,e,r,s){let i=Yt(t);if(i)return $(i);if(D(r))return $({kind:"neverHit",tag:r});let n=ul(t,e);if(n.kind!=="read")return $(n);let{target:l}=n,_=Fr(t,l.poolHitTag,l.pointerSize);if(_===a)return $({kind:"unreadable"});if(!D(_))return $({kind:"alreadyArmed",value:_});if(hl(t,l))return $({kind:"taggingOff"});let o=Wr(t);if(o.kind==="breaksPassed")return $(o);let u=dl(r,nl(t,l,r),s);return u?$(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function Yt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var qr=t=>{var e;return((e=Yt(t))==null?a:e.kind)==="notLive"},$=t=>({kind:"refused",problem:t});
function ul(t,e){let r=zr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(x(()=>e.debugger(zn),()=>{}),zr(t))}
function hl(t,e){if(e.build===a||e.build>=ll)return!1;let r=vr(t,"NtGlobalFlag",e.pointerSize),s=r&&lt(t,r);return s!==a&&(s&_l)===0}
function dl(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var fl=class{
constructor(t,e,r){this.__3z=!1,this.__0=t,this.__2=e,this.__a=r}
run(t){let e=this.__2.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__68(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__3z))return qr(this.__0)?a:this.__6y()}
__68(t){var e;let r=this.__2.undo(t);if(Kr(this.__a,r,xt(t.before)),r.kind==="stillThere")return r;t===((e=this.__21)==null?a:e.change)&&this.__82(this.__21.id)}
__82(t){let e=xe(this.__0);e.kind==="found"&&e.note.id===t&&Jt(this.__2)}
__6y(){let t=xe(this.__0);if(this.__3z=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=Q(this.__0);if(n.kind==="notRead"){this.__3z=!1;let o=Tt(r);return this.__a({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){Jt(this.__2);return}let l=this.__2.adopt(Te(n,r,e)),_=this.__68(l);return _?this.__21={change:l,id:i}:Jt(this.__2),_}};
function Kr(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var cl=6e3,Ee=2,gl=class{
constructor(t){this.__1t=0,this.__x=t!==a&&t>=cl?Ee:0}
get isBefore(){return this.__x>=Ee&&!this.isAfter}
get isAfter(){return this.__1t>=Ee}
sawBefore(){this.__x+=1}
sawAfter(){this.__1t+=1}},Vr=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,pl=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,ml=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,kl=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,bl=/^VerifierExt$/i,wl=/\?\? ?::|`string'/,yl=64;
function Oe(t){var e;if(bl.test(t.module))return t.name.includes("Pool")?Yr(t.name):a;if(Vr.test(t.module))return t.name==="DbgBreakPoint"||wl.test(t.name)?"neither":(e=Jr(t.name))!=null?e:vl(t.name)}
function Jr(t){return pl.test(t)?"alloc":ml.test(t)?"free":a}
function vl(t){return kl.test(t)?Yr(t):a}
function Yr(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function q(t){let e=t.findIndex(({symbol:r})=>!r||Oe(r)===a);return e<0?t.length:e}
function Sl(t){return Vr.test(t.module)&&t.name==="ExFreePool"&&t.offset>yl}
function Xr(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var Zr=t=>t==="last"||t==="after",Tl=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Ne(t){var e;let r=Tl.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var Qr=1e3,Xt=(t,e)=>({line:t,text:e.slice(0,200)}),tt=4,Zt={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},$r={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},xl=class{
reset(){this.__4e=a,this.__44=a}
read(t){let e=v(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__4e=Al(t);else if(t.startsWith("NonPaged",e))this.__44=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1k(t)}}
__1k(t){let[e,...r]=El(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===$r.verbose.join(" ");if(!i&&s!==$r.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+tt)}),l=i?"verbose":this.__8c(n,e.start),_=this.__4e;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===Zt[l].join()?n:a}}
__8c(t,e){if(t.join()===Zt.current.join())return"current";if(t.join()!==Zt.oldest.join())return"old";let r=this.__44;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Al(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function El(t){let e=[],r=v(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=v(t,i)}return e}var ts={kind:"unread"};
function Ol(t,e){let r=v(t,0);if(t.startsWith("TOTAL",r)&&z(t.charCodeAt(r+5)))return Nl(t,r+5,e);let s=e.widths?Pl(t,e,e.widths):Ml(t,r,e);return s?{kind:"row",usage:s}:Cl(t,r)?ts:{kind:"other"}}
function Nl(t,e,r){let{layout:s,widths:i=rs(s)}=r,n=Pe(t,e,i,s);return!n||t.slice(n.end).trim()!==""?ts:c({kind:"total"},as(n.numbers))}
function Pl(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!is(t,i))continue;let n=Pe(t,i+tt,s,r);if(!(!n||i!==e&&!n.inPlace))return ns(t.slice(i,i+tt),n.numbers,t.slice(n.end))}}
function Ml(t,e,r){let s=es(t,e,tt,r),i=es(t,e,t.slice(e,e+tt).search(/\s/),r);return s&&i?a:s!=null?s:i}
function es(t,e,r,{layout:s}){if(r<1||!is(t,e,r))return;let i=Pe(t,e+r,rs(s),s);if(!(!i||!Rl(t,i.end)))return ns(t.slice(e,e+r),i.numbers,t.slice(i.end))}var rs=t=>Zt[t].map(()=>Number.POSITIVE_INFINITY),Rl=(t,e)=>e>=t.length||z(t.charCodeAt(e))||z(t.charCodeAt(e-2))||t.startsWith(ss,e),ss="UNKNOWN pooltag";
function is(t,e,r=tt){let s=e+r;if(e<0||t.length<=s||!z(t.charCodeAt(s))||v(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var Cl=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function Pe(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=Bl(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?Il(t,h,o,s):h.end,f=d===a?a:sa(t.slice(h.start,d));if(d===a||f===a)return;let g=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&g,o=o&&(g||u===0),n.push(f),l=d}return{numbers:n,end:l,inPlace:_}}
function Bl(t,e,r){let s=v(t,e),i=t.charAt(s)==="-"?s+1:s,n=ea(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function Il(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(ss))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function ns(t,e,r){let s=r.trim(),i=t.length===tt&&!t.includes(".")?lr(t):a;return c({text:t.padEnd(tt),tag:i!=null&&i.ok?i.tag:a},as(e),{description:s||a})}
function as(t){let e=t.length/2;return{nonPaged:ls(t.slice(0,e)),paged:ls(t.slice(e))}}
function ls(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function _s(t){var e;let r=new xl,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(Zr(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new Fl(l))}}return s==null?a:s.listing()}var Ll=5e4,Hl=1024,zl=16,Fl=class{
constructor(t){this.__13=[],this.__15=[],this.__g=[],this.__1k=t}
push(t,e){if(t.length>Hl)return this.__12(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=Ol(t,this.__1k);if(r.kind==="other")return Ne(t)?"after":this.__12(t,e);if(this.__3s(),r.kind==="row")this.__13.push(r.usage);else if(r.kind==="unread")this.__y(Xt(e,t));else return this.__66={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__13.length<Ll?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1k;return{layout:t,sort:e,rows:this.__13,total:this.__66,unread:this.__15}}
__12(t,e){return this.__g.length>=zl?"after":(this.__g.push(Xt(e,t)),"other")}
__3s(){for(let t of this.__g)this.__y(t);this.__g=[]}
__y(t){this.__15.length<Qr&&this.__15.push(t)}};
function Qt(t,e,r){return e.tracker?ye(t,e.tracker,r):x(()=>Ul(t,r),()=>({kind:"unreadable"}))}
function Ul(t,e){let r=_s(t.query(Gn(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:os(n),frees:os(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function os(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var Dl=64,jl=class{
constructor(t,e,r){this.__3m=!1,this.__0=t,this.__2=e,this.__18=r}
get hasMissed(){return this.__3m}
get trouble(){return this.__3d}
returnValue(t){let e=q(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r!=null&&r.address)||!s)return;if(this.__18.pause().kind!=="undone"){this.__3d={kind:"notArmedAgain"};return}let i=this.__27();this.__2.run(Sn(r.address,this.__18.target.pointerSize));let n=this.__81(),l=Me(n,"eip","rip","pc");if(l!==r.address){this.__3m=!0,this.__3d={kind:"strayed",ip:l};return}Wl(i,this.__27())||(this.__3m=!0),this.__18.resume().kind!=="applied"&&(this.__3d={kind:"notArmedAgain"});let _=Me(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__77(_,s,r)?Me(n,"eax","rax","x0"):a}
__27(){let{target:t,tag:e}=this.__18;return Qt(this.__0,t,e)}
__81(){let t=Et(this.__0.query(An(this.__18.target.contextRegisters))),{pointerSize:e}=this.__18.target;return new Map([...t].map(([r,s])=>[r,G(s,e)]))}
__77(t,e,r){if(!t)return!1;if(this.__18.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=y(e.base,8),i=y(s,Dl);return W(s,t)<=0&&W(t,i)<=0}};
function Me(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var Wl=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function Gl(t){let e=X(t,ql(t));if(!e||t.charAt(e.end)!==" ")return;let r=Vl(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=Yl(t.slice(s).trim().replace(/\s+/g," "));if(Jl(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function ql(t){let e=v(t,0),r=Y(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var Kl=["fadd","fabd"];
function Vl(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,Y(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return Kl.includes(r)?a:r}
function Jl(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&Y(r,0)===8)}var Yl=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function us(t){let e=v(t,0);if(t.charAt(e)==="#"&&(e=v(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var Xl="(Inline)",Zl="(Inline Function)",hs=t=>t===4?3:4,Ql=5,$l=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],t_=/\+0x[0-9a-f]+(?=\s)/i;
function Re(t){let e=ce(t),r=e_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:ce(e.slice(0,r)),source:ds(s.slice(i))}}
function e_(t){let e=t_.exec(t);if(e)return e.index+e[0].length;let r=r_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&ds(t.slice(s+1))?s:t.length}
function r_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=$l.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function ds(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>fe(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function $t(t){let e=ce(t),{head:r,offset:s}=s_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!i_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function s_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var i_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function fs(t,e){let r=v(t,0),s=a_(t,r),i=s===a?r:v(t,Y(t,r));return e==="names"?f_(t.slice(i),s):t.charCodeAt(i)===n_?d_(t,i,s):l_(t,i,s,e)}var n_=40,cs=58;
function a_(t,e){let r=Y(t,e),s=r-e;if(!(s<2||s>3||!z(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function l_(t,e,r,s){let i=X(t,e);if(!i)return;let n=s==="noBase"?i:__(t,i,s);if(!n||!z(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=v(t,n.end),o=u_(t,o_(t,_),l),u=o&&ps(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function __(t,e,r){let s=v(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=X(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var o_=(t,e)=>t.startsWith("(T) ",e)?v(t,e+3):e;
function u_(t,e,r){let s=t.charCodeAt(e)===cs,i=[],n=s?v(t,e+1):e;for(;i.length<hs(r);){let l=X(t,n);if((l==null?a:l.pointerSize)!==r||!h_(t,l.end))break;i.push(l.address),n=v(t,l.end)}if(!(s&&t.charCodeAt(n)!==cs)&&!(i.length>0&&i.length<hs(r)))return{words:i,end:s?v(t,n+1):n}}var h_=(t,e)=>e>=t.length||z(t.charCodeAt(e));
function d_(t,e,r){let s=[Zl,Xl].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=ps(t.slice(i));return n&&n.text!==""?c({},n,gs,{number:r,inline:!0}):a}var gs={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function f_(t,e){let r=Re(t),s=$t(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return c({},r,gs,{symbol:s,number:e,inline:!1})}
function ps(t){let{text:e,source:r}=Re(t),s=$t(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var c_=t=>t.charAt(v(t,0))==="#"&&us(t)===a,g_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,p_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,ms=" (UTC ",m_=256,k_=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function ks(t){var e;if(t.length>m_||!b_(t))return;let r=w_(t.trim());if(g_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?y_(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:k_.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var b_=t=>"B*STND^".includes(t.charAt(v(t,0)))||t.includes(" - code ")||t.includes(ms);
function w_(t){let e=t.includes(ms)?p_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function y_(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:bs(t)}}
function bs(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=nt(n.trim());l&&i.push(l)}return i}
function v_(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=ks(s);i&&(r=new x_(i))}return(e=r==null?a:r.report())!=null?e:S_(t)}
function S_(t){let e=new ys;for(let r of t)e.push(r);return e.place.instruction?c({kind:"stepped"},e.place):a}var T_=24,x_=class{
constructor(t){this.__46=new ys,this.__g=0,this.__1p=t,this.__3i=t.kind==="targetGone"}
push(t){let e=this.__3i?"after":this.__3b(t);return this.__3i=Zr(e),e}
report(){let t=this.__1p;return t.kind==="targetGone"?t:c({},t,this.__46.place)}
__3b(t){if(t.length>at)return this.__12();let e=ks(t);if(e)return this.__8i(e)?"taken":"after";if(E_(t))return this.__6s(t.trim()),"taken";if(Ne(t))return"after";let r=this.__46.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__12()}
__8i(t){return this.__1p.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__46.place.symbol===a}
__6s(t){let e=this.__1p;e.kind==="bugcheck"&&e.parameters.length===0?this.__1p=c({},e,{parameters:bs(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1p={kind:"manualBreak"}:t.startsWith(ws)&&(this.__1p={kind:"other",event:t}))}
__12(){return this.__g++,this.__g>T_?"after":"other"}},ws="A fatal system error has occurred",A_=["*","(0x",ws];
function E_(t){let e=v(t,0);return e===t.length||c_(t)?!0:A_.some(r=>t.startsWith(r,e))}var ys=class{
constructor(){this.place={}}
push(t){let e=Gl(t);if(e){let s=this.__61;return this.place={symbol:s,instruction:e},"instruction"}let r=O_(t);return r===a?"other":(this.__61=r,this.place={symbol:r},"symbol")}};
function O_(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Re(e.slice(0,-1));return $t(r.text)&&r.text}
function N_(t){let e=t.filter(i=>i.length<=at),r=vs(e,/^Last event: (.+)$/);if(r===a)return;let s=vs(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function vs(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Pt=t=>x(()=>N_(t.query(Rn)),()=>{}),Ss=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function P_(t){for(let[e,{symbol:r}]of t.slice(0,q(t)).entries()){if(!r||e===0&&Sl(r))continue;let s=Oe(r);if(s==="alloc"||s==="free")return s}}
function M_(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Jr(r);let s=Oe(t);return s==="neither"?a:s}var Ce={kind:"computed"},te=(t,e,r)=>G(y(t,e),r==="x86"?4:8),_t=4;
function R_(t,e){let r=A(t,t.length-_t,_t);if(r===a||C(e).low%_t!==0)return[];if(et(r,4227858432,2483027968))return[{kind:"function",address:y(e,Ts(r)-_t)}];let s=et(r,4294966303,3594452992),i=et(r,4294965279,3594455071)||et(r,4294965248,3611232256);return s||i?[Ce]:[]}
function C_(t,e){let[r,s,i]=[0,1,2].map(o=>A(t,o*_t,_t));if(r===a)return;if(et(r,4227858432,335544320))return{kind:"function",address:y(e,Ts(r))};if(s===a||i===a)return;let n=r&31;if(!(et(r,2667577344,2415919104)&&(s&1023)===n*33&&i===ee(3592355840|n<<5)))return;let l=s>>>10&4095,_=B_(r,e);if(et(s,4290772992,4181721088))return{kind:"slot",address:y(_,l*8)};if(et(s,4290772992,2432696320))return{kind:"function",address:y(_,l)}}var et=(t,e,r)=>ee(t&e)===ee(r),ee=t=>t>>>0,Ts=t=>(t<<6>>6)*_t;
function B_(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=C(e);return y(J(s,ee(i&-4096)),r*4096)}
function Be(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=re(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let f=(o>>3&7)!==4;return{extension:l,length:d,fixed:f?a:{kind:"absolute",displacement:h}}}var xs=({kind:t,displacement:e},r,s)=>te(t==="relative"?r:J(0,0),e,s);
function re(t,e){let r=A(t,e,4);return r===a?a:r|0}var As=[76,139,21],I_=7,L_=7;
function H_(t,e,r){let s=[];for(let i=2;i<=L_;i+=1){let n=t.length-i,l=t[n]===232&&i===5?re(t,n+1):a;if(l!==a){let u=r==="x64"?z_(t,n,e):a;s.push({kind:"function",address:te(e,l,r),slot:u})}let _=t[n]===255?Be(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:xs(o,e,r)}),(!o||F_(t,n,r))&&s.push(Ce)}return s}
function z_(t,e,r){let s=e-I_;if(!As.every((n,l)=>t[s+l]===n))return;let i=re(t,s+As.length);return i===a?a:y(r,e-t.length+i)}
function F_(t,e,r){let s=t[e-1],i=r==="x64"&&Es(s)?t[e-2]:s;return i===100||i===101}var Es=t=>t!==a&&(t&240)===64;
function U_(t,e,r){var s;let i=r==="x64"&&Es(t[0])?1:0,n=l=>y(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:te(n(2),l,r)}}case 233:{let l=re(t,i+1);return l===a?a:{kind:"function",address:te(n(5),l,r)}}case 255:{let l=Be(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:xs(_,n(1+o),r)}:Ce}default:return}}var D_=16,j_=12;
function W_(t,e,r){return r==="arm64"?R_(t,e):H_(t,e,r)}
function G_(t,e,r){return r==="arm64"?C_(t,e):U_(t,e,r)}
function q_(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function K_(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:qt(t.slice(e+1),V_)}
function V_(t){if(!t.startsWith("    "))return;let e=$t(yr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var J_=4096;
function Os(t,e,r){var s;let i=l=>t.readMemory(y(e,-l),l),n=C(e).low%J_;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var ot={kind:"undecided"},Y_=3,X_=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Z_=class{
constructor(t,e){this.__5o=new Map,this.__0=t,this.__3=e}
before(t,e){let{instructionSet:r}=this.__3,s=Os(this.__0,t,D_);if(!s||!r)return ot;let i=W_(s,t,r),n=q_(i,l=>this.__4z(l),e&&Q_(e));return n?this.__2w(n,Y_):ot}
__4z(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return me(this.__0,t.address,this.__3.pointerSize)}
__2w(t,e){let r=this.__4z(t);if(!r)return ot;let s=this.__5p(r);if(s.some(({name:l})=>X_.test(l)))return ot;let i=Ns(s);if(i.kind==="pool")return i;let n=this.__7f(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?Ns(this.__5p(t.address)):n}
__7f(t,e){let{instructionSet:r}=this.__3,s=e>0?this.__0.readMemory(t,j_):a,i=s&&r&&G_(s,t,r);return i?this.__2w(i,e-1):ot}
__5p(t){let e=this.__5o.get(t);if(e)return e;let r=x(()=>K_(this.__0.query(Dn(t,this.__3.pointerSize))),()=>[]);return r.length>0&&this.__5o.set(t,r),r}},Q_=({address:t,symbol:e})=>t&&e&&y(t,-e.offset);
function Ns(t){let e=new Set(t.map(M_));if(e.size>1)return ot;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:ot}var $_=class{
constructor(t,e){this.__4r=new Set,this.__f=new Map,this.__0=t,this.__3=e,this.__4s=new Z_(t,e)}
classify(t){let e=this.__6z(t);if(e)return{kind:"foreign",stop:e};let r=P_(t.stack);return r?{kind:"hit",of:r}:this.__6i(t)}
__6z({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!Ua(this.__3,e)||!this.__79(e))return{kind:"other",event:l};let _=q(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&Xr(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__79(t){if(this.__4r.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__4r.add(t),r}
__6i({ip:t,stack:e}){var r,s;let i=q(e),n=e[i];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};let l=this.__f.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__4s.before(n.address,_);switch(o.kind){case"pool":return this.__f.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function to(t){var e;let r=new so;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var eo=1e4,ro=8,so=class{
constructor(){this.__q=[],this.__15=[],this.__g=[],this.__4w="frames",this.__55=!1,this.__1c=!1,this.__3l=!0}
get begun(){return this.__55||this.__q.length>0}
get fromTop(){return this.__q.length>0&&this.__3l}
push(t,e){if(t.length>at)return this.__12(t,e);if(this.__2r)return this.__6l(t,e,this.__2r);let r=fs(t,this.__4w);return r?this.__84(r,t,e):this.__7q(t,e)}
listing(){return{style:this.__4g,frames:this.__q,unread:this.__q.length===0?[...this.__15,...this.__g]:this.__15}}
__84(t,e,r){return t.text===""?!this.begun||!this.__4x(t)?this.__12(e,r):(this.__2r={row:t,line:Xt(r,e)},"taken"):this.__4x(t)?(this.__3s(),this.__4m(t),"taken"):"after"}
__6l(t,e,{row:r,line:s}){this.__2r=a;let i=fs(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__g.push(s),this.push(t,e)):(this.__4m(c({},r,{text:i.text,symbol:i.symbol})),"taken")}
__7q(t,e){let r=v(t,0);if(r===t.length)return this.__q.length>0&&this.__r===a?"after":"taken";let s=us(t);return s?this.__1k(s):ao(t,r)?(this.__1c=!0,"taken"):this.begun?oo(t,r)?"taken":uo(t)?(this.__q.length===0&&(this.__3l=!1),this.__2f=a,"taken"):Ne(t)?"after":this.__12(t,e):"other"}
__1k(t){return this.__q.length>0?"after":(this.__55=!0,this.__4w=t,"taken")}
__4x(t){var e;if(this.__q.length===0)return!0;if(this.__q.length>=eo)return!1;let r=(e=this.__4g)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__r===a?t.number===this.__r:t.number>this.__r}
__4m(t){var e,r;this.__r!==a&&t.number!==this.__r+1&&(this.__2f=a),this.__q.length===0&&((e=t.number)!=null?e:this.__15.length)>0&&(this.__3l=!1);let s=this.__2f;this.__r=t.number,(r=this.__4g)!=null||(this.__4g=no(t)),t.text.startsWith("0x")&&(this.__1c=!0),this.__q.push(io(t,s,this.__1c)),t.inline||(this.__2f=t.returnAddress===dt?a:t.returnAddress)}
__12(t,e){return this.begun?this.__g.length>=ro?"after":(this.__g.push(Xt(e,t)),"other"):"other"}
__3s(){this.__g.length>0&&this.__r===a&&(this.__2f=a);for(let t of this.__g)this.__15.length<Qr&&this.__15.push(t);this.__g=[]}};
function io(t,e,r){let{text:s,args:i,inline:n}=t,l={text:s,args:i,inline:n,doubtful:r};return e!==a&&(l.address=e),t.symbol!==a&&(l.symbol=t.symbol),t.base!==a&&(l.base=t.base),t.returnAddress!==a&&(l.returnAddress=t.returnAddress),t.source!==a&&(l.source=t.source),l}
function no(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=Ql?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var ao=(t,e)=>t.startsWith("WARNING: ",e)&&lo.some(r=>t.includes(r))||t.startsWith("<Intermediate frames may have been skipped",e),lo=["frames may be wrong","unwinding can be inaccurate","outside normal stack bounds"],_o=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],oo=(t,e)=>_o.some(r=>t.startsWith(r,e)),uo=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Ps=24;
function ho(t,e,r,s=Ps){let i=t.query(xn(s,e.pointerSize===4,e.contextRegisters)),n=Ms(i,e);if(!n)return Ie("registers",i);let l=Rs(i,n.ip);return l?{kind:"read",reading:c({report:r},n,{stack:l})}:Ie("stack",i)}
function Ms(t,e){var r,s,i,n;let l=fo(Et(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=Bs(l,e);return{ip:_,sp:o,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),processor:u}}
function Rs(t,e){let[r,...s]=to(t).frames;return r&&[c({},r,{address:e}),...s]}var Ie=(t,e)=>({kind:"unreadable",missing:t,answer:Cs(e)}),Cs=t=>t.slice(0,3).join(" / ").slice(0,200);
function fo(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,G(s,e.pointerSize))}),r}
function Bs(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Is=4096,co=3,Ls=32,go=class{
constructor(t){this.__n=new Map,this.__49=new Set,this.__3j=new Map,this.__5d=!0,this.__1q=t}
get isEmpty(){return this.__n.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:_,thread:o}=t;if(!this.__5d||!po(e,r))return;let u=mo(l,_,e);if(!this.__49.has(u)){this.__49.add(u);return}let h=this.__7g(t,e,s);if(!h)return;o&&this.__3j.set(o,y(_,h.end));let d=(i=this.__n.get(l))!=null?i:[],f=d.find(g=>zs(g,h));h.met=(n=f==null?a:f.met)!=null?n:0,h.isCompared||(h.isCompared=(f==null?a:f.isCompared)===!0),this.__n.set(l,[h,...d.filter(g=>!zs(g,h))])}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__n.get(t))!=null?s:[],n=r&&this.__3j.get(r),l=n&&B(e,n);if(l===a||i.length===0)return;let _=i.map(u=>u.end),o=Math.min(l,Math.max(..._),Is);return o>=Math.min(..._)?o:a}
recognise(t,e){let r=this.__29(t,e);if(!r)return;let{known:s,frames:i}=r;return s.met+=1,s.met%Ls===0||!s.isCompared?a:i}
check(t,e,r){let s=this.__29(t,e);if(!s)return;if(ko(s.frames,r)){s.known.isCompared=!0;return}this.clear(),this.__5d=!1;let{met:i,steps:n}=s.known,l=Math.floor(i/Ls)+Number(Hs(n));return{frames:n.map(({frame:_})=>_),hits:Math.max(0,i-l)}}
__29(t,e){var r;for(let s of(r=this.__n.get(t.ip))!=null?r:[]){let i=this.__2w(s,t,e);if(i)return{known:s,frames:i}}}
clear(){this.__n.clear(),this.__49.clear(),this.__3j.clear()}
__2w({steps:t},{sp:e,fp:r},s){let i=this.__1q,n=[],l=0,_=r&&B(e,r);for(let{frame:o,rule:u,word:h}of t){let d=l,f=l;if(u.kind==="fixed")f+=u.bytes;else if(u.kind==="entered")d-=i;else{if(_===a||_<l)return;d=_,f=_+i;let p=Z(s,_,i);_=p&&B(e,p)}if(Z(s,f,i)!==h)return;l=f+i;let g=o.args.map((p,T)=>Z(s,l+T*i,i));if(!g.every(p=>p!==a))return;n.push(c({},o,{base:y(e,d),args:g}))}return n}
__7g({ip:t,sp:e,fp:r},s,i){var n,l;let _=[],o=0,u=t;for(let[d,f]of s.entries()){let g=f.address===u?i(u):a,p=f.base&&B(e,f.base);if(!g||!f.returnAddress||p===a)return;let T=d===0,P=d===s.length-1;switch(g.kind){case"fixed":if(p!==o||f.args.length>0||g.isTrap&&!P)return;o+=g.bytes+this.__1q;break;case"entered":if(!T||p!==-this.__1q)return;o+=this.__1q;break;case"linked":if(p<o||T&&f.base!==r)return;o=p+2*this.__1q}_.push({frame:f,rule:g,word:f.returnAddress}),u=f.returnAddress}let h=(l=(n=_[_.length-1])==null?a:n.frame.args.length)!=null?l:0;return o+=h*this.__1q,o<=Is?{steps:_,end:o,met:0,isCompared:!Hs(_)}:a}};
function po(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===dt)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===co)&&!_&&!o)}var mo=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&B(e,s)} ${i}`)].join(),Hs=t=>t.some(({rule:e})=>e.kind==="linked"),zs=(t,e)=>t.steps.length===e.steps.length&&t.steps.every(({word:r},s)=>{var i;return r===((i=e.steps[s])==null?a:i.word)}),ko=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},_)=>{let o=e[_];return r===(o==null?a:o.address)&&s===(o==null?a:o.base)&&i===(o==null?a:o.returnAddress)&&n===(o==null?a:o.text)&&l.join()===(o==null?a:o.args.join())});
function bo(t){var e;let r=t.join(`
`),s=o=>{var u,h;return nt((h=(u=o.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let _=l==="Non-FPO"?"ebp":"omitted";return Fs(i)===Fs(n)?{start:i,frame:_}:{frame:_}}var Fs=t=>C(t).low&4095,Us=10,wo=3;
function yo(t){var e,r;let s=t.join(`
`),i=p=>{var T,P;return nt((P=(T=p.exec(s))==null?a:T[1])!=null?P:"")},n=Le(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=Le(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=Le(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(se))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||d===a)return;let f=u>wo?a:vo(t,d);if(!f)return;let g=y(o,-_);return c({},f,{bodyStart:y(g,n+h),end:y(g,l)})}
function vo(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(se),h=So(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===Us}return r===e?{frameBytes:s,isTrap:i}:a}
function So(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=se((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case Us:return{slots:1,bytes:e*8};default:return}}var se=t=>Number.parseInt(t,16),Le=t=>t!=null&&t.startsWith("00000000")?se(t):a,To=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__47=e}
ruleOf(t){return this.__4.has(t)||this.__4.set(t,this.__6e(t)),this.__4.get(t)}
clear(){this.__4.clear()}
__6e(t){let e=I(this.__0,Mn(t,this.__47));if(this.__47===4)return xo(t,bo(e));let r=yo(e);return r&&Ao(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function xo(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var Ao=(t,{bodyStart:e,end:r})=>W(e,t)<0&&W(t,r)<0,Eo=class{
constructor(t,e,r,s=Ps){this.__5v=new Map,this.__0=t,this.__3=e,this.__a=r,this.__2v=s,this.__4=new go(e.pointerSize),this.__48=new To(t,e.pointerSize)}
begin(){this.__4b&&(this.__2a=js(I(this.__0,In)))}
read(t){var e;let r=this.__4.isEmpty?[]:this.__8k(),s=Ms(r,this.__3);if(!s)return this.__7y(t);let i=c({},s,{processor:(e=s.processor)!=null?e:this.__7x(s.registers)});this.__6k(r);let n=this.__88(i),l=n&&this.__4.recognise(i,n);return l?{kind:"read",reading:c({report:t},i,{stack:l,stackBytes:n})}:this.__8q(t,i,n)}
__7y(t){let e=ho(this.__0,this.__3,t,this.__2v);return e.kind==="read"&&this.__5i(e.reading,e.reading.stack),e}
__8k(){let{contextRegisters:t}=this.__3;return this.__4b?I(this.__0,On(this.__4b,t)):[]}
get __4b(){let{instructionSet:t}=this.__3;return t==="arm64"?a:t}
__7x(t){let e=t.get("gdtr"),r=e&&this.__5v.get(e);if(r!==a||!this.__3.contextRegisters.includes("$prcb"))return r;let s=Et(I(this.__0,Nn)),i=Bs(s,this.__3);return e&&i!==a&&this.__5v.set(e,i),i}
__8q(t,e,r){let s=this.__0.query(Pn(this.__2v,this.__3.pointerSize===4)),i=Rs(s,e.ip);if(!i)return Ie("stack",s);let n=r&&this.__4.check(e,r,i);return n&&this.__a({kind:"stacksDiffer"}),this.__5i(e,i),{kind:"read",reading:c({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__5i(t,e){this.__2a&&this.__4.learn(t,e,this.__2v,r=>this.__48.ruleOf(r))}
__88(t){let e=this.__4.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__6k(t){var e,r;if(Ds(t)===((e=this.__2a)==null?a:e.listing))return;let s=js(t);(s==null?a:s.places)!==((r=this.__2a)==null?a:r.places)&&(this.__4.clear(),this.__48.clear()),this.__2a=s}},Oo=/^\s*[0-9a-f`]{8,17}\s/i,Ds=t=>t.filter(e=>Oo.test(e)).join();
function js(t){let e=be(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:Ds(t),places:r}}var No=16,Po=2*3600,Mo=20,Ro=60,Co=30,Bo=class{
constructor(t,e){this.__d=0,this.__f={alloc:0,free:0,unknown:0},this.__3e=0,this.__54=!1,this.__c=t,this.__26=e,this.__3h=new $_(t.reader,t.target),this.__3a=new Eo(t.reader,t.target,t.observer,e.frames),this.__4f=t.reader.now(),this.__p=this.__4f}
run(t=!1){let e=this.__8n(t),{hasMissed:r}=this.__c.stepOut;return{end:e,hits:this.__d,kinds:this.__f,seconds:this.__36(),hasMissed:r}}
__8n(t){return x(()=>{var e;for(this.__1i=Pt(this.__c.reader),this.__c.lastStop.begin(this.__c.target,this.__1i),this.__3a.begin(),t&&this.__8e();;){let r=(e=this.__6h())!=null?e:this.__8a();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__8e(){let{target:t,lastStop:e}=this.__c,r=this.__3a.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3h.classify(s);i.kind==="hit"&&this.__3b(s,i.of,e.judge(s,t,!0))}
__8a(){let{changes:t,isCurrent:e}=this.__c,r=e()?t.run(vn):[];if(!e())return{kind:"superseded"};let s=v_(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__75();if(i==="no")return Ws(r);s&&(this.__1i=a);let n=this.__3a.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__c.evidence.doubt(n.doubted),i==="unknown"&&this.__c.lastStop.isAgain(n.reading)?Ws(r):this.__7p(n.reading))}
__75(){let t=this.__1i;return this.__1i=Pt(this.__c.reader),!t||!this.__1i?"unknown":Ss(t,this.__1i)?"yes":"no"}
__7p(t){let{target:e,tag:r,lastStop:s}=this.__c,i=!this.__54;this.__54=!0;let n=this.__3h.classify(t);if(n.kind==="hit"){let _=i?s.judge(t,e,!1):"new";return this.__3b(t,n.of,_)}s.saw(t,r);let l=i&&s.comesBack;return c({kind:"foreign",stop:n.stop},l&&{mayBeOld:l})}
__3b(t,e,r){return this.__c.lastStop.saw(t,this.__c.tag),r==="repeat"?a:this.__80(t,e,r==="unknown")}
__80(t,e,r){this.__3e=e==="unknown"?this.__3e+1:0,this.__d+=1,this.__f[e]+=1;let{evidence:s,stepOut:i}=this.__c,n=s.record(t,e,i,r);return this.__4h(),i.trouble?Io(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__6h(){if(this.__3e>=No)return{kind:"unknownHits",count:this.__3e};if(this.__d>=this.__26.hits)return{kind:"hits"};let{seconds:t}=this.__26;return t!==a?this.__36()>=t?{kind:"seconds"}:a:this.__76()}
__76(){let t=this.__36();if(this.__d<Mo||t<Ro)return;let e=this.__d/t;return this.__26.hits/e>Po?{kind:"tooSlow",hitsPerSecond:e}:a}
__4h(){let t=this.__c.reader.now();if(t-this.__p<Co*1e3)return;this.__p=t;let{observer:e}=this.__c,r=this.__26.hits;e({kind:"progress",hits:this.__d,wanted:r,seconds:this.__36()})}
__36(){return(this.__c.reader.now()-this.__4f)/1e3}},Ws=t=>({kind:"notRun",answer:Cs(t.filter(e=>e.trim()!==""))});
function Io(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var He=4096;
function Lo(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var Ho=4;
function Gs(t,e,r,s){let i=A(t,0,4),n=A(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(U(M(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&Ho)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=He-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var zo=new Uint8Array,Fo=64,Uo=128;
function qs(t,e,r,s,i=!1){var n,l;let _=pt(t),o=r.headerSize,u=S=>{var it;return(it=s.readMemory(y(t,S-_),o))!=null?it:zo};if(_===0)return{kind:"headerless"};let h=u(_-o),d=Gs(h,_-o,e,r),f=_===o;if(!(f?d.kind==="released":d.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return d;let g=f?h:u(0),p=((n=A(g,0,2))!=null?n:0)%8192,T=He-p&-r.granularity,P=f?u(T-o):h;if(!g.length||!P.length)return{kind:"unreadable"};if(!(Gs(g,0,e,r).kind==="released"&&P[0]===g[2]&&P.every(S=>S===P[0])))return d;if(T!==_)return{kind:"noHeader"};let zt=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(zt&Fo)?p:a,ownsPage:!(zt&Uo)}}var pt=t=>C(t).low%He,Ks=8;
function ze(t,e){return Do(t.toLowerCase(),e.toLowerCase())}
function Do(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function jo(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Fe(t){return jo(c({},t,{offset:0}))}
function Vs(t,e=[],r=[]){let s=q(t);for(;s<t.length-1&&Js(t[s],r);)s++;let i=t[s];return i&&Wo(i,s,e)}
function Js(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>ze(s,Fe(r))):!1}
function Wo(t,e,r){var s;let i=t.address&&Go(t.address,r);if(i)return c({key:Ys(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:Ys(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?ue(t.address):t.text;return c({key:l,frame:t,depth:e},n)}var Ys=(t,e)=>`${t}+0x${e.toString(16)}`;
function Go(t,e){let r=e.find(({start:i,end:n})=>W(i,t)<=0&&W(t,n)<0),s=r&&B(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var qo=5e4,Ko=class{
constructor(t=qo){this.__56=new Map,this.__n=[],this.__2e=t}
intern(t){let e=Vo(t),r=this.__56.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__n.length;return this.__56.set(e,s),this.__n.push(t),s}
at(t){var e;return(e=this.__n[t])!=null?e:[]}
get all(){return this.__n}
get size(){return this.__n.length}
get isFull(){return this.__n.length>=this.__2e}};
function Vo(t){return t.map(Jo).join(" ")}
function Jo({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var Yo=3,Xo=8;
function Xs(t,e="unreadable"){var r,s;let i=Zo(t);if(i<Xo||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:Fe(l)}:{};return c({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function Zo(t){let e=Array.from({length:Yo},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?Fe(_.symbol):_.text)}return i.size});return Math.max(...e)}
function F(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}var Qo={allocs:0,frees:0};
function $o(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=p=>t.reduce((T,P)=>T+p(P),0),_=e.kind==="floor"?e.missed:Qo,o=_.frees+l(p=>p.unlocatedFrees)-l(p=>p.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(p=>p.unlocatedAllocs),d=Math.min(u,h+_.frees+i),f=r.size+s.size<n?u:d,g=Math.max(0,-o);return{count:u,ofThere:d,hits:g+Math.max(0,f-_.frees)}}var tu=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function eu(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:S})=>!i.has(S)),o=_.filter(({block:S})=>s.has(S)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((S,{block:it,hit:nc})=>i.has(it)?Math.max(S,n-nc):S,l),f=_.filter(({hit:S})=>tu(S,{lastHit:n,longestLife:d})).length,g=Math.max(0,f-u),p=[];for(let{charged:S}of _)S!==a&&p.push(S);let T=F(p,(S,it)=>S-it),P=ru(T),zt={blocks:h,old:g,sizes:P};return p.length<_.length?zt:c({},zt,{bytes:T.slice(0,h).reduce((S,it)=>S+it,0)})}
function ru(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function su(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Zs=2e5,Qs=class gn{
constructor(e=Zs,r=new Map){this.limit=e,this.__19=r}
alloc(e,r){let s=this.__19.get(e);return!s&&this.__19.size>=this.limit?{kind:"full"}:(this.__19.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__19.get(e);return i?(this.__19.delete(e),i.tag===r&&iu(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__19}
copy(){return new gn(this.limit,new Map(this.__19))}},iu=(t,e)=>t===a||e===a||t===e,nu=512,$s=class{
constructor(){this.__1u=new Map,this.__22=Number.POSITIVE_INFINITY,this.__1w=0,this.__2c=!0}
add(t,e=1){this.__22=Math.min(this.__22,t),this.__1w=Math.max(this.__1w,t);let r=this.__1u.get(t);r===a&&this.__1u.size>=nu?this.__2c=!1:this.__1u.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1u)this.add(e,r);this.__22=Math.min(this.__22,t.__22),this.__1w=Math.max(this.__1w,t.__1w),this.__2c=this.__2c&&t.__2c}
summary(){if(this.__1u.size===0)return;let t=this.__22,e=this.__1w,r=this.__2c?this.__7o():a;return{smallest:t,largest:e,median:r}}
__7o(){let t=F(this.__1u,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},au=class pn{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new $s,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new pn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},lu=class mn{
constructor(e=new Qs){this.__2n=new Map,this.__2z=!1,this.__2g=e}
get isFull(){return this.__2z}
book(e){let r=this.__1g(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__6d(e,r):e.kind==="free"&&this.__70(e,r)}
stacks(e){let r=[];return this.__2n.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2g.outstanding.forEach((r,s)=>{let i=c({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new mn(this.__2g.copy());return e.__2z=this.__2z,this.__2n.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2n.set(s,i)}),e}
__6d(e,r){if(e.block===a){r.unlocated.alloc++;return}let s=_u(e),i=this.__2g.alloc(e.block,s);if(i.kind==="full"){this.__2z=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__5m(i.earlier,e),r.allocated(s)}
__70(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2g.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1g(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__5m(s.earlier,e),r.unmatchedFrees++}
__5m(e,r){let s=this.__1g(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1g(e,r){var s,i;let n=(s=this.__2n.get(e))!=null?s:new Map;this.__2n.set(e,n);let l=(i=n.get(r))!=null?i:new au(e,r);return n.set(r,l),l}};
function _u({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var ou=2e3;
function ti(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return c({},t,{block:e,blockFrom:"place",charged:i})}var uu=class{
constructor(t=Zs){this.__1e=[],this.__2e=t,this.__25=new lu(new Qs(t))}
record(t,e=!1){return this.__1e.push({hit:t,awaits:e&&t.block===a}),this.__4q()}
locate(t){let e=this.__1e.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=ti(e.hit,t),e.awaits=!1),this.__4q()}
stacks(t){return this.__10().stacks(t)}
outstanding(){return this.__10().outstanding()}
__10(){if(this.__1e.length===0)return this.__25;let t=this.__25.copy();for(let{hit:e}of this.__1e)t.book(e);return t}
__4q(){let t=this.__1e.findIndex(({awaits:s})=>s),e=t<0?this.__1e.length:t,r=Math.max(e,this.__1e.length-ou);for(let{hit:s}of this.__1e.splice(0,r))this.__25.book(s);return this.__25.isFull?{kind:"tooManyOutstanding",limit:this.__2e}:{kind:"recorded"}}};
function Ue(t,e){var r,s;let i=new hu(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:""}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(du(o,_,i))}),F(l,(_,o)=>{var u,h,d,f;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((f=(d=o.first)==null?a:d.hit)!=null?f:0)})}var hu=class{
constructor(t){this.__87=new Map,this.__2s=new Map,this.__43=t}
site(t){var e;return this.__29(this.__87,t,(e=this.__43.skip)!=null?e:[])}
caller(t){return this.__29(this.__2s,t,[])}
__29(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__43;t.set(e,Vs(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function du(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return c({tag:t.tag,site:i,stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:fu(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},cu(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:gu(e)},pu(e))}
function fu(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function cu(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u);_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:(d==null?a:d.key)!==(e==null?a:e.key)&&(i.freedElsewhere+=o),(d==null?a:d.module)!==(e==null?a:e.module)&&(i.freedByOtherModules+=o)})}return i}
function gu(t){let e=new $s;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function pu(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=F(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var mu=1e3,ku=5e4,bu=new Set(["counters","doubted","gone","change","end"]),ei="left",ri={there:new Set,gone:new Set},wu=t=>c({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),si=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Ko,this.modules=[],this.places=[],this.__1y=new uu,this.__31=[],this.__38=new Map,this.__1h=new Map,this.__14=[],this.__f={alloc:0,free:0,unknown:0},this.__3t=0,this.__7=0,this.__2b=!1,this.__3p=!1,this.__41=!1,this.__1b=new Map,this.__24=ri,this.__33=new Map,this.__3v=new Map,this.start=t,this.__l=e}
get tag(){return this.start.tag}
get lastHit(){return this.__7}
get entries(){return this.__31}
get hitsNotKept(){return this.__d-this.__3t}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3p?"left":"cutOff":a}
get arming(){var t;return(t=this.__1a)==null?a:t.state}
take(t){var e;switch(this.__y(t),this.__o=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__38.set(t.index,this.stacks.intern(t.frames.map(wu)));break;case"hit":return this.__8f(t);case"located":this.__8h(t);break;case"places":this.places=t.places;break;case"counters":this.__8d(t);break;case"doubted":this.__1b.set((e=this.__38.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__1t=t.missed?a:this.__6c(),this.__2b=!0;break;case"blocks":this.__24={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1h.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__1a=t);break;case"end":this.__3p=t.why===ei;break;case"image":break}return"taken"}
counts(){return this.__f}
coverage(){return this.__2b?this.__41?{kind:"unknown",why:"mayRepeat"}:this.__1b.size>0?{kind:"unknown",why:"doubted"}:su(this.__x,this.__1t,this.__f):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__d===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__d;return r===0?e:e*(r-this.openHits())/r}
get __d(){return this.__f.alloc+this.__f.free+this.__f.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__14.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__1b.get(t))!=null?e:0}
stackUses(){return this.__1y.stacks(this.tag)}
sites(t){let e=Ue(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1y.outstanding(),s=this.__4k(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=eu(l,s,this.__24,{lastHit:this.__7,longestLife:i.longestLife});return{use:i,holding:_}})}
openHits(){var t;return(t=this.__o)!=null||(this.__o=this.__6n()),this.__o}
__6n(){let t=Ue(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4k(t).hits}
blocksUnderWay(){let t=this.__14.filter(e=>e.kind==="alloc"&&this.__5e(e));return new Set(t.map(({block:e})=>e))}
doubtful(){let t=Ue(this.stackUses(),{stacks:this.stacks});return this.__4k(t).count>0?this.__5t():[]}
__5t(){let t=[];return this.__1y.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4k(t){return $o(t,{coverage:this.coverage(),asked:this.__24,underWay:this.__8l(),outstanding:this.__5t().length})}
__8l(){let t=0;return this.__33.forEach((e,r)=>{this.__5e({number:r,thread:e})&&t++}),t}
__5e({number:t,thread:e}){return e?this.__3v.get(e)===t:this.__7-t<Ks}
siteOf(t,e){return Vs(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=Xs(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:Xs(s,(r=this.__1h.get(n))!=null?r:this.__l(n))}
__8f(t){var e;let r=(e=this.__38.get(t.stack))!=null?e:this.stacks.intern([]),s=c({},t,{stack:r,tag:this.tag});this.__7=s.number,this.__f[s.kind]++,this.__2b=!1,this.__41||(this.__41=t.mayRepeat===!0),this.__24=ri,s.thread&&this.__3v.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.__33.set(s.number,s.thread),this.__14.push(s),this.__14.length>mu&&this.__14.shift();let{kind:i}=this.__1y.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__8h(t){this.__1y.locate(t),this.__33.delete(t.hit);let e=this.__14.findIndex(({number:s})=>s===t.hit),r=this.__14[e];r&&(this.__14[e]=ti(r,t))}
__8d({at:t,counts:e}){t==="armed"?this.__x=e:this.__1t=e,this.__2b=t!=="armed"}
__6c(){return this.__x&&{allocs:this.__x.allocs+this.__f.alloc,frees:this.__x.frees+this.__f.free}}
__y(t){this.__31.length>=ku&&!bu.has(t.type)||(this.__31.push(t),t.type==="hit"&&this.__3t++)}},ii=4096,ni=256;
function ai(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+ni<ii?ni:2*ii);return r<=t&&t<=s}var yu=2e5,vu=1e3,De=-1,Su=class{
constructor(t){this.__7=new Map,this.__1={alloc:[],free:[]},this.__z={alloc:0,free:0},this.__17=new Map,this.lastHit=0,this.__1x=0,this.__1m={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.__60(t,r,e);let n=t==="alloc"&&this.__17.get(r);if(n&&(n.block=e),((i=(s=this.__7.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__7.delete(e),this.__7.set(e,{kind:t,hit:r}),this.__7.size<=yu))return;let l=this.__7.keys().next();l.done||this.__7.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.__60(t,e,a),r?this.__1[t]=[...this.__1[t],e]:this.__z[t]=e}
found(t,e){this.__1[t]=this.__1[t].filter(r=>r!==e)}
gap(){this.__1x=this.lastHit,this.__1m={}}
mayBeLeftover(t,e){var r;let s=this.__1m[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.__1m.alloc)==null?a:t.hit)!=null?e:this.__1x>0?De:a}
mayBeOf(t,e,r){let s=t===a?a:this.__17.get(t);return s?(r==null?a:r.kind)==="inUse"&&!ai(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===De}
isOutstanding(t){var e;return((e=this.__7.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.__7.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.__17.get((e=(t=this.__1m.alloc)==null?a:t.hit)!=null?e:De))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.__7.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__1x?r.hit:a}
mustBeFreedSince(t,e){let r=this.__7.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__1x===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__1x&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__z[t]>e?!1:!this.__1[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.__17.set(t,{sizes:e}),this.__17.size<=vu)return;let r=this.__17.keys().next();r.done||this.__17.delete(r.value)}
__60(t,e,r){var s,i;e>=((i=(s=this.__1m[t])==null?a:s.hit)!=null?i:0)&&(this.__1m[t]={hit:e,block:r})}};
function Tu(t,e,r){var s,i;let n=t.slice(0,q(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!Xr(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||W(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function xu(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=Z(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function Au(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&B(r.stack.from,y(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var Eu=28;
function Ou(t,e,r){var s,i;let n=[],l=e.stack&&B(t.base,e.stack.from),_=B(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,Eu):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var je=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function Nu(t,e,r,s,i){let n=Au(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:y(n,s.headerSize);return li(l,s)?oi(l,i):"noBlock"}
function li(t,e){return Dt(t,e.pointerSize)&&ur(t,e.granularity)}var _i=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function oi(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=y(t,-r.distance);return{block:s,header:e(s)}}var Pu=3;
function Mu(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:_,places:o}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&Ru(o,u))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(o.some(({provedAt:d})=>d===s))return!0;let h=l.kind==="inUse";return h&&!u&&e.isClaimedByFree(n)?!0:u||_==="inUse"||e.isOutstanding(n)?!1:h||o.some(({provedAt:d})=>d>s)}
function Ru(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=Pu);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}
function Cu(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:_}=e,o=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&s.isCertainSince(i,u.hit)||s.isRepeated(i,l)||(_==null?a:_.kind)==="inUse"&&!ai(_.bytes,r))return;let h=zu(i,_);if(h==="refutation")return;let d=i==="free"&&s.lastOf("alloc",l)!==a,f=h==="proof"&&o!=="inUse"||n!==a||d,g=o?c({},e,{before:o}):e;if(!f)return{hypothesis:t,sighting:g};let p=n!==a||ui(e,r,s),T=n===a&&s.mayBeLeftover(i,l);return{hypothesis:We(t,{hit:r.hit,block:l,isCurrent:p,mayBeLeft:T}),sighting:g}}
function Bu(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function ui({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function Iu(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||ui(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:o,charged:i}}
function Lu(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(ie(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return We(t,{hit:n,block:s,isCurrent:hi(i,r),mayBeLeft:l})}
function Hu(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,c({},n,{freedAt:l})),n.isCurrent||!hi(c({},n,{freedAt:l}),s))return t;t.open.set(e,c({},n,{freedAt:l,isCurrent:!0}));let _=Math.max(t.provedAt,n.hit);return c({},t,{provedAt:_,currentProofs:t.currentProofs+1})}
function hi({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function zu(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var We=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>c({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),ie=(t,e)=>t!==a&&e!==a&&t!==e,di=3,Fu=2,Uu=2,fi=16,Du=20,ju=4,Wu=24,Gu=256,qu=8,Ku=100,Vu=di,Ju=2,Yu=class{
constructor(t,e){this.__1=[],this.__p=new Map,this.__d=0,this.__5z=0,this.__5y=0,this.__5x=0,this.__4p=!0,this.__59=!1,this.__52=!1,this.__3r=!1,this.__32=0,this.__z=0,this.kind=t,this.__9=e}
plan(t){var e,r;if(this.__57)return{kind:"places",places:[]};if(this.__u&&this.__d>=fi)return{kind:"places",places:this.__e.map(({place:l})=>l)};let s=t-((r=(e=this.__1[0])==null?a:e.hit)!=null?r:t),i=(this.__d>=qu||s>=Ku)&&this.__7h===this.__32,n=this.kind==="alloc"&&i&&this.__5z<Vu;return n&&this.__5z++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.__32=t.hit;let s=this.__4p||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__5y++;let i=this.__57?"noPlace":this.__l(t,s,r);return typeof i!="string"?c({kind:"located",from:"place"},gi(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__z=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__2d(this.__e.map(r=>Lu(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__e)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__2d(this.__e.map(l=>Hu(l,r,t,s)))}
settle(t){if(this.__1.length===0)return[];let e=[];return this.__1=this.__1.filter(r=>{var s;let{hit:i}=r,n=(s=this.__8j(i))!=null?s:this.__4u(this.__2t(i),r,t);return!n||!this.__58(n,t)?!0:(this.__t(i,n.block,t),e.push(c({hit:i,kind:this.kind},gi(n))),!1)}),e}
__58(t,e){return!_i(t,this.__9)||e.lastOf("alloc",t.block)!==a}
__2t(t){return ci(this.__e.map(({shown:e})=>e.get(t)))}
__4u(t,{hit:e,after:r},s){if(!t||!this.__u)return;let{kind:i}=this,n=c({},t,{kind:i,hit:e,after:r,places:this.__e,isDisputed:this.__7b,isContradicted:this.__59});return Mu(n,s)?t:a}
get __7b(){return this.__1.some(({hit:t})=>!this.__2t(t))}
__8j(t){var e;let r=this.__p.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__32>t}
hasUnknownsSince(t,e){return this.__z>t||this.__6a(t,e).length>0}
mustHaveShown(t,e,r){if(this.__z>e)return;let s=this.__6a(e,r);if(s.some(l=>{var _;return((_=this.__p.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__p.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__2d(this.__e.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__z>e)return!0;let i=r<s?r:e;return this.__1.some(({hit:n})=>n<=e||n===r||this.__p.has(n)?!1:n>i&&(n<s||n===s&&!this.__52)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.__u&&((r=this.__2t(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.__1.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.__u)return;let r=this.__1.filter(({hit:s})=>{var i;let n=this.__2t(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.__1.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.__e){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__52||(this.__52=e.endsAfter===!0),this.__p.has(t)||!this.__1.some(i=>i.hit===t))return;this.__p.set(t,e);let s=this.__e.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__2d(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),We(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__e)t.clear();this.__u||this.__3r||this.__5y||this.__2d(this.__e.map(({place:t,shown:e,open:r})=>c({},je(t),{shown:e,open:r})))}
learned(){return this.__u?this.__e.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1l=t.map(e=>je(e,!0)),this.__d=fi}
startOver(){this.__59||(this.__59=this.__u),this.__1l=a,this.__1=[],this.__p.clear(),this.__d=0,this.__z=this.__32,this.__5x++}
get __7h(){var t,e;return(e=(t=this.__1[this.__1.length-1])==null?a:t.hit)!=null?e:0}
__6a(t,e){return this.__1.filter(r=>r.hit>t&&!ie(r.charged,e)).map(({hit:r})=>r)}
get __e(){var t;return(t=this.__1l)!=null?t:[]}
get __u(){return this.__e.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=di&&(this.__3r&&this.kind==="alloc"?e:s.size)>=Fu&&r>=Uu)}
isUndecidedAt(t){return this.__1.filter(({hit:e})=>t-e<Wu).length>(this.__u||t>Du?ju:0)}
get __57(){return this.__5x>Ju}
__l(t,e,r){var s;let i=(s=this.__1l)!=null?s:this.__6q(t),n=i.map(f=>this.__86(f,t));if(n.every(f=>f==="notRead"))return"unreadable";if(this.__d++,this.__6m(n,e))return this.__4p=!1,this.startOver(),"disagreement";let l=this.__6v(t,e),_=Bu(i.map((f,g)=>Cu(f,n[g],l,r)).filter(f=>f!==a));if(_.length===0)return this.startOver(),"noPlace";this.__1l=_.map(f=>f.hypothesis);let o=_.map(f=>f.sighting);this.__3r||(this.__3r=o.some(({header:f})=>(f==null?a:f.kind)==="inUse"));let u=ci(o),h={hit:t.hit,after:r.lastAllocation},d=u&&e&&this.__u?u:this.__4u(u,h,r);return d?this.__58(d,r)?d:"unreadable":e||this.__y(l,o,r)?"learning":"disagreement"}
__6v({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
__6q({key:t,words:e}){let r=Ou(t,e,this.__9.pointerSize),s=(i,n)=>je({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__86({place:t},{key:e,words:r,look:s}){return Nu(t,e,r,this.__9,s)}
__6m(t,e){if((e==null?a:e.from)!=="arguments"||!this.__u)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__y(t,e,r){if(this.__1.length>=Gu)return!1;this.__1=[...this.__1,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.__e.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,Iu(l,t,r)))}return!0}
__t(t,e,r){var s;for(let{shown:i,open:n}of this.__e)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__p.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__2d(t){this.__1l&&(this.__1l=t,t.length===0&&this.startOver())}};
function ci(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function gi({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var Xu=class{
constructor(t){this.__m=new Map,this.__i=new Su(e=>this.__7a(e)),this.__3x=[],this.__9=t}
plan(t){return this.__45(t.kind,t.address).plan(this.__i.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__9.alignedHeaders&&!s)return this.__8m(r,e);let l=this.__45(r.kind,r.address).observe(t,this.__6g(i,t),this.__i);return r.kind==="alloc"&&this.__i.allocates(e,t),l.kind==="located"?this.__7j(r.kind,l.block,e,n):this.__i.unlocated(r.kind,e,l.why==="learning"),this.__4c(),l}
goneAfter(t,e,r,s){let i=this.__i.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4j("free",i);if(n.some(u=>u.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,_=!n.some(u=>u.waitsBetween(i,s,t));if(!l&&!_)return;let o=_||n.some(u=>u.agreesOn(t,e));for(let u of n)u.wasAbout(t,{block:e,isSure:o,endsAfter:r>t});this.__4c()}
bornAfter(t,e,r){let s=this.__4j("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.__i.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.__4c()}}
candidates(t,e){let r=new Set;for(let s of this.__m.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__m.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.__i.lastHit))}
gap(){this.__i.gap();for(let t of this.__m.values())t.forgetOpen()}
resolved(){let t=this.__3x;return this.__3x=[],t}
places(){let t=[];for(let e of this.__m.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__45(e,r).restore(s)}}
__4j(t,e,r){return[...this.__m.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4c(){for(let t of this.__m.values())for(let e of t.settle(this.__i)){this.__3x.push(e);for(let r of this.__m.values())r.blockNamedBefore(e,this.__i)}}
__45(t,e){let r=`${t} ${e}`,s=this.__m.get(r);if(s)return s;let i=new Yu(t,this.__9);return this.__m.set(r,i),i}
__8m({kind:t},e){return this.__i.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__6g(t,{look:e}){if(!t||!li(t.block,this.__9))return;let r=oi(t.block,e);if(!_i(r,this.__9))return{from:t.from,block:r.block}}
__7j(t,e,r,s){t==="alloc"&&this.__6u(r,e),this.__6t(t,e,t==="free"?s:a),this.__i.located(t,e,r);for(let i of this.__m.values())i.blockNamed({kind:t,block:e,charged:s},this.__i)}
__6u(t,e){for(let r of this.__m.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
__7a(t){return[...this.__m.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
__6t(t,e,r){var s;let i=this.__i.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4j(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__m.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},Zu=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Qu(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,q(t)).map(_=>$u(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:pi(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:pi(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function $u(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Zu.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&C(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||U(M(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Dt(o,r.pointerSize)&&ur(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function pi(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var th=4096,eh=3,rh=class{
constructor(t,e,r){this.__v=new Map,this.__0=t,this.__9=e,this.__1s=r}
before(t){let{kind:e}=qs(t,this.__1s,this.__9,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=pt(t);return(r=this.__v.get(mi(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(pt).map(mi),...this.__v.keys()];this.forget();for(let r of[...new Set(e)].slice(0,eh)){let s=this.__0.readMemory(r,th);s&&this.__v.set(r,s)}}
forget(){this.__v.clear()}},mi=t=>y(t,-pt(t)),sh=2048,ih=64,ki=18362,nh=class{
constructor(t,e,r,s,i,n){this.__2o=new Map,this.__0=t,this.__3=e,this.__1s=r,this.__9=s,this.__b=i,this.__v=new rh(t,s,r),this.__11=n}
locate(t,e,r,s){var i;let n=Qu(e.stack,this.__1s,this.__9),l=Tu(e.stack,r,e.ip);if(!l)return this.__b.gap(),ah(n);this.__7k(t,r,n.charged);let _=this.__7t(t,e,l,n,s),o=this.__b.observe(_);if(this.__7={hit:t,kind:r,charged:n.charged,unwritten:this.__8o(t,r)},this.__8s(t),o.kind==="unlocated")return c({},Ge(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return c({},Ge(n),{block:o.block,blockFrom:o.from,charged:u})}
__7k(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.__7)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.__11.isAfter&&e==="alloc"&&!ie(r,l))return;let _=n.filter(u=>{let h=this.__l("alloc",u);return h.kind==="inUse"&&!ie(h.bytes,l)});_.length>0&&this.__11.sawAfter();let o=this.__3.processorBlocks.length===1;for(let u of _)this.__b.bornAfter(i,u,o)}
__8o(t,e){var r;if(e==="free"||this.__11.isBefore)return[];let s=[...this.__b.candidates("alloc",t)].filter(pt),i=s.filter(l=>this.__l("alloc",l).kind==="inUse"),n=l=>this.__v.before(l)==="free";return((r=this.__7)==null?a:r.kind)==="free"&&i.some(n)&&this.__11.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return wi(this.__l("alloc",t))}
__71(t,{found:e,goneAt:r},s){let i=bi(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__73(t)?r!=null?r:s:a}
__73(t){let e=()=>this.__l("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__3;return e()&&!!this.__0.readMemory(r,4)&&e()}
__8s(t){this.__2o.forEach((e,r)=>{var s;e.goneAt=this.__71(r,e,t);let i=!bi(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<Ks||(this.__2o.delete(r),e.goneAt&&this.__b.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__b.candidates("free",t)){if(this.__2o.size>=ih||this.__2o.has(e))continue;let r=this.__l("alloc",e),s=wi(r);s!=="unknown"&&this.__2o.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__b.isUndecided?this.__v.keep(this.__b.candidates("alloc",t)):this.__v.forget()}
__7d(t){return U(t)===this.__1s}
__7t(t,e,r,s,i){let n=this.__b.plan(r),l=n.kind==="everything"?this.__6r(e,r):this.__7u(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__8b(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__7m(r.kind),pointer:o,charged:s.charged,requested:s.requested,before:u=>this.__v.before(u)}}
__8b(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__b.gap(),r}
__6r(t,e){let r=B(t.sp,e.limit),s=r!==a&&r>0?this.__1r(t,t.sp,Math.min(r,sh)):a;return{registers:yi(t.registers),stack:s}}
__7u(t,e,r){let s=yi(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__9.pointerSize;return{registers:s,stack:this.__1r(e,y(r.base,n),l)}}
__1r({sp:t,stackBytes:e},r,s){var i;let n=(i=B(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&xu(r,l,this.__9.pointerSize)}
__7m(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__6f(t,r);return e.set(r,i),i}}
__6f(t,e){let r=this.__l(t,e);return t==="alloc"&&!this.__11.isBefore&&pt(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
__l(t,e){let{build:r=ki}=this.__3,s=r<ki,i=qs(e,this.__1s,this.__9,this.__0,s);return i.kind==="headerless"?this.__7l(t,e):i}
__7l(t,e){let r=this.__3.bigPages&&xa(this.__0,this.__3.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__7d(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}},bi=t=>t.kind==="inUse"&&!!t.ownsPage;
function wi({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Ge({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var ah=t=>c({},Ge(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),lh=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function yi(t){let e=new Map;return t.forEach((r,s)=>{lh.test(s)&&e.set(s,r)}),e}
function _h(t,e,r){return r==="arm64"?hh(t,e):oh(t,r)}var Mt=4;
function oh(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=uh(t,s,e),n=i&&A(t,s+i,Mt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function uh(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?Be(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function hh(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Mt<=t.length;l+=Mt){let _=(r=A(t,l,Mt))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let f=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(f|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let f=y(e,l+(_<<8>>13)*Mt);i.push({kind:"literal",address:f});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var dh=64,fh=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__3=e}
get known(){return this.__4}
holds(t,e){let r=this.__4.get(t);if(r)return r;let s=this.__l(t,e);return this.__4.set(t,s),s}
__l(t,e){let{instructionSet:r}=this.__3,s=Os(this.__0,t,dh);if(!s||!r)return"unreadable";let i=y(t,-s.length),n=_h(s,i,r).map(_=>this.__8p(_)),l=_=>_!==a&&U(M(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__8p(t){return t.kind==="immediate"?t.value:lt(this.__0,t.address)}};
function ch({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=Vt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var gh=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a}),ph=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function vi(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var mh=17744;
function kh(t,e){let r=lt(t,y(e,60)),s=r&&t.readMemory(y(e,r),12);return s&&A(s,0,4)===mh?A(s,8,4):a}var bh=9200,wh=500,yh=class{
constructor(t,e,r,s,i){this.__5h=0,this.__4v=0,this.__64=new Set,this.__21=new Set;var n;let{target:l,tag:_}=r;this.__0=t,this.__6=e,this.__11=i,this.__3=l;let o=Lo(l.pointerSize,l.build===a||l.build>=bh);this.__b=new Xu(o),this.__b.restore(s),this.__1h=new fh(t,l),this.__3y=new nh(t,l,_,o,this.__b,i),this.hunt=new si(ch(r,t.now()),u=>this.__1h.holds(u,_)),e.begin(this.hunt),e.note(ph(l)),this.__5r((n=Vt(l.modules))==null?a:n.start)}
begin(t){this.__6.note(c({type:"counters",at:"armed"},vi(t)))}
end(t,e="disarmed"){this.__6.note(c({type:"counters",at:"stopped"},vi(t))),this.__7r(),this.__5q(),this.__7s(),this.__t(e)}
endWithTarget(t){this.__6.note({type:"gone",missed:t}),this.__t("targetGone")}
abandon(){this.__t("aborted")}
record(t,e,r,s){this.__5h+=1;let i=this.__5h,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__b.gap(),this.__3g(i,t,e,n);try{return this.__3g(i,t,e,this.__3y.locate(i,t,e,r))}catch(l){throw l instanceof At&&this.__3g(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__6.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__7r(){let t=[],e=[],r=this.__11.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,wh)){let n=this.__3y.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.__6.note({type:"blocks",there:t,gone:e})}
__7s(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1h.known];for(let[e,r]of t.slice(this.__4v))this.__6.note({type:"code",address:e,holdsTag:r});this.__4v=t.length}
__5r(t){var e;if(!t||!Dt(t,this.__3.pointerSize))return;let r=(e=Hr(this.__3,t))==null?a:e.start;if(!r||this.__64.has(r))return;let s=kh(this.__0,r);s!==a&&this.__6.note({type:"image",start:r,timestamp:s}),this.__64.add(r)}
__t(t){this.__6.note({type:"end",why:t,time:this.__0.now()})}
__3g(t,e,r,s){let i=this.__6.note(c({type:"hit",number:t,kind:r,stack:this.__89(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__8g(),this.__5q(),i}
__89({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__21.has(e)){for(let{address:r}of t)this.__5r(r);this.__6.note({type:"stack",index:e,frames:t.map(gh)}),this.__21.add(e)}return e}
__5q(){let t=this.__b.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__6.note({type:"places",places:t})}
__8g(){for(let{hit:t,block:e,charged:r}of this.__b.resolved())this.__6.note({type:"located",hit:t,block:e,charged:r})}},vh=2e5;
function Si(t,e=vh){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Si(t.slice(1),e):t}var Sh=class{
constructor(t){this.__39={},this.__0=t}
begin(t,e){let r=this.__4!==a&&t.contextRegisters.includes("$prcb")?Rr(this.__0,t.pointerSize,"$prcb"):a;this.__39={processor:r,event:e}}
saw(t,e){this.__4={reading:t,tag:e}}
counted(t){this.__4&&(this.__4=c({},this.__4,{counts:t}))}
isAgain(t){return this.__4!==a&&xh(this.__4.reading,t)}
judge(t,e,r){var s;let i=this.__4;return!i||!this.isAgain(t)?"new":this.__6o(i,e)||!r&&this.__8r(i,e)?"repeat":!r&&((s=this.__39.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){let{event:t}=this.__39;return t!==a&&t.time===a}
__8r({reading:t},e){var r;let{processor:s}=this.__39,i=(r=t.registers.get("$prcb"))!=null?r:Th(t.processor,e);return s!==a&&i!==a&&s!==i}
__6o({tag:t,counts:e},r){if(!e)return!1;let s=Qt(this.__0,r,t);return s.kind!=="found"?!1:s.counts.allocs===e.allocs&&s.counts.frees===e.frees}},Th=(t,e)=>t===a?a:e.processorBlocks[t];
function xh(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&Ah(t.registers,e.registers)&&Eh(t.stack,e.stack)}
function Ah(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);n!==a&&n!==s&&(r=!1)}),r}
function Eh(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var Oh=2e3,Nh=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Oh,Ph={4:nt("ffdf0000"),8:nt("fffff78000000000")},Mh=32,Rh=8,Ch=20,Bh=1e4,Ih=4294967296;
function Ti(t,e){let r=Ph[e],s=r&&t.readMemory(r,Mh),i=s&&xi(s,Rh),n=s&&xi(s,Ch);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function xi(t,e){let r=A(t,e,4),s=A(t,e+4,4);if(!(r===a||s===a)&&s===A(t,e+8,4))return(s*Ih+r)/Bh}var Ai=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,Lh=class{
constructor(t,e,r,s){this.__8=[],this.__2y=0,this.__5s=new Map,this.__0=t,this.__a=s,this.__2=e,this.__6=r,this.__3w=new Sh(t),this.__5w=new fl(t,this.__2,s)}
get armed(){return this.__h}
get change(){return this.__2.open[0]}
get unrepaired(){return this.__69}
get hunts(){return this.__8}
get shown(){var t;let e=new Map;for(let r of this.__8)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Ai));this.__y([...this.__8.filter(s=>!r.has(Ai(s))),...t]),this.__5j=e}
leftValue({address:t,value:e}){let r=this.__5j;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3u;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
__7v({poolHitTag:t,build:e}){var r;let s=(r=this.__5s.get(t))!=null?r:new gl(e);return this.__5s.set(t,s),s}
learned(){var t,e;return(e=(t=this.__3u)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2y+=1;let r=this.__h,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__6b(r);let i=this.__50();i&&Kr(this.__a,i.undone,i.arming.idle),this.__69=(e=zh(i==null?a:i.undone))!=null?e:this.__5w.run(s!=null?s:(t=this.__2k)==null?a:t.change)}
__6b({arming:t,evidence:e}){this.__h=a,this.__2k=t,e.abandon()}
__50(){let t=this.__2k;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2k=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__4o(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__4t(i,e,!1)}finally{l=this.__1v(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__4o(t,e,!0)}
capture(t){let e=this.__h;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=Q(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1v(e,a),{kind:"notArmed",anyMore:s.tag};let l=Wr(this.__0);if(l.kind==="breaksPassed")return l;let _=Ss(e.event,Pt(this.__0)),o=this.__4t(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?c({},h,{disarmed:this.__1v(e,o)}):(this.__h===e&&(this.__h=c({},e,{event:Pt(this.__0)})),r.end(this.__27(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__6j()}
release(){this.__2y+=1;let t=this.__h;if(!t){let e=this.__50();return e?[e.undone]:this.__2.undoAll()}return this.__h=c({},t,{byUser:!1}),[this.__1v(t,a)]}
__6j(){let t=Q(this.__0);if(t.kind!=="read"||D(t.value))return{kind:"nothing"};let e=Yt(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=Te(t,Nt(s),r),n=this.__2.undo(this.__2.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__4o(t,e,r){return x(()=>{this.__83();let s=ol(this.__0,this.__2,t,e);return s.kind==="refused"?s:this.__16(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__83(){let t=this.__h;if(!t)return;let e=this.__1v(t,a);this.__a({kind:"replaced",tag:t.arming.tag,undone:e})}
__y(t){this.__8=Si(t);let e=t.length-this.__8.length;e>0&&this.__a({kind:"dropped",hunts:e})}
__16(t,{target:e,idle:r,stops:s},i){let n=new Qa(this.__0,this.__2,e,t,r),l=this.learnedOn(e),_=new yh(this.__0,this.__6,n,l,this.__7v(e)),o=i?Pt(this.__0):a,u=Ti(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__a({kind:"ready",target:e,tag:t}),s||this.__a({kind:"stopsUnknown"}),this.__a({kind:"repairLine",command:n.repair}),n.leaveNote(),_.begin(Qt(this.__0,e,t)),l.length>0&&this.__6.note({type:"places",places:l}),this.__h=h;let d=n.arm();return d.kind==="applied"?(this.__y([...this.__8,_.hunt]),this.__3u=_.hunt,{kind:"armed",armed:h}):(this.__1v(h,a),{kind:"notWritten",applied:d})}
__4t(t,e,r){let{arming:s,evidence:i}=t,n=this.__2y;this.__a({kind:"waiting",seconds:e.seconds});let l=new Bo({reader:this.__0,changes:this.__2,observer:this.__a,target:s.target,tag:s.tag,evidence:i,stepOut:new jl(this.__0,this.__2,s),lastStop:this.__3w,isCurrent:()=>this.__2y===n},e).run(r);return this.__74(t)?c({},l,{hasRestarted:!0}):l}
__74({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||lt(this.__0,r.poolHitTag)===s)return!1;let i=Ti(this.__0,r.pointerSize);return i!==a&&Nh(e,i)}
__1v({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__h)==null?a:s.arming)===t&&(this.__h=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__h)==null?a:i.arming)===t&&(this.__h=a),n.kind==="stillThere"&&(this.__2k=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__27(t);return e.end(Ur(n,t.tag)?Hh:l,r==null?a:r.end.kind),n}
__27({target:t,tag:e}){let r=Qt(this.__0,t,e);return this.__3w.counted(r.kind==="found"?r.counts:a),r}},Hh={kind:"unreadable"},zh=t=>(t==null?a:t.kind)==="stillThere"?t:a,qe=4;
function Ei(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var Fh=1e3,Uh=256,Dh=class{
constructor(t){this.__8=new Set,this.__1=[],this.__42=0,this.__w=t}
missed(t){this.__42+=t}
take(t,e){if(t.type==="hunt"){this.__51(),this.__5=new si(t);return}if(!this.__5&&t.type!=="change"&&this.__w("noHunt",e),!!this.__5)for(this.__1.push({line:e,entry:t,missing:this.__42}),t.type==="hit"&&(this.__42=0);this.__1.length>0&&this.__3o(this.__5);)this.__2l(this.__5)}
end(){return this.__51(),{hunts:[...this.__8],lastHunt:this.__5}}
__51(){for(;this.__5&&this.__1.length>0;)this.__2l(this.__5)}
__3o({lastHit:t}){let[e]=this.__1;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__1.length>Uh||this.__2x().length>=qe}
__2x(){let t=[];for(let{entry:e}of this.__1.slice(1))e.type==="hit"&&t.length<qe&&t.push(e.number);return t}
__2l(t){let e=this.__2x(),r=this.__1.shift();if(!r)return;let s=r.entry.type==="hit"?this.__7w(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__8.has(t))&&(this.__8.size<Fh?this.__8.add(t):this.__w("tooLong",r.line)))}
__7w(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=Ei(n,r,s.number,i),_=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!_)return s;let o=l==="repeated"&&(i.length>0||jh(t,s));return this.__w(o?"repeated":"misnumbered",e),o?a:c({},s,{number:n})}};
function jh(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var L=t=>typeof t=="string"?Gt(t):a,Wh=t=>typeof t=="boolean"?t:a,b=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,Gh=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,N=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,qh=t=>{let e=b(t);return e!==a&&e<=4294967295?M(e):a};
function O(...t){return e=>t.find(r=>r===e)}
function ut(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function k(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function Oi(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var Kh="pooltag recording",Ni=1;
function Vh(t,e){return JSON.stringify(c({seq:t},e)).replace(/[^ -~]/g,Jh)}var Jh=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Yh=1<<20,Xh=k({module:L,name:L,offset:b}),Zh=k({text:L},{address:N,symbol:Xh,source:k({file:L,line:b}),inline:O(!0),doubtful:O(!0)}),Qh=Oi(k({register:L}),k({offset:Gh})),$h=k({kind:O("alloc","free"),key:N,where:Qh,holds:O("block","header")}),td=Oi(k({kind:O("poolHitTag")}),k({kind:O("code"),site:L})),Pi=t=>{let e=b(t);return e!==a&&e<=255?e:a},ed=k({id:b,thing:td,address:N,before:ut(Pi),after:ut(Pi),repair:L}),rd=k({pointerSize:O(4,8),description:L},{build:b,kernelBase:N}),sd=k({name:L,start:N,end:N}),id={header:k({format:O(Kh),version:O(Ni),segment:b,tool:L,time:b}),hunt:k({tag:qh,target:rd,poolHitTag:k({address:N,before:b}),time:b}),modules:k({modules:ut(sd)}),image:k({start:N,timestamp:b}),stack:k({index:b,frames:ut(Zh)}),hit:k({number:b,kind:O("alloc","free","unknown"),stack:b},{stopAddress:N,block:N,blockFrom:O("place","arguments","returnValue"),requested:b,charged:b,poolType:b,processor:b,thread:N,time:b,open:O(!0),mayRepeat:O(!0)}),located:k({hit:b,block:N},{charged:b}),places:k({places:ut($h)}),counters:k({at:O("armed","stopped")},{counts:k({allocs:b,frees:b})}),doubted:k({stack:b,hits:b}),gone:k({missed:Wh}),blocks:k({there:ut(N),gone:ut(N)}),code:k({address:N,holdsTag:O("yes","no","unreadable")}),change:k({change:ed,state:O("planned","applied","undone","gone"),time:b}),end:k({why:L,time:b})},nd=new Map(Object.entries(id));
function ad(t){var e;if(t.length>Yh)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=k({seq:b,type:L})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=nd.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:c({type:n},_)};let{version:o}=(e=k({version:b})(r))!=null?e:{};return n==="header"&&o!==a&&o>Ni?{kind:"newer",version:o}:{kind:"invalid"}}var Mi=5e5,ld=1e8,_d=20,od=class{
constructor(){this.__8=new Dh((t,e)=>this.__w(t,e)),this.__20=0,this.__1z=0,this.__3c=0,this.__2u=0,this.__1=[],this.__1n=0,this.__5u=0,this.__3k=[]}
push(t){if(this.__20++,this.__1z+=t.length,this.__20>Mi||this.__1z>ld)return this.__w("tooLong",this.__20),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2h(ad(e))}
end(){if(this.__2i)return this.__2i;if(!this.__1j)return{kind:"noRecording"};for(;this.__1.length>0;)this.__2l();let{hunts:t,lastHunt:e}=this.__8.end();return{kind:"recording",recording:{header:this.__1j,hunts:t,lastHunt:e,nextSeq:this.__1n,problems:{count:this.__5u,first:F(this.__3k,(r,s)=>r.line-s.line)}}}}
__2h(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2i=t:!this.__1j&&!r&&(this.__2i={kind:"noRecording"}),this.__2i?!1:(this.__1j=(e=this.__1j)!=null?e:r,this.__3c>0&&this.__85(r!==a),t.kind==="entry"?this.__r(t.seq,t.entry):t.kind==="unknownType"?this.__r(t.seq,a):t.kind==="torn"?this.__3c=this.__20:this.__4y("invalid",this.__20),!0)}
__85(t){let e=this.__3c;if(this.__3c=0,!t){this.__4y("torn",e);return}this.__2u+=1,this.__4i=e}
__4y(t,e){this.__2u+=1,this.__w(t,e)}
__w(t,e){this.__5u++,this.__3k.length<_d&&this.__3k.push({line:e,what:t})}
__r(t,e){let r={damagedBefore:this.__2u,tornEnd:this.__4i};for(this.__1.push(c({line:this.__20,seq:t,entry:e},r)),this.__2u=0,this.__4i=a;this.__1.length>0&&this.__3o();)this.__2l()}
__3o(){var t;let[e]=this.__1,r=e?e.seq-this.__1n:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__1.length>qe}
__2l(){let t=this.__1.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__2x(),_=this.__78(e,l)?"misnumbered":Ei(this.__1n,i,e,l);if(_!=="next"?this.__w(_,s):n!==a&&e>this.__1n&&this.__w("torn",n),_==="repeated")return;let o=_==="misnumbered"?0:e-this.__1n;this.__1n+=o+1,this.__8.missed(o),r&&r.type!=="header"&&this.__8.take(r,s)}
__2x(){let t=0;return this.__1.map(e=>(t+=e.damagedBefore,e.seq-t))}
__78(t,e){return e.length===0&&t>this.__1n+Mi}};
function ud(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=Nt(n.before),o={armed:i,saved:_,address:n.address},u=(r=Yt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=Q(t),d=hd(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let f=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:f}:{kind:h.value===_?"disarmed":"changed"}}
function hd(t,e){let r=Vt(be(I(t,fr)));return r&&G(r.start,e)}var Ri=1e3,mt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Ci=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),dd=class{
constructor(t,e,r,s){this.__0=t,this.__k=e,this.__6=r,this.__j=s}
save(t){return this.__6.save(Ci(t),this.__j.hunts)}
open(t){let{armed:e}=this.__j;if(e)return{kind:"armed",tag:e.arming.tag};this.__6.flush();let r=Ci(t),s=new od,{files:i,isWhole:n,failure:l}=this.__7z(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:mt(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=ud(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:f}=o;this.__j.show(h,u.kind==="armed"?u.note:a);let g=n&&f.count===0;return this.__6.opened(g?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__7z(t,e,r){let s=0,i=!0;return x(()=>{let n=mt(t,0);for(this.__k.exists(n)||(n=e,i=!1);s<Ri&&this.__k.exists(n)&&(s+=1,!!this.__k.read(n,l=>r.push(l)));)n=mt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},fd=64*1024,cd=class{
constructor(t,e,r){this.__1z=0,this.__40=[],this.__k=t,this.__10=e,this.base=r.base,this.__4a=r.seq,this.__1f=r.segment,this.__2m=r.tool}
get count(){return this.__1f}
write(t){let e=this.__35;e&&this.__8t(e),this.__35=t,this.open(),this.__5k(t),(this.__1z>=fd||gd(t))&&this.close(),this.__35=a}
open(){if(this.__28)return;let t=mt(this.base,this.__1f);if(this.__1f>=Ri)throw new At(t,"a recording has 1000 files");this.__28=this.__k.create(t),this.__40.push(t),this.__1z=0,x(()=>this.__1j(),e=>{throw this.__62(this.__40.splice(-1)),e}),this.__1f+=1}
__1j(){this.__5k({type:"header",format:"pooltag recording",version:1,segment:this.__1f,tool:this.__2m,time:this.__10()})}
discard(){this.__62(this.__40.splice(0))}
__62(t){let e=r=>x(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__k.remove(r))}
close(){let t=this.__28;this.__28=a,t==null||t.close()}
__8t(t){this.__35=a,this.close(),this.__k.exists(mt(this.base,this.__1f))&&(this.__1f+=1),this.write(t)}
__5k(t){var e;let r=Vh(this.__4a,t);(e=this.__28)==null||e.writeLine(r),this.__4a+=1,this.__1z+=r.length}},gd=t=>t.type==="change"&&t.state==="planned"||t.type==="end",pd=class{
constructor(t,e,r,s){this.__k=t,this.__10=e,this.__2m=r,this.__a=s}
begin(t){this.__5=t,this.__16(t.start)}
note(t){var e,r;let s=(r=(e=this.__5)==null?a:e.take(t))!=null?r:"taken";return this.__16(t),s}
opened(t){this.__2q=t}
save(t,e){var r,s;if(((r=this.__37)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2q)==null?a:s.base)===t?this.__2q:a,n=mt(t,0);return x(()=>{if(!i&&this.__k.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__8u(t,i,l);return this.__7i(),this.__2q=a,this.__37=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__67(t=>t.close())}
__7i(){var t;(t=this.__5)!=null&&t.openEnd&&this.__16({type:"end",why:ei,time:this.__10()}),this.flush()}
__8u(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new cd(this.__k,this.__10,{base:t,seq:s,segment:i,tool:this.__2m});return x(()=>this.__6w(n,r),l=>{throw n.discard(),l}),n}
__6w(t,e){t.open();let r=F(e,(s,i)=>+(s===this.__5)-+(i===this.__5));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__16(t){this.__67(e=>e.write(t))}
__67(t){let e=this.__37;e&&x(()=>t(e),r=>{this.__37=a,this.__4h(r)})}
__4h({call:t,message:e}){try{this.__a({kind:"notRecorded",path:t,message:e})}catch(r){}}},E=t=>{let e=j(t);return JSON.stringify(_r(t)||/["$;\\]/.test(e)?V(t):e)},kt=t=>`0x${t.toString(16)}`,w=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Rt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`,Ke=t=>t===a?"":` (${t})`;
function Bi(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${V(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return Ii(t);case"noSymbol":return`there is no symbol nt!${t.name}${Ke(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${kt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return md(t.tag,t.meant);case"ambiguous":return`${t.tags.map(V).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${V((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Ii({what:t,setting:e}){let r=e.length>Li?`${e.slice(0,Li)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${Hn[t]} and try again.`}var Li=80;
function md(t,e){let r=e===a?"":`Did you mean ${E(e)} (${V(e)})? `;return`no allocation with ${E(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${E(t)}, "unseen").`}
function bt(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return kd(t.holds);let e=Ke(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function kd(t){return t===a||D(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${E(M(t))} by now, and not by this call: dx @$pool.status()`}
function bd(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Bi(t.problem)}`;case"cleared":return t.undone.map(bt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${kt(t.held)}, armed by somebody else; it holds 0 now.`:bt(t.undone)}}
function Hi(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${yd(e.why)})`;let s=[...e.kind==="floor"?[`${wd(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${w(r,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}
function wd({allocs:t,frees:e},r){let s=[...t>0?[w(t,"allocation")]:[],...e>0?[w(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function yd(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Ve(t){if(t.isEmpty())return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var zi=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},Fi=t=>`${JSON.stringify(j(t.tag))}: ${w(zi(t),"hit")}${t.isEmpty()?"":`, coverage ${Ve(t)}`}`,Je=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,vd=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function Sd(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(Td).join("")}Saved ${w(s.length,"hunt")} as ${e} (${w(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Je(t)}`}}var Td=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${w(t,"hit")} on ${E(e)} are more than is kept: save before a long hunt. `,xd=t=>t.kind==="opened"?Ed(t):`Not opened: ${Ad(t)}`;
function Ad(t){switch(t.kind){case"armed":return`${E(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Je(t)}}
function Ed(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(Fi).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${w(l.count,"line")} damaged or missing, the first at ${_.line}.`,Nd(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Od=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function Nd(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${E(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${kt(t.note.saved)} disarms.`:`It was ${Od(e)}${Pd(t)}`}
function Pd(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${kt(t.note.saved)} disarms.`}}
function Md(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],w(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[w(s,"processor")]:[]].join(", ")}; arming ${E(r)} at ${yn(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${E(t.tag)}: ${bt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${w(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${Rd(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Cd(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${kt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Je(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var Rd=t=>t===a?"":`; the ${Rt(t)} are looked at when a stop arrives`;
function Cd(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<Bd?`pooltag: ${t} of ${w(e,"hit")}, ${n}, about ${Rt(i)} to go`:`pooltag: ${w(t,"hit")}, ${n}`}var Bd=86400,Id=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Ld(t){if(!t.includes("<"))return t;let e=t.replace(Id,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var Ui=t=>host.parseInt64(ue(t),16);
function Hd(t){if(typeof t=="number")return t;if(!zd(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function zd(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var Di=8e3,Fd=class{
constructor(){this.__2j=!1}
query(t){return Xe(t)}
change(t){return Xe(t)}
run(t){return Xe(t)}
readMemory(t,e){let r=Wi(this.__5l(t),e);if(r||!ji(t))return r;this.__2j=!this.__2j;let s=Wi(this.__5l(t),e);return s||(this.__2j=!this.__2j),s}
__5l(t){return!this.__2j||!ji(t)?t:J(4294967295,C(t).low)}
now(){return Date.now()}
session(){let t=Ct(()=>host.currentSession.Attributes.Target),e=Ct(()=>t==null?a:t.IsKernelTarget),r=Ct(()=>t==null?a:t.IsLiveTarget),s=Ct(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Ye(t){for(let e=0;e<t.length;e+=Di)host.diagnostics.debugLog(t.slice(e,e+Di));host.diagnostics.debugLog(`
`)}var ji=t=>C(t).high===0&&Dt(t,4);
function Wi(t,e){return Ct(()=>{let r=host.memory.readMemoryValues(Ui(t),e,1);return r.length===e?new Uint8Array(r):a})}
function Xe(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>Gt(Ld(`${r}`))):[]}catch(e){throw new At(t,e)}}
function Ct(t){try{return t()}catch(e){return}}var Ud=class{
exists(t){return wt(t,e=>e.FileExists(t))}
create(t){return wt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__8v(e,r,t);return{writeLine:i=>wt(t,()=>s.WriteLine(i)),close:()=>wt(t,()=>r.Close())}})}
remove(t){wt(t,e=>e.DeleteFile(t))}
__8v(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return wt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function wt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new At(t,r)}}var yt="pool",Gi="pooltag",Dd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${Gi}.Contents.pool   (or load with .scriptrun)`];
function qi(t){return ae(()=>Wd(t))||ae(Gd)}
function jd(){ae(()=>Reflect.deleteProperty(ne(),yt)&&ne()[yt]===a)||ae(()=>Ki(`dx -r0 @$vars.Remove("${yt}")`))}var ne=()=>host.namespace.Debugger.State.UserVariables;
function Wd(t){return ne()[yt]=t,ne()[yt]!==a}
function Gd(){return[`Debugger.State.Scripts.${Gi}.Contents.pool`,"@$scriptContents.pool"].some(t=>Ki(`dx -r0 @$${yt} = ${t}`))}
function Ki(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function ae(t){try{return t()}catch(e){return!1}}
function qd({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Kd(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Vd(t);return e.map(s=>{let i=s.tag===a?Jd(s,r):a;return i?c({},s,{tag:U(i.tag)}):s})}
function Vd(t){var e;let r=Se(t),s=r&&Cr(t,i=>Kt(t,i,r),r);return(e=s&&Ba(t,s))!=null?e:[]}
function Jd(t,e){let r=e.filter(({tag:i})=>j(U(i))===t.text),s=r.length===1?r:r.filter(i=>Yd(i,t));return s.length===1?s[0]:a}var Yd=({nonPaged:t,paged:e},r)=>Vi(t,r.nonPaged)&&Vi(e,r.paged),Vi=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Xd(t){let e=t.now(),r=t.query(Wn("tag",!0)),s=_s(r);return s?{kind:"read",rows:Kd(t,s.rows),unread:s.unread.length,total:qd(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var Ji=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Zd(t,e){if(e==="tag")return F(t,Qd);let r=$d(e);return F(t,(s,i)=>r(i)-r(s))}
function Qd({text:t},{text:e}){return t===e?0:t<e?-1:1}
function $d(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return Ze;case"bytes":return Yi;case"peralloc":return e=>Ze(e)===0?0:Yi(e)/Ze(e)}}var Ze=t=>t.nonPaged.outstanding+t.paged.outstanding,Yi=t=>t.nonPaged.bytes+t.paged.bytes;
function tf(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${ef(e.plain)}.`}}var ef=t=>[...new Set([E(t),`"${V(t)}"`])].join(" or "),rf=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,sf=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,nf=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,Bt=(t,e)=>`${t} does not fit: ${e}`,af=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Xi=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,lf=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,_f=t=>`${JSON.stringify(t)} was not looked past. `,of=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${E(t)}. Begin with dx @$pool.hitTag(${E(t)}).`,Zi=t=>`Not armed: ${uf(t)}`;
function uf(t){switch(t.kind){case"refused":return Bi(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${Ke(t.applied.failure)}. ${bt(t.applied.undone)}`}}var hf=(t,e)=>`ARMED: the machine stops at every allocation and free of ${E(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function df(t){if(t.kind==="breaksPassed")return`Not captured: ${Ii(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${E(e)}: somebody has changed it. dx @$pool.arm(${E(e)}) arms it again.`}
function ff(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${gf(t.stop)}: the prompt is yours.${t.mayBeOld?cf:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var cf=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function gf(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${kt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function Qi(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=zi(r),_=[w(n.alloc,"allocation"),w(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),o=r.isEmpty()?"":`coverage ${Ve(r)}${Hi(r)}`,u=[l>i&&`the whole hunt: ${w(l,"hit")}`,o].filter(Boolean),h=[`: ${_}`,u.join(", ")].filter(Boolean).join("; ");return[`${w(i,"hit")} on ${E(s)} in ${Rt(e.seconds)}${h}.`,ff(e.end),l===0&&pf(e.end)?mf(r):a,t.disarmed&&(e.hasRestarted?kf(t.disarmed):bt(t.disarmed)),Ur(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?`Next: dx -g @$pool.leaks(${E(s)})`:a].filter(d=>d!==a).join(" ")}var pf=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function mf(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";return t.isEmpty()?`The kernel counted no allocation and no free of it meanwhile: ${e}.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var kf=t=>t.kind==="stillThere"?bt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",Qe={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function bf(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(Qe))t[e]={Help:`${r} - ${s}`};return t}var wf=class{
constructor({usage:t,help:e}){this.__23=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__23}},R=t=>Gt(t).replace(/\t/g," "),H=class extends Error{
constructor(t){super(R(t))}},yf=500,vf=[8,256];
function $i(t,e){var r,s;let i=(s=(r=Qe[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new H(af(`${e[n]}`,i))}
function $e(t,e){if(e===a)throw new H(sf(t));if(typeof e!="string")throw new H(rf(t));let r=bn(e);if(!r.ok)throw new H(tf(e,r.problem));return r.tag}
function tn(t,e,r,s=1,i=1/0){let n=Hd(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new H(nf(t,s,i,r))}
function en(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:yf};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new H(Bt(`${n}`,r));let o=_==="frames"?vf:[];i[_]=tn(`The number of ${_}`,n,r,...o)}),i}
function rn(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new H(Bt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Sf=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function sn(t,e){if(typeof e=="string"&&e.trim()!==""&&!Sf.test(e))return e;throw new H(vd(t))}
function Tf([t,e]){let r=Ji.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new H(Bt(`${s}`,nn))}var nn=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Ji.join(" ")}`;
function xf(t){if(!(t===a||/[*?]/.test(t)))throw new H(Bt(`${JSON.stringify(t)} is no tag in the listing and`,nn))}var rt=class{
constructor(t,e){this.__65=R(t),this.__13=e}
toString(){return this.__65}
*[Symbol.iterator](){for(let t=0;t<this.__13.length;t+=1){let e=this.__13[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__13[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__13.length} rows`);return e}},Af=48,an=12;
function It(t,e){let r=Af-t.length-1,s=R(e),i=s.length>r?`${s.slice(0,r-an-3)}...${s.slice(-an)}`:s;return`${t} ${i}`}var st=t=>t===a?"":t,tr=t=>t===a?"":Math.floor(t*100);
function Lt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var Ef=class{
constructor(t,e,r){var s,i;this.__30=e,this.__5=t,this.Number=e.number,this.Kind=e.kind,this.Block=st(e.block&&Ui(e.block)),this.Charged=st(e.charged),this.Cpu=st(e.processor);let n=(i=(s=t.siteOf(t.stackOf(e),r))==null?a:s.frame.text)!=null?i:"(no caller)";this.__5n=It(`${e.number} ${e.kind}`,n)}
toString(){return this.__5n}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__30,l=[`tag ${JSON.stringify(j(this.__30.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),_=this.__5.stackOf(this.__30).map(({text:o})=>R(o));return new rt(l.join(", "),_)}
get[Symbol.metadataDescriptor](){return Lt("Number","Charged","Cpu")}},ln=class{
constructor(t){this.__63=R(t)}
toString(){return this.__63}},Of=/^Ex\w*Lookaside/;
function Nf(t){var e,r,s;return Of.test((s=(r=(e=t[q(t)])==null?a:e.symbol)==null?a:r.name)!=null?s:"")}var er=t=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"(no caller)"};
function _n(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${er(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(j(t.tag))}`,`${w(i,"allocation")} and ${w(n,"free")} seen here, from ${w(l.length,"stack")}`,r&&Pf(t,r),r&&Mf(r),Rf(t,e),...Cf(e),Bf(t,e),`coverage ${Ve(t)}${Hi(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,If(t.natureOf(e))];return R(`${_.filter(Boolean).join("; ")}.`)}
function Pf(t,{blocks:e,bytes:r,old:s}){let i=e===1?"stays":"stay";return`${t.isWhole()?"":"at least "}${w(e,"block")} allocated here ${i}${Lf(r)}, ${s} of them old`}
function Mf({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Rf(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Rt((h-t.start.time)/1e3),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function Cf(t){let{freedByOtherModules:e,unlocatedAllocs:r,refused:s}=t;return[...e>0?[`${w(e,"block")} of here freed by other modules`]:[],...r>0?[`of ${w(r,"allocation")} here the block is not known`]:[],...s>0?[`${w(s,"block")} refused at once by a limit of the tag`]:[]]}
function Bf(t,{stacks:e}){return e.some(r=>Nf(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function If(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}var Lf=t=>t===a?"":`, ${t} bytes`;
function Hf(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>c({},n,{share:n.holding.blocks/s}));return F(i,(n,l)=>on(l)-on(n)||l.holding.blocks-n.holding.blocks)}var on=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},zf=class{
constructor(t,{use:e,holding:r,share:s}){this.__5=t,this.__1g=e,this.__3n=r,this.Blocks=r.blocks,this.Bytes=st(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":"at least",this.Old=r.old,this["Coverage%"]=tr(t.booked())}
toString(){return It(`${this.__3n.blocks}/${this.__1g.allocs}`,er(this.__1g))}
details(){return _n(this.__5,{use:this.__1g,holding:this.__3n})}
get[Symbol.metadataDescriptor](){return Lt("Blocks","Bytes","Share%","Old","Coverage%")}},Ff=class{
constructor(t,e){let{use:r,holding:s}=e;this.__5=t,this.__4d=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=st(s==null?a:s.blocks),this.Bytes=st(s==null?a:s.bytes),this["Coverage%"]=tr(t.booked()),this.Note=t.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return It(`${this.Allocs}/${this.Frees}`,er(this.__4d.use))}
details(){return _n(this.__5,this.__4d)}
get[Symbol.metadataDescriptor](){return Lt("Allocs","Frees","Blocks","Bytes","Coverage%")}},un=28,Uf=class{
constructor(t,e){this.__1r=t.stacks.at(e.stack),this.__1b=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=this.__2s().slice(1).join(" < ");this.Callers=r.length>un?`${r.slice(0,un-3)}...`:r,this["Coverage%"]=tr(t.booked())}
toString(){var t;return It(`${this.Allocs}/${this.Frees}`,(t=this.__2s()[0])!=null?t:"(no caller)")}
details(){let t=this.__1r.map(({text:r})=>R(r)),e=this.__1b>0?`; up to ${w(this.__1b,"hit")} had another stack`:"";return new rt(`${w(t.length,"frame")}${e}`,t)}
get[Symbol.metadataDescriptor](){return Lt("Allocs","Frees","Coverage%")}
__2s(){return this.__1r.slice(q(this.__1r)).map(({text:t})=>R(t))}},Df=class{
constructor(t,e,r){let s=Gf(t,e);this.PoolHitTag=s.value===a?"not readable":V(M(s.value));let i=qr(t);this.Armed=R(qf(s,e,i)),this.Repair=R(Kf(s,i)),this.Recorded=rr([...e.shown.keys()].map(n=>JSON.stringify(j(n)))),this.Learned=rr(e.learned().map(jf)),this.Skipped=R(rr(r))}
toString(){return this.Armed}};
function jf({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Wf(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Wf=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,rr=t=>t.length===0?"none":t.join(", ");
function Gf(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=Q(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:Tt(Nt(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function qf({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(D(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(j(M(t)))}${i}`;return s?n:!r||xt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function Kf({value:t,repair:e},r){return t!==a&&D(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function le(t,e,r,s){return`${w(e,r)} (${s}); ${t.map(Fi).join("; ")}`}
function Vf(t,e){let r=`read in ${Rt(t.seconds)}`,s=t.unread>0?[`${w(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[`${w(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i].join("; ")}var Jf=class{
constructor(t){this.__23=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=st(hn(t.nonPaged.allocs,t.paged.allocs)),this.Frees=st(hn(t.nonPaged.frees,t.paged.frees)),this.Owner=R(Yf(t.description))}
toString(){return It(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__23.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__23,s=e!==a&&_r(e)?` (${V(e)})`:"";return R(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return Lt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function hn(t,e){return t===a||e===a?a:t+e}
function Yf(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Xf=class{
constructor(t,e,r,s){this.__s=[],this.__0=t,this.__j=e,this.__3f=r,this.__4l=s}
toString(){return`pooltag ${this.__4l}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return bf()}
hitTag(...t){return this.__1d("hitTag",t,([e,...r])=>{let s=$e("hitTag",e),i=en('hitTag("Abc ", ',r.filter(l=>l!==Ht)),n=this.__j.hunt(s,i,r.includes(Ht));return n.kind==="hunted"?Qi(n):Zi(n)})}
arm(...t){return this.__1d("arm",t,([e,r])=>{let s=$e("arm",e);if(r!==a&&r!==Ht)throw new H(Bt(`${r}`,`dx @$pool.arm("Abc ", "${Ht}")`));let i=this.__j.arm(s,r===Ht);return i.kind==="armed"?hf(s,i.armed.arming.repair):Zi(i)})}
capture(...t){return this.__1d("capture",t,()=>{let e=this.__j.capture(en("capture(",t));return e.kind==="hunted"?Qi(e):df(e)})}
clear(...t){return this.__1d("clear",t,()=>bd(this.__j.clear()))}
skip(...t){return this.__1d("skip",t,([e])=>{let r=rn("skip",e);return this.__s=[...this.__s.filter(s=>s!==r),r],Xi(this.__s)+(this.__6x(r)?"":lf(r))})}
unskip(...t){return this.__1d("unskip",t,([e])=>{let r=rn("unskip",e),s=this.__s.includes(r)?"":_f(r);return this.__s=this.__s.filter(i=>i!==r),s+Xi(this.__s)})}
save(...t){return this.__1d("save",t,([e])=>Sd(this.__3f.save(sn("save",e))))}
open(...t){return this.__1d("open",t,([e])=>xd(this.__3f.open(sn("open",e))))}
used(...t){this.__2p("used",t);let{sort:e,pattern:r}=Tf(t),s=Xd(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=Zd(s.rows,e).filter(({text:n})=>r===a||ze(r,n)||ze(r,n.trim()));return i.length===0&&xf(r),new rt(Vf(s,i.length),i.map(n=>new Jf(n)))}
leaks(...t){let e=this.__8("leaks",t),r=[];for(let s of e)for(let i of Hf(s,this.__s))r.push(new zf(s,i));return new rt(le(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__8("sites",t),r=[];for(let s of e)for(let i of Qf(s.sites(this.__s)))r.push(new Ff(s,i));return new rt(le(e,r.length,"call site","allocations/frees"),r)}
stacks(...t){let e=this.__8("stacks",t),r=[];for(let s of e){let i=F(s.stackUses(),(n,l)=>fn(l)-fn(n));for(let n of i)r.push(new Uf(s,n))}return new rt(le(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?Zf:tn("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__8("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new Ef(n,l,this.__s));return new rt(le(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2p("status",t),new Df(this.__0,this.__j,this.__s)}
help(...t){$i("help",t);let e=Object.values(Qe).map(r=>new wf(r));return new rt(`pooltag ${this.__4l}`,e)}
__6x(t){let{hunts:e}=this.__j,r=s=>Js(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2p(t,e){$i(t,e),this.__j.reconcile()}
__1d(t,e,r){try{return this.__2p(t,e),new ln(r(e))}catch(s){if(!(s instanceof H))throw s;return new ln(s.message)}}
__8(t,e,[r]=e){this.__2p(t,e);let s=r===a?a:$e(t,r),{shown:i}=this.__j,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(of(s));return n}},Ht="unseen",Zf=100,Qf=t=>F(t,(e,r)=>dn(r)-dn(e)),dn=({use:t})=>t.allocs+t.frees+t.unknown,fn=({hits:t})=>t.alloc+t.free+t.unknown,vt=new Fd,sr=t=>Ye(Md(t)),cn=new Ud,_e=new pd(cn,()=>vt.now(),"0.1.0",sr),$f=new Ka(vt,vt,t=>{_e.note(c({type:"change"},t))}),ir=new Lh(vt,$f,_e,sr),tc=new dd(vt,cn,_e,ir),K=new Xf(vt,ir,tc,"0.1.0");
function ec(){for(let r of Dd("0.1.0"))Ye(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(ic(s),r));class e{
get Pool(){return K}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>K.used(...r)),t("poolhit",(...r)=>K.hitTag(...r)),t("poolleaks",(...r)=>K.leaks(...r)),t("poolrestore",(...r)=>K.clear(...r)),t("poolhelp",(...r)=>K.help(...r))]}
function rc(){qi(K)&&Ye("@$pool is ready: dx @$pool.help()")}
function sc(){for(let t of ir.release())t.kind==="stillThere"&&sr({kind:"notRepaired",command:t.repair});_e.flush(),jd()}
function ic(t){return(...e)=>(qi(K),t(...e))}return[K,ec,rc,sc]})();
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
