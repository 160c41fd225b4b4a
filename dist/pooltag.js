/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const f=Object.assign;var ft=t=>(t>>>0).toString(16).padStart(8,"0"),Ke=16,$t=t=>t,te=$t("0".repeat(Ke));
function ct(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return $t(e.toLowerCase().padStart(Ke,"0"))}
function z(t,e){return $t(ft(t)+ft(e))}
function O(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function w(t,e){let{high:r,low:s}=O(t),i=s+e;return z((r+Math.floor(i/4294967296))%4294967296,i%4294967296)}
function rt(t,e){let r=O(t),s=O(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function Z(t,e){return t<e?-1:t>e?1:0}
function Je(t,e){return(O(t).low&e-1)===0}
function F(t,e){return e===4?z(0,O(t).low):t}
function Mt(t,e){let{high:r,low:s}=O(t);return(e===4?s:r)>=2147483648}
function Ii(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var ee=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function re(t,e){let{low:r}=O(t),s=e===4&&r>=2147483648;return ee(s?z(4294967295,r):t)}var Ye=32,Bi=9,Hi=96,st=8192,C=t=>t===Ye||t===Bi,se=t=>t>=48&&t<=57,zi=t=>se(t)||t>=97&&t<=102||t>=65&&t<=70;
function b(t,e){let r=e;for(;r<t.length&&C(t.charCodeAt(r));)r++;return r}
function j(t,e){let r=e;for(;r<t.length&&zi(t.charCodeAt(r));)r++;return r}
function Fi(t,e){let r=e;for(;r<t.length&&se(t.charCodeAt(r));)r++;return r}
function ie(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Ye;)e--;return t.slice(0,e)}
function G(t,e){let r=j(t,e),s=r-e;if(s===16)return ne(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==Hi)return ne(Di+t.slice(e,r),4,r);let i=j(t,r+1);if(i-r===9)return ne(t.slice(e,r)+t.slice(r+1,i),8,i)}var Di="00000000",ne=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function Ui(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function Lt(t,e){let r=[];for(let s of t){let i=s.length<=st?e(s):a;i!==a&&r.push(i)}return r}
function Wi(t,e){return{elementSize:e,rows:Lt(t,r=>ji(r,e))}}
function ji(t,e){let r=G(t,b(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Gi(t,i,e*2);if(n<0||(s.push(qi(t,i,n)),!Vi(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Gi(t,e,r){let s=e+r,i=j(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var qi=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Vi=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),Ze=2147483648;
function R(t){return t>>>0}
function Ct(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return R(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function Xe(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Qe(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:ae(Ct([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function Ki(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?ae(Ct(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?ae(R(Number.parseInt(t,16))):Qe(t)}
function ae(t){return t<Ze?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:I(t)}}}
function I(t){return R(t&~Ze)}
function D(t){let e=r=>r>=32&&r<=126;return Xe(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function X(t){return`0x${ft(t)}`}
function Ji(t){return Ct([...Xe(t)].reverse())}
function $e(t){return D(t).includes(".")}var y=t=>t,gt=t=>`0x${(t>>>0).toString(16)}`,Yi=y("g"),Zi=(t,e)=>y(`g ${re(t,e)}`),le=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Xi=t=>y(le(t));
function Qi(t,e,r){return y(`rM 0x1;${e?"kb":"k"}${gt(t)}${tr(r)}`)}var $i=t=>y(`rM 0x1${tr(t.filter(e=>e==="$thread"))}`),tr=t=>t.map(e=>`;${le(e)}`).join(""),tn=y(".lastevent"),en=y(le("$ptrsize")),rn=y("vertarget"),er=y("lm"),sn=y(".reload"),nn=t=>y(`x nt!${t}`),an=t=>y(`dt nt!${t}`),ln=(t,e)=>y(`ln ${re(t,e)}`);
function _n(t,e,r){let s=re(t,e);return r.length===4?y(`ed ${s} ${gt(mt(r))}`):y(`eb ${s} ${r.map(gt).join(" ")}`)}var pt=t=>y(`ed nt!PoolHitTag ${gt(t)}`);
function on(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return y(`!poolused ${gt(r)}`)}
function un(t){let e=D(t).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${e}`)}var hn=y("dd nt!PoolHitTag L1"),dn=y(".cache flushall"),It="poolHitTagNote",fn=t=>y(`dx -r0 @$${It} = "${t.replace(/[^0-9a-f ]/g,"")}"`),cn=y(`dx -r0 @$${It}`),gn=y(`dx -r0 @$vars.Remove("${It}")`);
function mt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function _e(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var pn=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,oe=t=>t.replace(pn,"."),mn=300,kt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(oe(r).slice(0,mn)),this.name="HostError",this.call=t}};
function T(t,e){try{return t()}catch(r){if(!(r instanceof kt))throw r;return e(r)}}var rr={kind:"unknown"},ue=(t,e)=>ar(e,t.readMemory(e.address,e.before.length));
function kn(t,e){var r,s;ir(t);let i=ue(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=ar(e,bn(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(sr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:rr}var sr=({kind:t})=>t==="after"||t==="mixed";
function ir(t){T(()=>t.query(dn),()=>{})}
function nr(t,e){e===4&&ir(t)}
function ar(t,e){if(!e)return rr;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function bn(t,{address:e,pointerSize:r}){let s=T(()=>t.query(hn),()=>[]),i=Wi(s,4).rows.find(l=>F(l.address,r)===e),n=i==null?a:i.elements[0];return n===a?a:new Uint8Array(_e(n))}
function x(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function bt(t,e,r){let s=x(t,e,4),i=r===8?x(t,e+4,4):0;return s===a||i===a?a:z(i,s)}
function he(t,e,r){let s=t.readMemory(e,r);return s&&bt(s,0,r)}
function Q(t,e){let r=t.readMemory(e,4);return r&&x(r,0,4)}
function lr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return[];let n=[];for(let l=0;l<r;l+=1){let _=bt(i,l*s,s);if(_===a||_===te)break;n.push(_)}return n}var de=(t,e,r)=>w(t,e*r);
function _r(t){let e=!1;return Lt(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),wn(r,e)))}
function wn(t,e){let r=G(t,b(t,0));if(!r||!C(t.charCodeAt(r.end)))return;let s=G(t,b(t,r.end));if(!s||!C(t.charCodeAt(s.end)))return;let i=b(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}
function Bt(t){let e=new Map;for(let r of t)if(!(r.length>st||!r.includes("=")))for(let[s,i]of Sn(r))e.has(s)||e.set(s,i);return e}var yn=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,vn="^ Bad register error in ";
function Sn(t){var e,r;let s=[],[i=""]=t.split(vn);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=ct((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!yn.test(n))return[]}return s}var Tn=t=>Lt(t,xn);
function xn(t){let e=G(t,b(t,0));if(!e||!C(t.charCodeAt(e.end)))return;let{name:r,detail:s}=or(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function or(t){let e=An(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function An(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}var En=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function ur(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function hr(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return On(t,e+u,h,o)},i=s("Key",!1),n=dr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=dr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:R(i),nonPaged:n,paged:l}}
function dr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function On(t,e,r,s){let i=x(t,e,4),n=r===8?x(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function fr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:cr(s.nonPaged,i.nonPaged),paged:cr(s.paged,i.paged)}),e)}var cr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function Nn(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=hr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function Pn(t,e){let r=new Map,s;for(let i of t){if(i.length>st)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var gr=(t,e)=>Pn(t.query(an(e)),e);
function pr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&mr(e.type);return e&&r!==a?e.offset+r:a}
function mr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var Rn=16,kr=12,Mn=4096;
function Ln(t,e,r){let s=gr(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||!_||!o)return;let u=he(t,_,r),h=Q(t,o);if(!u||!h||(h&h-1)!==0)return;let d=pr(s);if(d===a)return;let c={keyOffset:i.offset,sizeOffset:l.offset};return f({address:u,slots:h,entrySize:d},c,{sizeUnit:n?1:Mn,pointerSize:r})}
function Cn(t,e,r){let s=Bn(r),i=ur(s,e.slots-1);if(e.sizeUnit===1)return fe(t,e,i,r);let n=fe(t,e,i,r);if(n.kind==="found")return n;let l=fe(t,e,In(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var In=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function fe(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(Rn,n-r),c=t.readMemory(de(i,r,l),d*l);if(!c)return{kind:"unreadable"};for(let p=0;p<c.length;p+=l){if(bt(c,p,h)!==s)continue;let v=bt(c,p+o,h),P=v&&rt(te,v);if(P===a)return{kind:"unreadable"};let H=P*u;return{kind:"found",tag:Ct(c.subarray(p+_,p+_+4)),bytes:H}}return{kind:"absent"}}
function Bn(t){let{high:e,low:r}=O(t);return(r>>>kr|e<<32-kr)>>>0}var Hn=["$thread","$prcb"],br=(t,e,r)=>T(()=>{let s=Bt(t.query(Xi(r))).get(r);return s&&F(s,e)},()=>{}),zn=8,Fn=64;
function wr(t,e,r){let s=Gn(gr(t,"_POOL_TRACKER_TABLE")),i=vr(t,e("PoolTrackTable"),r),n=ge(t,e("PoolTrackTableSize")),l=ge(t,e("PoolTrackTableMask"));if(!s||!i||n===a||l===a)return;let _=e("ExPoolTagTables"),o=_?lr(t,_,Fn,r):[],u=[i,...o.filter(c=>c!==i)],h=vr(t,e("PoolTrackTableExpansion"),r),d=ge(t,e("PoolTrackTableExpansionSize"));return{layout:s,tables:u,slots:n,mask:l,expansion:h&&d?{table:h,slots:d}:a}}var it={kind:"unreadable"};
function ce(t,e,r){let s=Un(t,e,r);if(s.kind!=="slot")return s.kind==="none"?Wn(t,e,r):s;let i=[];for(let n of e.tables){let l=wt(t,e,n,s.index,1);if(!l)return it;let _=l.get(0);_&&I(_.tag)===r&&i.push(_)}return yr(fr(i))}
function Dn(t,e){let r=new Map;for(let n of e.tables){let l=wt(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?wt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(fr),...i.values()].filter(n=>n!==a):a}
function Un(t,e,r){let[s]=e.tables;if(!s)return it;let i=e.mask+1,n=ur(r,e.mask);for(let l=i;l>0;){let _=Math.min(zn,i-n,l),o=wt(t,e,s,n,_);if(!o)return it;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(I(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function wt(t,{layout:e},r,s,i){let n=de(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&Nn(l,e)}
function Wn(t,e,r){var s;let{expansion:i}=e,n=i&&wt(t,e,i.table,0,i.slots);if(i&&!n)return it;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>I(_.tag)===r);return l?yr(l):jn(t,e)}
function jn(t,e){for(let r of e.tables){let s=de(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&hr(i,0,e.layout);if(!n)return it;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function yr(t){if(!t)return it;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function Gn(t){let e=t&&pr(t);if(!t||e===a)return;let r={};for(let s of En){let i=t.fields.get(s),n=i&&mr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var vr=(t,e,r)=>e&&he(t,e,r),ge=(t,e)=>e&&Q(t,e),qn=(t,e)=>Z(t.start,e)<=0&&Z(e,t.end)<0,Sr=(t,e)=>t.modules.find(r=>!r.unloaded&&qn(r,e)),Ht=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),Vn=(t,e)=>{var r;return((r=Sr(t,e))==null?a:r.name.toLowerCase())==="nt"},Kn=64;
function Tr(t){let e=pe(t);if(!e)return{kind:"noPointerSize"};let r=yt(t,"PoolHitTag",e);if(!r)return{kind:"noSymbol",name:"PoolHitTag"};let s=_r(t.query(er)).map(u=>f({},u,{start:F(u.start,e),end:F(u.end,e)}));if(!Ht(s))return{kind:"noModules"};let i=Jn(t,e),n=u=>yt(t,u,e),l=n("KiProcessorBlock"),_=wr(t,n,e),o=Ln(t,n,e);return{kind:"read",target:f({pointerSize:e},i,{poolHitTag:r,modules:s,contextRegisters:Hn.filter(u=>br(t,e,u)),processorBlocks:l?lr(t,l,Kn,e):[],tracker:_,bigPages:o})}}
function yt(t,e,r){let s=`nt!${e}`.toLowerCase(),i=Tn(t.query(nn(e))).find(n=>n.name.toLowerCase()===s);return i&&F(i.address,r)}
function pe(t){let e=Bt(t.query(en)).get("$ptrsize");return e===z(0,4)?4:e===z(0,8)?8:a}
function Jn(t,e){var r,s;let i=(r=t.query(rn).find(_=>/Kernel Version/i.test(_)))!=null?r:"",n=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(i))==null?a:s[1],l=/\bARM\s?64\b/i.test(i)?"arm64":e===4?"x86":"x64";return{description:i.trim(),instructionSet:l,build:n?Number(n):a}}var q=t=>T(()=>{let e=pe(t),r=e&&yt(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=xr(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}},()=>({kind:"notRead"}));
function xr(t,e,r){return nr(t,r),Q(t,e)}var Yn=0,V=t=>t===0||t>=2147483648,vt=t=>t!==a&&V(t)?t:Yn;
function me({address:t,pointerSize:e},r,s){let i=vt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:_e(i),after:_e(s),repair:pt(i)}}var A=t=>{let e=D(t);return JSON.stringify($e(t)||/["$;\\]/.test(e)?X(t):e)},nt=t=>`0x${t.toString(16)}`,m=(t,e)=>`${t} ${e}${t===1?"":"s"}`,St=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Zn(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${A(e.plain)} or "${X(e.plain)}".`}}var Xn=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,Qn=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,$n=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,Tt=(t,e)=>`${t} does not fit: ${e}`,ta=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Ar=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,ea=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,ra=t=>`${JSON.stringify(t)} was not looked past. `,sa=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${A(t)}. Begin with dx @$pool.hitTag(${A(t)}).`;
function Er(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${nt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return ia(t.tag,t.meant);case"ambiguous":return`${t.tags.map(X).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${X((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function ia(t,e){let r=e===a?"":`Did you mean ${A(e)} (${X(e)})? `;return`no allocation with ${A(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${A(t)}, "unseen").`}var Or=t=>`Not armed: ${na(t)}`;
function na(t){switch(t.kind){case"refused":return Er(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${t.applied.failure===a?"":` (${t.applied.failure})`}. ${at(t.applied.undone)}`}}var aa=(t,e)=>`ARMED: the machine stops at every allocation and free of ${A(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function la({anyMore:t}){return t===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${A(t)}: somebody has changed it. dx @$pool.arm(${A(t)}) arms it again.`}
function at(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return _a(t.holds);let e=t.failure===a?"":` (${t.failure})`;return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function _a(t){return t===a||V(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${A(R(t))} by now, and not by this call: dx @$pool.status()`}
function oa(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Er(t.problem)}`;case"cleared":return t.undone.map(at).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${nt(t.held)}, armed by somebody else; it holds 0 now.`:at(t.undone)}}
function ua(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[e.description,m(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[m(s,"processor")]:[]].join(", ")}; arming ${A(r)} at ${Ii(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${A(t.tag)}: ${at(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${m(t.hunts,"hunt")}`;case"timeLimit":return`pooltag: ${St(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return ha(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${nt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${be(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function ha(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<da?`pooltag: ${t} of ${m(e,"hit")}, ${n}, about ${St(i)} to go`:`pooltag: ${m(t,"hit")}, ${n}`}var da=86400;
function fa(t,e,r){if(t.kind==="unknown")return"unknown";let s=t.kind==="exact"?1:t.fraction,i=e===0?1:(e-r)/e;return`${Math.floor(s*i*1e3)/10} %`}
function Nr(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${ga(e.why)})`;let s=[...e.kind==="floor"?[`${ca(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${m(r,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}
function ca({allocs:t,frees:e},r){let s=[...t>0?[m(t,"allocation")]:[],...e>0?[m(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function ga(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function pa(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${ka(t.stop)}: the prompt is yours.${t.mayBeOld?ma:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var ma=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function ka(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${nt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var lt=t=>fa(t.coverage(),ke(t),t.openHits()),ke=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s};
function Pr(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=ke(r),_=[m(n.alloc,"allocation"),m(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", ");return[`${m(i,"hit")} on ${A(s)} in ${St(e.seconds)}: ${_}; ${l>i?`the whole hunt: ${m(l,"hit")}, `:""}coverage ${lt(r)}${Nr(r)}.`,pa(e.end),t.disarmed&&(e.hasRestarted?ba(t.disarmed):at(t.disarmed)),l>0?`Next: dx -g @$pool.leaks(${A(s)})`:a].filter(o=>o!==a).join(" ")}var ba=t=>t.kind==="stillThere"?at(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",be=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,wa=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function ya(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(va).join("")}Saved ${m(s.length,"hunt")} as ${e} (${m(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${be(t)}`}}var va=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${m(t,"hit")} on ${A(e)} are more than is kept: save before a long hunt. `,Sa=t=>t.kind==="opened"?xa(t):`Not opened: ${Ta(t)}`;
function Ta(t){switch(t.kind){case"armed":return`${A(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return be(t)}}
function xa(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(Rr).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${m(l.count,"line")} damaged or missing, the first at ${_.line}.`,Ea(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Rr=t=>`${JSON.stringify(D(t.tag))}: ${m(ke(t),"hit")}, coverage ${lt(t)}`,Aa=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function Ea(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${A(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${nt(t.note.saved)} disarms.`:`It was ${Aa(e)}${Oa(t)}`}
function Oa(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${nt(t.note.saved)} disarms.`}}
function Na(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function we(t){return Na(f({},t,{offset:0}))}var Mr=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Pa=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Ra=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Ma=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,La=/^VerifierExt$/i,Ca=/\?\? ?::|`string'/,Ia=64;
function ye(t){var e;if(La.test(t.module))return t.name.includes("Pool")?Cr(t.name):a;if(Mr.test(t.module))return t.name==="DbgBreakPoint"||Ca.test(t.name)?"neither":(e=Lr(t.name))!=null?e:Ba(t.name)}
function Lr(t){return Pa.test(t)?"alloc":Ra.test(t)?"free":a}
function Ba(t){return Ma.test(t)?Cr(t):a}
function Cr(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function U(t){let e=t.findIndex(({symbol:r})=>!r||ye(r)===a);return e<0?t.length:e}
function Ha(t){return Mr.test(t.module)&&t.name==="ExFreePool"&&t.offset>Ia}
function Ir(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function ve(t,e){return za(t.toLowerCase(),e.toLowerCase())}
function za(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Br(t,e=[],r=[]){let s=U(t);for(;s<t.length-1&&Hr(t[s],r);)s++;let i=t[s];return i&&Fa(i,s,e)}
function Hr(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>ve(s,we(r))):!1}
function Fa(t,e,r){var s;let i=t.address&&Da(t.address,r);if(i)return f({key:zr(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:zr(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?ee(t.address):t.text;return f({key:l,frame:t,depth:e},n)}var zr=(t,e)=>`${t}+0x${e.toString(16)}`;
function Da(t,e){let r=e.find(({start:i,end:n})=>Z(i,t)<=0&&Z(t,n)<0),s=r&&rt(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}
function B(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}var Ua={allocs:0,frees:0};
function Wa(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=v=>t.reduce((P,H)=>P+v(H),0),_=e.kind==="floor"?e.missed:Ua,o=_.frees+l(v=>v.unlocatedFrees)-l(v=>v.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(v=>v.unlocatedAllocs),d=Math.min(u,h+_.frees+i),c=r.size+s.size<n?u:d,p=Math.max(0,-o);return{count:u,ofThere:d,hits:p+Math.max(0,c-_.frees)}}var ja=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function Ga(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:S})=>!i.has(S)),o=_.filter(({block:S})=>s.has(S)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((S,{block:Y,hit:xd})=>i.has(Y)?Math.max(S,n-xd):S,l),c=_.filter(({hit:S})=>ja(S,{lastHit:n,longestLife:d})).length,p=Math.max(0,c-u),v=[];for(let{charged:S}of _)S!==a&&v.push(S);let P=B(v,(S,Y)=>S-Y),H=qa(P),Rt={blocks:h,old:p,sizes:H};return v.length<_.length?Rt:f({},Rt,{bytes:P.slice(0,h).reduce((S,Y)=>S+Y,0)})}
function qa(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Va(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Se=8,Fr=2e5,Dr=class Mi{
constructor(e=Fr,r=new Map){this.limit=e,this.__11=r}
alloc(e,r){let s=this.__11.get(e);return!s&&this.__11.size>=this.limit?{kind:"full"}:(this.__11.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__11.get(e);return i?(this.__11.delete(e),i.tag===r&&Ka(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__11}
copy(){return new Mi(this.limit,new Map(this.__11))}},Ka=(t,e)=>t===a||e===a||t===e,Ja=512,Ur=class{
constructor(){this.__1k=new Map,this.__1q=Number.POSITIVE_INFINITY,this.__1m=0,this.__21=!0}
add(t,e=1){this.__1q=Math.min(this.__1q,t),this.__1m=Math.max(this.__1m,t);let r=this.__1k.get(t);r===a&&this.__1k.size>=Ja?this.__21=!1:this.__1k.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1k)this.add(e,r);this.__1q=Math.min(this.__1q,t.__1q),this.__1m=Math.max(this.__1m,t.__1m),this.__21=this.__21&&t.__21}
summary(){if(this.__1k.size===0)return;let t=this.__1q,e=this.__1m,r=this.__21?this.__6i():a;return{smallest:t,largest:e,median:r}}
__6i(){let t=B(this.__1k,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Ya=class Li{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new Ur,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new Li(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Za=class Ci{
constructor(e=new Dr){this.__2e=new Map,this.__2l=!1,this.__28=e}
get isFull(){return this.__2l}
book(e){let r=this.__1j(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__5i(e,r):e.kind==="free"&&this.__60(e,r)}
stacks(e){let r=[];return this.__2e.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__28.outstanding.forEach((r,s)=>{let i=f({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new Ci(this.__28.copy());return e.__2l=this.__2l,this.__2e.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2e.set(s,i)}),e}
__5i(e,r){if(e.block===a){r.unlocated.alloc++;return}let s=Xa(e),i=this.__28.alloc(e.block,s);if(i.kind==="full"){this.__2l=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__4v(i.earlier,e),r.allocated(s)}
__60(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__28.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1j(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__4v(s.earlier,e),r.unmatchedFrees++}
__4v(e,r){let s=this.__1j(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1j(e,r){var s,i;let n=(s=this.__2e.get(e))!=null?s:new Map;this.__2e.set(e,n);let l=(i=n.get(r))!=null?i:new Ya(e,r);return n.set(r,l),l}};
function Xa({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var Qa=2e3;
function Wr(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return f({},t,{block:e,blockFrom:"place",charged:i})}var $a=class{
constructor(t=Fr){this.__15=[],this.__25=t,this.__1v=new Za(new Dr(t))}
record(t,e=!1){return this.__15.push({hit:t,awaits:e&&t.block===a}),this.__40()}
locate(t){let e=this.__15.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=Wr(e.hit,t),e.awaits=!1),this.__40()}
stacks(t){return this.__u().stacks(t)}
outstanding(){return this.__u().outstanding()}
__u(){if(this.__15.length===0)return this.__1v;let t=this.__1v.copy();for(let{hit:e}of this.__15)t.book(e);return t}
__40(){let t=this.__15.findIndex(({awaits:s})=>s),e=t<0?this.__15.length:t,r=Math.max(e,this.__15.length-Qa);for(let{hit:s}of this.__15.splice(0,r))this.__1v.book(s);return this.__1v.isFull?{kind:"tooManyOutstanding",limit:this.__25}:{kind:"recorded"}}};
function Te(t,e){var r,s;let i=new tl(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:""}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(el(o,_,i))}),B(l,(_,o)=>{var u,h,d,c;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((c=(d=o.first)==null?a:d.hit)!=null?c:0)})}var tl=class{
constructor(t){this.__6x=new Map,this.__2j=new Map,this.__3i=t}
site(t){var e;return this.__49(this.__6x,t,(e=this.__3i.skip)!=null?e:[])}
caller(t){return this.__49(this.__2j,t,[])}
__49(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__3i;t.set(e,Br(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function el(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return f({tag:t.tag,site:i,stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:rl(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},sl(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:il(e)},nl(e))}
function rl(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function sl(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u);_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:(d==null?a:d.key)!==(e==null?a:e.key)&&(i.freedElsewhere+=o),(d==null?a:d.module)!==(e==null?a:e.module)&&(i.freedByOtherModules+=o)})}return i}
function il(t){let e=new Ur;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function nl(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=B(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var al=5e4,ll=class{
constructor(t=al){this.__4g=new Map,this.__1r=[],this.__25=t}
intern(t){let e=_l(t),r=this.__4g.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__1r.length;return this.__4g.set(e,s),this.__1r.push(t),s}
at(t){var e;return(e=this.__1r[t])!=null?e:[]}
get all(){return this.__1r}
get size(){return this.__1r.length}
get isFull(){return this.__1r.length>=this.__25}};
function _l(t){return t.map(ol).join(" ")}
function ol({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var ul=3,hl=8;
function jr(t,e="unreadable"){var r,s;let i=dl(t);if(i<hl||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:we(l)}:{};return f({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function dl(t){let e=Array.from({length:ul},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?we(_.symbol):_.text)}return i.size});return Math.max(...e)}var fl=1e3,cl=5e4,gl=new Set(["counters","gone","change","end"]),Gr="left",qr={there:new Set,gone:new Set},pl=t=>f({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Vr=class{
constructor(t,e=()=>"unreadable"){this.stacks=new ll,this.modules=[],this.places=[],this.__1n=new $a,this.__2m=[],this.__3q=new Map,this.__1c=new Map,this.__1a=[],this.__b={alloc:0,free:0,unknown:0},this.__3b=0,this.__c=0,this.__20=!1,this.__37=!1,this.__3h=!1,this.__1t=qr,this.start=t,this.__o=e}
get tag(){return this.start.tag}
get lastHit(){return this.__c}
get entries(){return this.__2m}
get hitsNotKept(){return this.__b.alloc+this.__b.free+this.__b.unknown-this.__3b}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__37?"left":"cutOff":a}
get arming(){var t;return(t=this.__12)==null?a:t.state}
take(t){switch(this.__s(t),this.__l=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3q.set(t.index,this.stacks.intern(t.frames.map(pl)));break;case"hit":return this.__74(t);case"located":this.__78(t);break;case"places":this.places=t.places;break;case"counters":this.__72(t);break;case"gone":this.__2z=t.missed?a:this.__5h(),this.__20=!0;break;case"blocks":this.__1t={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1c.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__12=t);break;case"end":this.__37=t.why===Gr;break;case"image":break}return"taken"}
counts(){return this.__b}
coverage(){return this.__20?this.__3h?{kind:"unknown",why:"mayRepeat"}:Va(this.__1u,this.__2z,this.__b):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__1a.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1n.stacks(this.tag)}
sites(t){let e=Te(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1n.outstanding(),s=this.__3u(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=Ga(l,s,this.__1t,{lastHit:this.__c,longestLife:i.longestLife});return{use:i,holding:_}})}
openHits(){var t;return(t=this.__l)!=null||(this.__l=this.__5p()),this.__l}
__5p(){let t=Te(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__3u(t).hits}
doubtful(){let t=Te(this.stackUses(),{stacks:this.stacks});return this.__3u(t).count>0?this.__50():[]}
__50(){let t=[];return this.__1n.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__3u(t){let e=this.recent(Se);return Wa(t,{coverage:this.coverage(),asked:this.__1t,underWay:e.filter(({kind:r,block:s})=>r!=="alloc"&&!s).length,outstanding:this.__50().length})}
siteOf(t,e){return Br(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=jr(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:jr(s,(r=this.__1c.get(n))!=null?r:this.__o(n))}
__74(t){var e;let r=(e=this.__3q.get(t.stack))!=null?e:this.stacks.intern([]),s=f({},t,{stack:r,tag:this.tag});this.__c=s.number,this.__b[s.kind]++,this.__20=!1,this.__3h||(this.__3h=t.mayRepeat===!0),this.__1t=qr,this.__1a.push(s),this.__1a.length>fl&&this.__1a.shift();let{kind:i}=this.__1n.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__78(t){this.__1n.locate(t);let e=this.__1a.findIndex(({number:s})=>s===t.hit),r=this.__1a[e];r&&(this.__1a[e]=Wr(r,t))}
__72({at:t,counts:e}){t==="armed"?this.__1u=e:this.__2z=e,this.__20=t!=="armed"}
__5h(){return this.__1u&&{allocs:this.__1u.allocs+this.__b.alloc,frees:this.__1u.frees+this.__b.free}}
__s(t){this.__2m.length>=cl&&!gl.has(t.type)||(this.__2m.push(t),t.type==="hit"&&this.__3b++)}},M=t=>typeof t=="string"?oe(t):a,ml=t=>typeof t=="boolean"?t:a,k=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,kl=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,N=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,bl=t=>{let e=k(t);return e!==a&&e<=4294967295?R(e):a};
function E(...t){return e=>t.find(r=>r===e)}
function $(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function g(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function Kr(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var wl="pooltag recording",Jr=1;
function yl(t,e){return JSON.stringify(f({seq:t},e)).replace(/[^ -~]/g,vl)}var vl=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Sl=1<<20,Tl=g({module:M,name:M,offset:k}),xl=g({text:M},{address:N,symbol:Tl,source:g({file:M,line:k}),inline:E(!0),doubtful:E(!0)}),Al=Kr(g({register:M}),g({offset:kl})),El=g({kind:E("alloc","free"),key:N,where:Al,holds:E("block","header")}),Ol=Kr(g({kind:E("poolHitTag")}),g({kind:E("code"),site:M})),Yr=t=>{let e=k(t);return e!==a&&e<=255?e:a},Nl=g({id:k,thing:Ol,address:N,before:$(Yr),after:$(Yr),repair:M}),Pl=g({pointerSize:E(4,8),description:M},{build:k,kernelBase:N}),Rl=g({name:M,start:N,end:N}),Ml={header:g({format:E(wl),version:E(Jr),segment:k,tool:M,time:k}),hunt:g({tag:bl,target:Pl,poolHitTag:g({address:N,before:k}),time:k}),modules:g({modules:$(Rl)}),image:g({start:N,timestamp:k}),stack:g({index:k,frames:$(xl)}),hit:g({number:k,kind:E("alloc","free","unknown"),stack:k},{stopAddress:N,block:N,blockFrom:E("place","arguments","returnValue"),requested:k,charged:k,poolType:k,processor:k,thread:N,time:k,open:E(!0),mayRepeat:E(!0)}),located:g({hit:k,block:N},{charged:k}),places:g({places:$(El)}),counters:g({at:E("armed","stopped")},{counts:g({allocs:k,frees:k})}),gone:g({missed:ml}),blocks:g({there:$(N),gone:$(N)}),code:g({address:N,holdsTag:E("yes","no","unreadable")}),change:g({change:Nl,state:E("planned","applied","undone","gone"),time:k}),end:g({why:M,time:k})},Ll=new Map(Object.entries(Ml));
function Cl(t){var e;if(t.length>Sl)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=g({seq:k,type:M})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=Ll.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:f({type:n},_)};let{version:o}=(e=g({version:k})(r))!=null?e:{};return n==="header"&&o!==a&&o>Jr?{kind:"newer",version:o}:{kind:"invalid"}}var Il=5e5,Bl=1e8,Hl=1e3,zl=20,Fl=class{
constructor(){this.__7=new Set,this.__2o=0,this.__1o=0,this.__2w=0,this.__27=0,this.__51=0,this.__34=[]}
push(t){if(this.__2o++,this.__1o+=t.length,this.__2o>Il||this.__1o>Bl)return this.__18("tooLong"),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__29(Cl(e))}
end(){return this.__2a?this.__2a:this.__1y?{kind:"recording",recording:{header:this.__1y,hunts:[...this.__7],lastHunt:this.__6,nextSeq:this.__27,problems:{count:this.__51,first:this.__34}}}:{kind:"noRecording"}}
__29(t){let e=t.kind==="entry"&&t.entry.type==="header";return t.kind==="newer"?this.__2a=t:!this.__1y&&!e&&(this.__2a={kind:"noRecording"}),this.__2a?!1:(this.__2w>0&&this.__6v(e),t.kind==="entry"?this.__75(t.seq,t.entry):t.kind==="unknownType"?this.__4k(t.seq):t.kind==="torn"?this.__2w=this.__2o:this.__18("invalid"),!0)}
__6v(t){t||this.__18("torn",this.__2w),this.__2w=0}
__18(t,e=this.__2o){this.__51++,this.__34.length<zl&&this.__34.push({line:e,what:t})}
__4k(t){t<this.__27?this.__18("repeated"):t>this.__27&&this.__18("gap");let e=t>=this.__27;return e&&(this.__27=t+1),e}
__75(t,e){var r;if(this.__4k(t))switch(e.type){case"header":this.__1y=(r=this.__1y)!=null?r:e;break;case"hunt":this.__6=new Vr(e);break;default:this.__76(e)}}
__76(t){let e=this.__6;if(!e&&t.type!=="change"&&this.__18("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__18("repeated");return}e.take(t),!(e.arming!=="applied"||this.__7.has(e))&&(this.__7.size<Hl?this.__7.add(e):this.__18("tooLong"))}}};
function Dl(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=_=>_!==a&&ce(t,s,_).kind==="found",n=ce(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=Ul(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[Ji(r),l].find(i)}}
function Ul(t){let e=t>>>24;if(!(e!==32&&e!==0))return R(t&16777215|(e===0?32:0)<<24)}var Wl=3790,jl=1024;
function Gl(t,e,r,s){let i=zt(t);if(i)return _t(i);let n=ql(t,e);if(n.kind!=="read")return _t(n);let{target:l}=n,_=xr(t,l.poolHitTag,l.pointerSize);if(_===a)return _t({kind:"unreadable"});if(!V(_))return _t({kind:"alreadyArmed",value:_});if(Vl(t,l))return _t({kind:"taggingOff"});let o=Kl(r,Dl(t,l,r),s);return o?_t(o):{kind:"ready",target:l,idle:_}}
function zt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var Zr=t=>{var e;return((e=zt(t))==null?a:e.kind)==="notLive"},_t=t=>({kind:"refused",problem:t});
function ql(t,e){let r=Tr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind!=="noModules"&&s.length>1?r:(e.debugger(sn),Tr(t))}
function Vl(t,e){if(e.build===a||e.build>=Wl)return!1;let r=yt(t,"NtGlobalFlag",e.pointerSize),s=r&&Q(t,r);return s!==a&&(s&jl)===0}
function Kl(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function Jl(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=vt(n.before),o={armed:i,saved:_,address:n.address},u=(r=zt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=q(t),d=Yl(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let c=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:c}:{kind:h.value===_?"disarmed":"changed"}}var Yl=(t,e)=>T(()=>{let r=Ht(_r(t.query(er)));return r&&F(r.start,e)},()=>{}),Xr=1e3,ot=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Qr=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Zl=class{
constructor(t,e,r,s){this.__0=t,this.__j=e,this.__3=r,this.__g=s}
save(t){return this.__3.save(Qr(t),this.__g.hunts)}
open(t){let{armed:e}=this.__g;if(e)return{kind:"armed",tag:e.arming.tag};this.__3.flush();let r=Qr(t),s=new Fl,{files:i,isWhole:n,failure:l}=this.__6p(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:ot(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=Jl(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:c}=o;this.__g.show(h,u.kind==="armed"?u.note:a);let p=n&&c.count===0;return this.__3.opened(p?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__6p(t,e,r){let s=0,i=!0;return T(()=>{let n=ot(t,0);for(this.__j.exists(n)||(n=e,i=!1);s<Xr&&this.__j.exists(n)&&(s+=1,!!this.__j.read(n,l=>r.push(l)));)n=ot(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},Xl=class{
constructor(t,e,r){this.__l=[],this.__13=new Set,this.__4p=0,this.__2p=t,this.__0=e,this.__4o=r}
get open(){return this.__l}
run(t){return this.__2p.run(t)}
debugger(t){return this.__2p.change(t)}
plan(t){this.__4p+=1;let e=f({id:this.__4p},t);return this.__1g(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__l.push(e),e}
apply(t){this.__l.push(t);let e;if(ue(this.__0,t).kind==="before"){if(e=this.__z(t,t.after,"address"),e===a&&this.__4j(t))return this.__3x(t);if(this.__13.add(t),this.__29(t).kind==="before"){let r=this.__z(t,t.after,"name");if(r===a&&this.__4j(t))return this.__3x(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__l.includes(t))return{kind:"undone"};nr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__29(t);if(s.kind==="before")return this.__r(t,"undone"),{kind:"undone"};let i=sr(s)||s.kind==="unknown"&&!this.__62(t);if(r===Ql)return i?$l(t,s,e):this.__6h(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__z(t,t.before,r%2===0?"address":"name");n!==a&&this.__13.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__l].reverse().map(t=>this.undo(t))}
leave(t){this.__r(t,"gone")}
forget(){for(let t of[...this.__l])this.__r(t,"gone")}
__3x(t){return this.__1g(t,"applied"),{kind:"applied"}}
__r(t,e){this.__l.splice(this.__l.indexOf(t),1),this.__13.delete(t),this.__1g(t,e)}
__6h(t,e){return this.__r(t,"gone"),{kind:"notOurs",holds:$r(e)}}
__1g(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__4o({change:o,state:e,time:this.__0.now()})}
__z(t,e,r){let s=r==="name"&&this.__69(t)?pt(mt(e)):_n(t.address,t.pointerSize,e);return T(()=>this.__2p.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__29(t){return this.__13.has(t)?kn(this.__0,t):ue(this.__0,t)}
__4j(t){return this.__29(t).kind==="after"}
__69({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=q(this.__0);return r.kind==="read"&&r.address===e}
__62({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=q(this.__0);return r.kind==="read"&&r.address!==e}},Ql=3,$r=t=>"bytes"in t?mt(t.bytes):a,$l=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:$r(e)}),t_=({armed:t,saved:e,address:r,id:s})=>`${ft(t)} ${ft(e)} ${r} ${s}`;
function e_(t,e){let r=t_(e);return T(()=>t.debugger(fn(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function Ft(t){T(()=>t.debugger(gn),()=>{})}var xe=t=>T(()=>{let e=t.query(cn),r=e.map(r_).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(It)?"none":"unknown"}));
function r_(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=ct(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=R(_(r));return V(o)?a:{armed:o,saved:vt(_(s)),address:l,id:n}}var s_=class{
constructor(t,e,r,s,i){this.__4l=!1,this.__4m=!1,this.__0=t,this.__1=e,this.target=r,this.tag=s,this.idle=i,this.repair=pt(i);let n=t.now().toString(16);this.__1g={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__12&&this.__1.open.includes(this.__12)?this.__12:a}
leaveNote(){this.__4l=e_(this.__1,this.__1g)}
arm(){if(this.__4m)return ts;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__12=this.__1.plan(me({address:s,pointerSize:i},r,e)),this.__1.apply(this.__12)}
pause(){let{change:t}=this;return t?this.__1.undo(t):{kind:"undone"}}
resume(){let t=this.__4b();return(t?this.__38(t):!this.__4l)?this.arm():ts}
disarm(){this.__4m=!0;let t=this.__4b(),e=this.__5r(t);return t&&this.__38(t)&&e.kind!=="stillThere"&&Ft(this.__1),e}
forget(){this.__1.forget()}
__5r(t){let{change:e}=this;if(e&&!(t&&this.__6b(t)))return this.__1.undo(e);e&&this.__1.leave(e);let r=q(this.__0);return r.kind!=="read"?{kind:"notOurs"}:V(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__6b(t){let{armed:e,address:r}=t;return!this.__38(t)&&e===this.tag&&r===this.target.poolHitTag}
__38({id:t}){return t===this.__1g.id}
__4b(){let t=xe(this.__0);return t.kind==="found"?t.note:a}},ts={kind:"refused",failure:a,undone:{kind:"undone"}};
function i_(t){let e=G(t,n_(t));if(!e||t.charAt(e.end)!==" ")return;let r=l_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=o_(t.slice(s).trim().replace(/\s+/g," "));if(__(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function n_(t){let e=b(t,0),r=j(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var a_=["fadd","fabd"];
function l_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,j(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return a_.includes(r)?a:r}
function __(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&j(r,0)===8)}var o_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),es=t=>t==="last"||t==="after",u_=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Ae(t){var e;let r=u_.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var h_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],d_=/\+0x[0-9a-f]+(?=\s)/i;
function Ee(t){let e=ie(t),r=f_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:ie(e.slice(0,r)),source:rs(s.slice(i))}}
function f_(t){let e=d_.exec(t);if(e)return e.index+e[0].length;let r=c_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&rs(t.slice(s+1))?s:t.length}
function c_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=h_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function rs(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>se(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}var g_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,p_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,ss=" (UTC ",m_=256,k_=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function is(t){var e;if(t.length>m_||!b_(t))return;let r=w_(t.trim());if(g_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?y_(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:k_.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var b_=t=>"B*STND^".includes(t.charAt(b(t,0)))||t.includes(" - code ")||t.includes(ss);
function w_(t){let e=t.includes(ss)?p_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function y_(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:ns(t)}}
function ns(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=ct(n.trim());l&&i.push(l)}return i}
function Dt(t){let e=ie(t),{head:r,offset:s}=v_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!S_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function v_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var S_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function as(t){let e=b(t,0);if(t.charAt(e)==="#"&&(e=b(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var T_="(Inline)",x_="(Inline Function)",ls=t=>t===4?3:4,A_=5;
function _s(t,e){let r=b(t,0),s=O_(t,r),i=s===a?r:b(t,j(t,r));return e==="names"?I_(t.slice(i),s):t.charCodeAt(i)===E_?C_(t,i,s):N_(t,i,s,e)}var E_=40,os=58;
function O_(t,e){let r=j(t,e),s=r-e;if(!(s<2||s>3||!C(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function N_(t,e,r,s){let i=G(t,e);if(!i)return;let n=s==="noBase"?i:P_(t,i,s);if(!n||!C(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=b(t,n.end),o=M_(t,R_(t,_),l),u=o&&hs(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function P_(t,e,r){let s=b(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=G(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var R_=(t,e)=>t.startsWith("(T) ",e)?b(t,e+3):e;
function M_(t,e,r){let s=t.charCodeAt(e)===os,i=[],n=s?b(t,e+1):e;for(;i.length<ls(r);){let l=G(t,n);if((l==null?a:l.pointerSize)!==r||!L_(t,l.end))break;i.push(l.address),n=b(t,l.end)}if(!(s&&t.charCodeAt(n)!==os)&&!(i.length>0&&i.length<ls(r)))return{words:i,end:s?b(t,n+1):n}}var L_=(t,e)=>e>=t.length||C(t.charCodeAt(e));
function C_(t,e,r){let s=[x_,T_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=hs(t.slice(i));return n&&n.text!==""?f({},n,us,{number:r,inline:!0}):a}var us={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function I_(t,e){let r=Ee(t),s=Dt(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return f({},r,us,{symbol:s,number:e,inline:!1})}
function hs(t){let{text:e,source:r}=Ee(t),s=Dt(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var B_=t=>t.charAt(b(t,0))==="#"&&as(t)===a;
function H_(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=is(s);i&&(r=new D_(i))}return(e=r==null?a:r.report())!=null?e:z_(t)}
function z_(t){let e=new fs;for(let r of t)e.push(r);return e.place.instruction?f({kind:"stepped"},e.place):a}var F_=24,D_=class{
constructor(t){this.__3l=new fs,this.__e=0,this.__1h=t,this.__33=t.kind==="targetGone"}
push(t){let e=this.__33?"after":this.__2v(t);return this.__33=es(e),e}
report(){let t=this.__1h;return t.kind==="targetGone"?t:f({},t,this.__3l.place)}
__2v(t){if(t.length>st)return this.__v();let e=is(t);if(e)return this.__79(e)?"taken":"after";if(W_(t))return this.__5u(t.trim()),"taken";if(Ae(t))return"after";let r=this.__3l.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__v()}
__79(t){return this.__1h.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3l.place.symbol===a}
__5u(t){let e=this.__1h;e.kind==="bugcheck"&&e.parameters.length===0?this.__1h=f({},e,{parameters:ns(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1h={kind:"manualBreak"}:t.startsWith(ds)&&(this.__1h={kind:"other",event:t}))}
__v(){return this.__e++,this.__e>F_?"after":"other"}},ds="A fatal system error has occurred",U_=["*","(0x",ds];
function W_(t){let e=b(t,0);return e===t.length||B_(t)?!0:U_.some(r=>t.startsWith(r,e))}var fs=class{
constructor(){this.place={}}
push(t){let e=i_(t);if(e){let s=this.__55;return this.place={symbol:s,instruction:e},"instruction"}let r=j_(t);return r===a?"other":(this.__55=r,this.place={symbol:r},"symbol")}};
function j_(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Ee(e.slice(0,-1));return Dt(r.text)&&r.text}
function G_(t){for(let[e,{symbol:r}]of t.slice(0,U(t)).entries()){if(!r||e===0&&Ha(r))continue;let s=ye(r);if(s==="alloc"||s==="free")return s}}
function q_(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Lr(r);let s=ye(t);return s==="neither"?a:s}var Oe={kind:"computed"},Ut=(t,e,r)=>F(w(t,e),r==="x86"?4:8),tt=4;
function V_(t,e){let r=x(t,t.length-tt,tt);if(r===a||O(e).low%tt!==0)return[];if(K(r,4227858432,2483027968))return[{kind:"function",address:w(e,cs(r)-tt)}];let s=K(r,4294966303,3594452992),i=K(r,4294965279,3594455071)||K(r,4294965248,3611232256);return s||i?[Oe]:[]}
function K_(t,e){let[r,s,i]=[0,1,2].map(o=>x(t,o*tt,tt));if(r===a)return;if(K(r,4227858432,335544320))return{kind:"function",address:w(e,cs(r))};if(s===a||i===a)return;let n=r&31;if(!(K(r,2667577344,2415919104)&&(s&1023)===n*33&&i===Wt(3592355840|n<<5)))return;let l=s>>>10&4095,_=J_(r,e);if(K(s,4290772992,4181721088))return{kind:"slot",address:w(_,l*8)};if(K(s,4290772992,2432696320))return{kind:"function",address:w(_,l)}}var K=(t,e,r)=>Wt(t&e)===Wt(r),Wt=t=>t>>>0,cs=t=>(t<<6>>6)*tt;
function J_(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=O(e);return w(z(s,Wt(i&-4096)),r*4096)}
function Ne(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let p=u+((s=[0,1,4][n])!=null?s:0);return e+p<=t.length?{extension:l,length:p}:a}let h=jt(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let c=(o>>3&7)!==4;return{extension:l,length:d,fixed:c?a:{kind:"absolute",displacement:h}}}var gs=({kind:t,displacement:e},r,s)=>Ut(t==="relative"?r:z(0,0),e,s);
function jt(t,e){let r=x(t,e,4);return r===a?a:r|0}var ps=[76,139,21],Y_=7,Z_=7;
function X_(t,e,r){let s=[];for(let i=2;i<=Z_;i+=1){let n=t.length-i,l=t[n]===232&&i===5?jt(t,n+1):a;if(l!==a){let u=r==="x64"?Q_(t,n,e):a;s.push({kind:"function",address:Ut(e,l,r),slot:u})}let _=t[n]===255?Ne(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:gs(o,e,r)}),(!o||$_(t,n,r))&&s.push(Oe)}return s}
function Q_(t,e,r){let s=e-Y_;if(!ps.every((n,l)=>t[s+l]===n))return;let i=jt(t,s+ps.length);return i===a?a:w(r,e-t.length+i)}
function $_(t,e,r){let s=t[e-1],i=r==="x64"&&ms(s)?t[e-2]:s;return i===100||i===101}var ms=t=>t!==a&&(t&240)===64;
function to(t,e,r){var s;let i=r==="x64"&&ms(t[0])?1:0,n=l=>w(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:Ut(n(2),l,r)}}case 233:{let l=jt(t,i+1);return l===a?a:{kind:"function",address:Ut(n(5),l,r)}}case 255:{let l=Ne(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:gs(_,n(1+o),r)}:Oe}default:return}}var eo=16,ro=12;
function so(t,e,r){return r==="arm64"?V_(t,e):X_(t,e,r)}
function io(t,e,r){return r==="arm64"?K_(t,e):to(t,e,r)}
function no(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function ao(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:Lt(t.slice(e+1),lo)}
function lo(t){if(!t.startsWith("    "))return;let e=Dt(or(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var _o=4096;
function ks(t,e,r){var s;let i=l=>t.readMemory(w(e,-l),l),n=O(e).low%_o;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var et={kind:"undecided"},oo=3,uo=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,ho=class{
constructor(t,e){this.__4w=new Map,this.__0=t,this.__4=e}
before(t,e){let r=ks(this.__0,t,eo);if(!r)return et;let s=so(r,t,this.__4.instructionSet),i=no(s,n=>this.__47(n),e&&fo(e));return i?this.__4a(i,oo):et}
__47(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return he(this.__0,t.address,this.__4.pointerSize)}
__4a(t,e){let r=this.__47(t);if(!r)return et;let s=this.__4x(r);if(s.some(({name:o})=>uo.test(o)))return et;let i=bs(s);if(i.kind!=="undecided")return i;let n=e>0?this.__0.readMemory(r,ro):a,l=n&&io(n,r,this.__4.instructionSet),_=l?this.__4a(l,e-1):et;return _.kind==="undecided"&&t.kind==="slot"?bs(this.__4x(t.address)):_}
__4x(t){let e=this.__4w.get(t);if(e)return e;let r=T(()=>ao(this.__0.query(ln(t,this.__4.pointerSize))),()=>[]);return r.length>0&&this.__4w.set(t,r),r}},fo=({address:t,symbol:e})=>t&&e&&w(t,-e.offset);
function bs(t){let e=new Set(t.map(q_));if(e.size>1)return et;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:et}var co=class{
constructor(t,e){this.__41=new Set,this.__b=new Map,this.__0=t,this.__4=e,this.__42=new ho(t,e)}
classify(t){let e=this.__5z(t);if(e)return{kind:"foreign",stop:e};let r=G_(t.stack);return r?{kind:"hit",of:r}:this.__5l(t)}
__5z({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!Vn(this.__4,e)||!this.__68(e))return{kind:"other",event:l};let _=U(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&Ir(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__68(t){if(this.__41.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__41.add(t),r}
__5l({ip:t,stack:e}){var r,s;let i=U(e),n=e[i];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};let l=this.__b.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__42.before(n.address,_);switch(o.kind){case"pool":return this.__b.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function go(t){let e=t.filter(i=>i.length<=st),r=ws(e,/^Last event: (.+)$/);if(r===a)return;let s=ws(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function ws(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var xt=t=>T(()=>go(t.query(tn)),()=>{}),ys=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time,vs=1e3,Gt=(t,e)=>({line:t,text:e.slice(0,200)});
function po(t){var e;let r=new bo;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var mo=1e4,ko=8,bo=class{
constructor(){this.__n=[],this.__y=[],this.__e=[],this.__45="frames",this.__4e=!1,this.__13=!1,this.__35=!0}
get begun(){return this.__4e||this.__n.length>0}
get fromTop(){return this.__n.length>0&&this.__35}
push(t,e){if(t.length>st)return this.__v(t,e);if(this.__2i)return this.__5n(t,e,this.__2i);let r=_s(t,this.__45);return r?this.__6u(r,t,e):this.__6k(t,e)}
listing(){return{style:this.__3s,frames:this.__n,unread:this.__n.length===0?[...this.__y,...this.__e]:this.__y}}
__6u(t,e,r){return t.text===""?!this.begun||!this.__46(t)?this.__v(e,r):(this.__2i={row:t,line:Gt(r,e)},"taken"):this.__46(t)?(this.__3a(),this.__3w(t),"taken"):"after"}
__5n(t,e,{row:r,line:s}){this.__2i=a;let i=_s(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__e.push(s),this.push(t,e)):(this.__3w(f({},r,{text:i.text,symbol:i.symbol})),"taken")}
__6k(t,e){let r=b(t,0);if(r===t.length)return this.__n.length>0&&this.__17===a?"after":"taken";let s=as(t);return s?this.__1e(s):vo(t,r)?(this.__13=!0,"taken"):this.begun?xo(t,r)?"taken":Ao(t)?(this.__n.length===0&&(this.__35=!1),this.__26=a,"taken"):Ae(t)?"after":this.__v(t,e):"other"}
__1e(t){return this.__n.length>0?"after":(this.__4e=!0,this.__45=t,"taken")}
__46(t){var e;if(this.__n.length===0)return!0;if(this.__n.length>=mo)return!1;let r=(e=this.__3s)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__17===a?t.number===this.__17:t.number>this.__17}
__3w(t){var e,r;this.__17!==a&&t.number!==this.__17+1&&(this.__26=a),this.__n.length===0&&((e=t.number)!=null?e:this.__y.length)>0&&(this.__35=!1);let s=this.__26;this.__17=t.number,(r=this.__3s)!=null||(this.__3s=yo(t)),t.text.startsWith("0x")&&(this.__13=!0),this.__n.push(wo(t,s,this.__13)),t.inline||(this.__26=t.returnAddress===te?a:t.returnAddress)}
__v(t,e){return this.begun?this.__e.length>=ko?"after":(this.__e.push(Gt(e,t)),"other"):"other"}
__3a(){this.__e.length>0&&this.__17===a&&(this.__26=a);for(let t of this.__e)this.__y.length<vs&&this.__y.push(t);this.__e=[]}};
function wo(t,e,r){let{text:s,args:i,inline:n}=t,l={text:s,args:i,inline:n,doubtful:r};return e!==a&&(l.address=e),t.symbol!==a&&(l.symbol=t.symbol),t.base!==a&&(l.base=t.base),t.returnAddress!==a&&(l.returnAddress=t.returnAddress),t.source!==a&&(l.source=t.source),l}
function yo(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=A_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var vo=(t,e)=>t.startsWith("WARNING: ",e)&&So.some(r=>t.includes(r))||t.startsWith("<Intermediate frames may have been skipped",e),So=["frames may be wrong","unwinding can be inaccurate","outside normal stack bounds"],To=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],xo=(t,e)=>To.some(r=>t.startsWith(r,e)),Ao=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Eo=24;
function Ss(t,e,r,s=Eo){var i,n,l,_;let o=t.query(Qi(s,e.pointerSize===4,e.contextRegisters)),u=Oo(Bt(o),e),h=(n=(i=u.get("eip"))!=null?i:u.get("rip"))!=null?n:u.get("pc"),d=(_=(l=u.get("esp"))!=null?l:u.get("rsp"))!=null?_:u.get("sp");if(!h||!d)return Ts("registers",o);let[c,...p]=po(o).frames;if(!c)return Ts("stack",o);let v=No(u,e),P=u.get("$thread");return{kind:"read",reading:{report:r,ip:h,sp:d,registers:u,stack:[f({},c,{address:h}),...p],thread:P,processor:v}}}var Ts=(t,e)=>({kind:"unreadable",missing:t,answer:xs(e)}),xs=t=>t.slice(0,3).join(" / ").slice(0,200);
function Oo(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,F(s,e.pointerSize))}),r}
function No(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Po=16,Ro=2*3600,Mo=20,Lo=60,Co=30,Io=class{
constructor(t,e){this.__h=0,this.__b={alloc:0,free:0,unknown:0},this.__2y=0,this.__4d=!1,this.__9=t,this.__1b=e,this.__32=new co(t.reader,t.target),this.__3r=t.reader.now(),this.__m=this.__3r}
run(t=!1){let e=this.__7d(t),{hasMissed:r}=this.__9.stepOut;return{end:e,hits:this.__h,kinds:this.__b,seconds:this.__2r(),hasMissed:r}}
__7d(t){return T(()=>{var e;for(this.__1d=xt(this.__9.reader),this.__9.lastStop.begin(this.__9.target,this.__1d),t&&this.__73();;){let r=(e=this.__5k())!=null?e:this.__6z();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__73(){let{reader:t,target:e,lastStop:r}=this.__9,s=Ss(t,e,a,this.__1b.frames);if(s.kind!=="read")return;let{reading:i}=s,n=this.__32.classify(i);n.kind==="hit"&&this.__2v(i,n.of,r.judge(i,e,!0))}
__6z(){let{reader:t,changes:e,target:r,isCurrent:s}=this.__9,i=s()?e.run(Yi):[];if(!s())return{kind:"superseded"};let n=H_(i);if((n==null?a:n.kind)==="targetGone")return{kind:"targetGone",event:n.event};let l=n?"yes":this.__65();if(l==="no")return As(i);n&&(this.__1d=a);let _=Ss(t,r,n,this.__1b.frames);return _.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${_.missing} in the answer: ${_.answer}`}:l==="unknown"&&this.__9.lastStop.isAgain(_.reading)?As(i):this.__6j(_.reading)}
__65(){let t=this.__1d;return this.__1d=xt(this.__9.reader),!t||!this.__1d?"unknown":ys(t,this.__1d)?"yes":"no"}
__6j(t){let{target:e,tag:r,lastStop:s}=this.__9,i=!this.__4d;this.__4d=!0;let n=this.__32.classify(t);if(n.kind==="hit"){let _=i?s.judge(t,e,!1):"new";return this.__2v(t,n.of,_)}s.saw(t,r);let l=i&&s.comesBack;return f({kind:"foreign",stop:n.stop},l&&{mayBeOld:l})}
__2v(t,e,r){return this.__9.lastStop.saw(t,this.__9.tag),r==="repeat"?a:this.__6q(t,e,r==="unknown")}
__6q(t,e,r){this.__2y=e==="unknown"?this.__2y+1:0,this.__h+=1,this.__b[e]+=1;let{evidence:s,stepOut:i}=this.__9,n=s.record(t,e,i,r);return this.__3t(),i.trouble?Bo(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__5k(){if(this.__2y>=Po)return{kind:"unknownHits",count:this.__2y};if(this.__h>=this.__1b.hits)return{kind:"hits"};let{seconds:t}=this.__1b;return t!==a?this.__2r()>=t?{kind:"seconds"}:a:this.__66()}
__66(){let t=this.__2r();if(this.__h<Mo||t<Lo)return;let e=this.__h/t;return this.__1b.hits/e>Ro?{kind:"tooSlow",hitsPerSecond:e}:a}
__3t(){let t=this.__9.reader.now();if(t-this.__m<Co*1e3)return;this.__m=t;let{observer:e}=this.__9,r=this.__1b.hits;e({kind:"progress",hits:this.__h,wanted:r,seconds:this.__2r()})}
__2r(){return(this.__9.reader.now()-this.__3r)/1e3}},As=t=>({kind:"notRun",answer:xs(t.filter(e=>e.trim()!==""))});
function Bo(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var J=4,qt={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Es={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Ho=class{
reset(){this.__3p=a,this.__3j=a}
read(t){let e=b(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3p=zo(t);else if(t.startsWith("NonPaged",e))this.__3j=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1e(t)}}
__1e(t){let[e,...r]=Fo(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===Es.verbose.join(" ");if(!i&&s!==Es.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+J)}),l=i?"verbose":this.__71(n,e.start),_=this.__3p;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===qt[l].join()?n:a}}
__71(t,e){if(t.join()===qt.current.join())return"current";if(t.join()!==qt.oldest.join())return"old";let r=this.__3j;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function zo(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Fo(t){let e=[],r=b(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=b(t,i)}return e}var Os={kind:"unread"};
function Do(t,e){let r=b(t,0);if(t.startsWith("TOTAL",r)&&C(t.charCodeAt(r+5)))return Uo(t,r+5,e);let s=e.widths?Wo(t,e,e.widths):jo(t,r,e);return s?{kind:"row",usage:s}:qo(t,r)?Os:{kind:"other"}}
function Uo(t,e,r){let{layout:s,widths:i=Ps(s)}=r,n=Pe(t,e,i,s);return!n||t.slice(n.end).trim()!==""?Os:f({kind:"total"},Cs(n.numbers))}
function Wo(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!Ms(t,i))continue;let n=Pe(t,i+J,s,r);if(!(!n||i!==e&&!n.inPlace))return Ls(t.slice(i,i+J),n.numbers,t.slice(n.end))}}
function jo(t,e,r){let s=Ns(t,e,J,r),i=Ns(t,e,t.slice(e,e+J).search(/\s/),r);return s&&i?a:s!=null?s:i}
function Ns(t,e,r,{layout:s}){if(r<1||!Ms(t,e,r))return;let i=Pe(t,e+r,Ps(s),s);if(!(!i||!Go(t,i.end)))return Ls(t.slice(e,e+r),i.numbers,t.slice(i.end))}var Ps=t=>qt[t].map(()=>Number.POSITIVE_INFINITY),Go=(t,e)=>e>=t.length||C(t.charCodeAt(e))||C(t.charCodeAt(e-2))||t.startsWith(Rs,e),Rs="UNKNOWN pooltag";
function Ms(t,e,r=J){let s=e+r;if(e<0||t.length<=s||!C(t.charCodeAt(s))||b(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var qo=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function Pe(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=Vo(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?Ko(t,h,o,s):h.end,c=d===a?a:Ui(t.slice(h.start,d));if(d===a||c===a)return;let p=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&p,o=o&&(p||u===0),n.push(c),l=d}return{numbers:n,end:l,inPlace:_}}
function Vo(t,e,r){let s=b(t,e),i=t.charAt(s)==="-"?s+1:s,n=Fi(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function Ko(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(Rs))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function Ls(t,e,r){let s=r.trim(),i=t.length===J&&!t.includes(".")?Qe(t):a;return f({text:t.padEnd(J),tag:i!=null&&i.ok?i.tag:a},Cs(e),{description:s||a})}
function Cs(t){let e=t.length/2;return{nonPaged:Is(t.slice(0,e)),paged:Is(t.slice(e))}}
function Is(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function Bs(t){var e;let r=new Ho,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(es(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new Xo(l))}}return s==null?a:s.listing()}var Jo=5e4,Yo=1024,Zo=16,Xo=class{
constructor(t){this.__x=[],this.__y=[],this.__e=[],this.__1e=t}
push(t,e){if(t.length>Yo)return this.__v(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=Do(t,this.__1e);if(r.kind==="other")return Ae(t)?"after":this.__v(t,e);if(this.__3a(),r.kind==="row")this.__x.push(r.usage);else if(r.kind==="unread")this.__s(Gt(e,t));else return this.__59={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__x.length<Jo?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1e;return{layout:t,sort:e,rows:this.__x,total:this.__59,unread:this.__y}}
__v(t,e){return this.__e.length>=Zo?"after":(this.__e.push(Gt(e,t)),"other")}
__3a(){for(let t of this.__e)this.__s(t);this.__e=[]}
__s(t){this.__y.length<vs&&this.__y.push(t)}};
function Vt(t,e,r){return e.tracker?ce(t,e.tracker,r):T(()=>Qo(t,r),()=>({kind:"unreadable"}))}
function Qo(t,e){let r=Bs(t.query(un(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:Hs(n),frees:Hs(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function Hs(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var $o=2e5,tu=class{
constructor(){this.__c=new Map,this.__2={alloc:[],free:[]},this.__t={alloc:0,free:0},this.lastHit=0,this.__24=0}
located(t,e,r){var s,i;if(this.lastHit=Math.max(this.lastHit,r),t==="free"&&this.__4c(r,e),((i=(s=this.__c.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__c.delete(e),this.__c.set(e,{kind:t,hit:r}),this.__c.size<=$o))return;let n=this.__c.keys().next();n.done||this.__c.delete(n.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),t==="free"&&this.__4c(e,a),r?this.__2[t]=[...this.__2[t],e]:this.__t[t]=e}
found(t,e){this.__2[t]=this.__2[t].filter(r=>r!==e)}
gap(){this.__24=this.lastHit,this.__23=a}
mayBeLastFreed(t){var e;return this.__23!==a&&((e=this.__23.block)!=null?e:t)===t}
isNew(t){return!this.__c.has(t)}
get lastCharged(){return this.__4r}
sized(t){this.__4r=t}
lastOf(t,e){let r=this.__c.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__24?r.hit:a}
mustBeFreedSince(t,e){let r=this.__c.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__24===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__24&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__t[t]>e?!1:!this.__2[t].some(s=>s>e&&s<r)}
__4c(t,e){var r,s;t>=((s=(r=this.__23)==null?a:r.hit)!=null?s:0)&&(this.__23={hit:t,block:e})}};
function eu(t,e,r){var s,i;let n=t.slice(0,U(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!Ir(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||Z(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function zs(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=bt(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function ru(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&rt(r.stack.from,w(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var su=28;
function iu(t,e,r){var s,i;let n=[],l=e.stack&&rt(t.base,e.stack.from),_=rt(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,su):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var Re=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function nu(t,e,r,s,i){let n=ru(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:w(n,s.headerSize);return Fs(l,s)?Us(l,i):"noBlock"}
function Fs(t,e){return Mt(t,e.pointerSize)&&Je(t,e.granularity)}var Ds=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function Us(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=w(t,-r.distance);return{block:s,header:e(s)}}
function au(t,e,r,s){var i;let{kind:n,pointer:l,charged:_,requested:o=0}=r;if(e===a||typeof e=="string")return;let{block:u,header:h}=e;if(l!==a&&l!==u)return;let d=t.open.get(u);if(d&&s.isCertainSince(n,d.hit)||s.isRepeated(n,u)||(h==null?a:h.kind)==="inUse"&&Le(h.bytes,_)||(h==null?a:h.kind)==="inUse"&&((i=h.bytes)!=null?i:o)<o)return;let c=uu(n,h);if(c==="refutation")return;let p=n==="free"&&s.lastOf("alloc",u)!==a;if(!(c==="proof"||l!==a||p))return{hypothesis:t,sighting:e};let v=l!==a||Ws(e,r,s),P=l===a&&s.mayBeLastFreed(u);return{hypothesis:Me(t,{block:u,isCurrent:v,mayBeLeft:P}),sighting:e}}
function Ws({block:t,header:e},{hit:r,kind:s,wasFree:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t))return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function lu(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastCharged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||Ws(t,e,r),mayBeLeft:r.mayBeLastFreed(n),freedAt:o,charged:i}}
function _u(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(!Le(i.charged,e.charged))return Me(t,{block:s,isCurrent:js(i,r),mayBeLeft:i.mayBeLeft})}
function ou(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);return t.open.set(e,f({},n,{freedAt:l})),n.isCurrent||!js(f({},n,{freedAt:l}),s)?t:(t.open.set(e,f({},n,{freedAt:l,isCurrent:!0})),f({},t,{currentProofs:t.currentProofs+1}))}
function js({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function uu(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var Me=(t,{block:e,isCurrent:r,mayBeLeft:s})=>f({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(r?1:0),blocks:s?t.blocks:new Set([...t.blocks,e])}),Le=(t,e)=>t!==a&&e!==a&&t!==e,Gs=3,hu=2,qs=16,du=32,fu=256,cu=8,gu=100,pu=Gs,mu=2,ku=class{
constructor(t,e){this.__2=[],this.__m=new Map,this.__h=0,this.__3m=0,this.__53=0,this.__3z=!0,this.__39=!1,this.__2n=0,this.__t=0,this.kind=t,this.__5=e}
plan(t){var e,r;if(this.__4h)return{kind:"places",places:[]};if(this.__4n&&this.__h%du!==0)return{kind:"places",places:this.__a.map(({place:n})=>n)};let s=t-((r=(e=this.__2[0])==null?a:e.hit)!=null?r:t),i=(this.__h>=cu||s>=gu)&&this.__6c===this.__2n;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&i&&this.__3m<pu}}
observe(t,e,r){this.__2n=t.hit;let s=this.__3z||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__3m++;let i=this.__4h?"noPlace":this.__o(t,s,r);return typeof i!="string"?f({kind:"located",from:"place"},Ks(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__t=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__22(this.__a.map(r=>_u(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__a)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__22(this.__a.map(l=>ou(l,r,t,s)))}
settle(t){if(this.__2.length===0)return[];let e=this.__1f,r=[];return this.__2=this.__2.filter(({hit:s})=>{var i;let n=(i=this.__7a(s))!=null?i:e?this.__5g(s):a;return!n||!this.__4i(n,t)?!0:(this.__r(s,n.block,t),r.push(f({hit:s,kind:this.kind},Ks(n))),!1)}),r}
__4i(t,e){return!Ds(t,this.__5)||e.lastOf("alloc",t.block)!==a}
__5g(t){return Vs(this.__a.map(({shown:e})=>e.get(t)))}
__7a(t){var e;let r=this.__m.get(t);if(!(r!=null&&r.isSure))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__2n>t}
hasUnknownsSince(t,e){return this.__t>t||this.__5e(t,e).length>0}
mustHaveShown(t,e,r){if(this.__t>e)return;let s=this.__5e(e,r);if(s.some(l=>{var _;return((_=this.__m.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__m.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__22(this.__a.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__t>e)return!0;let i=r<s?r:e;return this.__2.some(({hit:n})=>n<=e||n===r||this.__m.has(n)?!1:n>i&&n<=s||this.shownAt(n).some(l=>l.block===t))}
waitsBetween(t,e,r){return this.__2.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
shownAt(t){let e=[];for(let{shown:r}of this.__a){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__m.has(t)||!this.__2.some(i=>i.hit===t))return;this.__m.set(t,e);let s=this.__a.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__22(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),Me(i,{block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__a)t.clear();this.__1f||this.__39||this.__3m||this.__22(this.__a.map(({place:t,shown:e,open:r})=>f({},Re(t),{shown:e,open:r})))}
learned(){return this.__1f?this.__a.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__16=t.map(e=>Re(e,!0)),this.__h=qs}
startOver(){this.__16=a,this.__2=[],this.__m.clear(),this.__h=0,this.__t=this.__2n,this.__53++}
get __6c(){var t,e;return(e=(t=this.__2[this.__2.length-1])==null?a:t.hit)!=null?e:0}
__5e(t,e){return this.__2.filter(r=>r.hit>t&&!Le(r.charged,e)).map(({hit:r})=>r)}
get __a(){var t;return(t=this.__16)!=null?t:[]}
get __1f(){return this.__a.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||(this.__39?e:s.size)>=Gs&&r>=hu)}
get isUndecided(){return this.__2.length>0&&!this.__1f}
get __4n(){return this.__1f&&this.__2.length===0&&this.__h>=qs}
get __4h(){return this.__53>mu}
__o(t,e,r){var s;let i=(s=this.__16)!=null?s:this.__5s(t),n=i.map(h=>this.__6w(h,t));if(n.every(h=>h==="notRead"))return"unreadable";if(this.__h++,this.__5o(n,e))return this.__3z=!1,this.startOver(),"disagreement";let l=this.__5w(t,e),_=i.map((h,d)=>au(h,n[d],l,r)).filter(h=>h!==a);if(_.length===0)return this.startOver(),"noPlace";this.__16=_.map(h=>h.hypothesis);let o=_.map(h=>h.sighting);this.__39||(this.__39=o.some(({header:h})=>(h==null?a:h.kind)==="inUse"));let u=this.__1f?Vs(o):a;return u?(this.__7b(),this.__4i(u,r)?u:"unreadable"):e||this.__s(l,o,r)?"learning":"disagreement"}
__5w({hit:t,charged:e,requested:r,wasFree:s=()=>!1},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,wasFree:s}}
__5s({key:t,words:e}){let r=iu(t,e,this.__5.pointerSize),s=(i,n)=>Re({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__6w({place:t},{key:e,words:r,look:s}){return nu(t,e,r,this.__5,s)}
__5o(t,e){if((e==null?a:e.from)!=="arguments"||!this.__1f)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__s(t,e,r){if(this.__2.length>=fu)return!1;this.__2=[...this.__2,{hit:t.hit,charged:t.charged}];for(let[s,{shown:i,open:n}]of this.__a.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,lu(l,t,r)))}return!0}
__r(t,e,r){var s;for(let{shown:i,open:n}of this.__a)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__m.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__7b(){this.__4n&&(this.__16=bu(this.__a))}
__22(t){this.__16&&(this.__16=t,t.length===0&&this.startOver())}};
function Vs(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function Ks({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function bu(t){let e=({place:{where:r}})=>"register"in r?0:r.offset<0;return t.filter((r,s)=>t.findIndex(i=>e(i)===e(r))===s)}var wu=class{
constructor(t){this.__p=new Map,this.__i=new tu,this.__3e=[],this.__5=t}
plan(t){return this.__3k(t.kind,t.address).plan(this.__i.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__5.alignedHeaders&&!s)return this.__7c(r,e);let l=this.__3k(r.kind,r.address).observe(t,this.__5j(i,t),this.__i);return r.kind==="alloc"&&this.__i.sized(n),l.kind==="located"?this.__6e(r.kind,l.block,e,n):this.__i.unlocated(r.kind,e,l.why==="learning"),this.__54(),l}
goneAfter(t,e,r,s){let i=this.__i.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__5c("free",i);if(n.some(o=>o.mayHaveFreed(e,i,t,r)))return;let l=Math.max(i,t-Se),_=!n.some(o=>o.waitsBetween(l,s,t));for(let o of n)o.wasAbout(t,{block:e,isSure:_});this.__54()}
candidates(t,e){let r=new Set;for(let s of this.__p.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__p.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__i.gap();for(let t of this.__p.values())t.forgetOpen()}
resolved(){let t=this.__3e;return this.__3e=[],t}
places(){let t=[];for(let e of this.__p.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__3k(e,r).restore(s)}}
__5c(t,e,r){return[...this.__p.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__54(){for(let t of this.__p.values())for(let e of t.settle(this.__i)){this.__3e.push(e);for(let r of this.__p.values())r.blockNamedBefore(e,this.__i)}}
__3k(t,e){let r=`${t} ${e}`,s=this.__p.get(r);if(s)return s;let i=new ku(t,this.__5);return this.__p.set(r,i),i}
__7c({kind:t},e){return this.__i.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__5j(t,{look:e}){if(!t||!Fs(t.block,this.__5))return;let r=Us(t.block,e);if(!Ds(r,this.__5))return{from:t.from,block:r.block}}
__6e(t,e,r,s){this.__5v(t,e,t==="free"?s:a),this.__i.located(t,e,r);for(let i of this.__p.values())i.blockNamed({kind:t,block:e,charged:s},this.__i)}
__5v(t,e,r){var s;let i=this.__i.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__5c(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__p.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},Ce=4096;
function yu(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var vu=4;
function Js(t,e,r,s){let i=x(t,0,4),n=x(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(I(R(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&vu)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=Ce-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var Su=new Uint8Array,Tu=64,xu=128;
function Ys(t,e,r,s,i=!1){var n,l;let _=Kt(t),o=r.headerSize,u=S=>{var Y;return(Y=s.readMemory(w(t,S-_),o))!=null?Y:Su};if(_===0)return{kind:"headerless"};let h=u(_-o),d=Js(h,_-o,e,r),c=_===o;if(!(c?d.kind==="released":d.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return d;let p=c?h:u(0),v=((n=x(p,0,2))!=null?n:0)%8192,P=Ce-v&-r.granularity,H=c?u(P-o):h;if(!p.length||!H.length)return{kind:"unreadable"};if(!(Js(p,0,e,r).kind==="released"&&H[0]===p[2]&&H.every(S=>S===H[0])))return d;if(P!==_)return{kind:"noHeader"};let Rt=(l=p[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(Rt&Tu)?v:a,ownsPage:!(Rt&xu)}}var Kt=t=>O(t).low%Ce,Au=17744;
function Eu(t,e){let r=Q(t,w(e,60)),s=r&&t.readMemory(w(e,r),12);return s&&x(s,0,4)===Au?x(s,8,4):a}var Ou=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Nu(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,U(t)).map(_=>Pu(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:Zs(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:Zs(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function Pu(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Ou.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&O(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||I(R(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Mt(o,r.pointerSize)&&Je(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function Zs(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var Ru=4096,Mu=3,Lu=20,Cu=class{
constructor(t,e,r){this.__w=new Map,this.__0=t,this.__5=e,this.__1i=r}
wasFree(t){let{kind:e}=Ys(t,this.__1i,this.__5,this);return e==="released"||e==="noHeader"}
readMemory(t,e){var r;let s=Kt(t);return(r=this.__w.get(Xs(t)))==null?a:r.subarray(s,s+e)}
keep(t,e){let r=[...[...e].filter(Kt).map(Xs),...this.__w.keys()];if(this.forget(),!(t>Lu))for(let s of[...new Set(r)].slice(0,Mu)){let i=this.__0.readMemory(s,Ru);i&&this.__w.set(s,i)}}
forget(){this.__w.clear()}},Xs=t=>w(t,-Kt(t)),Iu=2048,Bu=64,Qs=18362,Hu=class{
constructor(t,e,r,s,i){this.__2f=new Map,this.__0=t,this.__4=e,this.__1i=r,this.__5=s,this.__8=i,this.__w=new Cu(t,s,r)}
locate(t,e,r,s){var i;let n=Nu(e.stack,this.__1i,this.__5),l=eu(e.stack,r,e.ip);if(!l)return this.__8.gap(),zu(n);let _=this.__6n(t,e,l,n,s),o=this.__8.observe(_);if(this.__7g(t),o.kind==="unlocated")return f({},Ie(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return f({},Ie(n),{block:o.block,blockFrom:o.from,charged:u})}
lookAgain(t){return $s(this.__o("alloc",t))}
__61(t,{found:e,goneAt:r},s){let i=e.kind==="inUse"&&e.ownsPage===!0;return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__63(t)?r!=null?r:s:a}
__63(t){let e=()=>this.__o("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__4;return e()&&!!this.__0.readMemory(r,4)&&e()}
__7g(t){this.__2f.forEach((e,r)=>{e.goneAt=this.__61(r,e,t),!(t-e.since<Se)&&(this.__2f.delete(r),e.goneAt&&this.__8.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__8.candidates("free",t)){if(this.__2f.size>=Bu||this.__2f.has(e))continue;let r=this.__o("alloc",e),s=$s(r);s!=="unknown"&&this.__2f.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__8.isUndecided?this.__w.keep(t,this.__8.candidates("alloc",t)):this.__w.forget()}
__6a(t){return I(t)===this.__1i}
__6n(t,e,r,s,i){let n=this.__8.plan(r),l=n.kind==="everything"?this.__5t(e,r):this.__6o(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__70(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__6g(r.kind),pointer:o,charged:s.charged,requested:s.requested,wasFree:u=>this.__w.wasFree(u)}}
__70(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__8.gap(),r}
__5t({registers:t,sp:e},r){let s=rt(e,r.limit),i=s!==a&&s>0?this.__0.readMemory(e,Math.min(s,Iu)):a,n=i&&zs(e,i,this.__5.pointerSize);return{registers:Be(t),stack:n}}
__6o(t,{registers:e},r){let s=[];for(let{where:u}of t)"offset"in u&&s.push(u.offset);if(s.length===0)return{registers:Be(e)};let i=Math.min(...s),n=Math.max(...s)-i+this.__5.pointerSize,l=w(r.base,i),_=this.__0.readMemory(l,n),o=_&&zs(l,_,this.__5.pointerSize);return{registers:Be(e),stack:o}}
__6g(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__o(t,r);return e.set(r,i),i}}
__o(t,e){let{build:r=Qs}=this.__4,s=r<Qs,i=Ys(e,this.__1i,this.__5,this.__0,s);return i.kind==="headerless"?this.__6f(t,e):i}
__6f(t,e){let r=this.__4.bigPages&&Cn(this.__0,this.__4.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__6a(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function $s({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Ie({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var zu=t=>f({},Ie(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Fu=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function Be(t){let e=new Map;return t.forEach((r,s)=>{Fu.test(s)&&e.set(s,r)}),e}
function Du({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=Ht(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var Uu=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a}),Wu=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function ti(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}
function ju(t,e,r){return r==="arm64"?Vu(t,e):Gu(t,r)}var At=4;
function Gu(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=qu(t,s,e),n=i&&x(t,s+i,At);n!==a&&r.push({kind:"immediate",value:n})}return r}
function qu(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?Ne(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Vu(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+At<=t.length;l+=At){let _=(r=x(t,l,At))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let c=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(c|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let c=w(e,l+(_<<8>>13)*At);i.push({kind:"literal",address:c});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var Ku=64,Ju=class{
constructor(t,e){this.__k=new Map,this.__0=t,this.__4=e}
get known(){return this.__k}
holds(t,e){let r=this.__k.get(t);if(r)return r;let s=this.__o(t,e);return this.__k.set(t,s),s}
__o(t,e){let r=ks(this.__0,t,Ku);if(!r)return"unreadable";let s=w(t,-r.length),i=ju(r,s,this.__4.instructionSet).map(l=>this.__7e(l)),n=l=>l!==a&&I(R(l))===e;return i.some(n)?"yes":i.includes(a)?"unreadable":"no"}
__7e(t){return t.kind==="immediate"?t.value:Q(this.__0,t.address)}},Yu=9200,Zu=500,Xu=class{
constructor(t,e,r,s){this.__4q=0,this.__44=0,this.__57=new Set,this.__1p=new Set;var i;let{target:n,tag:l}=r;this.__0=t,this.__3=e,this.__4=n;let _=yu(n.pointerSize,n.build===a||n.build>=Yu);this.__8=new wu(_),this.__8.restore(s),this.__1c=new Ju(t,n),this.__3f=new Hu(t,n,l,_,this.__8),this.hunt=new Vr(Du(r,t.now()),o=>this.__1c.holds(o,l)),e.begin(this.hunt),e.note(Wu(n)),this.__4z((i=Ht(n.modules))==null?a:i.start)}
begin(t){this.__3.note(f({type:"counters",at:"armed"},ti(t)))}
end(t,e="disarmed"){this.__3.note(f({type:"counters",at:"stopped"},ti(t))),this.__6l(),this.__4y(),this.__6m(),this.__r(e)}
endWithTarget(t){this.__3.note({type:"gone",missed:t}),this.__r("targetGone")}
abandon(){this.__r("aborted")}
record(t,e,r,s){this.__4q+=1;let i=this.__4q,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__8.gap(),this.__31(i,t,e,n);try{return this.__31(i,t,e,this.__3f.locate(i,t,e,r))}catch(l){throw l instanceof kt&&this.__31(i,t,e,{}),l}}
__6l(){let t=[],e=[];for(let r of this.hunt.doubtful().slice(0,Zu)){let s=this.__3f.lookAgain(r);s==="there"?t.push(r):s==="freed"&&e.push(r)}t.length+e.length>0&&this.__3.note({type:"blocks",there:t,gone:e})}
__6m(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1c.known];for(let[e,r]of t.slice(this.__44))this.__3.note({type:"code",address:e,holdsTag:r});this.__44=t.length}
__4z(t){var e;if(!t||!Mt(t,this.__4.pointerSize))return;let r=(e=Sr(this.__4,t))==null?a:e.start;if(!r||this.__57.has(r))return;let s=Eu(this.__0,r);s!==a&&this.__3.note({type:"image",start:r,timestamp:s}),this.__57.add(r)}
__r(t){this.__3.note({type:"end",why:t,time:this.__0.now()})}
__31(t,e,r,s){let i=this.__3.note(f({type:"hit",number:t,kind:r,stack:this.__6y(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__77(),this.__4y(),i}
__6y({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__1p.has(e)){for(let{address:r}of t)this.__4z(r);this.__3.note({type:"stack",index:e,frames:t.map(Uu)}),this.__1p.add(e)}return e}
__4y(){let t=this.__8.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__3.note({type:"places",places:t})}
__77(){for(let{hit:t,block:e,charged:r}of this.__8.resolved())this.__3.note({type:"located",hit:t,block:e,charged:r})}},Qu=2e5;
function ei(t,e=Qu){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?ei(t.slice(1),e):t}var $u=class{
constructor(t,e,r){this.__3g=!1,this.__0=t,this.__1=e,this.__d=r}
run(t){let e=this.__1.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__5b(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__3g))return Zr(this.__0)?a:this.__5y()}
__5b(t){var e;let r=this.__1.undo(t);if(ri(this.__d,r,mt(t.before)),r.kind==="stillThere")return r;t===((e=this.__1p)==null?a:e.change)&&this.__6s(this.__1p.id)}
__6s(t){let e=xe(this.__0);e.kind==="found"&&e.note.id===t&&Ft(this.__1)}
__5y(){let t=xe(this.__0);if(this.__3g=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=q(this.__0);if(n.kind==="notRead"){this.__3g=!1;let o=pt(r);return this.__d({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){Ft(this.__1);return}let l=this.__1.adopt(me(n,r,e)),_=this.__5b(l);return _?this.__1p={change:l,id:i}:Ft(this.__1),_}};
function ri(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var th=class{
constructor(t){this.__2u={},this.__0=t}
begin(t,e){let r=this.__k!==a&&t.contextRegisters.includes("$prcb")?br(this.__0,t.pointerSize,"$prcb"):a;this.__2u={processor:r,event:e}}
saw(t,e){this.__k={reading:t,tag:e}}
counted(t){this.__k&&(this.__k=f({},this.__k,{counts:t}))}
isAgain(t){return this.__k!==a&&eh(this.__k.reading,t)}
judge(t,e,r){var s;let i=this.__k;return!i||!this.isAgain(t)?"new":this.__5q(i,e)||!r&&this.__7f(i)?"repeat":!r&&((s=this.__2u.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){let{event:t}=this.__2u;return t!==a&&t.time===a}
__7f({reading:t}){let{processor:e}=this.__2u,r=t.registers.get("$prcb");return e!==a&&r!==a&&e!==r}
__5q({tag:t,counts:e},r){if(!e)return!1;let s=Vt(this.__0,r,t);return s.kind!=="found"?!1:s.counts.allocs===e.allocs&&s.counts.frees===e.frees}};
function eh(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&rh(t.registers,e.registers)&&sh(t.stack,e.stack)}
function rh(t,e){let r=t.size===e.size;return t.forEach((s,i)=>{e.get(i)!==s&&(r=!1)}),r}
function sh(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var ih=2e3,nh=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>ih,ah={4:ct("ffdf0000"),8:ct("fffff78000000000")},lh=32,_h=8,oh=20,uh=1e4,hh=4294967296;
function si(t,e){let r=ah[e],s=r&&t.readMemory(r,lh),i=s&&ii(s,_h),n=s&&ii(s,oh);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function ii(t,e){let r=x(t,e,4),s=x(t,e+4,4);if(!(r===a||s===a)&&s===x(t,e+8,4))return(s*hh+r)/uh}var dh=64,fh=class{
constructor(t,e,r){this.__36=!1,this.__0=t,this.__1=e,this.__10=r}
get hasMissed(){return this.__36}
get trouble(){return this.__2x}
returnValue(t){let e=U(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r!=null&&r.address)||!s)return;if(this.__10.pause().kind!=="undone"){this.__2x={kind:"notArmedAgain"};return}let i=this.__1w();this.__1.run(Zi(r.address,this.__10.target.pointerSize));let n=this.__6r(),l=He(n,"eip","rip","pc");if(l!==r.address){this.__36=!0,this.__2x={kind:"strayed",ip:l};return}ch(i,this.__1w())||(this.__36=!0),this.__10.resume().kind!=="applied"&&(this.__2x={kind:"notArmedAgain"});let _=He(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__67(_,s,r)?He(n,"eax","rax","x0"):a}
__1w(){let{target:t,tag:e}=this.__10;return Vt(this.__0,t,e)}
__6r(){let t=Bt(this.__0.query($i(this.__10.target.contextRegisters))),{pointerSize:e}=this.__10.target;return new Map([...t].map(([r,s])=>[r,F(s,e)]))}
__67(t,e,r){if(!t)return!1;if(this.__10.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=w(e.base,8),i=w(s,dh);return Z(s,t)<=0&&Z(t,i)<=0}};
function He(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var ch=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,ni=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,gh=class{
constructor(t,e,r,s){this.__7=[],this.__2k=0,this.__0=t,this.__d=s,this.__1=e,this.__3=r,this.__3d=new th(t),this.__52=new $u(t,this.__1,s)}
get armed(){return this.__f}
get change(){return this.__1.open[0]}
get unrepaired(){return this.__5d}
get hunts(){return this.__7}
get shown(){var t;let e=new Map;for(let r of this.__7)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(ni));this.__s([...this.__7.filter(s=>!r.has(ni(s))),...t]),this.__4s=e}
leftValue({address:t,value:e}){let r=this.__4s;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3c;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__3c)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2k+=1;let r=this.__f,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__5f(r);let i=this.__48();i&&ri(this.__d,i.undone,i.arming.idle),this.__5d=(e=ph(i==null?a:i.undone))!=null?e:this.__52.run(s!=null?s:(t=this.__2c)==null?a:t.change)}
__5f({arming:t,evidence:e}){this.__f=a,this.__2c=t,e.abandon()}
__48(){let t=this.__2c;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2c=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__3y(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,{seconds:n}=e;n!==a&&this.__d({kind:"timeLimit",seconds:n});let l,_;try{l=this.__43(i,e,!1)}finally{_=this.__1l(i,l)}return{kind:"hunted",tag:t,capture:l,hunt:i.evidence.hunt,disarmed:_}}
arm(t,e){return this.__3y(t,e,!0)}
capture(t){let e=this.__f;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=q(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1l(e,a),{kind:"notArmed",anyMore:s.tag};let l=ys(e.event,xt(this.__0)),_=this.__43(e,t,l),{hunt:o}=r,u={kind:"hunted",tag:s.tag,capture:_,hunt:o};return _.end.kind==="targetGone"||_.hasRestarted?f({},u,{disarmed:this.__1l(e,_)}):(this.__f===e&&(this.__f=f({},e,{event:xt(this.__0)})),r.end(this.__1w(s),_.end.kind),u)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__5m()}
release(){this.__2k+=1;let t=this.__f;if(!t){let e=this.__48();return e?[e.undone]:this.__1.undoAll()}return this.__f=f({},t,{byUser:!1}),[this.__1l(t,a)]}
__5m(){let t=q(this.__0);if(t.kind!=="read"||V(t.value))return{kind:"nothing"};let e=zt(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=me(t,vt(s),r),n=this.__1.undo(this.__1.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__3y(t,e,r){return T(()=>{this.__6t();let s=Gl(this.__0,this.__1,t,e);return s.kind==="refused"?s:this.__z(t,s.target,s.idle,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__6t(){let t=this.__f;if(!t)return;let e=this.__1l(t,a);this.__d({kind:"replaced",tag:t.arming.tag,undone:e})}
__s(t){this.__7=ei(t);let e=t.length-this.__7.length;e>0&&this.__d({kind:"dropped",hunts:e})}
__z(t,e,r,s){let i=new s_(this.__0,this.__1,e,t,r),n=this.learnedOn(e),l=new Xu(this.__0,this.__3,i,n),_=s?xt(this.__0):a,o=si(this.__0,e.pointerSize),u={arming:i,evidence:l,byUser:s,event:_,times:o};this.__d({kind:"ready",target:e,tag:t}),this.__d({kind:"repairLine",command:i.repair}),i.leaveNote(),l.begin(Vt(this.__0,e,t)),n.length>0&&this.__3.note({type:"places",places:n}),this.__f=u;let h=i.arm();return h.kind==="applied"?(this.__s([...this.__7,l.hunt]),this.__3c=l.hunt,{kind:"armed",armed:u}):(this.__1l(u,a),{kind:"notWritten",applied:h})}
__43(t,e,r){let{arming:s,evidence:i}=t,n=this.__2k,l=new Io({reader:this.__0,changes:this.__1,observer:this.__d,target:s.target,tag:s.tag,evidence:i,stepOut:new fh(this.__0,this.__1,s),lastStop:this.__3d,isCurrent:()=>this.__2k===n},e).run(r);return this.__64(t)?f({},l,{hasRestarted:!0}):l}
__64({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||Q(this.__0,r.poolHitTag)===s)return!1;let i=si(this.__0,r.pointerSize);return i!==a&&nh(e,i)}
__1l({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__f)==null?a:s.arming)===t&&(this.__f=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();return((i=this.__f)==null?a:i.arming)===t&&(this.__f=a),n.kind==="stillThere"&&(this.__2c=t),r!=null&&r.hasRestarted?(e.endWithTarget(r.hasMissed),n):(e.end(this.__1w(t),r==null?a:r.end.kind),n)}
__1w({target:t,tag:e}){let r=Vt(this.__0,t,e);return this.__3d.counted(r.kind==="found"?r.counts:a),r}},ph=t=>(t==null?a:t.kind)==="stillThere"?t:a,mh=64*1024,kh=class{
constructor(t,e,r){this.__1o=0,this.__j=t,this.__u=e,this.base=r.base,this.__3n=r.seq,this.__19=r.segment,this.__2d=r.tool}
get count(){return this.__19}
write(t){let e=this.__2q;e&&this.__7h(e),this.__2q=t,this.open(),this.__4t(t),(this.__1o>=mh||bh(t))&&this.close(),this.__2q=a}
open(){if(this.__1x)return;let t=ot(this.base,this.__19);if(this.__19>=Xr)throw new kt(t,"a recording has 1000 files");this.__1x=this.__j.create(t),this.__1o=0,this.__4t({type:"header",format:"pooltag recording",version:1,segment:this.__19,tool:this.__2d,time:this.__u()}),this.__19+=1}
close(){let t=this.__1x;this.__1x=a,t==null||t.close()}
__7h(t){this.__2q=a,this.close(),this.__j.exists(ot(this.base,this.__19))&&(this.__19+=1),this.write(t)}
__4t(t){var e;let r=yl(this.__3n,t);(e=this.__1x)==null||e.writeLine(r),this.__3n+=1,this.__1o+=r.length}},bh=t=>t.type==="change"&&t.state==="planned"||t.type==="end",wh=class{
constructor(t,e,r,s){this.__j=t,this.__u=e,this.__2d=r,this.__d=s}
begin(t){this.__6=t,this.__z(t.start)}
note(t){var e,r;let s=(r=(e=this.__6)==null?a:e.take(t))!=null?r:"taken";return this.__z(t),s}
opened(t){this.__2h=t}
save(t,e){var r,s;if(((r=this.__2s)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2h)==null?a:s.base)===t?this.__2h:a,n=ot(t,0);return T(()=>{if(!i&&this.__j.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__7i(t,i,l);return this.__6d(),this.__2h=a,this.__2s=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__5a(t=>t.close())}
__6d(){var t;(t=this.__6)!=null&&t.openEnd&&this.__z({type:"end",why:Gr,time:this.__u()}),this.flush()}
__7i(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new kh(this.__j,this.__u,{base:t,seq:s,segment:i,tool:this.__2d});n.open();let l=B(r,(_,o)=>+(_===this.__6)-+(o===this.__6));for(let{start:_,entries:o}of l){n.write(_);for(let u of o)n.write(u)}return n.close(),n}
__z(t){this.__5a(e=>e.write(t))}
__5a(t){let e=this.__2s;e&&T(()=>t(e),r=>{this.__2s=a,this.__3t(r)})}
__3t({call:t,message:e}){try{this.__d({kind:"notRecorded",path:t,message:e})}catch(r){}}},yh=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function vh(t){if(!t.includes("<"))return t;let e=t.replace(yh,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var ai=t=>host.parseInt64(ee(t),16);
function Sh(t){if(typeof t=="number")return t;if(!Th(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Th(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var li=8e3,xh=class{
constructor(){this.__2b=!1}
query(t){return Fe(t)}
change(t){return Fe(t)}
run(t){return Fe(t)}
readMemory(t,e){let r=oi(this.__4u(t),e);if(r||!_i(t))return r;this.__2b=!this.__2b;let s=oi(this.__4u(t),e);return s||(this.__2b=!this.__2b),s}
__4u(t){return!this.__2b||!_i(t)?t:z(4294967295,O(t).low)}
now(){return Date.now()}
session(){let t=Et(()=>host.currentSession.Attributes.Target),e=Et(()=>t==null?a:t.IsKernelTarget),r=Et(()=>t==null?a:t.IsLiveTarget),s=Et(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function ze(t){for(let e=0;e<t.length;e+=li)host.diagnostics.debugLog(t.slice(e,e+li));host.diagnostics.debugLog(`
`)}var _i=t=>O(t).high===0&&Mt(t,4);
function oi(t,e){return Et(()=>{let r=host.memory.readMemoryValues(ai(t),e,1);return r.length===e?new Uint8Array(r):a})}
function Fe(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>oe(vh(`${r}`))):[]}catch(e){throw new kt(t,e)}}
function Et(t){try{return t()}catch(e){return}}var Ah=class{
exists(t){return Ot(t,e=>e.FileExists(t))}
create(t){return Ot(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=e.CreateTextWriter(r,"Utf8");return{writeLine:i=>Ot(t,()=>s.WriteLine(i)),close:()=>Ot(t,()=>r.Close())}})}
read(t,e){return Ot(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function Ot(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new kt(t,r)}}var ut="pool",ui="pooltag",Eh=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${ui}.Contents.pool   (or load with .scriptrun)`];
function hi(t){return Yt(()=>Nh(t))||Yt(Ph)}
function Oh(){Yt(()=>Reflect.deleteProperty(Jt(),ut)&&Jt()[ut]===a)||Yt(()=>di(`dx -r0 @$vars.Remove("${ut}")`))}var Jt=()=>host.namespace.Debugger.State.UserVariables;
function Nh(t){return Jt()[ut]=t,Jt()[ut]!==a}
function Ph(){return[`Debugger.State.Scripts.${ui}.Contents.pool`,"@$scriptContents.pool"].some(t=>di(`dx -r0 @$${ut} = ${t}`))}
function di(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function Yt(t){try{return t()}catch(e){return!1}}
function Rh({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Mh(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Lh(t);return e.map(s=>{let i=s.tag===a?Ch(s,r):a;return i?f({},s,{tag:I(i.tag)}):s})}var Lh=t=>T(()=>{var e;let r=pe(t),s=r&&wr(t,i=>yt(t,i,r),r);return(e=s&&Dn(t,s))!=null?e:[]},()=>[]);
function Ch(t,e){let r=e.filter(({tag:i})=>D(I(i))===t.text),s=r.length===1?r:r.filter(i=>Ih(i,t));return s.length===1?s[0]:a}var Ih=({nonPaged:t,paged:e},r)=>fi(t,r.nonPaged)&&fi(e,r.paged),fi=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Bh(t){let e=t.now(),r=t.query(on("tag",!0)),s=Bs(r);return s?{kind:"read",rows:Mh(t,s.rows),unread:s.unread.length,total:Rh(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var ci=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Hh(t,e){if(e==="tag")return B(t,zh);let r=Fh(e);return B(t,(s,i)=>r(i)-r(s))}
function zh({text:t},{text:e}){return t===e?0:t<e?-1:1}
function Fh(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return De;case"bytes":return gi;case"peralloc":return e=>De(e)===0?0:gi(e)/De(e)}}var De=t=>t.nonPaged.outstanding+t.paged.outstanding,gi=t=>t.nonPaged.bytes+t.paged.bytes,Ue={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, seconds, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function Dh(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(Ue))t[e]={Help:`${r} - ${s}`};return t}var Uh=class{
constructor({usage:t,help:e}){this.__1s=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1s}},L=class extends Error{},Wh=500,jh=[8,256];
function pi(t,e){var r,s;let i=(s=(r=Ue[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new L(ta(`${e[n]}`,i))}
function We(t,e){if(e===a)throw new L(Qn(t));if(typeof e!="string")throw new L(Xn(t));let r=Ki(e);if(!r.ok)throw new L(Zn(e,r.problem));return r.tag}
function mi(t,e,r,s=1,i=1/0){let n=Sh(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new L($n(t,s,i,r))}
function ki(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:Wh};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new L(Tt(`${n}`,r));let o=_==="frames"?jh:[];i[_]=mi(`The number of ${_}`,n,r,...o)}),i}
function bi(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new L(Tt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Gh=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function wi(t,e){if(typeof e=="string"&&e.trim()!==""&&!Gh.test(e))return e;throw new L(wa(t))}
function qh([t,e]){let r=ci.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new L(Tt(`${s}`,yi))}var yi=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${ci.join(" ")}`;
function Vh(t){if(!(t===a||/[*?]/.test(t)))throw new L(Tt(`${JSON.stringify(t)} is no tag in the listing and`,yi))}var ht=class{
constructor(t,e){this.__58=t,this.__x=e}
toString(){return this.__58}
*[Symbol.iterator](){for(let t=0;t<this.__x.length;t+=1){let e=this.__x[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__x[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__x.length} rows`);return e}},vi=48,Si=12,Zt=t=>t.length>vi?`${t.slice(0,vi-Si-3)}...${t.slice(-Si)}`:t;
function Nt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var Kh=class{
constructor(t,e,r){var s,i;this.__1z=e,this.__6=t,this.Kind=e.kind,this.Site=Zt((i=(s=t.siteOf(t.stackOf(e),r))==null?a:s.frame.text)!=null?i:""),this.Block=e.block&&ai(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__1z.number}`}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__1z,l=[`tag ${JSON.stringify(D(this.__1z.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),_=this.__6.stackOf(this.__1z).map(({text:o})=>o);return[l.join(", "),..._].join(`
`)}
get[Symbol.metadataDescriptor](){return Nt("Charged","Cpu")}},Ti=class{
constructor(t){this.__56=t}
toString(){return this.__56}},Jh=/^Ex\w*Lookaside/;
function Yh(t){var e,r,s;return Jh.test((s=(r=(e=t[U(t)])==null?a:e.symbol)==null?a:r.name)!=null?s:"")}var je=t=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"(no caller)"};
function xi(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e;return`${[`${je(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(D(t.tag))}`,`${m(i,"allocation")} and ${m(n,"free")} seen here, from ${m(l.length,"stack")}`,r&&Zh(r),r&&Xh(r),Qh(t,e),...$h(e),td(t,e),`coverage ${lt(t)}${Nr(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,ed(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function Zh({blocks:t,bytes:e,old:r}){let s=t===1?"stays":"stay";return`${m(t,"block")} allocated here ${s}${rd(e)}, ${r} of them old`}
function Xh({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Qh(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>St((h-t.start.time)/1e3),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function $h(t){let{freedByOtherModules:e,unlocatedAllocs:r,refused:s}=t;return[...e>0?[`${m(e,"block")} of here freed by other modules`]:[],...r>0?[`of ${m(r,"allocation")} here the block is not known`]:[],...s>0?[`${m(s,"block")} refused at once by a limit of the tag`]:[]]}
function td(t,{stacks:e}){return e.some(r=>Yh(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function ed(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}var rd=t=>t===a?"":`, ${t} bytes`;
function sd(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>f({},n,{share:n.holding.blocks/s}));return B(i,(n,l)=>Ai(l)-Ai(n)||l.holding.blocks-n.holding.blocks)}var Ai=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},id=class{
constructor(t,{use:e,holding:r,share:s}){var i;this.__6=t,this.__1j=e,this.__4f=r,this.Blocks=r.blocks,this.Bytes=r.bytes,this.Share=`${Math.round(s*100)} %`,this.Of=e.allocs,this.Old=r.old,this.Median=(i=r.sizes)==null?a:i.median,this.Coverage=lt(t)}
toString(){return Zt(je(this.__1j))}
details(){return xi(this.__6,{use:this.__1j,holding:this.__4f})}
get[Symbol.metadataDescriptor](){return Nt("Blocks","Bytes","Of","Old","Median")}},nd=class{
constructor(t,e){let{use:r,holding:s}=e;this.__6=t,this.__3o=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=s==null?a:s.blocks,this.Bytes=s==null?a:s.bytes,this.Coverage=lt(t),this.Note=t.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return Zt(je(this.__3o.use))}
details(){return xi(this.__6,this.__3o)}
get[Symbol.metadataDescriptor](){return Nt("Allocs","Frees","Blocks","Bytes")}},Ei=34,ad=class{
constructor(t,e){this.__2t=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=this.__2j().slice(1).join(" < ");this.Callers=r.length>Ei?`${r.slice(0,Ei-3)}...`:r,this.Coverage=lt(t)}
toString(){var t;return Zt((t=this.__2j()[0])!=null?t:"(no caller)")}
details(){return this.__2t.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return Nt("Allocs","Frees")}
__2j(){return this.__2t.slice(U(this.__2t)).map(({text:t})=>t)}},ld=class{
constructor(t,e,r){let s=ud(t,e);this.PoolHitTag=s.value===a?"not readable":X(R(s.value));let i=Zr(t);this.Armed=hd(s,e,i),this.Repair=dd(s,i),this.Recorded=Ge([...e.shown.keys()].map(n=>JSON.stringify(D(n)))),this.Learned=Ge(e.learned().map(_d)),this.Skipped=Ge(r)}
toString(){return this.Armed}};
function _d({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${od(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var od=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Ge=t=>t.length===0?"none":t.join(", ");
function ud(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=q(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:pt(vt(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function hd({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(V(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(D(R(t)))}${i}`;return s?n:!r||mt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function dd({value:t,repair:e},r){return t!==a&&V(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function Xt(t,e,r){return`${m(e,r)}; ${t.map(Rr).join("; ")}`}
function fd(t,e){let r=`read in ${St(t.seconds)}`,s=t.unread>0?[`${m(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[m(e,"tag"),r,...s,...i].join("; ")}var cd=class{
constructor(t){this.__1s=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=Oi(t.nonPaged.allocs,t.paged.allocs),this.Frees=Oi(t.nonPaged.frees,t.paged.frees),this.Owner=gd(t.description)}
toString(){return this.__1s.text}
details(){let{text:t,tag:e,description:r="no description"}=this.__1s,s=e!==a&&$e(e)?` (${X(e)})`:"";return`${t}${s}: ${r}`}
get[Symbol.metadataDescriptor](){return Nt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Oi(t,e){return t===a||e===a?a:t+e}
function gd(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var pd=class{
constructor(t,e,r,s){this.__q=[],this.__0=t,this.__g=e,this.__30=r,this.__3v=s}
toString(){return`pooltag ${this.__3v}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Dh()}
hitTag(...t){return this.__14("hitTag",t,([e,...r])=>{let s=We("hitTag",e),i=ki('hitTag("Abc ", ',r.filter(l=>l!==Pt)),n=this.__g.hunt(s,i,r.includes(Pt));return n.kind==="hunted"?Pr(n):Or(n)})}
arm(...t){return this.__14("arm",t,([e,r])=>{let s=We("arm",e);if(r!==a&&r!==Pt)throw new L(Tt(`${r}`,`dx @$pool.arm("Abc ", "${Pt}")`));let i=this.__g.arm(s,r===Pt);return i.kind==="armed"?aa(s,i.armed.arming.repair):Or(i)})}
capture(...t){return this.__14("capture",t,()=>{let e=this.__g.capture(ki("capture(",t));return e.kind==="hunted"?Pr(e):la(e)})}
clear(...t){return this.__14("clear",t,()=>oa(this.__g.clear()))}
skip(...t){return this.__14("skip",t,([e])=>{let r=bi("skip",e);return this.__q=[...this.__q.filter(s=>s!==r),r],Ar(this.__q)+(this.__5x(r)?"":ea(r))})}
unskip(...t){return this.__14("unskip",t,([e])=>{let r=bi("unskip",e),s=this.__q.includes(r)?"":ra(r);return this.__q=this.__q.filter(i=>i!==r),s+Ar(this.__q)})}
save(...t){return this.__14("save",t,([e])=>ya(this.__30.save(wi("save",e))))}
open(...t){return this.__14("open",t,([e])=>Sa(this.__30.open(wi("open",e))))}
used(...t){this.__2g("used",t);let{sort:e,pattern:r}=qh(t),s=Bh(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=Hh(s.rows,e).filter(({text:n})=>r===a||ve(r,n)||ve(r,n.trim()));return i.length===0&&Vh(r),new ht(fd(s,i.length),i.map(n=>new cd(n)))}
leaks(...t){let e=this.__7("leaks",t),r=[];for(let s of e)for(let i of sd(s,this.__q))r.push(new id(s,i));return new ht(Xt(e,r.length,"call site"),r)}
sites(...t){let e=this.__7("sites",t),r=[];for(let s of e)for(let i of kd(s.sites(this.__q)))r.push(new nd(s,i));return new ht(Xt(e,r.length,"call site"),r)}
stacks(...t){let e=this.__7("stacks",t),r=[];for(let s of e){let i=B(s.stackUses(),(n,l)=>Pi(l)-Pi(n));for(let n of i)r.push(new ad(s,n))}return new ht(Xt(e,r.length,"stack"),r)}
hits(...t){let[e]=t,r=e===a?md:mi("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__7("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new Kh(n,l,this.__q));return new ht(Xt(s,i.length,"hit"),i)}
status(...t){return this.__2g("status",t),new ld(this.__0,this.__g,this.__q)}
help(...t){pi("help",t);let e=Object.values(Ue).map(r=>new Uh(r));return new ht(`pooltag ${this.__3v}`,e)}
__5x(t){let{hunts:e}=this.__g,r=s=>Hr(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2g(t,e){pi(t,e),this.__g.reconcile()}
__14(t,e,r){try{return this.__2g(t,e),new Ti(r(e))}catch(s){if(!(s instanceof L))throw s;return new Ti(s.message)}}
__7(t,e,[r]=e){this.__2g(t,e);let s=r===a?a:We(t,r),{shown:i}=this.__g,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(sa(s));return n}},Pt="unseen",md=100,kd=t=>B(t,(e,r)=>Ni(r)-Ni(e)),Ni=({use:t})=>t.allocs+t.frees+t.unknown,Pi=({hits:t})=>t.alloc+t.free+t.unknown,dt=new xh,qe=t=>ze(ua(t)),Ri=new Ah,Qt=new wh(Ri,()=>dt.now(),"0.1.0",qe),bd=new Xl(dt,dt,t=>{Qt.note(f({type:"change"},t))}),Ve=new gh(dt,bd,Qt,qe),wd=new Zl(dt,Ri,Qt,Ve),W=new pd(dt,Ve,wd,"0.1.0");
function yd(){for(let r of Eh("0.1.0"))ze(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(Td(s),r));class e{
get Pool(){return W}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>W.used(...r)),t("poolhit",(...r)=>W.hitTag(...r)),t("poolleaks",(...r)=>W.leaks(...r)),t("poolrestore",(...r)=>W.clear(...r)),t("poolhelp",(...r)=>W.help(...r))]}
function vd(){hi(W)&&ze("@$pool is ready: dx @$pool.help()")}
function Sd(){for(let t of Ve.release())t.kind==="stillThere"&&qe({kind:"notRepaired",command:t.repair});Qt.flush(),Oh()}
function Td(t){return(...e)=>(hi(W),t(...e))}return[W,yd,vd,Sd]})();
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
