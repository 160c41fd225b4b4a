/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const c=Object.assign;var Dn=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Gt=t=>{var e;return(e=Dn[t&255])!=null?e:""},ft=t=>Gt(t>>>24)+Gt(t>>>16)+Gt(t>>>8)+Gt(t),mr=2147483648;
function C(t){return t>>>0}
function qt(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return C(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function kr(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function br(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:ye(qt([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function jn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?ye(qt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?ye(C(Number.parseInt(t,16))):br(t)}
function ye(t){return t<mr?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:z(t)}}}
function z(t){return C(t&~mr)}
function I(t){let e=r=>r>=32&&r<=126;return kr(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function J(t){return`0x${ft(t)}`}
function Wn(t){return qt([...kr(t)].reverse())}
function wr(t){return I(t).includes(".")}var yr=16,Pt=t=>t,ct=Pt("0".repeat(yr));
function st(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Pt(e.toLowerCase().padStart(yr,"0"))}
function Y(t,e){return Pt(ft(t)+ft(e))}
function P(t){return{high:Number.parseInt(t.slice(0,8),16),low:gt(t)}}var gt=t=>Number.parseInt(t.slice(8),16);
function w(t,e){let r=gt(t)+e;if(r>=0&&r<4294967296)return Pt(t.slice(0,8)+ft(r));let{high:s}=P(t);return Y((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function F(t,e){if(t.slice(0,8)===e.slice(0,8))return gt(e)-gt(t);let r=P(t),s=P(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function G(t,e){return t<e?-1:t>e?1:0}
function vr(t,e){return(gt(t)&e-1)===0}
function q(t,e){return e===4?Pt(ct.slice(8)+t.slice(8)):t}
function Kt(t,e){return t.charAt(e===4?8:0)>="8"}
function Gn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var pt=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Mt(t,e){let r=gt(t),s=e===4&&r>=2147483648;return pt(s?Y(4294967295,r):t)}var m=t=>t,mt=t=>`0x${(t>>>0).toString(16)}`,qn=m("g"),Kn=(t,e)=>m(`g ${Mt(t,e)}`),ve=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Vn=t=>m(ve(t));
function Jn(t,e,r){return m(`rM 0x1;${e?"kb":"k"}${mt(t)}${Tr(r)}`)}var Yn=t=>m(`rM 0x1${Tr(t.filter(e=>e==="$thread"))}`),Xn={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function Zn(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${Sr(r)}}`:"";return m(`${Sr(Xn[t])}${s};lm o`)}var Qn=m("r@$prcb"),Sr=t=>`r@${t.join(",@")}`,$n=(t,e)=>m(`${e?"kb":"k"}${mt(t)}`),ta=(t,e)=>m(`.fnent ${Mt(t,e)}`),Tr=t=>t.map(e=>`;${ve(e)}`).join(""),ea=m(".lastevent"),ra=m(ve("$ptrsize")),sa=m("vertarget"),xr=m("lm"),ia=m("lm o"),na=m("sx"),aa={status:m("sxe bpe"),command:m('sxe -c "" bpe'),handling:m("sxe bpec")},la=m(".reload"),_a=t=>m(`x nt!${t}`),oa=t=>m(`dt nt!${t}`),ua=(t,e)=>m(`ln ${Mt(t,e)}`);
function ha(t,e,r){let s=Mt(t,e);return r.length===4?m(`ed ${s} ${mt(Ct(r))}`):m(`eb ${s} ${r.map(mt).join(" ")}`)}var Rt=t=>m(`ed nt!PoolHitTag ${mt(t)}`);
function da(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return m(`!poolused ${mt(r)}`)}
function fa(t){let e=I(t).replace(/[^A-Za-z0-9]/g,"?");return m(`!poolused 0x1 ${e}`)}var ca=m("dd nt!PoolHitTag L1"),ga=m(".cache flushall"),Vt="poolHitTagNote",pa=t=>m(`dx -r0 @$${Vt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),ma=m(`dx -r0 @$${Vt}`),ka=m(`dx -r0 @$vars.Remove("${Vt}")`);
function Ct(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function Se(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var ba=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Jt=t=>t.replace(ba,"."),wa=300,Bt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Jt(r).slice(0,wa)),this.name="HostError",this.call=t}},L=(t,e)=>T(()=>t.query(e),()=>[]);
function T(t,e){try{return t()}catch(r){if(!(r instanceof Bt))throw r;return e(r)}}var Ar=32,ya=9,va=96,it=8192,U=t=>t===Ar||t===ya,Te=t=>t>=48&&t<=57,Sa=t=>Te(t)||t>=97&&t<=102||t>=65&&t<=70;
function v(t,e){let r=e;for(;r<t.length&&U(t.charCodeAt(r));)r++;return r}
function X(t,e){let r=e;for(;r<t.length&&Sa(t.charCodeAt(r));)r++;return r}
function Ta(t,e){let r=e;for(;r<t.length&&Te(t.charCodeAt(r));)r++;return r}
function xe(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Ar;)e--;return t.slice(0,e)}
function Z(t,e){let r=X(t,e),s=r-e;if(s===16)return Ae(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==va)return Ae(xa+t.slice(e,r),4,r);let i=X(t,r+1);if(i-r===9)return Ae(t.slice(e,r)+t.slice(r+1,i),8,i)}var xa="00000000",Ae=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function Aa(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function Yt(t,e){let r=[];for(let s of t){let i=s.length<=it?e(s):a;i!==a&&r.push(i)}return r}
function Ea(t,e){return{elementSize:e,rows:Yt(t,r=>Oa(r,e))}}
function Oa(t,e){let r=Z(t,v(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Na(t,i,e*2);if(n<0||(s.push(Pa(t,i,n)),!Ma(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Na(t,e,r){let s=e+r,i=X(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Pa=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Ma=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),Er={kind:"unknown"},Ee=(t,e)=>Mr(e,t.readMemory(e.address,e.before.length));
function Ra(t,e){var r,s;Nr(t);let i=Ee(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=Mr(e,Ca(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(Or))!=null?r:l(({kind:_})=>_==="other"))!=null?s:Er}var Or=({kind:t})=>t==="after"||t==="mixed";
function Nr(t){L(t,ga)}
function Pr(t,e){e===4&&Nr(t)}
function Mr(t,e){if(!e)return Er;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function Ca(t,{address:e,pointerSize:r}){let s=Ea(L(t,ca),4).rows.find(n=>q(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(Se(i))}
function A(t,e,r){var s;if(e<0||e+r>t.length)return;if(r===4)return kt(t,e);let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}var kt=(t,e)=>{var r,s,i,n;return(((r=t[e])!=null?r:0)|((s=t[e+1])!=null?s:0)<<8|((i=t[e+2])!=null?i:0)<<16|((n=t[e+3])!=null?n:0)<<24)>>>0};
function bt(t,e,r){let s=A(t,e,4),i=r===8?A(t,e+4,4):0;return s===a||i===a?a:Y(i,s)}
function Oe(t,e,r){let s=t.readMemory(e,r);return s&&bt(s,0,r)}
function nt(t,e){let r=t.readMemory(e,4);return r&&A(r,0,4)}
function Rr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=bt(i,l*s,s);if(_===a||_===ct)break;n.push(_)}return n}var Ne=(t,e,r)=>w(t,e*r),Ba=t=>Yt(t,Ia);
function Ia(t){let e=Z(t,v(t,0));if(!e||!U(t.charCodeAt(e.end)))return;let{name:r,detail:s}=Cr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function Cr(t){let e=La(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function La(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function Xt(t,e,r){let s=`nt!${e}`.toLowerCase();return T(()=>{let i=t.query(_a(e)),n=Ba(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:q(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function Br(t,e,r){let s=Xt(t,e,r);return s.kind==="found"?s.address:a}
function It(t){let e=new Map;for(let r of t)if(!(r.length>it||!r.includes("=")))for(let[s,i]of Fa(r))e.has(s)||e.set(s,i);return e}var Ha=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,za="^ Bad register error in ";
function Fa(t){var e,r;let s=[],[i=""]=t.split(za);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=st((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!Ha.test(n))return[]}return s}
function Pe(t){let e=!1;return Yt(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),Ua(r,e)))}
function Ua(t,e){let r=Z(t,v(t,0));if(!r||!U(t.charCodeAt(r.end)))return;let s=Z(t,v(t,r.end));if(!s||!U(t.charCodeAt(s.end)))return;let i=v(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}var Da=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function Ir(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function Lr(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return ja(t,e+u,h,o)},i=s("Key",!1),n=Hr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=Hr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:C(i),nonPaged:n,paged:l}}
function Hr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function ja(t,e,r,s){let i=A(t,e,4),n=r===8?A(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function zr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Fr(s.nonPaged,i.nonPaged),paged:Fr(s.paged,i.paged)}),e)}var Fr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function Wa(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=Lr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function Ga(t,e){let r=new Map,s;for(let i of t){if(i.length>it)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Ur=(t,e)=>Ga(L(t,oa(e)),e);
function Dr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&jr(e.type);return e&&r!==a?e.offset+r:a}
function jr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var qa=16,Wr=12,Ka=4096;
function Va(t,e,r){let s=Ur(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=Oe(t,_.address,r),h=nt(t,o.address);if(!u||!h||(h&h-1)!==0)return;let d=Dr(s);if(d===a)return;let f={keyOffset:i.offset,sizeOffset:l.offset};return c({address:u,slots:h,entrySize:d},f,{sizeUnit:n?1:Ka,pointerSize:r})}
function Ja(t,e,r){let s=Xa(r),i=Ir(s,e.slots-1);if(e.sizeUnit===1)return Me(t,e,i,r);let n=Me(t,e,i,r);if(n.kind==="found")return n;let l=Me(t,e,Ya(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var Ya=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Me(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(qa,n-r),f=t.readMemory(Ne(i,r,l),d*l);if(!f)return{kind:"unreadable"};for(let g=0;g<f.length;g+=l){if(bt(f,g,h)!==s)continue;let k=bt(f,g+o,h),S=k&&F(ct,k);if(S===a)return{kind:"unreadable"};let E=S*u;return{kind:"found",tag:qt(f.subarray(g+_,g+_+4)),bytes:E}}return{kind:"absent"}}
function Xa(t){let{high:e,low:r}=P(t);return(r>>>Wr|e<<32-Wr)>>>0}var Za=["$thread","$prcb"],Gr=(t,e,r)=>T(()=>{let s=It(t.query(Vn(r))).get(r);return s&&q(s,e)},()=>{}),Qa=8,$a=64;
function qr(t,e,r){let s=_l(Ur(t,"_POOL_TRACKER_TABLE")),i=tl(t,e),n=Jr(t,e("PoolTrackTable"),r);if(!s||!i||!Vr(n))return;let l=el(t,e("ExPoolTagTables"),r),_=rl(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return c({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function tl(t,e){let r=Ce(t,e("PoolTrackTableSize")),s=Ce(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function el(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:Rr(t,e.address,$a,r)}
function rl(t,e,r){let s=Jr(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!Vr(s))return"none";let i=Ce(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var wt={kind:"unreadable"};
function Re(t,e,r){let s=nl(t,e,r);if(s.kind!=="slot")return s.kind==="none"?al(t,e,r):s;let i=[];for(let n of e.tables){let l=yt(t,e,n,s.index,1);if(!l)return wt;let _=l.get(0);_&&z(_.tag)===r&&i.push(_)}return Kr(zr(i))}
function sl(t,e){let[r]=e.tables,s=r&&yt(t,e,r,0,e.mask+1);return s&&[...s.values()].map(({tag:i})=>z(i))}
function il(t,e){let r=new Map;for(let n of e.tables){let l=yt(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?yt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(zr),...i.values()].filter(n=>n!==a):a}
function nl(t,e,r){let[s]=e.tables;if(!s)return wt;let i=e.mask+1,n=Ir(r,e.mask);for(let l=i;l>0;){let _=Math.min(Qa,i-n,l),o=yt(t,e,s,n,_);if(!o)return wt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(z(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function yt(t,{layout:e},r,s,i){let n=Ne(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&Wa(l,e)}
function al(t,e,r){var s;let{expansion:i}=e,n=i&&yt(t,e,i.table,0,i.slots);if(i&&!n)return wt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>z(_.tag)===r);return l?Kr(l):ll(t,e)}
function ll(t,e){for(let r of e.tables){let s=Ne(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&Lr(i,0,e.layout);if(!n)return wt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Kr(t){if(!t)return wt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function _l(t){let e=t&&Dr(t);if(!t||e===a)return;let r={};for(let s of Da){let i=t.fields.get(s),n=i&&jr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Vr=t=>t.kind==="found"&&t.address!==ct;
function Jr(t,e,r){if(e.kind!=="found")return e;let s=Oe(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var Ce=(t,e)=>e.kind==="found"?nt(t,e.address):a,ol=(t,e)=>G(t.start,e)<=0&&G(e,t.end)<0,Yr=(t,e)=>t.modules.find(r=>!r.unloaded&&ol(r,e)),Zt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),ul=(t,e)=>{var r;return((r=Yr(t,e))==null?a:r.name.toLowerCase())==="nt"},hl=64;
function Xr(t){let e=Be(t);if(!e)return{kind:"noPointerSize"};let r=Xt(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=Pe(L(t,xr)).map(n=>c({},n,{start:q(n.start,e),end:q(n.end,e)}));if(!Zt(s))return{kind:"noModules"};let i=n=>Xt(t,n,e);return{kind:"read",target:c({pointerSize:e},fl(t,e),{poolHitTag:r.address,modules:s,contextRegisters:Za.filter(n=>Gr(t,e,n)),processorBlocks:dl(t,i,e),tracker:qr(t,i,e),bigPages:Va(t,i,e)})}}
function dl(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=Rr(t,i.address,hl,r))!=null?s:[]}
function Be(t){let e=It(L(t,ra)).get("$ptrsize");return e===Y(0,4)?4:e===Y(0,8)?8:a}
function fl(t,e){var r,s,i;let n=(r=L(t,sa).find(o=>/Kernel Version/i.test(o)))!=null?r:"",l=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?a:s[1],_=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${n.trim()}${_}`,instructionSet:e===4?"x86":cl(n),build:l?Number(l):a}}
function cl(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function Q(t){let e=Be(t),r=e&&Br(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=Zr(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function Zr(t,e,r){return Pr(t,r),nt(t,e)}var gl=0,j=t=>t===0||t>=2147483648,Lt=t=>t!==a&&j(t)?t:gl;
function Ie({address:t,pointerSize:e},r,s){let i=Lt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:Se(i),after:Se(s),repair:Rt(i)}}var pl=class{
constructor(t,e,r){this.__q=[],this.__10=new Set,this.__5o=0,this.__38=t,this.__0=e,this.__5n=r}
get open(){return this.__q}
run(t){return this.__38.run(t)}
debugger(t){return this.__38.change(t)}
plan(t){this.__5o+=1;let e=c({id:this.__5o},t);return this.__1t(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__q.push(e),e}
apply(t){this.__q.push(t);let e;if(Ee(this.__0,t).kind==="before"){if(e=this.__1a(t,t.after,"address"),e===a&&this.__5h(t))return this.__4r(t);if(this.__10.add(t),this.__2j(t).kind==="before"){let r=this.__1a(t,t.after,"name");if(r===a&&this.__5h(t))return this.__4r(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__q.includes(t))return{kind:"undone"};Pr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2j(t);if(s.kind==="before")return this.__u(t,"undone"),{kind:"undone"};let i=Or(s)||s.kind==="unknown"&&!this.__7f(t);if(r===ml)return i?kl(t,s,e):this.__81(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__1a(t,t.before,r%2===0?"address":"name");n!==a&&this.__10.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__q].reverse().map(t=>this.undo(t))}
leave(t){this.__u(t,"gone")}
forget(){for(let t of[...this.__q])this.__u(t,"gone")}
__4r(t){return this.__1t(t,"applied"),{kind:"applied"}}
__u(t,e){this.__q.splice(this.__q.indexOf(t),1),this.__10.delete(t),this.__1t(t,e)}
__81(t,e){return this.__u(t,"gone"),{kind:"notOurs",holds:$r(e)}}
__1t(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__5n({change:o,state:e,time:this.__0.now()})}
__1a(t,e,r){let s=r==="name"&&this.__7q(t)?Rt(Ct(e)):ha(t.address,t.pointerSize,e);return T(()=>this.__38.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2j(t){return this.__10.has(t)?Ra(this.__0,t):Ee(this.__0,t)}
__5h(t){return this.__2j(t).kind==="after"}
__7q({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Q(this.__0);return r.kind==="read"&&r.address===e}
__7f({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Q(this.__0);return r.kind==="read"&&r.address!==e}},ml=3,Qr=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!j(t.holds),$r=t=>"bytes"in t?Ct(t.bytes):a,kl=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:$r(e)}),bl=({armed:t,saved:e,address:r,id:s})=>`${ft(t)} ${ft(e)} ${r} ${s}`;
function wl(t,e){let r=bl(e);return T(()=>t.debugger(pa(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function Qt(t){T(()=>t.debugger(ka),()=>{})}var Le=t=>T(()=>{let e=t.query(ma),r=e.map(yl).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Vt)?"none":"unknown"}));
function yl(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=st(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=C(_(r));return j(o)?a:{armed:o,saved:Lt(_(s)),address:l,id:n}}var vl=class{
constructor(t,e,r,s,i){this.__5i=!1,this.__5j=!1,this.__0=t,this.__2=e,this.target=r,this.tag=s,this.idle=i,this.repair=Rt(i);let n=t.now().toString(16);this.__1t={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__1e&&this.__2.open.includes(this.__1e)?this.__1e:a}
leaveNote(){this.__5i=wl(this.__2,this.__1t)}
arm(){if(this.__5j)return ts;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__1e=this.__2.plan(Ie({address:s,pointerSize:i},r,e)),this.__2.apply(this.__1e)}
pause(){let{change:t}=this;return t?this.__2.undo(t):{kind:"undone"}}
resume(){let t=this.__59();return(t?this.__3v(t):!this.__5i)?this.arm():ts}
disarm(){this.__5j=!0;let t=this.__59(),e=this.__70(t);return t&&this.__3v(t)&&e.kind!=="stillThere"&&Qt(this.__2),e}
forget(){this.__2.forget()}
__70(t){let{change:e}=this;if(e&&!(t&&this.__7s(t)))return this.__2.undo(e);e&&this.__2.leave(e);let r=Q(this.__0);return r.kind!=="read"?{kind:"notOurs"}:j(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__7s(t){let{armed:e,address:r}=t;return!this.__3v(t)&&e===this.tag&&r===this.target.poolHitTag}
__3v({id:t}){return t===this.__1t.id}
__59(){let t=Le(this.__0);return t.kind==="found"?t.note:a}},ts={kind:"refused",failure:a,undone:{kind:"undone"}},Sl=["break","second-chance break","output","ignore"];
function Tl(t){let e=[];for(let r of t){if(r.length>it)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(xl(i,s[1],s[2]));let n=s?a:Al(r);n&&e.push(n)}return e}
function xl(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?c({},t,{command:s}):c({},t,{secondCommand:s})}
function Al(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=Sl.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function es(t){var e;let r=Tl(L(t,na)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&Ol(l)?He("command",l):i.status!=="break"?He("status",rs(i)):(n==null?a:n.handled)===!1?He("handling",rs(n)):{kind:"stops"}}var He=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),rs=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),El=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Ol=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!El.test(e));
function B(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function Ht(t,e){return ss(t.toLowerCase(),e.toLowerCase())}
function ss(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}var Nl=3;
function is(t,e){let r=[...new Set(e)].filter(n=>n!==t),s=t.trim(),i=[.../[*?]/.test(s)?[n=>ss(s,n)||Ht(s,n.trim())]:[],n=>n.trim().toLowerCase()===s.toLowerCase(),n=>as(t.padEnd(4),n.padEnd(4)),n=>as(t.padEnd(4).toLowerCase(),n.padEnd(4).toLowerCase())];for(let n of i){let l=r.filter(n);if(l.length>0)return B(l,(_,o)=>_<o?-1:1).slice(0,Nl)}return[]}
function ns(t,e){let r=new Map([...e].map(s=>[I(s),s]));return is(I(t),r.keys()).map(s=>r.get(s)).filter(s=>s!==a)}
function as(t,e){let r=[0,1,2,3].filter(n=>t[n]!==e[n]),[s=0,i=0]=r;return r.length===1?!0:r.length===2&&i===s+1?t[s]===e[i]&&t[i]===e[s]:ls(t.trim(),e.trim())||ls(e.trim(),t.trim())}var ls=(t,e)=>[...t].some((r,s)=>t.slice(0,s)+t.slice(s+1)===e);
function Pl(t,e,r){var s;let i=e.tracker;if(!i)return{kind:"unknown"};let n=u=>u!==a&&Re(t,i,u).kind==="found",l=Re(t,i,r);if(l.kind==="unreadable"||l.kind==="overflow")return{kind:"unknown"};let _=Ml(r);if(l.kind==="found")return{kind:"seen",twin:n(_)?_:a};let o=[Wn(r),_].find(n);return{kind:"unseen",meant:o===a?ns(r,(s=sl(t,i))!=null?s:[]):[o]}}
function Ml(t){let e=t>>>24;if(!(e!==32&&e!==0))return C(t&16777215|(e===0?32:0)<<24)}var Rl=3790,Cl=1024;
function Bl(t,e,r,s){let i=$t(t);if(i)return $(i);if(j(r))return $({kind:"neverHit",tag:r});let n=Il(t,e);if(n.kind!=="read")return $(n);let{target:l}=n,_=Zr(t,l.poolHitTag,l.pointerSize);if(_===a)return $({kind:"unreadable"});if(!j(_))return $({kind:"alreadyArmed",value:_});if(Ll(t,l))return $({kind:"taggingOff"});let o=es(t);if(o.kind==="breaksPassed")return $(o);let u=Hl(r,Pl(t,l,r),s);return u?$(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function $t(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var _s=t=>{var e;return((e=$t(t))==null?a:e.kind)==="notLive"},$=t=>({kind:"refused",problem:t});
function Il(t,e){let r=Xr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(T(()=>e.debugger(la),()=>{}),Xr(t))}
function Ll(t,e){if(e.build===a||e.build>=Rl)return!1;let r=Br(t,"NtGlobalFlag",e.pointerSize),s=r&&nt(t,r);return s!==a&&(s&Cl)===0}
function Hl(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var zl=class{
constructor(t,e,r){this.__43=!1,this.__0=t,this.__2=e,this.__7=r}
run(t){let e=this.__2.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__6i(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__43))return _s(this.__0)?a:this.__79()}
__6i(t){var e;let r=this.__2.undo(t);if(os(this.__7,r,Ct(t.before)),r.kind==="stillThere")return r;t===((e=this.__25)==null?a:e.change)&&this.__8g(this.__25.id)}
__8g(t){let e=Le(this.__0);e.kind==="found"&&e.note.id===t&&Qt(this.__2)}
__79(){let t=Le(this.__0);if(this.__43=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=Q(this.__0);if(n.kind==="notRead"){this.__43=!1;let o=Rt(r);return this.__7({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){Qt(this.__2);return}let l=this.__2.adopt(Ie(n,r,e)),_=this.__6i(l);return _?this.__25={change:l,id:i}:Qt(this.__2),_}};
function os(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var Fl=6e3,ze=2,Ul=class{
constructor(t){this.__1w=0,this.__z=t!==a&&t>=Fl?ze:0}
get isBefore(){return this.__z>=ze&&!this.isAfter}
get isAfter(){return this.__1w>=ze}
sawBefore(){this.__z+=1}
sawAfter(){this.__1w+=1}},te=(t,e)=>t.slice(0,e+1).every(({afterGap:r,doubtful:s},i)=>!r&&(!s||i===e)),ee=t=>t.length===0?"noStack":"framesMissing",us=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Dl=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,jl=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Wl=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Gl=/^VerifierExt$/i,ql=/\?\? ?::|`string'/,Kl=64;
function Fe(t){var e;if(Gl.test(t.module))return t.name.includes("Pool")?ds(t.name):a;if(us.test(t.module))return t.name==="DbgBreakPoint"||ql.test(t.name)?"neither":(e=hs(t.name))!=null?e:Vl(t.name)}
function hs(t){return Dl.test(t)?"alloc":jl.test(t)?"free":a}
function Vl(t){return Wl.test(t)?ds(t):a}
function ds(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function K(t){let e=t.findIndex(({symbol:r})=>!r||Fe(r)===a);return e<0?t.length:e}
function Jl(t){return us.test(t.module)&&t.name==="ExFreePool"&&t.offset>Kl}
function fs(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var cs=t=>t==="last"||t==="after",Yl=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Ue(t){var e;let r=Yl.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var gs=1e3,re=(t,e)=>({line:t,text:e.slice(0,200)}),tt=4,se={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},ps={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Xl=class{
reset(){this.__4h=a,this.__48=a}
read(t){let e=v(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__4h=Zl(t);else if(t.startsWith("NonPaged",e))this.__48=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1o(t)}}
__1o(t){let[e,...r]=Ql(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===ps.verbose.join(" ");if(!i&&s!==ps.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+tt)}),l=i?"verbose":this.__8r(n,e.start),_=this.__4h;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===se[l].join()?n:a}}
__8r(t,e){if(t.join()===se.current.join())return"current";if(t.join()!==se.oldest.join())return"old";let r=this.__48;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Zl(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Ql(t){let e=[],r=v(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=v(t,i)}return e}var ms={kind:"unread"};
function $l(t,e){let r=v(t,0);if(t.startsWith("TOTAL",r)&&U(t.charCodeAt(r+5)))return t_(t,r+5,e);let s=e.widths?e_(t,e,e.widths):r_(t,r,e);return s?{kind:"row",usage:s}:i_(t,r)?ms:{kind:"other"}}
function t_(t,e,r){let{layout:s,widths:i=bs(s)}=r,n=De(t,e,i,s);return!n||t.slice(n.end).trim()!==""?ms:c({kind:"total"},Ss(n.numbers))}
function e_(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!ys(t,i))continue;let n=De(t,i+tt,s,r);if(!(!n||i!==e&&!n.inPlace))return vs(t.slice(i,i+tt),n.numbers,t.slice(n.end))}}
function r_(t,e,r){let s=ks(t,e,tt,r),i=ks(t,e,t.slice(e,e+tt).search(/\s/),r);return s&&i?a:s!=null?s:i}
function ks(t,e,r,{layout:s}){if(r<1||!ys(t,e,r))return;let i=De(t,e+r,bs(s),s);if(!(!i||!s_(t,i.end)))return vs(t.slice(e,e+r),i.numbers,t.slice(i.end))}var bs=t=>se[t].map(()=>Number.POSITIVE_INFINITY),s_=(t,e)=>e>=t.length||U(t.charCodeAt(e))||U(t.charCodeAt(e-2))||t.startsWith(ws,e),ws="UNKNOWN pooltag";
function ys(t,e,r=tt){let s=e+r;if(e<0||t.length<=s||!U(t.charCodeAt(s))||v(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var i_=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function De(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=n_(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?a_(t,h,o,s):h.end,f=d===a?a:Aa(t.slice(h.start,d));if(d===a||f===a)return;let g=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&g,o=o&&(g||u===0),n.push(f),l=d}return{numbers:n,end:l,inPlace:_}}
function n_(t,e,r){let s=v(t,e),i=t.charAt(s)==="-"?s+1:s,n=Ta(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function a_(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(ws))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function vs(t,e,r){let s=r.trim(),i=t.length===tt&&!t.includes(".")?br(t):a;return c({text:t.padEnd(tt),tag:i!=null&&i.ok?i.tag:a},Ss(e),{description:s||a})}
function Ss(t){let e=t.length/2;return{nonPaged:Ts(t.slice(0,e)),paged:Ts(t.slice(e))}}
function Ts(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function xs(t){var e;let r=new Xl,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(cs(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new u_(l))}}return s==null?a:s.listing()}var l_=5e4,__=1024,o_=16,u_=class{
constructor(t){this.__15=[],this.__19=[],this.__i=[],this.__1o=t}
push(t,e){if(t.length>__)return this.__w(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=$l(t,this.__1o);if(r.kind==="other")return Ue(t)?"after":this.__w(t,e);if(this.__3x(),r.kind==="row")this.__15.push(r.usage);else if(r.kind==="unread")this.__11(re(e,t));else return this.__6g={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__15.length<l_?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1o;return{layout:t,sort:e,rows:this.__15,total:this.__6g,unread:this.__19}}
__w(t,e){return this.__i.length>=o_?"after":(this.__i.push(re(e,t)),"other")}
__3x(){for(let t of this.__i)this.__11(t);this.__i=[]}
__11(t){this.__19.length<gs&&this.__19.push(t)}};
function ie(t,e,r){return e.tracker?Re(t,e.tracker,r):T(()=>h_(t,r),()=>({kind:"unreadable"}))}
function ne(t){return t.kind==="found"?t.counts:t.kind==="absent"?{allocs:0,frees:0}:a}
function h_(t,e){let r=xs(t.query(fa(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:As(n),frees:As(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function As(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var d_=64,f_=class{
constructor(t,e,r){this.__3q=!1,this.__0=t,this.__2=e,this.__1c=r}
get hasMissed(){return this.__3q}
get trouble(){return this.__3h}
returnValue(t){let e=K(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r&&te(t.stack,t.stack.indexOf(r)))||!r.address||!s)return;if(this.__1c.pause().kind!=="undone"){this.__3h={kind:"notArmedAgain"};return}let i=this.__2a();this.__2.run(Kn(r.address,this.__1c.target.pointerSize));let n=this.__8f(),l=je(n,"eip","rip","pc");if(l!==r.address){this.__3q=!0,this.__3h={kind:"strayed",ip:l};return}c_(i,this.__2a())||(this.__3q=!0),this.__1c.resume().kind!=="applied"&&(this.__3h={kind:"notArmedAgain"});let _=je(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__7k(_,s,r)?je(n,"eax","rax","x0"):a}
__2a(){let{target:t,tag:e}=this.__1c;return ie(this.__0,t,e)}
__8f(){let t=It(this.__0.query(Yn(this.__1c.target.contextRegisters))),{pointerSize:e}=this.__1c.target;return new Map([...t].map(([r,s])=>[r,q(s,e)]))}
__7k(t,e,r){if(!t)return!1;if(this.__1c.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=w(e.base,8),i=w(s,d_);return G(s,t)<=0&&G(t,i)<=0}};
function je(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var c_=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function g_(t){let e=Z(t,p_(t));if(!e||t.charAt(e.end)!==" ")return;let r=k_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=w_(t.slice(s).trim().replace(/\s+/g," "));if(b_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function p_(t){let e=v(t,0),r=X(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var m_=["fadd","fabd"];
function k_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,X(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return m_.includes(r)?a:r}
function b_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&X(r,0)===8)}var w_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function Es(t){let e=v(t,0);if(t.charAt(e)==="#"&&(e=v(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var y_="(Inline)",v_="(Inline Function)",Os=t=>t===4?3:4,S_=5,T_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],x_=/\+0x[0-9a-f]+(?=\s)/i;
function We(t){let e=xe(t),r=A_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:xe(e.slice(0,r)),source:Ns(s.slice(i))}}
function A_(t){let e=x_.exec(t);if(e)return e.index+e[0].length;let r=E_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Ns(t.slice(s+1))?s:t.length}
function E_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=T_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Ns(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>Te(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function ae(t){let e=xe(t),{head:r,offset:s}=O_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!N_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function O_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var N_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function Ps(t,e){let r=v(t,0),s=M_(t,r),i=s===a?r:v(t,X(t,r));return e==="names"?z_(t.slice(i),s):t.charCodeAt(i)===P_?H_(t,i,s):R_(t,i,s,e)}var P_=40,Ms=58;
function M_(t,e){let r=X(t,e),s=r-e;if(!(s<2||s>3||!U(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function R_(t,e,r,s){let i=Z(t,e);if(!i)return;let n=s==="noBase"?i:C_(t,i,s);if(!n||!U(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=v(t,n.end),o=I_(t,B_(t,_),l),u=o&&Cs(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function C_(t,e,r){let s=v(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=Z(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var B_=(t,e)=>t.startsWith("(T) ",e)?v(t,e+3):e;
function I_(t,e,r){let s=t.charCodeAt(e)===Ms,i=[],n=s?v(t,e+1):e;for(;i.length<Os(r);){let l=Z(t,n);if((l==null?a:l.pointerSize)!==r||!L_(t,l.end))break;i.push(l.address),n=v(t,l.end)}if(!(s&&t.charCodeAt(n)!==Ms)&&!(i.length>0&&i.length<Os(r)))return{words:i,end:s?v(t,n+1):n}}var L_=(t,e)=>e>=t.length||U(t.charCodeAt(e));
function H_(t,e,r){let s=[v_,y_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=Cs(t.slice(i));return n&&n.text!==""?c({},n,Rs,{number:r,inline:!0}):a}var Rs={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function z_(t,e){let r=We(t),s=ae(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return c({},r,Rs,{symbol:s,number:e,inline:!1})}
function Cs(t){let{text:e,source:r}=We(t),s=ae(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var F_=t=>t.charAt(v(t,0))==="#"&&Es(t)===a,U_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,D_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,Bs=" (UTC ",j_=256,W_=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Is(t){var e;if(t.length>j_||!G_(t))return;let r=q_(t.trim());if(U_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?K_(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:W_.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var G_=t=>"B*STND^".includes(t.charAt(v(t,0)))||t.includes(" - code ")||t.includes(Bs);
function q_(t){let e=t.includes(Bs)?D_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function K_(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:Ls(t)}}
function Ls(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=st(n.trim());l&&i.push(l)}return i}
function V_(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=Is(s);i&&(r=new X_(i))}return(e=r==null?a:r.report())!=null?e:J_(t)}
function J_(t){let e=new zs;for(let r of t)e.push(r);return e.place.instruction?c({kind:"stepped"},e.place):a}var Y_=24,X_=class{
constructor(t){this.__2i=new zs,this.__i=0,this.__1u=t,this.__3n=t.kind==="targetGone"}
push(t){let e=this.__3n?"after":this.__3f(t);return this.__3n=cs(e),e}
report(){let t=this.__1u;return t.kind==="targetGone"?t:c({},t,this.__2i.place)}
__3f(t){if(t.length>it)return this.__w();let e=Is(t);if(e)return this.__8x(e)?"taken":"after";if(Q_(t))return this.__73(t.trim()),"taken";if(Ue(t))return"after";let r=this.__2i.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__w()}
__8x(t){return this.__1u.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__2i.place.symbol===a}
__73(t){let e=this.__1u;e.kind==="bugcheck"&&e.parameters.length===0?this.__1u=c({},e,{parameters:Ls(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1u={kind:"manualBreak"}:t.startsWith(Hs)&&(this.__1u={kind:"other",event:t}))}
__w(){return this.__i++,this.__i>Y_?"after":"other"}},Hs="A fatal system error has occurred",Z_=["*","(0x",Hs];
function Q_(t){let e=v(t,0);return e===t.length||F_(t)?!0:Z_.some(r=>t.startsWith(r,e))}var zs=class{
constructor(){this.place={}}
push(t){let e=g_(t);if(e){let s=this.__6b;return this.place={symbol:s,instruction:e},"instruction"}let r=$_(t);return r===a?"other":(this.__6b=r,this.place={symbol:r},"symbol")}};
function $_(t){let e=t.trim();if(!e.endsWith(":"))return;let r=We(e.slice(0,-1));return ae(r.text)&&r.text}
function to(t){let e=t.filter(i=>i.length<=it),r=Fs(e,/^Last event: (.+)$/);if(r===a)return;let s=Fs(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function Fs(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var zt=t=>T(()=>to(t.query(ea)),()=>{}),Us=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function eo(t){for(let[e,{symbol:r}]of t.slice(0,K(t)).entries()){if(!r||e===0&&Jl(r))continue;let s=Fe(r);if(s==="alloc"||s==="free")return s}}
function ro(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return hs(r);let s=Fe(t);return s==="neither"?a:s}var Ge={kind:"computed"},le=(t,e,r)=>q(w(t,e),r==="x86"?4:8),at=4;
function so(t,e){let r=A(t,t.length-at,at);if(r===a||P(e).low%at!==0)return[];if(et(r,4227858432,2483027968))return[{kind:"function",address:w(e,Ds(r)-at)}];let s=et(r,4294966303,3594452992),i=et(r,4294965279,3594455071)||et(r,4294965248,3611232256);return s||i?[Ge]:[]}
function io(t,e){let[r,s,i]=[0,1,2].map(o=>A(t,o*at,at));if(r===a)return;if(et(r,4227858432,335544320))return{kind:"function",address:w(e,Ds(r))};if(s===a||i===a)return;let n=r&31;if(!(et(r,2667577344,2415919104)&&(s&1023)===n*33&&i===_e(3592355840|n<<5)))return;let l=s>>>10&4095,_=no(r,e);if(et(s,4290772992,4181721088))return{kind:"slot",address:w(_,l*8)};if(et(s,4290772992,2432696320))return{kind:"function",address:w(_,l)}}var et=(t,e,r)=>_e(t&e)===_e(r),_e=t=>t>>>0,Ds=t=>(t<<6>>6)*at;
function no(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=P(e);return w(Y(s,_e(i&-4096)),r*4096)}
function qe(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=oe(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let f=(o>>3&7)!==4;return{extension:l,length:d,fixed:f?a:{kind:"absolute",displacement:h}}}var js=({kind:t,displacement:e},r,s)=>le(t==="relative"?r:Y(0,0),e,s);
function oe(t,e){let r=A(t,e,4);return r===a?a:r|0}var Ws=[76,139,21],ao=7,lo=7;
function _o(t,e,r){let s=[];for(let i=2;i<=lo;i+=1){let n=t.length-i,l=t[n]===232&&i===5?oe(t,n+1):a;if(l!==a){let u=r==="x64"?oo(t,n,e):a;s.push({kind:"function",address:le(e,l,r),slot:u})}let _=t[n]===255?qe(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:js(o,e,r)}),(!o||uo(t,n,r))&&s.push(Ge)}return s}
function oo(t,e,r){let s=e-ao;if(!Ws.every((n,l)=>t[s+l]===n))return;let i=oe(t,s+Ws.length);return i===a?a:w(r,e-t.length+i)}
function uo(t,e,r){let s=t[e-1],i=r==="x64"&&Gs(s)?t[e-2]:s;return i===100||i===101}var Gs=t=>t!==a&&(t&240)===64;
function ho(t,e,r){var s;let i=r==="x64"&&Gs(t[0])?1:0,n=l=>w(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:le(n(2),l,r)}}case 233:{let l=oe(t,i+1);return l===a?a:{kind:"function",address:le(n(5),l,r)}}case 255:{let l=qe(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:js(_,n(1+o),r)}:Ge}default:return}}var fo=16,co=12;
function go(t,e,r){return r==="arm64"?so(t,e):_o(t,e,r)}
function po(t,e,r){return r==="arm64"?io(t,e):ho(t,e,r)}
function mo(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function ko(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:Yt(t.slice(e+1),bo)}
function bo(t){if(!t.startsWith("    "))return;let e=ae(Cr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var wo=4096;
function qs(t,e,r){var s;let i=l=>t.readMemory(w(e,-l),l),n=P(e).low%wo;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var lt={kind:"undecided"},yo=3,vo=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,So=class{
constructor(t,e){this.__5x=new Map,this.__0=t,this.__4=e}
before(t,e){let{instructionSet:r}=this.__4,s=qs(this.__0,t,fo);if(!s||!r)return lt;let i=go(s,t,r),n=mo(i,l=>this.__53(l),e&&To(e));return n?this.__2x(n,yo):lt}
__53(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return Oe(this.__0,t.address,this.__4.pointerSize)}
__2x(t,e){let r=this.__53(t);if(!r)return lt;let s=this.__5y(r);if(s.some(({name:l})=>vo.test(l)))return lt;let i=Ks(s);if(i.kind==="pool")return i;let n=this.__7t(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?Ks(this.__5y(t.address)):n}
__7t(t,e){let{instructionSet:r}=this.__4,s=e>0?this.__0.readMemory(t,co):a,i=s&&r&&po(s,t,r);return i?this.__2x(i,e-1):lt}
__5y(t){let e=this.__5x.get(t);if(e)return e;let r=T(()=>ko(this.__0.query(ua(t,this.__4.pointerSize))),()=>[]);return r.length>0&&this.__5x.set(t,r),r}},To=({address:t,symbol:e})=>t&&e&&w(t,-e.offset);
function Ks(t){let e=new Set(t.map(ro));if(e.size>1)return lt;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:lt}var xo=class{
constructor(t,e){this.__4v=new Set,this.__h=new Map,this.__0=t,this.__4=e,this.__4w=new So(t,e)}
classify(t){let e=this.__7a(t);if(e)return{kind:"foreign",stop:e};let r=eo(t.stack);return r?{kind:"hit",of:r}:this.__6t(t)}
__7a({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!ul(this.__4,e)||!this.__7n(e))return{kind:"other",event:l};let _=K(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&fs(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__7n(t){if(this.__4v.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__4v.add(t),r}
__6t({ip:t,stack:e}){var r,s;let i=K(e),n=e[i];if(!(n!=null&&n.address)||!te(e,i))return{kind:"hit",of:"unknown"};let l=this.__h.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__4w.before(n.address,_);switch(o.kind){case"pool":return this.__h.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function Ao(t){var e;let r=new No;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var Eo=1e4,Oo=8,No=class{
constructor(){this.__p=[],this.__19=[],this.__i=[],this.__50="frames",this.__5c=!1,this.__10=!1,this.__2z=!0}
get begun(){return this.__5c||this.__p.length>0}
get fromTop(){return this.__p.length>0&&this.__2z}
push(t,e){if(t.length>it)return this.__w(t,e);if(this.__2t)return this.__6x(t,e,this.__2t);let r=Ps(t,this.__50);return r?this.__8i(r,t,e):this.__84(t,e)}
listing(){return{style:this.__4j,frames:this.__p,unread:this.__p.length===0?[...this.__19,...this.__i]:this.__19}}
__8i(t,e,r){return t.text===""?!this.begun||!this.__51(t)?this.__w(e,r):(this.__2t={row:t,line:re(r,e)},"taken"):this.__51(t)?(this.__3x(),this.__4q(t),"taken"):"after"}
__6x(t,e,{row:r,line:s}){this.__2t=a;let i=Ps(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__i.push(s),this.push(t,e)):(this.__4q(c({},r,{text:i.text,symbol:i.symbol})),"taken")}
__84(t,e){let r=v(t,0);if(r===t.length)return this.__p.length>0&&this.__t===a?"after":"taken";let s=Es(t);return s?this.__1o(s):Ro(t,r)?(this.__10=!0,this.__1m!=="frames"&&(this.__1m=t.includes(Co)?"unwinding":"frames"),"taken"):this.begun?Lo(t)?(this.__p.length===0&&(this.__2z=!1),this.__1m="frames","taken"):Io(t,r)?"taken":Ue(t)?"after":this.__w(t,e):this.__w(t,e)}
__1o(t){return this.__p.length>0?"after":(this.__5c=!0,this.__50=t,"taken")}
__51(t){var e;if(this.__p.length===0)return!0;if(this.__p.length>=Eo)return!1;let r=(e=this.__4j)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__t===a?t.number===this.__t:t.number>this.__t}
__4q(t){var e,r;this.__p.length===0&&((e=t.number)!=null?e:this.__19.length)>0&&(this.__2z=!1);let s=this.__7m(t),i=s?a:this.__5z;this.__1m=a,this.__t=t.number,(r=this.__4j)!=null||(this.__4j=Mo(t)),t.text.startsWith("0x")&&(this.__10=!0),this.__p.push(Po(t,i,{doubtful:this.__10,afterGap:s})),t.inline||(this.__5z=t.returnAddress===ct?a:t.returnAddress)}
__7m({number:t,symbol:e}){return this.__p.length===0?!this.__2z:this.__t!==a&&t!==this.__t+1?!0:this.__1m==="frames"||this.__1m==="unwinding"&&(e==null?a:e.name)!==""}
__w(t,e){return this.begun?this.__i.length>=Oo?"after":(this.__i.push(re(e,t)),"other"):this.__10?"after":"other"}
__3x(){this.__i.length>0&&this.__t===a&&(this.__1m="frames");for(let t of this.__i)this.__19.length<gs&&this.__19.push(t);this.__i=[]}};
function Po(t,e,{doubtful:r,afterGap:s}){let{text:i,args:n,inline:l}=t,_={text:i,args:n,inline:l,doubtful:r};return e!==a&&(_.address=e),t.symbol!==a&&(_.symbol=t.symbol),t.base!==a&&(_.base=t.base),t.returnAddress!==a&&(_.returnAddress=t.returnAddress),t.source!==a&&(_.source=t.source),s&&(_.afterGap=!0),_}
function Mo(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=S_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var Ro=(t,e)=>t.startsWith("WARNING: ",e)&&Vs.test(t)||t.charAt(e)==="<"&&Vs.test(t),Co="unwind information not available",Vs=/\b(?:frames?|unwind\w*|stack)\b/i,Bo=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Io=(t,e)=>Bo.some(r=>t.startsWith(r,e)),Lo=t=>t.length<=Ho&&zo.test(t),Ho=120,zo=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,Js=24;
function Fo(t,e,r,s=Js){let i=t.query(Jn(s,e.pointerSize===4,e.contextRegisters)),n=Ys(i,e);if(!n)return Ke("registers",i);let l=Xs(i,n.ip);return l?{kind:"read",reading:c({report:r},n,{stack:l})}:Ke("stack",i)}
function Ys(t,e){var r,s,i,n;let l=Uo(It(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=Qs(l,e);return{ip:_,sp:o,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),processor:u}}
function Xs(t,e){let[r,...s]=Ao(t).frames;return r&&[c({},r,{address:e}),...s]}var Ke=(t,e)=>({kind:"unreadable",missing:t,answer:Zs(e)}),Zs=t=>t.slice(0,3).join(" / ").slice(0,200);
function Uo(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,q(s,e.pointerSize))}),r}
function Qs(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Do=class{
constructor(t,e){this.__46=new Set,this.__20={least:0,most:0},this.__d=t,this.__4b={rule:e,next:new Map}}
get ends(){return this.__20}
add(t){let e=this.__7e(t);e&&this.__46.delete(e),this.__46.add(t);let r=Array.from(this.__46,({end:s})=>s);return this.__20={least:Math.min(...r),most:Math.max(...r)},e}
find({sp:t,fp:e},r){let s=P(t),i=[],n=this.__4b,l=0,_=e&&F(t,e);for(;;){let o=this.__2x(n.rule,s,l,_,r);if(!o||!this.__3s(r,o.at,1))return;let u=n.next.get(kt(r,o.at));if(!u||!this.__5m(u.word,r,o.at))return;if(i.push(o),"known"in u.to){let h=this.__7b(u.to,i,t,r);return h&&{known:u.to.known,frames:h}}n=u.to,l=o.at+this.__d,_=o.link}}
__7e(t){var e;let{steps:r}=t,s=this.__4b,i;for(let[n,l]of r.entries()){let _=P(l.word),o=(e=s.next.get(_.low))==null?a:e.to,u=r[n+1];if(!u){o&&"known"in o&&(i=o.known),s.next.set(_.low,{word:_,to:{known:t,last:[]}});break}let h=o&&"rule"in o?o:{rule:u.rule,next:new Map};s.next.set(_.low,{word:_,to:h}),s=h}return i}
__2x(t,e,r,s,i){switch(t.kind){case"fixed":return{base:r,at:r+t.bytes};case"entered":return{base:r-this.__d,at:r,link:s};case"linked":{if(s===a||s<r||!this.__3s(i,s,1))return;let n=this.__d===4||kt(i,s+4)===e.high?kt(i,s)-e.low:a;return{base:s,at:s+this.__d,link:n}}}}
__7b({known:t,last:e},r,s,i){let n=[];for(let l=0;l<r.length;l++){let _=r[l],o=t.steps[l];if(!_||!o)return;let{base:u,at:h}=_;if(!this.__3s(i,h,1+o.frame.args.length))return;let d=e[l];((d==null?a:d.sp)!==s||d.base!==u||!this.__6o(d.args,i,h))&&(d=this.__2i(o.frame,s,u,h,i),e[l]=d),n.push(d.frame)}return n}
__6o(t,e,r){for(let s=0;s<t.length;s++){let i=t[s];if(!i||!this.__5m(i,e,r+(1+s)*this.__d))return!1}return!0}
__2i({address:t,text:e,symbol:r,returnAddress:s,args:i,inline:n,doubtful:l},_,o,u,h){let d=[];for(let g=1;g<=i.length;g++){let k=bt(h,u+g*this.__d,this.__d);k&&d.push(k)}let f={address:t,text:e,symbol:r,base:w(_,o),returnAddress:s,args:d,inline:n,doubtful:l};return{sp:_,base:o,args:d.map(P),frame:f}}
__3s(t,e,r){return e>=0&&e+r*this.__d<=t.length}
__5m({high:t,low:e},r,s){return kt(r,s)!==e?!1:this.__d===4||kt(r,s+4)===t}},$s=4096,jo=3,ti=32,Wo=class{
constructor(t){this.__l=new Map,this.__4d=new Set,this.__20=new Map,this.__5k=!0,this.__d=t}
get isEmpty(){return this.__l.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:_,thread:o}=t;if(!this.__5k||!Go(e,r))return;let u=qo(l,_,e);if(!this.__4d.has(u)){this.__4d.add(u);return}let h=this.__7u(t,e,s);if(!h)return;o&&this.__20.set(o,w(_,h.end));let[d]=h.steps;if(!d)return;let f=(i=this.__l.get(l))!=null?i:new Do(this.__d,d.rule);this.__l.set(l,f);let g=f.add(h);h.met=(n=g==null?a:g.met)!=null?n:0,h.isCompared||(h.isCompared=(g==null?a:g.isCompared)===!0)}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__l.get(t))==null?a:s.ends,n=r&&this.__20.get(r),l=n&&F(e,n);if(l===a||!i)return;let _=Math.min(l,i.most,$s);return _>=i.least?_:a}
recognise(t,e){var r;let s=(r=this.__l.get(t.ip))==null?a:r.find(t,e);if(!s)return;let{known:i,frames:n}=s;return i.met+=1,i.met%ti===0||!i.isCompared?a:n}
check(t,e,r){var s;let i=(s=this.__l.get(t.ip))==null?a:s.find(t,e);if(!i)return;if(Ko(i.frames,r)){i.known.isCompared=!0;return}this.clear(),this.__5k=!1;let{met:n,steps:l}=i.known,_=Math.floor(n/ti)+Number(ei(l));return{frames:l.map(({frame:o})=>o),hits:Math.max(0,n-_)}}
clear(){this.__l.clear(),this.__4d.clear(),this.__20.clear()}
__7u({ip:t,sp:e,fp:r},s,i){var n,l;let _=[],o=0,u=t;for(let[d,f]of s.entries()){let g=f.address===u?i(u):a,k=f.base&&F(e,f.base);if(!g||!f.returnAddress||k===a)return;let S=d===0,E=d===s.length-1;switch(g.kind){case"fixed":if(k!==o||f.args.length>0||g.isTrap&&!E)return;o+=g.bytes+this.__d;break;case"entered":if(!S||k!==-this.__d)return;o+=this.__d;break;case"linked":if(k<o||S&&f.base!==r)return;o=k+2*this.__d}_.push({frame:f,rule:g,word:f.returnAddress}),u=f.returnAddress}let h=(l=(n=_[_.length-1])==null?a:n.frame.args.length)!=null?l:0;return o+=h*this.__d,o<=$s?{steps:_,end:o,met:0,isCompared:!ei(_)}:a}};
function Go(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===ct)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===jo)&&!_&&!o)}var qo=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&F(e,s)} ${i}`)].join(),ei=t=>t.some(({rule:e})=>e.kind==="linked"),Ko=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},_)=>{let o=e[_];return r===(o==null?a:o.address)&&s===(o==null?a:o.base)&&i===(o==null?a:o.returnAddress)&&n===(o==null?a:o.text)&&l.join()===(o==null?a:o.args.join())});
function Vo(t){var e;let r=t.join(`
`),s=o=>{var u,h;return st((h=(u=o.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let _=l==="Non-FPO"?"ebp":"omitted";return ri(i)===ri(n)?{start:i,frame:_}:{frame:_}}var ri=t=>P(t).low&4095,si=10,Jo=3;
function Yo(t){var e,r;let s=t.join(`
`),i=k=>{var S,E;return st((E=(S=k.exec(s))==null?a:S[1])!=null?E:"")},n=Ve(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=Ve(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=Ve(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(ue))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||d===a)return;let f=u>Jo?a:Xo(t,d);if(!f)return;let g=w(o,-_);return c({},f,{bodyStart:w(g,n+h),end:w(g,l)})}
function Xo(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(ue),h=Zo(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===si}return r===e?{frameBytes:s,isTrap:i}:a}
function Zo(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=ue((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case si:return{slots:1,bytes:e*8};default:return}}var ue=t=>Number.parseInt(t,16),Ve=t=>t!=null&&t.startsWith("00000000")?ue(t):a,Qo=class{
constructor(t,e){this.__5=new Map,this.__0=t,this.__4a=e}
ruleOf(t){return this.__5.has(t)||this.__5.set(t,this.__6p(t)),this.__5.get(t)}
clear(){this.__5.clear()}
__6p(t){let e=L(this.__0,ta(t,this.__4a));if(this.__4a===4)return $o(t,Vo(e));let r=Yo(e);return r&&tu(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function $o(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var tu=(t,{bodyStart:e,end:r})=>G(e,t)<0&&G(t,r)<0,eu=class{
constructor(t,e,r,s=Js){this.__65=new Map,this.__0=t,this.__4=e,this.__7=r,this.__2w=s,this.__5=new Wo(e.pointerSize),this.__4c=new Qo(t,e.pointerSize)}
begin(){this.__4f&&(this.__2c=ai(L(this.__0,ia)))}
read(t){var e;let r=this.__5.isEmpty?[]:this.__8z(),s=Ys(r.filter(_=>!ii.test(_)),this.__4);if(!s)return this.__8c(t);let i=c({},s,{processor:(e=s.processor)!=null?e:this.__8b(s.registers)});this.__6w(r);let n=this.__8n(i),l=n&&this.__5.recognise(i,n);return l?{kind:"read",reading:c({report:t},i,{stack:l,stackBytes:n})}:this.__95(t,i,n)}
__8c(t){let e=Fo(this.__0,this.__4,t,this.__2w);return e.kind==="read"&&this.__5q(e.reading,e.reading.stack),e}
__8z(){let{contextRegisters:t}=this.__4;return this.__4f?L(this.__0,Zn(this.__4f,t)):[]}
get __4f(){let{instructionSet:t}=this.__4;return t==="arm64"?a:t}
__8b(t){let e=t.get("gdtr"),r=e&&this.__65.get(e);if(r!==a||!this.__4.contextRegisters.includes("$prcb"))return r;let s=It(L(this.__0,Qn)),i=Qs(s,this.__4);return e&&i!==a&&this.__65.set(e,i),i}
__95(t,e,r){let s=this.__0.query($n(this.__2w,this.__4.pointerSize===4)),i=Xs(s,e.ip);if(!i)return Ke("stack",s);let n=r&&this.__5.check(e,r,i);return n&&this.__7({kind:"stacksDiffer"}),this.__5q(e,i),{kind:"read",reading:c({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__5q(t,e){this.__2c&&this.__5.learn(t,e,this.__2w,r=>this.__4c.ruleOf(r))}
__8n(t){let e=this.__5.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__6w(t){var e,r;if(ni(t)===((e=this.__2c)==null?a:e.listing))return;let s=ai(t);(s==null?a:s.places)!==((r=this.__2c)==null?a:r.places)&&(this.__5.clear(),this.__4c.clear()),this.__2c=s}},ii=/^\s*[0-9a-f`]{8,17}\s/i,ni=t=>t.filter(e=>ii.test(e)).join();
function ai(t){let e=Pe(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:ni(t),places:r}}var ru=16,su=2*3600,iu=20,nu=60,au=30,lu=class{
constructor(t,e){this.__e=0,this.__h={alloc:0,free:0,unknown:0},this.__3i=0,this.__5b=!1,this.__f=t,this.__29=e,this.__3m=new xo(t.reader,t.target),this.__3e=new eu(t.reader,t.target,t.observer,e.frames),this.__4i=t.reader.now(),this.__s=this.__4i}
run(t=!1){let e=this.__92(t),{hasMissed:r}=this.__f.stepOut;return{end:e,hits:this.__e,kinds:this.__h,seconds:this.__3a(),hasMissed:r}}
__92(t){return T(()=>{var e;for(this.__1l=zt(this.__f.reader),this.__f.lastStop.begin(this.__f.target,this.__1l),this.__3e.begin(),t&&this.__8t();;){let r=(e=this.__6s())!=null?e:this.__8p();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__8t(){let{target:t,lastStop:e}=this.__f,r=this.__3e.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3m.classify(s);i.kind==="hit"&&this.__3f(s,i.of,e.judge(s,t,!0))}
__8p(){let{changes:t,isCurrent:e}=this.__f,r=e()?t.run(qn):[];if(!e())return{kind:"superseded"};let s=V_(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__7i();if(i==="no")return li(r);s&&(this.__1l=a);let n=this.__3e.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__f.evidence.doubt(n.doubted),i==="unknown"&&this.__f.lastStop.isAgain(n.reading)?li(r):this.__83(n.reading))}
__7i(){let t=this.__1l;return this.__1l=zt(this.__f.reader),!t||!this.__1l?"unknown":Us(t,this.__1l)?"yes":"no"}
__83(t){let{target:e,lastStop:r}=this.__f,s=!this.__5b;this.__5b=!0;let i=this.__3m.classify(t);if(i.kind==="hit"){let l=s?r.judge(t,e,!1):"new";return this.__3f(t,i.of,l)}r.saw(t);let n=s&&r.comesBack;return c({kind:"foreign",stop:i.stop},n&&{mayBeOld:n})}
__3f(t,e,r){return this.__f.lastStop.saw(t),r==="repeat"?a:this.__8e(t,e,r==="unknown")}
__8e(t,e,r){this.__3i=e==="unknown"?this.__3i+1:0,this.__e+=1,this.__h[e]+=1;let{evidence:s,stepOut:i}=this.__f,n=s.record(t,e,i,r);return this.__4k(),i.trouble?_u(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__6s(){if(this.__3i>=ru)return{kind:"unknownHits",count:this.__3i};if(this.__e>=this.__29.hits)return{kind:"hits"};let{seconds:t}=this.__29;return t!==a?this.__3a()>=t?{kind:"seconds"}:a:this.__7j()}
__7j(){let t=this.__3a();if(this.__e<iu||t<nu)return;let e=this.__e/t;return this.__29.hits/e>su?{kind:"tooSlow",hitsPerSecond:e}:a}
__4k(){let t=this.__f.reader.now();if(t-this.__s<au*1e3)return;this.__s=t;let{observer:e,target:r}=this.__f,s=this.__29.hits;e({kind:"progress",hits:this.__e,wanted:s,seconds:this.__3a(),target:r})}
__3a(){return(this.__f.reader.now()-this.__4i)/1e3}},li=t=>({kind:"notRun",answer:Zs(t.filter(e=>e.trim()!==""))});
function _u(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var Je=4096;
function ou(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var uu=4;
function _i(t,e,r,s){let i=A(t,0,4),n=A(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(z(C(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&uu)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=Je-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var hu=new Uint8Array,du=64,fu=128;
function oi(t,e,r,s,i=!1){var n,l;let _=vt(t),o=r.headerSize,u=O=>{var we;return(we=s.readMemory(w(t,O-_),o))!=null?we:hu};if(_===0)return{kind:"headerless"};let h=u(_-o),d=_i(h,_-o,e,r),f=_===o;if(!(f?d.kind==="released":d.kind==="noHeader"&&h.every(O=>O===h[0]))||!r.alignedHeaders)return d;let g=f?h:u(0),k=((n=A(g,0,2))!=null?n:0)%8192,S=Je-k&-r.granularity,E=f?u(S-o):h;if(!g.length||!E.length)return{kind:"unreadable"};if(!(_i(g,0,e,r).kind==="released"&&E[0]===g[2]&&E.every(O=>O===E[0])))return d;if(S!==_)return{kind:"noHeader"};let dt=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(dt&du)?k:a,ownsPage:!(dt&fu)}}var vt=t=>P(t).low%Je,ui=8;
function cu(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Ye(t){return cu(c({},t,{offset:0}))}
function hi(t,e=[],r=[]){let s=K(t);for(;s<t.length-1&&Xe(t[s],r);)s++;let i=t[s];return i&&te(t,s)?gu(i,s,e):a}
function Xe(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Ht(s,Ye(r))):!1}
function gu(t,e,r){var s;let i=t.address&&pu(t.address,r);if(i)return c({key:di(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:di(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?pt(t.address):t.text;return c({key:l,frame:t,depth:e},n)}var di=(t,e)=>`${t}+0x${e.toString(16)}`;
function pu(t,e){let r=e.find(({start:i,end:n})=>G(i,t)<=0&&G(t,n)<0),s=r&&F(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var mu=5e4,ku=class{
constructor(t=mu){this.__5d=new Map,this.__l=[],this.__2g=t}
intern(t){let e=bu(t),r=this.__5d.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__l.length;return this.__5d.set(e,s),this.__l.push(t),s}
at(t){var e;return(e=this.__l[t])!=null?e:[]}
get all(){return this.__l}
get size(){return this.__l.length}
get isFull(){return this.__l.length>=this.__2g}};
function bu(t){return t.map(wu).join(" ")}
function wu({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var yu=3,vu=8;
function fi(t,e="unreadable"){var r,s;let i=Su(t);if(i<vu||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:Ye(l)}:{};return c({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function Su(t){let e=Array.from({length:yu},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?Ye(_.symbol):_.text)}return i.size});return Math.max(...e)}var Tu={allocs:0,frees:0};
function xu(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=k=>t.reduce((S,E)=>S+k(E),0),_=e.kind==="floor"?e.missed:Tu,o=_.frees+l(k=>k.unlocatedFrees)-l(k=>k.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(k=>k.unlocatedAllocs),d=Math.min(u,h+_.frees+i),f=r.size+s.size<n?u:d,g=Math.max(0,-o);return{count:u,ofThere:d,hits:g+Math.max(0,f-_.frees)}}var Au=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function Eu(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:O})=>!i.has(O)),o=_.filter(({block:O})=>s.has(O)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((O,{block:we,hit:Qc})=>i.has(we)?Math.max(O,n-Qc):O,l),f=_.filter(({hit:O})=>Au(O,{lastHit:n,longestLife:d})).length,g=Math.max(0,f-u),k=ci(_,O=>O.charged),S={blocks:h,old:g,sizes:Ou(k)},E=gi(k,h,_.length);if(E!==a)return c({},S,{bytes:E});let dt=gi(ci(_,O=>O.requested),h,_.length);return dt===a?S:c({},S,{requested:dt})}
function ci(t,e){let r=[];for(let s of t){let i=e(s);i!==a&&r.push(i)}return B(r,(s,i)=>s-i)}var gi=(t,e,r)=>t.length<r?a:t.slice(0,e).reduce((s,i)=>s+i,0);
function Ou(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Nu(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var pi=2e5,mi=class zn{
constructor(e=pi,r=new Map){this.limit=e,this.__1d=r}
alloc(e,r){let s=this.__1d.get(e);return!s&&this.__1d.size>=this.limit?{kind:"full"}:(this.__1d.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__1d.get(e);return i?(this.__1d.delete(e),i.tag===r&&Pu(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__1d}
copy(){return new zn(this.limit,new Map(this.__1d))}},Pu=(t,e)=>t===a||e===a||t===e,ki={bytes:0,of:0},Mu=({bytes:t,of:e},r)=>r===a?{bytes:t,of:e}:{bytes:t+r,of:e+1},bi=t=>t.reduce((e,r)=>({bytes:e.bytes+r.bytes,of:e.of+r.of}),ki),Ru=512,wi=class{
constructor(){this.__1y=new Map,this.__26=Number.POSITIVE_INFINITY,this.__21=0,this.__2e=!0}
add(t,e=1){this.__26=Math.min(this.__26,t),this.__21=Math.max(this.__21,t);let r=this.__1y.get(t);r===a&&this.__1y.size>=Ru?this.__2e=!1:this.__1y.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1y)this.add(e,r);this.__26=Math.min(this.__26,t.__26),this.__21=Math.max(this.__21,t.__21),this.__2e=this.__2e&&t.__2e}
summary(){if(this.__1y.size===0)return;let t=this.__26,e=this.__21,r=this.__2e?this.__82():a;return{smallest:t,largest:e,median:r}}
__82(){let t=B(this.__1y,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Cu=class Fn{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unlocatedRequested=ki,this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new wi,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new Fn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unlocatedRequested=this.unlocatedRequested,e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Bu=class Un{
constructor(e=new mi){this.__2p=new Map,this.__31=!1,this.__2h=e}
get isFull(){return this.__31}
book(e){let r=this.__1j(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__6n(e,r):e.kind==="free"&&this.__7c(e,r)}
stacks(e){let r=[];return this.__2p.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2h.outstanding.forEach((r,s)=>{let i=c({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new Un(this.__2h.copy());return e.__31=this.__31,this.__2p.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2p.set(s,i)}),e}
__6n(e,r){if(e.block===a){r.unlocated.alloc++,r.unlocatedRequested=Mu(r.unlocatedRequested,e.requested);return}let s=Iu(e),i=this.__2h.alloc(e.block,s);if(i.kind==="full"){this.__31=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__5u(i.earlier,e),r.allocated(s)}
__7c(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2h.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1j(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__5u(s.earlier,e),r.unmatchedFrees++}
__5u(e,r){let s=this.__1j(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1j(e,r){var s,i;let n=(s=this.__2p.get(e))!=null?s:new Map;this.__2p.set(e,n);let l=(i=n.get(r))!=null?i:new Cu(e,r);return n.set(r,l),l}};
function Iu(t){let{number:e,tag:r,stack:s,requested:i,charged:n,thread:l,time:_}=t;return{tag:r,stack:s,hit:e,requested:i,charged:n,thread:l,time:_}}var Lu=2e3;
function yi(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return c({},t,{block:e,blockFrom:"place",charged:i})}var Hu=class{
constructor(t=pi){this.__1h=[],this.__2g=t,this.__28=new Bu(new mi(t))}
record(t,e=!1){return this.__1h.push({hit:t,awaits:e&&t.block===a}),this.__4u()}
locate(t){let e=this.__1h.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=yi(e.hit,t),e.awaits=!1),this.__4u()}
stacks(t){return this.__13().stacks(t)}
outstanding(){return this.__13().outstanding()}
__13(){if(this.__1h.length===0)return this.__28;let t=this.__28.copy();for(let{hit:e}of this.__1h)t.book(e);return t}
__4u(){let t=this.__1h.findIndex(({awaits:s})=>s),e=t<0?this.__1h.length:t,r=Math.max(e,this.__1h.length-Lu);for(let{hit:s}of this.__1h.splice(0,r))this.__28.book(s);return this.__28.isFull?{kind:"tooManyOutstanding",limit:this.__2g}:{kind:"recorded"}}};
function Ze(t,e){var r,s;let i=new zu(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:i.noSite(_.stack)}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(Fu(o,_,i))}),B(l,(_,o)=>{var u,h,d,f;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((f=(d=o.first)==null?a:d.hit)!=null?f:0)})}var zu=class{
constructor(t){this.__8m=new Map,this.__3l=new Map,this.__36=t}
site(t){var e;return this.__58(this.__8m,t,(e=this.__36.skip)!=null?e:[])}
noSite(t){return ee(this.__36.stacks.at(t))}
caller(t){return this.__58(this.__3l,t,[])}
__58(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__36;t.set(e,hi(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Fu(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return c({tag:t.tag,site:i,noSite:i?a:r.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:Uu(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free),unlocatedRequested:bi(e.map(({unlocatedRequested:n})=>n))},Du(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:ju(e)},Wu(e))}
function Uu(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Du(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u),f=d!==a&&e!==a;_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:f&&d.key!==e.key&&(i.freedElsewhere+=o),f&&d.module!==e.module&&(i.freedByOtherModules+=o)})}return i}
function ju(t){let e=new wi;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function Wu(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=B(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var Gu=1e3,qu=5e4,Ku=new Set(["counters","doubted","gone","change","end"]),vi="left",Si={there:new Set,gone:new Set},Vu=t=>c({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ti=class{
constructor(t,e=()=>"unreadable"){this.stacks=new ku,this.modules=[],this.places=[],this.__1r=new Hu,this.__33=[],this.__3c=new Map,this.__1k=new Map,this.__16=[],this.__h={alloc:0,free:0,unknown:0},this.__3y=0,this.__6=0,this.__2d=!1,this.__3u=!1,this.__45=!1,this.__1f=new Map,this.__1x=Si,this.__37=new Map,this.__40=new Map,this.start=t,this.__n=e}
get tag(){return this.start.tag}
get lastHit(){return this.__6}
get entries(){return this.__33}
get hitsNotKept(){return this.__e-this.__3y}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3u?"left":"cutOff":a}
get arming(){var t;return(t=this.__1e)==null?a:t.state}
take(t){var e;switch(this.__11(t),this.__q=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3c.set(t.index,this.stacks.intern(t.frames.map(Vu)));break;case"hit":return this.__8u(t);case"located":this.__8w(t);break;case"places":this.places=t.places;break;case"counters":this.__8s(t);break;case"doubted":this.__1f.set((e=this.__3c.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__1w=t.missed?a:this.__6m(),this.__2d=!0;break;case"blocks":this.__1x={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1k.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__1e=t);break;case"end":this.__3u=t.why===vi;break;case"image":break}return"taken"}
counts(){return this.__h}
coverage(){return this.__2d?this.__45?{kind:"unknown",why:"mayRepeat"}:this.__1f.size>0?{kind:"unknown",why:"doubted"}:Nu(this.__z,this.__1w,this.__h):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__e===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__e;return r===0?e:e*(r-this.openHits())/r}
get __e(){return this.__h.alloc+this.__h.free+this.__h.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__16.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__1f.get(t))!=null?e:0}
stackUses(){return this.__1r.stacks(this.tag)}
sites(t){let e=Ze(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1r.outstanding(),s=this.__4n(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=Eu(l,s,this.__1x,{lastHit:this.__6,longestLife:i.longestLife});return{use:i,holding:_}})}
held(){return this.__1r.outstanding()}
get asked(){return this.__1x}
unpaired(){return this.__4n(Ze(this.stackUses(),{stacks:this.stacks}))}
openHits(){var t;return(t=this.__q)!=null||(this.__q=this.__6z()),this.__q}
unlocatedAllocs(){let t=this.stackUses();return{count:t.reduce((e,{unlocated:r})=>e+r.alloc,0),requested:bi(t.map(({unlocatedRequested:e})=>e))}}
__6z(){let t=Ze(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4n(t).hits}
blocksUnderWay(){let t=this.__16.filter(e=>e.kind==="alloc"&&this.__5l(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.unpaired().count>0?this.__63():[]}
__63(){let t=[];return this.__1r.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4n(t){return xu(t,{coverage:this.coverage(),asked:this.__1x,underWay:this.__90(),outstanding:this.__63().length})}
__90(){let t=0;return this.__37.forEach((e,r)=>{this.__5l({number:r,thread:e})&&t++}),t}
__5l({number:t,thread:e}){return e?this.__40.get(e)===t:this.__6-t<ui}
siteOf(t,e){return hi(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=fi(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:fi(s,(r=this.__1k.get(n))!=null?r:this.__n(n))}
__8u(t){var e;let r=(e=this.__3c.get(t.stack))!=null?e:this.stacks.intern([]),s=c({},t,{stack:r,tag:this.tag});this.__6=s.number,this.__h[s.kind]++,this.__2d=!1,this.__45||(this.__45=t.mayRepeat===!0),this.__1x=Si,s.thread&&this.__40.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.__37.set(s.number,s.thread),this.__16.push(s),this.__16.length>Gu&&this.__16.shift();let{kind:i}=this.__1r.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__8w(t){this.__1r.locate(t),this.__37.delete(t.hit);let e=this.__16.findIndex(({number:s})=>s===t.hit),r=this.__16[e];r&&(this.__16[e]=yi(r,t))}
__8s({at:t,counts:e}){t==="armed"?this.__z=e:this.__1w=e,this.__2d=t!=="armed"}
__6m(){return this.__z&&{allocs:this.__z.allocs+this.__h.alloc,frees:this.__z.frees+this.__h.free}}
__11(t){this.__33.length>=qu&&!Ku.has(t.type)||(this.__33.push(t),t.type==="hit"&&this.__3y++)}},xi=4096,Ai=256;
function Ei(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+Ai<xi?Ai:2*xi);return r<=t&&t<=s}var Ju=2e5,Yu=1e3,Qe=-1,Xu=class{
constructor(t){this.__6=new Map,this.__1={alloc:[],free:[]},this.__12={alloc:0,free:0},this.__1b=new Map,this.lastHit=0,this.__22=0,this.__1q={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.__6a(t,r,e);let n=t==="alloc"&&this.__1b.get(r);if(n&&(n.block=e),((i=(s=this.__6.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__6.delete(e),this.__6.set(e,{kind:t,hit:r}),this.__6.size<=Ju))return;let l=this.__6.keys().next();l.done||this.__6.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.__6a(t,e,a),r?this.__1[t]=[...this.__1[t],e]:this.__12[t]=e}
found(t,e){this.__1[t]=this.__1[t].filter(r=>r!==e)}
gap(){this.__22=this.lastHit,this.__1q={}}
mayBeLeftover(t,e){var r;let s=this.__1q[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.__1q.alloc)==null?a:t.hit)!=null?e:this.__22>0?Qe:a}
mayBeOf(t,e,r){let s=t===a?a:this.__1b.get(t);return s?(r==null?a:r.kind)==="inUse"&&!Ei(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===Qe}
isOutstanding(t){var e;return((e=this.__6.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.__6.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.__1b.get((e=(t=this.__1q.alloc)==null?a:t.hit)!=null?e:Qe))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.__6.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__22?r.hit:a}
mustBeFreedSince(t,e){let r=this.__6.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__22===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__22&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__12[t]>e?!1:!this.__1[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.__1b.set(t,{sizes:e}),this.__1b.size<=Yu)return;let r=this.__1b.keys().next();r.done||this.__1b.delete(r.value)}
__6a(t,e,r){var s,i;e>=((i=(s=this.__1q[t])==null?a:s.hit)!=null?i:0)&&(this.__1q[t]={hit:e,block:r})}};
function Zu(t,e,r){var s,i;let n=t.slice(0,K(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!fs(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||G(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function Qu(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=bt(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function $u(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&F(r.stack.from,w(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var th=28;
function eh(t,e,r){var s,i;let n=[],l=e.stack&&F(t.base,e.stack.from),_=F(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,th):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var $e=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function rh(t,e,r,s,i){let n=$u(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:w(n,s.headerSize);return Oi(l,s)?Pi(l,i):"noBlock"}
function Oi(t,e){return Kt(t,e.pointerSize)&&vr(t,e.granularity)}var Ni=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function Pi(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=w(t,-r.distance);return{block:s,header:e(s)}}var sh=3;
function ih(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:_,places:o}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&nh(o,u))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(o.some(({provedAt:d})=>d===s))return!0;let h=l.kind==="inUse";return h&&!u&&e.isClaimedByFree(n)?!0:u||_==="inUse"||e.isOutstanding(n)?!1:h||o.some(({provedAt:d})=>d>s)}
function nh(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=sh);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}
function ah(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:_}=e,o=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&s.isCertainSince(i,u.hit)||s.isRepeated(i,l)||(_==null?a:_.kind)==="inUse"&&!Ei(_.bytes,r))return;let h=hh(i,_);if(h==="refutation")return;let d=i==="free"&&s.lastOf("alloc",l)!==a,f=h==="proof"&&o!=="inUse"||n!==a||d,g=o?c({},e,{before:o}):e;if(!f)return{hypothesis:t,sighting:g};let k=n!==a||Mi(e,r,s),S=n===a&&s.mayBeLeftover(i,l);return{hypothesis:tr(t,{hit:r.hit,block:l,isCurrent:k,mayBeLeft:S}),sighting:g}}
function lh(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function Mi({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function _h(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||Mi(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:o,charged:i}}
function oh(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(he(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return tr(t,{hit:n,block:s,isCurrent:Ri(i,r),mayBeLeft:l})}
function uh(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,c({},n,{freedAt:l})),n.isCurrent||!Ri(c({},n,{freedAt:l}),s))return t;t.open.set(e,c({},n,{freedAt:l,isCurrent:!0}));let _=Math.max(t.provedAt,n.hit);return c({},t,{provedAt:_,currentProofs:t.currentProofs+1})}
function Ri({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function hh(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var tr=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>c({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),he=(t,e)=>t!==a&&e!==a&&t!==e,Ci=3,dh=2,fh=2,Bi=16,ch=20,gh=4,ph=24,mh=256,kh=8,bh=100,wh=Ci,yh=2,vh=class{
constructor(t,e){this.__1=[],this.__s=new Map,this.__e=0,this.__69=0,this.__68=0,this.__67=0,this.__4t=!0,this.__5g=!1,this.__56=!1,this.__3w=!1,this.__34=0,this.__12=0,this.kind=t,this.__a=e}
plan(t){var e,r;if(this.__5e)return{kind:"places",places:[]};if(this.__v&&this.__e>=Bi)return{kind:"places",places:this.__g.map(({place:l})=>l)};let s=t-((r=(e=this.__1[0])==null?a:e.hit)!=null?r:t),i=(this.__e>=kh||s>=bh)&&this.__7v===this.__34,n=this.kind==="alloc"&&i&&this.__69<wh;return n&&this.__69++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.__34=t.hit;let s=this.__4t||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__68++;let i=this.__5e?"noPlace":this.__n(t,s,r);return typeof i!="string"?c({kind:"located",from:"place"},Li(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__12=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__2f(this.__g.map(r=>oh(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__g)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__2f(this.__g.map(l=>uh(l,r,t,s)))}
settle(t){if(this.__1.length===0)return[];let e=[];return this.__1=this.__1.filter(r=>{var s;let{hit:i}=r,n=(s=this.__8y(i))!=null?s:this.__4y(this.__2u(i),r,t);return!n||!this.__5f(n,t)?!0:(this.__u(i,n.block,t),e.push(c({hit:i,kind:this.kind},Li(n))),!1)}),e}
__5f(t,e){return!Ni(t,this.__a)||e.lastOf("alloc",t.block)!==a}
__2u(t){return Ii(this.__g.map(({shown:e})=>e.get(t)))}
__4y(t,{hit:e,after:r},s){if(!t||!this.__v)return;let{kind:i}=this,n=c({},t,{kind:i,hit:e,after:r,places:this.__g,isDisputed:this.__7p,isContradicted:this.__5g});return ih(n,s)?t:a}
get __7p(){return this.__1.some(({hit:t})=>!this.__2u(t))}
__8y(t){var e;let r=this.__s.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__34>t}
hasUnknownsSince(t,e){return this.__12>t||this.__6k(t,e).length>0}
mustHaveShown(t,e,r){if(this.__12>e)return;let s=this.__6k(e,r);if(s.some(l=>{var _;return((_=this.__s.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__s.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__2f(this.__g.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__12>e)return!0;let i=r<s?r:e;return this.__1.some(({hit:n})=>n<=e||n===r||this.__s.has(n)?!1:n>i&&(n<s||n===s&&!this.__56)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.__v&&((r=this.__2u(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.__1.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.__v)return;let r=this.__1.filter(({hit:s})=>{var i;let n=this.__2u(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.__1.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.__g){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__56||(this.__56=e.endsAfter===!0),this.__s.has(t)||!this.__1.some(i=>i.hit===t))return;this.__s.set(t,e);let s=this.__g.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__2f(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),tr(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__g)t.clear();this.__v||this.__3w||this.__68||this.__2f(this.__g.map(({place:t,shown:e,open:r})=>c({},$e(t),{shown:e,open:r})))}
learned(){return this.__v?this.__g.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1p=t.map(e=>$e(e,!0)),this.__e=Bi}
startOver(){this.__5g||(this.__5g=this.__v),this.__1p=a,this.__1=[],this.__s.clear(),this.__e=0,this.__12=this.__34,this.__67++}
get __7v(){var t,e;return(e=(t=this.__1[this.__1.length-1])==null?a:t.hit)!=null?e:0}
__6k(t,e){return this.__1.filter(r=>r.hit>t&&!he(r.charged,e)).map(({hit:r})=>r)}
get __g(){var t;return(t=this.__1p)!=null?t:[]}
get __v(){return this.__g.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=Ci&&(this.__3w&&this.kind==="alloc"?e:s.size)>=dh&&r>=fh)}
isUndecidedAt(t){return this.__1.filter(({hit:e})=>t-e<ph).length>(this.__v||t>ch?gh:0)}
get __5e(){return this.__67>yh}
__n(t,e,r){var s;let i=(s=this.__1p)!=null?s:this.__71(t),n=i.map(f=>this.__8k(f,t));if(n.every(f=>f==="notRead"))return"unreadable";if(this.__e++,this.__6y(n,e))return this.__4t=!1,this.startOver(),"disagreement";let l=this.__76(t,e),_=lh(i.map((f,g)=>ah(f,n[g],l,r)).filter(f=>f!==a));if(_.length===0)return this.startOver(),"noPlace";this.__1p=_.map(f=>f.hypothesis);let o=_.map(f=>f.sighting);this.__3w||(this.__3w=o.some(({header:f})=>(f==null?a:f.kind)==="inUse"));let u=Ii(o),h={hit:t.hit,after:r.lastAllocation},d=u&&e&&this.__v?u:this.__4y(u,h,r);return d?this.__5f(d,r)?d:"unreadable":e||this.__11(l,o,r)?"learning":"disagreement"}
__76({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
__71({key:t,words:e}){let r=eh(t,e,this.__a.pointerSize),s=(i,n)=>$e({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__8k({place:t},{key:e,words:r,look:s}){return rh(t,e,r,this.__a,s)}
__6y(t,e){if((e==null?a:e.from)!=="arguments"||!this.__v)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__11(t,e,r){if(this.__1.length>=mh)return!1;this.__1=[...this.__1,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.__g.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,_h(l,t,r)))}return!0}
__u(t,e,r){var s;for(let{shown:i,open:n}of this.__g)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__s.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__2f(t){this.__1p&&(this.__1p=t,t.length===0&&this.startOver())}};
function Ii(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function Li({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var Sh=class{
constructor(t){this.__o=new Map,this.__j=new Xu(e=>this.__7o(e)),this.__41=[],this.__a=t}
plan(t){return this.__49(t.kind,t.address).plan(this.__j.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__a.alignedHeaders&&!s)return this.__91(r,e);let l=this.__49(r.kind,r.address).observe(t,this.__6r(i,t),this.__j);return r.kind==="alloc"&&this.__j.allocates(e,t),l.kind==="located"?this.__7x(r.kind,l.block,e,n):this.__j.unlocated(r.kind,e,l.why==="learning"),this.__4g(),l}
goneAfter(t,e,r,s){let i=this.__j.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4m("free",i);if(n.some(u=>u.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,_=!n.some(u=>u.waitsBetween(i,s,t));if(!l&&!_)return;let o=_||n.some(u=>u.agreesOn(t,e));for(let u of n)u.wasAbout(t,{block:e,isSure:o,endsAfter:r>t});this.__4g()}
bornAfter(t,e,r){let s=this.__4m("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.__j.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.__4g()}}
candidates(t,e){let r=new Set;for(let s of this.__o.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__o.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.__j.lastHit))}
gap(){this.__j.gap();for(let t of this.__o.values())t.forgetOpen()}
resolved(){let t=this.__41;return this.__41=[],t}
places(){let t=[];for(let e of this.__o.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__49(e,r).restore(s)}}
__4m(t,e,r){return[...this.__o.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4g(){for(let t of this.__o.values())for(let e of t.settle(this.__j)){this.__41.push(e);for(let r of this.__o.values())r.blockNamedBefore(e,this.__j)}}
__49(t,e){let r=`${t} ${e}`,s=this.__o.get(r);if(s)return s;let i=new vh(t,this.__a);return this.__o.set(r,i),i}
__91({kind:t},e){return this.__j.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__6r(t,{look:e}){if(!t||!Oi(t.block,this.__a))return;let r=Pi(t.block,e);if(!Ni(r,this.__a))return{from:t.from,block:r.block}}
__7x(t,e,r,s){t==="alloc"&&this.__75(r,e),this.__74(t,e,t==="free"?s:a),this.__j.located(t,e,r);for(let i of this.__o.values())i.blockNamed({kind:t,block:e,charged:s},this.__j)}
__75(t,e){for(let r of this.__o.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
__7o(t){return[...this.__o.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
__74(t,e,r){var s;let i=this.__j.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4m(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__o.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},Th=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function xh(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,K(t)).map(_=>Ah(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:Hi(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:Hi(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function Ah(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Th.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&P(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||z(C(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Kt(o,r.pointerSize)&&vr(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function Hi(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var Eh=4096,Oh=3,Nh=class{
constructor(t,e,r){this.__x=new Map,this.__0=t,this.__a=e,this.__1v=r}
before(t){let{kind:e}=oi(t,this.__1v,this.__a,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=vt(t);return(r=this.__x.get(zi(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(vt).map(zi),...this.__x.keys()];this.forget();for(let r of[...new Set(e)].slice(0,Oh)){let s=this.__0.readMemory(r,Eh);s&&this.__x.set(r,s)}}
forget(){this.__x.clear()}},zi=t=>w(t,-vt(t)),Ph=2048,Mh=64,Fi=18362,Rh=class{
constructor(t,e,r,s,i,n){this.__2q=new Map,this.__0=t,this.__4=e,this.__1v=r,this.__a=s,this.__c=i,this.__x=new Nh(t,s,r),this.__14=n}
locate(t,e,r,s){var i;let n=xh(e.stack,this.__1v,this.__a),l=Zu(e.stack,r,e.ip);if(!l)return this.__c.gap(),Ch(n);this.__7y(t,r,n.charged);let _=this.__87(t,e,l,n,s),o=this.__c.observe(_);if(this.__6={hit:t,kind:r,charged:n.charged,unwritten:this.__93(t,r)},this.__97(t),o.kind==="unlocated")return c({},er(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return c({},er(n),{block:o.block,blockFrom:o.from,charged:u})}
__7y(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.__6)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.__14.isAfter&&e==="alloc"&&!he(r,l))return;let _=n.filter(u=>{let h=this.__n("alloc",u);return h.kind==="inUse"&&!he(h.bytes,l)});_.length>0&&this.__14.sawAfter();let o=this.__4.processorBlocks.length===1;for(let u of _)this.__c.bornAfter(i,u,o)}
__93(t,e){var r;if(e==="free"||this.__14.isBefore)return[];let s=[...this.__c.candidates("alloc",t)].filter(vt),i=s.filter(l=>this.__n("alloc",l).kind==="inUse"),n=l=>this.__x.before(l)==="free";return((r=this.__6)==null?a:r.kind)==="free"&&i.some(n)&&this.__14.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return Di(this.__n("alloc",t))}
__7d(t,{found:e,goneAt:r},s){let i=Ui(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__7g(t)?r!=null?r:s:a}
__7g(t){let e=()=>this.__n("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__4;return e()&&!!this.__0.readMemory(r,4)&&e()}
__97(t){this.__2q.forEach((e,r)=>{var s;e.goneAt=this.__7d(r,e,t);let i=!Ui(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<ui||(this.__2q.delete(r),e.goneAt&&this.__c.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__c.candidates("free",t)){if(this.__2q.size>=Mh||this.__2q.has(e))continue;let r=this.__n("alloc",e),s=Di(r);s!=="unknown"&&this.__2q.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__c.isUndecided?this.__x.keep(this.__c.candidates("alloc",t)):this.__x.forget()}
__7r(t){return z(t)===this.__1v}
__87(t,e,r,s,i){let n=this.__c.plan(r),l=n.kind==="everything"?this.__72(e,r):this.__88(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__8q(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__80(r.kind),pointer:o,charged:s.charged,requested:s.requested,before:u=>this.__x.before(u)}}
__8q(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__c.gap(),r}
__72(t,e){let r=F(t.sp,e.limit),s=r!==a&&r>0?this.__18(t,t.sp,Math.min(r,Ph)):a;return{registers:ji(t.registers),stack:s}}
__88(t,e,r){let s=ji(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__a.pointerSize;return{registers:s,stack:this.__18(e,w(r.base,n),l)}}
__18({sp:t,stackBytes:e},r,s){var i;let n=(i=F(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&Qu(r,l,this.__a.pointerSize)}
__80(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__6q(t,r);return e.set(r,i),i}}
__6q(t,e){let r=this.__n(t,e);return t==="alloc"&&!this.__14.isBefore&&vt(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
__n(t,e){let{build:r=Fi}=this.__4,s=r<Fi,i=oi(e,this.__1v,this.__a,this.__0,s);return i.kind==="headerless"?this.__7z(t,e):i}
__7z(t,e){let r=this.__4.bigPages&&Ja(this.__0,this.__4.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__7r(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}},Ui=t=>t.kind==="inUse"&&!!t.ownsPage;
function Di({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function er({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Ch=t=>c({},er(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Bh=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function ji(t){let e=new Map;return t.forEach((r,s)=>{Bh.test(s)&&e.set(s,r)}),e}
function Ih(t,e,r){return r==="arm64"?zh(t,e):Lh(t,r)}var Ft=4;
function Lh(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=Hh(t,s,e),n=i&&A(t,s+i,Ft);n!==a&&r.push({kind:"immediate",value:n})}return r}
function Hh(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?qe(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function zh(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Ft<=t.length;l+=Ft){let _=(r=A(t,l,Ft))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let f=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(f|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let f=w(e,l+(_<<8>>13)*Ft);i.push({kind:"literal",address:f});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var Fh=64,Uh=class{
constructor(t,e){this.__5=new Map,this.__0=t,this.__4=e}
get known(){return this.__5}
holds(t,e){let r=this.__5.get(t);if(r)return r;let s=this.__n(t,e);return this.__5.set(t,s),s}
__n(t,e){let{instructionSet:r}=this.__4,s=qs(this.__0,t,Fh);if(!s||!r)return"unreadable";let i=w(t,-s.length),n=Ih(s,i,r).map(_=>this.__94(_)),l=_=>_!==a&&z(C(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__94(t){return t.kind==="immediate"?t.value:nt(this.__0,t.address)}};
function Dh({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=Zt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var jh=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a,afterGap:l}),Wh=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))}),Gh=17744;
function qh(t,e){let r=nt(t,w(e,60)),s=r&&t.readMemory(w(e,r),12);return s&&A(s,0,4)===Gh?A(s,8,4):a}var Kh=9200,Vh=500,Jh=class{
constructor(t,e,r,s,i){this.__5p=0,this.__4z=0,this.__6e=new Set,this.__25=new Set;var n;let{target:l,tag:_}=r;this.__0=t,this.__8=e,this.__14=i,this.__4=l;let o=ou(l.pointerSize,l.build===a||l.build>=Kh);this.__c=new Sh(o),this.__c.restore(s),this.__1k=new Uh(t,l),this.__42=new Rh(t,l,_,o,this.__c,i),this.hunt=new Ti(Dh(r,t.now()),u=>this.__1k.holds(u,_)),e.begin(this.hunt),e.note(Wh(l)),this.__61((n=Zt(l.modules))==null?a:n.start)}
begin(t){this.__8.note({type:"counters",at:"armed",counts:ne(t)})}
end(t,e="disarmed"){this.__8.note({type:"counters",at:"stopped",counts:ne(t)}),this.__85(),this.__60(),this.__86(),this.__u(e)}
endWithTarget(t){this.__8.note({type:"gone",missed:t}),this.__u("targetGone")}
abandon(){this.__u("aborted")}
record(t,e,r,s){this.__5p+=1;let i=this.__5p,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__c.gap(),this.__3k(i,t,e,n);try{return this.__3k(i,t,e,this.__42.locate(i,t,e,r))}catch(l){throw l instanceof Bt&&this.__3k(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__8.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__85(){let t=[],e=[],r=this.__14.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,Vh)){let n=this.__42.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.__8.note({type:"blocks",there:t,gone:e})}
__86(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1k.known];for(let[e,r]of t.slice(this.__4z))this.__8.note({type:"code",address:e,holdsTag:r});this.__4z=t.length}
__61(t){var e;if(!t||!Kt(t,this.__4.pointerSize))return;let r=(e=Yr(this.__4,t))==null?a:e.start;if(!r||this.__6e.has(r))return;let s=qh(this.__0,r);s!==a&&this.__8.note({type:"image",start:r,timestamp:s}),this.__6e.add(r)}
__u(t){this.__8.note({type:"end",why:t,time:this.__0.now()})}
__3k(t,e,r,s){let i=this.__8.note(c({type:"hit",number:t,kind:r,stack:this.__8o(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__8v(),this.__60(),i}
__8o({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__25.has(e)){for(let{address:r}of t)this.__61(r);this.__8.note({type:"stack",index:e,frames:t.map(jh)}),this.__25.add(e)}return e}
__60(){let t=this.__c.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__8.note({type:"places",places:t})}
__8v(){for(let{hit:t,block:e,charged:r}of this.__c.resolved())this.__8.note({type:"located",hit:t,block:e,charged:r})}},Yh=2e5;
function Wi(t,e=Yh){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Wi(t.slice(1),e):t}var Xh=class{
constructor(t){this.__3d={},this.__0=t}
armed(t,e){this.__b={count:t,event:e}}
begin(t,e){let r=this.__5!==a&&t.contextRegisters.includes("$prcb")?Gr(this.__0,t.pointerSize,"$prcb"):a;this.__3d={processor:r,event:e}}
saw(t){this.__5={reading:t},this.__b=a}
counted(t){this.__5&&(this.__5=c({},this.__5,{count:t}))}
isAgain(t){return this.__5!==a&&Qh(this.__5.reading,t)}
judge(t,e,r){var s;let i=this.__8l(e,r),n=this.__5;return i==="repeat"||!n||!this.isAgain(t)?i:n.count&&this.__5v(n.count,e)==="no"||!r&&this.__96(n,e)?"repeat":!r&&((s=this.__3d.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){return Gi(this.__3d.event)}
__8l(t,e){let r=this.__b,s=e?Gi(r==null?a:r.event):this.comesBack;if(!r||!(s||e))return"new";let i=this.__5v(r.count,t);return i==="no"?s?"repeat":"unknown":s&&i==="unknown"?"unknown":"new"}
__96({reading:t},e){var r;let{processor:s}=this.__3d,i=(r=t.registers.get("$prcb"))!=null?r:Zh(t.processor,e);return s!==a&&i!==a&&s!==i}
__5v({tag:t,counters:e},r){let s=ne(e),i=s&&ne(ie(this.__0,r,t));return i?i.allocs===s.allocs&&i.frees===s.frees?"no":"yes":"unknown"}},Gi=t=>t!==a&&t.time===a,Zh=(t,e)=>t===a?a:e.processorBlocks[t];
function Qh(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&$h(t.registers,e.registers)&&td(t.stack,e.stack)}
function $h(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);n!==a&&n!==s&&(r=!1)}),r}
function td(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var ed=2e3,rd=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>ed,sd={4:st("ffdf0000"),8:st("fffff78000000000")},id=32,nd=8,ad=20,ld=1e4,_d=4294967296;
function qi(t,e){let r=sd[e],s=r&&t.readMemory(r,id),i=s&&Ki(s,nd),n=s&&Ki(s,ad);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function Ki(t,e){let r=A(t,e,4),s=A(t,e+4,4);if(!(r===a||s===a)&&s===A(t,e+8,4))return(s*_d+r)/ld}var Vi=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,od=class{
constructor(t,e,r,s){this.__9=[],this.__30=0,this.__62=new Map,this.__0=t,this.__7=s,this.__2=e,this.__8=r,this.__35=new Xh(t),this.__66=new zl(t,this.__2,s)}
get armed(){return this.__b}
get change(){return this.__2.open[0]}
get unrepaired(){return this.__6j}
get hunts(){return this.__9}
get shown(){var t;let e=new Map;for(let r of this.__9)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Vi));this.__11([...this.__9.filter(s=>!r.has(Vi(s))),...t]),this.__5r=e}
leftValue({address:t,value:e}){let r=this.__5r;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3z;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
__89({poolHitTag:t,build:e}){var r;let s=(r=this.__62.get(t))!=null?r:new Ul(e);return this.__62.set(t,s),s}
learned(){var t,e;return(e=(t=this.__3z)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__30+=1;let r=this.__b,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__6l(r);let i=this.__54();i&&os(this.__7,i.undone,i.arming.idle),this.__6j=(e=hd(i==null?a:i.undone))!=null?e:this.__66.run(s!=null?s:(t=this.__2m)==null?a:t.change)}
__6l({arming:t,evidence:e}){this.__b=a,this.__2m=t,e.abandon()}
__54(){let t=this.__2m;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2m=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__4s(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__4x(i,e,!1)}finally{l=this.__1z(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__4s(t,e,!0)}
capture(t){let e=this.__b;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=Q(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1z(e,a),{kind:"notArmed",anyMore:s.tag};let l=es(this.__0);if(l.kind==="breaksPassed")return l;let _=Us(e.event,zt(this.__0)),o=this.__4x(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?c({},h,{disarmed:this.__1z(e,o)}):(this.__b===e&&(this.__b=c({},e,{event:zt(this.__0)})),r.end(this.__2a(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__6v()}
release(){this.__30+=1;let t=this.__b;if(!t){let e=this.__54();return e?[e.undone]:this.__2.undoAll()}return this.__b=c({},t,{byUser:!1}),[this.__1z(t,a)]}
__6v(){let t=Q(this.__0);if(t.kind!=="read"||j(t.value))return{kind:"nothing"};let e=$t(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=Ie(t,Lt(s),r),n=this.__2.undo(this.__2.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__4s(t,e,r){return T(()=>{this.__8h();let s=Bl(this.__0,this.__2,t,e);return s.kind==="refused"?s:this.__1a(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__8h(){let t=this.__b;if(!t)return;let e=this.__1z(t,a);this.__7({kind:"replaced",tag:t.arming.tag,undone:e})}
__11(t){this.__9=Wi(t);let e=t.length-this.__9.length;e>0&&this.__7({kind:"dropped",hunts:e})}
__1a(t,{target:e,idle:r,stops:s},i){let n=new vl(this.__0,this.__2,e,t,r),l=this.learnedOn(e),_=new Jh(this.__0,this.__8,n,l,this.__89(e)),o=i?zt(this.__0):a,u=qi(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__7({kind:"ready",target:e,tag:t}),s||this.__7({kind:"stopsUnknown"}),this.__7({kind:"repairLine",command:n.repair}),n.leaveNote();let d=ie(this.__0,e,t);_.begin(d),this.__35.armed({tag:t,counters:d},o),l.length>0&&this.__8.note({type:"places",places:l}),this.__b=h;let f=n.arm();return f.kind==="applied"?(this.__11([...this.__9,_.hunt]),this.__3z=_.hunt,{kind:"armed",armed:h}):(this.__1z(h,a),{kind:"notWritten",applied:f})}
__4x(t,e,r){let{arming:s,evidence:i}=t,n=this.__30;this.__7({kind:"waiting",seconds:e.seconds});let l=new lu({reader:this.__0,changes:this.__2,observer:this.__7,target:s.target,evidence:i,stepOut:new f_(this.__0,this.__2,s),lastStop:this.__35,isCurrent:()=>this.__30===n},e).run(r);return this.__7h(t)?c({},l,{hasRestarted:!0}):l}
__7h({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||nt(this.__0,r.poolHitTag)===s)return!1;let i=qi(this.__0,r.pointerSize);return i!==a&&rd(e,i)}
__1z({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__b)==null?a:s.arming)===t&&(this.__b=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__b)==null?a:i.arming)===t&&(this.__b=a),n.kind==="stillThere"&&(this.__2m=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__2a(t);return e.end(Qr(n,t.tag)?ud:l,r==null?a:r.end.kind),n}
__2a({target:t,tag:e}){let r=ie(this.__0,t,e);return this.__35.counted({tag:e,counters:r}),r}},ud={kind:"unreadable"},hd=t=>(t==null?a:t.kind)==="stillThere"?t:a,rr=4;
function Ji(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var dd=1e3,fd=256,cd=class{
constructor(t){this.__9=new Set,this.__1=[],this.__47=0,this.__y=t}
missed(t){this.__47+=t}
take(t,e){if(t.type==="hunt"){this.__55(),this.__3=new Ti(t);return}if(!this.__3&&t.type!=="change"&&this.__y("noHunt",e),!!this.__3)for(this.__1.push({line:e,entry:t,missing:this.__47}),t.type==="hit"&&(this.__47=0);this.__1.length>0&&this.__3t(this.__3);)this.__2n(this.__3)}
end(){return this.__55(),{hunts:[...this.__9],lastHunt:this.__3}}
__55(){for(;this.__3&&this.__1.length>0;)this.__2n(this.__3)}
__3t({lastHit:t}){let[e]=this.__1;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__1.length>fd||this.__2y().length>=rr}
__2y(){let t=[];for(let{entry:e}of this.__1.slice(1))e.type==="hit"&&t.length<rr&&t.push(e.number);return t}
__2n(t){let e=this.__2y(),r=this.__1.shift();if(!r)return;let s=r.entry.type==="hit"?this.__8a(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__9.has(t))&&(this.__9.size<dd?this.__9.add(t):this.__y("tooLong",r.line)))}
__8a(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=Ji(n,r,s.number,i),_=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!_)return s;let o=l==="repeated"&&(i.length>0||gd(t,s));return this.__y(o?"repeated":"misnumbered",e),o?a:c({},s,{number:n})}};
function gd(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var H=t=>typeof t=="string"?Jt(t):a,pd=t=>typeof t=="boolean"?t:a,y=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,md=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,M=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,kd=t=>{let e=y(t);return e!==a&&e<=4294967295?C(e):a};
function N(...t){return e=>t.find(r=>r===e)}
function _t(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function b(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function Yi(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var bd="pooltag recording",Xi=1;
function wd(t,e){return JSON.stringify(c({seq:t},e)).replace(/[^ -~]/g,yd)}var yd=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,vd=1<<20,Sd=b({module:H,name:H,offset:y}),Td=b({text:H},{address:M,symbol:Sd,source:b({file:H,line:y}),inline:N(!0),doubtful:N(!0),afterGap:N(!0)}),xd=Yi(b({register:H}),b({offset:md})),Ad=b({kind:N("alloc","free"),key:M,where:xd,holds:N("block","header")}),Ed=Yi(b({kind:N("poolHitTag")}),b({kind:N("code"),site:H})),Zi=t=>{let e=y(t);return e!==a&&e<=255?e:a},Od=b({id:y,thing:Ed,address:M,before:_t(Zi),after:_t(Zi),repair:H}),Nd=b({pointerSize:N(4,8),description:H},{build:y,kernelBase:M}),Pd=b({name:H,start:M,end:M}),Md={header:b({format:N(bd),version:N(Xi),segment:y,tool:H,time:y}),hunt:b({tag:kd,target:Nd,poolHitTag:b({address:M,before:y}),time:y}),modules:b({modules:_t(Pd)}),image:b({start:M,timestamp:y}),stack:b({index:y,frames:_t(Td)}),hit:b({number:y,kind:N("alloc","free","unknown"),stack:y},{stopAddress:M,block:M,blockFrom:N("place","arguments","returnValue"),requested:y,charged:y,poolType:y,processor:y,thread:M,time:y,open:N(!0),mayRepeat:N(!0)}),located:b({hit:y,block:M},{charged:y}),places:b({places:_t(Ad)}),counters:b({at:N("armed","stopped")},{counts:b({allocs:y,frees:y})}),doubted:b({stack:y,hits:y}),gone:b({missed:pd}),blocks:b({there:_t(M),gone:_t(M)}),code:b({address:M,holdsTag:N("yes","no","unreadable")}),change:b({change:Od,state:N("planned","applied","undone","gone"),time:y}),end:b({why:H,time:y})},Rd=new Map(Object.entries(Md));
function Cd(t){var e;if(t.length>vd)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=b({seq:y,type:H})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=Rd.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:c({type:n},_)};let{version:o}=(e=b({version:y})(r))!=null?e:{};return n==="header"&&o!==a&&o>Xi?{kind:"newer",version:o}:{kind:"invalid"}}var Qi=5e5,Bd=1e8,Id=20,Ld=class{
constructor(){this.__9=new cd((t,e)=>this.__y(t,e)),this.__24=0,this.__23=0,this.__3g=0,this.__2v=0,this.__1=[],this.__1s=0,this.__64=0,this.__3p=[]}
push(t){if(this.__24++,this.__23+=t.length,this.__24>Qi||this.__23>Bd)return this.__y("tooLong",this.__24),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2j(Cd(e))}
end(){if(this.__2k)return this.__2k;if(!this.__1n)return{kind:"noRecording"};for(;this.__1.length>0;)this.__2n();let{hunts:t,lastHunt:e}=this.__9.end();return{kind:"recording",recording:{header:this.__1n,hunts:t,lastHunt:e,nextSeq:this.__1s,problems:{count:this.__64,first:B(this.__3p,(r,s)=>r.line-s.line)}}}}
__2j(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2k=t:!this.__1n&&!r&&(this.__2k={kind:"noRecording"}),this.__2k?!1:(this.__1n=(e=this.__1n)!=null?e:r,this.__3g>0&&this.__8j(r!==a),t.kind==="entry"?this.__t(t.seq,t.entry):t.kind==="unknownType"?this.__t(t.seq,a):t.kind==="torn"?this.__3g=this.__24:this.__52("invalid",this.__24),!0)}
__8j(t){let e=this.__3g;if(this.__3g=0,!t){this.__52("torn",e);return}this.__2v+=1,this.__4l=e}
__52(t,e){this.__2v+=1,this.__y(t,e)}
__y(t,e){this.__64++,this.__3p.length<Id&&this.__3p.push({line:e,what:t})}
__t(t,e){let r={damagedBefore:this.__2v,tornEnd:this.__4l};for(this.__1.push(c({line:this.__24,seq:t,entry:e},r)),this.__2v=0,this.__4l=a;this.__1.length>0&&this.__3t();)this.__2n()}
__3t(){var t;let[e]=this.__1,r=e?e.seq-this.__1s:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__1.length>rr}
__2n(){let t=this.__1.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__2y(),_=this.__7l(e,l)?"misnumbered":Ji(this.__1s,i,e,l);if(_!=="next"?this.__y(_,s):n!==a&&e>this.__1s&&this.__y("torn",n),_==="repeated")return;let o=_==="misnumbered"?0:e-this.__1s;this.__1s+=o+1,this.__9.missed(o),r&&r.type!=="header"&&this.__9.take(r,s)}
__2y(){let t=0;return this.__1.map(e=>(t+=e.damagedBefore,e.seq-t))}
__7l(t,e){return e.length===0&&t>this.__1s+Qi}};
function Hd(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=Lt(n.before),o={armed:i,saved:_,address:n.address},u=(r=$t(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=Q(t),d=zd(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let f=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:f}:{kind:h.value===_?"disarmed":"changed"}}
function zd(t,e){let r=Zt(Pe(L(t,xr)));return r&&q(r.start,e)}var $i=1e3,St=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,tn=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Fd=class{
constructor(t,e,r,s){this.__0=t,this.__m=e,this.__8=r,this.__k=s}
save(t){return this.__8.save(tn(t),this.__k.hunts)}
open(t){let{armed:e}=this.__k;if(e)return{kind:"armed",tag:e.arming.tag};this.__8.flush();let r=tn(t),s=new Ld,{files:i,isWhole:n,failure:l}=this.__8d(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:St(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=Hd(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:f}=o;this.__k.show(h,u.kind==="armed"?u.note:a);let g=n&&f.count===0;return this.__8.opened(g?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__8d(t,e,r){let s=0,i=!0;return T(()=>{let n=St(t,0);for(this.__m.exists(n)||(n=e,i=!1);s<$i&&this.__m.exists(n)&&(s+=1,!!this.__m.read(n,l=>r.push(l)));)n=St(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},Ud=64*1024,Dd=class{
constructor(t,e,r){this.__23=0,this.__44=[],this.__m=t,this.__13=e,this.base=r.base,this.__4e=r.seq,this.__1i=r.segment,this.__2o=r.tool}
get count(){return this.__1i}
write(t){let e=this.__39;e&&this.__98(e),this.__39=t,this.open(),this.__5s(t),(this.__23>=Ud||jd(t))&&this.close(),this.__39=a}
open(){if(this.__2b)return;let t=St(this.base,this.__1i);if(this.__1i>=$i)throw new Bt(t,"a recording has 1000 files");this.__2b=this.__m.create(t),this.__44.push(t),this.__23=0,T(()=>this.__1n(),e=>{throw this.__6c(this.__44.splice(-1)),e}),this.__1i+=1}
__1n(){this.__5s({type:"header",format:"pooltag recording",version:1,segment:this.__1i,tool:this.__2o,time:this.__13()})}
discard(){this.__6c(this.__44.splice(0))}
__6c(t){let e=r=>T(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__m.remove(r))}
close(){let t=this.__2b;this.__2b=a,t==null||t.close()}
__98(t){this.__39=a,this.close(),this.__m.exists(St(this.base,this.__1i))&&(this.__1i+=1),this.write(t)}
__5s(t){var e;let r=wd(this.__4e,t);(e=this.__2b)==null||e.writeLine(r),this.__4e+=1,this.__23+=r.length}},jd=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Wd=class{
constructor(t,e,r,s){this.__m=t,this.__13=e,this.__2o=r,this.__7=s}
begin(t){this.__3=t,this.__1a(t.start)}
note(t){var e,r;let s=(r=(e=this.__3)==null?a:e.take(t))!=null?r:"taken";return this.__1a(t),s}
opened(t){this.__2s=t}
save(t,e){var r,s;if(((r=this.__3b)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2s)==null?a:s.base)===t?this.__2s:a,n=St(t,0);return T(()=>{if(!i&&this.__m.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__99(t,i,l);return this.__7w(),this.__2s=a,this.__3b=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__6h(t=>t.close())}
__7w(){var t;(t=this.__3)!=null&&t.openEnd&&this.__1a({type:"end",why:vi,time:this.__13()}),this.flush()}
__99(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new Dd(this.__m,this.__13,{base:t,seq:s,segment:i,tool:this.__2o});return T(()=>this.__77(n,r),l=>{throw n.discard(),l}),n}
__77(t,e){t.open();let r=B(e,(s,i)=>+(s===this.__3)-+(i===this.__3));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__1a(t){this.__6h(e=>e.write(t))}
__6h(t){let e=this.__3b;e&&T(()=>t(e),r=>{this.__3b=a,this.__4k(r)})}
__4k({call:t,message:e}){try{this.__7({kind:"notRecorded",path:t,message:e})}catch(r){}}},x=t=>{let e=I(t);return JSON.stringify(wr(t)||/["$;\\]/.test(e)?J(t):e)},ot=t=>`0x${t.toString(16)}`,p=(t,e)=>`${t} ${e}${t===1?"":"s"}`;
function Tt(t,e=""){let r=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${r} (simulated)`:r}var sr=t=>t===a?"":` (${t})`;
function Gd(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${qd(e.plain)}.`}}var qd=t=>[...new Set([x(t),`"${J(t)}"`])].join(" or "),Kd=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,Vd=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Jd=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,Ut=(t,e)=>`${t} does not fit: ${e}`,Yd=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,en=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,Xd=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,Zd=t=>`${JSON.stringify(t)} was not looked past. `,ir=t=>`Did you mean ${t.join(" or ")}?`;
function Qd(t,e){if(t===a)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let r=e.length===0?`Begin with dx @$pool.hitTag(${x(t)}).`:ir(e.map(x));return`Nothing has been recorded for ${x(t)}. ${r}`}
function rn(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${J(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return sn(t);case"noSymbol":return`there is no symbol nt!${t.name}${sr(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${ot(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return $d(t.tag,t.meant);case"ambiguous":return`${t.tags.map(J).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${J((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function sn({what:t,setting:e}){let r=e.length>nn?`${e.slice(0,nn)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${aa[t]} and try again.`}var nn=80;
function $d(t,e){let r=e.map(i=>`${x(i)} (${J(i)})`),s=r.length===0?"":`${ir(r)} `;return`no allocation with ${x(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${x(t)}, "unseen").`}
function ut(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return tf(t.holds);let e=sr(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function tf(t){return t===a||j(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${x(C(t))} by now, and not by this call: dx @$pool.status()`}
function ef(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${rn(t.problem)}`;case"cleared":return t.undone.map(ut).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${ot(t.held)}, armed by somebody else; it holds 0 now.`:ut(t.undone)}}var an="what sites hold is at least so much, shares are of what is known",ln=t=>xt(t)>0&&!t.isWhole(),rf=t=>ln(t)?" (at least so much, of what is known)":"";
function _n(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${af(e.why)}${ln(t)?`: ${an}`:""})`;let s=[...e.kind==="floor"?[`${nf(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${p(r,"hit")} is not known${sf(t)}`]:[]];return s.length===0?"":` (${an}: ${s.join(", ")})`}
function sf(t){let{count:e,requested:r}=t.unlocatedAllocs(),s=on(r,e);return s===""?"":`, ${p(e,"allocation")} among them${s}`}
function on({bytes:t,of:e},r){return e===0?"":` that asked for ${e<r?"at least ":""}${t} bytes`}var nf=(t,e)=>`${e>0?"up to ":""}${un(t)}`;
function un({allocs:t,frees:e}){return[...t>0?[p(t,"allocation")]:[],...e>0?[p(e,"free")]:[]].join(" and ")}
function af(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function nr(t){if(xt(t)===0)return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var xt=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},ar=t=>`${JSON.stringify(I(t.tag))}: ${p(xt(t),"hit")}${xt(t)===0?"":`, coverage ${nr(t)}`}`,lr=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,lf=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function _f(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(of).join("")}Saved ${p(s.length,"hunt")} as ${e} (${p(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${lr(t)}`}}var of=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${p(t,"hit")} on ${x(e)} are more than is kept: save before a long hunt. `,uf=t=>t.kind==="opened"?df(t):`Not opened: ${hf(t)}`;
function hf(t){switch(t.kind){case"armed":return`${x(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return lr(t)}}
function df(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(ar).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${p(l.count,"line")} damaged or missing, the first at ${_.line}.`,cf(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var ff=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function cf(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${x(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${ot(t.note.saved)} disarms.`:`It was ${ff(e)}${gf(t)}`}
function gf(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${ot(t.note.saved)} disarms.`}}
function pf(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],p(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[p(s,"processor")]:[]].join(", ")}; arming ${x(r)} at ${Gn(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${x(t.tag)}: ${ut(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${p(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${mf(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return kf(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${ot(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${lr(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var mf=t=>t===a?"":`; the ${Tt(t)} are looked at when a stop arrives`;
function kf({hits:t,wanted:e,seconds:r,target:s}){let i=t/r,n=(e-t)/i,l=`${i.toFixed(1)}/s`;return n<bf?`pooltag: ${t} of ${p(e,"hit")}, ${l}, about ${Tt(n,s.description)} to go`:`pooltag: ${p(t,"hit")}, ${l}`}var bf=86400,wf=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function yf(t){if(!t.includes("<"))return t;let e=t.replace(wf,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var _r=t=>host.parseInt64(pt(t),16);
function hn(t){if(typeof t=="number")return t;if(!vf(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function vf(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var dn=8e3,Sf=8,Tf=class{
constructor(){this.__2l=!1,this.__6={given:[],read:[]}}
query(t){return this.__3o(t)}
change(t){return this.__3o(t)}
run(t){return this.__3o(t)}
readMemory(t,e){let r=cn(this.__5t(t),e);if(r||!fn(t))return r;this.__2l=!this.__2l;let s=cn(this.__5t(t),e);return s||(this.__2l=!this.__2l),s}
__5t(t){return!this.__2l||!fn(t)?t:Y(4294967295,P(t).low)}
__3o(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?this.__6u([...e]):[]}catch(e){throw new Bt(t,e)}}
__6u(t){let e=this.__6,r=t.map((s,i)=>{let n=e.given[i]===s?e.read[i]:a;return n!=null?n:Jt(yf(`${s}`))});return t.length>=Sf&&(this.__6={given:t,read:r}),r}
now(){return Date.now()}
session(){let t=Dt(()=>host.currentSession.Attributes.Target),e=Dt(()=>t==null?a:t.IsKernelTarget),r=Dt(()=>t==null?a:t.IsLiveTarget),s=Dt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function de(t){for(let e=0;e<t.length;e+=dn)host.diagnostics.debugLog(t.slice(e,e+dn));host.diagnostics.debugLog(`
`)}var fn=t=>P(t).high===0&&Kt(t,4);
function cn(t,e){return Dt(()=>{let r=host.memory.readMemoryValues(_r(t),e,1);return r.length===e?new Uint8Array(r):a})}
function Dt(t){try{return t()}catch(e){return}}var xf=class{
exists(t){return At(t,e=>e.FileExists(t))}
create(t){return At(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__9a(e,r,t);return{writeLine:i=>At(t,()=>s.WriteLine(i)),close:()=>At(t,()=>r.Close())}})}
remove(t){At(t,e=>e.DeleteFile(t))}
__9a(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return At(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function At(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new Bt(t,r)}}var ht="pool",gn="pooltag",pn=`dx -r0 @$${ht} = Debugger.State.Scripts.${gn}.Contents.pool`,Af=t=>`pooltag ${t}. After .scriptload type ${pn}, then dx @$pool.status()`;
function mn(t){return ce(()=>Of(t))||ce(Nf)}
function Ef(){ce(()=>Reflect.deleteProperty(fe(),ht)&&fe()[ht]===a)||ce(()=>kn(`dx -r0 @$vars.Remove("${ht}")`))}var fe=()=>host.namespace.Debugger.State.UserVariables;
function Of(t){return fe()[ht]=t,fe()[ht]!==a}
function Nf(){return[`Debugger.State.Scripts.${gn}.Contents.pool`,"@$scriptContents.pool"].some(t=>kn(`dx -r0 @$${ht} = ${t}`))}
function kn(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function ce(t){try{return t()}catch(e){return!1}}
function Pf({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Mf(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Rf(t);return e.map(s=>{let i=s.tag===a?Cf(s,r):a;return i?c({},s,{tag:z(i.tag)}):s})}
function Rf(t){var e;let r=Be(t),s=r&&qr(t,i=>Xt(t,i,r),r);return(e=s&&il(t,s))!=null?e:[]}
function Cf(t,e){let r=e.filter(({tag:i})=>I(z(i))===t.text),s=r.length===1?r:r.filter(i=>Bf(i,t));return s.length===1?s[0]:a}var Bf=({nonPaged:t,paged:e},r)=>bn(t,r.nonPaged)&&bn(e,r.paged),bn=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function If(t){let e=t.now(),r=t.query(da("tag",!0)),s=xs(r);return s?{kind:"read",rows:Mf(t,s.rows),unread:s.unread.length,total:Pf(s),seconds:(t.now()-e)/1e3,session:t.session().description}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var wn=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Lf(t,e){if(e==="tag")return B(t,Hf);let r=zf(e);return B(t,(s,i)=>r(i)-r(s))}
function Hf({text:t},{text:e}){return t===e?0:t<e?-1:1}
function zf(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return or;case"bytes":return yn;case"peralloc":return e=>or(e)===0?0:yn(e)/or(e)}}var or=t=>t.nonPaged.outstanding+t.paged.outstanding,yn=t=>t.nonPaged.bytes+t.paged.bytes,vn=t=>`Not armed: ${Ff(t)}`;
function Ff(t){switch(t.kind){case"refused":return rn(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${sr(t.applied.failure)}. ${ut(t.applied.undone)}`}}var Uf=(t,e)=>`ARMED: the machine stops at every allocation and free of ${x(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Df(t){if(t.kind==="breaksPassed")return`Not captured: ${sn(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${x(e)}: somebody has changed it. dx @$pool.arm(${x(e)}) arms it again.`}var jf=4096,Sn=256;
function Wf(t){if(t.coverage().kind==="unknown")return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.unpaired();return e===0?a:`up to ${e} of them may have been freed unseen`}
function Gf(t,{block:e,isDoubtful:r}){if(t.asked.there.has(e)&&!r)return"allocated still when the hunt ended: memory showed it";if(t.coverage().kind==="unknown")return"not seen freed; frees may have been missed";let{count:s}=t.unpaired();return r?`not seen freed; ${p(s,"free")} of which the block is not known can have been of it`:"not freed: every free was seen"}
function qf(t,{block:e,charged:r}){let{pointerSize:s}=t.start.target,i=_=>Mt(w(e,_),s),n=Number.parseInt(e.slice(-4),16)%jf===0,l=s*2;return[`!pool ${i(0)}`,`db ${i(0)} L${ot(Math.min(r!=null?r:Sn,Sn))}`,...n?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}
function Kf(t,e){let r=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(", ")}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${r}.`}
function Vf(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${Yf(t.stop)}: the prompt is yours.${t.mayBeOld?Jf:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var Jf=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function Yf(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${ot(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function Tn(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=xt(r),_=[p(n.alloc,"allocation"),p(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),o=l===0?"":`coverage ${nr(r)}${_n(r)}`,u=[l>i&&`the whole hunt: ${p(l,"hit")}`,o].filter(Boolean),h=[`: ${_}`,u.join(", ")].filter(Boolean).join("; ");return[`${p(i,"hit")} on ${x(s)} in ${Tt(e.seconds,r.start.target.description)}${h}.`,Vf(e.end),l===0&&Qf(e.end)?$f(r):a,t.disarmed&&(e.hasRestarted?tc(t.disarmed):ut(t.disarmed)),Qr(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?Zf(t):a,l>0?`Next: dx -g @$pool.leaks(${x(s)})`:a].filter(d=>d!==a).join(" ")}var Xf=2e3;
function Zf({hunt:t,tag:e,capture:r}){let s=xt(t);if(!(t.openHits()*10<s||s>=Xf||r.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${x(e)}, ${Math.max(500,2*s)}).`}var Qf=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function $f(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.isEmpty())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let r=t.coverage();return r.kind==="floor"?`The kernel counted ${un(r.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var tc=t=>t.kind==="stillThere"?ut(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";
function ec(t,e){var r;let{asked:s,lastHit:i}=t,{count:n,ofThere:l}=t.unpaired(),_=(r=t.recent(1)[0])==null?a:r.time,o=[];return t.held().forEach((u,h)=>{let d=t.siteOf(t.stacks.at(h),e);for(let f of u){let{block:g,hit:k,time:S}=f;if(s.gone.has(g))continue;let E=S===a||_===a?a:_-S,dt=(s.there.has(g)?l:n)>0;o.push(c({},f,{site:d,age:i-k,lived:E,isDoubtful:dt}))}}),B(o,(u,h)=>u.hit-h.hit)}
function rc(t,e){if(!t)return!1;let r=e.replace("...","*"),s=[t.key,t.frame.text];return Xe(t.frame,[r])||s.some(i=>Ht(r,i))}var ur={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},blocks:{group:"look",line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},sc="what to type; dx -v @$pool says more of each call";
function ic(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(ur))t[e]={Help:`${r} - ${s}`};return t}var nc=class{
constructor(t){this.__57=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:r}=this.__57;return`${t}: dx ${e}  ${r}`}},W=t=>Jt(t).replace(/\t/g," "),R=class extends Error{
constructor(t){super(W(t)),this.name=""}},ac=500,lc=[8,256];
function xn(t,e){var r,s;let i=(s=(r=ur[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new R(Yd(`${e[n]}`,i))}
function hr(t,e){if(e===a)throw new R(Vd(t));if(typeof e!="string")throw new R(Kd(t));let r=jn(e);if(!r.ok)throw new R(Gd(e,r.problem));return r.tag}
function An(t,e,r,s=1,i=1/0){let n=hn(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new R(Jd(t,s,i,r))}
function En(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:ac};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new R(Ut(`${n}`,r));let o=_==="frames"?lc:[];i[_]=An(`The number of ${_}`,n,r,...o)}),i}
function On(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new R(Ut(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var _c=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Nn(t,e){if(typeof e=="string"&&e.trim()!==""&&!_c.test(e))return e;throw new R(lf(t))}
function oc([t,e]){let r=wn.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new R(Ut(`${s}`,Pn))}var Pn=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${wn.join(" ")}`;
function uc(t,e){if(t===a||/[*?]/.test(t))return;let r=JSON.stringify(t),s=is(t,e).map(i=>JSON.stringify(i));throw new R(s.length>0?`${r} is no tag in the listing. ${ir(s)}`:Ut(`${r} is no tag in the listing and`,Pn))}var hc={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},ge=(t,e="noStack")=>{var r;return(r=t==null?a:t.frame.text)!=null?r:hc[e]},dr="dx -g shows columns, [0].details() the rest",dc=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${p(e,"row")}, the first is [0]`,jt=class{
constructor(t){this.__6d=W(t)}
toString(){return this.__6d}},rt=class{
constructor(t,e){this.__6f=W(t),this.__15=e}
toString(){return this.__6f}
*[Symbol.iterator](){for(let t=0;t<this.__15.length;t+=1){let e=this.__15[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,r;let s=(e=hn(t))!=null?e:-1;return(r=this.__15[s])!=null?r:new jt(dc(s,this.__15.length))}},pe=(t,e)=>new rt(t,e.map(r=>new jt(r))),fc=48,Et=(t,e)=>`${t} ${cc(W(e),fc-t.length-1)}`;
function cc(t,e){var r,s;if(t.length<=e)return t;let i=(s=(r=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?a:r[0].length)!=null?s:0,n=e-3-i,l=Math.min(t.indexOf("!")+1,n),_=Math.floor((n-l)/2);return`${t.slice(0,n-_)}...${t.slice(t.length-i-_)}`}var D=t=>t===a?"":t,fr=t=>t===a?"":Math.floor(t*100);
function Ot(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var gc=class{
constructor(t,e){this.__3=t,this.__27=e,this.__17=ge(e.site,ee(t.stacks.at(e.stack))),this.Bytes=D(e.charged),this.Age=e.age,this.Secs=D(e.lived&&Math.round(e.lived/1e3)),this.Thread=D(e.thread&&_r(e.thread))}
toString(){return Et(pt(this.__27.block),this.__17)}
details(){let{block:t,hit:e,age:r,lived:s,charged:i,requested:n,thread:l,stack:_}=this.__27,{description:o}=this.__3.start.target,u=i===a?"":`, ${i} bytes`,h=n===a?"":`, ${n} asked for`,d=s===a?"":`, ${Tt(s/1e3,o)}`,f=[`allocated at hit ${e} of ${this.__3.lastHit}: ${r} hits${d} before the last one`,l&&`thread ${pt(l)}`,Gf(this.__3,this.__27),"on this boot of the target, as long as it is there:",...qf(this.__3,this.__27),"its stack:"];return pe(`${pt(t)}${u}${h}, tag ${JSON.stringify(I(this.__3.tag))}`,[...f.filter(g=>!!g),...this.__3.stacks.at(_).map(({text:g})=>g)])}
get[Symbol.metadataDescriptor](){return Ot("Bytes","Age","Secs")}},pc=class{
constructor(t,e,r){this.__32=e,this.__3=t,this.Number=e.number,this.Kind=e.kind,this.Block=D(e.block&&_r(e.block)),this.Charged=D(e.charged),this.Cpu=D(e.processor);let s=t.stackOf(e),i=ge(t.siteOf(s,r),ee(s));this.__5w=Et(`${e.number} ${e.kind}`,i)}
toString(){return this.__5w}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__32,l=[`tag ${JSON.stringify(I(this.__32.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean);return pe(l.join(", "),this.__3.stackOf(this.__32).map(({text:_})=>_))}
get[Symbol.metadataDescriptor](){return Ot("Number","Charged","Cpu")}},mc=/^Ex\w*Lookaside/;
function kc(t){var e,r,s;let i=K(t);return mc.test((s=(r=(e=t[i])==null?a:e.symbol)==null?a:r.name)!=null?s:"")&&te(t,i)}var cr=t=>ge(t.site,t.noSite);
function Mn(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${p(i,"allocation")} and ${p(n,"free")} seen here, from ${p(l.length,"stack")}`,r&&wc(t,r),r&&vc(r),Sc(t,e),...Tc(e),xc(t,e),`coverage ${nr(t)}${_n(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,Ac(t.natureOf(e))];return pe(`${cr(e)}${s?` (${s.key})`:""}${bc(e)}, tag ${JSON.stringify(I(t.tag))}`,_.filter(o=>!!o))}var bc=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function wc(t,e){let{blocks:r,old:s}=e,i=r===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",_=yc(e,l),o=n?"":", of what is known";return`${l}${p(r,"block")} allocated here ${i}${_}, ${s} of them old${o}`}
function yc({bytes:t,requested:e},r){return t!==a?`, ${r}${t} bytes`:e===a?"":`, ${r}${e} bytes asked for`}
function vc({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Sc(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Tt((h-t.start.time)/1e3,t.start.target.description),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function Tc(t){let{freedByOtherModules:e,unlocatedAllocs:r,unlocatedRequested:s,refused:i}=t;return[...e>0?[`${p(e,"block")} of here freed by other modules`]:[],...r>0?[`the block is not known of ${p(r,"allocation")} here${on(s,r)}`]:[],...i>0?[`${p(i,"block")} refused at once by a limit of the tag`]:[]]}
function xc(t,{stacks:e}){return e.some(r=>kc(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function Ac(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}
function Ec(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>c({},n,{share:n.holding.blocks/s}));return B(i,(n,l)=>Rn(l)-Rn(n)||l.holding.blocks-n.holding.blocks)}var Rn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Oc=class{
constructor(t,{use:e,holding:r,share:s}){this.__3=t,this.__1j=e,this.__3r=r,this.Blocks=r.blocks,this.Bytes=D(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":"; % of known"}`,this.Old=r.old,this["Coverage%"]=fr(t.booked())}
toString(){return Et(`${this.__3r.blocks}/${this.__1j.allocs}`,cr(this.__1j))}
details(){return Mn(this.__3,{use:this.__1j,holding:this.__3r})}
get[Symbol.metadataDescriptor](){return Ot("Blocks","Bytes","Share%","Old","Coverage%")}},Nc=class{
constructor(t,e){let{use:r,holding:s}=e;this.__3=t,this.__17=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=D(s==null?a:s.blocks),this.Bytes=D(s==null?a:s.bytes),this["Coverage%"]=fr(t.booked());let i=s!==a&&!t.isWhole(),n=t.natureOf(r).kind==="probableWrapper";this.Note=[i&&"at least",n&&"wrapper?"].filter(Boolean).join(", ")}
toString(){return Et(`${this.Allocs}/${this.Frees}`,cr(this.__17.use))}
details(){return Mn(this.__3,this.__17)}
get[Symbol.metadataDescriptor](){return Ot("Allocs","Frees","Blocks","Bytes","Coverage%")}},Cn=28,Pc=class{
constructor(t,e){this.__18=t.stacks.at(e.stack),this.__1f=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.siteOf(this.__18,[]);this.__17=W(ge(r,ee(this.__18)));let s=this.__3l(r).join(" < ");this.Callers=s.length>Cn?`${s.slice(0,Cn-3)}...`:s,this["Coverage%"]=fr(t.booked())}
toString(){return Et(`${this.Allocs}/${this.Frees}`,this.__17)}
details(){let t=this.__18.map(({text:r})=>r),e=this.__1f>0?`; up to ${p(this.__1f,"hit")} had another stack`:"";return pe(`${p(t.length,"frame")}${e}`,t)}
get[Symbol.metadataDescriptor](){return Ot("Allocs","Frees","Coverage%")}
__3l(t){let e=t?t.depth+1:K(this.__18);return this.__18.slice(e).map(({text:r})=>W(r))}},Mc=class{
constructor(t,e,r){let s=Bc(t,e);this.PoolHitTag=s.value===a?"not readable":J(C(s.value));let i=_s(t);this.Armed=W(Ic(s,e,i)),this.Repair=W(Lc(s,i)),this.Recorded=gr([...e.shown.keys()].map(n=>JSON.stringify(I(n)))),this.Learned=gr(e.learned().map(Rc)),this.Skipped=W(gr(r))}
toString(){return this.Armed}};
function Rc({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Cc(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Cc=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,gr=t=>t.length===0?"none":t.join(", ");
function Bc(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=Q(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:Rt(Lt(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function Ic({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(j(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(I(C(t)))}${i}`;return s?n:!r||Ct(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function Lc({value:t,repair:e},r){return t!==a&&j(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function me(t,e,r,s){let i=t.map(n=>ar(n)+rf(n));return e===0?[`no ${r}`,...i].join("; "):[`${p(e,r)} (${s})`,...i,dr].join("; ")}
function Hc(t,e,r){let s=t.map(i=>[ar(i),Wf(i)].filter(Boolean)).map(i=>i.join(", "));return e===0?["no block",...s].join("; "):[`${e<r?`the oldest ${e} of `:""}${p(r,"block")} (address, call site), the oldest first`,...s,dr].join("; ")}
function zc(t,e){let r=`read in ${Tt(t.seconds,t.session)}`,s=t.unread>0?[`${p(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${p(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i,...e===0?[]:[dr]].join("; ")}var Fc=class{
constructor(t){this.__4o=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=D(Bn(t.nonPaged.allocs,t.paged.allocs)),this.Frees=D(Bn(t.nonPaged.frees,t.paged.frees)),this.Owner=W(Uc(t.description))}
toString(){return Et(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__4o.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__4o,s=e!==a&&wr(e)?` (${J(e)})`:"";return new jt(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return Ot("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Bn(t,e){return t===a||e===a?a:t+e}
function Uc(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Dc=class{
constructor(t,e,r,s,i){this.__5a=!1,this.__r=[],this.__7=i,this.__0=t,this.__k=e,this.__3j=r,this.__4p=s}
toString(){return`pooltag ${this.__4p}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return ic()}
hitTag(...t){return this.__1g("hitTag",t,([e,...r])=>{let s=hr("hitTag",e),i=En('hitTag("Abc ", ',r.filter(l=>l!==Wt)),n=this.__k.hunt(s,i,r.includes(Wt));return n.kind==="hunted"?Tn(n):vn(n)})}
arm(...t){return this.__1g("arm",t,([e,r])=>{let s=hr("arm",e);if(r!==a&&r!==Wt)throw new R(Ut(`${r}`,`dx @$pool.arm("Abc ", "${Wt}")`));let i=this.__k.arm(s,r===Wt);return i.kind==="armed"?Uf(s,i.armed.arming.repair):vn(i)})}
capture(...t){return this.__1g("capture",t,()=>{let e=this.__k.capture(En("capture(",t));return e.kind==="hunted"?Tn(e):Df(e)})}
clear(...t){return this.__1g("clear",t,()=>ef(this.__k.clear()))}
skip(...t){return this.__1g("skip",t,([e])=>{let r=On("skip",e);return this.__r=[...this.__r.filter(s=>s!==r),r],en(this.__r)+(this.__78(r)?"":Xd(r))})}
unskip(...t){return this.__1g("unskip",t,([e])=>{let r=On("unskip",e),s=this.__r.includes(r)?"":Zd(r);return this.__r=this.__r.filter(i=>i!==r),s+en(this.__r)})}
save(...t){return this.__1g("save",t,([e])=>_f(this.__3j.save(Nn("save",e))))}
open(...t){return this.__1g("open",t,([e])=>uf(this.__3j.open(Nn("open",e))))}
used(...t){this.__2r("used",t);let{sort:e,pattern:r}=oc(t);this.__5a||this.__7({kind:"listing"}),this.__5a=!0;let s=If(this.__0);if(s.kind==="noTable")throw new R(`!poolused gave no table: ${s.answer}`);let i=Lf(s.rows,e).filter(({text:n})=>r===a||Ht(r,n)||Ht(r,n.trim()));return i.length===0&&uc(r,s.rows.map(({text:n})=>n)),new rt(zc(s,i.length),i.map(n=>new Fc(n)))}
leaks(...t){let e=this.__9("leaks",t),r=[];for(let s of e)for(let i of Ec(s,this.__r))r.push(new Oc(s,i));return new rt(me(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__9("sites",t),r=[];for(let s of e)for(let i of qc(s.sites(this.__r)))r.push(new Nc(s,i));return new rt(me(e,r.length,"call site","allocations/frees"),r)}
blocks(...t){let[e]=t,r=Gc(e)?e:a,s=this.__9("blocks",t,r===a?t:[]),i=new Set,n=[],l=0;for(let _ of s)for(let o of ec(_,this.__r))o.site&&i.add(o.site.frame.text),!(r!==a&&!rc(o.site,r))&&(l+=1,n.length<Wc&&n.push(new gc(_,o)));if(r!==a&&l===0)throw new R(Kf(r,[...i]));return new rt(Hc(s,n.length,l),n)}
stacks(...t){let e=this.__9("stacks",t),r=[];for(let s of e){let i=B(s.stackUses(),(n,l)=>Ln(l)-Ln(n));for(let n of i)r.push(new Pc(s,n))}return new rt(me(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?jc:An("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__9("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new pc(n,l,this.__r));return new rt(me(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2r("status",t),new Mc(this.__0,this.__k,this.__r)}
help(...t){xn("help",t);let e=Object.values(ur).map(r=>new nc(r));return new rt(`pooltag ${this.__4p}: ${sc}`,e)}
__78(t){let{hunts:e}=this.__k,r=s=>Xe(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2r(t,e){xn(t,e),this.__k.reconcile()}
__1g(t,e,r){try{return this.__2r(t,e),new jt(r(e))}catch(s){if(!(s instanceof R))throw s;return new jt(s.message)}}
__9(t,e,[r]=e){this.__2r(t,e);let s=r===a?a:hr(t,r),{shown:i}=this.__k,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new R(Qd(s,s===a?[]:ns(s,i.keys())));return n}},Wt="unseen",jc=100,Wc=1e3,Gc=t=>typeof t=="string"&&t.length>4&&/!|\+0x/.test(t),qc=t=>B(t,(e,r)=>In(r)-In(e)),In=({use:t})=>t.allocs+t.frees+t.unknown,Ln=({hits:t})=>t.alloc+t.free+t.unknown,Nt=new Tf,ke=t=>de(pf(t)),Hn=new xf,be=new Wd(Hn,()=>Nt.now(),"0.1.0",ke),Kc=new pl(Nt,Nt,t=>{be.note(c({type:"change"},t))}),pr=new od(Nt,Kc,be,ke),Vc=new Fd(Nt,Hn,be,pr),V=new Dc(Nt,pr,Vc,"0.1.0",ke);
function Jc(){de(Af("0.1.0"));let t=(r,s)=>new host.optionalRecord(new host.functionAlias(Zc(s),r));class e{
get Pool(){return V}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>V.used(...r)),t("poolhit",(...r)=>V.hitTag(...r)),t("poolleaks",(...r)=>V.leaks(...r)),t("poolrestore",(...r)=>V.clear(...r)),t("poolhelp",(...r)=>V.help(...r))]}
function Yc(){let t=mn(V);de(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${pn}`)}
function Xc(){for(let t of pr.release())t.kind==="stillThere"&&ke({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&de(`pooltag: ${ut(t)}`);be.flush(),Ef()}
function Zc(t){return(...e)=>(mn(V),t(...e))}return[V,Jc,Yc,Xc]})();
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
