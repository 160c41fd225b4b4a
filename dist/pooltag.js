/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const f=Object.assign;var kt=t=>(t>>>0).toString(16).padStart(8,"0"),rr=16,ae=t=>t,bt=ae("0".repeat(rr));
function ot(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return ae(e.toLowerCase().padStart(rr,"0"))}
function D(t,e){return ae(kt(t)+kt(e))}
function O(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function k(t,e){let{high:r,low:s}=O(t),i=s+e;return D((r+Math.floor(i/4294967296))%4294967296,i%4294967296)}
function H(t,e){let r=O(t),s=O(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function U(t,e){return t<e?-1:t>e?1:0}
function sr(t,e){return(O(t).low&e-1)===0}
function W(t,e){return e===4?D(0,O(t).low):t}
function Lt(t,e){let{high:r,low:s}=O(t);return(e===4?s:r)>=2147483648}
function rn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var le=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Bt(t,e){let{low:r}=O(t),s=e===4&&r>=2147483648;return le(s?D(4294967295,r):t)}var ir=2147483648;
function R(t){return t>>>0}
function Ht(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return R(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function nr(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function ar(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:_e(Ht([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function sn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?_e(Ht(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?_e(R(Number.parseInt(t,16))):ar(t)}
function _e(t){return t<ir?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:z(t)}}}
function z(t){return R(t&~ir)}
function j(t){let e=r=>r>=32&&r<=126;return nr(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function K(t){return`0x${kt(t)}`}
function nn(t){return Ht([...nr(t)].reverse())}
function lr(t){return j(t).includes(".")}var g=t=>t,ut=t=>`0x${(t>>>0).toString(16)}`,an=g("g"),ln=(t,e)=>g(`g ${Bt(t,e)}`),oe=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,_n=t=>g(oe(t));
function on(t,e,r){return g(`rM 0x1;${e?"kb":"k"}${ut(t)}${ue(r)}`)}var un=t=>g(`rM 0x1${ue(t.filter(e=>e==="$thread"))}`),hn=t=>g(`rM 0x1${ue(t)};lm o`),dn=t=>g(`k${ut(t)}`),fn=(t,e)=>g(`.fnent ${Bt(t,e)}`),ue=t=>t.map(e=>`;${oe(e)}`).join(""),cn=g(".lastevent"),gn=g(oe("$ptrsize")),pn=g("vertarget"),_r=g("lm"),mn=g("lm o"),kn=g("sx"),bn={status:g("sxe bpe"),command:g('sxe -c "" bpe'),handling:g("sxe bpec")},wn=g(".reload"),yn=t=>g(`x nt!${t}`),vn=t=>g(`dt nt!${t}`),Sn=(t,e)=>g(`ln ${Bt(t,e)}`);
function Tn(t,e,r){let s=Bt(t,e);return r.length===4?g(`ed ${s} ${ut(yt(r))}`):g(`eb ${s} ${r.map(ut).join(" ")}`)}var wt=t=>g(`ed nt!PoolHitTag ${ut(t)}`);
function xn(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return g(`!poolused ${ut(r)}`)}
function An(t){let e=j(t).replace(/[^A-Za-z0-9]/g,"?");return g(`!poolused 0x1 ${e}`)}var En=g("dd nt!PoolHitTag L1"),On=g(".cache flushall"),zt="poolHitTagNote",Nn=t=>g(`dx -r0 @$${zt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Pn=g(`dx -r0 @$${zt}`),Rn=g(`dx -r0 @$vars.Remove("${zt}")`);
function yt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function he(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var or=32,Mn=9,Cn=96,it=8192,B=t=>t===or||t===Mn,de=t=>t>=48&&t<=57,In=t=>de(t)||t>=97&&t<=102||t>=65&&t<=70;
function y(t,e){let r=e;for(;r<t.length&&B(t.charCodeAt(r));)r++;return r}
function J(t,e){let r=e;for(;r<t.length&&In(t.charCodeAt(r));)r++;return r}
function Ln(t,e){let r=e;for(;r<t.length&&de(t.charCodeAt(r));)r++;return r}
function fe(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=or;)e--;return t.slice(0,e)}
function Y(t,e){let r=J(t,e),s=r-e;if(s===16)return ce(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==Cn)return ce(Bn+t.slice(e,r),4,r);let i=J(t,r+1);if(i-r===9)return ce(t.slice(e,r)+t.slice(r+1,i),8,i)}var Bn="00000000",ce=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function Hn(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function Ft(t,e){let r=[];for(let s of t){let i=s.length<=it?e(s):a;i!==a&&r.push(i)}return r}
function zn(t,e){return{elementSize:e,rows:Ft(t,r=>Fn(r,e))}}
function Fn(t,e){let r=Y(t,y(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Dn(t,i,e*2);if(n<0||(s.push(Un(t,i,n)),!Wn(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Dn(t,e,r){let s=e+r,i=J(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Un=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Wn=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),jn=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Dt=t=>t.replace(jn,"."),Gn=300,vt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Dt(r).slice(0,Gn)),this.name="HostError",this.call=t}},Z=(t,e)=>T(()=>t.query(e),()=>[]);
function T(t,e){try{return t()}catch(r){if(!(r instanceof vt))throw r;return e(r)}}var ur={kind:"unknown"},ge=(t,e)=>cr(e,t.readMemory(e.address,e.before.length));
function qn(t,e){var r,s;dr(t);let i=ge(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=cr(e,Vn(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(hr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:ur}var hr=({kind:t})=>t==="after"||t==="mixed";
function dr(t){Z(t,On)}
function fr(t,e){e===4&&dr(t)}
function cr(t,e){if(!e)return ur;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function Vn(t,{address:e,pointerSize:r}){let s=zn(Z(t,En),4).rows.find(n=>W(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(he(i))}
function x(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function ht(t,e,r){let s=x(t,e,4),i=r===8?x(t,e+4,4):0;return s===a||i===a?a:D(i,s)}
function pe(t,e,r){let s=t.readMemory(e,r);return s&&ht(s,0,r)}
function nt(t,e){let r=t.readMemory(e,4);return r&&x(r,0,4)}
function gr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=ht(i,l*s,s);if(_===a||_===bt)break;n.push(_)}return n}var me=(t,e,r)=>k(t,e*r),Kn=t=>Ft(t,Jn);
function Jn(t){let e=Y(t,y(t,0));if(!e||!B(t.charCodeAt(e.end)))return;let{name:r,detail:s}=pr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function pr(t){let e=Yn(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Yn(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function Ut(t,e,r){let s=`nt!${e}`.toLowerCase();return T(()=>{let i=t.query(yn(e)),n=Kn(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:W(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function mr(t,e,r){let s=Ut(t,e,r);return s.kind==="found"?s.address:a}
function ke(t){let e=!1;return Ft(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),Zn(r,e)))}
function Zn(t,e){let r=Y(t,y(t,0));if(!r||!B(t.charCodeAt(r.end)))return;let s=Y(t,y(t,r.end));if(!s||!B(t.charCodeAt(s.end)))return;let i=y(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}
function Wt(t){let e=new Map;for(let r of t)if(!(r.length>it||!r.includes("=")))for(let[s,i]of $n(r))e.has(s)||e.set(s,i);return e}var Xn=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Qn="^ Bad register error in ";
function $n(t){var e,r;let s=[],[i=""]=t.split(Qn);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=ot((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!Xn.test(n))return[]}return s}var ta=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function kr(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function br(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return ea(t,e+u,h,o)},i=s("Key",!1),n=wr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=wr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:R(i),nonPaged:n,paged:l}}
function wr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function ea(t,e,r,s){let i=x(t,e,4),n=r===8?x(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function yr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:vr(s.nonPaged,i.nonPaged),paged:vr(s.paged,i.paged)}),e)}var vr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function ra(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=br(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function sa(t,e){let r=new Map,s;for(let i of t){if(i.length>it)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Sr=(t,e)=>sa(Z(t,vn(e)),e);
function Tr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&xr(e.type);return e&&r!==a?e.offset+r:a}
function xr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var ia=16,Ar=12,na=4096;
function aa(t,e,r){let s=Sr(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=pe(t,_.address,r),h=nt(t,o.address);if(!u||!h||(h&h-1)!==0)return;let d=Tr(s);if(d===a)return;let c={keyOffset:i.offset,sizeOffset:l.offset};return f({address:u,slots:h,entrySize:d},c,{sizeUnit:n?1:na,pointerSize:r})}
function la(t,e,r){let s=oa(r),i=kr(s,e.slots-1);if(e.sizeUnit===1)return be(t,e,i,r);let n=be(t,e,i,r);if(n.kind==="found")return n;let l=be(t,e,_a(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var _a=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function be(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(ia,n-r),c=t.readMemory(me(i,r,l),d*l);if(!c)return{kind:"unreadable"};for(let m=0;m<c.length;m+=l){if(ht(c,m,h)!==s)continue;let v=ht(c,m+o,h),P=v&&H(bt,v);if(P===a)return{kind:"unreadable"};let C=P*u;return{kind:"found",tag:Ht(c.subarray(m+_,m+_+4)),bytes:C}}return{kind:"absent"}}
function oa(t){let{high:e,low:r}=O(t);return(r>>>Ar|e<<32-Ar)>>>0}var ua=["$thread","$prcb"],Er=(t,e,r)=>T(()=>{let s=Wt(t.query(_n(r))).get(r);return s&&W(s,e)},()=>{}),ha=8,da=64;
function Or(t,e,r){let s=wa(Sr(t,"_POOL_TRACKER_TABLE")),i=fa(t,e),n=Rr(t,e("PoolTrackTable"),r);if(!s||!i||!Pr(n))return;let l=ca(t,e("ExPoolTagTables"),r),_=ga(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return f({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function fa(t,e){let r=ye(t,e("PoolTrackTableSize")),s=ye(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function ca(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:gr(t,e.address,da,r)}
function ga(t,e,r){let s=Rr(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!Pr(s))return"none";let i=ye(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var dt={kind:"unreadable"};
function we(t,e,r){let s=ma(t,e,r);if(s.kind!=="slot")return s.kind==="none"?ka(t,e,r):s;let i=[];for(let n of e.tables){let l=St(t,e,n,s.index,1);if(!l)return dt;let _=l.get(0);_&&z(_.tag)===r&&i.push(_)}return Nr(yr(i))}
function pa(t,e){let r=new Map;for(let n of e.tables){let l=St(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?St(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(yr),...i.values()].filter(n=>n!==a):a}
function ma(t,e,r){let[s]=e.tables;if(!s)return dt;let i=e.mask+1,n=kr(r,e.mask);for(let l=i;l>0;){let _=Math.min(ha,i-n,l),o=St(t,e,s,n,_);if(!o)return dt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(z(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function St(t,{layout:e},r,s,i){let n=me(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&ra(l,e)}
function ka(t,e,r){var s;let{expansion:i}=e,n=i&&St(t,e,i.table,0,i.slots);if(i&&!n)return dt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>z(_.tag)===r);return l?Nr(l):ba(t,e)}
function ba(t,e){for(let r of e.tables){let s=me(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&br(i,0,e.layout);if(!n)return dt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Nr(t){if(!t)return dt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function wa(t){let e=t&&Tr(t);if(!t||e===a)return;let r={};for(let s of ta){let i=t.fields.get(s),n=i&&xr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Pr=t=>t.kind==="found"&&t.address!==bt;
function Rr(t,e,r){if(e.kind!=="found")return e;let s=pe(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var ye=(t,e)=>e.kind==="found"?nt(t,e.address):a,ya=(t,e)=>U(t.start,e)<=0&&U(e,t.end)<0,Mr=(t,e)=>t.modules.find(r=>!r.unloaded&&ya(r,e)),jt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),va=(t,e)=>{var r;return((r=Mr(t,e))==null?a:r.name.toLowerCase())==="nt"},Sa=64;
function Cr(t){let e=ve(t);if(!e)return{kind:"noPointerSize"};let r=Ut(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=ke(Z(t,_r)).map(n=>f({},n,{start:W(n.start,e),end:W(n.end,e)}));if(!jt(s))return{kind:"noModules"};let i=n=>Ut(t,n,e);return{kind:"read",target:f({pointerSize:e},xa(t,e),{poolHitTag:r.address,modules:s,contextRegisters:ua.filter(n=>Er(t,e,n)),processorBlocks:Ta(t,i,e),tracker:Or(t,i,e),bigPages:aa(t,i,e)})}}
function Ta(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=gr(t,i.address,Sa,r))!=null?s:[]}
function ve(t){let e=Wt(Z(t,gn)).get("$ptrsize");return e===D(0,4)?4:e===D(0,8)?8:a}
function xa(t,e){var r,s;let i=(r=Z(t,pn).find(l=>/Kernel Version/i.test(l)))!=null?r:"",n=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(i))==null?a:s[1];return{description:i.trim(),instructionSet:e===4?"x86":Aa(i),build:n?Number(n):a}}
function Aa(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function X(t){let e=ve(t),r=e&&mr(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=Ir(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function Ir(t,e,r){return fr(t,r),nt(t,e)}var Ea=0,G=t=>t===0||t>=2147483648,Tt=t=>t!==a&&G(t)?t:Ea;
function Se({address:t,pointerSize:e},r,s){let i=Tt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:he(i),after:he(s),repair:wt(i)}}var A=t=>{let e=j(t);return JSON.stringify(lr(t)||/["$;\\]/.test(e)?K(t):e)},ft=t=>`0x${t.toString(16)}`,b=(t,e)=>`${t} ${e}${t===1?"":"s"}`,xt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Oa(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${A(e.plain)} or "${K(e.plain)}".`}}var Na=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,Pa=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Ra=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,At=(t,e)=>`${t} does not fit: ${e}`,Ma=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Lr=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,Ca=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,Ia=t=>`${JSON.stringify(t)} was not looked past. `,La=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${A(t)}. Begin with dx @$pool.hitTag(${A(t)}).`;
function Br(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${K(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return Hr(t);case"noSymbol":return`there is no symbol nt!${t.name}${Te(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${ft(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Ba(t.tag,t.meant);case"ambiguous":return`${t.tags.map(K).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${K((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Hr({what:t,setting:e}){let r=e.length>zr?`${e.slice(0,zr)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${bn[t]} and try again.`}var zr=80,Te=t=>t===a?"":` (${t})`;
function Ba(t,e){let r=e===a?"":`Did you mean ${A(e)} (${K(e)})? `;return`no allocation with ${A(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${A(t)}, "unseen").`}var Fr=t=>`Not armed: ${Ha(t)}`;
function Ha(t){switch(t.kind){case"refused":return Br(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${Te(t.applied.failure)}. ${ct(t.applied.undone)}`}}var za=(t,e)=>`ARMED: the machine stops at every allocation and free of ${A(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Fa(t){if(t.kind==="breaksPassed")return`Not captured: ${Hr(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${A(e)}: somebody has changed it. dx @$pool.arm(${A(e)}) arms it again.`}
function ct(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return Da(t.holds);let e=Te(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function Da(t){return t===a||G(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${A(R(t))} by now, and not by this call: dx @$pool.status()`}
function Ua(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Br(t.problem)}`;case"cleared":return t.undone.map(ct).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${ft(t.held)}, armed by somebody else; it holds 0 now.`:ct(t.undone)}}
function Wa(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],b(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[b(s,"processor")]:[]].join(", ")}; arming ${A(r)} at ${rn(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${A(t.tag)}: ${ct(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${b(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"timeLimit":return`pooltag: ${xt(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return ja(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${ft(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Ae(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function ja(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<Ga?`pooltag: ${t} of ${b(e,"hit")}, ${n}, about ${xt(i)} to go`:`pooltag: ${b(t,"hit")}, ${n}`}var Ga=86400;
function Dr(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${Va(e.why)})`;let s=[...e.kind==="floor"?[`${qa(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${b(r,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}
function qa({allocs:t,frees:e},r){let s=[...t>0?[b(t,"allocation")]:[],...e>0?[b(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function Va(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Ka(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${Ya(t.stop)}: the prompt is yours.${t.mayBeOld?Ja:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var Ja=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function Ya(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${ft(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function xe(t){let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Ur=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s};
function Wr(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Ur(r),_=[b(n.alloc,"allocation"),b(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", ");return[`${b(i,"hit")} on ${A(s)} in ${xt(e.seconds)}: ${_}; ${l>i?`the whole hunt: ${b(l,"hit")}, `:""}coverage ${xe(r)}${Dr(r)}.`,Ka(e.end),t.disarmed&&(e.hasRestarted?Za(t.disarmed):ct(t.disarmed)),l>0?`Next: dx -g @$pool.leaks(${A(s)})`:a].filter(o=>o!==a).join(" ")}var Za=t=>t.kind==="stillThere"?ct(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",Ae=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,Xa=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function Qa(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map($a).join("")}Saved ${b(s.length,"hunt")} as ${e} (${b(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Ae(t)}`}}var $a=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${b(t,"hit")} on ${A(e)} are more than is kept: save before a long hunt. `,tl=t=>t.kind==="opened"?rl(t):`Not opened: ${el(t)}`;
function el(t){switch(t.kind){case"armed":return`${A(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Ae(t)}}
function rl(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(jr).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${b(l.count,"line")} damaged or missing, the first at ${_.line}.`,il(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var jr=t=>`${JSON.stringify(j(t.tag))}: ${b(Ur(t),"hit")}, coverage ${xe(t)}`,sl=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function il(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${A(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${ft(t.note.saved)} disarms.`:`It was ${sl(e)}${nl(t)}`}
function nl(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${ft(t.note.saved)} disarms.`}}
function al(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Ee(t){return al(f({},t,{offset:0}))}var Gr=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,ll=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,_l=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,ol=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,ul=/^VerifierExt$/i,hl=/\?\? ?::|`string'/,dl=64;
function Oe(t){var e;if(ul.test(t.module))return t.name.includes("Pool")?Vr(t.name):a;if(Gr.test(t.module))return t.name==="DbgBreakPoint"||hl.test(t.name)?"neither":(e=qr(t.name))!=null?e:fl(t.name)}
function qr(t){return ll.test(t)?"alloc":_l.test(t)?"free":a}
function fl(t){return ol.test(t)?Vr(t):a}
function Vr(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function q(t){let e=t.findIndex(({symbol:r})=>!r||Oe(r)===a);return e<0?t.length:e}
function cl(t){return Gr.test(t.module)&&t.name==="ExFreePool"&&t.offset>dl}
function Kr(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function Ne(t,e){return gl(t.toLowerCase(),e.toLowerCase())}
function gl(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Jr(t,e=[],r=[]){let s=q(t);for(;s<t.length-1&&Yr(t[s],r);)s++;let i=t[s];return i&&pl(i,s,e)}
function Yr(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Ne(s,Ee(r))):!1}
function pl(t,e,r){var s;let i=t.address&&ml(t.address,r);if(i)return f({key:Zr(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:Zr(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?le(t.address):t.text;return f({key:l,frame:t,depth:e},n)}var Zr=(t,e)=>`${t}+0x${e.toString(16)}`;
function ml(t,e){let r=e.find(({start:i,end:n})=>U(i,t)<=0&&U(t,n)<0),s=r&&H(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}
function F(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}var kl={allocs:0,frees:0};
function bl(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=v=>t.reduce((P,C)=>P+v(C),0),_=e.kind==="floor"?e.missed:kl,o=_.frees+l(v=>v.unlocatedFrees)-l(v=>v.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(v=>v.unlocatedAllocs),d=Math.min(u,h+_.frees+i),c=r.size+s.size<n?u:d,m=Math.max(0,-o);return{count:u,ofThere:d,hits:m+Math.max(0,c-_.frees)}}var wl=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function yl(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:S})=>!i.has(S)),o=_.filter(({block:S})=>s.has(S)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((S,{block:st,hit:xf})=>i.has(st)?Math.max(S,n-xf):S,l),c=_.filter(({hit:S})=>wl(S,{lastHit:n,longestLife:d})).length,m=Math.max(0,c-u),v=[];for(let{charged:S}of _)S!==a&&v.push(S);let P=F(v,(S,st)=>S-st),C=vl(P),It={blocks:h,old:m,sizes:C};return v.length<_.length?It:f({},It,{bytes:P.slice(0,h).reduce((S,st)=>S+st,0)})}
function vl(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Sl(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Pe=8,Xr=2e5,Qr=class $i{
constructor(e=Xr,r=new Map){this.limit=e,this.__12=r}
alloc(e,r){let s=this.__12.get(e);return!s&&this.__12.size>=this.limit?{kind:"full"}:(this.__12.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__12.get(e);return i?(this.__12.delete(e),i.tag===r&&Tl(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__12}
copy(){return new $i(this.limit,new Map(this.__12))}},Tl=(t,e)=>t===a||e===a||t===e,xl=512,$r=class{
constructor(){this.__1l=new Map,this.__1r=Number.POSITIVE_INFINITY,this.__1n=0,this.__22=!0}
add(t,e=1){this.__1r=Math.min(this.__1r,t),this.__1n=Math.max(this.__1n,t);let r=this.__1l.get(t);r===a&&this.__1l.size>=xl?this.__22=!1:this.__1l.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1l)this.add(e,r);this.__1r=Math.min(this.__1r,t.__1r),this.__1n=Math.max(this.__1n,t.__1n),this.__22=this.__22&&t.__22}
summary(){if(this.__1l.size===0)return;let t=this.__1r,e=this.__1n,r=this.__22?this.__6t():a;return{smallest:t,largest:e,median:r}}
__6t(){let t=F(this.__1l,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Al=class tn{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new $r,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new tn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},El=class en{
constructor(e=new Qr){this.__2f=new Map,this.__2n=!1,this.__29=e}
get isFull(){return this.__2n}
book(e){let r=this.__1c(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__5r(e,r):e.kind==="free"&&this.__6b(e,r)}
stacks(e){let r=[];return this.__2f.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__29.outstanding.forEach((r,s)=>{let i=f({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new en(this.__29.copy());return e.__2n=this.__2n,this.__2f.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2f.set(s,i)}),e}
__5r(e,r){if(e.block===a){r.unlocated.alloc++;return}let s=Ol(e),i=this.__29.alloc(e.block,s);if(i.kind==="full"){this.__2n=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__53(i.earlier,e),r.allocated(s)}
__6b(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__29.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1c(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__53(s.earlier,e),r.unmatchedFrees++}
__53(e,r){let s=this.__1c(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1c(e,r){var s,i;let n=(s=this.__2f.get(e))!=null?s:new Map;this.__2f.set(e,n);let l=(i=n.get(r))!=null?i:new Al(e,r);return n.set(r,l),l}};
function Ol({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var Nl=2e3;
function ts(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return f({},t,{block:e,blockFrom:"place",charged:i})}var Pl=class{
constructor(t=Xr){this.__16=[],this.__26=t,this.__1v=new El(new Qr(t))}
record(t,e=!1){return this.__16.push({hit:t,awaits:e&&t.block===a}),this.__47()}
locate(t){let e=this.__16.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=ts(e.hit,t),e.awaits=!1),this.__47()}
stacks(t){return this.__v().stacks(t)}
outstanding(){return this.__v().outstanding()}
__v(){if(this.__16.length===0)return this.__1v;let t=this.__1v.copy();for(let{hit:e}of this.__16)t.book(e);return t}
__47(){let t=this.__16.findIndex(({awaits:s})=>s),e=t<0?this.__16.length:t,r=Math.max(e,this.__16.length-Nl);for(let{hit:s}of this.__16.splice(0,r))this.__1v.book(s);return this.__1v.isFull?{kind:"tooManyOutstanding",limit:this.__26}:{kind:"recorded"}}};
function Re(t,e){var r,s;let i=new Rl(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:""}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(Ml(o,_,i))}),F(l,(_,o)=>{var u,h,d,c;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((c=(d=o.first)==null?a:d.hit)!=null?c:0)})}var Rl=class{
constructor(t){this.__78=new Map,this.__2k=new Map,this.__3n=t}
site(t){var e;return this.__4g(this.__78,t,(e=this.__3n.skip)!=null?e:[])}
caller(t){return this.__4g(this.__2k,t,[])}
__4g(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__3n;t.set(e,Jr(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Ml(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return f({tag:t.tag,site:i,stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:Cl(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},Il(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:Ll(e)},Bl(e))}
function Cl(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Il(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u);_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:(d==null?a:d.key)!==(e==null?a:e.key)&&(i.freedElsewhere+=o),(d==null?a:d.module)!==(e==null?a:e.module)&&(i.freedByOtherModules+=o)})}return i}
function Ll(t){let e=new $r;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function Bl(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=F(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var Hl=5e4,zl=class{
constructor(t=Hl){this.__4m=new Map,this.__i=[],this.__26=t}
intern(t){let e=Fl(t),r=this.__4m.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__i.length;return this.__4m.set(e,s),this.__i.push(t),s}
at(t){var e;return(e=this.__i[t])!=null?e:[]}
get all(){return this.__i}
get size(){return this.__i.length}
get isFull(){return this.__i.length>=this.__26}};
function Fl(t){return t.map(Dl).join(" ")}
function Dl({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var Ul=3,Wl=8;
function es(t,e="unreadable"){var r,s;let i=jl(t);if(i<Wl||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:Ee(l)}:{};return f({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function jl(t){let e=Array.from({length:Ul},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?Ee(_.symbol):_.text)}return i.size});return Math.max(...e)}var Gl=1e3,ql=5e4,Vl=new Set(["counters","gone","change","end"]),rs="left",ss={there:new Set,gone:new Set},Kl=t=>f({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),is=class{
constructor(t,e=()=>"unreadable"){this.stacks=new zl,this.modules=[],this.places=[],this.__1o=new Pl,this.__2p=[],this.__3x=new Map,this.__1d=new Map,this.__1b=[],this.__9={alloc:0,free:0,unknown:0},this.__3g=0,this.__e=0,this.__21=!1,this.__3c=!1,this.__3m=!1,this.__1t=ss,this.start=t,this.__p=e}
get tag(){return this.start.tag}
get lastHit(){return this.__e}
get entries(){return this.__2p}
get hitsNotKept(){return this.__9.alloc+this.__9.free+this.__9.unknown-this.__3g}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3c?"left":"cutOff":a}
get arming(){var t;return(t=this.__13)==null?a:t.state}
take(t){switch(this.__t(t),this.__m=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3x.set(t.index,this.stacks.intern(t.frames.map(Kl)));break;case"hit":return this.__7g(t);case"located":this.__7k(t);break;case"places":this.places=t.places;break;case"counters":this.__7e(t);break;case"gone":this.__32=t.missed?a:this.__5q(),this.__21=!0;break;case"blocks":this.__1t={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1d.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__13=t);break;case"end":this.__3c=t.why===rs;break;case"image":break}return"taken"}
counts(){return this.__9}
coverage(){return this.__21?this.__3m?{kind:"unknown",why:"mayRepeat"}:Sl(this.__1u,this.__32,this.__9):{kind:"unknown",why:"notClosed"}}
booked(){let t=this.coverage();if(t.kind==="unknown")return;let e=t.kind==="exact"?1:t.fraction,r=this.__9.alloc+this.__9.free+this.__9.unknown;return r===0?e:e*(r-this.openHits())/r}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__1b.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1o.stacks(this.tag)}
sites(t){let e=Re(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1o.outstanding(),s=this.__41(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=yl(l,s,this.__1t,{lastHit:this.__e,longestLife:i.longestLife});return{use:i,holding:_}})}
openHits(){var t;return(t=this.__m)!=null||(this.__m=this.__60()),this.__m}
__60(){let t=Re(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__41(t).hits}
doubtful(){let t=Re(this.stackUses(),{stacks:this.stacks});return this.__41(t).count>0?this.__59():[]}
__59(){let t=[];return this.__1o.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__41(t){let e=this.recent(Pe);return bl(t,{coverage:this.coverage(),asked:this.__1t,underWay:e.filter(({kind:r,block:s})=>r!=="alloc"&&!s).length,outstanding:this.__59().length})}
siteOf(t,e){return Jr(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=es(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:es(s,(r=this.__1d.get(n))!=null?r:this.__p(n))}
__7g(t){var e;let r=(e=this.__3x.get(t.stack))!=null?e:this.stacks.intern([]),s=f({},t,{stack:r,tag:this.tag});this.__e=s.number,this.__9[s.kind]++,this.__21=!1,this.__3m||(this.__3m=t.mayRepeat===!0),this.__1t=ss,this.__1b.push(s),this.__1b.length>Gl&&this.__1b.shift();let{kind:i}=this.__1o.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__7k(t){this.__1o.locate(t);let e=this.__1b.findIndex(({number:s})=>s===t.hit),r=this.__1b[e];r&&(this.__1b[e]=ts(r,t))}
__7e({at:t,counts:e}){t==="armed"?this.__1u=e:this.__32=e,this.__21=t!=="armed"}
__5q(){return this.__1u&&{allocs:this.__1u.allocs+this.__9.alloc,frees:this.__1u.frees+this.__9.free}}
__t(t){this.__2p.length>=ql&&!Vl.has(t.type)||(this.__2p.push(t),t.type==="hit"&&this.__3g++)}},I=t=>typeof t=="string"?Dt(t):a,Jl=t=>typeof t=="boolean"?t:a,w=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,Yl=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,N=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,Zl=t=>{let e=w(t);return e!==a&&e<=4294967295?R(e):a};
function E(...t){return e=>t.find(r=>r===e)}
function at(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function p(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function ns(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var Xl="pooltag recording",as=1;
function Ql(t,e){return JSON.stringify(f({seq:t},e)).replace(/[^ -~]/g,$l)}var $l=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,t_=1<<20,e_=p({module:I,name:I,offset:w}),r_=p({text:I},{address:N,symbol:e_,source:p({file:I,line:w}),inline:E(!0),doubtful:E(!0)}),s_=ns(p({register:I}),p({offset:Yl})),i_=p({kind:E("alloc","free"),key:N,where:s_,holds:E("block","header")}),n_=ns(p({kind:E("poolHitTag")}),p({kind:E("code"),site:I})),ls=t=>{let e=w(t);return e!==a&&e<=255?e:a},a_=p({id:w,thing:n_,address:N,before:at(ls),after:at(ls),repair:I}),l_=p({pointerSize:E(4,8),description:I},{build:w,kernelBase:N}),__=p({name:I,start:N,end:N}),o_={header:p({format:E(Xl),version:E(as),segment:w,tool:I,time:w}),hunt:p({tag:Zl,target:l_,poolHitTag:p({address:N,before:w}),time:w}),modules:p({modules:at(__)}),image:p({start:N,timestamp:w}),stack:p({index:w,frames:at(r_)}),hit:p({number:w,kind:E("alloc","free","unknown"),stack:w},{stopAddress:N,block:N,blockFrom:E("place","arguments","returnValue"),requested:w,charged:w,poolType:w,processor:w,thread:N,time:w,open:E(!0),mayRepeat:E(!0)}),located:p({hit:w,block:N},{charged:w}),places:p({places:at(i_)}),counters:p({at:E("armed","stopped")},{counts:p({allocs:w,frees:w})}),gone:p({missed:Jl}),blocks:p({there:at(N),gone:at(N)}),code:p({address:N,holdsTag:E("yes","no","unreadable")}),change:p({change:a_,state:E("planned","applied","undone","gone"),time:w}),end:p({why:I,time:w})},u_=new Map(Object.entries(o_));
function h_(t){var e;if(t.length>t_)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=p({seq:w,type:I})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=u_.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:f({type:n},_)};let{version:o}=(e=p({version:w})(r))!=null?e:{};return n==="header"&&o!==a&&o>as?{kind:"newer",version:o}:{kind:"invalid"}}var d_=5e5,f_=1e8,c_=1e3,g_=20,p_=class{
constructor(){this.__a=new Set,this.__2r=0,this.__1p=0,this.__2z=0,this.__28=0,this.__5a=0,this.__38=[]}
push(t){if(this.__2r++,this.__1p+=t.length,this.__2r>d_||this.__1p>f_)return this.__19("tooLong"),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2a(h_(e))}
end(){return this.__2b?this.__2b:this.__1z?{kind:"recording",recording:{header:this.__1z,hunts:[...this.__a],lastHunt:this.__8,nextSeq:this.__28,problems:{count:this.__5a,first:this.__38}}}:{kind:"noRecording"}}
__2a(t){let e=t.kind==="entry"&&t.entry.type==="header";return t.kind==="newer"?this.__2b=t:!this.__1z&&!e&&(this.__2b={kind:"noRecording"}),this.__2b?!1:(this.__2z>0&&this.__76(e),t.kind==="entry"?this.__7h(t.seq,t.entry):t.kind==="unknownType"?this.__4q(t.seq):t.kind==="torn"?this.__2z=this.__2r:this.__19("invalid"),!0)}
__76(t){t||this.__19("torn",this.__2z),this.__2z=0}
__19(t,e=this.__2r){this.__5a++,this.__38.length<g_&&this.__38.push({line:e,what:t})}
__4q(t){t<this.__28?this.__19("repeated"):t>this.__28&&this.__19("gap");let e=t>=this.__28;return e&&(this.__28=t+1),e}
__7h(t,e){var r;if(this.__4q(t))switch(e.type){case"header":this.__1z=(r=this.__1z)!=null?r:e;break;case"hunt":this.__8=new is(e);break;default:this.__7i(e)}}
__7i(t){let e=this.__8;if(!e&&t.type!=="change"&&this.__19("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__19("repeated");return}e.take(t),!(e.arming!=="applied"||this.__a.has(e))&&(this.__a.size<c_?this.__a.add(e):this.__19("tooLong"))}}},m_=["break","second-chance break","output","ignore"];
function k_(t){let e=[];for(let r of t){if(r.length>it)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(b_(i,s[1],s[2]));let n=s?a:w_(r);n&&e.push(n)}return e}
function b_(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?f({},t,{command:s}):f({},t,{secondCommand:s})}
function w_(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=m_.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function _s(t){var e;let r=k_(Z(t,kn)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&v_(l)?Me("command",l):i.status!=="break"?Me("status",os(i)):(n==null?a:n.handled)===!1?Me("handling",os(n)):{kind:"stops"}}var Me=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),os=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),y_=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,v_=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!y_.test(e));
function S_(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=_=>_!==a&&we(t,s,_).kind==="found",n=we(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=T_(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[nn(r),l].find(i)}}
function T_(t){let e=t>>>24;if(!(e!==32&&e!==0))return R(t&16777215|(e===0?32:0)<<24)}var x_=3790,A_=1024;
function E_(t,e,r,s){let i=Gt(t);if(i)return Q(i);if(G(r))return Q({kind:"neverHit",tag:r});let n=O_(t,e);if(n.kind!=="read")return Q(n);let{target:l}=n,_=Ir(t,l.poolHitTag,l.pointerSize);if(_===a)return Q({kind:"unreadable"});if(!G(_))return Q({kind:"alreadyArmed",value:_});if(N_(t,l))return Q({kind:"taggingOff"});let o=_s(t);if(o.kind==="breaksPassed")return Q(o);let u=P_(r,S_(t,l,r),s);return u?Q(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function Gt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var us=t=>{var e;return((e=Gt(t))==null?a:e.kind)==="notLive"},Q=t=>({kind:"refused",problem:t});
function O_(t,e){let r=Cr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(T(()=>e.debugger(wn),()=>{}),Cr(t))}
function N_(t,e){if(e.build===a||e.build>=x_)return!1;let r=mr(t,"NtGlobalFlag",e.pointerSize),s=r&&nt(t,r);return s!==a&&(s&A_)===0}
function P_(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function R_(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=Tt(n.before),o={armed:i,saved:_,address:n.address},u=(r=Gt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=X(t),d=M_(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let c=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:c}:{kind:h.value===_?"disarmed":"changed"}}
function M_(t,e){let r=jt(ke(Z(t,_r)));return r&&W(r.start,e)}var hs=1e3,gt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,ds=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),C_=class{
constructor(t,e,r,s){this.__0=t,this.__l=e,this.__5=r,this.__h=s}
save(t){return this.__5.save(ds(t),this.__h.hunts)}
open(t){let{armed:e}=this.__h;if(e)return{kind:"armed",tag:e.arming.tag};this.__5.flush();let r=ds(t),s=new p_,{files:i,isWhole:n,failure:l}=this.__70(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:gt(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=R_(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:c}=o;this.__h.show(h,u.kind==="armed"?u.note:a);let m=n&&c.count===0;return this.__5.opened(m?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__70(t,e,r){let s=0,i=!0;return T(()=>{let n=gt(t,0);for(this.__l.exists(n)||(n=e,i=!1);s<hs&&this.__l.exists(n)&&(s+=1,!!this.__l.read(n,l=>r.push(l)));)n=gt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},I_=class{
constructor(t,e,r){this.__m=[],this.__14=new Set,this.__4w=0,this.__2s=t,this.__0=e,this.__4v=r}
get open(){return this.__m}
run(t){return this.__2s.run(t)}
debugger(t){return this.__2s.change(t)}
plan(t){this.__4w+=1;let e=f({id:this.__4w},t);return this.__1h(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__m.push(e),e}
apply(t){this.__m.push(t);let e;if(ge(this.__0,t).kind==="before"){if(e=this.__10(t,t.after,"address"),e===a&&this.__4p(t))return this.__44(t);if(this.__14.add(t),this.__2a(t).kind==="before"){let r=this.__10(t,t.after,"name");if(r===a&&this.__4p(t))return this.__44(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__m.includes(t))return{kind:"undone"};fr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2a(t);if(s.kind==="before")return this.__s(t,"undone"),{kind:"undone"};let i=hr(s)||s.kind==="unknown"&&!this.__6d(t);if(r===L_)return i?B_(t,s,e):this.__6s(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__10(t,t.before,r%2===0?"address":"name");n!==a&&this.__14.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__m].reverse().map(t=>this.undo(t))}
leave(t){this.__s(t,"gone")}
forget(){for(let t of[...this.__m])this.__s(t,"gone")}
__44(t){return this.__1h(t,"applied"),{kind:"applied"}}
__s(t,e){this.__m.splice(this.__m.indexOf(t),1),this.__14.delete(t),this.__1h(t,e)}
__6s(t,e){return this.__s(t,"gone"),{kind:"notOurs",holds:fs(e)}}
__1h(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__4v({change:o,state:e,time:this.__0.now()})}
__10(t,e,r){let s=r==="name"&&this.__6k(t)?wt(yt(e)):Tn(t.address,t.pointerSize,e);return T(()=>this.__2s.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2a(t){return this.__14.has(t)?qn(this.__0,t):ge(this.__0,t)}
__4p(t){return this.__2a(t).kind==="after"}
__6k({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=X(this.__0);return r.kind==="read"&&r.address===e}
__6d({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=X(this.__0);return r.kind==="read"&&r.address!==e}},L_=3,fs=t=>"bytes"in t?yt(t.bytes):a,B_=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:fs(e)}),H_=({armed:t,saved:e,address:r,id:s})=>`${kt(t)} ${kt(e)} ${r} ${s}`;
function z_(t,e){let r=H_(e);return T(()=>t.debugger(Nn(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function qt(t){T(()=>t.debugger(Rn),()=>{})}var Ce=t=>T(()=>{let e=t.query(Pn),r=e.map(F_).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(zt)?"none":"unknown"}));
function F_(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=ot(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=R(_(r));return G(o)?a:{armed:o,saved:Tt(_(s)),address:l,id:n}}var D_=class{
constructor(t,e,r,s,i){this.__4r=!1,this.__4s=!1,this.__0=t,this.__1=e,this.target=r,this.tag=s,this.idle=i,this.repair=wt(i);let n=t.now().toString(16);this.__1h={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__13&&this.__1.open.includes(this.__13)?this.__13:a}
leaveNote(){this.__4r=z_(this.__1,this.__1h)}
arm(){if(this.__4s)return cs;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__13=this.__1.plan(Se({address:s,pointerSize:i},r,e)),this.__1.apply(this.__13)}
pause(){let{change:t}=this;return t?this.__1.undo(t):{kind:"undone"}}
resume(){let t=this.__4i();return(t?this.__3d(t):!this.__4r)?this.arm():cs}
disarm(){this.__4s=!0;let t=this.__4i(),e=this.__62(t);return t&&this.__3d(t)&&e.kind!=="stillThere"&&qt(this.__1),e}
forget(){this.__1.forget()}
__62(t){let{change:e}=this;if(e&&!(t&&this.__6m(t)))return this.__1.undo(e);e&&this.__1.leave(e);let r=X(this.__0);return r.kind!=="read"?{kind:"notOurs"}:G(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__6m(t){let{armed:e,address:r}=t;return!this.__3d(t)&&e===this.tag&&r===this.target.poolHitTag}
__3d({id:t}){return t===this.__1h.id}
__4i(){let t=Ce(this.__0);return t.kind==="found"?t.note:a}},cs={kind:"refused",failure:a,undone:{kind:"undone"}};
function U_(t){let e=Y(t,W_(t));if(!e||t.charAt(e.end)!==" ")return;let r=G_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=V_(t.slice(s).trim().replace(/\s+/g," "));if(q_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function W_(t){let e=y(t,0),r=J(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var j_=["fadd","fabd"];
function G_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,J(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return j_.includes(r)?a:r}
function q_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&J(r,0)===8)}var V_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),gs=t=>t==="last"||t==="after",K_=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Ie(t){var e;let r=K_.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var J_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Y_=/\+0x[0-9a-f]+(?=\s)/i;
function Le(t){let e=fe(t),r=Z_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:fe(e.slice(0,r)),source:ps(s.slice(i))}}
function Z_(t){let e=Y_.exec(t);if(e)return e.index+e[0].length;let r=X_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&ps(t.slice(s+1))?s:t.length}
function X_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=J_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function ps(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>de(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}var Q_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,$_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,ms=" (UTC ",to=256,eo=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function ks(t){var e;if(t.length>to||!ro(t))return;let r=so(t.trim());if(Q_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?io(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:eo.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var ro=t=>"B*STND^".includes(t.charAt(y(t,0)))||t.includes(" - code ")||t.includes(ms);
function so(t){let e=t.includes(ms)?$_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function io(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:bs(t)}}
function bs(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=ot(n.trim());l&&i.push(l)}return i}
function Vt(t){let e=fe(t),{head:r,offset:s}=no(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!ao(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function no(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var ao=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function ws(t){let e=y(t,0);if(t.charAt(e)==="#"&&(e=y(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var lo="(Inline)",_o="(Inline Function)",ys=t=>t===4?3:4,oo=5;
function vs(t,e){let r=y(t,0),s=ho(t,r),i=s===a?r:y(t,J(t,r));return e==="names"?bo(t.slice(i),s):t.charCodeAt(i)===uo?ko(t,i,s):fo(t,i,s,e)}var uo=40,Ss=58;
function ho(t,e){let r=J(t,e),s=r-e;if(!(s<2||s>3||!B(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function fo(t,e,r,s){let i=Y(t,e);if(!i)return;let n=s==="noBase"?i:co(t,i,s);if(!n||!B(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=y(t,n.end),o=po(t,go(t,_),l),u=o&&xs(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function co(t,e,r){let s=y(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=Y(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var go=(t,e)=>t.startsWith("(T) ",e)?y(t,e+3):e;
function po(t,e,r){let s=t.charCodeAt(e)===Ss,i=[],n=s?y(t,e+1):e;for(;i.length<ys(r);){let l=Y(t,n);if((l==null?a:l.pointerSize)!==r||!mo(t,l.end))break;i.push(l.address),n=y(t,l.end)}if(!(s&&t.charCodeAt(n)!==Ss)&&!(i.length>0&&i.length<ys(r)))return{words:i,end:s?y(t,n+1):n}}var mo=(t,e)=>e>=t.length||B(t.charCodeAt(e));
function ko(t,e,r){let s=[_o,lo].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=xs(t.slice(i));return n&&n.text!==""?f({},n,Ts,{number:r,inline:!0}):a}var Ts={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function bo(t,e){let r=Le(t),s=Vt(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return f({},r,Ts,{symbol:s,number:e,inline:!1})}
function xs(t){let{text:e,source:r}=Le(t),s=Vt(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var wo=t=>t.charAt(y(t,0))==="#"&&ws(t)===a;
function yo(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=ks(s);i&&(r=new To(i))}return(e=r==null?a:r.report())!=null?e:vo(t)}
function vo(t){let e=new Es;for(let r of t)e.push(r);return e.place.instruction?f({kind:"stepped"},e.place):a}var So=24,To=class{
constructor(t){this.__3q=new Es,this.__f=0,this.__1i=t,this.__36=t.kind==="targetGone"}
push(t){let e=this.__36?"after":this.__2y(t);return this.__36=gs(e),e}
report(){let t=this.__1i;return t.kind==="targetGone"?t:f({},t,this.__3q.place)}
__2y(t){if(t.length>it)return this.__w();let e=ks(t);if(e)return this.__7l(e)?"taken":"after";if(Ao(t))return this.__65(t.trim()),"taken";if(Ie(t))return"after";let r=this.__3q.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__w()}
__7l(t){return this.__1i.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3q.place.symbol===a}
__65(t){let e=this.__1i;e.kind==="bugcheck"&&e.parameters.length===0?this.__1i=f({},e,{parameters:bs(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1i={kind:"manualBreak"}:t.startsWith(As)&&(this.__1i={kind:"other",event:t}))}
__w(){return this.__f++,this.__f>So?"after":"other"}},As="A fatal system error has occurred",xo=["*","(0x",As];
function Ao(t){let e=y(t,0);return e===t.length||wo(t)?!0:xo.some(r=>t.startsWith(r,e))}var Es=class{
constructor(){this.place={}}
push(t){let e=U_(t);if(e){let s=this.__5e;return this.place={symbol:s,instruction:e},"instruction"}let r=Eo(t);return r===a?"other":(this.__5e=r,this.place={symbol:r},"symbol")}};
function Eo(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Le(e.slice(0,-1));return Vt(r.text)&&r.text}
function Oo(t){for(let[e,{symbol:r}]of t.slice(0,q(t)).entries()){if(!r||e===0&&cl(r))continue;let s=Oe(r);if(s==="alloc"||s==="free")return s}}
function No(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return qr(r);let s=Oe(t);return s==="neither"?a:s}var Be={kind:"computed"},Kt=(t,e,r)=>W(k(t,e),r==="x86"?4:8),lt=4;
function Po(t,e){let r=x(t,t.length-lt,lt);if(r===a||O(e).low%lt!==0)return[];if($(r,4227858432,2483027968))return[{kind:"function",address:k(e,Os(r)-lt)}];let s=$(r,4294966303,3594452992),i=$(r,4294965279,3594455071)||$(r,4294965248,3611232256);return s||i?[Be]:[]}
function Ro(t,e){let[r,s,i]=[0,1,2].map(o=>x(t,o*lt,lt));if(r===a)return;if($(r,4227858432,335544320))return{kind:"function",address:k(e,Os(r))};if(s===a||i===a)return;let n=r&31;if(!($(r,2667577344,2415919104)&&(s&1023)===n*33&&i===Jt(3592355840|n<<5)))return;let l=s>>>10&4095,_=Mo(r,e);if($(s,4290772992,4181721088))return{kind:"slot",address:k(_,l*8)};if($(s,4290772992,2432696320))return{kind:"function",address:k(_,l)}}var $=(t,e,r)=>Jt(t&e)===Jt(r),Jt=t=>t>>>0,Os=t=>(t<<6>>6)*lt;
function Mo(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=O(e);return k(D(s,Jt(i&-4096)),r*4096)}
function He(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let m=u+((s=[0,1,4][n])!=null?s:0);return e+m<=t.length?{extension:l,length:m}:a}let h=Yt(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let c=(o>>3&7)!==4;return{extension:l,length:d,fixed:c?a:{kind:"absolute",displacement:h}}}var Ns=({kind:t,displacement:e},r,s)=>Kt(t==="relative"?r:D(0,0),e,s);
function Yt(t,e){let r=x(t,e,4);return r===a?a:r|0}var Ps=[76,139,21],Co=7,Io=7;
function Lo(t,e,r){let s=[];for(let i=2;i<=Io;i+=1){let n=t.length-i,l=t[n]===232&&i===5?Yt(t,n+1):a;if(l!==a){let u=r==="x64"?Bo(t,n,e):a;s.push({kind:"function",address:Kt(e,l,r),slot:u})}let _=t[n]===255?He(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:Ns(o,e,r)}),(!o||Ho(t,n,r))&&s.push(Be)}return s}
function Bo(t,e,r){let s=e-Co;if(!Ps.every((n,l)=>t[s+l]===n))return;let i=Yt(t,s+Ps.length);return i===a?a:k(r,e-t.length+i)}
function Ho(t,e,r){let s=t[e-1],i=r==="x64"&&Rs(s)?t[e-2]:s;return i===100||i===101}var Rs=t=>t!==a&&(t&240)===64;
function zo(t,e,r){var s;let i=r==="x64"&&Rs(t[0])?1:0,n=l=>k(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:Kt(n(2),l,r)}}case 233:{let l=Yt(t,i+1);return l===a?a:{kind:"function",address:Kt(n(5),l,r)}}case 255:{let l=He(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:Ns(_,n(1+o),r)}:Be}default:return}}var Fo=16,Do=12;
function Uo(t,e,r){return r==="arm64"?Po(t,e):Lo(t,e,r)}
function Wo(t,e,r){return r==="arm64"?Ro(t,e):zo(t,e,r)}
function jo(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function Go(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:Ft(t.slice(e+1),qo)}
function qo(t){if(!t.startsWith("    "))return;let e=Vt(pr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var Vo=4096;
function Ms(t,e,r){var s;let i=l=>t.readMemory(k(e,-l),l),n=O(e).low%Vo;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var _t={kind:"undecided"},Ko=3,Jo=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Yo=class{
constructor(t,e){this.__55=new Map,this.__0=t,this.__2=e}
before(t,e){let{instructionSet:r}=this.__2,s=Ms(this.__0,t,Fo);if(!s||!r)return _t;let i=Uo(s,t,r),n=jo(i,l=>this.__4e(l),e&&Zo(e));return n?this.__4h(n,Ko):_t}
__4e(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return pe(this.__0,t.address,this.__2.pointerSize)}
__4h(t,e){let r=this.__4e(t);if(!r)return _t;let s=this.__56(r);if(s.some(({name:u})=>Jo.test(u)))return _t;let i=Cs(s);if(i.kind!=="undecided")return i;let{instructionSet:n}=this.__2,l=e>0?this.__0.readMemory(r,Do):a,_=l&&n&&Wo(l,r,n),o=_?this.__4h(_,e-1):_t;return o.kind==="undecided"&&t.kind==="slot"?Cs(this.__56(t.address)):o}
__56(t){let e=this.__55.get(t);if(e)return e;let r=T(()=>Go(this.__0.query(Sn(t,this.__2.pointerSize))),()=>[]);return r.length>0&&this.__55.set(t,r),r}},Zo=({address:t,symbol:e})=>t&&e&&k(t,-e.offset);
function Cs(t){let e=new Set(t.map(No));if(e.size>1)return _t;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:_t}var Xo=class{
constructor(t,e){this.__48=new Set,this.__9=new Map,this.__0=t,this.__2=e,this.__49=new Yo(t,e)}
classify(t){let e=this.__6a(t);if(e)return{kind:"foreign",stop:e};let r=Oo(t.stack);return r?{kind:"hit",of:r}:this.__5v(t)}
__6a({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!va(this.__2,e)||!this.__6j(e))return{kind:"other",event:l};let _=q(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&Kr(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__6j(t){if(this.__48.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__48.add(t),r}
__5v({ip:t,stack:e}){var r,s;let i=q(e),n=e[i];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};let l=this.__9.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__49.before(n.address,_);switch(o.kind){case"pool":return this.__9.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function Qo(t){let e=t.filter(i=>i.length<=it),r=Is(e,/^Last event: (.+)$/);if(r===a)return;let s=Is(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function Is(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Et=t=>T(()=>Qo(t.query(cn)),()=>{}),Ls=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time,Bs=1e3,Zt=(t,e)=>({line:t,text:e.slice(0,200)});
function $o(t){var e;let r=new ru;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var tu=1e4,eu=8,ru=class{
constructor(){this.__o=[],this.__z=[],this.__f=[],this.__4c="frames",this.__4l=!1,this.__14=!1,this.__39=!0}
get begun(){return this.__4l||this.__o.length>0}
get fromTop(){return this.__o.length>0&&this.__39}
push(t,e){if(t.length>it)return this.__w(t,e);if(this.__2j)return this.__5y(t,e,this.__2j);let r=vs(t,this.__4c);return r?this.__75(r,t,e):this.__6v(t,e)}
listing(){return{style:this.__3z,frames:this.__o,unread:this.__o.length===0?[...this.__z,...this.__f]:this.__z}}
__75(t,e,r){return t.text===""?!this.begun||!this.__4d(t)?this.__w(e,r):(this.__2j={row:t,line:Zt(r,e)},"taken"):this.__4d(t)?(this.__3f(),this.__43(t),"taken"):"after"}
__5y(t,e,{row:r,line:s}){this.__2j=a;let i=vs(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__f.push(s),this.push(t,e)):(this.__43(f({},r,{text:i.text,symbol:i.symbol})),"taken")}
__6v(t,e){let r=y(t,0);if(r===t.length)return this.__o.length>0&&this.__18===a?"after":"taken";let s=ws(t);return s?this.__1f(s):nu(t,r)?(this.__14=!0,"taken"):this.begun?_u(t,r)?"taken":ou(t)?(this.__o.length===0&&(this.__39=!1),this.__27=a,"taken"):Ie(t)?"after":this.__w(t,e):"other"}
__1f(t){return this.__o.length>0?"after":(this.__4l=!0,this.__4c=t,"taken")}
__4d(t){var e;if(this.__o.length===0)return!0;if(this.__o.length>=tu)return!1;let r=(e=this.__3z)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__18===a?t.number===this.__18:t.number>this.__18}
__43(t){var e,r;this.__18!==a&&t.number!==this.__18+1&&(this.__27=a),this.__o.length===0&&((e=t.number)!=null?e:this.__z.length)>0&&(this.__39=!1);let s=this.__27;this.__18=t.number,(r=this.__3z)!=null||(this.__3z=iu(t)),t.text.startsWith("0x")&&(this.__14=!0),this.__o.push(su(t,s,this.__14)),t.inline||(this.__27=t.returnAddress===bt?a:t.returnAddress)}
__w(t,e){return this.begun?this.__f.length>=eu?"after":(this.__f.push(Zt(e,t)),"other"):"other"}
__3f(){this.__f.length>0&&this.__18===a&&(this.__27=a);for(let t of this.__f)this.__z.length<Bs&&this.__z.push(t);this.__f=[]}};
function su(t,e,r){let{text:s,args:i,inline:n}=t,l={text:s,args:i,inline:n,doubtful:r};return e!==a&&(l.address=e),t.symbol!==a&&(l.symbol=t.symbol),t.base!==a&&(l.base=t.base),t.returnAddress!==a&&(l.returnAddress=t.returnAddress),t.source!==a&&(l.source=t.source),l}
function iu(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=oo?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var nu=(t,e)=>t.startsWith("WARNING: ",e)&&au.some(r=>t.includes(r))||t.startsWith("<Intermediate frames may have been skipped",e),au=["frames may be wrong","unwinding can be inaccurate","outside normal stack bounds"],lu=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],_u=(t,e)=>lu.some(r=>t.startsWith(r,e)),ou=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Hs=24;
function uu(t,e,r,s=Hs){let i=t.query(on(s,e.pointerSize===4,e.contextRegisters)),n=zs(i,e);if(!n)return Xt("registers",i);let l=Fs(i,n.ip);return l?{kind:"read",reading:f({report:r},n,{stack:l})}:Xt("stack",i)}
function zs(t,e){var r,s,i,n;let l=hu(Wt(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=du(l,e);return{ip:_,sp:o,registers:l,thread:l.get("$thread"),processor:u}}
function Fs(t,e){let[r,...s]=$o(t).frames;return r&&[f({},r,{address:e}),...s]}var Xt=(t,e)=>({kind:"unreadable",missing:t,answer:Ds(e)}),Ds=t=>t.slice(0,3).join(" / ").slice(0,200);
function hu(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,W(s,e.pointerSize))}),r}
function du(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Us=4096,Ws=8,fu=32,cu=class{
constructor(){this.__i=new Map,this.__3t=new Set,this.__37=new Map,this.__4u=!0}
get isEmpty(){return this.__i.size===0}
learn({ip:t,sp:e,thread:r},s,i,n){var l;if(!this.__4u||!gu(s,i))return;let _=pu(t,e,s);if(!this.__3t.has(_)){this.__3t.add(_);return}let o=mu(t,e,s,n);if(!o)return;r&&this.__37.set(r,k(e,o.end));let u=((l=this.__i.get(t))!=null?l:[]).filter(h=>!ku(h,o));this.__i.set(t,[o,...u])}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__i.get(t))!=null?s:[],n=r&&this.__37.get(r),l=n&&H(e,n);if(l===a||i.length===0)return;let _=i.map(u=>u.end),o=Math.min(l,Math.max(..._),Us);return o>=Math.min(..._)?o:a}
recognise({ip:t,sp:e},r){var s;let i=(s=this.__i.get(t))==null?a:s.find(({words:n})=>js(r,n));if(i)return i.recognised+=1,i.recognised%fu===0?a:Gs(i,e)}
confirms({ip:t,sp:e},r,s){var i;let n=(i=this.__i.get(t))==null?a:i.find(({words:l})=>js(r,l));return!n||bu(Gs(n,e),s)?!0:(this.clear(),this.__4u=!1,!1)}
clear(){this.__i.clear(),this.__3t.clear(),this.__37.clear()}};
function gu(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===bt)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&l.length===0&&!_&&!o)}var pu=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&H(e,s)} ${i}`)].join();
function mu(t,e,r,s){let i=[],n=[],l=0,_=t;for(let[o,u]of r.entries()){let h=(u.base&&H(e,u.base))===l&&u.address===_?s(_):a,d=o===r.length-1;if(!h||!u.returnAddress||h.isTrap&&!d)return;let c=l+h.bytes;i.push(l),n.push({offset:c,word:u.returnAddress}),l=c+Ws,_=u.returnAddress}return l<=Us?{frames:r,bases:i,words:n,end:l,recognised:0}:a}var js=(t,e)=>e.every(({offset:r,word:s})=>ht(t,r,Ws)===s),Gs=(t,e)=>t.frames.map((r,s)=>{var i;return f({},r,{base:k(e,(i=t.bases[s])!=null?i:0)})}),ku=(t,e)=>t.words.length===e.words.length&&t.words.every(({offset:r,word:s},i)=>{let n=e.words[i];return r===(n==null?a:n.offset)&&s===n.word}),bu=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n},l)=>{let _=e[l];return r===(_==null?a:_.address)&&s===(_==null?a:_.base)&&i===(_==null?a:_.returnAddress)&&n===(_==null?a:_.text)}),qs=10,wu=3;
function yu(t){var e,r;let s=t.join(`
`),i=v=>{var P,C;return ot((C=(P=v.exec(s))==null?a:P[1])!=null?C:"")},n=ze(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=ze(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=ze(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(Qt))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||d===a)return;let c=u>wu?a:vu(t,d);if(!c)return;let m=k(o,-_);return f({},c,{bodyStart:k(m,n+h),end:k(m,l)})}
function vu(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(Qt),h=Su(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===qs}return r===e?{frameBytes:s,isTrap:i}:a}
function Su(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=Qt((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case qs:return{slots:1,bytes:e*8};default:return}}var Qt=t=>Number.parseInt(t,16),ze=t=>t!=null&&t.startsWith("00000000")?Qt(t):a,Tu=class{
constructor(t){this.__3=new Map,this.__0=t}
ruleOf(t){return this.__3.has(t)||this.__3.set(t,this.__5s(t)),this.__3.get(t)}
clear(){this.__3.clear()}
__5s(t){let e=T(()=>this.__0.query(fn(t,8)),()=>[]),r=yu(e);return r!==a&&U(r.bodyStart,t)<0&&U(t,r.end)<0?{bytes:r.frameBytes,isTrap:r.isTrap}:a}},xu=class{
constructor(t,e,r,s=Hs){this.__3=new cu,this.__0=t,this.__2=e,this.__7=r,this.__2l=s,this.__3s=new Tu(t)}
begin(){if(this.__2.instructionSet!=="x64")return;let t=T(()=>this.__0.query(mn),()=>[]);this.__20=Ks(t)}
read(t){if(this.__3.isEmpty){let n=uu(this.__0,this.__2,t,this.__2l);return n.kind==="read"&&this.__4z(n.reading,n.reading.stack),n}let e=this.__0.query(hn(this.__2.contextRegisters)),r=zs(e,this.__2);if(!r)return Xt("registers",e);this.__5x(e);let s=this.__79(r),i=s&&this.__3.recognise(r,s);return i?{kind:"read",reading:f({report:t},r,{stack:i,stackBytes:s})}:this.__7r(t,r,s)}
__7r(t,e,r){let s=this.__0.query(dn(this.__2l)),i=Fs(s,e.ip);return i?(r&&!this.__3.confirms(e,r,i)&&this.__7({kind:"stacksDiffer"}),this.__4z(e,i),{kind:"read",reading:f({report:t},e,{stack:i,stackBytes:r})}):Xt("stack",s)}
__4z(t,e){this.__20&&this.__3.learn(t,e,this.__2l,r=>this.__3s.ruleOf(r))}
__79(t){let e=this.__3.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__5x(t){var e,r;if(Vs(t)===((e=this.__20)==null?a:e.listing))return;let s=Ks(t);(s==null?a:s.places)!==((r=this.__20)==null?a:r.places)&&(this.__3.clear(),this.__3s.clear()),this.__20=s}},Au=/^\s*[0-9a-f`]{16,17}\s/i,Vs=t=>t.filter(e=>Au.test(e)).join();
function Ks(t){let e=ke(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:Vs(t),places:r}}var Eu=16,Ou=2*3600,Nu=20,Pu=60,Ru=30,Mu=class{
constructor(t,e){this.__j=0,this.__9={alloc:0,free:0,unknown:0},this.__31=0,this.__4k=!1,this.__c=t,this.__1w=e,this.__35=new Xo(t.reader,t.target),this.__2x=new xu(t.reader,t.target,t.observer,e.frames),this.__3y=t.reader.now(),this.__n=this.__3y}
run(t=!1){let e=this.__7p(t),{hasMissed:r}=this.__c.stepOut;return{end:e,hits:this.__j,kinds:this.__9,seconds:this.__2u(),hasMissed:r}}
__7p(t){return T(()=>{var e;for(this.__1e=Et(this.__c.reader),this.__c.lastStop.begin(this.__c.target,this.__1e),this.__2x.begin(),t&&this.__7f();;){let r=(e=this.__5u())!=null?e:this.__7b();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__7f(){let{target:t,lastStop:e}=this.__c,r=this.__2x.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__35.classify(s);i.kind==="hit"&&this.__2y(s,i.of,e.judge(s,t,!0))}
__7b(){let{changes:t,isCurrent:e}=this.__c,r=e()?t.run(an):[];if(!e())return{kind:"superseded"};let s=yo(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__6g();if(i==="no")return Js(r);s&&(this.__1e=a);let n=this.__2x.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:i==="unknown"&&this.__c.lastStop.isAgain(n.reading)?Js(r):this.__6u(n.reading)}
__6g(){let t=this.__1e;return this.__1e=Et(this.__c.reader),!t||!this.__1e?"unknown":Ls(t,this.__1e)?"yes":"no"}
__6u(t){let{target:e,tag:r,lastStop:s}=this.__c,i=!this.__4k;this.__4k=!0;let n=this.__35.classify(t);if(n.kind==="hit"){let _=i?s.judge(t,e,!1):"new";return this.__2y(t,n.of,_)}s.saw(t,r);let l=i&&s.comesBack;return f({kind:"foreign",stop:n.stop},l&&{mayBeOld:l})}
__2y(t,e,r){return this.__c.lastStop.saw(t,this.__c.tag),r==="repeat"?a:this.__71(t,e,r==="unknown")}
__71(t,e,r){this.__31=e==="unknown"?this.__31+1:0,this.__j+=1,this.__9[e]+=1;let{evidence:s,stepOut:i}=this.__c,n=s.record(t,e,i,r);return this.__40(),i.trouble?Cu(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__5u(){if(this.__31>=Eu)return{kind:"unknownHits",count:this.__31};if(this.__j>=this.__1w.hits)return{kind:"hits"};let{seconds:t}=this.__1w;return t!==a?this.__2u()>=t?{kind:"seconds"}:a:this.__6h()}
__6h(){let t=this.__2u();if(this.__j<Nu||t<Pu)return;let e=this.__j/t;return this.__1w.hits/e>Ou?{kind:"tooSlow",hitsPerSecond:e}:a}
__40(){let t=this.__c.reader.now();if(t-this.__n<Ru*1e3)return;this.__n=t;let{observer:e}=this.__c,r=this.__1w.hits;e({kind:"progress",hits:this.__j,wanted:r,seconds:this.__2u()})}
__2u(){return(this.__c.reader.now()-this.__3y)/1e3}},Js=t=>({kind:"notRun",answer:Ds(t.filter(e=>e.trim()!==""))});
function Cu(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var tt=4,$t={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Ys={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Iu=class{
reset(){this.__3w=a,this.__3o=a}
read(t){let e=y(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3w=Lu(t);else if(t.startsWith("NonPaged",e))this.__3o=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1f(t)}}
__1f(t){let[e,...r]=Bu(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===Ys.verbose.join(" ");if(!i&&s!==Ys.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+tt)}),l=i?"verbose":this.__7d(n,e.start),_=this.__3w;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===$t[l].join()?n:a}}
__7d(t,e){if(t.join()===$t.current.join())return"current";if(t.join()!==$t.oldest.join())return"old";let r=this.__3o;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Lu(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Bu(t){let e=[],r=y(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=y(t,i)}return e}var Zs={kind:"unread"};
function Hu(t,e){let r=y(t,0);if(t.startsWith("TOTAL",r)&&B(t.charCodeAt(r+5)))return zu(t,r+5,e);let s=e.widths?Fu(t,e,e.widths):Du(t,r,e);return s?{kind:"row",usage:s}:Wu(t,r)?Zs:{kind:"other"}}
function zu(t,e,r){let{layout:s,widths:i=Qs(s)}=r,n=Fe(t,e,i,s);return!n||t.slice(n.end).trim()!==""?Zs:f({kind:"total"},ri(n.numbers))}
function Fu(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!ti(t,i))continue;let n=Fe(t,i+tt,s,r);if(!(!n||i!==e&&!n.inPlace))return ei(t.slice(i,i+tt),n.numbers,t.slice(n.end))}}
function Du(t,e,r){let s=Xs(t,e,tt,r),i=Xs(t,e,t.slice(e,e+tt).search(/\s/),r);return s&&i?a:s!=null?s:i}
function Xs(t,e,r,{layout:s}){if(r<1||!ti(t,e,r))return;let i=Fe(t,e+r,Qs(s),s);if(!(!i||!Uu(t,i.end)))return ei(t.slice(e,e+r),i.numbers,t.slice(i.end))}var Qs=t=>$t[t].map(()=>Number.POSITIVE_INFINITY),Uu=(t,e)=>e>=t.length||B(t.charCodeAt(e))||B(t.charCodeAt(e-2))||t.startsWith($s,e),$s="UNKNOWN pooltag";
function ti(t,e,r=tt){let s=e+r;if(e<0||t.length<=s||!B(t.charCodeAt(s))||y(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var Wu=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function Fe(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=ju(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?Gu(t,h,o,s):h.end,c=d===a?a:Hn(t.slice(h.start,d));if(d===a||c===a)return;let m=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&m,o=o&&(m||u===0),n.push(c),l=d}return{numbers:n,end:l,inPlace:_}}
function ju(t,e,r){let s=y(t,e),i=t.charAt(s)==="-"?s+1:s,n=Ln(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function Gu(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith($s))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function ei(t,e,r){let s=r.trim(),i=t.length===tt&&!t.includes(".")?ar(t):a;return f({text:t.padEnd(tt),tag:i!=null&&i.ok?i.tag:a},ri(e),{description:s||a})}
function ri(t){let e=t.length/2;return{nonPaged:si(t.slice(0,e)),paged:si(t.slice(e))}}
function si(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function ii(t){var e;let r=new Iu,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(gs(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new Ju(l))}}return s==null?a:s.listing()}var qu=5e4,Vu=1024,Ku=16,Ju=class{
constructor(t){this.__y=[],this.__z=[],this.__f=[],this.__1f=t}
push(t,e){if(t.length>Vu)return this.__w(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=Hu(t,this.__1f);if(r.kind==="other")return Ie(t)?"after":this.__w(t,e);if(this.__3f(),r.kind==="row")this.__y.push(r.usage);else if(r.kind==="unread")this.__t(Zt(e,t));else return this.__5i={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__y.length<qu?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1f;return{layout:t,sort:e,rows:this.__y,total:this.__5i,unread:this.__z}}
__w(t,e){return this.__f.length>=Ku?"after":(this.__f.push(Zt(e,t)),"other")}
__3f(){for(let t of this.__f)this.__t(t);this.__f=[]}
__t(t){this.__z.length<Bs&&this.__z.push(t)}};
function te(t,e,r){return e.tracker?we(t,e.tracker,r):T(()=>Yu(t,r),()=>({kind:"unreadable"}))}
function Yu(t,e){let r=ii(t.query(An(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:ni(n),frees:ni(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function ni(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var Zu=2e5,Xu=class{
constructor(){this.__e=new Map,this.__4={alloc:[],free:[]},this.__u={alloc:0,free:0},this.lastHit=0,this.__25=0}
located(t,e,r){var s,i;if(this.lastHit=Math.max(this.lastHit,r),t==="free"&&this.__4j(r,e),((i=(s=this.__e.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__e.delete(e),this.__e.set(e,{kind:t,hit:r}),this.__e.size<=Zu))return;let n=this.__e.keys().next();n.done||this.__e.delete(n.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),t==="free"&&this.__4j(e,a),r?this.__4[t]=[...this.__4[t],e]:this.__u[t]=e}
found(t,e){this.__4[t]=this.__4[t].filter(r=>r!==e)}
gap(){this.__25=this.lastHit,this.__24=a}
mayBeLastFreed(t){var e;return this.__24!==a&&((e=this.__24.block)!=null?e:t)===t}
isNew(t){return!this.__e.has(t)}
get lastCharged(){return this.__4y}
sized(t){this.__4y=t}
lastOf(t,e){let r=this.__e.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__25?r.hit:a}
mustBeFreedSince(t,e){let r=this.__e.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__25===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__25&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__u[t]>e?!1:!this.__4[t].some(s=>s>e&&s<r)}
__4j(t,e){var r,s;t>=((s=(r=this.__24)==null?a:r.hit)!=null?s:0)&&(this.__24={hit:t,block:e})}};
function Qu(t,e,r){var s,i;let n=t.slice(0,q(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!Kr(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||U(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function $u(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=ht(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function th(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&H(r.stack.from,k(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var eh=28;
function rh(t,e,r){var s,i;let n=[],l=e.stack&&H(t.base,e.stack.from),_=H(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,eh):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var De=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function sh(t,e,r,s,i){let n=th(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:k(n,s.headerSize);return ai(l,s)?_i(l,i):"noBlock"}
function ai(t,e){return Lt(t,e.pointerSize)&&sr(t,e.granularity)}var li=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function _i(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=k(t,-r.distance);return{block:s,header:e(s)}}
function ih(t,e,r,s){var i;let{kind:n,pointer:l,charged:_,requested:o=0}=r;if(e===a||typeof e=="string")return;let{block:u,header:h}=e;if(l!==a&&l!==u)return;let d=t.open.get(u);if(d&&s.isCertainSince(n,d.hit)||s.isRepeated(n,u)||(h==null?a:h.kind)==="inUse"&&We(h.bytes,_)||(h==null?a:h.kind)==="inUse"&&((i=h.bytes)!=null?i:o)<o)return;let c=_h(n,h);if(c==="refutation")return;let m=n==="free"&&s.lastOf("alloc",u)!==a;if(!(c==="proof"||l!==a||m))return{hypothesis:t,sighting:e};let v=l!==a||oi(e,r,s),P=l===a&&s.mayBeLastFreed(u);return{hypothesis:Ue(t,{block:u,isCurrent:v,mayBeLeft:P}),sighting:e}}
function oi({block:t,header:e},{hit:r,kind:s,wasFree:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t))return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function nh(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastCharged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||oi(t,e,r),mayBeLeft:r.mayBeLastFreed(n),freedAt:o,charged:i}}
function ah(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(!We(i.charged,e.charged))return Ue(t,{block:s,isCurrent:ui(i,r),mayBeLeft:i.mayBeLeft})}
function lh(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);return t.open.set(e,f({},n,{freedAt:l})),n.isCurrent||!ui(f({},n,{freedAt:l}),s)?t:(t.open.set(e,f({},n,{freedAt:l,isCurrent:!0})),f({},t,{currentProofs:t.currentProofs+1}))}
function ui({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function _h(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var Ue=(t,{block:e,isCurrent:r,mayBeLeft:s})=>f({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(r?1:0),blocks:s?t.blocks:new Set([...t.blocks,e])}),We=(t,e)=>t!==a&&e!==a&&t!==e,hi=3,oh=2,di=16,uh=32,hh=256,dh=8,fh=100,ch=hi,gh=2,ph=class{
constructor(t,e){this.__4=[],this.__n=new Map,this.__j=0,this.__3r=0,this.__5c=0,this.__46=!0,this.__3e=!1,this.__2q=0,this.__u=0,this.kind=t,this.__6=e}
plan(t){var e,r;if(this.__4n)return{kind:"places",places:[]};if(this.__4t&&this.__j%uh!==0)return{kind:"places",places:this.__d.map(({place:n})=>n)};let s=t-((r=(e=this.__4[0])==null?a:e.hit)!=null?r:t),i=(this.__j>=dh||s>=fh)&&this.__6n===this.__2q;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&i&&this.__3r<ch}}
observe(t,e,r){this.__2q=t.hit;let s=this.__46||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__3r++;let i=this.__4n?"noPlace":this.__p(t,s,r);return typeof i!="string"?f({kind:"located",from:"place"},ci(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__u=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__23(this.__d.map(r=>ah(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__d)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__23(this.__d.map(l=>lh(l,r,t,s)))}
settle(t){if(this.__4.length===0)return[];let e=this.__1g,r=[];return this.__4=this.__4.filter(({hit:s})=>{var i;let n=(i=this.__7m(s))!=null?i:e?this.__5p(s):a;return!n||!this.__4o(n,t)?!0:(this.__s(s,n.block,t),r.push(f({hit:s,kind:this.kind},ci(n))),!1)}),r}
__4o(t,e){return!li(t,this.__6)||e.lastOf("alloc",t.block)!==a}
__5p(t){return fi(this.__d.map(({shown:e})=>e.get(t)))}
__7m(t){var e;let r=this.__n.get(t);if(!(r!=null&&r.isSure))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__2q>t}
hasUnknownsSince(t,e){return this.__u>t||this.__5n(t,e).length>0}
mustHaveShown(t,e,r){if(this.__u>e)return;let s=this.__5n(e,r);if(s.some(l=>{var _;return((_=this.__n.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__n.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__23(this.__d.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__u>e)return!0;let i=r<s?r:e;return this.__4.some(({hit:n})=>n<=e||n===r||this.__n.has(n)?!1:n>i&&n<=s||this.shownAt(n).some(l=>l.block===t))}
waitsBetween(t,e,r){return this.__4.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
shownAt(t){let e=[];for(let{shown:r}of this.__d){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__n.has(t)||!this.__4.some(i=>i.hit===t))return;this.__n.set(t,e);let s=this.__d.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__23(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),Ue(i,{block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__d)t.clear();this.__1g||this.__3e||this.__3r||this.__23(this.__d.map(({place:t,shown:e,open:r})=>f({},De(t),{shown:e,open:r})))}
learned(){return this.__1g?this.__d.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__17=t.map(e=>De(e,!0)),this.__j=di}
startOver(){this.__17=a,this.__4=[],this.__n.clear(),this.__j=0,this.__u=this.__2q,this.__5c++}
get __6n(){var t,e;return(e=(t=this.__4[this.__4.length-1])==null?a:t.hit)!=null?e:0}
__5n(t,e){return this.__4.filter(r=>r.hit>t&&!We(r.charged,e)).map(({hit:r})=>r)}
get __d(){var t;return(t=this.__17)!=null?t:[]}
get __1g(){return this.__d.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||(this.__3e?e:s.size)>=hi&&r>=oh)}
get isUndecided(){return this.__4.length>0&&!this.__1g}
get __4t(){return this.__1g&&this.__4.length===0&&this.__j>=di}
get __4n(){return this.__5c>gh}
__p(t,e,r){var s;let i=(s=this.__17)!=null?s:this.__63(t),n=i.map(h=>this.__77(h,t));if(n.every(h=>h==="notRead"))return"unreadable";if(this.__j++,this.__5z(n,e))return this.__46=!1,this.startOver(),"disagreement";let l=this.__67(t,e),_=i.map((h,d)=>ih(h,n[d],l,r)).filter(h=>h!==a);if(_.length===0)return this.startOver(),"noPlace";this.__17=_.map(h=>h.hypothesis);let o=_.map(h=>h.sighting);this.__3e||(this.__3e=o.some(({header:h})=>(h==null?a:h.kind)==="inUse"));let u=this.__1g?fi(o):a;return u?(this.__7n(),this.__4o(u,r)?u:"unreadable"):e||this.__t(l,o,r)?"learning":"disagreement"}
__67({hit:t,charged:e,requested:r,wasFree:s=()=>!1},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,wasFree:s}}
__63({key:t,words:e}){let r=rh(t,e,this.__6.pointerSize),s=(i,n)=>De({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__77({place:t},{key:e,words:r,look:s}){return sh(t,e,r,this.__6,s)}
__5z(t,e){if((e==null?a:e.from)!=="arguments"||!this.__1g)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__t(t,e,r){if(this.__4.length>=hh)return!1;this.__4=[...this.__4,{hit:t.hit,charged:t.charged}];for(let[s,{shown:i,open:n}]of this.__d.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,nh(l,t,r)))}return!0}
__s(t,e,r){var s;for(let{shown:i,open:n}of this.__d)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__n.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__7n(){this.__4t&&(this.__17=mh(this.__d))}
__23(t){this.__17&&(this.__17=t,t.length===0&&this.startOver())}};
function fi(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function ci({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function mh(t){let e=({place:{where:r}})=>"register"in r?0:r.offset<0;return t.filter((r,s)=>t.findIndex(i=>e(i)===e(r))===s)}var kh=class{
constructor(t){this.__q=new Map,this.__k=new Xu,this.__3j=[],this.__6=t}
plan(t){return this.__3p(t.kind,t.address).plan(this.__k.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__6.alignedHeaders&&!s)return this.__7o(r,e);let l=this.__3p(r.kind,r.address).observe(t,this.__5t(i,t),this.__k);return r.kind==="alloc"&&this.__k.sized(n),l.kind==="located"?this.__6p(r.kind,l.block,e,n):this.__k.unlocated(r.kind,e,l.why==="learning"),this.__5d(),l}
goneAfter(t,e,r,s){let i=this.__k.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__5l("free",i);if(n.some(o=>o.mayHaveFreed(e,i,t,r)))return;let l=Math.max(i,t-Pe),_=!n.some(o=>o.waitsBetween(l,s,t));for(let o of n)o.wasAbout(t,{block:e,isSure:_});this.__5d()}
candidates(t,e){let r=new Set;for(let s of this.__q.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__q.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__k.gap();for(let t of this.__q.values())t.forgetOpen()}
resolved(){let t=this.__3j;return this.__3j=[],t}
places(){let t=[];for(let e of this.__q.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__3p(e,r).restore(s)}}
__5l(t,e,r){return[...this.__q.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__5d(){for(let t of this.__q.values())for(let e of t.settle(this.__k)){this.__3j.push(e);for(let r of this.__q.values())r.blockNamedBefore(e,this.__k)}}
__3p(t,e){let r=`${t} ${e}`,s=this.__q.get(r);if(s)return s;let i=new ph(t,this.__6);return this.__q.set(r,i),i}
__7o({kind:t},e){return this.__k.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__5t(t,{look:e}){if(!t||!ai(t.block,this.__6))return;let r=_i(t.block,e);if(!li(r,this.__6))return{from:t.from,block:r.block}}
__6p(t,e,r,s){this.__66(t,e,t==="free"?s:a),this.__k.located(t,e,r);for(let i of this.__q.values())i.blockNamed({kind:t,block:e,charged:s},this.__k)}
__66(t,e,r){var s;let i=this.__k.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__5l(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__q.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},je=4096;
function bh(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var wh=4;
function gi(t,e,r,s){let i=x(t,0,4),n=x(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(z(R(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&wh)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=je-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var yh=new Uint8Array,vh=64,Sh=128;
function pi(t,e,r,s,i=!1){var n,l;let _=ee(t),o=r.headerSize,u=S=>{var st;return(st=s.readMemory(k(t,S-_),o))!=null?st:yh};if(_===0)return{kind:"headerless"};let h=u(_-o),d=gi(h,_-o,e,r),c=_===o;if(!(c?d.kind==="released":d.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return d;let m=c?h:u(0),v=((n=x(m,0,2))!=null?n:0)%8192,P=je-v&-r.granularity,C=c?u(P-o):h;if(!m.length||!C.length)return{kind:"unreadable"};if(!(gi(m,0,e,r).kind==="released"&&C[0]===m[2]&&C.every(S=>S===C[0])))return d;if(P!==_)return{kind:"noHeader"};let It=(l=m[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(It&vh)?v:a,ownsPage:!(It&Sh)}}var ee=t=>O(t).low%je,Th=17744;
function xh(t,e){let r=nt(t,k(e,60)),s=r&&t.readMemory(k(e,r),12);return s&&x(s,0,4)===Th?x(s,8,4):a}var Ah=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Eh(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,q(t)).map(_=>Oh(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:mi(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:mi(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function Oh(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Ah.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&O(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||z(R(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Lt(o,r.pointerSize)&&sr(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function mi(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var Nh=4096,Ph=3,Rh=20,Mh=class{
constructor(t,e,r){this.__x=new Map,this.__0=t,this.__6=e,this.__1k=r}
wasFree(t){let{kind:e}=pi(t,this.__1k,this.__6,this);return e==="released"||e==="noHeader"}
readMemory(t,e){var r;let s=ee(t);return(r=this.__x.get(ki(t)))==null?a:r.subarray(s,s+e)}
keep(t,e){let r=[...[...e].filter(ee).map(ki),...this.__x.keys()];if(this.forget(),!(t>Rh))for(let s of[...new Set(r)].slice(0,Ph)){let i=this.__0.readMemory(s,Nh);i&&this.__x.set(s,i)}}
forget(){this.__x.clear()}},ki=t=>k(t,-ee(t)),Ch=2048,Ih=64,bi=18362,Lh=class{
constructor(t,e,r,s,i){this.__2g=new Map,this.__0=t,this.__2=e,this.__1k=r,this.__6=s,this.__b=i,this.__x=new Mh(t,s,r)}
locate(t,e,r,s){var i;let n=Eh(e.stack,this.__1k,this.__6),l=Qu(e.stack,r,e.ip);if(!l)return this.__b.gap(),Bh(n);let _=this.__6y(t,e,l,n,s),o=this.__b.observe(_);if(this.__7t(t),o.kind==="unlocated")return f({},Ge(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return f({},Ge(n),{block:o.block,blockFrom:o.from,charged:u})}
lookAgain(t){return wi(this.__p("alloc",t))}
__6c(t,{found:e,goneAt:r},s){let i=e.kind==="inUse"&&e.ownsPage===!0;return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__6e(t)?r!=null?r:s:a}
__6e(t){let e=()=>this.__p("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__2;return e()&&!!this.__0.readMemory(r,4)&&e()}
__7t(t){this.__2g.forEach((e,r)=>{e.goneAt=this.__6c(r,e,t),!(t-e.since<Pe)&&(this.__2g.delete(r),e.goneAt&&this.__b.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__b.candidates("free",t)){if(this.__2g.size>=Ih||this.__2g.has(e))continue;let r=this.__p("alloc",e),s=wi(r);s!=="unknown"&&this.__2g.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__b.isUndecided?this.__x.keep(t,this.__b.candidates("alloc",t)):this.__x.forget()}
__6l(t){return z(t)===this.__1k}
__6y(t,e,r,s,i){let n=this.__b.plan(r),l=n.kind==="everything"?this.__64(e,r):this.__6z(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__7c(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__6r(r.kind),pointer:o,charged:s.charged,requested:s.requested,wasFree:u=>this.__x.wasFree(u)}}
__7c(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__b.gap(),r}
__64(t,e){let r=H(t.sp,e.limit),s=r!==a&&r>0?this.__1j(t,t.sp,Math.min(r,Ch)):a;return{registers:yi(t.registers),stack:s}}
__6z(t,e,r){let s=yi(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__6.pointerSize;return{registers:s,stack:this.__1j(e,k(r.base,n),l)}}
__1j({sp:t,stackBytes:e},r,s){var i;let n=(i=H(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&$u(r,l,this.__6.pointerSize)}
__6r(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__p(t,r);return e.set(r,i),i}}
__p(t,e){let{build:r=bi}=this.__2,s=r<bi,i=pi(e,this.__1k,this.__6,this.__0,s);return i.kind==="headerless"?this.__6q(t,e):i}
__6q(t,e){let r=this.__2.bigPages&&la(this.__0,this.__2.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__6l(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function wi({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Ge({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Bh=t=>f({},Ge(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Hh=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function yi(t){let e=new Map;return t.forEach((r,s)=>{Hh.test(s)&&e.set(s,r)}),e}
function zh({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=jt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var Fh=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a}),Dh=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function vi(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}
function Uh(t,e,r){return r==="arm64"?Gh(t,e):Wh(t,r)}var Ot=4;
function Wh(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=jh(t,s,e),n=i&&x(t,s+i,Ot);n!==a&&r.push({kind:"immediate",value:n})}return r}
function jh(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?He(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Gh(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Ot<=t.length;l+=Ot){let _=(r=x(t,l,Ot))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let c=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(c|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let c=k(e,l+(_<<8>>13)*Ot);i.push({kind:"literal",address:c});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var qh=64,Vh=class{
constructor(t,e){this.__3=new Map,this.__0=t,this.__2=e}
get known(){return this.__3}
holds(t,e){let r=this.__3.get(t);if(r)return r;let s=this.__p(t,e);return this.__3.set(t,s),s}
__p(t,e){let{instructionSet:r}=this.__2,s=Ms(this.__0,t,qh);if(!s||!r)return"unreadable";let i=k(t,-s.length),n=Uh(s,i,r).map(_=>this.__7q(_)),l=_=>_!==a&&z(R(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__7q(t){return t.kind==="immediate"?t.value:nt(this.__0,t.address)}},Kh=9200,Jh=500,Yh=class{
constructor(t,e,r,s){this.__4x=0,this.__4b=0,this.__5g=new Set,this.__1q=new Set;var i;let{target:n,tag:l}=r;this.__0=t,this.__5=e,this.__2=n;let _=bh(n.pointerSize,n.build===a||n.build>=Kh);this.__b=new kh(_),this.__b.restore(s),this.__1d=new Vh(t,n),this.__3k=new Lh(t,n,l,_,this.__b),this.hunt=new is(zh(r,t.now()),o=>this.__1d.holds(o,l)),e.begin(this.hunt),e.note(Dh(n)),this.__58((i=jt(n.modules))==null?a:i.start)}
begin(t){this.__5.note(f({type:"counters",at:"armed"},vi(t)))}
end(t,e="disarmed"){this.__5.note(f({type:"counters",at:"stopped"},vi(t))),this.__6w(),this.__57(),this.__6x(),this.__s(e)}
endWithTarget(t){this.__5.note({type:"gone",missed:t}),this.__s("targetGone")}
abandon(){this.__s("aborted")}
record(t,e,r,s){this.__4x+=1;let i=this.__4x,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__b.gap(),this.__34(i,t,e,n);try{return this.__34(i,t,e,this.__3k.locate(i,t,e,r))}catch(l){throw l instanceof vt&&this.__34(i,t,e,{}),l}}
__6w(){let t=[],e=[];for(let r of this.hunt.doubtful().slice(0,Jh)){let s=this.__3k.lookAgain(r);s==="there"?t.push(r):s==="freed"&&e.push(r)}t.length+e.length>0&&this.__5.note({type:"blocks",there:t,gone:e})}
__6x(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1d.known];for(let[e,r]of t.slice(this.__4b))this.__5.note({type:"code",address:e,holdsTag:r});this.__4b=t.length}
__58(t){var e;if(!t||!Lt(t,this.__2.pointerSize))return;let r=(e=Mr(this.__2,t))==null?a:e.start;if(!r||this.__5g.has(r))return;let s=xh(this.__0,r);s!==a&&this.__5.note({type:"image",start:r,timestamp:s}),this.__5g.add(r)}
__s(t){this.__5.note({type:"end",why:t,time:this.__0.now()})}
__34(t,e,r,s){let i=this.__5.note(f({type:"hit",number:t,kind:r,stack:this.__7a(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__7j(),this.__57(),i}
__7a({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__1q.has(e)){for(let{address:r}of t)this.__58(r);this.__5.note({type:"stack",index:e,frames:t.map(Fh)}),this.__1q.add(e)}return e}
__57(){let t=this.__b.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__5.note({type:"places",places:t})}
__7j(){for(let{hit:t,block:e,charged:r}of this.__b.resolved())this.__5.note({type:"located",hit:t,block:e,charged:r})}},Zh=2e5;
function Si(t,e=Zh){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Si(t.slice(1),e):t}var Xh=class{
constructor(t,e,r){this.__3l=!1,this.__0=t,this.__1=e,this.__7=r}
run(t){let e=this.__1.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__5k(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__3l))return us(this.__0)?a:this.__69()}
__5k(t){var e;let r=this.__1.undo(t);if(Ti(this.__7,r,yt(t.before)),r.kind==="stillThere")return r;t===((e=this.__1q)==null?a:e.change)&&this.__73(this.__1q.id)}
__73(t){let e=Ce(this.__0);e.kind==="found"&&e.note.id===t&&qt(this.__1)}
__69(){let t=Ce(this.__0);if(this.__3l=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=X(this.__0);if(n.kind==="notRead"){this.__3l=!1;let o=wt(r);return this.__7({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){qt(this.__1);return}let l=this.__1.adopt(Se(n,r,e)),_=this.__5k(l);return _?this.__1q={change:l,id:i}:qt(this.__1),_}};
function Ti(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var Qh=class{
constructor(t){this.__2w={},this.__0=t}
begin(t,e){let r=this.__3!==a&&t.contextRegisters.includes("$prcb")?Er(this.__0,t.pointerSize,"$prcb"):a;this.__2w={processor:r,event:e}}
saw(t,e){this.__3={reading:t,tag:e}}
counted(t){this.__3&&(this.__3=f({},this.__3,{counts:t}))}
isAgain(t){return this.__3!==a&&$h(this.__3.reading,t)}
judge(t,e,r){var s;let i=this.__3;return!i||!this.isAgain(t)?"new":this.__61(i,e)||!r&&this.__7s(i)?"repeat":!r&&((s=this.__2w.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){let{event:t}=this.__2w;return t!==a&&t.time===a}
__7s({reading:t}){let{processor:e}=this.__2w,r=t.registers.get("$prcb");return e!==a&&r!==a&&e!==r}
__61({tag:t,counts:e},r){if(!e)return!1;let s=te(this.__0,r,t);return s.kind!=="found"?!1:s.counts.allocs===e.allocs&&s.counts.frees===e.frees}};
function $h(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&td(t.registers,e.registers)&&ed(t.stack,e.stack)}
function td(t,e){let r=t.size===e.size;return t.forEach((s,i)=>{e.get(i)!==s&&(r=!1)}),r}
function ed(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var rd=2e3,sd=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>rd,id={4:ot("ffdf0000"),8:ot("fffff78000000000")},nd=32,ad=8,ld=20,_d=1e4,od=4294967296;
function xi(t,e){let r=id[e],s=r&&t.readMemory(r,nd),i=s&&Ai(s,ad),n=s&&Ai(s,ld);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function Ai(t,e){let r=x(t,e,4),s=x(t,e+4,4);if(!(r===a||s===a)&&s===x(t,e+8,4))return(s*od+r)/_d}var ud=64,hd=class{
constructor(t,e,r){this.__3a=!1,this.__0=t,this.__1=e,this.__11=r}
get hasMissed(){return this.__3a}
get trouble(){return this.__30}
returnValue(t){let e=q(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r!=null&&r.address)||!s)return;if(this.__11.pause().kind!=="undone"){this.__30={kind:"notArmedAgain"};return}let i=this.__1x();this.__1.run(ln(r.address,this.__11.target.pointerSize));let n=this.__72(),l=qe(n,"eip","rip","pc");if(l!==r.address){this.__3a=!0,this.__30={kind:"strayed",ip:l};return}dd(i,this.__1x())||(this.__3a=!0),this.__11.resume().kind!=="applied"&&(this.__30={kind:"notArmedAgain"});let _=qe(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__6i(_,s,r)?qe(n,"eax","rax","x0"):a}
__1x(){let{target:t,tag:e}=this.__11;return te(this.__0,t,e)}
__72(){let t=Wt(this.__0.query(un(this.__11.target.contextRegisters))),{pointerSize:e}=this.__11.target;return new Map([...t].map(([r,s])=>[r,W(s,e)]))}
__6i(t,e,r){if(!t)return!1;if(this.__11.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=k(e.base,8),i=k(s,ud);return U(s,t)<=0&&U(t,i)<=0}};
function qe(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var dd=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Ei=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,fd=class{
constructor(t,e,r,s){this.__a=[],this.__2m=0,this.__0=t,this.__7=s,this.__1=e,this.__5=r,this.__3i=new Qh(t),this.__5b=new Xh(t,this.__1,s)}
get armed(){return this.__g}
get change(){return this.__1.open[0]}
get unrepaired(){return this.__5m}
get hunts(){return this.__a}
get shown(){var t;let e=new Map;for(let r of this.__a)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Ei));this.__t([...this.__a.filter(s=>!r.has(Ei(s))),...t]),this.__50=e}
leftValue({address:t,value:e}){let r=this.__50;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3h;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__3h)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2m+=1;let r=this.__g,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__5o(r);let i=this.__4f();i&&Ti(this.__7,i.undone,i.arming.idle),this.__5m=(e=cd(i==null?a:i.undone))!=null?e:this.__5b.run(s!=null?s:(t=this.__2d)==null?a:t.change)}
__5o({arming:t,evidence:e}){this.__g=a,this.__2d=t,e.abandon()}
__4f(){let t=this.__2d;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2d=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__45(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,{seconds:n}=e;n!==a&&this.__7({kind:"timeLimit",seconds:n});let l,_;try{l=this.__4a(i,e,!1)}finally{_=this.__1m(i,l)}return{kind:"hunted",tag:t,capture:l,hunt:i.evidence.hunt,disarmed:_}}
arm(t,e){return this.__45(t,e,!0)}
capture(t){let e=this.__g;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=X(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1m(e,a),{kind:"notArmed",anyMore:s.tag};let l=_s(this.__0);if(l.kind==="breaksPassed")return l;let _=Ls(e.event,Et(this.__0)),o=this.__4a(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?f({},h,{disarmed:this.__1m(e,o)}):(this.__g===e&&(this.__g=f({},e,{event:Et(this.__0)})),r.end(this.__1x(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__5w()}
release(){this.__2m+=1;let t=this.__g;if(!t){let e=this.__4f();return e?[e.undone]:this.__1.undoAll()}return this.__g=f({},t,{byUser:!1}),[this.__1m(t,a)]}
__5w(){let t=X(this.__0);if(t.kind!=="read"||G(t.value))return{kind:"nothing"};let e=Gt(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=Se(t,Tt(s),r),n=this.__1.undo(this.__1.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__45(t,e,r){return T(()=>{this.__74();let s=E_(this.__0,this.__1,t,e);return s.kind==="refused"?s:this.__10(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__74(){let t=this.__g;if(!t)return;let e=this.__1m(t,a);this.__7({kind:"replaced",tag:t.arming.tag,undone:e})}
__t(t){this.__a=Si(t);let e=t.length-this.__a.length;e>0&&this.__7({kind:"dropped",hunts:e})}
__10(t,{target:e,idle:r,stops:s},i){let n=new D_(this.__0,this.__1,e,t,r),l=this.learnedOn(e),_=new Yh(this.__0,this.__5,n,l),o=i?Et(this.__0):a,u=xi(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__7({kind:"ready",target:e,tag:t}),s||this.__7({kind:"stopsUnknown"}),this.__7({kind:"repairLine",command:n.repair}),n.leaveNote(),_.begin(te(this.__0,e,t)),l.length>0&&this.__5.note({type:"places",places:l}),this.__g=h;let d=n.arm();return d.kind==="applied"?(this.__t([...this.__a,_.hunt]),this.__3h=_.hunt,{kind:"armed",armed:h}):(this.__1m(h,a),{kind:"notWritten",applied:d})}
__4a(t,e,r){let{arming:s,evidence:i}=t,n=this.__2m,l=new Mu({reader:this.__0,changes:this.__1,observer:this.__7,target:s.target,tag:s.tag,evidence:i,stepOut:new hd(this.__0,this.__1,s),lastStop:this.__3i,isCurrent:()=>this.__2m===n},e).run(r);return this.__6f(t)?f({},l,{hasRestarted:!0}):l}
__6f({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||nt(this.__0,r.poolHitTag)===s)return!1;let i=xi(this.__0,r.pointerSize);return i!==a&&sd(e,i)}
__1m({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__g)==null?a:s.arming)===t&&(this.__g=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();return((i=this.__g)==null?a:i.arming)===t&&(this.__g=a),n.kind==="stillThere"&&(this.__2d=t),r!=null&&r.hasRestarted?(e.endWithTarget(r.hasMissed),n):(e.end(this.__1x(t),r==null?a:r.end.kind),n)}
__1x({target:t,tag:e}){let r=te(this.__0,t,e);return this.__3i.counted(r.kind==="found"?r.counts:a),r}},cd=t=>(t==null?a:t.kind)==="stillThere"?t:a,gd=64*1024,pd=class{
constructor(t,e,r){this.__1p=0,this.__l=t,this.__v=e,this.base=r.base,this.__3u=r.seq,this.__1a=r.segment,this.__2e=r.tool}
get count(){return this.__1a}
write(t){let e=this.__2t;e&&this.__7u(e),this.__2t=t,this.open(),this.__51(t),(this.__1p>=gd||md(t))&&this.close(),this.__2t=a}
open(){if(this.__1y)return;let t=gt(this.base,this.__1a);if(this.__1a>=hs)throw new vt(t,"a recording has 1000 files");this.__1y=this.__l.create(t),this.__1p=0,this.__51({type:"header",format:"pooltag recording",version:1,segment:this.__1a,tool:this.__2e,time:this.__v()}),this.__1a+=1}
close(){let t=this.__1y;this.__1y=a,t==null||t.close()}
__7u(t){this.__2t=a,this.close(),this.__l.exists(gt(this.base,this.__1a))&&(this.__1a+=1),this.write(t)}
__51(t){var e;let r=Ql(this.__3u,t);(e=this.__1y)==null||e.writeLine(r),this.__3u+=1,this.__1p+=r.length}},md=t=>t.type==="change"&&t.state==="planned"||t.type==="end",kd=class{
constructor(t,e,r,s){this.__l=t,this.__v=e,this.__2e=r,this.__7=s}
begin(t){this.__8=t,this.__10(t.start)}
note(t){var e,r;let s=(r=(e=this.__8)==null?a:e.take(t))!=null?r:"taken";return this.__10(t),s}
opened(t){this.__2i=t}
save(t,e){var r,s;if(((r=this.__2v)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2i)==null?a:s.base)===t?this.__2i:a,n=gt(t,0);return T(()=>{if(!i&&this.__l.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__7v(t,i,l);return this.__6o(),this.__2i=a,this.__2v=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__5j(t=>t.close())}
__6o(){var t;(t=this.__8)!=null&&t.openEnd&&this.__10({type:"end",why:rs,time:this.__v()}),this.flush()}
__7v(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new pd(this.__l,this.__v,{base:t,seq:s,segment:i,tool:this.__2e});n.open();let l=F(r,(_,o)=>+(_===this.__8)-+(o===this.__8));for(let{start:_,entries:o}of l){n.write(_);for(let u of o)n.write(u)}return n.close(),n}
__10(t){this.__5j(e=>e.write(t))}
__5j(t){let e=this.__2v;e&&T(()=>t(e),r=>{this.__2v=a,this.__40(r)})}
__40({call:t,message:e}){try{this.__7({kind:"notRecorded",path:t,message:e})}catch(r){}}},bd=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function wd(t){if(!t.includes("<"))return t;let e=t.replace(bd,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var Oi=t=>host.parseInt64(le(t),16);
function yd(t){if(typeof t=="number")return t;if(!vd(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function vd(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var Ni=8e3,Sd=class{
constructor(){this.__2c=!1}
query(t){return Ke(t)}
change(t){return Ke(t)}
run(t){return Ke(t)}
readMemory(t,e){let r=Ri(this.__52(t),e);if(r||!Pi(t))return r;this.__2c=!this.__2c;let s=Ri(this.__52(t),e);return s||(this.__2c=!this.__2c),s}
__52(t){return!this.__2c||!Pi(t)?t:D(4294967295,O(t).low)}
now(){return Date.now()}
session(){let t=Nt(()=>host.currentSession.Attributes.Target),e=Nt(()=>t==null?a:t.IsKernelTarget),r=Nt(()=>t==null?a:t.IsLiveTarget),s=Nt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Ve(t){for(let e=0;e<t.length;e+=Ni)host.diagnostics.debugLog(t.slice(e,e+Ni));host.diagnostics.debugLog(`
`)}var Pi=t=>O(t).high===0&&Lt(t,4);
function Ri(t,e){return Nt(()=>{let r=host.memory.readMemoryValues(Oi(t),e,1);return r.length===e?new Uint8Array(r):a})}
function Ke(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>Dt(wd(`${r}`))):[]}catch(e){throw new vt(t,e)}}
function Nt(t){try{return t()}catch(e){return}}var Td=class{
exists(t){return Pt(t,e=>e.FileExists(t))}
create(t){return Pt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=e.CreateTextWriter(r,"Utf8");return{writeLine:i=>Pt(t,()=>s.WriteLine(i)),close:()=>Pt(t,()=>r.Close())}})}
read(t,e){return Pt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function Pt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new vt(t,r)}}var pt="pool",Mi="pooltag",xd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${Mi}.Contents.pool   (or load with .scriptrun)`];
function Ci(t){return se(()=>Ed(t))||se(Od)}
function Ad(){se(()=>Reflect.deleteProperty(re(),pt)&&re()[pt]===a)||se(()=>Ii(`dx -r0 @$vars.Remove("${pt}")`))}var re=()=>host.namespace.Debugger.State.UserVariables;
function Ed(t){return re()[pt]=t,re()[pt]!==a}
function Od(){return[`Debugger.State.Scripts.${Mi}.Contents.pool`,"@$scriptContents.pool"].some(t=>Ii(`dx -r0 @$${pt} = ${t}`))}
function Ii(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function se(t){try{return t()}catch(e){return!1}}
function Nd({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Pd(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Rd(t);return e.map(s=>{let i=s.tag===a?Md(s,r):a;return i?f({},s,{tag:z(i.tag)}):s})}
function Rd(t){var e;let r=ve(t),s=r&&Or(t,i=>Ut(t,i,r),r);return(e=s&&pa(t,s))!=null?e:[]}
function Md(t,e){let r=e.filter(({tag:i})=>j(z(i))===t.text),s=r.length===1?r:r.filter(i=>Cd(i,t));return s.length===1?s[0]:a}var Cd=({nonPaged:t,paged:e},r)=>Li(t,r.nonPaged)&&Li(e,r.paged),Li=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Id(t){let e=t.now(),r=t.query(xn("tag",!0)),s=ii(r);return s?{kind:"read",rows:Pd(t,s.rows),unread:s.unread.length,total:Nd(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var Bi=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Ld(t,e){if(e==="tag")return F(t,Bd);let r=Hd(e);return F(t,(s,i)=>r(i)-r(s))}
function Bd({text:t},{text:e}){return t===e?0:t<e?-1:1}
function Hd(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return Je;case"bytes":return Hi;case"peralloc":return e=>Je(e)===0?0:Hi(e)/Je(e)}}var Je=t=>t.nonPaged.outstanding+t.paged.outstanding,Hi=t=>t.nonPaged.bytes+t.paged.bytes,Ye={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, seconds, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function zd(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(Ye))t[e]={Help:`${r} - ${s}`};return t}var Fd=class{
constructor({usage:t,help:e}){this.__1s=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1s}},M=t=>Dt(t).replace(/\t/g," "),L=class extends Error{
constructor(t){super(M(t))}},Dd=500,Ud=[8,256];
function zi(t,e){var r,s;let i=(s=(r=Ye[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new L(Ma(`${e[n]}`,i))}
function Ze(t,e){if(e===a)throw new L(Pa(t));if(typeof e!="string")throw new L(Na(t));let r=sn(e);if(!r.ok)throw new L(Oa(e,r.problem));return r.tag}
function Fi(t,e,r,s=1,i=1/0){let n=yd(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new L(Ra(t,s,i,r))}
function Di(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:Dd};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new L(At(`${n}`,r));let o=_==="frames"?Ud:[];i[_]=Fi(`The number of ${_}`,n,r,...o)}),i}
function Ui(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new L(At(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Wd=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Wi(t,e){if(typeof e=="string"&&e.trim()!==""&&!Wd.test(e))return e;throw new L(Xa(t))}
function jd([t,e]){let r=Bi.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new L(At(`${s}`,ji))}var ji=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Bi.join(" ")}`;
function Gd(t){if(!(t===a||/[*?]/.test(t)))throw new L(At(`${JSON.stringify(t)} is no tag in the listing and`,ji))}var et=class{
constructor(t,e){this.__5h=M(t),this.__y=e}
toString(){return this.__5h}
*[Symbol.iterator](){for(let t=0;t<this.__y.length;t+=1){let e=this.__y[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__y[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__y.length} rows`);return e}},qd=48,Gi=12;
function Rt(t,e){let r=qd-t.length-1,s=M(e),i=s.length>r?`${s.slice(0,r-Gi-3)}...${s.slice(-Gi)}`:s;return`${t} ${i}`}var rt=t=>t===a?"":t,Xe=t=>t===a?"":Math.floor(t*100);
function Mt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var Vd=class{
constructor(t,e,r){var s,i;this.__2o=e,this.__8=t,this.Number=e.number,this.Kind=e.kind,this.Block=rt(e.block&&Oi(e.block)),this.Charged=rt(e.charged),this.Cpu=rt(e.processor);let n=(i=(s=t.siteOf(t.stackOf(e),r))==null?a:s.frame.text)!=null?i:"(no caller)";this.__54=Rt(`${e.number} ${e.kind}`,n)}
toString(){return this.__54}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__2o,l=[`tag ${JSON.stringify(j(this.__2o.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),_=this.__8.stackOf(this.__2o).map(({text:o})=>M(o));return new et(l.join(", "),_)}
get[Symbol.metadataDescriptor](){return Mt("Number","Charged","Cpu")}},qi=class{
constructor(t){this.__5f=M(t)}
toString(){return this.__5f}},Kd=/^Ex\w*Lookaside/;
function Jd(t){var e,r,s;return Kd.test((s=(r=(e=t[q(t)])==null?a:e.symbol)==null?a:r.name)!=null?s:"")}var Qe=t=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"(no caller)"};
function Vi(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${Qe(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(j(t.tag))}`,`${b(i,"allocation")} and ${b(n,"free")} seen here, from ${b(l.length,"stack")}`,r&&Yd(t,r),r&&Zd(r),Xd(t,e),...Qd(e),$d(t,e),`coverage ${xe(t)}${Dr(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,tf(t.natureOf(e))];return M(`${_.filter(Boolean).join("; ")}.`)}
function Yd(t,{blocks:e,bytes:r,old:s}){let i=e===1?"stays":"stay";return`${t.isWhole()?"":"at least "}${b(e,"block")} allocated here ${i}${ef(r)}, ${s} of them old`}
function Zd({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Xd(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>xt((h-t.start.time)/1e3),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function Qd(t){let{freedByOtherModules:e,unlocatedAllocs:r,refused:s}=t;return[...e>0?[`${b(e,"block")} of here freed by other modules`]:[],...r>0?[`of ${b(r,"allocation")} here the block is not known`]:[],...s>0?[`${b(s,"block")} refused at once by a limit of the tag`]:[]]}
function $d(t,{stacks:e}){return e.some(r=>Jd(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function tf(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}var ef=t=>t===a?"":`, ${t} bytes`;
function rf(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>f({},n,{share:n.holding.blocks/s}));return F(i,(n,l)=>Ki(l)-Ki(n)||l.holding.blocks-n.holding.blocks)}var Ki=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},sf=class{
constructor(t,{use:e,holding:r,share:s}){this.__8=t,this.__1c=e,this.__3b=r,this.Blocks=r.blocks,this.Bytes=rt(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":"at least",this.Old=r.old,this["Coverage%"]=Xe(t.booked())}
toString(){return Rt(`${this.__3b.blocks}/${this.__1c.allocs}`,Qe(this.__1c))}
details(){return Vi(this.__8,{use:this.__1c,holding:this.__3b})}
get[Symbol.metadataDescriptor](){return Mt("Blocks","Bytes","Share%","Old","Coverage%")}},nf=class{
constructor(t,e){let{use:r,holding:s}=e;this.__8=t,this.__3v=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=rt(s==null?a:s.blocks),this.Bytes=rt(s==null?a:s.bytes),this["Coverage%"]=Xe(t.booked()),this.Note=t.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return Rt(`${this.Allocs}/${this.Frees}`,Qe(this.__3v.use))}
details(){return Vi(this.__8,this.__3v)}
get[Symbol.metadataDescriptor](){return Mt("Allocs","Frees","Blocks","Bytes","Coverage%")}},Ji=28,af=class{
constructor(t,e){this.__1j=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=this.__2k().slice(1).join(" < ");this.Callers=r.length>Ji?`${r.slice(0,Ji-3)}...`:r,this["Coverage%"]=Xe(t.booked())}
toString(){var t;return Rt(`${this.Allocs}/${this.Frees}`,(t=this.__2k()[0])!=null?t:"(no caller)")}
details(){let t=this.__1j.map(({text:e})=>M(e));return new et(b(t.length,"frame"),t)}
get[Symbol.metadataDescriptor](){return Mt("Allocs","Frees","Coverage%")}
__2k(){return this.__1j.slice(q(this.__1j)).map(({text:t})=>M(t))}},lf=class{
constructor(t,e,r){let s=uf(t,e);this.PoolHitTag=s.value===a?"not readable":K(R(s.value));let i=us(t);this.Armed=M(hf(s,e,i)),this.Repair=M(df(s,i)),this.Recorded=$e([...e.shown.keys()].map(n=>JSON.stringify(j(n)))),this.Learned=$e(e.learned().map(_f)),this.Skipped=M($e(r))}
toString(){return this.Armed}};
function _f({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${of(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var of=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,$e=t=>t.length===0?"none":t.join(", ");
function uf(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=X(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:wt(Tt(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function hf({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(G(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(j(R(t)))}${i}`;return s?n:!r||yt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function df({value:t,repair:e},r){return t!==a&&G(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function ie(t,e,r,s){return`${b(e,r)} (${s}); ${t.map(jr).join("; ")}`}
function ff(t,e){let r=`read in ${xt(t.seconds)}`,s=t.unread>0?[`${b(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[`${b(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i].join("; ")}var cf=class{
constructor(t){this.__1s=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=rt(Yi(t.nonPaged.allocs,t.paged.allocs)),this.Frees=rt(Yi(t.nonPaged.frees,t.paged.frees)),this.Owner=M(gf(t.description))}
toString(){return Rt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__1s.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__1s,s=e!==a&&lr(e)?` (${K(e)})`:"";return M(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return Mt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Yi(t,e){return t===a||e===a?a:t+e}
function gf(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var pf=class{
constructor(t,e,r,s){this.__r=[],this.__0=t,this.__h=e,this.__33=r,this.__42=s}
toString(){return`pooltag ${this.__42}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return zd()}
hitTag(...t){return this.__15("hitTag",t,([e,...r])=>{let s=Ze("hitTag",e),i=Di('hitTag("Abc ", ',r.filter(l=>l!==Ct)),n=this.__h.hunt(s,i,r.includes(Ct));return n.kind==="hunted"?Wr(n):Fr(n)})}
arm(...t){return this.__15("arm",t,([e,r])=>{let s=Ze("arm",e);if(r!==a&&r!==Ct)throw new L(At(`${r}`,`dx @$pool.arm("Abc ", "${Ct}")`));let i=this.__h.arm(s,r===Ct);return i.kind==="armed"?za(s,i.armed.arming.repair):Fr(i)})}
capture(...t){return this.__15("capture",t,()=>{let e=this.__h.capture(Di("capture(",t));return e.kind==="hunted"?Wr(e):Fa(e)})}
clear(...t){return this.__15("clear",t,()=>Ua(this.__h.clear()))}
skip(...t){return this.__15("skip",t,([e])=>{let r=Ui("skip",e);return this.__r=[...this.__r.filter(s=>s!==r),r],Lr(this.__r)+(this.__68(r)?"":Ca(r))})}
unskip(...t){return this.__15("unskip",t,([e])=>{let r=Ui("unskip",e),s=this.__r.includes(r)?"":Ia(r);return this.__r=this.__r.filter(i=>i!==r),s+Lr(this.__r)})}
save(...t){return this.__15("save",t,([e])=>Qa(this.__33.save(Wi("save",e))))}
open(...t){return this.__15("open",t,([e])=>tl(this.__33.open(Wi("open",e))))}
used(...t){this.__2h("used",t);let{sort:e,pattern:r}=jd(t),s=Id(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=Ld(s.rows,e).filter(({text:n})=>r===a||Ne(r,n)||Ne(r,n.trim()));return i.length===0&&Gd(r),new et(ff(s,i.length),i.map(n=>new cf(n)))}
leaks(...t){let e=this.__a("leaks",t),r=[];for(let s of e)for(let i of rf(s,this.__r))r.push(new sf(s,i));return new et(ie(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__a("sites",t),r=[];for(let s of e)for(let i of kf(s.sites(this.__r)))r.push(new nf(s,i));return new et(ie(e,r.length,"call site","allocations/frees"),r)}
stacks(...t){let e=this.__a("stacks",t),r=[];for(let s of e){let i=F(s.stackUses(),(n,l)=>Xi(l)-Xi(n));for(let n of i)r.push(new af(s,n))}return new et(ie(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?mf:Fi("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__a("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new Vd(n,l,this.__r));return new et(ie(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2h("status",t),new lf(this.__0,this.__h,this.__r)}
help(...t){zi("help",t);let e=Object.values(Ye).map(r=>new Fd(r));return new et(`pooltag ${this.__42}`,e)}
__68(t){let{hunts:e}=this.__h,r=s=>Yr(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2h(t,e){zi(t,e),this.__h.reconcile()}
__15(t,e,r){try{return this.__2h(t,e),new qi(r(e))}catch(s){if(!(s instanceof L))throw s;return new qi(s.message)}}
__a(t,e,[r]=e){this.__2h(t,e);let s=r===a?a:Ze(t,r),{shown:i}=this.__h,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(La(s));return n}},Ct="unseen",mf=100,kf=t=>F(t,(e,r)=>Zi(r)-Zi(e)),Zi=({use:t})=>t.allocs+t.frees+t.unknown,Xi=({hits:t})=>t.alloc+t.free+t.unknown,mt=new Sd,tr=t=>Ve(Wa(t)),Qi=new Td,ne=new kd(Qi,()=>mt.now(),"0.1.0",tr),bf=new I_(mt,mt,t=>{ne.note(f({type:"change"},t))}),er=new fd(mt,bf,ne,tr),wf=new C_(mt,Qi,ne,er),V=new pf(mt,er,wf,"0.1.0");
function yf(){for(let r of xd("0.1.0"))Ve(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(Tf(s),r));class e{
get Pool(){return V}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>V.used(...r)),t("poolhit",(...r)=>V.hitTag(...r)),t("poolleaks",(...r)=>V.leaks(...r)),t("poolrestore",(...r)=>V.clear(...r)),t("poolhelp",(...r)=>V.help(...r))]}
function vf(){Ci(V)&&Ve("@$pool is ready: dx @$pool.help()")}
function Sf(){for(let t of er.release())t.kind==="stillThere"&&tr({kind:"notRepaired",command:t.repair});ne.flush(),Ad()}
function Tf(t){return(...e)=>(Ci(V),t(...e))}return[V,yf,vf,Sf]})();
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
