/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var O_=Object.defineProperty,N_=Object.defineProperties;
var P_=Object.getOwnPropertyDescriptors;
var Bt=Object.getOwnPropertySymbols;
var Ls=Object.prototype.hasOwnProperty,Fs=Object.prototype.propertyIsEnumerable;
var Se=(b,k,$)=>k in b?O_(b,k,{enumerable:!0,configurable:!0,writable:!0,value:$}):b[k]=$,h=(b,k)=>{for(var $ in k||(k={}))Ls.call(k,$)&&Se(b,$,k[$]);if(Bt)for(var $ of Bt(k))Fs.call(k,$)&&Se(b,$,k[$]);return b},f=(b,k)=>N_(b,P_(k));
var $e=(b,k)=>{var $={};for(var O in b)Ls.call(b,O)&&k.indexOf(O)<0&&($[O]=b[O]);if(b!=null&&Bt)for(var O of Bt(b))k.indexOf(O)<0&&Fs.call(b,O)&&($[O]=b[O]);return $};
var u=(b,k,$)=>Se(b,typeof k!="symbol"?k+"":k,$);
var $parts=(function(){var b=16,k=t=>t,$=k("0".repeat(b));
function O(t){const e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return k(e.toLowerCase().padStart(b,"0"))}
function X(t,e){const n=s=>(s>>>0).toString(16).padStart(8,"0");return k(n(t)+n(e))}
function P(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function B(t,e){const{high:n,low:s}=P(t),r=s+e;return X((n+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function Z(t,e){const n=P(t),s=P(e),r=(s.high-n.high)*4294967296+(s.low-n.low);return Number.isSafeInteger(r)?r:void 0}
function q(t,e){return t<e?-1:t>e?1:0}
function Te(t,e){return(P(t).low&e-1)===0}
function Q(t,e){return e===4?X(0,P(t).low):t}
function zt(t,e){const{high:n,low:s}=P(t);return(e===4?s:n)>=2147483648}
function Us(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function V(t){return`0x${t.replace(/^0{1,15}/,"")}`}var Ae=2147483648;
function R(t){return t>>>0}
function wt(t){const e=n=>{var s;return((s=t[n])!=null?s:0)&255};return R(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function Ht(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function xe(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};const e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Lt(wt([...t.padEnd(4," ")].map(n=>n.charCodeAt(0))))}
function Gs(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Lt(wt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Lt(R(Number.parseInt(t,16))):xe(t)}
function Lt(t){return t<Ae?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:H(t)}}}
function H(t){return R(t&~Ae)}
function W(t){const e=n=>n>=32&&n<=126;return Ht(t).map(n=>e(n)?String.fromCharCode(n):".").join("")}
function K(t){return`0x${t.toString(16).padStart(8,"0")}`}
function qs(t){return wt([...Ht(t)].reverse())}
function Ee(t){return W(t).includes(".")}var x=t=>{const e=W(t);return JSON.stringify(Ee(t)||/["$;\\]/.test(e)?K(t):e)},tt=t=>`0x${t.toString(16)}`,w=(t,e)=>`${t} ${e}${t===1?"":"s"}`,dt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Vs(t,e){const n=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${n} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${n} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${n} has bit 31 set, which the kernel clears before it compares: use ${x(e.plain)} or "${K(e.plain)}".`}}var Ks=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,Ys=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Js=(t,e)=>`${t} is a whole number from 1 on: ${e}`,yt=(t,e)=>`${t} does not fit: ${e}`,Xs=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Zs=t=>t===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${x(t)}. Begin with dx @$pool.hitTag(${x(t)}).`;
function Qs(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${tt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return tr(t.tag,t.meant);case"ambiguous":return`${t.tags.map(K).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${K((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function tr(t,e){const n=e===void 0?"":`Did you mean ${x(e)} (${K(e)})? `;return`no allocation with ${x(t)} since the target started. ${n}To arm all the same: dx @$pool.hitTag(${x(t)}, "unseen").`}var Oe=t=>`Not armed: ${er(t)}`;
function er(t){switch(t.kind){case"refused":return Qs(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${t.applied.failure===void 0?"":` (${t.applied.failure})`}. ${St(t.applied.undone)}`}}var nr=(t,e)=>`ARMED: the machine stops at every allocation and free of ${x(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function sr({anyMore:t}){return t===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${x(t)}: somebody has changed it. dx @$pool.arm(${x(t)}) arms it again.`}
function St(t){return t.kind==="undone"?"PoolHitTag is as it was.":t.kind==="notOurs"?"PoolHitTag holds something else by now: dx @$pool.status()":`STILL ARMED${t.failure===void 0?"":` (${t.failure})`}: type ${t.repair}`}
function rr(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"cleared":return t.undone.map(St).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${tt(t.held)}, armed by somebody else; it holds 0 now.`:St(t.undone)}}
function ir(t){switch(t.kind){case"ready":{const{target:e,tag:n}=t,s=e.processorBlocks.length;return`pooltag: ${[e.description,w(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[w(s,"processor")]:[]].join(", ")}; arming ${x(n)} at ${Us(e.poolHitTag,e.pointerSize)}`}case"timeLimit":return`pooltag: ${dt(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return or(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${tt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${t.path}: ${t.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function or(t,e,n){const s=t/n,r=(e-t)/s,i=r<Ne?`, about ${dt(r)} to go`:"",o=r<Ne?` of ${e}`:"";return`pooltag: ${t}${o} hits, ${s.toFixed(1)}/s${i}`}var Ne=86400;
function ar(t,e,n){if(t.kind==="unknown")return"unknown";const s=t.kind==="exact"?1:t.fraction,r=e===0?1:(e-n)/e;return`${Math.floor(s*r*1e3)/10} %`}
function Pe(t,e){if(t.kind==="unknown")return` (${dr(t.why)})`;const n=[...t.kind==="floor"?[`${w(cr(t),"event")} not seen`]:[],...e>0?[`the block of ${w(e,"hit")} is not known`]:[]];return n.length===0?"":` (what sites hold is a floor: ${n.join(", ")})`}var cr=({missed:t})=>t.allocs+t.frees;
function dr(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function _r(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${ur(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600).`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function ur(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${tt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var et=t=>ar(t.coverage(),Me(t),t.openHits()),Me=t=>{const{alloc:e,free:n,unknown:s}=t.counts();return e+n+s};
function Re(t){const{capture:e,hunt:n,tag:s}=t,r=n.counts(),i=[w(r.alloc,"allocation"),w(r.free,"free"),...r.unknown>0?[`${r.unknown} unknown`]:[]].join(", ");return[`${w(e.hits,"hit")} on ${x(s)} in ${dt(e.seconds)}: ${i}; coverage ${et(n)}${Pe(n.coverage(),n.openHits())}.`,_r(e.end),t.disarmed===void 0?void 0:St(t.disarmed),e.hits>0?`Next: dx -g @$pool.leaks(${x(s)})`:void 0].filter(a=>a!==void 0).join(" ")}var hr=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function lr(t){switch(t.kind){case"saved":{const{base:e,files:n,hunts:s}=t;return`${s.map(fr).join("")}Saved ${w(s.length,"hunt")} as ${e} (${w(n,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${t.path}: ${t.message}`}}var fr=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${w(t,"hit")} on ${x(e)} are more than is kept: save before a long hunt. `,gr=t=>t.kind==="opened"?vr(t):`Not opened: ${pr(t)}`;
function pr(t){switch(t.kind){case"armed":return`${x(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return`${t.path}: ${t.message}`}}
function vr(t){const{base:e,recording:n,left:s,cut:r}=t,{hunts:i,problems:o}=n,[a]=o.first;return[`Opened ${e}: ${i.map(Ie).join("; ")||"no hunt"}.`,r&&`It ends early: ${r}.`,a&&`${w(o.count,"line")} damaged or missing, the first at ${a.line}.`,mr(s),i.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Ie=t=>`${JSON.stringify(W(t.tag))}: ${w(Me(t),"hit")}, coverage ${et(t)}`;
function mr(t){switch(t.kind){case"nothing":return;case"armed":return`PoolHitTag STILL HOLDS ${x(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${tt(t.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: ed nt!PoolHitTag ${tt(t.note.saved)} disarms.`}}
function kr(t){const e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Ft(t){return kr(f(h({},t),{offset:0}))}var Ce=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,br=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,wr=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,yr=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Sr=/^VerifierExt$/i,$r=/\?\? ?::|`string'/,Tr=64;
function Dt(t){var e;if(Sr.test(t.module))return t.name.includes("Pool")?ze(t.name):void 0;if(Ce.test(t.module))return t.name==="DbgBreakPoint"||$r.test(t.name)?"neither":(e=Be(t.name))!=null?e:Ar(t.name)}
function Be(t){return br.test(t)?"alloc":wr.test(t)?"free":void 0}
function Ar(t){return yr.test(t)?ze(t):void 0}
function ze(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function L(t){const e=t.findIndex(({symbol:n})=>!n||Dt(n)===void 0);return e<0?t.length:e}
function xr(t){return Ce.test(t.module)&&t.name==="ExFreePool"&&t.offset>Tr}
function He(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function Le(t,e){return Er(t.toLowerCase(),e.toLowerCase())}
function Er(t,e){let n=0,s=0,r=-1,i=0;for(;n<e.length;)if(t[s]==="*")r=s++,i=n;else if(t[s]==="?"||t[s]===e[n])s++,n++;else if(r>=0)s=r+1,n=++i;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Fe(t,e=[],n=[]){let s=L(t);for(;s<t.length-1&&Or(t[s],n);)s++;const r=t[s];return r&&Nr(r,s,e)}
function Or(t,e){const n=t==null?void 0:t.symbol;return n?e.some(s=>Le(s,Ft(n))):!1}
function Nr(t,e,n){var o;const s=t.address&&Pr(t.address,n);if(s)return h({key:De(s.module,s.offset),frame:t,depth:e},s);const r=t.symbol&&{module:t.symbol.module};if(((o=t.symbol)==null?void 0:o.name)===""){const{module:a,offset:c}=t.symbol;return{key:De(a,c),frame:t,depth:e,module:a,offset:c}}const i=t.address?V(t.address):t.text;return h({key:i,frame:t,depth:e},r)}var De=(t,e)=>`${t}+0x${e.toString(16)}`;
function Pr(t,e){const n=e.find(({start:r,end:i})=>q(r,t)<=0&&q(t,i)<0),s=n&&Z(n.start,t);return n&&s!==void 0?{module:n.name,offset:s}:void 0}
function Mr(t,e){const{coverage:n,unanswered:s,there:r,outstanding:i}=e,o=T=>t.reduce((z,G)=>z+T(G),0),a=n.kind==="floor"?n.missed.frees:0,c=Math.max(0,o(T=>T.unlocatedFrees)-s.size),d=Math.max(0,o(T=>T.missedFrees)-s.size),_=new Set;let l=0;for(const T of s.values()){const z=T.filter(G=>i.has(G)&&!r.has(G));for(const G of z)_.add(G);z.length>0&&(l+=1)}const g=Math.max(0,a+c-d),S=Math.max(0,d-a-c);return{ofAny:g,ofThese:_,hits:l+S+Math.max(0,g-a)}}
function Rr(t,{ofAny:e,ofThese:n},s){const r=t.filter(({block:_})=>!n.has(_)),i=Math.max(0,r.length-e);if(i===0&&t.length>0)return;const o=Math.max(0,r.filter(({hit:_})=>_*2<=s).length-e),a=[];for(const{charged:_}of r)_!==void 0&&a.push(_);a.sort((_,l)=>_-l);const c=Ir(a),d={blocks:i,old:o,sizes:c};return a.length<r.length?d:f(h({},d),{bytes:a.slice(0,i).reduce((_,l)=>_+l,0)})}
function Ir(t){const e=t[0],n=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===void 0||n===void 0||s===void 0))return{smallest:e,median:n,largest:s}}
function Cr(t,e,n){if(!t||!e)return{kind:"unknown",why:"notRead"};const s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};const r=s.allocs+s.frees,i=n.alloc+n.free+n.unknown;if(i>r||n.alloc>s.allocs||n.free>s.frees)return{kind:"unknown",why:"tooFew"};if(i===r)return{kind:"exact",counted:s};const o={allocs:s.allocs-n.alloc,frees:s.frees-n.free};return{kind:"floor",fraction:i/r,counted:s,missed:o}}var We=2e5,je=class Ds{
constructor(e=We,n=new Map){this.limit=e,this.__v=n}
alloc(e,n){const s=this.__v.get(e);return!s&&this.__v.size>=this.limit?{kind:"full"}:(this.__v.set(e,n),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,n,s){const r=this.__v.get(e);return r?(this.__v.delete(e),r.tag===n&&Br(r.charged,s)?{kind:"matched",allocation:r}:{kind:"other",earlier:r}):{kind:"unmatched"}}
get outstanding(){return this.__v}
copy(){return new Ds(this.limit,new Map(this.__v))}},Br=(t,e)=>t===void 0||e===void 0||t===e,zr=512,Ue=class{
constructor(){u(this,"__1d",new Map);u(this,"__1k",Number.POSITIVE_INFINITY);u(this,"__1h",0);u(this,"__1t",!0)}
add(t,e=1){this.__1k=Math.min(this.__1k,t),this.__1h=Math.max(this.__1h,t);const n=this.__1d.get(t);n===void 0&&this.__1d.size>=zr?this.__1t=!1:this.__1d.set(t,(n!=null?n:0)+e)}
addAll(t){for(const[e,n]of t.__1d)this.add(e,n);this.__1k=Math.min(this.__1k,t.__1k),this.__1h=Math.max(this.__1h,t.__1h),this.__1t=this.__1t&&t.__1t}
summary(){if(this.__1d.size===0)return;const t=this.__1k,e=this.__1h,n=this.__1t?this.__5m():void 0;return h({smallest:t,largest:e},n===void 0?{}:{median:n})}
__5m(){const t=[...this.__1d].sort(([s],[r])=>s-r),e=t.reduce((s,[,r])=>s+r,0);let n=0;for(const[s,r]of t)if(n+=r,n*2>=e)return s}},Hr=class Ws{
constructor(e,n){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new Ue,this.tag=e,this.stack=n}
see({kind:e,number:n,time:s,charged:r}){var o;this.hits[e]++;const i=h({hit:n},s===void 0?{}:{time:s});(o=this.first)!=null||(this.first=i),this.last=i,e==="alloc"&&r!==void 0&&this.sizes.add(r)}
allocated({charged:e}){this.outstanding.count++,e===void 0?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e}){this.outstanding.count--,e===void 0?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var n;this.freedBy.set(e,((n=this.freedBy.get(e))!=null?n:0)+1)}
copy(){const e=new Ws(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked;for(const[n,s]of this.freedBy)e.freedBy.set(n,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Lr=class js{
constructor(e=new je){u(this,"__24",new Map);u(this,"__2b",!1);this.__1y=e}
get isFull(){return this.__2b}
book(e){const n=this.__1b(e.tag,e.stack);n.see(e),e.kind==="alloc"?this.__4w(e,n):e.kind==="free"&&this.__5b(e,n)}
stacks(e){const n=[];return this.__24.forEach((s,r)=>{(e===void 0||r===e)&&n.push(...s.values())}),n}
outstanding(){const e=new Map;return this.__1y.outstanding.forEach((n,s)=>{const r=f(h({},n),{block:s}),i=e.get(n.stack);i?i.push(r):e.set(n.stack,[r])}),e}
copy(){const e=new js(this.__1y.copy());return e.__2b=this.__2b,this.__24.forEach((n,s)=>{const r=new Map;n.forEach((i,o)=>{r.set(o,i.copy())}),e.__24.set(s,r)}),e}
__4w(e,n){if(e.block===void 0){n.unlocated.alloc++;return}const s=Fr(e),r=this.__1y.alloc(e.block,s);if(r.kind==="full"){this.__2b=!0,n.untracked++;return}r.kind==="seenAgain"&&this.__4d(r.earlier),n.allocated(s)}
__5b(e,n){if(e.block===void 0){n.unlocated.free++;return}const s=this.__1y.free(e.block,e.tag,e.charged);if(s.kind==="matched"){const r=this.__1b(s.allocation.tag,s.allocation.stack);r.gone(s.allocation),r.freedFrom(e.stack);return}s.kind==="other"&&this.__4d(s.earlier),n.unmatchedFrees++}
__4d(e){const n=this.__1b(e.tag,e.stack);n.gone(e),n.missedFrees++}
__1b(e,n){var i,o;const s=(i=this.__24.get(e))!=null?i:new Map;this.__24.set(e,s);const r=(o=s.get(n))!=null?o:new Hr(e,n);return s.set(n,r),r}};
function Fr({number:t,tag:e,stack:n,requested:s,charged:r}){return h(h({tag:e,stack:n,hit:t},s===void 0?{}:{requested:s}),r===void 0?{}:{charged:r})}var Dr=2e3;
function Ge(t,{block:e,charged:n}){var r;const s=(r=t.charged)!=null?r:n;return f(h({},t),{block:e,blockFrom:"place",charged:s})}var Wr=class{
constructor(t=We){u(this,"__x",[]);this.__1v=t,this.__1n=new Lr(new je(t))}
record(t,e=!1){return this.__x.push({hit:t,awaits:e&&t.block===void 0}),this.__3p()}
locate(t){const e=this.__x.find(({hit:n,awaits:s})=>s&&n.number===t.hit);return e&&(e.hit=Ge(e.hit,t),e.awaits=!1),this.__3p()}
stacks(t){return this.__10().stacks(t)}
outstanding(){return this.__10().outstanding()}
__10(){if(this.__x.length===0)return this.__1n;const t=this.__1n.copy();for(const{hit:e}of this.__x)t.book(e);return t}
__3p(){const t=this.__x.findIndex(({awaits:s})=>s),e=t<0?this.__x.length:t,n=Math.max(e,this.__x.length-Dr);for(const{hit:s}of this.__x.splice(0,n))this.__1n.book(s);return this.__1n.isFull?{kind:"tooManyOutstanding",limit:this.__1v}:{kind:"recorded"}}};
function qe(t,e){var i,o;const n=new jr(e),s=new Map;for(const a of t){const c=`${a.tag} ${(o=(i=n.site(a.stack))==null?void 0:i.key)!=null?o:""}`,d=s.get(c);d?d.push(a):s.set(c,[a])}const r=[];return s.forEach(a=>{const[c]=a;c&&r.push(Ur(c,a,n))}),r.sort((a,c)=>{var d,_,l,g;return((_=(d=a.first)==null?void 0:d.hit)!=null?_:0)-((g=(l=c.first)==null?void 0:l.hit)!=null?g:0)})}var jr=class{
constructor(t){u(this,"__5w",new Map);u(this,"__29",new Map);this.__34=t}
site(t){var e;return this.__3x(this.__5w,t,(e=this.__34.skip)!=null?e:[])}
caller(t){return this.__3x(this.__29,t,[])}
__3x(t,e,n){if(!t.has(e)){const{stacks:s,modules:r}=this.__34;t.set(e,Fe(s.at(e),r!=null?r:[],n))}return t.get(e)}};
function Ur(t,e,n){const s=i=>e.reduce((o,a)=>o+i(a),0),r=n.site(t.stack);return h(h(f(h(f(h({tag:t.tag,site:r,stacks:e.map(({stack:i})=>i),allocs:s(({hits:i})=>i.alloc),frees:s(({hits:i})=>i.free),unknown:s(({hits:i})=>i.unknown)},Gr(s)),{unlocatedAllocs:s(({unlocated:i})=>i.alloc),unlocatedFrees:s(({unlocated:i})=>i.free)}),qr(e,r,n)),{unmatchedFrees:s(({unmatchedFrees:i})=>i),missedFrees:s(({missedFrees:i})=>i),untracked:s(({untracked:i})=>i)}),Vr(e)),Kr(e))}
function Gr(t){const e=t(({hits:i})=>i.alloc);if(e>0&&t(({unlocated:i})=>i.alloc)===e)return{};const n=t(({outstanding:i})=>i.count),s=t(({outstanding:i})=>i.unsized)===0,r=t(({outstanding:i})=>i.charged);return{outstanding:s?{count:n,bytes:r}:{count:n}}}
function qr(t,e,n){var r;const s={freedElsewhere:0,freedByOtherModules:0,refused:0};for(const{stack:i,freedBy:o}of t){const a=(r=n.caller(i))==null?void 0:r.key;o.forEach((c,d)=>{var l;const _=n.site(d);a!==void 0&&((l=n.caller(d))==null?void 0:l.key)===a?s.refused+=c:(_==null?void 0:_.key)!==(e==null?void 0:e.key)&&(s.freedElsewhere+=c),(_==null?void 0:_.module)!==(e==null?void 0:e.module)&&(s.freedByOtherModules+=c)})}return s}
function Vr(t){const e=new Ue;for(const{sizes:s}of t)e.addAll(s);const n=e.summary();return n?{sizes:n}:{}}
function Kr(t){const e=[];for(const{first:r,last:i}of t)r&&e.push(r),i&&e.push(i);e.sort((r,i)=>r.hit-i.hit);const[n]=e,s=e[e.length-1];return{first:n,last:s}}var Yr=5e4,Jr=class{
constructor(t=Yr){u(this,"__40",new Map);u(this,"__22",[]);this.__1v=t}
intern(t){const e=Xr(t),n=this.__40.get(e);if(n!==void 0)return n;if(this.isFull&&t.length>0)return this.intern([]);const s=this.__22.length;return this.__40.set(e,s),this.__22.push(t),s}
at(t){var e;return(e=this.__22[t])!=null?e:[]}
get size(){return this.__22.length}
get isFull(){return this.__22.length>=this.__1v}};
function Xr(t){return t.map(Zr).join(" ")}
function Zr({address:t,inline:e,text:n}){return t!==void 0&&!e?t:n}var Qr=3,ti=8;
function Ve(t,e="unreadable"){var o,a;const n=ei(t);if(n<ti||e==="yes")return{kind:"owner"};const s=e==="no"?"noTagInCode":"fanOutOnly",r=(a=(o=t[0])==null?void 0:o.stack[t[0].depth])==null?void 0:a.symbol,i=r&&r.name!==""?{skip:Ft(r)}:{};return h({kind:"probableWrapper",fanOut:n,evidence:s},i)}
function ei(t){const e=Array.from({length:Qr},(n,s)=>{const r=new Set;for(const{stack:i,depth:o}of t){const a=i[o+1+s];a&&r.add(a.symbol?Ft(a.symbol):a.text)}return r.size});return Math.max(...e)}var ni=1e3,si=5e4,ri=new Set(["counters","gone","change","end"]),ii=t=>f(h({},t),{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ke=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Jr,this.modules=[],this.places=[],this.__1i=new Wr,this.__2d=[],this.__3f=new Map,this.__17=new Map,this.__15=[],this.__h={alloc:0,free:0,unknown:0},this.__2x=0,this.__9=0,this.__1s=!1,this.start=t,this.__p=e}
get tag(){return this.start.tag}
get lastHit(){return this.__9}
get entries(){return this.__2d}
get hitsNotKept(){return this.__h.alloc+this.__h.free+this.__h.unknown-this.__2x}
get arming(){var t;return(t=this.__l)==null?void 0:t.state}
take(t){switch(this.__1g(t),this.__i=void 0,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3f.set(t.index,this.stacks.intern(t.frames.map(ii)));break;case"hit":return this.__64(t);case"located":this.__67(t);break;case"places":this.places=t.places;break;case"counters":this.__62(t);break;case"gone":this.__2o=t.missed?void 0:this.__4v(),this.__1s=!0;break;case"unanswered":this.__3k=t;break;case"code":this.__17.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__l=t);break;case"end":break}return"taken"}
counts(){return this.__h}
coverage(){return this.__1s?Cr(this.__1m,this.__2o,this.__h):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__15.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1i.stacks(this.tag)}
sites(t){const e=qe(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),n=this.__1i.outstanding(),s=this.__4s(e,n);return e.map(r=>{var a;if(!r.outstanding||r.allocs===0)return{use:r};const i=[];for(const c of r.stacks)for(const d of(a=n.get(c))!=null?a:[])i.push(d);const o=Rr(i,s,this.__9);return{use:r,holding:o}})}
openHits(){var t;return(t=this.__i)!=null||(this.__i=this.__53()),this.__i}
__53(){const t=qe(this.stackUses(),{stacks:this.stacks});return t.reduce((n,s)=>n+s.unlocatedAllocs,0)+this.__4s(t,this.__1i.outstanding()).hits}
siteOf(t,e){return Fe(t,this.modules,e)}
natureOf({site:t,stacks:e}){var i;if(!t)return{kind:"owner"};const n=e.map(o=>({stack:this.stacks.at(o),depth:t.depth})),s=Ve(n),{address:r}=t.frame;return s.kind==="owner"||!r?s:Ve(n,(i=this.__17.get(r))!=null?i:this.__p(r))}
__64(s){var r=s,{type:t,open:e}=r,n=$e(r,["type","open"]);var c;const i=(c=this.__3f.get(n.stack))!=null?c:this.stacks.intern([]),o=f(h({},n),{stack:i,tag:this.tag});this.__9=o.number,this.__h[o.kind]++,this.__1s=!1,this.__3k=void 0,this.__15.push(o),this.__15.length>ni&&this.__15.shift();const{kind:a}=this.__1i.record(o,e);return a==="recorded"&&!this.stacks.isFull?"taken":"full"}
__67(t){this.__1i.locate(t);const e=this.__15.findIndex(({number:s})=>s===t.hit),n=this.__15[e];n&&(this.__15[e]=Ge(n,t))}
__62({at:t,counts:e}){t==="armed"?this.__1m=e:this.__2o=e,this.__1s=t!=="armed"}
__4v(){return this.__1m&&{allocs:this.__1m.allocs+this.__h.alloc,frees:this.__1m.frees+this.__h.free}}
__1g(t){this.__2d.length>=si&&!ri.has(t.type)||(this.__2d.push(t),t.type==="hit"&&this.__2x++)}
__4s(t,e){var i;const n=new Set;for(const o of e.values())for(const{block:a}of o)n.add(a);const{frees:s=[],there:r=[]}=(i=this.__3k)!=null?i:{};return Mr(t,{coverage:this.coverage(),unanswered:new Map(s.map(o=>[o.hit,o.blocks])),there:new Set(r),outstanding:n})}},oi=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Wt=t=>t.replace(oi,"."),M=t=>typeof t=="string"?Wt(t):void 0,ai=t=>typeof t=="boolean"?t:void 0,v=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:void 0,ci=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:void 0,N=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:void 0,di=t=>{const e=v(t);return e!==void 0&&e<=4294967295?R(e):void 0};
function E(...t){return e=>t.find(n=>n===e)}
function j(t){return e=>{if(!Array.isArray(e))return;const n=[];for(const s of e){const r=t(s);if(r===void 0)return;n.push(r)}return n}}
function p(t,...[e]){const n=Object.entries(t),s=Object.entries(e!=null?e:{});return r=>{if(typeof r!="object"||r===null||Array.isArray(r))return;const i=r,o={};for(const[a,c]of[...n,...s.filter(([d])=>i[d]!==void 0)]){const d=c(i[a]);if(d===void 0)return;o[a]=d}return o}}
function Ye(t,e){return n=>{var s;return(s=t(n))!=null?s:e(n)}}var _i="pooltag recording",Je=1;
function ui(t,e){return JSON.stringify(h({seq:t},e)).replace(/[^ -~]/g,hi)}var hi=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,li=1<<20,fi=p({module:M,name:M,offset:v}),gi=p({text:M},{address:N,symbol:fi,source:p({file:M,line:v}),inline:E(!0),doubtful:E(!0)}),pi=Ye(p({register:M}),p({offset:ci})),vi=p({kind:E("alloc","free"),key:N,where:pi,holds:E("block","header")}),mi=Ye(p({kind:E("poolHitTag")}),p({kind:E("code"),site:M})),Xe=t=>{const e=v(t);return e!==void 0&&e<=255?e:void 0},ki=p({id:v,thing:mi,address:N,before:j(Xe),after:j(Xe),repair:M}),bi=p({pointerSize:E(4,8),description:M},{build:v,kernelBase:N}),wi=p({name:M,start:N,end:N},{timestamp:v}),yi={header:p({format:E(_i),version:E(Je),segment:v,tool:M,time:v}),hunt:p({tag:di,target:bi,poolHitTag:p({address:N,before:v}),time:v}),modules:p({modules:j(wi)}),stack:p({index:v,frames:j(gi)}),hit:p({number:v,kind:E("alloc","free","unknown"),stack:v},{stopAddress:N,block:N,blockFrom:E("place","arguments","returnValue"),requested:v,charged:v,poolType:v,processor:v,thread:N,time:v,open:E(!0)}),located:p({hit:v,block:N},{charged:v}),places:p({places:j(vi)}),counters:p({at:E("armed","stopped")},{counts:p({allocs:v,frees:v})}),gone:p({missed:ai}),unanswered:p({frees:j(p({hit:v,blocks:j(N)})),there:j(N)}),code:p({address:N,holdsTag:E("yes","no","unreadable")}),change:p({change:ki,state:E("planned","applied","undone","gone"),time:v}),end:p({why:M,time:v})},Si=new Map(Object.entries(yi));
function $i(t){var a;if(t.length>li)return{kind:"invalid"};let e;try{e=JSON.parse(t)}catch(c){return{kind:"torn"}}const n=p({seq:v,type:M})(e);if(!n)return{kind:"invalid"};const s=Si.get(n.type);if(!s)return{kind:"unknownType",seq:n.seq};const r=s(e);if(r)return{kind:"line",line:h(h({},n),r)};const{version:i}=(a=p({version:v})(e))!=null?a:{};return n.type==="header"&&i!==void 0&&i>Je?{kind:"newer",version:i}:{kind:"invalid"}}var Ti=5e5,Ai=1e8,xi=1e3,Ei=20,Oi=class{
constructor(){u(this,"__o",new Set);u(this,"__2f",0);u(this,"__1j",0);u(this,"__2l",0);u(this,"__1x",0);u(this,"__4f",0);u(this,"__2t",[])}
push(t){if(this.__2f++,this.__1j+=t.length,this.__2f>Ti||this.__1j>Ai)return this.__13("tooLong"),!1;const e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__1z($i(e))}
end(){return this.__20?this.__20:this.__1r?{kind:"recording",recording:{header:this.__1r,hunts:[...this.__o],lastHunt:this.__7,nextSeq:this.__1x,problems:{count:this.__4f,first:this.__2t}}}:{kind:"noRecording"}}
__1z(t){const e=t.kind==="line"&&t.line.type==="header";return t.kind==="newer"?this.__20=t:!this.__1r&&!e&&(this.__20={kind:"noRecording"}),this.__20?!1:(this.__2l>0&&this.__5u(e),t.kind==="line"?this.__65(t.line):t.kind==="unknownType"?this.__42(t.seq):t.kind==="torn"?this.__2l=this.__2f:this.__13("invalid"),!0)}
__5u(t){t||this.__13("torn",this.__2l),this.__2l=0}
__13(t,e=this.__2f){this.__4f++,this.__2t.length<Ei&&this.__2t.push({line:e,what:t})}
__42(t){t<this.__1x?this.__13("repeated"):t>this.__1x&&this.__13("gap");const e=t>=this.__1x;return e&&(this.__1x=t+1),e}
__65(n){var s=n,{seq:t}=s,e=$e(s,["seq"]);var r;if(this.__42(t))switch(e.type){case"header":this.__1r=(r=this.__1r)!=null?r:e;break;case"hunt":this.__7=new Ke(e);break;default:this.__66(e)}}
__66(t){const e=this.__7;if(!e&&t.type!=="change"&&this.__13("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__13("repeated");return}e.take(t),!(e.arming!=="applied"||this.__o.has(e))&&(this.__o.size<xi?this.__o.add(e):this.__13("tooLong"))}}},Ze=32,Ni=9,Pi=96,_t=8192,I=t=>t===Ze||t===Ni,jt=t=>t>=48&&t<=57,Mi=t=>jt(t)||t>=97&&t<=102||t>=65&&t<=70;
function m(t,e){let n=e;for(;n<t.length&&I(t.charCodeAt(n));)n++;return n}
function Y(t,e){let n=e;for(;n<t.length&&Mi(t.charCodeAt(n));)n++;return n}
function Ri(t,e){let n=e;for(;n<t.length&&jt(t.charCodeAt(n));)n++;return n}
function Ut(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Ze;)e--;return t.slice(0,e)}
function F(t,e){const n=Y(t,e),s=n-e;if(s===16)return Gt(t.slice(e,n),8,n);if(s!==8)return;if(t.charCodeAt(n)!==Pi)return Gt(Ii+t.slice(e,n),4,n);const r=Y(t,n+1);if(r-n===9)return Gt(t.slice(e,n)+t.slice(n+1,r),8,r)}var Ii="00000000",Gt=(t,e,n)=>({address:t.toLowerCase(),pointerSize:e,end:n});
function Ci(t){const e=Number(t);return Number.isSafeInteger(e)?e:void 0}
function $t(t,e){const n=[];for(const s of t){const r=s.length<=_t?e(s):void 0;r!==void 0&&n.push(r)}return n}
function Qe(t){let e=!1;return $t(t,n=>(n.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(n.trim())&&(e=!1),Bi(n,e)))}
function Bi(t,e){const n=F(t,m(t,0));if(!n||!I(t.charCodeAt(n.end)))return;const s=F(t,m(t,n.end));if(!s||!I(t.charCodeAt(s.end)))return;const r=m(t,s.end),i=t.slice(r),o=i.search(/\s/),a=o<0?i:i.slice(0,o);if(!(a===""||a.startsWith("(")))return{start:n.address,end:s.address,name:a,symbols:i.slice(a.length).trim(),unloaded:e}}var y=t=>t,ut=t=>`0x${(t>>>0).toString(16)}`,zi=y("g"),Hi=t=>y(`g ${V(t)}`),Li=t=>y(`r ${t}`);
function Fi(t,e,n){const s=e?"kb":"k",r=n.length===0?"":`;r ${n.join(",")}`;return y(`rM 0x1;${s} ${ut(t)}${r}`)}var Di=t=>y(t.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),Wi=y(".lastevent"),ji=y("r $ptrsize"),Ui=y("vertarget"),tn=y("lm"),Gi=y(".reload"),qi=t=>y(`x nt!${t}`),Vi=t=>y(`dt nt!${t}`),Ki=t=>y(`ub ${V(t)} L1`),Yi=t=>y(`dps ${V(t)} L1`);
function Ji(t,e){return e.length===4?y(`ed ${V(t)} ${ut(Vt(e))}`):y(`eb ${V(t)} ${e.map(ut).join(" ")}`)}var qt=t=>y(`ed nt!PoolHitTag ${ut(t)}`);
function Xi(t,e){const n={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return y(`!poolused ${ut(n)}`)}
function Zi(t){const e=W(t).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${e}`)}var Tt="poolHitTagNote",Qi=t=>y(`dx -r0 @$${Tt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),to=y(`dx -r0 @$${Tt}`),eo=y(`dx -r0 @$vars.Remove("${Tt}")`);
function Vt(t){const e=n=>{var s;return(s=t[n])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function en(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function J(t,e,n){var r;if(e<0||e+n>t.length)return;let s=0;for(let i=n-1;i>=0;i--)s=s*256+((r=t[e+i])!=null?r:0);return s}
function ht(t,e,n){const s=J(t,e,4),r=n===8?J(t,e+4,4):0;return s===void 0||r===void 0?void 0:X(r,s)}
function nn(t,e,n){const s=t.readMemory(e,n);return s&&ht(s,0,n)}
function lt(t,e){const n=t.readMemory(e,4);return n&&J(n,0,4)}
function sn(t,e,n,s){const r=t.readMemory(e,n*s);if(!r)return[];const i=[];for(let o=0;o<n;o+=1){const a=ht(r,o*s,s);if(a===void 0||a===$)break;i.push(a)}return i}var Kt=(t,e,n)=>B(t,e*n),no=300,A=class extends Error{
constructor(t,e){super(Wt(e).slice(0,no)),this.name="HostError",this.call=t}};
function At(t){const e=new Map;for(const n of t)if(!(n.length>_t||!n.includes("=")))for(const[s,r]of ro(n))e.has(s)||e.set(s,r);return e}var so=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function ro(t){var n,s;const e=[];for(const r of t.trim().split(/\s+/)){const i=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(r),o=O((n=i==null?void 0:i[2])!=null?n:"");if(i&&o)e.push([((s=i[1])!=null?s:"").toLowerCase(),o]);else if(!so.test(r))return[]}return e}var io=t=>$t(t,oo);
function oo(t){const e=F(t,m(t,0));if(!e||!I(t.charCodeAt(e.end)))return;const n=t.slice(e.end).trim(),s=ao(n),r=n.slice(0,s).trim(),i=n.slice(s).trim();if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:i||void 0}}
function ao(t){const e=t.indexOf(" = ");if(e>=0)return e;const n=t.endsWith(")")?t.indexOf(" ("):-1;return n<0?t.length:n}var co=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function rn(t,e){const s=(t&65535)*40543,r=(t>>>16)*40543,i=s+r%65536*65536,o=Math.floor(r/65536)+Math.floor(i/4294967296);return(i%4294967296^o)&e}
function on(t,e,n){const s=(a,c)=>{const{offset:d,bytes:_}=n.fields[a];return _o(t,e+d,_,c)},r=s("Key",!1),i=an(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),o=an(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(r===void 0||!i||!o))return{tag:R(r),nonPaged:i,paged:o}}
function an(t,e,n){if(!(t===void 0||e===void 0||n===void 0))return{allocs:t,frees:e,bytes:n}}
function _o(t,e,n,s){const r=J(t,e,4),i=n===8?J(t,e+4,4):0;if(r===void 0||i===void 0)return;const a=s&&(n===8?i:r)>=2147483648?-(n===8?2**64:2**32):0,c=n===8?(i+a/2**32)*2**32+r:r+a;return Number.isSafeInteger(c)?c:void 0}
function cn(t){const[e,...n]=t;if(e)return n.reduce((s,r)=>({tag:s.tag,nonPaged:dn(s.nonPaged,r.nonPaged),paged:dn(s.paged,r.paged)}),e)}var dn=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function uo(t,e){const n=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){const r=on(t,s*e.size,e);r&&r.tag!==0&&n.set(s,r)}return n}
function ho(t,e){const n=new Map;let s;for(const r of t){if(r.length>_t)continue;const i=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(r);if(!i)continue;const[,o="",a="",c="",d=""]=i;s!=null||(s=o.length),!(o.length>s||n.has(c))&&n.set(c,{offset:Number.parseInt(a,16),type:d.trim()})}return n.size===0?void 0:{name:e,fields:n}}var _n=(t,e)=>ho(t.query(Vi(e)),e);
function un(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});const n=e&&hn(e.type);return e&&n!==void 0?e.offset+n:void 0}
function hn(t){var i,o,a;const[,e="1",n=""]=(i=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?i:[],s=(o=/^U?[Ii]nt([1248])B$/.exec(n))==null?void 0:o[1],r=(a=/^Ptr(32|64)\b/.exec(n))==null?void 0:a[1];return s?Number(e)*Number(s):r?Number(e)*(Number(r)/8):void 0}var lo=16,ln=12,fo=4096;
function go(t,e,n){const s=_n(t,"_POOL_TRACKER_BIG_PAGES"),r=s==null?void 0:s.fields.get("Key"),i=s==null?void 0:s.fields.get("NumberOfBytes"),o=i!=null?i:s==null?void 0:s.fields.get("NumberOfPages"),a=e("PoolBigPageTable"),c=e("PoolBigPageTableSize");if(!s||!r||!o||!a||!c)return;const d=nn(t,a,n),_=lt(t,c);if(!d||!_||(_&_-1)!==0)return;const l=un(s);if(l===void 0)return;const g={keyOffset:r.offset,sizeOffset:o.offset},S=i?1:fo;return f(h({address:d,slots:_,entrySize:l},g),{sizeUnit:S,pointerSize:n})}
function po(t,e,n){const s=mo(n),r=rn(s,e.slots-1);if(e.sizeUnit===1)return Yt(t,e,r,n);const i=Yt(t,e,r,n);if(i.kind==="found")return i;const o=Yt(t,e,vo(s)&e.slots-1,n);return o.kind==="found"?o:{kind:"unreadable"}}var vo=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Yt(t,e,n,s){const{address:r,slots:i,entrySize:o,keyOffset:a,sizeOffset:c,sizeUnit:d,pointerSize:_}=e,l=Math.min(lo,i-n),g=t.readMemory(Kt(r,n,o),l*o);if(!g)return{kind:"unreadable"};for(let S=0;S<g.length;S+=o){if(ht(g,S,_)!==s)continue;const T=ht(g,S+c,_),z=T&&Z($,T);if(z===void 0)return{kind:"unreadable"};const G=z*d;return{kind:"found",tag:wt(g.subarray(S+a,S+a+4)),bytes:G}}return{kind:"absent"}}
function mo(t){const{high:e,low:n}=P(t);return(n>>>ln|e<<32-ln)>>>0}var ko=8,bo=64;
function fn(t,e,n){const s=To(_n(t,"_POOL_TRACKER_TABLE")),r=pn(t,e("PoolTrackTable"),n),i=Xt(t,e("PoolTrackTableSize")),o=Xt(t,e("PoolTrackTableMask"));if(!s||!r||i===void 0||o===void 0)return;const a=e("ExPoolTagTables"),c=a?sn(t,a,bo,n):[],d=[r,...c.filter(g=>g!==r)],_=pn(t,e("PoolTrackTableExpansion"),n),l=Xt(t,e("PoolTrackTableExpansionSize"));return{layout:s,tables:d,slots:i,mask:o,expansion:_&&l?{table:_,slots:l}:void 0}}
function Jt(t,e,n){const s=yo(t,e,n);if(s.kind!=="slot")return s.kind==="none"?So(t,e,n):s;const r=[];for(const i of e.tables){const o=ft(t,e,i,s.index,1);if(!o)return{kind:"unreadable"};const a=o.get(0);a&&H(a.tag)===n&&r.push(a)}return gn(cn(r))}
function wo(t,e){const n=new Map;for(const o of e.tables){const a=ft(t,e,o,0,e.slots);if(!a)return;a.forEach((c,d)=>{var _;n.set(d,[...(_=n.get(d))!=null?_:[],c])})}const{expansion:s}=e,r=s?ft(t,e,s.table,0,s.slots):[];return r?[...[...n.values()].map(cn),...r.values()].filter(o=>o!==void 0):void 0}
function yo(t,e,n){const[s]=e.tables;if(!s)return{kind:"unreadable"};const r=e.mask+1;let i=rn(n,e.mask);for(let o=r;o>0;){const a=Math.min(ko,r-i,o),c=ft(t,e,s,i,a);if(!c)return{kind:"unreadable"};for(let d=0;d<a;d+=1){const _=c.get(d);if(!_)return{kind:"none"};if(H(_.tag)===n)return{kind:"slot",index:i+d}}i=(i+a)%r,o-=a}return{kind:"none"}}
function ft(t,{layout:e},n,s,r){const i=Kt(n,s,e.size),o=t.readMemory(i,r*e.size);return o&&uo(o,e)}
function So(t,e,n){var o;const{expansion:s}=e,r=s&&ft(t,e,s.table,0,s.slots);if(s&&!r)return{kind:"unreadable"};const i=[...(o=r==null?void 0:r.values())!=null?o:[]].find(a=>H(a.tag)===n);return i?gn(i):$o(t,e)}
function $o(t,e){for(const n of e.tables){const s=Kt(n,e.slots-1,e.layout.size),r=t.readMemory(s,e.layout.size),i=r&&on(r,0,e.layout);if(!i)return{kind:"unreadable"};if(i.nonPaged.allocs+i.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function gn(t){if(!t)return{kind:"unreadable"};const{nonPaged:e,paged:n}=t;return{kind:"found",counts:{allocs:e.allocs+n.allocs,frees:e.frees+n.frees}}}
function To(t){const e=t&&un(t);if(!t||e===void 0)return;const n={};for(const s of co){const r=t.fields.get(s),i=r&&hn(r.type);if(!r||i!==4&&i!==8)return;n[s]={offset:r.offset,bytes:i}}return{size:e,fields:n}}var pn=(t,e,n)=>e&&nn(t,e,n),Xt=(t,e)=>e&&lt(t,e),Ao=(t,e)=>q(t.start,e)<=0&&q(e,t.end)<0,xo=(t,e)=>t.modules.find(n=>!n.unloaded&&Ao(n,e)),Zt=t=>t.find(({name:e,unloaded:n})=>!n&&e.toLowerCase()==="nt"),Eo=(t,e)=>{var n;return((n=xo(t,e))==null?void 0:n.name.toLowerCase())==="nt"},Oo=64;
function vn(t){const e=Qt(t);if(!e)return{kind:"noPointerSize"};const n=gt(t,"PoolHitTag",e);if(!n)return{kind:"noSymbol",name:"PoolHitTag"};const s=Qe(t.query(tn)).map(d=>f(h({},d),{start:Q(d.start,e),end:Q(d.end,e)}));if(!Zt(s))return{kind:"noModules"};const r=Mo(t),i=d=>gt(t,d,e),o=i("KiProcessorBlock"),a=fn(t,i,e),c=go(t,i,e);return{kind:"read",target:f(h({pointerSize:e},r),{poolHitTag:n,modules:s,contextRegisters:No.filter(d=>Po(t,d)),processorBlocks:o?sn(t,o,Oo,e):[],tracker:a,bigPages:c})}}var No=["$thread","$pcrb"];
function Po(t,e){try{return At(t.query(Li(e))).has(e)}catch(n){if(!(n instanceof A))throw n;return!1}}
function gt(t,e,n){const s=`nt!${e}`.toLowerCase(),r=io(t.query(qi(e))).find(i=>i.name.toLowerCase()===s);return r&&Q(r.address,n)}
function Qt(t){const e=At(t.query(ji)).get("$ptrsize");return e===X(0,4)?4:e===X(0,8)?8:void 0}
function Mo(t){var i,o;const n=(i=t.query(Ui).find(a=>/Kernel Version/i.test(a)))!=null?i:"",s=(o=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?void 0:o[1],r=/\bARM\s?64\b/i.test(n);return{description:n.trim(),isArm:r,build:s?Number(s):void 0}}
function nt(t){try{const e=Qt(t),n=e&&gt(t,"PoolHitTag",e),s=n&&lt(t,n);return n===void 0||s===void 0?{kind:"notRead"}:{kind:"read",address:n,value:s}}catch(e){if(!(e instanceof A))throw e;return{kind:"notRead"}}}var te=(t,e,n)=>({thing:{kind:"poolHitTag"},address:t,before:en(e),after:en(n),repair:qt(e)});
function Ro(t,e,n){const s=e.tracker;if(!s)return{kind:"unknown"};const r=c=>c!==void 0&&Jt(t,s,c).kind==="found",i=Jt(t,s,n);if(i.kind==="unreadable"||i.kind==="overflow")return{kind:"unknown"};const o=Io(n);return i.kind==="found"?{kind:"seen",twin:r(o)?o:void 0}:{kind:"unseen",meant:[qs(n),o].find(r)}}
function Io(t){const e=t>>>24;if(!(e!==32&&e!==0))return R(t&16777215|(e===0?32:0)<<24)}var Co=3790,Bo=1024;
function zo(t,e,n,s){const r=ee(t);if(r)return st(r);const i=Ho(t,e);if(i.kind!=="read")return st(i);const{target:o}=i,a=lt(t,o.poolHitTag);if(a===void 0)return st({kind:"unreadable"});if(!pt(a))return st({kind:"alreadyArmed",value:a});if(Lo(t,o))return st({kind:"taggingOff"});const c=Fo(n,Ro(t,o,n),s);return c?st(c):{kind:"ready",target:o,idle:a}}
function ee(t){const{kernel:e,live:n,description:s=""}=t.session();return e===!1||/user mode/i.test(s)?{kind:"notKernel"}:n===!1||/\bdump\b/i.test(s)?{kind:"notLive"}:/^local\b/i.test(s)?{kind:"localKernel"}:void 0}var pt=t=>t===0||t>=2147483648,st=t=>({kind:"refused",problem:t});
function Ho(t,e){const n=vn(t),s=n.kind==="read"?n.target.modules.filter(r=>!r.unloaded):[];return n.kind!=="noModules"&&s.length>1?n:(e.debugger(Gi),vn(t))}
function Lo(t,e){if(e.build===void 0||e.build>=Co)return!1;const n=gt(t,"NtGlobalFlag",e.pointerSize),s=n&&lt(t,n);return s!==void 0&&(s&Bo)===0}
function Fo(t,e,n){switch(e.kind){case"seen":return e.twin===void 0||n?void 0:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return n?void 0:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function Do(t,e){var d;if((e==null?void 0:e.arming)!=="planned"&&(e==null?void 0:e.arming)!=="applied")return{kind:"nothing"};const{tag:n,poolHitTag:s,target:r}=e.start,i=pt(s.before)?s.before:0,o={armed:n,saved:i,address:s.address};if(ee(t))return{kind:"otherBoot"};const a=nt(t),c=Wo(t,r.pointerSize);return a.kind!=="read"||!c?{kind:"unknown",note:o}:a.address!==o.address||c!==((d=r.kernelBase)!=null?d:c)?{kind:"otherBoot"}:a.value===n?{kind:"armed",note:o}:{kind:"disarmed"}}
function Wo(t,e){try{const n=Zt(Qe(t.query(tn)));return n&&Q(n.start,e)}catch(n){if(!(n instanceof A))throw n;return}}var mn=1e3,rt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,kn=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),jo=class{
constructor(t,e,n,s){this.__0=t,this.__g=e,this.__5=n,this.__d=s}
save(t){return this.__5.save(kn(t),[...this.__d.records.values()])}
open(t){const{armed:e}=this.__d;if(e)return{kind:"armed",tag:e.arming.tag};this.__5.flush();const n=kn(t),s=new Oi,{files:r,isWhole:i,failure:o}=this.__5r(n,t,s),a=s.end();if(r===0)return o!=null?o:{kind:"notFound",path:rt(n,0)};if(a.kind==="newer")return a;if(a.kind==="noRecording")return o!=null?o:{kind:"noRecording",path:t};const{recording:c}=a,d=Do(this.__0,c.lastHunt),{hunts:_,nextSeq:l,problems:g}=c;this.__d.show(_,d.kind==="armed"?d.note:void 0);const S=i&&g.count===0;return this.__5.opened(S?{base:n,nextSeq:l,nextSegment:r,hunts:_}:void 0),{kind:"opened",base:n,recording:c,left:d,cut:o==null?void 0:o.message}}
__5r(t,e,n){let s=0,r=!0;try{let i=rt(t,0);for(this.__g.exists(i)||(i=e,r=!1);s<mn&&this.__g.exists(i)&&(s+=1,!!this.__g.read(i,o=>n.push(o)));)i=rt(t,s);return{files:s,isWhole:r}}catch(i){if(!(i instanceof A))throw i;const o={kind:"failed",path:i.call,message:i.message};return{files:s,isWhole:!1,failure:o}}}},Uo=class{
constructor(t,e,n){u(this,"__i",[]);u(this,"__47",0);this.__2g=t,this.__0=e,this.__46=n}
get open(){return this.__i}
run(t){return this.__2g.run(t)}
debugger(t){return this.__2g.change(t)}
plan(t){this.__47+=1;const e=h({id:this.__47},t);return this.__36(e,"planned"),e}
adopt(t){const e=this.plan(t);return this.__i.push(e),e}
apply(t){this.__i.push(t);const n=ne(t.before,this.__1z(t))?this.__1c(t.address,t.after):void 0;if(ne(t.after,this.__1z(t)))return this.__36(t,"applied"),{kind:"applied"};const s=this.undo(t);return{kind:"refused",failure:n,undone:s}}
undo(t){var n;if(!this.__i.includes(t))return{kind:"undone"};let e;for(let s=0;;s+=1){const r=this.__1z(t);if(ne(t.before,r))return this.__n(t,"undone"),{kind:"undone"};const i=r?Vo(r,t):!this.__5c(t);if(s===Go)return i?qo(t,e):this.__5l(t);i&&(e=(n=this.__1c(t.address,t.before))!=null?n:e)}}
undoAll(){return[...this.__i].reverse().map(t=>this.undo(t))}
forget(){for(const t of[...this.__i])this.__n(t,"gone")}
__n(t,e){this.__i.splice(this.__i.indexOf(t),1),this.__36(t,e)}
__5l(t){return this.__n(t,"gone"),{kind:"notOurs"}}
__36(t,e){this.__46({change:t,state:e,time:this.__0.now()})}
__1c(t,e){try{return this.__2g.change(Ji(t,e)).find(s=>s.trim()!=="")}catch(n){return n instanceof Error?n.message:String(n)}}
__1z(t){return this.__0.readMemory(t.address,t.before.length)}
__5c({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;const n=nt(this.__0);return n.kind==="read"&&n.address!==e}},Go=3,qo=({repair:t},e)=>({kind:"stillThere",repair:t,failure:e}),ne=(t,e)=>e!==void 0&&t.every((n,s)=>n===e[s]),Vo=(t,{before:e,after:n})=>t.every((s,r)=>s===e[r]||s===n[r]),bn=t=>(t>>>0).toString(16).padStart(8,"0");
function Ko(t,e){const n=`${bn(e.armed)} ${bn(e.saved)} ${e.address}`;wn(()=>t.debugger(Qi(n)))}
function se(t){wn(()=>t.debugger(eo))}
function Yo(t){try{const e=t.query(to),n=e.map(Jo).find(s=>s!==void 0);return n?{kind:"found",note:n}:e.length===0?{kind:"unknown"}:{kind:"none"}}catch(e){if(!(e instanceof A))throw e;return e.message.includes(Tt)?{kind:"none"}:{kind:"unknown"}}}
function Jo(t){const e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,n="",s="",r=""]=e!=null?e:[],i=O(r);if(!e||!i)return;const o=a=>Number.parseInt(a,16);return{armed:R(o(n)),saved:o(s),address:i}}
function wn(t){try{t()}catch(e){if(!(e instanceof A))throw e}}var Xo=class{
constructor(t,e,n,s){u(this,"__43",!1);this.__1=t,this.target=e,this.tag=n,this.idle=s,this.repair=qt(s)}
get change(){return this.__l}
leaveNote(){const{tag:t,idle:e,target:n}=this;Ko(this.__1,{armed:t,saved:e,address:n.poolHitTag})}
arm(){if(this.__43)return{kind:"refused",failure:void 0,undone:{kind:"undone"}};const{target:t,tag:e,idle:n}=this;return this.__l=this.__1.plan(te(t.poolHitTag,n,e)),this.__1.apply(this.__l)}
pause(){if(!this.__l)return{kind:"undone"};const t=this.__1.undo(this.__l);return t.kind!=="stillThere"&&(this.__l=void 0),t}
disarm(){this.__43=!0;const t=this.pause();return t.kind!=="stillThere"&&se(this.__1),t}
forget(){this.__1.forget(),this.__l=void 0}};
function Zo(t){for(const[e,{symbol:n}]of t.slice(0,L(t)).entries()){if(!n||e===0&&xr(n))continue;const s=Dt(n);if(s==="alloc"||s==="free")return s}}
function yn(t){var s;if(t.offset!==0)return;const e=(s=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?void 0:s[1];if(e!==void 0)return Be(e);const n=Dt(t);return n==="neither"?void 0:n}
function it(t){const e=Ut(t),{head:n,offset:s}=Qo(e);if(s===void 0)return;const r=n.indexOf("!"),i=r<0?n:n.slice(0,r);if(!ta(i))return;if(r<0)return n===e?void 0:{module:i,name:"",offset:s};const o=n.slice(r+1);return o.trim()===""||o.endsWith("(")?void 0:{module:i,name:o,offset:s}}
function Qo(t){var r;const[,e,n]=(r=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?r:[];if(e===void 0||n===void 0)return{head:t,offset:0};const s=Number.parseInt(n,16);return{head:e,offset:Number.isSafeInteger(s)?s:void 0}}var ta=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),re={kind:"none"};
function ea(t){var r,i;const e=(r=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(t.trim()))==null?void 0:r[1];if(e===void 0||e.length>4096)return re;const n=(i=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(e))==null?void 0:i[1];if(n!==void 0)return na(n);if(/^[a-z][a-z0-9]{1,2}$/.test(e))return{kind:"register",register:e};const s=it(Sn(e).text);return s?{kind:"symbol",symbol:s}:re}
function na(t){var r,i;const{text:e,address:n}=Sn(t);if(!n)return re;const s=sa((i=(r=it(e))==null?void 0:r.name)!=null?i:"");return{kind:"slot",address:n,import:s}}
function Sn(t){const e=t.lastIndexOf(" ("),n=t.endsWith(")")?O(t.slice(e+2,-1)):void 0;return e>=0&&n?{text:t.slice(0,e),address:n}:{text:t}}
function sa(t){var e;return(e=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(t))==null?void 0:e[1]}
function $n(t){const e=F(t,ra(t));if(!e||t.charAt(e.end)!==" ")return;const n=oa(t,e.end+1),s=n===void 0?e.end+1:e.end+1+n.length,r=ca(t.slice(s).trim().replace(/\s+/g," "));if(aa(r))return n===void 0||n.charAt(0)==="?"?{address:e.address,text:r}:{address:e.address,code:n.toLowerCase(),text:r}}
function ra(t){const e=m(t,0),n=Y(t,e);return n-e===4&&t.charAt(n)===":"?n+1:e}var ia=["fadd","fabd"];
function oa(t,e){if(t.startsWith("??",e))return"??";const n=t.slice(e,Y(t,e)),s=t.charAt(e+n.length);if(!(n===""||n.length%2!==0||n.length>30||s!==" "))return ia.includes(n)?void 0:n}
function aa(t){var n;const e=(n=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?void 0:n[1];return e===void 0?t==="???"||t==="????":!(e.length===8&&Y(e,0)===8)}var ca=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),da=t=>$t(t,$n),_a=t=>$t(t,ua);
function ua(t){const e=F(t,m(t,0));if(!e||!t.startsWith("  ",e.end))return;const n=F(t,e.end+2);if((n==null?void 0:n.pointerSize)!==e.pointerSize)return;const s=t.slice(n.end).trim();return{address:e.address,value:n.address,symbol:s||void 0}}
function ha(t,e){const n=da(t.query(Ki(e))).pop();if(!n)return{kind:"undecided"};const s=ea(n.text);switch(s.kind){case"symbol":return Tn(s.symbol);case"slot":return s.import===void 0?la(t,s.address):fa(s.import);case"register":case"none":return{kind:"undecided"}}}
function la(t,e){const n=_a(t.query(Yi(e)))[0],s=(n==null?void 0:n.symbol)===void 0?void 0:it(n.symbol);return s?Tn(s):{kind:"undecided"}}
function fa(t){const e=yn({module:"nt",name:t,offset:0});return e?{kind:"pool",of:e}:{kind:"notPool"}}
function Tn(t){const e=yn(t);return e?{kind:"pool",of:e}:{kind:t.module.toLowerCase()==="nt"?"notPool":"undecided"}}var ga=class{
constructor(t,e){u(this,"__3q",new Set);u(this,"__h",new Map);this.__0=t,this.__t=e}
classify(t){const e=this.__5a(t);if(e)return{kind:"foreign",stop:e};const n=Zo(t.stack);return n?{kind:"hit",of:n}:this.__4z(t)}
__5a({report:t,ip:e,stack:n}){var a,c,d;if((t==null?void 0:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?void 0:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?void 0:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?void 0:t.kind)==="other")return{kind:"other",event:t.event};const s=(c=(a=n[0])==null?void 0:a.text)!=null?c:"";if(!Eo(this.__t,e)||!this.__5f(e))return{kind:"other",event:s};const r=L(n),i=(d=n[0])==null?void 0:d.symbol,o=r===1&&i!==void 0&&He(i);return r===0||o?{kind:"otherBreak",at:s}:void 0}
__5f(t){if(this.__3q.has(t))return!0;const e=this.__0.readMemory(t,4);if(!e)return!1;const n=e[0]===204||e[2]===62&&e[3]===212;return n&&this.__3q.add(t),n}
__4z({ip:t,stack:e}){var i,o;const n=e[L(e)];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};const s=this.__h.get(t);if(s)return{kind:"hit",of:s};const r=ha(this.__0,n.address);switch(r.kind){case"pool":return this.__h.set(t,r.of),{kind:"hit",of:r.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(o=(i=e[0])==null?void 0:i.text)!=null?o:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},pa=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function ie(t){var s;const e=pa.exec(t);if(!e)return;const n=((s=e[2])!=null?s:"").trim();return e[1]===void 0?{command:n}:{processor:Number(e[1]),command:n}}
function An(t){let e=m(t,0);if(t.charAt(e)==="#"&&(e=m(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;const n=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(n)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(n)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(n)?"noBase":n==="Call Site"?"names":void 0}var va="(Inline)",ma="(Inline Function)",xn=t=>t===4?3:4,ka=5,ba=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],wa=/\+0x[0-9a-f]+(?=\s)/i;
function oe(t){const e=Ut(t),n=ya(e),s=e.slice(n),r=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:Ut(e.slice(0,n)),source:En(s.slice(r))}}
function ya(t){const e=wa.exec(t);if(e)return e.index+e[0].length;const n=Sa(t);if(n>=0)return n;const s=t.indexOf(" [");return s>=0&&En(t.slice(s+1))?s:t.length}
function Sa(t){const e=t.indexOf(" (");if(e<0)return-1;const n=ba.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return n.length===0?-1:Math.min(...n)}
function En(t){const e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;const n=t.slice(e+3,-1);return n.length<10&&[...n].every(r=>jt(r.charCodeAt(0)))&&n!==""?{file:t.slice(1,e),line:Number(n)}:void 0}
function On(t,e){const n=m(t,0),s=Ta(t,n),r=s===void 0?n:m(t,Y(t,n));return e==="names"?Ma(t.slice(r),s):t.charCodeAt(r)===$a?Pa(t,r,s):Aa(t,r,s,e)}var $a=40,Nn=58;
function Ta(t,e){const n=Y(t,e),s=n-e;if(!(s<2||s>3||!I(t.charCodeAt(n))))return Number.parseInt(t.slice(e,n),16)}
function Aa(t,e,n,s){const r=F(t,e);if(!r)return;const i=s==="noBase"?r:xa(t,r,s);if(!i||!I(t.charCodeAt(i.end)))return;const{pointerSize:o}=i,a=m(t,i.end),c=Oa(t,Ea(t,a),o),d=c&&Mn(t.slice(c.end));if(!(!c||!d))return{number:n,pointerSize:o,base:s==="noBase"?void 0:r.address,returnAddress:i.address,gap:a-i.end,args:c.words,inline:!1,text:d.text,source:d.source,symbol:d.symbol}}
function xa(t,e,n){const s=m(t,e.end);if(n!=="wide"&&s!==e.end+1)return;const r=F(t,s);return(r==null?void 0:r.pointerSize)===e.pointerSize?r:void 0}var Ea=(t,e)=>t.startsWith("(T) ",e)?m(t,e+3):e;
function Oa(t,e,n){const s=t.charCodeAt(e)===Nn,r=[];let i=s?m(t,e+1):e;for(;r.length<xn(n);){const o=F(t,i);if((o==null?void 0:o.pointerSize)!==n||!Na(t,o.end))break;r.push(o.address),i=m(t,o.end)}if(!(s&&t.charCodeAt(i)!==Nn)&&!(r.length>0&&r.length<xn(n)))return{words:r,end:s?m(t,i+1):i}}var Na=(t,e)=>e>=t.length||I(t.charCodeAt(e));
function Pa(t,e,n){const s=[ma,va].find(o=>t.startsWith(o,e));if(s===void 0)return;let r=e+s.length;for(;r<t.length&&" -`:".includes(t.charAt(r));)r++;const i=Mn(t.slice(r));return i&&i.text!==""?f(h(h({},i),Pn),{number:n,inline:!0}):void 0}var Pn={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function Ma(t,e){const n=oe(t),s=it(n.text),r=s!==void 0&&s.name!=="",i=e!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(n.text);if(!(!r&&!i))return f(h(h({},n),Pn),{symbol:s,number:e,inline:!1})}
function Mn(t){const{text:e,source:n}=oe(t),s=it(e);return s!==void 0||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:n,symbol:s}:void 0}var Rn=1e3,xt=(t,e)=>({line:t,text:e.slice(0,200)});
function Ra(t){var n;const e=new Ba;for(let s=0;s<t.length&&e.push((n=t[s])!=null?n:"",s)!=="after";s++);return e.listing()}var Ia=1e4,Ca=8,Ba=class{
constructor(){u(this,"__j",[]);u(this,"__u",[]);u(this,"__8",[]);u(this,"__3t","frames");u(this,"__3y",!1);u(this,"__3w",!1);u(this,"__2u",!0)}
get begun(){return this.__3y||this.__j.length>0}
get fromTop(){return this.__j.length>0&&this.__2u}
push(t,e){if(t.length>_t)return this.__q(t,e);if(this.__28)return this.__51(t,e,this.__28);const n=On(t,this.__3t);return n?this.__5t(n,t,e):this.__5n(t,e)}
listing(){return{style:this.__3h,frames:this.__j,unread:this.__j.length===0?[...this.__u,...this.__8]:this.__u}}
__5t(t,e,n){return t.text===""?!this.begun||!this.__3u(t)?this.__q(e,n):(this.__28={row:t,line:xt(n,e)},"taken"):this.__3u(t)?(this.__2w(),this.__3m(t),"taken"):"after"}
__51(t,e,{row:n,line:s}){this.__28=void 0;const r=On(`00 ${t.trim()}`,"names");return!(r!=null&&r.symbol)||r.symbol.name===""?(this.__8.push(s),this.push(t,e)):(this.__3m(f(h({},n),{text:r.text,symbol:r.symbol})),"taken")}
__5n(t,e){const n=m(t,0);if(n===t.length)return this.__j.length>0&&this.__11===void 0?"after":"taken";const s=An(t);return s?this.__18(s):La(t,n)?(this.__3w=!0,"taken"):this.begun?Da(t,n)?"taken":Wa(t)?(this.__j.length===0&&(this.__2u=!1),this.__1w=void 0,"taken"):ie(t)?"after":this.__q(t,e):"other"}
__18(t){return this.__j.length>0?"after":(this.__3y=!0,this.__3t=t,"taken")}
__3u(t){var n;if(this.__j.length===0)return!0;if(this.__j.length>=Ia)return!1;const e=(n=this.__3h)==null?void 0:n.pointerSize;return e!==void 0&&t.pointerSize!==void 0&&e!==t.pointerSize?!1:t.number===void 0||this.__11===void 0?t.number===this.__11:t.number>this.__11}
__3m(t){var s,r;this.__11!==void 0&&t.number!==this.__11+1&&(this.__1w=void 0),this.__j.length===0&&((s=t.number)!=null?s:this.__u.length)>0&&(this.__2u=!1);const n=this.__1w;this.__11=t.number,(r=this.__3h)!=null||(this.__3h=Ha(t)),this.__j.push(za(t,n,this.__3w)),t.inline||(this.__1w=t.returnAddress===$?void 0:t.returnAddress)}
__q(t,e){return this.begun?this.__8.length>=Ca?"after":(this.__8.push(xt(e,t)),"other"):"other"}
__2w(){this.__8.length>0&&this.__11===void 0&&(this.__1w=void 0);for(const t of this.__8)this.__u.length<Rn&&this.__u.push(t);this.__8=[]}};
function za(t,e,n){const{text:s,args:r,inline:i}=t,o={text:s,args:r,inline:i,doubtful:n};return e!==void 0&&(o.address=e),t.symbol!==void 0&&(o.symbol=t.symbol),t.base!==void 0&&(o.base=t.base),t.returnAddress!==void 0&&(o.returnAddress=t.returnAddress),t.source!==void 0&&(o.source=t.source),o}
function Ha(t){if(t.pointerSize!==void 0)return{pointerSize:t.pointerSize,generation:t.gap>=ka?"new":"old",numbered:t.number!==void 0,args:t.args.length>0}}var La=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),Fa=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Da=(t,e)=>Fa.some(n=>t.startsWith(n,e)),Wa=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),In=t=>t==="last"||t==="after",ja=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Ua=256,Ga=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Cn(t){var n;if(t.length>Ua||!qa(t))return;const e=t.trim();if(ja.test(e))return{kind:"breakInstruction"};if(e.startsWith("Breakpoint ")){const s=(n=/^Breakpoint (\d{1,9}) hit$/.exec(e))==null?void 0:n[1];return s===void 0?void 0:{kind:"breakpoint",number:Number(s)}}return e.startsWith("*** Fatal System Error: ")?Va(e):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(e)?{kind:"other",event:e}:Ga.some(s=>s.test(e))?{kind:"targetGone",event:e}:void 0}var qa=t=>"B*STND^".includes(t.charAt(m(t,0)))||t.includes(" - code ");
function Va(t){var n;const e=(n=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?void 0:n[1];if(e!==void 0)return{kind:"bugcheck",code:Number.parseInt(e,16),parameters:Bn(t)}}
function Bn(t){var s,r;const e=(s=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?void 0:s[1],n=[];for(const i of(r=e==null?void 0:e.split(","))!=null?r:[]){const o=O(i.trim());o&&n.push(o)}return n}var Ka=t=>t.charAt(m(t,0))==="#"&&An(t)===void 0;
function Ya(t){var n;let e;for(const s of t){if(e&&e.push(s)!=="after")continue;const r=Cn(s);r&&(e=new Za(r))}return(n=e==null?void 0:e.report())!=null?n:Ja(t)}
function Ja(t){const e=new Hn;for(const n of t)e.push(n);return e.place.instruction?h({kind:"stepped"},e.place):void 0}var Xa=24,Za=class{
constructor(t){u(this,"__39",new Hn);u(this,"__8",0);this.__19=t,this.__2s=t.kind==="targetGone"}
push(t){const e=this.__2s?"after":this.__61(t);return this.__2s=In(e),e}
report(){const t=this.__19;return t.kind==="targetGone"?t:h(h({},t),this.__39.place)}
__61(t){if(t.length>_t)return this.__q();const e=Cn(t);if(e)return this.__68(e)?"taken":"after";if(tc(t))return this.__56(t.trim()),"taken";if(ie(t))return"after";const n=this.__39.push(t);return n==="instruction"?"last":n==="symbol"?"taken":this.__q()}
__68(t){return this.__19.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__39.place.symbol===void 0}
__56(t){const e=this.__19;e.kind==="bugcheck"&&e.parameters.length===0?this.__19=f(h({},e),{parameters:Bn(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__19={kind:"manualBreak"}:t.startsWith(zn)&&(this.__19={kind:"other",event:t}))}
__q(){return this.__8++,this.__8>Xa?"after":"other"}},zn="A fatal system error has occurred",Qa=["*","(0x",zn];
function tc(t){const e=m(t,0);return e===t.length||Ka(t)?!0:Qa.some(n=>t.startsWith(n,e))}var Hn=class{
constructor(){this.place={}}
push(t){const e=$n(t);if(e){const s=this.__4k;return this.place={symbol:s,instruction:e},"instruction"}const n=ec(t);return n===void 0?"other":(this.__4k=n,this.place={symbol:n},"symbol")}};
function ec(t){const e=t.trim();if(!e.endsWith(":"))return;const n=oe(e.slice(0,-1));return it(n.text)&&n.text}var nc=24;
function Ln(t,e,n){var g,S,T,z;const s=Ya(n);if((s==null?void 0:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};const r=t.query(Fi(nc,e.pointerSize===4,e.contextRegisters)),i=sc(At(r),e),o=(S=(g=i.get("eip"))!=null?g:i.get("rip"))!=null?S:i.get("pc"),a=(z=(T=i.get("esp"))!=null?T:i.get("rsp"))!=null?z:i.get("sp");if(!o||!a)return Fn("registers",r);const[c,...d]=Ra(r).frames;if(!c)return Fn("stack",r);const _=rc(i,e),l=i.get("$thread");return{kind:"read",reading:{report:s,ip:o,sp:a,registers:i,stack:[f(h({},c),{address:o}),...d],thread:l,processor:_}}}var Fn=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function sc(t,e){const n=new Map;return t.forEach((s,r)=>{n.set(r,Q(s,e.pointerSize))}),n}
function rc(t,e){const n=t.get("$pcrb"),s=n===void 0?-1:e.processorBlocks.indexOf(n);return s>=0?s:e.processorBlocks.length===1?0:void 0}var ic=16,oc=2*3600,ac=20,cc=60,dc=30,_c=class{
constructor(t,e){u(this,"__c",0);u(this,"__2n",0);this.__12=t,this.__1o=e,this.__2r=new ga(t.reader,t.target),this.__3g=t.reader.now(),this.__3j=this.__3g}
run(t=!1){const e=this.__6b(t),{stepOut:n}=this.__12;return{end:e,hits:this.__c,seconds:this.__2i(),hasMissed:n.hasMissed}}
__6b(t){var e;try{for(t&&this.__63();;){const n=(e=this.__4y())!=null?e:this.__5y();if(n)return n}}catch(n){if(!(n instanceof A))throw n;return{kind:"failed",call:n.call,message:n.message}}}
__63(){const{reader:t,target:e}=this.__12,n=Ln(t,e,[]);if(n.kind!=="read")return;const s=this.__2r.classify(n.reading);s.kind==="hit"&&this.__4h(n.reading,s.of)}
__5y(){const{reader:t,changes:e,target:n,isCurrent:s}=this.__12,r=s()?e.run(zi):[];if(!s())return{kind:"superseded"};const i=Ln(t,n,r);if(i.kind==="targetGone")return i;if(i.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${i.missing} in the answer: ${i.answer}`};const o=this.__2r.classify(i.reading);return o.kind==="foreign"?{kind:"foreign",stop:o.stop}:this.__4h(i.reading,o.of)}
__4h(t,e){this.__2n=e==="unknown"?this.__2n+1:0,this.__c+=1;const{evidence:n,stepOut:s}=this.__12,r=n.record(t,e,s);return this.__3i(),s.trouble?uc(s.trouble):r==="full"?{kind:"tooManyBlocks"}:void 0}
__4y(){if(this.__2n>=ic)return{kind:"unknownHits",count:this.__2n};if(this.__c>=this.__1o.hits)return{kind:"hits"};const{seconds:t}=this.__1o;return t!==void 0?this.__2i()>=t?{kind:"seconds"}:void 0:this.__5d()}
__5d(){const t=this.__2i();if(this.__c<ac||t<cc)return;const e=this.__c/t;return this.__1o.hits/e>oc?{kind:"tooSlow",hitsPerSecond:e}:void 0}
__3i(){const t=this.__12.reader.now();if(t-this.__3j<dc*1e3)return;this.__3j=t;const{observer:e}=this.__12,n=this.__1o.hits;e({kind:"progress",hits:this.__c,wanted:n,seconds:this.__2i()})}
__2i(){return(this.__12.reader.now()-this.__3g)/1e3}};
function uc(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var U=4,Et={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Dn={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},hc=class{
reset(){this.__3e=void 0,this.__35=void 0}
read(t){const e=m(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3e=lc(t);else if(t.startsWith("NonPaged",e))this.__35=/^NonPaged +Paged$/.test(t.trim())?e:void 0;else if(t.startsWith("Tag",e))return this.__18(t)}}
__18(t){const[e,...n]=fc(t);if((e==null?void 0:e.text)!=="Tag")return;const s=n.map(c=>c.text).join(" "),r=s===Dn.verbose.join(" ");if(!r&&s!==Dn.summary.join(" "))return;const i=n.map((c,d)=>{var _,l;return c.end-((l=(_=n[d-1])==null?void 0:_.end)!=null?l:e.start+U)}),o=r?"verbose":this.__60(i,e.start),a=this.__3e;return this.reset(),{layout:o,tagColumn:e.start,sort:a,widths:i.join()===Et[o].join()?i:void 0}}
__60(t,e){if(t.join()===Et.current.join())return"current";if(t.join()!==Et.oldest.join())return"old";const n=this.__35;return(n===void 0?e===0:n-e===12)?"oldest":"old"}};
function lc(t){const e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?void 0:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function fc(t){const e=[];let n=m(t,0);for(;n<t.length;){const s=t.indexOf(" ",n),r=s<0?t.length:s;e.push({text:t.slice(n,r),start:n,end:r}),n=m(t,r)}return e}var Wn={kind:"unread"};
function gc(t,e){const n=m(t,0);if(t.startsWith("TOTAL",n)&&I(t.charCodeAt(n+5)))return pc(t,n+5,e);const s=e.widths?vc(t,e,e.widths):mc(t,n,e);return s?{kind:"row",usage:s}:bc(t,n)?Wn:{kind:"other"}}
function pc(t,e,n){const{layout:s,widths:r=Un(s)}=n,i=ae(t,e,r,s);return!i||t.slice(i.end).trim()!==""?Wn:h({kind:"total"},Kn(i.numbers))}
function vc(t,{tagColumn:e,layout:n},s){for(const r of[e,e-1,e+1]){if(!qn(t,r))continue;const i=ae(t,r+U,s,n);if(!(!i||r!==e&&!i.inPlace))return Vn(t.slice(r,r+U),i.numbers,t.slice(i.end))}}
function mc(t,e,n){const s=jn(t,e,U,n),r=jn(t,e,t.slice(e,e+U).search(/\s/),n);return s&&r?void 0:s!=null?s:r}
function jn(t,e,n,{layout:s}){if(n<1||!qn(t,e,n))return;const r=ae(t,e+n,Un(s),s);if(!(!r||!kc(t,r.end)))return Vn(t.slice(e,e+n),r.numbers,t.slice(r.end))}var Un=t=>Et[t].map(()=>Number.POSITIVE_INFINITY),kc=(t,e)=>e>=t.length||I(t.charCodeAt(e))||I(t.charCodeAt(e-2))||t.startsWith(Gn,e),Gn="UNKNOWN pooltag";
function qn(t,e,n=U){const s=e+n;if(e<0||t.length<=s||!I(t.charCodeAt(s))||m(t,0)<e)return!1;const r=t.slice(e,s);return r.trim()!==""&&[...r].every(i=>i>=" ")}var bc=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function ae(t,e,n,s){var c;const r=[];let i=e,o=!0,a=!0;for(let d=0;d<n.length;d++){const _=wc(t,i,(c=n[d])!=null?c:0);if(!_)return;const g=d===n.length-1?yc(t,_,a,s):_.end,S=g===void 0?void 0:Ci(t.slice(_.start,g));if(g===void 0||S===void 0)return;const T=g===_.columnEnd||g>_.columnEnd&&_.full;o=o&&T,a=a&&(T||d===0),r.push(S),i=g}return{numbers:r,end:i,inPlace:o}}
function wc(t,e,n){const s=m(t,e),r=t.charAt(s)==="-"?s+1:s,i=Ri(t,r);if(!(s===e||i===r))return{start:s,end:i,columnEnd:e+n,full:s===e+1}}
function yc(t,e,n,s){if(t.charAt(e.start)==="0")return e.start+1;const r=t.slice(e.end,e.end+16);if(r.trim()===""||r.startsWith("	")||e.end<=e.columnEnd||r.startsWith(Gn))return e.end;if(!(!n||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(r)?e.columnEnd:void 0:e.columnEnd}
function Vn(t,e,n){const s=n.trim(),i=t.length===U&&!t.includes(".")?xe(t):void 0;return f(h({text:t.padEnd(U),tag:i!=null&&i.ok?i.tag:void 0},Kn(e)),{description:s||void 0})}
function Kn(t){const e=t.length/2;return{nonPaged:Yn(t.slice(0,e)),paged:Yn(t.slice(e))}}
function Yn(t){const[e=0,n=0,s=0,r=0]=t;return t.length===2?{outstanding:e,bytes:n}:{allocs:e,frees:n,outstanding:s,bytes:r}}
function Jn(t){var s;const e=new hc;let n;for(let r=0;r<t.length;r++){const i=(s=t[r])!=null?s:"";if(n){if(In(n.push(i,r)))break}else{const o=e.read(i);o&&(n=new Ac(o))}}return n==null?void 0:n.listing()}var Sc=5e4,$c=1024,Tc=16,Ac=class{
constructor(t){u(this,"__s",[]);u(this,"__u",[]);u(this,"__8",[]);this.__18=t}
push(t,e){if(t.length>$c)return this.__q(t,e);if(/^[ .\t]*$/.test(t))return"taken";const n=gc(t,this.__18);if(n.kind==="other")return ie(t)?"after":this.__q(t,e);if(this.__2w(),n.kind==="row")this.__s.push(n.usage);else if(n.kind==="unread")this.__1g(xt(e,t));else return this.__4o={nonPaged:n.nonPaged,paged:n.paged},"last";return this.__s.length<Sc?"taken":"last"}
listing(){const{layout:t,sort:e}=this.__18;return{layout:t,sort:e,rows:this.__s,total:this.__4o,unread:this.__u}}
__q(t,e){return this.__8.length>=Tc?"after":(this.__8.push(xt(e,t)),"other")}
__2w(){for(const t of this.__8)this.__1g(t);this.__8=[]}
__1g(t){this.__u.length<Rn&&this.__u.push(t)}};
function Ot(t,e,n){if(e.tracker)return Jt(t,e.tracker,n);try{return xc(t,n)}catch(s){if(!(s instanceof A))throw s;return{kind:"unreadable"}}}
function xc(t,e){const n=Jn(t.query(Zi(e)));if(!n)return{kind:"unreadable"};const[s,...r]=n.rows.filter(_=>_.tag===e);if(!s)return{kind:n.rows.length===0?"absent":"unreadable"};const i=[s.nonPaged.allocs,s.paged.allocs],o=[s.nonPaged.frees,s.paged.frees];if(r.length>0)return{kind:"unreadable"};const a={allocs:Xn(i),frees:Xn(o)},{allocs:c,frees:d}=a;return c===void 0||d===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:c,frees:d}}}
function Xn(t){let e=0;for(const n of t){if(n===void 0)return;e+=n}return e}var Ec=2e5,Oc=class{
constructor(){u(this,"__9",new Map);u(this,"__3",{alloc:[],free:[]});u(this,"__z",{alloc:0,free:0});u(this,"__m",0);u(this,"__2e",0)}
located(t,e,n){var r,i;if(this.__m=Math.max(this.__m,n),((i=(r=this.__9.get(e))==null?void 0:r.hit)!=null?i:0)>n||(this.__9.delete(e),this.__9.set(e,{kind:t,hit:n}),this.__9.size<=Ec))return;const s=this.__9.keys().next();s.done||this.__9.delete(s.value)}
unlocated(t,e,n){this.__m=Math.max(this.__m,e),n?this.__3[t]=[...this.__3[t],e]:this.__z[t]=e}
found(t,e){this.__3[t]=this.__3[t].filter(n=>n!==e)}
gap(){this.__2e=this.__m}
isNew(t){return!this.__9.has(t)}
get lastCharged(){return this.__49}
sized(t){this.__49=t}
lastOf(t,e){const n=this.__9.get(e);return(n==null?void 0:n.kind)===t&&n.hit>this.__2e?n.hit:void 0}
mustBeFreedSince(t,e){const n=this.__9.get(t);return n?n.hit<=e?this.lastOf("alloc",t):void 0:this.__2e===0?0:void 0}
isRepeated(t,e){const n=this.lastOf(t,e);return n!==void 0&&this.isCertainSince(t,n)}
isCertainSince(t,e){return e>this.__2e&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,n=Number.POSITIVE_INFINITY){return this.__z[t]>e?!1:!this.__3[t].some(s=>s>e&&s<n)}};
function Nc(t,e,n){var a,c;const s=t.slice(0,L(t)).findIndex(({symbol:d,inline:_})=>d&&!_&&!He(d)),r=t[s];if(!r||r.doubtful)return;const i=(a=r.address)!=null?a:s===0?n:void 0,o=(c=t.slice(s+1).find(({inline:d})=>!d))==null?void 0:c.base;if(!(!i||!r.base||!o||q(r.base,o)>=0))return{kind:e,address:i,base:r.base,limit:o}}
function Zn(t,e,n){const s=[];for(let r=0;r+n<=e.length;r+=n){const i=ht(e,r,n);i&&s.push(i)}return{from:t,words:s}}
function Pc(t,e,n,s){var i;if("register"in t)return n.registers.get(t.register);const r=n.stack&&Z(n.stack.from,B(e,t.offset));return r===void 0||r%s!==0||(i=n.stack)==null?void 0:i.words[r/s]}var Mc=28;
function Rc(t,e,n){var o,a;const s=[],r=e.stack&&Z(t.base,e.stack.from),i=Z(t.base,t.limit);if(r!==void 0&&i!==void 0){const c=n===4?Math.min(i,Mc):i,d=Math.min(c,r+((a=(o=e.stack)==null?void 0:o.words.length)!=null?a:0)*n);for(let _=r;_<d;_+=n)s.push({offset:_})}return[...s,...[...e.registers.keys()].map(c=>({register:c}))]}var Qn=(t,e=0)=>({place:t,proofs:e,currentProofs:e,shown:new Map,open:new Map});
function Ic(t,e,n,s,r){const i=Pc(t.where,e.base,n,s.pointerSize);if(i===void 0)return"notRead";const o=t.holds==="block"?i:B(i,s.headerSize);return ts(o,s)?es(o,r):"noBlock"}
function ts(t,e){return zt(t,e.pointerSize)&&Te(t,e.granularity)}
function es(t,e){if(!e)return{block:t};const n=e(t);if(n.kind!=="second")return{block:t,header:n};const s=B(t,-n.distance);return{block:s,header:e(s)}}
function Cc(t,e,n,s){const{kind:r,pointer:i,charged:o,requested:a=0}=n;if(e===void 0||typeof e=="string")return;const{block:c,header:d}=e;if(i!==void 0&&i!==c)return;const _=t.open.get(c);if(_&&s.isCertainSince(r,_.hit)||s.isRepeated(r,c)||(d==null?void 0:d.kind)==="inUse"&&rs(d.bytes,o)||(d==null?void 0:d.kind)==="inUse"&&d.bytes<a)return;const l=Lc(r,d);if(l==="refutation")return;const g=r==="free"&&s.lastOf("alloc",c)!==void 0,S=l==="proof"||i!==void 0||g,T=i!==void 0||ns(e,n,s);return{hypothesis:S?ce(t,T):t,sighting:e}}
function ns({block:t,header:e},{hit:n,kind:s,wasFree:r},i){if(s==="free"||(e==null?void 0:e.kind)!=="inUse")return!1;if(r(t))return!0;const o=i.lastOf("free",t);return o!==void 0&&i.hasLocatedAll("alloc",o,n)}
function Bc(t,e,n){const{hit:s,charged:r}=e,{block:i,header:o}=t,a=(o==null?void 0:o.kind)==="inUse",c=a?n.lastOf("free",i):void 0,d=r!==void 0&&r!==n.lastCharged;return{hit:s,isInUse:a,isCurrent:d&&n.isNew(i)||ns(t,e,n),freedAt:c,charged:r}}
function zc(t,e,n){const s=t.open.get(e.block);return s?(t.open.delete(e.block),e.kind===t.place.kind?n.isCertainSince(e.kind,s.hit)?void 0:t:e.kind==="alloc"?t:rs(s.charged,e.charged)?void 0:ce(t,ss(s,n))):t}
function Hc(t,e,n,s){var o;const r=t.open.get(e);if(!(r!=null&&r.isInUse)||t.place.kind!=="alloc"||r.hit<n)return t;const i=Math.max((o=r.freedAt)!=null?o:0,n);return t.open.set(e,f(h({},r),{freedAt:i})),r.isCurrent||!ss(f(h({},r),{freedAt:i}),s)?t:(t.open.set(e,f(h({},r),{freedAt:i,isCurrent:!0})),f(h({},t),{currentProofs:t.currentProofs+1}))}
function ss({isCurrent:t,freedAt:e,hit:n},s){return t||e!==void 0&&s.hasLocatedAll("alloc",e,n)}
function Lc(t,e){switch(e==null?void 0:e.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var ce=(t,e)=>f(h({},t),{proofs:t.proofs+1,currentProofs:t.currentProofs+(e?1:0)}),rs=(t,e)=>t!==void 0&&e!==void 0&&t!==e,Fc=3,is=6,Dc=2,os=16,Wc=32,jc=256,Uc=8,Gc=3,qc=2,Vc=class{
constructor(t,e){u(this,"__3",[]);u(this,"__1p",new Set);u(this,"__c",0);u(this,"__4j",0);u(this,"__4i",0);u(this,"__3o",!0);u(this,"__44",!1);u(this,"__m",0);u(this,"__z",0);this.kind=t,this.__2=e}
plan(){if(this.__41)return{kind:"places",places:[]};if(this.__45&&this.__c%Wc!==0)return{kind:"places",places:this.__6.map(({place:n})=>n)};const t=this.__c>=Uc&&this.__3[this.__3.length-1]===this.__m;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&t&&this.__4j<Gc}}
observe(t,e,n){this.__m=t.hit;const s=this.__3o||(e==null?void 0:e.from)!=="arguments"?e:void 0;(s==null?void 0:s.from)==="returnValue"&&this.__4j++;const r=this.__41?"noPlace":this.__p(t,s,n);return typeof r!="string"?h({kind:"located",from:"place"},cs(r)):s&&r!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(r!=="learning"&&(this.__z=t.hit),{kind:"unlocated",why:r})}
blockNamed(t,e){this.__1u(this.__6.map(n=>zc(n,t,e)).filter(n=>n!==void 0))}
blockNamedBefore({hit:t,kind:e,block:n},s){var r,i;for(const{open:o}of this.__6)((i=(r=o.get(n))==null?void 0:r.hit)!=null?i:t)<t&&o.delete(n);e==="free"&&this.__1u(this.__6.map(o=>Hc(o,n,t,s)))}
settle(t){if(!this.__1f||this.__3.length===0)return[];const e=[];return this.__3=this.__3.filter(n=>{const s=as(this.__6.map(({shown:r})=>r.get(n)));return s?(this.__n(n,s.block,t),e.push(h({hit:n,kind:this.kind},cs(s))),!1):!0}),e}
unanswered(){const t=new Map;for(const e of this.__3){const n=new Set;for(const{shown:s}of this.__6){const r=s.get(e);r&&n.add(r.block)}t.set(e,[...n])}return t}
hasHitsSince(t){return this.__m>t}
hasUnknownsSince(t){var n;const e=(n=this.__3[this.__3.length-1])!=null?n:0;return Math.max(this.__z,e)>t}
mustHaveShown(t,e){if(this.__z>e)return;const[n,...s]=this.__3.filter(r=>r>e&&!this.__1p.has(r));n!==void 0&&s.length===0?this.__4u(n,t):this.__1u(this.__6.filter(({open:r})=>r.has(t)))}
isBlindSince(t){return this.__z>t}
hasWaitingAbout(t,e){return this.__4t(t,e).length>0}
isGone(t,e){const[n,...s]=this.__4t(t,e);n===void 0||s.length>0||this.seenAt(n).includes(t)&&this.__4u(n,t)}
wasNotAbout(t,e){this.__1u(this.__6.filter(({shown:n})=>{var s;return((s=n.get(t))==null?void 0:s.block)!==e}))}
__4t(t,e){return this.__3.filter(n=>n>e&&this.__6.some(({shown:s})=>{var r;return((r=s.get(n))==null?void 0:r.block)===t}))}
seenAt(t){var n;const e=[];for(const{shown:s}of this.__6){const r=s.get(t),i=(n=r==null?void 0:r.header)==null?void 0:n.kind;r&&(i==="inUse"||i==="released")&&e.push(r.block)}return e}
__4u(t,e){if(this.__1p.has(t))return;this.__1p.add(t);const n=this.__6.filter(({shown:s})=>{var r;return((r=s.get(t))==null?void 0:r.block)===e});for(const{open:s}of n)s.delete(e);this.__1u(n.map(s=>ce(s,!0)))}
forgetOpen(){for(const{open:t}of this.__6)t.clear()}
learned(){return this.__1f?this.__6.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__y=t.map(e=>Qn(e,is)),this.__c=os}
startOver(){this.__y=void 0,this.__3=[],this.__1p.clear(),this.__c=0,this.__z=this.__m,this.__4i++}
get __6(){var t;return(t=this.__y)!=null?t:[]}
get __1f(){const t=this.__44?Fc:is;return this.__6.some(({proofs:e,currentProofs:n})=>e>=t&&n>=Dc)}
get isUndecided(){return this.__3.length>0&&!this.__1f}
get __45(){return this.__1f&&this.__3.length===0&&this.__c>=os}
get __41(){return this.__4i>qc}
__p(t,e,n){var d;const s=(d=this.__y)!=null?d:this.__54(t),r=s.map(_=>this.__5v(_,t));if(r.every(_=>_==="notRead"))return"unreadable";if(this.__c++,this.__52(r,e))return this.__3o=!1,this.startOver(),"disagreement";const i=this.__58(t,e),o=s.map((_,l)=>Cc(_,r[l],i,n)).filter(_=>_!==void 0);if(o.length===0)return this.startOver(),"noPlace";this.__y=o.map(_=>_.hypothesis);const a=o.map(_=>_.sighting);this.__44||(this.__44=a.some(({header:_})=>(_==null?void 0:_.kind)==="inUse"));const c=this.__1f?as(a):void 0;return c?(this.__69(),c):e||this.__1g(i,a,n)?"learning":"disagreement"}
__58({hit:t,charged:e,requested:n,wasFree:s=()=>!1},r){return{hit:t,kind:this.kind,pointer:r==null?void 0:r.block,charged:e,requested:n,wasFree:s}}
__54({key:t,words:e}){const n=Rc(t,e,this.__2.pointerSize),s=(r,i)=>Qn({kind:this.kind,key:t.address,where:r,holds:i});return[...n.map(r=>s(r,"block")),...n.map(r=>s(r,"header"))]}
__5v({place:t},{key:e,words:n,look:s}){return Ic(t,e,n,this.__2,s)}
__52(t,e){if((e==null?void 0:e.from)!=="arguments"||!this.__1f)return!1;const n=t.filter(s=>typeof s!="string");return n.length>0&&n.every(({block:s})=>s!==e.block)}
__1g(t,e,n){if(this.__3.length>=jc)return!1;this.__3=[...this.__3,t.hit];for(const[s,{shown:r,open:i}]of this.__6.entries()){const o=e[s];o&&(r.set(t.hit,o),i.set(o.block,Bc(o,t,n)))}return!0}
__n(t,e,n){var s;for(const{shown:r,open:i}of this.__6)r.delete(t),((s=i.get(e))==null?void 0:s.hit)===t&&i.delete(e);this.__1p.delete(t),n.found(this.kind,t),n.located(this.kind,e,t)}
__69(){this.__45&&(this.__y=Kc(this.__6))}
__1u(t){this.__y&&(this.__y=t,t.length===0&&this.startOver())}};
function as(t){const[e]=t;return t.every(n=>(n==null?void 0:n.block)===(e==null?void 0:e.block))?e:void 0}
function cs({block:t,header:e}){return(e==null?void 0:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function Kc(t){const e=({place:{where:n}})=>"register"in n?0:n.offset<0;return t.filter((n,s)=>t.findIndex(r=>e(r)===e(n))===s)}var Yc=class{
constructor(t){u(this,"__f",new Map);u(this,"__b",new Oc);u(this,"__31",[]);this.__2=t}
plan(t){return this.__38(t.kind,t.address).plan()}
observe(t){const{hit:e,key:n,look:s,pointer:r,charged:i}=t;if(this.__2.alignedHeaders&&!s)return this.__6a(n,e);const a=this.__38(n.kind,n.address).observe(t,this.__4x(r,t),this.__b);return n.kind==="alloc"&&this.__b.sized(i),a.kind==="located"?this.__5h(n.kind,a.block,e,i):this.__b.unlocated(n.kind,e,a.why==="learning"),this.__3c(),a}
gone(t,e=Number.POSITIVE_INFINITY){const n=this.__b.mustBeFreedSince(t,e);if(n===void 0)return;const s=this.__4r("free",n);if(s.some(o=>o.isBlindSince(n)))return;const[r,...i]=s.filter(o=>o.hasWaitingAbout(t,n));r&&i.length===0&&r.isGone(t,n),this.__3c()}
stayed(t,e){var s;if(!(((s=this.__b.lastOf("alloc",t))!=null?s:0)>e||!this.__b.isCertainSince("free",e))){for(const r of this.__f.values())r.wasNotAbout(e,t);this.__3c()}}
candidates(t,e){const n=new Set;for(const s of this.__f.values())if(s.kind===t)for(const r of s.seenAt(e))n.add(r);return n}
get isUndecided(){return[...this.__f.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__b.gap();for(const t of this.__f.values())t.forgetOpen()}
resolved(){const t=this.__31;return this.__31=[],t}
unanswered(t){const e=new Map;for(const n of this.__f.values())n.kind===t&&n.unanswered().forEach((s,r)=>{e.set(r,s)});return e}
places(){const t=[];for(const e of this.__f.values())t.push(...e.learned());return t}
restore(t){for(const{kind:e,key:n}of t){const s=t.filter(r=>r.kind===e&&r.key===n);this.__38(e,n).restore(s)}}
__4r(t,e){return[...this.__f.values()].filter(n=>n.kind===t&&n.hasUnknownsSince(e))}
__3c(){for(const t of this.__f.values())for(const e of t.settle(this.__b)){this.__31.push(e);for(const n of this.__f.values())n.blockNamedBefore(e,this.__b)}}
__38(t,e){const n=`${t} ${e}`,s=this.__f.get(n);if(s)return s;const r=new Vc(t,this.__2);return this.__f.set(n,r),r}
__6a({kind:t},e){return this.__b.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__4x(t,{look:e}){if(!(!t||!ts(t.block,this.__2)))return{from:t.from,block:es(t.block,e).block}}
__5h(t,e,n,s){this.__57(t,e),this.__b.located(t,e,n);for(const r of this.__f.values())r.blockNamed({kind:t,block:e,charged:s},this.__b)}
__57(t,e){const n=this.__b.lastOf(t,e);if(n===void 0)return;const s=t==="alloc"?"free":"alloc",r=this.__4r(s,n);if(Jc(r,e,n),!(r.length>0)){for(const i of this.__f.values())i.kind===s&&i.hasHitsSince(n)&&i.startOver();this.gap()}}};
function Jc(t,e,n){const[s,...r]=t;s&&r.length===0&&s.mustHaveShown(e,n)}var de=4096;
function Xc(t,e){const n=t*2;return{pointerSize:t,headerSize:n,granularity:n,alignedHeaders:e}}var Zc=4;
function ds(t,e,n,s){const r=t&&J(t,0,4),i=t&&J(t,4,4);if(r===void 0||i===void 0)return{kind:"unreadable"};if(H(R(i))!==n)return{kind:"noHeader"};const a=s.pointerSize===4?9:8,c=S=>(r>>>S&(1<<a)-1)*s.granularity,d=r>>>16+a;if(d===0)return{kind:"released"};if(s.alignedHeaders&&d&Zc)return{kind:"second",distance:c(0)};const _=c(16),l=de-P(e).low%de;return _>s.headerSize&&_<=l?{kind:"inUse",bytes:_}:{kind:"noHeader"}}
function _e(t,e){return P(t).low%de===0?void 0:B(t,-e.headerSize)}var Qc=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function td(t,e,n){var i,o;if(n.pointerSize!==4)return{};const s=t.slice(0,L(t)).map(a=>ed(a,e,n)).filter(a=>a!==void 0),r=[...s].reverse();return{freed:_s(s.map(({freed:a})=>a)),requested:(i=r.find(a=>a.requested!==void 0))==null?void 0:i.requested,charged:_s(s.map(({charged:a})=>a)),poolType:(o=r.find(a=>a.poolType!==void 0))==null?void 0:o.poolType}}
function ed(t,e,n){var c,d;const s=(d=(c=t.symbol)==null?void 0:c.name)!=null?d:"",r=Qc.find(({functions:_})=>_.test(s));if(!r||t.doubtful)return;const i=_=>_===void 0?void 0:t.args[_]&&P(t.args[_]).low;if(r.tag!==void 0){const _=i(r.tag);if(_===void 0||H(R(_))!==e)return}const o=r.freed===void 0?void 0:t.args[r.freed];return{freed:o!==void 0&&zt(o,n.pointerSize)&&Te(o,n.granularity)?o:void 0,requested:i(r.requested),charged:i(r.charged),poolType:i(r.type)}}
function _s(t){const e=t.filter(n=>n!==void 0);return e.every(n=>n===e[0])?e[0]:void 0}var nd=4096,sd=3,rd=20,id=class{
constructor(t,e,n){u(this,"__r",new Map);this.__0=t,this.__2=e,this.__1a=n}
wasFree(t){const e=_e(t,this.__2),n=e&&this.__r.get(hs(e));if(!n)return!1;const s=us(e),r=n.subarray(s,s+this.__2.headerSize),{kind:i}=ds(r,e,this.__1a,this.__2);return i==="released"||i==="noHeader"}
keep(t,e){const n=new Set;for(const s of e)_e(s,this.__2)&&n.add(hs(s));for(const s of this.__r.keys())n.add(s);if(this.forget(),!(t>rd))for(const s of[...n].slice(0,sd)){const r=this.__0.readMemory(s,nd);r&&this.__r.set(s,r)}}
forget(){this.__r.clear()}},us=t=>Number.parseInt(t.slice(-3),16),hs=t=>B(t,-us(t)),od=2048,ad=8,cd=64,dd=class{
constructor(t,e,n,s,r){u(this,"__25",new Map);this.__0=t,this.__t=e,this.__1a=n,this.__2=s,this.__4=r,this.__r=new id(t,s,n)}
locate(t,e,n,s){var d;const r=td(e.stack,this.__1a,this.__2),i=Nc(e.stack,n,e.ip);if(!i)return this.__4.gap(),_d(r);const o=this.__5p(t,e,i,r,s),a=this.__4.observe(o);if(this.__6c(t),a.kind==="unlocated")return f(h({},ue(r)),{open:a.why==="learning"||void 0});const c=(d=a.charged)!=null?d:r.charged;return f(h({},ue(r)),{block:a.block,blockFrom:a.from,charged:c})}
lookAgain(t){switch(this.__p("alloc",t).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__6c(t){this.__25.forEach((e,n)=>{var r;const s=e.goneAt?"freed":this.lookAgain(n);s==="freed"&&((r=e.goneAt)!=null||(e.goneAt=t)),!(t-e.since<ad)&&(this.__25.delete(n),e.goneAt?this.__4.gone(n,e.goneAt):s==="there"&&this.__4.stayed(n,e.since))});for(const e of this.__4.candidates("free",t))this.__25.size<cd&&!this.__25.has(e)&&this.__25.set(e,{since:t});this.__4.isUndecided?this.__r.keep(t,this.__4.candidates("alloc",t)):this.__r.forget()}
__5g(t){return H(t)===this.__1a}
__5p(t,e,n,s,r){const i=this.__4.plan(n),o=i.kind==="everything"?this.__55(e,n):this.__5q(i.places,e,n),c=i.kind==="everything"&&i.returnValueHelps&&n.kind==="alloc"?this.__5z(r,e):void 0,d=c?{block:c,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:n,words:o,look:this.__5k(n.kind),pointer:d,charged:s.charged,requested:s.requested,wasFree:_=>this.__r.wasFree(_)}}
__5z(t,e){const n=t.returnValue(e);return t.hasMissed&&this.__4.gap(),n}
__55({registers:t,sp:e},n){const s=Z(e,n.limit),r=s!==void 0&&s>0?this.__0.readMemory(e,Math.min(s,od)):void 0,i=r&&Zn(e,r,this.__2.pointerSize);return{registers:he(t),stack:i}}
__5q(t,{registers:e},n){const s=[];for(const{where:d}of t)"offset"in d&&s.push(d.offset);if(s.length===0)return{registers:he(e)};const r=Math.min(...s),i=Math.max(...s)-r+this.__2.pointerSize,o=B(n.base,r),a=this.__0.readMemory(o,i),c=a&&Zn(o,a,this.__2.pointerSize);return{registers:he(e),stack:c}}
__5k(t){const e=new Map;return n=>{var r;const s=(r=e.get(n))!=null?r:this.__p(t,n);return e.set(n,s),s}}
__p(t,e){const n=_e(e,this.__2);if(!n)return this.__5j(t,e);const s=this.__0.readMemory(n,this.__2.headerSize);return ds(s,n,this.__1a,this.__2)}
__5j(t,e){const n=this.__t.bigPages&&po(this.__0,this.__t.bigPages,e);return!n||n.kind==="unreadable"?{kind:"headerless"}:n.kind==="found"&&this.__5g(n.tag)?{kind:"inUse",bytes:n.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function ue({requested:t,charged:e,poolType:n}){return{requested:t,charged:e,poolType:n}}var _d=t=>f(h({},ue(t)),{block:t.freed,blockFrom:t.freed&&"arguments"}),ud=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function he(t){const e=new Map;return t.forEach((n,s)=>{ud.test(s)&&e.set(s,n)}),e}
function hd({target:t,tag:e,idle:n},s){const{pointerSize:r,build:i,description:o,poolHitTag:a}=t,c=Zt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:r,description:o,build:i,kernelBase:c==null?void 0:c.start},poolHitTag:{address:a,before:n},time:s}}var ld=({address:t,text:e,symbol:n,source:s,inline:r,doubtful:i})=>({address:t,text:e,symbol:n,source:s,inline:r||void 0,doubtful:i||void 0}),fd=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:n,end:s})=>({name:e,start:n,end:s}))});
function ls(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var fs=64,gd=class{
constructor(t,e){u(this,"__2y",new Map);this.__0=t,this.__t=e}
get known(){return this.__2y}
holds(t,e){const n=this.__2y.get(t);if(n)return n;const s=this.__p(t,e);return this.__2y.set(t,s),s}
__p(t,e){if(this.__t.isArm)return"unreadable";const n=B(t,-fs),s=this.__0.readMemory(n,fs);if(!s)return"unreadable";const r=Ht(e);for(let i=0;i+r.length<=s.length;i+=1)if(r.every((o,a)=>s[i+a]===o))return"yes";return"no"}},pd=9200,vd=64,md=class{
constructor(t,e,n,s){u(this,"__48",0);u(this,"__3s",0);const{target:r,tag:i}=n;this.__0=t,this.__5=e;const o=Xc(r.pointerSize,r.build===void 0||r.build>=pd);this.__4=new Yc(o),this.__4.restore(s),this.__17=new gd(t,r),this.__32=new dd(t,r,i,o,this.__4),this.hunt=new Ke(hd(n,t.now()),a=>this.__17.holds(a,i)),e.begin(this.hunt),e.note(fd(r))}
begin(t){this.__5.note(h({type:"counters",at:"armed"},ls(t)))}
end(t,e="disarmed"){this.__5.note(h({type:"counters",at:"stopped"},ls(t))),this.__37(this.__5i()),this.__4e(),this.__5o(),this.__n(e)}
endWithTarget(t){this.__37([]),this.__5.note({type:"gone",missed:t}),this.__n("targetGone")}
abandon(){this.__37([]),this.__n("aborted")}
record(t,e,n){this.__48+=1;const s=this.__48;if(e==="unknown")return this.__4.gap(),this.__2q(s,t,e,{});try{return this.__2q(s,t,e,this.__32.locate(s,t,e,n))}catch(r){throw r instanceof A&&this.__2q(s,t,e,{}),r}}
__5i(){const t=new Map;for(const n of this.__4.unanswered("free").values())for(const s of n)t.set(s,this.__32.lookAgain(s));if(t.forEach((n,s)=>{n==="freed"&&this.__4.gone(s)}),this.__4l(),this.hunt.stackUses().some(({unlocated:n})=>n.alloc>0))return[];const e=new Set;for(const n of this.__4.unanswered("free").values())if(n.some(s=>t.get(s)==="freed"))for(const s of n)t.get(s)==="there"&&e.add(s);return[...e]}
__37(t){const e=[];this.__4.unanswered("free").forEach((n,s)=>{n.length<=vd&&e.push({hit:s,blocks:n})}),this.__5.note({type:"unanswered",frees:e,there:t})}
__5o(){for(const{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);const t=[...this.__17.known];for(const[e,n]of t.slice(this.__3s))this.__5.note({type:"code",address:e,holdsTag:n});this.__3s=t.length}
__n(t){this.__5.note({type:"end",why:t,time:this.__0.now()})}
__2q(t,e,n,s){const r=this.__5.note(f(h({type:"hit",number:t,kind:n,stack:this.__5x(e),stopAddress:e.ip},s),{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__4l(),this.__4e(),r}
__5x({stack:t}){const{stacks:e}=this.hunt,n=e.size,s=e.intern(t);return e.size>n&&this.__5.note({type:"stack",index:s,frames:t.map(ld)}),s}
__4e(){const t=this.__4.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.__5.note({type:"places",places:t})}
__4l(){for(const{hit:t,block:e,charged:n}of this.__4.resolved()){const s=n===void 0?{}:{charged:n};this.__5.note(h({type:"located",hit:t,block:e},s))}}},kd=class{
constructor(t,e,n){u(this,"__33",!1);this.__0=t,this.__1=e,this.__e=n}
run(t){const e=this.__1.open.filter(n=>n!==t);for(const n of e.reverse())this.__4q(n);e.length===0&&!t&&!this.__33&&this.__59()}
__4q(t){const e=this.__1.undo(t);if(e.kind==="stillThere"){this.__e({kind:"notRepaired",command:e.repair});return}se(this.__1),e.kind==="undone"&&this.__e({kind:"repaired",value:Vt(t.before)})}
__59(){const t=Yo(this.__0);if(this.__33=t.kind!=="unknown",t.kind!=="found")return;const{armed:e,saved:n,address:s}=t.note,r=nt(this.__0);r.kind==="notRead"?(this.__33=!1,this.__e({kind:"notRepaired",command:qt(n)})):r.address!==s||r.value!==e?se(this.__1):this.__4q(this.__1.adopt(te(s,n,e)))}},bd=64,wd=class{
constructor(t,e,n){u(this,"__2v",!1);this.__0=t,this.__1=e,this.__16=n}
get hasMissed(){return this.__2v}
get trouble(){return this.__2m}
returnValue(t){const e=L(t.stack),n=t.stack.slice(e).find(d=>!d.inline),s=[...t.stack.slice(0,e)].reverse().find(d=>!d.inline);if(!(n!=null&&n.address)||!s)return;if(this.__16.pause().kind!=="undone"){this.__2m={kind:"notArmedAgain"};return}const r=this.__3v();this.__1.run(Hi(n.address));const i=this.__5s(),o=le(i,"eip","rip","pc");if(o!==n.address){this.__2v=!0,this.__2m={kind:"strayed",ip:o};return}yd(r,this.__3v())||(this.__2v=!0),this.__16.arm().kind!=="applied"&&(this.__2m={kind:"notArmedAgain"});const a=le(i,"esp","rsp","sp");return i.get("$thread")===t.thread&&this.__5e(a,s,n)?le(i,"eax","rax","x0"):void 0}
__3v(){const{target:t,tag:e}=this.__16;return Ot(this.__0,t,e)}
__5s(){const t=At(this.__0.query(Di(this.__16.target.contextRegisters))),{pointerSize:e}=this.__16.target;return new Map([...t].map(([n,s])=>[n,Q(s,e)]))}
__5e(t,e,n){if(!t)return!1;if(this.__16.target.pointerSize===8)return t===n.base;if(!e.base)return!1;const s=B(e.base,8),r=B(s,bd);return q(s,t)<=0&&q(t,r)<=0}};
function le(t,...e){const n=e.find(s=>t.has(s));return n===void 0?void 0:t.get(n)}var yd=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Sd=0,$d=class{
constructor(t,e,n,s){u(this,"__3a",new Map);u(this,"__2a",0);this.__0=t,this.__e=s,this.__1=e,this.__5=n,this.__4g=new kd(t,this.__1,s)}
get armed(){return this.__a}
get change(){return this.__1.open[0]}
get records(){return this.__3a}
show(t,e){for(const n of t)this.__3a.set(n.tag,n);this.__4a=e}
learnedOn({poolHitTag:t}){const e=this.__30;return(e==null?void 0:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__30)==null?void 0:t.places)!=null?e:[]}
reconcile(){this.__2a+=1;const t=this.__a,e=(t==null?void 0:t.byUser)===!0?t.arming.change:void 0;this.__4g.run(e),!(!t||e)&&(this.__a=void 0,t.arming.disarm(),t.evidence.abandon())}
hunt(t,e,n){const s=this.__3n(t,n,!1);if(s.kind!=="armed")return s;const{armed:r}=s,{seconds:i}=e;i!==void 0&&this.__e({kind:"timeLimit",seconds:i});let o,a;try{o=this.__3r(r,e).run()}finally{a=this.__1e(r,o)}return{kind:"hunted",tag:t,capture:o,hunt:r.evidence.hunt,disarmed:a}}
arm(t,e){return this.__3n(t,e,!0)}
capture(t){const e=this.__a;if(!e)return{kind:"notArmed"};const{evidence:n,arming:s}=e,r=nt(this.__0),{poolHitTag:i}=s.target;if(r.kind==="read"&&(r.value!==s.tag||r.address!==i))return this.__1e(e,void 0),{kind:"notArmed",anyMore:s.tag};const o=this.__2z()!==e.event,a=this.__3r(e,t).run(o),{hunt:c}=n,d={kind:"hunted",tag:s.tag,capture:a,hunt:c};return a.end.kind==="targetGone"?f(h({},d),{disarmed:this.__1e(e,a)}):(this.__a===e&&(this.__a=f(h({},e),{event:this.__2z()})),n.end(Ot(this.__0,s.target,s.tag),a.end.kind),d)}
clear(){const t=this.release();return t.some(({kind:n})=>n!=="notOurs")?{kind:"cleared",undone:t}:this.__50()}
release(){this.__2a+=1;const t=this.__a;return t?(this.__a=f(h({},t),{byUser:!1}),[this.__1e(t,void 0)]):this.__1.undoAll()}
__50(){const t=nt(this.__0);if(t.kind!=="read"||pt(t.value)||ee(this.__0))return{kind:"nothing"};const{address:e,value:n}=t,s=this.__4a,r=(s==null?void 0:s.address)===e&&s.armed===n,i=r?s.saved:Sd,o=this.__1.adopt(te(e,i,n)),a=this.__1.undo(o);return r?{kind:"cleared",undone:[a]}:{kind:"foreignCleared",held:n,undone:a}}
__3n(t,e,n){try{this.__a&&this.__1e(this.__a,void 0);const s=zo(this.__0,this.__1,t,e);return s.kind==="refused"?s:this.__1c(t,s.target,s.idle,n)}catch(s){if(!(s instanceof A))throw s;return{kind:"failed",call:s.call,message:s.message}}}
__1c(t,e,n,s){const r=new Xo(this.__1,e,t,n),i=new md(this.__0,this.__5,r,this.learnedOn(e)),o=s?this.__2z():"",a={arming:r,evidence:i,byUser:s,event:o};this.__e({kind:"ready",target:e,tag:t}),this.__e({kind:"repairLine",command:r.repair}),r.leaveNote(),i.begin(Ot(this.__0,e,t)),this.__a=a;const c=r.arm();return c.kind==="applied"?(this.__3a.set(t,i.hunt),this.__30=i.hunt,{kind:"armed",armed:a}):(this.__1e(a,void 0),{kind:"notWritten",applied:c})}
__3r({arming:t,evidence:e},n){const s=this.__2a;return new _c({reader:this.__0,changes:this.__1,observer:this.__e,target:t.target,evidence:e,stepOut:new wd(this.__0,this.__1,t),isCurrent:()=>this.__2a===s},n)}
__1e({arming:t,evidence:e},n){if((n==null?void 0:n.end.kind)==="targetGone")return t.forget(),this.__a=void 0,e.endWithTarget(n.hasMissed),{kind:"undone"};const s=t.disarm();s.kind!=="stillThere"&&(this.__a=void 0);const r=Ot(this.__0,t.target,t.tag);return e.end(r,n==null?void 0:n.end.kind),s}
__2z(){try{return this.__0.query(Wi).join(`
`)}catch(t){if(!(t instanceof A))throw t;return""}}},Td=64*1024,Ad=class{
constructor(t,e,n){u(this,"__1j",0);this.__g=t,this.__10=e,this.base=n.base,this.__3b=n.seq,this.__14=n.segment,this.__23=n.tool}
get count(){return this.__14}
write(t){const e=this.__2h;e&&this.__6d(e),this.__2h=t,this.open(),this.__4b(t),(this.__1j>=Td||xd(t))&&this.close(),this.__2h=void 0}
open(){if(this.__1q)return;const t=rt(this.base,this.__14);if(this.__14>=mn)throw new A(t,"a recording has 1000 files");this.__1q=this.__g.create(t),this.__1j=0,this.__4b({type:"header",format:"pooltag recording",version:1,segment:this.__14,tool:this.__23,time:this.__10()}),this.__14+=1}
close(){const t=this.__1q;this.__1q=void 0,t==null||t.close()}
__6d(t){this.__2h=void 0,this.close(),this.__g.exists(rt(this.base,this.__14))&&(this.__14+=1),this.write(t)}
__4b(t){var n;const e=ui(this.__3b,t);(n=this.__1q)==null||n.writeLine(e),this.__3b+=1,this.__1j+=e.length}},xd=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Ed=class{
constructor(t,e,n,s){this.__g=t,this.__10=e,this.__23=n,this.__e=s}
begin(t){this.__7=t,this.__1c(t.start)}
note(t){var n,s;const e=(s=(n=this.__7)==null?void 0:n.take(t))!=null?s:"taken";return this.__1c(t),e}
opened(t){this.__27=t}
save(t,e){var r,i;if(((r=this.__2j)==null?void 0:r.base)===t)return{kind:"underWay",base:t};const n=((i=this.__27)==null?void 0:i.base)===t?this.__27:void 0,s=rt(t,0);try{if(!n&&this.__g.exists(s))return{kind:"exists",path:s};const o=e.filter(c=>!(n!=null&&n.hunts.includes(c))),a=this.__6e(t,n,o);return this.flush(),this.__27=void 0,this.__2j=a,{kind:"saved",base:t,files:a.count,hunts:o}}catch(o){if(!(o instanceof A))throw o;return{kind:"failed",path:o.call,message:o.message}}}
flush(){this.__4p(t=>t.close())}
__6e(t,e,n){const{nextSeq:s=0,nextSegment:r=0}=e!=null?e:{},i=new Ad(this.__g,this.__10,{base:t,seq:s,segment:r,tool:this.__23});i.open();const o=[...n].sort((a,c)=>+(a===this.__7)-+(c===this.__7));for(const{start:a,entries:c}of o){i.write(a);for(const d of c)i.write(d)}return i.close(),i}
__1c(t){this.__4p(e=>e.write(t))}
__4p(t){const e=this.__2j;if(e)try{t(e)}catch(n){if(!(n instanceof A))throw n;this.__2j=void 0,this.__3i(n)}}
__3i({call:t,message:e}){try{this.__e({kind:"notRecorded",path:t,message:e})}catch(n){}}},Od=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Nd(t){if(!t.includes("<"))return t;const e=t.replace(Od,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var gs=t=>host.parseInt64(V(t),16);
function Pd(t){if(typeof t=="number")return t;if(!Md(t))return;const e=t.convertToNumber();return Number.isSafeInteger(e)?e:void 0}
function Md(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var ps=8e3,Rd=class{
constructor(){u(this,"__21",!1)}
query(t){return ge(t)}
change(t){return ge(t)}
run(t){return ge(t)}
readMemory(t,e){const n=ms(this.__4c(t),e);if(n||!vs(t))return n;this.__21=!this.__21;const s=ms(this.__4c(t),e);return s||(this.__21=!this.__21),s}
__4c(t){return!this.__21||!vs(t)?t:X(4294967295,P(t).low)}
now(){return Date.now()}
session(){const t=Nt(()=>host.currentSession.Attributes.Target),e=Nt(()=>t==null?void 0:t.IsKernelTarget),n=Nt(()=>t==null?void 0:t.IsLiveTarget),s=Nt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:void 0,live:typeof n=="boolean"?n:void 0,description:typeof s=="string"?s:void 0}}};
function fe(t){for(let e=0;e<t.length;e+=ps)host.diagnostics.debugLog(t.slice(e,e+ps));host.diagnostics.debugLog(`
`)}var vs=t=>P(t).high===0&&zt(t,4);
function ms(t,e){try{const n=host.memory.readMemoryValues(gs(t),e,1);return n.length===e?Uint8Array.from(n):void 0}catch(n){return}}
function ge(t){try{const e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(n=>Wt(Nd(`${n}`))):[]}catch(e){throw new A(t,e instanceof Error?e.message:String(e))}}
function Nt(t){try{return t()}catch(e){return}}var Id=class{
exists(t){return vt(t,e=>e.FileExists(t))}
create(t){return vt(t,e=>{const n=e.CreateFile(t,"CreateNew"),s=e.CreateTextWriter(n,"Utf8");return{writeLine:r=>vt(t,()=>s.WriteLine(r)),close:()=>vt(t,()=>n.Close())}})}
read(t,e){return vt(t,n=>{const s=n.OpenFile(t);try{const r=n.CreateTextReader(s,"Utf8").ReadLineContents();for(const i of r)if(!e(`${i}`))return!1;return!0}finally{s.Close()}})}};
function vt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(n){throw new A(t,n instanceof Error?n.message:String(n))}}var ot="pool",ks="pooltag",Cd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${ks}.Contents.pool   (or load with .scriptrun)`];
function bs(t){return Mt(()=>zd(t))||Mt(Hd)}
function Bd(){Mt(()=>delete Pt()[ot]&&Pt()[ot]===void 0)||Mt(()=>ws(`dx -r0 @$vars.Remove("${ot}")`))}var Pt=()=>host.namespace.Debugger.State.UserVariables;
function zd(t){return Pt()[ot]=t,Pt()[ot]!==void 0}
function Hd(){return[`Debugger.State.Scripts.${ks}.Contents.pool`,"@$scriptContents.pool"].some(e=>ws(`dx -r0 @$${ot} = ${e}`))}
function ws(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(n=>`${n}`.includes("Error"))}
function Mt(t){try{return t()}catch(e){return!1}}
function Ld({rows:t,total:e}){if(e===void 0)return"missing";const n=s=>t.reduce((r,i)=>r+i[s].bytes,0)===e[s].bytes;return n("nonPaged")&&n("paged")?"whole":"differs"}
function Fd(t,e){if(e.every(({tag:s})=>s!==void 0))return e;const n=Dd(t);return e.map(s=>{const r=s.tag===void 0?Wd(s,n):void 0;return r?f(h({},s),{tag:H(r.tag)}):s})}
function Dd(t){var e;try{const n=Qt(t),s=n&&fn(t,r=>gt(t,r,n),n);return(e=s&&wo(t,s))!=null?e:[]}catch(n){if(n instanceof A)return[];throw n}}
function Wd(t,e){const n=e.filter(({tag:r})=>W(H(r))===t.text),s=n.length===1?n:n.filter(r=>jd(r,t));return s.length===1?s[0]:void 0}var jd=({nonPaged:t,paged:e},n)=>ys(t,n.nonPaged)&&ys(e,n.paged),ys=({allocs:t,frees:e,bytes:n},s)=>n===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Ud(t){const e=t.now(),n=t.query(Xi("tag",!0)),s=Jn(n);return s?{kind:"read",rows:Fd(t,s.rows),unread:s.unread.length,total:Ld(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:n.slice(-3).join(" / ").slice(0,200)}}var Ss=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Gd(t,e){if(e==="tag")return[...t].sort((s,r)=>s.text<r.text?-1:1);const n=qd(e);return[...t].sort((s,r)=>n(r)-n(s))}
function qd(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var n,s;return((n=e.nonPaged.allocs)!=null?n:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var n,s;return((n=e.nonPaged.frees)!=null?n:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return pe;case"bytes":return $s;case"peralloc":return e=>pe(e)===0?0:$s(e)/pe(e)}}var pe=t=>t.nonPaged.outstanding+t.paged.outstanding,$s=t=>t.nonPaged.bytes+t.paged.bytes,mt={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits], [seconds], ["unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits], [seconds])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? what was learned, and how to put it right by hand"},help:{usage:"help()",help:"this list"}};
function Vd(){const t={};for(const e of Object.keys(mt)){const n=mt[e];n&&(t[e]={Help:`${n.usage} - ${n.help}`})}return t}var Kd=class{
constructor(t){var n,s;const e=mt[t];this.__1l=(n=e==null?void 0:e.usage)!=null?n:t,this.Does=(s=e==null?void 0:e.help.split(";")[0])!=null?s:""}
toString(){return this.__1l}},C=class extends Error{},Yd=500;
function Ts(t,e){var r,i;const n=(i=(r=mt[t])==null?void 0:r.usage)!=null?i:"",s=n.endsWith("()")?0:n.split(",").length;if(e.length>s)throw new C(Xs(`${e[s]}`,n))}
function ve(t,e){if(e===void 0)throw new C(Ys(t));if(typeof e!="string")throw new C(Ks(t));const n=Gs(e);if(!n.ok)throw new C(Vs(e,n.problem));return n.tag}
function me(t,e,n,s){if(e===void 0)return n;const r=Pd(e);if(r!==void 0&&Number.isInteger(r)&&r>=1)return r;throw new C(Js(t,s))}
function As(t){const e='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60)',[n,s,r]=t;if(r!==void 0)throw new C(yt(`${r}`,e));const i=me("The number of hits",n,Yd,e);return s===void 0?{hits:i}:{hits:i,seconds:me("The number of seconds",s,1,e)}}
function xs(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();const n=e===void 0?"No pattern":`${e}`;throw new C(yt(n,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Jd=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Es(t,e){if(typeof e=="string"&&e.trim()!==""&&!Jd.test(e))return e;throw new C(hr(t))}
function Xd([t,e]){const n=Ss.find(o=>o===t),[s,r]=n===void 0?[t,e]:[e];if(r===void 0&&(s===void 0||typeof s=="string"))return{sort:n!=null?n:"nonpaged",pattern:s};const i=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Ss.join(" ")}`;throw new C(yt(`${s}`,i))}var at=class{
constructor(t,e){this.__4n=t,this.__s=e}
toString(){return this.__4n}
*[Symbol.iterator](){for(let t=0;t<this.__s.length;t+=1){const e=this.__s[t];e!==void 0&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){const e=this.__s[t.convertToNumber()];if(e===void 0)throw new RangeError(`there are ${this.__s.length} rows`);return e}},Os=48,Ns=12,Rt=t=>t.length>Os?`${t.slice(0,Os-Ns-3)}...${t.slice(-Ns)}`:t;
function kt(...t){const e={};for(const n of t)e[n]={PreferredRadix:10};return e}var Zd=class{
constructor(t,e,n){var s,r;this.__2c=e,this.__7=t,this.Kind=e.kind,this.Site=Rt((r=(s=t.siteOf(t.stackOf(e),n))==null?void 0:s.frame.text)!=null?r:""),this.Block=e.block&&gs(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__2c.number}`}
details(){const{stopAddress:t,requested:e,poolType:n,blockFrom:s,thread:r,time:i}=this.__2c,o=[t&&`stopped at 0x${t}`,r&&`thread 0x${r}`,e!==void 0&&`${e} bytes asked for`,n!==void 0&&`pool type 0x${n.toString(16)}`,s&&`block found by ${s}`,i!==void 0&&`at ${new Date(i).toISOString()}`].filter(Boolean),a=this.__7.stackOf(this.__2c).map(({text:c})=>c);return[o.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return kt("Charged","Cpu")}},Ps=class{
constructor(t){this.__4m=t}
toString(){return this.__4m}},Qd=/^Ex\w*Lookaside/;
function t_(t){var e,n,s;return Qd.test((s=(n=(e=t[L(t)])==null?void 0:e.symbol)==null?void 0:n.name)!=null?s:"")}var ke=t=>{var e,n;return(n=(e=t.site)==null?void 0:e.frame.text)!=null?n:"(no caller)"};
function Ms(t,{use:e,holding:n}){const{site:s,allocs:r,frees:i,stacks:o}=e;return`${[`${ke(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(W(t.tag))}`,`${w(r,"allocation")} and ${w(i,"free")} seen here, from ${w(o.length,"stack")}`,n&&e_(n),n&&n_(n),s_(t,e),...r_(e),i_(t,e),`coverage ${et(t)}${Pe(t.coverage(),t.openHits())}`,(s==null?void 0:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,o_(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function e_({blocks:t,bytes:e,old:n}){const s=t===1?"stays":"stay";return`${w(t,"block")} allocated here ${s}${a_(e)}, ${n} of them since the earlier half of the hunt`}
function n_({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function s_(t,{first:e,last:n,allocs:s}){if((e==null?void 0:e.time)===void 0||(n==null?void 0:n.time)===void 0)return;const r=a=>dt((a-t.start.time)/1e3),i=(n.time-e.time)/1e3,o=i>0&&s>1?`, ${(s/i).toFixed(2)} allocations a second`:"";return`first hit here after ${r(e.time)}, last after ${r(n.time)}${o}`}
function r_(t){const{freedByOtherModules:e,unlocatedAllocs:n,refused:s}=t;return[...e>0?[`${w(e,"block")} of here freed by other modules`]:[],...n>0?[`of ${w(n,"allocation")} here the block is not known`]:[],...s>0?[`${w(s,"block")} refused at once by a limit of the tag`]:[]]}
function i_(t,{stacks:e}){return e.some(s=>t_(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":void 0}
function o_(t){if(t.kind==="owner")return;const e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",n=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${n}`}var a_=t=>t===void 0?"":`, ${t} bytes`;
function c_(t,e){const n=[];for(const{use:r,holding:i}of t.sites(e))i&&i.blocks>0&&n.push({use:r,holding:i});const s=n.reduce((r,{holding:i})=>r+i.blocks,0);return n.map(r=>f(h({},r),{share:r.holding.blocks/s})).sort((r,i)=>Rs(i)-Rs(r)||i.holding.blocks-r.holding.blocks)}var Rs=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},d_=class{
constructor(t,{use:e,holding:n,share:s}){var r;this.__7=t,this.__1b=e,this.__3z=n,this.Blocks=n.blocks,this.Bytes=n.bytes,this.Share=`${Math.round(s*100)} %`,this.Of=e.allocs,this.Old=n.old,this.Median=(r=n.sizes)==null?void 0:r.median,this.Coverage=et(t)}
toString(){return Rt(ke(this.__1b))}
details(){return Ms(this.__7,{use:this.__1b,holding:this.__3z})}
get[Symbol.metadataDescriptor](){return kt("Blocks","Bytes","Of","Old","Median")}},__=class{
constructor(t,e){const{use:n,holding:s}=e;this.__7=t,this.__3d=e,this.Allocs=n.allocs,this.Frees=n.frees,this.Blocks=s==null?void 0:s.blocks,this.Bytes=s==null?void 0:s.bytes,this.Coverage=et(t),this.Note=t.natureOf(n).kind==="probableWrapper"?"wrapper?":""}
toString(){return Rt(ke(this.__3d.use))}
details(){return Ms(this.__7,this.__3d)}
get[Symbol.metadataDescriptor](){return kt("Allocs","Frees","Blocks","Bytes")}},Is=34,u_=class{
constructor(t,e){this.__2k=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;const n=this.__29().slice(1).join(" < ");this.Callers=n.length>Is?`${n.slice(0,Is-3)}...`:n,this.Coverage=et(t)}
toString(){var t;return Rt((t=this.__29()[0])!=null?t:"(no caller)")}
details(){return this.__2k.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return kt("Allocs","Frees")}
__29(){return this.__2k.slice(L(this.__2k)).map(({text:t})=>t)}},h_=class{
constructor(t,e,n){const s=nt(t);this.PoolHitTag=s.kind==="read"?K(R(s.value)):"not readable",this.Armed=g_(s,e),this.Repair=p_(s,e),this.Recorded=be([...e.records.keys()].map(r=>JSON.stringify(W(r)))),this.Learned=be(e.learned().map(l_)),this.Skipped=be(n)}
toString(){return this.Armed}};
function l_({kind:t,key:e,where:n,holds:s}){const r="register"in n?n.register:`[base${f_(n.offset)}]`;return`${t} at 0x${e}: ${s} in ${r}`}var f_=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,be=t=>t.length===0?"none":t.join(", ");
function g_(t,{armed:e,change:n}){if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";if(pt(t.value))return"not armed";const s=`ARMED for ${JSON.stringify(W(R(t.value)))}`;return!n||Vt(n.after)!==t.value?`${s}, not by this script`:`${s} by ${e?"arm()":"a call that could not disarm"}`}
function p_(t,{change:e}){var s;return t.kind==="read"&&pt(t.value)?"nothing to repair":(s=e==null?void 0:e.repair)!=null?s:"ed nt!PoolHitTag 0x0"}
function It(t,e,n){return`${w(e,n)}; ${t.map(Ie).join("; ")}`}
function v_(t,e){const n=`read in ${dt(t.seconds)}`,s=t.unread>0?[`${w(t.unread,"line")} not understood`]:[],r={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[w(e,"tag"),n,...s,...r].join("; ")}var m_=class{
constructor(t){this.__1l=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=Cs(t.nonPaged.allocs,t.paged.allocs),this.Frees=Cs(t.nonPaged.frees,t.paged.frees),this.Owner=k_(t.description)}
toString(){return this.__1l.text}
details(){const{text:t,tag:e,description:n="no description"}=this.__1l,s=e!==void 0&&Ee(e)?` (${K(e)})`:"";return`${t}${s}: ${n}`}
get[Symbol.metadataDescriptor](){return kt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Cs(t,e){return t===void 0||e===void 0?void 0:t+e}
function k_(t){var e,n;return(n=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?void 0:e[1])!=null?n:""}var b_=class{
constructor(t,e,n,s){u(this,"__k",[]);this.__0=t,this.__d=e,this.__2p=n,this.__3l=s}
toString(){return`pooltag ${this.__3l}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Vd()}
hitTag(...t){return this.__w("hitTag",t,([e,...n])=>{const s=ve("hitTag",e),r=As(n.filter(o=>o!==bt)),i=this.__d.hunt(s,r,n.includes(bt));return i.kind==="hunted"?Re(i):Oe(i)})}
arm(...t){return this.__w("arm",t,([e,n])=>{const s=ve("arm",e);if(n!==void 0&&n!==bt)throw new C(yt(`${n}`,`dx @$pool.arm("Abc ", "${bt}")`));const r=this.__d.arm(s,n===bt);return r.kind==="armed"?nr(s,r.armed.arming.repair):Oe(r)})}
capture(...t){return this.__w("capture",t,()=>{const e=this.__d.capture(As(t));return e.kind==="hunted"?Re(e):sr(e)})}
clear(...t){return this.__w("clear",t,()=>rr(this.__d.clear()))}
skip(...t){return this.__w("skip",t,([e])=>{const n=xs("skip",e);return this.__k=[...this.__k.filter(s=>s!==n),n],`Looking past ${this.__k.join(", ")}.`})}
unskip(...t){return this.__w("unskip",t,([e])=>{const n=xs("unskip",e);return this.__k=this.__k.filter(r=>r!==n),`Looking past ${this.__k.length===0?"pool functions only":this.__k.join(", ")}.`})}
save(...t){return this.__w("save",t,([e])=>lr(this.__2p.save(Es("save",e))))}
open(...t){return this.__w("open",t,([e])=>gr(this.__2p.open(Es("open",e))))}
used(...t){this.__26("used",t);const{sort:e,pattern:n}=Xd(t),s=Ud(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);const r=Gd(s.rows,e).filter(({text:i})=>n===void 0||Le(n,i));return new at(v_(s,r.length),r.map(i=>new m_(i)))}
leaks(...t){const e=this.__o("leaks",t),n=[];for(const s of e)for(const r of c_(s,this.__k))n.push(new d_(s,r));return new at(It(e,n.length,"call site"),n)}
sites(...t){const e=this.__o("sites",t),n=[];for(const s of e)for(const r of y_(s.sites(this.__k)))n.push(new __(s,r));return new at(It(e,n.length,"call site"),n)}
stacks(...t){const e=this.__o("stacks",t),n=[];for(const s of e){const r=[...s.stackUses()].sort((i,o)=>zs(o)-zs(i));for(const i of r)n.push(new u_(s,i))}return new at(It(e,n.length,"stack"),n)}
hits(...t){const[e]=t,n=me("The number of hits",e,w_,"dx -g @$pool.hits(20)"),s=this.__o("hits",t,[]),r=[];for(const i of s)for(const o of i.recent(n))r.push(new Zd(i,o,this.__k));return new at(It(s,r.length,"hit"),r)}
status(...t){return this.__26("status",t),new h_(this.__0,this.__d,this.__k)}
help(...t){Ts("help",t);const e=Object.keys(mt).map(n=>new Kd(n));return new at(`pooltag ${this.__3l}`,e)}
__26(t,e){Ts(t,e),this.__d.reconcile()}
__w(t,e,n){try{return this.__26(t,e),new Ps(n(e))}catch(s){if(!(s instanceof C))throw s;return new Ps(s.message)}}
__o(t,e,[n]=e){this.__26(t,e);const s=n===void 0?void 0:ve(t,n),{records:r}=this.__d,o=(s===void 0?[...r.values()]:[r.get(s)]).filter(a=>a!==void 0);if(o.length===0)throw new Error(Zs(s));return o}},bt="unseen",w_=100,y_=t=>[...t].sort((e,n)=>Bs(n)-Bs(e)),Bs=({use:t})=>t.allocs+t.frees+t.unknown,zs=({hits:t})=>t.alloc+t.free+t.unknown,ct=new Rd,we=t=>fe(ir(t)),Hs=new Id,Ct=new Ed(Hs,()=>ct.now(),"0.1.0",we),S_=new Uo(ct,ct,t=>{Ct.note(h({type:"change"},t))}),ye=new $d(ct,S_,Ct,we),$_=new jo(ct,Hs,Ct,ye),D=new b_(ct,ye,$_,"0.1.0");
function T_(){for(const n of Cd("0.1.0"))fe(n);const t=(n,s)=>new host.optionalRecord(new host.functionAlias(E_(s),n));class e{
get Pool(){return D}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...n)=>D.used(...n)),t("poolhit",(...n)=>D.hitTag(...n)),t("poolleaks",(...n)=>D.leaks(...n)),t("poolrestore",(...n)=>D.clear(...n)),t("poolhelp",(...n)=>D.help(...n))]}
function A_(){bs(D)&&fe("@$pool is ready: dx @$pool.help()")}
function x_(){for(const t of ye.release())t.kind==="stillThere"&&we({kind:"notRepaired",command:t.repair});Ct.flush(),Bd()}
function E_(t){return(...e)=>(bs(D),t(...e))}return[D,T_,A_,x_]})();
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
