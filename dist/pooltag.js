/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const c=Object.assign;var Xn=Array.from({length:256},(t,e)=>(e+256).toString(16).slice(1)),Zt=t=>{var e;return(e=Xn[t&255])!=null?e:""},mt=t=>Zt(t>>>24)+Zt(t>>>16)+Zt(t>>>8)+Zt(t),wr=2147483648;
function I(t){return t>>>0}
function Qt(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return I(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function yr(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function vr(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Ae(Qt([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function Zn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Ae(Qt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Ae(I(Number.parseInt(t,16))):vr(t)}
function Ae(t){return t<wr?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:F(t)}}}
function F(t){return I(t&~wr)}
function M(t){let e=r=>r>=32&&r<=126;return yr(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function X(t){return`0x${mt(t)}`}
function Qn(t){return Qt([...yr(t)].reverse())}
function Sr(t){return M(t).includes(".")}var Tr=16,Rt=t=>t,kt=Rt("0".repeat(Tr));
function it(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Rt(e.toLowerCase().padStart(Tr,"0"))}
function Z(t,e){return Rt(mt(t)+mt(e))}
function R(t){return{high:Number.parseInt(t.slice(0,8),16),low:bt(t)}}var bt=t=>Number.parseInt(t.slice(8),16);
function w(t,e){let r=bt(t)+e;if(r>=0&&r<4294967296)return Rt(t.slice(0,8)+mt(r));let{high:s}=R(t);return Z((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function U(t,e){if(t.slice(0,8)===e.slice(0,8))return bt(e)-bt(t);let r=R(t),s=R(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function G(t,e){return t<e?-1:t>e?1:0}
function xr(t,e){return(bt(t)&e-1)===0}
function K(t,e){return e===4?Rt(kt.slice(8)+t.slice(8)):t}
function Ct(t,e){return t.charAt(e===4?8:0)>="8"}
function $n(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}var wt=t=>`0x${t.replace(/^0{1,15}/,"")}`;
function Bt(t,e){let r=bt(t),s=e===4&&r>=2147483648;return wt(s?Z(4294967295,r):t)}var m=t=>t,yt=t=>`0x${(t>>>0).toString(16)}`,ta=m("g"),ea=(t,e)=>m(`g ${Bt(t,e)}`),Oe=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,ra=t=>m(Oe(t));
function sa(t,e,r){return m(`rM 0x1;${e?"kb":"k"}${yt(t)}${Or(r)}`)}var ia=t=>m(`rM 0x1${Or(t.filter(e=>e==="$thread"))}`),na={x86:["eax","ebx","ecx","edx","esi","edi","ebp","esp","eip"],x64:["rax","rbx","rcx","rdx","rsi","rdi","rbp","rsp","rip","r8","r9","r10","r11","r12","r13","r14","r15"]};
function aa(t,e){let r=e.map(i=>i==="$prcb"?"gdtr":i),s=r.length>0?`;.catch {${Ar(r)}}`:"";return m(`${Ar(na[t])}${s};lm o`)}var la=m("r@$prcb"),Ar=t=>`r@${t.join(",@")}`,_a=(t,e)=>m(`${e?"kb":"k"}${yt(t)}`),oa=(t,e)=>m(`.fnent ${Bt(t,e)}`),Or=t=>t.map(e=>`;${Oe(e)}`).join(""),ua=m(".lastevent"),ha=m(Oe("$ptrsize")),da=m("vertarget"),Er=m("lm"),fa=m("lm o"),ca=m("sx"),ga={status:m("sxe bpe"),command:m('sxe -c "" bpe'),handling:m("sxe bpec")},pa=m(".reload"),ma=t=>m(`x nt!${t}`),ka=t=>m(`dt nt!${t}`),ba=(t,e)=>m(`ln ${Bt(t,e)}`);
function wa(t,e,r){let s=Bt(t,e);return r.length===4?m(`ed ${s} ${yt(Lt(r))}`):m(`eb ${s} ${r.map(yt).join(" ")}`)}var It=t=>m(`ed nt!PoolHitTag ${yt(t)}`);
function ya(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return m(`!poolused ${yt(r)}`)}
function va(t){let e=M(t).replace(/[^A-Za-z0-9]/g,"?");return m(`!poolused 0x1 ${e}`)}var Sa=m("dd nt!PoolHitTag L1"),Ta=m(".cache flushall"),$t="poolHitTagNote",xa=t=>m(`dx -r0 @$${$t} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Aa=m(`dx -r0 @$${$t}`),Oa=m(`dx -r0 @$vars.Remove("${$t}")`);
function Lt(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function Ee(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}var Ea=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,te=t=>t.replace(Ea,"."),Na=300,Ht=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(te(r).slice(0,Na)),this.name="HostError",this.call=t}},H=(t,e)=>T(()=>t.query(e),()=>[]);
function T(t,e){try{return t()}catch(r){if(!(r instanceof Ht))throw r;return e(r)}}var Nr=32,Pa=9,Ma=96,nt=8192,j=t=>t===Nr||t===Pa,Ne=t=>t>=48&&t<=57,Ra=t=>Ne(t)||t>=97&&t<=102||t>=65&&t<=70;
function v(t,e){let r=e;for(;r<t.length&&j(t.charCodeAt(r));)r++;return r}
function Q(t,e){let r=e;for(;r<t.length&&Ra(t.charCodeAt(r));)r++;return r}
function Ca(t,e){let r=e;for(;r<t.length&&Ne(t.charCodeAt(r));)r++;return r}
function Pe(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Nr;)e--;return t.slice(0,e)}
function $(t,e){let r=Q(t,e),s=r-e;if(s===16)return Me(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==Ma)return Me(Ba+t.slice(e,r),4,r);let i=Q(t,r+1);if(i-r===9)return Me(t.slice(e,r)+t.slice(r+1,i),8,i)}var Ba="00000000",Me=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function Ia(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function ee(t,e){let r=[];for(let s of t){let i=s.length<=nt?e(s):a;i!==a&&r.push(i)}return r}
function La(t,e){return{elementSize:e,rows:ee(t,r=>Ha(r,e))}}
function Ha(t,e){let r=$(t,v(t,0));if(!r||!t.startsWith("  ",r.end))return;let s=[],i=r.end+2;for(;s.length<16/e;){let n=za(t,i,e*2);if(n<0||(s.push(Fa(t,i,n)),!Ua(t,n,e)))break;i=n+1}return s.length===0?a:{address:r.address,elements:s}}
function za(t,e,r){let s=e+r,i=Q(t,e)===s,n=t.startsWith("?".repeat(r),e);return(i||n)&&(s===t.length||" -".includes(t.charAt(s)))?s:-1}var Fa=(t,e,r)=>t.charAt(e)==="?"?a:Number.parseInt(t.slice(e,r),16),Ua=(t,e,r)=>t.charAt(e+1)!==" "&&(t.charAt(e)===" "||r===1),Pr={kind:"unknown"},Re=(t,e)=>Br(e,t.readMemory(e.address,e.before.length));
function ja(t,e){var r,s;Rr(t);let i=Re(t,e);if(e.thing.kind!=="poolHitTag")return i;let n=Br(e,Wa(t,e));if(i.kind===n.kind)return i;let l=_=>[i,n].find(_);return(s=(r=l(Mr))!=null?r:l(({kind:_})=>_==="other"))!=null?s:Pr}var Mr=({kind:t})=>t==="after"||t==="mixed";
function Rr(t){H(t,Ta)}
function Cr(t,e){e===4&&Rr(t)}
function Br(t,e){if(!e)return Pr;let{before:r,after:s}=t,i=n=>n.every((l,_)=>l===e[_]);return i(r)?{kind:"before"}:i(s)?{kind:"after",bytes:e}:{kind:e.every((n,l)=>n===r[l]||n===s[l])?"mixed":"other",bytes:e}}
function Wa(t,{address:e,pointerSize:r}){let s=La(H(t,Sa),4).rows.find(n=>K(n.address,r)===e),i=s==null?a:s.elements[0];return i===a?a:new Uint8Array(Ee(i))}
function A(t,e,r){var s;if(e<0||e+r>t.length)return;if(r===4)return vt(t,e);let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}var vt=(t,e)=>{var r,s,i,n;return(((r=t[e])!=null?r:0)|((s=t[e+1])!=null?s:0)<<8|((i=t[e+2])!=null?i:0)<<16|((n=t[e+3])!=null?n:0)<<24)>>>0};
function St(t,e,r){let s=A(t,e,4),i=r===8?A(t,e+4,4):0;return s===a||i===a?a:Z(i,s)}
function Ce(t,e,r){let s=t.readMemory(e,r);return s&&St(s,0,r)}
function at(t,e){let r=t.readMemory(e,4);return r&&A(r,0,4)}
function Ir(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return;let n=[];for(let l=0;l<r;l+=1){let _=St(i,l*s,s);if(_===a||_===kt)break;n.push(_)}return n}var Be=(t,e,r)=>w(t,e*r),Da=t=>ee(t,qa);
function qa(t){let e=$(t,v(t,0));if(!e||!j(t.charCodeAt(e.end)))return;let{name:r,detail:s}=Lr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function Lr(t){let e=Ga(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Ga(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}
function re(t,e,r){let s=`nt!${e}`.toLowerCase();return T(()=>{let i=t.query(ma(e)),n=Da(i).find(_=>_.name.toLowerCase()===s);if(n)return{kind:"found",address:K(n.address,r)};let l=i.find(_=>_.trim()!=="");return l===a?{kind:"absent"}:{kind:"unknown",said:l.trim()}},({message:i})=>({kind:"unknown",said:i}))}
function Hr(t,e,r){let s=re(t,e,r);return s.kind==="found"?s.address:a}
function zt(t){let e=new Map;for(let r of t)if(!(r.length>nt||!r.includes("=")))for(let[s,i]of Ja(r))e.has(s)||e.set(s,i);return e}var Ka=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Va="^ Bad register error in ";
function Ja(t){var e,r;let s=[],[i=""]=t.split(Va);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),_=it((e=l==null?a:l[2])!=null?e:""),o=(l==null?a:l[3])==="*";if(l&&_&&!o)s.push([((r=l[1])!=null?r:"").toLowerCase(),_]);else if(!o&&!Ka.test(n))return[]}return s}
function Ie(t){let e=!1;return ee(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),Ya(r,e)))}
function Ya(t,e){let r=$(t,v(t,0));if(!r||!j(t.charCodeAt(r.end)))return;let s=$(t,v(t,r.end));if(!s||!j(t.charCodeAt(s.end)))return;let i=v(t,s.end),n=t.slice(i),l=n.search(/\s/),_=l<0?n:n.slice(0,l);if(!(_===""||_.startsWith("(")))return{start:r.address,end:s.address,name:_,symbols:n.slice(_.length).trim(),unloaded:e}}var Xa=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function zr(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function Fr(t,e,r){let s=(_,o)=>{let{offset:u,bytes:h}=r.fields[_];return Za(t,e+u,h,o)},i=s("Key",!1),n=Ur(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=Ur(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:I(i),nonPaged:n,paged:l}}
function Ur(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function Za(t,e,r,s){let i=A(t,e,4),n=r===8?A(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(_)?_:a}
function jr(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Wr(s.nonPaged,i.nonPaged),paged:Wr(s.paged,i.paged)}),e)}var Wr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function Qa(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=Fr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function $a(t,e){let r=new Map,s;for(let i of t){if(i.length>nt)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",_="",o="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(o))&&r.set(o,{offset:Number.parseInt(_,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Dr=(t,e)=>$a(H(t,ka(e)),e);
function qr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Gr(e.type);return e&&r!==a?e.offset+r:a}
function Gr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],_=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):_?Number(i)*(Number(_)/8):a}var tl=16,Kr=12,el=4096;
function rl(t,e,r){let s=Dr(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),_=e("PoolBigPageTable"),o=e("PoolBigPageTableSize");if(!s||!i||!l||_.kind!=="found"||o.kind!=="found")return;let u=Ce(t,_.address,r),h=at(t,o.address);if(!u||!h||(h&h-1)!==0)return;let d=qr(s);if(d===a)return;let f={keyOffset:i.offset,sizeOffset:l.offset};return c({address:u,slots:h,entrySize:d},f,{sizeUnit:n?1:el,pointerSize:r})}
function sl(t,e,r){let s=nl(r),i=zr(s,e.slots-1);if(e.sizeUnit===1)return Le(t,e,i,r);let n=Le(t,e,i,r);if(n.kind==="found")return n;let l=Le(t,e,il(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var il=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Le(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:_,sizeOffset:o,sizeUnit:u,pointerSize:h}=e,d=Math.min(tl,n-r),f=t.readMemory(Be(i,r,l),d*l);if(!f)return{kind:"unreadable"};for(let g=0;g<f.length;g+=l){if(St(f,g,h)!==s)continue;let k=St(f,g+o,h),S=k&&U(kt,k);if(S===a)return{kind:"unreadable"};let O=S*u;return{kind:"found",tag:Qt(f.subarray(g+_,g+_+4)),bytes:O}}return{kind:"absent"}}
function nl(t){let{high:e,low:r}=R(t);return(r>>>Kr|e<<32-Kr)>>>0}var al=["$thread","$prcb"],Vr=(t,e,r)=>T(()=>{let s=zt(t.query(ra(r))).get(r);return s&&K(s,e)},()=>{}),ll=8,_l=64;
function Jr(t,e,r){let s=ml(Dr(t,"_POOL_TRACKER_TABLE")),i=ol(t,e),n=Zr(t,e("PoolTrackTable"),r);if(!s||!i||!Xr(n))return;let l=ul(t,e("ExPoolTagTables"),r),_=hl(t,e,r);if(!l||_==="unknown")return;let o=[n.address,...l.filter(u=>u!==n.address)];return c({layout:s,tables:o},i,{expansion:_==="none"?a:_})}
function ol(t,e){let r=ze(t,e("PoolTrackTableSize")),s=ze(t,e("PoolTrackTableMask"));return r===a||s===a?a:{slots:r,mask:s}}
function ul(t,e,r){return e.kind!=="found"?e.kind==="absent"?[]:a:Ir(t,e.address,_l,r)}
function hl(t,e,r){let s=Zr(t,e("PoolTrackTableExpansion"),r);if(s.kind==="unknown")return"unknown";if(!Xr(s))return"none";let i=ze(t,e("PoolTrackTableExpansionSize"));return i===a?"unknown":i===0?"none":{table:s.address,slots:i}}var Tt={kind:"unreadable"};
function He(t,e,r){let s=cl(t,e,r);if(s.kind!=="slot")return s.kind==="none"?gl(t,e,r):s;let i=[];for(let n of e.tables){let l=xt(t,e,n,s.index,1);if(!l)return Tt;let _=l.get(0);_&&F(_.tag)===r&&i.push(_)}return Yr(jr(i))}
function dl(t,e){let[r]=e.tables,s=r&&xt(t,e,r,0,e.mask+1);return s&&[...s.values()].map(({tag:i})=>F(i))}
function fl(t,e){let r=new Map;for(let n of e.tables){let l=xt(t,e,n,0,e.slots);if(!l)return;l.forEach((_,o)=>{var u;r.set(o,[...(u=r.get(o))!=null?u:[],_])})}let{expansion:s}=e,i=s?xt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(jr),...i.values()].filter(n=>n!==a):a}
function cl(t,e,r){let[s]=e.tables;if(!s)return Tt;let i=e.mask+1,n=zr(r,e.mask);for(let l=i;l>0;){let _=Math.min(ll,i-n,l),o=xt(t,e,s,n,_);if(!o)return Tt;for(let u=0;u<_;u+=1){let h=o.get(u);if(!h)return{kind:"none"};if(F(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+_)%i,l-=_}return{kind:"none"}}
function xt(t,{layout:e},r,s,i){let n=Be(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&Qa(l,e)}
function gl(t,e,r){var s;let{expansion:i}=e,n=i&&xt(t,e,i.table,0,i.slots);if(i&&!n)return Tt;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(_=>F(_.tag)===r);return l?Yr(l):pl(t,e)}
function pl(t,e){for(let r of e.tables){let s=Be(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&Fr(i,0,e.layout);if(!n)return Tt;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Yr(t){if(!t)return Tt;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function ml(t){let e=t&&qr(t);if(!t||e===a)return;let r={};for(let s of Xa){let i=t.fields.get(s),n=i&&Gr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Xr=t=>t.kind==="found"&&t.address!==kt;
function Zr(t,e,r){if(e.kind!=="found")return e;let s=Ce(t,e.address,r);return s?{kind:"found",address:s}:{kind:"unknown",said:""}}var ze=(t,e)=>e.kind==="found"?at(t,e.address):a,kl=(t,e)=>G(t.start,e)<=0&&G(e,t.end)<0,Qr=(t,e)=>t.modules.find(r=>!r.unloaded&&kl(r,e)),se=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),bl=(t,e)=>{var r;return((r=Qr(t,e))==null?a:r.name.toLowerCase())==="nt"},wl=64;
function $r(t){let e=Fe(t);if(!e)return{kind:"noPointerSize"};let r=re(t,"PoolHitTag",e);if(r.kind!=="found")return{kind:"noSymbol",name:"PoolHitTag",said:r.kind==="unknown"?r.said:a};let s=Ie(H(t,Er)).map(n=>c({},n,{start:K(n.start,e),end:K(n.end,e)}));if(!se(s))return{kind:"noModules"};let i=n=>re(t,n,e);return{kind:"read",target:c({pointerSize:e},vl(t,e),{poolHitTag:r.address,modules:s,contextRegisters:al.filter(n=>Vr(t,e,n)),processorBlocks:yl(t,i,e),tracker:Jr(t,i,e),bigPages:rl(t,i,e)})}}
function yl(t,e,r){var s;let i=e("KiProcessorBlock");return i.kind!=="found"?[]:(s=Ir(t,i.address,wl,r))!=null?s:[]}
function Fe(t){let e=zt(H(t,ha)).get("$ptrsize");return e===Z(0,4)?4:e===Z(0,8)?8:a}
function vl(t,e){var r,s,i;let n=(r=H(t,da).find(o=>/Kernel Version/i.test(o)))!=null?r:"",l=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?a:s[1],_=/simulated/.test((i=t.session().description)!=null?i:"")?" (simulated)":"";return{description:`${n.trim()}${_}`,instructionSet:e===4?"x86":Sl(n),build:l?Number(l):a}}
function Sl(t){if(t!=="")return/\bARM\s?64\b/i.test(t)?"arm64":"x64"}
function tt(t){let e=Fe(t),r=e&&Hr(t,"PoolHitTag",e);if(!e||!r)return{kind:"notRead"};let s=ts(t,r,e);return s===a?{kind:"notRead"}:{kind:"read",address:r,pointerSize:e,value:s}}
function ts(t,e,r){return Cr(t,r),at(t,e)}var Tl=0,D=t=>t===0||t>=2147483648,Ft=t=>t!==a&&D(t)?t:Tl;
function Ue({address:t,pointerSize:e},r,s){let i=Ft(r);return{thing:{kind:"poolHitTag"},address:t,pointerSize:e,before:Ee(i),after:Ee(s),repair:It(i)}}var xl=class{
constructor(t,e,r){this.__s=[],this.__11=new Set,this.__5o=0,this.__38=t,this.__0=e,this.__5n=r}
get open(){return this.__s}
run(t){return this.__38.run(t)}
debugger(t){return this.__38.change(t)}
plan(t){this.__5o+=1;let e=c({id:this.__5o},t);return this.__1t(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__s.push(e),e}
apply(t){this.__s.push(t);let e;if(Re(this.__0,t).kind==="before"){if(e=this.__1b(t,t.after,"address"),e===a&&this.__5h(t))return this.__4r(t);if(this.__11.add(t),this.__2j(t).kind==="before"){let r=this.__1b(t,t.after,"name");if(r===a&&this.__5h(t))return this.__4r(t);e=e!=null?e:r}}return{kind:"refused",failure:e,undone:this.undo(t)}}
undo(t){if(!this.__s.includes(t))return{kind:"undone"};Cr(this.__0,t.pointerSize);let e;for(let r=0;;r+=1){let s=this.__2j(t);if(s.kind==="before")return this.__v(t,"undone"),{kind:"undone"};let i=Mr(s)||s.kind==="unknown"&&!this.__7g(t);if(r===Al)return i?Ol(t,s,e):this.__82(t,s);if(!i||s.kind==="unknown"&&r<2)continue;let n=this.__1b(t,t.before,r%2===0?"address":"name");n!==a&&this.__11.add(t),e=n!=null?n:e}}
undoAll(){return[...this.__s].reverse().map(t=>this.undo(t))}
leave(t){this.__v(t,"gone")}
forget(){for(let t of[...this.__s])this.__v(t,"gone")}
__4r(t){return this.__1t(t,"applied"),{kind:"applied"}}
__v(t,e){this.__s.splice(this.__s.indexOf(t),1),this.__11.delete(t),this.__1t(t,e)}
__82(t,e){return this.__v(t,"gone"),{kind:"notOurs",holds:rs(e)}}
__1t(t,e){let{id:r,thing:s,address:i,before:n,after:l,repair:_}=t,o={id:r,thing:s,address:i,before:n,after:l,repair:_};this.__5n({change:o,state:e,time:this.__0.now()})}
__1b(t,e,r){let s=r==="name"&&this.__7r(t)?It(Lt(e)):wa(t.address,t.pointerSize,e);return T(()=>this.__38.change(s).find(i=>i.trim()!==""),({message:i})=>i)}
__2j(t){return this.__11.has(t)?ja(this.__0,t):Re(this.__0,t)}
__5h(t){return this.__2j(t).kind==="after"}
__7r({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=tt(this.__0);return r.kind==="read"&&r.address===e}
__7g({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=tt(this.__0);return r.kind==="read"&&r.address!==e}},Al=3,es=(t,e)=>(t==null?a:t.kind)==="notOurs"&&t.holds!==a&&t.holds!==e&&!D(t.holds),rs=t=>"bytes"in t?Lt(t.bytes):a,Ol=({repair:t},e,r)=>({kind:"stillThere",repair:t,failure:r,holds:rs(e)}),El=({armed:t,saved:e,address:r,id:s})=>`${mt(t)} ${mt(e)} ${r} ${s}`;
function Nl(t,e){let r=El(e);return T(()=>t.debugger(xa(r)).some(s=>{var i;return(i=s.split(": ").pop())==null?a:i.includes(r)}),()=>!1)}
function ie(t){T(()=>t.debugger(Oa),()=>{})}var je=t=>T(()=>{let e=t.query(Aa),r=e.map(Pl).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes($t)?"none":"unknown"}));
function Pl(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(t),[,r="",s="",i="",n=""]=e!=null?e:[],l=it(i);if(!e||!l)return;let _=u=>Number.parseInt(u,16),o=I(_(r));return D(o)?a:{armed:o,saved:Ft(_(s)),address:l,id:n}}var Ml=class{
constructor(t,e,r,s,i){this.__5i=!1,this.__5j=!1,this.__0=t,this.__3=e,this.target=r,this.tag=s,this.idle=i,this.repair=It(i);let n=t.now().toString(16);this.__1t={armed:s,saved:i,address:r.poolHitTag,id:n}}
get change(){return this.__1f&&this.__3.open.includes(this.__1f)?this.__1f:a}
leaveNote(){this.__5i=Nl(this.__3,this.__1t)}
arm(){if(this.__5j)return ss;let{target:t,tag:e,idle:r}=this,{poolHitTag:s,pointerSize:i}=t;return this.__1f=this.__3.plan(Ue({address:s,pointerSize:i},r,e)),this.__3.apply(this.__1f)}
pause(){let{change:t}=this;return t?this.__3.undo(t):{kind:"undone"}}
resume(){let t=this.__59();return(t?this.__3v(t):!this.__5i)?this.arm():ss}
disarm(){this.__5j=!0;let t=this.__59(),e=this.__71(t);return t&&this.__3v(t)&&e.kind!=="stillThere"&&ie(this.__3),e}
forget(){this.__3.forget()}
__71(t){let{change:e}=this;if(e&&!(t&&this.__7t(t)))return this.__3.undo(e);e&&this.__3.leave(e);let r=tt(this.__0);return r.kind!=="read"?{kind:"notOurs"}:D(r.value)?{kind:"undone"}:{kind:"notOurs",holds:r.value}}
__7t(t){let{armed:e,address:r}=t;return!this.__3v(t)&&e===this.tag&&r===this.target.poolHitTag}
__3v({id:t}){return t===this.__1t.id}
__59(){let t=je(this.__0);return t.kind==="found"?t.note:a}},ss={kind:"refused",failure:a,undone:{kind:"undone"}},Rl=["break","second-chance break","output","ignore"];
function Cl(t){let e=[];for(let r of t){if(r.length>nt)continue;let s=/^\s+(Command|Second command): "(.*)"\s*$/.exec(r),i=s?e.pop():a;s&&i&&e.push(Bl(i,s[1],s[2]));let n=s?a:Il(r);n&&e.push(n)}return e}
function Bl(t,e,r=""){let s=r.replace(/\\(["\\])/g,"$1");return e==="Command"?c({},t,{command:s}):c({},t,{secondCommand:s})}
function Il(t){var e;let[r="",...s]=t.trim().split(" - ");if(!/^(?:[a-z0-9]{1,8}|\*)$/i.test(r))return;let i={handled:!0,"not handled":!1}[(e=s[s.length-1])!=null?e:""];i!==a&&s.pop();let n=Rl.find(o=>o===s[s.length-1]);if(n&&s.pop(),i===a&&!n)return;let[l="",..._]=s;return _.length>0?a:{code:r,title:l,status:n,handled:i}}
function is(t){var e;let r=Cl(H(t,ca)),s=_=>r.find(o=>o.code===_),i=s("bpe"),n=(e=s("bpec"))!=null?e:i;if(!(i!=null&&i.status))return{kind:"unknown"};let{command:l}=i;return l!==a&&Hl(l)?We("command",l):i.status!=="break"?We("status",ns(i)):(n==null?a:n.handled)===!1?We("handling",ns(n)):{kind:"stops"}}var We=(t,e)=>({kind:"breaksPassed",what:t,setting:e}),ns=({code:t,title:e,status:r,handled:s})=>[t,e,r,s===!1?"not handled":a].filter(Boolean).join(" - "),Ll=/^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i,Hl=t=>t.split(/[;{}]/).map(e=>e.trim()).some(e=>e!==""&&!Ll.test(e));
function P(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}
function Ut(t,e){return as(t.toLowerCase(),e.toLowerCase())}
function as(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}var zl=3;
function ls(t,e){let r=[...new Set(e)].filter(n=>n!==t),s=t.trim(),i=[.../[*?]/.test(s)?[n=>as(s,n)||Ut(s,n.trim())]:[],n=>n.trim().toLowerCase()===s.toLowerCase(),n=>os(t.padEnd(4),n.padEnd(4)),n=>os(t.padEnd(4).toLowerCase(),n.padEnd(4).toLowerCase())];for(let n of i){let l=r.filter(n);if(l.length>0)return P(l,(_,o)=>_<o?-1:1).slice(0,zl)}return[]}
function _s(t,e){let r=new Map([...e].map(s=>[M(s),s]));return ls(M(t),r.keys()).map(s=>r.get(s)).filter(s=>s!==a)}
function os(t,e){let r=[0,1,2,3].filter(n=>t[n]!==e[n]),[s=0,i=0]=r;return r.length===1?!0:r.length===2&&i===s+1?t[s]===e[i]&&t[i]===e[s]:us(t.trim(),e.trim())||us(e.trim(),t.trim())}var us=(t,e)=>[...t].some((r,s)=>t.slice(0,s)+t.slice(s+1)===e);
function Fl(t,e,r){var s;let i=e.tracker;if(!i)return{kind:"unknown"};let n=u=>u!==a&&He(t,i,u).kind==="found",l=He(t,i,r);if(l.kind==="unreadable"||l.kind==="overflow")return{kind:"unknown"};let _=Ul(r);if(l.kind==="found")return{kind:"seen",twin:n(_)?_:a};let o=[Qn(r),_].find(n);return{kind:"unseen",meant:o===a?_s(r,(s=dl(t,i))!=null?s:[]):[o]}}
function Ul(t){let e=t>>>24;if(!(e!==32&&e!==0))return I(t&16777215|(e===0?32:0)<<24)}var jl=3790,Wl=1024;
function Dl(t,e,r,s){let i=ne(t);if(i)return et(i);if(D(r))return et({kind:"neverHit",tag:r});let n=ql(t,e);if(n.kind!=="read")return et(n);let{target:l}=n,_=ts(t,l.poolHitTag,l.pointerSize);if(_===a)return et({kind:"unreadable"});if(!D(_))return et({kind:"alreadyArmed",value:_});if(Gl(t,l))return et({kind:"taggingOff"});let o=is(t);if(o.kind==="breaksPassed")return et(o);let u=Kl(r,Fl(t,l,r),s);return u?et(u):{kind:"ready",target:l,idle:_,stops:o.kind==="stops"}}
function ne(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var hs=t=>{var e;return((e=ne(t))==null?a:e.kind)==="notLive"},et=t=>({kind:"refused",problem:t});
function ql(t,e){let r=$r(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind==="noPointerSize"||s.length>1?r:(T(()=>e.debugger(pa),()=>{}),$r(t))}
function Gl(t,e){if(e.build===a||e.build>=jl)return!1;let r=Hr(t,"NtGlobalFlag",e.pointerSize),s=r&&at(t,r);return s!==a&&(s&Wl)===0}
function Kl(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}var Vl=class{
constructor(t,e,r){this.__43=!1,this.__0=t,this.__3=e,this.__8=r}
run(t){let e=this.__3.open.filter(s=>s!==t),r=[...e].reverse().map(s=>this.__6j(s));if(e.length>0)return r.find(s=>s!==a);if(!(t||this.__43))return hs(this.__0)?a:this.__7a()}
__6j(t){var e;let r=this.__3.undo(t);if(ds(this.__8,r,Lt(t.before)),r.kind==="stillThere")return r;t===((e=this.__25)==null?a:e.change)&&this.__8h(this.__25.id)}
__8h(t){let e=je(this.__0);e.kind==="found"&&e.note.id===t&&ie(this.__3)}
__7a(){let t=je(this.__0);if(this.__43=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s,id:i}=t.note,n=tt(this.__0);if(n.kind==="notRead"){this.__43=!1;let o=It(r);return this.__8({kind:"notRepaired",command:o}),{kind:"stillThere",repair:o,failure:a}}if(n.address!==s||n.value!==e){ie(this.__3);return}let l=this.__3.adopt(Ue(n,r,e)),_=this.__6j(l);return _?this.__25={change:l,id:i}:ie(this.__3),_}};
function ds(t,e,r){e.kind==="stillThere"&&t({kind:"notRepaired",command:e.repair}),e.kind==="undone"&&t({kind:"repaired",value:r})}var Jl=6e3,De=2,Yl=class{
constructor(t){this.__1w=0,this.__10=t!==a&&t>=Jl?De:0}
get isBefore(){return this.__10>=De&&!this.isAfter}
get isAfter(){return this.__1w>=De}
sawBefore(){this.__10+=1}
sawAfter(){this.__1w+=1}},jt=(t,e)=>t.slice(0,e+1).every(({afterGap:r,doubtful:s},i)=>!r&&(!s||i===e)),lt=t=>t.length===0?"noStack":"framesMissing",fs=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Xl=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Zl=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Ql=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,$l=/^VerifierExt$/i,t_=/\?\? ?::|`string'/,e_=64;
function qe(t){var e;if($l.test(t.module))return t.name.includes("Pool")?gs(t.name):a;if(fs.test(t.module))return t.name==="DbgBreakPoint"||t_.test(t.name)?"neither":(e=cs(t.name))!=null?e:r_(t.name)}
function cs(t){return Xl.test(t)?"alloc":Zl.test(t)?"free":a}
function r_(t){return Ql.test(t)?gs(t):a}
function gs(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function q(t){let e=t.findIndex(({symbol:r})=>!r||qe(r)===a);return e<0?t.length:e}
function s_(t){return fs.test(t.module)&&t.name==="ExFreePool"&&t.offset>e_}
function ps(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}var ms=t=>t==="last"||t==="after",i_=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Ge(t){var e;let r=i_.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}var ks=1e3,ae=(t,e)=>({line:t,text:e.slice(0,200)}),rt=4,le={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},bs={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},n_=class{
reset(){this.__4h=a,this.__48=a}
read(t){let e=v(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__4h=a_(t);else if(t.startsWith("NonPaged",e))this.__48=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1o(t)}}
__1o(t){let[e,...r]=l_(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(o=>o.text).join(" "),i=s===bs.verbose.join(" ");if(!i&&s!==bs.summary.join(" "))return;let n=r.map((o,u)=>{var h,d;return o.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+rt)}),l=i?"verbose":this.__8s(n,e.start),_=this.__4h;return this.reset(),{layout:l,tagColumn:e.start,sort:_,widths:n.join()===le[l].join()?n:a}}
__8s(t,e){if(t.join()===le.current.join())return"current";if(t.join()!==le.oldest.join())return"old";let r=this.__48;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function a_(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function l_(t){let e=[],r=v(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=v(t,i)}return e}var ws={kind:"unread"};
function __(t,e){let r=v(t,0);if(t.startsWith("TOTAL",r)&&j(t.charCodeAt(r+5)))return o_(t,r+5,e);let s=e.widths?u_(t,e,e.widths):h_(t,r,e);return s?{kind:"row",usage:s}:f_(t,r)?ws:{kind:"other"}}
function o_(t,e,r){let{layout:s,widths:i=vs(s)}=r,n=Ke(t,e,i,s);return!n||t.slice(n.end).trim()!==""?ws:c({kind:"total"},As(n.numbers))}
function u_(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!Ts(t,i))continue;let n=Ke(t,i+rt,s,r);if(!(!n||i!==e&&!n.inPlace))return xs(t.slice(i,i+rt),n.numbers,t.slice(n.end))}}
function h_(t,e,r){let s=ys(t,e,rt,r),i=ys(t,e,t.slice(e,e+rt).search(/\s/),r);return s&&i?a:s!=null?s:i}
function ys(t,e,r,{layout:s}){if(r<1||!Ts(t,e,r))return;let i=Ke(t,e+r,vs(s),s);if(!(!i||!d_(t,i.end)))return xs(t.slice(e,e+r),i.numbers,t.slice(i.end))}var vs=t=>le[t].map(()=>Number.POSITIVE_INFINITY),d_=(t,e)=>e>=t.length||j(t.charCodeAt(e))||j(t.charCodeAt(e-2))||t.startsWith(Ss,e),Ss="UNKNOWN pooltag";
function Ts(t,e,r=rt){let s=e+r;if(e<0||t.length<=s||!j(t.charCodeAt(s))||v(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var f_=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function Ke(t,e,r,s){var i;let n=[],l=e,_=!0,o=!0;for(let u=0;u<r.length;u++){let h=c_(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?g_(t,h,o,s):h.end,f=d===a?a:Ia(t.slice(h.start,d));if(d===a||f===a)return;let g=d===h.columnEnd||d>h.columnEnd&&h.full;_=_&&g,o=o&&(g||u===0),n.push(f),l=d}return{numbers:n,end:l,inPlace:_}}
function c_(t,e,r){let s=v(t,e),i=t.charAt(s)==="-"?s+1:s,n=Ca(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function g_(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(Ss))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function xs(t,e,r){let s=r.trim(),i=t.length===rt&&!t.includes(".")?vr(t):a;return c({text:t.padEnd(rt),tag:i!=null&&i.ok?i.tag:a},As(e),{description:s||a})}
function As(t){let e=t.length/2;return{nonPaged:Os(t.slice(0,e)),paged:Os(t.slice(e))}}
function Os(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function Es(t){var e;let r=new n_,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(ms(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new b_(l))}}return s==null?a:s.listing()}var p_=5e4,m_=1024,k_=16,b_=class{
constructor(t){this.__16=[],this.__1a=[],this.__i=[],this.__1o=t}
push(t,e){if(t.length>m_)return this.__x(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=__(t,this.__1o);if(r.kind==="other")return Ge(t)?"after":this.__x(t,e);if(this.__3x(),r.kind==="row")this.__16.push(r.usage);else if(r.kind==="unread")this.__12(ae(e,t));else return this.__6h={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__16.length<p_?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1o;return{layout:t,sort:e,rows:this.__16,total:this.__6h,unread:this.__1a}}
__x(t,e){return this.__i.length>=k_?"after":(this.__i.push(ae(e,t)),"other")}
__3x(){for(let t of this.__i)this.__12(t);this.__i=[]}
__12(t){this.__1a.length<ks&&this.__1a.push(t)}};
function _e(t,e,r){return e.tracker?He(t,e.tracker,r):T(()=>w_(t,r),()=>({kind:"unreadable"}))}
function oe(t){return t.kind==="found"?t.counts:t.kind==="absent"?{allocs:0,frees:0}:a}
function w_(t,e){let r=Es(t.query(va(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let _={allocs:Ns(n),frees:Ns(l)},{allocs:o,frees:u}=_;return o===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:o,frees:u}}}
function Ns(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var y_=64,v_=class{
constructor(t,e,r){this.__3q=!1,this.__0=t,this.__3=e,this.__1d=r}
get hasMissed(){return this.__3q}
get trouble(){return this.__3h}
returnValue(t){let e=q(t.stack),r=t.stack.slice(e).find(o=>!o.inline),s=[...t.stack.slice(0,e)].reverse().find(o=>!o.inline);if(!(r&&jt(t.stack,t.stack.indexOf(r)))||!r.address||!s)return;if(this.__1d.pause().kind!=="undone"){this.__3h={kind:"notArmedAgain"};return}let i=this.__2a();this.__3.run(ea(r.address,this.__1d.target.pointerSize));let n=this.__8g(),l=Ve(n,"eip","rip","pc");if(l!==r.address){this.__3q=!0,this.__3h={kind:"strayed",ip:l};return}S_(i,this.__2a())||(this.__3q=!0),this.__1d.resume().kind!=="applied"&&(this.__3h={kind:"notArmedAgain"});let _=Ve(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__7l(_,s,r)?Ve(n,"eax","rax","x0"):a}
__2a(){let{target:t,tag:e}=this.__1d;return _e(this.__0,t,e)}
__8g(){let t=zt(this.__0.query(ia(this.__1d.target.contextRegisters))),{pointerSize:e}=this.__1d.target;return new Map([...t].map(([r,s])=>[r,K(s,e)]))}
__7l(t,e,r){if(!t)return!1;if(this.__1d.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=w(e.base,8),i=w(s,y_);return G(s,t)<=0&&G(t,i)<=0}};
function Ve(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var S_=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees;
function T_(t){let e=$(t,x_(t));if(!e||t.charAt(e.end)!==" ")return;let r=O_(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=N_(t.slice(s).trim().replace(/\s+/g," "));if(E_(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function x_(t){let e=v(t,0),r=Q(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var A_=["fadd","fabd"];
function O_(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,Q(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return A_.includes(r)?a:r}
function E_(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&Q(r,0)===8)}var N_=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function Ps(t){let e=v(t,0);if(t.charAt(e)==="#"&&(e=v(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var P_="(Inline)",M_="(Inline Function)",Ms=t=>t===4?3:4,R_=5,C_=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],B_=/\+0x[0-9a-f]+(?=\s)/i;
function Je(t){let e=Pe(t),r=I_(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:Pe(e.slice(0,r)),source:Rs(s.slice(i))}}
function I_(t){let e=B_.exec(t);if(e)return e.index+e[0].length;let r=L_(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Rs(t.slice(s+1))?s:t.length}
function L_(t){let e=t.indexOf(" (");if(e<0)return-1;let r=C_.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Rs(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>Ne(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function ue(t){let e=Pe(t),{head:r,offset:s}=H_(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!z_(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function H_(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var z_=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function Cs(t,e){let r=v(t,0),s=U_(t,r),i=s===a?r:v(t,Q(t,r));return e==="names"?V_(t.slice(i),s):t.charCodeAt(i)===F_?K_(t,i,s):j_(t,i,s,e)}var F_=40,Bs=58;
function U_(t,e){let r=Q(t,e),s=r-e;if(!(s<2||s>3||!j(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function j_(t,e,r,s){let i=$(t,e);if(!i)return;let n=s==="noBase"?i:W_(t,i,s);if(!n||!j(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,_=v(t,n.end),o=q_(t,D_(t,_),l),u=o&&Ls(t.slice(o.end));if(!(!o||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:_-n.end,args:o.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function W_(t,e,r){let s=v(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=$(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var D_=(t,e)=>t.startsWith("(T) ",e)?v(t,e+3):e;
function q_(t,e,r){let s=t.charCodeAt(e)===Bs,i=[],n=s?v(t,e+1):e;for(;i.length<Ms(r);){let l=$(t,n);if((l==null?a:l.pointerSize)!==r||!G_(t,l.end))break;i.push(l.address),n=v(t,l.end)}if(!(s&&t.charCodeAt(n)!==Bs)&&!(i.length>0&&i.length<Ms(r)))return{words:i,end:s?v(t,n+1):n}}var G_=(t,e)=>e>=t.length||j(t.charCodeAt(e));
function K_(t,e,r){let s=[M_,P_].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=Ls(t.slice(i));return n&&n.text!==""?c({},n,Is,{number:r,inline:!0}):a}var Is={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function V_(t,e){let r=Je(t),s=ue(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return c({},r,Is,{symbol:s,number:e,inline:!1})}
function Ls(t){let{text:e,source:r}=Je(t),s=ue(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var J_=t=>t.charAt(v(t,0))==="#"&&Ps(t)===a,Y_=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,X_=/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /,Hs=" (UTC ",Z_=256,Q_=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function zs(t){var e;if(t.length>Z_||!$_(t))return;let r=to(t.trim());if(Y_.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?eo(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:Q_.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var $_=t=>"B*STND^".includes(t.charAt(v(t,0)))||t.includes(" - code ")||t.includes(Hs);
function to(t){let e=t.includes(Hs)?X_.exec(t):null;return e?t.slice(e.index+e[0].length):t}
function eo(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:Fs(t)}}
function Fs(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=it(n.trim());l&&i.push(l)}return i}
function ro(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=zs(s);i&&(r=new no(i))}return(e=r==null?a:r.report())!=null?e:so(t)}
function so(t){let e=new js;for(let r of t)e.push(r);return e.place.instruction?c({kind:"stepped"},e.place):a}var io=24,no=class{
constructor(t){this.__2i=new js,this.__i=0,this.__1u=t,this.__3n=t.kind==="targetGone"}
push(t){let e=this.__3n?"after":this.__3f(t);return this.__3n=ms(e),e}
report(){let t=this.__1u;return t.kind==="targetGone"?t:c({},t,this.__2i.place)}
__3f(t){if(t.length>nt)return this.__x();let e=zs(t);if(e)return this.__8y(e)?"taken":"after";if(lo(t))return this.__74(t.trim()),"taken";if(Ge(t))return"after";let r=this.__2i.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__x()}
__8y(t){return this.__1u.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__2i.place.symbol===a}
__74(t){let e=this.__1u;e.kind==="bugcheck"&&e.parameters.length===0?this.__1u=c({},e,{parameters:Fs(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1u={kind:"manualBreak"}:t.startsWith(Us)&&(this.__1u={kind:"other",event:t}))}
__x(){return this.__i++,this.__i>io?"after":"other"}},Us="A fatal system error has occurred",ao=["*","(0x",Us];
function lo(t){let e=v(t,0);return e===t.length||J_(t)?!0:ao.some(r=>t.startsWith(r,e))}var js=class{
constructor(){this.place={}}
push(t){let e=T_(t);if(e){let s=this.__6c;return this.place={symbol:s,instruction:e},"instruction"}let r=_o(t);return r===a?"other":(this.__6c=r,this.place={symbol:r},"symbol")}};
function _o(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Je(e.slice(0,-1));return ue(r.text)&&r.text}
function oo(t){let e=t.filter(i=>i.length<=nt),r=Ws(e,/^Last event: (.+)$/);if(r===a)return;let s=Ws(e,/^debugger time: (.+)$/);return s===a?{event:r}:{event:r,time:s}}
function Ws(t,e){var r;for(let s of t){let i=(r=e.exec(s.trim()))==null?a:r[1];if(i!==a)return i}}var Wt=t=>T(()=>oo(t.query(ua)),()=>{}),Ds=(t,e)=>t!==a&&(e==null?a:e.time)!==a&&e.time!==t.time;
function uo(t){for(let[e,{symbol:r}]of t.slice(0,q(t)).entries()){if(!r||e===0&&s_(r))continue;let s=qe(r);if(s==="alloc"||s==="free")return s}}
function ho(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return cs(r);let s=qe(t);return s==="neither"?a:s}var Ye={kind:"computed"},he=(t,e,r)=>K(w(t,e),r==="x86"?4:8),_t=4;
function fo(t,e){let r=A(t,t.length-_t,_t);if(r===a||R(e).low%_t!==0)return[];if(st(r,4227858432,2483027968))return[{kind:"function",address:w(e,qs(r)-_t)}];let s=st(r,4294966303,3594452992),i=st(r,4294965279,3594455071)||st(r,4294965248,3611232256);return s||i?[Ye]:[]}
function co(t,e){let[r,s,i]=[0,1,2].map(o=>A(t,o*_t,_t));if(r===a)return;if(st(r,4227858432,335544320))return{kind:"function",address:w(e,qs(r))};if(s===a||i===a)return;let n=r&31;if(!(st(r,2667577344,2415919104)&&(s&1023)===n*33&&i===de(3592355840|n<<5)))return;let l=s>>>10&4095,_=go(r,e);if(st(s,4290772992,4181721088))return{kind:"slot",address:w(_,l*8)};if(st(s,4290772992,2432696320))return{kind:"function",address:w(_,l)}}var st=(t,e,r)=>de(t&e)===de(r),de=t=>t>>>0,qs=t=>(t<<6>>6)*_t;
function go(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=R(e);return w(Z(s,de(i&-4096)),r*4096)}
function Xe(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let _=(i&7)===4,o=_?t[e+1]:i;if(o===a)return;let u=_?2:1;if(!(n===0&&(o&7)===5)){let g=u+((s=[0,1,4][n])!=null?s:0);return e+g<=t.length?{extension:l,length:g}:a}let h=fe(t,e+u);if(h===a)return;let d=u+4;if(!_)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let f=(o>>3&7)!==4;return{extension:l,length:d,fixed:f?a:{kind:"absolute",displacement:h}}}var Gs=({kind:t,displacement:e},r,s)=>he(t==="relative"?r:Z(0,0),e,s);
function fe(t,e){let r=A(t,e,4);return r===a?a:r|0}var Ks=[76,139,21],po=7,mo=7;
function ko(t,e,r){let s=[];for(let i=2;i<=mo;i+=1){let n=t.length-i,l=t[n]===232&&i===5?fe(t,n+1):a;if(l!==a){let u=r==="x64"?bo(t,n,e):a;s.push({kind:"function",address:he(e,l,r),slot:u})}let _=t[n]===255?Xe(t,n+1,r):a;if((_==null?a:_.extension)!==2||_.length!==i-1)continue;let{fixed:o}=_;o&&s.push({kind:"slot",address:Gs(o,e,r)}),(!o||wo(t,n,r))&&s.push(Ye)}return s}
function bo(t,e,r){let s=e-po;if(!Ks.every((n,l)=>t[s+l]===n))return;let i=fe(t,s+Ks.length);return i===a?a:w(r,e-t.length+i)}
function wo(t,e,r){let s=t[e-1],i=r==="x64"&&Vs(s)?t[e-2]:s;return i===100||i===101}var Vs=t=>t!==a&&(t&240)===64;
function yo(t,e,r){var s;let i=r==="x64"&&Vs(t[0])?1:0,n=l=>w(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:he(n(2),l,r)}}case 233:{let l=fe(t,i+1);return l===a?a:{kind:"function",address:he(n(5),l,r)}}case 255:{let l=Xe(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:_,length:o}=l;return _?{kind:"slot",address:Gs(_,n(1+o),r)}:Ye}default:return}}var vo=16,So=12;
function To(t,e,r){return r==="arm64"?fo(t,e):ko(t,e,r)}
function xo(t,e,r){return r==="arm64"?co(t,e):yo(t,e,r)}
function Ao(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function Oo(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:ee(t.slice(e+1),Eo)}
function Eo(t){if(!t.startsWith("    "))return;let e=ue(Lr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var No=4096;
function Js(t,e,r){var s;let i=l=>t.readMemory(w(e,-l),l),n=R(e).low%No;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var ot={kind:"undecided"},Po=3,Mo=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Ro=class{
constructor(t,e){this.__5x=new Map,this.__0=t,this.__4=e}
before(t,e){let{instructionSet:r}=this.__4,s=Js(this.__0,t,vo);if(!s||!r)return ot;let i=To(s,t,r),n=Ao(i,l=>this.__53(l),e&&Co(e));return n?this.__2x(n,Po):ot}
__53(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return Ce(this.__0,t.address,this.__4.pointerSize)}
__2x(t,e){let r=this.__53(t);if(!r)return ot;let s=this.__5y(r);if(s.some(({name:l})=>Mo.test(l)))return ot;let i=Ys(s);if(i.kind==="pool")return i;let n=this.__7u(r,e);return n.kind==="pool"?n:i.kind==="notPool"?i:n.kind==="undecided"&&t.kind==="slot"?Ys(this.__5y(t.address)):n}
__7u(t,e){let{instructionSet:r}=this.__4,s=e>0?this.__0.readMemory(t,So):a,i=s&&r&&xo(s,t,r);return i?this.__2x(i,e-1):ot}
__5y(t){let e=this.__5x.get(t);if(e)return e;let r=T(()=>Oo(this.__0.query(ba(t,this.__4.pointerSize))),()=>[]);return r.length>0&&this.__5x.set(t,r),r}},Co=({address:t,symbol:e})=>t&&e&&w(t,-e.offset);
function Ys(t){let e=new Set(t.map(ho));if(e.size>1)return ot;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:ot}var Bo=class{
constructor(t,e){this.__4v=new Set,this.__h=new Map,this.__0=t,this.__4=e,this.__4w=new Ro(t,e)}
classify(t){let e=this.__7b(t);if(e)return{kind:"foreign",stop:e};let r=uo(t.stack);return r?{kind:"hit",of:r}:this.__6u(t)}
__7b({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!bl(this.__4,e)||!this.__7o(e))return{kind:"other",event:l};let _=q(r),o=(n=r[0])==null?a:n.symbol,u=_===1&&o!==a&&ps(o);return _===0||u?{kind:"otherBreak",at:l}:a}
__7o(t){if(this.__4v.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__4v.add(t),r}
__6u({ip:t,stack:e}){var r,s;let i=q(e),n=e[i];if(!(n!=null&&n.address)||!jt(e,i))return{kind:"hit",of:"unknown"};let l=this.__h.get(t);if(l)return{kind:"hit",of:l};let[_]=e.slice(0,i).reverse().filter(({inline:u})=>!u),o=this.__4w.before(n.address,_);switch(o.kind){case"pool":return this.__h.set(t,o.of),{kind:"hit",of:o.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function Io(t){var e;let r=new zo;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var Lo=1e4,Ho=8,zo=class{
constructor(){this.__r=[],this.__1a=[],this.__i=[],this.__50="frames",this.__5c=!1,this.__11=!1,this.__2z=!0}
get begun(){return this.__5c||this.__r.length>0}
get fromTop(){return this.__r.length>0&&this.__2z}
push(t,e){if(t.length>nt)return this.__x(t,e);if(this.__2t)return this.__6y(t,e,this.__2t);let r=Cs(t,this.__50);return r?this.__8j(r,t,e):this.__85(t,e)}
listing(){return{style:this.__4j,frames:this.__r,unread:this.__r.length===0?[...this.__1a,...this.__i]:this.__1a}}
__8j(t,e,r){return t.text===""?!this.begun||!this.__51(t)?this.__x(e,r):(this.__2t={row:t,line:ae(r,e)},"taken"):this.__51(t)?(this.__3x(),this.__4q(t),"taken"):"after"}
__6y(t,e,{row:r,line:s}){this.__2t=a;let i=Cs(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__i.push(s),this.push(t,e)):(this.__4q(c({},r,{text:i.text,symbol:i.symbol})),"taken")}
__85(t,e){let r=v(t,0);if(r===t.length)return this.__r.length>0&&this.__u===a?"after":"taken";let s=Ps(t);return s?this.__1o(s):jo(t,r)?(this.__11=!0,this.__1m!=="frames"&&(this.__1m=t.includes(Wo)?"unwinding":"frames"),"taken"):this.begun?Go(t)?(this.__r.length===0&&(this.__2z=!1),this.__1m="frames","taken"):qo(t,r)?"taken":Ge(t)?"after":this.__x(t,e):this.__x(t,e)}
__1o(t){return this.__r.length>0?"after":(this.__5c=!0,this.__50=t,"taken")}
__51(t){var e;if(this.__r.length===0)return!0;if(this.__r.length>=Lo)return!1;let r=(e=this.__4j)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__u===a?t.number===this.__u:t.number>this.__u}
__4q(t){var e,r;this.__r.length===0&&((e=t.number)!=null?e:this.__1a.length)>0&&(this.__2z=!1);let s=this.__7n(t),i=s?a:this.__5z;this.__1m=a,this.__u=t.number,(r=this.__4j)!=null||(this.__4j=Uo(t)),t.text.startsWith("0x")&&(this.__11=!0),this.__r.push(Fo(t,i,{doubtful:this.__11,afterGap:s})),t.inline||(this.__5z=t.returnAddress===kt?a:t.returnAddress)}
__7n({number:t,symbol:e}){return this.__r.length===0?!this.__2z:this.__u!==a&&t!==this.__u+1?!0:this.__1m==="frames"||this.__1m==="unwinding"&&(e==null?a:e.name)!==""}
__x(t,e){return this.begun?this.__i.length>=Ho?"after":(this.__i.push(ae(e,t)),"other"):this.__11?"after":"other"}
__3x(){this.__i.length>0&&this.__u===a&&(this.__1m="frames");for(let t of this.__i)this.__1a.length<ks&&this.__1a.push(t);this.__i=[]}};
function Fo(t,e,{doubtful:r,afterGap:s}){let{text:i,args:n,inline:l}=t,_={text:i,args:n,inline:l,doubtful:r};return e!==a&&(_.address=e),t.symbol!==a&&(_.symbol=t.symbol),t.base!==a&&(_.base=t.base),t.returnAddress!==a&&(_.returnAddress=t.returnAddress),t.source!==a&&(_.source=t.source),s&&(_.afterGap=!0),_}
function Uo(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=R_?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var jo=(t,e)=>t.startsWith("WARNING: ",e)&&Xs.test(t)||t.charAt(e)==="<"&&Xs.test(t),Wo="unwind information not available",Xs=/\b(?:frames?|unwind\w*|stack)\b/i,Do=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],qo=(t,e)=>Do.some(r=>t.startsWith(r,e)),Go=t=>t.length<=Ko&&Vo.test(t),Ko=120,Vo=/^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i,Zs=24;
function Jo(t,e,r,s=Zs){let i=t.query(sa(s,e.pointerSize===4,e.contextRegisters)),n=Qs(i,e);if(!n)return Ze("registers",i);let l=$s(i,n.ip);return l?{kind:"read",reading:c({report:r},n,{stack:l})}:Ze("stack",i)}
function Qs(t,e){var r,s,i,n;let l=Yo(zt(t),e),_=(s=(r=l.get("eip"))!=null?r:l.get("rip"))!=null?s:l.get("pc"),o=(n=(i=l.get("esp"))!=null?i:l.get("rsp"))!=null?n:l.get("sp");if(!_||!o)return;let u=ei(l,e);return{ip:_,sp:o,fp:l.get("ebp"),registers:l,thread:l.get("$thread"),processor:u}}
function $s(t,e){let[r,...s]=Io(t).frames;return r&&[c({},r,{address:e}),...s]}var Ze=(t,e)=>({kind:"unreadable",missing:t,answer:ti(e)}),ti=t=>t.slice(0,3).join(" / ").slice(0,200);
function Yo(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,K(s,e.pointerSize))}),r}
function ei(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Xo=class{
constructor(t,e){this.__46=new Set,this.__20={least:0,most:0},this.__d=t,this.__4b={rule:e,next:new Map}}
get ends(){return this.__20}
add(t){let e=this.__7f(t);e&&this.__46.delete(e),this.__46.add(t);let r=Array.from(this.__46,({end:s})=>s);return this.__20={least:Math.min(...r),most:Math.max(...r)},e}
find({sp:t,fp:e},r){let s=R(t),i=[],n=this.__4b,l=0,_=e&&U(t,e);for(;;){let o=this.__2x(n.rule,s,l,_,r);if(!o||!this.__3s(r,o.at,1))return;let u=n.next.get(vt(r,o.at));if(!u||!this.__5m(u.word,r,o.at))return;if(i.push(o),"known"in u.to){let h=this.__7c(u.to,i,t,r);return h&&{known:u.to.known,frames:h}}n=u.to,l=o.at+this.__d,_=o.link}}
__7f(t){var e;let{steps:r}=t,s=this.__4b,i;for(let[n,l]of r.entries()){let _=R(l.word),o=(e=s.next.get(_.low))==null?a:e.to,u=r[n+1];if(!u){o&&"known"in o&&(i=o.known),s.next.set(_.low,{word:_,to:{known:t,last:[]}});break}let h=o&&"rule"in o?o:{rule:u.rule,next:new Map};s.next.set(_.low,{word:_,to:h}),s=h}return i}
__2x(t,e,r,s,i){switch(t.kind){case"fixed":return{base:r,at:r+t.bytes};case"entered":return{base:r-this.__d,at:r,link:s};case"linked":{if(s===a||s<r||!this.__3s(i,s,1))return;let n=this.__d===4||vt(i,s+4)===e.high?vt(i,s)-e.low:a;return{base:s,at:s+this.__d,link:n}}}}
__7c({known:t,last:e},r,s,i){let n=[];for(let l=0;l<r.length;l++){let _=r[l],o=t.steps[l];if(!_||!o)return;let{base:u,at:h}=_;if(!this.__3s(i,h,1+o.frame.args.length))return;let d=e[l];((d==null?a:d.sp)!==s||d.base!==u||!this.__6p(d.args,i,h))&&(d=this.__2i(o.frame,s,u,h,i),e[l]=d),n.push(d.frame)}return n}
__6p(t,e,r){for(let s=0;s<t.length;s++){let i=t[s];if(!i||!this.__5m(i,e,r+(1+s)*this.__d))return!1}return!0}
__2i({address:t,text:e,symbol:r,returnAddress:s,args:i,inline:n,doubtful:l},_,o,u,h){let d=[];for(let g=1;g<=i.length;g++){let k=St(h,u+g*this.__d,this.__d);k&&d.push(k)}let f={address:t,text:e,symbol:r,base:w(_,o),returnAddress:s,args:d,inline:n,doubtful:l};return{sp:_,base:o,args:d.map(R),frame:f}}
__3s(t,e,r){return e>=0&&e+r*this.__d<=t.length}
__5m({high:t,low:e},r,s){return vt(r,s)!==e?!1:this.__d===4||vt(r,s+4)===t}},ri=4096,Zo=3,si=32,Qo=class{
constructor(t){this.__m=new Map,this.__4d=new Set,this.__20=new Map,this.__5k=!0,this.__d=t}
get isEmpty(){return this.__m.size===0}
learn(t,e,r,s){var i,n;let{ip:l,sp:_,thread:o}=t;if(!this.__5k||!$o(e,r))return;let u=tu(l,_,e);if(!this.__4d.has(u)){this.__4d.add(u);return}let h=this.__7v(t,e,s);if(!h)return;o&&this.__20.set(o,w(_,h.end));let[d]=h.steps;if(!d)return;let f=(i=this.__m.get(l))!=null?i:new Xo(this.__d,d.rule);this.__m.set(l,f);let g=f.add(h);h.met=(n=g==null?a:g.met)!=null?n:0,h.isCompared||(h.isCompared=(g==null?a:g.isCompared)===!0)}
bytesToRead({ip:t,sp:e,thread:r}){var s;let i=(s=this.__m.get(t))==null?a:s.ends,n=r&&this.__20.get(r),l=n&&U(e,n);if(l===a||!i)return;let _=Math.min(l,i.most,ri);return _>=i.least?_:a}
recognise(t,e){var r;let s=(r=this.__m.get(t.ip))==null?a:r.find(t,e);if(!s)return;let{known:i,frames:n}=s;return i.met+=1,i.met%si===0||!i.isCompared?a:n}
check(t,e,r){var s;let i=(s=this.__m.get(t.ip))==null?a:s.find(t,e);if(!i)return;if(eu(i.frames,r)){i.known.isCompared=!0;return}this.clear(),this.__5k=!1;let{met:n,steps:l}=i.known,_=Math.floor(n/si)+Number(ii(l));return{frames:l.map(({frame:o})=>o),hits:Math.max(0,n-_)}}
clear(){this.__m.clear(),this.__4d.clear(),this.__20.clear()}
__7v({ip:t,sp:e,fp:r},s,i){var n,l;let _=[],o=0,u=t;for(let[d,f]of s.entries()){let g=f.address===u?i(u):a,k=f.base&&U(e,f.base);if(!g||!f.returnAddress||k===a)return;let S=d===0,O=d===s.length-1;switch(g.kind){case"fixed":if(k!==o||f.args.length>0||g.isTrap&&!O)return;o+=g.bytes+this.__d;break;case"entered":if(!S||k!==-this.__d)return;o+=this.__d;break;case"linked":if(k<o||S&&f.base!==r)return;o=k+2*this.__d}_.push({frame:f,rule:g,word:f.returnAddress}),u=f.returnAddress}let h=(l=(n=_[_.length-1])==null?a:n.frame.args.length)!=null?l:0;return o+=h*this.__d,o<=ri?{steps:_,end:o,met:0,isCompared:!ii(_)}:a}};
function $o(t,e){let r=t[t.length-1];return r!==a&&(t.length>=e||r.returnAddress===kt)&&t.every(({address:s,base:i,returnAddress:n,args:l,inline:_,doubtful:o,symbol:u})=>s&&i&&n&&u&&(l.length===0||l.length===Zo)&&!_&&!o)}var tu=(t,e,r)=>[t,...r.map(({base:s,returnAddress:i})=>`${s&&U(e,s)} ${i}`)].join(),ii=t=>t.some(({rule:e})=>e.kind==="linked"),eu=(t,e)=>t.length===e.length&&t.every(({address:r,base:s,returnAddress:i,text:n,args:l},_)=>{let o=e[_];return r===(o==null?a:o.address)&&s===(o==null?a:o.base)&&i===(o==null?a:o.returnAddress)&&n===(o==null?a:o.text)&&l.join()===(o==null?a:o.args.join())});
function ru(t){var e;let r=t.join(`
`),s=o=>{var u,h;return it((h=(u=o.exec(r))==null?a:u[1])!=null?h:"")},i=s(/^\(([0-9a-f]{8})\)\s+\S/m),n=s(/^OffStart:\s+([0-9a-f]{8})\s*$/m),[,l]=(e=/^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(r))!=null?e:[];if(!i||!n||!l)return;let _=l==="Non-FPO"?"ebp":"omitted";return ni(i)===ni(n)?{start:i,frame:_}:{frame:_}}var ni=t=>R(t).low&4095,ai=10,su=3;
function iu(t){var e,r;let s=t.join(`
`),i=k=>{var S,O;return it((O=(S=k.exec(s))==null?a:S[1])!=null?O:"")},n=Qe(i(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m)),l=Qe(i(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m)),_=Qe(i(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m)),o=i(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m),[,u,h,d]=(r=(e=/^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m.exec(s))==null?a:e.map(ce))!=null?r:[];if(n===a||l===a||_===a||!o||u===a||h===a||d===a)return;let f=u>su?a:nu(t,d);if(!f)return;let g=w(o,-_);return c({},f,{bodyStart:w(g,n+h),end:w(g,l)})}
function nu(t,e){let r=0,s=0,i=!1;for(let n of t){let l=/^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(n);if(!l)continue;let[,_,o,u]=l.map(ce),h=au(o!=null?o:-1,u!=null?u:-1,n);if(_!==r||!h||i)return;r+=h.slots,s+=h.bytes,i=o===ai}return r===e?{frameBytes:s,isTrap:i}:a}
function au(t,e,r){var s,i;switch(t){case 0:return{slots:1,bytes:8};case 1:{let n=ce((i=(s=/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(r))==null?a:s[1])!=null?i:"");return n>0&&e<=1?{slots:e+2,bytes:n}:a}case 2:return{slots:1,bytes:(e+1)*8};case 4:case 8:return{slots:2,bytes:0};case 5:case 9:return{slots:3,bytes:0};case ai:return{slots:1,bytes:e*8};default:return}}var ce=t=>Number.parseInt(t,16),Qe=t=>t!=null&&t.startsWith("00000000")?ce(t):a,lu=class{
constructor(t,e){this.__5=new Map,this.__0=t,this.__4a=e}
ruleOf(t){return this.__5.has(t)||this.__5.set(t,this.__6q(t)),this.__5.get(t)}
clear(){this.__5.clear()}
__6q(t){let e=H(this.__0,oa(t,this.__4a));if(this.__4a===4)return _u(t,ru(e));let r=iu(e);return r&&ou(t,r)?{kind:"fixed",bytes:r.frameBytes,isTrap:r.isTrap}:a}};
function _u(t,e){let r=(e==null?a:e.start)===t;return(e==null?a:e.frame)==="omitted"?r?{kind:"entered"}:a:e&&!r?{kind:"linked"}:a}var ou=(t,{bodyStart:e,end:r})=>G(e,t)<0&&G(t,r)<0,uu=class{
constructor(t,e,r,s=Zs){this.__65=new Map,this.__0=t,this.__4=e,this.__8=r,this.__2w=s,this.__5=new Qo(e.pointerSize),this.__4c=new lu(t,e.pointerSize)}
begin(){this.__4f&&(this.__2c=oi(H(this.__0,fa)))}
read(t){var e;let r=this.__5.isEmpty?[]:this.__90(),s=Qs(r.filter(_=>!li.test(_)),this.__4);if(!s)return this.__8d(t);let i=c({},s,{processor:(e=s.processor)!=null?e:this.__8c(s.registers)});this.__6x(r);let n=this.__8o(i),l=n&&this.__5.recognise(i,n);return l?{kind:"read",reading:c({report:t},i,{stack:l,stackBytes:n})}:this.__96(t,i,n)}
__8d(t){let e=Jo(this.__0,this.__4,t,this.__2w);return e.kind==="read"&&this.__5q(e.reading,e.reading.stack),e}
__90(){let{contextRegisters:t}=this.__4;return this.__4f?H(this.__0,aa(this.__4f,t)):[]}
get __4f(){let{instructionSet:t}=this.__4;return t==="arm64"?a:t}
__8c(t){let e=t.get("gdtr"),r=e&&this.__65.get(e);if(r!==a||!this.__4.contextRegisters.includes("$prcb"))return r;let s=zt(H(this.__0,la)),i=ei(s,this.__4);return e&&i!==a&&this.__65.set(e,i),i}
__96(t,e,r){let s=this.__0.query(_a(this.__2w,this.__4.pointerSize===4)),i=$s(s,e.ip);if(!i)return Ze("stack",s);let n=r&&this.__5.check(e,r,i);return n&&this.__8({kind:"stacksDiffer"}),this.__5q(e,i),{kind:"read",reading:c({report:t},e,{stack:i,stackBytes:r}),doubted:n}}
__5q(t,e){this.__2c&&this.__5.learn(t,e,this.__2w,r=>this.__4c.ruleOf(r))}
__8o(t){let e=this.__5.bytesToRead(t);return e===a?a:this.__0.readMemory(t.sp,e)}
__6x(t){var e,r;if(_i(t)===((e=this.__2c)==null?a:e.listing))return;let s=oi(t);(s==null?a:s.places)!==((r=this.__2c)==null?a:r.places)&&(this.__5.clear(),this.__4c.clear()),this.__2c=s}},li=/^\s*[0-9a-f`]{8,17}\s/i,_i=t=>t.filter(e=>li.test(e)).join();
function oi(t){let e=Ie(t);if(e.length===0)return;let r=e.map(({start:s,end:i,name:n})=>`${s} ${i} ${n}`).join();return{listing:_i(t),places:r}}var hu=16,du=2*3600,fu=20,cu=60,gu=30,pu=class{
constructor(t,e){this.__e=0,this.__h={alloc:0,free:0,unknown:0},this.__3i=0,this.__5b=!1,this.__f=t,this.__29=e,this.__3m=new Bo(t.reader,t.target),this.__3e=new uu(t.reader,t.target,t.observer,e.frames),this.__4i=t.reader.now(),this.__t=this.__4i}
run(t=!1){let e=this.__93(t),{hasMissed:r}=this.__f.stepOut;return{end:e,hits:this.__e,kinds:this.__h,seconds:this.__3a(),hasMissed:r}}
__93(t){return T(()=>{var e;for(this.__1l=Wt(this.__f.reader),this.__f.lastStop.begin(this.__f.target,this.__1l),this.__3e.begin(),t&&this.__8u();;){let r=(e=this.__6t())!=null?e:this.__8q();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__8u(){let{target:t,lastStop:e}=this.__f,r=this.__3e.read(a);if(r.kind!=="read")return;let{reading:s}=r,i=this.__3m.classify(s);i.kind==="hit"&&this.__3f(s,i.of,e.judge(s,t,!0))}
__8q(){let{changes:t,isCurrent:e}=this.__f,r=e()?t.run(ta):[];if(!e())return{kind:"superseded"};let s=ro(r);if((s==null?a:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let i=s?"yes":this.__7j();if(i==="no")return ui(r);s&&(this.__1l=a);let n=this.__3e.read(s);return n.kind==="unreadable"?{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`}:(n.doubted&&this.__f.evidence.doubt(n.doubted),i==="unknown"&&this.__f.lastStop.isAgain(n.reading)?ui(r):this.__84(n.reading))}
__7j(){let t=this.__1l;return this.__1l=Wt(this.__f.reader),!t||!this.__1l?"unknown":Ds(t,this.__1l)?"yes":"no"}
__84(t){let{target:e,lastStop:r}=this.__f,s=!this.__5b;this.__5b=!0;let i=this.__3m.classify(t);if(i.kind==="hit"){let l=s?r.judge(t,e,!1):"new";return this.__3f(t,i.of,l)}r.saw(t);let n=s&&r.comesBack;return c({kind:"foreign",stop:i.stop},n&&{mayBeOld:n})}
__3f(t,e,r){return this.__f.lastStop.saw(t),r==="repeat"?a:this.__8f(t,e,r==="unknown")}
__8f(t,e,r){this.__3i=e==="unknown"?this.__3i+1:0,this.__e+=1,this.__h[e]+=1;let{evidence:s,stepOut:i}=this.__f,n=s.record(t,e,i,r);return this.__4k(),i.trouble?mu(i.trouble):n==="full"?{kind:"tooManyBlocks"}:a}
__6t(){if(this.__3i>=hu)return{kind:"unknownHits",count:this.__3i};if(this.__e>=this.__29.hits)return{kind:"hits"};let{seconds:t}=this.__29;return t!==a?this.__3a()>=t?{kind:"seconds"}:a:this.__7k()}
__7k(){let t=this.__3a();if(this.__e<fu||t<cu)return;let e=this.__e/t;return this.__29.hits/e>du?{kind:"tooSlow",hitsPerSecond:e}:a}
__4k(){let t=this.__f.reader.now();if(t-this.__t<gu*1e3)return;this.__t=t;let{observer:e,target:r}=this.__f,s=this.__29.hits;e({kind:"progress",hits:this.__e,wanted:s,seconds:this.__3a(),target:r})}
__3a(){return(this.__f.reader.now()-this.__4i)/1e3}},ui=t=>({kind:"notRun",answer:ti(t.filter(e=>e.trim()!==""))});
function mu(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var $e=4096;
function ku(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var bu=4;
function hi(t,e,r,s){let i=A(t,0,4),n=A(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(F(I(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,_=h=>(i>>>h&(1<<l)-1)*s.granularity,o=i>>>16+l;if(o===0)return{kind:"released"};if(s.alignedHeaders&&o&bu)return{kind:"second",distance:_(0)};let u=_(16);return u>s.headerSize&&u<=$e-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var wu=new Uint8Array,yu=64,vu=128;
function di(t,e,r,s,i=!1){var n,l;let _=At(t),o=r.headerSize,u=E=>{var xe;return(xe=s.readMemory(w(t,E-_),o))!=null?xe:wu};if(_===0)return{kind:"headerless"};let h=u(_-o),d=hi(h,_-o,e,r),f=_===o;if(!(f?d.kind==="released":d.kind==="noHeader"&&h.every(E=>E===h[0]))||!r.alignedHeaders)return d;let g=f?h:u(0),k=((n=A(g,0,2))!=null?n:0)%8192,S=$e-k&-r.granularity,O=f?u(S-o):h;if(!g.length||!O.length)return{kind:"unreadable"};if(!(hi(g,0,e,r).kind==="released"&&O[0]===g[2]&&O.every(E=>E===O[0])))return d;if(S!==_)return{kind:"noHeader"};let pt=(l=g[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(pt&yu)?k:a,ownsPage:!(pt&vu)}}var At=t=>R(t).low%$e,fi=8;
function Su(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function tr(t){return Su(c({},t,{offset:0}))}
function ci(t,e=[],r=[]){let s=q(t);for(;s<t.length-1&&ge(t[s],r);)s++;let i=t[s];return i&&jt(t,s)?Tu(i,s,e):a}
function ge(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Ut(s,tr(r))):!1}
function Tu(t,e,r){var s;let i=t.address&&pi(t.address,r);if(i)return c({key:gi(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:_,offset:o}=t.symbol;return{key:gi(_,o),frame:t,depth:e,module:_,offset:o}}let l=t.address?wt(t.address):t.text;return c({key:l,frame:t,depth:e},n)}var gi=(t,e)=>`${t}+0x${e.toString(16)}`;
function pi(t,e){let r=e.find(({start:i,end:n})=>G(i,t)<=0&&G(t,n)<0),s=r&&U(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}var xu=5e4,Au=class{
constructor(t=xu){this.__5d=new Map,this.__m=[],this.__2g=t}
intern(t){let e=Ou(t),r=this.__5d.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__m.length;return this.__5d.set(e,s),this.__m.push(t),s}
at(t){var e;return(e=this.__m[t])!=null?e:[]}
get all(){return this.__m}
get size(){return this.__m.length}
get isFull(){return this.__m.length>=this.__2g}};
function Ou(t){return t.map(Eu).join(" ")}
function Eu({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var Nu=3,Pu=8;
function mi(t,e="unreadable"){var r,s;let i=Mu(t);if(i<Pu||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,_=l&&l.name!==""?{skip:tr(l)}:{};return c({kind:"probableWrapper",fanOut:i,evidence:n},_)}
function Mu(t){let e=Array.from({length:Nu},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let _=n[l+1+s];_&&i.add(_.symbol?tr(_.symbol):_.text)}return i.size});return Math.max(...e)}var Ru={allocs:0,frees:0};
function Cu(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=k=>t.reduce((S,O)=>S+k(O),0),_=e.kind==="floor"?e.missed:Ru,o=_.frees+l(k=>k.unlocatedFrees)-l(k=>k.missedFrees)-s.size,u=Math.max(0,o),h=_.allocs+l(k=>k.unlocatedAllocs),d=Math.min(u,h+_.frees+i),f=r.size+s.size<n?u:d,g=Math.max(0,-o);return{count:u,ofThere:d,hits:g+Math.max(0,f-_.frees)}}var Bu=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function ki(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let _=t.filter(({block:E})=>!i.has(E)),o=_.filter(({block:E})=>s.has(E)).length,u=Math.min(e,Math.min(o,r)+_.length-o),h=_.length-u;if(h===0&&_.length>0)return;let d=t.reduce((E,{block:xe,hit:vg})=>i.has(xe)?Math.max(E,n-vg):E,l),f=_.filter(({hit:E})=>Bu(E,{lastHit:n,longestLife:d})).length,g=Math.max(0,f-u),k=bi(_,E=>E.charged),S={blocks:h,old:g,sizes:Iu(k)},O=wi(k,h,_.length);if(O!==a)return c({},S,{bytes:O});let pt=wi(bi(_,E=>E.requested),h,_.length);return pt===a?S:c({},S,{requested:pt})}
function bi(t,e){let r=[];for(let s of t){let i=e(s);i!==a&&r.push(i)}return P(r,(s,i)=>s-i)}var wi=(t,e,r)=>t.length<r?a:t.slice(0,e).reduce((s,i)=>s+i,0);
function Iu(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function Lu(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var yi=2e5,vi=class Vn{
constructor(e=yi,r=new Map){this.limit=e,this.__1e=r}
alloc(e,r){let s=this.__1e.get(e);return!s&&this.__1e.size>=this.limit?{kind:"full"}:(this.__1e.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__1e.get(e);return i?(this.__1e.delete(e),i.tag===r&&Hu(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__1e}
copy(){return new Vn(this.limit,new Map(this.__1e))}},Hu=(t,e)=>t===a||e===a||t===e,Si={bytes:0,of:0},zu=({bytes:t,of:e},r)=>r===a?{bytes:t,of:e}:{bytes:t+r,of:e+1},Ti=t=>t.reduce((e,r)=>({bytes:e.bytes+r.bytes,of:e.of+r.of}),Si),Fu=512,xi=class{
constructor(){this.__1y=new Map,this.__26=Number.POSITIVE_INFINITY,this.__21=0,this.__2e=!0}
add(t,e=1){this.__26=Math.min(this.__26,t),this.__21=Math.max(this.__21,t);let r=this.__1y.get(t);r===a&&this.__1y.size>=Fu?this.__2e=!1:this.__1y.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1y)this.add(e,r);this.__26=Math.min(this.__26,t.__26),this.__21=Math.max(this.__21,t.__21),this.__2e=this.__2e&&t.__2e}
summary(){if(this.__1y.size===0)return;let t=this.__26,e=this.__21,r=this.__2e?this.__83():a;return{smallest:t,largest:e,median:r}}
__83(){let t=P(this.__1y,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},Uu=class Jn{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unlocatedRequested=Si,this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new xi,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new Jn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unlocatedRequested=this.unlocatedRequested,e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},ju=class Yn{
constructor(e=new vi){this.__2p=new Map,this.__31=!1,this.__2h=e}
get isFull(){return this.__31}
book(e){let r=this.__n(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__6o(e,r):e.kind==="free"&&this.__7d(e,r)}
stacks(e){let r=[];return this.__2p.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__2h.outstanding.forEach((r,s)=>{let i=c({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new Yn(this.__2h.copy());return e.__31=this.__31,this.__2p.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__2p.set(s,i)}),e}
__6o(e,r){if(e.block===a){r.unlocated.alloc++,r.unlocatedRequested=zu(r.unlocatedRequested,e.requested);return}let s=Wu(e),i=this.__2h.alloc(e.block,s);if(i.kind==="full"){this.__31=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__5u(i.earlier,e),r.allocated(s)}
__7d(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__2h.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__n(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__5u(s.earlier,e),r.unmatchedFrees++}
__5u(e,r){let s=this.__n(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__n(e,r){var s,i;let n=(s=this.__2p.get(e))!=null?s:new Map;this.__2p.set(e,n);let l=(i=n.get(r))!=null?i:new Uu(e,r);return n.set(r,l),l}};
function Wu(t){let{number:e,tag:r,stack:s,requested:i,charged:n,thread:l,time:_}=t;return{tag:r,stack:s,hit:e,requested:i,charged:n,thread:l,time:_}}var Du=2e3;
function Ai(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return c({},t,{block:e,blockFrom:"place",charged:i})}var qu=class{
constructor(t=yi){this.__1i=[],this.__2g=t,this.__28=new ju(new vi(t))}
record(t,e=!1){return this.__1i.push({hit:t,awaits:e&&t.block===a}),this.__4u()}
locate(t){let e=this.__1i.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=Ai(e.hit,t),e.awaits=!1),this.__4u()}
stacks(t){return this.__14().stacks(t)}
outstanding(){return this.__14().outstanding()}
__14(){if(this.__1i.length===0)return this.__28;let t=this.__28.copy();for(let{hit:e}of this.__1i)t.book(e);return t}
__4u(){let t=this.__1i.findIndex(({awaits:s})=>s),e=t<0?this.__1i.length:t,r=Math.max(e,this.__1i.length-Du);for(let{hit:s}of this.__1i.splice(0,r))this.__28.book(s);return this.__28.isFull?{kind:"tooManyOutstanding",limit:this.__2g}:{kind:"recorded"}}};
function er(t,e){var r,s;let i=new Gu(e),n=new Map;for(let _ of t){let o=`${_.tag} ${(s=(r=i.site(_.stack))==null?a:r.key)!=null?s:i.noSite(_.stack)}`,u=n.get(o);u?u.push(_):n.set(o,[_])}let l=[];return n.forEach(_=>{let[o]=_;o&&l.push(Ku(o,_,i))}),P(l,(_,o)=>{var u,h,d,f;return((h=(u=_.first)==null?a:u.hit)!=null?h:0)-((f=(d=o.first)==null?a:d.hit)!=null?f:0)})}var Gu=class{
constructor(t){this.__8n=new Map,this.__3l=new Map,this.__36=t}
site(t){var e;return this.__58(this.__8n,t,(e=this.__36.skip)!=null?e:[])}
noSite(t){return lt(this.__36.stacks.at(t))}
caller(t){return this.__58(this.__3l,t,[])}
__58(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__36;t.set(e,ci(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function Ku(t,e,r){let s=n=>e.reduce((l,_)=>l+n(_),0),i=r.site(t.stack);return c({tag:t.tag,site:i,noSite:i?a:r.noSite(t.stack),stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:Vu(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free),unlocatedRequested:Ti(e.map(({unlocatedRequested:n})=>n))},Ju(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:Yu(e)},Xu(e))}
function Vu(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Ju(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let _=(s=r.caller(n))==null?a:s.key;l.forEach((o,u)=>{var h;let d=r.site(u),f=d!==a&&e!==a;_!==a&&((h=r.caller(u))==null?a:h.key)===_?i.refused+=o:f&&d.key!==e.key&&(i.freedElsewhere+=o),f&&d.module!==e.module&&(i.freedByOtherModules+=o)})}return i}
function Yu(t){let e=new xi;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function Xu(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=P(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var Zu=1e3,Qu=5e4,$u=new Set(["counters","doubted","gone","change","end"]),Oi="left",Ei={there:new Set,gone:new Set},th=t=>c({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ni=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Au,this.modules=[],this.places=[],this.__1r=new qu,this.__33=[],this.__3c=new Map,this.__1k=new Map,this.__17=[],this.__h={alloc:0,free:0,unknown:0},this.__3y=0,this.__6=0,this.__2d=!1,this.__3u=!1,this.__45=!1,this.__1g=new Map,this.__1x=Ei,this.__37=new Map,this.__40=new Map,this.start=t,this.__p=e}
get tag(){return this.start.tag}
get lastHit(){return this.__6}
get entries(){return this.__33}
get hitsNotKept(){return this.__e-this.__3y}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__3u?"left":"cutOff":a}
get arming(){var t;return(t=this.__1f)==null?a:t.state}
take(t){var e;switch(this.__12(t),this.__s=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3c.set(t.index,this.stacks.intern(t.frames.map(th)));break;case"hit":return this.__8v(t);case"located":this.__8x(t);break;case"places":this.places=t.places;break;case"counters":this.__8t(t);break;case"doubted":this.__1g.set((e=this.__3c.get(t.stack))!=null?e:-1,t.hits);break;case"gone":this.__1w=t.missed?a:this.__6n(),this.__2d=!0;break;case"blocks":this.__1x={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1k.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__1f=t);break;case"end":this.__3u=t.why===Oi;break;case"image":break}return"taken"}
counts(){return this.__h}
coverage(){return this.__2d?this.__45?{kind:"unknown",why:"mayRepeat"}:this.__1g.size>0?{kind:"unknown",why:"doubted"}:Lu(this.__10,this.__1w,this.__h):{kind:"unknown",why:"notClosed"}}
isEmpty(){return this.__e===0&&this.coverage().kind==="exact"}
booked(){let t=this.coverage();if(t.kind==="unknown"||this.isEmpty())return;let e=t.kind==="exact"?1:t.fraction,r=this.__e;return r===0?e:e*(r-this.openHits())/r}
get __e(){return this.__h.alloc+this.__h.free+this.__h.unknown}
isWhole(){return this.coverage().kind==="exact"&&this.openHits()===0}
recent(t){return this.__17.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
doubtedHits(t){var e;return(e=this.__1g.get(t))!=null?e:0}
stackUses(){return this.__1r.stacks(this.tag)}
sites(t){let e=er(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1r.outstanding(),s=this.__4n(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let o of i.stacks)for(let u of(n=r.get(o))!=null?n:[])l.push(u);let _=ki(l,s,this.__1x,{lastHit:this.__6,longestLife:i.longestLife});return{use:i,holding:_}})}
held(){return this.__1r.outstanding()}
get asked(){return this.__1x}
unpaired(){return this.__4n(er(this.stackUses(),{stacks:this.stacks}))}
openHits(){var t;return(t=this.__s)!=null||(this.__s=this.__70()),this.__s}
unlocatedAllocs(){let t=this.stackUses();return{count:t.reduce((e,{unlocated:r})=>e+r.alloc,0),requested:Ti(t.map(({unlocatedRequested:e})=>e))}}
__70(){let t=er(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__4n(t).hits}
blocksUnderWay(){let t=this.__17.filter(e=>e.kind==="alloc"&&this.__5l(e));return new Set(t.map(({block:e})=>e))}
doubtful(){return this.unpaired().count>0?this.__63():[]}
__63(){let t=[];return this.__1r.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__4n(t){return Cu(t,{coverage:this.coverage(),asked:this.__1x,underWay:this.__91(),outstanding:this.__63().length})}
__91(){let t=0;return this.__37.forEach((e,r)=>{this.__5l({number:r,thread:e})&&t++}),t}
__5l({number:t,thread:e}){return e?this.__40.get(e)===t:this.__6-t<fi}
siteOf(t,e){return ci(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=mi(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:mi(s,(r=this.__1k.get(n))!=null?r:this.__p(n))}
__8v(t){var e;let r=(e=this.__3c.get(t.stack))!=null?e:this.stacks.intern([]),s=c({},t,{stack:r,tag:this.tag});this.__6=s.number,this.__h[s.kind]++,this.__2d=!1,this.__45||(this.__45=t.mayRepeat===!0),this.__1x=Ei,s.thread&&this.__40.set(s.thread,s.number),s.kind!=="alloc"&&!s.block&&this.__37.set(s.number,s.thread),this.__17.push(s),this.__17.length>Zu&&this.__17.shift();let{kind:i}=this.__1r.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__8x(t){this.__1r.locate(t),this.__37.delete(t.hit);let e=this.__17.findIndex(({number:s})=>s===t.hit),r=this.__17[e];r&&(this.__17[e]=Ai(r,t))}
__8t({at:t,counts:e}){t==="armed"?this.__10=e:this.__1w=e,this.__2d=t!=="armed"}
__6n(){return this.__10&&{allocs:this.__10.allocs+this.__h.alloc,frees:this.__10.frees+this.__h.free}}
__12(t){this.__33.length>=Qu&&!$u.has(t.type)||(this.__33.push(t),t.type==="hit"&&this.__3y++)}},Pi=4096,Mi=256;
function Ri(t,{charged:e,requested:r}){if(t===a)return!0;if(e!==a)return t===e;if(r===a)return!0;let s=r+(r+Mi<Pi?Mi:2*Pi);return r<=t&&t<=s}var eh=2e5,rh=1e3,rr=-1,sh=class{
constructor(t){this.__6=new Map,this.__2={alloc:[],free:[]},this.__13={alloc:0,free:0},this.__1c=new Map,this.lastHit=0,this.__22=0,this.__1q={},this.isClaimedByFree=t}
located(t,e,r){var s,i;this.lastHit=Math.max(this.lastHit,r),this.__6b(t,r,e);let n=t==="alloc"&&this.__1c.get(r);if(n&&(n.block=e),((i=(s=this.__6.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__6.delete(e),this.__6.set(e,{kind:t,hit:r}),this.__6.size<=eh))return;let l=this.__6.keys().next();l.done||this.__6.delete(l.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),this.__6b(t,e,a),r?this.__2[t]=[...this.__2[t],e]:this.__13[t]=e}
found(t,e){this.__2[t]=this.__2[t].filter(r=>r!==e)}
gap(){this.__22=this.lastHit,this.__1q={}}
mayBeLeftover(t,e){var r;let s=this.__1q[t==="alloc"?"free":"alloc"];return s!==a&&((r=s.block)!=null?r:e)===e}
get lastAllocation(){var t,e;return(e=(t=this.__1q.alloc)==null?a:t.hit)!=null?e:this.__22>0?rr:a}
mayBeOf(t,e,r){let s=t===a?a:this.__1c.get(t);return s?(r==null?a:r.kind)==="inUse"&&!Ri(r.bytes,s.sizes)?!1:s.block===a||s.block===e:t===rr}
isOutstanding(t){var e;return((e=this.__6.get(t))==null?a:e.kind)==="alloc"&&!this.isClaimedByFree(t)}
isNew(t){return!this.__6.has(t)}
get lastSizes(){var t,e,r,s;return(s=(r=this.__1c.get((e=(t=this.__1q.alloc)==null?a:t.hit)!=null?e:rr))==null?a:r.sizes)!=null?s:{}}
lastOf(t,e){let r=this.__6.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__22?r.hit:a}
mustBeFreedSince(t,e){let r=this.__6.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__22===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__22&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__13[t]>e?!1:!this.__2[t].some(s=>s>e&&s<r)}
allocates(t,e){if(this.__1c.set(t,{sizes:e}),this.__1c.size<=rh)return;let r=this.__1c.keys().next();r.done||this.__1c.delete(r.value)}
__6b(t,e,r){var s,i;e>=((i=(s=this.__1q[t])==null?a:s.hit)!=null?i:0)&&(this.__1q[t]={hit:e,block:r})}};
function ih(t,e,r){var s,i;let n=t.slice(0,q(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!ps(u)),l=t[n];if(!l||l.doubtful)return;let _=(s=l.address)!=null?s:n===0?r:a,o=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!_||!l.base||!o||G(l.base,o)>=0))return{kind:e,address:_,base:l.base,limit:o}}
function nh(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=St(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function ah(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&U(r.stack.from,w(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var lh=28;
function _h(t,e,r){var s,i;let n=[],l=e.stack&&U(t.base,e.stack.from),_=U(t.base,t.limit);if(l!==a&&_!==a){let o=r===4?Math.min(_,lh):_,u=Math.min(o,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(o=>({register:o}))]}var sr=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,provedAt:0,blocks:new Set,shown:new Map,open:new Map});
function oh(t,e,r,s,i){let n=ah(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:w(n,s.headerSize);return Ci(l,s)?Ii(l,i):"noBlock"}
function Ci(t,e){return Ct(t,e.pointerSize)&&xr(t,e.granularity)}var Bi=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function Ii(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=w(t,-r.distance);return{block:s,header:e(s)}}var uh=3;
function hh(t,e){let{kind:r,hit:s,after:i,block:n,header:l,before:_,places:o}=t,u=e.mayBeOf(i,n,l);if(!t.isDisputed&&dh(o,u))return!0;if(t.isContradicted)return!1;if(l===a)return!0;if(r==="free")return!1;if(o.some(({provedAt:d})=>d===s))return!0;let h=l.kind==="inUse";return h&&!u&&e.isClaimedByFree(n)?!0:u||_==="inUse"||e.isOutstanding(n)?!1:h||o.some(({provedAt:d})=>d>s)}
function dh(t,e){let r=t.filter(({blocks:s})=>!e||s.size>=uh);return new Set(r.map(({place:s})=>"register"in s.where)).size===2}
function fh(t,e,r,s){let{kind:i,pointer:n}=r;if(e===a||typeof e=="string")return;let{block:l,header:_}=e,o=i==="alloc"?r.before(l):a;if(n!==a&&n!==l)return;let u=t.open.get(l);if(u&&s.isCertainSince(i,u.hit)||s.isRepeated(i,l)||(_==null?a:_.kind)==="inUse"&&!Ri(_.bytes,r))return;let h=kh(i,_);if(h==="refutation")return;let d=i==="free"&&s.lastOf("alloc",l)!==a,f=h==="proof"&&o!=="inUse"||n!==a||d,g=o?c({},e,{before:o}):e;if(!f)return{hypothesis:t,sighting:g};let k=n!==a||Li(e,r,s),S=n===a&&s.mayBeLeftover(i,l);return{hypothesis:ir(t,{hit:r.hit,block:l,isCurrent:k,mayBeLeft:S}),sighting:g}}
function ch(t){let e=({sighting:{before:r,header:s}})=>r==="free"&&(s==null?a:s.kind)==="inUse";return t.some(e)?t.filter(({sighting:r})=>r.before!=="inUse"):t}
function Li({block:t,header:e},{hit:r,kind:s,before:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t)==="free")return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function gh(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,_=(l==null?a:l.kind)==="inUse",o=_?r.lastOf("free",n):a,u=i!==a&&i!==r.lastSizes.charged;return{hit:s,isInUse:_,isCurrent:u&&r.isNew(n)||Li(t,e,r),mayBeLeft:r.mayBeLeftover(e.kind,n),freedAt:o,charged:i}}
function ph(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(pe(i.charged,e.charged))return;let{hit:n,mayBeLeft:l}=i;return ir(t,{hit:n,block:s,isCurrent:Hi(i,r),mayBeLeft:l})}
function mh(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);if(t.open.set(e,c({},n,{freedAt:l})),n.isCurrent||!Hi(c({},n,{freedAt:l}),s))return t;t.open.set(e,c({},n,{freedAt:l,isCurrent:!0}));let _=Math.max(t.provedAt,n.hit);return c({},t,{provedAt:_,currentProofs:t.currentProofs+1})}
function Hi({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function kh(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return t==="alloc"?"proof":"nothing";case"released":return t==="free"?"nothing":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var ir=(t,{hit:e,block:r,isCurrent:s,mayBeLeft:i})=>c({},t,{provedAt:s?Math.max(t.provedAt,e):t.provedAt,proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:i?t.blocks:new Set([...t.blocks,r])}),pe=(t,e)=>t!==a&&e!==a&&t!==e,zi=3,bh=2,wh=2,Fi=16,yh=20,vh=4,Sh=24,Th=256,xh=8,Ah=100,Oh=zi,Eh=2,Nh=class{
constructor(t,e){this.__2=[],this.__t=new Map,this.__e=0,this.__6a=0,this.__68=0,this.__67=0,this.__4t=!0,this.__5g=!1,this.__56=!1,this.__3w=!1,this.__34=0,this.__13=0,this.kind=t,this.__a=e}
plan(t){var e,r;if(this.__5e)return{kind:"places",places:[]};if(this.__w&&this.__e>=Fi)return{kind:"places",places:this.__g.map(({place:l})=>l)};let s=t-((r=(e=this.__2[0])==null?a:e.hit)!=null?r:t),i=(this.__e>=xh||s>=Ah)&&this.__7w===this.__34,n=this.kind==="alloc"&&i&&this.__6a<Oh;return n&&this.__6a++,{kind:"everything",returnValueHelps:n}}
observe(t,e,r){this.__34=t.hit;let s=this.__4t||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__68++;let i=this.__5e?"noPlace":this.__p(t,s,r);return typeof i!="string"?c({kind:"located",from:"place"},ji(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__13=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__2f(this.__g.map(r=>ph(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__g)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__2f(this.__g.map(l=>mh(l,r,t,s)))}
settle(t){if(this.__2.length===0)return[];let e=[];return this.__2=this.__2.filter(r=>{var s;let{hit:i}=r,n=(s=this.__8z(i))!=null?s:this.__4y(this.__2u(i),r,t);return!n||!this.__5f(n,t)?!0:(this.__v(i,n.block,t),e.push(c({hit:i,kind:this.kind},ji(n))),!1)}),e}
__5f(t,e){return!Bi(t,this.__a)||e.lastOf("alloc",t.block)!==a}
__2u(t){return Ui(this.__g.map(({shown:e})=>e.get(t)))}
__4y(t,{hit:e,after:r},s){if(!t||!this.__w)return;let{kind:i}=this,n=c({},t,{kind:i,hit:e,after:r,places:this.__g,isDisputed:this.__7q,isContradicted:this.__5g});return hh(n,s)?t:a}
get __7q(){return this.__2.some(({hit:t})=>!this.__2u(t))}
__8z(t){var e;let r=this.__t.get(t);if(!r||!(r.isSure||this.agreesOn(t,r.block)))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__34>t}
hasUnknownsSince(t,e){return this.__13>t||this.__6l(t,e).length>0}
mustHaveShown(t,e,r){if(this.__13>e)return;let s=this.__6l(e,r);if(s.some(l=>{var _;return((_=this.__t.get(l))==null?a:_.block)===t}))return;let[i,...n]=s.filter(l=>!this.__t.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__2f(this.__g.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__13>e)return!0;let i=r<s?r:e;return this.__2.some(({hit:n})=>n<=e||n===r||this.__t.has(n)?!1:n>i&&(n<s||n===s&&!this.__56)||this.shownAt(n).some(l=>l.block===t))}
agreesOn(t,e){var r;return this.__w&&((r=this.__2u(t))==null?a:r.block)===e}
waitsBetween(t,e,r){return this.__2.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
hitThatClaims(t){var e;if(!this.__w)return;let r=this.__2.filter(({hit:s})=>{var i;let n=this.__2u(s);return(n==null?a:n.block)===t&&((i=n.header)==null?a:i.kind)==="inUse"});return r.length===1?(e=r[0])==null?a:e.hit:a}
showsElsewhere(t,e){return this.__2.some(r=>r.hit!==t&&this.shownAt(r.hit).some(s=>s.block===e))}
shownAt(t){let e=[];for(let{shown:r}of this.__g){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__56||(this.__56=e.endsAfter===!0),this.__t.has(t)||!this.__2.some(i=>i.hit===t))return;this.__t.set(t,e);let s=this.__g.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__2f(s.map(i=>{var n,l;let _=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),ir(i,{hit:t,block:r,isCurrent:!0,mayBeLeft:_})}))}
forgetOpen(){for(let{open:t}of this.__g)t.clear();this.__w||this.__3w||this.__68||this.__2f(this.__g.map(({place:t,shown:e,open:r})=>c({},sr(t),{shown:e,open:r})))}
learned(){return this.__w?this.__g.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__1p=t.map(e=>sr(e,!0)),this.__e=Fi}
startOver(){this.__5g||(this.__5g=this.__w),this.__1p=a,this.__2=[],this.__t.clear(),this.__e=0,this.__13=this.__34,this.__67++}
get __7w(){var t,e;return(e=(t=this.__2[this.__2.length-1])==null?a:t.hit)!=null?e:0}
__6l(t,e){return this.__2.filter(r=>r.hit>t&&!pe(r.charged,e)).map(({hit:r})=>r)}
get __g(){var t;return(t=this.__1p)!=null?t:[]}
get __w(){return this.__g.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||e>=zi&&(this.__3w&&this.kind==="alloc"?e:s.size)>=bh&&r>=wh)}
isUndecidedAt(t){return this.__2.filter(({hit:e})=>t-e<Sh).length>(this.__w||t>yh?vh:0)}
get __5e(){return this.__67>Eh}
__p(t,e,r){var s;let i=(s=this.__1p)!=null?s:this.__72(t),n=i.map(f=>this.__8l(f,t));if(n.every(f=>f==="notRead"))return"unreadable";if(this.__e++,this.__6z(n,e))return this.__4t=!1,this.startOver(),"disagreement";let l=this.__77(t,e),_=ch(i.map((f,g)=>fh(f,n[g],l,r)).filter(f=>f!==a));if(_.length===0)return this.startOver(),"noPlace";this.__1p=_.map(f=>f.hypothesis);let o=_.map(f=>f.sighting);this.__3w||(this.__3w=o.some(({header:f})=>(f==null?a:f.kind)==="inUse"));let u=Ui(o),h={hit:t.hit,after:r.lastAllocation},d=u&&e&&this.__w?u:this.__4y(u,h,r);return d?this.__5f(d,r)?d:"unreadable":e||this.__12(l,o,r)?"learning":"disagreement"}
__77({hit:t,charged:e,requested:r,before:s=()=>{}},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,before:s}}
__72({key:t,words:e}){let r=_h(t,e,this.__a.pointerSize),s=(i,n)=>sr({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__8l({place:t},{key:e,words:r,look:s}){return oh(t,e,r,this.__a,s)}
__6z(t,e){if((e==null?a:e.from)!=="arguments"||!this.__w)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__12(t,e,r){if(this.__2.length>=Th)return!1;this.__2=[...this.__2,{hit:t.hit,charged:t.charged,after:r.lastAllocation}];for(let[s,{shown:i,open:n}]of this.__g.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,gh(l,t,r)))}return!0}
__v(t,e,r){var s;for(let{shown:i,open:n}of this.__g)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__t.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__2f(t){this.__1p&&(this.__1p=t,t.length===0&&this.startOver())}};
function Ui(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function ji({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var Ph=class{
constructor(t){this.__q=new Map,this.__j=new sh(e=>this.__7p(e)),this.__41=[],this.__a=t}
plan(t){return this.__49(t.kind,t.address).plan(this.__j.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__a.alignedHeaders&&!s)return this.__92(r,e);let l=this.__49(r.kind,r.address).observe(t,this.__6s(i,t),this.__j);return r.kind==="alloc"&&this.__j.allocates(e,t),l.kind==="located"?this.__7y(r.kind,l.block,e,n):this.__j.unlocated(r.kind,e,l.why==="learning"),this.__4g(),l}
goneAfter(t,e,r,s){let i=this.__j.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4m("free",i);if(n.some(u=>u.mayHaveFreed(e,i,t,r)))return;let l=r-t<=1,_=!n.some(u=>u.waitsBetween(i,s,t));if(!l&&!_)return;let o=_||n.some(u=>u.agreesOn(t,e));for(let u of n)u.wasAbout(t,{block:e,isSure:o,endsAfter:r>t});this.__4g()}
bornAfter(t,e,r){let s=this.__4m("alloc",0);if(!(s.some(i=>i.showsElsewhere(t,e))||this.__j.lastOf("alloc",e)!==a)&&!(!r&&s.length>1)){for(let i of s)i.wasAbout(t,{block:e,isSure:i.agreesOn(t,e)});this.__4g()}}
candidates(t,e){let r=new Set;for(let s of this.__q.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__q.values()].some(t=>t.kind==="alloc"&&t.isUndecidedAt(this.__j.lastHit))}
gap(){this.__j.gap();for(let t of this.__q.values())t.forgetOpen()}
resolved(){let t=this.__41;return this.__41=[],t}
places(){let t=[];for(let e of this.__q.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__49(e,r).restore(s)}}
__4m(t,e,r){return[...this.__q.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4g(){for(let t of this.__q.values())for(let e of t.settle(this.__j)){this.__41.push(e);for(let r of this.__q.values())r.blockNamedBefore(e,this.__j)}}
__49(t,e){let r=`${t} ${e}`,s=this.__q.get(r);if(s)return s;let i=new Nh(t,this.__a);return this.__q.set(r,i),i}
__92({kind:t},e){return this.__j.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__6s(t,{look:e}){if(!t||!Ci(t.block,this.__a))return;let r=Ii(t.block,e);if(!Bi(r,this.__a))return{from:t.from,block:r.block}}
__7y(t,e,r,s){t==="alloc"&&this.__76(r,e),this.__75(t,e,t==="free"?s:a),this.__j.located(t,e,r);for(let i of this.__q.values())i.blockNamed({kind:t,block:e,charged:s},this.__j)}
__76(t,e){for(let r of this.__q.values())r.kind==="free"&&r.hitThatClaims(e)===t-1&&r.wasAbout(t-1,{block:e,isSure:!0})}
__7p(t){return[...this.__q.values()].some(e=>e.kind==="free"&&e.hitThatClaims(t)!==a)}
__75(t,e,r){var s;let i=this.__j.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4m(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let _ of this.__q.values())_.kind===n&&_.hasHitsSince(i)&&_.startOver();this.gap()}}},Mh=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Rh(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,q(t)).map(_=>Ch(_,e,r)).filter(_=>_!==a),l=[...n].reverse();return{freed:Wi(n.map(({freed:_})=>_)),requested:(s=l.find(_=>_.requested!==a))==null?a:s.requested,charged:Wi(n.map(({charged:_})=>_)),poolType:(i=l.find(_=>_.poolType!==a))==null?a:i.poolType}}
function Ch(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=Mh.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let _=u=>u===a?a:t.args[u]&&R(t.args[u]).low;if(l.tag!==a){let u=_(l.tag);if(u===a||F(I(u))!==e)return}let o=l.freed===a?a:t.args[l.freed];return{freed:o!==a&&Ct(o,r.pointerSize)&&xr(o,r.granularity)?o:a,requested:_(l.requested),charged:_(l.charged),poolType:_(l.type)}}
function Wi(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var Bh=4096,Ih=3,Lh=class{
constructor(t,e,r){this.__y=new Map,this.__0=t,this.__a=e,this.__1v=r}
before(t){let{kind:e}=di(t,this.__1v,this.__a,this);return e==="inUse"?e:e==="released"||e==="noHeader"?"free":a}
readMemory(t,e){var r;let s=At(t);return(r=this.__y.get(Di(t)))==null?a:r.subarray(s,s+e)}
keep(t){let e=[...[...t].filter(At).map(Di),...this.__y.keys()];this.forget();for(let r of[...new Set(e)].slice(0,Ih)){let s=this.__0.readMemory(r,Bh);s&&this.__y.set(r,s)}}
forget(){this.__y.clear()}},Di=t=>w(t,-At(t)),Hh=2048,zh=64,qi=18362,Fh=class{
constructor(t,e,r,s,i,n){this.__2q=new Map,this.__0=t,this.__4=e,this.__1v=r,this.__a=s,this.__c=i,this.__y=new Lh(t,s,r),this.__15=n}
locate(t,e,r,s){var i;let n=Rh(e.stack,this.__1v,this.__a),l=ih(e.stack,r,e.ip);if(!l)return this.__c.gap(),Uh(n);this.__7z(t,r,n.charged);let _=this.__88(t,e,l,n,s),o=this.__c.observe(_);if(this.__6={hit:t,kind:r,charged:n.charged,unwritten:this.__94(t,r)},this.__98(t),o.kind==="unlocated")return c({},nr(n),{open:o.why==="learning"||a});let u=(i=o.charged)!=null?i:n.charged;return c({},nr(n),{block:o.block,blockFrom:o.from,charged:u})}
__7z(t,e,r){var s;let{hit:i,unwritten:n=[],charged:l}=(s=this.__6)!=null?s:{hit:-1};if(i!==t-1||n.length===0||!this.__15.isAfter&&e==="alloc"&&!pe(r,l))return;let _=n.filter(u=>{let h=this.__p("alloc",u);return h.kind==="inUse"&&!pe(h.bytes,l)});_.length>0&&this.__15.sawAfter();let o=this.__4.processorBlocks.length===1;for(let u of _)this.__c.bornAfter(i,u,o)}
__94(t,e){var r;if(e==="free"||this.__15.isBefore)return[];let s=[...this.__c.candidates("alloc",t)].filter(At),i=s.filter(l=>this.__p("alloc",l).kind==="inUse"),n=l=>this.__y.before(l)==="free";return((r=this.__6)==null?a:r.kind)==="free"&&i.some(n)&&this.__15.sawBefore(),s.filter(l=>!i.includes(l))}
lookAgain(t){return Ki(this.__p("alloc",t))}
__7e(t,{found:e,goneAt:r},s){let i=Gi(e);return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__7h(t)?r!=null?r:s:a}
__7h(t){let e=()=>this.__p("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__4;return e()&&!!this.__0.readMemory(r,4)&&e()}
__98(t){this.__2q.forEach((e,r)=>{var s;e.goneAt=this.__7e(r,e,t);let i=!Gi(e.found)||((s=e.goneAt)!=null?s:t)<t;!(e.goneAt!==a&&i)&&t-e.since<fi||(this.__2q.delete(r),e.goneAt&&this.__c.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__c.candidates("free",t)){if(this.__2q.size>=zh||this.__2q.has(e))continue;let r=this.__p("alloc",e),s=Ki(r);s!=="unknown"&&this.__2q.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__c.isUndecided?this.__y.keep(this.__c.candidates("alloc",t)):this.__y.forget()}
__7s(t){return F(t)===this.__1v}
__88(t,e,r,s,i){let n=this.__c.plan(r),l=n.kind==="everything"?this.__73(e,r):this.__89(n.places,e,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__8r(i,e):a,o=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__81(r.kind),pointer:o,charged:s.charged,requested:s.requested,before:u=>this.__y.before(u)}}
__8r(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__c.gap(),r}
__73(t,e){let r=U(t.sp,e.limit),s=r!==a&&r>0?this.__19(t,t.sp,Math.min(r,Hh)):a;return{registers:Vi(t.registers),stack:s}}
__89(t,e,r){let s=Vi(e.registers),i=[];for(let{where:_}of t)"offset"in _&&i.push(_.offset);if(i.length===0)return{registers:s};let n=Math.min(...i),l=Math.max(...i)-n+this.__a.pointerSize;return{registers:s,stack:this.__19(e,w(r.base,n),l)}}
__19({sp:t,stackBytes:e},r,s){var i;let n=(i=U(t,r))!=null?i:-1,l=e&&n>=0&&n+s<=e.length?e.subarray(n,n+s):this.__0.readMemory(r,s);return l&&nh(r,l,this.__a.pointerSize)}
__81(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__6r(t,r);return e.set(r,i),i}}
__6r(t,e){let r=this.__p(t,e);return t==="alloc"&&!this.__15.isBefore&&At(e)!==0&&r.kind!=="unreadable"?{kind:"headerless"}:r}
__p(t,e){let{build:r=qi}=this.__4,s=r<qi,i=di(e,this.__1v,this.__a,this.__0,s);return i.kind==="headerless"?this.__80(t,e):i}
__80(t,e){let r=this.__4.bigPages&&sl(this.__0,this.__4.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__7s(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}},Gi=t=>t.kind==="inUse"&&!!t.ownsPage;
function Ki({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function nr({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var Uh=t=>c({},nr(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),jh=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function Vi(t){let e=new Map;return t.forEach((r,s)=>{jh.test(s)&&e.set(s,r)}),e}
function Wh(t,e,r){return r==="arm64"?Gh(t,e):Dh(t,r)}var Dt=4;
function Dh(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=qh(t,s,e),n=i&&A(t,s+i,Dt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function qh(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?Xe(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function Gh(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+Dt<=t.length;l+=Dt){let _=(r=A(t,l,Dt))!=null?r:0,o=_&31,u=_>>>5&65535,h=(_>>>21&1)*16;switch((_&2143289344)>>>0){case 310378496:n.set(o,~(u<<h)>>>0);break;case 1384120320:n.set(o,u<<h>>>0);break;case 1920991232:{let f=((s=n.get(o))!=null?s:0)&~(65535<<h);n.has(o)&&n.set(o,(f|u<<h)>>>0);break}default:{if((_&4278190080)>>>0!==402653184)continue;let f=w(e,l+(_<<8>>13)*Dt);i.push({kind:"literal",address:f});continue}}let d=n.get(o);d!==a&&i.push({kind:"immediate",value:d})}return i}var Kh=64,Vh=class{
constructor(t,e){this.__5=new Map,this.__0=t,this.__4=e}
get known(){return this.__5}
holds(t,e){let r=this.__5.get(t);if(r)return r;let s=this.__p(t,e);return this.__5.set(t,s),s}
__p(t,e){let{instructionSet:r}=this.__4,s=Js(this.__0,t,Kh);if(!s||!r)return"unreadable";let i=w(t,-s.length),n=Wh(s,i,r).map(_=>this.__95(_)),l=_=>_!==a&&F(I(_))===e;return n.some(l)?"yes":n.includes(a)?"unreadable":"no"}
__95(t){return t.kind==="immediate"?t.value:at(this.__0,t.address)}};
function Jh({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:_}=t,o=se(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:o==null?a:o.start},poolHitTag:{address:_,before:r},time:s}}var Yh=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n,afterGap:l})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a,afterGap:l}),Xh=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))}),Zh=17744;
function Qh(t,e){let r=at(t,w(e,60)),s=r&&t.readMemory(w(e,r),12);return s&&A(s,0,4)===Zh?A(s,8,4):a}var $h=9200,td=500,ed=class{
constructor(t,e,r,s,i){this.__5p=0,this.__4z=0,this.__6f=new Set,this.__25=new Set;var n;let{target:l,tag:_}=r;this.__0=t,this.__9=e,this.__15=i,this.__4=l;let o=ku(l.pointerSize,l.build===a||l.build>=$h);this.__c=new Ph(o),this.__c.restore(s),this.__1k=new Vh(t,l),this.__42=new Fh(t,l,_,o,this.__c,i),this.hunt=new Ni(Jh(r,t.now()),u=>this.__1k.holds(u,_)),e.begin(this.hunt),e.note(Xh(l)),this.__61((n=se(l.modules))==null?a:n.start)}
begin(t){this.__9.note({type:"counters",at:"armed",counts:oe(t)})}
end(t,e="disarmed"){this.__9.note({type:"counters",at:"stopped",counts:oe(t)}),this.__86(),this.__60(),this.__87(),this.__v(e)}
endWithTarget(t){this.__9.note({type:"gone",missed:t}),this.__v("targetGone")}
abandon(){this.__v("aborted")}
record(t,e,r,s){this.__5p+=1;let i=this.__5p,n=s?{mayRepeat:s}:{};if(e==="unknown"||s)return this.__c.gap(),this.__3k(i,t,e,n);try{return this.__3k(i,t,e,this.__42.locate(i,t,e,r))}catch(l){throw l instanceof Ht&&this.__3k(i,t,e,{}),l}}
doubt({frames:t,hits:e}){e!==0&&this.__9.note({type:"doubted",stack:this.hunt.stacks.intern(t),hits:e})}
__86(){let t=[],e=[],r=this.__15.isBefore?a:this.hunt.blocksUnderWay(),s=this.hunt.doubtful().filter(i=>!(r!=null&&r.has(i)));for(let i of s.slice(0,td)){let n=this.__42.lookAgain(i);n==="there"?t.push(i):n==="freed"&&e.push(i)}t.length+e.length>0&&this.__9.note({type:"blocks",there:t,gone:e})}
__87(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1k.known];for(let[e,r]of t.slice(this.__4z))this.__9.note({type:"code",address:e,holdsTag:r});this.__4z=t.length}
__61(t){var e;if(!t||!Ct(t,this.__4.pointerSize))return;let r=(e=Qr(this.__4,t))==null?a:e.start;if(!r||this.__6f.has(r))return;let s=Qh(this.__0,r);s!==a&&this.__9.note({type:"image",start:r,timestamp:s}),this.__6f.add(r)}
__v(t){this.__9.note({type:"end",why:t,time:this.__0.now()})}
__3k(t,e,r,s){let i=this.__9.note(c({type:"hit",number:t,kind:r,stack:this.__8p(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__8w(),this.__60(),i}
__8p({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__25.has(e)){for(let{address:r}of t)this.__61(r);this.__9.note({type:"stack",index:e,frames:t.map(Yh)}),this.__25.add(e)}return e}
__60(){let t=this.__c.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__9.note({type:"places",places:t})}
__8w(){for(let{hit:t,block:e,charged:r}of this.__c.resolved())this.__9.note({type:"located",hit:t,block:e,charged:r})}},rd=2e5;
function Ji(t,e=rd){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Ji(t.slice(1),e):t}var sd=class{
constructor(t){this.__3d={},this.__0=t}
armed(t,e){this.__b={count:t,event:e}}
begin(t,e){let r=this.__5!==a&&t.contextRegisters.includes("$prcb")?Vr(this.__0,t.pointerSize,"$prcb"):a;this.__3d={processor:r,event:e}}
saw(t){this.__5={reading:t},this.__b=a}
counted(t){this.__5&&(this.__5=c({},this.__5,{count:t}))}
isAgain(t){return this.__5!==a&&nd(this.__5.reading,t)}
judge(t,e,r){var s;let i=this.__8m(e,r),n=this.__5;return i==="repeat"||!n||!this.isAgain(t)?i:n.count&&this.__5v(n.count,e)==="no"||!r&&this.__97(n,e)?"repeat":!r&&((s=this.__3d.event)==null?a:s.time)!==a?"new":"unknown"}
get comesBack(){return Yi(this.__3d.event)}
__8m(t,e){let r=this.__b,s=e?Yi(r==null?a:r.event):this.comesBack;if(!r||!(s||e))return"new";let i=this.__5v(r.count,t);return i==="no"?s?"repeat":"unknown":s&&i==="unknown"?"unknown":"new"}
__97({reading:t},e){var r;let{processor:s}=this.__3d,i=(r=t.registers.get("$prcb"))!=null?r:id(t.processor,e);return s!==a&&i!==a&&s!==i}
__5v({tag:t,counters:e},r){let s=oe(e),i=s&&oe(_e(this.__0,r,t));return i?i.allocs===s.allocs&&i.frees===s.frees?"no":"yes":"unknown"}},Yi=t=>t!==a&&t.time===a,id=(t,e)=>t===a?a:e.processorBlocks[t];
function nd(t,e){return t.ip===e.ip&&t.sp===e.sp&&t.thread===e.thread&&ad(t.registers,e.registers)&&ld(t.stack,e.stack)}
function ad(t,e){let r=!0;return t.forEach((s,i)=>{let n=e.get(i);n!==a&&n!==s&&(r=!1)}),r}
function ld(t,e){let r=Math.min(t.length,e.length);return t.slice(0,r).every(({base:s,address:i,text:n},l)=>{let _=e[l];return s===(_==null?a:_.base)&&i===(_==null?a:_.address)&&n===(_==null?a:_.text)})}var _d=2e3,od=(t,e)=>e.uptime<t.uptime||Math.abs(e.bootTime-t.bootTime)>_d,ud={4:it("ffdf0000"),8:it("fffff78000000000")},hd=32,dd=8,fd=20,cd=1e4,gd=4294967296;
function Xi(t,e){let r=ud[e],s=r&&t.readMemory(r,hd),i=s&&Zi(s,dd),n=s&&Zi(s,fd);if(!(!i||!n))return{uptime:i,bootTime:n-i}}
function Zi(t,e){let r=A(t,e,4),s=A(t,e+4,4);if(!(r===a||s===a)&&s===A(t,e+8,4))return(s*gd+r)/cd}var Qi=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,pd=class{
constructor(t,e,r,s){this.__7=[],this.__30=0,this.__62=new Map,this.__0=t,this.__8=s,this.__3=e,this.__9=r,this.__35=new sd(t),this.__66=new Vl(t,this.__3,s)}
get armed(){return this.__b}
get change(){return this.__3.open[0]}
get unrepaired(){return this.__6k}
get hunts(){return this.__7}
get shown(){var t;let e=new Map;for(let r of this.__7)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Qi));this.__12([...this.__7.filter(s=>!r.has(Qi(s))),...t]),this.__5r=e}
leftValue({address:t,value:e}){let r=this.__5r;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__3z;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
__8a({poolHitTag:t,build:e}){var r;let s=(r=this.__62.get(t))!=null?r:new Yl(e);return this.__62.set(t,s),s}
learned(){var t,e;return(e=(t=this.__3z)==null?a:t.places)!=null?e:[]}
reconcile(){var t,e;this.__30+=1;let r=this.__b,s=(r==null?a:r.byUser)===!0?r.arming.change:a;r&&!s&&this.__6m(r);let i=this.__54();i&&ds(this.__8,i.undone,i.arming.idle),this.__6k=(e=kd(i==null?a:i.undone))!=null?e:this.__66.run(s!=null?s:(t=this.__2m)==null?a:t.change)}
__6m({arming:t,evidence:e}){this.__b=a,this.__2m=t,e.abandon()}
__54(){let t=this.__2m;if(!t)return;let e=t.change!==a,r=t.disarm();return r.kind!=="stillThere"&&(this.__2m=a),e?{arming:t,undone:r}:a}
hunt(t,e,r){let s=this.__4s(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,n,l;try{n=this.__4x(i,e,!1)}finally{l=this.__1z(i,n)}return{kind:"hunted",tag:t,capture:n,hunt:i.evidence.hunt,disarmed:l}}
arm(t,e){return this.__4s(t,e,!0)}
capture(t){let e=this.__b;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=tt(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1z(e,a),{kind:"notArmed",anyMore:s.tag};let l=is(this.__0);if(l.kind==="breaksPassed")return l;let _=Ds(e.event,Wt(this.__0)),o=this.__4x(e,t,_),{hunt:u}=r,h={kind:"hunted",tag:s.tag,capture:o,hunt:u};return o.end.kind==="targetGone"||o.hasRestarted?c({},h,{disarmed:this.__1z(e,o)}):(this.__b===e&&(this.__b=c({},e,{event:Wt(this.__0)})),r.end(this.__2a(s),o.end.kind),h)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__6w()}
release(){this.__30+=1;let t=this.__b;if(!t){let e=this.__54();return e?[e.undone]:this.__3.undoAll()}return this.__b=c({},t,{byUser:!1}),[this.__1z(t,a)]}
__6w(){let t=tt(this.__0);if(t.kind!=="read"||D(t.value))return{kind:"nothing"};let e=ne(this.__0);if(e)return{kind:"refused",problem:e};let{value:r}=t,s=this.leftValue(t),i=Ue(t,Ft(s),r),n=this.__3.undo(this.__3.adopt(i));return s===a?{kind:"foreignCleared",held:r,undone:n}:{kind:"cleared",undone:[n]}}
__4s(t,e,r){return T(()=>{this.__8i();let s=Dl(this.__0,this.__3,t,e);return s.kind==="refused"?s:this.__1b(t,s,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__8i(){let t=this.__b;if(!t)return;let e=this.__1z(t,a);this.__8({kind:"replaced",tag:t.arming.tag,undone:e})}
__12(t){this.__7=Ji(t);let e=t.length-this.__7.length;e>0&&this.__8({kind:"dropped",hunts:e})}
__1b(t,{target:e,idle:r,stops:s},i){let n=new Ml(this.__0,this.__3,e,t,r),l=this.learnedOn(e),_=new ed(this.__0,this.__9,n,l,this.__8a(e)),o=i?Wt(this.__0):a,u=Xi(this.__0,e.pointerSize),h={arming:n,evidence:_,byUser:i,event:o,times:u};this.__8({kind:"ready",target:e,tag:t}),s||this.__8({kind:"stopsUnknown"}),this.__8({kind:"repairLine",command:n.repair}),n.leaveNote();let d=_e(this.__0,e,t);_.begin(d),this.__35.armed({tag:t,counters:d},o),l.length>0&&this.__9.note({type:"places",places:l}),this.__b=h;let f=n.arm();return f.kind==="applied"?(this.__12([...this.__7,_.hunt]),this.__3z=_.hunt,{kind:"armed",armed:h}):(this.__1z(h,a),{kind:"notWritten",applied:f})}
__4x(t,e,r){let{arming:s,evidence:i}=t,n=this.__30;this.__8({kind:"waiting",seconds:e.seconds});let l=new pu({reader:this.__0,changes:this.__3,observer:this.__8,target:s.target,evidence:i,stepOut:new v_(this.__0,this.__3,s),lastStop:this.__35,isCurrent:()=>this.__30===n},e).run(r);return this.__7i(t)?c({},l,{hasRestarted:!0}):l}
__7i({arming:t,times:e}){let{target:r,tag:s}=t;if(!e||at(this.__0,r.poolHitTag)===s)return!1;let i=Xi(this.__0,r.pointerSize);return i!==a&&od(e,i)}
__1z({arming:t,evidence:e},r){var s,i;if((r==null?a:r.end.kind)==="targetGone")return t.forget(),((s=this.__b)==null?a:s.arming)===t&&(this.__b=a),e.endWithTarget(r.hasMissed),{kind:"undone"};let n=t.disarm();if(((i=this.__b)==null?a:i.arming)===t&&(this.__b=a),n.kind==="stillThere"&&(this.__2m=t),r!=null&&r.hasRestarted)return e.endWithTarget(r.hasMissed),n;let l=this.__2a(t);return e.end(es(n,t.tag)?md:l,r==null?a:r.end.kind),n}
__2a({target:t,tag:e}){let r=_e(this.__0,t,e);return this.__35.counted({tag:e,counters:r}),r}},md={kind:"unreadable"},kd=t=>(t==null?a:t.kind)==="stillThere"?t:a,ar=4;
function $i(t,e,r,s){if(r>=t&&r<=t+e)return"next";let i=!s.includes(t);return r>t?s.some(n=>n>=t&&n<=r)?i?"misnumbered":"repeated":"gap":s.some(n=>n>t&&n<=t+e+1)&&i?"misnumbered":"repeated"}var bd=1e3,wd=256,yd=class{
constructor(t){this.__7=new Set,this.__2=[],this.__47=0,this.__z=t}
missed(t){this.__47+=t}
take(t,e){if(t.type==="hunt"){this.__55(),this.__1=new Ni(t);return}if(!this.__1&&t.type!=="change"&&this.__z("noHunt",e),!!this.__1)for(this.__2.push({line:e,entry:t,missing:this.__47}),t.type==="hit"&&(this.__47=0);this.__2.length>0&&this.__3t(this.__1);)this.__2n(this.__1)}
end(){return this.__55(),{hunts:[...this.__7],lastHunt:this.__1}}
__55(){for(;this.__1&&this.__2.length>0;)this.__2n(this.__1)}
__3t({lastHit:t}){let[e]=this.__2;if((e==null?a:e.entry.type)!=="hit")return!0;let{number:r}=e.entry;return r>t&&r<=t+1+e.missing?!0:this.__2.length>wd||this.__2y().length>=ar}
__2y(){let t=[];for(let{entry:e}of this.__2.slice(1))e.type==="hit"&&t.length<ar&&t.push(e.number);return t}
__2n(t){let e=this.__2y(),r=this.__2.shift();if(!r)return;let s=r.entry.type==="hit"?this.__8b(t,r,r.entry,e):r.entry;s&&(t.take(s),!(t.arming!=="applied"||this.__7.has(t))&&(this.__7.size<bd?this.__7.add(t):this.__z("tooLong",r.line)))}
__8b(t,{line:e,missing:r},s,i){let n=t.lastHit+1,l=$i(n,r,s.number,i),_=l==="gap"&&i.length===0;if(l==="next"||l==="gap"&&!_)return s;let o=l==="repeated"&&(i.length>0||vd(t,s));return this.__z(o?"repeated":"misnumbered",e),o?a:c({},s,{number:n})}};
function vd(t,e){let[r]=t.recent(Number.POSITIVE_INFINITY);if(!r||e.number<r.number)return!0;let s=t.recent(Number.POSITIVE_INFINITY).find(({number:i})=>i===e.number);return(s==null?a:s.time)===e.time&&(s==null?a:s.thread)===e.thread&&(s==null?a:s.kind)===e.kind}var z=t=>typeof t=="string"?te(t):a,Sd=t=>typeof t=="boolean"?t:a,y=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,Td=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,C=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,xd=t=>{let e=y(t);return e!==a&&e<=4294967295?I(e):a};
function N(...t){return e=>t.find(r=>r===e)}
function ut(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function b(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,_={};for(let[o,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[o]);if(h===a)return;_[o]=h}return _}}
function tn(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var Ad="pooltag recording",en=1;
function Od(t,e){return JSON.stringify(c({seq:t},e)).replace(/[^ -~]/g,Ed)}var Ed=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Nd=1<<20,Pd=b({module:z,name:z,offset:y}),Md=b({text:z},{address:C,symbol:Pd,source:b({file:z,line:y}),inline:N(!0),doubtful:N(!0),afterGap:N(!0)}),Rd=tn(b({register:z}),b({offset:Td})),Cd=b({kind:N("alloc","free"),key:C,where:Rd,holds:N("block","header")}),Bd=tn(b({kind:N("poolHitTag")}),b({kind:N("code"),site:z})),rn=t=>{let e=y(t);return e!==a&&e<=255?e:a},Id=b({id:y,thing:Bd,address:C,before:ut(rn),after:ut(rn),repair:z}),Ld=b({pointerSize:N(4,8),description:z},{build:y,kernelBase:C}),Hd=b({name:z,start:C,end:C}),zd={header:b({format:N(Ad),version:N(en),segment:y,tool:z,time:y}),hunt:b({tag:xd,target:Ld,poolHitTag:b({address:C,before:y}),time:y}),modules:b({modules:ut(Hd)}),image:b({start:C,timestamp:y}),stack:b({index:y,frames:ut(Md)}),hit:b({number:y,kind:N("alloc","free","unknown"),stack:y},{stopAddress:C,block:C,blockFrom:N("place","arguments","returnValue"),requested:y,charged:y,poolType:y,processor:y,thread:C,time:y,open:N(!0),mayRepeat:N(!0)}),located:b({hit:y,block:C},{charged:y}),places:b({places:ut(Cd)}),counters:b({at:N("armed","stopped")},{counts:b({allocs:y,frees:y})}),doubted:b({stack:y,hits:y}),gone:b({missed:Sd}),blocks:b({there:ut(C),gone:ut(C)}),code:b({address:C,holdsTag:N("yes","no","unreadable")}),change:b({change:Id,state:N("planned","applied","undone","gone"),time:y}),end:b({why:z,time:y})},Fd=new Map(Object.entries(zd));
function Ud(t){var e;if(t.length>Nd)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=b({seq:y,type:z})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=Fd.get(n);if(!l)return{kind:"unknownType",seq:i};let _=l(r);if(_)return{kind:"entry",seq:i,entry:c({type:n},_)};let{version:o}=(e=b({version:y})(r))!=null?e:{};return n==="header"&&o!==a&&o>en?{kind:"newer",version:o}:{kind:"invalid"}}var sn=5e5,jd=1e8,Wd=20,Dd=class{
constructor(){this.__7=new yd((t,e)=>this.__z(t,e)),this.__24=0,this.__23=0,this.__3g=0,this.__2v=0,this.__2=[],this.__1s=0,this.__64=0,this.__3p=[]}
push(t){if(this.__24++,this.__23+=t.length,this.__24>sn||this.__23>jd)return this.__z("tooLong",this.__24),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__2j(Ud(e))}
end(){if(this.__2k)return this.__2k;if(!this.__1n)return{kind:"noRecording"};for(;this.__2.length>0;)this.__2n();let{hunts:t,lastHunt:e}=this.__7.end();return{kind:"recording",recording:{header:this.__1n,hunts:t,lastHunt:e,nextSeq:this.__1s,problems:{count:this.__64,first:P(this.__3p,(r,s)=>r.line-s.line)}}}}
__2j(t){var e;let r=t.kind==="entry"&&t.entry.type==="header"?t.entry:a;return t.kind==="newer"?this.__2k=t:!this.__1n&&!r&&(this.__2k={kind:"noRecording"}),this.__2k?!1:(this.__1n=(e=this.__1n)!=null?e:r,this.__3g>0&&this.__8k(r!==a),t.kind==="entry"?this.__u(t.seq,t.entry):t.kind==="unknownType"?this.__u(t.seq,a):t.kind==="torn"?this.__3g=this.__24:this.__52("invalid",this.__24),!0)}
__8k(t){let e=this.__3g;if(this.__3g=0,!t){this.__52("torn",e);return}this.__2v+=1,this.__4l=e}
__52(t,e){this.__2v+=1,this.__z(t,e)}
__z(t,e){this.__64++,this.__3p.length<Wd&&this.__3p.push({line:e,what:t})}
__u(t,e){let r={damagedBefore:this.__2v,tornEnd:this.__4l};for(this.__2.push(c({line:this.__24,seq:t,entry:e},r)),this.__2v=0,this.__4l=a;this.__2.length>0&&this.__3t();)this.__2n()}
__3t(){var t;let[e]=this.__2,r=e?e.seq-this.__1s:0;return r>=0&&r<=((t=e==null?a:e.damagedBefore)!=null?t:0)||this.__2.length>ar}
__2n(){let t=this.__2.shift();if(!t)return;let{seq:e,entry:r,line:s,damagedBefore:i,tornEnd:n}=t,l=this.__2y(),_=this.__7m(e,l)?"misnumbered":$i(this.__1s,i,e,l);if(_!=="next"?this.__z(_,s):n!==a&&e>this.__1s&&this.__z("torn",n),_==="repeated")return;let o=_==="misnumbered"?0:e-this.__1s;this.__1s+=o+1,this.__7.missed(o),r&&r.type!=="header"&&this.__7.take(r,s)}
__2y(){let t=0;return this.__2.map(e=>(t+=e.damagedBefore,e.seq-t))}
__7m(t,e){return e.length===0&&t>this.__1s+sn}};
function qd(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,_=Ft(n.before),o={armed:i,saved:_,address:n.address},u=(r=ne(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=tt(t),d=Gd(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:o};if(h.address!==o.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let f=u==="notLive";return h.value===i?{kind:"armed",note:o,isDump:f}:{kind:h.value===_?"disarmed":"changed"}}
function Gd(t,e){let r=se(Ie(H(t,Er)));return r&&K(r.start,e)}var nn=1e3,V=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,an=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Kd=class{
constructor(t,e,r,s){this.__0=t,this.__o=e,this.__9=r,this.__k=s}
save(t){return this.__9.save(an(t),this.__k.hunts)}
open(t){let{armed:e}=this.__k;if(e)return{kind:"armed",tag:e.arming.tag};this.__9.flush();let r=an(t),s=new Dd,{files:i,isWhole:n,failure:l}=this.__8e(r,t,s),_=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:V(r,0)};if(_.kind==="newer")return _;if(_.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:o}=_,u=qd(this.__0,o.lastHunt),{hunts:h,nextSeq:d,problems:f}=o;this.__k.show(h,u.kind==="armed"?u.note:a);let g=n&&f.count===0;return this.__9.opened(g?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:o,left:u,cut:l==null?a:l.message}}
__8e(t,e,r){let s=0,i=!0;return T(()=>{let n=V(t,0);for(this.__o.exists(n)||(n=e,i=!1);s<nn&&this.__o.exists(n)&&(s+=1,!!this.__o.read(n,l=>r.push(l)));)n=V(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},Vd=64*1024,Jd=class{
constructor(t,e,r){this.__23=0,this.__44=[],this.__o=t,this.__14=e,this.base=r.base,this.__4e=r.seq,this.__1j=r.segment,this.__2o=r.tool}
get count(){return this.__1j}
write(t){let e=this.__39;e&&this.__9a(e),this.__39=t,this.open(),this.__5s(t),(this.__23>=Vd||Yd(t))&&this.close(),this.__39=a}
open(){if(this.__2b)return;let t=V(this.base,this.__1j);if(this.__1j>=nn)throw new Ht(t,"a recording has 1000 files");this.__2b=this.__o.create(t),this.__44.push(t),this.__23=0,T(()=>this.__1n(),e=>{throw this.__6d(this.__44.splice(-1)),e}),this.__1j+=1}
__1n(){this.__5s({type:"header",format:"pooltag recording",version:1,segment:this.__1j,tool:this.__2o,time:this.__14()})}
discard(){this.__6d(this.__44.splice(0))}
__6d(t){let e=r=>T(r,()=>{});e(()=>this.close());for(let r of t)e(()=>this.__o.remove(r))}
close(){let t=this.__2b;this.__2b=a,t==null||t.close()}
__9a(t){this.__39=a,this.close(),this.__o.exists(V(this.base,this.__1j))&&(this.__1j+=1),this.write(t)}
__5s(t){var e;let r=Od(this.__4e,t);(e=this.__2b)==null||e.writeLine(r),this.__4e+=1,this.__23+=r.length}},Yd=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Xd=class{
constructor(t,e,r,s){this.__o=t,this.__14=e,this.__2o=r,this.__8=s}
begin(t){this.__1=t,this.__1b(t.start)}
note(t){var e,r;let s=(r=(e=this.__1)==null?a:e.take(t))!=null?r:"taken";return this.__1b(t),s}
opened(t){this.__2s=t}
save(t,e){var r,s;if(((r=this.__3b)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2s)==null?a:s.base)===t?this.__2s:a,n=V(t,0);return T(()=>{if(!i&&this.__o.exists(n))return{kind:"exists",path:n};let l=e.filter(o=>!(i!=null&&i.hunts.includes(o))),_=this.__9b(t,i,l);return this.__7x(),this.__2s=a,this.__3b=_,{kind:"saved",base:t,files:_.count,hunts:l}},({call:l,message:_})=>({kind:"failed",path:l,message:_}))}
flush(){this.__6i(t=>t.close())}
__7x(){var t;(t=this.__1)!=null&&t.openEnd&&this.__1b({type:"end",why:Oi,time:this.__14()}),this.flush()}
__9b(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new Jd(this.__o,this.__14,{base:t,seq:s,segment:i,tool:this.__2o});return T(()=>this.__78(n,r),l=>{throw n.discard(),l}),n}
__78(t,e){t.open();let r=P(e,(s,i)=>+(s===this.__1)-+(i===this.__1));for(let{start:s,entries:i}of r){t.write(s);for(let n of i)t.write(n)}t.close()}
__1b(t){this.__6i(e=>e.write(t))}
__6i(t){let e=this.__3b;e&&T(()=>t(e),r=>{this.__3b=a,this.__4k(r)})}
__4k({call:t,message:e}){try{this.__8({kind:"notRecorded",path:t,message:e})}catch(r){}}},x=t=>{let e=M(t);return JSON.stringify(Sr(t)||/["$;\\]/.test(e)?X(t):e)},ht=t=>`0x${t.toString(16)}`,p=(t,e)=>`${t} ${e}${t===1?"":"s"}`;
function Ot(t,e=""){let r=t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;return/simulated/.test(e)?`${r} (simulated)`:r}var lr=t=>t===a?"":` (${t})`;
function Zd(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${Qd(e.plain)}.`}}var Qd=t=>[...new Set([x(t),`"${X(t)}"`])].join(" or "),$d=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`,tf=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,ef=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,qt=(t,e)=>`${t} does not fit: ${e}`,rf=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,ln=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,sf=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,nf=t=>`${JSON.stringify(t)} was not looked past. `,_r=t=>`Did you mean ${t.join(" or ")}?`;
function af(t,e){if(t===a)return'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';let r=e.length===0?`Begin with dx @$pool.hitTag(${x(t)}).`:_r(e.map(x));return`Nothing has been recorded for ${x(t)}. ${r}`}
function _n(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"neverHit":return`${X(t.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;case"breaksPassed":return on(t);case"noSymbol":return`there is no symbol nt!${t.name}${lr(t.said)}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${ht(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return lf(t.tag,t.meant);case"ambiguous":return`${t.tags.map(X).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${X((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function on({what:t,setting:e}){let r=e.length>un?`${e.slice(0,un)}\u2026`:e;return`${{status:`the debugger does not stay at break instructions (sx: ${r}), so that no hit would end the wait`,command:`the debugger runs ${JSON.stringify(r)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,handling:`the debugger passes break instructions on to the kernel (sx: ${r}), which does not outlive the first hit`}[t]}. Type ${ga[t]} and try again.`}var un=80;
function lf(t,e){let r=e.map(i=>`${x(i)} (${X(i)})`),s=r.length===0?"":`${_r(r)} `;return`no allocation with ${x(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${x(t)}, "unseen").`}
function dt(t){if(t.kind==="undone")return"PoolHitTag is as it was.";if(t.kind==="notOurs")return _f(t.holds);let e=lr(t.failure);return`${t.holds===a?"MAY BE ARMED":"STILL ARMED"}${e}: type ${t.repair}`}
function _f(t){return t===a||D(t)?"PoolHitTag holds something else by now: dx @$pool.status()":`PoolHitTag is armed for ${x(I(t))} by now, and not by this call: dx @$pool.status()`}
function of(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${_n(t.problem)}`;case"cleared":return t.undone.map(dt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${ht(t.held)}, armed by somebody else; it holds 0 now.`:dt(t.undone)}}var hn="what sites hold is at least so much, shares are of what is known",dn=t=>Et(t)>0&&!t.isWhole(),uf=t=>dn(t)?" (at least so much, of what is known)":"";
function fn(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${ff(e.why)}${dn(t)?`: ${hn}`:""})`;let s=[...e.kind==="floor"?[`${df(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${p(r,"hit")} is not known${hf(t)}`]:[]];return s.length===0?"":` (${hn}: ${s.join(", ")})`}
function hf(t){let{count:e,requested:r}=t.unlocatedAllocs(),s=cn(r,e);return s===""?"":`, ${p(e,"allocation")} among them${s}`}
function cn({bytes:t,of:e},r){return e===0?"":` that asked for ${e<r?"at least ":""}${t} bytes`}var df=(t,e)=>`${e>0?"up to ":""}${gn(t)}`;
function gn({allocs:t,frees:e}){return[...t>0?[p(t,"allocation")]:[],...e>0?[p(e,"free")]:[]].join(" and ")}
function ff(t){switch(t){case"notRead":return"what the tag tracker counted is not known";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"mayRepeat":return"the first hit of a capture may be the last one before it, reported again";case"doubted":return"stacks of some hits may be others: a walk found what their memory did not tell";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function me(t){if(Et(t)===0)return"";let e=t.booked();return e===a?"unknown":`${Math.floor(e*1e3)/10} %`}var Et=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s},or=t=>`${JSON.stringify(M(t.tag))}: ${p(Et(t),"hit")}${Et(t)===0?"":`, coverage ${me(t)}`}`,ur=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,cf=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function gf(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(mf).join("")}Saved ${p(s.length,"hunt")} in ${pf(e,r)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}), or pooltag analyze ${e}, with all its files.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${ur(t)}`}}var pf=(t,e)=>e>1?`${V(t,0)} to ${V("",e-1)}`:V(t,0),mf=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${p(t,"hit")} on ${x(e)} are more than is kept: save before a long hunt. `,kf=t=>t.kind==="opened"?wf(t):`Not opened: ${bf(t)}`;
function bf(t){switch(t.kind){case"armed":return`${x(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return ur(t)}}
function wf(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[_]=l.first;return[`Opened ${e}: ${n.map(or).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,_&&`${p(l.count,"line")} damaged or missing, the first at ${_.line}.`,vf(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var yf=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function vf(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${x(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${ht(t.note.saved)} disarms.`:`It was ${yf(e)}${Sf(t)}`}
function Sf(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${ht(t.note.saved)} disarms.`}}
function Tf(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[...e.description===""?[]:[e.description],p(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[p(s,"processor")]:[]].join(", ")}; arming ${x(r)} at ${$n(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${x(t.tag)}: ${dt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${p(t.hunts,"hunt")}`;case"stopsUnknown":return"pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right";case"waiting":return`pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${xf(t.seconds)}`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Af(t);case"listing":return"pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C";case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${ht(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"stacksDiffer":return"pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked";case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${ur(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}var xf=t=>t===a?"":`; the ${Ot(t)} are looked at when a stop arrives`;
function Af({hits:t,wanted:e,seconds:r,target:s}){let i=t/r,n=(e-t)/i,l=`${i.toFixed(1)}/s`;return n<Of?`pooltag: ${t} of ${p(e,"hit")}, ${l}, about ${Ot(n,s.description)} to go`:`pooltag: ${p(t,"hit")}, ${l}`}var Of=86400,Ef=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Nf(t){if(!t.includes("<"))return t;let e=t.replace(Ef,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var hr=t=>host.parseInt64(wt(t),16);
function pn(t){if(typeof t=="number")return t;if(!Pf(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Pf(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var mn=8e3,Mf=8,Rf=class{
constructor(){this.__2l=!1,this.__6={given:[],read:[]}}
query(t){return this.__3o(t)}
change(t){return this.__3o(t)}
run(t){return this.__3o(t)}
readMemory(t,e){let r=bn(this.__5t(t),e);if(r||!kn(t))return r;this.__2l=!this.__2l;let s=bn(this.__5t(t),e);return s||(this.__2l=!this.__2l),s}
__5t(t){return!this.__2l||!kn(t)?t:Z(4294967295,R(t).low)}
__3o(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?this.__6v([...e]):[]}catch(e){throw new Ht(t,e)}}
__6v(t){let e=this.__6,r=t.map((s,i)=>{let n=e.given[i]===s?e.read[i]:a;return n!=null?n:te(Nf(`${s}`))});return t.length>=Mf&&(this.__6={given:t,read:r}),r}
now(){return Date.now()}
session(){let t=Gt(()=>host.currentSession.Attributes.Target),e=Gt(()=>t==null?a:t.IsKernelTarget),r=Gt(()=>t==null?a:t.IsLiveTarget),s=Gt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function ke(t){for(let e=0;e<t.length;e+=mn)host.diagnostics.debugLog(t.slice(e,e+mn));host.diagnostics.debugLog(`
`)}var kn=t=>R(t).high===0&&Ct(t,4);
function bn(t,e){return Gt(()=>{let r=host.memory.readMemoryValues(hr(t),e,1);return r.length===e?new Uint8Array(r):a})}
function Gt(t){try{return t()}catch(e){return}}var Cf=class{
exists(t){return Nt(t,e=>e.FileExists(t))}
create(t){return Nt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=this.__9c(e,r,t);return{writeLine:i=>Nt(t,()=>s.WriteLine(i)),close:()=>Nt(t,()=>r.Close())}})}
remove(t){Nt(t,e=>e.DeleteFile(t))}
__9c(t,e,r){try{return t.CreateTextWriter(e,"Utf8")}catch(s){throw e.Close(),t.DeleteFile(r),s}}
read(t,e){return Nt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function Nt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new Ht(t,r)}}var ft="pool",wn="pooltag",yn=`dx -r0 @$${ft} = Debugger.State.Scripts.${wn}.Contents.pool`,Bf=t=>`pooltag ${t}. After .scriptload type ${yn}, then dx @$pool.status()`;
function vn(t){return we(()=>Lf(t))||we(Hf)}
function If(){we(()=>Reflect.deleteProperty(be(),ft)&&be()[ft]===a)||we(()=>Sn(`dx -r0 @$vars.Remove("${ft}")`))}var be=()=>host.namespace.Debugger.State.UserVariables;
function Lf(t){return be()[ft]=t,be()[ft]!==a}
function Hf(){return[`Debugger.State.Scripts.${wn}.Contents.pool`,"@$scriptContents.pool"].some(t=>Sn(`dx -r0 @$${ft} = ${t}`))}
function Sn(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function we(t){try{return t()}catch(e){return!1}}
function zf({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Ff(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Uf(t);return e.map(s=>{let i=s.tag===a?jf(s,r):a;return i?c({},s,{tag:F(i.tag)}):s})}
function Uf(t){var e;let r=Fe(t),s=r&&Jr(t,i=>re(t,i,r),r);return(e=s&&fl(t,s))!=null?e:[]}
function jf(t,e){let r=e.filter(({tag:i})=>M(F(i))===t.text),s=r.length===1?r:r.filter(i=>Wf(i,t));return s.length===1?s[0]:a}var Wf=({nonPaged:t,paged:e},r)=>Tn(t,r.nonPaged)&&Tn(e,r.paged),Tn=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Df(t){let e=t.now(),r=t.query(ya("tag",!0)),s=Es(r);return s?{kind:"read",rows:Ff(t,s.rows),unread:s.unread.length,total:zf(s),seconds:(t.now()-e)/1e3,session:t.session().description}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var xn=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function qf(t,e){if(e==="tag")return P(t,Gf);let r=Kf(e);return P(t,(s,i)=>r(i)-r(s))}
function Gf({text:t},{text:e}){return t===e?0:t<e?-1:1}
function Kf(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return dr;case"bytes":return An;case"peralloc":return e=>dr(e)===0?0:An(e)/dr(e)}}var dr=t=>t.nonPaged.outstanding+t.paged.outstanding,An=t=>t.nonPaged.bytes+t.paged.bytes,On=t=>`Not armed: ${Vf(t)}`;
function Vf(t){switch(t.kind){case"refused":return _n(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${lr(t.applied.failure)}. ${dt(t.applied.undone)}`}}var Jf=(t,e)=>`ARMED: the machine stops at every allocation and free of ${x(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Yf(t){if(t.kind==="breaksPassed")return`Not captured: ${on(t)}`;let{anyMore:e}=t;return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${x(e)}: somebody has changed it. dx @$pool.arm(${x(e)}) arms it again.`}var Xf=4096,En=256;
function Zf(t){if(t.coverage().kind==="unknown")return"none of them was seen freed; how many frees were not seen is not known";let{count:e}=t.unpaired();return e===0?a:`up to ${e} of them may have been freed unseen`}
function Qf(t,{block:e,isDoubtful:r}){if(t.asked.there.has(e)&&!r)return"allocated still when the hunt ended: memory showed it";if(t.coverage().kind==="unknown")return"not seen freed; frees may have been missed";let{count:s}=t.unpaired();return r?`not seen freed; ${p(s,"free")} of which the block is not known can have been of it`:"not freed: every free was seen"}
function $f(t,{block:e,charged:r}){let{pointerSize:s}=t.start.target,i=_=>Bt(w(e,_),s),n=Number.parseInt(e.slice(-4),16)%Xf===0,l=s*2;return[`!pool ${i(0)}`,`db ${i(0)} L${ht(Math.min(r!=null?r:En,En))}`,...n?[]:[`dt nt!_POOL_HEADER ${i(-l)}`]]}
function tc(t,e){let r=e.length===0?"No call site holds blocks":`Those that hold blocks: ${e.join(", ")}`;return`${JSON.stringify(t)} fits no call site that holds blocks. ${r}.`}
function ec(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${sc(t.stop)}: the prompt is yours.${t.mayBeOld?rc:""}`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"notRun":return`Ended because the target has not run: g answered ${JSON.stringify(t.answer)}. al lists your aliases, ad g removes one.`;case"superseded":return"Ended because another call of pooltag took over."}}var rc=" It may be the stop before, which is reported again after ~Ns: then type the line once more.";
function sc(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${ht(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function Nn(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Et(r),_=[p(n.alloc,"allocation"),p(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", "),o=l===0?"":`coverage ${me(r)}${fn(r)}`,u=[l>i&&`the whole hunt: ${p(l,"hit")}`,o].filter(Boolean),h=[`: ${_}`,u.join(", ")].filter(Boolean).join("; ");return[`${p(i,"hit")} on ${x(s)} in ${Ot(e.seconds,r.start.target.description)}${h}.`,ec(e.end),l===0&&ac(e.end)?lc(r):a,t.disarmed&&(e.hasRestarted?_c(t.disarmed):dt(t.disarmed)),es(t.disarmed,s)?"The last hits may be on that tag.":a,l>0?nc(t):a,l>0?`Next: dx -g @$pool.leaks(${x(s)})`:a].filter(d=>d!==a).join(" ")}var ic=2e3;
function nc({hunt:t,tag:e,capture:r}){let s=Et(t);if(!(t.openHits()*10<s||s>=ic||r.end.kind!=="hits"))return`More hits tell more of the blocks: dx @$pool.hitTag(${x(e)}, ${Math.max(500,2*s)}).`}var ac=t=>t.kind==="seconds"||t.kind==="foreign"&&t.stop.kind==="manualBreak";
function lc(t){let e="lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom";if(t.isEmpty())return`The kernel counted no allocation and no free of it meanwhile: ${e}.`;let r=t.coverage();return r.kind==="floor"?`The kernel counted ${gn(r.missed)} of it meanwhile, and none was seen.`:`No hit: ${e}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`}var _c=t=>t.kind==="stillThere"?dt(t):"The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.",Pn=["nt","ntoskrnl","ntkrnlmp","ntkrnlpa","ntkrpamp","hal","verifierext","ntfs","refs","refsv1","fastfat","exfat","cdfs","udfs","npfs","msfs","fltmgr","rdbss","mrxsmb*","mup","clfs","storport","scsiport","ataport","classpnp","ndis","netio","fwpkclnt","tcpip*","tdi","tdx","afd","wdf01000","wdfldr","wpprecorder","ks","stream","portcls","drmk","hidclass","hidparse","usbd","usbport","usbhub","usbhub3","ucx01000","usbxhci","videoprt","dxgkrnl","dxgmms1","dxgmms2","watchdog","win32k","win32kbase","win32kfull","ksecdd","cng","msrpc","wmilib"],oc=new Set(Pn.filter(t=>!t.endsWith("*"))),uc=Pn.filter(t=>t.endsWith("*")).map(t=>t.slice(0,-1));
function hc(t){let e=t.toLowerCase();return oc.has(e)||uc.some(r=>e.startsWith(r))}var dc=/^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;
function fc(t,{modules:e,skip:r,pointerSize:s}){var i,n;let l=q(t);for(let o=l;o<t.length;o++){let u=t[o];if(!u||!jt(t,o))return{kind:"unknown",why:lt(t)};if(u.address&&!Ct(u.address,s))return{kind:"system"};let h=cc(u,e),d=o-l;if(h===a)return{kind:"noModule",frame:u,past:d};if(!hc(h)&&!ge(u,r))return{kind:"driver",module:h,frame:u,past:d}}let _=t[t.length-1];return!_||l>=t.length?{kind:"unknown",why:lt(t)}:{kind:dc.test((n=(i=_.symbol)==null?a:i.name)!=null?n:"")?"system":"cut"}}
function cc({address:t,symbol:e},r){var s;let i=t&&pi(t,r),n=(s=i==null?a:i.module)!=null?s:e==null?a:e.module;return n===""?a:n}
function gc(t,e){let r=[...mc(t,e).values()].map(_=>bc(t,_)),s=r.reduce((_,{holding:o})=>{var u;return _+((u=o==null?a:o.blocks)!=null?u:0)},0),i=r.map(_=>{var o,u;return c({},_,{share:s===0?0:((u=(o=_.holding)==null?a:o.blocks)!=null?u:0)/s})}),n=({holding:_})=>{var o;return(o=_==null?a:_.bytes)!=null?o:-1},l=({holding:_})=>{var o;return(o=_==null?a:_.blocks)!=null?o:-1};return P(i,(_,o)=>n(o)-n(_)||l(o)-l(_))}
function pc({stacks:t}){let e=[];for(let{holder:r}of t)"past"in r&&e.push(r.past);return e.length===0?a:[Math.min(...e),Math.max(...e)]}
function mc(t,e){let{modules:r,asked:s}=t,{pointerSize:i}=t.start.target,n=new Map;return t.held().forEach((l,_)=>{let o=l.filter(({block:f})=>!s.gone.has(f));if(o.length===0)return;let u=fc(t.stacks.at(_),{modules:r,skip:e,pointerSize:i}),h=kc(u),d=n.get(h);d?d.push({stack:_,holder:u,blocks:o}):n.set(h,[{stack:_,holder:u,blocks:o}])}),n}
function kc(t){return t.kind==="driver"?`${t.kind} ${t.module.toLowerCase()}`:t.kind==="unknown"?`${t.kind} ${t.why}`:t.kind}
function bc(t,e){var r,s;let i=P(e,(d,f)=>f.blocks.length-d.blocks.length),n=[];for(let d of i)n.push(...d.blocks);let l=new Set(i.map(({stack:d})=>d)),_=0;for(let{stack:d,hits:f}of t.stackUses())l.has(d)&&(_+=f.alloc);let o={lastHit:t.lastHit,longestLife:0},u=ki(n,t.unpaired(),t.asked,o),h=(s=(r=i[0])==null?a:r.holder)!=null?s:{kind:"cut"};return c({holder:h,stacks:i,allocs:_},u&&{holding:u})}
function wc(t,e){var r;let{asked:s,lastHit:i}=t,{count:n,ofThere:l}=t.unpaired(),_=(r=t.recent(1)[0])==null?a:r.time,o=[];return t.held().forEach((u,h)=>{let d=t.siteOf(t.stacks.at(h),e);for(let f of u){let{block:g,hit:k,time:S}=f;if(s.gone.has(g))continue;let O=S===a||_===a?a:_-S,pt=(s.there.has(g)?l:n)>0;o.push(c({},f,{site:d,age:i-k,lived:O,isDoubtful:pt}))}}),P(o,(u,h)=>u.hit-h.hit)}
function yc(t,e){if(!t)return!1;let r=e.replace("...","*"),s=[t.key,t.frame.text];return ge(t.frame,[r])||s.some(i=>Ut(r,i))}var fr={used:{group:"look",line:"-g @$pool.used()",short:"what each tag holds",usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},leaks:{group:"look",line:"-g @$pool.leaks()",short:"what stays, by site",usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{group:"look",line:"-g @$pool.sites()",short:"all call sites",usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},drivers:{group:"look",line:"-g @$pool.drivers()",short:"for which driver",usage:'drivers(["Abc "])',help:"what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others"},blocks:{group:"look",line:"-g @$pool.blocks()",short:"block by block",usage:'blocks(["Abc " or "drv!Site+0x12"])',help:"blocks that stay, one by one; details() has the stack and the commands to look at it"},stacks:{group:"look",line:"@$pool.stacks()[0].details()",short:"frames",usage:'stacks(["Abc "])',help:"unique stacks; details() of one has all frames"},hits:{group:"look",line:"-g @$pool.hits()",short:"the last 100 hits",usage:"hits([last])",help:"the last hits recorded, one row each"},status:{group:"look",line:"@$pool.status()",short:"armed? how to undo",usage:"status()",help:"armed? learned? what puts it right by hand"},help:{group:"look",line:"-v @$pool",short:"all arguments",usage:"help()",help:"what to type, in groups"},hitTag:{group:"hunt",line:'@$pool.hitTag("Abc ")',short:"the whole hunt",usage:'hitTag("Abc ", [hits, secs, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{group:"hunt",line:'@$pool.arm("Abc ")',short:"arm, stay so",usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{group:"hunt",line:"@$pool.capture()",short:"record hits",usage:"capture([hits, seconds, frames])",help:"records hits while armed"},skip:{group:"hunt",line:'@$pool.skip("drv!My*")',short:"look past it",usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},save:{group:"keep",line:'@$pool.save("C:/leak")',short:"into files",usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{group:"keep",line:'@$pool.open("C:/leak")',short:"read again",usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},clear:{group:"undo",line:"@$pool.clear()",short:"disarms",usage:"clear()",help:"puts PoolHitTag back as it was"},unskip:{group:"undo",line:'@$pool.unskip("drv!My*")',short:"no more",usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"}},vc="what to type; dx -v @$pool says more of each call";
function Sc(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(fr))t[e]={Help:`${r} - ${s}`};return t}var Tc=class{
constructor(t){this.__57=t,this.Does=t.help.replace(/;.*/,"")}
toString(){let{group:t,line:e,short:r}=this.__57;return`${t}: dx ${e}  ${r}`}},W=t=>te(t).replace(/\t/g," "),B=class extends Error{
constructor(t){super(W(t)),this.name=""}},xc=500,Ac=[8,256];
function Mn(t,e){var r,s;let i=(s=(r=fr[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new B(rf(`${e[n]}`,i))}
function cr(t,e){if(e===a)throw new B(tf(t));if(typeof e!="string")throw new B($d(t));let r=Zn(e);if(!r.ok)throw new B(Zd(e,r.problem));return r.tag}
function Rn(t,e,r,s=1,i=1/0){let n=pn(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new B(ef(t,s,i,r))}
function Cn(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:xc};return e.forEach((n,l)=>{let _=s[l];if(!_)throw new B(qt(`${n}`,r));let o=_==="frames"?Ac:[];i[_]=Rn(`The number of ${_}`,n,r,...o)}),i}
function Bn(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new B(qt(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Oc=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function In(t,e){if(typeof e=="string"&&e.trim()!==""&&!Oc.test(e))return e;throw new B(cf(t))}
function Ec([t,e]){let r=xn.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new B(qt(`${s}`,Ln))}var Ln=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${xn.join(" ")}`;
function Nc(t,e){if(t===a||/[*?]/.test(t))return;let r=JSON.stringify(t),s=ls(t,e).map(i=>JSON.stringify(i));throw new B(s.length>0?`${r} is no tag in the listing. ${_r(s)}`:qt(`${r} is no tag in the listing and`,Ln))}var Hn={noStack:"(no caller)",framesMissing:"(unknown: frames missing)"},Kt=(t,e="noStack")=>{var r;return(r=t==null?a:t.frame.text)!=null?r:Hn[e]},gr="dx -g shows columns, [0].details() the rest",Pc=(t,e)=>e===0?"the list is empty: there is no row":`there is no row ${t}: the list has ${p(e,"row")}, the first is [0]`,Vt=class{
constructor(t){this.__6e=W(t)}
toString(){return this.__6e}},J=class{
constructor(t,e){this.__6g=W(t),this.__16=e}
toString(){return this.__6g}
*[Symbol.iterator](){for(let t=0;t<this.__16.length;t+=1){let e=this.__16[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){var e,r;let s=(e=pn(t))!=null?e:-1;return(r=this.__16[s])!=null?r:new Vt(Pc(s,this.__16.length))}},Jt=(t,e)=>new J(t,e.map(r=>new Vt(r))),Mc=48,ct=(t,e)=>`${t} ${Rc(W(e),Mc-t.length-1)}`;
function Rc(t,e){var r,s;if(t.length<=e)return t;let i=(s=(r=/(?:\+0x[0-9a-f]+)?$/.exec(t))==null?a:r[0].length)!=null?s:0,n=e-3-i,l=Math.min(t.indexOf("!")+1,n),_=Math.floor((n-l)/2);return`${t.slice(0,n-_)}...${t.slice(t.length-i-_)}`}var L=t=>t===a?"":t,ye=t=>t===a?"":Math.floor(t*100);
function gt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var Cc=class{
constructor(t,e,r){this.__1=t,this.__27=e,this.__18=Kt(e.site,lt(t.stacks.at(e.stack))),this.Bytes=L(e.charged),this.Age=e.age,this.Secs=L(e.lived&&Math.round(e.lived/1e3)),this.Thread=L(e.thread&&hr(e.thread)),Object.assign(this,r)}
toString(){return ct(wt(this.__27.block),this.__18)}
details(){let{block:t,hit:e,age:r,lived:s,charged:i,requested:n,thread:l,stack:_}=this.__27,{description:o}=this.__1.start.target,u=i===a?"":`, ${i} bytes`,h=n===a?"":`, ${n} asked for`,d=s===a?"":`, ${Ot(s/1e3,o)}`,f=[`allocated at hit ${e} of ${this.__1.lastHit}: ${r} hits${d} before the last one`,l&&`thread ${wt(l)}`,Qf(this.__1,this.__27),"on this boot of the target, as long as it is there:",...$f(this.__1,this.__27),"its stack:"];return Jt(`${wt(t)}${u}${h}, tag ${JSON.stringify(M(this.__1.tag))}`,[...f.filter(g=>!!g),...this.__1.stacks.at(_).map(({text:g})=>g)])}
get[Symbol.metadataDescriptor](){return gt("Bytes","Age","Secs")}};
function zn(t){switch(t.kind){case"driver":return t.module;case"noModule":return"(code in no module)";case"system":return"(the system itself)";case"cut":return"(unknown: stack read in part)";case"unknown":return Hn[t.why]}}
function Bc(t){switch(t.kind){case"driver":return`the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${t.module}`;case"noModule":return"a driver that was unloaded, or code made at run time";case"system":return"all frames are modules of Windows: for itself, or for a process";case"cut":return'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';case"unknown":return"whoever stands behind a gap may be anybody"}}var Ic=t=>t===a?"":[...new Set(t)].join("-"),pr={},ve=({Tag:t,Target:e})=>t!==a||e!==a;
function Pt(t){let e=Lc(t),r=new Set(t.map(({tag:i})=>i)).size>1,s=e.size>1;return i=>{var n;return c({},r&&{Tag:W(M(i.tag))},s&&{Target:(n=e.get(Fn(i)))!=null?n:""})}}var Fn=({start:{target:t}})=>`${t.description} ${t.kernelBase}`;
function Lc(t){var e,r;let s=new Map,i=new Map;for(let n of t){let l=Fn(n);if(s.has(l))continue;let _=`${(e=n.start.target.build)!=null?e:"(unknown)"}`,o=((r=i.get(_))!=null?r:0)+1;i.set(_,o),s.set(l,o===1?_:`${_} (${o})`)}return s}var Hc=5,zc=class{
constructor(t,e,r,s){let{holding:i,share:n}=e;this.__1=t,this.__n=e,this.__69=r,this.Blocks=L(i==null?a:i.blocks),this.Bytes=L(i==null?a:i.bytes),this["Share%"]=i&&t.openHits()===0?Math.round(n*100):"",this.Past=Ic(pc(e)),this.Known=t.isWhole()?"all":"at least",ve(s)||(this["Coverage%"]=ye(t.booked())),Object.assign(this,s)}
toString(){return ct(`${this.Blocks||0}/${this.__n.allocs}`,zn(this.__n.holder))}
details(){var t;let{holder:e,stacks:r,allocs:s}=this.__n,[i]=r,n=this.Known==="all"?"":"at least ";return Jt(`${zn(e)}, tag ${JSON.stringify(M(this.__1.tag))}`,[`${n}${this.Blocks||0} blocks stay of ${p(s,"allocation")} on ${p(r.length,"stack")}`,Bc(e),...this.__99(),"the stack with the most blocks:",...this.__1.stacks.at((t=i==null?a:i.stack)!=null?t:-1).map(({text:l})=>l)])}
__99(){var t;let e=new Map;for(let{stack:n,holder:l,blocks:_}of this.__n.stacks){let o=this.__1.stacks.at(n),u=Fc(l,Kt(this.__1.siteOf(o,this.__69),lt(o)));e.set(u,((t=e.get(u))!=null?t:0)+_.length)}let r=P([...e],([,n],[,l])=>l-n),s=r.slice(0,Hc).map(([n,l])=>`${p(l,"block")} not seen freed: ${n}`),i=r.length-s.length;return i>0?[...s,`and ${p(i,"other way")}`]:s}
get[Symbol.metadataDescriptor](){return gt("Blocks","Bytes","Share%","Coverage%")}};
function Fc(t,e){if(!("past"in t))return e;let{frame:r,past:s}=t;return s===0?r.text:`${r.text} by way of ${e}, ${p(s,"frame")} looked past`}var Uc=class{
constructor(t,e,r,s){this.__32=e,this.__1=t,this.Number=e.number,this.Kind=e.kind,this.Block=L(e.block&&hr(e.block)),this.Charged=L(e.charged),this.Cpu=L(e.processor),Object.assign(this,s);let i=t.stackOf(e),n=Kt(t.siteOf(i,r),lt(i));this.__5w=ct(`${e.number} ${e.kind}`,n)}
toString(){return this.__5w}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__32,l=[`tag ${JSON.stringify(M(this.__32.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean);return Jt(l.join(", "),this.__1.stackOf(this.__32).map(({text:_})=>_))}
get[Symbol.metadataDescriptor](){return gt("Number","Charged","Cpu")}},jc=/^Ex\w*Lookaside/;
function Wc(t){var e,r,s;let i=q(t);return jc.test((s=(r=(e=t[i])==null?a:e.symbol)==null?a:r.name)!=null?s:"")&&jt(t,i)}var mr=t=>Kt(t.site,t.noSite);
function Un(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e,_=[`${p(i,"allocation")} and ${p(n,"free")} seen here, from ${p(l.length,"stack")}`,r&&qc(t,r),r&&Kc(r),Vc(t,e),...Jc(e),Yc(t,e),`coverage ${me(t)}${fn(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,Xc(t.natureOf(e))];return Jt(`${mr(e)}${s?` (${s.key})`:""}${Dc(e)}, tag ${JSON.stringify(M(t.tag))}`,_.filter(o=>!!o))}var Dc=({noSite:t})=>t==="framesMissing"?" between the allocator and its caller: left out by the debugger, or doubted by it":"";
function qc(t,e){let{blocks:r,old:s}=e,i=r===1?"stays":"stay",n=t.isWhole(),l=n?"":"at least ",_=Gc(e,l),o=n?"":", of what is known";return`${l}${p(r,"block")} allocated here ${i}${_}, ${s} of them old${o}`}
function Gc({bytes:t,requested:e},r){return t!==a?`, ${r}${t} bytes`:e===a?"":`, ${r}${e} bytes asked for`}
function Kc({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Vc(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>Ot((h-t.start.time)/1e3,t.start.target.description),_=(r.time-e.time)/1e3,o=s+i+n-1,u=_>0?`, ${(o/_).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function Jc(t){let{freedByOtherModules:e,unlocatedAllocs:r,unlocatedRequested:s,refused:i}=t;return[...e>0?[`${p(e,"block")} of here freed by other modules`]:[],...r>0?[`the block is not known of ${p(r,"allocation")} here${cn(s,r)}`]:[],...i>0?[`${p(i,"block")} refused at once by a limit of the tag`]:[]]}
function Yc(t,{stacks:e}){return e.some(r=>Wc(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function Xc(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}
function Zc(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>c({},n,{share:n.holding.blocks/s}));return P(i,(n,l)=>jn(l)-jn(n)||l.holding.blocks-n.holding.blocks)}var jn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Qc=class{
constructor(t,{use:e,holding:r,share:s},i=pr){this.__1=t,this.__n=e,this.__3r=r,this.Blocks=r.blocks,this.Bytes=L(r.bytes),this["Share%"]=t.openHits()===0?Math.round(s*100):"",this.Known=t.isWhole()?"all":`at least${this["Share%"]===""?"":"; % of known"}`,ve(i)||(this.Old=r.old,this["Coverage%"]=ye(t.booked())),Object.assign(this,i)}
toString(){return ct(`${this.__3r.blocks}/${this.__n.allocs}`,mr(this.__n))}
details(){return Un(this.__1,{use:this.__n,holding:this.__3r})}
get[Symbol.metadataDescriptor](){return gt("Blocks","Bytes","Share%","Old","Coverage%")}},$c=class{
constructor(t,e,r=pr){let{use:s,holding:i}=e;this.__1=t,this.__18=e,this.Allocs=s.allocs,this.Frees=s.frees,this.Blocks=L(i==null?a:i.blocks),this.Bytes=L(i==null?a:i.bytes),ve(r)||(this["Coverage%"]=ye(t.booked()));let n=i!==a&&!t.isWhole(),l=t.natureOf(s).kind==="probableWrapper";this.Note=[n&&"at least",l&&"wrapper?"].filter(Boolean).join(", "),Object.assign(this,r)}
toString(){return ct(`${this.Allocs}/${this.Frees}`,mr(this.__18.use))}
details(){return Un(this.__1,this.__18)}
get[Symbol.metadataDescriptor](){return gt("Allocs","Frees","Blocks","Bytes","Coverage%")}},Wn=28,tg=class{
constructor(t,e,r=pr){this.__1=t,this.__19=t.stacks.at(e.stack),this.__1g=t.doubtedHits(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let s=t.siteOf(this.__19,[]);this.__18=W(Kt(s,lt(this.__19)));let i=this.__3l(s).join(" < ");this.Callers=i.length>Wn?`${i.slice(0,Wn-3)}...`:i,ve(r)||(this["Coverage%"]=ye(t.booked())),Object.assign(this,r)}
toString(){return ct(`${this.Allocs}/${this.Frees}`,this.__18)}
details(){let t=this.__19.map(({text:i})=>i),e=this.__1g>0?`; up to ${p(this.__1g,"hit")} had another stack`:"",r=JSON.stringify(M(this.__1.tag)),s=me(this.__1);return Jt(`${p(t.length,"frame")}, tag ${r}, coverage ${s}${e}`,t)}
get[Symbol.metadataDescriptor](){return gt("Allocs","Frees","Coverage%")}
__3l(t){let e=t?t.depth+1:q(this.__19);return this.__19.slice(e).map(({text:r})=>W(r))}},eg=class{
constructor(t,e,r){let s=ig(t,e);this.PoolHitTag=s.value===a?"not readable":X(I(s.value));let i=hs(t);this.Armed=W(ng(s,e,i)),this.Repair=W(ag(s,i)),this.Recorded=kr([...e.shown.keys()].map(n=>JSON.stringify(M(n)))),this.Learned=kr(e.learned().map(rg)),this.Skipped=W(kr(r))}
toString(){return this.Armed}};
function rg({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${sg(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var sg=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,kr=t=>t.length===0?"none":t.join(", ");
function ig(t,e){var r;let{unrepaired:s,change:i}=e;if(s)return{value:s.holds,repair:s.repair};let n=tt(t),l=n.kind==="read"?e.leftValue(n):a,_=(r=i==null?a:i.repair)!=null?r:It(Ft(l));return{value:n.kind==="read"?n.value:a,repair:_}}
function ng({value:t},{armed:e,change:r},s){if(t===a)return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(D(t))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(M(I(t)))}${i}`;return s?n:!r||Lt(r.after)!==t?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function ag({value:t,repair:e},r){return t!==a&&D(t)?"nothing to repair":r?`writing to a dump disarms no machine; there, unless restarted since: ${e}`:e}
function Yt(t,e,r,s){let i=t.map(n=>or(n)+uf(n));return e===0?[`no ${r}`,...i].join("; "):[`${p(e,r)} (${s})`,...i,gr].join("; ")}
function lg(t,e,r){let s=t.map(i=>[or(i),Zf(i)].filter(Boolean)).map(i=>i.join(", "));return e===0?["no block",...s].join("; "):[`${e<r?`the oldest ${e} of `:""}${p(r,"block")} (address, call site), the oldest first`,...s,gr].join("; ")}
function _g(t,e){let r=`read in ${Ot(t.seconds,t.session)}`,s=t.unread>0?[`${p(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[e===0?"no tag fits":`${p(e,"tag")} (nonpaged/paged bytes)`,r,...s,...i,...e===0?[]:[gr]].join("; ")}var og=class{
constructor(t){this.__4o=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=L(Dn(t.nonPaged.allocs,t.paged.allocs)),this.Frees=L(Dn(t.nonPaged.frees,t.paged.frees)),this.Owner=W(ug(t.description))}
toString(){return ct(`${this.NonPagedBytes}/${this.PagedBytes}`,this.__4o.text)}
details(){let{text:t,tag:e,description:r="no description"}=this.__4o,s=e!==a&&Sr(e)?` (${X(e)})`:"";return new Vt(`${t}${s}: ${r}`)}
get[Symbol.metadataDescriptor](){return gt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Dn(t,e){return t===a||e===a?a:t+e}
function ug(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var hg=class{
constructor(t,e,r,s,i){this.__5a=!1,this.__l=[],this.__8=i,this.__0=t,this.__k=e,this.__3j=r,this.__4p=s}
toString(){return`pooltag ${this.__4p}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Sc()}
hitTag(...t){return this.__1h("hitTag",t,([e,...r])=>{let s=cr("hitTag",e),i=Cn('hitTag("Abc ", ',r.filter(l=>l!==Xt)),n=this.__k.hunt(s,i,r.includes(Xt));return n.kind==="hunted"?Nn(n):On(n)})}
arm(...t){return this.__1h("arm",t,([e,r])=>{let s=cr("arm",e);if(r!==a&&r!==Xt)throw new B(qt(`${r}`,`dx @$pool.arm("Abc ", "${Xt}")`));let i=this.__k.arm(s,r===Xt);return i.kind==="armed"?Jf(s,i.armed.arming.repair):On(i)})}
capture(...t){return this.__1h("capture",t,()=>{let e=this.__k.capture(Cn("capture(",t));return e.kind==="hunted"?Nn(e):Yf(e)})}
clear(...t){return this.__1h("clear",t,()=>of(this.__k.clear()))}
skip(...t){return this.__1h("skip",t,([e])=>{let r=Bn("skip",e);return this.__l=[...this.__l.filter(s=>s!==r),r],ln(this.__l)+(this.__79(r)?"":sf(r))})}
unskip(...t){return this.__1h("unskip",t,([e])=>{let r=Bn("unskip",e),s=this.__l.includes(r)?"":nf(r);return this.__l=this.__l.filter(i=>i!==r),s+ln(this.__l)})}
save(...t){return this.__1h("save",t,([e])=>gf(this.__3j.save(In("save",e))))}
open(...t){return this.__1h("open",t,([e])=>kf(this.__3j.open(In("open",e))))}
used(...t){this.__2r("used",t);let{sort:e,pattern:r}=Ec(t);this.__5a||this.__8({kind:"listing"}),this.__5a=!0;let s=Df(this.__0);if(s.kind==="noTable")throw new B(`!poolused gave no table: ${s.answer}`);let i=qf(s.rows,e).filter(({text:n})=>r===a||Ut(r,n)||Ut(r,n.trim()));return i.length===0&&Nc(r,s.rows.map(({text:n})=>n)),new J(_g(s,i.length),i.map(n=>new og(n)))}
leaks(...t){let e=this.__7("leaks",t),r=Pt(e),s=[];for(let i of e)for(let n of Zc(i,this.__l))s.push(new Qc(i,n,r(i)));return new J(Yt(e,s.length,"call site","blocks/allocations"),s)}
sites(...t){let e=this.__7("sites",t),r=Pt(e),s=[];for(let i of e)for(let n of gg(i.sites(this.__l)))s.push(new $c(i,n,r(i)));return new J(Yt(e,s.length,"call site","allocations/frees"),s)}
blocks(...t){let[e]=t,r=cg(e)?e:a,s=this.__7("blocks",t,r===a?t:[]),i=new Set,n=Pt(s),l=[],_=0;for(let o of s)for(let u of wc(o,this.__l))u.site&&i.add(u.site.frame.text),!(r!==a&&!yc(u.site,r))&&(_+=1,l.length<fg&&l.push(new Cc(o,u,n(o))));if(r!==a&&_===0)throw new B(tc(r,[...i]));return new J(lg(s,l.length,_),l)}
drivers(...t){let e=this.__7("drivers",t),r=Pt(e),s=[];for(let i of e)for(let n of gc(i,this.__l))s.push(new zc(i,n,this.__l,r(i)));return new J(Yt(e,s.length,"module","blocks/allocations"),s)}
stacks(...t){let e=this.__7("stacks",t),r=Pt(e),s=[];for(let i of e){let n=P(i.stackUses(),(l,_)=>Gn(_)-Gn(l));for(let l of n)s.push(new tg(i,l,r(i)))}return new J(Yt(e,s.length,"stack","allocations/frees"),s)}
hits(...t){let[e]=t,r=e===a?dg:Rn("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__7("hits",t,[]),i=Pt(s),n=[];for(let l of s)for(let _ of l.recent(r))n.push(new Uc(l,_,this.__l,i(l)));return new J(Yt(s,n.length,"hit","number, kind, call site"),n)}
status(...t){return this.__2r("status",t),new eg(this.__0,this.__k,this.__l)}
help(...t){Mn("help",t);let e=Object.values(fr).map(r=>new Tc(r));return new J(`pooltag ${this.__4p}: ${vc}`,e)}
__79(t){let{hunts:e}=this.__k,r=s=>ge(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__2r(t,e){Mn(t,e),this.__k.reconcile()}
__1h(t,e,r){try{return this.__2r(t,e),new Vt(r(e))}catch(s){if(!(s instanceof B))throw s;return new Vt(s.message)}}
__7(t,e,[r]=e){this.__2r(t,e);let s=r===a?a:cr(t,r),{shown:i}=this.__k,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new B(af(s,s===a?[]:_s(s,i.keys())));return n}},Xt="unseen",dg=100,fg=1e3,cg=t=>typeof t=="string"&&t.length>4&&/!|\+0x/.test(t),gg=t=>P(t,(e,r)=>qn(r)-qn(e)),qn=({use:t})=>t.allocs+t.frees+t.unknown,Gn=({hits:t})=>t.alloc+t.free+t.unknown,Mt=new Rf,Se=t=>ke(Tf(t)),Kn=new Cf,Te=new Xd(Kn,()=>Mt.now(),"0.1.0",Se),pg=new xl(Mt,Mt,t=>{Te.note(c({type:"change"},t))}),br=new pd(Mt,pg,Te,Se),mg=new Kd(Mt,Kn,Te,br),Y=new hg(Mt,br,mg,"0.1.0",Se);
function kg(){ke(Bf("0.1.0"));let t=(r,s)=>new host.optionalRecord(new host.functionAlias(yg(s),r));class e{
get Pool(){return Y}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>Y.used(...r)),t("poolhit",(...r)=>Y.hitTag(...r)),t("poolleaks",(...r)=>Y.leaks(...r)),t("poolrestore",(...r)=>Y.clear(...r)),t("poolhelp",(...r)=>Y.help(...r))]}
function bg(){let t=vn(Y);ke(t?"@$pool is ready: dx @$pool.help()":`@$pool could not be made: ${yn}`)}
function wg(){for(let t of br.release())t.kind==="stillThere"&&Se({kind:"notRepaired",command:t.repair}),t.kind==="undone"&&ke(`pooltag: ${dt(t)}`);Te.flush(),If()}
function yg(t){return(...e)=>(vn(Y),t(...e))}return[Y,kg,bg,wg]})();
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
