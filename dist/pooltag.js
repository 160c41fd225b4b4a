/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const p=Object.assign;var ol=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),he=t=>{var e;return(e=ol[t&255])!=null?e:""},Ct=t=>he(t>>>24)+he(t>>>16)+he(t>>>8)+he(t),Ws=2147483648;
function I(t){return t>>>0}
function Ot(t){let e=s=>{var r;return((r=t[s])!=null?r:0)&255};return I(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function He(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Hs(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Ke(Ot([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))}
function dl(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Ke(Ot(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Ke(I(Number.parseInt(t,16))):Hs(t)}
function Ke(t){return t<Ws?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:W(t)}}}
function W(t){return I(t&~Ws)}
function R(t){let e=s=>s>=32&&s<=126;return He(t).map(s=>e(s)?String.fromCharCode(s):".").join("")}
function st(t){return`0x${Ct(t)}`}
function ul(t){return Ot([...He(t)].reverse())}
function Ks(t){return R(t).includes(".")}var zs=16,Vt=t=>t,Tt=Vt("0".repeat(zs));
function pt(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Vt(e.toLowerCase().padStart(zs,"0"))}
function rt(t,e){return Vt(Ct(t)+Ct(e))}
function U(t){return{high:Number.parseInt(t.slice(0,8),16),low:vt(t)}}var vt=t=>Number.parseInt(t.slice(8),16);
function C(t,e){let s=vt(t)+e;if(s>=0&&s<4294967296)return Vt(t.slice(0,8)+Ct(s));let{high:r}=U(t);return rt((r+Math.floor(s/4294967296))%4294967296,s%4294967296)}
function z(t,e){if(t.slice(0,8)===e.slice(0,8))return vt(e)-vt(t);let s=U(t),r=U(e),i=(r.high-s.high)*4294967296+(r.low-s.low);return Number.isSafeInteger(i)?i:a}
function J(t,e){return t<e?-1:t>e?1:0}
function qs(t,e){return(vt(t)&e-1)===0}
function Y(t,e){return e===4?Vt(Tt.slice(8)+t.slice(8)):t}
function Bt(t,e){return t.charAt(e===4?8:0)>="8"}
function hl(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var it=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Lt(t,e){let s=vt(t),r=e===4&&s>=2147483648;return it(r?rt(4294967295,s):t)}var y=t=>t,At=t=>`0x${(t>>>0).toString(16)}`,cl=y(".extpath"),fl=y("g"),pl=(t,e)=>y(`g ${Lt(t,e)}`),ze=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,ml=t=>y(ze(t));
function gl(t,e,s){return y(`rM 0x1;${e?"kb":"k"}${At(t)}${Xs(s)}`)}var bl=t=>y(`rM 0x1${Xs(t.filter(e=>e==="$thread"))}`),Sl={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function kl(t,e){let s=e.map(i=>i==="$prcb"?"gdtr":i),r=s.length>0?`;.catch {${Qs(s)}}`:"";return y(`${Qs(Sl[t])}${r};lm o`)}var wl=y("r@$prcb"),Qs=t=>`r@${t.join(",@")}`,yl=(t,e)=>y(`${e?"kb":"k"}${At(t)}`),Dl=(t,e)=>y(`.fnent ${Lt(t,e)}`),Xs=t=>t.map(e=>`;${ze(e)}`).join(""),Cl=y(".lastevent"),Tl=y(ze("$ptrsize")),vl=y("vertarget"),js=y("lm"),Al=y("lm o"),Nl=y("sx"),Ml={status:y("sxe bpe"),command:y('sxe -c "" bpe'),handling:y("sxe bpec")},Pl=y(".reload"),_l=t=>y(`x nt!${t}`),Fl=t=>y(`dt nt!${t}`),El=t=>y(`dt nt!_EPROCESS ${t}`),Rl=(t,e)=>y(`ln ${Lt(t,e)}`);
function Ul(t,e,s){let r=Lt(t,e);return s.length===4?y(`ed ${r} ${At(Wt(s))}`):y(`eb ${r} ${s.map(At).join(" ")}`)}var Gt=t=>y(`ed nt!PoolHitTag ${At(t)}`);
function xl(t,e){let s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return y(`!poolused ${At(s)}`)}
function Il(t){let e=R(t).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${e}`)}var Ol=y("dd nt!PoolHitTag L1"),Vl=y(".cache flushall"),ce="poolHitTagNote",Bl=t=>y(`dx -r0 @$${ce} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Ll=y(`dx -r0 @$${ce}`),Gl=y(`dx -r0 @$vars.Remove("${ce}")`);
function Wt(t){let e=s=>{var r;return(r=t[s])!=null?r:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function qe(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var Wl=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Ht=t=>t.replace(Wl,"."),Hl=300,Kt=class extends Error{
constructor(t,e){let s=e instanceof Error?e.message:String(e);super(Ht(s).slice(0,Hl)),this.name="HostError",this.call=t}},B=(t,e)=>N(()=>t.query(e),()=>[]);
function N(t,e){try{return t()}catch(s){if(!(s instanceof Kt))throw s;return e(s)}}var Zs=32,Kl=9,zl=96,nt=8192,q=t=>t===Zs||t===Kl,Qe=t=>t>=48&&t<=57,ql=t=>Qe(t)||t>=97&&t<=102||t>=65&&t<=70;
function T(t,e){let s=e;for(;s<t.length&&q(t.charCodeAt(s));)s++;return s}
function at(t,e){let s=e;for(;s<t.length&&ql(t.charCodeAt(s));)s++;return s}
function Ql(t,e){let s=e;for(;s<t.length&&Qe(t.charCodeAt(s));)s++;return s}
function Xe(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Zs;)e--;return t.slice(0,e)}
function lt(t,e){let s=at(t,e),r=s-e;if(r===16)return je(t.slice(e,s),8,s);if(r!==8)return;if(t.charCodeAt(s)!==zl)return je(Xl+t.slice(e,s),4,s);let i=at(t,s+1);if(i-s===9)return je(t.slice(e,s)+t.slice(s+1,i),8,i)}var Xl="00000000",je=(t,e,s)=>({address:t.toLowerCase(),pointerSize:e,end:s});
function jl(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function fe(t,e){let s=[];for(let r of t){let i=r.length<=nt?e(r):a;i!==a&&s.push(i)}return s}
function Zl(t,e){return{elementSize:e,rows:fe(t,s=>Jl(s,e))}}
function Jl(t,e){let s=lt(t,T(t,0));if(!s||!t.startsWith("  ",s.end))return;let r=[],i=s.end+2;for(;r.length<16/e;){let n=Yl(t,i,e*2);if(n<0||(r.push($l(t,i,n)),!to(t,n,e)))break;i=n+1}return r.length===0?a:{address:s.address,elements:r}}
function Yl(t,e,s){let r=e+s,i=at(t,e)===r,n=t.startsWith("?".repeat(s),e);return(i||n)&&(r===t.length||" -".includes(t.charAt(r)))?r:-1}var $l=(t,e,s)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,s),16),to=(t,e,s)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||s===1),Js={kind:"unknown"},Ze=(t,e)=>er(e,t.readMemory(e.address,e.before.length));
function eo(t,e){var s,r;$s(t);let i=Ze(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=er(e,so(t,e));if(i.kind===n.kind)return i;let l=o=>[i,n].find(o);return(r=(s=l(Ys))!=null?s:l(({kind:o})=>o==="other"))!=null?r:Js}var Ys=({kind:t})=>t==="after"||t==="mixed";
function $s(t){B(t,Vl)}
function tr(t,e){e===4&&$s(t)}
function er(t,e){if(!e)return Js;let{before:s,after:r}=t,i=n=>n.every((l,o)=>l===e[o]);return i(s)?{kind:"before"}:i(r)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===s[l]||n===r[l])?"mixed":"other",bytes:e}}
function so(t,{address:e,pointerSize:s}){let r=Zl(B(t,Ol),4).rows.find(n=>Y(n.address,s)===e),i=r==null?a:r.elements[0];return i===a?a:new Uint8Array(qe(i))}
function E(t,e,s){var r;if(e<0||e+s>t.length)return;if(s===4)return Nt(t,e);let i=0;for(let n=s-1;n>=0;n--)i=i*256+((r=t[e+n])!=null?r:0);return i}var Nt=(t,e)=>{var s,r,i,n;return(((s=t[e])!=null?s:0)|((r=t[e+1])!=null?r:0)<<8|((i=t[e+2])!=null?i:0)<<16|((n=t[e+3])!=null?n:0)<<24)>>>0};
function Mt(t,e,s){let r=E(t,e,4),i=s===8?E(t,e+4,4):0;return r===a||i===a?a:rt(i,r)}
function pe(t,e,s){let r=t.readMemory(e,s);return r&&Mt(r,0,s)}
function mt(t,e){let s=t.readMemory(e,4);return s&&E(s,0,4)}
function sr(t,e,s,r){let i=t.readMemory(e,s*r);if(!i)return;let n=[];for(let l=0;l<s;l+=1){let o=Mt(i,l*r,r);if(o===a||o===Tt)break;n.push(o)}return n}var Je=(t,e,s)=>C(t,e*s),ro=t=>fe(t,io);
function io(t){let e=lt(t,T(t,0));if(!e||!q(t.charCodeAt(e.end)))return;let{name:s,detail:r}=rr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(s))return{address:e.address,name:s,detail:r||a}}
function rr(t){let e=no(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function no(t){let e=t.indexOf(" = ");if(e>=0)return e;let s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s}
function me(t,e,s){let r=`nt!${e}`.toLowerCase();return N(()=>{let i=t.query(_l(e)),n=ro(i).find(o=>o.name.toLowerCase()===r);if(n)return{kind:"found",address:Y(n.address,s)};let l=i.find(o=>o.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function ir(t,e,s){let r=me(t,e,s);return r.kind==="found"?r.address:a}
function zt(t){let e=new Map;for(let s of t)if(!(s.length>nt||!s.includes("=")))for(let[r,i]of oo(s))e.has(r)||e.set(r,i);return e}var ao=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,lo="^ Bad register error in ";
function oo(t){var e,s;let r=[],[i=""]=t.split(lo);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),o=pt((e=l==null?a:l[2])!=null?e:""),d=(l==null?a:l[3])==="*";if(l&&o&&!d)r.push([((s=l[1])!=null?s:"").toLowerCase(),o]);else if(!d&&!ao.test(n))return[]}return r}
function Ye(t){let e=!1;return fe(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),uo(s,e)))}
function uo(t,e){let s=lt(t,T(t,0));if(!s||!q(t.charCodeAt(s.end)))return;let r=lt(t,T(t,s.end));if(!r||!q(t.charCodeAt(r.end)))return;let i=T(t,r.end),n=t.slice(i),l=n.search(/\s/),o=l<0?n:n.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:s.address,end:r.address,name:o,symbols:n.slice(o.length).trim(),unloaded:e}}var ho=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function nr(t,e){let s=40543,r=(t&65535)*s,i=(t>>>16)*s,n=r+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function ar(t,e,s){let r=(o,d)=>{let{offset:u,bytes:h}=s.fields[o];return co(t,e+u,h,d)},i=r("Key",!1),n=lr(r("NonPagedAllocs",!1),r("NonPagedFrees",!1),r("NonPagedBytes",!0)),l=lr(r("PagedAllocs",!1),r("PagedFrees",!1),r("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:I(i),nonPaged:n,paged:l}}
function lr(t,e,s){if(!(t===a||e===a||s===a))return{allocs:t,frees:e,bytes:s}}
function co(t,e,s,r){let i=E(t,e,4),n=s===8?E(t,e+4,4):0;if(i===a||n===a)return;let l=r&&(s===8?n:i)>=2147483648?-(s===8?2**64:2**32):0,o=s===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(o)?o:a}
function or(t){let[e,...s]=t;if(e)return s.reduce((r,i)=>({tag:r.tag,nonPaged:dr(r.nonPaged,i.nonPaged),paged:dr(r.paged,i.paged)}),e)}var dr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function fo(t,e){let s=new Map;for(let r=0;(r+1)*e.size<=t.length;r+=1){let i=ar(t,r*e.size,e);i&&i.tag!==0&&s.set(r,i)}return s}
function ur(t,e){let s=new Map,r;for(let i of t){if(i.length>nt)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",o="",d="",u=""]=n;r!=null||(r=l.length),!(l.length>r||s.has(d))&&s.set(d,{offset:Number.parseInt(o,16),type:u.trim()})}return s.size===0?a:{name:e,fields:s}}var hr=(t,e)=>ur(B(t,Fl(e)),e);
function cr(t){let e;t.fields.forEach(r=>{(!e||r.offset>=e.offset)&&(e=r)});let s=e&&fr(e.type);return e&&s!==a?e.offset+s:a}
function fr(t){var e,s,r;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(s=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:s[1],o=(r=/^Ptr(32|64)\b/.exec(n))==null?a:r[1];return l?Number(i)*Number(l):o?Number(i)*(Number(o)/8):a}var po=16,pr=12,mo=4096;
function go(t,e,s){let r=hr(t,"_POOL_TRACKER_BIG_PAGES"),i=r==null?a:r.fields.get("Key"),n=r==null?a:r.fields.get("NumberOfBytes"),l=n!=null?n:r==null?a:r.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),d=e("PoolBigPageTableSize");if(!r||!i||!l||o.kind!=="found"||d.kind!=="found")return;let u=pe(t,o.address,s),h=mt(t,d.address);if(!u||!h||(h&h-1)!==0)return;let c=cr(r);if(c===a)return;let f={keyOffset:i.offset,sizeOffset:l.offset};return p({address:u,slots:h,entrySize:c},f,{sizeUnit:n?1:mo,pointerSize:s})}
function bo(t,e,s){let r=ko(s),i=nr(r,e.slots-1);if(e.sizeUnit===1)return $e(t,e,i,s);let n=$e(t,e,i,s);if(n.kind==="found")return n;let l=$e(t,e,So(r)&e.slots-1,s);return l.kind==="found"?l:{kind:"unreadable"}}var So=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function $e(t,e,s,r){let{address:i,slots:n,entrySize:l,keyOffset:o,sizeOffset:d,sizeUnit:u,pointerSize:h}=e,c=Math.min(po,n-s),f=t.readMemory(Je(i,s,l),c*l);if(!f)return{kind:"unreadable"};for(let m=0;m<f.length;m+=l){if(Mt(f,m,h)!==r)continue;let g=Mt(f,m+d,h),S=g&&z(Tt,g);if(S===a)return{kind:"unreadable"};let k=S*u;return{kind:"found",tag:Ot(f.subarray(m+o,m+o+4)),bytes:k}}return{kind:"absent"}}
function ko(t){let{high:e,low:s}=U(t);return(s>>>pr|e<<32-pr)>>>0}var wo=["$thread","$prcb","$proc"],mr=(t,e,s)=>N(()=>{let r=zt(t.query(ml(s))).get(s);return r&&Y(r,e)},()=>{}),yo=8,Do=64;
function gr(t,e,s){let r=_o(hr(t,"_POOL_TRACKER_TABLE")),i=Co(t,e),n=Dr(t,e("PoolTrackTable"),s);if(!r||!i||!yr(n))return;let l=To(t,e("ExPoolTagTables"),s),o=vo(t,e,s);if(!l||o==="unknown")return;let d=[n.address,...l.filter(u=>u!==n.address)];return p({layout:r,tables:d},i,{expansion:o==="none"?a:o})}var br=(t,e)=>e&&gr(t,s=>me(t,s,e),e);
function Co(t,e){let s=es(t,e("PoolTrackTableSize")),r=es(t,e("PoolTrackTableMask"));return s===a||r===a?a:{slots:s,mask:r}}
function To(t,e,s){return e.kind!=="found"?e.kind==="absent"?[]:a:sr(t,e.address,Do,s)}
function vo(t,e,s){let r=Dr(t,e("PoolTrackTableExpansion"),s);if(r.kind==="unknown")return"unknown";if(!yr(r))return"none";let i=es(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:r.address,slots:i}}var Pt={kind:"unreadable"};
function ts(t,e,s){let r=Sr(t,e,s);if(r.kind!=="found")return r;let{nonPaged:i,paged:n}=r.record;return{kind:"found",counts:{allocs:i.allocs+n.allocs,frees:i.frees+n.frees}}}
function Sr(t,e,s){let r=No(t,e,s);if(r.kind!=="slot")return r.kind==="none"?Mo(t,e,s):r;let i=[];for(let n of e.tables){let l=_t(t,e,n,r.index,1);if(!l)return Pt;let o=l.get(0);o&&W(o.tag)===s&&i.push(o)}return wr(or(i))}
function Ao(t,e){let[s]=e.tables,r=s&&_t(t,e,s,0,e.mask+1);return r&&[...r.values()].map(({tag:i})=>W(i))}
function kr(t,e){let s=new Map;for(let n of e.tables){let l=_t(t,e,n,0,e.slots);if(!l)return;l.forEach((o,d)=>{var u;s.set(d,[...(u=s.get(d))!=null?u:[],o])})}let{expansion:r}=e,i=r?_t(t,e,r.table,0,r.slots):[];return i?[...[...s.values()].map(or),...i.values()].filter(n=>n!==a):a}
function No(t,e,s){let[r]=e.tables;if(!r)return Pt;let i=e.mask+1,n=nr(s,e.mask);for(let l=i;l>0;){let o=Math.min(yo,i-n,l),d=_t(t,e,r,n,o);if(!d)return Pt;for(let u=0;u<o;u+=1){let h=d.get(u);if(!h)return{kind:"none"};if(W(h.tag)===s)return{kind:"slot",index:n+u}}n=(n+o)%i,l-=o}return{kind:"none"}}
function _t(t,{layout:e},s,r,i){let n=Je(s,r,e.size),l=t.readMemory(n,i*e.size);return l&&fo(l,e)}
function Mo(t,e,s){var r;let{expansion:i}=e,n=i&&_t(t,e,i.table,0,i.slots);if(i&&!n)return Pt;let l=[...(r=n==null?a:n.values())!=null?r:[]].find(o=>W(o.tag)===s);return l?wr(l):Po(t,e)}
function Po(t,e){for(let s of e.tables){let r=Je(s,e.slots-1,e.layout.size),i=t.readMemory(r,e.layout.size),n=i&&ar(i,0,e.layout);if(!n)return Pt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}var wr=t=>t?{kind:"found",record:t}:Pt;
function _o(t){let e=t&&cr(t);if(!t||e===a)return;let s={};for(let r of ho){let i=t.fields.get(r),n=i&&fr(i.type);if(!i||n!==4&&n!==8)return;s[r]={offset:i.offset,bytes:n}}return{size:e,fields:s}}var yr=t=>t.kind==="found"&&t.address!==Tt;
function Dr(t,e,s){if(e.kind!=="found")return e;let r=pe(t,e.address,s);return r?{kind:"found",address:r}:{kind:"unknown",said:""}}var es=(t,e)=>e.kind==="found"?mt(t,e.address):a,Fo=(t,e)=>J(t.start,e)<=0&&J(e,t.end)<0,Cr=(t,e)=>t.modules.find(s=>!s.unloaded&&Fo(s,e)),qt=t=>t.find(({name:e,unloaded:s})=>!s&&e.toLowerCase()==="nt"),Eo=(t,e)=>{var s;return((s=Cr(t,e))==null?a:s.name.toLowerCase())==="nt"},Ro=64;
function ss(t){let e=ge(t);if(!e)return{kind:"noPointerSize"};let s=me(t,"PoolHitTag",e);if(s.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:s.kind==="unknown"?s.said:a};let r=Ye(B(t,js)).map(n=>p({},n,{start:Y(n.start,e),end:Y(n.end,e)}));if(!qt(r))return{kind:"noModules"};let i=n=>me(t,n,e);return{kind:"read",target:p({pointerSize:e},xo(t,e),{poolHitTag:s.address,modules:r,contextRegisters:wo.filter(n=>mr(t,e,n)),processorBlocks:Uo(t,i,e),tracker:gr(t,i,e),bigPages:go(t,i,e)})}}
function Uo(t,e,s){var r;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(r=sr(t,i.address,Ro,s))!=null?r:[]}
function ge(t){let e=zt(B(t,Tl)).get("$ptrsize");return e===rt(0,4)?4:e===rt(0,8)?8:a}
function xo(t,e){var s,r,i;let n=(s=B(t,vl).find(d=>/Kernel Version/i.test(d)))!=null?s:"",l=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?a:r[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${n.trim()}${o}`,instructionSet:e===4?"x86":Io(n),build:l?Number(l):a}}
function Io(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function ot(t){let e=ge(t),s=e&&ir(t,"PoolHitTag",e);if(!e||!s)return{kind:"notRead"};let r=Tr(t,s,e);return r===a?{kind:"notRead"}:{kind:"read",address:s,pointerSize:e,value:r}}
function Tr(t,e,s){return tr(t,s),mt(t,e)}var Oo=0,Q=t=>t===0||t>=2147483648,Qt=t=>t!==a&&Q(t)?t:Oo;
function rs({address:t,pointerSize:e},s,r){let i=Qt(s);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:qe(i),after:qe(r),repair:Gt(i)}}var Vo=class{
constructor(t,e,s){this.N=[],this.Y=new Set,this.dj=0,this.bx=t,this.c=e,this.di=s}
get open(){return this.N}
run(t){return this.bx.run(t)}
debugger(t){return this.bx.change(t)}
plan(t){this.dj+=1;let e=p({id:this.dj},t);return this.ay(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.N.push(e),e}
apply(t){this.N.push(t);let e;if(Ze(this.c,t).kind==="before"){if(e=this.T(t,t.after,"address"),e===a&&this.dc(t))return this.cC(t);if(this.Y.add(t),this.aX(t).kind==="before"){let s=this.T(t,t.after,"name");if(s===a&&this.dc(t))return this.cC(t);e=e!=null?e:s}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.N.includes(t))return{kind:"undone"};tr(this.c,t.pointerSize);let e;for(let s=0;;s+=1){let r=this.aX(t);if(r.kind==="before")return this.X(t,"undone"),{kind:"undone"};let i=Ys(r)||r.kind==="unknown"&&!this.er(t);if(s===Bo)return i?Lo(t,r,e):this.eK(t,r);if(!i||r.kind==="unknown"&&s<2)continue;let n=this.T(t,t.before,s%2===0?"address":"name");n!==a&&this.Y.add(t),e=n!=null?n:e}}
undoAll(){return[...this.N].reverse().map(t=>this.undo(t))}
leave(t){this.X(t,"gone")}
forget(){for(let t of[...this.N])this.X(t,"gone")}
cC(t){return this.ay(t,"applied"),{kind:"applied"}}
X(t,e){this.N.splice(this.N.indexOf(t),1),this.Y.delete(t),this.ay(t,e)}
eK(t,e){return this.X(t,"gone"),{kind:"notOurs",holds:Ar(e)}}
ay(t,e){let{id:s,thing:r,address:i,before:n,after:l,repair:o}=t,d={id:s,thing:r,address:i,before:n,after:l,repair:o};this.di({change:d,state:e,time:this.c.now()})}
T(t,e,s){let r=s==="name"&&this.eB(t)?Gt(Wt(e)):Ul(t.address,t.pointerSize,e);return N(()=>this.bx.change(r).find(i=>i.trim()!==""),({message:i})=>i)}
aX(t){return this.Y.has(t)?eo(this.c,t):Ze(this.c,t)}
dc(t){return this.aX(t).kind==="after"}
eB({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let s=ot(this.c);return s.kind==="read"&&s.address===e}
er({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let s=ot(this.c);return s.kind==="read"&&s.address!==e}},Bo=3,vr=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!Q(t.holds),Ar=t=>"bytes"in t?Wt(t.bytes):a,Lo=({repair:t},e,s)=>({kind:"stillThere",repair:t,failure:s,holds:Ar(e)}),Go=({armed:t,saved:e,address:s,id:r})=>`${Ct(t)} ${Ct(e)} ${s} ${r}`;
function Wo(t,e){let s=Go(e);return N(()=>t.debugger(Bl(s)).some(r=>{var i;return(i=r.split(": ").pop())==null?a:i.includes(s)}),()=>!1)}
function be(t){N(()=>t.debugger(Gl),()=>{})}var is=t=>N(()=>{let e=t.query(Ll),s=e.map(Ho).find(r=>r!==a);return s?{kind:"found",note:s}:{kind:e.every(r=>r.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(ce)?"none":"unknown"}));
function Ho(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,s="",r="",i="",n=""]=e!=null?e:[],l=pt(i);if(!e||!l)return;let o=u=>Number.parseInt(u,16),d=I(o(s));return Q(d)?a:{armed:d,saved:Qt(o(r)),address:l,id:n}}var Ko=class{
constructor(t,e,s,r,i){this.dd=!1,this.de=!1,this.c=t,this.e=e,this.target=s,this.tag=r,this.idle=i,this.repair=Gt(i);let n=t.now().toString(16);this.ay={armed:r,saved:i,address:s.poolHitTag,id:n}}
get change(){return this.aj&&this.e.open.includes(this.aj)?this.aj:a}
leaveNote(){this.dd=Wo(this.e,this.ay)}
arm(){if(this.de)return Nr;let{target:t,tag:e,idle:s}=this,{poolHitTag:r,pointerSize:i}=t;return this.aj=this.e.plan(rs({address:r,pointerSize:i},s,e)),this.e.apply(this.aj)}
pause(){let{change:t}=this;return t?this.e.undo(t):{kind:"undone"}}
resume(){let t=this.cV();return(t?this.bT(t):!this.dd)?this.arm():Nr}
disarm(){this.de=!0;let t=this.cV(),e=this.ee(t);return t&&this.bT(t)&&e.kind!=="stillThere"&&be(this.e),e}
forget(){this.e.forget()}
ee(t){let{change:e}=this;if(e&&!(t&&this.eD(t)))return this.e.undo(e);e&&this.e.leave(e);let s=ot(this.c);return s.kind!=="read"?{kind:"notOurs"}:Q(s.value)?{kind:"undone"}:{kind:"notOurs",holds:s.value}}
eD(t){let{armed:e,address:s}=t;return!this.bT(t)&&e===this.tag&&s===this.target.poolHitTag}
bT({id:t}){return t===this.ay.id}
cV(){let t=is(this.c);return t.kind==="found"?t.note:a}},Nr={kind:"refused",failure:a,undone:{kind:"undone"}},zo=["break","second-chance break","output","ignore"];
function qo(t){let e=[];for(let s of t){if(s.length>nt)continue;let r=/^\s+(Command|Second command): "(.*)"\s*$/.exec(s),i=r?e.pop():a;r&&i&&e.push(Qo(i,r[1],r[2]));let n=r?a:Xo(s);n&&e.push(n)}return e}
function Qo(t,e,s=""){let r=s.replace(/\\(["\\])/g,"$1");return e==="Command"?p({},t,{command:r}):p({},t,{secondCommand:r})}
function Xo(t){var e;let[s="",...r]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(s))return;let i={handled:!0,"not handled":!1}[(e=r[r.length-1])!=null?e:""];i!==a&&r.pop();let n=zo.find(d=>d===r[r.length-1]);if(n&&r.pop(),i===a&&!n)return;let[l="",...o]=r;return o.length>0?a:{code:s,title:l,status:n,handled:i}}
function Mr(t){var e;let s=qo(B(t,Nl)),r=o=>s.find(d=>d.code===o),i=r("bpe"),n=(e=r("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&Zo(l)?ns("command",l):i.status!=="break"?ns("status",Pr(i)):(n==null?a:n.handled)===!1?ns("handling",Pr(n)):{kind:"stops"}}var ns=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),Pr=({code:t,title:e,status:s,handled:r})=>[t,e,s,r===!1?"not handled":a].filter(Boolean).join(" - "),jo=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Zo=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!jo.test(e));
function v(t,e){return Array.from(t,(s,r)=>({item:s,place:r})).sort((s,r)=>e(s.item,r.item)||s.place-r.place).map(({item:s})=>s)}
function Xt(t,e){return Se(t.toLowerCase(),e.toLowerCase())}
function Se(t,e){let s=0,r=0,i=-1,n=0;for(;s<e.length;)if(t[r]==="*")i=r++,n=s;else if(t[r]==="?"||t[r]===e[s])r++,s++;else if(i>=0)r=i+1,s=++n;else return!1;for(;t[r]==="*";)r++;return r===t.length}var Jo=3;
function _r(t,e){let s=[...new Set(e)].filter(n=>n!==t),r=t.trim(),i=[.../[*?]/.test(r)?[n=>Se(r,n)||Xt(r,n.trim())]:[],n=>n.trim().toLowerCase()===r.toLowerCase(),n=>Er(t.padEnd(4),n.padEnd(4)),n=>Er(t.padEnd(4).toLowerCase(),n.padEnd(4).toLowerCase())];for(let n of i){let l=s.filter(n);if(l.length>0)return v(l,(o,d)=>o<d?-1:1).slice(0,Jo)}return[]}
function Fr(t,e){let s=new Map([...e].map(r=>[R(r),r]));return _r(R(t),s.keys()).map(r=>s.get(r)).filter(r=>r!==a)}
function Er(t,e){let s=[0,1,2,3].filter(n=>t[n]!==e[n]),[r=0,i=0]=s;return s.length===1?!0:s.length===2&&i===r+1?t[r]===e[i]&&t[i]===e[r]:Rr(t.trim(),e.trim())||Rr(e.trim(),t.trim())}var Rr=(t,e)=>[...t].some((s,r)=>t.slice(0,r)+t.slice(r+1)===e);
function Yo(t,e,s){var r;let i=e.tracker;if(!i)return{kind:"unknown"};let n=u=>u!==a&&ts(t,i,u).kind==="found",l=ts(t,i,s);if(l.kind==="unreadable"||l.kind==="overflow")return{kind:"unknown"};let o=$o(s);if(l.kind==="found")return{kind:"seen",twin:n(o)?o:a};let d=[ul(s),o].find(n);return{kind:"unseen",meant:d===a?Fr(s,(r=Ao(t,i))!=null?r:[]):[d]}}
function $o(t){let e=t>>>24;if(!(e!==32&&e!==0))return I(t&16777215|(e===0?32:0)<<24)}var td=3790,ed=1024;
function sd(t,e,s,r){let i=ke(t);if(i)return dt(i);if(Q(s))return dt({kind:"neverHit",tag:s});let n=rd(t,e);if(n.kind!=="read")return dt(n);let{target:l}=n,o=Tr(t,l.poolHitTag,l.pointerSize);if(o===a)return dt({kind:"unreadable"});if(!Q(o))return dt({kind:"alreadyArmed",value:o});if(id(t,l))return dt({kind:"taggingOff"});let d=Mr(t);if(d.kind==="breaksPassed")return dt(d);let u=nd(s,Yo(t,l,s),r);return u?dt(u):{kind:"ready",target:l,idle:o,stops:d.kind==="stops"}}
function ke(t){let{kernel:e,description:s="",live:r=!/\bdump\b/i.test(s)}=t.session();return e===!1||/user mode/i.test(s)?{kind:"notKernel"}:r?/^local\b/i.test(s)?{kind:"localKernel"}:a:{kind:"notLive"}}var Ur=t=>{var e;return((e=ke(t))==null?a:e.kind)==="notLive"},dt=t=>({kind:"refused",problem:t});
function rd(t,e){let s=ss(t),r=s.kind==="read"?s.target.modules.filter(i=>!i.unloaded):[];return s.kind==="noPointerSize"||r.length>1?s:(N(()=>e.debugger(Pl),()=>{}),ss(t))}
function id(t,e){if(e.build===a||e.build>=td)return!1;let s=ir(t,"NtGlobalFlag",e.pointerSize),r=s&&mt(t,s);return r!==a&&(r&ed)===0}
function nd(t,e,s){switch(e.kind){case"seen":return e.twin===a||s?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return s?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var ad=class{
constructor(t,e,s){this.cc=!1,this.c=t,this.e=e,this.l=s}
run(t){let e=this.e.open.filter(r=>r!==t),s=[...e].reverse().map(r=>this.dN(r));if(e.length>0)return s.find(r=>r!==a);if(!(t||this.cc))return Ur(this.c)?a:this.el()}
dN(t){var e;let s=this.e.undo(t);if(xr(this.l,s,Wt(t.before)),s.kind==="stillThere")return s;t===((e=this.aJ)==null?a:e.change)&&this.fa(this.aJ.id)}
fa(t){let e=is(this.c);e.kind==="found"&&e.note.id===t&&be(this.e)}
el(){let t=is(this.c);if(this.cc=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:s,address:r,id:i}=t.note,n=ot(this.c);if(n.kind==="notRead"){this.cc=!1;let d=Gt(s);return this.l({kind:"notRepaired",command:d}),{kind:"stillThere",repair:d,failure:a}}if(n.address!==r||n.value!==e){be(this.e);return}let l=this.e.adopt(rs(n,s,e)),o=this.dN(l);return o?this.aJ={change:l,id:i}:be(this.e),o}};
function xr(t,e,s){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:s})}var ld=6e3,as=2,od=class{
constructor(t){this.ao=0,this.K=t!==a&&t>=ld?as:0}
get isBefore(){return this.K>=as&&!this.isAfter}
get isAfter(){return this.ao>=as}
sawBefore(){this.K+=1}
sawAfter(){this.ao+=1}},jt=(t,e)=>t.slice(0,e+1).every(({afterGap:s,doubtful:r},i)=>!s&&(!r||i===e)),gt=t=>t.length===0?"noStack":"framesMissing",Ir=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,dd=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,ud=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,hd=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,cd=/^VerifierExt$/i,fd=/\?\? ?::|`string'/,pd=64;
function ls(t){var e;if(cd.test(t.module))return t.name.includes("Pool")?Vr(t.name):a;if(Ir.test(t.module))return t.name==="DbgBreakPoint"||fd.test(t.name)?"neither":(e=Or(t.name))!=null?e:md(t.name)}
function Or(t){return dd.test(t)?"alloc":ud.test(t)?"free":a}
function md(t){return hd.test(t)?Vr(t):a}
function Vr(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function X(t){let e=t.findIndex(({symbol:s})=>!s||ls(s)===a);return e<0?t.length:e}
function gd(t){return Ir.test(t.module)&&t.name==="ExFreePool"&&t.offset>pd}
function Br(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var Lr=t=>t==="last"||t==="after",bd=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function os(t){var e;let s=bd.exec(t);if(!s)return;let r=((e=s[2])!=null?e:"").trim();return s[1]===a?{command:r}:{processor:Number(s[1]),command:r}}var Gr=1e3,we=(t,e)=>({line:t,text:e.slice(0,200)}),ut=4,ye={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Wr={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Sd=class{
reset(){this.cq=a,this.ch=a}
read(t){let e=T(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.cq=kd(t);else if(t.startsWith("NonPaged",e))this.ch=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.au(t)}}
au(t){let[e,...s]=wd(t);if((e==null?a:e.text)!=="Tag")return;let r=s.map(d=>d.text).join(" "),i=r===Wr.verbose.join(" ");if(!i&&r!==Wr.summary.join(" "))return;let n=s.map((d,u)=>{var h,c;return d.end-((c=(h=s[u-1])==null?a:h.end)!=null?c:e.start+ut)}),l=i?"verbose":this.fk(n,e.start),o=this.cq;return this.reset(),{layout:l,tagColumn:e.start,sort:o,widths:n.join()===ye[l].join()?n:a}}
fk(t,e){if(t.join()===ye.current.join())return"current";if(t.join()!==ye.oldest.join())return"old";let s=this.ch;return(s===a?e===0:s-e===12)?"oldest":"old"}};
function kd(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function wd(t){let e=[],s=T(t,0);for(;s<t.length;){let r=t.indexOf(" ",s),i=r<0?t.length:r;e.push({text:t.slice(s,i),start:s,end:i}),s=T(t,i)}return e}var Hr={kind:"unread"};
function yd(t,e){let s=T(t,0);if(t.startsWith("TOTAL",s)&&q(t.charCodeAt(s+5)))return Dd(t,s+5,e);let r=e.widths?Cd(t,e,e.widths):Td(t,s,e);return r?{kind:"row",usage:r}:Ad(t,s)?Hr:{kind:"other"}}
function Dd(t,e,s){let{layout:r,widths:i=zr(r)}=s,n=ds(t,e,i,r);return!n||t.slice(n.end).trim()!==""?Hr:p({kind:"total"},jr(n.numbers))}
function Cd(t,{tagColumn:e,layout:s},r){for(let i of[e,e-1,e+1]){if(!Qr(t,i))continue;let n=ds(t,i+ut,r,s);if(!(!n||i!==e&&!n.inPlace))return Xr(t.slice(i,i+ut),n.numbers,t.slice(n.end))}}
function Td(t,e,s){let r=Kr(t,e,ut,s),i=Kr(t,e,t.slice(e,e+ut).search(/\s/),s);return r&&i?a:r!=null?r:i}
function Kr(t,e,s,{layout:r}){if(s<1||!Qr(t,e,s))return;let i=ds(t,e+s,zr(r),r);if(!(!i||!vd(t,i.end)))return Xr(t.slice(e,e+s),i.numbers,t.slice(i.end))}var zr=t=>ye[t].map(()=>Number.POSITIVE_INFINITY),vd=(t,e)=>e>=t.length||q(t.charCodeAt(e))||q(t.charCodeAt(e-2))||t.startsWith(qr,e),qr="UNKNOWN pooltag";
function Qr(t,e,s=ut){let r=e+s;if(e<0||t.length<=r||!q(t.charCodeAt(r))||T(t,0)<e)return!1;let i=t.slice(e,r);return i.trim()!==""&&[...i].every(n=>n>=" ")}var Ad=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function ds(t,e,s,r){var i;let n=[],l=e,o=!0,d=!0;for(let u=0;u<s.length;u++){let h=Nd(t,l,(i=s[u])!=null?i:0);if(!h)return;let c=u===s.length-1?Md(t,h,d,r):h.end,f=c===a?a:jl(t.slice(h.start,c));if(c===a||f===a)return;let m=c===h.columnEnd||c>h.columnEnd&&h.full;o=o&&m,d=d&&(m||u===0),n.push(f),l=c}return{numbers:n,end:l,inPlace:o}}
function Nd(t,e,s){let r=T(t,e),i=t.charAt(r)==="-"?r+1:r,n=Ql(t,i);if(!(r===e||n===i))return{start:r,end:n,columnEnd:e+s,full:r===e+1}}
function Md(t,e,s,r){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(qr))return e.end;if(!(!s||e.start>=e.columnEnd))return e.full?r==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function Xr(t,e,s){let r=s.trim(),i=t.length===ut&&!t.includes(".")?Hs(t):a;return p({text:t.padEnd(ut),tag:i!=null&&i.ok?i.tag:a},jr(e),{description:r||a})}
function jr(t){let e=t.length/2;return{nonPaged:Zr(t.slice(0,e)),paged:Zr(t.slice(e))}}
function Zr(t){let[e=0,s=0,r=0,i=0]=t;return t.length===2?{outstanding:e,bytes:s}:{allocs:e,frees:s,outstanding:r,bytes:i}}
function Jr(t){var e;let s=new Sd,r;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(r){if(Lr(r.push(n,i)))break}else{let l=s.read(n);l&&(r=new Ed(l))}}return r==null?a:r.listing()}var Pd=5e4,_d=1024,Fd=16,Ed=class{
constructor(t){this.al=[],this.ae=[],this.E=[],this.au=t}
push(t,e){if(t.length>_d)return this.S(t,e);if(/^[ .\t]*$/.test(t))return"taken";let s=yd(t,this.au);if(s.kind==="other")return os(t)?"after":this.S(t,e);if(this.bV(),s.kind==="row")this.al.push(s.usage);else if(s.kind==="unread")this.aa(we(e,t));else return this.aM={nonPaged:s.nonPaged,paged:s.paged},"last";return this.al.length<Pd?"taken":"last"}
listing(){let{layout:t,sort:e}=this.au;return{layout:t,sort:e,rows:this.al,total:this.aM,unread:this.ae}}
S(t,e){return this.E.length>=Fd?"after":(this.E.push(we(e,t)),"other")}
bV(){for(let t of this.E)this.aa(t);this.E=[]}
aa(t){this.ae.length<Gr&&this.ae.push(t)}};
function Zt(t,e,s){return e.tracker?ts(t,e.tracker,s):N(()=>Rd(t,s),()=>({kind:"unreadable"}))}
function Jt(t){return t.kind==="found"?t.counts:t.kind==="absent"?{allocs:0,frees:0}:a}
function Rd(t,e){let s=Jr(t.query(Il(e)));if(!s)return{kind:"unreadable"};let[r,...i]=s.rows.filter(h=>h.tag===e);if(!r)return{kind:s.rows.length===0?"absent":"unreadable"};let n=[r.nonPaged.allocs,r.paged.allocs],l=[r.nonPaged.frees,r.paged.frees];if(i.length>0)return{kind:"unreadable"};let o={allocs:Yr(n),frees:Yr(l)},{allocs:d,frees:u}=o;return d===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:d,frees:u}}}
function Yr(t){let e=0;for(let s of t){if(s===a)return;e+=s}return e}var Ud=64,xd=class{
constructor(t,e,s){this.bO=!1,this.c=t,this.e=e,this.ag=s}
get hasMissed(){return this.bO}
get trouble(){return this.bF}
returnValue(t){let e=X(t.stack),s=t.stack.slice(e).find(d=>!d.inline),r=[...t.stack.slice(0,e)].reverse().find(d=>!d.inline);if(!(s&&jt(t.stack,t.stack.indexOf(s)))||!s.address||!r)return;if(this.ag.pause().kind!=="undone"){this.bF={kind:"notArmedAgain"};return}let i=this.aQ();this.e.run(pl(s.address,this.ag.target.pointerSize));let n=this.eZ(),l=us(n,"eip","rip","pc");if(l!==s.address){this.bO=!0,this.bF={kind:"strayed",ip:l};return}Id(i,this.aQ())||(this.bO=!0),this.ag.resume().kind!=="applied"&&(this.bF={kind:"notArmedAgain"});let o=us(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.ew(o,r,s)?us(n,"eax","rax","x0"):a}
aQ(){let{target:t,tag:e}=this.ag;return Zt(this.c,t,e)}
eZ(){let t=zt(this.c.query(bl(this.ag.target.contextRegisters))),{pointerSize:e}=this.ag.target;return new Map([...t].map(([s,r])=>[s,Y(r,e)]))}
ew(t,e,s){if(!t)return!1;if(this.ag.target.pointerSize===8)return t===s.base;if(!e.base)return!1;let r=C(e.base,8),i=C(r,Ud);return J(r,t)<=0&&J(t,i)<=0}};
function us(t,...e){let s=e.find(r=>t.has(r));return s===a?a:t.get(s)}var Id=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function Od(t){let e=lt(t,Vd(t));if(!e||t.charAt(e.end)!==" ")return;let s=Ld(t,e.end+1),r=s===a?e.end+1:e.end+1+s.length,i=Wd(t.slice(r).trim().replace(/\s+/g," "));if(Gd(i))return s===a||s.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:s.toLowerCase(),text:i}}
function Vd(t){let e=T(t,0),s=at(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e}var Bd=["fadd","fabd"];
function Ld(t,e){if(t.startsWith("??",e))return"??";let s=t.slice(e,at(t,e)),r=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||r!==" "))return Bd.includes(s)?a:s}
function Gd(t){var e;let s=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return s===a?t==="???"||t==="????":!(s.length===8&&at(s,0)===8)}var Wd=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function $r(t){let e=T(t,0);if(t.charAt(e)==="#"&&(e=T(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?"names":a}var Hd="(Inline)",Kd="(Inline Function)",ti=t=>t===4?3:4,zd=5,qd=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Qd=/\+0x[0-9a-f]+(?=\s)/i;
function hs(t){let e=Xe(t),s=Xd(e),r=e.slice(s),i=r.startsWith(" [")?1:r.indexOf(") [")+2;return{text:Xe(e.slice(0,s)),source:ei(r.slice(i))}}
function Xd(t){let e=Qd.exec(t);if(e)return e.index+e[0].length;let s=jd(t);if(s>=0)return s;let r=t.indexOf(" [");return r>=0&&ei(t.slice(r+1))?r:t.length}
function jd(t){let e=t.indexOf(" (");if(e<0)return-1;let s=qd.map(r=>t.indexOf(r,e)).filter(r=>r>=0);return s.length===0?-1:Math.min(...s)}
function ei(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>Qe(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:a}
function De(t){let e=Xe(t),{head:s,offset:r}=Zd(e);if(r===a)return;let i=s.indexOf("!"),n=i<0?s:s.slice(0,i);if(!Jd(n))return;if(i<0)return s===e?a:{module:n,name:"",offset:r};let l=s.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:r}}
function Zd(t){var e;let[,s,r]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(s===a||r===a)return{head:t,offset:0};let i=Number.parseInt(r,16);return{head:s,offset:Number.isSafeInteger(i)?i:a}}var Jd=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function si(t,e){let s=T(t,0),r=$d(t,s),i=r===a?s:T(t,at(t,s));return e==="names"?au(t.slice(i),r):t.charCodeAt(i)===Yd?nu(t,i,r):tu(t,i,r,e)}var Yd=40,ri=58;
function $d(t,e){let s=at(t,e),r=s-e;if(!(r<2||r>3||!q(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)}
function tu(t,e,s,r){let i=lt(t,e);if(!i)return;let n=r==="noBase"?i:eu(t,i,r);if(!n||!q(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,o=T(t,n.end),d=ru(t,su(t,o),l),u=d&&ni(t.slice(d.end));if(!(!d||!u))return{number:s,pointerSize:l,base:r==="noBase"?a:i.address,returnAddress:n.address,gap:o-n.end,args:d.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function eu(t,e,s){let r=T(t,e.end);if(s!=="wide"&&r!==e.end+1)return;let i=lt(t,r);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var su=(t,e)=>t.startsWith("(T) ",e)?T(t,e+3):e;
function ru(t,e,s){let r=t.charCodeAt(e)===ri,i=[],n=r?T(t,e+1):e;for(;i.length<ti(s);){let l=lt(t,n);if((l==null?a:l.pointerSize)!==s||!iu(t,l.end))break;i.push(l.address),n=T(t,l.end)}if(!(r&&t.charCodeAt(n)!==ri)&&!(i.length>0&&i.length<ti(s)))return{words:i,end:r?T(t,n+1):n}}var iu=(t,e)=>e>=t.length||q(t.charCodeAt(e));
function nu(t,e,s){let r=[Kd,Hd].find(l=>t.startsWith(l,e));if(r===a)return;let i=e+r.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=ni(t.slice(i));return n&&n.text!==""?p({},n,ii,{number:s,inline:!0}):a}var ii={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function au(t,e){let s=hs(t),r=De(s.text),i=r!==a&&r.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!i&&!n))return p({},s,ii,{symbol:r,number:e,inline:!1})}
function ni(t){let{text:e,source:s}=hs(t),r=De(e);return r!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:r}:a}var lu=t=>t.charAt(T(t,0))==="#"&&$r(t)===a,ou=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,du=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,ai=" (UTC ",uu=256,hu=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function li(t){var e;if(t.length>uu||!cu(t))return;let s=fu(t.trim());if(ou.test(s))return{kind:"breakInstruction"};if(s.startsWith("Breakpoint ")){let r=(e=/^Breakpoint (\d{1,9}) hit$/.exec(s))==null?a:e[1];return r===a?a:{kind:"breakpoint",number:Number(r)}}return s.startsWith("*** Fatal System Error: ")?pu(s):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(s)?{kind:"other",event:s}:hu.some(r=>r.test(s))?{kind:"targetGone",event:s}:a}var cu=t=>"B*STND^".includes(t.charAt(T(t,0)))||t.includes(" - code ")||t.includes(ai);
function fu(t){let e=t.includes(ai)?du.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function pu(t){var e;let s=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(s!==a)return{kind:"bugcheck",code:Number.parseInt(s,16),parameters:oi(t)}}
function oi(t){var e,s;let r=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(s=r==null?a:r.split(","))!=null?s:[]){let l=pt(n.trim());l&&i.push(l)}return i}
function mu(t){var e;let s;for(let r of t){if(s&&s.push(r)!=="after")continue;let i=li(r);i&&(s=new Su(i))}return(e=s==null?a:s.report())!=null?e:gu(t)}
function gu(t){let e=new ui;for(let s of t)e.push(s);return e.place.instruction?p({kind:"stepped"},e.place):a}var bu=24,Su=class{
constructor(t){this.aW=new ui,this.E=0,this.az=t,this.bL=t.kind==="targetGone"}
push(t){let e=this.bL?"after":this.bD(t);return this.bL=Lr(e),e}
report(){let t=this.az;return t.kind==="targetGone"?t:p({},t,this.aW.place)}
bD(t){if(t.length>nt)return this.S();let e=li(t);if(e)return this.fq(e)?"taken":"after";if(wu(t))return this.eg(t.trim()),"taken";if(os(t))return"after";let s=this.aW.push(t);return s==="instruction"?"last":s==="symbol"?"taken":this.S()}
fq(t){return this.az.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.aW.place.symbol===a}
eg(t){let e=this.az;e.kind==="bugcheck"&&e.parameters.length===0?this.az=p({},e,{parameters:oi(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.az={kind:"manualBreak"}:t.startsWith(di)&&(this.az={kind:"other",event:t}))}
S(){return this.E++,this.E>bu?"after":"other"}},di="A fatal system error has occurred",ku=["*","(0x",di];
function wu(t){let e=T(t,0);return e===t.length||lu(t)?!0:ku.some(s=>t.startsWith(s,e))}var ui=class{
constructor(){this.place={}}
push(t){let e=Od(t);if(e){let r=this.dI;return this.place={symbol:r,instruction:e},"instruction"}let s=yu(t);return s===a?"other":(this.dI=s,this.place={symbol:s},"symbol")}};
function yu(t){let e=t.trim();if(!e.endsWith(":"))return;let s=hs(e.slice(0,-1));return De(s.text)&&s.text}
function Du(t){let e=t.filter(i=>i.length<=nt),s=hi(e,/^Last event: (.+)$/);if(s===a)return;let r=hi(e,/^debugger time: (.+)$/);return r===a?{event:s}:{event:s,time:r}}
function hi(t,e){var s;for(let r of t){let i=(s=e.exec(r.trim()))==null?a:s[1];if(i!==a)return i}}var Ft=t=>N(()=>Du(t.query(Cl)),()=>{}),ci=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function Cu(t){for(let[e,{symbol:s}]of t.slice(0,X(t)).entries()){if(!s||e===0&&gd(s))continue;let r=ls(s);if(r==="alloc"||r==="free")return r}}
function Tu(t){var e;if(t.offset!==0)return;let s=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(s!==a)return Or(s);let r=ls(t);return r==="neither"?a:r}var cs={kind:"computed"},Ce=(t,e,s)=>Y(C(t,e),s==="x86"?4:8),bt=4;
function vu(t,e){let s=E(t,t.length-bt,bt);if(s===a||U(e).low%bt!==0)return[];if(ht(s,4227858432,2483027968))return[{kind:"function",address:C(e,fi(s)-bt)}];let r=ht(s,4294966303,3594452992),i=ht(s,4294965279,3594455071)||ht(s,4294965248,3611232256);return r||i?[cs]:[]}
function Au(t,e){let[s,r,i]=[0,1,2].map(d=>E(t,d*bt,bt));if(s===a)return;if(ht(s,4227858432,335544320))return{kind:"function",address:C(e,fi(s))};if(r===a||i===a)return;let n=s&31;if(!(ht(s,2667577344,2415919104)&&(r&1023)===n*33&&i===Te(3592355840|n<<5)))return;let l=r>>>10&4095,o=Nu(s,e);if(ht(r,4290772992,4181721088))return{kind:"slot",address:C(o,l*8)};if(ht(r,4290772992,2432696320))return{kind:"function",address:C(o,l)}}var ht=(t,e,s)=>Te(t&e)===Te(s),Te=t=>t>>>0,fi=t=>(t<<6>>6)*bt;
function Nu(t,e){let s=t<<8>>13<<2|t>>>29&3,{high:r,low:i}=U(e);return C(rt(r,Te(i&-4096)),s*4096)}
function fs(t,e,s){var r;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let o=(i&7)===4,d=o?t[e+1]:i;if(d===a)return;let u=o?2:1;if(!(n===0&&(d&7)===5)){let m=u+((r=[0,1,4][n])!=null?r:0);return e+m<=t.length?{extension:l,length:m}:a}let h=ve(t,e+u);if(h===a)return;let c=u+4;if(!o)return{extension:l,length:c,fixed:{kind:s==="x64"?"relative":"absolute",displacement:h}};let f=(d>>3&7)!==4;return{extension:l,length:c,fixed:f?a:{kind:"absolute",displacement:h}}}var pi=({kind:t,displacement:e},s,r)=>Ce(t==="relative"?s:rt(0,0),e,r);
function ve(t,e){let s=E(t,e,4);return s===a?a:s|0}var mi=[76,139,21],Mu=7,Pu=7;
function _u(t,e,s){let r=[];for(let i=2;i<=Pu;i+=1){let n=t.length-i,l=t[n]===232&&i===5?ve(t,n+1):a;if(l!==a){let u=s==="x64"?Fu(t,n,e):a;r.push({kind:"function",address:Ce(e,l,s),slot:u})}let o=t[n]===255?fs(t,n+1,s):a;if((o==null?a:o.extension)!==2||o.length!==i-1)continue;let{fixed:d}=o;d&&r.push({kind:"slot",address:pi(d,e,s)}),(!d||Eu(t,n,s))&&r.push(cs)}return r}
function Fu(t,e,s){let r=e-Mu;if(!mi.every((n,l)=>t[r+l]===n))return;let i=ve(t,r+mi.length);return i===a?a:C(s,e-t.length+i)}
function Eu(t,e,s){let r=t[e-1],i=s==="x64"&&gi(r)?t[e-2]:r;return i===100||i===101}var gi=t=>t!==a&&(t&240)===64;
function Ru(t,e,s){var r;let i=s==="x64"&&gi(t[0])?1:0,n=l=>C(e,i+l);switch(t[i]){case 235:{let l=((r=t[i+1])!=null?r:0)<<24>>24;return{kind:"function",address:Ce(n(2),l,s)}}case 233:{let l=ve(t,i+1);return l===a?a:{kind:"function",address:Ce(n(5),l,s)}}case 255:{let l=fs(t,i+1,s);if((l==null?a:l.extension)!==4)return;let{fixed:o,length:d}=l;return o?{kind:"slot",address:pi(o,n(1+d),s)}:cs}default:return}}var Uu=16,xu=12;
function Iu(t,e,s){return s==="arm64"?vu(t,e):_u(t,e,s)}
function Ou(t,e,s){return s==="arm64"?Au(t,e):Ru(t,e,s)}
function Vu(t,e,s){if(t.length===1)return t[0];let r=t.filter(i=>{let n=e(i);return n===a?!1:n===s?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return r.length===1?r[0]:a}
function Bu(t){let e=t.findIndex(s=>s.trim()==="Exact matches:");return e<0?[]:fe(t.slice(e+1),Lu)}
function Lu(t){if(!t.startsWith("    "))return;let e=De(rr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var Gu=4096;
function bi(t,e,s){var r;let i=l=>t.readMemory(C(e,-l),l),n=U(e).low%Gu;return(r=i(s))!=null?r:n>0&&n<s?i(n):a}var St={kind:"undecided"},Wu=3,Hu=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Ku=class{
constructor(t,e){this.dr=new Map,this.c=t,this.h=e}
before(t,e){let{instructionSet:s}=this.h,r=bi(this.c,t,Uu);if(!r||!s)return St;let i=Iu(r,t,s),n=Vu(i,l=>this.cP(l),e&&zu(e));return n?this.bm(n,Wu):St}
cP(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return pe(this.c,t.address,this.h.pointerSize)}
bm(t,e){let s=this.cP(t);if(!s)return St;let r=this.ds(s);if(r.some(({name:l})=>Hu.test(l)))return St;let i=Si(r);if(i.kind==="pool")return i;let n=this.eE(s,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?Si(this.ds(t.address)):n}
eE(t,e){let{instructionSet:s}=this.h,r=e>0?this.c.readMemory(t,xu):a,i=r&&s&&Ou(r,t,s);return i?this.bm(i,e-1):St}
ds(t){let e=this.dr.get(t);if(e)return e;let s=N(()=>Bu(this.c.query(Rl(t,this.h.pointerSize))),()=>[]);return s.length>0&&this.dr.set(t,s),s}},zu=({address:t,symbol:e})=>t&&e&&C(t,-e.offset);
function Si(t){let e=new Set(t.map(Tu));if(e.size>1)return St;let[s]=e;return s?{kind:"pool",of:s}:t.length>0&&t.every(({module:r})=>r.toLowerCase()==="nt")?{kind:"notPool"}:St}var qu=class{
constructor(t,e){this.cH=new Set,this.A=new Map,this.c=t,this.h=e,this.cI=new Ku(t,e)}
classify(t){let e=this.em(t);if(e)return{kind:"foreign",stop:e};let s=Cu(t.stack);return s?{kind:"hit",of:s}:this.dX(t)}
em({report:t,ip:e,stack:s}){var r,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(r=s[0])==null?a:r.text)!=null?i:"";if(!Eo(this.h,e)||!this.ez(e))return{kind:"other",event:l};let o=X(s),d=(n=s[0])==null?a:n.symbol,u=o===1&&d!==a&&Br(d);return o===0||u?{kind:"otherBreak",at:l}:a}
ez(t){if(this.cH.has(t))return!0;let e=this.c.readMemory(t,4);if(!e)return!1;let s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.cH.add(t),s}
dX({ip:t,stack:e}){var s,r;let i=X(e),n=e[i];if(!(n!=null&&n.address)||!jt(e,i))return{kind:"hit",of:"unknown"};let l=this.A.get(t);if(l)return{kind:"hit",of:l};let[o]=e.slice(0,i).reverse().filter(({inline:u})=>!u),d=this.cI.before(n.address,o);switch(d.kind){case"pool":return this.A.set(t,d.of),{kind:"hit",of:d.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(r=(s=e[0])==null?a:s.text)!=null?r:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function Qu(t){var e;let s=new Zu;for(let r=0;r<t.length&&s.push((e=t[r])!=null?e:"",r)!=="after";r++);return s.listing()}var Xu=1e4,ju=8,Zu=class{
constructor(){this.M=[],this.ae=[],this.E=[],this.cM="frames",this.cX=!1,this.Y=!1,this.bo=!0}
get begun(){return this.cX||this.M.length>0}
get fromTop(){return this.M.length>0&&this.bo}
push(t,e){if(t.length>nt)return this.S(t,e);if(this.bh)return this.eb(t,e,this.bh);let s=si(t,this.cM);return s?this.fc(s,t,e):this.eN(t,e)}
pass(t,e){return this.S(t,e)}
listing(){return{style:this.cs,frames:this.M,unread:this.M.length===0?[...this.ae,...this.E]:this.ae}}
fc(t,e,s){return t.text===""?!this.begun||!this.cN(t)?this.S(e,s):(this.bh={row:t,line:we(s,e)},"taken"):this.cN(t)?(this.bV(),this.cA(t),"taken"):"after"}
eb(t,e,{row:s,line:r}){this.bh=a;let i=si(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.E.push(r),this.push(t,e)):(this.cA(p({},s,{text:i.text,symbol:i.symbol})),"taken")}
eN(t,e){let s=T(t,0);if(s===t.length)return this.M.length>0&&this.Q===a?"after":"taken";let r=$r(t);return r?this.au(r):$u(t,s)?(this.Y=!0,this.ar!=="frames"&&(this.ar=t.includes(th)?"unwinding":"frames"),"taken"):this.begun?rh(t)?(this.M.length===0&&(this.bo=!1),this.ar="frames","taken"):sh(t,s)?"taken":os(t)?"after":this.S(t,e):this.S(t,e)}
au(t){return this.M.length>0?"after":(this.cX=!0,this.cM=t,"taken")}
cN(t){var e;if(this.M.length===0)return!0;if(this.M.length>=Xu)return!1;let s=(e=this.cs)==null?a:e.pointerSize;return s!==a&&t.pointerSize!==a&&s!==t.pointerSize?!1:t.number===a||this.Q===a?t.number===this.Q:t.number>this.Q}
cA(t){var e,s;this.M.length===0&&((e=t.number)!=null?e:this.ae.length)>0&&(this.bo=!1);let r=this.ey(t),i=r?a:this.dt;this.ar=a,this.Q=t.number,(s=this.cs)!=null||(this.cs=Yu(t)),t.text.startsWith("0x")&&(this.Y=!0),this.M.push(Ju(t,i,{doubtful:this.Y,afterGap:r})),t.inline||(this.dt=t.returnAddress===Tt?a:t.returnAddress)}
ey({number:t,symbol:e}){return this.M.length===0?!this.bo:this.Q!==a&&t!==this.Q+1?!0:this.ar==="frames"||this.ar==="unwinding"&&(e==null?a:e.name)!==""}
S(t,e){return this.begun?this.E.length>=ju?"after":(this.E.push(we(e,t)),"other"):this.Y?"after":"other"}
bV(){this.E.length>0&&this.Q===a&&(this.ar="frames");for(let t of this.E)this.ae.length<Gr&&this.ae.push(t);this.E=[]}};
function Ju(t,e,{doubtful:s,afterGap:r}){let{text:i,args:n,inline:l}=t,o={text:i,args:n,inline:l,doubtful:s};return e!==a&&(o.address=e),t.symbol!==a&&(o.symbol=t.symbol),t.base!==a&&(o.base=t.base),t.returnAddress!==a&&(o.returnAddress=t.returnAddress),t.source!==a&&(o.source=t.source),r&&(o.afterGap=!0),o}
function Yu(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=zd?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var $u=(t,e)=>t.startsWith("WARNING: ",e)&&ki.test(t)||t.charAt(e)==="<"&&ki.test(t),th="unwind information not available",ki=/\b(?:frames?|unwind\w*|stack)\b/i,eh=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],sh=(t,e)=>eh.some(s=>t.startsWith(s,e)),rh=t=>t.length<=ih&&nh.test(t),ih=120,nh=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,wi=24;
function ah(t,e,s,r=wi){let i=t.query(gl(r,e.pointerSize===4,e.contextRegisters)),n=yi(i,e);if(!n)return ps("registers",i);let l=Di(i,n.ip);return l?{kind:"read",reading:p({report:s},n,{stack:l})}:ps("stack",i)}
function yi(t,e){var s,r,i,n;let l=lh(zt(t),e),o=(r=(s=l.get("eip"))!=null?s:l.get("rip"))!=null?r:l.get("pc"),d=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!o||!d)return;let u=Ti(l,e);return{ip:o,sp:d,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),process:l.get("$proc"),processor:u}}
function Di(t,e){let[s,...r]=Qu(t).frames;return s&&[p({},s,{address:e}),...r]}var ps=(t,e)=>({kind:"unreadable",missing:t,answer:Ci(e)}),Ci=t=>t.slice(0,3).join(" / ").slice(0,200);
function lh(t,e){let s=new Map;return t.forEach((r,i)=>{s.set(i,Y(r,e.pointerSize))}),s}
function Ti(t,e){let s=t.get("$prcb"),r=s===a?-1:e.processorBlocks.indexOf(s);return r>=0?r:e.processorBlocks.length===1?0:a}var oh=class{
constructor(t,e){this.cf=new Set,this.aD={least:0,most:0},this.w=t,this.cl={rule:e,next:new Map}}
get ends(){return this.aD}
add(t){let e=this.eq(t);e&&this.cf.delete(e),this.cf.add(t);let s=Array.from(this.cf,({end:r})=>r);return this.aD={least:Math.min(...s),most:Math.max(...s)},e}
find({sp:t,fp:e},s){let r=U(t),i=[],n=this.cl,l=0,o=e&&z(t,e);for(;;){let d=this.bm(n.rule,r,l,o,s);if(!d||!this.bP(s,d.at,1))return;let u=n.next.get(Nt(s,d.at));if(!u||!this.dh(u.word,s,d.at))return;if(i.push(d),"known"in u.to){let h=this.en(u.to,i,t,s);return h&&{known:u.to.known,frames:h}}n=u.to,l=d.at+this.w,o=d.link}}
eq(t){var e;let{steps:s}=t,r=this.cl,i;for(let[n,l]of s.entries()){let o=U(l.word),d=(e=r.next.get(o.low))==null?a:e.to,u=s[n+1];if(!u){d&&"known"in d&&(i=d.known),r.next.set(o.low,{word:o,to:{known:t,last:[]}});break}let h=d&&"rule"in d?d:{rule:u.rule,next:new Map};r.next.set(o.low,{word:o,to:h}),r=h}return i}
bm(t,e,s,r,i){switch(t.kind){case"fixed":return{base:s,at:s+t.bytes};case"entered":return{base:s-this.w,at:s,link:r};case"linked":{if(r===a||r<s||!this.bP(i,r,1))return;let n=this.w===4||Nt(i,r+4)===e.high?Nt(i,r)-e.low:a;return{base:r,at:r+this.w,link:n}}}}
en({known:t,last:e},s,r,i){let n=[];for(let l=0;l<s.length;l++){let o=s[l],d=t.steps[l];if(!o||!d)return;let{base:u,at:h}=o;if(!this.bP(i,h,1+d.frame.args.length))return;let c=e[l];((c==null?a:c.sp)!==r||c.base!==u||!this.dT(c.args,i,h))&&(c=this.aW(d.frame,r,u,h,i),e[l]=c),n.push(c.frame)}return n}
dT(t,e,s){for(let r=0;r<t.length;r++){let i=t[r];if(!i||!this.dh(i,e,s+(1+r)*this.w))return!1}return!0}
aW({address:t,text:e,symbol:s,returnAddress:r,args:i,inline:n,doubtful:l},o,d,u,h){let c=[];for(let m=1;m<=i.length;m++){let g=Mt(h,u+m*this.w,this.w);g&&c.push(g)}let f={address:t,text:e,symbol:s,base:C(o,d),returnAddress:r,args:c,inline:n,doubtful:l};return{sp:o,base:d,args:c.map(U),frame:f}}
bP(t,e,s){return e>=0&&e+s*this.w<=t.length}
dh({high:t,low:e},s,r){return Nt(s,r)!==e?!1:this.w===4||Nt(s,r+4)===t}},vi=4096,dh=3,Ai=32,uh=class{
constructor(t){this.G=new Map,this.cn=new Set,this.aD=new Map,this.df=!0,this.w=t}
get isEmpty(){return this.G.size===0}
learn(t,e,s,r){var i,n;let{ip:l,sp:o,thread:d}=t;if(!this.df||!hh(e,s))return;let u=ch(l,o,e);if(!this.cn.has(u)){this.cn.add(u);return}let h=this.eF(t,e,r);if(!h)return;d&&this.aD.set(d,C(o,h.end));let[c]=h.steps;if(!c)return;let f=(i=this.G.get(l))!=null?i:new oh(this.w,c.rule);this.G.set(l,f);let m=f.add(h);h.met=(n=m==null?a:m.met)!=null?n:0,h.isCompared||(h.isCompared=(m==null?a:m.isCompared)===!0)}
bytesToRead({ip:t,sp:e,thread:s}){var r;let i=(r=this.G.get(t))==null?a:r.ends,n=s&&this.aD.get(s),l=n&&z(e,n);if(l===a||!i)return;let o=Math.min(l,i.most,vi);return o>=i.least?o:a}
recognise(t,e){var s;let r=(s=this.G.get(t.ip))==null?a:s.find(t,e);if(!r)return;let{known:i,frames:n}=r;return i.met+=1,i.met%Ai===0||!i.isCompared?a:n}
check(t,e,s){var r;let i=(r=this.G.get(t.ip))==null?a:r.find(t,e);if(!i)return;if(fh(i.frames,s)){i.known.isCompared=!0;return}this.clear(),this.df=!1;let{met:n,steps:l}=i.known,o=Math.floor(n/Ai)+Number(Ni(l));return{frames:l.map(({frame:d})=>d),hits:Math.max(0,n-o)}}
clear(){this.G.clear(),this.cn.clear(),this.aD.clear()}
eF({ip:t,sp:e,fp:s},r,i){var n,l;let o=[],d=0,u=t;for(let[c,f]of r.entries()){let m=f.address===u?i(u):a,g=f.base&&z(e,f.base);if(!m||!f.returnAddress||g===a)return;let S=c===0,k=c===r.length-1;switch(m.kind){case"fixed":if(g!==d||f.args.length>0||m.isTrap&&!k)return;d+=m.bytes+this.w;break;case"entered":if(!S||g!==-this.w)return;d+=this.w;break;case"linked":if(g<d||S&&f.base!==s)return;d=g+2*this.w}o.push({frame:f,rule:m,word:f.returnAddress}),u=f.returnAddress}let h=(l=(n=o[o.length-1])==null?a:n.frame.args.length)!=null?l:0;return d+=h*this.w,d<=vi?{steps:o,end:d,met:0,isCompared:!Ni(o)}:a}};
function hh(t,e){let s=t[t.length-1];return s!==a&&(t.length>=e||s.returnAddress===Tt)&&t.every(({address:r,base:i,returnAddress:n,args:l,inline:o,doubtful:d,symbol:u})=>r&&i&&n&&u&&(l.length===0||l.length===dh)&&!o&&!d)}var ch=(t,e,s)=>[t,...s.map(({base:r,returnAddress:i})=>`${r&&z(e,r)} ${i}`)].join(),Ni=t=>t.some(({rule:e})=>e.kind==="linked"),fh=(t,e)=>t.length===e.length&&t.every(({address:s,base:r,returnAddress:i,text:n,args:l},o)=>{let d=e[o];return s===(d==null?a:d.address)&&r===(d==null?a:d.base)&&i===(d==null?a:d.returnAddress)&&n===(d==null?a:d.text)&&l.join()===(d==null?a:d.args.join())});
function ph(t){var e;let s=t.join(`
`),r=d=>{var u,h;return pt((h=(u=d.exec(s))==null?a:u[1])!=null?h:"")},i=r(/^\(([0-9a-f]{8})\)\s+\S/m),n=r(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(s))!=null?e:[];if(!i||!n||!l)return;let o=l==="Non-FPO"?"ebp":"omitted";return Mi(i)===Mi(n)?{start:i,frame:o}:{frame:o}}var Mi=t=>U(t).low&4095,Pi=10,mh=3;
function gh(t){var e,s;let r=t.join(`
`),i=g=>{var S,k;return pt((k=(S=g.exec(r))==null?a:S[1])!=null?k:"")},n=ms(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=ms(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=ms(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),d=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,c]=(s=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(r))==null?a:e.map(Ae))!=null?s:[];if(n===a||l===a||o===a||!d||u===a||h===a||c===a)return;let f=u>mh?a:bh(t,c);if(!f)return;let m=C(d,-o);return p({},f,{bodyStart:C(m,n+h),end:C(m,l)})}
function bh(t,e){let s=0,r=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,o,d,u]=l.map(Ae),h=Sh(d!=null?d:-1,u!=null?u:-1,n);if(o!==s||!h||i)return;s+=h.slots,r+=h.bytes,i=d===Pi}return s===e?{frameBytes:r,isTrap:i}:a}
function Sh(t,e,s){var r,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=Ae((i=(r=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(s))==null?a:r[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case Pi:return{slots:1,bytes:e*8};default:return}}var Ae=t=>Number.parseInt(t,16),ms=t=>t!=null&&t.startsWith("00000000")?Ae(t):a,kh=class{
constructor(t,e){this.i=new Map,this.c=t,this.ck=e}
ruleOf(t){return this.i.has(t)||this.i.set(t,this.bH(t)),this.i.get(t)}
clear(){this.i.clear()}
bH(t){let e=B(this.c,Dl(t,this.ck));if(this.ck===4)return wh(t,ph(e));let s=gh(e);return s&&yh(t,s)?{kind:"fixed",bytes:s.frameBytes,isTrap:s.isTrap}:a}};
function wh(t,e){let s=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?s?{kind:"entered"}:a:e&&!s?{kind:"linked"}:a}var yh=(t,{bodyStart:e,end:s})=>J(e,t)<0&&J(t,s)<0,Dh=class{
constructor(t,e,s,r=wi){this.dz=new Map,this.c=t,this.h=e,this.l=s,this.bk=r,this.i=new uh(e.pointerSize),this.cm=new kh(t,e.pointerSize)}
begin(){this.cp&&(this.aS=Ei(B(this.c,Al)))}
read(t){var e;let s=this.i.isEmpty?[]:this.fs(),r=yi(s.filter(o=>!_i.test(o)),this.h);if(!r)return this.eW(t);let i=p({},r,{processor:(e=r.processor)!=null?e:this.eV(r.registers)});this.ea(s);let n=this.fg(i),l=n&&this.i.recognise(i,n);return l?{kind:"read",reading:p({report:t},i,{stack:l,stackBytes:n})}:this.fy(t,i,n)}
eW(t){let e=ah(this.c,this.h,t,this.bk);return e.kind==="read"&&this.dm(e.reading,e.reading.stack),e}
fs(){let{contextRegisters:t}=this.h;return this.cp?B(this.c,kl(this.cp,t)):[]}
get cp(){let{instructionSet:t}=this.h;return t==="arm64"?a:t}
eV(t){let e=t.get("gdtr"),s=e&&this.dz.get(e);if(s!==a||!this.h.contextRegisters.includes("$prcb"))return s;let r=zt(B(this.c,wl)),i=Ti(r,this.h);return e&&i!==a&&this.dz.set(e,i),i}
fy(t,e,s){let r=this.c.query(yl(this.bk,this.h.pointerSize===4)),i=Di(r,e.ip);if(!i)return ps("stack",r);let n=s&&this.i.check(e,s,i);return n&&this.l({kind:"stacksDiffer"}),this.dm(e,i),{kind:"read",reading:p({report:t},e,{stack:i,stackBytes:s}),doubted:n}}
dm(t,e){this.aS&&this.i.learn(t,e,this.bk,s=>this.cm.ruleOf(s))}
fg(t){let e=this.i.bytesToRead(t);return e===a?a:this.c.readMemory(t.sp,e)}
ea(t){var e,s;if(Fi(t)===((e=this.aS)==null?a:e.listing))return;let r=Ei(t);(r==null?a:r.places)!==((s=this.aS)==null?a:s.places)&&(this.i.clear(),this.cm.clear()),this.aS=r}},_i=/^\s*[0-9a-f`]{8,17}\s/i,Fi=t=>t.filter(e=>_i.test(e)).join();
function Ei(t){let e=Ye(t);if(e.length===0)return;let s=e.map(({start:r,end:i,name:n})=>`${r} ${i} ${n}`).join();return{listing:Fi(t),places:s}}var Ch=16,Th=2*3600,vh=20,Ah=60,Nh=30,Mh=class{
constructor(t,e){this.r=0,this.A={alloc:0,free:0,unknown:0},this.bG=0,this.cW=!1,this.D=t,this.aO=e,this.bK=new qu(t.reader,t.target),this.bC=new Dh(t.reader,t.target,t.observer,e.frames),this.cr=t.reader.now(),this.O=this.cr}
run(t=!1){let e=this.fv(t),{hasMissed:s}=this.D.stepOut;return{end:e,hits:this.r,kinds:this.A,seconds:this.bz(),hasMissed:s}}
fv(t){return N(()=>{var e;for(this.aq=Ft(this.D.reader),this.D.lastStop.begin(this.D.target,this.aq),this.bC.begin(),t&&this.fm();;){let s=(e=this.dW())!=null?e:this.fi();if(s)return s}},({call:e,message:s})=>({kind:"failed",call:e,message:s}))}
fm(){let{target:t,lastStop:e}=this.D,s=this.bC.read(a);if(s.kind!=="read")return;let{reading:r}=s,i=this.bK.classify(r);if(i.kind!=="hit")return;let n=p({},r,{process:a});this.bD(n,i.of,e.judge(r,t,!0))}
fi(){let{changes:t,isCurrent:e}=this.D,s=e()?t.run(fl):[];if(!e())return{kind:"superseded"};let r=mu(s);if((r==null?a:r.kind)==="targetGone")return{kind:"targetGone",event:r.event};let i=r?"yes":this.eu();if(i==="no")return Ri(s);r&&(this.aq=a);let n=this.bC.read(r);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.D.evidence.doubt(n.doubted),i==="unknown"&&this.D.lastStop.isAgain(n.reading)?Ri(s):this.eM(n.reading))}
eu(){let t=this.aq;return this.aq=Ft(this.D.reader),!t||!this.aq?"unknown":ci(t,this.aq)?"yes":"no"}
eM(t){let{target:e,lastStop:s}=this.D,r=!this.cW;this.cW=!0;let i=this.bK.classify(t);if(i.kind==="hit"){let l=r?s.judge(t,e,!1):"new";return this.bD(t,i.of,l)}s.saw(t);let n=r&&s.comesBack;return p({kind:"foreign",stop:i.stop},n&&{mayBeOld:n})}
bD(t,e,s){return this.D.lastStop.saw(t),s==="repeat"?a:this.eY(t,e,s==="unknown")}
eY(t,e,s){this.bG=e==="unknown"?this.bG+1:0,this.r+=1,this.A[e]+=1;let{evidence:r,stepOut:i}=this.D,n=r.record(t,e,i,s);return this.cu(),i.trouble?Ph(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
dW(){if(this.bG>=Ch)return{kind:"unknownHits",count:this.bG};if(this.r>=this.aO.hits)return{kind:"hits"};let{seconds:t}=this.aO;return t!==a?this.bz()>=t?{kind:"seconds"}:a:this.ev()}
ev(){let t=this.bz();if(this.r<vh||t<Ah)return;let e=this.r/t;return this.aO.hits/e>Th?{kind:"tooSlow",hitsPerSecond:e}:a}
cu(){let t=this.D.reader.now();if(t-this.O<Nh*1e3)return;this.O=t;let{observer:e,target:s}=this.D,r=this.aO.hits;e({kind:"progress",hits:this.r,wanted:r,seconds:this.bz(),target:s})}
bz(){return(this.D.reader.now()-this.cr)/1e3}},Ri=t=>({kind:"notRun",answer:Ci(t.filter(e=>e.trim()!==""))});
function Ph(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var gs=4096;
function Ui(t,e){let s=t*2;return{pointerSize:t,headerSize:s,granularity:s,alignedHeaders:e}}var _h=4;
function xi(t,e,s,r){let i=E(t,0,4),n=E(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(W(I(n))!==s)return{kind:"noHeader"};let l=r.pointerSize===4?9:8,o=h=>(i>>>h&(1<<l)-1)*r.granularity,d=i>>>16+l;if(d===0)return{kind:"released"};if(r.alignedHeaders&&d&_h)return{kind:"second",distance:o(0)};let u=o(16);return u>r.headerSize&&u<=gs-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var Fh=new Uint8Array,Eh=64,Rh=128;
function Ii(t,e,s,r,i=!1){var n,l;let o=ct(t),d=s.headerSize,u=Z=>{var x;return(x=r.readMemory(C(t,Z-o),d))!=null?x:Fh};if(o===0)return{kind:"headerless"};let h=u(o-d),c=xi(h,o-d,e,s),f=o===d;if(!(f?c.kind==="released":c.kind==="noHeader"&&h.every(Z=>Z===h[0]))||!s.alignedHeaders)return c;let m=f?h:u(0),g=((n=E(m,0,2))!=null?n:0)%8192,S=gs-g&-s.granularity,k=f?u(S-d):h;if(!m.length||!k.length)return{kind:"unreadable"};if(!(xi(m,0,e,s).kind==="released"&&k[0]===m[2]&&k.every(Z=>Z===k[0])))return c;if(S!==o)return{kind:"noHeader"};let M=(l=m[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(M&Eh)?g:a,ownsPage:!(M&Rh)}}var ct=t=>U(t).low%gs,Oi=8;
function Uh(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function bs(t){return Uh(p({},t,{offset:0}))}
function Vi(t,e=[],s=[]){let r=X(t);for(;r<t.length-1&&Ne(t[r],s);)r++;let i=t[r];return i&&jt(t,r)?xh(i,r,e):a}
function Ne(t,e){let s=t==null?a:t.symbol;return s?e.some(r=>Xt(r,bs(s))):!1}
function xh(t,e,s){var r;let i=t.address&&Li(t.address,s);if(i)return p({key:Bi(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((r=t.symbol)==null?a:r.name)===""){let{module:o,offset:d}=t.symbol;return{key:Bi(o,d),frame:t,depth:e,module:o,offset:d}}let l=t.address?it(t.address):t.text;return p({key:l,frame:t,depth:e},n)}var Bi=(t,e)=>`${t}+0x${e.toString(16)}`;
function Li(t,e){let s=e.find(({start:i,end:n})=>J(i,t)<=0&&J(t,n)<0),r=s&&z(s.start,t);return s&&r!==a?{module:s.name,offset:r}:a}var Ih=5e4,Oh=class{
constructor(t=Ih){this.cY=new Map,this.G=[],this.aU=t}
intern(t){let e=Vh(t),s=this.cY.get(e);if(s!==a)return s;if(this.isFull&&t.length>0)return this.intern([]);let r=this.G.length;return this.cY.set(e,r),this.G.push(t),r}
at(t){var e;return(e=this.G[t])!=null?e:[]}
get all(){return this.G}
get size(){return this.G.length}
get isFull(){return this.G.length>=this.aU}};
function Vh(t){return t.map(Bh).join(" ")}
function Bh({address:t,inline:e,text:s}){return t!==a&&!e?t:s}var Lh=3,Gh=8;
function Gi(t,e="unreadable"){var s,r;let i=Wh(t);if(i<Gh||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(r=(s=t[0])==null?a:s.stack[t[0].depth])==null?a:r.symbol,o=l&&l.name!==""?{skip:bs(l)}:{};return p({kind:"probableWrapper",fanOut:i,evidence:n},o)}
function Wh(t){let e=Array.from({length:Lh},(s,r)=>{let i=new Set;for(let{stack:n,depth:l}of t){let o=n[l+1+r];o&&i.add(o.symbol?bs(o.symbol):o.text)}return i.size});return Math.max(...e)}var Yt=16,$t=8,Wi=4,Me=class{
constructor(){this.L=new Map,this.aM=0}
get count(){return this.aM}
add(t,e=1){var s;let r=Hh(t);this.L.set(r,((s=this.L.get(r))!=null?s:0)+e),this.aM+=e}
addAll(t){t.L.forEach((e,s)=>{this.add(Hi(s),e)})}
atMost(t){var e;let s=0,r=0,i=v(this.L.keys(),(n,l)=>n-l);for(let n of i){if(s>=this.aM*t)break;s+=(e=this.L.get(n))!=null?e:0,r=Hi(n)}return r}};
function Hh(t){if(t<Yt)return t;let e=Math.floor(Math.log2(t)),s=2**e,r=Math.floor((t-s)*$t/s);return Yt+(e-Wi)*$t+r}
function Hi(t){if(t<Yt)return t;let e=Math.floor((t-Yt)/$t)+Wi,s=(t-Yt)%$t+1;return 2**e+2**e/$t*s-1}var Kh={allocs:0,frees:0};
function zh(t,{coverage:e,asked:{there:s,gone:r},underWay:i,outstanding:n}){let l=g=>t.reduce((S,k)=>S+g(k),0),o=e.kind==="floor"?e.missed:Kh,d=o.frees+l(g=>g.unlocatedFrees)-l(g=>g.missedFrees)-r.size,u=Math.max(0,d),h=o.allocs+l(g=>g.unlocatedAllocs),c=Math.min(u,h+o.frees+i),f=s.size+r.size<n?u:c,m=Math.max(0,-d);return{count:u,ofThere:c,hits:m+Math.max(0,f-o.frees)}}var Ki=.95,Ss=t=>t.atMost(Ki),qh=(t,e,s)=>t*2<=e&&e-t>s*2;
function zi(t,{count:e,ofThere:s},{there:r,gone:i},{lastHit:n,lifetimes:l}){let o=t.filter(({block:x})=>!i.has(x)),d=o.filter(({block:x})=>r.has(x)).length,u=Math.min(e,Math.min(d,s)+o.length-d),h=o.length-u;if(h===0&&o.length>0)return;let c=new Me;c.addAll(l);for(let{block:x,hit:Gs}of t)i.has(x)&&c.add(n-Gs);let f=Ss(c),m=o.filter(({hit:x})=>qh(x,n,f)).length,g=Math.max(0,m-u),S=qi(o,x=>x.charged),k={blocks:h,old:g,sizes:Qh(S)},M=Qi(S,h,o.length);if(M!==a)return p({},k,{bytes:M});let Z=Qi(qi(o,x=>x.requested),h,o.length);return Z===a?k:p({},k,{requested:Z})}
function qi(t,e){let s=[];for(let r of t){let i=e(r);i!==a&&s.push(i)}return v(s,(r,i)=>r-i)}var Qi=(t,e,s)=>t.length<s?a:t.slice(0,e).reduce((r,i)=>r+i,0);
function Qh(t){let e=t[0],s=t[Math.floor((t.length-1)/2)],r=t[t.length-1];if(!(e===a||s===a||r===a))return{smallest:e,median:s,largest:r}}
function Xh(t,e,s){if(!t||!e)return{kind:"unknown",why:"notRead"};let r={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(r.allocs<0||r.frees<0)return{kind:"unknown",why:"backwards"};let i=r.allocs+r.frees,n=s.alloc+s.free+s.unknown;if(n>i||s.alloc>r.allocs||s.free>r.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:r};let l={allocs:r.allocs-s.alloc,frees:r.frees-s.free};return{kind:"floor",fraction:n/i,counted:r,missed:l}}var Xi=2e5,ji=class nl{
constructor(e=Xi,s=new Map){this.limit=e,this.ah=s}
alloc(e,s){let r=this.ah.get(e);return!r&&this.ah.size>=this.limit?{kind:"full"}:(this.ah.set(e,s),r?{kind:"seenAgain",earlier:r}:{kind:"booked"})}
free(e,s,r){let i=this.ah.get(e);return i?(this.ah.delete(e),i.tag===s&&jh(i.charged,r)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.ah}
copy(){return new nl(this.limit,new Map(this.ah))}},jh=(t,e)=>t===a||e===a||t===e,Zi={bytes:0,of:0},Zh=({bytes:t,of:e},s)=>s===a?{bytes:t,of:e}:{bytes:t+s,of:e+1},Ji=t=>t.reduce((e,s)=>({bytes:e.bytes+s.bytes,of:e.of+s.of}),Zi),Jh=512,Yi=class{
constructor(){this.L=new Map,this.aL=Number.POSITIVE_INFINITY,this.aG=0,this.aT=!0}
add(t,e=1){this.aL=Math.min(this.aL,t),this.aG=Math.max(this.aG,t);let s=this.L.get(t);s===a&&this.L.size>=Jh?this.aT=!1:this.L.set(t,(s!=null?s:0)+e)}
addAll(t){for(let[e,s]of t.L)this.add(e,s);this.aL=Math.min(this.aL,t.aL),this.aG=Math.max(this.aG,t.aG),this.aT=this.aT&&t.aT}
summary(){if(this.L.size===0)return;let t=this.aL,e=this.aG,s=this.aT?this.eL():a;return{smallest:t,largest:e,median:s}}
eL(){let t=v(this.L,([r],[i])=>r-i),e=t.reduce((r,[,i])=>r+i,0),s=0;for(let[r,i]of t)if(s+=i,s*2>=e)return r}},Yh=class al{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unlocatedRequested=Zi,this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.lifetimes=new Me,this.sizes=new Yi,this.tag=e,this.stack=s}
see({kind:e,number:s,time:r,charged:i}){var n;this.hits[e]++;let l={hit:s,time:r};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:s},r){this.lifetimes.add(r.number-s),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var s;this.freedBy.set(e,((s=this.freedBy.get(e))!=null?s:0)+1)}
copy(){let e=new al(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unlocatedRequested=this.unlocatedRequested,e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.lifetimes.addAll(this.lifetimes);for(let[s,r]of this.freedBy)e.freedBy.set(s,r);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},$h=class ll{
constructor(e=new ji){this.bf=new Map,this.bq=!1,this.aV=e}
get isFull(){return this.bq}
book(e){let s=this.cy(e.tag,e.stack);s.see(e),e.kind==="alloc"?this.dS(e,s):e.kind==="free"&&this.eo(e,s)}
stacks(e){let s=[];return this.bf.forEach((r,i)=>{(e===a||i===e)&&s.push(...r.values())}),s}
outstanding(){let e=new Map;return this.aV.outstanding.forEach((s,r)=>{let i=p({},s,{block:r}),n=e.get(s.stack);n?n.push(i):e.set(s.stack,[i])}),e}
copy(){let e=new ll(this.aV.copy());return e.bq=this.bq,this.bf.forEach((s,r)=>{let i=new Map;s.forEach((n,l)=>{i.set(l,n.copy())}),e.bf.set(r,i)}),e}
dS(e,s){if(e.block===a){s.unlocated.alloc++,s.unlocatedRequested=Zh(s.unlocatedRequested,e.requested);return}let r=tc(e),i=this.aV.alloc(e.block,r);if(i.kind==="full"){this.bq=!0,s.untracked++;return}i.kind==="seenAgain"&&this.dp(i.earlier,e),s.allocated(r)}
eo(e,s){if(e.block===a){s.unlocated.free++;return}let r=this.aV.free(e.block,e.tag,e.charged);if(r.kind==="matched"){let i=this.cy(r.allocation.tag,r.allocation.stack);i.gone(r.allocation,e),i.freedFrom(e.stack);return}r.kind==="other"&&this.dp(r.earlier,e),s.unmatchedFrees++}
dp(e,s){let r=this.cy(e.tag,e.stack);r.gone(e,s),r.missedFrees++}
cy(e,s){var r,i;let n=(r=this.bf.get(e))!=null?r:new Map;this.bf.set(e,n);let l=(i=n.get(s))!=null?i:new Yh(e,s);return n.set(s,l),l}};
function tc(t){let{number:e,tag:s,stack:r,requested:i,charged:n,thread:l,process:o,time:d}=t;return{tag:s,stack:r,hit:e,requested:i,charged:n,thread:l,process:o,time:d}}var ec=2e3;
function $i(t,{block:e,charged:s}){var r;let i=(r=t.charged)!=null?r:s;return p({},t,{block:e,blockFrom:"place",charged:i})}var sc=class{
constructor(t=Xi){this.o=[],this.aU=t,this.ai=new $h(new ji(t))}
record(t,e=!1){return this.o.push({hit:t,awaits:e&&t.block===a}),this.cG()}
locate(t){let e=this.o.find(({hit:s,awaits:r})=>r&&s.number===t.hit);return e&&(e.hit=$i(e.hit,t),e.awaits=!1),this.cG()}
stacks(t){return this.ac().stacks(t)}
outstanding(){return this.ac().outstanding()}
ac(){if(this.o.length===0)return this.ai;let t=this.ai.copy();for(let{hit:e}of this.o)t.book(e);return t}
cG(){let t=this.o.findIndex(({awaits:r})=>r),e=t<0?this.o.length:t,s=Math.max(e,this.o.length-ec);for(let{hit:r}of this.o.splice(0,s))this.ai.book(r);return this.ai.isFull?{kind:"tooManyOutstanding",limit:this.aU}:{kind:"recorded"}}},rc=class{
constructor(){this.bi=0,this.dH=0,this.dD=0}
add(t){this.bi++,this.dH+=t,this.dD+=t*t}
get variance(){if(this.bi===0)return 0;let t=this.dH/this.bi;return Math.max(0,this.dD/this.bi-t*t)}};
function ks(t,e){var s,r;let i=new ic(e),n=new Map;for(let o of t){let d=`${o.tag} ${(r=(s=i.site(o.stack))==null?a:s.key)!=null?r:i.noSite(o.stack)}`,u=n.get(d);u?u.push(o):n.set(d,[o])}let l=[];return n.forEach(o=>{let[d]=o;d&&l.push(nc(d,o,i))}),v(l,(o,d)=>{var u,h,c,f;return((h=(u=o.first)==null?a:u.hit)!=null?h:0)-((f=(c=d.first)==null?a:c.hit)!=null?f:0)})}var ic=class{
constructor(t){this.ff=new Map,this.dY=new Map,this.bv=t}
site(t){var e;return this.cU(this.ff,t,(e=this.bv.skip)!=null?e:[])}
noSite(t){return gt(this.bv.stacks.at(t))}
caller(t){return this.cU(this.dY,t,[])}
cU(t,e,s){if(!t.has(e)){let{stacks:r,modules:i}=this.bv;t.set(e,Vi(r.at(e),i!=null?i:[],s))}return t.get(e)}};
function nc(t,e,s){let r=n=>e.reduce((l,o)=>l+n(o),0),i=s.site(t.stack);return p({tag:t.tag,site:i,noSite:i?a:s.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:r(({hits:n})=>n.alloc),frees:r(({hits:n})=>n.free),unknown:r(({hits:n})=>n.unknown),outstanding:ac(r),unlocatedAllocs:r(({unlocated:n})=>n.alloc),unlocatedFrees:r(({unlocated:n})=>n.free),unlocatedRequested:Ji(e.map(({unlocatedRequested:n})=>n))},lc(e,i,s),{lifetimes:oc(e),unmatchedFrees:r(({unmatchedFrees:n})=>n),missedFrees:r(({missedFrees:n})=>n),untracked:r(({untracked:n})=>n),sizes:dc(e)},uc(e))}
function ac(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let s=t(({outstanding:n})=>n.count),r=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:s,bytes:r?i:a}}
function lc(t,e,s){var r;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let o=(r=s.caller(n))==null?a:r.key;l.forEach((d,u)=>{var h;let c=s.site(u),f=c!==a&&e!==a;o!==a&&((h=s.caller(u))==null?a:h.key)===o?i.refused+=d:f&&c.key!==e.key&&(i.freedElsewhere+=d),f&&c.module!==e.module&&(i.freedByOtherModules+=d)})}return i}
function oc(t){let e=new Me;for(let{lifetimes:s}of t)e.addAll(s);return e}
function dc(t){let e=new Yi;for(let{sizes:s}of t)e.addAll(s);return e.summary()}
function uc(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let s=v(e,(n,l)=>n.hit-l.hit),[r]=s,i=s[s.length-1];return{first:r,last:i}}var hc=1e3,cc=5e4,fc=new Set(["counters","doubted","gone","change","end","recheck"]),tn="left";
function pc(t,e){var s;let r=new Set((s=e[e.length-1])==null?a:s.gone),i=o=>r.has(o),n=t.there.filter(i);if(n.length===0)return t;let l=t.there.filter(o=>!i(o));return p({},t,{there:l,gone:[...t.gone,...n]})}var en={there:new Set,gone:new Set},mc=t=>p({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),sn=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Oh,this.modules=[],this.places=[],this.aw=new sc,this.bs=[],this.bA=new Map,this.ap=new Map,this.W=[],this.A={alloc:0,free:0,unknown:0},this.bW=0,this.ca=new rc,this.p=0,this.aE=!1,this.bS=!1,this.ce=!1,this.bl=new Map,this.aB=en,this.bw=new Map,this.bY=new Map,this.aK=new Map,this.ad=[],this.start=t,this.I=e}
get tag(){return this.start.tag}
get lastHit(){return this.p}
get entries(){return this.bs}
get hitsNotKept(){return this.r-this.bW}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.bS?"left":"cutOff":a}
get arming(){var t;return(t=this.aj)==null?a:t.state}
take(t){var e;switch(this.aa(t),this.N=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.bA.set(t.index,this.stacks.intern(t.frames.map(mc)));break;case"hit":return this.fn(t);case"process":this.aK.set(t.address,t);break;case"located":this.fo(t);break;case"places":this.places=t.places;break;case"counters":this.fl(t);break;case"doubted":this.bl.set((e=this.bA.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.ao=t.missed?a:this.dR(),this.aE=!0;break;case"blocks":this.aB={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.ap.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.aj=t);break;case"end":this.bS=t.why===tn,this.cT=t.uptime,this.cS=t.time;break;case"recheck":this.ad=[...this.ad,pc(t,this.ad)];break;case"image":break}return"taken"}
get endUptime(){return this.cT}
get endTime(){return this.cS}
get rechecks(){return this.ad}
get counted(){return{before:this.K,after:this.aE?this.ao:a}}
held(){return this.aw.outstanding()}
freed(){let t=new Map;for(let s of this.W)s.block&&t.set(s.block,s);let e=[];return t.forEach(({kind:s,charged:r},i)=>{s==="free"&&e.push({block:i,charged:r})}),e}
counts(){return this.A}
get loadVariance(){return this.ca.variance}
coverage(){return this.aE?this.ce?{kind:"unknown",why:"mayRepeat"}:this.bl.size>0?{kind:"unknown",why:"doubted"}:Xh(this.K,this.ao,this.A):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.r===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,s=this.r;return s===0?e:e*(s-this.openHits())/s}
get r(){return this.A.alloc+this.A.free+this.A.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.W.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.bl.get(t))!=null?e:0}
stackUses(){return this.aw.stacks(this.tag)}
sites(t){let e=ks(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),s=this.aw.outstanding(),r=this.cx(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let d of i.stacks)for(let u of(n=s.get(d))!=null?n:[])l.push(u);let o=zi(l,r,this.aB,{lastHit:this.p,lifetimes:i.lifetimes});return{use:i,holding:o}})}
processOf(t){return this.aK.get(t)}
get asked(){return this.aB}
unpaired(){return this.cx(ks(this.stackUses(),{stacks:this.stacks}))}
openHits(){var t;return(t=this.N)!=null||(this.N=this.ed()),this.N}
unlocatedAllocs(){let t=this.stackUses();return{count:t.reduce((e,{unlocated:s})=>e+s.alloc,0),requested:Ji(t.map(({unlocatedRequested:e})=>e))}}
ed(){let t=ks(this.stackUses(),{stacks:this.stacks});return t.reduce((e,s)=>e+s.unlocatedAllocs,0)+this.cx(t).hits}
blocksUnderWay(){let t=this.W.filter(e=>e.kind==="alloc"&&this.dg(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.unpaired().count>0?this.dx():[]}
dx(){let t=[];return this.aw.outstanding().forEach(e=>{for(let{block:s}of e)t.push(s)}),t}
cx(t){return zh(t,{coverage:this.coverage(),asked:this.aB,underWay:this.ft(),outstanding:this.dx().length})}
ft(){let t=0;return this.bw.forEach((e,s)=>{this.dg({number:s,thread:e})&&t++}),t}
dg({number:t,thread:e}){return e?this.bY.get(e)===t:this.p-t<Oi}
siteOf(t,e){return Vi(t,this.modules,e)}
natureOf({site:t,stacks:e}){var s;if(!t)return{kind:"owner"};let r=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=Gi(r),{address:n}=t.frame;return i.kind==="owner"||!n?i:Gi(r,(s=this.ap.get(n))!=null?s:this.I(n))}
fn(t){var e;let s=(e=this.bA.get(t.stack))!=null?e:this.stacks.intern([]),r=p({},t,{stack:s,tag:this.tag});this.p=r.number,this.A[r.kind]++,this.ca.add(this.A.alloc-this.A.free),this.aE=!1,this.ce||(this.ce=t.mayRepeat===!0),this.aB=en,this.ad=[],r.thread&&this.bY.set(r.thread,r.number),r.kind!=="alloc"&&!r.block&&this.bw.set(r.number,r.thread),this.W.push(r),this.W.length>hc&&this.W.shift();let{kind:i}=this.aw.record(r,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
fo(t){this.aw.locate(t),this.bw.delete(t.hit);let e=this.W.findIndex(({number:r})=>r===t.hit),s=this.W[e];s&&(this.W[e]=$i(s,t))}
fl({at:t,counts:e}){t==="armed"?this.K=e:this.ao=e,this.aE=t!=="armed"}
dR(){return this.K&&{allocs:this.K.allocs+this.A.alloc,frees:this.K.frees+this.A.free}}
aa(t){this.bs.length>=cc&&!fc.has(t.type)||(this.bs.push(t),t.type==="hit"&&this.bW++)}},rn=4096,nn=256;
function an(t,{charged:e,requested:s}){if(t===a)return!0;if(e!==a)return t===e;if(s===a)return!0;let r=s+(s+nn<rn?nn:2*rn);return s<=t&&t<=r}var gc=2e5,bc=1e3,ws=-1,Sc=class{
constructor(t){this.p=new Map,this.d={alloc:[],free:[]},this.ab={alloc:0,free:0},this.af=new Map,this.lastHit=0,this.aH=0,this.av={},this.isClaimedByFree=t}
located(t,e,s){var r,i;this.lastHit=Math.max(this.lastHit,s),this.dG(t,s,e);let n=t==="alloc"&&this.af.get(s);if(n&&(n.block=e),((i=(r=this.p.get(e))==null?a:r.hit)!=null?i:0)>s||(this.p.delete(e),this.p.set(e,{kind:t,hit:s}),this.p.size<=gc))return;let l=this.p.keys().next();l.done||this.p.delete(l.value)}
unlocated(t,e,s){this.lastHit=Math.max(this.lastHit,e),this.dG(t,e,a),s?this.d[t]=[...this.d[t],e]:this.ab[t]=e}
found(t,e){this.d[t]=this.d[t].filter(s=>s!==e)}
gap(){this.aH=this.lastHit,this.av={}}
mayBeLeftover(t,e){var s;let r=this.av[t==="alloc"?"free":"alloc"];return r!==a&&((s=r.block)!=null?s:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.av.alloc)==null?a:t.hit)!=null?e:this.aH>0?ws:a}
mayBeOf(t,e,s){let r=t===a?a:this.af.get(t);return r?(s==null?a:s.kind)==="inUse"&&!an(s.bytes,r.sizes)?!1:r.block===a||r.block===e:t===ws}
isOutstanding(t){var e;return((e=this.p.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.p.has(t)}
get lastSizes(){var t,e,s,r;return(r=(s=this.af.get((e=(t=this.av.alloc)==null?a:t.hit)!=null?e:ws))==null?a:s.sizes)!=null?r:{}}
lastOf(t,e){let s=this.p.get(e);return(s==null?a:s.kind)===t&&s.hit>this.aH?s.hit:a}
mustBeFreedSince(t,e){let s=this.p.get(t);return s?s.hit<=e?this.lastOf("alloc",t):a:this.aH===0?0:a}
isRepeated(t,e){let s=this.lastOf(t,e);return s!==a&&this.isCertainSince(t,s)}
isCertainSince(t,e){return e>this.aH&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,s=Number.POSITIVE_INFINITY){return this.ab[t]>e?!1:!this.d[t].some(r=>r>e&&r<s)}
allocates(t,e){if(this.af.set(t,{sizes:e}),this.af.size<=bc)return;let s=this.af.keys().next();s.done||this.af.delete(s.value)}
dG(t,e,s){var r,i;e>=((i=(r=this.av[t])==null?a:r.hit)!=null?i:0)&&(this.av[t]={hit:e,block:s})}};
function kc(t,e,s){var r,i;let n=t.slice(0,X(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!Br(u)),l=t[n];if(!l||l.doubtful)return;let o=(r=l.address)!=null?r:n===0?s:a,d=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!o||!l.base||!d||J(l.base,d)>=0))return{kind:e,address:o,base:l.base,limit:d}}
function wc(t,e,s){let r=[];for(let i=0;i+s<=e.length;i+=s){let n=Mt(e,i,s);n&&r.push(n)}return{from:t,words:r}}
function yc(t,e,s,r){var i;if("register"in t)return s.registers.get(t.register);let n=s.stack&&z(s.stack.from,C(e,t.offset));return n===a||n%r!==0||(i=s.stack)==null?a:i.words[n/r]}var Dc=28;
function Cc(t,e,s){var r,i;let n=[],l=e.stack&&z(t.base,e.stack.from),o=z(t.base,t.limit);if(l!==a&&o!==a){let d=s===4?Math.min(o,Dc):o,u=Math.min(d,l+((i=(r=e.stack)==null?a:r.words.length)!=null?i:0)*s);for(let h=l;h<u;h+=s)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(d=>({register:d}))]}var ys=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,doubts:0,blocks:new Set,shown:new Map,open:new Map});
function Tc({key:t,words:e},{pointerSize:s}){let{kind:r,address:i}=t,n=Cc(t,e,s),l=(o,d)=>ys({kind:r,key:i,where:o,holds:d});return[...n.map(o=>l(o,"block")),...n.map(o=>l(o,"header"))]}
function vc(t,e,s,r,i){let n=yc(t.where,e.base,s,r.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:C(n,r.headerSize);return ln(l,r)?dn(l,i):"noBlock"}
function ln(t,e){return Bt(t,e.pointerSize)&&qs(t,e.granularity)}var on=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function dn(t,e){if(!e)return{block:t};let s=e(t);if(s.kind!=="second")return{block:t,header:s};let r=C(t,-s.distance);return{block:r,header:e(r)}}var Ac=3;
function Nc(t,e){let{kind:s,hit:r,after:i,block:n,header:l,before:o,places:d}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&Mc(d,u)||t.hasOneProcessor&&o==="free"&&(l==null?a:l.kind)==="inUse")return"enough";if(t.isContradicted)return"nothing";if(l===a)return"enough";if(s==="free"||o==="inUse")return"nothing";if(d.some(({provedAt:c})=>c===r))return"passing";let h=l.kind==="inUse";return u||e.isOutstanding(n)?"nothing":h||d.some(({provedAt:c})=>c>r)?"passing":"nothing"}
function Mc(t,e){return un(t.filter(({blocks:s})=>!e||s.size>=Ac))}var un=t=>new Set(t.map(({place:e})=>"register"in e.where)).size===2,Pc=class{
constructor(){this.i=new Map}
of(t,e){let s=this.i.get(t);if((s==null?a:s.places)===e.length)return s.claim;let r=hn(e.map(({shown:i})=>i.get(t)));return this.i.set(t,p({places:e.length},r&&{claim:r})),r}
forget(t){this.i.delete(t)}
forgetAll(){this.i.clear()}};
function hn(t){let[e]=t;return t.every(s=>(s==null?a:s.block)===(e==null?a:e.block))?e:a}
function cn({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var _c=4,Fc=class{
constructor(){this.o=[]}
hold(t,e){this.o=[...this.o,{answer:t,ordinal:e}]}
drop(){this.o=[]}
release({provedAt:t,hits:e,waits:s},r){if(this.o.length===0)return[];let i=({answer:{hit:l},ordinal:o})=>t>l||s<=l&&(r||e-o>=_c),n=this.o.filter(i).map(({answer:l})=>l);return this.o=this.o.filter(l=>!i(l)),n}},fn=3,Ec=2,Rc=2,Uc=(t,e)=>t.some(({isTrusted:s,proofs:r,currentProofs:i,blocks:n})=>s||r>=fn&&(e?r:n.size)>=Ec&&i>=Rc);
function xc(t,e,s,r){let{kind:i,pointer:n}=s;if(e===a||typeof e=="string")return;let{block:l,header:o}=e,d=i==="alloc"?s.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&r.isCertainSince(i,u.hit)||r.isRepeated(i,l)||(o==null?a:o.kind)==="inUse"&&!an(o.bytes,s))return;let h=Gc(i,o,s.endsAfter);if(h==="refutation")return;let c=i==="free"&&r.lastOf("alloc",l)!==a,f=h==="proof"&&d!=="inUse"||n!==a||c,m=d?p({},e,{before:d}):e;if(!f)return{hypothesis:t,sighting:m};let g=n!==a||pn(e,s,r),S=n===a&&r.mayBeLeftover(i,l);return{hypothesis:Pe(t,{hit:s.hit,block:l,isCurrent:g,mayBeLeft:S}),sighting:m}}
function Ic(t){let e=({sighting:{before:s,header:r}})=>s==="free"&&(r==null?a:r.kind)==="inUse";return t.some(e)?t.filter(({sighting:s})=>s.before!=="inUse"):t}
function pn({block:t,header:e},{hit:s,kind:r,before:i},n){if(r==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,s)}
function Oc(t,e,{block:s},r){var i,n;let l=t.shown.get(e);if((l==null?a:l.block)!==s){let u=t.doubts+1;return r||u>0?a:p({},t,{doubts:u})}let o=(n=(i=t.open.get(s))==null?a:i.mayBeLeft)!=null?n:!0;t.open.delete(s);let d=p({},t,{doubts:t.doubts-1});return Pe(d,{hit:e,block:s,isCurrent:!0,mayBeLeft:o})}
function Vc(t,e,s){let{hit:r,charged:i}=e,{block:n,header:l}=t,o=(l==null?a:l.kind)==="inUse",d=o?s.lastOf("free",n):a,u=i!==a&&i!==s.lastSizes.charged;return{hit:r,isInUse:o,isCurrent:u&&s.isNew(n)||pn(t,e,s),mayBeLeft:s.mayBeLeftover(e.kind,n),freedAt:d,charged:i}}
function Bc(t,e,s){let{block:r}=e,i=t.open.get(r);if(!i)return t;if(t.open.delete(r),e.kind===t.place.kind)return s.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(_e(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return Pe(t,{hit:n,block:r,isCurrent:mn(i,s),mayBeLeft:l})}
function Lc(t,e,s,r){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<s)return t;let l=Math.max((i=n.freedAt)!=null?i:0,s);if(t.open.set(e,p({},n,{freedAt:l})),n.isCurrent||!mn(p({},n,{freedAt:l}),r))return t;t.open.set(e,p({},n,{freedAt:l,isCurrent:!0}));let o=Math.max(t.provedAt,n.hit);return p({},t,{provedAt:o,currentProofs:t.currentProofs+1})}
function mn({isCurrent:t,freedAt:e,hit:s},r){return t||e!==a&&r.hasLocatedAll("alloc",e,s)}
function Gc(t,e,s){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"&&!s?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var Pe=(t,{hit:e,block:s,isCurrent:r,mayBeLeft:i})=>p({},t,{provedAt:r?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(r?1:0),blocks:i?t.blocks:new Set([...t.blocks,s])}),_e=(t,e)=>t!==a&&e!==a&&t!==e,gn=16,Wc=20,Hc=4,Kc=24,zc=256,qc=8,Qc=100,Xc=fn,jc=2,Zc=class{
constructor(t,e,s){this.d=[],this.O=new Map,this.bJ=new Pc,this.o=new Fc,this.r=0,this.dF=0,this.dC=0,this.dB=0,this.cF=!0,this.db=!1,this.bM=!1,this.bU=!1,this.bt=0,this.ab=0,this.kind=t,this.q=e,this.Z=s}
plan(t){var e,s;if(this.cZ)return{kind:"places",places:[]};if(this.U&&this.r>=gn)return{kind:"places",places:this.u.map(({place:l})=>l)};let r=t-((s=(e=this.d[0])==null?a:e.hit)!=null?s:t),i=(this.r>=qc||r>=Qc)&&this.dl===this.bt,n=this.kind==="alloc"&&i&&this.dF<Xc;return n&&this.dF++,{kind:"everything",returnValueHelps:n}}
observe(t,e,s){this.bt=t.hit;let r=this.cF||(e==null?a:e.from)!=="arguments"?e:a;(r==null?a:r.from)==="returnValue"&&this.dC++;let i=this.cZ?"noPlace":this.I(t,r,s);if(typeof i!="string"){let n=cn(i);return i.isHeld?(this.o.hold(p({hit:t.hit,kind:this.kind},n),this.r),{kind:"held",block:n.block}):p({kind:"located",from:"place"},n)}return r&&i!=="disagreement"?{kind:"located",from:r.from,block:r.block}:(i!=="learning"&&(this.ab=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.aF(this.u.map(s=>Bc(s,t,e)).filter(s=>s!==a))}
blockNamedBefore({hit:t,kind:e,block:s},r){var i,n;for(let{open:l}of this.u)((n=(i=l.get(s))==null?a:i.hit)!=null?n:t)<t&&l.delete(s);e==="free"&&this.aF(this.u.map(l=>Lc(l,s,t,r)))}
settle(t,e){let s=[],r=this.bR;this.d=this.d.filter(l=>{var o;let{hit:d}=l,u=this.aP(d),h=(o=this.fr(d))!=null?o:this.cK(u,l,t,r);if(!h||!this.da(h,t))return!0;this.X(d,h.block,t);let c=p({hit:d,kind:this.kind},cn(h));return h.isHeld?this.o.hold(c,l.ordinal):s.push(c),r=this.bR,!1});let i={provedAt:Math.max(0,...this.u.map(l=>l.provedAt)),hits:this.r,waits:this.dl},n=[...s,...this.o.release(i,e)];return v(n,(l,o)=>l.hit-o.hit)}
da(t,e){return!on(t,this.q)||e.lastOf("alloc",t.block)!==a}
aP(t){return this.bJ.of(t,this.u)}
cK(t,{hit:e,after:s},r,i=this.bR){if(!t||!this.U)return;let{kind:n}=this,l=p({},t,{kind:n,hit:e,after:s,places:this.u,isDisputed:i,isContradicted:this.db,hasOneProcessor:this.Z}),o=Nc(l,r);return o==="nothing"?a:p({},t,{isHeld:o==="passing"})}
get bR(){return this.d.some(({hit:t})=>!this.aP(t))}
fr(t){var e,s;let r=this.O.get(t);if(!r)return;let{block:i,isSure:n}=r;if(n?this.Z||((e=this.aP(t))==null?a:e.block)===i:this.agreesOn(t,i))return(s=this.shownAt(t).find(l=>l.block===i))!=null?s:{block:i}}
hasHitsSince(t){return this.bt>t}
hasUnknownsSince(t,e){return this.ab>t||this.dP(t,e).length>0}
mustHaveShown(t,e,s){if(this.ab>e)return;let r=this.dP(e,s);if(r.some(l=>{var o;return((o=this.O.get(l))==null?a:o.block)===t}))return;let[i,...n]=r.filter(l=>!this.O.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:r.length===1}):this.aF(this.u.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,s,r){if(this.ab>e)return!0;let i=s<r?s:e;return this.d.some(({hit:n})=>n<=e||n===s||this.O.has(n)?!1:n>i&&(n<r||n===r&&!this.bM)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var s;return this.U&&((s=this.aP(t))==null?a:s.block)===e}
waitsBetween(t,e,s){return this.d.some(r=>r.hit>t&&r.hit<=e&&r.hit!==s)}
hitThatClaims(t){var e;if(!this.U)return;let s=this.d.filter(({hit:r})=>{var i;let n=this.aP(r);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return s.length===1?(e=s[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.d.some(s=>s.hit!==t&&this.shownAt(s.hit).some(r=>r.block===e))}
shownAt(t){let e=[];for(let{shown:s}of this.u){let r=s.get(t);r&&e.push(r)}return e}
mayBeAbout(t,e){let s=this.u.filter(({shown:r})=>{var i;return((i=r.get(t))==null?a:i.block)===e});un(s)&&this.aF(this.u.map(r=>{var i,n;let l=(n=(i=r.open.get(e))==null?a:i.mayBeLeft)!=null?n:!0,o={hit:t,block:e,isCurrent:!0,mayBeLeft:l};return s.includes(r)?Pe(r,o):r}))}
wasAbout(t,e){this.bM||(this.bM=e.endsAfter===!0),!(this.O.has(t)||!this.d.some(s=>s.hit===t))&&(this.O.set(t,e),this.aF(this.u.map(s=>Oc(s,t,e,this.Z)).filter(s=>s!==a)))}
forgetOpen(){for(let{open:t}of this.u)t.clear();this.U||this.bU||this.dC||this.aF(this.u.map(({place:t,shown:e,open:s})=>p({},ys(t),{shown:e,open:s})))}
learned(){return this.U?this.u.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.ak=t.map(e=>ys(e,!0)),this.r=gn}
startOver(){this.db||(this.db=this.U),this.ak=a,this.d=[],this.O.clear(),this.bJ.forgetAll(),this.o.drop(),this.r=0,this.ab=this.bt,this.dB++}
get dl(){var t,e;return(e=(t=this.d[this.d.length-1])==null?a:t.hit)!=null?e:0}
dP(t,e){return this.d.filter(s=>s.hit>t&&!_e(s.charged,e)).map(({hit:s})=>s)}
get u(){var t;return(t=this.ak)!=null?t:[]}
get U(){return Uc(this.u,this.bU&&this.kind==="alloc")}
isUndecidedAt(t){return this.d.filter(({hit:e})=>t-e<Kc).length>(this.U||t>Wc?Hc:0)}
get cZ(){return this.dB>jc}
I(t,e,s){var r;if(!this.ak&&!t.words.stack)return"unreadable";let i=(r=this.ak)!=null?r:Tc(t,this.q),{key:n,words:l,look:o}=t,d=i.map(({place:S})=>vc(S,n,l,this.q,o));if(d.every(S=>S==="notRead"))return"unreadable";if(this.r++,this.ec(d,e))return this.cF=!1,this.startOver(),"disagreement";let u=this.ej(t,e),h=Ic(i.map((S,k)=>xc(S,d[k],u,s)).filter(S=>S!==a));if(h.length===0)return this.startOver(),"noPlace";this.ak=h.map(S=>S.hypothesis);let c=h.map(S=>S.sighting);this.bU||(this.bU=c.some(({header:S})=>(S==null?a:S.kind)==="inUse"));let f=hn(c),m={hit:t.hit,after:s.lastAllocation},g=f&&e&&this.U?f:this.cK(f,m,s);return g?this.da(g,s)?g:"unreadable":e||this.aa(u,c,s)?"learning":"disagreement"}
ej({hit:t,charged:e,requested:s,before:r=()=>{}},i){let{kind:n}=this,l=this.bM;return{hit:t,kind:n,pointer:i==null?a:i.block,charged:e,requested:s,endsAfter:l,before:r}}
ec(t,e){if((e==null?a:e.from)!=="arguments"||!this.U)return!1;let s=t.filter(r=>typeof r!="string");return s.length>0&&s.every(({block:r})=>r!==e.block)}
aa(t,e,s){if(this.d.length>=zc)return!1;let{hit:r,charged:i}=t,n={hit:r,charged:i,after:s.lastAllocation,ordinal:this.r};this.d=[...this.d,n];for(let[l,{shown:o,open:d}]of this.u.entries()){let u=e[l];u&&(o.set(r,u),d.set(u.block,Vc(u,t,s)))}return!0}
X(t,e,s){var r;for(let{shown:i,open:n}of this.u)i.delete(t),((r=n.get(e))==null?a:r.hit)===t&&n.delete(e);this.O.delete(t),this.bJ.forget(t),s.found(this.kind,t),s.located(this.kind,e,t)}
aF(t){this.ak&&(this.ak=t,t.length===0&&this.startOver())}},Jc=class{
constructor(t,e){this.J=new Map,this.z=new Sc(s=>this.eA(s)),this.bZ=[],this.q=t,this.Z=e}
plan(t){return this.cj(t.kind,t.address).plan(this.z.lastHit)}
observe(t){let{hit:e,key:s,look:r,pointer:i,charged:n}=t;if(this.q.alignedHeaders&&!r)return this.fu(s,e);let l=this.cj(s.kind,s.address).observe(t,this.dV(i,t),this.z);return s.kind==="alloc"&&this.z.allocates(e,t),l.kind!=="unlocated"?this.eH(s.kind,l.block,e,n):this.z.unlocated(s.kind,e,l.why==="learning"),this.ba(),l.kind==="held"?{kind:"unlocated",why:"learning"}:l}
goneAfter(t,e,s,r){let i=this.z.mustBeFreedSince(e,s);if(i===a||s===t&&i===0)return;let n=this.cw("free",i);if(n.some(h=>h.mayHaveFreed(e,i,t,s))){let h=!n.some(c=>c.showsElsewhere(t,e));if(i===0||s===t||!h)return;for(let c of n)c.mayBeAbout(t,e);this.ba();return}let l=s-t<=1,o=!n.some(h=>h.waitsBetween(i,r,t)),d=s===t&&!this.Z;if((!l||d)&&!o)return;let u=o||n.some(h=>h.agreesOn(t,e));for(let h of n)h.wasAbout(t,{block:e,isSure:u,endsAfter:s>t});this.ba()}
bornAfter(t,e){let s=this.cw("alloc",0);if(!(s.some(r=>r.showsElsewhere(t,e))||this.z.lastOf("alloc",e)!==a)&&!(!this.Z&&s.some(r=>r.waitsBetween(0,t,t)))){for(let r of s)r.wasAbout(t,{block:e,isSure:r.agreesOn(t,e)});this.ba()}}
candidates(t,e){let s=new Set;for(let r of this.J.values())if(r.kind===t)for(let{block:i}of r.shownAt(e))s.add(i);return s}
get isUndecided(){return[...this.J.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.z.lastHit))}
gap(){this.z.gap();for(let t of this.J.values())t.forgetOpen()}
end(){this.ba(!0)}
resolved(){let t=this.bZ;return this.bZ=[],t}
places(){let t=[];for(let e of this.J.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:s}of t){let r=t.filter(i=>i.kind===e&&i.key===s);this.cj(e,s).restore(r)}}
cw(t,e,s){return[...this.J.values()].filter(r=>r.kind===t&&r.hasUnknownsSince(e,s))}
ba(t=!1){for(let e of this.J.values())for(let s of e.settle(this.z,t)){this.bZ.push(s);for(let r of this.J.values())r.blockNamedBefore(s,this.z)}}
cj(t,e){let s=`${t} ${e}`,r=this.J.get(s);if(r)return r;let i=new Zc(t,this.q,this.Z);return this.J.set(s,i),i}
fu({kind:t},e){return this.z.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
dV(t,{look:e}){if(!t||!ln(t.block,this.q))return;let s=dn(t.block,e);if(!on(s,this.q))return{from:t.from,block:s.block}}
eH(t,e,s,r){t==="alloc"&&this.ei(s,e),this.eh(t,e,t==="free"?r:a),this.z.located(t,e,s);for(let i of this.J.values())i.blockNamed({kind:t,block:e,charged:r},this.z)}
ei(t,e){for(let s of this.J.values())s.kind==="free"&&s.hitThatClaims(e)===t-1&&s.wasAbout(t-1,{block:e,isSure:!0})}
eA(t){return[...this.J.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
eh(t,e,s){var r;let i=this.z.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.cw(n,i,s);if(l.length===1&&((r=l[0])==null||r.mustHaveShown(e,i,s)),!(l.length>0)){for(let o of this.J.values())o.kind===n&&o.hasHitsSince(i)&&o.startOver();this.gap()}}},Yc=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function $c(t,e,s){var r,i;if(s.pointerSize!==4)return{};let n=t.slice(0,X(t)).map(o=>tf(o,e,s)).filter(o=>o!==a),l=[...n].reverse();return{freed:bn(n.map(({freed:o})=>o)),requested:(r=l.find(o=>o.requested!==a))==null?a:r.requested,charged:bn(n.map(({charged:o})=>o)),poolType:(i=l.find(o=>o.poolType!==a))==null?a:i.poolType}}
function tf(t,e,s){var r,i;let n=(i=(r=t.symbol)==null?a:r.name)!=null?i:"",l=Yc.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let o=u=>u===a?a:t.args[u]&&U(t.args[u]).low;if(l.tag!==a){let u=o(l.tag);if(u===a||W(I(u))!==e)return}let d=l.freed===a?a:t.args[l.freed];return{freed:d!==a&&Bt(d,s.pointerSize)&&qs(d,s.granularity)?d:a,requested:o(l.requested),charged:o(l.charged),poolType:o(l.type)}}
function bn(t){let e=t.filter(s=>s!==a);return e.every(s=>s===e[0])?e[0]:a}var Sn=18362;
function kn({reader:t,target:e,tag:s,layout:r},i){let{build:n=Sn,bigPages:l}=e,o=Ii(i,s,r,t,n<Sn),d=o.kind==="headerless"&&l?bo(t,l,i):a;return!d||d.kind==="unreadable"?o:d.kind==="found"&&W(d.tag)===s?{kind:"inUse",bytes:d.bytes}:{kind:"notInTable"}}var ef=4096,sf=3,rf=class{
constructor(t,e,s){this.F=new Map,this.c=t,this.q=e,this.bc=s}
before(t){return Ii(t,this.bc,this.q,this)}
readMemory(t,e){var s;let r=ct(t);return(s=this.F.get(wn(t)))==null?a:s.subarray(r,r+e)}
keep(t){let e=[...[...t].filter(ct).map(wn),...this.F.keys()];this.forget();for(let s of[...new Set(e)].slice(0,sf)){let r=this.c.readMemory(s,ef);r&&this.F.set(s,r)}}
forget(){this.F.clear()}},wn=t=>C(t,-ct(t)),nf=2048,af=64,yn=9200,lf=class{
constructor(t,e,s,r,i,n){this.bg=new Map,this.c=t,this.h=e,this.bc=s,this.q=r,this.t=i,this.ai={reader:t,target:e,tag:s,layout:r},this.F=new rf(t,r,s),this.R=n}
locate(t,e,s,r){var i;let n=$c(e.stack,this.bc,this.q),l=kc(e.stack,s,e.ip);if(!l)return this.t.gap(),of(n);this.eI(t,s,n.charged);let o=this.eR(t,e,l,n,r),d=this.t.observe(o);if(this.p={hit:t,kind:s,charged:n.charged,unwritten:this.fw(t,s)},this.fA(t),d.kind==="unlocated")return p({},Ds(n),{open:d.why==="learning"||a});let u=(i=d.charged)!=null?i:n.charged;return p({},Ds(n),{block:d.block,blockFrom:d.from,charged:u})}
eI(t,e,s){var r;let{hit:i,unwritten:n=[],charged:l}=(r=this.p)!=null?r:{hit:-1};if(i!==t-1||n.length===0||!this.R.isAfter&&e==="alloc"&&!_e(s,l))return;let o=n.filter(d=>{let u=this.I("alloc",d);return u.kind==="inUse"&&!_e(u.bytes,l)});o.length>0&&this.R.sawAfter();for(let d of o)this.t.bornAfter(i,d)}
fw(t,e){var s;if(e==="free"||this.R.isBefore)return[];let r=[...this.t.candidates("alloc",t)].filter(ct),i=l=>r.filter(o=>this.I("alloc",o).kind===l),n=l=>this.F.before(l).kind==="noHeader";return((s=this.p)==null?a:s.kind)==="free"&&i("inUse").some(n)&&this.R.sawBefore(),i("noHeader")}
K(t){let{kind:e}=this.F.before(t);return e==="released"?"free":e==="inUse"||e==="noHeader"&&this.R.isAfter?"inUse":e==="noHeader"&&this.R.isBefore?"free":a}
lookAgain(t){return Cn(this.I("alloc",t))}
ep(t,{found:e,goneAt:s},r){let i=Dn(e);return s&&!i?s:this.lookAgain(t)==="freed"||i&&this.es(t)?s!=null?s:r:a}
es(t){let e=()=>this.I("alloc",t).kind==="unreadable",{poolHitTag:s}=this.h;return e()&&!!this.c.readMemory(s,4)&&e()}
fA(t){this.bg.forEach((e,s)=>{var r;e.goneAt=this.ep(s,e,t);let i=!Dn(e.found)||((r=e.goneAt)!=null?r:t)<t;!(e.goneAt!==a&&i)&&t-e.since<Oi||(this.bg.delete(s),e.goneAt&&this.t.goneAfter(e.since,s,e.goneAt,t))});for(let e of this.t.candidates("free",t)){if(this.bg.size>=af||this.bg.has(e))continue;let s=this.I("alloc",e),r=Cn(s);r!=="unknown"&&this.bg.set(e,{since:t,found:s,goneAt:r==="freed"?t:a})}this.t.isUndecided?this.F.keep(this.t.candidates("alloc",t)):this.F.forget()}
eR(t,e,s,r,i){let n=this.t.plan(s),l=n.kind==="everything"?this.ef(e,s):this.eS(n.places,e,s),o=n.kind==="everything"&&n.returnValueHelps&&s.kind==="alloc"?this.fj(i,e):a,d=o?{block:o,from:"returnValue"}:r.freed&&{block:r.freed,from:"arguments"};return{hit:t,key:s,words:l,look:this.eJ(s.kind),pointer:d,charged:r.charged,requested:r.requested,before:u=>this.K(u)}}
fj(t,e){let s=t.returnValue(e);return t.hasMissed&&this.t.gap(),s}
ef(t,e){let s=z(t.sp,e.limit),r=s!==a&&s>0?this.dE(t,t.sp,Math.min(s,nf)):a;return{registers:Tn(t.registers),stack:r}}
eS(t,e,s){let r=Tn(e.registers),i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:r};let n=Math.min(...i),l=Math.max(...i)-n+this.q.pointerSize;return{registers:r,stack:this.dE(e,C(s.base,n),l)}}
dE({sp:t,stackBytes:e},s,r){var i;let n=(i=z(t,s))!=null?i:-1,l=e&&n>=0&&n+r<=e.length?e.subarray(n,n+r):this.c.readMemory(s,r);return l&&wc(s,l,this.q.pointerSize)}
eJ(t){let e=new Map;return s=>{var r;let i=(r=e.get(s))!=null?r:this.dU(t,s);return e.set(s,i),i}}
dU(t,e){let s=this.I(t,e);return t==="alloc"&&!this.R.isBefore&&ct(e)!==0&&s.kind==="noHeader"?{kind:"headerless"}:s}
I(t,e){let s=kn(this.ai,e);return s.kind!=="notInTable"?s:{kind:t==="alloc"?"noHeader":"headerless"}}},Dn=t=>t.kind==="inUse"&&!!t.ownsPage;
function Cn({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Ds({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var of=t=>p({},Ds(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),df=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function Tn(t){let e=new Map;return t.forEach((s,r)=>{df.test(r)&&e.set(r,s)}),e}
function uf(t,e,s){return s==="arm64"?ff(t,e):hf(t,s)}var te=4;
function hf(t,e){let s=[];for(let r=0;r<t.length;r+=1){let i=cf(t,r,e),n=i&&E(t,r+i,te);n!==a&&s.push({kind:"immediate",value:n})}return s}
function cf(t,e,s){var r;let i=(r=t[e])!=null?r:0;if((i&248)===184||i===104)return 1;let n=i===199?fs(t,e+1,s):a;return(n==null?a:n.extension)===0?1+n.length:a}
function ff(t,e){var s,r;let i=[],n=new Map;for(let l=0;l+te<=t.length;l+=te){let o=(s=E(t,l,te))!=null?s:0,d=o&31,u=o>>>5&65535,h=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:n.set(d,~(u<<h)>>>0);break;case 1384120320:n.set(d,u<<h>>>0);break;case 1920991232:{let f=((r=n.get(d))!=null?r:0)&~(65535<<h);n.has(d)&&n.set(d,(f|u<<h)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let f=C(e,l+(o<<8>>13)*te);i.push({kind:"literal",address:f});continue}}let c=n.get(d);c!==a&&i.push({kind:"immediate",value:c})}return i}var pf=64,mf=class{
constructor(t,e){this.i=new Map,this.c=t,this.h=e}
get known(){return this.i}
holds(t,e){let s=this.i.get(t);if(s)return s;let r=this.I(t,e);return this.i.set(t,r),r}
I(t,e){let{instructionSet:s}=this.h,r=bi(this.c,t,pf);if(!r||!s)return"unreadable";let i=C(t,-r.length),n=uf(r,i,s).map(o=>this.fx(o)),l=o=>o!==a&&W(I(o))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
fx(t){return t.kind==="immediate"?t.value:mt(this.c,t.address)}};
function gf({target:t,tag:e,idle:s},r,i){let{pointerSize:n,build:l,description:o,poolHitTag:d}=t,u=qt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:n,description:o,build:l,kernelBase:u==null?a:u.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:d,before:s},time:r}}var bf=({address:t,text:e,symbol:s,source:r,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:s,source:r,inline:i||a,doubtful:n||a,afterGap:l}),Sf=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:s,end:r})=>({name:e,start:s,end:r}))}),kf=17744;
function wf(t,e){let s=mt(t,C(e,60)),r=s&&t.readMemory(C(e,s),12);return r&&E(r,0,4)===kf?E(r,8,4):a}var yf=15,Df=class{
constructor(t,e){this.c=t,this.h=e}
read(t){let e=this.cE(t,"ImageFileName"),s=this.cE(t,"UniqueProcessId"),r=e&&this.c.readMemory(e,yf),i=r&&Cf(r),n=s&&pe(this.c,s,this.h.pointerSize);return p({},i&&{image:i},n&&{id:U(n).low})}
cE(t,e){let s=this.q().get(e);return s===a?a:C(t,s)}
q(){var t;if(this.ci)return this.ci;let e=new Map;for(let s of["ImageFileName","UniqueProcessId"]){let r=B(this.c,El(s)),i=(t=ur(r,"_EPROCESS"))==null?a:t.fields.get(s);i&&e.set(s,i.offset)}return this.ci=e,e}};
function Cf(t){let e=t.indexOf(0),s=String.fromCharCode(...t.slice(0,e<0?t.length:e));return s===""?a:Ht(s)}var Tf=2e3,vn=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Tf,vf={4:pt("ffdf0000"),8:pt("fffff78000000000")},Af=32,Nf=8,Mf=20,Pf=1e4,_f=4294967296;
function ee(t,e){let s=vf[e],r=s&&t.readMemory(s,Af),i=r&&An(r,Nf),n=r&&An(r,Mf);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function An(t,e){let s=E(t,e,4),r=E(t,e+4,4);if(!(s===a||r===a)&&r===E(t,e+8,4))return(r*_f+s)/Pf}var Ff=500,Ef=class{
constructor(t,e,s,r,i,n){this.dk=0,this.cL=0,this.dL=new Set,this.aJ=new Set;var l;let{target:o,tag:d}=s;this.c=t,this.j=e,this.R=i,this.h=o,this.aK=new Df(t,o);let u=Ui(o.pointerSize,o.build===a||o.build>=yn);this.t=new Jc(u,o.processorBlocks.length===1),this.t.restore(r),this.ap=new mf(t,o),this.cb=new lf(t,o,d,u,this.t,i),this.hunt=new sn(gf(s,t.now(),n),h=>this.ap.holds(h,d)),e.begin(this.hunt),e.note(Sf(o)),this.dv((l=qt(o.modules))==null?a:l.start)}
begin(t){this.j.note({type:"counters",at:"armed",counts:Jt(t)})}
end(t,e="disarmed"){this.j.note({type:"counters",at:"stopped",counts:Jt(t)}),this.ct(),this.eO(),this.du(),this.eP(),this.X(e)}
endWithTarget(t){this.ct(),this.j.note({type:"gone",missed:t}),this.j.note({type:"end",why:"targetGone",time:this.c.now()})}
abandon(){this.ct(),this.X("aborted")}
record(t,e,s,r){this.dk+=1;let i=this.dk,n=r?{mayRepeat:r}:{};if(e==="unknown"||r)return this.t.gap(),this.bI(i,t,e,n);try{return this.bI(i,t,e,this.cb.locate(i,t,e,s))}catch(l){throw l instanceof Kt&&this.bI(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.j.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
eO(){let t=[],e=[],s=this.R.isBefore?a:this.hunt.blocksUnderWay(),r=this.hunt.doubtful().filter(i=>!(s!=null&&s.has(i)));for(let i of r.slice(0,Ff)){let n=this.cb.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.j.note({type:"blocks",there:t,gone:e})}
eP(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.ap.known];for(let[e,s]of t.slice(this.cL))this.j.note({type:"code",address:e,holdsTag:s});this.cL=t.length}
dv(t){var e;if(!t||!Bt(t,this.h.pointerSize))return;let s=(e=Cr(this.h,t))==null?a:e.start;if(!s||this.dL.has(s))return;let r=wf(this.c,s);r!==a&&this.j.note({type:"image",start:s,timestamp:r}),this.dL.add(s)}
X(t){let e=ee(this.c,this.h.pointerSize),s=e&&Math.round(e.uptime);this.j.note({type:"end",why:t,time:this.c.now(),uptime:s})}
bI(t,e,s,r){this.eQ(e.process);let i=this.j.note(p({type:"hit",number:t,kind:s,stack:this.fh(e),stopAddress:e.ip},r,{processor:e.processor,thread:e.thread,process:e.process,time:this.c.now()}));return this.dK(),this.du(),i}
eQ(t){!t||this.hunt.processOf(t)||this.j.note(p({type:"process",address:t},this.aK.read(t)))}
fh({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.aJ.has(e)){for(let{address:s}of t)this.dv(s);this.j.note({type:"stack",index:e,frames:t.map(bf)}),this.aJ.add(e)}return e}
du(){let t=this.t.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.j.note({type:"places",places:t})}
ct(){this.t.end(),this.dK()}
dK(){for(let{hit:t,block:e,charged:s}of this.t.resolved())this.j.note({type:"located",hit:t,block:e,charged:s})}},Rf=2e3,Uf=200;
function xf(t,e,s){let r=[];t.held().forEach(n=>{r.push(...n)});let i=If(r,e);return{blocks:v(i,(n,l)=>n.block<l.block?-1:1),held:r.length,freed:t.freed().slice(-s)}}
function If(t,e){if(t.length<=e)return t;let s=t.length/e,r=[];for(let i=0;i<e;i++){let n=t[Math.floor(i*s)];n!==a&&r.push(n)}return r}
function Nn(t,{block:e,charged:s}){let r=kn(t,e);switch(r.kind){case"inUse":return Of(r.bytes,s)?"gone":"there";case"released":case"noHeader":case"notInTable":return"gone";default:return"unreadable"}}var Of=(t,e)=>t!==a&&e!==a&&t!==e,Mn=4096,Vf=4,Pn=t=>C(t,-ct(t)),Bf=class{
constructor(t,e){this.cz=new Map,this.F=new Map;var s;this.c=t,this.query=r=>t.query(r),this.now=()=>t.now(),this.session=()=>t.session();for(let r of e){let i=Pn(r);this.cz.set(i,((s=this.cz.get(i))!=null?s:0)+1)}}
readMemory(t,e){var s,r;let i=Pn(t),n=ct(t);return((s=this.cz.get(i))!=null?s:0)<Vf||n+e>Mn?this.c.readMemory(t,e):(this.F.has(i)||this.F.set(i,this.c.readMemory(i,Mn)),(r=this.F.get(i))==null?a:r.slice(n,n+e))}},Lf=500,Gf=class{
constructor(t,e,s){this.z=new WeakMap,this.c=t,this.j=e,this.l=s}
look(t){var e;let s=(e=Ft(this.c))==null?a:e.time;if(s!==a&&this.z.get(t)===s)return{kind:"notRun"};let r=ss(this.c);if(r.kind!=="read")return{kind:"noTarget",reading:r};let{target:i}=r,n=ee(this.c,i.pointerSize),l=Hf(t,i,n);if(l==="other")return{kind:"otherBoot"};if(n&&Wf(t)===Math.round(n.uptime))return{kind:"notRun"};let o=this.bH(t,i,l,n);return o?(s!==a&&this.z.set(t,s),this.j.noteOf(t,o),{kind:"asked"}):{kind:"nothingHeld"}}
bH(t,e,s,r){let{blocks:i,held:n,freed:l}=xf(t,Rf,Uf);if(n===0)return;let{tag:o,start:d}=t,u=Ui(e.pointerSize,e.build===a||e.build>=yn),h=[...i,...l].map(({block:g})=>g),c={reader:new Bf(this.c,h),target:e,tag:o,layout:u},f={there:[],gone:[],unreadable:[]};for(let[g,S]of i.entries())g>0&&g%Lf===0&&this.l({kind:"asking",blocks:g,of:i.length}),f[Nn(c,S)].push(S.block);let m=l.map(g=>Nn(c,g)).filter(g=>g!=="unreadable");return p({type:"recheck",tag:o,hunt:d.time,time:this.c.now(),uptime:r&&Math.round(r.uptime),boot:s,counts:Jt(Zt(this.c,e,o)),held:n},f,{freed:{asked:m.length,taken:m.filter(g=>g==="there").length}})}},Wf=({rechecks:t,endUptime:e})=>{var s;return t.length===0?e:(s=t[t.length-1])==null?a:s.uptime};
function Hf(t,e,s){var r;let{start:i,endUptime:n}=t,{kernelBase:l,bootTime:o}=i.target,d=(r=qt(e.modules))==null?a:r.start;return i.poolHitTag.address!==e.poolHitTag||l!==a&&d!==a&&l!==d?"other":o===a||!s?"unchecked":vn({bootTime:o,uptime:n!=null?n:0},s)?"other":"same"}var Kf=2e5;
function _n(t,e=Kf){return t.reduce((s,{entries:r})=>s+r.length,0)>e&&t.length>1?_n(t.slice(1),e):t}var zf=class{
constructor(t){this.bB={},this.c=t}
armed(t,e){this.v={count:t,event:e}}
begin(t,e){let s=this.i!==a&&t.contextRegisters.includes("$prcb")?mr(this.c,t.pointerSize,"$prcb"):a;this.bB={processor:s,event:e}}
saw(t){this.i={reading:t},this.v=a}
counted(t){this.i&&(this.i=p({},this.i,{count:t}))}
isAgain(t){return this.i!==a&&Qf(this.i.reading,t)}
judge(t,e,s){var r;let i=this.fe(e,s),n=this.i;return i==="repeat"||!n||!this.isAgain(t)?i:n.count&&this.dq(n.count,e)==="no"||!s&&this.fz(n,e)?"repeat":!s&&((r=this.bB.event)==null?a:r.time)!==a?"new":"unknown"}
get comesBack(){return Fn(this.bB.event)}
fe(t,e){let s=this.v,r=e?Fn(s==null?a:s.event):this.comesBack;if(!s||!(r||e))return"new";let i=this.dq(s.count,t);return i==="no"?r?"repeat":"unknown":r&&i==="unknown"?"unknown":"new"}
fz({reading:t},e){var s;let{processor:r}=this.bB,i=(s=t.registers.get("$prcb"))!=null?s:qf(t.processor,e);return r!==a&&i!==a&&r!==i}
dq({tag:t,counters:e},s){let r=Jt(e),i=r&&Jt(Zt(this.c,s,t));return i?i.allocs===r.allocs&&i.frees===r.frees?"no":"yes":"unknown"}},Fn=t=>t!==a&&t.time===a,qf=(t,e)=>t===a?a:e.processorBlocks[t];
function Qf(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&Xf(t.registers,e.registers)&&jf(t.stack,e.stack)}
function Xf(t,e){let s=!0;return t.forEach((r,i)=>{let n=e.get(i);i!=="$proc"&&n!==a&&n!==r&&(s=!1)}),s}
function jf(t,e){let s=Math.min(t.length,e.length);return t.slice(0,s).every(({base:r,address:i,text:n},l)=>{let o=e[l];return r===(o==null?a:o.base)&&i===(o==null?a:o.address)&&n===(o==null?a:o.text)})}var En=({tag:t,start:e,entries:s})=>`${[t,e.time,s.length]}`,Zf=class{
constructor(t,e,s,r){this.C=[],this.bp=0,this.dw=new Map,this.c=t,this.l=r,this.e=e,this.j=s,this.bu=new zf(t),this.ad=new Gf(t,s,r),this.dA=new ad(t,this.e,r)}
get armed(){return this.v}
get change(){return this.e.open[0]}
get unrepaired(){return this.dO}
get hunts(){return this.C}
get shown(){var t;let e=new Map;for(let s of this.C)(s.lastHit>0||!((t=e.get(s.tag))!=null&&t.lastHit))&&e.set(s.tag,s);return e}
show(t,e){let s=new Set(t.map(En));this.aa([...this.C.filter(r=>!s.has(En(r))),...t]),this.dn=e}
leftValue({address:t,value:e}){let s=this.dn;return(s==null?a:s.address)===t&&s.armed===e?s.saved:a}
learnedOn({poolHitTag:t}){let e=this.bX;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
eT({poolHitTag:t,build:e}){var s;let r=(s=this.dw.get(t))!=null?s:new od(e);return this.dw.set(t,r),r}
learned(){var t,e;return(e=(t=this.bX)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.bp+=1;let s=this.v,r=(s==null?a:s.byUser)===!0?s.arming.change:a;s&&!r&&this.dQ(s);let i=this.cQ();i&&xr(this.l,i.undone,i.arming.idle),this.dO=(e=Yf(i==null?a:i.undone))!=null?e:this.dA.run(r!=null?r:(t=this.bb)==null?a:t.change)}
dQ({arming:t,evidence:e}){this.v=a,this.bb=t,e.abandon()}
cQ(){let t=this.bb;if(!t)return;let e=t.change!==a,s=t.disarm();return s.kind!=="stillThere"&&(this.bb=a),e?{arming:t,undone:s}:a}
hunt(t,e,s){let r=this.cD(t,s,!1);if(r.kind!=="armed")return r;let{armed:i}=r,n,l;try{n=this.cJ(i,e,!1)}finally{l=this.aC(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.cD(t,e,!0)}
capture(t){let e=this.v;if(!e)return{kind:"notArmed"};let{evidence:s,arming:r}=e,i=ot(this.c),{poolHitTag:n}=r.target;if(i.kind==="read"&&(i.value!==r.tag||i.address!==n))return this.aC(e,a),{kind:"notArmed",anyMore:r.tag};let l=Mr(this.c);if(l.kind==="breaksPassed")return l;let o=ci(e.event,Ft(this.c)),d=this.cJ(e,t,o),{hunt:u}=s,h={kind:"hunted",tag:r.tag,capture:d,hunt:u};return d.end.kind==="targetGone"||d.hasRestarted?p({},h,{disarmed:this.aC(e,d)}):(this.v===e&&(this.v=p({},e,{event:Ft(this.c)})),s.end(this.aQ(r),d.end.kind),h)}
recheck(t){return N(()=>this.ad.look(t),({call:e,message:s})=>({kind:"failed",call:e,message:s}))}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.dZ()}
release(){this.bp+=1;let t=this.v;if(!t){let e=this.cQ();return e?[e.undone]:this.e.undoAll()}return this.v=p({},t,{byUser:!1}),[this.aC(t,a)]}
dZ(){let t=ot(this.c);if(t.kind!=="read"||Q(t.value))return{kind:"nothing"};let e=ke(this.c);if(e)return{kind:"refused",problem:e};let{value:s}=t,r=this.leftValue(t),i=rs(t,Qt(r),s),n=this.e.undo(this.e.adopt(i));return r===a?{kind:"foreignCleared",held:s,undone:n}:{kind:"cleared",undone:[n]}}
cD(t,e,s){return N(()=>{this.fb();let r=sd(this.c,this.e,t,e);return r.kind==="refused"?r:this.T(t,r,s)},({call:r,message:i})=>({kind:"failed",call:r,message:i}))}
fb(){let t=this.v;if(!t)return;let e=this.aC(t,a);this.l({kind:"replaced",tag:t.arming.tag,undone:e})}
aa(t){this.C=_n(t);let e=t.length-this.C.length;e>0&&this.l({kind:"dropped",hunts:e})}
T(t,{target:e,idle:s,stops:r},i){let n=new Ko(this.c,this.e,e,t,s),l=this.learnedOn(e),o=ee(this.c,e.pointerSize),d=new Ef(this.c,this.j,n,l,this.eT(e),o),u=i?Ft(this.c):a,h={arming:n,evidence:d,byUser:i,event:u,times:o};this.l({kind:"ready",target:e,tag:t}),r||this.l({kind:"stopsUnknown"}),this.l({kind:"repairLine",command:n.repair}),n.leaveNote();let c=Zt(this.c,e,t);d.begin(c),this.bu.armed({tag:t,counters:c},u),l.length>0&&this.j.note({type:"places",places:l}),this.v=h;let f=n.arm();return f.kind==="applied"?(this.aa([...this.C,d.hunt]),this.bX=d.hunt,{kind:"armed",armed:h}):(this.aC(h,a),{kind:"notWritten",applied:f})}
cJ(t,e,s){let{arming:r,evidence:i}=t,n=this.bp;this.l({kind:"waiting",seconds:e.seconds});let l=new Mh({reader:this.c,changes:this.e,observer:this.l,target:r.target,evidence:i,stepOut:new xd(this.c,this.e,r),lastStop:this.bu,isCurrent:()=>this.bp===n},e).run(s);return this.et(t)?p({},l,{hasRestarted:!0}):l}
et({arming:t,times:e}){let{target:s,tag:r}=t;if(!e||mt(this.c,s.poolHitTag)===r)return!1;let i=ee(this.c,s.pointerSize);return i!==a&&vn(e,i)}
aC({arming:t,evidence:e},s){var r,i;if((s==null?a:s.end.kind)==="targetGone")return t.forget(),((r=this.v)==null?a:r.arming)===t&&(this.v=a),e.endWithTarget(s.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.v)==null?a:i.arming)===t&&(this.v=a),n.kind==="stillThere"&&(this.bb=t),s!=null&&s.hasRestarted)return e.endWithTarget(s.hasMissed),n;let l=this.aQ(t);return e.end(vr(n,t.tag)?Jf:l,s==null?a:s.end.kind),n}
aQ({target:t,tag:e}){let s=Zt(this.c,t,e);return this.bu.counted({tag:e,counters:s}),s}},Jf={kind:"unreadable"},Yf=t=>(t==null?a:t.kind)==="stillThere"?t:a,Cs=4;
function Rn(t,e,s,r){if(s>=t&&s<=t+e)return"next";let i=!r.includes(t);return s>t?r.some(n=>n>=t&&n<=s)?i?"misnumbered":"repeated":"gap":r.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var $f=1e3,tp=256,ep=class{
constructor(t){this.C=new Set,this.d=[],this.cg=0,this.V=t}
missed(t){this.cg+=t}
take(t,e){if(t.type==="hunt"){this.cR(),this.B=new sn(t);return}if(!(t.type==="recheck"&&this.eC(t))&&(!this.B&&t.type!=="change"&&this.V("noHunt",e),!!this.B))for(this.d.push({line:e,entry:t,missing:this.cg}),t.type==="hit"&&(this.cg=0);this.d.length>0&&this.bQ(this.B);)this.bd(this.B)}
end(){return this.cR(),{hunts:[...this.C],lastHunt:this.B}}
eC(t){let e=({start:s})=>s.tag===t.tag&&s.time===t.hunt;if(this.B&&e(this.B))return!1;for(let s of this.C)e(s)&&s.take(t);return!0}
cR(){for(;this.B&&this.d.length>0;)this.bd(this.B)}
bQ({lastHit:t}){let[e]=this.d;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:s}=e.entry;return s>t&&s<=t+1+e.missing?!0:this.d.length>tp||this.bn().length>=Cs}
bn(){let t=[];for(let{entry:e}of this.d.slice(1))e.type==="hit"&&t.length<Cs&&t.push(e.number);return t}
bd(t){let e=this.bn(),s=this.d.shift();if(!s)return;let r=s.entry.type==="hit"?this.eU(t,s,s.entry,e):s.entry;r&&(t.take(r),!(t.arming!=="applied"||this.C.has(t))&&(this.C.size<$f?this.C.add(t):this.V("tooLong",s.line)))}
eU(t,{line:e,missing:s},r,i){let n=t.lastHit+1,l=Rn(n,s,r.number,i),o=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!o)return r;let d=l==="repeated"&&(i.length>0||sp(t,r));return this.V(d?"repeated":"misnumbered",e),d?a:p({},r,{number:n})}};
function sp(t,e){let[s]=t.recent(Number.POSITIVE_INFINITY);if(!s||e.number<s.number)return!0;let r=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(r==null?a:r.time)===e.time&&(r==null?a:r.thread)===e.thread&&(r==null?a:r.kind)===e.kind}var L=t=>typeof t=="string"?Ht(t):a,Un=t=>typeof t=="boolean"?t:a,w=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,xn=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,P=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,In=t=>{let e=w(t);return e!==a&&e<=4294967295?I(e):a};
function _(...t){return e=>t.find(s=>s===e)}
function H(t){return e=>{if(!Array.isArray(e))return;let s=[];for(let r of e){let i=t(r);if(i===a)return;s.push(i)}return s}}
function D(t,...e){var s;let r=Object.entries(t),i=Object.entries((s=e[0])!=null?s:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,o={};for(let[d,u]of[...r,...i.filter(([h])=>l[h]!==a)]){let h=u(l[d]);if(h===a)return;o[d]=h}return o}}
function On(t,e){return s=>{var r;return(r=t(s))!=null?r:e(s)}}var rp="pooltag recording",Vn=1;
function ip(t,e){return JSON.stringify(p({seq:t},e)).replace(/[^ -~]/g,np)}var np=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,ap=1<<20,lp=D({module:L,name:L,offset:w}),op=D({text:L},{address:P,symbol:lp,source:D({file:L,line:w}),inline:_(!0),doubtful:_(!0),afterGap:_(!0)}),dp=On(D({register:L}),D({offset:xn})),up=D({kind:_("alloc","free"),key:P,where:dp,holds:_("block","header")}),hp=On(D({kind:_("poolHitTag")}),D({kind:_("code"),site:L})),Bn=t=>{let e=w(t);return e!==a&&e<=255?e:a},cp=D({id:w,thing:hp,address:P,before:H(Bn),after:H(Bn),repair:L}),fp=D({pointerSize:_(4,8),description:L},{build:w,kernelBase:P,bootTime:w}),pp=D({name:L,start:P,end:P}),mp=t=>{let e=H(xn)(t);return(e==null?a:e.length)===7?e:a},Ln=D({allocs:w,frees:w}),gp={header:D({format:_(rp),version:_(Vn),segment:w,tool:L,time:w}),hunt:D({tag:In,target:fp,poolHitTag:D({address:P,before:w}),time:w}),snapshot:D({name:L,time:w,whole:Un,bits:_(32,64),rows:H(mp)},{uptime:w,bootTime:w}),modules:D({modules:H(pp)}),image:D({start:P,timestamp:w}),stack:D({index:w,frames:H(op)}),hit:D({number:w,kind:_("alloc","free","unknown"),stack:w},{stopAddress:P,block:P,blockFrom:_("place","arguments","returnValue"),requested:w,charged:w,poolType:w,processor:w,thread:P,process:P,time:w,open:_(!0),mayRepeat:_(!0)}),process:D({address:P},{image:L,id:w}),located:D({hit:w,block:P},{charged:w}),places:D({places:H(up)}),counters:D({at:_("armed","stopped")},{counts:Ln}),doubted:D({stack:w,hits:w}),gone:D({missed:Un}),blocks:D({there:H(P),gone:H(P)}),code:D({address:P,holdsTag:_("yes","no","unreadable")}),change:D({change:cp,state:_("planned","applied","undone","gone"),time:w}),end:D({why:L,time:w},{uptime:w}),recheck:D({tag:In,hunt:w,time:w,boot:_("same","unchecked"),held:w,there:H(P),gone:H(P),unreadable:H(P),freed:D({asked:w,taken:w})},{uptime:w,counts:Ln})},bp=new Map(Object.entries(gp));
function Sp(t){var e;if(t.length>ap)return{kind:"invalid"};let s;try{s=JSON.parse(t)}catch(u){return{kind:"torn"}}let r=D({seq:w,type:L})(s);if(!r)return{kind:"invalid"};let{seq:i,type:n}=r,l=bp.get(n);if(!l)return{kind:"unknownType",seq:i};let o=l(s);if(o)return{kind:"entry",seq:i,entry:p({type:n},o)};let{version:d}=(e=D({version:w})(s))!=null?e:{};return n==="header"&&d!==a&&d>Vn?{kind:"newer",version:d}:{kind:"invalid"}}var Gn=5e5,kp=1e8,wp=20,yp=class{
constructor(){this.C=new ep((t,e)=>this.V(t,e)),this.an=[],this.P=0,this.aI=0,this.bE=0,this.bj=0,this.d=[],this.ax=0,this.dy=0,this.bN=[]}
push(t){if(this.P++,this.aI+=t.length,this.P>Gn||this.aI>kp)return this.V("tooLong",this.P),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.aX(Sp(e))}
end(){if(this.aY)return this.aY;if(!this.as)return{kind:"noRecording"};for(;this.d.length>0;)this.bd();let{hunts:t,lastHunt:e}=this.C.end();return{kind:"recording",recording:{header:this.as,hunts:t,snapshots:this.an,lastHunt:e,nextSeq:this.ax,problems:{count:this.dy,first:v(this.bN,(s,r)=>s.line-r.line)}}}}
aX(t){var e;let s=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.aY=t:!this.as&&!s&&(this.aY={kind:"noRecording"}),this.aY?!1:(this.as=(e=this.as)!=null?e:s,this.bE>0&&this.fd(s!==a),t.kind==="entry"?this.Q(t.seq,t.entry):t.kind==="unknownType"?this.Q(t.seq,a):t.kind==="torn"?this.bE=this.P:this.cO("invalid",this.P),!0)}
fd(t){let e=this.bE;if(this.bE=0,!t){this.cO("torn",e);return}this.bj+=1,this.cv=e}
cO(t,e){this.bj+=1,this.V(t,e)}
V(t,e){this.dy++,this.bN.length<wp&&this.bN.push({line:e,what:t})}
Q(t,e){let s={damagedBefore:this.bj,tornEnd:this.cv};for(this.d.push(p({line:this.P,seq:t,entry:e},s)),this.bj=0,this.cv=a;this.d.length>0&&this.bQ();)this.bd()}
bQ(){var t;let[e]=this.d,s=e?e.seq-this.ax:0;return s>=0&&s<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.d.length>Cs}
bd(){let t=this.d.shift();if(!t)return;let{seq:e,entry:s,line:r,damagedBefore:i,tornEnd:n}=t,l=this.bn(),o=this.ex(e,l)?"misnumbered":Rn(this.ax,i,e,l);if(o!=="next"?this.V(o,r):n!==a&&e>this.ax&&this.V("torn",n),o==="repeated")return;let d=o==="misnumbered"?0:e-this.ax;this.ax+=d+1,this.C.missed(d),(s==null?a:s.type)==="snapshot"?this.an.push(s):s&&s.type!=="header"&&this.C.take(s,r)}
bn(){let t=0;return this.d.map(e=>(t+=e.damagedBefore,e.seq-t))}
ex(t,e){return e.length===0&&t>this.ax+Gn}};
function Dp(t,e){var s,r;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,o=Qt(n.before),d={armed:i,saved:o,address:n.address},u=(s=ke(t))==null?a:s.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=ot(t),c=Cp(t,l.pointerSize);if(h.kind!=="read"||!c)return{kind:"unknown",note:d};if(h.address!==d.address||c!==((r=l.kernelBase)!=null?r:c))return{kind:"otherBoot"};let f=u==="notLive";return h.value===i?{kind:"armed",note:d,isDump:f}:{kind:h.value===o?"disarmed":"changed"}}
function Cp(t,e){let s=qt(Ye(B(t,js)));return s&&Y(s.start,e)}var Wn=1e3,$=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Hn=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Tp=class{
constructor(t,e,s,r){this.c=t,this.H=e,this.j=s,this.br=r}
save(t){return this.j.save(Hn(t),this.br.hunts)}
open(t){let{armed:e}=this.br;if(e)return{kind:"armed",tag:e.arming.tag};this.j.flush();let s=Hn(t),r=new yp,{files:i,isWhole:n,failure:l}=this.eX(s,t,r),o=r.end();if(i===0)return l!=null?l:{kind:"notFound",path:$(s,0)};if(o.kind==="newer")return o;if(o.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:d}=o,u=Dp(this.c,d.lastHunt),{hunts:h,nextSeq:c,problems:f,snapshots:m}=d;this.br.show(h,u.kind==="armed"?u.note:a);let g=n&&f.count===0;return this.j.opened(m,g?{base:s,nextSeq:c,nextSegment:i,hunts:h,snapshots:m}:a),{kind:"opened",base:s,recording:d,left:u,cut:l==null?a:l.message}}
eX(t,e,s){let r=0,i=!0;return N(()=>{let n=$(t,0);for(this.H.exists(n)||(n=e,i=!1);r<Wn&&this.H.exists(n)&&(r+=1,!!this.H.read(n,l=>s.push(l)));)n=$(t,r);return{files:r,isWhole:i}},({call:n,message:l})=>({files:r,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},vp=64*1024,Ap=class{
constructor(t,e,s){this.aI=0,this.cd=[],this.H=t,this.ac=e,this.base=s.base,this.co=s.seq,this.am=s.segment,this.be=s.tool}
get count(){return this.am}
write(t){let e=this.aA;e&&this.fB(e),this.aA=t,this.open(),this.do(t),(this.aI>=vp||Np(t))&&this.close(),this.aA=a}
open(){if(this.aR)return;let t=$(this.base,this.am);if(this.am>=Wn)throw new Kt(t,"a recording has 1000 files");this.aR=this.H.create(t),this.cd.push(t),this.aI=0,N(()=>this.as(),e=>{throw this.dJ(this.cd.splice(-1)),e}),this.am+=1}
as(){this.do({type:"header",format:"pooltag recording",version:1,segment:this.am,tool:this.be,time:this.ac()})}
discard(){this.dJ(this.cd.splice(0))}
dJ(t){let e=s=>N(s,()=>{});e(()=>this.close());for(let s of t)e(()=>this.H.remove(s))}
close(){let t=this.aR;this.aR=a,t==null||t.close()}
fB(t){this.aA=a,this.close(),this.H.exists($(this.base,this.am))&&(this.am+=1),this.write(t)}
do(t){var e;let s=ip(this.co,t);(e=this.aR)==null||e.writeLine(s),this.co+=1,this.aI+=s.length}},Np=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Mp=class{
constructor(t,e,s,r){this.an=[],this.aA=[],this.H=t,this.ac=e,this.be=s,this.l=r}
begin(t){this.B=t,this.T(t.start)}
note(t){var e,s;let r=(s=(e=this.B)==null?a:e.take(t))!=null?s:"taken";return this.T(t),r}
noteOf(t,e){var s;t.take(e),this.aZ?this.T(e):(s=this.aN)!=null&&s.hunts.includes(t)&&this.aA.push(e)}
get snapshots(){return this.an}
noteSnapshot(t){this.cB([t]),this.T(t)}
cB(t){let e=[...this.an,...Kn(this.an,t)];this.an=v(e,(s,r)=>s.time-r.time)}
opened(t,e){this.cB(t),this.aN=e}
save(t,e){var s,r;if(((s=this.aZ)==null?a:s.base)===t)return{kind:"underWay",base:t};let i=((r=this.aN)==null?a:r.base)===t?this.aN:a,n=$(t,0);return N(()=>{var l;if(!i&&this.H.exists(n))return{kind:"exists",path:n};let o=e.filter(h=>!(i!=null&&i.hunts.includes(h))),d=Kn((l=i==null?a:i.snapshots)!=null?l:[],this.an),u=this.fC(t,i,d,o);if(i)for(let h of this.aA.splice(0))u.write(h);return this.eG(),this.aN=a,this.aZ=u,{kind:"saved",base:t,files:u.count,hunts:o,snapshots:d.length}},({call:l,message:o})=>({kind:"failed",path:l,message:o}))}
flush(){this.dM(t=>t.close())}
eG(){var t;(t=this.B)!=null&&t.openEnd&&this.T({type:"end",why:tn,time:this.ac()}),this.flush()}
fC(t,e,s,r){let{nextSeq:i=0,nextSegment:n=0}=e!=null?e:{},l=new Ap(this.H,this.ac,{base:t,seq:i,segment:n,tool:this.be});return N(()=>this.ek(l,s,r),o=>{throw l.discard(),o}),l}
ek(t,e,s){t.open();for(let i of e)t.write(i);let r=v(s,(i,n)=>+(i===this.B)-+(n===this.B));for(let{start:i,entries:n}of r){t.write(i);for(let l of n)t.write(l)}t.close()}
T(t){this.dM(e=>e.write(t))}
dM(t){let e=this.aZ;e&&N(()=>t(e),s=>{this.aZ=a,this.cu(s)})}
cu({call:t,message:e}){try{this.l({kind:"notRecorded",path:t,message:e})}catch(s){}}},Kn=(t,e)=>e.filter(s=>!t.some(({time:r,name:i})=>r===s.time&&i===s.name)),A=t=>{let e=R(t);return JSON.stringify(Ks(t)||/["$;\\]/.test(e)?st(t):e)},kt=t=>`0x${t.toString(16)}`,b=(t,e)=>`${t} ${e}${t===1?"":"s"}`;
function tt(t,e=""){let s=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${s} (simulated)`:s}var Ts=t=>t===a?"":` (${t})`;
function Pp(t,e){let s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${s} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${s} has bit 31 set, which the kernel clears before it compares: use ${_p(e.plain)}.`}}var _p=t=>[...new Set([A(t),`"${st(t)}"`])].join(" or "),Fp=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,Ep=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Rp=(t,e,s,r)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${r}`,Et=(t,e)=>`${t} does not fit: ${e}`,Up=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,zn=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,xp=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,Ip=t=>`${JSON.stringify(t)} was not looked past. `,vs=t=>`Did you mean ${t.join(" or ")}?`;
function Op(t,e){if(t===a)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let s=e.length===0?`Begin with dx @$pool.hitTag(${A(t)}).`:vs(e.map(A));return`Nothing has been recorded for ${A(t)}. ${s}`}
function qn(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${st(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return Qn(t);case"noSymbol":return`there is no symbol nt!${t.name}${Ts(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${kt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Vp(t.tag,t.meant);case"ambiguous":return`${t.tags.map(st).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${st((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Qn({what:t,setting:e}){let s=e.length>Xn?`${e.slice(0,Xn)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${s}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(s)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${s}), which does not outlive the first hit`}[t]}. Type ${Ml[t]} and try again.`}var Xn=80;
function Vp(t,e){let s=e.map(i=>`${A(i)} (${st(i)})`),r=s.length===0?"":`${vs(s)} `;return`no allocation with ${A(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${A(t)}, "unseen").`}
function wt(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return Bp(t.holds);let e=Ts(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function Bp(t){return t===a||Q(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${A(I(t))} by now, and not by this call: dx @$pool.status()`}
function Lp(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${qn(t.problem)}`;case"cleared":return t.undone.map(wt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${kt(t.held)}, armed by somebody else; it holds 0 now.`:wt(t.undone)}}var jn="what sites hold is at least so much, shares are of what is known",Zn=t=>Rt(t)>0&&!t.isWhole(),Gp=t=>Zn(t)?" (at least so much, of what is known)":"";
function Jn(t){let e=t.coverage(),s=t.openHits();if(e.kind==="unknown")return` (${Kp(e.why)}${Zn(t)?`: ${jn}`:""})`;let r=[...e.kind==="floor"?[`${Hp(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${b(s,"hit")} is not known${Wp(t)}`]:[]];return r.length===0?"":` (${jn}: ${r.join(", ")})`}
function Wp(t){let{count:e,requested:s}=t.unlocatedAllocs(),r=Yn(s,e);return r===""?"":`, ${b(e,"allocation")} among them${r}`}
function Yn({bytes:t,of:e},s){return e===0?"":` that asked for ${e<s?"at least ":""}${t} bytes`}var Hp=(t,e)=>`${e>0?"up to ":""}${$n(t)}`;
function $n({allocs:t,frees:e}){return[...t>0?[b(t,"allocation")]:[],...e>0?[b(e,"free")]:[]].join(" and ")}
function Kp(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Fe(t){if(Rt(t)===0)return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Rt=t=>{let{alloc:e,free:s,unknown:r}=t.counts();return e+s+r},As=t=>`${JSON.stringify(R(t.tag))}: ${b(Rt(t),"hit")}${Rt(t)===0?"":`, coverage ${Fe(t)}`}`,Ns=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,zp=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function qp(t){switch(t.kind){case"saved":{let{base:e,files:s,hunts:r,snapshots:i}=t;return`${r.map(Xp).join("")}Saved ${[...ta(i),b(r.length,"hunt")].join(" and ")} in ${Qp(e,s)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Ns(t)}`}}var ta=t=>t>0?[b(t,"snapshot")]:[],Qp=(t,e)=>e>1?`${$(t,0)} to ${$("",e-1)}`:$(t,0),Xp=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${b(t,"hit")} on ${A(e)} are more than is kept: save before a long hunt. `,jp=t=>t.kind==="opened"?Jp(t):`Not opened: ${Zp(t)}`;
function Zp(t){switch(t.kind){case"armed":return`${A(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Ns(t)}}
function Jp(t){let{base:e,recording:s,left:r,cut:i}=t,{hunts:n,problems:l,snapshots:o}=s,d=[...ta(o.length),...n.map(As)],[u]=l.first;return[`Opened ${e}: ${d.join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,u&&`${b(l.count,"line")} damaged or missing, the first at ${u.line}.`,$p(r,s.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Yp=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function $p(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${A(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${kt(t.note.saved)} disarms.`:`It was ${Yp(e)}${tm(t)}`}
function tm(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${kt(t.note.saved)} disarms.`}}
function em(t){switch(t.kind){case"ready":{let{target:e,tag:s}=t,r=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],b(e.modules.filter(i=>!i.unloaded).length,"module"),...r>0?[b(r,"processor")]:[]].join(", ")}; arming ${A(s)} at ${hl(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${A(t.tag)}: ${wt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${b(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${rm(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return im(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"tables":return`pooltag: reading ${Math.ceil(t.bytes/1024)} KB of the tag tracker: about ${tt(t.bytes/sm)} over a serial line, at once over a network`;case"asking":return`pooltag: ${t.blocks} of ${b(t.of,"block")} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${kt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Ns(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var sm=10600,rm=t=>t===a?"":`; the ${tt(t)} are looked at when a stop arrives`;
function im({hits:t,wanted:e,seconds:s,target:r}){let i=t/s,n=(e-t)/i,l=`${i.toFixed(1)}/s`;return n<nm?`pooltag: ${t} of ${b(e,"hit")}, ${l}, about ${tt(n,r.description)} to go`:`pooltag: ${b(t,"hit")}, ${l}`}var nm=86400,am=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function lm(t){if(!t.includes("<"))return t;let e=t.replace(am,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var ea=t=>host.parseInt64(it(t),16);
function sa(t){if(typeof t=="number")return t;if(!om(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function om(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var ra=8e3,dm=8,um=class{
constructor(){this.__f=!1,this.__u={given:[],read:[]}}
query(t){return this.__k(t)}
change(t){return this.__k(t)}
run(t){return this.__k(t)}
readMemory(t,e){let s=na(this.__v(t),e);if(s||!ia(t))return s;this.__f=!this.__f;let r=na(this.__v(t),e);return r||(this.__f=!this.__f),r}
__v(t){return!this.__f||!ia(t)?t:rt(4294967295,U(t).low)}
__k(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?this.__11([...e]):[]}catch(e){throw new Kt(t,e)}}
__11(t){let e=this.__u,s=t.map((r,i)=>{let n=e.given[i]===r?e.read[i]:a;return n!=null?n:Ht(lm(`${r}`))});return t.length>=dm&&(this.__u={given:t,read:s}),s}
now(){return Date.now()}
session(){let t=se(()=>host.currentSession.Attributes.Target),e=se(()=>t==null?a:t.IsKernelTarget),s=se(()=>t==null?a:t.IsLiveTarget),r=se(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof s=="boolean"?s:a,description:typeof r=="string"?r:a}}};
function Ee(t){for(let e=0;e<t.length;e+=ra)host.diagnostics.debugLog(t.slice(e,e+ra));host.diagnostics.debugLog(`
`)}var ia=t=>U(t).high===0&&Bt(t,4);
function na(t,e){return se(()=>{let s=host.memory.readMemoryValues(ea(t),e,1);return s.length===e?new Uint8Array(s):a})}
function se(t){try{return t()}catch(e){return}}var hm=class{
tempFolder(){return yt("TempDirectory",t=>`${t.TempDirectory}`)}
exists(t){return yt(t,e=>e.FileExists(t))}
create(t){return yt(t,e=>{let s=e.CreateFile(t,"CreateNew"),r=this.__15(e,s,t);return{writeLine:i=>yt(t,()=>r.WriteLine(i)),close:()=>yt(t,()=>s.Close())}})}
remove(t){yt(t,e=>e.DeleteFile(t))}
__15(t,e,s){try{return t.CreateTextWriter(e,"Utf8")}catch(r){throw e.Close(),t.DeleteFile(s),r}}
read(t,e){return yt(t,s=>{let r=s.OpenFile(t);try{let i=s.CreateTextReader(r,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{r.Close()}})}};
function yt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new Kt(t,s)}}var Dt="pool",aa="pooltag",la=`dx -r0 @$${Dt} = Debugger.State.Scripts.${aa}.Contents.pool`,cm=t=>`pooltag ${t}. After .scriptload type ${la}, then dx @$pool.status()`;
function oa(t){return Ue(()=>pm(t))||Ue(mm)}
function fm(){Ue(()=>Reflect.deleteProperty(Re(),Dt)&&Re()[Dt]===a)||Ue(()=>da(`dx -r0 @$vars.Remove("${Dt}")`))}var Re=()=>host.namespace.Debugger.State.UserVariables;
function pm(t){return Re()[Dt]=t,Re()[Dt]!==a}
function mm(){return[`Debugger.State.Scripts.${aa}.Contents.pool`,"@$scriptContents.pool"].some(t=>da(`dx -r0 @$${Dt} = ${t}`))}
function da(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function Ue(t){try{return t()}catch(e){return!1}}var gm=`=MicrosoftDocs/windows-driver-docs -poolused.md
acpi.sys	AcpAAcpBAcpDAcpFAcpMAcpO
i8042prt.sys	8042
mrxdav.sys	hSVD
=virtio-win/kvm-guest-drivers-windows
balloon.sys	Bltm
fwcfg.sys	kdbgmdmp
ivshmem.sys	IRQs
netkvm.sys	Qum5
stdvga.sys	SVGD
viocrypt.sys	Vcrp
viofs.sys	V_fs
viogpudo.sys	gVIO
vioinput.sys	VIin
viomem.sys	Vmtm
viorng.sys	Vrng
vioscsi.sys	VioS
vioser.sys	VIsr
viosock.sys	VsocVwsk
viostor.sys	VioB
=openzfsonwindows/openzfs
openzfs.sys	1gatBOJZCESZDBG!LCAZMSFZQbInTSTZVSFZZFS!ZIO!ZSF!ZVOLdiszgvrdlcazmsysrsfztonz
=openzfsonwindows/ZFSin
zfsin.sys	CESZDBG!ZFS!ZIO!ZSF!ZVOLdiszlcazrsfz
=maharmstone/btrfs
btrfs.sys	MHBtMHBzzstd
=nmap/npcap
npcap.sys	Np11NpBLNpBWNpCDNpDENpFMNpNBNpNLNpOPNpPDNpPFNpPPNpRPNpSNNpSTNpUBNpoCNpoINpoU
=wireshark/winpcap
npf.sys	AWD0AWJ0AWJ1AWJ2AWJ3AWO0AWO2AWP0AWP1AWP2AWP3AWP4AWP6AWP7AWP8AWT0AWT1AWT2
=OpenVPN/tap-windows6
tap0901.sys	TAP6TAPATapATapITapR
=OpenVPN/ovpn-dco-win
ovpn-dco.sys	npvo
=WireGuard/wireguard-nt
wireguard.sys	wgnt
=WireGuard/wintun
wintun.sys	wtun
=microsoft/ebpf-for-windows
ebpfcore.sys	easnebpfecmpecoreepcelnkemapentvepineprgerbferngesta
netebpfext.sys	ebfN
=microsoft/ntosebpfext
ntosebpfext.sys	Ntos
=cloudbase/ovs
ovsext.sys	OVGFOVNGOVSAOVSBOVSCOVSDOVSFOVSGOVSHOVSLOVSMOVSNOVSOOVSPOVSROVSSOVSTOVSUOVSVOVSWOVSXOVTC
=microsoft/xdp-for-windows
fndis.sys	FniBFniCFniFFniP
xdp.sys	PMdrXdIfXdNcXdNpXdPbXdcLXdcRXdcTXdcWXdfBXdfFXdfNXdfOXdfPXdfRXdfSXdfTXdfnXdfoXdfrXdoQXdpCXdpEXdpIXdpMXdpNXdpOXdpPXdpRXdpTXdpcXdpeXdpiXdpoXdprXskBXskRXskUXskk
xdpmp.sys	XmpAXmpBXmpHXmpNXmpQXmpRXmpT
=microsoft/msquic
msquic.sys	CxPlMQNcQUICQc00Qc01Qc02Qc03Qc04Qc05Qc06Qc07Qc08Qc09Qc0AQc0BQc0CQc0DQc0EQc0FQc10Qc11Qc12Qc13Qc14Qc15Qc16Qc17Qc18Qc19Qc1AQc1BQc1CQc1DQc1EQc1FQc20Qc21Qc22Qc23Qc24Qc25Qc26Qc27Qc28Qc29Qc2AQc2BQc2CQc2EQc2FQc30Qc31Qc32Qc33Qc34Qc35Qc36Qc37Qc38Qc39Qc3AQc3BQc3CQc3DQc3FQc41Qc43Qc44Qc45Qc46Qc47Qc48Qc49Qc4AQc4BQc4CQc4DQc4EQc4FQc50Qc51Qc52
=microsoft/win-net-test
win-net-test	BoBfFntmFsSaFsSkFsSrFsSsIoBfIoFiIsrCIsrRIsrSLfDfLfDrLfDsLfDtLfFiLfNbLfOiMpAdMpExMpOiMpPtMpRsMpShMpSrMpSt
=microsoft/SymCrypt
SymCrypt	SCMuSCeaSymc
=microsoft/DTrace-on-Windows
dtrace.sys	DtrCDtrc
=microsoft/Windows-Driver-Frameworks
wdf01000.sys	FxDrFxLg
=ms-iot/bsp
bcm2836pwm.sys	BCMP
bcmauxspi.sys	ASPI
bcmgpio.sys	BCMG
bcmi2c.sys	BCMI
bcmspi.sys	BCMS
pi_miniuart.sys	PMNU
rpiq.sys	RpiQ
rpiwav.sys	MNTRMNWRMWRSRPI2SyAu
serpl011.sys	PL10PL1@
vchiq.sys	VHQ0VHQ1VHQ2VHQ3VHQ@
vcos_win32_kern.sys	vcos
=raspberrypi/windows-drivers
bcmgenet.sys	Bcmg
rpiuxflt.sys	Rufa
=lucasz93/WinOFED
complib	clarindxprivwqtk
fip.sys	FipF
ibbus.sys	DgpiKCEPalmdibatibcmpqbipqdepqhipqlopquiqbusqcidqdesqdevqdidqhidqlocquid
ibiou.sys	iqbiiqciiqdeiqhiiqloiquiqdid
ipoib.sys	AXMXCMODIPRCIPRPIPTXNdk ipib
mlx4_bus.sys	ATOMCotXETBFHIGHIMAPKRNLPCIPTBusTag 
mthca.sys	ATOMHIGHIMAPKRNLPCIPapnp
ndfltr.sys	ndadndcqnddvndepndhtndmrndmwndpandpdndprndqpndsrndvp
qlgcvnic.sys	Strgadapmacaportrbuf
winmad.sys	wmcawmipwmrg
winverbs.sys	wvahwvcawvcqwvdcwvepwvewwvmcwvmrwvmwwvpcwvpdwvqpwvsr
=openafs/openafs
afsredir.sys	ABR_AFAGAFARAFBSAFCCAFCNAFDBAFDEAFDNAFEXAFFAAFFCAFFLAFFNAFFRAFG1AFG2AFG3AFG4AFG5AFG6AFG7AFG8AFG9AFGAAFGBAFGCAFGDAFGEAFGFAFGGAFGHAFGIAFGJAFGKAFGLAFGMAFGNAFGOAFGPAFGQAFGRAFGSAFGTAFGUAFGVAFGWAFLQAFN1AFN2AFN3AFN4AFN5AFN6AFN7AFN8AFN9AFNAAFNBAFNOAFOIAFPAAFPCAFPEAFSLAFSNAFSSAFSXAFSYAFSgAFSiAFSxAFURAFVCAFVNAFWCAFWIAFZ1AFZ2AFZ3AFZ4AFZ5AFZ6AFZ7AFZ8AFZ9AFZAAFZB
=kofemann/ms-nfs41-client
nfs41_driver.sys	4sfnacpuneponwodslcastnm
=dokan-dev/dokany
dokan2.sys	DOKA
=winfsp/winfsp
winfsp.sys	FspIFspX
=desowin/usbpcap
usbpcap.sys	A3kdBuffDESCHDR HWIDISOCKEY LOC NODETAB 
=daynix/UsbDk
usbdk.sys	DGFCRHDBRHDIRHMBRHUSUSBS
=mcuee/libusbk
libusbK.sys	USBK
=mcuee/libusb-win32
libusb0.sys	USB0
=vadimgrn/usbip-win2
usbip2_ude.sys	VWSK
=cezanne/usbip-win
usbip_stub.sys	stUb
usbip_vhci.sys	IchVVBSU
usbip_vhci_ude.sys	vhci
=xenserver/win-xenbus
xen.sys	MODU
xenbus.sys	BALLBUS\\CACHDEBUDMA\\EVTCFDO\\GNTTINFORANGSTORSUSPTHREXREG
xenfilt.sys	EMULFDO\\FILTTHRE
=xenserver/win-xenvif
xenvif.sys	BUS\\EJBOFDO\\FRONGRANMAC\\NETINOTIRECETHRETRANVIF VIF\\XREG
=xenserver/win-xennet
xennet.sys	NET 
=xenserver/win-xenvbd
xencrsh.sys	XMEMXVBI
xenvbd.sys	XBufXFmtXFntXGntXInqXMapXNfyXReqXRngXSegXTagXThrXvbd
=xenserver/win-xeniface
xeniface.sys	8UIXCUIXFDO\\PneXTHREVEIXcUSXcfIX
=xcp-ng/win-xenvif
xenvif.sys	CONTLINKSETT
=basil00/Divert
WinDivert.sys	WDiv
=nefarius/ViGEmBus
vigembus.sys	4321DS4UViGEViUX
=nefarius/HidHide
hidhide.sys	HHCfHHLoHSBl
=nefarius/BthPS3
bthps3.sys	B3PdBPS3
=DavidXanatos/DiskCryptor
dcrypt.sys	DC_PDC_Sdc_2dc_3dc_5dc_7dc_8
=sandboxie-plus/Sandboxie
sbiedrv.sys	DaclKCTSKphvdSecpool
=HyperDbg/HyperDbg
hyperkd.sys	GBDH
=intel/haxm
intelhaxm.sys	MEMH
=google/android-emulator-hypervisor-driver
aehd.sys	GVM_
=ComodoSecurity/openedr
edrdrv.sys	ddrejnid
=matt-wu/Ext3Fsd
ext2fsd.sys	CKBJDENTECCBEFCBEINSEIRPEMCBEXTSVpb 
=cloudbase/wnbd
wnbd.sys	sNBDuNBD
=LINBIT/windrbd
windrbd.sys	321X4321BPMTDBRDDRBDDWPFDWSHIRAKRZYXWD13WD3CWD3DWD3EWD44WD4EWD5EWD63WD76WDVAWDW3XRDBXXXX
=mantechnology/wdrbd
drbd.sys	WD00WD01WD02WD04WD06WD07WD08WD0AWD0DWD0EWD0FWD10WD12WD13WD15WD16WD17WD19WD1AWD1BWD1CWD1EWD1FWD1WWD21WD22WD24WD25WD26WD27WD28WD29WD2AWD2CWD2DWD2EWD2FWD2WWD31WD32WD33WD36WD37WD38WD39WD3AWD3BWD3CWD3DWD3EWD3FWD40WD41WD44WD45WD46WD4EWD4FWD50WD51WD59WD5AWD5BWD5CWD5EWD61WD62WD63WD64WD65WD67WD6BWD6CWD6DWD6EWD6FWD71WD72WD73WD74WD75WD76WD77WD78WD79WD7EWD80WD82WD83WD84WD85WD86WD87WD89WD8AWD8BWD8CWD8DWD8EWD90WD98WD9EWDA0WDA1WDA2WDE8WDFCWDFDWDFFWDSOWDVAdrbd
=tnodir/fort
fortfw.sys	FfwBFfwCFfwKFfwLFfwMFfwPFfwSFfwTFfwU
=mullvad/win-split-tunnel
mullvad-split-tunnel.sys	SPTU
=ProtonVPN/win-app
protonvpn.calloutdriver.sys	npvp
=SoftEtherVPN/SoftEtherVPN
neo.sys	HTES
neo6.sys	HTES
pxwfp.sys	xfpw
selow.sys	HTES
=Velocidex/WinPmem
winpmem.sys	PMEM
=safing/portmaster-windows-kext
portmaster-kext.sys	PMas
=safing/portmaster
portmaster-core.sys	PMrs
=ArsenalRecon/Arsenal-Image-Mounter
aimwrfltr.sys	AWrF
awealloc.sys	AWEA
deviodrv.sys	DvIo
phdskmnt.sys	ImSc
=LTRData/ImDisk
imdisk.sys	ImDi
=paulakg4/com0com
com0com.sys	c0c\\
=JKornev/hidden
hidden.sys	CnfgExcLFlHDFlRFHddnHlprPsMnPsRlPsTr
=winsiderss/systeminformer
systeminformer.sys	KpA0KpA1KpC0KpC1KpC2KpC3KpC4KpC5KpC6KpF0KpF1KpH0KpH1KpI0KpI1KpI2KpI3KpI4KpI5KpI6KpI7KpI8KpI9KpISKpIaKpIsKpO0KpO1KpP0KpR0KpT1KpU0KpU1KpU2KpU3KpY0Kpa0Kpa1Kpc0Kpc1Kpc2Kpc3Kpc4Kpc5Kpd0Kpp0Kpr0Kpt0Kpv0Kpv1Kpv2
=processhacker/processhacker
kprocesshacker.sys	KphCKphQKphTKphUKphbKphvKpvp
=Xilinx/dma_ip_drivers
qdma.sys	IOQUQDAM
=VirtualDrivers/Virtual-Display-Driver
virtualaudiodriver.sys	MNTRMNWRMSASMWRSSVD1SVD2SVD3SVD4SVD5SVD6SVD7SVDTSyAu
=tandasat/HyperPlatform
hyperplatform.sys	GObjHypPKSTLMmPhlog 
=Zero-Tang/NoirVisor
NoirVisor.sys	NvLgNvNpNvPg
=wbenny/KSOCKET
ksocket.sys	Ks  Ksb 
=DarthTon/Blackbone
blackbonedrv.sys	Bone
=zerotier/ZeroTierOne
zttap300.sys	TAP6TAPATapATapITapR
=VirtualBox/virtualbox
VirtualBox	IPRT
vboxwddm.sys	VBDM
=volatilityfoundation/volatility3
nt	CbrbDbCbDrivFileIoFsIoShMmLdMutaPnp9PnpCPnpDSymb
tcpip.sys	TTcbTcpETcpLUdpA
=gentilkiwi/mimikatz
mimidrv.sys	iwik
=shauleiz/vJoy
vjoy.sys	7AAAHIDrID00Tag1TempbInf
=duncanthrax/scream
scream.sys	MSVD
=GoogleCloudPlatform/compute-virtual-ethernet-windows
gvnic.sys	GVNm
=xcp-ng/win-xenbus
xen.sys	DRIVFILTSYSTUNPLXCFG
xenbus.sys	CONSDRIVFIFOHASHSYNCUNPL
xenfilt.sys	DRIV
=imbushuo/mac-precision-touchpad
amtptpdevicespikm.sys	APTL
amtptpdeviceusbkm.sys	CPTP
amtptphidfilter.sys	APTL
=djpnewton/vmulti
vmulti.sys	VMul
=VirtualDrivers/Virtual-Audio-Driver
=HoShiMin/Kernel-Bridge
kernel-bridge.sys	ILBKKDPCSTOPTDPC_CRT_STR
=winsiderss/systeminformer pooltag.txt
BasicDisplay.sys	BDD 
BasicRender.sys	WPADWPALWPAOWPCTWPDVWPRC
CCFFilter.sys	CCFF
FsDepends.sys	DpDcDpDlDpPlDpVc
HDAudio.sys	AzAdAzApAzCEAzCdAzCmAzFgAzJdAzLdAzLgAzLiAzLsAzMaAzMiAzMuAzMxAzPdAzPxAzRRAzRrAzSdAzSiAzStAzTsAzUTAzWdAzWpAzfg
VMBusVideoM.sys	VSVL
Vid.sys	VdDrVdMmVdWd
WFPSamplerCalloutDriver.sys	WSCDWSNP
Win32k.sys	UshD
acpi.sys	AcpEAcpIAcpLAcpPAcpRAcpSAcpTAcpXAcpgAcpiAcpt
acpipagr.sys	ADPT
afd.sys	AfdAAfdBAfdCAfdDAfdEAfdFAfdGAfdIAfdLAfdPAfdQAfdRAfdSAfdTAfdWAfdXAfdaAfdcAfddAfdfAfdhAfdiAfdlAfdpAfdqAfdrAfdtWSKsaFDCaFDT
ahcache.sys	Ahca
atmarpc.sys	ARPC
atmlane.sys	LANE
atmuni.sys	ATMU
blkcache.sys	BlCc
bt3c.sys	BT3C
bthbcsp.sys	BCSP
bthenum.sys	BTME
bthmodem.sys	BTMO
bthport.sys	BTHPBthSHCIDHCITL2CASdpCSdpDSdpI
bthser.sys	BTSR
bthuart.sys	BTUR
bthusb.sys	USBB
cbsi.sys	CBSI
cdd.dll	Dcdd
cdfs.sys	CdFnCdPnCdccCddnCdeeCdfdCdfiCdflCdfnCdfsCdftCdgsCdicCdilCdioCdmaCdpeCdpnCdspCdtcCdunCdvdCdvp
cdrom.sys	SCCOScCAScCCScCDScCFScCGScCIScCMScCSScCUScCVScCXScCaScCcScCdScCeScCiScCoScCpScCrScCsScCuScCvScSB
ci.dll	CIcrCIhaCIsc
classpnp.sys	CPnpScB1ScB2ScB4ScB5ScC1ScC2ScC6ScC7ScC8ScC9ScDbScIOScLAScLFScLMScLWScLcScLfScLmScLqScLwScNoScS2ScWs
clfs.sys	ClfAClfBClfCClfDClfEClfFClfGClfHClfIClfJClfKClfLClfNClfOClfPClfSClfs
clfsapimp.sys	LogA
crashdmp.sys	CDmp
dam.sys	DamK
devolume.sys	DEagDEbeDEbgDEbmDEboDEbuDEclDEctDEdaDEdbDEdcDEdgDEdiDEdmDEdnDEdrDEdsDEdtDEduDEdvDEeaDEecDEfgDEgaDEicDEipDEirDEiwDElaDElbDEliDElmDElpDElrDElvDElwDEmcDEmlDEmsDEmvDEogDEpeDEpgDEpmDEqmDEraDErbDErcDErdDEreDErgDErhDErlDErmDErnDEroDErpDErrDErsDErtDEruDErvDErwDErxDEryDErzDEsbDEsdDEsgDEshDEteDEtnDEtrDEtsDEtwDEtxDEubDEusDEvaDEvcDEvgDEvhDEvmDEvoDEvsDEwiDEze
dfsc.sys	DfCaDfCbDfCcDfCdDfCeDfCfDfCgDfChDfCiDfCjDfClDfCmDfCnDfCpDfCqDfCrDfCsDfCtDfCuDfCvDfCwDfCxDfCyDfCz
dmvsc.sys	vDMWvDMc
dumpfve.sys	dFVE
dumpsvc.sys	DmpS
dxgkrnl.sys	CSMbCSMiCSMrDprtDxgKFCaiFCbmFCbrFCcrFCiiFCpbFCphFCpiFCpuFCsbFCubFCuuODMgTMacTMcbTMccTMceTMcfTMltTMsgTMtbTMteTMtoTMtqVdPNViMmViShvTDR
dxgmms2.sys	Vi01Vi02Vi03Vi06Vi07Vi08Vi09Vi0aVi10Vi11Vi12Vi13Vi14Vi15Vi16Vi17Vi18Vi19Vi20Vi21Vi22Vi23Vi24Vi25Vi26Vi27Vi28Vi29Vi30Vi31Vi32Vi35Vi36Vi37Vi38Vi39Vi40Vi41Vi42Vi43Vi44Vi45Vi46Vi47Vi48Vi49Vi50Vi51Vi52Vi53Vi54Vi55Vi56Vi57Vi58Vi59Vi5aVi5bVi5cVi5dVi5eVi5fVi60Vi61Via0Via1Via2Via3Via4Via5Via6Via7Via8Via9ViaaViabViacViadViaeViafVib0Vib1
fastfat.sys	Fat FatBFatCFatDFatEFatFFatIFatLFatNFatOFatPFatQFatRFatSFatTFatVFatWFatXFatbFatdFateFatfFatiFatnFatrFatsFatvFatx
fileinfo.sys	FIOcFIPcFIcnFIcpFIcsFIcvFIofFIouFIvnFIvp
fltmgr.sys	FMQcFMacFMasFMcbFMcnFMcpFMcrFMctFMdhFMdlFMeaFMfcFMfiFMfkFMflFMfnFMfrFMfzFMibFMicFMilFMinFMisFMlaFMlpFMncFMngFMolFMorFMosFMplFMprFMrlFMrpFMrrFMrsFMrwFMscFMsdFMslFMtbFMtnFMtpFMtrFMtsFMusFMvfFMvjFMvlFMvoFMwi
fse.sys	FsCoFsDCFsGlFsGoFsIPFsIfFsLSFsMlFsMtFsPdFsPpFsScFsStFsTdFsWiFsbiFseBFseCFsePFseRFseSFseTFseVFseWFsedFsgoFspe
fsrec.sys	Fsrc
fsvga.sys	FsVg
fvevol.sys	FVE0FVEcFVElFVEpFVErFVEvFVEwFVEx
fwpkclnt.sys	FwpcFwpdFwpiFwpnFwppFwpx
hal.dll	CmcDCmcKCmcTCpeDCpeKCpeTHal Hal2HalAHalBHalCHalDHalEHalFHalHHalIHalKHalMHalPHalWHalaHalbHalcHaldHaliHalmHaloHalpMcaCMcaDMcaKMcaPMcaT
hcaport.sys	HPmiHcBmHcCmHcCqHcDrHcEnHcEvHcMaHcMcHcMpHcMrHcObHcPrHcRsHcUcHcdIHiocHmgo
hidclass.sys	HidC
hidparse.sys	HidP
http.sys	UcCOUcSNUcSPUcSTUcScUcSpUcacUcmpUcreUcrpUcrqUctdUcteUctoUlABUlAOUlAPUlBLUlBOUlCCUlCEUlCHUlCIUlCJUlCKUlCLUlCOUlCTUlCYUlClUlDBUlDCUlDOUlDRUlDTUlEPUlFAUlFCUlFDUlFPUlFRUlFTUlFUUlFWUlHCUlHLUlHRUlHTUlHVUlHcUlICUlIDUlIRUlLDUlLFUlLGUlLHUlLLUlLSUlLTUlNOUlNPUlOEUlORUlOTUlPBUlPLUlQFUlQGUlQIUlQLUlQTUlQWUlRBUlRDUlREUlRPUlRRUlRSUlRTUlSCUlSDUlSLUlSOUlSSUlSlUlTAUlTDUlTTUlUBUlUCUlUHUlULUlUMUlVHUlWCUlWIUlfc
ipsec.sys	IpATIpAUIpAXIpBPIpCOIpEQIpETIpEUIpFIIpHTIpHUIpHWIpKEIpLAIpSAIpSCIpSIIpSQIpTI
kbdclass.sys	KbdC
kbdhid.sys	KbdH
kdnic.sys	KDNFKDNRKDNTKDN_KDNr
ksecdd.sys	CngbCrspCrypKrbCKse0Kse1Kse2Kse3Kse4Kse5Kse6Kse7Kse8Kse9KseSKseZKsecMsvCSeTISslCTspk
luafv.sys	Luaf
monitor.sys	Mn01Mn02Mn03Mn04Mn05Mn06Mn07Mn08Mn09Mn0AMn0BMn0CMn0DMn0EMn0F_LCD
mouclass.sys	MouC
mouhid.sys	MouH
mpsdrv.sys	DUQDFtpAFwfDIpFlPpTgPpTtQuU2RKRWRTLFmkup
mqac.sys	MQAAMQABMQACMQADMQAGMQAHMQAPMQAQMQAT
mrxdav.sys	xCVD
mrxsmb.sys	RxCaRxCcRxCdRxCtRxCvSmBfSmCeSmDcSmDgSmFiSmKySmMmSmMsSmShSmTdSmThSmTpSmVcSmWiSmXc
mrxsmb10.sys	SmAdSmDOSmDcSmEcSmFcSmKsSmMaSmMtSmNrSmPiSmQPSmRbSmRwSmSeSmSrSmTrSmVr
msdcb.sys	DcbADcbCDcbDDcbGDcbIDcbLDcbPDcbRDcbSDcbUDcbX
mslbfoprovider.sys	NicT
mslldp.sys	LLDP
msnfsflt.sys	MNFCMNFFMNFIMNFSMNFTMNFfMNFiMNFrMNFsMNFv
msquic.sys	Qc2DQc3E
msrpc.sys	RpcLRpcMRpclRpcmRpcrRpcs
mup.sys	MuDnMuFcMuFnMuIcMuMcMuPeMuPiMuQcMuSfMuSiMuSrMuUnMup MupI
ndis.sys	ND  NDA NDAaNDAbNDAcNDAeNDAfNDAgNDAmNDAnNDAoNDAqNDAtNDDlNDMbNDPXNDPaNDPbNDPiNDPnNDPpNDPsNDPtNDPwNDSDNDTrNDamNDanNDarNDasNDbiNDcaNDchNDcmNDcnNDcoNDcsNDcwNDd NDdaNDdbNDdcNDdiNDdlNDdpNDdsNDdtNDelNDfaNDfbNDfdNDfiNDfmNDfnNDfvNDifNDioNDkrNDlbNDlpNDmbNDmoNDmrNDmtNDncNDndNDoaNDobNDocNDofNDopNDpbNDpcNDpfNDpkNDplNDpnNDpoNDppNDprNDpwNDqoNDqsNDquNDrcNDrdNDreNDrfNDrlNDrpNDrqNDrsNDrtNDrwNDrxNDsdNDseNDsgNDshNDsiNDskNDsmNDssNDstNDtkNDvmNDw0NDw1NDw2NDw3NDwhNDwiNDwrNDwxNDxc
ndisimplatform.sys	ImPl
ndproxy.sys	PX1 PX2 PX3 PX4 PX5 PX6 PX7 PX8 PX9 PXa PXb PXc PXd PXe PXf PXg PXh PXi PXj PXk PXl 
netbt.sys	Nb01Nb02Nb03Nb04Nb05Nb06Nb07Nb08Nb09Nb10Nb11Nb12Nb13Nb14Nb16Nb17Nb18Nb19Nb20Nb21Nb22Nb23Nb25Nb26Nb27Nb28Nb29Nb30Nb31Nb33Nb35Nb36Nb37Nb38Nb39NbL0NbL1NbL2NbL3NbL4NbTANba9Nbb0Nbt0Nbt1Nbt2Nbt4Nbt5Nbt6Nbt8Nbt9NbtANbtCNbtDNbtFNbtGNbtHNbtINbtJNbtKNbtLNbtMNbtNNbtONbtPNbtQNbtRNbtSNbtVNbtXNbtYNbtZNbtaNbtbNbtcNbteNbtfNbtgNbtiNbtjNbtkNbtmNbtnNbttNbtuNbtvNbtw
netft.sys	ClNtClNw
netio.sys	DNSkFLpcFeccFecfFeivFsb Mdp NMhfNbufNnbfNnblNnnnNph1Nph2NrsdNrtrNrtwRmPtStCcStCxStDaStFcStdqTscfWfpCWfpEWfpFWfpHWfpIWfpLWfpMWfpRWfpSWfpn
netiobvt.sys	BvHIBvHTTWTsTrcd
netvsc60.sys	VrdcVrdiVrdt
newt_ndis6.sys	NEEBNEFTNEIMNEODNEPKNEWI
npfs.sys	NpEvNpFCNpFDNpFWNpFcNpFgNpFiNpFnNpFqNpFrNpFsNpFw
nsi.dll	NAccNMcpNSIcNSIkNSIrNSpcNSpg
nt!alpc	ALPCAlCIAlEvAlHaAlInAlMsAlReAlRrAlScAlSeAlVi
nt!arb	ArbAArbLArbMArbR
nt!cc	Cc  CcAsCcBcCcBmCcBnCcBrCcBzCcDwCcECCcEvCcFnCcMbCcNuCcObCcPcCcScCcTeCcVaCcVlCcVpCcWKCcWRCcWkCcWqCcZeCcfx
nt!ccpf	CcPBCcPCCcPDCcPFCcPICcPLCcPMCcPSCcPTCcPVCcPWCcPaCcPfCcPhCcPnCcPpCcPqCcPrCcPsCcPvCcPw
nt!cm	CM  CMA1CMA2CMA3CMA4CMAlCMCaCMDaCMDcCMInCMIxCMNbCMRmCMSbCMScCMTrCMUwCMVICMVaCMVwCMkbCMnbCMpaCMpbCMpeCMsbCmVn
nt!cov	Covr
nt!dbg	DbCb
nt!etw	EtwAEtwBEtwCEtwDEtwFEtwGEtwHEtwKEtwLEtwOEtwPEtwREtwSEtwTEtwUEtwVEtwWEtwXEtwZEtwaEtwbEtwcEtwdEtwiEtwlEtwmEtwoEtwpEtwqEtwrEtwsEtwtEtwx
nt!ex	CallNlsKTpWcTpWo
nt!fsrtl	FOCXFSehFSelFSfmFSimFSmgFSrNFSrdFSrmFSrnFSroFSrsFSrtFSun
nt!hvl	HvlPHvlm
nt!init	BCDK
nt!io	Io  IoAcIoBoIoCcIoCoIoCpIoDnIoEaIoErIoEvIoFcIoFsIoKBIoKaIoKeIoLeIoN1IoN2IoN3IoN4IoNmIoOpIoRNIoRbIoReIoRiIoSAIoSBIoSDIoSeIoShIoSiIoSnIoSsIoStIoSyIoTiIoUsIoWIIrpXIrplIrpsKAPCLdmpWait
nt!ke	Time
nt!mm	BIG MSegMiCfMiHaMiIoMiNiMiPaMipbMippMiprMm  MmAcMmBkMmCSMmCaMmCdMmChMmCiMmClMmCmMmCpMmCrMmCtMmCxMmDTMmDbMmDmMmDpMmExMmFlMmFrMmHiMmHnMmHtMmHvMmIdMmIhMmImMmInMmIoMmLaMmLdMmLlMmLnMmMlMmNoMmPaMmPbMmPdMmPgMmPhMmReMmRlMmRpMmRwMmSPMmSWMmSaMmSbMmScMmSdMmSeMmSgMmSiMmSmMmStMmSwMmSyMmTpMmVdMmVsMmVtMmWSMmWeMmWsMmWwMmZwMmdiMmdlMmlkMmppMmprMmpvMmwwMmxxMp10Vad VadFVadSVadl
nt!ob	ObCIObCiObDiObDmObHdObNMObNmObRtObScObSqObStObTRObWmObZnObebObjTObtb
nt!pcw	PcwCPcwIPcwQPcwRPcwSPcwT
nt!pf	PfALPfASPfDqPfEDPfELPfETPfFHPfFKPfFhPfLBPfMPPfNLPfOBPfPBPfRLPfRQPfSAPfTDPfTtPfVAPfVH
nt!pnp	DPwrIoFuPnPbPnp0Pnp1Pnp2Pnp3Pnp4Pnp5Pnp6Pnp7Pnp8Pnp9PnpAPnpCPnpFPnpGPnpHPnpIPnpJPnpKPnpLPnpMPnpNPnpOPnpPPnpQPnpRPnpSPnpTPnpUPnpVPnpWPnpXPnpYPnpZPpEBPpEEPpELPpLgPpUBPpWIPpcdPpcrPpddPpdePpeiPpenPpinPpioPprePprlPpsu
nt!po	Mem PColPDssPOWIPPMiPPMpPPMwPRTMPSTAPSwtSPMp
nt!pofx	PFXM
nt!poppep	PepT
nt!ps	FLSkPpsPProcPs  PsApPsCaPsCrPsExPsFnPsHlPsImPsJaPsLdPsPbPsQbPsRlPsSbPsSdPsTfPsTpPsWsPsapPsjbPstaPstbThre
nt!raw	RAWb
nt!rtl	RtlT
nt!rtlpfc	Fcon
nt!se	Se  SeAcSeAiSeAkSeAoSeApSeAtSeCLSeDbSeDtSeFSSeGaSeHaSeHnSeIfSeLSSeLaSeLsSeLuSeLwSeOISeONSeOTSeOnSeOpSeOtSePaSePhSePrSeROSeSASeSaSeSbSeScSeSdSeSiSeSpSeSsSeSvSeTaSeTdSeTlSeTnSeUsToke
nt!store	smAcsmCasmCrsmDSsmDasmEKsmEdsmFhsmFpsmKGsmLbsmms
nt!tm	TmDnTmEnTmLoTmNoTmPaTmPbTmPeTmPiTmPoTmPpTmPrTmPxTmRiTmRmTmRqTmRrTmTmTmTx
nt!vdm	VDM 
nt!vf	FlttIoTtIrp+IrpBIrpCIrpdIrpsIrptNoneVMdlVNodVResVStrVeppVfATVfITVfPTVfUsVfwiViIn
nt!wdi	PRFd
nt!wnf	Wnf 
ntfs.sys	NtARNtDtNtEANtFANtFBNtFCNtFDNtFENtFFNtFHNtFINtFLNtFMNtFNNtFONtFPNtFQNtFRNtFSNtFUNtFVNtFWNtFXNtFaNtFcNtFdNtFfNtFiNtFlNtFmNtFsNtFvNtIONtMCNtMoNtOiNtSrNtTcNtTeNtTfNtTmNtToNtTrNtWRNtceNtf0Ntf5Ntf9NtfANtfBNtfCNtfDNtfENtfFNtfINtfJNtfKNtfMNtfNNtfQNtfRNtfSNtfTNtfVNtfZNtfaNtfbNtfcNtfdNtffNtfiNtfkNtflNtfmNtfnNtfoNtfpNtfqNtfrNtfsNtftNtfuNtfvNtfwNtopNtrkNtrsNtrtNtxFNtxINtxMTXCTTXHTTXISTxFeTxTbTxclTxdlTxdrTxf0Txf1TxfDTxfETxfFTxfHTxfKTxfMTxfRTxfWTxfaTxfbTxfcTxfeTxffTxfgTxfhTxfiTxfjTxfkTxflTxfmTxfoTxfqTxfsTxfuTxfvTxfwTxfxTxgdTxisTxlfTxlsTxreTxrmTxrnTxsaTxscTxspTxtcTxteTxtrTxtsTxvcTxvdTxvfTxvl
ntoskrnl.exe	HalV
pacer.sys	PccrPcfcPcflPcgePclePcltPcnaPcntPcopPcpcPcsbPctaPctwPcwcPetwPfcsPfhcPpcsPwffPwmi
partmgr.sys	PmATPmDDPmIBPmMEPmPEPmPTPmRLPmRPPmRRPmSDPmTEPmVE
passthruparser.sys	VPrs
pci.sys	PciB
pcmcia.sys	Pcmc
pdc.sys	PSwtPdcAPdcCPdcEPdcIPdcMPdcNPdcPPdcRPdcSPdcTPdcs
perm2dll.dll	p2cxp2d3p2d6p2dep2dsp2dtp2enp2fip2hep2hwp2pap2pep2sup2tx
pnpapic.sys	APIC
pnpmem.sys	HpMM
portmap.sys	PmpAPmpCPmpMPmpR
processr.sys	Prcr
pse36.sys	PSE3
pshed.dll	PSHDPSPi
pvhdparser.sys	ppPTppRT
raspppoe.sys	PoEaPoEbPoEcPoEdPoEePoEfPoEgPoEhPoEiPoEjPoEkPoElPoEmPoEu
rawwan.sys	RWan
rdbss.sys	RxBmRxCoRxCrRxEcRxFcRxFxRxIrRxLvRxM1RxM2RxM3RxM4RxM5RxM9RxMsRxMxRxNcRxNfRxNrRxScRxSoRxSyRxTlRxVnRxWq
rdpdd.sys	TSdd
rdpdr.sys	DrDrDrExDrICRDPDTOBJVcChVcFlVcMnVcSn
rdpwd.sys	TSchTSlcTSwd
rdyboost.sys	smBDsmBPsmBRsmBXsmBrsmHBsmMRsmMbsmMdsmPbsmPcsmPismPlsmPmsmPrsmRTsmRWsmTismVc
refs.sys	MSPiMSabMSagMSahMSalMSavMSb+MSbaMSbeMScaMSccMScdMSchMSciMSclMScmMScnMScoMScpMScrMScsMScuMScwMSddMSdeMSdgMSdsMSebMSerMSfaMShaMShlMShoMShtMSiiMSirMSizMSkbMSkcMSkrMSllMSlmMSlrMSlsMSpaMSrbMSrcMSreMSriMSrkMSrmMSroMSrpMSrrMSrvMSstMStbMStuMStxMSurMSvcMSvsMSvuMsaERKsrReARReFAReFCReFDReFEReFFReFHReFLReFNReFPReFSReFTReFUReFVReFWReF_ReFaReFdReFfReFmReFsReFvReIOReMoReRcReTcReTeReTmReToReaiRedfRef0Ref9RefBRefCRefDRefERefFRefHRefIRefJRefKRefNRefRRefSRefVRefbRefcRefdReffRefiRefkReflRefnRefoRefpRefqRefrRefsReftRefuRefvRefwRefxRers
rfcomm.sys	RfADRfBBRfBTRfCBRfCHRfCNRfDARfFRRfPPRfRXRfWR
rndismp.sys	Rnm RnmrRnmsRnmt
rstorprt.sys	RPrt
sacdrv.sys	RcpARcpIRcpS
scsirdma.sys	SRdm
serial.sys	COMX
smbdirect.sys	SD  SDa SDb SDc SDd SDe SDf SDg SDh SDi SDj SDk 
smbmrx.sys	xSMB
spaceport.sys	SpAtSpBcSpBdSpBeSpBfSpBgSpBiSpBmSpBnSpBpSpBrSpBsSpBtSpDdSpDgSpDrSpELSpICSpIcSpIdSpIlSpIsSpItSpLaSpMlSpMpSpPKSpPlSpPmSpPtSpRgSpSbSpScSpSkSpSrSpSsSpWkSpXXSpXaSpXbSpXlSpXpSpXrSpXs
sr.sys	SrCoSrDBSrDLSrFESrFNSrHBSrHHSrHKSrLBSrLCSrLESrLTSrMPSrOISrPCSrRBSrRGSrRHSrRRSrSCSrSDSrSTSrTISrWI
srv.sys	LSacLSasLScdLScnLSdbLSdcLSdiLSepLSfnLSlfLSlrLSmfLSmiLSnhLSniLSopLSpcLSpmLSprLSrfLSscLSsdLSsfLSshLSspLSsrLSssLStbLStcLStiLStrLSviLSwiLSwnLSwqLSwrLSws
srv2.sys	LS$SLS2$LS2WLS2bLS2cLS2eLS2fLS2hLS2iLS2lLS2nLS2oLS2pLS2qLS2sLS2tLS2wLS2xLSRpLSSLLSfRLShsLSlbLSnn
srvnet.sys	LS00LS01LS02LS03LS04LS05LS06LS07LS08LS09LS10LS11LS12LS13LS14LS15LS16LS17LS18LS19LS20LSbfLSrpSAad
storport.sys	DictPlMpPlRBRa12RaACRaAERaAMRaATRaCDRaCERaCIRaCTRaCrRaDIRaDQRaDRRaDSRaDfRaDrRaETRaEtRaGARaHIRaIBRaMERaMFRaMWRaNCRaNIRaNPRaOPRaPCRaPDRaPLRaPORaPQRaPWRaQTRaRERaRLRaRWRaRlRaRmRaSERaSHRaSIRaSNRaSRRaSTRaSrRaTCRaTMRaTSRaTeRaUERaULRaVMRaWHRaWIRaXrRaZRStElStTc
storvsp.sys	VSt VStWVStaVStbVStdVStpVStu
svhdxflt.sys	svxCsvxIsvxPsvxQsvxSsvxcsvxdsvxesvxfsvxisvxlsvxpsvxqsvxrsvxssvxtsvxvsvxw
synthvid.sys	SVid
synvidxd.dll	SVXD
synvidxm.sys	SVXM
tcpip.sys	AbrcAbrlAcrcAcrlAdncAlCiAlDNAlE5AlLlAlP4AlP5AlP6AlPFAlPTAlPUAlPiAlSPAlSmAlSsAla4Ala6AleAAleDAleEAleIAleKAleLAleNAlePAleSAleUAleWAleiAlepAricEQAnEQCcEQHbEQHpEQOwEQPnEQPpEQPsEQPtEQQuEQScEQSeEQSpEQStEQSxEQSyEQUQEQUnEQUpEQUrFbCxFl4DFl6DFlSBFlmCFlmPFlngFlpCFlpIFlpLFlpMFlpSFltDFwSDI4aiI4baI4bfI4e I4maI4nbI4rdI4s6I4saI4uaI6aaI6aiI6bfI6e I6maI6nbI6rdI6uaIBbfIHaOIKeOIPbaIPbwIPdcIPfgIPfpIPifIPlcIPleIPloIPlwIPmfIPpaIPpoIPreIProIPrqIPsiIPssISLeIc4cIc4hIc6cIc6hIcseIdpcIdqfIdstIfwsIkmbIlogIlomInADInCSInCoInF0InF1InF2InISInNPInPAInPEInPPInPaInSBInSCInWPIneIInlcIpOlIpapIpasIpcrIpflIpftIpisIpncIpngIpppIprcIptcIpttIpurIpwiIsRcIserIthpIthtItoCItoDItoMItoOItoSItokItriItroItuiItuoLeGeNLNaNLapNLbdNLccNLcpNLpdNMRbNMRcNMRfNMRgNMRmNMRnNavlNeWQNet NhfsOlmCOlmIRaDARaEWRaMIRaPMRaSLRaSMRawERawNRhHiRindTNblTQoSTSNbTTspTWTaTcANTcARTcBWTcCCTcCMTcCRTcCTTcCoTcDDTcDMTcDNTcDQTcDRTcEWTcFCTcFRTcHTTcHoTcInTcLSTcLWTcODTcPCTcPtTcRATcRBTcRDTcRFTcRHTcRLTcRNTcRRTcRWTcReTcSRTcSTTcSaTcSkTcTITcTWTcTxTcUDTcWQTcWSTcpATcpBTcpITcpMTcpNTcpOTcpPTcptTeddTrLBTslcTsmpTtncUDNbUNblUdAEUdCoUdEWUdMIUdPMUdSMUdpHUdpIUdpN
tdx.sys	TdCITdx TdxATdxBTdxCTdxITdxMTdxPTdxRTdxTTdxcTdxmTdxnTdxoTdxpTdxt
termdd.sys	TSicTSrp
tlnull.sys	NulBNulENulINulRNulSNullNulr
tunnel.sys	TuSB
udfs.sys	Udf1Udf2Udf3Udf4UdfBUdfCUdfDUdfFUdfIUdfLUdfNUdfSUdfTUdfVUdfaUdfbUdfcUdfdUdfeUdffUdfiUdflUdfnUdfpUdfsUdftUdfvUdfx
usb8023.sys	U802
usbser.sys	UsbS
vfpext.sys	VmFP
vhdmp.sys	V2icV2ioV2lgV2rvV2smV2srV2wiVHDAVHDIVHDSVHDaVHDbVHDfVHDhVHDiVHDlVHDmVHDnVHDoVHDpVHDrVHDsVHDtVHDwVHDy
vhdparser.sys	VVpcVVpp
videoprt.sys	VidLVidRVprt
vmbkmcl.sys	VkinVkou
vmbus.sys	VbuWVbusVbxp
vmbushid.sys	VMhd
vmm.sys	virt
vms3cap.sys	vS3W
vmsrvc.sys	AdSv
vmstorfl.sys	VflWVflt
vmswitch.sys	VsATVsC4VsC6VsCHVsCNVsCPVsCTVsCsVsDIVsNbVsObVsRDVsRTVsRmVsSWVsSwVsVNVssBVssMVssPVsvq
vmusbbus.sys	VubHVubW
vmusbhub.sys	VHdeVHifVHpsVHrcVHtxVHuWVHubVHur
vmusbstub.sys	VusW
volmgr.sys	VM  
volmgrx.sys	Vm  VmBlVmBuVmCcVmCoVmCpVmCrVmDcVmDdVmDhVmLaVmLbVmLcVmLoVmLrVmMmVmNeVmObVmP0VmP1VmP2VmP3VmPaVmPdVmPsVmRbVmRcVmReVmRiVmRmVmRrVmTaVmTcVmTeVmTxVmUeVmVdVmWi
volsnap.sys	VoSaVoSbVoScVoSdVoSfVoShVoSiVoSmVoSoVoSpVoSrVoSsVoStVoSwVoSx
vuc.sys	VuCHVuCPVuCUVuCW
vwifibus.sys	VWFB
vwififlt.sys	VWFFVWnd
vwifimp.sys	VMIN
watchdog.sys	Wdog
werkernel.sys	WKSM
wfplwfs.sys	Wl2cWl2fWl2gWl2lWl2n
wibcm.sys	CEP CMSHCMWKCMWTIBCM
wibpm.sys	IbPAIbPIIbPSIbPm
wibwmi.sys	IbW0IbW1IbW2
wimfsf.sys	WimF
win23k.sys	Usiq
win32k.sys	AdbeBmfdDWMtDWMvDfsmDwmLDxddFDUmFDatFDevFDpdFDrqFDtlGDcsGFICGFdkGFilGFldGGG0GMFFGOPMGPalGTmpGUmaGVdvGVmsGVsfGadbGaddGalaGalpGaplGbafGbdlGcacGcslGcwcGdbrGdcfGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGelcGeltGetcGetoGfdaGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGgb GgdvGglsGglyGh00GhabGhasGhmcGhmlGhtcGhtmGi2cGicmGigaGiogGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GlasGldvGlidGlnkGmapGmsoGmulGnffGnlsGoglGpanGpatGpbmGpfeGpffGpftGpgbGpidGppoGpptGpreGqnkGrgbGrgnGscnGsemGsp GspmGsprGstaGsthGstyGsuxGtffGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltGxpdIMhqIMsgPASfPSloSFMbSsrlTTFCTtfdUHFFUcalUcscUdpiUiscUisoUkdpUmamUmanUrdrUsCdUsDIUsDcUsDtUsECUsI0UsI1UsI2UsI3UsI4UsI5UsI6UsI7UsI8UsI9UsIaUsIbUsIcUsIdUsKeUsKfUsKmUsKsUsKtUsKvUsKwUsMPUsTIUsWEUsWPUsacUsaiUsalUsbgUsbmUsbrUscIUscaUscbUsccUscdUsceUsciUsclUscmUscpUscrUsctUscuUscvUscwUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdmUsdpUsdsUsdvUsdwUsedUserUsexUsfgUsfiUsflUsftUsgcUsgdUsghUsgiUsgtUshPUshRUshTUshaUshbUshcUshfUshiUshkUshlUshrUshtUsihUsikUsimUsipUsitUsixUsjbUsjxUskbUskdUskeUskfUsksUsktUslaUsldUslrUsltUsmgUsmiUsmlUsmoUsmpUsmrUsmsUsmtUsmxUsnaUsnyUspCUspQUspaUspbUspcUspdUspeUspfUspgUsphUspiUspkUsplUspmUspnUspoUsppUspqUsprUspsUsptUspvUspwUspxUspyUsqlUsqmUsquUsrdUsriUsrrUsrtUssaUssbUsscUssdUsseUsshUssiUssjUssmUssrUsssUsswUssyUstaUstdUstiUstkUstlUstmUstnUstoUstpUstsUstxUstyUstzUsuaUsubUsvcUsviUsvlUswcUswdUsweUswiUswlUswoUswrVtfdW32lgEdgknlfusmd
win32kbase.sys	DCa0DCabDCacDCaeDCagDCahDCalDCamDCanDCarDCatDCawDCaxDCayDCazDCbaDCbcDCbdDCbfDCblDCbrDCbsDCc2DCcaDCcbDCccDCcgDCchDCckDCclDCcmDCcoDCcpDCcqDCcrDCcsDCctDCcvDCcwDCcyDCd2DCdaDCdbDCdcDCddDCdeDCdjDCdkDCdlDCdmDCdpDCdsDCefDCegDCemDCepDCetDCevDCexDCeyDCfbDCfeDCffDCfiDCfjDCg3DCgbDCgdDCgeDCggDCgiDCgmDCgrDCgsDCgvDChcDChdDCheDChiDChmDChpDChtDChvDChxDCiaDCibDCicDCikDCioDCirDCisDCitDCjbDCjcDCjdDCjeDCjlDCjmDCjnDCjoDCjsDCjwDCkfDCksDCktDClbDClcDClgDClmDClsDCltDClvDCm3DCmaDCmgDCmhDCmiDCmmDCmnDCmrDCmtDCnaDCnbDCnlDCnsDCocDCosDCpbDCpcDCpdDCpgDCplDCpoDCprDCpyDCqaDCqbDCqcDCqdDCqeDCqfDCqgDCqhDCqiDCqrDCqvDCqwDCqxDCqyDCqzDCr3DCrcDCrfDCrgDCroDCrtDCrvDCs0DCs3DCsaDCsbDCscDCsdDCseDCsfDCsgDCshDCslDCsoDCspDCsrDCssDCstDCsuDCsvDCswDCsyDCszDCt3DCtcDCtgDCtlDCtoDCtrDCtsDCttDCtvDCvbDCvcDCvgDCviDCvmDCvrDCvsDCvtDCvxDCwnDCwrDCwtDCxcDCxpDCysDCzcDCzeDCzgDCzhDCzrDCzsDCztDCzvDCzxDCzyDCzzEKmmGGG1GilaGillUbwdUcnvUdwpUgcdUiimUmenUsdzUsolUvtp
win32kfull.sys	GGG3GGG4GGG5GGG6GGG7GapcUcwpUmidUmitUmwmUrtmUswsUttdUvstUwmc
win32kmin.sys	GGG2UbwsUravUsol
wof.sys	WofDWofFWofGWofHWofIWofSWofVWoffWoftfpRDfpctfpcxfpdwfpgnfppmfprdfpwifpxpwpRDwpcfwpciwpctwpcxwpdwwpgnwppmwprdwprtwpvowpwfwpwiwpxp
writelog.sys	WlBsWlCbWlDtWlFcWlGcWlIbWlLbWlMhWlMpWlPw
wtd.sys	WtdAWtdEWtdFWtdJWtdKWtdLWtdN
=zodiacon/PoolMonX pooltag.txt
nt!etw	EtwQ
ntfs.sys	Ntfx
storport.sys	RaRSRaTQRaWM
tcpip.sys	RaJPTcRKUdJP
win32k.sys	CSMbCSMrGDevTMcbTMltTMsgTMtbTMteTMtoTMtqUSqmUsPMUshhUshpUsqqUsstUsusUswpUswt
win32kbase.sys	DCauDCavDCcdDCceDCcfDCdfDCdgDCdhDCdiDCdnDCdoDChbDChrDChsDChwDCm4DCmbDCmuDCmvDCpeDCpfDCpkDCpxDCsiDCsjDCsmDCsnUbii
win32kmin.sys	Ubwp
=microsoft/NetAdapter-Cx-Driver-Samples	sample
rtethsample.sys	KETR
=microsoft/Windows-driver-samples	sample
SdcaVad	SwNw
WDI	818781928723AtlAAtlHAtlMAtlPAtlSAtlVPrf\\SC++TALX
audiocodec.sys	0SWK1TRW2TRW3TRWAudCSVD1SVD2SVD3SVD4SVD5SVD6SVD7SVDTSwNwTPDRTnGr
avscamera.sys	AVShKCNwSGEn
avscan.sys	AvCcAvIaAvIcAvMcAvRcAvScAvSeAvShAvStAvTcAvTe
avshws.sys	AVShKCNwSGEn
avssamp.sys	AVSsKCNw
bthecho	wbth
cancel.sys	CSAM
cancelsafe.sys	CsqICsqQCsqRCsqS
cdfs.sys	CdFnCdPnCdbfCdccCddnCdeeCdfdCdfiCdfnCdftCdgsCdicCdilCdioCdmaCdpeCdpnCdspCdtcCdunCdvdCdvp
change.sys	CgMtGcFcGcTc
classpnp.sys	CPnpCPrhSc??ScADScB1ScB2ScB3ScB4ScB5ScC0ScC1ScC2ScC3ScC4ScC5ScC6ScC7ScC8ScC9ScCAScCpScD0ScD1ScDbScFwScLWScNoScPCScS2ScSrScToScVpScWsSclmScs$srb+srb-
ctx.sys	CxFcCxHcCxIcCxRcCxScCxSt
cxwmbclass.sys	MBC0MBC1MBC2MBC3MBC6WMBCWMBD
ddproxy.sys	DdcdDfloDppk
defect_toastmon.sys	TMON
delete.sys	DfDnDfInDfRsDfSrDfSxDfTx
disk.sys	ScC7ScD ScDAScDCScDGScDIScDMScDNScDPScDSScDUScDWScDaScDcScDgScDiScDpScDs
echo.sys	1mas
echo_2.sys	1mas
echosrv.sys	wskbwskswskx
event.sys	EVET
fakemodem.sys	Fakw
fastfat.sys	Fat FatBFatCFatDFatEFatFFatGFatIFatLFatNFatOFatPFatQFatRFatSFatTFatVFatWFatXFatZFatbFatcFatdFateFatfFatiFatnFatrFatsFatvFatx
firefly.sys	ylff
fmm.sys	FmIcFmSt
hidusbfx2.sys	FX2H
inspect.sys	DdcdDfloDppk
iscsi client	RSrv
kasantrigger.sys	KaDm
kbfiltr.sys	Kflt
kmdf_enumswitches.sys	OSRF
lsi_u3.sys	BUGSOOPS
minispy.sys	MSpy
msforwardext.sys	SxSw
msnmntr.sys	MnNoMonCNtfy
mspassthroughext.sys	MsPt
mux.sys	MuxS
namechanger.sys	PMCN__CNcqCNhsCNklCNlsCNnfCNngCNniCNnnCNnrCN
ndislwf.sys	FTdgFTndFilt
ndisprot.sys	Nuio
netvadapter.sys	Netv
netvmini.sys	NVMDNVMFNVMINVMMNVMPNVMQNVMRNVMSNVMTNVMWNVM_NVMrNVMtTMNQTMRI
nonpnp.sys	FILE
nprt6wdf.sys	Nuio
obcallbacktest.sys	OCb0OCb1
osrusbfx2.sys	OSRF
pci9x5x.sys	9x5x
plclient.sys	LCLP
plpolicy.sys	OPLP
prmfuncsample.sys	Prmf
pscr.sys	SCS4
regfltr.sys	Rft0Rft1
sampleacpipep.sys	TPEx
sampledisplay.sys	SBDD
sampledsm.sys	ZZ00ZZ01ZZ02ZZ03ZZ04ZZ05ZZ06ZZ07ZZ08ZZ09ZZ0AZZ0BZZ0CZZ0DZZ0EZZ0FZZ10ZZ11ZZ12ZZ13ZZ14ZZ15ZZ16ZZ17ZZ18ZZ19ZZ1AZZ1BZZ1CZZ1DZZ1EZZ1FZZ20ZZ21ZZ22ZZ23ZZ24ZZ25ZZ26
scanner.sys	ScanscnRscnS
sdcavcodec.sys	sdcC
sdcavdsp.sys	0SWK1TRW2TRW3TRWPMGTSVD1SVD2SVD3SVD4SVD5SVD6SVD7SVDTTPDRsdcD
sdcavxu.sys	sdcE
sdvmp.sys	E100
serenum_sample.sys	Senm
serialbuswdk.sys	SHBSwbth
simbatt.sys	BatS
simgpio.sys	SimG
simgpio_i2c.sys	SimG
simpleaudiosample.sys	MNTRMNWRMSASMWRSSVD1SVD2SVD3SVD4SVD5SVD6SVD7SVDTSyAu
simrep.sys	RpReRpSt
simtc.sys	ThCS
skeletoni2c.sys	SI2C
spbtesttool.sys	SPBT
stmedit.sys	SeFcSeLwSeMdSeNoSeNpSeSbSeTe
storahci.sys	Ahci
swapbuffers.sys	SBcxSBdbSBnmSBpp
tabletaudiosample.sys	MNTRMNWRMSVDMWRSSVD1SVD2SVD3SVD4SVD5SVD6SVD7SVDTSyA1SyA2SyA3SyA4SyA5SyA6SyA7SyA8SyA9SyAaSyAbSyAcSyAdSyAeSyAfSyAgSyAhSyAiSyAjSyAkSyAlSyAmSyAnSyAu
toaster	BusEToas
treeminiportsample.sys	TEMP
treeosservicesample.sys	SMOS
ucmcxucsi.sys	Ucsi
ucmucsiacpisample.sys	UCSIUcAc
ufxclientsample.sys	UFXCUFXc
usbsamp.sys	USBS
wdfserial.sys	COMX
wfpsamplercalloutdriver.sys	WSCDWSNPWSSL
wificxsampleclientkm.sys	Wihs
wmisamp.sys	WmiS
=microsoft/Windows-iotcore-samples	sample
virtualaudiomicarray.sys	APnmInPnIpKrKPinMNTRMNWRMSVDMWRSRtPnSyAuUbBrUbPnUcKCViPnVpNm
virtualpwm.sys	VPWM
=zodiacon/windowskernelprogrammingbook	book sample
delprotect.sys	pdel
delprotect2.sys	DelP
delprotect3.sys	DelP
filebackup.sys	Fbcx
kdevmon.sys	Dvmn
sample.sys	abcd
sysmon.sys	symn
=zodiacon/windowskernelprogrammingbook2e	book sample
enumproc.sys	Prpc
kbackup.sys	bkup
kdelprotect.sys	Dprt
kdetector.sys	kdct
khide.sys	hide
kmelody.sys	mldy
ktl_test.sys	tktl
multi.sys	Mlti
processnetfilter.sys	ktldpnfr
tables.sys	Tabl
=reactos/reactos-deprecated-gitsvn-dont-use	ReactOS
acpi.sys	ACPIAcpBAcpDAcpIAcpLAcpMAcpOAcpRAcpeAcpiBatCBatM
battc.sys	BatC
bdasup.sys	IgeRNgeR
blue.sys	BLUE
bmfd.sys	PDevmifItSlGtnoF
btrfs.sys	MHBtMHBz
cdfs.sys	CIRPCdFnCdccCdeeCdfnCdfsCdgsamdCccdCcidCctdCdfdCdvdCeedCepdCfbdCifdClidCnFdCnPdCnddCnfdCnpdCnudCoidCpsdCpvdCsgdCtfdC
cdrom.sys	ScsC
cdrom_new.sys	ScCFScCGScCHScCIScCMScCPScCQScCRScCSScCTScCUScCVScCcScCdScCiScCpScCsScCtScCvScVKScVSScVXScVkScVsScVt
class2.sys	HscS
classpnp.sys	CPnpSc??ScB1ScB2ScB4ScB5ScB6ScC1ScC2ScC6ScC7ScC8ScC9ScDbScLWScNoScPCScPFScs$
cmipci.sys	VDRLaangtrbd
condrv.sys	Con Con1Con2
disk.sys	ScsD
disk_new.sys	ScC7ScD ScDAScDCScDGScDIScDMScDNScDPScDSScDUScDWScDaScDcScDgScDiScDpScDs
ext2fs.sys	CKBJDENTECCBEFCBEINSEIRPEMCBEXTSVpb 
fastfat.sys	VCCBVFATVFCBVIRP
fbtusb.sys	UTBO
fdc.sys	Fdca
ffs.sys	FFS\\FfsdVpb dnIE
fltmgr.sys	FMcrFMdlFMfiFMflFMtrFMus
framebuf.sys	FBUF
framebuf_new.sys	DDfb
fs_rec.sys	FsRc
ftfd.sys	 pcp pmtFTYPFtfdmifItSlG
hal.dll	DMA FSYSHal HsuB
hdaudbus.sys	HDAb
hidclass.sys	HidC
hidparse.sys	HidP
hidusb.sys	HiUrHidU
i8042prt.sys	8042SMTB
isapnp.sys	IPNP
kbdclass.sys	KbdC
kbdhid.sys	KHid
ks.sys	HDSKIoNmKKssKSEDKSOH
mouclass.sys	MouC
mouhid.sys	MHid
mountmgr.sys	MntA
msfs.sys	MsFNMsFcMsFfMsFr
mup.sys	Mup 
nfs41_driver.sys	4sfnacpuneponwodslcastnm
npfs.sys	NpFCNpFDNpFcNpFfNpFgNpFiNpFnNpFqNpFrNpFsNpFtNpFwNpfs
ntfs.sys	ICCBIFCBNIRPNTFS
ntoskrnl.exe	 d2DADPTARSFASTRAtoTAtomBATLBCMLBIG Bcb CBReCBSFCIDOCMcbCallCbrbCc  CcBcCcPcCcScCcSxCcVaDEVTDEXTDOPEDRVEDRVMDRVRDaclDbgEDnodEJOBEnvrErr FILEFNAMFSCNFSYSFSmgFSrNFSrnFSrtFSunFlckFstBFstbHDTBHdlsIOCTIOTMIOWIISRLInfoInitIo  IoEaIoErIoNmIoOpIoRiIoUsIpc Irp KAPCKCLFKDBGKDBSKISRKNMIKe  LPCCLnuTLpcMLpcZMAREMDAVMDL MMSSMPOPMRGNMSPTMYSRMcpyMm  MmCaMmCmMmCtMmDbMmHtMmMlMmPhMmPtMmStMmVtMmXrNOTINoneNrSFOSTRObCIObDiObDmObHdObNMObNmObScObSqObjTObtbPOWIPTRCPnPNPnPRPoSLPoolPortPp  PpUsProfPsImPsQbPsT=PsapRMAPRRleRSRCRaw ReTaRqrvRtHLRtliSHIMSHUTSMTBSNSFSYMTSYSBSYTTSe  SeAcSeLsSeLuSePaSePrSeQsSeSaSeSdSeSiTAPCTODkTOKpTOKuUSTRVPB VadSVadlWaitXCOFklmoklwskpapmilksrSFsrsFwRmV
null.sys	null
parport.sys	Pprt
pci.sys	PCI0PciBPcibPicPRicP
pcnet.sys	PcNt
portcls.sys	PCLS
ramdisk.sys	Ramd
reiserfs.sys	EXT2Rfsd
rtl8139.sys	rtlArtlR
sacdrv.sys	KCAHRcp?RcpARcpCRcpFRcpGRcpIRcpS
scsiport.sys	SCSI
serenum.sys	Sere
serial.sys	Serl
sermouse.sys	SMou
tcpip.sys	AdrFCnEpConCFBSDFDatFIB IFC IPAdIPIFLAN NCE NbPkOSKLOSKOOSKSOSKTPBufPSetQConSTR TCarTCcxTChrTCkiTCkvTCodTConTCreTCrsTCstTdiBTdiEWCon
udfs.sys	"EFxACchAGNLDAHSDIF\\HriDMtxENriDReSeReTaSTliWCbfWCfrWCtxcolDdwnFdwnSfnIFmaNFollAriDS
uniata.sys	Uata
usbaudio.sys	UsbA
usbccgp.sys	usbc
usbehci.sys	EHCI
usbhub.sys	UHUBusbh
usbohci.sys	OHCI
usbport.sys	usbp
usbstor.sys	usbs
usbuhci.sys	UHCI
vbemp.sys	VBE 
vga.sys	Vga 
vgaddi.sys	DvgaDvgr
videoprt.sys	USTRVIDPVpRqVpm\\
wdmaud.sys	WDMD
win32k.sys	AdbeBEZRBmfdCOLMDIB DPFEDWMvDXPLDh 0Dh 1Dh 2DwmLDxddEDDGFINFFNTEGBmiGDcsGDevGFilGFldGHplGOPMGPalGShpGTmpGUmaGVdvGVmsGVsfGadbGaddGalpGbafGbdlGcacGcslGcwcGdbrGdcfGddfGddpGddvGdevGdfmGdrsGdrvGdtdGdwdGebrGeddGedgGetoGfdfGffvGfidGfilGfntGfsbGfsfGfsmGfulGfviGg0;Ggb GgdvGglsGglyGh00Gh06Gh07Gh09Gh0<Gh0=Gh0>Gh0?Gh0AGh0EGh0FGh0GGh0HGh0IGh0JGh0KGh0LGh0MGh0NGh0cGh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhabGhasGhmlGhtbGhtcGhtmGi2cGicmGiniGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GldvGlidGlnkGlogGmapGmsoGmulGnlsGoglGpanGpatGpfeGpffGpftGpgbGpidGpolGppoGpptGpreGqnkGrgbGrgnGsemGsp GspmGsprGsthGstyGsuxGtmpGtmwGtvpGtvtGtxtGubmGumpGvdsGwndGxltMESGPASfPSloSBINSTR SsrlTIMBTTFCTempTtfdUMSGUSTRUcalUmamUrdrUsDIUsECUsacUsaiUsalUsbgUscbUsccUscdUsciUsclUscmUscpUscrUsctUscuUscvUsd1Usd2Usd4Usd5Usd6Usd7Usd8Usd9UsdAUsdBUsdDUsdEUsdcUsdiUsdsUsdvUserUsftUsghUsgiUsglUsgtUshDUshaUshkUshoUsihUsimUsjbUsjxUskbUskeUskfUsksUsktUslaUsldUslrUsmeUsmgUsmiUsmlUsmrUsmsUsmtUsnaUsnyUspbUspiUspmUspnUspoUsppUsprUspwUsqmUsquUsrtUssaUssbUsscUssdUsseUssiUssjUssmUsssUsstUsswUssyUstdUstiUstkUstmUstoUstsUstxUstyUstzUsubUsusUsviUsvlUswdUswlUswoUswpUswtVtfdW32lWSTAcnysgEdggFilknlfthddvedg`,Ms;
function ua(t){return Ms===a&&(Ms=bm(gm)),Ms.get(t)||[]}
function bm(t){let e=new Map,s="",r="";for(let i of t.split(`
`)){let[n="",l=""]=i.split("	");if(n[0]==="="){s=n.slice(1),r=l&&` (${l})`;continue}let o={grade:"list",name:n+r,place:{kind:"table",source:s}};for(let d=0;d<l.length;d+=4){let u=Ot([0,1,2,3].map(c=>Sm(l,d+c))),h=e.get(u);h?h.push(o):e.set(u,[o])}}return e}var Sm=(t,e)=>t[e]==="\\"?0:t.charCodeAt(e);
function ha(t){let e=new Map;for(let s of t)for(let r of s){let i=r.name.toLowerCase();!(e.size>0&&i.endsWith("(reactos)"))&&!e.has(i)&&e.set(i,r)}return[...e.values()]}
function km(t){let e=t.slice(0,4),s=t.slice(4,nt).trim(),r=s.slice(1),i=r.search(/\s-(?:\s|$)/),n=i<0?"":r.slice(i+2).trim(),l=(i<0?r:r.slice(0,i)).trim(),o=l==="<unknown>"?n:l;return s[0]!=="-"||!o||i<0&&/\s/.test(o)?/^\s*(?:rem\b|\/\/|;|$)/i.test(t)?a:"unread":{pattern:e.includes("*")?e.trim():e,name:o,description:n}}var wm=class{
constructor(t){this.unread=[],this.al=[],this.P=0,this.name=t}
push(t){this.P+=1;let e=km(t);e==="unread"?this.unread.push(this.P):e&&this.al.push(p({},e,{line:this.P}))}
isEmpty(){return this.al.length===0}
usersOf(t){let e=String.fromCharCode(...He(t)),s=this.al.filter(({pattern:i})=>Se(i,e)),r=Math.max(...s.map(ca));return s.filter(i=>ca(i)===r).map(({name:i,description:n,line:l})=>({grade:"list",name:i,place:{kind:"file",file:this.name,line:l},description:n}))}},ca=({pattern:t})=>t.replace(/[*?]/g,"").length-(t.includes("*")?.5:0),fa="\\pooltag.txt",ym="C:\\Program Files (x86)\\Windows Kits\\",Dm=`\\triage${fa}`;
function Cm(t,e,s){let r=[],i=[],n=N(()=>{for(let l of[Tm(s),vm(e)]){let o=l.find(u=>s.exists(u));if(o===a)continue;let d=new wm(o);s.read(o,u=>(d.push(u),!0)),r.push(d.usersOf(t)),i.push(o)}},({message:l})=>l);return{users:ha([...r,ua(t)]),read:i,failed:n}}var Tm=t=>[`${t.tempFolder().replace(/\\(?:Temp\\?)?$/i,"")}\\DBG${fa}`];
function vm(t){let e=/[a-z]:[^;]*?(?=\\winext)/i.exec(t.query(cl).join("")),s=["10","8.1"].map(r=>`${ym}${r}\\Debuggers\\x64`);return[...e||[],...s].map(r=>r+Dm)}
function pa(t,e,s,r){let i=ge(t),n=br(t,i);if(!i||!n)return;let l=ee(t,i);r||e({kind:"tables",bytes:Am(n)});let o=r?Nm(t,n,r):kr(t,n);if(!o)return;let d=n.layout.fields.NonPagedAllocs.bytes===4?32:64;return{name:s,time:t.now(),uptime:l&&Math.round(l.uptime),bootTime:l&&Math.round(l.bootTime),whole:!r,bits:d,rows:o.map(({tag:u,nonPaged:h,paged:c})=>[W(u),...ma(h),...ma(c)]).filter(u=>r||u.slice(1).some(h=>h!==0))}}var Am=({tables:t,slots:e,layout:s,expansion:r})=>{var i;return(t.length*e+((i=r==null?a:r.slots)!=null?i:0))*s.size},ma=({allocs:t,frees:e,bytes:s})=>[t,e,s];
function Nm(t,e,s){let r=[];for(let i of s){let n=Sr(t,e,i);if(n.kind==="found")r.push(n.record);else if(n.kind==="absent")r.push({tag:i,nonPaged:ga,paged:ga});else return}return r}var ga={allocs:0,frees:0,bytes:0};
function Mm(t){let e={kind:t.whole?"all":"rows"};return p({},t,{clock:"debugger",table:"system",isRecords:!0},{covers:e,isWide:t.bits===64,rows:ba(t)})}
function ba({rows:t,bits:e}){let s=(r=0,i=0,n=0)=>{let l=e===32?r-i|0:r-i;return{allocs:r,frees:i,outstanding:Math.max(0,l),bytes:n}};return t.map(([r=0,i,n,l,...o])=>{let d=I(r);return{tag:d,text:R(d),nonPaged:s(i,n,l),paged:s(...o)}})}
function Pm({rows:t,total:e}){if(e===a)return"missing";let s=r=>t.reduce((i,n)=>i+n[r].bytes,0)===e[r].bytes;return s("nonPaged")&&s("paged")?"whole":"differs"}
function _m(t,e){if(e.every(({tag:r})=>r!==a))return e;let s=Fm(t);return e.map(r=>{let i=r.tag===a?Em(r,s):a;return i?p({},r,{tag:W(i.tag)}):r})}
function Fm(t){var e;let s=br(t,ge(t));return(e=s&&kr(t,s))!=null?e:[]}
function Em(t,e){let s=e.filter(({tag:i})=>R(W(i))===t.text),r=s.length===1?s:s.filter(i=>Rm(i,t));return r.length===1?r[0]:a}var Rm=({nonPaged:t,paged:e},s)=>Sa(t,s.nonPaged)&&Sa(e,s.paged),Sa=({allocs:t,frees:e,bytes:s},r)=>s===r.bytes&&Math.max(0,t-e)===r.outstanding;
function Um(t,e){let s=t.now(),r=Jr(B(t,xl("tag",!0))),i=r?a:pa(t,e,""),n=r?_m(t,r.rows):i&&ba(i);return n&&{rows:n,isOfTables:!r,unread:r?r.unread.length:0,total:r?Pm(r):"whole",seconds:(t.now()-s)/1e3,session:t.session().description}}var ka=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function xm(t,e){if(e==="tag")return v(t,Im);let s=Om(e);return v(t,(r,i)=>s(i)-s(r))}
function Im({text:t},{text:e}){return t===e?0:t<e?-1:1}
function Om(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var s,r;return((s=e.nonPaged.allocs)!=null?s:0)+((r=e.paged.allocs)!=null?r:0)};case"frees":return e=>{var s,r;return((s=e.nonPaged.frees)!=null?s:0)+((r=e.paged.frees)!=null?r:0)};case"diff":return Ps;case"bytes":return wa;case"peralloc":return e=>Ps(e)===0?0:wa(e)/Ps(e)}}var Ps=t=>t.nonPaged.outstanding+t.paged.outstanding,wa=t=>t.nonPaged.bytes+t.paged.bytes,ya=t=>`Not armed: ${Vm(t)}`;
function Vm(t){switch(t.kind){case"refused":return qn(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${Ts(t.applied.failure)}. ${wt(t.applied.undone)}`}}var Bm=(t,e)=>`ARMED: the machine stops at every allocation and free of ${A(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Lm(t){if(t.kind==="breaksPassed")return`Not captured: ${Qn(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${A(e)}: somebody has changed it. dx @$pool.arm(${A(e)}) arms it again.`}var Da="dx -g shows columns",_s=`${Da}, [0].details() the rest`,Gm=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${b(e,"row")}, the first is [0]`,Wm=36e5,Hm=(t,e)=>{var s,r;return((s=e.uptime)!=null?s:Number.NaN)-((r=t.uptime)!=null?r:Number.NaN)};
function Km(t,e){let s=t/Wm;return`${s<10?s.toFixed(2):s.toFixed(1)} hours ${e}`}var zm="that the target ran",qm=({kind:t},e,s)=>`${e.name} and ${s.name}: ${t==="otherBoot"?"another boot":"one is of a session"}, so nothing is subtracted.`,Ca=(t,e)=>`There is no ${t} ${JSON.stringify(e)}.`,Ta="g, wait, break in, and dx @$pool.snapshot() again.",Qm=`First dx @$pool.snapshot(), then ${Ta}`,va="The tables of the tag tracker cannot be read; types of nt may be missing.",Xm=(t,e,s)=>`Snapshot ${JSON.stringify(t)}: ${b(e,"tag")}. ${s?`Then ${Ta}`:"dx -g @$pool.diff() shows what changed."}`;
function jm(t,e,s){let{boot:r,isAtLeast:i,rows:n,incomparable:l}=t,o=Hm(e,s);return[`${b(n.length,"tag")} (bytes) from ${e.name} to ${s.name}`,...o>0?[Km(o,zm)]:[],...l.length>0?[`${b(l.length,"tag")} only in one`]:[],...r==="unknown"?["boot unknown"]:[],...i?["Allocs and Frees at least so many"]:[],Da].join("; ")}var Zm=4096,Aa=256;
function Jm(t){if(t.coverage().kind==="unknown")return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.unpaired();return e===0?a:`up to ${e} of them may have been freed unseen`}
function Ym(t,{block:e,isDoubtful:s}){if(t.asked.there.has(e)&&!s)return"allocated still when the hunt ended: memory showed it";if(t.coverage().kind==="unknown")return"not seen freed; frees may have been missed";let{count:r}=t.unpaired();return s?`not seen freed; ${b(r,"free")} of which the block is not known can have been of it`:"not freed: every free was seen"}
function $m(t,{block:e,charged:s}){let{pointerSize:r}=t.start.target,i=o=>Lt(C(e,o),r),n=Number.parseInt(e.slice(-4),16)%Zm===0,l=r*2;return[`!pool ${i(0)}`,`db ${i(0)} L${kt(Math.min(s!=null?s:Aa,Aa))}`,...n?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}
function tg(t,e){let s=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(", ")}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${s}.`}
function eg(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${rg(t.stop)}: the prompt is yours.${t.mayBeOld?sg:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var sg=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function rg(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${kt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function ig(t){let{capture:e,hunt:s,tag:r}=t,{hits:i,kinds:n}=e,l=Rt(s),o=[b(n.alloc,"allocation"),b(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),d=l===0?"":`coverage ${Fe(s)}${Jn(s)}`,u=[l>i&&`the whole hunt: ${b(l,"hit")}`,d].filter(Boolean),h=[`: ${o}`,u.join(", ")].filter(Boolean).join("; ");return[`${b(i,"hit")} on ${A(r)} in ${tt(e.seconds,s.start.target.description)}${h}.`,eg(e.end),l===0&&lg(e.end)?og(s):a,t.disarmed&&(e.hasRestarted?dg(t.disarmed):wt(t.disarmed)),vr(t.disarmed,r)?"The last hits may be on that tag.":a,l>0?ag(t):a,l>0?`Next: dx -g @$pool.leaks(${A(r)}).`:a].filter(c=>c!==a).join(" ")}var ng=2e3;
function ag({hunt:t,tag:e,capture:s}){let r=Rt(t);if(!(t.openHits()*10<r||r>=ng||s.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${A(e)}, ${Math.max(500,2*r)}).`}var lg=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function og(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.isEmpty())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let s=t.coverage();return s.kind==="floor"?`The kernel counted ${$n(s.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var dg=t=>t.kind==="stillThere"?wt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.";
function ug(t){let[e]=t;return e===a?"":`?${e.name}${t.length>1?` +${t.length-1}`:""}`}
function hg(t){switch(t.kind){case"table":return`github.com/${t.source}`;case"file":return`${t.file}:${t.line}`;case"printed":return"printed by the debugger"}}
function cg(t,{users:e,read:s,failed:r}){let i=e.length===0?"no known user":b(e.length,"known user"),n=r===a?"":`, no other: ${r}`;return`${A(t)}: ${i} in lists (${["pooltag's table",...s].join(", ")}${n}); seen at work by dx @$pool.hitTag(${A(t)})`}var xe=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),Na=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;
function fg({counted:{before:t,after:e}}){return t&&e&&xe(t,e)}
function pg(t){var e;let{after:s}=t.counted,r=(e=t.rechecks[t.rechecks.length-1])==null?a:e.counts;return s&&r&&xe(s,r)}var mg=1/2;
function gg({loadVariance:t},e){let s=e**2/12;return 2*Math.sqrt(Math.max(0,t-s))}
function bg(t,e,s){var r;let{after:i}=t.counted,n=(r=t.rechecks[t.rechecks.length-1])==null?a:r.counts;if(!i||!n||t.lastHit===0)return!1;let l=Math.min(s,gg(t,e)),o=e/t.lastHit*Na(i,n);return xe(i,n)+l>=o*mg}var Sg=3,kg=1/20,wg=3/4;
function yg(t,e){let{after:s}=t.counted;if(t.rechecks.length<Sg||!s||t.lastHit===0||t.stackUses().reduce((i,n)=>i+n.unmatchedFrees,0)>e*kg)return!1;let r=s;for(let{counts:i,boot:n}of t.rechecks){if(!i||n!=="same")return!1;let l=e/t.lastHit*Na(r,i);if(l<=0||xe(r,i)<l*wg)return!1;r=i}return!0}var Dg=2,Ma=1,Cg=1-Ki;
function Tg(t,e){let{there:s,gone:r,freed:i}=t;return{there:new Set(s),gone:new Set(r),events:e,mistaken:Pa(i)}}var vg=3,Pa=({asked:t,taken:e})=>t===0?1:Math.min(1,(e+vg)/t);
function Ag({hits:t,lifetimes:e},s,r,i,n){let l=e.count>=Dg,o=l?Ss(e):r,d=({hit:V})=>i-V>Ma*o,u=s.filter(d),h=s.filter(V=>!d(V)),c=({block:V})=>(n==null?a:n.there.has(V))===!0,f=({block:V})=>(n==null?a:n.gone.has(V))===!0,m=u.filter(c),g=u.filter(f).length,S=h.filter(c),k=n!==a&&n.events>Ma*o,M=[...u,...h].filter(V=>c(V)||f(V)).length,Z=h.filter(V=>c(V)||f(V)).length,x=Cg*t.alloc*Math.min(o,i)/Math.max(1,i),Gs=k?_a(m.length,x+Ng(g,n.mistaken))+_a(S.length,Mg(Z,n.mistaken)):0;return{freed:e.count,old:u.length,young:h.length,frees:l,oldThere:m.length,oldGone:g,there:m.length+S.length,asked:M,survivors:Gs,born:[...m,...S].map(({hit:V})=>V)}}var _a=(t,e)=>Math.max(0,t-e),Ng=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),Mg=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));
function re({counted:t},{counts:e}){let{after:s}=t;if(!s||!e)return;let r=e.allocs+e.frees-s.allocs-s.frees;return r>=0?r:a}
function Fa(t,e){var s;let r=t.held(),i=new Map(t.stackUses().map(o=>[o.stack,o])),n=t.rechecks[t.rechecks.length-1],l=n&&Tg(n,(s=re(t,n))!=null?s:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>Pg(o,i,r,t.lastHit,l))}
function Pg(t,e,s,r,i){var n;let l=Ss(t.use.lifetimes),o=[];for(let c of t.use.stacks){let f=e.get(c);f&&o.push(Ag(f,(n=s.get(c))!=null?n:[],l,r,i))}let d=c=>o.reduce((f,m)=>f+c(m),0),u=o.filter(({frees:c})=>c),h=(u.length>0?u:o).reduce((c,f)=>c.concat(f.born),[]);return p({},t,{usual:l,freed:d(({freed:c})=>c),held:d(({old:c,young:f})=>c+f),old:d(({old:c})=>c),asked:d(({asked:c})=>c),there:d(({there:c})=>c),oldGone:d(({oldGone:c})=>c),survivors:Math.round(u.reduce((c,{survivors:f})=>c+f,0)),born:h.reduce(({first:c,last:f},m)=>({first:Math.min(c,m),last:Math.max(f,m)}),{first:r,last:0})})}var Ie=({use:t})=>{var e,s;return(s=(e=t.site)==null?a:e.frame.text)!=null?s:"An unknown call site"};
function Fs(t,e){switch(e.kind){case"noHits":return"";case"unknown":return"Of no block is it known that it stays: more hits tell more.";case"nothingHeld":return Fg(e.allocs);case"holds":return Eg(t,e.sites);case"noProof":return xg(t,e.sites,e.why);case"leaks":return Ug(t,e.sites)}}var _g=3;
function Fg(t){let e=Math.floor(t/_g),s=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${b(t,"allocation")} none was outstanding at the end${s}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`}
function Eg(t,e){var s,r;let[i]=e;if(!i)return"";let{use:n,usual:l,freed:o}=i,d=(r=(s=i.holding)==null?a:s.blocks)!=null?r:i.held,u=Math.min(i.old,d),h=o===0?"none of its blocks was seen freed":`${u} of them for longer than the ${l} hits that what it frees usually lives`,c=fg(t),f=c!==a&&c<=0?" The tag did not grow during the hunt.":"";return`${Ie(i)} holds ${Rg(t)}${d} of ${b(n.allocs,"block")} allocated there during the hunt, ${h}.${f} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${A(t.tag)})`}var Rg=t=>t.isWhole()?"":"at least ";
function Ug(t,e){let[s,...r]=e;if(!s)return"";let{there:i,asked:n,usual:l,freed:o}=s,d=o===0?"none of its blocks was ever seen freed":`what it frees usually lives ${b(l,"hit")} at most`,u=r.length>0?` So does ${r.map(Ie).join(", ")}.`:"";return`${Ie(s)} LEAKS: ${i} of ${b(n,"block")} are still there ${Ea(t)}, while ${d}${Ra(t)}.${u}`}
function xg(t,e,s){let[r]=e;if(!r)return"";let{there:i,asked:n}=r;return`No proof of a leak. ${`${Ie(r)}: ${i} of ${b(n,"block")} still there ${Ea(t)}${Ra(t)}`}; ${Ig(t,r,s)}.`}
function Ig(t,e,s){switch(s){case"gone":return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case"few":return"too few of them have outlived what the same paths free: a longer hunt tells more";case"keeps":return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${A(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case"freedLate":return`${b(e.oldGone,"old block")} of it went meanwhile: such blocks are freed, only late`;case"stopped":return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}}
function Ea(t){let e=t.rechecks[t.rechecks.length-1];if(!e)return"";let s=re(t,e);return`${s===a?"later":`after ${b(s,"more event")}`}${Og(t,e)}`}
function Og({endUptime:t,endTime:e},{uptime:s,time:r}){return s!==a&&t!==a&&s>=t?` (${tt((s-t)/1e3)} of the target)`:e!==a&&r>=e?` (${tt((r-e)/1e3)} of the debugger)`:""}
function Ra(t){let e=pg(t);return e===a?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${b(e,"block")}`:"; the tag has not grown"}
function Vg({freed:t,boot:e,held:s,there:r,gone:i,unreadable:n}){let l=r.length+i.length+n.length,o=l<s?`; a sample of ${l} of ${s} blocks`:"",d=e==="unchecked"?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${b(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${d}`}
function Bg(t,e){let s=A(t.tag);switch(e.kind){case"asked":return;case"notRun":return t.rechecks.length>0?a:`${s}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case"nothingHeld":return`${s}: no block is known that the hunt has left.`;case"otherBoot":return`${s}: another machine, or it was started again since the hunt: its blocks are gone.`;case"failed":return`${s}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${s}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}}
function Lg({covers:t},e){return t.kind==="pattern"?Se(t.pattern,e):t.kind==="all"}var Gg=2e3;
function Wg(t,e){if(t.uptime===a||e.uptime===a)return"unknown";if(e.uptime<t.uptime)return"other";let s=Hg(t,e);return s!==a&&e.uptime>s?"same":t.bootTime===a||e.bootTime===a?"unknown":Math.abs(e.bootTime-t.bootTime)<=Gg?"same":"other"}
function Hg(t,e){if(t.time===a||e.time===a)return;let s=e.time-t.time;return t.clock===e.clock&&s>0?s:a}
function Kg(t){let e=t.every(({rows:l})=>l.every(({tag:o})=>o!==a)),s=new Set,r=new Map,i=t.map(({rows:l})=>{let o=new Map;for(let d of l){let u=e?`${d.tag}`:d.text,h=o.get(u);h&&s.add(u);let c=h?Qg(h,d):d;o.set(u,c),r.set(u,c)}return o}),n=[];return r.forEach((l,o)=>{n.push({latest:l,uses:t.map((d,u)=>{var h,c;return(c=(h=i[u])==null?a:h.get(o))!=null?c:zg(d,l)}),isMerged:s.has(o)})}),n}
function zg(t,{text:e,tag:s}){if(!Lg(t,e))return;let r=t.isRecords?qg:Ua;return{text:e,tag:s,nonPaged:r,paged:r}}var Ua={outstanding:0,bytes:0},qg=p({allocs:0,frees:0},Ua);
function Qg(t,e){let s=(r,i)=>({allocs:Oe(r.allocs,i.allocs),frees:Oe(r.frees,i.frees),outstanding:r.outstanding+i.outstanding,bytes:r.bytes+i.bytes});return p({},t,{nonPaged:s(t.nonPaged,e.nonPaged),paged:s(t.paged,e.paged)})}var Oe=(t,e)=>t===a||e===a?a:t+e;
function Xg(t,e){if(t.table!==e.table)return{kind:"otherTable"};let s=Wg(t,e),r=Kg([t,e]);if(s==="other"||s==="unknown"&&r.some(Zg))return{kind:"otherBoot"};let i=!(t.isWide&&e.isWide),n=[],l=[];for(let{latest:{text:o},uses:[d,u]}of r)if(!d||!u||jg(d,u))l.push(o);else{let h=Jg(d,u,!i);(Ia(h.nonPaged)||Ia(h.paged))&&n.push(h)}return{kind:"changes",boot:s,isAtLeast:i,rows:v(n,(o,d)=>d.bytes-o.bytes||(o.text<d.text?-1:1)),incomparable:l,merged:r.filter(({isMerged:o})=>o).map(({latest:o})=>o.text)}}var jg=(t,e)=>t.nonPaged.isUnknown!==e.nonPaged.isUnknown||t.paged.isUnknown!==e.paged.isUnknown;
function Zg({uses:[t,e]}){if(!t||!e)return!1;let s=(r=0,i=r)=>i<r;return[s(t.nonPaged.allocs,e.nonPaged.allocs),s(t.nonPaged.frees,e.nonPaged.frees),s(t.paged.allocs,e.paged.allocs),s(t.paged.frees,e.paged.frees)].some(Boolean)}
function Jg(t,e,s){var r;let i=xa(t.nonPaged,e.nonPaged,s),n=xa(t.paged,e.paged,s);return{text:e.text,tag:e.tag,description:(r=e.description)!=null?r:t.description,nonPaged:i,paged:n,bytes:i.bytes+n.bytes}}
function xa(t,e,s){let r=(i,n)=>{if(!(i===a||n===a))return n>=i?n-i:s?a:n+4294967296-i};return{allocs:r(t.allocs,e.allocs),frees:r(t.frees,e.frees),outstanding:e.outstanding-t.outstanding,bytes:e.bytes-t.bytes}}var Ia=({outstanding:t,bytes:e})=>t!==0||e!==0,Oa=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],Yg=new Set(Oa.filter(t=>!t.endsWith("*"))),$g=Oa.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1));
function tb(t){let e=t.toLowerCase();return Yg.has(e)||$g.some(s=>e.startsWith(s))}var eb=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;
function sb(t,{modules:e,skip:s,pointerSize:r}){var i,n;let l=X(t);for(let d=l;d<t.length;d++){let u=t[d];if(!u||!jt(t,d))return{kind:"unknown",why:gt(t)};if(u.address&&!Bt(u.address,r))return{kind:"system"};let h=rb(u,e),c=d-l;if(h===a)return{kind:"noModule",frame:u,past:c};if(!tb(h)&&!Ne(u,s))return{kind:"driver",module:h,frame:u,past:c}}let o=t[t.length-1];return!o||l>=t.length?{kind:"unknown",why:gt(t)}:{kind:eb.test((n=(i=o.symbol)==null?a:i.name)!=null?n:"")?"system":"cut"}}
function rb({address:t,symbol:e},s){var r;let i=t&&Li(t,s),n=(r=i==null?a:i.module)!=null?r:e==null?a:e.module;return n===""?a:n}
function ib(t,e){let s=[...ab(t,e).values()].map(o=>ob(t,o)),r=s.reduce((o,{holding:d})=>{var u;return o+((u=d==null?a:d.blocks)!=null?u:0)},0),i=s.map(o=>{var d,u;return p({},o,{share:r===0?0:((u=(d=o.holding)==null?a:d.blocks)!=null?u:0)/r})}),n=({holding:o})=>{var d;return(d=o==null?a:o.bytes)!=null?d:-1},l=({holding:o})=>{var d;return(d=o==null?a:o.blocks)!=null?d:-1};return v(i,(o,d)=>n(d)-n(o)||l(d)-l(o))}
function nb({stacks:t}){let e=[];for(let{holder:s}of t)"past"in s&&e.push(s.past);return e.length===0?a:[Math.min(...e),Math.max(...e)]}
function ab(t,e){let{modules:s,asked:r}=t,{pointerSize:i}=t.start.target,n=new Map;return t.held().forEach((l,o)=>{let d=l.filter(({block:f})=>!r.gone.has(f));if(d.length===0)return;let u=sb(t.stacks.at(o),{modules:s,skip:e,pointerSize:i}),h=lb(u),c=n.get(h);c?c.push({stack:o,holder:u,blocks:d}):n.set(h,[{stack:o,holder:u,blocks:d}])}),n}
function lb(t){return t.kind==="driver"?`${t.kind} ${t.module.toLowerCase()}`:t.kind==="unknown"?`${t.kind} ${t.why}`:t.kind}
function ob(t,e){var s,r;let i=v(e,(c,f)=>f.blocks.length-c.blocks.length),n=[];for(let c of i)n.push(...c.blocks);let l=new Set(i.map(({stack:c})=>c)),o=0;for(let{stack:c,hits:f}of t.stackUses())l.has(c)&&(o+=f.alloc);let d={lastHit:t.lastHit,lifetimes:new Me},u=zi(n,t.unpaired(),t.asked,d),h=(r=(s=i[0])==null?a:s.holder)!=null?r:{kind:"cut"};return p({holder:h,stacks:i,allocs:o},u&&{holding:u})}
function db(t,e){var s;let{asked:r,lastHit:i}=t,{count:n,ofThere:l}=t.unpaired(),o=(s=t.recent(1)[0])==null?a:s.time,d=[];return t.held().forEach((u,h)=>{let c=t.siteOf(t.stacks.at(h),e);for(let f of u){let{block:m,hit:g,time:S}=f;if(r.gone.has(m))continue;let k=S===a||o===a?a:o-S,M=(r.there.has(m)?l:n)>0;d.push(p({},f,{site:c,age:i-g,lived:k,isDoubtful:M}))}}),v(d,(u,h)=>u.hit-h.hit)}
function ub(t,e){if(!t)return!1;let s=e.replace("...","*"),r=[t.key,t.frame.text];return Ne(t.frame,[s])||r.some(i=>Xt(s,i))}var Ve=3,hb=1/20,cb=1/2,fb=1/8,pb=1/2,mb=1/100,gb=1/20;
function Es(t,e=[]){var s,r;let{alloc:i,free:n,unknown:l}=t.counts();if(i+n+l===0)return{kind:"noHits"};let o=Fa(t,e),d=v(o.filter(({held:k,use:M})=>k>0&&M.site!==a),bb);if(d.length===0)return t.isWhole()?{kind:"nothingHeld",allocs:i}:Va;let u=t.rechecks[t.rechecks.length-1];if(!u){let k=d.filter(({holding:M})=>M&&M.blocks>0);return k.length>0?{kind:"holds",sites:k}:Va}let h=d.reduce((k,M)=>k+M.survivors,0),c=d.reduce((k,M)=>k+M.held-M.old,0),f=d.map(k=>({site:k,doubt:kb(t,k,{survivors:h,young:c},u)})),m=f.filter(({doubt:k})=>k===a).map(({site:k})=>k),g=f.filter(({doubt:k})=>k===a||k==="keeps").reduce((k,{site:M})=>Math.max(k,M.survivors),0),S=m.filter(({survivors:k})=>k>=g*cb);return S.length>0?{kind:"leaks",sites:S}:{kind:"noProof",sites:d,why:(r=(s=f[0])==null?a:s.doubt)!=null?r:"few"}}var Va={kind:"unknown"},bb=(t,e)=>e.survivors-t.survivors||e.there-t.there||e.old-t.old||e.held-t.held,Sb=(t,{freed:e})=>t<Ve-1||t<Ve&&Pa(e)**t>=hb;
function kb(t,e,{survivors:s,young:r},i){let{there:n,asked:l,freed:o,oldGone:d,survivors:u,born:h,usual:c}=e,f=re(t,i);if(l>0&&n===0)return"gone";if(i.boot==="unchecked")return"boot";if(!f||f<=c)return"tooSoon";if(!(o===0&&n===l&&n>=Ve&&yg(t,e.held)))return n>pb*(o+l)?"keeps":u===0||Sb(s,i)||u>=Ve&&h.last-h.first<fb*t.lastHit?"few":d>gb*u?"freedLate":(h.last/t.lastHit)**u<mb?"stopped":bg(t,u,r)?a:"stopped"}var Be={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},snapshot:{group:"look",line:"@$pool.snapshot()",short:"counts of all tags",usage:"snapshot([name], [pattern])",help:"keeps what the kernel has counted of all tags; a pattern: of known ones that fit"},diff:{group:"look",line:"-g @$pool.diff()",short:"what changed",usage:"diff([before], [after])",help:"what tags gained between two snapshots; the last two if none are named"},who:{group:"look",line:'-g @$pool.who("Abc ")',short:"known users",usage:'who("Abc ")',help:"known users of a tag, by lists; not seen at work"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:"look",line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:"look",line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:"look",line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},wb="what to type; dx -v @$pool says more of each call";
function yb(){let t={};for(let[e,{usage:s,help:r}]of Object.entries(Be))t[e]={Help:`${s} - ${r}`};return t}var Db=class{
constructor(t){this.__p=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:s}=this.__p;return`${t}: dx ${e}  ${s}`}},O=t=>Ht(t).replace(/\t/g," "),F=class extends Error{
constructor(t){super(O(t)),this.name=""}},Cb=500,Tb=[8,256];
function Ba(t,e){var s,r;let i=(r=(s=Be[t])==null?a:s.usage)!=null?r:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new F(Up(`${e[n]}`,i))}
function ie(t,e){if(e===a)throw new F(Ep(t));if(typeof e!="string")throw new F(Fp(t));let s=dl(e);if(!s.ok)throw new F(Pp(e,s.problem));return s.tag}
function La(t,e,s,r=1,i=1/0){let n=sa(e);if(n!==a&&Number.isInteger(n)&&n>=r&&n<=i)return n;throw new F(Rp(t,r,i,s))}
function Ga(t,e){let s=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,r=["hits","seconds","frames"],i={hits:Cb};return e.forEach((n,l)=>{let o=r[l];if(!o)throw new F(Et(`${n}`,s));let d=o==="frames"?Tb:[];i[o]=La(`The number of ${o}`,n,s,...d)}),i}
function Wa(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let s=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new F(Et(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var vb=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Ha(t,e){if(typeof e=="string"&&e.trim()!==""&&!vb.test(e))return e;throw new F(zp(t))}
function Rs(t,e){var s,r;if(e===a||typeof e=="string"&&e!=="")return e;throw new F(Et(`${e}`,`dx @$pool.${(r=(s=Be[t])==null?a:s.usage)!=null?r:""}`))}
function Ab([t,e]){let s=ka.find(n=>n===t),[r,i]=s===a?[t,e]:[e];if(i===a&&(r===a||typeof r=="string"))return{sort:s!=null?s:"nonpaged",pattern:r};throw new F(Et(`${r}`,Ka))}var Ka=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${ka.join(" ")}`;
function Nb(t,e){if(t===a||/[*?]/.test(t))return;let s=JSON.stringify(t),r=_r(t,e).map(i=>JSON.stringify(i));throw new F(r.length>0?`${s} is no tag in the listing. ${vs(r)}`:Et(`${s} is no tag in the listing and`,Ka))}var za={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},ne=(t,e="noStack")=>{var s;return(s=t==null?a:t.frame.text)!=null?s:za[e]},Mb=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,qa=t=>t.some(({symbol:e})=>e!==a&&Mb.test(e.name)),Qa="processes of blocks not seen freed",Pb=5;
function Us(t,e){var s,r;return e===a?"":(r=(s=t.processOf(e))==null?a:s.image)!=null?r:it(e)}
function Xa(t,e,s){var r;if(e===a)return;let i=(r=t.processOf(e))==null?a:r.id,n=i===a?"":`, id ${i}`,l=`${Us(t,e)} (${it(e)}${n})`;return qa(s)?`an interrupt or a deferred call, on top of process ${l}, which need have nothing to do with it`:`process ${l}`}
function xs(t,e,s){var r;let i=new Map;for(let{process:d,stack:u}of s){if(d===a)continue;let h=qa(t.stacks.at(u))?"(in an interrupt or deferred call)":Us(t,d);i.set(h,((r=i.get(h))!=null?r:0)+1)}if(i.size===0)return;let n=v([...i],([,d],[,u])=>u-d),l=n.slice(0,Pb).map(([d,u])=>`${d} ${u}`),o=n.length-l.length;return`${e}: ${l.join(", ")}${o>0?`, ${o} others`:""}`}var ae=class{
constructor(t){this.__y=O(t)}
toString(){return this.__y}},K=class{
constructor(t,e){this.__z=O(t),this.__e=e}
toString(){return this.__z}
*[Symbol.iterator](){for(let t=0;t<this.__e.length;t+=1){let e=this.__e[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,s;let r=(e=sa(t))!=null?e:-1;return(s=this.__e[r])!=null?s:new ae(Gm(r,this.__e.length))}},Ut=(t,e)=>new K(t,e.map(s=>new ae(s))),Is=48,et=(t,e)=>`${t} ${_b(O(e),Is-t.length-1)}`;
function _b(t,e){var s,r;if(t.length<=e)return t;let i=(r=(s=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?a:s[0].length)!=null?r:0,n=e-3-i,l=Math.min(t.indexOf("!")+1,n),o=Math.floor((n-l)/2);return`${t.slice(0,n-o)}...${t.slice(t.length-i-o)}`}var G=t=>t===a?"":t,Le=t=>t===a?"":Math.floor(t*100);
function ft(...t){let e={};for(let s of t)e[s]={PreferredRadix:10};return e}var Fb=class{
constructor(t,e,s){this.__0=t,this.__8=e,this.__5=ne(e.site,gt(t.stacks.at(e.stack))),this.Bytes=G(e.charged),this.Age=e.age,this.Secs=G(e.lived&&Math.round(e.lived/1e3)),this.Process=O(Us(t,e.process)),Object.assign(this,s)}
toString(){return et(it(this.__8.block),this.__5)}
details(){let{block:t,hit:e,age:s,lived:r,charged:i,requested:n,thread:l,stack:o}=this.__8,{description:d}=this.__0.start.target,u=i===a?"":`, ${i} bytes`,h=n===a?"":`, ${n} asked for`,c=r===a?"":`, ${tt(r/1e3,d)}`,f=[`allocated at hit ${e} of ${this.__0.lastHit}: ${s} hits${c} before the last one`,l&&`thread ${it(l)}`,Xa(this.__0,this.__8.process,this.__0.stacks.at(o)),Ym(this.__0,this.__8),"on this boot of the target, as long as it is there:",...$m(this.__0,this.__8),"its stack:"];return Ut(`${it(t)}${u}${h}, tag ${JSON.stringify(R(this.__0.tag))}`,[...f.filter(m=>!!m),...this.__0.stacks.at(o).map(({text:m})=>m)])}
get[Symbol.metadataDescriptor](){return ft("Bytes","Age","Secs")}},ja=class{
constructor(t,e){this.NonPaged=t.outstanding,this.NonPagedBytes=t.bytes,this.Paged=e.outstanding,this.PagedBytes=e.bytes,this.Allocs=G(Oe(t.allocs,e.allocs)),this.Frees=G(Oe(t.frees,e.frees))}
get[Symbol.metadataDescriptor](){return ft("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}},Eb=class extends ja{
constructor(t){super(t.nonPaged,t.paged),this.__o=t}
toString(){let{bytes:t,text:e}=this.__o;return et(`${t>0?"+":""}${t}`,e)}};
function Za(t){switch(t.kind){case"driver":return t.module;case"noModule":return"(code in no module)";case"system":return"(the system itself)";case"cut":return"(unknown: stack read in part)";case"unknown":return za[t.why]}}
function Rb(t){switch(t.kind){case"driver":return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case"noModule":return"a driver that was unloaded, or code made at run time";case"system":return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case"unknown":return"whoever stands behind a gap may be anybody"}}var Ub=t=>t===a?"":[...new Set(t)].join("-"),Os={},Ge=({Tag:t,Target:e})=>t!==a||e!==a;
function xt(t){let e=xb(t),s=new Set(t.map(({tag:i})=>i)).size>1,r=e.size>1;return i=>{var n;return p({},s&&{Tag:O(R(i.tag))},r&&{Target:(n=e.get(Ja(i)))!=null?n:""})}}var Ja=({start:{target:t}})=>`${t.description} ${t.kernelBase}`;
function xb(t){var e,s;let r=new Map,i=new Map;for(let n of t){let l=Ja(n);if(r.has(l))continue;let o=`${(e=n.start.target.build)!=null?e:"(unknown)"}`,d=((s=i.get(o))!=null?s:0)+1;i.set(o,d),r.set(l,d===1?o:`${o} (${d})`)}return r}var Ib=5,Ob=class{
constructor(t,e,s,r){let{holding:i,share:n}=e;this.__0=t,this.__2=e,this.__x=s,this.Blocks=G(i==null?a:i.blocks),this.Bytes=G(i==null?a:i.bytes),this["Share%"]=i&&t.openHits()===0?Math.round(n*100):"",this.Past=Ub(nb(e)),this.Known=t.isWhole()?"all":"at least",Ge(r)||(this["Coverage%"]=Le(t.booked())),Object.assign(this,r)}
toString(){return et(`${this.Blocks||0}/${this.__2.allocs}`,Za(this.__2.holder))}
details(){var t;let{holder:e,stacks:s,allocs:r}=this.__2,[i]=s,n=this.Known==="all"?"":"at least ";return Ut(`${Za(e)}, tag ${JSON.stringify(R(this.__0.tag))}`,[`${n}${this.Blocks||0} blocks stay of ${b(r,"allocation")} on ${b(s.length,"stack")}`,Rb(e),...this.__14(),...[xs(this.__0,Qa,Vb(this.__2))].filter(Bb),"the stack with the most blocks:",...this.__0.stacks.at((t=i==null?a:i.stack)!=null?t:-1).map(({text:l})=>l)])}
__14(){var t;let e=new Map;for(let{stack:n,holder:l,blocks:o}of this.__2.stacks){let d=this.__0.stacks.at(n),u=Lb(l,ne(this.__0.siteOf(d,this.__x),gt(d)));e.set(u,((t=e.get(u))!=null?t:0)+o.length)}let s=v([...e],([,n],[,l])=>l-n),r=s.slice(0,Ib).map(([n,l])=>`${b(l,"block")} not seen freed: ${n}`),i=s.length-r.length;return i>0?[...r,`and ${b(i,"other way")}`]:r}
get[Symbol.metadataDescriptor](){return ft("Blocks","Bytes","Share%","Coverage%")}},Vb=({stacks:t})=>t.reduce((e,{blocks:s})=>e.concat(s),[]),Bb=t=>t!==a;
function Lb(t,e){if(!("past"in t))return e;let{frame:s,past:r}=t;return r===0?s.text:`${s.text} by way of ${e}, ${b(r,"frame")} looked past`}var Gb=class{
constructor(t,e,s,r){this.__9=e,this.__0=t,this.Number=e.number,this.Kind=e.kind,this.Block=G(e.block&&ea(e.block)),this.Charged=G(e.charged),this.Cpu=G(e.processor),Object.assign(this,r);let i=t.stackOf(e),n=ne(t.siteOf(i,s),gt(i));this.__b=et(`${e.number} ${e.kind}`,n)}
toString(){return this.__b}
details(){let{stopAddress:t,requested:e,poolType:s,blockFrom:r,thread:i,time:n}=this.__9,l=[`tag ${JSON.stringify(R(this.__9.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i}`,Xa(this.__0,this.__9.process,this.__0.stackOf(this.__9)),e!==a&&`${e} bytes asked for`,s!==a&&`pool type 0x${s.toString(16)}`,r&&`block found by ${r}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean);return Ut(l.join(", "),this.__0.stackOf(this.__9).map(({text:o})=>o))}
get[Symbol.metadataDescriptor](){return ft("Number","Charged","Cpu")}},Wb=/^Ex\w*Lookaside/;
function Hb(t){var e,s,r;let i=X(t);return Wb.test((r=(s=(e=t[i])==null?a:e.symbol)==null?a:s.name)!=null?r:"")&&jt(t,i)}var le=t=>ne(t.site,t.noSite);
function Ya(t,{use:e,holding:s}){let{site:r,allocs:i,frees:n,stacks:l}=e,o=[`${b(i,"allocation")} and ${b(n,"free")} seen here, from ${b(l.length,"stack")}`,s&&qb(t,s),s&&Xb(s),xs(t,Qa,Kb(t,e)),jb(t,e),...Zb(e),Jb(t,e),`coverage ${Fe(t)}${Jn(t)}`,(r==null?a:r.frame.source)&&`source ${r.frame.source.file} line ${r.frame.source.line}`,Yb(t.natureOf(e))];return Ut(`${le(e)}${r?` (${r.key})`:""}${zb(e)}, tag ${JSON.stringify(R(t.tag))}`,o.filter(d=>!!d))}
function Kb(t,{stacks:e}){let s=t.held();return e.reduce((r,i)=>{var n;return r.concat((n=s.get(i))!=null?n:[])},[])}var zb=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function qb(t,e){let{blocks:s,old:r}=e,i=s===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",o=Qb(e,l),d=n?"":", of what is known";return`${l}${b(s,"block")} allocated here ${i}${o}, ${r} of them old${d}`}
function Qb({bytes:t,requested:e},s){return t!==a?`, ${s}${t} bytes`:e===a?"":`, ${s}${e} bytes asked for`}
function Xb({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function jb(t,{first:e,last:s,allocs:r,frees:i,unknown:n}){if((e==null?a:e.time)===a||(s==null?a:s.time)===a)return;let l=h=>tt((h-t.start.time)/1e3,t.start.target.description),o=(s.time-e.time)/1e3,d=r+i+n-1,u=o>0?`, ${(d/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(s.time)}${u}`}
function Zb(t){let{freedByOtherModules:e,unlocatedAllocs:s,unlocatedRequested:r,refused:i}=t;return[...e>0?[`${b(e,"block")} of here freed by other modules`]:[],...s>0?[`the block is not known of ${b(s,"allocation")} here${Yn(r,s)}`]:[],...i>0?[`${b(i,"block")} refused at once by a limit of the tag`]:[]]}
function Jb(t,{stacks:e}){return e.some(s=>Hb(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":a}
function Yb(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${s}`}
function $b(t,e){let s=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&s.push({use:n,holding:l});let r=s.reduce((n,{holding:l})=>n+l.blocks,0),i=s.map(n=>p({},n,{share:n.holding.blocks/r}));return v(i,(n,l)=>$a(l)-$a(n)||l.holding.blocks-n.holding.blocks)}var $a=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},tS=class{
constructor(t,{use:e,holding:s,share:r},i=Os){this.__0=t,this.__2=e,this.__l=s,this.Blocks=s.blocks,this.Bytes=G(s.bytes),this["Share%"]=t.openHits()===0?Math.round(r*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":" %"}`,Ge(i)||(this.Old=s.old,this["Coverage%"]=Le(t.booked())),Object.assign(this,i)}
toString(){return et(`${this.__l.blocks}/${this.__2.allocs}`,le(this.__2))}
details(){return Ya(this.__0,{use:this.__2,holding:this.__l})}
get[Symbol.metadataDescriptor](){return ft("Blocks","Bytes","Share%","Old","Coverage%")}},eS=class{
constructor(t,e,s){this.__0=t,this.__2=e,this.__i=sS(t,e);let{there:r,gone:i,unreadable:n}=tl(s,this.__i);this.Held=r+i+n,this.There=r,this.Gone=i,this.Unreadable=n,this.Events=G(re(t,s))}
toString(){return et(`${this.There}/${this.Held}`,le(this.__2))}
details(){let{rechecks:t}=this.__0,e=t.map(r=>{let i=re(this.__0,r),{there:n}=tl(r,this.__i);return`${n} of ${this.Held} there ${i===a?"later":`after ${i} events`}`}),s=t[t.length-1];return Ut(le(this.__2),[...e,...s?[Vg(s)]:[]])}
get[Symbol.metadataDescriptor](){return ft("Held","There","Gone","Unreadable","Events")}};
function sS(t,{stacks:e}){var s;let r=t.held(),i=new Set;for(let n of e)for(let{block:l}of(s=r.get(n))!=null?s:[])i.add(l);return i}
function tl({there:t,gone:e,unreadable:s},r){let i=n=>n.filter(l=>r.has(l)).length;return{there:i(t),gone:i(e),unreadable:i(s)}}var rS=class{
constructor(t,e,s=Os){let{use:r,holding:i}=e;this.__0=t,this.__5=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=G(i==null?a:i.blocks),this.Bytes=G(i==null?a:i.bytes),Ge(s)||(this["Coverage%"]=Le(t.booked()));let n=i!==a&&!t.isWhole(),l=t.natureOf(r).kind==="probableWrapper";this.Note=[n&&"at least",l&&"wrapper?"].filter(Boolean).join(", "),Object.assign(this,s)}
toString(){return et(`${this.Allocs}/${this.Frees}`,le(this.__5.use))}
details(){return Ya(this.__0,this.__5)}
get[Symbol.metadataDescriptor](){return ft("Allocs","Frees","Blocks","Bytes","Coverage%")}},el=28,iS=class{
constructor(t,e,s=Os){this.__0=t,this.__t=e.stack,this.__a=t.stacks.at(e.stack),this.__j=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.siteOf(this.__a,[]);this.__5=O(ne(r,gt(this.__a)));let i=this.__10(r).join(" < ");this.Callers=i.length>el?`${i.slice(0,el-3)}...`:i,Ge(s)||(this["Coverage%"]=Le(t.booked())),Object.assign(this,s)}
toString(){return et(`${this.Allocs}/${this.Frees}`,this.__5)}
details(){let t=this.__0.recent(Number.POSITIVE_INFINITY).filter(({stack:l})=>l===this.__t),e=xs(this.__0,"processes of its last hits",t),s=this.__a.map(({text:l})=>l),r=this.__j>0?`; up to ${b(this.__j,"hit")} had another stack`:"",i=JSON.stringify(R(this.__0.tag)),n=Fe(this.__0);return Ut(`${b(s.length,"frame")}, tag ${i}, coverage ${n}${r}`,e===a?s:[...s,e])}
get[Symbol.metadataDescriptor](){return ft("Allocs","Frees","Coverage%")}
__10(t){let e=t?t.depth+1:X(this.__a);return this.__a.slice(e).map(({text:s})=>O(s))}},nS=class{
constructor(t,e,s){let r=oS(t,e);this.PoolHitTag=r.value===a?"not readable":st(I(r.value));let i=Ur(t);this.Armed=O(dS(r,e,i)),this.Repair=O(uS(r,i)),this.Recorded=Vs([...e.shown.keys()].map(n=>JSON.stringify(R(n)))),this.Learned=Vs(e.learned().map(aS)),this.Skipped=O(Vs(s))}
toString(){return this.Armed}};
function aS({kind:t,key:e,where:s,holds:r}){let i="register"in s?s.register:`[base${lS(s.offset)}]`;return`${t} at 0x${e}: ${r} in ${i}`}var lS=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Vs=t=>t.length===0?"none":t.join(", ");
function oS(t,e){var s;let{unrepaired:r,change:i}=e;if(r)return{value:r.holds,repair:r.repair};let n=ot(t),l=n.kind==="read"?e.leftValue(n):a,o=(s=i==null?a:i.repair)!=null?s:Gt(Qt(l));return{value:n.kind==="read"?n.value:a,repair:o}}
function dS({value:t},{armed:e,change:s},r){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=r?" when this dump was taken":"";if(Q(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(R(I(t)))}${i}`;return r?n:!s||Wt(s.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function uS({value:t,repair:e},s){return t!==a&&Q(t)?"nothing to repair":s?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function oe(t,e,s,r){let i=t.map(n=>As(n)+Gp(n));return e===0?[`no ${s}`,...i].join("; "):[`${b(e,s)} (${r})`,...i,_s].join("; ")}
function hS(t,e,s){let r=t.map(i=>[As(i),Jm(i)].filter(Boolean)).map(i=>i.join(", "));return e===0?["no block",...r].join("; "):[`${e<s?`the oldest ${e} of `:""}${b(s,"block")} (address, call site), the oldest first`,...r,_s].join("; ")}
function cS(t,e){let s=`read${t.isOfTables?" from the tag tracker, without !poolused,":""} in ${tt(t.seconds,t.session)}`,r=t.unread>0?[`${b(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${b(e,"tag")} (nonpaged/paged bytes)`,s,...r,...i,...e===0?[]:[_s]].join("; ")}
function fS(t){var e;let s=(e=/, Binary\s*:\s*(\S+)/.exec(t||""))==null?a:e[1];return s===a?[]:[{grade:"list",name:s,place:{kind:"printed"}}]}var pS=class extends ja{
constructor(t){super(t.nonPaged,t.paged),this.__m=t,this.Users=O(ug(mS(t)))}
toString(){return et(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__m.text)}
details(){let{text:t,tag:e,description:s="no description"}=this.__m,r=e!==a&&Ks(e)?` (${st(e)})`:"";return new ae(`${t}${r}: ${s}`)}},mS=({tag:t,description:e})=>ha([fS(e),t===a?[]:ua(t)]),gS=class{
constructor({grade:t,name:e,place:s,description:r=""}){this.__b=e,this.Grade=t,this.Place=O(hg(s).replace(/^.*\\/,"")),this.Says=O(r).slice(0,Is)}
toString(){return O(`?${this.__b}`).slice(0,Is)}},bS=class{
constructor(t,e,s,r,i,n,l){this.__r=!1,this.__1=[],this.__g=l,this.__c=t,this.__3=e,this.__h=s,this.__d=r,this.__q=i,this.__n=n}
toString(){return`pooltag ${this.__n}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return yb()}
hitTag(...t){return this.__4("hitTag",t,([e,...s])=>{let r=ie("hitTag",e),i=Ga('hitTag("Abc ", ',s.filter(l=>l!==de)),n=this.__3.hunt(r,i,s.includes(de));return n.kind==="hunted"?this.__s(n):ya(n)})}
arm(...t){return this.__4("arm",t,([e,s])=>{let r=ie("arm",e);if(s!==a&&s!==de)throw new F(Et(`${s}`,`dx @$pool.arm("Abc ", "${de}")`));let i=this.__3.arm(r,s===de);return i.kind==="armed"?Bm(r,i.armed.arming.repair):ya(i)})}
capture(...t){return this.__4("capture",t,()=>{let e=this.__3.capture(Ga("capture(",t));return e.kind==="hunted"?this.__s(e):Lm(e)})}
clear(...t){return this.__4("clear",t,()=>Lp(this.__3.clear()))}
skip(...t){return this.__4("skip",t,([e])=>{let s=Wa("skip",e);return this.__1=[...this.__1.filter(r=>r!==s),s],zn(this.__1)+(this.__12(s)?"":xp(s))})}
unskip(...t){return this.__4("unskip",t,([e])=>{let s=Wa("unskip",e),r=this.__1.includes(s)?"":Ip(s);return this.__1=this.__1.filter(i=>i!==s),r+zn(this.__1)})}
save(...t){return this.__4("save",t,([e])=>qp(this.__h.save(Ha("save",e))))}
open(...t){return this.__4("open",t,([e])=>jp(this.__h.open(Ha("open",e))))}
used(...t){this.__7("used",t);let{sort:e,pattern:s}=Ab(t);this.__r||this.__g({kind:"listing"}),this.__r=!0;let r=Um(this.__c,this.__g);if(!r)throw new F(va);let i=xm(r.rows,e).filter(({text:n})=>s===a||sl(s,n));return i.length===0&&Nb(s,r.rows.map(({text:n})=>n)),new K(cS(r,i.length),i.map(n=>new pS(n)))}
snapshot(...t){return this.__4("snapshot",t,([e,s])=>{var r;let{snapshots:i}=this.__d,n=(r=Rs("snapshot",e))!=null?r:`s${i.length+1}`,l=Rs("snapshot",s),o=pa(this.__c,this.__g,n,l===a?a:this.__13(l));return o?(this.__d.noteSnapshot(p({type:"snapshot"},o)),Xm(n,o.rows.length,i.length===0)):va})}
diff(...t){this.__7("diff",t);let e=this.__w(t,0),s=this.__w(t,1),r=Xg(e,s);if(r.kind!=="changes")throw new F(qm(r,e,s));return new K(jm(r,e,s),r.rows.map(i=>new Eb(i)))}
who(...t){this.__7("who",t);let e=ie("who",t[0]),s=Cm(e,this.__c,this.__q);return new K(cg(e,s),s.users.map(r=>new gS(r)))}
leaks(...t){let e=this.__6("leaks",t),s=xt(e),r=[];for(let l of e)for(let o of $b(l,this.__1))r.push(new tS(l,o,s(l)));let i=e.map(l=>Fs(l,Es(l,this.__1))),n=oe(e,r.length,"call site","blocks/allocations");return new K([n,...i].filter(Boolean).join(". "),r)}
recheck(...t){let e=[],s=[];for(let i of this.__6("recheck",t)){let n=Bg(i,this.__3.recheck(i)),l=i.rechecks[i.rechecks.length-1];if(n!==a?s.push(n):s.push(Fs(i,Es(i,this.__1))),!(n!==a||!l))for(let{use:o,held:d}of Fa(i,this.__1))d>0&&e.push(new eS(i,o,l))}let r=(i,n)=>n.There-i.There||n.Held-i.Held;return new K(s.join(" "),v(e,r))}
sites(...t){let e=this.__6("sites",t),s=xt(e),r=[];for(let i of e)for(let n of yS(i.sites(this.__1)))r.push(new rS(i,n,s(i)));return new K(oe(e,r.length,"call site","allocations/frees"),r)}
blocks(...t){let[e]=t,s=wS(e)?e:a,r=this.__6("blocks",t,s===a?t:[]),i=new Set,n=xt(r),l=[],o=0;for(let d of r)for(let u of db(d,this.__1))u.site&&i.add(u.site.frame.text),!(s!==a&&!ub(u.site,s))&&(o+=1,l.length<kS&&l.push(new Fb(d,u,n(d))));if(s!==a&&o===0)throw new F(tg(s,[...i]));return new K(hS(r,l.length,o),l)}
drivers(...t){let e=this.__6("drivers",t),s=xt(e),r=[];for(let i of e)for(let n of ib(i,this.__1))r.push(new Ob(i,n,this.__1,s(i)));return new K(oe(e,r.length,"module","blocks/allocations"),r)}
stacks(...t){let e=this.__6("stacks",t),s=xt(e),r=[];for(let i of e){let n=v(i.stackUses(),(l,o)=>il(o)-il(l));for(let l of n)r.push(new iS(i,l,s(i)))}return new K(oe(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,s=e===a?SS:La("The number of hits",e,"dx -g @$pool.hits(20)"),r=this.__6("hits",t,[]),i=xt(r),n=[];for(let l of r)for(let o of l.recent(s))n.push(new Gb(l,o,this.__1,i(l)));return new K(oe(r,n.length,"hit","number, kind, call site"),n)}
status(...t){return this.__7("status",t),new nS(this.__c,this.__3,this.__1)}
help(...t){Ba("help",t);let e=Object.values(Be).map(s=>new Db(s));return new K(`pooltag ${this.__n}: ${wb}`,e)}
__13(t){if(!/[*?]/.test(t))return[ie("snapshot",t)];let e=new Set;for(let{rows:s}of this.__d.snapshots)for(let[r=0]of s){let i=I(r);sl(t,R(i))&&e.add(i)}if(e.size===0)throw new F(Ca("known tag",t));return[...e]}
__w(t,e){let{snapshots:s}=this.__d,r=Rs("diff",t[e]),i=r===a?s[s.length-2+e]:s.filter(n=>n.name===r).pop();if(i)return Mm(i);throw new F(r===a?Qm:Ca("snapshot",r))}
__s(t){let{hunt:e}=t;return[ig(t),Fs(e,Es(e,this.__1))].filter(Boolean).join(" ")}
__12(t){let{hunts:e}=this.__3,s=r=>Ne(r,[t]);return e.length===0||e.some(({stacks:r})=>r.all.some(i=>i.some(s)))}
__7(t,e){Ba(t,e),this.__3.reconcile()}
__4(t,e,s){try{return this.__7(t,e),new ae(s(e))}catch(r){if(!(r instanceof F))throw r;return new ae(r.message)}}
__6(t,e,[s]=e){this.__7(t,e);let r=s===a?a:ie(t,s),{shown:i}=this.__3,n=(r===a?[...i.values()]:[i.get(r)]).filter(l=>l!==a);if(n.length===0)throw new F(Op(r,r===a?[]:Fr(r,i.keys())));return n}},sl=(t,e)=>Xt(t,e)||Xt(t,e.trim()),de="unseen",SS=100,kS=1e3,wS=t=>typeof t=="string"&&t.length>4&&/!|\+0x/.test(t),yS=t=>v(t,(e,s)=>rl(s)-rl(e)),rl=({use:t})=>t.allocs+t.frees+t.unknown,il=({hits:t})=>t.alloc+t.free+t.unknown,It=new um,We=t=>Ee(em(t)),Bs=new hm,ue=new Mp(Bs,()=>It.now(),"0.1.0",We),DS=new Vo(It,It,t=>{ue.note(p({type:"change"},t))}),Ls=new Zf(It,DS,ue,We),CS=new Tp(It,Bs,ue,Ls),j=new bS(It,Ls,CS,ue,Bs,"0.1.0",We);
function TS(){Ee(cm("0.1.0"));let t=(s,r)=>new host.optionalRecord(new host.functionAlias(NS(r),s));class e{
get Pool(){return j}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>j.used(...s)),t("poolhit",(...s)=>j.hitTag(...s)),t("poolwho",(...s)=>j.who(...s)),t("poolleaks",(...s)=>j.leaks(...s)),t("poolrestore",(...s)=>j.clear(...s)),t("poolhelp",(...s)=>j.help(...s))]}
function vS(){let t=oa(j);Ee(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${la}`)}
function AS(){for(let t of Ls.release())t.kind==="stillThere"&&We({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&Ee(`pooltag: ${wt(t)}`);ue.flush(),fm()}
function NS(t){return(...e)=>(oa(j),t(...e))}return[j,TS,vS,AS]})();
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
