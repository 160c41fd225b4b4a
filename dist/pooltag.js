/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const c=Object.assign;var $a=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),_e=t=>{var e;return(e=$a[t&255])!=null?e:""},yt=t=>_e(t>>>24)+_e(t>>>16)+_e(t>>>8)+_e(t),zr=2147483648;
function H(t){return t>>>0}
function ue(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return H(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function Fr(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Ur(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:De(ue([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function tl(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?De(ue(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?De(H(Number.parseInt(t,16))):Ur(t)}
function De(t){return t<zr?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:D(t)}}}
function D(t){return H(t&~zr)}
function C(t){let e=r=>r>=32&&r<=126;return Fr(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function rt(t){return`0x${yt(t)}`}
function el(t){return ue([...Fr(t)].reverse())}
function Dr(t){return C(t).includes(".")}var Wr=16,Lt=t=>t,St=Lt("0".repeat(Wr));
function ft(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Lt(e.toLowerCase().padStart(Wr,"0"))}
function st(t,e){return Lt(yt(t)+yt(e))}
function B(t){return{high:Number.parseInt(t.slice(0,8),16),low:Tt(t)}}var Tt=t=>Number.parseInt(t.slice(8),16);
function v(t,e){let r=Tt(t)+e;if(r>=0&&r<4294967296)return Lt(t.slice(0,8)+yt(r));let{high:s}=B(t);return st((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function q(t,e){if(t.slice(0,8)===e.slice(0,8))return Tt(e)-Tt(t);let r=B(t),s=B(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function X(t,e){return t<e?-1:t>e?1:0}
function jr(t,e){return(Tt(t)&e-1)===0}
function Z(t,e){return e===4?Lt(St.slice(8)+t.slice(8)):t}
function zt(t,e){return t.charAt(e===4?8:0)>="8"}
function rl(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var it=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Ft(t,e){let r=Tt(t),s=e===4&&r>=2147483648;return it(s?st(4294967295,r):t)}var w=t=>t,xt=t=>`0x${(t>>>0).toString(16)}`,sl=w("g"),il=(t,e)=>w(`g ${Ft(t,e)}`),We=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,nl=t=>w(We(t));
function al(t,e,r){return w(`rM 0x1;${e?"kb":"k"}${xt(t)}${qr(r)}`)}var ll=t=>w(`rM 0x1${qr(t.filter(e=>e==="$thread"))}`),ol={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function _l(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${Gr(r)}}`:"";return w(`${Gr(ol[t])}${s};lm o`)}var ul=w("r@$prcb"),Gr=t=>`r@${t.join(",@")}`,hl=(t,e)=>w(`${e?"kb":"k"}${xt(t)}`),dl=(t,e)=>w(`.fnent ${Ft(t,e)}`),qr=t=>t.map(e=>`;${We(e)}`).join(""),fl=w(".lastevent"),cl=w(We("$ptrsize")),gl=w("vertarget"),Kr=w("lm"),pl=w("lm o"),ml=w("sx"),kl={status:w("sxe bpe"),command:w('sxe -c "" bpe'),handling:w("sxe bpec")},bl=w(".reload"),wl=t=>w(`x nt!${t}`),vl=t=>w(`dt nt!${t}`),yl=t=>w(`dt nt!_EPROCESS ${t}`),Sl=(t,e)=>w(`ln ${Ft(t,e)}`);
function Tl(t,e,r){let s=Ft(t,e);return r.length===4?w(`ed ${s} ${xt(Dt(r))}`):w(`eb ${s} ${r.map(xt).join(" ")}`)}var Ut=t=>w(`ed nt!PoolHitTag ${xt(t)}`);
function xl(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return w(`!poolused ${xt(r)}`)}
function Ol(t){let e=C(t).replace(/[^A-Za-z0-9]/g,"?");return w(`!poolused 0x1 ${e}`)}var Al=w("dd nt!PoolHitTag L1"),El=w(".cache flushall"),he="poolHitTagNote",Nl=t=>w(`dx -r0 @$${he} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Ml=w(`dx -r0 @$${he}`),Pl=w(`dx -r0 @$vars.Remove("${he}")`);
function Dt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function je(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var Rl=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Wt=t=>t.replace(Rl,"."),Il=300,jt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Wt(r).slice(0,Il)),this.name="HostError",this.call=t}},z=(t,e)=>N(()=>t.query(e),()=>[]);
function N(t,e){try{return t()}catch(r){if(!(r instanceof jt))throw r;return e(r)}}var Vr=32,Cl=9,Bl=96,ct=8192,K=t=>t===Vr||t===Cl,Ge=t=>t>=48&&t<=57,Hl=t=>Ge(t)||t>=97&&t<=102||t>=65&&t<=70;
function T(t,e){let r=e;for(;r<t.length&&K(t.charCodeAt(r));)r++;return r}
function nt(t,e){let r=e;for(;r<t.length&&Hl(t.charCodeAt(r));)r++;return r}
function Ll(t,e){let r=e;for(;r<t.length&&Ge(t.charCodeAt(r));)r++;return r}
function qe(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Vr;)e--;return t.slice(0,e)}
function at(t,e){let r=nt(t,e),s=r-e;if(s===16)return Ke(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==Bl)return Ke(zl+t.slice(e,r),4,r);let i=nt(t,r+1);if(i-r===9)return Ke(t.slice(e,r)+t.slice(r+1,i),8,i)}var zl="00000000",Ke=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function Fl(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function de(t,e){let r=[];for(let s of t){let i=s.length<=ct?e(s):a;i!==a&&r.push(i)}return r}
function Ul(t,e){return{elementSize:e,rows:de(t,r=>Dl(r,e))}}
function Dl(t,e){let r=at(t,T(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Wl(t,i,e*2);if(n<0||(s.push(jl(t,i,n)),!Gl(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Wl(t,e,r){let s=e+r,i=nt(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var jl=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Gl=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),Jr={kind:"unknown"},Ve=(t,e)=>Qr(e,t.readMemory(e.address,e.before.length));
function ql(t,e){var r,s;Xr(t);let i=Ve(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=Qr(e,Kl(t,e));if(i.kind===n.kind)return i;let l=o=>[i,n].find(o);return(s=(r=l(Yr))!=null?r:l(({kind:o})=>o==="other"))!=null?s:Jr}var Yr=({kind:t})=>t==="after"||t==="mixed";
function Xr(t){z(t,El)}
function Zr(t,e){e===4&&Xr(t)}
function Qr(t,e){if(!e)return Jr;let{before:r,after:s}=t,i=n=>n.every((l,o)=>l===e[o]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function Kl(t,{address:e,pointerSize:r}){let s=Ul(z(t,Al),4).rows.find(n=>Z(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(je(i))}
function I(t,e,r){var s;if(e<0||e+r>t.length)return;if(r===4)return Ot(t,e);let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}var Ot=(t,e)=>{var r,s,i,n;return(((r=t[e])!=null?r:0)|((s=t[e+1])!=null?s:0)<<8|((i=t[e+2])!=null?i:0)<<16|((n=t[e+3])!=null?n:0)<<24)>>>0};
function At(t,e,r){let s=I(t,e,4),i=r===8?I(t,e+4,4):0;return s===a||i===a?a:st(i,s)}
function fe(t,e,r){let s=t.readMemory(e,r);return s&&At(s,0,r)}
function gt(t,e){let r=t.readMemory(e,4);return r&&I(r,0,4)}
function $r(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let o=At(i,l*s,s);if(o===a||o===St)break;n.push(o)}return n}var Je=(t,e,r)=>v(t,e*r),Vl=t=>de(t,Jl);
function Jl(t){let e=at(t,T(t,0));if(!e||!K(t.charCodeAt(e.end)))return;let{name:r,detail:s}=ts(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function ts(t){let e=Yl(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Yl(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function ce(t,e,r){let s=`nt!${e}`.toLowerCase();return N(()=>{let i=t.query(wl(e)),n=Vl(i).find(o=>o.name.toLowerCase()===s);if(n)return{kind:"found",address:Z(n.address,r)};let l=i.find(o=>o.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function es(t,e,r){let s=ce(t,e,r);return s.kind==="found"?s.address:a}
function Gt(t){let e=new Map;for(let r of t)if(!(r.length>ct||!r.includes("=")))for(let[s,i]of Ql(r))e.has(s)||e.set(s,i);return e}var Xl=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Zl="^ Bad register error in ";
function Ql(t){var e,r;let s=[],[i=""]=t.split(Zl);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),o=ft((e=l==null?a:l[2])!=null?e:""),_=(l==null?a:l[3])==="*";if(l&&o&&!_)s.push([((r=l[1])!=null?r:"").toLowerCase(),o]);else if(!_&&!Xl.test(n))return[]}return s}
function Ye(t){let e=!1;return de(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),$l(r,e)))}
function $l(t,e){let r=at(t,T(t,0));if(!r||!K(t.charCodeAt(r.end)))return;let s=at(t,T(t,r.end));if(!s||!K(t.charCodeAt(s.end)))return;let i=T(t,s.end),n=t.slice(i),l=n.search(/\s/),o=l<0?n:n.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:r.address,end:s.address,name:o,symbols:n.slice(o.length).trim(),unloaded:e}}var to=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function rs(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function ss(t,e,r){let s=(o,_)=>{let{offset:u,bytes:h}=r.fields[o];return eo(t,e+u,h,_)},i=s("Key",!1),n=is(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=is(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:H(i),nonPaged:n,paged:l}}
function is(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function eo(t,e,r,s){let i=I(t,e,4),n=r===8?I(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,o=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(o)?o:a}
function ns(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:as(s.nonPaged,i.nonPaged),paged:as(s.paged,i.paged)}),e)}var as=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function ro(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=ss(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function ls(t,e){let r=new Map,s;for(let i of t){if(i.length>ct)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",o="",_="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(_))&&r.set(_,{offset:Number.parseInt(o,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var os=(t,e)=>ls(z(t,vl(e)),e);
function _s(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&us(e.type);return e&&r!==a?e.offset+r:a}
function us(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],o=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):o?Number(i)*(Number(o)/8):a}var so=16,hs=12,io=4096;
function no(t,e,r){let s=os(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),_=e("PoolBigPageTableSize");if(!s||!i||!l||o.kind!=="found"||_.kind!=="found")return;let u=fe(t,o.address,r),h=gt(t,_.address);if(!u||!h||(h&h-1)!==0)return;let d=_s(s);if(d===a)return;let f={keyOffset:i.offset,sizeOffset:l.offset};return c({address:u,slots:h,entrySize:d},f,{sizeUnit:n?1:io,pointerSize:r})}
function ao(t,e,r){let s=oo(r),i=rs(s,e.slots-1);if(e.sizeUnit===1)return Xe(t,e,i,r);let n=Xe(t,e,i,r);if(n.kind==="found")return n;let l=Xe(t,e,lo(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var lo=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Xe(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:o,sizeOffset:_,sizeUnit:u,pointerSize:h}=e,d=Math.min(so,n-r),f=t.readMemory(Je(i,r,l),d*l);if(!f)return{kind:"unreadable"};for(let g=0;g<f.length;g+=l){if(At(f,g,h)!==s)continue;let m=At(f,g+_,h),y=m&&q(St,m);if(y===a)return{kind:"unreadable"};let A=y*u;return{kind:"found",tag:ue(f.subarray(g+o,g+o+4)),bytes:A}}return{kind:"absent"}}
function oo(t){let{high:e,low:r}=B(t);return(r>>>hs|e<<32-hs)>>>0}var _o=["$thread","$prcb","$proc"],ds=(t,e,r)=>N(()=>{let s=Gt(t.query(nl(r))).get(r);return s&&Z(s,e)},()=>{}),uo=8,ho=64;
function fs(t,e,r){let s=wo(os(t,"_POOL_TRACKER_TABLE")),i=fo(t,e),n=bs(t,e("PoolTrackTable"),r);if(!s||!i||!ks(n))return;let l=co(t,e("ExPoolTagTables"),r),o=go(t,e,r);if(!l||o==="unknown")return;let _=[n.address,...l.filter(u=>u!==n.address)];return c({layout:s,tables:_},i,{expansion:o==="none"?a:o})}var cs=(t,e)=>e&&fs(t,r=>ce(t,r,e),e);
function fo(t,e){let r=Qe(t,e("PoolTrackTableSize")),s=Qe(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function co(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:$r(t,e.address,ho,r)}
function go(t,e,r){let s=bs(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!ks(s))return"none";let i=Qe(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var Et={kind:"unreadable"};
function Ze(t,e,r){let s=gs(t,e,r);if(s.kind!=="found")return s;let{nonPaged:i,paged:n}=s.record;return{kind:"found",counts:{allocs:i.allocs+n.allocs,frees:i.frees+n.frees}}}
function gs(t,e,r){let s=mo(t,e,r);if(s.kind!=="slot")return s.kind==="none"?ko(t,e,r):s;let i=[];for(let n of e.tables){let l=Nt(t,e,n,s.index,1);if(!l)return Et;let o=l.get(0);o&&D(o.tag)===r&&i.push(o)}return ms(ns(i))}
function po(t,e){let[r]=e.tables,s=r&&Nt(t,e,r,0,e.mask+1);return s&&[...s.values()].map(({tag:i})=>D(i))}
function ps(t,e){let r=new Map;for(let n of e.tables){let l=Nt(t,e,n,0,e.slots);if(!l)return;l.forEach((o,_)=>{var u;r.set(_,[...(u=r.get(_))!=null?u:[],o])})}let{expansion:s}=e,i=s?Nt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(ns),...i.values()].filter(n=>n!==a):a}
function mo(t,e,r){let[s]=e.tables;if(!s)return Et;let i=e.mask+1,n=rs(r,e.mask);for(let l=i;l>0;){let o=Math.min(uo,i-n,l),_=Nt(t,e,s,n,o);if(!_)return Et;for(let u=0;u<o;u+=1){let h=_.get(u);if(!h)return{kind:"none"};if(D(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+o)%i,l-=o}return{kind:"none"}}
function Nt(t,{layout:e},r,s,i){let n=Je(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&ro(l,e)}
function ko(t,e,r){var s;let{expansion:i}=e,n=i&&Nt(t,e,i.table,0,i.slots);if(i&&!n)return Et;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(o=>D(o.tag)===r);return l?ms(l):bo(t,e)}
function bo(t,e){for(let r of e.tables){let s=Je(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&ss(i,0,e.layout);if(!n)return Et;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}var ms=t=>t?{kind:"found",record:t}:Et;
function wo(t){let e=t&&_s(t);if(!t||e===a)return;let r={};for(let s of to){let i=t.fields.get(s),n=i&&us(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var ks=t=>t.kind==="found"&&t.address!==St;
function bs(t,e,r){if(e.kind!=="found")return e;let s=fe(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var Qe=(t,e)=>e.kind==="found"?gt(t,e.address):a,vo=(t,e)=>X(t.start,e)<=0&&X(e,t.end)<0,ws=(t,e)=>t.modules.find(r=>!r.unloaded&&vo(r,e)),qt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),yo=(t,e)=>{var r;return((r=ws(t,e))==null?a:r.name.toLowerCase())==="nt"},So=64;
function $e(t){let e=ge(t);if(!e)return{kind:"noPointerSize"};let r=ce(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=Ye(z(t,Kr)).map(n=>c({},n,{start:Z(n.start,e),end:Z(n.end,e)}));if(!qt(s))return{kind:"noModules"};let i=n=>ce(t,n,e);return{kind:"read",target:c({pointerSize:e},xo(t,e),{poolHitTag:r.address,modules:s,contextRegisters:_o.filter(n=>ds(t,e,n)),processorBlocks:To(t,i,e),tracker:fs(t,i,e),bigPages:no(t,i,e)})}}
function To(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=$r(t,i.address,So,r))!=null?s:[]}
function ge(t){let e=Gt(z(t,cl)).get("$ptrsize");return e===st(0,4)?4:e===st(0,8)?8:a}
function xo(t,e){var r,s,i;let n=(r=z(t,gl).find(_=>/Kernel Version/i.test(_)))!=null?r:"",l=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?a:s[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${n.trim()}${o}`,instructionSet:e===4?"x86":Oo(n),build:l?Number(l):a}}
function Oo(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function lt(t){let e=ge(t),r=e&&es(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=vs(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function vs(t,e,r){return Zr(t,r),gt(t,e)}var Ao=0,J=t=>t===0||t>=2147483648,Kt=t=>t!==a&&J(t)?t:Ao;
function tr({address:t,pointerSize:e},r,s){let i=Kt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:je(i),after:je(s),repair:Ut(i)}}var Eo=class{
constructor(t,e,r){this.__v=[],this.__16=new Set,this.__65=0,this.__3f=t,this.__0=e,this.__64=r}
get open(){return this.__v}
run(t){return this.__3f.run(t)}
debugger(t){return this.__3f.change(t)}
plan(t){this.__65+=1;let e=c({id:this.__65},t);return this.__1y(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__v.push(e),e}
apply(t){this.__v.push(t);let e;if(Ve(this.__0,t).kind==="before"){if(e=this.__z(t,t.after,"address"),e===a&&this.__5y(t))return this.__53(t);if(this.__16.add(t),this.__2q(t).kind==="before"){let r=this.__z(t,t.after,"name");if(r===a&&this.__5y(t))return this.__53(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__v.includes(t))return{kind:"undone"};Zr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2q(t);if(s.kind==="before")return this.__15(t,"undone"),{kind:"undone"};let i=Yr(s)||s.kind==="unknown"&&!this.__7y(t);if(r===No)return i?Mo(t,s,e):this.__8i(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__z(t,t.before,r%2===0?"address":"name");n!==a&&this.__16.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__v].reverse().map(t=>this.undo(t))}
leave(t){this.__15(t,"gone")}
forget(){for(let t of[...this.__v])this.__15(t,"gone")}
__53(t){return this.__1y(t,"applied"),{kind:"applied"}}
__15(t,e){this.__v.splice(this.__v.indexOf(t),1),this.__16.delete(t),this.__1y(t,e)}
__8i(t,e){return this.__15(t,"gone"),{kind:"notOurs",holds:Ss(e)}}
__1y(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:o}=t,_={id:r,thing:s,address:i,before:n,after:l,repair:o};this.__64({change:_,state:e,time:this.__0.now()})}
__z(t,e,r){let s=r==="name"&&this.__88(t)?Ut(Dt(e)):Tl(t.address,t.pointerSize,e);return N(()=>this.__3f.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2q(t){return this.__16.has(t)?ql(this.__0,t):Ve(this.__0,t)}
__5y(t){return this.__2q(t).kind==="after"}
__88({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=lt(this.__0);return r.kind==="read"&&r.address===e}
__7y({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=lt(this.__0);return r.kind==="read"&&r.address!==e}},No=3,ys=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!J(t.holds),Ss=t=>"bytes"in t?Dt(t.bytes):a,Mo=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:Ss(e)}),Po=({armed:t,saved:e,address:r,id:s})=>`${yt(t)} ${yt(e)} ${r} ${s}`;
function Ro(t,e){let r=Po(e);return N(()=>t.debugger(Nl(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function pe(t){N(()=>t.debugger(Pl),()=>{})}var er=t=>N(()=>{let e=t.query(Ml),r=e.map(Io).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(he)?"none":"unknown"}));
function Io(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=ft(i);if(!e||!l)return;let o=u=>Number.parseInt(u,16),_=H(o(r));return J(_)?a:{armed:_,saved:Kt(o(s)),address:l,id:n}}var Co=class{
constructor(t,e,r,s,i){this.__5z=!1,this.__60=!1,this.__0=t,this.__4=e,this.target=r,this.tag=s,this.idle=i,this.repair=Ut(i);let n=t.now().toString(16);this.__1y={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__x&&this.__4.open.includes(this.__x)?this.__x:a}
leaveNote(){this.__5z=Ro(this.__4,this.__1y)}
arm(){if(this.__60)return Ts;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__x=this.__4.plan(tr({address:s,pointerSize:i},r,e)),this.__4.apply(this.__x)}
pause(){let{change:t}=this;return t?this.__4.undo(t):{kind:"undone"}}
resume(){let t=this.__5o();return(t?this.__43(t):!this.__5z)?this.arm():Ts}
disarm(){this.__60=!0;let t=this.__5o(),e=this.__7j(t);return t&&this.__43(t)&&e.kind!=="stillThere"&&pe(this.__4),e}
forget(){this.__4.forget()}
__7j(t){let{change:e}=this;if(e&&!(t&&this.__8a(t)))return this.__4.undo(e);e&&this.__4.leave(e);let r=lt(this.__0);return r.kind!=="read"?{kind:"notOurs"}:J(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__8a(t){let{armed:e,address:r}=t;return!this.__43(t)&&e===this.tag&&r===this.target.poolHitTag}
__43({id:t}){return t===this.__1y.id}
__5o(){let t=er(this.__0);return t.kind==="found"?t.note:a}},Ts={kind:"refused",failure:a,undone:{kind:"undone"}},Bo=["break","second-chance break","output","ignore"];
function Ho(t){let e=[];for(let r of t){if(r.length>ct)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(Lo(i,s[1],s[2]));let n=s?a:zo(r);n&&e.push(n)}return e}
function Lo(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?c({},t,{command:s}):c({},t,{secondCommand:s})}
function zo(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=Bo.find(_=>_===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",...o]=s;return o.length>0?a:{code:r,title:l,status:n,handled:i}}
function xs(t){var e;let r=Ho(z(t,ml)),s=o=>r.find(_=>_.code===o),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&Uo(l)?rr("command",l):i.status!=="break"?rr("status",Os(i)):(n==null?a:n.handled)===!1?rr("handling",Os(n)):{kind:"stops"}}var rr=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),Os=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),Fo=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Uo=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!Fo.test(e));
function O(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function Vt(t,e){return sr(t.toLowerCase(),e.toLowerCase())}
function sr(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}var Do=3;
function As(t,e){let r=[...new Set(e)].filter(n=>n!==t),s=t.trim(),i=[.../[*?]/.test(s)?[n=>sr(s,n)||Vt(s,n.trim())]:[],n=>n.trim().toLowerCase()===s.toLowerCase(),n=>Ns(t.padEnd(4),n.padEnd(4)),n=>Ns(t.padEnd(4).toLowerCase(),n.padEnd(4).toLowerCase())];for(let n of i){let l=r.filter(n);if(l.length>0)return O(l,(o,_)=>o<_?-1:1).slice(0,Do)}return[]}
function Es(t,e){let r=new Map([...e].map(s=>[C(s),s]));return As(C(t),r.keys()).map(s=>r.get(s)).filter(s=>s!==a)}
function Ns(t,e){let r=[0,1,2,3].filter(n=>t[n]!==e[n]),[s=0,i=0]=r;return r.length===1?!0:r.length===2&&i===s+1?t[s]===e[i]&&t[i]===e[s]:Ms(t.trim(),e.trim())||Ms(e.trim(),t.trim())}var Ms=(t,e)=>[...t].some((r,s)=>t.slice(0,s)+t.slice(s+1)===e);
function Wo(t,e,r){var s;let i=e.tracker;if(!i)return{kind:"unknown"};let n=u=>u!==a&&Ze(t,i,u).kind==="found",l=Ze(t,i,r);if(l.kind==="unreadable"||l.kind==="overflow")return{kind:"unknown"};let o=jo(r);if(l.kind==="found")return{kind:"seen",twin:n(o)?o:a};let _=[el(r),o].find(n);return{kind:"unseen",meant:_===a?Es(r,(s=po(t,i))!=null?s:[]):[_]}}
function jo(t){let e=t>>>24;if(!(e!==32&&e!==0))return H(t&16777215|(e===0?32:0)<<24)}var Go=3790,qo=1024;
function Ko(t,e,r,s){let i=me(t);if(i)return ot(i);if(J(r))return ot({kind:"neverHit",tag:r});let n=Vo(t,e);if(n.kind!=="read")return ot(n);let{target:l}=n,o=vs(t,l.poolHitTag,l.pointerSize);if(o===a)return ot({kind:"unreadable"});if(!J(o))return ot({kind:"alreadyArmed",value:o});if(Jo(t,l))return ot({kind:"taggingOff"});let _=xs(t);if(_.kind==="breaksPassed")return ot(_);let u=Yo(r,Wo(t,l,r),s);return u?ot(u):{kind:"ready",target:l,idle:o,stops:_.kind==="stops"}}
function me(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var Ps=t=>{var e;return((e=me(t))==null?a:e.kind)==="notLive"},ot=t=>({kind:"refused",problem:t});
function Vo(t,e){let r=$e(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(N(()=>e.debugger(bl),()=>{}),$e(t))}
function Jo(t,e){if(e.build===a||e.build>=Go)return!1;let r=es(t,"NtGlobalFlag",e.pointerSize),s=r&&gt(t,r);return s!==a&&(s&qo)===0}
function Yo(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var Xo=class{
constructor(t,e,r){this.__4c=!1,this.__0=t,this.__4=e,this.__7=r}
run(t){let e=this.__4.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__72(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__4c))return Ps(this.__0)?a:this.__7s()}
__72(t){var e;let r=this.__4.undo(t);if(Rs(this.__7,r,Dt(t.before)),r.kind==="stillThere")return r;t===((e=this.__2b)==null?a:e.change)&&this.__8y(this.__2b.id)}
__8y(t){let e=er(this.__0);e.kind==="found"&&e.note.id===t&&pe(this.__4)}
__7s(){let t=er(this.__0);if(this.__4c=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=lt(this.__0);if(n.kind==="notRead"){this.__4c=!1;let _=Ut(r);return this.__7({kind:"notRepaired",command:_}),{kind:"stillThere",repair:_,failure:a}}if(n.address!==s||n.value!==e){pe(this.__4);return}let l=this.__4.adopt(tr(n,r,e)),o=this.__72(l);return o?this.__2b={change:l,id:i}:pe(this.__4),o}};
function Rs(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var Zo=6e3,ir=2,Qo=class{
constructor(t){this.__1o=0,this.__10=t!==a&&t>=Zo?ir:0}
get isBefore(){return this.__10>=ir&&!this.isAfter}
get isAfter(){return this.__1o>=ir}
sawBefore(){this.__10+=1}
sawAfter(){this.__1o+=1}},Jt=(t,e)=>t.slice(0,e+1).every(({afterGap:r,doubtful:s},i)=>!r&&(!s||i===e)),pt=t=>t.length===0?"noStack":"framesMissing",Is=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,$o=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,t_=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,e_=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,r_=/^VerifierExt$/i,s_=/\?\? ?::|`string'/,i_=64;
function nr(t){var e;if(r_.test(t.module))return t.name.includes("Pool")?Bs(t.name):a;if(Is.test(t.module))return t.name==="DbgBreakPoint"||s_.test(t.name)?"neither":(e=Cs(t.name))!=null?e:n_(t.name)}
function Cs(t){return $o.test(t)?"alloc":t_.test(t)?"free":a}
function n_(t){return e_.test(t)?Bs(t):a}
function Bs(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function Y(t){let e=t.findIndex(({symbol:r})=>!r||nr(r)===a);return e<0?t.length:e}
function a_(t){return Is.test(t.module)&&t.name==="ExFreePool"&&t.offset>i_}
function Hs(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var Ls=t=>t==="last"||t==="after",l_=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function ar(t){var e;let r=l_.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var zs=1e3,ke=(t,e)=>({line:t,text:e.slice(0,200)}),_t=4,be={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Fs={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},o_=class{
reset(){this.__4r=a,this.__4h=a}
read(t){let e=T(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__4r=__(t);else if(t.startsWith("NonPaged",e))this.__4h=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1t(t)}}
__1t(t){let[e,...r]=u_(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(_=>_.text).join(" "),i=s===Fs.verbose.join(" ");if(!i&&s!==Fs.summary.join(" "))return;let n=r.map((_,u)=>{var h,d;return _.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+_t)}),l=i?"verbose":this.__99(n,e.start),o=this.__4r;return this.reset(),{layout:l,tagColumn:e.start,sort:o,widths:n.join()===be[l].join()?n:a}}
__99(t,e){if(t.join()===be.current.join())return"current";if(t.join()!==be.oldest.join())return"old";let r=this.__4h;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function __(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function u_(t){let e=[],r=T(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=T(t,i)}return e}var Us={kind:"unread"};
function h_(t,e){let r=T(t,0);if(t.startsWith("TOTAL",r)&&K(t.charCodeAt(r+5)))return d_(t,r+5,e);let s=e.widths?f_(t,e,e.widths):c_(t,r,e);return s?{kind:"row",usage:s}:p_(t,r)?Us:{kind:"other"}}
function d_(t,e,r){let{layout:s,widths:i=Ws(s)}=r,n=lr(t,e,i,s);return!n||t.slice(n.end).trim()!==""?Us:c({kind:"total"},Ks(n.numbers))}
function f_(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!Gs(t,i))continue;let n=lr(t,i+_t,s,r);if(!(!n||i!==e&&!n.inPlace))return qs(t.slice(i,i+_t),n.numbers,t.slice(n.end))}}
function c_(t,e,r){let s=Ds(t,e,_t,r),i=Ds(t,e,t.slice(e,e+_t).search(/\s/),r);return s&&i?a:s!=null?s:i}
function Ds(t,e,r,{layout:s}){if(r<1||!Gs(t,e,r))return;let i=lr(t,e+r,Ws(s),s);if(!(!i||!g_(t,i.end)))return qs(t.slice(e,e+r),i.numbers,t.slice(i.end))}var Ws=t=>be[t].map(()=>Number.POSITIVE_INFINITY),g_=(t,e)=>e>=t.length||K(t.charCodeAt(e))||K(t.charCodeAt(e-2))||t.startsWith(js,e),js="UNKNOWN pooltag";
function Gs(t,e,r=_t){let s=e+r;if(e<0||t.length<=s||!K(t.charCodeAt(s))||T(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var p_=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function lr(t,e,r,s){var i;let n=[],l=e,o=!0,_=!0;for(let u=0;u<r.length;u++){let h=m_(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?k_(t,h,_,s):h.end,f=d===a?a:Fl(t.slice(h.start,d));if(d===a||f===a)return;let g=d===h.columnEnd||d>h.columnEnd&&h.full;o=o&&g,_=_&&(g||u===0),n.push(f),l=d}return{numbers:n,end:l,inPlace:o}}
function m_(t,e,r){let s=T(t,e),i=t.charAt(s)==="-"?s+1:s,n=Ll(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function k_(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(js))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function qs(t,e,r){let s=r.trim(),i=t.length===_t&&!t.includes(".")?Ur(t):a;return c({text:t.padEnd(_t),tag:i!=null&&i.ok?i.tag:a},Ks(e),{description:s||a})}
function Ks(t){let e=t.length/2;return{nonPaged:Vs(t.slice(0,e)),paged:Vs(t.slice(e))}}
function Vs(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function Js(t){var e;let r=new o_,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(Ls(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new y_(l))}}return s==null?a:s.listing()}var b_=5e4,w_=1024,v_=16,y_=class{
constructor(t){this.__1c=[],this.__1f=[],this.__m=[],this.__1t=t}
push(t,e){if(t.length>w_)return this.__12(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=h_(t,this.__1t);if(r.kind==="other")return ar(t)?"after":this.__12(t,e);if(this.__45(),r.kind==="row")this.__1c.push(r.usage);else if(r.kind==="unread")this.__18(ke(e,t));else return this.__2e={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__1c.length<b_?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1t;return{layout:t,sort:e,rows:this.__1c,total:this.__2e,unread:this.__1f}}
__12(t,e){return this.__m.length>=v_?"after":(this.__m.push(ke(e,t)),"other")}
__45(){for(let t of this.__m)this.__18(t);this.__m=[]}
__18(t){this.__1f.length<zs&&this.__1f.push(t)}};
function Yt(t,e,r){return e.tracker?Ze(t,e.tracker,r):N(()=>S_(t,r),()=>({kind:"unreadable"}))}
function Xt(t){return t.kind==="found"?t.counts:t.kind==="absent"?{allocs:0,frees:0}:a}
function S_(t,e){let r=Js(t.query(Ol(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let o={allocs:Ys(n),frees:Ys(l)},{allocs:_,frees:u}=o;return _===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:_,frees:u}}}
function Ys(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var T_=64,x_=class{
constructor(t,e,r){this.__3x=!1,this.__0=t,this.__4=e,this.__1h=r}
get hasMissed(){return this.__3x}
get trouble(){return this.__3m}
returnValue(t){let e=Y(t.stack),r=t.stack.slice(e).find(_=>!_.inline),s=[...t.stack.slice(0,e)].reverse().find(_=>!_.inline);if(!(r&&Jt(t.stack,t.stack.indexOf(r)))||!r.address||!s)return;if(this.__1h.pause().kind!=="undone"){this.__3m={kind:"notArmedAgain"};return}let i=this.__2i();this.__4.run(il(r.address,this.__1h.target.pointerSize));let n=this.__8x(),l=or(n,"eip","rip","pc");if(l!==r.address){this.__3x=!0,this.__3m={kind:"strayed",ip:l};return}O_(i,this.__2i())||(this.__3x=!0),this.__1h.resume().kind!=="applied"&&(this.__3m={kind:"notArmedAgain"});let o=or(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__83(o,s,r)?or(n,"eax","rax","x0"):a}
__2i(){let{target:t,tag:e}=this.__1h;return Yt(this.__0,t,e)}
__8x(){let t=Gt(this.__0.query(ll(this.__1h.target.contextRegisters))),{pointerSize:e}=this.__1h.target;return new Map([...t].map(([r,s])=>[r,Z(s,e)]))}
__83(t,e,r){if(!t)return!1;if(this.__1h.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=v(e.base,8),i=v(s,T_);return X(s,t)<=0&&X(t,i)<=0}};
function or(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var O_=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function A_(t){let e=at(t,E_(t));if(!e||t.charAt(e.end)!==" ")return;let r=M_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=R_(t.slice(s).trim().replace(/\s+/g," "));if(P_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function E_(t){let e=T(t,0),r=nt(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var N_=["fadd","fabd"];
function M_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,nt(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return N_.includes(r)?a:r}
function P_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&nt(r,0)===8)}var R_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function Xs(t){let e=T(t,0);if(t.charAt(e)==="#"&&(e=T(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var I_="(Inline)",C_="(Inline Function)",Zs=t=>t===4?3:4,B_=5,H_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],L_=/\+0x[0-9a-f]+(?=\s)/i;
function _r(t){let e=qe(t),r=z_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:qe(e.slice(0,r)),source:Qs(s.slice(i))}}
function z_(t){let e=L_.exec(t);if(e)return e.index+e[0].length;let r=F_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Qs(t.slice(s+1))?s:t.length}
function F_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=H_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Qs(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>Ge(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function we(t){let e=qe(t),{head:r,offset:s}=U_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!D_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function U_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var D_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function $s(t,e){let r=T(t,0),s=j_(t,r),i=s===a?r:T(t,nt(t,r));return e==="names"?X_(t.slice(i),s):t.charCodeAt(i)===W_?Y_(t,i,s):G_(t,i,s,e)}var W_=40,ti=58;
function j_(t,e){let r=nt(t,e),s=r-e;if(!(s<2||s>3||!K(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function G_(t,e,r,s){let i=at(t,e);if(!i)return;let n=s==="noBase"?i:q_(t,i,s);if(!n||!K(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,o=T(t,n.end),_=V_(t,K_(t,o),l),u=_&&ri(t.slice(_.end));if(!(!_||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:o-n.end,args:_.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function q_(t,e,r){let s=T(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=at(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var K_=(t,e)=>t.startsWith("(T) ",e)?T(t,e+3):e;
function V_(t,e,r){let s=t.charCodeAt(e)===ti,i=[],n=s?T(t,e+1):e;for(;i.length<Zs(r);){let l=at(t,n);if((l==null?a:l.pointerSize)!==r||!J_(t,l.end))break;i.push(l.address),n=T(t,l.end)}if(!(s&&t.charCodeAt(n)!==ti)&&!(i.length>0&&i.length<Zs(r)))return{words:i,end:s?T(t,n+1):n}}var J_=(t,e)=>e>=t.length||K(t.charCodeAt(e));
function Y_(t,e,r){let s=[C_,I_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=ri(t.slice(i));return n&&n.text!==""?c({},n,ei,{number:r,inline:!0}):a}var ei={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function X_(t,e){let r=_r(t),s=we(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return c({},r,ei,{symbol:s,number:e,inline:!1})}
function ri(t){let{text:e,source:r}=_r(t),s=we(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var Z_=t=>t.charAt(T(t,0))==="#"&&Xs(t)===a,Q_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,$_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,si=" (UTC ",tu=256,eu=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function ii(t){var e;if(t.length>tu||!ru(t))return;let r=su(t.trim());if(Q_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?iu(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:eu.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var ru=t=>"B*STND^".includes(t.charAt(T(t,0)))||t.includes(" - code ")||t.includes(si);
function su(t){let e=t.includes(si)?$_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function iu(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:ni(t)}}
function ni(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=ft(n.trim());l&&i.push(l)}return i}
function nu(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=ii(s);i&&(r=new ou(i))}return(e=r==null?a:r.report())!=null?e:au(t)}
function au(t){let e=new li;for(let r of t)e.push(r);return e.place.instruction?c({kind:"stepped"},e.place):a}var lu=24,ou=class{
constructor(t){this.__2p=new li,this.__m=0,this.__1z=t,this.__3u=t.kind==="targetGone"}
push(t){let e=this.__3u?"after":this.__3k(t);return this.__3u=Ls(e),e}
report(){let t=this.__1z;return t.kind==="targetGone"?t:c({},t,this.__2p.place)}
__3k(t){if(t.length>ct)return this.__12();let e=ii(t);if(e)return this.__9g(e)?"taken":"after";if(uu(t))return this.__7m(t.trim()),"taken";if(ar(t))return"after";let r=this.__2p.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__12()}
__9g(t){return this.__1z.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__2p.place.symbol===a}
__7m(t){let e=this.__1z;e.kind==="bugcheck"&&e.parameters.length===0?this.__1z=c({},e,{parameters:ni(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1z={kind:"manualBreak"}:t.startsWith(ai)&&(this.__1z={kind:"other",event:t}))}
__12(){return this.__m++,this.__m>lu?"after":"other"}},ai="A fatal system error has occurred",_u=["*","(0x",ai];
function uu(t){let e=T(t,0);return e===t.length||Z_(t)?!0:_u.some(r=>t.startsWith(r,e))}var li=class{
constructor(){this.place={}}
push(t){let e=A_(t);if(e){let s=this.__6w;return this.place={symbol:s,instruction:e},"instruction"}let r=hu(t);return r===a?"other":(this.__6w=r,this.place={symbol:r},"symbol")}};
function hu(t){let e=t.trim();if(!e.endsWith(":"))return;let r=_r(e.slice(0,-1));return we(r.text)&&r.text}
function du(t){let e=t.filter(i=>i.length<=ct),r=oi(e,/^Last event: (.+)$/);if(r===a)return;let s=oi(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function oi(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Mt=t=>N(()=>du(t.query(fl)),()=>{}),_i=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function fu(t){for(let[e,{symbol:r}]of t.slice(0,Y(t)).entries()){if(!r||e===0&&a_(r))continue;let s=nr(r);if(s==="alloc"||s==="free")return s}}
function cu(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Cs(r);let s=nr(t);return s==="neither"?a:s}var ur={kind:"computed"},ve=(t,e,r)=>Z(v(t,e),r==="x86"?4:8),mt=4;
function gu(t,e){let r=I(t,t.length-mt,mt);if(r===a||B(e).low%mt!==0)return[];if(ut(r,4227858432,2483027968))return[{kind:"function",address:v(e,ui(r)-mt)}];let s=ut(r,4294966303,3594452992),i=ut(r,4294965279,3594455071)||ut(r,4294965248,3611232256);return s||i?[ur]:[]}
function pu(t,e){let[r,s,i]=[0,1,2].map(_=>I(t,_*mt,mt));if(r===a)return;if(ut(r,4227858432,335544320))return{kind:"function",address:v(e,ui(r))};if(s===a||i===a)return;let n=r&31;if(!(ut(r,2667577344,2415919104)&&(s&1023)===n*33&&i===ye(3592355840|n<<5)))return;let l=s>>>10&4095,o=mu(r,e);if(ut(s,4290772992,4181721088))return{kind:"slot",address:v(o,l*8)};if(ut(s,4290772992,2432696320))return{kind:"function",address:v(o,l)}}var ut=(t,e,r)=>ye(t&e)===ye(r),ye=t=>t>>>0,ui=t=>(t<<6>>6)*mt;
function mu(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=B(e);return v(st(s,ye(i&-4096)),r*4096)}
function hr(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let o=(i&7)===4,_=o?t[e+1]:i;if(_===a)return;let u=o?2:1;if(!(n===0&&(_&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=Se(t,e+u);if(h===a)return;let d=u+4;if(!o)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let f=(_>>3&7)!==4;return{extension:l,length:d,fixed:f?a:{kind:"absolute",displacement:h}}}var hi=({kind:t,displacement:e},r,s)=>ve(t==="relative"?r:st(0,0),e,s);
function Se(t,e){let r=I(t,e,4);return r===a?a:r|0}var di=[76,139,21],ku=7,bu=7;
function wu(t,e,r){let s=[];for(let i=2;i<=bu;i+=1){let n=t.length-i,l=t[n]===232&&i===5?Se(t,n+1):a;if(l!==a){let u=r==="x64"?vu(t,n,e):a;s.push({kind:"function",address:ve(e,l,r),slot:u})}let o=t[n]===255?hr(t,n+1,r):a;if((o==null?a:o.extension)!==2||o.length!==i-1)continue;let{fixed:_}=o;_&&s.push({kind:"slot",address:hi(_,e,r)}),(!_||yu(t,n,r))&&s.push(ur)}return s}
function vu(t,e,r){let s=e-ku;if(!di.every((n,l)=>t[s+l]===n))return;let i=Se(t,s+di.length);return i===a?a:v(r,e-t.length+i)}
function yu(t,e,r){let s=t[e-1],i=r==="x64"&&fi(s)?t[e-2]:s;return i===100||i===101}var fi=t=>t!==a&&(t&240)===64;
function Su(t,e,r){var s;let i=r==="x64"&&fi(t[0])?1:0,n=l=>v(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:ve(n(2),l,r)}}case 233:{let l=Se(t,i+1);return l===a?a:{kind:"function",address:ve(n(5),l,r)}}case 255:{let l=hr(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:o,length:_}=l;return o?{kind:"slot",address:hi(o,n(1+_),r)}:ur}default:return}}var Tu=16,xu=12;
function Ou(t,e,r){return r==="arm64"?gu(t,e):wu(t,e,r)}
function Au(t,e,r){return r==="arm64"?pu(t,e):Su(t,e,r)}
function Eu(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function Nu(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:de(t.slice(e+1),Mu)}
function Mu(t){if(!t.startsWith("    "))return;let e=we(ts(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var Pu=4096;
function ci(t,e,r){var s;let i=l=>t.readMemory(v(e,-l),l),n=B(e).low%Pu;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var kt={kind:"undecided"},Ru=3,Iu=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Cu=class{
constructor(t,e){this.__6e=new Map,this.__0=t,this.__5=e}
before(t,e){let{instructionSet:r}=this.__5,s=ci(this.__0,t,Tu);if(!s||!r)return kt;let i=Ou(s,t,r),n=Eu(i,l=>this.__5g(l),e&&Bu(e));return n?this.__35(n,Ru):kt}
__5g(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return fe(this.__0,t.address,this.__5.pointerSize)}
__35(t,e){let r=this.__5g(t);if(!r)return kt;let s=this.__6f(r);if(s.some(({name:l})=>Iu.test(l)))return kt;let i=gi(s);if(i.kind==="pool")return i;let n=this.__8b(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?gi(this.__6f(t.address)):n}
__8b(t,e){let{instructionSet:r}=this.__5,s=e>0?this.__0.readMemory(t,xu):a,i=s&&r&&Au(s,t,r);return i?this.__35(i,e-1):kt}
__6f(t){let e=this.__6e.get(t);if(e)return e;let r=N(()=>Nu(this.__0.query(Sl(t,this.__5.pointerSize))),()=>[]);return r.length>0&&this.__6e.set(t,r),r}},Bu=({address:t,symbol:e})=>t&&e&&v(t,-e.offset);
function gi(t){let e=new Set(t.map(cu));if(e.size>1)return kt;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:kt}var Hu=class{
constructor(t,e){this.__58=new Set,this.__h=new Map,this.__0=t,this.__5=e,this.__59=new Cu(t,e)}
classify(t){let e=this.__7t(t);if(e)return{kind:"foreign",stop:e};let r=fu(t.stack);return r?{kind:"hit",of:r}:this.__7c(t)}
__7t({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!yo(this.__5,e)||!this.__86(e))return{kind:"other",event:l};let o=Y(r),_=(n=r[0])==null?a:n.symbol,u=o===1&&_!==a&&Hs(_);return o===0||u?{kind:"otherBreak",at:l}:a}
__86(t){if(this.__58.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__58.add(t),r}
__7c({ip:t,stack:e}){var r,s;let i=Y(e),n=e[i];if(!(n!=null&&n.address)||!Jt(e,i))return{kind:"hit",of:"unknown"};let l=this.__h.get(t);if(l)return{kind:"hit",of:l};let[o]=e.slice(0,i).reverse().filter(({inline:u})=>!u),_=this.__59.before(n.address,o);switch(_.kind){case"pool":return this.__h.set(t,_.of),{kind:"hit",of:_.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function Lu(t){var e;let r=new Uu;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var zu=1e4,Fu=8,Uu=class{
constructor(){this.__u=[],this.__1f=[],this.__m=[],this.__5d="frames",this.__5r=!1,this.__16=!1,this.__37=!0}
get begun(){return this.__5r||this.__u.length>0}
get fromTop(){return this.__u.length>0&&this.__37}
push(t,e){if(t.length>ct)return this.__12(t,e);if(this.__30)return this.__7g(t,e,this.__30);let r=$s(t,this.__5d);return r?this.__90(r,t,e):this.__8l(t,e)}
listing(){return{style:this.__4t,frames:this.__u,unread:this.__u.length===0?[...this.__1f,...this.__m]:this.__1f}}
__90(t,e,r){return t.text===""?!this.begun||!this.__5e(t)?this.__12(e,r):(this.__30={row:t,line:ke(r,e)},"taken"):this.__5e(t)?(this.__45(),this.__51(t),"taken"):"after"}
__7g(t,e,{row:r,line:s}){this.__30=a;let i=$s(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__m.push(s),this.push(t,e)):(this.__51(c({},r,{text:i.text,symbol:i.symbol})),"taken")}
__8l(t,e){let r=T(t,0);if(r===t.length)return this.__u.length>0&&this.__y===a?"after":"taken";let s=Xs(t);return s?this.__1t(s):ju(t,r)?(this.__16=!0,this.__1r!=="frames"&&(this.__1r=t.includes(Gu)?"unwinding":"frames"),"taken"):this.begun?Vu(t)?(this.__u.length===0&&(this.__37=!1),this.__1r="frames","taken"):Ku(t,r)?"taken":ar(t)?"after":this.__12(t,e):this.__12(t,e)}
__1t(t){return this.__u.length>0?"after":(this.__5r=!0,this.__5d=t,"taken")}
__5e(t){var e;if(this.__u.length===0)return!0;if(this.__u.length>=zu)return!1;let r=(e=this.__4t)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__y===a?t.number===this.__y:t.number>this.__y}
__51(t){var e,r;this.__u.length===0&&((e=t.number)!=null?e:this.__1f.length)>0&&(this.__37=!1);let s=this.__85(t),i=s?a:this.__6g;this.__1r=a,this.__y=t.number,(r=this.__4t)!=null||(this.__4t=Wu(t)),t.text.startsWith("0x")&&(this.__16=!0),this.__u.push(Du(t,i,{doubtful:this.__16,afterGap:s})),t.inline||(this.__6g=t.returnAddress===St?a:t.returnAddress)}
__85({number:t,symbol:e}){return this.__u.length===0?!this.__37:this.__y!==a&&t!==this.__y+1?!0:this.__1r==="frames"||this.__1r==="unwinding"&&(e==null?a:e.name)!==""}
__12(t,e){return this.begun?this.__m.length>=Fu?"after":(this.__m.push(ke(e,t)),"other"):this.__16?"after":"other"}
__45(){this.__m.length>0&&this.__y===a&&(this.__1r="frames");for(let t of this.__m)this.__1f.length<zs&&this.__1f.push(t);this.__m=[]}};
function Du(t,e,{doubtful:r,afterGap:s}){let{text:i,args:n,inline:l}=t,o={text:i,args:n,inline:l,doubtful:r};return e!==a&&(o.address=e),t.symbol!==a&&(o.symbol=t.symbol),t.base!==a&&(o.base=t.base),t.returnAddress!==a&&(o.returnAddress=t.returnAddress),t.source!==a&&(o.source=t.source),s&&(o.afterGap=!0),o}
function Wu(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=B_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var ju=(t,e)=>t.startsWith("WARNING: ",e)&&pi.test(t)||t.charAt(e)==="<"&&pi.test(t),Gu="unwind information not available",pi=/\b(?:frames?|unwind\w*|stack)\b/i,qu=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Ku=(t,e)=>qu.some(r=>t.startsWith(r,e)),Vu=t=>t.length<=Ju&&Yu.test(t),Ju=120,Yu=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,mi=24;
function Xu(t,e,r,s=mi){let i=t.query(al(s,e.pointerSize===4,e.contextRegisters)),n=ki(i,e);if(!n)return dr("registers",i);let l=bi(i,n.ip);return l?{kind:"read",reading:c({report:r},n,{stack:l})}:dr("stack",i)}
function ki(t,e){var r,s,i,n;let l=Zu(Gt(t),e),o=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),_=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!o||!_)return;let u=vi(l,e);return{ip:o,sp:_,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),process:l.get("$proc"),processor:u}}
function bi(t,e){let[r,...s]=Lu(t).frames;return r&&[c({},r,{address:e}),...s]}var dr=(t,e)=>({kind:"unreadable",missing:t,answer:wi(e)}),wi=t=>t.slice(0,3).join(" / ").slice(0,200);
function Zu(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,Z(s,e.pointerSize))}),r}
function vi(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Qu=class{
constructor(t,e){this.__4f=new Set,this.__24={least:0,most:0},this.__e=t,this.__4l={rule:e,next:new Map}}
get ends(){return this.__24}
add(t){let e=this.__7x(t);e&&this.__4f.delete(e),this.__4f.add(t);let r=Array.from(this.__4f,({end:s})=>s);return this.__24={least:Math.min(...r),most:Math.max(...r)},e}
find({sp:t,fp:e},r){let s=B(t),i=[],n=this.__4l,l=0,o=e&&q(t,e);for(;;){let _=this.__35(n.rule,s,l,o,r);if(!_||!this.__3z(r,_.at,1))return;let u=n.next.get(Ot(r,_.at));if(!u||!this.__63(u.word,r,_.at))return;if(i.push(_),"known"in u.to){let h=this.__7u(u.to,i,t,r);return h&&{known:u.to.known,frames:h}}n=u.to,l=_.at+this.__e,o=_.link}}
__7x(t){var e;let{steps:r}=t,s=this.__4l,i;for(let[n,l]of r.entries()){let o=B(l.word),_=(e=s.next.get(o.low))==null?a:e.to,u=r[n+1];if(!u){_&&"known"in _&&(i=_.known),s.next.set(o.low,{word:o,to:{known:t,last:[]}});break}let h=_&&"rule"in _?_:{rule:u.rule,next:new Map};s.next.set(o.low,{word:o,to:h}),s=h}return i}
__35(t,e,r,s,i){switch(t.kind){case"fixed":return{base:r,at:r+t.bytes};case"entered":return{base:r-this.__e,at:r,link:s};case"linked":{if(s===a||s<r||!this.__3z(i,s,1))return;let n=this.__e===4||Ot(i,s+4)===e.high?Ot(i,s)-e.low:a;return{base:s,at:s+this.__e,link:n}}}}
__7u({known:t,last:e},r,s,i){let n=[];for(let l=0;l<r.length;l++){let o=r[l],_=t.steps[l];if(!o||!_)return;let{base:u,at:h}=o;if(!this.__3z(i,h,1+_.frame.args.length))return;let d=e[l];((d==null?a:d.sp)!==s||d.base!==u||!this.__78(d.args,i,h))&&(d=this.__2p(_.frame,s,u,h,i),e[l]=d),n.push(d.frame)}return n}
__78(t,e,r){for(let s=0;s<t.length;s++){let i=t[s];if(!i||!this.__63(i,e,r+(1+s)*this.__e))return!1}return!0}
__2p({address:t,text:e,symbol:r,returnAddress:s,args:i,inline:n,doubtful:l},o,_,u,h){let d=[];for(let g=1;g<=i.length;g++){let m=At(h,u+g*this.__e,this.__e);m&&d.push(m)}let f={address:t,text:e,symbol:r,base:v(o,_),returnAddress:s,args:d,inline:n,doubtful:l};return{sp:o,base:_,args:d.map(B),frame:f}}
__3z(t,e,r){return e>=0&&e+r*this.__e<=t.length}
__63({high:t,low:e},r,s){return Ot(r,s)!==e?!1:this.__e===4||Ot(r,s+4)===t}},yi=4096,$u=3,Si=32,th=class{
constructor(t){this.__o=new Map,this.__4n=new Set,this.__24=new Map,this.__61=!0,this.__e=t}
get isEmpty(){return this.__o.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:o,thread:_}=t;if(!this.__61||!eh(e,r))return;let u=rh(l,o,e);if(!this.__4n.has(u)){this.__4n.add(u);return}let h=this.__8c(t,e,s);if(!h)return;_&&this.__24.set(_,v(o,h.end));let[d]=h.steps;if(!d)return;let f=(i=this.__o.get(l))!=null?i:new Qu(this.__e,d.rule);this.__o.set(l,f);let g=f.add(h);h.met=(n=g==null?a:g.met)!=null?n:0,h.isCompared||(h.isCompared=(g==null?a:g.isCompared)===!0)}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__o.get(t))==null?a:s.ends,n=r&&this.__24.get(r),l=n&&q(e,n);if(l===a||!i)return;let o=Math.min(l,i.most,yi);return o>=i.least?o:a}
recognise(t,e){var r;let s=(r=this.__o.get(t.ip))==null?a:r.find(t,e);if(!s)return;let{known:i,frames:n}=s;return i.met+=1,i.met%Si===0||!i.isCompared?a:n}
check(t,e,r){var s;let i=(s=this.__o.get(t.ip))==null?a:s.find(t,e);if(!i)return;if(sh(i.frames,r)){i.known.isCompared=!0;return}this.clear(),this.__61=!1;let{met:n,steps:l}=i.known,o=Math.floor(n/Si)+Number(Ti(l));return{frames:l.map(({frame:_})=>_),hits:Math.max(0,n-o)}}
clear(){this.__o.clear(),this.__4n.clear(),this.__24.clear()}
__8c({ip:t,sp:e,fp:r},s,i){var n,l;let o=[],_=0,u=t;for(let[d,f]of s.entries()){let g=f.address===u?i(u):a,m=f.base&&q(e,f.base);if(!g||!f.returnAddress||m===a)return;let y=d===0,A=d===s.length-1;switch(g.kind){case"fixed":if(m!==_||f.args.length>0||g.isTrap&&!A)return;_+=g.bytes+this.__e;break;case"entered":if(!y||m!==-this.__e)return;_+=this.__e;break;case"linked":if(m<_||y&&f.base!==r)return;_=m+2*this.__e}o.push({frame:f,rule:g,word:f.returnAddress}),u=f.returnAddress}let h=(l=(n=o[o.length-1])==null?a:n.frame.args.length)!=null?l:0;return _+=h*this.__e,_<=yi?{steps:o,end:_,met:0,isCompared:!Ti(o)}:a}};
function eh(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===St)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:o,doubtful:_,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===$u)&&!o&&!_)}var rh=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&q(e,s)} ${i}`)].join(),Ti=t=>t.some(({rule:e})=>e.kind==="linked"),sh=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},o)=>{let _=e[o];return r===(_==null?a:_.address)&&s===(_==null?a:_.base)&&i===(_==null?a:_.returnAddress)&&n===(_==null?a:_.text)&&l.join()===(_==null?a:_.args.join())});
function ih(t){var e;let r=t.join(`
`),s=_=>{var u,h;return ft((h=(u=_.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let o=l==="Non-FPO"?"ebp":"omitted";return xi(i)===xi(n)?{start:i,frame:o}:{frame:o}}var xi=t=>B(t).low&4095,Oi=10,nh=3;
function ah(t){var e,r;let s=t.join(`
`),i=m=>{var y,A;return ft((A=(y=m.exec(s))==null?a:y[1])!=null?A:"")},n=fr(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=fr(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=fr(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),_=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(Te))!=null?r:[];if(n===a||l===a||o===a||!_||u===a||h===a||d===a)return;let f=u>nh?a:lh(t,d);if(!f)return;let g=v(_,-o);return c({},f,{bodyStart:v(g,n+h),end:v(g,l)})}
function lh(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,o,_,u]=l.map(Te),h=oh(_!=null?_:-1,u!=null?u:-1,n);if(o!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=_===Oi}return r===e?{frameBytes:s,isTrap:i}:a}
function oh(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=Te((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case Oi:return{slots:1,bytes:e*8};default:return}}var Te=t=>Number.parseInt(t,16),fr=t=>t!=null&&t.startsWith("00000000")?Te(t):a,_h=class{
constructor(t,e){this.__6=new Map,this.__0=t,this.__4k=e}
ruleOf(t){return this.__6.has(t)||this.__6.set(t,this.__3p(t)),this.__6.get(t)}
clear(){this.__6.clear()}
__3p(t){let e=z(this.__0,dl(t,this.__4k));if(this.__4k===4)return uh(t,ih(e));let r=ah(e);return r&&hh(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function uh(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var hh=(t,{bodyStart:e,end:r})=>X(e,t)<0&&X(t,r)<0,dh=class{
constructor(t,e,r,s=mi){this.__6m=new Map,this.__0=t,this.__5=e,this.__7=r,this.__34=s,this.__6=new th(e.pointerSize),this.__4m=new _h(t,e.pointerSize)}
begin(){this.__4p&&(this.__2k=Ni(z(this.__0,pl)))}
read(t){var e;let r=this.__6.isEmpty?[]:this.__9i(),s=ki(r.filter(o=>!Ai.test(o)),this.__5);if(!s)return this.__8u(t);let i=c({},s,{processor:(e=s.processor)!=null?e:this.__8t(s.registers)});this.__7f(r);let n=this.__95(i),l=n&&this.__6.recognise(i,n);return l?{kind:"read",reading:c({report:t},i,{stack:l,stackBytes:n})}:this.__9o(t,i,n)}
__8u(t){let e=Xu(this.__0,this.__5,t,this.__34);return e.kind==="read"&&this.__67(e.reading,e.reading.stack),e}
__9i(){let{contextRegisters:t}=this.__5;return this.__4p?z(this.__0,_l(this.__4p,t)):[]}
get __4p(){let{instructionSet:t}=this.__5;return t==="arm64"?a:t}
__8t(t){let e=t.get("gdtr"),r=e&&this.__6m.get(e);if(r!==a||!this.__5.contextRegisters.includes("$prcb"))return r;let s=Gt(z(this.__0,ul)),i=vi(s,this.__5);return e&&i!==a&&this.__6m.set(e,i),i}
__9o(t,e,r){let s=this.__0.query(hl(this.__34,this.__5.pointerSize===4)),i=bi(s,e.ip);if(!i)return dr("stack",s);let n=r&&this.__6.check(e,r,i);return n&&this.__7({kind:"stacksDiffer"}),this.__67(e,i),{kind:"read",reading:c({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__67(t,e){this.__2k&&this.__6.learn(t,e,this.__34,r=>this.__4m.ruleOf(r))}
__95(t){let e=this.__6.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__7f(t){var e,r;if(Ei(t)===((e=this.__2k)==null?a:e.listing))return;let s=Ni(t);(s==null?a:s.places)!==((r=this.__2k)==null?a:r.places)&&(this.__6.clear(),this.__4m.clear()),this.__2k=s}},Ai=/^\s*[0-9a-f`]{8,17}\s/i,Ei=t=>t.filter(e=>Ai.test(e)).join();
function Ni(t){let e=Ye(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:Ei(t),places:r}}var fh=16,ch=2*3600,gh=20,ph=60,mh=30,kh=class{
constructor(t,e){this.__i=0,this.__h={alloc:0,free:0,unknown:0},this.__3n=0,this.__5q=!1,this.__j=t,this.__2h=e,this.__3t=new Hu(t.reader,t.target),this.__3j=new dh(t.reader,t.target,t.observer,e.frames),this.__4s=t.reader.now(),this.__w=this.__4s}
run(t=!1){let e=this.__9l(t),{hasMissed:r}=this.__j.stepOut;return{end:e,hits:this.__i,kinds:this.__h,seconds:this.__3g(),hasMissed:r}}
__9l(t){return N(()=>{var e;for(this.__1q=Mt(this.__j.reader),this.__j.lastStop.begin(this.__j.target,this.__1q),this.__3j.begin(),t&&this.__9c();;){let r=(e=this.__7b())!=null?e:this.__97();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__9c(){let{target:t,lastStop:e}=this.__j,r=this.__3j.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3t.classify(s);if(i.kind!=="hit")return;let n=c({},s,{process:a});this.__3k(n,i.of,e.judge(s,t,!0))}
__97(){let{changes:t,isCurrent:e}=this.__j,r=e()?t.run(sl):[];if(!e())return{kind:"superseded"};let s=nu(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__81();if(i==="no")return Mi(r);s&&(this.__1q=a);let n=this.__3j.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__j.evidence.doubt(n.doubted),i==="unknown"&&this.__j.lastStop.isAgain(n.reading)?Mi(r):this.__8k(n.reading))}
__81(){let t=this.__1q;return this.__1q=Mt(this.__j.reader),!t||!this.__1q?"unknown":_i(t,this.__1q)?"yes":"no"}
__8k(t){let{target:e,lastStop:r}=this.__j,s=!this.__5q;this.__5q=!0;let i=this.__3t.classify(t);if(i.kind==="hit"){let l=s?r.judge(t,e,!1):"new";return this.__3k(t,i.of,l)}r.saw(t);let n=s&&r.comesBack;return c({kind:"foreign",stop:i.stop},n&&{mayBeOld:n})}
__3k(t,e,r){return this.__j.lastStop.saw(t),r==="repeat"?a:this.__8w(t,e,r==="unknown")}
__8w(t,e,r){this.__3n=e==="unknown"?this.__3n+1:0,this.__i+=1,this.__h[e]+=1;let{evidence:s,stepOut:i}=this.__j,n=s.record(t,e,i,r);return this.__4u(),i.trouble?bh(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__7b(){if(this.__3n>=fh)return{kind:"unknownHits",count:this.__3n};if(this.__i>=this.__2h.hits)return{kind:"hits"};let{seconds:t}=this.__2h;return t!==a?this.__3g()>=t?{kind:"seconds"}:a:this.__82()}
__82(){let t=this.__3g();if(this.__i<gh||t<ph)return;let e=this.__i/t;return this.__2h.hits/e>ch?{kind:"tooSlow",hitsPerSecond:e}:a}
__4u(){let t=this.__j.reader.now();if(t-this.__w<mh*1e3)return;this.__w=t;let{observer:e,target:r}=this.__j,s=this.__2h.hits;e({kind:"progress",hits:this.__i,wanted:s,seconds:this.__3g(),target:r})}
__3g(){return(this.__j.reader.now()-this.__4s)/1e3}},Mi=t=>({kind:"notRun",answer:wi(t.filter(e=>e.trim()!==""))});
function bh(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var cr=4096;
function Pi(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var wh=4;
function Ri(t,e,r,s){let i=I(t,0,4),n=I(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(D(H(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,o=h=>(i>>>h&(1<<l)-1)*s.granularity,_=i>>>16+l;if(_===0)return{kind:"released"};if(s.alignedHeaders&&_&wh)return{kind:"second",distance:o(0)};let u=o(16);return u>s.headerSize&&u<=cr-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var vh=new Uint8Array,yh=64,Sh=128;
function Ii(t,e,r,s,i=!1){var n,l;let o=ht(t),_=r.headerSize,u=S=>{var x;return(x=s.readMemory(v(t,S-o),_))!=null?x:vh};if(o===0)return{kind:"headerless"};let h=u(o-_),d=Ri(h,o-_,e,r),f=o===_;if(!(f?d.kind==="released":d.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return d;let g=f?h:u(0),m=((n=I(g,0,2))!=null?n:0)%8192,y=cr-m&-r.granularity,A=f?u(y-_):h;if(!g.length||!A.length)return{kind:"unreadable"};if(!(Ri(g,0,e,r).kind==="released"&&A[0]===g[2]&&A.every(S=>S===A[0])))return d;if(y!==o)return{kind:"noHeader"};let G=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(G&yh)?m:a,ownsPage:!(G&Sh)}}var ht=t=>B(t).low%cr,Ci=8;
function Th(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function gr(t){return Th(c({},t,{offset:0}))}
function Bi(t,e=[],r=[]){let s=Y(t);for(;s<t.length-1&&xe(t[s],r);)s++;let i=t[s];return i&&Jt(t,s)?xh(i,s,e):a}
function xe(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Vt(s,gr(r))):!1}
function xh(t,e,r){var s;let i=t.address&&Li(t.address,r);if(i)return c({key:Hi(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:o,offset:_}=t.symbol;return{key:Hi(o,_),frame:t,depth:e,module:o,offset:_}}let l=t.address?it(t.address):t.text;return c({key:l,frame:t,depth:e},n)}var Hi=(t,e)=>`${t}+0x${e.toString(16)}`;
function Li(t,e){let r=e.find(({start:i,end:n})=>X(i,t)<=0&&X(t,n)<0),s=r&&q(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var Oh=5e4,Ah=class{
constructor(t=Oh){this.__5u=new Map,this.__o=[],this.__2n=t}
intern(t){let e=Eh(t),r=this.__5u.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__o.length;return this.__5u.set(e,s),this.__o.push(t),s}
at(t){var e;return(e=this.__o[t])!=null?e:[]}
get all(){return this.__o}
get size(){return this.__o.length}
get isFull(){return this.__o.length>=this.__2n}};
function Eh(t){return t.map(Nh).join(" ")}
function Nh({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var Mh=3,Ph=8;
function zi(t,e="unreadable"){var r,s;let i=Rh(t);if(i<Ph||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,o=l&&l.name!==""?{skip:gr(l)}:{};return c({kind:"probableWrapper",fanOut:i,evidence:n},o)}
function Rh(t){let e=Array.from({length:Mh},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let o=n[l+1+s];o&&i.add(o.symbol?gr(o.symbol):o.text)}return i.size});return Math.max(...e)}var Zt=16,Qt=8,Fi=4,Oe=class{
constructor(){this.__t=new Map,this.__2e=0}
get count(){return this.__2e}
add(t,e=1){var r;let s=Ih(t);this.__t.set(s,((r=this.__t.get(s))!=null?r:0)+e),this.__2e+=e}
addAll(t){t.__t.forEach((e,r)=>{this.add(Ui(r),e)})}
atMost(t){var e;let r=0,s=0,i=O(this.__t.keys(),(n,l)=>n-l);for(let n of i){if(r>=this.__2e*t)break;r+=(e=this.__t.get(n))!=null?e:0,s=Ui(n)}return s}};
function Ih(t){if(t<Zt)return t;let e=Math.floor(Math.log2(t)),r=2**e,s=Math.floor((t-r)*Qt/r);return Zt+(e-Fi)*Qt+s}
function Ui(t){if(t<Zt)return t;let e=Math.floor((t-Zt)/Qt)+Fi,r=(t-Zt)%Qt+1;return 2**e+2**e/Qt*r-1}var Ch={allocs:0,frees:0};
function Bh(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=m=>t.reduce((y,A)=>y+m(A),0),o=e.kind==="floor"?e.missed:Ch,_=o.frees+l(m=>m.unlocatedFrees)-l(m=>m.missedFrees)-s.size,u=Math.max(0,_),h=o.allocs+l(m=>m.unlocatedAllocs),d=Math.min(u,h+o.frees+i),f=r.size+s.size<n?u:d,g=Math.max(0,-_);return{count:u,ofThere:d,hits:g+Math.max(0,f-o.frees)}}var Di=.95,pr=t=>t.atMost(Di),Hh=(t,e,r)=>t*2<=e&&e-t>r*2;
function Wi(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,lifetimes:l}){let o=t.filter(({block:x})=>!i.has(x)),_=o.filter(({block:x})=>s.has(x)).length,u=Math.min(e,Math.min(_,r)+o.length-_),h=o.length-u;if(h===0&&o.length>0)return;let d=new Oe;d.addAll(l);for(let{block:x,hit:Lr}of t)i.has(x)&&d.add(n-Lr);let f=pr(d),g=o.filter(({hit:x})=>Hh(x,n,f)).length,m=Math.max(0,g-u),y=ji(o,x=>x.charged),A={blocks:h,old:m,sizes:Lh(y)},G=Gi(y,h,o.length);if(G!==a)return c({},A,{bytes:G});let S=Gi(ji(o,x=>x.requested),h,o.length);return S===a?A:c({},A,{requested:S})}
function ji(t,e){let r=[];for(let s of t){let i=e(s);i!==a&&r.push(i)}return O(r,(s,i)=>s-i)}var Gi=(t,e,r)=>t.length<r?a:t.slice(0,e).reduce((s,i)=>s+i,0);
function Lh(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function zh(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var qi=2e5,Ki=class Xa{
constructor(e=qi,r=new Map){this.limit=e,this.__s=r}
alloc(e,r){let s=this.__s.get(e);return!s&&this.__s.size>=this.limit?{kind:"full"}:(this.__s.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__s.get(e);return i?(this.__s.delete(e),i.tag===r&&Fh(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__s}
copy(){return new Xa(this.limit,new Map(this.__s))}},Fh=(t,e)=>t===a||e===a||t===e,Vi={bytes:0,of:0},Uh=({bytes:t,of:e},r)=>r===a?{bytes:t,of:e}:{bytes:t+r,of:e+1},Ji=t=>t.reduce((e,r)=>({bytes:e.bytes+r.bytes,of:e.of+r.of}),Vi),Dh=512,Yi=class{
constructor(){this.__t=new Map,this.__2d=Number.POSITIVE_INFINITY,this.__27=0,this.__2l=!0}
add(t,e=1){this.__2d=Math.min(this.__2d,t),this.__27=Math.max(this.__27,t);let r=this.__t.get(t);r===a&&this.__t.size>=Dh?this.__2l=!1:this.__t.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__t)this.add(e,r);this.__2d=Math.min(this.__2d,t.__2d),this.__27=Math.max(this.__27,t.__27),this.__2l=this.__2l&&t.__2l}
summary(){if(this.__t.size===0)return;let t=this.__2d,e=this.__27,r=this.__2l?this.__8j():a;return{smallest:t,largest:e,median:r}}
__8j(){let t=O(this.__t,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Wh=class Za{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unlocatedRequested=Vi,this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.lifetimes=new Oe,this.sizes=new Yi,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.lifetimes.add(s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new Za(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unlocatedRequested=this.unlocatedRequested,e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.lifetimes.addAll(this.lifetimes);for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},jh=class Qa{
constructor(e=new Ki){this.__2y=new Map,this.__39=!1,this.__2o=e}
get isFull(){return this.__39}
book(e){let r=this.__b(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__77(e,r):e.kind==="free"&&this.__7v(e,r)}
stacks(e){let r=[];return this.__2y.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2o.outstanding.forEach((r,s)=>{let i=c({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new Qa(this.__2o.copy());return e.__39=this.__39,this.__2y.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2y.set(s,i)}),e}
__77(e,r){if(e.block===a){r.unlocated.alloc++,r.unlocatedRequested=Uh(r.unlocatedRequested,e.requested);return}let s=Gh(e),i=this.__2o.alloc(e.block,s);if(i.kind==="full"){this.__39=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__6b(i.earlier,e),r.allocated(s)}
__7v(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2o.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__b(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__6b(s.earlier,e),r.unmatchedFrees++}
__6b(e,r){let s=this.__b(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__b(e,r){var s,i;let n=(s=this.__2y.get(e))!=null?s:new Map;this.__2y.set(e,n);let l=(i=n.get(r))!=null?i:new Wh(e,r);return n.set(r,l),l}};
function Gh(t){let{number:e,tag:r,stack:s,requested:i,charged:n,thread:l,process:o,time:_}=t;return{tag:r,stack:s,hit:e,requested:i,charged:n,thread:l,process:o,time:_}}var qh=2e3;
function Xi(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return c({},t,{block:e,blockFrom:"place",charged:i})}var Kh=class{
constructor(t=qi){this.__1k=[],this.__2n=t,this.__1i=new jh(new Ki(t))}
record(t,e=!1){return this.__1k.push({hit:t,awaits:e&&t.block===a}),this.__57()}
locate(t){let e=this.__1k.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=Xi(e.hit,t),e.awaits=!1),this.__57()}
stacks(t){return this.__1a().stacks(t)}
outstanding(){return this.__1a().outstanding()}
__1a(){if(this.__1k.length===0)return this.__1i;let t=this.__1i.copy();for(let{hit:e}of this.__1k)t.book(e);return t}
__57(){let t=this.__1k.findIndex(({awaits:s})=>s),e=t<0?this.__1k.length:t,r=Math.max(e,this.__1k.length-qh);for(let{hit:s}of this.__1k.splice(0,r))this.__1i.book(s);return this.__1i.isFull?{kind:"tooManyOutstanding",limit:this.__2n}:{kind:"recorded"}}},Vh=class{
constructor(){this.__32=0,this.__6v=0,this.__6s=0}
add(t){this.__32++,this.__6v+=t,this.__6s+=t*t}
get variance(){if(this.__32===0)return 0;let t=this.__6v/this.__32;return Math.max(0,this.__6s/this.__32-t*t)}};
function mr(t,e){var r,s;let i=new Jh(e),n=new Map;for(let o of t){let _=`${o.tag} ${(s=(r=i.site(o.stack))==null?a:r.key)!=null?s:i.noSite(o.stack)}`,u=n.get(_);u?u.push(o):n.set(_,[o])}let l=[];return n.forEach(o=>{let[_]=o;_&&l.push(Yh(_,o,i))}),O(l,(o,_)=>{var u,h,d,f;return((h=(u=o.first)==null?a:u.hit)!=null?h:0)-((f=(d=_.first)==null?a:d.hit)!=null?f:0)})}var Jh=class{
constructor(t){this.__94=new Map,this.__3r=new Map,this.__3d=t}
site(t){var e;return this.__5n(this.__94,t,(e=this.__3d.skip)!=null?e:[])}
noSite(t){return pt(this.__3d.stacks.at(t))}
caller(t){return this.__5n(this.__3r,t,[])}
__5n(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__3d;t.set(e,Bi(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Yh(t,e,r){let s=n=>e.reduce((l,o)=>l+n(o),0),i=r.site(t.stack);return c({tag:t.tag,site:i,noSite:i?a:r.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:Xh(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free),unlocatedRequested:Ji(e.map(({unlocatedRequested:n})=>n))},Zh(e,i,r),{lifetimes:Qh(e),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:$h(e)},td(e))}
function Xh(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Zh(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let o=(s=r.caller(n))==null?a:s.key;l.forEach((_,u)=>{var h;let d=r.site(u),f=d!==a&&e!==a;o!==a&&((h=r.caller(u))==null?a:h.key)===o?i.refused+=_:f&&d.key!==e.key&&(i.freedElsewhere+=_),f&&d.module!==e.module&&(i.freedByOtherModules+=_)})}return i}
function Qh(t){let e=new Oe;for(let{lifetimes:r}of t)e.addAll(r);return e}
function $h(t){let e=new Yi;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function td(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=O(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var ed=1e3,rd=5e4,sd=new Set(["counters","doubted","gone","change","end","recheck"]),Zi="left",Qi={there:new Set,gone:new Set},id=t=>c({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),$i=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Ah,this.modules=[],this.places=[],this.__1w=new Kh,this.__3a=[],this.__3h=new Map,this.__1p=new Map,this.__14=[],this.__h={alloc:0,free:0,unknown:0},this.__46=0,this.__4a=new Vh,this.__9=0,this.__26=!1,this.__42=!1,this.__4e=!1,this.__1j=new Map,this.__21=Qi,this.__3e=new Map,this.__48=new Map,this.__2c=new Map,this.__1l=[],this.start=t,this.__q=e}
get tag(){return this.start.tag}
get lastHit(){return this.__9}
get entries(){return this.__3a}
get hitsNotKept(){return this.__i-this.__46}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__42?"left":"cutOff":a}
get arming(){var t;return(t=this.__x)==null?a:t.state}
take(t){var e;switch(this.__18(t),this.__v=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3h.set(t.index,this.stacks.intern(t.frames.map(id)));break;case"hit":return this.__9d(t);case"process":this.__2c.set(t.address,t);break;case"located":this.__9f(t);break;case"places":this.places=t.places;break;case"counters":this.__9b(t);break;case"doubted":this.__1j.set((e=this.__3h.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__1o=t.missed?a:this.__76(),this.__26=!0;break;case"blocks":this.__21={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1p.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__x=t);break;case"end":this.__42=t.why===Zi,this.__5k=t.uptime,this.__5j=t.time;break;case"recheck":this.__1l=[...this.__1l,t];break;case"image":break}return"taken"}
get endUptime(){return this.__5k}
get endTime(){return this.__5j}
get rechecks(){return this.__1l}
get counted(){return{before:this.__10,after:this.__26?this.__1o:a}}
held(){return this.__1w.outstanding()}
freed(){let t=new Map;for(let r of this.__14)r.block&&t.set(r.block,r);let e=[];return t.forEach(({kind:r,charged:s},i)=>{r==="free"&&e.push({block:i,charged:s})}),e}
counts(){return this.__h}
get loadVariance(){return this.__4a.variance}
coverage(){return this.__26?this.__4e?{kind:"unknown",why:"mayRepeat"}:this.__1j.size>0?{kind:"unknown",why:"doubted"}:zh(this.__10,this.__1o,this.__h):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__i===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__i;return r===0?e:e*(r-this.openHits())/r}
get __i(){return this.__h.alloc+this.__h.free+this.__h.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__14.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__1j.get(t))!=null?e:0}
stackUses(){return this.__1w.stacks(this.tag)}
sites(t){let e=mr(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1w.outstanding(),s=this.__4x(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let _ of i.stacks)for(let u of(n=r.get(_))!=null?n:[])l.push(u);let o=Wi(l,s,this.__21,{lastHit:this.__9,lifetimes:i.lifetimes});return{use:i,holding:o}})}
processOf(t){return this.__2c.get(t)}
get asked(){return this.__21}
unpaired(){return this.__4x(mr(this.stackUses(),{stacks:this.stacks}))}
openHits(){var t;return(t=this.__v)!=null||(this.__v=this.__7i()),this.__v}
unlocatedAllocs(){let t=this.stackUses();return{count:t.reduce((e,{unlocated:r})=>e+r.alloc,0),requested:Ji(t.map(({unlocatedRequested:e})=>e))}}
__7i(){let t=mr(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4x(t).hits}
blocksUnderWay(){let t=this.__14.filter(e=>e.kind==="alloc"&&this.__62(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.unpaired().count>0?this.__6k():[]}
__6k(){let t=[];return this.__1w.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4x(t){return Bh(t,{coverage:this.coverage(),asked:this.__21,underWay:this.__9j(),outstanding:this.__6k().length})}
__9j(){let t=0;return this.__3e.forEach((e,r)=>{this.__62({number:r,thread:e})&&t++}),t}
__62({number:t,thread:e}){return e?this.__48.get(e)===t:this.__9-t<Ci}
siteOf(t,e){return Bi(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=zi(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:zi(s,(r=this.__1p.get(n))!=null?r:this.__q(n))}
__9d(t){var e;let r=(e=this.__3h.get(t.stack))!=null?e:this.stacks.intern([]),s=c({},t,{stack:r,tag:this.tag});this.__9=s.number,this.__h[s.kind]++,this.__4a.add(this.__h.alloc-this.__h.free),this.__26=!1,this.__4e||(this.__4e=t.mayRepeat===!0),this.__21=Qi,this.__1l=[],s.thread&&this.__48.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.__3e.set(s.number,s.thread),this.__14.push(s),this.__14.length>ed&&this.__14.shift();let{kind:i}=this.__1w.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__9f(t){this.__1w.locate(t),this.__3e.delete(t.hit);let e=this.__14.findIndex(({number:s})=>s===t.hit),r=this.__14[e];r&&(this.__14[e]=Xi(r,t))}
__9b({at:t,counts:e}){t==="armed"?this.__10=e:this.__1o=e,this.__26=t!=="armed"}
__76(){return this.__10&&{allocs:this.__10.allocs+this.__h.alloc,frees:this.__10.frees+this.__h.free}}
__18(t){this.__3a.length>=rd&&!sd.has(t.type)||(this.__3a.push(t),t.type==="hit"&&this.__46++)}},tn=4096,en=256;
function rn(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+en<tn?en:2*tn);return r<=t&&t<=s}var nd=2e5,ad=1e3,kr=-1,ld=class{
constructor(t){this.__9=new Map,this.__2={alloc:[],free:[]},this.__19={alloc:0,free:0},this.__1g=new Map,this.lastHit=0,this.__28=0,this.__1v={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.__6u(t,r,e);let n=t==="alloc"&&this.__1g.get(r);if(n&&(n.block=e),((i=(s=this.__9.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__9.delete(e),this.__9.set(e,{kind:t,hit:r}),this.__9.size<=nd))return;let l=this.__9.keys().next();l.done||this.__9.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.__6u(t,e,a),r?this.__2[t]=[...this.__2[t],e]:this.__19[t]=e}
found(t,e){this.__2[t]=this.__2[t].filter(r=>r!==e)}
gap(){this.__28=this.lastHit,this.__1v={}}
mayBeLeftover(t,e){var r;let s=this.__1v[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.__1v.alloc)==null?a:t.hit)!=null?e:this.__28>0?kr:a}
mayBeOf(t,e,r){let s=t===a?a:this.__1g.get(t);return s?(r==null?a:r.kind)==="inUse"&&!rn(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===kr}
isOutstanding(t){var e;return((e=this.__9.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.__9.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.__1g.get((e=(t=this.__1v.alloc)==null?a:t.hit)!=null?e:kr))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.__9.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__28?r.hit:a}
mustBeFreedSince(t,e){let r=this.__9.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__28===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__28&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__19[t]>e?!1:!this.__2[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.__1g.set(t,{sizes:e}),this.__1g.size<=ad)return;let r=this.__1g.keys().next();r.done||this.__1g.delete(r.value)}
__6u(t,e,r){var s,i;e>=((i=(s=this.__1v[t])==null?a:s.hit)!=null?i:0)&&(this.__1v[t]={hit:e,block:r})}};
function od(t,e,r){var s,i;let n=t.slice(0,Y(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!Hs(u)),l=t[n];if(!l||l.doubtful)return;let o=(s=l.address)!=null?s:n===0?r:a,_=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!o||!l.base||!_||X(l.base,_)>=0))return{kind:e,address:o,base:l.base,limit:_}}
function _d(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=At(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function ud(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&q(r.stack.from,v(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var hd=28;
function dd(t,e,r){var s,i;let n=[],l=e.stack&&q(t.base,e.stack.from),o=q(t.base,t.limit);if(l!==a&&o!==a){let _=r===4?Math.min(o,hd):o,u=Math.min(_,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(_=>({register:_}))]}var br=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function fd(t,e,r,s,i){let n=ud(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:v(n,s.headerSize);return sn(l,s)?an(l,i):"noBlock"}
function sn(t,e){return zt(t,e.pointerSize)&&jr(t,e.granularity)}var nn=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function an(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=v(t,-r.distance);return{block:s,header:e(s)}}var cd=3;
function gd(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:o,places:_}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&pd(_,u))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(_.some(({provedAt:d})=>d===s))return!0;let h=l.kind==="inUse";return h&&!u&&e.isClaimedByFree(n)?!0:u||o==="inUse"||e.isOutstanding(n)?!1:h||_.some(({provedAt:d})=>d>s)}
function pd(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=cd);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}var md=class{
constructor(){this.__6=new Map}
of(t,e){let r=this.__6.get(t);if((r==null?a:r.places)===e.length)return r.claim;let s=ln(e.map(({shown:i})=>i.get(t)));return this.__6.set(t,c({places:e.length},s&&{claim:s})),s}
forget(t){this.__6.delete(t)}
forgetAll(){this.__6.clear()}};
function ln(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function on({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function kd(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:o}=e,_=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&s.isCertainSince(i,u.hit)||s.isRepeated(i,l)||(o==null?a:o.kind)==="inUse"&&!rn(o.bytes,r))return;let h=Sd(i,o);if(h==="refutation")return;let d=i==="free"&&s.lastOf("alloc",l)!==a,f=h==="proof"&&_!=="inUse"||n!==a||d,g=_?c({},e,{before:_}):e;if(!f)return{hypothesis:t,sighting:g};let m=n!==a||_n(e,r,s),y=n===a&&s.mayBeLeftover(i,l);return{hypothesis:wr(t,{hit:r.hit,block:l,isCurrent:m,mayBeLeft:y}),sighting:g}}
function bd(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function _n({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function wd(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,o=(l==null?a:l.kind)==="inUse",_=o?r.lastOf("free",n):a,u=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:o,isCurrent:u&&r.isNew(n)||_n(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:_,charged:i}}
function vd(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(Ae(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return wr(t,{hit:n,block:s,isCurrent:un(i,r),mayBeLeft:l})}
function yd(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,c({},n,{freedAt:l})),n.isCurrent||!un(c({},n,{freedAt:l}),s))return t;t.open.set(e,c({},n,{freedAt:l,isCurrent:!0}));let o=Math.max(t.provedAt,n.hit);return c({},t,{provedAt:o,currentProofs:t.currentProofs+1})}
function un({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function Sd(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var wr=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>c({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),Ae=(t,e)=>t!==a&&e!==a&&t!==e,hn=3,Td=2,xd=2,dn=16,Od=20,Ad=4,Ed=24,Nd=256,Md=8,Pd=100,Rd=hn,Id=2,Cd=class{
constructor(t,e){this.__2=[],this.__w=new Map,this.__3s=new md,this.__i=0,this.__6t=0,this.__6q=0,this.__6p=0,this.__56=!0,this.__5x=!1,this.__5l=!1,this.__44=!1,this.__3b=0,this.__19=0,this.kind=t,this.__a=e}
plan(t){var e,r;if(this.__5v)return{kind:"places",places:[]};if(this.__11&&this.__i>=dn)return{kind:"places",places:this.__k.map(({place:l})=>l)};let s=t-((r=(e=this.__2[0])==null?a:e.hit)!=null?r:t),i=(this.__i>=Md||s>=Pd)&&this.__8d===this.__3b,n=this.kind==="alloc"&&i&&this.__6t<Rd;return n&&this.__6t++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.__3b=t.hit;let s=this.__56||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__6q++;let i=this.__5v?"noPlace":this.__q(t,s,r);return typeof i!="string"?c({kind:"located",from:"place"},on(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__19=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__2m(this.__k.map(r=>vd(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__k)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__2m(this.__k.map(l=>yd(l,r,t,s)))}
settle(t){if(this.__2.length===0)return[];let e=[],r=this.__41;return this.__2=this.__2.filter(s=>{var i;let{hit:n}=s,l=this.__31(n),o=(i=this.__9h(n))!=null?i:this.__5b(l,s,t,r);return!o||!this.__5w(o,t)?!0:(this.__15(n,o.block,t),e.push(c({hit:n,kind:this.kind},on(o))),r=this.__41,!1)}),e}
__5w(t,e){return!nn(t,this.__a)||e.lastOf("alloc",t.block)!==a}
__31(t){return this.__3s.of(t,this.__k)}
__5b(t,{hit:e,after:r},s,i=this.__41){if(!t||!this.__11)return;let{kind:n}=this,l=c({},t,{kind:n,hit:e,after:r,places:this.__k,isDisputed:i,isContradicted:this.__5x});return gd(l,s)?t:a}
get __41(){return this.__2.some(({hit:t})=>!this.__31(t))}
__9h(t){var e;let r=this.__w.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__3b>t}
hasUnknownsSince(t,e){return this.__19>t||this.__74(t,e).length>0}
mustHaveShown(t,e,r){if(this.__19>e)return;let s=this.__74(e,r);if(s.some(l=>{var o;return((o=this.__w.get(l))==null?a:o.block)===t}))return;let[i,...n]=s.filter(l=>!this.__w.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__2m(this.__k.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__19>e)return!0;let i=r<s?r:e;return this.__2.some(({hit:n})=>n<=e||n===r||this.__w.has(n)?!1:n>i&&(n<s||n===s&&!this.__5l)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.__11&&((r=this.__31(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.__2.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.__11)return;let r=this.__2.filter(({hit:s})=>{var i;let n=this.__31(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.__2.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.__k){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__5l||(this.__5l=e.endsAfter===!0),this.__w.has(t)||!this.__2.some(i=>i.hit===t))return;this.__w.set(t,e);let s=this.__k.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__2m(s.map(i=>{var n,l;let o=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),wr(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:o})}))}
forgetOpen(){for(let{open:t}of this.__k)t.clear();this.__11||this.__44||this.__6q||this.__2m(this.__k.map(({place:t,shown:e,open:r})=>c({},br(t),{shown:e,open:r})))}
learned(){return this.__11?this.__k.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1u=t.map(e=>br(e,!0)),this.__i=dn}
startOver(){this.__5x||(this.__5x=this.__11),this.__1u=a,this.__2=[],this.__w.clear(),this.__3s.forgetAll(),this.__i=0,this.__19=this.__3b,this.__6p++}
get __8d(){var t,e;return(e=(t=this.__2[this.__2.length-1])==null?a:t.hit)!=null?e:0}
__74(t,e){return this.__2.filter(r=>r.hit>t&&!Ae(r.charged,e)).map(({hit:r})=>r)}
get __k(){var t;return(t=this.__1u)!=null?t:[]}
get __11(){return this.__k.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=hn&&(this.__44&&this.kind==="alloc"?e:s.size)>=Td&&r>=xd)}
isUndecidedAt(t){return this.__2.filter(({hit:e})=>t-e<Ed).length>(this.__11||t>Od?Ad:0)}
get __5v(){return this.__6p>Id}
__q(t,e,r){var s;let i=(s=this.__1u)!=null?s:this.__7k(t),n=i.map(f=>this.__92(f,t));if(n.every(f=>f==="notRead"))return"unreadable";if(this.__i++,this.__7h(n,e))return this.__56=!1,this.startOver(),"disagreement";let l=this.__7p(t,e),o=bd(i.map((f,g)=>kd(f,n[g],l,r)).filter(f=>f!==a));if(o.length===0)return this.startOver(),"noPlace";this.__1u=o.map(f=>f.hypothesis);let _=o.map(f=>f.sighting);this.__44||(this.__44=_.some(({header:f})=>(f==null?a:f.kind)==="inUse"));let u=ln(_),h={hit:t.hit,after:r.lastAllocation},d=u&&e&&this.__11?u:this.__5b(u,h,r);return d?this.__5w(d,r)?d:"unreadable":e||this.__18(l,_,r)?"learning":"disagreement"}
__7p({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
__7k({key:t,words:e}){let r=dd(t,e,this.__a.pointerSize),s=(i,n)=>br({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__92({place:t},{key:e,words:r,look:s}){return fd(t,e,r,this.__a,s)}
__7h(t,e){if((e==null?a:e.from)!=="arguments"||!this.__11)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__18(t,e,r){if(this.__2.length>=Nd)return!1;this.__2=[...this.__2,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.__k.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,wd(l,t,r)))}return!0}
__15(t,e,r){var s;for(let{shown:i,open:n}of this.__k)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__w.delete(t),this.__3s.forget(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__2m(t){this.__1u&&(this.__1u=t,t.length===0&&this.startOver())}},Bd=class{
constructor(t){this.__r=new Map,this.__g=new ld(e=>this.__87(e)),this.__49=[],this.__a=t}
plan(t){return this.__4j(t.kind,t.address).plan(this.__g.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__a.alignedHeaders&&!s)return this.__9k(r,e);let l=this.__4j(r.kind,r.address).observe(t,this.__7a(i,t),this.__g);return r.kind==="alloc"&&this.__g.allocates(e,t),l.kind==="located"?this.__8f(r.kind,l.block,e,n):this.__g.unlocated(r.kind,e,l.why==="learning"),this.__4q(),l}
goneAfter(t,e,r,s){let i=this.__g.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4w("free",i);if(n.some(u=>u.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,o=!n.some(u=>u.waitsBetween(i,s,t));if(!l&&!o)return;let _=o||n.some(u=>u.agreesOn(t,e));for(let u of n)u.wasAbout(t,{block:e,isSure:_,endsAfter:r>t});this.__4q()}
bornAfter(t,e,r){let s=this.__4w("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.__g.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.__4q()}}
candidates(t,e){let r=new Set;for(let s of this.__r.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__r.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.__g.lastHit))}
gap(){this.__g.gap();for(let t of this.__r.values())t.forgetOpen()}
resolved(){let t=this.__49;return this.__49=[],t}
places(){let t=[];for(let e of this.__r.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__4j(e,r).restore(s)}}
__4w(t,e,r){return[...this.__r.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4q(){for(let t of this.__r.values())for(let e of t.settle(this.__g)){this.__49.push(e);for(let r of this.__r.values())r.blockNamedBefore(e,this.__g)}}
__4j(t,e){let r=`${t} ${e}`,s=this.__r.get(r);if(s)return s;let i=new Cd(t,this.__a);return this.__r.set(r,i),i}
__9k({kind:t},e){return this.__g.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__7a(t,{look:e}){if(!t||!sn(t.block,this.__a))return;let r=an(t.block,e);if(!nn(r,this.__a))return{from:t.from,block:r.block}}
__8f(t,e,r,s){t==="alloc"&&this.__7o(r,e),this.__7n(t,e,t==="free"?s:a),this.__g.located(t,e,r);for(let i of this.__r.values())i.blockNamed({kind:t,block:e,charged:s},this.__g)}
__7o(t,e){for(let r of this.__r.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
__87(t){return[...this.__r.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
__7n(t,e,r){var s;let i=this.__g.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4w(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let o of this.__r.values())o.kind===n&&o.hasHitsSince(i)&&o.startOver();this.gap()}}},Hd=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Ld(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,Y(t)).map(o=>zd(o,e,r)).filter(o=>o!==a),l=[...n].reverse();return{freed:fn(n.map(({freed:o})=>o)),requested:(s=l.find(o=>o.requested!==a))==null?a:s.requested,charged:fn(n.map(({charged:o})=>o)),poolType:(i=l.find(o=>o.poolType!==a))==null?a:i.poolType}}
function zd(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Hd.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let o=u=>u===a?a:t.args[u]&&B(t.args[u]).low;if(l.tag!==a){let u=o(l.tag);if(u===a||D(H(u))!==e)return}let _=l.freed===a?a:t.args[l.freed];return{freed:_!==a&&zt(_,r.pointerSize)&&jr(_,r.granularity)?_:a,requested:o(l.requested),charged:o(l.charged),poolType:o(l.type)}}
function fn(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var cn=18362;
function gn({reader:t,target:e,tag:r,layout:s},i){let{build:n=cn,bigPages:l}=e,o=Ii(i,r,s,t,n<cn),_=o.kind==="headerless"&&l?ao(t,l,i):a;return!_||_.kind==="unreadable"?o:_.kind==="found"&&D(_.tag)===r?{kind:"inUse",bytes:_.bytes}:{kind:"notInTable"}}var Fd=4096,Ud=3,Dd=class{
constructor(t,e,r){this.__n=new Map,this.__0=t,this.__a=e,this.__2v=r}
before(t){let{kind:e}=Ii(t,this.__2v,this.__a,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=ht(t);return(r=this.__n.get(pn(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(ht).map(pn),...this.__n.keys()];this.forget();for(let r of[...new Set(e)].slice(0,Ud)){let s=this.__0.readMemory(r,Fd);s&&this.__n.set(r,s)}}
forget(){this.__n.clear()}},pn=t=>v(t,-ht(t)),Wd=2048,jd=64,mn=9200,Gd=class{
constructor(t,e,r,s,i,n){this.__2z=new Map,this.__0=t,this.__5=e,this.__2v=r,this.__a=s,this.__d=i,this.__1i={reader:t,target:e,tag:r,layout:s},this.__n=new Dd(t,s,r),this.__1b=n}
locate(t,e,r,s){var i;let n=Ld(e.stack,this.__2v,this.__a),l=od(e.stack,r,e.ip);if(!l)return this.__d.gap(),qd(n);this.__8g(t,r,n.charged);let o=this.__8p(t,e,l,n,s),_=this.__d.observe(o);if(this.__9={hit:t,kind:r,charged:n.charged,unwritten:this.__9m(t,r)},this.__9q(t),_.kind==="unlocated")return c({},vr(n),{open:_.why==="learning"||a});let u=(i=_.charged)!=null?i:n.charged;return c({},vr(n),{block:_.block,blockFrom:_.from,charged:u})}
__8g(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.__9)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.__1b.isAfter&&e==="alloc"&&!Ae(r,l))return;let o=n.filter(u=>{let h=this.__q("alloc",u);return h.kind==="inUse"&&!Ae(h.bytes,l)});o.length>0&&this.__1b.sawAfter();let _=this.__5.processorBlocks.length===1;for(let u of o)this.__d.bornAfter(i,u,_)}
__9m(t,e){var r;if(e==="free"||this.__1b.isBefore)return[];let s=[...this.__d.candidates("alloc",t)].filter(ht),i=s.filter(l=>this.__q("alloc",l).kind==="inUse"),n=l=>this.__n.before(l)==="free";return((r=this.__9)==null?a:r.kind)==="free"&&i.some(n)&&this.__1b.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return bn(this.__q("alloc",t))}
__7w(t,{found:e,goneAt:r},s){let i=kn(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__7z(t)?r!=null?r:s:a}
__7z(t){let e=()=>this.__q("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__5;return e()&&!!this.__0.readMemory(r,4)&&e()}
__9q(t){this.__2z.forEach((e,r)=>{var s;e.goneAt=this.__7w(r,e,t);let i=!kn(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<Ci||(this.__2z.delete(r),e.goneAt&&this.__d.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__d.candidates("free",t)){if(this.__2z.size>=jd||this.__2z.has(e))continue;let r=this.__q("alloc",e),s=bn(r);s!=="unknown"&&this.__2z.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__d.isUndecided?this.__n.keep(this.__d.candidates("alloc",t)):this.__n.forget()}
__8p(t,e,r,s,i){let n=this.__d.plan(r),l=n.kind==="everything"?this.__7l(e,r):this.__8q(n.places,e,r),o=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__98(i,e):a,_=o?{block:o,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__8h(r.kind),pointer:_,charged:s.charged,requested:s.requested,before:u=>this.__n.before(u)}}
__98(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__d.gap(),r}
__7l(t,e){let r=q(t.sp,e.limit),s=r!==a&&r>0?this.__1e(t,t.sp,Math.min(r,Wd)):a;return{registers:wn(t.registers),stack:s}}
__8q(t,e,r){let s=wn(e.registers),i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__a.pointerSize;return{registers:s,stack:this.__1e(e,v(r.base,n),l)}}
__1e({sp:t,stackBytes:e},r,s){var i;let n=(i=q(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&_d(r,l,this.__a.pointerSize)}
__8h(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__79(t,r);return e.set(r,i),i}}
__79(t,e){let r=this.__q(t,e);return t==="alloc"&&!this.__1b.isBefore&&ht(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
__q(t,e){let r=gn(this.__1i,e);return r.kind!=="notInTable"?r:{kind:t==="alloc"?"noHeader":"headerless"}}},kn=t=>t.kind==="inUse"&&!!t.ownsPage;
function bn({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function vr({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var qd=t=>c({},vr(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Kd=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function wn(t){let e=new Map;return t.forEach((r,s)=>{Kd.test(s)&&e.set(s,r)}),e}
function Vd(t,e,r){return r==="arm64"?Xd(t,e):Jd(t,r)}var $t=4;
function Jd(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=Yd(t,s,e),n=i&&I(t,s+i,$t);n!==a&&r.push({kind:"immediate",value:n})}return r}
function Yd(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?hr(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Xd(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+$t<=t.length;l+=$t){let o=(r=I(t,l,$t))!=null?r:0,_=o&31,u=o>>>5&65535,h=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:n.set(_,~(u<<h)>>>0);break;case 1384120320:n.set(_,u<<h>>>0);break;case 1920991232:{let f=((s=n.get(_))!=null?s:0)&~(65535<<h);n.has(_)&&n.set(_,(f|u<<h)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=v(e,l+(o<<8>>13)*$t);i.push({kind:"literal",address:f});continue}}let d=n.get(_);d!==a&&i.push({kind:"immediate",value:d})}return i}var Zd=64,Qd=class{
constructor(t,e){this.__6=new Map,this.__0=t,this.__5=e}
get known(){return this.__6}
holds(t,e){let r=this.__6.get(t);if(r)return r;let s=this.__q(t,e);return this.__6.set(t,s),s}
__q(t,e){let{instructionSet:r}=this.__5,s=ci(this.__0,t,Zd);if(!s||!r)return"unreadable";let i=v(t,-s.length),n=Vd(s,i,r).map(o=>this.__9n(o)),l=o=>o!==a&&D(H(o))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__9n(t){return t.kind==="immediate"?t.value:gt(this.__0,t.address)}};
function $d({target:t,tag:e,idle:r},s,i){let{pointerSize:n,build:l,description:o,poolHitTag:_}=t,u=qt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:n,description:o,build:l,kernelBase:u==null?a:u.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:_,before:r},time:s}}var tf=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a,afterGap:l}),ef=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))}),rf=17744;
function sf(t,e){let r=gt(t,v(e,60)),s=r&&t.readMemory(v(e,r),12);return s&&I(s,0,4)===rf?I(s,8,4):a}var nf=15,af=class{
constructor(t,e){this.__0=t,this.__5=e}
read(t){let e=this.__55(t,"ImageFileName"),r=this.__55(t,"UniqueProcessId"),s=e&&this.__0.readMemory(e,nf),i=s&&lf(s),n=r&&fe(this.__0,r,this.__5.pointerSize);return c({},i&&{image:i},n&&{id:B(n).low})}
__55(t,e){let r=this.__a().get(e);return r===a?a:v(t,r)}
__a(){var t;if(this.__4i)return this.__4i;let e=new Map;for(let r of["ImageFileName","UniqueProcessId"]){let s=z(this.__0,yl(r)),i=(t=ls(s,"_EPROCESS"))==null?a:t.fields.get(r);i&&e.set(r,i.offset)}return this.__4i=e,e}};
function lf(t){let e=t.indexOf(0),r=String.fromCharCode(...t.slice(0,e<0?t.length:e));return r===""?a:Wt(r)}var of=2e3,vn=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>of,_f={4:ft("ffdf0000"),8:ft("fffff78000000000")},uf=32,hf=8,df=20,ff=1e4,cf=4294967296;
function te(t,e){let r=_f[e],s=r&&t.readMemory(r,uf),i=s&&yn(s,hf),n=s&&yn(s,df);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function yn(t,e){let r=I(t,e,4),s=I(t,e+4,4);if(!(r===a||s===a)&&s===I(t,e+8,4))return(s*cf+r)/ff}var gf=500,pf=class{
constructor(t,e,r,s,i,n){this.__66=0,this.__5c=0,this.__6z=new Set,this.__2b=new Set;var l;let{target:o,tag:_}=r;this.__0=t,this.__3=e,this.__1b=i,this.__5=o,this.__2c=new af(t,o);let u=Pi(o.pointerSize,o.build===a||o.build>=mn);this.__d=new Bd(u),this.__d.restore(s),this.__1p=new Qd(t,o),this.__4b=new Gd(t,o,_,u,this.__d,i),this.hunt=new $i($d(r,t.now(),n),h=>this.__1p.holds(h,_)),e.begin(this.hunt),e.note(ef(o)),this.__6i((l=qt(o.modules))==null?a:l.start)}
begin(t){this.__3.note({type:"counters",at:"armed",counts:Xt(t)})}
end(t,e="disarmed"){this.__3.note({type:"counters",at:"stopped",counts:Xt(t)}),this.__8m(),this.__6h(),this.__8n(),this.__15(e)}
endWithTarget(t){this.__3.note({type:"gone",missed:t}),this.__3.note({type:"end",why:"targetGone",time:this.__0.now()})}
abandon(){this.__15("aborted")}
record(t,e,r,s){this.__66+=1;let i=this.__66,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__d.gap(),this.__3q(i,t,e,n);try{return this.__3q(i,t,e,this.__4b.locate(i,t,e,r))}catch(l){throw l instanceof jt&&this.__3q(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__3.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__8m(){let t=[],e=[],r=this.__1b.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,gf)){let n=this.__4b.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.__3.note({type:"blocks",there:t,gone:e})}
__8n(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1p.known];for(let[e,r]of t.slice(this.__5c))this.__3.note({type:"code",address:e,holdsTag:r});this.__5c=t.length}
__6i(t){var e;if(!t||!zt(t,this.__5.pointerSize))return;let r=(e=ws(this.__5,t))==null?a:e.start;if(!r||this.__6z.has(r))return;let s=sf(this.__0,r);s!==a&&this.__3.note({type:"image",start:r,timestamp:s}),this.__6z.add(r)}
__15(t){let e=te(this.__0,this.__5.pointerSize),r=e&&Math.round(e.uptime);this.__3.note({type:"end",why:t,time:this.__0.now(),uptime:r})}
__3q(t,e,r,s){this.__8o(e.process);let i=this.__3.note(c({type:"hit",number:t,kind:r,stack:this.__96(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,process:e.process,time:this.__0.now()}));return this.__9e(),this.__6h(),i}
__8o(t){!t||this.hunt.processOf(t)||this.__3.note(c({type:"process",address:t},this.__2c.read(t)))}
__96({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__2b.has(e)){for(let{address:r}of t)this.__6i(r);this.__3.note({type:"stack",index:e,frames:t.map(tf)}),this.__2b.add(e)}return e}
__6h(){let t=this.__d.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__3.note({type:"places",places:t})}
__9e(){for(let{hit:t,block:e,charged:r}of this.__d.resolved())this.__3.note({type:"located",hit:t,block:e,charged:r})}},mf=2e3,kf=200;
function bf(t,e,r){let s=[];t.held().forEach(n=>{s.push(...n)});let i=wf(s,e);return{blocks:O(i,(n,l)=>n.block<l.block?-1:1),held:s.length,freed:t.freed().slice(-r)}}
function wf(t,e){if(t.length<=e)return t;let r=t.length/e,s=[];for(let i=0;i<e;i++){let n=t[Math.floor(i*r)];n!==a&&s.push(n)}return s}
function Sn(t,{block:e,charged:r}){let s=gn(t,e);switch(s.kind){case"inUse":return vf(s.bytes,r)?"gone":"there";case"released":case"noHeader":case"notInTable":return"gone";default:return"unreadable"}}var vf=(t,e)=>t!==a&&e!==a&&t!==e,Tn=4096,yf=4,xn=t=>v(t,-ht(t)),Sf=class{
constructor(t,e){this.__50=new Map,this.__n=new Map;var r;this.__0=t,this.query=s=>t.query(s),this.now=()=>t.now(),this.session=()=>t.session();for(let s of e){let i=xn(s);this.__50.set(i,((r=this.__50.get(i))!=null?r:0)+1)}}
readMemory(t,e){var r,s;let i=xn(t),n=ht(t);return((r=this.__50.get(i))!=null?r:0)<yf||n+e>Tn?this.__0.readMemory(t,e):(this.__n.has(i)||this.__n.set(i,this.__0.readMemory(i,Tn)),(s=this.__n.get(i))==null?a:s.slice(n,n+e))}},Tf=500,xf=class{
constructor(t,e,r){this.__g=new WeakMap,this.__0=t,this.__3=e,this.__7=r}
look(t){var e;let r=(e=Mt(this.__0))==null?a:e.time;if(r!==a&&this.__g.get(t)===r)return{kind:"notRun"};let s=$e(this.__0);if(s.kind!=="read")return{kind:"noTarget",reading:s};let{target:i}=s,n=te(this.__0,i.pointerSize),l=Af(t,i,n);if(l==="other")return{kind:"otherBoot"};if(n&&Of(t)===Math.round(n.uptime))return{kind:"notRun"};let o=this.__3p(t,i,l,n);return o?(r!==a&&this.__g.set(t,r),this.__3.noteOf(t,o),{kind:"asked"}):{kind:"nothingHeld"}}
__3p(t,e,r,s){let{blocks:i,held:n,freed:l}=bf(t,mf,kf);if(n===0)return;let{tag:o,start:_}=t,u=Pi(e.pointerSize,e.build===a||e.build>=mn),h=[...i,...l].map(({block:m})=>m),d={reader:new Sf(this.__0,h),target:e,tag:o,layout:u},f={there:[],gone:[],unreadable:[]};for(let[m,y]of i.entries())m>0&&m%Tf===0&&this.__7({kind:"asking",blocks:m,of:i.length}),f[Sn(d,y)].push(y.block);let g=l.map(m=>Sn(d,m)).filter(m=>m!=="unreadable");return c({type:"recheck",tag:o,hunt:_.time,time:this.__0.now(),uptime:s&&Math.round(s.uptime),boot:r,counts:Xt(Yt(this.__0,e,o)),held:n},f,{freed:{asked:g.length,taken:g.filter(m=>m==="there").length}})}},Of=({rechecks:t,endUptime:e})=>{var r;return t.length===0?e:(r=t[t.length-1])==null?a:r.uptime};
function Af(t,e,r){var s;let{start:i,endUptime:n}=t,{kernelBase:l,bootTime:o}=i.target,_=(s=qt(e.modules))==null?a:s.start;return i.poolHitTag.address!==e.poolHitTag||l!==a&&_!==a&&l!==_?"other":o===a||!r?"unchecked":vn({bootTime:o,uptime:n!=null?n:0},r)?"other":"same"}var Ef=2e5;
function On(t,e=Ef){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?On(t.slice(1),e):t}var Nf=class{
constructor(t){this.__3i={},this.__0=t}
armed(t,e){this.__c={count:t,event:e}}
begin(t,e){let r=this.__6!==a&&t.contextRegisters.includes("$prcb")?ds(this.__0,t.pointerSize,"$prcb"):a;this.__3i={processor:r,event:e}}
saw(t){this.__6={reading:t},this.__c=a}
counted(t){this.__6&&(this.__6=c({},this.__6,{count:t}))}
isAgain(t){return this.__6!==a&&Pf(this.__6.reading,t)}
judge(t,e,r){var s;let i=this.__93(e,r),n=this.__6;return i==="repeat"||!n||!this.isAgain(t)?i:n.count&&this.__6c(n.count,e)==="no"||!r&&this.__9p(n,e)?"repeat":!r&&((s=this.__3i.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){return An(this.__3i.event)}
__93(t,e){let r=this.__c,s=e?An(r==null?a:r.event):this.comesBack;if(!r||!(s||e))return"new";let i=this.__6c(r.count,t);return i==="no"?s?"repeat":"unknown":s&&i==="unknown"?"unknown":"new"}
__9p({reading:t},e){var r;let{processor:s}=this.__3i,i=(r=t.registers.get("$prcb"))!=null?r:Mf(t.processor,e);return s!==a&&i!==a&&s!==i}
__6c({tag:t,counters:e},r){let s=Xt(e),i=s&&Xt(Yt(this.__0,r,t));return i?i.allocs===s.allocs&&i.frees===s.frees?"no":"yes":"unknown"}},An=t=>t!==a&&t.time===a,Mf=(t,e)=>t===a?a:e.processorBlocks[t];
function Pf(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&Rf(t.registers,e.registers)&&If(t.stack,e.stack)}
function Rf(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);i!=="$proc"&&n!==a&&n!==s&&(r=!1)}),r}
function If(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let o=e[l];return s===(o==null?a:o.base)&&i===(o==null?a:o.address)&&n===(o==null?a:o.text)})}var En=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,Cf=class{
constructor(t,e,r,s){this.__8=[],this.__38=0,this.__6j=new Map,this.__0=t,this.__7=s,this.__4=e,this.__3=r,this.__3c=new Nf(t),this.__1l=new xf(t,r,s),this.__6o=new Xo(t,this.__4,s)}
get armed(){return this.__c}
get change(){return this.__4.open[0]}
get unrepaired(){return this.__73}
get hunts(){return this.__8}
get shown(){var t;let e=new Map;for(let r of this.__8)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(En));this.__18([...this.__8.filter(s=>!r.has(En(s))),...t]),this.__68=e}
leftValue({address:t,value:e}){let r=this.__68;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__47;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
__8r({poolHitTag:t,build:e}){var r;let s=(r=this.__6j.get(t))!=null?r:new Qo(e);return this.__6j.set(t,s),s}
learned(){var t,e;return(e=(t=this.__47)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__38+=1;let r=this.__c,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__75(r);let i=this.__5h();i&&Rs(this.__7,i.undone,i.arming.idle),this.__73=(e=Hf(i==null?a:i.undone))!=null?e:this.__6o.run(s!=null?s:(t=this.__2u)==null?a:t.change)}
__75({arming:t,evidence:e}){this.__c=a,this.__2u=t,e.abandon()}
__5h(){let t=this.__2u;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2u=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__54(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__5a(i,e,!1)}finally{l=this.__23(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__54(t,e,!0)}
capture(t){let e=this.__c;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=lt(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__23(e,a),{kind:"notArmed",anyMore:s.tag};let l=xs(this.__0);if(l.kind==="breaksPassed")return l;let o=_i(e.event,Mt(this.__0)),_=this.__5a(e,t,o),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:_,hunt:u};return _.end.kind==="targetGone"||_.hasRestarted?c({},h,{disarmed:this.__23(e,_)}):(this.__c===e&&(this.__c=c({},e,{event:Mt(this.__0)})),r.end(this.__2i(s),_.end.kind),h)}
recheck(t){return N(()=>this.__1l.look(t),({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__7e()}
release(){this.__38+=1;let t=this.__c;if(!t){let e=this.__5h();return e?[e.undone]:this.__4.undoAll()}return this.__c=c({},t,{byUser:!1}),[this.__23(t,a)]}
__7e(){let t=lt(this.__0);if(t.kind!=="read"||J(t.value))return{kind:"nothing"};let e=me(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=tr(t,Kt(s),r),n=this.__4.undo(this.__4.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__54(t,e,r){return N(()=>{this.__8z();let s=Ko(this.__0,this.__4,t,e);return s.kind==="refused"?s:this.__z(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__8z(){let t=this.__c;if(!t)return;let e=this.__23(t,a);this.__7({kind:"replaced",tag:t.arming.tag,undone:e})}
__18(t){this.__8=On(t);let e=t.length-this.__8.length;e>0&&this.__7({kind:"dropped",hunts:e})}
__z(t,{target:e,idle:r,stops:s},i){let n=new Co(this.__0,this.__4,e,t,r),l=this.learnedOn(e),o=te(this.__0,e.pointerSize),_=new pf(this.__0,this.__3,n,l,this.__8r(e),o),u=i?Mt(this.__0):a,h={arming:n,evidence:_,byUser:i,event:u,times:o};this.__7({kind:"ready",target:e,tag:t}),s||this.__7({kind:"stopsUnknown"}),this.__7({kind:"repairLine",command:n.repair}),n.leaveNote();let d=Yt(this.__0,e,t);_.begin(d),this.__3c.armed({tag:t,counters:d},u),l.length>0&&this.__3.note({type:"places",places:l}),this.__c=h;let f=n.arm();return f.kind==="applied"?(this.__18([...this.__8,_.hunt]),this.__47=_.hunt,{kind:"armed",armed:h}):(this.__23(h,a),{kind:"notWritten",applied:f})}
__5a(t,e,r){let{arming:s,evidence:i}=t,n=this.__38;this.__7({kind:"waiting",seconds:e.seconds});let l=new kh({reader:this.__0,changes:this.__4,observer:this.__7,target:s.target,evidence:i,stepOut:new x_(this.__0,this.__4,s),lastStop:this.__3c,isCurrent:()=>this.__38===n},e).run(r);return this.__80(t)?c({},l,{hasRestarted:!0}):l}
__80({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||gt(this.__0,r.poolHitTag)===s)return!1;let i=te(this.__0,r.pointerSize);return i!==a&&vn(e,i)}
__23({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__c)==null?a:s.arming)===t&&(this.__c=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__c)==null?a:i.arming)===t&&(this.__c=a),n.kind==="stillThere"&&(this.__2u=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__2i(t);return e.end(ys(n,t.tag)?Bf:l,r==null?a:r.end.kind),n}
__2i({target:t,tag:e}){let r=Yt(this.__0,t,e);return this.__3c.counted({tag:e,counters:r}),r}},Bf={kind:"unreadable"},Hf=t=>(t==null?a:t.kind)==="stillThere"?t:a,yr=4;
function Nn(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var Lf=1e3,zf=256,Ff=class{
constructor(t){this.__8=new Set,this.__2=[],this.__4g=0,this.__13=t}
missed(t){this.__4g+=t}
take(t,e){if(t.type==="hunt"){this.__5i(),this.__1=new $i(t);return}if(!(t.type==="recheck"&&this.__89(t))&&(!this.__1&&t.type!=="change"&&this.__13("noHunt",e),!!this.__1))for(this.__2.push({line:e,entry:t,missing:this.__4g}),t.type==="hit"&&(this.__4g=0);this.__2.length>0&&this.__40(this.__1);)this.__2w(this.__1)}
end(){return this.__5i(),{hunts:[...this.__8],lastHunt:this.__1}}
__89(t){let e=({start:r})=>r.tag===t.tag&&r.time===t.hunt;if(this.__1&&e(this.__1))return!1;for(let r of this.__8)e(r)&&r.take(t);return!0}
__5i(){for(;this.__1&&this.__2.length>0;)this.__2w(this.__1)}
__40({lastHit:t}){let[e]=this.__2;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__2.length>zf||this.__36().length>=yr}
__36(){let t=[];for(let{entry:e}of this.__2.slice(1))e.type==="hit"&&t.length<yr&&t.push(e.number);return t}
__2w(t){let e=this.__36(),r=this.__2.shift();if(!r)return;let s=r.entry.type==="hit"?this.__8s(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__8.has(t))&&(this.__8.size<Lf?this.__8.add(t):this.__13("tooLong",r.line)))}
__8s(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=Nn(n,r,s.number,i),o=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!o)return s;let _=l==="repeated"&&(i.length>0||Uf(t,s));return this.__13(_?"repeated":"misnumbered",e),_?a:c({},s,{number:n})}};
function Uf(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var F=t=>typeof t=="string"?Wt(t):a,Mn=t=>typeof t=="boolean"?t:a,k=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,Pn=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,M=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,Rn=t=>{let e=k(t);return e!==a&&e<=4294967295?H(e):a};
function P(...t){return e=>t.find(r=>r===e)}
function W(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function b(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,o={};for(let[_,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[_]);if(h===a)return;o[_]=h}return o}}
function In(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var Df="pooltag recording",Cn=1;
function Wf(t,e){return JSON.stringify(c({seq:t},e)).replace(/[^ -~]/g,jf)}var jf=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Gf=1<<20,qf=b({module:F,name:F,offset:k}),Kf=b({text:F},{address:M,symbol:qf,source:b({file:F,line:k}),inline:P(!0),doubtful:P(!0),afterGap:P(!0)}),Vf=In(b({register:F}),b({offset:Pn})),Jf=b({kind:P("alloc","free"),key:M,where:Vf,holds:P("block","header")}),Yf=In(b({kind:P("poolHitTag")}),b({kind:P("code"),site:F})),Bn=t=>{let e=k(t);return e!==a&&e<=255?e:a},Xf=b({id:k,thing:Yf,address:M,before:W(Bn),after:W(Bn),repair:F}),Zf=b({pointerSize:P(4,8),description:F},{build:k,kernelBase:M,bootTime:k}),Qf=b({name:F,start:M,end:M}),$f=t=>{let e=W(Pn)(t);return(e==null?a:e.length)===7?e:a},Hn=b({allocs:k,frees:k}),tc={header:b({format:P(Df),version:P(Cn),segment:k,tool:F,time:k}),hunt:b({tag:Rn,target:Zf,poolHitTag:b({address:M,before:k}),time:k}),snapshot:b({name:F,time:k,whole:Mn,bits:P(32,64),rows:W($f)},{uptime:k,bootTime:k}),modules:b({modules:W(Qf)}),image:b({start:M,timestamp:k}),stack:b({index:k,frames:W(Kf)}),hit:b({number:k,kind:P("alloc","free","unknown"),stack:k},{stopAddress:M,block:M,blockFrom:P("place","arguments","returnValue"),requested:k,charged:k,poolType:k,processor:k,thread:M,process:M,time:k,open:P(!0),mayRepeat:P(!0)}),process:b({address:M},{image:F,id:k}),located:b({hit:k,block:M},{charged:k}),places:b({places:W(Jf)}),counters:b({at:P("armed","stopped")},{counts:Hn}),doubted:b({stack:k,hits:k}),gone:b({missed:Mn}),blocks:b({there:W(M),gone:W(M)}),code:b({address:M,holdsTag:P("yes","no","unreadable")}),change:b({change:Xf,state:P("planned","applied","undone","gone"),time:k}),end:b({why:F,time:k},{uptime:k}),recheck:b({tag:Rn,hunt:k,time:k,boot:P("same","unchecked"),held:k,there:W(M),gone:W(M),unreadable:W(M),freed:b({asked:k,taken:k})},{uptime:k,counts:Hn})},ec=new Map(Object.entries(tc));
function rc(t){var e;if(t.length>Gf)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=b({seq:k,type:F})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=ec.get(n);if(!l)return{kind:"unknownType",seq:i};let o=l(r);if(o)return{kind:"entry",seq:i,entry:c({type:n},o)};let{version:_}=(e=b({version:k})(r))!=null?e:{};return n==="header"&&_!==a&&_>Cn?{kind:"newer",version:_}:{kind:"invalid"}}var Ln=5e5,sc=1e8,ic=20,nc=class{
constructor(){this.__8=new Ff((t,e)=>this.__13(t,e)),this.__1n=[],this.__2a=0,this.__29=0,this.__3l=0,this.__33=0,this.__2=[],this.__1x=0,this.__6l=0,this.__3w=[]}
push(t){if(this.__2a++,this.__29+=t.length,this.__2a>Ln||this.__29>sc)return this.__13("tooLong",this.__2a),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2q(rc(e))}
end(){if(this.__2r)return this.__2r;if(!this.__1s)return{kind:"noRecording"};for(;this.__2.length>0;)this.__2w();let{hunts:t,lastHunt:e}=this.__8.end();return{kind:"recording",recording:{header:this.__1s,hunts:t,snapshots:this.__1n,lastHunt:e,nextSeq:this.__1x,problems:{count:this.__6l,first:O(this.__3w,(r,s)=>r.line-s.line)}}}}
__2q(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2r=t:!this.__1s&&!r&&(this.__2r={kind:"noRecording"}),this.__2r?!1:(this.__1s=(e=this.__1s)!=null?e:r,this.__3l>0&&this.__91(r!==a),t.kind==="entry"?this.__y(t.seq,t.entry):t.kind==="unknownType"?this.__y(t.seq,a):t.kind==="torn"?this.__3l=this.__2a:this.__5f("invalid",this.__2a),!0)}
__91(t){let e=this.__3l;if(this.__3l=0,!t){this.__5f("torn",e);return}this.__33+=1,this.__4v=e}
__5f(t,e){this.__33+=1,this.__13(t,e)}
__13(t,e){this.__6l++,this.__3w.length<ic&&this.__3w.push({line:e,what:t})}
__y(t,e){let r={damagedBefore:this.__33,tornEnd:this.__4v};for(this.__2.push(c({line:this.__2a,seq:t,entry:e},r)),this.__33=0,this.__4v=a;this.__2.length>0&&this.__40();)this.__2w()}
__40(){var t;let[e]=this.__2,r=e?e.seq-this.__1x:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__2.length>yr}
__2w(){let t=this.__2.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__36(),o=this.__84(e,l)?"misnumbered":Nn(this.__1x,i,e,l);if(o!=="next"?this.__13(o,s):n!==a&&e>this.__1x&&this.__13("torn",n),o==="repeated")return;let _=o==="misnumbered"?0:e-this.__1x;this.__1x+=_+1,this.__8.missed(_),(r==null?a:r.type)==="snapshot"?this.__1n.push(r):r&&r.type!=="header"&&this.__8.take(r,s)}
__36(){let t=0;return this.__2.map(e=>(t+=e.damagedBefore,e.seq-t))}
__84(t,e){return e.length===0&&t>this.__1x+Ln}};
function ac(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,o=Kt(n.before),_={armed:i,saved:o,address:n.address},u=(r=me(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=lt(t),d=lc(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:_};if(h.address!==_.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let f=u==="notLive";return h.value===i?{kind:"armed",note:_,isDump:f}:{kind:h.value===o?"disarmed":"changed"}}
function lc(t,e){let r=qt(Ye(z(t,Kr)));return r&&Z(r.start,e)}var zn=1e3,Q=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Fn=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),oc=class{
constructor(t,e,r,s){this.__0=t,this.__p=e,this.__3=r,this.__l=s}
save(t){return this.__3.save(Fn(t),this.__l.hunts)}
open(t){let{armed:e}=this.__l;if(e)return{kind:"armed",tag:e.arming.tag};this.__3.flush();let r=Fn(t),s=new nc,{files:i,isWhole:n,failure:l}=this.__8v(r,t,s),o=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:Q(r,0)};if(o.kind==="newer")return o;if(o.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:_}=o,u=ac(this.__0,_.lastHunt),{hunts:h,nextSeq:d,problems:f,snapshots:g}=_;this.__l.show(h,u.kind==="armed"?u.note:a);let m=n&&f.count===0;return this.__3.opened(g,m?{base:r,nextSeq:d,nextSegment:i,hunts:h,snapshots:g}:a),{kind:"opened",base:r,recording:_,left:u,cut:l==null?a:l.message}}
__8v(t,e,r){let s=0,i=!0;return N(()=>{let n=Q(t,0);for(this.__p.exists(n)||(n=e,i=!1);s<zn&&this.__p.exists(n)&&(s+=1,!!this.__p.read(n,l=>r.push(l)));)n=Q(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},_c=64*1024,uc=class{
constructor(t,e,r){this.__29=0,this.__4d=[],this.__p=t,this.__1a=e,this.base=r.base,this.__4o=r.seq,this.__1m=r.segment,this.__2x=r.tool}
get count(){return this.__1m}
write(t){let e=this.__20;e&&this.__9s(e),this.__20=t,this.open(),this.__69(t),(this.__29>=_c||hc(t))&&this.close(),this.__20=a}
open(){if(this.__2j)return;let t=Q(this.base,this.__1m);if(this.__1m>=zn)throw new jt(t,"a recording has 1000 files");this.__2j=this.__p.create(t),this.__4d.push(t),this.__29=0,N(()=>this.__1s(),e=>{throw this.__6x(this.__4d.splice(-1)),e}),this.__1m+=1}
__1s(){this.__69({type:"header",format:"pooltag recording",version:1,segment:this.__1m,tool:this.__2x,time:this.__1a()})}
discard(){this.__6x(this.__4d.splice(0))}
__6x(t){let e=r=>N(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__p.remove(r))}
close(){let t=this.__2j;this.__2j=a,t==null||t.close()}
__9s(t){this.__20=a,this.close(),this.__p.exists(Q(this.base,this.__1m))&&(this.__1m+=1),this.write(t)}
__69(t){var e;let r=Wf(this.__4o,t);(e=this.__2j)==null||e.writeLine(r),this.__4o+=1,this.__29+=r.length}},hc=t=>t.type==="change"&&t.state==="planned"||t.type==="end",dc=class{
constructor(t,e,r,s){this.__1n=[],this.__20=[],this.__p=t,this.__1a=e,this.__2x=r,this.__7=s}
begin(t){this.__1=t,this.__z(t.start)}
note(t){var e,r;let s=(r=(e=this.__1)==null?a:e.take(t))!=null?r:"taken";return this.__z(t),s}
noteOf(t,e){var r;t.take(e),this.__2s?this.__z(e):(r=this.__2g)!=null&&r.hunts.includes(t)&&this.__20.push(e)}
get snapshots(){return this.__1n}
noteSnapshot(t){this.__52([t]),this.__z(t)}
__52(t){let e=[...this.__1n,...Un(this.__1n,t)];this.__1n=O(e,(r,s)=>r.time-s.time)}
opened(t,e){this.__52(t),this.__2g=e}
save(t,e){var r,s;if(((r=this.__2s)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2g)==null?a:s.base)===t?this.__2g:a,n=Q(t,0);return N(()=>{var l;if(!i&&this.__p.exists(n))return{kind:"exists",path:n};let o=e.filter(h=>!(i!=null&&i.hunts.includes(h))),_=Un((l=i==null?a:i.snapshots)!=null?l:[],this.__1n),u=this.__9t(t,i,_,o);if(i)for(let h of this.__20.splice(0))u.write(h);return this.__8e(),this.__2g=a,this.__2s=u,{kind:"saved",base:t,files:u.count,hunts:o,snapshots:_.length}},({call:l,message:o})=>({kind:"failed",path:l,message:o}))}
flush(){this.__71(t=>t.close())}
__8e(){var t;(t=this.__1)!=null&&t.openEnd&&this.__z({type:"end",why:Zi,time:this.__1a()}),this.flush()}
__9t(t,e,r,s){let{nextSeq:i=0,nextSegment:n=0}=e!=null?e:{},l=new uc(this.__p,this.__1a,{base:t,seq:i,segment:n,tool:this.__2x});return N(()=>this.__7q(l,r,s),o=>{throw l.discard(),o}),l}
__7q(t,e,r){t.open();for(let i of e)t.write(i);let s=O(r,(i,n)=>+(i===this.__1)-+(n===this.__1));for(let{start:i,entries:n}of s){t.write(i);for(let l of n)t.write(l)}t.close()}
__z(t){this.__71(e=>e.write(t))}
__71(t){let e=this.__2s;e&&N(()=>t(e),r=>{this.__2s=a,this.__4u(r)})}
__4u({call:t,message:e}){try{this.__7({kind:"notRecorded",path:t,message:e})}catch(r){}}},Un=(t,e)=>e.filter(r=>!t.some(({time:s,name:i})=>s===r.time&&i===r.name)),E=t=>{let e=C(t);return JSON.stringify(Dr(t)||/["$;\\]/.test(e)?rt(t):e)},bt=t=>`0x${t.toString(16)}`,p=(t,e)=>`${t} ${e}${t===1?"":"s"}`;
function $(t,e=""){let r=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${r} (simulated)`:r}var Sr=t=>t===a?"":` (${t})`;
function fc(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${cc(e.plain)}.`}}var cc=t=>[...new Set([E(t),`"${rt(t)}"`])].join(" or "),gc=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,pc=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,mc=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,Pt=(t,e)=>`${t} does not fit: ${e}`,kc=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Dn=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,bc=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,wc=t=>`${JSON.stringify(t)} was not looked past. `,Tr=t=>`Did you mean ${t.join(" or ")}?`;
function vc(t,e){if(t===a)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let r=e.length===0?`Begin with dx @$pool.hitTag(${E(t)}).`:Tr(e.map(E));return`Nothing has been recorded for ${E(t)}. ${r}`}
function Wn(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${rt(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return jn(t);case"noSymbol":return`there is no symbol nt!${t.name}${Sr(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${bt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return yc(t.tag,t.meant);case"ambiguous":return`${t.tags.map(rt).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${rt((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function jn({what:t,setting:e}){let r=e.length>Gn?`${e.slice(0,Gn)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${kl[t]} and try again.`}var Gn=80;
function yc(t,e){let r=e.map(i=>`${E(i)} (${rt(i)})`),s=r.length===0?"":`${Tr(r)} `;return`no allocation with ${E(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${E(t)}, "unseen").`}
function wt(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return Sc(t.holds);let e=Sr(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function Sc(t){return t===a||J(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${E(H(t))} by now, and not by this call: dx @$pool.status()`}
function Tc(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Wn(t.problem)}`;case"cleared":return t.undone.map(wt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${bt(t.held)}, armed by somebody else; it holds 0 now.`:wt(t.undone)}}var qn="what sites hold is at least so much, shares are of what is known",Kn=t=>Rt(t)>0&&!t.isWhole(),xc=t=>Kn(t)?" (at least so much, of what is known)":"";
function Vn(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${Ec(e.why)}${Kn(t)?`: ${qn}`:""})`;let s=[...e.kind==="floor"?[`${Ac(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${p(r,"hit")} is not known${Oc(t)}`]:[]];return s.length===0?"":` (${qn}: ${s.join(", ")})`}
function Oc(t){let{count:e,requested:r}=t.unlocatedAllocs(),s=Jn(r,e);return s===""?"":`, ${p(e,"allocation")} among them${s}`}
function Jn({bytes:t,of:e},r){return e===0?"":` that asked for ${e<r?"at least ":""}${t} bytes`}var Ac=(t,e)=>`${e>0?"up to ":""}${Yn(t)}`;
function Yn({allocs:t,frees:e}){return[...t>0?[p(t,"allocation")]:[],...e>0?[p(e,"free")]:[]].join(" and ")}
function Ec(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Ee(t){if(Rt(t)===0)return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Rt=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},xr=t=>`${JSON.stringify(C(t.tag))}: ${p(Rt(t),"hit")}${Rt(t)===0?"":`, coverage ${Ee(t)}`}`,Or=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,Nc=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function Mc(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s,snapshots:i}=t;return`${s.map(Rc).join("")}Saved ${[...Xn(i),p(s.length,"hunt")].join(" and ")} in ${Pc(e,r)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Or(t)}`}}var Xn=t=>t>0?[p(t,"snapshot")]:[],Pc=(t,e)=>e>1?`${Q(t,0)} to ${Q("",e-1)}`:Q(t,0),Rc=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${p(t,"hit")} on ${E(e)} are more than is kept: save before a long hunt. `,Ic=t=>t.kind==="opened"?Bc(t):`Not opened: ${Cc(t)}`;
function Cc(t){switch(t.kind){case"armed":return`${E(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Or(t)}}
function Bc(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l,snapshots:o}=r,_=[...Xn(o.length),...n.map(xr)],[u]=l.first;return[`Opened ${e}: ${_.join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,u&&`${p(l.count,"line")} damaged or missing, the first at ${u.line}.`,Lc(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Hc=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function Lc(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${E(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${bt(t.note.saved)} disarms.`:`It was ${Hc(e)}${zc(t)}`}
function zc(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${bt(t.note.saved)} disarms.`}}
function Fc(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],p(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[p(s,"processor")]:[]].join(", ")}; arming ${E(r)} at ${rl(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${E(t.tag)}: ${wt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${p(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${Dc(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Wc(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${$(t.bytes/Uc)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${p(t.of,"block")} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${bt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Or(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var Uc=10600,Dc=t=>t===a?"":`; the ${$(t)} are looked at when a stop arrives`;
function Wc({hits:t,wanted:e,seconds:r,target:s}){let i=t/r,n=(e-t)/i,l=`${i.toFixed(1)}/s`;return n<jc?`pooltag: ${t} of ${p(e,"hit")}, ${l}, about ${$(n,s.description)} to go`:`pooltag: ${p(t,"hit")}, ${l}`}var jc=86400,Gc=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function qc(t){if(!t.includes("<"))return t;let e=t.replace(Gc,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var Zn=t=>host.parseInt64(it(t),16);
function Qn(t){if(typeof t=="number")return t;if(!Kc(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Kc(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var $n=8e3,Vc=8,Jc=class{
constructor(){this.__2t=!1,this.__9={given:[],read:[]}}
query(t){return this.__3v(t)}
change(t){return this.__3v(t)}
run(t){return this.__3v(t)}
readMemory(t,e){let r=ea(this.__6a(t),e);if(r||!ta(t))return r;this.__2t=!this.__2t;let s=ea(this.__6a(t),e);return s||(this.__2t=!this.__2t),s}
__6a(t){return!this.__2t||!ta(t)?t:st(4294967295,B(t).low)}
__3v(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?this.__7d([...e]):[]}catch(e){throw new jt(t,e)}}
__7d(t){let e=this.__9,r=t.map((s,i)=>{let n=e.given[i]===s?e.read[i]:a;return n!=null?n:Wt(qc(`${s}`))});return t.length>=Vc&&(this.__9={given:t,read:r}),r}
now(){return Date.now()}
session(){let t=ee(()=>host.currentSession.Attributes.Target),e=ee(()=>t==null?a:t.IsKernelTarget),r=ee(()=>t==null?a:t.IsLiveTarget),s=ee(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Ne(t){for(let e=0;e<t.length;e+=$n)host.diagnostics.debugLog(t.slice(e,e+$n));host.diagnostics.debugLog(`
`)}var ta=t=>B(t).high===0&&zt(t,4);
function ea(t,e){return ee(()=>{let r=host.memory.readMemoryValues(Zn(t),e,1);return r.length===e?new Uint8Array(r):a})}
function ee(t){try{return t()}catch(e){return}}var Yc=class{
exists(t){return It(t,e=>e.FileExists(t))}
create(t){return It(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__9u(e,r,t);return{writeLine:i=>It(t,()=>s.WriteLine(i)),close:()=>It(t,()=>r.Close())}})}
remove(t){It(t,e=>e.DeleteFile(t))}
__9u(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return It(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function It(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new jt(t,r)}}var vt="pool",ra="pooltag",sa=`dx -r0 @$${vt} = Debugger.State.Scripts.${ra}.Contents.pool`,Xc=t=>`pooltag ${t}. After .scriptload type ${sa}, then dx @$pool.status()`;
function ia(t){return Pe(()=>Qc(t))||Pe($c)}
function Zc(){Pe(()=>Reflect.deleteProperty(Me(),vt)&&Me()[vt]===a)||Pe(()=>na(`dx -r0 @$vars.Remove("${vt}")`))}var Me=()=>host.namespace.Debugger.State.UserVariables;
function Qc(t){return Me()[vt]=t,Me()[vt]!==a}
function $c(){return[`Debugger.State.Scripts.${ra}.Contents.pool`,"@$scriptContents.pool"].some(t=>na(`dx -r0 @$${vt} = ${t}`))}
function na(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function Pe(t){try{return t()}catch(e){return!1}}
function aa(t,e,r,s){let i=ge(t),n=cs(t,i);if(!i||!n)return;let l=te(t,i);s||e({kind:"tables",bytes:tg(n)});let o=s?eg(t,n,s):ps(t,n);if(!o)return;let _=n.layout.fields.NonPagedAllocs.bytes===4?32:64;return{name:r,time:t.now(),uptime:l&&Math.round(l.uptime),bootTime:l&&Math.round(l.bootTime),whole:!s,bits:_,rows:o.map(({tag:u,nonPaged:h,paged:d})=>[D(u),...la(h),...la(d)]).filter(u=>s||u.slice(1).some(h=>h!==0))}}var tg=({tables:t,slots:e,layout:r,expansion:s})=>{var i;return(t.length*e+((i=s==null?a:s.slots)!=null?i:0))*r.size},la=({allocs:t,frees:e,bytes:r})=>[t,e,r];
function eg(t,e,r){let s=[];for(let i of r){let n=gs(t,e,i);if(n.kind==="found")s.push(n.record);else if(n.kind==="absent")s.push({tag:i,nonPaged:oa,paged:oa});else return}return s}var oa={allocs:0,frees:0,bytes:0};
function rg(t){let e={kind:t.whole?"all":"rows"};return c({},t,{clock:"debugger",table:"system",isRecords:!0},{covers:e,isWide:t.bits===64,rows:_a(t)})}
function _a({rows:t,bits:e}){let r=(s=0,i=0,n=0)=>{let l=e===32?s-i|0:s-i;return{allocs:s,frees:i,outstanding:Math.max(0,l),bytes:n}};return t.map(([s=0,i,n,l,...o])=>{let _=H(s);return{tag:_,text:C(_),nonPaged:r(i,n,l),paged:r(...o)}})}
function sg({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function ig(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=ng(t);return e.map(s=>{let i=s.tag===a?ag(s,r):a;return i?c({},s,{tag:D(i.tag)}):s})}
function ng(t){var e;let r=cs(t,ge(t));return(e=r&&ps(t,r))!=null?e:[]}
function ag(t,e){let r=e.filter(({tag:i})=>C(D(i))===t.text),s=r.length===1?r:r.filter(i=>lg(i,t));return s.length===1?s[0]:a}var lg=({nonPaged:t,paged:e},r)=>ua(t,r.nonPaged)&&ua(e,r.paged),ua=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function og(t,e){let r=t.now(),s=Js(z(t,xl("tag",!0))),i=s?a:aa(t,e,""),n=s?ig(t,s.rows):i&&_a(i);return n&&{rows:n,isOfTables:!s,unread:s?s.unread.length:0,total:s?sg(s):"whole",seconds:(t.now()-r)/1e3,session:t.session().description}}var ha=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function _g(t,e){if(e==="tag")return O(t,ug);let r=hg(e);return O(t,(s,i)=>r(i)-r(s))}
function ug({text:t},{text:e}){return t===e?0:t<e?-1:1}
function hg(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return Ar;case"bytes":return da;case"peralloc":return e=>Ar(e)===0?0:da(e)/Ar(e)}}var Ar=t=>t.nonPaged.outstanding+t.paged.outstanding,da=t=>t.nonPaged.bytes+t.paged.bytes,fa=t=>`Not armed: ${dg(t)}`;
function dg(t){switch(t.kind){case"refused":return Wn(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${Sr(t.applied.failure)}. ${wt(t.applied.undone)}`}}var fg=(t,e)=>`ARMED: the machine stops at every allocation and free of ${E(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function cg(t){if(t.kind==="breaksPassed")return`Not captured: ${jn(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${E(e)}: somebody has changed it. dx @$pool.arm(${E(e)}) arms it again.`}var Re="dx -g shows columns, [0].details() the rest",gg=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${p(e,"row")}, the first is [0]`,pg=36e5,mg=(t,e)=>{var r,s;return((r=e.uptime)!=null?r:Number.NaN)-((s=t.uptime)!=null?s:Number.NaN)};
function kg(t,e){let r=t/pg;return`${r<10?r.toFixed(2):r.toFixed(1)} hours ${e}`}var bg="that the target ran",wg=({kind:t},e,r)=>`${e.name} and ${r.name}: ${t==="otherBoot"?"another boot":"one is of a session"}, so nothing is subtracted.`,ca=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,ga="g, wait, break in, and dx @$pool.snapshot() again.",vg=`First dx @$pool.snapshot(), then ${ga}`,pa="The tables of the tag tracker cannot be read; types of nt may be missing.",yg=(t,e,r)=>`Snapshot ${JSON.stringify(t)}: ${p(e,"tag")}. ${r?`Then ${ga}`:"dx -g @$pool.diff() shows what changed."}`;
function Sg(t,e,r){let{boot:s,isAtLeast:i,rows:n,incomparable:l}=t,o=mg(e,r);return[`${p(n.length,"tag")} (bytes) from ${e.name} to ${r.name}`,...o>0?[kg(o,bg)]:[],...l.length>0?[`${p(l.length,"tag")} only in one`]:[],...s==="unknown"?["boot unknown"]:[],...i?["Allocs and Frees at least so many"]:[],Re].join("; ")}var Tg=4096,ma=256;
function xg(t){if(t.coverage().kind==="unknown")return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.unpaired();return e===0?a:`up to ${e} of them may have been freed unseen`}
function Og(t,{block:e,isDoubtful:r}){if(t.asked.there.has(e)&&!r)return"allocated still when the hunt ended: memory showed it";if(t.coverage().kind==="unknown")return"not seen freed; frees may have been missed";let{count:s}=t.unpaired();return r?`not seen freed; ${p(s,"free")} of which the block is not known can have been of it`:"not freed: every free was seen"}
function Ag(t,{block:e,charged:r}){let{pointerSize:s}=t.start.target,i=o=>Ft(v(e,o),s),n=Number.parseInt(e.slice(-4),16)%Tg===0,l=s*2;return[`!pool ${i(0)}`,`db ${i(0)} L${bt(Math.min(r!=null?r:ma,ma))}`,...n?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}
function Eg(t,e){let r=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(", ")}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${r}.`}
function Ng(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${Pg(t.stop)}: the prompt is yours.${t.mayBeOld?Mg:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var Mg=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function Pg(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${bt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function Rg(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Rt(r),o=[p(n.alloc,"allocation"),p(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),_=l===0?"":`coverage ${Ee(r)}${Vn(r)}`,u=[l>i&&`the whole hunt: ${p(l,"hit")}`,_].filter(Boolean),h=[`: ${o}`,u.join(", ")].filter(Boolean).join("; ");return[`${p(i,"hit")} on ${E(s)} in ${$(e.seconds,r.start.target.description)}${h}.`,Ng(e.end),l===0&&Bg(e.end)?Hg(r):a,t.disarmed&&(e.hasRestarted?Lg(t.disarmed):wt(t.disarmed)),ys(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?Cg(t):a,l>0?`Next: dx -g @$pool.leaks(${E(s)}).`:a].filter(d=>d!==a).join(" ")}var Ig=2e3;
function Cg({hunt:t,tag:e,capture:r}){let s=Rt(t);if(!(t.openHits()*10<s||s>=Ig||r.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${E(e)}, ${Math.max(500,2*s)}).`}var Bg=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function Hg(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.isEmpty())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let r=t.coverage();return r.kind==="floor"?`The kernel counted ${Yn(r.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var Lg=t=>t.kind==="stillThere"?wt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",Ie=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),ka=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;
function zg({counted:{before:t,after:e}}){return t&&e&&Ie(t,e)}
function Fg(t){var e;let{after:r}=t.counted,s=(e=t.rechecks[t.rechecks.length-1])==null?a:e.counts;return r&&s&&Ie(r,s)}var Ug=1/2;
function Dg({loadVariance:t},e){let r=e**2/12;return 2*Math.sqrt(Math.max(0,t-r))}
function Wg(t,e,r){var s;let{after:i}=t.counted,n=(s=t.rechecks[t.rechecks.length-1])==null?a:s.counts;if(!i||!n||t.lastHit===0)return!1;let l=Math.min(r,Dg(t,e)),o=e/t.lastHit*ka(i,n);return Ie(i,n)+l>=o*Ug}var jg=3,Gg=1/20,qg=3/4;
function Kg(t,e){let{after:r}=t.counted;if(t.rechecks.length<jg||!r||t.lastHit===0||t.stackUses().reduce((i,n)=>i+n.unmatchedFrees,0)>e*Gg)return!1;let s=r;for(let{counts:i,boot:n}of t.rechecks){if(!i||n!=="same")return!1;let l=e/t.lastHit*ka(s,i);if(l<=0||Ie(s,i)<l*qg)return!1;s=i}return!0}var Vg=2,ba=1,Jg=1-Di;
function Yg(t,e){let{there:r,gone:s,freed:i}=t;return{there:new Set(r),gone:new Set(s),events:e,mistaken:Zg(i.taken,i.asked)}}var Xg=3,Zg=(t,e)=>e===0?1:Math.min(1,(t+Xg)/e);
function Qg({hits:t,lifetimes:e},r,s,i,n){let l=e.count>=Vg,o=l?pr(e):s,_=({hit:L})=>i-L>ba*o,u=r.filter(_),h=r.filter(L=>!_(L)),d=({block:L})=>(n==null?a:n.there.has(L))===!0,f=({block:L})=>(n==null?a:n.gone.has(L))===!0,g=u.filter(d),m=u.filter(f).length,y=h.filter(d),A=n!==a&&n.events>ba*o,G=[...u,...h].filter(L=>d(L)||f(L)).length,S=h.filter(L=>d(L)||f(L)).length,x=Jg*t.alloc*Math.min(o,i)/Math.max(1,i),Lr=A?wa(g.length,x+$g(m,n.mistaken))+wa(y.length,tp(S,n.mistaken)):0;return{freed:e.count,old:u.length,young:h.length,frees:l,oldThere:g.length,oldGone:m,there:g.length+y.length,asked:G,survivors:Lr,born:[...g,...y].map(({hit:L})=>L)}}var wa=(t,e)=>Math.max(0,t-e),$g=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),tp=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));
function re({counted:t},{counts:e}){let{after:r}=t;if(!r||!e)return;let s=e.allocs+e.frees-r.allocs-r.frees;return s>=0?s:a}
function va(t,e){var r;let s=t.held(),i=new Map(t.stackUses().map(o=>[o.stack,o])),n=t.rechecks[t.rechecks.length-1],l=n&&Yg(n,(r=re(t,n))!=null?r:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>ep(o,i,s,t.lastHit,l))}
function ep(t,e,r,s,i){var n;let l=pr(t.use.lifetimes),o=[];for(let d of t.use.stacks){let f=e.get(d);f&&o.push(Qg(f,(n=r.get(d))!=null?n:[],l,s,i))}let _=d=>o.reduce((f,g)=>f+d(g),0),u=o.filter(({frees:d})=>d),h=(u.length>0?u:o).reduce((d,f)=>d.concat(f.born),[]);return c({},t,{usual:l,freed:_(({freed:d})=>d),held:_(({old:d,young:f})=>d+f),old:_(({old:d})=>d),asked:_(({asked:d})=>d),there:_(({there:d})=>d),oldGone:_(({oldGone:d})=>d),survivors:Math.round(u.reduce((d,{survivors:f})=>d+f,0)),born:h.reduce(({first:d,last:f},g)=>({first:Math.min(d,g),last:Math.max(f,g)}),{first:s,last:0})})}var Ce=({use:t})=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"An unknown call site"};
function Er(t,e){switch(e.kind){case"noHits":return"";case"unknown":return"Of no block is it known that it stays: more hits tell more.";case"nothingHeld":return sp(e.allocs);case"holds":return ip(t,e.sites);case"noProof":return lp(t,e.sites,e.why);case"leaks":return ap(t,e.sites)}}var rp=3;
function sp(t){let e=Math.floor(t/rp),r=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${p(t,"allocation")} none was outstanding at the end${r}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`}
function ip(t,e){var r,s;let[i]=e;if(!i)return"";let{use:n,usual:l,freed:o}=i,_=(s=(r=i.holding)==null?a:r.blocks)!=null?s:i.held,u=Math.min(i.old,_),h=o===0?"none of its blocks was freed":`${u} of them for longer than the ${l} hits that what it frees usually lives`,d=zg(t),f=d!==a&&d<=0?" The tag did not grow during the hunt.":"";return`${Ce(i)} holds ${np(t)}${_} of ${p(n.allocs,"block")} allocated there during the hunt, ${h}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${E(t.tag)})`}var np=t=>t.isWhole()?"":"at least ";
function ap(t,e){let[r,...s]=e;if(!r)return"";let{there:i,asked:n,usual:l,freed:o}=r,_=o===0?"none of its blocks was ever freed":`what it frees usually lives ${p(l,"hit")} at most`,u=s.length>0?` So does ${s.map(Ce).join(", ")}.`:"";return`${Ce(r)} LEAKS: ${i} of ${p(n,"block")} are still there ${ya(t)}, while ${_}${Sa(t)}.${u}`}
function lp(t,e,r){let[s]=e;if(!s)return"";let{there:i,asked:n}=s;return`No proof of a leak. ${`${Ce(s)}: ${i} of ${p(n,"block")} still there ${ya(t)}${Sa(t)}`}; ${op(t,s,r)}.`}
function op(t,e,r){switch(r){case"gone":return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case"few":return"too few of them have outlived what the same paths free: a longer hunt tells more";case"keeps":return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${E(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case"freedLate":return`${p(e.oldGone,"old block")} of it went meanwhile: such blocks are freed, only late`;case"stopped":return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}}
function ya(t){let e=t.rechecks[t.rechecks.length-1];if(!e)return"";let r=re(t,e);return`${r===a?"later":`after ${p(r,"more event")}`}${_p(t,e)}`}
function _p({endUptime:t,endTime:e},{uptime:r,time:s}){return r!==a&&t!==a&&r>=t?` (${$((r-t)/1e3)} of the target)`:e!==a&&s>=e?` (${$((s-e)/1e3)} of the debugger)`:""}
function Sa(t){let e=Fg(t);return e===a?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${p(e,"block")}`:"; the tag has not grown"}
function up({freed:t,boot:e,held:r,there:s,gone:i,unreadable:n}){let l=s.length+i.length+n.length,o=l<r?`; a sample of ${l} of ${r} blocks`:"",_=e==="unchecked"?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${p(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${_}`}
function hp(t,e){let r=E(t.tag);switch(e.kind){case"asked":return;case"notRun":return t.rechecks.length>0?a:`${r}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case"nothingHeld":return`${r}: no block is known that the hunt has left.`;case"otherBoot":return`${r}: another machine, or it was started again since the hunt: its blocks are gone.`;case"failed":return`${r}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${r}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}}
function dp({covers:t},e){return t.kind==="pattern"?sr(t.pattern,e):t.kind==="all"}var fp=2e3;
function cp(t,e){if(t.uptime===a||e.uptime===a)return"unknown";if(e.uptime<t.uptime)return"other";let r=gp(t,e);return r!==a&&e.uptime>r?"same":t.bootTime===a||e.bootTime===a?"unknown":Math.abs(e.bootTime-t.bootTime)<=fp?"same":"other"}
function gp(t,e){if(t.time===a||e.time===a)return;let r=e.time-t.time;return t.clock===e.clock&&r>0?r:a}
function pp(t){let e=t.every(({rows:l})=>l.every(({tag:o})=>o!==a)),r=new Set,s=new Map,i=t.map(({rows:l})=>{let o=new Map;for(let _ of l){let u=e?`${_.tag}`:_.text,h=o.get(u);h&&r.add(u);let d=h?bp(h,_):_;o.set(u,d),s.set(u,d)}return o}),n=[];return s.forEach((l,o)=>{n.push({latest:l,uses:t.map((_,u)=>{var h,d;return(d=(h=i[u])==null?a:h.get(o))!=null?d:mp(_,l)}),isMerged:r.has(o)})}),n}
function mp(t,{text:e,tag:r}){if(!dp(t,e))return;let s=t.isRecords?kp:Ta;return{text:e,tag:r,nonPaged:s,paged:s}}var Ta={outstanding:0,bytes:0},kp=c({allocs:0,frees:0},Ta);
function bp(t,e){let r=(s,i)=>({allocs:Be(s.allocs,i.allocs),frees:Be(s.frees,i.frees),outstanding:s.outstanding+i.outstanding,bytes:s.bytes+i.bytes});return c({},t,{nonPaged:r(t.nonPaged,e.nonPaged),paged:r(t.paged,e.paged)})}var Be=(t,e)=>t===a||e===a?a:t+e;
function wp(t,e){if(t.table!==e.table)return{kind:"otherTable"};let r=cp(t,e),s=pp([t,e]);if(r==="other"||r==="unknown"&&s.some(vp))return{kind:"otherBoot"};let i=!(t.isWide&&e.isWide),n=[],l=[];for(let{latest:{text:o},uses:[_,u]}of s)if(!_||!u)l.push(o);else{let h=yp(_,u,!i);(Oa(h.nonPaged)||Oa(h.paged))&&n.push(h)}return{kind:"changes",boot:r,isAtLeast:i,rows:O(n,(o,_)=>_.bytes-o.bytes||(o.text<_.text?-1:1)),incomparable:l,merged:s.filter(({isMerged:o})=>o).map(({latest:o})=>o.text)}}
function vp({uses:[t,e]}){if(!t||!e)return!1;let r=(s=0,i=s)=>i<s;return[r(t.nonPaged.allocs,e.nonPaged.allocs),r(t.nonPaged.frees,e.nonPaged.frees),r(t.paged.allocs,e.paged.allocs),r(t.paged.frees,e.paged.frees)].some(Boolean)}
function yp(t,e,r){var s;let i=xa(t.nonPaged,e.nonPaged,r),n=xa(t.paged,e.paged,r);return{text:e.text,tag:e.tag,description:(s=e.description)!=null?s:t.description,nonPaged:i,paged:n,bytes:i.bytes+n.bytes}}
function xa(t,e,r){let s=(i,n)=>{if(!(i===a||n===a))return n>=i?n-i:r?a:n+4294967296-i};return{allocs:s(t.allocs,e.allocs),frees:s(t.frees,e.frees),outstanding:e.outstanding-t.outstanding,bytes:e.bytes-t.bytes}}var Oa=({outstanding:t,bytes:e})=>t!==0||e!==0,Aa=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],Sp=new Set(Aa.filter(t=>!t.endsWith("*"))),Tp=Aa.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1));
function xp(t){let e=t.toLowerCase();return Sp.has(e)||Tp.some(r=>e.startsWith(r))}var Op=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;
function Ap(t,{modules:e,skip:r,pointerSize:s}){var i,n;let l=Y(t);for(let _=l;_<t.length;_++){let u=t[_];if(!u||!Jt(t,_))return{kind:"unknown",why:pt(t)};if(u.address&&!zt(u.address,s))return{kind:"system"};let h=Ep(u,e),d=_-l;if(h===a)return{kind:"noModule",frame:u,past:d};if(!xp(h)&&!xe(u,r))return{kind:"driver",module:h,frame:u,past:d}}let o=t[t.length-1];return!o||l>=t.length?{kind:"unknown",why:pt(t)}:{kind:Op.test((n=(i=o.symbol)==null?a:i.name)!=null?n:"")?"system":"cut"}}
function Ep({address:t,symbol:e},r){var s;let i=t&&Li(t,r),n=(s=i==null?a:i.module)!=null?s:e==null?a:e.module;return n===""?a:n}
function Np(t,e){let r=[...Pp(t,e).values()].map(o=>Ip(t,o)),s=r.reduce((o,{holding:_})=>{var u;return o+((u=_==null?a:_.blocks)!=null?u:0)},0),i=r.map(o=>{var _,u;return c({},o,{share:s===0?0:((u=(_=o.holding)==null?a:_.blocks)!=null?u:0)/s})}),n=({holding:o})=>{var _;return(_=o==null?a:o.bytes)!=null?_:-1},l=({holding:o})=>{var _;return(_=o==null?a:o.blocks)!=null?_:-1};return O(i,(o,_)=>n(_)-n(o)||l(_)-l(o))}
function Mp({stacks:t}){let e=[];for(let{holder:r}of t)"past"in r&&e.push(r.past);return e.length===0?a:[Math.min(...e),Math.max(...e)]}
function Pp(t,e){let{modules:r,asked:s}=t,{pointerSize:i}=t.start.target,n=new Map;return t.held().forEach((l,o)=>{let _=l.filter(({block:f})=>!s.gone.has(f));if(_.length===0)return;let u=Ap(t.stacks.at(o),{modules:r,skip:e,pointerSize:i}),h=Rp(u),d=n.get(h);d?d.push({stack:o,holder:u,blocks:_}):n.set(h,[{stack:o,holder:u,blocks:_}])}),n}
function Rp(t){return t.kind==="driver"?`${t.kind} ${t.module.toLowerCase()}`:t.kind==="unknown"?`${t.kind} ${t.why}`:t.kind}
function Ip(t,e){var r,s;let i=O(e,(d,f)=>f.blocks.length-d.blocks.length),n=[];for(let d of i)n.push(...d.blocks);let l=new Set(i.map(({stack:d})=>d)),o=0;for(let{stack:d,hits:f}of t.stackUses())l.has(d)&&(o+=f.alloc);let _={lastHit:t.lastHit,lifetimes:new Oe},u=Wi(n,t.unpaired(),t.asked,_),h=(s=(r=i[0])==null?a:r.holder)!=null?s:{kind:"cut"};return c({holder:h,stacks:i,allocs:o},u&&{holding:u})}
function Cp(t,e){var r;let{asked:s,lastHit:i}=t,{count:n,ofThere:l}=t.unpaired(),o=(r=t.recent(1)[0])==null?a:r.time,_=[];return t.held().forEach((u,h)=>{let d=t.siteOf(t.stacks.at(h),e);for(let f of u){let{block:g,hit:m,time:y}=f;if(s.gone.has(g))continue;let A=y===a||o===a?a:o-y,G=(s.there.has(g)?l:n)>0;_.push(c({},f,{site:d,age:i-m,lived:A,isDoubtful:G}))}}),O(_,(u,h)=>u.hit-h.hit)}
function Bp(t,e){if(!t)return!1;let r=e.replace("...","*"),s=[t.key,t.frame.text];return xe(t.frame,[r])||s.some(i=>Vt(r,i))}var Nr=2,Hp=1/2,Lp=1/8,zp=1/2,Fp=1/100,Up=1/20;
function Mr(t,e=[]){var r,s,i,n;let{alloc:l,free:o,unknown:_}=t.counts();if(l+o+_===0)return{kind:"noHits"};let u=va(t,e),h=O(u.filter(({held:S,use:x})=>S>0&&x.site!==a),Dp);if(h.length===0)return t.isWhole()?{kind:"nothingHeld",allocs:l}:Ea;let d=t.rechecks[t.rechecks.length-1];if(!d){let S=h.filter(({holding:x})=>x&&x.blocks>0);return S.length>0?{kind:"holds",sites:S}:Ea}let f=h.reduce((S,x)=>S+x.survivors,0),g=h.reduce((S,x)=>S+x.held-x.old,0),m=h.map(S=>({site:S,doubt:Wp(t,S,{survivors:f,young:g},d)})),y=m.filter(({doubt:S})=>S===a).map(({site:S})=>S),A=(s=(r=y[0])==null?a:r.survivors)!=null?s:0,G=y.filter(({survivors:S})=>S>=A*Hp);return G.length>0?{kind:"leaks",sites:G}:{kind:"noProof",sites:h,why:(n=(i=m[0])==null?a:i.doubt)!=null?n:"few"}}var Ea={kind:"unknown"},Dp=(t,e)=>e.survivors-t.survivors||e.there-t.there||e.old-t.old||e.held-t.held;
function Wp(t,e,{survivors:r,young:s},i){let{there:n,asked:l,freed:o,oldGone:_,survivors:u,born:h,usual:d}=e,f=re(t,i);if(l>0&&n===0)return"gone";if(i.boot==="unchecked")return"boot";if(!f||f<=d)return"tooSoon";if(!(o===0&&n===l&&n>=Nr&&Kg(t,e.held)))return n>zp*(o+l)?"keeps":u===0||r<Nr||u>=Nr&&h.last-h.first<Lp*t.lastHit?"few":_>Up*u?"freedLate":(h.last/t.lastHit)**u<Fp?"stopped":Wg(t,u,s)?a:"stopped"}var He={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},snapshot:{group:"look",line:"@$pool.snapshot()",short:"counts of all tags",usage:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{group:"look",line:"-g @$pool.diff()",short:"what changed",usage:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:"look",line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:"look",line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:"look",line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},jp="what to type; dx -v @$pool says more of each call";
function Gp(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(He))t[e]={Help:`${r} - ${s}`};return t}var qp=class{
constructor(t){this.__5m=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:r}=this.__5m;return`${t}: dx ${e}  ${r}`}},j=t=>Wt(t).replace(/\t/g," "),R=class extends Error{
constructor(t){super(j(t)),this.name=""}},Kp=500,Vp=[8,256];
function Na(t,e){var r,s;let i=(s=(r=He[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new R(kc(`${e[n]}`,i))}
function Le(t,e){if(e===a)throw new R(pc(t));if(typeof e!="string")throw new R(gc(t));let r=tl(e);if(!r.ok)throw new R(fc(e,r.problem));return r.tag}
function Ma(t,e,r,s=1,i=1/0){let n=Qn(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new R(mc(t,s,i,r))}
function Pa(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:Kp};return e.forEach((n,l)=>{let o=s[l];if(!o)throw new R(Pt(`${n}`,r));let _=o==="frames"?Vp:[];i[o]=Ma(`The number of ${o}`,n,r,..._)}),i}
function Ra(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new R(Pt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Jp=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Ia(t,e){if(typeof e=="string"&&e.trim()!==""&&!Jp.test(e))return e;throw new R(Nc(t))}
function Pr(t,e){var r,s;if(e===a||typeof e=="string"&&e!=="")return e;throw new R(Pt(`${e}`,`dx @$pool.${(s=(r=He[t])==null?a:r.usage)!=null?s:""}`))}
function Yp([t,e]){let r=ha.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new R(Pt(`${s}`,Ca))}var Ca=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${ha.join(" ")}`;
function Xp(t,e){if(t===a||/[*?]/.test(t))return;let r=JSON.stringify(t),s=As(t,e).map(i=>JSON.stringify(i));throw new R(s.length>0?`${r} is no tag in the listing. ${Tr(s)}`:Pt(`${r} is no tag in the listing and`,Ca))}var Ba={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},se=(t,e="noStack")=>{var r;return(r=t==null?a:t.frame.text)!=null?r:Ba[e]},Zp=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,Ha=t=>t.some(({symbol:e})=>e!==a&&Zp.test(e.name)),La="processes of blocks not seen freed",Qp=5;
function Rr(t,e){var r,s;return e===a?"":(s=(r=t.processOf(e))==null?a:r.image)!=null?s:it(e)}
function za(t,e,r){var s;if(e===a)return;let i=(s=t.processOf(e))==null?a:s.id,n=i===a?"":`, id ${i}`,l=`${Rr(t,e)} (${it(e)}${n})`;return Ha(r)?`an interrupt or a deferred call, on top of process ${l}, which need have nothing to do with it`:`process ${l}`}
function Ir(t,e,r){var s;let i=new Map;for(let{process:_,stack:u}of r){if(_===a)continue;let h=Ha(t.stacks.at(u))?"(in an interrupt or deferred call)":Rr(t,_);i.set(h,((s=i.get(h))!=null?s:0)+1)}if(i.size===0)return;let n=O([...i],([,_],[,u])=>u-_),l=n.slice(0,Qp).map(([_,u])=>`${_} ${u}`),o=n.length-l.length;return`${e}: ${l.join(", ")}${o>0?`, ${o} others`:""}`}var ie=class{
constructor(t){this.__6y=j(t)}
toString(){return this.__6y}},V=class{
constructor(t,e){this.__70=j(t),this.__1c=e}
toString(){return this.__70}
*[Symbol.iterator](){for(let t=0;t<this.__1c.length;t+=1){let e=this.__1c[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,r;let s=(e=Qn(t))!=null?e:-1;return(r=this.__1c[s])!=null?r:new ie(gg(s,this.__1c.length))}},Ct=(t,e)=>new V(t,e.map(r=>new ie(r))),$p=48,tt=(t,e)=>`${t} ${tm(j(e),$p-t.length-1)}`;
function tm(t,e){var r,s;if(t.length<=e)return t;let i=(s=(r=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?a:r[0].length)!=null?s:0,n=e-3-i,l=Math.min(t.indexOf("!")+1,n),o=Math.floor((n-l)/2);return`${t.slice(0,n-o)}...${t.slice(t.length-i-o)}`}var U=t=>t===a?"":t,ze=t=>t===a?"":Math.floor(t*100);
function dt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var em=class{
constructor(t,e,r){this.__1=t,this.__22=e,this.__1d=se(e.site,pt(t.stacks.at(e.stack))),this.Bytes=U(e.charged),this.Age=e.age,this.Secs=U(e.lived&&Math.round(e.lived/1e3)),this.Process=j(Rr(t,e.process)),Object.assign(this,r)}
toString(){return tt(it(this.__22.block),this.__1d)}
details(){let{block:t,hit:e,age:r,lived:s,charged:i,requested:n,thread:l,stack:o}=this.__22,{description:_}=this.__1.start.target,u=i===a?"":`, ${i} bytes`,h=n===a?"":`, ${n} asked for`,d=s===a?"":`, ${$(s/1e3,_)}`,f=[`allocated at hit ${e} of ${this.__1.lastHit}: ${r} hits${d} before the last one`,l&&`thread ${it(l)}`,za(this.__1,this.__22.process,this.__1.stacks.at(o)),Og(this.__1,this.__22),"on this boot of the target, as long as it is there:",...Ag(this.__1,this.__22),"its stack:"];return Ct(`${it(t)}${u}${h}, tag ${JSON.stringify(C(this.__1.tag))}`,[...f.filter(g=>!!g),...this.__1.stacks.at(o).map(({text:g})=>g)])}
get[Symbol.metadataDescriptor](){return dt("Bytes","Age","Secs")}},Fa=class{
constructor(t,e){this.NonPaged=t.outstanding,this.NonPagedBytes=t.bytes,this.Paged=e.outstanding,this.PagedBytes=e.bytes,this.Allocs=U(Be(t.allocs,e.allocs)),this.Frees=U(Be(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return dt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}},rm=class extends Fa{
constructor(t){super(t.nonPaged,t.paged),this.__x=t}
toString(){let{bytes:t,text:e}=this.__x;return tt(`${t>0?"+":""}${t}`,e)}};
function Ua(t){switch(t.kind){case"driver":return t.module;case"noModule":return"(code in no module)";case"system":return"(the system itself)";case"cut":return"(unknown: stack read in part)";case"unknown":return Ba[t.why]}}
function sm(t){switch(t.kind){case"driver":return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case"noModule":return"a driver that was unloaded, or code made at run time";case"system":return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case"unknown":return"whoever stands behind a gap may be anybody"}}var im=t=>t===a?"":[...new Set(t)].join("-"),Cr={},Fe=({Tag:t,Target:e})=>t!==a||e!==a;
function Bt(t){let e=nm(t),r=new Set(t.map(({tag:i})=>i)).size>1,s=e.size>1;return i=>{var n;return c({},r&&{Tag:j(C(i.tag))},s&&{Target:(n=e.get(Da(i)))!=null?n:""})}}var Da=({start:{target:t}})=>`${t.description} ${t.kernelBase}`;
function nm(t){var e,r;let s=new Map,i=new Map;for(let n of t){let l=Da(n);if(s.has(l))continue;let o=`${(e=n.start.target.build)!=null?e:"(unknown)"}`,_=((r=i.get(o))!=null?r:0)+1;i.set(o,_),s.set(l,_===1?o:`${o} (${_})`)}return s}var am=5,lm=class{
constructor(t,e,r,s){let{holding:i,share:n}=e;this.__1=t,this.__b=e,this.__6r=r,this.Blocks=U(i==null?a:i.blocks),this.Bytes=U(i==null?a:i.bytes),this["Share%"]=i&&t.openHits()===0?Math.round(n*100):"",this.Past=im(Mp(e)),this.Known=t.isWhole()?"all":"at least",Fe(s)||(this["Coverage%"]=ze(t.booked())),Object.assign(this,s)}
toString(){return tt(`${this.Blocks||0}/${this.__b.allocs}`,Ua(this.__b.holder))}
details(){var t;let{holder:e,stacks:r,allocs:s}=this.__b,[i]=r,n=this.Known==="all"?"":"at least ";return Ct(`${Ua(e)}, tag ${JSON.stringify(C(this.__1.tag))}`,[`${n}${this.Blocks||0} blocks stay of ${p(s,"allocation")} on ${p(r.length,"stack")}`,sm(e),...this.__9r(),...[Ir(this.__1,La,om(this.__b))].filter(_m),"the stack with the most blocks:",...this.__1.stacks.at((t=i==null?a:i.stack)!=null?t:-1).map(({text:l})=>l)])}
__9r(){var t;let e=new Map;for(let{stack:n,holder:l,blocks:o}of this.__b.stacks){let _=this.__1.stacks.at(n),u=um(l,se(this.__1.siteOf(_,this.__6r),pt(_)));e.set(u,((t=e.get(u))!=null?t:0)+o.length)}let r=O([...e],([,n],[,l])=>l-n),s=r.slice(0,am).map(([n,l])=>`${p(l,"block")} not seen freed: ${n}`),i=r.length-s.length;return i>0?[...s,`and ${p(i,"other way")}`]:s}
get[Symbol.metadataDescriptor](){return dt("Blocks","Bytes","Share%","Coverage%")}},om=({stacks:t})=>new Array().concat(...t.map(({blocks:e})=>e)),_m=t=>t!==a;
function um(t,e){if(!("past"in t))return e;let{frame:r,past:s}=t;return s===0?r.text:`${r.text} by way of ${e}, ${p(s,"frame")} looked past`}var hm=class{
constructor(t,e,r,s){this.__25=e,this.__1=t,this.Number=e.number,this.Kind=e.kind,this.Block=U(e.block&&Zn(e.block)),this.Charged=U(e.charged),this.Cpu=U(e.processor),Object.assign(this,s);let i=t.stackOf(e),n=se(t.siteOf(i,r),pt(i));this.__6d=tt(`${e.number} ${e.kind}`,n)}
toString(){return this.__6d}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__25,l=[`tag ${JSON.stringify(C(this.__25.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i}`,za(this.__1,this.__25.process,this.__1.stackOf(this.__25)),e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean);return Ct(l.join(", "),this.__1.stackOf(this.__25).map(({text:o})=>o))}
get[Symbol.metadataDescriptor](){return dt("Number","Charged","Cpu")}},dm=/^Ex\w*Lookaside/;
function fm(t){var e,r,s;let i=Y(t);return dm.test((s=(r=(e=t[i])==null?a:e.symbol)==null?a:r.name)!=null?s:"")&&Jt(t,i)}var ne=t=>se(t.site,t.noSite);
function Wa(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,o=[`${p(i,"allocation")} and ${p(n,"free")} seen here, from ${p(l.length,"stack")}`,r&&pm(t,r),r&&km(r),Ir(t,La,cm(t,e)),bm(t,e),...wm(e),vm(t,e),`coverage ${Ee(t)}${Vn(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,ym(t.natureOf(e))];return Ct(`${ne(e)}${s?` (${s.key})`:""}${gm(e)}, tag ${JSON.stringify(C(t.tag))}`,o.filter(_=>!!_))}
function cm(t,{stacks:e}){let r=t.held();return new Array().concat(...e.map(s=>{var i;return(i=r.get(s))!=null?i:[]}))}var gm=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function pm(t,e){let{blocks:r,old:s}=e,i=r===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",o=mm(e,l),_=n?"":", of what is known";return`${l}${p(r,"block")} allocated here ${i}${o}, ${s} of them old${_}`}
function mm({bytes:t,requested:e},r){return t!==a?`, ${r}${t} bytes`:e===a?"":`, ${r}${e} bytes asked for`}
function km({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function bm(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>$((h-t.start.time)/1e3,t.start.target.description),o=(r.time-e.time)/1e3,_=s+i+n-1,u=o>0?`, ${(_/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function wm(t){let{freedByOtherModules:e,unlocatedAllocs:r,unlocatedRequested:s,refused:i}=t;return[...e>0?[`${p(e,"block")} of here freed by other modules`]:[],...r>0?[`the block is not known of ${p(r,"allocation")} here${Jn(s,r)}`]:[],...i>0?[`${p(i,"block")} refused at once by a limit of the tag`]:[]]}
function vm(t,{stacks:e}){return e.some(r=>fm(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function ym(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}
function Sm(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>c({},n,{share:n.holding.blocks/s}));return O(i,(n,l)=>ja(l)-ja(n)||l.holding.blocks-n.holding.blocks)}var ja=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Tm=class{
constructor(t,{use:e,holding:r,share:s},i=Cr){this.__1=t,this.__b=e,this.__3y=r,this.Blocks=r.blocks,this.Bytes=U(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":" %"}`,Fe(i)||(this.Old=r.old,this["Coverage%"]=ze(t.booked())),Object.assign(this,i)}
toString(){return tt(`${this.__3y.blocks}/${this.__b.allocs}`,ne(this.__b))}
details(){return Wa(this.__1,{use:this.__b,holding:this.__3y})}
get[Symbol.metadataDescriptor](){return dt("Blocks","Bytes","Share%","Old","Coverage%")}},xm=class{
constructor(t,e,r){this.__1=t,this.__b=e,this.__s=Om(t,e);let{there:s,gone:i,unreadable:n}=Ga(r,this.__s);this.Held=s+i+n,this.There=s,this.Gone=i,this.Unreadable=n,this.Events=U(re(t,r))}
toString(){return tt(`${this.There}/${this.Held}`,ne(this.__b))}
details(){let{rechecks:t}=this.__1,e=t.map(s=>{let i=re(this.__1,s),{there:n}=Ga(s,this.__s);return`${n} of ${this.Held} there ${i===a?"later":`after ${i} events`}`}),r=t[t.length-1];return Ct(ne(this.__b),[...e,...r?[up(r)]:[]])}
get[Symbol.metadataDescriptor](){return dt("Held","There","Gone","Unreadable","Events")}};
function Om(t,{stacks:e}){var r;let s=t.held(),i=new Set;for(let n of e)for(let{block:l}of(r=s.get(n))!=null?r:[])i.add(l);return i}
function Ga({there:t,gone:e,unreadable:r},s){let i=n=>n.filter(l=>s.has(l)).length;return{there:i(t),gone:i(e),unreadable:i(r)}}var Am=class{
constructor(t,e,r=Cr){let{use:s,holding:i}=e;this.__1=t,this.__1d=e,this.Allocs=s.allocs,this.Frees=s.frees,this.Blocks=U(i==null?a:i.blocks),this.Bytes=U(i==null?a:i.bytes),Fe(r)||(this["Coverage%"]=ze(t.booked()));let n=i!==a&&!t.isWhole(),l=t.natureOf(s).kind==="probableWrapper";this.Note=[n&&"at least",l&&"wrapper?"].filter(Boolean).join(", "),Object.assign(this,r)}
toString(){return tt(`${this.Allocs}/${this.Frees}`,ne(this.__1d.use))}
details(){return Wa(this.__1,this.__1d)}
get[Symbol.metadataDescriptor](){return dt("Allocs","Frees","Blocks","Bytes","Coverage%")}},qa=28,Em=class{
constructor(t,e,r=Cr){this.__1=t,this.__5t=e.stack,this.__1e=t.stacks.at(e.stack),this.__1j=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let s=t.siteOf(this.__1e,[]);this.__1d=j(se(s,pt(this.__1e)));let i=this.__3r(s).join(" < ");this.Callers=i.length>qa?`${i.slice(0,qa-3)}...`:i,Fe(r)||(this["Coverage%"]=ze(t.booked())),Object.assign(this,r)}
toString(){return tt(`${this.Allocs}/${this.Frees}`,this.__1d)}
details(){let t=this.__1.recent(Number.POSITIVE_INFINITY).filter(({stack:l})=>l===this.__5t),e=Ir(this.__1,"processes of its last hits",t),r=this.__1e.map(({text:l})=>l),s=this.__1j>0?`; up to ${p(this.__1j,"hit")} had another stack`:"",i=JSON.stringify(C(this.__1.tag)),n=Ee(this.__1);return Ct(`${p(r.length,"frame")}, tag ${i}, coverage ${n}${s}`,e===a?r:[...r,e])}
get[Symbol.metadataDescriptor](){return dt("Allocs","Frees","Coverage%")}
__3r(t){let e=t?t.depth+1:Y(this.__1e);return this.__1e.slice(e).map(({text:r})=>j(r))}},Nm=class{
constructor(t,e,r){let s=Rm(t,e);this.PoolHitTag=s.value===a?"not readable":rt(H(s.value));let i=Ps(t);this.Armed=j(Im(s,e,i)),this.Repair=j(Cm(s,i)),this.Recorded=Br([...e.shown.keys()].map(n=>JSON.stringify(C(n)))),this.Learned=Br(e.learned().map(Mm)),this.Skipped=j(Br(r))}
toString(){return this.Armed}};
function Mm({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Pm(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Pm=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Br=t=>t.length===0?"none":t.join(", ");
function Rm(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=lt(t),l=n.kind==="read"?e.leftValue(n):a,o=(r=i==null?a:i.repair)!=null?r:Ut(Kt(l));return{value:n.kind==="read"?n.value:a,repair:o}}
function Im({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(J(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(C(H(t)))}${i}`;return s?n:!r||Dt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function Cm({value:t,repair:e},r){return t!==a&&J(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function ae(t,e,r,s){let i=t.map(n=>xr(n)+xc(n));return e===0?[`no ${r}`,...i].join("; "):[`${p(e,r)} (${s})`,...i,Re].join("; ")}
function Bm(t,e,r){let s=t.map(i=>[xr(i),xg(i)].filter(Boolean)).map(i=>i.join(", "));return e===0?["no block",...s].join("; "):[`${e<r?`the oldest ${e} of `:""}${p(r,"block")} (address, call site), the oldest first`,...s,Re].join("; ")}
function Hm(t,e){let r=`read${t.isOfTables?" from the tag tracker, without !poolused,":""} in ${$(t.seconds,t.session)}`,s=t.unread>0?[`${p(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${p(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i,...e===0?[]:[Re]].join("; ")}var Lm=class extends Fa{
constructor(t){super(t.nonPaged,t.paged),this.__4y=t,this.Owner=j(zm(t.description))}
toString(){return tt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__4y.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__4y,s=e!==a&&Dr(e)?` (${rt(e)})`:"";return new ie(`${t}${s}: ${r}`)}};
function zm(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Fm=class{
constructor(t,e,r,s,i,n){this.__5p=!1,this.__f=[],this.__7=n,this.__0=t,this.__l=e,this.__3o=r,this.__3=s,this.__4z=i}
toString(){return`pooltag ${this.__4z}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Gp()}
hitTag(...t){return this.__17("hitTag",t,([e,...r])=>{let s=Le("hitTag",e),i=Pa('hitTag("Abc ", ',r.filter(l=>l!==le)),n=this.__l.hunt(s,i,r.includes(le));return n.kind==="hunted"?this.__5s(n):fa(n)})}
arm(...t){return this.__17("arm",t,([e,r])=>{let s=Le("arm",e);if(r!==a&&r!==le)throw new R(Pt(`${r}`,`dx @$pool.arm("Abc ", "${le}")`));let i=this.__l.arm(s,r===le);return i.kind==="armed"?fg(s,i.armed.arming.repair):fa(i)})}
capture(...t){return this.__17("capture",t,()=>{let e=this.__l.capture(Pa("capture(",t));return e.kind==="hunted"?this.__5s(e):cg(e)})}
clear(...t){return this.__17("clear",t,()=>Tc(this.__l.clear()))}
skip(...t){return this.__17("skip",t,([e])=>{let r=Ra("skip",e);return this.__f=[...this.__f.filter(s=>s!==r),r],Dn(this.__f)+(this.__7r(r)?"":bc(r))})}
unskip(...t){return this.__17("unskip",t,([e])=>{let r=Ra("unskip",e),s=this.__f.includes(r)?"":wc(r);return this.__f=this.__f.filter(i=>i!==r),s+Dn(this.__f)})}
save(...t){return this.__17("save",t,([e])=>Mc(this.__3o.save(Ia("save",e))))}
open(...t){return this.__17("open",t,([e])=>Ic(this.__3o.open(Ia("open",e))))}
used(...t){this.__2f("used",t);let{sort:e,pattern:r}=Yp(t);this.__5p||this.__7({kind:"listing"}),this.__5p=!0;let s=og(this.__0,this.__7);if(!s)throw new R(pa);let i=_g(s.rows,e).filter(({text:n})=>r===a||Ka(r,n));return i.length===0&&Xp(r,s.rows.map(({text:n})=>n)),new V(Hm(s,i.length),i.map(n=>new Lm(n)))}
snapshot(...t){return this.__17("snapshot",t,([e,r])=>{var s;let{snapshots:i}=this.__3,n=(s=Pr("snapshot",e))!=null?s:`s${i.length+1}`,l=Pr("snapshot",r),o=aa(this.__0,this.__7,n,l===a?a:this.__9a(l));return o?(this.__3.noteSnapshot(c({type:"snapshot"},o)),yg(n,o.rows.length,i.length===0)):pa})}
diff(...t){this.__2f("diff",t);let e=this.__6n(t,0),r=this.__6n(t,1),s=wp(e,r);if(s.kind!=="changes")throw new R(wg(s,e,r));return new V(Sg(s,e,r),s.rows.map(i=>new rm(i)))}
leaks(...t){let e=this.__8("leaks",t),r=Bt(e),s=[];for(let l of e)for(let o of Sm(l,this.__f))s.push(new Tm(l,o,r(l)));let i=e.map(l=>Er(l,Mr(l,this.__f))),n=ae(e,s.length,"call site","blocks/allocations");return new V([n,...i].filter(Boolean).join(". "),s)}
recheck(...t){let e=[],r=[];for(let i of this.__8("recheck",t)){let n=hp(i,this.__l.recheck(i)),l=i.rechecks[i.rechecks.length-1];if(n!==a?r.push(n):r.push(Er(i,Mr(i,this.__f))),!(n!==a||!l))for(let{use:o,held:_}of va(i,this.__f))_>0&&e.push(new xm(i,o,l))}let s=(i,n)=>n.There-i.There||n.Held-i.Held;return new V(r.join(" "),O(e,s))}
sites(...t){let e=this.__8("sites",t),r=Bt(e),s=[];for(let i of e)for(let n of jm(i.sites(this.__f)))s.push(new Am(i,n,r(i)));return new V(ae(e,s.length,"call site","allocations/frees"),s)}
blocks(...t){let[e]=t,r=Wm(e)?e:a,s=this.__8("blocks",t,r===a?t:[]),i=new Set,n=Bt(s),l=[],o=0;for(let _ of s)for(let u of Cp(_,this.__f))u.site&&i.add(u.site.frame.text),!(r!==a&&!Bp(u.site,r))&&(o+=1,l.length<Dm&&l.push(new em(_,u,n(_))));if(r!==a&&o===0)throw new R(Eg(r,[...i]));return new V(Bm(s,l.length,o),l)}
drivers(...t){let e=this.__8("drivers",t),r=Bt(e),s=[];for(let i of e)for(let n of Np(i,this.__f))s.push(new lm(i,n,this.__f,r(i)));return new V(ae(e,s.length,"module","blocks/allocations"),s)}
stacks(...t){let e=this.__8("stacks",t),r=Bt(e),s=[];for(let i of e){let n=O(i.stackUses(),(l,o)=>Ja(o)-Ja(l));for(let l of n)s.push(new Em(i,l,r(i)))}return new V(ae(e,s.length,"stack","allocations/frees"),s)}
hits(...t){let[e]=t,r=e===a?Um:Ma("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__8("hits",t,[]),i=Bt(s),n=[];for(let l of s)for(let o of l.recent(r))n.push(new hm(l,o,this.__f,i(l)));return new V(ae(s,n.length,"hit","number, kind, call site"),n)}
status(...t){return this.__2f("status",t),new Nm(this.__0,this.__l,this.__f)}
help(...t){Na("help",t);let e=Object.values(He).map(r=>new qp(r));return new V(`pooltag ${this.__4z}: ${jp}`,e)}
__9a(t){if(!/[*?]/.test(t))return[Le("snapshot",t)];let e=new Set;for(let{rows:r}of this.__3.snapshots)for(let[s=0]of r){let i=H(s);Ka(t,C(i))&&e.add(i)}if(e.size===0)throw new R(ca("known tag",t));return[...e]}
__6n(t,e){let{snapshots:r}=this.__3,s=Pr("diff",t[e]),i=s===a?r[r.length-2+e]:r.filter(n=>n.name===s).pop();if(i)return rg(i);throw new R(s===a?vg:ca("snapshot",s))}
__5s(t){let{hunt:e}=t;return[Rg(t),Er(e,Mr(e,this.__f))].filter(Boolean).join(" ")}
__7r(t){let{hunts:e}=this.__l,r=s=>xe(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2f(t,e){Na(t,e),this.__l.reconcile()}
__17(t,e,r){try{return this.__2f(t,e),new ie(r(e))}catch(s){if(!(s instanceof R))throw s;return new ie(s.message)}}
__8(t,e,[r]=e){this.__2f(t,e);let s=r===a?a:Le(t,r),{shown:i}=this.__l,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new R(vc(s,s===a?[]:Es(s,i.keys())));return n}},Ka=(t,e)=>Vt(t,e)||Vt(t,e.trim()),le="unseen",Um=100,Dm=1e3,Wm=t=>typeof t=="string"&&t.length>4&&/!|\+0x/.test(t),jm=t=>O(t,(e,r)=>Va(r)-Va(e)),Va=({use:t})=>t.allocs+t.frees+t.unknown,Ja=({hits:t})=>t.alloc+t.free+t.unknown,Ht=new Jc,Ue=t=>Ne(Fc(t)),Ya=new Yc,oe=new dc(Ya,()=>Ht.now(),"0.1.0",Ue),Gm=new Eo(Ht,Ht,t=>{oe.note(c({type:"change"},t))}),Hr=new Cf(Ht,Gm,oe,Ue),qm=new oc(Ht,Ya,oe,Hr),et=new Fm(Ht,Hr,qm,oe,"0.1.0",Ue);
function Km(){Ne(Xc("0.1.0"));let t=(r,s)=>new host.optionalRecord(new host.functionAlias(Ym(s),r));class e{
get Pool(){return et}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>et.used(...r)),t("poolhit",(...r)=>et.hitTag(...r)),t("poolleaks",(...r)=>et.leaks(...r)),t("poolrestore",(...r)=>et.clear(...r)),t("poolhelp",(...r)=>et.help(...r))]}
function Vm(){let t=ia(et);Ne(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${sa}`)}
function Jm(){for(let t of Hr.release())t.kind==="stillThere"&&Ue({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&Ne(`pooltag: ${wt(t)}`);oe.flush(),Zc()}
function Ym(t){return(...e)=>(ia(et),t(...e))}return[et,Km,Vm,Jm]})();
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
