/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const c=Object.assign;var Fn=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Ut=t=>{var e;return(e=Fn[t&255])!=null?e:""},dt=t=>Ut(t>>>24)+Ut(t>>>16)+Ut(t>>>8)+Ut(t),dr=2147483648;
function R(t){return t>>>0}
function Dt(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return R(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function fr(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function cr(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:ge(Dt([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function Un(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?ge(Dt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?ge(R(Number.parseInt(t,16))):cr(t)}
function ge(t){return t<dr?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:z(t)}}}
function z(t){return R(t&~dr)}
function F(t){let e=r=>r>=32&&r<=126;return fr(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function V(t){return`0x${dt(t)}`}
function Dn(t){return Dt([...fr(t)].reverse())}
function gr(t){return F(t).includes(".")}var pr=16,Tt=t=>t,ft=Tt("0".repeat(pr));
function st(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Tt(e.toLowerCase().padStart(pr,"0"))}
function J(t,e){return Tt(dt(t)+dt(e))}
function C(t){return{high:Number.parseInt(t.slice(0,8),16),low:ct(t)}}var ct=t=>Number.parseInt(t.slice(8),16);
function y(t,e){let r=ct(t)+e;if(r>=0&&r<4294967296)return Tt(t.slice(0,8)+dt(r));let{high:s}=C(t);return J((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function B(t,e){if(t.slice(0,8)===e.slice(0,8))return ct(e)-ct(t);let r=C(t),s=C(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function j(t,e){return t<e?-1:t>e?1:0}
function mr(t,e){return(ct(t)&e-1)===0}
function G(t,e){return e===4?Tt(ft.slice(8)+t.slice(8)):t}
function Wt(t,e){return t.charAt(e===4?8:0)>="8"}
function Wn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var pe=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function jt(t,e){let r=ct(t),s=e===4&&r>=2147483648;return pe(s?J(4294967295,r):t)}var p=t=>t,gt=t=>`0x${(t>>>0).toString(16)}`,jn=p("g"),Gn=(t,e)=>p(`g ${jt(t,e)}`),me=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,qn=t=>p(me(t));
function Kn(t,e,r){return p(`rM 0x1;${e?"kb":"k"}${gt(t)}${br(r)}`)}var Vn=t=>p(`rM 0x1${br(t.filter(e=>e==="$thread"))}`),Jn={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function Yn(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${kr(r)}}`:"";return p(`${kr(Jn[t])}${s};lm o`)}var Xn=p("r@$prcb"),kr=t=>`r@${t.join(",@")}`,Zn=(t,e)=>p(`${e?"kb":"k"}${gt(t)}`),Qn=(t,e)=>p(`.fnent ${jt(t,e)}`),br=t=>t.map(e=>`;${me(e)}`).join(""),$n=p(".lastevent"),ta=p(me("$ptrsize")),ea=p("vertarget"),wr=p("lm"),ra=p("lm o"),sa=p("sx"),ia={status:p("sxe bpe"),command:p('sxe -c "" bpe'),handling:p("sxe bpec")},na=p(".reload"),aa=t=>p(`x nt!${t}`),la=t=>p(`dt nt!${t}`),_a=(t,e)=>p(`ln ${jt(t,e)}`);
function oa(t,e,r){let s=jt(t,e);return r.length===4?p(`ed ${s} ${gt(At(r))}`):p(`eb ${s} ${r.map(gt).join(" ")}`)}var xt=t=>p(`ed nt!PoolHitTag ${gt(t)}`);
function ua(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return p(`!poolused ${gt(r)}`)}
function ha(t){let e=F(t).replace(/[^A-Za-z0-9]/g,"?");return p(`!poolused 0x1 ${e}`)}var da=p("dd nt!PoolHitTag L1"),fa=p(".cache flushall"),Gt="poolHitTagNote",ca=t=>p(`dx -r0 @$${Gt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),ga=p(`dx -r0 @$${Gt}`),pa=p(`dx -r0 @$vars.Remove("${Gt}")`);
function At(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function ke(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var ma=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,qt=t=>t.replace(ma,"."),ka=300,Et=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(qt(r).slice(0,ka)),this.name="HostError",this.call=t}},I=(t,e)=>T(()=>t.query(e),()=>[]);
function T(t,e){try{return t()}catch(r){if(!(r instanceof Et))throw r;return e(r)}}var yr=32,ba=9,wa=96,it=8192,U=t=>t===yr||t===ba,be=t=>t>=48&&t<=57,ya=t=>be(t)||t>=97&&t<=102||t>=65&&t<=70;
function v(t,e){let r=e;for(;r<t.length&&U(t.charCodeAt(r));)r++;return r}
function Y(t,e){let r=e;for(;r<t.length&&ya(t.charCodeAt(r));)r++;return r}
function va(t,e){let r=e;for(;r<t.length&&be(t.charCodeAt(r));)r++;return r}
function we(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=yr;)e--;return t.slice(0,e)}
function X(t,e){let r=Y(t,e),s=r-e;if(s===16)return ye(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==wa)return ye(Sa+t.slice(e,r),4,r);let i=Y(t,r+1);if(i-r===9)return ye(t.slice(e,r)+t.slice(r+1,i),8,i)}var Sa="00000000",ye=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function Ta(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function Kt(t,e){let r=[];for(let s of t){let i=s.length<=it?e(s):a;i!==a&&r.push(i)}return r}
function xa(t,e){return{elementSize:e,rows:Kt(t,r=>Aa(r,e))}}
function Aa(t,e){let r=X(t,v(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Ea(t,i,e*2);if(n<0||(s.push(Oa(t,i,n)),!Na(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Ea(t,e,r){let s=e+r,i=Y(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Oa=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Na=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),vr={kind:"unknown"},ve=(t,e)=>Ar(e,t.readMemory(e.address,e.before.length));
function Pa(t,e){var r,s;Tr(t);let i=ve(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=Ar(e,Ma(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(Sr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:vr}var Sr=({kind:t})=>t==="after"||t==="mixed";
function Tr(t){I(t,fa)}
function xr(t,e){e===4&&Tr(t)}
function Ar(t,e){if(!e)return vr;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function Ma(t,{address:e,pointerSize:r}){let s=xa(I(t,da),4).rows.find(n=>G(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(ke(i))}
function A(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function Z(t,e,r){let s=A(t,e,4),i=r===8?A(t,e+4,4):0;return s===a||i===a?a:J(i,s)}
function Se(t,e,r){let s=t.readMemory(e,r);return s&&Z(s,0,r)}
function nt(t,e){let r=t.readMemory(e,4);return r&&A(r,0,4)}
function Er(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=Z(i,l*s,s);if(_===a||_===ft)break;n.push(_)}return n}var Te=(t,e,r)=>y(t,e*r),Ra=t=>Kt(t,Ca);
function Ca(t){let e=X(t,v(t,0));if(!e||!U(t.charCodeAt(e.end)))return;let{name:r,detail:s}=Or(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function Or(t){let e=Ba(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Ba(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function Vt(t,e,r){let s=`nt!${e}`.toLowerCase();return T(()=>{let i=t.query(aa(e)),n=Ra(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:G(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function Nr(t,e,r){let s=Vt(t,e,r);return s.kind==="found"?s.address:a}
function Ot(t){let e=new Map;for(let r of t)if(!(r.length>it||!r.includes("=")))for(let[s,i]of Ha(r))e.has(s)||e.set(s,i);return e}var Ia=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,La="^ Bad register error in ";
function Ha(t){var e,r;let s=[],[i=""]=t.split(La);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=st((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!Ia.test(n))return[]}return s}
function xe(t){let e=!1;return Kt(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),za(r,e)))}
function za(t,e){let r=X(t,v(t,0));if(!r||!U(t.charCodeAt(r.end)))return;let s=X(t,v(t,r.end));if(!s||!U(t.charCodeAt(s.end)))return;let i=v(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}var Fa=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function Pr(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function Mr(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return Ua(t,e+u,h,o)},i=s("Key",!1),n=Rr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=Rr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:R(i),nonPaged:n,paged:l}}
function Rr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function Ua(t,e,r,s){let i=A(t,e,4),n=r===8?A(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function Cr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Br(s.nonPaged,i.nonPaged),paged:Br(s.paged,i.paged)}),e)}var Br=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function Da(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=Mr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function Wa(t,e){let r=new Map,s;for(let i of t){if(i.length>it)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Ir=(t,e)=>Wa(I(t,la(e)),e);
function Lr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Hr(e.type);return e&&r!==a?e.offset+r:a}
function Hr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var ja=16,zr=12,Ga=4096;
function qa(t,e,r){let s=Ir(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=Se(t,_.address,r),h=nt(t,o.address);if(!u||!h||(h&h-1)!==0)return;let f=Lr(s);if(f===a)return;let d={keyOffset:i.offset,sizeOffset:l.offset};return c({address:u,slots:h,entrySize:f},d,{sizeUnit:n?1:Ga,pointerSize:r})}
function Ka(t,e,r){let s=Ja(r),i=Pr(s,e.slots-1);if(e.sizeUnit===1)return Ae(t,e,i,r);let n=Ae(t,e,i,r);if(n.kind==="found")return n;let l=Ae(t,e,Va(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var Va=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Ae(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,f=Math.min(ja,n-r),d=t.readMemory(Te(i,r,l),f*l);if(!d)return{kind:"unreadable"};for(let g=0;g<d.length;g+=l){if(Z(d,g,h)!==s)continue;let m=Z(d,g+o,h),S=m&&B(ft,m);if(S===a)return{kind:"unreadable"};let N=S*u;return{kind:"found",tag:Dt(d.subarray(g+_,g+_+4)),bytes:N}}return{kind:"absent"}}
function Ja(t){let{high:e,low:r}=C(t);return(r>>>zr|e<<32-zr)>>>0}var Ya=["$thread","$prcb"],Fr=(t,e,r)=>T(()=>{let s=Ot(t.query(qn(r))).get(r);return s&&G(s,e)},()=>{}),Xa=8,Za=64;
function Ur(t,e,r){let s=al(Ir(t,"_POOL_TRACKER_TABLE")),i=Qa(t,e),n=jr(t,e("PoolTrackTable"),r);if(!s||!i||!Wr(n))return;let l=$a(t,e("ExPoolTagTables"),r),_=tl(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return c({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function Qa(t,e){let r=Oe(t,e("PoolTrackTableSize")),s=Oe(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function $a(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:Er(t,e.address,Za,r)}
function tl(t,e,r){let s=jr(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!Wr(s))return"none";let i=Oe(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var pt={kind:"unreadable"};
function Ee(t,e,r){let s=sl(t,e,r);if(s.kind!=="slot")return s.kind==="none"?il(t,e,r):s;let i=[];for(let n of e.tables){let l=mt(t,e,n,s.index,1);if(!l)return pt;let _=l.get(0);_&&z(_.tag)===r&&i.push(_)}return Dr(Cr(i))}
function el(t,e){let[r]=e.tables,s=r&&mt(t,e,r,0,e.mask+1);return s&&[...s.values()].map(({tag:i})=>z(i))}
function rl(t,e){let r=new Map;for(let n of e.tables){let l=mt(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?mt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(Cr),...i.values()].filter(n=>n!==a):a}
function sl(t,e,r){let[s]=e.tables;if(!s)return pt;let i=e.mask+1,n=Pr(r,e.mask);for(let l=i;l>0;){let _=Math.min(Xa,i-n,l),o=mt(t,e,s,n,_);if(!o)return pt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(z(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function mt(t,{layout:e},r,s,i){let n=Te(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&Da(l,e)}
function il(t,e,r){var s;let{expansion:i}=e,n=i&&mt(t,e,i.table,0,i.slots);if(i&&!n)return pt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>z(_.tag)===r);return l?Dr(l):nl(t,e)}
function nl(t,e){for(let r of e.tables){let s=Te(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&Mr(i,0,e.layout);if(!n)return pt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Dr(t){if(!t)return pt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function al(t){let e=t&&Lr(t);if(!t||e===a)return;let r={};for(let s of Fa){let i=t.fields.get(s),n=i&&Hr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Wr=t=>t.kind==="found"&&t.address!==ft;
function jr(t,e,r){if(e.kind!=="found")return e;let s=Se(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var Oe=(t,e)=>e.kind==="found"?nt(t,e.address):a,ll=(t,e)=>j(t.start,e)<=0&&j(e,t.end)<0,Gr=(t,e)=>t.modules.find(r=>!r.unloaded&&ll(r,e)),Jt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),_l=(t,e)=>{var r;return((r=Gr(t,e))==null?a:r.name.toLowerCase())==="nt"},ol=64;
function qr(t){let e=Ne(t);if(!e)return{kind:"noPointerSize"};let r=Vt(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=xe(I(t,wr)).map(n=>c({},n,{start:G(n.start,e),end:G(n.end,e)}));if(!Jt(s))return{kind:"noModules"};let i=n=>Vt(t,n,e);return{kind:"read",target:c({pointerSize:e},hl(t,e),{poolHitTag:r.address,modules:s,contextRegisters:Ya.filter(n=>Fr(t,e,n)),processorBlocks:ul(t,i,e),tracker:Ur(t,i,e),bigPages:qa(t,i,e)})}}
function ul(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=Er(t,i.address,ol,r))!=null?s:[]}
function Ne(t){let e=Ot(I(t,ta)).get("$ptrsize");return e===J(0,4)?4:e===J(0,8)?8:a}
function hl(t,e){var r,s,i;let n=(r=I(t,ea).find(o=>/Kernel Version/i.test(o)))!=null?r:"",l=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?a:s[1],_=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${n.trim()}${_}`,instructionSet:e===4?"x86":dl(n),build:l?Number(l):a}}
function dl(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function Q(t){let e=Ne(t),r=e&&Nr(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=Kr(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function Kr(t,e,r){return xr(t,r),nt(t,e)}var fl=0,D=t=>t===0||t>=2147483648,Nt=t=>t!==a&&D(t)?t:fl;
function Pe({address:t,pointerSize:e},r,s){let i=Nt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:ke(i),after:ke(s),repair:xt(i)}}var cl=class{
constructor(t,e,r){this.__p=[],this.__z=new Set,this.__5i=0,this.__35=t,this.__0=e,this.__5h=r}
get open(){return this.__p}
run(t){return this.__35.run(t)}
debugger(t){return this.__35.change(t)}
plan(t){this.__5i+=1;let e=c({id:this.__5i},t);return this.__1q(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__p.push(e),e}
apply(t){this.__p.push(t);let e;if(ve(this.__0,t).kind==="before"){if(e=this.__18(t,t.after,"address"),e===a&&this.__5c(t))return this.__4n(t);if(this.__z.add(t),this.__2h(t).kind==="before"){let r=this.__18(t,t.after,"name");if(r===a&&this.__5c(t))return this.__4n(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__p.includes(t))return{kind:"undone"};xr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2h(t);if(s.kind==="before")return this.__t(t,"undone"),{kind:"undone"};let i=Sr(s)||s.kind==="unknown"&&!this.__75(t);if(r===gl)return i?pl(t,s,e):this.__7r(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__18(t,t.before,r%2===0?"address":"name");n!==a&&this.__z.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__p].reverse().map(t=>this.undo(t))}
leave(t){this.__t(t,"gone")}
forget(){for(let t of[...this.__p])this.__t(t,"gone")}
__4n(t){return this.__1q(t,"applied"),{kind:"applied"}}
__t(t,e){this.__p.splice(this.__p.indexOf(t),1),this.__z.delete(t),this.__1q(t,e)}
__7r(t,e){return this.__t(t,"gone"),{kind:"notOurs",holds:Jr(e)}}
__1q(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__5h({change:o,state:e,time:this.__0.now()})}
__18(t,e,r){let s=r==="name"&&this.__7g(t)?xt(At(e)):oa(t.address,t.pointerSize,e);return T(()=>this.__35.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2h(t){return this.__z.has(t)?Pa(this.__0,t):ve(this.__0,t)}
__5c(t){return this.__2h(t).kind==="after"}
__7g({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Q(this.__0);return r.kind==="read"&&r.address===e}
__75({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Q(this.__0);return r.kind==="read"&&r.address!==e}},gl=3,Vr=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!D(t.holds),Jr=t=>"bytes"in t?At(t.bytes):a,pl=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:Jr(e)}),ml=({armed:t,saved:e,address:r,id:s})=>`${dt(t)} ${dt(e)} ${r} ${s}`;
function kl(t,e){let r=ml(e);return T(()=>t.debugger(ca(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function Yt(t){T(()=>t.debugger(pa),()=>{})}var Me=t=>T(()=>{let e=t.query(ga),r=e.map(bl).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Gt)?"none":"unknown"}));
function bl(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=st(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=R(_(r));return D(o)?a:{armed:o,saved:Nt(_(s)),address:l,id:n}}var wl=class{
constructor(t,e,r,s,i){this.__5d=!1,this.__5e=!1,this.__0=t,this.__2=e,this.target=r,this.tag=s,this.idle=i,this.repair=xt(i);let n=t.now().toString(16);this.__1q={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__1c&&this.__2.open.includes(this.__1c)?this.__1c:a}
leaveNote(){this.__5d=kl(this.__2,this.__1q)}
arm(){if(this.__5e)return Yr;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__1c=this.__2.plan(Pe({address:s,pointerSize:i},r,e)),this.__2.apply(this.__1c)}
pause(){let{change:t}=this;return t?this.__2.undo(t):{kind:"undone"}}
resume(){let t=this.__54();return(t?this.__3r(t):!this.__5d)?this.arm():Yr}
disarm(){this.__5e=!0;let t=this.__54(),e=this.__6s(t);return t&&this.__3r(t)&&e.kind!=="stillThere"&&Yt(this.__2),e}
forget(){this.__2.forget()}
__6s(t){let{change:e}=this;if(e&&!(t&&this.__7i(t)))return this.__2.undo(e);e&&this.__2.leave(e);let r=Q(this.__0);return r.kind!=="read"?{kind:"notOurs"}:D(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__7i(t){let{armed:e,address:r}=t;return!this.__3r(t)&&e===this.tag&&r===this.target.poolHitTag}
__3r({id:t}){return t===this.__1q.id}
__54(){let t=Me(this.__0);return t.kind==="found"?t.note:a}},Yr={kind:"refused",failure:a,undone:{kind:"undone"}},yl=["break","second-chance break","output","ignore"];
function vl(t){let e=[];for(let r of t){if(r.length>it)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(Sl(i,s[1],s[2]));let n=s?a:Tl(r);n&&e.push(n)}return e}
function Sl(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?c({},t,{command:s}):c({},t,{secondCommand:s})}
function Tl(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=yl.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function Xr(t){var e;let r=vl(I(t,sa)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&Al(l)?Re("command",l):i.status!=="break"?Re("status",Zr(i)):(n==null?a:n.handled)===!1?Re("handling",Zr(n)):{kind:"stops"}}var Re=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),Zr=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),xl=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Al=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!xl.test(e));
function L(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function Xt(t,e){return Qr(t.toLowerCase(),e.toLowerCase())}
function Qr(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}var El=3;
function $r(t,e){let r=[...new Set(e)].filter(n=>n!==t),s=t.trim(),i=[.../[*?]/.test(s)?[n=>Qr(s,n)||Xt(s,n.trim())]:[],n=>n.trim().toLowerCase()===s.toLowerCase(),n=>es(t.padEnd(4),n.padEnd(4)),n=>es(t.padEnd(4).toLowerCase(),n.padEnd(4).toLowerCase())];for(let n of i){let l=r.filter(n);if(l.length>0)return L(l,(_,o)=>_<o?-1:1).slice(0,El)}return[]}
function ts(t,e){let r=new Map([...e].map(s=>[F(s),s]));return $r(F(t),r.keys()).map(s=>r.get(s)).filter(s=>s!==a)}
function es(t,e){let r=[0,1,2,3].filter(n=>t[n]!==e[n]),[s=0,i=0]=r;return r.length===1?!0:r.length===2&&i===s+1?t[s]===e[i]&&t[i]===e[s]:rs(t.trim(),e.trim())||rs(e.trim(),t.trim())}var rs=(t,e)=>[...t].some((r,s)=>t.slice(0,s)+t.slice(s+1)===e);
function Ol(t,e,r){var s;let i=e.tracker;if(!i)return{kind:"unknown"};let n=u=>u!==a&&Ee(t,i,u).kind==="found",l=Ee(t,i,r);if(l.kind==="unreadable"||l.kind==="overflow")return{kind:"unknown"};let _=Nl(r);if(l.kind==="found")return{kind:"seen",twin:n(_)?_:a};let o=[Dn(r),_].find(n);return{kind:"unseen",meant:o===a?ts(r,(s=el(t,i))!=null?s:[]):[o]}}
function Nl(t){let e=t>>>24;if(!(e!==32&&e!==0))return R(t&16777215|(e===0?32:0)<<24)}var Pl=3790,Ml=1024;
function Rl(t,e,r,s){let i=Zt(t);if(i)return $(i);if(D(r))return $({kind:"neverHit",tag:r});let n=Cl(t,e);if(n.kind!=="read")return $(n);let{target:l}=n,_=Kr(t,l.poolHitTag,l.pointerSize);if(_===a)return $({kind:"unreadable"});if(!D(_))return $({kind:"alreadyArmed",value:_});if(Bl(t,l))return $({kind:"taggingOff"});let o=Xr(t);if(o.kind==="breaksPassed")return $(o);let u=Il(r,Ol(t,l,r),s);return u?$(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function Zt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var ss=t=>{var e;return((e=Zt(t))==null?a:e.kind)==="notLive"},$=t=>({kind:"refused",problem:t});
function Cl(t,e){let r=qr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(T(()=>e.debugger(na),()=>{}),qr(t))}
function Bl(t,e){if(e.build===a||e.build>=Pl)return!1;let r=Nr(t,"NtGlobalFlag",e.pointerSize),s=r&&nt(t,r);return s!==a&&(s&Ml)===0}
function Il(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var Ll=class{
constructor(t,e,r){this.__40=!1,this.__0=t,this.__2=e,this.__6=r}
run(t){let e=this.__2.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__6b(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__40))return ss(this.__0)?a:this.__71()}
__6b(t){var e;let r=this.__2.undo(t);if(is(this.__6,r,At(t.before)),r.kind==="stillThere")return r;t===((e=this.__22)==null?a:e.change)&&this.__86(this.__22.id)}
__86(t){let e=Me(this.__0);e.kind==="found"&&e.note.id===t&&Yt(this.__2)}
__71(){let t=Me(this.__0);if(this.__40=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=Q(this.__0);if(n.kind==="notRead"){this.__40=!1;let o=xt(r);return this.__6({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){Yt(this.__2);return}let l=this.__2.adopt(Pe(n,r,e)),_=this.__6b(l);return _?this.__22={change:l,id:i}:Yt(this.__2),_}};
function is(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var Hl=6e3,Ce=2,zl=class{
constructor(t){this.__1u=0,this.__y=t!==a&&t>=Hl?Ce:0}
get isBefore(){return this.__y>=Ce&&!this.isAfter}
get isAfter(){return this.__1u>=Ce}
sawBefore(){this.__y+=1}
sawAfter(){this.__1u+=1}},Qt=(t,e)=>t.slice(0,e+1).every(({afterGap:r,doubtful:s},i)=>!r&&(!s||i===e)),Be=t=>t.length===0?"noStack":"framesMissing",ns=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Fl=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Ul=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Dl=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Wl=/^VerifierExt$/i,jl=/\?\? ?::|`string'/,Gl=64;
function Ie(t){var e;if(Wl.test(t.module))return t.name.includes("Pool")?ls(t.name):a;if(ns.test(t.module))return t.name==="DbgBreakPoint"||jl.test(t.name)?"neither":(e=as(t.name))!=null?e:ql(t.name)}
function as(t){return Fl.test(t)?"alloc":Ul.test(t)?"free":a}
function ql(t){return Dl.test(t)?ls(t):a}
function ls(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function q(t){let e=t.findIndex(({symbol:r})=>!r||Ie(r)===a);return e<0?t.length:e}
function Kl(t){return ns.test(t.module)&&t.name==="ExFreePool"&&t.offset>Gl}
function _s(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var os=t=>t==="last"||t==="after",Vl=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Le(t){var e;let r=Vl.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var us=1e3,$t=(t,e)=>({line:t,text:e.slice(0,200)}),tt=4,te={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},hs={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Jl=class{
reset(){this.__4d=a,this.__44=a}
read(t){let e=v(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__4d=Yl(t);else if(t.startsWith("NonPaged",e))this.__44=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1m(t)}}
__1m(t){let[e,...r]=Xl(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===hs.verbose.join(" ");if(!i&&s!==hs.summary.join(" "))return;let n=r.map((o,u)=>{var h,f;return o.end-((f=(h=r[u-1])==null?a:h.end)!=null?f:e.start+tt)}),l=i?"verbose":this.__8g(n,e.start),_=this.__4d;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===te[l].join()?n:a}}
__8g(t,e){if(t.join()===te.current.join())return"current";if(t.join()!==te.oldest.join())return"old";let r=this.__44;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Yl(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Xl(t){let e=[],r=v(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=v(t,i)}return e}var ds={kind:"unread"};
function Zl(t,e){let r=v(t,0);if(t.startsWith("TOTAL",r)&&U(t.charCodeAt(r+5)))return Ql(t,r+5,e);let s=e.widths?$l(t,e,e.widths):t_(t,r,e);return s?{kind:"row",usage:s}:r_(t,r)?ds:{kind:"other"}}
function Ql(t,e,r){let{layout:s,widths:i=cs(s)}=r,n=He(t,e,i,s);return!n||t.slice(n.end).trim()!==""?ds:c({kind:"total"},ks(n.numbers))}
function $l(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!ps(t,i))continue;let n=He(t,i+tt,s,r);if(!(!n||i!==e&&!n.inPlace))return ms(t.slice(i,i+tt),n.numbers,t.slice(n.end))}}
function t_(t,e,r){let s=fs(t,e,tt,r),i=fs(t,e,t.slice(e,e+tt).search(/\s/),r);return s&&i?a:s!=null?s:i}
function fs(t,e,r,{layout:s}){if(r<1||!ps(t,e,r))return;let i=He(t,e+r,cs(s),s);if(!(!i||!e_(t,i.end)))return ms(t.slice(e,e+r),i.numbers,t.slice(i.end))}var cs=t=>te[t].map(()=>Number.POSITIVE_INFINITY),e_=(t,e)=>e>=t.length||U(t.charCodeAt(e))||U(t.charCodeAt(e-2))||t.startsWith(gs,e),gs="UNKNOWN pooltag";
function ps(t,e,r=tt){let s=e+r;if(e<0||t.length<=s||!U(t.charCodeAt(s))||v(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var r_=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function He(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=s_(t,l,(i=r[u])!=null?i:0);if(!h)return;let f=u===r.length-1?i_(t,h,o,s):h.end,d=f===a?a:Ta(t.slice(h.start,f));if(f===a||d===a)return;let g=f===h.columnEnd||f>h.columnEnd&&h.full;_=_&&g,o=o&&(g||u===0),n.push(d),l=f}return{numbers:n,end:l,inPlace:_}}
function s_(t,e,r){let s=v(t,e),i=t.charAt(s)==="-"?s+1:s,n=va(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function i_(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(gs))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function ms(t,e,r){let s=r.trim(),i=t.length===tt&&!t.includes(".")?cr(t):a;return c({text:t.padEnd(tt),tag:i!=null&&i.ok?i.tag:a},ks(e),{description:s||a})}
function ks(t){let e=t.length/2;return{nonPaged:bs(t.slice(0,e)),paged:bs(t.slice(e))}}
function bs(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function ws(t){var e;let r=new Jl,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(os(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new __(l))}}return s==null?a:s.listing()}var n_=5e4,a_=1024,l_=16,__=class{
constructor(t){this.__14=[],this.__17=[],this.__g=[],this.__1m=t}
push(t,e){if(t.length>a_)return this.__v(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=Zl(t,this.__1m);if(r.kind==="other")return Le(t)?"after":this.__v(t,e);if(this.__3t(),r.kind==="row")this.__14.push(r.usage);else if(r.kind==="unread")this.__10($t(e,t));else return this.__69={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__14.length<n_?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1m;return{layout:t,sort:e,rows:this.__14,total:this.__69,unread:this.__17}}
__v(t,e){return this.__g.length>=l_?"after":(this.__g.push($t(e,t)),"other")}
__3t(){for(let t of this.__g)this.__10(t);this.__g=[]}
__10(t){this.__17.length<us&&this.__17.push(t)}};
function ee(t,e,r){return e.tracker?Ee(t,e.tracker,r):T(()=>o_(t,r),()=>({kind:"unreadable"}))}
function o_(t,e){let r=ws(t.query(ha(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:ys(n),frees:ys(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function ys(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var u_=64,h_=class{
constructor(t,e,r){this.__3n=!1,this.__0=t,this.__2=e,this.__1a=r}
get hasMissed(){return this.__3n}
get trouble(){return this.__3e}
returnValue(t){let e=q(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r&&Qt(t.stack,t.stack.indexOf(r)))||!r.address||!s)return;if(this.__1a.pause().kind!=="undone"){this.__3e={kind:"notArmedAgain"};return}let i=this.__28();this.__2.run(Gn(r.address,this.__1a.target.pointerSize));let n=this.__85(),l=ze(n,"eip","rip","pc");if(l!==r.address){this.__3n=!0,this.__3e={kind:"strayed",ip:l};return}d_(i,this.__28())||(this.__3n=!0),this.__1a.resume().kind!=="applied"&&(this.__3e={kind:"notArmedAgain"});let _=ze(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__7a(_,s,r)?ze(n,"eax","rax","x0"):a}
__28(){let{target:t,tag:e}=this.__1a;return ee(this.__0,t,e)}
__85(){let t=Ot(this.__0.query(Vn(this.__1a.target.contextRegisters))),{pointerSize:e}=this.__1a.target;return new Map([...t].map(([r,s])=>[r,G(s,e)]))}
__7a(t,e,r){if(!t)return!1;if(this.__1a.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=y(e.base,8),i=y(s,u_);return j(s,t)<=0&&j(t,i)<=0}};
function ze(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var d_=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function f_(t){let e=X(t,c_(t));if(!e||t.charAt(e.end)!==" ")return;let r=p_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=k_(t.slice(s).trim().replace(/\s+/g," "));if(m_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function c_(t){let e=v(t,0),r=Y(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var g_=["fadd","fabd"];
function p_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,Y(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return g_.includes(r)?a:r}
function m_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&Y(r,0)===8)}var k_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function vs(t){let e=v(t,0);if(t.charAt(e)==="#"&&(e=v(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var b_="(Inline)",w_="(Inline Function)",Ss=t=>t===4?3:4,y_=5,v_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],S_=/\+0x[0-9a-f]+(?=\s)/i;
function Fe(t){let e=we(t),r=T_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:we(e.slice(0,r)),source:Ts(s.slice(i))}}
function T_(t){let e=S_.exec(t);if(e)return e.index+e[0].length;let r=x_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Ts(t.slice(s+1))?s:t.length}
function x_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=v_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Ts(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>be(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function re(t){let e=we(t),{head:r,offset:s}=A_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!E_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function A_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var E_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function xs(t,e){let r=v(t,0),s=N_(t,r),i=s===a?r:v(t,Y(t,r));return e==="names"?L_(t.slice(i),s):t.charCodeAt(i)===O_?I_(t,i,s):P_(t,i,s,e)}var O_=40,As=58;
function N_(t,e){let r=Y(t,e),s=r-e;if(!(s<2||s>3||!U(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function P_(t,e,r,s){let i=X(t,e);if(!i)return;let n=s==="noBase"?i:M_(t,i,s);if(!n||!U(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=v(t,n.end),o=C_(t,R_(t,_),l),u=o&&Os(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function M_(t,e,r){let s=v(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=X(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var R_=(t,e)=>t.startsWith("(T) ",e)?v(t,e+3):e;
function C_(t,e,r){let s=t.charCodeAt(e)===As,i=[],n=s?v(t,e+1):e;for(;i.length<Ss(r);){let l=X(t,n);if((l==null?a:l.pointerSize)!==r||!B_(t,l.end))break;i.push(l.address),n=v(t,l.end)}if(!(s&&t.charCodeAt(n)!==As)&&!(i.length>0&&i.length<Ss(r)))return{words:i,end:s?v(t,n+1):n}}var B_=(t,e)=>e>=t.length||U(t.charCodeAt(e));
function I_(t,e,r){let s=[w_,b_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=Os(t.slice(i));return n&&n.text!==""?c({},n,Es,{number:r,inline:!0}):a}var Es={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function L_(t,e){let r=Fe(t),s=re(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return c({},r,Es,{symbol:s,number:e,inline:!1})}
function Os(t){let{text:e,source:r}=Fe(t),s=re(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var H_=t=>t.charAt(v(t,0))==="#"&&vs(t)===a,z_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,F_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,Ns=" (UTC ",U_=256,D_=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Ps(t){var e;if(t.length>U_||!W_(t))return;let r=j_(t.trim());if(z_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?G_(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:D_.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var W_=t=>"B*STND^".includes(t.charAt(v(t,0)))||t.includes(" - code ")||t.includes(Ns);
function j_(t){let e=t.includes(Ns)?F_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function G_(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:Ms(t)}}
function Ms(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=st(n.trim());l&&i.push(l)}return i}
function q_(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=Ps(s);i&&(r=new J_(i))}return(e=r==null?a:r.report())!=null?e:K_(t)}
function K_(t){let e=new Cs;for(let r of t)e.push(r);return e.place.instruction?c({kind:"stepped"},e.place):a}var V_=24,J_=class{
constructor(t){this.__46=new Cs,this.__g=0,this.__1r=t,this.__3k=t.kind==="targetGone"}
push(t){let e=this.__3k?"after":this.__3c(t);return this.__3k=os(e),e}
report(){let t=this.__1r;return t.kind==="targetGone"?t:c({},t,this.__46.place)}
__3c(t){if(t.length>it)return this.__v();let e=Ps(t);if(e)return this.__8m(e)?"taken":"after";if(X_(t))return this.__6v(t.trim()),"taken";if(Le(t))return"after";let r=this.__46.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__v()}
__8m(t){return this.__1r.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__46.place.symbol===a}
__6v(t){let e=this.__1r;e.kind==="bugcheck"&&e.parameters.length===0?this.__1r=c({},e,{parameters:Ms(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1r={kind:"manualBreak"}:t.startsWith(Rs)&&(this.__1r={kind:"other",event:t}))}
__v(){return this.__g++,this.__g>V_?"after":"other"}},Rs="A fatal system error has occurred",Y_=["*","(0x",Rs];
function X_(t){let e=v(t,0);return e===t.length||H_(t)?!0:Y_.some(r=>t.startsWith(r,e))}var Cs=class{
constructor(){this.place={}}
push(t){let e=f_(t);if(e){let s=this.__64;return this.place={symbol:s,instruction:e},"instruction"}let r=Z_(t);return r===a?"other":(this.__64=r,this.place={symbol:r},"symbol")}};
function Z_(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Fe(e.slice(0,-1));return re(r.text)&&r.text}
function Q_(t){let e=t.filter(i=>i.length<=it),r=Bs(e,/^Last event: (.+)$/);if(r===a)return;let s=Bs(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function Bs(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Pt=t=>T(()=>Q_(t.query($n)),()=>{}),Is=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function $_(t){for(let[e,{symbol:r}]of t.slice(0,q(t)).entries()){if(!r||e===0&&Kl(r))continue;let s=Ie(r);if(s==="alloc"||s==="free")return s}}
function to(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return as(r);let s=Ie(t);return s==="neither"?a:s}var Ue={kind:"computed"},se=(t,e,r)=>G(y(t,e),r==="x86"?4:8),at=4;
function eo(t,e){let r=A(t,t.length-at,at);if(r===a||C(e).low%at!==0)return[];if(et(r,4227858432,2483027968))return[{kind:"function",address:y(e,Ls(r)-at)}];let s=et(r,4294966303,3594452992),i=et(r,4294965279,3594455071)||et(r,4294965248,3611232256);return s||i?[Ue]:[]}
function ro(t,e){let[r,s,i]=[0,1,2].map(o=>A(t,o*at,at));if(r===a)return;if(et(r,4227858432,335544320))return{kind:"function",address:y(e,Ls(r))};if(s===a||i===a)return;let n=r&31;if(!(et(r,2667577344,2415919104)&&(s&1023)===n*33&&i===ie(3592355840|n<<5)))return;let l=s>>>10&4095,_=so(r,e);if(et(s,4290772992,4181721088))return{kind:"slot",address:y(_,l*8)};if(et(s,4290772992,2432696320))return{kind:"function",address:y(_,l)}}var et=(t,e,r)=>ie(t&e)===ie(r),ie=t=>t>>>0,Ls=t=>(t<<6>>6)*at;
function so(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=C(e);return y(J(s,ie(i&-4096)),r*4096)}
function De(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=ne(t,e+u);if(h===a)return;let f=u+4;if(!_)return{extension:l,length:f,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let d=(o>>3&7)!==4;return{extension:l,length:f,fixed:d?a:{kind:"absolute",displacement:h}}}var Hs=({kind:t,displacement:e},r,s)=>se(t==="relative"?r:J(0,0),e,s);
function ne(t,e){let r=A(t,e,4);return r===a?a:r|0}var zs=[76,139,21],io=7,no=7;
function ao(t,e,r){let s=[];for(let i=2;i<=no;i+=1){let n=t.length-i,l=t[n]===232&&i===5?ne(t,n+1):a;if(l!==a){let u=r==="x64"?lo(t,n,e):a;s.push({kind:"function",address:se(e,l,r),slot:u})}let _=t[n]===255?De(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:Hs(o,e,r)}),(!o||_o(t,n,r))&&s.push(Ue)}return s}
function lo(t,e,r){let s=e-io;if(!zs.every((n,l)=>t[s+l]===n))return;let i=ne(t,s+zs.length);return i===a?a:y(r,e-t.length+i)}
function _o(t,e,r){let s=t[e-1],i=r==="x64"&&Fs(s)?t[e-2]:s;return i===100||i===101}var Fs=t=>t!==a&&(t&240)===64;
function oo(t,e,r){var s;let i=r==="x64"&&Fs(t[0])?1:0,n=l=>y(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:se(n(2),l,r)}}case 233:{let l=ne(t,i+1);return l===a?a:{kind:"function",address:se(n(5),l,r)}}case 255:{let l=De(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:Hs(_,n(1+o),r)}:Ue}default:return}}var uo=16,ho=12;
function fo(t,e,r){return r==="arm64"?eo(t,e):ao(t,e,r)}
function co(t,e,r){return r==="arm64"?ro(t,e):oo(t,e,r)}
function go(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function po(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:Kt(t.slice(e+1),mo)}
function mo(t){if(!t.startsWith("    "))return;let e=re(Or(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var ko=4096;
function Us(t,e,r){var s;let i=l=>t.readMemory(y(e,-l),l),n=C(e).low%ko;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var lt={kind:"undecided"},bo=3,wo=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,yo=class{
constructor(t,e){this.__5q=new Map,this.__0=t,this.__3=e}
before(t,e){let{instructionSet:r}=this.__3,s=Us(this.__0,t,uo);if(!s||!r)return lt;let i=fo(s,t,r),n=go(i,l=>this.__4z(l),e&&vo(e));return n?this.__2v(n,bo):lt}
__4z(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return Se(this.__0,t.address,this.__3.pointerSize)}
__2v(t,e){let r=this.__4z(t);if(!r)return lt;let s=this.__5r(r);if(s.some(({name:l})=>wo.test(l)))return lt;let i=Ds(s);if(i.kind==="pool")return i;let n=this.__7j(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?Ds(this.__5r(t.address)):n}
__7j(t,e){let{instructionSet:r}=this.__3,s=e>0?this.__0.readMemory(t,ho):a,i=s&&r&&co(s,t,r);return i?this.__2v(i,e-1):lt}
__5r(t){let e=this.__5q.get(t);if(e)return e;let r=T(()=>po(this.__0.query(_a(t,this.__3.pointerSize))),()=>[]);return r.length>0&&this.__5q.set(t,r),r}},vo=({address:t,symbol:e})=>t&&e&&y(t,-e.offset);
function Ds(t){let e=new Set(t.map(to));if(e.size>1)return lt;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:lt}var So=class{
constructor(t,e){this.__4r=new Set,this.__f=new Map,this.__0=t,this.__3=e,this.__4s=new yo(t,e)}
classify(t){let e=this.__72(t);if(e)return{kind:"foreign",stop:e};let r=$_(t.stack);return r?{kind:"hit",of:r}:this.__6l(t)}
__72({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!_l(this.__3,e)||!this.__7d(e))return{kind:"other",event:l};let _=q(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&_s(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__7d(t){if(this.__4r.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__4r.add(t),r}
__6l({ip:t,stack:e}){var r,s;let i=q(e),n=e[i];if(!(n!=null&&n.address)||!Qt(e,i))return{kind:"hit",of:"unknown"};let l=this.__f.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__4s.before(n.address,_);switch(o.kind){case"pool":return this.__f.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function To(t){var e;let r=new Eo;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var xo=1e4,Ao=8,Eo=class{
constructor(){this.__o=[],this.__17=[],this.__g=[],this.__4w="frames",this.__57=!1,this.__z=!1,this.__2x=!0}
get begun(){return this.__57||this.__o.length>0}
get fromTop(){return this.__o.length>0&&this.__2x}
push(t,e){if(t.length>it)return this.__v(t,e);if(this.__2r)return this.__6o(t,e,this.__2r);let r=xs(t,this.__4w);return r?this.__88(r,t,e):this.__7u(t,e)}
listing(){return{style:this.__4f,frames:this.__o,unread:this.__o.length===0?[...this.__17,...this.__g]:this.__17}}
__88(t,e,r){return t.text===""?!this.begun||!this.__4x(t)?this.__v(e,r):(this.__2r={row:t,line:$t(r,e)},"taken"):this.__4x(t)?(this.__3t(),this.__4m(t),"taken"):"after"}
__6o(t,e,{row:r,line:s}){this.__2r=a;let i=xs(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__g.push(s),this.push(t,e)):(this.__4m(c({},r,{text:i.text,symbol:i.symbol})),"taken")}
__7u(t,e){let r=v(t,0);if(r===t.length)return this.__o.length>0&&this.__r===a?"after":"taken";let s=vs(t);return s?this.__1m(s):Po(t,r)?(this.__z=!0,this.__1k!=="frames"&&(this.__1k=t.includes(Mo)?"unwinding":"frames"),"taken"):this.begun?Bo(t)?(this.__o.length===0&&(this.__2x=!1),this.__1k="frames","taken"):Co(t,r)?"taken":Le(t)?"after":this.__v(t,e):this.__v(t,e)}
__1m(t){return this.__o.length>0?"after":(this.__57=!0,this.__4w=t,"taken")}
__4x(t){var e;if(this.__o.length===0)return!0;if(this.__o.length>=xo)return!1;let r=(e=this.__4f)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__r===a?t.number===this.__r:t.number>this.__r}
__4m(t){var e,r;this.__o.length===0&&((e=t.number)!=null?e:this.__17.length)>0&&(this.__2x=!1);let s=this.__7c(t),i=s?a:this.__5s;this.__1k=a,this.__r=t.number,(r=this.__4f)!=null||(this.__4f=No(t)),t.text.startsWith("0x")&&(this.__z=!0),this.__o.push(Oo(t,i,{doubtful:this.__z,afterGap:s})),t.inline||(this.__5s=t.returnAddress===ft?a:t.returnAddress)}
__7c({number:t,symbol:e}){return this.__o.length===0?!this.__2x:this.__r!==a&&t!==this.__r+1?!0:this.__1k==="frames"||this.__1k==="unwinding"&&(e==null?a:e.name)!==""}
__v(t,e){return this.begun?this.__g.length>=Ao?"after":(this.__g.push($t(e,t)),"other"):this.__z?"after":"other"}
__3t(){this.__g.length>0&&this.__r===a&&(this.__1k="frames");for(let t of this.__g)this.__17.length<us&&this.__17.push(t);this.__g=[]}};
function Oo(t,e,{doubtful:r,afterGap:s}){let{text:i,args:n,inline:l}=t,_={text:i,args:n,inline:l,doubtful:r};return e!==a&&(_.address=e),t.symbol!==a&&(_.symbol=t.symbol),t.base!==a&&(_.base=t.base),t.returnAddress!==a&&(_.returnAddress=t.returnAddress),t.source!==a&&(_.source=t.source),s&&(_.afterGap=!0),_}
function No(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=y_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var Po=(t,e)=>t.startsWith("WARNING: ",e)&&Ws.test(t)||t.charAt(e)==="<"&&Ws.test(t),Mo="unwind information not available",Ws=/\b(?:frames?|unwind\w*|stack)\b/i,Ro=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Co=(t,e)=>Ro.some(r=>t.startsWith(r,e)),Bo=t=>t.length<=Io&&Lo.test(t),Io=120,Lo=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,js=24;
function Ho(t,e,r,s=js){let i=t.query(Kn(s,e.pointerSize===4,e.contextRegisters)),n=Gs(i,e);if(!n)return We("registers",i);let l=qs(i,n.ip);return l?{kind:"read",reading:c({report:r},n,{stack:l})}:We("stack",i)}
function Gs(t,e){var r,s,i,n;let l=zo(Ot(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=Vs(l,e);return{ip:_,sp:o,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),processor:u}}
function qs(t,e){let[r,...s]=To(t).frames;return r&&[c({},r,{address:e}),...s]}var We=(t,e)=>({kind:"unreadable",missing:t,answer:Ks(e)}),Ks=t=>t.slice(0,3).join(" / ").slice(0,200);
function zo(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,G(s,e.pointerSize))}),r}
function Vs(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Js=4096,Fo=3,Ys=32,Uo=class{
constructor(t){this.__n=new Map,this.__49=new Set,this.__3l=new Map,this.__5f=!0,this.__1s=t}
get isEmpty(){return this.__n.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:_,thread:o}=t;if(!this.__5f||!Do(e,r))return;let u=Wo(l,_,e);if(!this.__49.has(u)){this.__49.add(u);return}let h=this.__7k(t,e,s);if(!h)return;o&&this.__3l.set(o,y(_,h.end));let f=(i=this.__n.get(l))!=null?i:[],d=f.find(g=>Zs(g,h));h.met=(n=d==null?a:d.met)!=null?n:0,h.isCompared||(h.isCompared=(d==null?a:d.isCompared)===!0),this.__n.set(l,[h,...f.filter(g=>!Zs(g,h))])}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__n.get(t))!=null?s:[],n=r&&this.__3l.get(r),l=n&&B(e,n);if(l===a||i.length===0)return;let _=i.map(u=>u.end),o=Math.min(l,Math.max(..._),Js);return o>=Math.min(..._)?o:a}
recognise(t,e){let r=this.__2a(t,e);if(!r)return;let{known:s,frames:i}=r;return s.met+=1,s.met%Ys===0||!s.isCompared?a:i}
check(t,e,r){let s=this.__2a(t,e);if(!s)return;if(jo(s.frames,r)){s.known.isCompared=!0;return}this.clear(),this.__5f=!1;let{met:i,steps:n}=s.known,l=Math.floor(i/Ys)+Number(Xs(n));return{frames:n.map(({frame:_})=>_),hits:Math.max(0,i-l)}}
__2a(t,e){var r;for(let s of(r=this.__n.get(t.ip))!=null?r:[]){let i=this.__2v(s,t,e);if(i)return{known:s,frames:i}}}
clear(){this.__n.clear(),this.__49.clear(),this.__3l.clear()}
__2v({steps:t},{sp:e,fp:r},s){let i=this.__1s,n=[],l=0,_=r&&B(e,r);for(let{frame:o,rule:u,word:h}of t){let f=l,d=l;if(u.kind==="fixed")d+=u.bytes;else if(u.kind==="entered")f-=i;else{if(_===a||_<l)return;f=_,d=_+i;let m=Z(s,_,i);_=m&&B(e,m)}if(Z(s,d,i)!==h)return;l=d+i;let g=o.args.map((m,S)=>Z(s,l+S*i,i));if(!g.every(m=>m!==a))return;n.push(c({},o,{base:y(e,f),args:g}))}return n}
__7k({ip:t,sp:e,fp:r},s,i){var n,l;let _=[],o=0,u=t;for(let[f,d]of s.entries()){let g=d.address===u?i(u):a,m=d.base&&B(e,d.base);if(!g||!d.returnAddress||m===a)return;let S=f===0,N=f===s.length-1;switch(g.kind){case"fixed":if(m!==o||d.args.length>0||g.isTrap&&!N)return;o+=g.bytes+this.__1s;break;case"entered":if(!S||m!==-this.__1s)return;o+=this.__1s;break;case"linked":if(m<o||S&&d.base!==r)return;o=m+2*this.__1s}_.push({frame:d,rule:g,word:d.returnAddress}),u=d.returnAddress}let h=(l=(n=_[_.length-1])==null?a:n.frame.args.length)!=null?l:0;return o+=h*this.__1s,o<=Js?{steps:_,end:o,met:0,isCompared:!Xs(_)}:a}};
function Do(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===ft)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===Fo)&&!_&&!o)}var Wo=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&B(e,s)} ${i}`)].join(),Xs=t=>t.some(({rule:e})=>e.kind==="linked"),Zs=(t,e)=>t.steps.length===e.steps.length&&t.steps.every(({word:r},s)=>{var i;return r===((i=e.steps[s])==null?a:i.word)}),jo=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},_)=>{let o=e[_];return r===(o==null?a:o.address)&&s===(o==null?a:o.base)&&i===(o==null?a:o.returnAddress)&&n===(o==null?a:o.text)&&l.join()===(o==null?a:o.args.join())});
function Go(t){var e;let r=t.join(`
`),s=o=>{var u,h;return st((h=(u=o.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let _=l==="Non-FPO"?"ebp":"omitted";return Qs(i)===Qs(n)?{start:i,frame:_}:{frame:_}}var Qs=t=>C(t).low&4095,$s=10,qo=3;
function Ko(t){var e,r;let s=t.join(`
`),i=m=>{var S,N;return st((N=(S=m.exec(s))==null?a:S[1])!=null?N:"")},n=je(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=je(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=je(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,f]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(ae))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||f===a)return;let d=u>qo?a:Vo(t,f);if(!d)return;let g=y(o,-_);return c({},d,{bodyStart:y(g,n+h),end:y(g,l)})}
function Vo(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(ae),h=Jo(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===$s}return r===e?{frameBytes:s,isTrap:i}:a}
function Jo(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=ae((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case $s:return{slots:1,bytes:e*8};default:return}}var ae=t=>Number.parseInt(t,16),je=t=>t!=null&&t.startsWith("00000000")?ae(t):a,Yo=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__47=e}
ruleOf(t){return this.__4.has(t)||this.__4.set(t,this.__6h(t)),this.__4.get(t)}
clear(){this.__4.clear()}
__6h(t){let e=I(this.__0,Qn(t,this.__47));if(this.__47===4)return Xo(t,Go(e));let r=Ko(e);return r&&Zo(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function Xo(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var Zo=(t,{bodyStart:e,end:r})=>j(e,t)<0&&j(t,r)<0,Qo=class{
constructor(t,e,r,s=js){this.__5y=new Map,this.__0=t,this.__3=e,this.__6=r,this.__2u=s,this.__4=new Uo(e.pointerSize),this.__48=new Yo(t,e.pointerSize)}
begin(){this.__4b&&(this.__2b=ei(I(this.__0,ra)))}
read(t){var e;let r=this.__4.isEmpty?[]:this.__8o(),s=Gs(r,this.__3);if(!s)return this.__82(t);let i=c({},s,{processor:(e=s.processor)!=null?e:this.__81(s.registers)});this.__6n(r);let n=this.__8c(i),l=n&&this.__4.recognise(i,n);return l?{kind:"read",reading:c({report:t},i,{stack:l,stackBytes:n})}:this.__8u(t,i,n)}
__82(t){let e=Ho(this.__0,this.__3,t,this.__2u);return e.kind==="read"&&this.__5k(e.reading,e.reading.stack),e}
__8o(){let{contextRegisters:t}=this.__3;return this.__4b?I(this.__0,Yn(this.__4b,t)):[]}
get __4b(){let{instructionSet:t}=this.__3;return t==="arm64"?a:t}
__81(t){let e=t.get("gdtr"),r=e&&this.__5y.get(e);if(r!==a||!this.__3.contextRegisters.includes("$prcb"))return r;let s=Ot(I(this.__0,Xn)),i=Vs(s,this.__3);return e&&i!==a&&this.__5y.set(e,i),i}
__8u(t,e,r){let s=this.__0.query(Zn(this.__2u,this.__3.pointerSize===4)),i=qs(s,e.ip);if(!i)return We("stack",s);let n=r&&this.__4.check(e,r,i);return n&&this.__6({kind:"stacksDiffer"}),this.__5k(e,i),{kind:"read",reading:c({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__5k(t,e){this.__2b&&this.__4.learn(t,e,this.__2u,r=>this.__48.ruleOf(r))}
__8c(t){let e=this.__4.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__6n(t){var e,r;if(ti(t)===((e=this.__2b)==null?a:e.listing))return;let s=ei(t);(s==null?a:s.places)!==((r=this.__2b)==null?a:r.places)&&(this.__4.clear(),this.__48.clear()),this.__2b=s}},$o=/^\s*[0-9a-f`]{8,17}\s/i,ti=t=>t.filter(e=>$o.test(e)).join();
function ei(t){let e=xe(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:ti(t),places:r}}var tu=16,eu=2*3600,ru=20,su=60,iu=30,nu=class{
constructor(t,e){this.__d=0,this.__f={alloc:0,free:0,unknown:0},this.__3f=0,this.__56=!1,this.__c=t,this.__27=e,this.__3j=new So(t.reader,t.target),this.__3b=new Qo(t.reader,t.target,t.observer,e.frames),this.__4e=t.reader.now(),this.__q=this.__4e}
run(t=!1){let e=this.__8r(t),{hasMissed:r}=this.__c.stepOut;return{end:e,hits:this.__d,kinds:this.__f,seconds:this.__37(),hasMissed:r}}
__8r(t){return T(()=>{var e;for(this.__1j=Pt(this.__c.reader),this.__c.lastStop.begin(this.__c.target,this.__1j),this.__3b.begin(),t&&this.__8i();;){let r=(e=this.__6k())!=null?e:this.__8e();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__8i(){let{target:t,lastStop:e}=this.__c,r=this.__3b.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3j.classify(s);i.kind==="hit"&&this.__3c(s,i.of,e.judge(s,t,!0))}
__8e(){let{changes:t,isCurrent:e}=this.__c,r=e()?t.run(jn):[];if(!e())return{kind:"superseded"};let s=q_(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__78();if(i==="no")return ri(r);s&&(this.__1j=a);let n=this.__3b.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__c.evidence.doubt(n.doubted),i==="unknown"&&this.__c.lastStop.isAgain(n.reading)?ri(r):this.__7t(n.reading))}
__78(){let t=this.__1j;return this.__1j=Pt(this.__c.reader),!t||!this.__1j?"unknown":Is(t,this.__1j)?"yes":"no"}
__7t(t){let{target:e,tag:r,lastStop:s}=this.__c,i=!this.__56;this.__56=!0;let n=this.__3j.classify(t);if(n.kind==="hit"){let _=i?s.judge(t,e,!1):"new";return this.__3c(t,n.of,_)}s.saw(t,r);let l=i&&s.comesBack;return c({kind:"foreign",stop:n.stop},l&&{mayBeOld:l})}
__3c(t,e,r){return this.__c.lastStop.saw(t,this.__c.tag),r==="repeat"?a:this.__84(t,e,r==="unknown")}
__84(t,e,r){this.__3f=e==="unknown"?this.__3f+1:0,this.__d+=1,this.__f[e]+=1;let{evidence:s,stepOut:i}=this.__c,n=s.record(t,e,i,r);return this.__4g(),i.trouble?au(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__6k(){if(this.__3f>=tu)return{kind:"unknownHits",count:this.__3f};if(this.__d>=this.__27.hits)return{kind:"hits"};let{seconds:t}=this.__27;return t!==a?this.__37()>=t?{kind:"seconds"}:a:this.__79()}
__79(){let t=this.__37();if(this.__d<ru||t<su)return;let e=this.__d/t;return this.__27.hits/e>eu?{kind:"tooSlow",hitsPerSecond:e}:a}
__4g(){let t=this.__c.reader.now();if(t-this.__q<iu*1e3)return;this.__q=t;let{observer:e,target:r}=this.__c,s=this.__27.hits;e({kind:"progress",hits:this.__d,wanted:s,seconds:this.__37(),target:r})}
__37(){return(this.__c.reader.now()-this.__4e)/1e3}},ri=t=>({kind:"notRun",answer:Ks(t.filter(e=>e.trim()!==""))});
function au(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var Ge=4096;
function lu(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var _u=4;
function si(t,e,r,s){let i=A(t,0,4),n=A(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(z(R(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&_u)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=Ge-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var ou=new Uint8Array,uu=64,hu=128;
function ii(t,e,r,s,i=!1){var n,l;let _=kt(t),o=r.headerSize,u=E=>{var ce;return(ce=s.readMemory(y(t,E-_),o))!=null?ce:ou};if(_===0)return{kind:"headerless"};let h=u(_-o),f=si(h,_-o,e,r),d=_===o;if(!(d?f.kind==="released":f.kind==="noHeader"&&h.every(E=>E===h[0]))||!r.alignedHeaders)return f;let g=d?h:u(0),m=((n=A(g,0,2))!=null?n:0)%8192,S=Ge-m&-r.granularity,N=d?u(S-o):h;if(!g.length||!N.length)return{kind:"unreadable"};if(!(si(g,0,e,r).kind==="released"&&N[0]===g[2]&&N.every(E=>E===N[0])))return f;if(S!==_)return{kind:"noHeader"};let Ft=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(Ft&uu)?m:a,ownsPage:!(Ft&hu)}}var kt=t=>C(t).low%Ge,ni=8;
function du(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function qe(t){return du(c({},t,{offset:0}))}
function ai(t,e=[],r=[]){let s=q(t);for(;s<t.length-1&&li(t[s],r);)s++;let i=t[s];return i&&Qt(t,s)?fu(i,s,e):a}
function li(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Xt(s,qe(r))):!1}
function fu(t,e,r){var s;let i=t.address&&cu(t.address,r);if(i)return c({key:_i(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:_i(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?pe(t.address):t.text;return c({key:l,frame:t,depth:e},n)}var _i=(t,e)=>`${t}+0x${e.toString(16)}`;
function cu(t,e){let r=e.find(({start:i,end:n})=>j(i,t)<=0&&j(t,n)<0),s=r&&B(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var gu=5e4,pu=class{
constructor(t=gu){this.__58=new Map,this.__n=[],this.__2f=t}
intern(t){let e=mu(t),r=this.__58.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__n.length;return this.__58.set(e,s),this.__n.push(t),s}
at(t){var e;return(e=this.__n[t])!=null?e:[]}
get all(){return this.__n}
get size(){return this.__n.length}
get isFull(){return this.__n.length>=this.__2f}};
function mu(t){return t.map(ku).join(" ")}
function ku({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var bu=3,wu=8;
function oi(t,e="unreadable"){var r,s;let i=yu(t);if(i<wu||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:qe(l)}:{};return c({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function yu(t){let e=Array.from({length:bu},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?qe(_.symbol):_.text)}return i.size});return Math.max(...e)}var vu={allocs:0,frees:0};
function Su(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=m=>t.reduce((S,N)=>S+m(N),0),_=e.kind==="floor"?e.missed:vu,o=_.frees+l(m=>m.unlocatedFrees)-l(m=>m.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(m=>m.unlocatedAllocs),f=Math.min(u,h+_.frees+i),d=r.size+s.size<n?u:f,g=Math.max(0,-o);return{count:u,ofThere:f,hits:g+Math.max(0,d-_.frees)}}var Tu=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function xu(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:E})=>!i.has(E)),o=_.filter(({block:E})=>s.has(E)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let f=t.reduce((E,{block:ce,hit:zc})=>i.has(ce)?Math.max(E,n-zc):E,l),d=_.filter(({hit:E})=>Tu(E,{lastHit:n,longestLife:f})).length,g=Math.max(0,d-u),m=ui(_,E=>E.charged),S={blocks:h,old:g,sizes:Au(m)},N=hi(m,h,_.length);if(N!==a)return c({},S,{bytes:N});let Ft=hi(ui(_,E=>E.requested),h,_.length);return Ft===a?S:c({},S,{requested:Ft})}
function ui(t,e){let r=[];for(let s of t){let i=e(s);i!==a&&r.push(i)}return L(r,(s,i)=>s-i)}var hi=(t,e,r)=>t.length<r?a:t.slice(0,e).reduce((s,i)=>s+i,0);
function Au(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Eu(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var di=2e5,fi=class Ln{
constructor(e=di,r=new Map){this.limit=e,this.__1b=r}
alloc(e,r){let s=this.__1b.get(e);return!s&&this.__1b.size>=this.limit?{kind:"full"}:(this.__1b.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__1b.get(e);return i?(this.__1b.delete(e),i.tag===r&&Ou(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__1b}
copy(){return new Ln(this.limit,new Map(this.__1b))}},Ou=(t,e)=>t===a||e===a||t===e,ci={bytes:0,of:0},Nu=({bytes:t,of:e},r)=>r===a?{bytes:t,of:e}:{bytes:t+r,of:e+1},gi=t=>t.reduce((e,r)=>({bytes:e.bytes+r.bytes,of:e.of+r.of}),ci),Pu=512,pi=class{
constructor(){this.__1v=new Map,this.__24=Number.POSITIVE_INFINITY,this.__1x=0,this.__2d=!0}
add(t,e=1){this.__24=Math.min(this.__24,t),this.__1x=Math.max(this.__1x,t);let r=this.__1v.get(t);r===a&&this.__1v.size>=Pu?this.__2d=!1:this.__1v.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1v)this.add(e,r);this.__24=Math.min(this.__24,t.__24),this.__1x=Math.max(this.__1x,t.__1x),this.__2d=this.__2d&&t.__2d}
summary(){if(this.__1v.size===0)return;let t=this.__24,e=this.__1x,r=this.__2d?this.__7s():a;return{smallest:t,largest:e,median:r}}
__7s(){let t=L(this.__1v,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Mu=class Hn{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unlocatedRequested=ci,this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new pi,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new Hn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unlocatedRequested=this.unlocatedRequested,e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Ru=class zn{
constructor(e=new fi){this.__2n=new Map,this.__2z=!1,this.__2g=e}
get isFull(){return this.__2z}
book(e){let r=this.__1h(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__6g(e,r):e.kind==="free"&&this.__73(e,r)}
stacks(e){let r=[];return this.__2n.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2g.outstanding.forEach((r,s)=>{let i=c({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new zn(this.__2g.copy());return e.__2z=this.__2z,this.__2n.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2n.set(s,i)}),e}
__6g(e,r){if(e.block===a){r.unlocated.alloc++,r.unlocatedRequested=Nu(r.unlocatedRequested,e.requested);return}let s=Cu(e),i=this.__2g.alloc(e.block,s);if(i.kind==="full"){this.__2z=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__5o(i.earlier,e),r.allocated(s)}
__73(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2g.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1h(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__5o(s.earlier,e),r.unmatchedFrees++}
__5o(e,r){let s=this.__1h(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1h(e,r){var s,i;let n=(s=this.__2n.get(e))!=null?s:new Map;this.__2n.set(e,n);let l=(i=n.get(r))!=null?i:new Mu(e,r);return n.set(r,l),l}};
function Cu({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var Bu=2e3;
function mi(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return c({},t,{block:e,blockFrom:"place",charged:i})}var Iu=class{
constructor(t=di){this.__1f=[],this.__2f=t,this.__26=new Ru(new fi(t))}
record(t,e=!1){return this.__1f.push({hit:t,awaits:e&&t.block===a}),this.__4q()}
locate(t){let e=this.__1f.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=mi(e.hit,t),e.awaits=!1),this.__4q()}
stacks(t){return this.__12().stacks(t)}
outstanding(){return this.__12().outstanding()}
__12(){if(this.__1f.length===0)return this.__26;let t=this.__26.copy();for(let{hit:e}of this.__1f)t.book(e);return t}
__4q(){let t=this.__1f.findIndex(({awaits:s})=>s),e=t<0?this.__1f.length:t,r=Math.max(e,this.__1f.length-Bu);for(let{hit:s}of this.__1f.splice(0,r))this.__26.book(s);return this.__26.isFull?{kind:"tooManyOutstanding",limit:this.__2f}:{kind:"recorded"}}};
function Ke(t,e){var r,s;let i=new Lu(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:i.noSite(_.stack)}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(Hu(o,_,i))}),L(l,(_,o)=>{var u,h,f,d;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((d=(f=o.first)==null?a:f.hit)!=null?d:0)})}var Lu=class{
constructor(t){this.__8b=new Map,this.__3i=new Map,this.__33=t}
site(t){var e;return this.__2a(this.__8b,t,(e=this.__33.skip)!=null?e:[])}
noSite(t){return Be(this.__33.stacks.at(t))}
caller(t){return this.__2a(this.__3i,t,[])}
__2a(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__33;t.set(e,ai(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Hu(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return c({tag:t.tag,site:i,noSite:i?a:r.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:zu(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free),unlocatedRequested:gi(e.map(({unlocatedRequested:n})=>n))},Fu(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:Uu(e)},Du(e))}
function zu(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Fu(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let f=r.site(u),d=f!==a&&e!==a;_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:d&&f.key!==e.key&&(i.freedElsewhere+=o),d&&f.module!==e.module&&(i.freedByOtherModules+=o)})}return i}
function Uu(t){let e=new pi;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function Du(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=L(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var Wu=1e3,ju=5e4,Gu=new Set(["counters","doubted","gone","change","end"]),ki="left",bi={there:new Set,gone:new Set},qu=t=>c({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),wi=class{
constructor(t,e=()=>"unreadable"){this.stacks=new pu,this.modules=[],this.places=[],this.__1z=new Iu,this.__31=[],this.__39=new Map,this.__1i=new Map,this.__15=[],this.__f={alloc:0,free:0,unknown:0},this.__3u=0,this.__8=0,this.__2c=!1,this.__3q=!1,this.__42=!1,this.__1d=new Map,this.__25=bi,this.__34=new Map,this.__3w=new Map,this.start=t,this.__l=e}
get tag(){return this.start.tag}
get lastHit(){return this.__8}
get entries(){return this.__31}
get hitsNotKept(){return this.__d-this.__3u}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3q?"left":"cutOff":a}
get arming(){var t;return(t=this.__1c)==null?a:t.state}
take(t){var e;switch(this.__10(t),this.__p=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__39.set(t.index,this.stacks.intern(t.frames.map(qu)));break;case"hit":return this.__8j(t);case"located":this.__8l(t);break;case"places":this.places=t.places;break;case"counters":this.__8h(t);break;case"doubted":this.__1d.set((e=this.__39.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__1u=t.missed?a:this.__6f(),this.__2c=!0;break;case"blocks":this.__25={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1i.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__1c=t);break;case"end":this.__3q=t.why===ki;break;case"image":break}return"taken"}
counts(){return this.__f}
coverage(){return this.__2c?this.__42?{kind:"unknown",why:"mayRepeat"}:this.__1d.size>0?{kind:"unknown",why:"doubted"}:Eu(this.__y,this.__1u,this.__f):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__d===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__d;return r===0?e:e*(r-this.openHits())/r}
get __d(){return this.__f.alloc+this.__f.free+this.__f.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__15.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__1d.get(t))!=null?e:0}
stackUses(){return this.__1z.stacks(this.tag)}
sites(t){let e=Ke(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1z.outstanding(),s=this.__4j(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=xu(l,s,this.__25,{lastHit:this.__8,longestLife:i.longestLife});return{use:i,holding:_}})}
openHits(){var t;return(t=this.__p)!=null||(this.__p=this.__6q()),this.__p}
unlocatedAllocs(){let t=this.stackUses();return{count:t.reduce((e,{unlocated:r})=>e+r.alloc,0),requested:gi(t.map(({unlocatedRequested:e})=>e))}}
__6q(){let t=Ke(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4j(t).hits}
blocksUnderWay(){let t=this.__15.filter(e=>e.kind==="alloc"&&this.__5g(e));return new Set(t.map(({block:e})=>e))}
doubtful(){let t=Ke(this.stackUses(),{stacks:this.stacks});return this.__4j(t).count>0?this.__5w():[]}
__5w(){let t=[];return this.__1z.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4j(t){return Su(t,{coverage:this.coverage(),asked:this.__25,underWay:this.__8p(),outstanding:this.__5w().length})}
__8p(){let t=0;return this.__34.forEach((e,r)=>{this.__5g({number:r,thread:e})&&t++}),t}
__5g({number:t,thread:e}){return e?this.__3w.get(e)===t:this.__8-t<ni}
siteOf(t,e){return ai(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=oi(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:oi(s,(r=this.__1i.get(n))!=null?r:this.__l(n))}
__8j(t){var e;let r=(e=this.__39.get(t.stack))!=null?e:this.stacks.intern([]),s=c({},t,{stack:r,tag:this.tag});this.__8=s.number,this.__f[s.kind]++,this.__2c=!1,this.__42||(this.__42=t.mayRepeat===!0),this.__25=bi,s.thread&&this.__3w.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.__34.set(s.number,s.thread),this.__15.push(s),this.__15.length>Wu&&this.__15.shift();let{kind:i}=this.__1z.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__8l(t){this.__1z.locate(t),this.__34.delete(t.hit);let e=this.__15.findIndex(({number:s})=>s===t.hit),r=this.__15[e];r&&(this.__15[e]=mi(r,t))}
__8h({at:t,counts:e}){t==="armed"?this.__y=e:this.__1u=e,this.__2c=t!=="armed"}
__6f(){return this.__y&&{allocs:this.__y.allocs+this.__f.alloc,frees:this.__y.frees+this.__f.free}}
__10(t){this.__31.length>=ju&&!Gu.has(t.type)||(this.__31.push(t),t.type==="hit"&&this.__3u++)}},yi=4096,vi=256;
function Si(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+vi<yi?vi:2*yi);return r<=t&&t<=s}var Ku=2e5,Vu=1e3,Ve=-1,Ju=class{
constructor(t){this.__8=new Map,this.__1={alloc:[],free:[]},this.__11={alloc:0,free:0},this.__19=new Map,this.lastHit=0,this.__1y=0,this.__1o={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.__63(t,r,e);let n=t==="alloc"&&this.__19.get(r);if(n&&(n.block=e),((i=(s=this.__8.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__8.delete(e),this.__8.set(e,{kind:t,hit:r}),this.__8.size<=Ku))return;let l=this.__8.keys().next();l.done||this.__8.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.__63(t,e,a),r?this.__1[t]=[...this.__1[t],e]:this.__11[t]=e}
found(t,e){this.__1[t]=this.__1[t].filter(r=>r!==e)}
gap(){this.__1y=this.lastHit,this.__1o={}}
mayBeLeftover(t,e){var r;let s=this.__1o[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.__1o.alloc)==null?a:t.hit)!=null?e:this.__1y>0?Ve:a}
mayBeOf(t,e,r){let s=t===a?a:this.__19.get(t);return s?(r==null?a:r.kind)==="inUse"&&!Si(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===Ve}
isOutstanding(t){var e;return((e=this.__8.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.__8.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.__19.get((e=(t=this.__1o.alloc)==null?a:t.hit)!=null?e:Ve))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.__8.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__1y?r.hit:a}
mustBeFreedSince(t,e){let r=this.__8.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__1y===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__1y&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__11[t]>e?!1:!this.__1[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.__19.set(t,{sizes:e}),this.__19.size<=Vu)return;let r=this.__19.keys().next();r.done||this.__19.delete(r.value)}
__63(t,e,r){var s,i;e>=((i=(s=this.__1o[t])==null?a:s.hit)!=null?i:0)&&(this.__1o[t]={hit:e,block:r})}};
function Yu(t,e,r){var s,i;let n=t.slice(0,q(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!_s(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||j(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function Xu(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=Z(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function Zu(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&B(r.stack.from,y(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var Qu=28;
function $u(t,e,r){var s,i;let n=[],l=e.stack&&B(t.base,e.stack.from),_=B(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,Qu):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var Je=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function th(t,e,r,s,i){let n=Zu(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:y(n,s.headerSize);return Ti(l,s)?Ai(l,i):"noBlock"}
function Ti(t,e){return Wt(t,e.pointerSize)&&mr(t,e.granularity)}var xi=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function Ai(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=y(t,-r.distance);return{block:s,header:e(s)}}var eh=3;
function rh(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:_,places:o}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&sh(o,u))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(o.some(({provedAt:f})=>f===s))return!0;let h=l.kind==="inUse";return h&&!u&&e.isClaimedByFree(n)?!0:u||_==="inUse"||e.isOutstanding(n)?!1:h||o.some(({provedAt:f})=>f>s)}
function sh(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=eh);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}
function ih(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:_}=e,o=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&s.isCertainSince(i,u.hit)||s.isRepeated(i,l)||(_==null?a:_.kind)==="inUse"&&!Si(_.bytes,r))return;let h=oh(i,_);if(h==="refutation")return;let f=i==="free"&&s.lastOf("alloc",l)!==a,d=h==="proof"&&o!=="inUse"||n!==a||f,g=o?c({},e,{before:o}):e;if(!d)return{hypothesis:t,sighting:g};let m=n!==a||Ei(e,r,s),S=n===a&&s.mayBeLeftover(i,l);return{hypothesis:Ye(t,{hit:r.hit,block:l,isCurrent:m,mayBeLeft:S}),sighting:g}}
function nh(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function Ei({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function ah(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||Ei(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:o,charged:i}}
function lh(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(le(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return Ye(t,{hit:n,block:s,isCurrent:Oi(i,r),mayBeLeft:l})}
function _h(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,c({},n,{freedAt:l})),n.isCurrent||!Oi(c({},n,{freedAt:l}),s))return t;t.open.set(e,c({},n,{freedAt:l,isCurrent:!0}));let _=Math.max(t.provedAt,n.hit);return c({},t,{provedAt:_,currentProofs:t.currentProofs+1})}
function Oi({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function oh(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var Ye=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>c({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),le=(t,e)=>t!==a&&e!==a&&t!==e,Ni=3,uh=2,hh=2,Pi=16,dh=20,fh=4,ch=24,gh=256,ph=8,mh=100,kh=Ni,bh=2,wh=class{
constructor(t,e){this.__1=[],this.__q=new Map,this.__d=0,this.__62=0,this.__61=0,this.__60=0,this.__4p=!0,this.__5b=!1,this.__52=!1,this.__3s=!1,this.__32=0,this.__11=0,this.kind=t,this.__a=e}
plan(t){var e,r;if(this.__59)return{kind:"places",places:[]};if(this.__u&&this.__d>=Pi)return{kind:"places",places:this.__e.map(({place:l})=>l)};let s=t-((r=(e=this.__1[0])==null?a:e.hit)!=null?r:t),i=(this.__d>=ph||s>=mh)&&this.__7l===this.__32,n=this.kind==="alloc"&&i&&this.__62<kh;return n&&this.__62++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.__32=t.hit;let s=this.__4p||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__61++;let i=this.__59?"noPlace":this.__l(t,s,r);return typeof i!="string"?c({kind:"located",from:"place"},Ri(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__11=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__2e(this.__e.map(r=>lh(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__e)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__2e(this.__e.map(l=>_h(l,r,t,s)))}
settle(t){if(this.__1.length===0)return[];let e=[];return this.__1=this.__1.filter(r=>{var s;let{hit:i}=r,n=(s=this.__8n(i))!=null?s:this.__4u(this.__2s(i),r,t);return!n||!this.__5a(n,t)?!0:(this.__t(i,n.block,t),e.push(c({hit:i,kind:this.kind},Ri(n))),!1)}),e}
__5a(t,e){return!xi(t,this.__a)||e.lastOf("alloc",t.block)!==a}
__2s(t){return Mi(this.__e.map(({shown:e})=>e.get(t)))}
__4u(t,{hit:e,after:r},s){if(!t||!this.__u)return;let{kind:i}=this,n=c({},t,{kind:i,hit:e,after:r,places:this.__e,isDisputed:this.__7f,isContradicted:this.__5b});return rh(n,s)?t:a}
get __7f(){return this.__1.some(({hit:t})=>!this.__2s(t))}
__8n(t){var e;let r=this.__q.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__32>t}
hasUnknownsSince(t,e){return this.__11>t||this.__6d(t,e).length>0}
mustHaveShown(t,e,r){if(this.__11>e)return;let s=this.__6d(e,r);if(s.some(l=>{var _;return((_=this.__q.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__q.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__2e(this.__e.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__11>e)return!0;let i=r<s?r:e;return this.__1.some(({hit:n})=>n<=e||n===r||this.__q.has(n)?!1:n>i&&(n<s||n===s&&!this.__52)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.__u&&((r=this.__2s(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.__1.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.__u)return;let r=this.__1.filter(({hit:s})=>{var i;let n=this.__2s(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.__1.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.__e){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__52||(this.__52=e.endsAfter===!0),this.__q.has(t)||!this.__1.some(i=>i.hit===t))return;this.__q.set(t,e);let s=this.__e.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__2e(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),Ye(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__e)t.clear();this.__u||this.__3s||this.__61||this.__2e(this.__e.map(({place:t,shown:e,open:r})=>c({},Je(t),{shown:e,open:r})))}
learned(){return this.__u?this.__e.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1n=t.map(e=>Je(e,!0)),this.__d=Pi}
startOver(){this.__5b||(this.__5b=this.__u),this.__1n=a,this.__1=[],this.__q.clear(),this.__d=0,this.__11=this.__32,this.__60++}
get __7l(){var t,e;return(e=(t=this.__1[this.__1.length-1])==null?a:t.hit)!=null?e:0}
__6d(t,e){return this.__1.filter(r=>r.hit>t&&!le(r.charged,e)).map(({hit:r})=>r)}
get __e(){var t;return(t=this.__1n)!=null?t:[]}
get __u(){return this.__e.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=Ni&&(this.__3s&&this.kind==="alloc"?e:s.size)>=uh&&r>=hh)}
isUndecidedAt(t){return this.__1.filter(({hit:e})=>t-e<ch).length>(this.__u||t>dh?fh:0)}
get __59(){return this.__60>bh}
__l(t,e,r){var s;let i=(s=this.__1n)!=null?s:this.__6t(t),n=i.map(d=>this.__8a(d,t));if(n.every(d=>d==="notRead"))return"unreadable";if(this.__d++,this.__6p(n,e))return this.__4p=!1,this.startOver(),"disagreement";let l=this.__6y(t,e),_=nh(i.map((d,g)=>ih(d,n[g],l,r)).filter(d=>d!==a));if(_.length===0)return this.startOver(),"noPlace";this.__1n=_.map(d=>d.hypothesis);let o=_.map(d=>d.sighting);this.__3s||(this.__3s=o.some(({header:d})=>(d==null?a:d.kind)==="inUse"));let u=Mi(o),h={hit:t.hit,after:r.lastAllocation},f=u&&e&&this.__u?u:this.__4u(u,h,r);return f?this.__5a(f,r)?f:"unreadable":e||this.__10(l,o,r)?"learning":"disagreement"}
__6y({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
__6t({key:t,words:e}){let r=$u(t,e,this.__a.pointerSize),s=(i,n)=>Je({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__8a({place:t},{key:e,words:r,look:s}){return th(t,e,r,this.__a,s)}
__6p(t,e){if((e==null?a:e.from)!=="arguments"||!this.__u)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__10(t,e,r){if(this.__1.length>=gh)return!1;this.__1=[...this.__1,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.__e.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,ah(l,t,r)))}return!0}
__t(t,e,r){var s;for(let{shown:i,open:n}of this.__e)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__q.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__2e(t){this.__1n&&(this.__1n=t,t.length===0&&this.startOver())}};
function Mi(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function Ri({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var yh=class{
constructor(t){this.__m=new Map,this.__i=new Ju(e=>this.__7e(e)),this.__3y=[],this.__a=t}
plan(t){return this.__45(t.kind,t.address).plan(this.__i.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__a.alignedHeaders&&!s)return this.__8q(r,e);let l=this.__45(r.kind,r.address).observe(t,this.__6j(i,t),this.__i);return r.kind==="alloc"&&this.__i.allocates(e,t),l.kind==="located"?this.__7n(r.kind,l.block,e,n):this.__i.unlocated(r.kind,e,l.why==="learning"),this.__4c(),l}
goneAfter(t,e,r,s){let i=this.__i.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4i("free",i);if(n.some(u=>u.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,_=!n.some(u=>u.waitsBetween(i,s,t));if(!l&&!_)return;let o=_||n.some(u=>u.agreesOn(t,e));for(let u of n)u.wasAbout(t,{block:e,isSure:o,endsAfter:r>t});this.__4c()}
bornAfter(t,e,r){let s=this.__4i("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.__i.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.__4c()}}
candidates(t,e){let r=new Set;for(let s of this.__m.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__m.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.__i.lastHit))}
gap(){this.__i.gap();for(let t of this.__m.values())t.forgetOpen()}
resolved(){let t=this.__3y;return this.__3y=[],t}
places(){let t=[];for(let e of this.__m.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__45(e,r).restore(s)}}
__4i(t,e,r){return[...this.__m.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4c(){for(let t of this.__m.values())for(let e of t.settle(this.__i)){this.__3y.push(e);for(let r of this.__m.values())r.blockNamedBefore(e,this.__i)}}
__45(t,e){let r=`${t} ${e}`,s=this.__m.get(r);if(s)return s;let i=new wh(t,this.__a);return this.__m.set(r,i),i}
__8q({kind:t},e){return this.__i.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__6j(t,{look:e}){if(!t||!Ti(t.block,this.__a))return;let r=Ai(t.block,e);if(!xi(r,this.__a))return{from:t.from,block:r.block}}
__7n(t,e,r,s){t==="alloc"&&this.__6x(r,e),this.__6w(t,e,t==="free"?s:a),this.__i.located(t,e,r);for(let i of this.__m.values())i.blockNamed({kind:t,block:e,charged:s},this.__i)}
__6x(t,e){for(let r of this.__m.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
__7e(t){return[...this.__m.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
__6w(t,e,r){var s;let i=this.__i.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4i(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__m.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},vh=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Sh(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,q(t)).map(_=>Th(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:Ci(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:Ci(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function Th(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=vh.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&C(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||z(R(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Wt(o,r.pointerSize)&&mr(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function Ci(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var xh=4096,Ah=3,Eh=class{
constructor(t,e,r){this.__w=new Map,this.__0=t,this.__a=e,this.__1t=r}
before(t){let{kind:e}=ii(t,this.__1t,this.__a,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=kt(t);return(r=this.__w.get(Bi(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(kt).map(Bi),...this.__w.keys()];this.forget();for(let r of[...new Set(e)].slice(0,Ah)){let s=this.__0.readMemory(r,xh);s&&this.__w.set(r,s)}}
forget(){this.__w.clear()}},Bi=t=>y(t,-kt(t)),Oh=2048,Nh=64,Ii=18362,Ph=class{
constructor(t,e,r,s,i,n){this.__2o=new Map,this.__0=t,this.__3=e,this.__1t=r,this.__a=s,this.__b=i,this.__w=new Eh(t,s,r),this.__13=n}
locate(t,e,r,s){var i;let n=Sh(e.stack,this.__1t,this.__a),l=Yu(e.stack,r,e.ip);if(!l)return this.__b.gap(),Mh(n);this.__7o(t,r,n.charged);let _=this.__7x(t,e,l,n,s),o=this.__b.observe(_);if(this.__8={hit:t,kind:r,charged:n.charged,unwritten:this.__8s(t,r)},this.__8w(t),o.kind==="unlocated")return c({},Xe(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return c({},Xe(n),{block:o.block,blockFrom:o.from,charged:u})}
__7o(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.__8)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.__13.isAfter&&e==="alloc"&&!le(r,l))return;let _=n.filter(u=>{let h=this.__l("alloc",u);return h.kind==="inUse"&&!le(h.bytes,l)});_.length>0&&this.__13.sawAfter();let o=this.__3.processorBlocks.length===1;for(let u of _)this.__b.bornAfter(i,u,o)}
__8s(t,e){var r;if(e==="free"||this.__13.isBefore)return[];let s=[...this.__b.candidates("alloc",t)].filter(kt),i=s.filter(l=>this.__l("alloc",l).kind==="inUse"),n=l=>this.__w.before(l)==="free";return((r=this.__8)==null?a:r.kind)==="free"&&i.some(n)&&this.__13.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return Hi(this.__l("alloc",t))}
__74(t,{found:e,goneAt:r},s){let i=Li(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__76(t)?r!=null?r:s:a}
__76(t){let e=()=>this.__l("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__3;return e()&&!!this.__0.readMemory(r,4)&&e()}
__8w(t){this.__2o.forEach((e,r)=>{var s;e.goneAt=this.__74(r,e,t);let i=!Li(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<ni||(this.__2o.delete(r),e.goneAt&&this.__b.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__b.candidates("free",t)){if(this.__2o.size>=Nh||this.__2o.has(e))continue;let r=this.__l("alloc",e),s=Hi(r);s!=="unknown"&&this.__2o.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__b.isUndecided?this.__w.keep(this.__b.candidates("alloc",t)):this.__w.forget()}
__7h(t){return z(t)===this.__1t}
__7x(t,e,r,s,i){let n=this.__b.plan(r),l=n.kind==="everything"?this.__6u(e,r):this.__7y(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__8f(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__7q(r.kind),pointer:o,charged:s.charged,requested:s.requested,before:u=>this.__w.before(u)}}
__8f(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__b.gap(),r}
__6u(t,e){let r=B(t.sp,e.limit),s=r!==a&&r>0?this.__16(t,t.sp,Math.min(r,Oh)):a;return{registers:zi(t.registers),stack:s}}
__7y(t,e,r){let s=zi(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__a.pointerSize;return{registers:s,stack:this.__16(e,y(r.base,n),l)}}
__16({sp:t,stackBytes:e},r,s){var i;let n=(i=B(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&Xu(r,l,this.__a.pointerSize)}
__7q(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__6i(t,r);return e.set(r,i),i}}
__6i(t,e){let r=this.__l(t,e);return t==="alloc"&&!this.__13.isBefore&&kt(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
__l(t,e){let{build:r=Ii}=this.__3,s=r<Ii,i=ii(e,this.__1t,this.__a,this.__0,s);return i.kind==="headerless"?this.__7p(t,e):i}
__7p(t,e){let r=this.__3.bigPages&&Ka(this.__0,this.__3.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__7h(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}},Li=t=>t.kind==="inUse"&&!!t.ownsPage;
function Hi({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Xe({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Mh=t=>c({},Xe(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Rh=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function zi(t){let e=new Map;return t.forEach((r,s)=>{Rh.test(s)&&e.set(s,r)}),e}
function Ch(t,e,r){return r==="arm64"?Lh(t,e):Bh(t,r)}var Mt=4;
function Bh(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=Ih(t,s,e),n=i&&A(t,s+i,Mt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function Ih(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?De(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Lh(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Mt<=t.length;l+=Mt){let _=(r=A(t,l,Mt))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let d=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(d|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let d=y(e,l+(_<<8>>13)*Mt);i.push({kind:"literal",address:d});continue}}let f=n.get(o);f!==a&&i.push({kind:"immediate",value:f})}return i}var Hh=64,zh=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__3=e}
get known(){return this.__4}
holds(t,e){let r=this.__4.get(t);if(r)return r;let s=this.__l(t,e);return this.__4.set(t,s),s}
__l(t,e){let{instructionSet:r}=this.__3,s=Us(this.__0,t,Hh);if(!s||!r)return"unreadable";let i=y(t,-s.length),n=Ch(s,i,r).map(_=>this.__8t(_)),l=_=>_!==a&&z(R(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__8t(t){return t.kind==="immediate"?t.value:nt(this.__0,t.address)}};
function Fh({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=Jt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var Uh=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a,afterGap:l}),Dh=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function Fi(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var Wh=17744;
function jh(t,e){let r=nt(t,y(e,60)),s=r&&t.readMemory(y(e,r),12);return s&&A(s,0,4)===Wh?A(s,8,4):a}var Gh=9200,qh=500,Kh=class{
constructor(t,e,r,s,i){this.__5j=0,this.__4v=0,this.__67=new Set,this.__22=new Set;var n;let{target:l,tag:_}=r;this.__0=t,this.__7=e,this.__13=i,this.__3=l;let o=lu(l.pointerSize,l.build===a||l.build>=Gh);this.__b=new yh(o),this.__b.restore(s),this.__1i=new zh(t,l),this.__3z=new Ph(t,l,_,o,this.__b,i),this.hunt=new wi(Fh(r,t.now()),u=>this.__1i.holds(u,_)),e.begin(this.hunt),e.note(Dh(l)),this.__5u((n=Jt(l.modules))==null?a:n.start)}
begin(t){this.__7.note(c({type:"counters",at:"armed"},Fi(t)))}
end(t,e="disarmed"){this.__7.note(c({type:"counters",at:"stopped"},Fi(t))),this.__7v(),this.__5t(),this.__7w(),this.__t(e)}
endWithTarget(t){this.__7.note({type:"gone",missed:t}),this.__t("targetGone")}
abandon(){this.__t("aborted")}
record(t,e,r,s){this.__5j+=1;let i=this.__5j,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__b.gap(),this.__3h(i,t,e,n);try{return this.__3h(i,t,e,this.__3z.locate(i,t,e,r))}catch(l){throw l instanceof Et&&this.__3h(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__7.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__7v(){let t=[],e=[],r=this.__13.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,qh)){let n=this.__3z.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.__7.note({type:"blocks",there:t,gone:e})}
__7w(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1i.known];for(let[e,r]of t.slice(this.__4v))this.__7.note({type:"code",address:e,holdsTag:r});this.__4v=t.length}
__5u(t){var e;if(!t||!Wt(t,this.__3.pointerSize))return;let r=(e=Gr(this.__3,t))==null?a:e.start;if(!r||this.__67.has(r))return;let s=jh(this.__0,r);s!==a&&this.__7.note({type:"image",start:r,timestamp:s}),this.__67.add(r)}
__t(t){this.__7.note({type:"end",why:t,time:this.__0.now()})}
__3h(t,e,r,s){let i=this.__7.note(c({type:"hit",number:t,kind:r,stack:this.__8d(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__8k(),this.__5t(),i}
__8d({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__22.has(e)){for(let{address:r}of t)this.__5u(r);this.__7.note({type:"stack",index:e,frames:t.map(Uh)}),this.__22.add(e)}return e}
__5t(){let t=this.__b.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__7.note({type:"places",places:t})}
__8k(){for(let{hit:t,block:e,charged:r}of this.__b.resolved())this.__7.note({type:"located",hit:t,block:e,charged:r})}},Vh=2e5;
function Ui(t,e=Vh){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Ui(t.slice(1),e):t}var Jh=class{
constructor(t){this.__3a={},this.__0=t}
begin(t,e){let r=this.__4!==a&&t.contextRegisters.includes("$prcb")?Fr(this.__0,t.pointerSize,"$prcb"):a;this.__3a={processor:r,event:e}}
saw(t,e){this.__4={reading:t,tag:e}}
counted(t){this.__4&&(this.__4=c({},this.__4,{counts:t}))}
isAgain(t){return this.__4!==a&&Xh(this.__4.reading,t)}
judge(t,e,r){var s;let i=this.__4;return!i||!this.isAgain(t)?"new":this.__6r(i,e)||!r&&this.__8v(i,e)?"repeat":!r&&((s=this.__3a.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){let{event:t}=this.__3a;return t!==a&&t.time===a}
__8v({reading:t},e){var r;let{processor:s}=this.__3a,i=(r=t.registers.get("$prcb"))!=null?r:Yh(t.processor,e);return s!==a&&i!==a&&s!==i}
__6r({tag:t,counts:e},r){if(!e)return!1;let s=ee(this.__0,r,t);return s.kind!=="found"?!1:s.counts.allocs===e.allocs&&s.counts.frees===e.frees}},Yh=(t,e)=>t===a?a:e.processorBlocks[t];
function Xh(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&Zh(t.registers,e.registers)&&Qh(t.stack,e.stack)}
function Zh(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);n!==a&&n!==s&&(r=!1)}),r}
function Qh(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var $h=2e3,td=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>$h,ed={4:st("ffdf0000"),8:st("fffff78000000000")},rd=32,sd=8,id=20,nd=1e4,ad=4294967296;
function Di(t,e){let r=ed[e],s=r&&t.readMemory(r,rd),i=s&&Wi(s,sd),n=s&&Wi(s,id);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function Wi(t,e){let r=A(t,e,4),s=A(t,e+4,4);if(!(r===a||s===a)&&s===A(t,e+8,4))return(s*ad+r)/nd}var ji=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,ld=class{
constructor(t,e,r,s){this.__9=[],this.__2y=0,this.__5v=new Map,this.__0=t,this.__6=s,this.__2=e,this.__7=r,this.__3x=new Jh(t),this.__5z=new Ll(t,this.__2,s)}
get armed(){return this.__h}
get change(){return this.__2.open[0]}
get unrepaired(){return this.__6c}
get hunts(){return this.__9}
get shown(){var t;let e=new Map;for(let r of this.__9)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(ji));this.__10([...this.__9.filter(s=>!r.has(ji(s))),...t]),this.__5l=e}
leftValue({address:t,value:e}){let r=this.__5l;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3v;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
__7z({poolHitTag:t,build:e}){var r;let s=(r=this.__5v.get(t))!=null?r:new zl(e);return this.__5v.set(t,s),s}
learned(){var t,e;return(e=(t=this.__3v)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2y+=1;let r=this.__h,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__6e(r);let i=this.__50();i&&is(this.__6,i.undone,i.arming.idle),this.__6c=(e=od(i==null?a:i.undone))!=null?e:this.__5z.run(s!=null?s:(t=this.__2k)==null?a:t.change)}
__6e({arming:t,evidence:e}){this.__h=a,this.__2k=t,e.abandon()}
__50(){let t=this.__2k;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2k=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__4o(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__4t(i,e,!1)}finally{l=this.__1w(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__4o(t,e,!0)}
capture(t){let e=this.__h;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=Q(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1w(e,a),{kind:"notArmed",anyMore:s.tag};let l=Xr(this.__0);if(l.kind==="breaksPassed")return l;let _=Is(e.event,Pt(this.__0)),o=this.__4t(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?c({},h,{disarmed:this.__1w(e,o)}):(this.__h===e&&(this.__h=c({},e,{event:Pt(this.__0)})),r.end(this.__28(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__6m()}
release(){this.__2y+=1;let t=this.__h;if(!t){let e=this.__50();return e?[e.undone]:this.__2.undoAll()}return this.__h=c({},t,{byUser:!1}),[this.__1w(t,a)]}
__6m(){let t=Q(this.__0);if(t.kind!=="read"||D(t.value))return{kind:"nothing"};let e=Zt(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=Pe(t,Nt(s),r),n=this.__2.undo(this.__2.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__4o(t,e,r){return T(()=>{this.__87();let s=Rl(this.__0,this.__2,t,e);return s.kind==="refused"?s:this.__18(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__87(){let t=this.__h;if(!t)return;let e=this.__1w(t,a);this.__6({kind:"replaced",tag:t.arming.tag,undone:e})}
__10(t){this.__9=Ui(t);let e=t.length-this.__9.length;e>0&&this.__6({kind:"dropped",hunts:e})}
__18(t,{target:e,idle:r,stops:s},i){let n=new wl(this.__0,this.__2,e,t,r),l=this.learnedOn(e),_=new Kh(this.__0,this.__7,n,l,this.__7z(e)),o=i?Pt(this.__0):a,u=Di(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__6({kind:"ready",target:e,tag:t}),s||this.__6({kind:"stopsUnknown"}),this.__6({kind:"repairLine",command:n.repair}),n.leaveNote(),_.begin(ee(this.__0,e,t)),l.length>0&&this.__7.note({type:"places",places:l}),this.__h=h;let f=n.arm();return f.kind==="applied"?(this.__10([...this.__9,_.hunt]),this.__3v=_.hunt,{kind:"armed",armed:h}):(this.__1w(h,a),{kind:"notWritten",applied:f})}
__4t(t,e,r){let{arming:s,evidence:i}=t,n=this.__2y;this.__6({kind:"waiting",seconds:e.seconds});let l=new nu({reader:this.__0,changes:this.__2,observer:this.__6,target:s.target,tag:s.tag,evidence:i,stepOut:new h_(this.__0,this.__2,s),lastStop:this.__3x,isCurrent:()=>this.__2y===n},e).run(r);return this.__77(t)?c({},l,{hasRestarted:!0}):l}
__77({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||nt(this.__0,r.poolHitTag)===s)return!1;let i=Di(this.__0,r.pointerSize);return i!==a&&td(e,i)}
__1w({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__h)==null?a:s.arming)===t&&(this.__h=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__h)==null?a:i.arming)===t&&(this.__h=a),n.kind==="stillThere"&&(this.__2k=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__28(t);return e.end(Vr(n,t.tag)?_d:l,r==null?a:r.end.kind),n}
__28({target:t,tag:e}){let r=ee(this.__0,t,e);return this.__3x.counted(r.kind==="found"?r.counts:a),r}},_d={kind:"unreadable"},od=t=>(t==null?a:t.kind)==="stillThere"?t:a,Ze=4;
function Gi(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var ud=1e3,hd=256,dd=class{
constructor(t){this.__9=new Set,this.__1=[],this.__43=0,this.__x=t}
missed(t){this.__43+=t}
take(t,e){if(t.type==="hunt"){this.__51(),this.__5=new wi(t);return}if(!this.__5&&t.type!=="change"&&this.__x("noHunt",e),!!this.__5)for(this.__1.push({line:e,entry:t,missing:this.__43}),t.type==="hit"&&(this.__43=0);this.__1.length>0&&this.__3p(this.__5);)this.__2l(this.__5)}
end(){return this.__51(),{hunts:[...this.__9],lastHunt:this.__5}}
__51(){for(;this.__5&&this.__1.length>0;)this.__2l(this.__5)}
__3p({lastHit:t}){let[e]=this.__1;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__1.length>hd||this.__2w().length>=Ze}
__2w(){let t=[];for(let{entry:e}of this.__1.slice(1))e.type==="hit"&&t.length<Ze&&t.push(e.number);return t}
__2l(t){let e=this.__2w(),r=this.__1.shift();if(!r)return;let s=r.entry.type==="hit"?this.__80(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__9.has(t))&&(this.__9.size<ud?this.__9.add(t):this.__x("tooLong",r.line)))}
__80(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=Gi(n,r,s.number,i),_=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!_)return s;let o=l==="repeated"&&(i.length>0||fd(t,s));return this.__x(o?"repeated":"misnumbered",e),o?a:c({},s,{number:n})}};
function fd(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var H=t=>typeof t=="string"?qt(t):a,cd=t=>typeof t=="boolean"?t:a,w=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,gd=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,P=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,pd=t=>{let e=w(t);return e!==a&&e<=4294967295?R(e):a};
function O(...t){return e=>t.find(r=>r===e)}
function _t(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function b(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function qi(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var md="pooltag recording",Ki=1;
function kd(t,e){return JSON.stringify(c({seq:t},e)).replace(/[^ -~]/g,bd)}var bd=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,wd=1<<20,yd=b({module:H,name:H,offset:w}),vd=b({text:H},{address:P,symbol:yd,source:b({file:H,line:w}),inline:O(!0),doubtful:O(!0),afterGap:O(!0)}),Sd=qi(b({register:H}),b({offset:gd})),Td=b({kind:O("alloc","free"),key:P,where:Sd,holds:O("block","header")}),xd=qi(b({kind:O("poolHitTag")}),b({kind:O("code"),site:H})),Vi=t=>{let e=w(t);return e!==a&&e<=255?e:a},Ad=b({id:w,thing:xd,address:P,before:_t(Vi),after:_t(Vi),repair:H}),Ed=b({pointerSize:O(4,8),description:H},{build:w,kernelBase:P}),Od=b({name:H,start:P,end:P}),Nd={header:b({format:O(md),version:O(Ki),segment:w,tool:H,time:w}),hunt:b({tag:pd,target:Ed,poolHitTag:b({address:P,before:w}),time:w}),modules:b({modules:_t(Od)}),image:b({start:P,timestamp:w}),stack:b({index:w,frames:_t(vd)}),hit:b({number:w,kind:O("alloc","free","unknown"),stack:w},{stopAddress:P,block:P,blockFrom:O("place","arguments","returnValue"),requested:w,charged:w,poolType:w,processor:w,thread:P,time:w,open:O(!0),mayRepeat:O(!0)}),located:b({hit:w,block:P},{charged:w}),places:b({places:_t(Td)}),counters:b({at:O("armed","stopped")},{counts:b({allocs:w,frees:w})}),doubted:b({stack:w,hits:w}),gone:b({missed:cd}),blocks:b({there:_t(P),gone:_t(P)}),code:b({address:P,holdsTag:O("yes","no","unreadable")}),change:b({change:Ad,state:O("planned","applied","undone","gone"),time:w}),end:b({why:H,time:w})},Pd=new Map(Object.entries(Nd));
function Md(t){var e;if(t.length>wd)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=b({seq:w,type:H})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=Pd.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:c({type:n},_)};let{version:o}=(e=b({version:w})(r))!=null?e:{};return n==="header"&&o!==a&&o>Ki?{kind:"newer",version:o}:{kind:"invalid"}}var Ji=5e5,Rd=1e8,Cd=20,Bd=class{
constructor(){this.__9=new dd((t,e)=>this.__x(t,e)),this.__21=0,this.__20=0,this.__3d=0,this.__2t=0,this.__1=[],this.__1p=0,this.__5x=0,this.__3m=[]}
push(t){if(this.__21++,this.__20+=t.length,this.__21>Ji||this.__20>Rd)return this.__x("tooLong",this.__21),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2h(Md(e))}
end(){if(this.__2i)return this.__2i;if(!this.__1l)return{kind:"noRecording"};for(;this.__1.length>0;)this.__2l();let{hunts:t,lastHunt:e}=this.__9.end();return{kind:"recording",recording:{header:this.__1l,hunts:t,lastHunt:e,nextSeq:this.__1p,problems:{count:this.__5x,first:L(this.__3m,(r,s)=>r.line-s.line)}}}}
__2h(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2i=t:!this.__1l&&!r&&(this.__2i={kind:"noRecording"}),this.__2i?!1:(this.__1l=(e=this.__1l)!=null?e:r,this.__3d>0&&this.__89(r!==a),t.kind==="entry"?this.__r(t.seq,t.entry):t.kind==="unknownType"?this.__r(t.seq,a):t.kind==="torn"?this.__3d=this.__21:this.__4y("invalid",this.__21),!0)}
__89(t){let e=this.__3d;if(this.__3d=0,!t){this.__4y("torn",e);return}this.__2t+=1,this.__4h=e}
__4y(t,e){this.__2t+=1,this.__x(t,e)}
__x(t,e){this.__5x++,this.__3m.length<Cd&&this.__3m.push({line:e,what:t})}
__r(t,e){let r={damagedBefore:this.__2t,tornEnd:this.__4h};for(this.__1.push(c({line:this.__21,seq:t,entry:e},r)),this.__2t=0,this.__4h=a;this.__1.length>0&&this.__3p();)this.__2l()}
__3p(){var t;let[e]=this.__1,r=e?e.seq-this.__1p:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__1.length>Ze}
__2l(){let t=this.__1.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__2w(),_=this.__7b(e,l)?"misnumbered":Gi(this.__1p,i,e,l);if(_!=="next"?this.__x(_,s):n!==a&&e>this.__1p&&this.__x("torn",n),_==="repeated")return;let o=_==="misnumbered"?0:e-this.__1p;this.__1p+=o+1,this.__9.missed(o),r&&r.type!=="header"&&this.__9.take(r,s)}
__2w(){let t=0;return this.__1.map(e=>(t+=e.damagedBefore,e.seq-t))}
__7b(t,e){return e.length===0&&t>this.__1p+Ji}};
function Id(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=Nt(n.before),o={armed:i,saved:_,address:n.address},u=(r=Zt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=Q(t),f=Ld(t,l.pointerSize);if(h.kind!=="read"||!f)return{kind:"unknown",note:o};if(h.address!==o.address||f!==((s=l.kernelBase)!=null?s:f))return{kind:"otherBoot"};let d=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:d}:{kind:h.value===_?"disarmed":"changed"}}
function Ld(t,e){let r=Jt(xe(I(t,wr)));return r&&G(r.start,e)}var Yi=1e3,bt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Xi=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Hd=class{
constructor(t,e,r,s){this.__0=t,this.__k=e,this.__7=r,this.__j=s}
save(t){return this.__7.save(Xi(t),this.__j.hunts)}
open(t){let{armed:e}=this.__j;if(e)return{kind:"armed",tag:e.arming.tag};this.__7.flush();let r=Xi(t),s=new Bd,{files:i,isWhole:n,failure:l}=this.__83(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:bt(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=Id(this.__0,o.lastHunt),{hunts:h,nextSeq:f,problems:d}=o;this.__j.show(h,u.kind==="armed"?u.note:a);let g=n&&d.count===0;return this.__7.opened(g?{base:r,nextSeq:f,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__83(t,e,r){let s=0,i=!0;return T(()=>{let n=bt(t,0);for(this.__k.exists(n)||(n=e,i=!1);s<Yi&&this.__k.exists(n)&&(s+=1,!!this.__k.read(n,l=>r.push(l)));)n=bt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},zd=64*1024,Fd=class{
constructor(t,e,r){this.__20=0,this.__41=[],this.__k=t,this.__12=e,this.base=r.base,this.__4a=r.seq,this.__1g=r.segment,this.__2m=r.tool}
get count(){return this.__1g}
write(t){let e=this.__36;e&&this.__8x(e),this.__36=t,this.open(),this.__5m(t),(this.__20>=zd||Ud(t))&&this.close(),this.__36=a}
open(){if(this.__29)return;let t=bt(this.base,this.__1g);if(this.__1g>=Yi)throw new Et(t,"a recording has 1000 files");this.__29=this.__k.create(t),this.__41.push(t),this.__20=0,T(()=>this.__1l(),e=>{throw this.__65(this.__41.splice(-1)),e}),this.__1g+=1}
__1l(){this.__5m({type:"header",format:"pooltag recording",version:1,segment:this.__1g,tool:this.__2m,time:this.__12()})}
discard(){this.__65(this.__41.splice(0))}
__65(t){let e=r=>T(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__k.remove(r))}
close(){let t=this.__29;this.__29=a,t==null||t.close()}
__8x(t){this.__36=a,this.close(),this.__k.exists(bt(this.base,this.__1g))&&(this.__1g+=1),this.write(t)}
__5m(t){var e;let r=kd(this.__4a,t);(e=this.__29)==null||e.writeLine(r),this.__4a+=1,this.__20+=r.length}},Ud=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Dd=class{
constructor(t,e,r,s){this.__k=t,this.__12=e,this.__2m=r,this.__6=s}
begin(t){this.__5=t,this.__18(t.start)}
note(t){var e,r;let s=(r=(e=this.__5)==null?a:e.take(t))!=null?r:"taken";return this.__18(t),s}
opened(t){this.__2q=t}
save(t,e){var r,s;if(((r=this.__38)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2q)==null?a:s.base)===t?this.__2q:a,n=bt(t,0);return T(()=>{if(!i&&this.__k.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__8y(t,i,l);return this.__7m(),this.__2q=a,this.__38=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__6a(t=>t.close())}
__7m(){var t;(t=this.__5)!=null&&t.openEnd&&this.__18({type:"end",why:ki,time:this.__12()}),this.flush()}
__8y(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new Fd(this.__k,this.__12,{base:t,seq:s,segment:i,tool:this.__2m});return T(()=>this.__6z(n,r),l=>{throw n.discard(),l}),n}
__6z(t,e){t.open();let r=L(e,(s,i)=>+(s===this.__5)-+(i===this.__5));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__18(t){this.__6a(e=>e.write(t))}
__6a(t){let e=this.__38;e&&T(()=>t(e),r=>{this.__38=a,this.__4g(r)})}
__4g({call:t,message:e}){try{this.__6({kind:"notRecorded",path:t,message:e})}catch(r){}}},x=t=>{let e=F(t);return JSON.stringify(gr(t)||/["$;\\]/.test(e)?V(t):e)},wt=t=>`0x${t.toString(16)}`,k=(t,e)=>`${t} ${e}${t===1?"":"s"}`;
function Rt(t,e=""){let r=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${r} (simulated)`:r}var Qe=t=>t===a?"":` (${t})`;
function Wd(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${jd(e.plain)}.`}}var jd=t=>[...new Set([x(t),`"${V(t)}"`])].join(" or "),Gd=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,qd=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Kd=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,Ct=(t,e)=>`${t} does not fit: ${e}`,Vd=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Zi=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,Jd=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,Yd=t=>`${JSON.stringify(t)} was not looked past. `,$e=t=>`Did you mean ${t.join(" or ")}?`;
function Xd(t,e){if(t===a)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let r=e.length===0?`Begin with dx @$pool.hitTag(${x(t)}).`:$e(e.map(x));return`Nothing has been recorded for ${x(t)}. ${r}`}
function Qi(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${V(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return $i(t);case"noSymbol":return`there is no symbol nt!${t.name}${Qe(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${wt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Zd(t.tag,t.meant);case"ambiguous":return`${t.tags.map(V).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${V((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function $i({what:t,setting:e}){let r=e.length>tn?`${e.slice(0,tn)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${ia[t]} and try again.`}var tn=80;
function Zd(t,e){let r=e.map(i=>`${x(i)} (${V(i)})`),s=r.length===0?"":`${$e(r)} `;return`no allocation with ${x(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${x(t)}, "unseen").`}
function ot(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return Qd(t.holds);let e=Qe(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function Qd(t){return t===a||D(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${x(R(t))} by now, and not by this call: dx @$pool.status()`}
function $d(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Qi(t.problem)}`;case"cleared":return t.undone.map(ot).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${wt(t.held)}, armed by somebody else; it holds 0 now.`:ot(t.undone)}}var en="what sites hold is at least so much, shares are of what is known",rn=t=>yt(t)>0&&!t.isWhole(),tf=t=>rn(t)?" (at least so much, of what is known)":"";
function sn(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${sf(e.why)}${rn(t)?`: ${en}`:""})`;let s=[...e.kind==="floor"?[`${rf(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${k(r,"hit")} is not known${ef(t)}`]:[]];return s.length===0?"":` (${en}: ${s.join(", ")})`}
function ef(t){let{count:e,requested:r}=t.unlocatedAllocs(),s=nn(r,e);return s===""?"":`, ${k(e,"allocation")} among them${s}`}
function nn({bytes:t,of:e},r){return e===0?"":` that asked for ${e<r?"at least ":""}${t} bytes`}var rf=(t,e)=>`${e>0?"up to ":""}${an(t)}`;
function an({allocs:t,frees:e}){return[...t>0?[k(t,"allocation")]:[],...e>0?[k(e,"free")]:[]].join(" and ")}
function sf(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function tr(t){if(yt(t)===0)return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var yt=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},ln=t=>`${JSON.stringify(F(t.tag))}: ${k(yt(t),"hit")}${yt(t)===0?"":`, coverage ${tr(t)}`}`,er=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,nf=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function af(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(lf).join("")}Saved ${k(s.length,"hunt")} as ${e} (${k(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${er(t)}`}}var lf=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${k(t,"hit")} on ${x(e)} are more than is kept: save before a long hunt. `,_f=t=>t.kind==="opened"?uf(t):`Not opened: ${of(t)}`;
function of(t){switch(t.kind){case"armed":return`${x(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return er(t)}}
function uf(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(ln).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${k(l.count,"line")} damaged or missing, the first at ${_.line}.`,df(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var hf=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function df(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${x(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${wt(t.note.saved)} disarms.`:`It was ${hf(e)}${ff(t)}`}
function ff(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${wt(t.note.saved)} disarms.`}}
function cf(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],k(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[k(s,"processor")]:[]].join(", ")}; arming ${x(r)} at ${Wn(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${x(t.tag)}: ${ot(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${k(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${gf(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return pf(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${wt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${er(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var gf=t=>t===a?"":`; the ${Rt(t)} are looked at when a stop arrives`;
function pf({hits:t,wanted:e,seconds:r,target:s}){let i=t/r,n=(e-t)/i,l=`${i.toFixed(1)}/s`;return n<mf?`pooltag: ${t} of ${k(e,"hit")}, ${l}, about ${Rt(n,s.description)} to go`:`pooltag: ${k(t,"hit")}, ${l}`}var mf=86400,kf=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function bf(t){if(!t.includes("<"))return t;let e=t.replace(kf,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var _n=t=>host.parseInt64(pe(t),16);
function on(t){if(typeof t=="number")return t;if(!wf(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function wf(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var un=8e3,yf=class{
constructor(){this.__2j=!1}
query(t){return rr(t)}
change(t){return rr(t)}
run(t){return rr(t)}
readMemory(t,e){let r=dn(this.__5n(t),e);if(r||!hn(t))return r;this.__2j=!this.__2j;let s=dn(this.__5n(t),e);return s||(this.__2j=!this.__2j),s}
__5n(t){return!this.__2j||!hn(t)?t:J(4294967295,C(t).low)}
now(){return Date.now()}
session(){let t=Bt(()=>host.currentSession.Attributes.Target),e=Bt(()=>t==null?a:t.IsKernelTarget),r=Bt(()=>t==null?a:t.IsLiveTarget),s=Bt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function _e(t){for(let e=0;e<t.length;e+=un)host.diagnostics.debugLog(t.slice(e,e+un));host.diagnostics.debugLog(`
`)}var hn=t=>C(t).high===0&&Wt(t,4);
function dn(t,e){return Bt(()=>{let r=host.memory.readMemoryValues(_n(t),e,1);return r.length===e?new Uint8Array(r):a})}
function rr(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>qt(bf(`${r}`))):[]}catch(e){throw new Et(t,e)}}
function Bt(t){try{return t()}catch(e){return}}var vf=class{
exists(t){return vt(t,e=>e.FileExists(t))}
create(t){return vt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__8z(e,r,t);return{writeLine:i=>vt(t,()=>s.WriteLine(i)),close:()=>vt(t,()=>r.Close())}})}
remove(t){vt(t,e=>e.DeleteFile(t))}
__8z(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return vt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function vt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new Et(t,r)}}var ut="pool",fn="pooltag",cn=`dx -r0 @$${ut} = Debugger.State.Scripts.${fn}.Contents.pool`,Sf=t=>`pooltag ${t}. After .scriptload type ${cn}, then dx @$pool.status()`;
function gn(t){return ue(()=>xf(t))||ue(Af)}
function Tf(){ue(()=>Reflect.deleteProperty(oe(),ut)&&oe()[ut]===a)||ue(()=>pn(`dx -r0 @$vars.Remove("${ut}")`))}var oe=()=>host.namespace.Debugger.State.UserVariables;
function xf(t){return oe()[ut]=t,oe()[ut]!==a}
function Af(){return[`Debugger.State.Scripts.${fn}.Contents.pool`,"@$scriptContents.pool"].some(t=>pn(`dx -r0 @$${ut} = ${t}`))}
function pn(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function ue(t){try{return t()}catch(e){return!1}}
function Ef({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Of(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Nf(t);return e.map(s=>{let i=s.tag===a?Pf(s,r):a;return i?c({},s,{tag:z(i.tag)}):s})}
function Nf(t){var e;let r=Ne(t),s=r&&Ur(t,i=>Vt(t,i,r),r);return(e=s&&rl(t,s))!=null?e:[]}
function Pf(t,e){let r=e.filter(({tag:i})=>F(z(i))===t.text),s=r.length===1?r:r.filter(i=>Mf(i,t));return s.length===1?s[0]:a}var Mf=({nonPaged:t,paged:e},r)=>mn(t,r.nonPaged)&&mn(e,r.paged),mn=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Rf(t){let e=t.now(),r=t.query(ua("tag",!0)),s=ws(r);return s?{kind:"read",rows:Of(t,s.rows),unread:s.unread.length,total:Ef(s),seconds:(t.now()-e)/1e3,session:t.session().description}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var kn=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Cf(t,e){if(e==="tag")return L(t,Bf);let r=If(e);return L(t,(s,i)=>r(i)-r(s))}
function Bf({text:t},{text:e}){return t===e?0:t<e?-1:1}
function If(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return sr;case"bytes":return bn;case"peralloc":return e=>sr(e)===0?0:bn(e)/sr(e)}}var sr=t=>t.nonPaged.outstanding+t.paged.outstanding,bn=t=>t.nonPaged.bytes+t.paged.bytes,wn=t=>`Not armed: ${Lf(t)}`;
function Lf(t){switch(t.kind){case"refused":return Qi(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${Qe(t.applied.failure)}. ${ot(t.applied.undone)}`}}var Hf=(t,e)=>`ARMED: the machine stops at every allocation and free of ${x(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function zf(t){if(t.kind==="breaksPassed")return`Not captured: ${$i(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${x(e)}: somebody has changed it. dx @$pool.arm(${x(e)}) arms it again.`}
function Ff(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${Df(t.stop)}: the prompt is yours.${t.mayBeOld?Uf:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var Uf=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function Df(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${wt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function yn(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=yt(r),_=[k(n.alloc,"allocation"),k(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),o=l===0?"":`coverage ${tr(r)}${sn(r)}`,u=[l>i&&`the whole hunt: ${k(l,"hit")}`,o].filter(Boolean),h=[`: ${_}`,u.join(", ")].filter(Boolean).join("; ");return[`${k(i,"hit")} on ${x(s)} in ${Rt(e.seconds,r.start.target.description)}${h}.`,Ff(e.end),l===0&&Gf(e.end)?qf(r):a,t.disarmed&&(e.hasRestarted?Kf(t.disarmed):ot(t.disarmed)),Vr(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?jf(t):a,l>0?`Next: dx -g @$pool.leaks(${x(s)})`:a].filter(f=>f!==a).join(" ")}var Wf=2e3;
function jf({hunt:t,tag:e,capture:r}){let s=yt(t);if(!(t.openHits()*10<s||s>=Wf||r.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${x(e)}, ${Math.max(500,2*s)}).`}var Gf=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function qf(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.isEmpty())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let r=t.coverage();return r.kind==="floor"?`The kernel counted ${an(r.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var Kf=t=>t.kind==="stillThere"?ot(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",ir={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},Vf="what to type; dx -v @$pool says more of each call";
function Jf(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(ir))t[e]={Help:`${r} - ${s}`};return t}var Yf=class{
constructor(t){this.__53=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:r}=this.__53;return`${t}: dx ${e}  ${r}`}},W=t=>qt(t).replace(/\t/g," "),M=class extends Error{
constructor(t){super(W(t)),this.name=""}},Xf=500,Zf=[8,256];
function vn(t,e){var r,s;let i=(s=(r=ir[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new M(Vd(`${e[n]}`,i))}
function nr(t,e){if(e===a)throw new M(qd(t));if(typeof e!="string")throw new M(Gd(t));let r=Un(e);if(!r.ok)throw new M(Wd(e,r.problem));return r.tag}
function Sn(t,e,r,s=1,i=1/0){let n=on(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new M(Kd(t,s,i,r))}
function Tn(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:Xf};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new M(Ct(`${n}`,r));let o=_==="frames"?Zf:[];i[_]=Sn(`The number of ${_}`,n,r,...o)}),i}
function xn(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new M(Ct(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Qf=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function An(t,e){if(typeof e=="string"&&e.trim()!==""&&!Qf.test(e))return e;throw new M(nf(t))}
function $f([t,e]){let r=kn.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new M(Ct(`${s}`,En))}var En=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${kn.join(" ")}`;
function tc(t,e){if(t===a||/[*?]/.test(t))return;let r=JSON.stringify(t),s=$r(t,e).map(i=>JSON.stringify(i));throw new M(s.length>0?`${r} is no tag in the listing. ${$e(s)}`:Ct(`${r} is no tag in the listing and`,En))}var ec={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},ar=(t,e="noStack")=>{var r;return(r=t==null?a:t.frame.text)!=null?r:ec[e]},On="dx -g shows columns, [0].details() the rest",rc=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${k(e,"row")}, the first is [0]`,It=class{
constructor(t){this.__66=W(t)}
toString(){return this.__66}},ht=class{
constructor(t,e){this.__68=W(t),this.__14=e}
toString(){return this.__68}
*[Symbol.iterator](){for(let t=0;t<this.__14.length;t+=1){let e=this.__14[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,r;let s=(e=on(t))!=null?e:-1;return(r=this.__14[s])!=null?r:new It(rc(s,this.__14.length))}},lr=(t,e)=>new ht(t,e.map(r=>new It(r))),sc=48,Lt=(t,e)=>`${t} ${ic(W(e),sc-t.length-1)}`;
function ic(t,e){var r,s;if(t.length<=e)return t;let i=(s=(r=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?a:r[0].length)!=null?s:0,n=e-3-i,l=Math.min(t.indexOf("!")+1,n),_=Math.floor((n-l)/2);return`${t.slice(0,n-_)}...${t.slice(t.length-i-_)}`}var rt=t=>t===a?"":t,_r=t=>t===a?"":Math.floor(t*100);
function Ht(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var nc=class{
constructor(t,e,r){this.__30=e,this.__5=t,this.Number=e.number,this.Kind=e.kind,this.Block=rt(e.block&&_n(e.block)),this.Charged=rt(e.charged),this.Cpu=rt(e.processor);let s=t.stackOf(e),i=ar(t.siteOf(s,r),Be(s));this.__5p=Lt(`${e.number} ${e.kind}`,i)}
toString(){return this.__5p}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__30,l=[`tag ${JSON.stringify(F(this.__30.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean);return lr(l.join(", "),this.__5.stackOf(this.__30).map(({text:_})=>_))}
get[Symbol.metadataDescriptor](){return Ht("Number","Charged","Cpu")}},ac=/^Ex\w*Lookaside/;
function lc(t){var e,r,s;let i=q(t);return ac.test((s=(r=(e=t[i])==null?a:e.symbol)==null?a:r.name)!=null?s:"")&&Qt(t,i)}var or=t=>ar(t.site,t.noSite);
function Nn(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${k(i,"allocation")} and ${k(n,"free")} seen here, from ${k(l.length,"stack")}`,r&&oc(t,r),r&&hc(r),dc(t,e),...fc(e),cc(t,e),`coverage ${tr(t)}${sn(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,gc(t.natureOf(e))];return lr(`${or(e)}${s?` (${s.key})`:""}${_c(e)}, tag ${JSON.stringify(F(t.tag))}`,_.filter(o=>!!o))}var _c=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function oc(t,e){let{blocks:r,old:s}=e,i=r===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",_=uc(e,l),o=n?"":", of what is known";return`${l}${k(r,"block")} allocated here ${i}${_}, ${s} of them old${o}`}
function uc({bytes:t,requested:e},r){return t!==a?`, ${r}${t} bytes`:e===a?"":`, ${r}${e} bytes asked for`}
function hc({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function dc(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Rt((h-t.start.time)/1e3,t.start.target.description),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function fc(t){let{freedByOtherModules:e,unlocatedAllocs:r,unlocatedRequested:s,refused:i}=t;return[...e>0?[`${k(e,"block")} of here freed by other modules`]:[],...r>0?[`the block is not known of ${k(r,"allocation")} here${nn(s,r)}`]:[],...i>0?[`${k(i,"block")} refused at once by a limit of the tag`]:[]]}
function cc(t,{stacks:e}){return e.some(r=>lc(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function gc(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}
function pc(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>c({},n,{share:n.holding.blocks/s}));return L(i,(n,l)=>Pn(l)-Pn(n)||l.holding.blocks-n.holding.blocks)}var Pn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},mc=class{
constructor(t,{use:e,holding:r,share:s}){this.__5=t,this.__1h=e,this.__3o=r,this.Blocks=r.blocks,this.Bytes=rt(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":"; % of known"}`,this.Old=r.old,this["Coverage%"]=_r(t.booked())}
toString(){return Lt(`${this.__3o.blocks}/${this.__1h.allocs}`,or(this.__1h))}
details(){return Nn(this.__5,{use:this.__1h,holding:this.__3o})}
get[Symbol.metadataDescriptor](){return Ht("Blocks","Bytes","Share%","Old","Coverage%")}},kc=class{
constructor(t,e){let{use:r,holding:s}=e;this.__5=t,this.__23=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=rt(s==null?a:s.blocks),this.Bytes=rt(s==null?a:s.bytes),this["Coverage%"]=_r(t.booked());let i=s!==a&&!t.isWhole(),n=t.natureOf(r).kind==="probableWrapper";this.Note=[i&&"at least",n&&"wrapper?"].filter(Boolean).join(", ")}
toString(){return Lt(`${this.Allocs}/${this.Frees}`,or(this.__23.use))}
details(){return Nn(this.__5,this.__23)}
get[Symbol.metadataDescriptor](){return Ht("Allocs","Frees","Blocks","Bytes","Coverage%")}},Mn=28,bc=class{
constructor(t,e){this.__16=t.stacks.at(e.stack),this.__1d=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.siteOf(this.__16,[]);this.__23=W(ar(r,Be(this.__16)));let s=this.__3i(r).join(" < ");this.Callers=s.length>Mn?`${s.slice(0,Mn-3)}...`:s,this["Coverage%"]=_r(t.booked())}
toString(){return Lt(`${this.Allocs}/${this.Frees}`,this.__23)}
details(){let t=this.__16.map(({text:r})=>r),e=this.__1d>0?`; up to ${k(this.__1d,"hit")} had another stack`:"";return lr(`${k(t.length,"frame")}${e}`,t)}
get[Symbol.metadataDescriptor](){return Ht("Allocs","Frees","Coverage%")}
__3i(t){let e=t?t.depth+1:q(this.__16);return this.__16.slice(e).map(({text:r})=>W(r))}},wc=class{
constructor(t,e,r){let s=Sc(t,e);this.PoolHitTag=s.value===a?"not readable":V(R(s.value));let i=ss(t);this.Armed=W(Tc(s,e,i)),this.Repair=W(xc(s,i)),this.Recorded=ur([...e.shown.keys()].map(n=>JSON.stringify(F(n)))),this.Learned=ur(e.learned().map(yc)),this.Skipped=W(ur(r))}
toString(){return this.Armed}};
function yc({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${vc(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var vc=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,ur=t=>t.length===0?"none":t.join(", ");
function Sc(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=Q(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:xt(Nt(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function Tc({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(D(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(F(R(t)))}${i}`;return s?n:!r||At(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function xc({value:t,repair:e},r){return t!==a&&D(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function he(t,e,r,s){let i=t.map(n=>ln(n)+tf(n));return e===0?[`no ${r}`,...i].join("; "):[`${k(e,r)} (${s})`,...i,On].join("; ")}
function Ac(t,e){let r=`read in ${Rt(t.seconds,t.session)}`,s=t.unread>0?[`${k(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${k(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i,...e===0?[]:[On]].join("; ")}var Ec=class{
constructor(t){this.__4k=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=rt(Rn(t.nonPaged.allocs,t.paged.allocs)),this.Frees=rt(Rn(t.nonPaged.frees,t.paged.frees)),this.Owner=W(Oc(t.description))}
toString(){return Lt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__4k.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__4k,s=e!==a&&gr(e)?` (${V(e)})`:"";return new It(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return Ht("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Rn(t,e){return t===a||e===a?a:t+e}
function Oc(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Nc=class{
constructor(t,e,r,s,i){this.__55=!1,this.__s=[],this.__6=i,this.__0=t,this.__j=e,this.__3g=r,this.__4l=s}
toString(){return`pooltag ${this.__4l}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Jf()}
hitTag(...t){return this.__1e("hitTag",t,([e,...r])=>{let s=nr("hitTag",e),i=Tn('hitTag("Abc ", ',r.filter(l=>l!==zt)),n=this.__j.hunt(s,i,r.includes(zt));return n.kind==="hunted"?yn(n):wn(n)})}
arm(...t){return this.__1e("arm",t,([e,r])=>{let s=nr("arm",e);if(r!==a&&r!==zt)throw new M(Ct(`${r}`,`dx @$pool.arm("Abc ", "${zt}")`));let i=this.__j.arm(s,r===zt);return i.kind==="armed"?Hf(s,i.armed.arming.repair):wn(i)})}
capture(...t){return this.__1e("capture",t,()=>{let e=this.__j.capture(Tn("capture(",t));return e.kind==="hunted"?yn(e):zf(e)})}
clear(...t){return this.__1e("clear",t,()=>$d(this.__j.clear()))}
skip(...t){return this.__1e("skip",t,([e])=>{let r=xn("skip",e);return this.__s=[...this.__s.filter(s=>s!==r),r],Zi(this.__s)+(this.__70(r)?"":Jd(r))})}
unskip(...t){return this.__1e("unskip",t,([e])=>{let r=xn("unskip",e),s=this.__s.includes(r)?"":Yd(r);return this.__s=this.__s.filter(i=>i!==r),s+Zi(this.__s)})}
save(...t){return this.__1e("save",t,([e])=>af(this.__3g.save(An("save",e))))}
open(...t){return this.__1e("open",t,([e])=>_f(this.__3g.open(An("open",e))))}
used(...t){this.__2p("used",t);let{sort:e,pattern:r}=$f(t);this.__55||this.__6({kind:"listing"}),this.__55=!0;let s=Rf(this.__0);if(s.kind==="noTable")throw new M(`!poolused gave no table: ${s.answer}`);let i=Cf(s.rows,e).filter(({text:n})=>r===a||Xt(r,n)||Xt(r,n.trim()));return i.length===0&&tc(r,s.rows.map(({text:n})=>n)),new ht(Ac(s,i.length),i.map(n=>new Ec(n)))}
leaks(...t){let e=this.__9("leaks",t),r=[];for(let s of e)for(let i of pc(s,this.__s))r.push(new mc(s,i));return new ht(he(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__9("sites",t),r=[];for(let s of e)for(let i of Mc(s.sites(this.__s)))r.push(new kc(s,i));return new ht(he(e,r.length,"call site","allocations/frees"),r)}
stacks(...t){let e=this.__9("stacks",t),r=[];for(let s of e){let i=L(s.stackUses(),(n,l)=>Bn(l)-Bn(n));for(let n of i)r.push(new bc(s,n))}return new ht(he(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?Pc:Sn("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__9("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new nc(n,l,this.__s));return new ht(he(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2p("status",t),new wc(this.__0,this.__j,this.__s)}
help(...t){vn("help",t);let e=Object.values(ir).map(r=>new Yf(r));return new ht(`pooltag ${this.__4l}: ${Vf}`,e)}
__70(t){let{hunts:e}=this.__j,r=s=>li(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2p(t,e){vn(t,e),this.__j.reconcile()}
__1e(t,e,r){try{return this.__2p(t,e),new It(r(e))}catch(s){if(!(s instanceof M))throw s;return new It(s.message)}}
__9(t,e,[r]=e){this.__2p(t,e);let s=r===a?a:nr(t,r),{shown:i}=this.__j,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new M(Xd(s,s===a?[]:ts(s,i.keys())));return n}},zt="unseen",Pc=100,Mc=t=>L(t,(e,r)=>Cn(r)-Cn(e)),Cn=({use:t})=>t.allocs+t.frees+t.unknown,Bn=({hits:t})=>t.alloc+t.free+t.unknown,St=new yf,de=t=>_e(cf(t)),In=new vf,fe=new Dd(In,()=>St.now(),"0.1.0",de),Rc=new cl(St,St,t=>{fe.note(c({type:"change"},t))}),hr=new ld(St,Rc,fe,de),Cc=new Hd(St,In,fe,hr),K=new Nc(St,hr,Cc,"0.1.0",de);
function Bc(){_e(Sf("0.1.0"));let t=(r,s)=>new host.optionalRecord(new host.functionAlias(Hc(s),r));class e{
get Pool(){return K}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>K.used(...r)),t("poolhit",(...r)=>K.hitTag(...r)),t("poolleaks",(...r)=>K.leaks(...r)),t("poolrestore",(...r)=>K.clear(...r)),t("poolhelp",(...r)=>K.help(...r))]}
function Ic(){let t=gn(K);_e(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${cn}`)}
function Lc(){for(let t of hr.release())t.kind==="stillThere"&&de({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&_e(`pooltag: ${ot(t)}`);fe.flush(),Tf()}
function Hc(t){return(...e)=>(gn(K),t(...e))}return[K,Bc,Ic,Lc]})();
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
