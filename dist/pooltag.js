/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var Tr=(a,f)=>(f=Symbol[a])?f:Symbol.for("Symbol."+a),Fg=a=>{throw TypeError(a)};
var Ug=function(a,f){this[0]=a,this[1]=f};
var xr=a=>{var f=a[Tr("asyncIterator")],J=!1,B,x={};return f==null?(f=a[Tr("iterator")](),B=O=>x[O]=S=>f[O](S)):(f=f.call(a),B=O=>x[O]=S=>{if(J){if(J=!1,O==="throw")throw S;return S}return J=!0,{done:!1,value:new Ug(new Promise(tt=>{var et=f[O](S);et instanceof Object||Fg("Object expected"),tt(et)}),1)}}),x[Tr("iterator")]=()=>x,B("next"),"throw"in f?B("throw"):x.throw=O=>{throw O},"return"in f&&B("return"),x};
var __knownSymbol=(a,f)=>(f=Symbol[a])?f:Symbol.for("Symbol."+a),__typeError=a=>{throw TypeError(a)},__await=function(a,f){this[0]=a,this[1]=f},__yieldStar=a=>{var f=a[__knownSymbol("asyncIterator")],J=!1,B,x={};return f==null?(f=a[__knownSymbol("iterator")](),B=O=>x[O]=S=>f[O](S)):(f=f.call(a),B=O=>x[O]=S=>{if(J){if(J=!1,O==="throw")throw S;return S}return J=!0,{done:!1,value:new __await(new Promise(tt=>{var et=f[O](S);et instanceof Object||__typeError("Object expected"),tt(et)}),1)}}),x[__knownSymbol("iterator")]=()=>x,B("next"),"throw"in f?B("throw"):x.throw=O=>{throw O},"return"in f&&B("return"),x},$parts=(function(a){const f=Object.assign;var J=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),B=t=>{var e;return(e=J[t&255])!=null?e:""},x=t=>B(t>>>24)+B(t>>>16)+B(t>>>8)+B(t),O=2147483648;
function S(t){return t>>>0}
function tt(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return S(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function et(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Or(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Pe(tt([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function na(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Pe(tt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Pe(S(Number.parseInt(t,16))):Or(t)}
function Pe(t){return t<O?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:W(t)}}}
function W(t){return S(t&~O)}
function H(t){let e=r=>r>=32&&r<=126;return et(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function rt(t){return`0x${x(t)}`}
function aa(t){return tt([...et(t)].reverse())}
function Ar(t){return H(t).includes(".")}var Er=16,Ht=t=>t,Tt=Ht("0".repeat(Er));
function ht(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Ht(e.toLowerCase().padStart(Er,"0"))}
function st(t,e){return Ht(x(t)+x(e))}
function L(t){return{high:Number.parseInt(t.slice(0,8),16),low:xt(t)}}var xt=t=>Number.parseInt(t.slice(8),16);
function w(t,e){let r=xt(t)+e;if(r>=0&&r<4294967296)return Ht(t.slice(0,8)+x(r));let{high:s}=L(t);return st((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function G(t,e){if(t.slice(0,8)===e.slice(0,8))return xt(e)-xt(t);let r=L(t),s=L(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function Y(t,e){return t<e?-1:t>e?1:0}
function Nr(t,e){return(xt(t)&e-1)===0}
function X(t,e){return e===4?Ht(Tt.slice(8)+t.slice(8)):t}
function zt(t,e){return t.charAt(e===4?8:0)>="8"}
function la(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var it=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Ft(t,e){let r=xt(t),s=e===4&&r>=2147483648;return it(s?st(4294967295,r):t)}var m=t=>t,Ot=t=>`0x${(t>>>0).toString(16)}`,_a=m("g"),oa=(t,e)=>m(`g ${Ft(t,e)}`),Me=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,ua=t=>m(Me(t));
function ha(t,e,r){return m(`rM 0x1;${e?"kb":"k"}${Ot(t)}${Mr(r)}`)}var da=t=>m(`rM 0x1${Mr(t.filter(e=>e==="$thread"))}`),fa={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function ca(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${Pr(r)}}`:"";return m(`${Pr(fa[t])}${s};lm o`)}var ga=m("r@$prcb"),Pr=t=>`r@${t.join(",@")}`,pa=(t,e)=>m(`${e?"kb":"k"}${Ot(t)}`),ma=(t,e)=>m(`.fnent ${Ft(t,e)}`),Mr=t=>t.map(e=>`;${Me(e)}`).join(""),ka=m(".lastevent"),ba=m(Me("$ptrsize")),wa=m("vertarget"),Rr=m("lm"),ya=m("lm o"),va=m("sx"),Sa={status:m("sxe bpe"),command:m('sxe -c "" bpe'),handling:m("sxe bpec")},Ta=m(".reload"),xa=t=>m(`x nt!${t}`),Oa=t=>m(`dt nt!${t}`),Aa=t=>m(`dt nt!_EPROCESS ${t}`),Ea=(t,e)=>m(`ln ${Ft(t,e)}`);
function Na(t,e,r){let s=Ft(t,e);return r.length===4?m(`ed ${s} ${Ot(Dt(r))}`):m(`eb ${s} ${r.map(Ot).join(" ")}`)}var Ut=t=>m(`ed nt!PoolHitTag ${Ot(t)}`);
function Pa(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return m(`!poolused ${Ot(r)}`)}
function Ma(t){let e=H(t).replace(/[^A-Za-z0-9]/g,"?");return m(`!poolused 0x1 ${e}`)}var Ra=m("dd nt!PoolHitTag L1"),Ca=m(".cache flushall"),se="poolHitTagNote",Ia=t=>m(`dx -r0 @$${se} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Ba=m(`dx -r0 @$${se}`),La=m(`dx -r0 @$vars.Remove("${se}")`);
function Dt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function Re(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var Ha=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,jt=t=>t.replace(Ha,"."),za=300,Wt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(jt(r).slice(0,za)),this.name="HostError",this.call=t}},F=(t,e)=>A(()=>t.query(e),()=>[]);
function A(t,e){try{return t()}catch(r){if(!(r instanceof Wt))throw r;return e(r)}}var Cr=32,Fa=9,Ua=96,dt=8192,q=t=>t===Cr||t===Fa,Ce=t=>t>=48&&t<=57,Da=t=>Ce(t)||t>=97&&t<=102||t>=65&&t<=70;
function v(t,e){let r=e;for(;r<t.length&&q(t.charCodeAt(r));)r++;return r}
function nt(t,e){let r=e;for(;r<t.length&&Da(t.charCodeAt(r));)r++;return r}
function ja(t,e){let r=e;for(;r<t.length&&Ce(t.charCodeAt(r));)r++;return r}
function Ie(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Cr;)e--;return t.slice(0,e)}
function at(t,e){let r=nt(t,e),s=r-e;if(s===16)return Be(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==Ua)return Be(Wa+t.slice(e,r),4,r);let i=nt(t,r+1);if(i-r===9)return Be(t.slice(e,r)+t.slice(r+1,i),8,i)}var Wa="00000000",Be=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function Ga(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function ie(t,e){let r=[];for(let s of t){let i=s.length<=dt?e(s):a;i!==a&&r.push(i)}return r}
function qa(t,e){return{elementSize:e,rows:ie(t,r=>Ka(r,e))}}
function Ka(t,e){let r=at(t,v(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Va(t,i,e*2);if(n<0||(s.push(Ja(t,i,n)),!Ya(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Va(t,e,r){let s=e+r,i=nt(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Ja=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Ya=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),Ir={kind:"unknown"},Le=(t,e)=>zr(e,t.readMemory(e.address,e.before.length));
function Xa(t,e){var r,s;Lr(t);let i=Le(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=zr(e,Za(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(Br))!=null?r:l(({kind:_})=>_==="other"))!=null?s:Ir}var Br=({kind:t})=>t==="after"||t==="mixed";
function Lr(t){F(t,Ca)}
function Hr(t,e){e===4&&Lr(t)}
function zr(t,e){if(!e)return Ir;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function Za(t,{address:e,pointerSize:r}){let s=qa(F(t,Ra),4).rows.find(n=>X(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(Re(i))}
function N(t,e,r){var s;if(e<0||e+r>t.length)return;if(r===4)return At(t,e);let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}var At=(t,e)=>{var r,s,i,n;return(((r=t[e])!=null?r:0)|((s=t[e+1])!=null?s:0)<<8|((i=t[e+2])!=null?i:0)<<16|((n=t[e+3])!=null?n:0)<<24)>>>0};
function Et(t,e,r){let s=N(t,e,4),i=r===8?N(t,e+4,4):0;return s===a||i===a?a:st(i,s)}
function ne(t,e,r){let s=t.readMemory(e,r);return s&&Et(s,0,r)}
function ft(t,e){let r=t.readMemory(e,4);return r&&N(r,0,4)}
function Fr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=Et(i,l*s,s);if(_===a||_===Tt)break;n.push(_)}return n}var He=(t,e,r)=>w(t,e*r),Qa=t=>ie(t,$a);
function $a(t){let e=at(t,v(t,0));if(!e||!q(t.charCodeAt(e.end)))return;let{name:r,detail:s}=Ur(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function Ur(t){let e=tl(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function tl(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function ae(t,e,r){let s=`nt!${e}`.toLowerCase();return A(()=>{let i=t.query(xa(e)),n=Qa(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:X(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function Dr(t,e,r){let s=ae(t,e,r);return s.kind==="found"?s.address:a}
function Gt(t){let e=new Map;for(let r of t)if(!(r.length>dt||!r.includes("=")))for(let[s,i]of sl(r))e.has(s)||e.set(s,i);return e}var el=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,rl="^ Bad register error in ";
function sl(t){var e,r;let s=[],[i=""]=t.split(rl);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=ht((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!el.test(n))return[]}return s}
function ze(t){let e=!1;return ie(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),il(r,e)))}
function il(t,e){let r=at(t,v(t,0));if(!r||!q(t.charCodeAt(r.end)))return;let s=at(t,v(t,r.end));if(!s||!q(t.charCodeAt(s.end)))return;let i=v(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}var nl=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function jr(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function Wr(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return al(t,e+u,h,o)},i=s("Key",!1),n=Gr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=Gr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:S(i),nonPaged:n,paged:l}}
function Gr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function al(t,e,r,s){let i=N(t,e,4),n=r===8?N(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function qr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Kr(s.nonPaged,i.nonPaged),paged:Kr(s.paged,i.paged)}),e)}var Kr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function ll(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=Wr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function Vr(t,e){let r=new Map,s;for(let i of t){if(i.length>dt)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Jr=(t,e)=>Vr(F(t,Oa(e)),e);
function Yr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Xr(e.type);return e&&r!==a?e.offset+r:a}
function Xr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var _l=16,Zr=12,ol=4096;
function ul(t,e,r){let s=Jr(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=ne(t,_.address,r),h=ft(t,o.address);if(!u||!h||(h&h-1)!==0)return;let d=Yr(s);if(d===a)return;let c={keyOffset:i.offset,sizeOffset:l.offset};return f({address:u,slots:h,entrySize:d},c,{sizeUnit:n?1:ol,pointerSize:r})}
function hl(t,e,r){let s=fl(r),i=jr(s,e.slots-1);if(e.sizeUnit===1)return Fe(t,e,i,r);let n=Fe(t,e,i,r);if(n.kind==="found")return n;let l=Fe(t,e,dl(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var dl=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Fe(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(_l,n-r),c=t.readMemory(He(i,r,l),d*l);if(!c)return{kind:"unreadable"};for(let g=0;g<c.length;g+=l){if(Et(c,g,h)!==s)continue;let b=Et(c,g+o,h),T=b&&G(Tt,b);if(T===a)return{kind:"unreadable"};let P=T*u;return{kind:"found",tag:tt(c.subarray(g+_,g+_+4)),bytes:P}}return{kind:"absent"}}
function fl(t){let{high:e,low:r}=L(t);return(r>>>Zr|e<<32-Zr)>>>0}var cl=["$thread","$prcb","$proc"],Qr=(t,e,r)=>A(()=>{let s=Gt(t.query(ua(r))).get(r);return s&&X(s,e)},()=>{}),gl=8,pl=64;
function $r(t,e,r){let s=xl(Jr(t,"_POOL_TRACKER_TABLE")),i=ml(t,e),n=rs(t,e("PoolTrackTable"),r);if(!s||!i||!es(n))return;let l=kl(t,e("ExPoolTagTables"),r),_=bl(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return f({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function ml(t,e){let r=De(t,e("PoolTrackTableSize")),s=De(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function kl(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:Fr(t,e.address,pl,r)}
function bl(t,e,r){let s=rs(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!es(s))return"none";let i=De(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var Nt={kind:"unreadable"};
function Ue(t,e,r){let s=vl(t,e,r);if(s.kind!=="slot")return s.kind==="none"?Sl(t,e,r):s;let i=[];for(let n of e.tables){let l=Pt(t,e,n,s.index,1);if(!l)return Nt;let _=l.get(0);_&&W(_.tag)===r&&i.push(_)}return ts(qr(i))}
function wl(t,e){let[r]=e.tables,s=r&&Pt(t,e,r,0,e.mask+1);return s&&[...s.values()].map(({tag:i})=>W(i))}
function yl(t,e){let r=new Map;for(let n of e.tables){let l=Pt(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?Pt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(qr),...i.values()].filter(n=>n!==a):a}
function vl(t,e,r){let[s]=e.tables;if(!s)return Nt;let i=e.mask+1,n=jr(r,e.mask);for(let l=i;l>0;){let _=Math.min(gl,i-n,l),o=Pt(t,e,s,n,_);if(!o)return Nt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(W(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function Pt(t,{layout:e},r,s,i){let n=He(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&ll(l,e)}
function Sl(t,e,r){var s;let{expansion:i}=e,n=i&&Pt(t,e,i.table,0,i.slots);if(i&&!n)return Nt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>W(_.tag)===r);return l?ts(l):Tl(t,e)}
function Tl(t,e){for(let r of e.tables){let s=He(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&Wr(i,0,e.layout);if(!n)return Nt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function ts(t){if(!t)return Nt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function xl(t){let e=t&&Yr(t);if(!t||e===a)return;let r={};for(let s of nl){let i=t.fields.get(s),n=i&&Xr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var es=t=>t.kind==="found"&&t.address!==Tt;
function rs(t,e,r){if(e.kind!=="found")return e;let s=ne(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var De=(t,e)=>e.kind==="found"?ft(t,e.address):a,Ol=(t,e)=>Y(t.start,e)<=0&&Y(e,t.end)<0,ss=(t,e)=>t.modules.find(r=>!r.unloaded&&Ol(r,e)),le=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),Al=(t,e)=>{var r;return((r=ss(t,e))==null?a:r.name.toLowerCase())==="nt"},El=64;
function is(t){let e=je(t);if(!e)return{kind:"noPointerSize"};let r=ae(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=ze(F(t,Rr)).map(n=>f({},n,{start:X(n.start,e),end:X(n.end,e)}));if(!le(s))return{kind:"noModules"};let i=n=>ae(t,n,e);return{kind:"read",target:f({pointerSize:e},Pl(t,e),{poolHitTag:r.address,modules:s,contextRegisters:cl.filter(n=>Qr(t,e,n)),processorBlocks:Nl(t,i,e),tracker:$r(t,i,e),bigPages:ul(t,i,e)})}}
function Nl(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=Fr(t,i.address,El,r))!=null?s:[]}
function je(t){let e=Gt(F(t,ba)).get("$ptrsize");return e===st(0,4)?4:e===st(0,8)?8:a}
function Pl(t,e){var r,s,i;let n=(r=F(t,wa).find(o=>/Kernel Version/i.test(o)))!=null?r:"",l=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?a:s[1],_=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${n.trim()}${_}`,instructionSet:e===4?"x86":Ml(n),build:l?Number(l):a}}
function Ml(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function lt(t){let e=je(t),r=e&&Dr(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=ns(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function ns(t,e,r){return Hr(t,r),ft(t,e)}var Rl=0,K=t=>t===0||t>=2147483648,qt=t=>t!==a&&K(t)?t:Rl;
function We({address:t,pointerSize:e},r,s){let i=qt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:Re(i),after:Re(s),repair:Ut(i)}}var Cl=class{
constructor(t,e,r){this.__s=[],this.__11=new Set,this.__5s=0,this.__39=t,this.__0=e,this.__5r=r}
get open(){return this.__s}
run(t){return this.__39.run(t)}
debugger(t){return this.__39.change(t)}
plan(t){this.__5s+=1;let e=f({id:this.__5s},t);return this.__1t(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__s.push(e),e}
apply(t){this.__s.push(t);let e;if(Le(this.__0,t).kind==="before"){if(e=this.__1b(t,t.after,"address"),e===a&&this.__5l(t))return this.__4t(t);if(this.__11.add(t),this.__2l(t).kind==="before"){let r=this.__1b(t,t.after,"name");if(r===a&&this.__5l(t))return this.__4t(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__s.includes(t))return{kind:"undone"};Hr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2l(t);if(s.kind==="before")return this.__v(t,"undone"),{kind:"undone"};let i=Br(s)||s.kind==="unknown"&&!this.__7k(t);if(r===Il)return i?Bl(t,s,e):this.__86(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__1b(t,t.before,r%2===0?"address":"name");n!==a&&this.__11.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__s].reverse().map(t=>this.undo(t))}
leave(t){this.__v(t,"gone")}
forget(){for(let t of[...this.__s])this.__v(t,"gone")}
__4t(t){return this.__1t(t,"applied"),{kind:"applied"}}
__v(t,e){this.__s.splice(this.__s.indexOf(t),1),this.__11.delete(t),this.__1t(t,e)}
__86(t,e){return this.__v(t,"gone"),{kind:"notOurs",holds:ls(e)}}
__1t(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__5r({change:o,state:e,time:this.__0.now()})}
__1b(t,e,r){let s=r==="name"&&this.__7v(t)?Ut(Dt(e)):Na(t.address,t.pointerSize,e);return A(()=>this.__39.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2l(t){return this.__11.has(t)?Xa(this.__0,t):Le(this.__0,t)}
__5l(t){return this.__2l(t).kind==="after"}
__7v({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=lt(this.__0);return r.kind==="read"&&r.address===e}
__7k({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=lt(this.__0);return r.kind==="read"&&r.address!==e}},Il=3,as=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!K(t.holds),ls=t=>"bytes"in t?Dt(t.bytes):a,Bl=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:ls(e)}),Ll=({armed:t,saved:e,address:r,id:s})=>`${x(t)} ${x(e)} ${r} ${s}`;
function Hl(t,e){let r=Ll(e);return A(()=>t.debugger(Ia(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function _e(t){A(()=>t.debugger(La),()=>{})}var Ge=t=>A(()=>{let e=t.query(Ba),r=e.map(zl).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(se)?"none":"unknown"}));
function zl(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=ht(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=S(_(r));return K(o)?a:{armed:o,saved:qt(_(s)),address:l,id:n}}var Fl=class{
constructor(t,e,r,s,i){this.__5m=!1,this.__5n=!1,this.__0=t,this.__4=e,this.target=r,this.tag=s,this.idle=i,this.repair=Ut(i);let n=t.now().toString(16);this.__1t={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__1f&&this.__4.open.includes(this.__1f)?this.__1f:a}
leaveNote(){this.__5m=Hl(this.__4,this.__1t)}
arm(){if(this.__5n)return _s;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__1f=this.__4.plan(We({address:s,pointerSize:i},r,e)),this.__4.apply(this.__1f)}
pause(){let{change:t}=this;return t?this.__4.undo(t):{kind:"undone"}}
resume(){let t=this.__5c();return(t?this.__3w(t):!this.__5m)?this.arm():_s}
disarm(){this.__5n=!0;let t=this.__5c(),e=this.__75(t);return t&&this.__3w(t)&&e.kind!=="stillThere"&&_e(this.__4),e}
forget(){this.__4.forget()}
__75(t){let{change:e}=this;if(e&&!(t&&this.__7x(t)))return this.__4.undo(e);e&&this.__4.leave(e);let r=lt(this.__0);return r.kind!=="read"?{kind:"notOurs"}:K(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__7x(t){let{armed:e,address:r}=t;return!this.__3w(t)&&e===this.tag&&r===this.target.poolHitTag}
__3w({id:t}){return t===this.__1t.id}
__5c(){let t=Ge(this.__0);return t.kind==="found"?t.note:a}},_s={kind:"refused",failure:a,undone:{kind:"undone"}},Ul=["break","second-chance break","output","ignore"];
function Dl(t){let e=[];for(let r of t){if(r.length>dt)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(jl(i,s[1],s[2]));let n=s?a:Wl(r);n&&e.push(n)}return e}
function jl(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?f({},t,{command:s}):f({},t,{secondCommand:s})}
function Wl(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=Ul.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function os(t){var e;let r=Dl(F(t,va)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&ql(l)?qe("command",l):i.status!=="break"?qe("status",us(i)):(n==null?a:n.handled)===!1?qe("handling",us(n)):{kind:"stops"}}var qe=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),us=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),Gl=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,ql=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!Gl.test(e));
function R(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function Kt(t,e){return hs(t.toLowerCase(),e.toLowerCase())}
function hs(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}var Kl=3;
function ds(t,e){let r=[...new Set(e)].filter(n=>n!==t),s=t.trim(),i=[.../[*?]/.test(s)?[n=>hs(s,n)||Kt(s,n.trim())]:[],n=>n.trim().toLowerCase()===s.toLowerCase(),n=>cs(t.padEnd(4),n.padEnd(4)),n=>cs(t.padEnd(4).toLowerCase(),n.padEnd(4).toLowerCase())];for(let n of i){let l=r.filter(n);if(l.length>0)return R(l,(_,o)=>_<o?-1:1).slice(0,Kl)}return[]}
function fs(t,e){let r=new Map([...e].map(s=>[H(s),s]));return ds(H(t),r.keys()).map(s=>r.get(s)).filter(s=>s!==a)}
function cs(t,e){let r=[0,1,2,3].filter(n=>t[n]!==e[n]),[s=0,i=0]=r;return r.length===1?!0:r.length===2&&i===s+1?t[s]===e[i]&&t[i]===e[s]:gs(t.trim(),e.trim())||gs(e.trim(),t.trim())}var gs=(t,e)=>[...t].some((r,s)=>t.slice(0,s)+t.slice(s+1)===e);
function Vl(t,e,r){var s;let i=e.tracker;if(!i)return{kind:"unknown"};let n=u=>u!==a&&Ue(t,i,u).kind==="found",l=Ue(t,i,r);if(l.kind==="unreadable"||l.kind==="overflow")return{kind:"unknown"};let _=Jl(r);if(l.kind==="found")return{kind:"seen",twin:n(_)?_:a};let o=[aa(r),_].find(n);return{kind:"unseen",meant:o===a?fs(r,(s=wl(t,i))!=null?s:[]):[o]}}
function Jl(t){let e=t>>>24;if(!(e!==32&&e!==0))return S(t&16777215|(e===0?32:0)<<24)}var Yl=3790,Xl=1024;
function Zl(t,e,r,s){let i=oe(t);if(i)return _t(i);if(K(r))return _t({kind:"neverHit",tag:r});let n=Ql(t,e);if(n.kind!=="read")return _t(n);let{target:l}=n,_=ns(t,l.poolHitTag,l.pointerSize);if(_===a)return _t({kind:"unreadable"});if(!K(_))return _t({kind:"alreadyArmed",value:_});if($l(t,l))return _t({kind:"taggingOff"});let o=os(t);if(o.kind==="breaksPassed")return _t(o);let u=t_(r,Vl(t,l,r),s);return u?_t(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function oe(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var ps=t=>{var e;return((e=oe(t))==null?a:e.kind)==="notLive"},_t=t=>({kind:"refused",problem:t});
function Ql(t,e){let r=is(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(A(()=>e.debugger(Ta),()=>{}),is(t))}
function $l(t,e){if(e.build===a||e.build>=Yl)return!1;let r=Dr(t,"NtGlobalFlag",e.pointerSize),s=r&&ft(t,r);return s!==a&&(s&Xl)===0}
function t_(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var e_=class{
constructor(t,e,r){this.__44=!1,this.__0=t,this.__4=e,this.__9=r}
run(t){let e=this.__4.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__6n(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__44))return ps(this.__0)?a:this.__7e()}
__6n(t){var e;let r=this.__4.undo(t);if(ms(this.__9,r,Dt(t.before)),r.kind==="stillThere")return r;t===((e=this.__27)==null?a:e.change)&&this.__8m(this.__27.id)}
__8m(t){let e=Ge(this.__0);e.kind==="found"&&e.note.id===t&&_e(this.__4)}
__7e(){let t=Ge(this.__0);if(this.__44=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=lt(this.__0);if(n.kind==="notRead"){this.__44=!1;let o=Ut(r);return this.__9({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){_e(this.__4);return}let l=this.__4.adopt(We(n,r,e)),_=this.__6n(l);return _?this.__27={change:l,id:i}:_e(this.__4),_}};
function ms(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var r_=6e3,Ke=2,s_=class{
constructor(t){this.__1w=0,this.__10=t!==a&&t>=r_?Ke:0}
get isBefore(){return this.__10>=Ke&&!this.isAfter}
get isAfter(){return this.__1w>=Ke}
sawBefore(){this.__10+=1}
sawAfter(){this.__1w+=1}},Vt=(t,e)=>t.slice(0,e+1).every(({afterGap:r,doubtful:s},i)=>!r&&(!s||i===e)),ct=t=>t.length===0?"noStack":"framesMissing",ks=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,i_=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,n_=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,a_=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,l_=/^VerifierExt$/i,__=/\?\? ?::|`string'/,o_=64;
function Ve(t){var e;if(l_.test(t.module))return t.name.includes("Pool")?ws(t.name):a;if(ks.test(t.module))return t.name==="DbgBreakPoint"||__.test(t.name)?"neither":(e=bs(t.name))!=null?e:u_(t.name)}
function bs(t){return i_.test(t)?"alloc":n_.test(t)?"free":a}
function u_(t){return a_.test(t)?ws(t):a}
function ws(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function V(t){let e=t.findIndex(({symbol:r})=>!r||Ve(r)===a);return e<0?t.length:e}
function h_(t){return ks.test(t.module)&&t.name==="ExFreePool"&&t.offset>o_}
function ys(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var vs=t=>t==="last"||t==="after",d_=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Je(t){var e;let r=d_.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var Ss=1e3,ue=(t,e)=>({line:t,text:e.slice(0,200)}),ot=4,he={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Ts={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},f_=class{
reset(){this.__4j=a,this.__49=a}
read(t){let e=v(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__4j=c_(t);else if(t.startsWith("NonPaged",e))this.__49=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1o(t)}}
__1o(t){let[e,...r]=g_(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===Ts.verbose.join(" ");if(!i&&s!==Ts.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+ot)}),l=i?"verbose":this.__8x(n,e.start),_=this.__4j;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===he[l].join()?n:a}}
__8x(t,e){if(t.join()===he.current.join())return"current";if(t.join()!==he.oldest.join())return"old";let r=this.__49;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function c_(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function g_(t){let e=[],r=v(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=v(t,i)}return e}var xs={kind:"unread"};
function p_(t,e){let r=v(t,0);if(t.startsWith("TOTAL",r)&&q(t.charCodeAt(r+5)))return m_(t,r+5,e);let s=e.widths?k_(t,e,e.widths):b_(t,r,e);return s?{kind:"row",usage:s}:y_(t,r)?xs:{kind:"other"}}
function m_(t,e,r){let{layout:s,widths:i=As(s)}=r,n=Ye(t,e,i,s);return!n||t.slice(n.end).trim()!==""?xs:f({kind:"total"},Ms(n.numbers))}
function k_(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!Ns(t,i))continue;let n=Ye(t,i+ot,s,r);if(!(!n||i!==e&&!n.inPlace))return Ps(t.slice(i,i+ot),n.numbers,t.slice(n.end))}}
function b_(t,e,r){let s=Os(t,e,ot,r),i=Os(t,e,t.slice(e,e+ot).search(/\s/),r);return s&&i?a:s!=null?s:i}
function Os(t,e,r,{layout:s}){if(r<1||!Ns(t,e,r))return;let i=Ye(t,e+r,As(s),s);if(!(!i||!w_(t,i.end)))return Ps(t.slice(e,e+r),i.numbers,t.slice(i.end))}var As=t=>he[t].map(()=>Number.POSITIVE_INFINITY),w_=(t,e)=>e>=t.length||q(t.charCodeAt(e))||q(t.charCodeAt(e-2))||t.startsWith(Es,e),Es="UNKNOWN pooltag";
function Ns(t,e,r=ot){let s=e+r;if(e<0||t.length<=s||!q(t.charCodeAt(s))||v(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var y_=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function Ye(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=v_(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?S_(t,h,o,s):h.end,c=d===a?a:Ga(t.slice(h.start,d));if(d===a||c===a)return;let g=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&g,o=o&&(g||u===0),n.push(c),l=d}return{numbers:n,end:l,inPlace:_}}
function v_(t,e,r){let s=v(t,e),i=t.charAt(s)==="-"?s+1:s,n=ja(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function S_(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(Es))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function Ps(t,e,r){let s=r.trim(),i=t.length===ot&&!t.includes(".")?Or(t):a;return f({text:t.padEnd(ot),tag:i!=null&&i.ok?i.tag:a},Ms(e),{description:s||a})}
function Ms(t){let e=t.length/2;return{nonPaged:Rs(t.slice(0,e)),paged:Rs(t.slice(e))}}
function Rs(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function Cs(t){var e;let r=new f_,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(vs(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new A_(l))}}return s==null?a:s.listing()}var T_=5e4,x_=1024,O_=16,A_=class{
constructor(t){this.__16=[],this.__1a=[],this.__i=[],this.__1o=t}
push(t,e){if(t.length>x_)return this.__x(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=p_(t,this.__1o);if(r.kind==="other")return Je(t)?"after":this.__x(t,e);if(this.__3y(),r.kind==="row")this.__16.push(r.usage);else if(r.kind==="unread")this.__12(ue(e,t));else return this.__6l={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__16.length<T_?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1o;return{layout:t,sort:e,rows:this.__16,total:this.__6l,unread:this.__1a}}
__x(t,e){return this.__i.length>=O_?"after":(this.__i.push(ue(e,t)),"other")}
__3y(){for(let t of this.__i)this.__12(t);this.__i=[]}
__12(t){this.__1a.length<Ss&&this.__1a.push(t)}};
function de(t,e,r){return e.tracker?Ue(t,e.tracker,r):A(()=>E_(t,r),()=>({kind:"unreadable"}))}
function fe(t){return t.kind==="found"?t.counts:t.kind==="absent"?{allocs:0,frees:0}:a}
function E_(t,e){let r=Cs(t.query(Ma(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:Is(n),frees:Is(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function Is(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var N_=64,P_=class{
constructor(t,e,r){this.__3r=!1,this.__0=t,this.__4=e,this.__1d=r}
get hasMissed(){return this.__3r}
get trouble(){return this.__3i}
returnValue(t){let e=V(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r&&Vt(t.stack,t.stack.indexOf(r)))||!r.address||!s)return;if(this.__1d.pause().kind!=="undone"){this.__3i={kind:"notArmedAgain"};return}let i=this.__2c();this.__4.run(oa(r.address,this.__1d.target.pointerSize));let n=this.__8l(),l=Xe(n,"eip","rip","pc");if(l!==r.address){this.__3r=!0,this.__3i={kind:"strayed",ip:l};return}M_(i,this.__2c())||(this.__3r=!0),this.__1d.resume().kind!=="applied"&&(this.__3i={kind:"notArmedAgain"});let _=Xe(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__7p(_,s,r)?Xe(n,"eax","rax","x0"):a}
__2c(){let{target:t,tag:e}=this.__1d;return de(this.__0,t,e)}
__8l(){let t=Gt(this.__0.query(da(this.__1d.target.contextRegisters))),{pointerSize:e}=this.__1d.target;return new Map([...t].map(([r,s])=>[r,X(s,e)]))}
__7p(t,e,r){if(!t)return!1;if(this.__1d.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=w(e.base,8),i=w(s,N_);return Y(s,t)<=0&&Y(t,i)<=0}};
function Xe(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var M_=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function R_(t){let e=at(t,C_(t));if(!e||t.charAt(e.end)!==" ")return;let r=B_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=H_(t.slice(s).trim().replace(/\s+/g," "));if(L_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function C_(t){let e=v(t,0),r=nt(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var I_=["fadd","fabd"];
function B_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,nt(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return I_.includes(r)?a:r}
function L_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&nt(r,0)===8)}var H_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function Bs(t){let e=v(t,0);if(t.charAt(e)==="#"&&(e=v(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var z_="(Inline)",F_="(Inline Function)",Ls=t=>t===4?3:4,U_=5,D_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],j_=/\+0x[0-9a-f]+(?=\s)/i;
function Ze(t){let e=Ie(t),r=W_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:Ie(e.slice(0,r)),source:Hs(s.slice(i))}}
function W_(t){let e=j_.exec(t);if(e)return e.index+e[0].length;let r=G_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Hs(t.slice(s+1))?s:t.length}
function G_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=D_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Hs(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>Ce(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function ce(t){let e=Ie(t),{head:r,offset:s}=q_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!K_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function q_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var K_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function zs(t,e){let r=v(t,0),s=J_(t,r),i=s===a?r:v(t,nt(t,r));return e==="names"?eo(t.slice(i),s):t.charCodeAt(i)===V_?to(t,i,s):Y_(t,i,s,e)}var V_=40,Fs=58;
function J_(t,e){let r=nt(t,e),s=r-e;if(!(s<2||s>3||!q(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function Y_(t,e,r,s){let i=at(t,e);if(!i)return;let n=s==="noBase"?i:X_(t,i,s);if(!n||!q(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=v(t,n.end),o=Q_(t,Z_(t,_),l),u=o&&Ds(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function X_(t,e,r){let s=v(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=at(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var Z_=(t,e)=>t.startsWith("(T) ",e)?v(t,e+3):e;
function Q_(t,e,r){let s=t.charCodeAt(e)===Fs,i=[],n=s?v(t,e+1):e;for(;i.length<Ls(r);){let l=at(t,n);if((l==null?a:l.pointerSize)!==r||!$_(t,l.end))break;i.push(l.address),n=v(t,l.end)}if(!(s&&t.charCodeAt(n)!==Fs)&&!(i.length>0&&i.length<Ls(r)))return{words:i,end:s?v(t,n+1):n}}var $_=(t,e)=>e>=t.length||q(t.charCodeAt(e));
function to(t,e,r){let s=[F_,z_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=Ds(t.slice(i));return n&&n.text!==""?f({},n,Us,{number:r,inline:!0}):a}var Us={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function eo(t,e){let r=Ze(t),s=ce(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return f({},r,Us,{symbol:s,number:e,inline:!1})}
function Ds(t){let{text:e,source:r}=Ze(t),s=ce(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var ro=t=>t.charAt(v(t,0))==="#"&&Bs(t)===a,so=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,io=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,js=" (UTC ",no=256,ao=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Ws(t){var e;if(t.length>no||!lo(t))return;let r=_o(t.trim());if(so.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?oo(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:ao.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var lo=t=>"B*STND^".includes(t.charAt(v(t,0)))||t.includes(" - code ")||t.includes(js);
function _o(t){let e=t.includes(js)?io.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function oo(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:Gs(t)}}
function Gs(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=ht(n.trim());l&&i.push(l)}return i}
function uo(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=Ws(s);i&&(r=new co(i))}return(e=r==null?a:r.report())!=null?e:ho(t)}
function ho(t){let e=new Ks;for(let r of t)e.push(r);return e.place.instruction?f({kind:"stepped"},e.place):a}var fo=24,co=class{
constructor(t){this.__2k=new Ks,this.__i=0,this.__1u=t,this.__3o=t.kind==="targetGone"}
push(t){let e=this.__3o?"after":this.__3g(t);return this.__3o=vs(e),e}
report(){let t=this.__1u;return t.kind==="targetGone"?t:f({},t,this.__2k.place)}
__3g(t){if(t.length>dt)return this.__x();let e=Ws(t);if(e)return this.__93(e)?"taken":"after";if(po(t))return this.__78(t.trim()),"taken";if(Je(t))return"after";let r=this.__2k.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__x()}
__93(t){return this.__1u.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__2k.place.symbol===a}
__78(t){let e=this.__1u;e.kind==="bugcheck"&&e.parameters.length===0?this.__1u=f({},e,{parameters:Gs(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1u={kind:"manualBreak"}:t.startsWith(qs)&&(this.__1u={kind:"other",event:t}))}
__x(){return this.__i++,this.__i>fo?"after":"other"}},qs="A fatal system error has occurred",go=["*","(0x",qs];
function po(t){let e=v(t,0);return e===t.length||ro(t)?!0:go.some(r=>t.startsWith(r,e))}var Ks=class{
constructor(){this.place={}}
push(t){let e=R_(t);if(e){let s=this.__6g;return this.place={symbol:s,instruction:e},"instruction"}let r=mo(t);return r===a?"other":(this.__6g=r,this.place={symbol:r},"symbol")}};
function mo(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Ze(e.slice(0,-1));return ce(r.text)&&r.text}
function ko(t){let e=t.filter(i=>i.length<=dt),r=Vs(e,/^Last event: (.+)$/);if(r===a)return;let s=Vs(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function Vs(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Jt=t=>A(()=>ko(t.query(ka)),()=>{}),Js=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function bo(t){for(let[e,{symbol:r}]of t.slice(0,V(t)).entries()){if(!r||e===0&&h_(r))continue;let s=Ve(r);if(s==="alloc"||s==="free")return s}}
function wo(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return bs(r);let s=Ve(t);return s==="neither"?a:s}var Qe={kind:"computed"},ge=(t,e,r)=>X(w(t,e),r==="x86"?4:8),gt=4;
function yo(t,e){let r=N(t,t.length-gt,gt);if(r===a||L(e).low%gt!==0)return[];if(ut(r,4227858432,2483027968))return[{kind:"function",address:w(e,Ys(r)-gt)}];let s=ut(r,4294966303,3594452992),i=ut(r,4294965279,3594455071)||ut(r,4294965248,3611232256);return s||i?[Qe]:[]}
function vo(t,e){let[r,s,i]=[0,1,2].map(o=>N(t,o*gt,gt));if(r===a)return;if(ut(r,4227858432,335544320))return{kind:"function",address:w(e,Ys(r))};if(s===a||i===a)return;let n=r&31;if(!(ut(r,2667577344,2415919104)&&(s&1023)===n*33&&i===pe(3592355840|n<<5)))return;let l=s>>>10&4095,_=So(r,e);if(ut(s,4290772992,4181721088))return{kind:"slot",address:w(_,l*8)};if(ut(s,4290772992,2432696320))return{kind:"function",address:w(_,l)}}var ut=(t,e,r)=>pe(t&e)===pe(r),pe=t=>t>>>0,Ys=t=>(t<<6>>6)*gt;
function So(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=L(e);return w(st(s,pe(i&-4096)),r*4096)}
function $e(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=me(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let c=(o>>3&7)!==4;return{extension:l,length:d,fixed:c?a:{kind:"absolute",displacement:h}}}var Xs=({kind:t,displacement:e},r,s)=>ge(t==="relative"?r:st(0,0),e,s);
function me(t,e){let r=N(t,e,4);return r===a?a:r|0}var Zs=[76,139,21],To=7,xo=7;
function Oo(t,e,r){let s=[];for(let i=2;i<=xo;i+=1){let n=t.length-i,l=t[n]===232&&i===5?me(t,n+1):a;if(l!==a){let u=r==="x64"?Ao(t,n,e):a;s.push({kind:"function",address:ge(e,l,r),slot:u})}let _=t[n]===255?$e(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:Xs(o,e,r)}),(!o||Eo(t,n,r))&&s.push(Qe)}return s}
function Ao(t,e,r){let s=e-To;if(!Zs.every((n,l)=>t[s+l]===n))return;let i=me(t,s+Zs.length);return i===a?a:w(r,e-t.length+i)}
function Eo(t,e,r){let s=t[e-1],i=r==="x64"&&Qs(s)?t[e-2]:s;return i===100||i===101}var Qs=t=>t!==a&&(t&240)===64;
function No(t,e,r){var s;let i=r==="x64"&&Qs(t[0])?1:0,n=l=>w(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:ge(n(2),l,r)}}case 233:{let l=me(t,i+1);return l===a?a:{kind:"function",address:ge(n(5),l,r)}}case 255:{let l=$e(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:Xs(_,n(1+o),r)}:Qe}default:return}}var Po=16,Mo=12;
function Ro(t,e,r){return r==="arm64"?yo(t,e):Oo(t,e,r)}
function Co(t,e,r){return r==="arm64"?vo(t,e):No(t,e,r)}
function Io(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function Bo(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:ie(t.slice(e+1),Lo)}
function Lo(t){if(!t.startsWith("    "))return;let e=ce(Ur(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var Ho=4096;
function $s(t,e,r){var s;let i=l=>t.readMemory(w(e,-l),l),n=L(e).low%Ho;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var pt={kind:"undecided"},zo=3,Fo=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Uo=class{
constructor(t,e){this.__61=new Map,this.__0=t,this.__3=e}
before(t,e){let{instructionSet:r}=this.__3,s=$s(this.__0,t,Po);if(!s||!r)return pt;let i=Ro(s,t,r),n=Io(i,l=>this.__56(l),e&&Do(e));return n?this.__2z(n,zo):pt}
__56(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return ne(this.__0,t.address,this.__3.pointerSize)}
__2z(t,e){let r=this.__56(t);if(!r)return pt;let s=this.__62(r);if(s.some(({name:l})=>Fo.test(l)))return pt;let i=ti(s);if(i.kind==="pool")return i;let n=this.__7y(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?ti(this.__62(t.address)):n}
__7y(t,e){let{instructionSet:r}=this.__3,s=e>0?this.__0.readMemory(t,Mo):a,i=s&&r&&Co(s,t,r);return i?this.__2z(i,e-1):pt}
__62(t){let e=this.__61.get(t);if(e)return e;let r=A(()=>Bo(this.__0.query(Ea(t,this.__3.pointerSize))),()=>[]);return r.length>0&&this.__61.set(t,r),r}},Do=({address:t,symbol:e})=>t&&e&&w(t,-e.offset);
function ti(t){let e=new Set(t.map(wo));if(e.size>1)return pt;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:pt}var jo=class{
constructor(t,e){this.__4y=new Set,this.__h=new Map,this.__0=t,this.__3=e,this.__4z=new Uo(t,e)}
classify(t){let e=this.__7f(t);if(e)return{kind:"foreign",stop:e};let r=bo(t.stack);return r?{kind:"hit",of:r}:this.__6y(t)}
__7f({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!Al(this.__3,e)||!this.__7s(e))return{kind:"other",event:l};let _=V(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&ys(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__7s(t){if(this.__4y.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__4y.add(t),r}
__6y({ip:t,stack:e}){var r,s;let i=V(e),n=e[i];if(!(n!=null&&n.address)||!Vt(e,i))return{kind:"hit",of:"unknown"};let l=this.__h.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__4z.before(n.address,_);switch(o.kind){case"pool":return this.__h.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function Wo(t){var e;let r=new Ko;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var Go=1e4,qo=8,Ko=class{
constructor(){this.__r=[],this.__1a=[],this.__i=[],this.__53="frames",this.__5f=!1,this.__11=!1,this.__31=!0}
get begun(){return this.__5f||this.__r.length>0}
get fromTop(){return this.__r.length>0&&this.__31}
push(t,e){if(t.length>dt)return this.__x(t,e);if(this.__2v)return this.__72(t,e,this.__2v);let r=zs(t,this.__53);return r?this.__8o(r,t,e):this.__89(t,e)}
listing(){return{style:this.__4l,frames:this.__r,unread:this.__r.length===0?[...this.__1a,...this.__i]:this.__1a}}
__8o(t,e,r){return t.text===""?!this.begun||!this.__54(t)?this.__x(e,r):(this.__2v={row:t,line:ue(r,e)},"taken"):this.__54(t)?(this.__3y(),this.__4s(t),"taken"):"after"}
__72(t,e,{row:r,line:s}){this.__2v=a;let i=zs(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__i.push(s),this.push(t,e)):(this.__4s(f({},r,{text:i.text,symbol:i.symbol})),"taken")}
__89(t,e){let r=v(t,0);if(r===t.length)return this.__r.length>0&&this.__u===a?"after":"taken";let s=Bs(t);return s?this.__1o(s):Yo(t,r)?(this.__11=!0,this.__1m!=="frames"&&(this.__1m=t.includes(Xo)?"unwinding":"frames"),"taken"):this.begun?$o(t)?(this.__r.length===0&&(this.__31=!1),this.__1m="frames","taken"):Qo(t,r)?"taken":Je(t)?"after":this.__x(t,e):this.__x(t,e)}
__1o(t){return this.__r.length>0?"after":(this.__5f=!0,this.__53=t,"taken")}
__54(t){var e;if(this.__r.length===0)return!0;if(this.__r.length>=Go)return!1;let r=(e=this.__4l)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__u===a?t.number===this.__u:t.number>this.__u}
__4s(t){var e,r;this.__r.length===0&&((e=t.number)!=null?e:this.__1a.length)>0&&(this.__31=!1);let s=this.__7r(t),i=s?a:this.__63;this.__1m=a,this.__u=t.number,(r=this.__4l)!=null||(this.__4l=Jo(t)),t.text.startsWith("0x")&&(this.__11=!0),this.__r.push(Vo(t,i,{doubtful:this.__11,afterGap:s})),t.inline||(this.__63=t.returnAddress===Tt?a:t.returnAddress)}
__7r({number:t,symbol:e}){return this.__r.length===0?!this.__31:this.__u!==a&&t!==this.__u+1?!0:this.__1m==="frames"||this.__1m==="unwinding"&&(e==null?a:e.name)!==""}
__x(t,e){return this.begun?this.__i.length>=qo?"after":(this.__i.push(ue(e,t)),"other"):this.__11?"after":"other"}
__3y(){this.__i.length>0&&this.__u===a&&(this.__1m="frames");for(let t of this.__i)this.__1a.length<Ss&&this.__1a.push(t);this.__i=[]}};
function Vo(t,e,{doubtful:r,afterGap:s}){let{text:i,args:n,inline:l}=t,_={text:i,args:n,inline:l,doubtful:r};return e!==a&&(_.address=e),t.symbol!==a&&(_.symbol=t.symbol),t.base!==a&&(_.base=t.base),t.returnAddress!==a&&(_.returnAddress=t.returnAddress),t.source!==a&&(_.source=t.source),s&&(_.afterGap=!0),_}
function Jo(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=U_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var Yo=(t,e)=>t.startsWith("WARNING: ",e)&&ei.test(t)||t.charAt(e)==="<"&&ei.test(t),Xo="unwind information not available",ei=/\b(?:frames?|unwind\w*|stack)\b/i,Zo=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Qo=(t,e)=>Zo.some(r=>t.startsWith(r,e)),$o=t=>t.length<=tu&&eu.test(t),tu=120,eu=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,ri=24;
function ru(t,e,r,s=ri){let i=t.query(ha(s,e.pointerSize===4,e.contextRegisters)),n=si(i,e);if(!n)return tr("registers",i);let l=ii(i,n.ip);return l?{kind:"read",reading:f({report:r},n,{stack:l})}:tr("stack",i)}
function si(t,e){var r,s,i,n;let l=su(Gt(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=ai(l,e);return{ip:_,sp:o,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),process:l.get("$proc"),processor:u}}
function ii(t,e){let[r,...s]=Wo(t).frames;return r&&[f({},r,{address:e}),...s]}var tr=(t,e)=>({kind:"unreadable",missing:t,answer:ni(e)}),ni=t=>t.slice(0,3).join(" / ").slice(0,200);
function su(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,X(s,e.pointerSize))}),r}
function ai(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var iu=class{
constructor(t,e){this.__47=new Set,this.__21={least:0,most:0},this.__d=t,this.__4d={rule:e,next:new Map}}
get ends(){return this.__21}
add(t){let e=this.__7j(t);e&&this.__47.delete(e),this.__47.add(t);let r=Array.from(this.__47,({end:s})=>s);return this.__21={least:Math.min(...r),most:Math.max(...r)},e}
find({sp:t,fp:e},r){let s=L(t),i=[],n=this.__4d,l=0,_=e&&G(t,e);for(;;){let o=this.__2z(n.rule,s,l,_,r);if(!o||!this.__3t(r,o.at,1))return;let u=n.next.get(At(r,o.at));if(!u||!this.__5q(u.word,r,o.at))return;if(i.push(o),"known"in u.to){let h=this.__7g(u.to,i,t,r);return h&&{known:u.to.known,frames:h}}n=u.to,l=o.at+this.__d,_=o.link}}
__7j(t){var e;let{steps:r}=t,s=this.__4d,i;for(let[n,l]of r.entries()){let _=L(l.word),o=(e=s.next.get(_.low))==null?a:e.to,u=r[n+1];if(!u){o&&"known"in o&&(i=o.known),s.next.set(_.low,{word:_,to:{known:t,last:[]}});break}let h=o&&"rule"in o?o:{rule:u.rule,next:new Map};s.next.set(_.low,{word:_,to:h}),s=h}return i}
__2z(t,e,r,s,i){switch(t.kind){case"fixed":return{base:r,at:r+t.bytes};case"entered":return{base:r-this.__d,at:r,link:s};case"linked":{if(s===a||s<r||!this.__3t(i,s,1))return;let n=this.__d===4||At(i,s+4)===e.high?At(i,s)-e.low:a;return{base:s,at:s+this.__d,link:n}}}}
__7g({known:t,last:e},r,s,i){let n=[];for(let l=0;l<r.length;l++){let _=r[l],o=t.steps[l];if(!_||!o)return;let{base:u,at:h}=_;if(!this.__3t(i,h,1+o.frame.args.length))return;let d=e[l];((d==null?a:d.sp)!==s||d.base!==u||!this.__6t(d.args,i,h))&&(d=this.__2k(o.frame,s,u,h,i),e[l]=d),n.push(d.frame)}return n}
__6t(t,e,r){for(let s=0;s<t.length;s++){let i=t[s];if(!i||!this.__5q(i,e,r+(1+s)*this.__d))return!1}return!0}
__2k({address:t,text:e,symbol:r,returnAddress:s,args:i,inline:n,doubtful:l},_,o,u,h){let d=[];for(let g=1;g<=i.length;g++){let b=Et(h,u+g*this.__d,this.__d);b&&d.push(b)}let c={address:t,text:e,symbol:r,base:w(_,o),returnAddress:s,args:d,inline:n,doubtful:l};return{sp:_,base:o,args:d.map(L),frame:c}}
__3t(t,e,r){return e>=0&&e+r*this.__d<=t.length}
__5q({high:t,low:e},r,s){return At(r,s)!==e?!1:this.__d===4||At(r,s+4)===t}},li=4096,nu=3,_i=32,au=class{
constructor(t){this.__n=new Map,this.__4f=new Set,this.__21=new Map,this.__5o=!0,this.__d=t}
get isEmpty(){return this.__n.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:_,thread:o}=t;if(!this.__5o||!lu(e,r))return;let u=_u(l,_,e);if(!this.__4f.has(u)){this.__4f.add(u);return}let h=this.__7z(t,e,s);if(!h)return;o&&this.__21.set(o,w(_,h.end));let[d]=h.steps;if(!d)return;let c=(i=this.__n.get(l))!=null?i:new iu(this.__d,d.rule);this.__n.set(l,c);let g=c.add(h);h.met=(n=g==null?a:g.met)!=null?n:0,h.isCompared||(h.isCompared=(g==null?a:g.isCompared)===!0)}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__n.get(t))==null?a:s.ends,n=r&&this.__21.get(r),l=n&&G(e,n);if(l===a||!i)return;let _=Math.min(l,i.most,li);return _>=i.least?_:a}
recognise(t,e){var r;let s=(r=this.__n.get(t.ip))==null?a:r.find(t,e);if(!s)return;let{known:i,frames:n}=s;return i.met+=1,i.met%_i===0||!i.isCompared?a:n}
check(t,e,r){var s;let i=(s=this.__n.get(t.ip))==null?a:s.find(t,e);if(!i)return;if(ou(i.frames,r)){i.known.isCompared=!0;return}this.clear(),this.__5o=!1;let{met:n,steps:l}=i.known,_=Math.floor(n/_i)+Number(oi(l));return{frames:l.map(({frame:o})=>o),hits:Math.max(0,n-_)}}
clear(){this.__n.clear(),this.__4f.clear(),this.__21.clear()}
__7z({ip:t,sp:e,fp:r},s,i){var n,l;let _=[],o=0,u=t;for(let[d,c]of s.entries()){let g=c.address===u?i(u):a,b=c.base&&G(e,c.base);if(!g||!c.returnAddress||b===a)return;let T=d===0,P=d===s.length-1;switch(g.kind){case"fixed":if(b!==o||c.args.length>0||g.isTrap&&!P)return;o+=g.bytes+this.__d;break;case"entered":if(!T||b!==-this.__d)return;o+=this.__d;break;case"linked":if(b<o||T&&c.base!==r)return;o=b+2*this.__d}_.push({frame:c,rule:g,word:c.returnAddress}),u=c.returnAddress}let h=(l=(n=_[_.length-1])==null?a:n.frame.args.length)!=null?l:0;return o+=h*this.__d,o<=li?{steps:_,end:o,met:0,isCompared:!oi(_)}:a}};
function lu(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===Tt)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===nu)&&!_&&!o)}var _u=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&G(e,s)} ${i}`)].join(),oi=t=>t.some(({rule:e})=>e.kind==="linked"),ou=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},_)=>{let o=e[_];return r===(o==null?a:o.address)&&s===(o==null?a:o.base)&&i===(o==null?a:o.returnAddress)&&n===(o==null?a:o.text)&&l.join()===(o==null?a:o.args.join())});
function uu(t){var e;let r=t.join(`
`),s=o=>{var u,h;return ht((h=(u=o.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let _=l==="Non-FPO"?"ebp":"omitted";return ui(i)===ui(n)?{start:i,frame:_}:{frame:_}}var ui=t=>L(t).low&4095,hi=10,hu=3;
function du(t){var e,r;let s=t.join(`
`),i=b=>{var T,P;return ht((P=(T=b.exec(s))==null?a:T[1])!=null?P:"")},n=er(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=er(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=er(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(ke))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||d===a)return;let c=u>hu?a:fu(t,d);if(!c)return;let g=w(o,-_);return f({},c,{bodyStart:w(g,n+h),end:w(g,l)})}
function fu(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(ke),h=cu(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===hi}return r===e?{frameBytes:s,isTrap:i}:a}
function cu(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=ke((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case hi:return{slots:1,bytes:e*8};default:return}}var ke=t=>Number.parseInt(t,16),er=t=>t!=null&&t.startsWith("00000000")?ke(t):a,gu=class{
constructor(t,e){this.__5=new Map,this.__0=t,this.__4c=e}
ruleOf(t){return this.__5.has(t)||this.__5.set(t,this.__6u(t)),this.__5.get(t)}
clear(){this.__5.clear()}
__6u(t){let e=F(this.__0,ma(t,this.__4c));if(this.__4c===4)return pu(t,uu(e));let r=du(e);return r&&mu(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function pu(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var mu=(t,{bodyStart:e,end:r})=>Y(e,t)<0&&Y(t,r)<0,ku=class{
constructor(t,e,r,s=ri){this.__69=new Map,this.__0=t,this.__3=e,this.__9=r,this.__2y=s,this.__5=new au(e.pointerSize),this.__4e=new gu(t,e.pointerSize)}
begin(){this.__4h&&(this.__2e=ci(F(this.__0,ya)))}
read(t){var e;let r=this.__5.isEmpty?[]:this.__95(),s=si(r.filter(_=>!di.test(_)),this.__3);if(!s)return this.__8i(t);let i=f({},s,{processor:(e=s.processor)!=null?e:this.__8h(s.registers)});this.__71(r);let n=this.__8t(i),l=n&&this.__5.recognise(i,n);return l?{kind:"read",reading:f({report:t},i,{stack:l,stackBytes:n})}:this.__9b(t,i,n)}
__8i(t){let e=ru(this.__0,this.__3,t,this.__2y);return e.kind==="read"&&this.__5u(e.reading,e.reading.stack),e}
__95(){let{contextRegisters:t}=this.__3;return this.__4h?F(this.__0,ca(this.__4h,t)):[]}
get __4h(){let{instructionSet:t}=this.__3;return t==="arm64"?a:t}
__8h(t){let e=t.get("gdtr"),r=e&&this.__69.get(e);if(r!==a||!this.__3.contextRegisters.includes("$prcb"))return r;let s=Gt(F(this.__0,ga)),i=ai(s,this.__3);return e&&i!==a&&this.__69.set(e,i),i}
__9b(t,e,r){let s=this.__0.query(pa(this.__2y,this.__3.pointerSize===4)),i=ii(s,e.ip);if(!i)return tr("stack",s);let n=r&&this.__5.check(e,r,i);return n&&this.__9({kind:"stacksDiffer"}),this.__5u(e,i),{kind:"read",reading:f({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__5u(t,e){this.__2e&&this.__5.learn(t,e,this.__2y,r=>this.__4e.ruleOf(r))}
__8t(t){let e=this.__5.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__71(t){var e,r;if(fi(t)===((e=this.__2e)==null?a:e.listing))return;let s=ci(t);(s==null?a:s.places)!==((r=this.__2e)==null?a:r.places)&&(this.__5.clear(),this.__4e.clear()),this.__2e=s}},di=/^\s*[0-9a-f`]{8,17}\s/i,fi=t=>t.filter(e=>di.test(e)).join();
function ci(t){let e=ze(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:fi(t),places:r}}var bu=16,wu=2*3600,yu=20,vu=60,Su=30,Tu=class{
constructor(t,e){this.__e=0,this.__h={alloc:0,free:0,unknown:0},this.__3j=0,this.__5e=!1,this.__f=t,this.__2b=e,this.__3n=new jo(t.reader,t.target),this.__3f=new ku(t.reader,t.target,t.observer,e.frames),this.__4k=t.reader.now(),this.__t=this.__4k}
run(t=!1){let e=this.__98(t),{hasMissed:r}=this.__f.stepOut;return{end:e,hits:this.__e,kinds:this.__h,seconds:this.__3b(),hasMissed:r}}
__98(t){return A(()=>{var e;for(this.__1l=Jt(this.__f.reader),this.__f.lastStop.begin(this.__f.target,this.__1l),this.__3f.begin(),t&&this.__8z();;){let r=(e=this.__6x())!=null?e:this.__8v();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__8z(){let{target:t,lastStop:e}=this.__f,r=this.__3f.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3n.classify(s);if(i.kind!=="hit")return;let n=f({},s,{process:a});this.__3g(n,i.of,e.judge(s,t,!0))}
__8v(){let{changes:t,isCurrent:e}=this.__f,r=e()?t.run(_a):[];if(!e())return{kind:"superseded"};let s=uo(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__7n();if(i==="no")return gi(r);s&&(this.__1l=a);let n=this.__3f.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__f.evidence.doubt(n.doubted),i==="unknown"&&this.__f.lastStop.isAgain(n.reading)?gi(r):this.__88(n.reading))}
__7n(){let t=this.__1l;return this.__1l=Jt(this.__f.reader),!t||!this.__1l?"unknown":Js(t,this.__1l)?"yes":"no"}
__88(t){let{target:e,lastStop:r}=this.__f,s=!this.__5e;this.__5e=!0;let i=this.__3n.classify(t);if(i.kind==="hit"){let l=s?r.judge(t,e,!1):"new";return this.__3g(t,i.of,l)}r.saw(t);let n=s&&r.comesBack;return f({kind:"foreign",stop:i.stop},n&&{mayBeOld:n})}
__3g(t,e,r){return this.__f.lastStop.saw(t),r==="repeat"?a:this.__8k(t,e,r==="unknown")}
__8k(t,e,r){this.__3j=e==="unknown"?this.__3j+1:0,this.__e+=1,this.__h[e]+=1;let{evidence:s,stepOut:i}=this.__f,n=s.record(t,e,i,r);return this.__4m(),i.trouble?xu(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__6x(){if(this.__3j>=bu)return{kind:"unknownHits",count:this.__3j};if(this.__e>=this.__2b.hits)return{kind:"hits"};let{seconds:t}=this.__2b;return t!==a?this.__3b()>=t?{kind:"seconds"}:a:this.__7o()}
__7o(){let t=this.__3b();if(this.__e<yu||t<vu)return;let e=this.__e/t;return this.__2b.hits/e>wu?{kind:"tooSlow",hitsPerSecond:e}:a}
__4m(){let t=this.__f.reader.now();if(t-this.__t<Su*1e3)return;this.__t=t;let{observer:e,target:r}=this.__f,s=this.__2b.hits;e({kind:"progress",hits:this.__e,wanted:s,seconds:this.__3b(),target:r})}
__3b(){return(this.__f.reader.now()-this.__4k)/1e3}},gi=t=>({kind:"notRun",answer:ni(t.filter(e=>e.trim()!==""))});
function xu(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var rr=4096;
function Ou(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var Au=4;
function pi(t,e,r,s){let i=N(t,0,4),n=N(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(W(S(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&Au)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=rr-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var Eu=new Uint8Array,Nu=64,Pu=128;
function mi(t,e,r,s,i=!1){var n,l;let _=Mt(t),o=r.headerSize,u=M=>{var Ne;return(Ne=s.readMemory(w(t,M-_),o))!=null?Ne:Eu};if(_===0)return{kind:"headerless"};let h=u(_-o),d=pi(h,_-o,e,r),c=_===o;if(!(c?d.kind==="released":d.kind==="noHeader"&&h.every(M=>M===h[0]))||!r.alignedHeaders)return d;let g=c?h:u(0),b=((n=N(g,0,2))!=null?n:0)%8192,T=rr-b&-r.granularity,P=c?u(T-o):h;if(!g.length||!P.length)return{kind:"unreadable"};if(!(pi(g,0,e,r).kind==="released"&&P[0]===g[2]&&P.every(M=>M===P[0])))return d;if(T!==_)return{kind:"noHeader"};let St=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(St&Nu)?b:a,ownsPage:!(St&Pu)}}var Mt=t=>L(t).low%rr,ki=8;
function Mu(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function sr(t){return Mu(f({},t,{offset:0}))}
function bi(t,e=[],r=[]){let s=V(t);for(;s<t.length-1&&be(t[s],r);)s++;let i=t[s];return i&&Vt(t,s)?Ru(i,s,e):a}
function be(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Kt(s,sr(r))):!1}
function Ru(t,e,r){var s;let i=t.address&&yi(t.address,r);if(i)return f({key:wi(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:wi(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?it(t.address):t.text;return f({key:l,frame:t,depth:e},n)}var wi=(t,e)=>`${t}+0x${e.toString(16)}`;
function yi(t,e){let r=e.find(({start:i,end:n})=>Y(i,t)<=0&&Y(t,n)<0),s=r&&G(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var Cu=5e4,Iu=class{
constructor(t=Cu){this.__5h=new Map,this.__n=[],this.__2i=t}
intern(t){let e=Bu(t),r=this.__5h.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__n.length;return this.__5h.set(e,s),this.__n.push(t),s}
at(t){var e;return(e=this.__n[t])!=null?e:[]}
get all(){return this.__n}
get size(){return this.__n.length}
get isFull(){return this.__n.length>=this.__2i}};
function Bu(t){return t.map(Lu).join(" ")}
function Lu({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var Hu=3,zu=8;
function vi(t,e="unreadable"){var r,s;let i=Fu(t);if(i<zu||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:sr(l)}:{};return f({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function Fu(t){let e=Array.from({length:Hu},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?sr(_.symbol):_.text)}return i.size});return Math.max(...e)}var Uu={allocs:0,frees:0};
function Du(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=b=>t.reduce((T,P)=>T+b(P),0),_=e.kind==="floor"?e.missed:Uu,o=_.frees+l(b=>b.unlocatedFrees)-l(b=>b.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(b=>b.unlocatedAllocs),d=Math.min(u,h+_.frees+i),c=r.size+s.size<n?u:d,g=Math.max(0,-o);return{count:u,ofThere:d,hits:g+Math.max(0,c-_.frees)}}var ju=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function Si(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:M})=>!i.has(M)),o=_.filter(({block:M})=>s.has(M)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((M,{block:Ne,hit:zg})=>i.has(Ne)?Math.max(M,n-zg):M,l),c=_.filter(({hit:M})=>ju(M,{lastHit:n,longestLife:d})).length,g=Math.max(0,c-u),b=Ti(_,M=>M.charged),T={blocks:h,old:g,sizes:Wu(b)},P=xi(b,h,_.length);if(P!==a)return f({},T,{bytes:P});let St=xi(Ti(_,M=>M.requested),h,_.length);return St===a?T:f({},T,{requested:St})}
function Ti(t,e){let r=[];for(let s of t){let i=e(s);i!==a&&r.push(i)}return R(r,(s,i)=>s-i)}var xi=(t,e,r)=>t.length<r?a:t.slice(0,e).reduce((s,i)=>s+i,0);
function Wu(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Gu(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Oi=2e5,Ai=class ra{
constructor(e=Oi,r=new Map){this.limit=e,this.__1e=r}
alloc(e,r){let s=this.__1e.get(e);return!s&&this.__1e.size>=this.limit?{kind:"full"}:(this.__1e.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__1e.get(e);return i?(this.__1e.delete(e),i.tag===r&&qu(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__1e}
copy(){return new ra(this.limit,new Map(this.__1e))}},qu=(t,e)=>t===a||e===a||t===e,Ei={bytes:0,of:0},Ku=({bytes:t,of:e},r)=>r===a?{bytes:t,of:e}:{bytes:t+r,of:e+1},Ni=t=>t.reduce((e,r)=>({bytes:e.bytes+r.bytes,of:e.of+r.of}),Ei),Vu=512,Pi=class{
constructor(){this.__1z=new Map,this.__29=Number.POSITIVE_INFINITY,this.__23=0,this.__2g=!0}
add(t,e=1){this.__29=Math.min(this.__29,t),this.__23=Math.max(this.__23,t);let r=this.__1z.get(t);r===a&&this.__1z.size>=Vu?this.__2g=!1:this.__1z.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1z)this.add(e,r);this.__29=Math.min(this.__29,t.__29),this.__23=Math.max(this.__23,t.__23),this.__2g=this.__2g&&t.__2g}
summary(){if(this.__1z.size===0)return;let t=this.__29,e=this.__23,r=this.__2g?this.__87():a;return{smallest:t,largest:e,median:r}}
__87(){let t=R(this.__1z,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Ju=class sa{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unlocatedRequested=Ei,this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new Pi,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new sa(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unlocatedRequested=this.unlocatedRequested,e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Yu=class ia{
constructor(e=new Ai){this.__2r=new Map,this.__33=!1,this.__2j=e}
get isFull(){return this.__33}
book(e){let r=this.__j(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__6s(e,r):e.kind==="free"&&this.__7h(e,r)}
stacks(e){let r=[];return this.__2r.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2j.outstanding.forEach((r,s)=>{let i=f({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new ia(this.__2j.copy());return e.__33=this.__33,this.__2r.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2r.set(s,i)}),e}
__6s(e,r){if(e.block===a){r.unlocated.alloc++,r.unlocatedRequested=Ku(r.unlocatedRequested,e.requested);return}let s=Xu(e),i=this.__2j.alloc(e.block,s);if(i.kind==="full"){this.__33=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__5y(i.earlier,e),r.allocated(s)}
__7h(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2j.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__j(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__5y(s.earlier,e),r.unmatchedFrees++}
__5y(e,r){let s=this.__j(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__j(e,r){var s,i;let n=(s=this.__2r.get(e))!=null?s:new Map;this.__2r.set(e,n);let l=(i=n.get(r))!=null?i:new Ju(e,r);return n.set(r,l),l}};
function Xu(t){let{number:e,tag:r,stack:s,requested:i,charged:n,thread:l,process:_,time:o}=t;return{tag:r,stack:s,hit:e,requested:i,charged:n,thread:l,process:_,time:o}}var Zu=2e3;
function Mi(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return f({},t,{block:e,blockFrom:"place",charged:i})}var Qu=class{
constructor(t=Oi){this.__1i=[],this.__2i=t,this.__2a=new Yu(new Ai(t))}
record(t,e=!1){return this.__1i.push({hit:t,awaits:e&&t.block===a}),this.__4x()}
locate(t){let e=this.__1i.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=Mi(e.hit,t),e.awaits=!1),this.__4x()}
stacks(t){return this.__14().stacks(t)}
outstanding(){return this.__14().outstanding()}
__14(){if(this.__1i.length===0)return this.__2a;let t=this.__2a.copy();for(let{hit:e}of this.__1i)t.book(e);return t}
__4x(){let t=this.__1i.findIndex(({awaits:s})=>s),e=t<0?this.__1i.length:t,r=Math.max(e,this.__1i.length-Zu);for(let{hit:s}of this.__1i.splice(0,r))this.__2a.book(s);return this.__2a.isFull?{kind:"tooManyOutstanding",limit:this.__2i}:{kind:"recorded"}}};
function ir(t,e){var r,s;let i=new $u(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:i.noSite(_.stack)}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(th(o,_,i))}),R(l,(_,o)=>{var u,h,d,c;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((c=(d=o.first)==null?a:d.hit)!=null?c:0)})}var $u=class{
constructor(t){this.__8s=new Map,this.__3m=new Map,this.__37=t}
site(t){var e;return this.__5b(this.__8s,t,(e=this.__37.skip)!=null?e:[])}
noSite(t){return ct(this.__37.stacks.at(t))}
caller(t){return this.__5b(this.__3m,t,[])}
__5b(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__37;t.set(e,bi(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function th(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return f({tag:t.tag,site:i,noSite:i?a:r.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:eh(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free),unlocatedRequested:Ni(e.map(({unlocatedRequested:n})=>n))},rh(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:sh(e)},ih(e))}
function eh(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function rh(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u),c=d!==a&&e!==a;_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:c&&d.key!==e.key&&(i.freedElsewhere+=o),c&&d.module!==e.module&&(i.freedByOtherModules+=o)})}return i}
function sh(t){let e=new Pi;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function ih(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=R(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var nh=1e3,ah=5e4,lh=new Set(["counters","doubted","gone","change","end"]),Ri="left",Ci={there:new Set,gone:new Set},_h=t=>f({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ii=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Iu,this.modules=[],this.places=[],this.__1r=new Qu,this.__34=[],this.__3d=new Map,this.__1k=new Map,this.__17=[],this.__h={alloc:0,free:0,unknown:0},this.__3z=0,this.__6=0,this.__2f=!1,this.__3v=!1,this.__46=!1,this.__1g=new Map,this.__1x=Ci,this.__38=new Map,this.__41=new Map,this.__28=new Map,this.start=t,this.__p=e}
get tag(){return this.start.tag}
get lastHit(){return this.__6}
get entries(){return this.__34}
get hitsNotKept(){return this.__e-this.__3z}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3v?"left":"cutOff":a}
get arming(){var t;return(t=this.__1f)==null?a:t.state}
take(t){var e;switch(this.__12(t),this.__s=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3d.set(t.index,this.stacks.intern(t.frames.map(_h)));break;case"hit":return this.__90(t);case"process":this.__28.set(t.address,t);break;case"located":this.__92(t);break;case"places":this.places=t.places;break;case"counters":this.__8y(t);break;case"doubted":this.__1g.set((e=this.__3d.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__1w=t.missed?a:this.__6r(),this.__2f=!0;break;case"blocks":this.__1x={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1k.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__1f=t);break;case"end":this.__3v=t.why===Ri;break;case"image":break}return"taken"}
counts(){return this.__h}
coverage(){return this.__2f?this.__46?{kind:"unknown",why:"mayRepeat"}:this.__1g.size>0?{kind:"unknown",why:"doubted"}:Gu(this.__10,this.__1w,this.__h):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__e===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__e;return r===0?e:e*(r-this.openHits())/r}
get __e(){return this.__h.alloc+this.__h.free+this.__h.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__17.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__1g.get(t))!=null?e:0}
stackUses(){return this.__1r.stacks(this.tag)}
sites(t){let e=ir(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1r.outstanding(),s=this.__4p(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=Si(l,s,this.__1x,{lastHit:this.__6,longestLife:i.longestLife});return{use:i,holding:_}})}
held(){return this.__1r.outstanding()}
processOf(t){return this.__28.get(t)}
get asked(){return this.__1x}
unpaired(){return this.__4p(ir(this.stackUses(),{stacks:this.stacks}))}
openHits(){var t;return(t=this.__s)!=null||(this.__s=this.__74()),this.__s}
unlocatedAllocs(){let t=this.stackUses();return{count:t.reduce((e,{unlocated:r})=>e+r.alloc,0),requested:Ni(t.map(({unlocatedRequested:e})=>e))}}
__74(){let t=ir(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4p(t).hits}
blocksUnderWay(){let t=this.__17.filter(e=>e.kind==="alloc"&&this.__5p(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.unpaired().count>0?this.__67():[]}
__67(){let t=[];return this.__1r.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4p(t){return Du(t,{coverage:this.coverage(),asked:this.__1x,underWay:this.__96(),outstanding:this.__67().length})}
__96(){let t=0;return this.__38.forEach((e,r)=>{this.__5p({number:r,thread:e})&&t++}),t}
__5p({number:t,thread:e}){return e?this.__41.get(e)===t:this.__6-t<ki}
siteOf(t,e){return bi(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=vi(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:vi(s,(r=this.__1k.get(n))!=null?r:this.__p(n))}
__90(t){var e;let r=(e=this.__3d.get(t.stack))!=null?e:this.stacks.intern([]),s=f({},t,{stack:r,tag:this.tag});this.__6=s.number,this.__h[s.kind]++,this.__2f=!1,this.__46||(this.__46=t.mayRepeat===!0),this.__1x=Ci,s.thread&&this.__41.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.__38.set(s.number,s.thread),this.__17.push(s),this.__17.length>nh&&this.__17.shift();let{kind:i}=this.__1r.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__92(t){this.__1r.locate(t),this.__38.delete(t.hit);let e=this.__17.findIndex(({number:s})=>s===t.hit),r=this.__17[e];r&&(this.__17[e]=Mi(r,t))}
__8y({at:t,counts:e}){t==="armed"?this.__10=e:this.__1w=e,this.__2f=t!=="armed"}
__6r(){return this.__10&&{allocs:this.__10.allocs+this.__h.alloc,frees:this.__10.frees+this.__h.free}}
__12(t){this.__34.length>=ah&&!lh.has(t.type)||(this.__34.push(t),t.type==="hit"&&this.__3z++)}},Bi=4096,Li=256;
function Hi(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+Li<Bi?Li:2*Bi);return r<=t&&t<=s}var oh=2e5,uh=1e3,nr=-1,hh=class{
constructor(t){this.__6=new Map,this.__2={alloc:[],free:[]},this.__13={alloc:0,free:0},this.__1c=new Map,this.lastHit=0,this.__24=0,this.__1q={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.__6f(t,r,e);let n=t==="alloc"&&this.__1c.get(r);if(n&&(n.block=e),((i=(s=this.__6.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__6.delete(e),this.__6.set(e,{kind:t,hit:r}),this.__6.size<=oh))return;let l=this.__6.keys().next();l.done||this.__6.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.__6f(t,e,a),r?this.__2[t]=[...this.__2[t],e]:this.__13[t]=e}
found(t,e){this.__2[t]=this.__2[t].filter(r=>r!==e)}
gap(){this.__24=this.lastHit,this.__1q={}}
mayBeLeftover(t,e){var r;let s=this.__1q[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.__1q.alloc)==null?a:t.hit)!=null?e:this.__24>0?nr:a}
mayBeOf(t,e,r){let s=t===a?a:this.__1c.get(t);return s?(r==null?a:r.kind)==="inUse"&&!Hi(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===nr}
isOutstanding(t){var e;return((e=this.__6.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.__6.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.__1c.get((e=(t=this.__1q.alloc)==null?a:t.hit)!=null?e:nr))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.__6.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__24?r.hit:a}
mustBeFreedSince(t,e){let r=this.__6.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__24===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__24&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__13[t]>e?!1:!this.__2[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.__1c.set(t,{sizes:e}),this.__1c.size<=uh)return;let r=this.__1c.keys().next();r.done||this.__1c.delete(r.value)}
__6f(t,e,r){var s,i;e>=((i=(s=this.__1q[t])==null?a:s.hit)!=null?i:0)&&(this.__1q[t]={hit:e,block:r})}};
function dh(t,e,r){var s,i;let n=t.slice(0,V(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!ys(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||Y(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function fh(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=Et(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function ch(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&G(r.stack.from,w(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var gh=28;
function ph(t,e,r){var s,i;let n=[],l=e.stack&&G(t.base,e.stack.from),_=G(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,gh):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var ar=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function mh(t,e,r,s,i){let n=ch(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:w(n,s.headerSize);return zi(l,s)?Ui(l,i):"noBlock"}
function zi(t,e){return zt(t,e.pointerSize)&&Nr(t,e.granularity)}var Fi=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function Ui(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=w(t,-r.distance);return{block:s,header:e(s)}}var kh=3;
function bh(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:_,places:o}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&wh(o,u))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(o.some(({provedAt:d})=>d===s))return!0;let h=l.kind==="inUse";return h&&!u&&e.isClaimedByFree(n)?!0:u||_==="inUse"||e.isOutstanding(n)?!1:h||o.some(({provedAt:d})=>d>s)}
function wh(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=kh);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}
function yh(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:_}=e,o=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&s.isCertainSince(i,u.hit)||s.isRepeated(i,l)||(_==null?a:_.kind)==="inUse"&&!Hi(_.bytes,r))return;let h=Oh(i,_);if(h==="refutation")return;let d=i==="free"&&s.lastOf("alloc",l)!==a,c=h==="proof"&&o!=="inUse"||n!==a||d,g=o?f({},e,{before:o}):e;if(!c)return{hypothesis:t,sighting:g};let b=n!==a||Di(e,r,s),T=n===a&&s.mayBeLeftover(i,l);return{hypothesis:lr(t,{hit:r.hit,block:l,isCurrent:b,mayBeLeft:T}),sighting:g}}
function vh(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function Di({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function Sh(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||Di(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:o,charged:i}}
function Th(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(we(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return lr(t,{hit:n,block:s,isCurrent:ji(i,r),mayBeLeft:l})}
function xh(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,f({},n,{freedAt:l})),n.isCurrent||!ji(f({},n,{freedAt:l}),s))return t;t.open.set(e,f({},n,{freedAt:l,isCurrent:!0}));let _=Math.max(t.provedAt,n.hit);return f({},t,{provedAt:_,currentProofs:t.currentProofs+1})}
function ji({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function Oh(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var lr=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>f({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),we=(t,e)=>t!==a&&e!==a&&t!==e,Wi=3,Ah=2,Eh=2,Gi=16,Nh=20,Ph=4,Mh=24,Rh=256,Ch=8,Ih=100,Bh=Wi,Lh=2,Hh=class{
constructor(t,e){this.__2=[],this.__t=new Map,this.__e=0,this.__6e=0,this.__6c=0,this.__6b=0,this.__4w=!0,this.__5k=!1,this.__59=!1,this.__3x=!1,this.__35=0,this.__13=0,this.kind=t,this.__a=e}
plan(t){var e,r;if(this.__5i)return{kind:"places",places:[]};if(this.__w&&this.__e>=Gi)return{kind:"places",places:this.__g.map(({place:l})=>l)};let s=t-((r=(e=this.__2[0])==null?a:e.hit)!=null?r:t),i=(this.__e>=Ch||s>=Ih)&&this.__80===this.__35,n=this.kind==="alloc"&&i&&this.__6e<Bh;return n&&this.__6e++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.__35=t.hit;let s=this.__4w||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__6c++;let i=this.__5i?"noPlace":this.__p(t,s,r);return typeof i!="string"?f({kind:"located",from:"place"},Ki(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__13=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__2h(this.__g.map(r=>Th(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__g)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__2h(this.__g.map(l=>xh(l,r,t,s)))}
settle(t){if(this.__2.length===0)return[];let e=[];return this.__2=this.__2.filter(r=>{var s;let{hit:i}=r,n=(s=this.__94(i))!=null?s:this.__51(this.__2w(i),r,t);return!n||!this.__5j(n,t)?!0:(this.__v(i,n.block,t),e.push(f({hit:i,kind:this.kind},Ki(n))),!1)}),e}
__5j(t,e){return!Fi(t,this.__a)||e.lastOf("alloc",t.block)!==a}
__2w(t){return qi(this.__g.map(({shown:e})=>e.get(t)))}
__51(t,{hit:e,after:r},s){if(!t||!this.__w)return;let{kind:i}=this,n=f({},t,{kind:i,hit:e,after:r,places:this.__g,isDisputed:this.__7u,isContradicted:this.__5k});return bh(n,s)?t:a}
get __7u(){return this.__2.some(({hit:t})=>!this.__2w(t))}
__94(t){var e;let r=this.__t.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__35>t}
hasUnknownsSince(t,e){return this.__13>t||this.__6p(t,e).length>0}
mustHaveShown(t,e,r){if(this.__13>e)return;let s=this.__6p(e,r);if(s.some(l=>{var _;return((_=this.__t.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__t.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__2h(this.__g.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__13>e)return!0;let i=r<s?r:e;return this.__2.some(({hit:n})=>n<=e||n===r||this.__t.has(n)?!1:n>i&&(n<s||n===s&&!this.__59)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.__w&&((r=this.__2w(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.__2.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.__w)return;let r=this.__2.filter(({hit:s})=>{var i;let n=this.__2w(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.__2.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.__g){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__59||(this.__59=e.endsAfter===!0),this.__t.has(t)||!this.__2.some(i=>i.hit===t))return;this.__t.set(t,e);let s=this.__g.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__2h(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),lr(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__g)t.clear();this.__w||this.__3x||this.__6c||this.__2h(this.__g.map(({place:t,shown:e,open:r})=>f({},ar(t),{shown:e,open:r})))}
learned(){return this.__w?this.__g.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1p=t.map(e=>ar(e,!0)),this.__e=Gi}
startOver(){this.__5k||(this.__5k=this.__w),this.__1p=a,this.__2=[],this.__t.clear(),this.__e=0,this.__13=this.__35,this.__6b++}
get __80(){var t,e;return(e=(t=this.__2[this.__2.length-1])==null?a:t.hit)!=null?e:0}
__6p(t,e){return this.__2.filter(r=>r.hit>t&&!we(r.charged,e)).map(({hit:r})=>r)}
get __g(){var t;return(t=this.__1p)!=null?t:[]}
get __w(){return this.__g.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=Wi&&(this.__3x&&this.kind==="alloc"?e:s.size)>=Ah&&r>=Eh)}
isUndecidedAt(t){return this.__2.filter(({hit:e})=>t-e<Mh).length>(this.__w||t>Nh?Ph:0)}
get __5i(){return this.__6b>Lh}
__p(t,e,r){var s;let i=(s=this.__1p)!=null?s:this.__76(t),n=i.map(c=>this.__8q(c,t));if(n.every(c=>c==="notRead"))return"unreadable";if(this.__e++,this.__73(n,e))return this.__4w=!1,this.startOver(),"disagreement";let l=this.__7b(t,e),_=vh(i.map((c,g)=>yh(c,n[g],l,r)).filter(c=>c!==a));if(_.length===0)return this.startOver(),"noPlace";this.__1p=_.map(c=>c.hypothesis);let o=_.map(c=>c.sighting);this.__3x||(this.__3x=o.some(({header:c})=>(c==null?a:c.kind)==="inUse"));let u=qi(o),h={hit:t.hit,after:r.lastAllocation},d=u&&e&&this.__w?u:this.__51(u,h,r);return d?this.__5j(d,r)?d:"unreadable":e||this.__12(l,o,r)?"learning":"disagreement"}
__7b({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
__76({key:t,words:e}){let r=ph(t,e,this.__a.pointerSize),s=(i,n)=>ar({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__8q({place:t},{key:e,words:r,look:s}){return mh(t,e,r,this.__a,s)}
__73(t,e){if((e==null?a:e.from)!=="arguments"||!this.__w)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__12(t,e,r){if(this.__2.length>=Rh)return!1;this.__2=[...this.__2,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.__g.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,Sh(l,t,r)))}return!0}
__v(t,e,r){var s;for(let{shown:i,open:n}of this.__g)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__t.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__2h(t){this.__1p&&(this.__1p=t,t.length===0&&this.startOver())}};
function qi(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function Ki({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var zh=class{
constructor(t){this.__q=new Map,this.__k=new hh(e=>this.__7t(e)),this.__42=[],this.__a=t}
plan(t){return this.__4b(t.kind,t.address).plan(this.__k.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__a.alignedHeaders&&!s)return this.__97(r,e);let l=this.__4b(r.kind,r.address).observe(t,this.__6w(i,t),this.__k);return r.kind==="alloc"&&this.__k.allocates(e,t),l.kind==="located"?this.__82(r.kind,l.block,e,n):this.__k.unlocated(r.kind,e,l.why==="learning"),this.__4i(),l}
goneAfter(t,e,r,s){let i=this.__k.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4o("free",i);if(n.some(u=>u.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,_=!n.some(u=>u.waitsBetween(i,s,t));if(!l&&!_)return;let o=_||n.some(u=>u.agreesOn(t,e));for(let u of n)u.wasAbout(t,{block:e,isSure:o,endsAfter:r>t});this.__4i()}
bornAfter(t,e,r){let s=this.__4o("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.__k.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.__4i()}}
candidates(t,e){let r=new Set;for(let s of this.__q.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__q.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.__k.lastHit))}
gap(){this.__k.gap();for(let t of this.__q.values())t.forgetOpen()}
resolved(){let t=this.__42;return this.__42=[],t}
places(){let t=[];for(let e of this.__q.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__4b(e,r).restore(s)}}
__4o(t,e,r){return[...this.__q.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4i(){for(let t of this.__q.values())for(let e of t.settle(this.__k)){this.__42.push(e);for(let r of this.__q.values())r.blockNamedBefore(e,this.__k)}}
__4b(t,e){let r=`${t} ${e}`,s=this.__q.get(r);if(s)return s;let i=new Hh(t,this.__a);return this.__q.set(r,i),i}
__97({kind:t},e){return this.__k.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__6w(t,{look:e}){if(!t||!zi(t.block,this.__a))return;let r=Ui(t.block,e);if(!Fi(r,this.__a))return{from:t.from,block:r.block}}
__82(t,e,r,s){t==="alloc"&&this.__7a(r,e),this.__79(t,e,t==="free"?s:a),this.__k.located(t,e,r);for(let i of this.__q.values())i.blockNamed({kind:t,block:e,charged:s},this.__k)}
__7a(t,e){for(let r of this.__q.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
__7t(t){return[...this.__q.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
__79(t,e,r){var s;let i=this.__k.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4o(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__q.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},Fh=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Uh(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,V(t)).map(_=>Dh(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:Vi(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:Vi(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function Dh(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Fh.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&L(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||W(S(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&zt(o,r.pointerSize)&&Nr(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function Vi(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var jh=4096,Wh=3,Gh=class{
constructor(t,e,r){this.__y=new Map,this.__0=t,this.__a=e,this.__1v=r}
before(t){let{kind:e}=mi(t,this.__1v,this.__a,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=Mt(t);return(r=this.__y.get(Ji(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(Mt).map(Ji),...this.__y.keys()];this.forget();for(let r of[...new Set(e)].slice(0,Wh)){let s=this.__0.readMemory(r,jh);s&&this.__y.set(r,s)}}
forget(){this.__y.clear()}},Ji=t=>w(t,-Mt(t)),qh=2048,Kh=64,Yi=18362,Vh=class{
constructor(t,e,r,s,i,n){this.__2s=new Map,this.__0=t,this.__3=e,this.__1v=r,this.__a=s,this.__c=i,this.__y=new Gh(t,s,r),this.__15=n}
locate(t,e,r,s){var i;let n=Uh(e.stack,this.__1v,this.__a),l=dh(e.stack,r,e.ip);if(!l)return this.__c.gap(),Jh(n);this.__83(t,r,n.charged);let _=this.__8d(t,e,l,n,s),o=this.__c.observe(_);if(this.__6={hit:t,kind:r,charged:n.charged,unwritten:this.__99(t,r)},this.__9d(t),o.kind==="unlocated")return f({},_r(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return f({},_r(n),{block:o.block,blockFrom:o.from,charged:u})}
__83(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.__6)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.__15.isAfter&&e==="alloc"&&!we(r,l))return;let _=n.filter(u=>{let h=this.__p("alloc",u);return h.kind==="inUse"&&!we(h.bytes,l)});_.length>0&&this.__15.sawAfter();let o=this.__3.processorBlocks.length===1;for(let u of _)this.__c.bornAfter(i,u,o)}
__99(t,e){var r;if(e==="free"||this.__15.isBefore)return[];let s=[...this.__c.candidates("alloc",t)].filter(Mt),i=s.filter(l=>this.__p("alloc",l).kind==="inUse"),n=l=>this.__y.before(l)==="free";return((r=this.__6)==null?a:r.kind)==="free"&&i.some(n)&&this.__15.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return Zi(this.__p("alloc",t))}
__7i(t,{found:e,goneAt:r},s){let i=Xi(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__7l(t)?r!=null?r:s:a}
__7l(t){let e=()=>this.__p("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__3;return e()&&!!this.__0.readMemory(r,4)&&e()}
__9d(t){this.__2s.forEach((e,r)=>{var s;e.goneAt=this.__7i(r,e,t);let i=!Xi(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<ki||(this.__2s.delete(r),e.goneAt&&this.__c.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__c.candidates("free",t)){if(this.__2s.size>=Kh||this.__2s.has(e))continue;let r=this.__p("alloc",e),s=Zi(r);s!=="unknown"&&this.__2s.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__c.isUndecided?this.__y.keep(this.__c.candidates("alloc",t)):this.__y.forget()}
__7w(t){return W(t)===this.__1v}
__8d(t,e,r,s,i){let n=this.__c.plan(r),l=n.kind==="everything"?this.__77(e,r):this.__8e(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__8w(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__85(r.kind),pointer:o,charged:s.charged,requested:s.requested,before:u=>this.__y.before(u)}}
__8w(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__c.gap(),r}
__77(t,e){let r=G(t.sp,e.limit),s=r!==a&&r>0?this.__19(t,t.sp,Math.min(r,qh)):a;return{registers:Qi(t.registers),stack:s}}
__8e(t,e,r){let s=Qi(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__a.pointerSize;return{registers:s,stack:this.__19(e,w(r.base,n),l)}}
__19({sp:t,stackBytes:e},r,s){var i;let n=(i=G(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&fh(r,l,this.__a.pointerSize)}
__85(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__6v(t,r);return e.set(r,i),i}}
__6v(t,e){let r=this.__p(t,e);return t==="alloc"&&!this.__15.isBefore&&Mt(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
__p(t,e){let{build:r=Yi}=this.__3,s=r<Yi,i=mi(e,this.__1v,this.__a,this.__0,s);return i.kind==="headerless"?this.__84(t,e):i}
__84(t,e){let r=this.__3.bigPages&&hl(this.__0,this.__3.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__7w(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}},Xi=t=>t.kind==="inUse"&&!!t.ownsPage;
function Zi({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function _r({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Jh=t=>f({},_r(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Yh=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function Qi(t){let e=new Map;return t.forEach((r,s)=>{Yh.test(s)&&e.set(s,r)}),e}
function Xh(t,e,r){return r==="arm64"?$h(t,e):Zh(t,r)}var Yt=4;
function Zh(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=Qh(t,s,e),n=i&&N(t,s+i,Yt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function Qh(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?$e(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function $h(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Yt<=t.length;l+=Yt){let _=(r=N(t,l,Yt))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let c=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(c|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let c=w(e,l+(_<<8>>13)*Yt);i.push({kind:"literal",address:c});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var td=64,ed=class{
constructor(t,e){this.__5=new Map,this.__0=t,this.__3=e}
get known(){return this.__5}
holds(t,e){let r=this.__5.get(t);if(r)return r;let s=this.__p(t,e);return this.__5.set(t,s),s}
__p(t,e){let{instructionSet:r}=this.__3,s=$s(this.__0,t,td);if(!s||!r)return"unreadable";let i=w(t,-s.length),n=Xh(s,i,r).map(_=>this.__9a(_)),l=_=>_!==a&&W(S(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__9a(t){return t.kind==="immediate"?t.value:ft(this.__0,t.address)}};
function rd({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=le(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var sd=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a,afterGap:l}),id=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))}),nd=17744;
function ad(t,e){let r=ft(t,w(e,60)),s=r&&t.readMemory(w(e,r),12);return s&&N(s,0,4)===nd?N(s,8,4):a}var ld=15,_d=class{
constructor(t,e){this.__0=t,this.__3=e}
read(t){let e=this.__4v(t,"ImageFileName"),r=this.__4v(t,"UniqueProcessId"),s=e&&this.__0.readMemory(e,ld),i=s&&od(s),n=r&&ne(this.__0,r,this.__3.pointerSize);return f({},i&&{image:i},n&&{id:L(n).low})}
__4v(t,e){let r=this.__a().get(e);return r===a?a:w(t,r)}
__a(){var t;if(this.__4a)return this.__4a;let e=new Map;for(let r of["ImageFileName","UniqueProcessId"]){let s=F(this.__0,Aa(r)),i=(t=Vr(s,"_EPROCESS"))==null?a:t.fields.get(r);i&&e.set(r,i.offset)}return this.__4a=e,e}};
function od(t){let e=t.indexOf(0),r=String.fromCharCode(...t.slice(0,e<0?t.length:e));return r===""?a:jt(r)}var ud=9200,hd=500,dd=class{
constructor(t,e,r,s,i){this.__5t=0,this.__52=0,this.__6j=new Set,this.__27=new Set;var n;let{target:l,tag:_}=r;this.__0=t,this.__7=e,this.__15=i,this.__3=l,this.__28=new _d(t,l);let o=Ou(l.pointerSize,l.build===a||l.build>=ud);this.__c=new zh(o),this.__c.restore(s),this.__1k=new ed(t,l),this.__43=new Vh(t,l,_,o,this.__c,i),this.hunt=new Ii(rd(r,t.now()),u=>this.__1k.holds(u,_)),e.begin(this.hunt),e.note(id(l)),this.__65((n=le(l.modules))==null?a:n.start)}
begin(t){this.__7.note({type:"counters",at:"armed",counts:fe(t)})}
end(t,e="disarmed"){this.__7.note({type:"counters",at:"stopped",counts:fe(t)}),this.__8a(),this.__64(),this.__8b(),this.__v(e)}
endWithTarget(t){this.__7.note({type:"gone",missed:t}),this.__v("targetGone")}
abandon(){this.__v("aborted")}
record(t,e,r,s){this.__5t+=1;let i=this.__5t,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__c.gap(),this.__3l(i,t,e,n);try{return this.__3l(i,t,e,this.__43.locate(i,t,e,r))}catch(l){throw l instanceof Wt&&this.__3l(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__7.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__8a(){let t=[],e=[],r=this.__15.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,hd)){let n=this.__43.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.__7.note({type:"blocks",there:t,gone:e})}
__8b(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1k.known];for(let[e,r]of t.slice(this.__52))this.__7.note({type:"code",address:e,holdsTag:r});this.__52=t.length}
__65(t){var e;if(!t||!zt(t,this.__3.pointerSize))return;let r=(e=ss(this.__3,t))==null?a:e.start;if(!r||this.__6j.has(r))return;let s=ad(this.__0,r);s!==a&&this.__7.note({type:"image",start:r,timestamp:s}),this.__6j.add(r)}
__v(t){this.__7.note({type:"end",why:t,time:this.__0.now()})}
__3l(t,e,r,s){this.__8c(e.process);let i=this.__7.note(f({type:"hit",number:t,kind:r,stack:this.__8u(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,process:e.process,time:this.__0.now()}));return this.__91(),this.__64(),i}
__8c(t){!t||this.hunt.processOf(t)||this.__7.note(f({type:"process",address:t},this.__28.read(t)))}
__8u({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__27.has(e)){for(let{address:r}of t)this.__65(r);this.__7.note({type:"stack",index:e,frames:t.map(sd)}),this.__27.add(e)}return e}
__64(){let t=this.__c.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__7.note({type:"places",places:t})}
__91(){for(let{hit:t,block:e,charged:r}of this.__c.resolved())this.__7.note({type:"located",hit:t,block:e,charged:r})}},fd=2e5;
function $i(t,e=fd){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?$i(t.slice(1),e):t}var cd=class{
constructor(t){this.__3e={},this.__0=t}
armed(t,e){this.__b={count:t,event:e}}
begin(t,e){let r=this.__5!==a&&t.contextRegisters.includes("$prcb")?Qr(this.__0,t.pointerSize,"$prcb"):a;this.__3e={processor:r,event:e}}
saw(t){this.__5={reading:t},this.__b=a}
counted(t){this.__5&&(this.__5=f({},this.__5,{count:t}))}
isAgain(t){return this.__5!==a&&pd(this.__5.reading,t)}
judge(t,e,r){var s;let i=this.__8r(e,r),n=this.__5;return i==="repeat"||!n||!this.isAgain(t)?i:n.count&&this.__5z(n.count,e)==="no"||!r&&this.__9c(n,e)?"repeat":!r&&((s=this.__3e.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){return tn(this.__3e.event)}
__8r(t,e){let r=this.__b,s=e?tn(r==null?a:r.event):this.comesBack;if(!r||!(s||e))return"new";let i=this.__5z(r.count,t);return i==="no"?s?"repeat":"unknown":s&&i==="unknown"?"unknown":"new"}
__9c({reading:t},e){var r;let{processor:s}=this.__3e,i=(r=t.registers.get("$prcb"))!=null?r:gd(t.processor,e);return s!==a&&i!==a&&s!==i}
__5z({tag:t,counters:e},r){let s=fe(e),i=s&&fe(de(this.__0,r,t));return i?i.allocs===s.allocs&&i.frees===s.frees?"no":"yes":"unknown"}},tn=t=>t!==a&&t.time===a,gd=(t,e)=>t===a?a:e.processorBlocks[t];
function pd(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&md(t.registers,e.registers)&&kd(t.stack,e.stack)}
function md(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);i!=="$proc"&&n!==a&&n!==s&&(r=!1)}),r}
function kd(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var bd=2e3,wd=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>bd,yd={4:ht("ffdf0000"),8:ht("fffff78000000000")},vd=32,Sd=8,Td=20,xd=1e4,Od=4294967296;
function en(t,e){let r=yd[e],s=r&&t.readMemory(r,vd),i=s&&rn(s,Sd),n=s&&rn(s,Td);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function rn(t,e){let r=N(t,e,4),s=N(t,e+4,4);if(!(r===a||s===a)&&s===N(t,e+8,4))return(s*Od+r)/xd}var sn=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,Ad=class{
constructor(t,e,r,s){this.__8=[],this.__32=0,this.__66=new Map,this.__0=t,this.__9=s,this.__4=e,this.__7=r,this.__36=new cd(t),this.__6a=new e_(t,this.__4,s)}
get armed(){return this.__b}
get change(){return this.__4.open[0]}
get unrepaired(){return this.__6o}
get hunts(){return this.__8}
get shown(){var t;let e=new Map;for(let r of this.__8)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(sn));this.__12([...this.__8.filter(s=>!r.has(sn(s))),...t]),this.__5v=e}
leftValue({address:t,value:e}){let r=this.__5v;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__40;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
__8f({poolHitTag:t,build:e}){var r;let s=(r=this.__66.get(t))!=null?r:new s_(e);return this.__66.set(t,s),s}
learned(){var t,e;return(e=(t=this.__40)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__32+=1;let r=this.__b,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__6q(r);let i=this.__57();i&&ms(this.__9,i.undone,i.arming.idle),this.__6o=(e=Nd(i==null?a:i.undone))!=null?e:this.__6a.run(s!=null?s:(t=this.__2o)==null?a:t.change)}
__6q({arming:t,evidence:e}){this.__b=a,this.__2o=t,e.abandon()}
__57(){let t=this.__2o;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2o=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__4u(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__50(i,e,!1)}finally{l=this.__20(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__4u(t,e,!0)}
capture(t){let e=this.__b;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=lt(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__20(e,a),{kind:"notArmed",anyMore:s.tag};let l=os(this.__0);if(l.kind==="breaksPassed")return l;let _=Js(e.event,Jt(this.__0)),o=this.__50(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?f({},h,{disarmed:this.__20(e,o)}):(this.__b===e&&(this.__b=f({},e,{event:Jt(this.__0)})),r.end(this.__2c(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__70()}
release(){this.__32+=1;let t=this.__b;if(!t){let e=this.__57();return e?[e.undone]:this.__4.undoAll()}return this.__b=f({},t,{byUser:!1}),[this.__20(t,a)]}
__70(){let t=lt(this.__0);if(t.kind!=="read"||K(t.value))return{kind:"nothing"};let e=oe(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=We(t,qt(s),r),n=this.__4.undo(this.__4.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__4u(t,e,r){return A(()=>{this.__8n();let s=Zl(this.__0,this.__4,t,e);return s.kind==="refused"?s:this.__1b(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__8n(){let t=this.__b;if(!t)return;let e=this.__20(t,a);this.__9({kind:"replaced",tag:t.arming.tag,undone:e})}
__12(t){this.__8=$i(t);let e=t.length-this.__8.length;e>0&&this.__9({kind:"dropped",hunts:e})}
__1b(t,{target:e,idle:r,stops:s},i){let n=new Fl(this.__0,this.__4,e,t,r),l=this.learnedOn(e),_=new dd(this.__0,this.__7,n,l,this.__8f(e)),o=i?Jt(this.__0):a,u=en(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__9({kind:"ready",target:e,tag:t}),s||this.__9({kind:"stopsUnknown"}),this.__9({kind:"repairLine",command:n.repair}),n.leaveNote();let d=de(this.__0,e,t);_.begin(d),this.__36.armed({tag:t,counters:d},o),l.length>0&&this.__7.note({type:"places",places:l}),this.__b=h;let c=n.arm();return c.kind==="applied"?(this.__12([...this.__8,_.hunt]),this.__40=_.hunt,{kind:"armed",armed:h}):(this.__20(h,a),{kind:"notWritten",applied:c})}
__50(t,e,r){let{arming:s,evidence:i}=t,n=this.__32;this.__9({kind:"waiting",seconds:e.seconds});let l=new Tu({reader:this.__0,changes:this.__4,observer:this.__9,target:s.target,evidence:i,stepOut:new P_(this.__0,this.__4,s),lastStop:this.__36,isCurrent:()=>this.__32===n},e).run(r);return this.__7m(t)?f({},l,{hasRestarted:!0}):l}
__7m({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||ft(this.__0,r.poolHitTag)===s)return!1;let i=en(this.__0,r.pointerSize);return i!==a&&wd(e,i)}
__20({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__b)==null?a:s.arming)===t&&(this.__b=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__b)==null?a:i.arming)===t&&(this.__b=a),n.kind==="stillThere"&&(this.__2o=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__2c(t);return e.end(as(n,t.tag)?Ed:l,r==null?a:r.end.kind),n}
__2c({target:t,tag:e}){let r=de(this.__0,t,e);return this.__36.counted({tag:e,counters:r}),r}},Ed={kind:"unreadable"},Nd=t=>(t==null?a:t.kind)==="stillThere"?t:a,or=4;
function nn(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var Pd=1e3,Md=256,Rd=class{
constructor(t){this.__8=new Set,this.__2=[],this.__48=0,this.__z=t}
missed(t){this.__48+=t}
take(t,e){if(t.type==="hunt"){this.__58(),this.__1=new Ii(t);return}if(!this.__1&&t.type!=="change"&&this.__z("noHunt",e),!!this.__1)for(this.__2.push({line:e,entry:t,missing:this.__48}),t.type==="hit"&&(this.__48=0);this.__2.length>0&&this.__3u(this.__1);)this.__2p(this.__1)}
end(){return this.__58(),{hunts:[...this.__8],lastHunt:this.__1}}
__58(){for(;this.__1&&this.__2.length>0;)this.__2p(this.__1)}
__3u({lastHit:t}){let[e]=this.__2;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__2.length>Md||this.__30().length>=or}
__30(){let t=[];for(let{entry:e}of this.__2.slice(1))e.type==="hit"&&t.length<or&&t.push(e.number);return t}
__2p(t){let e=this.__30(),r=this.__2.shift();if(!r)return;let s=r.entry.type==="hit"?this.__8g(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__8.has(t))&&(this.__8.size<Pd?this.__8.add(t):this.__z("tooLong",r.line)))}
__8g(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=nn(n,r,s.number,i),_=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!_)return s;let o=l==="repeated"&&(i.length>0||Cd(t,s));return this.__z(o?"repeated":"misnumbered",e),o?a:f({},s,{number:n})}};
function Cd(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var U=t=>typeof t=="string"?jt(t):a,Id=t=>typeof t=="boolean"?t:a,y=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,Bd=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,C=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,Ld=t=>{let e=y(t);return e!==a&&e<=4294967295?S(e):a};
function I(...t){return e=>t.find(r=>r===e)}
function mt(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function k(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function an(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var Hd="pooltag recording",ln=1;
function zd(t,e){return JSON.stringify(f({seq:t},e)).replace(/[^ -~]/g,Fd)}var Fd=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Ud=1<<20,Dd=k({module:U,name:U,offset:y}),jd=k({text:U},{address:C,symbol:Dd,source:k({file:U,line:y}),inline:I(!0),doubtful:I(!0),afterGap:I(!0)}),Wd=an(k({register:U}),k({offset:Bd})),Gd=k({kind:I("alloc","free"),key:C,where:Wd,holds:I("block","header")}),qd=an(k({kind:I("poolHitTag")}),k({kind:I("code"),site:U})),_n=t=>{let e=y(t);return e!==a&&e<=255?e:a},Kd=k({id:y,thing:qd,address:C,before:mt(_n),after:mt(_n),repair:U}),Vd=k({pointerSize:I(4,8),description:U},{build:y,kernelBase:C}),Jd=k({name:U,start:C,end:C}),Yd={header:k({format:I(Hd),version:I(ln),segment:y,tool:U,time:y}),hunt:k({tag:Ld,target:Vd,poolHitTag:k({address:C,before:y}),time:y}),modules:k({modules:mt(Jd)}),image:k({start:C,timestamp:y}),stack:k({index:y,frames:mt(jd)}),hit:k({number:y,kind:I("alloc","free","unknown"),stack:y},{stopAddress:C,block:C,blockFrom:I("place","arguments","returnValue"),requested:y,charged:y,poolType:y,processor:y,thread:C,process:C,time:y,open:I(!0),mayRepeat:I(!0)}),process:k({address:C},{image:U,id:y}),located:k({hit:y,block:C},{charged:y}),places:k({places:mt(Gd)}),counters:k({at:I("armed","stopped")},{counts:k({allocs:y,frees:y})}),doubted:k({stack:y,hits:y}),gone:k({missed:Id}),blocks:k({there:mt(C),gone:mt(C)}),code:k({address:C,holdsTag:I("yes","no","unreadable")}),change:k({change:Kd,state:I("planned","applied","undone","gone"),time:y}),end:k({why:U,time:y})},Xd=new Map(Object.entries(Yd));
function Zd(t){var e;if(t.length>Ud)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=k({seq:y,type:U})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=Xd.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:f({type:n},_)};let{version:o}=(e=k({version:y})(r))!=null?e:{};return n==="header"&&o!==a&&o>ln?{kind:"newer",version:o}:{kind:"invalid"}}var on=5e5,Qd=1e8,$d=20,tf=class{
constructor(){this.__8=new Rd((t,e)=>this.__z(t,e)),this.__26=0,this.__25=0,this.__3h=0,this.__2x=0,this.__2=[],this.__1s=0,this.__68=0,this.__3q=[]}
push(t){if(this.__26++,this.__25+=t.length,this.__26>on||this.__25>Qd)return this.__z("tooLong",this.__26),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2l(Zd(e))}
end(){if(this.__2m)return this.__2m;if(!this.__1n)return{kind:"noRecording"};for(;this.__2.length>0;)this.__2p();let{hunts:t,lastHunt:e}=this.__8.end();return{kind:"recording",recording:{header:this.__1n,hunts:t,lastHunt:e,nextSeq:this.__1s,problems:{count:this.__68,first:R(this.__3q,(r,s)=>r.line-s.line)}}}}
__2l(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2m=t:!this.__1n&&!r&&(this.__2m={kind:"noRecording"}),this.__2m?!1:(this.__1n=(e=this.__1n)!=null?e:r,this.__3h>0&&this.__8p(r!==a),t.kind==="entry"?this.__u(t.seq,t.entry):t.kind==="unknownType"?this.__u(t.seq,a):t.kind==="torn"?this.__3h=this.__26:this.__55("invalid",this.__26),!0)}
__8p(t){let e=this.__3h;if(this.__3h=0,!t){this.__55("torn",e);return}this.__2x+=1,this.__4n=e}
__55(t,e){this.__2x+=1,this.__z(t,e)}
__z(t,e){this.__68++,this.__3q.length<$d&&this.__3q.push({line:e,what:t})}
__u(t,e){let r={damagedBefore:this.__2x,tornEnd:this.__4n};for(this.__2.push(f({line:this.__26,seq:t,entry:e},r)),this.__2x=0,this.__4n=a;this.__2.length>0&&this.__3u();)this.__2p()}
__3u(){var t;let[e]=this.__2,r=e?e.seq-this.__1s:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__2.length>or}
__2p(){let t=this.__2.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__30(),_=this.__7q(e,l)?"misnumbered":nn(this.__1s,i,e,l);if(_!=="next"?this.__z(_,s):n!==a&&e>this.__1s&&this.__z("torn",n),_==="repeated")return;let o=_==="misnumbered"?0:e-this.__1s;this.__1s+=o+1,this.__8.missed(o),r&&r.type!=="header"&&this.__8.take(r,s)}
__30(){let t=0;return this.__2.map(e=>(t+=e.damagedBefore,e.seq-t))}
__7q(t,e){return e.length===0&&t>this.__1s+on}};
function ef(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=qt(n.before),o={armed:i,saved:_,address:n.address},u=(r=oe(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=lt(t),d=rf(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let c=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:c}:{kind:h.value===_?"disarmed":"changed"}}
function rf(t,e){let r=le(ze(F(t,Rr)));return r&&X(r.start,e)}var un=1e3,Z=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,hn=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),sf=class{
constructor(t,e,r,s){this.__0=t,this.__o=e,this.__7=r,this.__l=s}
save(t){return this.__7.save(hn(t),this.__l.hunts)}
open(t){let{armed:e}=this.__l;if(e)return{kind:"armed",tag:e.arming.tag};this.__7.flush();let r=hn(t),s=new tf,{files:i,isWhole:n,failure:l}=this.__8j(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:Z(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=ef(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:c}=o;this.__l.show(h,u.kind==="armed"?u.note:a);let g=n&&c.count===0;return this.__7.opened(g?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__8j(t,e,r){let s=0,i=!0;return A(()=>{let n=Z(t,0);for(this.__o.exists(n)||(n=e,i=!1);s<un&&this.__o.exists(n)&&(s+=1,!!this.__o.read(n,l=>r.push(l)));)n=Z(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},nf=64*1024,af=class{
constructor(t,e,r){this.__25=0,this.__45=[],this.__o=t,this.__14=e,this.base=r.base,this.__4g=r.seq,this.__1j=r.segment,this.__2q=r.tool}
get count(){return this.__1j}
write(t){let e=this.__3a;e&&this.__9f(e),this.__3a=t,this.open(),this.__5w(t),(this.__25>=nf||lf(t))&&this.close(),this.__3a=a}
open(){if(this.__2d)return;let t=Z(this.base,this.__1j);if(this.__1j>=un)throw new Wt(t,"a recording has 1000 files");this.__2d=this.__o.create(t),this.__45.push(t),this.__25=0,A(()=>this.__1n(),e=>{throw this.__6h(this.__45.splice(-1)),e}),this.__1j+=1}
__1n(){this.__5w({type:"header",format:"pooltag recording",version:1,segment:this.__1j,tool:this.__2q,time:this.__14()})}
discard(){this.__6h(this.__45.splice(0))}
__6h(t){let e=r=>A(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__o.remove(r))}
close(){let t=this.__2d;this.__2d=a,t==null||t.close()}
__9f(t){this.__3a=a,this.close(),this.__o.exists(Z(this.base,this.__1j))&&(this.__1j+=1),this.write(t)}
__5w(t){var e;let r=zd(this.__4g,t);(e=this.__2d)==null||e.writeLine(r),this.__4g+=1,this.__25+=r.length}},lf=t=>t.type==="change"&&t.state==="planned"||t.type==="end",_f=class{
constructor(t,e,r,s){this.__o=t,this.__14=e,this.__2q=r,this.__9=s}
begin(t){this.__1=t,this.__1b(t.start)}
note(t){var e,r;let s=(r=(e=this.__1)==null?a:e.take(t))!=null?r:"taken";return this.__1b(t),s}
opened(t){this.__2u=t}
save(t,e){var r,s;if(((r=this.__3c)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2u)==null?a:s.base)===t?this.__2u:a,n=Z(t,0);return A(()=>{if(!i&&this.__o.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__9g(t,i,l);return this.__81(),this.__2u=a,this.__3c=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__6m(t=>t.close())}
__81(){var t;(t=this.__1)!=null&&t.openEnd&&this.__1b({type:"end",why:Ri,time:this.__14()}),this.flush()}
__9g(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new af(this.__o,this.__14,{base:t,seq:s,segment:i,tool:this.__2q});return A(()=>this.__7c(n,r),l=>{throw n.discard(),l}),n}
__7c(t,e){t.open();let r=R(e,(s,i)=>+(s===this.__1)-+(i===this.__1));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__1b(t){this.__6m(e=>e.write(t))}
__6m(t){let e=this.__3c;e&&A(()=>t(e),r=>{this.__3c=a,this.__4m(r)})}
__4m({call:t,message:e}){try{this.__9({kind:"notRecorded",path:t,message:e})}catch(r){}}},E=t=>{let e=H(t);return JSON.stringify(Ar(t)||/["$;\\]/.test(e)?rt(t):e)},kt=t=>`0x${t.toString(16)}`,p=(t,e)=>`${t} ${e}${t===1?"":"s"}`;
function Rt(t,e=""){let r=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${r} (simulated)`:r}var ur=t=>t===a?"":` (${t})`;
function of(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${uf(e.plain)}.`}}var uf=t=>[...new Set([E(t),`"${rt(t)}"`])].join(" or "),hf=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,df=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,ff=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,Xt=(t,e)=>`${t} does not fit: ${e}`,cf=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,dn=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,gf=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,pf=t=>`${JSON.stringify(t)} was not looked past. `,hr=t=>`Did you mean ${t.join(" or ")}?`;
function mf(t,e){if(t===a)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let r=e.length===0?`Begin with dx @$pool.hitTag(${E(t)}).`:hr(e.map(E));return`Nothing has been recorded for ${E(t)}. ${r}`}
function fn(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${rt(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return cn(t);case"noSymbol":return`there is no symbol nt!${t.name}${ur(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${kt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return kf(t.tag,t.meant);case"ambiguous":return`${t.tags.map(rt).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${rt((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function cn({what:t,setting:e}){let r=e.length>gn?`${e.slice(0,gn)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${Sa[t]} and try again.`}var gn=80;
function kf(t,e){let r=e.map(i=>`${E(i)} (${rt(i)})`),s=r.length===0?"":`${hr(r)} `;return`no allocation with ${E(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${E(t)}, "unseen").`}
function bt(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return bf(t.holds);let e=ur(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function bf(t){return t===a||K(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${E(S(t))} by now, and not by this call: dx @$pool.status()`}
function wf(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${fn(t.problem)}`;case"cleared":return t.undone.map(bt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${kt(t.held)}, armed by somebody else; it holds 0 now.`:bt(t.undone)}}var pn="what sites hold is at least so much, shares are of what is known",mn=t=>Ct(t)>0&&!t.isWhole(),yf=t=>mn(t)?" (at least so much, of what is known)":"";
function kn(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${Tf(e.why)}${mn(t)?`: ${pn}`:""})`;let s=[...e.kind==="floor"?[`${Sf(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${p(r,"hit")} is not known${vf(t)}`]:[]];return s.length===0?"":` (${pn}: ${s.join(", ")})`}
function vf(t){let{count:e,requested:r}=t.unlocatedAllocs(),s=bn(r,e);return s===""?"":`, ${p(e,"allocation")} among them${s}`}
function bn({bytes:t,of:e},r){return e===0?"":` that asked for ${e<r?"at least ":""}${t} bytes`}var Sf=(t,e)=>`${e>0?"up to ":""}${wn(t)}`;
function wn({allocs:t,frees:e}){return[...t>0?[p(t,"allocation")]:[],...e>0?[p(e,"free")]:[]].join(" and ")}
function Tf(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function ye(t){if(Ct(t)===0)return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Ct=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},dr=t=>`${JSON.stringify(H(t.tag))}: ${p(Ct(t),"hit")}${Ct(t)===0?"":`, coverage ${ye(t)}`}`,fr=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,xf=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function Of(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(Ef).join("")}Saved ${p(s.length,"hunt")} in ${Af(e,r)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${fr(t)}`}}var Af=(t,e)=>e>1?`${Z(t,0)} to ${Z("",e-1)}`:Z(t,0),Ef=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${p(t,"hit")} on ${E(e)} are more than is kept: save before a long hunt. `,Nf=t=>t.kind==="opened"?Mf(t):`Not opened: ${Pf(t)}`;
function Pf(t){switch(t.kind){case"armed":return`${E(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return fr(t)}}
function Mf(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(dr).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${p(l.count,"line")} damaged or missing, the first at ${_.line}.`,Cf(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Rf=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function Cf(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${E(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${kt(t.note.saved)} disarms.`:`It was ${Rf(e)}${If(t)}`}
function If(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${kt(t.note.saved)} disarms.`}}
function Bf(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],p(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[p(s,"processor")]:[]].join(", ")}; arming ${E(r)} at ${la(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${E(t.tag)}: ${bt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${p(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${Lf(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Hf(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${kt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${fr(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var Lf=t=>t===a?"":`; the ${Rt(t)} are looked at when a stop arrives`;
function Hf({hits:t,wanted:e,seconds:r,target:s}){let i=t/r,n=(e-t)/i,l=`${i.toFixed(1)}/s`;return n<zf?`pooltag: ${t} of ${p(e,"hit")}, ${l}, about ${Rt(n,s.description)} to go`:`pooltag: ${p(t,"hit")}, ${l}`}var zf=86400,Ff=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Uf(t){if(!t.includes("<"))return t;let e=t.replace(Ff,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var yn=t=>host.parseInt64(it(t),16);
function vn(t){if(typeof t=="number")return t;if(!Df(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Df(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var Sn=8e3,jf=8,Wf=class{
constructor(){this.__2n=!1,this.__6={given:[],read:[]}}
query(t){return this.__3p(t)}
change(t){return this.__3p(t)}
run(t){return this.__3p(t)}
readMemory(t,e){let r=xn(this.__5x(t),e);if(r||!Tn(t))return r;this.__2n=!this.__2n;let s=xn(this.__5x(t),e);return s||(this.__2n=!this.__2n),s}
__5x(t){return!this.__2n||!Tn(t)?t:st(4294967295,L(t).low)}
__3p(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?this.__6z([...e]):[]}catch(e){throw new Wt(t,e)}}
__6z(t){let e=this.__6,r=t.map((s,i)=>{let n=e.given[i]===s?e.read[i]:a;return n!=null?n:jt(Uf(`${s}`))});return t.length>=jf&&(this.__6={given:t,read:r}),r}
now(){return Date.now()}
session(){let t=Zt(()=>host.currentSession.Attributes.Target),e=Zt(()=>t==null?a:t.IsKernelTarget),r=Zt(()=>t==null?a:t.IsLiveTarget),s=Zt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function ve(t){for(let e=0;e<t.length;e+=Sn)host.diagnostics.debugLog(t.slice(e,e+Sn));host.diagnostics.debugLog(`
`)}var Tn=t=>L(t).high===0&&zt(t,4);
function xn(t,e){return Zt(()=>{let r=host.memory.readMemoryValues(yn(t),e,1);return r.length===e?new Uint8Array(r):a})}
function Zt(t){try{return t()}catch(e){return}}var Gf=class{
exists(t){return It(t,e=>e.FileExists(t))}
create(t){return It(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__9h(e,r,t);return{writeLine:i=>It(t,()=>s.WriteLine(i)),close:()=>It(t,()=>r.Close())}})}
remove(t){It(t,e=>e.DeleteFile(t))}
__9h(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return It(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function It(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new Wt(t,r)}}var wt="pool",On="pooltag",An=`dx -r0 @$${wt} = Debugger.State.Scripts.${On}.Contents.pool`,qf=t=>`pooltag ${t}. After .scriptload type ${An}, then dx @$pool.status()`;
function En(t){return Te(()=>Vf(t))||Te(Jf)}
function Kf(){Te(()=>Reflect.deleteProperty(Se(),wt)&&Se()[wt]===a)||Te(()=>Nn(`dx -r0 @$vars.Remove("${wt}")`))}var Se=()=>host.namespace.Debugger.State.UserVariables;
function Vf(t){return Se()[wt]=t,Se()[wt]!==a}
function Jf(){return[`Debugger.State.Scripts.${On}.Contents.pool`,"@$scriptContents.pool"].some(t=>Nn(`dx -r0 @$${wt} = ${t}`))}
function Nn(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function Te(t){try{return t()}catch(e){return!1}}
function Yf({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Xf(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Zf(t);return e.map(s=>{let i=s.tag===a?Qf(s,r):a;return i?f({},s,{tag:W(i.tag)}):s})}
function Zf(t){var e;let r=je(t),s=r&&$r(t,i=>ae(t,i,r),r);return(e=s&&yl(t,s))!=null?e:[]}
function Qf(t,e){let r=e.filter(({tag:i})=>H(W(i))===t.text),s=r.length===1?r:r.filter(i=>$f(i,t));return s.length===1?s[0]:a}var $f=({nonPaged:t,paged:e},r)=>Pn(t,r.nonPaged)&&Pn(e,r.paged),Pn=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function tc(t){let e=t.now(),r=t.query(Pa("tag",!0)),s=Cs(r);return s?{kind:"read",rows:Xf(t,s.rows),unread:s.unread.length,total:Yf(s),seconds:(t.now()-e)/1e3,session:t.session().description}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var Mn=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function ec(t,e){if(e==="tag")return R(t,rc);let r=sc(e);return R(t,(s,i)=>r(i)-r(s))}
function rc({text:t},{text:e}){return t===e?0:t<e?-1:1}
function sc(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return cr;case"bytes":return Rn;case"peralloc":return e=>cr(e)===0?0:Rn(e)/cr(e)}}var cr=t=>t.nonPaged.outstanding+t.paged.outstanding,Rn=t=>t.nonPaged.bytes+t.paged.bytes,Cn=t=>`Not armed: ${ic(t)}`;
function ic(t){switch(t.kind){case"refused":return fn(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${ur(t.applied.failure)}. ${bt(t.applied.undone)}`}}var nc=(t,e)=>`ARMED: the machine stops at every allocation and free of ${E(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function ac(t){if(t.kind==="breaksPassed")return`Not captured: ${cn(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${E(e)}: somebody has changed it. dx @$pool.arm(${E(e)}) arms it again.`}var lc=4096,In=256;
function _c(t){if(t.coverage().kind==="unknown")return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.unpaired();return e===0?a:`up to ${e} of them may have been freed unseen`}
function oc(t,{block:e,isDoubtful:r}){if(t.asked.there.has(e)&&!r)return"allocated still when the hunt ended: memory showed it";if(t.coverage().kind==="unknown")return"not seen freed; frees may have been missed";let{count:s}=t.unpaired();return r?`not seen freed; ${p(s,"free")} of which the block is not known can have been of it`:"not freed: every free was seen"}
function uc(t,{block:e,charged:r}){let{pointerSize:s}=t.start.target,i=_=>Ft(w(e,_),s),n=Number.parseInt(e.slice(-4),16)%lc===0,l=s*2;return[`!pool ${i(0)}`,`db ${i(0)} L${kt(Math.min(r!=null?r:In,In))}`,...n?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}
function hc(t,e){let r=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(", ")}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${r}.`}
function dc(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${cc(t.stop)}: the prompt is yours.${t.mayBeOld?fc:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var fc=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function cc(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${kt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function Bn(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Ct(r),_=[p(n.alloc,"allocation"),p(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),o=l===0?"":`coverage ${ye(r)}${kn(r)}`,u=[l>i&&`the whole hunt: ${p(l,"hit")}`,o].filter(Boolean),h=[`: ${_}`,u.join(", ")].filter(Boolean).join("; ");return[`${p(i,"hit")} on ${E(s)} in ${Rt(e.seconds,r.start.target.description)}${h}.`,dc(e.end),l===0&&mc(e.end)?kc(r):a,t.disarmed&&(e.hasRestarted?bc(t.disarmed):bt(t.disarmed)),as(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?pc(t):a,l>0?`Next: dx -g @$pool.leaks(${E(s)})`:a].filter(d=>d!==a).join(" ")}var gc=2e3;
function pc({hunt:t,tag:e,capture:r}){let s=Ct(t);if(!(t.openHits()*10<s||s>=gc||r.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${E(e)}, ${Math.max(500,2*s)}).`}var mc=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function kc(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.isEmpty())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let r=t.coverage();return r.kind==="floor"?`The kernel counted ${wn(r.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var bc=t=>t.kind==="stillThere"?bt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",Ln=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],wc=new Set(Ln.filter(t=>!t.endsWith("*"))),yc=Ln.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1));
function vc(t){let e=t.toLowerCase();return wc.has(e)||yc.some(r=>e.startsWith(r))}var Sc=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;
function Tc(t,{modules:e,skip:r,pointerSize:s}){var i,n;let l=V(t);for(let o=l;o<t.length;o++){let u=t[o];if(!u||!Vt(t,o))return{kind:"unknown",why:ct(t)};if(u.address&&!zt(u.address,s))return{kind:"system"};let h=xc(u,e),d=o-l;if(h===a)return{kind:"noModule",frame:u,past:d};if(!vc(h)&&!be(u,r))return{kind:"driver",module:h,frame:u,past:d}}let _=t[t.length-1];return!_||l>=t.length?{kind:"unknown",why:ct(t)}:{kind:Sc.test((n=(i=_.symbol)==null?a:i.name)!=null?n:"")?"system":"cut"}}
function xc({address:t,symbol:e},r){var s;let i=t&&yi(t,r),n=(s=i==null?a:i.module)!=null?s:e==null?a:e.module;return n===""?a:n}
function Oc(t,e){let r=[...Ec(t,e).values()].map(_=>Pc(t,_)),s=r.reduce((_,{holding:o})=>{var u;return _+((u=o==null?a:o.blocks)!=null?u:0)},0),i=r.map(_=>{var o,u;return f({},_,{share:s===0?0:((u=(o=_.holding)==null?a:o.blocks)!=null?u:0)/s})}),n=({holding:_})=>{var o;return(o=_==null?a:_.bytes)!=null?o:-1},l=({holding:_})=>{var o;return(o=_==null?a:_.blocks)!=null?o:-1};return R(i,(_,o)=>n(o)-n(_)||l(o)-l(_))}
function Ac({stacks:t}){let e=[];for(let{holder:r}of t)"past"in r&&e.push(r.past);return e.length===0?a:[Math.min(...e),Math.max(...e)]}
function Ec(t,e){let{modules:r,asked:s}=t,{pointerSize:i}=t.start.target,n=new Map;return t.held().forEach((l,_)=>{let o=l.filter(({block:c})=>!s.gone.has(c));if(o.length===0)return;let u=Tc(t.stacks.at(_),{modules:r,skip:e,pointerSize:i}),h=Nc(u),d=n.get(h);d?d.push({stack:_,holder:u,blocks:o}):n.set(h,[{stack:_,holder:u,blocks:o}])}),n}
function Nc(t){return t.kind==="driver"?`${t.kind} ${t.module.toLowerCase()}`:t.kind==="unknown"?`${t.kind} ${t.why}`:t.kind}
function Pc(t,e){var r,s;let i=R(e,(d,c)=>c.blocks.length-d.blocks.length),n=[];for(let d of i)n.push(...d.blocks);let l=new Set(i.map(({stack:d})=>d)),_=0;for(let{stack:d,hits:c}of t.stackUses())l.has(d)&&(_+=c.alloc);let o={lastHit:t.lastHit,longestLife:0},u=Si(n,t.unpaired(),t.asked,o),h=(s=(r=i[0])==null?a:r.holder)!=null?s:{kind:"cut"};return f({holder:h,stacks:i,allocs:_},u&&{holding:u})}
function Mc(t,e){var r;let{asked:s,lastHit:i}=t,{count:n,ofThere:l}=t.unpaired(),_=(r=t.recent(1)[0])==null?a:r.time,o=[];return t.held().forEach((u,h)=>{let d=t.siteOf(t.stacks.at(h),e);for(let c of u){let{block:g,hit:b,time:T}=c;if(s.gone.has(g))continue;let P=T===a||_===a?a:_-T,St=(s.there.has(g)?l:n)>0;o.push(f({},c,{site:d,age:i-b,lived:P,isDoubtful:St}))}}),R(o,(u,h)=>u.hit-h.hit)}
function Rc(t,e){if(!t)return!1;let r=e.replace("...","*"),s=[t.key,t.frame.text];return be(t.frame,[r])||s.some(i=>Kt(r,i))}var gr={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:"look",line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:"look",line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},Cc="what to type; dx -v @$pool says more of each call";
function Ic(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(gr))t[e]={Help:`${r} - ${s}`};return t}var Bc=class{
constructor(t){this.__5a=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:r}=this.__5a;return`${t}: dx ${e}  ${r}`}},D=t=>jt(t).replace(/\t/g," "),z=class extends Error{
constructor(t){super(D(t)),this.name=""}},Lc=500,Hc=[8,256];
function Hn(t,e){var r,s;let i=(s=(r=gr[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new z(cf(`${e[n]}`,i))}
function pr(t,e){if(e===a)throw new z(df(t));if(typeof e!="string")throw new z(hf(t));let r=na(e);if(!r.ok)throw new z(of(e,r.problem));return r.tag}
function zn(t,e,r,s=1,i=1/0){let n=vn(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new z(ff(t,s,i,r))}
function Fn(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:Lc};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new z(Xt(`${n}`,r));let o=_==="frames"?Hc:[];i[_]=zn(`The number of ${_}`,n,r,...o)}),i}
function Un(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new z(Xt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var zc=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Dn(t,e){if(typeof e=="string"&&e.trim()!==""&&!zc.test(e))return e;throw new z(xf(t))}
function Fc([t,e]){let r=Mn.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new z(Xt(`${s}`,jn))}var jn=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Mn.join(" ")}`;
function Uc(t,e){if(t===a||/[*?]/.test(t))return;let r=JSON.stringify(t),s=ds(t,e).map(i=>JSON.stringify(i));throw new z(s.length>0?`${r} is no tag in the listing. ${hr(s)}`:Xt(`${r} is no tag in the listing and`,jn))}var Wn={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},Qt=(t,e="noStack")=>{var r;return(r=t==null?a:t.frame.text)!=null?r:Wn[e]},Dc=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,Gn=t=>t.some(({symbol:e})=>e!==a&&Dc.test(e.name)),qn="processes of blocks not seen freed",jc=5;
function mr(t,e){var r,s;return e===a?"":(s=(r=t.processOf(e))==null?a:r.image)!=null?s:it(e)}
function Kn(t,e,r){var s;if(e===a)return;let i=(s=t.processOf(e))==null?a:s.id,n=i===a?"":`, id ${i}`,l=`${mr(t,e)} (${it(e)}${n})`;return Gn(r)?`an interrupt or a deferred call, on top of process ${l}, which need have nothing to do with it`:`process ${l}`}
function kr(t,e,r){var s;let i=new Map;for(let{process:o,stack:u}of r){if(o===a)continue;let h=Gn(t.stacks.at(u))?"(in an interrupt or deferred call)":mr(t,o);i.set(h,((s=i.get(h))!=null?s:0)+1)}if(i.size===0)return;let n=R([...i],([,o],[,u])=>u-o),l=n.slice(0,jc).map(([o,u])=>`${o} ${u}`),_=n.length-l.length;return`${e}: ${l.join(", ")}${_>0?`, ${_} others`:""}`}var br="dx -g shows columns, [0].details() the rest",Wc=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${p(e,"row")}, the first is [0]`,$t=class{
constructor(t){this.__6i=D(t)}
toString(){return this.__6i}},Q=class{
constructor(t,e){this.__6k=D(t),this.__16=e}
toString(){return this.__6k}
*[Symbol.iterator](){for(let t=0;t<this.__16.length;t+=1){let e=this.__16[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,r;let s=(e=vn(t))!=null?e:-1;return(r=this.__16[s])!=null?r:new $t(Wc(s,this.__16.length))}},te=(t,e)=>new Q(t,e.map(r=>new $t(r))),Gc=48,yt=(t,e)=>`${t} ${qc(D(e),Gc-t.length-1)}`;
function qc(t,e){var r,s;if(t.length<=e)return t;let i=(s=(r=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?a:r[0].length)!=null?s:0,n=e-3-i,l=Math.min(t.indexOf("!")+1,n),_=Math.floor((n-l)/2);return`${t.slice(0,n-_)}...${t.slice(t.length-i-_)}`}var j=t=>t===a?"":t,xe=t=>t===a?"":Math.floor(t*100);
function vt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var Kc=class{
constructor(t,e,r){this.__1=t,this.__1y=e,this.__18=Qt(e.site,ct(t.stacks.at(e.stack))),this.Bytes=j(e.charged),this.Age=e.age,this.Secs=j(e.lived&&Math.round(e.lived/1e3)),this.Process=D(mr(t,e.process)),Object.assign(this,r)}
toString(){return yt(it(this.__1y.block),this.__18)}
details(){let{block:t,hit:e,age:r,lived:s,charged:i,requested:n,thread:l,stack:_}=this.__1y,{description:o}=this.__1.start.target,u=i===a?"":`, ${i} bytes`,h=n===a?"":`, ${n} asked for`,d=s===a?"":`, ${Rt(s/1e3,o)}`,c=[`allocated at hit ${e} of ${this.__1.lastHit}: ${r} hits${d} before the last one`,l&&`thread ${it(l)}`,Kn(this.__1,this.__1y.process,this.__1.stacks.at(_)),oc(this.__1,this.__1y),"on this boot of the target, as long as it is there:",...uc(this.__1,this.__1y),"its stack:"];return te(`${it(t)}${u}${h}, tag ${JSON.stringify(H(this.__1.tag))}`,[...c.filter(g=>!!g),...this.__1.stacks.at(_).map(({text:g})=>g)])}
get[Symbol.metadataDescriptor](){return vt("Bytes","Age","Secs")}};
function Vn(t){switch(t.kind){case"driver":return t.module;case"noModule":return"(code in no module)";case"system":return"(the system itself)";case"cut":return"(unknown: stack read in part)";case"unknown":return Wn[t.why]}}
function Vc(t){switch(t.kind){case"driver":return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case"noModule":return"a driver that was unloaded, or code made at run time";case"system":return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case"unknown":return"whoever stands behind a gap may be anybody"}}var Jc=t=>t===a?"":[...new Set(t)].join("-"),wr={},Oe=({Tag:t,Target:e})=>t!==a||e!==a;
function Bt(t){let e=Yc(t),r=new Set(t.map(({tag:i})=>i)).size>1,s=e.size>1;return i=>{var n;return f({},r&&{Tag:D(H(i.tag))},s&&{Target:(n=e.get(Jn(i)))!=null?n:""})}}var Jn=({start:{target:t}})=>`${t.description} ${t.kernelBase}`;
function Yc(t){var e,r;let s=new Map,i=new Map;for(let n of t){let l=Jn(n);if(s.has(l))continue;let _=`${(e=n.start.target.build)!=null?e:"(unknown)"}`,o=((r=i.get(_))!=null?r:0)+1;i.set(_,o),s.set(l,o===1?_:`${_} (${o})`)}return s}var Xc=5,Zc=class{
constructor(t,e,r,s){let{holding:i,share:n}=e;this.__1=t,this.__j=e,this.__6d=r,this.Blocks=j(i==null?a:i.blocks),this.Bytes=j(i==null?a:i.bytes),this["Share%"]=i&&t.openHits()===0?Math.round(n*100):"",this.Past=Jc(Ac(e)),this.Known=t.isWhole()?"all":"at least",Oe(s)||(this["Coverage%"]=xe(t.booked())),Object.assign(this,s)}
toString(){return yt(`${this.Blocks||0}/${this.__j.allocs}`,Vn(this.__j.holder))}
details(){var t;let{holder:e,stacks:r,allocs:s}=this.__j,[i]=r,n=this.Known==="all"?"":"at least ";return te(`${Vn(e)}, tag ${JSON.stringify(H(this.__1.tag))}`,[`${n}${this.Blocks||0} blocks stay of ${p(s,"allocation")} on ${p(r.length,"stack")}`,Vc(e),...this.__9e(),...[kr(this.__1,qn,Qc(this.__j))].filter($c),"the stack with the most blocks:",...this.__1.stacks.at((t=i==null?a:i.stack)!=null?t:-1).map(({text:l})=>l)])}
__9e(){var t;let e=new Map;for(let{stack:n,holder:l,blocks:_}of this.__j.stacks){let o=this.__1.stacks.at(n),u=tg(l,Qt(this.__1.siteOf(o,this.__6d),ct(o)));e.set(u,((t=e.get(u))!=null?t:0)+_.length)}let r=R([...e],([,n],[,l])=>l-n),s=r.slice(0,Xc).map(([n,l])=>`${p(l,"block")} not seen freed: ${n}`),i=r.length-s.length;return i>0?[...s,`and ${p(i,"other way")}`]:s}
get[Symbol.metadataDescriptor](){return vt("Blocks","Bytes","Share%","Coverage%")}};
function*Qc({stacks:t}){for(let{blocks:e}of t)yield*xr(__yieldStar(e))}var $c=t=>t!==a;
function tg(t,e){if(!("past"in t))return e;let{frame:r,past:s}=t;return s===0?r.text:`${r.text} by way of ${e}, ${p(s,"frame")} looked past`}var eg=class{
constructor(t,e,r,s){this.__22=e,this.__1=t,this.Number=e.number,this.Kind=e.kind,this.Block=j(e.block&&yn(e.block)),this.Charged=j(e.charged),this.Cpu=j(e.processor),Object.assign(this,s);let i=t.stackOf(e),n=Qt(t.siteOf(i,r),ct(i));this.__60=yt(`${e.number} ${e.kind}`,n)}
toString(){return this.__60}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__22,l=[`tag ${JSON.stringify(H(this.__22.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i}`,Kn(this.__1,this.__22.process,this.__1.stackOf(this.__22)),e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean);return te(l.join(", "),this.__1.stackOf(this.__22).map(({text:_})=>_))}
get[Symbol.metadataDescriptor](){return vt("Number","Charged","Cpu")}},rg=/^Ex\w*Lookaside/;
function sg(t){var e,r,s;let i=V(t);return rg.test((s=(r=(e=t[i])==null?a:e.symbol)==null?a:r.name)!=null?s:"")&&Vt(t,i)}var yr=t=>Qt(t.site,t.noSite);
function Yn(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${p(i,"allocation")} and ${p(n,"free")} seen here, from ${p(l.length,"stack")}`,r&&ag(t,r),r&&_g(r),kr(t,qn,ig(t,e)),og(t,e),...ug(e),hg(t,e),`coverage ${ye(t)}${kn(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,dg(t.natureOf(e))];return te(`${yr(e)}${s?` (${s.key})`:""}${ng(e)}, tag ${JSON.stringify(H(t.tag))}`,_.filter(o=>!!o))}
function*ig(t,{stacks:e}){var r;let s=t.held();for(let i of e)yield*xr(__yieldStar((r=s.get(i))!=null?r:[]))}var ng=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function ag(t,e){let{blocks:r,old:s}=e,i=r===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",_=lg(e,l),o=n?"":", of what is known";return`${l}${p(r,"block")} allocated here ${i}${_}, ${s} of them old${o}`}
function lg({bytes:t,requested:e},r){return t!==a?`, ${r}${t} bytes`:e===a?"":`, ${r}${e} bytes asked for`}
function _g({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function og(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Rt((h-t.start.time)/1e3,t.start.target.description),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function ug(t){let{freedByOtherModules:e,unlocatedAllocs:r,unlocatedRequested:s,refused:i}=t;return[...e>0?[`${p(e,"block")} of here freed by other modules`]:[],...r>0?[`the block is not known of ${p(r,"allocation")} here${bn(s,r)}`]:[],...i>0?[`${p(i,"block")} refused at once by a limit of the tag`]:[]]}
function hg(t,{stacks:e}){return e.some(r=>sg(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function dg(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}
function fg(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>f({},n,{share:n.holding.blocks/s}));return R(i,(n,l)=>Xn(l)-Xn(n)||l.holding.blocks-n.holding.blocks)}var Xn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},cg=class{
constructor(t,{use:e,holding:r,share:s},i=wr){this.__1=t,this.__j=e,this.__3s=r,this.Blocks=r.blocks,this.Bytes=j(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":"; % of known"}`,Oe(i)||(this.Old=r.old,this["Coverage%"]=xe(t.booked())),Object.assign(this,i)}
toString(){return yt(`${this.__3s.blocks}/${this.__j.allocs}`,yr(this.__j))}
details(){return Yn(this.__1,{use:this.__j,holding:this.__3s})}
get[Symbol.metadataDescriptor](){return vt("Blocks","Bytes","Share%","Old","Coverage%")}},gg=class{
constructor(t,e,r=wr){let{use:s,holding:i}=e;this.__1=t,this.__18=e,this.Allocs=s.allocs,this.Frees=s.frees,this.Blocks=j(i==null?a:i.blocks),this.Bytes=j(i==null?a:i.bytes),Oe(r)||(this["Coverage%"]=xe(t.booked()));let n=i!==a&&!t.isWhole(),l=t.natureOf(s).kind==="probableWrapper";this.Note=[n&&"at least",l&&"wrapper?"].filter(Boolean).join(", "),Object.assign(this,r)}
toString(){return yt(`${this.Allocs}/${this.Frees}`,yr(this.__18.use))}
details(){return Yn(this.__1,this.__18)}
get[Symbol.metadataDescriptor](){return vt("Allocs","Frees","Blocks","Bytes","Coverage%")}},Zn=28,pg=class{
constructor(t,e,r=wr){this.__1=t,this.__5g=e.stack,this.__19=t.stacks.at(e.stack),this.__1g=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let s=t.siteOf(this.__19,[]);this.__18=D(Qt(s,ct(this.__19)));let i=this.__3m(s).join(" < ");this.Callers=i.length>Zn?`${i.slice(0,Zn-3)}...`:i,Oe(r)||(this["Coverage%"]=xe(t.booked())),Object.assign(this,r)}
toString(){return yt(`${this.Allocs}/${this.Frees}`,this.__18)}
details(){let t=this.__1.recent(Number.POSITIVE_INFINITY).filter(({stack:l})=>l===this.__5g),e=kr(this.__1,"processes of its last hits",t),r=this.__19.map(({text:l})=>l),s=this.__1g>0?`; up to ${p(this.__1g,"hit")} had another stack`:"",i=JSON.stringify(H(this.__1.tag)),n=ye(this.__1);return te(`${p(r.length,"frame")}, tag ${i}, coverage ${n}${s}`,e===a?r:[...r,e])}
get[Symbol.metadataDescriptor](){return vt("Allocs","Frees","Coverage%")}
__3m(t){let e=t?t.depth+1:V(this.__19);return this.__19.slice(e).map(({text:r})=>D(r))}},mg=class{
constructor(t,e,r){let s=wg(t,e);this.PoolHitTag=s.value===a?"not readable":rt(S(s.value));let i=ps(t);this.Armed=D(yg(s,e,i)),this.Repair=D(vg(s,i)),this.Recorded=vr([...e.shown.keys()].map(n=>JSON.stringify(H(n)))),this.Learned=vr(e.learned().map(kg)),this.Skipped=D(vr(r))}
toString(){return this.Armed}};
function kg({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${bg(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var bg=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,vr=t=>t.length===0?"none":t.join(", ");
function wg(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=lt(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:Ut(qt(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function yg({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(K(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(H(S(t)))}${i}`;return s?n:!r||Dt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function vg({value:t,repair:e},r){return t!==a&&K(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function ee(t,e,r,s){let i=t.map(n=>dr(n)+yf(n));return e===0?[`no ${r}`,...i].join("; "):[`${p(e,r)} (${s})`,...i,br].join("; ")}
function Sg(t,e,r){let s=t.map(i=>[dr(i),_c(i)].filter(Boolean)).map(i=>i.join(", "));return e===0?["no block",...s].join("; "):[`${e<r?`the oldest ${e} of `:""}${p(r,"block")} (address, call site), the oldest first`,...s,br].join("; ")}
function Tg(t,e){let r=`read in ${Rt(t.seconds,t.session)}`,s=t.unread>0?[`${p(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${p(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i,...e===0?[]:[br]].join("; ")}var xg=class{
constructor(t){this.__4q=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=j(Qn(t.nonPaged.allocs,t.paged.allocs)),this.Frees=j(Qn(t.nonPaged.frees,t.paged.frees)),this.Owner=D(Og(t.description))}
toString(){return yt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__4q.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__4q,s=e!==a&&Ar(e)?` (${rt(e)})`:"";return new $t(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return vt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Qn(t,e){return t===a||e===a?a:t+e}
function Og(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Ag=class{
constructor(t,e,r,s,i){this.__5d=!1,this.__m=[],this.__9=i,this.__0=t,this.__l=e,this.__3k=r,this.__4r=s}
toString(){return`pooltag ${this.__4r}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Ic()}
hitTag(...t){return this.__1h("hitTag",t,([e,...r])=>{let s=pr("hitTag",e),i=Fn('hitTag("Abc ", ',r.filter(l=>l!==re)),n=this.__l.hunt(s,i,r.includes(re));return n.kind==="hunted"?Bn(n):Cn(n)})}
arm(...t){return this.__1h("arm",t,([e,r])=>{let s=pr("arm",e);if(r!==a&&r!==re)throw new z(Xt(`${r}`,`dx @$pool.arm("Abc ", "${re}")`));let i=this.__l.arm(s,r===re);return i.kind==="armed"?nc(s,i.armed.arming.repair):Cn(i)})}
capture(...t){return this.__1h("capture",t,()=>{let e=this.__l.capture(Fn("capture(",t));return e.kind==="hunted"?Bn(e):ac(e)})}
clear(...t){return this.__1h("clear",t,()=>wf(this.__l.clear()))}
skip(...t){return this.__1h("skip",t,([e])=>{let r=Un("skip",e);return this.__m=[...this.__m.filter(s=>s!==r),r],dn(this.__m)+(this.__7d(r)?"":gf(r))})}
unskip(...t){return this.__1h("unskip",t,([e])=>{let r=Un("unskip",e),s=this.__m.includes(r)?"":pf(r);return this.__m=this.__m.filter(i=>i!==r),s+dn(this.__m)})}
save(...t){return this.__1h("save",t,([e])=>Of(this.__3k.save(Dn("save",e))))}
open(...t){return this.__1h("open",t,([e])=>Nf(this.__3k.open(Dn("open",e))))}
used(...t){this.__2t("used",t);let{sort:e,pattern:r}=Fc(t);this.__5d||this.__9({kind:"listing"}),this.__5d=!0;let s=tc(this.__0);if(s.kind==="noTable")throw new z(`!poolused gave no table: ${s.answer}`);let i=ec(s.rows,e).filter(({text:n})=>r===a||Kt(r,n)||Kt(r,n.trim()));return i.length===0&&Uc(r,s.rows.map(({text:n})=>n)),new Q(Tg(s,i.length),i.map(n=>new xg(n)))}
leaks(...t){let e=this.__8("leaks",t),r=Bt(e),s=[];for(let i of e)for(let n of fg(i,this.__m))s.push(new cg(i,n,r(i)));return new Q(ee(e,s.length,"call site","blocks/allocations"),s)}
sites(...t){let e=this.__8("sites",t),r=Bt(e),s=[];for(let i of e)for(let n of Mg(i.sites(this.__m)))s.push(new gg(i,n,r(i)));return new Q(ee(e,s.length,"call site","allocations/frees"),s)}
blocks(...t){let[e]=t,r=Pg(e)?e:a,s=this.__8("blocks",t,r===a?t:[]),i=new Set,n=Bt(s),l=[],_=0;for(let o of s)for(let u of Mc(o,this.__m))u.site&&i.add(u.site.frame.text),!(r!==a&&!Rc(u.site,r))&&(_+=1,l.length<Ng&&l.push(new Kc(o,u,n(o))));if(r!==a&&_===0)throw new z(hc(r,[...i]));return new Q(Sg(s,l.length,_),l)}
drivers(...t){let e=this.__8("drivers",t),r=Bt(e),s=[];for(let i of e)for(let n of Oc(i,this.__m))s.push(new Zc(i,n,this.__m,r(i)));return new Q(ee(e,s.length,"module","blocks/allocations"),s)}
stacks(...t){let e=this.__8("stacks",t),r=Bt(e),s=[];for(let i of e){let n=R(i.stackUses(),(l,_)=>ta(_)-ta(l));for(let l of n)s.push(new pg(i,l,r(i)))}return new Q(ee(e,s.length,"stack","allocations/frees"),s)}
hits(...t){let[e]=t,r=e===a?Eg:zn("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__8("hits",t,[]),i=Bt(s),n=[];for(let l of s)for(let _ of l.recent(r))n.push(new eg(l,_,this.__m,i(l)));return new Q(ee(s,n.length,"hit","number, kind, call site"),n)}
status(...t){return this.__2t("status",t),new mg(this.__0,this.__l,this.__m)}
help(...t){Hn("help",t);let e=Object.values(gr).map(r=>new Bc(r));return new Q(`pooltag ${this.__4r}: ${Cc}`,e)}
__7d(t){let{hunts:e}=this.__l,r=s=>be(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2t(t,e){Hn(t,e),this.__l.reconcile()}
__1h(t,e,r){try{return this.__2t(t,e),new $t(r(e))}catch(s){if(!(s instanceof z))throw s;return new $t(s.message)}}
__8(t,e,[r]=e){this.__2t(t,e);let s=r===a?a:pr(t,r),{shown:i}=this.__l,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new z(mf(s,s===a?[]:fs(s,i.keys())));return n}},re="unseen",Eg=100,Ng=1e3,Pg=t=>typeof t=="string"&&t.length>4&&/!|\+0x/.test(t),Mg=t=>R(t,(e,r)=>$n(r)-$n(e)),$n=({use:t})=>t.allocs+t.frees+t.unknown,ta=({hits:t})=>t.alloc+t.free+t.unknown,Lt=new Wf,Ae=t=>ve(Bf(t)),ea=new Gf,Ee=new _f(ea,()=>Lt.now(),"0.1.0",Ae),Rg=new Cl(Lt,Lt,t=>{Ee.note(f({type:"change"},t))}),Sr=new Ad(Lt,Rg,Ee,Ae),Cg=new sf(Lt,ea,Ee,Sr),$=new Ag(Lt,Sr,Cg,"0.1.0",Ae);
function Ig(){ve(qf("0.1.0"));let t=(r,s)=>new host.optionalRecord(new host.functionAlias(Hg(s),r));class e{
get Pool(){return $}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>$.used(...r)),t("poolhit",(...r)=>$.hitTag(...r)),t("poolleaks",(...r)=>$.leaks(...r)),t("poolrestore",(...r)=>$.clear(...r)),t("poolhelp",(...r)=>$.help(...r))]}
function Bg(){let t=En($);ve(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${An}`)}
function Lg(){for(let t of Sr.release())t.kind==="stillThere"&&Ae({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&ve(`pooltag: ${bt(t)}`);Ee.flush(),Kf()}
function Hg(t){return(...e)=>(En($),t(...e))}return[$,Ig,Bg,Lg]})();
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
