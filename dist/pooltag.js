/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const f=Object.assign;var ht=t=>(t>>>0).toString(16).padStart(8,"0"),Ve=16,Zt=t=>t,Qt=Zt("0".repeat(Ve));
function $t(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Zt(e.toLowerCase().padStart(Ve,"0"))}
function z(t,e){return Zt(ht(t)+ht(e))}
function A(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function w(t,e){let{high:r,low:s}=A(t),i=s+e;return z((r+Math.floor(i/4294967296))%4294967296,i%4294967296)}
function et(t,e){let r=A(t),s=A(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function X(t,e){return t<e?-1:t>e?1:0}
function Ke(t,e){return(A(t).low&e-1)===0}
function j(t,e){return e===4?z(0,A(t).low):t}
function Pt(t,e){let{high:r,low:s}=A(t);return(e===4?s:r)>=2147483648}
function Ai(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var te=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function ee(t,e){let{low:r}=A(t),s=e===4&&r>=2147483648;return te(s?z(4294967295,r):t)}var Je=32,Ei=9,Oi=96,dt=8192,I=t=>t===Je||t===Ei,re=t=>t>=48&&t<=57,Ni=t=>re(t)||t>=97&&t<=102||t>=65&&t<=70;
function b(t,e){let r=e;for(;r<t.length&&I(t.charCodeAt(r));)r++;return r}
function W(t,e){let r=e;for(;r<t.length&&Ni(t.charCodeAt(r));)r++;return r}
function Pi(t,e){let r=e;for(;r<t.length&&re(t.charCodeAt(r));)r++;return r}
function se(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Je;)e--;return t.slice(0,e)}
function G(t,e){let r=W(t,e),s=r-e;if(s===16)return ie(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==Oi)return ie(Mi+t.slice(e,r),4,r);let i=W(t,r+1);if(i-r===9)return ie(t.slice(e,r)+t.slice(r+1,i),8,i)}var Mi="00000000",ie=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function Ri(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function Mt(t,e){let r=[];for(let s of t){let i=s.length<=dt?e(s):a;i!==a&&r.push(i)}return r}
function Ci(t,e){return{elementSize:e,rows:Mt(t,r=>Li(r,e))}}
function Li(t,e){let r=G(t,b(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=Ii(t,i,e*2);if(n<0||(s.push(Bi(t,i,n)),!Hi(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function Ii(t,e,r){let s=e+r,i=W(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Bi=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Hi=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),Ye=2147483648;
function M(t){return t>>>0}
function Rt(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return M(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function Xe(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Ze(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:ne(Rt([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function zi(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?ne(Rt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?ne(M(Number.parseInt(t,16))):Ze(t)}
function ne(t){return t<Ye?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:B(t)}}}
function B(t){return M(t&~Ye)}
function F(t){let e=r=>r>=32&&r<=126;return Xe(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function Z(t){return`0x${ht(t)}`}
function Fi(t){return Rt([...Xe(t)].reverse())}
function Qe(t){return F(t).includes(".")}var y=t=>t,ft=t=>`0x${(t>>>0).toString(16)}`,Di=y("g"),Ui=(t,e)=>y(`g ${ee(t,e)}`),ae=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,ji=t=>y(ae(t));
function Wi(t,e,r){return y(`rM 0x1;${e?"kb":"k"}${ft(t)}${$e(r)}`)}var Gi=t=>y(`rM 0x1${$e(t.filter(e=>e==="$thread"))}`),$e=t=>t.map(e=>`;${ae(e)}`).join(""),qi=y(".lastevent"),Vi=y(ae("$ptrsize")),Ki=y("vertarget"),tr=y("lm"),Ji=y(".reload"),Yi=t=>y(`x nt!${t}`),Xi=t=>y(`dt nt!${t}`),Zi=(t,e)=>y(`ln ${ee(t,e)}`);
function Qi(t,e,r){let s=ee(t,e);return r.length===4?y(`ed ${s} ${ft(gt(r))}`):y(`eb ${s} ${r.map(ft).join(" ")}`)}var ct=t=>y(`ed nt!PoolHitTag ${ft(t)}`);
function $i(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return y(`!poolused ${ft(r)}`)}
function tn(t){let e=F(t).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${e}`)}var en=y("dd nt!PoolHitTag L1"),rn=y(".cache flushall"),Ct="poolHitTagNote",sn=t=>y(`dx -r0 @$${Ct} = "${t.replace(/[^0-9a-f ]/g,"")}"`),nn=y(`dx -r0 @$${Ct}`),an=y(`dx -r0 @$vars.Remove("${Ct}")`);
function gt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function le(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var ln=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,_e=t=>t.replace(ln,"."),_n=300,pt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(_e(r).slice(0,_n)),this.name="HostError",this.call=t}};
function T(t,e){try{return t()}catch(r){if(!(r instanceof pt))throw r;return e(r)}}var er={kind:"unknown"},oe=(t,e)=>nr(e,t.readMemory(e.address,e.before.length));
function on(t,e){var r,s;sr(t);let i=oe(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=nr(e,un(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(rr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:er}var rr=({kind:t})=>t==="after"||t==="mixed";
function sr(t){T(()=>t.query(rn),()=>{})}
function ir(t,e){e===4&&sr(t)}
function nr(t,e){if(!e)return er;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function un(t,{address:e,pointerSize:r}){let s=T(()=>t.query(en),()=>[]),i=Ci(s,4).rows.find(l=>j(l.address,r)===e),n=i==null?a:i.elements[0];return n===a?a:new Uint8Array(le(n))}
function E(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function mt(t,e,r){let s=E(t,e,4),i=r===8?E(t,e+4,4):0;return s===a||i===a?a:z(i,s)}
function ue(t,e,r){let s=t.readMemory(e,r);return s&&mt(s,0,r)}
function rt(t,e){let r=t.readMemory(e,4);return r&&E(r,0,4)}
function ar(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return[];let n=[];for(let l=0;l<r;l+=1){let _=mt(i,l*s,s);if(_===a||_===Qt)break;n.push(_)}return n}var he=(t,e,r)=>w(t,e*r);
function lr(t){let e=!1;return Mt(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),hn(r,e)))}
function hn(t,e){let r=G(t,b(t,0));if(!r||!I(t.charCodeAt(r.end)))return;let s=G(t,b(t,r.end));if(!s||!I(t.charCodeAt(s.end)))return;let i=b(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}
function Lt(t){let e=new Map;for(let r of t)if(!(r.length>dt||!r.includes("=")))for(let[s,i]of cn(r))e.has(s)||e.set(s,i);return e}var dn=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,fn="^ Bad register error in ";
function cn(t){var e,r;let s=[],[i=""]=t.split(fn);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=$t((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!dn.test(n))return[]}return s}var gn=t=>Mt(t,pn);
function pn(t){let e=G(t,b(t,0));if(!e||!I(t.charCodeAt(e.end)))return;let{name:r,detail:s}=_r(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function _r(t){let e=mn(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function mn(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}var kn=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function or(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function ur(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return bn(t,e+u,h,o)},i=s("Key",!1),n=hr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=hr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:M(i),nonPaged:n,paged:l}}
function hr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function bn(t,e,r,s){let i=E(t,e,4),n=r===8?E(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function dr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:fr(s.nonPaged,i.nonPaged),paged:fr(s.paged,i.paged)}),e)}var fr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function wn(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=ur(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function yn(t,e){let r=new Map,s;for(let i of t){if(i.length>dt)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var cr=(t,e)=>yn(t.query(Xi(e)),e);
function gr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&pr(e.type);return e&&r!==a?e.offset+r:a}
function pr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var vn=16,mr=12,Sn=4096;
function Tn(t,e,r){let s=cr(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||!_||!o)return;let u=ue(t,_,r),h=rt(t,o);if(!u||!h||(h&h-1)!==0)return;let d=gr(s);if(d===a)return;let c={keyOffset:i.offset,sizeOffset:l.offset};return f({address:u,slots:h,entrySize:d},c,{sizeUnit:n?1:Sn,pointerSize:r})}
function xn(t,e,r){let s=En(r),i=or(s,e.slots-1);if(e.sizeUnit===1)return de(t,e,i,r);let n=de(t,e,i,r);if(n.kind==="found")return n;let l=de(t,e,An(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var An=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function de(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(vn,n-r),c=t.readMemory(he(i,r,l),d*l);if(!c)return{kind:"unreadable"};for(let p=0;p<c.length;p+=l){if(mt(c,p,h)!==s)continue;let v=mt(c,p+o,h),P=v&&et(Qt,v);if(P===a)return{kind:"unreadable"};let L=P*u;return{kind:"found",tag:Rt(c.subarray(p+_,p+_+4)),bytes:L}}return{kind:"absent"}}
function En(t){let{high:e,low:r}=A(t);return(r>>>mr|e<<32-mr)>>>0}var On=8,Nn=64;
function kr(t,e,r){let s=Ln(cr(t,"_POOL_TRACKER_TABLE")),i=wr(t,e("PoolTrackTable"),r),n=ce(t,e("PoolTrackTableSize")),l=ce(t,e("PoolTrackTableMask"));if(!s||!i||n===a||l===a)return;let _=e("ExPoolTagTables"),o=_?ar(t,_,Nn,r):[],u=[i,...o.filter(c=>c!==i)],h=wr(t,e("PoolTrackTableExpansion"),r),d=ce(t,e("PoolTrackTableExpansionSize"));return{layout:s,tables:u,slots:n,mask:l,expansion:h&&d?{table:h,slots:d}:a}}var st={kind:"unreadable"};
function fe(t,e,r){let s=Mn(t,e,r);if(s.kind!=="slot")return s.kind==="none"?Rn(t,e,r):s;let i=[];for(let n of e.tables){let l=kt(t,e,n,s.index,1);if(!l)return st;let _=l.get(0);_&&B(_.tag)===r&&i.push(_)}return br(dr(i))}
function Pn(t,e){let r=new Map;for(let n of e.tables){let l=kt(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?kt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(dr),...i.values()].filter(n=>n!==a):a}
function Mn(t,e,r){let[s]=e.tables;if(!s)return st;let i=e.mask+1,n=or(r,e.mask);for(let l=i;l>0;){let _=Math.min(On,i-n,l),o=kt(t,e,s,n,_);if(!o)return st;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(B(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function kt(t,{layout:e},r,s,i){let n=he(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&wn(l,e)}
function Rn(t,e,r){var s;let{expansion:i}=e,n=i&&kt(t,e,i.table,0,i.slots);if(i&&!n)return st;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>B(_.tag)===r);return l?br(l):Cn(t,e)}
function Cn(t,e){for(let r of e.tables){let s=he(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&ur(i,0,e.layout);if(!n)return st;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function br(t){if(!t)return st;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function Ln(t){let e=t&&gr(t);if(!t||e===a)return;let r={};for(let s of kn){let i=t.fields.get(s),n=i&&pr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var wr=(t,e,r)=>e&&ue(t,e,r),ce=(t,e)=>e&&rt(t,e),In=(t,e)=>X(t.start,e)<=0&&X(e,t.end)<0,yr=(t,e)=>t.modules.find(r=>!r.unloaded&&In(r,e)),It=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),Bn=(t,e)=>{var r;return((r=yr(t,e))==null?a:r.name.toLowerCase())==="nt"},Hn=64;
function vr(t){let e=ge(t);if(!e)return{kind:"noPointerSize"};let r=bt(t,"PoolHitTag",e);if(!r)return{kind:"noSymbol",name:"PoolHitTag"};let s=lr(t.query(tr)).map(u=>f({},u,{start:j(u.start,e),end:j(u.end,e)}));if(!It(s))return{kind:"noModules"};let i=Dn(t,e),n=u=>bt(t,u,e),l=n("KiProcessorBlock"),_=kr(t,n,e),o=Tn(t,n,e);return{kind:"read",target:f({pointerSize:e},i,{poolHitTag:r,modules:s,contextRegisters:zn.filter(u=>Fn(t,u)),processorBlocks:l?ar(t,l,Hn,e):[],tracker:_,bigPages:o})}}var zn=["$thread","$prcb"],Fn=(t,e)=>T(()=>Lt(t.query(ji(e))).has(e),()=>!1);
function bt(t,e,r){let s=`nt!${e}`.toLowerCase(),i=gn(t.query(Yi(e))).find(n=>n.name.toLowerCase()===s);return i&&j(i.address,r)}
function ge(t){let e=Lt(t.query(Vi)).get("$ptrsize");return e===z(0,4)?4:e===z(0,8)?8:a}
function Dn(t,e){var r,s;let i=(r=t.query(Ki).find(_=>/Kernel Version/i.test(_)))!=null?r:"",n=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(i))==null?a:s[1],l=/\bARM\s?64\b/i.test(i)?"arm64":e===4?"x86":"x64";return{description:i.trim(),instructionSet:l,build:n?Number(n):a}}var q=t=>T(()=>{let e=ge(t),r=e&&bt(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=Sr(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}},()=>({kind:"notRead"}));
function Sr(t,e,r){return ir(t,r),rt(t,e)}var Un=0,V=t=>t===0||t>=2147483648,wt=t=>t!==a&&V(t)?t:Un;
function pe({address:t,pointerSize:e},r,s){let i=wt(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:le(i),after:le(s),repair:ct(i)}}var x=t=>{let e=F(t);return JSON.stringify(Qe(t)||/["$;\\]/.test(e)?Z(t):e)},it=t=>`0x${t.toString(16)}`,m=(t,e)=>`${t} ${e}${t===1?"":"s"}`,yt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function jn(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${x(e.plain)} or "${Z(e.plain)}".`}}var Wn=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,Gn=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,qn=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,vt=(t,e)=>`${t} does not fit: ${e}`,Vn=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Tr=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,Kn=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,Jn=t=>`${JSON.stringify(t)} was not looked past. `,Yn=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${x(t)}. Begin with dx @$pool.hitTag(${x(t)}).`;
function xr(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${it(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Xn(t.tag,t.meant);case"ambiguous":return`${t.tags.map(Z).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${Z((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Xn(t,e){let r=e===a?"":`Did you mean ${x(e)} (${Z(e)})? `;return`no allocation with ${x(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${x(t)}, "unseen").`}var Ar=t=>`Not armed: ${Zn(t)}`;
function Zn(t){switch(t.kind){case"refused":return xr(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${t.applied.failure===a?"":` (${t.applied.failure})`}. ${St(t.applied.undone)}`}}var Qn=(t,e)=>`ARMED: the machine stops at every allocation and free of ${x(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function $n({anyMore:t}){return t===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${x(t)}: somebody has changed it. dx @$pool.arm(${x(t)}) arms it again.`}
function St(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return ta(t.holds);let e=t.failure===a?"":` (${t.failure})`;return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function ta(t){return t===a||V(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${x(M(t))} by now, and not by this call: dx @$pool.status()`}
function ea(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${xr(t.problem)}`;case"cleared":return t.undone.map(St).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${it(t.held)}, armed by somebody else; it holds 0 now.`:St(t.undone)}}
function ra(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[e.description,m(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[m(s,"processor")]:[]].join(", ")}; arming ${x(r)} at ${Ai(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${x(t.tag)}: ${St(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${m(t.hunts,"hunt")}`;case"timeLimit":return`pooltag: ${yt(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return sa(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${it(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${ke(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function sa(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<ia?`pooltag: ${t} of ${m(e,"hit")}, ${n}, about ${yt(i)} to go`:`pooltag: ${m(t,"hit")}, ${n}`}var ia=86400;
function na(t,e,r){if(t.kind==="unknown")return"unknown";let s=t.kind==="exact"?1:t.fraction,i=e===0?1:(e-r)/e;return`${Math.floor(s*i*1e3)/10} %`}
function Er(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${la(e.why)})`;let s=[...e.kind==="floor"?[`${aa(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${m(r,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}
function aa({allocs:t,frees:e},r){let s=[...t>0?[m(t,"allocation")]:[],...e>0?[m(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function la(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function _a(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${oa(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function oa(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${it(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var nt=t=>na(t.coverage(),me(t),t.openHits()),me=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s};
function Or(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=me(r),_=[m(n.alloc,"allocation"),m(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", ");return[`${m(i,"hit")} on ${x(s)} in ${yt(e.seconds)}: ${_}; ${l>i?`the whole hunt: ${m(l,"hit")}, `:""}coverage ${nt(r)}${Er(r)}.`,_a(e.end),t.disarmed===a?a:St(t.disarmed),l>0?`Next: dx -g @$pool.leaks(${x(s)})`:a].filter(o=>o!==a).join(" ")}var ke=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,ua=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function ha(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(da).join("")}Saved ${m(s.length,"hunt")} as ${e} (${m(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${ke(t)}`}}var da=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${m(t,"hit")} on ${x(e)} are more than is kept: save before a long hunt. `,fa=t=>t.kind==="opened"?ga(t):`Not opened: ${ca(t)}`;
function ca(t){switch(t.kind){case"armed":return`${x(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return ke(t)}}
function ga(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(Nr).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${m(l.count,"line")} damaged or missing, the first at ${_.line}.`,ma(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Nr=t=>`${JSON.stringify(F(t.tag))}: ${m(me(t),"hit")}, coverage ${nt(t)}`,pa=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function ma(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${x(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${it(t.note.saved)} disarms.`:`It was ${pa(e)}${ka(t)}`}
function ka(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${it(t.note.saved)} disarms.`}}
function ba(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function be(t){return ba(f({},t,{offset:0}))}var Pr=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,wa=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,ya=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,va=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Sa=/^VerifierExt$/i,Ta=/\?\? ?::|`string'/,xa=64;
function we(t){var e;if(Sa.test(t.module))return t.name.includes("Pool")?Rr(t.name):a;if(Pr.test(t.module))return t.name==="DbgBreakPoint"||Ta.test(t.name)?"neither":(e=Mr(t.name))!=null?e:Aa(t.name)}
function Mr(t){return wa.test(t)?"alloc":ya.test(t)?"free":a}
function Aa(t){return va.test(t)?Rr(t):a}
function Rr(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function D(t){let e=t.findIndex(({symbol:r})=>!r||we(r)===a);return e<0?t.length:e}
function Ea(t){return Pr.test(t.module)&&t.name==="ExFreePool"&&t.offset>xa}
function Cr(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function ye(t,e){return Oa(t.toLowerCase(),e.toLowerCase())}
function Oa(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Lr(t,e=[],r=[]){let s=D(t);for(;s<t.length-1&&Ir(t[s],r);)s++;let i=t[s];return i&&Na(i,s,e)}
function Ir(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>ye(s,be(r))):!1}
function Na(t,e,r){var s;let i=t.address&&Pa(t.address,r);if(i)return f({key:Br(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:Br(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?te(t.address):t.text;return f({key:l,frame:t,depth:e},n)}var Br=(t,e)=>`${t}+0x${e.toString(16)}`;
function Pa(t,e){let r=e.find(({start:i,end:n})=>X(i,t)<=0&&X(t,n)<0),s=r&&et(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}
function H(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}var Ma={allocs:0,frees:0};
function Ra(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=v=>t.reduce((P,L)=>P+v(L),0),_=e.kind==="floor"?e.missed:Ma,o=_.frees+l(v=>v.unlocatedFrees)-l(v=>v.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(v=>v.unlocatedAllocs),d=Math.min(u,h+_.frees+i),c=r.size+s.size<n?u:d,p=Math.max(0,-o);return{count:u,ofThere:d,hits:p+Math.max(0,c-_.frees)}}var Ca=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function La(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:S})=>!i.has(S)),o=_.filter(({block:S})=>s.has(S)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((S,{block:Y,hit:$h})=>i.has(Y)?Math.max(S,n-$h):S,l),c=_.filter(({hit:S})=>Ca(S,{lastHit:n,longestLife:d})).length,p=Math.max(0,c-u),v=[];for(let{charged:S}of _)S!==a&&v.push(S);let P=H(v,(S,Y)=>S-Y),L=Ia(P),Nt={blocks:h,old:p,sizes:L};return v.length<_.length?Nt:f({},Nt,{bytes:P.slice(0,h).reduce((S,Y)=>S+Y,0)})}
function Ia(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Ba(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var ve=8,Hr=2e5,zr=class Si{
constructor(e=Hr,r=new Map){this.limit=e,this.__z=r}
alloc(e,r){let s=this.__z.get(e);return!s&&this.__z.size>=this.limit?{kind:"full"}:(this.__z.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__z.get(e);return i?(this.__z.delete(e),i.tag===r&&Ha(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__z}
copy(){return new Si(this.limit,new Map(this.__z))}},Ha=(t,e)=>t===a||e===a||t===e,za=512,Fr=class{
constructor(){this.__1i=new Map,this.__1o=Number.POSITIVE_INFINITY,this.__1k=0,this.__1y=!0}
add(t,e=1){this.__1o=Math.min(this.__1o,t),this.__1k=Math.max(this.__1k,t);let r=this.__1i.get(t);r===a&&this.__1i.size>=za?this.__1y=!1:this.__1i.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1i)this.add(e,r);this.__1o=Math.min(this.__1o,t.__1o),this.__1k=Math.max(this.__1k,t.__1k),this.__1y=this.__1y&&t.__1y}
summary(){if(this.__1i.size===0)return;let t=this.__1o,e=this.__1k,r=this.__1y?this.__6b():a;return{smallest:t,largest:e,median:r}}
__6b(){let t=H(this.__1i,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Fa=class Ti{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new Fr,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new Ti(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Da=class xi{
constructor(e=new zr){this.__2b=new Map,this.__2i=!1,this.__25=e}
get isFull(){return this.__2i}
book(e){let r=this.__1h(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__5e(e,r):e.kind==="free"&&this.__5v(e,r)}
stacks(e){let r=[];return this.__2b.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__25.outstanding.forEach((r,s)=>{let i=f({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new xi(this.__25.copy());return e.__2i=this.__2i,this.__2b.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2b.set(s,i)}),e}
__5e(e,r){if(e.block===a){r.unlocated.alloc++;return}let s=Ua(e),i=this.__25.alloc(e.block,s);if(i.kind==="full"){this.__2i=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__4q(i.earlier,e),r.allocated(s)}
__5v(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__25.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1h(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__4q(s.earlier,e),r.unmatchedFrees++}
__4q(e,r){let s=this.__1h(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1h(e,r){var s,i;let n=(s=this.__2b.get(e))!=null?s:new Map;this.__2b.set(e,n);let l=(i=n.get(r))!=null?i:new Fa(e,r);return n.set(r,l),l}};
function Ua({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var ja=2e3;
function Dr(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return f({},t,{block:e,blockFrom:"place",charged:i})}var Wa=class{
constructor(t=Hr){this.__12=[],this.__22=t,this.__1t=new Da(new zr(t))}
record(t,e=!1){return this.__12.push({hit:t,awaits:e&&t.block===a}),this.__3v()}
locate(t){let e=this.__12.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=Dr(e.hit,t),e.awaits=!1),this.__3v()}
stacks(t){return this.__s().stacks(t)}
outstanding(){return this.__s().outstanding()}
__s(){if(this.__12.length===0)return this.__1t;let t=this.__1t.copy();for(let{hit:e}of this.__12)t.book(e);return t}
__3v(){let t=this.__12.findIndex(({awaits:s})=>s),e=t<0?this.__12.length:t,r=Math.max(e,this.__12.length-ja);for(let{hit:s}of this.__12.splice(0,r))this.__1t.book(s);return this.__1t.isFull?{kind:"tooManyOutstanding",limit:this.__22}:{kind:"recorded"}}};
function Se(t,e){var r,s;let i=new Ga(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:""}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(qa(o,_,i))}),H(l,(_,o)=>{var u,h,d,c;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((c=(d=o.first)==null?a:d.hit)!=null?c:0)})}var Ga=class{
constructor(t){this.__6o=new Map,this.__2g=new Map,this.__3d=t}
site(t){var e;return this.__45(this.__6o,t,(e=this.__3d.skip)!=null?e:[])}
caller(t){return this.__45(this.__2g,t,[])}
__45(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__3d;t.set(e,Lr(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function qa(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return f({tag:t.tag,site:i,stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:Va(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},Ka(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:Ja(e)},Ya(e))}
function Va(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Ka(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u);_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:(d==null?a:d.key)!==(e==null?a:e.key)&&(i.freedElsewhere+=o),(d==null?a:d.module)!==(e==null?a:e.module)&&(i.freedByOtherModules+=o)})}return i}
function Ja(t){let e=new Fr;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function Ya(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=H(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var Xa=5e4,Za=class{
constructor(t=Xa){this.__4b=new Map,this.__1p=[],this.__22=t}
intern(t){let e=Qa(t),r=this.__4b.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__1p.length;return this.__4b.set(e,s),this.__1p.push(t),s}
at(t){var e;return(e=this.__1p[t])!=null?e:[]}
get all(){return this.__1p}
get size(){return this.__1p.length}
get isFull(){return this.__1p.length>=this.__22}};
function Qa(t){return t.map($a).join(" ")}
function $a({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var tl=3,el=8;
function Ur(t,e="unreadable"){var r,s;let i=rl(t);if(i<el||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:be(l)}:{};return f({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function rl(t){let e=Array.from({length:tl},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?be(_.symbol):_.text)}return i.size});return Math.max(...e)}var sl=1e3,il=5e4,nl=new Set(["counters","gone","change","end"]),jr="left",Wr={there:new Set,gone:new Set},al=t=>f({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Gr=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Za,this.modules=[],this.places=[],this.__1l=new Wa,this.__2j=[],this.__3l=new Map,this.__1a=new Map,this.__18=[],this.__a={alloc:0,free:0,unknown:0},this.__36=0,this.__b=0,this.__1x=!1,this.__32=!1,this.__1r=Wr,this.start=t,this.__m=e}
get tag(){return this.start.tag}
get lastHit(){return this.__b}
get entries(){return this.__2j}
get hitsNotKept(){return this.__a.alloc+this.__a.free+this.__a.unknown-this.__36}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__32?"left":"cutOff":a}
get arming(){var t;return(t=this.__10)==null?a:t.state}
take(t){switch(this.__q(t),this.__j=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3l.set(t.index,this.stacks.intern(t.frames.map(al)));break;case"hit":return this.__6w(t);case"located":this.__70(t);break;case"places":this.places=t.places;break;case"counters":this.__6u(t);break;case"gone":this.__2u=t.missed?a:this.__5d(),this.__1x=!0;break;case"blocks":this.__1r={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1a.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__10=t);break;case"end":this.__32=t.why===jr;break;case"image":break}return"taken"}
counts(){return this.__a}
coverage(){return this.__1x?Ba(this.__1s,this.__2u,this.__a):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__18.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1l.stacks(this.tag)}
sites(t){let e=Se(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1l.outstanding(),s=this.__3p(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=La(l,s,this.__1r,{lastHit:this.__b,longestLife:i.longestLife});return{use:i,holding:_}})}
openHits(){var t;return(t=this.__j)!=null||(this.__j=this.__5l()),this.__j}
__5l(){let t=Se(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__3p(t).hits}
doubtful(){let t=Se(this.stackUses(),{stacks:this.stacks});return this.__3p(t).count>0?this.__4v():[]}
__4v(){let t=[];return this.__1l.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__3p(t){let e=this.recent(ve);return Ra(t,{coverage:this.coverage(),asked:this.__1r,underWay:e.filter(({kind:r,block:s})=>r!=="alloc"&&!s).length,outstanding:this.__4v().length})}
siteOf(t,e){return Lr(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=Ur(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:Ur(s,(r=this.__1a.get(n))!=null?r:this.__m(n))}
__6w(t){var e;let r=(e=this.__3l.get(t.stack))!=null?e:this.stacks.intern([]),s=f({},t,{stack:r,tag:this.tag});this.__b=s.number,this.__a[s.kind]++,this.__1x=!1,this.__1r=Wr,this.__18.push(s),this.__18.length>sl&&this.__18.shift();let{kind:i}=this.__1l.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__70(t){this.__1l.locate(t);let e=this.__18.findIndex(({number:s})=>s===t.hit),r=this.__18[e];r&&(this.__18[e]=Dr(r,t))}
__6u({at:t,counts:e}){t==="armed"?this.__1s=e:this.__2u=e,this.__1x=t!=="armed"}
__5d(){return this.__1s&&{allocs:this.__1s.allocs+this.__a.alloc,frees:this.__1s.frees+this.__a.free}}
__q(t){this.__2j.length>=il&&!nl.has(t.type)||(this.__2j.push(t),t.type==="hit"&&this.__36++)}},R=t=>typeof t=="string"?_e(t):a,ll=t=>typeof t=="boolean"?t:a,k=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,_l=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,O=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,ol=t=>{let e=k(t);return e!==a&&e<=4294967295?M(e):a};
function N(...t){return e=>t.find(r=>r===e)}
function Q(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function g(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function qr(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var ul="pooltag recording",Vr=1;
function hl(t,e){return JSON.stringify(f({seq:t},e)).replace(/[^ -~]/g,dl)}var dl=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,fl=1<<20,cl=g({module:R,name:R,offset:k}),gl=g({text:R},{address:O,symbol:cl,source:g({file:R,line:k}),inline:N(!0),doubtful:N(!0)}),pl=qr(g({register:R}),g({offset:_l})),ml=g({kind:N("alloc","free"),key:O,where:pl,holds:N("block","header")}),kl=qr(g({kind:N("poolHitTag")}),g({kind:N("code"),site:R})),Kr=t=>{let e=k(t);return e!==a&&e<=255?e:a},bl=g({id:k,thing:kl,address:O,before:Q(Kr),after:Q(Kr),repair:R}),wl=g({pointerSize:N(4,8),description:R},{build:k,kernelBase:O}),yl=g({name:R,start:O,end:O}),vl={header:g({format:N(ul),version:N(Vr),segment:k,tool:R,time:k}),hunt:g({tag:ol,target:wl,poolHitTag:g({address:O,before:k}),time:k}),modules:g({modules:Q(yl)}),image:g({start:O,timestamp:k}),stack:g({index:k,frames:Q(gl)}),hit:g({number:k,kind:N("alloc","free","unknown"),stack:k},{stopAddress:O,block:O,blockFrom:N("place","arguments","returnValue"),requested:k,charged:k,poolType:k,processor:k,thread:O,time:k,open:N(!0)}),located:g({hit:k,block:O},{charged:k}),places:g({places:Q(ml)}),counters:g({at:N("armed","stopped")},{counts:g({allocs:k,frees:k})}),gone:g({missed:ll}),blocks:g({there:Q(O),gone:Q(O)}),code:g({address:O,holdsTag:N("yes","no","unreadable")}),change:g({change:bl,state:N("planned","applied","undone","gone"),time:k}),end:g({why:R,time:k})},Sl=new Map(Object.entries(vl));
function Tl(t){var e;if(t.length>fl)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=g({seq:k,type:R})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=Sl.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:f({type:n},_)};let{version:o}=(e=g({version:k})(r))!=null?e:{};return n==="header"&&o!==a&&o>Vr?{kind:"newer",version:o}:{kind:"invalid"}}var xl=5e5,Al=1e8,El=1e3,Ol=20,Nl=class{
constructor(){this.__7=new Set,this.__2l=0,this.__1m=0,this.__2r=0,this.__24=0,this.__4w=0,this.__2z=[]}
push(t){if(this.__2l++,this.__1m+=t.length,this.__2l>xl||this.__1m>Al)return this.__16("tooLong"),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__26(Tl(e))}
end(){return this.__27?this.__27:this.__1v?{kind:"recording",recording:{header:this.__1v,hunts:[...this.__7],lastHunt:this.__6,nextSeq:this.__24,problems:{count:this.__4w,first:this.__2z}}}:{kind:"noRecording"}}
__26(t){let e=t.kind==="entry"&&t.entry.type==="header";return t.kind==="newer"?this.__27=t:!this.__1v&&!e&&(this.__27={kind:"noRecording"}),this.__27?!1:(this.__2r>0&&this.__6m(e),t.kind==="entry"?this.__6x(t.seq,t.entry):t.kind==="unknownType"?this.__4f(t.seq):t.kind==="torn"?this.__2r=this.__2l:this.__16("invalid"),!0)}
__6m(t){t||this.__16("torn",this.__2r),this.__2r=0}
__16(t,e=this.__2l){this.__4w++,this.__2z.length<Ol&&this.__2z.push({line:e,what:t})}
__4f(t){t<this.__24?this.__16("repeated"):t>this.__24&&this.__16("gap");let e=t>=this.__24;return e&&(this.__24=t+1),e}
__6x(t,e){var r;if(this.__4f(t))switch(e.type){case"header":this.__1v=(r=this.__1v)!=null?r:e;break;case"hunt":this.__6=new Gr(e);break;default:this.__6y(e)}}
__6y(t){let e=this.__6;if(!e&&t.type!=="change"&&this.__16("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__16("repeated");return}e.take(t),!(e.arming!=="applied"||this.__7.has(e))&&(this.__7.size<El?this.__7.add(e):this.__16("tooLong"))}}};
function Pl(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=_=>_!==a&&fe(t,s,_).kind==="found",n=fe(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=Ml(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[Fi(r),l].find(i)}}
function Ml(t){let e=t>>>24;if(!(e!==32&&e!==0))return M(t&16777215|(e===0?32:0)<<24)}var Rl=3790,Cl=1024;
function Ll(t,e,r,s){let i=Bt(t);if(i)return at(i);let n=Il(t,e);if(n.kind!=="read")return at(n);let{target:l}=n,_=Sr(t,l.poolHitTag,l.pointerSize);if(_===a)return at({kind:"unreadable"});if(!V(_))return at({kind:"alreadyArmed",value:_});if(Bl(t,l))return at({kind:"taggingOff"});let o=Hl(r,Pl(t,l,r),s);return o?at(o):{kind:"ready",target:l,idle:_}}
function Bt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var Jr=t=>{var e;return((e=Bt(t))==null?a:e.kind)==="notLive"},at=t=>({kind:"refused",problem:t});
function Il(t,e){let r=vr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind!=="noModules"&&s.length>1?r:(e.debugger(Ji),vr(t))}
function Bl(t,e){if(e.build===a||e.build>=Rl)return!1;let r=bt(t,"NtGlobalFlag",e.pointerSize),s=r&&rt(t,r);return s!==a&&(s&Cl)===0}
function Hl(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function zl(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=wt(n.before),o={armed:i,saved:_,address:n.address},u=(r=Bt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=q(t),d=Fl(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let c=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:c}:{kind:h.value===_?"disarmed":"changed"}}var Fl=(t,e)=>T(()=>{let r=It(lr(t.query(tr)));return r&&j(r.start,e)},()=>{}),Yr=1e3,lt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Xr=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Dl=class{
constructor(t,e,r,s){this.__0=t,this.__i=e,this.__3=r,this.__f=s}
save(t){return this.__3.save(Xr(t),this.__f.hunts)}
open(t){let{armed:e}=this.__f;if(e)return{kind:"armed",tag:e.arming.tag};this.__3.flush();let r=Xr(t),s=new Nl,{files:i,isWhole:n,failure:l}=this.__6h(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:lt(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=zl(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:c}=o;this.__f.show(h,u.kind==="armed"?u.note:a);let p=n&&c.count===0;return this.__3.opened(p?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__6h(t,e,r){let s=0,i=!0;return T(()=>{let n=lt(t,0);for(this.__i.exists(n)||(n=e,i=!1);s<Yr&&this.__i.exists(n)&&(s+=1,!!this.__i.read(n,l=>r.push(l)));)n=lt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},Ul=class{
constructor(t,e,r){this.__j=[],this.__1b=new Set,this.__4k=0,this.__2m=t,this.__0=e,this.__4j=r}
get open(){return this.__j}
run(t){return this.__2m.run(t)}
debugger(t){return this.__2m.change(t)}
plan(t){this.__4k+=1;let e=f({id:this.__4k},t);return this.__1e(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__j.push(e),e}
apply(t){this.__j.push(t);let e;if(oe(this.__0,t).kind==="before"){if(e=this.__x(t,t.after,"address"),e===a&&this.__4e(t))return this.__3s(t);if(this.__1b.add(t),this.__26(t).kind==="before"){let r=this.__x(t,t.after,"name");if(r===a&&this.__4e(t))return this.__3s(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__j.includes(t))return{kind:"undone"};ir(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__26(t);if(s.kind==="before")return this.__p(t,"undone"),{kind:"undone"};let i=rr(s)||s.kind==="unknown"&&!this.__5x(t);if(r===jl)return i?Wl(t,s,e):this.__6a(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__x(t,t.before,r%2===0?"address":"name");n!==a&&this.__1b.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__j].reverse().map(t=>this.undo(t))}
leave(t){this.__p(t,"gone")}
forget(){for(let t of[...this.__j])this.__p(t,"gone")}
__3s(t){return this.__1e(t,"applied"),{kind:"applied"}}
__p(t,e){this.__j.splice(this.__j.indexOf(t),1),this.__1b.delete(t),this.__1e(t,e)}
__6a(t,e){return this.__p(t,"gone"),{kind:"notOurs",holds:Zr(e)}}
__1e(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__4j({change:o,state:e,time:this.__0.now()})}
__x(t,e,r){let s=r==="name"&&this.__62(t)?ct(gt(e)):Qi(t.address,t.pointerSize,e);return T(()=>this.__2m.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__26(t){return this.__1b.has(t)?on(this.__0,t):oe(this.__0,t)}
__4e(t){return this.__26(t).kind==="after"}
__62({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=q(this.__0);return r.kind==="read"&&r.address===e}
__5x({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=q(this.__0);return r.kind==="read"&&r.address!==e}},jl=3,Zr=t=>"bytes"in t?gt(t.bytes):a,Wl=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:Zr(e)}),Gl=({armed:t,saved:e,address:r,id:s})=>`${ht(t)} ${ht(e)} ${r} ${s}`;
function ql(t,e){let r=Gl(e);return T(()=>t.debugger(sn(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function Ht(t){T(()=>t.debugger(an),()=>{})}var Te=t=>T(()=>{let e=t.query(nn),r=e.map(Vl).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Ct)?"none":"unknown"}));
function Vl(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=$t(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=M(_(r));return V(o)?a:{armed:o,saved:wt(_(s)),address:l,id:n}}var Kl=class{
constructor(t,e,r,s,i){this.__4g=!1,this.__4h=!1,this.__0=t,this.__1=e,this.target=r,this.tag=s,this.idle=i,this.repair=ct(i);let n=t.now().toString(16);this.__1e={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__10&&this.__1.open.includes(this.__10)?this.__10:a}
leaveNote(){this.__4g=ql(this.__1,this.__1e)}
arm(){if(this.__4h)return Qr;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__10=this.__1.plan(pe({address:s,pointerSize:i},r,e)),this.__1.apply(this.__10)}
pause(){let{change:t}=this;return t?this.__1.undo(t):{kind:"undone"}}
resume(){let t=this.__47();return(t?this.__33(t):!this.__4g)?this.arm():Qr}
disarm(){this.__4h=!0;let t=this.__47(),e=this.__5m(t);return t&&this.__33(t)&&e.kind!=="stillThere"&&Ht(this.__1),e}
forget(){this.__1.forget()}
__5m(t){let{change:e}=this;if(e&&!(t&&this.__64(t)))return this.__1.undo(e);e&&this.__1.leave(e);let r=q(this.__0);return r.kind!=="read"?{kind:"notOurs"}:V(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__64(t){let{armed:e,address:r}=t;return!this.__33(t)&&e===this.tag&&r===this.target.poolHitTag}
__33({id:t}){return t===this.__1e.id}
__47(){let t=Te(this.__0);return t.kind==="found"?t.note:a}},Qr={kind:"refused",failure:a,undone:{kind:"undone"}};
function Jl(t){for(let[e,{symbol:r}]of t.slice(0,D(t)).entries()){if(!r||e===0&&Ea(r))continue;let s=we(r);if(s==="alloc"||s==="free")return s}}
function Yl(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Mr(r);let s=we(t);return s==="neither"?a:s}var xe={kind:"computed"},zt=(t,e,r)=>j(w(t,e),r==="x86"?4:8),$=4;
function Xl(t,e){let r=E(t,t.length-$,$);if(r===a||A(e).low%$!==0)return[];if(K(r,4227858432,2483027968))return[{kind:"function",address:w(e,$r(r)-$)}];let s=K(r,4294966303,3594452992),i=K(r,4294965279,3594455071)||K(r,4294965248,3611232256);return s||i?[xe]:[]}
function Zl(t,e){let[r,s,i]=[0,1,2].map(o=>E(t,o*$,$));if(r===a)return;if(K(r,4227858432,335544320))return{kind:"function",address:w(e,$r(r))};if(s===a||i===a)return;let n=r&31;if(!(K(r,2667577344,2415919104)&&(s&1023)===n*33&&i===Ft(3592355840|n<<5)))return;let l=s>>>10&4095,_=Ql(r,e);if(K(s,4290772992,4181721088))return{kind:"slot",address:w(_,l*8)};if(K(s,4290772992,2432696320))return{kind:"function",address:w(_,l)}}var K=(t,e,r)=>Ft(t&e)===Ft(r),Ft=t=>t>>>0,$r=t=>(t<<6>>6)*$;
function Ql(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=A(e);return w(z(s,Ft(i&-4096)),r*4096)}
function Ae(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let p=u+((s=[0,1,4][n])!=null?s:0);return e+p<=t.length?{extension:l,length:p}:a}let h=Dt(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let c=(o>>3&7)!==4;return{extension:l,length:d,fixed:c?a:{kind:"absolute",displacement:h}}}var ts=({kind:t,displacement:e},r,s)=>zt(t==="relative"?r:z(0,0),e,s);
function Dt(t,e){let r=E(t,e,4);return r===a?a:r|0}var es=[76,139,21],$l=7,t_=7;
function e_(t,e,r){let s=[];for(let i=2;i<=t_;i+=1){let n=t.length-i,l=t[n]===232&&i===5?Dt(t,n+1):a;if(l!==a){let u=r==="x64"?r_(t,n,e):a;s.push({kind:"function",address:zt(e,l,r),slot:u})}let _=t[n]===255?Ae(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:ts(o,e,r)}),(!o||s_(t,n,r))&&s.push(xe)}return s}
function r_(t,e,r){let s=e-$l;if(!es.every((n,l)=>t[s+l]===n))return;let i=Dt(t,s+es.length);return i===a?a:w(r,e-t.length+i)}
function s_(t,e,r){let s=t[e-1],i=r==="x64"&&rs(s)?t[e-2]:s;return i===100||i===101}var rs=t=>t!==a&&(t&240)===64;
function i_(t,e,r){var s;let i=r==="x64"&&rs(t[0])?1:0,n=l=>w(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:zt(n(2),l,r)}}case 233:{let l=Dt(t,i+1);return l===a?a:{kind:"function",address:zt(n(5),l,r)}}case 255:{let l=Ae(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:ts(_,n(1+o),r)}:xe}default:return}}var n_=16,a_=12;
function l_(t,e,r){return r==="arm64"?Xl(t,e):e_(t,e,r)}
function __(t,e,r){return r==="arm64"?Zl(t,e):i_(t,e,r)}
function o_(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function Ut(t){let e=se(t),{head:r,offset:s}=u_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!h_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function u_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var h_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function d_(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:Mt(t.slice(e+1),f_)}
function f_(t){if(!t.startsWith("    "))return;let e=Ut(_r(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var c_=4096;
function ss(t,e,r){var s;let i=l=>t.readMemory(w(e,-l),l),n=A(e).low%c_;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var tt={kind:"undecided"},g_=3,p_=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,m_=class{
constructor(t,e){this.__4r=new Map,this.__0=t,this.__4=e}
before(t,e){let r=ss(this.__0,t,n_);if(!r)return tt;let s=l_(r,t,this.__4.instructionSet),i=o_(s,n=>this.__43(n),e&&k_(e));return i?this.__46(i,g_):tt}
__43(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return ue(this.__0,t.address,this.__4.pointerSize)}
__46(t,e){let r=this.__43(t);if(!r)return tt;let s=this.__4s(r);if(s.some(({name:o})=>p_.test(o)))return tt;let i=is(s);if(i.kind!=="undecided")return i;let n=e>0?this.__0.readMemory(r,a_):a,l=n&&__(n,r,this.__4.instructionSet),_=l?this.__46(l,e-1):tt;return _.kind==="undecided"&&t.kind==="slot"?is(this.__4s(t.address)):_}
__4s(t){let e=this.__4r.get(t);if(e)return e;let r=T(()=>d_(this.__0.query(Zi(t,this.__4.pointerSize))),()=>[]);return r.length>0&&this.__4r.set(t,r),r}},k_=({address:t,symbol:e})=>t&&e&&w(t,-e.offset);
function is(t){let e=new Set(t.map(Yl));if(e.size>1)return tt;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:tt}var b_=class{
constructor(t,e){this.__3w=new Set,this.__a=new Map,this.__0=t,this.__4=e,this.__3x=new m_(t,e)}
classify(t){let e=this.__5u(t);if(e)return{kind:"foreign",stop:e};let r=Jl(t.stack);return r?{kind:"hit",of:r}:this.__5h(t)}
__5u({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!Bn(this.__4,e)||!this.__61(e))return{kind:"other",event:l};let _=D(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&Cr(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__61(t){if(this.__3w.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__3w.add(t),r}
__5h({ip:t,stack:e}){var r,s;let i=D(e),n=e[i];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};let l=this.__a.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__3x.before(n.address,_);switch(o.kind){case"pool":return this.__a.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},w_=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Ee(t){var e;let r=w_.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}
function ns(t){let e=b(t,0);if(t.charAt(e)==="#"&&(e=b(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var y_="(Inline)",v_="(Inline Function)",as=t=>t===4?3:4,S_=5,T_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],x_=/\+0x[0-9a-f]+(?=\s)/i;
function Oe(t){let e=se(t),r=A_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:se(e.slice(0,r)),source:ls(s.slice(i))}}
function A_(t){let e=x_.exec(t);if(e)return e.index+e[0].length;let r=E_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&ls(t.slice(s+1))?s:t.length}
function E_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=T_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function ls(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>re(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function _s(t,e){let r=b(t,0),s=N_(t,r),i=s===a?r:b(t,W(t,r));return e==="names"?B_(t.slice(i),s):t.charCodeAt(i)===O_?I_(t,i,s):P_(t,i,s,e)}var O_=40,os=58;
function N_(t,e){let r=W(t,e),s=r-e;if(!(s<2||s>3||!I(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function P_(t,e,r,s){let i=G(t,e);if(!i)return;let n=s==="noBase"?i:M_(t,i,s);if(!n||!I(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=b(t,n.end),o=C_(t,R_(t,_),l),u=o&&hs(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function M_(t,e,r){let s=b(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=G(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var R_=(t,e)=>t.startsWith("(T) ",e)?b(t,e+3):e;
function C_(t,e,r){let s=t.charCodeAt(e)===os,i=[],n=s?b(t,e+1):e;for(;i.length<as(r);){let l=G(t,n);if((l==null?a:l.pointerSize)!==r||!L_(t,l.end))break;i.push(l.address),n=b(t,l.end)}if(!(s&&t.charCodeAt(n)!==os)&&!(i.length>0&&i.length<as(r)))return{words:i,end:s?b(t,n+1):n}}var L_=(t,e)=>e>=t.length||I(t.charCodeAt(e));
function I_(t,e,r){let s=[v_,y_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=hs(t.slice(i));return n&&n.text!==""?f({},n,us,{number:r,inline:!0}):a}var us={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function B_(t,e){let r=Oe(t),s=Ut(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return f({},r,us,{symbol:s,number:e,inline:!1})}
function hs(t){let{text:e,source:r}=Oe(t),s=Ut(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var ds=1e3,jt=(t,e)=>({line:t,text:e.slice(0,200)});
function H_(t){var e;let r=new D_;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var z_=1e4,F_=8,D_=class{
constructor(){this.__l=[],this.__w=[],this.__d=[],this.__40="frames",this.__49=!1,this.__1b=!1,this.__30=!0}
get begun(){return this.__49||this.__l.length>0}
get fromTop(){return this.__l.length>0&&this.__30}
push(t,e){if(t.length>dt)return this.__t(t,e);if(this.__2f)return this.__5j(t,e,this.__2f);let r=_s(t,this.__40);return r?this.__6l(r,t,e):this.__6c(t,e)}
listing(){return{style:this.__3n,frames:this.__l,unread:this.__l.length===0?[...this.__w,...this.__d]:this.__w}}
__6l(t,e,r){return t.text===""?!this.begun||!this.__41(t)?this.__t(e,r):(this.__2f={row:t,line:jt(r,e)},"taken"):this.__41(t)?(this.__35(),this.__3r(t),"taken"):"after"}
__5j(t,e,{row:r,line:s}){this.__2f=a;let i=_s(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__d.push(s),this.push(t,e)):(this.__3r(f({},r,{text:i.text,symbol:i.symbol})),"taken")}
__6c(t,e){let r=b(t,0);if(r===t.length)return this.__l.length>0&&this.__14===a?"after":"taken";let s=ns(t);return s?this.__1c(s):W_(t,r)?(this.__1b=!0,"taken"):this.begun?q_(t,r)?"taken":V_(t)?(this.__l.length===0&&(this.__30=!1),this.__23=a,"taken"):Ee(t)?"after":this.__t(t,e):"other"}
__1c(t){return this.__l.length>0?"after":(this.__49=!0,this.__40=t,"taken")}
__41(t){var e;if(this.__l.length===0)return!0;if(this.__l.length>=z_)return!1;let r=(e=this.__3n)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__14===a?t.number===this.__14:t.number>this.__14}
__3r(t){var e,r;this.__14!==a&&t.number!==this.__14+1&&(this.__23=a),this.__l.length===0&&((e=t.number)!=null?e:this.__w.length)>0&&(this.__30=!1);let s=this.__23;this.__14=t.number,(r=this.__3n)!=null||(this.__3n=j_(t)),this.__l.push(U_(t,s,this.__1b)),t.inline||(this.__23=t.returnAddress===Qt?a:t.returnAddress)}
__t(t,e){return this.begun?this.__d.length>=F_?"after":(this.__d.push(jt(e,t)),"other"):"other"}
__35(){this.__d.length>0&&this.__14===a&&(this.__23=a);for(let t of this.__d)this.__w.length<ds&&this.__w.push(t);this.__d=[]}};
function U_(t,e,r){let{text:s,args:i,inline:n}=t,l={text:s,args:i,inline:n,doubtful:r};return e!==a&&(l.address=e),t.symbol!==a&&(l.symbol=t.symbol),t.base!==a&&(l.base=t.base),t.returnAddress!==a&&(l.returnAddress=t.returnAddress),t.source!==a&&(l.source=t.source),l}
function j_(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=S_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var W_=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),G_=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],q_=(t,e)=>G_.some(r=>t.startsWith(r,e)),V_=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim());
function K_(t){let e=G(t,J_(t));if(!e||t.charAt(e.end)!==" ")return;let r=X_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=Q_(t.slice(s).trim().replace(/\s+/g," "));if(Z_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function J_(t){let e=b(t,0),r=W(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var Y_=["fadd","fabd"];
function X_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,W(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return Y_.includes(r)?a:r}
function Z_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&W(r,0)===8)}var Q_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),fs=t=>t==="last"||t==="after",$_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,to=256,eo=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function cs(t){var e;if(t.length>to||!ro(t))return;let r=t.trim();if($_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?so(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:eo.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var ro=t=>"B*STND^".includes(t.charAt(b(t,0)))||t.includes(" - code ");
function so(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:gs(t)}}
function gs(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=$t(n.trim());l&&i.push(l)}return i}var io=t=>t.charAt(b(t,0))==="#"&&ns(t)===a;
function no(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=cs(s);i&&(r=new _o(i))}return(e=r==null?a:r.report())!=null?e:ao(t)}
function ao(t){let e=new ms;for(let r of t)e.push(r);return e.place.instruction?f({kind:"stepped"},e.place):a}var lo=24,_o=class{
constructor(t){this.__3g=new ms,this.__d=0,this.__1f=t,this.__2y=t.kind==="targetGone"}
push(t){let e=this.__2y?"after":this.__6t(t);return this.__2y=fs(e),e}
report(){let t=this.__1f;return t.kind==="targetGone"?t:f({},t,this.__3g.place)}
__6t(t){if(t.length>dt)return this.__t();let e=cs(t);if(e)return this.__71(e)?"taken":"after";if(uo(t))return this.__5p(t.trim()),"taken";if(Ee(t))return"after";let r=this.__3g.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__t()}
__71(t){return this.__1f.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3g.place.symbol===a}
__5p(t){let e=this.__1f;e.kind==="bugcheck"&&e.parameters.length===0?this.__1f=f({},e,{parameters:gs(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1f={kind:"manualBreak"}:t.startsWith(ps)&&(this.__1f={kind:"other",event:t}))}
__t(){return this.__d++,this.__d>lo?"after":"other"}},ps="A fatal system error has occurred",oo=["*","(0x",ps];
function uo(t){let e=b(t,0);return e===t.length||io(t)?!0:oo.some(r=>t.startsWith(r,e))}var ms=class{
constructor(){this.place={}}
push(t){let e=K_(t);if(e){let s=this.__51;return this.place={symbol:s,instruction:e},"instruction"}let r=ho(t);return r===a?"other":(this.__51=r,this.place={symbol:r},"symbol")}};
function ho(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Oe(e.slice(0,-1));return Ut(r.text)&&r.text}var fo=24;
function ks(t,e,r,s=fo){var i,n,l,_;let o=no(r);if((o==null?a:o.kind)==="targetGone")return{kind:"targetGone",event:o.event};let u=t.query(Wi(s,e.pointerSize===4,e.contextRegisters)),h=co(Lt(u),e),d=(n=(i=h.get("eip"))!=null?i:h.get("rip"))!=null?n:h.get("pc"),c=(_=(l=h.get("esp"))!=null?l:h.get("rsp"))!=null?_:h.get("sp");if(!d||!c)return bs("registers",u);let[p,...v]=H_(u).frames;if(!p)return bs("stack",u);let P=go(h,e),L=h.get("$thread");return{kind:"read",reading:{report:o,ip:d,sp:c,registers:h,stack:[f({},p,{address:d}),...v],thread:L,processor:P}}}var bs=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function co(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,j(s,e.pointerSize))}),r}
function go(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var po=16,mo=2*3600,ko=20,bo=60,wo=30,yo=class{
constructor(t,e){this.__g=0,this.__a={alloc:0,free:0,unknown:0},this.__2t=0,this.__15=t,this.__19=e,this.__2x=new b_(t.reader,t.target),this.__3m=t.reader.now(),this.__k=this.__3m}
run(t=!1){let e=this.__75(t),{hasMissed:r}=this.__15.stepOut;return{end:e,hits:this.__g,kinds:this.__a,seconds:this.__2o(),hasMissed:r}}
__75(t){return T(()=>{var e;for(t&&this.__6v();;){let r=(e=this.__5g())!=null?e:this.__6q();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__6v(){let{reader:t,target:e}=this.__15,r=ks(t,e,[],this.__19.frames);if(r.kind!=="read")return;let s=this.__2x.classify(r.reading);s.kind==="hit"&&this.__4y(r.reading,s.of)}
__6q(){let{reader:t,changes:e,target:r,isCurrent:s}=this.__15,i=s()?e.run(Di):[];if(!s())return{kind:"superseded"};let n=ks(t,r,i,this.__19.frames);if(n.kind==="targetGone")return n;if(n.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`};let l=this.__2x.classify(n.reading);return l.kind==="foreign"?{kind:"foreign",stop:l.stop}:this.__4y(n.reading,l.of)}
__4y(t,e){this.__2t=e==="unknown"?this.__2t+1:0,this.__g+=1,this.__a[e]+=1;let{evidence:r,stepOut:s}=this.__15,i=r.record(t,e,s);return this.__3o(),s.trouble?vo(s.trouble):i==="full"?{kind:"tooManyBlocks"}:a}
__5g(){if(this.__2t>=po)return{kind:"unknownHits",count:this.__2t};if(this.__g>=this.__19.hits)return{kind:"hits"};let{seconds:t}=this.__19;return t!==a?this.__2o()>=t?{kind:"seconds"}:a:this.__5z()}
__5z(){let t=this.__2o();if(this.__g<ko||t<bo)return;let e=this.__g/t;return this.__19.hits/e>mo?{kind:"tooSlow",hitsPerSecond:e}:a}
__3o(){let t=this.__15.reader.now();if(t-this.__k<wo*1e3)return;this.__k=t;let{observer:e}=this.__15,r=this.__19.hits;e({kind:"progress",hits:this.__g,wanted:r,seconds:this.__2o()})}
__2o(){return(this.__15.reader.now()-this.__3m)/1e3}};
function vo(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var J=4,Wt={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},ws={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},So=class{
reset(){this.__3k=a,this.__3e=a}
read(t){let e=b(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3k=To(t);else if(t.startsWith("NonPaged",e))this.__3e=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1c(t)}}
__1c(t){let[e,...r]=xo(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===ws.verbose.join(" ");if(!i&&s!==ws.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+J)}),l=i?"verbose":this.__6s(n,e.start),_=this.__3k;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===Wt[l].join()?n:a}}
__6s(t,e){if(t.join()===Wt.current.join())return"current";if(t.join()!==Wt.oldest.join())return"old";let r=this.__3e;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function To(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function xo(t){let e=[],r=b(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=b(t,i)}return e}var ys={kind:"unread"};
function Ao(t,e){let r=b(t,0);if(t.startsWith("TOTAL",r)&&I(t.charCodeAt(r+5)))return Eo(t,r+5,e);let s=e.widths?Oo(t,e,e.widths):No(t,r,e);return s?{kind:"row",usage:s}:Mo(t,r)?ys:{kind:"other"}}
function Eo(t,e,r){let{layout:s,widths:i=Ss(s)}=r,n=Ne(t,e,i,s);return!n||t.slice(n.end).trim()!==""?ys:f({kind:"total"},Es(n.numbers))}
function Oo(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!xs(t,i))continue;let n=Ne(t,i+J,s,r);if(!(!n||i!==e&&!n.inPlace))return As(t.slice(i,i+J),n.numbers,t.slice(n.end))}}
function No(t,e,r){let s=vs(t,e,J,r),i=vs(t,e,t.slice(e,e+J).search(/\s/),r);return s&&i?a:s!=null?s:i}
function vs(t,e,r,{layout:s}){if(r<1||!xs(t,e,r))return;let i=Ne(t,e+r,Ss(s),s);if(!(!i||!Po(t,i.end)))return As(t.slice(e,e+r),i.numbers,t.slice(i.end))}var Ss=t=>Wt[t].map(()=>Number.POSITIVE_INFINITY),Po=(t,e)=>e>=t.length||I(t.charCodeAt(e))||I(t.charCodeAt(e-2))||t.startsWith(Ts,e),Ts="UNKNOWN pooltag";
function xs(t,e,r=J){let s=e+r;if(e<0||t.length<=s||!I(t.charCodeAt(s))||b(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var Mo=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function Ne(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=Ro(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?Co(t,h,o,s):h.end,c=d===a?a:Ri(t.slice(h.start,d));if(d===a||c===a)return;let p=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&p,o=o&&(p||u===0),n.push(c),l=d}return{numbers:n,end:l,inPlace:_}}
function Ro(t,e,r){let s=b(t,e),i=t.charAt(s)==="-"?s+1:s,n=Pi(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function Co(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(Ts))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function As(t,e,r){let s=r.trim(),i=t.length===J&&!t.includes(".")?Ze(t):a;return f({text:t.padEnd(J),tag:i!=null&&i.ok?i.tag:a},Es(e),{description:s||a})}
function Es(t){let e=t.length/2;return{nonPaged:Os(t.slice(0,e)),paged:Os(t.slice(e))}}
function Os(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function Ns(t){var e;let r=new So,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(fs(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new Ho(l))}}return s==null?a:s.listing()}var Lo=5e4,Io=1024,Bo=16,Ho=class{
constructor(t){this.__v=[],this.__w=[],this.__d=[],this.__1c=t}
push(t,e){if(t.length>Io)return this.__t(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=Ao(t,this.__1c);if(r.kind==="other")return Ee(t)?"after":this.__t(t,e);if(this.__35(),r.kind==="row")this.__v.push(r.usage);else if(r.kind==="unread")this.__q(jt(e,t));else return this.__55={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__v.length<Lo?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1c;return{layout:t,sort:e,rows:this.__v,total:this.__55,unread:this.__w}}
__t(t,e){return this.__d.length>=Bo?"after":(this.__d.push(jt(e,t)),"other")}
__35(){for(let t of this.__d)this.__q(t);this.__d=[]}
__q(t){this.__w.length<ds&&this.__w.push(t)}};
function Gt(t,e,r){return e.tracker?fe(t,e.tracker,r):T(()=>zo(t,r),()=>({kind:"unreadable"}))}
function zo(t,e){let r=Ns(t.query(tn(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:Ps(n),frees:Ps(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function Ps(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var Fo=2e5,Do=class{
constructor(){this.__b=new Map,this.__2={alloc:[],free:[]},this.__r={alloc:0,free:0},this.lastHit=0,this.__21=0}
located(t,e,r){var s,i;if(this.lastHit=Math.max(this.lastHit,r),t==="free"&&this.__48(r,e),((i=(s=this.__b.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__b.delete(e),this.__b.set(e,{kind:t,hit:r}),this.__b.size<=Fo))return;let n=this.__b.keys().next();n.done||this.__b.delete(n.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),t==="free"&&this.__48(e,a),r?this.__2[t]=[...this.__2[t],e]:this.__r[t]=e}
found(t,e){this.__2[t]=this.__2[t].filter(r=>r!==e)}
gap(){this.__21=this.lastHit,this.__20=a}
mayBeLastFreed(t){var e;return this.__20!==a&&((e=this.__20.block)!=null?e:t)===t}
isNew(t){return!this.__b.has(t)}
get lastCharged(){return this.__4m}
sized(t){this.__4m=t}
lastOf(t,e){let r=this.__b.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__21?r.hit:a}
mustBeFreedSince(t,e){let r=this.__b.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__21===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__21&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__r[t]>e?!1:!this.__2[t].some(s=>s>e&&s<r)}
__48(t,e){var r,s;t>=((s=(r=this.__20)==null?a:r.hit)!=null?s:0)&&(this.__20={hit:t,block:e})}};
function Uo(t,e,r){var s,i;let n=t.slice(0,D(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!Cr(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||X(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function Ms(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=mt(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function jo(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&et(r.stack.from,w(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var Wo=28;
function Go(t,e,r){var s,i;let n=[],l=e.stack&&et(t.base,e.stack.from),_=et(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,Wo):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var Pe=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function qo(t,e,r,s,i){let n=jo(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:w(n,s.headerSize);return Rs(l,s)?Ls(l,i):"noBlock"}
function Rs(t,e){return Pt(t,e.pointerSize)&&Ke(t,e.granularity)}var Cs=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function Ls(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=w(t,-r.distance);return{block:s,header:e(s)}}
function Vo(t,e,r,s){var i;let{kind:n,pointer:l,charged:_,requested:o=0}=r;if(e===a||typeof e=="string")return;let{block:u,header:h}=e;if(l!==a&&l!==u)return;let d=t.open.get(u);if(d&&s.isCertainSince(n,d.hit)||s.isRepeated(n,u)||(h==null?a:h.kind)==="inUse"&&Re(h.bytes,_)||(h==null?a:h.kind)==="inUse"&&((i=h.bytes)!=null?i:o)<o)return;let c=Xo(n,h);if(c==="refutation")return;let p=n==="free"&&s.lastOf("alloc",u)!==a;if(!(c==="proof"||l!==a||p))return{hypothesis:t,sighting:e};let v=l!==a||Is(e,r,s),P=l===a&&s.mayBeLastFreed(u);return{hypothesis:Me(t,{block:u,isCurrent:v,mayBeLeft:P}),sighting:e}}
function Is({block:t,header:e},{hit:r,kind:s,wasFree:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t))return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function Ko(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastCharged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||Is(t,e,r),mayBeLeft:r.mayBeLastFreed(n),freedAt:o,charged:i}}
function Jo(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(!Re(i.charged,e.charged))return Me(t,{block:s,isCurrent:Bs(i,r),mayBeLeft:i.mayBeLeft})}
function Yo(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);return t.open.set(e,f({},n,{freedAt:l})),n.isCurrent||!Bs(f({},n,{freedAt:l}),s)?t:(t.open.set(e,f({},n,{freedAt:l,isCurrent:!0})),f({},t,{currentProofs:t.currentProofs+1}))}
function Bs({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function Xo(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var Me=(t,{block:e,isCurrent:r,mayBeLeft:s})=>f({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(r?1:0),blocks:s?t.blocks:new Set([...t.blocks,e])}),Re=(t,e)=>t!==a&&e!==a&&t!==e,Hs=3,Zo=2,zs=16,Qo=32,$o=256,tu=8,eu=100,ru=Hs,su=2,iu=class{
constructor(t,e){this.__2=[],this.__k=new Map,this.__g=0,this.__3h=0,this.__4z=0,this.__3u=!0,this.__34=!1,this.__2k=0,this.__r=0,this.kind=t,this.__5=e}
plan(t){var e,r;if(this.__4c)return{kind:"places",places:[]};if(this.__4i&&this.__g%Qo!==0)return{kind:"places",places:this.__9.map(({place:n})=>n)};let s=t-((r=(e=this.__2[0])==null?a:e.hit)!=null?r:t),i=(this.__g>=tu||s>=eu)&&this.__65===this.__2k;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&i&&this.__3h<ru}}
observe(t,e,r){this.__2k=t.hit;let s=this.__3u||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__3h++;let i=this.__4c?"noPlace":this.__m(t,s,r);return typeof i!="string"?f({kind:"located",from:"place"},Ds(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__r=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__1z(this.__9.map(r=>Jo(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__9)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__1z(this.__9.map(l=>Yo(l,r,t,s)))}
settle(t){if(this.__2.length===0)return[];let e=this.__1d,r=[];return this.__2=this.__2.filter(({hit:s})=>{var i;let n=(i=this.__72(s))!=null?i:e?this.__5c(s):a;return!n||!this.__4d(n,t)?!0:(this.__p(s,n.block,t),r.push(f({hit:s,kind:this.kind},Ds(n))),!1)}),r}
__4d(t,e){return!Cs(t,this.__5)||e.lastOf("alloc",t.block)!==a}
__5c(t){return Fs(this.__9.map(({shown:e})=>e.get(t)))}
__72(t){var e;let r=this.__k.get(t);if(!(r!=null&&r.isSure))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__2k>t}
hasUnknownsSince(t,e){return this.__r>t||this.__5a(t,e).length>0}
mustHaveShown(t,e,r){if(this.__r>e)return;let s=this.__5a(e,r);if(s.some(l=>{var _;return((_=this.__k.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__k.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__1z(this.__9.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__r>e)return!0;let i=r<s?r:e;return this.__2.some(({hit:n})=>n<=e||n===r||this.__k.has(n)?!1:n>i&&n<=s||this.shownAt(n).some(l=>l.block===t))}
waitsBetween(t,e,r){return this.__2.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
shownAt(t){let e=[];for(let{shown:r}of this.__9){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__k.has(t)||!this.__2.some(i=>i.hit===t))return;this.__k.set(t,e);let s=this.__9.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__1z(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),Me(i,{block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__9)t.clear();this.__1d||this.__34||this.__3h||this.__1z(this.__9.map(({place:t,shown:e,open:r})=>f({},Pe(t),{shown:e,open:r})))}
learned(){return this.__1d?this.__9.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__13=t.map(e=>Pe(e,!0)),this.__g=zs}
startOver(){this.__13=a,this.__2=[],this.__k.clear(),this.__g=0,this.__r=this.__2k,this.__4z++}
get __65(){var t,e;return(e=(t=this.__2[this.__2.length-1])==null?a:t.hit)!=null?e:0}
__5a(t,e){return this.__2.filter(r=>r.hit>t&&!Re(r.charged,e)).map(({hit:r})=>r)}
get __9(){var t;return(t=this.__13)!=null?t:[]}
get __1d(){return this.__9.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||(this.__34?e:s.size)>=Hs&&r>=Zo)}
get isUndecided(){return this.__2.length>0&&!this.__1d}
get __4i(){return this.__1d&&this.__2.length===0&&this.__g>=zs}
get __4c(){return this.__4z>su}
__m(t,e,r){var s;let i=(s=this.__13)!=null?s:this.__5n(t),n=i.map(h=>this.__6n(h,t));if(n.every(h=>h==="notRead"))return"unreadable";if(this.__g++,this.__5k(n,e))return this.__3u=!1,this.startOver(),"disagreement";let l=this.__5r(t,e),_=i.map((h,d)=>Vo(h,n[d],l,r)).filter(h=>h!==a);if(_.length===0)return this.startOver(),"noPlace";this.__13=_.map(h=>h.hypothesis);let o=_.map(h=>h.sighting);this.__34||(this.__34=o.some(({header:h})=>(h==null?a:h.kind)==="inUse"));let u=this.__1d?Fs(o):a;return u?(this.__73(),this.__4d(u,r)?u:"unreadable"):e||this.__q(l,o,r)?"learning":"disagreement"}
__5r({hit:t,charged:e,requested:r,wasFree:s=()=>!1},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,wasFree:s}}
__5n({key:t,words:e}){let r=Go(t,e,this.__5.pointerSize),s=(i,n)=>Pe({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__6n({place:t},{key:e,words:r,look:s}){return qo(t,e,r,this.__5,s)}
__5k(t,e){if((e==null?a:e.from)!=="arguments"||!this.__1d)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__q(t,e,r){if(this.__2.length>=$o)return!1;this.__2=[...this.__2,{hit:t.hit,charged:t.charged}];for(let[s,{shown:i,open:n}]of this.__9.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,Ko(l,t,r)))}return!0}
__p(t,e,r){var s;for(let{shown:i,open:n}of this.__9)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__k.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__73(){this.__4i&&(this.__13=nu(this.__9))}
__1z(t){this.__13&&(this.__13=t,t.length===0&&this.startOver())}};
function Fs(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function Ds({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function nu(t){let e=({place:{where:r}})=>"register"in r?0:r.offset<0;return t.filter((r,s)=>t.findIndex(i=>e(i)===e(r))===s)}var au=class{
constructor(t){this.__n=new Map,this.__h=new Do,this.__3a=[],this.__5=t}
plan(t){return this.__3f(t.kind,t.address).plan(this.__h.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__5.alignedHeaders&&!s)return this.__74(r,e);let l=this.__3f(r.kind,r.address).observe(t,this.__5f(i,t),this.__h);return r.kind==="alloc"&&this.__h.sized(n),l.kind==="located"?this.__67(r.kind,l.block,e,n):this.__h.unlocated(r.kind,e,l.why==="learning"),this.__50(),l}
goneAfter(t,e,r,s){let i=this.__h.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__58("free",i);if(n.some(o=>o.mayHaveFreed(e,i,t,r)))return;let l=Math.max(i,t-ve),_=!n.some(o=>o.waitsBetween(l,s,t));for(let o of n)o.wasAbout(t,{block:e,isSure:_});this.__50()}
candidates(t,e){let r=new Set;for(let s of this.__n.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__n.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__h.gap();for(let t of this.__n.values())t.forgetOpen()}
resolved(){let t=this.__3a;return this.__3a=[],t}
places(){let t=[];for(let e of this.__n.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__3f(e,r).restore(s)}}
__58(t,e,r){return[...this.__n.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__50(){for(let t of this.__n.values())for(let e of t.settle(this.__h)){this.__3a.push(e);for(let r of this.__n.values())r.blockNamedBefore(e,this.__h)}}
__3f(t,e){let r=`${t} ${e}`,s=this.__n.get(r);if(s)return s;let i=new iu(t,this.__5);return this.__n.set(r,i),i}
__74({kind:t},e){return this.__h.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__5f(t,{look:e}){if(!t||!Rs(t.block,this.__5))return;let r=Ls(t.block,e);if(!Cs(r,this.__5))return{from:t.from,block:r.block}}
__67(t,e,r,s){this.__5q(t,e,t==="free"?s:a),this.__h.located(t,e,r);for(let i of this.__n.values())i.blockNamed({kind:t,block:e,charged:s},this.__h)}
__5q(t,e,r){var s;let i=this.__h.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__58(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__n.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},Ce=4096;
function lu(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var _u=4;
function Us(t,e,r,s){let i=E(t,0,4),n=E(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(B(M(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&_u)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=Ce-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var ou=new Uint8Array,uu=64,hu=128;
function js(t,e,r,s,i=!1){var n,l;let _=qt(t),o=r.headerSize,u=S=>{var Y;return(Y=s.readMemory(w(t,S-_),o))!=null?Y:ou};if(_===0)return{kind:"headerless"};let h=u(_-o),d=Us(h,_-o,e,r),c=_===o;if(!(c?d.kind==="released":d.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return d;let p=c?h:u(0),v=((n=E(p,0,2))!=null?n:0)%8192,P=Ce-v&-r.granularity,L=c?u(P-o):h;if(!p.length||!L.length)return{kind:"unreadable"};if(!(Us(p,0,e,r).kind==="released"&&L[0]===p[2]&&L.every(S=>S===L[0])))return d;if(P!==_)return{kind:"noHeader"};let Nt=(l=p[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(Nt&uu)?v:a,ownsPage:!(Nt&hu)}}var qt=t=>A(t).low%Ce,du=17744;
function fu(t,e){let r=rt(t,w(e,60)),s=r&&t.readMemory(w(e,r),12);return s&&E(s,0,4)===du?E(s,8,4):a}var cu=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function gu(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,D(t)).map(_=>pu(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:Ws(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:Ws(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function pu(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=cu.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&A(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||B(M(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Pt(o,r.pointerSize)&&Ke(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function Ws(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var mu=4096,ku=3,bu=20,wu=class{
constructor(t,e,r){this.__u=new Map,this.__0=t,this.__5=e,this.__1g=r}
wasFree(t){let{kind:e}=js(t,this.__1g,this.__5,this);return e==="released"||e==="noHeader"}
readMemory(t,e){var r;let s=qt(t);return(r=this.__u.get(Gs(t)))==null?a:r.subarray(s,s+e)}
keep(t,e){let r=[...[...e].filter(qt).map(Gs),...this.__u.keys()];if(this.forget(),!(t>bu))for(let s of[...new Set(r)].slice(0,ku)){let i=this.__0.readMemory(s,mu);i&&this.__u.set(s,i)}}
forget(){this.__u.clear()}},Gs=t=>w(t,-qt(t)),yu=2048,vu=64,qs=18362,Su=class{
constructor(t,e,r,s,i){this.__2c=new Map,this.__0=t,this.__4=e,this.__1g=r,this.__5=s,this.__8=i,this.__u=new wu(t,s,r)}
locate(t,e,r,s){var i;let n=gu(e.stack,this.__1g,this.__5),l=Uo(e.stack,r,e.ip);if(!l)return this.__8.gap(),Tu(n);let _=this.__6f(t,e,l,n,s),o=this.__8.observe(_);if(this.__77(t),o.kind==="unlocated")return f({},Le(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return f({},Le(n),{block:o.block,blockFrom:o.from,charged:u})}
lookAgain(t){return Vs(this.__m("alloc",t))}
__5w(t,{found:e,goneAt:r},s){let i=e.kind==="inUse"&&e.ownsPage===!0;return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__5y(t)?r!=null?r:s:a}
__5y(t){let e=()=>this.__m("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__4;return e()&&!!this.__0.readMemory(r,4)&&e()}
__77(t){this.__2c.forEach((e,r)=>{e.goneAt=this.__5w(r,e,t),!(t-e.since<ve)&&(this.__2c.delete(r),e.goneAt&&this.__8.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__8.candidates("free",t)){if(this.__2c.size>=vu||this.__2c.has(e))continue;let r=this.__m("alloc",e),s=Vs(r);s!=="unknown"&&this.__2c.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__8.isUndecided?this.__u.keep(t,this.__8.candidates("alloc",t)):this.__u.forget()}
__63(t){return B(t)===this.__1g}
__6f(t,e,r,s,i){let n=this.__8.plan(r),l=n.kind==="everything"?this.__5o(e,r):this.__6g(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__6r(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__69(r.kind),pointer:o,charged:s.charged,requested:s.requested,wasFree:u=>this.__u.wasFree(u)}}
__6r(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__8.gap(),r}
__5o({registers:t,sp:e},r){let s=et(e,r.limit),i=s!==a&&s>0?this.__0.readMemory(e,Math.min(s,yu)):a,n=i&&Ms(e,i,this.__5.pointerSize);return{registers:Ie(t),stack:n}}
__6g(t,{registers:e},r){let s=[];for(let{where:u}of t)"offset"in u&&s.push(u.offset);if(s.length===0)return{registers:Ie(e)};let i=Math.min(...s),n=Math.max(...s)-i+this.__5.pointerSize,l=w(r.base,i),_=this.__0.readMemory(l,n),o=_&&Ms(l,_,this.__5.pointerSize);return{registers:Ie(e),stack:o}}
__69(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__m(t,r);return e.set(r,i),i}}
__m(t,e){let{build:r=qs}=this.__4,s=r<qs,i=js(e,this.__1g,this.__5,this.__0,s);return i.kind==="headerless"?this.__68(t,e):i}
__68(t,e){let r=this.__4.bigPages&&xn(this.__0,this.__4.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__63(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function Vs({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Le({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Tu=t=>f({},Le(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),xu=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function Ie(t){let e=new Map;return t.forEach((r,s)=>{xu.test(s)&&e.set(s,r)}),e}
function Au({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=It(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var Eu=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a}),Ou=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function Ks(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}
function Nu(t,e,r){return r==="arm64"?Ru(t,e):Pu(t,r)}var Tt=4;
function Pu(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=Mu(t,s,e),n=i&&E(t,s+i,Tt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function Mu(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?Ae(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Ru(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Tt<=t.length;l+=Tt){let _=(r=E(t,l,Tt))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let c=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(c|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let c=w(e,l+(_<<8>>13)*Tt);i.push({kind:"literal",address:c});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var Cu=64,Lu=class{
constructor(t,e){this.__37=new Map,this.__0=t,this.__4=e}
get known(){return this.__37}
holds(t,e){let r=this.__37.get(t);if(r)return r;let s=this.__m(t,e);return this.__37.set(t,s),s}
__m(t,e){let r=ss(this.__0,t,Cu);if(!r)return"unreadable";let s=w(t,-r.length),i=Nu(r,s,this.__4.instructionSet).map(l=>this.__76(l)),n=l=>l!==a&&B(M(l))===e;return i.some(n)?"yes":i.includes(a)?"unreadable":"no"}
__76(t){return t.kind==="immediate"?t.value:rt(this.__0,t.address)}},Iu=9200,Bu=500,Hu=class{
constructor(t,e,r,s){this.__4l=0,this.__3z=0,this.__53=new Set,this.__1n=new Set;var i;let{target:n,tag:l}=r;this.__0=t,this.__3=e,this.__4=n;let _=lu(n.pointerSize,n.build===a||n.build>=Iu);this.__8=new au(_),this.__8.restore(s),this.__1a=new Lu(t,n),this.__3b=new Su(t,n,l,_,this.__8),this.hunt=new Gr(Au(r,t.now()),o=>this.__1a.holds(o,l)),e.begin(this.hunt),e.note(Ou(n)),this.__4u((i=It(n.modules))==null?a:i.start)}
begin(t){this.__3.note(f({type:"counters",at:"armed"},Ks(t)))}
end(t,e="disarmed"){this.__3.note(f({type:"counters",at:"stopped"},Ks(t))),this.__6d(),this.__4t(),this.__6e(),this.__p(e)}
endWithTarget(t){this.__3.note({type:"gone",missed:t}),this.__p("targetGone")}
abandon(){this.__p("aborted")}
record(t,e,r){this.__4l+=1;let s=this.__4l;if(e==="unknown")return this.__8.gap(),this.__2w(s,t,e,{});try{return this.__2w(s,t,e,this.__3b.locate(s,t,e,r))}catch(i){throw i instanceof pt&&this.__2w(s,t,e,{}),i}}
__6d(){let t=[],e=[];for(let r of this.hunt.doubtful().slice(0,Bu)){let s=this.__3b.lookAgain(r);s==="there"?t.push(r):s==="freed"&&e.push(r)}t.length+e.length>0&&this.__3.note({type:"blocks",there:t,gone:e})}
__6e(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1a.known];for(let[e,r]of t.slice(this.__3z))this.__3.note({type:"code",address:e,holdsTag:r});this.__3z=t.length}
__4u(t){var e;if(!t||!Pt(t,this.__4.pointerSize))return;let r=(e=yr(this.__4,t))==null?a:e.start;if(!r||this.__53.has(r))return;let s=fu(this.__0,r);s!==a&&this.__3.note({type:"image",start:r,timestamp:s}),this.__53.add(r)}
__p(t){this.__3.note({type:"end",why:t,time:this.__0.now()})}
__2w(t,e,r,s){let i=this.__3.note(f({type:"hit",number:t,kind:r,stack:this.__6p(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__6z(),this.__4t(),i}
__6p({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__1n.has(e)){for(let{address:r}of t)this.__4u(r);this.__3.note({type:"stack",index:e,frames:t.map(Eu)}),this.__1n.add(e)}return e}
__4t(){let t=this.__8.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__3.note({type:"places",places:t})}
__6z(){for(let{hit:t,block:e,charged:r}of this.__8.resolved())this.__3.note({type:"located",hit:t,block:e,charged:r})}},zu=2e5;
function Js(t,e=zu){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Js(t.slice(1),e):t}var Fu=class{
constructor(t,e,r){this.__3c=!1,this.__0=t,this.__1=e,this.__c=r}
run(t){let e=this.__1.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__57(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__3c))return Jr(this.__0)?a:this.__5t()}
__57(t){var e;let r=this.__1.undo(t);if(Ys(this.__c,r,gt(t.before)),r.kind==="stillThere")return r;t===((e=this.__1n)==null?a:e.change)&&this.__6j(this.__1n.id)}
__6j(t){let e=Te(this.__0);e.kind==="found"&&e.note.id===t&&Ht(this.__1)}
__5t(){let t=Te(this.__0);if(this.__3c=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=q(this.__0);if(n.kind==="notRead"){this.__3c=!1;let o=ct(r);return this.__c({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){Ht(this.__1);return}let l=this.__1.adopt(pe(n,r,e)),_=this.__57(l);return _?this.__1n={change:l,id:i}:Ht(this.__1),_}};
function Ys(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var Du=64,Uu=class{
constructor(t,e,r){this.__31=!1,this.__0=t,this.__1=e,this.__y=r}
get hasMissed(){return this.__31}
get trouble(){return this.__2s}
returnValue(t){let e=D(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r!=null&&r.address)||!s)return;if(this.__y.pause().kind!=="undone"){this.__2s={kind:"notArmedAgain"};return}let i=this.__42();this.__1.run(Ui(r.address,this.__y.target.pointerSize));let n=this.__6i(),l=Be(n,"eip","rip","pc");if(l!==r.address){this.__31=!0,this.__2s={kind:"strayed",ip:l};return}ju(i,this.__42())||(this.__31=!0),this.__y.resume().kind!=="applied"&&(this.__2s={kind:"notArmedAgain"});let _=Be(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__60(_,s,r)?Be(n,"eax","rax","x0"):a}
__42(){let{target:t,tag:e}=this.__y;return Gt(this.__0,t,e)}
__6i(){let t=Lt(this.__0.query(Gi(this.__y.target.contextRegisters))),{pointerSize:e}=this.__y.target;return new Map([...t].map(([r,s])=>[r,j(s,e)]))}
__60(t,e,r){if(!t)return!1;if(this.__y.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=w(e.base,8),i=w(s,Du);return X(s,t)<=0&&X(t,i)<=0}};
function Be(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var ju=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Xs=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,Wu=class{
constructor(t,e,r,s){this.__7=[],this.__2h=0,this.__0=t,this.__c=s,this.__1=e,this.__3=r,this.__4x=new Fu(t,this.__1,s)}
get armed(){return this.__e}
get change(){return this.__1.open[0]}
get unrepaired(){return this.__59}
get hunts(){return this.__7}
get shown(){var t;let e=new Map;for(let r of this.__7)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Xs));this.__q([...this.__7.filter(s=>!r.has(Xs(s))),...t]),this.__4n=e}
leftValue({address:t,value:e}){let r=this.__4n;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__39;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__39)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2h+=1;let r=this.__e,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__5b(r);let i=this.__44();i&&Ys(this.__c,i.undone,i.arming.idle),this.__59=(e=Gu(i==null?a:i.undone))!=null?e:this.__4x.run(s!=null?s:(t=this.__29)==null?a:t.change)}
__5b({arming:t,evidence:e}){this.__e=a,this.__29=t,e.abandon()}
__44(){let t=this.__29;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__29=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__3t(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,{seconds:n}=e;n!==a&&this.__c({kind:"timeLimit",seconds:n});let l,_;try{l=this.__3y(i,e).run()}finally{_=this.__1j(i,l)}return{kind:"hunted",tag:t,capture:l,hunt:i.evidence.hunt,disarmed:_}}
arm(t,e){return this.__3t(t,e,!0)}
capture(t){let e=this.__e;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=q(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1j(e,a),{kind:"notArmed",anyMore:s.tag};let l=this.__38()!==e.event,_=this.__3y(e,t).run(l),{hunt:o}=r,u={kind:"hunted",tag:s.tag,capture:_,hunt:o};return _.end.kind==="targetGone"?f({},u,{disarmed:this.__1j(e,_)}):(this.__e===e&&(this.__e=f({},e,{event:this.__38()})),r.end(Gt(this.__0,s.target,s.tag),_.end.kind),u)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__5i()}
release(){this.__2h+=1;let t=this.__e;if(!t){let e=this.__44();return e?[e.undone]:this.__1.undoAll()}return this.__e=f({},t,{byUser:!1}),[this.__1j(t,a)]}
__5i(){let t=q(this.__0);if(t.kind!=="read"||V(t.value))return{kind:"nothing"};let e=Bt(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=pe(t,wt(s),r),n=this.__1.undo(this.__1.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__3t(t,e,r){return T(()=>{this.__6k();let s=Ll(this.__0,this.__1,t,e);return s.kind==="refused"?s:this.__x(t,s.target,s.idle,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__6k(){let t=this.__e;if(!t)return;let e=this.__1j(t,a);this.__c({kind:"replaced",tag:t.arming.tag,undone:e})}
__q(t){this.__7=Js(t);let e=t.length-this.__7.length;e>0&&this.__c({kind:"dropped",hunts:e})}
__x(t,e,r,s){let i=new Kl(this.__0,this.__1,e,t,r),n=this.learnedOn(e),l=new Hu(this.__0,this.__3,i,n),_=s?this.__38():"",o={arming:i,evidence:l,byUser:s,event:_};this.__c({kind:"ready",target:e,tag:t}),this.__c({kind:"repairLine",command:i.repair}),i.leaveNote(),l.begin(Gt(this.__0,e,t)),n.length>0&&this.__3.note({type:"places",places:n}),this.__e=o;let u=i.arm();return u.kind==="applied"?(this.__q([...this.__7,l.hunt]),this.__39=l.hunt,{kind:"armed",armed:o}):(this.__1j(o,a),{kind:"notWritten",applied:u})}
__3y({arming:t,evidence:e},r){let s=this.__2h;return new yo({reader:this.__0,changes:this.__1,observer:this.__c,target:t.target,evidence:e,stepOut:new Uu(this.__0,this.__1,t),isCurrent:()=>this.__2h===s},r)}
__1j({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__e)==null?a:s.arming)===t&&(this.__e=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();((i=this.__e)==null?a:i.arming)===t&&(this.__e=a),n.kind==="stillThere"&&(this.__29=t);let l=Gt(this.__0,t.target,t.tag);return e.end(l,r==null?a:r.end.kind),n}
__38(){return T(()=>this.__0.query(qi).join(`
`),()=>"")}},Gu=t=>(t==null?a:t.kind)==="stillThere"?t:a,qu=64*1024,Vu=class{
constructor(t,e,r){this.__1m=0,this.__i=t,this.__s=e,this.base=r.base,this.__3i=r.seq,this.__17=r.segment,this.__2a=r.tool}
get count(){return this.__17}
write(t){let e=this.__2n;e&&this.__78(e),this.__2n=t,this.open(),this.__4o(t),(this.__1m>=qu||Ku(t))&&this.close(),this.__2n=a}
open(){if(this.__1u)return;let t=lt(this.base,this.__17);if(this.__17>=Yr)throw new pt(t,"a recording has 1000 files");this.__1u=this.__i.create(t),this.__1m=0,this.__4o({type:"header",format:"pooltag recording",version:1,segment:this.__17,tool:this.__2a,time:this.__s()}),this.__17+=1}
close(){let t=this.__1u;this.__1u=a,t==null||t.close()}
__78(t){this.__2n=a,this.close(),this.__i.exists(lt(this.base,this.__17))&&(this.__17+=1),this.write(t)}
__4o(t){var e;let r=hl(this.__3i,t);(e=this.__1u)==null||e.writeLine(r),this.__3i+=1,this.__1m+=r.length}},Ku=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Ju=class{
constructor(t,e,r,s){this.__i=t,this.__s=e,this.__2a=r,this.__c=s}
begin(t){this.__6=t,this.__x(t.start)}
note(t){var e,r;let s=(r=(e=this.__6)==null?a:e.take(t))!=null?r:"taken";return this.__x(t),s}
opened(t){this.__2e=t}
save(t,e){var r,s;if(((r=this.__2p)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2e)==null?a:s.base)===t?this.__2e:a,n=lt(t,0);return T(()=>{if(!i&&this.__i.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__79(t,i,l);return this.__66(),this.__2e=a,this.__2p=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__56(t=>t.close())}
__66(){var t;(t=this.__6)!=null&&t.openEnd&&this.__x({type:"end",why:jr,time:this.__s()}),this.flush()}
__79(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new Vu(this.__i,this.__s,{base:t,seq:s,segment:i,tool:this.__2a});n.open();let l=H(r,(_,o)=>+(_===this.__6)-+(o===this.__6));for(let{start:_,entries:o}of l){n.write(_);for(let u of o)n.write(u)}return n.close(),n}
__x(t){this.__56(e=>e.write(t))}
__56(t){let e=this.__2p;e&&T(()=>t(e),r=>{this.__2p=a,this.__3o(r)})}
__3o({call:t,message:e}){try{this.__c({kind:"notRecorded",path:t,message:e})}catch(r){}}},Yu=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Xu(t){if(!t.includes("<"))return t;let e=t.replace(Yu,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var Zs=t=>host.parseInt64(te(t),16);
function Zu(t){if(typeof t=="number")return t;if(!Qu(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Qu(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var Qs=8e3,$u=class{
constructor(){this.__28=!1}
query(t){return ze(t)}
change(t){return ze(t)}
run(t){return ze(t)}
readMemory(t,e){let r=ti(this.__4p(t),e);if(r||!$s(t))return r;this.__28=!this.__28;let s=ti(this.__4p(t),e);return s||(this.__28=!this.__28),s}
__4p(t){return!this.__28||!$s(t)?t:z(4294967295,A(t).low)}
now(){return Date.now()}
session(){let t=xt(()=>host.currentSession.Attributes.Target),e=xt(()=>t==null?a:t.IsKernelTarget),r=xt(()=>t==null?a:t.IsLiveTarget),s=xt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function He(t){for(let e=0;e<t.length;e+=Qs)host.diagnostics.debugLog(t.slice(e,e+Qs));host.diagnostics.debugLog(`
`)}var $s=t=>A(t).high===0&&Pt(t,4);
function ti(t,e){return xt(()=>{let r=host.memory.readMemoryValues(Zs(t),e,1);return r.length===e?new Uint8Array(r):a})}
function ze(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>_e(Xu(`${r}`))):[]}catch(e){throw new pt(t,e)}}
function xt(t){try{return t()}catch(e){return}}var th=class{
exists(t){return At(t,e=>e.FileExists(t))}
create(t){return At(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=e.CreateTextWriter(r,"Utf8");return{writeLine:i=>At(t,()=>s.WriteLine(i)),close:()=>At(t,()=>r.Close())}})}
read(t,e){return At(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function At(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new pt(t,r)}}var _t="pool",ei="pooltag",eh=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${ei}.Contents.pool   (or load with .scriptrun)`];
function ri(t){return Kt(()=>sh(t))||Kt(ih)}
function rh(){Kt(()=>Reflect.deleteProperty(Vt(),_t)&&Vt()[_t]===a)||Kt(()=>si(`dx -r0 @$vars.Remove("${_t}")`))}var Vt=()=>host.namespace.Debugger.State.UserVariables;
function sh(t){return Vt()[_t]=t,Vt()[_t]!==a}
function ih(){return[`Debugger.State.Scripts.${ei}.Contents.pool`,"@$scriptContents.pool"].some(t=>si(`dx -r0 @$${_t} = ${t}`))}
function si(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function Kt(t){try{return t()}catch(e){return!1}}
function nh({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function ah(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=lh(t);return e.map(s=>{let i=s.tag===a?_h(s,r):a;return i?f({},s,{tag:B(i.tag)}):s})}var lh=t=>T(()=>{var e;let r=ge(t),s=r&&kr(t,i=>bt(t,i,r),r);return(e=s&&Pn(t,s))!=null?e:[]},()=>[]);
function _h(t,e){let r=e.filter(({tag:i})=>F(B(i))===t.text),s=r.length===1?r:r.filter(i=>oh(i,t));return s.length===1?s[0]:a}var oh=({nonPaged:t,paged:e},r)=>ii(t,r.nonPaged)&&ii(e,r.paged),ii=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function uh(t){let e=t.now(),r=t.query($i("tag",!0)),s=Ns(r);return s?{kind:"read",rows:ah(t,s.rows),unread:s.unread.length,total:nh(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var ni=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function hh(t,e){if(e==="tag")return H(t,dh);let r=fh(e);return H(t,(s,i)=>r(i)-r(s))}
function dh({text:t},{text:e}){return t===e?0:t<e?-1:1}
function fh(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return Fe;case"bytes":return ai;case"peralloc":return e=>Fe(e)===0?0:ai(e)/Fe(e)}}var Fe=t=>t.nonPaged.outstanding+t.paged.outstanding,ai=t=>t.nonPaged.bytes+t.paged.bytes,De={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, seconds, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function ch(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(De))t[e]={Help:`${r} - ${s}`};return t}var gh=class{
constructor({usage:t,help:e}){this.__1q=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1q}},C=class extends Error{},ph=500,mh=[8,256];
function li(t,e){var r,s;let i=(s=(r=De[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new C(Vn(`${e[n]}`,i))}
function Ue(t,e){if(e===a)throw new C(Gn(t));if(typeof e!="string")throw new C(Wn(t));let r=zi(e);if(!r.ok)throw new C(jn(e,r.problem));return r.tag}
function _i(t,e,r,s=1,i=1/0){let n=Zu(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new C(qn(t,s,i,r))}
function oi(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:ph};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new C(vt(`${n}`,r));let o=_==="frames"?mh:[];i[_]=_i(`The number of ${_}`,n,r,...o)}),i}
function ui(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new C(vt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var kh=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function hi(t,e){if(typeof e=="string"&&e.trim()!==""&&!kh.test(e))return e;throw new C(ua(t))}
function bh([t,e]){let r=ni.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new C(vt(`${s}`,di))}var di=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${ni.join(" ")}`;
function wh(t){if(!(t===a||/[*?]/.test(t)))throw new C(vt(`${JSON.stringify(t)} is no tag in the listing and`,di))}var ot=class{
constructor(t,e){this.__54=t,this.__v=e}
toString(){return this.__54}
*[Symbol.iterator](){for(let t=0;t<this.__v.length;t+=1){let e=this.__v[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__v[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__v.length} rows`);return e}},fi=48,ci=12,Jt=t=>t.length>fi?`${t.slice(0,fi-ci-3)}...${t.slice(-ci)}`:t;
function Et(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var yh=class{
constructor(t,e,r){var s,i;this.__1w=e,this.__6=t,this.Kind=e.kind,this.Site=Jt((i=(s=t.siteOf(t.stackOf(e),r))==null?a:s.frame.text)!=null?i:""),this.Block=e.block&&Zs(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__1w.number}`}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__1w,l=[`tag ${JSON.stringify(F(this.__1w.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),_=this.__6.stackOf(this.__1w).map(({text:o})=>o);return[l.join(", "),..._].join(`
`)}
get[Symbol.metadataDescriptor](){return Et("Charged","Cpu")}},gi=class{
constructor(t){this.__52=t}
toString(){return this.__52}},vh=/^Ex\w*Lookaside/;
function Sh(t){var e,r,s;return vh.test((s=(r=(e=t[D(t)])==null?a:e.symbol)==null?a:r.name)!=null?s:"")}var je=t=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"(no caller)"};
function pi(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e;return`${[`${je(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(F(t.tag))}`,`${m(i,"allocation")} and ${m(n,"free")} seen here, from ${m(l.length,"stack")}`,r&&Th(r),r&&xh(r),Ah(t,e),...Eh(e),Oh(t,e),`coverage ${nt(t)}${Er(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,Nh(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function Th({blocks:t,bytes:e,old:r}){let s=t===1?"stays":"stay";return`${m(t,"block")} allocated here ${s}${Ph(e)}, ${r} of them old`}
function xh({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Ah(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>yt((h-t.start.time)/1e3),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function Eh(t){let{freedByOtherModules:e,unlocatedAllocs:r,refused:s}=t;return[...e>0?[`${m(e,"block")} of here freed by other modules`]:[],...r>0?[`of ${m(r,"allocation")} here the block is not known`]:[],...s>0?[`${m(s,"block")} refused at once by a limit of the tag`]:[]]}
function Oh(t,{stacks:e}){return e.some(r=>Sh(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function Nh(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}var Ph=t=>t===a?"":`, ${t} bytes`;
function Mh(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>f({},n,{share:n.holding.blocks/s}));return H(i,(n,l)=>mi(l)-mi(n)||l.holding.blocks-n.holding.blocks)}var mi=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Rh=class{
constructor(t,{use:e,holding:r,share:s}){var i;this.__6=t,this.__1h=e,this.__4a=r,this.Blocks=r.blocks,this.Bytes=r.bytes,this.Share=`${Math.round(s*100)} %`,this.Of=e.allocs,this.Old=r.old,this.Median=(i=r.sizes)==null?a:i.median,this.Coverage=nt(t)}
toString(){return Jt(je(this.__1h))}
details(){return pi(this.__6,{use:this.__1h,holding:this.__4a})}
get[Symbol.metadataDescriptor](){return Et("Blocks","Bytes","Of","Old","Median")}},Ch=class{
constructor(t,e){let{use:r,holding:s}=e;this.__6=t,this.__3j=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=s==null?a:s.blocks,this.Bytes=s==null?a:s.bytes,this.Coverage=nt(t),this.Note=t.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return Jt(je(this.__3j.use))}
details(){return pi(this.__6,this.__3j)}
get[Symbol.metadataDescriptor](){return Et("Allocs","Frees","Blocks","Bytes")}},ki=34,Lh=class{
constructor(t,e){this.__2q=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=this.__2g().slice(1).join(" < ");this.Callers=r.length>ki?`${r.slice(0,ki-3)}...`:r,this.Coverage=nt(t)}
toString(){var t;return Jt((t=this.__2g()[0])!=null?t:"(no caller)")}
details(){return this.__2q.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return Et("Allocs","Frees")}
__2g(){return this.__2q.slice(D(this.__2q)).map(({text:t})=>t)}},Ih=class{
constructor(t,e,r){let s=zh(t,e);this.PoolHitTag=s.value===a?"not readable":Z(M(s.value));let i=Jr(t);this.Armed=Fh(s,e,i),this.Repair=Dh(s,i),this.Recorded=We([...e.shown.keys()].map(n=>JSON.stringify(F(n)))),this.Learned=We(e.learned().map(Bh)),this.Skipped=We(r)}
toString(){return this.Armed}};
function Bh({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${Hh(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var Hh=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,We=t=>t.length===0?"none":t.join(", ");
function zh(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=q(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:ct(wt(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function Fh({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(V(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(F(M(t)))}${i}`;return s?n:!r||gt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function Dh({value:t,repair:e},r){return t!==a&&V(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function Yt(t,e,r){return`${m(e,r)}; ${t.map(Nr).join("; ")}`}
function Uh(t,e){let r=`read in ${yt(t.seconds)}`,s=t.unread>0?[`${m(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[m(e,"tag"),r,...s,...i].join("; ")}var jh=class{
constructor(t){this.__1q=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=bi(t.nonPaged.allocs,t.paged.allocs),this.Frees=bi(t.nonPaged.frees,t.paged.frees),this.Owner=Wh(t.description)}
toString(){return this.__1q.text}
details(){let{text:t,tag:e,description:r="no description"}=this.__1q,s=e!==a&&Qe(e)?` (${Z(e)})`:"";return`${t}${s}: ${r}`}
get[Symbol.metadataDescriptor](){return Et("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function bi(t,e){return t===a||e===a?a:t+e}
function Wh(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Gh=class{
constructor(t,e,r,s){this.__o=[],this.__0=t,this.__f=e,this.__2v=r,this.__3q=s}
toString(){return`pooltag ${this.__3q}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return ch()}
hitTag(...t){return this.__11("hitTag",t,([e,...r])=>{let s=Ue("hitTag",e),i=oi('hitTag("Abc ", ',r.filter(l=>l!==Ot)),n=this.__f.hunt(s,i,r.includes(Ot));return n.kind==="hunted"?Or(n):Ar(n)})}
arm(...t){return this.__11("arm",t,([e,r])=>{let s=Ue("arm",e);if(r!==a&&r!==Ot)throw new C(vt(`${r}`,`dx @$pool.arm("Abc ", "${Ot}")`));let i=this.__f.arm(s,r===Ot);return i.kind==="armed"?Qn(s,i.armed.arming.repair):Ar(i)})}
capture(...t){return this.__11("capture",t,()=>{let e=this.__f.capture(oi("capture(",t));return e.kind==="hunted"?Or(e):$n(e)})}
clear(...t){return this.__11("clear",t,()=>ea(this.__f.clear()))}
skip(...t){return this.__11("skip",t,([e])=>{let r=ui("skip",e);return this.__o=[...this.__o.filter(s=>s!==r),r],Tr(this.__o)+(this.__5s(r)?"":Kn(r))})}
unskip(...t){return this.__11("unskip",t,([e])=>{let r=ui("unskip",e),s=this.__o.includes(r)?"":Jn(r);return this.__o=this.__o.filter(i=>i!==r),s+Tr(this.__o)})}
save(...t){return this.__11("save",t,([e])=>ha(this.__2v.save(hi("save",e))))}
open(...t){return this.__11("open",t,([e])=>fa(this.__2v.open(hi("open",e))))}
used(...t){this.__2d("used",t);let{sort:e,pattern:r}=bh(t),s=uh(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=hh(s.rows,e).filter(({text:n})=>r===a||ye(r,n)||ye(r,n.trim()));return i.length===0&&wh(r),new ot(Uh(s,i.length),i.map(n=>new jh(n)))}
leaks(...t){let e=this.__7("leaks",t),r=[];for(let s of e)for(let i of Mh(s,this.__o))r.push(new Rh(s,i));return new ot(Yt(e,r.length,"call site"),r)}
sites(...t){let e=this.__7("sites",t),r=[];for(let s of e)for(let i of Vh(s.sites(this.__o)))r.push(new Ch(s,i));return new ot(Yt(e,r.length,"call site"),r)}
stacks(...t){let e=this.__7("stacks",t),r=[];for(let s of e){let i=H(s.stackUses(),(n,l)=>yi(l)-yi(n));for(let n of i)r.push(new Lh(s,n))}return new ot(Yt(e,r.length,"stack"),r)}
hits(...t){let[e]=t,r=e===a?qh:_i("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__7("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new yh(n,l,this.__o));return new ot(Yt(s,i.length,"hit"),i)}
status(...t){return this.__2d("status",t),new Ih(this.__0,this.__f,this.__o)}
help(...t){li("help",t);let e=Object.values(De).map(r=>new gh(r));return new ot(`pooltag ${this.__3q}`,e)}
__5s(t){let{hunts:e}=this.__f,r=s=>Ir(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2d(t,e){li(t,e),this.__f.reconcile()}
__11(t,e,r){try{return this.__2d(t,e),new gi(r(e))}catch(s){if(!(s instanceof C))throw s;return new gi(s.message)}}
__7(t,e,[r]=e){this.__2d(t,e);let s=r===a?a:Ue(t,r),{shown:i}=this.__f,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(Yn(s));return n}},Ot="unseen",qh=100,Vh=t=>H(t,(e,r)=>wi(r)-wi(e)),wi=({use:t})=>t.allocs+t.frees+t.unknown,yi=({hits:t})=>t.alloc+t.free+t.unknown,ut=new $u,Ge=t=>He(ra(t)),vi=new th,Xt=new Ju(vi,()=>ut.now(),"0.1.0",Ge),Kh=new Ul(ut,ut,t=>{Xt.note(f({type:"change"},t))}),qe=new Wu(ut,Kh,Xt,Ge),Jh=new Dl(ut,vi,Xt,qe),U=new Gh(ut,qe,Jh,"0.1.0");
function Yh(){for(let r of eh("0.1.0"))He(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(Qh(s),r));class e{
get Pool(){return U}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>U.used(...r)),t("poolhit",(...r)=>U.hitTag(...r)),t("poolleaks",(...r)=>U.leaks(...r)),t("poolrestore",(...r)=>U.clear(...r)),t("poolhelp",(...r)=>U.help(...r))]}
function Xh(){ri(U)&&He("@$pool is ready: dx @$pool.help()")}
function Zh(){for(let t of qe.release())t.kind==="stillThere"&&Ge({kind:"notRepaired",command:t.repair});Xt.flush(),rh()}
function Qh(t){return(...e)=>(ri(U),t(...e))}return[U,Yh,Xh,Zh]})();
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
