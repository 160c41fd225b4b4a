/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const c=Object.assign;var Fn=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Dt=t=>{var e;return(e=Fn[t&255])!=null?e:""},ht=t=>Dt(t>>>24)+Dt(t>>>16)+Dt(t>>>8)+Dt(t),dr=2147483648;
function C(t){return t>>>0}
function jt(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return C(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function fr(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function cr(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:pe(jt([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function Un(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?pe(jt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?pe(C(Number.parseInt(t,16))):cr(t)}
function pe(t){return t<dr?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:H(t)}}}
function H(t){return C(t&~dr)}
function z(t){let e=r=>r>=32&&r<=126;return fr(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function V(t){return`0x${ht(t)}`}
function Dn(t){return jt([...fr(t)].reverse())}
function gr(t){return z(t).includes(".")}var pr=16,xt=t=>t,dt=xt("0".repeat(pr));
function rt(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return xt(e.toLowerCase().padStart(pr,"0"))}
function Y(t,e){return xt(ht(t)+ht(e))}
function P(t){return{high:Number.parseInt(t.slice(0,8),16),low:ft(t)}}var ft=t=>Number.parseInt(t.slice(8),16);
function y(t,e){let r=ft(t)+e;if(r>=0&&r<4294967296)return xt(t.slice(0,8)+ht(r));let{high:s}=P(t);return Y((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function F(t,e){if(t.slice(0,8)===e.slice(0,8))return ft(e)-ft(t);let r=P(t),s=P(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function W(t,e){return t<e?-1:t>e?1:0}
function mr(t,e){return(ft(t)&e-1)===0}
function G(t,e){return e===4?xt(dt.slice(8)+t.slice(8)):t}
function Wt(t,e){return t.charAt(e===4?8:0)>="8"}
function jn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var me=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Gt(t,e){let r=ft(t),s=e===4&&r>=2147483648;return me(s?Y(4294967295,r):t)}var p=t=>t,ct=t=>`0x${(t>>>0).toString(16)}`,Wn=p("g"),Gn=(t,e)=>p(`g ${Gt(t,e)}`),ke=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,qn=t=>p(ke(t));
function Kn(t,e,r){return p(`rM 0x1;${e?"kb":"k"}${ct(t)}${br(r)}`)}var Vn=t=>p(`rM 0x1${br(t.filter(e=>e==="$thread"))}`),Yn={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function Jn(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${kr(r)}}`:"";return p(`${kr(Yn[t])}${s};lm o`)}var Xn=p("r@$prcb"),kr=t=>`r@${t.join(",@")}`,Zn=(t,e)=>p(`${e?"kb":"k"}${ct(t)}`),Qn=(t,e)=>p(`.fnent ${Gt(t,e)}`),br=t=>t.map(e=>`;${ke(e)}`).join(""),$n=p(".lastevent"),ta=p(ke("$ptrsize")),ea=p("vertarget"),wr=p("lm"),ra=p("lm o"),sa=p("sx"),ia={status:p("sxe bpe"),command:p('sxe -c "" bpe'),handling:p("sxe bpec")},na=p(".reload"),aa=t=>p(`x nt!${t}`),la=t=>p(`dt nt!${t}`),_a=(t,e)=>p(`ln ${Gt(t,e)}`);
function oa(t,e,r){let s=Gt(t,e);return r.length===4?p(`ed ${s} ${ct(Et(r))}`):p(`eb ${s} ${r.map(ct).join(" ")}`)}var At=t=>p(`ed nt!PoolHitTag ${ct(t)}`);
function ua(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return p(`!poolused ${ct(r)}`)}
function ha(t){let e=z(t).replace(/[^A-Za-z0-9]/g,"?");return p(`!poolused 0x1 ${e}`)}var da=p("dd nt!PoolHitTag L1"),fa=p(".cache flushall"),qt="poolHitTagNote",ca=t=>p(`dx -r0 @$${qt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),ga=p(`dx -r0 @$${qt}`),pa=p(`dx -r0 @$vars.Remove("${qt}")`);
function Et(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function be(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var ma=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Kt=t=>t.replace(ma,"."),ka=300,Ot=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Kt(r).slice(0,ka)),this.name="HostError",this.call=t}},B=(t,e)=>S(()=>t.query(e),()=>[]);
function S(t,e){try{return t()}catch(r){if(!(r instanceof Ot))throw r;return e(r)}}var yr=32,ba=9,wa=96,st=8192,U=t=>t===yr||t===ba,we=t=>t>=48&&t<=57,ya=t=>we(t)||t>=97&&t<=102||t>=65&&t<=70;
function v(t,e){let r=e;for(;r<t.length&&U(t.charCodeAt(r));)r++;return r}
function J(t,e){let r=e;for(;r<t.length&&ya(t.charCodeAt(r));)r++;return r}
function va(t,e){let r=e;for(;r<t.length&&we(t.charCodeAt(r));)r++;return r}
function ye(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=yr;)e--;return t.slice(0,e)}
function X(t,e){let r=J(t,e),s=r-e;if(s===16)return ve(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==wa)return ve(Sa+t.slice(e,r),4,r);let i=J(t,r+1);if(i-r===9)return ve(t.slice(e,r)+t.slice(r+1,i),8,i)}var Sa="00000000",ve=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function Ta(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function Vt(t,e){let r=[];for(let s of t){let i=s.length<=st?e(s):a;i!==a&&r.push(i)}return r}
function xa(t,e){return{elementSize:e,rows:Vt(t,r=>Aa(r,e))}}
function Aa(t,e){let r=X(t,v(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Ea(t,i,e*2);if(n<0||(s.push(Oa(t,i,n)),!Na(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Ea(t,e,r){let s=e+r,i=J(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Oa=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Na=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),vr={kind:"unknown"},Se=(t,e)=>Ar(e,t.readMemory(e.address,e.before.length));
function Pa(t,e){var r,s;Tr(t);let i=Se(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=Ar(e,Ma(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(Sr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:vr}var Sr=({kind:t})=>t==="after"||t==="mixed";
function Tr(t){B(t,fa)}
function xr(t,e){e===4&&Tr(t)}
function Ar(t,e){if(!e)return vr;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function Ma(t,{address:e,pointerSize:r}){let s=xa(B(t,da),4).rows.find(n=>G(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(be(i))}
function A(t,e,r){var s;if(e<0||e+r>t.length)return;if(r===4)return gt(t,e);let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}var gt=(t,e)=>{var r,s,i,n;return(((r=t[e])!=null?r:0)|((s=t[e+1])!=null?s:0)<<8|((i=t[e+2])!=null?i:0)<<16|((n=t[e+3])!=null?n:0)<<24)>>>0};
function pt(t,e,r){let s=A(t,e,4),i=r===8?A(t,e+4,4):0;return s===a||i===a?a:Y(i,s)}
function Te(t,e,r){let s=t.readMemory(e,r);return s&&pt(s,0,r)}
function it(t,e){let r=t.readMemory(e,4);return r&&A(r,0,4)}
function Er(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=pt(i,l*s,s);if(_===a||_===dt)break;n.push(_)}return n}var xe=(t,e,r)=>y(t,e*r),Ra=t=>Vt(t,Ca);
function Ca(t){let e=X(t,v(t,0));if(!e||!U(t.charCodeAt(e.end)))return;let{name:r,detail:s}=Or(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function Or(t){let e=Ba(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Ba(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function Yt(t,e,r){let s=`nt!${e}`.toLowerCase();return S(()=>{let i=t.query(aa(e)),n=Ra(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:G(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function Nr(t,e,r){let s=Yt(t,e,r);return s.kind==="found"?s.address:a}
function Nt(t){let e=new Map;for(let r of t)if(!(r.length>st||!r.includes("=")))for(let[s,i]of Ha(r))e.has(s)||e.set(s,i);return e}var Ia=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,La="^ Bad register error in ";
function Ha(t){var e,r;let s=[],[i=""]=t.split(La);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=rt((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!Ia.test(n))return[]}return s}
function Ae(t){let e=!1;return Vt(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),za(r,e)))}
function za(t,e){let r=X(t,v(t,0));if(!r||!U(t.charCodeAt(r.end)))return;let s=X(t,v(t,r.end));if(!s||!U(t.charCodeAt(s.end)))return;let i=v(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}var Fa=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function Pr(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function Mr(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return Ua(t,e+u,h,o)},i=s("Key",!1),n=Rr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=Rr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:C(i),nonPaged:n,paged:l}}
function Rr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function Ua(t,e,r,s){let i=A(t,e,4),n=r===8?A(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function Cr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Br(s.nonPaged,i.nonPaged),paged:Br(s.paged,i.paged)}),e)}var Br=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function Da(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=Mr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function ja(t,e){let r=new Map,s;for(let i of t){if(i.length>st)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Ir=(t,e)=>ja(B(t,la(e)),e);
function Lr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Hr(e.type);return e&&r!==a?e.offset+r:a}
function Hr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var Wa=16,zr=12,Ga=4096;
function qa(t,e,r){let s=Ir(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=Te(t,_.address,r),h=it(t,o.address);if(!u||!h||(h&h-1)!==0)return;let d=Lr(s);if(d===a)return;let f={keyOffset:i.offset,sizeOffset:l.offset};return c({address:u,slots:h,entrySize:d},f,{sizeUnit:n?1:Ga,pointerSize:r})}
function Ka(t,e,r){let s=Ya(r),i=Pr(s,e.slots-1);if(e.sizeUnit===1)return Ee(t,e,i,r);let n=Ee(t,e,i,r);if(n.kind==="found")return n;let l=Ee(t,e,Va(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var Va=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Ee(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(Wa,n-r),f=t.readMemory(xe(i,r,l),d*l);if(!f)return{kind:"unreadable"};for(let g=0;g<f.length;g+=l){if(pt(f,g,h)!==s)continue;let w=pt(f,g+o,h),x=w&&F(dt,w);if(x===a)return{kind:"unreadable"};let N=x*u;return{kind:"found",tag:jt(f.subarray(g+_,g+_+4)),bytes:N}}return{kind:"absent"}}
function Ya(t){let{high:e,low:r}=P(t);return(r>>>zr|e<<32-zr)>>>0}var Ja=["$thread","$prcb"],Fr=(t,e,r)=>S(()=>{let s=Nt(t.query(qn(r))).get(r);return s&&G(s,e)},()=>{}),Xa=8,Za=64;
function Ur(t,e,r){let s=al(Ir(t,"_POOL_TRACKER_TABLE")),i=Qa(t,e),n=Wr(t,e("PoolTrackTable"),r);if(!s||!i||!jr(n))return;let l=$a(t,e("ExPoolTagTables"),r),_=tl(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return c({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function Qa(t,e){let r=Ne(t,e("PoolTrackTableSize")),s=Ne(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function $a(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:Er(t,e.address,Za,r)}
function tl(t,e,r){let s=Wr(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!jr(s))return"none";let i=Ne(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var mt={kind:"unreadable"};
function Oe(t,e,r){let s=sl(t,e,r);if(s.kind!=="slot")return s.kind==="none"?il(t,e,r):s;let i=[];for(let n of e.tables){let l=kt(t,e,n,s.index,1);if(!l)return mt;let _=l.get(0);_&&H(_.tag)===r&&i.push(_)}return Dr(Cr(i))}
function el(t,e){let[r]=e.tables,s=r&&kt(t,e,r,0,e.mask+1);return s&&[...s.values()].map(({tag:i})=>H(i))}
function rl(t,e){let r=new Map;for(let n of e.tables){let l=kt(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?kt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(Cr),...i.values()].filter(n=>n!==a):a}
function sl(t,e,r){let[s]=e.tables;if(!s)return mt;let i=e.mask+1,n=Pr(r,e.mask);for(let l=i;l>0;){let _=Math.min(Xa,i-n,l),o=kt(t,e,s,n,_);if(!o)return mt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(H(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function kt(t,{layout:e},r,s,i){let n=xe(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&Da(l,e)}
function il(t,e,r){var s;let{expansion:i}=e,n=i&&kt(t,e,i.table,0,i.slots);if(i&&!n)return mt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>H(_.tag)===r);return l?Dr(l):nl(t,e)}
function nl(t,e){for(let r of e.tables){let s=xe(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&Mr(i,0,e.layout);if(!n)return mt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Dr(t){if(!t)return mt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function al(t){let e=t&&Lr(t);if(!t||e===a)return;let r={};for(let s of Fa){let i=t.fields.get(s),n=i&&Hr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var jr=t=>t.kind==="found"&&t.address!==dt;
function Wr(t,e,r){if(e.kind!=="found")return e;let s=Te(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var Ne=(t,e)=>e.kind==="found"?it(t,e.address):a,ll=(t,e)=>W(t.start,e)<=0&&W(e,t.end)<0,Gr=(t,e)=>t.modules.find(r=>!r.unloaded&&ll(r,e)),Jt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),_l=(t,e)=>{var r;return((r=Gr(t,e))==null?a:r.name.toLowerCase())==="nt"},ol=64;
function qr(t){let e=Pe(t);if(!e)return{kind:"noPointerSize"};let r=Yt(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=Ae(B(t,wr)).map(n=>c({},n,{start:G(n.start,e),end:G(n.end,e)}));if(!Jt(s))return{kind:"noModules"};let i=n=>Yt(t,n,e);return{kind:"read",target:c({pointerSize:e},hl(t,e),{poolHitTag:r.address,modules:s,contextRegisters:Ja.filter(n=>Fr(t,e,n)),processorBlocks:ul(t,i,e),tracker:Ur(t,i,e),bigPages:qa(t,i,e)})}}
function ul(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=Er(t,i.address,ol,r))!=null?s:[]}
function Pe(t){let e=Nt(B(t,ta)).get("$ptrsize");return e===Y(0,4)?4:e===Y(0,8)?8:a}
function hl(t,e){var r,s,i;let n=(r=B(t,ea).find(o=>/Kernel Version/i.test(o)))!=null?r:"",l=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?a:s[1],_=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${n.trim()}${_}`,instructionSet:e===4?"x86":dl(n),build:l?Number(l):a}}
function dl(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function Z(t){let e=Pe(t),r=e&&Nr(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=Kr(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function Kr(t,e,r){return xr(t,r),it(t,e)}var fl=0,D=t=>t===0||t>=2147483648,Pt=t=>t!==a&&D(t)?t:fl;
function Me({address:t,pointerSize:e},r,s){let i=Pt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:be(i),after:be(s),repair:At(i)}}var cl=class{
constructor(t,e,r){this.__q=[],this.__10=new Set,this.__5n=0,this.__36=t,this.__0=e,this.__5m=r}
get open(){return this.__q}
run(t){return this.__36.run(t)}
debugger(t){return this.__36.change(t)}
plan(t){this.__5n+=1;let e=c({id:this.__5n},t);return this.__1r(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__q.push(e),e}
apply(t){this.__q.push(t);let e;if(Se(this.__0,t).kind==="before"){if(e=this.__19(t,t.after,"address"),e===a&&this.__5g(t))return this.__4q(t);if(this.__10.add(t),this.__2i(t).kind==="before"){let r=this.__19(t,t.after,"name");if(r===a&&this.__5g(t))return this.__4q(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__q.includes(t))return{kind:"undone"};xr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2i(t);if(s.kind==="before")return this.__u(t,"undone"),{kind:"undone"};let i=Sr(s)||s.kind==="unknown"&&!this.__7e(t);if(r===gl)return i?pl(t,s,e):this.__80(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__19(t,t.before,r%2===0?"address":"name");n!==a&&this.__10.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__q].reverse().map(t=>this.undo(t))}
leave(t){this.__u(t,"gone")}
forget(){for(let t of[...this.__q])this.__u(t,"gone")}
__4q(t){return this.__1r(t,"applied"),{kind:"applied"}}
__u(t,e){this.__q.splice(this.__q.indexOf(t),1),this.__10.delete(t),this.__1r(t,e)}
__80(t,e){return this.__u(t,"gone"),{kind:"notOurs",holds:Yr(e)}}
__1r(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__5m({change:o,state:e,time:this.__0.now()})}
__19(t,e,r){let s=r==="name"&&this.__7p(t)?At(Et(e)):oa(t.address,t.pointerSize,e);return S(()=>this.__36.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2i(t){return this.__10.has(t)?Pa(this.__0,t):Se(this.__0,t)}
__5g(t){return this.__2i(t).kind==="after"}
__7p({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Z(this.__0);return r.kind==="read"&&r.address===e}
__7e({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Z(this.__0);return r.kind==="read"&&r.address!==e}},gl=3,Vr=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!D(t.holds),Yr=t=>"bytes"in t?Et(t.bytes):a,pl=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:Yr(e)}),ml=({armed:t,saved:e,address:r,id:s})=>`${ht(t)} ${ht(e)} ${r} ${s}`;
function kl(t,e){let r=ml(e);return S(()=>t.debugger(ca(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function Xt(t){S(()=>t.debugger(pa),()=>{})}var Re=t=>S(()=>{let e=t.query(ga),r=e.map(bl).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(qt)?"none":"unknown"}));
function bl(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=rt(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=C(_(r));return D(o)?a:{armed:o,saved:Pt(_(s)),address:l,id:n}}var wl=class{
constructor(t,e,r,s,i){this.__5h=!1,this.__5i=!1,this.__0=t,this.__2=e,this.target=r,this.tag=s,this.idle=i,this.repair=At(i);let n=t.now().toString(16);this.__1r={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__1d&&this.__2.open.includes(this.__1d)?this.__1d:a}
leaveNote(){this.__5h=kl(this.__2,this.__1r)}
arm(){if(this.__5i)return Jr;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__1d=this.__2.plan(Me({address:s,pointerSize:i},r,e)),this.__2.apply(this.__1d)}
pause(){let{change:t}=this;return t?this.__2.undo(t):{kind:"undone"}}
resume(){let t=this.__58();return(t?this.__3t(t):!this.__5h)?this.arm():Jr}
disarm(){this.__5i=!0;let t=this.__58(),e=this.__6z(t);return t&&this.__3t(t)&&e.kind!=="stillThere"&&Xt(this.__2),e}
forget(){this.__2.forget()}
__6z(t){let{change:e}=this;if(e&&!(t&&this.__7r(t)))return this.__2.undo(e);e&&this.__2.leave(e);let r=Z(this.__0);return r.kind!=="read"?{kind:"notOurs"}:D(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__7r(t){let{armed:e,address:r}=t;return!this.__3t(t)&&e===this.tag&&r===this.target.poolHitTag}
__3t({id:t}){return t===this.__1r.id}
__58(){let t=Re(this.__0);return t.kind==="found"?t.note:a}},Jr={kind:"refused",failure:a,undone:{kind:"undone"}},yl=["break","second-chance break","output","ignore"];
function vl(t){let e=[];for(let r of t){if(r.length>st)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(Sl(i,s[1],s[2]));let n=s?a:Tl(r);n&&e.push(n)}return e}
function Sl(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?c({},t,{command:s}):c({},t,{secondCommand:s})}
function Tl(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=yl.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function Xr(t){var e;let r=vl(B(t,sa)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&Al(l)?Ce("command",l):i.status!=="break"?Ce("status",Zr(i)):(n==null?a:n.handled)===!1?Ce("handling",Zr(n)):{kind:"stops"}}var Ce=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),Zr=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),xl=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Al=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!xl.test(e));
function I(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function Zt(t,e){return Qr(t.toLowerCase(),e.toLowerCase())}
function Qr(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}var El=3;
function $r(t,e){let r=[...new Set(e)].filter(n=>n!==t),s=t.trim(),i=[.../[*?]/.test(s)?[n=>Qr(s,n)||Zt(s,n.trim())]:[],n=>n.trim().toLowerCase()===s.toLowerCase(),n=>es(t.padEnd(4),n.padEnd(4)),n=>es(t.padEnd(4).toLowerCase(),n.padEnd(4).toLowerCase())];for(let n of i){let l=r.filter(n);if(l.length>0)return I(l,(_,o)=>_<o?-1:1).slice(0,El)}return[]}
function ts(t,e){let r=new Map([...e].map(s=>[z(s),s]));return $r(z(t),r.keys()).map(s=>r.get(s)).filter(s=>s!==a)}
function es(t,e){let r=[0,1,2,3].filter(n=>t[n]!==e[n]),[s=0,i=0]=r;return r.length===1?!0:r.length===2&&i===s+1?t[s]===e[i]&&t[i]===e[s]:rs(t.trim(),e.trim())||rs(e.trim(),t.trim())}var rs=(t,e)=>[...t].some((r,s)=>t.slice(0,s)+t.slice(s+1)===e);
function Ol(t,e,r){var s;let i=e.tracker;if(!i)return{kind:"unknown"};let n=u=>u!==a&&Oe(t,i,u).kind==="found",l=Oe(t,i,r);if(l.kind==="unreadable"||l.kind==="overflow")return{kind:"unknown"};let _=Nl(r);if(l.kind==="found")return{kind:"seen",twin:n(_)?_:a};let o=[Dn(r),_].find(n);return{kind:"unseen",meant:o===a?ts(r,(s=el(t,i))!=null?s:[]):[o]}}
function Nl(t){let e=t>>>24;if(!(e!==32&&e!==0))return C(t&16777215|(e===0?32:0)<<24)}var Pl=3790,Ml=1024;
function Rl(t,e,r,s){let i=Qt(t);if(i)return Q(i);if(D(r))return Q({kind:"neverHit",tag:r});let n=Cl(t,e);if(n.kind!=="read")return Q(n);let{target:l}=n,_=Kr(t,l.poolHitTag,l.pointerSize);if(_===a)return Q({kind:"unreadable"});if(!D(_))return Q({kind:"alreadyArmed",value:_});if(Bl(t,l))return Q({kind:"taggingOff"});let o=Xr(t);if(o.kind==="breaksPassed")return Q(o);let u=Il(r,Ol(t,l,r),s);return u?Q(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function Qt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var ss=t=>{var e;return((e=Qt(t))==null?a:e.kind)==="notLive"},Q=t=>({kind:"refused",problem:t});
function Cl(t,e){let r=qr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(S(()=>e.debugger(na),()=>{}),qr(t))}
function Bl(t,e){if(e.build===a||e.build>=Pl)return!1;let r=Nr(t,"NtGlobalFlag",e.pointerSize),s=r&&it(t,r);return s!==a&&(s&Ml)===0}
function Il(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var Ll=class{
constructor(t,e,r){this.__42=!1,this.__0=t,this.__2=e,this.__7=r}
run(t){let e=this.__2.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__6g(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__42))return ss(this.__0)?a:this.__78()}
__6g(t){var e;let r=this.__2.undo(t);if(is(this.__7,r,Et(t.before)),r.kind==="stillThere")return r;t===((e=this.__23)==null?a:e.change)&&this.__8f(this.__23.id)}
__8f(t){let e=Re(this.__0);e.kind==="found"&&e.note.id===t&&Xt(this.__2)}
__78(){let t=Re(this.__0);if(this.__42=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=Z(this.__0);if(n.kind==="notRead"){this.__42=!1;let o=At(r);return this.__7({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){Xt(this.__2);return}let l=this.__2.adopt(Me(n,r,e)),_=this.__6g(l);return _?this.__23={change:l,id:i}:Xt(this.__2),_}};
function is(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var Hl=6e3,Be=2,zl=class{
constructor(t){this.__1u=0,this.__z=t!==a&&t>=Hl?Be:0}
get isBefore(){return this.__z>=Be&&!this.isAfter}
get isAfter(){return this.__1u>=Be}
sawBefore(){this.__z+=1}
sawAfter(){this.__1u+=1}},$t=(t,e)=>t.slice(0,e+1).every(({afterGap:r,doubtful:s},i)=>!r&&(!s||i===e)),Ie=t=>t.length===0?"noStack":"framesMissing",ns=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Fl=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Ul=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Dl=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,jl=/^VerifierExt$/i,Wl=/\?\? ?::|`string'/,Gl=64;
function Le(t){var e;if(jl.test(t.module))return t.name.includes("Pool")?ls(t.name):a;if(ns.test(t.module))return t.name==="DbgBreakPoint"||Wl.test(t.name)?"neither":(e=as(t.name))!=null?e:ql(t.name)}
function as(t){return Fl.test(t)?"alloc":Ul.test(t)?"free":a}
function ql(t){return Dl.test(t)?ls(t):a}
function ls(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function q(t){let e=t.findIndex(({symbol:r})=>!r||Le(r)===a);return e<0?t.length:e}
function Kl(t){return ns.test(t.module)&&t.name==="ExFreePool"&&t.offset>Gl}
function _s(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var os=t=>t==="last"||t==="after",Vl=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function He(t){var e;let r=Vl.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var us=1e3,te=(t,e)=>({line:t,text:e.slice(0,200)}),$=4,ee={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},hs={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Yl=class{
reset(){this.__4g=a,this.__47=a}
read(t){let e=v(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__4g=Jl(t);else if(t.startsWith("NonPaged",e))this.__47=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1n(t)}}
__1n(t){let[e,...r]=Xl(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===hs.verbose.join(" ");if(!i&&s!==hs.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+$)}),l=i?"verbose":this.__8p(n,e.start),_=this.__4g;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===ee[l].join()?n:a}}
__8p(t,e){if(t.join()===ee.current.join())return"current";if(t.join()!==ee.oldest.join())return"old";let r=this.__47;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Jl(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Xl(t){let e=[],r=v(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=v(t,i)}return e}var ds={kind:"unread"};
function Zl(t,e){let r=v(t,0);if(t.startsWith("TOTAL",r)&&U(t.charCodeAt(r+5)))return Ql(t,r+5,e);let s=e.widths?$l(t,e,e.widths):t_(t,r,e);return s?{kind:"row",usage:s}:r_(t,r)?ds:{kind:"other"}}
function Ql(t,e,r){let{layout:s,widths:i=cs(s)}=r,n=ze(t,e,i,s);return!n||t.slice(n.end).trim()!==""?ds:c({kind:"total"},ks(n.numbers))}
function $l(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!ps(t,i))continue;let n=ze(t,i+$,s,r);if(!(!n||i!==e&&!n.inPlace))return ms(t.slice(i,i+$),n.numbers,t.slice(n.end))}}
function t_(t,e,r){let s=fs(t,e,$,r),i=fs(t,e,t.slice(e,e+$).search(/\s/),r);return s&&i?a:s!=null?s:i}
function fs(t,e,r,{layout:s}){if(r<1||!ps(t,e,r))return;let i=ze(t,e+r,cs(s),s);if(!(!i||!e_(t,i.end)))return ms(t.slice(e,e+r),i.numbers,t.slice(i.end))}var cs=t=>ee[t].map(()=>Number.POSITIVE_INFINITY),e_=(t,e)=>e>=t.length||U(t.charCodeAt(e))||U(t.charCodeAt(e-2))||t.startsWith(gs,e),gs="UNKNOWN pooltag";
function ps(t,e,r=$){let s=e+r;if(e<0||t.length<=s||!U(t.charCodeAt(s))||v(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var r_=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function ze(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=s_(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?i_(t,h,o,s):h.end,f=d===a?a:Ta(t.slice(h.start,d));if(d===a||f===a)return;let g=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&g,o=o&&(g||u===0),n.push(f),l=d}return{numbers:n,end:l,inPlace:_}}
function s_(t,e,r){let s=v(t,e),i=t.charAt(s)==="-"?s+1:s,n=va(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function i_(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(gs))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function ms(t,e,r){let s=r.trim(),i=t.length===$&&!t.includes(".")?cr(t):a;return c({text:t.padEnd($),tag:i!=null&&i.ok?i.tag:a},ks(e),{description:s||a})}
function ks(t){let e=t.length/2;return{nonPaged:bs(t.slice(0,e)),paged:bs(t.slice(e))}}
function bs(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function ws(t){var e;let r=new Yl,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(os(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new __(l))}}return s==null?a:s.listing()}var n_=5e4,a_=1024,l_=16,__=class{
constructor(t){this.__15=[],this.__18=[],this.__h=[],this.__1n=t}
push(t,e){if(t.length>a_)return this.__w(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=Zl(t,this.__1n);if(r.kind==="other")return He(t)?"after":this.__w(t,e);if(this.__3v(),r.kind==="row")this.__15.push(r.usage);else if(r.kind==="unread")this.__11(te(e,t));else return this.__6e={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__15.length<n_?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1n;return{layout:t,sort:e,rows:this.__15,total:this.__6e,unread:this.__18}}
__w(t,e){return this.__h.length>=l_?"after":(this.__h.push(te(e,t)),"other")}
__3v(){for(let t of this.__h)this.__11(t);this.__h=[]}
__11(t){this.__18.length<us&&this.__18.push(t)}};
function re(t,e,r){return e.tracker?Oe(t,e.tracker,r):S(()=>o_(t,r),()=>({kind:"unreadable"}))}
function o_(t,e){let r=ws(t.query(ha(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:ys(n),frees:ys(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function ys(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var u_=64,h_=class{
constructor(t,e,r){this.__3o=!1,this.__0=t,this.__2=e,this.__1b=r}
get hasMissed(){return this.__3o}
get trouble(){return this.__3f}
returnValue(t){let e=q(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r&&$t(t.stack,t.stack.indexOf(r)))||!r.address||!s)return;if(this.__1b.pause().kind!=="undone"){this.__3f={kind:"notArmedAgain"};return}let i=this.__29();this.__2.run(Gn(r.address,this.__1b.target.pointerSize));let n=this.__8e(),l=Fe(n,"eip","rip","pc");if(l!==r.address){this.__3o=!0,this.__3f={kind:"strayed",ip:l};return}d_(i,this.__29())||(this.__3o=!0),this.__1b.resume().kind!=="applied"&&(this.__3f={kind:"notArmedAgain"});let _=Fe(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__7j(_,s,r)?Fe(n,"eax","rax","x0"):a}
__29(){let{target:t,tag:e}=this.__1b;return re(this.__0,t,e)}
__8e(){let t=Nt(this.__0.query(Vn(this.__1b.target.contextRegisters))),{pointerSize:e}=this.__1b.target;return new Map([...t].map(([r,s])=>[r,G(s,e)]))}
__7j(t,e,r){if(!t)return!1;if(this.__1b.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=y(e.base,8),i=y(s,u_);return W(s,t)<=0&&W(t,i)<=0}};
function Fe(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var d_=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function f_(t){let e=X(t,c_(t));if(!e||t.charAt(e.end)!==" ")return;let r=p_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=k_(t.slice(s).trim().replace(/\s+/g," "));if(m_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function c_(t){let e=v(t,0),r=J(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var g_=["fadd","fabd"];
function p_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,J(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return g_.includes(r)?a:r}
function m_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&J(r,0)===8)}var k_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function vs(t){let e=v(t,0);if(t.charAt(e)==="#"&&(e=v(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var b_="(Inline)",w_="(Inline Function)",Ss=t=>t===4?3:4,y_=5,v_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],S_=/\+0x[0-9a-f]+(?=\s)/i;
function Ue(t){let e=ye(t),r=T_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:ye(e.slice(0,r)),source:Ts(s.slice(i))}}
function T_(t){let e=S_.exec(t);if(e)return e.index+e[0].length;let r=x_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Ts(t.slice(s+1))?s:t.length}
function x_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=v_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Ts(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>we(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function se(t){let e=ye(t),{head:r,offset:s}=A_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!E_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function A_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var E_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function xs(t,e){let r=v(t,0),s=N_(t,r),i=s===a?r:v(t,J(t,r));return e==="names"?L_(t.slice(i),s):t.charCodeAt(i)===O_?I_(t,i,s):P_(t,i,s,e)}var O_=40,As=58;
function N_(t,e){let r=J(t,e),s=r-e;if(!(s<2||s>3||!U(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function P_(t,e,r,s){let i=X(t,e);if(!i)return;let n=s==="noBase"?i:M_(t,i,s);if(!n||!U(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=v(t,n.end),o=C_(t,R_(t,_),l),u=o&&Os(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function M_(t,e,r){let s=v(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=X(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var R_=(t,e)=>t.startsWith("(T) ",e)?v(t,e+3):e;
function C_(t,e,r){let s=t.charCodeAt(e)===As,i=[],n=s?v(t,e+1):e;for(;i.length<Ss(r);){let l=X(t,n);if((l==null?a:l.pointerSize)!==r||!B_(t,l.end))break;i.push(l.address),n=v(t,l.end)}if(!(s&&t.charCodeAt(n)!==As)&&!(i.length>0&&i.length<Ss(r)))return{words:i,end:s?v(t,n+1):n}}var B_=(t,e)=>e>=t.length||U(t.charCodeAt(e));
function I_(t,e,r){let s=[w_,b_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=Os(t.slice(i));return n&&n.text!==""?c({},n,Es,{number:r,inline:!0}):a}var Es={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function L_(t,e){let r=Ue(t),s=se(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return c({},r,Es,{symbol:s,number:e,inline:!1})}
function Os(t){let{text:e,source:r}=Ue(t),s=se(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var H_=t=>t.charAt(v(t,0))==="#"&&vs(t)===a,z_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,F_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,Ns=" (UTC ",U_=256,D_=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Ps(t){var e;if(t.length>U_||!j_(t))return;let r=W_(t.trim());if(z_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?G_(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:D_.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var j_=t=>"B*STND^".includes(t.charAt(v(t,0)))||t.includes(" - code ")||t.includes(Ns);
function W_(t){let e=t.includes(Ns)?F_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function G_(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:Ms(t)}}
function Ms(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=rt(n.trim());l&&i.push(l)}return i}
function q_(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=Ps(s);i&&(r=new Y_(i))}return(e=r==null?a:r.report())!=null?e:K_(t)}
function K_(t){let e=new Cs;for(let r of t)e.push(r);return e.place.instruction?c({kind:"stepped"},e.place):a}var V_=24,Y_=class{
constructor(t){this.__2h=new Cs,this.__h=0,this.__1s=t,this.__3l=t.kind==="targetGone"}
push(t){let e=this.__3l?"after":this.__3d(t);return this.__3l=os(e),e}
report(){let t=this.__1s;return t.kind==="targetGone"?t:c({},t,this.__2h.place)}
__3d(t){if(t.length>st)return this.__w();let e=Ps(t);if(e)return this.__8v(e)?"taken":"after";if(X_(t))return this.__72(t.trim()),"taken";if(He(t))return"after";let r=this.__2h.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__w()}
__8v(t){return this.__1s.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__2h.place.symbol===a}
__72(t){let e=this.__1s;e.kind==="bugcheck"&&e.parameters.length===0?this.__1s=c({},e,{parameters:Ms(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1s={kind:"manualBreak"}:t.startsWith(Rs)&&(this.__1s={kind:"other",event:t}))}
__w(){return this.__h++,this.__h>V_?"after":"other"}},Rs="A fatal system error has occurred",J_=["*","(0x",Rs];
function X_(t){let e=v(t,0);return e===t.length||H_(t)?!0:J_.some(r=>t.startsWith(r,e))}var Cs=class{
constructor(){this.place={}}
push(t){let e=f_(t);if(e){let s=this.__69;return this.place={symbol:s,instruction:e},"instruction"}let r=Z_(t);return r===a?"other":(this.__69=r,this.place={symbol:r},"symbol")}};
function Z_(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Ue(e.slice(0,-1));return se(r.text)&&r.text}
function Q_(t){let e=t.filter(i=>i.length<=st),r=Bs(e,/^Last event: (.+)$/);if(r===a)return;let s=Bs(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function Bs(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Mt=t=>S(()=>Q_(t.query($n)),()=>{}),Is=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function $_(t){for(let[e,{symbol:r}]of t.slice(0,q(t)).entries()){if(!r||e===0&&Kl(r))continue;let s=Le(r);if(s==="alloc"||s==="free")return s}}
function to(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return as(r);let s=Le(t);return s==="neither"?a:s}var De={kind:"computed"},ie=(t,e,r)=>G(y(t,e),r==="x86"?4:8),nt=4;
function eo(t,e){let r=A(t,t.length-nt,nt);if(r===a||P(e).low%nt!==0)return[];if(tt(r,4227858432,2483027968))return[{kind:"function",address:y(e,Ls(r)-nt)}];let s=tt(r,4294966303,3594452992),i=tt(r,4294965279,3594455071)||tt(r,4294965248,3611232256);return s||i?[De]:[]}
function ro(t,e){let[r,s,i]=[0,1,2].map(o=>A(t,o*nt,nt));if(r===a)return;if(tt(r,4227858432,335544320))return{kind:"function",address:y(e,Ls(r))};if(s===a||i===a)return;let n=r&31;if(!(tt(r,2667577344,2415919104)&&(s&1023)===n*33&&i===ne(3592355840|n<<5)))return;let l=s>>>10&4095,_=so(r,e);if(tt(s,4290772992,4181721088))return{kind:"slot",address:y(_,l*8)};if(tt(s,4290772992,2432696320))return{kind:"function",address:y(_,l)}}var tt=(t,e,r)=>ne(t&e)===ne(r),ne=t=>t>>>0,Ls=t=>(t<<6>>6)*nt;
function so(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=P(e);return y(Y(s,ne(i&-4096)),r*4096)}
function je(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=ae(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let f=(o>>3&7)!==4;return{extension:l,length:d,fixed:f?a:{kind:"absolute",displacement:h}}}var Hs=({kind:t,displacement:e},r,s)=>ie(t==="relative"?r:Y(0,0),e,s);
function ae(t,e){let r=A(t,e,4);return r===a?a:r|0}var zs=[76,139,21],io=7,no=7;
function ao(t,e,r){let s=[];for(let i=2;i<=no;i+=1){let n=t.length-i,l=t[n]===232&&i===5?ae(t,n+1):a;if(l!==a){let u=r==="x64"?lo(t,n,e):a;s.push({kind:"function",address:ie(e,l,r),slot:u})}let _=t[n]===255?je(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:Hs(o,e,r)}),(!o||_o(t,n,r))&&s.push(De)}return s}
function lo(t,e,r){let s=e-io;if(!zs.every((n,l)=>t[s+l]===n))return;let i=ae(t,s+zs.length);return i===a?a:y(r,e-t.length+i)}
function _o(t,e,r){let s=t[e-1],i=r==="x64"&&Fs(s)?t[e-2]:s;return i===100||i===101}var Fs=t=>t!==a&&(t&240)===64;
function oo(t,e,r){var s;let i=r==="x64"&&Fs(t[0])?1:0,n=l=>y(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:ie(n(2),l,r)}}case 233:{let l=ae(t,i+1);return l===a?a:{kind:"function",address:ie(n(5),l,r)}}case 255:{let l=je(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:Hs(_,n(1+o),r)}:De}default:return}}var uo=16,ho=12;
function fo(t,e,r){return r==="arm64"?eo(t,e):ao(t,e,r)}
function co(t,e,r){return r==="arm64"?ro(t,e):oo(t,e,r)}
function go(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function po(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:Vt(t.slice(e+1),mo)}
function mo(t){if(!t.startsWith("    "))return;let e=se(Or(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var ko=4096;
function Us(t,e,r){var s;let i=l=>t.readMemory(y(e,-l),l),n=P(e).low%ko;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var at={kind:"undecided"},bo=3,wo=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,yo=class{
constructor(t,e){this.__5v=new Map,this.__0=t,this.__3=e}
before(t,e){let{instructionSet:r}=this.__3,s=Us(this.__0,t,uo);if(!s||!r)return at;let i=fo(s,t,r),n=go(i,l=>this.__52(l),e&&vo(e));return n?this.__2w(n,bo):at}
__52(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return Te(this.__0,t.address,this.__3.pointerSize)}
__2w(t,e){let r=this.__52(t);if(!r)return at;let s=this.__5w(r);if(s.some(({name:l})=>wo.test(l)))return at;let i=Ds(s);if(i.kind==="pool")return i;let n=this.__7s(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?Ds(this.__5w(t.address)):n}
__7s(t,e){let{instructionSet:r}=this.__3,s=e>0?this.__0.readMemory(t,ho):a,i=s&&r&&co(s,t,r);return i?this.__2w(i,e-1):at}
__5w(t){let e=this.__5v.get(t);if(e)return e;let r=S(()=>po(this.__0.query(_a(t,this.__3.pointerSize))),()=>[]);return r.length>0&&this.__5v.set(t,r),r}},vo=({address:t,symbol:e})=>t&&e&&y(t,-e.offset);
function Ds(t){let e=new Set(t.map(to));if(e.size>1)return at;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:at}var So=class{
constructor(t,e){this.__4u=new Set,this.__g=new Map,this.__0=t,this.__3=e,this.__4v=new yo(t,e)}
classify(t){let e=this.__79(t);if(e)return{kind:"foreign",stop:e};let r=$_(t.stack);return r?{kind:"hit",of:r}:this.__6r(t)}
__79({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!_l(this.__3,e)||!this.__7m(e))return{kind:"other",event:l};let _=q(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&_s(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__7m(t){if(this.__4u.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__4u.add(t),r}
__6r({ip:t,stack:e}){var r,s;let i=q(e),n=e[i];if(!(n!=null&&n.address)||!$t(e,i))return{kind:"hit",of:"unknown"};let l=this.__g.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__4v.before(n.address,_);switch(o.kind){case"pool":return this.__g.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function To(t){var e;let r=new Eo;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var xo=1e4,Ao=8,Eo=class{
constructor(){this.__p=[],this.__18=[],this.__h=[],this.__4z="frames",this.__5b=!1,this.__10=!1,this.__2y=!0}
get begun(){return this.__5b||this.__p.length>0}
get fromTop(){return this.__p.length>0&&this.__2y}
push(t,e){if(t.length>st)return this.__w(t,e);if(this.__2s)return this.__6v(t,e,this.__2s);let r=xs(t,this.__4z);return r?this.__8h(r,t,e):this.__83(t,e)}
listing(){return{style:this.__4i,frames:this.__p,unread:this.__p.length===0?[...this.__18,...this.__h]:this.__18}}
__8h(t,e,r){return t.text===""?!this.begun||!this.__50(t)?this.__w(e,r):(this.__2s={row:t,line:te(r,e)},"taken"):this.__50(t)?(this.__3v(),this.__4p(t),"taken"):"after"}
__6v(t,e,{row:r,line:s}){this.__2s=a;let i=xs(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__h.push(s),this.push(t,e)):(this.__4p(c({},r,{text:i.text,symbol:i.symbol})),"taken")}
__83(t,e){let r=v(t,0);if(r===t.length)return this.__p.length>0&&this.__s===a?"after":"taken";let s=vs(t);return s?this.__1n(s):Po(t,r)?(this.__10=!0,this.__1l!=="frames"&&(this.__1l=t.includes(Mo)?"unwinding":"frames"),"taken"):this.begun?Bo(t)?(this.__p.length===0&&(this.__2y=!1),this.__1l="frames","taken"):Co(t,r)?"taken":He(t)?"after":this.__w(t,e):this.__w(t,e)}
__1n(t){return this.__p.length>0?"after":(this.__5b=!0,this.__4z=t,"taken")}
__50(t){var e;if(this.__p.length===0)return!0;if(this.__p.length>=xo)return!1;let r=(e=this.__4i)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__s===a?t.number===this.__s:t.number>this.__s}
__4p(t){var e,r;this.__p.length===0&&((e=t.number)!=null?e:this.__18.length)>0&&(this.__2y=!1);let s=this.__7l(t),i=s?a:this.__5x;this.__1l=a,this.__s=t.number,(r=this.__4i)!=null||(this.__4i=No(t)),t.text.startsWith("0x")&&(this.__10=!0),this.__p.push(Oo(t,i,{doubtful:this.__10,afterGap:s})),t.inline||(this.__5x=t.returnAddress===dt?a:t.returnAddress)}
__7l({number:t,symbol:e}){return this.__p.length===0?!this.__2y:this.__s!==a&&t!==this.__s+1?!0:this.__1l==="frames"||this.__1l==="unwinding"&&(e==null?a:e.name)!==""}
__w(t,e){return this.begun?this.__h.length>=Ao?"after":(this.__h.push(te(e,t)),"other"):this.__10?"after":"other"}
__3v(){this.__h.length>0&&this.__s===a&&(this.__1l="frames");for(let t of this.__h)this.__18.length<us&&this.__18.push(t);this.__h=[]}};
function Oo(t,e,{doubtful:r,afterGap:s}){let{text:i,args:n,inline:l}=t,_={text:i,args:n,inline:l,doubtful:r};return e!==a&&(_.address=e),t.symbol!==a&&(_.symbol=t.symbol),t.base!==a&&(_.base=t.base),t.returnAddress!==a&&(_.returnAddress=t.returnAddress),t.source!==a&&(_.source=t.source),s&&(_.afterGap=!0),_}
function No(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=y_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var Po=(t,e)=>t.startsWith("WARNING: ",e)&&js.test(t)||t.charAt(e)==="<"&&js.test(t),Mo="unwind information not available",js=/\b(?:frames?|unwind\w*|stack)\b/i,Ro=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Co=(t,e)=>Ro.some(r=>t.startsWith(r,e)),Bo=t=>t.length<=Io&&Lo.test(t),Io=120,Lo=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,Ws=24;
function Ho(t,e,r,s=Ws){let i=t.query(Kn(s,e.pointerSize===4,e.contextRegisters)),n=Gs(i,e);if(!n)return We("registers",i);let l=qs(i,n.ip);return l?{kind:"read",reading:c({report:r},n,{stack:l})}:We("stack",i)}
function Gs(t,e){var r,s,i,n;let l=zo(Nt(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=Vs(l,e);return{ip:_,sp:o,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),processor:u}}
function qs(t,e){let[r,...s]=To(t).frames;return r&&[c({},r,{address:e}),...s]}var We=(t,e)=>({kind:"unreadable",missing:t,answer:Ks(e)}),Ks=t=>t.slice(0,3).join(" / ").slice(0,200);
function zo(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,G(s,e.pointerSize))}),r}
function Vs(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Fo=class{
constructor(t,e){this.__45=new Set,this.__1x={least:0,most:0},this.__c=t,this.__4a={rule:e,next:new Map}}
get ends(){return this.__1x}
add(t){let e=this.__7d(t);e&&this.__45.delete(e),this.__45.add(t);let r=Array.from(this.__45,({end:s})=>s);return this.__1x={least:Math.min(...r),most:Math.max(...r)},e}
find({sp:t,fp:e},r){let s=P(t),i=[],n=this.__4a,l=0,_=e&&F(t,e);for(;;){let o=this.__2w(n.rule,s,l,_,r);if(!o||!this.__3q(r,o.at,1))return;let u=n.next.get(gt(r,o.at));if(!u||!this.__5l(u.word,r,o.at))return;if(i.push(o),"known"in u.to){let h=this.__7a(u.to,i,t,r);return h&&{known:u.to.known,frames:h}}n=u.to,l=o.at+this.__c,_=o.link}}
__7d(t){var e;let{steps:r}=t,s=this.__4a,i;for(let[n,l]of r.entries()){let _=P(l.word),o=(e=s.next.get(_.low))==null?a:e.to,u=r[n+1];if(!u){o&&"known"in o&&(i=o.known),s.next.set(_.low,{word:_,to:{known:t,last:[]}});break}let h=o&&"rule"in o?o:{rule:u.rule,next:new Map};s.next.set(_.low,{word:_,to:h}),s=h}return i}
__2w(t,e,r,s,i){switch(t.kind){case"fixed":return{base:r,at:r+t.bytes};case"entered":return{base:r-this.__c,at:r,link:s};case"linked":{if(s===a||s<r||!this.__3q(i,s,1))return;let n=this.__c===4||gt(i,s+4)===e.high?gt(i,s)-e.low:a;return{base:s,at:s+this.__c,link:n}}}}
__7a({known:t,last:e},r,s,i){let n=[];for(let l=0;l<r.length;l++){let _=r[l],o=t.steps[l];if(!_||!o)return;let{base:u,at:h}=_;if(!this.__3q(i,h,1+o.frame.args.length))return;let d=e[l];((d==null?a:d.sp)!==s||d.base!==u||!this.__6m(d.args,i,h))&&(d=this.__2h(o.frame,s,u,h,i),e[l]=d),n.push(d.frame)}return n}
__6m(t,e,r){for(let s=0;s<t.length;s++){let i=t[s];if(!i||!this.__5l(i,e,r+(1+s)*this.__c))return!1}return!0}
__2h({address:t,text:e,symbol:r,returnAddress:s,args:i,inline:n,doubtful:l},_,o,u,h){let d=[];for(let g=1;g<=i.length;g++){let w=pt(h,u+g*this.__c,this.__c);w&&d.push(w)}let f={address:t,text:e,symbol:r,base:y(_,o),returnAddress:s,args:d,inline:n,doubtful:l};return{sp:_,base:o,args:d.map(P),frame:f}}
__3q(t,e,r){return e>=0&&e+r*this.__c<=t.length}
__5l({high:t,low:e},r,s){return gt(r,s)!==e?!1:this.__c===4||gt(r,s+4)===t}},Ys=4096,Uo=3,Js=32,Do=class{
constructor(t){this.__l=new Map,this.__4c=new Set,this.__1x=new Map,this.__5j=!0,this.__c=t}
get isEmpty(){return this.__l.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:_,thread:o}=t;if(!this.__5j||!jo(e,r))return;let u=Wo(l,_,e);if(!this.__4c.has(u)){this.__4c.add(u);return}let h=this.__7t(t,e,s);if(!h)return;o&&this.__1x.set(o,y(_,h.end));let[d]=h.steps;if(!d)return;let f=(i=this.__l.get(l))!=null?i:new Fo(this.__c,d.rule);this.__l.set(l,f);let g=f.add(h);h.met=(n=g==null?a:g.met)!=null?n:0,h.isCompared||(h.isCompared=(g==null?a:g.isCompared)===!0)}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__l.get(t))==null?a:s.ends,n=r&&this.__1x.get(r),l=n&&F(e,n);if(l===a||!i)return;let _=Math.min(l,i.most,Ys);return _>=i.least?_:a}
recognise(t,e){var r;let s=(r=this.__l.get(t.ip))==null?a:r.find(t,e);if(!s)return;let{known:i,frames:n}=s;return i.met+=1,i.met%Js===0||!i.isCompared?a:n}
check(t,e,r){var s;let i=(s=this.__l.get(t.ip))==null?a:s.find(t,e);if(!i)return;if(Go(i.frames,r)){i.known.isCompared=!0;return}this.clear(),this.__5j=!1;let{met:n,steps:l}=i.known,_=Math.floor(n/Js)+Number(Xs(l));return{frames:l.map(({frame:o})=>o),hits:Math.max(0,n-_)}}
clear(){this.__l.clear(),this.__4c.clear(),this.__1x.clear()}
__7t({ip:t,sp:e,fp:r},s,i){var n,l;let _=[],o=0,u=t;for(let[d,f]of s.entries()){let g=f.address===u?i(u):a,w=f.base&&F(e,f.base);if(!g||!f.returnAddress||w===a)return;let x=d===0,N=d===s.length-1;switch(g.kind){case"fixed":if(w!==o||f.args.length>0||g.isTrap&&!N)return;o+=g.bytes+this.__c;break;case"entered":if(!x||w!==-this.__c)return;o+=this.__c;break;case"linked":if(w<o||x&&f.base!==r)return;o=w+2*this.__c}_.push({frame:f,rule:g,word:f.returnAddress}),u=f.returnAddress}let h=(l=(n=_[_.length-1])==null?a:n.frame.args.length)!=null?l:0;return o+=h*this.__c,o<=Ys?{steps:_,end:o,met:0,isCompared:!Xs(_)}:a}};
function jo(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===dt)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===Uo)&&!_&&!o)}var Wo=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&F(e,s)} ${i}`)].join(),Xs=t=>t.some(({rule:e})=>e.kind==="linked"),Go=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},_)=>{let o=e[_];return r===(o==null?a:o.address)&&s===(o==null?a:o.base)&&i===(o==null?a:o.returnAddress)&&n===(o==null?a:o.text)&&l.join()===(o==null?a:o.args.join())});
function qo(t){var e;let r=t.join(`
`),s=o=>{var u,h;return rt((h=(u=o.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let _=l==="Non-FPO"?"ebp":"omitted";return Zs(i)===Zs(n)?{start:i,frame:_}:{frame:_}}var Zs=t=>P(t).low&4095,Qs=10,Ko=3;
function Vo(t){var e,r;let s=t.join(`
`),i=w=>{var x,N;return rt((N=(x=w.exec(s))==null?a:x[1])!=null?N:"")},n=Ge(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=Ge(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=Ge(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(le))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||d===a)return;let f=u>Ko?a:Yo(t,d);if(!f)return;let g=y(o,-_);return c({},f,{bodyStart:y(g,n+h),end:y(g,l)})}
function Yo(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(le),h=Jo(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===Qs}return r===e?{frameBytes:s,isTrap:i}:a}
function Jo(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=le((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case Qs:return{slots:1,bytes:e*8};default:return}}var le=t=>Number.parseInt(t,16),Ge=t=>t!=null&&t.startsWith("00000000")?le(t):a,Xo=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__49=e}
ruleOf(t){return this.__4.has(t)||this.__4.set(t,this.__6n(t)),this.__4.get(t)}
clear(){this.__4.clear()}
__6n(t){let e=B(this.__0,Qn(t,this.__49));if(this.__49===4)return Zo(t,qo(e));let r=Vo(e);return r&&Qo(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function Zo(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var Qo=(t,{bodyStart:e,end:r})=>W(e,t)<0&&W(t,r)<0,$o=class{
constructor(t,e,r,s=Ws){this.__63=new Map,this.__0=t,this.__3=e,this.__7=r,this.__2v=s,this.__4=new Do(e.pointerSize),this.__4b=new Xo(t,e.pointerSize)}
begin(){this.__4e&&(this.__2b=ei(B(this.__0,ra)))}
read(t){var e;let r=this.__4.isEmpty?[]:this.__8x(),s=Gs(r.filter(_=>!$s.test(_)),this.__3);if(!s)return this.__8b(t);let i=c({},s,{processor:(e=s.processor)!=null?e:this.__8a(s.registers)});this.__6u(r);let n=this.__8l(i),l=n&&this.__4.recognise(i,n);return l?{kind:"read",reading:c({report:t},i,{stack:l,stackBytes:n})}:this.__93(t,i,n)}
__8b(t){let e=Ho(this.__0,this.__3,t,this.__2v);return e.kind==="read"&&this.__5p(e.reading,e.reading.stack),e}
__8x(){let{contextRegisters:t}=this.__3;return this.__4e?B(this.__0,Jn(this.__4e,t)):[]}
get __4e(){let{instructionSet:t}=this.__3;return t==="arm64"?a:t}
__8a(t){let e=t.get("gdtr"),r=e&&this.__63.get(e);if(r!==a||!this.__3.contextRegisters.includes("$prcb"))return r;let s=Nt(B(this.__0,Xn)),i=Vs(s,this.__3);return e&&i!==a&&this.__63.set(e,i),i}
__93(t,e,r){let s=this.__0.query(Zn(this.__2v,this.__3.pointerSize===4)),i=qs(s,e.ip);if(!i)return We("stack",s);let n=r&&this.__4.check(e,r,i);return n&&this.__7({kind:"stacksDiffer"}),this.__5p(e,i),{kind:"read",reading:c({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__5p(t,e){this.__2b&&this.__4.learn(t,e,this.__2v,r=>this.__4b.ruleOf(r))}
__8l(t){let e=this.__4.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__6u(t){var e,r;if(ti(t)===((e=this.__2b)==null?a:e.listing))return;let s=ei(t);(s==null?a:s.places)!==((r=this.__2b)==null?a:r.places)&&(this.__4.clear(),this.__4b.clear()),this.__2b=s}},$s=/^\s*[0-9a-f`]{8,17}\s/i,ti=t=>t.filter(e=>$s.test(e)).join();
function ei(t){let e=Ae(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:ti(t),places:r}}var tu=16,eu=2*3600,ru=20,su=60,iu=30,nu=class{
constructor(t,e){this.__e=0,this.__g={alloc:0,free:0,unknown:0},this.__3g=0,this.__5a=!1,this.__d=t,this.__28=e,this.__3k=new So(t.reader,t.target),this.__3c=new $o(t.reader,t.target,t.observer,e.frames),this.__4h=t.reader.now(),this.__r=this.__4h}
run(t=!1){let e=this.__90(t),{hasMissed:r}=this.__d.stepOut;return{end:e,hits:this.__e,kinds:this.__g,seconds:this.__38(),hasMissed:r}}
__90(t){return S(()=>{var e;for(this.__1k=Mt(this.__d.reader),this.__d.lastStop.begin(this.__d.target,this.__1k),this.__3c.begin(),t&&this.__8r();;){let r=(e=this.__6q())!=null?e:this.__8n();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__8r(){let{target:t,lastStop:e}=this.__d,r=this.__3c.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3k.classify(s);i.kind==="hit"&&this.__3d(s,i.of,e.judge(s,t,!0))}
__8n(){let{changes:t,isCurrent:e}=this.__d,r=e()?t.run(Wn):[];if(!e())return{kind:"superseded"};let s=q_(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__7h();if(i==="no")return ri(r);s&&(this.__1k=a);let n=this.__3c.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__d.evidence.doubt(n.doubted),i==="unknown"&&this.__d.lastStop.isAgain(n.reading)?ri(r):this.__82(n.reading))}
__7h(){let t=this.__1k;return this.__1k=Mt(this.__d.reader),!t||!this.__1k?"unknown":Is(t,this.__1k)?"yes":"no"}
__82(t){let{target:e,tag:r,lastStop:s}=this.__d,i=!this.__5a;this.__5a=!0;let n=this.__3k.classify(t);if(n.kind==="hit"){let _=i?s.judge(t,e,!1):"new";return this.__3d(t,n.of,_)}s.saw(t,r);let l=i&&s.comesBack;return c({kind:"foreign",stop:n.stop},l&&{mayBeOld:l})}
__3d(t,e,r){return this.__d.lastStop.saw(t,this.__d.tag),r==="repeat"?a:this.__8d(t,e,r==="unknown")}
__8d(t,e,r){this.__3g=e==="unknown"?this.__3g+1:0,this.__e+=1,this.__g[e]+=1;let{evidence:s,stepOut:i}=this.__d,n=s.record(t,e,i,r);return this.__4j(),i.trouble?au(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__6q(){if(this.__3g>=tu)return{kind:"unknownHits",count:this.__3g};if(this.__e>=this.__28.hits)return{kind:"hits"};let{seconds:t}=this.__28;return t!==a?this.__38()>=t?{kind:"seconds"}:a:this.__7i()}
__7i(){let t=this.__38();if(this.__e<ru||t<su)return;let e=this.__e/t;return this.__28.hits/e>eu?{kind:"tooSlow",hitsPerSecond:e}:a}
__4j(){let t=this.__d.reader.now();if(t-this.__r<iu*1e3)return;this.__r=t;let{observer:e,target:r}=this.__d,s=this.__28.hits;e({kind:"progress",hits:this.__e,wanted:s,seconds:this.__38(),target:r})}
__38(){return(this.__d.reader.now()-this.__4h)/1e3}},ri=t=>({kind:"notRun",answer:Ks(t.filter(e=>e.trim()!==""))});
function au(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var qe=4096;
function lu(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var _u=4;
function si(t,e,r,s){let i=A(t,0,4),n=A(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(H(C(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&_u)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=qe-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var ou=new Uint8Array,uu=64,hu=128;
function ii(t,e,r,s,i=!1){var n,l;let _=bt(t),o=r.headerSize,u=E=>{var ge;return(ge=s.readMemory(y(t,E-_),o))!=null?ge:ou};if(_===0)return{kind:"headerless"};let h=u(_-o),d=si(h,_-o,e,r),f=_===o;if(!(f?d.kind==="released":d.kind==="noHeader"&&h.every(E=>E===h[0]))||!r.alignedHeaders)return d;let g=f?h:u(0),w=((n=A(g,0,2))!=null?n:0)%8192,x=qe-w&-r.granularity,N=f?u(x-o):h;if(!g.length||!N.length)return{kind:"unreadable"};if(!(si(g,0,e,r).kind==="released"&&N[0]===g[2]&&N.every(E=>E===N[0])))return d;if(x!==_)return{kind:"noHeader"};let Ut=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(Ut&uu)?w:a,ownsPage:!(Ut&hu)}}var bt=t=>P(t).low%qe,ni=8;
function du(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Ke(t){return du(c({},t,{offset:0}))}
function ai(t,e=[],r=[]){let s=q(t);for(;s<t.length-1&&li(t[s],r);)s++;let i=t[s];return i&&$t(t,s)?fu(i,s,e):a}
function li(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Zt(s,Ke(r))):!1}
function fu(t,e,r){var s;let i=t.address&&cu(t.address,r);if(i)return c({key:_i(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:_i(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?me(t.address):t.text;return c({key:l,frame:t,depth:e},n)}var _i=(t,e)=>`${t}+0x${e.toString(16)}`;
function cu(t,e){let r=e.find(({start:i,end:n})=>W(i,t)<=0&&W(t,n)<0),s=r&&F(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var gu=5e4,pu=class{
constructor(t=gu){this.__5c=new Map,this.__l=[],this.__2f=t}
intern(t){let e=mu(t),r=this.__5c.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__l.length;return this.__5c.set(e,s),this.__l.push(t),s}
at(t){var e;return(e=this.__l[t])!=null?e:[]}
get all(){return this.__l}
get size(){return this.__l.length}
get isFull(){return this.__l.length>=this.__2f}};
function mu(t){return t.map(ku).join(" ")}
function ku({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var bu=3,wu=8;
function oi(t,e="unreadable"){var r,s;let i=yu(t);if(i<wu||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:Ke(l)}:{};return c({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function yu(t){let e=Array.from({length:bu},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?Ke(_.symbol):_.text)}return i.size});return Math.max(...e)}var vu={allocs:0,frees:0};
function Su(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=w=>t.reduce((x,N)=>x+w(N),0),_=e.kind==="floor"?e.missed:vu,o=_.frees+l(w=>w.unlocatedFrees)-l(w=>w.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(w=>w.unlocatedAllocs),d=Math.min(u,h+_.frees+i),f=r.size+s.size<n?u:d,g=Math.max(0,-o);return{count:u,ofThere:d,hits:g+Math.max(0,f-_.frees)}}var Tu=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function xu(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:E})=>!i.has(E)),o=_.filter(({block:E})=>s.has(E)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((E,{block:ge,hit:Fc})=>i.has(ge)?Math.max(E,n-Fc):E,l),f=_.filter(({hit:E})=>Tu(E,{lastHit:n,longestLife:d})).length,g=Math.max(0,f-u),w=ui(_,E=>E.charged),x={blocks:h,old:g,sizes:Au(w)},N=hi(w,h,_.length);if(N!==a)return c({},x,{bytes:N});let Ut=hi(ui(_,E=>E.requested),h,_.length);return Ut===a?x:c({},x,{requested:Ut})}
function ui(t,e){let r=[];for(let s of t){let i=e(s);i!==a&&r.push(i)}return I(r,(s,i)=>s-i)}var hi=(t,e,r)=>t.length<r?a:t.slice(0,e).reduce((s,i)=>s+i,0);
function Au(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Eu(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var di=2e5,fi=class Ln{
constructor(e=di,r=new Map){this.limit=e,this.__1c=r}
alloc(e,r){let s=this.__1c.get(e);return!s&&this.__1c.size>=this.limit?{kind:"full"}:(this.__1c.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__1c.get(e);return i?(this.__1c.delete(e),i.tag===r&&Ou(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__1c}
copy(){return new Ln(this.limit,new Map(this.__1c))}},Ou=(t,e)=>t===a||e===a||t===e,ci={bytes:0,of:0},Nu=({bytes:t,of:e},r)=>r===a?{bytes:t,of:e}:{bytes:t+r,of:e+1},gi=t=>t.reduce((e,r)=>({bytes:e.bytes+r.bytes,of:e.of+r.of}),ci),Pu=512,pi=class{
constructor(){this.__1v=new Map,this.__25=Number.POSITIVE_INFINITY,this.__1y=0,this.__2d=!0}
add(t,e=1){this.__25=Math.min(this.__25,t),this.__1y=Math.max(this.__1y,t);let r=this.__1v.get(t);r===a&&this.__1v.size>=Pu?this.__2d=!1:this.__1v.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1v)this.add(e,r);this.__25=Math.min(this.__25,t.__25),this.__1y=Math.max(this.__1y,t.__1y),this.__2d=this.__2d&&t.__2d}
summary(){if(this.__1v.size===0)return;let t=this.__25,e=this.__1y,r=this.__2d?this.__81():a;return{smallest:t,largest:e,median:r}}
__81(){let t=I(this.__1v,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Mu=class Hn{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unlocatedRequested=ci,this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new pi,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new Hn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unlocatedRequested=this.unlocatedRequested,e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Ru=class zn{
constructor(e=new fi){this.__2o=new Map,this.__30=!1,this.__2g=e}
get isFull(){return this.__30}
book(e){let r=this.__1i(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__6l(e,r):e.kind==="free"&&this.__7b(e,r)}
stacks(e){let r=[];return this.__2o.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2g.outstanding.forEach((r,s)=>{let i=c({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new zn(this.__2g.copy());return e.__30=this.__30,this.__2o.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2o.set(s,i)}),e}
__6l(e,r){if(e.block===a){r.unlocated.alloc++,r.unlocatedRequested=Nu(r.unlocatedRequested,e.requested);return}let s=Cu(e),i=this.__2g.alloc(e.block,s);if(i.kind==="full"){this.__30=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__5t(i.earlier,e),r.allocated(s)}
__7b(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2g.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1i(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__5t(s.earlier,e),r.unmatchedFrees++}
__5t(e,r){let s=this.__1i(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1i(e,r){var s,i;let n=(s=this.__2o.get(e))!=null?s:new Map;this.__2o.set(e,n);let l=(i=n.get(r))!=null?i:new Mu(e,r);return n.set(r,l),l}};
function Cu({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var Bu=2e3;
function mi(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return c({},t,{block:e,blockFrom:"place",charged:i})}var Iu=class{
constructor(t=di){this.__1g=[],this.__2f=t,this.__27=new Ru(new fi(t))}
record(t,e=!1){return this.__1g.push({hit:t,awaits:e&&t.block===a}),this.__4t()}
locate(t){let e=this.__1g.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=mi(e.hit,t),e.awaits=!1),this.__4t()}
stacks(t){return this.__13().stacks(t)}
outstanding(){return this.__13().outstanding()}
__13(){if(this.__1g.length===0)return this.__27;let t=this.__27.copy();for(let{hit:e}of this.__1g)t.book(e);return t}
__4t(){let t=this.__1g.findIndex(({awaits:s})=>s),e=t<0?this.__1g.length:t,r=Math.max(e,this.__1g.length-Bu);for(let{hit:s}of this.__1g.splice(0,r))this.__27.book(s);return this.__27.isFull?{kind:"tooManyOutstanding",limit:this.__2f}:{kind:"recorded"}}};
function Ve(t,e){var r,s;let i=new Lu(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:i.noSite(_.stack)}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(Hu(o,_,i))}),I(l,(_,o)=>{var u,h,d,f;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((f=(d=o.first)==null?a:d.hit)!=null?f:0)})}var Lu=class{
constructor(t){this.__8k=new Map,this.__3j=new Map,this.__34=t}
site(t){var e;return this.__57(this.__8k,t,(e=this.__34.skip)!=null?e:[])}
noSite(t){return Ie(this.__34.stacks.at(t))}
caller(t){return this.__57(this.__3j,t,[])}
__57(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__34;t.set(e,ai(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Hu(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return c({tag:t.tag,site:i,noSite:i?a:r.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:zu(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free),unlocatedRequested:gi(e.map(({unlocatedRequested:n})=>n))},Fu(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:Uu(e)},Du(e))}
function zu(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Fu(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u),f=d!==a&&e!==a;_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:f&&d.key!==e.key&&(i.freedElsewhere+=o),f&&d.module!==e.module&&(i.freedByOtherModules+=o)})}return i}
function Uu(t){let e=new pi;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function Du(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=I(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var ju=1e3,Wu=5e4,Gu=new Set(["counters","doubted","gone","change","end"]),ki="left",bi={there:new Set,gone:new Set},qu=t=>c({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),wi=class{
constructor(t,e=()=>"unreadable"){this.stacks=new pu,this.modules=[],this.places=[],this.__20=new Iu,this.__32=[],this.__3a=new Map,this.__1j=new Map,this.__16=[],this.__g={alloc:0,free:0,unknown:0},this.__3w=0,this.__5=0,this.__2c=!1,this.__3s=!1,this.__44=!1,this.__1e=new Map,this.__26=bi,this.__35=new Map,this.__3y=new Map,this.start=t,this.__n=e}
get tag(){return this.start.tag}
get lastHit(){return this.__5}
get entries(){return this.__32}
get hitsNotKept(){return this.__e-this.__3w}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3s?"left":"cutOff":a}
get arming(){var t;return(t=this.__1d)==null?a:t.state}
take(t){var e;switch(this.__11(t),this.__q=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3a.set(t.index,this.stacks.intern(t.frames.map(qu)));break;case"hit":return this.__8s(t);case"located":this.__8u(t);break;case"places":this.places=t.places;break;case"counters":this.__8q(t);break;case"doubted":this.__1e.set((e=this.__3a.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__1u=t.missed?a:this.__6k(),this.__2c=!0;break;case"blocks":this.__26={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1j.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__1d=t);break;case"end":this.__3s=t.why===ki;break;case"image":break}return"taken"}
counts(){return this.__g}
coverage(){return this.__2c?this.__44?{kind:"unknown",why:"mayRepeat"}:this.__1e.size>0?{kind:"unknown",why:"doubted"}:Eu(this.__z,this.__1u,this.__g):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__e===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__e;return r===0?e:e*(r-this.openHits())/r}
get __e(){return this.__g.alloc+this.__g.free+this.__g.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__16.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__1e.get(t))!=null?e:0}
stackUses(){return this.__20.stacks(this.tag)}
sites(t){let e=Ve(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__20.outstanding(),s=this.__4m(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=xu(l,s,this.__26,{lastHit:this.__5,longestLife:i.longestLife});return{use:i,holding:_}})}
openHits(){var t;return(t=this.__q)!=null||(this.__q=this.__6x()),this.__q}
unlocatedAllocs(){let t=this.stackUses();return{count:t.reduce((e,{unlocated:r})=>e+r.alloc,0),requested:gi(t.map(({unlocatedRequested:e})=>e))}}
__6x(){let t=Ve(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4m(t).hits}
blocksUnderWay(){let t=this.__16.filter(e=>e.kind==="alloc"&&this.__5k(e));return new Set(t.map(({block:e})=>e))}
doubtful(){let t=Ve(this.stackUses(),{stacks:this.stacks});return this.__4m(t).count>0?this.__61():[]}
__61(){let t=[];return this.__20.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4m(t){return Su(t,{coverage:this.coverage(),asked:this.__26,underWay:this.__8y(),outstanding:this.__61().length})}
__8y(){let t=0;return this.__35.forEach((e,r)=>{this.__5k({number:r,thread:e})&&t++}),t}
__5k({number:t,thread:e}){return e?this.__3y.get(e)===t:this.__5-t<ni}
siteOf(t,e){return ai(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=oi(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:oi(s,(r=this.__1j.get(n))!=null?r:this.__n(n))}
__8s(t){var e;let r=(e=this.__3a.get(t.stack))!=null?e:this.stacks.intern([]),s=c({},t,{stack:r,tag:this.tag});this.__5=s.number,this.__g[s.kind]++,this.__2c=!1,this.__44||(this.__44=t.mayRepeat===!0),this.__26=bi,s.thread&&this.__3y.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.__35.set(s.number,s.thread),this.__16.push(s),this.__16.length>ju&&this.__16.shift();let{kind:i}=this.__20.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__8u(t){this.__20.locate(t),this.__35.delete(t.hit);let e=this.__16.findIndex(({number:s})=>s===t.hit),r=this.__16[e];r&&(this.__16[e]=mi(r,t))}
__8q({at:t,counts:e}){t==="armed"?this.__z=e:this.__1u=e,this.__2c=t!=="armed"}
__6k(){return this.__z&&{allocs:this.__z.allocs+this.__g.alloc,frees:this.__z.frees+this.__g.free}}
__11(t){this.__32.length>=Wu&&!Gu.has(t.type)||(this.__32.push(t),t.type==="hit"&&this.__3w++)}},yi=4096,vi=256;
function Si(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+vi<yi?vi:2*yi);return r<=t&&t<=s}var Ku=2e5,Vu=1e3,Ye=-1,Yu=class{
constructor(t){this.__5=new Map,this.__1={alloc:[],free:[]},this.__12={alloc:0,free:0},this.__1a=new Map,this.lastHit=0,this.__1z=0,this.__1p={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.__68(t,r,e);let n=t==="alloc"&&this.__1a.get(r);if(n&&(n.block=e),((i=(s=this.__5.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__5.delete(e),this.__5.set(e,{kind:t,hit:r}),this.__5.size<=Ku))return;let l=this.__5.keys().next();l.done||this.__5.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.__68(t,e,a),r?this.__1[t]=[...this.__1[t],e]:this.__12[t]=e}
found(t,e){this.__1[t]=this.__1[t].filter(r=>r!==e)}
gap(){this.__1z=this.lastHit,this.__1p={}}
mayBeLeftover(t,e){var r;let s=this.__1p[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.__1p.alloc)==null?a:t.hit)!=null?e:this.__1z>0?Ye:a}
mayBeOf(t,e,r){let s=t===a?a:this.__1a.get(t);return s?(r==null?a:r.kind)==="inUse"&&!Si(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===Ye}
isOutstanding(t){var e;return((e=this.__5.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.__5.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.__1a.get((e=(t=this.__1p.alloc)==null?a:t.hit)!=null?e:Ye))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.__5.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__1z?r.hit:a}
mustBeFreedSince(t,e){let r=this.__5.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__1z===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__1z&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__12[t]>e?!1:!this.__1[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.__1a.set(t,{sizes:e}),this.__1a.size<=Vu)return;let r=this.__1a.keys().next();r.done||this.__1a.delete(r.value)}
__68(t,e,r){var s,i;e>=((i=(s=this.__1p[t])==null?a:s.hit)!=null?i:0)&&(this.__1p[t]={hit:e,block:r})}};
function Ju(t,e,r){var s,i;let n=t.slice(0,q(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!_s(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||W(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function Xu(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=pt(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function Zu(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&F(r.stack.from,y(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var Qu=28;
function $u(t,e,r){var s,i;let n=[],l=e.stack&&F(t.base,e.stack.from),_=F(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,Qu):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var Je=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function th(t,e,r,s,i){let n=Zu(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:y(n,s.headerSize);return Ti(l,s)?Ai(l,i):"noBlock"}
function Ti(t,e){return Wt(t,e.pointerSize)&&mr(t,e.granularity)}var xi=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function Ai(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=y(t,-r.distance);return{block:s,header:e(s)}}var eh=3;
function rh(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:_,places:o}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&sh(o,u))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(o.some(({provedAt:d})=>d===s))return!0;let h=l.kind==="inUse";return h&&!u&&e.isClaimedByFree(n)?!0:u||_==="inUse"||e.isOutstanding(n)?!1:h||o.some(({provedAt:d})=>d>s)}
function sh(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=eh);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}
function ih(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:_}=e,o=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&s.isCertainSince(i,u.hit)||s.isRepeated(i,l)||(_==null?a:_.kind)==="inUse"&&!Si(_.bytes,r))return;let h=oh(i,_);if(h==="refutation")return;let d=i==="free"&&s.lastOf("alloc",l)!==a,f=h==="proof"&&o!=="inUse"||n!==a||d,g=o?c({},e,{before:o}):e;if(!f)return{hypothesis:t,sighting:g};let w=n!==a||Ei(e,r,s),x=n===a&&s.mayBeLeftover(i,l);return{hypothesis:Xe(t,{hit:r.hit,block:l,isCurrent:w,mayBeLeft:x}),sighting:g}}
function nh(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function Ei({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function ah(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||Ei(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:o,charged:i}}
function lh(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(_e(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return Xe(t,{hit:n,block:s,isCurrent:Oi(i,r),mayBeLeft:l})}
function _h(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,c({},n,{freedAt:l})),n.isCurrent||!Oi(c({},n,{freedAt:l}),s))return t;t.open.set(e,c({},n,{freedAt:l,isCurrent:!0}));let _=Math.max(t.provedAt,n.hit);return c({},t,{provedAt:_,currentProofs:t.currentProofs+1})}
function Oi({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function oh(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var Xe=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>c({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),_e=(t,e)=>t!==a&&e!==a&&t!==e,Ni=3,uh=2,hh=2,Pi=16,dh=20,fh=4,ch=24,gh=256,ph=8,mh=100,kh=Ni,bh=2,wh=class{
constructor(t,e){this.__1=[],this.__r=new Map,this.__e=0,this.__67=0,this.__66=0,this.__65=0,this.__4s=!0,this.__5f=!1,this.__55=!1,this.__3u=!1,this.__33=0,this.__12=0,this.kind=t,this.__a=e}
plan(t){var e,r;if(this.__5d)return{kind:"places",places:[]};if(this.__v&&this.__e>=Pi)return{kind:"places",places:this.__f.map(({place:l})=>l)};let s=t-((r=(e=this.__1[0])==null?a:e.hit)!=null?r:t),i=(this.__e>=ph||s>=mh)&&this.__7u===this.__33,n=this.kind==="alloc"&&i&&this.__67<kh;return n&&this.__67++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.__33=t.hit;let s=this.__4s||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__66++;let i=this.__5d?"noPlace":this.__n(t,s,r);return typeof i!="string"?c({kind:"located",from:"place"},Ri(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__12=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__2e(this.__f.map(r=>lh(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__f)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__2e(this.__f.map(l=>_h(l,r,t,s)))}
settle(t){if(this.__1.length===0)return[];let e=[];return this.__1=this.__1.filter(r=>{var s;let{hit:i}=r,n=(s=this.__8w(i))!=null?s:this.__4x(this.__2t(i),r,t);return!n||!this.__5e(n,t)?!0:(this.__u(i,n.block,t),e.push(c({hit:i,kind:this.kind},Ri(n))),!1)}),e}
__5e(t,e){return!xi(t,this.__a)||e.lastOf("alloc",t.block)!==a}
__2t(t){return Mi(this.__f.map(({shown:e})=>e.get(t)))}
__4x(t,{hit:e,after:r},s){if(!t||!this.__v)return;let{kind:i}=this,n=c({},t,{kind:i,hit:e,after:r,places:this.__f,isDisputed:this.__7o,isContradicted:this.__5f});return rh(n,s)?t:a}
get __7o(){return this.__1.some(({hit:t})=>!this.__2t(t))}
__8w(t){var e;let r=this.__r.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__33>t}
hasUnknownsSince(t,e){return this.__12>t||this.__6i(t,e).length>0}
mustHaveShown(t,e,r){if(this.__12>e)return;let s=this.__6i(e,r);if(s.some(l=>{var _;return((_=this.__r.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__r.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__2e(this.__f.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__12>e)return!0;let i=r<s?r:e;return this.__1.some(({hit:n})=>n<=e||n===r||this.__r.has(n)?!1:n>i&&(n<s||n===s&&!this.__55)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.__v&&((r=this.__2t(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.__1.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.__v)return;let r=this.__1.filter(({hit:s})=>{var i;let n=this.__2t(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.__1.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.__f){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__55||(this.__55=e.endsAfter===!0),this.__r.has(t)||!this.__1.some(i=>i.hit===t))return;this.__r.set(t,e);let s=this.__f.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__2e(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),Xe(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__f)t.clear();this.__v||this.__3u||this.__66||this.__2e(this.__f.map(({place:t,shown:e,open:r})=>c({},Je(t),{shown:e,open:r})))}
learned(){return this.__v?this.__f.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1o=t.map(e=>Je(e,!0)),this.__e=Pi}
startOver(){this.__5f||(this.__5f=this.__v),this.__1o=a,this.__1=[],this.__r.clear(),this.__e=0,this.__12=this.__33,this.__65++}
get __7u(){var t,e;return(e=(t=this.__1[this.__1.length-1])==null?a:t.hit)!=null?e:0}
__6i(t,e){return this.__1.filter(r=>r.hit>t&&!_e(r.charged,e)).map(({hit:r})=>r)}
get __f(){var t;return(t=this.__1o)!=null?t:[]}
get __v(){return this.__f.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=Ni&&(this.__3u&&this.kind==="alloc"?e:s.size)>=uh&&r>=hh)}
isUndecidedAt(t){return this.__1.filter(({hit:e})=>t-e<ch).length>(this.__v||t>dh?fh:0)}
get __5d(){return this.__65>bh}
__n(t,e,r){var s;let i=(s=this.__1o)!=null?s:this.__70(t),n=i.map(f=>this.__8j(f,t));if(n.every(f=>f==="notRead"))return"unreadable";if(this.__e++,this.__6w(n,e))return this.__4s=!1,this.startOver(),"disagreement";let l=this.__75(t,e),_=nh(i.map((f,g)=>ih(f,n[g],l,r)).filter(f=>f!==a));if(_.length===0)return this.startOver(),"noPlace";this.__1o=_.map(f=>f.hypothesis);let o=_.map(f=>f.sighting);this.__3u||(this.__3u=o.some(({header:f})=>(f==null?a:f.kind)==="inUse"));let u=Mi(o),h={hit:t.hit,after:r.lastAllocation},d=u&&e&&this.__v?u:this.__4x(u,h,r);return d?this.__5e(d,r)?d:"unreadable":e||this.__11(l,o,r)?"learning":"disagreement"}
__75({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
__70({key:t,words:e}){let r=$u(t,e,this.__a.pointerSize),s=(i,n)=>Je({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__8j({place:t},{key:e,words:r,look:s}){return th(t,e,r,this.__a,s)}
__6w(t,e){if((e==null?a:e.from)!=="arguments"||!this.__v)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__11(t,e,r){if(this.__1.length>=gh)return!1;this.__1=[...this.__1,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.__f.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,ah(l,t,r)))}return!0}
__u(t,e,r){var s;for(let{shown:i,open:n}of this.__f)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__r.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__2e(t){this.__1o&&(this.__1o=t,t.length===0&&this.startOver())}};
function Mi(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function Ri({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var yh=class{
constructor(t){this.__o=new Map,this.__j=new Yu(e=>this.__7n(e)),this.__40=[],this.__a=t}
plan(t){return this.__48(t.kind,t.address).plan(this.__j.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__a.alignedHeaders&&!s)return this.__8z(r,e);let l=this.__48(r.kind,r.address).observe(t,this.__6p(i,t),this.__j);return r.kind==="alloc"&&this.__j.allocates(e,t),l.kind==="located"?this.__7w(r.kind,l.block,e,n):this.__j.unlocated(r.kind,e,l.why==="learning"),this.__4f(),l}
goneAfter(t,e,r,s){let i=this.__j.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4l("free",i);if(n.some(u=>u.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,_=!n.some(u=>u.waitsBetween(i,s,t));if(!l&&!_)return;let o=_||n.some(u=>u.agreesOn(t,e));for(let u of n)u.wasAbout(t,{block:e,isSure:o,endsAfter:r>t});this.__4f()}
bornAfter(t,e,r){let s=this.__4l("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.__j.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.__4f()}}
candidates(t,e){let r=new Set;for(let s of this.__o.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__o.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.__j.lastHit))}
gap(){this.__j.gap();for(let t of this.__o.values())t.forgetOpen()}
resolved(){let t=this.__40;return this.__40=[],t}
places(){let t=[];for(let e of this.__o.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__48(e,r).restore(s)}}
__4l(t,e,r){return[...this.__o.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4f(){for(let t of this.__o.values())for(let e of t.settle(this.__j)){this.__40.push(e);for(let r of this.__o.values())r.blockNamedBefore(e,this.__j)}}
__48(t,e){let r=`${t} ${e}`,s=this.__o.get(r);if(s)return s;let i=new wh(t,this.__a);return this.__o.set(r,i),i}
__8z({kind:t},e){return this.__j.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__6p(t,{look:e}){if(!t||!Ti(t.block,this.__a))return;let r=Ai(t.block,e);if(!xi(r,this.__a))return{from:t.from,block:r.block}}
__7w(t,e,r,s){t==="alloc"&&this.__74(r,e),this.__73(t,e,t==="free"?s:a),this.__j.located(t,e,r);for(let i of this.__o.values())i.blockNamed({kind:t,block:e,charged:s},this.__j)}
__74(t,e){for(let r of this.__o.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
__7n(t){return[...this.__o.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
__73(t,e,r){var s;let i=this.__j.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4l(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__o.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},vh=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Sh(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,q(t)).map(_=>Th(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:Ci(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:Ci(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function Th(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=vh.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&P(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||H(C(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Wt(o,r.pointerSize)&&mr(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function Ci(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var xh=4096,Ah=3,Eh=class{
constructor(t,e,r){this.__x=new Map,this.__0=t,this.__a=e,this.__1t=r}
before(t){let{kind:e}=ii(t,this.__1t,this.__a,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=bt(t);return(r=this.__x.get(Bi(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(bt).map(Bi),...this.__x.keys()];this.forget();for(let r of[...new Set(e)].slice(0,Ah)){let s=this.__0.readMemory(r,xh);s&&this.__x.set(r,s)}}
forget(){this.__x.clear()}},Bi=t=>y(t,-bt(t)),Oh=2048,Nh=64,Ii=18362,Ph=class{
constructor(t,e,r,s,i,n){this.__2p=new Map,this.__0=t,this.__3=e,this.__1t=r,this.__a=s,this.__b=i,this.__x=new Eh(t,s,r),this.__14=n}
locate(t,e,r,s){var i;let n=Sh(e.stack,this.__1t,this.__a),l=Ju(e.stack,r,e.ip);if(!l)return this.__b.gap(),Mh(n);this.__7x(t,r,n.charged);let _=this.__86(t,e,l,n,s),o=this.__b.observe(_);if(this.__5={hit:t,kind:r,charged:n.charged,unwritten:this.__91(t,r)},this.__95(t),o.kind==="unlocated")return c({},Ze(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return c({},Ze(n),{block:o.block,blockFrom:o.from,charged:u})}
__7x(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.__5)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.__14.isAfter&&e==="alloc"&&!_e(r,l))return;let _=n.filter(u=>{let h=this.__n("alloc",u);return h.kind==="inUse"&&!_e(h.bytes,l)});_.length>0&&this.__14.sawAfter();let o=this.__3.processorBlocks.length===1;for(let u of _)this.__b.bornAfter(i,u,o)}
__91(t,e){var r;if(e==="free"||this.__14.isBefore)return[];let s=[...this.__b.candidates("alloc",t)].filter(bt),i=s.filter(l=>this.__n("alloc",l).kind==="inUse"),n=l=>this.__x.before(l)==="free";return((r=this.__5)==null?a:r.kind)==="free"&&i.some(n)&&this.__14.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return Hi(this.__n("alloc",t))}
__7c(t,{found:e,goneAt:r},s){let i=Li(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__7f(t)?r!=null?r:s:a}
__7f(t){let e=()=>this.__n("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__3;return e()&&!!this.__0.readMemory(r,4)&&e()}
__95(t){this.__2p.forEach((e,r)=>{var s;e.goneAt=this.__7c(r,e,t);let i=!Li(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<ni||(this.__2p.delete(r),e.goneAt&&this.__b.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__b.candidates("free",t)){if(this.__2p.size>=Nh||this.__2p.has(e))continue;let r=this.__n("alloc",e),s=Hi(r);s!=="unknown"&&this.__2p.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__b.isUndecided?this.__x.keep(this.__b.candidates("alloc",t)):this.__x.forget()}
__7q(t){return H(t)===this.__1t}
__86(t,e,r,s,i){let n=this.__b.plan(r),l=n.kind==="everything"?this.__71(e,r):this.__87(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__8o(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__7z(r.kind),pointer:o,charged:s.charged,requested:s.requested,before:u=>this.__x.before(u)}}
__8o(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__b.gap(),r}
__71(t,e){let r=F(t.sp,e.limit),s=r!==a&&r>0?this.__17(t,t.sp,Math.min(r,Oh)):a;return{registers:zi(t.registers),stack:s}}
__87(t,e,r){let s=zi(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__a.pointerSize;return{registers:s,stack:this.__17(e,y(r.base,n),l)}}
__17({sp:t,stackBytes:e},r,s){var i;let n=(i=F(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&Xu(r,l,this.__a.pointerSize)}
__7z(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__6o(t,r);return e.set(r,i),i}}
__6o(t,e){let r=this.__n(t,e);return t==="alloc"&&!this.__14.isBefore&&bt(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
__n(t,e){let{build:r=Ii}=this.__3,s=r<Ii,i=ii(e,this.__1t,this.__a,this.__0,s);return i.kind==="headerless"?this.__7y(t,e):i}
__7y(t,e){let r=this.__3.bigPages&&Ka(this.__0,this.__3.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__7q(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}},Li=t=>t.kind==="inUse"&&!!t.ownsPage;
function Hi({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Ze({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Mh=t=>c({},Ze(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Rh=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function zi(t){let e=new Map;return t.forEach((r,s)=>{Rh.test(s)&&e.set(s,r)}),e}
function Ch(t,e,r){return r==="arm64"?Lh(t,e):Bh(t,r)}var Rt=4;
function Bh(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=Ih(t,s,e),n=i&&A(t,s+i,Rt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function Ih(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?je(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Lh(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Rt<=t.length;l+=Rt){let _=(r=A(t,l,Rt))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let f=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(f|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let f=y(e,l+(_<<8>>13)*Rt);i.push({kind:"literal",address:f});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var Hh=64,zh=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__3=e}
get known(){return this.__4}
holds(t,e){let r=this.__4.get(t);if(r)return r;let s=this.__n(t,e);return this.__4.set(t,s),s}
__n(t,e){let{instructionSet:r}=this.__3,s=Us(this.__0,t,Hh);if(!s||!r)return"unreadable";let i=y(t,-s.length),n=Ch(s,i,r).map(_=>this.__92(_)),l=_=>_!==a&&H(C(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__92(t){return t.kind==="immediate"?t.value:it(this.__0,t.address)}};
function Fh({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=Jt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var Uh=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a,afterGap:l}),Dh=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function Fi(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var jh=17744;
function Wh(t,e){let r=it(t,y(e,60)),s=r&&t.readMemory(y(e,r),12);return s&&A(s,0,4)===jh?A(s,8,4):a}var Gh=9200,qh=500,Kh=class{
constructor(t,e,r,s,i){this.__5o=0,this.__4y=0,this.__6c=new Set,this.__23=new Set;var n;let{target:l,tag:_}=r;this.__0=t,this.__8=e,this.__14=i,this.__3=l;let o=lu(l.pointerSize,l.build===a||l.build>=Gh);this.__b=new yh(o),this.__b.restore(s),this.__1j=new zh(t,l),this.__41=new Ph(t,l,_,o,this.__b,i),this.hunt=new wi(Fh(r,t.now()),u=>this.__1j.holds(u,_)),e.begin(this.hunt),e.note(Dh(l)),this.__5z((n=Jt(l.modules))==null?a:n.start)}
begin(t){this.__8.note(c({type:"counters",at:"armed"},Fi(t)))}
end(t,e="disarmed"){this.__8.note(c({type:"counters",at:"stopped"},Fi(t))),this.__84(),this.__5y(),this.__85(),this.__u(e)}
endWithTarget(t){this.__8.note({type:"gone",missed:t}),this.__u("targetGone")}
abandon(){this.__u("aborted")}
record(t,e,r,s){this.__5o+=1;let i=this.__5o,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__b.gap(),this.__3i(i,t,e,n);try{return this.__3i(i,t,e,this.__41.locate(i,t,e,r))}catch(l){throw l instanceof Ot&&this.__3i(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__8.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__84(){let t=[],e=[],r=this.__14.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,qh)){let n=this.__41.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.__8.note({type:"blocks",there:t,gone:e})}
__85(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1j.known];for(let[e,r]of t.slice(this.__4y))this.__8.note({type:"code",address:e,holdsTag:r});this.__4y=t.length}
__5z(t){var e;if(!t||!Wt(t,this.__3.pointerSize))return;let r=(e=Gr(this.__3,t))==null?a:e.start;if(!r||this.__6c.has(r))return;let s=Wh(this.__0,r);s!==a&&this.__8.note({type:"image",start:r,timestamp:s}),this.__6c.add(r)}
__u(t){this.__8.note({type:"end",why:t,time:this.__0.now()})}
__3i(t,e,r,s){let i=this.__8.note(c({type:"hit",number:t,kind:r,stack:this.__8m(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__8t(),this.__5y(),i}
__8m({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__23.has(e)){for(let{address:r}of t)this.__5z(r);this.__8.note({type:"stack",index:e,frames:t.map(Uh)}),this.__23.add(e)}return e}
__5y(){let t=this.__b.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__8.note({type:"places",places:t})}
__8t(){for(let{hit:t,block:e,charged:r}of this.__b.resolved())this.__8.note({type:"located",hit:t,block:e,charged:r})}},Vh=2e5;
function Ui(t,e=Vh){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Ui(t.slice(1),e):t}var Yh=class{
constructor(t){this.__3b={},this.__0=t}
begin(t,e){let r=this.__4!==a&&t.contextRegisters.includes("$prcb")?Fr(this.__0,t.pointerSize,"$prcb"):a;this.__3b={processor:r,event:e}}
saw(t,e){this.__4={reading:t,tag:e}}
counted(t){this.__4&&(this.__4=c({},this.__4,{counts:t}))}
isAgain(t){return this.__4!==a&&Xh(this.__4.reading,t)}
judge(t,e,r){var s;let i=this.__4;return!i||!this.isAgain(t)?"new":this.__6y(i,e)||!r&&this.__94(i,e)?"repeat":!r&&((s=this.__3b.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){let{event:t}=this.__3b;return t!==a&&t.time===a}
__94({reading:t},e){var r;let{processor:s}=this.__3b,i=(r=t.registers.get("$prcb"))!=null?r:Jh(t.processor,e);return s!==a&&i!==a&&s!==i}
__6y({tag:t,counts:e},r){if(!e)return!1;let s=re(this.__0,r,t);return s.kind!=="found"?!1:s.counts.allocs===e.allocs&&s.counts.frees===e.frees}},Jh=(t,e)=>t===a?a:e.processorBlocks[t];
function Xh(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&Zh(t.registers,e.registers)&&Qh(t.stack,e.stack)}
function Zh(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);n!==a&&n!==s&&(r=!1)}),r}
function Qh(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var $h=2e3,td=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>$h,ed={4:rt("ffdf0000"),8:rt("fffff78000000000")},rd=32,sd=8,id=20,nd=1e4,ad=4294967296;
function Di(t,e){let r=ed[e],s=r&&t.readMemory(r,rd),i=s&&ji(s,sd),n=s&&ji(s,id);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function ji(t,e){let r=A(t,e,4),s=A(t,e+4,4);if(!(r===a||s===a)&&s===A(t,e+8,4))return(s*ad+r)/nd}var Wi=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,ld=class{
constructor(t,e,r,s){this.__9=[],this.__2z=0,this.__60=new Map,this.__0=t,this.__7=s,this.__2=e,this.__8=r,this.__3z=new Yh(t),this.__64=new Ll(t,this.__2,s)}
get armed(){return this.__i}
get change(){return this.__2.open[0]}
get unrepaired(){return this.__6h}
get hunts(){return this.__9}
get shown(){var t;let e=new Map;for(let r of this.__9)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Wi));this.__11([...this.__9.filter(s=>!r.has(Wi(s))),...t]),this.__5q=e}
leftValue({address:t,value:e}){let r=this.__5q;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3x;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
__88({poolHitTag:t,build:e}){var r;let s=(r=this.__60.get(t))!=null?r:new zl(e);return this.__60.set(t,s),s}
learned(){var t,e;return(e=(t=this.__3x)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2z+=1;let r=this.__i,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__6j(r);let i=this.__53();i&&is(this.__7,i.undone,i.arming.idle),this.__6h=(e=od(i==null?a:i.undone))!=null?e:this.__64.run(s!=null?s:(t=this.__2l)==null?a:t.change)}
__6j({arming:t,evidence:e}){this.__i=a,this.__2l=t,e.abandon()}
__53(){let t=this.__2l;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2l=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__4r(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__4w(i,e,!1)}finally{l=this.__1w(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__4r(t,e,!0)}
capture(t){let e=this.__i;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=Z(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1w(e,a),{kind:"notArmed",anyMore:s.tag};let l=Xr(this.__0);if(l.kind==="breaksPassed")return l;let _=Is(e.event,Mt(this.__0)),o=this.__4w(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?c({},h,{disarmed:this.__1w(e,o)}):(this.__i===e&&(this.__i=c({},e,{event:Mt(this.__0)})),r.end(this.__29(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__6t()}
release(){this.__2z+=1;let t=this.__i;if(!t){let e=this.__53();return e?[e.undone]:this.__2.undoAll()}return this.__i=c({},t,{byUser:!1}),[this.__1w(t,a)]}
__6t(){let t=Z(this.__0);if(t.kind!=="read"||D(t.value))return{kind:"nothing"};let e=Qt(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=Me(t,Pt(s),r),n=this.__2.undo(this.__2.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__4r(t,e,r){return S(()=>{this.__8g();let s=Rl(this.__0,this.__2,t,e);return s.kind==="refused"?s:this.__19(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__8g(){let t=this.__i;if(!t)return;let e=this.__1w(t,a);this.__7({kind:"replaced",tag:t.arming.tag,undone:e})}
__11(t){this.__9=Ui(t);let e=t.length-this.__9.length;e>0&&this.__7({kind:"dropped",hunts:e})}
__19(t,{target:e,idle:r,stops:s},i){let n=new wl(this.__0,this.__2,e,t,r),l=this.learnedOn(e),_=new Kh(this.__0,this.__8,n,l,this.__88(e)),o=i?Mt(this.__0):a,u=Di(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__7({kind:"ready",target:e,tag:t}),s||this.__7({kind:"stopsUnknown"}),this.__7({kind:"repairLine",command:n.repair}),n.leaveNote(),_.begin(re(this.__0,e,t)),l.length>0&&this.__8.note({type:"places",places:l}),this.__i=h;let d=n.arm();return d.kind==="applied"?(this.__11([...this.__9,_.hunt]),this.__3x=_.hunt,{kind:"armed",armed:h}):(this.__1w(h,a),{kind:"notWritten",applied:d})}
__4w(t,e,r){let{arming:s,evidence:i}=t,n=this.__2z;this.__7({kind:"waiting",seconds:e.seconds});let l=new nu({reader:this.__0,changes:this.__2,observer:this.__7,target:s.target,tag:s.tag,evidence:i,stepOut:new h_(this.__0,this.__2,s),lastStop:this.__3z,isCurrent:()=>this.__2z===n},e).run(r);return this.__7g(t)?c({},l,{hasRestarted:!0}):l}
__7g({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||it(this.__0,r.poolHitTag)===s)return!1;let i=Di(this.__0,r.pointerSize);return i!==a&&td(e,i)}
__1w({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__i)==null?a:s.arming)===t&&(this.__i=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__i)==null?a:i.arming)===t&&(this.__i=a),n.kind==="stillThere"&&(this.__2l=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__29(t);return e.end(Vr(n,t.tag)?_d:l,r==null?a:r.end.kind),n}
__29({target:t,tag:e}){let r=re(this.__0,t,e);return this.__3z.counted(r.kind==="found"?r.counts:a),r}},_d={kind:"unreadable"},od=t=>(t==null?a:t.kind)==="stillThere"?t:a,Qe=4;
function Gi(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var ud=1e3,hd=256,dd=class{
constructor(t){this.__9=new Set,this.__1=[],this.__46=0,this.__y=t}
missed(t){this.__46+=t}
take(t,e){if(t.type==="hunt"){this.__54(),this.__6=new wi(t);return}if(!this.__6&&t.type!=="change"&&this.__y("noHunt",e),!!this.__6)for(this.__1.push({line:e,entry:t,missing:this.__46}),t.type==="hit"&&(this.__46=0);this.__1.length>0&&this.__3r(this.__6);)this.__2m(this.__6)}
end(){return this.__54(),{hunts:[...this.__9],lastHunt:this.__6}}
__54(){for(;this.__6&&this.__1.length>0;)this.__2m(this.__6)}
__3r({lastHit:t}){let[e]=this.__1;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__1.length>hd||this.__2x().length>=Qe}
__2x(){let t=[];for(let{entry:e}of this.__1.slice(1))e.type==="hit"&&t.length<Qe&&t.push(e.number);return t}
__2m(t){let e=this.__2x(),r=this.__1.shift();if(!r)return;let s=r.entry.type==="hit"?this.__89(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__9.has(t))&&(this.__9.size<ud?this.__9.add(t):this.__y("tooLong",r.line)))}
__89(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=Gi(n,r,s.number,i),_=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!_)return s;let o=l==="repeated"&&(i.length>0||fd(t,s));return this.__y(o?"repeated":"misnumbered",e),o?a:c({},s,{number:n})}};
function fd(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var L=t=>typeof t=="string"?Kt(t):a,cd=t=>typeof t=="boolean"?t:a,b=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,gd=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,M=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,pd=t=>{let e=b(t);return e!==a&&e<=4294967295?C(e):a};
function O(...t){return e=>t.find(r=>r===e)}
function lt(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function k(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function qi(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var md="pooltag recording",Ki=1;
function kd(t,e){return JSON.stringify(c({seq:t},e)).replace(/[^ -~]/g,bd)}var bd=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,wd=1<<20,yd=k({module:L,name:L,offset:b}),vd=k({text:L},{address:M,symbol:yd,source:k({file:L,line:b}),inline:O(!0),doubtful:O(!0),afterGap:O(!0)}),Sd=qi(k({register:L}),k({offset:gd})),Td=k({kind:O("alloc","free"),key:M,where:Sd,holds:O("block","header")}),xd=qi(k({kind:O("poolHitTag")}),k({kind:O("code"),site:L})),Vi=t=>{let e=b(t);return e!==a&&e<=255?e:a},Ad=k({id:b,thing:xd,address:M,before:lt(Vi),after:lt(Vi),repair:L}),Ed=k({pointerSize:O(4,8),description:L},{build:b,kernelBase:M}),Od=k({name:L,start:M,end:M}),Nd={header:k({format:O(md),version:O(Ki),segment:b,tool:L,time:b}),hunt:k({tag:pd,target:Ed,poolHitTag:k({address:M,before:b}),time:b}),modules:k({modules:lt(Od)}),image:k({start:M,timestamp:b}),stack:k({index:b,frames:lt(vd)}),hit:k({number:b,kind:O("alloc","free","unknown"),stack:b},{stopAddress:M,block:M,blockFrom:O("place","arguments","returnValue"),requested:b,charged:b,poolType:b,processor:b,thread:M,time:b,open:O(!0),mayRepeat:O(!0)}),located:k({hit:b,block:M},{charged:b}),places:k({places:lt(Td)}),counters:k({at:O("armed","stopped")},{counts:k({allocs:b,frees:b})}),doubted:k({stack:b,hits:b}),gone:k({missed:cd}),blocks:k({there:lt(M),gone:lt(M)}),code:k({address:M,holdsTag:O("yes","no","unreadable")}),change:k({change:Ad,state:O("planned","applied","undone","gone"),time:b}),end:k({why:L,time:b})},Pd=new Map(Object.entries(Nd));
function Md(t){var e;if(t.length>wd)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=k({seq:b,type:L})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=Pd.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:c({type:n},_)};let{version:o}=(e=k({version:b})(r))!=null?e:{};return n==="header"&&o!==a&&o>Ki?{kind:"newer",version:o}:{kind:"invalid"}}var Yi=5e5,Rd=1e8,Cd=20,Bd=class{
constructor(){this.__9=new dd((t,e)=>this.__y(t,e)),this.__22=0,this.__21=0,this.__3e=0,this.__2u=0,this.__1=[],this.__1q=0,this.__62=0,this.__3n=[]}
push(t){if(this.__22++,this.__21+=t.length,this.__22>Yi||this.__21>Rd)return this.__y("tooLong",this.__22),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2i(Md(e))}
end(){if(this.__2j)return this.__2j;if(!this.__1m)return{kind:"noRecording"};for(;this.__1.length>0;)this.__2m();let{hunts:t,lastHunt:e}=this.__9.end();return{kind:"recording",recording:{header:this.__1m,hunts:t,lastHunt:e,nextSeq:this.__1q,problems:{count:this.__62,first:I(this.__3n,(r,s)=>r.line-s.line)}}}}
__2i(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2j=t:!this.__1m&&!r&&(this.__2j={kind:"noRecording"}),this.__2j?!1:(this.__1m=(e=this.__1m)!=null?e:r,this.__3e>0&&this.__8i(r!==a),t.kind==="entry"?this.__s(t.seq,t.entry):t.kind==="unknownType"?this.__s(t.seq,a):t.kind==="torn"?this.__3e=this.__22:this.__51("invalid",this.__22),!0)}
__8i(t){let e=this.__3e;if(this.__3e=0,!t){this.__51("torn",e);return}this.__2u+=1,this.__4k=e}
__51(t,e){this.__2u+=1,this.__y(t,e)}
__y(t,e){this.__62++,this.__3n.length<Cd&&this.__3n.push({line:e,what:t})}
__s(t,e){let r={damagedBefore:this.__2u,tornEnd:this.__4k};for(this.__1.push(c({line:this.__22,seq:t,entry:e},r)),this.__2u=0,this.__4k=a;this.__1.length>0&&this.__3r();)this.__2m()}
__3r(){var t;let[e]=this.__1,r=e?e.seq-this.__1q:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__1.length>Qe}
__2m(){let t=this.__1.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__2x(),_=this.__7k(e,l)?"misnumbered":Gi(this.__1q,i,e,l);if(_!=="next"?this.__y(_,s):n!==a&&e>this.__1q&&this.__y("torn",n),_==="repeated")return;let o=_==="misnumbered"?0:e-this.__1q;this.__1q+=o+1,this.__9.missed(o),r&&r.type!=="header"&&this.__9.take(r,s)}
__2x(){let t=0;return this.__1.map(e=>(t+=e.damagedBefore,e.seq-t))}
__7k(t,e){return e.length===0&&t>this.__1q+Yi}};
function Id(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=Pt(n.before),o={armed:i,saved:_,address:n.address},u=(r=Qt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=Z(t),d=Ld(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let f=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:f}:{kind:h.value===_?"disarmed":"changed"}}
function Ld(t,e){let r=Jt(Ae(B(t,wr)));return r&&G(r.start,e)}var Ji=1e3,wt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Xi=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Hd=class{
constructor(t,e,r,s){this.__0=t,this.__m=e,this.__8=r,this.__k=s}
save(t){return this.__8.save(Xi(t),this.__k.hunts)}
open(t){let{armed:e}=this.__k;if(e)return{kind:"armed",tag:e.arming.tag};this.__8.flush();let r=Xi(t),s=new Bd,{files:i,isWhole:n,failure:l}=this.__8c(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:wt(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=Id(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:f}=o;this.__k.show(h,u.kind==="armed"?u.note:a);let g=n&&f.count===0;return this.__8.opened(g?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__8c(t,e,r){let s=0,i=!0;return S(()=>{let n=wt(t,0);for(this.__m.exists(n)||(n=e,i=!1);s<Ji&&this.__m.exists(n)&&(s+=1,!!this.__m.read(n,l=>r.push(l)));)n=wt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},zd=64*1024,Fd=class{
constructor(t,e,r){this.__21=0,this.__43=[],this.__m=t,this.__13=e,this.base=r.base,this.__4d=r.seq,this.__1h=r.segment,this.__2n=r.tool}
get count(){return this.__1h}
write(t){let e=this.__37;e&&this.__96(e),this.__37=t,this.open(),this.__5r(t),(this.__21>=zd||Ud(t))&&this.close(),this.__37=a}
open(){if(this.__2a)return;let t=wt(this.base,this.__1h);if(this.__1h>=Ji)throw new Ot(t,"a recording has 1000 files");this.__2a=this.__m.create(t),this.__43.push(t),this.__21=0,S(()=>this.__1m(),e=>{throw this.__6a(this.__43.splice(-1)),e}),this.__1h+=1}
__1m(){this.__5r({type:"header",format:"pooltag recording",version:1,segment:this.__1h,tool:this.__2n,time:this.__13()})}
discard(){this.__6a(this.__43.splice(0))}
__6a(t){let e=r=>S(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__m.remove(r))}
close(){let t=this.__2a;this.__2a=a,t==null||t.close()}
__96(t){this.__37=a,this.close(),this.__m.exists(wt(this.base,this.__1h))&&(this.__1h+=1),this.write(t)}
__5r(t){var e;let r=kd(this.__4d,t);(e=this.__2a)==null||e.writeLine(r),this.__4d+=1,this.__21+=r.length}},Ud=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Dd=class{
constructor(t,e,r,s){this.__m=t,this.__13=e,this.__2n=r,this.__7=s}
begin(t){this.__6=t,this.__19(t.start)}
note(t){var e,r;let s=(r=(e=this.__6)==null?a:e.take(t))!=null?r:"taken";return this.__19(t),s}
opened(t){this.__2r=t}
save(t,e){var r,s;if(((r=this.__39)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2r)==null?a:s.base)===t?this.__2r:a,n=wt(t,0);return S(()=>{if(!i&&this.__m.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__97(t,i,l);return this.__7v(),this.__2r=a,this.__39=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__6f(t=>t.close())}
__7v(){var t;(t=this.__6)!=null&&t.openEnd&&this.__19({type:"end",why:ki,time:this.__13()}),this.flush()}
__97(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new Fd(this.__m,this.__13,{base:t,seq:s,segment:i,tool:this.__2n});return S(()=>this.__76(n,r),l=>{throw n.discard(),l}),n}
__76(t,e){t.open();let r=I(e,(s,i)=>+(s===this.__6)-+(i===this.__6));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__19(t){this.__6f(e=>e.write(t))}
__6f(t){let e=this.__39;e&&S(()=>t(e),r=>{this.__39=a,this.__4j(r)})}
__4j({call:t,message:e}){try{this.__7({kind:"notRecorded",path:t,message:e})}catch(r){}}},T=t=>{let e=z(t);return JSON.stringify(gr(t)||/["$;\\]/.test(e)?V(t):e)},yt=t=>`0x${t.toString(16)}`,m=(t,e)=>`${t} ${e}${t===1?"":"s"}`;
function Ct(t,e=""){let r=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${r} (simulated)`:r}var $e=t=>t===a?"":` (${t})`;
function jd(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${Wd(e.plain)}.`}}var Wd=t=>[...new Set([T(t),`"${V(t)}"`])].join(" or "),Gd=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,qd=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Kd=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,Bt=(t,e)=>`${t} does not fit: ${e}`,Vd=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Zi=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,Yd=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,Jd=t=>`${JSON.stringify(t)} was not looked past. `,tr=t=>`Did you mean ${t.join(" or ")}?`;
function Xd(t,e){if(t===a)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let r=e.length===0?`Begin with dx @$pool.hitTag(${T(t)}).`:tr(e.map(T));return`Nothing has been recorded for ${T(t)}. ${r}`}
function Qi(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${V(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return $i(t);case"noSymbol":return`there is no symbol nt!${t.name}${$e(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${yt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Zd(t.tag,t.meant);case"ambiguous":return`${t.tags.map(V).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${V((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function $i({what:t,setting:e}){let r=e.length>tn?`${e.slice(0,tn)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${ia[t]} and try again.`}var tn=80;
function Zd(t,e){let r=e.map(i=>`${T(i)} (${V(i)})`),s=r.length===0?"":`${tr(r)} `;return`no allocation with ${T(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${T(t)}, "unseen").`}
function _t(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return Qd(t.holds);let e=$e(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function Qd(t){return t===a||D(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${T(C(t))} by now, and not by this call: dx @$pool.status()`}
function $d(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Qi(t.problem)}`;case"cleared":return t.undone.map(_t).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${yt(t.held)}, armed by somebody else; it holds 0 now.`:_t(t.undone)}}var en="what sites hold is at least so much, shares are of what is known",rn=t=>vt(t)>0&&!t.isWhole(),tf=t=>rn(t)?" (at least so much, of what is known)":"";
function sn(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${sf(e.why)}${rn(t)?`: ${en}`:""})`;let s=[...e.kind==="floor"?[`${rf(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${m(r,"hit")} is not known${ef(t)}`]:[]];return s.length===0?"":` (${en}: ${s.join(", ")})`}
function ef(t){let{count:e,requested:r}=t.unlocatedAllocs(),s=nn(r,e);return s===""?"":`, ${m(e,"allocation")} among them${s}`}
function nn({bytes:t,of:e},r){return e===0?"":` that asked for ${e<r?"at least ":""}${t} bytes`}var rf=(t,e)=>`${e>0?"up to ":""}${an(t)}`;
function an({allocs:t,frees:e}){return[...t>0?[m(t,"allocation")]:[],...e>0?[m(e,"free")]:[]].join(" and ")}
function sf(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function er(t){if(vt(t)===0)return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var vt=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},ln=t=>`${JSON.stringify(z(t.tag))}: ${m(vt(t),"hit")}${vt(t)===0?"":`, coverage ${er(t)}`}`,rr=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,nf=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function af(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(lf).join("")}Saved ${m(s.length,"hunt")} as ${e} (${m(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${rr(t)}`}}var lf=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${m(t,"hit")} on ${T(e)} are more than is kept: save before a long hunt. `,_f=t=>t.kind==="opened"?uf(t):`Not opened: ${of(t)}`;
function of(t){switch(t.kind){case"armed":return`${T(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return rr(t)}}
function uf(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(ln).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${m(l.count,"line")} damaged or missing, the first at ${_.line}.`,df(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var hf=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function df(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${T(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${yt(t.note.saved)} disarms.`:`It was ${hf(e)}${ff(t)}`}
function ff(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${yt(t.note.saved)} disarms.`}}
function cf(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],m(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[m(s,"processor")]:[]].join(", ")}; arming ${T(r)} at ${jn(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${T(t.tag)}: ${_t(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${m(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${gf(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return pf(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${yt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${rr(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var gf=t=>t===a?"":`; the ${Ct(t)} are looked at when a stop arrives`;
function pf({hits:t,wanted:e,seconds:r,target:s}){let i=t/r,n=(e-t)/i,l=`${i.toFixed(1)}/s`;return n<mf?`pooltag: ${t} of ${m(e,"hit")}, ${l}, about ${Ct(n,s.description)} to go`:`pooltag: ${m(t,"hit")}, ${l}`}var mf=86400,kf=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function bf(t){if(!t.includes("<"))return t;let e=t.replace(kf,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var _n=t=>host.parseInt64(me(t),16);
function on(t){if(typeof t=="number")return t;if(!wf(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function wf(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var un=8e3,yf=8,vf=class{
constructor(){this.__2k=!1,this.__5={given:[],read:[]}}
query(t){return this.__3m(t)}
change(t){return this.__3m(t)}
run(t){return this.__3m(t)}
readMemory(t,e){let r=dn(this.__5s(t),e);if(r||!hn(t))return r;this.__2k=!this.__2k;let s=dn(this.__5s(t),e);return s||(this.__2k=!this.__2k),s}
__5s(t){return!this.__2k||!hn(t)?t:Y(4294967295,P(t).low)}
__3m(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?this.__6s([...e]):[]}catch(e){throw new Ot(t,e)}}
__6s(t){let e=this.__5,r=t.map((s,i)=>{let n=e.given[i]===s?e.read[i]:a;return n!=null?n:Kt(bf(`${s}`))});return t.length>=yf&&(this.__5={given:t,read:r}),r}
now(){return Date.now()}
session(){let t=It(()=>host.currentSession.Attributes.Target),e=It(()=>t==null?a:t.IsKernelTarget),r=It(()=>t==null?a:t.IsLiveTarget),s=It(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function oe(t){for(let e=0;e<t.length;e+=un)host.diagnostics.debugLog(t.slice(e,e+un));host.diagnostics.debugLog(`
`)}var hn=t=>P(t).high===0&&Wt(t,4);
function dn(t,e){return It(()=>{let r=host.memory.readMemoryValues(_n(t),e,1);return r.length===e?new Uint8Array(r):a})}
function It(t){try{return t()}catch(e){return}}var Sf=class{
exists(t){return St(t,e=>e.FileExists(t))}
create(t){return St(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__98(e,r,t);return{writeLine:i=>St(t,()=>s.WriteLine(i)),close:()=>St(t,()=>r.Close())}})}
remove(t){St(t,e=>e.DeleteFile(t))}
__98(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return St(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function St(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new Ot(t,r)}}var ot="pool",fn="pooltag",cn=`dx -r0 @$${ot} = Debugger.State.Scripts.${fn}.Contents.pool`,Tf=t=>`pooltag ${t}. After .scriptload type ${cn}, then dx @$pool.status()`;
function gn(t){return he(()=>Af(t))||he(Ef)}
function xf(){he(()=>Reflect.deleteProperty(ue(),ot)&&ue()[ot]===a)||he(()=>pn(`dx -r0 @$vars.Remove("${ot}")`))}var ue=()=>host.namespace.Debugger.State.UserVariables;
function Af(t){return ue()[ot]=t,ue()[ot]!==a}
function Ef(){return[`Debugger.State.Scripts.${fn}.Contents.pool`,"@$scriptContents.pool"].some(t=>pn(`dx -r0 @$${ot} = ${t}`))}
function pn(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function he(t){try{return t()}catch(e){return!1}}
function Of({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Nf(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Pf(t);return e.map(s=>{let i=s.tag===a?Mf(s,r):a;return i?c({},s,{tag:H(i.tag)}):s})}
function Pf(t){var e;let r=Pe(t),s=r&&Ur(t,i=>Yt(t,i,r),r);return(e=s&&rl(t,s))!=null?e:[]}
function Mf(t,e){let r=e.filter(({tag:i})=>z(H(i))===t.text),s=r.length===1?r:r.filter(i=>Rf(i,t));return s.length===1?s[0]:a}var Rf=({nonPaged:t,paged:e},r)=>mn(t,r.nonPaged)&&mn(e,r.paged),mn=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Cf(t){let e=t.now(),r=t.query(ua("tag",!0)),s=ws(r);return s?{kind:"read",rows:Nf(t,s.rows),unread:s.unread.length,total:Of(s),seconds:(t.now()-e)/1e3,session:t.session().description}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var kn=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Bf(t,e){if(e==="tag")return I(t,If);let r=Lf(e);return I(t,(s,i)=>r(i)-r(s))}
function If({text:t},{text:e}){return t===e?0:t<e?-1:1}
function Lf(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return sr;case"bytes":return bn;case"peralloc":return e=>sr(e)===0?0:bn(e)/sr(e)}}var sr=t=>t.nonPaged.outstanding+t.paged.outstanding,bn=t=>t.nonPaged.bytes+t.paged.bytes,wn=t=>`Not armed: ${Hf(t)}`;
function Hf(t){switch(t.kind){case"refused":return Qi(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${$e(t.applied.failure)}. ${_t(t.applied.undone)}`}}var zf=(t,e)=>`ARMED: the machine stops at every allocation and free of ${T(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Ff(t){if(t.kind==="breaksPassed")return`Not captured: ${$i(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${T(e)}: somebody has changed it. dx @$pool.arm(${T(e)}) arms it again.`}
function Uf(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${jf(t.stop)}: the prompt is yours.${t.mayBeOld?Df:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var Df=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function jf(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${yt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function yn(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=vt(r),_=[m(n.alloc,"allocation"),m(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),o=l===0?"":`coverage ${er(r)}${sn(r)}`,u=[l>i&&`the whole hunt: ${m(l,"hit")}`,o].filter(Boolean),h=[`: ${_}`,u.join(", ")].filter(Boolean).join("; ");return[`${m(i,"hit")} on ${T(s)} in ${Ct(e.seconds,r.start.target.description)}${h}.`,Uf(e.end),l===0&&qf(e.end)?Kf(r):a,t.disarmed&&(e.hasRestarted?Vf(t.disarmed):_t(t.disarmed)),Vr(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?Gf(t):a,l>0?`Next: dx -g @$pool.leaks(${T(s)})`:a].filter(d=>d!==a).join(" ")}var Wf=2e3;
function Gf({hunt:t,tag:e,capture:r}){let s=vt(t);if(!(t.openHits()*10<s||s>=Wf||r.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${T(e)}, ${Math.max(500,2*s)}).`}var qf=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function Kf(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.isEmpty())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let r=t.coverage();return r.kind==="floor"?`The kernel counted ${an(r.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var Vf=t=>t.kind==="stillThere"?_t(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",ir={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},Yf="what to type; dx -v @$pool says more of each call";
function Jf(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(ir))t[e]={Help:`${r} - ${s}`};return t}var Xf=class{
constructor(t){this.__56=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:r}=this.__56;return`${t}: dx ${e}  ${r}`}},j=t=>Kt(t).replace(/\t/g," "),R=class extends Error{
constructor(t){super(j(t)),this.name=""}},Zf=500,Qf=[8,256];
function vn(t,e){var r,s;let i=(s=(r=ir[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new R(Vd(`${e[n]}`,i))}
function nr(t,e){if(e===a)throw new R(qd(t));if(typeof e!="string")throw new R(Gd(t));let r=Un(e);if(!r.ok)throw new R(jd(e,r.problem));return r.tag}
function Sn(t,e,r,s=1,i=1/0){let n=on(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new R(Kd(t,s,i,r))}
function Tn(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:Zf};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new R(Bt(`${n}`,r));let o=_==="frames"?Qf:[];i[_]=Sn(`The number of ${_}`,n,r,...o)}),i}
function xn(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new R(Bt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var $f=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function An(t,e){if(typeof e=="string"&&e.trim()!==""&&!$f.test(e))return e;throw new R(nf(t))}
function tc([t,e]){let r=kn.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new R(Bt(`${s}`,En))}var En=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${kn.join(" ")}`;
function ec(t,e){if(t===a||/[*?]/.test(t))return;let r=JSON.stringify(t),s=$r(t,e).map(i=>JSON.stringify(i));throw new R(s.length>0?`${r} is no tag in the listing. ${tr(s)}`:Bt(`${r} is no tag in the listing and`,En))}var rc={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},ar=(t,e="noStack")=>{var r;return(r=t==null?a:t.frame.text)!=null?r:rc[e]},On="dx -g shows columns, [0].details() the rest",sc=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${m(e,"row")}, the first is [0]`,Lt=class{
constructor(t){this.__6b=j(t)}
toString(){return this.__6b}},ut=class{
constructor(t,e){this.__6d=j(t),this.__15=e}
toString(){return this.__6d}
*[Symbol.iterator](){for(let t=0;t<this.__15.length;t+=1){let e=this.__15[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,r;let s=(e=on(t))!=null?e:-1;return(r=this.__15[s])!=null?r:new Lt(sc(s,this.__15.length))}},lr=(t,e)=>new ut(t,e.map(r=>new Lt(r))),ic=48,Ht=(t,e)=>`${t} ${nc(j(e),ic-t.length-1)}`;
function nc(t,e){var r,s;if(t.length<=e)return t;let i=(s=(r=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?a:r[0].length)!=null?s:0,n=e-3-i,l=Math.min(t.indexOf("!")+1,n),_=Math.floor((n-l)/2);return`${t.slice(0,n-_)}...${t.slice(t.length-i-_)}`}var et=t=>t===a?"":t,_r=t=>t===a?"":Math.floor(t*100);
function zt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var ac=class{
constructor(t,e,r){this.__31=e,this.__6=t,this.Number=e.number,this.Kind=e.kind,this.Block=et(e.block&&_n(e.block)),this.Charged=et(e.charged),this.Cpu=et(e.processor);let s=t.stackOf(e),i=ar(t.siteOf(s,r),Ie(s));this.__5u=Ht(`${e.number} ${e.kind}`,i)}
toString(){return this.__5u}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__31,l=[`tag ${JSON.stringify(z(this.__31.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean);return lr(l.join(", "),this.__6.stackOf(this.__31).map(({text:_})=>_))}
get[Symbol.metadataDescriptor](){return zt("Number","Charged","Cpu")}},lc=/^Ex\w*Lookaside/;
function _c(t){var e,r,s;let i=q(t);return lc.test((s=(r=(e=t[i])==null?a:e.symbol)==null?a:r.name)!=null?s:"")&&$t(t,i)}var or=t=>ar(t.site,t.noSite);
function Nn(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${m(i,"allocation")} and ${m(n,"free")} seen here, from ${m(l.length,"stack")}`,r&&uc(t,r),r&&dc(r),fc(t,e),...cc(e),gc(t,e),`coverage ${er(t)}${sn(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,pc(t.natureOf(e))];return lr(`${or(e)}${s?` (${s.key})`:""}${oc(e)}, tag ${JSON.stringify(z(t.tag))}`,_.filter(o=>!!o))}var oc=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function uc(t,e){let{blocks:r,old:s}=e,i=r===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",_=hc(e,l),o=n?"":", of what is known";return`${l}${m(r,"block")} allocated here ${i}${_}, ${s} of them old${o}`}
function hc({bytes:t,requested:e},r){return t!==a?`, ${r}${t} bytes`:e===a?"":`, ${r}${e} bytes asked for`}
function dc({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function fc(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Ct((h-t.start.time)/1e3,t.start.target.description),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function cc(t){let{freedByOtherModules:e,unlocatedAllocs:r,unlocatedRequested:s,refused:i}=t;return[...e>0?[`${m(e,"block")} of here freed by other modules`]:[],...r>0?[`the block is not known of ${m(r,"allocation")} here${nn(s,r)}`]:[],...i>0?[`${m(i,"block")} refused at once by a limit of the tag`]:[]]}
function gc(t,{stacks:e}){return e.some(r=>_c(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function pc(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}
function mc(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>c({},n,{share:n.holding.blocks/s}));return I(i,(n,l)=>Pn(l)-Pn(n)||l.holding.blocks-n.holding.blocks)}var Pn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},kc=class{
constructor(t,{use:e,holding:r,share:s}){this.__6=t,this.__1i=e,this.__3p=r,this.Blocks=r.blocks,this.Bytes=et(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":"; % of known"}`,this.Old=r.old,this["Coverage%"]=_r(t.booked())}
toString(){return Ht(`${this.__3p.blocks}/${this.__1i.allocs}`,or(this.__1i))}
details(){return Nn(this.__6,{use:this.__1i,holding:this.__3p})}
get[Symbol.metadataDescriptor](){return zt("Blocks","Bytes","Share%","Old","Coverage%")}},bc=class{
constructor(t,e){let{use:r,holding:s}=e;this.__6=t,this.__24=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=et(s==null?a:s.blocks),this.Bytes=et(s==null?a:s.bytes),this["Coverage%"]=_r(t.booked());let i=s!==a&&!t.isWhole(),n=t.natureOf(r).kind==="probableWrapper";this.Note=[i&&"at least",n&&"wrapper?"].filter(Boolean).join(", ")}
toString(){return Ht(`${this.Allocs}/${this.Frees}`,or(this.__24.use))}
details(){return Nn(this.__6,this.__24)}
get[Symbol.metadataDescriptor](){return zt("Allocs","Frees","Blocks","Bytes","Coverage%")}},Mn=28,wc=class{
constructor(t,e){this.__17=t.stacks.at(e.stack),this.__1e=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.siteOf(this.__17,[]);this.__24=j(ar(r,Ie(this.__17)));let s=this.__3j(r).join(" < ");this.Callers=s.length>Mn?`${s.slice(0,Mn-3)}...`:s,this["Coverage%"]=_r(t.booked())}
toString(){return Ht(`${this.Allocs}/${this.Frees}`,this.__24)}
details(){let t=this.__17.map(({text:r})=>r),e=this.__1e>0?`; up to ${m(this.__1e,"hit")} had another stack`:"";return lr(`${m(t.length,"frame")}${e}`,t)}
get[Symbol.metadataDescriptor](){return zt("Allocs","Frees","Coverage%")}
__3j(t){let e=t?t.depth+1:q(this.__17);return this.__17.slice(e).map(({text:r})=>j(r))}},yc=class{
constructor(t,e,r){let s=Tc(t,e);this.PoolHitTag=s.value===a?"not readable":V(C(s.value));let i=ss(t);this.Armed=j(xc(s,e,i)),this.Repair=j(Ac(s,i)),this.Recorded=ur([...e.shown.keys()].map(n=>JSON.stringify(z(n)))),this.Learned=ur(e.learned().map(vc)),this.Skipped=j(ur(r))}
toString(){return this.Armed}};
function vc({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Sc(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Sc=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,ur=t=>t.length===0?"none":t.join(", ");
function Tc(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=Z(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:At(Pt(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function xc({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(D(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(z(C(t)))}${i}`;return s?n:!r||Et(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function Ac({value:t,repair:e},r){return t!==a&&D(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function de(t,e,r,s){let i=t.map(n=>ln(n)+tf(n));return e===0?[`no ${r}`,...i].join("; "):[`${m(e,r)} (${s})`,...i,On].join("; ")}
function Ec(t,e){let r=`read in ${Ct(t.seconds,t.session)}`,s=t.unread>0?[`${m(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${m(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i,...e===0?[]:[On]].join("; ")}var Oc=class{
constructor(t){this.__4n=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=et(Rn(t.nonPaged.allocs,t.paged.allocs)),this.Frees=et(Rn(t.nonPaged.frees,t.paged.frees)),this.Owner=j(Nc(t.description))}
toString(){return Ht(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__4n.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__4n,s=e!==a&&gr(e)?` (${V(e)})`:"";return new Lt(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return zt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Rn(t,e){return t===a||e===a?a:t+e}
function Nc(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Pc=class{
constructor(t,e,r,s,i){this.__59=!1,this.__t=[],this.__7=i,this.__0=t,this.__k=e,this.__3h=r,this.__4o=s}
toString(){return`pooltag ${this.__4o}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Jf()}
hitTag(...t){return this.__1f("hitTag",t,([e,...r])=>{let s=nr("hitTag",e),i=Tn('hitTag("Abc ", ',r.filter(l=>l!==Ft)),n=this.__k.hunt(s,i,r.includes(Ft));return n.kind==="hunted"?yn(n):wn(n)})}
arm(...t){return this.__1f("arm",t,([e,r])=>{let s=nr("arm",e);if(r!==a&&r!==Ft)throw new R(Bt(`${r}`,`dx @$pool.arm("Abc ", "${Ft}")`));let i=this.__k.arm(s,r===Ft);return i.kind==="armed"?zf(s,i.armed.arming.repair):wn(i)})}
capture(...t){return this.__1f("capture",t,()=>{let e=this.__k.capture(Tn("capture(",t));return e.kind==="hunted"?yn(e):Ff(e)})}
clear(...t){return this.__1f("clear",t,()=>$d(this.__k.clear()))}
skip(...t){return this.__1f("skip",t,([e])=>{let r=xn("skip",e);return this.__t=[...this.__t.filter(s=>s!==r),r],Zi(this.__t)+(this.__77(r)?"":Yd(r))})}
unskip(...t){return this.__1f("unskip",t,([e])=>{let r=xn("unskip",e),s=this.__t.includes(r)?"":Jd(r);return this.__t=this.__t.filter(i=>i!==r),s+Zi(this.__t)})}
save(...t){return this.__1f("save",t,([e])=>af(this.__3h.save(An("save",e))))}
open(...t){return this.__1f("open",t,([e])=>_f(this.__3h.open(An("open",e))))}
used(...t){this.__2q("used",t);let{sort:e,pattern:r}=tc(t);this.__59||this.__7({kind:"listing"}),this.__59=!0;let s=Cf(this.__0);if(s.kind==="noTable")throw new R(`!poolused gave no table: ${s.answer}`);let i=Bf(s.rows,e).filter(({text:n})=>r===a||Zt(r,n)||Zt(r,n.trim()));return i.length===0&&ec(r,s.rows.map(({text:n})=>n)),new ut(Ec(s,i.length),i.map(n=>new Oc(n)))}
leaks(...t){let e=this.__9("leaks",t),r=[];for(let s of e)for(let i of mc(s,this.__t))r.push(new kc(s,i));return new ut(de(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__9("sites",t),r=[];for(let s of e)for(let i of Rc(s.sites(this.__t)))r.push(new bc(s,i));return new ut(de(e,r.length,"call site","allocations/frees"),r)}
stacks(...t){let e=this.__9("stacks",t),r=[];for(let s of e){let i=I(s.stackUses(),(n,l)=>Bn(l)-Bn(n));for(let n of i)r.push(new wc(s,n))}return new ut(de(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?Mc:Sn("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__9("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new ac(n,l,this.__t));return new ut(de(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2q("status",t),new yc(this.__0,this.__k,this.__t)}
help(...t){vn("help",t);let e=Object.values(ir).map(r=>new Xf(r));return new ut(`pooltag ${this.__4o}: ${Yf}`,e)}
__77(t){let{hunts:e}=this.__k,r=s=>li(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2q(t,e){vn(t,e),this.__k.reconcile()}
__1f(t,e,r){try{return this.__2q(t,e),new Lt(r(e))}catch(s){if(!(s instanceof R))throw s;return new Lt(s.message)}}
__9(t,e,[r]=e){this.__2q(t,e);let s=r===a?a:nr(t,r),{shown:i}=this.__k,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new R(Xd(s,s===a?[]:ts(s,i.keys())));return n}},Ft="unseen",Mc=100,Rc=t=>I(t,(e,r)=>Cn(r)-Cn(e)),Cn=({use:t})=>t.allocs+t.frees+t.unknown,Bn=({hits:t})=>t.alloc+t.free+t.unknown,Tt=new vf,fe=t=>oe(cf(t)),In=new Sf,ce=new Dd(In,()=>Tt.now(),"0.1.0",fe),Cc=new cl(Tt,Tt,t=>{ce.note(c({type:"change"},t))}),hr=new ld(Tt,Cc,ce,fe),Bc=new Hd(Tt,In,ce,hr),K=new Pc(Tt,hr,Bc,"0.1.0",fe);
function Ic(){oe(Tf("0.1.0"));let t=(r,s)=>new host.optionalRecord(new host.functionAlias(zc(s),r));class e{
get Pool(){return K}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>K.used(...r)),t("poolhit",(...r)=>K.hitTag(...r)),t("poolleaks",(...r)=>K.leaks(...r)),t("poolrestore",(...r)=>K.clear(...r)),t("poolhelp",(...r)=>K.help(...r))]}
function Lc(){let t=gn(K);oe(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${cn}`)}
function Hc(){for(let t of hr.release())t.kind==="stillThere"&&fe({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&oe(`pooltag: ${_t(t)}`);ce.flush(),xf()}
function zc(t){return(...e)=>(gn(K),t(...e))}return[K,Ic,Lc,Hc]})();
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
