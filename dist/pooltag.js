/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const c=Object.assign;var Kn=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Xt=t=>{var e;return(e=Kn[t&255])!=null?e:""},mt=t=>Xt(t>>>24)+Xt(t>>>16)+Xt(t>>>8)+Xt(t),mr=2147483648;
function B(t){return t>>>0}
function Zt(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return B(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function kr(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function br(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Se(Zt([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function Vn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Se(Zt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Se(B(Number.parseInt(t,16))):br(t)}
function Se(t){return t<mr?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:F(t)}}}
function F(t){return B(t&~mr)}
function I(t){let e=r=>r>=32&&r<=126;return kr(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function X(t){return`0x${mt(t)}`}
function Jn(t){return Zt([...kr(t)].reverse())}
function wr(t){return I(t).includes(".")}var yr=16,Mt=t=>t,kt=Mt("0".repeat(yr));
function it(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Mt(e.toLowerCase().padStart(yr,"0"))}
function Z(t,e){return Mt(mt(t)+mt(e))}
function M(t){return{high:Number.parseInt(t.slice(0,8),16),low:bt(t)}}var bt=t=>Number.parseInt(t.slice(8),16);
function w(t,e){let r=bt(t)+e;if(r>=0&&r<4294967296)return Mt(t.slice(0,8)+mt(r));let{high:s}=M(t);return Z((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function U(t,e){if(t.slice(0,8)===e.slice(0,8))return bt(e)-bt(t);let r=M(t),s=M(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function G(t,e){return t<e?-1:t>e?1:0}
function vr(t,e){return(bt(t)&e-1)===0}
function K(t,e){return e===4?Mt(kt.slice(8)+t.slice(8)):t}
function Rt(t,e){return t.charAt(e===4?8:0)>="8"}
function Yn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var wt=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Ct(t,e){let r=bt(t),s=e===4&&r>=2147483648;return wt(s?Z(4294967295,r):t)}var m=t=>t,yt=t=>`0x${(t>>>0).toString(16)}`,Xn=m("g"),Zn=(t,e)=>m(`g ${Ct(t,e)}`),Te=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Qn=t=>m(Te(t));
function $n(t,e,r){return m(`rM 0x1;${e?"kb":"k"}${yt(t)}${Tr(r)}`)}var ta=t=>m(`rM 0x1${Tr(t.filter(e=>e==="$thread"))}`),ea={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function ra(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${Sr(r)}}`:"";return m(`${Sr(ea[t])}${s};lm o`)}var sa=m("r@$prcb"),Sr=t=>`r@${t.join(",@")}`,ia=(t,e)=>m(`${e?"kb":"k"}${yt(t)}`),na=(t,e)=>m(`.fnent ${Ct(t,e)}`),Tr=t=>t.map(e=>`;${Te(e)}`).join(""),aa=m(".lastevent"),la=m(Te("$ptrsize")),_a=m("vertarget"),xr=m("lm"),oa=m("lm o"),ua=m("sx"),ha={status:m("sxe bpe"),command:m('sxe -c "" bpe'),handling:m("sxe bpec")},da=m(".reload"),fa=t=>m(`x nt!${t}`),ca=t=>m(`dt nt!${t}`),ga=(t,e)=>m(`ln ${Ct(t,e)}`);
function pa(t,e,r){let s=Ct(t,e);return r.length===4?m(`ed ${s} ${yt(It(r))}`):m(`eb ${s} ${r.map(yt).join(" ")}`)}var Bt=t=>m(`ed nt!PoolHitTag ${yt(t)}`);
function ma(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return m(`!poolused ${yt(r)}`)}
function ka(t){let e=I(t).replace(/[^A-Za-z0-9]/g,"?");return m(`!poolused 0x1 ${e}`)}var ba=m("dd nt!PoolHitTag L1"),wa=m(".cache flushall"),Qt="poolHitTagNote",ya=t=>m(`dx -r0 @$${Qt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),va=m(`dx -r0 @$${Qt}`),Sa=m(`dx -r0 @$vars.Remove("${Qt}")`);
function It(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function xe(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var Ta=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,$t=t=>t.replace(Ta,"."),xa=300,Lt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super($t(r).slice(0,xa)),this.name="HostError",this.call=t}},H=(t,e)=>T(()=>t.query(e),()=>[]);
function T(t,e){try{return t()}catch(r){if(!(r instanceof Lt))throw r;return e(r)}}var Ar=32,Aa=9,Oa=96,nt=8192,W=t=>t===Ar||t===Aa,Ae=t=>t>=48&&t<=57,Ea=t=>Ae(t)||t>=97&&t<=102||t>=65&&t<=70;
function v(t,e){let r=e;for(;r<t.length&&W(t.charCodeAt(r));)r++;return r}
function Q(t,e){let r=e;for(;r<t.length&&Ea(t.charCodeAt(r));)r++;return r}
function Na(t,e){let r=e;for(;r<t.length&&Ae(t.charCodeAt(r));)r++;return r}
function Oe(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Ar;)e--;return t.slice(0,e)}
function $(t,e){let r=Q(t,e),s=r-e;if(s===16)return Ee(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==Oa)return Ee(Pa+t.slice(e,r),4,r);let i=Q(t,r+1);if(i-r===9)return Ee(t.slice(e,r)+t.slice(r+1,i),8,i)}var Pa="00000000",Ee=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function Ma(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function te(t,e){let r=[];for(let s of t){let i=s.length<=nt?e(s):a;i!==a&&r.push(i)}return r}
function Ra(t,e){return{elementSize:e,rows:te(t,r=>Ca(r,e))}}
function Ca(t,e){let r=$(t,v(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Ba(t,i,e*2);if(n<0||(s.push(Ia(t,i,n)),!La(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Ba(t,e,r){let s=e+r,i=Q(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Ia=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),La=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),Or={kind:"unknown"},Ne=(t,e)=>Mr(e,t.readMemory(e.address,e.before.length));
function Ha(t,e){var r,s;Nr(t);let i=Ne(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=Mr(e,za(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(Er))!=null?r:l(({kind:_})=>_==="other"))!=null?s:Or}var Er=({kind:t})=>t==="after"||t==="mixed";
function Nr(t){H(t,wa)}
function Pr(t,e){e===4&&Nr(t)}
function Mr(t,e){if(!e)return Or;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function za(t,{address:e,pointerSize:r}){let s=Ra(H(t,ba),4).rows.find(n=>K(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(xe(i))}
function A(t,e,r){var s;if(e<0||e+r>t.length)return;if(r===4)return vt(t,e);let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}var vt=(t,e)=>{var r,s,i,n;return(((r=t[e])!=null?r:0)|((s=t[e+1])!=null?s:0)<<8|((i=t[e+2])!=null?i:0)<<16|((n=t[e+3])!=null?n:0)<<24)>>>0};
function St(t,e,r){let s=A(t,e,4),i=r===8?A(t,e+4,4):0;return s===a||i===a?a:Z(i,s)}
function Pe(t,e,r){let s=t.readMemory(e,r);return s&&St(s,0,r)}
function at(t,e){let r=t.readMemory(e,4);return r&&A(r,0,4)}
function Rr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=St(i,l*s,s);if(_===a||_===kt)break;n.push(_)}return n}var Me=(t,e,r)=>w(t,e*r),Fa=t=>te(t,Ua);
function Ua(t){let e=$(t,v(t,0));if(!e||!W(t.charCodeAt(e.end)))return;let{name:r,detail:s}=Cr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function Cr(t){let e=Wa(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Wa(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function ee(t,e,r){let s=`nt!${e}`.toLowerCase();return T(()=>{let i=t.query(fa(e)),n=Fa(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:K(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function Br(t,e,r){let s=ee(t,e,r);return s.kind==="found"?s.address:a}
function Ht(t){let e=new Map;for(let r of t)if(!(r.length>nt||!r.includes("=")))for(let[s,i]of qa(r))e.has(s)||e.set(s,i);return e}var Da=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,ja="^ Bad register error in ";
function qa(t){var e,r;let s=[],[i=""]=t.split(ja);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=it((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!Da.test(n))return[]}return s}
function Re(t){let e=!1;return te(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),Ga(r,e)))}
function Ga(t,e){let r=$(t,v(t,0));if(!r||!W(t.charCodeAt(r.end)))return;let s=$(t,v(t,r.end));if(!s||!W(t.charCodeAt(s.end)))return;let i=v(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}var Ka=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function Ir(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function Lr(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return Va(t,e+u,h,o)},i=s("Key",!1),n=Hr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=Hr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:B(i),nonPaged:n,paged:l}}
function Hr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function Va(t,e,r,s){let i=A(t,e,4),n=r===8?A(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function zr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Fr(s.nonPaged,i.nonPaged),paged:Fr(s.paged,i.paged)}),e)}var Fr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function Ja(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=Lr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function Ya(t,e){let r=new Map,s;for(let i of t){if(i.length>nt)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Ur=(t,e)=>Ya(H(t,ca(e)),e);
function Wr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Dr(e.type);return e&&r!==a?e.offset+r:a}
function Dr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var Xa=16,jr=12,Za=4096;
function Qa(t,e,r){let s=Ur(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=Pe(t,_.address,r),h=at(t,o.address);if(!u||!h||(h&h-1)!==0)return;let d=Wr(s);if(d===a)return;let f={keyOffset:i.offset,sizeOffset:l.offset};return c({address:u,slots:h,entrySize:d},f,{sizeUnit:n?1:Za,pointerSize:r})}
function $a(t,e,r){let s=el(r),i=Ir(s,e.slots-1);if(e.sizeUnit===1)return Ce(t,e,i,r);let n=Ce(t,e,i,r);if(n.kind==="found")return n;let l=Ce(t,e,tl(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var tl=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Ce(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(Xa,n-r),f=t.readMemory(Me(i,r,l),d*l);if(!f)return{kind:"unreadable"};for(let g=0;g<f.length;g+=l){if(St(f,g,h)!==s)continue;let k=St(f,g+o,h),S=k&&U(kt,k);if(S===a)return{kind:"unreadable"};let O=S*u;return{kind:"found",tag:Zt(f.subarray(g+_,g+_+4)),bytes:O}}return{kind:"absent"}}
function el(t){let{high:e,low:r}=M(t);return(r>>>jr|e<<32-jr)>>>0}var rl=["$thread","$prcb"],qr=(t,e,r)=>T(()=>{let s=Ht(t.query(Qn(r))).get(r);return s&&K(s,e)},()=>{}),sl=8,il=64;
function Gr(t,e,r){let s=fl(Ur(t,"_POOL_TRACKER_TABLE")),i=nl(t,e),n=Jr(t,e("PoolTrackTable"),r);if(!s||!i||!Vr(n))return;let l=al(t,e("ExPoolTagTables"),r),_=ll(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return c({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function nl(t,e){let r=Ie(t,e("PoolTrackTableSize")),s=Ie(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function al(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:Rr(t,e.address,il,r)}
function ll(t,e,r){let s=Jr(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!Vr(s))return"none";let i=Ie(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var Tt={kind:"unreadable"};
function Be(t,e,r){let s=ul(t,e,r);if(s.kind!=="slot")return s.kind==="none"?hl(t,e,r):s;let i=[];for(let n of e.tables){let l=xt(t,e,n,s.index,1);if(!l)return Tt;let _=l.get(0);_&&F(_.tag)===r&&i.push(_)}return Kr(zr(i))}
function _l(t,e){let[r]=e.tables,s=r&&xt(t,e,r,0,e.mask+1);return s&&[...s.values()].map(({tag:i})=>F(i))}
function ol(t,e){let r=new Map;for(let n of e.tables){let l=xt(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?xt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(zr),...i.values()].filter(n=>n!==a):a}
function ul(t,e,r){let[s]=e.tables;if(!s)return Tt;let i=e.mask+1,n=Ir(r,e.mask);for(let l=i;l>0;){let _=Math.min(sl,i-n,l),o=xt(t,e,s,n,_);if(!o)return Tt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(F(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function xt(t,{layout:e},r,s,i){let n=Me(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&Ja(l,e)}
function hl(t,e,r){var s;let{expansion:i}=e,n=i&&xt(t,e,i.table,0,i.slots);if(i&&!n)return Tt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>F(_.tag)===r);return l?Kr(l):dl(t,e)}
function dl(t,e){for(let r of e.tables){let s=Me(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&Lr(i,0,e.layout);if(!n)return Tt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Kr(t){if(!t)return Tt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function fl(t){let e=t&&Wr(t);if(!t||e===a)return;let r={};for(let s of Ka){let i=t.fields.get(s),n=i&&Dr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Vr=t=>t.kind==="found"&&t.address!==kt;
function Jr(t,e,r){if(e.kind!=="found")return e;let s=Pe(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var Ie=(t,e)=>e.kind==="found"?at(t,e.address):a,cl=(t,e)=>G(t.start,e)<=0&&G(e,t.end)<0,Yr=(t,e)=>t.modules.find(r=>!r.unloaded&&cl(r,e)),re=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),gl=(t,e)=>{var r;return((r=Yr(t,e))==null?a:r.name.toLowerCase())==="nt"},pl=64;
function Xr(t){let e=Le(t);if(!e)return{kind:"noPointerSize"};let r=ee(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=Re(H(t,xr)).map(n=>c({},n,{start:K(n.start,e),end:K(n.end,e)}));if(!re(s))return{kind:"noModules"};let i=n=>ee(t,n,e);return{kind:"read",target:c({pointerSize:e},kl(t,e),{poolHitTag:r.address,modules:s,contextRegisters:rl.filter(n=>qr(t,e,n)),processorBlocks:ml(t,i,e),tracker:Gr(t,i,e),bigPages:Qa(t,i,e)})}}
function ml(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=Rr(t,i.address,pl,r))!=null?s:[]}
function Le(t){let e=Ht(H(t,la)).get("$ptrsize");return e===Z(0,4)?4:e===Z(0,8)?8:a}
function kl(t,e){var r,s,i;let n=(r=H(t,_a).find(o=>/Kernel Version/i.test(o)))!=null?r:"",l=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?a:s[1],_=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${n.trim()}${_}`,instructionSet:e===4?"x86":bl(n),build:l?Number(l):a}}
function bl(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function tt(t){let e=Le(t),r=e&&Br(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=Zr(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function Zr(t,e,r){return Pr(t,r),at(t,e)}var wl=0,D=t=>t===0||t>=2147483648,zt=t=>t!==a&&D(t)?t:wl;
function He({address:t,pointerSize:e},r,s){let i=zt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:xe(i),after:xe(s),repair:Bt(i)}}var yl=class{
constructor(t,e,r){this.__s=[],this.__11=new Set,this.__5o=0,this.__38=t,this.__0=e,this.__5n=r}
get open(){return this.__s}
run(t){return this.__38.run(t)}
debugger(t){return this.__38.change(t)}
plan(t){this.__5o+=1;let e=c({id:this.__5o},t);return this.__1t(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__s.push(e),e}
apply(t){this.__s.push(t);let e;if(Ne(this.__0,t).kind==="before"){if(e=this.__1b(t,t.after,"address"),e===a&&this.__5h(t))return this.__4r(t);if(this.__11.add(t),this.__2j(t).kind==="before"){let r=this.__1b(t,t.after,"name");if(r===a&&this.__5h(t))return this.__4r(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__s.includes(t))return{kind:"undone"};Pr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2j(t);if(s.kind==="before")return this.__v(t,"undone"),{kind:"undone"};let i=Er(s)||s.kind==="unknown"&&!this.__7g(t);if(r===vl)return i?Sl(t,s,e):this.__82(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__1b(t,t.before,r%2===0?"address":"name");n!==a&&this.__11.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__s].reverse().map(t=>this.undo(t))}
leave(t){this.__v(t,"gone")}
forget(){for(let t of[...this.__s])this.__v(t,"gone")}
__4r(t){return this.__1t(t,"applied"),{kind:"applied"}}
__v(t,e){this.__s.splice(this.__s.indexOf(t),1),this.__11.delete(t),this.__1t(t,e)}
__82(t,e){return this.__v(t,"gone"),{kind:"notOurs",holds:$r(e)}}
__1t(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__5n({change:o,state:e,time:this.__0.now()})}
__1b(t,e,r){let s=r==="name"&&this.__7r(t)?Bt(It(e)):pa(t.address,t.pointerSize,e);return T(()=>this.__38.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2j(t){return this.__11.has(t)?Ha(this.__0,t):Ne(this.__0,t)}
__5h(t){return this.__2j(t).kind==="after"}
__7r({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=tt(this.__0);return r.kind==="read"&&r.address===e}
__7g({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=tt(this.__0);return r.kind==="read"&&r.address!==e}},vl=3,Qr=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!D(t.holds),$r=t=>"bytes"in t?It(t.bytes):a,Sl=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:$r(e)}),Tl=({armed:t,saved:e,address:r,id:s})=>`${mt(t)} ${mt(e)} ${r} ${s}`;
function xl(t,e){let r=Tl(e);return T(()=>t.debugger(ya(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function se(t){T(()=>t.debugger(Sa),()=>{})}var ze=t=>T(()=>{let e=t.query(va),r=e.map(Al).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Qt)?"none":"unknown"}));
function Al(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=it(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=B(_(r));return D(o)?a:{armed:o,saved:zt(_(s)),address:l,id:n}}var Ol=class{
constructor(t,e,r,s,i){this.__5i=!1,this.__5j=!1,this.__0=t,this.__3=e,this.target=r,this.tag=s,this.idle=i,this.repair=Bt(i);let n=t.now().toString(16);this.__1t={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__1f&&this.__3.open.includes(this.__1f)?this.__1f:a}
leaveNote(){this.__5i=xl(this.__3,this.__1t)}
arm(){if(this.__5j)return ts;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__1f=this.__3.plan(He({address:s,pointerSize:i},r,e)),this.__3.apply(this.__1f)}
pause(){let{change:t}=this;return t?this.__3.undo(t):{kind:"undone"}}
resume(){let t=this.__59();return(t?this.__3v(t):!this.__5i)?this.arm():ts}
disarm(){this.__5j=!0;let t=this.__59(),e=this.__71(t);return t&&this.__3v(t)&&e.kind!=="stillThere"&&se(this.__3),e}
forget(){this.__3.forget()}
__71(t){let{change:e}=this;if(e&&!(t&&this.__7t(t)))return this.__3.undo(e);e&&this.__3.leave(e);let r=tt(this.__0);return r.kind!=="read"?{kind:"notOurs"}:D(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__7t(t){let{armed:e,address:r}=t;return!this.__3v(t)&&e===this.tag&&r===this.target.poolHitTag}
__3v({id:t}){return t===this.__1t.id}
__59(){let t=ze(this.__0);return t.kind==="found"?t.note:a}},ts={kind:"refused",failure:a,undone:{kind:"undone"}},El=["break","second-chance break","output","ignore"];
function Nl(t){let e=[];for(let r of t){if(r.length>nt)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(Pl(i,s[1],s[2]));let n=s?a:Ml(r);n&&e.push(n)}return e}
function Pl(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?c({},t,{command:s}):c({},t,{secondCommand:s})}
function Ml(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=El.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function es(t){var e;let r=Nl(H(t,ua)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&Cl(l)?Fe("command",l):i.status!=="break"?Fe("status",rs(i)):(n==null?a:n.handled)===!1?Fe("handling",rs(n)):{kind:"stops"}}var Fe=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),rs=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),Rl=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Cl=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!Rl.test(e));
function P(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function Ft(t,e){return ss(t.toLowerCase(),e.toLowerCase())}
function ss(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}var Bl=3;
function is(t,e){let r=[...new Set(e)].filter(n=>n!==t),s=t.trim(),i=[.../[*?]/.test(s)?[n=>ss(s,n)||Ft(s,n.trim())]:[],n=>n.trim().toLowerCase()===s.toLowerCase(),n=>as(t.padEnd(4),n.padEnd(4)),n=>as(t.padEnd(4).toLowerCase(),n.padEnd(4).toLowerCase())];for(let n of i){let l=r.filter(n);if(l.length>0)return P(l,(_,o)=>_<o?-1:1).slice(0,Bl)}return[]}
function ns(t,e){let r=new Map([...e].map(s=>[I(s),s]));return is(I(t),r.keys()).map(s=>r.get(s)).filter(s=>s!==a)}
function as(t,e){let r=[0,1,2,3].filter(n=>t[n]!==e[n]),[s=0,i=0]=r;return r.length===1?!0:r.length===2&&i===s+1?t[s]===e[i]&&t[i]===e[s]:ls(t.trim(),e.trim())||ls(e.trim(),t.trim())}var ls=(t,e)=>[...t].some((r,s)=>t.slice(0,s)+t.slice(s+1)===e);
function Il(t,e,r){var s;let i=e.tracker;if(!i)return{kind:"unknown"};let n=u=>u!==a&&Be(t,i,u).kind==="found",l=Be(t,i,r);if(l.kind==="unreadable"||l.kind==="overflow")return{kind:"unknown"};let _=Ll(r);if(l.kind==="found")return{kind:"seen",twin:n(_)?_:a};let o=[Jn(r),_].find(n);return{kind:"unseen",meant:o===a?ns(r,(s=_l(t,i))!=null?s:[]):[o]}}
function Ll(t){let e=t>>>24;if(!(e!==32&&e!==0))return B(t&16777215|(e===0?32:0)<<24)}var Hl=3790,zl=1024;
function Fl(t,e,r,s){let i=ie(t);if(i)return et(i);if(D(r))return et({kind:"neverHit",tag:r});let n=Ul(t,e);if(n.kind!=="read")return et(n);let{target:l}=n,_=Zr(t,l.poolHitTag,l.pointerSize);if(_===a)return et({kind:"unreadable"});if(!D(_))return et({kind:"alreadyArmed",value:_});if(Wl(t,l))return et({kind:"taggingOff"});let o=es(t);if(o.kind==="breaksPassed")return et(o);let u=Dl(r,Il(t,l,r),s);return u?et(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function ie(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var _s=t=>{var e;return((e=ie(t))==null?a:e.kind)==="notLive"},et=t=>({kind:"refused",problem:t});
function Ul(t,e){let r=Xr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(T(()=>e.debugger(da),()=>{}),Xr(t))}
function Wl(t,e){if(e.build===a||e.build>=Hl)return!1;let r=Br(t,"NtGlobalFlag",e.pointerSize),s=r&&at(t,r);return s!==a&&(s&zl)===0}
function Dl(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var jl=class{
constructor(t,e,r){this.__43=!1,this.__0=t,this.__3=e,this.__8=r}
run(t){let e=this.__3.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__6j(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__43))return _s(this.__0)?a:this.__7a()}
__6j(t){var e;let r=this.__3.undo(t);if(os(this.__8,r,It(t.before)),r.kind==="stillThere")return r;t===((e=this.__25)==null?a:e.change)&&this.__8h(this.__25.id)}
__8h(t){let e=ze(this.__0);e.kind==="found"&&e.note.id===t&&se(this.__3)}
__7a(){let t=ze(this.__0);if(this.__43=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=tt(this.__0);if(n.kind==="notRead"){this.__43=!1;let o=Bt(r);return this.__8({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){se(this.__3);return}let l=this.__3.adopt(He(n,r,e)),_=this.__6j(l);return _?this.__25={change:l,id:i}:se(this.__3),_}};
function os(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var ql=6e3,Ue=2,Gl=class{
constructor(t){this.__1w=0,this.__10=t!==a&&t>=ql?Ue:0}
get isBefore(){return this.__10>=Ue&&!this.isAfter}
get isAfter(){return this.__1w>=Ue}
sawBefore(){this.__10+=1}
sawAfter(){this.__1w+=1}},Ut=(t,e)=>t.slice(0,e+1).every(({afterGap:r,doubtful:s},i)=>!r&&(!s||i===e)),lt=t=>t.length===0?"noStack":"framesMissing",us=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Kl=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Vl=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Jl=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Yl=/^VerifierExt$/i,Xl=/\?\? ?::|`string'/,Zl=64;
function We(t){var e;if(Yl.test(t.module))return t.name.includes("Pool")?ds(t.name):a;if(us.test(t.module))return t.name==="DbgBreakPoint"||Xl.test(t.name)?"neither":(e=hs(t.name))!=null?e:Ql(t.name)}
function hs(t){return Kl.test(t)?"alloc":Vl.test(t)?"free":a}
function Ql(t){return Jl.test(t)?ds(t):a}
function ds(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function j(t){let e=t.findIndex(({symbol:r})=>!r||We(r)===a);return e<0?t.length:e}
function $l(t){return us.test(t.module)&&t.name==="ExFreePool"&&t.offset>Zl}
function fs(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var cs=t=>t==="last"||t==="after",t_=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function De(t){var e;let r=t_.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var gs=1e3,ne=(t,e)=>({line:t,text:e.slice(0,200)}),rt=4,ae={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},ps={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},e_=class{
reset(){this.__4h=a,this.__48=a}
read(t){let e=v(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__4h=r_(t);else if(t.startsWith("NonPaged",e))this.__48=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1o(t)}}
__1o(t){let[e,...r]=s_(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===ps.verbose.join(" ");if(!i&&s!==ps.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+rt)}),l=i?"verbose":this.__8s(n,e.start),_=this.__4h;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===ae[l].join()?n:a}}
__8s(t,e){if(t.join()===ae.current.join())return"current";if(t.join()!==ae.oldest.join())return"old";let r=this.__48;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function r_(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function s_(t){let e=[],r=v(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=v(t,i)}return e}var ms={kind:"unread"};
function i_(t,e){let r=v(t,0);if(t.startsWith("TOTAL",r)&&W(t.charCodeAt(r+5)))return n_(t,r+5,e);let s=e.widths?a_(t,e,e.widths):l_(t,r,e);return s?{kind:"row",usage:s}:o_(t,r)?ms:{kind:"other"}}
function n_(t,e,r){let{layout:s,widths:i=bs(s)}=r,n=je(t,e,i,s);return!n||t.slice(n.end).trim()!==""?ms:c({kind:"total"},Ss(n.numbers))}
function a_(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!ys(t,i))continue;let n=je(t,i+rt,s,r);if(!(!n||i!==e&&!n.inPlace))return vs(t.slice(i,i+rt),n.numbers,t.slice(n.end))}}
function l_(t,e,r){let s=ks(t,e,rt,r),i=ks(t,e,t.slice(e,e+rt).search(/\s/),r);return s&&i?a:s!=null?s:i}
function ks(t,e,r,{layout:s}){if(r<1||!ys(t,e,r))return;let i=je(t,e+r,bs(s),s);if(!(!i||!__(t,i.end)))return vs(t.slice(e,e+r),i.numbers,t.slice(i.end))}var bs=t=>ae[t].map(()=>Number.POSITIVE_INFINITY),__=(t,e)=>e>=t.length||W(t.charCodeAt(e))||W(t.charCodeAt(e-2))||t.startsWith(ws,e),ws="UNKNOWN pooltag";
function ys(t,e,r=rt){let s=e+r;if(e<0||t.length<=s||!W(t.charCodeAt(s))||v(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var o_=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function je(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=u_(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?h_(t,h,o,s):h.end,f=d===a?a:Ma(t.slice(h.start,d));if(d===a||f===a)return;let g=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&g,o=o&&(g||u===0),n.push(f),l=d}return{numbers:n,end:l,inPlace:_}}
function u_(t,e,r){let s=v(t,e),i=t.charAt(s)==="-"?s+1:s,n=Na(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function h_(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(ws))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function vs(t,e,r){let s=r.trim(),i=t.length===rt&&!t.includes(".")?br(t):a;return c({text:t.padEnd(rt),tag:i!=null&&i.ok?i.tag:a},Ss(e),{description:s||a})}
function Ss(t){let e=t.length/2;return{nonPaged:Ts(t.slice(0,e)),paged:Ts(t.slice(e))}}
function Ts(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function xs(t){var e;let r=new e_,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(cs(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new g_(l))}}return s==null?a:s.listing()}var d_=5e4,f_=1024,c_=16,g_=class{
constructor(t){this.__16=[],this.__1a=[],this.__i=[],this.__1o=t}
push(t,e){if(t.length>f_)return this.__x(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=i_(t,this.__1o);if(r.kind==="other")return De(t)?"after":this.__x(t,e);if(this.__3x(),r.kind==="row")this.__16.push(r.usage);else if(r.kind==="unread")this.__12(ne(e,t));else return this.__6h={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__16.length<d_?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1o;return{layout:t,sort:e,rows:this.__16,total:this.__6h,unread:this.__1a}}
__x(t,e){return this.__i.length>=c_?"after":(this.__i.push(ne(e,t)),"other")}
__3x(){for(let t of this.__i)this.__12(t);this.__i=[]}
__12(t){this.__1a.length<gs&&this.__1a.push(t)}};
function le(t,e,r){return e.tracker?Be(t,e.tracker,r):T(()=>p_(t,r),()=>({kind:"unreadable"}))}
function _e(t){return t.kind==="found"?t.counts:t.kind==="absent"?{allocs:0,frees:0}:a}
function p_(t,e){let r=xs(t.query(ka(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:As(n),frees:As(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function As(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var m_=64,k_=class{
constructor(t,e,r){this.__3q=!1,this.__0=t,this.__3=e,this.__1d=r}
get hasMissed(){return this.__3q}
get trouble(){return this.__3h}
returnValue(t){let e=j(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r&&Ut(t.stack,t.stack.indexOf(r)))||!r.address||!s)return;if(this.__1d.pause().kind!=="undone"){this.__3h={kind:"notArmedAgain"};return}let i=this.__2a();this.__3.run(Zn(r.address,this.__1d.target.pointerSize));let n=this.__8g(),l=qe(n,"eip","rip","pc");if(l!==r.address){this.__3q=!0,this.__3h={kind:"strayed",ip:l};return}b_(i,this.__2a())||(this.__3q=!0),this.__1d.resume().kind!=="applied"&&(this.__3h={kind:"notArmedAgain"});let _=qe(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__7l(_,s,r)?qe(n,"eax","rax","x0"):a}
__2a(){let{target:t,tag:e}=this.__1d;return le(this.__0,t,e)}
__8g(){let t=Ht(this.__0.query(ta(this.__1d.target.contextRegisters))),{pointerSize:e}=this.__1d.target;return new Map([...t].map(([r,s])=>[r,K(s,e)]))}
__7l(t,e,r){if(!t)return!1;if(this.__1d.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=w(e.base,8),i=w(s,m_);return G(s,t)<=0&&G(t,i)<=0}};
function qe(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var b_=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function w_(t){let e=$(t,y_(t));if(!e||t.charAt(e.end)!==" ")return;let r=S_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=x_(t.slice(s).trim().replace(/\s+/g," "));if(T_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function y_(t){let e=v(t,0),r=Q(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var v_=["fadd","fabd"];
function S_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,Q(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return v_.includes(r)?a:r}
function T_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&Q(r,0)===8)}var x_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function Os(t){let e=v(t,0);if(t.charAt(e)==="#"&&(e=v(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var A_="(Inline)",O_="(Inline Function)",Es=t=>t===4?3:4,E_=5,N_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],P_=/\+0x[0-9a-f]+(?=\s)/i;
function Ge(t){let e=Oe(t),r=M_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:Oe(e.slice(0,r)),source:Ns(s.slice(i))}}
function M_(t){let e=P_.exec(t);if(e)return e.index+e[0].length;let r=R_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Ns(t.slice(s+1))?s:t.length}
function R_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=N_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Ns(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>Ae(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function oe(t){let e=Oe(t),{head:r,offset:s}=C_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!B_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function C_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var B_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function Ps(t,e){let r=v(t,0),s=L_(t,r),i=s===a?r:v(t,Q(t,r));return e==="names"?j_(t.slice(i),s):t.charCodeAt(i)===I_?D_(t,i,s):H_(t,i,s,e)}var I_=40,Ms=58;
function L_(t,e){let r=Q(t,e),s=r-e;if(!(s<2||s>3||!W(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function H_(t,e,r,s){let i=$(t,e);if(!i)return;let n=s==="noBase"?i:z_(t,i,s);if(!n||!W(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=v(t,n.end),o=U_(t,F_(t,_),l),u=o&&Cs(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function z_(t,e,r){let s=v(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=$(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var F_=(t,e)=>t.startsWith("(T) ",e)?v(t,e+3):e;
function U_(t,e,r){let s=t.charCodeAt(e)===Ms,i=[],n=s?v(t,e+1):e;for(;i.length<Es(r);){let l=$(t,n);if((l==null?a:l.pointerSize)!==r||!W_(t,l.end))break;i.push(l.address),n=v(t,l.end)}if(!(s&&t.charCodeAt(n)!==Ms)&&!(i.length>0&&i.length<Es(r)))return{words:i,end:s?v(t,n+1):n}}var W_=(t,e)=>e>=t.length||W(t.charCodeAt(e));
function D_(t,e,r){let s=[O_,A_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=Cs(t.slice(i));return n&&n.text!==""?c({},n,Rs,{number:r,inline:!0}):a}var Rs={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function j_(t,e){let r=Ge(t),s=oe(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return c({},r,Rs,{symbol:s,number:e,inline:!1})}
function Cs(t){let{text:e,source:r}=Ge(t),s=oe(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var q_=t=>t.charAt(v(t,0))==="#"&&Os(t)===a,G_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,K_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,Bs=" (UTC ",V_=256,J_=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Is(t){var e;if(t.length>V_||!Y_(t))return;let r=X_(t.trim());if(G_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?Z_(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:J_.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var Y_=t=>"B*STND^".includes(t.charAt(v(t,0)))||t.includes(" - code ")||t.includes(Bs);
function X_(t){let e=t.includes(Bs)?K_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function Z_(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:Ls(t)}}
function Ls(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=it(n.trim());l&&i.push(l)}return i}
function Q_(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=Is(s);i&&(r=new eo(i))}return(e=r==null?a:r.report())!=null?e:$_(t)}
function $_(t){let e=new zs;for(let r of t)e.push(r);return e.place.instruction?c({kind:"stepped"},e.place):a}var to=24,eo=class{
constructor(t){this.__2i=new zs,this.__i=0,this.__1u=t,this.__3n=t.kind==="targetGone"}
push(t){let e=this.__3n?"after":this.__3f(t);return this.__3n=cs(e),e}
report(){let t=this.__1u;return t.kind==="targetGone"?t:c({},t,this.__2i.place)}
__3f(t){if(t.length>nt)return this.__x();let e=Is(t);if(e)return this.__8y(e)?"taken":"after";if(so(t))return this.__74(t.trim()),"taken";if(De(t))return"after";let r=this.__2i.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__x()}
__8y(t){return this.__1u.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__2i.place.symbol===a}
__74(t){let e=this.__1u;e.kind==="bugcheck"&&e.parameters.length===0?this.__1u=c({},e,{parameters:Ls(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1u={kind:"manualBreak"}:t.startsWith(Hs)&&(this.__1u={kind:"other",event:t}))}
__x(){return this.__i++,this.__i>to?"after":"other"}},Hs="A fatal system error has occurred",ro=["*","(0x",Hs];
function so(t){let e=v(t,0);return e===t.length||q_(t)?!0:ro.some(r=>t.startsWith(r,e))}var zs=class{
constructor(){this.place={}}
push(t){let e=w_(t);if(e){let s=this.__6c;return this.place={symbol:s,instruction:e},"instruction"}let r=io(t);return r===a?"other":(this.__6c=r,this.place={symbol:r},"symbol")}};
function io(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Ge(e.slice(0,-1));return oe(r.text)&&r.text}
function no(t){let e=t.filter(i=>i.length<=nt),r=Fs(e,/^Last event: (.+)$/);if(r===a)return;let s=Fs(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function Fs(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Wt=t=>T(()=>no(t.query(aa)),()=>{}),Us=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function ao(t){for(let[e,{symbol:r}]of t.slice(0,j(t)).entries()){if(!r||e===0&&$l(r))continue;let s=We(r);if(s==="alloc"||s==="free")return s}}
function lo(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return hs(r);let s=We(t);return s==="neither"?a:s}var Ke={kind:"computed"},ue=(t,e,r)=>K(w(t,e),r==="x86"?4:8),_t=4;
function _o(t,e){let r=A(t,t.length-_t,_t);if(r===a||M(e).low%_t!==0)return[];if(st(r,4227858432,2483027968))return[{kind:"function",address:w(e,Ws(r)-_t)}];let s=st(r,4294966303,3594452992),i=st(r,4294965279,3594455071)||st(r,4294965248,3611232256);return s||i?[Ke]:[]}
function oo(t,e){let[r,s,i]=[0,1,2].map(o=>A(t,o*_t,_t));if(r===a)return;if(st(r,4227858432,335544320))return{kind:"function",address:w(e,Ws(r))};if(s===a||i===a)return;let n=r&31;if(!(st(r,2667577344,2415919104)&&(s&1023)===n*33&&i===he(3592355840|n<<5)))return;let l=s>>>10&4095,_=uo(r,e);if(st(s,4290772992,4181721088))return{kind:"slot",address:w(_,l*8)};if(st(s,4290772992,2432696320))return{kind:"function",address:w(_,l)}}var st=(t,e,r)=>he(t&e)===he(r),he=t=>t>>>0,Ws=t=>(t<<6>>6)*_t;
function uo(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=M(e);return w(Z(s,he(i&-4096)),r*4096)}
function Ve(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=de(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let f=(o>>3&7)!==4;return{extension:l,length:d,fixed:f?a:{kind:"absolute",displacement:h}}}var Ds=({kind:t,displacement:e},r,s)=>ue(t==="relative"?r:Z(0,0),e,s);
function de(t,e){let r=A(t,e,4);return r===a?a:r|0}var js=[76,139,21],ho=7,fo=7;
function co(t,e,r){let s=[];for(let i=2;i<=fo;i+=1){let n=t.length-i,l=t[n]===232&&i===5?de(t,n+1):a;if(l!==a){let u=r==="x64"?go(t,n,e):a;s.push({kind:"function",address:ue(e,l,r),slot:u})}let _=t[n]===255?Ve(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:Ds(o,e,r)}),(!o||po(t,n,r))&&s.push(Ke)}return s}
function go(t,e,r){let s=e-ho;if(!js.every((n,l)=>t[s+l]===n))return;let i=de(t,s+js.length);return i===a?a:w(r,e-t.length+i)}
function po(t,e,r){let s=t[e-1],i=r==="x64"&&qs(s)?t[e-2]:s;return i===100||i===101}var qs=t=>t!==a&&(t&240)===64;
function mo(t,e,r){var s;let i=r==="x64"&&qs(t[0])?1:0,n=l=>w(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:ue(n(2),l,r)}}case 233:{let l=de(t,i+1);return l===a?a:{kind:"function",address:ue(n(5),l,r)}}case 255:{let l=Ve(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:Ds(_,n(1+o),r)}:Ke}default:return}}var ko=16,bo=12;
function wo(t,e,r){return r==="arm64"?_o(t,e):co(t,e,r)}
function yo(t,e,r){return r==="arm64"?oo(t,e):mo(t,e,r)}
function vo(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function So(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:te(t.slice(e+1),To)}
function To(t){if(!t.startsWith("    "))return;let e=oe(Cr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var xo=4096;
function Gs(t,e,r){var s;let i=l=>t.readMemory(w(e,-l),l),n=M(e).low%xo;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var ot={kind:"undecided"},Ao=3,Oo=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Eo=class{
constructor(t,e){this.__5x=new Map,this.__0=t,this.__4=e}
before(t,e){let{instructionSet:r}=this.__4,s=Gs(this.__0,t,ko);if(!s||!r)return ot;let i=wo(s,t,r),n=vo(i,l=>this.__53(l),e&&No(e));return n?this.__2x(n,Ao):ot}
__53(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return Pe(this.__0,t.address,this.__4.pointerSize)}
__2x(t,e){let r=this.__53(t);if(!r)return ot;let s=this.__5y(r);if(s.some(({name:l})=>Oo.test(l)))return ot;let i=Ks(s);if(i.kind==="pool")return i;let n=this.__7u(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?Ks(this.__5y(t.address)):n}
__7u(t,e){let{instructionSet:r}=this.__4,s=e>0?this.__0.readMemory(t,bo):a,i=s&&r&&yo(s,t,r);return i?this.__2x(i,e-1):ot}
__5y(t){let e=this.__5x.get(t);if(e)return e;let r=T(()=>So(this.__0.query(ga(t,this.__4.pointerSize))),()=>[]);return r.length>0&&this.__5x.set(t,r),r}},No=({address:t,symbol:e})=>t&&e&&w(t,-e.offset);
function Ks(t){let e=new Set(t.map(lo));if(e.size>1)return ot;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:ot}var Po=class{
constructor(t,e){this.__4v=new Set,this.__h=new Map,this.__0=t,this.__4=e,this.__4w=new Eo(t,e)}
classify(t){let e=this.__7b(t);if(e)return{kind:"foreign",stop:e};let r=ao(t.stack);return r?{kind:"hit",of:r}:this.__6u(t)}
__7b({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!gl(this.__4,e)||!this.__7o(e))return{kind:"other",event:l};let _=j(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&fs(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__7o(t){if(this.__4v.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__4v.add(t),r}
__6u({ip:t,stack:e}){var r,s;let i=j(e),n=e[i];if(!(n!=null&&n.address)||!Ut(e,i))return{kind:"hit",of:"unknown"};let l=this.__h.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__4w.before(n.address,_);switch(o.kind){case"pool":return this.__h.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function Mo(t){var e;let r=new Bo;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var Ro=1e4,Co=8,Bo=class{
constructor(){this.__r=[],this.__1a=[],this.__i=[],this.__50="frames",this.__5c=!1,this.__11=!1,this.__2z=!0}
get begun(){return this.__5c||this.__r.length>0}
get fromTop(){return this.__r.length>0&&this.__2z}
push(t,e){if(t.length>nt)return this.__x(t,e);if(this.__2t)return this.__6y(t,e,this.__2t);let r=Ps(t,this.__50);return r?this.__8j(r,t,e):this.__85(t,e)}
listing(){return{style:this.__4j,frames:this.__r,unread:this.__r.length===0?[...this.__1a,...this.__i]:this.__1a}}
__8j(t,e,r){return t.text===""?!this.begun||!this.__51(t)?this.__x(e,r):(this.__2t={row:t,line:ne(r,e)},"taken"):this.__51(t)?(this.__3x(),this.__4q(t),"taken"):"after"}
__6y(t,e,{row:r,line:s}){this.__2t=a;let i=Ps(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__i.push(s),this.push(t,e)):(this.__4q(c({},r,{text:i.text,symbol:i.symbol})),"taken")}
__85(t,e){let r=v(t,0);if(r===t.length)return this.__r.length>0&&this.__u===a?"after":"taken";let s=Os(t);return s?this.__1o(s):Ho(t,r)?(this.__11=!0,this.__1m!=="frames"&&(this.__1m=t.includes(zo)?"unwinding":"frames"),"taken"):this.begun?Wo(t)?(this.__r.length===0&&(this.__2z=!1),this.__1m="frames","taken"):Uo(t,r)?"taken":De(t)?"after":this.__x(t,e):this.__x(t,e)}
__1o(t){return this.__r.length>0?"after":(this.__5c=!0,this.__50=t,"taken")}
__51(t){var e;if(this.__r.length===0)return!0;if(this.__r.length>=Ro)return!1;let r=(e=this.__4j)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__u===a?t.number===this.__u:t.number>this.__u}
__4q(t){var e,r;this.__r.length===0&&((e=t.number)!=null?e:this.__1a.length)>0&&(this.__2z=!1);let s=this.__7n(t),i=s?a:this.__5z;this.__1m=a,this.__u=t.number,(r=this.__4j)!=null||(this.__4j=Lo(t)),t.text.startsWith("0x")&&(this.__11=!0),this.__r.push(Io(t,i,{doubtful:this.__11,afterGap:s})),t.inline||(this.__5z=t.returnAddress===kt?a:t.returnAddress)}
__7n({number:t,symbol:e}){return this.__r.length===0?!this.__2z:this.__u!==a&&t!==this.__u+1?!0:this.__1m==="frames"||this.__1m==="unwinding"&&(e==null?a:e.name)!==""}
__x(t,e){return this.begun?this.__i.length>=Co?"after":(this.__i.push(ne(e,t)),"other"):this.__11?"after":"other"}
__3x(){this.__i.length>0&&this.__u===a&&(this.__1m="frames");for(let t of this.__i)this.__1a.length<gs&&this.__1a.push(t);this.__i=[]}};
function Io(t,e,{doubtful:r,afterGap:s}){let{text:i,args:n,inline:l}=t,_={text:i,args:n,inline:l,doubtful:r};return e!==a&&(_.address=e),t.symbol!==a&&(_.symbol=t.symbol),t.base!==a&&(_.base=t.base),t.returnAddress!==a&&(_.returnAddress=t.returnAddress),t.source!==a&&(_.source=t.source),s&&(_.afterGap=!0),_}
function Lo(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=E_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var Ho=(t,e)=>t.startsWith("WARNING: ",e)&&Vs.test(t)||t.charAt(e)==="<"&&Vs.test(t),zo="unwind information not available",Vs=/\b(?:frames?|unwind\w*|stack)\b/i,Fo=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Uo=(t,e)=>Fo.some(r=>t.startsWith(r,e)),Wo=t=>t.length<=Do&&jo.test(t),Do=120,jo=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,Js=24;
function qo(t,e,r,s=Js){let i=t.query($n(s,e.pointerSize===4,e.contextRegisters)),n=Ys(i,e);if(!n)return Je("registers",i);let l=Xs(i,n.ip);return l?{kind:"read",reading:c({report:r},n,{stack:l})}:Je("stack",i)}
function Ys(t,e){var r,s,i,n;let l=Go(Ht(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=Qs(l,e);return{ip:_,sp:o,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),processor:u}}
function Xs(t,e){let[r,...s]=Mo(t).frames;return r&&[c({},r,{address:e}),...s]}var Je=(t,e)=>({kind:"unreadable",missing:t,answer:Zs(e)}),Zs=t=>t.slice(0,3).join(" / ").slice(0,200);
function Go(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,K(s,e.pointerSize))}),r}
function Qs(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Ko=class{
constructor(t,e){this.__46=new Set,this.__20={least:0,most:0},this.__d=t,this.__4b={rule:e,next:new Map}}
get ends(){return this.__20}
add(t){let e=this.__7f(t);e&&this.__46.delete(e),this.__46.add(t);let r=Array.from(this.__46,({end:s})=>s);return this.__20={least:Math.min(...r),most:Math.max(...r)},e}
find({sp:t,fp:e},r){let s=M(t),i=[],n=this.__4b,l=0,_=e&&U(t,e);for(;;){let o=this.__2x(n.rule,s,l,_,r);if(!o||!this.__3s(r,o.at,1))return;let u=n.next.get(vt(r,o.at));if(!u||!this.__5m(u.word,r,o.at))return;if(i.push(o),"known"in u.to){let h=this.__7c(u.to,i,t,r);return h&&{known:u.to.known,frames:h}}n=u.to,l=o.at+this.__d,_=o.link}}
__7f(t){var e;let{steps:r}=t,s=this.__4b,i;for(let[n,l]of r.entries()){let _=M(l.word),o=(e=s.next.get(_.low))==null?a:e.to,u=r[n+1];if(!u){o&&"known"in o&&(i=o.known),s.next.set(_.low,{word:_,to:{known:t,last:[]}});break}let h=o&&"rule"in o?o:{rule:u.rule,next:new Map};s.next.set(_.low,{word:_,to:h}),s=h}return i}
__2x(t,e,r,s,i){switch(t.kind){case"fixed":return{base:r,at:r+t.bytes};case"entered":return{base:r-this.__d,at:r,link:s};case"linked":{if(s===a||s<r||!this.__3s(i,s,1))return;let n=this.__d===4||vt(i,s+4)===e.high?vt(i,s)-e.low:a;return{base:s,at:s+this.__d,link:n}}}}
__7c({known:t,last:e},r,s,i){let n=[];for(let l=0;l<r.length;l++){let _=r[l],o=t.steps[l];if(!_||!o)return;let{base:u,at:h}=_;if(!this.__3s(i,h,1+o.frame.args.length))return;let d=e[l];((d==null?a:d.sp)!==s||d.base!==u||!this.__6p(d.args,i,h))&&(d=this.__2i(o.frame,s,u,h,i),e[l]=d),n.push(d.frame)}return n}
__6p(t,e,r){for(let s=0;s<t.length;s++){let i=t[s];if(!i||!this.__5m(i,e,r+(1+s)*this.__d))return!1}return!0}
__2i({address:t,text:e,symbol:r,returnAddress:s,args:i,inline:n,doubtful:l},_,o,u,h){let d=[];for(let g=1;g<=i.length;g++){let k=St(h,u+g*this.__d,this.__d);k&&d.push(k)}let f={address:t,text:e,symbol:r,base:w(_,o),returnAddress:s,args:d,inline:n,doubtful:l};return{sp:_,base:o,args:d.map(M),frame:f}}
__3s(t,e,r){return e>=0&&e+r*this.__d<=t.length}
__5m({high:t,low:e},r,s){return vt(r,s)!==e?!1:this.__d===4||vt(r,s+4)===t}},$s=4096,Vo=3,ti=32,Jo=class{
constructor(t){this.__m=new Map,this.__4d=new Set,this.__20=new Map,this.__5k=!0,this.__d=t}
get isEmpty(){return this.__m.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:_,thread:o}=t;if(!this.__5k||!Yo(e,r))return;let u=Xo(l,_,e);if(!this.__4d.has(u)){this.__4d.add(u);return}let h=this.__7v(t,e,s);if(!h)return;o&&this.__20.set(o,w(_,h.end));let[d]=h.steps;if(!d)return;let f=(i=this.__m.get(l))!=null?i:new Ko(this.__d,d.rule);this.__m.set(l,f);let g=f.add(h);h.met=(n=g==null?a:g.met)!=null?n:0,h.isCompared||(h.isCompared=(g==null?a:g.isCompared)===!0)}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__m.get(t))==null?a:s.ends,n=r&&this.__20.get(r),l=n&&U(e,n);if(l===a||!i)return;let _=Math.min(l,i.most,$s);return _>=i.least?_:a}
recognise(t,e){var r;let s=(r=this.__m.get(t.ip))==null?a:r.find(t,e);if(!s)return;let{known:i,frames:n}=s;return i.met+=1,i.met%ti===0||!i.isCompared?a:n}
check(t,e,r){var s;let i=(s=this.__m.get(t.ip))==null?a:s.find(t,e);if(!i)return;if(Zo(i.frames,r)){i.known.isCompared=!0;return}this.clear(),this.__5k=!1;let{met:n,steps:l}=i.known,_=Math.floor(n/ti)+Number(ei(l));return{frames:l.map(({frame:o})=>o),hits:Math.max(0,n-_)}}
clear(){this.__m.clear(),this.__4d.clear(),this.__20.clear()}
__7v({ip:t,sp:e,fp:r},s,i){var n,l;let _=[],o=0,u=t;for(let[d,f]of s.entries()){let g=f.address===u?i(u):a,k=f.base&&U(e,f.base);if(!g||!f.returnAddress||k===a)return;let S=d===0,O=d===s.length-1;switch(g.kind){case"fixed":if(k!==o||f.args.length>0||g.isTrap&&!O)return;o+=g.bytes+this.__d;break;case"entered":if(!S||k!==-this.__d)return;o+=this.__d;break;case"linked":if(k<o||S&&f.base!==r)return;o=k+2*this.__d}_.push({frame:f,rule:g,word:f.returnAddress}),u=f.returnAddress}let h=(l=(n=_[_.length-1])==null?a:n.frame.args.length)!=null?l:0;return o+=h*this.__d,o<=$s?{steps:_,end:o,met:0,isCompared:!ei(_)}:a}};
function Yo(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===kt)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===Vo)&&!_&&!o)}var Xo=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&U(e,s)} ${i}`)].join(),ei=t=>t.some(({rule:e})=>e.kind==="linked"),Zo=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},_)=>{let o=e[_];return r===(o==null?a:o.address)&&s===(o==null?a:o.base)&&i===(o==null?a:o.returnAddress)&&n===(o==null?a:o.text)&&l.join()===(o==null?a:o.args.join())});
function Qo(t){var e;let r=t.join(`
`),s=o=>{var u,h;return it((h=(u=o.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let _=l==="Non-FPO"?"ebp":"omitted";return ri(i)===ri(n)?{start:i,frame:_}:{frame:_}}var ri=t=>M(t).low&4095,si=10,$o=3;
function tu(t){var e,r;let s=t.join(`
`),i=k=>{var S,O;return it((O=(S=k.exec(s))==null?a:S[1])!=null?O:"")},n=Ye(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=Ye(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=Ye(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(fe))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||d===a)return;let f=u>$o?a:eu(t,d);if(!f)return;let g=w(o,-_);return c({},f,{bodyStart:w(g,n+h),end:w(g,l)})}
function eu(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(fe),h=ru(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===si}return r===e?{frameBytes:s,isTrap:i}:a}
function ru(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=fe((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case si:return{slots:1,bytes:e*8};default:return}}var fe=t=>Number.parseInt(t,16),Ye=t=>t!=null&&t.startsWith("00000000")?fe(t):a,su=class{
constructor(t,e){this.__5=new Map,this.__0=t,this.__4a=e}
ruleOf(t){return this.__5.has(t)||this.__5.set(t,this.__6q(t)),this.__5.get(t)}
clear(){this.__5.clear()}
__6q(t){let e=H(this.__0,na(t,this.__4a));if(this.__4a===4)return iu(t,Qo(e));let r=tu(e);return r&&nu(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function iu(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var nu=(t,{bodyStart:e,end:r})=>G(e,t)<0&&G(t,r)<0,au=class{
constructor(t,e,r,s=Js){this.__65=new Map,this.__0=t,this.__4=e,this.__8=r,this.__2w=s,this.__5=new Jo(e.pointerSize),this.__4c=new su(t,e.pointerSize)}
begin(){this.__4f&&(this.__2c=ai(H(this.__0,oa)))}
read(t){var e;let r=this.__5.isEmpty?[]:this.__90(),s=Ys(r.filter(_=>!ii.test(_)),this.__4);if(!s)return this.__8d(t);let i=c({},s,{processor:(e=s.processor)!=null?e:this.__8c(s.registers)});this.__6x(r);let n=this.__8o(i),l=n&&this.__5.recognise(i,n);return l?{kind:"read",reading:c({report:t},i,{stack:l,stackBytes:n})}:this.__96(t,i,n)}
__8d(t){let e=qo(this.__0,this.__4,t,this.__2w);return e.kind==="read"&&this.__5q(e.reading,e.reading.stack),e}
__90(){let{contextRegisters:t}=this.__4;return this.__4f?H(this.__0,ra(this.__4f,t)):[]}
get __4f(){let{instructionSet:t}=this.__4;return t==="arm64"?a:t}
__8c(t){let e=t.get("gdtr"),r=e&&this.__65.get(e);if(r!==a||!this.__4.contextRegisters.includes("$prcb"))return r;let s=Ht(H(this.__0,sa)),i=Qs(s,this.__4);return e&&i!==a&&this.__65.set(e,i),i}
__96(t,e,r){let s=this.__0.query(ia(this.__2w,this.__4.pointerSize===4)),i=Xs(s,e.ip);if(!i)return Je("stack",s);let n=r&&this.__5.check(e,r,i);return n&&this.__8({kind:"stacksDiffer"}),this.__5q(e,i),{kind:"read",reading:c({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__5q(t,e){this.__2c&&this.__5.learn(t,e,this.__2w,r=>this.__4c.ruleOf(r))}
__8o(t){let e=this.__5.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__6x(t){var e,r;if(ni(t)===((e=this.__2c)==null?a:e.listing))return;let s=ai(t);(s==null?a:s.places)!==((r=this.__2c)==null?a:r.places)&&(this.__5.clear(),this.__4c.clear()),this.__2c=s}},ii=/^\s*[0-9a-f`]{8,17}\s/i,ni=t=>t.filter(e=>ii.test(e)).join();
function ai(t){let e=Re(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:ni(t),places:r}}var lu=16,_u=2*3600,ou=20,uu=60,hu=30,du=class{
constructor(t,e){this.__e=0,this.__h={alloc:0,free:0,unknown:0},this.__3i=0,this.__5b=!1,this.__f=t,this.__29=e,this.__3m=new Po(t.reader,t.target),this.__3e=new au(t.reader,t.target,t.observer,e.frames),this.__4i=t.reader.now(),this.__t=this.__4i}
run(t=!1){let e=this.__93(t),{hasMissed:r}=this.__f.stepOut;return{end:e,hits:this.__e,kinds:this.__h,seconds:this.__3a(),hasMissed:r}}
__93(t){return T(()=>{var e;for(this.__1l=Wt(this.__f.reader),this.__f.lastStop.begin(this.__f.target,this.__1l),this.__3e.begin(),t&&this.__8u();;){let r=(e=this.__6t())!=null?e:this.__8q();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__8u(){let{target:t,lastStop:e}=this.__f,r=this.__3e.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3m.classify(s);i.kind==="hit"&&this.__3f(s,i.of,e.judge(s,t,!0))}
__8q(){let{changes:t,isCurrent:e}=this.__f,r=e()?t.run(Xn):[];if(!e())return{kind:"superseded"};let s=Q_(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__7j();if(i==="no")return li(r);s&&(this.__1l=a);let n=this.__3e.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__f.evidence.doubt(n.doubted),i==="unknown"&&this.__f.lastStop.isAgain(n.reading)?li(r):this.__84(n.reading))}
__7j(){let t=this.__1l;return this.__1l=Wt(this.__f.reader),!t||!this.__1l?"unknown":Us(t,this.__1l)?"yes":"no"}
__84(t){let{target:e,lastStop:r}=this.__f,s=!this.__5b;this.__5b=!0;let i=this.__3m.classify(t);if(i.kind==="hit"){let l=s?r.judge(t,e,!1):"new";return this.__3f(t,i.of,l)}r.saw(t);let n=s&&r.comesBack;return c({kind:"foreign",stop:i.stop},n&&{mayBeOld:n})}
__3f(t,e,r){return this.__f.lastStop.saw(t),r==="repeat"?a:this.__8f(t,e,r==="unknown")}
__8f(t,e,r){this.__3i=e==="unknown"?this.__3i+1:0,this.__e+=1,this.__h[e]+=1;let{evidence:s,stepOut:i}=this.__f,n=s.record(t,e,i,r);return this.__4k(),i.trouble?fu(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__6t(){if(this.__3i>=lu)return{kind:"unknownHits",count:this.__3i};if(this.__e>=this.__29.hits)return{kind:"hits"};let{seconds:t}=this.__29;return t!==a?this.__3a()>=t?{kind:"seconds"}:a:this.__7k()}
__7k(){let t=this.__3a();if(this.__e<ou||t<uu)return;let e=this.__e/t;return this.__29.hits/e>_u?{kind:"tooSlow",hitsPerSecond:e}:a}
__4k(){let t=this.__f.reader.now();if(t-this.__t<hu*1e3)return;this.__t=t;let{observer:e,target:r}=this.__f,s=this.__29.hits;e({kind:"progress",hits:this.__e,wanted:s,seconds:this.__3a(),target:r})}
__3a(){return(this.__f.reader.now()-this.__4i)/1e3}},li=t=>({kind:"notRun",answer:Zs(t.filter(e=>e.trim()!==""))});
function fu(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var Xe=4096;
function cu(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var gu=4;
function _i(t,e,r,s){let i=A(t,0,4),n=A(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(F(B(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&gu)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=Xe-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var pu=new Uint8Array,mu=64,ku=128;
function oi(t,e,r,s,i=!1){var n,l;let _=At(t),o=r.headerSize,u=E=>{var ve;return(ve=s.readMemory(w(t,E-_),o))!=null?ve:pu};if(_===0)return{kind:"headerless"};let h=u(_-o),d=_i(h,_-o,e,r),f=_===o;if(!(f?d.kind==="released":d.kind==="noHeader"&&h.every(E=>E===h[0]))||!r.alignedHeaders)return d;let g=f?h:u(0),k=((n=A(g,0,2))!=null?n:0)%8192,S=Xe-k&-r.granularity,O=f?u(S-o):h;if(!g.length||!O.length)return{kind:"unreadable"};if(!(_i(g,0,e,r).kind==="released"&&O[0]===g[2]&&O.every(E=>E===O[0])))return d;if(S!==_)return{kind:"noHeader"};let pt=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(pt&mu)?k:a,ownsPage:!(pt&ku)}}var At=t=>M(t).low%Xe,ui=8;
function bu(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Ze(t){return bu(c({},t,{offset:0}))}
function hi(t,e=[],r=[]){let s=j(t);for(;s<t.length-1&&ce(t[s],r);)s++;let i=t[s];return i&&Ut(t,s)?wu(i,s,e):a}
function ce(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Ft(s,Ze(r))):!1}
function wu(t,e,r){var s;let i=t.address&&fi(t.address,r);if(i)return c({key:di(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:di(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?wt(t.address):t.text;return c({key:l,frame:t,depth:e},n)}var di=(t,e)=>`${t}+0x${e.toString(16)}`;
function fi(t,e){let r=e.find(({start:i,end:n})=>G(i,t)<=0&&G(t,n)<0),s=r&&U(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var yu=5e4,vu=class{
constructor(t=yu){this.__5d=new Map,this.__m=[],this.__2g=t}
intern(t){let e=Su(t),r=this.__5d.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__m.length;return this.__5d.set(e,s),this.__m.push(t),s}
at(t){var e;return(e=this.__m[t])!=null?e:[]}
get all(){return this.__m}
get size(){return this.__m.length}
get isFull(){return this.__m.length>=this.__2g}};
function Su(t){return t.map(Tu).join(" ")}
function Tu({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var xu=3,Au=8;
function ci(t,e="unreadable"){var r,s;let i=Ou(t);if(i<Au||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:Ze(l)}:{};return c({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function Ou(t){let e=Array.from({length:xu},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?Ze(_.symbol):_.text)}return i.size});return Math.max(...e)}var Eu={allocs:0,frees:0};
function Nu(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=k=>t.reduce((S,O)=>S+k(O),0),_=e.kind==="floor"?e.missed:Eu,o=_.frees+l(k=>k.unlocatedFrees)-l(k=>k.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(k=>k.unlocatedAllocs),d=Math.min(u,h+_.frees+i),f=r.size+s.size<n?u:d,g=Math.max(0,-o);return{count:u,ofThere:d,hits:g+Math.max(0,f-_.frees)}}var Pu=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function gi(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:E})=>!i.has(E)),o=_.filter(({block:E})=>s.has(E)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((E,{block:ve,hit:mg})=>i.has(ve)?Math.max(E,n-mg):E,l),f=_.filter(({hit:E})=>Pu(E,{lastHit:n,longestLife:d})).length,g=Math.max(0,f-u),k=pi(_,E=>E.charged),S={blocks:h,old:g,sizes:Mu(k)},O=mi(k,h,_.length);if(O!==a)return c({},S,{bytes:O});let pt=mi(pi(_,E=>E.requested),h,_.length);return pt===a?S:c({},S,{requested:pt})}
function pi(t,e){let r=[];for(let s of t){let i=e(s);i!==a&&r.push(i)}return P(r,(s,i)=>s-i)}var mi=(t,e,r)=>t.length<r?a:t.slice(0,e).reduce((s,i)=>s+i,0);
function Mu(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Ru(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var ki=2e5,bi=class jn{
constructor(e=ki,r=new Map){this.limit=e,this.__1e=r}
alloc(e,r){let s=this.__1e.get(e);return!s&&this.__1e.size>=this.limit?{kind:"full"}:(this.__1e.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__1e.get(e);return i?(this.__1e.delete(e),i.tag===r&&Cu(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__1e}
copy(){return new jn(this.limit,new Map(this.__1e))}},Cu=(t,e)=>t===a||e===a||t===e,wi={bytes:0,of:0},Bu=({bytes:t,of:e},r)=>r===a?{bytes:t,of:e}:{bytes:t+r,of:e+1},yi=t=>t.reduce((e,r)=>({bytes:e.bytes+r.bytes,of:e.of+r.of}),wi),Iu=512,vi=class{
constructor(){this.__1y=new Map,this.__26=Number.POSITIVE_INFINITY,this.__21=0,this.__2e=!0}
add(t,e=1){this.__26=Math.min(this.__26,t),this.__21=Math.max(this.__21,t);let r=this.__1y.get(t);r===a&&this.__1y.size>=Iu?this.__2e=!1:this.__1y.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1y)this.add(e,r);this.__26=Math.min(this.__26,t.__26),this.__21=Math.max(this.__21,t.__21),this.__2e=this.__2e&&t.__2e}
summary(){if(this.__1y.size===0)return;let t=this.__26,e=this.__21,r=this.__2e?this.__83():a;return{smallest:t,largest:e,median:r}}
__83(){let t=P(this.__1y,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Lu=class qn{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unlocatedRequested=wi,this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new vi,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new qn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unlocatedRequested=this.unlocatedRequested,e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Hu=class Gn{
constructor(e=new bi){this.__2p=new Map,this.__31=!1,this.__2h=e}
get isFull(){return this.__31}
book(e){let r=this.__n(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__6o(e,r):e.kind==="free"&&this.__7d(e,r)}
stacks(e){let r=[];return this.__2p.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2h.outstanding.forEach((r,s)=>{let i=c({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new Gn(this.__2h.copy());return e.__31=this.__31,this.__2p.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2p.set(s,i)}),e}
__6o(e,r){if(e.block===a){r.unlocated.alloc++,r.unlocatedRequested=Bu(r.unlocatedRequested,e.requested);return}let s=zu(e),i=this.__2h.alloc(e.block,s);if(i.kind==="full"){this.__31=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__5u(i.earlier,e),r.allocated(s)}
__7d(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2h.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__n(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__5u(s.earlier,e),r.unmatchedFrees++}
__5u(e,r){let s=this.__n(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__n(e,r){var s,i;let n=(s=this.__2p.get(e))!=null?s:new Map;this.__2p.set(e,n);let l=(i=n.get(r))!=null?i:new Lu(e,r);return n.set(r,l),l}};
function zu(t){let{number:e,tag:r,stack:s,requested:i,charged:n,thread:l,time:_}=t;return{tag:r,stack:s,hit:e,requested:i,charged:n,thread:l,time:_}}var Fu=2e3;
function Si(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return c({},t,{block:e,blockFrom:"place",charged:i})}var Uu=class{
constructor(t=ki){this.__1i=[],this.__2g=t,this.__28=new Hu(new bi(t))}
record(t,e=!1){return this.__1i.push({hit:t,awaits:e&&t.block===a}),this.__4u()}
locate(t){let e=this.__1i.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=Si(e.hit,t),e.awaits=!1),this.__4u()}
stacks(t){return this.__14().stacks(t)}
outstanding(){return this.__14().outstanding()}
__14(){if(this.__1i.length===0)return this.__28;let t=this.__28.copy();for(let{hit:e}of this.__1i)t.book(e);return t}
__4u(){let t=this.__1i.findIndex(({awaits:s})=>s),e=t<0?this.__1i.length:t,r=Math.max(e,this.__1i.length-Fu);for(let{hit:s}of this.__1i.splice(0,r))this.__28.book(s);return this.__28.isFull?{kind:"tooManyOutstanding",limit:this.__2g}:{kind:"recorded"}}};
function Qe(t,e){var r,s;let i=new Wu(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:i.noSite(_.stack)}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(Du(o,_,i))}),P(l,(_,o)=>{var u,h,d,f;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((f=(d=o.first)==null?a:d.hit)!=null?f:0)})}var Wu=class{
constructor(t){this.__8n=new Map,this.__3l=new Map,this.__36=t}
site(t){var e;return this.__58(this.__8n,t,(e=this.__36.skip)!=null?e:[])}
noSite(t){return lt(this.__36.stacks.at(t))}
caller(t){return this.__58(this.__3l,t,[])}
__58(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__36;t.set(e,hi(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Du(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return c({tag:t.tag,site:i,noSite:i?a:r.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:ju(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free),unlocatedRequested:yi(e.map(({unlocatedRequested:n})=>n))},qu(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:Gu(e)},Ku(e))}
function ju(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function qu(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u),f=d!==a&&e!==a;_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:f&&d.key!==e.key&&(i.freedElsewhere+=o),f&&d.module!==e.module&&(i.freedByOtherModules+=o)})}return i}
function Gu(t){let e=new vi;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function Ku(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=P(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var Vu=1e3,Ju=5e4,Yu=new Set(["counters","doubted","gone","change","end"]),Ti="left",xi={there:new Set,gone:new Set},Xu=t=>c({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ai=class{
constructor(t,e=()=>"unreadable"){this.stacks=new vu,this.modules=[],this.places=[],this.__1r=new Uu,this.__33=[],this.__3c=new Map,this.__1k=new Map,this.__17=[],this.__h={alloc:0,free:0,unknown:0},this.__3y=0,this.__6=0,this.__2d=!1,this.__3u=!1,this.__45=!1,this.__1g=new Map,this.__1x=xi,this.__37=new Map,this.__40=new Map,this.start=t,this.__p=e}
get tag(){return this.start.tag}
get lastHit(){return this.__6}
get entries(){return this.__33}
get hitsNotKept(){return this.__e-this.__3y}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3u?"left":"cutOff":a}
get arming(){var t;return(t=this.__1f)==null?a:t.state}
take(t){var e;switch(this.__12(t),this.__s=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3c.set(t.index,this.stacks.intern(t.frames.map(Xu)));break;case"hit":return this.__8v(t);case"located":this.__8x(t);break;case"places":this.places=t.places;break;case"counters":this.__8t(t);break;case"doubted":this.__1g.set((e=this.__3c.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__1w=t.missed?a:this.__6n(),this.__2d=!0;break;case"blocks":this.__1x={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1k.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__1f=t);break;case"end":this.__3u=t.why===Ti;break;case"image":break}return"taken"}
counts(){return this.__h}
coverage(){return this.__2d?this.__45?{kind:"unknown",why:"mayRepeat"}:this.__1g.size>0?{kind:"unknown",why:"doubted"}:Ru(this.__10,this.__1w,this.__h):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__e===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__e;return r===0?e:e*(r-this.openHits())/r}
get __e(){return this.__h.alloc+this.__h.free+this.__h.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__17.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__1g.get(t))!=null?e:0}
stackUses(){return this.__1r.stacks(this.tag)}
sites(t){let e=Qe(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1r.outstanding(),s=this.__4n(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=gi(l,s,this.__1x,{lastHit:this.__6,longestLife:i.longestLife});return{use:i,holding:_}})}
held(){return this.__1r.outstanding()}
get asked(){return this.__1x}
unpaired(){return this.__4n(Qe(this.stackUses(),{stacks:this.stacks}))}
openHits(){var t;return(t=this.__s)!=null||(this.__s=this.__70()),this.__s}
unlocatedAllocs(){let t=this.stackUses();return{count:t.reduce((e,{unlocated:r})=>e+r.alloc,0),requested:yi(t.map(({unlocatedRequested:e})=>e))}}
__70(){let t=Qe(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4n(t).hits}
blocksUnderWay(){let t=this.__17.filter(e=>e.kind==="alloc"&&this.__5l(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.unpaired().count>0?this.__63():[]}
__63(){let t=[];return this.__1r.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4n(t){return Nu(t,{coverage:this.coverage(),asked:this.__1x,underWay:this.__91(),outstanding:this.__63().length})}
__91(){let t=0;return this.__37.forEach((e,r)=>{this.__5l({number:r,thread:e})&&t++}),t}
__5l({number:t,thread:e}){return e?this.__40.get(e)===t:this.__6-t<ui}
siteOf(t,e){return hi(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=ci(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:ci(s,(r=this.__1k.get(n))!=null?r:this.__p(n))}
__8v(t){var e;let r=(e=this.__3c.get(t.stack))!=null?e:this.stacks.intern([]),s=c({},t,{stack:r,tag:this.tag});this.__6=s.number,this.__h[s.kind]++,this.__2d=!1,this.__45||(this.__45=t.mayRepeat===!0),this.__1x=xi,s.thread&&this.__40.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.__37.set(s.number,s.thread),this.__17.push(s),this.__17.length>Vu&&this.__17.shift();let{kind:i}=this.__1r.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__8x(t){this.__1r.locate(t),this.__37.delete(t.hit);let e=this.__17.findIndex(({number:s})=>s===t.hit),r=this.__17[e];r&&(this.__17[e]=Si(r,t))}
__8t({at:t,counts:e}){t==="armed"?this.__10=e:this.__1w=e,this.__2d=t!=="armed"}
__6n(){return this.__10&&{allocs:this.__10.allocs+this.__h.alloc,frees:this.__10.frees+this.__h.free}}
__12(t){this.__33.length>=Ju&&!Yu.has(t.type)||(this.__33.push(t),t.type==="hit"&&this.__3y++)}},Oi=4096,Ei=256;
function Ni(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+Ei<Oi?Ei:2*Oi);return r<=t&&t<=s}var Zu=2e5,Qu=1e3,$e=-1,$u=class{
constructor(t){this.__6=new Map,this.__1={alloc:[],free:[]},this.__13={alloc:0,free:0},this.__1c=new Map,this.lastHit=0,this.__22=0,this.__1q={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.__6b(t,r,e);let n=t==="alloc"&&this.__1c.get(r);if(n&&(n.block=e),((i=(s=this.__6.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__6.delete(e),this.__6.set(e,{kind:t,hit:r}),this.__6.size<=Zu))return;let l=this.__6.keys().next();l.done||this.__6.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.__6b(t,e,a),r?this.__1[t]=[...this.__1[t],e]:this.__13[t]=e}
found(t,e){this.__1[t]=this.__1[t].filter(r=>r!==e)}
gap(){this.__22=this.lastHit,this.__1q={}}
mayBeLeftover(t,e){var r;let s=this.__1q[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.__1q.alloc)==null?a:t.hit)!=null?e:this.__22>0?$e:a}
mayBeOf(t,e,r){let s=t===a?a:this.__1c.get(t);return s?(r==null?a:r.kind)==="inUse"&&!Ni(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===$e}
isOutstanding(t){var e;return((e=this.__6.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.__6.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.__1c.get((e=(t=this.__1q.alloc)==null?a:t.hit)!=null?e:$e))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.__6.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__22?r.hit:a}
mustBeFreedSince(t,e){let r=this.__6.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__22===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__22&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__13[t]>e?!1:!this.__1[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.__1c.set(t,{sizes:e}),this.__1c.size<=Qu)return;let r=this.__1c.keys().next();r.done||this.__1c.delete(r.value)}
__6b(t,e,r){var s,i;e>=((i=(s=this.__1q[t])==null?a:s.hit)!=null?i:0)&&(this.__1q[t]={hit:e,block:r})}};
function th(t,e,r){var s,i;let n=t.slice(0,j(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!fs(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||G(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function eh(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=St(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function rh(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&U(r.stack.from,w(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var sh=28;
function ih(t,e,r){var s,i;let n=[],l=e.stack&&U(t.base,e.stack.from),_=U(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,sh):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var tr=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function nh(t,e,r,s,i){let n=rh(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:w(n,s.headerSize);return Pi(l,s)?Ri(l,i):"noBlock"}
function Pi(t,e){return Rt(t,e.pointerSize)&&vr(t,e.granularity)}var Mi=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function Ri(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=w(t,-r.distance);return{block:s,header:e(s)}}var ah=3;
function lh(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:_,places:o}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&_h(o,u))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(o.some(({provedAt:d})=>d===s))return!0;let h=l.kind==="inUse";return h&&!u&&e.isClaimedByFree(n)?!0:u||_==="inUse"||e.isOutstanding(n)?!1:h||o.some(({provedAt:d})=>d>s)}
function _h(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=ah);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}
function oh(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:_}=e,o=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&s.isCertainSince(i,u.hit)||s.isRepeated(i,l)||(_==null?a:_.kind)==="inUse"&&!Ni(_.bytes,r))return;let h=ch(i,_);if(h==="refutation")return;let d=i==="free"&&s.lastOf("alloc",l)!==a,f=h==="proof"&&o!=="inUse"||n!==a||d,g=o?c({},e,{before:o}):e;if(!f)return{hypothesis:t,sighting:g};let k=n!==a||Ci(e,r,s),S=n===a&&s.mayBeLeftover(i,l);return{hypothesis:er(t,{hit:r.hit,block:l,isCurrent:k,mayBeLeft:S}),sighting:g}}
function uh(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function Ci({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function hh(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||Ci(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:o,charged:i}}
function dh(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(ge(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return er(t,{hit:n,block:s,isCurrent:Bi(i,r),mayBeLeft:l})}
function fh(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,c({},n,{freedAt:l})),n.isCurrent||!Bi(c({},n,{freedAt:l}),s))return t;t.open.set(e,c({},n,{freedAt:l,isCurrent:!0}));let _=Math.max(t.provedAt,n.hit);return c({},t,{provedAt:_,currentProofs:t.currentProofs+1})}
function Bi({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function ch(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var er=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>c({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),ge=(t,e)=>t!==a&&e!==a&&t!==e,Ii=3,gh=2,ph=2,Li=16,mh=20,kh=4,bh=24,wh=256,yh=8,vh=100,Sh=Ii,Th=2,xh=class{
constructor(t,e){this.__1=[],this.__t=new Map,this.__e=0,this.__6a=0,this.__68=0,this.__67=0,this.__4t=!0,this.__5g=!1,this.__56=!1,this.__3w=!1,this.__34=0,this.__13=0,this.kind=t,this.__a=e}
plan(t){var e,r;if(this.__5e)return{kind:"places",places:[]};if(this.__w&&this.__e>=Li)return{kind:"places",places:this.__g.map(({place:l})=>l)};let s=t-((r=(e=this.__1[0])==null?a:e.hit)!=null?r:t),i=(this.__e>=yh||s>=vh)&&this.__7w===this.__34,n=this.kind==="alloc"&&i&&this.__6a<Sh;return n&&this.__6a++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.__34=t.hit;let s=this.__4t||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__68++;let i=this.__5e?"noPlace":this.__p(t,s,r);return typeof i!="string"?c({kind:"located",from:"place"},zi(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__13=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__2f(this.__g.map(r=>dh(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__g)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__2f(this.__g.map(l=>fh(l,r,t,s)))}
settle(t){if(this.__1.length===0)return[];let e=[];return this.__1=this.__1.filter(r=>{var s;let{hit:i}=r,n=(s=this.__8z(i))!=null?s:this.__4y(this.__2u(i),r,t);return!n||!this.__5f(n,t)?!0:(this.__v(i,n.block,t),e.push(c({hit:i,kind:this.kind},zi(n))),!1)}),e}
__5f(t,e){return!Mi(t,this.__a)||e.lastOf("alloc",t.block)!==a}
__2u(t){return Hi(this.__g.map(({shown:e})=>e.get(t)))}
__4y(t,{hit:e,after:r},s){if(!t||!this.__w)return;let{kind:i}=this,n=c({},t,{kind:i,hit:e,after:r,places:this.__g,isDisputed:this.__7q,isContradicted:this.__5g});return lh(n,s)?t:a}
get __7q(){return this.__1.some(({hit:t})=>!this.__2u(t))}
__8z(t){var e;let r=this.__t.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__34>t}
hasUnknownsSince(t,e){return this.__13>t||this.__6l(t,e).length>0}
mustHaveShown(t,e,r){if(this.__13>e)return;let s=this.__6l(e,r);if(s.some(l=>{var _;return((_=this.__t.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__t.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__2f(this.__g.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__13>e)return!0;let i=r<s?r:e;return this.__1.some(({hit:n})=>n<=e||n===r||this.__t.has(n)?!1:n>i&&(n<s||n===s&&!this.__56)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.__w&&((r=this.__2u(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.__1.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.__w)return;let r=this.__1.filter(({hit:s})=>{var i;let n=this.__2u(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.__1.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.__g){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__56||(this.__56=e.endsAfter===!0),this.__t.has(t)||!this.__1.some(i=>i.hit===t))return;this.__t.set(t,e);let s=this.__g.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__2f(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),er(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__g)t.clear();this.__w||this.__3w||this.__68||this.__2f(this.__g.map(({place:t,shown:e,open:r})=>c({},tr(t),{shown:e,open:r})))}
learned(){return this.__w?this.__g.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1p=t.map(e=>tr(e,!0)),this.__e=Li}
startOver(){this.__5g||(this.__5g=this.__w),this.__1p=a,this.__1=[],this.__t.clear(),this.__e=0,this.__13=this.__34,this.__67++}
get __7w(){var t,e;return(e=(t=this.__1[this.__1.length-1])==null?a:t.hit)!=null?e:0}
__6l(t,e){return this.__1.filter(r=>r.hit>t&&!ge(r.charged,e)).map(({hit:r})=>r)}
get __g(){var t;return(t=this.__1p)!=null?t:[]}
get __w(){return this.__g.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=Ii&&(this.__3w&&this.kind==="alloc"?e:s.size)>=gh&&r>=ph)}
isUndecidedAt(t){return this.__1.filter(({hit:e})=>t-e<bh).length>(this.__w||t>mh?kh:0)}
get __5e(){return this.__67>Th}
__p(t,e,r){var s;let i=(s=this.__1p)!=null?s:this.__72(t),n=i.map(f=>this.__8l(f,t));if(n.every(f=>f==="notRead"))return"unreadable";if(this.__e++,this.__6z(n,e))return this.__4t=!1,this.startOver(),"disagreement";let l=this.__77(t,e),_=uh(i.map((f,g)=>oh(f,n[g],l,r)).filter(f=>f!==a));if(_.length===0)return this.startOver(),"noPlace";this.__1p=_.map(f=>f.hypothesis);let o=_.map(f=>f.sighting);this.__3w||(this.__3w=o.some(({header:f})=>(f==null?a:f.kind)==="inUse"));let u=Hi(o),h={hit:t.hit,after:r.lastAllocation},d=u&&e&&this.__w?u:this.__4y(u,h,r);return d?this.__5f(d,r)?d:"unreadable":e||this.__12(l,o,r)?"learning":"disagreement"}
__77({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
__72({key:t,words:e}){let r=ih(t,e,this.__a.pointerSize),s=(i,n)=>tr({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__8l({place:t},{key:e,words:r,look:s}){return nh(t,e,r,this.__a,s)}
__6z(t,e){if((e==null?a:e.from)!=="arguments"||!this.__w)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__12(t,e,r){if(this.__1.length>=wh)return!1;this.__1=[...this.__1,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.__g.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,hh(l,t,r)))}return!0}
__v(t,e,r){var s;for(let{shown:i,open:n}of this.__g)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__t.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__2f(t){this.__1p&&(this.__1p=t,t.length===0&&this.startOver())}};
function Hi(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function zi({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var Ah=class{
constructor(t){this.__q=new Map,this.__j=new $u(e=>this.__7p(e)),this.__41=[],this.__a=t}
plan(t){return this.__49(t.kind,t.address).plan(this.__j.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__a.alignedHeaders&&!s)return this.__92(r,e);let l=this.__49(r.kind,r.address).observe(t,this.__6s(i,t),this.__j);return r.kind==="alloc"&&this.__j.allocates(e,t),l.kind==="located"?this.__7y(r.kind,l.block,e,n):this.__j.unlocated(r.kind,e,l.why==="learning"),this.__4g(),l}
goneAfter(t,e,r,s){let i=this.__j.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4m("free",i);if(n.some(u=>u.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,_=!n.some(u=>u.waitsBetween(i,s,t));if(!l&&!_)return;let o=_||n.some(u=>u.agreesOn(t,e));for(let u of n)u.wasAbout(t,{block:e,isSure:o,endsAfter:r>t});this.__4g()}
bornAfter(t,e,r){let s=this.__4m("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.__j.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.__4g()}}
candidates(t,e){let r=new Set;for(let s of this.__q.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__q.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.__j.lastHit))}
gap(){this.__j.gap();for(let t of this.__q.values())t.forgetOpen()}
resolved(){let t=this.__41;return this.__41=[],t}
places(){let t=[];for(let e of this.__q.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__49(e,r).restore(s)}}
__4m(t,e,r){return[...this.__q.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4g(){for(let t of this.__q.values())for(let e of t.settle(this.__j)){this.__41.push(e);for(let r of this.__q.values())r.blockNamedBefore(e,this.__j)}}
__49(t,e){let r=`${t} ${e}`,s=this.__q.get(r);if(s)return s;let i=new xh(t,this.__a);return this.__q.set(r,i),i}
__92({kind:t},e){return this.__j.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__6s(t,{look:e}){if(!t||!Pi(t.block,this.__a))return;let r=Ri(t.block,e);if(!Mi(r,this.__a))return{from:t.from,block:r.block}}
__7y(t,e,r,s){t==="alloc"&&this.__76(r,e),this.__75(t,e,t==="free"?s:a),this.__j.located(t,e,r);for(let i of this.__q.values())i.blockNamed({kind:t,block:e,charged:s},this.__j)}
__76(t,e){for(let r of this.__q.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
__7p(t){return[...this.__q.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
__75(t,e,r){var s;let i=this.__j.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4m(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__q.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},Oh=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Eh(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,j(t)).map(_=>Nh(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:Fi(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:Fi(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function Nh(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Oh.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&M(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||F(B(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Rt(o,r.pointerSize)&&vr(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function Fi(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var Ph=4096,Mh=3,Rh=class{
constructor(t,e,r){this.__y=new Map,this.__0=t,this.__a=e,this.__1v=r}
before(t){let{kind:e}=oi(t,this.__1v,this.__a,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=At(t);return(r=this.__y.get(Ui(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(At).map(Ui),...this.__y.keys()];this.forget();for(let r of[...new Set(e)].slice(0,Mh)){let s=this.__0.readMemory(r,Ph);s&&this.__y.set(r,s)}}
forget(){this.__y.clear()}},Ui=t=>w(t,-At(t)),Ch=2048,Bh=64,Wi=18362,Ih=class{
constructor(t,e,r,s,i,n){this.__2q=new Map,this.__0=t,this.__4=e,this.__1v=r,this.__a=s,this.__c=i,this.__y=new Rh(t,s,r),this.__15=n}
locate(t,e,r,s){var i;let n=Eh(e.stack,this.__1v,this.__a),l=th(e.stack,r,e.ip);if(!l)return this.__c.gap(),Lh(n);this.__7z(t,r,n.charged);let _=this.__88(t,e,l,n,s),o=this.__c.observe(_);if(this.__6={hit:t,kind:r,charged:n.charged,unwritten:this.__94(t,r)},this.__98(t),o.kind==="unlocated")return c({},rr(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return c({},rr(n),{block:o.block,blockFrom:o.from,charged:u})}
__7z(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.__6)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.__15.isAfter&&e==="alloc"&&!ge(r,l))return;let _=n.filter(u=>{let h=this.__p("alloc",u);return h.kind==="inUse"&&!ge(h.bytes,l)});_.length>0&&this.__15.sawAfter();let o=this.__4.processorBlocks.length===1;for(let u of _)this.__c.bornAfter(i,u,o)}
__94(t,e){var r;if(e==="free"||this.__15.isBefore)return[];let s=[...this.__c.candidates("alloc",t)].filter(At),i=s.filter(l=>this.__p("alloc",l).kind==="inUse"),n=l=>this.__y.before(l)==="free";return((r=this.__6)==null?a:r.kind)==="free"&&i.some(n)&&this.__15.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return ji(this.__p("alloc",t))}
__7e(t,{found:e,goneAt:r},s){let i=Di(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__7h(t)?r!=null?r:s:a}
__7h(t){let e=()=>this.__p("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__4;return e()&&!!this.__0.readMemory(r,4)&&e()}
__98(t){this.__2q.forEach((e,r)=>{var s;e.goneAt=this.__7e(r,e,t);let i=!Di(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<ui||(this.__2q.delete(r),e.goneAt&&this.__c.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__c.candidates("free",t)){if(this.__2q.size>=Bh||this.__2q.has(e))continue;let r=this.__p("alloc",e),s=ji(r);s!=="unknown"&&this.__2q.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__c.isUndecided?this.__y.keep(this.__c.candidates("alloc",t)):this.__y.forget()}
__7s(t){return F(t)===this.__1v}
__88(t,e,r,s,i){let n=this.__c.plan(r),l=n.kind==="everything"?this.__73(e,r):this.__89(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__8r(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__81(r.kind),pointer:o,charged:s.charged,requested:s.requested,before:u=>this.__y.before(u)}}
__8r(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__c.gap(),r}
__73(t,e){let r=U(t.sp,e.limit),s=r!==a&&r>0?this.__19(t,t.sp,Math.min(r,Ch)):a;return{registers:qi(t.registers),stack:s}}
__89(t,e,r){let s=qi(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__a.pointerSize;return{registers:s,stack:this.__19(e,w(r.base,n),l)}}
__19({sp:t,stackBytes:e},r,s){var i;let n=(i=U(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&eh(r,l,this.__a.pointerSize)}
__81(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__6r(t,r);return e.set(r,i),i}}
__6r(t,e){let r=this.__p(t,e);return t==="alloc"&&!this.__15.isBefore&&At(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
__p(t,e){let{build:r=Wi}=this.__4,s=r<Wi,i=oi(e,this.__1v,this.__a,this.__0,s);return i.kind==="headerless"?this.__80(t,e):i}
__80(t,e){let r=this.__4.bigPages&&$a(this.__0,this.__4.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__7s(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}},Di=t=>t.kind==="inUse"&&!!t.ownsPage;
function ji({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function rr({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Lh=t=>c({},rr(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Hh=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function qi(t){let e=new Map;return t.forEach((r,s)=>{Hh.test(s)&&e.set(s,r)}),e}
function zh(t,e,r){return r==="arm64"?Wh(t,e):Fh(t,r)}var Dt=4;
function Fh(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=Uh(t,s,e),n=i&&A(t,s+i,Dt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function Uh(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?Ve(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Wh(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Dt<=t.length;l+=Dt){let _=(r=A(t,l,Dt))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let f=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(f|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let f=w(e,l+(_<<8>>13)*Dt);i.push({kind:"literal",address:f});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var Dh=64,jh=class{
constructor(t,e){this.__5=new Map,this.__0=t,this.__4=e}
get known(){return this.__5}
holds(t,e){let r=this.__5.get(t);if(r)return r;let s=this.__p(t,e);return this.__5.set(t,s),s}
__p(t,e){let{instructionSet:r}=this.__4,s=Gs(this.__0,t,Dh);if(!s||!r)return"unreadable";let i=w(t,-s.length),n=zh(s,i,r).map(_=>this.__95(_)),l=_=>_!==a&&F(B(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__95(t){return t.kind==="immediate"?t.value:at(this.__0,t.address)}};
function qh({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=re(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var Gh=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a,afterGap:l}),Kh=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))}),Vh=17744;
function Jh(t,e){let r=at(t,w(e,60)),s=r&&t.readMemory(w(e,r),12);return s&&A(s,0,4)===Vh?A(s,8,4):a}var Yh=9200,Xh=500,Zh=class{
constructor(t,e,r,s,i){this.__5p=0,this.__4z=0,this.__6f=new Set,this.__25=new Set;var n;let{target:l,tag:_}=r;this.__0=t,this.__9=e,this.__15=i,this.__4=l;let o=cu(l.pointerSize,l.build===a||l.build>=Yh);this.__c=new Ah(o),this.__c.restore(s),this.__1k=new jh(t,l),this.__42=new Ih(t,l,_,o,this.__c,i),this.hunt=new Ai(qh(r,t.now()),u=>this.__1k.holds(u,_)),e.begin(this.hunt),e.note(Kh(l)),this.__61((n=re(l.modules))==null?a:n.start)}
begin(t){this.__9.note({type:"counters",at:"armed",counts:_e(t)})}
end(t,e="disarmed"){this.__9.note({type:"counters",at:"stopped",counts:_e(t)}),this.__86(),this.__60(),this.__87(),this.__v(e)}
endWithTarget(t){this.__9.note({type:"gone",missed:t}),this.__v("targetGone")}
abandon(){this.__v("aborted")}
record(t,e,r,s){this.__5p+=1;let i=this.__5p,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__c.gap(),this.__3k(i,t,e,n);try{return this.__3k(i,t,e,this.__42.locate(i,t,e,r))}catch(l){throw l instanceof Lt&&this.__3k(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__9.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__86(){let t=[],e=[],r=this.__15.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,Xh)){let n=this.__42.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.__9.note({type:"blocks",there:t,gone:e})}
__87(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1k.known];for(let[e,r]of t.slice(this.__4z))this.__9.note({type:"code",address:e,holdsTag:r});this.__4z=t.length}
__61(t){var e;if(!t||!Rt(t,this.__4.pointerSize))return;let r=(e=Yr(this.__4,t))==null?a:e.start;if(!r||this.__6f.has(r))return;let s=Jh(this.__0,r);s!==a&&this.__9.note({type:"image",start:r,timestamp:s}),this.__6f.add(r)}
__v(t){this.__9.note({type:"end",why:t,time:this.__0.now()})}
__3k(t,e,r,s){let i=this.__9.note(c({type:"hit",number:t,kind:r,stack:this.__8p(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__8w(),this.__60(),i}
__8p({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__25.has(e)){for(let{address:r}of t)this.__61(r);this.__9.note({type:"stack",index:e,frames:t.map(Gh)}),this.__25.add(e)}return e}
__60(){let t=this.__c.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__9.note({type:"places",places:t})}
__8w(){for(let{hit:t,block:e,charged:r}of this.__c.resolved())this.__9.note({type:"located",hit:t,block:e,charged:r})}},Qh=2e5;
function Gi(t,e=Qh){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Gi(t.slice(1),e):t}var $h=class{
constructor(t){this.__3d={},this.__0=t}
armed(t,e){this.__b={count:t,event:e}}
begin(t,e){let r=this.__5!==a&&t.contextRegisters.includes("$prcb")?qr(this.__0,t.pointerSize,"$prcb"):a;this.__3d={processor:r,event:e}}
saw(t){this.__5={reading:t},this.__b=a}
counted(t){this.__5&&(this.__5=c({},this.__5,{count:t}))}
isAgain(t){return this.__5!==a&&ed(this.__5.reading,t)}
judge(t,e,r){var s;let i=this.__8m(e,r),n=this.__5;return i==="repeat"||!n||!this.isAgain(t)?i:n.count&&this.__5v(n.count,e)==="no"||!r&&this.__97(n,e)?"repeat":!r&&((s=this.__3d.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){return Ki(this.__3d.event)}
__8m(t,e){let r=this.__b,s=e?Ki(r==null?a:r.event):this.comesBack;if(!r||!(s||e))return"new";let i=this.__5v(r.count,t);return i==="no"?s?"repeat":"unknown":s&&i==="unknown"?"unknown":"new"}
__97({reading:t},e){var r;let{processor:s}=this.__3d,i=(r=t.registers.get("$prcb"))!=null?r:td(t.processor,e);return s!==a&&i!==a&&s!==i}
__5v({tag:t,counters:e},r){let s=_e(e),i=s&&_e(le(this.__0,r,t));return i?i.allocs===s.allocs&&i.frees===s.frees?"no":"yes":"unknown"}},Ki=t=>t!==a&&t.time===a,td=(t,e)=>t===a?a:e.processorBlocks[t];
function ed(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&rd(t.registers,e.registers)&&sd(t.stack,e.stack)}
function rd(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);n!==a&&n!==s&&(r=!1)}),r}
function sd(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var id=2e3,nd=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>id,ad={4:it("ffdf0000"),8:it("fffff78000000000")},ld=32,_d=8,od=20,ud=1e4,hd=4294967296;
function Vi(t,e){let r=ad[e],s=r&&t.readMemory(r,ld),i=s&&Ji(s,_d),n=s&&Ji(s,od);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function Ji(t,e){let r=A(t,e,4),s=A(t,e+4,4);if(!(r===a||s===a)&&s===A(t,e+8,4))return(s*hd+r)/ud}var Yi=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,dd=class{
constructor(t,e,r,s){this.__7=[],this.__30=0,this.__62=new Map,this.__0=t,this.__8=s,this.__3=e,this.__9=r,this.__35=new $h(t),this.__66=new jl(t,this.__3,s)}
get armed(){return this.__b}
get change(){return this.__3.open[0]}
get unrepaired(){return this.__6k}
get hunts(){return this.__7}
get shown(){var t;let e=new Map;for(let r of this.__7)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Yi));this.__12([...this.__7.filter(s=>!r.has(Yi(s))),...t]),this.__5r=e}
leftValue({address:t,value:e}){let r=this.__5r;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3z;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
__8a({poolHitTag:t,build:e}){var r;let s=(r=this.__62.get(t))!=null?r:new Gl(e);return this.__62.set(t,s),s}
learned(){var t,e;return(e=(t=this.__3z)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__30+=1;let r=this.__b,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__6m(r);let i=this.__54();i&&os(this.__8,i.undone,i.arming.idle),this.__6k=(e=cd(i==null?a:i.undone))!=null?e:this.__66.run(s!=null?s:(t=this.__2m)==null?a:t.change)}
__6m({arming:t,evidence:e}){this.__b=a,this.__2m=t,e.abandon()}
__54(){let t=this.__2m;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2m=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__4s(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__4x(i,e,!1)}finally{l=this.__1z(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__4s(t,e,!0)}
capture(t){let e=this.__b;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=tt(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1z(e,a),{kind:"notArmed",anyMore:s.tag};let l=es(this.__0);if(l.kind==="breaksPassed")return l;let _=Us(e.event,Wt(this.__0)),o=this.__4x(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?c({},h,{disarmed:this.__1z(e,o)}):(this.__b===e&&(this.__b=c({},e,{event:Wt(this.__0)})),r.end(this.__2a(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__6w()}
release(){this.__30+=1;let t=this.__b;if(!t){let e=this.__54();return e?[e.undone]:this.__3.undoAll()}return this.__b=c({},t,{byUser:!1}),[this.__1z(t,a)]}
__6w(){let t=tt(this.__0);if(t.kind!=="read"||D(t.value))return{kind:"nothing"};let e=ie(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=He(t,zt(s),r),n=this.__3.undo(this.__3.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__4s(t,e,r){return T(()=>{this.__8i();let s=Fl(this.__0,this.__3,t,e);return s.kind==="refused"?s:this.__1b(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__8i(){let t=this.__b;if(!t)return;let e=this.__1z(t,a);this.__8({kind:"replaced",tag:t.arming.tag,undone:e})}
__12(t){this.__7=Gi(t);let e=t.length-this.__7.length;e>0&&this.__8({kind:"dropped",hunts:e})}
__1b(t,{target:e,idle:r,stops:s},i){let n=new Ol(this.__0,this.__3,e,t,r),l=this.learnedOn(e),_=new Zh(this.__0,this.__9,n,l,this.__8a(e)),o=i?Wt(this.__0):a,u=Vi(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__8({kind:"ready",target:e,tag:t}),s||this.__8({kind:"stopsUnknown"}),this.__8({kind:"repairLine",command:n.repair}),n.leaveNote();let d=le(this.__0,e,t);_.begin(d),this.__35.armed({tag:t,counters:d},o),l.length>0&&this.__9.note({type:"places",places:l}),this.__b=h;let f=n.arm();return f.kind==="applied"?(this.__12([...this.__7,_.hunt]),this.__3z=_.hunt,{kind:"armed",armed:h}):(this.__1z(h,a),{kind:"notWritten",applied:f})}
__4x(t,e,r){let{arming:s,evidence:i}=t,n=this.__30;this.__8({kind:"waiting",seconds:e.seconds});let l=new du({reader:this.__0,changes:this.__3,observer:this.__8,target:s.target,evidence:i,stepOut:new k_(this.__0,this.__3,s),lastStop:this.__35,isCurrent:()=>this.__30===n},e).run(r);return this.__7i(t)?c({},l,{hasRestarted:!0}):l}
__7i({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||at(this.__0,r.poolHitTag)===s)return!1;let i=Vi(this.__0,r.pointerSize);return i!==a&&nd(e,i)}
__1z({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__b)==null?a:s.arming)===t&&(this.__b=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__b)==null?a:i.arming)===t&&(this.__b=a),n.kind==="stillThere"&&(this.__2m=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__2a(t);return e.end(Qr(n,t.tag)?fd:l,r==null?a:r.end.kind),n}
__2a({target:t,tag:e}){let r=le(this.__0,t,e);return this.__35.counted({tag:e,counters:r}),r}},fd={kind:"unreadable"},cd=t=>(t==null?a:t.kind)==="stillThere"?t:a,sr=4;
function Xi(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var gd=1e3,pd=256,md=class{
constructor(t){this.__7=new Set,this.__1=[],this.__47=0,this.__z=t}
missed(t){this.__47+=t}
take(t,e){if(t.type==="hunt"){this.__55(),this.__2=new Ai(t);return}if(!this.__2&&t.type!=="change"&&this.__z("noHunt",e),!!this.__2)for(this.__1.push({line:e,entry:t,missing:this.__47}),t.type==="hit"&&(this.__47=0);this.__1.length>0&&this.__3t(this.__2);)this.__2n(this.__2)}
end(){return this.__55(),{hunts:[...this.__7],lastHunt:this.__2}}
__55(){for(;this.__2&&this.__1.length>0;)this.__2n(this.__2)}
__3t({lastHit:t}){let[e]=this.__1;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__1.length>pd||this.__2y().length>=sr}
__2y(){let t=[];for(let{entry:e}of this.__1.slice(1))e.type==="hit"&&t.length<sr&&t.push(e.number);return t}
__2n(t){let e=this.__2y(),r=this.__1.shift();if(!r)return;let s=r.entry.type==="hit"?this.__8b(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__7.has(t))&&(this.__7.size<gd?this.__7.add(t):this.__z("tooLong",r.line)))}
__8b(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=Xi(n,r,s.number,i),_=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!_)return s;let o=l==="repeated"&&(i.length>0||kd(t,s));return this.__z(o?"repeated":"misnumbered",e),o?a:c({},s,{number:n})}};
function kd(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var z=t=>typeof t=="string"?$t(t):a,bd=t=>typeof t=="boolean"?t:a,y=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,wd=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,R=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,yd=t=>{let e=y(t);return e!==a&&e<=4294967295?B(e):a};
function N(...t){return e=>t.find(r=>r===e)}
function ut(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function b(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function Zi(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var vd="pooltag recording",Qi=1;
function Sd(t,e){return JSON.stringify(c({seq:t},e)).replace(/[^ -~]/g,Td)}var Td=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,xd=1<<20,Ad=b({module:z,name:z,offset:y}),Od=b({text:z},{address:R,symbol:Ad,source:b({file:z,line:y}),inline:N(!0),doubtful:N(!0),afterGap:N(!0)}),Ed=Zi(b({register:z}),b({offset:wd})),Nd=b({kind:N("alloc","free"),key:R,where:Ed,holds:N("block","header")}),Pd=Zi(b({kind:N("poolHitTag")}),b({kind:N("code"),site:z})),$i=t=>{let e=y(t);return e!==a&&e<=255?e:a},Md=b({id:y,thing:Pd,address:R,before:ut($i),after:ut($i),repair:z}),Rd=b({pointerSize:N(4,8),description:z},{build:y,kernelBase:R}),Cd=b({name:z,start:R,end:R}),Bd={header:b({format:N(vd),version:N(Qi),segment:y,tool:z,time:y}),hunt:b({tag:yd,target:Rd,poolHitTag:b({address:R,before:y}),time:y}),modules:b({modules:ut(Cd)}),image:b({start:R,timestamp:y}),stack:b({index:y,frames:ut(Od)}),hit:b({number:y,kind:N("alloc","free","unknown"),stack:y},{stopAddress:R,block:R,blockFrom:N("place","arguments","returnValue"),requested:y,charged:y,poolType:y,processor:y,thread:R,time:y,open:N(!0),mayRepeat:N(!0)}),located:b({hit:y,block:R},{charged:y}),places:b({places:ut(Nd)}),counters:b({at:N("armed","stopped")},{counts:b({allocs:y,frees:y})}),doubted:b({stack:y,hits:y}),gone:b({missed:bd}),blocks:b({there:ut(R),gone:ut(R)}),code:b({address:R,holdsTag:N("yes","no","unreadable")}),change:b({change:Md,state:N("planned","applied","undone","gone"),time:y}),end:b({why:z,time:y})},Id=new Map(Object.entries(Bd));
function Ld(t){var e;if(t.length>xd)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=b({seq:y,type:z})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=Id.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:c({type:n},_)};let{version:o}=(e=b({version:y})(r))!=null?e:{};return n==="header"&&o!==a&&o>Qi?{kind:"newer",version:o}:{kind:"invalid"}}var tn=5e5,Hd=1e8,zd=20,Fd=class{
constructor(){this.__7=new md((t,e)=>this.__z(t,e)),this.__24=0,this.__23=0,this.__3g=0,this.__2v=0,this.__1=[],this.__1s=0,this.__64=0,this.__3p=[]}
push(t){if(this.__24++,this.__23+=t.length,this.__24>tn||this.__23>Hd)return this.__z("tooLong",this.__24),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2j(Ld(e))}
end(){if(this.__2k)return this.__2k;if(!this.__1n)return{kind:"noRecording"};for(;this.__1.length>0;)this.__2n();let{hunts:t,lastHunt:e}=this.__7.end();return{kind:"recording",recording:{header:this.__1n,hunts:t,lastHunt:e,nextSeq:this.__1s,problems:{count:this.__64,first:P(this.__3p,(r,s)=>r.line-s.line)}}}}
__2j(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2k=t:!this.__1n&&!r&&(this.__2k={kind:"noRecording"}),this.__2k?!1:(this.__1n=(e=this.__1n)!=null?e:r,this.__3g>0&&this.__8k(r!==a),t.kind==="entry"?this.__u(t.seq,t.entry):t.kind==="unknownType"?this.__u(t.seq,a):t.kind==="torn"?this.__3g=this.__24:this.__52("invalid",this.__24),!0)}
__8k(t){let e=this.__3g;if(this.__3g=0,!t){this.__52("torn",e);return}this.__2v+=1,this.__4l=e}
__52(t,e){this.__2v+=1,this.__z(t,e)}
__z(t,e){this.__64++,this.__3p.length<zd&&this.__3p.push({line:e,what:t})}
__u(t,e){let r={damagedBefore:this.__2v,tornEnd:this.__4l};for(this.__1.push(c({line:this.__24,seq:t,entry:e},r)),this.__2v=0,this.__4l=a;this.__1.length>0&&this.__3t();)this.__2n()}
__3t(){var t;let[e]=this.__1,r=e?e.seq-this.__1s:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__1.length>sr}
__2n(){let t=this.__1.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__2y(),_=this.__7m(e,l)?"misnumbered":Xi(this.__1s,i,e,l);if(_!=="next"?this.__z(_,s):n!==a&&e>this.__1s&&this.__z("torn",n),_==="repeated")return;let o=_==="misnumbered"?0:e-this.__1s;this.__1s+=o+1,this.__7.missed(o),r&&r.type!=="header"&&this.__7.take(r,s)}
__2y(){let t=0;return this.__1.map(e=>(t+=e.damagedBefore,e.seq-t))}
__7m(t,e){return e.length===0&&t>this.__1s+tn}};
function Ud(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=zt(n.before),o={armed:i,saved:_,address:n.address},u=(r=ie(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=tt(t),d=Wd(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let f=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:f}:{kind:h.value===_?"disarmed":"changed"}}
function Wd(t,e){let r=re(Re(H(t,xr)));return r&&K(r.start,e)}var en=1e3,V=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,rn=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Dd=class{
constructor(t,e,r,s){this.__0=t,this.__o=e,this.__9=r,this.__k=s}
save(t){return this.__9.save(rn(t),this.__k.hunts)}
open(t){let{armed:e}=this.__k;if(e)return{kind:"armed",tag:e.arming.tag};this.__9.flush();let r=rn(t),s=new Fd,{files:i,isWhole:n,failure:l}=this.__8e(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:V(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=Ud(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:f}=o;this.__k.show(h,u.kind==="armed"?u.note:a);let g=n&&f.count===0;return this.__9.opened(g?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__8e(t,e,r){let s=0,i=!0;return T(()=>{let n=V(t,0);for(this.__o.exists(n)||(n=e,i=!1);s<en&&this.__o.exists(n)&&(s+=1,!!this.__o.read(n,l=>r.push(l)));)n=V(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},jd=64*1024,qd=class{
constructor(t,e,r){this.__23=0,this.__44=[],this.__o=t,this.__14=e,this.base=r.base,this.__4e=r.seq,this.__1j=r.segment,this.__2o=r.tool}
get count(){return this.__1j}
write(t){let e=this.__39;e&&this.__9a(e),this.__39=t,this.open(),this.__5s(t),(this.__23>=jd||Gd(t))&&this.close(),this.__39=a}
open(){if(this.__2b)return;let t=V(this.base,this.__1j);if(this.__1j>=en)throw new Lt(t,"a recording has 1000 files");this.__2b=this.__o.create(t),this.__44.push(t),this.__23=0,T(()=>this.__1n(),e=>{throw this.__6d(this.__44.splice(-1)),e}),this.__1j+=1}
__1n(){this.__5s({type:"header",format:"pooltag recording",version:1,segment:this.__1j,tool:this.__2o,time:this.__14()})}
discard(){this.__6d(this.__44.splice(0))}
__6d(t){let e=r=>T(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__o.remove(r))}
close(){let t=this.__2b;this.__2b=a,t==null||t.close()}
__9a(t){this.__39=a,this.close(),this.__o.exists(V(this.base,this.__1j))&&(this.__1j+=1),this.write(t)}
__5s(t){var e;let r=Sd(this.__4e,t);(e=this.__2b)==null||e.writeLine(r),this.__4e+=1,this.__23+=r.length}},Gd=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Kd=class{
constructor(t,e,r,s){this.__o=t,this.__14=e,this.__2o=r,this.__8=s}
begin(t){this.__2=t,this.__1b(t.start)}
note(t){var e,r;let s=(r=(e=this.__2)==null?a:e.take(t))!=null?r:"taken";return this.__1b(t),s}
opened(t){this.__2s=t}
save(t,e){var r,s;if(((r=this.__3b)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2s)==null?a:s.base)===t?this.__2s:a,n=V(t,0);return T(()=>{if(!i&&this.__o.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__9b(t,i,l);return this.__7x(),this.__2s=a,this.__3b=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__6i(t=>t.close())}
__7x(){var t;(t=this.__2)!=null&&t.openEnd&&this.__1b({type:"end",why:Ti,time:this.__14()}),this.flush()}
__9b(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new qd(this.__o,this.__14,{base:t,seq:s,segment:i,tool:this.__2o});return T(()=>this.__78(n,r),l=>{throw n.discard(),l}),n}
__78(t,e){t.open();let r=P(e,(s,i)=>+(s===this.__2)-+(i===this.__2));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__1b(t){this.__6i(e=>e.write(t))}
__6i(t){let e=this.__3b;e&&T(()=>t(e),r=>{this.__3b=a,this.__4k(r)})}
__4k({call:t,message:e}){try{this.__8({kind:"notRecorded",path:t,message:e})}catch(r){}}},x=t=>{let e=I(t);return JSON.stringify(wr(t)||/["$;\\]/.test(e)?X(t):e)},ht=t=>`0x${t.toString(16)}`,p=(t,e)=>`${t} ${e}${t===1?"":"s"}`;
function Ot(t,e=""){let r=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${r} (simulated)`:r}var ir=t=>t===a?"":` (${t})`;
function Vd(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${Jd(e.plain)}.`}}var Jd=t=>[...new Set([x(t),`"${X(t)}"`])].join(" or "),Yd=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,Xd=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Zd=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,jt=(t,e)=>`${t} does not fit: ${e}`,Qd=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,sn=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,$d=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,tf=t=>`${JSON.stringify(t)} was not looked past. `,nr=t=>`Did you mean ${t.join(" or ")}?`;
function ef(t,e){if(t===a)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let r=e.length===0?`Begin with dx @$pool.hitTag(${x(t)}).`:nr(e.map(x));return`Nothing has been recorded for ${x(t)}. ${r}`}
function nn(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${X(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return an(t);case"noSymbol":return`there is no symbol nt!${t.name}${ir(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${ht(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return rf(t.tag,t.meant);case"ambiguous":return`${t.tags.map(X).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${X((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function an({what:t,setting:e}){let r=e.length>ln?`${e.slice(0,ln)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${ha[t]} and try again.`}var ln=80;
function rf(t,e){let r=e.map(i=>`${x(i)} (${X(i)})`),s=r.length===0?"":`${nr(r)} `;return`no allocation with ${x(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${x(t)}, "unseen").`}
function dt(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return sf(t.holds);let e=ir(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function sf(t){return t===a||D(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${x(B(t))} by now, and not by this call: dx @$pool.status()`}
function nf(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${nn(t.problem)}`;case"cleared":return t.undone.map(dt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${ht(t.held)}, armed by somebody else; it holds 0 now.`:dt(t.undone)}}var _n="what sites hold is at least so much, shares are of what is known",on=t=>Et(t)>0&&!t.isWhole(),af=t=>on(t)?" (at least so much, of what is known)":"";
function un(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${of(e.why)}${on(t)?`: ${_n}`:""})`;let s=[...e.kind==="floor"?[`${_f(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${p(r,"hit")} is not known${lf(t)}`]:[]];return s.length===0?"":` (${_n}: ${s.join(", ")})`}
function lf(t){let{count:e,requested:r}=t.unlocatedAllocs(),s=hn(r,e);return s===""?"":`, ${p(e,"allocation")} among them${s}`}
function hn({bytes:t,of:e},r){return e===0?"":` that asked for ${e<r?"at least ":""}${t} bytes`}var _f=(t,e)=>`${e>0?"up to ":""}${dn(t)}`;
function dn({allocs:t,frees:e}){return[...t>0?[p(t,"allocation")]:[],...e>0?[p(e,"free")]:[]].join(" and ")}
function of(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function ar(t){if(Et(t)===0)return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Et=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},lr=t=>`${JSON.stringify(I(t.tag))}: ${p(Et(t),"hit")}${Et(t)===0?"":`, coverage ${ar(t)}`}`,_r=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,uf=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function hf(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(ff).join("")}Saved ${p(s.length,"hunt")} in ${df(e,r)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${_r(t)}`}}var df=(t,e)=>e>1?`${V(t,0)} to ${V("",e-1)}`:V(t,0),ff=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${p(t,"hit")} on ${x(e)} are more than is kept: save before a long hunt. `,cf=t=>t.kind==="opened"?pf(t):`Not opened: ${gf(t)}`;
function gf(t){switch(t.kind){case"armed":return`${x(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return _r(t)}}
function pf(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(lr).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${p(l.count,"line")} damaged or missing, the first at ${_.line}.`,kf(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var mf=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function kf(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${x(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${ht(t.note.saved)} disarms.`:`It was ${mf(e)}${bf(t)}`}
function bf(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${ht(t.note.saved)} disarms.`}}
function wf(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],p(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[p(s,"processor")]:[]].join(", ")}; arming ${x(r)} at ${Yn(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${x(t.tag)}: ${dt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${p(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${yf(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return vf(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${ht(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${_r(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var yf=t=>t===a?"":`; the ${Ot(t)} are looked at when a stop arrives`;
function vf({hits:t,wanted:e,seconds:r,target:s}){let i=t/r,n=(e-t)/i,l=`${i.toFixed(1)}/s`;return n<Sf?`pooltag: ${t} of ${p(e,"hit")}, ${l}, about ${Ot(n,s.description)} to go`:`pooltag: ${p(t,"hit")}, ${l}`}var Sf=86400,Tf=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function xf(t){if(!t.includes("<"))return t;let e=t.replace(Tf,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var or=t=>host.parseInt64(wt(t),16);
function fn(t){if(typeof t=="number")return t;if(!Af(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Af(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var cn=8e3,Of=8,Ef=class{
constructor(){this.__2l=!1,this.__6={given:[],read:[]}}
query(t){return this.__3o(t)}
change(t){return this.__3o(t)}
run(t){return this.__3o(t)}
readMemory(t,e){let r=pn(this.__5t(t),e);if(r||!gn(t))return r;this.__2l=!this.__2l;let s=pn(this.__5t(t),e);return s||(this.__2l=!this.__2l),s}
__5t(t){return!this.__2l||!gn(t)?t:Z(4294967295,M(t).low)}
__3o(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?this.__6v([...e]):[]}catch(e){throw new Lt(t,e)}}
__6v(t){let e=this.__6,r=t.map((s,i)=>{let n=e.given[i]===s?e.read[i]:a;return n!=null?n:$t(xf(`${s}`))});return t.length>=Of&&(this.__6={given:t,read:r}),r}
now(){return Date.now()}
session(){let t=qt(()=>host.currentSession.Attributes.Target),e=qt(()=>t==null?a:t.IsKernelTarget),r=qt(()=>t==null?a:t.IsLiveTarget),s=qt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function pe(t){for(let e=0;e<t.length;e+=cn)host.diagnostics.debugLog(t.slice(e,e+cn));host.diagnostics.debugLog(`
`)}var gn=t=>M(t).high===0&&Rt(t,4);
function pn(t,e){return qt(()=>{let r=host.memory.readMemoryValues(or(t),e,1);return r.length===e?new Uint8Array(r):a})}
function qt(t){try{return t()}catch(e){return}}var Nf=class{
exists(t){return Nt(t,e=>e.FileExists(t))}
create(t){return Nt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__9c(e,r,t);return{writeLine:i=>Nt(t,()=>s.WriteLine(i)),close:()=>Nt(t,()=>r.Close())}})}
remove(t){Nt(t,e=>e.DeleteFile(t))}
__9c(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return Nt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function Nt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new Lt(t,r)}}var ft="pool",mn="pooltag",kn=`dx -r0 @$${ft} = Debugger.State.Scripts.${mn}.Contents.pool`,Pf=t=>`pooltag ${t}. After .scriptload type ${kn}, then dx @$pool.status()`;
function bn(t){return ke(()=>Rf(t))||ke(Cf)}
function Mf(){ke(()=>Reflect.deleteProperty(me(),ft)&&me()[ft]===a)||ke(()=>wn(`dx -r0 @$vars.Remove("${ft}")`))}var me=()=>host.namespace.Debugger.State.UserVariables;
function Rf(t){return me()[ft]=t,me()[ft]!==a}
function Cf(){return[`Debugger.State.Scripts.${mn}.Contents.pool`,"@$scriptContents.pool"].some(t=>wn(`dx -r0 @$${ft} = ${t}`))}
function wn(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function ke(t){try{return t()}catch(e){return!1}}
function Bf({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function If(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Lf(t);return e.map(s=>{let i=s.tag===a?Hf(s,r):a;return i?c({},s,{tag:F(i.tag)}):s})}
function Lf(t){var e;let r=Le(t),s=r&&Gr(t,i=>ee(t,i,r),r);return(e=s&&ol(t,s))!=null?e:[]}
function Hf(t,e){let r=e.filter(({tag:i})=>I(F(i))===t.text),s=r.length===1?r:r.filter(i=>zf(i,t));return s.length===1?s[0]:a}var zf=({nonPaged:t,paged:e},r)=>yn(t,r.nonPaged)&&yn(e,r.paged),yn=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Ff(t){let e=t.now(),r=t.query(ma("tag",!0)),s=xs(r);return s?{kind:"read",rows:If(t,s.rows),unread:s.unread.length,total:Bf(s),seconds:(t.now()-e)/1e3,session:t.session().description}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var vn=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Uf(t,e){if(e==="tag")return P(t,Wf);let r=Df(e);return P(t,(s,i)=>r(i)-r(s))}
function Wf({text:t},{text:e}){return t===e?0:t<e?-1:1}
function Df(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return ur;case"bytes":return Sn;case"peralloc":return e=>ur(e)===0?0:Sn(e)/ur(e)}}var ur=t=>t.nonPaged.outstanding+t.paged.outstanding,Sn=t=>t.nonPaged.bytes+t.paged.bytes,Tn=t=>`Not armed: ${jf(t)}`;
function jf(t){switch(t.kind){case"refused":return nn(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${ir(t.applied.failure)}. ${dt(t.applied.undone)}`}}var qf=(t,e)=>`ARMED: the machine stops at every allocation and free of ${x(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Gf(t){if(t.kind==="breaksPassed")return`Not captured: ${an(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${x(e)}: somebody has changed it. dx @$pool.arm(${x(e)}) arms it again.`}var Kf=4096,xn=256;
function Vf(t){if(t.coverage().kind==="unknown")return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.unpaired();return e===0?a:`up to ${e} of them may have been freed unseen`}
function Jf(t,{block:e,isDoubtful:r}){if(t.asked.there.has(e)&&!r)return"allocated still when the hunt ended: memory showed it";if(t.coverage().kind==="unknown")return"not seen freed; frees may have been missed";let{count:s}=t.unpaired();return r?`not seen freed; ${p(s,"free")} of which the block is not known can have been of it`:"not freed: every free was seen"}
function Yf(t,{block:e,charged:r}){let{pointerSize:s}=t.start.target,i=_=>Ct(w(e,_),s),n=Number.parseInt(e.slice(-4),16)%Kf===0,l=s*2;return[`!pool ${i(0)}`,`db ${i(0)} L${ht(Math.min(r!=null?r:xn,xn))}`,...n?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}
function Xf(t,e){let r=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(", ")}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${r}.`}
function Zf(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${$f(t.stop)}: the prompt is yours.${t.mayBeOld?Qf:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var Qf=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function $f(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${ht(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function An(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Et(r),_=[p(n.alloc,"allocation"),p(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),o=l===0?"":`coverage ${ar(r)}${un(r)}`,u=[l>i&&`the whole hunt: ${p(l,"hit")}`,o].filter(Boolean),h=[`: ${_}`,u.join(", ")].filter(Boolean).join("; ");return[`${p(i,"hit")} on ${x(s)} in ${Ot(e.seconds,r.start.target.description)}${h}.`,Zf(e.end),l===0&&rc(e.end)?sc(r):a,t.disarmed&&(e.hasRestarted?ic(t.disarmed):dt(t.disarmed)),Qr(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?ec(t):a,l>0?`Next: dx -g @$pool.leaks(${x(s)})`:a].filter(d=>d!==a).join(" ")}var tc=2e3;
function ec({hunt:t,tag:e,capture:r}){let s=Et(t);if(!(t.openHits()*10<s||s>=tc||r.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${x(e)}, ${Math.max(500,2*s)}).`}var rc=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function sc(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.isEmpty())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let r=t.coverage();return r.kind==="floor"?`The kernel counted ${dn(r.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var ic=t=>t.kind==="stillThere"?dt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",On=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],nc=new Set(On.filter(t=>!t.endsWith("*"))),ac=On.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1));
function lc(t){let e=t.toLowerCase();return nc.has(e)||ac.some(r=>e.startsWith(r))}var _c=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;
function oc(t,{modules:e,skip:r,pointerSize:s}){var i,n;let l=j(t);for(let o=l;o<t.length;o++){let u=t[o];if(!u||!Ut(t,o))return{kind:"unknown",why:lt(t)};if(u.address&&!Rt(u.address,s))return{kind:"system"};let h=uc(u,e),d=o-l;if(h===a)return{kind:"noModule",frame:u,past:d};if(!lc(h)&&!ce(u,r))return{kind:"driver",module:h,frame:u,past:d}}let _=t[t.length-1];return!_||l>=t.length?{kind:"unknown",why:lt(t)}:{kind:_c.test((n=(i=_.symbol)==null?a:i.name)!=null?n:"")?"system":"cut"}}
function uc({address:t,symbol:e},r){var s;let i=t&&fi(t,r),n=(s=i==null?a:i.module)!=null?s:e==null?a:e.module;return n===""?a:n}
function hc(t,e){let r=[...fc(t,e).values()].map(_=>gc(t,_)),s=r.reduce((_,{holding:o})=>{var u;return _+((u=o==null?a:o.blocks)!=null?u:0)},0),i=r.map(_=>{var o,u;return c({},_,{share:s===0?0:((u=(o=_.holding)==null?a:o.blocks)!=null?u:0)/s})}),n=({holding:_})=>{var o;return(o=_==null?a:_.bytes)!=null?o:-1},l=({holding:_})=>{var o;return(o=_==null?a:_.blocks)!=null?o:-1};return P(i,(_,o)=>n(o)-n(_)||l(o)-l(_))}
function dc({stacks:t}){let e=[];for(let{holder:r}of t)"past"in r&&e.push(r.past);return e.length===0?a:[Math.min(...e),Math.max(...e)]}
function fc(t,e){let{modules:r,asked:s}=t,{pointerSize:i}=t.start.target,n=new Map;return t.held().forEach((l,_)=>{let o=l.filter(({block:f})=>!s.gone.has(f));if(o.length===0)return;let u=oc(t.stacks.at(_),{modules:r,skip:e,pointerSize:i}),h=cc(u),d=n.get(h);d?d.push({stack:_,holder:u,blocks:o}):n.set(h,[{stack:_,holder:u,blocks:o}])}),n}
function cc(t){return t.kind==="driver"?`${t.kind} ${t.module.toLowerCase()}`:t.kind==="unknown"?`${t.kind} ${t.why}`:t.kind}
function gc(t,e){var r,s;let i=P(e,(d,f)=>f.blocks.length-d.blocks.length),n=[];for(let d of i)n.push(...d.blocks);let l=new Set(i.map(({stack:d})=>d)),_=0;for(let{stack:d,hits:f}of t.stackUses())l.has(d)&&(_+=f.alloc);let o={lastHit:t.lastHit,longestLife:0},u=gi(n,t.unpaired(),t.asked,o),h=(s=(r=i[0])==null?a:r.holder)!=null?s:{kind:"cut"};return c({holder:h,stacks:i,allocs:_},u&&{holding:u})}
function pc(t,e){var r;let{asked:s,lastHit:i}=t,{count:n,ofThere:l}=t.unpaired(),_=(r=t.recent(1)[0])==null?a:r.time,o=[];return t.held().forEach((u,h)=>{let d=t.siteOf(t.stacks.at(h),e);for(let f of u){let{block:g,hit:k,time:S}=f;if(s.gone.has(g))continue;let O=S===a||_===a?a:_-S,pt=(s.there.has(g)?l:n)>0;o.push(c({},f,{site:d,age:i-k,lived:O,isDoubtful:pt}))}}),P(o,(u,h)=>u.hit-h.hit)}
function mc(t,e){if(!t)return!1;let r=e.replace("...","*"),s=[t.key,t.frame.text];return ce(t.frame,[r])||s.some(i=>Ft(r,i))}var hr={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:"look",line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:"look",line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},kc="what to type; dx -v @$pool says more of each call";
function bc(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(hr))t[e]={Help:`${r} - ${s}`};return t}var wc=class{
constructor(t){this.__57=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:r}=this.__57;return`${t}: dx ${e}  ${r}`}},q=t=>$t(t).replace(/\t/g," "),C=class extends Error{
constructor(t){super(q(t)),this.name=""}},yc=500,vc=[8,256];
function En(t,e){var r,s;let i=(s=(r=hr[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new C(Qd(`${e[n]}`,i))}
function dr(t,e){if(e===a)throw new C(Xd(t));if(typeof e!="string")throw new C(Yd(t));let r=Vn(e);if(!r.ok)throw new C(Vd(e,r.problem));return r.tag}
function Nn(t,e,r,s=1,i=1/0){let n=fn(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new C(Zd(t,s,i,r))}
function Pn(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:yc};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new C(jt(`${n}`,r));let o=_==="frames"?vc:[];i[_]=Nn(`The number of ${_}`,n,r,...o)}),i}
function Mn(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new C(jt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Sc=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Rn(t,e){if(typeof e=="string"&&e.trim()!==""&&!Sc.test(e))return e;throw new C(uf(t))}
function Tc([t,e]){let r=vn.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new C(jt(`${s}`,Cn))}var Cn=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${vn.join(" ")}`;
function xc(t,e){if(t===a||/[*?]/.test(t))return;let r=JSON.stringify(t),s=is(t,e).map(i=>JSON.stringify(i));throw new C(s.length>0?`${r} is no tag in the listing. ${nr(s)}`:jt(`${r} is no tag in the listing and`,Cn))}var Bn={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},Gt=(t,e="noStack")=>{var r;return(r=t==null?a:t.frame.text)!=null?r:Bn[e]},fr="dx -g shows columns, [0].details() the rest",Ac=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${p(e,"row")}, the first is [0]`,Kt=class{
constructor(t){this.__6e=q(t)}
toString(){return this.__6e}},J=class{
constructor(t,e){this.__6g=q(t),this.__16=e}
toString(){return this.__6g}
*[Symbol.iterator](){for(let t=0;t<this.__16.length;t+=1){let e=this.__16[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,r;let s=(e=fn(t))!=null?e:-1;return(r=this.__16[s])!=null?r:new Kt(Ac(s,this.__16.length))}},Vt=(t,e)=>new J(t,e.map(r=>new Kt(r))),Oc=48,ct=(t,e)=>`${t} ${Ec(q(e),Oc-t.length-1)}`;
function Ec(t,e){var r,s;if(t.length<=e)return t;let i=(s=(r=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?a:r[0].length)!=null?s:0,n=e-3-i,l=Math.min(t.indexOf("!")+1,n),_=Math.floor((n-l)/2);return`${t.slice(0,n-_)}...${t.slice(t.length-i-_)}`}var L=t=>t===a?"":t,be=t=>t===a?"":Math.floor(t*100);
function gt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var Nc=class{
constructor(t,e){this.__2=t,this.__27=e,this.__18=Gt(e.site,lt(t.stacks.at(e.stack))),this.Bytes=L(e.charged),this.Age=e.age,this.Secs=L(e.lived&&Math.round(e.lived/1e3)),this.Thread=L(e.thread&&or(e.thread))}
toString(){return ct(wt(this.__27.block),this.__18)}
details(){let{block:t,hit:e,age:r,lived:s,charged:i,requested:n,thread:l,stack:_}=this.__27,{description:o}=this.__2.start.target,u=i===a?"":`, ${i} bytes`,h=n===a?"":`, ${n} asked for`,d=s===a?"":`, ${Ot(s/1e3,o)}`,f=[`allocated at hit ${e} of ${this.__2.lastHit}: ${r} hits${d} before the last one`,l&&`thread ${wt(l)}`,Jf(this.__2,this.__27),"on this boot of the target, as long as it is there:",...Yf(this.__2,this.__27),"its stack:"];return Vt(`${wt(t)}${u}${h}, tag ${JSON.stringify(I(this.__2.tag))}`,[...f.filter(g=>!!g),...this.__2.stacks.at(_).map(({text:g})=>g)])}
get[Symbol.metadataDescriptor](){return gt("Bytes","Age","Secs")}};
function In(t){switch(t.kind){case"driver":return t.module;case"noModule":return"(code in no module)";case"system":return"(the system itself)";case"cut":return"(unknown: stack read in part)";case"unknown":return Bn[t.why]}}
function Pc(t){switch(t.kind){case"driver":return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case"noModule":return"a driver that was unloaded, or code made at run time";case"system":return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case"unknown":return"whoever stands behind a gap may be anybody"}}var Mc=t=>t===a?"":[...new Set(t)].join("-"),Rc=5,Cc=class{
constructor(t,e,r){let{holding:s,share:i}=e;this.__2=t,this.__n=e,this.__69=r,this.Blocks=L(s==null?a:s.blocks),this.Bytes=L(s==null?a:s.bytes),this["Share%"]=s&&t.openHits()===0?Math.round(i*100):"",this.Past=Mc(dc(e)),this.Known=t.isWhole()?"all":"at least",this["Coverage%"]=be(t.booked())}
toString(){return ct(`${this.Blocks||0}/${this.__n.allocs}`,In(this.__n.holder))}
details(){var t;let{holder:e,stacks:r,allocs:s}=this.__n,[i]=r,n=this.Known==="all"?"":"at least ";return Vt(`${In(e)}, tag ${JSON.stringify(I(this.__2.tag))}`,[`${n}${this.Blocks||0} blocks stay of ${p(s,"allocation")} on ${p(r.length,"stack")}`,Pc(e),...this.__99(),"the stack with the most blocks:",...this.__2.stacks.at((t=i==null?a:i.stack)!=null?t:-1).map(({text:l})=>l)])}
__99(){var t;let e=new Map;for(let{stack:n,holder:l,blocks:_}of this.__n.stacks){let o=this.__2.stacks.at(n),u=Bc(l,Gt(this.__2.siteOf(o,this.__69),lt(o)));e.set(u,((t=e.get(u))!=null?t:0)+_.length)}let r=P([...e],([,n],[,l])=>l-n),s=r.slice(0,Rc).map(([n,l])=>`${p(l,"block")} not seen freed: ${n}`),i=r.length-s.length;return i>0?[...s,`and ${p(i,"other way")}`]:s}
get[Symbol.metadataDescriptor](){return gt("Blocks","Bytes","Share%","Coverage%")}};
function Bc(t,e){if(!("past"in t))return e;let{frame:r,past:s}=t;return s===0?r.text:`${r.text} by way of ${e}, ${p(s,"frame")} looked past`}var Ic=class{
constructor(t,e,r){this.__32=e,this.__2=t,this.Number=e.number,this.Kind=e.kind,this.Block=L(e.block&&or(e.block)),this.Charged=L(e.charged),this.Cpu=L(e.processor);let s=t.stackOf(e),i=Gt(t.siteOf(s,r),lt(s));this.__5w=ct(`${e.number} ${e.kind}`,i)}
toString(){return this.__5w}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__32,l=[`tag ${JSON.stringify(I(this.__32.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean);return Vt(l.join(", "),this.__2.stackOf(this.__32).map(({text:_})=>_))}
get[Symbol.metadataDescriptor](){return gt("Number","Charged","Cpu")}},Lc=/^Ex\w*Lookaside/;
function Hc(t){var e,r,s;let i=j(t);return Lc.test((s=(r=(e=t[i])==null?a:e.symbol)==null?a:r.name)!=null?s:"")&&Ut(t,i)}var cr=t=>Gt(t.site,t.noSite);
function Ln(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${p(i,"allocation")} and ${p(n,"free")} seen here, from ${p(l.length,"stack")}`,r&&Fc(t,r),r&&Wc(r),Dc(t,e),...jc(e),qc(t,e),`coverage ${ar(t)}${un(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,Gc(t.natureOf(e))];return Vt(`${cr(e)}${s?` (${s.key})`:""}${zc(e)}, tag ${JSON.stringify(I(t.tag))}`,_.filter(o=>!!o))}var zc=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function Fc(t,e){let{blocks:r,old:s}=e,i=r===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",_=Uc(e,l),o=n?"":", of what is known";return`${l}${p(r,"block")} allocated here ${i}${_}, ${s} of them old${o}`}
function Uc({bytes:t,requested:e},r){return t!==a?`, ${r}${t} bytes`:e===a?"":`, ${r}${e} bytes asked for`}
function Wc({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Dc(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Ot((h-t.start.time)/1e3,t.start.target.description),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function jc(t){let{freedByOtherModules:e,unlocatedAllocs:r,unlocatedRequested:s,refused:i}=t;return[...e>0?[`${p(e,"block")} of here freed by other modules`]:[],...r>0?[`the block is not known of ${p(r,"allocation")} here${hn(s,r)}`]:[],...i>0?[`${p(i,"block")} refused at once by a limit of the tag`]:[]]}
function qc(t,{stacks:e}){return e.some(r=>Hc(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function Gc(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}
function Kc(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>c({},n,{share:n.holding.blocks/s}));return P(i,(n,l)=>Hn(l)-Hn(n)||l.holding.blocks-n.holding.blocks)}var Hn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Vc=class{
constructor(t,{use:e,holding:r,share:s}){this.__2=t,this.__n=e,this.__3r=r,this.Blocks=r.blocks,this.Bytes=L(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":"; % of known"}`,this.Old=r.old,this["Coverage%"]=be(t.booked())}
toString(){return ct(`${this.__3r.blocks}/${this.__n.allocs}`,cr(this.__n))}
details(){return Ln(this.__2,{use:this.__n,holding:this.__3r})}
get[Symbol.metadataDescriptor](){return gt("Blocks","Bytes","Share%","Old","Coverage%")}},Jc=class{
constructor(t,e){let{use:r,holding:s}=e;this.__2=t,this.__18=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=L(s==null?a:s.blocks),this.Bytes=L(s==null?a:s.bytes),this["Coverage%"]=be(t.booked());let i=s!==a&&!t.isWhole(),n=t.natureOf(r).kind==="probableWrapper";this.Note=[i&&"at least",n&&"wrapper?"].filter(Boolean).join(", ")}
toString(){return ct(`${this.Allocs}/${this.Frees}`,cr(this.__18.use))}
details(){return Ln(this.__2,this.__18)}
get[Symbol.metadataDescriptor](){return gt("Allocs","Frees","Blocks","Bytes","Coverage%")}},zn=28,Yc=class{
constructor(t,e){this.__19=t.stacks.at(e.stack),this.__1g=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.siteOf(this.__19,[]);this.__18=q(Gt(r,lt(this.__19)));let s=this.__3l(r).join(" < ");this.Callers=s.length>zn?`${s.slice(0,zn-3)}...`:s,this["Coverage%"]=be(t.booked())}
toString(){return ct(`${this.Allocs}/${this.Frees}`,this.__18)}
details(){let t=this.__19.map(({text:r})=>r),e=this.__1g>0?`; up to ${p(this.__1g,"hit")} had another stack`:"";return Vt(`${p(t.length,"frame")}${e}`,t)}
get[Symbol.metadataDescriptor](){return gt("Allocs","Frees","Coverage%")}
__3l(t){let e=t?t.depth+1:j(this.__19);return this.__19.slice(e).map(({text:r})=>q(r))}},Xc=class{
constructor(t,e,r){let s=$c(t,e);this.PoolHitTag=s.value===a?"not readable":X(B(s.value));let i=_s(t);this.Armed=q(tg(s,e,i)),this.Repair=q(eg(s,i)),this.Recorded=gr([...e.shown.keys()].map(n=>JSON.stringify(I(n)))),this.Learned=gr(e.learned().map(Zc)),this.Skipped=q(gr(r))}
toString(){return this.Armed}};
function Zc({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Qc(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Qc=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,gr=t=>t.length===0?"none":t.join(", ");
function $c(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=tt(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:Bt(zt(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function tg({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(D(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(I(B(t)))}${i}`;return s?n:!r||It(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function eg({value:t,repair:e},r){return t!==a&&D(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function Jt(t,e,r,s){let i=t.map(n=>lr(n)+af(n));return e===0?[`no ${r}`,...i].join("; "):[`${p(e,r)} (${s})`,...i,fr].join("; ")}
function rg(t,e,r){let s=t.map(i=>[lr(i),Vf(i)].filter(Boolean)).map(i=>i.join(", "));return e===0?["no block",...s].join("; "):[`${e<r?`the oldest ${e} of `:""}${p(r,"block")} (address, call site), the oldest first`,...s,fr].join("; ")}
function sg(t,e){let r=`read in ${Ot(t.seconds,t.session)}`,s=t.unread>0?[`${p(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${p(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i,...e===0?[]:[fr]].join("; ")}var ig=class{
constructor(t){this.__4o=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=L(Fn(t.nonPaged.allocs,t.paged.allocs)),this.Frees=L(Fn(t.nonPaged.frees,t.paged.frees)),this.Owner=q(ng(t.description))}
toString(){return ct(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__4o.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__4o,s=e!==a&&wr(e)?` (${X(e)})`:"";return new Kt(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return gt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Fn(t,e){return t===a||e===a?a:t+e}
function ng(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var ag=class{
constructor(t,e,r,s,i){this.__5a=!1,this.__l=[],this.__8=i,this.__0=t,this.__k=e,this.__3j=r,this.__4p=s}
toString(){return`pooltag ${this.__4p}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return bc()}
hitTag(...t){return this.__1h("hitTag",t,([e,...r])=>{let s=dr("hitTag",e),i=Pn('hitTag("Abc ", ',r.filter(l=>l!==Yt)),n=this.__k.hunt(s,i,r.includes(Yt));return n.kind==="hunted"?An(n):Tn(n)})}
arm(...t){return this.__1h("arm",t,([e,r])=>{let s=dr("arm",e);if(r!==a&&r!==Yt)throw new C(jt(`${r}`,`dx @$pool.arm("Abc ", "${Yt}")`));let i=this.__k.arm(s,r===Yt);return i.kind==="armed"?qf(s,i.armed.arming.repair):Tn(i)})}
capture(...t){return this.__1h("capture",t,()=>{let e=this.__k.capture(Pn("capture(",t));return e.kind==="hunted"?An(e):Gf(e)})}
clear(...t){return this.__1h("clear",t,()=>nf(this.__k.clear()))}
skip(...t){return this.__1h("skip",t,([e])=>{let r=Mn("skip",e);return this.__l=[...this.__l.filter(s=>s!==r),r],sn(this.__l)+(this.__79(r)?"":$d(r))})}
unskip(...t){return this.__1h("unskip",t,([e])=>{let r=Mn("unskip",e),s=this.__l.includes(r)?"":tf(r);return this.__l=this.__l.filter(i=>i!==r),s+sn(this.__l)})}
save(...t){return this.__1h("save",t,([e])=>hf(this.__3j.save(Rn("save",e))))}
open(...t){return this.__1h("open",t,([e])=>cf(this.__3j.open(Rn("open",e))))}
used(...t){this.__2r("used",t);let{sort:e,pattern:r}=Tc(t);this.__5a||this.__8({kind:"listing"}),this.__5a=!0;let s=Ff(this.__0);if(s.kind==="noTable")throw new C(`!poolused gave no table: ${s.answer}`);let i=Uf(s.rows,e).filter(({text:n})=>r===a||Ft(r,n)||Ft(r,n.trim()));return i.length===0&&xc(r,s.rows.map(({text:n})=>n)),new J(sg(s,i.length),i.map(n=>new ig(n)))}
leaks(...t){let e=this.__7("leaks",t),r=[];for(let s of e)for(let i of Kc(s,this.__l))r.push(new Vc(s,i));return new J(Jt(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__7("sites",t),r=[];for(let s of e)for(let i of ug(s.sites(this.__l)))r.push(new Jc(s,i));return new J(Jt(e,r.length,"call site","allocations/frees"),r)}
blocks(...t){let[e]=t,r=og(e)?e:a,s=this.__7("blocks",t,r===a?t:[]),i=new Set,n=[],l=0;for(let _ of s)for(let o of pc(_,this.__l))o.site&&i.add(o.site.frame.text),!(r!==a&&!mc(o.site,r))&&(l+=1,n.length<_g&&n.push(new Nc(_,o)));if(r!==a&&l===0)throw new C(Xf(r,[...i]));return new J(rg(s,n.length,l),n)}
drivers(...t){let e=this.__7("drivers",t),r=[];for(let s of e)for(let i of hc(s,this.__l))r.push(new Cc(s,i,this.__l));return new J(Jt(e,r.length,"module","blocks/allocations"),r)}
stacks(...t){let e=this.__7("stacks",t),r=[];for(let s of e){let i=P(s.stackUses(),(n,l)=>Wn(l)-Wn(n));for(let n of i)r.push(new Yc(s,n))}return new J(Jt(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?lg:Nn("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__7("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new Ic(n,l,this.__l));return new J(Jt(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2r("status",t),new Xc(this.__0,this.__k,this.__l)}
help(...t){En("help",t);let e=Object.values(hr).map(r=>new wc(r));return new J(`pooltag ${this.__4p}: ${kc}`,e)}
__79(t){let{hunts:e}=this.__k,r=s=>ce(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2r(t,e){En(t,e),this.__k.reconcile()}
__1h(t,e,r){try{return this.__2r(t,e),new Kt(r(e))}catch(s){if(!(s instanceof C))throw s;return new Kt(s.message)}}
__7(t,e,[r]=e){this.__2r(t,e);let s=r===a?a:dr(t,r),{shown:i}=this.__k,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new C(ef(s,s===a?[]:ns(s,i.keys())));return n}},Yt="unseen",lg=100,_g=1e3,og=t=>typeof t=="string"&&t.length>4&&/!|\+0x/.test(t),ug=t=>P(t,(e,r)=>Un(r)-Un(e)),Un=({use:t})=>t.allocs+t.frees+t.unknown,Wn=({hits:t})=>t.alloc+t.free+t.unknown,Pt=new Ef,we=t=>pe(wf(t)),Dn=new Nf,ye=new Kd(Dn,()=>Pt.now(),"0.1.0",we),hg=new yl(Pt,Pt,t=>{ye.note(c({type:"change"},t))}),pr=new dd(Pt,hg,ye,we),dg=new Dd(Pt,Dn,ye,pr),Y=new ag(Pt,pr,dg,"0.1.0",we);
function fg(){pe(Pf("0.1.0"));let t=(r,s)=>new host.optionalRecord(new host.functionAlias(pg(s),r));class e{
get Pool(){return Y}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>Y.used(...r)),t("poolhit",(...r)=>Y.hitTag(...r)),t("poolleaks",(...r)=>Y.leaks(...r)),t("poolrestore",(...r)=>Y.clear(...r)),t("poolhelp",(...r)=>Y.help(...r))]}
function cg(){let t=bn(Y);pe(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${kn}`)}
function gg(){for(let t of pr.release())t.kind==="stillThere"&&we({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&pe(`pooltag: ${dt(t)}`);ye.flush(),Mf()}
function pg(t){return(...e)=>(bn(Y),t(...e))}return[Y,fg,cg,gg]})();
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
