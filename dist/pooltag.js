/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const g=Object.assign;var $a=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),ue=t=>{var e;return(e=$a[t&255])!=null?e:""},yt=t=>ue(t>>>24)+ue(t>>>16)+ue(t>>>8)+ue(t),Fr=2147483648;
function H(t){return t>>>0}
function he(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return H(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function zr(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Ur(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:De(he([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function tl(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?De(he(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?De(H(Number.parseInt(t,16))):Ur(t)}
function De(t){return t<Fr?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:D(t)}}}
function D(t){return H(t&~Fr)}
function C(t){let e=r=>r>=32&&r<=126;return zr(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function rt(t){return`0x${yt(t)}`}
function el(t){return he([...zr(t)].reverse())}
function Dr(t){return C(t).includes(".")}var Wr=16,Lt=t=>t,St=Lt("0".repeat(Wr));
function ft(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Lt(e.toLowerCase().padStart(Wr,"0"))}
function st(t,e){return Lt(yt(t)+yt(e))}
function B(t){return{high:Number.parseInt(t.slice(0,8),16),low:Tt(t)}}var Tt=t=>Number.parseInt(t.slice(8),16);
function v(t,e){let r=Tt(t)+e;if(r>=0&&r<4294967296)return Lt(t.slice(0,8)+yt(r));let{high:s}=B(t);return st((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function K(t,e){if(t.slice(0,8)===e.slice(0,8))return Tt(e)-Tt(t);let r=B(t),s=B(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function X(t,e){return t<e?-1:t>e?1:0}
function Gr(t,e){return(Tt(t)&e-1)===0}
function Z(t,e){return e===4?Lt(St.slice(8)+t.slice(8)):t}
function Ft(t,e){return t.charAt(e===4?8:0)>="8"}
function rl(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var it=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function zt(t,e){let r=Tt(t),s=e===4&&r>=2147483648;return it(s?st(4294967295,r):t)}var _=t=>t,Ot=t=>`0x${(t>>>0).toString(16)}`,sl=_("g"),il=(t,e)=>_(`g ${zt(t,e)}`),We=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,nl=t=>_(We(t));
function al(t,e,r){return _(`rM 0x1;${e?"kb":"k"}${Ot(t)}${Kr(r)}`)}var ll=t=>_(`rM 0x1${Kr(t.filter(e=>e==="$thread"))}`),ol={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function ul(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${jr(r)}}`:"";return _(`${jr(ol[t])}${s};lm o`)}var hl=_("r@$prcb"),jr=t=>`r@${t.join(",@")}`,dl=(t,e)=>_(`${e?"kb":"k"}${Ot(t)}`),cl=(t,e)=>_(`.fnent ${zt(t,e)}`),Kr=t=>t.map(e=>`;${We(e)}`).join(""),fl=_(".lastevent"),gl=_(We("$ptrsize")),pl=_("vertarget"),qr=_("lm"),ml=_("lm o"),kl=_("sx"),bl={status:_("sxe bpe"),command:_('sxe -c "" bpe'),handling:_("sxe bpec")},wl=_(".reload"),_l=t=>_(`x nt!${t}`),vl=t=>_(`dt nt!${t}`),yl=t=>_(`dt nt!_EPROCESS ${t}`),Sl=(t,e)=>_(`ln ${zt(t,e)}`);
function Tl(t,e,r){let s=zt(t,e);return r.length===4?_(`ed ${s} ${Ot(Dt(r))}`):_(`eb ${s} ${r.map(Ot).join(" ")}`)}var Ut=t=>_(`ed nt!PoolHitTag ${Ot(t)}`);
function Ol(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return _(`!poolused ${Ot(r)}`)}
function Al(t){let e=C(t).replace(/[^A-Za-z0-9]/g,"?");return _(`!poolused 0x1 ${e}`)}var El=_("dd nt!PoolHitTag L1"),xl=_(".cache flushall"),de="poolHitTagNote",Nl=t=>_(`dx -r0 @$${de} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Ml=_(`dx -r0 @$${de}`),Pl=_(`dx -r0 @$vars.Remove("${de}")`);
function Dt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function Ge(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var Rl=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Wt=t=>t.replace(Rl,"."),Il=300,Gt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Wt(r).slice(0,Il)),this.name="HostError",this.call=t}},F=(t,e)=>N(()=>t.query(e),()=>[]);
function N(t,e){try{return t()}catch(r){if(!(r instanceof Gt))throw r;return e(r)}}var Vr=32,Cl=9,Bl=96,gt=8192,q=t=>t===Vr||t===Cl,je=t=>t>=48&&t<=57,Hl=t=>je(t)||t>=97&&t<=102||t>=65&&t<=70;
function T(t,e){let r=e;for(;r<t.length&&q(t.charCodeAt(r));)r++;return r}
function nt(t,e){let r=e;for(;r<t.length&&Hl(t.charCodeAt(r));)r++;return r}
function Ll(t,e){let r=e;for(;r<t.length&&je(t.charCodeAt(r));)r++;return r}
function Ke(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Vr;)e--;return t.slice(0,e)}
function at(t,e){let r=nt(t,e),s=r-e;if(s===16)return qe(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==Bl)return qe(Fl+t.slice(e,r),4,r);let i=nt(t,r+1);if(i-r===9)return qe(t.slice(e,r)+t.slice(r+1,i),8,i)}var Fl="00000000",qe=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function zl(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function ce(t,e){let r=[];for(let s of t){let i=s.length<=gt?e(s):a;i!==a&&r.push(i)}return r}
function Ul(t,e){return{elementSize:e,rows:ce(t,r=>Dl(r,e))}}
function Dl(t,e){let r=at(t,T(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Wl(t,i,e*2);if(n<0||(s.push(Gl(t,i,n)),!jl(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Wl(t,e,r){let s=e+r,i=nt(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Gl=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),jl=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),Jr={kind:"unknown"},Ve=(t,e)=>Qr(e,t.readMemory(e.address,e.before.length));
function Kl(t,e){var r,s;Xr(t);let i=Ve(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=Qr(e,ql(t,e));if(i.kind===n.kind)return i;let l=o=>[i,n].find(o);return(s=(r=l(Yr))!=null?r:l(({kind:o})=>o==="other"))!=null?s:Jr}var Yr=({kind:t})=>t==="after"||t==="mixed";
function Xr(t){F(t,xl)}
function Zr(t,e){e===4&&Xr(t)}
function Qr(t,e){if(!e)return Jr;let{before:r,after:s}=t,i=n=>n.every((l,o)=>l===e[o]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function ql(t,{address:e,pointerSize:r}){let s=Ul(F(t,El),4).rows.find(n=>Z(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(Ge(i))}
function I(t,e,r){var s;if(e<0||e+r>t.length)return;if(r===4)return At(t,e);let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}var At=(t,e)=>{var r,s,i,n;return(((r=t[e])!=null?r:0)|((s=t[e+1])!=null?s:0)<<8|((i=t[e+2])!=null?i:0)<<16|((n=t[e+3])!=null?n:0)<<24)>>>0};
function Et(t,e,r){let s=I(t,e,4),i=r===8?I(t,e+4,4):0;return s===a||i===a?a:st(i,s)}
function fe(t,e,r){let s=t.readMemory(e,r);return s&&Et(s,0,r)}
function pt(t,e){let r=t.readMemory(e,4);return r&&I(r,0,4)}
function $r(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let o=Et(i,l*s,s);if(o===a||o===St)break;n.push(o)}return n}var Je=(t,e,r)=>v(t,e*r),Vl=t=>ce(t,Jl);
function Jl(t){let e=at(t,T(t,0));if(!e||!q(t.charCodeAt(e.end)))return;let{name:r,detail:s}=ts(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function ts(t){let e=Yl(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Yl(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function ge(t,e,r){let s=`nt!${e}`.toLowerCase();return N(()=>{let i=t.query(_l(e)),n=Vl(i).find(o=>o.name.toLowerCase()===s);if(n)return{kind:"found",address:Z(n.address,r)};let l=i.find(o=>o.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function es(t,e,r){let s=ge(t,e,r);return s.kind==="found"?s.address:a}
function jt(t){let e=new Map;for(let r of t)if(!(r.length>gt||!r.includes("=")))for(let[s,i]of Ql(r))e.has(s)||e.set(s,i);return e}var Xl=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Zl="^ Bad register error in ";
function Ql(t){var e,r;let s=[],[i=""]=t.split(Zl);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),o=ft((e=l==null?a:l[2])!=null?e:""),u=(l==null?a:l[3])==="*";if(l&&o&&!u)s.push([((r=l[1])!=null?r:"").toLowerCase(),o]);else if(!u&&!Xl.test(n))return[]}return s}
function Ye(t){let e=!1;return ce(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),$l(r,e)))}
function $l(t,e){let r=at(t,T(t,0));if(!r||!q(t.charCodeAt(r.end)))return;let s=at(t,T(t,r.end));if(!s||!q(t.charCodeAt(s.end)))return;let i=T(t,s.end),n=t.slice(i),l=n.search(/\s/),o=l<0?n:n.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:r.address,end:s.address,name:o,symbols:n.slice(o.length).trim(),unloaded:e}}var to=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function rs(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function ss(t,e,r){let s=(o,u)=>{let{offset:h,bytes:d}=r.fields[o];return eo(t,e+h,d,u)},i=s("Key",!1),n=is(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=is(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:H(i),nonPaged:n,paged:l}}
function is(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function eo(t,e,r,s){let i=I(t,e,4),n=r===8?I(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,o=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(o)?o:a}
function ns(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:as(s.nonPaged,i.nonPaged),paged:as(s.paged,i.paged)}),e)}var as=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function ro(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=ss(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function ls(t,e){let r=new Map,s;for(let i of t){if(i.length>gt)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",o="",u="",h=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(u))&&r.set(u,{offset:Number.parseInt(o,16),type:h.trim()})}return r.size===0?a:{name:e,fields:r}}var os=(t,e)=>ls(F(t,vl(e)),e);
function us(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&hs(e.type);return e&&r!==a?e.offset+r:a}
function hs(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],o=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):o?Number(i)*(Number(o)/8):a}var so=16,ds=12,io=4096;
function no(t,e,r){let s=os(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),u=e("PoolBigPageTableSize");if(!s||!i||!l||o.kind!=="found"||u.kind!=="found")return;let h=fe(t,o.address,r),d=pt(t,u.address);if(!h||!d||(d&d-1)!==0)return;let c=us(s);if(c===a)return;let f={keyOffset:i.offset,sizeOffset:l.offset};return g({address:h,slots:d,entrySize:c},f,{sizeUnit:n?1:io,pointerSize:r})}
function ao(t,e,r){let s=oo(r),i=rs(s,e.slots-1);if(e.sizeUnit===1)return Xe(t,e,i,r);let n=Xe(t,e,i,r);if(n.kind==="found")return n;let l=Xe(t,e,lo(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var lo=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Xe(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:o,sizeOffset:u,sizeUnit:h,pointerSize:d}=e,c=Math.min(so,n-r),f=t.readMemory(Je(i,r,l),c*l);if(!f)return{kind:"unreadable"};for(let p=0;p<f.length;p+=l){if(Et(f,p,d)!==s)continue;let k=Et(f,p+u,d),y=k&&K(St,k);if(y===a)return{kind:"unreadable"};let E=y*h;return{kind:"found",tag:he(f.subarray(p+o,p+o+4)),bytes:E}}return{kind:"absent"}}
function oo(t){let{high:e,low:r}=B(t);return(r>>>ds|e<<32-ds)>>>0}var uo=["$thread","$prcb","$proc"],cs=(t,e,r)=>N(()=>{let s=jt(t.query(nl(r))).get(r);return s&&Z(s,e)},()=>{}),ho=8,co=64;
function fs(t,e,r){let s=_o(os(t,"_POOL_TRACKER_TABLE")),i=fo(t,e),n=ws(t,e("PoolTrackTable"),r);if(!s||!i||!bs(n))return;let l=go(t,e("ExPoolTagTables"),r),o=po(t,e,r);if(!l||o==="unknown")return;let u=[n.address,...l.filter(h=>h!==n.address)];return g({layout:s,tables:u},i,{expansion:o==="none"?a:o})}var gs=(t,e)=>e&&fs(t,r=>ge(t,r,e),e);
function fo(t,e){let r=Qe(t,e("PoolTrackTableSize")),s=Qe(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function go(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:$r(t,e.address,co,r)}
function po(t,e,r){let s=ws(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!bs(s))return"none";let i=Qe(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var xt={kind:"unreadable"};
function Ze(t,e,r){let s=ps(t,e,r);if(s.kind!=="found")return s;let{nonPaged:i,paged:n}=s.record;return{kind:"found",counts:{allocs:i.allocs+n.allocs,frees:i.frees+n.frees}}}
function ps(t,e,r){let s=ko(t,e,r);if(s.kind!=="slot")return s.kind==="none"?bo(t,e,r):s;let i=[];for(let n of e.tables){let l=Nt(t,e,n,s.index,1);if(!l)return xt;let o=l.get(0);o&&D(o.tag)===r&&i.push(o)}return ks(ns(i))}
function mo(t,e){let[r]=e.tables,s=r&&Nt(t,e,r,0,e.mask+1);return s&&[...s.values()].map(({tag:i})=>D(i))}
function ms(t,e){let r=new Map;for(let n of e.tables){let l=Nt(t,e,n,0,e.slots);if(!l)return;l.forEach((o,u)=>{var h;r.set(u,[...(h=r.get(u))!=null?h:[],o])})}let{expansion:s}=e,i=s?Nt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(ns),...i.values()].filter(n=>n!==a):a}
function ko(t,e,r){let[s]=e.tables;if(!s)return xt;let i=e.mask+1,n=rs(r,e.mask);for(let l=i;l>0;){let o=Math.min(ho,i-n,l),u=Nt(t,e,s,n,o);if(!u)return xt;for(let h=0;h<o;h+=1){let d=u.get(h);if(!d)return{kind:"none"};if(D(d.tag)===r)return{kind:"slot",index:n+h}}n=(n+o)%i,l-=o}return{kind:"none"}}
function Nt(t,{layout:e},r,s,i){let n=Je(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&ro(l,e)}
function bo(t,e,r){var s;let{expansion:i}=e,n=i&&Nt(t,e,i.table,0,i.slots);if(i&&!n)return xt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(o=>D(o.tag)===r);return l?ks(l):wo(t,e)}
function wo(t,e){for(let r of e.tables){let s=Je(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&ss(i,0,e.layout);if(!n)return xt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}var ks=t=>t?{kind:"found",record:t}:xt;
function _o(t){let e=t&&us(t);if(!t||e===a)return;let r={};for(let s of to){let i=t.fields.get(s),n=i&&hs(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var bs=t=>t.kind==="found"&&t.address!==St;
function ws(t,e,r){if(e.kind!=="found")return e;let s=fe(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var Qe=(t,e)=>e.kind==="found"?pt(t,e.address):a,vo=(t,e)=>X(t.start,e)<=0&&X(e,t.end)<0,_s=(t,e)=>t.modules.find(r=>!r.unloaded&&vo(r,e)),Kt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),yo=(t,e)=>{var r;return((r=_s(t,e))==null?a:r.name.toLowerCase())==="nt"},So=64;
function $e(t){let e=pe(t);if(!e)return{kind:"noPointerSize"};let r=ge(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=Ye(F(t,qr)).map(n=>g({},n,{start:Z(n.start,e),end:Z(n.end,e)}));if(!Kt(s))return{kind:"noModules"};let i=n=>ge(t,n,e);return{kind:"read",target:g({pointerSize:e},Oo(t,e),{poolHitTag:r.address,modules:s,contextRegisters:uo.filter(n=>cs(t,e,n)),processorBlocks:To(t,i,e),tracker:fs(t,i,e),bigPages:no(t,i,e)})}}
function To(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=$r(t,i.address,So,r))!=null?s:[]}
function pe(t){let e=jt(F(t,gl)).get("$ptrsize");return e===st(0,4)?4:e===st(0,8)?8:a}
function Oo(t,e){var r,s,i;let n=(r=F(t,pl).find(u=>/Kernel Version/i.test(u)))!=null?r:"",l=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?a:s[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${n.trim()}${o}`,instructionSet:e===4?"x86":Ao(n),build:l?Number(l):a}}
function Ao(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function lt(t){let e=pe(t),r=e&&es(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=vs(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function vs(t,e,r){return Zr(t,r),pt(t,e)}var Eo=0,J=t=>t===0||t>=2147483648,qt=t=>t!==a&&J(t)?t:Eo;
function tr({address:t,pointerSize:e},r,s){let i=qt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:Ge(i),after:Ge(s),repair:Ut(i)}}var xo=class{
constructor(t,e,r){this.L=[],this.V=new Set,this.dh=0,this.bu=t,this.c=e,this.dg=r}
get open(){return this.L}
run(t){return this.bu.run(t)}
debugger(t){return this.bu.change(t)}
plan(t){this.dh+=1;let e=g({id:this.dh},t);return this.av(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.L.push(e),e}
apply(t){this.L.push(t);let e;if(Ve(this.c,t).kind==="before"){if(e=this.O(t,t.after,"address"),e===a&&this.da(t))return this.cz(t);if(this.V.add(t),this.aU(t).kind==="before"){let r=this.O(t,t.after,"name");if(r===a&&this.da(t))return this.cz(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.L.includes(t))return{kind:"undone"};Zr(this.c,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.aU(t);if(s.kind==="before")return this.U(t,"undone"),{kind:"undone"};let i=Yr(s)||s.kind==="unknown"&&!this.eo(t);if(r===No)return i?Mo(t,s,e):this.eI(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.O(t,t.before,r%2===0?"address":"name");n!==a&&this.V.add(t),e=n!=null?n:e}}
undoAll(){return[...this.L].reverse().map(t=>this.undo(t))}
leave(t){this.U(t,"gone")}
forget(){for(let t of[...this.L])this.U(t,"gone")}
cz(t){return this.av(t,"applied"),{kind:"applied"}}
U(t,e){this.L.splice(this.L.indexOf(t),1),this.V.delete(t),this.av(t,e)}
eI(t,e){return this.U(t,"gone"),{kind:"notOurs",holds:Ss(e)}}
av(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:o}=t,u={id:r,thing:s,address:i,before:n,after:l,repair:o};this.dg({change:u,state:e,time:this.c.now()})}
O(t,e,r){let s=r==="name"&&this.ey(t)?Ut(Dt(e)):Tl(t.address,t.pointerSize,e);return N(()=>this.bu.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
aU(t){return this.V.has(t)?Kl(this.c,t):Ve(this.c,t)}
da(t){return this.aU(t).kind==="after"}
ey({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=lt(this.c);return r.kind==="read"&&r.address===e}
eo({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=lt(this.c);return r.kind==="read"&&r.address!==e}},No=3,ys=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!J(t.holds),Ss=t=>"bytes"in t?Dt(t.bytes):a,Mo=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:Ss(e)}),Po=({armed:t,saved:e,address:r,id:s})=>`${yt(t)} ${yt(e)} ${r} ${s}`;
function Ro(t,e){let r=Po(e);return N(()=>t.debugger(Nl(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function me(t){N(()=>t.debugger(Pl),()=>{})}var er=t=>N(()=>{let e=t.query(Ml),r=e.map(Io).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(de)?"none":"unknown"}));
function Io(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=ft(i);if(!e||!l)return;let o=h=>Number.parseInt(h,16),u=H(o(r));return J(u)?a:{armed:u,saved:qt(o(s)),address:l,id:n}}var Co=class{
constructor(t,e,r,s,i){this.db=!1,this.dc=!1,this.c=t,this.e=e,this.target=r,this.tag=s,this.idle=i,this.repair=Ut(i);let n=t.now().toString(16);this.av={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.af&&this.e.open.includes(this.af)?this.af:a}
leaveNote(){this.db=Ro(this.e,this.av)}
arm(){if(this.dc)return Ts;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.af=this.e.plan(tr({address:s,pointerSize:i},r,e)),this.e.apply(this.af)}
pause(){let{change:t}=this;return t?this.e.undo(t):{kind:"undone"}}
resume(){let t=this.cT();return(t?this.bP(t):!this.db)?this.arm():Ts}
disarm(){this.dc=!0;let t=this.cT(),e=this.ea(t);return t&&this.bP(t)&&e.kind!=="stillThere"&&me(this.e),e}
forget(){this.e.forget()}
ea(t){let{change:e}=this;if(e&&!(t&&this.eA(t)))return this.e.undo(e);e&&this.e.leave(e);let r=lt(this.c);return r.kind!=="read"?{kind:"notOurs"}:J(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
eA(t){let{armed:e,address:r}=t;return!this.bP(t)&&e===this.tag&&r===this.target.poolHitTag}
bP({id:t}){return t===this.av.id}
cT(){let t=er(this.c);return t.kind==="found"?t.note:a}},Ts={kind:"refused",failure:a,undone:{kind:"undone"}},Bo=["break","second-chance break","output","ignore"];
function Ho(t){let e=[];for(let r of t){if(r.length>gt)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(Lo(i,s[1],s[2]));let n=s?a:Fo(r);n&&e.push(n)}return e}
function Lo(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?g({},t,{command:s}):g({},t,{secondCommand:s})}
function Fo(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=Bo.find(u=>u===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",...o]=s;return o.length>0?a:{code:r,title:l,status:n,handled:i}}
function Os(t){var e;let r=Ho(F(t,kl)),s=o=>r.find(u=>u.code===o),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&Uo(l)?rr("command",l):i.status!=="break"?rr("status",As(i)):(n==null?a:n.handled)===!1?rr("handling",As(n)):{kind:"stops"}}var rr=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),As=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),zo=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Uo=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!zo.test(e));
function A(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function Vt(t,e){return sr(t.toLowerCase(),e.toLowerCase())}
function sr(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}var Do=3;
function Es(t,e){let r=[...new Set(e)].filter(n=>n!==t),s=t.trim(),i=[.../[*?]/.test(s)?[n=>sr(s,n)||Vt(s,n.trim())]:[],n=>n.trim().toLowerCase()===s.toLowerCase(),n=>Ns(t.padEnd(4),n.padEnd(4)),n=>Ns(t.padEnd(4).toLowerCase(),n.padEnd(4).toLowerCase())];for(let n of i){let l=r.filter(n);if(l.length>0)return A(l,(o,u)=>o<u?-1:1).slice(0,Do)}return[]}
function xs(t,e){let r=new Map([...e].map(s=>[C(s),s]));return Es(C(t),r.keys()).map(s=>r.get(s)).filter(s=>s!==a)}
function Ns(t,e){let r=[0,1,2,3].filter(n=>t[n]!==e[n]),[s=0,i=0]=r;return r.length===1?!0:r.length===2&&i===s+1?t[s]===e[i]&&t[i]===e[s]:Ms(t.trim(),e.trim())||Ms(e.trim(),t.trim())}var Ms=(t,e)=>[...t].some((r,s)=>t.slice(0,s)+t.slice(s+1)===e);
function Wo(t,e,r){var s;let i=e.tracker;if(!i)return{kind:"unknown"};let n=h=>h!==a&&Ze(t,i,h).kind==="found",l=Ze(t,i,r);if(l.kind==="unreadable"||l.kind==="overflow")return{kind:"unknown"};let o=Go(r);if(l.kind==="found")return{kind:"seen",twin:n(o)?o:a};let u=[el(r),o].find(n);return{kind:"unseen",meant:u===a?xs(r,(s=mo(t,i))!=null?s:[]):[u]}}
function Go(t){let e=t>>>24;if(!(e!==32&&e!==0))return H(t&16777215|(e===0?32:0)<<24)}var jo=3790,Ko=1024;
function qo(t,e,r,s){let i=ke(t);if(i)return ot(i);if(J(r))return ot({kind:"neverHit",tag:r});let n=Vo(t,e);if(n.kind!=="read")return ot(n);let{target:l}=n,o=vs(t,l.poolHitTag,l.pointerSize);if(o===a)return ot({kind:"unreadable"});if(!J(o))return ot({kind:"alreadyArmed",value:o});if(Jo(t,l))return ot({kind:"taggingOff"});let u=Os(t);if(u.kind==="breaksPassed")return ot(u);let h=Yo(r,Wo(t,l,r),s);return h?ot(h):{kind:"ready",target:l,idle:o,stops:u.kind==="stops"}}
function ke(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var Ps=t=>{var e;return((e=ke(t))==null?a:e.kind)==="notLive"},ot=t=>({kind:"refused",problem:t});
function Vo(t,e){let r=$e(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(N(()=>e.debugger(wl),()=>{}),$e(t))}
function Jo(t,e){if(e.build===a||e.build>=jo)return!1;let r=es(t,"NtGlobalFlag",e.pointerSize),s=r&&pt(t,r);return s!==a&&(s&Ko)===0}
function Yo(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var Xo=class{
constructor(t,e,r){this.bY=!1,this.c=t,this.e=e,this.l=r}
run(t){let e=this.e.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.dJ(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.bY))return Ps(this.c)?a:this.ei()}
dJ(t){var e;let r=this.e.undo(t);if(Rs(this.l,r,Dt(t.before)),r.kind==="stillThere")return r;t===((e=this.aG)==null?a:e.change)&&this.eY(this.aG.id)}
eY(t){let e=er(this.c);e.kind==="found"&&e.note.id===t&&me(this.e)}
ei(){let t=er(this.c);if(this.bY=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=lt(this.c);if(n.kind==="notRead"){this.bY=!1;let u=Ut(r);return this.l({kind:"notRepaired",command:u}),{kind:"stillThere",repair:u,failure:a}}if(n.address!==s||n.value!==e){me(this.e);return}let l=this.e.adopt(tr(n,r,e)),o=this.dJ(l);return o?this.aG={change:l,id:i}:me(this.e),o}};
function Rs(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var Zo=6e3,ir=2,Qo=class{
constructor(t){this.ak=0,this.P=t!==a&&t>=Zo?ir:0}
get isBefore(){return this.P>=ir&&!this.isAfter}
get isAfter(){return this.ak>=ir}
sawBefore(){this.P+=1}
sawAfter(){this.ak+=1}},Jt=(t,e)=>t.slice(0,e+1).every(({afterGap:r,doubtful:s},i)=>!r&&(!s||i===e)),mt=t=>t.length===0?"noStack":"framesMissing",Is=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,$o=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,tu=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,eu=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,ru=/^VerifierExt$/i,su=/\?\? ?::|`string'/,iu=64;
function nr(t){var e;if(ru.test(t.module))return t.name.includes("Pool")?Bs(t.name):a;if(Is.test(t.module))return t.name==="DbgBreakPoint"||su.test(t.name)?"neither":(e=Cs(t.name))!=null?e:nu(t.name)}
function Cs(t){return $o.test(t)?"alloc":tu.test(t)?"free":a}
function nu(t){return eu.test(t)?Bs(t):a}
function Bs(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function Y(t){let e=t.findIndex(({symbol:r})=>!r||nr(r)===a);return e<0?t.length:e}
function au(t){return Is.test(t.module)&&t.name==="ExFreePool"&&t.offset>iu}
function Hs(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var Ls=t=>t==="last"||t==="after",lu=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function ar(t){var e;let r=lu.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var Fs=1e3,be=(t,e)=>({line:t,text:e.slice(0,200)}),ut=4,we={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},zs={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},ou=class{
reset(){this.co=a,this.cd=a}
read(t){let e=T(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.co=uu(t);else if(t.startsWith("NonPaged",e))this.cd=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.ap(t)}}
ap(t){let[e,...r]=hu(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(u=>u.text).join(" "),i=s===zs.verbose.join(" ");if(!i&&s!==zs.summary.join(" "))return;let n=r.map((u,h)=>{var d,c;return u.end-((c=(d=r[h-1])==null?a:d.end)!=null?c:e.start+ut)}),l=i?"verbose":this.fj(n,e.start),o=this.co;return this.reset(),{layout:l,tagColumn:e.start,sort:o,widths:n.join()===we[l].join()?n:a}}
fj(t,e){if(t.join()===we.current.join())return"current";if(t.join()!==we.oldest.join())return"old";let r=this.cd;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function uu(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function hu(t){let e=[],r=T(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=T(t,i)}return e}var Us={kind:"unread"};
function du(t,e){let r=T(t,0);if(t.startsWith("TOTAL",r)&&q(t.charCodeAt(r+5)))return cu(t,r+5,e);let s=e.widths?fu(t,e,e.widths):gu(t,r,e);return s?{kind:"row",usage:s}:mu(t,r)?Us:{kind:"other"}}
function cu(t,e,r){let{layout:s,widths:i=Ws(s)}=r,n=lr(t,e,i,s);return!n||t.slice(n.end).trim()!==""?Us:g({kind:"total"},qs(n.numbers))}
function fu(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!js(t,i))continue;let n=lr(t,i+ut,s,r);if(!(!n||i!==e&&!n.inPlace))return Ks(t.slice(i,i+ut),n.numbers,t.slice(n.end))}}
function gu(t,e,r){let s=Ds(t,e,ut,r),i=Ds(t,e,t.slice(e,e+ut).search(/\s/),r);return s&&i?a:s!=null?s:i}
function Ds(t,e,r,{layout:s}){if(r<1||!js(t,e,r))return;let i=lr(t,e+r,Ws(s),s);if(!(!i||!pu(t,i.end)))return Ks(t.slice(e,e+r),i.numbers,t.slice(i.end))}var Ws=t=>we[t].map(()=>Number.POSITIVE_INFINITY),pu=(t,e)=>e>=t.length||q(t.charCodeAt(e))||q(t.charCodeAt(e-2))||t.startsWith(Gs,e),Gs="UNKNOWN pooltag";
function js(t,e,r=ut){let s=e+r;if(e<0||t.length<=s||!q(t.charCodeAt(s))||T(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var mu=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function lr(t,e,r,s){var i;let n=[],l=e,o=!0,u=!0;for(let h=0;h<r.length;h++){let d=ku(t,l,(i=r[h])!=null?i:0);if(!d)return;let c=h===r.length-1?bu(t,d,u,s):d.end,f=c===a?a:zl(t.slice(d.start,c));if(c===a||f===a)return;let p=c===d.columnEnd||c>d.columnEnd&&d.full;o=o&&p,u=u&&(p||h===0),n.push(f),l=c}return{numbers:n,end:l,inPlace:o}}
function ku(t,e,r){let s=T(t,e),i=t.charAt(s)==="-"?s+1:s,n=Ll(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function bu(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(Gs))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function Ks(t,e,r){let s=r.trim(),i=t.length===ut&&!t.includes(".")?Ur(t):a;return g({text:t.padEnd(ut),tag:i!=null&&i.ok?i.tag:a},qs(e),{description:s||a})}
function qs(t){let e=t.length/2;return{nonPaged:Vs(t.slice(0,e)),paged:Vs(t.slice(e))}}
function Vs(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function Js(t){var e;let r=new ou,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(Ls(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new yu(l))}}return s==null?a:s.listing()}var wu=5e4,_u=1024,vu=16,yu=class{
constructor(t){this.ci=[],this.aa=[],this.D=[],this.ap=t}
push(t,e){if(t.length>_u)return this.R(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=du(t,this.ap);if(r.kind==="other")return ar(t)?"after":this.R(t,e);if(this.bR(),r.kind==="row")this.ci.push(r.usage);else if(r.kind==="unread")this.W(be(e,t));else return this.aJ={nonPaged:r.nonPaged,paged:r.paged},"last";return this.ci.length<wu?"taken":"last"}
listing(){let{layout:t,sort:e}=this.ap;return{layout:t,sort:e,rows:this.ci,total:this.aJ,unread:this.aa}}
R(t,e){return this.D.length>=vu?"after":(this.D.push(be(e,t)),"other")}
bR(){for(let t of this.D)this.W(t);this.D=[]}
W(t){this.aa.length<Fs&&this.aa.push(t)}};
function Yt(t,e,r){return e.tracker?Ze(t,e.tracker,r):N(()=>Su(t,r),()=>({kind:"unreadable"}))}
function Xt(t){return t.kind==="found"?t.counts:t.kind==="absent"?{allocs:0,frees:0}:a}
function Su(t,e){let r=Js(t.query(Al(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(d=>d.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let o={allocs:Ys(n),frees:Ys(l)},{allocs:u,frees:h}=o;return u===a||h===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:u,frees:h}}}
function Ys(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var Tu=64,Ou=class{
constructor(t,e,r){this.bK=!1,this.c=t,this.e=e,this.ac=r}
get hasMissed(){return this.bK}
get trouble(){return this.bC}
returnValue(t){let e=Y(t.stack),r=t.stack.slice(e).find(u=>!u.inline),s=[...t.stack.slice(0,e)].reverse().find(u=>!u.inline);if(!(r&&Jt(t.stack,t.stack.indexOf(r)))||!r.address||!s)return;if(this.ac.pause().kind!=="undone"){this.bC={kind:"notArmedAgain"};return}let i=this.aM();this.e.run(il(r.address,this.ac.target.pointerSize));let n=this.eX(),l=or(n,"eip","rip","pc");if(l!==r.address){this.bK=!0,this.bC={kind:"strayed",ip:l};return}Au(i,this.aM())||(this.bK=!0),this.ac.resume().kind!=="applied"&&(this.bC={kind:"notArmedAgain"});let o=or(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.et(o,s,r)?or(n,"eax","rax","x0"):a}
aM(){let{target:t,tag:e}=this.ac;return Yt(this.c,t,e)}
eX(){let t=jt(this.c.query(ll(this.ac.target.contextRegisters))),{pointerSize:e}=this.ac.target;return new Map([...t].map(([r,s])=>[r,Z(s,e)]))}
et(t,e,r){if(!t)return!1;if(this.ac.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=v(e.base,8),i=v(s,Tu);return X(s,t)<=0&&X(t,i)<=0}};
function or(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var Au=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function Eu(t){let e=at(t,xu(t));if(!e||t.charAt(e.end)!==" ")return;let r=Mu(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=Ru(t.slice(s).trim().replace(/\s+/g," "));if(Pu(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function xu(t){let e=T(t,0),r=nt(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var Nu=["fadd","fabd"];
function Mu(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,nt(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return Nu.includes(r)?a:r}
function Pu(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&nt(r,0)===8)}var Ru=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function Xs(t){let e=T(t,0);if(t.charAt(e)==="#"&&(e=T(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var Iu="(Inline)",Cu="(Inline Function)",Zs=t=>t===4?3:4,Bu=5,Hu=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Lu=/\+0x[0-9a-f]+(?=\s)/i;
function ur(t){let e=Ke(t),r=Fu(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:Ke(e.slice(0,r)),source:Qs(s.slice(i))}}
function Fu(t){let e=Lu.exec(t);if(e)return e.index+e[0].length;let r=zu(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Qs(t.slice(s+1))?s:t.length}
function zu(t){let e=t.indexOf(" (");if(e<0)return-1;let r=Hu.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Qs(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>je(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function _e(t){let e=Ke(t),{head:r,offset:s}=Uu(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!Du(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function Uu(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var Du=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function $s(t,e){let r=T(t,0),s=Gu(t,r),i=s===a?r:T(t,nt(t,r));return e==="names"?Xu(t.slice(i),s):t.charCodeAt(i)===Wu?Yu(t,i,s):ju(t,i,s,e)}var Wu=40,ti=58;
function Gu(t,e){let r=nt(t,e),s=r-e;if(!(s<2||s>3||!q(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function ju(t,e,r,s){let i=at(t,e);if(!i)return;let n=s==="noBase"?i:Ku(t,i,s);if(!n||!q(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,o=T(t,n.end),u=Vu(t,qu(t,o),l),h=u&&ri(t.slice(u.end));if(!(!u||!h))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:o-n.end,args:u.words,inline:!1,text:h.text,source:h.source,symbol:h.symbol}}
function Ku(t,e,r){let s=T(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=at(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var qu=(t,e)=>t.startsWith("(T) ",e)?T(t,e+3):e;
function Vu(t,e,r){let s=t.charCodeAt(e)===ti,i=[],n=s?T(t,e+1):e;for(;i.length<Zs(r);){let l=at(t,n);if((l==null?a:l.pointerSize)!==r||!Ju(t,l.end))break;i.push(l.address),n=T(t,l.end)}if(!(s&&t.charCodeAt(n)!==ti)&&!(i.length>0&&i.length<Zs(r)))return{words:i,end:s?T(t,n+1):n}}var Ju=(t,e)=>e>=t.length||q(t.charCodeAt(e));
function Yu(t,e,r){let s=[Cu,Iu].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=ri(t.slice(i));return n&&n.text!==""?g({},n,ei,{number:r,inline:!0}):a}var ei={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function Xu(t,e){let r=ur(t),s=_e(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return g({},r,ei,{symbol:s,number:e,inline:!1})}
function ri(t){let{text:e,source:r}=ur(t),s=_e(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var Zu=t=>t.charAt(T(t,0))==="#"&&Xs(t)===a,Qu=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,$u=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,si=" (UTC ",th=256,eh=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function ii(t){var e;if(t.length>th||!rh(t))return;let r=sh(t.trim());if(Qu.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?ih(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:eh.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var rh=t=>"B*STND^".includes(t.charAt(T(t,0)))||t.includes(" - code ")||t.includes(si);
function sh(t){let e=t.includes(si)?$u.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function ih(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:ni(t)}}
function ni(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=ft(n.trim());l&&i.push(l)}return i}
function nh(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=ii(s);i&&(r=new oh(i))}return(e=r==null?a:r.report())!=null?e:ah(t)}
function ah(t){let e=new li;for(let r of t)e.push(r);return e.place.instruction?g({kind:"stepped"},e.place):a}var lh=24,oh=class{
constructor(t){this.aT=new li,this.D=0,this.aw=t,this.bI=t.kind==="targetGone"}
push(t){let e=this.bI?"after":this.bA(t);return this.bI=Ls(e),e}
report(){let t=this.aw;return t.kind==="targetGone"?t:g({},t,this.aT.place)}
bA(t){if(t.length>gt)return this.R();let e=ii(t);if(e)return this.fq(e)?"taken":"after";if(hh(t))return this.ed(t.trim()),"taken";if(ar(t))return"after";let r=this.aT.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.R()}
fq(t){return this.aw.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.aT.place.symbol===a}
ed(t){let e=this.aw;e.kind==="bugcheck"&&e.parameters.length===0?this.aw=g({},e,{parameters:ni(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.aw={kind:"manualBreak"}:t.startsWith(ai)&&(this.aw={kind:"other",event:t}))}
R(){return this.D++,this.D>lh?"after":"other"}},ai="A fatal system error has occurred",uh=["*","(0x",ai];
function hh(t){let e=T(t,0);return e===t.length||Zu(t)?!0:uh.some(r=>t.startsWith(r,e))}var li=class{
constructor(){this.place={}}
push(t){let e=Eu(t);if(e){let s=this.dF;return this.place={symbol:s,instruction:e},"instruction"}let r=dh(t);return r===a?"other":(this.dF=r,this.place={symbol:r},"symbol")}};
function dh(t){let e=t.trim();if(!e.endsWith(":"))return;let r=ur(e.slice(0,-1));return _e(r.text)&&r.text}
function ch(t){let e=t.filter(i=>i.length<=gt),r=oi(e,/^Last event: (.+)$/);if(r===a)return;let s=oi(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function oi(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Mt=t=>N(()=>ch(t.query(fl)),()=>{}),ui=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function fh(t){for(let[e,{symbol:r}]of t.slice(0,Y(t)).entries()){if(!r||e===0&&au(r))continue;let s=nr(r);if(s==="alloc"||s==="free")return s}}
function gh(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Cs(r);let s=nr(t);return s==="neither"?a:s}var hr={kind:"computed"},ve=(t,e,r)=>Z(v(t,e),r==="x86"?4:8),kt=4;
function ph(t,e){let r=I(t,t.length-kt,kt);if(r===a||B(e).low%kt!==0)return[];if(ht(r,4227858432,2483027968))return[{kind:"function",address:v(e,hi(r)-kt)}];let s=ht(r,4294966303,3594452992),i=ht(r,4294965279,3594455071)||ht(r,4294965248,3611232256);return s||i?[hr]:[]}
function mh(t,e){let[r,s,i]=[0,1,2].map(u=>I(t,u*kt,kt));if(r===a)return;if(ht(r,4227858432,335544320))return{kind:"function",address:v(e,hi(r))};if(s===a||i===a)return;let n=r&31;if(!(ht(r,2667577344,2415919104)&&(s&1023)===n*33&&i===ye(3592355840|n<<5)))return;let l=s>>>10&4095,o=kh(r,e);if(ht(s,4290772992,4181721088))return{kind:"slot",address:v(o,l*8)};if(ht(s,4290772992,2432696320))return{kind:"function",address:v(o,l)}}var ht=(t,e,r)=>ye(t&e)===ye(r),ye=t=>t>>>0,hi=t=>(t<<6>>6)*kt;
function kh(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=B(e);return v(st(s,ye(i&-4096)),r*4096)}
function dr(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let o=(i&7)===4,u=o?t[e+1]:i;if(u===a)return;let h=o?2:1;if(!(n===0&&(u&7)===5)){let p=h+((s=[0,1,4][n])!=null?s:0);return e+p<=t.length?{extension:l,length:p}:a}let d=Se(t,e+h);if(d===a)return;let c=h+4;if(!o)return{extension:l,length:c,fixed:{kind:r==="x64"?"relative":"absolute",displacement:d}};let f=(u>>3&7)!==4;return{extension:l,length:c,fixed:f?a:{kind:"absolute",displacement:d}}}var di=({kind:t,displacement:e},r,s)=>ve(t==="relative"?r:st(0,0),e,s);
function Se(t,e){let r=I(t,e,4);return r===a?a:r|0}var ci=[76,139,21],bh=7,wh=7;
function _h(t,e,r){let s=[];for(let i=2;i<=wh;i+=1){let n=t.length-i,l=t[n]===232&&i===5?Se(t,n+1):a;if(l!==a){let h=r==="x64"?vh(t,n,e):a;s.push({kind:"function",address:ve(e,l,r),slot:h})}let o=t[n]===255?dr(t,n+1,r):a;if((o==null?a:o.extension)!==2||o.length!==i-1)continue;let{fixed:u}=o;u&&s.push({kind:"slot",address:di(u,e,r)}),(!u||yh(t,n,r))&&s.push(hr)}return s}
function vh(t,e,r){let s=e-bh;if(!ci.every((n,l)=>t[s+l]===n))return;let i=Se(t,s+ci.length);return i===a?a:v(r,e-t.length+i)}
function yh(t,e,r){let s=t[e-1],i=r==="x64"&&fi(s)?t[e-2]:s;return i===100||i===101}var fi=t=>t!==a&&(t&240)===64;
function Sh(t,e,r){var s;let i=r==="x64"&&fi(t[0])?1:0,n=l=>v(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:ve(n(2),l,r)}}case 233:{let l=Se(t,i+1);return l===a?a:{kind:"function",address:ve(n(5),l,r)}}case 255:{let l=dr(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:o,length:u}=l;return o?{kind:"slot",address:di(o,n(1+u),r)}:hr}default:return}}var Th=16,Oh=12;
function Ah(t,e,r){return r==="arm64"?ph(t,e):_h(t,e,r)}
function Eh(t,e,r){return r==="arm64"?mh(t,e):Sh(t,e,r)}
function xh(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function Nh(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:ce(t.slice(e+1),Mh)}
function Mh(t){if(!t.startsWith("    "))return;let e=_e(ts(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var Ph=4096;
function gi(t,e,r){var s;let i=l=>t.readMemory(v(e,-l),l),n=B(e).low%Ph;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var bt={kind:"undecided"},Rh=3,Ih=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Ch=class{
constructor(t,e){this.do=new Map,this.c=t,this.h=e}
before(t,e){let{instructionSet:r}=this.h,s=gi(this.c,t,Th);if(!s||!r)return bt;let i=Ah(s,t,r),n=xh(i,l=>this.cM(l),e&&Bh(e));return n?this.bj(n,Rh):bt}
cM(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return fe(this.c,t.address,this.h.pointerSize)}
bj(t,e){let r=this.cM(t);if(!r)return bt;let s=this.dp(r);if(s.some(({name:l})=>Ih.test(l)))return bt;let i=pi(s);if(i.kind==="pool")return i;let n=this.eB(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?pi(this.dp(t.address)):n}
eB(t,e){let{instructionSet:r}=this.h,s=e>0?this.c.readMemory(t,Oh):a,i=s&&r&&Eh(s,t,r);return i?this.bj(i,e-1):bt}
dp(t){let e=this.do.get(t);if(e)return e;let r=N(()=>Nh(this.c.query(Sl(t,this.h.pointerSize))),()=>[]);return r.length>0&&this.do.set(t,r),r}},Bh=({address:t,symbol:e})=>t&&e&&v(t,-e.offset);
function pi(t){let e=new Set(t.map(gh));if(e.size>1)return bt;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:bt}var Hh=class{
constructor(t,e){this.cE=new Set,this.v=new Map,this.c=t,this.h=e,this.cF=new Ch(t,e)}
classify(t){let e=this.ej(t);if(e)return{kind:"foreign",stop:e};let r=fh(t.stack);return r?{kind:"hit",of:r}:this.dT(t)}
ej({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!yo(this.h,e)||!this.ew(e))return{kind:"other",event:l};let o=Y(r),u=(n=r[0])==null?a:n.symbol,h=o===1&&u!==a&&Hs(u);return o===0||h?{kind:"otherBreak",at:l}:a}
ew(t){if(this.cE.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.cE.add(t),r}
dT({ip:t,stack:e}){var r,s;let i=Y(e),n=e[i];if(!(n!=null&&n.address)||!Jt(e,i))return{kind:"hit",of:"unknown"};let l=this.v.get(t);if(l)return{kind:"hit",of:l};let[o]=e.slice(0,i).reverse().filter(({inline:h})=>!h),u=this.cF.before(n.address,o);switch(u.kind){case"pool":return this.v.set(t,u.of),{kind:"hit",of:u.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function Lh(t){var e;let r=new Uh;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var Fh=1e4,zh=8,Uh=class{
constructor(){this.K=[],this.aa=[],this.D=[],this.cJ="frames",this.cV=!1,this.V=!1,this.bl=!0}
get begun(){return this.cV||this.K.length>0}
get fromTop(){return this.K.length>0&&this.bl}
push(t,e){if(t.length>gt)return this.R(t,e);if(this.bd)return this.dX(t,e,this.bd);let r=$s(t,this.cJ);return r?this.fa(r,t,e):this.eL(t,e)}
listing(){return{style:this.cq,frames:this.K,unread:this.K.length===0?[...this.aa,...this.D]:this.aa}}
fa(t,e,r){return t.text===""?!this.begun||!this.cK(t)?this.R(e,r):(this.bd={row:t,line:be(r,e)},"taken"):this.cK(t)?(this.bR(),this.cx(t),"taken"):"after"}
dX(t,e,{row:r,line:s}){this.bd=a;let i=$s(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.D.push(s),this.push(t,e)):(this.cx(g({},r,{text:i.text,symbol:i.symbol})),"taken")}
eL(t,e){let r=T(t,0);if(r===t.length)return this.K.length>0&&this.N===a?"after":"taken";let s=Xs(t);return s?this.ap(s):Gh(t,r)?(this.V=!0,this.an!=="frames"&&(this.an=t.includes(jh)?"unwinding":"frames"),"taken"):this.begun?Vh(t)?(this.K.length===0&&(this.bl=!1),this.an="frames","taken"):qh(t,r)?"taken":ar(t)?"after":this.R(t,e):this.R(t,e)}
ap(t){return this.K.length>0?"after":(this.cV=!0,this.cJ=t,"taken")}
cK(t){var e;if(this.K.length===0)return!0;if(this.K.length>=Fh)return!1;let r=(e=this.cq)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.N===a?t.number===this.N:t.number>this.N}
cx(t){var e,r;this.K.length===0&&((e=t.number)!=null?e:this.aa.length)>0&&(this.bl=!1);let s=this.ev(t),i=s?a:this.dq;this.an=a,this.N=t.number,(r=this.cq)!=null||(this.cq=Wh(t)),t.text.startsWith("0x")&&(this.V=!0),this.K.push(Dh(t,i,{doubtful:this.V,afterGap:s})),t.inline||(this.dq=t.returnAddress===St?a:t.returnAddress)}
ev({number:t,symbol:e}){return this.K.length===0?!this.bl:this.N!==a&&t!==this.N+1?!0:this.an==="frames"||this.an==="unwinding"&&(e==null?a:e.name)!==""}
R(t,e){return this.begun?this.D.length>=zh?"after":(this.D.push(be(e,t)),"other"):this.V?"after":"other"}
bR(){this.D.length>0&&this.N===a&&(this.an="frames");for(let t of this.D)this.aa.length<Fs&&this.aa.push(t);this.D=[]}};
function Dh(t,e,{doubtful:r,afterGap:s}){let{text:i,args:n,inline:l}=t,o={text:i,args:n,inline:l,doubtful:r};return e!==a&&(o.address=e),t.symbol!==a&&(o.symbol=t.symbol),t.base!==a&&(o.base=t.base),t.returnAddress!==a&&(o.returnAddress=t.returnAddress),t.source!==a&&(o.source=t.source),s&&(o.afterGap=!0),o}
function Wh(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=Bu?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var Gh=(t,e)=>t.startsWith("WARNING: ",e)&&mi.test(t)||t.charAt(e)==="<"&&mi.test(t),jh="unwind information not available",mi=/\b(?:frames?|unwind\w*|stack)\b/i,Kh=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],qh=(t,e)=>Kh.some(r=>t.startsWith(r,e)),Vh=t=>t.length<=Jh&&Yh.test(t),Jh=120,Yh=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,ki=24;
function Xh(t,e,r,s=ki){let i=t.query(al(s,e.pointerSize===4,e.contextRegisters)),n=bi(i,e);if(!n)return cr("registers",i);let l=wi(i,n.ip);return l?{kind:"read",reading:g({report:r},n,{stack:l})}:cr("stack",i)}
function bi(t,e){var r,s,i,n;let l=Zh(jt(t),e),o=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),u=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!o||!u)return;let h=vi(l,e);return{ip:o,sp:u,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),process:l.get("$proc"),processor:h}}
function wi(t,e){let[r,...s]=Lh(t).frames;return r&&[g({},r,{address:e}),...s]}var cr=(t,e)=>({kind:"unreadable",missing:t,answer:_i(e)}),_i=t=>t.slice(0,3).join(" / ").slice(0,200);
function Zh(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,Z(s,e.pointerSize))}),r}
function vi(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Qh=class{
constructor(t,e){this.cb=new Set,this.aA={least:0,most:0},this.t=t,this.ch={rule:e,next:new Map}}
get ends(){return this.aA}
add(t){let e=this.en(t);e&&this.cb.delete(e),this.cb.add(t);let r=Array.from(this.cb,({end:s})=>s);return this.aA={least:Math.min(...r),most:Math.max(...r)},e}
find({sp:t,fp:e},r){let s=B(t),i=[],n=this.ch,l=0,o=e&&K(t,e);for(;;){let u=this.bj(n.rule,s,l,o,r);if(!u||!this.bL(r,u.at,1))return;let h=n.next.get(At(r,u.at));if(!h||!this.df(h.word,r,u.at))return;if(i.push(u),"known"in h.to){let d=this.ek(h.to,i,t,r);return d&&{known:h.to.known,frames:d}}n=h.to,l=u.at+this.t,o=u.link}}
en(t){var e;let{steps:r}=t,s=this.ch,i;for(let[n,l]of r.entries()){let o=B(l.word),u=(e=s.next.get(o.low))==null?a:e.to,h=r[n+1];if(!h){u&&"known"in u&&(i=u.known),s.next.set(o.low,{word:o,to:{known:t,last:[]}});break}let d=u&&"rule"in u?u:{rule:h.rule,next:new Map};s.next.set(o.low,{word:o,to:d}),s=d}return i}
bj(t,e,r,s,i){switch(t.kind){case"fixed":return{base:r,at:r+t.bytes};case"entered":return{base:r-this.t,at:r,link:s};case"linked":{if(s===a||s<r||!this.bL(i,s,1))return;let n=this.t===4||At(i,s+4)===e.high?At(i,s)-e.low:a;return{base:s,at:s+this.t,link:n}}}}
ek({known:t,last:e},r,s,i){let n=[];for(let l=0;l<r.length;l++){let o=r[l],u=t.steps[l];if(!o||!u)return;let{base:h,at:d}=o;if(!this.bL(i,d,1+u.frame.args.length))return;let c=e[l];((c==null?a:c.sp)!==s||c.base!==h||!this.dP(c.args,i,d))&&(c=this.aT(u.frame,s,h,d,i),e[l]=c),n.push(c.frame)}return n}
dP(t,e,r){for(let s=0;s<t.length;s++){let i=t[s];if(!i||!this.df(i,e,r+(1+s)*this.t))return!1}return!0}
aT({address:t,text:e,symbol:r,returnAddress:s,args:i,inline:n,doubtful:l},o,u,h,d){let c=[];for(let p=1;p<=i.length;p++){let k=Et(d,h+p*this.t,this.t);k&&c.push(k)}let f={address:t,text:e,symbol:r,base:v(o,u),returnAddress:s,args:c,inline:n,doubtful:l};return{sp:o,base:u,args:c.map(B),frame:f}}
bL(t,e,r){return e>=0&&e+r*this.t<=t.length}
df({high:t,low:e},r,s){return At(r,s)!==e?!1:this.t===4||At(r,s+4)===t}},yi=4096,$h=3,Si=32,td=class{
constructor(t){this.F=new Map,this.ck=new Set,this.aA=new Map,this.dd=!0,this.t=t}
get isEmpty(){return this.F.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:o,thread:u}=t;if(!this.dd||!ed(e,r))return;let h=rd(l,o,e);if(!this.ck.has(h)){this.ck.add(h);return}let d=this.eC(t,e,s);if(!d)return;u&&this.aA.set(u,v(o,d.end));let[c]=d.steps;if(!c)return;let f=(i=this.F.get(l))!=null?i:new Qh(this.t,c.rule);this.F.set(l,f);let p=f.add(d);d.met=(n=p==null?a:p.met)!=null?n:0,d.isCompared||(d.isCompared=(p==null?a:p.isCompared)===!0)}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.F.get(t))==null?a:s.ends,n=r&&this.aA.get(r),l=n&&K(e,n);if(l===a||!i)return;let o=Math.min(l,i.most,yi);return o>=i.least?o:a}
recognise(t,e){var r;let s=(r=this.F.get(t.ip))==null?a:r.find(t,e);if(!s)return;let{known:i,frames:n}=s;return i.met+=1,i.met%Si===0||!i.isCompared?a:n}
check(t,e,r){var s;let i=(s=this.F.get(t.ip))==null?a:s.find(t,e);if(!i)return;if(sd(i.frames,r)){i.known.isCompared=!0;return}this.clear(),this.dd=!1;let{met:n,steps:l}=i.known,o=Math.floor(n/Si)+Number(Ti(l));return{frames:l.map(({frame:u})=>u),hits:Math.max(0,n-o)}}
clear(){this.F.clear(),this.ck.clear(),this.aA.clear()}
eC({ip:t,sp:e,fp:r},s,i){var n,l;let o=[],u=0,h=t;for(let[c,f]of s.entries()){let p=f.address===h?i(h):a,k=f.base&&K(e,f.base);if(!p||!f.returnAddress||k===a)return;let y=c===0,E=c===s.length-1;switch(p.kind){case"fixed":if(k!==u||f.args.length>0||p.isTrap&&!E)return;u+=p.bytes+this.t;break;case"entered":if(!y||k!==-this.t)return;u+=this.t;break;case"linked":if(k<u||y&&f.base!==r)return;u=k+2*this.t}o.push({frame:f,rule:p,word:f.returnAddress}),h=f.returnAddress}let d=(l=(n=o[o.length-1])==null?a:n.frame.args.length)!=null?l:0;return u+=d*this.t,u<=yi?{steps:o,end:u,met:0,isCompared:!Ti(o)}:a}};
function ed(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===St)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:o,doubtful:u,symbol:h})=>s&&i&&n&&h&&(l.length===0||l.length===$h)&&!o&&!u)}var rd=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&K(e,s)} ${i}`)].join(),Ti=t=>t.some(({rule:e})=>e.kind==="linked"),sd=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},o)=>{let u=e[o];return r===(u==null?a:u.address)&&s===(u==null?a:u.base)&&i===(u==null?a:u.returnAddress)&&n===(u==null?a:u.text)&&l.join()===(u==null?a:u.args.join())});
function id(t){var e;let r=t.join(`
`),s=u=>{var h,d;return ft((d=(h=u.exec(r))==null?a:h[1])!=null?d:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let o=l==="Non-FPO"?"ebp":"omitted";return Oi(i)===Oi(n)?{start:i,frame:o}:{frame:o}}var Oi=t=>B(t).low&4095,Ai=10,nd=3;
function ad(t){var e,r;let s=t.join(`
`),i=k=>{var y,E;return ft((E=(y=k.exec(s))==null?a:y[1])!=null?E:"")},n=fr(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=fr(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=fr(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),u=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,h,d,c]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(Te))!=null?r:[];if(n===a||l===a||o===a||!u||h===a||d===a||c===a)return;let f=h>nd?a:ld(t,c);if(!f)return;let p=v(u,-o);return g({},f,{bodyStart:v(p,n+d),end:v(p,l)})}
function ld(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,o,u,h]=l.map(Te),d=od(u!=null?u:-1,h!=null?h:-1,n);if(o!==r||!d||i)return;r+=d.slots,s+=d.bytes,i=u===Ai}return r===e?{frameBytes:s,isTrap:i}:a}
function od(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=Te((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case Ai:return{slots:1,bytes:e*8};default:return}}var Te=t=>Number.parseInt(t,16),fr=t=>t!=null&&t.startsWith("00000000")?Te(t):a,ud=class{
constructor(t,e){this.i=new Map,this.c=t,this.cg=e}
ruleOf(t){return this.i.has(t)||this.i.set(t,this.bE(t)),this.i.get(t)}
clear(){this.i.clear()}
bE(t){let e=F(this.c,cl(t,this.cg));if(this.cg===4)return hd(t,id(e));let r=ad(e);return r&&dd(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function hd(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var dd=(t,{bodyStart:e,end:r})=>X(e,t)<0&&X(t,r)<0,cd=class{
constructor(t,e,r,s=ki){this.dw=new Map,this.c=t,this.h=e,this.l=r,this.bh=s,this.i=new td(e.pointerSize),this.cj=new ud(t,e.pointerSize)}
begin(){this.cm&&(this.aO=Ni(F(this.c,ml)))}
read(t){var e;let r=this.i.isEmpty?[]:this.fs(),s=bi(r.filter(o=>!Ei.test(o)),this.h);if(!s)return this.eU(t);let i=g({},s,{processor:(e=s.processor)!=null?e:this.eT(s.registers)});this.dW(r);let n=this.ff(i),l=n&&this.i.recognise(i,n);return l?{kind:"read",reading:g({report:t},i,{stack:l,stackBytes:n})}:this.fy(t,i,n)}
eU(t){let e=Xh(this.c,this.h,t,this.bh);return e.kind==="read"&&this.dj(e.reading,e.reading.stack),e}
fs(){let{contextRegisters:t}=this.h;return this.cm?F(this.c,ul(this.cm,t)):[]}
get cm(){let{instructionSet:t}=this.h;return t==="arm64"?a:t}
eT(t){let e=t.get("gdtr"),r=e&&this.dw.get(e);if(r!==a||!this.h.contextRegisters.includes("$prcb"))return r;let s=jt(F(this.c,hl)),i=vi(s,this.h);return e&&i!==a&&this.dw.set(e,i),i}
fy(t,e,r){let s=this.c.query(dl(this.bh,this.h.pointerSize===4)),i=wi(s,e.ip);if(!i)return cr("stack",s);let n=r&&this.i.check(e,r,i);return n&&this.l({kind:"stacksDiffer"}),this.dj(e,i),{kind:"read",reading:g({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
dj(t,e){this.aO&&this.i.learn(t,e,this.bh,r=>this.cj.ruleOf(r))}
ff(t){let e=this.i.bytesToRead(t);return e===a?a:this.c.readMemory(t.sp,e)}
dW(t){var e,r;if(xi(t)===((e=this.aO)==null?a:e.listing))return;let s=Ni(t);(s==null?a:s.places)!==((r=this.aO)==null?a:r.places)&&(this.i.clear(),this.cj.clear()),this.aO=s}},Ei=/^\s*[0-9a-f`]{8,17}\s/i,xi=t=>t.filter(e=>Ei.test(e)).join();
function Ni(t){let e=Ye(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:xi(t),places:r}}var fd=16,gd=2*3600,pd=20,md=60,kd=30,bd=class{
constructor(t,e){this.w=0,this.v={alloc:0,free:0,unknown:0},this.bD=0,this.cU=!1,this.B=t,this.aL=e,this.bH=new Hh(t.reader,t.target),this.bz=new cd(t.reader,t.target,t.observer,e.frames),this.cp=t.reader.now(),this.M=this.cp}
run(t=!1){let e=this.fv(t),{hasMissed:r}=this.B.stepOut;return{end:e,hits:this.w,kinds:this.v,seconds:this.bv(),hasMissed:r}}
fv(t){return N(()=>{var e;for(this.am=Mt(this.B.reader),this.B.lastStop.begin(this.B.target,this.am),this.bz.begin(),t&&this.fl();;){let r=(e=this.dS())!=null?e:this.fh();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
fl(){let{target:t,lastStop:e}=this.B,r=this.bz.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.bH.classify(s);if(i.kind!=="hit")return;let n=g({},s,{process:a});this.bA(n,i.of,e.judge(s,t,!0))}
fh(){let{changes:t,isCurrent:e}=this.B,r=e()?t.run(sl):[];if(!e())return{kind:"superseded"};let s=nh(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.er();if(i==="no")return Mi(r);s&&(this.am=a);let n=this.bz.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.B.evidence.doubt(n.doubted),i==="unknown"&&this.B.lastStop.isAgain(n.reading)?Mi(r):this.eK(n.reading))}
er(){let t=this.am;return this.am=Mt(this.B.reader),!t||!this.am?"unknown":ui(t,this.am)?"yes":"no"}
eK(t){let{target:e,lastStop:r}=this.B,s=!this.cU;this.cU=!0;let i=this.bH.classify(t);if(i.kind==="hit"){let l=s?r.judge(t,e,!1):"new";return this.bA(t,i.of,l)}r.saw(t);let n=s&&r.comesBack;return g({kind:"foreign",stop:i.stop},n&&{mayBeOld:n})}
bA(t,e,r){return this.B.lastStop.saw(t),r==="repeat"?a:this.eW(t,e,r==="unknown")}
eW(t,e,r){this.bD=e==="unknown"?this.bD+1:0,this.w+=1,this.v[e]+=1;let{evidence:s,stepOut:i}=this.B,n=s.record(t,e,i,r);return this.cr(),i.trouble?wd(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
dS(){if(this.bD>=fd)return{kind:"unknownHits",count:this.bD};if(this.w>=this.aL.hits)return{kind:"hits"};let{seconds:t}=this.aL;return t!==a?this.bv()>=t?{kind:"seconds"}:a:this.es()}
es(){let t=this.bv();if(this.w<pd||t<md)return;let e=this.w/t;return this.aL.hits/e>gd?{kind:"tooSlow",hitsPerSecond:e}:a}
cr(){let t=this.B.reader.now();if(t-this.M<kd*1e3)return;this.M=t;let{observer:e,target:r}=this.B,s=this.aL.hits;e({kind:"progress",hits:this.w,wanted:s,seconds:this.bv(),target:r})}
bv(){return(this.B.reader.now()-this.cp)/1e3}},Mi=t=>({kind:"notRun",answer:_i(t.filter(e=>e.trim()!==""))});
function wd(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var gr=4096;
function Pi(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var _d=4;
function Ri(t,e,r,s){let i=I(t,0,4),n=I(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(D(H(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,o=d=>(i>>>d&(1<<l)-1)*s.granularity,u=i>>>16+l;if(u===0)return{kind:"released"};if(s.alignedHeaders&&u&_d)return{kind:"second",distance:o(0)};let h=o(16);return h>s.headerSize&&h<=gr-e?{kind:"inUse",bytes:h}:{kind:"noHeader"}}var vd=new Uint8Array,yd=64,Sd=128;
function Ii(t,e,r,s,i=!1){var n,l;let o=dt(t),u=r.headerSize,h=S=>{var O;return(O=s.readMemory(v(t,S-o),u))!=null?O:vd};if(o===0)return{kind:"headerless"};let d=h(o-u),c=Ri(d,o-u,e,r),f=o===u;if(!(f?c.kind==="released":c.kind==="noHeader"&&d.every(S=>S===d[0]))||!r.alignedHeaders)return c;let p=f?d:h(0),k=((n=I(p,0,2))!=null?n:0)%8192,y=gr-k&-r.granularity,E=f?h(y-u):d;if(!p.length||!E.length)return{kind:"unreadable"};if(!(Ri(p,0,e,r).kind==="released"&&E[0]===p[2]&&E.every(S=>S===E[0])))return c;if(y!==o)return{kind:"noHeader"};let j=(l=p[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(j&yd)?k:a,ownsPage:!(j&Sd)}}var dt=t=>B(t).low%gr,Ci=8;
function Td(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function pr(t){return Td(g({},t,{offset:0}))}
function Bi(t,e=[],r=[]){let s=Y(t);for(;s<t.length-1&&Oe(t[s],r);)s++;let i=t[s];return i&&Jt(t,s)?Od(i,s,e):a}
function Oe(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Vt(s,pr(r))):!1}
function Od(t,e,r){var s;let i=t.address&&Li(t.address,r);if(i)return g({key:Hi(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:o,offset:u}=t.symbol;return{key:Hi(o,u),frame:t,depth:e,module:o,offset:u}}let l=t.address?it(t.address):t.text;return g({key:l,frame:t,depth:e},n)}var Hi=(t,e)=>`${t}+0x${e.toString(16)}`;
function Li(t,e){let r=e.find(({start:i,end:n})=>X(i,t)<=0&&X(t,n)<0),s=r&&K(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var Ad=5e4,Ed=class{
constructor(t=Ad){this.cW=new Map,this.F=[],this.aR=t}
intern(t){let e=xd(t),r=this.cW.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.F.length;return this.cW.set(e,s),this.F.push(t),s}
at(t){var e;return(e=this.F[t])!=null?e:[]}
get all(){return this.F}
get size(){return this.F.length}
get isFull(){return this.F.length>=this.aR}};
function xd(t){return t.map(Nd).join(" ")}
function Nd({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var Md=3,Pd=8;
function Fi(t,e="unreadable"){var r,s;let i=Rd(t);if(i<Pd||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,o=l&&l.name!==""?{skip:pr(l)}:{};return g({kind:"probableWrapper",fanOut:i,evidence:n},o)}
function Rd(t){let e=Array.from({length:Md},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let o=n[l+1+s];o&&i.add(o.symbol?pr(o.symbol):o.text)}return i.size});return Math.max(...e)}var Zt=16,Qt=8,zi=4,Ae=class{
constructor(){this.J=new Map,this.aJ=0}
get count(){return this.aJ}
add(t,e=1){var r;let s=Id(t);this.J.set(s,((r=this.J.get(s))!=null?r:0)+e),this.aJ+=e}
addAll(t){t.J.forEach((e,r)=>{this.add(Ui(r),e)})}
atMost(t){var e;let r=0,s=0,i=A(this.J.keys(),(n,l)=>n-l);for(let n of i){if(r>=this.aJ*t)break;r+=(e=this.J.get(n))!=null?e:0,s=Ui(n)}return s}};
function Id(t){if(t<Zt)return t;let e=Math.floor(Math.log2(t)),r=2**e,s=Math.floor((t-r)*Qt/r);return Zt+(e-zi)*Qt+s}
function Ui(t){if(t<Zt)return t;let e=Math.floor((t-Zt)/Qt)+zi,r=(t-Zt)%Qt+1;return 2**e+2**e/Qt*r-1}var Cd={allocs:0,frees:0};
function Bd(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=k=>t.reduce((y,E)=>y+k(E),0),o=e.kind==="floor"?e.missed:Cd,u=o.frees+l(k=>k.unlocatedFrees)-l(k=>k.missedFrees)-s.size,h=Math.max(0,u),d=o.allocs+l(k=>k.unlocatedAllocs),c=Math.min(h,d+o.frees+i),f=r.size+s.size<n?h:c,p=Math.max(0,-u);return{count:h,ofThere:c,hits:p+Math.max(0,f-o.frees)}}var Di=.95,mr=t=>t.atMost(Di),Hd=(t,e,r)=>t*2<=e&&e-t>r*2;
function Wi(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,lifetimes:l}){let o=t.filter(({block:O})=>!i.has(O)),u=o.filter(({block:O})=>s.has(O)).length,h=Math.min(e,Math.min(u,r)+o.length-u),d=o.length-h;if(d===0&&o.length>0)return;let c=new Ae;c.addAll(l);for(let{block:O,hit:Lr}of t)i.has(O)&&c.add(n-Lr);let f=mr(c),p=o.filter(({hit:O})=>Hd(O,n,f)).length,k=Math.max(0,p-h),y=Gi(o,O=>O.charged),E={blocks:d,old:k,sizes:Ld(y)},j=ji(y,d,o.length);if(j!==a)return g({},E,{bytes:j});let S=ji(Gi(o,O=>O.requested),d,o.length);return S===a?E:g({},E,{requested:S})}
function Gi(t,e){let r=[];for(let s of t){let i=e(s);i!==a&&r.push(i)}return A(r,(s,i)=>s-i)}var ji=(t,e,r)=>t.length<r?a:t.slice(0,e).reduce((s,i)=>s+i,0);
function Ld(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Fd(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Ki=2e5,qi=class Xa{
constructor(e=Ki,r=new Map){this.limit=e,this.ad=r}
alloc(e,r){let s=this.ad.get(e);return!s&&this.ad.size>=this.limit?{kind:"full"}:(this.ad.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.ad.get(e);return i?(this.ad.delete(e),i.tag===r&&zd(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.ad}
copy(){return new Xa(this.limit,new Map(this.ad))}},zd=(t,e)=>t===a||e===a||t===e,Vi={bytes:0,of:0},Ud=({bytes:t,of:e},r)=>r===a?{bytes:t,of:e}:{bytes:t+r,of:e+1},Ji=t=>t.reduce((e,r)=>({bytes:e.bytes+r.bytes,of:e.of+r.of}),Vi),Dd=512,Yi=class{
constructor(){this.J=new Map,this.aI=Number.POSITIVE_INFINITY,this.aC=0,this.aP=!0}
add(t,e=1){this.aI=Math.min(this.aI,t),this.aC=Math.max(this.aC,t);let r=this.J.get(t);r===a&&this.J.size>=Dd?this.aP=!1:this.J.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.J)this.add(e,r);this.aI=Math.min(this.aI,t.aI),this.aC=Math.max(this.aC,t.aC),this.aP=this.aP&&t.aP}
summary(){if(this.J.size===0)return;let t=this.aI,e=this.aC,r=this.aP?this.eJ():a;return{smallest:t,largest:e,median:r}}
eJ(){let t=A(this.J,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Wd=class Za{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unlocatedRequested=Vi,this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.lifetimes=new Ae,this.sizes=new Yi,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.lifetimes.add(s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new Za(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unlocatedRequested=this.unlocatedRequested,e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.lifetimes.addAll(this.lifetimes);for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Gd=class Qa{
constructor(e=new qi){this.bb=new Map,this.bn=!1,this.aS=e}
get isFull(){return this.bn}
book(e){let r=this.cv(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.dO(e,r):e.kind==="free"&&this.el(e,r)}
stacks(e){let r=[];return this.bb.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.aS.outstanding.forEach((r,s)=>{let i=g({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new Qa(this.aS.copy());return e.bn=this.bn,this.bb.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.bb.set(s,i)}),e}
dO(e,r){if(e.block===a){r.unlocated.alloc++,r.unlocatedRequested=Ud(r.unlocatedRequested,e.requested);return}let s=jd(e),i=this.aS.alloc(e.block,s);if(i.kind==="full"){this.bn=!0,r.untracked++;return}i.kind==="seenAgain"&&this.dm(i.earlier,e),r.allocated(s)}
el(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.aS.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.cv(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.dm(s.earlier,e),r.unmatchedFrees++}
dm(e,r){let s=this.cv(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
cv(e,r){var s,i;let n=(s=this.bb.get(e))!=null?s:new Map;this.bb.set(e,n);let l=(i=n.get(r))!=null?i:new Wd(e,r);return n.set(r,l),l}};
function jd(t){let{number:e,tag:r,stack:s,requested:i,charged:n,thread:l,process:o,time:u}=t;return{tag:r,stack:s,hit:e,requested:i,charged:n,thread:l,process:o,time:u}}var Kd=2e3;
function Xi(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return g({},t,{block:e,blockFrom:"place",charged:i})}var qd=class{
constructor(t=Ki){this.ag=[],this.aR=t,this.ae=new Gd(new qi(t))}
record(t,e=!1){return this.ag.push({hit:t,awaits:e&&t.block===a}),this.cD()}
locate(t){let e=this.ag.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=Xi(e.hit,t),e.awaits=!1),this.cD()}
stacks(t){return this.Y().stacks(t)}
outstanding(){return this.Y().outstanding()}
Y(){if(this.ag.length===0)return this.ae;let t=this.ae.copy();for(let{hit:e}of this.ag)t.book(e);return t}
cD(){let t=this.ag.findIndex(({awaits:s})=>s),e=t<0?this.ag.length:t,r=Math.max(e,this.ag.length-Kd);for(let{hit:s}of this.ag.splice(0,r))this.ae.book(s);return this.ae.isFull?{kind:"tooManyOutstanding",limit:this.aR}:{kind:"recorded"}}},Vd=class{
constructor(){this.bf=0,this.dE=0,this.dA=0}
add(t){this.bf++,this.dE+=t,this.dA+=t*t}
get variance(){if(this.bf===0)return 0;let t=this.dE/this.bf;return Math.max(0,this.dA/this.bf-t*t)}};
function kr(t,e){var r,s;let i=new Jd(e),n=new Map;for(let o of t){let u=`${o.tag} ${(s=(r=i.site(o.stack))==null?a:r.key)!=null?s:i.noSite(o.stack)}`,h=n.get(u);h?h.push(o):n.set(u,[o])}let l=[];return n.forEach(o=>{let[u]=o;u&&l.push(Yd(u,o,i))}),A(l,(o,u)=>{var h,d,c,f;return((d=(h=o.first)==null?a:h.hit)!=null?d:0)-((f=(c=u.first)==null?a:c.hit)!=null?f:0)})}var Jd=class{
constructor(t){this.fe=new Map,this.dU=new Map,this.bs=t}
site(t){var e;return this.cS(this.fe,t,(e=this.bs.skip)!=null?e:[])}
noSite(t){return mt(this.bs.stacks.at(t))}
caller(t){return this.cS(this.dU,t,[])}
cS(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.bs;t.set(e,Bi(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Yd(t,e,r){let s=n=>e.reduce((l,o)=>l+n(o),0),i=r.site(t.stack);return g({tag:t.tag,site:i,noSite:i?a:r.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:Xd(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free),unlocatedRequested:Ji(e.map(({unlocatedRequested:n})=>n))},Zd(e,i,r),{lifetimes:Qd(e),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:$d(e)},tc(e))}
function Xd(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Zd(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let o=(s=r.caller(n))==null?a:s.key;l.forEach((u,h)=>{var d;let c=r.site(h),f=c!==a&&e!==a;o!==a&&((d=r.caller(h))==null?a:d.key)===o?i.refused+=u:f&&c.key!==e.key&&(i.freedElsewhere+=u),f&&c.module!==e.module&&(i.freedByOtherModules+=u)})}return i}
function Qd(t){let e=new Ae;for(let{lifetimes:r}of t)e.addAll(r);return e}
function $d(t){let e=new Yi;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function tc(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=A(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var ec=1e3,rc=5e4,sc=new Set(["counters","doubted","gone","change","end","recheck"]),Zi="left",Qi={there:new Set,gone:new Set},ic=t=>g({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),$i=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Ed,this.modules=[],this.places=[],this.as=new qd,this.bp=[],this.bw=new Map,this.al=new Map,this.T=[],this.v={alloc:0,free:0,unknown:0},this.bS=0,this.bW=new Vd,this.o=0,this.aB=!1,this.bO=!1,this.ca=!1,this.bi=new Map,this.ay=Qi,this.bt=new Map,this.bU=new Map,this.aH=new Map,this.ah=[],this.start=t,this.H=e}
get tag(){return this.start.tag}
get lastHit(){return this.o}
get entries(){return this.bp}
get hitsNotKept(){return this.w-this.bS}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.bO?"left":"cutOff":a}
get arming(){var t;return(t=this.af)==null?a:t.state}
take(t){var e;switch(this.W(t),this.L=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.bw.set(t.index,this.stacks.intern(t.frames.map(ic)));break;case"hit":return this.fm(t);case"process":this.aH.set(t.address,t);break;case"located":this.fo(t);break;case"places":this.places=t.places;break;case"counters":this.fk(t);break;case"doubted":this.bi.set((e=this.bw.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.ak=t.missed?a:this.dN(),this.aB=!0;break;case"blocks":this.ay={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.al.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.af=t);break;case"end":this.bO=t.why===Zi,this.cQ=t.uptime,this.cP=t.time;break;case"recheck":this.ah=[...this.ah,t];break;case"image":break}return"taken"}
get endUptime(){return this.cQ}
get endTime(){return this.cP}
get rechecks(){return this.ah}
get counted(){return{before:this.P,after:this.aB?this.ak:a}}
held(){return this.as.outstanding()}
freed(){let t=new Map;for(let r of this.T)r.block&&t.set(r.block,r);let e=[];return t.forEach(({kind:r,charged:s},i)=>{r==="free"&&e.push({block:i,charged:s})}),e}
counts(){return this.v}
get loadVariance(){return this.bW.variance}
coverage(){return this.aB?this.ca?{kind:"unknown",why:"mayRepeat"}:this.bi.size>0?{kind:"unknown",why:"doubted"}:Fd(this.P,this.ak,this.v):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.w===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.w;return r===0?e:e*(r-this.openHits())/r}
get w(){return this.v.alloc+this.v.free+this.v.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.T.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.bi.get(t))!=null?e:0}
stackUses(){return this.as.stacks(this.tag)}
sites(t){let e=kr(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.as.outstanding(),s=this.cu(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let u of i.stacks)for(let h of(n=r.get(u))!=null?n:[])l.push(h);let o=Wi(l,s,this.ay,{lastHit:this.o,lifetimes:i.lifetimes});return{use:i,holding:o}})}
processOf(t){return this.aH.get(t)}
get asked(){return this.ay}
unpaired(){return this.cu(kr(this.stackUses(),{stacks:this.stacks}))}
openHits(){var t;return(t=this.L)!=null||(this.L=this.dZ()),this.L}
unlocatedAllocs(){let t=this.stackUses();return{count:t.reduce((e,{unlocated:r})=>e+r.alloc,0),requested:Ji(t.map(({unlocatedRequested:e})=>e))}}
dZ(){let t=kr(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.cu(t).hits}
blocksUnderWay(){let t=this.T.filter(e=>e.kind==="alloc"&&this.de(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.unpaired().count>0?this.du():[]}
du(){let t=[];return this.as.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
cu(t){return Bd(t,{coverage:this.coverage(),asked:this.ay,underWay:this.ft(),outstanding:this.du().length})}
ft(){let t=0;return this.bt.forEach((e,r)=>{this.de({number:r,thread:e})&&t++}),t}
de({number:t,thread:e}){return e?this.bU.get(e)===t:this.o-t<Ci}
siteOf(t,e){return Bi(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=Fi(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:Fi(s,(r=this.al.get(n))!=null?r:this.H(n))}
fm(t){var e;let r=(e=this.bw.get(t.stack))!=null?e:this.stacks.intern([]),s=g({},t,{stack:r,tag:this.tag});this.o=s.number,this.v[s.kind]++,this.bW.add(this.v.alloc-this.v.free),this.aB=!1,this.ca||(this.ca=t.mayRepeat===!0),this.ay=Qi,this.ah=[],s.thread&&this.bU.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.bt.set(s.number,s.thread),this.T.push(s),this.T.length>ec&&this.T.shift();let{kind:i}=this.as.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
fo(t){this.as.locate(t),this.bt.delete(t.hit);let e=this.T.findIndex(({number:s})=>s===t.hit),r=this.T[e];r&&(this.T[e]=Xi(r,t))}
fk({at:t,counts:e}){t==="armed"?this.P=e:this.ak=e,this.aB=t!=="armed"}
dN(){return this.P&&{allocs:this.P.allocs+this.v.alloc,frees:this.P.frees+this.v.free}}
W(t){this.bp.length>=rc&&!sc.has(t.type)||(this.bp.push(t),t.type==="hit"&&this.bS++)}},tn=4096,en=256;
function rn(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+en<tn?en:2*tn);return r<=t&&t<=s}var nc=2e5,ac=1e3,br=-1,lc=class{
constructor(t){this.o=new Map,this.d={alloc:[],free:[]},this.X={alloc:0,free:0},this.ab=new Map,this.lastHit=0,this.aD=0,this.ar={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.dD(t,r,e);let n=t==="alloc"&&this.ab.get(r);if(n&&(n.block=e),((i=(s=this.o.get(e))==null?a:s.hit)!=null?i:0)>r||(this.o.delete(e),this.o.set(e,{kind:t,hit:r}),this.o.size<=nc))return;let l=this.o.keys().next();l.done||this.o.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.dD(t,e,a),r?this.d[t]=[...this.d[t],e]:this.X[t]=e}
found(t,e){this.d[t]=this.d[t].filter(r=>r!==e)}
gap(){this.aD=this.lastHit,this.ar={}}
mayBeLeftover(t,e){var r;let s=this.ar[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.ar.alloc)==null?a:t.hit)!=null?e:this.aD>0?br:a}
mayBeOf(t,e,r){let s=t===a?a:this.ab.get(t);return s?(r==null?a:r.kind)==="inUse"&&!rn(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===br}
isOutstanding(t){var e;return((e=this.o.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.o.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.ab.get((e=(t=this.ar.alloc)==null?a:t.hit)!=null?e:br))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.o.get(e);return(r==null?a:r.kind)===t&&r.hit>this.aD?r.hit:a}
mustBeFreedSince(t,e){let r=this.o.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.aD===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.aD&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.X[t]>e?!1:!this.d[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.ab.set(t,{sizes:e}),this.ab.size<=ac)return;let r=this.ab.keys().next();r.done||this.ab.delete(r.value)}
dD(t,e,r){var s,i;e>=((i=(s=this.ar[t])==null?a:s.hit)!=null?i:0)&&(this.ar[t]={hit:e,block:r})}};
function oc(t,e,r){var s,i;let n=t.slice(0,Y(t)).findIndex(({symbol:h,inline:d})=>h&&!d&&!Hs(h)),l=t[n];if(!l||l.doubtful)return;let o=(s=l.address)!=null?s:n===0?r:a,u=(i=t.slice(n+1).find(({inline:h})=>!h))==null?a:i.base;if(!(!o||!l.base||!u||X(l.base,u)>=0))return{kind:e,address:o,base:l.base,limit:u}}
function uc(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=Et(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function hc(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&K(r.stack.from,v(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var dc=28;
function cc(t,e,r){var s,i;let n=[],l=e.stack&&K(t.base,e.stack.from),o=K(t.base,t.limit);if(l!==a&&o!==a){let u=r===4?Math.min(o,dc):o,h=Math.min(u,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let d=l;d<h;d+=r)n.push({offset:d})}return[...n,...[...e.registers.keys()].map(u=>({register:u}))]}var wr=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function fc(t,e,r,s,i){let n=hc(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:v(n,s.headerSize);return sn(l,s)?an(l,i):"noBlock"}
function sn(t,e){return Ft(t,e.pointerSize)&&Gr(t,e.granularity)}var nn=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function an(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=v(t,-r.distance);return{block:s,header:e(s)}}var gc=3;
function pc(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:o,places:u}=t,h=e.mayBeOf(i,n,l);if(!t.isDisputed&&mc(u,h))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(u.some(({provedAt:c})=>c===s))return!0;let d=l.kind==="inUse";return d&&!h&&e.isClaimedByFree(n)?!0:h||o==="inUse"||e.isOutstanding(n)?!1:d||u.some(({provedAt:c})=>c>s)}
function mc(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=gc);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}var kc=class{
constructor(){this.i=new Map}
of(t,e){let r=this.i.get(t);if((r==null?a:r.places)===e.length)return r.claim;let s=ln(e.map(({shown:i})=>i.get(t)));return this.i.set(t,g({places:e.length},s&&{claim:s})),s}
forget(t){this.i.delete(t)}
forgetAll(){this.i.clear()}};
function ln(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function on({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function bc(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:o}=e,u=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let h=t.open.get(l);if(h&&s.isCertainSince(i,h.hit)||s.isRepeated(i,l)||(o==null?a:o.kind)==="inUse"&&!rn(o.bytes,r))return;let d=Sc(i,o);if(d==="refutation")return;let c=i==="free"&&s.lastOf("alloc",l)!==a,f=d==="proof"&&u!=="inUse"||n!==a||c,p=u?g({},e,{before:u}):e;if(!f)return{hypothesis:t,sighting:p};let k=n!==a||un(e,r,s),y=n===a&&s.mayBeLeftover(i,l);return{hypothesis:_r(t,{hit:r.hit,block:l,isCurrent:k,mayBeLeft:y}),sighting:p}}
function wc(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function un({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function _c(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,o=(l==null?a:l.kind)==="inUse",u=o?r.lastOf("free",n):a,h=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:o,isCurrent:h&&r.isNew(n)||un(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:u,charged:i}}
function vc(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(Ee(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return _r(t,{hit:n,block:s,isCurrent:hn(i,r),mayBeLeft:l})}
function yc(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,g({},n,{freedAt:l})),n.isCurrent||!hn(g({},n,{freedAt:l}),s))return t;t.open.set(e,g({},n,{freedAt:l,isCurrent:!0}));let o=Math.max(t.provedAt,n.hit);return g({},t,{provedAt:o,currentProofs:t.currentProofs+1})}
function hn({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function Sc(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var _r=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>g({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),Ee=(t,e)=>t!==a&&e!==a&&t!==e,dn=3,Tc=2,Oc=2,cn=16,Ac=20,Ec=4,xc=24,Nc=256,Mc=8,Pc=100,Rc=dn,Ic=2,Cc=class{
constructor(t,e){this.d=[],this.M=new Map,this.bG=new kc,this.w=0,this.dC=0,this.dz=0,this.dy=0,this.cC=!0,this.cZ=!1,this.cR=!1,this.bQ=!1,this.bq=0,this.X=0,this.kind=t,this.p=e}
plan(t){var e,r;if(this.cX)return{kind:"places",places:[]};if(this.Q&&this.w>=cn)return{kind:"places",places:this.C.map(({place:l})=>l)};let s=t-((r=(e=this.d[0])==null?a:e.hit)!=null?r:t),i=(this.w>=Mc||s>=Pc)&&this.eD===this.bq,n=this.kind==="alloc"&&i&&this.dC<Rc;return n&&this.dC++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.bq=t.hit;let s=this.cC||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.dz++;let i=this.cX?"noPlace":this.H(t,s,r);return typeof i!="string"?g({kind:"located",from:"place"},on(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.X=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.aQ(this.C.map(r=>vc(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.C)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.aQ(this.C.map(l=>yc(l,r,t,s)))}
settle(t){if(this.d.length===0)return[];let e=[],r=this.bN;return this.d=this.d.filter(s=>{var i;let{hit:n}=s,l=this.be(n),o=(i=this.fr(n))!=null?i:this.cH(l,s,t,r);return!o||!this.cY(o,t)?!0:(this.U(n,o.block,t),e.push(g({hit:n,kind:this.kind},on(o))),r=this.bN,!1)}),e}
cY(t,e){return!nn(t,this.p)||e.lastOf("alloc",t.block)!==a}
be(t){return this.bG.of(t,this.C)}
cH(t,{hit:e,after:r},s,i=this.bN){if(!t||!this.Q)return;let{kind:n}=this,l=g({},t,{kind:n,hit:e,after:r,places:this.C,isDisputed:i,isContradicted:this.cZ});return pc(l,s)?t:a}
get bN(){return this.d.some(({hit:t})=>!this.be(t))}
fr(t){var e;let r=this.M.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.bq>t}
hasUnknownsSince(t,e){return this.X>t||this.dL(t,e).length>0}
mustHaveShown(t,e,r){if(this.X>e)return;let s=this.dL(e,r);if(s.some(l=>{var o;return((o=this.M.get(l))==null?a:o.block)===t}))return;let[i,...n]=s.filter(l=>!this.M.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.aQ(this.C.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.X>e)return!0;let i=r<s?r:e;return this.d.some(({hit:n})=>n<=e||n===r||this.M.has(n)?!1:n>i&&(n<s||n===s&&!this.cR)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.Q&&((r=this.be(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.d.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.Q)return;let r=this.d.filter(({hit:s})=>{var i;let n=this.be(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.d.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.C){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.cR||(this.cR=e.endsAfter===!0),this.M.has(t)||!this.d.some(i=>i.hit===t))return;this.M.set(t,e);let s=this.C.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.aQ(s.map(i=>{var n,l;let o=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),_r(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:o})}))}
forgetOpen(){for(let{open:t}of this.C)t.clear();this.Q||this.bQ||this.dz||this.aQ(this.C.map(({place:t,shown:e,open:r})=>g({},wr(t),{shown:e,open:r})))}
learned(){return this.Q?this.C.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.aq=t.map(e=>wr(e,!0)),this.w=cn}
startOver(){this.cZ||(this.cZ=this.Q),this.aq=a,this.d=[],this.M.clear(),this.bG.forgetAll(),this.w=0,this.X=this.bq,this.dy++}
get eD(){var t,e;return(e=(t=this.d[this.d.length-1])==null?a:t.hit)!=null?e:0}
dL(t,e){return this.d.filter(r=>r.hit>t&&!Ee(r.charged,e)).map(({hit:r})=>r)}
get C(){var t;return(t=this.aq)!=null?t:[]}
get Q(){return this.C.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=dn&&(this.bQ&&this.kind==="alloc"?e:s.size)>=Tc&&r>=Oc)}
isUndecidedAt(t){return this.d.filter(({hit:e})=>t-e<xc).length>(this.Q||t>Ac?Ec:0)}
get cX(){return this.dy>Ic}
H(t,e,r){var s;let i=(s=this.aq)!=null?s:this.eb(t),n=i.map(f=>this.fc(f,t));if(n.every(f=>f==="notRead"))return"unreadable";if(this.w++,this.dY(n,e))return this.cC=!1,this.startOver(),"disagreement";let l=this.eg(t,e),o=wc(i.map((f,p)=>bc(f,n[p],l,r)).filter(f=>f!==a));if(o.length===0)return this.startOver(),"noPlace";this.aq=o.map(f=>f.hypothesis);let u=o.map(f=>f.sighting);this.bQ||(this.bQ=u.some(({header:f})=>(f==null?a:f.kind)==="inUse"));let h=ln(u),d={hit:t.hit,after:r.lastAllocation},c=h&&e&&this.Q?h:this.cH(h,d,r);return c?this.cY(c,r)?c:"unreadable":e||this.W(l,u,r)?"learning":"disagreement"}
eg({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
eb({key:t,words:e}){let r=cc(t,e,this.p.pointerSize),s=(i,n)=>wr({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
fc({place:t},{key:e,words:r,look:s}){return fc(t,e,r,this.p,s)}
dY(t,e){if((e==null?a:e.from)!=="arguments"||!this.Q)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
W(t,e,r){if(this.d.length>=Nc)return!1;this.d=[...this.d,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.C.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,_c(l,t,r)))}return!0}
U(t,e,r){var s;for(let{shown:i,open:n}of this.C)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.M.delete(t),this.bG.forget(t),r.found(this.kind,t),r.located(this.kind,e,t)}
aQ(t){this.aq&&(this.aq=t,t.length===0&&this.startOver())}},Bc=class{
constructor(t){this.I=new Map,this.u=new lc(e=>this.ex(e)),this.bV=[],this.p=t}
plan(t){return this.cf(t.kind,t.address).plan(this.u.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.p.alignedHeaders&&!s)return this.fu(r,e);let l=this.cf(r.kind,r.address).observe(t,this.dR(i,t),this.u);return r.kind==="alloc"&&this.u.allocates(e,t),l.kind==="located"?this.eF(r.kind,l.block,e,n):this.u.unlocated(r.kind,e,l.why==="learning"),this.cn(),l}
goneAfter(t,e,r,s){let i=this.u.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.ct("free",i);if(n.some(h=>h.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,o=!n.some(h=>h.waitsBetween(i,s,t));if(!l&&!o)return;let u=o||n.some(h=>h.agreesOn(t,e));for(let h of n)h.wasAbout(t,{block:e,isSure:u,endsAfter:r>t});this.cn()}
bornAfter(t,e,r){let s=this.ct("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.u.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.cn()}}
candidates(t,e){let r=new Set;for(let s of this.I.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.I.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.u.lastHit))}
gap(){this.u.gap();for(let t of this.I.values())t.forgetOpen()}
resolved(){let t=this.bV;return this.bV=[],t}
places(){let t=[];for(let e of this.I.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.cf(e,r).restore(s)}}
ct(t,e,r){return[...this.I.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
cn(){for(let t of this.I.values())for(let e of t.settle(this.u)){this.bV.push(e);for(let r of this.I.values())r.blockNamedBefore(e,this.u)}}
cf(t,e){let r=`${t} ${e}`,s=this.I.get(r);if(s)return s;let i=new Cc(t,this.p);return this.I.set(r,i),i}
fu({kind:t},e){return this.u.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
dR(t,{look:e}){if(!t||!sn(t.block,this.p))return;let r=an(t.block,e);if(!nn(r,this.p))return{from:t.from,block:r.block}}
eF(t,e,r,s){t==="alloc"&&this.ef(r,e),this.ee(t,e,t==="free"?s:a),this.u.located(t,e,r);for(let i of this.I.values())i.blockNamed({kind:t,block:e,charged:s},this.u)}
ef(t,e){for(let r of this.I.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
ex(t){return[...this.I.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
ee(t,e,r){var s;let i=this.u.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.ct(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let o of this.I.values())o.kind===n&&o.hasHitsSince(i)&&o.startOver();this.gap()}}},Hc=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Lc(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,Y(t)).map(o=>Fc(o,e,r)).filter(o=>o!==a),l=[...n].reverse();return{freed:fn(n.map(({freed:o})=>o)),requested:(s=l.find(o=>o.requested!==a))==null?a:s.requested,charged:fn(n.map(({charged:o})=>o)),poolType:(i=l.find(o=>o.poolType!==a))==null?a:i.poolType}}
function Fc(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Hc.find(({functions:h})=>h.test(n));if(!l||t.doubtful)return;let o=h=>h===a?a:t.args[h]&&B(t.args[h]).low;if(l.tag!==a){let h=o(l.tag);if(h===a||D(H(h))!==e)return}let u=l.freed===a?a:t.args[l.freed];return{freed:u!==a&&Ft(u,r.pointerSize)&&Gr(u,r.granularity)?u:a,requested:o(l.requested),charged:o(l.charged),poolType:o(l.type)}}
function fn(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var gn=18362;
function pn({reader:t,target:e,tag:r,layout:s},i){let{build:n=gn,bigPages:l}=e,o=Ii(i,r,s,t,n<gn),u=o.kind==="headerless"&&l?ao(t,l,i):a;return!u||u.kind==="unreadable"?o:u.kind==="found"&&D(u.tag)===r?{kind:"inUse",bytes:u.bytes}:{kind:"notInTable"}}var zc=4096,Uc=3,Dc=class{
constructor(t,e,r){this.E=new Map,this.c=t,this.p=e,this.aY=r}
before(t){let{kind:e}=Ii(t,this.aY,this.p,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=dt(t);return(r=this.E.get(mn(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(dt).map(mn),...this.E.keys()];this.forget();for(let r of[...new Set(e)].slice(0,Uc)){let s=this.c.readMemory(r,zc);s&&this.E.set(r,s)}}
forget(){this.E.clear()}},mn=t=>v(t,-dt(t)),Wc=2048,Gc=64,kn=9200,jc=class{
constructor(t,e,r,s,i,n){this.bc=new Map,this.c=t,this.h=e,this.aY=r,this.p=s,this.r=i,this.ae={reader:t,target:e,tag:r,layout:s},this.E=new Dc(t,s,r),this.Z=n}
locate(t,e,r,s){var i;let n=Lc(e.stack,this.aY,this.p),l=oc(e.stack,r,e.ip);if(!l)return this.r.gap(),Kc(n);this.eG(t,r,n.charged);let o=this.eP(t,e,l,n,s),u=this.r.observe(o);if(this.o={hit:t,kind:r,charged:n.charged,unwritten:this.fw(t,r)},this.fA(t),u.kind==="unlocated")return g({},vr(n),{open:u.why==="learning"||a});let h=(i=u.charged)!=null?i:n.charged;return g({},vr(n),{block:u.block,blockFrom:u.from,charged:h})}
eG(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.o)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.Z.isAfter&&e==="alloc"&&!Ee(r,l))return;let o=n.filter(h=>{let d=this.H("alloc",h);return d.kind==="inUse"&&!Ee(d.bytes,l)});o.length>0&&this.Z.sawAfter();let u=this.h.processorBlocks.length===1;for(let h of o)this.r.bornAfter(i,h,u)}
fw(t,e){var r;if(e==="free"||this.Z.isBefore)return[];let s=[...this.r.candidates("alloc",t)].filter(dt),i=s.filter(l=>this.H("alloc",l).kind==="inUse"),n=l=>this.E.before(l)==="free";return((r=this.o)==null?a:r.kind)==="free"&&i.some(n)&&this.Z.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return wn(this.H("alloc",t))}
em(t,{found:e,goneAt:r},s){let i=bn(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.ep(t)?r!=null?r:s:a}
ep(t){let e=()=>this.H("alloc",t).kind==="unreadable",{poolHitTag:r}=this.h;return e()&&!!this.c.readMemory(r,4)&&e()}
fA(t){this.bc.forEach((e,r)=>{var s;e.goneAt=this.em(r,e,t);let i=!bn(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<Ci||(this.bc.delete(r),e.goneAt&&this.r.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.r.candidates("free",t)){if(this.bc.size>=Gc||this.bc.has(e))continue;let r=this.H("alloc",e),s=wn(r);s!=="unknown"&&this.bc.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.r.isUndecided?this.E.keep(this.r.candidates("alloc",t)):this.E.forget()}
eP(t,e,r,s,i){let n=this.r.plan(r),l=n.kind==="everything"?this.ec(e,r):this.eQ(n.places,e,r),o=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.fi(i,e):a,u=o?{block:o,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.eH(r.kind),pointer:u,charged:s.charged,requested:s.requested,before:h=>this.E.before(h)}}
fi(t,e){let r=t.returnValue(e);return t.hasMissed&&this.r.gap(),r}
ec(t,e){let r=K(t.sp,e.limit),s=r!==a&&r>0?this.dB(t,t.sp,Math.min(r,Wc)):a;return{registers:_n(t.registers),stack:s}}
eQ(t,e,r){let s=_n(e.registers),i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.p.pointerSize;return{registers:s,stack:this.dB(e,v(r.base,n),l)}}
dB({sp:t,stackBytes:e},r,s){var i;let n=(i=K(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.c.readMemory(r,s);return l&&uc(r,l,this.p.pointerSize)}
eH(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.dQ(t,r);return e.set(r,i),i}}
dQ(t,e){let r=this.H(t,e);return t==="alloc"&&!this.Z.isBefore&&dt(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
H(t,e){let r=pn(this.ae,e);return r.kind!=="notInTable"?r:{kind:t==="alloc"?"noHeader":"headerless"}}},bn=t=>t.kind==="inUse"&&!!t.ownsPage;
function wn({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function vr({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Kc=t=>g({},vr(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),qc=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function _n(t){let e=new Map;return t.forEach((r,s)=>{qc.test(s)&&e.set(s,r)}),e}
function Vc(t,e,r){return r==="arm64"?Xc(t,e):Jc(t,r)}var $t=4;
function Jc(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=Yc(t,s,e),n=i&&I(t,s+i,$t);n!==a&&r.push({kind:"immediate",value:n})}return r}
function Yc(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?dr(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Xc(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+$t<=t.length;l+=$t){let o=(r=I(t,l,$t))!=null?r:0,u=o&31,h=o>>>5&65535,d=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:n.set(u,~(h<<d)>>>0);break;case 1384120320:n.set(u,h<<d>>>0);break;case 1920991232:{let f=((s=n.get(u))!=null?s:0)&~(65535<<d);n.has(u)&&n.set(u,(f|h<<d)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=v(e,l+(o<<8>>13)*$t);i.push({kind:"literal",address:f});continue}}let c=n.get(u);c!==a&&i.push({kind:"immediate",value:c})}return i}var Zc=64,Qc=class{
constructor(t,e){this.i=new Map,this.c=t,this.h=e}
get known(){return this.i}
holds(t,e){let r=this.i.get(t);if(r)return r;let s=this.H(t,e);return this.i.set(t,s),s}
H(t,e){let{instructionSet:r}=this.h,s=gi(this.c,t,Zc);if(!s||!r)return"unreadable";let i=v(t,-s.length),n=Vc(s,i,r).map(o=>this.fx(o)),l=o=>o!==a&&D(H(o))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
fx(t){return t.kind==="immediate"?t.value:pt(this.c,t.address)}};
function $c({target:t,tag:e,idle:r},s,i){let{pointerSize:n,build:l,description:o,poolHitTag:u}=t,h=Kt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:n,description:o,build:l,kernelBase:h==null?a:h.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:u,before:r},time:s}}var tf=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a,afterGap:l}),ef=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))}),rf=17744;
function sf(t,e){let r=pt(t,v(e,60)),s=r&&t.readMemory(v(e,r),12);return s&&I(s,0,4)===rf?I(s,8,4):a}var nf=15,af=class{
constructor(t,e){this.c=t,this.h=e}
read(t){let e=this.cB(t,"ImageFileName"),r=this.cB(t,"UniqueProcessId"),s=e&&this.c.readMemory(e,nf),i=s&&lf(s),n=r&&fe(this.c,r,this.h.pointerSize);return g({},i&&{image:i},n&&{id:B(n).low})}
cB(t,e){let r=this.p().get(e);return r===a?a:v(t,r)}
p(){var t;if(this.ce)return this.ce;let e=new Map;for(let r of["ImageFileName","UniqueProcessId"]){let s=F(this.c,yl(r)),i=(t=ls(s,"_EPROCESS"))==null?a:t.fields.get(r);i&&e.set(r,i.offset)}return this.ce=e,e}};
function lf(t){let e=t.indexOf(0),r=String.fromCharCode(...t.slice(0,e<0?t.length:e));return r===""?a:Wt(r)}var of=2e3,vn=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>of,uf={4:ft("ffdf0000"),8:ft("fffff78000000000")},hf=32,df=8,cf=20,ff=1e4,gf=4294967296;
function te(t,e){let r=uf[e],s=r&&t.readMemory(r,hf),i=s&&yn(s,df),n=s&&yn(s,cf);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function yn(t,e){let r=I(t,e,4),s=I(t,e+4,4);if(!(r===a||s===a)&&s===I(t,e+8,4))return(s*gf+r)/ff}var pf=500,mf=class{
constructor(t,e,r,s,i,n){this.di=0,this.cI=0,this.dH=new Set,this.aG=new Set;var l;let{target:o,tag:u}=r;this.c=t,this.j=e,this.Z=i,this.h=o,this.aH=new af(t,o);let h=Pi(o.pointerSize,o.build===a||o.build>=kn);this.r=new Bc(h),this.r.restore(s),this.al=new Qc(t,o),this.bX=new jc(t,o,u,h,this.r,i),this.hunt=new $i($c(r,t.now(),n),d=>this.al.holds(d,u)),e.begin(this.hunt),e.note(ef(o)),this.ds((l=Kt(o.modules))==null?a:l.start)}
begin(t){this.j.note({type:"counters",at:"armed",counts:Xt(t)})}
end(t,e="disarmed"){this.j.note({type:"counters",at:"stopped",counts:Xt(t)}),this.eM(),this.dr(),this.eN(),this.U(e)}
endWithTarget(t){this.j.note({type:"gone",missed:t}),this.j.note({type:"end",why:"targetGone",time:this.c.now()})}
abandon(){this.U("aborted")}
record(t,e,r,s){this.di+=1;let i=this.di,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.r.gap(),this.bF(i,t,e,n);try{return this.bF(i,t,e,this.bX.locate(i,t,e,r))}catch(l){throw l instanceof Gt&&this.bF(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.j.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
eM(){let t=[],e=[],r=this.Z.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,pf)){let n=this.bX.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.j.note({type:"blocks",there:t,gone:e})}
eN(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.al.known];for(let[e,r]of t.slice(this.cI))this.j.note({type:"code",address:e,holdsTag:r});this.cI=t.length}
ds(t){var e;if(!t||!Ft(t,this.h.pointerSize))return;let r=(e=_s(this.h,t))==null?a:e.start;if(!r||this.dH.has(r))return;let s=sf(this.c,r);s!==a&&this.j.note({type:"image",start:r,timestamp:s}),this.dH.add(r)}
U(t){let e=te(this.c,this.h.pointerSize),r=e&&Math.round(e.uptime);this.j.note({type:"end",why:t,time:this.c.now(),uptime:r})}
bF(t,e,r,s){this.eO(e.process);let i=this.j.note(g({type:"hit",number:t,kind:r,stack:this.fg(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,process:e.process,time:this.c.now()}));return this.fn(),this.dr(),i}
eO(t){!t||this.hunt.processOf(t)||this.j.note(g({type:"process",address:t},this.aH.read(t)))}
fg({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.aG.has(e)){for(let{address:r}of t)this.ds(r);this.j.note({type:"stack",index:e,frames:t.map(tf)}),this.aG.add(e)}return e}
dr(){let t=this.r.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.j.note({type:"places",places:t})}
fn(){for(let{hit:t,block:e,charged:r}of this.r.resolved())this.j.note({type:"located",hit:t,block:e,charged:r})}},kf=2e3,bf=200;
function wf(t,e,r){let s=[];t.held().forEach(n=>{s.push(...n)});let i=_f(s,e);return{blocks:A(i,(n,l)=>n.block<l.block?-1:1),held:s.length,freed:t.freed().slice(-r)}}
function _f(t,e){if(t.length<=e)return t;let r=t.length/e,s=[];for(let i=0;i<e;i++){let n=t[Math.floor(i*r)];n!==a&&s.push(n)}return s}
function Sn(t,{block:e,charged:r}){let s=pn(t,e);switch(s.kind){case"inUse":return vf(s.bytes,r)?"gone":"there";case"released":case"noHeader":case"notInTable":return"gone";default:return"unreadable"}}var vf=(t,e)=>t!==a&&e!==a&&t!==e,Tn=4096,yf=4,On=t=>v(t,-dt(t)),Sf=class{
constructor(t,e){this.cw=new Map,this.E=new Map;var r;this.c=t,this.query=s=>t.query(s),this.now=()=>t.now(),this.session=()=>t.session();for(let s of e){let i=On(s);this.cw.set(i,((r=this.cw.get(i))!=null?r:0)+1)}}
readMemory(t,e){var r,s;let i=On(t),n=dt(t);return((r=this.cw.get(i))!=null?r:0)<yf||n+e>Tn?this.c.readMemory(t,e):(this.E.has(i)||this.E.set(i,this.c.readMemory(i,Tn)),(s=this.E.get(i))==null?a:s.slice(n,n+e))}},Tf=500,Of=class{
constructor(t,e,r){this.u=new WeakMap,this.c=t,this.j=e,this.l=r}
look(t){var e;let r=(e=Mt(this.c))==null?a:e.time;if(r!==a&&this.u.get(t)===r)return{kind:"notRun"};let s=$e(this.c);if(s.kind!=="read")return{kind:"noTarget",reading:s};let{target:i}=s,n=te(this.c,i.pointerSize),l=Ef(t,i,n);if(l==="other")return{kind:"otherBoot"};if(n&&Af(t)===Math.round(n.uptime))return{kind:"notRun"};let o=this.bE(t,i,l,n);return o?(r!==a&&this.u.set(t,r),this.j.noteOf(t,o),{kind:"asked"}):{kind:"nothingHeld"}}
bE(t,e,r,s){let{blocks:i,held:n,freed:l}=wf(t,kf,bf);if(n===0)return;let{tag:o,start:u}=t,h=Pi(e.pointerSize,e.build===a||e.build>=kn),d=[...i,...l].map(({block:k})=>k),c={reader:new Sf(this.c,d),target:e,tag:o,layout:h},f={there:[],gone:[],unreadable:[]};for(let[k,y]of i.entries())k>0&&k%Tf===0&&this.l({kind:"asking",blocks:k,of:i.length}),f[Sn(c,y)].push(y.block);let p=l.map(k=>Sn(c,k)).filter(k=>k!=="unreadable");return g({type:"recheck",tag:o,hunt:u.time,time:this.c.now(),uptime:s&&Math.round(s.uptime),boot:r,counts:Xt(Yt(this.c,e,o)),held:n},f,{freed:{asked:p.length,taken:p.filter(k=>k==="there").length}})}},Af=({rechecks:t,endUptime:e})=>{var r;return t.length===0?e:(r=t[t.length-1])==null?a:r.uptime};
function Ef(t,e,r){var s;let{start:i,endUptime:n}=t,{kernelBase:l,bootTime:o}=i.target,u=(s=Kt(e.modules))==null?a:s.start;return i.poolHitTag.address!==e.poolHitTag||l!==a&&u!==a&&l!==u?"other":o===a||!r?"unchecked":vn({bootTime:o,uptime:n!=null?n:0},r)?"other":"same"}var xf=2e5;
function An(t,e=xf){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?An(t.slice(1),e):t}var Nf=class{
constructor(t){this.bx={},this.c=t}
armed(t,e){this.q={count:t,event:e}}
begin(t,e){let r=this.i!==a&&t.contextRegisters.includes("$prcb")?cs(this.c,t.pointerSize,"$prcb"):a;this.bx={processor:r,event:e}}
saw(t){this.i={reading:t},this.q=a}
counted(t){this.i&&(this.i=g({},this.i,{count:t}))}
isAgain(t){return this.i!==a&&Pf(this.i.reading,t)}
judge(t,e,r){var s;let i=this.fd(e,r),n=this.i;return i==="repeat"||!n||!this.isAgain(t)?i:n.count&&this.dn(n.count,e)==="no"||!r&&this.fz(n,e)?"repeat":!r&&((s=this.bx.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){return En(this.bx.event)}
fd(t,e){let r=this.q,s=e?En(r==null?a:r.event):this.comesBack;if(!r||!(s||e))return"new";let i=this.dn(r.count,t);return i==="no"?s?"repeat":"unknown":s&&i==="unknown"?"unknown":"new"}
fz({reading:t},e){var r;let{processor:s}=this.bx,i=(r=t.registers.get("$prcb"))!=null?r:Mf(t.processor,e);return s!==a&&i!==a&&s!==i}
dn({tag:t,counters:e},r){let s=Xt(e),i=s&&Xt(Yt(this.c,r,t));return i?i.allocs===s.allocs&&i.frees===s.frees?"no":"yes":"unknown"}},En=t=>t!==a&&t.time===a,Mf=(t,e)=>t===a?a:e.processorBlocks[t];
function Pf(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&Rf(t.registers,e.registers)&&If(t.stack,e.stack)}
function Rf(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);i!=="$proc"&&n!==a&&n!==s&&(r=!1)}),r}
function If(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let o=e[l];return s===(o==null?a:o.base)&&i===(o==null?a:o.address)&&n===(o==null?a:o.text)})}var xn=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,Cf=class{
constructor(t,e,r,s){this.A=[],this.bm=0,this.dt=new Map,this.c=t,this.l=s,this.e=e,this.j=r,this.br=new Nf(t),this.ah=new Of(t,r,s),this.dx=new Xo(t,this.e,s)}
get armed(){return this.q}
get change(){return this.e.open[0]}
get unrepaired(){return this.dK}
get hunts(){return this.A}
get shown(){var t;let e=new Map;for(let r of this.A)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(xn));this.W([...this.A.filter(s=>!r.has(xn(s))),...t]),this.dk=e}
leftValue({address:t,value:e}){let r=this.dk;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.bT;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
eR({poolHitTag:t,build:e}){var r;let s=(r=this.dt.get(t))!=null?r:new Qo(e);return this.dt.set(t,s),s}
learned(){var t,e;return(e=(t=this.bT)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.bm+=1;let r=this.q,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.dM(r);let i=this.cN();i&&Rs(this.l,i.undone,i.arming.idle),this.dK=(e=Hf(i==null?a:i.undone))!=null?e:this.dx.run(s!=null?s:(t=this.aX)==null?a:t.change)}
dM({arming:t,evidence:e}){this.q=a,this.aX=t,e.abandon()}
cN(){let t=this.aX;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.aX=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.cA(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.cG(i,e,!1)}finally{l=this.az(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.cA(t,e,!0)}
capture(t){let e=this.q;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=lt(this.c),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.az(e,a),{kind:"notArmed",anyMore:s.tag};let l=Os(this.c);if(l.kind==="breaksPassed")return l;let o=ui(e.event,Mt(this.c)),u=this.cG(e,t,o),{hunt:h}=r,d={kind:"hunted",tag:s.tag,capture:u,hunt:h};return u.end.kind==="targetGone"||u.hasRestarted?g({},d,{disarmed:this.az(e,u)}):(this.q===e&&(this.q=g({},e,{event:Mt(this.c)})),r.end(this.aM(s),u.end.kind),d)}
recheck(t){return N(()=>this.ah.look(t),({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.dV()}
release(){this.bm+=1;let t=this.q;if(!t){let e=this.cN();return e?[e.undone]:this.e.undoAll()}return this.q=g({},t,{byUser:!1}),[this.az(t,a)]}
dV(){let t=lt(this.c);if(t.kind!=="read"||J(t.value))return{kind:"nothing"};let e=ke(this.c);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=tr(t,qt(s),r),n=this.e.undo(this.e.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
cA(t,e,r){return N(()=>{this.eZ();let s=qo(this.c,this.e,t,e);return s.kind==="refused"?s:this.O(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
eZ(){let t=this.q;if(!t)return;let e=this.az(t,a);this.l({kind:"replaced",tag:t.arming.tag,undone:e})}
W(t){this.A=An(t);let e=t.length-this.A.length;e>0&&this.l({kind:"dropped",hunts:e})}
O(t,{target:e,idle:r,stops:s},i){let n=new Co(this.c,this.e,e,t,r),l=this.learnedOn(e),o=te(this.c,e.pointerSize),u=new mf(this.c,this.j,n,l,this.eR(e),o),h=i?Mt(this.c):a,d={arming:n,evidence:u,byUser:i,event:h,times:o};this.l({kind:"ready",target:e,tag:t}),s||this.l({kind:"stopsUnknown"}),this.l({kind:"repairLine",command:n.repair}),n.leaveNote();let c=Yt(this.c,e,t);u.begin(c),this.br.armed({tag:t,counters:c},h),l.length>0&&this.j.note({type:"places",places:l}),this.q=d;let f=n.arm();return f.kind==="applied"?(this.W([...this.A,u.hunt]),this.bT=u.hunt,{kind:"armed",armed:d}):(this.az(d,a),{kind:"notWritten",applied:f})}
cG(t,e,r){let{arming:s,evidence:i}=t,n=this.bm;this.l({kind:"waiting",seconds:e.seconds});let l=new bd({reader:this.c,changes:this.e,observer:this.l,target:s.target,evidence:i,stepOut:new Ou(this.c,this.e,s),lastStop:this.br,isCurrent:()=>this.bm===n},e).run(r);return this.eq(t)?g({},l,{hasRestarted:!0}):l}
eq({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||pt(this.c,r.poolHitTag)===s)return!1;let i=te(this.c,r.pointerSize);return i!==a&&vn(e,i)}
az({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.q)==null?a:s.arming)===t&&(this.q=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.q)==null?a:i.arming)===t&&(this.q=a),n.kind==="stillThere"&&(this.aX=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.aM(t);return e.end(ys(n,t.tag)?Bf:l,r==null?a:r.end.kind),n}
aM({target:t,tag:e}){let r=Yt(this.c,t,e);return this.br.counted({tag:e,counters:r}),r}},Bf={kind:"unreadable"},Hf=t=>(t==null?a:t.kind)==="stillThere"?t:a,yr=4;
function Nn(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var Lf=1e3,Ff=256,zf=class{
constructor(t){this.A=new Set,this.d=[],this.cc=0,this.S=t}
missed(t){this.cc+=t}
take(t,e){if(t.type==="hunt"){this.cO(),this.z=new $i(t);return}if(!(t.type==="recheck"&&this.ez(t))&&(!this.z&&t.type!=="change"&&this.S("noHunt",e),!!this.z))for(this.d.push({line:e,entry:t,missing:this.cc}),t.type==="hit"&&(this.cc=0);this.d.length>0&&this.bM(this.z);)this.aZ(this.z)}
end(){return this.cO(),{hunts:[...this.A],lastHunt:this.z}}
ez(t){let e=({start:r})=>r.tag===t.tag&&r.time===t.hunt;if(this.z&&e(this.z))return!1;for(let r of this.A)e(r)&&r.take(t);return!0}
cO(){for(;this.z&&this.d.length>0;)this.aZ(this.z)}
bM({lastHit:t}){let[e]=this.d;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.d.length>Ff||this.bk().length>=yr}
bk(){let t=[];for(let{entry:e}of this.d.slice(1))e.type==="hit"&&t.length<yr&&t.push(e.number);return t}
aZ(t){let e=this.bk(),r=this.d.shift();if(!r)return;let s=r.entry.type==="hit"?this.eS(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.A.has(t))&&(this.A.size<Lf?this.A.add(t):this.S("tooLong",r.line)))}
eS(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=Nn(n,r,s.number,i),o=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!o)return s;let u=l==="repeated"&&(i.length>0||Uf(t,s));return this.S(u?"repeated":"misnumbered",e),u?a:g({},s,{number:n})}};
function Uf(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var z=t=>typeof t=="string"?Wt(t):a,Mn=t=>typeof t=="boolean"?t:a,b=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,Pn=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,M=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,Rn=t=>{let e=b(t);return e!==a&&e<=4294967295?H(e):a};
function P(...t){return e=>t.find(r=>r===e)}
function W(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function w(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,o={};for(let[u,h]of[...s,...i.filter(([d])=>l[d]!==a)]){let d=h(l[u]);if(d===a)return;o[u]=d}return o}}
function In(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var Df="pooltag recording",Cn=1;
function Wf(t,e){return JSON.stringify(g({seq:t},e)).replace(/[^ -~]/g,Gf)}var Gf=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,jf=1<<20,Kf=w({module:z,name:z,offset:b}),qf=w({text:z},{address:M,symbol:Kf,source:w({file:z,line:b}),inline:P(!0),doubtful:P(!0),afterGap:P(!0)}),Vf=In(w({register:z}),w({offset:Pn})),Jf=w({kind:P("alloc","free"),key:M,where:Vf,holds:P("block","header")}),Yf=In(w({kind:P("poolHitTag")}),w({kind:P("code"),site:z})),Bn=t=>{let e=b(t);return e!==a&&e<=255?e:a},Xf=w({id:b,thing:Yf,address:M,before:W(Bn),after:W(Bn),repair:z}),Zf=w({pointerSize:P(4,8),description:z},{build:b,kernelBase:M,bootTime:b}),Qf=w({name:z,start:M,end:M}),$f=t=>{let e=W(Pn)(t);return(e==null?a:e.length)===7?e:a},Hn=w({allocs:b,frees:b}),tg={header:w({format:P(Df),version:P(Cn),segment:b,tool:z,time:b}),hunt:w({tag:Rn,target:Zf,poolHitTag:w({address:M,before:b}),time:b}),snapshot:w({name:z,time:b,whole:Mn,bits:P(32,64),rows:W($f)},{uptime:b,bootTime:b}),modules:w({modules:W(Qf)}),image:w({start:M,timestamp:b}),stack:w({index:b,frames:W(qf)}),hit:w({number:b,kind:P("alloc","free","unknown"),stack:b},{stopAddress:M,block:M,blockFrom:P("place","arguments","returnValue"),requested:b,charged:b,poolType:b,processor:b,thread:M,process:M,time:b,open:P(!0),mayRepeat:P(!0)}),process:w({address:M},{image:z,id:b}),located:w({hit:b,block:M},{charged:b}),places:w({places:W(Jf)}),counters:w({at:P("armed","stopped")},{counts:Hn}),doubted:w({stack:b,hits:b}),gone:w({missed:Mn}),blocks:w({there:W(M),gone:W(M)}),code:w({address:M,holdsTag:P("yes","no","unreadable")}),change:w({change:Xf,state:P("planned","applied","undone","gone"),time:b}),end:w({why:z,time:b},{uptime:b}),recheck:w({tag:Rn,hunt:b,time:b,boot:P("same","unchecked"),held:b,there:W(M),gone:W(M),unreadable:W(M),freed:w({asked:b,taken:b})},{uptime:b,counts:Hn})},eg=new Map(Object.entries(tg));
function rg(t){var e;if(t.length>jf)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(h){return{kind:"torn"}}let s=w({seq:b,type:z})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=eg.get(n);if(!l)return{kind:"unknownType",seq:i};let o=l(r);if(o)return{kind:"entry",seq:i,entry:g({type:n},o)};let{version:u}=(e=w({version:b})(r))!=null?e:{};return n==="header"&&u!==a&&u>Cn?{kind:"newer",version:u}:{kind:"invalid"}}var Ln=5e5,sg=1e8,ig=20,ng=class{
constructor(){this.A=new zf((t,e)=>this.S(t,e)),this.aj=[],this.aF=0,this.aE=0,this.bB=0,this.bg=0,this.d=[],this.au=0,this.dv=0,this.bJ=[]}
push(t){if(this.aF++,this.aE+=t.length,this.aF>Ln||this.aE>sg)return this.S("tooLong",this.aF),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.aU(rg(e))}
end(){if(this.aV)return this.aV;if(!this.ao)return{kind:"noRecording"};for(;this.d.length>0;)this.aZ();let{hunts:t,lastHunt:e}=this.A.end();return{kind:"recording",recording:{header:this.ao,hunts:t,snapshots:this.aj,lastHunt:e,nextSeq:this.au,problems:{count:this.dv,first:A(this.bJ,(r,s)=>r.line-s.line)}}}}
aU(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.aV=t:!this.ao&&!r&&(this.aV={kind:"noRecording"}),this.aV?!1:(this.ao=(e=this.ao)!=null?e:r,this.bB>0&&this.fb(r!==a),t.kind==="entry"?this.N(t.seq,t.entry):t.kind==="unknownType"?this.N(t.seq,a):t.kind==="torn"?this.bB=this.aF:this.cL("invalid",this.aF),!0)}
fb(t){let e=this.bB;if(this.bB=0,!t){this.cL("torn",e);return}this.bg+=1,this.cs=e}
cL(t,e){this.bg+=1,this.S(t,e)}
S(t,e){this.dv++,this.bJ.length<ig&&this.bJ.push({line:e,what:t})}
N(t,e){let r={damagedBefore:this.bg,tornEnd:this.cs};for(this.d.push(g({line:this.aF,seq:t,entry:e},r)),this.bg=0,this.cs=a;this.d.length>0&&this.bM();)this.aZ()}
bM(){var t;let[e]=this.d,r=e?e.seq-this.au:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.d.length>yr}
aZ(){let t=this.d.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.bk(),o=this.eu(e,l)?"misnumbered":Nn(this.au,i,e,l);if(o!=="next"?this.S(o,s):n!==a&&e>this.au&&this.S("torn",n),o==="repeated")return;let u=o==="misnumbered"?0:e-this.au;this.au+=u+1,this.A.missed(u),(r==null?a:r.type)==="snapshot"?this.aj.push(r):r&&r.type!=="header"&&this.A.take(r,s)}
bk(){let t=0;return this.d.map(e=>(t+=e.damagedBefore,e.seq-t))}
eu(t,e){return e.length===0&&t>this.au+Ln}};
function ag(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,o=qt(n.before),u={armed:i,saved:o,address:n.address},h=(r=ke(t))==null?a:r.kind;if(h&&h!=="notLive")return{kind:"otherBoot"};let d=lt(t),c=lg(t,l.pointerSize);if(d.kind!=="read"||!c)return{kind:"unknown",note:u};if(d.address!==u.address||c!==((s=l.kernelBase)!=null?s:c))return{kind:"otherBoot"};let f=h==="notLive";return d.value===i?{kind:"armed",note:u,isDump:f}:{kind:d.value===o?"disarmed":"changed"}}
function lg(t,e){let r=Kt(Ye(F(t,qr)));return r&&Z(r.start,e)}var Fn=1e3,Q=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,zn=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),og=class{
constructor(t,e,r,s){this.c=t,this.G=e,this.j=r,this.bo=s}
save(t){return this.j.save(zn(t),this.bo.hunts)}
open(t){let{armed:e}=this.bo;if(e)return{kind:"armed",tag:e.arming.tag};this.j.flush();let r=zn(t),s=new ng,{files:i,isWhole:n,failure:l}=this.eV(r,t,s),o=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:Q(r,0)};if(o.kind==="newer")return o;if(o.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:u}=o,h=ag(this.c,u.lastHunt),{hunts:d,nextSeq:c,problems:f,snapshots:p}=u;this.bo.show(d,h.kind==="armed"?h.note:a);let k=n&&f.count===0;return this.j.opened(p,k?{base:r,nextSeq:c,nextSegment:i,hunts:d,snapshots:p}:a),{kind:"opened",base:r,recording:u,left:h,cut:l==null?a:l.message}}
eV(t,e,r){let s=0,i=!0;return N(()=>{let n=Q(t,0);for(this.G.exists(n)||(n=e,i=!1);s<Fn&&this.G.exists(n)&&(s+=1,!!this.G.read(n,l=>r.push(l)));)n=Q(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},ug=64*1024,hg=class{
constructor(t,e,r){this.aE=0,this.bZ=[],this.G=t,this.Y=e,this.base=r.base,this.cl=r.seq,this.ai=r.segment,this.ba=r.tool}
get count(){return this.ai}
write(t){let e=this.ax;e&&this.fB(e),this.ax=t,this.open(),this.dl(t),(this.aE>=ug||dg(t))&&this.close(),this.ax=a}
open(){if(this.aN)return;let t=Q(this.base,this.ai);if(this.ai>=Fn)throw new Gt(t,"a recording has 1000 files");this.aN=this.G.create(t),this.bZ.push(t),this.aE=0,N(()=>this.ao(),e=>{throw this.dG(this.bZ.splice(-1)),e}),this.ai+=1}
ao(){this.dl({type:"header",format:"pooltag recording",version:1,segment:this.ai,tool:this.ba,time:this.Y()})}
discard(){this.dG(this.bZ.splice(0))}
dG(t){let e=r=>N(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.G.remove(r))}
close(){let t=this.aN;this.aN=a,t==null||t.close()}
fB(t){this.ax=a,this.close(),this.G.exists(Q(this.base,this.ai))&&(this.ai+=1),this.write(t)}
dl(t){var e;let r=Wf(this.cl,t);(e=this.aN)==null||e.writeLine(r),this.cl+=1,this.aE+=r.length}},dg=t=>t.type==="change"&&t.state==="planned"||t.type==="end",cg=class{
constructor(t,e,r,s){this.aj=[],this.ax=[],this.G=t,this.Y=e,this.ba=r,this.l=s}
begin(t){this.z=t,this.O(t.start)}
note(t){var e,r;let s=(r=(e=this.z)==null?a:e.take(t))!=null?r:"taken";return this.O(t),s}
noteOf(t,e){var r;t.take(e),this.aW?this.O(e):(r=this.aK)!=null&&r.hunts.includes(t)&&this.ax.push(e)}
get snapshots(){return this.aj}
noteSnapshot(t){this.cy([t]),this.O(t)}
cy(t){let e=[...this.aj,...Un(this.aj,t)];this.aj=A(e,(r,s)=>r.time-s.time)}
opened(t,e){this.cy(t),this.aK=e}
save(t,e){var r,s;if(((r=this.aW)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.aK)==null?a:s.base)===t?this.aK:a,n=Q(t,0);return N(()=>{var l;if(!i&&this.G.exists(n))return{kind:"exists",path:n};let o=e.filter(d=>!(i!=null&&i.hunts.includes(d))),u=Un((l=i==null?a:i.snapshots)!=null?l:[],this.aj),h=this.fC(t,i,u,o);if(i)for(let d of this.ax.splice(0))h.write(d);return this.eE(),this.aK=a,this.aW=h,{kind:"saved",base:t,files:h.count,hunts:o,snapshots:u.length}},({call:l,message:o})=>({kind:"failed",path:l,message:o}))}
flush(){this.dI(t=>t.close())}
eE(){var t;(t=this.z)!=null&&t.openEnd&&this.O({type:"end",why:Zi,time:this.Y()}),this.flush()}
fC(t,e,r,s){let{nextSeq:i=0,nextSegment:n=0}=e!=null?e:{},l=new hg(this.G,this.Y,{base:t,seq:i,segment:n,tool:this.ba});return N(()=>this.eh(l,r,s),o=>{throw l.discard(),o}),l}
eh(t,e,r){t.open();for(let i of e)t.write(i);let s=A(r,(i,n)=>+(i===this.z)-+(n===this.z));for(let{start:i,entries:n}of s){t.write(i);for(let l of n)t.write(l)}t.close()}
O(t){this.dI(e=>e.write(t))}
dI(t){let e=this.aW;e&&N(()=>t(e),r=>{this.aW=a,this.cr(r)})}
cr({call:t,message:e}){try{this.l({kind:"notRecorded",path:t,message:e})}catch(r){}}},Un=(t,e)=>e.filter(r=>!t.some(({time:s,name:i})=>s===r.time&&i===r.name)),x=t=>{let e=C(t);return JSON.stringify(Dr(t)||/["$;\\]/.test(e)?rt(t):e)},wt=t=>`0x${t.toString(16)}`,m=(t,e)=>`${t} ${e}${t===1?"":"s"}`;
function $(t,e=""){let r=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${r} (simulated)`:r}var Sr=t=>t===a?"":` (${t})`;
function fg(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${gg(e.plain)}.`}}var gg=t=>[...new Set([x(t),`"${rt(t)}"`])].join(" or "),pg=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,mg=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,kg=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,Pt=(t,e)=>`${t} does not fit: ${e}`,bg=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Dn=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,wg=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,_g=t=>`${JSON.stringify(t)} was not looked past. `,Tr=t=>`Did you mean ${t.join(" or ")}?`;
function vg(t,e){if(t===a)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let r=e.length===0?`Begin with dx @$pool.hitTag(${x(t)}).`:Tr(e.map(x));return`Nothing has been recorded for ${x(t)}. ${r}`}
function Wn(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${rt(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return Gn(t);case"noSymbol":return`there is no symbol nt!${t.name}${Sr(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${wt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return yg(t.tag,t.meant);case"ambiguous":return`${t.tags.map(rt).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${rt((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Gn({what:t,setting:e}){let r=e.length>jn?`${e.slice(0,jn)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${bl[t]} and try again.`}var jn=80;
function yg(t,e){let r=e.map(i=>`${x(i)} (${rt(i)})`),s=r.length===0?"":`${Tr(r)} `;return`no allocation with ${x(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${x(t)}, "unseen").`}
function _t(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return Sg(t.holds);let e=Sr(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function Sg(t){return t===a||J(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${x(H(t))} by now, and not by this call: dx @$pool.status()`}
function Tg(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Wn(t.problem)}`;case"cleared":return t.undone.map(_t).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${wt(t.held)}, armed by somebody else; it holds 0 now.`:_t(t.undone)}}var Kn="what sites hold is at least so much, shares are of what is known",qn=t=>Rt(t)>0&&!t.isWhole(),Og=t=>qn(t)?" (at least so much, of what is known)":"";
function Vn(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${xg(e.why)}${qn(t)?`: ${Kn}`:""})`;let s=[...e.kind==="floor"?[`${Eg(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${m(r,"hit")} is not known${Ag(t)}`]:[]];return s.length===0?"":` (${Kn}: ${s.join(", ")})`}
function Ag(t){let{count:e,requested:r}=t.unlocatedAllocs(),s=Jn(r,e);return s===""?"":`, ${m(e,"allocation")} among them${s}`}
function Jn({bytes:t,of:e},r){return e===0?"":` that asked for ${e<r?"at least ":""}${t} bytes`}var Eg=(t,e)=>`${e>0?"up to ":""}${Yn(t)}`;
function Yn({allocs:t,frees:e}){return[...t>0?[m(t,"allocation")]:[],...e>0?[m(e,"free")]:[]].join(" and ")}
function xg(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function xe(t){if(Rt(t)===0)return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Rt=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},Or=t=>`${JSON.stringify(C(t.tag))}: ${m(Rt(t),"hit")}${Rt(t)===0?"":`, coverage ${xe(t)}`}`,Ar=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,Ng=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function Mg(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s,snapshots:i}=t;return`${s.map(Rg).join("")}Saved ${[...Xn(i),m(s.length,"hunt")].join(" and ")} in ${Pg(e,r)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Ar(t)}`}}var Xn=t=>t>0?[m(t,"snapshot")]:[],Pg=(t,e)=>e>1?`${Q(t,0)} to ${Q("",e-1)}`:Q(t,0),Rg=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${m(t,"hit")} on ${x(e)} are more than is kept: save before a long hunt. `,Ig=t=>t.kind==="opened"?Bg(t):`Not opened: ${Cg(t)}`;
function Cg(t){switch(t.kind){case"armed":return`${x(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Ar(t)}}
function Bg(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l,snapshots:o}=r,u=[...Xn(o.length),...n.map(Or)],[h]=l.first;return[`Opened ${e}: ${u.join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,h&&`${m(l.count,"line")} damaged or missing, the first at ${h.line}.`,Lg(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Hg=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function Lg(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${x(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${wt(t.note.saved)} disarms.`:`It was ${Hg(e)}${Fg(t)}`}
function Fg(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${wt(t.note.saved)} disarms.`}}
function zg(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],m(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[m(s,"processor")]:[]].join(", ")}; arming ${x(r)} at ${rl(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${x(t.tag)}: ${_t(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${m(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${Dg(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Wg(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${$(t.bytes/Ug)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${m(t.of,"block")} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${wt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Ar(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var Ug=10600,Dg=t=>t===a?"":`; the ${$(t)} are looked at when a stop arrives`;
function Wg({hits:t,wanted:e,seconds:r,target:s}){let i=t/r,n=(e-t)/i,l=`${i.toFixed(1)}/s`;return n<Gg?`pooltag: ${t} of ${m(e,"hit")}, ${l}, about ${$(n,s.description)} to go`:`pooltag: ${m(t,"hit")}, ${l}`}var Gg=86400,jg=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Kg(t){if(!t.includes("<"))return t;let e=t.replace(jg,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var Zn=t=>host.parseInt64(it(t),16);
function Qn(t){if(typeof t=="number")return t;if(!qg(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function qg(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var $n=8e3,Vg=8,Jg=class{
constructor(){this.__d=!1,this.__s={given:[],read:[]}}
query(t){return this.__j(t)}
change(t){return this.__j(t)}
run(t){return this.__j(t)}
readMemory(t,e){let r=ea(this.__t(t),e);if(r||!ta(t))return r;this.__d=!this.__d;let s=ea(this.__t(t),e);return s||(this.__d=!this.__d),s}
__t(t){return!this.__d||!ta(t)?t:st(4294967295,B(t).low)}
__j(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?this.__10([...e]):[]}catch(e){throw new Gt(t,e)}}
__10(t){let e=this.__s,r=t.map((s,i)=>{let n=e.given[i]===s?e.read[i]:a;return n!=null?n:Wt(Kg(`${s}`))});return t.length>=Vg&&(this.__s={given:t,read:r}),r}
now(){return Date.now()}
session(){let t=ee(()=>host.currentSession.Attributes.Target),e=ee(()=>t==null?a:t.IsKernelTarget),r=ee(()=>t==null?a:t.IsLiveTarget),s=ee(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Ne(t){for(let e=0;e<t.length;e+=$n)host.diagnostics.debugLog(t.slice(e,e+$n));host.diagnostics.debugLog(`
`)}var ta=t=>B(t).high===0&&Ft(t,4);
function ea(t,e){return ee(()=>{let r=host.memory.readMemoryValues(Zn(t),e,1);return r.length===e?new Uint8Array(r):a})}
function ee(t){try{return t()}catch(e){return}}var Yg=class{
exists(t){return It(t,e=>e.FileExists(t))}
create(t){return It(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__14(e,r,t);return{writeLine:i=>It(t,()=>s.WriteLine(i)),close:()=>It(t,()=>r.Close())}})}
remove(t){It(t,e=>e.DeleteFile(t))}
__14(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return It(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function It(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new Gt(t,r)}}var vt="pool",ra="pooltag",sa=`dx -r0 @$${vt} = Debugger.State.Scripts.${ra}.Contents.pool`,Xg=t=>`pooltag ${t}. After .scriptload type ${sa}, then dx @$pool.status()`;
function ia(t){return Pe(()=>Qg(t))||Pe($g)}
function Zg(){Pe(()=>Reflect.deleteProperty(Me(),vt)&&Me()[vt]===a)||Pe(()=>na(`dx -r0 @$vars.Remove("${vt}")`))}var Me=()=>host.namespace.Debugger.State.UserVariables;
function Qg(t){return Me()[vt]=t,Me()[vt]!==a}
function $g(){return[`Debugger.State.Scripts.${ra}.Contents.pool`,"@$scriptContents.pool"].some(t=>na(`dx -r0 @$${vt} = ${t}`))}
function na(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function Pe(t){try{return t()}catch(e){return!1}}
function aa(t,e,r,s){let i=pe(t),n=gs(t,i);if(!i||!n)return;let l=te(t,i);s||e({kind:"tables",bytes:tp(n)});let o=s?ep(t,n,s):ms(t,n);if(!o)return;let u=n.layout.fields.NonPagedAllocs.bytes===4?32:64;return{name:r,time:t.now(),uptime:l&&Math.round(l.uptime),bootTime:l&&Math.round(l.bootTime),whole:!s,bits:u,rows:o.map(({tag:h,nonPaged:d,paged:c})=>[D(h),...la(d),...la(c)]).filter(h=>s||h.slice(1).some(d=>d!==0))}}var tp=({tables:t,slots:e,layout:r,expansion:s})=>{var i;return(t.length*e+((i=s==null?a:s.slots)!=null?i:0))*r.size},la=({allocs:t,frees:e,bytes:r})=>[t,e,r];
function ep(t,e,r){let s=[];for(let i of r){let n=ps(t,e,i);if(n.kind==="found")s.push(n.record);else if(n.kind==="absent")s.push({tag:i,nonPaged:oa,paged:oa});else return}return s}var oa={allocs:0,frees:0,bytes:0};
function rp(t){let e={kind:t.whole?"all":"rows"};return g({},t,{clock:"debugger",table:"system",isRecords:!0},{covers:e,isWide:t.bits===64,rows:ua(t)})}
function ua({rows:t,bits:e}){let r=(s=0,i=0,n=0)=>{let l=e===32?s-i|0:s-i;return{allocs:s,frees:i,outstanding:Math.max(0,l),bytes:n}};return t.map(([s=0,i,n,l,...o])=>{let u=H(s);return{tag:u,text:C(u),nonPaged:r(i,n,l),paged:r(...o)}})}
function sp({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function ip(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=np(t);return e.map(s=>{let i=s.tag===a?ap(s,r):a;return i?g({},s,{tag:D(i.tag)}):s})}
function np(t){var e;let r=gs(t,pe(t));return(e=r&&ms(t,r))!=null?e:[]}
function ap(t,e){let r=e.filter(({tag:i})=>C(D(i))===t.text),s=r.length===1?r:r.filter(i=>lp(i,t));return s.length===1?s[0]:a}var lp=({nonPaged:t,paged:e},r)=>ha(t,r.nonPaged)&&ha(e,r.paged),ha=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function op(t,e){let r=t.now(),s=Js(F(t,Ol("tag",!0))),i=s?a:aa(t,e,""),n=s?ip(t,s.rows):i&&ua(i);return n&&{rows:n,isOfTables:!s,unread:s?s.unread.length:0,total:s?sp(s):"whole",seconds:(t.now()-r)/1e3,session:t.session().description}}var da=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function up(t,e){if(e==="tag")return A(t,hp);let r=dp(e);return A(t,(s,i)=>r(i)-r(s))}
function hp({text:t},{text:e}){return t===e?0:t<e?-1:1}
function dp(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return Er;case"bytes":return ca;case"peralloc":return e=>Er(e)===0?0:ca(e)/Er(e)}}var Er=t=>t.nonPaged.outstanding+t.paged.outstanding,ca=t=>t.nonPaged.bytes+t.paged.bytes,fa=t=>`Not armed: ${cp(t)}`;
function cp(t){switch(t.kind){case"refused":return Wn(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${Sr(t.applied.failure)}. ${_t(t.applied.undone)}`}}var fp=(t,e)=>`ARMED: the machine stops at every allocation and free of ${x(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function gp(t){if(t.kind==="breaksPassed")return`Not captured: ${Gn(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${x(e)}: somebody has changed it. dx @$pool.arm(${x(e)}) arms it again.`}var Re="dx -g shows columns, [0].details() the rest",pp=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${m(e,"row")}, the first is [0]`,mp=36e5,kp=(t,e)=>{var r,s;return((r=e.uptime)!=null?r:Number.NaN)-((s=t.uptime)!=null?s:Number.NaN)};
function bp(t,e){let r=t/mp;return`${r<10?r.toFixed(2):r.toFixed(1)} hours ${e}`}var wp="that the target ran",_p=({kind:t},e,r)=>`${e.name} and ${r.name}: ${t==="otherBoot"?"another boot":"one is of a session"}, so nothing is subtracted.`,ga=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,pa="g, wait, break in, and dx @$pool.snapshot() again.",vp=`First dx @$pool.snapshot(), then ${pa}`,ma="The tables of the tag tracker cannot be read; types of nt may be missing.",yp=(t,e,r)=>`Snapshot ${JSON.stringify(t)}: ${m(e,"tag")}. ${r?`Then ${pa}`:"dx -g @$pool.diff() shows what changed."}`;
function Sp(t,e,r){let{boot:s,isAtLeast:i,rows:n,incomparable:l}=t,o=kp(e,r);return[`${m(n.length,"tag")} (bytes) from ${e.name} to ${r.name}`,...o>0?[bp(o,wp)]:[],...l.length>0?[`${m(l.length,"tag")} only in one`]:[],...s==="unknown"?["boot unknown"]:[],...i?["Allocs and Frees at least so many"]:[],Re].join("; ")}var Tp=4096,ka=256;
function Op(t){if(t.coverage().kind==="unknown")return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.unpaired();return e===0?a:`up to ${e} of them may have been freed unseen`}
function Ap(t,{block:e,isDoubtful:r}){if(t.asked.there.has(e)&&!r)return"allocated still when the hunt ended: memory showed it";if(t.coverage().kind==="unknown")return"not seen freed; frees may have been missed";let{count:s}=t.unpaired();return r?`not seen freed; ${m(s,"free")} of which the block is not known can have been of it`:"not freed: every free was seen"}
function Ep(t,{block:e,charged:r}){let{pointerSize:s}=t.start.target,i=o=>zt(v(e,o),s),n=Number.parseInt(e.slice(-4),16)%Tp===0,l=s*2;return[`!pool ${i(0)}`,`db ${i(0)} L${wt(Math.min(r!=null?r:ka,ka))}`,...n?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}
function xp(t,e){let r=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(", ")}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${r}.`}
function Np(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${Pp(t.stop)}: the prompt is yours.${t.mayBeOld?Mp:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var Mp=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function Pp(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${wt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function Rp(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Rt(r),o=[m(n.alloc,"allocation"),m(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),u=l===0?"":`coverage ${xe(r)}${Vn(r)}`,h=[l>i&&`the whole hunt: ${m(l,"hit")}`,u].filter(Boolean),d=[`: ${o}`,h.join(", ")].filter(Boolean).join("; ");return[`${m(i,"hit")} on ${x(s)} in ${$(e.seconds,r.start.target.description)}${d}.`,Np(e.end),l===0&&Bp(e.end)?Hp(r):a,t.disarmed&&(e.hasRestarted?Lp(t.disarmed):_t(t.disarmed)),ys(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?Cp(t):a,l>0?`Next: dx -g @$pool.leaks(${x(s)}).`:a].filter(c=>c!==a).join(" ")}var Ip=2e3;
function Cp({hunt:t,tag:e,capture:r}){let s=Rt(t);if(!(t.openHits()*10<s||s>=Ip||r.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${x(e)}, ${Math.max(500,2*s)}).`}var Bp=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function Hp(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.isEmpty())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let r=t.coverage();return r.kind==="floor"?`The kernel counted ${Yn(r.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var Lp=t=>t.kind==="stillThere"?_t(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",Ie=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),ba=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;
function Fp({counted:{before:t,after:e}}){return t&&e&&Ie(t,e)}
function zp(t){var e;let{after:r}=t.counted,s=(e=t.rechecks[t.rechecks.length-1])==null?a:e.counts;return r&&s&&Ie(r,s)}var Up=1/2;
function Dp({loadVariance:t},e){let r=e**2/12;return 2*Math.sqrt(Math.max(0,t-r))}
function Wp(t,e,r){var s;let{after:i}=t.counted,n=(s=t.rechecks[t.rechecks.length-1])==null?a:s.counts;if(!i||!n||t.lastHit===0)return!1;let l=Math.min(r,Dp(t,e)),o=e/t.lastHit*ba(i,n);return Ie(i,n)+l>=o*Up}var Gp=3,jp=1/20,Kp=3/4;
function qp(t,e){let{after:r}=t.counted;if(t.rechecks.length<Gp||!r||t.lastHit===0||t.stackUses().reduce((i,n)=>i+n.unmatchedFrees,0)>e*jp)return!1;let s=r;for(let{counts:i,boot:n}of t.rechecks){if(!i||n!=="same")return!1;let l=e/t.lastHit*ba(s,i);if(l<=0||Ie(s,i)<l*Kp)return!1;s=i}return!0}var Vp=2,wa=1,Jp=1-Di;
function Yp(t,e){let{there:r,gone:s,freed:i}=t;return{there:new Set(r),gone:new Set(s),events:e,mistaken:Zp(i.taken,i.asked)}}var Xp=3,Zp=(t,e)=>e===0?1:Math.min(1,(t+Xp)/e);
function Qp({hits:t,lifetimes:e},r,s,i,n){let l=e.count>=Vp,o=l?mr(e):s,u=({hit:L})=>i-L>wa*o,h=r.filter(u),d=r.filter(L=>!u(L)),c=({block:L})=>(n==null?a:n.there.has(L))===!0,f=({block:L})=>(n==null?a:n.gone.has(L))===!0,p=h.filter(c),k=h.filter(f).length,y=d.filter(c),E=n!==a&&n.events>wa*o,j=[...h,...d].filter(L=>c(L)||f(L)).length,S=d.filter(L=>c(L)||f(L)).length,O=Jp*t.alloc*Math.min(o,i)/Math.max(1,i),Lr=E?_a(p.length,O+$p(k,n.mistaken))+_a(y.length,tm(S,n.mistaken)):0;return{freed:e.count,old:h.length,young:d.length,frees:l,oldThere:p.length,oldGone:k,there:p.length+y.length,asked:j,survivors:Lr,born:[...p,...y].map(({hit:L})=>L)}}var _a=(t,e)=>Math.max(0,t-e),$p=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),tm=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));
function re({counted:t},{counts:e}){let{after:r}=t;if(!r||!e)return;let s=e.allocs+e.frees-r.allocs-r.frees;return s>=0?s:a}
function va(t,e){var r;let s=t.held(),i=new Map(t.stackUses().map(o=>[o.stack,o])),n=t.rechecks[t.rechecks.length-1],l=n&&Yp(n,(r=re(t,n))!=null?r:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>em(o,i,s,t.lastHit,l))}
function em(t,e,r,s,i){var n;let l=mr(t.use.lifetimes),o=[];for(let c of t.use.stacks){let f=e.get(c);f&&o.push(Qp(f,(n=r.get(c))!=null?n:[],l,s,i))}let u=c=>o.reduce((f,p)=>f+c(p),0),h=o.filter(({frees:c})=>c),d=(h.length>0?h:o).reduce((c,f)=>c.concat(f.born),[]);return g({},t,{usual:l,freed:u(({freed:c})=>c),held:u(({old:c,young:f})=>c+f),old:u(({old:c})=>c),asked:u(({asked:c})=>c),there:u(({there:c})=>c),oldGone:u(({oldGone:c})=>c),survivors:Math.round(h.reduce((c,{survivors:f})=>c+f,0)),born:d.reduce(({first:c,last:f},p)=>({first:Math.min(c,p),last:Math.max(f,p)}),{first:s,last:0})})}var Ce=({use:t})=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"An unknown call site"};
function xr(t,e){switch(e.kind){case"noHits":return"";case"unknown":return"Of no block is it known that it stays: more hits tell more.";case"nothingHeld":return sm(e.allocs);case"holds":return im(t,e.sites);case"noProof":return lm(t,e.sites,e.why);case"leaks":return am(t,e.sites)}}var rm=3;
function sm(t){let e=Math.floor(t/rm),r=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${m(t,"allocation")} none was outstanding at the end${r}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`}
function im(t,e){var r,s;let[i]=e;if(!i)return"";let{use:n,usual:l,freed:o}=i,u=(s=(r=i.holding)==null?a:r.blocks)!=null?s:i.held,h=Math.min(i.old,u),d=o===0?"none of its blocks was freed":`${h} of them for longer than the ${l} hits that what it frees usually lives`,c=Fp(t),f=c!==a&&c<=0?" The tag did not grow during the hunt.":"";return`${Ce(i)} holds ${nm(t)}${u} of ${m(n.allocs,"block")} allocated there during the hunt, ${d}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${x(t.tag)})`}var nm=t=>t.isWhole()?"":"at least ";
function am(t,e){let[r,...s]=e;if(!r)return"";let{there:i,asked:n,usual:l,freed:o}=r,u=o===0?"none of its blocks was ever freed":`what it frees usually lives ${m(l,"hit")} at most`,h=s.length>0?` So does ${s.map(Ce).join(", ")}.`:"";return`${Ce(r)} LEAKS: ${i} of ${m(n,"block")} are still there ${ya(t)}, while ${u}${Sa(t)}.${h}`}
function lm(t,e,r){let[s]=e;if(!s)return"";let{there:i,asked:n}=s;return`No proof of a leak. ${`${Ce(s)}: ${i} of ${m(n,"block")} still there ${ya(t)}${Sa(t)}`}; ${om(t,s,r)}.`}
function om(t,e,r){switch(r){case"gone":return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case"few":return"too few of them have outlived what the same paths free: a longer hunt tells more";case"keeps":return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${x(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case"freedLate":return`${m(e.oldGone,"old block")} of it went meanwhile: such blocks are freed, only late`;case"stopped":return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}}
function ya(t){let e=t.rechecks[t.rechecks.length-1];if(!e)return"";let r=re(t,e);return`${r===a?"later":`after ${m(r,"more event")}`}${um(t,e)}`}
function um({endUptime:t,endTime:e},{uptime:r,time:s}){return r!==a&&t!==a&&r>=t?` (${$((r-t)/1e3)} of the target)`:e!==a&&s>=e?` (${$((s-e)/1e3)} of the debugger)`:""}
function Sa(t){let e=zp(t);return e===a?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${m(e,"block")}`:"; the tag has not grown"}
function hm({freed:t,boot:e,held:r,there:s,gone:i,unreadable:n}){let l=s.length+i.length+n.length,o=l<r?`; a sample of ${l} of ${r} blocks`:"",u=e==="unchecked"?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${m(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${u}`}
function dm(t,e){let r=x(t.tag);switch(e.kind){case"asked":return;case"notRun":return t.rechecks.length>0?a:`${r}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case"nothingHeld":return`${r}: no block is known that the hunt has left.`;case"otherBoot":return`${r}: another machine, or it was started again since the hunt: its blocks are gone.`;case"failed":return`${r}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${r}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}}
function cm({covers:t},e){return t.kind==="pattern"?sr(t.pattern,e):t.kind==="all"}var fm=2e3;
function gm(t,e){if(t.uptime===a||e.uptime===a)return"unknown";if(e.uptime<t.uptime)return"other";let r=pm(t,e);return r!==a&&e.uptime>r?"same":t.bootTime===a||e.bootTime===a?"unknown":Math.abs(e.bootTime-t.bootTime)<=fm?"same":"other"}
function pm(t,e){if(t.time===a||e.time===a)return;let r=e.time-t.time;return t.clock===e.clock&&r>0?r:a}
function mm(t){let e=t.every(({rows:l})=>l.every(({tag:o})=>o!==a)),r=new Set,s=new Map,i=t.map(({rows:l})=>{let o=new Map;for(let u of l){let h=e?`${u.tag}`:u.text,d=o.get(h);d&&r.add(h);let c=d?wm(d,u):u;o.set(h,c),s.set(h,c)}return o}),n=[];return s.forEach((l,o)=>{n.push({latest:l,uses:t.map((u,h)=>{var d,c;return(c=(d=i[h])==null?a:d.get(o))!=null?c:km(u,l)}),isMerged:r.has(o)})}),n}
function km(t,{text:e,tag:r}){if(!cm(t,e))return;let s=t.isRecords?bm:Ta;return{text:e,tag:r,nonPaged:s,paged:s}}var Ta={outstanding:0,bytes:0},bm=g({allocs:0,frees:0},Ta);
function wm(t,e){let r=(s,i)=>({allocs:Be(s.allocs,i.allocs),frees:Be(s.frees,i.frees),outstanding:s.outstanding+i.outstanding,bytes:s.bytes+i.bytes});return g({},t,{nonPaged:r(t.nonPaged,e.nonPaged),paged:r(t.paged,e.paged)})}var Be=(t,e)=>t===a||e===a?a:t+e;
function _m(t,e){if(t.table!==e.table)return{kind:"otherTable"};let r=gm(t,e),s=mm([t,e]);if(r==="other"||r==="unknown"&&s.some(vm))return{kind:"otherBoot"};let i=!(t.isWide&&e.isWide),n=[],l=[];for(let{latest:{text:o},uses:[u,h]}of s)if(!u||!h)l.push(o);else{let d=ym(u,h,!i);(Aa(d.nonPaged)||Aa(d.paged))&&n.push(d)}return{kind:"changes",boot:r,isAtLeast:i,rows:A(n,(o,u)=>u.bytes-o.bytes||(o.text<u.text?-1:1)),incomparable:l,merged:s.filter(({isMerged:o})=>o).map(({latest:o})=>o.text)}}
function vm({uses:[t,e]}){if(!t||!e)return!1;let r=(s=0,i=s)=>i<s;return[r(t.nonPaged.allocs,e.nonPaged.allocs),r(t.nonPaged.frees,e.nonPaged.frees),r(t.paged.allocs,e.paged.allocs),r(t.paged.frees,e.paged.frees)].some(Boolean)}
function ym(t,e,r){var s;let i=Oa(t.nonPaged,e.nonPaged,r),n=Oa(t.paged,e.paged,r);return{text:e.text,tag:e.tag,description:(s=e.description)!=null?s:t.description,nonPaged:i,paged:n,bytes:i.bytes+n.bytes}}
function Oa(t,e,r){let s=(i,n)=>{if(!(i===a||n===a))return n>=i?n-i:r?a:n+4294967296-i};return{allocs:s(t.allocs,e.allocs),frees:s(t.frees,e.frees),outstanding:e.outstanding-t.outstanding,bytes:e.bytes-t.bytes}}var Aa=({outstanding:t,bytes:e})=>t!==0||e!==0,Ea=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],Sm=new Set(Ea.filter(t=>!t.endsWith("*"))),Tm=Ea.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1));
function Om(t){let e=t.toLowerCase();return Sm.has(e)||Tm.some(r=>e.startsWith(r))}var Am=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;
function Em(t,{modules:e,skip:r,pointerSize:s}){var i,n;let l=Y(t);for(let u=l;u<t.length;u++){let h=t[u];if(!h||!Jt(t,u))return{kind:"unknown",why:mt(t)};if(h.address&&!Ft(h.address,s))return{kind:"system"};let d=xm(h,e),c=u-l;if(d===a)return{kind:"noModule",frame:h,past:c};if(!Om(d)&&!Oe(h,r))return{kind:"driver",module:d,frame:h,past:c}}let o=t[t.length-1];return!o||l>=t.length?{kind:"unknown",why:mt(t)}:{kind:Am.test((n=(i=o.symbol)==null?a:i.name)!=null?n:"")?"system":"cut"}}
function xm({address:t,symbol:e},r){var s;let i=t&&Li(t,r),n=(s=i==null?a:i.module)!=null?s:e==null?a:e.module;return n===""?a:n}
function Nm(t,e){let r=[...Pm(t,e).values()].map(o=>Im(t,o)),s=r.reduce((o,{holding:u})=>{var h;return o+((h=u==null?a:u.blocks)!=null?h:0)},0),i=r.map(o=>{var u,h;return g({},o,{share:s===0?0:((h=(u=o.holding)==null?a:u.blocks)!=null?h:0)/s})}),n=({holding:o})=>{var u;return(u=o==null?a:o.bytes)!=null?u:-1},l=({holding:o})=>{var u;return(u=o==null?a:o.blocks)!=null?u:-1};return A(i,(o,u)=>n(u)-n(o)||l(u)-l(o))}
function Mm({stacks:t}){let e=[];for(let{holder:r}of t)"past"in r&&e.push(r.past);return e.length===0?a:[Math.min(...e),Math.max(...e)]}
function Pm(t,e){let{modules:r,asked:s}=t,{pointerSize:i}=t.start.target,n=new Map;return t.held().forEach((l,o)=>{let u=l.filter(({block:f})=>!s.gone.has(f));if(u.length===0)return;let h=Em(t.stacks.at(o),{modules:r,skip:e,pointerSize:i}),d=Rm(h),c=n.get(d);c?c.push({stack:o,holder:h,blocks:u}):n.set(d,[{stack:o,holder:h,blocks:u}])}),n}
function Rm(t){return t.kind==="driver"?`${t.kind} ${t.module.toLowerCase()}`:t.kind==="unknown"?`${t.kind} ${t.why}`:t.kind}
function Im(t,e){var r,s;let i=A(e,(c,f)=>f.blocks.length-c.blocks.length),n=[];for(let c of i)n.push(...c.blocks);let l=new Set(i.map(({stack:c})=>c)),o=0;for(let{stack:c,hits:f}of t.stackUses())l.has(c)&&(o+=f.alloc);let u={lastHit:t.lastHit,lifetimes:new Ae},h=Wi(n,t.unpaired(),t.asked,u),d=(s=(r=i[0])==null?a:r.holder)!=null?s:{kind:"cut"};return g({holder:d,stacks:i,allocs:o},h&&{holding:h})}
function Cm(t,e){var r;let{asked:s,lastHit:i}=t,{count:n,ofThere:l}=t.unpaired(),o=(r=t.recent(1)[0])==null?a:r.time,u=[];return t.held().forEach((h,d)=>{let c=t.siteOf(t.stacks.at(d),e);for(let f of h){let{block:p,hit:k,time:y}=f;if(s.gone.has(p))continue;let E=y===a||o===a?a:o-y,j=(s.there.has(p)?l:n)>0;u.push(g({},f,{site:c,age:i-k,lived:E,isDoubtful:j}))}}),A(u,(h,d)=>h.hit-d.hit)}
function Bm(t,e){if(!t)return!1;let r=e.replace("...","*"),s=[t.key,t.frame.text];return Oe(t.frame,[r])||s.some(i=>Vt(r,i))}var Nr=2,Hm=1/2,Lm=1/8,Fm=1/2,zm=1/100,Um=1/20;
function Mr(t,e=[]){var r,s,i,n;let{alloc:l,free:o,unknown:u}=t.counts();if(l+o+u===0)return{kind:"noHits"};let h=va(t,e),d=A(h.filter(({held:S,use:O})=>S>0&&O.site!==a),Dm);if(d.length===0)return t.isWhole()?{kind:"nothingHeld",allocs:l}:xa;let c=t.rechecks[t.rechecks.length-1];if(!c){let S=d.filter(({holding:O})=>O&&O.blocks>0);return S.length>0?{kind:"holds",sites:S}:xa}let f=d.reduce((S,O)=>S+O.survivors,0),p=d.reduce((S,O)=>S+O.held-O.old,0),k=d.map(S=>({site:S,doubt:Wm(t,S,{survivors:f,young:p},c)})),y=k.filter(({doubt:S})=>S===a).map(({site:S})=>S),E=(s=(r=y[0])==null?a:r.survivors)!=null?s:0,j=y.filter(({survivors:S})=>S>=E*Hm);return j.length>0?{kind:"leaks",sites:j}:{kind:"noProof",sites:d,why:(n=(i=k[0])==null?a:i.doubt)!=null?n:"few"}}var xa={kind:"unknown"},Dm=(t,e)=>e.survivors-t.survivors||e.there-t.there||e.old-t.old||e.held-t.held;
function Wm(t,e,{survivors:r,young:s},i){let{there:n,asked:l,freed:o,oldGone:u,survivors:h,born:d,usual:c}=e,f=re(t,i);if(l>0&&n===0)return"gone";if(i.boot==="unchecked")return"boot";if(!f||f<=c)return"tooSoon";if(!(o===0&&n===l&&n>=Nr&&qp(t,e.held)))return n>Fm*(o+l)?"keeps":h===0||r<Nr||h>=Nr&&d.last-d.first<Lm*t.lastHit?"few":u>Um*h?"freedLate":(d.last/t.lastHit)**h<zm?"stopped":Wp(t,h,s)?a:"stopped"}var He={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},snapshot:{group:"look",line:"@$pool.snapshot()",short:"counts of all tags",usage:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{group:"look",line:"-g @$pool.diff()",short:"what changed",usage:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:"look",line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:"look",line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:"look",line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},Gm="what to type; dx -v @$pool says more of each call";
function jm(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(He))t[e]={Help:`${r} - ${s}`};return t}var Km=class{
constructor(t){this.__o=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:r}=this.__o;return`${t}: dx ${e}  ${r}`}},G=t=>Wt(t).replace(/\t/g," "),R=class extends Error{
constructor(t){super(G(t)),this.name=""}},qm=500,Vm=[8,256];
function Na(t,e){var r,s;let i=(s=(r=He[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new R(bg(`${e[n]}`,i))}
function Le(t,e){if(e===a)throw new R(mg(t));if(typeof e!="string")throw new R(pg(t));let r=tl(e);if(!r.ok)throw new R(fg(e,r.problem));return r.tag}
function Ma(t,e,r,s=1,i=1/0){let n=Qn(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new R(kg(t,s,i,r))}
function Pa(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:qm};return e.forEach((n,l)=>{let o=s[l];if(!o)throw new R(Pt(`${n}`,r));let u=o==="frames"?Vm:[];i[o]=Ma(`The number of ${o}`,n,r,...u)}),i}
function Ra(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new R(Pt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Jm=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Ia(t,e){if(typeof e=="string"&&e.trim()!==""&&!Jm.test(e))return e;throw new R(Ng(t))}
function Pr(t,e){var r,s;if(e===a||typeof e=="string"&&e!=="")return e;throw new R(Pt(`${e}`,`dx @$pool.${(s=(r=He[t])==null?a:r.usage)!=null?s:""}`))}
function Ym([t,e]){let r=da.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new R(Pt(`${s}`,Ca))}var Ca=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${da.join(" ")}`;
function Xm(t,e){if(t===a||/[*?]/.test(t))return;let r=JSON.stringify(t),s=Es(t,e).map(i=>JSON.stringify(i));throw new R(s.length>0?`${r} is no tag in the listing. ${Tr(s)}`:Pt(`${r} is no tag in the listing and`,Ca))}var Ba={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},se=(t,e="noStack")=>{var r;return(r=t==null?a:t.frame.text)!=null?r:Ba[e]},Zm=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,Ha=t=>t.some(({symbol:e})=>e!==a&&Zm.test(e.name)),La="processes of blocks not seen freed",Qm=5;
function Rr(t,e){var r,s;return e===a?"":(s=(r=t.processOf(e))==null?a:r.image)!=null?s:it(e)}
function Fa(t,e,r){var s;if(e===a)return;let i=(s=t.processOf(e))==null?a:s.id,n=i===a?"":`, id ${i}`,l=`${Rr(t,e)} (${it(e)}${n})`;return Ha(r)?`an interrupt or a deferred call, on top of process ${l}, which need have nothing to do with it`:`process ${l}`}
function Ir(t,e,r){var s;let i=new Map;for(let{process:u,stack:h}of r){if(u===a)continue;let d=Ha(t.stacks.at(h))?"(in an interrupt or deferred call)":Rr(t,u);i.set(d,((s=i.get(d))!=null?s:0)+1)}if(i.size===0)return;let n=A([...i],([,u],[,h])=>h-u),l=n.slice(0,Qm).map(([u,h])=>`${u} ${h}`),o=n.length-l.length;return`${e}: ${l.join(", ")}${o>0?`, ${o} others`:""}`}var ie=class{
constructor(t){this.__x=G(t)}
toString(){return this.__x}},V=class{
constructor(t,e){this.__y=G(t),this.__c=e}
toString(){return this.__y}
*[Symbol.iterator](){for(let t=0;t<this.__c.length;t+=1){let e=this.__c[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,r;let s=(e=Qn(t))!=null?e:-1;return(r=this.__c[s])!=null?r:new ie(pp(s,this.__c.length))}},Ct=(t,e)=>new V(t,e.map(r=>new ie(r))),$m=48,tt=(t,e)=>`${t} ${tk(G(e),$m-t.length-1)}`;
function tk(t,e){var r,s;if(t.length<=e)return t;let i=(s=(r=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?a:r[0].length)!=null?s:0,n=e-3-i,l=Math.min(t.indexOf("!")+1,n),o=Math.floor((n-l)/2);return`${t.slice(0,n-o)}...${t.slice(t.length-i-o)}`}var U=t=>t===a?"":t,Fe=t=>t===a?"":Math.floor(t*100);
function ct(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var ek=class{
constructor(t,e,r){this.__0=t,this.__7=e,this.__5=se(e.site,mt(t.stacks.at(e.stack))),this.Bytes=U(e.charged),this.Age=e.age,this.Secs=U(e.lived&&Math.round(e.lived/1e3)),this.Process=G(Rr(t,e.process)),Object.assign(this,r)}
toString(){return tt(it(this.__7.block),this.__5)}
details(){let{block:t,hit:e,age:r,lived:s,charged:i,requested:n,thread:l,stack:o}=this.__7,{description:u}=this.__0.start.target,h=i===a?"":`, ${i} bytes`,d=n===a?"":`, ${n} asked for`,c=s===a?"":`, ${$(s/1e3,u)}`,f=[`allocated at hit ${e} of ${this.__0.lastHit}: ${r} hits${c} before the last one`,l&&`thread ${it(l)}`,Fa(this.__0,this.__7.process,this.__0.stacks.at(o)),Ap(this.__0,this.__7),"on this boot of the target, as long as it is there:",...Ep(this.__0,this.__7),"its stack:"];return Ct(`${it(t)}${h}${d}, tag ${JSON.stringify(C(this.__0.tag))}`,[...f.filter(p=>!!p),...this.__0.stacks.at(o).map(({text:p})=>p)])}
get[Symbol.metadataDescriptor](){return ct("Bytes","Age","Secs")}},za=class{
constructor(t,e){this.NonPaged=t.outstanding,this.NonPagedBytes=t.bytes,this.Paged=e.outstanding,this.PagedBytes=e.bytes,this.Allocs=U(Be(t.allocs,e.allocs)),this.Frees=U(Be(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return ct("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}},rk=class extends za{
constructor(t){super(t.nonPaged,t.paged),this.__n=t}
toString(){let{bytes:t,text:e}=this.__n;return tt(`${t>0?"+":""}${t}`,e)}};
function Ua(t){switch(t.kind){case"driver":return t.module;case"noModule":return"(code in no module)";case"system":return"(the system itself)";case"cut":return"(unknown: stack read in part)";case"unknown":return Ba[t.why]}}
function sk(t){switch(t.kind){case"driver":return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case"noModule":return"a driver that was unloaded, or code made at run time";case"system":return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case"unknown":return"whoever stands behind a gap may be anybody"}}var ik=t=>t===a?"":[...new Set(t)].join("-"),Cr={},ze=({Tag:t,Target:e})=>t!==a||e!==a;
function Bt(t){let e=nk(t),r=new Set(t.map(({tag:i})=>i)).size>1,s=e.size>1;return i=>{var n;return g({},r&&{Tag:G(C(i.tag))},s&&{Target:(n=e.get(Da(i)))!=null?n:""})}}var Da=({start:{target:t}})=>`${t.description} ${t.kernelBase}`;
function nk(t){var e,r;let s=new Map,i=new Map;for(let n of t){let l=Da(n);if(s.has(l))continue;let o=`${(e=n.start.target.build)!=null?e:"(unknown)"}`,u=((r=i.get(o))!=null?r:0)+1;i.set(o,u),s.set(l,u===1?o:`${o} (${u})`)}return s}var ak=5,lk=class{
constructor(t,e,r,s){let{holding:i,share:n}=e;this.__0=t,this.__2=e,this.__w=r,this.Blocks=U(i==null?a:i.blocks),this.Bytes=U(i==null?a:i.bytes),this["Share%"]=i&&t.openHits()===0?Math.round(n*100):"",this.Past=ik(Mm(e)),this.Known=t.isWhole()?"all":"at least",ze(s)||(this["Coverage%"]=Fe(t.booked())),Object.assign(this,s)}
toString(){return tt(`${this.Blocks||0}/${this.__2.allocs}`,Ua(this.__2.holder))}
details(){var t;let{holder:e,stacks:r,allocs:s}=this.__2,[i]=r,n=this.Known==="all"?"":"at least ";return Ct(`${Ua(e)}, tag ${JSON.stringify(C(this.__0.tag))}`,[`${n}${this.Blocks||0} blocks stay of ${m(s,"allocation")} on ${m(r.length,"stack")}`,sk(e),...this.__13(),...[Ir(this.__0,La,ok(this.__2))].filter(uk),"the stack with the most blocks:",...this.__0.stacks.at((t=i==null?a:i.stack)!=null?t:-1).map(({text:l})=>l)])}
__13(){var t;let e=new Map;for(let{stack:n,holder:l,blocks:o}of this.__2.stacks){let u=this.__0.stacks.at(n),h=hk(l,se(this.__0.siteOf(u,this.__w),mt(u)));e.set(h,((t=e.get(h))!=null?t:0)+o.length)}let r=A([...e],([,n],[,l])=>l-n),s=r.slice(0,ak).map(([n,l])=>`${m(l,"block")} not seen freed: ${n}`),i=r.length-s.length;return i>0?[...s,`and ${m(i,"other way")}`]:s}
get[Symbol.metadataDescriptor](){return ct("Blocks","Bytes","Share%","Coverage%")}},ok=({stacks:t})=>new Array().concat(...t.map(({blocks:e})=>e)),uk=t=>t!==a;
function hk(t,e){if(!("past"in t))return e;let{frame:r,past:s}=t;return s===0?r.text:`${r.text} by way of ${e}, ${m(s,"frame")} looked past`}var dk=class{
constructor(t,e,r,s){this.__8=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=U(e.block&&Zn(e.block)),this.Charged=U(e.charged),this.Cpu=U(e.processor),Object.assign(this,s);let i=t.stackOf(e),n=se(t.siteOf(i,r),mt(i));this.__u=tt(`${e.number} ${e.kind}`,n)}
toString(){return this.__u}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__8,l=[`tag ${JSON.stringify(C(this.__8.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i}`,Fa(this.__0,this.__8.process,this.__0.stackOf(this.__8)),e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean);return Ct(l.join(", "),this.__0.stackOf(this.__8).map(({text:o})=>o))}
get[Symbol.metadataDescriptor](){return ct("Number","Charged","Cpu")}},ck=/^Ex\w*Lookaside/;
function fk(t){var e,r,s;let i=Y(t);return ck.test((s=(r=(e=t[i])==null?a:e.symbol)==null?a:r.name)!=null?s:"")&&Jt(t,i)}var ne=t=>se(t.site,t.noSite);
function Wa(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,o=[`${m(i,"allocation")} and ${m(n,"free")} seen here, from ${m(l.length,"stack")}`,r&&mk(t,r),r&&bk(r),Ir(t,La,gk(t,e)),wk(t,e),..._k(e),vk(t,e),`coverage ${xe(t)}${Vn(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,yk(t.natureOf(e))];return Ct(`${ne(e)}${s?` (${s.key})`:""}${pk(e)}, tag ${JSON.stringify(C(t.tag))}`,o.filter(u=>!!u))}
function gk(t,{stacks:e}){let r=t.held();return new Array().concat(...e.map(s=>{var i;return(i=r.get(s))!=null?i:[]}))}var pk=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function mk(t,e){let{blocks:r,old:s}=e,i=r===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",o=kk(e,l),u=n?"":", of what is known";return`${l}${m(r,"block")} allocated here ${i}${o}, ${s} of them old${u}`}
function kk({bytes:t,requested:e},r){return t!==a?`, ${r}${t} bytes`:e===a?"":`, ${r}${e} bytes asked for`}
function bk({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function wk(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=d=>$((d-t.start.time)/1e3,t.start.target.description),o=(r.time-e.time)/1e3,u=s+i+n-1,h=o>0?`, ${(u/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${h}`}
function _k(t){let{freedByOtherModules:e,unlocatedAllocs:r,unlocatedRequested:s,refused:i}=t;return[...e>0?[`${m(e,"block")} of here freed by other modules`]:[],...r>0?[`the block is not known of ${m(r,"allocation")} here${Jn(s,r)}`]:[],...i>0?[`${m(i,"block")} refused at once by a limit of the tag`]:[]]}
function vk(t,{stacks:e}){return e.some(r=>fk(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function yk(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}
function Sk(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>g({},n,{share:n.holding.blocks/s}));return A(i,(n,l)=>Ga(l)-Ga(n)||l.holding.blocks-n.holding.blocks)}var Ga=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Tk=class{
constructor(t,{use:e,holding:r,share:s},i=Cr){this.__0=t,this.__2=e,this.__k=r,this.Blocks=r.blocks,this.Bytes=U(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":" %"}`,ze(i)||(this.Old=r.old,this["Coverage%"]=Fe(t.booked())),Object.assign(this,i)}
toString(){return tt(`${this.__k.blocks}/${this.__2.allocs}`,ne(this.__2))}
details(){return Wa(this.__0,{use:this.__2,holding:this.__k})}
get[Symbol.metadataDescriptor](){return ct("Blocks","Bytes","Share%","Old","Coverage%")}},Ok=class{
constructor(t,e,r){this.__0=t,this.__2=e,this.__h=Ak(t,e);let{there:s,gone:i,unreadable:n}=ja(r,this.__h);this.Held=s+i+n,this.There=s,this.Gone=i,this.Unreadable=n,this.Events=U(re(t,r))}
toString(){return tt(`${this.There}/${this.Held}`,ne(this.__2))}
details(){let{rechecks:t}=this.__0,e=t.map(s=>{let i=re(this.__0,s),{there:n}=ja(s,this.__h);return`${n} of ${this.Held} there ${i===a?"later":`after ${i} events`}`}),r=t[t.length-1];return Ct(ne(this.__2),[...e,...r?[hm(r)]:[]])}
get[Symbol.metadataDescriptor](){return ct("Held","There","Gone","Unreadable","Events")}};
function Ak(t,{stacks:e}){var r;let s=t.held(),i=new Set;for(let n of e)for(let{block:l}of(r=s.get(n))!=null?r:[])i.add(l);return i}
function ja({there:t,gone:e,unreadable:r},s){let i=n=>n.filter(l=>s.has(l)).length;return{there:i(t),gone:i(e),unreadable:i(r)}}var Ek=class{
constructor(t,e,r=Cr){let{use:s,holding:i}=e;this.__0=t,this.__5=e,this.Allocs=s.allocs,this.Frees=s.frees,this.Blocks=U(i==null?a:i.blocks),this.Bytes=U(i==null?a:i.bytes),ze(r)||(this["Coverage%"]=Fe(t.booked()));let n=i!==a&&!t.isWhole(),l=t.natureOf(s).kind==="probableWrapper";this.Note=[n&&"at least",l&&"wrapper?"].filter(Boolean).join(", "),Object.assign(this,r)}
toString(){return tt(`${this.Allocs}/${this.Frees}`,ne(this.__5.use))}
details(){return Wa(this.__0,this.__5)}
get[Symbol.metadataDescriptor](){return ct("Allocs","Frees","Blocks","Bytes","Coverage%")}},Ka=28,xk=class{
constructor(t,e,r=Cr){this.__0=t,this.__r=e.stack,this.__9=t.stacks.at(e.stack),this.__i=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let s=t.siteOf(this.__9,[]);this.__5=G(se(s,mt(this.__9)));let i=this.__z(s).join(" < ");this.Callers=i.length>Ka?`${i.slice(0,Ka-3)}...`:i,ze(r)||(this["Coverage%"]=Fe(t.booked())),Object.assign(this,r)}
toString(){return tt(`${this.Allocs}/${this.Frees}`,this.__5)}
details(){let t=this.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:l})=>l===this.__r),e=Ir(this.__0,"processes of its last hits",t),r=this.__9.map(({text:l})=>l),s=this.__i>0?`; up to ${m(this.__i,"hit")} had another stack`:"",i=JSON.stringify(C(this.__0.tag)),n=xe(this.__0);return Ct(`${m(r.length,"frame")}, tag ${i}, coverage ${n}${s}`,e===a?r:[...r,e])}
get[Symbol.metadataDescriptor](){return ct("Allocs","Frees","Coverage%")}
__z(t){let e=t?t.depth+1:Y(this.__9);return this.__9.slice(e).map(({text:r})=>G(r))}},Nk=class{
constructor(t,e,r){let s=Rk(t,e);this.PoolHitTag=s.value===a?"not readable":rt(H(s.value));let i=Ps(t);this.Armed=G(Ik(s,e,i)),this.Repair=G(Ck(s,i)),this.Recorded=Br([...e.shown.keys()].map(n=>JSON.stringify(C(n)))),this.Learned=Br(e.learned().map(Mk)),this.Skipped=G(Br(r))}
toString(){return this.Armed}};
function Mk({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Pk(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Pk=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Br=t=>t.length===0?"none":t.join(", ");
function Rk(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=lt(t),l=n.kind==="read"?e.leftValue(n):a,o=(r=i==null?a:i.repair)!=null?r:Ut(qt(l));return{value:n.kind==="read"?n.value:a,repair:o}}
function Ik({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(J(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(C(H(t)))}${i}`;return s?n:!r||Dt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function Ck({value:t,repair:e},r){return t!==a&&J(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function ae(t,e,r,s){let i=t.map(n=>Or(n)+Og(n));return e===0?[`no ${r}`,...i].join("; "):[`${m(e,r)} (${s})`,...i,Re].join("; ")}
function Bk(t,e,r){let s=t.map(i=>[Or(i),Op(i)].filter(Boolean)).map(i=>i.join(", "));return e===0?["no block",...s].join("; "):[`${e<r?`the oldest ${e} of `:""}${m(r,"block")} (address, call site), the oldest first`,...s,Re].join("; ")}
function Hk(t,e){let r=`read${t.isOfTables?" from the tag tracker, without !poolused,":""} in ${$(t.seconds,t.session)}`,s=t.unread>0?[`${m(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${m(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i,...e===0?[]:[Re]].join("; ")}var Lk=class extends za{
constructor(t){super(t.nonPaged,t.paged),this.__l=t,this.Owner=G(Fk(t.description))}
toString(){return tt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__l.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__l,s=e!==a&&Dr(e)?` (${rt(e)})`:"";return new ie(`${t}${s}: ${r}`)}};
function Fk(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var zk=class{
constructor(t,e,r,s,i,n){this.__p=!1,this.__1=[],this.__e=n,this.__f=t,this.__3=e,this.__g=r,this.__b=s,this.__m=i}
toString(){return`pooltag ${this.__m}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return jm()}
hitTag(...t){return this.__4("hitTag",t,([e,...r])=>{let s=Le("hitTag",e),i=Pa('hitTag("Abc ", ',r.filter(l=>l!==le)),n=this.__3.hunt(s,i,r.includes(le));return n.kind==="hunted"?this.__q(n):fa(n)})}
arm(...t){return this.__4("arm",t,([e,r])=>{let s=Le("arm",e);if(r!==a&&r!==le)throw new R(Pt(`${r}`,`dx @$pool.arm("Abc ", "${le}")`));let i=this.__3.arm(s,r===le);return i.kind==="armed"?fp(s,i.armed.arming.repair):fa(i)})}
capture(...t){return this.__4("capture",t,()=>{let e=this.__3.capture(Pa("capture(",t));return e.kind==="hunted"?this.__q(e):gp(e)})}
clear(...t){return this.__4("clear",t,()=>Tg(this.__3.clear()))}
skip(...t){return this.__4("skip",t,([e])=>{let r=Ra("skip",e);return this.__1=[...this.__1.filter(s=>s!==r),r],Dn(this.__1)+(this.__11(r)?"":wg(r))})}
unskip(...t){return this.__4("unskip",t,([e])=>{let r=Ra("unskip",e),s=this.__1.includes(r)?"":_g(r);return this.__1=this.__1.filter(i=>i!==r),s+Dn(this.__1)})}
save(...t){return this.__4("save",t,([e])=>Mg(this.__g.save(Ia("save",e))))}
open(...t){return this.__4("open",t,([e])=>Ig(this.__g.open(Ia("open",e))))}
used(...t){this.__a("used",t);let{sort:e,pattern:r}=Ym(t);this.__p||this.__e({kind:"listing"}),this.__p=!0;let s=op(this.__f,this.__e);if(!s)throw new R(ma);let i=up(s.rows,e).filter(({text:n})=>r===a||qa(r,n));return i.length===0&&Xm(r,s.rows.map(({text:n})=>n)),new V(Hk(s,i.length),i.map(n=>new Lk(n)))}
snapshot(...t){return this.__4("snapshot",t,([e,r])=>{var s;let{snapshots:i}=this.__b,n=(s=Pr("snapshot",e))!=null?s:`s${i.length+1}`,l=Pr("snapshot",r),o=aa(this.__f,this.__e,n,l===a?a:this.__12(l));return o?(this.__b.noteSnapshot(g({type:"snapshot"},o)),yp(n,o.rows.length,i.length===0)):ma})}
diff(...t){this.__a("diff",t);let e=this.__v(t,0),r=this.__v(t,1),s=_m(e,r);if(s.kind!=="changes")throw new R(_p(s,e,r));return new V(Sp(s,e,r),s.rows.map(i=>new rk(i)))}
leaks(...t){let e=this.__6("leaks",t),r=Bt(e),s=[];for(let l of e)for(let o of Sk(l,this.__1))s.push(new Tk(l,o,r(l)));let i=e.map(l=>xr(l,Mr(l,this.__1))),n=ae(e,s.length,"call site","blocks/allocations");return new V([n,...i].filter(Boolean).join(". "),s)}
recheck(...t){let e=[],r=[];for(let i of this.__6("recheck",t)){let n=dm(i,this.__3.recheck(i)),l=i.rechecks[i.rechecks.length-1];if(n!==a?r.push(n):r.push(xr(i,Mr(i,this.__1))),!(n!==a||!l))for(let{use:o,held:u}of va(i,this.__1))u>0&&e.push(new Ok(i,o,l))}let s=(i,n)=>n.There-i.There||n.Held-i.Held;return new V(r.join(" "),A(e,s))}
sites(...t){let e=this.__6("sites",t),r=Bt(e),s=[];for(let i of e)for(let n of Gk(i.sites(this.__1)))s.push(new Ek(i,n,r(i)));return new V(ae(e,s.length,"call site","allocations/frees"),s)}
blocks(...t){let[e]=t,r=Wk(e)?e:a,s=this.__6("blocks",t,r===a?t:[]),i=new Set,n=Bt(s),l=[],o=0;for(let u of s)for(let h of Cm(u,this.__1))h.site&&i.add(h.site.frame.text),!(r!==a&&!Bm(h.site,r))&&(o+=1,l.length<Dk&&l.push(new ek(u,h,n(u))));if(r!==a&&o===0)throw new R(xp(r,[...i]));return new V(Bk(s,l.length,o),l)}
drivers(...t){let e=this.__6("drivers",t),r=Bt(e),s=[];for(let i of e)for(let n of Nm(i,this.__1))s.push(new lk(i,n,this.__1,r(i)));return new V(ae(e,s.length,"module","blocks/allocations"),s)}
stacks(...t){let e=this.__6("stacks",t),r=Bt(e),s=[];for(let i of e){let n=A(i.stackUses(),(l,o)=>Ja(o)-Ja(l));for(let l of n)s.push(new xk(i,l,r(i)))}return new V(ae(e,s.length,"stack","allocations/frees"),s)}
hits(...t){let[e]=t,r=e===a?Uk:Ma("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__6("hits",t,[]),i=Bt(s),n=[];for(let l of s)for(let o of l.recent(r))n.push(new dk(l,o,this.__1,i(l)));return new V(ae(s,n.length,"hit","number, kind, call site"),n)}
status(...t){return this.__a("status",t),new Nk(this.__f,this.__3,this.__1)}
help(...t){Na("help",t);let e=Object.values(He).map(r=>new Km(r));return new V(`pooltag ${this.__m}: ${Gm}`,e)}
__12(t){if(!/[*?]/.test(t))return[Le("snapshot",t)];let e=new Set;for(let{rows:r}of this.__b.snapshots)for(let[s=0]of r){let i=H(s);qa(t,C(i))&&e.add(i)}if(e.size===0)throw new R(ga("known tag",t));return[...e]}
__v(t,e){let{snapshots:r}=this.__b,s=Pr("diff",t[e]),i=s===a?r[r.length-2+e]:r.filter(n=>n.name===s).pop();if(i)return rp(i);throw new R(s===a?vp:ga("snapshot",s))}
__q(t){let{hunt:e}=t;return[Rp(t),xr(e,Mr(e,this.__1))].filter(Boolean).join(" ")}
__11(t){let{hunts:e}=this.__3,r=s=>Oe(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__a(t,e){Na(t,e),this.__3.reconcile()}
__4(t,e,r){try{return this.__a(t,e),new ie(r(e))}catch(s){if(!(s instanceof R))throw s;return new ie(s.message)}}
__6(t,e,[r]=e){this.__a(t,e);let s=r===a?a:Le(t,r),{shown:i}=this.__3,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new R(vg(s,s===a?[]:xs(s,i.keys())));return n}},qa=(t,e)=>Vt(t,e)||Vt(t,e.trim()),le="unseen",Uk=100,Dk=1e3,Wk=t=>typeof t=="string"&&t.length>4&&/!|\+0x/.test(t),Gk=t=>A(t,(e,r)=>Va(r)-Va(e)),Va=({use:t})=>t.allocs+t.frees+t.unknown,Ja=({hits:t})=>t.alloc+t.free+t.unknown,Ht=new Jg,Ue=t=>Ne(zg(t)),Ya=new Yg,oe=new cg(Ya,()=>Ht.now(),"0.1.0",Ue),jk=new xo(Ht,Ht,t=>{oe.note(g({type:"change"},t))}),Hr=new Cf(Ht,jk,oe,Ue),Kk=new og(Ht,Ya,oe,Hr),et=new zk(Ht,Hr,Kk,oe,"0.1.0",Ue);
function qk(){Ne(Xg("0.1.0"));let t=(r,s)=>new host.optionalRecord(new host.functionAlias(Yk(s),r));class e{
get Pool(){return et}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>et.used(...r)),t("poolhit",(...r)=>et.hitTag(...r)),t("poolleaks",(...r)=>et.leaks(...r)),t("poolrestore",(...r)=>et.clear(...r)),t("poolhelp",(...r)=>et.help(...r))]}
function Vk(){let t=ia(et);Ne(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${sa}`)}
function Jk(){for(let t of Hr.release())t.kind==="stillThere"&&Ue({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&Ne(`pooltag: ${_t(t)}`);oe.flush(),Zg()}
function Yk(t){return(...e)=>(ia(et),t(...e))}return[et,qk,Vk,Jk]})();
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
