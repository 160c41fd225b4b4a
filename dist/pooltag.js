/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const c=Object.assign;var On=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),zt=t=>{var e;return(e=On[t&255])!=null?e:""},ut=t=>zt(t>>>24)+zt(t>>>16)+zt(t>>>8)+zt(t),or=2147483648;
function M(t){return t>>>0}
function Ft(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return M(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function ur(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function hr(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:ue(Ft([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function Nn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?ue(Ft(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?ue(M(Number.parseInt(t,16))):hr(t)}
function ue(t){return t<or?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:U(t)}}}
function U(t){return M(t&~or)}
function W(t){let e=r=>r>=32&&r<=126;return ur(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function V(t){return`0x${ut(t)}`}
function Pn(t){return Ft([...ur(t)].reverse())}
function dr(t){return W(t).includes(".")}var fr=16,vt=t=>t,ht=vt("0".repeat(fr));
function it(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return vt(e.toLowerCase().padStart(fr,"0"))}
function J(t,e){return vt(ut(t)+ut(e))}
function B(t){return{high:Number.parseInt(t.slice(0,8),16),low:dt(t)}}var dt=t=>Number.parseInt(t.slice(8),16);
function y(t,e){let r=dt(t)+e;if(r>=0&&r<4294967296)return vt(t.slice(0,8)+ut(r));let{high:s}=B(t);return J((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function C(t,e){if(t.slice(0,8)===e.slice(0,8))return dt(e)-dt(t);let r=B(t),s=B(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function j(t,e){return t<e?-1:t>e?1:0}
function cr(t,e){return(dt(t)&e-1)===0}
function G(t,e){return e===4?vt(ht.slice(8)+t.slice(8)):t}
function Ut(t,e){return t.charAt(e===4?8:0)>="8"}
function Rn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var he=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Dt(t,e){let r=dt(t),s=e===4&&r>=2147483648;return he(s?J(4294967295,r):t)}var p=t=>t,ft=t=>`0x${(t>>>0).toString(16)}`,Mn=p("g"),Bn=(t,e)=>p(`g ${Dt(t,e)}`),de=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,Cn=t=>p(de(t));
function In(t,e,r){return p(`rM 0x1;${e?"kb":"k"}${ft(t)}${pr(r)}`)}var Ln=t=>p(`rM 0x1${pr(t.filter(e=>e==="$thread"))}`),Hn={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function zn(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${gr(r)}}`:"";return p(`${gr(Hn[t])}${s};lm o`)}var Fn=p("r@$prcb"),gr=t=>`r@${t.join(",@")}`,Un=(t,e)=>p(`${e?"kb":"k"}${ft(t)}`),Dn=(t,e)=>p(`.fnent ${Dt(t,e)}`),pr=t=>t.map(e=>`;${de(e)}`).join(""),Wn=p(".lastevent"),jn=p(de("$ptrsize")),Gn=p("vertarget"),mr=p("lm"),qn=p("lm o"),Kn=p("sx"),Vn={status:p("sxe bpe"),command:p('sxe -c "" bpe'),handling:p("sxe bpec")},Jn=p(".reload"),Yn=t=>p(`x nt!${t}`),Xn=t=>p(`dt nt!${t}`),Zn=(t,e)=>p(`ln ${Dt(t,e)}`);
function Qn(t,e,r){let s=Dt(t,e);return r.length===4?p(`ed ${s} ${ft(Tt(r))}`):p(`eb ${s} ${r.map(ft).join(" ")}`)}var St=t=>p(`ed nt!PoolHitTag ${ft(t)}`);
function $n(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return p(`!poolused ${ft(r)}`)}
function ta(t){let e=W(t).replace(/[^A-Za-z0-9]/g,"?");return p(`!poolused 0x1 ${e}`)}var ea=p("dd nt!PoolHitTag L1"),ra=p(".cache flushall"),Wt="poolHitTagNote",sa=t=>p(`dx -r0 @$${Wt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),ia=p(`dx -r0 @$${Wt}`),na=p(`dx -r0 @$vars.Remove("${Wt}")`);
function Tt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function fe(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var aa=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,jt=t=>t.replace(aa,"."),la=300,xt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(jt(r).slice(0,la)),this.name="HostError",this.call=t}},I=(t,e)=>T(()=>t.query(e),()=>[]);
function T(t,e){try{return t()}catch(r){if(!(r instanceof xt))throw r;return e(r)}}var kr=32,_a=9,oa=96,nt=8192,z=t=>t===kr||t===_a,ce=t=>t>=48&&t<=57,ua=t=>ce(t)||t>=97&&t<=102||t>=65&&t<=70;
function v(t,e){let r=e;for(;r<t.length&&z(t.charCodeAt(r));)r++;return r}
function Y(t,e){let r=e;for(;r<t.length&&ua(t.charCodeAt(r));)r++;return r}
function ha(t,e){let r=e;for(;r<t.length&&ce(t.charCodeAt(r));)r++;return r}
function ge(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=kr;)e--;return t.slice(0,e)}
function X(t,e){let r=Y(t,e),s=r-e;if(s===16)return pe(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==oa)return pe(da+t.slice(e,r),4,r);let i=Y(t,r+1);if(i-r===9)return pe(t.slice(e,r)+t.slice(r+1,i),8,i)}var da="00000000",pe=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function fa(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function Gt(t,e){let r=[];for(let s of t){let i=s.length<=nt?e(s):a;i!==a&&r.push(i)}return r}
function ca(t,e){return{elementSize:e,rows:Gt(t,r=>ga(r,e))}}
function ga(t,e){let r=X(t,v(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=pa(t,i,e*2);if(n<0||(s.push(ma(t,i,n)),!ka(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function pa(t,e,r){let s=e+r,i=Y(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var ma=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),ka=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),br={kind:"unknown"},me=(t,e)=>Sr(e,t.readMemory(e.address,e.before.length));
function ba(t,e){var r,s;yr(t);let i=me(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=Sr(e,wa(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(wr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:br}var wr=({kind:t})=>t==="after"||t==="mixed";
function yr(t){I(t,ra)}
function vr(t,e){e===4&&yr(t)}
function Sr(t,e){if(!e)return br;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function wa(t,{address:e,pointerSize:r}){let s=ca(I(t,ea),4).rows.find(n=>G(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(fe(i))}
function x(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function Z(t,e,r){let s=x(t,e,4),i=r===8?x(t,e+4,4):0;return s===a||i===a?a:J(i,s)}
function ke(t,e,r){let s=t.readMemory(e,r);return s&&Z(s,0,r)}
function at(t,e){let r=t.readMemory(e,4);return r&&x(r,0,4)}
function Tr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=Z(i,l*s,s);if(_===a||_===ht)break;n.push(_)}return n}var be=(t,e,r)=>y(t,e*r),ya=t=>Gt(t,va);
function va(t){let e=X(t,v(t,0));if(!e||!z(t.charCodeAt(e.end)))return;let{name:r,detail:s}=xr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function xr(t){let e=Sa(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Sa(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function qt(t,e,r){let s=`nt!${e}`.toLowerCase();return T(()=>{let i=t.query(Yn(e)),n=ya(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:G(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function Ar(t,e,r){let s=qt(t,e,r);return s.kind==="found"?s.address:a}
function At(t){let e=new Map;for(let r of t)if(!(r.length>nt||!r.includes("=")))for(let[s,i]of Aa(r))e.has(s)||e.set(s,i);return e}var Ta=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,xa="^ Bad register error in ";
function Aa(t){var e,r;let s=[],[i=""]=t.split(xa);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=it((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!Ta.test(n))return[]}return s}
function we(t){let e=!1;return Gt(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),Ea(r,e)))}
function Ea(t,e){let r=X(t,v(t,0));if(!r||!z(t.charCodeAt(r.end)))return;let s=X(t,v(t,r.end));if(!s||!z(t.charCodeAt(s.end)))return;let i=v(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}var Oa=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function Er(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function Or(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return Na(t,e+u,h,o)},i=s("Key",!1),n=Nr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=Nr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:M(i),nonPaged:n,paged:l}}
function Nr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function Na(t,e,r,s){let i=x(t,e,4),n=r===8?x(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function Pr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Rr(s.nonPaged,i.nonPaged),paged:Rr(s.paged,i.paged)}),e)}var Rr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function Pa(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=Or(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function Ra(t,e){let r=new Map,s;for(let i of t){if(i.length>nt)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Mr=(t,e)=>Ra(I(t,Xn(e)),e);
function Br(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Cr(e.type);return e&&r!==a?e.offset+r:a}
function Cr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var Ma=16,Ir=12,Ba=4096;
function Ca(t,e,r){let s=Mr(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=ke(t,_.address,r),h=at(t,o.address);if(!u||!h||(h&h-1)!==0)return;let f=Br(s);if(f===a)return;let d={keyOffset:i.offset,sizeOffset:l.offset};return c({address:u,slots:h,entrySize:f},d,{sizeUnit:n?1:Ba,pointerSize:r})}
function Ia(t,e,r){let s=Ha(r),i=Er(s,e.slots-1);if(e.sizeUnit===1)return ye(t,e,i,r);let n=ye(t,e,i,r);if(n.kind==="found")return n;let l=ye(t,e,La(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var La=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function ye(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,f=Math.min(Ma,n-r),d=t.readMemory(be(i,r,l),f*l);if(!d)return{kind:"unreadable"};for(let g=0;g<d.length;g+=l){if(Z(d,g,h)!==s)continue;let m=Z(d,g+o,h),S=m&&C(ht,m);if(S===a)return{kind:"unreadable"};let N=S*u;return{kind:"found",tag:Ft(d.subarray(g+_,g+_+4)),bytes:N}}return{kind:"absent"}}
function Ha(t){let{high:e,low:r}=B(t);return(r>>>Ir|e<<32-Ir)>>>0}var za=["$thread","$prcb"],Lr=(t,e,r)=>T(()=>{let s=At(t.query(Cn(r))).get(r);return s&&G(s,e)},()=>{}),Fa=8,Ua=64;
function Hr(t,e,r){let s=Ja(Mr(t,"_POOL_TRACKER_TABLE")),i=Da(t,e),n=Ur(t,e("PoolTrackTable"),r);if(!s||!i||!Fr(n))return;let l=Wa(t,e("ExPoolTagTables"),r),_=ja(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return c({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function Da(t,e){let r=Se(t,e("PoolTrackTableSize")),s=Se(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function Wa(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:Tr(t,e.address,Ua,r)}
function ja(t,e,r){let s=Ur(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!Fr(s))return"none";let i=Se(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var ct={kind:"unreadable"};
function ve(t,e,r){let s=qa(t,e,r);if(s.kind!=="slot")return s.kind==="none"?Ka(t,e,r):s;let i=[];for(let n of e.tables){let l=Et(t,e,n,s.index,1);if(!l)return ct;let _=l.get(0);_&&U(_.tag)===r&&i.push(_)}return zr(Pr(i))}
function Ga(t,e){let r=new Map;for(let n of e.tables){let l=Et(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?Et(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(Pr),...i.values()].filter(n=>n!==a):a}
function qa(t,e,r){let[s]=e.tables;if(!s)return ct;let i=e.mask+1,n=Er(r,e.mask);for(let l=i;l>0;){let _=Math.min(Fa,i-n,l),o=Et(t,e,s,n,_);if(!o)return ct;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(U(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function Et(t,{layout:e},r,s,i){let n=be(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&Pa(l,e)}
function Ka(t,e,r){var s;let{expansion:i}=e,n=i&&Et(t,e,i.table,0,i.slots);if(i&&!n)return ct;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>U(_.tag)===r);return l?zr(l):Va(t,e)}
function Va(t,e){for(let r of e.tables){let s=be(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&Or(i,0,e.layout);if(!n)return ct;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function zr(t){if(!t)return ct;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function Ja(t){let e=t&&Br(t);if(!t||e===a)return;let r={};for(let s of Oa){let i=t.fields.get(s),n=i&&Cr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Fr=t=>t.kind==="found"&&t.address!==ht;
function Ur(t,e,r){if(e.kind!=="found")return e;let s=ke(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var Se=(t,e)=>e.kind==="found"?at(t,e.address):a,Ya=(t,e)=>j(t.start,e)<=0&&j(e,t.end)<0,Dr=(t,e)=>t.modules.find(r=>!r.unloaded&&Ya(r,e)),Kt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),Xa=(t,e)=>{var r;return((r=Dr(t,e))==null?a:r.name.toLowerCase())==="nt"},Za=64;
function Wr(t){let e=Te(t);if(!e)return{kind:"noPointerSize"};let r=qt(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=we(I(t,mr)).map(n=>c({},n,{start:G(n.start,e),end:G(n.end,e)}));if(!Kt(s))return{kind:"noModules"};let i=n=>qt(t,n,e);return{kind:"read",target:c({pointerSize:e},$a(t,e),{poolHitTag:r.address,modules:s,contextRegisters:za.filter(n=>Lr(t,e,n)),processorBlocks:Qa(t,i,e),tracker:Hr(t,i,e),bigPages:Ca(t,i,e)})}}
function Qa(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=Tr(t,i.address,Za,r))!=null?s:[]}
function Te(t){let e=At(I(t,jn)).get("$ptrsize");return e===J(0,4)?4:e===J(0,8)?8:a}
function $a(t,e){var r,s;let i=(r=I(t,Gn).find(l=>/Kernel Version/i.test(l)))!=null?r:"",n=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(i))==null?a:s[1];return{description:i.trim(),instructionSet:e===4?"x86":tl(i),build:n?Number(n):a}}
function tl(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function Q(t){let e=Te(t),r=e&&Ar(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=jr(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function jr(t,e,r){return vr(t,r),at(t,e)}var el=0,D=t=>t===0||t>=2147483648,Ot=t=>t!==a&&D(t)?t:el;
function xe({address:t,pointerSize:e},r,s){let i=Ot(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:fe(i),after:fe(s),repair:St(i)}}var rl=class{
constructor(t,e,r){this.__p=[],this.__z=new Set,this.__5g=0,this.__36=t,this.__0=e,this.__5f=r}
get open(){return this.__p}
run(t){return this.__36.run(t)}
debugger(t){return this.__36.change(t)}
plan(t){this.__5g+=1;let e=c({id:this.__5g},t);return this.__1q(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__p.push(e),e}
apply(t){this.__p.push(t);let e;if(me(this.__0,t).kind==="before"){if(e=this.__18(t,t.after,"address"),e===a&&this.__5a(t))return this.__4n(t);if(this.__z.add(t),this.__2i(t).kind==="before"){let r=this.__18(t,t.after,"name");if(r===a&&this.__5a(t))return this.__4n(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__p.includes(t))return{kind:"undone"};vr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2i(t);if(s.kind==="before")return this.__t(t,"undone"),{kind:"undone"};let i=wr(s)||s.kind==="unknown"&&!this.__73(t);if(r===sl)return i?il(t,s,e):this.__7p(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__18(t,t.before,r%2===0?"address":"name");n!==a&&this.__z.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__p].reverse().map(t=>this.undo(t))}
leave(t){this.__t(t,"gone")}
forget(){for(let t of[...this.__p])this.__t(t,"gone")}
__4n(t){return this.__1q(t,"applied"),{kind:"applied"}}
__t(t,e){this.__p.splice(this.__p.indexOf(t),1),this.__z.delete(t),this.__1q(t,e)}
__7p(t,e){return this.__t(t,"gone"),{kind:"notOurs",holds:qr(e)}}
__1q(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__5f({change:o,state:e,time:this.__0.now()})}
__18(t,e,r){let s=r==="name"&&this.__7e(t)?St(Tt(e)):Qn(t.address,t.pointerSize,e);return T(()=>this.__36.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2i(t){return this.__z.has(t)?ba(this.__0,t):me(this.__0,t)}
__5a(t){return this.__2i(t).kind==="after"}
__7e({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Q(this.__0);return r.kind==="read"&&r.address===e}
__73({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=Q(this.__0);return r.kind==="read"&&r.address!==e}},sl=3,Gr=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!D(t.holds),qr=t=>"bytes"in t?Tt(t.bytes):a,il=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:qr(e)}),nl=({armed:t,saved:e,address:r,id:s})=>`${ut(t)} ${ut(e)} ${r} ${s}`;
function al(t,e){let r=nl(e);return T(()=>t.debugger(sa(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function Vt(t){T(()=>t.debugger(na),()=>{})}var Ae=t=>T(()=>{let e=t.query(ia),r=e.map(ll).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Wt)?"none":"unknown"}));
function ll(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=it(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=M(_(r));return D(o)?a:{armed:o,saved:Ot(_(s)),address:l,id:n}}var _l=class{
constructor(t,e,r,s,i){this.__5b=!1,this.__5c=!1,this.__0=t,this.__2=e,this.target=r,this.tag=s,this.idle=i,this.repair=St(i);let n=t.now().toString(16);this.__1q={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__1c&&this.__2.open.includes(this.__1c)?this.__1c:a}
leaveNote(){this.__5b=al(this.__2,this.__1q)}
arm(){if(this.__5c)return Kr;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__1c=this.__2.plan(xe({address:s,pointerSize:i},r,e)),this.__2.apply(this.__1c)}
pause(){let{change:t}=this;return t?this.__2.undo(t):{kind:"undone"}}
resume(){let t=this.__53();return(t?this.__3s(t):!this.__5b)?this.arm():Kr}
disarm(){this.__5c=!0;let t=this.__53(),e=this.__6q(t);return t&&this.__3s(t)&&e.kind!=="stillThere"&&Vt(this.__2),e}
forget(){this.__2.forget()}
__6q(t){let{change:e}=this;if(e&&!(t&&this.__7g(t)))return this.__2.undo(e);e&&this.__2.leave(e);let r=Q(this.__0);return r.kind!=="read"?{kind:"notOurs"}:D(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__7g(t){let{armed:e,address:r}=t;return!this.__3s(t)&&e===this.tag&&r===this.target.poolHitTag}
__3s({id:t}){return t===this.__1q.id}
__53(){let t=Ae(this.__0);return t.kind==="found"?t.note:a}},Kr={kind:"refused",failure:a,undone:{kind:"undone"}},ol=["break","second-chance break","output","ignore"];
function ul(t){let e=[];for(let r of t){if(r.length>nt)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(hl(i,s[1],s[2]));let n=s?a:dl(r);n&&e.push(n)}return e}
function hl(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?c({},t,{command:s}):c({},t,{secondCommand:s})}
function dl(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=ol.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function Vr(t){var e;let r=ul(I(t,Kn)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&cl(l)?Ee("command",l):i.status!=="break"?Ee("status",Jr(i)):(n==null?a:n.handled)===!1?Ee("handling",Jr(n)):{kind:"stops"}}var Ee=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),Jr=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),fl=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,cl=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!fl.test(e));
function gl(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=_=>_!==a&&ve(t,s,_).kind==="found",n=ve(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=pl(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[Pn(r),l].find(i)}}
function pl(t){let e=t>>>24;if(!(e!==32&&e!==0))return M(t&16777215|(e===0?32:0)<<24)}var ml=3790,kl=1024;
function bl(t,e,r,s){let i=Jt(t);if(i)return $(i);if(D(r))return $({kind:"neverHit",tag:r});let n=wl(t,e);if(n.kind!=="read")return $(n);let{target:l}=n,_=jr(t,l.poolHitTag,l.pointerSize);if(_===a)return $({kind:"unreadable"});if(!D(_))return $({kind:"alreadyArmed",value:_});if(yl(t,l))return $({kind:"taggingOff"});let o=Vr(t);if(o.kind==="breaksPassed")return $(o);let u=vl(r,gl(t,l,r),s);return u?$(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function Jt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var Yr=t=>{var e;return((e=Jt(t))==null?a:e.kind)==="notLive"},$=t=>({kind:"refused",problem:t});
function wl(t,e){let r=Wr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(T(()=>e.debugger(Jn),()=>{}),Wr(t))}
function yl(t,e){if(e.build===a||e.build>=ml)return!1;let r=Ar(t,"NtGlobalFlag",e.pointerSize),s=r&&at(t,r);return s!==a&&(s&kl)===0}
function vl(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var Sl=class{
constructor(t,e,r){this.__41=!1,this.__0=t,this.__2=e,this.__a=r}
run(t){let e=this.__2.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__69(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__41))return Yr(this.__0)?a:this.__6z()}
__69(t){var e;let r=this.__2.undo(t);if(Xr(this.__a,r,Tt(t.before)),r.kind==="stillThere")return r;t===((e=this.__22)==null?a:e.change)&&this.__84(this.__22.id)}
__84(t){let e=Ae(this.__0);e.kind==="found"&&e.note.id===t&&Vt(this.__2)}
__6z(){let t=Ae(this.__0);if(this.__41=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=Q(this.__0);if(n.kind==="notRead"){this.__41=!1;let o=St(r);return this.__a({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){Vt(this.__2);return}let l=this.__2.adopt(xe(n,r,e)),_=this.__69(l);return _?this.__22={change:l,id:i}:Vt(this.__2),_}};
function Xr(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var Tl=6e3,Oe=2,xl=class{
constructor(t){this.__1u=0,this.__y=t!==a&&t>=Tl?Oe:0}
get isBefore(){return this.__y>=Oe&&!this.isAfter}
get isAfter(){return this.__1u>=Oe}
sawBefore(){this.__y+=1}
sawAfter(){this.__1u+=1}},Yt=(t,e)=>t.slice(0,e+1).every(({afterGap:r,doubtful:s},i)=>!r&&(!s||i===e)),Ne=t=>t.length===0?"noStack":"framesMissing",Zr=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Al=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,El=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Ol=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Nl=/^VerifierExt$/i,Pl=/\?\? ?::|`string'/,Rl=64;
function Pe(t){var e;if(Nl.test(t.module))return t.name.includes("Pool")?$r(t.name):a;if(Zr.test(t.module))return t.name==="DbgBreakPoint"||Pl.test(t.name)?"neither":(e=Qr(t.name))!=null?e:Ml(t.name)}
function Qr(t){return Al.test(t)?"alloc":El.test(t)?"free":a}
function Ml(t){return Ol.test(t)?$r(t):a}
function $r(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function q(t){let e=t.findIndex(({symbol:r})=>!r||Pe(r)===a);return e<0?t.length:e}
function Bl(t){return Zr.test(t.module)&&t.name==="ExFreePool"&&t.offset>Rl}
function ts(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var es=t=>t==="last"||t==="after",Cl=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Re(t){var e;let r=Cl.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var rs=1e3,Xt=(t,e)=>({line:t,text:e.slice(0,200)}),tt=4,Zt={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},ss={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Il=class{
reset(){this.__4e=a,this.__45=a}
read(t){let e=v(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__4e=Ll(t);else if(t.startsWith("NonPaged",e))this.__45=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1m(t)}}
__1m(t){let[e,...r]=Hl(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===ss.verbose.join(" ");if(!i&&s!==ss.summary.join(" "))return;let n=r.map((o,u)=>{var h,f;return o.end-((f=(h=r[u-1])==null?a:h.end)!=null?f:e.start+tt)}),l=i?"verbose":this.__8e(n,e.start),_=this.__4e;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===Zt[l].join()?n:a}}
__8e(t,e){if(t.join()===Zt.current.join())return"current";if(t.join()!==Zt.oldest.join())return"old";let r=this.__45;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Ll(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Hl(t){let e=[],r=v(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=v(t,i)}return e}var is={kind:"unread"};
function zl(t,e){let r=v(t,0);if(t.startsWith("TOTAL",r)&&z(t.charCodeAt(r+5)))return Fl(t,r+5,e);let s=e.widths?Ul(t,e,e.widths):Dl(t,r,e);return s?{kind:"row",usage:s}:jl(t,r)?is:{kind:"other"}}
function Fl(t,e,r){let{layout:s,widths:i=as(s)}=r,n=Me(t,e,i,s);return!n||t.slice(n.end).trim()!==""?is:c({kind:"total"},us(n.numbers))}
function Ul(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!_s(t,i))continue;let n=Me(t,i+tt,s,r);if(!(!n||i!==e&&!n.inPlace))return os(t.slice(i,i+tt),n.numbers,t.slice(n.end))}}
function Dl(t,e,r){let s=ns(t,e,tt,r),i=ns(t,e,t.slice(e,e+tt).search(/\s/),r);return s&&i?a:s!=null?s:i}
function ns(t,e,r,{layout:s}){if(r<1||!_s(t,e,r))return;let i=Me(t,e+r,as(s),s);if(!(!i||!Wl(t,i.end)))return os(t.slice(e,e+r),i.numbers,t.slice(i.end))}var as=t=>Zt[t].map(()=>Number.POSITIVE_INFINITY),Wl=(t,e)=>e>=t.length||z(t.charCodeAt(e))||z(t.charCodeAt(e-2))||t.startsWith(ls,e),ls="UNKNOWN pooltag";
function _s(t,e,r=tt){let s=e+r;if(e<0||t.length<=s||!z(t.charCodeAt(s))||v(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var jl=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function Me(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=Gl(t,l,(i=r[u])!=null?i:0);if(!h)return;let f=u===r.length-1?ql(t,h,o,s):h.end,d=f===a?a:fa(t.slice(h.start,f));if(f===a||d===a)return;let g=f===h.columnEnd||f>h.columnEnd&&h.full;_=_&&g,o=o&&(g||u===0),n.push(d),l=f}return{numbers:n,end:l,inPlace:_}}
function Gl(t,e,r){let s=v(t,e),i=t.charAt(s)==="-"?s+1:s,n=ha(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function ql(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(ls))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function os(t,e,r){let s=r.trim(),i=t.length===tt&&!t.includes(".")?hr(t):a;return c({text:t.padEnd(tt),tag:i!=null&&i.ok?i.tag:a},us(e),{description:s||a})}
function us(t){let e=t.length/2;return{nonPaged:hs(t.slice(0,e)),paged:hs(t.slice(e))}}
function hs(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function ds(t){var e;let r=new Il,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(es(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new Yl(l))}}return s==null?a:s.listing()}var Kl=5e4,Vl=1024,Jl=16,Yl=class{
constructor(t){this.__14=[],this.__17=[],this.__g=[],this.__1m=t}
push(t,e){if(t.length>Vl)return this.__v(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=zl(t,this.__1m);if(r.kind==="other")return Re(t)?"after":this.__v(t,e);if(this.__3u(),r.kind==="row")this.__14.push(r.usage);else if(r.kind==="unread")this.__10(Xt(e,t));else return this.__67={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__14.length<Kl?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1m;return{layout:t,sort:e,rows:this.__14,total:this.__67,unread:this.__17}}
__v(t,e){return this.__g.length>=Jl?"after":(this.__g.push(Xt(e,t)),"other")}
__3u(){for(let t of this.__g)this.__10(t);this.__g=[]}
__10(t){this.__17.length<rs&&this.__17.push(t)}};
function Qt(t,e,r){return e.tracker?ve(t,e.tracker,r):T(()=>Xl(t,r),()=>({kind:"unreadable"}))}
function Xl(t,e){let r=ds(t.query(ta(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:fs(n),frees:fs(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function fs(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var Zl=64,Ql=class{
constructor(t,e,r){this.__3o=!1,this.__0=t,this.__2=e,this.__1a=r}
get hasMissed(){return this.__3o}
get trouble(){return this.__3f}
returnValue(t){let e=q(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r&&Yt(t.stack,t.stack.indexOf(r)))||!r.address||!s)return;if(this.__1a.pause().kind!=="undone"){this.__3f={kind:"notArmedAgain"};return}let i=this.__29();this.__2.run(Bn(r.address,this.__1a.target.pointerSize));let n=this.__83(),l=Be(n,"eip","rip","pc");if(l!==r.address){this.__3o=!0,this.__3f={kind:"strayed",ip:l};return}$l(i,this.__29())||(this.__3o=!0),this.__1a.resume().kind!=="applied"&&(this.__3f={kind:"notArmedAgain"});let _=Be(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__78(_,s,r)?Be(n,"eax","rax","x0"):a}
__29(){let{target:t,tag:e}=this.__1a;return Qt(this.__0,t,e)}
__83(){let t=At(this.__0.query(Ln(this.__1a.target.contextRegisters))),{pointerSize:e}=this.__1a.target;return new Map([...t].map(([r,s])=>[r,G(s,e)]))}
__78(t,e,r){if(!t)return!1;if(this.__1a.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=y(e.base,8),i=y(s,Zl);return j(s,t)<=0&&j(t,i)<=0}};
function Be(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var $l=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function t_(t){let e=X(t,e_(t));if(!e||t.charAt(e.end)!==" ")return;let r=s_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=n_(t.slice(s).trim().replace(/\s+/g," "));if(i_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function e_(t){let e=v(t,0),r=Y(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var r_=["fadd","fabd"];
function s_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,Y(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return r_.includes(r)?a:r}
function i_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&Y(r,0)===8)}var n_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function cs(t){let e=v(t,0);if(t.charAt(e)==="#"&&(e=v(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var a_="(Inline)",l_="(Inline Function)",gs=t=>t===4?3:4,__=5,o_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],u_=/\+0x[0-9a-f]+(?=\s)/i;
function Ce(t){let e=ge(t),r=h_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:ge(e.slice(0,r)),source:ps(s.slice(i))}}
function h_(t){let e=u_.exec(t);if(e)return e.index+e[0].length;let r=d_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&ps(t.slice(s+1))?s:t.length}
function d_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=o_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function ps(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>ce(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function $t(t){let e=ge(t),{head:r,offset:s}=f_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!c_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function f_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var c_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function ms(t,e){let r=v(t,0),s=p_(t,r),i=s===a?r:v(t,Y(t,r));return e==="names"?S_(t.slice(i),s):t.charCodeAt(i)===g_?v_(t,i,s):m_(t,i,s,e)}var g_=40,ks=58;
function p_(t,e){let r=Y(t,e),s=r-e;if(!(s<2||s>3||!z(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function m_(t,e,r,s){let i=X(t,e);if(!i)return;let n=s==="noBase"?i:k_(t,i,s);if(!n||!z(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=v(t,n.end),o=w_(t,b_(t,_),l),u=o&&ws(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function k_(t,e,r){let s=v(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=X(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var b_=(t,e)=>t.startsWith("(T) ",e)?v(t,e+3):e;
function w_(t,e,r){let s=t.charCodeAt(e)===ks,i=[],n=s?v(t,e+1):e;for(;i.length<gs(r);){let l=X(t,n);if((l==null?a:l.pointerSize)!==r||!y_(t,l.end))break;i.push(l.address),n=v(t,l.end)}if(!(s&&t.charCodeAt(n)!==ks)&&!(i.length>0&&i.length<gs(r)))return{words:i,end:s?v(t,n+1):n}}var y_=(t,e)=>e>=t.length||z(t.charCodeAt(e));
function v_(t,e,r){let s=[l_,a_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=ws(t.slice(i));return n&&n.text!==""?c({},n,bs,{number:r,inline:!0}):a}var bs={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function S_(t,e){let r=Ce(t),s=$t(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return c({},r,bs,{symbol:s,number:e,inline:!1})}
function ws(t){let{text:e,source:r}=Ce(t),s=$t(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var T_=t=>t.charAt(v(t,0))==="#"&&cs(t)===a,x_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,A_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,ys=" (UTC ",E_=256,O_=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function vs(t){var e;if(t.length>E_||!N_(t))return;let r=P_(t.trim());if(x_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?R_(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:O_.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var N_=t=>"B*STND^".includes(t.charAt(v(t,0)))||t.includes(" - code ")||t.includes(ys);
function P_(t){let e=t.includes(ys)?A_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function R_(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:Ss(t)}}
function Ss(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=it(n.trim());l&&i.push(l)}return i}
function M_(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=vs(s);i&&(r=new I_(i))}return(e=r==null?a:r.report())!=null?e:B_(t)}
function B_(t){let e=new xs;for(let r of t)e.push(r);return e.place.instruction?c({kind:"stepped"},e.place):a}var C_=24,I_=class{
constructor(t){this.__47=new xs,this.__g=0,this.__1r=t,this.__3l=t.kind==="targetGone"}
push(t){let e=this.__3l?"after":this.__3d(t);return this.__3l=es(e),e}
report(){let t=this.__1r;return t.kind==="targetGone"?t:c({},t,this.__47.place)}
__3d(t){if(t.length>nt)return this.__v();let e=vs(t);if(e)return this.__8k(e)?"taken":"after";if(H_(t))return this.__6t(t.trim()),"taken";if(Re(t))return"after";let r=this.__47.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__v()}
__8k(t){return this.__1r.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__47.place.symbol===a}
__6t(t){let e=this.__1r;e.kind==="bugcheck"&&e.parameters.length===0?this.__1r=c({},e,{parameters:Ss(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1r={kind:"manualBreak"}:t.startsWith(Ts)&&(this.__1r={kind:"other",event:t}))}
__v(){return this.__g++,this.__g>C_?"after":"other"}},Ts="A fatal system error has occurred",L_=["*","(0x",Ts];
function H_(t){let e=v(t,0);return e===t.length||T_(t)?!0:L_.some(r=>t.startsWith(r,e))}var xs=class{
constructor(){this.place={}}
push(t){let e=t_(t);if(e){let s=this.__62;return this.place={symbol:s,instruction:e},"instruction"}let r=z_(t);return r===a?"other":(this.__62=r,this.place={symbol:r},"symbol")}};
function z_(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Ce(e.slice(0,-1));return $t(r.text)&&r.text}
function F_(t){let e=t.filter(i=>i.length<=nt),r=As(e,/^Last event: (.+)$/);if(r===a)return;let s=As(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function As(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Nt=t=>T(()=>F_(t.query(Wn)),()=>{}),Es=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function U_(t){for(let[e,{symbol:r}]of t.slice(0,q(t)).entries()){if(!r||e===0&&Bl(r))continue;let s=Pe(r);if(s==="alloc"||s==="free")return s}}
function D_(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Qr(r);let s=Pe(t);return s==="neither"?a:s}var Ie={kind:"computed"},te=(t,e,r)=>G(y(t,e),r==="x86"?4:8),lt=4;
function W_(t,e){let r=x(t,t.length-lt,lt);if(r===a||B(e).low%lt!==0)return[];if(et(r,4227858432,2483027968))return[{kind:"function",address:y(e,Os(r)-lt)}];let s=et(r,4294966303,3594452992),i=et(r,4294965279,3594455071)||et(r,4294965248,3611232256);return s||i?[Ie]:[]}
function j_(t,e){let[r,s,i]=[0,1,2].map(o=>x(t,o*lt,lt));if(r===a)return;if(et(r,4227858432,335544320))return{kind:"function",address:y(e,Os(r))};if(s===a||i===a)return;let n=r&31;if(!(et(r,2667577344,2415919104)&&(s&1023)===n*33&&i===ee(3592355840|n<<5)))return;let l=s>>>10&4095,_=G_(r,e);if(et(s,4290772992,4181721088))return{kind:"slot",address:y(_,l*8)};if(et(s,4290772992,2432696320))return{kind:"function",address:y(_,l)}}var et=(t,e,r)=>ee(t&e)===ee(r),ee=t=>t>>>0,Os=t=>(t<<6>>6)*lt;
function G_(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=B(e);return y(J(s,ee(i&-4096)),r*4096)}
function Le(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=re(t,e+u);if(h===a)return;let f=u+4;if(!_)return{extension:l,length:f,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let d=(o>>3&7)!==4;return{extension:l,length:f,fixed:d?a:{kind:"absolute",displacement:h}}}var Ns=({kind:t,displacement:e},r,s)=>te(t==="relative"?r:J(0,0),e,s);
function re(t,e){let r=x(t,e,4);return r===a?a:r|0}var Ps=[76,139,21],q_=7,K_=7;
function V_(t,e,r){let s=[];for(let i=2;i<=K_;i+=1){let n=t.length-i,l=t[n]===232&&i===5?re(t,n+1):a;if(l!==a){let u=r==="x64"?J_(t,n,e):a;s.push({kind:"function",address:te(e,l,r),slot:u})}let _=t[n]===255?Le(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:Ns(o,e,r)}),(!o||Y_(t,n,r))&&s.push(Ie)}return s}
function J_(t,e,r){let s=e-q_;if(!Ps.every((n,l)=>t[s+l]===n))return;let i=re(t,s+Ps.length);return i===a?a:y(r,e-t.length+i)}
function Y_(t,e,r){let s=t[e-1],i=r==="x64"&&Rs(s)?t[e-2]:s;return i===100||i===101}var Rs=t=>t!==a&&(t&240)===64;
function X_(t,e,r){var s;let i=r==="x64"&&Rs(t[0])?1:0,n=l=>y(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:te(n(2),l,r)}}case 233:{let l=re(t,i+1);return l===a?a:{kind:"function",address:te(n(5),l,r)}}case 255:{let l=Le(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:Ns(_,n(1+o),r)}:Ie}default:return}}var Z_=16,Q_=12;
function $_(t,e,r){return r==="arm64"?W_(t,e):V_(t,e,r)}
function to(t,e,r){return r==="arm64"?j_(t,e):X_(t,e,r)}
function eo(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function ro(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:Gt(t.slice(e+1),so)}
function so(t){if(!t.startsWith("    "))return;let e=$t(xr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var io=4096;
function Ms(t,e,r){var s;let i=l=>t.readMemory(y(e,-l),l),n=B(e).low%io;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var _t={kind:"undecided"},no=3,ao=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,lo=class{
constructor(t,e){this.__5o=new Map,this.__0=t,this.__3=e}
before(t,e){let{instructionSet:r}=this.__3,s=Ms(this.__0,t,Z_);if(!s||!r)return _t;let i=$_(s,t,r),n=eo(i,l=>this.__4z(l),e&&_o(e));return n?this.__2w(n,no):_t}
__4z(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return ke(this.__0,t.address,this.__3.pointerSize)}
__2w(t,e){let r=this.__4z(t);if(!r)return _t;let s=this.__5p(r);if(s.some(({name:l})=>ao.test(l)))return _t;let i=Bs(s);if(i.kind==="pool")return i;let n=this.__7h(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?Bs(this.__5p(t.address)):n}
__7h(t,e){let{instructionSet:r}=this.__3,s=e>0?this.__0.readMemory(t,Q_):a,i=s&&r&&to(s,t,r);return i?this.__2w(i,e-1):_t}
__5p(t){let e=this.__5o.get(t);if(e)return e;let r=T(()=>ro(this.__0.query(Zn(t,this.__3.pointerSize))),()=>[]);return r.length>0&&this.__5o.set(t,r),r}},_o=({address:t,symbol:e})=>t&&e&&y(t,-e.offset);
function Bs(t){let e=new Set(t.map(D_));if(e.size>1)return _t;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:_t}var oo=class{
constructor(t,e){this.__4r=new Set,this.__f=new Map,this.__0=t,this.__3=e,this.__4s=new lo(t,e)}
classify(t){let e=this.__70(t);if(e)return{kind:"foreign",stop:e};let r=U_(t.stack);return r?{kind:"hit",of:r}:this.__6j(t)}
__70({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!Xa(this.__3,e)||!this.__7b(e))return{kind:"other",event:l};let _=q(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&ts(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__7b(t){if(this.__4r.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__4r.add(t),r}
__6j({ip:t,stack:e}){var r,s;let i=q(e),n=e[i];if(!(n!=null&&n.address)||!Yt(e,i))return{kind:"hit",of:"unknown"};let l=this.__f.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__4s.before(n.address,_);switch(o.kind){case"pool":return this.__f.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function uo(t){var e;let r=new co;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var ho=1e4,fo=8,co=class{
constructor(){this.__o=[],this.__17=[],this.__g=[],this.__4w="frames",this.__55=!1,this.__z=!1,this.__2y=!0}
get begun(){return this.__55||this.__o.length>0}
get fromTop(){return this.__o.length>0&&this.__2y}
push(t,e){if(t.length>nt)return this.__v(t,e);if(this.__2s)return this.__6m(t,e,this.__2s);let r=ms(t,this.__4w);return r?this.__86(r,t,e):this.__7s(t,e)}
listing(){return{style:this.__4g,frames:this.__o,unread:this.__o.length===0?[...this.__17,...this.__g]:this.__17}}
__86(t,e,r){return t.text===""?!this.begun||!this.__4x(t)?this.__v(e,r):(this.__2s={row:t,line:Xt(r,e)},"taken"):this.__4x(t)?(this.__3u(),this.__4m(t),"taken"):"after"}
__6m(t,e,{row:r,line:s}){this.__2s=a;let i=ms(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__g.push(s),this.push(t,e)):(this.__4m(c({},r,{text:i.text,symbol:i.symbol})),"taken")}
__7s(t,e){let r=v(t,0);if(r===t.length)return this.__o.length>0&&this.__r===a?"after":"taken";let s=cs(t);return s?this.__1m(s):mo(t,r)?(this.__z=!0,this.__1k!=="frames"&&(this.__1k=t.includes(ko)?"unwinding":"frames"),"taken"):this.begun?yo(t,r)?"taken":vo(t)?(this.__o.length===0&&(this.__2y=!1),this.__1k="frames","taken"):Re(t)?"after":this.__v(t,e):this.__v(t,e)}
__1m(t){return this.__o.length>0?"after":(this.__55=!0,this.__4w=t,"taken")}
__4x(t){var e;if(this.__o.length===0)return!0;if(this.__o.length>=ho)return!1;let r=(e=this.__4g)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__r===a?t.number===this.__r:t.number>this.__r}
__4m(t){var e,r;this.__o.length===0&&((e=t.number)!=null?e:this.__17.length)>0&&(this.__2y=!1);let s=this.__7a(t),i=s?a:this.__5q;this.__1k=a,this.__r=t.number,(r=this.__4g)!=null||(this.__4g=po(t)),t.text.startsWith("0x")&&(this.__z=!0),this.__o.push(go(t,i,{doubtful:this.__z,afterGap:s})),t.inline||(this.__5q=t.returnAddress===ht?a:t.returnAddress)}
__7a({number:t,symbol:e}){return this.__o.length===0?!this.__2y:this.__r!==a&&t!==this.__r+1?!0:this.__1k==="frames"||this.__1k==="unwinding"&&(e==null?a:e.name)!==""}
__v(t,e){return this.begun?this.__g.length>=fo?"after":(this.__g.push(Xt(e,t)),"other"):this.__z?"after":"other"}
__3u(){this.__g.length>0&&this.__r===a&&(this.__1k="frames");for(let t of this.__g)this.__17.length<rs&&this.__17.push(t);this.__g=[]}};
function go(t,e,{doubtful:r,afterGap:s}){let{text:i,args:n,inline:l}=t,_={text:i,args:n,inline:l,doubtful:r};return e!==a&&(_.address=e),t.symbol!==a&&(_.symbol=t.symbol),t.base!==a&&(_.base=t.base),t.returnAddress!==a&&(_.returnAddress=t.returnAddress),t.source!==a&&(_.source=t.source),s&&(_.afterGap=!0),_}
function po(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=__?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var mo=(t,e)=>t.startsWith("WARNING: ",e)&&bo.some(r=>t.includes(r))||t.startsWith("<Intermediate frames may have been skipped",e),ko="unwind information not available",bo=["frames may be wrong","unwinding can be inaccurate","outside normal stack bounds"],wo=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],yo=(t,e)=>wo.some(r=>t.startsWith(r,e)),vo=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Cs=24;
function So(t,e,r,s=Cs){let i=t.query(In(s,e.pointerSize===4,e.contextRegisters)),n=Is(i,e);if(!n)return He("registers",i);let l=Ls(i,n.ip);return l?{kind:"read",reading:c({report:r},n,{stack:l})}:He("stack",i)}
function Is(t,e){var r,s,i,n;let l=To(At(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=zs(l,e);return{ip:_,sp:o,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),processor:u}}
function Ls(t,e){let[r,...s]=uo(t).frames;return r&&[c({},r,{address:e}),...s]}var He=(t,e)=>({kind:"unreadable",missing:t,answer:Hs(e)}),Hs=t=>t.slice(0,3).join(" / ").slice(0,200);
function To(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,G(s,e.pointerSize))}),r}
function zs(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Fs=4096,xo=3,Us=32,Ao=class{
constructor(t){this.__n=new Map,this.__4a=new Set,this.__3m=new Map,this.__5d=!0,this.__1s=t}
get isEmpty(){return this.__n.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:_,thread:o}=t;if(!this.__5d||!Eo(e,r))return;let u=Oo(l,_,e);if(!this.__4a.has(u)){this.__4a.add(u);return}let h=this.__7i(t,e,s);if(!h)return;o&&this.__3m.set(o,y(_,h.end));let f=(i=this.__n.get(l))!=null?i:[],d=f.find(g=>Ws(g,h));h.met=(n=d==null?a:d.met)!=null?n:0,h.isCompared||(h.isCompared=(d==null?a:d.isCompared)===!0),this.__n.set(l,[h,...f.filter(g=>!Ws(g,h))])}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__n.get(t))!=null?s:[],n=r&&this.__3m.get(r),l=n&&C(e,n);if(l===a||i.length===0)return;let _=i.map(u=>u.end),o=Math.min(l,Math.max(..._),Fs);return o>=Math.min(..._)?o:a}
recognise(t,e){let r=this.__2b(t,e);if(!r)return;let{known:s,frames:i}=r;return s.met+=1,s.met%Us===0||!s.isCompared?a:i}
check(t,e,r){let s=this.__2b(t,e);if(!s)return;if(No(s.frames,r)){s.known.isCompared=!0;return}this.clear(),this.__5d=!1;let{met:i,steps:n}=s.known,l=Math.floor(i/Us)+Number(Ds(n));return{frames:n.map(({frame:_})=>_),hits:Math.max(0,i-l)}}
__2b(t,e){var r;for(let s of(r=this.__n.get(t.ip))!=null?r:[]){let i=this.__2w(s,t,e);if(i)return{known:s,frames:i}}}
clear(){this.__n.clear(),this.__4a.clear(),this.__3m.clear()}
__2w({steps:t},{sp:e,fp:r},s){let i=this.__1s,n=[],l=0,_=r&&C(e,r);for(let{frame:o,rule:u,word:h}of t){let f=l,d=l;if(u.kind==="fixed")d+=u.bytes;else if(u.kind==="entered")f-=i;else{if(_===a||_<l)return;f=_,d=_+i;let m=Z(s,_,i);_=m&&C(e,m)}if(Z(s,d,i)!==h)return;l=d+i;let g=o.args.map((m,S)=>Z(s,l+S*i,i));if(!g.every(m=>m!==a))return;n.push(c({},o,{base:y(e,f),args:g}))}return n}
__7i({ip:t,sp:e,fp:r},s,i){var n,l;let _=[],o=0,u=t;for(let[f,d]of s.entries()){let g=d.address===u?i(u):a,m=d.base&&C(e,d.base);if(!g||!d.returnAddress||m===a)return;let S=f===0,N=f===s.length-1;switch(g.kind){case"fixed":if(m!==o||d.args.length>0||g.isTrap&&!N)return;o+=g.bytes+this.__1s;break;case"entered":if(!S||m!==-this.__1s)return;o+=this.__1s;break;case"linked":if(m<o||S&&d.base!==r)return;o=m+2*this.__1s}_.push({frame:d,rule:g,word:d.returnAddress}),u=d.returnAddress}let h=(l=(n=_[_.length-1])==null?a:n.frame.args.length)!=null?l:0;return o+=h*this.__1s,o<=Fs?{steps:_,end:o,met:0,isCompared:!Ds(_)}:a}};
function Eo(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===ht)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===xo)&&!_&&!o)}var Oo=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&C(e,s)} ${i}`)].join(),Ds=t=>t.some(({rule:e})=>e.kind==="linked"),Ws=(t,e)=>t.steps.length===e.steps.length&&t.steps.every(({word:r},s)=>{var i;return r===((i=e.steps[s])==null?a:i.word)}),No=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},_)=>{let o=e[_];return r===(o==null?a:o.address)&&s===(o==null?a:o.base)&&i===(o==null?a:o.returnAddress)&&n===(o==null?a:o.text)&&l.join()===(o==null?a:o.args.join())});
function Po(t){var e;let r=t.join(`
`),s=o=>{var u,h;return it((h=(u=o.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let _=l==="Non-FPO"?"ebp":"omitted";return js(i)===js(n)?{start:i,frame:_}:{frame:_}}var js=t=>B(t).low&4095,Gs=10,Ro=3;
function Mo(t){var e,r;let s=t.join(`
`),i=m=>{var S,N;return it((N=(S=m.exec(s))==null?a:S[1])!=null?N:"")},n=ze(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=ze(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=ze(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,f]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(se))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||f===a)return;let d=u>Ro?a:Bo(t,f);if(!d)return;let g=y(o,-_);return c({},d,{bodyStart:y(g,n+h),end:y(g,l)})}
function Bo(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(se),h=Co(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===Gs}return r===e?{frameBytes:s,isTrap:i}:a}
function Co(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=se((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case Gs:return{slots:1,bytes:e*8};default:return}}var se=t=>Number.parseInt(t,16),ze=t=>t!=null&&t.startsWith("00000000")?se(t):a,Io=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__48=e}
ruleOf(t){return this.__4.has(t)||this.__4.set(t,this.__6f(t)),this.__4.get(t)}
clear(){this.__4.clear()}
__6f(t){let e=I(this.__0,Dn(t,this.__48));if(this.__48===4)return Lo(t,Po(e));let r=Mo(e);return r&&Ho(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function Lo(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var Ho=(t,{bodyStart:e,end:r})=>j(e,t)<0&&j(t,r)<0,zo=class{
constructor(t,e,r,s=Cs){this.__5w=new Map,this.__0=t,this.__3=e,this.__a=r,this.__2v=s,this.__4=new Ao(e.pointerSize),this.__49=new Io(t,e.pointerSize)}
begin(){this.__4c&&(this.__2c=Ks(I(this.__0,qn)))}
read(t){var e;let r=this.__4.isEmpty?[]:this.__8m(),s=Is(r,this.__3);if(!s)return this.__80(t);let i=c({},s,{processor:(e=s.processor)!=null?e:this.__7z(s.registers)});this.__6l(r);let n=this.__8a(i),l=n&&this.__4.recognise(i,n);return l?{kind:"read",reading:c({report:t},i,{stack:l,stackBytes:n})}:this.__8s(t,i,n)}
__80(t){let e=So(this.__0,this.__3,t,this.__2v);return e.kind==="read"&&this.__5i(e.reading,e.reading.stack),e}
__8m(){let{contextRegisters:t}=this.__3;return this.__4c?I(this.__0,zn(this.__4c,t)):[]}
get __4c(){let{instructionSet:t}=this.__3;return t==="arm64"?a:t}
__7z(t){let e=t.get("gdtr"),r=e&&this.__5w.get(e);if(r!==a||!this.__3.contextRegisters.includes("$prcb"))return r;let s=At(I(this.__0,Fn)),i=zs(s,this.__3);return e&&i!==a&&this.__5w.set(e,i),i}
__8s(t,e,r){let s=this.__0.query(Un(this.__2v,this.__3.pointerSize===4)),i=Ls(s,e.ip);if(!i)return He("stack",s);let n=r&&this.__4.check(e,r,i);return n&&this.__a({kind:"stacksDiffer"}),this.__5i(e,i),{kind:"read",reading:c({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__5i(t,e){this.__2c&&this.__4.learn(t,e,this.__2v,r=>this.__49.ruleOf(r))}
__8a(t){let e=this.__4.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__6l(t){var e,r;if(qs(t)===((e=this.__2c)==null?a:e.listing))return;let s=Ks(t);(s==null?a:s.places)!==((r=this.__2c)==null?a:r.places)&&(this.__4.clear(),this.__49.clear()),this.__2c=s}},Fo=/^\s*[0-9a-f`]{8,17}\s/i,qs=t=>t.filter(e=>Fo.test(e)).join();
function Ks(t){let e=we(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:qs(t),places:r}}var Uo=16,Do=2*3600,Wo=20,jo=60,Go=30,qo=class{
constructor(t,e){this.__d=0,this.__f={alloc:0,free:0,unknown:0},this.__3g=0,this.__54=!1,this.__c=t,this.__28=e,this.__3k=new oo(t.reader,t.target),this.__3c=new zo(t.reader,t.target,t.observer,e.frames),this.__4f=t.reader.now(),this.__q=this.__4f}
run(t=!1){let e=this.__8p(t),{hasMissed:r}=this.__c.stepOut;return{end:e,hits:this.__d,kinds:this.__f,seconds:this.__38(),hasMissed:r}}
__8p(t){return T(()=>{var e;for(this.__1j=Nt(this.__c.reader),this.__c.lastStop.begin(this.__c.target,this.__1j),this.__3c.begin(),t&&this.__8g();;){let r=(e=this.__6i())!=null?e:this.__8c();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__8g(){let{target:t,lastStop:e}=this.__c,r=this.__3c.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3k.classify(s);i.kind==="hit"&&this.__3d(s,i.of,e.judge(s,t,!0))}
__8c(){let{changes:t,isCurrent:e}=this.__c,r=e()?t.run(Mn):[];if(!e())return{kind:"superseded"};let s=M_(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__76();if(i==="no")return Vs(r);s&&(this.__1j=a);let n=this.__3c.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__c.evidence.doubt(n.doubted),i==="unknown"&&this.__c.lastStop.isAgain(n.reading)?Vs(r):this.__7r(n.reading))}
__76(){let t=this.__1j;return this.__1j=Nt(this.__c.reader),!t||!this.__1j?"unknown":Es(t,this.__1j)?"yes":"no"}
__7r(t){let{target:e,tag:r,lastStop:s}=this.__c,i=!this.__54;this.__54=!0;let n=this.__3k.classify(t);if(n.kind==="hit"){let _=i?s.judge(t,e,!1):"new";return this.__3d(t,n.of,_)}s.saw(t,r);let l=i&&s.comesBack;return c({kind:"foreign",stop:n.stop},l&&{mayBeOld:l})}
__3d(t,e,r){return this.__c.lastStop.saw(t,this.__c.tag),r==="repeat"?a:this.__82(t,e,r==="unknown")}
__82(t,e,r){this.__3g=e==="unknown"?this.__3g+1:0,this.__d+=1,this.__f[e]+=1;let{evidence:s,stepOut:i}=this.__c,n=s.record(t,e,i,r);return this.__4h(),i.trouble?Ko(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__6i(){if(this.__3g>=Uo)return{kind:"unknownHits",count:this.__3g};if(this.__d>=this.__28.hits)return{kind:"hits"};let{seconds:t}=this.__28;return t!==a?this.__38()>=t?{kind:"seconds"}:a:this.__77()}
__77(){let t=this.__38();if(this.__d<Wo||t<jo)return;let e=this.__d/t;return this.__28.hits/e>Do?{kind:"tooSlow",hitsPerSecond:e}:a}
__4h(){let t=this.__c.reader.now();if(t-this.__q<Go*1e3)return;this.__q=t;let{observer:e}=this.__c,r=this.__28.hits;e({kind:"progress",hits:this.__d,wanted:r,seconds:this.__38()})}
__38(){return(this.__c.reader.now()-this.__4f)/1e3}},Vs=t=>({kind:"notRun",answer:Hs(t.filter(e=>e.trim()!==""))});
function Ko(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var Fe=4096;
function Vo(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var Jo=4;
function Js(t,e,r,s){let i=x(t,0,4),n=x(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(U(M(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&Jo)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=Fe-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var Yo=new Uint8Array,Xo=64,Zo=128;
function Ys(t,e,r,s,i=!1){var n,l;let _=gt(t),o=r.headerSize,u=A=>{var oe;return(oe=s.readMemory(y(t,A-_),o))!=null?oe:Yo};if(_===0)return{kind:"headerless"};let h=u(_-o),f=Js(h,_-o,e,r),d=_===o;if(!(d?f.kind==="released":f.kind==="noHeader"&&h.every(A=>A===h[0]))||!r.alignedHeaders)return f;let g=d?h:u(0),m=((n=x(g,0,2))!=null?n:0)%8192,S=Fe-m&-r.granularity,N=d?u(S-o):h;if(!g.length||!N.length)return{kind:"unreadable"};if(!(Js(g,0,e,r).kind==="released"&&N[0]===g[2]&&N.every(A=>A===N[0])))return f;if(S!==_)return{kind:"noHeader"};let Ht=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(Ht&Xo)?m:a,ownsPage:!(Ht&Zo)}}var gt=t=>B(t).low%Fe,Xs=8;
function Ue(t,e){return Qo(t.toLowerCase(),e.toLowerCase())}
function Qo(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function $o(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function De(t){return $o(c({},t,{offset:0}))}
function Zs(t,e=[],r=[]){let s=q(t);for(;s<t.length-1&&Qs(t[s],r);)s++;let i=t[s];return i&&Yt(t,s)?tu(i,s,e):a}
function Qs(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Ue(s,De(r))):!1}
function tu(t,e,r){var s;let i=t.address&&eu(t.address,r);if(i)return c({key:$s(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:$s(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?he(t.address):t.text;return c({key:l,frame:t,depth:e},n)}var $s=(t,e)=>`${t}+0x${e.toString(16)}`;
function eu(t,e){let r=e.find(({start:i,end:n})=>j(i,t)<=0&&j(t,n)<0),s=r&&C(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var ru=5e4,su=class{
constructor(t=ru){this.__56=new Map,this.__n=[],this.__2g=t}
intern(t){let e=iu(t),r=this.__56.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__n.length;return this.__56.set(e,s),this.__n.push(t),s}
at(t){var e;return(e=this.__n[t])!=null?e:[]}
get all(){return this.__n}
get size(){return this.__n.length}
get isFull(){return this.__n.length>=this.__2g}};
function iu(t){return t.map(nu).join(" ")}
function nu({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var au=3,lu=8;
function ti(t,e="unreadable"){var r,s;let i=_u(t);if(i<lu||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:De(l)}:{};return c({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function _u(t){let e=Array.from({length:au},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?De(_.symbol):_.text)}return i.size});return Math.max(...e)}
function F(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}var ou={allocs:0,frees:0};
function uu(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=m=>t.reduce((S,N)=>S+m(N),0),_=e.kind==="floor"?e.missed:ou,o=_.frees+l(m=>m.unlocatedFrees)-l(m=>m.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(m=>m.unlocatedAllocs),f=Math.min(u,h+_.frees+i),d=r.size+s.size<n?u:f,g=Math.max(0,-o);return{count:u,ofThere:f,hits:g+Math.max(0,d-_.frees)}}var hu=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function du(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:A})=>!i.has(A)),o=_.filter(({block:A})=>s.has(A)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let f=t.reduce((A,{block:oe,hit:yc})=>i.has(oe)?Math.max(A,n-yc):A,l),d=_.filter(({hit:A})=>hu(A,{lastHit:n,longestLife:f})).length,g=Math.max(0,d-u),m=ei(_,A=>A.charged),S={blocks:h,old:g,sizes:fu(m)},N=ri(m,h,_.length);if(N!==a)return c({},S,{bytes:N});let Ht=ri(ei(_,A=>A.requested),h,_.length);return Ht===a?S:c({},S,{requested:Ht})}
function ei(t,e){let r=[];for(let s of t){let i=e(s);i!==a&&r.push(i)}return F(r,(s,i)=>s-i)}var ri=(t,e,r)=>t.length<r?a:t.slice(0,e).reduce((s,i)=>s+i,0);
function fu(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function cu(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var si=2e5,ii=class xn{
constructor(e=si,r=new Map){this.limit=e,this.__1b=r}
alloc(e,r){let s=this.__1b.get(e);return!s&&this.__1b.size>=this.limit?{kind:"full"}:(this.__1b.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__1b.get(e);return i?(this.__1b.delete(e),i.tag===r&&gu(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__1b}
copy(){return new xn(this.limit,new Map(this.__1b))}},gu=(t,e)=>t===a||e===a||t===e,ni={bytes:0,of:0},pu=({bytes:t,of:e},r)=>r===a?{bytes:t,of:e}:{bytes:t+r,of:e+1},ai=t=>t.reduce((e,r)=>({bytes:e.bytes+r.bytes,of:e.of+r.of}),ni),mu=512,li=class{
constructor(){this.__1v=new Map,this.__24=Number.POSITIVE_INFINITY,this.__1x=0,this.__2e=!0}
add(t,e=1){this.__24=Math.min(this.__24,t),this.__1x=Math.max(this.__1x,t);let r=this.__1v.get(t);r===a&&this.__1v.size>=mu?this.__2e=!1:this.__1v.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1v)this.add(e,r);this.__24=Math.min(this.__24,t.__24),this.__1x=Math.max(this.__1x,t.__1x),this.__2e=this.__2e&&t.__2e}
summary(){if(this.__1v.size===0)return;let t=this.__24,e=this.__1x,r=this.__2e?this.__7q():a;return{smallest:t,largest:e,median:r}}
__7q(){let t=F(this.__1v,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},ku=class An{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unlocatedRequested=ni,this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new li,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new An(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unlocatedRequested=this.unlocatedRequested,e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},bu=class En{
constructor(e=new ii){this.__2o=new Map,this.__30=!1,this.__2h=e}
get isFull(){return this.__30}
book(e){let r=this.__1h(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__6e(e,r):e.kind==="free"&&this.__71(e,r)}
stacks(e){let r=[];return this.__2o.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2h.outstanding.forEach((r,s)=>{let i=c({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new En(this.__2h.copy());return e.__30=this.__30,this.__2o.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2o.set(s,i)}),e}
__6e(e,r){if(e.block===a){r.unlocated.alloc++,r.unlocatedRequested=pu(r.unlocatedRequested,e.requested);return}let s=wu(e),i=this.__2h.alloc(e.block,s);if(i.kind==="full"){this.__30=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__5m(i.earlier,e),r.allocated(s)}
__71(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2h.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1h(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__5m(s.earlier,e),r.unmatchedFrees++}
__5m(e,r){let s=this.__1h(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1h(e,r){var s,i;let n=(s=this.__2o.get(e))!=null?s:new Map;this.__2o.set(e,n);let l=(i=n.get(r))!=null?i:new ku(e,r);return n.set(r,l),l}};
function wu({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var yu=2e3;
function _i(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return c({},t,{block:e,blockFrom:"place",charged:i})}var vu=class{
constructor(t=si){this.__1f=[],this.__2g=t,this.__27=new bu(new ii(t))}
record(t,e=!1){return this.__1f.push({hit:t,awaits:e&&t.block===a}),this.__4q()}
locate(t){let e=this.__1f.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=_i(e.hit,t),e.awaits=!1),this.__4q()}
stacks(t){return this.__12().stacks(t)}
outstanding(){return this.__12().outstanding()}
__12(){if(this.__1f.length===0)return this.__27;let t=this.__27.copy();for(let{hit:e}of this.__1f)t.book(e);return t}
__4q(){let t=this.__1f.findIndex(({awaits:s})=>s),e=t<0?this.__1f.length:t,r=Math.max(e,this.__1f.length-yu);for(let{hit:s}of this.__1f.splice(0,r))this.__27.book(s);return this.__27.isFull?{kind:"tooManyOutstanding",limit:this.__2g}:{kind:"recorded"}}};
function We(t,e){var r,s;let i=new Su(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:i.noSite(_.stack)}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(Tu(o,_,i))}),F(l,(_,o)=>{var u,h,f,d;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((d=(f=o.first)==null?a:f.hit)!=null?d:0)})}var Su=class{
constructor(t){this.__89=new Map,this.__3j=new Map,this.__34=t}
site(t){var e;return this.__2b(this.__89,t,(e=this.__34.skip)!=null?e:[])}
noSite(t){return Ne(this.__34.stacks.at(t))}
caller(t){return this.__2b(this.__3j,t,[])}
__2b(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__34;t.set(e,Zs(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Tu(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return c({tag:t.tag,site:i,noSite:i?a:r.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:xu(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free),unlocatedRequested:ai(e.map(({unlocatedRequested:n})=>n))},Au(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:Eu(e)},Ou(e))}
function xu(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Au(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let f=r.site(u),d=f!==a&&e!==a;_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:d&&f.key!==e.key&&(i.freedElsewhere+=o),d&&f.module!==e.module&&(i.freedByOtherModules+=o)})}return i}
function Eu(t){let e=new li;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function Ou(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=F(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var Nu=1e3,Pu=5e4,Ru=new Set(["counters","doubted","gone","change","end"]),oi="left",ui={there:new Set,gone:new Set},Mu=t=>c({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),hi=class{
constructor(t,e=()=>"unreadable"){this.stacks=new su,this.modules=[],this.places=[],this.__1z=new vu,this.__32=[],this.__3a=new Map,this.__1i=new Map,this.__15=[],this.__f={alloc:0,free:0,unknown:0},this.__3v=0,this.__7=0,this.__2d=!1,this.__3r=!1,this.__43=!1,this.__1d=new Map,this.__26=ui,this.__35=new Map,this.__3x=new Map,this.start=t,this.__l=e}
get tag(){return this.start.tag}
get lastHit(){return this.__7}
get entries(){return this.__32}
get hitsNotKept(){return this.__d-this.__3v}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3r?"left":"cutOff":a}
get arming(){var t;return(t=this.__1c)==null?a:t.state}
take(t){var e;switch(this.__10(t),this.__p=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3a.set(t.index,this.stacks.intern(t.frames.map(Mu)));break;case"hit":return this.__8h(t);case"located":this.__8j(t);break;case"places":this.places=t.places;break;case"counters":this.__8f(t);break;case"doubted":this.__1d.set((e=this.__3a.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__1u=t.missed?a:this.__6d(),this.__2d=!0;break;case"blocks":this.__26={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1i.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__1c=t);break;case"end":this.__3r=t.why===oi;break;case"image":break}return"taken"}
counts(){return this.__f}
coverage(){return this.__2d?this.__43?{kind:"unknown",why:"mayRepeat"}:this.__1d.size>0?{kind:"unknown",why:"doubted"}:cu(this.__y,this.__1u,this.__f):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__d===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__d;return r===0?e:e*(r-this.openHits())/r}
get __d(){return this.__f.alloc+this.__f.free+this.__f.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__15.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__1d.get(t))!=null?e:0}
stackUses(){return this.__1z.stacks(this.tag)}
sites(t){let e=We(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1z.outstanding(),s=this.__4k(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=du(l,s,this.__26,{lastHit:this.__7,longestLife:i.longestLife});return{use:i,holding:_}})}
openHits(){var t;return(t=this.__p)!=null||(this.__p=this.__6o()),this.__p}
unlocatedAllocs(){let t=this.stackUses();return{count:t.reduce((e,{unlocated:r})=>e+r.alloc,0),requested:ai(t.map(({unlocatedRequested:e})=>e))}}
__6o(){let t=We(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4k(t).hits}
blocksUnderWay(){let t=this.__15.filter(e=>e.kind==="alloc"&&this.__5e(e));return new Set(t.map(({block:e})=>e))}
doubtful(){let t=We(this.stackUses(),{stacks:this.stacks});return this.__4k(t).count>0?this.__5u():[]}
__5u(){let t=[];return this.__1z.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4k(t){return uu(t,{coverage:this.coverage(),asked:this.__26,underWay:this.__8n(),outstanding:this.__5u().length})}
__8n(){let t=0;return this.__35.forEach((e,r)=>{this.__5e({number:r,thread:e})&&t++}),t}
__5e({number:t,thread:e}){return e?this.__3x.get(e)===t:this.__7-t<Xs}
siteOf(t,e){return Zs(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=ti(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:ti(s,(r=this.__1i.get(n))!=null?r:this.__l(n))}
__8h(t){var e;let r=(e=this.__3a.get(t.stack))!=null?e:this.stacks.intern([]),s=c({},t,{stack:r,tag:this.tag});this.__7=s.number,this.__f[s.kind]++,this.__2d=!1,this.__43||(this.__43=t.mayRepeat===!0),this.__26=ui,s.thread&&this.__3x.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.__35.set(s.number,s.thread),this.__15.push(s),this.__15.length>Nu&&this.__15.shift();let{kind:i}=this.__1z.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__8j(t){this.__1z.locate(t),this.__35.delete(t.hit);let e=this.__15.findIndex(({number:s})=>s===t.hit),r=this.__15[e];r&&(this.__15[e]=_i(r,t))}
__8f({at:t,counts:e}){t==="armed"?this.__y=e:this.__1u=e,this.__2d=t!=="armed"}
__6d(){return this.__y&&{allocs:this.__y.allocs+this.__f.alloc,frees:this.__y.frees+this.__f.free}}
__10(t){this.__32.length>=Pu&&!Ru.has(t.type)||(this.__32.push(t),t.type==="hit"&&this.__3v++)}},di=4096,fi=256;
function ci(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+fi<di?fi:2*di);return r<=t&&t<=s}var Bu=2e5,Cu=1e3,je=-1,Iu=class{
constructor(t){this.__7=new Map,this.__1={alloc:[],free:[]},this.__11={alloc:0,free:0},this.__19=new Map,this.lastHit=0,this.__1y=0,this.__1o={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.__61(t,r,e);let n=t==="alloc"&&this.__19.get(r);if(n&&(n.block=e),((i=(s=this.__7.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__7.delete(e),this.__7.set(e,{kind:t,hit:r}),this.__7.size<=Bu))return;let l=this.__7.keys().next();l.done||this.__7.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.__61(t,e,a),r?this.__1[t]=[...this.__1[t],e]:this.__11[t]=e}
found(t,e){this.__1[t]=this.__1[t].filter(r=>r!==e)}
gap(){this.__1y=this.lastHit,this.__1o={}}
mayBeLeftover(t,e){var r;let s=this.__1o[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.__1o.alloc)==null?a:t.hit)!=null?e:this.__1y>0?je:a}
mayBeOf(t,e,r){let s=t===a?a:this.__19.get(t);return s?(r==null?a:r.kind)==="inUse"&&!ci(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===je}
isOutstanding(t){var e;return((e=this.__7.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.__7.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.__19.get((e=(t=this.__1o.alloc)==null?a:t.hit)!=null?e:je))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.__7.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__1y?r.hit:a}
mustBeFreedSince(t,e){let r=this.__7.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__1y===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__1y&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__11[t]>e?!1:!this.__1[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.__19.set(t,{sizes:e}),this.__19.size<=Cu)return;let r=this.__19.keys().next();r.done||this.__19.delete(r.value)}
__61(t,e,r){var s,i;e>=((i=(s=this.__1o[t])==null?a:s.hit)!=null?i:0)&&(this.__1o[t]={hit:e,block:r})}};
function Lu(t,e,r){var s,i;let n=t.slice(0,q(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!ts(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||j(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function Hu(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=Z(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function zu(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&C(r.stack.from,y(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var Fu=28;
function Uu(t,e,r){var s,i;let n=[],l=e.stack&&C(t.base,e.stack.from),_=C(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,Fu):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var Ge=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function Du(t,e,r,s,i){let n=zu(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:y(n,s.headerSize);return gi(l,s)?mi(l,i):"noBlock"}
function gi(t,e){return Ut(t,e.pointerSize)&&cr(t,e.granularity)}var pi=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function mi(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=y(t,-r.distance);return{block:s,header:e(s)}}var Wu=3;
function ju(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:_,places:o}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&Gu(o,u))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(o.some(({provedAt:f})=>f===s))return!0;let h=l.kind==="inUse";return h&&!u&&e.isClaimedByFree(n)?!0:u||_==="inUse"||e.isOutstanding(n)?!1:h||o.some(({provedAt:f})=>f>s)}
function Gu(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=Wu);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}
function qu(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:_}=e,o=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&s.isCertainSince(i,u.hit)||s.isRepeated(i,l)||(_==null?a:_.kind)==="inUse"&&!ci(_.bytes,r))return;let h=Xu(i,_);if(h==="refutation")return;let f=i==="free"&&s.lastOf("alloc",l)!==a,d=h==="proof"&&o!=="inUse"||n!==a||f,g=o?c({},e,{before:o}):e;if(!d)return{hypothesis:t,sighting:g};let m=n!==a||ki(e,r,s),S=n===a&&s.mayBeLeftover(i,l);return{hypothesis:qe(t,{hit:r.hit,block:l,isCurrent:m,mayBeLeft:S}),sighting:g}}
function Ku(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function ki({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function Vu(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||ki(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:o,charged:i}}
function Ju(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(ie(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return qe(t,{hit:n,block:s,isCurrent:bi(i,r),mayBeLeft:l})}
function Yu(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,c({},n,{freedAt:l})),n.isCurrent||!bi(c({},n,{freedAt:l}),s))return t;t.open.set(e,c({},n,{freedAt:l,isCurrent:!0}));let _=Math.max(t.provedAt,n.hit);return c({},t,{provedAt:_,currentProofs:t.currentProofs+1})}
function bi({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function Xu(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var qe=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>c({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),ie=(t,e)=>t!==a&&e!==a&&t!==e,wi=3,Zu=2,Qu=2,yi=16,$u=20,th=4,eh=24,rh=256,sh=8,ih=100,nh=wi,ah=2,lh=class{
constructor(t,e){this.__1=[],this.__q=new Map,this.__d=0,this.__60=0,this.__5z=0,this.__5y=0,this.__4p=!0,this.__59=!1,this.__52=!1,this.__3t=!1,this.__33=0,this.__11=0,this.kind=t,this.__9=e}
plan(t){var e,r;if(this.__57)return{kind:"places",places:[]};if(this.__u&&this.__d>=yi)return{kind:"places",places:this.__e.map(({place:l})=>l)};let s=t-((r=(e=this.__1[0])==null?a:e.hit)!=null?r:t),i=(this.__d>=sh||s>=ih)&&this.__7j===this.__33,n=this.kind==="alloc"&&i&&this.__60<nh;return n&&this.__60++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.__33=t.hit;let s=this.__4p||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__5z++;let i=this.__57?"noPlace":this.__l(t,s,r);return typeof i!="string"?c({kind:"located",from:"place"},Si(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__11=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__2f(this.__e.map(r=>Ju(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__e)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__2f(this.__e.map(l=>Yu(l,r,t,s)))}
settle(t){if(this.__1.length===0)return[];let e=[];return this.__1=this.__1.filter(r=>{var s;let{hit:i}=r,n=(s=this.__8l(i))!=null?s:this.__4u(this.__2t(i),r,t);return!n||!this.__58(n,t)?!0:(this.__t(i,n.block,t),e.push(c({hit:i,kind:this.kind},Si(n))),!1)}),e}
__58(t,e){return!pi(t,this.__9)||e.lastOf("alloc",t.block)!==a}
__2t(t){return vi(this.__e.map(({shown:e})=>e.get(t)))}
__4u(t,{hit:e,after:r},s){if(!t||!this.__u)return;let{kind:i}=this,n=c({},t,{kind:i,hit:e,after:r,places:this.__e,isDisputed:this.__7d,isContradicted:this.__59});return ju(n,s)?t:a}
get __7d(){return this.__1.some(({hit:t})=>!this.__2t(t))}
__8l(t){var e;let r=this.__q.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__33>t}
hasUnknownsSince(t,e){return this.__11>t||this.__6b(t,e).length>0}
mustHaveShown(t,e,r){if(this.__11>e)return;let s=this.__6b(e,r);if(s.some(l=>{var _;return((_=this.__q.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__q.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__2f(this.__e.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__11>e)return!0;let i=r<s?r:e;return this.__1.some(({hit:n})=>n<=e||n===r||this.__q.has(n)?!1:n>i&&(n<s||n===s&&!this.__52)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.__u&&((r=this.__2t(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.__1.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.__u)return;let r=this.__1.filter(({hit:s})=>{var i;let n=this.__2t(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.__1.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.__e){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__52||(this.__52=e.endsAfter===!0),this.__q.has(t)||!this.__1.some(i=>i.hit===t))return;this.__q.set(t,e);let s=this.__e.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__2f(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),qe(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__e)t.clear();this.__u||this.__3t||this.__5z||this.__2f(this.__e.map(({place:t,shown:e,open:r})=>c({},Ge(t),{shown:e,open:r})))}
learned(){return this.__u?this.__e.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1n=t.map(e=>Ge(e,!0)),this.__d=yi}
startOver(){this.__59||(this.__59=this.__u),this.__1n=a,this.__1=[],this.__q.clear(),this.__d=0,this.__11=this.__33,this.__5y++}
get __7j(){var t,e;return(e=(t=this.__1[this.__1.length-1])==null?a:t.hit)!=null?e:0}
__6b(t,e){return this.__1.filter(r=>r.hit>t&&!ie(r.charged,e)).map(({hit:r})=>r)}
get __e(){var t;return(t=this.__1n)!=null?t:[]}
get __u(){return this.__e.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=wi&&(this.__3t&&this.kind==="alloc"?e:s.size)>=Zu&&r>=Qu)}
isUndecidedAt(t){return this.__1.filter(({hit:e})=>t-e<eh).length>(this.__u||t>$u?th:0)}
get __57(){return this.__5y>ah}
__l(t,e,r){var s;let i=(s=this.__1n)!=null?s:this.__6r(t),n=i.map(d=>this.__88(d,t));if(n.every(d=>d==="notRead"))return"unreadable";if(this.__d++,this.__6n(n,e))return this.__4p=!1,this.startOver(),"disagreement";let l=this.__6w(t,e),_=Ku(i.map((d,g)=>qu(d,n[g],l,r)).filter(d=>d!==a));if(_.length===0)return this.startOver(),"noPlace";this.__1n=_.map(d=>d.hypothesis);let o=_.map(d=>d.sighting);this.__3t||(this.__3t=o.some(({header:d})=>(d==null?a:d.kind)==="inUse"));let u=vi(o),h={hit:t.hit,after:r.lastAllocation},f=u&&e&&this.__u?u:this.__4u(u,h,r);return f?this.__58(f,r)?f:"unreadable":e||this.__10(l,o,r)?"learning":"disagreement"}
__6w({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
__6r({key:t,words:e}){let r=Uu(t,e,this.__9.pointerSize),s=(i,n)=>Ge({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__88({place:t},{key:e,words:r,look:s}){return Du(t,e,r,this.__9,s)}
__6n(t,e){if((e==null?a:e.from)!=="arguments"||!this.__u)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__10(t,e,r){if(this.__1.length>=rh)return!1;this.__1=[...this.__1,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.__e.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,Vu(l,t,r)))}return!0}
__t(t,e,r){var s;for(let{shown:i,open:n}of this.__e)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__q.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__2f(t){this.__1n&&(this.__1n=t,t.length===0&&this.startOver())}};
function vi(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function Si({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var _h=class{
constructor(t){this.__m=new Map,this.__i=new Iu(e=>this.__7c(e)),this.__3z=[],this.__9=t}
plan(t){return this.__46(t.kind,t.address).plan(this.__i.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__9.alignedHeaders&&!s)return this.__8o(r,e);let l=this.__46(r.kind,r.address).observe(t,this.__6h(i,t),this.__i);return r.kind==="alloc"&&this.__i.allocates(e,t),l.kind==="located"?this.__7l(r.kind,l.block,e,n):this.__i.unlocated(r.kind,e,l.why==="learning"),this.__4d(),l}
goneAfter(t,e,r,s){let i=this.__i.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4j("free",i);if(n.some(u=>u.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,_=!n.some(u=>u.waitsBetween(i,s,t));if(!l&&!_)return;let o=_||n.some(u=>u.agreesOn(t,e));for(let u of n)u.wasAbout(t,{block:e,isSure:o,endsAfter:r>t});this.__4d()}
bornAfter(t,e,r){let s=this.__4j("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.__i.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.__4d()}}
candidates(t,e){let r=new Set;for(let s of this.__m.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__m.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.__i.lastHit))}
gap(){this.__i.gap();for(let t of this.__m.values())t.forgetOpen()}
resolved(){let t=this.__3z;return this.__3z=[],t}
places(){let t=[];for(let e of this.__m.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__46(e,r).restore(s)}}
__4j(t,e,r){return[...this.__m.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4d(){for(let t of this.__m.values())for(let e of t.settle(this.__i)){this.__3z.push(e);for(let r of this.__m.values())r.blockNamedBefore(e,this.__i)}}
__46(t,e){let r=`${t} ${e}`,s=this.__m.get(r);if(s)return s;let i=new lh(t,this.__9);return this.__m.set(r,i),i}
__8o({kind:t},e){return this.__i.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__6h(t,{look:e}){if(!t||!gi(t.block,this.__9))return;let r=mi(t.block,e);if(!pi(r,this.__9))return{from:t.from,block:r.block}}
__7l(t,e,r,s){t==="alloc"&&this.__6v(r,e),this.__6u(t,e,t==="free"?s:a),this.__i.located(t,e,r);for(let i of this.__m.values())i.blockNamed({kind:t,block:e,charged:s},this.__i)}
__6v(t,e){for(let r of this.__m.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
__7c(t){return[...this.__m.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
__6u(t,e,r){var s;let i=this.__i.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4j(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__m.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},oh=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function uh(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,q(t)).map(_=>hh(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:Ti(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:Ti(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function hh(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=oh.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&B(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||U(M(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Ut(o,r.pointerSize)&&cr(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function Ti(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var dh=4096,fh=3,ch=class{
constructor(t,e,r){this.__w=new Map,this.__0=t,this.__9=e,this.__1t=r}
before(t){let{kind:e}=Ys(t,this.__1t,this.__9,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=gt(t);return(r=this.__w.get(xi(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(gt).map(xi),...this.__w.keys()];this.forget();for(let r of[...new Set(e)].slice(0,fh)){let s=this.__0.readMemory(r,dh);s&&this.__w.set(r,s)}}
forget(){this.__w.clear()}},xi=t=>y(t,-gt(t)),gh=2048,ph=64,Ai=18362,mh=class{
constructor(t,e,r,s,i,n){this.__2p=new Map,this.__0=t,this.__3=e,this.__1t=r,this.__9=s,this.__b=i,this.__w=new ch(t,s,r),this.__13=n}
locate(t,e,r,s){var i;let n=uh(e.stack,this.__1t,this.__9),l=Lu(e.stack,r,e.ip);if(!l)return this.__b.gap(),kh(n);this.__7m(t,r,n.charged);let _=this.__7v(t,e,l,n,s),o=this.__b.observe(_);if(this.__7={hit:t,kind:r,charged:n.charged,unwritten:this.__8q(t,r)},this.__8u(t),o.kind==="unlocated")return c({},Ke(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return c({},Ke(n),{block:o.block,blockFrom:o.from,charged:u})}
__7m(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.__7)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.__13.isAfter&&e==="alloc"&&!ie(r,l))return;let _=n.filter(u=>{let h=this.__l("alloc",u);return h.kind==="inUse"&&!ie(h.bytes,l)});_.length>0&&this.__13.sawAfter();let o=this.__3.processorBlocks.length===1;for(let u of _)this.__b.bornAfter(i,u,o)}
__8q(t,e){var r;if(e==="free"||this.__13.isBefore)return[];let s=[...this.__b.candidates("alloc",t)].filter(gt),i=s.filter(l=>this.__l("alloc",l).kind==="inUse"),n=l=>this.__w.before(l)==="free";return((r=this.__7)==null?a:r.kind)==="free"&&i.some(n)&&this.__13.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return Oi(this.__l("alloc",t))}
__72(t,{found:e,goneAt:r},s){let i=Ei(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__74(t)?r!=null?r:s:a}
__74(t){let e=()=>this.__l("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__3;return e()&&!!this.__0.readMemory(r,4)&&e()}
__8u(t){this.__2p.forEach((e,r)=>{var s;e.goneAt=this.__72(r,e,t);let i=!Ei(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<Xs||(this.__2p.delete(r),e.goneAt&&this.__b.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__b.candidates("free",t)){if(this.__2p.size>=ph||this.__2p.has(e))continue;let r=this.__l("alloc",e),s=Oi(r);s!=="unknown"&&this.__2p.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__b.isUndecided?this.__w.keep(this.__b.candidates("alloc",t)):this.__w.forget()}
__7f(t){return U(t)===this.__1t}
__7v(t,e,r,s,i){let n=this.__b.plan(r),l=n.kind==="everything"?this.__6s(e,r):this.__7w(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__8d(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__7o(r.kind),pointer:o,charged:s.charged,requested:s.requested,before:u=>this.__w.before(u)}}
__8d(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__b.gap(),r}
__6s(t,e){let r=C(t.sp,e.limit),s=r!==a&&r>0?this.__16(t,t.sp,Math.min(r,gh)):a;return{registers:Ni(t.registers),stack:s}}
__7w(t,e,r){let s=Ni(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__9.pointerSize;return{registers:s,stack:this.__16(e,y(r.base,n),l)}}
__16({sp:t,stackBytes:e},r,s){var i;let n=(i=C(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&Hu(r,l,this.__9.pointerSize)}
__7o(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__6g(t,r);return e.set(r,i),i}}
__6g(t,e){let r=this.__l(t,e);return t==="alloc"&&!this.__13.isBefore&&gt(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
__l(t,e){let{build:r=Ai}=this.__3,s=r<Ai,i=Ys(e,this.__1t,this.__9,this.__0,s);return i.kind==="headerless"?this.__7n(t,e):i}
__7n(t,e){let r=this.__3.bigPages&&Ia(this.__0,this.__3.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__7f(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}},Ei=t=>t.kind==="inUse"&&!!t.ownsPage;
function Oi({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Ke({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var kh=t=>c({},Ke(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),bh=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function Ni(t){let e=new Map;return t.forEach((r,s)=>{bh.test(s)&&e.set(s,r)}),e}
function wh(t,e,r){return r==="arm64"?Sh(t,e):yh(t,r)}var Pt=4;
function yh(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=vh(t,s,e),n=i&&x(t,s+i,Pt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function vh(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?Le(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Sh(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Pt<=t.length;l+=Pt){let _=(r=x(t,l,Pt))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let d=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(d|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let d=y(e,l+(_<<8>>13)*Pt);i.push({kind:"literal",address:d});continue}}let f=n.get(o);f!==a&&i.push({kind:"immediate",value:f})}return i}var Th=64,xh=class{
constructor(t,e){this.__4=new Map,this.__0=t,this.__3=e}
get known(){return this.__4}
holds(t,e){let r=this.__4.get(t);if(r)return r;let s=this.__l(t,e);return this.__4.set(t,s),s}
__l(t,e){let{instructionSet:r}=this.__3,s=Ms(this.__0,t,Th);if(!s||!r)return"unreadable";let i=y(t,-s.length),n=wh(s,i,r).map(_=>this.__8r(_)),l=_=>_!==a&&U(M(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__8r(t){return t.kind==="immediate"?t.value:at(this.__0,t.address)}};
function Ah({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=Kt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var Eh=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a,afterGap:l}),Oh=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function Pi(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var Nh=17744;
function Ph(t,e){let r=at(t,y(e,60)),s=r&&t.readMemory(y(e,r),12);return s&&x(s,0,4)===Nh?x(s,8,4):a}var Rh=9200,Mh=500,Bh=class{
constructor(t,e,r,s,i){this.__5h=0,this.__4v=0,this.__65=new Set,this.__22=new Set;var n;let{target:l,tag:_}=r;this.__0=t,this.__6=e,this.__13=i,this.__3=l;let o=Vo(l.pointerSize,l.build===a||l.build>=Rh);this.__b=new _h(o),this.__b.restore(s),this.__1i=new xh(t,l),this.__40=new mh(t,l,_,o,this.__b,i),this.hunt=new hi(Ah(r,t.now()),u=>this.__1i.holds(u,_)),e.begin(this.hunt),e.note(Oh(l)),this.__5s((n=Kt(l.modules))==null?a:n.start)}
begin(t){this.__6.note(c({type:"counters",at:"armed"},Pi(t)))}
end(t,e="disarmed"){this.__6.note(c({type:"counters",at:"stopped"},Pi(t))),this.__7t(),this.__5r(),this.__7u(),this.__t(e)}
endWithTarget(t){this.__6.note({type:"gone",missed:t}),this.__t("targetGone")}
abandon(){this.__t("aborted")}
record(t,e,r,s){this.__5h+=1;let i=this.__5h,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__b.gap(),this.__3i(i,t,e,n);try{return this.__3i(i,t,e,this.__40.locate(i,t,e,r))}catch(l){throw l instanceof xt&&this.__3i(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__6.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__7t(){let t=[],e=[],r=this.__13.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,Mh)){let n=this.__40.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.__6.note({type:"blocks",there:t,gone:e})}
__7u(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1i.known];for(let[e,r]of t.slice(this.__4v))this.__6.note({type:"code",address:e,holdsTag:r});this.__4v=t.length}
__5s(t){var e;if(!t||!Ut(t,this.__3.pointerSize))return;let r=(e=Dr(this.__3,t))==null?a:e.start;if(!r||this.__65.has(r))return;let s=Ph(this.__0,r);s!==a&&this.__6.note({type:"image",start:r,timestamp:s}),this.__65.add(r)}
__t(t){this.__6.note({type:"end",why:t,time:this.__0.now()})}
__3i(t,e,r,s){let i=this.__6.note(c({type:"hit",number:t,kind:r,stack:this.__8b(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__8i(),this.__5r(),i}
__8b({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__22.has(e)){for(let{address:r}of t)this.__5s(r);this.__6.note({type:"stack",index:e,frames:t.map(Eh)}),this.__22.add(e)}return e}
__5r(){let t=this.__b.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__6.note({type:"places",places:t})}
__8i(){for(let{hit:t,block:e,charged:r}of this.__b.resolved())this.__6.note({type:"located",hit:t,block:e,charged:r})}},Ch=2e5;
function Ri(t,e=Ch){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Ri(t.slice(1),e):t}var Ih=class{
constructor(t){this.__3b={},this.__0=t}
begin(t,e){let r=this.__4!==a&&t.contextRegisters.includes("$prcb")?Lr(this.__0,t.pointerSize,"$prcb"):a;this.__3b={processor:r,event:e}}
saw(t,e){this.__4={reading:t,tag:e}}
counted(t){this.__4&&(this.__4=c({},this.__4,{counts:t}))}
isAgain(t){return this.__4!==a&&Hh(this.__4.reading,t)}
judge(t,e,r){var s;let i=this.__4;return!i||!this.isAgain(t)?"new":this.__6p(i,e)||!r&&this.__8t(i,e)?"repeat":!r&&((s=this.__3b.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){let{event:t}=this.__3b;return t!==a&&t.time===a}
__8t({reading:t},e){var r;let{processor:s}=this.__3b,i=(r=t.registers.get("$prcb"))!=null?r:Lh(t.processor,e);return s!==a&&i!==a&&s!==i}
__6p({tag:t,counts:e},r){if(!e)return!1;let s=Qt(this.__0,r,t);return s.kind!=="found"?!1:s.counts.allocs===e.allocs&&s.counts.frees===e.frees}},Lh=(t,e)=>t===a?a:e.processorBlocks[t];
function Hh(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&zh(t.registers,e.registers)&&Fh(t.stack,e.stack)}
function zh(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);n!==a&&n!==s&&(r=!1)}),r}
function Fh(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var Uh=2e3,Dh=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>Uh,Wh={4:it("ffdf0000"),8:it("fffff78000000000")},jh=32,Gh=8,qh=20,Kh=1e4,Vh=4294967296;
function Mi(t,e){let r=Wh[e],s=r&&t.readMemory(r,jh),i=s&&Bi(s,Gh),n=s&&Bi(s,qh);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function Bi(t,e){let r=x(t,e,4),s=x(t,e+4,4);if(!(r===a||s===a)&&s===x(t,e+8,4))return(s*Vh+r)/Kh}var Ci=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,Jh=class{
constructor(t,e,r,s){this.__8=[],this.__2z=0,this.__5t=new Map,this.__0=t,this.__a=s,this.__2=e,this.__6=r,this.__3y=new Ih(t),this.__5x=new Sl(t,this.__2,s)}
get armed(){return this.__h}
get change(){return this.__2.open[0]}
get unrepaired(){return this.__6a}
get hunts(){return this.__8}
get shown(){var t;let e=new Map;for(let r of this.__8)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Ci));this.__10([...this.__8.filter(s=>!r.has(Ci(s))),...t]),this.__5j=e}
leftValue({address:t,value:e}){let r=this.__5j;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3w;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
__7x({poolHitTag:t,build:e}){var r;let s=(r=this.__5t.get(t))!=null?r:new xl(e);return this.__5t.set(t,s),s}
learned(){var t,e;return(e=(t=this.__3w)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__2z+=1;let r=this.__h,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__6c(r);let i=this.__50();i&&Xr(this.__a,i.undone,i.arming.idle),this.__6a=(e=Xh(i==null?a:i.undone))!=null?e:this.__5x.run(s!=null?s:(t=this.__2l)==null?a:t.change)}
__6c({arming:t,evidence:e}){this.__h=a,this.__2l=t,e.abandon()}
__50(){let t=this.__2l;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2l=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__4o(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__4t(i,e,!1)}finally{l=this.__1w(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__4o(t,e,!0)}
capture(t){let e=this.__h;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=Q(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1w(e,a),{kind:"notArmed",anyMore:s.tag};let l=Vr(this.__0);if(l.kind==="breaksPassed")return l;let _=Es(e.event,Nt(this.__0)),o=this.__4t(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?c({},h,{disarmed:this.__1w(e,o)}):(this.__h===e&&(this.__h=c({},e,{event:Nt(this.__0)})),r.end(this.__29(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__6k()}
release(){this.__2z+=1;let t=this.__h;if(!t){let e=this.__50();return e?[e.undone]:this.__2.undoAll()}return this.__h=c({},t,{byUser:!1}),[this.__1w(t,a)]}
__6k(){let t=Q(this.__0);if(t.kind!=="read"||D(t.value))return{kind:"nothing"};let e=Jt(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=xe(t,Ot(s),r),n=this.__2.undo(this.__2.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__4o(t,e,r){return T(()=>{this.__85();let s=bl(this.__0,this.__2,t,e);return s.kind==="refused"?s:this.__18(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__85(){let t=this.__h;if(!t)return;let e=this.__1w(t,a);this.__a({kind:"replaced",tag:t.arming.tag,undone:e})}
__10(t){this.__8=Ri(t);let e=t.length-this.__8.length;e>0&&this.__a({kind:"dropped",hunts:e})}
__18(t,{target:e,idle:r,stops:s},i){let n=new _l(this.__0,this.__2,e,t,r),l=this.learnedOn(e),_=new Bh(this.__0,this.__6,n,l,this.__7x(e)),o=i?Nt(this.__0):a,u=Mi(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__a({kind:"ready",target:e,tag:t}),s||this.__a({kind:"stopsUnknown"}),this.__a({kind:"repairLine",command:n.repair}),n.leaveNote(),_.begin(Qt(this.__0,e,t)),l.length>0&&this.__6.note({type:"places",places:l}),this.__h=h;let f=n.arm();return f.kind==="applied"?(this.__10([...this.__8,_.hunt]),this.__3w=_.hunt,{kind:"armed",armed:h}):(this.__1w(h,a),{kind:"notWritten",applied:f})}
__4t(t,e,r){let{arming:s,evidence:i}=t,n=this.__2z;this.__a({kind:"waiting",seconds:e.seconds});let l=new qo({reader:this.__0,changes:this.__2,observer:this.__a,target:s.target,tag:s.tag,evidence:i,stepOut:new Ql(this.__0,this.__2,s),lastStop:this.__3y,isCurrent:()=>this.__2z===n},e).run(r);return this.__75(t)?c({},l,{hasRestarted:!0}):l}
__75({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||at(this.__0,r.poolHitTag)===s)return!1;let i=Mi(this.__0,r.pointerSize);return i!==a&&Dh(e,i)}
__1w({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__h)==null?a:s.arming)===t&&(this.__h=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__h)==null?a:i.arming)===t&&(this.__h=a),n.kind==="stillThere"&&(this.__2l=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__29(t);return e.end(Gr(n,t.tag)?Yh:l,r==null?a:r.end.kind),n}
__29({target:t,tag:e}){let r=Qt(this.__0,t,e);return this.__3y.counted(r.kind==="found"?r.counts:a),r}},Yh={kind:"unreadable"},Xh=t=>(t==null?a:t.kind)==="stillThere"?t:a,Ve=4;
function Ii(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var Zh=1e3,Qh=256,$h=class{
constructor(t){this.__8=new Set,this.__1=[],this.__44=0,this.__x=t}
missed(t){this.__44+=t}
take(t,e){if(t.type==="hunt"){this.__51(),this.__5=new hi(t);return}if(!this.__5&&t.type!=="change"&&this.__x("noHunt",e),!!this.__5)for(this.__1.push({line:e,entry:t,missing:this.__44}),t.type==="hit"&&(this.__44=0);this.__1.length>0&&this.__3q(this.__5);)this.__2m(this.__5)}
end(){return this.__51(),{hunts:[...this.__8],lastHunt:this.__5}}
__51(){for(;this.__5&&this.__1.length>0;)this.__2m(this.__5)}
__3q({lastHit:t}){let[e]=this.__1;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__1.length>Qh||this.__2x().length>=Ve}
__2x(){let t=[];for(let{entry:e}of this.__1.slice(1))e.type==="hit"&&t.length<Ve&&t.push(e.number);return t}
__2m(t){let e=this.__2x(),r=this.__1.shift();if(!r)return;let s=r.entry.type==="hit"?this.__7y(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__8.has(t))&&(this.__8.size<Zh?this.__8.add(t):this.__x("tooLong",r.line)))}
__7y(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=Ii(n,r,s.number,i),_=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!_)return s;let o=l==="repeated"&&(i.length>0||td(t,s));return this.__x(o?"repeated":"misnumbered",e),o?a:c({},s,{number:n})}};
function td(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var L=t=>typeof t=="string"?jt(t):a,ed=t=>typeof t=="boolean"?t:a,w=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,rd=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,P=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,sd=t=>{let e=w(t);return e!==a&&e<=4294967295?M(e):a};
function E(...t){return e=>t.find(r=>r===e)}
function ot(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function k(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function Li(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var id="pooltag recording",Hi=1;
function nd(t,e){return JSON.stringify(c({seq:t},e)).replace(/[^ -~]/g,ad)}var ad=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,ld=1<<20,_d=k({module:L,name:L,offset:w}),od=k({text:L},{address:P,symbol:_d,source:k({file:L,line:w}),inline:E(!0),doubtful:E(!0),afterGap:E(!0)}),ud=Li(k({register:L}),k({offset:rd})),hd=k({kind:E("alloc","free"),key:P,where:ud,holds:E("block","header")}),dd=Li(k({kind:E("poolHitTag")}),k({kind:E("code"),site:L})),zi=t=>{let e=w(t);return e!==a&&e<=255?e:a},fd=k({id:w,thing:dd,address:P,before:ot(zi),after:ot(zi),repair:L}),cd=k({pointerSize:E(4,8),description:L},{build:w,kernelBase:P}),gd=k({name:L,start:P,end:P}),pd={header:k({format:E(id),version:E(Hi),segment:w,tool:L,time:w}),hunt:k({tag:sd,target:cd,poolHitTag:k({address:P,before:w}),time:w}),modules:k({modules:ot(gd)}),image:k({start:P,timestamp:w}),stack:k({index:w,frames:ot(od)}),hit:k({number:w,kind:E("alloc","free","unknown"),stack:w},{stopAddress:P,block:P,blockFrom:E("place","arguments","returnValue"),requested:w,charged:w,poolType:w,processor:w,thread:P,time:w,open:E(!0),mayRepeat:E(!0)}),located:k({hit:w,block:P},{charged:w}),places:k({places:ot(hd)}),counters:k({at:E("armed","stopped")},{counts:k({allocs:w,frees:w})}),doubted:k({stack:w,hits:w}),gone:k({missed:ed}),blocks:k({there:ot(P),gone:ot(P)}),code:k({address:P,holdsTag:E("yes","no","unreadable")}),change:k({change:fd,state:E("planned","applied","undone","gone"),time:w}),end:k({why:L,time:w})},md=new Map(Object.entries(pd));
function kd(t){var e;if(t.length>ld)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=k({seq:w,type:L})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=md.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:c({type:n},_)};let{version:o}=(e=k({version:w})(r))!=null?e:{};return n==="header"&&o!==a&&o>Hi?{kind:"newer",version:o}:{kind:"invalid"}}var Fi=5e5,bd=1e8,wd=20,yd=class{
constructor(){this.__8=new $h((t,e)=>this.__x(t,e)),this.__21=0,this.__20=0,this.__3e=0,this.__2u=0,this.__1=[],this.__1p=0,this.__5v=0,this.__3n=[]}
push(t){if(this.__21++,this.__20+=t.length,this.__21>Fi||this.__20>bd)return this.__x("tooLong",this.__21),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2i(kd(e))}
end(){if(this.__2j)return this.__2j;if(!this.__1l)return{kind:"noRecording"};for(;this.__1.length>0;)this.__2m();let{hunts:t,lastHunt:e}=this.__8.end();return{kind:"recording",recording:{header:this.__1l,hunts:t,lastHunt:e,nextSeq:this.__1p,problems:{count:this.__5v,first:F(this.__3n,(r,s)=>r.line-s.line)}}}}
__2i(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2j=t:!this.__1l&&!r&&(this.__2j={kind:"noRecording"}),this.__2j?!1:(this.__1l=(e=this.__1l)!=null?e:r,this.__3e>0&&this.__87(r!==a),t.kind==="entry"?this.__r(t.seq,t.entry):t.kind==="unknownType"?this.__r(t.seq,a):t.kind==="torn"?this.__3e=this.__21:this.__4y("invalid",this.__21),!0)}
__87(t){let e=this.__3e;if(this.__3e=0,!t){this.__4y("torn",e);return}this.__2u+=1,this.__4i=e}
__4y(t,e){this.__2u+=1,this.__x(t,e)}
__x(t,e){this.__5v++,this.__3n.length<wd&&this.__3n.push({line:e,what:t})}
__r(t,e){let r={damagedBefore:this.__2u,tornEnd:this.__4i};for(this.__1.push(c({line:this.__21,seq:t,entry:e},r)),this.__2u=0,this.__4i=a;this.__1.length>0&&this.__3q();)this.__2m()}
__3q(){var t;let[e]=this.__1,r=e?e.seq-this.__1p:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__1.length>Ve}
__2m(){let t=this.__1.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__2x(),_=this.__79(e,l)?"misnumbered":Ii(this.__1p,i,e,l);if(_!=="next"?this.__x(_,s):n!==a&&e>this.__1p&&this.__x("torn",n),_==="repeated")return;let o=_==="misnumbered"?0:e-this.__1p;this.__1p+=o+1,this.__8.missed(o),r&&r.type!=="header"&&this.__8.take(r,s)}
__2x(){let t=0;return this.__1.map(e=>(t+=e.damagedBefore,e.seq-t))}
__79(t,e){return e.length===0&&t>this.__1p+Fi}};
function vd(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=Ot(n.before),o={armed:i,saved:_,address:n.address},u=(r=Jt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=Q(t),f=Sd(t,l.pointerSize);if(h.kind!=="read"||!f)return{kind:"unknown",note:o};if(h.address!==o.address||f!==((s=l.kernelBase)!=null?s:f))return{kind:"otherBoot"};let d=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:d}:{kind:h.value===_?"disarmed":"changed"}}
function Sd(t,e){let r=Kt(we(I(t,mr)));return r&&G(r.start,e)}var Ui=1e3,pt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Di=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Td=class{
constructor(t,e,r,s){this.__0=t,this.__k=e,this.__6=r,this.__j=s}
save(t){return this.__6.save(Di(t),this.__j.hunts)}
open(t){let{armed:e}=this.__j;if(e)return{kind:"armed",tag:e.arming.tag};this.__6.flush();let r=Di(t),s=new yd,{files:i,isWhole:n,failure:l}=this.__81(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:pt(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=vd(this.__0,o.lastHunt),{hunts:h,nextSeq:f,problems:d}=o;this.__j.show(h,u.kind==="armed"?u.note:a);let g=n&&d.count===0;return this.__6.opened(g?{base:r,nextSeq:f,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__81(t,e,r){let s=0,i=!0;return T(()=>{let n=pt(t,0);for(this.__k.exists(n)||(n=e,i=!1);s<Ui&&this.__k.exists(n)&&(s+=1,!!this.__k.read(n,l=>r.push(l)));)n=pt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},xd=64*1024,Ad=class{
constructor(t,e,r){this.__20=0,this.__42=[],this.__k=t,this.__12=e,this.base=r.base,this.__4b=r.seq,this.__1g=r.segment,this.__2n=r.tool}
get count(){return this.__1g}
write(t){let e=this.__37;e&&this.__8v(e),this.__37=t,this.open(),this.__5k(t),(this.__20>=xd||Ed(t))&&this.close(),this.__37=a}
open(){if(this.__2a)return;let t=pt(this.base,this.__1g);if(this.__1g>=Ui)throw new xt(t,"a recording has 1000 files");this.__2a=this.__k.create(t),this.__42.push(t),this.__20=0,T(()=>this.__1l(),e=>{throw this.__63(this.__42.splice(-1)),e}),this.__1g+=1}
__1l(){this.__5k({type:"header",format:"pooltag recording",version:1,segment:this.__1g,tool:this.__2n,time:this.__12()})}
discard(){this.__63(this.__42.splice(0))}
__63(t){let e=r=>T(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__k.remove(r))}
close(){let t=this.__2a;this.__2a=a,t==null||t.close()}
__8v(t){this.__37=a,this.close(),this.__k.exists(pt(this.base,this.__1g))&&(this.__1g+=1),this.write(t)}
__5k(t){var e;let r=nd(this.__4b,t);(e=this.__2a)==null||e.writeLine(r),this.__4b+=1,this.__20+=r.length}},Ed=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Od=class{
constructor(t,e,r,s){this.__k=t,this.__12=e,this.__2n=r,this.__a=s}
begin(t){this.__5=t,this.__18(t.start)}
note(t){var e,r;let s=(r=(e=this.__5)==null?a:e.take(t))!=null?r:"taken";return this.__18(t),s}
opened(t){this.__2r=t}
save(t,e){var r,s;if(((r=this.__39)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2r)==null?a:s.base)===t?this.__2r:a,n=pt(t,0);return T(()=>{if(!i&&this.__k.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__8w(t,i,l);return this.__7k(),this.__2r=a,this.__39=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__68(t=>t.close())}
__7k(){var t;(t=this.__5)!=null&&t.openEnd&&this.__18({type:"end",why:oi,time:this.__12()}),this.flush()}
__8w(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new Ad(this.__k,this.__12,{base:t,seq:s,segment:i,tool:this.__2n});return T(()=>this.__6x(n,r),l=>{throw n.discard(),l}),n}
__6x(t,e){t.open();let r=F(e,(s,i)=>+(s===this.__5)-+(i===this.__5));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__18(t){this.__68(e=>e.write(t))}
__68(t){let e=this.__39;e&&T(()=>t(e),r=>{this.__39=a,this.__4h(r)})}
__4h({call:t,message:e}){try{this.__a({kind:"notRecorded",path:t,message:e})}catch(r){}}},O=t=>{let e=W(t);return JSON.stringify(dr(t)||/["$;\\]/.test(e)?V(t):e)},mt=t=>`0x${t.toString(16)}`,b=(t,e)=>`${t} ${e}${t===1?"":"s"}`,Rt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`,Je=t=>t===a?"":` (${t})`;
function Wi(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${V(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return ji(t);case"noSymbol":return`there is no symbol nt!${t.name}${Je(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${mt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Nd(t.tag,t.meant);case"ambiguous":return`${t.tags.map(V).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${V((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function ji({what:t,setting:e}){let r=e.length>Gi?`${e.slice(0,Gi)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${Vn[t]} and try again.`}var Gi=80;
function Nd(t,e){let r=e===a?"":`Did you mean ${O(e)} (${V(e)})? `;return`no allocation with ${O(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${O(t)}, "unseen").`}
function kt(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return Pd(t.holds);let e=Je(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function Pd(t){return t===a||D(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${O(M(t))} by now, and not by this call: dx @$pool.status()`}
function Rd(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Wi(t.problem)}`;case"cleared":return t.undone.map(kt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${mt(t.held)}, armed by somebody else; it holds 0 now.`:kt(t.undone)}}var qi="what sites hold is at least so much, shares are of what is known",Ki=t=>Xe(t)>0&&!t.isWhole(),Md=t=>Ki(t)?" (at least so much, of what is known)":"";
function Vi(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${Id(e.why)}${Ki(t)?`: ${qi}`:""})`;let s=[...e.kind==="floor"?[`${Cd(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${b(r,"hit")} is not known${Bd(t)}`]:[]];return s.length===0?"":` (${qi}: ${s.join(", ")})`}
function Bd(t){let{count:e,requested:r}=t.unlocatedAllocs(),s=Ji(r,e);return s===""?"":`, ${b(e,"allocation")} among them${s}`}
function Ji({bytes:t,of:e},r){return e===0?"":` that asked for ${e<r?"at least ":""}${t} bytes`}
function Cd({allocs:t,frees:e},r){let s=[...t>0?[b(t,"allocation")]:[],...e>0?[b(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function Id(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Ye(t){if(t.isEmpty())return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Xe=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},Yi=t=>`${JSON.stringify(W(t.tag))}: ${b(Xe(t),"hit")}${t.isEmpty()?"":`, coverage ${Ye(t)}`}`,Ze=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,Ld=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function Hd(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(zd).join("")}Saved ${b(s.length,"hunt")} as ${e} (${b(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Ze(t)}`}}var zd=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${b(t,"hit")} on ${O(e)} are more than is kept: save before a long hunt. `,Fd=t=>t.kind==="opened"?Dd(t):`Not opened: ${Ud(t)}`;
function Ud(t){switch(t.kind){case"armed":return`${O(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Ze(t)}}
function Dd(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(Yi).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${b(l.count,"line")} damaged or missing, the first at ${_.line}.`,jd(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Wd=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function jd(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${O(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${mt(t.note.saved)} disarms.`:`It was ${Wd(e)}${Gd(t)}`}
function Gd(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${mt(t.note.saved)} disarms.`}}
function qd(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],b(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[b(s,"processor")]:[]].join(", ")}; arming ${O(r)} at ${Rn(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${O(t.tag)}: ${kt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${b(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${Kd(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Vd(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${mt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Ze(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var Kd=t=>t===a?"":`; the ${Rt(t)} are looked at when a stop arrives`;
function Vd(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<Jd?`pooltag: ${t} of ${b(e,"hit")}, ${n}, about ${Rt(i)} to go`:`pooltag: ${b(t,"hit")}, ${n}`}var Jd=86400,Yd=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Xd(t){if(!t.includes("<"))return t;let e=t.replace(Yd,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var Xi=t=>host.parseInt64(he(t),16);
function Zd(t){if(typeof t=="number")return t;if(!Qd(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Qd(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var Zi=8e3,$d=class{
constructor(){this.__2k=!1}
query(t){return $e(t)}
change(t){return $e(t)}
run(t){return $e(t)}
readMemory(t,e){let r=$i(this.__5l(t),e);if(r||!Qi(t))return r;this.__2k=!this.__2k;let s=$i(this.__5l(t),e);return s||(this.__2k=!this.__2k),s}
__5l(t){return!this.__2k||!Qi(t)?t:J(4294967295,B(t).low)}
now(){return Date.now()}
session(){let t=Mt(()=>host.currentSession.Attributes.Target),e=Mt(()=>t==null?a:t.IsKernelTarget),r=Mt(()=>t==null?a:t.IsLiveTarget),s=Mt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Qe(t){for(let e=0;e<t.length;e+=Zi)host.diagnostics.debugLog(t.slice(e,e+Zi));host.diagnostics.debugLog(`
`)}var Qi=t=>B(t).high===0&&Ut(t,4);
function $i(t,e){return Mt(()=>{let r=host.memory.readMemoryValues(Xi(t),e,1);return r.length===e?new Uint8Array(r):a})}
function $e(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>jt(Xd(`${r}`))):[]}catch(e){throw new xt(t,e)}}
function Mt(t){try{return t()}catch(e){return}}var tf=class{
exists(t){return bt(t,e=>e.FileExists(t))}
create(t){return bt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__8x(e,r,t);return{writeLine:i=>bt(t,()=>s.WriteLine(i)),close:()=>bt(t,()=>r.Close())}})}
remove(t){bt(t,e=>e.DeleteFile(t))}
__8x(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return bt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function bt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new xt(t,r)}}var wt="pool",tn="pooltag",ef=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${tn}.Contents.pool   (or load with .scriptrun)`];
function en(t){return ae(()=>sf(t))||ae(nf)}
function rf(){ae(()=>Reflect.deleteProperty(ne(),wt)&&ne()[wt]===a)||ae(()=>rn(`dx -r0 @$vars.Remove("${wt}")`))}var ne=()=>host.namespace.Debugger.State.UserVariables;
function sf(t){return ne()[wt]=t,ne()[wt]!==a}
function nf(){return[`Debugger.State.Scripts.${tn}.Contents.pool`,"@$scriptContents.pool"].some(t=>rn(`dx -r0 @$${wt} = ${t}`))}
function rn(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function ae(t){try{return t()}catch(e){return!1}}
function af({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function lf(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=_f(t);return e.map(s=>{let i=s.tag===a?of(s,r):a;return i?c({},s,{tag:U(i.tag)}):s})}
function _f(t){var e;let r=Te(t),s=r&&Hr(t,i=>qt(t,i,r),r);return(e=s&&Ga(t,s))!=null?e:[]}
function of(t,e){let r=e.filter(({tag:i})=>W(U(i))===t.text),s=r.length===1?r:r.filter(i=>uf(i,t));return s.length===1?s[0]:a}var uf=({nonPaged:t,paged:e},r)=>sn(t,r.nonPaged)&&sn(e,r.paged),sn=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function hf(t){let e=t.now(),r=t.query($n("tag",!0)),s=ds(r);return s?{kind:"read",rows:lf(t,s.rows),unread:s.unread.length,total:af(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var nn=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function df(t,e){if(e==="tag")return F(t,ff);let r=cf(e);return F(t,(s,i)=>r(i)-r(s))}
function ff({text:t},{text:e}){return t===e?0:t<e?-1:1}
function cf(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return tr;case"bytes":return an;case"peralloc":return e=>tr(e)===0?0:an(e)/tr(e)}}var tr=t=>t.nonPaged.outstanding+t.paged.outstanding,an=t=>t.nonPaged.bytes+t.paged.bytes;
function gf(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${pf(e.plain)}.`}}var pf=t=>[...new Set([O(t),`"${V(t)}"`])].join(" or "),mf=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,kf=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,bf=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,Bt=(t,e)=>`${t} does not fit: ${e}`,wf=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,ln=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,yf=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,vf=t=>`${JSON.stringify(t)} was not looked past. `,Sf=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${O(t)}. Begin with dx @$pool.hitTag(${O(t)}).`,_n=t=>`Not armed: ${Tf(t)}`;
function Tf(t){switch(t.kind){case"refused":return Wi(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${Je(t.applied.failure)}. ${kt(t.applied.undone)}`}}var xf=(t,e)=>`ARMED: the machine stops at every allocation and free of ${O(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Af(t){if(t.kind==="breaksPassed")return`Not captured: ${ji(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${O(e)}: somebody has changed it. dx @$pool.arm(${O(e)}) arms it again.`}
function Ef(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${Nf(t.stop)}: the prompt is yours.${t.mayBeOld?Of:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var Of=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function Nf(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${mt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function on(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Xe(r),_=[b(n.alloc,"allocation"),b(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),o=r.isEmpty()?"":`coverage ${Ye(r)}${Vi(r)}`,u=[l>i&&`the whole hunt: ${b(l,"hit")}`,o].filter(Boolean),h=[`: ${_}`,u.join(", ")].filter(Boolean).join("; ");return[`${b(i,"hit")} on ${O(s)} in ${Rt(e.seconds)}${h}.`,Ef(e.end),l===0&&Pf(e.end)?Rf(r):a,t.disarmed&&(e.hasRestarted?Mf(t.disarmed):kt(t.disarmed)),Gr(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?`Next: dx -g @$pool.leaks(${O(s)})`:a].filter(f=>f!==a).join(" ")}var Pf=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function Rf(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";return t.isEmpty()?`The kernel counted no allocation and no free of it meanwhile: ${e}.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var Mf=t=>t.kind==="stillThere"?kt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",er={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function Bf(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(er))t[e]={Help:`${r} - ${s}`};return t}var Cf=class{
constructor({usage:t,help:e}){this.__25=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__25}},R=t=>jt(t).replace(/\t/g," "),H=class extends Error{
constructor(t){super(R(t))}},If=500,Lf=[8,256];
function un(t,e){var r,s;let i=(s=(r=er[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new H(wf(`${e[n]}`,i))}
function rr(t,e){if(e===a)throw new H(kf(t));if(typeof e!="string")throw new H(mf(t));let r=Nn(e);if(!r.ok)throw new H(gf(e,r.problem));return r.tag}
function hn(t,e,r,s=1,i=1/0){let n=Zd(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new H(bf(t,s,i,r))}
function dn(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:If};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new H(Bt(`${n}`,r));let o=_==="frames"?Lf:[];i[_]=hn(`The number of ${_}`,n,r,...o)}),i}
function fn(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new H(Bt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Hf=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function cn(t,e){if(typeof e=="string"&&e.trim()!==""&&!Hf.test(e))return e;throw new H(Ld(t))}
function zf([t,e]){let r=nn.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new H(Bt(`${s}`,gn))}var gn=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${nn.join(" ")}`;
function Ff(t){if(!(t===a||/[*?]/.test(t)))throw new H(Bt(`${JSON.stringify(t)} is no tag in the listing and`,gn))}var Uf={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},sr=(t,e="noStack")=>{var r;return(r=t==null?a:t.frame.text)!=null?r:Uf[e]},rt=class{
constructor(t,e){this.__66=R(t),this.__14=e}
toString(){return this.__66}
*[Symbol.iterator](){for(let t=0;t<this.__14.length;t+=1){let e=this.__14[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__14[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__14.length} rows`);return e}},Df=48,pn=12;
function Ct(t,e){let r=Df-t.length-1,s=R(e),i=s.length>r?`${s.slice(0,r-pn-3)}...${s.slice(-pn)}`:s;return`${t} ${i}`}var st=t=>t===a?"":t,ir=t=>t===a?"":Math.floor(t*100);
function It(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var Wf=class{
constructor(t,e,r){this.__31=e,this.__5=t,this.Number=e.number,this.Kind=e.kind,this.Block=st(e.block&&Xi(e.block)),this.Charged=st(e.charged),this.Cpu=st(e.processor);let s=t.stackOf(e),i=sr(t.siteOf(s,r),Ne(s));this.__5n=Ct(`${e.number} ${e.kind}`,i)}
toString(){return this.__5n}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__31,l=[`tag ${JSON.stringify(W(this.__31.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),_=this.__5.stackOf(this.__31).map(({text:o})=>R(o));return new rt(l.join(", "),_)}
get[Symbol.metadataDescriptor](){return It("Number","Charged","Cpu")}},mn=class{
constructor(t){this.__64=R(t)}
toString(){return this.__64}},jf=/^Ex\w*Lookaside/;
function Gf(t){var e,r,s;let i=q(t);return jf.test((s=(r=(e=t[i])==null?a:e.symbol)==null?a:r.name)!=null?s:"")&&Yt(t,i)}var nr=t=>sr(t.site,t.noSite);
function kn(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${nr(e)}${s?` (${s.key})`:""}${qf(e)}, tag ${JSON.stringify(W(t.tag))}`,`${b(i,"allocation")} and ${b(n,"free")} seen here, from ${b(l.length,"stack")}`,r&&Kf(t,r),r&&Jf(r),Yf(t,e),...Xf(e),Zf(t,e),`coverage ${Ye(t)}${Vi(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,Qf(t.natureOf(e))];return R(`${_.filter(Boolean).join("; ")}.`)}var qf=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function Kf(t,e){let{blocks:r,old:s}=e,i=r===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",_=Vf(e,l),o=n?"":", of what is known";return`${l}${b(r,"block")} allocated here ${i}${_}, ${s} of them old${o}`}
function Vf({bytes:t,requested:e},r){return t!==a?`, ${r}${t} bytes`:e===a?"":`, ${r}${e} bytes asked for`}
function Jf({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Yf(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Rt((h-t.start.time)/1e3),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function Xf(t){let{freedByOtherModules:e,unlocatedAllocs:r,unlocatedRequested:s,refused:i}=t;return[...e>0?[`${b(e,"block")} of here freed by other modules`]:[],...r>0?[`the block is not known of ${b(r,"allocation")} here${Ji(s,r)}`]:[],...i>0?[`${b(i,"block")} refused at once by a limit of the tag`]:[]]}
function Zf(t,{stacks:e}){return e.some(r=>Gf(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function Qf(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}
function $f(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>c({},n,{share:n.holding.blocks/s}));return F(i,(n,l)=>bn(l)-bn(n)||l.holding.blocks-n.holding.blocks)}var bn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},tc=class{
constructor(t,{use:e,holding:r,share:s}){this.__5=t,this.__1h=e,this.__3p=r,this.Blocks=r.blocks,this.Bytes=st(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":"; % of known"}`,this.Old=r.old,this["Coverage%"]=ir(t.booked())}
toString(){return Ct(`${this.__3p.blocks}/${this.__1h.allocs}`,nr(this.__1h))}
details(){return kn(this.__5,{use:this.__1h,holding:this.__3p})}
get[Symbol.metadataDescriptor](){return It("Blocks","Bytes","Share%","Old","Coverage%")}},ec=class{
constructor(t,e){let{use:r,holding:s}=e;this.__5=t,this.__23=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=st(s==null?a:s.blocks),this.Bytes=st(s==null?a:s.bytes),this["Coverage%"]=ir(t.booked());let i=s!==a&&!t.isWhole(),n=t.natureOf(r).kind==="probableWrapper";this.Note=[i&&"at least",n&&"wrapper?"].filter(Boolean).join(", ")}
toString(){return Ct(`${this.Allocs}/${this.Frees}`,nr(this.__23.use))}
details(){return kn(this.__5,this.__23)}
get[Symbol.metadataDescriptor](){return It("Allocs","Frees","Blocks","Bytes","Coverage%")}},wn=28,rc=class{
constructor(t,e){this.__16=t.stacks.at(e.stack),this.__1d=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=t.siteOf(this.__16,[]);this.__23=R(sr(r,Ne(this.__16)));let s=this.__3j(r).join(" < ");this.Callers=s.length>wn?`${s.slice(0,wn-3)}...`:s,this["Coverage%"]=ir(t.booked())}
toString(){return Ct(`${this.Allocs}/${this.Frees}`,this.__23)}
details(){let t=this.__16.map(({text:r})=>R(r)),e=this.__1d>0?`; up to ${b(this.__1d,"hit")} had another stack`:"";return new rt(`${b(t.length,"frame")}${e}`,t)}
get[Symbol.metadataDescriptor](){return It("Allocs","Frees","Coverage%")}
__3j(t){let e=t?t.depth+1:q(this.__16);return this.__16.slice(e).map(({text:r})=>R(r))}},sc=class{
constructor(t,e,r){let s=ac(t,e);this.PoolHitTag=s.value===a?"not readable":V(M(s.value));let i=Yr(t);this.Armed=R(lc(s,e,i)),this.Repair=R(_c(s,i)),this.Recorded=ar([...e.shown.keys()].map(n=>JSON.stringify(W(n)))),this.Learned=ar(e.learned().map(ic)),this.Skipped=R(ar(r))}
toString(){return this.Armed}};
function ic({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${nc(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var nc=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,ar=t=>t.length===0?"none":t.join(", ");
function ac(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=Q(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:St(Ot(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function lc({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(D(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(W(M(t)))}${i}`;return s?n:!r||Tt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function _c({value:t,repair:e},r){return t!==a&&D(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function le(t,e,r,s){return`${b(e,r)} (${s}); ${t.map(i=>Yi(i)+Md(i)).join("; ")}`}
function oc(t,e){let r=`read in ${Rt(t.seconds)}`,s=t.unread>0?[`${b(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[`${b(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i].join("; ")}var uc=class{
constructor(t){this.__25=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=st(yn(t.nonPaged.allocs,t.paged.allocs)),this.Frees=st(yn(t.nonPaged.frees,t.paged.frees)),this.Owner=R(hc(t.description))}
toString(){return Ct(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__25.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__25,s=e!==a&&dr(e)?` (${V(e)})`:"";return R(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return It("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function yn(t,e){return t===a||e===a?a:t+e}
function hc(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var dc=class{
constructor(t,e,r,s){this.__s=[],this.__0=t,this.__j=e,this.__3h=r,this.__4l=s}
toString(){return`pooltag ${this.__4l}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Bf()}
hitTag(...t){return this.__1e("hitTag",t,([e,...r])=>{let s=rr("hitTag",e),i=dn('hitTag("Abc ", ',r.filter(l=>l!==Lt)),n=this.__j.hunt(s,i,r.includes(Lt));return n.kind==="hunted"?on(n):_n(n)})}
arm(...t){return this.__1e("arm",t,([e,r])=>{let s=rr("arm",e);if(r!==a&&r!==Lt)throw new H(Bt(`${r}`,`dx @$pool.arm("Abc ", "${Lt}")`));let i=this.__j.arm(s,r===Lt);return i.kind==="armed"?xf(s,i.armed.arming.repair):_n(i)})}
capture(...t){return this.__1e("capture",t,()=>{let e=this.__j.capture(dn("capture(",t));return e.kind==="hunted"?on(e):Af(e)})}
clear(...t){return this.__1e("clear",t,()=>Rd(this.__j.clear()))}
skip(...t){return this.__1e("skip",t,([e])=>{let r=fn("skip",e);return this.__s=[...this.__s.filter(s=>s!==r),r],ln(this.__s)+(this.__6y(r)?"":yf(r))})}
unskip(...t){return this.__1e("unskip",t,([e])=>{let r=fn("unskip",e),s=this.__s.includes(r)?"":vf(r);return this.__s=this.__s.filter(i=>i!==r),s+ln(this.__s)})}
save(...t){return this.__1e("save",t,([e])=>Hd(this.__3h.save(cn("save",e))))}
open(...t){return this.__1e("open",t,([e])=>Fd(this.__3h.open(cn("open",e))))}
used(...t){this.__2q("used",t);let{sort:e,pattern:r}=zf(t),s=hf(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=df(s.rows,e).filter(({text:n})=>r===a||Ue(r,n)||Ue(r,n.trim()));return i.length===0&&Ff(r),new rt(oc(s,i.length),i.map(n=>new uc(n)))}
leaks(...t){let e=this.__8("leaks",t),r=[];for(let s of e)for(let i of $f(s,this.__s))r.push(new tc(s,i));return new rt(le(e,r.length,"call site","blocks/allocations"),r)}
sites(...t){let e=this.__8("sites",t),r=[];for(let s of e)for(let i of cc(s.sites(this.__s)))r.push(new ec(s,i));return new rt(le(e,r.length,"call site","allocations/frees"),r)}
stacks(...t){let e=this.__8("stacks",t),r=[];for(let s of e){let i=F(s.stackUses(),(n,l)=>Sn(l)-Sn(n));for(let n of i)r.push(new rc(s,n))}return new rt(le(e,r.length,"stack","allocations/frees"),r)}
hits(...t){let[e]=t,r=e===a?fc:hn("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__8("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new Wf(n,l,this.__s));return new rt(le(s,i.length,"hit","number, kind, call site"),i)}
status(...t){return this.__2q("status",t),new sc(this.__0,this.__j,this.__s)}
help(...t){un("help",t);let e=Object.values(er).map(r=>new Cf(r));return new rt(`pooltag ${this.__4l}`,e)}
__6y(t){let{hunts:e}=this.__j,r=s=>Qs(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2q(t,e){un(t,e),this.__j.reconcile()}
__1e(t,e,r){try{return this.__2q(t,e),new mn(r(e))}catch(s){if(!(s instanceof H))throw s;return new mn(s.message)}}
__8(t,e,[r]=e){this.__2q(t,e);let s=r===a?a:rr(t,r),{shown:i}=this.__j,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(Sf(s));return n}},Lt="unseen",fc=100,cc=t=>F(t,(e,r)=>vn(r)-vn(e)),vn=({use:t})=>t.allocs+t.frees+t.unknown,Sn=({hits:t})=>t.alloc+t.free+t.unknown,yt=new $d,lr=t=>Qe(qd(t)),Tn=new tf,_e=new Od(Tn,()=>yt.now(),"0.1.0",lr),gc=new rl(yt,yt,t=>{_e.note(c({type:"change"},t))}),_r=new Jh(yt,gc,_e,lr),pc=new Td(yt,Tn,_e,_r),K=new dc(yt,_r,pc,"0.1.0");
function mc(){for(let r of ef("0.1.0"))Qe(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(wc(s),r));class e{
get Pool(){return K}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>K.used(...r)),t("poolhit",(...r)=>K.hitTag(...r)),t("poolleaks",(...r)=>K.leaks(...r)),t("poolrestore",(...r)=>K.clear(...r)),t("poolhelp",(...r)=>K.help(...r))]}
function kc(){en(K)&&Qe("@$pool is ready: dx @$pool.help()")}
function bc(){for(let t of _r.release())t.kind==="stillThere"&&lr({kind:"notRepaired",command:t.repair});_e.flush(),rf()}
function wc(t){return(...e)=>(en(K),t(...e))}return[K,mc,kc,bc]})();
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
