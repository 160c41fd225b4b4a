/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const c=Object.assign;var Sn=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Ft=t=>{var e;return(e=Sn[t&255])!=null?e:""},ht=t=>Ft(t>>>24)+Ft(t>>>16)+Ft(t>>>8)+Ft(t),or=2147483648;
function R(t){return t>>>0}
function Ut(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return R(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function ur(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function hr(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:ue(Ut([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function Tn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?ue(Ut(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?ue(R(Number.parseInt(t,16))):hr(t)}
function ue(t){return t<or?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:U(t)}}}
function U(t){return R(t&~or)}
function W(t){let e=r=>r>=32&&r<=126;return ur(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function V(t){return`0x${ht(t)}`}
function xn(t){return Ut([...ur(t)].reverse())}
function dr(t){return W(t).includes(".")}var fr=16,St=t=>t,dt=St("0".repeat(fr));
function nt(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return St(e.toLowerCase().padStart(fr,"0"))}
function J(t,e){return St(ht(t)+ht(e))}
function C(t){return{high:Number.parseInt(t.slice(0,8),16),low:ft(t)}}var ft=t=>Number.parseInt(t.slice(8),16);
function y(t,e){let r=ft(t)+e;if(r>=0&&r<4294967296)return St(t.slice(0,8)+ht(r));let{high:s}=C(t);return J((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function B(t,e){if(t.slice(0,8)===e.slice(0,8))return ft(e)-ft(t);let r=C(t),s=C(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function j(t,e){return t<e?-1:t>e?1:0}
function cr(t,e){return(ft(t)&e-1)===0}
function G(t,e){return e===4?St(dt.slice(8)+t.slice(8)):t}
function Dt(t,e){return t.charAt(e===4?8:0)>="8"}
function An(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var he=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Wt(t,e){let r=ft(t),s=e===4&&r>=2147483648;return he(s?J(4294967295,r):t)}var m=t=>t,ct=t=>`0x${(t>>>0).toString(16)}`,En=m("g"),On=(t,e)=>m(`g ${Wt(t,e)}`),de=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Nn=t=>m(de(t));
function Pn(t,e,r){return m(`rM 0x1;${e?"kb":"k"}${ct(t)}${pr(r)}`)}var Mn=t=>m(`rM 0x1${pr(t.filter(e=>e==="$thread"))}`),Rn={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function Cn(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${gr(r)}}`:"";return m(`${gr(Rn[t])}${s};lm o`)}var Bn=m("r@$prcb"),gr=t=>`r@${t.join(",@")}`,In=(t,e)=>m(`${e?"kb":"k"}${ct(t)}`),Ln=(t,e)=>m(`.fnent ${Wt(t,e)}`),pr=t=>t.map(e=>`;${de(e)}`).join(""),Hn=m(".lastevent"),zn=m(de("$ptrsize")),Fn=m("vertarget"),mr=m("lm"),Un=m("lm o"),Dn=m("sx"),Wn={status:m("sxe bpe"),command:m('sxe -c "" bpe'),handling:m("sxe bpec")},jn=m(".reload"),Gn=t=>m(`x nt!${t}`),qn=t=>m(`dt nt!${t}`),Kn=(t,e)=>m(`ln ${Wt(t,e)}`);
function Vn(t,e,r){let s=Wt(t,e);return r.length===4?m(`ed ${s} ${ct(xt(r))}`):m(`eb ${s} ${r.map(ct).join(" ")}`)}var Tt=t=>m(`ed nt!PoolHitTag ${ct(t)}`);
function Jn(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return m(`!poolused ${ct(r)}`)}
function Yn(t){let e=W(t).replace(/[^A-Za-z0-9]/g,"?");return m(`!poolused 0x1 ${e}`)}var Xn=m("dd nt!PoolHitTag L1"),Zn=m(".cache flushall"),jt="poolHitTagNote",Qn=t=>m(`dx -r0 @$${jt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),$n=m(`dx -r0 @$${jt}`),ta=m(`dx -r0 @$vars.Remove("${jt}")`);
function xt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function fe(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var ea=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Gt=t=>t.replace(ea,"."),ra=300,At=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Gt(r).slice(0,ra)),this.name="HostError",this.call=t}},I=(t,e)=>x(()=>t.query(e),()=>[]);
function x(t,e){try{return t()}catch(r){if(!(r instanceof At))throw r;return e(r)}}var kr=32,sa=9,ia=96,at=8192,z=t=>t===kr||t===sa,ce=t=>t>=48&&t<=57,na=t=>ce(t)||t>=97&&t<=102||t>=65&&t<=70;
function v(t,e){let r=e;for(;r<t.length&&z(t.charCodeAt(r));)r++;return r}
function Y(t,e){let r=e;for(;r<t.length&&na(t.charCodeAt(r));)r++;return r}
function aa(t,e){let r=e;for(;r<t.length&&ce(t.charCodeAt(r));)r++;return r}
function ge(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=kr;)e--;return t.slice(0,e)}
function X(t,e){let r=Y(t,e),s=r-e;if(s===16)return pe(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==ia)return pe(la+t.slice(e,r),4,r);let i=Y(t,r+1);if(i-r===9)return pe(t.slice(e,r)+t.slice(r+1,i),8,i)}var la="00000000",pe=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function _a(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function qt(t,e){let r=[];for(let s of t){let i=s.length<=at?e(s):a;i!==a&&r.push(i)}return r}
function oa(t,e){return{elementSize:e,rows:qt(t,r=>ua(r,e))}}
function ua(t,e){let r=X(t,v(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=ha(t,i,e*2);if(n<0||(s.push(da(t,i,n)),!fa(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function ha(t,e,r){let s=e+r,i=Y(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var da=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),fa=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),br={kind:"unknown"},me=(t,e)=>Sr(e,t.readMemory(e.address,e.before.length));
function ca(t,e){var r,s;yr(t);let i=me(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=Sr(e,ga(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(wr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:br}var wr=({kind:t})=>t==="after"||t==="mixed";
function yr(t){I(t,Zn)}
function vr(t,e){e===4&&yr(t)}
function Sr(t,e){if(!e)return br;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function ga(t,{address:e,pointerSize:r}){let s=oa(I(t,Xn),4).rows.find(n=>G(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(fe(i))}
function A(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function Z(t,e,r){let s=A(t,e,4),i=r===8?A(t,e+4,4):0;return s===a||i===a?a:J(i,s)}
function ke(t,e,r){let s=t.readMemory(e,r);return s&&Z(s,0,r)}
function lt(t,e){let r=t.readMemory(e,4);return r&&A(r,0,4)}
function Tr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=Z(i,l*s,s);if(_===a||_===dt)break;n.push(_)}return n}var be=(t,e,r)=>y(t,e*r),pa=t=>qt(t,ma);
function ma(t){let e=X(t,v(t,0));if(!e||!z(t.charCodeAt(e.end)))return;let{name:r,detail:s}=xr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function xr(t){let e=ka(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function ka(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function Kt(t,e,r){let s=`nt!${e}`.toLowerCase();return x(()=>{let i=t.query(Gn(e)),n=pa(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:G(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function Ar(t,e,r){let s=Kt(t,e,r);return s.kind==="found"?s.address:a}
function Et(t){let e=new Map;for(let r of t)if(!(r.length>at||!r.includes("=")))for(let[s,i]of ya(r))e.has(s)||e.set(s,i);return e}var ba=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,wa="^ Bad register error in ";
function ya(t){var e,r;let s=[],[i=""]=t.split(wa);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=nt((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!ba.test(n))return[]}return s}
function we(t){let e=!1;return qt(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),va(r,e)))}
function va(t,e){let r=X(t,v(t,0));if(!r||!z(t.charCodeAt(r.end)))return;let s=X(t,v(t,r.end));if(!s||!z(t.charCodeAt(s.end)))return;let i=v(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}var Sa=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function Er(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function Or(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return Ta(t,e+u,h,o)},i=s("Key",!1),n=Nr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=Nr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:R(i),nonPaged:n,paged:l}}
function Nr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function Ta(t,e,r,s){let i=A(t,e,4),n=r===8?A(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function Pr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Mr(s.nonPaged,i.nonPaged),paged:Mr(s.paged,i.paged)}),e)}var Mr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function xa(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=Or(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function Aa(t,e){let r=new Map,s;for(let i of t){if(i.length>at)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Rr=(t,e)=>Aa(I(t,qn(e)),e);
function Cr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Br(e.type);return e&&r!==a?e.offset+r:a}
function Br(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var Ea=16,Ir=12,Oa=4096;
function Na(t,e,r){let s=Rr(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=ke(t,_.address,r),h=lt(t,o.address);if(!u||!h||(h&h-1)!==0)return;let f=Cr(s);if(f===a)return;let d={keyOffset:i.offset,sizeOffset:l.offset};return c({address:u,slots:h,entrySize:f},d,{sizeUnit:n?1:Oa,pointerSize:r})}
function Pa(t,e,r){let s=Ra(r),i=Er(s,e.slots-1);if(e.sizeUnit===1)return ye(t,e,i,r);let n=ye(t,e,i,r);if(n.kind==="found")return n;let l=ye(t,e,Ma(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var Ma=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function ye(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,f=Math.min(Ea,n-r),d=t.readMemory(be(i,r,l),f*l);if(!d)return{kind:"unreadable"};for(let g=0;g<d.length;g+=l){if(Z(d,g,h)!==s)continue;let p=Z(d,g+o,h),T=p&&B(dt,p);if(T===a)return{kind:"unreadable"};let P=T*u;return{kind:"found",tag:Ut(d.subarray(g+_,g+_+4)),bytes:P}}return{kind:"absent"}}
function Ra(t){let{high:e,low:r}=C(t);return(r>>>Ir|e<<32-Ir)>>>0}var Ca=["$thread","$prcb"],Lr=(t,e,r)=>x(()=>{let s=Et(t.query(Nn(r))).get(r);return s&&G(s,e)},()=>{}),Ba=8,Ia=64;
function Hr(t,e,r){let s=ja(Rr(t,"_POOL_TRACKER_TABLE")),i=La(t,e),n=Ur(t,e("PoolTrackTable"),r);if(!s||!i||!Fr(n))return;let l=Ha(t,e("ExPoolTagTables"),r),_=za(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return c({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function La(t,e){let r=Se(t,e("PoolTrackTableSize")),s=Se(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function Ha(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:Tr(t,e.address,Ia,r)}
function za(t,e,r){let s=Ur(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!Fr(s))return"none";let i=Se(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var gt={kind:"unreadable"};
function ve(t,e,r){let s=Ua(t,e,r);if(s.kind!=="slot")return s.kind==="none"?Da(t,e,r):s;let i=[];for(let n of e.tables){let l=Ot(t,e,n,s.index,1);if(!l)return gt;let _=l.get(0);_&&U(_.tag)===r&&i.push(_)}return zr(Pr(i))}
function Fa(t,e){let r=new Map;for(let n of e.tables){let l=Ot(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?Ot(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(Pr),...i.values()].filter(n=>n!==a):a}
function Ua(t,e,r){let[s]=e.tables;if(!s)return gt;let i=e.mask+1,n=Er(r,e.mask);for(let l=i;l>0;){let _=Math.min(Ba,i-n,l),o=Ot(t,e,s,n,_);if(!o)return gt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(U(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function Ot(t,{layout:e},r,s,i){let n=be(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&xa(l,e)}
function Da(t,e,r){var s;let{expansion:i}=e,n=i&&Ot(t,e,i.table,0,i.slots);if(i&&!n)return gt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>U(_.tag)===r);return l?zr(l):Wa(t,e)}
function Wa(t,e){for(let r of e.tables){let s=be(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&Or(i,0,e.layout);if(!n)return gt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function zr(t){if(!t)return gt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function ja(t){let e=t&&Cr(t);if(!t||e===a)return;let r={};for(let s of Sa){let i=t.fields.get(s),n=i&&Br(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Fr=t=>t.kind==="found"&&t.address!==dt;
function Ur(t,e,r){if(e.kind!=="found")return e;let s=ke(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var Se=(t,e)=>e.kind==="found"?lt(t,e.address):a,Ga=(t,e)=>j(t.start,e)<=0&&j(e,t.end)<0,Dr=(t,e)=>t.modules.find(r=>!r.unloaded&&Ga(r,e)),Vt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),qa=(t,e)=>{var r;return((r=Dr(t,e))==null?a:r.name.toLowerCase())==="nt"},Ka=64;
function Wr(t){let e=Te(t);if(!e)return{kind:"noPointerSize"};let r=Kt(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=we(I(t,mr)).map(n=>c({},n,{start:G(n.start,e),end:G(n.end,e)}));if(!Vt(s))return{kind:"noModules"};let i=n=>Kt(t,n,e);return{kind:"read",target:c({pointerSize:e},Ja(t,e),{poolHitTag:r.address,modules:s,contextRegisters:Ca.filter(n=>Lr(t,e,n)),processorBlocks:Va(t,i,e),tracker:Hr(t,i,e),bigPages:Na(t,i,e)})}}
function Va(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=Tr(t,i.address,Ka,r))!=null?s:[]}
function Te(t){let e=Et(I(t,zn)).get("$ptrsize");return e===J(0,4)?4:e===J(0,8)?8:a}
function Ja(t,e){var r,s;let i=(r=I(t,Fn).find(l=>/Kernel Version/i.test(l)))!=null?r:"",n=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(i))==null?a:s[1];return{description:i.trim(),instructionSet:e===4?"x86":Ya(i),build:n?Number(n):a}}
function Ya(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function Q(t){let e=Te(t),r=e&&Ar(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=jr(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function jr(t,e,r){return vr(t,r),lt(t,e)}var Xa=0,D=t=>t===0||t>=2147483648,Nt=t=>t!==a&&D(t)?t:Xa;
function xe({address:t,pointerSize:e},r,s){let i=Nt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:fe(i),after:fe(s),repair:Tt(i)}}var Za=class{
constructor(t,e,r){this.__p=[],this.__z=new Set,this.__5g=0,this.__36=t,this.__0=e,this.__5f=r}
get open(){return this.__p}
run(t){return this.__36.run(t)}
debugger(t){return this.__36.change(t)}
plan(t){this.__5g+=1;let e=c({id:this.__5g},t);return this.__1q(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__p.push(e),e}
apply(t){this.__p.push(t);let e;if(me(this.__0,t).kind==="before"){if(e=this.__18(t,t.after,"address"),e===a&&this.__5a(t))return this.__4n(t);if(this.__z.add(t),this.__2i(t).kind==="before"){let r=this.__18(t,t.after,"name");if(r===a&&this.__5a(t))return this.__4n(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__p.includes(t))return{kind:"undone"};vr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2i(t);if(s.kind==="before")return this.__t(t,"undone"),{kind:"undone"};let i=wr(s)||s.kind==="unknown"&&!this.__73(t);if(r===Qa)return i?$a(t,s,e):this.__7p(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__18(t,t.before,r%2===0?"address":"name");n!==a&&this.__z.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__p].reverse().map(t=>this.undo(t))}
leave(t){this.__t(t,"gone")}
forget(){for(let t of[...this.__p])this.__t(t,"gone")}
__4n(t){return this.__1q(t,"applied"),{kind:"applied"}}
__t(t,e){this.__p.splice(this.__p.indexOf(t),1),this.__z.delete(t),this.__1q(t,e)}
__7p(t,e){return this.__t(t,"gone"),{kind:"notOurs",holds:qr(e)}}
__1q(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__5f({change:o,state:e,time:this.__0.now()})}
__18(t,e,r){let s=r==="name"&&this.__7e(t)?Tt(xt(e)):Vn(t.address,t.pointerSize,e);return x(()=>this.__36.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2i(t){return this.__z.has(t)?ca(this.__0,t):me(this.__0,t)}
__5a(t){return this.__2i(t).kind==="after"}
__7e({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Q(this.__0);return r.kind==="read"&&r.address===e}
__73({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Q(this.__0);return r.kind==="read"&&r.address!==e}},Qa=3,Gr=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!D(t.holds),qr=t=>"bytes"in t?xt(t.bytes):a,$a=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:qr(e)}),tl=({armed:t,saved:e,address:r,id:s})=>`${ht(t)} ${ht(e)} ${r} ${s}`;
function el(t,e){let r=tl(e);return x(()=>t.debugger(Qn(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function Jt(t){x(()=>t.debugger(ta),()=>{})}var Ae=t=>x(()=>{let e=t.query($n),r=e.map(rl).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(jt)?"none":"unknown"}));
function rl(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=nt(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=R(_(r));return D(o)?a:{armed:o,saved:Nt(_(s)),address:l,id:n}}var sl=class{
constructor(t,e,r,s,i){this.__5b=!1,this.__5c=!1,this.__0=t,this.__2=e,this.target=r,this.tag=s,this.idle=i,this.repair=Tt(i);let n=t.now().toString(16);this.__1q={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__1c&&this.__2.open.includes(this.__1c)?this.__1c:a}
leaveNote(){this.__5b=el(this.__2,this.__1q)}
arm(){if(this.__5c)return Kr;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__1c=this.__2.plan(xe({address:s,pointerSize:i},r,e)),this.__2.apply(this.__1c)}
pause(){let{change:t}=this;return t?this.__2.undo(t):{kind:"undone"}}
resume(){let t=this.__53();return(t?this.__3s(t):!this.__5b)?this.arm():Kr}
disarm(){this.__5c=!0;let t=this.__53(),e=this.__6q(t);return t&&this.__3s(t)&&e.kind!=="stillThere"&&Jt(this.__2),e}
forget(){this.__2.forget()}
__6q(t){let{change:e}=this;if(e&&!(t&&this.__7g(t)))return this.__2.undo(e);e&&this.__2.leave(e);let r=Q(this.__0);return r.kind!=="read"?{kind:"notOurs"}:D(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__7g(t){let{armed:e,address:r}=t;return!this.__3s(t)&&e===this.tag&&r===this.target.poolHitTag}
__3s({id:t}){return t===this.__1q.id}
__53(){let t=Ae(this.__0);return t.kind==="found"?t.note:a}},Kr={kind:"refused",failure:a,undone:{kind:"undone"}},il=["break","second-chance break","output","ignore"];
function nl(t){let e=[];for(let r of t){if(r.length>at)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(al(i,s[1],s[2]));let n=s?a:ll(r);n&&e.push(n)}return e}
function al(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?c({},t,{command:s}):c({},t,{secondCommand:s})}
function ll(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=il.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function Vr(t){var e;let r=nl(I(t,Dn)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&ol(l)?Ee("command",l):i.status!=="break"?Ee("status",Jr(i)):(n==null?a:n.handled)===!1?Ee("handling",Jr(n)):{kind:"stops"}}var Ee=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),Jr=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),_l=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,ol=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!_l.test(e));
function ul(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=_=>_!==a&&ve(t,s,_).kind==="found",n=ve(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=hl(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[xn(r),l].find(i)}}
function hl(t){let e=t>>>24;if(!(e!==32&&e!==0))return R(t&16777215|(e===0?32:0)<<24)}var dl=3790,fl=1024;
function cl(t,e,r,s){let i=Yt(t);if(i)return $(i);if(D(r))return $({kind:"neverHit",tag:r});let n=gl(t,e);if(n.kind!=="read")return $(n);let{target:l}=n,_=jr(t,l.poolHitTag,l.pointerSize);if(_===a)return $({kind:"unreadable"});if(!D(_))return $({kind:"alreadyArmed",value:_});if(pl(t,l))return $({kind:"taggingOff"});let o=Vr(t);if(o.kind==="breaksPassed")return $(o);let u=ml(r,ul(t,l,r),s);return u?$(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function Yt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var Yr=t=>{var e;return((e=Yt(t))==null?a:e.kind)==="notLive"},$=t=>({kind:"refused",problem:t});
function gl(t,e){let r=Wr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(x(()=>e.debugger(jn),()=>{}),Wr(t))}
function pl(t,e){if(e.build===a||e.build>=dl)return!1;let r=Ar(t,"NtGlobalFlag",e.pointerSize),s=r&&lt(t,r);return s!==a&&(s&fl)===0}
function ml(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var kl=class{
constructor(t,e,r){this.__41=!1,this.__0=t,this.__2=e,this.__a=r}
run(t){let e=this.__2.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__69(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__41))return Yr(this.__0)?a:this.__6z()}
__69(t){var e;let r=this.__2.undo(t);if(Xr(this.__a,r,xt(t.before)),r.kind==="stillThere")return r;t===((e=this.__22)==null?a:e.change)&&this.__84(this.__22.id)}
__84(t){let e=Ae(this.__0);e.kind==="found"&&e.note.id===t&&Jt(this.__2)}
__6z(){let t=Ae(this.__0);if(this.__41=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=Q(this.__0);if(n.kind==="notRead"){this.__41=!1;let o=Tt(r);return this.__a({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){Jt(this.__2);return}let l=this.__2.adopt(xe(n,r,e)),_=this.__69(l);return _?this.__22={change:l,id:i}:Jt(this.__2),_}};
function Xr(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var bl=6e3,Oe=2,wl=class{
constructor(t){this.__1u=0,this.__y=t!==a&&t>=bl?Oe:0}
get isBefore(){return this.__y>=Oe&&!this.isAfter}
get isAfter(){return this.__1u>=Oe}
sawBefore(){this.__y+=1}
sawAfter(){this.__1u+=1}},Xt=(t,e)=>t.slice(0,e+1).every(({afterGap:r,doubtful:s},i)=>!r&&(!s||i===e)),Ne=t=>t.length===0?"noStack":"framesMissing",Zr=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,yl=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,vl=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Sl=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Tl=/^VerifierExt$/i,xl=/\?\? ?::|`string'/,Al=64;
function Pe(t){var e;if(Tl.test(t.module))return t.name.includes("Pool")?$r(t.name):a;if(Zr.test(t.module))return t.name==="DbgBreakPoint"||xl.test(t.name)?"neither":(e=Qr(t.name))!=null?e:El(t.name)}
function Qr(t){return yl.test(t)?"alloc":vl.test(t)?"free":a}
function El(t){return Sl.test(t)?$r(t):a}
function $r(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function q(t){let e=t.findIndex(({symbol:r})=>!r||Pe(r)===a);return e<0?t.length:e}
function Ol(t){return Zr.test(t.module)&&t.name==="ExFreePool"&&t.offset>Al}
function ts(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var es=t=>t==="last"||t==="after",Nl=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Me(t){var e;let r=Nl.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var rs=1e3,Zt=(t,e)=>({line:t,text:e.slice(0,200)}),tt=4,Qt={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},ss={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Pl=class{
reset(){this.__4e=a,this.__45=a}
read(t){let e=v(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__4e=Ml(t);else if(t.startsWith("NonPaged",e))this.__45=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1m(t)}}
__1m(t){let[e,...r]=Rl(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===ss.verbose.join(" ");if(!i&&s!==ss.summary.join(" "))return;let n=r.map((o,u)=>{var h,f;return o.end-((f=(h=r[u-1])==null?a:h.end)!=null?f:e.start+tt)}),l=i?"verbose":this.__8e(n,e.start),_=this.__4e;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===Qt[l].join()?n:a}}
__8e(t,e){if(t.join()===Qt.current.join())return"current";if(t.join()!==Qt.oldest.join())return"old";let r=this.__45;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Ml(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Rl(t){let e=[],r=v(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=v(t,i)}return e}var is={kind:"unread"};
function Cl(t,e){let r=v(t,0);if(t.startsWith("TOTAL",r)&&z(t.charCodeAt(r+5)))return Bl(t,r+5,e);let s=e.widths?Il(t,e,e.widths):Ll(t,r,e);return s?{kind:"row",usage:s}:zl(t,r)?is:{kind:"other"}}
function Bl(t,e,r){let{layout:s,widths:i=as(s)}=r,n=Re(t,e,i,s);return!n||t.slice(n.end).trim()!==""?is:c({kind:"total"},us(n.numbers))}
function Il(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!_s(t,i))continue;let n=Re(t,i+tt,s,r);if(!(!n||i!==e&&!n.inPlace))return os(t.slice(i,i+tt),n.numbers,t.slice(n.end))}}
function Ll(t,e,r){let s=ns(t,e,tt,r),i=ns(t,e,t.slice(e,e+tt).search(/\s/),r);return s&&i?a:s!=null?s:i}
function ns(t,e,r,{layout:s}){if(r<1||!_s(t,e,r))return;let i=Re(t,e+r,as(s),s);if(!(!i||!Hl(t,i.end)))return os(t.slice(e,e+r),i.numbers,t.slice(i.end))}var as=t=>Qt[t].map(()=>Number.POSITIVE_INFINITY),Hl=(t,e)=>e>=t.length||z(t.charCodeAt(e))||z(t.charCodeAt(e-2))||t.startsWith(ls,e),ls="UNKNOWN pooltag";
function _s(t,e,r=tt){let s=e+r;if(e<0||t.length<=s||!z(t.charCodeAt(s))||v(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var zl=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function Re(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=Fl(t,l,(i=r[u])!=null?i:0);if(!h)return;let f=u===r.length-1?Ul(t,h,o,s):h.end,d=f===a?a:_a(t.slice(h.start,f));if(f===a||d===a)return;let g=f===h.columnEnd||f>h.columnEnd&&h.full;_=_&&g,o=o&&(g||u===0),n.push(d),l=f}return{numbers:n,end:l,inPlace:_}}
function Fl(t,e,r){let s=v(t,e),i=t.charAt(s)==="-"?s+1:s,n=aa(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function Ul(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(ls))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function os(t,e,r){let s=r.trim(),i=t.length===tt&&!t.includes(".")?hr(t):a;return c({text:t.padEnd(tt),tag:i!=null&&i.ok?i.tag:a},us(e),{description:s||a})}
function us(t){let e=t.length/2;return{nonPaged:hs(t.slice(0,e)),paged:hs(t.slice(e))}}
function hs(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function ds(t){var e;let r=new Pl,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(es(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new Gl(l))}}return s==null?a:s.listing()}var Dl=5e4,Wl=1024,jl=16,Gl=class{
constructor(t){this.__14=[],this.__17=[],this.__g=[],this.__1m=t}
push(t,e){if(t.length>Wl)return this.__v(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=Cl(t,this.__1m);if(r.kind==="other")return Me(t)?"after":this.__v(t,e);if(this.__3u(),r.kind==="row")this.__14.push(r.usage);else if(r.kind==="unread")this.__10(Zt(e,t));else return this.__67={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__14.length<Dl?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1m;return{layout:t,sort:e,rows:this.__14,total:this.__67,unread:this.__17}}
__v(t,e){return this.__g.length>=jl?"after":(this.__g.push(Zt(e,t)),"other")}
__3u(){for(let t of this.__g)this.__10(t);this.__g=[]}
__10(t){this.__17.length<rs&&this.__17.push(t)}};
function $t(t,e,r){return e.tracker?ve(t,e.tracker,r):x(()=>ql(t,r),()=>({kind:"unreadable"}))}
function ql(t,e){let r=ds(t.query(Yn(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:fs(n),frees:fs(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function fs(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var Kl=64,Vl=class{
constructor(t,e,r){this.__3o=!1,this.__0=t,this.__2=e,this.__1a=r}
get hasMissed(){return this.__3o}
get trouble(){return this.__3f}
returnValue(t){let e=q(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r&&Xt(t.stack,t.stack.indexOf(r)))||!r.address||!s)return;if(this.__1a.pause().kind!=="undone"){this.__3f={kind:"notArmedAgain"};return}let i=this.__29();this.__2.run(On(r.address,this.__1a.target.pointerSize));let n=this.__83(),l=Ce(n,"eip","rip","pc");if(l!==r.address){this.__3o=!0,this.__3f={kind:"strayed",ip:l};return}Jl(i,this.__29())||(this.__3o=!0),this.__1a.resume().kind!=="applied"&&(this.__3f={kind:"notArmedAgain"});let _=Ce(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__78(_,s,r)?Ce(n,"eax","rax","x0"):a}
__29(){let{target:t,tag:e}=this.__1a;return $t(this.__0,t,e)}
__83(){let t=Et(this.__0.query(Mn(this.__1a.target.contextRegisters))),{pointerSize:e}=this.__1a.target;return new Map([...t].map(([r,s])=>[r,G(s,e)]))}
__78(t,e,r){if(!t)return!1;if(this.__1a.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=y(e.base,8),i=y(s,Kl);return j(s,t)<=0&&j(t,i)<=0}};
function Ce(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var Jl=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function Yl(t){let e=X(t,Xl(t));if(!e||t.charAt(e.end)!==" ")return;let r=Ql(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=t_(t.slice(s).trim().replace(/\s+/g," "));if($l(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function Xl(t){let e=v(t,0),r=Y(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var Zl=["fadd","fabd"];
function Ql(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,Y(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return Zl.includes(r)?a:r}
function $l(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&Y(r,0)===8)}var t_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function cs(t){let e=v(t,0);if(t.charAt(e)==="#"&&(e=v(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var e_="(Inline)",r_="(Inline Function)",gs=t=>t===4?3:4,s_=5,i_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],n_=/\+0x[0-9a-f]+(?=\s)/i;
function Be(t){let e=ge(t),r=a_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:ge(e.slice(0,r)),source:ps(s.slice(i))}}
function a_(t){let e=n_.exec(t);if(e)return e.index+e[0].length;let r=l_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&ps(t.slice(s+1))?s:t.length}
function l_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=i_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function ps(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>ce(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function te(t){let e=ge(t),{head:r,offset:s}=__(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!o_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function __(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var o_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function ms(t,e){let r=v(t,0),s=h_(t,r),i=s===a?r:v(t,Y(t,r));return e==="names"?k_(t.slice(i),s):t.charCodeAt(i)===u_?m_(t,i,s):d_(t,i,s,e)}var u_=40,ks=58;
function h_(t,e){let r=Y(t,e),s=r-e;if(!(s<2||s>3||!z(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function d_(t,e,r,s){let i=X(t,e);if(!i)return;let n=s==="noBase"?i:f_(t,i,s);if(!n||!z(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=v(t,n.end),o=g_(t,c_(t,_),l),u=o&&ws(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function f_(t,e,r){let s=v(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=X(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var c_=(t,e)=>t.startsWith("(T) ",e)?v(t,e+3):e;
function g_(t,e,r){let s=t.charCodeAt(e)===ks,i=[],n=s?v(t,e+1):e;for(;i.length<gs(r);){let l=X(t,n);if((l==null?a:l.pointerSize)!==r||!p_(t,l.end))break;i.push(l.address),n=v(t,l.end)}if(!(s&&t.charCodeAt(n)!==ks)&&!(i.length>0&&i.length<gs(r)))return{words:i,end:s?v(t,n+1):n}}var p_=(t,e)=>e>=t.length||z(t.charCodeAt(e));
function m_(t,e,r){let s=[r_,e_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=ws(t.slice(i));return n&&n.text!==""?c({},n,bs,{number:r,inline:!0}):a}var bs={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function k_(t,e){let r=Be(t),s=te(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return c({},r,bs,{symbol:s,number:e,inline:!1})}
function ws(t){let{text:e,source:r}=Be(t),s=te(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var b_=t=>t.charAt(v(t,0))==="#"&&cs(t)===a,w_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,y_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,ys=" (UTC ",v_=256,S_=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function vs(t){var e;if(t.length>v_||!T_(t))return;let r=x_(t.trim());if(w_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?A_(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:S_.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var T_=t=>"B*STND^".includes(t.charAt(v(t,0)))||t.includes(" - code ")||t.includes(ys);
function x_(t){let e=t.includes(ys)?y_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function A_(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:Ss(t)}}
function Ss(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=nt(n.trim());l&&i.push(l)}return i}
function E_(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=vs(s);i&&(r=new P_(i))}return(e=r==null?a:r.report())!=null?e:O_(t)}
function O_(t){let e=new xs;for(let r of t)e.push(r);return e.place.instruction?c({kind:"stepped"},e.place):a}var N_=24,P_=class{
constructor(t){this.__47=new xs,this.__g=0,this.__1r=t,this.__3l=t.kind==="targetGone"}
push(t){let e=this.__3l?"after":this.__3d(t);return this.__3l=es(e),e}
report(){let t=this.__1r;return t.kind==="targetGone"?t:c({},t,this.__47.place)}
__3d(t){if(t.length>at)return this.__v();let e=vs(t);if(e)return this.__8k(e)?"taken":"after";if(R_(t))return this.__6t(t.trim()),"taken";if(Me(t))return"after";let r=this.__47.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__v()}
__8k(t){return this.__1r.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__47.place.symbol===a}
__6t(t){let e=this.__1r;e.kind==="bugcheck"&&e.parameters.length===0?this.__1r=c({},e,{parameters:Ss(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1r={kind:"manualBreak"}:t.startsWith(Ts)&&(this.__1r={kind:"other",event:t}))}
__v(){return this.__g++,this.__g>N_?"after":"other"}},Ts="A fatal system error has occurred",M_=["*","(0x",Ts];
function R_(t){let e=v(t,0);return e===t.length||b_(t)?!0:M_.some(r=>t.startsWith(r,e))}var xs=class{
constructor(){this.place={}}
push(t){let e=Yl(t);if(e){let s=this.__62;return this.place={symbol:s,instruction:e},"instruction"}let r=C_(t);return r===a?"other":(this.__62=r,this.place={symbol:r},"symbol")}};
function C_(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Be(e.slice(0,-1));return te(r.text)&&r.text}
function B_(t){let e=t.filter(i=>i.length<=at),r=As(e,/^Last event: (.+)$/);if(r===a)return;let s=As(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function As(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Pt=t=>x(()=>B_(t.query(Hn)),()=>{}),Es=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function I_(t){for(let[e,{symbol:r}]of t.slice(0,q(t)).entries()){if(!r||e===0&&Ol(r))continue;let s=Pe(r);if(s==="alloc"||s==="free")return s}}
function L_(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Qr(r);let s=Pe(t);return s==="neither"?a:s}var Ie={kind:"computed"},ee=(t,e,r)=>G(y(t,e),r==="x86"?4:8),_t=4;
function H_(t,e){let r=A(t,t.length-_t,_t);if(r===a||C(e).low%_t!==0)return[];if(et(r,4227858432,2483027968))return[{kind:"function",address:y(e,Os(r)-_t)}];let s=et(r,4294966303,3594452992),i=et(r,4294965279,3594455071)||et(r,4294965248,3611232256);return s||i?[Ie]:[]}
function z_(t,e){let[r,s,i]=[0,1,2].map(o=>A(t,o*_t,_t));if(r===a)return;if(et(r,4227858432,335544320))return{kind:"function",address:y(e,Os(r))};if(s===a||i===a)return;let n=r&31;if(!(et(r,2667577344,2415919104)&&(s&1023)===n*33&&i===re(3592355840|n<<5)))return;let l=s>>>10&4095,_=F_(r,e);if(et(s,4290772992,4181721088))return{kind:"slot",address:y(_,l*8)};if(et(s,4290772992,2432696320))return{kind:"function",address:y(_,l)}}var et=(t,e,r)=>re(t&e)===re(r),re=t=>t>>>0,Os=t=>(t<<6>>6)*_t;
function F_(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=C(e);return y(J(s,re(i&-4096)),r*4096)}
function Le(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=se(t,e+u);if(h===a)return;let f=u+4;if(!_)return{extension:l,length:f,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let d=(o>>3&7)!==4;return{extension:l,length:f,fixed:d?a:{kind:"absolute",displacement:h}}}var Ns=({kind:t,displacement:e},r,s)=>ee(t==="relative"?r:J(0,0),e,s);
function se(t,e){let r=A(t,e,4);return r===a?a:r|0}var Ps=[76,139,21],U_=7,D_=7;
function W_(t,e,r){let s=[];for(let i=2;i<=D_;i+=1){let n=t.length-i,l=t[n]===232&&i===5?se(t,n+1):a;if(l!==a){let u=r==="x64"?j_(t,n,e):a;s.push({kind:"function",address:ee(e,l,r),slot:u})}let _=t[n]===255?Le(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:Ns(o,e,r)}),(!o||G_(t,n,r))&&s.push(Ie)}return s}
function j_(t,e,r){let s=e-U_;if(!Ps.every((n,l)=>t[s+l]===n))return;let i=se(t,s+Ps.length);return i===a?a:y(r,e-t.length+i)}
function G_(t,e,r){let s=t[e-1],i=r==="x64"&&Ms(s)?t[e-2]:s;return i===100||i===101}var Ms=t=>t!==a&&(t&240)===64;
function q_(t,e,r){var s;let i=r==="x64"&&Ms(t[0])?1:0,n=l=>y(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:ee(n(2),l,r)}}case 233:{let l=se(t,i+1);return l===a?a:{kind:"function",address:ee(n(5),l,r)}}case 255:{let l=Le(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:Ns(_,n(1+o),r)}:Ie}default:return}}var K_=16,V_=12;
function J_(t,e,r){return r==="arm64"?H_(t,e):W_(t,e,r)}
function Y_(t,e,r){return r==="arm64"?z_(t,e):q_(t,e,r)}
function X_(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function Z_(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:qt(t.slice(e+1),Q_)}
function Q_(t){if(!t.startsWith("    "))return;let e=te(xr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var $_=4096;
function Rs(t,e,r){var s;let i=l=>t.readMemory(y(e,-l),l),n=C(e).low%$_;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var ot={kind:"undecided"},to=3,eo=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,ro=class{
constructor(t,e){this.__5o=new Map,this.__0=t,this.__3=e}
before(t,e){let{instructionSet:r}=this.__3,s=Rs(this.__0,t,K_);if(!s||!r)return ot;let i=J_(s,t,r),n=X_(i,l=>this.__4z(l),e&&so(e));return n?this.__2w(n,to):ot}
__4z(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return ke(this.__0,t.address,this.__3.pointerSize)}
__2w(t,e){let r=this.__4z(t);if(!r)return ot;let s=this.__5p(r);if(s.some(({name:l})=>eo.test(l)))return ot;let i=Cs(s);if(i.kind==="pool")return i;let n=this.__7h(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?Cs(this.__5p(t.address)):n}
__7h(t,e){let{instructionSet:r}=this.__3,s=e>0?this.__0.readMemory(t,V_):a,i=s&&r&&Y_(s,t,r);return i?this.__2w(i,e-1):ot}
__5p(t){let e=this.__5o.get(t);if(e)return e;let r=x(()=>Z_(this.__0.query(Kn(t,this.__3.pointerSize))),()=>[]);return r.length>0&&this.__5o.set(t,r),r}},so=({address:t,symbol:e})=>t&&e&&y(t,-e.offset);
function Cs(t){let e=new Set(t.map(L_));if(e.size>1)return ot;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:ot}var io=class{
constructor(t,e){this.__4r=new Set,this.__f=new Map,this.__0=t,this.__3=e,this.__4s=new ro(t,e)}
classify(t){let e=this.__70(t);if(e)return{kind:"foreign",stop:e};let r=I_(t.stack);return r?{kind:"hit",of:r}:this.__6j(t)}
__70({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!qa(this.__3,e)||!this.__7b(e))return{kind:"other",event:l};let _=q(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&ts(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__7b(t){if(this.__4r.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__4r.add(t),r}
__6j({ip:t,stack:e}){var r,s;let i=q(e),n=e[i];if(!(n!=null&&n.address)||!Xt(e,i))return{kind:"hit",of:"unknown"};let l=this.__f.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__4s.before(n.address,_);switch(o.kind){case"pool":return this.__f.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function no(t){var e;let r=new _o;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var ao=1e4,lo=8,_o=class{
constructor(){this.__o=[],this.__17=[],this.__g=[],this.__4w="frames",this.__55=!1,this.__z=!1,this.__2y=!0}
get begun(){return this.__55||this.__o.length>0}
get fromTop(){return this.__o.length>0&&this.__2y}
push(t,e){if(t.length>at)return this.__v(t,e);if(this.__2s)return this.__6m(t,e,this.__2s);let r=ms(t,this.__4w);return r?this.__86(r,t,e):this.__7s(t,e)}
listing(){return{style:this.__4g,frames:this.__o,unread:this.__o.length===0?[...this.__17,...this.__g]:this.__17}}
__86(t,e,r){return t.text===""?!this.begun||!this.__4x(t)?this.__v(e,r):(this.__2s={row:t,line:Zt(r,e)},"taken"):this.__4x(t)?(this.__3u(),this.__4m(t),"taken"):"after"}
__6m(t,e,{row:r,line:s}){this.__2s=a;let i=ms(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__g.push(s),this.push(t,e)):(this.__4m(c({},r,{text:i.text,symbol:i.symbol})),"taken")}
__7s(t,e){let r=v(t,0);if(r===t.length)return this.__o.length>0&&this.__r===a?"after":"taken";let s=cs(t);return s?this.__1m(s):ho(t,r)?(this.__z=!0,this.__1k!=="frames"&&(this.__1k=t.includes(fo)?"unwinding":"frames"),"taken"):this.begun?po(t,r)?"taken":mo(t)?(this.__o.length===0&&(this.__2y=!1),this.__1k="frames","taken"):Me(t)?"after":this.__v(t,e):this.__v(t,e)}
__1m(t){return this.__o.length>0?"after":(this.__55=!0,this.__4w=t,"taken")}
__4x(t){var e;if(this.__o.length===0)return!0;if(this.__o.length>=ao)return!1;let r=(e=this.__4g)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__r===a?t.number===this.__r:t.number>this.__r}
__4m(t){var e,r;this.__o.length===0&&((e=t.number)!=null?e:this.__17.length)>0&&(this.__2y=!1);let s=this.__7a(t),i=s?a:this.__5q;this.__1k=a,this.__r=t.number,(r=this.__4g)!=null||(this.__4g=uo(t)),t.text.startsWith("0x")&&(this.__z=!0),this.__o.push(oo(t,i,{doubtful:this.__z,afterGap:s})),t.inline||(this.__5q=t.returnAddress===dt?a:t.returnAddress)}
__7a({number:t,symbol:e}){return this.__o.length===0?!this.__2y:this.__r!==a&&t!==this.__r+1?!0:this.__1k==="frames"||this.__1k==="unwinding"&&(e==null?a:e.name)!==""}
__v(t,e){return this.begun?this.__g.length>=lo?"after":(this.__g.push(Zt(e,t)),"other"):this.__z?"after":"other"}
__3u(){this.__g.length>0&&this.__r===a&&(this.__1k="frames");for(let t of this.__g)this.__17.length<rs&&this.__17.push(t);this.__g=[]}};
function oo(t,e,{doubtful:r,afterGap:s}){let{text:i,args:n,inline:l}=t,_={text:i,args:n,inline:l,doubtful:r};return e!==a&&(_.address=e),t.symbol!==a&&(_.symbol=t.symbol),t.base!==a&&(_.base=t.base),t.returnAddress!==a&&(_.returnAddress=t.returnAddress),t.source!==a&&(_.source=t.source),s&&(_.afterGap=!0),_}
function uo(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=s_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var ho=(t,e)=>t.startsWith("WARNING: ",e)&&co.some(r=>t.includes(r))||t.startsWith("<Intermediate frames may have been skipped",e),fo="unwind information not available",co=["frames may be wrong","unwinding can be inaccurate","outside normal stack bounds"],go=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],po=(t,e)=>go.some(r=>t.startsWith(r,e)),mo=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Bs=24;
function ko(t,e,r,s=Bs){let i=t.query(Pn(s,e.pointerSize===4,e.contextRegisters)),n=Is(i,e);if(!n)return He("registers",i);let l=Ls(i,n.ip);return l?{kind:"read",reading:c({report:r},n,{stack:l})}:He("stack",i)}
function Is(t,e){var r,s,i,n;let l=bo(Et(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=zs(l,e);return{ip:_,sp:o,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),processor:u}}
function Ls(t,e){let[r,...s]=no(t).frames;return r&&[c({},r,{address:e}),...s]}var He=(t,e)=>({kind:"unreadable",missing:t,answer:Hs(e)}),Hs=t=>t.slice(0,3).join(" / ").slice(0,200);
function bo(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,G(s,e.pointerSize))}),r}
function zs(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Fs=4096,wo=3,Us=32,yo=class{
constructor(t){this.__n=new Map,this.__4a=new Set,this.__3m=new Map,this.__5d=!0,this.__1s=t}
get isEmpty(){return this.__n.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:_,thread:o}=t;if(!this.__5d||!vo(e,r))return;let u=So(l,_,e);if(!this.__4a.has(u)){this.__4a.add(u);return}let h=this.__7i(t,e,s);if(!h)return;o&&this.__3m.set(o,y(_,h.end));let f=(i=this.__n.get(l))!=null?i:[],d=f.find(g=>Ws(g,h));h.met=(n=d==null?a:d.met)!=null?n:0,h.isCompared||(h.isCompared=(d==null?a:d.isCompared)===!0),this.__n.set(l,[h,...f.filter(g=>!Ws(g,h))])}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__n.get(t))!=null?s:[],n=r&&this.__3m.get(r),l=n&&B(e,n);if(l===a||i.length===0)return;let _=i.map(u=>u.end),o=Math.min(l,Math.max(..._),Fs);return o>=Math.min(..._)?o:a}
recognise(t,e){let r=this.__2b(t,e);if(!r)return;let{known:s,frames:i}=r;return s.met+=1,s.met%Us===0||!s.isCompared?a:i}
check(t,e,r){let s=this.__2b(t,e);if(!s)return;if(To(s.frames,r)){s.known.isCompared=!0;return}this.clear(),this.__5d=!1;let{met:i,steps:n}=s.known,l=Math.floor(i/Us)+Number(Ds(n));return{frames:n.map(({frame:_})=>_),hits:Math.max(0,i-l)}}
__2b(t,e){var r;for(let s of(r=this.__n.get(t.ip))!=null?r:[]){let i=this.__2w(s,t,e);if(i)return{known:s,frames:i}}}
clear(){this.__n.clear(),this.__4a.clear(),this.__3m.clear()}
__2w({steps:t},{sp:e,fp:r},s){let i=this.__1s,n=[],l=0,_=r&&B(e,r);for(let{frame:o,rule:u,word:h}of t){let f=l,d=l;if(u.kind==="fixed")d+=u.bytes;else if(u.kind==="entered")f-=i;else{if(_===a||_<l)return;f=_,d=_+i;let p=Z(s,_,i);_=p&&B(e,p)}if(Z(s,d,i)!==h)return;l=d+i;let g=o.args.map((p,T)=>Z(s,l+T*i,i));if(!g.every(p=>p!==a))return;n.push(c({},o,{base:y(e,f),args:g}))}return n}
__7i({ip:t,sp:e,fp:r},s,i){var n,l;let _=[],o=0,u=t;for(let[f,d]of s.entries()){let g=d.address===u?i(u):a,p=d.base&&B(e,d.base);if(!g||!d.returnAddress||p===a)return;let T=f===0,P=f===s.length-1;switch(g.kind){case"fixed":if(p!==o||d.args.length>0||g.isTrap&&!P)return;o+=g.bytes+this.__1s;break;case"entered":if(!T||p!==-this.__1s)return;o+=this.__1s;break;case"linked":if(p<o||T&&d.base!==r)return;o=p+2*this.__1s}_.push({frame:d,rule:g,word:d.returnAddress}),u=d.returnAddress}let h=(l=(n=_[_.length-1])==null?a:n.frame.args.length)!=null?l:0;return o+=h*this.__1s,o<=Fs?{steps:_,end:o,met:0,isCompared:!Ds(_)}:a}};
function vo(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===dt)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===wo)&&!_&&!o)}var So=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&B(e,s)} ${i}`)].join(),Ds=t=>t.some(({rule:e})=>e.kind==="linked"),Ws=(t,e)=>t.steps.length===e.steps.length&&t.steps.every(({word:r},s)=>{var i;return r===((i=e.steps[s])==null?a:i.word)}),To=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},_)=>{let o=e[_];return r===(o==null?a:o.address)&&s===(o==null?a:o.base)&&i===(o==null?a:o.returnAddress)&&n===(o==null?a:o.text)&&l.join()===(o==null?a:o.args.join())});
function xo(t){var e;let r=t.join(`
`),s=o=>{var u,h;return nt((h=(u=o.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let _=l==="Non-FPO"?"ebp":"omitted";return js(i)===js(n)?{start:i,frame:_}:{frame:_}}var js=t=>C(t).low&4095,Gs=10,Ao=3;
function Eo(t){var e,r;let s=t.join(`
`),i=p=>{var T,P;return nt((P=(T=p.exec(s))==null?a:T[1])!=null?P:"")},n=ze(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=ze(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=ze(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,f]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(ie))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||f===a)return;let d=u>Ao?a:Oo(t,f);if(!d)return;let g=y(o,-_);return c({},d,{bodyStart:y(g,n+h),end:y(g,l)})}
function Oo(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(ie),h=No(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===Gs}return r===e?{frameBytes:s,isTrap:i}:a}
function No(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=ie((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case Gs:return{slots:1,bytes:e*8};default:return}}var ie=t=>Number.parseInt(t,16),ze=t=>t!=null&&t.startsWith("00000000")?ie(t):a,Po=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__48=e}
ruleOf(t){return this.__4.has(t)||this.__4.set(t,this.__6f(t)),this.__4.get(t)}
clear(){this.__4.clear()}
__6f(t){let e=I(this.__0,Ln(t,this.__48));if(this.__48===4)return Mo(t,xo(e));let r=Eo(e);return r&&Ro(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function Mo(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var Ro=(t,{bodyStart:e,end:r})=>j(e,t)<0&&j(t,r)<0,Co=class{
constructor(t,e,r,s=Bs){this.__5w=new Map,this.__0=t,this.__3=e,this.__a=r,this.__2v=s,this.__4=new yo(e.pointerSize),this.__49=new Po(t,e.pointerSize)}
begin(){this.__4c&&(this.__2c=Ks(I(this.__0,Un)))}
read(t){var e;let r=this.__4.isEmpty?[]:this.__8m(),s=Is(r,this.__3);if(!s)return this.__80(t);let i=c({},s,{processor:(e=s.processor)!=null?e:this.__7z(s.registers)});this.__6l(r);let n=this.__8a(i),l=n&&this.__4.recognise(i,n);return l?{kind:"read",reading:c({report:t},i,{stack:l,stackBytes:n})}:this.__8s(t,i,n)}
__80(t){let e=ko(this.__0,this.__3,t,this.__2v);return e.kind==="read"&&this.__5i(e.reading,e.reading.stack),e}
__8m(){let{contextRegisters:t}=this.__3;return this.__4c?I(this.__0,Cn(this.__4c,t)):[]}
get __4c(){let{instructionSet:t}=this.__3;return t==="arm64"?a:t}
__7z(t){let e=t.get("gdtr"),r=e&&this.__5w.get(e);if(r!==a||!this.__3.contextRegisters.includes("$prcb"))return r;let s=Et(I(this.__0,Bn)),i=zs(s,this.__3);return e&&i!==a&&this.__5w.set(e,i),i}
__8s(t,e,r){let s=this.__0.query(In(this.__2v,this.__3.pointerSize===4)),i=Ls(s,e.ip);if(!i)return He("stack",s);let n=r&&this.__4.check(e,r,i);return n&&this.__a({kind:"stacksDiffer"}),this.__5i(e,i),{kind:"read",reading:c({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__5i(t,e){this.__2c&&this.__4.learn(t,e,this.__2v,r=>this.__49.ruleOf(r))}
__8a(t){let e=this.__4.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__6l(t){var e,r;if(qs(t)===((e=this.__2c)==null?a:e.listing))return;let s=Ks(t);(s==null?a:s.places)!==((r=this.__2c)==null?a:r.places)&&(this.__4.clear(),this.__49.clear()),this.__2c=s}},Bo=/^\s*[0-9a-f`]{8,17}\s/i,qs=t=>t.filter(e=>Bo.test(e)).join();
function Ks(t){let e=we(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:qs(t),places:r}}var Io=16,Lo=2*3600,Ho=20,zo=60,Fo=30,Uo=class{
constructor(t,e){this.__d=0,this.__f={alloc:0,free:0,unknown:0},this.__3g=0,this.__54=!1,this.__c=t,this.__28=e,this.__3k=new io(t.reader,t.target),this.__3c=new Co(t.reader,t.target,t.observer,e.frames),this.__4f=t.reader.now(),this.__q=this.__4f}
run(t=!1){let e=this.__8p(t),{hasMissed:r}=this.__c.stepOut;return{end:e,hits:this.__d,kinds:this.__f,seconds:this.__38(),hasMissed:r}}
__8p(t){return x(()=>{var e;for(this.__1j=Pt(this.__c.reader),this.__c.lastStop.begin(this.__c.target,this.__1j),this.__3c.begin(),t&&this.__8g();;){let r=(e=this.__6i())!=null?e:this.__8c();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__8g(){let{target:t,lastStop:e}=this.__c,r=this.__3c.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3k.classify(s);i.kind==="hit"&&this.__3d(s,i.of,e.judge(s,t,!0))}
__8c(){let{changes:t,isCurrent:e}=this.__c,r=e()?t.run(En):[];if(!e())return{kind:"superseded"};let s=E_(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__76();if(i==="no")return Vs(r);s&&(this.__1j=a);let n=this.__3c.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__c.evidence.doubt(n.doubted),i==="unknown"&&this.__c.lastStop.isAgain(n.reading)?Vs(r):this.__7r(n.reading))}
__76(){let t=this.__1j;return this.__1j=Pt(this.__c.reader),!t||!this.__1j?"unknown":Es(t,this.__1j)?"yes":"no"}
__7r(t){let{target:e,tag:r,lastStop:s}=this.__c,i=!this.__54;this.__54=!0;let n=this.__3k.classify(t);if(n.kind==="hit"){let _=i?s.judge(t,e,!1):"new";return this.__3d(t,n.of,_)}s.saw(t,r);let l=i&&s.comesBack;return c({kind:"foreign",stop:n.stop},l&&{mayBeOld:l})}
__3d(t,e,r){return this.__c.lastStop.saw(t,this.__c.tag),r==="repeat"?a:this.__82(t,e,r==="unknown")}
__82(t,e,r){this.__3g=e==="unknown"?this.__3g+1:0,this.__d+=1,this.__f[e]+=1;let{evidence:s,stepOut:i}=this.__c,n=s.record(t,e,i,r);return this.__4h(),i.trouble?Do(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__6i(){if(this.__3g>=Io)return{kind:"unknownHits",count:this.__3g};if(this.__d>=this.__28.hits)return{kind:"hits"};let{seconds:t}=this.__28;return t!==a?this.__38()>=t?{kind:"seconds"}:a:this.__77()}
__77(){let t=this.__38();if(this.__d<Ho||t<zo)return;let e=this.__d/t;return this.__28.hits/e>Lo?{kind:"tooSlow",hitsPerSecond:e}:a}
__4h(){let t=this.__c.reader.now();if(t-this.__q<Fo*1e3)return;this.__q=t;let{observer:e}=this.__c,r=this.__28.hits;e({kind:"progress",hits:this.__d,wanted:r,seconds:this.__38()})}
__38(){return(this.__c.reader.now()-this.__4f)/1e3}},Vs=t=>({kind:"notRun",answer:Hs(t.filter(e=>e.trim()!==""))});
function Do(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var Fe=4096;
function Wo(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var jo=4;
function Js(t,e,r,s){let i=A(t,0,4),n=A(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(U(R(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&jo)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=Fe-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var Go=new Uint8Array,qo=64,Ko=128;
function Ys(t,e,r,s,i=!1){var n,l;let _=pt(t),o=r.headerSize,u=S=>{var it;return(it=s.readMemory(y(t,S-_),o))!=null?it:Go};if(_===0)return{kind:"headerless"};let h=u(_-o),f=Js(h,_-o,e,r),d=_===o;if(!(d?f.kind==="released":f.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return f;let g=d?h:u(0),p=((n=A(g,0,2))!=null?n:0)%8192,T=Fe-p&-r.granularity,P=d?u(T-o):h;if(!g.length||!P.length)return{kind:"unreadable"};if(!(Js(g,0,e,r).kind==="released"&&P[0]===g[2]&&P.every(S=>S===P[0])))return f;if(T!==_)return{kind:"noHeader"};let zt=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(zt&qo)?p:a,ownsPage:!(zt&Ko)}}var pt=t=>C(t).low%Fe,Xs=8;
function Ue(t,e){return Vo(t.toLowerCase(),e.toLowerCase())}
function Vo(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Jo(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function De(t){return Jo(c({},t,{offset:0}))}
function Zs(t,e=[],r=[]){let s=q(t);for(;s<t.length-1&&Qs(t[s],r);)s++;let i=t[s];return i&&Xt(t,s)?Yo(i,s,e):a}
function Qs(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Ue(s,De(r))):!1}
function Yo(t,e,r){var s;let i=t.address&&Xo(t.address,r);if(i)return c({key:$s(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:$s(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?he(t.address):t.text;return c({key:l,frame:t,depth:e},n)}var $s=(t,e)=>`${t}+0x${e.toString(16)}`;
function Xo(t,e){let r=e.find(({start:i,end:n})=>j(i,t)<=0&&j(t,n)<0),s=r&&B(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var Zo=5e4,Qo=class{
constructor(t=Zo){this.__56=new Map,this.__n=[],this.__2g=t}
intern(t){let e=$o(t),r=this.__56.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__n.length;return this.__56.set(e,s),this.__n.push(t),s}
at(t){var e;return(e=this.__n[t])!=null?e:[]}
get all(){return this.__n}
get size(){return this.__n.length}
get isFull(){return this.__n.length>=this.__2g}};
function $o(t){return t.map(tu).join(" ")}
function tu({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var eu=3,ru=8;
function ti(t,e="unreadable"){var r,s;let i=su(t);if(i<ru||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:De(l)}:{};return c({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function su(t){let e=Array.from({length:eu},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?De(_.symbol):_.text)}return i.size});return Math.max(...e)}
function F(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}var iu={allocs:0,frees:0};
function nu(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=p=>t.reduce((T,P)=>T+p(P),0),_=e.kind==="floor"?e.missed:iu,o=_.frees+l(p=>p.unlocatedFrees)-l(p=>p.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(p=>p.unlocatedAllocs),f=Math.min(u,h+_.frees+i),d=r.size+s.size<n?u:f,g=Math.max(0,-o);return{count:u,ofThere:f,hits:g+Math.max(0,d-_.frees)}}var au=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function lu(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:S})=>!i.has(S)),o=_.filter(({block:S})=>s.has(S)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let f=t.reduce((S,{block:it,hit:fc})=>i.has(it)?Math.max(S,n-fc):S,l),d=_.filter(({hit:S})=>au(S,{lastHit:n,longestLife:f})).length,g=Math.max(0,d-u),p=[];for(let{charged:S}of _)S!==a&&p.push(S);let T=F(p,(S,it)=>S-it),P=_u(T),zt={blocks:h,old:g,sizes:P};return p.length<_.length?zt:c({},zt,{bytes:T.slice(0,h).reduce((S,it)=>S+it,0)})}
function _u(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function ou(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var ei=2e5,ri=class wn{
constructor(e=ei,r=new Map){this.limit=e,this.__1b=r}
alloc(e,r){let s=this.__1b.get(e);return!s&&this.__1b.size>=this.limit?{kind:"full"}:(this.__1b.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__1b.get(e);return i?(this.__1b.delete(e),i.tag===r&&uu(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__1b}
copy(){return new wn(this.limit,new Map(this.__1b))}},uu=(t,e)=>t===a||e===a||t===e,hu=512,si=class{
constructor(){this.__1v=new Map,this.__24=Number.POSITIVE_INFINITY,this.__1x=0,this.__2e=!0}
add(t,e=1){this.__24=Math.min(this.__24,t),this.__1x=Math.max(this.__1x,t);let r=this.__1v.get(t);r===a&&this.__1v.size>=hu?this.__2e=!1:this.__1v.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1v)this.add(e,r);this.__24=Math.min(this.__24,t.__24),this.__1x=Math.max(this.__1x,t.__1x),this.__2e=this.__2e&&t.__2e}
summary(){if(this.__1v.size===0)return;let t=this.__24,e=this.__1x,r=this.__2e?this.__7q():a;return{smallest:t,largest:e,median:r}}
__7q(){let t=F(this.__1v,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},du=class yn{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new si,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new yn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},fu=class vn{
constructor(e=new ri){this.__2o=new Map,this.__30=!1,this.__2h=e}
get isFull(){return this.__30}
book(e){let r=this.__1h(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__6e(e,r):e.kind==="free"&&this.__71(e,r)}
stacks(e){let r=[];return this.__2o.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2h.outstanding.forEach((r,s)=>{let i=c({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new vn(this.__2h.copy());return e.__30=this.__30,this.__2o.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2o.set(s,i)}),e}
__6e(e,r){if(e.block===a){r.unlocated.alloc++;return}let s=cu(e),i=this.__2h.alloc(e.block,s);if(i.kind==="full"){this.__30=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__5m(i.earlier,e),r.allocated(s)}
__71(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2h.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1h(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__5m(s.earlier,e),r.unmatchedFrees++}
__5m(e,r){let s=this.__1h(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1h(e,r){var s,i;let n=(s=this.__2o.get(e))!=null?s:new Map;this.__2o.set(e,n);let l=(i=n.get(r))!=null?i:new du(e,r);return n.set(r,l),l}};
function cu({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var gu=2e3;
function ii(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return c({},t,{block:e,blockFrom:"place",charged:i})}var pu=class{
constructor(t=ei){this.__1f=[],this.__2g=t,this.__27=new fu(new ri(t))}
record(t,e=!1){return this.__1f.push({hit:t,awaits:e&&t.block===a}),this.__4q()}
locate(t){let e=this.__1f.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=ii(e.hit,t),e.awaits=!1),this.__4q()}
stacks(t){return this.__12().stacks(t)}
outstanding(){return this.__12().outstanding()}
__12(){if(this.__1f.length===0)return this.__27;let t=this.__27.copy();for(let{hit:e}of this.__1f)t.book(e);return t}
__4q(){let t=this.__1f.findIndex(({awaits:s})=>s),e=t<0?this.__1f.length:t,r=Math.max(e,this.__1f.length-gu);for(let{hit:s}of this.__1f.splice(0,r))this.__27.book(s);return this.__27.isFull?{kind:"tooManyOutstanding",limit:this.__2g}:{kind:"recorded"}}};
function We(t,e){var r,s;let i=new mu(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:i.noSite(_.stack)}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(ku(o,_,i))}),F(l,(_,o)=>{var u,h,f,d;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((d=(f=o.first)==null?a:f.hit)!=null?d:0)})}var mu=class{
constructor(t){this.__89=new Map,this.__3j=new Map,this.__34=t}
site(t){var e;return this.__2b(this.__89,t,(e=this.__34.skip)!=null?e:[])}
noSite(t){return Ne(this.__34.stacks.at(t))}
caller(t){return this.__2b(this.__3j,t,[])}
__2b(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__34;t.set(e,Zs(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function ku(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return c({tag:t.tag,site:i,noSite:i?a:r.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:bu(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},wu(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:yu(e)},vu(e))}
function bu(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function wu(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let f=r.site(u),d=f!==a&&e!==a;_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:d&&f.key!==e.key&&(i.freedElsewhere+=o),d&&f.module!==e.module&&(i.freedByOtherModules+=o)})}return i}
function yu(t){let e=new si;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function vu(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=F(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var Su=1e3,Tu=5e4,xu=new Set(["counters","doubted","gone","change","end"]),ni="left",ai={there:new Set,gone:new Set},Au=t=>c({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),li=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Qo,this.modules=[],this.places=[],this.__1z=new pu,this.__32=[],this.__3a=new Map,this.__1i=new Map,this.__15=[],this.__f={alloc:0,free:0,unknown:0},this.__3v=0,this.__7=0,this.__2d=!1,this.__3r=!1,this.__43=!1,this.__1d=new Map,this.__26=ai,this.__35=new Map,this.__3x=new Map,this.start=t,this.__l=e}
get tag(){return this.start.tag}
get lastHit(){return this.__7}
get entries(){return this.__32}
get hitsNotKept(){return this.__d-this.__3v}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3r?"left":"cutOff":a}
get arming(){var t;return(t=this.__1c)==null?a:t.state}
take(t){var e;switch(this.__10(t),this.__p=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3a.set(t.index,this.stacks.intern(t.frames.map(Au)));break;case"hit":return this.__8h(t);case"located":this.__8j(t);break;case"places":this.places=t.places;break;case"counters":this.__8f(t);break;case"doubted":this.__1d.set((e=this.__3a.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__1u=t.missed?a:this.__6d(),this.__2d=!0;break;case"blocks":this.__26={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1i.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__1c=t);break;case"end":this.__3r=t.why===ni;break;case"image":break}return"taken"}
counts(){return this.__f}
coverage(){return this.__2d?this.__43?{kind:"unknown",why:"mayRepeat"}:this.__1d.size>0?{kind:"unknown",why:"doubted"}:ou(this.__y,this.__1u,this.__f):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__d===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__d;return r===0?e:e*(r-this.openHits())/r}
get __d(){return this.__f.alloc+this.__f.free+this.__f.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__15.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__1d.get(t))!=null?e:0}
stackUses(){return this.__1z.stacks(this.tag)}
sites(t){let e=We(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1z.outstanding(),s=this.__4k(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=lu(l,s,this.__26,{lastHit:this.__7,longestLife:i.longestLife});return{use:i,holding:_}})}
openHits(){var t;return(t=this.__p)!=null||(this.__p=this.__6o()),this.__p}
__6o(){let t=We(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4k(t).hits}
blocksUnderWay(){let t=this.__15.filter(e=>e.kind==="alloc"&&this.__5e(e));return new Set(t.map(({block:e})=>e))}
doubtful(){let t=We(this.stackUses(),{stacks:this.stacks});return this.__4k(t).count>0?this.__5u():[]}
__5u(){let t=[];return this.__1z.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4k(t){return nu(t,{coverage:this.coverage(),asked:this.__26,underWay:this.__8n(),outstanding:this.__5u().length})}
__8n(){let t=0;return this.__35.forEach((e,r)=>{this.__5e({number:r,thread:e})&&t++}),t}
__5e({number:t,thread:e}){return e?this.__3x.get(e)===t:this.__7-t<Xs}
siteOf(t,e){return Zs(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=ti(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:ti(s,(r=this.__1i.get(n))!=null?r:this.__l(n))}
__8h(t){var e;let r=(e=this.__3a.get(t.stack))!=null?e:this.stacks.intern([]),s=c({},t,{stack:r,tag:this.tag});this.__7=s.number,this.__f[s.kind]++,this.__2d=!1,this.__43||(this.__43=t.mayRepeat===!0),this.__26=ai,s.thread&&this.__3x.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.__35.set(s.number,s.thread),this.__15.push(s),this.__15.length>Su&&this.__15.shift();let{kind:i}=this.__1z.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__8j(t){this.__1z.locate(t),this.__35.delete(t.hit);let e=this.__15.findIndex(({number:s})=>s===t.hit),r=this.__15[e];r&&(this.__15[e]=ii(r,t))}
__8f({at:t,counts:e}){t==="armed"?this.__y=e:this.__1u=e,this.__2d=t!=="armed"}
__6d(){return this.__y&&{allocs:this.__y.allocs+this.__f.alloc,frees:this.__y.frees+this.__f.free}}
__10(t){this.__32.length>=Tu&&!xu.has(t.type)||(this.__32.push(t),t.type==="hit"&&this.__3v++)}},_i=4096,oi=256;
function ui(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+oi<_i?oi:2*_i);return r<=t&&t<=s}var Eu=2e5,Ou=1e3,je=-1,Nu=class{
constructor(t){this.__7=new Map,this.__1={alloc:[],free:[]},this.__11={alloc:0,free:0},this.__19=new Map,this.lastHit=0,this.__1y=0,this.__1o={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.__61(t,r,e);let n=t==="alloc"&&this.__19.get(r);if(n&&(n.block=e),((i=(s=this.__7.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__7.delete(e),this.__7.set(e,{kind:t,hit:r}),this.__7.size<=Eu))return;let l=this.__7.keys().next();l.done||this.__7.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.__61(t,e,a),r?this.__1[t]=[...this.__1[t],e]:this.__11[t]=e}
found(t,e){this.__1[t]=this.__1[t].filter(r=>r!==e)}
gap(){this.__1y=this.lastHit,this.__1o={}}
mayBeLeftover(t,e){var r;let s=this.__1o[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.__1o.alloc)==null?a:t.hit)!=null?e:this.__1y>0?je:a}
mayBeOf(t,e,r){let s=t===a?a:this.__19.get(t);return s?(r==null?a:r.kind)==="inUse"&&!ui(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===je}
isOutstanding(t){var e;return((e=this.__7.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.__7.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.__19.get((e=(t=this.__1o.alloc)==null?a:t.hit)!=null?e:je))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.__7.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__1y?r.hit:a}
mustBeFreedSince(t,e){let r=this.__7.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__1y===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__1y&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__11[t]>e?!1:!this.__1[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.__19.set(t,{sizes:e}),this.__19.size<=Ou)return;let r=this.__19.keys().next();r.done||this.__19.delete(r.value)}
__61(t,e,r){var s,i;e>=((i=(s=this.__1o[t])==null?a:s.hit)!=null?i:0)&&(this.__1o[t]={hit:e,block:r})}};
function Pu(t,e,r){var s,i;let n=t.slice(0,q(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!ts(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||j(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function Mu(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=Z(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function Ru(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&B(r.stack.from,y(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var Cu=28;
function Bu(t,e,r){var s,i;let n=[],l=e.stack&&B(t.base,e.stack.from),_=B(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,Cu):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var Ge=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function Iu(t,e,r,s,i){let n=Ru(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:y(n,s.headerSize);return hi(l,s)?fi(l,i):"noBlock"}
function hi(t,e){return Dt(t,e.pointerSize)&&cr(t,e.granularity)}var di=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function fi(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=y(t,-r.distance);return{block:s,header:e(s)}}var Lu=3;
function Hu(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:_,places:o}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&zu(o,u))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(o.some(({provedAt:f})=>f===s))return!0;let h=l.kind==="inUse";return h&&!u&&e.isClaimedByFree(n)?!0:u||_==="inUse"||e.isOutstanding(n)?!1:h||o.some(({provedAt:f})=>f>s)}
function zu(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=Lu);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}
function Fu(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:_}=e,o=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&s.isCertainSince(i,u.hit)||s.isRepeated(i,l)||(_==null?a:_.kind)==="inUse"&&!ui(_.bytes,r))return;let h=Gu(i,_);if(h==="refutation")return;let f=i==="free"&&s.lastOf("alloc",l)!==a,d=h==="proof"&&o!=="inUse"||n!==a||f,g=o?c({},e,{before:o}):e;if(!d)return{hypothesis:t,sighting:g};let p=n!==a||ci(e,r,s),T=n===a&&s.mayBeLeftover(i,l);return{hypothesis:qe(t,{hit:r.hit,block:l,isCurrent:p,mayBeLeft:T}),sighting:g}}
function Uu(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function ci({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function Du(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||ci(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:o,charged:i}}
function Wu(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(ne(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return qe(t,{hit:n,block:s,isCurrent:gi(i,r),mayBeLeft:l})}
function ju(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,c({},n,{freedAt:l})),n.isCurrent||!gi(c({},n,{freedAt:l}),s))return t;t.open.set(e,c({},n,{freedAt:l,isCurrent:!0}));let _=Math.max(t.provedAt,n.hit);return c({},t,{provedAt:_,currentProofs:t.currentProofs+1})}
function gi({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function Gu(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var qe=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>c({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),ne=(t,e)=>t!==a&&e!==a&&t!==e,pi=3,qu=2,Ku=2,mi=16,Vu=20,Ju=4,Yu=24,Xu=256,Zu=8,Qu=100,$u=pi,th=2,eh=class{
constructor(t,e){this.__1=[],this.__q=new Map,this.__d=0,this.__60=0,this.__5z=0,this.__5y=0,this.__4p=!0,this.__59=!1,this.__52=!1,this.__3t=!1,this.__33=0,this.__11=0,this.kind=t,this.__9=e}
plan(t){var e,r;if(this.__57)return{kind:"places",places:[]};if(this.__u&&this.__d>=mi)return{kind:"places",places:this.__e.map(({place:l})=>l)};let s=t-((r=(e=this.__1[0])==null?a:e.hit)!=null?r:t),i=(this.__d>=Zu||s>=Qu)&&this.__7j===this.__33,n=this.kind==="alloc"&&i&&this.__60<$u;return n&&this.__60++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.__33=t.hit;let s=this.__4p||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__5z++;let i=this.__57?"noPlace":this.__l(t,s,r);return typeof i!="string"?c({kind:"located",from:"place"},bi(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__11=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__2f(this.__e.map(r=>Wu(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__e)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__2f(this.__e.map(l=>ju(l,r,t,s)))}
settle(t){if(this.__1.length===0)return[];let e=[];return this.__1=this.__1.filter(r=>{var s;let{hit:i}=r,n=(s=this.__8l(i))!=null?s:this.__4u(this.__2t(i),r,t);return!n||!this.__58(n,t)?!0:(this.__t(i,n.block,t),e.push(c({hit:i,kind:this.kind},bi(n))),!1)}),e}
__58(t,e){return!di(t,this.__9)||e.lastOf("alloc",t.block)!==a}
__2t(t){return ki(this.__e.map(({shown:e})=>e.get(t)))}
__4u(t,{hit:e,after:r},s){if(!t||!this.__u)return;let{kind:i}=this,n=c({},t,{kind:i,hit:e,after:r,places:this.__e,isDisputed:this.__7d,isContradicted:this.__59});return Hu(n,s)?t:a}
get __7d(){return this.__1.some(({hit:t})=>!this.__2t(t))}
__8l(t){var e;let r=this.__q.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__33>t}
hasUnknownsSince(t,e){return this.__11>t||this.__6b(t,e).length>0}
mustHaveShown(t,e,r){if(this.__11>e)return;let s=this.__6b(e,r);if(s.some(l=>{var _;return((_=this.__q.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__q.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__2f(this.__e.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__11>e)return!0;let i=r<s?r:e;return this.__1.some(({hit:n})=>n<=e||n===r||this.__q.has(n)?!1:n>i&&(n<s||n===s&&!this.__52)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.__u&&((r=this.__2t(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.__1.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.__u)return;let r=this.__1.filter(({hit:s})=>{var i;let n=this.__2t(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.__1.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.__e){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__52||(this.__52=e.endsAfter===!0),this.__q.has(t)||!this.__1.some(i=>i.hit===t))return;this.__q.set(t,e);let s=this.__e.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__2f(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),qe(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__e)t.clear();this.__u||this.__3t||this.__5z||this.__2f(this.__e.map(({place:t,shown:e,open:r})=>c({},Ge(t),{shown:e,open:r})))}
learned(){return this.__u?this.__e.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1n=t.map(e=>Ge(e,!0)),this.__d=mi}
startOver(){this.__59||(this.__59=this.__u),this.__1n=a,this.__1=[],this.__q.clear(),this.__d=0,this.__11=this.__33,this.__5y++}
get __7j(){var t,e;return(e=(t=this.__1[this.__1.length-1])==null?a:t.hit)!=null?e:0}
__6b(t,e){return this.__1.filter(r=>r.hit>t&&!ne(r.charged,e)).map(({hit:r})=>r)}
get __e(){var t;return(t=this.__1n)!=null?t:[]}
get __u(){return this.__e.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=pi&&(this.__3t&&this.kind==="alloc"?e:s.size)>=qu&&r>=Ku)}
isUndecidedAt(t){return this.__1.filter(({hit:e})=>t-e<Yu).length>(this.__u||t>Vu?Ju:0)}
get __57(){return this.__5y>th}
__l(t,e,r){var s;let i=(s=this.__1n)!=null?s:this.__6r(t),n=i.map(d=>this.__88(d,t));if(n.every(d=>d==="notRead"))return"unreadable";if(this.__d++,this.__6n(n,e))return this.__4p=!1,this.startOver(),"disagreement";let l=this.__6w(t,e),_=Uu(i.map((d,g)=>Fu(d,n[g],l,r)).filter(d=>d!==a));if(_.length===0)return this.startOver(),"noPlace";this.__1n=_.map(d=>d.hypothesis);let o=_.map(d=>d.sighting);this.__3t||(this.__3t=o.some(({header:d})=>(d==null?a:d.kind)==="inUse"));let u=ki(o),h={hit:t.hit,after:r.lastAllocation},f=u&&e&&this.__u?u:this.__4u(u,h,r);return f?this.__58(f,r)?f:"unreadable":e||this.__10(l,o,r)?"learning":"disagreement"}
__6w({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
__6r({key:t,words:e}){let r=Bu(t,e,this.__9.pointerSize),s=(i,n)=>Ge({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__88({place:t},{key:e,words:r,look:s}){return Iu(t,e,r,this.__9,s)}
__6n(t,e){if((e==null?a:e.from)!=="arguments"||!this.__u)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__10(t,e,r){if(this.__1.length>=Xu)return!1;this.__1=[...this.__1,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.__e.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,Du(l,t,r)))}return!0}
__t(t,e,r){var s;for(let{shown:i,open:n}of this.__e)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__q.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__2f(t){this.__1n&&(this.__1n=t,t.length===0&&this.startOver())}};
function ki(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function bi({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var rh=class{
constructor(t){this.__m=new Map,this.__i=new Nu(e=>this.__7c(e)),this.__3z=[],this.__9=t}
plan(t){return this.__46(t.kind,t.address).plan(this.__i.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__9.alignedHeaders&&!s)return this.__8o(r,e);let l=this.__46(r.kind,r.address).observe(t,this.__6h(i,t),this.__i);return r.kind==="alloc"&&this.__i.allocates(e,t),l.kind==="located"?this.__7l(r.kind,l.block,e,n):this.__i.unlocated(r.kind,e,l.why==="learning"),this.__4d(),l}
goneAfter(t,e,r,s){let i=this.__i.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4j("free",i);if(n.some(u=>u.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,_=!n.some(u=>u.waitsBetween(i,s,t));if(!l&&!_)return;let o=_||n.some(u=>u.agreesOn(t,e));for(let u of n)u.wasAbout(t,{block:e,isSure:o,endsAfter:r>t});this.__4d()}
bornAfter(t,e,r){let s=this.__4j("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.__i.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.__4d()}}
candidates(t,e){let r=new Set;for(let s of this.__m.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__m.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.__i.lastHit))}
gap(){this.__i.gap();for(let t of this.__m.values())t.forgetOpen()}
resolved(){let t=this.__3z;return this.__3z=[],t}
places(){let t=[];for(let e of this.__m.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__46(e,r).restore(s)}}
__4j(t,e,r){return[...this.__m.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4d(){for(let t of this.__m.values())for(let e of t.settle(this.__i)){this.__3z.push(e);for(let r of this.__m.values())r.blockNamedBefore(e,this.__i)}}
__46(t,e){let r=`${t} ${e}`,s=this.__m.get(r);if(s)return s;let i=new eh(t,this.__9);return this.__m.set(r,i),i}
__8o({kind:t},e){return this.__i.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__6h(t,{look:e}){if(!t||!hi(t.block,this.__9))return;let r=fi(t.block,e);if(!di(r,this.__9))return{from:t.from,block:r.block}}
__7l(t,e,r,s){t==="alloc"&&this.__6v(r,e),this.__6u(t,e,t==="free"?s:a),this.__i.located(t,e,r);for(let i of this.__m.values())i.blockNamed({kind:t,block:e,charged:s},this.__i)}
__6v(t,e){for(let r of this.__m.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
__7c(t){return[...this.__m.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
__6u(t,e,r){var s;let i=this.__i.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4j(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__m.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},sh=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function ih(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,q(t)).map(_=>nh(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:wi(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:wi(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function nh(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=sh.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&C(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||U(R(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Dt(o,r.pointerSize)&&cr(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function wi(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var ah=4096,lh=3,_h=class{
constructor(t,e,r){this.__w=new Map,this.__0=t,this.__9=e,this.__1t=r}
before(t){let{kind:e}=Ys(t,this.__1t,this.__9,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=pt(t);return(r=this.__w.get(yi(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(pt).map(yi),...this.__w.keys()];this.forget();for(let r of[...new Set(e)].slice(0,lh)){let s=this.__0.readMemory(r,ah);s&&this.__w.set(r,s)}}
forget(){this.__w.clear()}},yi=t=>y(t,-pt(t)),oh=2048,uh=64,vi=18362,hh=class{
constructor(t,e,r,s,i,n){this.__2p=new Map,this.__0=t,this.__3=e,this.__1t=r,this.__9=s,this.__b=i,this.__w=new _h(t,s,r),this.__13=n}
locate(t,e,r,s){var i;let n=ih(e.stack,this.__1t,this.__9),l=Pu(e.stack,r,e.ip);if(!l)return this.__b.gap(),dh(n);this.__7m(t,r,n.charged);let _=this.__7v(t,e,l,n,s),o=this.__b.observe(_);if(this.__7={hit:t,kind:r,charged:n.charged,unwritten:this.__8q(t,r)},this.__8u(t),o.kind==="unlocated")return c({},Ke(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return c({},Ke(n),{block:o.block,blockFrom:o.from,charged:u})}
__7m(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.__7)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.__13.isAfter&&e==="alloc"&&!ne(r,l))return;let _=n.filter(u=>{let h=this.__l("alloc",u);return h.kind==="inUse"&&!ne(h.bytes,l)});_.length>0&&this.__13.sawAfter();let o=this.__3.processorBlocks.length===1;for(let u of _)this.__b.bornAfter(i,u,o)}
__8q(t,e){var r;if(e==="free"||this.__13.isBefore)return[];let s=[...this.__b.candidates("alloc",t)].filter(pt),i=s.filter(l=>this.__l("alloc",l).kind==="inUse"),n=l=>this.__w.before(l)==="free";return((r=this.__7)==null?a:r.kind)==="free"&&i.some(n)&&this.__13.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return Ti(this.__l("alloc",t))}
__72(t,{found:e,goneAt:r},s){let i=Si(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__74(t)?r!=null?r:s:a}
__74(t){let e=()=>this.__l("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__3;return e()&&!!this.__0.readMemory(r,4)&&e()}
__8u(t){this.__2p.forEach((e,r)=>{var s;e.goneAt=this.__72(r,e,t);let i=!Si(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<Xs||(this.__2p.delete(r),e.goneAt&&this.__b.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__b.candidates("free",t)){if(this.__2p.size>=uh||this.__2p.has(e))continue;let r=this.__l("alloc",e),s=Ti(r);s!=="unknown"&&this.__2p.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__b.isUndecided?this.__w.keep(this.__b.candidates("alloc",t)):this.__w.forget()}
__7f(t){return U(t)===this.__1t}
__7v(t,e,r,s,i){let n=this.__b.plan(r),l=n.kind==="everything"?this.__6s(e,r):this.__7w(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__8d(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__7o(r.kind),pointer:o,charged:s.charged,requested:s.requested,before:u=>this.__w.before(u)}}
__8d(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__b.gap(),r}
__6s(t,e){let r=B(t.sp,e.limit),s=r!==a&&r>0?this.__16(t,t.sp,Math.min(r,oh)):a;return{registers:xi(t.registers),stack:s}}
__7w(t,e,r){let s=xi(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__9.pointerSize;return{registers:s,stack:this.__16(e,y(r.base,n),l)}}
__16({sp:t,stackBytes:e},r,s){var i;let n=(i=B(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&Mu(r,l,this.__9.pointerSize)}
__7o(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__6g(t,r);return e.set(r,i),i}}
__6g(t,e){let r=this.__l(t,e);return t==="alloc"&&!this.__13.isBefore&&pt(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
__l(t,e){let{build:r=vi}=this.__3,s=r<vi,i=Ys(e,this.__1t,this.__9,this.__0,s);return i.kind==="headerless"?this.__7n(t,e):i}
__7n(t,e){let r=this.__3.bigPages&&Pa(this.__0,this.__3.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__7f(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}},Si=t=>t.kind==="inUse"&&!!t.ownsPage;
function Ti({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Ke({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var dh=t=>c({},Ke(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),fh=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function xi(t){let e=new Map;return t.forEach((r,s)=>{fh.test(s)&&e.set(s,r)}),e}
function ch(t,e,r){return r==="arm64"?mh(t,e):gh(t,r)}var Mt=4;
function gh(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=ph(t,s,e),n=i&&A(t,s+i,Mt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function ph(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?Le(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function mh(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Mt<=t.length;l+=Mt){let _=(r=A(t,l,Mt))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let d=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(d|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let d=y(e,l+(_<<8>>13)*Mt);i.push({kind:"literal",address:d});continue}}let f=n.get(o);f!==a&&i.push({kind:"immediate",value:f})}return i}var kh=64,bh=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__3=e}
get known(){return this.__4}
holds(t,e){let r=this.__4.get(t);if(r)return r;let s=this.__l(t,e);return this.__4.set(t,s),s}
__l(t,e){let{instructionSet:r}=this.__3,s=Rs(this.__0,t,kh);if(!s||!r)return"unreadable";let i=y(t,-s.length),n=ch(s,i,r).map(_=>this.__8r(_)),l=_=>_!==a&&U(R(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__8r(t){return t.kind==="immediate"?t.value:lt(this.__0,t.address)}};
function wh({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=Vt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var yh=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a,afterGap:l}),vh=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function Ai(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var Sh=17744;
function Th(t,e){let r=lt(t,y(e,60)),s=r&&t.readMemory(y(e,r),12);return s&&A(s,0,4)===Sh?A(s,8,4):a}var xh=9200,Ah=500,Eh=class{
constructor(t,e,r,s,i){this.__5h=0,this.__4v=0,this.__65=new Set,this.__22=new Set;var n;let{target:l,tag:_}=r;this.__0=t,this.__6=e,this.__13=i,this.__3=l;let o=Wo(l.pointerSize,l.build===a||l.build>=xh);this.__b=new rh(o),this.__b.restore(s),this.__1i=new bh(t,l),this.__40=new hh(t,l,_,o,this.__b,i),this.hunt=new li(wh(r,t.now()),u=>this.__1i.holds(u,_)),e.begin(this.hunt),e.note(vh(l)),this.__5s((n=Vt(l.modules))==null?a:n.start)}
begin(t){this.__6.note(c({type:"counters",at:"armed"},Ai(t)))}
end(t,e="disarmed"){this.__6.note(c({type:"counters",at:"stopped"},Ai(t))),this.__7t(),this.__5r(),this.__7u(),this.__t(e)}
endWithTarget(t){this.__6.note({type:"gone",missed:t}),this.__t("targetGone")}
abandon(){this.__t("aborted")}
record(t,e,r,s){this.__5h+=1;let i=this.__5h,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__b.gap(),this.__3i(i,t,e,n);try{return this.__3i(i,t,e,this.__40.locate(i,t,e,r))}catch(l){throw l instanceof At&&this.__3i(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__6.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__7t(){let t=[],e=[],r=this.__13.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,Ah)){let n=this.__40.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.__6.note({type:"blocks",there:t,gone:e})}
__7u(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1i.known];for(let[e,r]of t.slice(this.__4v))this.__6.note({type:"code",address:e,holdsTag:r});this.__4v=t.length}
__5s(t){var e;if(!t||!Dt(t,this.__3.pointerSize))return;let r=(e=Dr(this.__3,t))==null?a:e.start;if(!r||this.__65.has(r))return;let s=Th(this.__0,r);s!==a&&this.__6.note({type:"image",start:r,timestamp:s}),this.__65.add(r)}
__t(t){this.__6.note({type:"end",why:t,time:this.__0.now()})}
__3i(t,e,r,s){let i=this.__6.note(c({type:"hit",number:t,kind:r,stack:this.__8b(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__8i(),this.__5r(),i}
__8b({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__22.has(e)){for(let{address:r}of t)this.__5s(r);this.__6.note({type:"stack",index:e,frames:t.map(yh)}),this.__22.add(e)}return e}
__5r(){let t=this.__b.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__6.note({type:"places",places:t})}
__8i(){for(let{hit:t,block:e,charged:r}of this.__b.resolved())this.__6.note({type:"located",hit:t,block:e,charged:r})}},Oh=2e5;
function Ei(t,e=Oh){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Ei(t.slice(1),e):t}var Nh=class{
constructor(t){this.__3b={},this.__0=t}
begin(t,e){let r=this.__4!==a&&t.contextRegisters.includes("$prcb")?Lr(this.__0,t.pointerSize,"$prcb"):a;this.__3b={processor:r,event:e}}
saw(t,e){this.__4={reading:t,tag:e}}
counted(t){this.__4&&(this.__4=c({},this.__4,{counts:t}))}
isAgain(t){return this.__4!==a&&Mh(this.__4.reading,t)}
judge(t,e,r){var s;let i=this.__4;return!i||!this.isAgain(t)?"new":this.__6p(i,e)||!r&&this.__8t(i,e)?"repeat":!r&&((s=this.__3b.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){let{event:t}=this.__3b;return t!==a&&t.time===a}
__8t({reading:t},e){var r;let{processor:s}=this.__3b,i=(r=t.registers.get("$prcb"))!=null?r:Ph(t.processor,e);return s!==a&&i!==a&&s!==i}
__6p({tag:t,counts:e},r){if(!e)return!1;let s=$t(this.__0,r,t);return s.kind!=="found"?!1:s.counts.allocs===e.allocs&&s.counts.frees===e.frees}},Ph=(t,e)=>t===a?a:e.processorBlocks[t];
function Mh(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&Rh(t.registers,e.registers)&&Ch(t.stack,e.stack)}
function Rh(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);n!==a&&n!==s&&(r=!1)}),r}
function Ch(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var Bh=2e3,Ih=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Bh,Lh={4:nt("ffdf0000"),8:nt("fffff78000000000")},Hh=32,zh=8,Fh=20,Uh=1e4,Dh=4294967296;
function Oi(t,e){let r=Lh[e],s=r&&t.readMemory(r,Hh),i=s&&Ni(s,zh),n=s&&Ni(s,Fh);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function Ni(t,e){let r=A(t,e,4),s=A(t,e+4,4);if(!(r===a||s===a)&&s===A(t,e+8,4))return(s*Dh+r)/Uh}var Pi=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,Wh=class{
constructor(t,e,r,s){this.__8=[],this.__2z=0,this.__5t=new Map,this.__0=t,this.__a=s,this.__2=e,this.__6=r,this.__3y=new Nh(t),this.__5x=new kl(t,this.__2,s)}
get armed(){return this.__h}
get change(){return this.__2.open[0]}
get unrepaired(){return this.__6a}
get hunts(){return this.__8}
get shown(){var t;let e=new Map;for(let r of this.__8)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Pi));this.__10([...this.__8.filter(s=>!r.has(Pi(s))),...t]),this.__5j=e}
leftValue({address:t,value:e}){let r=this.__5j;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3w;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
__7x({poolHitTag:t,build:e}){var r;let s=(r=this.__5t.get(t))!=null?r:new wl(e);return this.__5t.set(t,s),s}
learned(){var t,e;return(e=(t=this.__3w)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2z+=1;let r=this.__h,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__6c(r);let i=this.__50();i&&Xr(this.__a,i.undone,i.arming.idle),this.__6a=(e=Gh(i==null?a:i.undone))!=null?e:this.__5x.run(s!=null?s:(t=this.__2l)==null?a:t.change)}
__6c({arming:t,evidence:e}){this.__h=a,this.__2l=t,e.abandon()}
__50(){let t=this.__2l;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2l=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__4o(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__4t(i,e,!1)}finally{l=this.__1w(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__4o(t,e,!0)}
capture(t){let e=this.__h;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=Q(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1w(e,a),{kind:"notArmed",anyMore:s.tag};let l=Vr(this.__0);if(l.kind==="breaksPassed")return l;let _=Es(e.event,Pt(this.__0)),o=this.__4t(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?c({},h,{disarmed:this.__1w(e,o)}):(this.__h===e&&(this.__h=c({},e,{event:Pt(this.__0)})),r.end(this.__29(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__6k()}
release(){this.__2z+=1;let t=this.__h;if(!t){let e=this.__50();return e?[e.undone]:this.__2.undoAll()}return this.__h=c({},t,{byUser:!1}),[this.__1w(t,a)]}
__6k(){let t=Q(this.__0);if(t.kind!=="read"||D(t.value))return{kind:"nothing"};let e=Yt(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=xe(t,Nt(s),r),n=this.__2.undo(this.__2.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__4o(t,e,r){return x(()=>{this.__85();let s=cl(this.__0,this.__2,t,e);return s.kind==="refused"?s:this.__18(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__85(){let t=this.__h;if(!t)return;let e=this.__1w(t,a);this.__a({kind:"replaced",tag:t.arming.tag,undone:e})}
__10(t){this.__8=Ei(t);let e=t.length-this.__8.length;e>0&&this.__a({kind:"dropped",hunts:e})}
__18(t,{target:e,idle:r,stops:s},i){let n=new sl(this.__0,this.__2,e,t,r),l=this.learnedOn(e),_=new Eh(this.__0,this.__6,n,l,this.__7x(e)),o=i?Pt(this.__0):a,u=Oi(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__a({kind:"ready",target:e,tag:t}),s||this.__a({kind:"stopsUnknown"}),this.__a({kind:"repairLine",command:n.repair}),n.leaveNote(),_.begin($t(this.__0,e,t)),l.length>0&&this.__6.note({type:"places",places:l}),this.__h=h;let f=n.arm();return f.kind==="applied"?(this.__10([...this.__8,_.hunt]),this.__3w=_.hunt,{kind:"armed",armed:h}):(this.__1w(h,a),{kind:"notWritten",applied:f})}
__4t(t,e,r){let{arming:s,evidence:i}=t,n=this.__2z;this.__a({kind:"waiting",seconds:e.seconds});let l=new Uo({reader:this.__0,changes:this.__2,observer:this.__a,target:s.target,tag:s.tag,evidence:i,stepOut:new Vl(this.__0,this.__2,s),lastStop:this.__3y,isCurrent:()=>this.__2z===n},e).run(r);return this.__75(t)?c({},l,{hasRestarted:!0}):l}
__75({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||lt(this.__0,r.poolHitTag)===s)return!1;let i=Oi(this.__0,r.pointerSize);return i!==a&&Ih(e,i)}
__1w({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__h)==null?a:s.arming)===t&&(this.__h=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__h)==null?a:i.arming)===t&&(this.__h=a),n.kind==="stillThere"&&(this.__2l=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__29(t);return e.end(Gr(n,t.tag)?jh:l,r==null?a:r.end.kind),n}
__29({target:t,tag:e}){let r=$t(this.__0,t,e);return this.__3y.counted(r.kind==="found"?r.counts:a),r}},jh={kind:"unreadable"},Gh=t=>(t==null?a:t.kind)==="stillThere"?t:a,Ve=4;
function Mi(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var qh=1e3,Kh=256,Vh=class{
constructor(t){this.__8=new Set,this.__1=[],this.__44=0,this.__x=t}
missed(t){this.__44+=t}
take(t,e){if(t.type==="hunt"){this.__51(),this.__5=new li(t);return}if(!this.__5&&t.type!=="change"&&this.__x("noHunt",e),!!this.__5)for(this.__1.push({line:e,entry:t,missing:this.__44}),t.type==="hit"&&(this.__44=0);this.__1.length>0&&this.__3q(this.__5);)this.__2m(this.__5)}
end(){return this.__51(),{hunts:[...this.__8],lastHunt:this.__5}}
__51(){for(;this.__5&&this.__1.length>0;)this.__2m(this.__5)}
__3q({lastHit:t}){let[e]=this.__1;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__1.length>Kh||this.__2x().length>=Ve}
__2x(){let t=[];for(let{entry:e}of this.__1.slice(1))e.type==="hit"&&t.length<Ve&&t.push(e.number);return t}
__2m(t){let e=this.__2x(),r=this.__1.shift();if(!r)return;let s=r.entry.type==="hit"?this.__7y(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__8.has(t))&&(this.__8.size<qh?this.__8.add(t):this.__x("tooLong",r.line)))}
__7y(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=Mi(n,r,s.number,i),_=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!_)return s;let o=l==="repeated"&&(i.length>0||Jh(t,s));return this.__x(o?"repeated":"misnumbered",e),o?a:c({},s,{number:n})}};
function Jh(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var L=t=>typeof t=="string"?Gt(t):a,Yh=t=>typeof t=="boolean"?t:a,b=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,Xh=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,N=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,Zh=t=>{let e=b(t);return e!==a&&e<=4294967295?R(e):a};
function E(...t){return e=>t.find(r=>r===e)}
function ut(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function k(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function Ri(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var Qh="pooltag recording",Ci=1;
function $h(t,e){return JSON.stringify(c({seq:t},e)).replace(/[^ -~]/g,td)}var td=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,ed=1<<20,rd=k({module:L,name:L,offset:b}),sd=k({text:L},{address:N,symbol:rd,source:k({file:L,line:b}),inline:E(!0),doubtful:E(!0),afterGap:E(!0)}),id=Ri(k({register:L}),k({offset:Xh})),nd=k({kind:E("alloc","free"),key:N,where:id,holds:E("block","header")}),ad=Ri(k({kind:E("poolHitTag")}),k({kind:E("code"),site:L})),Bi=t=>{let e=b(t);return e!==a&&e<=255?e:a},ld=k({id:b,thing:ad,address:N,before:ut(Bi),after:ut(Bi),repair:L}),_d=k({pointerSize:E(4,8),description:L},{build:b,kernelBase:N}),od=k({name:L,start:N,end:N}),ud={header:k({format:E(Qh),version:E(Ci),segment:b,tool:L,time:b}),hunt:k({tag:Zh,target:_d,poolHitTag:k({address:N,before:b}),time:b}),modules:k({modules:ut(od)}),image:k({start:N,timestamp:b}),stack:k({index:b,frames:ut(sd)}),hit:k({number:b,kind:E("alloc","free","unknown"),stack:b},{stopAddress:N,block:N,blockFrom:E("place","arguments","returnValue"),requested:b,charged:b,poolType:b,processor:b,thread:N,time:b,open:E(!0),mayRepeat:E(!0)}),located:k({hit:b,block:N},{charged:b}),places:k({places:ut(nd)}),counters:k({at:E("armed","stopped")},{counts:k({allocs:b,frees:b})}),doubted:k({stack:b,hits:b}),gone:k({missed:Yh}),blocks:k({there:ut(N),gone:ut(N)}),code:k({address:N,holdsTag:E("yes","no","unreadable")}),change:k({change:ld,state:E("planned","applied","undone","gone"),time:b}),end:k({why:L,time:b})},hd=new Map(Object.entries(ud));
function dd(t){var e;if(t.length>ed)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=k({seq:b,type:L})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=hd.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:c({type:n},_)};let{version:o}=(e=k({version:b})(r))!=null?e:{};return n==="header"&&o!==a&&o>Ci?{kind:"newer",version:o}:{kind:"invalid"}}var Ii=5e5,fd=1e8,cd=20,gd=class{
constructor(){this.__8=new Vh((t,e)=>this.__x(t,e)),this.__21=0,this.__20=0,this.__3e=0,this.__2u=0,this.__1=[],this.__1p=0,this.__5v=0,this.__3n=[]}
push(t){if(this.__21++,this.__20+=t.length,this.__21>Ii||this.__20>fd)return this.__x("tooLong",this.__21),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2i(dd(e))}
end(){if(this.__2j)return this.__2j;if(!this.__1l)return{kind:"noRecording"};for(;this.__1.length>0;)this.__2m();let{hunts:t,lastHunt:e}=this.__8.end();return{kind:"recording",recording:{header:this.__1l,hunts:t,lastHunt:e,nextSeq:this.__1p,problems:{count:this.__5v,first:F(this.__3n,(r,s)=>r.line-s.line)}}}}
__2i(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2j=t:!this.__1l&&!r&&(this.__2j={kind:"noRecording"}),this.__2j?!1:(this.__1l=(e=this.__1l)!=null?e:r,this.__3e>0&&this.__87(r!==a),t.kind==="entry"?this.__r(t.seq,t.entry):t.kind==="unknownType"?this.__r(t.seq,a):t.kind==="torn"?this.__3e=this.__21:this.__4y("invalid",this.__21),!0)}
__87(t){let e=this.__3e;if(this.__3e=0,!t){this.__4y("torn",e);return}this.__2u+=1,this.__4i=e}
__4y(t,e){this.__2u+=1,this.__x(t,e)}
__x(t,e){this.__5v++,this.__3n.length<cd&&this.__3n.push({line:e,what:t})}
__r(t,e){let r={damagedBefore:this.__2u,tornEnd:this.__4i};for(this.__1.push(c({line:this.__21,seq:t,entry:e},r)),this.__2u=0,this.__4i=a;this.__1.length>0&&this.__3q();)this.__2m()}
__3q(){var t;let[e]=this.__1,r=e?e.seq-this.__1p:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__1.length>Ve}
__2m(){let t=this.__1.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__2x(),_=this.__79(e,l)?"misnumbered":Mi(this.__1p,i,e,l);if(_!=="next"?this.__x(_,s):n!==a&&e>this.__1p&&this.__x("torn",n),_==="repeated")return;let o=_==="misnumbered"?0:e-this.__1p;this.__1p+=o+1,this.__8.missed(o),r&&r.type!=="header"&&this.__8.take(r,s)}
__2x(){let t=0;return this.__1.map(e=>(t+=e.damagedBefore,e.seq-t))}
__79(t,e){return e.length===0&&t>this.__1p+Ii}};
function pd(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=Nt(n.before),o={armed:i,saved:_,address:n.address},u=(r=Yt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=Q(t),f=md(t,l.pointerSize);if(h.kind!=="read"||!f)return{kind:"unknown",note:o};if(h.address!==o.address||f!==((s=l.kernelBase)!=null?s:f))return{kind:"otherBoot"};let d=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:d}:{kind:h.value===_?"disarmed":"changed"}}
function md(t,e){let r=Vt(we(I(t,mr)));return r&&G(r.start,e)}var Li=1e3,mt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Hi=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),kd=class{
constructor(t,e,r,s){this.__0=t,this.__k=e,this.__6=r,this.__j=s}
save(t){return this.__6.save(Hi(t),this.__j.hunts)}
open(t){let{armed:e}=this.__j;if(e)return{kind:"armed",tag:e.arming.tag};this.__6.flush();let r=Hi(t),s=new gd,{files:i,isWhole:n,failure:l}=this.__81(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:mt(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=pd(this.__0,o.lastHunt),{hunts:h,nextSeq:f,problems:d}=o;this.__j.show(h,u.kind==="armed"?u.note:a);let g=n&&d.count===0;return this.__6.opened(g?{base:r,nextSeq:f,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__81(t,e,r){let s=0,i=!0;return x(()=>{let n=mt(t,0);for(this.__k.exists(n)||(n=e,i=!1);s<Li&&this.__k.exists(n)&&(s+=1,!!this.__k.read(n,l=>r.push(l)));)n=mt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},bd=64*1024,wd=class{
constructor(t,e,r){this.__20=0,this.__42=[],this.__k=t,this.__12=e,this.base=r.base,this.__4b=r.seq,this.__1g=r.segment,this.__2n=r.tool}
get count(){return this.__1g}
write(t){let e=this.__37;e&&this.__8v(e),this.__37=t,this.open(),this.__5k(t),(this.__20>=bd||yd(t))&&this.close(),this.__37=a}
open(){if(this.__2a)return;let t=mt(this.base,this.__1g);if(this.__1g>=Li)throw new At(t,"a recording has 1000 files");this.__2a=this.__k.create(t),this.__42.push(t),this.__20=0,x(()=>this.__1l(),e=>{throw this.__63(this.__42.splice(-1)),e}),this.__1g+=1}
__1l(){this.__5k({type:"header",format:"pooltag recording",version:1,segment:this.__1g,tool:this.__2n,time:this.__12()})}
discard(){this.__63(this.__42.splice(0))}
__63(t){let e=r=>x(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__k.remove(r))}
close(){let t=this.__2a;this.__2a=a,t==null||t.close()}
__8v(t){this.__37=a,this.close(),this.__k.exists(mt(this.base,this.__1g))&&(this.__1g+=1),this.write(t)}
__5k(t){var e;let r=$h(this.__4b,t);(e=this.__2a)==null||e.writeLine(r),this.__4b+=1,this.__20+=r.length}},yd=t=>t.type==="change"&&t.state==="planned"||t.type==="end",vd=class{
constructor(t,e,r,s){this.__k=t,this.__12=e,this.__2n=r,this.__a=s}
begin(t){this.__5=t,this.__18(t.start)}
note(t){var e,r;let s=(r=(e=this.__5)==null?a:e.take(t))!=null?r:"taken";return this.__18(t),s}
opened(t){this.__2r=t}
save(t,e){var r,s;if(((r=this.__39)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2r)==null?a:s.base)===t?this.__2r:a,n=mt(t,0);return x(()=>{if(!i&&this.__k.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__8w(t,i,l);return this.__7k(),this.__2r=a,this.__39=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__68(t=>t.close())}
__7k(){var t;(t=this.__5)!=null&&t.openEnd&&this.__18({type:"end",why:ni,time:this.__12()}),this.flush()}
__8w(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new wd(this.__k,this.__12,{base:t,seq:s,segment:i,tool:this.__2n});return x(()=>this.__6x(n,r),l=>{throw n.discard(),l}),n}
__6x(t,e){t.open();let r=F(e,(s,i)=>+(s===this.__5)-+(i===this.__5));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__18(t){this.__68(e=>e.write(t))}
__68(t){let e=this.__39;e&&x(()=>t(e),r=>{this.__39=a,this.__4h(r)})}
__4h({call:t,message:e}){try{this.__a({kind:"notRecorded",path:t,message:e})}catch(r){}}},O=t=>{let e=W(t);return JSON.stringify(dr(t)||/["$;\\]/.test(e)?V(t):e)},kt=t=>`0x${t.toString(16)}`,w=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Rt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`,Je=t=>t===a?"":` (${t})`;
function zi(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${V(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return Fi(t);case"noSymbol":return`there is no symbol nt!${t.name}${Je(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${kt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Sd(t.tag,t.meant);case"ambiguous":return`${t.tags.map(V).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${V((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Fi({what:t,setting:e}){let r=e.length>Ui?`${e.slice(0,Ui)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${Wn[t]} and try again.`}var Ui=80;
function Sd(t,e){let r=e===a?"":`Did you mean ${O(e)} (${V(e)})? `;return`no allocation with ${O(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${O(t)}, "unseen").`}
function bt(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return Td(t.holds);let e=Je(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function Td(t){return t===a||D(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${O(R(t))} by now, and not by this call: dx @$pool.status()`}
function xd(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${zi(t.problem)}`;case"cleared":return t.undone.map(bt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${kt(t.held)}, armed by somebody else; it holds 0 now.`:bt(t.undone)}}var Di="what sites hold is at least so much, shares are of what is known",Wi=t=>Xe(t)>0&&!t.isWhole(),Ad=t=>Wi(t)?" (at least so much, of what is known)":"";
function ji(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${Od(e.why)}${Wi(t)?`: ${Di}`:""})`;let s=[...e.kind==="floor"?[`${Ed(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${w(r,"hit")} is not known`]:[]];return s.length===0?"":` (${Di}: ${s.join(", ")})`}
function Ed({allocs:t,frees:e},r){let s=[...t>0?[w(t,"allocation")]:[],...e>0?[w(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function Od(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Ye(t){if(t.isEmpty())return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Xe=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},Gi=t=>`${JSON.stringify(W(t.tag))}: ${w(Xe(t),"hit")}${t.isEmpty()?"":`, coverage ${Ye(t)}`}`,Ze=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,Nd=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function Pd(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(Md).join("")}Saved ${w(s.length,"hunt")} as ${e} (${w(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Ze(t)}`}}var Md=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${w(t,"hit")} on ${O(e)} are more than is kept: save before a long hunt. `,Rd=t=>t.kind==="opened"?Bd(t):`Not opened: ${Cd(t)}`;
function Cd(t){switch(t.kind){case"armed":return`${O(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Ze(t)}}
function Bd(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(Gi).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${w(l.count,"line")} damaged or missing, the first at ${_.line}.`,Ld(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Id=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function Ld(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${O(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${kt(t.note.saved)} disarms.`:`It was ${Id(e)}${Hd(t)}`}
function Hd(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${kt(t.note.saved)} disarms.`}}
function zd(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],w(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[w(s,"processor")]:[]].join(", ")}; arming ${O(r)} at ${An(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${O(t.tag)}: ${bt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${w(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${Fd(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Ud(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${kt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Ze(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var Fd=t=>t===a?"":`; the ${Rt(t)} are looked at when a stop arrives`;
function Ud(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<Dd?`pooltag: ${t} of ${w(e,"hit")}, ${n}, about ${Rt(i)} to go`:`pooltag: ${w(t,"hit")}, ${n}`}var Dd=86400,Wd=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function jd(t){if(!t.includes("<"))return t;let e=t.replace(Wd,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var qi=t=>host.parseInt64(he(t),16);
function Gd(t){if(typeof t=="number")return t;if(!qd(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function qd(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var Ki=8e3,Kd=class{
constructor(){this.__2k=!1}
query(t){return $e(t)}
change(t){return $e(t)}
run(t){return $e(t)}
readMemory(t,e){let r=Ji(this.__5l(t),e);if(r||!Vi(t))return r;this.__2k=!this.__2k;let s=Ji(this.__5l(t),e);return s||(this.__2k=!this.__2k),s}
__5l(t){return!this.__2k||!Vi(t)?t:J(4294967295,C(t).low)}
now(){return Date.now()}
session(){let t=Ct(()=>host.currentSession.Attributes.Target),e=Ct(()=>t==null?a:t.IsKernelTarget),r=Ct(()=>t==null?a:t.IsLiveTarget),s=Ct(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Qe(t){for(let e=0;e<t.length;e+=Ki)host.diagnostics.debugLog(t.slice(e,e+Ki));host.diagnostics.debugLog(`
`)}var Vi=t=>C(t).high===0&&Dt(t,4);
function Ji(t,e){return Ct(()=>{let r=host.memory.readMemoryValues(qi(t),e,1);return r.length===e?new Uint8Array(r):a})}
function $e(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>Gt(jd(`${r}`))):[]}catch(e){throw new At(t,e)}}
function Ct(t){try{return t()}catch(e){return}}var Vd=class{
exists(t){return wt(t,e=>e.FileExists(t))}
create(t){return wt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__8x(e,r,t);return{writeLine:i=>wt(t,()=>s.WriteLine(i)),close:()=>wt(t,()=>r.Close())}})}
remove(t){wt(t,e=>e.DeleteFile(t))}
__8x(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return wt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function wt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new At(t,r)}}var yt="pool",Yi="pooltag",Jd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${Yi}.Contents.pool   (or load with .scriptrun)`];
function Xi(t){return le(()=>Xd(t))||le(Zd)}
function Yd(){le(()=>Reflect.deleteProperty(ae(),yt)&&ae()[yt]===a)||le(()=>Zi(`dx -r0 @$vars.Remove("${yt}")`))}var ae=()=>host.namespace.Debugger.State.UserVariables;
function Xd(t){return ae()[yt]=t,ae()[yt]!==a}
function Zd(){return[`Debugger.State.Scripts.${Yi}.Contents.pool`,"@$scriptContents.pool"].some(t=>Zi(`dx -r0 @$${yt} = ${t}`))}
function Zi(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function le(t){try{return t()}catch(e){return!1}}
function Qd({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function $d(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=tf(t);return e.map(s=>{let i=s.tag===a?ef(s,r):a;return i?c({},s,{tag:U(i.tag)}):s})}
function tf(t){var e;let r=Te(t),s=r&&Hr(t,i=>Kt(t,i,r),r);return(e=s&&Fa(t,s))!=null?e:[]}
function ef(t,e){let r=e.filter(({tag:i})=>W(U(i))===t.text),s=r.length===1?r:r.filter(i=>rf(i,t));return s.length===1?s[0]:a}var rf=({nonPaged:t,paged:e},r)=>Qi(t,r.nonPaged)&&Qi(e,r.paged),Qi=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function sf(t){let e=t.now(),r=t.query(Jn("tag",!0)),s=ds(r);return s?{kind:"read",rows:$d(t,s.rows),unread:s.unread.length,total:Qd(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var $i=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function nf(t,e){if(e==="tag")return F(t,af);let r=lf(e);return F(t,(s,i)=>r(i)-r(s))}
function af({text:t},{text:e}){return t===e?0:t<e?-1:1}
function lf(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return tr;case"bytes":return tn;case"peralloc":return e=>tr(e)===0?0:tn(e)/tr(e)}}var tr=t=>t.nonPaged.outstanding+t.paged.outstanding,tn=t=>t.nonPaged.bytes+t.paged.bytes;
function _f(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${of(e.plain)}.`}}var of=t=>[...new Set([O(t),`"${V(t)}"`])].join(" or "),uf=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,hf=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,df=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,Bt=(t,e)=>`${t} does not fit: ${e}`,ff=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,en=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,cf=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,gf=t=>`${JSON.stringify(t)} was not looked past. `,pf=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${O(t)}. Begin with dx @$pool.hitTag(${O(t)}).`,rn=t=>`Not armed: ${mf(t)}`;
function mf(t){switch(t.kind){case"refused":return zi(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${Je(t.applied.failure)}. ${bt(t.applied.undone)}`}}var kf=(t,e)=>`ARMED: the machine stops at every allocation and free of ${O(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function bf(t){if(t.kind==="breaksPassed")return`Not captured: ${Fi(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${O(e)}: somebody has changed it. dx @$pool.arm(${O(e)}) arms it again.`}
function wf(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${vf(t.stop)}: the prompt is yours.${t.mayBeOld?yf:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var yf=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function vf(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${kt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function sn(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Xe(r),_=[w(n.alloc,"allocation"),w(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),o=r.isEmpty()?"":`coverage ${Ye(r)}${ji(r)}`,u=[l>i&&`the whole hunt: ${w(l,"hit")}`,o].filter(Boolean),h=[`: ${_}`,u.join(", ")].filter(Boolean).join("; ");return[`${w(i,"hit")} on ${O(s)} in ${Rt(e.seconds)}${h}.`,wf(e.end),l===0&&Sf(e.end)?Tf(r):a,t.disarmed&&(e.hasRestarted?xf(t.disarmed):bt(t.disarmed)),Gr(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?`Next: dx -g @$pool.leaks(${O(s)})`:a].filter(f=>f!==a).join(" ")}var Sf=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function Tf(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";return t.isEmpty()?`The kernel counted no allocation and no free of it meanwhile: ${e}.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var xf=t=>t.kind==="stillThere"?bt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",er={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function Af(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(er))t[e]={Help:`${r} - ${s}`};return t}var Ef=class{
constructor({usage:t,help:e}){this.__25=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__25}},M=t=>Gt(t).replace(/\t/g," "),H=class extends Error{
constructor(t){super(M(t))}},Of=500,Nf=[8,256];
function nn(t,e){var r,s;let i=(s=(r=er[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new H(ff(`${e[n]}`,i))}
function rr(t,e){if(e===a)throw new H(hf(t));if(typeof e!="string")throw new H(uf(t));let r=Tn(e);if(!r.ok)throw new H(_f(e,r.problem));return r.tag}
function an(t,e,r,s=1,i=1/0){let n=Gd(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new H(df(t,s,i,r))}
function ln(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:Of};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new H(Bt(`${n}`,r));let o=_==="frames"?Nf:[];i[_]=an(`The number of ${_}`,n,r,...o)}),i}
function _n(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new H(Bt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Pf=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function on(t,e){if(typeof e=="string"&&e.trim()!==""&&!Pf.test(e))return e;throw new H(Nd(t))}
function Mf([t,e]){let r=$i.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new H(Bt(`${s}`,un))}var un=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${$i.join(" ")}`;
function Rf(t){if(!(t===a||/[*?]/.test(t)))throw new H(Bt(`${JSON.stringify(t)} is no tag in the listing and`,un))}var Cf={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},sr=(t,e="noStack")=>{var r;return(r=t==null?a:t.frame.text)!=null?r:Cf[e]},rt=class{
constructor(t,e){this.__66=M(t),this.__14=e}
toString(){return this.__66}
*[Symbol.iterator](){for(let t=0;t<this.__14.length;t+=1){let e=this.__14[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__14[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__14.length} rows`);return e}},Bf=48,hn=12;
function It(t,e){let r=Bf-t.length-1,s=M(e),i=s.length>r?`${s.slice(0,r-hn-3)}...${s.slice(-hn)}`:s;return`${t} ${i}`}var st=t=>t===a?"":t,ir=t=>t===a?"":Math.floor(t*100);
function Lt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var If=class{
constructor(t,e,r){this.__31=e,this.__5=t,this.Number=e.number,this.Kind=e.kind,this.Block=st(e.block&&qi(e.block)),this.Charged=st(e.charged),this.Cpu=st(e.processor);let s=t.stackOf(e),i=sr(t.siteOf(s,r),Ne(s));this.__5n=It(`${e.number} ${e.kind}`,i)}
toString(){return this.__5n}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__31,l=[`tag ${JSON.stringify(W(this.__31.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),_=this.__5.stackOf(this.__31).map(({text:o})=>M(o));return new rt(l.join(", "),_)}
get[Symbol.metadataDescriptor](){return Lt("Number","Charged","Cpu")}},dn=class{
constructor(t){this.__64=M(t)}
toString(){return this.__64}},Lf=/^Ex\w*Lookaside/;
function Hf(t){var e,r,s;let i=q(t);return Lf.test((s=(r=(e=t[i])==null?a:e.symbol)==null?a:r.name)!=null?s:"")&&Xt(t,i)}var nr=t=>sr(t.site,t.noSite);
function fn(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${nr(e)}${s?` (${s.key})`:""}${zf(e)}, tag ${JSON.stringify(W(t.tag))}`,`${w(i,"allocation")} and ${w(n,"free")} seen here, from ${w(l.length,"stack")}`,r&&Ff(t,r),r&&Uf(r),Df(t,e),...Wf(e),jf(t,e),`coverage ${Ye(t)}${ji(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,Gf(t.natureOf(e))];return M(`${_.filter(Boolean).join("; ")}.`)}var zf=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function Ff(t,{blocks:e,bytes:r,old:s}){let i=e===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",_=r===a?"":`, ${l}${r} bytes`,o=n?"":", of what is known";return`${l}${w(e,"block")} allocated here ${i}${_}, ${s} of them old${o}`}
function Uf({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Df(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Rt((h-t.start.time)/1e3),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function Wf(t){let{freedByOtherModules:e,unlocatedAllocs:r,refused:s}=t;return[...e>0?[`${w(e,"block")} of here freed by other modules`]:[],...r>0?[`of ${w(r,"allocation")} here the block is not known`]:[],...s>0?[`${w(s,"block")} refused at once by a limit of the tag`]:[]]}
function jf(t,{stacks:e}){return e.some(r=>Hf(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function Gf(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}
function qf(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>c({},n,{share:n.holding.blocks/s}));return F(i,(n,l)=>cn(l)-cn(n)||l.holding.blocks-n.holding.blocks)}var cn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Kf=class{
constructor(t,{use:e,holding:r,share:s}){this.__5=t,this.__1h=e,this.__3p=r,this.Blocks=r.blocks,this.Bytes=st(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":"; % of known"}`,this.Old=r.old,this["Coverage%"]=ir(t.booked())}
toString(){return It(`${this.__3p.blocks}/${this.__1h.allocs}`,nr(this.__1h))}
details(){return fn(this.__5,{use:this.__1h,holding:this.__3p})}
get[Symbol.metadataDescriptor](){return Lt("Blocks","Bytes","Share%","Old","Coverage%")}},Vf=class{
constructor(t,e){let{use:r,holding:s}=e;this.__5=t,this.__23=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=st(s==null?a:s.blocks),this.Bytes=st(s==null?a:s.bytes),this["Coverage%"]=ir(t.booked());let i=s!==a&&!t.isWhole(),n=t.natureOf(r).kind==="probableWrapper";this.Note=[i&&"at least",n&&"wrapper?"].filter(Boolean).join(", ")}
toString(){return It(`${this.Allocs}/${this.Frees}`,nr(this.__23.use))}
details(){return fn(this.__5,this.__23)}
get[Symbol.metadataDescriptor](){return Lt("Allocs","Frees","Blocks","Bytes","Coverage%")}},gn=28,Jf=class{
constructor(t,e){this.__16=t.stacks.at(e.stack),this.__1d=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.siteOf(this.__16,[]);this.__23=M(sr(r,Ne(this.__16)));let s=this.__3j(r).join(" < ");this.Callers=s.length>gn?`${s.slice(0,gn-3)}...`:s,this["Coverage%"]=ir(t.booked())}
toString(){return It(`${this.Allocs}/${this.Frees}`,this.__23)}
details(){let t=this.__16.map(({text:r})=>M(r)),e=this.__1d>0?`; up to ${w(this.__1d,"hit")} had another stack`:"";return new rt(`${w(t.length,"frame")}${e}`,t)}
get[Symbol.metadataDescriptor](){return Lt("Allocs","Frees","Coverage%")}
__3j(t){let e=t?t.depth+1:q(this.__16);return this.__16.slice(e).map(({text:r})=>M(r))}},Yf=class{
constructor(t,e,r){let s=Qf(t,e);this.PoolHitTag=s.value===a?"not readable":V(R(s.value));let i=Yr(t);this.Armed=M($f(s,e,i)),this.Repair=M(tc(s,i)),this.Recorded=ar([...e.shown.keys()].map(n=>JSON.stringify(W(n)))),this.Learned=ar(e.learned().map(Xf)),this.Skipped=M(ar(r))}
toString(){return this.Armed}};
function Xf({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Zf(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Zf=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,ar=t=>t.length===0?"none":t.join(", ");
function Qf(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=Q(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:Tt(Nt(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function $f({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(D(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(W(R(t)))}${i}`;return s?n:!r||xt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function tc({value:t,repair:e},r){return t!==a&&D(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function _e(t,e,r,s){return`${w(e,r)} (${s}); ${t.map(i=>Gi(i)+Ad(i)).join("; ")}`}
function ec(t,e){let r=`read in ${Rt(t.seconds)}`,s=t.unread>0?[`${w(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[`${w(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i].join("; ")}var rc=class{
constructor(t){this.__25=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=st(pn(t.nonPaged.allocs,t.paged.allocs)),this.Frees=st(pn(t.nonPaged.frees,t.paged.frees)),this.Owner=M(sc(t.description))}
toString(){return It(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__25.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__25,s=e!==a&&dr(e)?` (${V(e)})`:"";return M(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return Lt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function pn(t,e){return t===a||e===a?a:t+e}
function sc(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var ic=class{
constructor(t,e,r,s){this.__s=[],this.__0=t,this.__j=e,this.__3h=r,this.__4l=s}
toString(){return`pooltag ${this.__4l}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Af()}
hitTag(...t){return this.__1e("hitTag",t,([e,...r])=>{let s=rr("hitTag",e),i=ln('hitTag("Abc ", ',r.filter(l=>l!==Ht)),n=this.__j.hunt(s,i,r.includes(Ht));return n.kind==="hunted"?sn(n):rn(n)})}
arm(...t){return this.__1e("arm",t,([e,r])=>{let s=rr("arm",e);if(r!==a&&r!==Ht)throw new H(Bt(`${r}`,`dx @$pool.arm("Abc ", "${Ht}")`));let i=this.__j.arm(s,r===Ht);return i.kind==="armed"?kf(s,i.armed.arming.repair):rn(i)})}
capture(...t){return this.__1e("capture",t,()=>{let e=this.__j.capture(ln("capture(",t));return e.kind==="hunted"?sn(e):bf(e)})}
clear(...t){return this.__1e("clear",t,()=>xd(this.__j.clear()))}
skip(...t){return this.__1e("skip",t,([e])=>{let r=_n("skip",e);return this.__s=[...this.__s.filter(s=>s!==r),r],en(this.__s)+(this.__6y(r)?"":cf(r))})}
unskip(...t){return this.__1e("unskip",t,([e])=>{let r=_n("unskip",e),s=this.__s.includes(r)?"":gf(r);return this.__s=this.__s.filter(i=>i!==r),s+en(this.__s)})}
save(...t){return this.__1e("save",t,([e])=>Pd(this.__3h.save(on("save",e))))}
open(...t){return this.__1e("open",t,([e])=>Rd(this.__3h.open(on("open",e))))}
used(...t){this.__2q("used",t);let{sort:e,pattern:r}=Mf(t),s=sf(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=nf(s.rows,e).filter(({text:n})=>r===a||Ue(r,n)||Ue(r,n.trim()));return i.length===0&&Rf(r),new rt(ec(s,i.length),i.map(n=>new rc(n)))}
leaks(...t){let e=this.__8("leaks",t),r=[];for(let s of e)for(let i of qf(s,this.__s))r.push(new Kf(s,i));return new rt(_e(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__8("sites",t),r=[];for(let s of e)for(let i of ac(s.sites(this.__s)))r.push(new Vf(s,i));return new rt(_e(e,r.length,"call site","allocations/frees"),r)}
stacks(...t){let e=this.__8("stacks",t),r=[];for(let s of e){let i=F(s.stackUses(),(n,l)=>kn(l)-kn(n));for(let n of i)r.push(new Jf(s,n))}return new rt(_e(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?nc:an("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__8("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new If(n,l,this.__s));return new rt(_e(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2q("status",t),new Yf(this.__0,this.__j,this.__s)}
help(...t){nn("help",t);let e=Object.values(er).map(r=>new Ef(r));return new rt(`pooltag ${this.__4l}`,e)}
__6y(t){let{hunts:e}=this.__j,r=s=>Qs(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2q(t,e){nn(t,e),this.__j.reconcile()}
__1e(t,e,r){try{return this.__2q(t,e),new dn(r(e))}catch(s){if(!(s instanceof H))throw s;return new dn(s.message)}}
__8(t,e,[r]=e){this.__2q(t,e);let s=r===a?a:rr(t,r),{shown:i}=this.__j,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(pf(s));return n}},Ht="unseen",nc=100,ac=t=>F(t,(e,r)=>mn(r)-mn(e)),mn=({use:t})=>t.allocs+t.frees+t.unknown,kn=({hits:t})=>t.alloc+t.free+t.unknown,vt=new Kd,lr=t=>Qe(zd(t)),bn=new Vd,oe=new vd(bn,()=>vt.now(),"0.1.0",lr),lc=new Za(vt,vt,t=>{oe.note(c({type:"change"},t))}),_r=new Wh(vt,lc,oe,lr),_c=new kd(vt,bn,oe,_r),K=new ic(vt,_r,_c,"0.1.0");
function oc(){for(let r of Jd("0.1.0"))Qe(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(dc(s),r));class e{
get Pool(){return K}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>K.used(...r)),t("poolhit",(...r)=>K.hitTag(...r)),t("poolleaks",(...r)=>K.leaks(...r)),t("poolrestore",(...r)=>K.clear(...r)),t("poolhelp",(...r)=>K.help(...r))]}
function uc(){Xi(K)&&Qe("@$pool is ready: dx @$pool.help()")}
function hc(){for(let t of _r.release())t.kind==="stillThere"&&lr({kind:"notRepaired",command:t.repair});oe.flush(),Yd()}
function dc(t){return(...e)=>(Xi(K),t(...e))}return[K,oc,uc,hc]})();
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
