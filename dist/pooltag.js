/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const f=Object.assign;var ct=t=>(t>>>0).toString(16).padStart(8,"0"),Ye=16,ee=t=>t,re=ee("0".repeat(Ye));
function gt(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return ee(e.toLowerCase().padStart(Ye,"0"))}
function F(t,e){return ee(ct(t)+ct(e))}
function O(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function w(t,e){let{high:r,low:s}=O(t),i=s+e;return F((r+Math.floor(i/4294967296))%4294967296,i%4294967296)}
function nt(t,e){let r=O(t),s=O(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function $(t,e){return t<e?-1:t>e?1:0}
function Ze(t,e){return(O(t).low&e-1)===0}
function D(t,e){return e===4?F(0,O(t).low):t}
function Lt(t,e){let{high:r,low:s}=O(t);return(e===4?s:r)>=2147483648}
function Hi(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var se=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function ie(t,e){let{low:r}=O(t),s=e===4&&r>=2147483648;return se(s?F(4294967295,r):t)}var Xe=32,zi=9,Fi=96,at=8192,B=t=>t===Xe||t===zi,ne=t=>t>=48&&t<=57,Di=t=>ne(t)||t>=97&&t<=102||t>=65&&t<=70;
function b(t,e){let r=e;for(;r<t.length&&B(t.charCodeAt(r));)r++;return r}
function G(t,e){let r=e;for(;r<t.length&&Di(t.charCodeAt(r));)r++;return r}
function Ui(t,e){let r=e;for(;r<t.length&&ne(t.charCodeAt(r));)r++;return r}
function ae(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Xe;)e--;return t.slice(0,e)}
function q(t,e){let r=G(t,e),s=r-e;if(s===16)return le(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==Fi)return le(Wi+t.slice(e,r),4,r);let i=G(t,r+1);if(i-r===9)return le(t.slice(e,r)+t.slice(r+1,i),8,i)}var Wi="00000000",le=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function ji(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function Bt(t,e){let r=[];for(let s of t){let i=s.length<=at?e(s):a;i!==a&&r.push(i)}return r}
function Gi(t,e){return{elementSize:e,rows:Bt(t,r=>qi(r,e))}}
function qi(t,e){let r=q(t,b(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Vi(t,i,e*2);if(n<0||(s.push(Ki(t,i,n)),!Ji(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Vi(t,e,r){let s=e+r,i=G(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Ki=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Ji=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),Qe=2147483648;
function R(t){return t>>>0}
function It(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return R(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function $e(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function tr(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:_e(It([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function Yi(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?_e(It(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?_e(R(Number.parseInt(t,16))):tr(t)}
function _e(t){return t<Qe?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:I(t)}}}
function I(t){return R(t&~Qe)}
function U(t){let e=r=>r>=32&&r<=126;return $e(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function tt(t){return`0x${ct(t)}`}
function Zi(t){return It([...$e(t)].reverse())}
function er(t){return U(t).includes(".")}var y=t=>t,pt=t=>`0x${(t>>>0).toString(16)}`,Xi=y("g"),Qi=(t,e)=>y(`g ${ie(t,e)}`),oe=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,$i=t=>y(oe(t));
function tn(t,e,r){return y(`rM 0x1;${e?"kb":"k"}${pt(t)}${rr(r)}`)}var en=t=>y(`rM 0x1${rr(t.filter(e=>e==="$thread"))}`),rr=t=>t.map(e=>`;${oe(e)}`).join(""),rn=y(".lastevent"),sn=y(oe("$ptrsize")),nn=y("vertarget"),sr=y("lm"),an=y(".reload"),ln=t=>y(`x nt!${t}`),_n=t=>y(`dt nt!${t}`),on=(t,e)=>y(`ln ${ie(t,e)}`);
function un(t,e,r){let s=ie(t,e);return r.length===4?y(`ed ${s} ${pt(kt(r))}`):y(`eb ${s} ${r.map(pt).join(" ")}`)}var mt=t=>y(`ed nt!PoolHitTag ${pt(t)}`);
function hn(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return y(`!poolused ${pt(r)}`)}
function dn(t){let e=U(t).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${e}`)}var fn=y("dd nt!PoolHitTag L1"),cn=y(".cache flushall"),Ht="poolHitTagNote",gn=t=>y(`dx -r0 @$${Ht} = "${t.replace(/[^0-9a-f ]/g,"")}"`),pn=y(`dx -r0 @$${Ht}`),mn=y(`dx -r0 @$vars.Remove("${Ht}")`);
function kt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function ue(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var kn=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,zt=t=>t.replace(kn,"."),bn=300,bt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(zt(r).slice(0,bn)),this.name="HostError",this.call=t}};
function T(t,e){try{return t()}catch(r){if(!(r instanceof bt))throw r;return e(r)}}var ir={kind:"unknown"},he=(t,e)=>_r(e,t.readMemory(e.address,e.before.length));
function wn(t,e){var r,s;ar(t);let i=he(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=_r(e,yn(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(nr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:ir}var nr=({kind:t})=>t==="after"||t==="mixed";
function ar(t){T(()=>t.query(cn),()=>{})}
function lr(t,e){e===4&&ar(t)}
function _r(t,e){if(!e)return ir;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function yn(t,{address:e,pointerSize:r}){let s=T(()=>t.query(fn),()=>[]),i=Gi(s,4).rows.find(l=>D(l.address,r)===e),n=i==null?a:i.elements[0];return n===a?a:new Uint8Array(ue(n))}
function x(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function wt(t,e,r){let s=x(t,e,4),i=r===8?x(t,e+4,4):0;return s===a||i===a?a:F(i,s)}
function de(t,e,r){let s=t.readMemory(e,r);return s&&wt(s,0,r)}
function et(t,e){let r=t.readMemory(e,4);return r&&x(r,0,4)}
function or(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return[];let n=[];for(let l=0;l<r;l+=1){let _=wt(i,l*s,s);if(_===a||_===re)break;n.push(_)}return n}var fe=(t,e,r)=>w(t,e*r);
function ur(t){let e=!1;return Bt(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),vn(r,e)))}
function vn(t,e){let r=q(t,b(t,0));if(!r||!B(t.charCodeAt(r.end)))return;let s=q(t,b(t,r.end));if(!s||!B(t.charCodeAt(s.end)))return;let i=b(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}
function Ft(t){let e=new Map;for(let r of t)if(!(r.length>at||!r.includes("=")))for(let[s,i]of xn(r))e.has(s)||e.set(s,i);return e}var Sn=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Tn="^ Bad register error in ";
function xn(t){var e,r;let s=[],[i=""]=t.split(Tn);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=gt((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!Sn.test(n))return[]}return s}var An=t=>Bt(t,En);
function En(t){let e=q(t,b(t,0));if(!e||!B(t.charCodeAt(e.end)))return;let{name:r,detail:s}=hr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function hr(t){let e=On(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function On(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}var Nn=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function dr(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function fr(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return Pn(t,e+u,h,o)},i=s("Key",!1),n=cr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=cr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:R(i),nonPaged:n,paged:l}}
function cr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function Pn(t,e,r,s){let i=x(t,e,4),n=r===8?x(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function gr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:pr(s.nonPaged,i.nonPaged),paged:pr(s.paged,i.paged)}),e)}var pr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function Rn(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=fr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function Mn(t,e){let r=new Map,s;for(let i of t){if(i.length>at)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var mr=(t,e)=>Mn(t.query(_n(e)),e);
function kr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&br(e.type);return e&&r!==a?e.offset+r:a}
function br(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var Cn=16,wr=12,Ln=4096;
function Bn(t,e,r){let s=mr(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||!_||!o)return;let u=de(t,_,r),h=et(t,o);if(!u||!h||(h&h-1)!==0)return;let d=kr(s);if(d===a)return;let c={keyOffset:i.offset,sizeOffset:l.offset};return f({address:u,slots:h,entrySize:d},c,{sizeUnit:n?1:Ln,pointerSize:r})}
function In(t,e,r){let s=zn(r),i=dr(s,e.slots-1);if(e.sizeUnit===1)return ce(t,e,i,r);let n=ce(t,e,i,r);if(n.kind==="found")return n;let l=ce(t,e,Hn(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var Hn=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function ce(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(Cn,n-r),c=t.readMemory(fe(i,r,l),d*l);if(!c)return{kind:"unreadable"};for(let m=0;m<c.length;m+=l){if(wt(c,m,h)!==s)continue;let v=wt(c,m+o,h),P=v&&nt(re,v);if(P===a)return{kind:"unreadable"};let z=P*u;return{kind:"found",tag:It(c.subarray(m+_,m+_+4)),bytes:z}}return{kind:"absent"}}
function zn(t){let{high:e,low:r}=O(t);return(r>>>wr|e<<32-wr)>>>0}var Fn=["$thread","$prcb"],yr=(t,e,r)=>T(()=>{let s=Ft(t.query($i(r))).get(r);return s&&D(s,e)},()=>{}),Dn=8,Un=64;
function vr(t,e,r){let s=Vn(mr(t,"_POOL_TRACKER_TABLE")),i=Tr(t,e("PoolTrackTable"),r),n=pe(t,e("PoolTrackTableSize")),l=pe(t,e("PoolTrackTableMask"));if(!s||!i||n===a||l===a)return;let _=e("ExPoolTagTables"),o=_?or(t,_,Un,r):[],u=[i,...o.filter(c=>c!==i)],h=Tr(t,e("PoolTrackTableExpansion"),r),d=pe(t,e("PoolTrackTableExpansionSize"));return{layout:s,tables:u,slots:n,mask:l,expansion:h&&d?{table:h,slots:d}:a}}var lt={kind:"unreadable"};
function ge(t,e,r){let s=jn(t,e,r);if(s.kind!=="slot")return s.kind==="none"?Gn(t,e,r):s;let i=[];for(let n of e.tables){let l=yt(t,e,n,s.index,1);if(!l)return lt;let _=l.get(0);_&&I(_.tag)===r&&i.push(_)}return Sr(gr(i))}
function Wn(t,e){let r=new Map;for(let n of e.tables){let l=yt(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?yt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(gr),...i.values()].filter(n=>n!==a):a}
function jn(t,e,r){let[s]=e.tables;if(!s)return lt;let i=e.mask+1,n=dr(r,e.mask);for(let l=i;l>0;){let _=Math.min(Dn,i-n,l),o=yt(t,e,s,n,_);if(!o)return lt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(I(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function yt(t,{layout:e},r,s,i){let n=fe(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&Rn(l,e)}
function Gn(t,e,r){var s;let{expansion:i}=e,n=i&&yt(t,e,i.table,0,i.slots);if(i&&!n)return lt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>I(_.tag)===r);return l?Sr(l):qn(t,e)}
function qn(t,e){for(let r of e.tables){let s=fe(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&fr(i,0,e.layout);if(!n)return lt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Sr(t){if(!t)return lt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function Vn(t){let e=t&&kr(t);if(!t||e===a)return;let r={};for(let s of Nn){let i=t.fields.get(s),n=i&&br(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Tr=(t,e,r)=>e&&de(t,e,r),pe=(t,e)=>e&&et(t,e),Kn=(t,e)=>$(t.start,e)<=0&&$(e,t.end)<0,xr=(t,e)=>t.modules.find(r=>!r.unloaded&&Kn(r,e)),Dt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),Jn=(t,e)=>{var r;return((r=xr(t,e))==null?a:r.name.toLowerCase())==="nt"},Yn=64;
function Ar(t){let e=me(t);if(!e)return{kind:"noPointerSize"};let r=vt(t,"PoolHitTag",e);if(!r)return{kind:"noSymbol",name:"PoolHitTag"};let s=ur(t.query(sr)).map(u=>f({},u,{start:D(u.start,e),end:D(u.end,e)}));if(!Dt(s))return{kind:"noModules"};let i=Zn(t,e),n=u=>vt(t,u,e),l=n("KiProcessorBlock"),_=vr(t,n,e),o=Bn(t,n,e);return{kind:"read",target:f({pointerSize:e},i,{poolHitTag:r,modules:s,contextRegisters:Fn.filter(u=>yr(t,e,u)),processorBlocks:l?or(t,l,Yn,e):[],tracker:_,bigPages:o})}}
function vt(t,e,r){let s=`nt!${e}`.toLowerCase(),i=An(t.query(ln(e))).find(n=>n.name.toLowerCase()===s);return i&&D(i.address,r)}
function me(t){let e=Ft(t.query(sn)).get("$ptrsize");return e===F(0,4)?4:e===F(0,8)?8:a}
function Zn(t,e){var r,s;let i=(r=t.query(nn).find(_=>/Kernel Version/i.test(_)))!=null?r:"",n=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(i))==null?a:s[1],l=/\bARM\s?64\b/i.test(i)?"arm64":e===4?"x86":"x64";return{description:i.trim(),instructionSet:l,build:n?Number(n):a}}var V=t=>T(()=>{let e=me(t),r=e&&vt(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=Er(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}},()=>({kind:"notRead"}));
function Er(t,e,r){return lr(t,r),et(t,e)}var Xn=0,K=t=>t===0||t>=2147483648,St=t=>t!==a&&K(t)?t:Xn;
function ke({address:t,pointerSize:e},r,s){let i=St(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:ue(i),after:ue(s),repair:mt(i)}}var A=t=>{let e=U(t);return JSON.stringify(er(t)||/["$;\\]/.test(e)?tt(t):e)},_t=t=>`0x${t.toString(16)}`,p=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Tt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Qn(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${A(e.plain)} or "${tt(e.plain)}".`}}var $n=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,ta=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,ea=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,xt=(t,e)=>`${t} does not fit: ${e}`,ra=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Or=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,sa=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,ia=t=>`${JSON.stringify(t)} was not looked past. `,na=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${A(t)}. Begin with dx @$pool.hitTag(${A(t)}).`;
function Nr(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${_t(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return aa(t.tag,t.meant);case"ambiguous":return`${t.tags.map(tt).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${tt((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function aa(t,e){let r=e===a?"":`Did you mean ${A(e)} (${tt(e)})? `;return`no allocation with ${A(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${A(t)}, "unseen").`}var Pr=t=>`Not armed: ${la(t)}`;
function la(t){switch(t.kind){case"refused":return Nr(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${t.applied.failure===a?"":` (${t.applied.failure})`}. ${ot(t.applied.undone)}`}}var _a=(t,e)=>`ARMED: the machine stops at every allocation and free of ${A(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function oa({anyMore:t}){return t===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${A(t)}: somebody has changed it. dx @$pool.arm(${A(t)}) arms it again.`}
function ot(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return ua(t.holds);let e=t.failure===a?"":` (${t.failure})`;return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function ua(t){return t===a||K(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${A(R(t))} by now, and not by this call: dx @$pool.status()`}
function ha(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Nr(t.problem)}`;case"cleared":return t.undone.map(ot).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${_t(t.held)}, armed by somebody else; it holds 0 now.`:ot(t.undone)}}
function da(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[e.description,p(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[p(s,"processor")]:[]].join(", ")}; arming ${A(r)} at ${Hi(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${A(t.tag)}: ${ot(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${p(t.hunts,"hunt")}`;case"timeLimit":return`pooltag: ${Tt(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return fa(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${_t(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${we(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function fa(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<ca?`pooltag: ${t} of ${p(e,"hit")}, ${n}, about ${Tt(i)} to go`:`pooltag: ${p(t,"hit")}, ${n}`}var ca=86400;
function Rr(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${pa(e.why)})`;let s=[...e.kind==="floor"?[`${ga(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${p(r,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}
function ga({allocs:t,frees:e},r){let s=[...t>0?[p(t,"allocation")]:[],...e>0?[p(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function pa(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function ma(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${ba(t.stop)}: the prompt is yours.${t.mayBeOld?ka:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var ka=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function ba(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${_t(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function be(t){let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Mr=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s};
function Cr(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Mr(r),_=[p(n.alloc,"allocation"),p(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", ");return[`${p(i,"hit")} on ${A(s)} in ${Tt(e.seconds)}: ${_}; ${l>i?`the whole hunt: ${p(l,"hit")}, `:""}coverage ${be(r)}${Rr(r)}.`,ma(e.end),t.disarmed&&(e.hasRestarted?wa(t.disarmed):ot(t.disarmed)),l>0?`Next: dx -g @$pool.leaks(${A(s)})`:a].filter(o=>o!==a).join(" ")}var wa=t=>t.kind==="stillThere"?ot(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",we=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,ya=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function va(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(Sa).join("")}Saved ${p(s.length,"hunt")} as ${e} (${p(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${we(t)}`}}var Sa=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${p(t,"hit")} on ${A(e)} are more than is kept: save before a long hunt. `,Ta=t=>t.kind==="opened"?Aa(t):`Not opened: ${xa(t)}`;
function xa(t){switch(t.kind){case"armed":return`${A(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return we(t)}}
function Aa(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(Lr).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${p(l.count,"line")} damaged or missing, the first at ${_.line}.`,Oa(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Lr=t=>`${JSON.stringify(U(t.tag))}: ${p(Mr(t),"hit")}, coverage ${be(t)}`,Ea=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function Oa(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${A(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${_t(t.note.saved)} disarms.`:`It was ${Ea(e)}${Na(t)}`}
function Na(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${_t(t.note.saved)} disarms.`}}
function Pa(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function ye(t){return Pa(f({},t,{offset:0}))}var Br=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Ra=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Ma=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Ca=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,La=/^VerifierExt$/i,Ba=/\?\? ?::|`string'/,Ia=64;
function ve(t){var e;if(La.test(t.module))return t.name.includes("Pool")?Hr(t.name):a;if(Br.test(t.module))return t.name==="DbgBreakPoint"||Ba.test(t.name)?"neither":(e=Ir(t.name))!=null?e:Ha(t.name)}
function Ir(t){return Ra.test(t)?"alloc":Ma.test(t)?"free":a}
function Ha(t){return Ca.test(t)?Hr(t):a}
function Hr(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function W(t){let e=t.findIndex(({symbol:r})=>!r||ve(r)===a);return e<0?t.length:e}
function za(t){return Br.test(t.module)&&t.name==="ExFreePool"&&t.offset>Ia}
function zr(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function Se(t,e){return Fa(t.toLowerCase(),e.toLowerCase())}
function Fa(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Fr(t,e=[],r=[]){let s=W(t);for(;s<t.length-1&&Dr(t[s],r);)s++;let i=t[s];return i&&Da(i,s,e)}
function Dr(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Se(s,ye(r))):!1}
function Da(t,e,r){var s;let i=t.address&&Ua(t.address,r);if(i)return f({key:Ur(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:Ur(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?se(t.address):t.text;return f({key:l,frame:t,depth:e},n)}var Ur=(t,e)=>`${t}+0x${e.toString(16)}`;
function Ua(t,e){let r=e.find(({start:i,end:n})=>$(i,t)<=0&&$(t,n)<0),s=r&&nt(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}
function H(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}var Wa={allocs:0,frees:0};
function ja(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=v=>t.reduce((P,z)=>P+v(z),0),_=e.kind==="floor"?e.missed:Wa,o=_.frees+l(v=>v.unlocatedFrees)-l(v=>v.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(v=>v.unlocatedAllocs),d=Math.min(u,h+_.frees+i),c=r.size+s.size<n?u:d,m=Math.max(0,-o);return{count:u,ofThere:d,hits:m+Math.max(0,c-_.frees)}}var Ga=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function qa(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:S})=>!i.has(S)),o=_.filter(({block:S})=>s.has(S)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((S,{block:Q,hit:Ed})=>i.has(Q)?Math.max(S,n-Ed):S,l),c=_.filter(({hit:S})=>Ga(S,{lastHit:n,longestLife:d})).length,m=Math.max(0,c-u),v=[];for(let{charged:S}of _)S!==a&&v.push(S);let P=H(v,(S,Q)=>S-Q),z=Va(P),Ct={blocks:h,old:m,sizes:z};return v.length<_.length?Ct:f({},Ct,{bytes:P.slice(0,h).reduce((S,Q)=>S+Q,0)})}
function Va(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Ka(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Te=8,Wr=2e5,jr=class Li{
constructor(e=Wr,r=new Map){this.limit=e,this.__11=r}
alloc(e,r){let s=this.__11.get(e);return!s&&this.__11.size>=this.limit?{kind:"full"}:(this.__11.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__11.get(e);return i?(this.__11.delete(e),i.tag===r&&Ja(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__11}
copy(){return new Li(this.limit,new Map(this.__11))}},Ja=(t,e)=>t===a||e===a||t===e,Ya=512,Gr=class{
constructor(){this.__1k=new Map,this.__1q=Number.POSITIVE_INFINITY,this.__1m=0,this.__20=!0}
add(t,e=1){this.__1q=Math.min(this.__1q,t),this.__1m=Math.max(this.__1m,t);let r=this.__1k.get(t);r===a&&this.__1k.size>=Ya?this.__20=!1:this.__1k.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1k)this.add(e,r);this.__1q=Math.min(this.__1q,t.__1q),this.__1m=Math.max(this.__1m,t.__1m),this.__20=this.__20&&t.__20}
summary(){if(this.__1k.size===0)return;let t=this.__1q,e=this.__1m,r=this.__20?this.__6j():a;return{smallest:t,largest:e,median:r}}
__6j(){let t=H(this.__1k,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Za=class Bi{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new Gr,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new Bi(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Xa=class Ii{
constructor(e=new jr){this.__2d=new Map,this.__2k=!1,this.__27=e}
get isFull(){return this.__2k}
book(e){let r=this.__1b(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__5j(e,r):e.kind==="free"&&this.__61(e,r)}
stacks(e){let r=[];return this.__2d.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__27.outstanding.forEach((r,s)=>{let i=f({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new Ii(this.__27.copy());return e.__2k=this.__2k,this.__2d.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2d.set(s,i)}),e}
__5j(e,r){if(e.block===a){r.unlocated.alloc++;return}let s=Qa(e),i=this.__27.alloc(e.block,s);if(i.kind==="full"){this.__2k=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__4v(i.earlier,e),r.allocated(s)}
__61(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__27.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1b(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__4v(s.earlier,e),r.unmatchedFrees++}
__4v(e,r){let s=this.__1b(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1b(e,r){var s,i;let n=(s=this.__2d.get(e))!=null?s:new Map;this.__2d.set(e,n);let l=(i=n.get(r))!=null?i:new Za(e,r);return n.set(r,l),l}};
function Qa({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var $a=2e3;
function qr(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return f({},t,{block:e,blockFrom:"place",charged:i})}var tl=class{
constructor(t=Wr){this.__15=[],this.__24=t,this.__1v=new Xa(new jr(t))}
record(t,e=!1){return this.__15.push({hit:t,awaits:e&&t.block===a}),this.__41()}
locate(t){let e=this.__15.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=qr(e.hit,t),e.awaits=!1),this.__41()}
stacks(t){return this.__u().stacks(t)}
outstanding(){return this.__u().outstanding()}
__u(){if(this.__15.length===0)return this.__1v;let t=this.__1v.copy();for(let{hit:e}of this.__15)t.book(e);return t}
__41(){let t=this.__15.findIndex(({awaits:s})=>s),e=t<0?this.__15.length:t,r=Math.max(e,this.__15.length-$a);for(let{hit:s}of this.__15.splice(0,r))this.__1v.book(s);return this.__1v.isFull?{kind:"tooManyOutstanding",limit:this.__24}:{kind:"recorded"}}};
function xe(t,e){var r,s;let i=new el(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:""}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(rl(o,_,i))}),H(l,(_,o)=>{var u,h,d,c;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((c=(d=o.first)==null?a:d.hit)!=null?c:0)})}var el=class{
constructor(t){this.__6y=new Map,this.__2i=new Map,this.__3j=t}
site(t){var e;return this.__4a(this.__6y,t,(e=this.__3j.skip)!=null?e:[])}
caller(t){return this.__4a(this.__2i,t,[])}
__4a(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__3j;t.set(e,Fr(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function rl(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return f({tag:t.tag,site:i,stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:sl(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},il(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:nl(e)},al(e))}
function sl(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function il(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u);_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:(d==null?a:d.key)!==(e==null?a:e.key)&&(i.freedElsewhere+=o),(d==null?a:d.module)!==(e==null?a:e.module)&&(i.freedByOtherModules+=o)})}return i}
function nl(t){let e=new Gr;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function al(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=H(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var ll=5e4,_l=class{
constructor(t=ll){this.__4g=new Map,this.__1r=[],this.__24=t}
intern(t){let e=ol(t),r=this.__4g.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__1r.length;return this.__4g.set(e,s),this.__1r.push(t),s}
at(t){var e;return(e=this.__1r[t])!=null?e:[]}
get all(){return this.__1r}
get size(){return this.__1r.length}
get isFull(){return this.__1r.length>=this.__24}};
function ol(t){return t.map(ul).join(" ")}
function ul({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var hl=3,dl=8;
function Vr(t,e="unreadable"){var r,s;let i=fl(t);if(i<dl||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:ye(l)}:{};return f({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function fl(t){let e=Array.from({length:hl},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?ye(_.symbol):_.text)}return i.size});return Math.max(...e)}var cl=1e3,gl=5e4,pl=new Set(["counters","gone","change","end"]),Kr="left",Jr={there:new Set,gone:new Set},ml=t=>f({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Yr=class{
constructor(t,e=()=>"unreadable"){this.stacks=new _l,this.modules=[],this.places=[],this.__1n=new tl,this.__2m=[],this.__3r=new Map,this.__1d=new Map,this.__1a=[],this.__7={alloc:0,free:0,unknown:0},this.__3c=0,this.__c=0,this.__1z=!1,this.__38=!1,this.__3i=!1,this.__1t=Jr,this.start=t,this.__o=e}
get tag(){return this.start.tag}
get lastHit(){return this.__c}
get entries(){return this.__2m}
get hitsNotKept(){return this.__7.alloc+this.__7.free+this.__7.unknown-this.__3c}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__38?"left":"cutOff":a}
get arming(){var t;return(t=this.__12)==null?a:t.state}
take(t){switch(this.__s(t),this.__l=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3r.set(t.index,this.stacks.intern(t.frames.map(ml)));break;case"hit":return this.__75(t);case"located":this.__79(t);break;case"places":this.places=t.places;break;case"counters":this.__73(t);break;case"gone":this.__2z=t.missed?a:this.__5i(),this.__1z=!0;break;case"blocks":this.__1t={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1d.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__12=t);break;case"end":this.__38=t.why===Kr;break;case"image":break}return"taken"}
counts(){return this.__7}
coverage(){return this.__1z?this.__3i?{kind:"unknown",why:"mayRepeat"}:Ka(this.__1u,this.__2z,this.__7):{kind:"unknown",why:"notClosed"}}
booked(){let t=this.coverage();if(t.kind==="unknown")return;let e=t.kind==="exact"?1:t.fraction,r=this.__7.alloc+this.__7.free+this.__7.unknown;return r===0?e:e*(r-this.openHits())/r}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__1a.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1n.stacks(this.tag)}
sites(t){let e=xe(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1n.outstanding(),s=this.__3v(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=qa(l,s,this.__1t,{lastHit:this.__c,longestLife:i.longestLife});return{use:i,holding:_}})}
openHits(){var t;return(t=this.__l)!=null||(this.__l=this.__5q()),this.__l}
__5q(){let t=xe(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__3v(t).hits}
doubtful(){let t=xe(this.stackUses(),{stacks:this.stacks});return this.__3v(t).count>0?this.__51():[]}
__51(){let t=[];return this.__1n.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__3v(t){let e=this.recent(Te);return ja(t,{coverage:this.coverage(),asked:this.__1t,underWay:e.filter(({kind:r,block:s})=>r!=="alloc"&&!s).length,outstanding:this.__51().length})}
siteOf(t,e){return Fr(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=Vr(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:Vr(s,(r=this.__1d.get(n))!=null?r:this.__o(n))}
__75(t){var e;let r=(e=this.__3r.get(t.stack))!=null?e:this.stacks.intern([]),s=f({},t,{stack:r,tag:this.tag});this.__c=s.number,this.__7[s.kind]++,this.__1z=!1,this.__3i||(this.__3i=t.mayRepeat===!0),this.__1t=Jr,this.__1a.push(s),this.__1a.length>cl&&this.__1a.shift();let{kind:i}=this.__1n.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__79(t){this.__1n.locate(t);let e=this.__1a.findIndex(({number:s})=>s===t.hit),r=this.__1a[e];r&&(this.__1a[e]=qr(r,t))}
__73({at:t,counts:e}){t==="armed"?this.__1u=e:this.__2z=e,this.__1z=t!=="armed"}
__5i(){return this.__1u&&{allocs:this.__1u.allocs+this.__7.alloc,frees:this.__1u.frees+this.__7.free}}
__s(t){this.__2m.length>=gl&&!pl.has(t.type)||(this.__2m.push(t),t.type==="hit"&&this.__3c++)}},C=t=>typeof t=="string"?zt(t):a,kl=t=>typeof t=="boolean"?t:a,k=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,bl=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,N=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,wl=t=>{let e=k(t);return e!==a&&e<=4294967295?R(e):a};
function E(...t){return e=>t.find(r=>r===e)}
function rt(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function g(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function Zr(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var yl="pooltag recording",Xr=1;
function vl(t,e){return JSON.stringify(f({seq:t},e)).replace(/[^ -~]/g,Sl)}var Sl=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Tl=1<<20,xl=g({module:C,name:C,offset:k}),Al=g({text:C},{address:N,symbol:xl,source:g({file:C,line:k}),inline:E(!0),doubtful:E(!0)}),El=Zr(g({register:C}),g({offset:bl})),Ol=g({kind:E("alloc","free"),key:N,where:El,holds:E("block","header")}),Nl=Zr(g({kind:E("poolHitTag")}),g({kind:E("code"),site:C})),Qr=t=>{let e=k(t);return e!==a&&e<=255?e:a},Pl=g({id:k,thing:Nl,address:N,before:rt(Qr),after:rt(Qr),repair:C}),Rl=g({pointerSize:E(4,8),description:C},{build:k,kernelBase:N}),Ml=g({name:C,start:N,end:N}),Cl={header:g({format:E(yl),version:E(Xr),segment:k,tool:C,time:k}),hunt:g({tag:wl,target:Rl,poolHitTag:g({address:N,before:k}),time:k}),modules:g({modules:rt(Ml)}),image:g({start:N,timestamp:k}),stack:g({index:k,frames:rt(Al)}),hit:g({number:k,kind:E("alloc","free","unknown"),stack:k},{stopAddress:N,block:N,blockFrom:E("place","arguments","returnValue"),requested:k,charged:k,poolType:k,processor:k,thread:N,time:k,open:E(!0),mayRepeat:E(!0)}),located:g({hit:k,block:N},{charged:k}),places:g({places:rt(Ol)}),counters:g({at:E("armed","stopped")},{counts:g({allocs:k,frees:k})}),gone:g({missed:kl}),blocks:g({there:rt(N),gone:rt(N)}),code:g({address:N,holdsTag:E("yes","no","unreadable")}),change:g({change:Pl,state:E("planned","applied","undone","gone"),time:k}),end:g({why:C,time:k})},Ll=new Map(Object.entries(Cl));
function Bl(t){var e;if(t.length>Tl)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=g({seq:k,type:C})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=Ll.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:f({type:n},_)};let{version:o}=(e=g({version:k})(r))!=null?e:{};return n==="header"&&o!==a&&o>Xr?{kind:"newer",version:o}:{kind:"invalid"}}var Il=5e5,Hl=1e8,zl=1e3,Fl=20,Dl=class{
constructor(){this.__8=new Set,this.__2o=0,this.__1o=0,this.__2w=0,this.__26=0,this.__52=0,this.__34=[]}
push(t){if(this.__2o++,this.__1o+=t.length,this.__2o>Il||this.__1o>Hl)return this.__18("tooLong"),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__28(Bl(e))}
end(){return this.__29?this.__29:this.__1y?{kind:"recording",recording:{header:this.__1y,hunts:[...this.__8],lastHunt:this.__6,nextSeq:this.__26,problems:{count:this.__52,first:this.__34}}}:{kind:"noRecording"}}
__28(t){let e=t.kind==="entry"&&t.entry.type==="header";return t.kind==="newer"?this.__29=t:!this.__1y&&!e&&(this.__29={kind:"noRecording"}),this.__29?!1:(this.__2w>0&&this.__6w(e),t.kind==="entry"?this.__76(t.seq,t.entry):t.kind==="unknownType"?this.__4k(t.seq):t.kind==="torn"?this.__2w=this.__2o:this.__18("invalid"),!0)}
__6w(t){t||this.__18("torn",this.__2w),this.__2w=0}
__18(t,e=this.__2o){this.__52++,this.__34.length<Fl&&this.__34.push({line:e,what:t})}
__4k(t){t<this.__26?this.__18("repeated"):t>this.__26&&this.__18("gap");let e=t>=this.__26;return e&&(this.__26=t+1),e}
__76(t,e){var r;if(this.__4k(t))switch(e.type){case"header":this.__1y=(r=this.__1y)!=null?r:e;break;case"hunt":this.__6=new Yr(e);break;default:this.__77(e)}}
__77(t){let e=this.__6;if(!e&&t.type!=="change"&&this.__18("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__18("repeated");return}e.take(t),!(e.arming!=="applied"||this.__8.has(e))&&(this.__8.size<zl?this.__8.add(e):this.__18("tooLong"))}}};
function Ul(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=_=>_!==a&&ge(t,s,_).kind==="found",n=ge(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=Wl(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[Zi(r),l].find(i)}}
function Wl(t){let e=t>>>24;if(!(e!==32&&e!==0))return R(t&16777215|(e===0?32:0)<<24)}var jl=3790,Gl=1024;
function ql(t,e,r,s){let i=Ut(t);if(i)return ut(i);let n=Vl(t,e);if(n.kind!=="read")return ut(n);let{target:l}=n,_=Er(t,l.poolHitTag,l.pointerSize);if(_===a)return ut({kind:"unreadable"});if(!K(_))return ut({kind:"alreadyArmed",value:_});if(Kl(t,l))return ut({kind:"taggingOff"});let o=Jl(r,Ul(t,l,r),s);return o?ut(o):{kind:"ready",target:l,idle:_}}
function Ut(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var $r=t=>{var e;return((e=Ut(t))==null?a:e.kind)==="notLive"},ut=t=>({kind:"refused",problem:t});
function Vl(t,e){let r=Ar(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind!=="noModules"&&s.length>1?r:(e.debugger(an),Ar(t))}
function Kl(t,e){if(e.build===a||e.build>=jl)return!1;let r=vt(t,"NtGlobalFlag",e.pointerSize),s=r&&et(t,r);return s!==a&&(s&Gl)===0}
function Jl(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function Yl(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=St(n.before),o={armed:i,saved:_,address:n.address},u=(r=Ut(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=V(t),d=Zl(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let c=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:c}:{kind:h.value===_?"disarmed":"changed"}}var Zl=(t,e)=>T(()=>{let r=Dt(ur(t.query(sr)));return r&&D(r.start,e)},()=>{}),ts=1e3,ht=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,es=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Xl=class{
constructor(t,e,r,s){this.__0=t,this.__j=e,this.__3=r,this.__g=s}
save(t){return this.__3.save(es(t),this.__g.hunts)}
open(t){let{armed:e}=this.__g;if(e)return{kind:"armed",tag:e.arming.tag};this.__3.flush();let r=es(t),s=new Dl,{files:i,isWhole:n,failure:l}=this.__6q(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:ht(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=Yl(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:c}=o;this.__g.show(h,u.kind==="armed"?u.note:a);let m=n&&c.count===0;return this.__3.opened(m?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__6q(t,e,r){let s=0,i=!0;return T(()=>{let n=ht(t,0);for(this.__j.exists(n)||(n=e,i=!1);s<ts&&this.__j.exists(n)&&(s+=1,!!this.__j.read(n,l=>r.push(l)));)n=ht(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},Ql=class{
constructor(t,e,r){this.__l=[],this.__13=new Set,this.__4p=0,this.__2p=t,this.__0=e,this.__4o=r}
get open(){return this.__l}
run(t){return this.__2p.run(t)}
debugger(t){return this.__2p.change(t)}
plan(t){this.__4p+=1;let e=f({id:this.__4p},t);return this.__1h(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__l.push(e),e}
apply(t){this.__l.push(t);let e;if(he(this.__0,t).kind==="before"){if(e=this.__z(t,t.after,"address"),e===a&&this.__4j(t))return this.__3y(t);if(this.__13.add(t),this.__28(t).kind==="before"){let r=this.__z(t,t.after,"name");if(r===a&&this.__4j(t))return this.__3y(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__l.includes(t))return{kind:"undone"};lr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__28(t);if(s.kind==="before")return this.__r(t,"undone"),{kind:"undone"};let i=nr(s)||s.kind==="unknown"&&!this.__63(t);if(r===$l)return i?t_(t,s,e):this.__6i(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__z(t,t.before,r%2===0?"address":"name");n!==a&&this.__13.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__l].reverse().map(t=>this.undo(t))}
leave(t){this.__r(t,"gone")}
forget(){for(let t of[...this.__l])this.__r(t,"gone")}
__3y(t){return this.__1h(t,"applied"),{kind:"applied"}}
__r(t,e){this.__l.splice(this.__l.indexOf(t),1),this.__13.delete(t),this.__1h(t,e)}
__6i(t,e){return this.__r(t,"gone"),{kind:"notOurs",holds:rs(e)}}
__1h(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__4o({change:o,state:e,time:this.__0.now()})}
__z(t,e,r){let s=r==="name"&&this.__6a(t)?mt(kt(e)):un(t.address,t.pointerSize,e);return T(()=>this.__2p.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__28(t){return this.__13.has(t)?wn(this.__0,t):he(this.__0,t)}
__4j(t){return this.__28(t).kind==="after"}
__6a({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=V(this.__0);return r.kind==="read"&&r.address===e}
__63({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=V(this.__0);return r.kind==="read"&&r.address!==e}},$l=3,rs=t=>"bytes"in t?kt(t.bytes):a,t_=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:rs(e)}),e_=({armed:t,saved:e,address:r,id:s})=>`${ct(t)} ${ct(e)} ${r} ${s}`;
function r_(t,e){let r=e_(e);return T(()=>t.debugger(gn(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function Wt(t){T(()=>t.debugger(mn),()=>{})}var Ae=t=>T(()=>{let e=t.query(pn),r=e.map(s_).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Ht)?"none":"unknown"}));
function s_(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=gt(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=R(_(r));return K(o)?a:{armed:o,saved:St(_(s)),address:l,id:n}}var i_=class{
constructor(t,e,r,s,i){this.__4l=!1,this.__4m=!1,this.__0=t,this.__1=e,this.target=r,this.tag=s,this.idle=i,this.repair=mt(i);let n=t.now().toString(16);this.__1h={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__12&&this.__1.open.includes(this.__12)?this.__12:a}
leaveNote(){this.__4l=r_(this.__1,this.__1h)}
arm(){if(this.__4m)return ss;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__12=this.__1.plan(ke({address:s,pointerSize:i},r,e)),this.__1.apply(this.__12)}
pause(){let{change:t}=this;return t?this.__1.undo(t):{kind:"undone"}}
resume(){let t=this.__4c();return(t?this.__39(t):!this.__4l)?this.arm():ss}
disarm(){this.__4m=!0;let t=this.__4c(),e=this.__5s(t);return t&&this.__39(t)&&e.kind!=="stillThere"&&Wt(this.__1),e}
forget(){this.__1.forget()}
__5s(t){let{change:e}=this;if(e&&!(t&&this.__6c(t)))return this.__1.undo(e);e&&this.__1.leave(e);let r=V(this.__0);return r.kind!=="read"?{kind:"notOurs"}:K(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__6c(t){let{armed:e,address:r}=t;return!this.__39(t)&&e===this.tag&&r===this.target.poolHitTag}
__39({id:t}){return t===this.__1h.id}
__4c(){let t=Ae(this.__0);return t.kind==="found"?t.note:a}},ss={kind:"refused",failure:a,undone:{kind:"undone"}};
function n_(t){let e=q(t,a_(t));if(!e||t.charAt(e.end)!==" ")return;let r=__(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=u_(t.slice(s).trim().replace(/\s+/g," "));if(o_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function a_(t){let e=b(t,0),r=G(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var l_=["fadd","fabd"];
function __(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,G(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return l_.includes(r)?a:r}
function o_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&G(r,0)===8)}var u_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),is=t=>t==="last"||t==="after",h_=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Ee(t){var e;let r=h_.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var d_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],f_=/\+0x[0-9a-f]+(?=\s)/i;
function Oe(t){let e=ae(t),r=c_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:ae(e.slice(0,r)),source:ns(s.slice(i))}}
function c_(t){let e=f_.exec(t);if(e)return e.index+e[0].length;let r=g_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&ns(t.slice(s+1))?s:t.length}
function g_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=d_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function ns(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>ne(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}var p_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,m_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,as=" (UTC ",k_=256,b_=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function ls(t){var e;if(t.length>k_||!w_(t))return;let r=y_(t.trim());if(p_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?v_(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:b_.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var w_=t=>"B*STND^".includes(t.charAt(b(t,0)))||t.includes(" - code ")||t.includes(as);
function y_(t){let e=t.includes(as)?m_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function v_(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:_s(t)}}
function _s(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=gt(n.trim());l&&i.push(l)}return i}
function jt(t){let e=ae(t),{head:r,offset:s}=S_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!T_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function S_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var T_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function os(t){let e=b(t,0);if(t.charAt(e)==="#"&&(e=b(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var x_="(Inline)",A_="(Inline Function)",us=t=>t===4?3:4,E_=5;
function hs(t,e){let r=b(t,0),s=N_(t,r),i=s===a?r:b(t,G(t,r));return e==="names"?I_(t.slice(i),s):t.charCodeAt(i)===O_?B_(t,i,s):P_(t,i,s,e)}var O_=40,ds=58;
function N_(t,e){let r=G(t,e),s=r-e;if(!(s<2||s>3||!B(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function P_(t,e,r,s){let i=q(t,e);if(!i)return;let n=s==="noBase"?i:R_(t,i,s);if(!n||!B(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=b(t,n.end),o=C_(t,M_(t,_),l),u=o&&cs(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function R_(t,e,r){let s=b(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=q(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var M_=(t,e)=>t.startsWith("(T) ",e)?b(t,e+3):e;
function C_(t,e,r){let s=t.charCodeAt(e)===ds,i=[],n=s?b(t,e+1):e;for(;i.length<us(r);){let l=q(t,n);if((l==null?a:l.pointerSize)!==r||!L_(t,l.end))break;i.push(l.address),n=b(t,l.end)}if(!(s&&t.charCodeAt(n)!==ds)&&!(i.length>0&&i.length<us(r)))return{words:i,end:s?b(t,n+1):n}}var L_=(t,e)=>e>=t.length||B(t.charCodeAt(e));
function B_(t,e,r){let s=[A_,x_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=cs(t.slice(i));return n&&n.text!==""?f({},n,fs,{number:r,inline:!0}):a}var fs={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function I_(t,e){let r=Oe(t),s=jt(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return f({},r,fs,{symbol:s,number:e,inline:!1})}
function cs(t){let{text:e,source:r}=Oe(t),s=jt(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var H_=t=>t.charAt(b(t,0))==="#"&&os(t)===a;
function z_(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=ls(s);i&&(r=new U_(i))}return(e=r==null?a:r.report())!=null?e:F_(t)}
function F_(t){let e=new ps;for(let r of t)e.push(r);return e.place.instruction?f({kind:"stepped"},e.place):a}var D_=24,U_=class{
constructor(t){this.__3m=new ps,this.__e=0,this.__1i=t,this.__33=t.kind==="targetGone"}
push(t){let e=this.__33?"after":this.__2v(t);return this.__33=is(e),e}
report(){let t=this.__1i;return t.kind==="targetGone"?t:f({},t,this.__3m.place)}
__2v(t){if(t.length>at)return this.__v();let e=ls(t);if(e)return this.__7a(e)?"taken":"after";if(j_(t))return this.__5v(t.trim()),"taken";if(Ee(t))return"after";let r=this.__3m.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__v()}
__7a(t){return this.__1i.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3m.place.symbol===a}
__5v(t){let e=this.__1i;e.kind==="bugcheck"&&e.parameters.length===0?this.__1i=f({},e,{parameters:_s(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1i={kind:"manualBreak"}:t.startsWith(gs)&&(this.__1i={kind:"other",event:t}))}
__v(){return this.__e++,this.__e>D_?"after":"other"}},gs="A fatal system error has occurred",W_=["*","(0x",gs];
function j_(t){let e=b(t,0);return e===t.length||H_(t)?!0:W_.some(r=>t.startsWith(r,e))}var ps=class{
constructor(){this.place={}}
push(t){let e=n_(t);if(e){let s=this.__56;return this.place={symbol:s,instruction:e},"instruction"}let r=G_(t);return r===a?"other":(this.__56=r,this.place={symbol:r},"symbol")}};
function G_(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Oe(e.slice(0,-1));return jt(r.text)&&r.text}
function q_(t){for(let[e,{symbol:r}]of t.slice(0,W(t)).entries()){if(!r||e===0&&za(r))continue;let s=ve(r);if(s==="alloc"||s==="free")return s}}
function V_(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Ir(r);let s=ve(t);return s==="neither"?a:s}var Ne={kind:"computed"},Gt=(t,e,r)=>D(w(t,e),r==="x86"?4:8),st=4;
function K_(t,e){let r=x(t,t.length-st,st);if(r===a||O(e).low%st!==0)return[];if(J(r,4227858432,2483027968))return[{kind:"function",address:w(e,ms(r)-st)}];let s=J(r,4294966303,3594452992),i=J(r,4294965279,3594455071)||J(r,4294965248,3611232256);return s||i?[Ne]:[]}
function J_(t,e){let[r,s,i]=[0,1,2].map(o=>x(t,o*st,st));if(r===a)return;if(J(r,4227858432,335544320))return{kind:"function",address:w(e,ms(r))};if(s===a||i===a)return;let n=r&31;if(!(J(r,2667577344,2415919104)&&(s&1023)===n*33&&i===qt(3592355840|n<<5)))return;let l=s>>>10&4095,_=Y_(r,e);if(J(s,4290772992,4181721088))return{kind:"slot",address:w(_,l*8)};if(J(s,4290772992,2432696320))return{kind:"function",address:w(_,l)}}var J=(t,e,r)=>qt(t&e)===qt(r),qt=t=>t>>>0,ms=t=>(t<<6>>6)*st;
function Y_(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=O(e);return w(F(s,qt(i&-4096)),r*4096)}
function Pe(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let m=u+((s=[0,1,4][n])!=null?s:0);return e+m<=t.length?{extension:l,length:m}:a}let h=Vt(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let c=(o>>3&7)!==4;return{extension:l,length:d,fixed:c?a:{kind:"absolute",displacement:h}}}var ks=({kind:t,displacement:e},r,s)=>Gt(t==="relative"?r:F(0,0),e,s);
function Vt(t,e){let r=x(t,e,4);return r===a?a:r|0}var bs=[76,139,21],Z_=7,X_=7;
function Q_(t,e,r){let s=[];for(let i=2;i<=X_;i+=1){let n=t.length-i,l=t[n]===232&&i===5?Vt(t,n+1):a;if(l!==a){let u=r==="x64"?$_(t,n,e):a;s.push({kind:"function",address:Gt(e,l,r),slot:u})}let _=t[n]===255?Pe(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:ks(o,e,r)}),(!o||to(t,n,r))&&s.push(Ne)}return s}
function $_(t,e,r){let s=e-Z_;if(!bs.every((n,l)=>t[s+l]===n))return;let i=Vt(t,s+bs.length);return i===a?a:w(r,e-t.length+i)}
function to(t,e,r){let s=t[e-1],i=r==="x64"&&ws(s)?t[e-2]:s;return i===100||i===101}var ws=t=>t!==a&&(t&240)===64;
function eo(t,e,r){var s;let i=r==="x64"&&ws(t[0])?1:0,n=l=>w(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:Gt(n(2),l,r)}}case 233:{let l=Vt(t,i+1);return l===a?a:{kind:"function",address:Gt(n(5),l,r)}}case 255:{let l=Pe(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:ks(_,n(1+o),r)}:Ne}default:return}}var ro=16,so=12;
function io(t,e,r){return r==="arm64"?K_(t,e):Q_(t,e,r)}
function no(t,e,r){return r==="arm64"?J_(t,e):eo(t,e,r)}
function ao(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function lo(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:Bt(t.slice(e+1),_o)}
function _o(t){if(!t.startsWith("    "))return;let e=jt(hr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var oo=4096;
function ys(t,e,r){var s;let i=l=>t.readMemory(w(e,-l),l),n=O(e).low%oo;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var it={kind:"undecided"},uo=3,ho=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,fo=class{
constructor(t,e){this.__4x=new Map,this.__0=t,this.__4=e}
before(t,e){let r=ys(this.__0,t,ro);if(!r)return it;let s=io(r,t,this.__4.instructionSet),i=ao(s,n=>this.__48(n),e&&co(e));return i?this.__4b(i,uo):it}
__48(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return de(this.__0,t.address,this.__4.pointerSize)}
__4b(t,e){let r=this.__48(t);if(!r)return it;let s=this.__4y(r);if(s.some(({name:o})=>ho.test(o)))return it;let i=vs(s);if(i.kind!=="undecided")return i;let n=e>0?this.__0.readMemory(r,so):a,l=n&&no(n,r,this.__4.instructionSet),_=l?this.__4b(l,e-1):it;return _.kind==="undecided"&&t.kind==="slot"?vs(this.__4y(t.address)):_}
__4y(t){let e=this.__4x.get(t);if(e)return e;let r=T(()=>lo(this.__0.query(on(t,this.__4.pointerSize))),()=>[]);return r.length>0&&this.__4x.set(t,r),r}},co=({address:t,symbol:e})=>t&&e&&w(t,-e.offset);
function vs(t){let e=new Set(t.map(V_));if(e.size>1)return it;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:it}var go=class{
constructor(t,e){this.__42=new Set,this.__7=new Map,this.__0=t,this.__4=e,this.__43=new fo(t,e)}
classify(t){let e=this.__60(t);if(e)return{kind:"foreign",stop:e};let r=q_(t.stack);return r?{kind:"hit",of:r}:this.__5m(t)}
__60({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!Jn(this.__4,e)||!this.__69(e))return{kind:"other",event:l};let _=W(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&zr(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__69(t){if(this.__42.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__42.add(t),r}
__5m({ip:t,stack:e}){var r,s;let i=W(e),n=e[i];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};let l=this.__7.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__43.before(n.address,_);switch(o.kind){case"pool":return this.__7.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function po(t){let e=t.filter(i=>i.length<=at),r=Ss(e,/^Last event: (.+)$/);if(r===a)return;let s=Ss(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function Ss(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var At=t=>T(()=>po(t.query(rn)),()=>{}),Ts=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time,xs=1e3,Kt=(t,e)=>({line:t,text:e.slice(0,200)});
function mo(t){var e;let r=new wo;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var ko=1e4,bo=8,wo=class{
constructor(){this.__n=[],this.__y=[],this.__e=[],this.__46="frames",this.__4f=!1,this.__13=!1,this.__35=!0}
get begun(){return this.__4f||this.__n.length>0}
get fromTop(){return this.__n.length>0&&this.__35}
push(t,e){if(t.length>at)return this.__v(t,e);if(this.__2h)return this.__5o(t,e,this.__2h);let r=hs(t,this.__46);return r?this.__6v(r,t,e):this.__6l(t,e)}
listing(){return{style:this.__3t,frames:this.__n,unread:this.__n.length===0?[...this.__y,...this.__e]:this.__y}}
__6v(t,e,r){return t.text===""?!this.begun||!this.__47(t)?this.__v(e,r):(this.__2h={row:t,line:Kt(r,e)},"taken"):this.__47(t)?(this.__3b(),this.__3x(t),"taken"):"after"}
__5o(t,e,{row:r,line:s}){this.__2h=a;let i=hs(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__e.push(s),this.push(t,e)):(this.__3x(f({},r,{text:i.text,symbol:i.symbol})),"taken")}
__6l(t,e){let r=b(t,0);if(r===t.length)return this.__n.length>0&&this.__17===a?"after":"taken";let s=os(t);return s?this.__1f(s):So(t,r)?(this.__13=!0,"taken"):this.begun?Ao(t,r)?"taken":Eo(t)?(this.__n.length===0&&(this.__35=!1),this.__25=a,"taken"):Ee(t)?"after":this.__v(t,e):"other"}
__1f(t){return this.__n.length>0?"after":(this.__4f=!0,this.__46=t,"taken")}
__47(t){var e;if(this.__n.length===0)return!0;if(this.__n.length>=ko)return!1;let r=(e=this.__3t)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__17===a?t.number===this.__17:t.number>this.__17}
__3x(t){var e,r;this.__17!==a&&t.number!==this.__17+1&&(this.__25=a),this.__n.length===0&&((e=t.number)!=null?e:this.__y.length)>0&&(this.__35=!1);let s=this.__25;this.__17=t.number,(r=this.__3t)!=null||(this.__3t=vo(t)),t.text.startsWith("0x")&&(this.__13=!0),this.__n.push(yo(t,s,this.__13)),t.inline||(this.__25=t.returnAddress===re?a:t.returnAddress)}
__v(t,e){return this.begun?this.__e.length>=bo?"after":(this.__e.push(Kt(e,t)),"other"):"other"}
__3b(){this.__e.length>0&&this.__17===a&&(this.__25=a);for(let t of this.__e)this.__y.length<xs&&this.__y.push(t);this.__e=[]}};
function yo(t,e,r){let{text:s,args:i,inline:n}=t,l={text:s,args:i,inline:n,doubtful:r};return e!==a&&(l.address=e),t.symbol!==a&&(l.symbol=t.symbol),t.base!==a&&(l.base=t.base),t.returnAddress!==a&&(l.returnAddress=t.returnAddress),t.source!==a&&(l.source=t.source),l}
function vo(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=E_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var So=(t,e)=>t.startsWith("WARNING: ",e)&&To.some(r=>t.includes(r))||t.startsWith("<Intermediate frames may have been skipped",e),To=["frames may be wrong","unwinding can be inaccurate","outside normal stack bounds"],xo=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Ao=(t,e)=>xo.some(r=>t.startsWith(r,e)),Eo=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Oo=24;
function As(t,e,r,s=Oo){var i,n,l,_;let o=t.query(tn(s,e.pointerSize===4,e.contextRegisters)),u=No(Ft(o),e),h=(n=(i=u.get("eip"))!=null?i:u.get("rip"))!=null?n:u.get("pc"),d=(_=(l=u.get("esp"))!=null?l:u.get("rsp"))!=null?_:u.get("sp");if(!h||!d)return Es("registers",o);let[c,...m]=mo(o).frames;if(!c)return Es("stack",o);let v=Po(u,e),P=u.get("$thread");return{kind:"read",reading:{report:r,ip:h,sp:d,registers:u,stack:[f({},c,{address:h}),...m],thread:P,processor:v}}}var Es=(t,e)=>({kind:"unreadable",missing:t,answer:Os(e)}),Os=t=>t.slice(0,3).join(" / ").slice(0,200);
function No(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,D(s,e.pointerSize))}),r}
function Po(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Ro=16,Mo=2*3600,Co=20,Lo=60,Bo=30,Io=class{
constructor(t,e){this.__h=0,this.__7={alloc:0,free:0,unknown:0},this.__2y=0,this.__4e=!1,this.__a=t,this.__1c=e,this.__32=new go(t.reader,t.target),this.__3s=t.reader.now(),this.__m=this.__3s}
run(t=!1){let e=this.__7e(t),{hasMissed:r}=this.__a.stepOut;return{end:e,hits:this.__h,kinds:this.__7,seconds:this.__2r(),hasMissed:r}}
__7e(t){return T(()=>{var e;for(this.__1e=At(this.__a.reader),this.__a.lastStop.begin(this.__a.target,this.__1e),t&&this.__74();;){let r=(e=this.__5l())!=null?e:this.__70();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__74(){let{reader:t,target:e,lastStop:r}=this.__a,s=As(t,e,a,this.__1c.frames);if(s.kind!=="read")return;let{reading:i}=s,n=this.__32.classify(i);n.kind==="hit"&&this.__2v(i,n.of,r.judge(i,e,!0))}
__70(){let{reader:t,changes:e,target:r,isCurrent:s}=this.__a,i=s()?e.run(Xi):[];if(!s())return{kind:"superseded"};let n=z_(i);if((n==null?a:n.kind)==="targetGone")return{kind:"targetGone",event:n.event};let l=n?"yes":this.__66();if(l==="no")return Ns(i);n&&(this.__1e=a);let _=As(t,r,n,this.__1c.frames);return _.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${_.missing} in the answer: ${_.answer}`}:l==="unknown"&&this.__a.lastStop.isAgain(_.reading)?Ns(i):this.__6k(_.reading)}
__66(){let t=this.__1e;return this.__1e=At(this.__a.reader),!t||!this.__1e?"unknown":Ts(t,this.__1e)?"yes":"no"}
__6k(t){let{target:e,tag:r,lastStop:s}=this.__a,i=!this.__4e;this.__4e=!0;let n=this.__32.classify(t);if(n.kind==="hit"){let _=i?s.judge(t,e,!1):"new";return this.__2v(t,n.of,_)}s.saw(t,r);let l=i&&s.comesBack;return f({kind:"foreign",stop:n.stop},l&&{mayBeOld:l})}
__2v(t,e,r){return this.__a.lastStop.saw(t,this.__a.tag),r==="repeat"?a:this.__6r(t,e,r==="unknown")}
__6r(t,e,r){this.__2y=e==="unknown"?this.__2y+1:0,this.__h+=1,this.__7[e]+=1;let{evidence:s,stepOut:i}=this.__a,n=s.record(t,e,i,r);return this.__3u(),i.trouble?Ho(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__5l(){if(this.__2y>=Ro)return{kind:"unknownHits",count:this.__2y};if(this.__h>=this.__1c.hits)return{kind:"hits"};let{seconds:t}=this.__1c;return t!==a?this.__2r()>=t?{kind:"seconds"}:a:this.__67()}
__67(){let t=this.__2r();if(this.__h<Co||t<Lo)return;let e=this.__h/t;return this.__1c.hits/e>Mo?{kind:"tooSlow",hitsPerSecond:e}:a}
__3u(){let t=this.__a.reader.now();if(t-this.__m<Bo*1e3)return;this.__m=t;let{observer:e}=this.__a,r=this.__1c.hits;e({kind:"progress",hits:this.__h,wanted:r,seconds:this.__2r()})}
__2r(){return(this.__a.reader.now()-this.__3s)/1e3}},Ns=t=>({kind:"notRun",answer:Os(t.filter(e=>e.trim()!==""))});
function Ho(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var Y=4,Jt={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Ps={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},zo=class{
reset(){this.__3q=a,this.__3k=a}
read(t){let e=b(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3q=Fo(t);else if(t.startsWith("NonPaged",e))this.__3k=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1f(t)}}
__1f(t){let[e,...r]=Do(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===Ps.verbose.join(" ");if(!i&&s!==Ps.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+Y)}),l=i?"verbose":this.__72(n,e.start),_=this.__3q;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===Jt[l].join()?n:a}}
__72(t,e){if(t.join()===Jt.current.join())return"current";if(t.join()!==Jt.oldest.join())return"old";let r=this.__3k;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Fo(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Do(t){let e=[],r=b(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=b(t,i)}return e}var Rs={kind:"unread"};
function Uo(t,e){let r=b(t,0);if(t.startsWith("TOTAL",r)&&B(t.charCodeAt(r+5)))return Wo(t,r+5,e);let s=e.widths?jo(t,e,e.widths):Go(t,r,e);return s?{kind:"row",usage:s}:Vo(t,r)?Rs:{kind:"other"}}
function Wo(t,e,r){let{layout:s,widths:i=Cs(s)}=r,n=Re(t,e,i,s);return!n||t.slice(n.end).trim()!==""?Rs:f({kind:"total"},Hs(n.numbers))}
function jo(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!Bs(t,i))continue;let n=Re(t,i+Y,s,r);if(!(!n||i!==e&&!n.inPlace))return Is(t.slice(i,i+Y),n.numbers,t.slice(n.end))}}
function Go(t,e,r){let s=Ms(t,e,Y,r),i=Ms(t,e,t.slice(e,e+Y).search(/\s/),r);return s&&i?a:s!=null?s:i}
function Ms(t,e,r,{layout:s}){if(r<1||!Bs(t,e,r))return;let i=Re(t,e+r,Cs(s),s);if(!(!i||!qo(t,i.end)))return Is(t.slice(e,e+r),i.numbers,t.slice(i.end))}var Cs=t=>Jt[t].map(()=>Number.POSITIVE_INFINITY),qo=(t,e)=>e>=t.length||B(t.charCodeAt(e))||B(t.charCodeAt(e-2))||t.startsWith(Ls,e),Ls="UNKNOWN pooltag";
function Bs(t,e,r=Y){let s=e+r;if(e<0||t.length<=s||!B(t.charCodeAt(s))||b(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var Vo=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function Re(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=Ko(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?Jo(t,h,o,s):h.end,c=d===a?a:ji(t.slice(h.start,d));if(d===a||c===a)return;let m=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&m,o=o&&(m||u===0),n.push(c),l=d}return{numbers:n,end:l,inPlace:_}}
function Ko(t,e,r){let s=b(t,e),i=t.charAt(s)==="-"?s+1:s,n=Ui(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function Jo(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(Ls))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function Is(t,e,r){let s=r.trim(),i=t.length===Y&&!t.includes(".")?tr(t):a;return f({text:t.padEnd(Y),tag:i!=null&&i.ok?i.tag:a},Hs(e),{description:s||a})}
function Hs(t){let e=t.length/2;return{nonPaged:zs(t.slice(0,e)),paged:zs(t.slice(e))}}
function zs(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function Fs(t){var e;let r=new zo,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(is(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new Qo(l))}}return s==null?a:s.listing()}var Yo=5e4,Zo=1024,Xo=16,Qo=class{
constructor(t){this.__x=[],this.__y=[],this.__e=[],this.__1f=t}
push(t,e){if(t.length>Zo)return this.__v(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=Uo(t,this.__1f);if(r.kind==="other")return Ee(t)?"after":this.__v(t,e);if(this.__3b(),r.kind==="row")this.__x.push(r.usage);else if(r.kind==="unread")this.__s(Kt(e,t));else return this.__5a={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__x.length<Yo?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1f;return{layout:t,sort:e,rows:this.__x,total:this.__5a,unread:this.__y}}
__v(t,e){return this.__e.length>=Xo?"after":(this.__e.push(Kt(e,t)),"other")}
__3b(){for(let t of this.__e)this.__s(t);this.__e=[]}
__s(t){this.__y.length<xs&&this.__y.push(t)}};
function Yt(t,e,r){return e.tracker?ge(t,e.tracker,r):T(()=>$o(t,r),()=>({kind:"unreadable"}))}
function $o(t,e){let r=Fs(t.query(dn(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:Ds(n),frees:Ds(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function Ds(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var tu=2e5,eu=class{
constructor(){this.__c=new Map,this.__2={alloc:[],free:[]},this.__t={alloc:0,free:0},this.lastHit=0,this.__23=0}
located(t,e,r){var s,i;if(this.lastHit=Math.max(this.lastHit,r),t==="free"&&this.__4d(r,e),((i=(s=this.__c.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__c.delete(e),this.__c.set(e,{kind:t,hit:r}),this.__c.size<=tu))return;let n=this.__c.keys().next();n.done||this.__c.delete(n.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),t==="free"&&this.__4d(e,a),r?this.__2[t]=[...this.__2[t],e]:this.__t[t]=e}
found(t,e){this.__2[t]=this.__2[t].filter(r=>r!==e)}
gap(){this.__23=this.lastHit,this.__22=a}
mayBeLastFreed(t){var e;return this.__22!==a&&((e=this.__22.block)!=null?e:t)===t}
isNew(t){return!this.__c.has(t)}
get lastCharged(){return this.__4r}
sized(t){this.__4r=t}
lastOf(t,e){let r=this.__c.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__23?r.hit:a}
mustBeFreedSince(t,e){let r=this.__c.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__23===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__23&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__t[t]>e?!1:!this.__2[t].some(s=>s>e&&s<r)}
__4d(t,e){var r,s;t>=((s=(r=this.__22)==null?a:r.hit)!=null?s:0)&&(this.__22={hit:t,block:e})}};
function ru(t,e,r){var s,i;let n=t.slice(0,W(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!zr(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||$(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function Us(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=wt(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function su(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&nt(r.stack.from,w(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var iu=28;
function nu(t,e,r){var s,i;let n=[],l=e.stack&&nt(t.base,e.stack.from),_=nt(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,iu):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var Me=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function au(t,e,r,s,i){let n=su(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:w(n,s.headerSize);return Ws(l,s)?Gs(l,i):"noBlock"}
function Ws(t,e){return Lt(t,e.pointerSize)&&Ze(t,e.granularity)}var js=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function Gs(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=w(t,-r.distance);return{block:s,header:e(s)}}
function lu(t,e,r,s){var i;let{kind:n,pointer:l,charged:_,requested:o=0}=r;if(e===a||typeof e=="string")return;let{block:u,header:h}=e;if(l!==a&&l!==u)return;let d=t.open.get(u);if(d&&s.isCertainSince(n,d.hit)||s.isRepeated(n,u)||(h==null?a:h.kind)==="inUse"&&Le(h.bytes,_)||(h==null?a:h.kind)==="inUse"&&((i=h.bytes)!=null?i:o)<o)return;let c=hu(n,h);if(c==="refutation")return;let m=n==="free"&&s.lastOf("alloc",u)!==a;if(!(c==="proof"||l!==a||m))return{hypothesis:t,sighting:e};let v=l!==a||qs(e,r,s),P=l===a&&s.mayBeLastFreed(u);return{hypothesis:Ce(t,{block:u,isCurrent:v,mayBeLeft:P}),sighting:e}}
function qs({block:t,header:e},{hit:r,kind:s,wasFree:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t))return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function _u(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastCharged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||qs(t,e,r),mayBeLeft:r.mayBeLastFreed(n),freedAt:o,charged:i}}
function ou(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(!Le(i.charged,e.charged))return Ce(t,{block:s,isCurrent:Vs(i,r),mayBeLeft:i.mayBeLeft})}
function uu(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);return t.open.set(e,f({},n,{freedAt:l})),n.isCurrent||!Vs(f({},n,{freedAt:l}),s)?t:(t.open.set(e,f({},n,{freedAt:l,isCurrent:!0})),f({},t,{currentProofs:t.currentProofs+1}))}
function Vs({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function hu(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var Ce=(t,{block:e,isCurrent:r,mayBeLeft:s})=>f({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(r?1:0),blocks:s?t.blocks:new Set([...t.blocks,e])}),Le=(t,e)=>t!==a&&e!==a&&t!==e,Ks=3,du=2,Js=16,fu=32,cu=256,gu=8,pu=100,mu=Ks,ku=2,bu=class{
constructor(t,e){this.__2=[],this.__m=new Map,this.__h=0,this.__3n=0,this.__54=0,this.__40=!0,this.__3a=!1,this.__2n=0,this.__t=0,this.kind=t,this.__5=e}
plan(t){var e,r;if(this.__4h)return{kind:"places",places:[]};if(this.__4n&&this.__h%fu!==0)return{kind:"places",places:this.__b.map(({place:n})=>n)};let s=t-((r=(e=this.__2[0])==null?a:e.hit)!=null?r:t),i=(this.__h>=gu||s>=pu)&&this.__6d===this.__2n;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&i&&this.__3n<mu}}
observe(t,e,r){this.__2n=t.hit;let s=this.__40||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__3n++;let i=this.__4h?"noPlace":this.__o(t,s,r);return typeof i!="string"?f({kind:"located",from:"place"},Zs(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__t=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__21(this.__b.map(r=>ou(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__b)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__21(this.__b.map(l=>uu(l,r,t,s)))}
settle(t){if(this.__2.length===0)return[];let e=this.__1g,r=[];return this.__2=this.__2.filter(({hit:s})=>{var i;let n=(i=this.__7b(s))!=null?i:e?this.__5h(s):a;return!n||!this.__4i(n,t)?!0:(this.__r(s,n.block,t),r.push(f({hit:s,kind:this.kind},Zs(n))),!1)}),r}
__4i(t,e){return!js(t,this.__5)||e.lastOf("alloc",t.block)!==a}
__5h(t){return Ys(this.__b.map(({shown:e})=>e.get(t)))}
__7b(t){var e;let r=this.__m.get(t);if(!(r!=null&&r.isSure))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__2n>t}
hasUnknownsSince(t,e){return this.__t>t||this.__5f(t,e).length>0}
mustHaveShown(t,e,r){if(this.__t>e)return;let s=this.__5f(e,r);if(s.some(l=>{var _;return((_=this.__m.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__m.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__21(this.__b.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__t>e)return!0;let i=r<s?r:e;return this.__2.some(({hit:n})=>n<=e||n===r||this.__m.has(n)?!1:n>i&&n<=s||this.shownAt(n).some(l=>l.block===t))}
waitsBetween(t,e,r){return this.__2.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
shownAt(t){let e=[];for(let{shown:r}of this.__b){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__m.has(t)||!this.__2.some(i=>i.hit===t))return;this.__m.set(t,e);let s=this.__b.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__21(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),Ce(i,{block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__b)t.clear();this.__1g||this.__3a||this.__3n||this.__21(this.__b.map(({place:t,shown:e,open:r})=>f({},Me(t),{shown:e,open:r})))}
learned(){return this.__1g?this.__b.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__16=t.map(e=>Me(e,!0)),this.__h=Js}
startOver(){this.__16=a,this.__2=[],this.__m.clear(),this.__h=0,this.__t=this.__2n,this.__54++}
get __6d(){var t,e;return(e=(t=this.__2[this.__2.length-1])==null?a:t.hit)!=null?e:0}
__5f(t,e){return this.__2.filter(r=>r.hit>t&&!Le(r.charged,e)).map(({hit:r})=>r)}
get __b(){var t;return(t=this.__16)!=null?t:[]}
get __1g(){return this.__b.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||(this.__3a?e:s.size)>=Ks&&r>=du)}
get isUndecided(){return this.__2.length>0&&!this.__1g}
get __4n(){return this.__1g&&this.__2.length===0&&this.__h>=Js}
get __4h(){return this.__54>ku}
__o(t,e,r){var s;let i=(s=this.__16)!=null?s:this.__5t(t),n=i.map(h=>this.__6x(h,t));if(n.every(h=>h==="notRead"))return"unreadable";if(this.__h++,this.__5p(n,e))return this.__40=!1,this.startOver(),"disagreement";let l=this.__5x(t,e),_=i.map((h,d)=>lu(h,n[d],l,r)).filter(h=>h!==a);if(_.length===0)return this.startOver(),"noPlace";this.__16=_.map(h=>h.hypothesis);let o=_.map(h=>h.sighting);this.__3a||(this.__3a=o.some(({header:h})=>(h==null?a:h.kind)==="inUse"));let u=this.__1g?Ys(o):a;return u?(this.__7c(),this.__4i(u,r)?u:"unreadable"):e||this.__s(l,o,r)?"learning":"disagreement"}
__5x({hit:t,charged:e,requested:r,wasFree:s=()=>!1},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,wasFree:s}}
__5t({key:t,words:e}){let r=nu(t,e,this.__5.pointerSize),s=(i,n)=>Me({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__6x({place:t},{key:e,words:r,look:s}){return au(t,e,r,this.__5,s)}
__5p(t,e){if((e==null?a:e.from)!=="arguments"||!this.__1g)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__s(t,e,r){if(this.__2.length>=cu)return!1;this.__2=[...this.__2,{hit:t.hit,charged:t.charged}];for(let[s,{shown:i,open:n}]of this.__b.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,_u(l,t,r)))}return!0}
__r(t,e,r){var s;for(let{shown:i,open:n}of this.__b)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__m.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__7c(){this.__4n&&(this.__16=wu(this.__b))}
__21(t){this.__16&&(this.__16=t,t.length===0&&this.startOver())}};
function Ys(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function Zs({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function wu(t){let e=({place:{where:r}})=>"register"in r?0:r.offset<0;return t.filter((r,s)=>t.findIndex(i=>e(i)===e(r))===s)}var yu=class{
constructor(t){this.__p=new Map,this.__i=new eu,this.__3f=[],this.__5=t}
plan(t){return this.__3l(t.kind,t.address).plan(this.__i.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__5.alignedHeaders&&!s)return this.__7d(r,e);let l=this.__3l(r.kind,r.address).observe(t,this.__5k(i,t),this.__i);return r.kind==="alloc"&&this.__i.sized(n),l.kind==="located"?this.__6f(r.kind,l.block,e,n):this.__i.unlocated(r.kind,e,l.why==="learning"),this.__55(),l}
goneAfter(t,e,r,s){let i=this.__i.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__5d("free",i);if(n.some(o=>o.mayHaveFreed(e,i,t,r)))return;let l=Math.max(i,t-Te),_=!n.some(o=>o.waitsBetween(l,s,t));for(let o of n)o.wasAbout(t,{block:e,isSure:_});this.__55()}
candidates(t,e){let r=new Set;for(let s of this.__p.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__p.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__i.gap();for(let t of this.__p.values())t.forgetOpen()}
resolved(){let t=this.__3f;return this.__3f=[],t}
places(){let t=[];for(let e of this.__p.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__3l(e,r).restore(s)}}
__5d(t,e,r){return[...this.__p.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__55(){for(let t of this.__p.values())for(let e of t.settle(this.__i)){this.__3f.push(e);for(let r of this.__p.values())r.blockNamedBefore(e,this.__i)}}
__3l(t,e){let r=`${t} ${e}`,s=this.__p.get(r);if(s)return s;let i=new bu(t,this.__5);return this.__p.set(r,i),i}
__7d({kind:t},e){return this.__i.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__5k(t,{look:e}){if(!t||!Ws(t.block,this.__5))return;let r=Gs(t.block,e);if(!js(r,this.__5))return{from:t.from,block:r.block}}
__6f(t,e,r,s){this.__5w(t,e,t==="free"?s:a),this.__i.located(t,e,r);for(let i of this.__p.values())i.blockNamed({kind:t,block:e,charged:s},this.__i)}
__5w(t,e,r){var s;let i=this.__i.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__5d(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__p.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},Be=4096;
function vu(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var Su=4;
function Xs(t,e,r,s){let i=x(t,0,4),n=x(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(I(R(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&Su)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=Be-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var Tu=new Uint8Array,xu=64,Au=128;
function Qs(t,e,r,s,i=!1){var n,l;let _=Zt(t),o=r.headerSize,u=S=>{var Q;return(Q=s.readMemory(w(t,S-_),o))!=null?Q:Tu};if(_===0)return{kind:"headerless"};let h=u(_-o),d=Xs(h,_-o,e,r),c=_===o;if(!(c?d.kind==="released":d.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return d;let m=c?h:u(0),v=((n=x(m,0,2))!=null?n:0)%8192,P=Be-v&-r.granularity,z=c?u(P-o):h;if(!m.length||!z.length)return{kind:"unreadable"};if(!(Xs(m,0,e,r).kind==="released"&&z[0]===m[2]&&z.every(S=>S===z[0])))return d;if(P!==_)return{kind:"noHeader"};let Ct=(l=m[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(Ct&xu)?v:a,ownsPage:!(Ct&Au)}}var Zt=t=>O(t).low%Be,Eu=17744;
function Ou(t,e){let r=et(t,w(e,60)),s=r&&t.readMemory(w(e,r),12);return s&&x(s,0,4)===Eu?x(s,8,4):a}var Nu=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Pu(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,W(t)).map(_=>Ru(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:$s(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:$s(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function Ru(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Nu.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&O(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||I(R(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Lt(o,r.pointerSize)&&Ze(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function $s(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var Mu=4096,Cu=3,Lu=20,Bu=class{
constructor(t,e,r){this.__w=new Map,this.__0=t,this.__5=e,this.__1j=r}
wasFree(t){let{kind:e}=Qs(t,this.__1j,this.__5,this);return e==="released"||e==="noHeader"}
readMemory(t,e){var r;let s=Zt(t);return(r=this.__w.get(ti(t)))==null?a:r.subarray(s,s+e)}
keep(t,e){let r=[...[...e].filter(Zt).map(ti),...this.__w.keys()];if(this.forget(),!(t>Lu))for(let s of[...new Set(r)].slice(0,Cu)){let i=this.__0.readMemory(s,Mu);i&&this.__w.set(s,i)}}
forget(){this.__w.clear()}},ti=t=>w(t,-Zt(t)),Iu=2048,Hu=64,ei=18362,zu=class{
constructor(t,e,r,s,i){this.__2e=new Map,this.__0=t,this.__4=e,this.__1j=r,this.__5=s,this.__9=i,this.__w=new Bu(t,s,r)}
locate(t,e,r,s){var i;let n=Pu(e.stack,this.__1j,this.__5),l=ru(e.stack,r,e.ip);if(!l)return this.__9.gap(),Fu(n);let _=this.__6o(t,e,l,n,s),o=this.__9.observe(_);if(this.__7h(t),o.kind==="unlocated")return f({},Ie(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return f({},Ie(n),{block:o.block,blockFrom:o.from,charged:u})}
lookAgain(t){return ri(this.__o("alloc",t))}
__62(t,{found:e,goneAt:r},s){let i=e.kind==="inUse"&&e.ownsPage===!0;return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__64(t)?r!=null?r:s:a}
__64(t){let e=()=>this.__o("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__4;return e()&&!!this.__0.readMemory(r,4)&&e()}
__7h(t){this.__2e.forEach((e,r)=>{e.goneAt=this.__62(r,e,t),!(t-e.since<Te)&&(this.__2e.delete(r),e.goneAt&&this.__9.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__9.candidates("free",t)){if(this.__2e.size>=Hu||this.__2e.has(e))continue;let r=this.__o("alloc",e),s=ri(r);s!=="unknown"&&this.__2e.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__9.isUndecided?this.__w.keep(t,this.__9.candidates("alloc",t)):this.__w.forget()}
__6b(t){return I(t)===this.__1j}
__6o(t,e,r,s,i){let n=this.__9.plan(r),l=n.kind==="everything"?this.__5u(e,r):this.__6p(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__71(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__6h(r.kind),pointer:o,charged:s.charged,requested:s.requested,wasFree:u=>this.__w.wasFree(u)}}
__71(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__9.gap(),r}
__5u({registers:t,sp:e},r){let s=nt(e,r.limit),i=s!==a&&s>0?this.__0.readMemory(e,Math.min(s,Iu)):a,n=i&&Us(e,i,this.__5.pointerSize);return{registers:He(t),stack:n}}
__6p(t,{registers:e},r){let s=[];for(let{where:u}of t)"offset"in u&&s.push(u.offset);if(s.length===0)return{registers:He(e)};let i=Math.min(...s),n=Math.max(...s)-i+this.__5.pointerSize,l=w(r.base,i),_=this.__0.readMemory(l,n),o=_&&Us(l,_,this.__5.pointerSize);return{registers:He(e),stack:o}}
__6h(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__o(t,r);return e.set(r,i),i}}
__o(t,e){let{build:r=ei}=this.__4,s=r<ei,i=Qs(e,this.__1j,this.__5,this.__0,s);return i.kind==="headerless"?this.__6g(t,e):i}
__6g(t,e){let r=this.__4.bigPages&&In(this.__0,this.__4.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__6b(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function ri({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Ie({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Fu=t=>f({},Ie(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Du=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function He(t){let e=new Map;return t.forEach((r,s)=>{Du.test(s)&&e.set(s,r)}),e}
function Uu({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=Dt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var Wu=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a}),ju=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function si(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}
function Gu(t,e,r){return r==="arm64"?Ku(t,e):qu(t,r)}var Et=4;
function qu(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=Vu(t,s,e),n=i&&x(t,s+i,Et);n!==a&&r.push({kind:"immediate",value:n})}return r}
function Vu(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?Pe(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Ku(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Et<=t.length;l+=Et){let _=(r=x(t,l,Et))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let c=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(c|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let c=w(e,l+(_<<8>>13)*Et);i.push({kind:"literal",address:c});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var Ju=64,Yu=class{
constructor(t,e){this.__k=new Map,this.__0=t,this.__4=e}
get known(){return this.__k}
holds(t,e){let r=this.__k.get(t);if(r)return r;let s=this.__o(t,e);return this.__k.set(t,s),s}
__o(t,e){let r=ys(this.__0,t,Ju);if(!r)return"unreadable";let s=w(t,-r.length),i=Gu(r,s,this.__4.instructionSet).map(l=>this.__7f(l)),n=l=>l!==a&&I(R(l))===e;return i.some(n)?"yes":i.includes(a)?"unreadable":"no"}
__7f(t){return t.kind==="immediate"?t.value:et(this.__0,t.address)}},Zu=9200,Xu=500,Qu=class{
constructor(t,e,r,s){this.__4q=0,this.__45=0,this.__58=new Set,this.__1p=new Set;var i;let{target:n,tag:l}=r;this.__0=t,this.__3=e,this.__4=n;let _=vu(n.pointerSize,n.build===a||n.build>=Zu);this.__9=new yu(_),this.__9.restore(s),this.__1d=new Yu(t,n),this.__3g=new zu(t,n,l,_,this.__9),this.hunt=new Yr(Uu(r,t.now()),o=>this.__1d.holds(o,l)),e.begin(this.hunt),e.note(ju(n)),this.__50((i=Dt(n.modules))==null?a:i.start)}
begin(t){this.__3.note(f({type:"counters",at:"armed"},si(t)))}
end(t,e="disarmed"){this.__3.note(f({type:"counters",at:"stopped"},si(t))),this.__6m(),this.__4z(),this.__6n(),this.__r(e)}
endWithTarget(t){this.__3.note({type:"gone",missed:t}),this.__r("targetGone")}
abandon(){this.__r("aborted")}
record(t,e,r,s){this.__4q+=1;let i=this.__4q,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__9.gap(),this.__31(i,t,e,n);try{return this.__31(i,t,e,this.__3g.locate(i,t,e,r))}catch(l){throw l instanceof bt&&this.__31(i,t,e,{}),l}}
__6m(){let t=[],e=[];for(let r of this.hunt.doubtful().slice(0,Xu)){let s=this.__3g.lookAgain(r);s==="there"?t.push(r):s==="freed"&&e.push(r)}t.length+e.length>0&&this.__3.note({type:"blocks",there:t,gone:e})}
__6n(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1d.known];for(let[e,r]of t.slice(this.__45))this.__3.note({type:"code",address:e,holdsTag:r});this.__45=t.length}
__50(t){var e;if(!t||!Lt(t,this.__4.pointerSize))return;let r=(e=xr(this.__4,t))==null?a:e.start;if(!r||this.__58.has(r))return;let s=Ou(this.__0,r);s!==a&&this.__3.note({type:"image",start:r,timestamp:s}),this.__58.add(r)}
__r(t){this.__3.note({type:"end",why:t,time:this.__0.now()})}
__31(t,e,r,s){let i=this.__3.note(f({type:"hit",number:t,kind:r,stack:this.__6z(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__78(),this.__4z(),i}
__6z({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__1p.has(e)){for(let{address:r}of t)this.__50(r);this.__3.note({type:"stack",index:e,frames:t.map(Wu)}),this.__1p.add(e)}return e}
__4z(){let t=this.__9.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__3.note({type:"places",places:t})}
__78(){for(let{hit:t,block:e,charged:r}of this.__9.resolved())this.__3.note({type:"located",hit:t,block:e,charged:r})}},$u=2e5;
function ii(t,e=$u){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?ii(t.slice(1),e):t}var th=class{
constructor(t,e,r){this.__3h=!1,this.__0=t,this.__1=e,this.__d=r}
run(t){let e=this.__1.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__5c(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__3h))return $r(this.__0)?a:this.__5z()}
__5c(t){var e;let r=this.__1.undo(t);if(ni(this.__d,r,kt(t.before)),r.kind==="stillThere")return r;t===((e=this.__1p)==null?a:e.change)&&this.__6t(this.__1p.id)}
__6t(t){let e=Ae(this.__0);e.kind==="found"&&e.note.id===t&&Wt(this.__1)}
__5z(){let t=Ae(this.__0);if(this.__3h=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=V(this.__0);if(n.kind==="notRead"){this.__3h=!1;let o=mt(r);return this.__d({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){Wt(this.__1);return}let l=this.__1.adopt(ke(n,r,e)),_=this.__5c(l);return _?this.__1p={change:l,id:i}:Wt(this.__1),_}};
function ni(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var eh=class{
constructor(t){this.__2u={},this.__0=t}
begin(t,e){let r=this.__k!==a&&t.contextRegisters.includes("$prcb")?yr(this.__0,t.pointerSize,"$prcb"):a;this.__2u={processor:r,event:e}}
saw(t,e){this.__k={reading:t,tag:e}}
counted(t){this.__k&&(this.__k=f({},this.__k,{counts:t}))}
isAgain(t){return this.__k!==a&&rh(this.__k.reading,t)}
judge(t,e,r){var s;let i=this.__k;return!i||!this.isAgain(t)?"new":this.__5r(i,e)||!r&&this.__7g(i)?"repeat":!r&&((s=this.__2u.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){let{event:t}=this.__2u;return t!==a&&t.time===a}
__7g({reading:t}){let{processor:e}=this.__2u,r=t.registers.get("$prcb");return e!==a&&r!==a&&e!==r}
__5r({tag:t,counts:e},r){if(!e)return!1;let s=Yt(this.__0,r,t);return s.kind!=="found"?!1:s.counts.allocs===e.allocs&&s.counts.frees===e.frees}};
function rh(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&sh(t.registers,e.registers)&&ih(t.stack,e.stack)}
function sh(t,e){let r=t.size===e.size;return t.forEach((s,i)=>{e.get(i)!==s&&(r=!1)}),r}
function ih(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var nh=2e3,ah=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>nh,lh={4:gt("ffdf0000"),8:gt("fffff78000000000")},_h=32,oh=8,uh=20,hh=1e4,dh=4294967296;
function ai(t,e){let r=lh[e],s=r&&t.readMemory(r,_h),i=s&&li(s,oh),n=s&&li(s,uh);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function li(t,e){let r=x(t,e,4),s=x(t,e+4,4);if(!(r===a||s===a)&&s===x(t,e+8,4))return(s*dh+r)/hh}var fh=64,ch=class{
constructor(t,e,r){this.__36=!1,this.__0=t,this.__1=e,this.__10=r}
get hasMissed(){return this.__36}
get trouble(){return this.__2x}
returnValue(t){let e=W(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r!=null&&r.address)||!s)return;if(this.__10.pause().kind!=="undone"){this.__2x={kind:"notArmedAgain"};return}let i=this.__1w();this.__1.run(Qi(r.address,this.__10.target.pointerSize));let n=this.__6s(),l=ze(n,"eip","rip","pc");if(l!==r.address){this.__36=!0,this.__2x={kind:"strayed",ip:l};return}gh(i,this.__1w())||(this.__36=!0),this.__10.resume().kind!=="applied"&&(this.__2x={kind:"notArmedAgain"});let _=ze(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__68(_,s,r)?ze(n,"eax","rax","x0"):a}
__1w(){let{target:t,tag:e}=this.__10;return Yt(this.__0,t,e)}
__6s(){let t=Ft(this.__0.query(en(this.__10.target.contextRegisters))),{pointerSize:e}=this.__10.target;return new Map([...t].map(([r,s])=>[r,D(s,e)]))}
__68(t,e,r){if(!t)return!1;if(this.__10.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=w(e.base,8),i=w(s,fh);return $(s,t)<=0&&$(t,i)<=0}};
function ze(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var gh=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,_i=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,ph=class{
constructor(t,e,r,s){this.__8=[],this.__2j=0,this.__0=t,this.__d=s,this.__1=e,this.__3=r,this.__3e=new eh(t),this.__53=new th(t,this.__1,s)}
get armed(){return this.__f}
get change(){return this.__1.open[0]}
get unrepaired(){return this.__5e}
get hunts(){return this.__8}
get shown(){var t;let e=new Map;for(let r of this.__8)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(_i));this.__s([...this.__8.filter(s=>!r.has(_i(s))),...t]),this.__4s=e}
leftValue({address:t,value:e}){let r=this.__4s;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3d;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__3d)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2j+=1;let r=this.__f,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__5g(r);let i=this.__49();i&&ni(this.__d,i.undone,i.arming.idle),this.__5e=(e=mh(i==null?a:i.undone))!=null?e:this.__53.run(s!=null?s:(t=this.__2b)==null?a:t.change)}
__5g({arming:t,evidence:e}){this.__f=a,this.__2b=t,e.abandon()}
__49(){let t=this.__2b;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2b=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__3z(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,{seconds:n}=e;n!==a&&this.__d({kind:"timeLimit",seconds:n});let l,_;try{l=this.__44(i,e,!1)}finally{_=this.__1l(i,l)}return{kind:"hunted",tag:t,capture:l,hunt:i.evidence.hunt,disarmed:_}}
arm(t,e){return this.__3z(t,e,!0)}
capture(t){let e=this.__f;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=V(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1l(e,a),{kind:"notArmed",anyMore:s.tag};let l=Ts(e.event,At(this.__0)),_=this.__44(e,t,l),{hunt:o}=r,u={kind:"hunted",tag:s.tag,capture:_,hunt:o};return _.end.kind==="targetGone"||_.hasRestarted?f({},u,{disarmed:this.__1l(e,_)}):(this.__f===e&&(this.__f=f({},e,{event:At(this.__0)})),r.end(this.__1w(s),_.end.kind),u)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__5n()}
release(){this.__2j+=1;let t=this.__f;if(!t){let e=this.__49();return e?[e.undone]:this.__1.undoAll()}return this.__f=f({},t,{byUser:!1}),[this.__1l(t,a)]}
__5n(){let t=V(this.__0);if(t.kind!=="read"||K(t.value))return{kind:"nothing"};let e=Ut(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=ke(t,St(s),r),n=this.__1.undo(this.__1.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__3z(t,e,r){return T(()=>{this.__6u();let s=ql(this.__0,this.__1,t,e);return s.kind==="refused"?s:this.__z(t,s.target,s.idle,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__6u(){let t=this.__f;if(!t)return;let e=this.__1l(t,a);this.__d({kind:"replaced",tag:t.arming.tag,undone:e})}
__s(t){this.__8=ii(t);let e=t.length-this.__8.length;e>0&&this.__d({kind:"dropped",hunts:e})}
__z(t,e,r,s){let i=new i_(this.__0,this.__1,e,t,r),n=this.learnedOn(e),l=new Qu(this.__0,this.__3,i,n),_=s?At(this.__0):a,o=ai(this.__0,e.pointerSize),u={arming:i,evidence:l,byUser:s,event:_,times:o};this.__d({kind:"ready",target:e,tag:t}),this.__d({kind:"repairLine",command:i.repair}),i.leaveNote(),l.begin(Yt(this.__0,e,t)),n.length>0&&this.__3.note({type:"places",places:n}),this.__f=u;let h=i.arm();return h.kind==="applied"?(this.__s([...this.__8,l.hunt]),this.__3d=l.hunt,{kind:"armed",armed:u}):(this.__1l(u,a),{kind:"notWritten",applied:h})}
__44(t,e,r){let{arming:s,evidence:i}=t,n=this.__2j,l=new Io({reader:this.__0,changes:this.__1,observer:this.__d,target:s.target,tag:s.tag,evidence:i,stepOut:new ch(this.__0,this.__1,s),lastStop:this.__3e,isCurrent:()=>this.__2j===n},e).run(r);return this.__65(t)?f({},l,{hasRestarted:!0}):l}
__65({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||et(this.__0,r.poolHitTag)===s)return!1;let i=ai(this.__0,r.pointerSize);return i!==a&&ah(e,i)}
__1l({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__f)==null?a:s.arming)===t&&(this.__f=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();return((i=this.__f)==null?a:i.arming)===t&&(this.__f=a),n.kind==="stillThere"&&(this.__2b=t),r!=null&&r.hasRestarted?(e.endWithTarget(r.hasMissed),n):(e.end(this.__1w(t),r==null?a:r.end.kind),n)}
__1w({target:t,tag:e}){let r=Yt(this.__0,t,e);return this.__3e.counted(r.kind==="found"?r.counts:a),r}},mh=t=>(t==null?a:t.kind)==="stillThere"?t:a,kh=64*1024,bh=class{
constructor(t,e,r){this.__1o=0,this.__j=t,this.__u=e,this.base=r.base,this.__3o=r.seq,this.__19=r.segment,this.__2c=r.tool}
get count(){return this.__19}
write(t){let e=this.__2q;e&&this.__7i(e),this.__2q=t,this.open(),this.__4t(t),(this.__1o>=kh||wh(t))&&this.close(),this.__2q=a}
open(){if(this.__1x)return;let t=ht(this.base,this.__19);if(this.__19>=ts)throw new bt(t,"a recording has 1000 files");this.__1x=this.__j.create(t),this.__1o=0,this.__4t({type:"header",format:"pooltag recording",version:1,segment:this.__19,tool:this.__2c,time:this.__u()}),this.__19+=1}
close(){let t=this.__1x;this.__1x=a,t==null||t.close()}
__7i(t){this.__2q=a,this.close(),this.__j.exists(ht(this.base,this.__19))&&(this.__19+=1),this.write(t)}
__4t(t){var e;let r=vl(this.__3o,t);(e=this.__1x)==null||e.writeLine(r),this.__3o+=1,this.__1o+=r.length}},wh=t=>t.type==="change"&&t.state==="planned"||t.type==="end",yh=class{
constructor(t,e,r,s){this.__j=t,this.__u=e,this.__2c=r,this.__d=s}
begin(t){this.__6=t,this.__z(t.start)}
note(t){var e,r;let s=(r=(e=this.__6)==null?a:e.take(t))!=null?r:"taken";return this.__z(t),s}
opened(t){this.__2g=t}
save(t,e){var r,s;if(((r=this.__2s)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2g)==null?a:s.base)===t?this.__2g:a,n=ht(t,0);return T(()=>{if(!i&&this.__j.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__7j(t,i,l);return this.__6e(),this.__2g=a,this.__2s=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__5b(t=>t.close())}
__6e(){var t;(t=this.__6)!=null&&t.openEnd&&this.__z({type:"end",why:Kr,time:this.__u()}),this.flush()}
__7j(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new bh(this.__j,this.__u,{base:t,seq:s,segment:i,tool:this.__2c});n.open();let l=H(r,(_,o)=>+(_===this.__6)-+(o===this.__6));for(let{start:_,entries:o}of l){n.write(_);for(let u of o)n.write(u)}return n.close(),n}
__z(t){this.__5b(e=>e.write(t))}
__5b(t){let e=this.__2s;e&&T(()=>t(e),r=>{this.__2s=a,this.__3u(r)})}
__3u({call:t,message:e}){try{this.__d({kind:"notRecorded",path:t,message:e})}catch(r){}}},vh=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Sh(t){if(!t.includes("<"))return t;let e=t.replace(vh,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var oi=t=>host.parseInt64(se(t),16);
function Th(t){if(typeof t=="number")return t;if(!xh(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function xh(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var ui=8e3,Ah=class{
constructor(){this.__2a=!1}
query(t){return De(t)}
change(t){return De(t)}
run(t){return De(t)}
readMemory(t,e){let r=di(this.__4u(t),e);if(r||!hi(t))return r;this.__2a=!this.__2a;let s=di(this.__4u(t),e);return s||(this.__2a=!this.__2a),s}
__4u(t){return!this.__2a||!hi(t)?t:F(4294967295,O(t).low)}
now(){return Date.now()}
session(){let t=Ot(()=>host.currentSession.Attributes.Target),e=Ot(()=>t==null?a:t.IsKernelTarget),r=Ot(()=>t==null?a:t.IsLiveTarget),s=Ot(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Fe(t){for(let e=0;e<t.length;e+=ui)host.diagnostics.debugLog(t.slice(e,e+ui));host.diagnostics.debugLog(`
`)}var hi=t=>O(t).high===0&&Lt(t,4);
function di(t,e){return Ot(()=>{let r=host.memory.readMemoryValues(oi(t),e,1);return r.length===e?new Uint8Array(r):a})}
function De(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>zt(Sh(`${r}`))):[]}catch(e){throw new bt(t,e)}}
function Ot(t){try{return t()}catch(e){return}}var Eh=class{
exists(t){return Nt(t,e=>e.FileExists(t))}
create(t){return Nt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=e.CreateTextWriter(r,"Utf8");return{writeLine:i=>Nt(t,()=>s.WriteLine(i)),close:()=>Nt(t,()=>r.Close())}})}
read(t,e){return Nt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function Nt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new bt(t,r)}}var dt="pool",fi="pooltag",Oh=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${fi}.Contents.pool   (or load with .scriptrun)`];
function ci(t){return Qt(()=>Ph(t))||Qt(Rh)}
function Nh(){Qt(()=>Reflect.deleteProperty(Xt(),dt)&&Xt()[dt]===a)||Qt(()=>gi(`dx -r0 @$vars.Remove("${dt}")`))}var Xt=()=>host.namespace.Debugger.State.UserVariables;
function Ph(t){return Xt()[dt]=t,Xt()[dt]!==a}
function Rh(){return[`Debugger.State.Scripts.${fi}.Contents.pool`,"@$scriptContents.pool"].some(t=>gi(`dx -r0 @$${dt} = ${t}`))}
function gi(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function Qt(t){try{return t()}catch(e){return!1}}
function Mh({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Ch(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Lh(t);return e.map(s=>{let i=s.tag===a?Bh(s,r):a;return i?f({},s,{tag:I(i.tag)}):s})}var Lh=t=>T(()=>{var e;let r=me(t),s=r&&vr(t,i=>vt(t,i,r),r);return(e=s&&Wn(t,s))!=null?e:[]},()=>[]);
function Bh(t,e){let r=e.filter(({tag:i})=>U(I(i))===t.text),s=r.length===1?r:r.filter(i=>Ih(i,t));return s.length===1?s[0]:a}var Ih=({nonPaged:t,paged:e},r)=>pi(t,r.nonPaged)&&pi(e,r.paged),pi=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Hh(t){let e=t.now(),r=t.query(hn("tag",!0)),s=Fs(r);return s?{kind:"read",rows:Ch(t,s.rows),unread:s.unread.length,total:Mh(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var mi=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function zh(t,e){if(e==="tag")return H(t,Fh);let r=Dh(e);return H(t,(s,i)=>r(i)-r(s))}
function Fh({text:t},{text:e}){return t===e?0:t<e?-1:1}
function Dh(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return Ue;case"bytes":return ki;case"peralloc":return e=>Ue(e)===0?0:ki(e)/Ue(e)}}var Ue=t=>t.nonPaged.outstanding+t.paged.outstanding,ki=t=>t.nonPaged.bytes+t.paged.bytes,We={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, seconds, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function Uh(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(We))t[e]={Help:`${r} - ${s}`};return t}var Wh=class{
constructor({usage:t,help:e}){this.__1s=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1s}},M=t=>zt(t).replace(/\t/g," "),L=class extends Error{
constructor(t){super(M(t))}},jh=500,Gh=[8,256];
function bi(t,e){var r,s;let i=(s=(r=We[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new L(ra(`${e[n]}`,i))}
function je(t,e){if(e===a)throw new L(ta(t));if(typeof e!="string")throw new L($n(t));let r=Yi(e);if(!r.ok)throw new L(Qn(e,r.problem));return r.tag}
function wi(t,e,r,s=1,i=1/0){let n=Th(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new L(ea(t,s,i,r))}
function yi(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:jh};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new L(xt(`${n}`,r));let o=_==="frames"?Gh:[];i[_]=wi(`The number of ${_}`,n,r,...o)}),i}
function vi(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new L(xt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var qh=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Si(t,e){if(typeof e=="string"&&e.trim()!==""&&!qh.test(e))return e;throw new L(ya(t))}
function Vh([t,e]){let r=mi.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new L(xt(`${s}`,Ti))}var Ti=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${mi.join(" ")}`;
function Kh(t){if(!(t===a||/[*?]/.test(t)))throw new L(xt(`${JSON.stringify(t)} is no tag in the listing and`,Ti))}var Z=class{
constructor(t,e){this.__59=M(t),this.__x=e}
toString(){return this.__59}
*[Symbol.iterator](){for(let t=0;t<this.__x.length;t+=1){let e=this.__x[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__x[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__x.length} rows`);return e}},Jh=48,xi=12;
function Pt(t,e){let r=Jh-t.length-1,s=M(e),i=s.length>r?`${s.slice(0,r-xi-3)}...${s.slice(-xi)}`:s;return`${t} ${i}`}var X=t=>t===a?"":t,Ge=t=>t===a?"":Math.floor(t*100);
function Rt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var Yh=class{
constructor(t,e,r){var s,i;this.__2l=e,this.__6=t,this.Number=e.number,this.Kind=e.kind,this.Block=X(e.block&&oi(e.block)),this.Charged=X(e.charged),this.Cpu=X(e.processor);let n=(i=(s=t.siteOf(t.stackOf(e),r))==null?a:s.frame.text)!=null?i:"(no caller)";this.__4w=Pt(`${e.number} ${e.kind}`,n)}
toString(){return this.__4w}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__2l,l=[`tag ${JSON.stringify(U(this.__2l.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),_=this.__6.stackOf(this.__2l).map(({text:o})=>M(o));return new Z(l.join(", "),_)}
get[Symbol.metadataDescriptor](){return Rt("Number","Charged","Cpu")}},Ai=class{
constructor(t){this.__57=M(t)}
toString(){return this.__57}},Zh=/^Ex\w*Lookaside/;
function Xh(t){var e,r,s;return Zh.test((s=(r=(e=t[W(t)])==null?a:e.symbol)==null?a:r.name)!=null?s:"")}var qe=t=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"(no caller)"};
function Ei(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${qe(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(U(t.tag))}`,`${p(i,"allocation")} and ${p(n,"free")} seen here, from ${p(l.length,"stack")}`,r&&Qh(t,r),r&&$h(r),td(t,e),...ed(e),rd(t,e),`coverage ${be(t)}${Rr(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,sd(t.natureOf(e))];return M(`${_.filter(Boolean).join("; ")}.`)}
function Qh(t,{blocks:e,bytes:r,old:s}){let i=e===1?"stays":"stay";return`${t.isWhole()?"":"at least "}${p(e,"block")} allocated here ${i}${id(r)}, ${s} of them old`}
function $h({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function td(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Tt((h-t.start.time)/1e3),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function ed(t){let{freedByOtherModules:e,unlocatedAllocs:r,refused:s}=t;return[...e>0?[`${p(e,"block")} of here freed by other modules`]:[],...r>0?[`of ${p(r,"allocation")} here the block is not known`]:[],...s>0?[`${p(s,"block")} refused at once by a limit of the tag`]:[]]}
function rd(t,{stacks:e}){return e.some(r=>Xh(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function sd(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}var id=t=>t===a?"":`, ${t} bytes`;
function nd(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>f({},n,{share:n.holding.blocks/s}));return H(i,(n,l)=>Oi(l)-Oi(n)||l.holding.blocks-n.holding.blocks)}var Oi=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},ad=class{
constructor(t,{use:e,holding:r,share:s}){this.__6=t,this.__1b=e,this.__37=r,this.Blocks=r.blocks,this.Bytes=X(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":"at least",this.Old=r.old,this["Coverage%"]=Ge(t.booked())}
toString(){return Pt(`${this.__37.blocks}/${this.__1b.allocs}`,qe(this.__1b))}
details(){return Ei(this.__6,{use:this.__1b,holding:this.__37})}
get[Symbol.metadataDescriptor](){return Rt("Blocks","Bytes","Share%","Old","Coverage%")}},ld=class{
constructor(t,e){let{use:r,holding:s}=e;this.__6=t,this.__3p=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=X(s==null?a:s.blocks),this.Bytes=X(s==null?a:s.bytes),this["Coverage%"]=Ge(t.booked()),this.Note=t.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return Pt(`${this.Allocs}/${this.Frees}`,qe(this.__3p.use))}
details(){return Ei(this.__6,this.__3p)}
get[Symbol.metadataDescriptor](){return Rt("Allocs","Frees","Blocks","Bytes","Coverage%")}},Ni=28,_d=class{
constructor(t,e){this.__2t=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=this.__2i().slice(1).join(" < ");this.Callers=r.length>Ni?`${r.slice(0,Ni-3)}...`:r,this["Coverage%"]=Ge(t.booked())}
toString(){var t;return Pt(`${this.Allocs}/${this.Frees}`,(t=this.__2i()[0])!=null?t:"(no caller)")}
details(){let t=this.__2t.map(({text:e})=>M(e));return new Z(p(t.length,"frame"),t)}
get[Symbol.metadataDescriptor](){return Rt("Allocs","Frees","Coverage%")}
__2i(){return this.__2t.slice(W(this.__2t)).map(({text:t})=>M(t))}},od=class{
constructor(t,e,r){let s=dd(t,e);this.PoolHitTag=s.value===a?"not readable":tt(R(s.value));let i=$r(t);this.Armed=M(fd(s,e,i)),this.Repair=M(cd(s,i)),this.Recorded=Ve([...e.shown.keys()].map(n=>JSON.stringify(U(n)))),this.Learned=Ve(e.learned().map(ud)),this.Skipped=M(Ve(r))}
toString(){return this.Armed}};
function ud({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${hd(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var hd=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Ve=t=>t.length===0?"none":t.join(", ");
function dd(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=V(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:mt(St(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function fd({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(K(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(U(R(t)))}${i}`;return s?n:!r||kt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function cd({value:t,repair:e},r){return t!==a&&K(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function $t(t,e,r,s){return`${p(e,r)} (${s}); ${t.map(Lr).join("; ")}`}
function gd(t,e){let r=`read in ${Tt(t.seconds)}`,s=t.unread>0?[`${p(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[`${p(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i].join("; ")}var pd=class{
constructor(t){this.__1s=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=X(Pi(t.nonPaged.allocs,t.paged.allocs)),this.Frees=X(Pi(t.nonPaged.frees,t.paged.frees)),this.Owner=M(md(t.description))}
toString(){return Pt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__1s.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__1s,s=e!==a&&er(e)?` (${tt(e)})`:"";return M(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return Rt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Pi(t,e){return t===a||e===a?a:t+e}
function md(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var kd=class{
constructor(t,e,r,s){this.__q=[],this.__0=t,this.__g=e,this.__30=r,this.__3w=s}
toString(){return`pooltag ${this.__3w}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Uh()}
hitTag(...t){return this.__14("hitTag",t,([e,...r])=>{let s=je("hitTag",e),i=yi('hitTag("Abc ", ',r.filter(l=>l!==Mt)),n=this.__g.hunt(s,i,r.includes(Mt));return n.kind==="hunted"?Cr(n):Pr(n)})}
arm(...t){return this.__14("arm",t,([e,r])=>{let s=je("arm",e);if(r!==a&&r!==Mt)throw new L(xt(`${r}`,`dx @$pool.arm("Abc ", "${Mt}")`));let i=this.__g.arm(s,r===Mt);return i.kind==="armed"?_a(s,i.armed.arming.repair):Pr(i)})}
capture(...t){return this.__14("capture",t,()=>{let e=this.__g.capture(yi("capture(",t));return e.kind==="hunted"?Cr(e):oa(e)})}
clear(...t){return this.__14("clear",t,()=>ha(this.__g.clear()))}
skip(...t){return this.__14("skip",t,([e])=>{let r=vi("skip",e);return this.__q=[...this.__q.filter(s=>s!==r),r],Or(this.__q)+(this.__5y(r)?"":sa(r))})}
unskip(...t){return this.__14("unskip",t,([e])=>{let r=vi("unskip",e),s=this.__q.includes(r)?"":ia(r);return this.__q=this.__q.filter(i=>i!==r),s+Or(this.__q)})}
save(...t){return this.__14("save",t,([e])=>va(this.__30.save(Si("save",e))))}
open(...t){return this.__14("open",t,([e])=>Ta(this.__30.open(Si("open",e))))}
used(...t){this.__2f("used",t);let{sort:e,pattern:r}=Vh(t),s=Hh(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=zh(s.rows,e).filter(({text:n})=>r===a||Se(r,n)||Se(r,n.trim()));return i.length===0&&Kh(r),new Z(gd(s,i.length),i.map(n=>new pd(n)))}
leaks(...t){let e=this.__8("leaks",t),r=[];for(let s of e)for(let i of nd(s,this.__q))r.push(new ad(s,i));return new Z($t(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__8("sites",t),r=[];for(let s of e)for(let i of wd(s.sites(this.__q)))r.push(new ld(s,i));return new Z($t(e,r.length,"call site","allocations/frees"),r)}
stacks(...t){let e=this.__8("stacks",t),r=[];for(let s of e){let i=H(s.stackUses(),(n,l)=>Mi(l)-Mi(n));for(let n of i)r.push(new _d(s,n))}return new Z($t(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?bd:wi("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__8("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new Yh(n,l,this.__q));return new Z($t(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2f("status",t),new od(this.__0,this.__g,this.__q)}
help(...t){bi("help",t);let e=Object.values(We).map(r=>new Wh(r));return new Z(`pooltag ${this.__3w}`,e)}
__5y(t){let{hunts:e}=this.__g,r=s=>Dr(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2f(t,e){bi(t,e),this.__g.reconcile()}
__14(t,e,r){try{return this.__2f(t,e),new Ai(r(e))}catch(s){if(!(s instanceof L))throw s;return new Ai(s.message)}}
__8(t,e,[r]=e){this.__2f(t,e);let s=r===a?a:je(t,r),{shown:i}=this.__g,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(na(s));return n}},Mt="unseen",bd=100,wd=t=>H(t,(e,r)=>Ri(r)-Ri(e)),Ri=({use:t})=>t.allocs+t.frees+t.unknown,Mi=({hits:t})=>t.alloc+t.free+t.unknown,ft=new Ah,Ke=t=>Fe(da(t)),Ci=new Eh,te=new yh(Ci,()=>ft.now(),"0.1.0",Ke),yd=new Ql(ft,ft,t=>{te.note(f({type:"change"},t))}),Je=new ph(ft,yd,te,Ke),vd=new Xl(ft,Ci,te,Je),j=new kd(ft,Je,vd,"0.1.0");
function Sd(){for(let r of Oh("0.1.0"))Fe(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(Ad(s),r));class e{
get Pool(){return j}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>j.used(...r)),t("poolhit",(...r)=>j.hitTag(...r)),t("poolleaks",(...r)=>j.leaks(...r)),t("poolrestore",(...r)=>j.clear(...r)),t("poolhelp",(...r)=>j.help(...r))]}
function Td(){ci(j)&&Fe("@$pool is ready: dx @$pool.help()")}
function xd(){for(let t of Je.release())t.kind==="stillThere"&&Ke({kind:"notRepaired",command:t.repair});te.flush(),Nh()}
function Ad(t){return(...e)=>(ci(j),t(...e))}return[j,Sd,Td,xd]})();
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
