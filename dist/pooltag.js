/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const f=Object.assign;var Ia=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),le=t=>{var e;return(e=Ia[t&255])!=null?e:""},yt=t=>le(t>>>24)+le(t>>>16)+le(t>>>8)+le(t),Br=2147483648;
function L(t){return t>>>0}
function oe(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return L(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function Hr(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Lr(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:He(oe([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function Ca(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?He(oe(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?He(L(Number.parseInt(t,16))):Lr(t)}
function He(t){return t<Br?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:W(t)}}}
function W(t){return L(t&~Br)}
function C(t){let e=r=>r>=32&&r<=126;return Hr(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function tt(t){return`0x${yt(t)}`}
function Ba(t){return oe([...Hr(t)].reverse())}
function zr(t){return C(t).includes(".")}var Fr=16,Ht=t=>t,St=Ht("0".repeat(Fr));
function ct(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Ht(e.toLowerCase().padStart(Fr,"0"))}
function et(t,e){return Ht(yt(t)+yt(e))}
function I(t){return{high:Number.parseInt(t.slice(0,8),16),low:Tt(t)}}var Tt=t=>Number.parseInt(t.slice(8),16);
function v(t,e){let r=Tt(t)+e;if(r>=0&&r<4294967296)return Ht(t.slice(0,8)+yt(r));let{high:s}=I(t);return et((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function G(t,e){if(t.slice(0,8)===e.slice(0,8))return Tt(e)-Tt(t);let r=I(t),s=I(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function X(t,e){return t<e?-1:t>e?1:0}
function Ur(t,e){return(Tt(t)&e-1)===0}
function Z(t,e){return e===4?Ht(St.slice(8)+t.slice(8)):t}
function Lt(t,e){return t.charAt(e===4?8:0)>="8"}
function Ha(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var rt=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function zt(t,e){let r=Tt(t),s=e===4&&r>=2147483648;return rt(s?et(4294967295,r):t)}var b=t=>t,xt=t=>`0x${(t>>>0).toString(16)}`,La=b("g"),za=(t,e)=>b(`g ${zt(t,e)}`),Le=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Fa=t=>b(Le(t));
function Ua(t,e,r){return b(`rM 0x1;${e?"kb":"k"}${xt(t)}${jr(r)}`)}var Da=t=>b(`rM 0x1${jr(t.filter(e=>e==="$thread"))}`),ja={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function Wa(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${Dr(r)}}`:"";return b(`${Dr(ja[t])}${s};lm o`)}var Ga=b("r@$prcb"),Dr=t=>`r@${t.join(",@")}`,qa=(t,e)=>b(`${e?"kb":"k"}${xt(t)}`),Ka=(t,e)=>b(`.fnent ${zt(t,e)}`),jr=t=>t.map(e=>`;${Le(e)}`).join(""),Va=b(".lastevent"),Ja=b(Le("$ptrsize")),Ya=b("vertarget"),Wr=b("lm"),Xa=b("lm o"),Za=b("sx"),Qa={status:b("sxe bpe"),command:b('sxe -c "" bpe'),handling:b("sxe bpec")},$a=b(".reload"),tl=t=>b(`x nt!${t}`),el=t=>b(`dt nt!${t}`),rl=t=>b(`dt nt!_EPROCESS ${t}`),sl=(t,e)=>b(`ln ${zt(t,e)}`);
function il(t,e,r){let s=zt(t,e);return r.length===4?b(`ed ${s} ${xt(Ut(r))}`):b(`eb ${s} ${r.map(xt).join(" ")}`)}var Ft=t=>b(`ed nt!PoolHitTag ${xt(t)}`);
function nl(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return b(`!poolused ${xt(r)}`)}
function al(t){let e=C(t).replace(/[^A-Za-z0-9]/g,"?");return b(`!poolused 0x1 ${e}`)}var ll=b("dd nt!PoolHitTag L1"),ol=b(".cache flushall"),_e="poolHitTagNote",_l=t=>b(`dx -r0 @$${_e} = "${t.replace(/[^0-9a-f ]/g,"")}"`),ul=b(`dx -r0 @$${_e}`),hl=b(`dx -r0 @$vars.Remove("${_e}")`);
function Ut(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function ze(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var dl=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Dt=t=>t.replace(dl,"."),cl=300,jt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Dt(r).slice(0,cl)),this.name="HostError",this.call=t}},z=(t,e)=>N(()=>t.query(e),()=>[]);
function N(t,e){try{return t()}catch(r){if(!(r instanceof jt))throw r;return e(r)}}var Gr=32,fl=9,gl=96,ft=8192,q=t=>t===Gr||t===fl,Fe=t=>t>=48&&t<=57,pl=t=>Fe(t)||t>=97&&t<=102||t>=65&&t<=70;
function T(t,e){let r=e;for(;r<t.length&&q(t.charCodeAt(r));)r++;return r}
function st(t,e){let r=e;for(;r<t.length&&pl(t.charCodeAt(r));)r++;return r}
function ml(t,e){let r=e;for(;r<t.length&&Fe(t.charCodeAt(r));)r++;return r}
function Ue(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Gr;)e--;return t.slice(0,e)}
function it(t,e){let r=st(t,e),s=r-e;if(s===16)return De(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==gl)return De(kl+t.slice(e,r),4,r);let i=st(t,r+1);if(i-r===9)return De(t.slice(e,r)+t.slice(r+1,i),8,i)}var kl="00000000",De=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function bl(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function ue(t,e){let r=[];for(let s of t){let i=s.length<=ft?e(s):a;i!==a&&r.push(i)}return r}
function wl(t,e){return{elementSize:e,rows:ue(t,r=>vl(r,e))}}
function vl(t,e){let r=it(t,T(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=yl(t,i,e*2);if(n<0||(s.push(Sl(t,i,n)),!Tl(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function yl(t,e,r){let s=e+r,i=st(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Sl=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Tl=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),qr={kind:"unknown"},je=(t,e)=>Yr(e,t.readMemory(e.address,e.before.length));
function xl(t,e){var r,s;Vr(t);let i=je(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=Yr(e,Ol(t,e));if(i.kind===n.kind)return i;let l=o=>[i,n].find(o);return(s=(r=l(Kr))!=null?r:l(({kind:o})=>o==="other"))!=null?s:qr}var Kr=({kind:t})=>t==="after"||t==="mixed";
function Vr(t){z(t,ol)}
function Jr(t,e){e===4&&Vr(t)}
function Yr(t,e){if(!e)return qr;let{before:r,after:s}=t,i=n=>n.every((l,o)=>l===e[o]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function Ol(t,{address:e,pointerSize:r}){let s=wl(z(t,ll),4).rows.find(n=>Z(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(ze(i))}
function P(t,e,r){var s;if(e<0||e+r>t.length)return;if(r===4)return Ot(t,e);let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}var Ot=(t,e)=>{var r,s,i,n;return(((r=t[e])!=null?r:0)|((s=t[e+1])!=null?s:0)<<8|((i=t[e+2])!=null?i:0)<<16|((n=t[e+3])!=null?n:0)<<24)>>>0};
function At(t,e,r){let s=P(t,e,4),i=r===8?P(t,e+4,4):0;return s===a||i===a?a:et(i,s)}
function he(t,e,r){let s=t.readMemory(e,r);return s&&At(s,0,r)}
function gt(t,e){let r=t.readMemory(e,4);return r&&P(r,0,4)}
function Xr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let o=At(i,l*s,s);if(o===a||o===St)break;n.push(o)}return n}var We=(t,e,r)=>v(t,e*r),Al=t=>ue(t,El);
function El(t){let e=it(t,T(t,0));if(!e||!q(t.charCodeAt(e.end)))return;let{name:r,detail:s}=Zr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function Zr(t){let e=Nl(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Nl(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function de(t,e,r){let s=`nt!${e}`.toLowerCase();return N(()=>{let i=t.query(tl(e)),n=Al(i).find(o=>o.name.toLowerCase()===s);if(n)return{kind:"found",address:Z(n.address,r)};let l=i.find(o=>o.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function Qr(t,e,r){let s=de(t,e,r);return s.kind==="found"?s.address:a}
function Wt(t){let e=new Map;for(let r of t)if(!(r.length>ft||!r.includes("=")))for(let[s,i]of Rl(r))e.has(s)||e.set(s,i);return e}var Ml=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Pl="^ Bad register error in ";
function Rl(t){var e,r;let s=[],[i=""]=t.split(Pl);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),o=ct((e=l==null?a:l[2])!=null?e:""),_=(l==null?a:l[3])==="*";if(l&&o&&!_)s.push([((r=l[1])!=null?r:"").toLowerCase(),o]);else if(!_&&!Ml.test(n))return[]}return s}
function Ge(t){let e=!1;return ue(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),Il(r,e)))}
function Il(t,e){let r=it(t,T(t,0));if(!r||!q(t.charCodeAt(r.end)))return;let s=it(t,T(t,r.end));if(!s||!q(t.charCodeAt(s.end)))return;let i=T(t,s.end),n=t.slice(i),l=n.search(/\s/),o=l<0?n:n.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:r.address,end:s.address,name:o,symbols:n.slice(o.length).trim(),unloaded:e}}var Cl=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function $r(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function ts(t,e,r){let s=(o,_)=>{let{offset:u,bytes:h}=r.fields[o];return Bl(t,e+u,h,_)},i=s("Key",!1),n=es(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=es(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:L(i),nonPaged:n,paged:l}}
function es(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function Bl(t,e,r,s){let i=P(t,e,4),n=r===8?P(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,o=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(o)?o:a}
function rs(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:ss(s.nonPaged,i.nonPaged),paged:ss(s.paged,i.paged)}),e)}var ss=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function Hl(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=ts(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function is(t,e){let r=new Map,s;for(let i of t){if(i.length>ft)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",o="",_="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(_))&&r.set(_,{offset:Number.parseInt(o,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var ns=(t,e)=>is(z(t,el(e)),e);
function as(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&ls(e.type);return e&&r!==a?e.offset+r:a}
function ls(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],o=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):o?Number(i)*(Number(o)/8):a}var Ll=16,os=12,zl=4096;
function Fl(t,e,r){let s=ns(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),_=e("PoolBigPageTableSize");if(!s||!i||!l||o.kind!=="found"||_.kind!=="found")return;let u=he(t,o.address,r),h=gt(t,_.address);if(!u||!h||(h&h-1)!==0)return;let d=as(s);if(d===a)return;let c={keyOffset:i.offset,sizeOffset:l.offset};return f({address:u,slots:h,entrySize:d},c,{sizeUnit:n?1:zl,pointerSize:r})}
function Ul(t,e,r){let s=jl(r),i=$r(s,e.slots-1);if(e.sizeUnit===1)return qe(t,e,i,r);let n=qe(t,e,i,r);if(n.kind==="found")return n;let l=qe(t,e,Dl(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var Dl=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function qe(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:o,sizeOffset:_,sizeUnit:u,pointerSize:h}=e,d=Math.min(Ll,n-r),c=t.readMemory(We(i,r,l),d*l);if(!c)return{kind:"unreadable"};for(let g=0;g<c.length;g+=l){if(At(c,g,h)!==s)continue;let p=At(c,g+_,h),y=p&&G(St,p);if(y===a)return{kind:"unreadable"};let O=y*u;return{kind:"found",tag:oe(c.subarray(g+o,g+o+4)),bytes:O}}return{kind:"absent"}}
function jl(t){let{high:e,low:r}=I(t);return(r>>>os|e<<32-os)>>>0}var Wl=["$thread","$prcb","$proc"],_s=(t,e,r)=>N(()=>{let s=Wt(t.query(Fa(r))).get(r);return s&&Z(s,e)},()=>{}),Gl=8,ql=64;
function us(t,e,r){let s=to(ns(t,"_POOL_TRACKER_TABLE")),i=Kl(t,e),n=cs(t,e("PoolTrackTable"),r);if(!s||!i||!ds(n))return;let l=Vl(t,e("ExPoolTagTables"),r),o=Jl(t,e,r);if(!l||o==="unknown")return;let _=[n.address,...l.filter(u=>u!==n.address)];return f({layout:s,tables:_},i,{expansion:o==="none"?a:o})}
function Kl(t,e){let r=Ve(t,e("PoolTrackTableSize")),s=Ve(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function Vl(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:Xr(t,e.address,ql,r)}
function Jl(t,e,r){let s=cs(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!ds(s))return"none";let i=Ve(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var Et={kind:"unreadable"};
function Ke(t,e,r){let s=Zl(t,e,r);if(s.kind!=="slot")return s.kind==="none"?Ql(t,e,r):s;let i=[];for(let n of e.tables){let l=Nt(t,e,n,s.index,1);if(!l)return Et;let o=l.get(0);o&&W(o.tag)===r&&i.push(o)}return hs(rs(i))}
function Yl(t,e){let[r]=e.tables,s=r&&Nt(t,e,r,0,e.mask+1);return s&&[...s.values()].map(({tag:i})=>W(i))}
function Xl(t,e){let r=new Map;for(let n of e.tables){let l=Nt(t,e,n,0,e.slots);if(!l)return;l.forEach((o,_)=>{var u;r.set(_,[...(u=r.get(_))!=null?u:[],o])})}let{expansion:s}=e,i=s?Nt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(rs),...i.values()].filter(n=>n!==a):a}
function Zl(t,e,r){let[s]=e.tables;if(!s)return Et;let i=e.mask+1,n=$r(r,e.mask);for(let l=i;l>0;){let o=Math.min(Gl,i-n,l),_=Nt(t,e,s,n,o);if(!_)return Et;for(let u=0;u<o;u+=1){let h=_.get(u);if(!h)return{kind:"none"};if(W(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+o)%i,l-=o}return{kind:"none"}}
function Nt(t,{layout:e},r,s,i){let n=We(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&Hl(l,e)}
function Ql(t,e,r){var s;let{expansion:i}=e,n=i&&Nt(t,e,i.table,0,i.slots);if(i&&!n)return Et;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(o=>W(o.tag)===r);return l?hs(l):$l(t,e)}
function $l(t,e){for(let r of e.tables){let s=We(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&ts(i,0,e.layout);if(!n)return Et;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function hs(t){if(!t)return Et;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function to(t){let e=t&&as(t);if(!t||e===a)return;let r={};for(let s of Cl){let i=t.fields.get(s),n=i&&ls(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var ds=t=>t.kind==="found"&&t.address!==St;
function cs(t,e,r){if(e.kind!=="found")return e;let s=he(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var Ve=(t,e)=>e.kind==="found"?gt(t,e.address):a,eo=(t,e)=>X(t.start,e)<=0&&X(e,t.end)<0,fs=(t,e)=>t.modules.find(r=>!r.unloaded&&eo(r,e)),Gt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),ro=(t,e)=>{var r;return((r=fs(t,e))==null?a:r.name.toLowerCase())==="nt"},so=64;
function Je(t){let e=Ye(t);if(!e)return{kind:"noPointerSize"};let r=de(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=Ge(z(t,Wr)).map(n=>f({},n,{start:Z(n.start,e),end:Z(n.end,e)}));if(!Gt(s))return{kind:"noModules"};let i=n=>de(t,n,e);return{kind:"read",target:f({pointerSize:e},no(t,e),{poolHitTag:r.address,modules:s,contextRegisters:Wl.filter(n=>_s(t,e,n)),processorBlocks:io(t,i,e),tracker:us(t,i,e),bigPages:Fl(t,i,e)})}}
function io(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=Xr(t,i.address,so,r))!=null?s:[]}
function Ye(t){let e=Wt(z(t,Ja)).get("$ptrsize");return e===et(0,4)?4:e===et(0,8)?8:a}
function no(t,e){var r,s,i;let n=(r=z(t,Ya).find(_=>/Kernel Version/i.test(_)))!=null?r:"",l=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?a:s[1],o=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${n.trim()}${o}`,instructionSet:e===4?"x86":ao(n),build:l?Number(l):a}}
function ao(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function nt(t){let e=Ye(t),r=e&&Qr(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=gs(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function gs(t,e,r){return Jr(t,r),gt(t,e)}var lo=0,K=t=>t===0||t>=2147483648,qt=t=>t!==a&&K(t)?t:lo;
function Xe({address:t,pointerSize:e},r,s){let i=qt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:ze(i),after:ze(s),repair:Ft(i)}}var oo=class{
constructor(t,e,r){this.__v=[],this.__15=new Set,this.__63=0,this.__3e=t,this.__0=e,this.__62=r}
get open(){return this.__v}
run(t){return this.__3e.run(t)}
debugger(t){return this.__3e.change(t)}
plan(t){this.__63+=1;let e=f({id:this.__63},t);return this.__1x(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__v.push(e),e}
apply(t){this.__v.push(t);let e;if(je(this.__0,t).kind==="before"){if(e=this.__13(t,t.after,"address"),e===a&&this.__5w(t))return this.__51(t);if(this.__15.add(t),this.__2o(t).kind==="before"){let r=this.__13(t,t.after,"name");if(r===a&&this.__5w(t))return this.__51(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__v.includes(t))return{kind:"undone"};Jr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2o(t);if(s.kind==="before")return this.__14(t,"undone"),{kind:"undone"};let i=Kr(s)||s.kind==="unknown"&&!this.__7v(t);if(r===_o)return i?uo(t,s,e):this.__8f(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__13(t,t.before,r%2===0?"address":"name");n!==a&&this.__15.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__v].reverse().map(t=>this.undo(t))}
leave(t){this.__14(t,"gone")}
forget(){for(let t of[...this.__v])this.__14(t,"gone")}
__51(t){return this.__1x(t,"applied"),{kind:"applied"}}
__14(t,e){this.__v.splice(this.__v.indexOf(t),1),this.__15.delete(t),this.__1x(t,e)}
__8f(t,e){return this.__14(t,"gone"),{kind:"notOurs",holds:ms(e)}}
__1x(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:o}=t,_={id:r,thing:s,address:i,before:n,after:l,repair:o};this.__62({change:_,state:e,time:this.__0.now()})}
__13(t,e,r){let s=r==="name"&&this.__85(t)?Ft(Ut(e)):il(t.address,t.pointerSize,e);return N(()=>this.__3e.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2o(t){return this.__15.has(t)?xl(this.__0,t):je(this.__0,t)}
__5w(t){return this.__2o(t).kind==="after"}
__85({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=nt(this.__0);return r.kind==="read"&&r.address===e}
__7v({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=nt(this.__0);return r.kind==="read"&&r.address!==e}},_o=3,ps=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!K(t.holds),ms=t=>"bytes"in t?Ut(t.bytes):a,uo=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:ms(e)}),ho=({armed:t,saved:e,address:r,id:s})=>`${yt(t)} ${yt(e)} ${r} ${s}`;
function co(t,e){let r=ho(e);return N(()=>t.debugger(_l(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function ce(t){N(()=>t.debugger(hl),()=>{})}var Ze=t=>N(()=>{let e=t.query(ul),r=e.map(fo).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(_e)?"none":"unknown"}));
function fo(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=ct(i);if(!e||!l)return;let o=u=>Number.parseInt(u,16),_=L(o(r));return K(_)?a:{armed:_,saved:qt(o(s)),address:l,id:n}}var go=class{
constructor(t,e,r,s,i){this.__5x=!1,this.__5y=!1,this.__0=t,this.__3=e,this.target=r,this.tag=s,this.idle=i,this.repair=Ft(i);let n=t.now().toString(16);this.__1x={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__1h&&this.__3.open.includes(this.__1h)?this.__1h:a}
leaveNote(){this.__5x=co(this.__3,this.__1x)}
arm(){if(this.__5y)return ks;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__1h=this.__3.plan(Xe({address:s,pointerSize:i},r,e)),this.__3.apply(this.__1h)}
pause(){let{change:t}=this;return t?this.__3.undo(t):{kind:"undone"}}
resume(){let t=this.__5m();return(t?this.__42(t):!this.__5x)?this.arm():ks}
disarm(){this.__5y=!0;let t=this.__5m(),e=this.__7g(t);return t&&this.__42(t)&&e.kind!=="stillThere"&&ce(this.__3),e}
forget(){this.__3.forget()}
__7g(t){let{change:e}=this;if(e&&!(t&&this.__87(t)))return this.__3.undo(e);e&&this.__3.leave(e);let r=nt(this.__0);return r.kind!=="read"?{kind:"notOurs"}:K(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__87(t){let{armed:e,address:r}=t;return!this.__42(t)&&e===this.tag&&r===this.target.poolHitTag}
__42({id:t}){return t===this.__1x.id}
__5m(){let t=Ze(this.__0);return t.kind==="found"?t.note:a}},ks={kind:"refused",failure:a,undone:{kind:"undone"}},po=["break","second-chance break","output","ignore"];
function mo(t){let e=[];for(let r of t){if(r.length>ft)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(ko(i,s[1],s[2]));let n=s?a:bo(r);n&&e.push(n)}return e}
function ko(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?f({},t,{command:s}):f({},t,{secondCommand:s})}
function bo(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=po.find(_=>_===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",...o]=s;return o.length>0?a:{code:r,title:l,status:n,handled:i}}
function bs(t){var e;let r=mo(z(t,Za)),s=o=>r.find(_=>_.code===o),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&vo(l)?Qe("command",l):i.status!=="break"?Qe("status",ws(i)):(n==null?a:n.handled)===!1?Qe("handling",ws(n)):{kind:"stops"}}var Qe=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),ws=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),wo=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,vo=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!wo.test(e));
function E(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function Kt(t,e){return vs(t.toLowerCase(),e.toLowerCase())}
function vs(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}var yo=3;
function ys(t,e){let r=[...new Set(e)].filter(n=>n!==t),s=t.trim(),i=[.../[*?]/.test(s)?[n=>vs(s,n)||Kt(s,n.trim())]:[],n=>n.trim().toLowerCase()===s.toLowerCase(),n=>Ts(t.padEnd(4),n.padEnd(4)),n=>Ts(t.padEnd(4).toLowerCase(),n.padEnd(4).toLowerCase())];for(let n of i){let l=r.filter(n);if(l.length>0)return E(l,(o,_)=>o<_?-1:1).slice(0,yo)}return[]}
function Ss(t,e){let r=new Map([...e].map(s=>[C(s),s]));return ys(C(t),r.keys()).map(s=>r.get(s)).filter(s=>s!==a)}
function Ts(t,e){let r=[0,1,2,3].filter(n=>t[n]!==e[n]),[s=0,i=0]=r;return r.length===1?!0:r.length===2&&i===s+1?t[s]===e[i]&&t[i]===e[s]:xs(t.trim(),e.trim())||xs(e.trim(),t.trim())}var xs=(t,e)=>[...t].some((r,s)=>t.slice(0,s)+t.slice(s+1)===e);
function So(t,e,r){var s;let i=e.tracker;if(!i)return{kind:"unknown"};let n=u=>u!==a&&Ke(t,i,u).kind==="found",l=Ke(t,i,r);if(l.kind==="unreadable"||l.kind==="overflow")return{kind:"unknown"};let o=To(r);if(l.kind==="found")return{kind:"seen",twin:n(o)?o:a};let _=[Ba(r),o].find(n);return{kind:"unseen",meant:_===a?Ss(r,(s=Yl(t,i))!=null?s:[]):[_]}}
function To(t){let e=t>>>24;if(!(e!==32&&e!==0))return L(t&16777215|(e===0?32:0)<<24)}var xo=3790,Oo=1024;
function Ao(t,e,r,s){let i=fe(t);if(i)return at(i);if(K(r))return at({kind:"neverHit",tag:r});let n=Eo(t,e);if(n.kind!=="read")return at(n);let{target:l}=n,o=gs(t,l.poolHitTag,l.pointerSize);if(o===a)return at({kind:"unreadable"});if(!K(o))return at({kind:"alreadyArmed",value:o});if(No(t,l))return at({kind:"taggingOff"});let _=bs(t);if(_.kind==="breaksPassed")return at(_);let u=Mo(r,So(t,l,r),s);return u?at(u):{kind:"ready",target:l,idle:o,stops:_.kind==="stops"}}
function fe(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var Os=t=>{var e;return((e=fe(t))==null?a:e.kind)==="notLive"},at=t=>({kind:"refused",problem:t});
function Eo(t,e){let r=Je(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(N(()=>e.debugger($a),()=>{}),Je(t))}
function No(t,e){if(e.build===a||e.build>=xo)return!1;let r=Qr(t,"NtGlobalFlag",e.pointerSize),s=r&&gt(t,r);return s!==a&&(s&Oo)===0}
function Mo(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var Po=class{
constructor(t,e,r){this.__4b=!1,this.__0=t,this.__3=e,this.__7=r}
run(t){let e=this.__3.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__6z(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__4b))return Os(this.__0)?a:this.__7p()}
__6z(t){var e;let r=this.__3.undo(t);if(As(this.__7,r,Ut(t.before)),r.kind==="stillThere")return r;t===((e=this.__2a)==null?a:e.change)&&this.__8v(this.__2a.id)}
__8v(t){let e=Ze(this.__0);e.kind==="found"&&e.note.id===t&&ce(this.__3)}
__7p(){let t=Ze(this.__0);if(this.__4b=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=nt(this.__0);if(n.kind==="notRead"){this.__4b=!1;let _=Ft(r);return this.__7({kind:"notRepaired",command:_}),{kind:"stillThere",repair:_,failure:a}}if(n.address!==s||n.value!==e){ce(this.__3);return}let l=this.__3.adopt(Xe(n,r,e)),o=this.__6z(l);return o?this.__2a={change:l,id:i}:ce(this.__3),o}};
function As(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var Ro=6e3,$e=2,Io=class{
constructor(t){this.__1n=0,this.__y=t!==a&&t>=Ro?$e:0}
get isBefore(){return this.__y>=$e&&!this.isAfter}
get isAfter(){return this.__1n>=$e}
sawBefore(){this.__y+=1}
sawAfter(){this.__1n+=1}},Vt=(t,e)=>t.slice(0,e+1).every(({afterGap:r,doubtful:s},i)=>!r&&(!s||i===e)),pt=t=>t.length===0?"noStack":"framesMissing",Es=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Co=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Bo=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Ho=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Lo=/^VerifierExt$/i,zo=/\?\? ?::|`string'/,Fo=64;
function tr(t){var e;if(Lo.test(t.module))return t.name.includes("Pool")?Ms(t.name):a;if(Es.test(t.module))return t.name==="DbgBreakPoint"||zo.test(t.name)?"neither":(e=Ns(t.name))!=null?e:Uo(t.name)}
function Ns(t){return Co.test(t)?"alloc":Bo.test(t)?"free":a}
function Uo(t){return Ho.test(t)?Ms(t):a}
function Ms(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function V(t){let e=t.findIndex(({symbol:r})=>!r||tr(r)===a);return e<0?t.length:e}
function Do(t){return Es.test(t.module)&&t.name==="ExFreePool"&&t.offset>Fo}
function Ps(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var Rs=t=>t==="last"||t==="after",jo=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function er(t){var e;let r=jo.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var Is=1e3,ge=(t,e)=>({line:t,text:e.slice(0,200)}),lt=4,pe={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Cs={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Wo=class{
reset(){this.__4q=a,this.__4g=a}
read(t){let e=T(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__4q=Go(t);else if(t.startsWith("NonPaged",e))this.__4g=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1s(t)}}
__1s(t){let[e,...r]=qo(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(_=>_.text).join(" "),i=s===Cs.verbose.join(" ");if(!i&&s!==Cs.summary.join(" "))return;let n=r.map((_,u)=>{var h,d;return _.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+lt)}),l=i?"verbose":this.__96(n,e.start),o=this.__4q;return this.reset(),{layout:l,tagColumn:e.start,sort:o,widths:n.join()===pe[l].join()?n:a}}
__96(t,e){if(t.join()===pe.current.join())return"current";if(t.join()!==pe.oldest.join())return"old";let r=this.__4g;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Go(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function qo(t){let e=[],r=T(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=T(t,i)}return e}var Bs={kind:"unread"};
function Ko(t,e){let r=T(t,0);if(t.startsWith("TOTAL",r)&&q(t.charCodeAt(r+5)))return Vo(t,r+5,e);let s=e.widths?Jo(t,e,e.widths):Yo(t,r,e);return s?{kind:"row",usage:s}:Zo(t,r)?Bs:{kind:"other"}}
function Vo(t,e,r){let{layout:s,widths:i=Ls(s)}=r,n=rr(t,e,i,s);return!n||t.slice(n.end).trim()!==""?Bs:f({kind:"total"},Ds(n.numbers))}
function Jo(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!Fs(t,i))continue;let n=rr(t,i+lt,s,r);if(!(!n||i!==e&&!n.inPlace))return Us(t.slice(i,i+lt),n.numbers,t.slice(n.end))}}
function Yo(t,e,r){let s=Hs(t,e,lt,r),i=Hs(t,e,t.slice(e,e+lt).search(/\s/),r);return s&&i?a:s!=null?s:i}
function Hs(t,e,r,{layout:s}){if(r<1||!Fs(t,e,r))return;let i=rr(t,e+r,Ls(s),s);if(!(!i||!Xo(t,i.end)))return Us(t.slice(e,e+r),i.numbers,t.slice(i.end))}var Ls=t=>pe[t].map(()=>Number.POSITIVE_INFINITY),Xo=(t,e)=>e>=t.length||q(t.charCodeAt(e))||q(t.charCodeAt(e-2))||t.startsWith(zs,e),zs="UNKNOWN pooltag";
function Fs(t,e,r=lt){let s=e+r;if(e<0||t.length<=s||!q(t.charCodeAt(s))||T(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var Zo=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function rr(t,e,r,s){var i;let n=[],l=e,o=!0,_=!0;for(let u=0;u<r.length;u++){let h=Qo(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?$o(t,h,_,s):h.end,c=d===a?a:bl(t.slice(h.start,d));if(d===a||c===a)return;let g=d===h.columnEnd||d>h.columnEnd&&h.full;o=o&&g,_=_&&(g||u===0),n.push(c),l=d}return{numbers:n,end:l,inPlace:o}}
function Qo(t,e,r){let s=T(t,e),i=t.charAt(s)==="-"?s+1:s,n=ml(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function $o(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(zs))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function Us(t,e,r){let s=r.trim(),i=t.length===lt&&!t.includes(".")?Lr(t):a;return f({text:t.padEnd(lt),tag:i!=null&&i.ok?i.tag:a},Ds(e),{description:s||a})}
function Ds(t){let e=t.length/2;return{nonPaged:js(t.slice(0,e)),paged:js(t.slice(e))}}
function js(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function Ws(t){var e;let r=new Wo,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(Rs(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new s_(l))}}return s==null?a:s.listing()}var t_=5e4,e_=1024,r_=16,s_=class{
constructor(t){this.__1a=[],this.__1d=[],this.__m=[],this.__1s=t}
push(t,e){if(t.length>e_)return this.__10(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=Ko(t,this.__1s);if(r.kind==="other")return er(t)?"after":this.__10(t,e);if(this.__44(),r.kind==="row")this.__1a.push(r.usage);else if(r.kind==="unread")this.__16(ge(e,t));else return this.__2d={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__1a.length<t_?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1s;return{layout:t,sort:e,rows:this.__1a,total:this.__2d,unread:this.__1d}}
__10(t,e){return this.__m.length>=r_?"after":(this.__m.push(ge(e,t)),"other")}
__44(){for(let t of this.__m)this.__16(t);this.__m=[]}
__16(t){this.__1d.length<Is&&this.__1d.push(t)}};
function Jt(t,e,r){return e.tracker?Ke(t,e.tracker,r):N(()=>i_(t,r),()=>({kind:"unreadable"}))}
function Yt(t){return t.kind==="found"?t.counts:t.kind==="absent"?{allocs:0,frees:0}:a}
function i_(t,e){let r=Ws(t.query(al(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let o={allocs:Gs(n),frees:Gs(l)},{allocs:_,frees:u}=o;return _===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:_,frees:u}}}
function Gs(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var n_=64,a_=class{
constructor(t,e,r){this.__3w=!1,this.__0=t,this.__3=e,this.__1f=r}
get hasMissed(){return this.__3w}
get trouble(){return this.__3l}
returnValue(t){let e=V(t.stack),r=t.stack.slice(e).find(_=>!_.inline),s=[...t.stack.slice(0,e)].reverse().find(_=>!_.inline);if(!(r&&Vt(t.stack,t.stack.indexOf(r)))||!r.address||!s)return;if(this.__1f.pause().kind!=="undone"){this.__3l={kind:"notArmedAgain"};return}let i=this.__2g();this.__3.run(za(r.address,this.__1f.target.pointerSize));let n=this.__8u(),l=sr(n,"eip","rip","pc");if(l!==r.address){this.__3w=!0,this.__3l={kind:"strayed",ip:l};return}l_(i,this.__2g())||(this.__3w=!0),this.__1f.resume().kind!=="applied"&&(this.__3l={kind:"notArmedAgain"});let o=sr(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__80(o,s,r)?sr(n,"eax","rax","x0"):a}
__2g(){let{target:t,tag:e}=this.__1f;return Jt(this.__0,t,e)}
__8u(){let t=Wt(this.__0.query(Da(this.__1f.target.contextRegisters))),{pointerSize:e}=this.__1f.target;return new Map([...t].map(([r,s])=>[r,Z(s,e)]))}
__80(t,e,r){if(!t)return!1;if(this.__1f.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=v(e.base,8),i=v(s,n_);return X(s,t)<=0&&X(t,i)<=0}};
function sr(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var l_=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function o_(t){let e=it(t,__(t));if(!e||t.charAt(e.end)!==" ")return;let r=h_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=c_(t.slice(s).trim().replace(/\s+/g," "));if(d_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function __(t){let e=T(t,0),r=st(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var u_=["fadd","fabd"];
function h_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,st(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return u_.includes(r)?a:r}
function d_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&st(r,0)===8)}var c_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function qs(t){let e=T(t,0);if(t.charAt(e)==="#"&&(e=T(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var f_="(Inline)",g_="(Inline Function)",Ks=t=>t===4?3:4,p_=5,m_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],k_=/\+0x[0-9a-f]+(?=\s)/i;
function ir(t){let e=Ue(t),r=b_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:Ue(e.slice(0,r)),source:Vs(s.slice(i))}}
function b_(t){let e=k_.exec(t);if(e)return e.index+e[0].length;let r=w_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Vs(t.slice(s+1))?s:t.length}
function w_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=m_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Vs(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>Fe(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function me(t){let e=Ue(t),{head:r,offset:s}=v_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!y_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function v_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var y_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function Js(t,e){let r=T(t,0),s=T_(t,r),i=s===a?r:T(t,st(t,r));return e==="names"?P_(t.slice(i),s):t.charCodeAt(i)===S_?M_(t,i,s):x_(t,i,s,e)}var S_=40,Ys=58;
function T_(t,e){let r=st(t,e),s=r-e;if(!(s<2||s>3||!q(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function x_(t,e,r,s){let i=it(t,e);if(!i)return;let n=s==="noBase"?i:O_(t,i,s);if(!n||!q(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,o=T(t,n.end),_=E_(t,A_(t,o),l),u=_&&Zs(t.slice(_.end));if(!(!_||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:o-n.end,args:_.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function O_(t,e,r){let s=T(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=it(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var A_=(t,e)=>t.startsWith("(T) ",e)?T(t,e+3):e;
function E_(t,e,r){let s=t.charCodeAt(e)===Ys,i=[],n=s?T(t,e+1):e;for(;i.length<Ks(r);){let l=it(t,n);if((l==null?a:l.pointerSize)!==r||!N_(t,l.end))break;i.push(l.address),n=T(t,l.end)}if(!(s&&t.charCodeAt(n)!==Ys)&&!(i.length>0&&i.length<Ks(r)))return{words:i,end:s?T(t,n+1):n}}var N_=(t,e)=>e>=t.length||q(t.charCodeAt(e));
function M_(t,e,r){let s=[g_,f_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=Zs(t.slice(i));return n&&n.text!==""?f({},n,Xs,{number:r,inline:!0}):a}var Xs={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function P_(t,e){let r=ir(t),s=me(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return f({},r,Xs,{symbol:s,number:e,inline:!1})}
function Zs(t){let{text:e,source:r}=ir(t),s=me(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var R_=t=>t.charAt(T(t,0))==="#"&&qs(t)===a,I_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,C_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,Qs=" (UTC ",B_=256,H_=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function $s(t){var e;if(t.length>B_||!L_(t))return;let r=z_(t.trim());if(I_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?F_(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:H_.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var L_=t=>"B*STND^".includes(t.charAt(T(t,0)))||t.includes(" - code ")||t.includes(Qs);
function z_(t){let e=t.includes(Qs)?C_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function F_(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:ti(t)}}
function ti(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=ct(n.trim());l&&i.push(l)}return i}
function U_(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=$s(s);i&&(r=new W_(i))}return(e=r==null?a:r.report())!=null?e:D_(t)}
function D_(t){let e=new ri;for(let r of t)e.push(r);return e.place.instruction?f({kind:"stepped"},e.place):a}var j_=24,W_=class{
constructor(t){this.__2n=new ri,this.__m=0,this.__1y=t,this.__3t=t.kind==="targetGone"}
push(t){let e=this.__3t?"after":this.__3j(t);return this.__3t=Rs(e),e}
report(){let t=this.__1y;return t.kind==="targetGone"?t:f({},t,this.__2n.place)}
__3j(t){if(t.length>ft)return this.__10();let e=$s(t);if(e)return this.__9c(e)?"taken":"after";if(q_(t))return this.__7j(t.trim()),"taken";if(er(t))return"after";let r=this.__2n.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__10()}
__9c(t){return this.__1y.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__2n.place.symbol===a}
__7j(t){let e=this.__1y;e.kind==="bugcheck"&&e.parameters.length===0?this.__1y=f({},e,{parameters:ti(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1y={kind:"manualBreak"}:t.startsWith(ei)&&(this.__1y={kind:"other",event:t}))}
__10(){return this.__m++,this.__m>j_?"after":"other"}},ei="A fatal system error has occurred",G_=["*","(0x",ei];
function q_(t){let e=T(t,0);return e===t.length||R_(t)?!0:G_.some(r=>t.startsWith(r,e))}var ri=class{
constructor(){this.place={}}
push(t){let e=o_(t);if(e){let s=this.__6t;return this.place={symbol:s,instruction:e},"instruction"}let r=K_(t);return r===a?"other":(this.__6t=r,this.place={symbol:r},"symbol")}};
function K_(t){let e=t.trim();if(!e.endsWith(":"))return;let r=ir(e.slice(0,-1));return me(r.text)&&r.text}
function V_(t){let e=t.filter(i=>i.length<=ft),r=si(e,/^Last event: (.+)$/);if(r===a)return;let s=si(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function si(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Mt=t=>N(()=>V_(t.query(Va)),()=>{}),ii=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function J_(t){for(let[e,{symbol:r}]of t.slice(0,V(t)).entries()){if(!r||e===0&&Do(r))continue;let s=tr(r);if(s==="alloc"||s==="free")return s}}
function Y_(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Ns(r);let s=tr(t);return s==="neither"?a:s}var nr={kind:"computed"},ke=(t,e,r)=>Z(v(t,e),r==="x86"?4:8),mt=4;
function X_(t,e){let r=P(t,t.length-mt,mt);if(r===a||I(e).low%mt!==0)return[];if(ot(r,4227858432,2483027968))return[{kind:"function",address:v(e,ni(r)-mt)}];let s=ot(r,4294966303,3594452992),i=ot(r,4294965279,3594455071)||ot(r,4294965248,3611232256);return s||i?[nr]:[]}
function Z_(t,e){let[r,s,i]=[0,1,2].map(_=>P(t,_*mt,mt));if(r===a)return;if(ot(r,4227858432,335544320))return{kind:"function",address:v(e,ni(r))};if(s===a||i===a)return;let n=r&31;if(!(ot(r,2667577344,2415919104)&&(s&1023)===n*33&&i===be(3592355840|n<<5)))return;let l=s>>>10&4095,o=Q_(r,e);if(ot(s,4290772992,4181721088))return{kind:"slot",address:v(o,l*8)};if(ot(s,4290772992,2432696320))return{kind:"function",address:v(o,l)}}var ot=(t,e,r)=>be(t&e)===be(r),be=t=>t>>>0,ni=t=>(t<<6>>6)*mt;
function Q_(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=I(e);return v(et(s,be(i&-4096)),r*4096)}
function ar(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let o=(i&7)===4,_=o?t[e+1]:i;if(_===a)return;let u=o?2:1;if(!(n===0&&(_&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=we(t,e+u);if(h===a)return;let d=u+4;if(!o)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let c=(_>>3&7)!==4;return{extension:l,length:d,fixed:c?a:{kind:"absolute",displacement:h}}}var ai=({kind:t,displacement:e},r,s)=>ke(t==="relative"?r:et(0,0),e,s);
function we(t,e){let r=P(t,e,4);return r===a?a:r|0}var li=[76,139,21],$_=7,tu=7;
function eu(t,e,r){let s=[];for(let i=2;i<=tu;i+=1){let n=t.length-i,l=t[n]===232&&i===5?we(t,n+1):a;if(l!==a){let u=r==="x64"?ru(t,n,e):a;s.push({kind:"function",address:ke(e,l,r),slot:u})}let o=t[n]===255?ar(t,n+1,r):a;if((o==null?a:o.extension)!==2||o.length!==i-1)continue;let{fixed:_}=o;_&&s.push({kind:"slot",address:ai(_,e,r)}),(!_||su(t,n,r))&&s.push(nr)}return s}
function ru(t,e,r){let s=e-$_;if(!li.every((n,l)=>t[s+l]===n))return;let i=we(t,s+li.length);return i===a?a:v(r,e-t.length+i)}
function su(t,e,r){let s=t[e-1],i=r==="x64"&&oi(s)?t[e-2]:s;return i===100||i===101}var oi=t=>t!==a&&(t&240)===64;
function iu(t,e,r){var s;let i=r==="x64"&&oi(t[0])?1:0,n=l=>v(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:ke(n(2),l,r)}}case 233:{let l=we(t,i+1);return l===a?a:{kind:"function",address:ke(n(5),l,r)}}case 255:{let l=ar(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:o,length:_}=l;return o?{kind:"slot",address:ai(o,n(1+_),r)}:nr}default:return}}var nu=16,au=12;
function lu(t,e,r){return r==="arm64"?X_(t,e):eu(t,e,r)}
function ou(t,e,r){return r==="arm64"?Z_(t,e):iu(t,e,r)}
function _u(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function uu(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:ue(t.slice(e+1),hu)}
function hu(t){if(!t.startsWith("    "))return;let e=me(Zr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var du=4096;
function _i(t,e,r){var s;let i=l=>t.readMemory(v(e,-l),l),n=I(e).low%du;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var kt={kind:"undecided"},cu=3,fu=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,gu=class{
constructor(t,e){this.__6c=new Map,this.__0=t,this.__4=e}
before(t,e){let{instructionSet:r}=this.__4,s=_i(this.__0,t,nu);if(!s||!r)return kt;let i=lu(s,t,r),n=_u(i,l=>this.__5e(l),e&&pu(e));return n?this.__34(n,cu):kt}
__5e(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return he(this.__0,t.address,this.__4.pointerSize)}
__34(t,e){let r=this.__5e(t);if(!r)return kt;let s=this.__6d(r);if(s.some(({name:l})=>fu.test(l)))return kt;let i=ui(s);if(i.kind==="pool")return i;let n=this.__88(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?ui(this.__6d(t.address)):n}
__88(t,e){let{instructionSet:r}=this.__4,s=e>0?this.__0.readMemory(t,au):a,i=s&&r&&ou(s,t,r);return i?this.__34(i,e-1):kt}
__6d(t){let e=this.__6c.get(t);if(e)return e;let r=N(()=>uu(this.__0.query(sl(t,this.__4.pointerSize))),()=>[]);return r.length>0&&this.__6c.set(t,r),r}},pu=({address:t,symbol:e})=>t&&e&&v(t,-e.offset);
function ui(t){let e=new Set(t.map(Y_));if(e.size>1)return kt;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:kt}var mu=class{
constructor(t,e){this.__56=new Set,this.__h=new Map,this.__0=t,this.__4=e,this.__57=new gu(t,e)}
classify(t){let e=this.__7q(t);if(e)return{kind:"foreign",stop:e};let r=J_(t.stack);return r?{kind:"hit",of:r}:this.__79(t)}
__7q({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!ro(this.__4,e)||!this.__83(e))return{kind:"other",event:l};let o=V(r),_=(n=r[0])==null?a:n.symbol,u=o===1&&_!==a&&Ps(_);return o===0||u?{kind:"otherBreak",at:l}:a}
__83(t){if(this.__56.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__56.add(t),r}
__79({ip:t,stack:e}){var r,s;let i=V(e),n=e[i];if(!(n!=null&&n.address)||!Vt(e,i))return{kind:"hit",of:"unknown"};let l=this.__h.get(t);if(l)return{kind:"hit",of:l};let[o]=e.slice(0,i).reverse().filter(({inline:u})=>!u),_=this.__57.before(n.address,o);switch(_.kind){case"pool":return this.__h.set(t,_.of),{kind:"hit",of:_.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function ku(t){var e;let r=new vu;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var bu=1e4,wu=8,vu=class{
constructor(){this.__u=[],this.__1d=[],this.__m=[],this.__5b="frames",this.__5p=!1,this.__15=!1,this.__36=!0}
get begun(){return this.__5p||this.__u.length>0}
get fromTop(){return this.__u.length>0&&this.__36}
push(t,e){if(t.length>ft)return this.__10(t,e);if(this.__2z)return this.__7d(t,e,this.__2z);let r=Js(t,this.__5b);return r?this.__8x(r,t,e):this.__8i(t,e)}
listing(){return{style:this.__4s,frames:this.__u,unread:this.__u.length===0?[...this.__1d,...this.__m]:this.__1d}}
__8x(t,e,r){return t.text===""?!this.begun||!this.__5c(t)?this.__10(e,r):(this.__2z={row:t,line:ge(r,e)},"taken"):this.__5c(t)?(this.__44(),this.__50(t),"taken"):"after"}
__7d(t,e,{row:r,line:s}){this.__2z=a;let i=Js(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__m.push(s),this.push(t,e)):(this.__50(f({},r,{text:i.text,symbol:i.symbol})),"taken")}
__8i(t,e){let r=T(t,0);if(r===t.length)return this.__u.length>0&&this.__x===a?"after":"taken";let s=qs(t);return s?this.__1s(s):Tu(t,r)?(this.__15=!0,this.__1q!=="frames"&&(this.__1q=t.includes(xu)?"unwinding":"frames"),"taken"):this.begun?Eu(t)?(this.__u.length===0&&(this.__36=!1),this.__1q="frames","taken"):Au(t,r)?"taken":er(t)?"after":this.__10(t,e):this.__10(t,e)}
__1s(t){return this.__u.length>0?"after":(this.__5p=!0,this.__5b=t,"taken")}
__5c(t){var e;if(this.__u.length===0)return!0;if(this.__u.length>=bu)return!1;let r=(e=this.__4s)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__x===a?t.number===this.__x:t.number>this.__x}
__50(t){var e,r;this.__u.length===0&&((e=t.number)!=null?e:this.__1d.length)>0&&(this.__36=!1);let s=this.__82(t),i=s?a:this.__6e;this.__1q=a,this.__x=t.number,(r=this.__4s)!=null||(this.__4s=Su(t)),t.text.startsWith("0x")&&(this.__15=!0),this.__u.push(yu(t,i,{doubtful:this.__15,afterGap:s})),t.inline||(this.__6e=t.returnAddress===St?a:t.returnAddress)}
__82({number:t,symbol:e}){return this.__u.length===0?!this.__36:this.__x!==a&&t!==this.__x+1?!0:this.__1q==="frames"||this.__1q==="unwinding"&&(e==null?a:e.name)!==""}
__10(t,e){return this.begun?this.__m.length>=wu?"after":(this.__m.push(ge(e,t)),"other"):this.__15?"after":"other"}
__44(){this.__m.length>0&&this.__x===a&&(this.__1q="frames");for(let t of this.__m)this.__1d.length<Is&&this.__1d.push(t);this.__m=[]}};
function yu(t,e,{doubtful:r,afterGap:s}){let{text:i,args:n,inline:l}=t,o={text:i,args:n,inline:l,doubtful:r};return e!==a&&(o.address=e),t.symbol!==a&&(o.symbol=t.symbol),t.base!==a&&(o.base=t.base),t.returnAddress!==a&&(o.returnAddress=t.returnAddress),t.source!==a&&(o.source=t.source),s&&(o.afterGap=!0),o}
function Su(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=p_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var Tu=(t,e)=>t.startsWith("WARNING: ",e)&&hi.test(t)||t.charAt(e)==="<"&&hi.test(t),xu="unwind information not available",hi=/\b(?:frames?|unwind\w*|stack)\b/i,Ou=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Au=(t,e)=>Ou.some(r=>t.startsWith(r,e)),Eu=t=>t.length<=Nu&&Mu.test(t),Nu=120,Mu=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,di=24;
function Pu(t,e,r,s=di){let i=t.query(Ua(s,e.pointerSize===4,e.contextRegisters)),n=ci(i,e);if(!n)return lr("registers",i);let l=fi(i,n.ip);return l?{kind:"read",reading:f({report:r},n,{stack:l})}:lr("stack",i)}
function ci(t,e){var r,s,i,n;let l=Ru(Wt(t),e),o=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),_=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!o||!_)return;let u=pi(l,e);return{ip:o,sp:_,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),process:l.get("$proc"),processor:u}}
function fi(t,e){let[r,...s]=ku(t).frames;return r&&[f({},r,{address:e}),...s]}var lr=(t,e)=>({kind:"unreadable",missing:t,answer:gi(e)}),gi=t=>t.slice(0,3).join(" / ").slice(0,200);
function Ru(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,Z(s,e.pointerSize))}),r}
function pi(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Iu=class{
constructor(t,e){this.__4e=new Set,this.__23={least:0,most:0},this.__e=t,this.__4k={rule:e,next:new Map}}
get ends(){return this.__23}
add(t){let e=this.__7u(t);e&&this.__4e.delete(e),this.__4e.add(t);let r=Array.from(this.__4e,({end:s})=>s);return this.__23={least:Math.min(...r),most:Math.max(...r)},e}
find({sp:t,fp:e},r){let s=I(t),i=[],n=this.__4k,l=0,o=e&&G(t,e);for(;;){let _=this.__34(n.rule,s,l,o,r);if(!_||!this.__3y(r,_.at,1))return;let u=n.next.get(Ot(r,_.at));if(!u||!this.__61(u.word,r,_.at))return;if(i.push(_),"known"in u.to){let h=this.__7r(u.to,i,t,r);return h&&{known:u.to.known,frames:h}}n=u.to,l=_.at+this.__e,o=_.link}}
__7u(t){var e;let{steps:r}=t,s=this.__4k,i;for(let[n,l]of r.entries()){let o=I(l.word),_=(e=s.next.get(o.low))==null?a:e.to,u=r[n+1];if(!u){_&&"known"in _&&(i=_.known),s.next.set(o.low,{word:o,to:{known:t,last:[]}});break}let h=_&&"rule"in _?_:{rule:u.rule,next:new Map};s.next.set(o.low,{word:o,to:h}),s=h}return i}
__34(t,e,r,s,i){switch(t.kind){case"fixed":return{base:r,at:r+t.bytes};case"entered":return{base:r-this.__e,at:r,link:s};case"linked":{if(s===a||s<r||!this.__3y(i,s,1))return;let n=this.__e===4||Ot(i,s+4)===e.high?Ot(i,s)-e.low:a;return{base:s,at:s+this.__e,link:n}}}}
__7r({known:t,last:e},r,s,i){let n=[];for(let l=0;l<r.length;l++){let o=r[l],_=t.steps[l];if(!o||!_)return;let{base:u,at:h}=o;if(!this.__3y(i,h,1+_.frame.args.length))return;let d=e[l];((d==null?a:d.sp)!==s||d.base!==u||!this.__75(d.args,i,h))&&(d=this.__2n(_.frame,s,u,h,i),e[l]=d),n.push(d.frame)}return n}
__75(t,e,r){for(let s=0;s<t.length;s++){let i=t[s];if(!i||!this.__61(i,e,r+(1+s)*this.__e))return!1}return!0}
__2n({address:t,text:e,symbol:r,returnAddress:s,args:i,inline:n,doubtful:l},o,_,u,h){let d=[];for(let g=1;g<=i.length;g++){let p=At(h,u+g*this.__e,this.__e);p&&d.push(p)}let c={address:t,text:e,symbol:r,base:v(o,_),returnAddress:s,args:d,inline:n,doubtful:l};return{sp:o,base:_,args:d.map(I),frame:c}}
__3y(t,e,r){return e>=0&&e+r*this.__e<=t.length}
__61({high:t,low:e},r,s){return Ot(r,s)!==e?!1:this.__e===4||Ot(r,s+4)===t}},mi=4096,Cu=3,ki=32,Bu=class{
constructor(t){this.__o=new Map,this.__4m=new Set,this.__23=new Map,this.__5z=!0,this.__e=t}
get isEmpty(){return this.__o.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:o,thread:_}=t;if(!this.__5z||!Hu(e,r))return;let u=Lu(l,o,e);if(!this.__4m.has(u)){this.__4m.add(u);return}let h=this.__89(t,e,s);if(!h)return;_&&this.__23.set(_,v(o,h.end));let[d]=h.steps;if(!d)return;let c=(i=this.__o.get(l))!=null?i:new Iu(this.__e,d.rule);this.__o.set(l,c);let g=c.add(h);h.met=(n=g==null?a:g.met)!=null?n:0,h.isCompared||(h.isCompared=(g==null?a:g.isCompared)===!0)}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__o.get(t))==null?a:s.ends,n=r&&this.__23.get(r),l=n&&G(e,n);if(l===a||!i)return;let o=Math.min(l,i.most,mi);return o>=i.least?o:a}
recognise(t,e){var r;let s=(r=this.__o.get(t.ip))==null?a:r.find(t,e);if(!s)return;let{known:i,frames:n}=s;return i.met+=1,i.met%ki===0||!i.isCompared?a:n}
check(t,e,r){var s;let i=(s=this.__o.get(t.ip))==null?a:s.find(t,e);if(!i)return;if(zu(i.frames,r)){i.known.isCompared=!0;return}this.clear(),this.__5z=!1;let{met:n,steps:l}=i.known,o=Math.floor(n/ki)+Number(bi(l));return{frames:l.map(({frame:_})=>_),hits:Math.max(0,n-o)}}
clear(){this.__o.clear(),this.__4m.clear(),this.__23.clear()}
__89({ip:t,sp:e,fp:r},s,i){var n,l;let o=[],_=0,u=t;for(let[d,c]of s.entries()){let g=c.address===u?i(u):a,p=c.base&&G(e,c.base);if(!g||!c.returnAddress||p===a)return;let y=d===0,O=d===s.length-1;switch(g.kind){case"fixed":if(p!==_||c.args.length>0||g.isTrap&&!O)return;_+=g.bytes+this.__e;break;case"entered":if(!y||p!==-this.__e)return;_+=this.__e;break;case"linked":if(p<_||y&&c.base!==r)return;_=p+2*this.__e}o.push({frame:c,rule:g,word:c.returnAddress}),u=c.returnAddress}let h=(l=(n=o[o.length-1])==null?a:n.frame.args.length)!=null?l:0;return _+=h*this.__e,_<=mi?{steps:o,end:_,met:0,isCompared:!bi(o)}:a}};
function Hu(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===St)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:o,doubtful:_,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===Cu)&&!o&&!_)}var Lu=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&G(e,s)} ${i}`)].join(),bi=t=>t.some(({rule:e})=>e.kind==="linked"),zu=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},o)=>{let _=e[o];return r===(_==null?a:_.address)&&s===(_==null?a:_.base)&&i===(_==null?a:_.returnAddress)&&n===(_==null?a:_.text)&&l.join()===(_==null?a:_.args.join())});
function Fu(t){var e;let r=t.join(`
`),s=_=>{var u,h;return ct((h=(u=_.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let o=l==="Non-FPO"?"ebp":"omitted";return wi(i)===wi(n)?{start:i,frame:o}:{frame:o}}var wi=t=>I(t).low&4095,vi=10,Uu=3;
function Du(t){var e,r;let s=t.join(`
`),i=p=>{var y,O;return ct((O=(y=p.exec(s))==null?a:y[1])!=null?O:"")},n=or(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=or(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),o=or(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),_=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(ve))!=null?r:[];if(n===a||l===a||o===a||!_||u===a||h===a||d===a)return;let c=u>Uu?a:ju(t,d);if(!c)return;let g=v(_,-o);return f({},c,{bodyStart:v(g,n+h),end:v(g,l)})}
function ju(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,o,_,u]=l.map(ve),h=Wu(_!=null?_:-1,u!=null?u:-1,n);if(o!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=_===vi}return r===e?{frameBytes:s,isTrap:i}:a}
function Wu(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=ve((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case vi:return{slots:1,bytes:e*8};default:return}}var ve=t=>Number.parseInt(t,16),or=t=>t!=null&&t.startsWith("00000000")?ve(t):a,Gu=class{
constructor(t,e){this.__5=new Map,this.__0=t,this.__4j=e}
ruleOf(t){return this.__5.has(t)||this.__5.set(t,this.__3o(t)),this.__5.get(t)}
clear(){this.__5.clear()}
__3o(t){let e=z(this.__0,Ka(t,this.__4j));if(this.__4j===4)return qu(t,Fu(e));let r=Du(e);return r&&Ku(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function qu(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var Ku=(t,{bodyStart:e,end:r})=>X(e,t)<0&&X(t,r)<0,Vu=class{
constructor(t,e,r,s=di){this.__6k=new Map,this.__0=t,this.__4=e,this.__7=r,this.__33=s,this.__5=new Bu(e.pointerSize),this.__4l=new Gu(t,e.pointerSize)}
begin(){this.__4o&&(this.__2i=Ti(z(this.__0,Xa)))}
read(t){var e;let r=this.__5.isEmpty?[]:this.__9e(),s=ci(r.filter(o=>!yi.test(o)),this.__4);if(!s)return this.__8r(t);let i=f({},s,{processor:(e=s.processor)!=null?e:this.__8q(s.registers)});this.__7c(r);let n=this.__92(i),l=n&&this.__5.recognise(i,n);return l?{kind:"read",reading:f({report:t},i,{stack:l,stackBytes:n})}:this.__9k(t,i,n)}
__8r(t){let e=Pu(this.__0,this.__4,t,this.__33);return e.kind==="read"&&this.__65(e.reading,e.reading.stack),e}
__9e(){let{contextRegisters:t}=this.__4;return this.__4o?z(this.__0,Wa(this.__4o,t)):[]}
get __4o(){let{instructionSet:t}=this.__4;return t==="arm64"?a:t}
__8q(t){let e=t.get("gdtr"),r=e&&this.__6k.get(e);if(r!==a||!this.__4.contextRegisters.includes("$prcb"))return r;let s=Wt(z(this.__0,Ga)),i=pi(s,this.__4);return e&&i!==a&&this.__6k.set(e,i),i}
__9k(t,e,r){let s=this.__0.query(qa(this.__33,this.__4.pointerSize===4)),i=fi(s,e.ip);if(!i)return lr("stack",s);let n=r&&this.__5.check(e,r,i);return n&&this.__7({kind:"stacksDiffer"}),this.__65(e,i),{kind:"read",reading:f({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__65(t,e){this.__2i&&this.__5.learn(t,e,this.__33,r=>this.__4l.ruleOf(r))}
__92(t){let e=this.__5.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__7c(t){var e,r;if(Si(t)===((e=this.__2i)==null?a:e.listing))return;let s=Ti(t);(s==null?a:s.places)!==((r=this.__2i)==null?a:r.places)&&(this.__5.clear(),this.__4l.clear()),this.__2i=s}},yi=/^\s*[0-9a-f`]{8,17}\s/i,Si=t=>t.filter(e=>yi.test(e)).join();
function Ti(t){let e=Ge(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:Si(t),places:r}}var Ju=16,Yu=2*3600,Xu=20,Zu=60,Qu=30,$u=class{
constructor(t,e){this.__i=0,this.__h={alloc:0,free:0,unknown:0},this.__3m=0,this.__5o=!1,this.__j=t,this.__2f=e,this.__3s=new mu(t.reader,t.target),this.__3i=new Vu(t.reader,t.target,t.observer,e.frames),this.__4r=t.reader.now(),this.__w=this.__4r}
run(t=!1){let e=this.__9h(t),{hasMissed:r}=this.__j.stepOut;return{end:e,hits:this.__i,kinds:this.__h,seconds:this.__3f(),hasMissed:r}}
__9h(t){return N(()=>{var e;for(this.__1p=Mt(this.__j.reader),this.__j.lastStop.begin(this.__j.target,this.__1p),this.__3i.begin(),t&&this.__98();;){let r=(e=this.__78())!=null?e:this.__94();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__98(){let{target:t,lastStop:e}=this.__j,r=this.__3i.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3s.classify(s);if(i.kind!=="hit")return;let n=f({},s,{process:a});this.__3j(n,i.of,e.judge(s,t,!0))}
__94(){let{changes:t,isCurrent:e}=this.__j,r=e()?t.run(La):[];if(!e())return{kind:"superseded"};let s=U_(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__7y();if(i==="no")return xi(r);s&&(this.__1p=a);let n=this.__3i.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__j.evidence.doubt(n.doubted),i==="unknown"&&this.__j.lastStop.isAgain(n.reading)?xi(r):this.__8h(n.reading))}
__7y(){let t=this.__1p;return this.__1p=Mt(this.__j.reader),!t||!this.__1p?"unknown":ii(t,this.__1p)?"yes":"no"}
__8h(t){let{target:e,lastStop:r}=this.__j,s=!this.__5o;this.__5o=!0;let i=this.__3s.classify(t);if(i.kind==="hit"){let l=s?r.judge(t,e,!1):"new";return this.__3j(t,i.of,l)}r.saw(t);let n=s&&r.comesBack;return f({kind:"foreign",stop:i.stop},n&&{mayBeOld:n})}
__3j(t,e,r){return this.__j.lastStop.saw(t),r==="repeat"?a:this.__8t(t,e,r==="unknown")}
__8t(t,e,r){this.__3m=e==="unknown"?this.__3m+1:0,this.__i+=1,this.__h[e]+=1;let{evidence:s,stepOut:i}=this.__j,n=s.record(t,e,i,r);return this.__4t(),i.trouble?th(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__78(){if(this.__3m>=Ju)return{kind:"unknownHits",count:this.__3m};if(this.__i>=this.__2f.hits)return{kind:"hits"};let{seconds:t}=this.__2f;return t!==a?this.__3f()>=t?{kind:"seconds"}:a:this.__7z()}
__7z(){let t=this.__3f();if(this.__i<Xu||t<Zu)return;let e=this.__i/t;return this.__2f.hits/e>Yu?{kind:"tooSlow",hitsPerSecond:e}:a}
__4t(){let t=this.__j.reader.now();if(t-this.__w<Qu*1e3)return;this.__w=t;let{observer:e,target:r}=this.__j,s=this.__2f.hits;e({kind:"progress",hits:this.__i,wanted:s,seconds:this.__3f(),target:r})}
__3f(){return(this.__j.reader.now()-this.__4r)/1e3}},xi=t=>({kind:"notRun",answer:gi(t.filter(e=>e.trim()!==""))});
function th(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var _r=4096;
function Oi(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var eh=4;
function Ai(t,e,r,s){let i=P(t,0,4),n=P(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(W(L(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,o=h=>(i>>>h&(1<<l)-1)*s.granularity,_=i>>>16+l;if(_===0)return{kind:"released"};if(s.alignedHeaders&&_&eh)return{kind:"second",distance:o(0)};let u=o(16);return u>s.headerSize&&u<=_r-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var rh=new Uint8Array,sh=64,ih=128;
function Ei(t,e,r,s,i=!1){var n,l;let o=_t(t),_=r.headerSize,u=S=>{var x;return(x=s.readMemory(v(t,S-o),_))!=null?x:rh};if(o===0)return{kind:"headerless"};let h=u(o-_),d=Ai(h,o-_,e,r),c=o===_;if(!(c?d.kind==="released":d.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return d;let g=c?h:u(0),p=((n=P(g,0,2))!=null?n:0)%8192,y=_r-p&-r.granularity,O=c?u(y-_):h;if(!g.length||!O.length)return{kind:"unreadable"};if(!(Ai(g,0,e,r).kind==="released"&&O[0]===g[2]&&O.every(S=>S===O[0])))return d;if(y!==o)return{kind:"noHeader"};let j=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(j&sh)?p:a,ownsPage:!(j&ih)}}var _t=t=>I(t).low%_r,Ni=8;
function nh(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function ur(t){return nh(f({},t,{offset:0}))}
function Mi(t,e=[],r=[]){let s=V(t);for(;s<t.length-1&&ye(t[s],r);)s++;let i=t[s];return i&&Vt(t,s)?ah(i,s,e):a}
function ye(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Kt(s,ur(r))):!1}
function ah(t,e,r){var s;let i=t.address&&Ri(t.address,r);if(i)return f({key:Pi(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:o,offset:_}=t.symbol;return{key:Pi(o,_),frame:t,depth:e,module:o,offset:_}}let l=t.address?rt(t.address):t.text;return f({key:l,frame:t,depth:e},n)}var Pi=(t,e)=>`${t}+0x${e.toString(16)}`;
function Ri(t,e){let r=e.find(({start:i,end:n})=>X(i,t)<=0&&X(t,n)<0),s=r&&G(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var lh=5e4,oh=class{
constructor(t=lh){this.__5s=new Map,this.__o=[],this.__2l=t}
intern(t){let e=_h(t),r=this.__5s.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__o.length;return this.__5s.set(e,s),this.__o.push(t),s}
at(t){var e;return(e=this.__o[t])!=null?e:[]}
get all(){return this.__o}
get size(){return this.__o.length}
get isFull(){return this.__o.length>=this.__2l}};
function _h(t){return t.map(uh).join(" ")}
function uh({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var hh=3,dh=8;
function Ii(t,e="unreadable"){var r,s;let i=ch(t);if(i<dh||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,o=l&&l.name!==""?{skip:ur(l)}:{};return f({kind:"probableWrapper",fanOut:i,evidence:n},o)}
function ch(t){let e=Array.from({length:hh},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let o=n[l+1+s];o&&i.add(o.symbol?ur(o.symbol):o.text)}return i.size});return Math.max(...e)}var Xt=16,Zt=8,Ci=4,Se=class{
constructor(){this.__t=new Map,this.__2d=0}
get count(){return this.__2d}
add(t,e=1){var r;let s=fh(t);this.__t.set(s,((r=this.__t.get(s))!=null?r:0)+e),this.__2d+=e}
addAll(t){t.__t.forEach((e,r)=>{this.add(Bi(r),e)})}
atMost(t){var e;let r=0,s=0,i=E(this.__t.keys(),(n,l)=>n-l);for(let n of i){if(r>=this.__2d*t)break;r+=(e=this.__t.get(n))!=null?e:0,s=Bi(n)}return s}};
function fh(t){if(t<Xt)return t;let e=Math.floor(Math.log2(t)),r=2**e,s=Math.floor((t-r)*Zt/r);return Xt+(e-Ci)*Zt+s}
function Bi(t){if(t<Xt)return t;let e=Math.floor((t-Xt)/Zt)+Ci,r=(t-Xt)%Zt+1;return 2**e+2**e/Zt*r-1}var gh={allocs:0,frees:0};
function ph(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=p=>t.reduce((y,O)=>y+p(O),0),o=e.kind==="floor"?e.missed:gh,_=o.frees+l(p=>p.unlocatedFrees)-l(p=>p.missedFrees)-s.size,u=Math.max(0,_),h=o.allocs+l(p=>p.unlocatedAllocs),d=Math.min(u,h+o.frees+i),c=r.size+s.size<n?u:d,g=Math.max(0,-_);return{count:u,ofThere:d,hits:g+Math.max(0,c-o.frees)}}var Hi=.95,hr=t=>t.atMost(Hi),mh=(t,e,r)=>t*2<=e&&e-t>r*2;
function Li(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,lifetimes:l}){let o=t.filter(({block:x})=>!i.has(x)),_=o.filter(({block:x})=>s.has(x)).length,u=Math.min(e,Math.min(_,r)+o.length-_),h=o.length-u;if(h===0&&o.length>0)return;let d=new Se;d.addAll(l);for(let{block:x,hit:Cr}of t)i.has(x)&&d.add(n-Cr);let c=hr(d),g=o.filter(({hit:x})=>mh(x,n,c)).length,p=Math.max(0,g-u),y=zi(o,x=>x.charged),O={blocks:h,old:p,sizes:kh(y)},j=Fi(y,h,o.length);if(j!==a)return f({},O,{bytes:j});let S=Fi(zi(o,x=>x.requested),h,o.length);return S===a?O:f({},O,{requested:S})}
function zi(t,e){let r=[];for(let s of t){let i=e(s);i!==a&&r.push(i)}return E(r,(s,i)=>s-i)}var Fi=(t,e,r)=>t.length<r?a:t.slice(0,e).reduce((s,i)=>s+i,0);
function kh(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function bh(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Ui=2e5,Di=class Ma{
constructor(e=Ui,r=new Map){this.limit=e,this.__s=r}
alloc(e,r){let s=this.__s.get(e);return!s&&this.__s.size>=this.limit?{kind:"full"}:(this.__s.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__s.get(e);return i?(this.__s.delete(e),i.tag===r&&wh(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__s}
copy(){return new Ma(this.limit,new Map(this.__s))}},wh=(t,e)=>t===a||e===a||t===e,ji={bytes:0,of:0},vh=({bytes:t,of:e},r)=>r===a?{bytes:t,of:e}:{bytes:t+r,of:e+1},Wi=t=>t.reduce((e,r)=>({bytes:e.bytes+r.bytes,of:e.of+r.of}),ji),yh=512,Gi=class{
constructor(){this.__t=new Map,this.__2c=Number.POSITIVE_INFINITY,this.__26=0,this.__2j=!0}
add(t,e=1){this.__2c=Math.min(this.__2c,t),this.__26=Math.max(this.__26,t);let r=this.__t.get(t);r===a&&this.__t.size>=yh?this.__2j=!1:this.__t.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__t)this.add(e,r);this.__2c=Math.min(this.__2c,t.__2c),this.__26=Math.max(this.__26,t.__26),this.__2j=this.__2j&&t.__2j}
summary(){if(this.__t.size===0)return;let t=this.__2c,e=this.__26,r=this.__2j?this.__8g():a;return{smallest:t,largest:e,median:r}}
__8g(){let t=E(this.__t,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Sh=class Pa{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unlocatedRequested=ji,this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.lifetimes=new Se,this.sizes=new Gi,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.lifetimes.add(s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new Pa(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unlocatedRequested=this.unlocatedRequested,e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.lifetimes.addAll(this.lifetimes);for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Th=class Ra{
constructor(e=new Di){this.__2w=new Map,this.__38=!1,this.__2m=e}
get isFull(){return this.__38}
book(e){let r=this.__b(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__74(e,r):e.kind==="free"&&this.__7s(e,r)}
stacks(e){let r=[];return this.__2w.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2m.outstanding.forEach((r,s)=>{let i=f({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new Ra(this.__2m.copy());return e.__38=this.__38,this.__2w.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2w.set(s,i)}),e}
__74(e,r){if(e.block===a){r.unlocated.alloc++,r.unlocatedRequested=vh(r.unlocatedRequested,e.requested);return}let s=xh(e),i=this.__2m.alloc(e.block,s);if(i.kind==="full"){this.__38=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__69(i.earlier,e),r.allocated(s)}
__7s(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2m.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__b(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__69(s.earlier,e),r.unmatchedFrees++}
__69(e,r){let s=this.__b(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__b(e,r){var s,i;let n=(s=this.__2w.get(e))!=null?s:new Map;this.__2w.set(e,n);let l=(i=n.get(r))!=null?i:new Sh(e,r);return n.set(r,l),l}};
function xh(t){let{number:e,tag:r,stack:s,requested:i,charged:n,thread:l,process:o,time:_}=t;return{tag:r,stack:s,hit:e,requested:i,charged:n,thread:l,process:o,time:_}}var Oh=2e3;
function qi(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return f({},t,{block:e,blockFrom:"place",charged:i})}var Ah=class{
constructor(t=Ui){this.__1k=[],this.__2l=t,this.__1g=new Th(new Di(t))}
record(t,e=!1){return this.__1k.push({hit:t,awaits:e&&t.block===a}),this.__55()}
locate(t){let e=this.__1k.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=qi(e.hit,t),e.awaits=!1),this.__55()}
stacks(t){return this.__18().stacks(t)}
outstanding(){return this.__18().outstanding()}
__18(){if(this.__1k.length===0)return this.__1g;let t=this.__1g.copy();for(let{hit:e}of this.__1k)t.book(e);return t}
__55(){let t=this.__1k.findIndex(({awaits:s})=>s),e=t<0?this.__1k.length:t,r=Math.max(e,this.__1k.length-Oh);for(let{hit:s}of this.__1k.splice(0,r))this.__1g.book(s);return this.__1g.isFull?{kind:"tooManyOutstanding",limit:this.__2l}:{kind:"recorded"}}},Eh=class{
constructor(){this.__31=0,this.__6s=0,this.__6p=0}
add(t){this.__31++,this.__6s+=t,this.__6p+=t*t}
get variance(){if(this.__31===0)return 0;let t=this.__6s/this.__31;return Math.max(0,this.__6p/this.__31-t*t)}};
function dr(t,e){var r,s;let i=new Nh(e),n=new Map;for(let o of t){let _=`${o.tag} ${(s=(r=i.site(o.stack))==null?a:r.key)!=null?s:i.noSite(o.stack)}`,u=n.get(_);u?u.push(o):n.set(_,[o])}let l=[];return n.forEach(o=>{let[_]=o;_&&l.push(Mh(_,o,i))}),E(l,(o,_)=>{var u,h,d,c;return((h=(u=o.first)==null?a:u.hit)!=null?h:0)-((c=(d=_.first)==null?a:d.hit)!=null?c:0)})}var Nh=class{
constructor(t){this.__91=new Map,this.__3q=new Map,this.__3c=t}
site(t){var e;return this.__5l(this.__91,t,(e=this.__3c.skip)!=null?e:[])}
noSite(t){return pt(this.__3c.stacks.at(t))}
caller(t){return this.__5l(this.__3q,t,[])}
__5l(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__3c;t.set(e,Mi(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Mh(t,e,r){let s=n=>e.reduce((l,o)=>l+n(o),0),i=r.site(t.stack);return f({tag:t.tag,site:i,noSite:i?a:r.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:Ph(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free),unlocatedRequested:Wi(e.map(({unlocatedRequested:n})=>n))},Rh(e,i,r),{lifetimes:Ih(e),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:Ch(e)},Bh(e))}
function Ph(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Rh(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let o=(s=r.caller(n))==null?a:s.key;l.forEach((_,u)=>{var h;let d=r.site(u),c=d!==a&&e!==a;o!==a&&((h=r.caller(u))==null?a:h.key)===o?i.refused+=_:c&&d.key!==e.key&&(i.freedElsewhere+=_),c&&d.module!==e.module&&(i.freedByOtherModules+=_)})}return i}
function Ih(t){let e=new Se;for(let{lifetimes:r}of t)e.addAll(r);return e}
function Ch(t){let e=new Gi;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function Bh(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=E(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var Hh=1e3,Lh=5e4,zh=new Set(["counters","doubted","gone","change","end","recheck"]),Ki="left",Vi={there:new Set,gone:new Set},Fh=t=>f({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ji=class{
constructor(t,e=()=>"unreadable"){this.stacks=new oh,this.modules=[],this.places=[],this.__1v=new Ah,this.__39=[],this.__3g=new Map,this.__1o=new Map,this.__12=[],this.__h={alloc:0,free:0,unknown:0},this.__45=0,this.__49=new Eh,this.__9=0,this.__25=!1,this.__41=!1,this.__4d=!1,this.__1i=new Map,this.__20=Vi,this.__3d=new Map,this.__47=new Map,this.__2b=new Map,this.__1l=[],this.start=t,this.__q=e}
get tag(){return this.start.tag}
get lastHit(){return this.__9}
get entries(){return this.__39}
get hitsNotKept(){return this.__i-this.__45}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__41?"left":"cutOff":a}
get arming(){var t;return(t=this.__1h)==null?a:t.state}
take(t){var e;switch(this.__16(t),this.__v=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3g.set(t.index,this.stacks.intern(t.frames.map(Fh)));break;case"hit":return this.__99(t);case"process":this.__2b.set(t.address,t);break;case"located":this.__9b(t);break;case"places":this.places=t.places;break;case"counters":this.__97(t);break;case"doubted":this.__1i.set((e=this.__3g.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__1n=t.missed?a:this.__73(),this.__25=!0;break;case"blocks":this.__20={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1o.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__1h=t);break;case"end":this.__41=t.why===Ki,this.__5i=t.uptime,this.__5h=t.time;break;case"recheck":this.__1l=[...this.__1l,t];break;case"image":break}return"taken"}
get endUptime(){return this.__5i}
get endTime(){return this.__5h}
get rechecks(){return this.__1l}
get counted(){return{before:this.__y,after:this.__25?this.__1n:a}}
held(){return this.__1v.outstanding()}
freed(){let t=new Map;for(let r of this.__12)r.block&&t.set(r.block,r);let e=[];return t.forEach(({kind:r,charged:s},i)=>{r==="free"&&e.push({block:i,charged:s})}),e}
counts(){return this.__h}
get loadVariance(){return this.__49.variance}
coverage(){return this.__25?this.__4d?{kind:"unknown",why:"mayRepeat"}:this.__1i.size>0?{kind:"unknown",why:"doubted"}:bh(this.__y,this.__1n,this.__h):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__i===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__i;return r===0?e:e*(r-this.openHits())/r}
get __i(){return this.__h.alloc+this.__h.free+this.__h.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__12.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__1i.get(t))!=null?e:0}
stackUses(){return this.__1v.stacks(this.tag)}
sites(t){let e=dr(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1v.outstanding(),s=this.__4w(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let _ of i.stacks)for(let u of(n=r.get(_))!=null?n:[])l.push(u);let o=Li(l,s,this.__20,{lastHit:this.__9,lifetimes:i.lifetimes});return{use:i,holding:o}})}
processOf(t){return this.__2b.get(t)}
get asked(){return this.__20}
unpaired(){return this.__4w(dr(this.stackUses(),{stacks:this.stacks}))}
openHits(){var t;return(t=this.__v)!=null||(this.__v=this.__7f()),this.__v}
unlocatedAllocs(){let t=this.stackUses();return{count:t.reduce((e,{unlocated:r})=>e+r.alloc,0),requested:Wi(t.map(({unlocatedRequested:e})=>e))}}
__7f(){let t=dr(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4w(t).hits}
blocksUnderWay(){let t=this.__12.filter(e=>e.kind==="alloc"&&this.__60(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.unpaired().count>0?this.__6i():[]}
__6i(){let t=[];return this.__1v.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4w(t){return ph(t,{coverage:this.coverage(),asked:this.__20,underWay:this.__9f(),outstanding:this.__6i().length})}
__9f(){let t=0;return this.__3d.forEach((e,r)=>{this.__60({number:r,thread:e})&&t++}),t}
__60({number:t,thread:e}){return e?this.__47.get(e)===t:this.__9-t<Ni}
siteOf(t,e){return Mi(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=Ii(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:Ii(s,(r=this.__1o.get(n))!=null?r:this.__q(n))}
__99(t){var e;let r=(e=this.__3g.get(t.stack))!=null?e:this.stacks.intern([]),s=f({},t,{stack:r,tag:this.tag});this.__9=s.number,this.__h[s.kind]++,this.__49.add(this.__h.alloc-this.__h.free),this.__25=!1,this.__4d||(this.__4d=t.mayRepeat===!0),this.__20=Vi,this.__1l=[],s.thread&&this.__47.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.__3d.set(s.number,s.thread),this.__12.push(s),this.__12.length>Hh&&this.__12.shift();let{kind:i}=this.__1v.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__9b(t){this.__1v.locate(t),this.__3d.delete(t.hit);let e=this.__12.findIndex(({number:s})=>s===t.hit),r=this.__12[e];r&&(this.__12[e]=qi(r,t))}
__97({at:t,counts:e}){t==="armed"?this.__y=e:this.__1n=e,this.__25=t!=="armed"}
__73(){return this.__y&&{allocs:this.__y.allocs+this.__h.alloc,frees:this.__y.frees+this.__h.free}}
__16(t){this.__39.length>=Lh&&!zh.has(t.type)||(this.__39.push(t),t.type==="hit"&&this.__45++)}},Yi=4096,Xi=256;
function Zi(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+Xi<Yi?Xi:2*Yi);return r<=t&&t<=s}var Uh=2e5,Dh=1e3,cr=-1,jh=class{
constructor(t){this.__9=new Map,this.__2={alloc:[],free:[]},this.__17={alloc:0,free:0},this.__1e=new Map,this.lastHit=0,this.__27=0,this.__1u={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.__6r(t,r,e);let n=t==="alloc"&&this.__1e.get(r);if(n&&(n.block=e),((i=(s=this.__9.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__9.delete(e),this.__9.set(e,{kind:t,hit:r}),this.__9.size<=Uh))return;let l=this.__9.keys().next();l.done||this.__9.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.__6r(t,e,a),r?this.__2[t]=[...this.__2[t],e]:this.__17[t]=e}
found(t,e){this.__2[t]=this.__2[t].filter(r=>r!==e)}
gap(){this.__27=this.lastHit,this.__1u={}}
mayBeLeftover(t,e){var r;let s=this.__1u[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.__1u.alloc)==null?a:t.hit)!=null?e:this.__27>0?cr:a}
mayBeOf(t,e,r){let s=t===a?a:this.__1e.get(t);return s?(r==null?a:r.kind)==="inUse"&&!Zi(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===cr}
isOutstanding(t){var e;return((e=this.__9.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.__9.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.__1e.get((e=(t=this.__1u.alloc)==null?a:t.hit)!=null?e:cr))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.__9.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__27?r.hit:a}
mustBeFreedSince(t,e){let r=this.__9.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__27===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__27&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__17[t]>e?!1:!this.__2[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.__1e.set(t,{sizes:e}),this.__1e.size<=Dh)return;let r=this.__1e.keys().next();r.done||this.__1e.delete(r.value)}
__6r(t,e,r){var s,i;e>=((i=(s=this.__1u[t])==null?a:s.hit)!=null?i:0)&&(this.__1u[t]={hit:e,block:r})}};
function Wh(t,e,r){var s,i;let n=t.slice(0,V(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!Ps(u)),l=t[n];if(!l||l.doubtful)return;let o=(s=l.address)!=null?s:n===0?r:a,_=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!o||!l.base||!_||X(l.base,_)>=0))return{kind:e,address:o,base:l.base,limit:_}}
function Gh(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=At(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function qh(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&G(r.stack.from,v(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var Kh=28;
function Vh(t,e,r){var s,i;let n=[],l=e.stack&&G(t.base,e.stack.from),o=G(t.base,t.limit);if(l!==a&&o!==a){let _=r===4?Math.min(o,Kh):o,u=Math.min(_,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(_=>({register:_}))]}var fr=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function Jh(t,e,r,s,i){let n=qh(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:v(n,s.headerSize);return Qi(l,s)?tn(l,i):"noBlock"}
function Qi(t,e){return Lt(t,e.pointerSize)&&Ur(t,e.granularity)}var $i=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function tn(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=v(t,-r.distance);return{block:s,header:e(s)}}var Yh=3;
function Xh(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:o,places:_}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&Zh(_,u))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(_.some(({provedAt:d})=>d===s))return!0;let h=l.kind==="inUse";return h&&!u&&e.isClaimedByFree(n)?!0:u||o==="inUse"||e.isOutstanding(n)?!1:h||_.some(({provedAt:d})=>d>s)}
function Zh(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=Yh);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}var Qh=class{
constructor(){this.__5=new Map}
of(t,e){let r=this.__5.get(t);if((r==null?a:r.places)===e.length)return r.claim;let s=en(e.map(({shown:i})=>i.get(t)));return this.__5.set(t,f({places:e.length},s&&{claim:s})),s}
forget(t){this.__5.delete(t)}
forgetAll(){this.__5.clear()}};
function en(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function rn({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function $h(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:o}=e,_=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&s.isCertainSince(i,u.hit)||s.isRepeated(i,l)||(o==null?a:o.kind)==="inUse"&&!Zi(o.bytes,r))return;let h=id(i,o);if(h==="refutation")return;let d=i==="free"&&s.lastOf("alloc",l)!==a,c=h==="proof"&&_!=="inUse"||n!==a||d,g=_?f({},e,{before:_}):e;if(!c)return{hypothesis:t,sighting:g};let p=n!==a||sn(e,r,s),y=n===a&&s.mayBeLeftover(i,l);return{hypothesis:gr(t,{hit:r.hit,block:l,isCurrent:p,mayBeLeft:y}),sighting:g}}
function td(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function sn({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function ed(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,o=(l==null?a:l.kind)==="inUse",_=o?r.lastOf("free",n):a,u=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:o,isCurrent:u&&r.isNew(n)||sn(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:_,charged:i}}
function rd(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(Te(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return gr(t,{hit:n,block:s,isCurrent:nn(i,r),mayBeLeft:l})}
function sd(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,f({},n,{freedAt:l})),n.isCurrent||!nn(f({},n,{freedAt:l}),s))return t;t.open.set(e,f({},n,{freedAt:l,isCurrent:!0}));let o=Math.max(t.provedAt,n.hit);return f({},t,{provedAt:o,currentProofs:t.currentProofs+1})}
function nn({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function id(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var gr=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>f({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),Te=(t,e)=>t!==a&&e!==a&&t!==e,an=3,nd=2,ad=2,ln=16,ld=20,od=4,_d=24,ud=256,hd=8,dd=100,cd=an,fd=2,gd=class{
constructor(t,e){this.__2=[],this.__w=new Map,this.__3r=new Qh,this.__i=0,this.__6q=0,this.__6n=0,this.__6m=0,this.__54=!0,this.__5v=!1,this.__5j=!1,this.__43=!1,this.__3a=0,this.__17=0,this.kind=t,this.__a=e}
plan(t){var e,r;if(this.__5t)return{kind:"places",places:[]};if(this.__z&&this.__i>=ln)return{kind:"places",places:this.__k.map(({place:l})=>l)};let s=t-((r=(e=this.__2[0])==null?a:e.hit)!=null?r:t),i=(this.__i>=hd||s>=dd)&&this.__8a===this.__3a,n=this.kind==="alloc"&&i&&this.__6q<cd;return n&&this.__6q++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.__3a=t.hit;let s=this.__54||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__6n++;let i=this.__5t?"noPlace":this.__q(t,s,r);return typeof i!="string"?f({kind:"located",from:"place"},rn(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__17=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__2k(this.__k.map(r=>rd(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__k)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__2k(this.__k.map(l=>sd(l,r,t,s)))}
settle(t){if(this.__2.length===0)return[];let e=[],r=this.__40;return this.__2=this.__2.filter(s=>{var i;let{hit:n}=s,l=this.__30(n),o=(i=this.__9d(n))!=null?i:this.__59(l,s,t,r);return!o||!this.__5u(o,t)?!0:(this.__14(n,o.block,t),e.push(f({hit:n,kind:this.kind},rn(o))),r=this.__40,!1)}),e}
__5u(t,e){return!$i(t,this.__a)||e.lastOf("alloc",t.block)!==a}
__30(t){return this.__3r.of(t,this.__k)}
__59(t,{hit:e,after:r},s,i=this.__40){if(!t||!this.__z)return;let{kind:n}=this,l=f({},t,{kind:n,hit:e,after:r,places:this.__k,isDisputed:i,isContradicted:this.__5v});return Xh(l,s)?t:a}
get __40(){return this.__2.some(({hit:t})=>!this.__30(t))}
__9d(t){var e;let r=this.__w.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__3a>t}
hasUnknownsSince(t,e){return this.__17>t||this.__71(t,e).length>0}
mustHaveShown(t,e,r){if(this.__17>e)return;let s=this.__71(e,r);if(s.some(l=>{var o;return((o=this.__w.get(l))==null?a:o.block)===t}))return;let[i,...n]=s.filter(l=>!this.__w.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__2k(this.__k.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__17>e)return!0;let i=r<s?r:e;return this.__2.some(({hit:n})=>n<=e||n===r||this.__w.has(n)?!1:n>i&&(n<s||n===s&&!this.__5j)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.__z&&((r=this.__30(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.__2.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.__z)return;let r=this.__2.filter(({hit:s})=>{var i;let n=this.__30(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.__2.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.__k){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__5j||(this.__5j=e.endsAfter===!0),this.__w.has(t)||!this.__2.some(i=>i.hit===t))return;this.__w.set(t,e);let s=this.__k.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__2k(s.map(i=>{var n,l;let o=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),gr(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:o})}))}
forgetOpen(){for(let{open:t}of this.__k)t.clear();this.__z||this.__43||this.__6n||this.__2k(this.__k.map(({place:t,shown:e,open:r})=>f({},fr(t),{shown:e,open:r})))}
learned(){return this.__z?this.__k.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1t=t.map(e=>fr(e,!0)),this.__i=ln}
startOver(){this.__5v||(this.__5v=this.__z),this.__1t=a,this.__2=[],this.__w.clear(),this.__3r.forgetAll(),this.__i=0,this.__17=this.__3a,this.__6m++}
get __8a(){var t,e;return(e=(t=this.__2[this.__2.length-1])==null?a:t.hit)!=null?e:0}
__71(t,e){return this.__2.filter(r=>r.hit>t&&!Te(r.charged,e)).map(({hit:r})=>r)}
get __k(){var t;return(t=this.__1t)!=null?t:[]}
get __z(){return this.__k.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=an&&(this.__43&&this.kind==="alloc"?e:s.size)>=nd&&r>=ad)}
isUndecidedAt(t){return this.__2.filter(({hit:e})=>t-e<_d).length>(this.__z||t>ld?od:0)}
get __5t(){return this.__6m>fd}
__q(t,e,r){var s;let i=(s=this.__1t)!=null?s:this.__7h(t),n=i.map(c=>this.__8z(c,t));if(n.every(c=>c==="notRead"))return"unreadable";if(this.__i++,this.__7e(n,e))return this.__54=!1,this.startOver(),"disagreement";let l=this.__7m(t,e),o=td(i.map((c,g)=>$h(c,n[g],l,r)).filter(c=>c!==a));if(o.length===0)return this.startOver(),"noPlace";this.__1t=o.map(c=>c.hypothesis);let _=o.map(c=>c.sighting);this.__43||(this.__43=_.some(({header:c})=>(c==null?a:c.kind)==="inUse"));let u=en(_),h={hit:t.hit,after:r.lastAllocation},d=u&&e&&this.__z?u:this.__59(u,h,r);return d?this.__5u(d,r)?d:"unreadable":e||this.__16(l,_,r)?"learning":"disagreement"}
__7m({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
__7h({key:t,words:e}){let r=Vh(t,e,this.__a.pointerSize),s=(i,n)=>fr({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__8z({place:t},{key:e,words:r,look:s}){return Jh(t,e,r,this.__a,s)}
__7e(t,e){if((e==null?a:e.from)!=="arguments"||!this.__z)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__16(t,e,r){if(this.__2.length>=ud)return!1;this.__2=[...this.__2,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.__k.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,ed(l,t,r)))}return!0}
__14(t,e,r){var s;for(let{shown:i,open:n}of this.__k)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__w.delete(t),this.__3r.forget(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__2k(t){this.__1t&&(this.__1t=t,t.length===0&&this.startOver())}},pd=class{
constructor(t){this.__r=new Map,this.__g=new jh(e=>this.__84(e)),this.__48=[],this.__a=t}
plan(t){return this.__4i(t.kind,t.address).plan(this.__g.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__a.alignedHeaders&&!s)return this.__9g(r,e);let l=this.__4i(r.kind,r.address).observe(t,this.__77(i,t),this.__g);return r.kind==="alloc"&&this.__g.allocates(e,t),l.kind==="located"?this.__8c(r.kind,l.block,e,n):this.__g.unlocated(r.kind,e,l.why==="learning"),this.__4p(),l}
goneAfter(t,e,r,s){let i=this.__g.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4v("free",i);if(n.some(u=>u.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,o=!n.some(u=>u.waitsBetween(i,s,t));if(!l&&!o)return;let _=o||n.some(u=>u.agreesOn(t,e));for(let u of n)u.wasAbout(t,{block:e,isSure:_,endsAfter:r>t});this.__4p()}
bornAfter(t,e,r){let s=this.__4v("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.__g.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.__4p()}}
candidates(t,e){let r=new Set;for(let s of this.__r.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__r.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.__g.lastHit))}
gap(){this.__g.gap();for(let t of this.__r.values())t.forgetOpen()}
resolved(){let t=this.__48;return this.__48=[],t}
places(){let t=[];for(let e of this.__r.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__4i(e,r).restore(s)}}
__4v(t,e,r){return[...this.__r.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4p(){for(let t of this.__r.values())for(let e of t.settle(this.__g)){this.__48.push(e);for(let r of this.__r.values())r.blockNamedBefore(e,this.__g)}}
__4i(t,e){let r=`${t} ${e}`,s=this.__r.get(r);if(s)return s;let i=new gd(t,this.__a);return this.__r.set(r,i),i}
__9g({kind:t},e){return this.__g.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__77(t,{look:e}){if(!t||!Qi(t.block,this.__a))return;let r=tn(t.block,e);if(!$i(r,this.__a))return{from:t.from,block:r.block}}
__8c(t,e,r,s){t==="alloc"&&this.__7l(r,e),this.__7k(t,e,t==="free"?s:a),this.__g.located(t,e,r);for(let i of this.__r.values())i.blockNamed({kind:t,block:e,charged:s},this.__g)}
__7l(t,e){for(let r of this.__r.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
__84(t){return[...this.__r.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
__7k(t,e,r){var s;let i=this.__g.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4v(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let o of this.__r.values())o.kind===n&&o.hasHitsSince(i)&&o.startOver();this.gap()}}},md=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function kd(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,V(t)).map(o=>bd(o,e,r)).filter(o=>o!==a),l=[...n].reverse();return{freed:on(n.map(({freed:o})=>o)),requested:(s=l.find(o=>o.requested!==a))==null?a:s.requested,charged:on(n.map(({charged:o})=>o)),poolType:(i=l.find(o=>o.poolType!==a))==null?a:i.poolType}}
function bd(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=md.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let o=u=>u===a?a:t.args[u]&&I(t.args[u]).low;if(l.tag!==a){let u=o(l.tag);if(u===a||W(L(u))!==e)return}let _=l.freed===a?a:t.args[l.freed];return{freed:_!==a&&Lt(_,r.pointerSize)&&Ur(_,r.granularity)?_:a,requested:o(l.requested),charged:o(l.charged),poolType:o(l.type)}}
function on(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var _n=18362;
function un({reader:t,target:e,tag:r,layout:s},i){let{build:n=_n,bigPages:l}=e,o=Ei(i,r,s,t,n<_n),_=o.kind==="headerless"&&l?Ul(t,l,i):a;return!_||_.kind==="unreadable"?o:_.kind==="found"&&W(_.tag)===r?{kind:"inUse",bytes:_.bytes}:{kind:"notInTable"}}var wd=4096,vd=3,yd=class{
constructor(t,e,r){this.__n=new Map,this.__0=t,this.__a=e,this.__2t=r}
before(t){let{kind:e}=Ei(t,this.__2t,this.__a,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=_t(t);return(r=this.__n.get(hn(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(_t).map(hn),...this.__n.keys()];this.forget();for(let r of[...new Set(e)].slice(0,vd)){let s=this.__0.readMemory(r,wd);s&&this.__n.set(r,s)}}
forget(){this.__n.clear()}},hn=t=>v(t,-_t(t)),Sd=2048,Td=64,dn=9200,xd=class{
constructor(t,e,r,s,i,n){this.__2x=new Map,this.__0=t,this.__4=e,this.__2t=r,this.__a=s,this.__d=i,this.__1g={reader:t,target:e,tag:r,layout:s},this.__n=new yd(t,s,r),this.__19=n}
locate(t,e,r,s){var i;let n=kd(e.stack,this.__2t,this.__a),l=Wh(e.stack,r,e.ip);if(!l)return this.__d.gap(),Od(n);this.__8d(t,r,n.charged);let o=this.__8m(t,e,l,n,s),_=this.__d.observe(o);if(this.__9={hit:t,kind:r,charged:n.charged,unwritten:this.__9i(t,r)},this.__9m(t),_.kind==="unlocated")return f({},pr(n),{open:_.why==="learning"||a});let u=(i=_.charged)!=null?i:n.charged;return f({},pr(n),{block:_.block,blockFrom:_.from,charged:u})}
__8d(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.__9)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.__19.isAfter&&e==="alloc"&&!Te(r,l))return;let o=n.filter(u=>{let h=this.__q("alloc",u);return h.kind==="inUse"&&!Te(h.bytes,l)});o.length>0&&this.__19.sawAfter();let _=this.__4.processorBlocks.length===1;for(let u of o)this.__d.bornAfter(i,u,_)}
__9i(t,e){var r;if(e==="free"||this.__19.isBefore)return[];let s=[...this.__d.candidates("alloc",t)].filter(_t),i=s.filter(l=>this.__q("alloc",l).kind==="inUse"),n=l=>this.__n.before(l)==="free";return((r=this.__9)==null?a:r.kind)==="free"&&i.some(n)&&this.__19.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return fn(this.__q("alloc",t))}
__7t(t,{found:e,goneAt:r},s){let i=cn(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__7w(t)?r!=null?r:s:a}
__7w(t){let e=()=>this.__q("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__4;return e()&&!!this.__0.readMemory(r,4)&&e()}
__9m(t){this.__2x.forEach((e,r)=>{var s;e.goneAt=this.__7t(r,e,t);let i=!cn(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<Ni||(this.__2x.delete(r),e.goneAt&&this.__d.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__d.candidates("free",t)){if(this.__2x.size>=Td||this.__2x.has(e))continue;let r=this.__q("alloc",e),s=fn(r);s!=="unknown"&&this.__2x.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__d.isUndecided?this.__n.keep(this.__d.candidates("alloc",t)):this.__n.forget()}
__8m(t,e,r,s,i){let n=this.__d.plan(r),l=n.kind==="everything"?this.__7i(e,r):this.__8n(n.places,e,r),o=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__95(i,e):a,_=o?{block:o,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__8e(r.kind),pointer:_,charged:s.charged,requested:s.requested,before:u=>this.__n.before(u)}}
__95(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__d.gap(),r}
__7i(t,e){let r=G(t.sp,e.limit),s=r!==a&&r>0?this.__1c(t,t.sp,Math.min(r,Sd)):a;return{registers:gn(t.registers),stack:s}}
__8n(t,e,r){let s=gn(e.registers),i=[];for(let{where:o}of t)"offset"in o&&i.push(o.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__a.pointerSize;return{registers:s,stack:this.__1c(e,v(r.base,n),l)}}
__1c({sp:t,stackBytes:e},r,s){var i;let n=(i=G(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&Gh(r,l,this.__a.pointerSize)}
__8e(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__76(t,r);return e.set(r,i),i}}
__76(t,e){let r=this.__q(t,e);return t==="alloc"&&!this.__19.isBefore&&_t(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
__q(t,e){let r=un(this.__1g,e);return r.kind!=="notInTable"?r:{kind:t==="alloc"?"noHeader":"headerless"}}},cn=t=>t.kind==="inUse"&&!!t.ownsPage;
function fn({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function pr({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Od=t=>f({},pr(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Ad=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function gn(t){let e=new Map;return t.forEach((r,s)=>{Ad.test(s)&&e.set(s,r)}),e}
function Ed(t,e,r){return r==="arm64"?Pd(t,e):Nd(t,r)}var Qt=4;
function Nd(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=Md(t,s,e),n=i&&P(t,s+i,Qt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function Md(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?ar(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Pd(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Qt<=t.length;l+=Qt){let o=(r=P(t,l,Qt))!=null?r:0,_=o&31,u=o>>>5&65535,h=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:n.set(_,~(u<<h)>>>0);break;case 1384120320:n.set(_,u<<h>>>0);break;case 1920991232:{let c=((s=n.get(_))!=null?s:0)&~(65535<<h);n.has(_)&&n.set(_,(c|u<<h)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let c=v(e,l+(o<<8>>13)*Qt);i.push({kind:"literal",address:c});continue}}let d=n.get(_);d!==a&&i.push({kind:"immediate",value:d})}return i}var Rd=64,Id=class{
constructor(t,e){this.__5=new Map,this.__0=t,this.__4=e}
get known(){return this.__5}
holds(t,e){let r=this.__5.get(t);if(r)return r;let s=this.__q(t,e);return this.__5.set(t,s),s}
__q(t,e){let{instructionSet:r}=this.__4,s=_i(this.__0,t,Rd);if(!s||!r)return"unreadable";let i=v(t,-s.length),n=Ed(s,i,r).map(o=>this.__9j(o)),l=o=>o!==a&&W(L(o))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__9j(t){return t.kind==="immediate"?t.value:gt(this.__0,t.address)}};
function Cd({target:t,tag:e,idle:r},s,i){let{pointerSize:n,build:l,description:o,poolHitTag:_}=t,u=Gt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:n,description:o,build:l,kernelBase:u==null?a:u.start,bootTime:i&&Math.round(i.bootTime)},poolHitTag:{address:_,before:r},time:s}}var Bd=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a,afterGap:l}),Hd=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))}),Ld=17744;
function zd(t,e){let r=gt(t,v(e,60)),s=r&&t.readMemory(v(e,r),12);return s&&P(s,0,4)===Ld?P(s,8,4):a}var Fd=15,Ud=class{
constructor(t,e){this.__0=t,this.__4=e}
read(t){let e=this.__53(t,"ImageFileName"),r=this.__53(t,"UniqueProcessId"),s=e&&this.__0.readMemory(e,Fd),i=s&&Dd(s),n=r&&he(this.__0,r,this.__4.pointerSize);return f({},i&&{image:i},n&&{id:I(n).low})}
__53(t,e){let r=this.__a().get(e);return r===a?a:v(t,r)}
__a(){var t;if(this.__4h)return this.__4h;let e=new Map;for(let r of["ImageFileName","UniqueProcessId"]){let s=z(this.__0,rl(r)),i=(t=is(s,"_EPROCESS"))==null?a:t.fields.get(r);i&&e.set(r,i.offset)}return this.__4h=e,e}};
function Dd(t){let e=t.indexOf(0),r=String.fromCharCode(...t.slice(0,e<0?t.length:e));return r===""?a:Dt(r)}var jd=2e3,pn=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>jd,Wd={4:ct("ffdf0000"),8:ct("fffff78000000000")},Gd=32,qd=8,Kd=20,Vd=1e4,Jd=4294967296;
function xe(t,e){let r=Wd[e],s=r&&t.readMemory(r,Gd),i=s&&mn(s,qd),n=s&&mn(s,Kd);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function mn(t,e){let r=P(t,e,4),s=P(t,e+4,4);if(!(r===a||s===a)&&s===P(t,e+8,4))return(s*Jd+r)/Vd}var Yd=500,Xd=class{
constructor(t,e,r,s,i,n){this.__64=0,this.__5a=0,this.__6w=new Set,this.__2a=new Set;var l;let{target:o,tag:_}=r;this.__0=t,this.__6=e,this.__19=i,this.__4=o,this.__2b=new Ud(t,o);let u=Oi(o.pointerSize,o.build===a||o.build>=dn);this.__d=new pd(u),this.__d.restore(s),this.__1o=new Id(t,o),this.__4a=new xd(t,o,_,u,this.__d,i),this.hunt=new Ji(Cd(r,t.now(),n),h=>this.__1o.holds(h,_)),e.begin(this.hunt),e.note(Hd(o)),this.__6g((l=Gt(o.modules))==null?a:l.start)}
begin(t){this.__6.note({type:"counters",at:"armed",counts:Yt(t)})}
end(t,e="disarmed"){this.__6.note({type:"counters",at:"stopped",counts:Yt(t)}),this.__8j(),this.__6f(),this.__8k(),this.__14(e)}
endWithTarget(t){this.__6.note({type:"gone",missed:t}),this.__6.note({type:"end",why:"targetGone",time:this.__0.now()})}
abandon(){this.__14("aborted")}
record(t,e,r,s){this.__64+=1;let i=this.__64,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__d.gap(),this.__3p(i,t,e,n);try{return this.__3p(i,t,e,this.__4a.locate(i,t,e,r))}catch(l){throw l instanceof jt&&this.__3p(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__6.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__8j(){let t=[],e=[],r=this.__19.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,Yd)){let n=this.__4a.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.__6.note({type:"blocks",there:t,gone:e})}
__8k(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1o.known];for(let[e,r]of t.slice(this.__5a))this.__6.note({type:"code",address:e,holdsTag:r});this.__5a=t.length}
__6g(t){var e;if(!t||!Lt(t,this.__4.pointerSize))return;let r=(e=fs(this.__4,t))==null?a:e.start;if(!r||this.__6w.has(r))return;let s=zd(this.__0,r);s!==a&&this.__6.note({type:"image",start:r,timestamp:s}),this.__6w.add(r)}
__14(t){let e=xe(this.__0,this.__4.pointerSize),r=e&&Math.round(e.uptime);this.__6.note({type:"end",why:t,time:this.__0.now(),uptime:r})}
__3p(t,e,r,s){this.__8l(e.process);let i=this.__6.note(f({type:"hit",number:t,kind:r,stack:this.__93(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,process:e.process,time:this.__0.now()}));return this.__9a(),this.__6f(),i}
__8l(t){!t||this.hunt.processOf(t)||this.__6.note(f({type:"process",address:t},this.__2b.read(t)))}
__93({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__2a.has(e)){for(let{address:r}of t)this.__6g(r);this.__6.note({type:"stack",index:e,frames:t.map(Bd)}),this.__2a.add(e)}return e}
__6f(){let t=this.__d.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__6.note({type:"places",places:t})}
__9a(){for(let{hit:t,block:e,charged:r}of this.__d.resolved())this.__6.note({type:"located",hit:t,block:e,charged:r})}},Zd=2e3,Qd=200;
function $d(t,e,r){let s=[];t.held().forEach(n=>{s.push(...n)});let i=tc(s,e);return{blocks:E(i,(n,l)=>n.block<l.block?-1:1),held:s.length,freed:t.freed().slice(-r)}}
function tc(t,e){if(t.length<=e)return t;let r=t.length/e,s=[];for(let i=0;i<e;i++){let n=t[Math.floor(i*r)];n!==a&&s.push(n)}return s}
function kn(t,{block:e,charged:r}){let s=un(t,e);switch(s.kind){case"inUse":return ec(s.bytes,r)?"gone":"there";case"released":case"noHeader":case"notInTable":return"gone";default:return"unreadable"}}var ec=(t,e)=>t!==a&&e!==a&&t!==e,bn=4096,rc=4,wn=t=>v(t,-_t(t)),sc=class{
constructor(t,e){this.__4z=new Map,this.__n=new Map;var r;this.__0=t,this.query=s=>t.query(s),this.now=()=>t.now(),this.session=()=>t.session();for(let s of e){let i=wn(s);this.__4z.set(i,((r=this.__4z.get(i))!=null?r:0)+1)}}
readMemory(t,e){var r,s;let i=wn(t),n=_t(t);return((r=this.__4z.get(i))!=null?r:0)<rc||n+e>bn?this.__0.readMemory(t,e):(this.__n.has(i)||this.__n.set(i,this.__0.readMemory(i,bn)),(s=this.__n.get(i))==null?a:s.slice(n,n+e))}},ic=500,nc=class{
constructor(t,e,r){this.__g=new WeakMap,this.__0=t,this.__6=e,this.__7=r}
look(t){var e;let r=(e=Mt(this.__0))==null?a:e.time;if(r!==a&&this.__g.get(t)===r)return{kind:"notRun"};let s=Je(this.__0);if(s.kind!=="read")return{kind:"noTarget",reading:s};let{target:i}=s,n=xe(this.__0,i.pointerSize),l=lc(t,i,n);if(l==="other")return{kind:"otherBoot"};if(n&&ac(t)===Math.round(n.uptime))return{kind:"notRun"};let o=this.__3o(t,i,l,n);return o?(r!==a&&this.__g.set(t,r),this.__6.noteOf(t,o),{kind:"asked"}):{kind:"nothingHeld"}}
__3o(t,e,r,s){let{blocks:i,held:n,freed:l}=$d(t,Zd,Qd);if(n===0)return;let{tag:o,start:_}=t,u=Oi(e.pointerSize,e.build===a||e.build>=dn),h=[...i,...l].map(({block:p})=>p),d={reader:new sc(this.__0,h),target:e,tag:o,layout:u},c={there:[],gone:[],unreadable:[]};for(let[p,y]of i.entries())p>0&&p%ic===0&&this.__7({kind:"asking",blocks:p,of:i.length}),c[kn(d,y)].push(y.block);let g=l.map(p=>kn(d,p)).filter(p=>p!=="unreadable");return f({type:"recheck",tag:o,hunt:_.time,time:this.__0.now(),uptime:s&&Math.round(s.uptime),boot:r,counts:Yt(Jt(this.__0,e,o)),held:n},c,{freed:{asked:g.length,taken:g.filter(p=>p==="there").length}})}},ac=({rechecks:t,endUptime:e})=>{var r;return t.length===0?e:(r=t[t.length-1])==null?a:r.uptime};
function lc(t,e,r){var s;let{start:i,endUptime:n}=t,{kernelBase:l,bootTime:o}=i.target,_=(s=Gt(e.modules))==null?a:s.start;return i.poolHitTag.address!==e.poolHitTag||l!==a&&_!==a&&l!==_?"other":o===a||!r?"unchecked":pn({bootTime:o,uptime:n!=null?n:0},r)?"other":"same"}var oc=2e5;
function vn(t,e=oc){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?vn(t.slice(1),e):t}var _c=class{
constructor(t){this.__3h={},this.__0=t}
armed(t,e){this.__c={count:t,event:e}}
begin(t,e){let r=this.__5!==a&&t.contextRegisters.includes("$prcb")?_s(this.__0,t.pointerSize,"$prcb"):a;this.__3h={processor:r,event:e}}
saw(t){this.__5={reading:t},this.__c=a}
counted(t){this.__5&&(this.__5=f({},this.__5,{count:t}))}
isAgain(t){return this.__5!==a&&hc(this.__5.reading,t)}
judge(t,e,r){var s;let i=this.__90(e,r),n=this.__5;return i==="repeat"||!n||!this.isAgain(t)?i:n.count&&this.__6a(n.count,e)==="no"||!r&&this.__9l(n,e)?"repeat":!r&&((s=this.__3h.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){return yn(this.__3h.event)}
__90(t,e){let r=this.__c,s=e?yn(r==null?a:r.event):this.comesBack;if(!r||!(s||e))return"new";let i=this.__6a(r.count,t);return i==="no"?s?"repeat":"unknown":s&&i==="unknown"?"unknown":"new"}
__9l({reading:t},e){var r;let{processor:s}=this.__3h,i=(r=t.registers.get("$prcb"))!=null?r:uc(t.processor,e);return s!==a&&i!==a&&s!==i}
__6a({tag:t,counters:e},r){let s=Yt(e),i=s&&Yt(Jt(this.__0,r,t));return i?i.allocs===s.allocs&&i.frees===s.frees?"no":"yes":"unknown"}},yn=t=>t!==a&&t.time===a,uc=(t,e)=>t===a?a:e.processorBlocks[t];
function hc(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&dc(t.registers,e.registers)&&cc(t.stack,e.stack)}
function dc(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);i!=="$proc"&&n!==a&&n!==s&&(r=!1)}),r}
function cc(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let o=e[l];return s===(o==null?a:o.base)&&i===(o==null?a:o.address)&&n===(o==null?a:o.text)})}var Sn=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,fc=class{
constructor(t,e,r,s){this.__8=[],this.__37=0,this.__6h=new Map,this.__0=t,this.__7=s,this.__3=e,this.__6=r,this.__3b=new _c(t),this.__1l=new nc(t,r,s),this.__6l=new Po(t,this.__3,s)}
get armed(){return this.__c}
get change(){return this.__3.open[0]}
get unrepaired(){return this.__70}
get hunts(){return this.__8}
get shown(){var t;let e=new Map;for(let r of this.__8)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Sn));this.__16([...this.__8.filter(s=>!r.has(Sn(s))),...t]),this.__66=e}
leftValue({address:t,value:e}){let r=this.__66;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__46;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
__8o({poolHitTag:t,build:e}){var r;let s=(r=this.__6h.get(t))!=null?r:new Io(e);return this.__6h.set(t,s),s}
learned(){var t,e;return(e=(t=this.__46)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__37+=1;let r=this.__c,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__72(r);let i=this.__5f();i&&As(this.__7,i.undone,i.arming.idle),this.__70=(e=pc(i==null?a:i.undone))!=null?e:this.__6l.run(s!=null?s:(t=this.__2s)==null?a:t.change)}
__72({arming:t,evidence:e}){this.__c=a,this.__2s=t,e.abandon()}
__5f(){let t=this.__2s;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2s=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__52(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__58(i,e,!1)}finally{l=this.__22(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__52(t,e,!0)}
capture(t){let e=this.__c;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=nt(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__22(e,a),{kind:"notArmed",anyMore:s.tag};let l=bs(this.__0);if(l.kind==="breaksPassed")return l;let o=ii(e.event,Mt(this.__0)),_=this.__58(e,t,o),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:_,hunt:u};return _.end.kind==="targetGone"||_.hasRestarted?f({},h,{disarmed:this.__22(e,_)}):(this.__c===e&&(this.__c=f({},e,{event:Mt(this.__0)})),r.end(this.__2g(s),_.end.kind),h)}
recheck(t){return N(()=>this.__1l.look(t),({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__7b()}
release(){this.__37+=1;let t=this.__c;if(!t){let e=this.__5f();return e?[e.undone]:this.__3.undoAll()}return this.__c=f({},t,{byUser:!1}),[this.__22(t,a)]}
__7b(){let t=nt(this.__0);if(t.kind!=="read"||K(t.value))return{kind:"nothing"};let e=fe(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=Xe(t,qt(s),r),n=this.__3.undo(this.__3.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__52(t,e,r){return N(()=>{this.__8w();let s=Ao(this.__0,this.__3,t,e);return s.kind==="refused"?s:this.__13(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__8w(){let t=this.__c;if(!t)return;let e=this.__22(t,a);this.__7({kind:"replaced",tag:t.arming.tag,undone:e})}
__16(t){this.__8=vn(t);let e=t.length-this.__8.length;e>0&&this.__7({kind:"dropped",hunts:e})}
__13(t,{target:e,idle:r,stops:s},i){let n=new go(this.__0,this.__3,e,t,r),l=this.learnedOn(e),o=xe(this.__0,e.pointerSize),_=new Xd(this.__0,this.__6,n,l,this.__8o(e),o),u=i?Mt(this.__0):a,h={arming:n,evidence:_,byUser:i,event:u,times:o};this.__7({kind:"ready",target:e,tag:t}),s||this.__7({kind:"stopsUnknown"}),this.__7({kind:"repairLine",command:n.repair}),n.leaveNote();let d=Jt(this.__0,e,t);_.begin(d),this.__3b.armed({tag:t,counters:d},u),l.length>0&&this.__6.note({type:"places",places:l}),this.__c=h;let c=n.arm();return c.kind==="applied"?(this.__16([...this.__8,_.hunt]),this.__46=_.hunt,{kind:"armed",armed:h}):(this.__22(h,a),{kind:"notWritten",applied:c})}
__58(t,e,r){let{arming:s,evidence:i}=t,n=this.__37;this.__7({kind:"waiting",seconds:e.seconds});let l=new $u({reader:this.__0,changes:this.__3,observer:this.__7,target:s.target,evidence:i,stepOut:new a_(this.__0,this.__3,s),lastStop:this.__3b,isCurrent:()=>this.__37===n},e).run(r);return this.__7x(t)?f({},l,{hasRestarted:!0}):l}
__7x({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||gt(this.__0,r.poolHitTag)===s)return!1;let i=xe(this.__0,r.pointerSize);return i!==a&&pn(e,i)}
__22({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__c)==null?a:s.arming)===t&&(this.__c=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__c)==null?a:i.arming)===t&&(this.__c=a),n.kind==="stillThere"&&(this.__2s=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__2g(t);return e.end(ps(n,t.tag)?gc:l,r==null?a:r.end.kind),n}
__2g({target:t,tag:e}){let r=Jt(this.__0,t,e);return this.__3b.counted({tag:e,counters:r}),r}},gc={kind:"unreadable"},pc=t=>(t==null?a:t.kind)==="stillThere"?t:a,mr=4;
function Tn(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var mc=1e3,kc=256,bc=class{
constructor(t){this.__8=new Set,this.__2=[],this.__4f=0,this.__11=t}
missed(t){this.__4f+=t}
take(t,e){if(t.type==="hunt"){this.__5g(),this.__1=new Ji(t);return}if(!(t.type==="recheck"&&this.__86(t))&&(!this.__1&&t.type!=="change"&&this.__11("noHunt",e),!!this.__1))for(this.__2.push({line:e,entry:t,missing:this.__4f}),t.type==="hit"&&(this.__4f=0);this.__2.length>0&&this.__3z(this.__1);)this.__2u(this.__1)}
end(){return this.__5g(),{hunts:[...this.__8],lastHunt:this.__1}}
__86(t){let e=({start:r})=>r.tag===t.tag&&r.time===t.hunt;if(this.__1&&e(this.__1))return!1;for(let r of this.__8)e(r)&&r.take(t);return!0}
__5g(){for(;this.__1&&this.__2.length>0;)this.__2u(this.__1)}
__3z({lastHit:t}){let[e]=this.__2;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__2.length>kc||this.__35().length>=mr}
__35(){let t=[];for(let{entry:e}of this.__2.slice(1))e.type==="hit"&&t.length<mr&&t.push(e.number);return t}
__2u(t){let e=this.__35(),r=this.__2.shift();if(!r)return;let s=r.entry.type==="hit"?this.__8p(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__8.has(t))&&(this.__8.size<mc?this.__8.add(t):this.__11("tooLong",r.line)))}
__8p(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=Tn(n,r,s.number,i),o=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!o)return s;let _=l==="repeated"&&(i.length>0||wc(t,s));return this.__11(_?"repeated":"misnumbered",e),_?a:f({},s,{number:n})}};
function wc(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var F=t=>typeof t=="string"?Dt(t):a,vc=t=>typeof t=="boolean"?t:a,k=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,yc=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,M=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,xn=t=>{let e=k(t);return e!==a&&e<=4294967295?L(e):a};
function R(...t){return e=>t.find(r=>r===e)}
function J(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function w(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,o={};for(let[_,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[_]);if(h===a)return;o[_]=h}return o}}
function On(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var Sc="pooltag recording",An=1;
function Tc(t,e){return JSON.stringify(f({seq:t},e)).replace(/[^ -~]/g,xc)}var xc=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Oc=1<<20,Ac=w({module:F,name:F,offset:k}),Ec=w({text:F},{address:M,symbol:Ac,source:w({file:F,line:k}),inline:R(!0),doubtful:R(!0),afterGap:R(!0)}),Nc=On(w({register:F}),w({offset:yc})),Mc=w({kind:R("alloc","free"),key:M,where:Nc,holds:R("block","header")}),Pc=On(w({kind:R("poolHitTag")}),w({kind:R("code"),site:F})),En=t=>{let e=k(t);return e!==a&&e<=255?e:a},Rc=w({id:k,thing:Pc,address:M,before:J(En),after:J(En),repair:F}),Ic=w({pointerSize:R(4,8),description:F},{build:k,kernelBase:M,bootTime:k}),Cc=w({name:F,start:M,end:M}),Nn=w({allocs:k,frees:k}),Bc={header:w({format:R(Sc),version:R(An),segment:k,tool:F,time:k}),hunt:w({tag:xn,target:Ic,poolHitTag:w({address:M,before:k}),time:k}),modules:w({modules:J(Cc)}),image:w({start:M,timestamp:k}),stack:w({index:k,frames:J(Ec)}),hit:w({number:k,kind:R("alloc","free","unknown"),stack:k},{stopAddress:M,block:M,blockFrom:R("place","arguments","returnValue"),requested:k,charged:k,poolType:k,processor:k,thread:M,process:M,time:k,open:R(!0),mayRepeat:R(!0)}),process:w({address:M},{image:F,id:k}),located:w({hit:k,block:M},{charged:k}),places:w({places:J(Mc)}),counters:w({at:R("armed","stopped")},{counts:Nn}),doubted:w({stack:k,hits:k}),gone:w({missed:vc}),blocks:w({there:J(M),gone:J(M)}),code:w({address:M,holdsTag:R("yes","no","unreadable")}),change:w({change:Rc,state:R("planned","applied","undone","gone"),time:k}),end:w({why:F,time:k},{uptime:k}),recheck:w({tag:xn,hunt:k,time:k,boot:R("same","unchecked"),held:k,there:J(M),gone:J(M),unreadable:J(M),freed:w({asked:k,taken:k})},{uptime:k,counts:Nn})},Hc=new Map(Object.entries(Bc));
function Lc(t){var e;if(t.length>Oc)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=w({seq:k,type:F})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=Hc.get(n);if(!l)return{kind:"unknownType",seq:i};let o=l(r);if(o)return{kind:"entry",seq:i,entry:f({type:n},o)};let{version:_}=(e=w({version:k})(r))!=null?e:{};return n==="header"&&_!==a&&_>An?{kind:"newer",version:_}:{kind:"invalid"}}var Mn=5e5,zc=1e8,Fc=20,Uc=class{
constructor(){this.__8=new bc((t,e)=>this.__11(t,e)),this.__29=0,this.__28=0,this.__3k=0,this.__32=0,this.__2=[],this.__1w=0,this.__6j=0,this.__3v=[]}
push(t){if(this.__29++,this.__28+=t.length,this.__29>Mn||this.__28>zc)return this.__11("tooLong",this.__29),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2o(Lc(e))}
end(){if(this.__2p)return this.__2p;if(!this.__1r)return{kind:"noRecording"};for(;this.__2.length>0;)this.__2u();let{hunts:t,lastHunt:e}=this.__8.end();return{kind:"recording",recording:{header:this.__1r,hunts:t,lastHunt:e,nextSeq:this.__1w,problems:{count:this.__6j,first:E(this.__3v,(r,s)=>r.line-s.line)}}}}
__2o(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2p=t:!this.__1r&&!r&&(this.__2p={kind:"noRecording"}),this.__2p?!1:(this.__1r=(e=this.__1r)!=null?e:r,this.__3k>0&&this.__8y(r!==a),t.kind==="entry"?this.__x(t.seq,t.entry):t.kind==="unknownType"?this.__x(t.seq,a):t.kind==="torn"?this.__3k=this.__29:this.__5d("invalid",this.__29),!0)}
__8y(t){let e=this.__3k;if(this.__3k=0,!t){this.__5d("torn",e);return}this.__32+=1,this.__4u=e}
__5d(t,e){this.__32+=1,this.__11(t,e)}
__11(t,e){this.__6j++,this.__3v.length<Fc&&this.__3v.push({line:e,what:t})}
__x(t,e){let r={damagedBefore:this.__32,tornEnd:this.__4u};for(this.__2.push(f({line:this.__29,seq:t,entry:e},r)),this.__32=0,this.__4u=a;this.__2.length>0&&this.__3z();)this.__2u()}
__3z(){var t;let[e]=this.__2,r=e?e.seq-this.__1w:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__2.length>mr}
__2u(){let t=this.__2.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__35(),o=this.__81(e,l)?"misnumbered":Tn(this.__1w,i,e,l);if(o!=="next"?this.__11(o,s):n!==a&&e>this.__1w&&this.__11("torn",n),o==="repeated")return;let _=o==="misnumbered"?0:e-this.__1w;this.__1w+=_+1,this.__8.missed(_),r&&r.type!=="header"&&this.__8.take(r,s)}
__35(){let t=0;return this.__2.map(e=>(t+=e.damagedBefore,e.seq-t))}
__81(t,e){return e.length===0&&t>this.__1w+Mn}};
function Dc(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,o=qt(n.before),_={armed:i,saved:o,address:n.address},u=(r=fe(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=nt(t),d=jc(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:_};if(h.address!==_.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let c=u==="notLive";return h.value===i?{kind:"armed",note:_,isDump:c}:{kind:h.value===o?"disarmed":"changed"}}
function jc(t,e){let r=Gt(Ge(z(t,Wr)));return r&&Z(r.start,e)}var Pn=1e3,Q=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Rn=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Wc=class{
constructor(t,e,r,s){this.__0=t,this.__p=e,this.__6=r,this.__l=s}
save(t){return this.__6.save(Rn(t),this.__l.hunts)}
open(t){let{armed:e}=this.__l;if(e)return{kind:"armed",tag:e.arming.tag};this.__6.flush();let r=Rn(t),s=new Uc,{files:i,isWhole:n,failure:l}=this.__8s(r,t,s),o=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:Q(r,0)};if(o.kind==="newer")return o;if(o.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:_}=o,u=Dc(this.__0,_.lastHunt),{hunts:h,nextSeq:d,problems:c}=_;this.__l.show(h,u.kind==="armed"?u.note:a);let g=n&&c.count===0;return this.__6.opened(g?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:_,left:u,cut:l==null?a:l.message}}
__8s(t,e,r){let s=0,i=!0;return N(()=>{let n=Q(t,0);for(this.__p.exists(n)||(n=e,i=!1);s<Pn&&this.__p.exists(n)&&(s+=1,!!this.__p.read(n,l=>r.push(l)));)n=Q(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},Gc=64*1024,qc=class{
constructor(t,e,r){this.__28=0,this.__4c=[],this.__p=t,this.__18=e,this.base=r.base,this.__4n=r.seq,this.__1m=r.segment,this.__2v=r.tool}
get count(){return this.__1m}
write(t){let e=this.__1z;e&&this.__9o(e),this.__1z=t,this.open(),this.__67(t),(this.__28>=Gc||Kc(t))&&this.close(),this.__1z=a}
open(){if(this.__2h)return;let t=Q(this.base,this.__1m);if(this.__1m>=Pn)throw new jt(t,"a recording has 1000 files");this.__2h=this.__p.create(t),this.__4c.push(t),this.__28=0,N(()=>this.__1r(),e=>{throw this.__6u(this.__4c.splice(-1)),e}),this.__1m+=1}
__1r(){this.__67({type:"header",format:"pooltag recording",version:1,segment:this.__1m,tool:this.__2v,time:this.__18()})}
discard(){this.__6u(this.__4c.splice(0))}
__6u(t){let e=r=>N(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__p.remove(r))}
close(){let t=this.__2h;this.__2h=a,t==null||t.close()}
__9o(t){this.__1z=a,this.close(),this.__p.exists(Q(this.base,this.__1m))&&(this.__1m+=1),this.write(t)}
__67(t){var e;let r=Tc(this.__4n,t);(e=this.__2h)==null||e.writeLine(r),this.__4n+=1,this.__28+=r.length}},Kc=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Vc=class{
constructor(t,e,r,s){this.__1z=[],this.__p=t,this.__18=e,this.__2v=r,this.__7=s}
begin(t){this.__1=t,this.__13(t.start)}
note(t){var e,r;let s=(r=(e=this.__1)==null?a:e.take(t))!=null?r:"taken";return this.__13(t),s}
noteOf(t,e){var r;t.take(e),this.__2q?this.__13(e):(r=this.__2e)!=null&&r.hunts.includes(t)&&this.__1z.push(e)}
opened(t){this.__2e=t}
save(t,e){var r,s;if(((r=this.__2q)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2e)==null?a:s.base)===t?this.__2e:a,n=Q(t,0);return N(()=>{if(!i&&this.__p.exists(n))return{kind:"exists",path:n};let l=e.filter(_=>!(i!=null&&i.hunts.includes(_))),o=this.__9p(t,i,l);if(i)for(let _ of this.__1z.splice(0))o.write(_);return this.__8b(),this.__2e=a,this.__2q=o,{kind:"saved",base:t,files:o.count,hunts:l}},({call:l,message:o})=>({kind:"failed",path:l,message:o}))}
flush(){this.__6y(t=>t.close())}
__8b(){var t;(t=this.__1)!=null&&t.openEnd&&this.__13({type:"end",why:Ki,time:this.__18()}),this.flush()}
__9p(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new qc(this.__p,this.__18,{base:t,seq:s,segment:i,tool:this.__2v});return N(()=>this.__7n(n,r),l=>{throw n.discard(),l}),n}
__7n(t,e){t.open();let r=E(e,(s,i)=>+(s===this.__1)-+(i===this.__1));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__13(t){this.__6y(e=>e.write(t))}
__6y(t){let e=this.__2q;e&&N(()=>t(e),r=>{this.__2q=a,this.__4t(r)})}
__4t({call:t,message:e}){try{this.__7({kind:"notRecorded",path:t,message:e})}catch(r){}}},A=t=>{let e=C(t);return JSON.stringify(zr(t)||/["$;\\]/.test(e)?tt(t):e)},bt=t=>`0x${t.toString(16)}`,m=(t,e)=>`${t} ${e}${t===1?"":"s"}`;
function ut(t,e=""){let r=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${r} (simulated)`:r}var kr=t=>t===a?"":` (${t})`;
function Jc(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${Yc(e.plain)}.`}}var Yc=t=>[...new Set([A(t),`"${tt(t)}"`])].join(" or "),Xc=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,Zc=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Qc=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,$t=(t,e)=>`${t} does not fit: ${e}`,$c=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,In=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,tf=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,ef=t=>`${JSON.stringify(t)} was not looked past. `,br=t=>`Did you mean ${t.join(" or ")}?`;
function rf(t,e){if(t===a)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let r=e.length===0?`Begin with dx @$pool.hitTag(${A(t)}).`:br(e.map(A));return`Nothing has been recorded for ${A(t)}. ${r}`}
function Cn(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${tt(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return Bn(t);case"noSymbol":return`there is no symbol nt!${t.name}${kr(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${bt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return sf(t.tag,t.meant);case"ambiguous":return`${t.tags.map(tt).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${tt((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Bn({what:t,setting:e}){let r=e.length>Hn?`${e.slice(0,Hn)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${Qa[t]} and try again.`}var Hn=80;
function sf(t,e){let r=e.map(i=>`${A(i)} (${tt(i)})`),s=r.length===0?"":`${br(r)} `;return`no allocation with ${A(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${A(t)}, "unseen").`}
function wt(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return nf(t.holds);let e=kr(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function nf(t){return t===a||K(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${A(L(t))} by now, and not by this call: dx @$pool.status()`}
function af(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Cn(t.problem)}`;case"cleared":return t.undone.map(wt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${bt(t.held)}, armed by somebody else; it holds 0 now.`:wt(t.undone)}}var Ln="what sites hold is at least so much, shares are of what is known",zn=t=>Pt(t)>0&&!t.isWhole(),lf=t=>zn(t)?" (at least so much, of what is known)":"";
function Fn(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${uf(e.why)}${zn(t)?`: ${Ln}`:""})`;let s=[...e.kind==="floor"?[`${_f(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${m(r,"hit")} is not known${of(t)}`]:[]];return s.length===0?"":` (${Ln}: ${s.join(", ")})`}
function of(t){let{count:e,requested:r}=t.unlocatedAllocs(),s=Un(r,e);return s===""?"":`, ${m(e,"allocation")} among them${s}`}
function Un({bytes:t,of:e},r){return e===0?"":` that asked for ${e<r?"at least ":""}${t} bytes`}var _f=(t,e)=>`${e>0?"up to ":""}${Dn(t)}`;
function Dn({allocs:t,frees:e}){return[...t>0?[m(t,"allocation")]:[],...e>0?[m(e,"free")]:[]].join(" and ")}
function uf(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Oe(t){if(Pt(t)===0)return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Pt=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},wr=t=>`${JSON.stringify(C(t.tag))}: ${m(Pt(t),"hit")}${Pt(t)===0?"":`, coverage ${Oe(t)}`}`,vr=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,hf=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function df(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(ff).join("")}Saved ${m(s.length,"hunt")} in ${cf(e,r)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${vr(t)}`}}var cf=(t,e)=>e>1?`${Q(t,0)} to ${Q("",e-1)}`:Q(t,0),ff=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${m(t,"hit")} on ${A(e)} are more than is kept: save before a long hunt. `,gf=t=>t.kind==="opened"?mf(t):`Not opened: ${pf(t)}`;
function pf(t){switch(t.kind){case"armed":return`${A(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return vr(t)}}
function mf(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[o]=l.first;return[`Opened ${e}: ${n.map(wr).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,o&&`${m(l.count,"line")} damaged or missing, the first at ${o.line}.`,bf(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var kf=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function bf(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${A(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${bt(t.note.saved)} disarms.`:`It was ${kf(e)}${wf(t)}`}
function wf(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${bt(t.note.saved)} disarms.`}}
function vf(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],m(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[m(s,"processor")]:[]].join(", ")}; arming ${A(r)} at ${Ha(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${A(t.tag)}: ${wt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${m(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${yf(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Sf(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"asking":return`pooltag: ${t.blocks} of ${m(t.of,"block")} asked about`;case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${bt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${vr(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var yf=t=>t===a?"":`; the ${ut(t)} are looked at when a stop arrives`;
function Sf({hits:t,wanted:e,seconds:r,target:s}){let i=t/r,n=(e-t)/i,l=`${i.toFixed(1)}/s`;return n<Tf?`pooltag: ${t} of ${m(e,"hit")}, ${l}, about ${ut(n,s.description)} to go`:`pooltag: ${m(t,"hit")}, ${l}`}var Tf=86400,xf=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Of(t){if(!t.includes("<"))return t;let e=t.replace(xf,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var jn=t=>host.parseInt64(rt(t),16);
function Wn(t){if(typeof t=="number")return t;if(!Af(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Af(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var Gn=8e3,Ef=8,Nf=class{
constructor(){this.__2r=!1,this.__9={given:[],read:[]}}
query(t){return this.__3u(t)}
change(t){return this.__3u(t)}
run(t){return this.__3u(t)}
readMemory(t,e){let r=Kn(this.__68(t),e);if(r||!qn(t))return r;this.__2r=!this.__2r;let s=Kn(this.__68(t),e);return s||(this.__2r=!this.__2r),s}
__68(t){return!this.__2r||!qn(t)?t:et(4294967295,I(t).low)}
__3u(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?this.__7a([...e]):[]}catch(e){throw new jt(t,e)}}
__7a(t){let e=this.__9,r=t.map((s,i)=>{let n=e.given[i]===s?e.read[i]:a;return n!=null?n:Dt(Of(`${s}`))});return t.length>=Ef&&(this.__9={given:t,read:r}),r}
now(){return Date.now()}
session(){let t=te(()=>host.currentSession.Attributes.Target),e=te(()=>t==null?a:t.IsKernelTarget),r=te(()=>t==null?a:t.IsLiveTarget),s=te(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Ae(t){for(let e=0;e<t.length;e+=Gn)host.diagnostics.debugLog(t.slice(e,e+Gn));host.diagnostics.debugLog(`
`)}var qn=t=>I(t).high===0&&Lt(t,4);
function Kn(t,e){return te(()=>{let r=host.memory.readMemoryValues(jn(t),e,1);return r.length===e?new Uint8Array(r):a})}
function te(t){try{return t()}catch(e){return}}var Mf=class{
exists(t){return Rt(t,e=>e.FileExists(t))}
create(t){return Rt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__9q(e,r,t);return{writeLine:i=>Rt(t,()=>s.WriteLine(i)),close:()=>Rt(t,()=>r.Close())}})}
remove(t){Rt(t,e=>e.DeleteFile(t))}
__9q(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return Rt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function Rt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new jt(t,r)}}var vt="pool",Vn="pooltag",Jn=`dx -r0 @$${vt} = Debugger.State.Scripts.${Vn}.Contents.pool`,Pf=t=>`pooltag ${t}. After .scriptload type ${Jn}, then dx @$pool.status()`;
function Yn(t){return Ne(()=>If(t))||Ne(Cf)}
function Rf(){Ne(()=>Reflect.deleteProperty(Ee(),vt)&&Ee()[vt]===a)||Ne(()=>Xn(`dx -r0 @$vars.Remove("${vt}")`))}var Ee=()=>host.namespace.Debugger.State.UserVariables;
function If(t){return Ee()[vt]=t,Ee()[vt]!==a}
function Cf(){return[`Debugger.State.Scripts.${Vn}.Contents.pool`,"@$scriptContents.pool"].some(t=>Xn(`dx -r0 @$${vt} = ${t}`))}
function Xn(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function Ne(t){try{return t()}catch(e){return!1}}
function Bf({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Hf(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Lf(t);return e.map(s=>{let i=s.tag===a?zf(s,r):a;return i?f({},s,{tag:W(i.tag)}):s})}
function Lf(t){var e;let r=Ye(t),s=r&&us(t,i=>de(t,i,r),r);return(e=s&&Xl(t,s))!=null?e:[]}
function zf(t,e){let r=e.filter(({tag:i})=>C(W(i))===t.text),s=r.length===1?r:r.filter(i=>Ff(i,t));return s.length===1?s[0]:a}var Ff=({nonPaged:t,paged:e},r)=>Zn(t,r.nonPaged)&&Zn(e,r.paged),Zn=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Uf(t){let e=t.now(),r=t.query(nl("tag",!0)),s=Ws(r);return s?{kind:"read",rows:Hf(t,s.rows),unread:s.unread.length,total:Bf(s),seconds:(t.now()-e)/1e3,session:t.session().description}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var Qn=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Df(t,e){if(e==="tag")return E(t,jf);let r=Wf(e);return E(t,(s,i)=>r(i)-r(s))}
function jf({text:t},{text:e}){return t===e?0:t<e?-1:1}
function Wf(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return yr;case"bytes":return $n;case"peralloc":return e=>yr(e)===0?0:$n(e)/yr(e)}}var yr=t=>t.nonPaged.outstanding+t.paged.outstanding,$n=t=>t.nonPaged.bytes+t.paged.bytes,ta=t=>`Not armed: ${Gf(t)}`;
function Gf(t){switch(t.kind){case"refused":return Cn(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${kr(t.applied.failure)}. ${wt(t.applied.undone)}`}}var qf=(t,e)=>`ARMED: the machine stops at every allocation and free of ${A(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Kf(t){if(t.kind==="breaksPassed")return`Not captured: ${Bn(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${A(e)}: somebody has changed it. dx @$pool.arm(${A(e)}) arms it again.`}var Vf=4096,ea=256;
function Jf(t){if(t.coverage().kind==="unknown")return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.unpaired();return e===0?a:`up to ${e} of them may have been freed unseen`}
function Yf(t,{block:e,isDoubtful:r}){if(t.asked.there.has(e)&&!r)return"allocated still when the hunt ended: memory showed it";if(t.coverage().kind==="unknown")return"not seen freed; frees may have been missed";let{count:s}=t.unpaired();return r?`not seen freed; ${m(s,"free")} of which the block is not known can have been of it`:"not freed: every free was seen"}
function Xf(t,{block:e,charged:r}){let{pointerSize:s}=t.start.target,i=o=>zt(v(e,o),s),n=Number.parseInt(e.slice(-4),16)%Vf===0,l=s*2;return[`!pool ${i(0)}`,`db ${i(0)} L${bt(Math.min(r!=null?r:ea,ea))}`,...n?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}
function Zf(t,e){let r=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(", ")}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${r}.`}
function Qf(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${tg(t.stop)}: the prompt is yours.${t.mayBeOld?$f:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var $f=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function tg(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${bt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function eg(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Pt(r),o=[m(n.alloc,"allocation"),m(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),_=l===0?"":`coverage ${Oe(r)}${Fn(r)}`,u=[l>i&&`the whole hunt: ${m(l,"hit")}`,_].filter(Boolean),h=[`: ${o}`,u.join(", ")].filter(Boolean).join("; ");return[`${m(i,"hit")} on ${A(s)} in ${ut(e.seconds,r.start.target.description)}${h}.`,Qf(e.end),l===0&&ig(e.end)?ng(r):a,t.disarmed&&(e.hasRestarted?ag(t.disarmed):wt(t.disarmed)),ps(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?sg(t):a,l>0?`Next: dx -g @$pool.leaks(${A(s)}).`:a].filter(d=>d!==a).join(" ")}var rg=2e3;
function sg({hunt:t,tag:e,capture:r}){let s=Pt(t);if(!(t.openHits()*10<s||s>=rg||r.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${A(e)}, ${Math.max(500,2*s)}).`}var ig=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function ng(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.isEmpty())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let r=t.coverage();return r.kind==="floor"?`The kernel counted ${Dn(r.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var ag=t=>t.kind==="stillThere"?wt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",Me=(t,e)=>e.allocs-e.frees-(t.allocs-t.frees),ra=(t,e)=>e.allocs+e.frees-t.allocs-t.frees;
function lg({counted:{before:t,after:e}}){return t&&e&&Me(t,e)}
function og(t){var e;let{after:r}=t.counted,s=(e=t.rechecks[t.rechecks.length-1])==null?a:e.counts;return r&&s&&Me(r,s)}var _g=1/2;
function ug({loadVariance:t},e){let r=e**2/12;return 2*Math.sqrt(Math.max(0,t-r))}
function hg(t,e,r){var s;let{after:i}=t.counted,n=(s=t.rechecks[t.rechecks.length-1])==null?a:s.counts;if(!i||!n||t.lastHit===0)return!1;let l=Math.min(r,ug(t,e)),o=e/t.lastHit*ra(i,n);return Me(i,n)+l>=o*_g}var dg=3,cg=1/20,fg=3/4;
function gg(t,e){let{after:r}=t.counted;if(t.rechecks.length<dg||!r||t.lastHit===0||t.stackUses().reduce((i,n)=>i+n.unmatchedFrees,0)>e*cg)return!1;let s=r;for(let{counts:i,boot:n}of t.rechecks){if(!i||n!=="same")return!1;let l=e/t.lastHit*ra(s,i);if(l<=0||Me(s,i)<l*fg)return!1;s=i}return!0}var pg=2,sa=1,mg=1-Hi;
function kg(t,e){let{there:r,gone:s,freed:i}=t;return{there:new Set(r),gone:new Set(s),events:e,mistaken:wg(i.taken,i.asked)}}var bg=3,wg=(t,e)=>e===0?1:Math.min(1,(t+bg)/e);
function vg({hits:t,lifetimes:e},r,s,i,n){let l=e.count>=pg,o=l?hr(e):s,_=({hit:H})=>i-H>sa*o,u=r.filter(_),h=r.filter(H=>!_(H)),d=({block:H})=>(n==null?a:n.there.has(H))===!0,c=({block:H})=>(n==null?a:n.gone.has(H))===!0,g=u.filter(d),p=u.filter(c).length,y=h.filter(d),O=n!==a&&n.events>sa*o,j=[...u,...h].filter(H=>d(H)||c(H)).length,S=h.filter(H=>d(H)||c(H)).length,x=mg*t.alloc*Math.min(o,i)/Math.max(1,i),Cr=O?ia(g.length,x+yg(p,n.mistaken))+ia(y.length,Sg(S,n.mistaken)):0;return{freed:e.count,old:u.length,young:h.length,frees:l,oldThere:g.length,oldGone:p,there:g.length+y.length,asked:j,survivors:Cr,born:[...g,...y].map(({hit:H})=>H)}}var ia=(t,e)=>Math.max(0,t-e),yg=(t,e)=>t===0?0:t*e/(1-Math.min(e,.99)),Sg=(t,e)=>t*e+2*Math.sqrt(t*e*(1-e));
function ee({counted:t},{counts:e}){let{after:r}=t;if(!r||!e)return;let s=e.allocs+e.frees-r.allocs-r.frees;return s>=0?s:a}
function na(t,e){var r;let s=t.held(),i=new Map(t.stackUses().map(o=>[o.stack,o])),n=t.rechecks[t.rechecks.length-1],l=n&&kg(n,(r=ee(t,n))!=null?r:0);return t.sites(e).filter(({use:o})=>o.allocs>0).map(o=>Tg(o,i,s,t.lastHit,l))}
function Tg(t,e,r,s,i){var n;let l=hr(t.use.lifetimes),o=[];for(let d of t.use.stacks){let c=e.get(d);c&&o.push(vg(c,(n=r.get(d))!=null?n:[],l,s,i))}let _=d=>o.reduce((c,g)=>c+d(g),0),u=o.filter(({frees:d})=>d),h=(u.length>0?u:o).reduce((d,c)=>d.concat(c.born),[]);return f({},t,{usual:l,freed:_(({freed:d})=>d),held:_(({old:d,young:c})=>d+c),old:_(({old:d})=>d),asked:_(({asked:d})=>d),there:_(({there:d})=>d),oldGone:_(({oldGone:d})=>d),survivors:Math.round(u.reduce((d,{survivors:c})=>d+c,0)),born:h.reduce(({first:d,last:c},g)=>({first:Math.min(d,g),last:Math.max(c,g)}),{first:s,last:0})})}var Pe=({use:t})=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"An unknown call site"};
function Sr(t,e){switch(e.kind){case"noHits":return"";case"unknown":return"Of no block is it known that it stays: more hits tell more.";case"nothingHeld":return Og(e.allocs);case"holds":return Ag(t,e.sites);case"noProof":return Mg(t,e.sites,e.why);case"leaks":return Ng(t,e.sites)}}var xg=3;
function Og(t){let e=Math.floor(t/xg),r=e>1?`; a leak of 1 in ${e} or more would have shown`:"";return`Nothing is held: of ${m(t,"allocation")} none was outstanding at the end${r}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`}
function Ag(t,e){var r,s;let[i]=e;if(!i)return"";let{use:n,usual:l,freed:o}=i,_=(s=(r=i.holding)==null?a:r.blocks)!=null?s:i.held,u=Math.min(i.old,_),h=o===0?"none of its blocks was freed":`${u} of them for longer than the ${l} hits that what it frees usually lives`,d=lg(t),c=d!==a&&d<=0?" The tag did not grow during the hunt.":"";return`${Pe(i)} holds ${Eg(t)}${_} of ${m(n.allocs,"block")} allocated there during the hunt, ${h}.${c} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${A(t.tag)})`}var Eg=t=>t.isWhole()?"":"at least ";
function Ng(t,e){let[r,...s]=e;if(!r)return"";let{there:i,asked:n,usual:l,freed:o}=r,_=o===0?"none of its blocks was ever freed":`what it frees usually lives ${m(l,"hit")} at most`,u=s.length>0?` So does ${s.map(Pe).join(", ")}.`:"";return`${Pe(r)} LEAKS: ${i} of ${m(n,"block")} are still there ${aa(t)}, while ${_}${la(t)}.${u}`}
function Mg(t,e,r){let[s]=e;if(!s)return"";let{there:i,asked:n}=s;return`No proof of a leak. ${`${Pe(s)}: ${i} of ${m(n,"block")} still there ${aa(t)}${la(t)}`}; ${Pg(t,s,r)}.`}
function Pg(t,e,r){switch(r){case"gone":return"what it held was load";case"tooSoon":return"too little has happened since for blocks to be freed: wait longer, then look again";case"few":return"too few of them have outlived what the same paths free: a longer hunt tells more";case"keeps":return e.freed===0?`it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${A(t.tag)} goes on growing`:"it keeps more than it frees, by design or as a leak: look again later";case"freedLate":return`${m(e.oldGone,"old block")} of it went meanwhile: such blocks are freed, only late`;case"stopped":return"the tag has not gone on growing: what was set up once and is kept looks like that";case"boot":return"same boot not checked, so that this proves nothing"}}
function aa(t){let e=t.rechecks[t.rechecks.length-1];if(!e)return"";let r=ee(t,e);return`${r===a?"later":`after ${m(r,"more event")}`}${Rg(t,e)}`}
function Rg({endUptime:t,endTime:e},{uptime:r,time:s}){return r!==a&&t!==a&&r>=t?` (${ut((r-t)/1e3)} of the target)`:e!==a&&s>=e?` (${ut((s-e)/1e3)} of the debugger)`:""}
function la(t){let e=og(t);return e===a?"; what the tag has grown by is not known":e>0?`; the tag has grown by ${m(e,"block")}`:"; the tag has not grown"}
function Ig({freed:t,boot:e,held:r,there:s,gone:i,unreadable:n}){let l=s.length+i.length+n.length,o=l<r?`; a sample of ${l} of ${r} blocks`:"",_=e==="unchecked"?"; same boot not checked":"";return`still there: at most so many, ${t.asked===0?"whether others have taken their places is not known":`of ${m(t.asked,"freed block")} ${t.taken} had their places taken by like ones`}${o}${_}`}
function Cg(t,e){let r=A(t.tag);switch(e.kind){case"asked":return;case"notRun":return t.rechecks.length>0?a:`${r}: the target has not run since the hunt. Let it run (g), break in, and look again.`;case"nothingHeld":return`${r}: no block is known that the hunt has left.`;case"otherBoot":return`${r}: another machine, or it was started again since the hunt: its blocks are gone.`;case"failed":return`${r}: the debugger refused "${e.call}": ${e.message}`;case"noTarget":return`${r}: the target cannot be read (${e.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`}}var oa=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],Bg=new Set(oa.filter(t=>!t.endsWith("*"))),Hg=oa.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1));
function Lg(t){let e=t.toLowerCase();return Bg.has(e)||Hg.some(r=>e.startsWith(r))}var zg=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;
function Fg(t,{modules:e,skip:r,pointerSize:s}){var i,n;let l=V(t);for(let _=l;_<t.length;_++){let u=t[_];if(!u||!Vt(t,_))return{kind:"unknown",why:pt(t)};if(u.address&&!Lt(u.address,s))return{kind:"system"};let h=Ug(u,e),d=_-l;if(h===a)return{kind:"noModule",frame:u,past:d};if(!Lg(h)&&!ye(u,r))return{kind:"driver",module:h,frame:u,past:d}}let o=t[t.length-1];return!o||l>=t.length?{kind:"unknown",why:pt(t)}:{kind:zg.test((n=(i=o.symbol)==null?a:i.name)!=null?n:"")?"system":"cut"}}
function Ug({address:t,symbol:e},r){var s;let i=t&&Ri(t,r),n=(s=i==null?a:i.module)!=null?s:e==null?a:e.module;return n===""?a:n}
function Dg(t,e){let r=[...Wg(t,e).values()].map(o=>qg(t,o)),s=r.reduce((o,{holding:_})=>{var u;return o+((u=_==null?a:_.blocks)!=null?u:0)},0),i=r.map(o=>{var _,u;return f({},o,{share:s===0?0:((u=(_=o.holding)==null?a:_.blocks)!=null?u:0)/s})}),n=({holding:o})=>{var _;return(_=o==null?a:o.bytes)!=null?_:-1},l=({holding:o})=>{var _;return(_=o==null?a:o.blocks)!=null?_:-1};return E(i,(o,_)=>n(_)-n(o)||l(_)-l(o))}
function jg({stacks:t}){let e=[];for(let{holder:r}of t)"past"in r&&e.push(r.past);return e.length===0?a:[Math.min(...e),Math.max(...e)]}
function Wg(t,e){let{modules:r,asked:s}=t,{pointerSize:i}=t.start.target,n=new Map;return t.held().forEach((l,o)=>{let _=l.filter(({block:c})=>!s.gone.has(c));if(_.length===0)return;let u=Fg(t.stacks.at(o),{modules:r,skip:e,pointerSize:i}),h=Gg(u),d=n.get(h);d?d.push({stack:o,holder:u,blocks:_}):n.set(h,[{stack:o,holder:u,blocks:_}])}),n}
function Gg(t){return t.kind==="driver"?`${t.kind} ${t.module.toLowerCase()}`:t.kind==="unknown"?`${t.kind} ${t.why}`:t.kind}
function qg(t,e){var r,s;let i=E(e,(d,c)=>c.blocks.length-d.blocks.length),n=[];for(let d of i)n.push(...d.blocks);let l=new Set(i.map(({stack:d})=>d)),o=0;for(let{stack:d,hits:c}of t.stackUses())l.has(d)&&(o+=c.alloc);let _={lastHit:t.lastHit,lifetimes:new Se},u=Li(n,t.unpaired(),t.asked,_),h=(s=(r=i[0])==null?a:r.holder)!=null?s:{kind:"cut"};return f({holder:h,stacks:i,allocs:o},u&&{holding:u})}
function Kg(t,e){var r;let{asked:s,lastHit:i}=t,{count:n,ofThere:l}=t.unpaired(),o=(r=t.recent(1)[0])==null?a:r.time,_=[];return t.held().forEach((u,h)=>{let d=t.siteOf(t.stacks.at(h),e);for(let c of u){let{block:g,hit:p,time:y}=c;if(s.gone.has(g))continue;let O=y===a||o===a?a:o-y,j=(s.there.has(g)?l:n)>0;_.push(f({},c,{site:d,age:i-p,lived:O,isDoubtful:j}))}}),E(_,(u,h)=>u.hit-h.hit)}
function Vg(t,e){if(!t)return!1;let r=e.replace("...","*"),s=[t.key,t.frame.text];return ye(t.frame,[r])||s.some(i=>Kt(r,i))}var Tr=2,Jg=1/2,Yg=1/8,Xg=1/2,Zg=1/100,Qg=1/20;
function xr(t,e=[]){var r,s,i,n;let{alloc:l,free:o,unknown:_}=t.counts();if(l+o+_===0)return{kind:"noHits"};let u=na(t,e),h=E(u.filter(({held:S,use:x})=>S>0&&x.site!==a),$g);if(h.length===0)return t.isWhole()?{kind:"nothingHeld",allocs:l}:_a;let d=t.rechecks[t.rechecks.length-1];if(!d){let S=h.filter(({holding:x})=>x&&x.blocks>0);return S.length>0?{kind:"holds",sites:S}:_a}let c=h.reduce((S,x)=>S+x.survivors,0),g=h.reduce((S,x)=>S+x.held-x.old,0),p=h.map(S=>({site:S,doubt:tp(t,S,{survivors:c,young:g},d)})),y=p.filter(({doubt:S})=>S===a).map(({site:S})=>S),O=(s=(r=y[0])==null?a:r.survivors)!=null?s:0,j=y.filter(({survivors:S})=>S>=O*Jg);return j.length>0?{kind:"leaks",sites:j}:{kind:"noProof",sites:h,why:(n=(i=p[0])==null?a:i.doubt)!=null?n:"few"}}var _a={kind:"unknown"},$g=(t,e)=>e.survivors-t.survivors||e.there-t.there||e.old-t.old||e.held-t.held;
function tp(t,e,{survivors:r,young:s},i){let{there:n,asked:l,freed:o,oldGone:_,survivors:u,born:h,usual:d}=e,c=ee(t,i);if(l>0&&n===0)return"gone";if(i.boot==="unchecked")return"boot";if(!c||c<=d)return"tooSoon";if(!(o===0&&n===l&&n>=Tr&&gg(t,e.held)))return n>Xg*(o+l)?"keeps":u===0||r<Tr||u>=Tr&&h.last-h.first<Yg*t.lastHit?"few":_>Qg*u?"freedLate":(h.last/t.lastHit)**u<Zg?"stopped":hg(t,u,s)?a:"stopped"}var Or={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},recheck:{group:"look",line:"-g @$pool.recheck()",short:"still there?",usage:'recheck(["Abc "])',help:"which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:"look",line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:"look",line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},ep="what to type; dx -v @$pool says more of each call";
function rp(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(Or))t[e]={Help:`${r} - ${s}`};return t}var sp=class{
constructor(t){this.__5k=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:r}=this.__5k;return`${t}: dx ${e}  ${r}`}},D=t=>Dt(t).replace(/\t/g," "),B=class extends Error{
constructor(t){super(D(t)),this.name=""}},ip=500,np=[8,256];
function ua(t,e){var r,s;let i=(s=(r=Or[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new B($c(`${e[n]}`,i))}
function Ar(t,e){if(e===a)throw new B(Zc(t));if(typeof e!="string")throw new B(Xc(t));let r=Ca(e);if(!r.ok)throw new B(Jc(e,r.problem));return r.tag}
function ha(t,e,r,s=1,i=1/0){let n=Wn(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new B(Qc(t,s,i,r))}
function da(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:ip};return e.forEach((n,l)=>{let o=s[l];if(!o)throw new B($t(`${n}`,r));let _=o==="frames"?np:[];i[o]=ha(`The number of ${o}`,n,r,..._)}),i}
function ca(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new B($t(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var ap=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function fa(t,e){if(typeof e=="string"&&e.trim()!==""&&!ap.test(e))return e;throw new B(hf(t))}
function lp([t,e]){let r=Qn.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new B($t(`${s}`,ga))}var ga=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Qn.join(" ")}`;
function op(t,e){if(t===a||/[*?]/.test(t))return;let r=JSON.stringify(t),s=ys(t,e).map(i=>JSON.stringify(i));throw new B(s.length>0?`${r} is no tag in the listing. ${br(s)}`:$t(`${r} is no tag in the listing and`,ga))}var pa={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},re=(t,e="noStack")=>{var r;return(r=t==null?a:t.frame.text)!=null?r:pa[e]},_p=/^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/,ma=t=>t.some(({symbol:e})=>e!==a&&_p.test(e.name)),ka="processes of blocks not seen freed",up=5;
function Er(t,e){var r,s;return e===a?"":(s=(r=t.processOf(e))==null?a:r.image)!=null?s:rt(e)}
function ba(t,e,r){var s;if(e===a)return;let i=(s=t.processOf(e))==null?a:s.id,n=i===a?"":`, id ${i}`,l=`${Er(t,e)} (${rt(e)}${n})`;return ma(r)?`an interrupt or a deferred call, on top of process ${l}, which need have nothing to do with it`:`process ${l}`}
function Nr(t,e,r){var s;let i=new Map;for(let{process:_,stack:u}of r){if(_===a)continue;let h=ma(t.stacks.at(u))?"(in an interrupt or deferred call)":Er(t,_);i.set(h,((s=i.get(h))!=null?s:0)+1)}if(i.size===0)return;let n=E([...i],([,_],[,u])=>u-_),l=n.slice(0,up).map(([_,u])=>`${_} ${u}`),o=n.length-l.length;return`${e}: ${l.join(", ")}${o>0?`, ${o} others`:""}`}var Mr="dx -g shows columns, [0].details() the rest",hp=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${m(e,"row")}, the first is [0]`,se=class{
constructor(t){this.__6v=D(t)}
toString(){return this.__6v}},Y=class{
constructor(t,e){this.__6x=D(t),this.__1a=e}
toString(){return this.__6x}
*[Symbol.iterator](){for(let t=0;t<this.__1a.length;t+=1){let e=this.__1a[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,r;let s=(e=Wn(t))!=null?e:-1;return(r=this.__1a[s])!=null?r:new se(hp(s,this.__1a.length))}},It=(t,e)=>new Y(t,e.map(r=>new se(r))),dp=48,ht=(t,e)=>`${t} ${cp(D(e),dp-t.length-1)}`;
function cp(t,e){var r,s;if(t.length<=e)return t;let i=(s=(r=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?a:r[0].length)!=null?s:0,n=e-3-i,l=Math.min(t.indexOf("!")+1,n),o=Math.floor((n-l)/2);return`${t.slice(0,n-o)}...${t.slice(t.length-i-o)}`}var U=t=>t===a?"":t,Re=t=>t===a?"":Math.floor(t*100);
function dt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var fp=class{
constructor(t,e,r){this.__1=t,this.__21=e,this.__1b=re(e.site,pt(t.stacks.at(e.stack))),this.Bytes=U(e.charged),this.Age=e.age,this.Secs=U(e.lived&&Math.round(e.lived/1e3)),this.Process=D(Er(t,e.process)),Object.assign(this,r)}
toString(){return ht(rt(this.__21.block),this.__1b)}
details(){let{block:t,hit:e,age:r,lived:s,charged:i,requested:n,thread:l,stack:o}=this.__21,{description:_}=this.__1.start.target,u=i===a?"":`, ${i} bytes`,h=n===a?"":`, ${n} asked for`,d=s===a?"":`, ${ut(s/1e3,_)}`,c=[`allocated at hit ${e} of ${this.__1.lastHit}: ${r} hits${d} before the last one`,l&&`thread ${rt(l)}`,ba(this.__1,this.__21.process,this.__1.stacks.at(o)),Yf(this.__1,this.__21),"on this boot of the target, as long as it is there:",...Xf(this.__1,this.__21),"its stack:"];return It(`${rt(t)}${u}${h}, tag ${JSON.stringify(C(this.__1.tag))}`,[...c.filter(g=>!!g),...this.__1.stacks.at(o).map(({text:g})=>g)])}
get[Symbol.metadataDescriptor](){return dt("Bytes","Age","Secs")}};
function wa(t){switch(t.kind){case"driver":return t.module;case"noModule":return"(code in no module)";case"system":return"(the system itself)";case"cut":return"(unknown: stack read in part)";case"unknown":return pa[t.why]}}
function gp(t){switch(t.kind){case"driver":return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case"noModule":return"a driver that was unloaded, or code made at run time";case"system":return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case"unknown":return"whoever stands behind a gap may be anybody"}}var pp=t=>t===a?"":[...new Set(t)].join("-"),Pr={},Ie=({Tag:t,Target:e})=>t!==a||e!==a;
function Ct(t){let e=mp(t),r=new Set(t.map(({tag:i})=>i)).size>1,s=e.size>1;return i=>{var n;return f({},r&&{Tag:D(C(i.tag))},s&&{Target:(n=e.get(va(i)))!=null?n:""})}}var va=({start:{target:t}})=>`${t.description} ${t.kernelBase}`;
function mp(t){var e,r;let s=new Map,i=new Map;for(let n of t){let l=va(n);if(s.has(l))continue;let o=`${(e=n.start.target.build)!=null?e:"(unknown)"}`,_=((r=i.get(o))!=null?r:0)+1;i.set(o,_),s.set(l,_===1?o:`${o} (${_})`)}return s}var kp=5,bp=class{
constructor(t,e,r,s){let{holding:i,share:n}=e;this.__1=t,this.__b=e,this.__6o=r,this.Blocks=U(i==null?a:i.blocks),this.Bytes=U(i==null?a:i.bytes),this["Share%"]=i&&t.openHits()===0?Math.round(n*100):"",this.Past=pp(jg(e)),this.Known=t.isWhole()?"all":"at least",Ie(s)||(this["Coverage%"]=Re(t.booked())),Object.assign(this,s)}
toString(){return ht(`${this.Blocks||0}/${this.__b.allocs}`,wa(this.__b.holder))}
details(){var t;let{holder:e,stacks:r,allocs:s}=this.__b,[i]=r,n=this.Known==="all"?"":"at least ";return It(`${wa(e)}, tag ${JSON.stringify(C(this.__1.tag))}`,[`${n}${this.Blocks||0} blocks stay of ${m(s,"allocation")} on ${m(r.length,"stack")}`,gp(e),...this.__9n(),...[Nr(this.__1,ka,wp(this.__b))].filter(vp),"the stack with the most blocks:",...this.__1.stacks.at((t=i==null?a:i.stack)!=null?t:-1).map(({text:l})=>l)])}
__9n(){var t;let e=new Map;for(let{stack:n,holder:l,blocks:o}of this.__b.stacks){let _=this.__1.stacks.at(n),u=yp(l,re(this.__1.siteOf(_,this.__6o),pt(_)));e.set(u,((t=e.get(u))!=null?t:0)+o.length)}let r=E([...e],([,n],[,l])=>l-n),s=r.slice(0,kp).map(([n,l])=>`${m(l,"block")} not seen freed: ${n}`),i=r.length-s.length;return i>0?[...s,`and ${m(i,"other way")}`]:s}
get[Symbol.metadataDescriptor](){return dt("Blocks","Bytes","Share%","Coverage%")}},wp=({stacks:t})=>new Array().concat(...t.map(({blocks:e})=>e)),vp=t=>t!==a;
function yp(t,e){if(!("past"in t))return e;let{frame:r,past:s}=t;return s===0?r.text:`${r.text} by way of ${e}, ${m(s,"frame")} looked past`}var Sp=class{
constructor(t,e,r,s){this.__24=e,this.__1=t,this.Number=e.number,this.Kind=e.kind,this.Block=U(e.block&&jn(e.block)),this.Charged=U(e.charged),this.Cpu=U(e.processor),Object.assign(this,s);let i=t.stackOf(e),n=re(t.siteOf(i,r),pt(i));this.__6b=ht(`${e.number} ${e.kind}`,n)}
toString(){return this.__6b}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__24,l=[`tag ${JSON.stringify(C(this.__24.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i}`,ba(this.__1,this.__24.process,this.__1.stackOf(this.__24)),e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean);return It(l.join(", "),this.__1.stackOf(this.__24).map(({text:o})=>o))}
get[Symbol.metadataDescriptor](){return dt("Number","Charged","Cpu")}},Tp=/^Ex\w*Lookaside/;
function xp(t){var e,r,s;let i=V(t);return Tp.test((s=(r=(e=t[i])==null?a:e.symbol)==null?a:r.name)!=null?s:"")&&Vt(t,i)}var ie=t=>re(t.site,t.noSite);
function ya(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,o=[`${m(i,"allocation")} and ${m(n,"free")} seen here, from ${m(l.length,"stack")}`,r&&Ep(t,r),r&&Mp(r),Nr(t,ka,Op(t,e)),Pp(t,e),...Rp(e),Ip(t,e),`coverage ${Oe(t)}${Fn(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,Cp(t.natureOf(e))];return It(`${ie(e)}${s?` (${s.key})`:""}${Ap(e)}, tag ${JSON.stringify(C(t.tag))}`,o.filter(_=>!!_))}
function Op(t,{stacks:e}){let r=t.held();return new Array().concat(...e.map(s=>{var i;return(i=r.get(s))!=null?i:[]}))}var Ap=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function Ep(t,e){let{blocks:r,old:s}=e,i=r===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",o=Np(e,l),_=n?"":", of what is known";return`${l}${m(r,"block")} allocated here ${i}${o}, ${s} of them old${_}`}
function Np({bytes:t,requested:e},r){return t!==a?`, ${r}${t} bytes`:e===a?"":`, ${r}${e} bytes asked for`}
function Mp({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Pp(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>ut((h-t.start.time)/1e3,t.start.target.description),o=(r.time-e.time)/1e3,_=s+i+n-1,u=o>0?`, ${(_/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function Rp(t){let{freedByOtherModules:e,unlocatedAllocs:r,unlocatedRequested:s,refused:i}=t;return[...e>0?[`${m(e,"block")} of here freed by other modules`]:[],...r>0?[`the block is not known of ${m(r,"allocation")} here${Un(s,r)}`]:[],...i>0?[`${m(i,"block")} refused at once by a limit of the tag`]:[]]}
function Ip(t,{stacks:e}){return e.some(r=>xp(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function Cp(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}
function Bp(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>f({},n,{share:n.holding.blocks/s}));return E(i,(n,l)=>Sa(l)-Sa(n)||l.holding.blocks-n.holding.blocks)}var Sa=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Hp=class{
constructor(t,{use:e,holding:r,share:s},i=Pr){this.__1=t,this.__b=e,this.__3x=r,this.Blocks=r.blocks,this.Bytes=U(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":" %"}`,Ie(i)||(this.Old=r.old,this["Coverage%"]=Re(t.booked())),Object.assign(this,i)}
toString(){return ht(`${this.__3x.blocks}/${this.__b.allocs}`,ie(this.__b))}
details(){return ya(this.__1,{use:this.__b,holding:this.__3x})}
get[Symbol.metadataDescriptor](){return dt("Blocks","Bytes","Share%","Old","Coverage%")}},Lp=class{
constructor(t,e,r){this.__1=t,this.__b=e,this.__s=zp(t,e);let{there:s,gone:i,unreadable:n}=Ta(r,this.__s);this.Held=s+i+n,this.There=s,this.Gone=i,this.Unreadable=n,this.Events=U(ee(t,r))}
toString(){return ht(`${this.There}/${this.Held}`,ie(this.__b))}
details(){let{rechecks:t}=this.__1,e=t.map(s=>{let i=ee(this.__1,s),{there:n}=Ta(s,this.__s);return`${n} of ${this.Held} there ${i===a?"later":`after ${i} events`}`}),r=t[t.length-1];return It(ie(this.__b),[...e,...r?[Ig(r)]:[]])}
get[Symbol.metadataDescriptor](){return dt("Held","There","Gone","Unreadable","Events")}};
function zp(t,{stacks:e}){var r;let s=t.held(),i=new Set;for(let n of e)for(let{block:l}of(r=s.get(n))!=null?r:[])i.add(l);return i}
function Ta({there:t,gone:e,unreadable:r},s){let i=n=>n.filter(l=>s.has(l)).length;return{there:i(t),gone:i(e),unreadable:i(r)}}var Fp=class{
constructor(t,e,r=Pr){let{use:s,holding:i}=e;this.__1=t,this.__1b=e,this.Allocs=s.allocs,this.Frees=s.frees,this.Blocks=U(i==null?a:i.blocks),this.Bytes=U(i==null?a:i.bytes),Ie(r)||(this["Coverage%"]=Re(t.booked()));let n=i!==a&&!t.isWhole(),l=t.natureOf(s).kind==="probableWrapper";this.Note=[n&&"at least",l&&"wrapper?"].filter(Boolean).join(", "),Object.assign(this,r)}
toString(){return ht(`${this.Allocs}/${this.Frees}`,ie(this.__1b.use))}
details(){return ya(this.__1,this.__1b)}
get[Symbol.metadataDescriptor](){return dt("Allocs","Frees","Blocks","Bytes","Coverage%")}},xa=28,Up=class{
constructor(t,e,r=Pr){this.__1=t,this.__5r=e.stack,this.__1c=t.stacks.at(e.stack),this.__1i=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let s=t.siteOf(this.__1c,[]);this.__1b=D(re(s,pt(this.__1c)));let i=this.__3q(s).join(" < ");this.Callers=i.length>xa?`${i.slice(0,xa-3)}...`:i,Ie(r)||(this["Coverage%"]=Re(t.booked())),Object.assign(this,r)}
toString(){return ht(`${this.Allocs}/${this.Frees}`,this.__1b)}
details(){let t=this.__1.recent(Number.POSITIVE_INFINITY).filter(({stack:l})=>l===this.__5r),e=Nr(this.__1,"processes of its last hits",t),r=this.__1c.map(({text:l})=>l),s=this.__1i>0?`; up to ${m(this.__1i,"hit")} had another stack`:"",i=JSON.stringify(C(this.__1.tag)),n=Oe(this.__1);return It(`${m(r.length,"frame")}, tag ${i}, coverage ${n}${s}`,e===a?r:[...r,e])}
get[Symbol.metadataDescriptor](){return dt("Allocs","Frees","Coverage%")}
__3q(t){let e=t?t.depth+1:V(this.__1c);return this.__1c.slice(e).map(({text:r})=>D(r))}},Dp=class{
constructor(t,e,r){let s=Gp(t,e);this.PoolHitTag=s.value===a?"not readable":tt(L(s.value));let i=Os(t);this.Armed=D(qp(s,e,i)),this.Repair=D(Kp(s,i)),this.Recorded=Rr([...e.shown.keys()].map(n=>JSON.stringify(C(n)))),this.Learned=Rr(e.learned().map(jp)),this.Skipped=D(Rr(r))}
toString(){return this.Armed}};
function jp({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Wp(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Wp=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Rr=t=>t.length===0?"none":t.join(", ");
function Gp(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=nt(t),l=n.kind==="read"?e.leftValue(n):a,o=(r=i==null?a:i.repair)!=null?r:Ft(qt(l));return{value:n.kind==="read"?n.value:a,repair:o}}
function qp({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(K(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(C(L(t)))}${i}`;return s?n:!r||Ut(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function Kp({value:t,repair:e},r){return t!==a&&K(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function ne(t,e,r,s){let i=t.map(n=>wr(n)+lf(n));return e===0?[`no ${r}`,...i].join("; "):[`${m(e,r)} (${s})`,...i,Mr].join("; ")}
function Vp(t,e,r){let s=t.map(i=>[wr(i),Jf(i)].filter(Boolean)).map(i=>i.join(", "));return e===0?["no block",...s].join("; "):[`${e<r?`the oldest ${e} of `:""}${m(r,"block")} (address, call site), the oldest first`,...s,Mr].join("; ")}
function Jp(t,e){let r=`read in ${ut(t.seconds,t.session)}`,s=t.unread>0?[`${m(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${m(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i,...e===0?[]:[Mr]].join("; ")}var Yp=class{
constructor(t){this.__4x=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=U(Oa(t.nonPaged.allocs,t.paged.allocs)),this.Frees=U(Oa(t.nonPaged.frees,t.paged.frees)),this.Owner=D(Xp(t.description))}
toString(){return ht(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__4x.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__4x,s=e!==a&&zr(e)?` (${tt(e)})`:"";return new se(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return dt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Oa(t,e){return t===a||e===a?a:t+e}
function Xp(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Zp=class{
constructor(t,e,r,s,i){this.__5n=!1,this.__f=[],this.__7=i,this.__0=t,this.__l=e,this.__3n=r,this.__4y=s}
toString(){return`pooltag ${this.__4y}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return rp()}
hitTag(...t){return this.__1j("hitTag",t,([e,...r])=>{let s=Ar("hitTag",e),i=da('hitTag("Abc ", ',r.filter(l=>l!==ae)),n=this.__l.hunt(s,i,r.includes(ae));return n.kind==="hunted"?this.__5q(n):ta(n)})}
arm(...t){return this.__1j("arm",t,([e,r])=>{let s=Ar("arm",e);if(r!==a&&r!==ae)throw new B($t(`${r}`,`dx @$pool.arm("Abc ", "${ae}")`));let i=this.__l.arm(s,r===ae);return i.kind==="armed"?qf(s,i.armed.arming.repair):ta(i)})}
capture(...t){return this.__1j("capture",t,()=>{let e=this.__l.capture(da("capture(",t));return e.kind==="hunted"?this.__5q(e):Kf(e)})}
clear(...t){return this.__1j("clear",t,()=>af(this.__l.clear()))}
skip(...t){return this.__1j("skip",t,([e])=>{let r=ca("skip",e);return this.__f=[...this.__f.filter(s=>s!==r),r],In(this.__f)+(this.__7o(r)?"":tf(r))})}
unskip(...t){return this.__1j("unskip",t,([e])=>{let r=ca("unskip",e),s=this.__f.includes(r)?"":ef(r);return this.__f=this.__f.filter(i=>i!==r),s+In(this.__f)})}
save(...t){return this.__1j("save",t,([e])=>df(this.__3n.save(fa("save",e))))}
open(...t){return this.__1j("open",t,([e])=>gf(this.__3n.open(fa("open",e))))}
used(...t){this.__2y("used",t);let{sort:e,pattern:r}=lp(t);this.__5n||this.__7({kind:"listing"}),this.__5n=!0;let s=Uf(this.__0);if(s.kind==="noTable")throw new B(`!poolused gave no table: ${s.answer}`);let i=Df(s.rows,e).filter(({text:n})=>r===a||Kt(r,n)||Kt(r,n.trim()));return i.length===0&&op(r,s.rows.map(({text:n})=>n)),new Y(Jp(s,i.length),i.map(n=>new Yp(n)))}
leaks(...t){let e=this.__8("leaks",t),r=Ct(e),s=[];for(let l of e)for(let o of Bp(l,this.__f))s.push(new Hp(l,o,r(l)));let i=e.map(l=>Sr(l,xr(l,this.__f))),n=ne(e,s.length,"call site","blocks/allocations");return new Y([n,...i].filter(Boolean).join(". "),s)}
recheck(...t){let e=[],r=[];for(let i of this.__8("recheck",t)){let n=Cg(i,this.__l.recheck(i)),l=i.rechecks[i.rechecks.length-1];if(n!==a?r.push(n):r.push(Sr(i,xr(i,this.__f))),!(n!==a||!l))for(let{use:o,held:_}of na(i,this.__f))_>0&&e.push(new Lp(i,o,l))}let s=(i,n)=>n.There-i.There||n.Held-i.Held;return new Y(r.join(" "),E(e,s))}
sites(...t){let e=this.__8("sites",t),r=Ct(e),s=[];for(let i of e)for(let n of em(i.sites(this.__f)))s.push(new Fp(i,n,r(i)));return new Y(ne(e,s.length,"call site","allocations/frees"),s)}
blocks(...t){let[e]=t,r=tm(e)?e:a,s=this.__8("blocks",t,r===a?t:[]),i=new Set,n=Ct(s),l=[],o=0;for(let _ of s)for(let u of Kg(_,this.__f))u.site&&i.add(u.site.frame.text),!(r!==a&&!Vg(u.site,r))&&(o+=1,l.length<$p&&l.push(new fp(_,u,n(_))));if(r!==a&&o===0)throw new B(Zf(r,[...i]));return new Y(Vp(s,l.length,o),l)}
drivers(...t){let e=this.__8("drivers",t),r=Ct(e),s=[];for(let i of e)for(let n of Dg(i,this.__f))s.push(new bp(i,n,this.__f,r(i)));return new Y(ne(e,s.length,"module","blocks/allocations"),s)}
stacks(...t){let e=this.__8("stacks",t),r=Ct(e),s=[];for(let i of e){let n=E(i.stackUses(),(l,o)=>Ea(o)-Ea(l));for(let l of n)s.push(new Up(i,l,r(i)))}return new Y(ne(e,s.length,"stack","allocations/frees"),s)}
hits(...t){let[e]=t,r=e===a?Qp:ha("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__8("hits",t,[]),i=Ct(s),n=[];for(let l of s)for(let o of l.recent(r))n.push(new Sp(l,o,this.__f,i(l)));return new Y(ne(s,n.length,"hit","number, kind, call site"),n)}
status(...t){return this.__2y("status",t),new Dp(this.__0,this.__l,this.__f)}
help(...t){ua("help",t);let e=Object.values(Or).map(r=>new sp(r));return new Y(`pooltag ${this.__4y}: ${ep}`,e)}
__5q(t){let{hunt:e}=t;return[eg(t),Sr(e,xr(e,this.__f))].filter(Boolean).join(" ")}
__7o(t){let{hunts:e}=this.__l,r=s=>ye(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2y(t,e){ua(t,e),this.__l.reconcile()}
__1j(t,e,r){try{return this.__2y(t,e),new se(r(e))}catch(s){if(!(s instanceof B))throw s;return new se(s.message)}}
__8(t,e,[r]=e){this.__2y(t,e);let s=r===a?a:Ar(t,r),{shown:i}=this.__l,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new B(rf(s,s===a?[]:Ss(s,i.keys())));return n}},ae="unseen",Qp=100,$p=1e3,tm=t=>typeof t=="string"&&t.length>4&&/!|\+0x/.test(t),em=t=>E(t,(e,r)=>Aa(r)-Aa(e)),Aa=({use:t})=>t.allocs+t.frees+t.unknown,Ea=({hits:t})=>t.alloc+t.free+t.unknown,Bt=new Nf,Ce=t=>Ae(vf(t)),Na=new Mf,Be=new Vc(Na,()=>Bt.now(),"0.1.0",Ce),rm=new oo(Bt,Bt,t=>{Be.note(f({type:"change"},t))}),Ir=new fc(Bt,rm,Be,Ce),sm=new Wc(Bt,Na,Be,Ir),$=new Zp(Bt,Ir,sm,"0.1.0",Ce);
function im(){Ae(Pf("0.1.0"));let t=(r,s)=>new host.optionalRecord(new host.functionAlias(lm(s),r));class e{
get Pool(){return $}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>$.used(...r)),t("poolhit",(...r)=>$.hitTag(...r)),t("poolleaks",(...r)=>$.leaks(...r)),t("poolrestore",(...r)=>$.clear(...r)),t("poolhelp",(...r)=>$.help(...r))]}
function nm(){let t=Yn($);Ae(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${Jn}`)}
function am(){for(let t of Ir.release())t.kind==="stillThere"&&Ce({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&Ae(`pooltag: ${wt(t)}`);Be.flush(),Rf()}
function lm(t){return(...e)=>(Yn($),t(...e))}return[$,im,nm,am]})();
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
