/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const f=Object.assign;var bt=t=>(t>>>0).toString(16).padStart(8,"0"),sr=16,ae=t=>t,wt=ae("0".repeat(sr));
function ot(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return ae(e.toLowerCase().padStart(sr,"0"))}
function D(t,e){return ae(bt(t)+bt(e))}
function O(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function k(t,e){let{high:r,low:s}=O(t),i=s+e;return D((r+Math.floor(i/4294967296))%4294967296,i%4294967296)}
function z(t,e){let r=O(t),s=O(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function U(t,e){return t<e?-1:t>e?1:0}
function ir(t,e){return(O(t).low&e-1)===0}
function j(t,e){return e===4?D(0,O(t).low):t}
function Bt(t,e){let{high:r,low:s}=O(t);return(e===4?s:r)>=2147483648}
function an(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var le=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Lt(t,e){let{low:r}=O(t),s=e===4&&r>=2147483648;return le(s?D(4294967295,r):t)}var nr=2147483648;
function R(t){return t>>>0}
function Ht(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return R(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function ar(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function lr(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:_e(Ht([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function ln(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?_e(Ht(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?_e(R(Number.parseInt(t,16))):lr(t)}
function _e(t){return t<nr?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:F(t)}}}
function F(t){return R(t&~nr)}
function W(t){let e=r=>r>=32&&r<=126;return ar(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function K(t){return`0x${bt(t)}`}
function _n(t){return Ht([...ar(t)].reverse())}
function _r(t){return W(t).includes(".")}var g=t=>t,ut=t=>`0x${(t>>>0).toString(16)}`,on=g("g"),un=(t,e)=>g(`g ${Lt(t,e)}`),oe=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,hn=t=>g(oe(t));
function dn(t,e,r){return g(`rM 0x1;${e?"kb":"k"}${ut(t)}${ue(r)}`)}var fn=t=>g(`rM 0x1${ue(t.filter(e=>e==="$thread"))}`),cn=t=>g(`rM 0x1${ue(t)};lm o`),gn=t=>g(`k${ut(t)}`),pn=(t,e)=>g(`.fnent ${Lt(t,e)}`),ue=t=>t.map(e=>`;${oe(e)}`).join(""),mn=g(".lastevent"),kn=g(oe("$ptrsize")),bn=g("vertarget"),or=g("lm"),wn=g("lm o"),yn=g("sx"),vn={status:g("sxe bpe"),command:g('sxe -c "" bpe'),handling:g("sxe bpec")},Sn=g(".reload"),Tn=t=>g(`x nt!${t}`),xn=t=>g(`dt nt!${t}`),En=(t,e)=>g(`ln ${Lt(t,e)}`);
function An(t,e,r){let s=Lt(t,e);return r.length===4?g(`ed ${s} ${ut(vt(r))}`):g(`eb ${s} ${r.map(ut).join(" ")}`)}var yt=t=>g(`ed nt!PoolHitTag ${ut(t)}`);
function On(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return g(`!poolused ${ut(r)}`)}
function Nn(t){let e=W(t).replace(/[^A-Za-z0-9]/g,"?");return g(`!poolused 0x1 ${e}`)}var Pn=g("dd nt!PoolHitTag L1"),Rn=g(".cache flushall"),zt="poolHitTagNote",Mn=t=>g(`dx -r0 @$${zt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),In=g(`dx -r0 @$${zt}`),Cn=g(`dx -r0 @$vars.Remove("${zt}")`);
function vt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function he(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var ur=32,Bn=9,Ln=96,it=8192,L=t=>t===ur||t===Bn,de=t=>t>=48&&t<=57,Hn=t=>de(t)||t>=97&&t<=102||t>=65&&t<=70;
function y(t,e){let r=e;for(;r<t.length&&L(t.charCodeAt(r));)r++;return r}
function J(t,e){let r=e;for(;r<t.length&&Hn(t.charCodeAt(r));)r++;return r}
function zn(t,e){let r=e;for(;r<t.length&&de(t.charCodeAt(r));)r++;return r}
function fe(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=ur;)e--;return t.slice(0,e)}
function Y(t,e){let r=J(t,e),s=r-e;if(s===16)return ce(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==Ln)return ce(Fn+t.slice(e,r),4,r);let i=J(t,r+1);if(i-r===9)return ce(t.slice(e,r)+t.slice(r+1,i),8,i)}var Fn="00000000",ce=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function Dn(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function Ft(t,e){let r=[];for(let s of t){let i=s.length<=it?e(s):a;i!==a&&r.push(i)}return r}
function Un(t,e){return{elementSize:e,rows:Ft(t,r=>jn(r,e))}}
function jn(t,e){let r=Y(t,y(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Wn(t,i,e*2);if(n<0||(s.push(Gn(t,i,n)),!qn(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Wn(t,e,r){let s=e+r,i=J(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Gn=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),qn=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),Vn=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Dt=t=>t.replace(Vn,"."),Kn=300,St=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(Dt(r).slice(0,Kn)),this.name="HostError",this.call=t}},Z=(t,e)=>v(()=>t.query(e),()=>[]);
function v(t,e){try{return t()}catch(r){if(!(r instanceof St))throw r;return e(r)}}var hr={kind:"unknown"},ge=(t,e)=>gr(e,t.readMemory(e.address,e.before.length));
function Jn(t,e){var r,s;fr(t);let i=ge(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=gr(e,Yn(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(dr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:hr}var dr=({kind:t})=>t==="after"||t==="mixed";
function fr(t){Z(t,Rn)}
function cr(t,e){e===4&&fr(t)}
function gr(t,e){if(!e)return hr;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function Yn(t,{address:e,pointerSize:r}){let s=Un(Z(t,Pn),4).rows.find(n=>j(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(he(i))}
function x(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function ht(t,e,r){let s=x(t,e,4),i=r===8?x(t,e+4,4):0;return s===a||i===a?a:D(i,s)}
function pe(t,e,r){let s=t.readMemory(e,r);return s&&ht(s,0,r)}
function nt(t,e){let r=t.readMemory(e,4);return r&&x(r,0,4)}
function pr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=ht(i,l*s,s);if(_===a||_===wt)break;n.push(_)}return n}var me=(t,e,r)=>k(t,e*r),Zn=t=>Ft(t,Xn);
function Xn(t){let e=Y(t,y(t,0));if(!e||!L(t.charCodeAt(e.end)))return;let{name:r,detail:s}=mr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function mr(t){let e=Qn(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Qn(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function Ut(t,e,r){let s=`nt!${e}`.toLowerCase();return v(()=>{let i=t.query(Tn(e)),n=Zn(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:j(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function kr(t,e,r){let s=Ut(t,e,r);return s.kind==="found"?s.address:a}
function ke(t){let e=!1;return Ft(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),$n(r,e)))}
function $n(t,e){let r=Y(t,y(t,0));if(!r||!L(t.charCodeAt(r.end)))return;let s=Y(t,y(t,r.end));if(!s||!L(t.charCodeAt(s.end)))return;let i=y(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}
function jt(t){let e=new Map;for(let r of t)if(!(r.length>it||!r.includes("=")))for(let[s,i]of ra(r))e.has(s)||e.set(s,i);return e}var ta=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,ea="^ Bad register error in ";
function ra(t){var e,r;let s=[],[i=""]=t.split(ea);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=ot((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!ta.test(n))return[]}return s}var sa=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function br(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function wr(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return ia(t,e+u,h,o)},i=s("Key",!1),n=yr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=yr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:R(i),nonPaged:n,paged:l}}
function yr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function ia(t,e,r,s){let i=x(t,e,4),n=r===8?x(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function vr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Sr(s.nonPaged,i.nonPaged),paged:Sr(s.paged,i.paged)}),e)}var Sr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function na(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=wr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function aa(t,e){let r=new Map,s;for(let i of t){if(i.length>it)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Tr=(t,e)=>aa(Z(t,xn(e)),e);
function xr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Er(e.type);return e&&r!==a?e.offset+r:a}
function Er(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var la=16,Ar=12,_a=4096;
function oa(t,e,r){let s=Tr(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=pe(t,_.address,r),h=nt(t,o.address);if(!u||!h||(h&h-1)!==0)return;let d=xr(s);if(d===a)return;let c={keyOffset:i.offset,sizeOffset:l.offset};return f({address:u,slots:h,entrySize:d},c,{sizeUnit:n?1:_a,pointerSize:r})}
function ua(t,e,r){let s=da(r),i=br(s,e.slots-1);if(e.sizeUnit===1)return be(t,e,i,r);let n=be(t,e,i,r);if(n.kind==="found")return n;let l=be(t,e,ha(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var ha=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function be(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(la,n-r),c=t.readMemory(me(i,r,l),d*l);if(!c)return{kind:"unreadable"};for(let m=0;m<c.length;m+=l){if(ht(c,m,h)!==s)continue;let S=ht(c,m+o,h),P=S&&z(wt,S);if(P===a)return{kind:"unreadable"};let I=P*u;return{kind:"found",tag:Ht(c.subarray(m+_,m+_+4)),bytes:I}}return{kind:"absent"}}
function da(t){let{high:e,low:r}=O(t);return(r>>>Ar|e<<32-Ar)>>>0}var fa=["$thread","$prcb"],Or=(t,e,r)=>v(()=>{let s=jt(t.query(hn(r))).get(r);return s&&j(s,e)},()=>{}),ca=8,ga=64;
function Nr(t,e,r){let s=Sa(Tr(t,"_POOL_TRACKER_TABLE")),i=pa(t,e),n=Mr(t,e("PoolTrackTable"),r);if(!s||!i||!Rr(n))return;let l=ma(t,e("ExPoolTagTables"),r),_=ka(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return f({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function pa(t,e){let r=ye(t,e("PoolTrackTableSize")),s=ye(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function ma(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:pr(t,e.address,ga,r)}
function ka(t,e,r){let s=Mr(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!Rr(s))return"none";let i=ye(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var dt={kind:"unreadable"};
function we(t,e,r){let s=wa(t,e,r);if(s.kind!=="slot")return s.kind==="none"?ya(t,e,r):s;let i=[];for(let n of e.tables){let l=Tt(t,e,n,s.index,1);if(!l)return dt;let _=l.get(0);_&&F(_.tag)===r&&i.push(_)}return Pr(vr(i))}
function ba(t,e){let r=new Map;for(let n of e.tables){let l=Tt(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?Tt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(vr),...i.values()].filter(n=>n!==a):a}
function wa(t,e,r){let[s]=e.tables;if(!s)return dt;let i=e.mask+1,n=br(r,e.mask);for(let l=i;l>0;){let _=Math.min(ca,i-n,l),o=Tt(t,e,s,n,_);if(!o)return dt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(F(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function Tt(t,{layout:e},r,s,i){let n=me(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&na(l,e)}
function ya(t,e,r){var s;let{expansion:i}=e,n=i&&Tt(t,e,i.table,0,i.slots);if(i&&!n)return dt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>F(_.tag)===r);return l?Pr(l):va(t,e)}
function va(t,e){for(let r of e.tables){let s=me(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&wr(i,0,e.layout);if(!n)return dt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Pr(t){if(!t)return dt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function Sa(t){let e=t&&xr(t);if(!t||e===a)return;let r={};for(let s of sa){let i=t.fields.get(s),n=i&&Er(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Rr=t=>t.kind==="found"&&t.address!==wt;
function Mr(t,e,r){if(e.kind!=="found")return e;let s=pe(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var ye=(t,e)=>e.kind==="found"?nt(t,e.address):a,Ta=(t,e)=>U(t.start,e)<=0&&U(e,t.end)<0,Ir=(t,e)=>t.modules.find(r=>!r.unloaded&&Ta(r,e)),Wt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),xa=(t,e)=>{var r;return((r=Ir(t,e))==null?a:r.name.toLowerCase())==="nt"},Ea=64;
function Cr(t){let e=ve(t);if(!e)return{kind:"noPointerSize"};let r=Ut(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=ke(Z(t,or)).map(n=>f({},n,{start:j(n.start,e),end:j(n.end,e)}));if(!Wt(s))return{kind:"noModules"};let i=n=>Ut(t,n,e);return{kind:"read",target:f({pointerSize:e},Oa(t,e),{poolHitTag:r.address,modules:s,contextRegisters:fa.filter(n=>Or(t,e,n)),processorBlocks:Aa(t,i,e),tracker:Nr(t,i,e),bigPages:oa(t,i,e)})}}
function Aa(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=pr(t,i.address,Ea,r))!=null?s:[]}
function ve(t){let e=jt(Z(t,kn)).get("$ptrsize");return e===D(0,4)?4:e===D(0,8)?8:a}
function Oa(t,e){var r,s;let i=(r=Z(t,bn).find(l=>/Kernel Version/i.test(l)))!=null?r:"",n=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(i))==null?a:s[1];return{description:i.trim(),instructionSet:e===4?"x86":Na(i),build:n?Number(n):a}}
function Na(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function X(t){let e=ve(t),r=e&&kr(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=Br(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function Br(t,e,r){return cr(t,r),nt(t,e)}var Pa=0,G=t=>t===0||t>=2147483648,xt=t=>t!==a&&G(t)?t:Pa;
function Se({address:t,pointerSize:e},r,s){let i=xt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:he(i),after:he(s),repair:yt(i)}}var E=t=>{let e=W(t);return JSON.stringify(_r(t)||/["$;\\]/.test(e)?K(t):e)},ft=t=>`0x${t.toString(16)}`,b=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Et=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Ra(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${Ma(e.plain)}.`}}var Ma=t=>[...new Set([E(t),`"${K(t)}"`])].join(" or "),Ia=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,Ca=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Ba=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,At=(t,e)=>`${t} does not fit: ${e}`,La=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Lr=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,Ha=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,za=t=>`${JSON.stringify(t)} was not looked past. `,Fa=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${E(t)}. Begin with dx @$pool.hitTag(${E(t)}).`;
function Hr(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${K(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return zr(t);case"noSymbol":return`there is no symbol nt!${t.name}${Te(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${ft(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Da(t.tag,t.meant);case"ambiguous":return`${t.tags.map(K).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${K((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function zr({what:t,setting:e}){let r=e.length>Fr?`${e.slice(0,Fr)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${vn[t]} and try again.`}var Fr=80,Te=t=>t===a?"":` (${t})`;
function Da(t,e){let r=e===a?"":`Did you mean ${E(e)} (${K(e)})? `;return`no allocation with ${E(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${E(t)}, "unseen").`}var Dr=t=>`Not armed: ${Ua(t)}`;
function Ua(t){switch(t.kind){case"refused":return Hr(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${Te(t.applied.failure)}. ${ct(t.applied.undone)}`}}var ja=(t,e)=>`ARMED: the machine stops at every allocation and free of ${E(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Wa(t){if(t.kind==="breaksPassed")return`Not captured: ${zr(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${E(e)}: somebody has changed it. dx @$pool.arm(${E(e)}) arms it again.`}
function ct(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return Ga(t.holds);let e=Te(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function Ga(t){return t===a||G(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${E(R(t))} by now, and not by this call: dx @$pool.status()`}
function qa(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Hr(t.problem)}`;case"cleared":return t.undone.map(ct).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${ft(t.held)}, armed by somebody else; it holds 0 now.`:ct(t.undone)}}
function Va(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],b(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[b(s,"processor")]:[]].join(", ")}; arming ${E(r)} at ${an(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${E(t.tag)}: ${ct(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${b(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits${Ka(t.seconds)}; Ctrl+Break ends that, in kd Ctrl+C`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Ja(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${ft(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Ee(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var Ka=t=>t===a?"":`, ${Et(t)} long, which are looked at when a stop arrives`;
function Ja(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<Ya?`pooltag: ${t} of ${b(e,"hit")}, ${n}, about ${Et(i)} to go`:`pooltag: ${b(t,"hit")}, ${n}`}var Ya=86400;
function Ur(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${Xa(e.why)})`;let s=[...e.kind==="floor"?[`${Za(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${b(r,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}
function Za({allocs:t,frees:e},r){let s=[...t>0?[b(t,"allocation")]:[],...e>0?[b(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function Xa(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Qa(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${tl(t.stop)}: the prompt is yours.${t.mayBeOld?$a:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var $a=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function tl(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${ft(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function xe(t){if(t.isEmpty())return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var jr=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s};
function Wr(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=jr(r),_=[b(n.alloc,"allocation"),b(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),o=r.isEmpty()?"":`coverage ${xe(r)}${Ur(r)}`,u=[l>i&&`the whole hunt: ${b(l,"hit")}`,o].filter(Boolean),h=[`: ${_}`,u.join(", ")].filter(Boolean).join("; ");return[`${b(i,"hit")} on ${E(s)} in ${Et(e.seconds)}${h}.`,Qa(e.end),l===0&&el(e.end)?rl(r):a,t.disarmed&&(e.hasRestarted?sl(t.disarmed):ct(t.disarmed)),l>0?`Next: dx -g @$pool.leaks(${E(s)})`:a].filter(d=>d!==a).join(" ")}var el=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function rl(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";return t.isEmpty()?`The kernel counted no allocation and no free of it meanwhile: ${e}.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var sl=t=>t.kind==="stillThere"?ct(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",Ee=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,il=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function nl(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(al).join("")}Saved ${b(s.length,"hunt")} as ${e} (${b(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Ee(t)}`}}var al=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${b(t,"hit")} on ${E(e)} are more than is kept: save before a long hunt. `,ll=t=>t.kind==="opened"?ol(t):`Not opened: ${_l(t)}`;
function _l(t){switch(t.kind){case"armed":return`${E(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Ee(t)}}
function ol(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(Gr).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${b(l.count,"line")} damaged or missing, the first at ${_.line}.`,hl(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Gr=t=>`${JSON.stringify(W(t.tag))}: ${b(jr(t),"hit")}${t.isEmpty()?"":`, coverage ${xe(t)}`}`,ul=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function hl(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${E(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${ft(t.note.saved)} disarms.`:`It was ${ul(e)}${dl(t)}`}
function dl(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${ft(t.note.saved)} disarms.`}}
function H(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function fl(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Ae(t){return fl(f({},t,{offset:0}))}var qr=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,cl=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,gl=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,pl=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,ml=/^VerifierExt$/i,kl=/\?\? ?::|`string'/,bl=64;
function Oe(t){var e;if(ml.test(t.module))return t.name.includes("Pool")?Kr(t.name):a;if(qr.test(t.module))return t.name==="DbgBreakPoint"||kl.test(t.name)?"neither":(e=Vr(t.name))!=null?e:wl(t.name)}
function Vr(t){return cl.test(t)?"alloc":gl.test(t)?"free":a}
function wl(t){return pl.test(t)?Kr(t):a}
function Kr(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function q(t){let e=t.findIndex(({symbol:r})=>!r||Oe(r)===a);return e<0?t.length:e}
function yl(t){return qr.test(t.module)&&t.name==="ExFreePool"&&t.offset>bl}
function Jr(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function Ne(t,e){return vl(t.toLowerCase(),e.toLowerCase())}
function vl(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Yr(t,e=[],r=[]){let s=q(t);for(;s<t.length-1&&Zr(t[s],r);)s++;let i=t[s];return i&&Sl(i,s,e)}
function Zr(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Ne(s,Ae(r))):!1}
function Sl(t,e,r){var s;let i=t.address&&Tl(t.address,r);if(i)return f({key:Xr(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:Xr(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?le(t.address):t.text;return f({key:l,frame:t,depth:e},n)}var Xr=(t,e)=>`${t}+0x${e.toString(16)}`;
function Tl(t,e){let r=e.find(({start:i,end:n})=>U(i,t)<=0&&U(t,n)<0),s=r&&z(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var xl={allocs:0,frees:0};
function El(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=S=>t.reduce((P,I)=>P+S(I),0),_=e.kind==="floor"?e.missed:xl,o=_.frees+l(S=>S.unlocatedFrees)-l(S=>S.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(S=>S.unlocatedAllocs),d=Math.min(u,h+_.frees+i),c=r.size+s.size<n?u:d,m=Math.max(0,-o);return{count:u,ofThere:d,hits:m+Math.max(0,c-_.frees)}}var Al=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function Ol(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:T})=>!i.has(T)),o=_.filter(({block:T})=>s.has(T)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((T,{block:st,hit:Cf})=>i.has(st)?Math.max(T,n-Cf):T,l),c=_.filter(({hit:T})=>Al(T,{lastHit:n,longestLife:d})).length,m=Math.max(0,c-u),S=[];for(let{charged:T}of _)T!==a&&S.push(T);let P=H(S,(T,st)=>T-st),I=Nl(P),Ct={blocks:h,old:m,sizes:I};return S.length<_.length?Ct:f({},Ct,{bytes:P.slice(0,h).reduce((T,st)=>T+st,0)})}
function Nl(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Pl(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Pe=8,Qr=2e5,$r=class rn{
constructor(e=Qr,r=new Map){this.limit=e,this.__14=r}
alloc(e,r){let s=this.__14.get(e);return!s&&this.__14.size>=this.limit?{kind:"full"}:(this.__14.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__14.get(e);return i?(this.__14.delete(e),i.tag===r&&Rl(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__14}
copy(){return new rn(this.limit,new Map(this.__14))}},Rl=(t,e)=>t===a||e===a||t===e,Ml=512,ts=class{
constructor(){this.__1n=new Map,this.__1u=Number.POSITIVE_INFINITY,this.__1p=0,this.__24=!0}
add(t,e=1){this.__1u=Math.min(this.__1u,t),this.__1p=Math.max(this.__1p,t);let r=this.__1n.get(t);r===a&&this.__1n.size>=Ml?this.__24=!1:this.__1n.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1n)this.add(e,r);this.__1u=Math.min(this.__1u,t.__1u),this.__1p=Math.max(this.__1p,t.__1p),this.__24=this.__24&&t.__24}
summary(){if(this.__1n.size===0)return;let t=this.__1u,e=this.__1p,r=this.__24?this.__75():a;return{smallest:t,largest:e,median:r}}
__75(){let t=H(this.__1n,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Il=class sn{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new ts,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new sn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Cl=class nn{
constructor(e=new $r){this.__2h=new Map,this.__2r=!1,this.__2a=e}
get isFull(){return this.__2r}
book(e){let r=this.__1c(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__60(e,r):e.kind==="free"&&this.__6l(e,r)}
stacks(e){let r=[];return this.__2h.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2a.outstanding.forEach((r,s)=>{let i=f({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new nn(this.__2a.copy());return e.__2r=this.__2r,this.__2h.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2h.set(s,i)}),e}
__60(e,r){if(e.block===a){r.unlocated.alloc++;return}let s=Bl(e),i=this.__2a.alloc(e.block,s);if(i.kind==="full"){this.__2r=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__5b(i.earlier,e),r.allocated(s)}
__6l(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2a.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1c(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__5b(s.earlier,e),r.unmatchedFrees++}
__5b(e,r){let s=this.__1c(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1c(e,r){var s,i;let n=(s=this.__2h.get(e))!=null?s:new Map;this.__2h.set(e,n);let l=(i=n.get(r))!=null?i:new Il(e,r);return n.set(r,l),l}};
function Bl({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var Ll=2e3;
function es(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return f({},t,{block:e,blockFrom:"place",charged:i})}var Hl=class{
constructor(t=Qr){this.__18=[],this.__28=t,this.__1y=new Cl(new $r(t))}
record(t,e=!1){return this.__18.push({hit:t,awaits:e&&t.block===a}),this.__4e()}
locate(t){let e=this.__18.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=es(e.hit,t),e.awaits=!1),this.__4e()}
stacks(t){return this.__x().stacks(t)}
outstanding(){return this.__x().outstanding()}
__x(){if(this.__18.length===0)return this.__1y;let t=this.__1y.copy();for(let{hit:e}of this.__18)t.book(e);return t}
__4e(){let t=this.__18.findIndex(({awaits:s})=>s),e=t<0?this.__18.length:t,r=Math.max(e,this.__18.length-Ll);for(let{hit:s}of this.__18.splice(0,r))this.__1y.book(s);return this.__1y.isFull?{kind:"tooManyOutstanding",limit:this.__28}:{kind:"recorded"}}};
function Re(t,e){var r,s;let i=new zl(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:""}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(Fl(o,_,i))}),H(l,(_,o)=>{var u,h,d,c;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((c=(d=o.first)==null?a:d.hit)!=null?c:0)})}var zl=class{
constructor(t){this.__7l=new Map,this.__2m=new Map,this.__3t=t}
site(t){var e;return this.__4p(this.__7l,t,(e=this.__3t.skip)!=null?e:[])}
caller(t){return this.__4p(this.__2m,t,[])}
__4p(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__3t;t.set(e,Yr(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Fl(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return f({tag:t.tag,site:i,stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:Dl(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},Ul(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:jl(e)},Wl(e))}
function Dl(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Ul(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u);_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:(d==null?a:d.key)!==(e==null?a:e.key)&&(i.freedElsewhere+=o),(d==null?a:d.module)!==(e==null?a:e.module)&&(i.freedByOtherModules+=o)})}return i}
function jl(t){let e=new ts;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function Wl(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=H(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var Gl=5e4,ql=class{
constructor(t=Gl){this.__4v=new Map,this.__j=[],this.__28=t}
intern(t){let e=Vl(t),r=this.__4v.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__j.length;return this.__4v.set(e,s),this.__j.push(t),s}
at(t){var e;return(e=this.__j[t])!=null?e:[]}
get all(){return this.__j}
get size(){return this.__j.length}
get isFull(){return this.__j.length>=this.__28}};
function Vl(t){return t.map(Kl).join(" ")}
function Kl({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var Jl=3,Yl=8;
function rs(t,e="unreadable"){var r,s;let i=Zl(t);if(i<Yl||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:Ae(l)}:{};return f({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function Zl(t){let e=Array.from({length:Jl},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?Ae(_.symbol):_.text)}return i.size});return Math.max(...e)}var Xl=1e3,Ql=5e4,$l=new Set(["counters","gone","change","end"]),ss="left",is={there:new Set,gone:new Set},t_=t=>f({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),ns=class{
constructor(t,e=()=>"unreadable"){this.stacks=new ql,this.modules=[],this.places=[],this.__1q=new Hl,this.__2t=[],this.__43=new Map,this.__1d=new Map,this.__1b=[],this.__e={alloc:0,free:0,unknown:0},this.__3k=0,this.__f=0,this.__23=!1,this.__3g=!1,this.__3r=!1,this.__1w=is,this.start=t,this.__p=e}
get tag(){return this.start.tag}
get lastHit(){return this.__f}
get entries(){return this.__2t}
get hitsNotKept(){return this.__a-this.__3k}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3g?"left":"cutOff":a}
get arming(){var t;return(t=this.__15)==null?a:t.state}
take(t){switch(this.__v(t),this.__m=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__43.set(t.index,this.stacks.intern(t.frames.map(t_)));break;case"hit":return this.__7t(t);case"located":this.__7v(t);break;case"places":this.places=t.places;break;case"counters":this.__7r(t);break;case"gone":this.__35=t.missed?a:this.__5z(),this.__23=!0;break;case"blocks":this.__1w={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1d.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__15=t);break;case"end":this.__3g=t.why===ss;break;case"image":break}return"taken"}
counts(){return this.__e}
coverage(){return this.__23?this.__3r?{kind:"unknown",why:"mayRepeat"}:Pl(this.__1x,this.__35,this.__e):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__a===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__a;return r===0?e:e*(r-this.openHits())/r}
get __a(){return this.__e.alloc+this.__e.free+this.__e.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__1b.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1q.stacks(this.tag)}
sites(t){let e=Re(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1q.outstanding(),s=this.__48(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=Ol(l,s,this.__1w,{lastHit:this.__f,longestLife:i.longestLife});return{use:i,holding:_}})}
openHits(){var t;return(t=this.__m)!=null||(this.__m=this.__69()),this.__m}
__69(){let t=Re(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__48(t).hits}
doubtful(){let t=Re(this.stackUses(),{stacks:this.stacks});return this.__48(t).count>0?this.__5h():[]}
__5h(){let t=[];return this.__1q.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__48(t){let e=this.recent(Pe);return El(t,{coverage:this.coverage(),asked:this.__1w,underWay:e.filter(({kind:r,block:s})=>r!=="alloc"&&!s).length,outstanding:this.__5h().length})}
siteOf(t,e){return Yr(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=rs(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:rs(s,(r=this.__1d.get(n))!=null?r:this.__p(n))}
__7t(t){var e;let r=(e=this.__43.get(t.stack))!=null?e:this.stacks.intern([]),s=f({},t,{stack:r,tag:this.tag});this.__f=s.number,this.__e[s.kind]++,this.__23=!1,this.__3r||(this.__3r=t.mayRepeat===!0),this.__1w=is,this.__1b.push(s),this.__1b.length>Xl&&this.__1b.shift();let{kind:i}=this.__1q.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__7v(t){this.__1q.locate(t);let e=this.__1b.findIndex(({number:s})=>s===t.hit),r=this.__1b[e];r&&(this.__1b[e]=es(r,t))}
__7r({at:t,counts:e}){t==="armed"?this.__1x=e:this.__35=e,this.__23=t!=="armed"}
__5z(){return this.__1x&&{allocs:this.__1x.allocs+this.__e.alloc,frees:this.__1x.frees+this.__e.free}}
__v(t){this.__2t.length>=Ql&&!$l.has(t.type)||(this.__2t.push(t),t.type==="hit"&&this.__3k++)}},Me=4;
function as(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var e_=1e3,r_=256,s_=class{
constructor(t){this.__7=new Set,this.__1=[],this.__3s=0,this.__u=t}
missed(t){this.__3s+=t}
take(t,e){if(t.type==="hunt"){this.__4o(),this.__5=new ns(t);return}if(!this.__5&&t.type!=="change"&&this.__u("noHunt",e),!!this.__5)for(this.__1.push({line:e,entry:t,missing:this.__3s}),t.type==="hit"&&(this.__3s=0);this.__1.length>0&&this.__3f(this.__5);)this.__2f(this.__5)}
end(){return this.__4o(),{hunts:[...this.__7],lastHunt:this.__5}}
__4o(){for(;this.__5&&this.__1.length>0;)this.__2f(this.__5)}
__3f({lastHit:t}){let[e]=this.__1;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__1.length>r_||this.__2p().length>=Me}
__2p(){let t=[];for(let{entry:e}of this.__1.slice(1))e.type==="hit"&&t.length<Me&&t.push(e.number);return t}
__2f(t){let e=this.__2p(),r=this.__1.shift();if(!r)return;let s=r.entry.type==="hit"?this.__7c(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__7.has(t))&&(this.__7.size<e_?this.__7.add(t):this.__u("tooLong",r.line)))}
__7c(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=as(n,r,s.number,i),_=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!_)return s;let o=l==="repeated"&&(i.length>0||i_(t,s));return this.__u(o?"repeated":"misnumbered",e),o?a:f({},s,{number:n})}};
function i_(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var C=t=>typeof t=="string"?Dt(t):a,n_=t=>typeof t=="boolean"?t:a,w=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,a_=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,N=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,l_=t=>{let e=w(t);return e!==a&&e<=4294967295?R(e):a};
function A(...t){return e=>t.find(r=>r===e)}
function at(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function p(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function ls(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var __="pooltag recording",_s=1;
function o_(t,e){return JSON.stringify(f({seq:t},e)).replace(/[^ -~]/g,u_)}var u_=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,h_=1<<20,d_=p({module:C,name:C,offset:w}),f_=p({text:C},{address:N,symbol:d_,source:p({file:C,line:w}),inline:A(!0),doubtful:A(!0)}),c_=ls(p({register:C}),p({offset:a_})),g_=p({kind:A("alloc","free"),key:N,where:c_,holds:A("block","header")}),p_=ls(p({kind:A("poolHitTag")}),p({kind:A("code"),site:C})),os=t=>{let e=w(t);return e!==a&&e<=255?e:a},m_=p({id:w,thing:p_,address:N,before:at(os),after:at(os),repair:C}),k_=p({pointerSize:A(4,8),description:C},{build:w,kernelBase:N}),b_=p({name:C,start:N,end:N}),w_={header:p({format:A(__),version:A(_s),segment:w,tool:C,time:w}),hunt:p({tag:l_,target:k_,poolHitTag:p({address:N,before:w}),time:w}),modules:p({modules:at(b_)}),image:p({start:N,timestamp:w}),stack:p({index:w,frames:at(f_)}),hit:p({number:w,kind:A("alloc","free","unknown"),stack:w},{stopAddress:N,block:N,blockFrom:A("place","arguments","returnValue"),requested:w,charged:w,poolType:w,processor:w,thread:N,time:w,open:A(!0),mayRepeat:A(!0)}),located:p({hit:w,block:N},{charged:w}),places:p({places:at(g_)}),counters:p({at:A("armed","stopped")},{counts:p({allocs:w,frees:w})}),gone:p({missed:n_}),blocks:p({there:at(N),gone:at(N)}),code:p({address:N,holdsTag:A("yes","no","unreadable")}),change:p({change:m_,state:A("planned","applied","undone","gone"),time:w}),end:p({why:C,time:w})},y_=new Map(Object.entries(w_));
function v_(t){var e;if(t.length>h_)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=p({seq:w,type:C})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=y_.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:f({type:n},_)};let{version:o}=(e=p({version:w})(r))!=null?e:{};return n==="header"&&o!==a&&o>_s?{kind:"newer",version:o}:{kind:"invalid"}}var us=5e5,S_=1e8,T_=20,x_=class{
constructor(){this.__7=new s_((t,e)=>this.__u(t,e)),this.__1s=0,this.__1r=0,this.__32=0,this.__2n=0,this.__1=[],this.__1i=0,this.__5i=0,this.__3b=[]}
push(t){if(this.__1s++,this.__1r+=t.length,this.__1s>us||this.__1r>S_)return this.__u("tooLong",this.__1s),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2b(v_(e))}
end(){if(this.__2c)return this.__2c;if(!this.__1f)return{kind:"noRecording"};for(;this.__1.length>0;)this.__2f();let{hunts:t,lastHunt:e}=this.__7.end();return{kind:"recording",recording:{header:this.__1f,hunts:t,lastHunt:e,nextSeq:this.__1i,problems:{count:this.__5i,first:H(this.__3b,(r,s)=>r.line-s.line)}}}}
__2b(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2c=t:!this.__1f&&!r&&(this.__2c={kind:"noRecording"}),this.__2c?!1:(this.__1f=(e=this.__1f)!=null?e:r,this.__32>0&&this.__7j(r!==a),t.kind==="entry"?this.__q(t.seq,t.entry):t.kind==="unknownType"?this.__q(t.seq,a):t.kind==="torn"?this.__32=this.__1s:this.__4l("invalid",this.__1s),!0)}
__7j(t){let e=this.__32;if(this.__32=0,!t){this.__4l("torn",e);return}this.__2n+=1,this.__47=e}
__4l(t,e){this.__2n+=1,this.__u(t,e)}
__u(t,e){this.__5i++,this.__3b.length<T_&&this.__3b.push({line:e,what:t})}
__q(t,e){let r={damagedBefore:this.__2n,tornEnd:this.__47};for(this.__1.push(f({line:this.__1s,seq:t,entry:e},r)),this.__2n=0,this.__47=a;this.__1.length>0&&this.__3f();)this.__2f()}
__3f(){var t;let[e]=this.__1,r=e?e.seq-this.__1i:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__1.length>Me}
__2f(){let t=this.__1.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__2p(),_=this.__6t(e,l)?"misnumbered":as(this.__1i,i,e,l);if(_!=="next"?this.__u(_,s):n!==a&&e>this.__1i&&this.__u("torn",n),_==="repeated")return;let o=_==="misnumbered"?0:e-this.__1i;this.__1i+=o+1,this.__7.missed(o),r&&r.type!=="header"&&this.__7.take(r,s)}
__2p(){let t=0;return this.__1.map(e=>(t+=e.damagedBefore,e.seq-t))}
__6t(t,e){return e.length===0&&t>this.__1i+us}},E_=["break","second-chance break","output","ignore"];
function A_(t){let e=[];for(let r of t){if(r.length>it)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(O_(i,s[1],s[2]));let n=s?a:N_(r);n&&e.push(n)}return e}
function O_(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?f({},t,{command:s}):f({},t,{secondCommand:s})}
function N_(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=E_.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function hs(t){var e;let r=A_(Z(t,yn)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&R_(l)?Ie("command",l):i.status!=="break"?Ie("status",ds(i)):(n==null?a:n.handled)===!1?Ie("handling",ds(n)):{kind:"stops"}}var Ie=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),ds=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),P_=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,R_=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!P_.test(e));
function M_(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=_=>_!==a&&we(t,s,_).kind==="found",n=we(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=I_(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[_n(r),l].find(i)}}
function I_(t){let e=t>>>24;if(!(e!==32&&e!==0))return R(t&16777215|(e===0?32:0)<<24)}var C_=3790,B_=1024;
function L_(t,e,r,s){let i=Gt(t);if(i)return Q(i);if(G(r))return Q({kind:"neverHit",tag:r});let n=H_(t,e);if(n.kind!=="read")return Q(n);let{target:l}=n,_=Br(t,l.poolHitTag,l.pointerSize);if(_===a)return Q({kind:"unreadable"});if(!G(_))return Q({kind:"alreadyArmed",value:_});if(z_(t,l))return Q({kind:"taggingOff"});let o=hs(t);if(o.kind==="breaksPassed")return Q(o);let u=F_(r,M_(t,l,r),s);return u?Q(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function Gt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var fs=t=>{var e;return((e=Gt(t))==null?a:e.kind)==="notLive"},Q=t=>({kind:"refused",problem:t});
function H_(t,e){let r=Cr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(v(()=>e.debugger(Sn),()=>{}),Cr(t))}
function z_(t,e){if(e.build===a||e.build>=C_)return!1;let r=kr(t,"NtGlobalFlag",e.pointerSize),s=r&&nt(t,r);return s!==a&&(s&B_)===0}
function F_(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function D_(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=xt(n.before),o={armed:i,saved:_,address:n.address},u=(r=Gt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=X(t),d=U_(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let c=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:c}:{kind:h.value===_?"disarmed":"changed"}}
function U_(t,e){let r=Wt(ke(Z(t,or)));return r&&j(r.start,e)}var cs=1e3,gt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,gs=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),j_=class{
constructor(t,e,r,s){this.__0=t,this.__k=e,this.__6=r,this.__i=s}
save(t){return this.__6.save(gs(t),this.__i.hunts)}
open(t){let{armed:e}=this.__i;if(e)return{kind:"armed",tag:e.arming.tag};this.__6.flush();let r=gs(t),s=new x_,{files:i,isWhole:n,failure:l}=this.__7d(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:gt(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=D_(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:c}=o;this.__i.show(h,u.kind==="armed"?u.note:a);let m=n&&c.count===0;return this.__6.opened(m?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__7d(t,e,r){let s=0,i=!0;return v(()=>{let n=gt(t,0);for(this.__k.exists(n)||(n=e,i=!1);s<cs&&this.__k.exists(n)&&(s+=1,!!this.__k.read(n,l=>r.push(l)));)n=gt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},W_=class{
constructor(t,e,r){this.__m=[],this.__16=new Set,this.__54=0,this.__2v=t,this.__0=e,this.__53=r}
get open(){return this.__m}
run(t){return this.__2v.run(t)}
debugger(t){return this.__2v.change(t)}
plan(t){this.__54+=1;let e=f({id:this.__54},t);return this.__1j(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__m.push(e),e}
apply(t){this.__m.push(t);let e;if(ge(this.__0,t).kind==="before"){if(e=this.__12(t,t.after,"address"),e===a&&this.__4y(t))return this.__4b(t);if(this.__16.add(t),this.__2b(t).kind==="before"){let r=this.__12(t,t.after,"name");if(r===a&&this.__4y(t))return this.__4b(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__m.includes(t))return{kind:"undone"};cr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2b(t);if(s.kind==="before")return this.__t(t,"undone"),{kind:"undone"};let i=dr(s)||s.kind==="unknown"&&!this.__6n(t);if(r===G_)return i?q_(t,s,e):this.__74(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__12(t,t.before,r%2===0?"address":"name");n!==a&&this.__16.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__m].reverse().map(t=>this.undo(t))}
leave(t){this.__t(t,"gone")}
forget(){for(let t of[...this.__m])this.__t(t,"gone")}
__4b(t){return this.__1j(t,"applied"),{kind:"applied"}}
__t(t,e){this.__m.splice(this.__m.indexOf(t),1),this.__16.delete(t),this.__1j(t,e)}
__74(t,e){return this.__t(t,"gone"),{kind:"notOurs",holds:ps(e)}}
__1j(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__53({change:o,state:e,time:this.__0.now()})}
__12(t,e,r){let s=r==="name"&&this.__6v(t)?yt(vt(e)):An(t.address,t.pointerSize,e);return v(()=>this.__2v.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2b(t){return this.__16.has(t)?Jn(this.__0,t):ge(this.__0,t)}
__4y(t){return this.__2b(t).kind==="after"}
__6v({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=X(this.__0);return r.kind==="read"&&r.address===e}
__6n({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=X(this.__0);return r.kind==="read"&&r.address!==e}},G_=3,ps=t=>"bytes"in t?vt(t.bytes):a,q_=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:ps(e)}),V_=({armed:t,saved:e,address:r,id:s})=>`${bt(t)} ${bt(e)} ${r} ${s}`;
function K_(t,e){let r=V_(e);return v(()=>t.debugger(Mn(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function qt(t){v(()=>t.debugger(Cn),()=>{})}var Ce=t=>v(()=>{let e=t.query(In),r=e.map(J_).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(zt)?"none":"unknown"}));
function J_(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=ot(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=R(_(r));return G(o)?a:{armed:o,saved:xt(_(s)),address:l,id:n}}var Y_=class{
constructor(t,e,r,s,i){this.__4z=!1,this.__50=!1,this.__0=t,this.__2=e,this.target=r,this.tag=s,this.idle=i,this.repair=yt(i);let n=t.now().toString(16);this.__1j={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__15&&this.__2.open.includes(this.__15)?this.__15:a}
leaveNote(){this.__4z=K_(this.__2,this.__1j)}
arm(){if(this.__50)return ms;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__15=this.__2.plan(Se({address:s,pointerSize:i},r,e)),this.__2.apply(this.__15)}
pause(){let{change:t}=this;return t?this.__2.undo(t):{kind:"undone"}}
resume(){let t=this.__4r();return(t?this.__3h(t):!this.__4z)?this.arm():ms}
disarm(){this.__50=!0;let t=this.__4r(),e=this.__6b(t);return t&&this.__3h(t)&&e.kind!=="stillThere"&&qt(this.__2),e}
forget(){this.__2.forget()}
__6b(t){let{change:e}=this;if(e&&!(t&&this.__6x(t)))return this.__2.undo(e);e&&this.__2.leave(e);let r=X(this.__0);return r.kind!=="read"?{kind:"notOurs"}:G(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__6x(t){let{armed:e,address:r}=t;return!this.__3h(t)&&e===this.tag&&r===this.target.poolHitTag}
__3h({id:t}){return t===this.__1j.id}
__4r(){let t=Ce(this.__0);return t.kind==="found"?t.note:a}},ms={kind:"refused",failure:a,undone:{kind:"undone"}};
function Z_(t){let e=Y(t,X_(t));if(!e||t.charAt(e.end)!==" ")return;let r=$_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=eo(t.slice(s).trim().replace(/\s+/g," "));if(to(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function X_(t){let e=y(t,0),r=J(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var Q_=["fadd","fabd"];
function $_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,J(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return Q_.includes(r)?a:r}
function to(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&J(r,0)===8)}var eo=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),ks=t=>t==="last"||t==="after",ro=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Be(t){var e;let r=ro.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var so=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],io=/\+0x[0-9a-f]+(?=\s)/i;
function Le(t){let e=fe(t),r=no(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:fe(e.slice(0,r)),source:bs(s.slice(i))}}
function no(t){let e=io.exec(t);if(e)return e.index+e[0].length;let r=ao(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&bs(t.slice(s+1))?s:t.length}
function ao(t){let e=t.indexOf(" (");if(e<0)return-1;let r=so.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function bs(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>de(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}var lo=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,_o=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,ws=" (UTC ",oo=256,uo=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function ys(t){var e;if(t.length>oo||!ho(t))return;let r=fo(t.trim());if(lo.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?co(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:uo.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var ho=t=>"B*STND^".includes(t.charAt(y(t,0)))||t.includes(" - code ")||t.includes(ws);
function fo(t){let e=t.includes(ws)?_o.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function co(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:vs(t)}}
function vs(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=ot(n.trim());l&&i.push(l)}return i}
function Vt(t){let e=fe(t),{head:r,offset:s}=go(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!po(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function go(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var po=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function Ss(t){let e=y(t,0);if(t.charAt(e)==="#"&&(e=y(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var mo="(Inline)",ko="(Inline Function)",Ts=t=>t===4?3:4,bo=5;
function xs(t,e){let r=y(t,0),s=yo(t,r),i=s===a?r:y(t,J(t,r));return e==="names"?Oo(t.slice(i),s):t.charCodeAt(i)===wo?Ao(t,i,s):vo(t,i,s,e)}var wo=40,Es=58;
function yo(t,e){let r=J(t,e),s=r-e;if(!(s<2||s>3||!L(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function vo(t,e,r,s){let i=Y(t,e);if(!i)return;let n=s==="noBase"?i:So(t,i,s);if(!n||!L(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=y(t,n.end),o=xo(t,To(t,_),l),u=o&&Os(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function So(t,e,r){let s=y(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=Y(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var To=(t,e)=>t.startsWith("(T) ",e)?y(t,e+3):e;
function xo(t,e,r){let s=t.charCodeAt(e)===Es,i=[],n=s?y(t,e+1):e;for(;i.length<Ts(r);){let l=Y(t,n);if((l==null?a:l.pointerSize)!==r||!Eo(t,l.end))break;i.push(l.address),n=y(t,l.end)}if(!(s&&t.charCodeAt(n)!==Es)&&!(i.length>0&&i.length<Ts(r)))return{words:i,end:s?y(t,n+1):n}}var Eo=(t,e)=>e>=t.length||L(t.charCodeAt(e));
function Ao(t,e,r){let s=[ko,mo].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=Os(t.slice(i));return n&&n.text!==""?f({},n,As,{number:r,inline:!0}):a}var As={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function Oo(t,e){let r=Le(t),s=Vt(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return f({},r,As,{symbol:s,number:e,inline:!1})}
function Os(t){let{text:e,source:r}=Le(t),s=Vt(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var No=t=>t.charAt(y(t,0))==="#"&&Ss(t)===a;
function Po(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=ys(s);i&&(r=new Io(i))}return(e=r==null?a:r.report())!=null?e:Ro(t)}
function Ro(t){let e=new Ps;for(let r of t)e.push(r);return e.place.instruction?f({kind:"stepped"},e.place):a}var Mo=24,Io=class{
constructor(t){this.__3w=new Ps,this.__g=0,this.__1k=t,this.__39=t.kind==="targetGone"}
push(t){let e=this.__39?"after":this.__31(t);return this.__39=ks(e),e}
report(){let t=this.__1k;return t.kind==="targetGone"?t:f({},t,this.__3w.place)}
__31(t){if(t.length>it)return this.__y();let e=ys(t);if(e)return this.__7w(e)?"taken":"after";if(Bo(t))return this.__6e(t.trim()),"taken";if(Be(t))return"after";let r=this.__3w.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__y()}
__7w(t){return this.__1k.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3w.place.symbol===a}
__6e(t){let e=this.__1k;e.kind==="bugcheck"&&e.parameters.length===0?this.__1k=f({},e,{parameters:vs(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1k={kind:"manualBreak"}:t.startsWith(Ns)&&(this.__1k={kind:"other",event:t}))}
__y(){return this.__g++,this.__g>Mo?"after":"other"}},Ns="A fatal system error has occurred",Co=["*","(0x",Ns];
function Bo(t){let e=y(t,0);return e===t.length||No(t)?!0:Co.some(r=>t.startsWith(r,e))}var Ps=class{
constructor(){this.place={}}
push(t){let e=Z_(t);if(e){let s=this.__5m;return this.place={symbol:s,instruction:e},"instruction"}let r=Lo(t);return r===a?"other":(this.__5m=r,this.place={symbol:r},"symbol")}};
function Lo(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Le(e.slice(0,-1));return Vt(r.text)&&r.text}
function Ho(t){for(let[e,{symbol:r}]of t.slice(0,q(t)).entries()){if(!r||e===0&&yl(r))continue;let s=Oe(r);if(s==="alloc"||s==="free")return s}}
function zo(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Vr(r);let s=Oe(t);return s==="neither"?a:s}var He={kind:"computed"},Kt=(t,e,r)=>j(k(t,e),r==="x86"?4:8),lt=4;
function Fo(t,e){let r=x(t,t.length-lt,lt);if(r===a||O(e).low%lt!==0)return[];if($(r,4227858432,2483027968))return[{kind:"function",address:k(e,Rs(r)-lt)}];let s=$(r,4294966303,3594452992),i=$(r,4294965279,3594455071)||$(r,4294965248,3611232256);return s||i?[He]:[]}
function Do(t,e){let[r,s,i]=[0,1,2].map(o=>x(t,o*lt,lt));if(r===a)return;if($(r,4227858432,335544320))return{kind:"function",address:k(e,Rs(r))};if(s===a||i===a)return;let n=r&31;if(!($(r,2667577344,2415919104)&&(s&1023)===n*33&&i===Jt(3592355840|n<<5)))return;let l=s>>>10&4095,_=Uo(r,e);if($(s,4290772992,4181721088))return{kind:"slot",address:k(_,l*8)};if($(s,4290772992,2432696320))return{kind:"function",address:k(_,l)}}var $=(t,e,r)=>Jt(t&e)===Jt(r),Jt=t=>t>>>0,Rs=t=>(t<<6>>6)*lt;
function Uo(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=O(e);return k(D(s,Jt(i&-4096)),r*4096)}
function ze(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let m=u+((s=[0,1,4][n])!=null?s:0);return e+m<=t.length?{extension:l,length:m}:a}let h=Yt(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let c=(o>>3&7)!==4;return{extension:l,length:d,fixed:c?a:{kind:"absolute",displacement:h}}}var Ms=({kind:t,displacement:e},r,s)=>Kt(t==="relative"?r:D(0,0),e,s);
function Yt(t,e){let r=x(t,e,4);return r===a?a:r|0}var Is=[76,139,21],jo=7,Wo=7;
function Go(t,e,r){let s=[];for(let i=2;i<=Wo;i+=1){let n=t.length-i,l=t[n]===232&&i===5?Yt(t,n+1):a;if(l!==a){let u=r==="x64"?qo(t,n,e):a;s.push({kind:"function",address:Kt(e,l,r),slot:u})}let _=t[n]===255?ze(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:Ms(o,e,r)}),(!o||Vo(t,n,r))&&s.push(He)}return s}
function qo(t,e,r){let s=e-jo;if(!Is.every((n,l)=>t[s+l]===n))return;let i=Yt(t,s+Is.length);return i===a?a:k(r,e-t.length+i)}
function Vo(t,e,r){let s=t[e-1],i=r==="x64"&&Cs(s)?t[e-2]:s;return i===100||i===101}var Cs=t=>t!==a&&(t&240)===64;
function Ko(t,e,r){var s;let i=r==="x64"&&Cs(t[0])?1:0,n=l=>k(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:Kt(n(2),l,r)}}case 233:{let l=Yt(t,i+1);return l===a?a:{kind:"function",address:Kt(n(5),l,r)}}case 255:{let l=ze(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:Ms(_,n(1+o),r)}:He}default:return}}var Jo=16,Yo=12;
function Zo(t,e,r){return r==="arm64"?Fo(t,e):Go(t,e,r)}
function Xo(t,e,r){return r==="arm64"?Do(t,e):Ko(t,e,r)}
function Qo(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function $o(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:Ft(t.slice(e+1),tu)}
function tu(t){if(!t.startsWith("    "))return;let e=Vt(mr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var eu=4096;
function Bs(t,e,r){var s;let i=l=>t.readMemory(k(e,-l),l),n=O(e).low%eu;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var _t={kind:"undecided"},ru=3,su=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,iu=class{
constructor(t,e){this.__5d=new Map,this.__0=t,this.__3=e}
before(t,e){let{instructionSet:r}=this.__3,s=Bs(this.__0,t,Jo);if(!s||!r)return _t;let i=Zo(s,t,r),n=Qo(i,l=>this.__4m(l),e&&nu(e));return n?this.__4q(n,ru):_t}
__4m(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return pe(this.__0,t.address,this.__3.pointerSize)}
__4q(t,e){let r=this.__4m(t);if(!r)return _t;let s=this.__5e(r);if(s.some(({name:l})=>su.test(l)))return _t;let i=Ls(s);if(i.kind==="pool")return i;let n=this.__6y(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?Ls(this.__5e(t.address)):n}
__6y(t,e){let{instructionSet:r}=this.__3,s=e>0?this.__0.readMemory(t,Yo):a,i=s&&r&&Xo(s,t,r);return i?this.__4q(i,e-1):_t}
__5e(t){let e=this.__5d.get(t);if(e)return e;let r=v(()=>$o(this.__0.query(En(t,this.__3.pointerSize))),()=>[]);return r.length>0&&this.__5d.set(t,r),r}},nu=({address:t,symbol:e})=>t&&e&&k(t,-e.offset);
function Ls(t){let e=new Set(t.map(zo));if(e.size>1)return _t;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:_t}var au=class{
constructor(t,e){this.__4f=new Set,this.__e=new Map,this.__0=t,this.__3=e,this.__4g=new iu(t,e)}
classify(t){let e=this.__6k(t);if(e)return{kind:"foreign",stop:e};let r=Ho(t.stack);return r?{kind:"hit",of:r}:this.__64(t)}
__6k({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!xa(this.__3,e)||!this.__6u(e))return{kind:"other",event:l};let _=q(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&Jr(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__6u(t){if(this.__4f.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__4f.add(t),r}
__64({ip:t,stack:e}){var r,s;let i=q(e),n=e[i];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};let l=this.__e.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__4g.before(n.address,_);switch(o.kind){case"pool":return this.__e.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function lu(t){let e=t.filter(i=>i.length<=it),r=Hs(e,/^Last event: (.+)$/);if(r===a)return;let s=Hs(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function Hs(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Ot=t=>v(()=>lu(t.query(mn)),()=>{}),zs=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time,Fs=1e3,Zt=(t,e)=>({line:t,text:e.slice(0,200)});
function _u(t){var e;let r=new hu;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var ou=1e4,uu=8,hu=class{
constructor(){this.__o=[],this.__11=[],this.__g=[],this.__4j="frames",this.__4u=!1,this.__16=!1,this.__3c=!0}
get begun(){return this.__4u||this.__o.length>0}
get fromTop(){return this.__o.length>0&&this.__3c}
push(t,e){if(t.length>it)return this.__y(t,e);if(this.__2l)return this.__67(t,e,this.__2l);let r=xs(t,this.__4j);return r?this.__7i(r,t,e):this.__77(t,e)}
listing(){return{style:this.__45,frames:this.__o,unread:this.__o.length===0?[...this.__11,...this.__g]:this.__11}}
__7i(t,e,r){return t.text===""?!this.begun||!this.__4k(t)?this.__y(e,r):(this.__2l={row:t,line:Zt(r,e)},"taken"):this.__4k(t)?(this.__3j(),this.__4a(t),"taken"):"after"}
__67(t,e,{row:r,line:s}){this.__2l=a;let i=xs(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__g.push(s),this.push(t,e)):(this.__4a(f({},r,{text:i.text,symbol:i.symbol})),"taken")}
__77(t,e){let r=y(t,0);if(r===t.length)return this.__o.length>0&&this.__q===a?"after":"taken";let s=Ss(t);return s?this.__1g(s):cu(t,r)?(this.__16=!0,"taken"):this.begun?mu(t,r)?"taken":ku(t)?(this.__o.length===0&&(this.__3c=!1),this.__29=a,"taken"):Be(t)?"after":this.__y(t,e):"other"}
__1g(t){return this.__o.length>0?"after":(this.__4u=!0,this.__4j=t,"taken")}
__4k(t){var e;if(this.__o.length===0)return!0;if(this.__o.length>=ou)return!1;let r=(e=this.__45)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__q===a?t.number===this.__q:t.number>this.__q}
__4a(t){var e,r;this.__q!==a&&t.number!==this.__q+1&&(this.__29=a),this.__o.length===0&&((e=t.number)!=null?e:this.__11.length)>0&&(this.__3c=!1);let s=this.__29;this.__q=t.number,(r=this.__45)!=null||(this.__45=fu(t)),t.text.startsWith("0x")&&(this.__16=!0),this.__o.push(du(t,s,this.__16)),t.inline||(this.__29=t.returnAddress===wt?a:t.returnAddress)}
__y(t,e){return this.begun?this.__g.length>=uu?"after":(this.__g.push(Zt(e,t)),"other"):"other"}
__3j(){this.__g.length>0&&this.__q===a&&(this.__29=a);for(let t of this.__g)this.__11.length<Fs&&this.__11.push(t);this.__g=[]}};
function du(t,e,r){let{text:s,args:i,inline:n}=t,l={text:s,args:i,inline:n,doubtful:r};return e!==a&&(l.address=e),t.symbol!==a&&(l.symbol=t.symbol),t.base!==a&&(l.base=t.base),t.returnAddress!==a&&(l.returnAddress=t.returnAddress),t.source!==a&&(l.source=t.source),l}
function fu(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=bo?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var cu=(t,e)=>t.startsWith("WARNING: ",e)&&gu.some(r=>t.includes(r))||t.startsWith("<Intermediate frames may have been skipped",e),gu=["frames may be wrong","unwinding can be inaccurate","outside normal stack bounds"],pu=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],mu=(t,e)=>pu.some(r=>t.startsWith(r,e)),ku=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Ds=24;
function bu(t,e,r,s=Ds){let i=t.query(dn(s,e.pointerSize===4,e.contextRegisters)),n=Us(i,e);if(!n)return Xt("registers",i);let l=js(i,n.ip);return l?{kind:"read",reading:f({report:r},n,{stack:l})}:Xt("stack",i)}
function Us(t,e){var r,s,i,n;let l=wu(jt(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=yu(l,e);return{ip:_,sp:o,registers:l,thread:l.get("$thread"),processor:u}}
function js(t,e){let[r,...s]=_u(t).frames;return r&&[f({},r,{address:e}),...s]}var Xt=(t,e)=>({kind:"unreadable",missing:t,answer:Ws(e)}),Ws=t=>t.slice(0,3).join(" / ").slice(0,200);
function wu(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,j(s,e.pointerSize))}),r}
function yu(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Gs=4096,qs=8,vu=32,Su=class{
constructor(){this.__j=new Map,this.__3z=new Set,this.__3a=new Map,this.__52=!0}
get isEmpty(){return this.__j.size===0}
learn({ip:t,sp:e,thread:r},s,i,n){var l;if(!this.__52||!Tu(s,i))return;let _=xu(t,e,s);if(!this.__3z.has(_)){this.__3z.add(_);return}let o=Eu(t,e,s,n);if(!o)return;r&&this.__3a.set(r,k(e,o.end));let u=((l=this.__j.get(t))!=null?l:[]).filter(h=>!Au(h,o));this.__j.set(t,[o,...u])}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__j.get(t))!=null?s:[],n=r&&this.__3a.get(r),l=n&&z(e,n);if(l===a||i.length===0)return;let _=i.map(u=>u.end),o=Math.min(l,Math.max(..._),Gs);return o>=Math.min(..._)?o:a}
recognise({ip:t,sp:e},r){var s;let i=(s=this.__j.get(t))==null?a:s.find(({words:n})=>Vs(r,n));if(i)return i.recognised+=1,i.recognised%vu===0?a:Ks(i,e)}
confirms({ip:t,sp:e},r,s){var i;let n=(i=this.__j.get(t))==null?a:i.find(({words:l})=>Vs(r,l));return!n||Ou(Ks(n,e),s)?!0:(this.clear(),this.__52=!1,!1)}
clear(){this.__j.clear(),this.__3z.clear(),this.__3a.clear()}};
function Tu(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===wt)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&l.length===0&&!_&&!o)}var xu=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&z(e,s)} ${i}`)].join();
function Eu(t,e,r,s){let i=[],n=[],l=0,_=t;for(let[o,u]of r.entries()){let h=(u.base&&z(e,u.base))===l&&u.address===_?s(_):a,d=o===r.length-1;if(!h||!u.returnAddress||h.isTrap&&!d)return;let c=l+h.bytes;i.push(l),n.push({offset:c,word:u.returnAddress}),l=c+qs,_=u.returnAddress}return l<=Gs?{frames:r,bases:i,words:n,end:l,recognised:0}:a}var Vs=(t,e)=>e.every(({offset:r,word:s})=>ht(t,r,qs)===s),Ks=(t,e)=>t.frames.map((r,s)=>{var i;return f({},r,{base:k(e,(i=t.bases[s])!=null?i:0)})}),Au=(t,e)=>t.words.length===e.words.length&&t.words.every(({offset:r,word:s},i)=>{let n=e.words[i];return r===(n==null?a:n.offset)&&s===n.word}),Ou=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n},l)=>{let _=e[l];return r===(_==null?a:_.address)&&s===(_==null?a:_.base)&&i===(_==null?a:_.returnAddress)&&n===(_==null?a:_.text)}),Js=10,Nu=3;
function Pu(t){var e,r;let s=t.join(`
`),i=S=>{var P,I;return ot((I=(P=S.exec(s))==null?a:P[1])!=null?I:"")},n=Fe(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=Fe(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=Fe(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(Qt))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||d===a)return;let c=u>Nu?a:Ru(t,d);if(!c)return;let m=k(o,-_);return f({},c,{bodyStart:k(m,n+h),end:k(m,l)})}
function Ru(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(Qt),h=Mu(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===Js}return r===e?{frameBytes:s,isTrap:i}:a}
function Mu(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=Qt((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case Js:return{slots:1,bytes:e*8};default:return}}var Qt=t=>Number.parseInt(t,16),Fe=t=>t!=null&&t.startsWith("00000000")?Qt(t):a,Iu=class{
constructor(t){this.__4=new Map,this.__0=t}
ruleOf(t){return this.__4.has(t)||this.__4.set(t,this.__61(t)),this.__4.get(t)}
clear(){this.__4.clear()}
__61(t){let e=v(()=>this.__0.query(pn(t,8)),()=>[]),r=Pu(e);return r!==a&&U(r.bodyStart,t)<0&&U(t,r.end)<0?{bytes:r.frameBytes,isTrap:r.isTrap}:a}},Cu=class{
constructor(t,e,r,s=Ds){this.__4=new Su,this.__0=t,this.__3=e,this.__9=r,this.__2o=s,this.__3y=new Iu(t)}
begin(){if(this.__3.instructionSet!=="x64")return;let t=v(()=>this.__0.query(wn),()=>[]);this.__22=Zs(t)}
read(t){if(this.__4.isEmpty){let n=bu(this.__0,this.__3,t,this.__2o);return n.kind==="read"&&this.__57(n.reading,n.reading.stack),n}let e=this.__0.query(cn(this.__3.contextRegisters)),r=Us(e,this.__3);if(!r)return Xt("registers",e);this.__66(e);let s=this.__7m(r),i=s&&this.__4.recognise(r,s);return i?{kind:"read",reading:f({report:t},r,{stack:i,stackBytes:s})}:this.__82(t,r,s)}
__82(t,e,r){let s=this.__0.query(gn(this.__2o)),i=js(s,e.ip);return i?(r&&!this.__4.confirms(e,r,i)&&this.__9({kind:"stacksDiffer"}),this.__57(e,i),{kind:"read",reading:f({report:t},e,{stack:i,stackBytes:r})}):Xt("stack",s)}
__57(t,e){this.__22&&this.__4.learn(t,e,this.__2o,r=>this.__3y.ruleOf(r))}
__7m(t){let e=this.__4.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__66(t){var e,r;if(Ys(t)===((e=this.__22)==null?a:e.listing))return;let s=Zs(t);(s==null?a:s.places)!==((r=this.__22)==null?a:r.places)&&(this.__4.clear(),this.__3y.clear()),this.__22=s}},Bu=/^\s*[0-9a-f`]{16,17}\s/i,Ys=t=>t.filter(e=>Bu.test(e)).join();
function Zs(t){let e=ke(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:Ys(t),places:r}}var Lu=16,Hu=2*3600,zu=20,Fu=60,Du=30,Uu=class{
constructor(t,e){this.__a=0,this.__e={alloc:0,free:0,unknown:0},this.__34=0,this.__4t=!1,this.__c=t,this.__1z=e,this.__38=new au(t.reader,t.target),this.__30=new Cu(t.reader,t.target,t.observer,e.frames),this.__44=t.reader.now(),this.__n=this.__44}
run(t=!1){let e=this.__80(t),{hasMissed:r}=this.__c.stepOut;return{end:e,hits:this.__a,kinds:this.__e,seconds:this.__2x(),hasMissed:r}}
__80(t){return v(()=>{var e;for(this.__1e=Ot(this.__c.reader),this.__c.lastStop.begin(this.__c.target,this.__1e),this.__30.begin(),t&&this.__7s();;){let r=(e=this.__63())!=null?e:this.__7o();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__7s(){let{target:t,lastStop:e}=this.__c,r=this.__30.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__38.classify(s);i.kind==="hit"&&this.__31(s,i.of,e.judge(s,t,!0))}
__7o(){let{changes:t,isCurrent:e}=this.__c,r=e()?t.run(on):[];if(!e())return{kind:"superseded"};let s=Po(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__6q();if(i==="no")return Xs(r);s&&(this.__1e=a);let n=this.__30.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:i==="unknown"&&this.__c.lastStop.isAgain(n.reading)?Xs(r):this.__76(n.reading)}
__6q(){let t=this.__1e;return this.__1e=Ot(this.__c.reader),!t||!this.__1e?"unknown":zs(t,this.__1e)?"yes":"no"}
__76(t){let{target:e,tag:r,lastStop:s}=this.__c,i=!this.__4t;this.__4t=!0;let n=this.__38.classify(t);if(n.kind==="hit"){let _=i?s.judge(t,e,!1):"new";return this.__31(t,n.of,_)}s.saw(t,r);let l=i&&s.comesBack;return f({kind:"foreign",stop:n.stop},l&&{mayBeOld:l})}
__31(t,e,r){return this.__c.lastStop.saw(t,this.__c.tag),r==="repeat"?a:this.__7e(t,e,r==="unknown")}
__7e(t,e,r){this.__34=e==="unknown"?this.__34+1:0,this.__a+=1,this.__e[e]+=1;let{evidence:s,stepOut:i}=this.__c,n=s.record(t,e,i,r);return this.__46(),i.trouble?ju(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__63(){if(this.__34>=Lu)return{kind:"unknownHits",count:this.__34};if(this.__a>=this.__1z.hits)return{kind:"hits"};let{seconds:t}=this.__1z;return t!==a?this.__2x()>=t?{kind:"seconds"}:a:this.__6r()}
__6r(){let t=this.__2x();if(this.__a<zu||t<Fu)return;let e=this.__a/t;return this.__1z.hits/e>Hu?{kind:"tooSlow",hitsPerSecond:e}:a}
__46(){let t=this.__c.reader.now();if(t-this.__n<Du*1e3)return;this.__n=t;let{observer:e}=this.__c,r=this.__1z.hits;e({kind:"progress",hits:this.__a,wanted:r,seconds:this.__2x()})}
__2x(){return(this.__c.reader.now()-this.__44)/1e3}},Xs=t=>({kind:"notRun",answer:Ws(t.filter(e=>e.trim()!==""))});
function ju(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var tt=4,$t={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Qs={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Wu=class{
reset(){this.__42=a,this.__3u=a}
read(t){let e=y(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__42=Gu(t);else if(t.startsWith("NonPaged",e))this.__3u=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1g(t)}}
__1g(t){let[e,...r]=qu(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===Qs.verbose.join(" ");if(!i&&s!==Qs.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+tt)}),l=i?"verbose":this.__7q(n,e.start),_=this.__42;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===$t[l].join()?n:a}}
__7q(t,e){if(t.join()===$t.current.join())return"current";if(t.join()!==$t.oldest.join())return"old";let r=this.__3u;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Gu(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function qu(t){let e=[],r=y(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=y(t,i)}return e}var $s={kind:"unread"};
function Vu(t,e){let r=y(t,0);if(t.startsWith("TOTAL",r)&&L(t.charCodeAt(r+5)))return Ku(t,r+5,e);let s=e.widths?Ju(t,e,e.widths):Yu(t,r,e);return s?{kind:"row",usage:s}:Xu(t,r)?$s:{kind:"other"}}
function Ku(t,e,r){let{layout:s,widths:i=ei(s)}=r,n=De(t,e,i,s);return!n||t.slice(n.end).trim()!==""?$s:f({kind:"total"},ni(n.numbers))}
function Ju(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!si(t,i))continue;let n=De(t,i+tt,s,r);if(!(!n||i!==e&&!n.inPlace))return ii(t.slice(i,i+tt),n.numbers,t.slice(n.end))}}
function Yu(t,e,r){let s=ti(t,e,tt,r),i=ti(t,e,t.slice(e,e+tt).search(/\s/),r);return s&&i?a:s!=null?s:i}
function ti(t,e,r,{layout:s}){if(r<1||!si(t,e,r))return;let i=De(t,e+r,ei(s),s);if(!(!i||!Zu(t,i.end)))return ii(t.slice(e,e+r),i.numbers,t.slice(i.end))}var ei=t=>$t[t].map(()=>Number.POSITIVE_INFINITY),Zu=(t,e)=>e>=t.length||L(t.charCodeAt(e))||L(t.charCodeAt(e-2))||t.startsWith(ri,e),ri="UNKNOWN pooltag";
function si(t,e,r=tt){let s=e+r;if(e<0||t.length<=s||!L(t.charCodeAt(s))||y(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var Xu=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function De(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=Qu(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?$u(t,h,o,s):h.end,c=d===a?a:Dn(t.slice(h.start,d));if(d===a||c===a)return;let m=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&m,o=o&&(m||u===0),n.push(c),l=d}return{numbers:n,end:l,inPlace:_}}
function Qu(t,e,r){let s=y(t,e),i=t.charAt(s)==="-"?s+1:s,n=zn(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function $u(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(ri))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function ii(t,e,r){let s=r.trim(),i=t.length===tt&&!t.includes(".")?lr(t):a;return f({text:t.padEnd(tt),tag:i!=null&&i.ok?i.tag:a},ni(e),{description:s||a})}
function ni(t){let e=t.length/2;return{nonPaged:ai(t.slice(0,e)),paged:ai(t.slice(e))}}
function ai(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function li(t){var e;let r=new Wu,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(ks(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new sh(l))}}return s==null?a:s.listing()}var th=5e4,eh=1024,rh=16,sh=class{
constructor(t){this.__10=[],this.__11=[],this.__g=[],this.__1g=t}
push(t,e){if(t.length>eh)return this.__y(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=Vu(t,this.__1g);if(r.kind==="other")return Be(t)?"after":this.__y(t,e);if(this.__3j(),r.kind==="row")this.__10.push(r.usage);else if(r.kind==="unread")this.__v(Zt(e,t));else return this.__5r={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__10.length<th?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1g;return{layout:t,sort:e,rows:this.__10,total:this.__5r,unread:this.__11}}
__y(t,e){return this.__g.length>=rh?"after":(this.__g.push(Zt(e,t)),"other")}
__3j(){for(let t of this.__g)this.__v(t);this.__g=[]}
__v(t){this.__11.length<Fs&&this.__11.push(t)}};
function te(t,e,r){return e.tracker?we(t,e.tracker,r):v(()=>ih(t,r),()=>({kind:"unreadable"}))}
function ih(t,e){let r=li(t.query(Nn(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:_i(n),frees:_i(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function _i(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var nh=2e5,ah=class{
constructor(){this.__f=new Map,this.__1={alloc:[],free:[]},this.__w={alloc:0,free:0},this.lastHit=0,this.__27=0}
located(t,e,r){var s,i;if(this.lastHit=Math.max(this.lastHit,r),t==="free"&&this.__4s(r,e),((i=(s=this.__f.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__f.delete(e),this.__f.set(e,{kind:t,hit:r}),this.__f.size<=nh))return;let n=this.__f.keys().next();n.done||this.__f.delete(n.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),t==="free"&&this.__4s(e,a),r?this.__1[t]=[...this.__1[t],e]:this.__w[t]=e}
found(t,e){this.__1[t]=this.__1[t].filter(r=>r!==e)}
gap(){this.__27=this.lastHit,this.__26=a}
mayBeLastFreed(t){var e;return this.__26!==a&&((e=this.__26.block)!=null?e:t)===t}
isNew(t){return!this.__f.has(t)}
get lastCharged(){return this.__56}
sized(t){this.__56=t}
lastOf(t,e){let r=this.__f.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__27?r.hit:a}
mustBeFreedSince(t,e){let r=this.__f.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__27===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__27&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__w[t]>e?!1:!this.__1[t].some(s=>s>e&&s<r)}
__4s(t,e){var r,s;t>=((s=(r=this.__26)==null?a:r.hit)!=null?s:0)&&(this.__26={hit:t,block:e})}};
function lh(t,e,r){var s,i;let n=t.slice(0,q(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!Jr(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||U(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function _h(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=ht(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function oh(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&z(r.stack.from,k(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var uh=28;
function hh(t,e,r){var s,i;let n=[],l=e.stack&&z(t.base,e.stack.from),_=z(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,uh):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var Ue=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function dh(t,e,r,s,i){let n=oh(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:k(n,s.headerSize);return oi(l,s)?hi(l,i):"noBlock"}
function oi(t,e){return Bt(t,e.pointerSize)&&ir(t,e.granularity)}var ui=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function hi(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=k(t,-r.distance);return{block:s,header:e(s)}}
function fh(t,e,r,s){var i;let{kind:n,pointer:l,charged:_,requested:o=0}=r;if(e===a||typeof e=="string")return;let{block:u,header:h}=e;if(l!==a&&l!==u)return;let d=t.open.get(u);if(d&&s.isCertainSince(n,d.hit)||s.isRepeated(n,u)||(h==null?a:h.kind)==="inUse"&&We(h.bytes,_)||(h==null?a:h.kind)==="inUse"&&((i=h.bytes)!=null?i:o)<o)return;let c=mh(n,h);if(c==="refutation")return;let m=n==="free"&&s.lastOf("alloc",u)!==a;if(!(c==="proof"||l!==a||m))return{hypothesis:t,sighting:e};let S=l!==a||di(e,r,s),P=l===a&&s.mayBeLastFreed(u);return{hypothesis:je(t,{block:u,isCurrent:S,mayBeLeft:P}),sighting:e}}
function di({block:t,header:e},{hit:r,kind:s,wasFree:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t))return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function ch(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastCharged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||di(t,e,r),mayBeLeft:r.mayBeLastFreed(n),freedAt:o,charged:i}}
function gh(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(!We(i.charged,e.charged))return je(t,{block:s,isCurrent:fi(i,r),mayBeLeft:i.mayBeLeft})}
function ph(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);return t.open.set(e,f({},n,{freedAt:l})),n.isCurrent||!fi(f({},n,{freedAt:l}),s)?t:(t.open.set(e,f({},n,{freedAt:l,isCurrent:!0})),f({},t,{currentProofs:t.currentProofs+1}))}
function fi({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function mh(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var je=(t,{block:e,isCurrent:r,mayBeLeft:s})=>f({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(r?1:0),blocks:s?t.blocks:new Set([...t.blocks,e])}),We=(t,e)=>t!==a&&e!==a&&t!==e,ci=3,kh=2,gi=16,bh=32,wh=256,yh=8,vh=100,Sh=ci,Th=2,xh=class{
constructor(t,e){this.__1=[],this.__n=new Map,this.__a=0,this.__3x=0,this.__5k=0,this.__4d=!0,this.__3i=!1,this.__2u=0,this.__w=0,this.kind=t,this.__8=e}
plan(t){var e,r;if(this.__4w)return{kind:"places",places:[]};if(this.__51&&this.__a%bh!==0)return{kind:"places",places:this.__d.map(({place:n})=>n)};let s=t-((r=(e=this.__1[0])==null?a:e.hit)!=null?r:t),i=(this.__a>=yh||s>=vh)&&this.__6z===this.__2u;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&i&&this.__3x<Sh}}
observe(t,e,r){this.__2u=t.hit;let s=this.__4d||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__3x++;let i=this.__4w?"noPlace":this.__p(t,s,r);return typeof i!="string"?f({kind:"located",from:"place"},mi(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__w=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__25(this.__d.map(r=>gh(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__d)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__25(this.__d.map(l=>ph(l,r,t,s)))}
settle(t){if(this.__1.length===0)return[];let e=this.__1h,r=[];return this.__1=this.__1.filter(({hit:s})=>{var i;let n=(i=this.__7x(s))!=null?i:e?this.__5y(s):a;return!n||!this.__4x(n,t)?!0:(this.__t(s,n.block,t),r.push(f({hit:s,kind:this.kind},mi(n))),!1)}),r}
__4x(t,e){return!ui(t,this.__8)||e.lastOf("alloc",t.block)!==a}
__5y(t){return pi(this.__d.map(({shown:e})=>e.get(t)))}
__7x(t){var e;let r=this.__n.get(t);if(!(r!=null&&r.isSure))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__2u>t}
hasUnknownsSince(t,e){return this.__w>t||this.__5w(t,e).length>0}
mustHaveShown(t,e,r){if(this.__w>e)return;let s=this.__5w(e,r);if(s.some(l=>{var _;return((_=this.__n.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__n.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__25(this.__d.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__w>e)return!0;let i=r<s?r:e;return this.__1.some(({hit:n})=>n<=e||n===r||this.__n.has(n)?!1:n>i&&n<=s||this.shownAt(n).some(l=>l.block===t))}
waitsBetween(t,e,r){return this.__1.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
shownAt(t){let e=[];for(let{shown:r}of this.__d){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__n.has(t)||!this.__1.some(i=>i.hit===t))return;this.__n.set(t,e);let s=this.__d.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__25(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),je(i,{block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__d)t.clear();this.__1h||this.__3i||this.__3x||this.__25(this.__d.map(({place:t,shown:e,open:r})=>f({},Ue(t),{shown:e,open:r})))}
learned(){return this.__1h?this.__d.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__19=t.map(e=>Ue(e,!0)),this.__a=gi}
startOver(){this.__19=a,this.__1=[],this.__n.clear(),this.__a=0,this.__w=this.__2u,this.__5k++}
get __6z(){var t,e;return(e=(t=this.__1[this.__1.length-1])==null?a:t.hit)!=null?e:0}
__5w(t,e){return this.__1.filter(r=>r.hit>t&&!We(r.charged,e)).map(({hit:r})=>r)}
get __d(){var t;return(t=this.__19)!=null?t:[]}
get __1h(){return this.__d.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||(this.__3i?e:s.size)>=ci&&r>=kh)}
get isUndecided(){return this.__1.length>0&&!this.__1h}
get __51(){return this.__1h&&this.__1.length===0&&this.__a>=gi}
get __4w(){return this.__5k>Th}
__p(t,e,r){var s;let i=(s=this.__19)!=null?s:this.__6c(t),n=i.map(h=>this.__7k(h,t));if(n.every(h=>h==="notRead"))return"unreadable";if(this.__a++,this.__68(n,e))return this.__4d=!1,this.startOver(),"disagreement";let l=this.__6g(t,e),_=i.map((h,d)=>fh(h,n[d],l,r)).filter(h=>h!==a);if(_.length===0)return this.startOver(),"noPlace";this.__19=_.map(h=>h.hypothesis);let o=_.map(h=>h.sighting);this.__3i||(this.__3i=o.some(({header:h})=>(h==null?a:h.kind)==="inUse"));let u=this.__1h?pi(o):a;return u?(this.__7y(),this.__4x(u,r)?u:"unreadable"):e||this.__v(l,o,r)?"learning":"disagreement"}
__6g({hit:t,charged:e,requested:r,wasFree:s=()=>!1},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,wasFree:s}}
__6c({key:t,words:e}){let r=hh(t,e,this.__8.pointerSize),s=(i,n)=>Ue({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__7k({place:t},{key:e,words:r,look:s}){return dh(t,e,r,this.__8,s)}
__68(t,e){if((e==null?a:e.from)!=="arguments"||!this.__1h)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__v(t,e,r){if(this.__1.length>=wh)return!1;this.__1=[...this.__1,{hit:t.hit,charged:t.charged}];for(let[s,{shown:i,open:n}]of this.__d.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,ch(l,t,r)))}return!0}
__t(t,e,r){var s;for(let{shown:i,open:n}of this.__d)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__n.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__7y(){this.__51&&(this.__19=Eh(this.__d))}
__25(t){this.__19&&(this.__19=t,t.length===0&&this.startOver())}};
function pi(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function mi({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function Eh(t){let e=({place:{where:r}})=>"register"in r?0:r.offset<0;return t.filter((r,s)=>t.findIndex(i=>e(i)===e(r))===s)}var Ah=class{
constructor(t){this.__r=new Map,this.__l=new ah,this.__3n=[],this.__8=t}
plan(t){return this.__3v(t.kind,t.address).plan(this.__l.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__8.alignedHeaders&&!s)return this.__7z(r,e);let l=this.__3v(r.kind,r.address).observe(t,this.__62(i,t),this.__l);return r.kind==="alloc"&&this.__l.sized(n),l.kind==="located"?this.__71(r.kind,l.block,e,n):this.__l.unlocated(r.kind,e,l.why==="learning"),this.__5l(),l}
goneAfter(t,e,r,s){let i=this.__l.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__5u("free",i);if(n.some(o=>o.mayHaveFreed(e,i,t,r)))return;let l=Math.max(i,t-Pe),_=!n.some(o=>o.waitsBetween(l,s,t));for(let o of n)o.wasAbout(t,{block:e,isSure:_});this.__5l()}
candidates(t,e){let r=new Set;for(let s of this.__r.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__r.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__l.gap();for(let t of this.__r.values())t.forgetOpen()}
resolved(){let t=this.__3n;return this.__3n=[],t}
places(){let t=[];for(let e of this.__r.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__3v(e,r).restore(s)}}
__5u(t,e,r){return[...this.__r.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__5l(){for(let t of this.__r.values())for(let e of t.settle(this.__l)){this.__3n.push(e);for(let r of this.__r.values())r.blockNamedBefore(e,this.__l)}}
__3v(t,e){let r=`${t} ${e}`,s=this.__r.get(r);if(s)return s;let i=new xh(t,this.__8);return this.__r.set(r,i),i}
__7z({kind:t},e){return this.__l.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__62(t,{look:e}){if(!t||!oi(t.block,this.__8))return;let r=hi(t.block,e);if(!ui(r,this.__8))return{from:t.from,block:r.block}}
__71(t,e,r,s){this.__6f(t,e,t==="free"?s:a),this.__l.located(t,e,r);for(let i of this.__r.values())i.blockNamed({kind:t,block:e,charged:s},this.__l)}
__6f(t,e,r){var s;let i=this.__l.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__5u(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__r.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},Ge=4096;
function Oh(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var Nh=4;
function ki(t,e,r,s){let i=x(t,0,4),n=x(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(F(R(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&Nh)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=Ge-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var Ph=new Uint8Array,Rh=64,Mh=128;
function bi(t,e,r,s,i=!1){var n,l;let _=ee(t),o=r.headerSize,u=T=>{var st;return(st=s.readMemory(k(t,T-_),o))!=null?st:Ph};if(_===0)return{kind:"headerless"};let h=u(_-o),d=ki(h,_-o,e,r),c=_===o;if(!(c?d.kind==="released":d.kind==="noHeader"&&h.every(T=>T===h[0]))||!r.alignedHeaders)return d;let m=c?h:u(0),S=((n=x(m,0,2))!=null?n:0)%8192,P=Ge-S&-r.granularity,I=c?u(P-o):h;if(!m.length||!I.length)return{kind:"unreadable"};if(!(ki(m,0,e,r).kind==="released"&&I[0]===m[2]&&I.every(T=>T===I[0])))return d;if(P!==_)return{kind:"noHeader"};let Ct=(l=m[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(Ct&Rh)?S:a,ownsPage:!(Ct&Mh)}}var ee=t=>O(t).low%Ge,Ih=17744;
function Ch(t,e){let r=nt(t,k(e,60)),s=r&&t.readMemory(k(e,r),12);return s&&x(s,0,4)===Ih?x(s,8,4):a}var Bh=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Lh(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,q(t)).map(_=>Hh(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:wi(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:wi(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function Hh(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Bh.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&O(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||F(R(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Bt(o,r.pointerSize)&&ir(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function wi(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var zh=4096,Fh=3,Dh=20,Uh=class{
constructor(t,e,r){this.__z=new Map,this.__0=t,this.__8=e,this.__1m=r}
wasFree(t){let{kind:e}=bi(t,this.__1m,this.__8,this);return e==="released"||e==="noHeader"}
readMemory(t,e){var r;let s=ee(t);return(r=this.__z.get(yi(t)))==null?a:r.subarray(s,s+e)}
keep(t,e){let r=[...[...e].filter(ee).map(yi),...this.__z.keys()];if(this.forget(),!(t>Dh))for(let s of[...new Set(r)].slice(0,Fh)){let i=this.__0.readMemory(s,zh);i&&this.__z.set(s,i)}}
forget(){this.__z.clear()}},yi=t=>k(t,-ee(t)),jh=2048,Wh=64,vi=18362,Gh=class{
constructor(t,e,r,s,i){this.__2i=new Map,this.__0=t,this.__3=e,this.__1m=r,this.__8=s,this.__b=i,this.__z=new Uh(t,s,r)}
locate(t,e,r,s){var i;let n=Lh(e.stack,this.__1m,this.__8),l=lh(e.stack,r,e.ip);if(!l)return this.__b.gap(),qh(n);let _=this.__7a(t,e,l,n,s),o=this.__b.observe(_);if(this.__84(t),o.kind==="unlocated")return f({},qe(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return f({},qe(n),{block:o.block,blockFrom:o.from,charged:u})}
lookAgain(t){return Si(this.__p("alloc",t))}
__6m(t,{found:e,goneAt:r},s){let i=e.kind==="inUse"&&e.ownsPage===!0;return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__6o(t)?r!=null?r:s:a}
__6o(t){let e=()=>this.__p("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__3;return e()&&!!this.__0.readMemory(r,4)&&e()}
__84(t){this.__2i.forEach((e,r)=>{e.goneAt=this.__6m(r,e,t),!(t-e.since<Pe)&&(this.__2i.delete(r),e.goneAt&&this.__b.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__b.candidates("free",t)){if(this.__2i.size>=Wh||this.__2i.has(e))continue;let r=this.__p("alloc",e),s=Si(r);s!=="unknown"&&this.__2i.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__b.isUndecided?this.__z.keep(t,this.__b.candidates("alloc",t)):this.__z.forget()}
__6w(t){return F(t)===this.__1m}
__7a(t,e,r,s,i){let n=this.__b.plan(r),l=n.kind==="everything"?this.__6d(e,r):this.__7b(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__7p(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__73(r.kind),pointer:o,charged:s.charged,requested:s.requested,wasFree:u=>this.__z.wasFree(u)}}
__7p(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__b.gap(),r}
__6d(t,e){let r=z(t.sp,e.limit),s=r!==a&&r>0?this.__1l(t,t.sp,Math.min(r,jh)):a;return{registers:Ti(t.registers),stack:s}}
__7b(t,e,r){let s=Ti(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__8.pointerSize;return{registers:s,stack:this.__1l(e,k(r.base,n),l)}}
__1l({sp:t,stackBytes:e},r,s){var i;let n=(i=z(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&_h(r,l,this.__8.pointerSize)}
__73(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__p(t,r);return e.set(r,i),i}}
__p(t,e){let{build:r=vi}=this.__3,s=r<vi,i=bi(e,this.__1m,this.__8,this.__0,s);return i.kind==="headerless"?this.__72(t,e):i}
__72(t,e){let r=this.__3.bigPages&&ua(this.__0,this.__3.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__6w(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function Si({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function qe({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var qh=t=>f({},qe(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),Vh=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function Ti(t){let e=new Map;return t.forEach((r,s)=>{Vh.test(s)&&e.set(s,r)}),e}
function Kh({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=Wt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var Jh=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a}),Yh=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function xi(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}
function Zh(t,e,r){return r==="arm64"?$h(t,e):Xh(t,r)}var Nt=4;
function Xh(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=Qh(t,s,e),n=i&&x(t,s+i,Nt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function Qh(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?ze(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function $h(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Nt<=t.length;l+=Nt){let _=(r=x(t,l,Nt))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let c=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(c|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let c=k(e,l+(_<<8>>13)*Nt);i.push({kind:"literal",address:c});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var td=64,ed=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__3=e}
get known(){return this.__4}
holds(t,e){let r=this.__4.get(t);if(r)return r;let s=this.__p(t,e);return this.__4.set(t,s),s}
__p(t,e){let{instructionSet:r}=this.__3,s=Bs(this.__0,t,td);if(!s||!r)return"unreadable";let i=k(t,-s.length),n=Zh(s,i,r).map(_=>this.__81(_)),l=_=>_!==a&&F(R(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__81(t){return t.kind==="immediate"?t.value:nt(this.__0,t.address)}},rd=9200,sd=500,id=class{
constructor(t,e,r,s){this.__55=0,this.__4i=0,this.__5p=new Set,this.__1t=new Set;var i;let{target:n,tag:l}=r;this.__0=t,this.__6=e,this.__3=n;let _=Oh(n.pointerSize,n.build===a||n.build>=rd);this.__b=new Ah(_),this.__b.restore(s),this.__1d=new ed(t,n),this.__3o=new Gh(t,n,l,_,this.__b),this.hunt=new ns(Kh(r,t.now()),o=>this.__1d.holds(o,l)),e.begin(this.hunt),e.note(Yh(n)),this.__5g((i=Wt(n.modules))==null?a:i.start)}
begin(t){this.__6.note(f({type:"counters",at:"armed"},xi(t)))}
end(t,e="disarmed"){this.__6.note(f({type:"counters",at:"stopped"},xi(t))),this.__78(),this.__5f(),this.__79(),this.__t(e)}
endWithTarget(t){this.__6.note({type:"gone",missed:t}),this.__t("targetGone")}
abandon(){this.__t("aborted")}
record(t,e,r,s){this.__55+=1;let i=this.__55,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__b.gap(),this.__37(i,t,e,n);try{return this.__37(i,t,e,this.__3o.locate(i,t,e,r))}catch(l){throw l instanceof St&&this.__37(i,t,e,{}),l}}
__78(){let t=[],e=[];for(let r of this.hunt.doubtful().slice(0,sd)){let s=this.__3o.lookAgain(r);s==="there"?t.push(r):s==="freed"&&e.push(r)}t.length+e.length>0&&this.__6.note({type:"blocks",there:t,gone:e})}
__79(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1d.known];for(let[e,r]of t.slice(this.__4i))this.__6.note({type:"code",address:e,holdsTag:r});this.__4i=t.length}
__5g(t){var e;if(!t||!Bt(t,this.__3.pointerSize))return;let r=(e=Ir(this.__3,t))==null?a:e.start;if(!r||this.__5p.has(r))return;let s=Ch(this.__0,r);s!==a&&this.__6.note({type:"image",start:r,timestamp:s}),this.__5p.add(r)}
__t(t){this.__6.note({type:"end",why:t,time:this.__0.now()})}
__37(t,e,r,s){let i=this.__6.note(f({type:"hit",number:t,kind:r,stack:this.__7n(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__7u(),this.__5f(),i}
__7n({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__1t.has(e)){for(let{address:r}of t)this.__5g(r);this.__6.note({type:"stack",index:e,frames:t.map(Jh)}),this.__1t.add(e)}return e}
__5f(){let t=this.__b.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__6.note({type:"places",places:t})}
__7u(){for(let{hit:t,block:e,charged:r}of this.__b.resolved())this.__6.note({type:"located",hit:t,block:e,charged:r})}},nd=2e5;
function Ei(t,e=nd){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Ei(t.slice(1),e):t}var ad=class{
constructor(t,e,r){this.__3p=!1,this.__0=t,this.__2=e,this.__9=r}
run(t){let e=this.__2.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__5t(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__3p))return fs(this.__0)?a:this.__6j()}
__5t(t){var e;let r=this.__2.undo(t);if(Ai(this.__9,r,vt(t.before)),r.kind==="stillThere")return r;t===((e=this.__1t)==null?a:e.change)&&this.__7g(this.__1t.id)}
__7g(t){let e=Ce(this.__0);e.kind==="found"&&e.note.id===t&&qt(this.__2)}
__6j(){let t=Ce(this.__0);if(this.__3p=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=X(this.__0);if(n.kind==="notRead"){this.__3p=!1;let o=yt(r);return this.__9({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){qt(this.__2);return}let l=this.__2.adopt(Se(n,r,e)),_=this.__5t(l);return _?this.__1t={change:l,id:i}:qt(this.__2),_}};
function Ai(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var ld=class{
constructor(t){this.__2z={},this.__0=t}
begin(t,e){let r=this.__4!==a&&t.contextRegisters.includes("$prcb")?Or(this.__0,t.pointerSize,"$prcb"):a;this.__2z={processor:r,event:e}}
saw(t,e){this.__4={reading:t,tag:e}}
counted(t){this.__4&&(this.__4=f({},this.__4,{counts:t}))}
isAgain(t){return this.__4!==a&&_d(this.__4.reading,t)}
judge(t,e,r){var s;let i=this.__4;return!i||!this.isAgain(t)?"new":this.__6a(i,e)||!r&&this.__83(i)?"repeat":!r&&((s=this.__2z.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){let{event:t}=this.__2z;return t!==a&&t.time===a}
__83({reading:t}){let{processor:e}=this.__2z,r=t.registers.get("$prcb");return e!==a&&r!==a&&e!==r}
__6a({tag:t,counts:e},r){if(!e)return!1;let s=te(this.__0,r,t);return s.kind!=="found"?!1:s.counts.allocs===e.allocs&&s.counts.frees===e.frees}};
function _d(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&od(t.registers,e.registers)&&ud(t.stack,e.stack)}
function od(t,e){let r=t.size===e.size;return t.forEach((s,i)=>{e.get(i)!==s&&(r=!1)}),r}
function ud(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var hd=2e3,dd=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>hd,fd={4:ot("ffdf0000"),8:ot("fffff78000000000")},cd=32,gd=8,pd=20,md=1e4,kd=4294967296;
function Oi(t,e){let r=fd[e],s=r&&t.readMemory(r,cd),i=s&&Ni(s,gd),n=s&&Ni(s,pd);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function Ni(t,e){let r=x(t,e,4),s=x(t,e+4,4);if(!(r===a||s===a)&&s===x(t,e+8,4))return(s*kd+r)/md}var bd=64,wd=class{
constructor(t,e,r){this.__3d=!1,this.__0=t,this.__2=e,this.__13=r}
get hasMissed(){return this.__3d}
get trouble(){return this.__33}
returnValue(t){let e=q(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r!=null&&r.address)||!s)return;if(this.__13.pause().kind!=="undone"){this.__33={kind:"notArmedAgain"};return}let i=this.__20();this.__2.run(un(r.address,this.__13.target.pointerSize));let n=this.__7f(),l=Ve(n,"eip","rip","pc");if(l!==r.address){this.__3d=!0,this.__33={kind:"strayed",ip:l};return}yd(i,this.__20())||(this.__3d=!0),this.__13.resume().kind!=="applied"&&(this.__33={kind:"notArmedAgain"});let _=Ve(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__6s(_,s,r)?Ve(n,"eax","rax","x0"):a}
__20(){let{target:t,tag:e}=this.__13;return te(this.__0,t,e)}
__7f(){let t=jt(this.__0.query(fn(this.__13.target.contextRegisters))),{pointerSize:e}=this.__13.target;return new Map([...t].map(([r,s])=>[r,j(s,e)]))}
__6s(t,e,r){if(!t)return!1;if(this.__13.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=k(e.base,8),i=k(s,bd);return U(s,t)<=0&&U(t,i)<=0}};
function Ve(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var yd=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Pi=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,vd=class{
constructor(t,e,r,s){this.__7=[],this.__2q=0,this.__0=t,this.__9=s,this.__2=e,this.__6=r,this.__3m=new ld(t),this.__5j=new ad(t,this.__2,s)}
get armed(){return this.__h}
get change(){return this.__2.open[0]}
get unrepaired(){return this.__5v}
get hunts(){return this.__7}
get shown(){var t;let e=new Map;for(let r of this.__7)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Pi));this.__v([...this.__7.filter(s=>!r.has(Pi(s))),...t]),this.__58=e}
leftValue({address:t,value:e}){let r=this.__58;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3l;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__3l)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2q+=1;let r=this.__h,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__5x(r);let i=this.__4n();i&&Ai(this.__9,i.undone,i.arming.idle),this.__5v=(e=Sd(i==null?a:i.undone))!=null?e:this.__5j.run(s!=null?s:(t=this.__2e)==null?a:t.change)}
__5x({arming:t,evidence:e}){this.__h=a,this.__2e=t,e.abandon()}
__4n(){let t=this.__2e;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2e=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__4c(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__4h(i,e,!1)}finally{l=this.__1o(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__4c(t,e,!0)}
capture(t){let e=this.__h;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=X(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1o(e,a),{kind:"notArmed",anyMore:s.tag};let l=hs(this.__0);if(l.kind==="breaksPassed")return l;let _=zs(e.event,Ot(this.__0)),o=this.__4h(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?f({},h,{disarmed:this.__1o(e,o)}):(this.__h===e&&(this.__h=f({},e,{event:Ot(this.__0)})),r.end(this.__20(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__65()}
release(){this.__2q+=1;let t=this.__h;if(!t){let e=this.__4n();return e?[e.undone]:this.__2.undoAll()}return this.__h=f({},t,{byUser:!1}),[this.__1o(t,a)]}
__65(){let t=X(this.__0);if(t.kind!=="read"||G(t.value))return{kind:"nothing"};let e=Gt(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=Se(t,xt(s),r),n=this.__2.undo(this.__2.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__4c(t,e,r){return v(()=>{this.__7h();let s=L_(this.__0,this.__2,t,e);return s.kind==="refused"?s:this.__12(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__7h(){let t=this.__h;if(!t)return;let e=this.__1o(t,a);this.__9({kind:"replaced",tag:t.arming.tag,undone:e})}
__v(t){this.__7=Ei(t);let e=t.length-this.__7.length;e>0&&this.__9({kind:"dropped",hunts:e})}
__12(t,{target:e,idle:r,stops:s},i){let n=new Y_(this.__0,this.__2,e,t,r),l=this.learnedOn(e),_=new id(this.__0,this.__6,n,l),o=i?Ot(this.__0):a,u=Oi(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__9({kind:"ready",target:e,tag:t}),s||this.__9({kind:"stopsUnknown"}),this.__9({kind:"repairLine",command:n.repair}),n.leaveNote(),_.begin(te(this.__0,e,t)),l.length>0&&this.__6.note({type:"places",places:l}),this.__h=h;let d=n.arm();return d.kind==="applied"?(this.__v([...this.__7,_.hunt]),this.__3l=_.hunt,{kind:"armed",armed:h}):(this.__1o(h,a),{kind:"notWritten",applied:d})}
__4h(t,e,r){let{arming:s,evidence:i}=t,n=this.__2q;this.__9({kind:"waiting",seconds:e.seconds});let l=new Uu({reader:this.__0,changes:this.__2,observer:this.__9,target:s.target,tag:s.tag,evidence:i,stepOut:new wd(this.__0,this.__2,s),lastStop:this.__3m,isCurrent:()=>this.__2q===n},e).run(r);return this.__6p(t)?f({},l,{hasRestarted:!0}):l}
__6p({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||nt(this.__0,r.poolHitTag)===s)return!1;let i=Oi(this.__0,r.pointerSize);return i!==a&&dd(e,i)}
__1o({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__h)==null?a:s.arming)===t&&(this.__h=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();return((i=this.__h)==null?a:i.arming)===t&&(this.__h=a),n.kind==="stillThere"&&(this.__2e=t),r!=null&&r.hasRestarted?(e.endWithTarget(r.hasMissed),n):(e.end(this.__20(t),r==null?a:r.end.kind),n)}
__20({target:t,tag:e}){let r=te(this.__0,t,e);return this.__3m.counted(r.kind==="found"?r.counts:a),r}},Sd=t=>(t==null?a:t.kind)==="stillThere"?t:a,Td=64*1024,xd=class{
constructor(t,e,r){this.__1r=0,this.__3q=[],this.__k=t,this.__x=e,this.base=r.base,this.__40=r.seq,this.__1a=r.segment,this.__2g=r.tool}
get count(){return this.__1a}
write(t){let e=this.__2w;e&&this.__85(e),this.__2w=t,this.open(),this.__59(t),(this.__1r>=Td||Ed(t))&&this.close(),this.__2w=a}
open(){if(this.__21)return;let t=gt(this.base,this.__1a);if(this.__1a>=cs)throw new St(t,"a recording has 1000 files");this.__21=this.__k.create(t),this.__3q.push(t),this.__1r=0,v(()=>this.__1f(),e=>{throw this.__5n(this.__3q.splice(-1)),e}),this.__1a+=1}
__1f(){this.__59({type:"header",format:"pooltag recording",version:1,segment:this.__1a,tool:this.__2g,time:this.__x()})}
discard(){this.__5n(this.__3q.splice(0))}
__5n(t){let e=r=>v(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__k.remove(r))}
close(){let t=this.__21;this.__21=a,t==null||t.close()}
__85(t){this.__2w=a,this.close(),this.__k.exists(gt(this.base,this.__1a))&&(this.__1a+=1),this.write(t)}
__59(t){var e;let r=o_(this.__40,t);(e=this.__21)==null||e.writeLine(r),this.__40+=1,this.__1r+=r.length}},Ed=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Ad=class{
constructor(t,e,r,s){this.__k=t,this.__x=e,this.__2g=r,this.__9=s}
begin(t){this.__5=t,this.__12(t.start)}
note(t){var e,r;let s=(r=(e=this.__5)==null?a:e.take(t))!=null?r:"taken";return this.__12(t),s}
opened(t){this.__2k=t}
save(t,e){var r,s;if(((r=this.__2y)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2k)==null?a:s.base)===t?this.__2k:a,n=gt(t,0);return v(()=>{if(!i&&this.__k.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__86(t,i,l);return this.__70(),this.__2k=a,this.__2y=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__5s(t=>t.close())}
__70(){var t;(t=this.__5)!=null&&t.openEnd&&this.__12({type:"end",why:ss,time:this.__x()}),this.flush()}
__86(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new xd(this.__k,this.__x,{base:t,seq:s,segment:i,tool:this.__2g});return v(()=>this.__6h(n,r),l=>{throw n.discard(),l}),n}
__6h(t,e){t.open();let r=H(e,(s,i)=>+(s===this.__5)-+(i===this.__5));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__12(t){this.__5s(e=>e.write(t))}
__5s(t){let e=this.__2y;e&&v(()=>t(e),r=>{this.__2y=a,this.__46(r)})}
__46({call:t,message:e}){try{this.__9({kind:"notRecorded",path:t,message:e})}catch(r){}}},Od=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Nd(t){if(!t.includes("<"))return t;let e=t.replace(Od,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var Ri=t=>host.parseInt64(le(t),16);
function Pd(t){if(typeof t=="number")return t;if(!Rd(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Rd(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var Mi=8e3,Md=class{
constructor(){this.__2d=!1}
query(t){return Je(t)}
change(t){return Je(t)}
run(t){return Je(t)}
readMemory(t,e){let r=Ci(this.__5a(t),e);if(r||!Ii(t))return r;this.__2d=!this.__2d;let s=Ci(this.__5a(t),e);return s||(this.__2d=!this.__2d),s}
__5a(t){return!this.__2d||!Ii(t)?t:D(4294967295,O(t).low)}
now(){return Date.now()}
session(){let t=Pt(()=>host.currentSession.Attributes.Target),e=Pt(()=>t==null?a:t.IsKernelTarget),r=Pt(()=>t==null?a:t.IsLiveTarget),s=Pt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Ke(t){for(let e=0;e<t.length;e+=Mi)host.diagnostics.debugLog(t.slice(e,e+Mi));host.diagnostics.debugLog(`
`)}var Ii=t=>O(t).high===0&&Bt(t,4);
function Ci(t,e){return Pt(()=>{let r=host.memory.readMemoryValues(Ri(t),e,1);return r.length===e?new Uint8Array(r):a})}
function Je(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>Dt(Nd(`${r}`))):[]}catch(e){throw new St(t,e)}}
function Pt(t){try{return t()}catch(e){return}}var Id=class{
exists(t){return pt(t,e=>e.FileExists(t))}
create(t){return pt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__87(e,r,t);return{writeLine:i=>pt(t,()=>s.WriteLine(i)),close:()=>pt(t,()=>r.Close())}})}
remove(t){pt(t,e=>e.DeleteFile(t))}
__87(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return pt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function pt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new St(t,r)}}var mt="pool",Bi="pooltag",Cd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${Bi}.Contents.pool   (or load with .scriptrun)`];
function Li(t){return se(()=>Ld(t))||se(Hd)}
function Bd(){se(()=>Reflect.deleteProperty(re(),mt)&&re()[mt]===a)||se(()=>Hi(`dx -r0 @$vars.Remove("${mt}")`))}var re=()=>host.namespace.Debugger.State.UserVariables;
function Ld(t){return re()[mt]=t,re()[mt]!==a}
function Hd(){return[`Debugger.State.Scripts.${Bi}.Contents.pool`,"@$scriptContents.pool"].some(t=>Hi(`dx -r0 @$${mt} = ${t}`))}
function Hi(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function se(t){try{return t()}catch(e){return!1}}
function zd({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Fd(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Dd(t);return e.map(s=>{let i=s.tag===a?Ud(s,r):a;return i?f({},s,{tag:F(i.tag)}):s})}
function Dd(t){var e;let r=ve(t),s=r&&Nr(t,i=>Ut(t,i,r),r);return(e=s&&ba(t,s))!=null?e:[]}
function Ud(t,e){let r=e.filter(({tag:i})=>W(F(i))===t.text),s=r.length===1?r:r.filter(i=>jd(i,t));return s.length===1?s[0]:a}var jd=({nonPaged:t,paged:e},r)=>zi(t,r.nonPaged)&&zi(e,r.paged),zi=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Wd(t){let e=t.now(),r=t.query(On("tag",!0)),s=li(r);return s?{kind:"read",rows:Fd(t,s.rows),unread:s.unread.length,total:zd(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var Fi=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Gd(t,e){if(e==="tag")return H(t,qd);let r=Vd(e);return H(t,(s,i)=>r(i)-r(s))}
function qd({text:t},{text:e}){return t===e?0:t<e?-1:1}
function Vd(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return Ye;case"bytes":return Di;case"peralloc":return e=>Ye(e)===0?0:Di(e)/Ye(e)}}var Ye=t=>t.nonPaged.outstanding+t.paged.outstanding,Di=t=>t.nonPaged.bytes+t.paged.bytes,Ze={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function Kd(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(Ze))t[e]={Help:`${r} - ${s}`};return t}var Jd=class{
constructor({usage:t,help:e}){this.__1v=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1v}},M=t=>Dt(t).replace(/\t/g," "),B=class extends Error{
constructor(t){super(M(t))}},Yd=500,Zd=[8,256];
function Ui(t,e){var r,s;let i=(s=(r=Ze[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new B(La(`${e[n]}`,i))}
function Xe(t,e){if(e===a)throw new B(Ca(t));if(typeof e!="string")throw new B(Ia(t));let r=ln(e);if(!r.ok)throw new B(Ra(e,r.problem));return r.tag}
function ji(t,e,r,s=1,i=1/0){let n=Pd(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new B(Ba(t,s,i,r))}
function Wi(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:Yd};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new B(At(`${n}`,r));let o=_==="frames"?Zd:[];i[_]=ji(`The number of ${_}`,n,r,...o)}),i}
function Gi(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new B(At(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Xd=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function qi(t,e){if(typeof e=="string"&&e.trim()!==""&&!Xd.test(e))return e;throw new B(il(t))}
function Qd([t,e]){let r=Fi.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new B(At(`${s}`,Vi))}var Vi=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Fi.join(" ")}`;
function $d(t){if(!(t===a||/[*?]/.test(t)))throw new B(At(`${JSON.stringify(t)} is no tag in the listing and`,Vi))}var et=class{
constructor(t,e){this.__5q=M(t),this.__10=e}
toString(){return this.__5q}
*[Symbol.iterator](){for(let t=0;t<this.__10.length;t+=1){let e=this.__10[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__10[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__10.length} rows`);return e}},tf=48,Ki=12;
function Rt(t,e){let r=tf-t.length-1,s=M(e),i=s.length>r?`${s.slice(0,r-Ki-3)}...${s.slice(-Ki)}`:s;return`${t} ${i}`}var rt=t=>t===a?"":t,Qe=t=>t===a?"":Math.floor(t*100);
function Mt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var ef=class{
constructor(t,e,r){var s,i;this.__2s=e,this.__5=t,this.Number=e.number,this.Kind=e.kind,this.Block=rt(e.block&&Ri(e.block)),this.Charged=rt(e.charged),this.Cpu=rt(e.processor);let n=(i=(s=t.siteOf(t.stackOf(e),r))==null?a:s.frame.text)!=null?i:"(no caller)";this.__5c=Rt(`${e.number} ${e.kind}`,n)}
toString(){return this.__5c}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__2s,l=[`tag ${JSON.stringify(W(this.__2s.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),_=this.__5.stackOf(this.__2s).map(({text:o})=>M(o));return new et(l.join(", "),_)}
get[Symbol.metadataDescriptor](){return Mt("Number","Charged","Cpu")}},Ji=class{
constructor(t){this.__5o=M(t)}
toString(){return this.__5o}},rf=/^Ex\w*Lookaside/;
function sf(t){var e,r,s;return rf.test((s=(r=(e=t[q(t)])==null?a:e.symbol)==null?a:r.name)!=null?s:"")}var $e=t=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"(no caller)"};
function Yi(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${$e(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(W(t.tag))}`,`${b(i,"allocation")} and ${b(n,"free")} seen here, from ${b(l.length,"stack")}`,r&&nf(t,r),r&&af(r),lf(t,e),..._f(e),of(t,e),`coverage ${xe(t)}${Ur(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,uf(t.natureOf(e))];return M(`${_.filter(Boolean).join("; ")}.`)}
function nf(t,{blocks:e,bytes:r,old:s}){let i=e===1?"stays":"stay";return`${t.isWhole()?"":"at least "}${b(e,"block")} allocated here ${i}${hf(r)}, ${s} of them old`}
function af({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function lf(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Et((h-t.start.time)/1e3),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function _f(t){let{freedByOtherModules:e,unlocatedAllocs:r,refused:s}=t;return[...e>0?[`${b(e,"block")} of here freed by other modules`]:[],...r>0?[`of ${b(r,"allocation")} here the block is not known`]:[],...s>0?[`${b(s,"block")} refused at once by a limit of the tag`]:[]]}
function of(t,{stacks:e}){return e.some(r=>sf(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function uf(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}var hf=t=>t===a?"":`, ${t} bytes`;
function df(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>f({},n,{share:n.holding.blocks/s}));return H(i,(n,l)=>Zi(l)-Zi(n)||l.holding.blocks-n.holding.blocks)}var Zi=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},ff=class{
constructor(t,{use:e,holding:r,share:s}){this.__5=t,this.__1c=e,this.__3e=r,this.Blocks=r.blocks,this.Bytes=rt(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":"at least",this.Old=r.old,this["Coverage%"]=Qe(t.booked())}
toString(){return Rt(`${this.__3e.blocks}/${this.__1c.allocs}`,$e(this.__1c))}
details(){return Yi(this.__5,{use:this.__1c,holding:this.__3e})}
get[Symbol.metadataDescriptor](){return Mt("Blocks","Bytes","Share%","Old","Coverage%")}},cf=class{
constructor(t,e){let{use:r,holding:s}=e;this.__5=t,this.__41=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=rt(s==null?a:s.blocks),this.Bytes=rt(s==null?a:s.bytes),this["Coverage%"]=Qe(t.booked()),this.Note=t.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return Rt(`${this.Allocs}/${this.Frees}`,$e(this.__41.use))}
details(){return Yi(this.__5,this.__41)}
get[Symbol.metadataDescriptor](){return Mt("Allocs","Frees","Blocks","Bytes","Coverage%")}},Xi=28,gf=class{
constructor(t,e){this.__1l=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=this.__2m().slice(1).join(" < ");this.Callers=r.length>Xi?`${r.slice(0,Xi-3)}...`:r,this["Coverage%"]=Qe(t.booked())}
toString(){var t;return Rt(`${this.Allocs}/${this.Frees}`,(t=this.__2m()[0])!=null?t:"(no caller)")}
details(){let t=this.__1l.map(({text:e})=>M(e));return new et(b(t.length,"frame"),t)}
get[Symbol.metadataDescriptor](){return Mt("Allocs","Frees","Coverage%")}
__2m(){return this.__1l.slice(q(this.__1l)).map(({text:t})=>M(t))}},pf=class{
constructor(t,e,r){let s=bf(t,e);this.PoolHitTag=s.value===a?"not readable":K(R(s.value));let i=fs(t);this.Armed=M(wf(s,e,i)),this.Repair=M(yf(s,i)),this.Recorded=tr([...e.shown.keys()].map(n=>JSON.stringify(W(n)))),this.Learned=tr(e.learned().map(mf)),this.Skipped=M(tr(r))}
toString(){return this.Armed}};
function mf({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${kf(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var kf=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,tr=t=>t.length===0?"none":t.join(", ");
function bf(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=X(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:yt(xt(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function wf({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(G(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(W(R(t)))}${i}`;return s?n:!r||vt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function yf({value:t,repair:e},r){return t!==a&&G(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function ie(t,e,r,s){return`${b(e,r)} (${s}); ${t.map(Gr).join("; ")}`}
function vf(t,e){let r=`read in ${Et(t.seconds)}`,s=t.unread>0?[`${b(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[`${b(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i].join("; ")}var Sf=class{
constructor(t){this.__1v=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=rt(Qi(t.nonPaged.allocs,t.paged.allocs)),this.Frees=rt(Qi(t.nonPaged.frees,t.paged.frees)),this.Owner=M(Tf(t.description))}
toString(){return Rt(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__1v.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__1v,s=e!==a&&_r(e)?` (${K(e)})`:"";return M(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return Mt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Qi(t,e){return t===a||e===a?a:t+e}
function Tf(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var xf=class{
constructor(t,e,r,s){this.__s=[],this.__0=t,this.__i=e,this.__36=r,this.__49=s}
toString(){return`pooltag ${this.__49}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Kd()}
hitTag(...t){return this.__17("hitTag",t,([e,...r])=>{let s=Xe("hitTag",e),i=Wi('hitTag("Abc ", ',r.filter(l=>l!==It)),n=this.__i.hunt(s,i,r.includes(It));return n.kind==="hunted"?Wr(n):Dr(n)})}
arm(...t){return this.__17("arm",t,([e,r])=>{let s=Xe("arm",e);if(r!==a&&r!==It)throw new B(At(`${r}`,`dx @$pool.arm("Abc ", "${It}")`));let i=this.__i.arm(s,r===It);return i.kind==="armed"?ja(s,i.armed.arming.repair):Dr(i)})}
capture(...t){return this.__17("capture",t,()=>{let e=this.__i.capture(Wi("capture(",t));return e.kind==="hunted"?Wr(e):Wa(e)})}
clear(...t){return this.__17("clear",t,()=>qa(this.__i.clear()))}
skip(...t){return this.__17("skip",t,([e])=>{let r=Gi("skip",e);return this.__s=[...this.__s.filter(s=>s!==r),r],Lr(this.__s)+(this.__6i(r)?"":Ha(r))})}
unskip(...t){return this.__17("unskip",t,([e])=>{let r=Gi("unskip",e),s=this.__s.includes(r)?"":za(r);return this.__s=this.__s.filter(i=>i!==r),s+Lr(this.__s)})}
save(...t){return this.__17("save",t,([e])=>nl(this.__36.save(qi("save",e))))}
open(...t){return this.__17("open",t,([e])=>ll(this.__36.open(qi("open",e))))}
used(...t){this.__2j("used",t);let{sort:e,pattern:r}=Qd(t),s=Wd(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=Gd(s.rows,e).filter(({text:n})=>r===a||Ne(r,n)||Ne(r,n.trim()));return i.length===0&&$d(r),new et(vf(s,i.length),i.map(n=>new Sf(n)))}
leaks(...t){let e=this.__7("leaks",t),r=[];for(let s of e)for(let i of df(s,this.__s))r.push(new ff(s,i));return new et(ie(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__7("sites",t),r=[];for(let s of e)for(let i of Af(s.sites(this.__s)))r.push(new cf(s,i));return new et(ie(e,r.length,"call site","allocations/frees"),r)}
stacks(...t){let e=this.__7("stacks",t),r=[];for(let s of e){let i=H(s.stackUses(),(n,l)=>tn(l)-tn(n));for(let n of i)r.push(new gf(s,n))}return new et(ie(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?Ef:ji("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__7("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new ef(n,l,this.__s));return new et(ie(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2j("status",t),new pf(this.__0,this.__i,this.__s)}
help(...t){Ui("help",t);let e=Object.values(Ze).map(r=>new Jd(r));return new et(`pooltag ${this.__49}`,e)}
__6i(t){let{hunts:e}=this.__i,r=s=>Zr(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2j(t,e){Ui(t,e),this.__i.reconcile()}
__17(t,e,r){try{return this.__2j(t,e),new Ji(r(e))}catch(s){if(!(s instanceof B))throw s;return new Ji(s.message)}}
__7(t,e,[r]=e){this.__2j(t,e);let s=r===a?a:Xe(t,r),{shown:i}=this.__i,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(Fa(s));return n}},It="unseen",Ef=100,Af=t=>H(t,(e,r)=>$i(r)-$i(e)),$i=({use:t})=>t.allocs+t.frees+t.unknown,tn=({hits:t})=>t.alloc+t.free+t.unknown,kt=new Md,er=t=>Ke(Va(t)),en=new Id,ne=new Ad(en,()=>kt.now(),"0.1.0",er),Of=new W_(kt,kt,t=>{ne.note(f({type:"change"},t))}),rr=new vd(kt,Of,ne,er),Nf=new j_(kt,en,ne,rr),V=new xf(kt,rr,Nf,"0.1.0");
function Pf(){for(let r of Cd("0.1.0"))Ke(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(If(s),r));class e{
get Pool(){return V}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>V.used(...r)),t("poolhit",(...r)=>V.hitTag(...r)),t("poolleaks",(...r)=>V.leaks(...r)),t("poolrestore",(...r)=>V.clear(...r)),t("poolhelp",(...r)=>V.help(...r))]}
function Rf(){Li(V)&&Ke("@$pool is ready: dx @$pool.help()")}
function Mf(){for(let t of rr.release())t.kind==="stillThere"&&er({kind:"notRepaired",command:t.repair});ne.flush(),Bd()}
function If(t){return(...e)=>(Li(V),t(...e))}return[V,Pf,Rf,Mf]})();
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
