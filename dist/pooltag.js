/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(){const u=Object.assign;var $e=16,Rt=t=>t,Bt=Rt("0".repeat($e));
function vt(t){const e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Rt(e.toLowerCase().padStart($e,"0"))}
function q(t,e){const s=n=>(n>>>0).toString(16).padStart(8,"0");return Rt(s(t)+s(e))}
function E(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function A(t,e){const{high:s,low:n}=E(t),r=n+e;return q((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function V(t,e){const s=E(t),n=E(e),r=(n.high-s.high)*4294967296+(n.low-s.low);return Number.isSafeInteger(r)?r:void 0}
function D(t,e){return t<e?-1:t>e?1:0}
function Te(t,e){return(E(t).low&e-1)===0}
function K(t,e){return e===4?q(0,E(t).low):t}
function It(t,e){const{high:s,low:n}=E(t);return(e===4?n:s)>=2147483648}
function Kn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function j(t){return`0x${t.replace(/^0{1,15}/,"")}`}var Ae=2147483648;
function O(t){return t>>>0}
function mt(t){const e=s=>{var n;return((n=t[s])!=null?n:0)&255};return O(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function Ct(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function xe(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};const e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Lt(mt([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))}
function Jn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Lt(mt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Lt(O(Number.parseInt(t,16))):xe(t)}
function Lt(t){return t<Ae?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:R(t)}}}
function R(t){return O(t&~Ae)}
function B(t){const e=s=>s>=32&&s<=126;return Ct(t).map(s=>e(s)?String.fromCharCode(s):".").join("")}
function U(t){return`0x${t.toString(16).padStart(8,"0")}`}
function Yn(t){return mt([...Ct(t)].reverse())}
function Ee(t){return B(t).includes(".")}var y=t=>{const e=B(t);return JSON.stringify(Ee(t)||/["$;\\]/.test(e)?U(t):e)},J=t=>`0x${t.toString(16)}`,k=(t,e)=>`${t} ${e}${t===1?"":"s"}`,rt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Xn(t,e){const s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${s} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${s} has bit 31 set, which the kernel clears before it compares: use ${y(e.plain)} or "${U(e.plain)}".`}}var Zn=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,Qn=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,tr=(t,e,s,n)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${n}`,kt=(t,e)=>`${t} does not fit: ${e}`,er=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,sr=t=>t===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${y(t)}. Begin with dx @$pool.hitTag(${y(t)}).`;
function nr(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${J(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return rr(t.tag,t.meant);case"ambiguous":return`${t.tags.map(U).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${U((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function rr(t,e){const s=e===void 0?"":`Did you mean ${y(e)} (${U(e)})? `;return`no allocation with ${y(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${y(t)}, "unseen").`}var Oe=t=>`Not armed: ${ir(t)}`;
function ir(t){switch(t.kind){case"refused":return nr(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${t.applied.failure===void 0?"":` (${t.applied.failure})`}. ${bt(t.applied.undone)}`}}var or=(t,e)=>`ARMED: the machine stops at every allocation and free of ${y(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function ar({anyMore:t}){return t===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${y(t)}: somebody has changed it. dx @$pool.arm(${y(t)}) arms it again.`}
function bt(t){return t.kind==="undone"?"PoolHitTag is as it was.":t.kind==="notOurs"?"PoolHitTag holds something else by now: dx @$pool.status()":`STILL ARMED${t.failure===void 0?"":` (${t.failure})`}: type ${t.repair}`}
function cr(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"cleared":return t.undone.map(bt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${J(t.held)}, armed by somebody else; it holds 0 now.`:bt(t.undone)}}
function dr(t){switch(t.kind){case"ready":{const{target:e,tag:s}=t,n=e.processorBlocks.length;return`pooltag: ${[e.description,k(e.modules.filter(i=>!i.unloaded).length,"module"),...n>0?[k(n,"processor")]:[]].join(", ")}; arming ${y(s)} at ${Kn(e.poolHitTag,e.pointerSize)}`}case"timeLimit":return`pooltag: ${rt(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return _r(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${J(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${t.path}: ${t.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function _r(t,e,s){const n=t/s,r=(e-t)/n,i=r<Ne?`, about ${rt(r)} to go`:"",o=r<Ne?` of ${e}`:"";return`pooltag: ${t}${o} hits, ${n.toFixed(1)}/s${i}`}var Ne=86400;
function ur(t,e,s){if(t.kind==="unknown")return"unknown";const n=t.kind==="exact"?1:t.fraction,r=e===0?1:(e-s)/e;return`${Math.floor(n*r*1e3)/10} %`}
function Pe(t){const e=t.coverage(),s=t.openHits();if(e.kind==="unknown")return` (${lr(e.why)})`;const n=[...e.kind==="floor"?[`${hr(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${k(s,"hit")} is not known`]:[]];return n.length===0?"":` (what sites hold is a floor: ${n.join(", ")})`}
function hr({allocs:t,frees:e},s){const n=[...t>0?[k(t,"allocation")]:[],...e>0?[k(e,"free")]:[]];return`${s>0?"up to ":""}${n.join(" and ")}`}
function lr(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function fr(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${gr(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function gr(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${J(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var Y=t=>ur(t.coverage(),Me(t),t.openHits()),Me=t=>{const{alloc:e,free:s,unknown:n}=t.counts();return e+s+n};
function Re(t){const{capture:e,hunt:s,tag:n}=t,r=s.counts(),i=[k(r.alloc,"allocation"),k(r.free,"free"),...r.unknown>0?[`${r.unknown} unknown`]:[]].join(", ");return[`${k(e.hits,"hit")} on ${y(n)} in ${rt(e.seconds)}: ${i}; coverage ${Y(s)}${Pe(s)}.`,fr(e.end),t.disarmed===void 0?void 0:bt(t.disarmed),e.hits>0?`Next: dx -g @$pool.leaks(${y(n)})`:void 0].filter(a=>a!==void 0).join(" ")}var pr=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function vr(t){switch(t.kind){case"saved":{const{base:e,files:s,hunts:n}=t;return`${n.map(mr).join("")}Saved ${k(n.length,"hunt")} as ${e} (${k(s,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${t.path}: ${t.message}`}}var mr=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${k(t,"hit")} on ${y(e)} are more than is kept: save before a long hunt. `,kr=t=>t.kind==="opened"?wr(t):`Not opened: ${br(t)}`;
function br(t){switch(t.kind){case"armed":return`${y(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return`${t.path}: ${t.message}`}}
function wr(t){const{base:e,recording:s,left:n,cut:r}=t,{hunts:i,problems:o}=s,[a]=o.first;return[`Opened ${e}: ${i.map(Be).join("; ")||"no hunt"}.`,r&&`It ends early: ${r}.`,a&&`${k(o.count,"line")} damaged or missing, the first at ${a.line}.`,yr(n),i.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Be=t=>`${JSON.stringify(B(t.tag))}: ${k(Me(t),"hit")}, coverage ${Y(t)}`;
function yr(t){switch(t.kind){case"nothing":return;case"armed":return`PoolHitTag STILL HOLDS ${y(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${J(t.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: ed nt!PoolHitTag ${J(t.note.saved)} disarms.`}}
function Sr(t){const e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function zt(t){return Sr(u({},t,{offset:0}))}var Ie=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,$r=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Tr=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Ar=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,xr=/^VerifierExt$/i,Er=/\?\? ?::|`string'/,Or=64;
function Ht(t){var e;if(xr.test(t.module))return t.name.includes("Pool")?Le(t.name):void 0;if(Ie.test(t.module))return t.name==="DbgBreakPoint"||Er.test(t.name)?"neither":(e=Ce(t.name))!=null?e:Nr(t.name)}
function Ce(t){return $r.test(t)?"alloc":Tr.test(t)?"free":void 0}
function Nr(t){return Ar.test(t)?Le(t):void 0}
function Le(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function I(t){const e=t.findIndex(({symbol:s})=>!s||Ht(s)===void 0);return e<0?t.length:e}
function Pr(t){return Ie.test(t.module)&&t.name==="ExFreePool"&&t.offset>Or}
function ze(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function He(t,e){return Mr(t.toLowerCase(),e.toLowerCase())}
function Mr(t,e){let s=0,n=0,r=-1,i=0;for(;s<e.length;)if(t[n]==="*")r=n++,i=s;else if(t[n]==="?"||t[n]===e[s])n++,s++;else if(r>=0)n=r+1,s=++i;else return!1;for(;t[n]==="*";)n++;return n===t.length}
function Fe(t,e=[],s=[]){let n=I(t);for(;n<t.length-1&&Rr(t[n],s);)n++;const r=t[n];return r&&Br(r,n,e)}
function Rr(t,e){const s=t==null?void 0:t.symbol;return s?e.some(n=>He(n,zt(s))):!1}
function Br(t,e,s){var o;const n=t.address&&Ir(t.address,s);if(n)return u({key:De(n.module,n.offset),frame:t,depth:e},n);const r=t.symbol&&{module:t.symbol.module};if(((o=t.symbol)==null?void 0:o.name)===""){const{module:a,offset:c}=t.symbol;return{key:De(a,c),frame:t,depth:e,module:a,offset:c}}const i=t.address?j(t.address):t.text;return u({key:i,frame:t,depth:e},r)}var De=(t,e)=>`${t}+0x${e.toString(16)}`;
function Ir(t,e){const s=e.find(({start:r,end:i})=>D(r,t)<=0&&D(t,i)<0),n=s&&V(s.start,t);return s&&n!==void 0?{module:s.name,offset:n}:void 0}var Cr={allocs:0,frees:0};
function Lr(t,{coverage:e,asked:{there:s,gone:n},underWay:r,outstanding:i}){const o=f=>t.reduce((w,M)=>w+f(M),0),a=e.kind==="floor"?e.missed:Cr,c=a.frees+o(f=>f.unlocatedFrees)-o(f=>f.missedFrees)-n.size,d=Math.max(0,c),_=a.allocs+o(f=>f.unlocatedAllocs),h=Math.min(d,_+a.frees+r),l=s.size+n.size<i?d:h,m=Math.max(0,-c);return{count:d,ofThere:h,hits:m+Math.max(0,l-a.frees)}}
function zr(t,{count:e,ofThere:s},{there:n,gone:r},i){const o=t.filter(({block:f})=>!r.has(f)),a=o.filter(({block:f})=>n.has(f)).length,c=Math.min(e,Math.min(a,s)+o.length-a),d=o.length-c;if(d===0&&o.length>0)return;const _=Math.max(0,o.filter(({hit:f})=>f*2<=i).length-c),h=[];for(const{charged:f}of o)f!==void 0&&h.push(f);h.sort((f,w)=>f-w);const l=Hr(h),m={blocks:d,old:_,sizes:l};return h.length<o.length?m:u({},m,{bytes:h.slice(0,d).reduce((f,w)=>f+w,0)})}
function Hr(t){const e=t[0],s=t[Math.floor((t.length-1)/2)],n=t[t.length-1];if(!(e===void 0||s===void 0||n===void 0))return{smallest:e,median:s,largest:n}}
function Fr(t,e,s){if(!t||!e)return{kind:"unknown",why:"notRead"};const n={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(n.allocs<0||n.frees<0)return{kind:"unknown",why:"backwards"};const r=n.allocs+n.frees,i=s.alloc+s.free+s.unknown;if(i>r||s.alloc>n.allocs||s.free>n.frees)return{kind:"unknown",why:"tooFew"};if(i===r)return{kind:"exact",counted:n};const o={allocs:n.allocs-s.alloc,frees:n.frees-s.free};return{kind:"floor",fraction:i/r,counted:n,missed:o}}var Ft=8,je=2e5,Ue=class Gn{
constructor(e=je,s=new Map){this.limit=e,this.__w=s}
alloc(e,s){const n=this.__w.get(e);return!n&&this.__w.size>=this.limit?{kind:"full"}:(this.__w.set(e,s),n?{kind:"seenAgain",earlier:n}:{kind:"booked"})}
free(e,s,n){const r=this.__w.get(e);return r?(this.__w.delete(e),r.tag===s&&Dr(r.charged,n)?{kind:"matched",allocation:r}:{kind:"other",earlier:r}):{kind:"unmatched"}}
get outstanding(){return this.__w}
copy(){return new Gn(this.limit,new Map(this.__w))}},Dr=(t,e)=>t===void 0||e===void 0||t===e,jr=512,We=class{
constructor(){this.__1g=new Map;this.__1m=Number.POSITIVE_INFINITY;this.__1j=0;this.__1w=!0}
add(t,e=1){this.__1m=Math.min(this.__1m,t),this.__1j=Math.max(this.__1j,t);const s=this.__1g.get(t);s===void 0&&this.__1g.size>=jr?this.__1w=!1:this.__1g.set(t,(s!=null?s:0)+e)}
addAll(t){for(const[e,s]of t.__1g)this.add(e,s);this.__1m=Math.min(this.__1m,t.__1m),this.__1j=Math.max(this.__1j,t.__1j),this.__1w=this.__1w&&t.__1w}
summary(){if(this.__1g.size===0)return;const t=this.__1m,e=this.__1j,s=this.__1w?this.__5n():void 0;return{smallest:t,largest:e,median:s}}
__5n(){const t=[...this.__1g].sort(([n],[r])=>n-r),e=t.reduce((n,[,r])=>n+r,0);let s=0;for(const[n,r]of t)if(s+=r,s*2>=e)return n}},Ur=class qn{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new We,this.tag=e,this.stack=s}
see({kind:e,number:s,time:n,charged:r}){var o;this.hits[e]++;const i={hit:s,time:n};(o=this.first)!=null||(this.first=i),this.last=i,e==="alloc"&&r!==void 0&&this.sizes.add(r)}
allocated({charged:e}){this.outstanding.count++,e===void 0?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e}){this.outstanding.count--,e===void 0?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var s;this.freedBy.set(e,((s=this.freedBy.get(e))!=null?s:0)+1)}
copy(){const e=new qn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked;for(const[s,n]of this.freedBy)e.freedBy.set(s,n);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Wr=class Vn{
constructor(e=new Ue){this.__28=new Map;this.__2f=!1;this.__22=e}
get isFull(){return this.__2f}
book(e){const s=this.__1e(e.tag,e.stack);s.see(e),e.kind==="alloc"?this.__4x(e,s):e.kind==="free"&&this.__5c(e,s)}
stacks(e){const s=[];return this.__28.forEach((n,r)=>{(e===void 0||r===e)&&s.push(...n.values())}),s}
outstanding(){const e=new Map;return this.__22.outstanding.forEach((s,n)=>{const r=u({},s,{block:n}),i=e.get(s.stack);i?i.push(r):e.set(s.stack,[r])}),e}
copy(){const e=new Vn(this.__22.copy());return e.__2f=this.__2f,this.__28.forEach((s,n)=>{const r=new Map;s.forEach((i,o)=>{r.set(o,i.copy())}),e.__28.set(n,r)}),e}
__4x(e,s){if(e.block===void 0){s.unlocated.alloc++;return}const n=Gr(e),r=this.__22.alloc(e.block,n);if(r.kind==="full"){this.__2f=!0,s.untracked++;return}r.kind==="seenAgain"&&this.__4f(r.earlier),s.allocated(n)}
__5c(e,s){if(e.block===void 0){s.unlocated.free++;return}const n=this.__22.free(e.block,e.tag,e.charged);if(n.kind==="matched"){const r=this.__1e(n.allocation.tag,n.allocation.stack);r.gone(n.allocation),r.freedFrom(e.stack);return}n.kind==="other"&&this.__4f(n.earlier),s.unmatchedFrees++}
__4f(e){const s=this.__1e(e.tag,e.stack);s.gone(e),s.missedFrees++}
__1e(e,s){var i,o;const n=(i=this.__28.get(e))!=null?i:new Map;this.__28.set(e,n);const r=(o=n.get(s))!=null?o:new Ur(e,s);return n.set(s,r),r}};
function Gr({number:t,tag:e,stack:s,requested:n,charged:r}){return{tag:e,stack:s,hit:t,requested:n,charged:r}}var qr=2e3;
function Ge(t,{block:e,charged:s}){var r;const n=(r=t.charged)!=null?r:s;return u({},t,{block:e,blockFrom:"place",charged:n})}var Vr=class{
constructor(t=je){this.__y=[];this.__1z=t,this.__1r=new Wr(new Ue(t))}
record(t,e=!1){return this.__y.push({hit:t,awaits:e&&t.block===void 0}),this.__3r()}
locate(t){const e=this.__y.find(({hit:s,awaits:n})=>n&&s.number===t.hit);return e&&(e.hit=Ge(e.hit,t),e.awaits=!1),this.__3r()}
stacks(t){return this.__11().stacks(t)}
outstanding(){return this.__11().outstanding()}
__11(){if(this.__y.length===0)return this.__1r;const t=this.__1r.copy();for(const{hit:e}of this.__y)t.book(e);return t}
__3r(){const t=this.__y.findIndex(({awaits:n})=>n),e=t<0?this.__y.length:t,s=Math.max(e,this.__y.length-qr);for(const{hit:n}of this.__y.splice(0,s))this.__1r.book(n);return this.__1r.isFull?{kind:"tooManyOutstanding",limit:this.__1z}:{kind:"recorded"}}};
function Dt(t,e){var i,o;const s=new Kr(e),n=new Map;for(const a of t){const c=`${a.tag} ${(o=(i=s.site(a.stack))==null?void 0:i.key)!=null?o:""}`,d=n.get(c);d?d.push(a):n.set(c,[a])}const r=[];return n.forEach(a=>{const[c]=a;c&&r.push(Jr(c,a,s))}),r.sort((a,c)=>{var d,_,h,l;return((_=(d=a.first)==null?void 0:d.hit)!=null?_:0)-((l=(h=c.first)==null?void 0:h.hit)!=null?l:0)})}var Kr=class{
constructor(t){this.__5z=new Map;this.__2d=new Map;this.__38=t}
site(t){var e;return this.__3z(this.__5z,t,(e=this.__38.skip)!=null?e:[])}
caller(t){return this.__3z(this.__2d,t,[])}
__3z(t,e,s){if(!t.has(e)){const{stacks:n,modules:r}=this.__38;t.set(e,Fe(n.at(e),r!=null?r:[],s))}return t.get(e)}};
function Jr(t,e,s){const n=i=>e.reduce((o,a)=>o+i(a),0),r=s.site(t.stack);return u({tag:t.tag,site:r,stacks:e.map(({stack:i})=>i),allocs:n(({hits:i})=>i.alloc),frees:n(({hits:i})=>i.free),unknown:n(({hits:i})=>i.unknown),outstanding:Yr(n),unlocatedAllocs:n(({unlocated:i})=>i.alloc),unlocatedFrees:n(({unlocated:i})=>i.free)},Xr(e,r,s),{unmatchedFrees:n(({unmatchedFrees:i})=>i),missedFrees:n(({missedFrees:i})=>i),untracked:n(({untracked:i})=>i),sizes:Zr(e)},Qr(e))}
function Yr(t){const e=t(({hits:i})=>i.alloc);if(e>0&&t(({unlocated:i})=>i.alloc)===e)return;const s=t(({outstanding:i})=>i.count),n=t(({outstanding:i})=>i.unsized)===0,r=t(({outstanding:i})=>i.charged);return{count:s,bytes:n?r:void 0}}
function Xr(t,e,s){var r;const n={freedElsewhere:0,freedByOtherModules:0,refused:0};for(const{stack:i,freedBy:o}of t){const a=(r=s.caller(i))==null?void 0:r.key;o.forEach((c,d)=>{var h;const _=s.site(d);a!==void 0&&((h=s.caller(d))==null?void 0:h.key)===a?n.refused+=c:(_==null?void 0:_.key)!==(e==null?void 0:e.key)&&(n.freedElsewhere+=c),(_==null?void 0:_.module)!==(e==null?void 0:e.module)&&(n.freedByOtherModules+=c)})}return n}
function Zr(t){const e=new We;for(const{sizes:s}of t)e.addAll(s);return e.summary()}
function Qr(t){const e=[];for(const{first:r,last:i}of t)r&&e.push(r),i&&e.push(i);e.sort((r,i)=>r.hit-i.hit);const[s]=e,n=e[e.length-1];return{first:s,last:n}}var ti=5e4,ei=class{
constructor(t=ti){this.__43=new Map;this.__26=[];this.__1z=t}
intern(t){const e=si(t),s=this.__43.get(e);if(s!==void 0)return s;if(this.isFull&&t.length>0)return this.intern([]);const n=this.__26.length;return this.__43.set(e,n),this.__26.push(t),n}
at(t){var e;return(e=this.__26[t])!=null?e:[]}
get size(){return this.__26.length}
get isFull(){return this.__26.length>=this.__1z}};
function si(t){return t.map(ni).join(" ")}
function ni({address:t,inline:e,text:s}){return t!==void 0&&!e?t:s}var ri=3,ii=8;
function qe(t,e="unreadable"){var o,a;const s=oi(t);if(s<ii||e==="yes")return{kind:"owner"};const n=e==="no"?"noTagInCode":"fanOutOnly",r=(a=(o=t[0])==null?void 0:o.stack[t[0].depth])==null?void 0:a.symbol,i=r&&r.name!==""?{skip:zt(r)}:{};return u({kind:"probableWrapper",fanOut:s,evidence:n},i)}
function oi(t){const e=Array.from({length:ri},(s,n)=>{const r=new Set;for(const{stack:i,depth:o}of t){const a=i[o+1+n];a&&r.add(a.symbol?zt(a.symbol):a.text)}return r.size});return Math.max(...e)}var ai=1e3,ci=5e4,di=new Set(["counters","gone","change","end"]),Ve={there:new Set,gone:new Set},_i=t=>u({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ke=class{
constructor(t,e=()=>"unreadable"){this.stacks=new ei,this.modules=[],this.places=[],this.__1k=new Vr,this.__2g=[],this.__3i=new Map,this.__19=new Map,this.__16=[],this.__g={alloc:0,free:0,unknown:0},this.__31=0,this.__9=0,this.__1v=!1,this.__1p=Ve,this.start=t,this.__r=e}
get tag(){return this.start.tag}
get lastHit(){return this.__9}
get entries(){return this.__2g}
get hitsNotKept(){return this.__g.alloc+this.__g.free+this.__g.unknown-this.__31}
get arming(){var t;return(t=this.__n)==null?void 0:t.state}
take(t){switch(this.__1i(t),this.__h=void 0,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3i.set(t.index,this.stacks.intern(t.frames.map(_i)));break;case"hit":return this.__67(t);case"located":this.__6b(t);break;case"places":this.places=t.places;break;case"counters":this.__65(t);break;case"gone":this.__2r=t.missed?void 0:this.__4w(),this.__1v=!0;break;case"blocks":this.__1p={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__19.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__n=t);break;case"end":break}return"taken"}
counts(){return this.__g}
coverage(){return this.__1v?Fr(this.__1q,this.__2r,this.__g):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__16.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1k.stacks(this.tag)}
sites(t){const e=Dt(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),s=this.__1k.outstanding(),n=this.__3m(e);return e.map(r=>{var a;if(!r.outstanding||r.allocs===0)return{use:r};const i=[];for(const c of r.stacks)for(const d of(a=s.get(c))!=null?a:[])i.push(d);const o=zr(i,n,this.__1p,this.__9);return{use:r,holding:o}})}
openHits(){var t;return(t=this.__h)!=null||(this.__h=this.__54()),this.__h}
__54(){const t=Dt(this.stackUses(),{stacks:this.stacks});return t.reduce((s,n)=>s+n.unlocatedAllocs,0)+this.__3m(t).hits}
doubtful(){const t=Dt(this.stackUses(),{stacks:this.stacks});return this.__3m(t).count>0?this.__4h():[]}
__4h(){const t=[];return this.__1k.outstanding().forEach(e=>{for(const{block:s}of e)t.push(s)}),t}
__3m(t){const e=this.recent(Ft);return Lr(t,{coverage:this.coverage(),asked:this.__1p,underWay:e.filter(({kind:s,block:n})=>s!=="alloc"&&!n).length,outstanding:this.__4h().length})}
siteOf(t,e){return Fe(t,this.modules,e)}
natureOf({site:t,stacks:e}){var i;if(!t)return{kind:"owner"};const s=e.map(o=>({stack:this.stacks.at(o),depth:t.depth})),n=qe(s),{address:r}=t.frame;return n.kind==="owner"||!r?n:qe(s,(i=this.__19.get(r))!=null?i:this.__r(r))}
__67(t){var r;const e=(r=this.__3i.get(t.stack))!=null?r:this.stacks.intern([]),s=u({},t,{stack:e,tag:this.tag});this.__9=s.number,this.__g[s.kind]++,this.__1v=!1,this.__1p=Ve,this.__16.push(s),this.__16.length>ai&&this.__16.shift();const{kind:n}=this.__1k.record(s,t.open);return n==="recorded"&&!this.stacks.isFull?"taken":"full"}
__6b(t){this.__1k.locate(t);const e=this.__16.findIndex(({number:n})=>n===t.hit),s=this.__16[e];s&&(this.__16[e]=Ge(s,t))}
__65({at:t,counts:e}){t==="armed"?this.__1q=e:this.__2r=e,this.__1v=t!=="armed"}
__4w(){return this.__1q&&{allocs:this.__1q.allocs+this.__g.alloc,frees:this.__1q.frees+this.__g.free}}
__1i(t){this.__2g.length>=ci&&!di.has(t.type)||(this.__2g.push(t),t.type==="hit"&&this.__31++)}},ui=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,jt=t=>t.replace(ui,"."),x=t=>typeof t=="string"?jt(t):void 0,hi=t=>typeof t=="boolean"?t:void 0,p=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:void 0,li=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:void 0,$=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:void 0,fi=t=>{const e=p(t);return e!==void 0&&e<=4294967295?O(e):void 0};
function S(...t){return e=>t.find(s=>s===e)}
function W(t){return e=>{if(!Array.isArray(e))return;const s=[];for(const n of e){const r=t(n);if(r===void 0)return;s.push(r)}return s}}
function g(t,...[e]){const s=Object.entries(t),n=Object.entries(e!=null?e:{});return r=>{if(typeof r!="object"||r===null||Array.isArray(r))return;const i=r,o={};for(const[a,c]of[...s,...n.filter(([d])=>i[d]!==void 0)]){const d=c(i[a]);if(d===void 0)return;o[a]=d}return o}}
function Je(t,e){return s=>{var n;return(n=t(s))!=null?n:e(s)}}var gi="pooltag recording",Ye=1;
function pi(t,e){return JSON.stringify(u({seq:t},e)).replace(/[^ -~]/g,vi)}var vi=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,mi=1<<20,ki=g({module:x,name:x,offset:p}),bi=g({text:x},{address:$,symbol:ki,source:g({file:x,line:p}),inline:S(!0),doubtful:S(!0)}),wi=Je(g({register:x}),g({offset:li})),yi=g({kind:S("alloc","free"),key:$,where:wi,holds:S("block","header")}),Si=Je(g({kind:S("poolHitTag")}),g({kind:S("code"),site:x})),Xe=t=>{const e=p(t);return e!==void 0&&e<=255?e:void 0},$i=g({id:p,thing:Si,address:$,before:W(Xe),after:W(Xe),repair:x}),Ti=g({pointerSize:S(4,8),description:x},{build:p,kernelBase:$}),Ai=g({name:x,start:$,end:$},{timestamp:p}),xi={header:g({format:S(gi),version:S(Ye),segment:p,tool:x,time:p}),hunt:g({tag:fi,target:Ti,poolHitTag:g({address:$,before:p}),time:p}),modules:g({modules:W(Ai)}),stack:g({index:p,frames:W(bi)}),hit:g({number:p,kind:S("alloc","free","unknown"),stack:p},{stopAddress:$,block:$,blockFrom:S("place","arguments","returnValue"),requested:p,charged:p,poolType:p,processor:p,thread:$,time:p,open:S(!0)}),located:g({hit:p,block:$},{charged:p}),places:g({places:W(yi)}),counters:g({at:S("armed","stopped")},{counts:g({allocs:p,frees:p})}),gone:g({missed:hi}),blocks:g({there:W($),gone:W($)}),code:g({address:$,holdsTag:S("yes","no","unreadable")}),change:g({change:$i,state:S("planned","applied","undone","gone"),time:p}),end:g({why:x,time:p})},Ei=new Map(Object.entries(xi));
function Oi(t){var d;if(t.length>mi)return{kind:"invalid"};let e;try{e=JSON.parse(t)}catch(_){return{kind:"torn"}}const s=g({seq:p,type:x})(e);if(!s)return{kind:"invalid"};const{seq:n,type:r}=s,i=Ei.get(r);if(!i)return{kind:"unknownType",seq:n};const o=i(e);if(o)return{kind:"entry",seq:n,entry:u({type:r},o)};const{version:a}=(d=g({version:p})(e))!=null?d:{};return r==="header"&&a!==void 0&&a>Ye?{kind:"newer",version:a}:{kind:"invalid"}}var Ni=5e5,Pi=1e8,Mi=1e3,Ri=20,Bi=class{
constructor(){this.__q=new Set;this.__2i=0;this.__1l=0;this.__2o=0;this.__21=0;this.__4i=0;this.__2w=[]}
push(t){if(this.__2i++,this.__1l+=t.length,this.__2i>Ni||this.__1l>Pi)return this.__14("tooLong"),!1;const e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__23(Oi(e))}
end(){return this.__24?this.__24:this.__1t?{kind:"recording",recording:{header:this.__1t,hunts:[...this.__q],lastHunt:this.__5,nextSeq:this.__21,problems:{count:this.__4i,first:this.__2w}}}:{kind:"noRecording"}}
__23(t){const e=t.kind==="entry"&&t.entry.type==="header";return t.kind==="newer"?this.__24=t:!this.__1t&&!e&&(this.__24={kind:"noRecording"}),this.__24?!1:(this.__2o>0&&this.__5x(e),t.kind==="entry"?this.__68(t.seq,t.entry):t.kind==="unknownType"?this.__45(t.seq):t.kind==="torn"?this.__2o=this.__2i:this.__14("invalid"),!0)}
__5x(t){t||this.__14("torn",this.__2o),this.__2o=0}
__14(t,e=this.__2i){this.__4i++,this.__2w.length<Ri&&this.__2w.push({line:e,what:t})}
__45(t){t<this.__21?this.__14("repeated"):t>this.__21&&this.__14("gap");const e=t>=this.__21;return e&&(this.__21=t+1),e}
__68(t,e){var s;if(this.__45(t))switch(e.type){case"header":this.__1t=(s=this.__1t)!=null?s:e;break;case"hunt":this.__5=new Ke(e);break;default:this.__69(e)}}
__69(t){const e=this.__5;if(!e&&t.type!=="change"&&this.__14("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__14("repeated");return}e.take(t),!(e.arming!=="applied"||this.__q.has(e))&&(this.__q.size<Mi?this.__q.add(e):this.__14("tooLong"))}}},Ze=32,Ii=9,Ci=96,it=8192,N=t=>t===Ze||t===Ii,Ut=t=>t>=48&&t<=57,Li=t=>Ut(t)||t>=97&&t<=102||t>=65&&t<=70;
function v(t,e){let s=e;for(;s<t.length&&N(t.charCodeAt(s));)s++;return s}
function G(t,e){let s=e;for(;s<t.length&&Li(t.charCodeAt(s));)s++;return s}
function zi(t,e){let s=e;for(;s<t.length&&Ut(t.charCodeAt(s));)s++;return s}
function Wt(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Ze;)e--;return t.slice(0,e)}
function C(t,e){const s=G(t,e),n=s-e;if(n===16)return Gt(t.slice(e,s),8,s);if(n!==8)return;if(t.charCodeAt(s)!==Ci)return Gt(Hi+t.slice(e,s),4,s);const r=G(t,s+1);if(r-s===9)return Gt(t.slice(e,s)+t.slice(s+1,r),8,r)}var Hi="00000000",Gt=(t,e,s)=>({address:t.toLowerCase(),pointerSize:e,end:s});
function Fi(t){const e=Number(t);return Number.isSafeInteger(e)?e:void 0}
function wt(t,e){const s=[];for(const n of t){const r=n.length<=it?e(n):void 0;r!==void 0&&s.push(r)}return s}
function Qe(t){let e=!1;return wt(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),Di(s,e)))}
function Di(t,e){const s=C(t,v(t,0));if(!s||!N(t.charCodeAt(s.end)))return;const n=C(t,v(t,s.end));if(!n||!N(t.charCodeAt(n.end)))return;const r=v(t,n.end),i=t.slice(r),o=i.search(/\s/),a=o<0?i:i.slice(0,o);if(!(a===""||a.startsWith("(")))return{start:s.address,end:n.address,name:a,symbols:i.slice(a.length).trim(),unloaded:e}}var b=t=>t,ot=t=>`0x${(t>>>0).toString(16)}`,ji=b("g"),Ui=t=>b(`g ${j(t)}`),Wi=t=>b(`r ${t}`);
function Gi(t,e,s){const n=e?"kb":"k",r=s.length===0?"":`;r ${s.join(",")}`;return b(`rM 0x1;${n} ${ot(t)}${r}`)}var qi=t=>b(t.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),Vi=b(".lastevent"),Ki=b("r $ptrsize"),Ji=b("vertarget"),ts=b("lm"),Yi=b(".reload"),Xi=t=>b(`x nt!${t}`),Zi=t=>b(`dt nt!${t}`),Qi=t=>b(`ub ${j(t)} L1`),to=t=>b(`dps ${j(t)} L1`);
function eo(t,e){return e.length===4?b(`ed ${j(t)} ${ot(Vt(e))}`):b(`eb ${j(t)} ${e.map(ot).join(" ")}`)}var qt=t=>b(`ed nt!PoolHitTag ${ot(t)}`);
function so(t,e){const s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return b(`!poolused ${ot(s)}`)}
function no(t){const e=B(t).replace(/[^A-Za-z0-9]/g,"?");return b(`!poolused 0x1 ${e}`)}var yt="poolHitTagNote",ro=t=>b(`dx -r0 @$${yt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),io=b(`dx -r0 @$${yt}`),oo=b(`dx -r0 @$vars.Remove("${yt}")`);
function Vt(t){const e=s=>{var n;return(n=t[s])!=null?n:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function es(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function z(t,e,s){var r;if(e<0||e+s>t.length)return;let n=0;for(let i=s-1;i>=0;i--)n=n*256+((r=t[e+i])!=null?r:0);return n}
function at(t,e,s){const n=z(t,e,4),r=s===8?z(t,e+4,4):0;return n===void 0||r===void 0?void 0:q(r,n)}
function ss(t,e,s){const n=t.readMemory(e,s);return n&&at(n,0,s)}
function H(t,e){const s=t.readMemory(e,4);return s&&z(s,0,4)}
function ns(t,e,s,n){const r=t.readMemory(e,s*n);if(!r)return[];const i=[];for(let o=0;o<s;o+=1){const a=at(r,o*n,n);if(a===void 0||a===Bt)break;i.push(a)}return i}var Kt=(t,e,s)=>A(t,e*s),ao=300,ct=class extends Error{
constructor(t,e){const s=e instanceof Error?e.message:String(e);super(jt(s).slice(0,ao)),this.name="HostError",this.call=t}};
function T(t,e){try{return t()}catch(s){if(!(s instanceof ct))throw s;return e(s)}}
function St(t){const e=new Map;for(const s of t)if(!(s.length>it||!s.includes("=")))for(const[n,r]of _o(s))e.has(n)||e.set(n,r);return e}var co=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function _o(t){var s,n;const e=[];for(const r of t.trim().split(/\s+/)){const i=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(r),o=vt((s=i==null?void 0:i[2])!=null?s:"");if(i&&o)e.push([((n=i[1])!=null?n:"").toLowerCase(),o]);else if(!co.test(r))return[]}return e}var uo=t=>wt(t,ho);
function ho(t){const e=C(t,v(t,0));if(!e||!N(t.charCodeAt(e.end)))return;const s=t.slice(e.end).trim(),n=lo(s),r=s.slice(0,n).trim(),i=s.slice(n).trim();if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:i||void 0}}
function lo(t){const e=t.indexOf(" = ");if(e>=0)return e;const s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s}var fo=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function rs(t,e){const n=(t&65535)*40543,r=(t>>>16)*40543,i=n+r%65536*65536,o=Math.floor(r/65536)+Math.floor(i/4294967296);return(i%4294967296^o)&e}
function is(t,e,s){const n=(a,c)=>{const{offset:d,bytes:_}=s.fields[a];return go(t,e+d,_,c)},r=n("Key",!1),i=os(n("NonPagedAllocs",!1),n("NonPagedFrees",!1),n("NonPagedBytes",!0)),o=os(n("PagedAllocs",!1),n("PagedFrees",!1),n("PagedBytes",!0));if(!(r===void 0||!i||!o))return{tag:O(r),nonPaged:i,paged:o}}
function os(t,e,s){if(!(t===void 0||e===void 0||s===void 0))return{allocs:t,frees:e,bytes:s}}
function go(t,e,s,n){const r=z(t,e,4),i=s===8?z(t,e+4,4):0;if(r===void 0||i===void 0)return;const a=n&&(s===8?i:r)>=2147483648?-(s===8?2**64:2**32):0,c=s===8?(i+a/2**32)*2**32+r:r+a;return Number.isSafeInteger(c)?c:void 0}
function as(t){const[e,...s]=t;if(e)return s.reduce((n,r)=>({tag:n.tag,nonPaged:cs(n.nonPaged,r.nonPaged),paged:cs(n.paged,r.paged)}),e)}var cs=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function po(t,e){const s=new Map;for(let n=0;(n+1)*e.size<=t.length;n+=1){const r=is(t,n*e.size,e);r&&r.tag!==0&&s.set(n,r)}return s}
function vo(t,e){const s=new Map;let n;for(const r of t){if(r.length>it)continue;const i=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(r);if(!i)continue;const[,o="",a="",c="",d=""]=i;n!=null||(n=o.length),!(o.length>n||s.has(c))&&s.set(c,{offset:Number.parseInt(a,16),type:d.trim()})}return s.size===0?void 0:{name:e,fields:s}}var ds=(t,e)=>vo(t.query(Zi(e)),e);
function _s(t){let e;t.fields.forEach(n=>{(!e||n.offset>=e.offset)&&(e=n)});const s=e&&us(e.type);return e&&s!==void 0?e.offset+s:void 0}
function us(t){var i,o,a;const[,e="1",s=""]=(i=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?i:[],n=(o=/^U?[Ii]nt([1248])B$/.exec(s))==null?void 0:o[1],r=(a=/^Ptr(32|64)\b/.exec(s))==null?void 0:a[1];return n?Number(e)*Number(n):r?Number(e)*(Number(r)/8):void 0}var mo=16,hs=12,ko=4096;
function bo(t,e,s){const n=ds(t,"_POOL_TRACKER_BIG_PAGES"),r=n==null?void 0:n.fields.get("Key"),i=n==null?void 0:n.fields.get("NumberOfBytes"),o=i!=null?i:n==null?void 0:n.fields.get("NumberOfPages"),a=e("PoolBigPageTable"),c=e("PoolBigPageTableSize");if(!n||!r||!o||!a||!c)return;const d=ss(t,a,s),_=H(t,c);if(!d||!_||(_&_-1)!==0)return;const h=_s(n);if(h===void 0)return;const l={keyOffset:r.offset,sizeOffset:o.offset};return u({address:d,slots:_,entrySize:h},l,{sizeUnit:i?1:ko,pointerSize:s})}
function wo(t,e,s){const n=So(s),r=rs(n,e.slots-1);if(e.sizeUnit===1)return Jt(t,e,r,s);const i=Jt(t,e,r,s);if(i.kind==="found")return i;const o=Jt(t,e,yo(n)&e.slots-1,s);return o.kind==="found"?o:{kind:"unreadable"}}var yo=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Jt(t,e,s,n){const{address:r,slots:i,entrySize:o,keyOffset:a,sizeOffset:c,sizeUnit:d,pointerSize:_}=e,h=Math.min(mo,i-s),l=t.readMemory(Kt(r,s,o),h*o);if(!l)return{kind:"unreadable"};for(let m=0;m<l.length;m+=o){if(at(l,m,_)!==n)continue;const f=at(l,m+c,_),w=f&&V(Bt,f);if(w===void 0)return{kind:"unreadable"};const M=w*d;return{kind:"found",tag:mt(l.subarray(m+a,m+a+4)),bytes:M}}return{kind:"absent"}}
function So(t){const{high:e,low:s}=E(t);return(s>>>hs|e<<32-hs)>>>0}var $o=8,To=64;
function ls(t,e,s){const n=No(ds(t,"_POOL_TRACKER_TABLE")),r=gs(t,e("PoolTrackTable"),s),i=Xt(t,e("PoolTrackTableSize")),o=Xt(t,e("PoolTrackTableMask"));if(!n||!r||i===void 0||o===void 0)return;const a=e("ExPoolTagTables"),c=a?ns(t,a,To,s):[],d=[r,...c.filter(l=>l!==r)],_=gs(t,e("PoolTrackTableExpansion"),s),h=Xt(t,e("PoolTrackTableExpansionSize"));return{layout:n,tables:d,slots:i,mask:o,expansion:_&&h?{table:_,slots:h}:void 0}}
function Yt(t,e,s){const n=xo(t,e,s);if(n.kind!=="slot")return n.kind==="none"?Eo(t,e,s):n;const r=[];for(const i of e.tables){const o=dt(t,e,i,n.index,1);if(!o)return{kind:"unreadable"};const a=o.get(0);a&&R(a.tag)===s&&r.push(a)}return fs(as(r))}
function Ao(t,e){const s=new Map;for(const o of e.tables){const a=dt(t,e,o,0,e.slots);if(!a)return;a.forEach((c,d)=>{var _;s.set(d,[...(_=s.get(d))!=null?_:[],c])})}const{expansion:n}=e,r=n?dt(t,e,n.table,0,n.slots):[];return r?[...[...s.values()].map(as),...r.values()].filter(o=>o!==void 0):void 0}
function xo(t,e,s){const[n]=e.tables;if(!n)return{kind:"unreadable"};const r=e.mask+1;let i=rs(s,e.mask);for(let o=r;o>0;){const a=Math.min($o,r-i,o),c=dt(t,e,n,i,a);if(!c)return{kind:"unreadable"};for(let d=0;d<a;d+=1){const _=c.get(d);if(!_)return{kind:"none"};if(R(_.tag)===s)return{kind:"slot",index:i+d}}i=(i+a)%r,o-=a}return{kind:"none"}}
function dt(t,{layout:e},s,n,r){const i=Kt(s,n,e.size),o=t.readMemory(i,r*e.size);return o&&po(o,e)}
function Eo(t,e,s){var o;const{expansion:n}=e,r=n&&dt(t,e,n.table,0,n.slots);if(n&&!r)return{kind:"unreadable"};const i=[...(o=r==null?void 0:r.values())!=null?o:[]].find(a=>R(a.tag)===s);return i?fs(i):Oo(t,e)}
function Oo(t,e){for(const s of e.tables){const n=Kt(s,e.slots-1,e.layout.size),r=t.readMemory(n,e.layout.size),i=r&&is(r,0,e.layout);if(!i)return{kind:"unreadable"};if(i.nonPaged.allocs+i.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function fs(t){if(!t)return{kind:"unreadable"};const{nonPaged:e,paged:s}=t;return{kind:"found",counts:{allocs:e.allocs+s.allocs,frees:e.frees+s.frees}}}
function No(t){const e=t&&_s(t);if(!t||e===void 0)return;const s={};for(const n of fo){const r=t.fields.get(n),i=r&&us(r.type);if(!r||i!==4&&i!==8)return;s[n]={offset:r.offset,bytes:i}}return{size:e,fields:s}}var gs=(t,e,s)=>e&&ss(t,e,s),Xt=(t,e)=>e&&H(t,e),Po=(t,e)=>D(t.start,e)<=0&&D(e,t.end)<0,ps=(t,e)=>t.modules.find(s=>!s.unloaded&&Po(s,e)),Zt=t=>t.find(({name:e,unloaded:s})=>!s&&e.toLowerCase()==="nt"),Mo=(t,e)=>{var s;return((s=ps(t,e))==null?void 0:s.name.toLowerCase())==="nt"},Ro=64;
function vs(t){const e=Qt(t);if(!e)return{kind:"noPointerSize"};const s=_t(t,"PoolHitTag",e);if(!s)return{kind:"noSymbol",name:"PoolHitTag"};const n=Qe(t.query(ts)).map(d=>u({},d,{start:K(d.start,e),end:K(d.end,e)}));if(!Zt(n))return{kind:"noModules"};const r=Co(t),i=d=>_t(t,d,e),o=i("KiProcessorBlock"),a=ls(t,i,e),c=bo(t,i,e);return{kind:"read",target:u({pointerSize:e},r,{poolHitTag:s,modules:n,contextRegisters:Bo.filter(d=>Io(t,d)),processorBlocks:o?ns(t,o,Ro,e):[],tracker:a,bigPages:c})}}var Bo=["$thread","$pcrb"],Io=(t,e)=>T(()=>St(t.query(Wi(e))).has(e),()=>!1);
function _t(t,e,s){const n=`nt!${e}`.toLowerCase(),r=uo(t.query(Xi(e))).find(i=>i.name.toLowerCase()===n);return r&&K(r.address,s)}
function Qt(t){const e=St(t.query(Ki)).get("$ptrsize");return e===q(0,4)?4:e===q(0,8)?8:void 0}
function Co(t){var i,o;const s=(i=t.query(Ji).find(a=>/Kernel Version/i.test(a)))!=null?i:"",n=(o=/Kernel Version\s+(\d{4,6})\b/i.exec(s))==null?void 0:o[1],r=/\bARM\s?64\b/i.test(s);return{description:s.trim(),isArm:r,build:n?Number(n):void 0}}var X=t=>T(()=>{const e=Qt(t),s=e&&_t(t,"PoolHitTag",e),n=s&&H(t,s);return s===void 0||n===void 0?{kind:"notRead"}:{kind:"read",address:s,value:n}},()=>({kind:"notRead"})),te=(t,e,s)=>({thing:{kind:"poolHitTag"},address:t,before:es(e),after:es(s),repair:qt(e)});
function Lo(t,e,s){const n=e.tracker;if(!n)return{kind:"unknown"};const r=c=>c!==void 0&&Yt(t,n,c).kind==="found",i=Yt(t,n,s);if(i.kind==="unreadable"||i.kind==="overflow")return{kind:"unknown"};const o=zo(s);return i.kind==="found"?{kind:"seen",twin:r(o)?o:void 0}:{kind:"unseen",meant:[Yn(s),o].find(r)}}
function zo(t){const e=t>>>24;if(!(e!==32&&e!==0))return O(t&16777215|(e===0?32:0)<<24)}var Ho=3790,Fo=1024;
function Do(t,e,s,n){const r=ee(t);if(r)return Z(r);const i=jo(t,e);if(i.kind!=="read")return Z(i);const{target:o}=i,a=H(t,o.poolHitTag);if(a===void 0)return Z({kind:"unreadable"});if(!ut(a))return Z({kind:"alreadyArmed",value:a});if(Uo(t,o))return Z({kind:"taggingOff"});const c=Wo(s,Lo(t,o,s),n);return c?Z(c):{kind:"ready",target:o,idle:a}}
function ee(t){const{kernel:e,live:s,description:n=""}=t.session();return e===!1||/user mode/i.test(n)?{kind:"notKernel"}:s===!1||/\bdump\b/i.test(n)?{kind:"notLive"}:/^local\b/i.test(n)?{kind:"localKernel"}:void 0}var ut=t=>t===0||t>=2147483648,Z=t=>({kind:"refused",problem:t});
function jo(t,e){const s=vs(t),n=s.kind==="read"?s.target.modules.filter(r=>!r.unloaded):[];return s.kind!=="noModules"&&n.length>1?s:(e.debugger(Yi),vs(t))}
function Uo(t,e){if(e.build===void 0||e.build>=Ho)return!1;const s=_t(t,"NtGlobalFlag",e.pointerSize),n=s&&H(t,s);return n!==void 0&&(n&Fo)===0}
function Wo(t,e,s){switch(e.kind){case"seen":return e.twin===void 0||s?void 0:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return s?void 0:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function Go(t,e){var d;if((e==null?void 0:e.arming)!=="planned"&&(e==null?void 0:e.arming)!=="applied")return{kind:"nothing"};const{tag:s,poolHitTag:n,target:r}=e.start,i=ut(n.before)?n.before:0,o={armed:s,saved:i,address:n.address};if(ee(t))return{kind:"otherBoot"};const a=X(t),c=qo(t,r.pointerSize);return a.kind!=="read"||!c?{kind:"unknown",note:o}:a.address!==o.address||c!==((d=r.kernelBase)!=null?d:c)?{kind:"otherBoot"}:a.value===s?{kind:"armed",note:o}:{kind:"disarmed"}}var qo=(t,e)=>T(()=>{const s=Zt(Qe(t.query(ts)));return s&&K(s.start,e)},()=>{}),ms=1e3,Q=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,ks=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Vo=class{
constructor(t,e,s,n){this.__0=t,this.__f=e,this.__2=s,this.__d=n}
save(t){return this.__2.save(ks(t),[...this.__d.records.values()])}
open(t){const{armed:e}=this.__d;if(e)return{kind:"armed",tag:e.arming.tag};this.__2.flush();const s=ks(t),n=new Bi,{files:r,isWhole:i,failure:o}=this.__5t(s,t,n),a=n.end();if(r===0)return o!=null?o:{kind:"notFound",path:Q(s,0)};if(a.kind==="newer")return a;if(a.kind==="noRecording")return o!=null?o:{kind:"noRecording",path:t};const{recording:c}=a,d=Go(this.__0,c.lastHunt),{hunts:_,nextSeq:h,problems:l}=c;this.__d.show(_,d.kind==="armed"?d.note:void 0);const m=i&&l.count===0;return this.__2.opened(m?{base:s,nextSeq:h,nextSegment:r,hunts:_}:void 0),{kind:"opened",base:s,recording:c,left:d,cut:o==null?void 0:o.message}}
__5t(t,e,s){let n=0,r=!0;return T(()=>{let i=Q(t,0);for(this.__f.exists(i)||(i=e,r=!1);n<ms&&this.__f.exists(i)&&(n+=1,!!this.__f.read(i,o=>s.push(o)));)i=Q(t,n);return{files:n,isWhole:r}},({call:i,message:o})=>({files:n,isWhole:!1,failure:{kind:"failed",path:i,message:o}}))}},Ko=class{
constructor(t,e,s){this.__h=[];this.__49=0;this.__2j=t,this.__0=e,this.__48=s}
get open(){return this.__h}
run(t){return this.__2j.run(t)}
debugger(t){return this.__2j.change(t)}
plan(t){this.__49+=1;const e=u({id:this.__49},t);return this.__3a(e,"planned"),e}
adopt(t){const e=this.plan(t);return this.__h.push(e),e}
apply(t){this.__h.push(t);const s=se(t.before,this.__23(t))?this.__1f(t.address,t.after):void 0;if(se(t.after,this.__23(t)))return this.__3a(t,"applied"),{kind:"applied"};const n=this.undo(t);return{kind:"refused",failure:s,undone:n}}
undo(t){var s;if(!this.__h.includes(t))return{kind:"undone"};let e;for(let n=0;;n+=1){const r=this.__23(t);if(se(t.before,r))return this.__p(t,"undone"),{kind:"undone"};const i=r?Xo(r,t):!this.__5d(t);if(n===Jo)return i?Yo(t,e):this.__5m(t);i&&(r||n>1)&&(e=(s=this.__1f(t.address,t.before))!=null?s:e)}}
undoAll(){return[...this.__h].reverse().map(t=>this.undo(t))}
forget(){for(const t of[...this.__h])this.__p(t,"gone")}
__p(t,e){this.__h.splice(this.__h.indexOf(t),1),this.__3a(t,e)}
__5m(t){return this.__p(t,"gone"),{kind:"notOurs"}}
__3a(t,e){this.__48({change:t,state:e,time:this.__0.now()})}
__1f(t,e){return T(()=>this.__2j.change(eo(t,e)).find(s=>s.trim()!==""),({message:s})=>s)}
__23(t){return this.__0.readMemory(t.address,t.before.length)}
__5d({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;const s=X(this.__0);return s.kind==="read"&&s.address!==e}},Jo=3,Yo=({repair:t},e)=>({kind:"stillThere",repair:t,failure:e}),se=(t,e)=>e!==void 0&&t.every((s,n)=>s===e[n]),Xo=(t,{before:e,after:s})=>t.every((n,r)=>n===e[r]||n===s[r]),bs=t=>(t>>>0).toString(16).padStart(8,"0");
function Zo(t,e){const s=`${bs(e.armed)} ${bs(e.saved)} ${e.address}`;ws(()=>t.debugger(ro(s)))}
function ne(t){ws(()=>t.debugger(oo))}var Qo=t=>T(()=>{const e=t.query(io),s=e.map(ta).find(n=>n!==void 0);return s?{kind:"found",note:s}:{kind:e.length===0?"unknown":"none"}},({message:e})=>({kind:e.includes(yt)?"none":"unknown"}));
function ta(t){const e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,s="",n="",r=""]=e!=null?e:[],i=vt(r);if(!e||!i)return;const o=a=>Number.parseInt(a,16);return{armed:O(o(s)),saved:o(n),address:i}}var ws=t=>T(t,()=>{}),ea=class{
constructor(t,e,s,n){this.__46=!1;this.__1=t,this.target=e,this.tag=s,this.idle=n,this.repair=qt(n)}
get change(){return this.__n}
leaveNote(){const{tag:t,idle:e,target:s}=this;Zo(this.__1,{armed:t,saved:e,address:s.poolHitTag})}
arm(){if(this.__46)return{kind:"refused",failure:void 0,undone:{kind:"undone"}};const{target:t,tag:e,idle:s}=this;return this.__n=this.__1.plan(te(t.poolHitTag,s,e)),this.__1.apply(this.__n)}
pause(){if(!this.__n)return{kind:"undone"};const t=this.__1.undo(this.__n);return t.kind!=="stillThere"&&(this.__n=void 0),t}
disarm(){this.__46=!0;const t=this.pause();return t.kind!=="stillThere"&&ne(this.__1),t}
forget(){this.__1.forget(),this.__n=void 0}};
function sa(t){for(const[e,{symbol:s}]of t.slice(0,I(t)).entries()){if(!s||e===0&&Pr(s))continue;const n=Ht(s);if(n==="alloc"||n==="free")return n}}
function ys(t){var n;if(t.offset!==0)return;const e=(n=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?void 0:n[1];if(e!==void 0)return Ce(e);const s=Ht(t);return s==="neither"?void 0:s}
function tt(t){const e=Wt(t),{head:s,offset:n}=na(e);if(n===void 0)return;const r=s.indexOf("!"),i=r<0?s:s.slice(0,r);if(!ra(i))return;if(r<0)return s===e?void 0:{module:i,name:"",offset:n};const o=s.slice(r+1);return o.trim()===""||o.endsWith("(")?void 0:{module:i,name:o,offset:n}}
function na(t){var r;const[,e,s]=(r=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?r:[];if(e===void 0||s===void 0)return{head:t,offset:0};const n=Number.parseInt(s,16);return{head:e,offset:Number.isSafeInteger(n)?n:void 0}}var ra=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),re={kind:"none"};
function ia(t){var r,i;const e=(r=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(t.trim()))==null?void 0:r[1];if(e===void 0||e.length>4096)return re;const s=(i=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(e))==null?void 0:i[1];if(s!==void 0)return oa(s);if(/^[a-z][a-z0-9]{1,2}$/.test(e))return{kind:"register",register:e};const n=tt(Ss(e).text);return n?{kind:"symbol",symbol:n}:re}
function oa(t){var r,i;const{text:e,address:s}=Ss(t);if(!s)return re;const n=aa((i=(r=tt(e))==null?void 0:r.name)!=null?i:"");return{kind:"slot",address:s,import:n}}
function Ss(t){const e=t.lastIndexOf(" ("),s=t.endsWith(")")?vt(t.slice(e+2,-1)):void 0;return e>=0&&s?{text:t.slice(0,e),address:s}:{text:t}}
function aa(t){var e;return(e=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(t))==null?void 0:e[1]}
function $s(t){const e=C(t,ca(t));if(!e||t.charAt(e.end)!==" ")return;const s=_a(t,e.end+1),n=s===void 0?e.end+1:e.end+1+s.length,r=ha(t.slice(n).trim().replace(/\s+/g," "));if(ua(r))return s===void 0||s.charAt(0)==="?"?{address:e.address,text:r}:{address:e.address,code:s.toLowerCase(),text:r}}
function ca(t){const e=v(t,0),s=G(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e}var da=["fadd","fabd"];
function _a(t,e){if(t.startsWith("??",e))return"??";const s=t.slice(e,G(t,e)),n=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||n!==" "))return da.includes(s)?void 0:s}
function ua(t){var s;const e=(s=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?void 0:s[1];return e===void 0?t==="???"||t==="????":!(e.length===8&&G(e,0)===8)}var ha=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),la=t=>wt(t,$s),fa=t=>wt(t,ga);
function ga(t){const e=C(t,v(t,0));if(!e||!t.startsWith("  ",e.end))return;const s=C(t,e.end+2);if((s==null?void 0:s.pointerSize)!==e.pointerSize)return;const n=t.slice(s.end).trim();return{address:e.address,value:s.address,symbol:n||void 0}}
function pa(t,e){const s=la(t.query(Qi(e))).pop();if(!s)return{kind:"undecided"};const n=ia(s.text);switch(n.kind){case"symbol":return Ts(n.symbol);case"slot":return n.import===void 0?va(t,n.address):ma(n.import);case"register":case"none":return{kind:"undecided"}}}
function va(t,e){const s=fa(t.query(to(e)))[0],n=(s==null?void 0:s.symbol)===void 0?void 0:tt(s.symbol);return n?Ts(n):{kind:"undecided"}}
function ma(t){const e=ys({module:"nt",name:t,offset:0});return e?{kind:"pool",of:e}:{kind:"notPool"}}
function Ts(t){const e=ys(t);return e?{kind:"pool",of:e}:{kind:t.module.toLowerCase()==="nt"?"notPool":"undecided"}}var ka=class{
constructor(t,e){this.__3s=new Set;this.__g=new Map;this.__0=t,this.__a=e}
classify(t){const e=this.__5b(t);if(e)return{kind:"foreign",stop:e};const s=sa(t.stack);return s?{kind:"hit",of:s}:this.__50(t)}
__5b({report:t,ip:e,stack:s}){var a,c,d;if((t==null?void 0:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?void 0:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?void 0:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?void 0:t.kind)==="other")return{kind:"other",event:t.event};const n=(c=(a=s[0])==null?void 0:a.text)!=null?c:"";if(!Mo(this.__a,e)||!this.__5g(e))return{kind:"other",event:n};const r=I(s),i=(d=s[0])==null?void 0:d.symbol,o=r===1&&i!==void 0&&ze(i);return r===0||o?{kind:"otherBreak",at:n}:void 0}
__5g(t){if(this.__3s.has(t))return!0;const e=this.__0.readMemory(t,4);if(!e)return!1;const s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.__3s.add(t),s}
__50({ip:t,stack:e}){var i,o;const s=e[I(e)];if(!(s!=null&&s.address))return{kind:"hit",of:"unknown"};const n=this.__g.get(t);if(n)return{kind:"hit",of:n};const r=pa(this.__0,s.address);switch(r.kind){case"pool":return this.__g.set(t,r.of),{kind:"hit",of:r.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(o=(i=e[0])==null?void 0:i.text)!=null?o:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},ba=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function ie(t){var n;const e=ba.exec(t);if(!e)return;const s=((n=e[2])!=null?n:"").trim();return e[1]===void 0?{command:s}:{processor:Number(e[1]),command:s}}
function As(t){let e=v(t,0);if(t.charAt(e)==="#"&&(e=v(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;const s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?"names":void 0}var wa="(Inline)",ya="(Inline Function)",xs=t=>t===4?3:4,Sa=5,$a=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Ta=/\+0x[0-9a-f]+(?=\s)/i;
function oe(t){const e=Wt(t),s=Aa(e),n=e.slice(s),r=n.startsWith(" [")?1:n.indexOf(") [")+2;return{text:Wt(e.slice(0,s)),source:Es(n.slice(r))}}
function Aa(t){const e=Ta.exec(t);if(e)return e.index+e[0].length;const s=xa(t);if(s>=0)return s;const n=t.indexOf(" [");return n>=0&&Es(t.slice(n+1))?n:t.length}
function xa(t){const e=t.indexOf(" (");if(e<0)return-1;const s=$a.map(n=>t.indexOf(n,e)).filter(n=>n>=0);return s.length===0?-1:Math.min(...s)}
function Es(t){const e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;const s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>Ut(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:void 0}
function Os(t,e){const s=v(t,0),n=Oa(t,s),r=n===void 0?s:v(t,G(t,s));return e==="names"?Ca(t.slice(r),n):t.charCodeAt(r)===Ea?Ia(t,r,n):Na(t,r,n,e)}var Ea=40,Ns=58;
function Oa(t,e){const s=G(t,e),n=s-e;if(!(n<2||n>3||!N(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)}
function Na(t,e,s,n){const r=C(t,e);if(!r)return;const i=n==="noBase"?r:Pa(t,r,n);if(!i||!N(t.charCodeAt(i.end)))return;const{pointerSize:o}=i,a=v(t,i.end),c=Ra(t,Ma(t,a),o),d=c&&Ms(t.slice(c.end));if(!(!c||!d))return{number:s,pointerSize:o,base:n==="noBase"?void 0:r.address,returnAddress:i.address,gap:a-i.end,args:c.words,inline:!1,text:d.text,source:d.source,symbol:d.symbol}}
function Pa(t,e,s){const n=v(t,e.end);if(s!=="wide"&&n!==e.end+1)return;const r=C(t,n);return(r==null?void 0:r.pointerSize)===e.pointerSize?r:void 0}var Ma=(t,e)=>t.startsWith("(T) ",e)?v(t,e+3):e;
function Ra(t,e,s){const n=t.charCodeAt(e)===Ns,r=[];let i=n?v(t,e+1):e;for(;r.length<xs(s);){const o=C(t,i);if((o==null?void 0:o.pointerSize)!==s||!Ba(t,o.end))break;r.push(o.address),i=v(t,o.end)}if(!(n&&t.charCodeAt(i)!==Ns)&&!(r.length>0&&r.length<xs(s)))return{words:r,end:n?v(t,i+1):i}}var Ba=(t,e)=>e>=t.length||N(t.charCodeAt(e));
function Ia(t,e,s){const n=[ya,wa].find(o=>t.startsWith(o,e));if(n===void 0)return;let r=e+n.length;for(;r<t.length&&" -`:".includes(t.charAt(r));)r++;const i=Ms(t.slice(r));return i&&i.text!==""?u({},i,Ps,{number:s,inline:!0}):void 0}var Ps={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function Ca(t,e){const s=oe(t),n=tt(s.text),r=n!==void 0&&n.name!=="",i=e!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!r&&!i))return u({},s,Ps,{symbol:n,number:e,inline:!1})}
function Ms(t){const{text:e,source:s}=oe(t),n=tt(e);return n!==void 0||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:n}:void 0}var Rs=1e3,$t=(t,e)=>({line:t,text:e.slice(0,200)});
function La(t){var s;const e=new Fa;for(let n=0;n<t.length&&e.push((s=t[n])!=null?s:"",n)!=="after";n++);return e.listing()}var za=1e4,Ha=8,Fa=class{
constructor(){this.__k=[];this.__v=[];this.__8=[];this.__3v="frames";this.__41=!1;this.__3y=!1;this.__2x=!0}
get begun(){return this.__41||this.__k.length>0}
get fromTop(){return this.__k.length>0&&this.__2x}
push(t,e){if(t.length>it)return this.__s(t,e);if(this.__2c)return this.__52(t,e,this.__2c);const s=Os(t,this.__3v);return s?this.__5w(s,t,e):this.__5o(t,e)}
listing(){return{style:this.__3k,frames:this.__k,unread:this.__k.length===0?[...this.__v,...this.__8]:this.__v}}
__5w(t,e,s){return t.text===""?!this.begun||!this.__3w(t)?this.__s(e,s):(this.__2c={row:t,line:$t(s,e)},"taken"):this.__3w(t)?(this.__30(),this.__3o(t),"taken"):"after"}
__52(t,e,{row:s,line:n}){this.__2c=void 0;const r=Os(`00 ${t.trim()}`,"names");return!(r!=null&&r.symbol)||r.symbol.name===""?(this.__8.push(n),this.push(t,e)):(this.__3o(u({},s,{text:r.text,symbol:r.symbol})),"taken")}
__5o(t,e){const s=v(t,0);if(s===t.length)return this.__k.length>0&&this.__12===void 0?"after":"taken";const n=As(t);return n?this.__1a(n):Ua(t,s)?(this.__3y=!0,"taken"):this.begun?Ga(t,s)?"taken":qa(t)?(this.__k.length===0&&(this.__2x=!1),this.__20=void 0,"taken"):ie(t)?"after":this.__s(t,e):"other"}
__1a(t){return this.__k.length>0?"after":(this.__41=!0,this.__3v=t,"taken")}
__3w(t){var s;if(this.__k.length===0)return!0;if(this.__k.length>=za)return!1;const e=(s=this.__3k)==null?void 0:s.pointerSize;return e!==void 0&&t.pointerSize!==void 0&&e!==t.pointerSize?!1:t.number===void 0||this.__12===void 0?t.number===this.__12:t.number>this.__12}
__3o(t){var n,r;this.__12!==void 0&&t.number!==this.__12+1&&(this.__20=void 0),this.__k.length===0&&((n=t.number)!=null?n:this.__v.length)>0&&(this.__2x=!1);const s=this.__20;this.__12=t.number,(r=this.__3k)!=null||(this.__3k=ja(t)),this.__k.push(Da(t,s,this.__3y)),t.inline||(this.__20=t.returnAddress===Bt?void 0:t.returnAddress)}
__s(t,e){return this.begun?this.__8.length>=Ha?"after":(this.__8.push($t(e,t)),"other"):"other"}
__30(){this.__8.length>0&&this.__12===void 0&&(this.__20=void 0);for(const t of this.__8)this.__v.length<Rs&&this.__v.push(t);this.__8=[]}};
function Da(t,e,s){const{text:n,args:r,inline:i}=t,o={text:n,args:r,inline:i,doubtful:s};return e!==void 0&&(o.address=e),t.symbol!==void 0&&(o.symbol=t.symbol),t.base!==void 0&&(o.base=t.base),t.returnAddress!==void 0&&(o.returnAddress=t.returnAddress),t.source!==void 0&&(o.source=t.source),o}
function ja(t){if(t.pointerSize!==void 0)return{pointerSize:t.pointerSize,generation:t.gap>=Sa?"new":"old",numbered:t.number!==void 0,args:t.args.length>0}}var Ua=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),Wa=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Ga=(t,e)=>Wa.some(s=>t.startsWith(s,e)),qa=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Bs=t=>t==="last"||t==="after",Va=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Ka=256,Ja=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Is(t){var s;if(t.length>Ka||!Ya(t))return;const e=t.trim();if(Va.test(e))return{kind:"breakInstruction"};if(e.startsWith("Breakpoint ")){const n=(s=/^Breakpoint (\d{1,9}) hit$/.exec(e))==null?void 0:s[1];return n===void 0?void 0:{kind:"breakpoint",number:Number(n)}}return e.startsWith("*** Fatal System Error: ")?Xa(e):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(e)?{kind:"other",event:e}:Ja.some(n=>n.test(e))?{kind:"targetGone",event:e}:void 0}var Ya=t=>"B*STND^".includes(t.charAt(v(t,0)))||t.includes(" - code ");
function Xa(t){var s;const e=(s=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?void 0:s[1];if(e!==void 0)return{kind:"bugcheck",code:Number.parseInt(e,16),parameters:Cs(t)}}
function Cs(t){var n,r;const e=(n=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?void 0:n[1],s=[];for(const i of(r=e==null?void 0:e.split(","))!=null?r:[]){const o=vt(i.trim());o&&s.push(o)}return s}var Za=t=>t.charAt(v(t,0))==="#"&&As(t)===void 0;
function Qa(t){var s;let e;for(const n of t){if(e&&e.push(n)!=="after")continue;const r=Is(n);r&&(e=new sc(r))}return(s=e==null?void 0:e.report())!=null?s:tc(t)}
function tc(t){const e=new zs;for(const s of t)e.push(s);return e.place.instruction?u({kind:"stepped"},e.place):void 0}var ec=24,sc=class{
constructor(t){this.__3c=new zs;this.__8=0;this.__1c=t,this.__2v=t.kind==="targetGone"}
push(t){const e=this.__2v?"after":this.__64(t);return this.__2v=Bs(e),e}
report(){const t=this.__1c;return t.kind==="targetGone"?t:u({},t,this.__3c.place)}
__64(t){if(t.length>it)return this.__s();const e=Is(t);if(e)return this.__6c(e)?"taken":"after";if(rc(t))return this.__57(t.trim()),"taken";if(ie(t))return"after";const s=this.__3c.push(t);return s==="instruction"?"last":s==="symbol"?"taken":this.__s()}
__6c(t){return this.__1c.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3c.place.symbol===void 0}
__57(t){const e=this.__1c;e.kind==="bugcheck"&&e.parameters.length===0?this.__1c=u({},e,{parameters:Cs(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1c={kind:"manualBreak"}:t.startsWith(Ls)&&(this.__1c={kind:"other",event:t}))}
__s(){return this.__8++,this.__8>ec?"after":"other"}},Ls="A fatal system error has occurred",nc=["*","(0x",Ls];
function rc(t){const e=v(t,0);return e===t.length||Za(t)?!0:nc.some(s=>t.startsWith(s,e))}var zs=class{
constructor(){this.place={}}
push(t){const e=$s(t);if(e){const n=this.__4n;return this.place={symbol:n,instruction:e},"instruction"}const s=ic(t);return s===void 0?"other":(this.__4n=s,this.place={symbol:s},"symbol")}};
function ic(t){const e=t.trim();if(!e.endsWith(":"))return;const s=oe(e.slice(0,-1));return tt(s.text)&&s.text}var oc=24;
function Hs(t,e,s,n=oc){var m,f,w,M;const r=Qa(s);if((r==null?void 0:r.kind)==="targetGone")return{kind:"targetGone",event:r.event};const i=t.query(Gi(n,e.pointerSize===4,e.contextRegisters)),o=ac(St(i),e),a=(f=(m=o.get("eip"))!=null?m:o.get("rip"))!=null?f:o.get("pc"),c=(M=(w=o.get("esp"))!=null?w:o.get("rsp"))!=null?M:o.get("sp");if(!a||!c)return Fs("registers",i);const[d,..._]=La(i).frames;if(!d)return Fs("stack",i);const h=cc(o,e),l=o.get("$thread");return{kind:"read",reading:{report:r,ip:a,sp:c,registers:o,stack:[u({},d,{address:a}),..._],thread:l,processor:h}}}var Fs=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function ac(t,e){const s=new Map;return t.forEach((n,r)=>{s.set(r,K(n,e.pointerSize))}),s}
function cc(t,e){const s=t.get("$pcrb"),n=s===void 0?-1:e.processorBlocks.indexOf(s);return n>=0?n:e.processorBlocks.length===1?0:void 0}var dc=16,_c=2*3600,uc=20,hc=60,lc=30,fc=class{
constructor(t,e){this.__c=0;this.__2q=0;this.__13=t,this.__18=e,this.__2u=new ka(t.reader,t.target),this.__3j=t.reader.now(),this.__i=this.__3j}
run(t=!1){const e=this.__6g(t),{stepOut:s}=this.__13;return{end:e,hits:this.__c,seconds:this.__2l(),hasMissed:s.hasMissed}}
__6g(t){return T(()=>{var e;for(t&&this.__66();;){const s=(e=this.__4z())!=null?e:this.__61();if(s)return s}},({call:e,message:s})=>({kind:"failed",call:e,message:s}))}
__66(){const{reader:t,target:e}=this.__13,s=Hs(t,e,[],this.__18.frames);if(s.kind!=="read")return;const n=this.__2u.classify(s.reading);n.kind==="hit"&&this.__4k(s.reading,n.of)}
__61(){const{reader:t,changes:e,target:s,isCurrent:n}=this.__13,r=n()?e.run(ji):[];if(!n())return{kind:"superseded"};const i=Hs(t,s,r,this.__18.frames);if(i.kind==="targetGone")return i;if(i.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${i.missing} in the answer: ${i.answer}`};const o=this.__2u.classify(i.reading);return o.kind==="foreign"?{kind:"foreign",stop:o.stop}:this.__4k(i.reading,o.of)}
__4k(t,e){this.__2q=e==="unknown"?this.__2q+1:0,this.__c+=1;const{evidence:s,stepOut:n}=this.__13,r=s.record(t,e,n);return this.__3l(),n.trouble?gc(n.trouble):r==="full"?{kind:"tooManyBlocks"}:void 0}
__4z(){if(this.__2q>=dc)return{kind:"unknownHits",count:this.__2q};if(this.__c>=this.__18.hits)return{kind:"hits"};const{seconds:t}=this.__18;return t!==void 0?this.__2l()>=t?{kind:"seconds"}:void 0:this.__5e()}
__5e(){const t=this.__2l();if(this.__c<uc||t<hc)return;const e=this.__c/t;return this.__18.hits/e>_c?{kind:"tooSlow",hitsPerSecond:e}:void 0}
__3l(){const t=this.__13.reader.now();if(t-this.__i<lc*1e3)return;this.__i=t;const{observer:e}=this.__13,s=this.__18.hits;e({kind:"progress",hits:this.__c,wanted:s,seconds:this.__2l()})}
__2l(){return(this.__13.reader.now()-this.__3j)/1e3}};
function gc(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var F=4,Tt={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Ds={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},pc=class{
reset(){this.__3h=void 0,this.__39=void 0}
read(t){const e=v(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3h=vc(t);else if(t.startsWith("NonPaged",e))this.__39=/^NonPaged +Paged$/.test(t.trim())?e:void 0;else if(t.startsWith("Tag",e))return this.__1a(t)}}
__1a(t){const[e,...s]=mc(t);if((e==null?void 0:e.text)!=="Tag")return;const n=s.map(c=>c.text).join(" "),r=n===Ds.verbose.join(" ");if(!r&&n!==Ds.summary.join(" "))return;const i=s.map((c,d)=>{var _,h;return c.end-((h=(_=s[d-1])==null?void 0:_.end)!=null?h:e.start+F)}),o=r?"verbose":this.__63(i,e.start),a=this.__3h;return this.reset(),{layout:o,tagColumn:e.start,sort:a,widths:i.join()===Tt[o].join()?i:void 0}}
__63(t,e){if(t.join()===Tt.current.join())return"current";if(t.join()!==Tt.oldest.join())return"old";const s=this.__39;return(s===void 0?e===0:s-e===12)?"oldest":"old"}};
function vc(t){const e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?void 0:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function mc(t){const e=[];let s=v(t,0);for(;s<t.length;){const n=t.indexOf(" ",s),r=n<0?t.length:n;e.push({text:t.slice(s,r),start:s,end:r}),s=v(t,r)}return e}var js={kind:"unread"};
function kc(t,e){const s=v(t,0);if(t.startsWith("TOTAL",s)&&N(t.charCodeAt(s+5)))return bc(t,s+5,e);const n=e.widths?wc(t,e,e.widths):yc(t,s,e);return n?{kind:"row",usage:n}:$c(t,s)?js:{kind:"other"}}
function bc(t,e,s){const{layout:n,widths:r=Ws(n)}=s,i=ae(t,e,r,n);return!i||t.slice(i.end).trim()!==""?js:u({kind:"total"},Ks(i.numbers))}
function wc(t,{tagColumn:e,layout:s},n){for(const r of[e,e-1,e+1]){if(!qs(t,r))continue;const i=ae(t,r+F,n,s);if(!(!i||r!==e&&!i.inPlace))return Vs(t.slice(r,r+F),i.numbers,t.slice(i.end))}}
function yc(t,e,s){const n=Us(t,e,F,s),r=Us(t,e,t.slice(e,e+F).search(/\s/),s);return n&&r?void 0:n!=null?n:r}
function Us(t,e,s,{layout:n}){if(s<1||!qs(t,e,s))return;const r=ae(t,e+s,Ws(n),n);if(!(!r||!Sc(t,r.end)))return Vs(t.slice(e,e+s),r.numbers,t.slice(r.end))}var Ws=t=>Tt[t].map(()=>Number.POSITIVE_INFINITY),Sc=(t,e)=>e>=t.length||N(t.charCodeAt(e))||N(t.charCodeAt(e-2))||t.startsWith(Gs,e),Gs="UNKNOWN pooltag";
function qs(t,e,s=F){const n=e+s;if(e<0||t.length<=n||!N(t.charCodeAt(n))||v(t,0)<e)return!1;const r=t.slice(e,n);return r.trim()!==""&&[...r].every(i=>i>=" ")}var $c=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function ae(t,e,s,n){var c;const r=[];let i=e,o=!0,a=!0;for(let d=0;d<s.length;d++){const _=Tc(t,i,(c=s[d])!=null?c:0);if(!_)return;const l=d===s.length-1?Ac(t,_,a,n):_.end,m=l===void 0?void 0:Fi(t.slice(_.start,l));if(l===void 0||m===void 0)return;const f=l===_.columnEnd||l>_.columnEnd&&_.full;o=o&&f,a=a&&(f||d===0),r.push(m),i=l}return{numbers:r,end:i,inPlace:o}}
function Tc(t,e,s){const n=v(t,e),r=t.charAt(n)==="-"?n+1:n,i=zi(t,r);if(!(n===e||i===r))return{start:n,end:i,columnEnd:e+s,full:n===e+1}}
function Ac(t,e,s,n){if(t.charAt(e.start)==="0")return e.start+1;const r=t.slice(e.end,e.end+16);if(r.trim()===""||r.startsWith("	")||e.end<=e.columnEnd||r.startsWith(Gs))return e.end;if(!(!s||e.start>=e.columnEnd))return e.full?n==="old"&&/^[ .]/.test(r)?e.columnEnd:void 0:e.columnEnd}
function Vs(t,e,s){const n=s.trim(),i=t.length===F&&!t.includes(".")?xe(t):void 0;return u({text:t.padEnd(F),tag:i!=null&&i.ok?i.tag:void 0},Ks(e),{description:n||void 0})}
function Ks(t){const e=t.length/2;return{nonPaged:Js(t.slice(0,e)),paged:Js(t.slice(e))}}
function Js(t){const[e=0,s=0,n=0,r=0]=t;return t.length===2?{outstanding:e,bytes:s}:{allocs:e,frees:s,outstanding:n,bytes:r}}
function Ys(t){var n;const e=new pc;let s;for(let r=0;r<t.length;r++){const i=(n=t[r])!=null?n:"";if(s){if(Bs(s.push(i,r)))break}else{const o=e.read(i);o&&(s=new Nc(o))}}return s==null?void 0:s.listing()}var xc=5e4,Ec=1024,Oc=16,Nc=class{
constructor(t){this.__u=[];this.__v=[];this.__8=[];this.__1a=t}
push(t,e){if(t.length>Ec)return this.__s(t,e);if(/^[ .\t]*$/.test(t))return"taken";const s=kc(t,this.__1a);if(s.kind==="other")return ie(t)?"after":this.__s(t,e);if(this.__30(),s.kind==="row")this.__u.push(s.usage);else if(s.kind==="unread")this.__1i($t(e,t));else return this.__4q={nonPaged:s.nonPaged,paged:s.paged},"last";return this.__u.length<xc?"taken":"last"}
listing(){const{layout:t,sort:e}=this.__1a;return{layout:t,sort:e,rows:this.__u,total:this.__4q,unread:this.__v}}
__s(t,e){return this.__8.length>=Oc?"after":(this.__8.push($t(e,t)),"other")}
__30(){for(const t of this.__8)this.__1i(t);this.__8=[]}
__1i(t){this.__v.length<Rs&&this.__v.push(t)}};
function At(t,e,s){return e.tracker?Yt(t,e.tracker,s):T(()=>Pc(t,s),()=>({kind:"unreadable"}))}
function Pc(t,e){const s=Ys(t.query(no(e)));if(!s)return{kind:"unreadable"};const[n,...r]=s.rows.filter(_=>_.tag===e);if(!n)return{kind:s.rows.length===0?"absent":"unreadable"};const i=[n.nonPaged.allocs,n.paged.allocs],o=[n.nonPaged.frees,n.paged.frees];if(r.length>0)return{kind:"unreadable"};const a={allocs:Xs(i),frees:Xs(o)},{allocs:c,frees:d}=a;return c===void 0||d===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:c,frees:d}}}
function Xs(t){let e=0;for(const s of t){if(s===void 0)return;e+=s}return e}var Mc=2e5,Rc=class{
constructor(){this.__9=new Map;this.__3={alloc:[],free:[]};this.__10={alloc:0,free:0};this.__o=0;this.__2h=0}
located(t,e,s){var r,i;if(this.__o=Math.max(this.__o,s),t==="free"&&this.__40(s,e),((i=(r=this.__9.get(e))==null?void 0:r.hit)!=null?i:0)>s||(this.__9.delete(e),this.__9.set(e,{kind:t,hit:s}),this.__9.size<=Mc))return;const n=this.__9.keys().next();n.done||this.__9.delete(n.value)}
unlocated(t,e,s){this.__o=Math.max(this.__o,e),t==="free"&&this.__40(e,void 0),s?this.__3[t]=[...this.__3[t],e]:this.__10[t]=e}
found(t,e){this.__3[t]=this.__3[t].filter(s=>s!==e)}
gap(){this.__2h=this.__o,this.__1y=void 0}
mayBeLastFreed(t){var e;return this.__1y!==void 0&&((e=this.__1y.block)!=null?e:t)===t}
isNew(t){return!this.__9.has(t)}
get lastCharged(){return this.__4b}
sized(t){this.__4b=t}
lastOf(t,e){const s=this.__9.get(e);return(s==null?void 0:s.kind)===t&&s.hit>this.__2h?s.hit:void 0}
mustBeFreedSince(t,e){const s=this.__9.get(t);return s?s.hit<=e?this.lastOf("alloc",t):void 0:this.__2h===0?0:void 0}
isRepeated(t,e){const s=this.lastOf(t,e);return s!==void 0&&this.isCertainSince(t,s)}
isCertainSince(t,e){return e>this.__2h&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,s=Number.POSITIVE_INFINITY){return this.__10[t]>e?!1:!this.__3[t].some(n=>n>e&&n<s)}
__40(t,e){var s,n;t>=((n=(s=this.__1y)==null?void 0:s.hit)!=null?n:0)&&(this.__1y={hit:t,block:e})}};
function Bc(t,e,s){var a,c;const n=t.slice(0,I(t)).findIndex(({symbol:d,inline:_})=>d&&!_&&!ze(d)),r=t[n];if(!r||r.doubtful)return;const i=(a=r.address)!=null?a:n===0?s:void 0,o=(c=t.slice(n+1).find(({inline:d})=>!d))==null?void 0:c.base;if(!(!i||!r.base||!o||D(r.base,o)>=0))return{kind:e,address:i,base:r.base,limit:o}}
function Zs(t,e,s){const n=[];for(let r=0;r+s<=e.length;r+=s){const i=at(e,r,s);i&&n.push(i)}return{from:t,words:n}}
function Ic(t,e,s,n){var i;if("register"in t)return s.registers.get(t.register);const r=s.stack&&V(s.stack.from,A(e,t.offset));return r===void 0||r%n!==0||(i=s.stack)==null?void 0:i.words[r/n]}var Cc=28;
function Lc(t,e,s){var o,a;const n=[],r=e.stack&&V(t.base,e.stack.from),i=V(t.base,t.limit);if(r!==void 0&&i!==void 0){const c=s===4?Math.min(i,Cc):i,d=Math.min(c,r+((a=(o=e.stack)==null?void 0:o.words.length)!=null?a:0)*s);for(let _=r;_<d;_+=s)n.push({offset:_})}return[...n,...[...e.registers.keys()].map(c=>({register:c}))]}var ce=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function zc(t,e,s,n,r){const i=Ic(t.where,e.base,s,n.pointerSize);if(i===void 0)return"notRead";const o=t.holds==="block"?i:A(i,n.headerSize);return Qs(o,n)?tn(o,r):"noBlock"}
function Qs(t,e){return It(t,e.pointerSize)&&Te(t,e.granularity)}
function tn(t,e){if(!e)return{block:t};const s=e(t);if(s.kind!=="second")return{block:t,header:s};const n=A(t,-s.distance);return{block:n,header:e(n)}}
function Hc(t,e,s,n){var M;const{kind:r,pointer:i,charged:o,requested:a=0}=s;if(e===void 0||typeof e=="string")return;const{block:c,header:d}=e;if(i!==void 0&&i!==c)return;const _=t.open.get(c);if(_&&n.isCertainSince(r,_.hit)||n.isRepeated(r,c)||(d==null?void 0:d.kind)==="inUse"&&_e(d.bytes,o)||(d==null?void 0:d.kind)==="inUse"&&((M=d.bytes)!=null?M:a)<a)return;const h=Uc(r,d);if(h==="refutation")return;const l=r==="free"&&n.lastOf("alloc",c)!==void 0;if(!(h==="proof"||i!==void 0||l))return{hypothesis:t,sighting:e};const f=i!==void 0||en(e,s,n),w=i===void 0&&n.mayBeLastFreed(c);return{hypothesis:de(t,{block:c,isCurrent:f,mayBeLeft:w}),sighting:e}}
function en({block:t,header:e},{hit:s,kind:n,wasFree:r},i){if(n==="free"||(e==null?void 0:e.kind)!=="inUse")return!1;if(r(t))return!0;const o=i.lastOf("free",t);return o!==void 0&&i.hasLocatedAll("alloc",o,s)}
function Fc(t,e,s){const{hit:n,charged:r}=e,{block:i,header:o}=t,a=(o==null?void 0:o.kind)==="inUse",c=a?s.lastOf("free",i):void 0,d=r!==void 0&&r!==s.lastCharged;return{hit:n,isInUse:a,isCurrent:d&&s.isNew(i)||en(t,e,s),mayBeLeft:s.mayBeLastFreed(i),freedAt:c,charged:r}}
function Dc(t,e,s){const{block:n}=e,r=t.open.get(n);if(!r)return t;if(t.open.delete(n),e.kind===t.place.kind)return s.isCertainSince(e.kind,r.hit)?void 0:t;if(e.kind==="alloc")return t;if(!_e(r.charged,e.charged))return de(t,{block:n,isCurrent:sn(r,s),mayBeLeft:r.mayBeLeft})}
function jc(t,e,s,n){var o;const r=t.open.get(e);if(!(r!=null&&r.isInUse)||t.place.kind!=="alloc"||r.hit<s)return t;const i=Math.max((o=r.freedAt)!=null?o:0,s);return t.open.set(e,u({},r,{freedAt:i})),r.isCurrent||!sn(u({},r,{freedAt:i}),n)?t:(t.open.set(e,u({},r,{freedAt:i,isCurrent:!0})),u({},t,{currentProofs:t.currentProofs+1}))}
function sn({isCurrent:t,freedAt:e,hit:s},n){return t||e!==void 0&&n.hasLocatedAll("alloc",e,s)}
function Uc(t,e){switch(e==null?void 0:e.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var de=(t,{block:e,isCurrent:s,mayBeLeft:n})=>u({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(s?1:0),blocks:n?t.blocks:new Set([...t.blocks,e])}),_e=(t,e)=>t!==void 0&&e!==void 0&&t!==e,nn=3,Wc=2,rn=16,Gc=32,qc=256,Vc=8,Kc=nn,Jc=2,Yc=class{
constructor(t,e){this.__3=[];this.__i=new Map;this.__c=0;this.__3e=0;this.__4l=0;this.__3q=!0;this.__2z=!1;this.__o=0;this.__10=0;this.kind=t,this.__4=e}
plan(){if(this.__44)return{kind:"places",places:[]};if(this.__47&&this.__c%Gc!==0)return{kind:"places",places:this.__7.map(({place:s})=>s)};const t=this.__c>=Vc&&this.__5i===this.__o;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&t&&this.__3e<Kc}}
observe(t,e,s){this.__o=t.hit;const n=this.__3q||(e==null?void 0:e.from)!=="arguments"?e:void 0;(n==null?void 0:n.from)==="returnValue"&&this.__3e++;const r=this.__44?"noPlace":this.__r(t,n,s);return typeof r!="string"?u({kind:"located",from:"place"},an(r)):n&&r!=="disagreement"?{kind:"located",from:n.from,block:n.block}:(r!=="learning"&&(this.__10=t.hit),{kind:"unlocated",why:r})}
blockNamed(t,e){this.__1x(this.__7.map(s=>Dc(s,t,e)).filter(s=>s!==void 0))}
blockNamedBefore({hit:t,kind:e,block:s},n){var r,i;for(const{open:o}of this.__7)((i=(r=o.get(s))==null?void 0:r.hit)!=null?i:t)<t&&o.delete(s);e==="free"&&this.__1x(this.__7.map(o=>jc(o,s,t,n)))}
settle(t){if(this.__3.length===0)return[];const e=this.__1b,s=[];return this.__3=this.__3.filter(({hit:n})=>{var i;const r=(i=this.__6d(n))!=null?i:e?this.__4v(n):void 0;return r?(this.__p(n,r.block,t),s.push(u({hit:n,kind:this.kind},an(r))),!1):!0}),s}
__4v(t){return on(this.__7.map(({shown:e})=>e.get(t)))}
__6d(t){var n;const e=this.__i.get(t);if(!(e!=null&&e.isSure))return;const{block:s}=e;return(n=this.shownAt(t).find(r=>r.block===s))!=null?n:{block:s}}
hasHitsSince(t){return this.__o>t}
hasUnknownsSince(t,e){return this.__10>t||this.__4u(t,e).length>0}
mustHaveShown(t,e,s){if(this.__10>e)return;const n=this.__4u(e,s);if(n.some(o=>{var a;return((a=this.__i.get(o))==null?void 0:a.block)===t}))return;const[r,...i]=n.filter(o=>!this.__i.has(o));r!==void 0&&i.length===0?this.wasAbout(r,{block:t,isSure:n.length===1}):this.__1x(this.__7.filter(({open:o})=>o.has(t)))}
mayHaveFreed(t,e,s,n){if(this.__10>e)return!0;const r=s<n?s:e;return this.__3.some(({hit:i})=>i<=e||i===s||this.__i.has(i)?!1:i>r&&i<=n||this.shownAt(i).some(a=>a.block===t))}
waitsBetween(t,e,s){return this.__3.some(n=>n.hit>t&&n.hit<=e&&n.hit!==s)}
shownAt(t){const e=[];for(const{shown:s}of this.__7){const n=s.get(t);n&&e.push(n)}return e}
wasAbout(t,e){const{block:s}=e;if(this.__i.has(t)||!this.__3.some(r=>r.hit===t))return;this.__i.set(t,e);const n=this.__7.filter(({shown:r})=>{var i;return((i=r.get(t))==null?void 0:i.block)===s});this.__1x(n.map(r=>{var o,a;const i=(a=(o=r.open.get(s))==null?void 0:o.mayBeLeft)!=null?a:!0;return r.open.delete(s),de(r,{block:s,isCurrent:!0,mayBeLeft:i})}))}
forgetOpen(){for(const{open:t}of this.__7)t.clear();this.__1b||this.__2z||this.__3e||this.__1x(this.__7.map(({place:t,shown:e,open:s})=>u({},ce(t),{shown:e,open:s})))}
learned(){return this.__1b?this.__7.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__z=t.map(e=>ce(e,!0)),this.__c=rn}
startOver(){this.__z=void 0,this.__3=[],this.__i.clear(),this.__c=0,this.__10=this.__o,this.__4l++}
get __5i(){var t,e;return(e=(t=this.__3[this.__3.length-1])==null?void 0:t.hit)!=null?e:0}
__4u(t,e){return this.__3.filter(s=>s.hit>t&&!_e(s.charged,e)).map(({hit:s})=>s)}
get __7(){var t;return(t=this.__z)!=null?t:[]}
get __1b(){return this.__7.some(({isTrusted:t,proofs:e,currentProofs:s,blocks:n})=>t||(this.__2z?e:n.size)>=nn&&s>=Wc)}
get isUndecided(){return this.__3.length>0&&!this.__1b}
get __47(){return this.__1b&&this.__3.length===0&&this.__c>=rn}
get __44(){return this.__4l>Jc}
__r(t,e,s){var d;const n=(d=this.__z)!=null?d:this.__55(t),r=n.map(_=>this.__5y(_,t));if(r.every(_=>_==="notRead"))return"unreadable";if(this.__c++,this.__53(r,e))return this.__3q=!1,this.startOver(),"disagreement";const i=this.__59(t,e),o=n.map((_,h)=>Hc(_,r[h],i,s)).filter(_=>_!==void 0);if(o.length===0)return this.startOver(),"noPlace";this.__z=o.map(_=>_.hypothesis);const a=o.map(_=>_.sighting);this.__2z||(this.__2z=a.some(({header:_})=>(_==null?void 0:_.kind)==="inUse"));const c=this.__1b?on(a):void 0;return c?(this.__6e(),c):e||this.__1i(i,a,s)?"learning":"disagreement"}
__59({hit:t,charged:e,requested:s,wasFree:n=()=>!1},r){return{hit:t,kind:this.kind,pointer:r==null?void 0:r.block,charged:e,requested:s,wasFree:n}}
__55({key:t,words:e}){const s=Lc(t,e,this.__4.pointerSize),n=(r,i)=>ce({kind:this.kind,key:t.address,where:r,holds:i});return[...s.map(r=>n(r,"block")),...s.map(r=>n(r,"header"))]}
__5y({place:t},{key:e,words:s,look:n}){return zc(t,e,s,this.__4,n)}
__53(t,e){if((e==null?void 0:e.from)!=="arguments"||!this.__1b)return!1;const s=t.filter(n=>typeof n!="string");return s.length>0&&s.every(({block:n})=>n!==e.block)}
__1i(t,e,s){if(this.__3.length>=qc)return!1;this.__3=[...this.__3,{hit:t.hit,charged:t.charged}];for(const[n,{shown:r,open:i}]of this.__7.entries()){const o=e[n];o&&(r.set(t.hit,o),i.set(o.block,Fc(o,t,s)))}return!0}
__p(t,e,s){var n;for(const{shown:r,open:i}of this.__7)r.delete(t),((n=i.get(e))==null?void 0:n.hit)===t&&i.delete(e);this.__i.delete(t),s.found(this.kind,t),s.located(this.kind,e,t)}
__6e(){this.__47&&(this.__z=Xc(this.__7))}
__1x(t){this.__z&&(this.__z=t,t.length===0&&this.startOver())}};
function on(t){const[e]=t;return t.every(s=>(s==null?void 0:s.block)===(e==null?void 0:e.block))?e:void 0}
function an({block:t,header:e}){return(e==null?void 0:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function Xc(t){const e=({place:{where:s}})=>"register"in s?0:s.offset<0;return t.filter((s,n)=>t.findIndex(r=>e(r)===e(s))===n)}var Zc=class{
constructor(t){this.__l=new Map;this.__j=new Rc;this.__35=[];this.__4=t}
plan(t){return this.__3b(t.kind,t.address).plan()}
observe(t){const{hit:e,key:s,look:n,pointer:r,charged:i}=t;if(this.__4.alignedHeaders&&!n)return this.__6f(s,e);const a=this.__3b(s.kind,s.address).observe(t,this.__4y(r,t),this.__j);return s.kind==="alloc"&&this.__j.sized(i),a.kind==="located"?this.__5j(s.kind,a.block,e,i):this.__j.unlocated(s.kind,e,a.why==="learning"),this.__4m(),a}
goneAfter(t,e,s,n){const r=this.__j.mustBeFreedSince(e,s);if(r===void 0||s===t&&r===0)return;const i=this.__4t("free",r);if(i.some(c=>c.mayHaveFreed(e,r,t,s)))return;const o=Math.max(r,t-Ft),a=!i.some(c=>c.waitsBetween(o,n,t));for(const c of i)c.wasAbout(t,{block:e,isSure:a});this.__4m()}
candidates(t,e){const s=new Set;for(const n of this.__l.values())if(n.kind===t)for(const{block:r}of n.shownAt(e))s.add(r);return s}
get isUndecided(){return[...this.__l.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__j.gap();for(const t of this.__l.values())t.forgetOpen()}
resolved(){const t=this.__35;return this.__35=[],t}
places(){const t=[];for(const e of this.__l.values())t.push(...e.learned());return t}
restore(t){for(const{kind:e,key:s}of t){const n=t.filter(r=>r.kind===e&&r.key===s);this.__3b(e,s).restore(n)}}
__4t(t,e,s){return[...this.__l.values()].filter(n=>n.kind===t&&n.hasUnknownsSince(e,s))}
__4m(){for(const t of this.__l.values())for(const e of t.settle(this.__j)){this.__35.push(e);for(const s of this.__l.values())s.blockNamedBefore(e,this.__j)}}
__3b(t,e){const s=`${t} ${e}`,n=this.__l.get(s);if(n)return n;const r=new Yc(t,this.__4);return this.__l.set(s,r),r}
__6f({kind:t},e){return this.__j.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__4y(t,{look:e}){if(!(!t||!Qs(t.block,this.__4)))return{from:t.from,block:tn(t.block,e).block}}
__5j(t,e,s,n){this.__58(t,e,t==="free"?n:void 0),this.__j.located(t,e,s);for(const r of this.__l.values())r.blockNamed({kind:t,block:e,charged:n},this.__j)}
__58(t,e,s){var o;const n=this.__j.lastOf(t,e);if(n===void 0)return;const r=t==="alloc"?"free":"alloc",i=this.__4t(r,n,s);if(i.length===1&&((o=i[0])==null||o.mustHaveShown(e,n,s)),!(i.length>0)){for(const a of this.__l.values())a.kind===r&&a.hasHitsSince(n)&&a.startOver();this.gap()}}},ue=4096;
function Qc(t,e){const s=t*2;return{pointerSize:t,headerSize:s,granularity:s,alignedHeaders:e}}var td=4;
function cn(t,e,s,n){const r=z(t,0,4),i=z(t,4,4);if(r===void 0||i===void 0)return{kind:"unreadable"};if(R(O(i))!==s)return{kind:"noHeader"};const a=n.pointerSize===4?9:8,c=l=>(r>>>l&(1<<a)-1)*n.granularity,d=r>>>16+a;if(d===0)return{kind:"released"};if(n.alignedHeaders&&d&td)return{kind:"second",distance:c(0)};const _=c(16);return _>n.headerSize&&_<=ue-e?{kind:"inUse",bytes:_}:{kind:"noHeader"}}var ed=new Uint8Array,sd=64;
function dn(t,e,s,n,r=!1){var jn,Un;const i=xt(t),o=s.headerSize,a=pt=>{var Wn;return(Wn=n.readMemory(A(t,pt-i),o))!=null?Wn:ed};if(i===0)return{kind:"headerless"};const c=a(i-o),d=cn(c,i-o,e,s),_=i===o;if(!(_?d.kind==="released":d.kind==="noHeader"&&c.every(pt=>pt===c[0]))||!s.alignedHeaders)return d;const l=_?c:a(0),m=((jn=z(l,0,2))!=null?jn:0)%8192,f=ue-m&-s.granularity,w=_?a(f-o):c;if(!(cn(l,0,e,s).kind==="released"&&w[0]===l[2]&&w.every(pt=>pt===w[0])))return d;if(f!==i)return{kind:"noHeader"};const Dn=(((Un=l[1])!=null?Un:0)&sd)>0;return{kind:"inUse",bytes:r&&!Dn?m:void 0}}var xt=t=>E(t).low%ue,nd=17744;
function rd(t,e){const s=H(t,A(e,60)),n=s&&A(e,s);return n&&H(t,n)===nd?H(t,A(n,8)):void 0}var id=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function od(t,e,s){var i,o;if(s.pointerSize!==4)return{};const n=t.slice(0,I(t)).map(a=>ad(a,e,s)).filter(a=>a!==void 0),r=[...n].reverse();return{freed:_n(n.map(({freed:a})=>a)),requested:(i=r.find(a=>a.requested!==void 0))==null?void 0:i.requested,charged:_n(n.map(({charged:a})=>a)),poolType:(o=r.find(a=>a.poolType!==void 0))==null?void 0:o.poolType}}
function ad(t,e,s){var c,d;const n=(d=(c=t.symbol)==null?void 0:c.name)!=null?d:"",r=id.find(({functions:_})=>_.test(n));if(!r||t.doubtful)return;const i=_=>_===void 0?void 0:t.args[_]&&E(t.args[_]).low;if(r.tag!==void 0){const _=i(r.tag);if(_===void 0||R(O(_))!==e)return}const o=r.freed===void 0?void 0:t.args[r.freed];return{freed:o!==void 0&&It(o,s.pointerSize)&&Te(o,s.granularity)?o:void 0,requested:i(r.requested),charged:i(r.charged),poolType:i(r.type)}}
function _n(t){const e=t.filter(s=>s!==void 0);return e.every(s=>s===e[0])?e[0]:void 0}var cd=4096,dd=3,_d=20,ud=class{
constructor(t,e,s){this.__t=new Map;this.__0=t,this.__4=e,this.__1d=s}
wasFree(t){const{kind:e}=dn(t,this.__1d,this.__4,this);return e==="released"||e==="noHeader"}
readMemory(t,e){var n;const s=xt(t);return(n=this.__t.get(un(t)))==null?void 0:n.subarray(s,s+e)}
keep(t,e){const s=[...[...e].filter(xt).map(un),...this.__t.keys()];if(this.forget(),!(t>_d))for(const n of[...new Set(s)].slice(0,dd)){const r=this.__0.readMemory(n,cd);r&&this.__t.set(n,r)}}
forget(){this.__t.clear()}},un=t=>A(t,-xt(t)),hd=2048,ld=64,hn=18362,fd=class{
constructor(t,e,s,n,r){this.__29=new Map;this.__0=t,this.__a=e,this.__1d=s,this.__4=n,this.__6=r,this.__t=new ud(t,n,s)}
locate(t,e,s,n){var d;const r=od(e.stack,this.__1d,this.__4),i=Bc(e.stack,s,e.ip);if(!i)return this.__6.gap(),gd(r);const o=this.__5r(t,e,i,r,n),a=this.__6.observe(o);if(this.__6h(t),a.kind==="unlocated")return u({},he(r),{open:a.why==="learning"||void 0});const c=(d=a.charged)!=null?d:r.charged;return u({},he(r),{block:a.block,blockFrom:a.from,charged:c})}
lookAgain(t){switch(this.__r("alloc",t).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__6h(t){this.__29.forEach((e,s)=>{!e.goneAt&&this.lookAgain(s)==="freed"&&(e.goneAt=t),!(t-e.since<Ft)&&(this.__29.delete(s),e.goneAt&&this.__6.goneAfter(e.since,s,e.goneAt,t))});for(const e of this.__6.candidates("free",t)){if(this.__29.size>=ld||this.__29.has(e))continue;const s=this.lookAgain(e);s!=="unknown"&&this.__29.set(e,{since:t,goneAt:s==="freed"?t:void 0})}this.__6.isUndecided?this.__t.keep(t,this.__6.candidates("alloc",t)):this.__t.forget()}
__5h(t){return R(t)===this.__1d}
__5r(t,e,s,n,r){const i=this.__6.plan(s),o=i.kind==="everything"?this.__56(e,s):this.__5s(i.places,e,s),c=i.kind==="everything"&&i.returnValueHelps&&s.kind==="alloc"?this.__62(r,e):void 0,d=c?{block:c,from:"returnValue"}:n.freed&&{block:n.freed,from:"arguments"};return{hit:t,key:s,words:o,look:this.__5l(s.kind),pointer:d,charged:n.charged,requested:n.requested,wasFree:_=>this.__t.wasFree(_)}}
__62(t,e){const s=t.returnValue(e);return t.hasMissed&&this.__6.gap(),s}
__56({registers:t,sp:e},s){const n=V(e,s.limit),r=n!==void 0&&n>0?this.__0.readMemory(e,Math.min(n,hd)):void 0,i=r&&Zs(e,r,this.__4.pointerSize);return{registers:le(t),stack:i}}
__5s(t,{registers:e},s){const n=[];for(const{where:d}of t)"offset"in d&&n.push(d.offset);if(n.length===0)return{registers:le(e)};const r=Math.min(...n),i=Math.max(...n)-r+this.__4.pointerSize,o=A(s.base,r),a=this.__0.readMemory(o,i),c=a&&Zs(o,a,this.__4.pointerSize);return{registers:le(e),stack:c}}
__5l(t){const e=new Map;return s=>{var r;const n=(r=e.get(s))!=null?r:this.__r(t,s);return e.set(s,n),n}}
__r(t,e){const{build:s=hn}=this.__a,n=s<hn,r=dn(e,this.__1d,this.__4,this.__0,n);return r.kind==="headerless"?this.__5k(t,e):r}
__5k(t,e){const s=this.__a.bigPages&&wo(this.__0,this.__a.bigPages,e);return!s||s.kind==="unreadable"?{kind:"headerless"}:s.kind==="found"&&this.__5h(s.tag)?{kind:"inUse",bytes:s.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function he({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var gd=t=>u({},he(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),pd=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function le(t){const e=new Map;return t.forEach((s,n)=>{pd.test(n)&&e.set(n,s)}),e}
function vd({target:t,tag:e,idle:s},n){const{pointerSize:r,build:i,description:o,poolHitTag:a}=t,c=Zt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:r,description:o,build:i,kernelBase:c==null?void 0:c.start},poolHitTag:{address:a,before:s},time:n}}var md=({address:t,text:e,symbol:s,source:n,inline:r,doubtful:i})=>({address:t,text:e,symbol:s,source:n,inline:r||void 0,doubtful:i||void 0}),ln=({modules:t},e)=>({type:"modules",modules:t.filter(({unloaded:s})=>!s).map(({name:s,start:n,end:r})=>({name:s,start:n,end:r,timestamp:e.get(n)}))});
function fn(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var gn=64,kd=class{
constructor(t,e){this.__32=new Map;this.__0=t,this.__a=e}
get known(){return this.__32}
holds(t,e){const s=this.__32.get(t);if(s)return s;const n=this.__r(t,e);return this.__32.set(t,n),n}
__r(t,e){if(this.__a.isArm)return"unreadable";const s=A(t,-gn),n=this.__0.readMemory(s,gn);if(!n)return"unreadable";const r=Ct(e);for(let i=0;i+r.length<=n.length;i+=1)if(r.every((o,a)=>n[i+a]===o))return"yes";return"no"}},bd=9200,wd=500,yd=class{
constructor(t,e,s,n){this.__4a=0;this.__3u=0;this.__1n=new Map;const{target:r,tag:i}=s;this.__0=t,this.__2=e,this.__a=r;const o=Qc(r.pointerSize,r.build===void 0||r.build>=bd);this.__6=new Zc(o),this.__6.restore(n),this.__19=new kd(t,r),this.__36=new fd(t,r,i,o,this.__6),this.hunt=new Ke(vd(s,t.now()),a=>this.__19.holds(a,i)),e.begin(this.hunt),e.note(ln(r,this.__1n))}
begin(t){this.__2.note(u({type:"counters",at:"armed"},fn(t)))}
end(t,e="disarmed"){this.__2.note(u({type:"counters",at:"stopped"},fn(t))),this.__5p(),this.__4g(),this.__5q(),this.__p(e)}
endWithTarget(t){this.__2.note({type:"gone",missed:t}),this.__p("targetGone")}
abandon(){this.__p("aborted")}
record(t,e,s){this.__4a+=1;const n=this.__4a;if(e==="unknown")return this.__6.gap(),this.__2t(n,t,e,{});try{return this.__2t(n,t,e,this.__36.locate(n,t,e,s))}catch(r){throw r instanceof ct&&this.__2t(n,t,e,{}),r}}
__5p(){const t=[],e=[];for(const s of this.hunt.doubtful().slice(0,wd)){const n=this.__36.lookAgain(s);n==="there"?t.push(s):n==="freed"&&e.push(s)}t.length+e.length>0&&this.__2.note({type:"blocks",there:t,gone:e})}
__5q(){var s;const t=this.__1n.size;for(const{use:n}of this.hunt.sites([]))this.hunt.natureOf(n),this.__5u((s=n.site)==null?void 0:s.frame.address);this.__1n.size>t&&this.__2.note(ln(this.__a,this.__1n));const e=[...this.__19.known];for(const[n,r]of e.slice(this.__3u))this.__2.note({type:"code",address:n,holdsTag:r});this.__3u=e.length}
__5u(t){var s,n;const e=t&&((s=ps(this.__a,t))==null?void 0:s.start);e&&this.__1n.set(e,(n=this.__1n.get(e))!=null?n:rd(this.__0,e))}
__p(t){this.__2.note({type:"end",why:t,time:this.__0.now()})}
__2t(t,e,s,n){const r=this.__2.note(u({type:"hit",number:t,kind:s,stack:this.__60(e),stopAddress:e.ip},n,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__6a(),this.__4g(),r}
__60({stack:t}){const{stacks:e}=this.hunt,s=e.size,n=e.intern(t);return e.size>s&&this.__2.note({type:"stack",index:n,frames:t.map(md)}),n}
__4g(){const t=this.__6.places().map(({place:n})=>n),{places:e}=this.hunt;t.length===e.length&&t.every(n=>e.includes(n))||this.__2.note({type:"places",places:t})}
__6a(){for(const{hit:t,block:e,charged:s}of this.__6.resolved())this.__2.note({type:"located",hit:t,block:e,charged:s})}},Sd=class{
constructor(t,e,s){this.__37=!1;this.__0=t,this.__1=e,this.__e=s}
run(t){const e=this.__1.open.filter(s=>s!==t);for(const s of e.reverse())this.__4s(s);e.length===0&&!t&&!this.__37&&this.__5a()}
__4s(t){const e=this.__1.undo(t);if(e.kind==="stillThere"){this.__e({kind:"notRepaired",command:e.repair});return}ne(this.__1),e.kind==="undone"&&this.__e({kind:"repaired",value:Vt(t.before)})}
__5a(){const t=Qo(this.__0);if(this.__37=t.kind!=="unknown",t.kind!=="found")return;const{armed:e,saved:s,address:n}=t.note,r=X(this.__0);r.kind==="notRead"?(this.__37=!1,this.__e({kind:"notRepaired",command:qt(s)})):r.address!==n||r.value!==e?ne(this.__1):this.__4s(this.__1.adopt(te(n,s,e)))}},$d=64,Td=class{
constructor(t,e,s){this.__2y=!1;this.__0=t,this.__1=e,this.__17=s}
get hasMissed(){return this.__2y}
get trouble(){return this.__2p}
returnValue(t){const e=I(t.stack),s=t.stack.slice(e).find(d=>!d.inline),n=[...t.stack.slice(0,e)].reverse().find(d=>!d.inline);if(!(s!=null&&s.address)||!n)return;if(this.__17.pause().kind!=="undone"){this.__2p={kind:"notArmedAgain"};return}const r=this.__3x();this.__1.run(Ui(s.address));const i=this.__5v(),o=fe(i,"eip","rip","pc");if(o!==s.address){this.__2y=!0,this.__2p={kind:"strayed",ip:o};return}Ad(r,this.__3x())||(this.__2y=!0),this.__17.arm().kind!=="applied"&&(this.__2p={kind:"notArmedAgain"});const a=fe(i,"esp","rsp","sp");return i.get("$thread")===t.thread&&this.__5f(a,n,s)?fe(i,"eax","rax","x0"):void 0}
__3x(){const{target:t,tag:e}=this.__17;return At(this.__0,t,e)}
__5v(){const t=St(this.__0.query(qi(this.__17.target.contextRegisters))),{pointerSize:e}=this.__17.target;return new Map([...t].map(([s,n])=>[s,K(n,e)]))}
__5f(t,e,s){if(!t)return!1;if(this.__17.target.pointerSize===8)return t===s.base;if(!e.base)return!1;const n=A(e.base,8),r=A(n,$d);return D(n,t)<=0&&D(t,r)<=0}};
function fe(t,...e){const s=e.find(n=>t.has(n));return s===void 0?void 0:t.get(s)}var Ad=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,xd=0,Ed=class{
constructor(t,e,s,n){this.__3d=new Map;this.__2e=0;this.__0=t,this.__e=n,this.__1=e,this.__2=s,this.__4j=new Sd(t,this.__1,n)}
get armed(){return this.__b}
get change(){return this.__1.open[0]}
get records(){return this.__3d}
show(t,e){for(const s of t)this.__3d.set(s.tag,s);this.__4c=e}
learnedOn({poolHitTag:t}){const e=this.__34;return(e==null?void 0:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__34)==null?void 0:t.places)!=null?e:[]}
reconcile(){this.__2e+=1;const t=this.__b,e=(t==null?void 0:t.byUser)===!0?t.arming.change:void 0;this.__4j.run(e),!(!t||e)&&(this.__b=void 0,t.arming.disarm(),t.evidence.abandon())}
hunt(t,e,s){const n=this.__3p(t,s,!1);if(n.kind!=="armed")return n;const{armed:r}=n,{seconds:i}=e;i!==void 0&&this.__e({kind:"timeLimit",seconds:i});let o,a;try{o=this.__3t(r,e).run()}finally{a=this.__1h(r,o)}return{kind:"hunted",tag:t,capture:o,hunt:r.evidence.hunt,disarmed:a}}
arm(t,e){return this.__3p(t,e,!0)}
capture(t){const e=this.__b;if(!e)return{kind:"notArmed"};const{evidence:s,arming:n}=e,r=X(this.__0),{poolHitTag:i}=n.target;if(r.kind==="read"&&(r.value!==n.tag||r.address!==i))return this.__1h(e,void 0),{kind:"notArmed",anyMore:n.tag};const o=this.__33()!==e.event,a=this.__3t(e,t).run(o),{hunt:c}=s,d={kind:"hunted",tag:n.tag,capture:a,hunt:c};return a.end.kind==="targetGone"?u({},d,{disarmed:this.__1h(e,a)}):(this.__b===e&&(this.__b=u({},e,{event:this.__33()})),s.end(At(this.__0,n.target,n.tag),a.end.kind),d)}
clear(){const t=this.release();return t.some(({kind:s})=>s!=="notOurs")?{kind:"cleared",undone:t}:this.__51()}
release(){this.__2e+=1;const t=this.__b;return t?(this.__b=u({},t,{byUser:!1}),[this.__1h(t,void 0)]):this.__1.undoAll()}
__51(){const t=X(this.__0);if(t.kind!=="read"||ut(t.value)||ee(this.__0))return{kind:"nothing"};const{address:e,value:s}=t,n=this.__4c,r=(n==null?void 0:n.address)===e&&n.armed===s,i=r?n.saved:xd,o=this.__1.adopt(te(e,i,s)),a=this.__1.undo(o);return r?{kind:"cleared",undone:[a]}:{kind:"foreignCleared",held:s,undone:a}}
__3p(t,e,s){return T(()=>{this.__b&&this.__1h(this.__b,void 0);const n=Do(this.__0,this.__1,t,e);return n.kind==="refused"?n:this.__1f(t,n.target,n.idle,s)},({call:n,message:r})=>({kind:"failed",call:n,message:r}))}
__1f(t,e,s,n){const r=new ea(this.__1,e,t,s),i=this.learnedOn(e),o=new yd(this.__0,this.__2,r,i),a=n?this.__33():"",c={arming:r,evidence:o,byUser:n,event:a};this.__e({kind:"ready",target:e,tag:t}),this.__e({kind:"repairLine",command:r.repair}),r.leaveNote(),o.begin(At(this.__0,e,t)),i.length>0&&this.__2.note({type:"places",places:i}),this.__b=c;const d=r.arm();return d.kind==="applied"?(this.__3d.set(t,o.hunt),this.__34=o.hunt,{kind:"armed",armed:c}):(this.__1h(c,void 0),{kind:"notWritten",applied:d})}
__3t({arming:t,evidence:e},s){const n=this.__2e;return new fc({reader:this.__0,changes:this.__1,observer:this.__e,target:t.target,evidence:e,stepOut:new Td(this.__0,this.__1,t),isCurrent:()=>this.__2e===n},s)}
__1h({arming:t,evidence:e},s){if((s==null?void 0:s.end.kind)==="targetGone")return t.forget(),this.__b=void 0,e.endWithTarget(s.hasMissed),{kind:"undone"};const n=t.disarm();n.kind!=="stillThere"&&(this.__b=void 0);const r=At(this.__0,t.target,t.tag);return e.end(r,s==null?void 0:s.end.kind),n}
__33(){return T(()=>this.__0.query(Vi).join(`
`),()=>"")}},Od=64*1024,Nd=class{
constructor(t,e,s){this.__1l=0;this.__f=t,this.__11=e,this.base=s.base,this.__3f=s.seq,this.__15=s.segment,this.__27=s.tool}
get count(){return this.__15}
write(t){const e=this.__2k;e&&this.__6i(e),this.__2k=t,this.open(),this.__4d(t),(this.__1l>=Od||Pd(t))&&this.close(),this.__2k=void 0}
open(){if(this.__1s)return;const t=Q(this.base,this.__15);if(this.__15>=ms)throw new ct(t,"a recording has 1000 files");this.__1s=this.__f.create(t),this.__1l=0,this.__4d({type:"header",format:"pooltag recording",version:1,segment:this.__15,tool:this.__27,time:this.__11()}),this.__15+=1}
close(){const t=this.__1s;this.__1s=void 0,t==null||t.close()}
__6i(t){this.__2k=void 0,this.close(),this.__f.exists(Q(this.base,this.__15))&&(this.__15+=1),this.write(t)}
__4d(t){var s;const e=pi(this.__3f,t);(s=this.__1s)==null||s.writeLine(e),this.__3f+=1,this.__1l+=e.length}},Pd=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Md=class{
constructor(t,e,s,n){this.__f=t,this.__11=e,this.__27=s,this.__e=n}
begin(t){this.__5=t,this.__1f(t.start)}
note(t){var s,n;const e=(n=(s=this.__5)==null?void 0:s.take(t))!=null?n:"taken";return this.__1f(t),e}
opened(t){this.__2b=t}
save(t,e){var r,i;if(((r=this.__2m)==null?void 0:r.base)===t)return{kind:"underWay",base:t};const s=((i=this.__2b)==null?void 0:i.base)===t?this.__2b:void 0,n=Q(t,0);return T(()=>{if(!s&&this.__f.exists(n))return{kind:"exists",path:n};const o=e.filter(c=>!(s!=null&&s.hunts.includes(c))),a=this.__6j(t,s,o);return this.flush(),this.__2b=void 0,this.__2m=a,{kind:"saved",base:t,files:a.count,hunts:o}},({call:o,message:a})=>({kind:"failed",path:o,message:a}))}
flush(){this.__4r(t=>t.close())}
__6j(t,e,s){const{nextSeq:n=0,nextSegment:r=0}=e!=null?e:{},i=new Nd(this.__f,this.__11,{base:t,seq:n,segment:r,tool:this.__27});i.open();const o=[...s].sort((a,c)=>+(a===this.__5)-+(c===this.__5));for(const{start:a,entries:c}of o){i.write(a);for(const d of c)i.write(d)}return i.close(),i}
__1f(t){this.__4r(e=>e.write(t))}
__4r(t){const e=this.__2m;e&&T(()=>t(e),s=>{this.__2m=void 0,this.__3l(s)})}
__3l({call:t,message:e}){try{this.__e({kind:"notRecorded",path:t,message:e})}catch(s){}}},Rd=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Bd(t){if(!t.includes("<"))return t;const e=t.replace(Rd,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var pn=t=>host.parseInt64(j(t),16);
function Id(t){if(typeof t=="number")return t;if(!Cd(t))return;const e=t.convertToNumber();return Number.isSafeInteger(e)?e:void 0}
function Cd(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var vn=8e3,Ld=class{
constructor(){this.__25=!1}
query(t){return pe(t)}
change(t){return pe(t)}
run(t){return pe(t)}
readMemory(t,e){const s=kn(this.__4e(t),e);if(s||!mn(t))return s;this.__25=!this.__25;const n=kn(this.__4e(t),e);return n||(this.__25=!this.__25),n}
__4e(t){return!this.__25||!mn(t)?t:q(4294967295,E(t).low)}
now(){return Date.now()}
session(){const t=ht(()=>host.currentSession.Attributes.Target),e=ht(()=>t==null?void 0:t.IsKernelTarget),s=ht(()=>t==null?void 0:t.IsLiveTarget),n=ht(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:void 0,live:typeof s=="boolean"?s:void 0,description:typeof n=="string"?n:void 0}}};
function ge(t){for(let e=0;e<t.length;e+=vn)host.diagnostics.debugLog(t.slice(e,e+vn));host.diagnostics.debugLog(`
`)}var mn=t=>E(t).high===0&&It(t,4);
function kn(t,e){return ht(()=>{const s=host.memory.readMemoryValues(pn(t),e,1);return s.length===e?Uint8Array.from(s):void 0})}
function pe(t){try{const e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(s=>jt(Bd(`${s}`))):[]}catch(e){throw new ct(t,e)}}
function ht(t){try{return t()}catch(e){return}}var zd=class{
exists(t){return lt(t,e=>e.FileExists(t))}
create(t){return lt(t,e=>{const s=e.CreateFile(t,"CreateNew"),n=e.CreateTextWriter(s,"Utf8");return{writeLine:r=>lt(t,()=>n.WriteLine(r)),close:()=>lt(t,()=>s.Close())}})}
read(t,e){return lt(t,s=>{const n=s.OpenFile(t);try{const r=s.CreateTextReader(n,"Utf8").ReadLineContents();for(const i of r)if(!e(`${i}`))return!1;return!0}finally{n.Close()}})}};
function lt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new ct(t,s)}}var et="pool",bn="pooltag",Hd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${bn}.Contents.pool   (or load with .scriptrun)`];
function wn(t){return Ot(()=>Dd(t))||Ot(jd)}
function Fd(){Ot(()=>delete Et()[et]&&Et()[et]===void 0)||Ot(()=>yn(`dx -r0 @$vars.Remove("${et}")`))}var Et=()=>host.namespace.Debugger.State.UserVariables;
function Dd(t){return Et()[et]=t,Et()[et]!==void 0}
function jd(){return[`Debugger.State.Scripts.${bn}.Contents.pool`,"@$scriptContents.pool"].some(e=>yn(`dx -r0 @$${et} = ${e}`))}
function yn(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(s=>`${s}`.includes("Error"))}
function Ot(t){try{return t()}catch(e){return!1}}
function Ud({rows:t,total:e}){if(e===void 0)return"missing";const s=n=>t.reduce((r,i)=>r+i[n].bytes,0)===e[n].bytes;return s("nonPaged")&&s("paged")?"whole":"differs"}
function Wd(t,e){if(e.every(({tag:n})=>n!==void 0))return e;const s=Gd(t);return e.map(n=>{const r=n.tag===void 0?qd(n,s):void 0;return r?u({},n,{tag:R(r.tag)}):n})}var Gd=t=>T(()=>{var n;const e=Qt(t),s=e&&ls(t,r=>_t(t,r,e),e);return(n=s&&Ao(t,s))!=null?n:[]},()=>[]);
function qd(t,e){const s=e.filter(({tag:r})=>B(R(r))===t.text),n=s.length===1?s:s.filter(r=>Vd(r,t));return n.length===1?n[0]:void 0}var Vd=({nonPaged:t,paged:e},s)=>Sn(t,s.nonPaged)&&Sn(e,s.paged),Sn=({allocs:t,frees:e,bytes:s},n)=>s===n.bytes&&Math.max(0,t-e)===n.outstanding;
function Kd(t){const e=t.now(),s=t.query(so("tag",!0)),n=Ys(s);return n?{kind:"read",rows:Wd(t,n.rows),unread:n.unread.length,total:Ud(n),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:s.slice(-3).join(" / ").slice(0,200)}}var $n=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Jd(t,e){if(e==="tag")return[...t].sort((n,r)=>n.text<r.text?-1:1);const s=Yd(e);return[...t].sort((n,r)=>s(r)-s(n))}
function Yd(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var s,n;return((s=e.nonPaged.allocs)!=null?s:0)+((n=e.paged.allocs)!=null?n:0)};case"frees":return e=>{var s,n;return((s=e.nonPaged.frees)!=null?s:0)+((n=e.paged.frees)!=null?n:0)};case"diff":return ve;case"bytes":return Tn;case"peralloc":return e=>ve(e)===0?0:Tn(e)/ve(e)}}var ve=t=>t.nonPaged.outstanding+t.paged.outstanding,Tn=t=>t.nonPaged.bytes+t.paged.bytes,me={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, seconds, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function Xd(){const t={};for(const[e,{usage:s,help:n}]of Object.entries(me))t[e]={Help:`${s} - ${n}`};return t}var Zd=class{
constructor({usage:t,help:e}){this.__1o=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1o}},P=class extends Error{},Qd=500,t_=[8,256];
function An(t,e){var r,i;const s=(i=(r=me[t])==null?void 0:r.usage)!=null?i:"",n=s.endsWith("()")?0:s.split(",").length;if(e.length>n)throw new P(er(`${e[n]}`,s))}
function ke(t,e){if(e===void 0)throw new P(Qn(t));if(typeof e!="string")throw new P(Zn(t));const s=Jn(e);if(!s.ok)throw new P(Xn(e,s.problem));return s.tag}
function xn(t,e,s,n=1,r=1/0){const i=Id(e);if(i!==void 0&&Number.isInteger(i)&&i>=n&&i<=r)return i;throw new P(tr(t,n,r,s))}
function En(t){const e='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60, 40)',s=["hits","seconds","frames"],n={hits:Qd};return t.forEach((r,i)=>{const o=s[i];if(!o)throw new P(kt(`${r}`,e));const a=o==="frames"?t_:[];n[o]=xn(`The number of ${o}`,r,e,...a)}),n}
function On(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();const s=e===void 0?"No pattern":`${e}`;throw new P(kt(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var e_=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Nn(t,e){if(typeof e=="string"&&e.trim()!==""&&!e_.test(e))return e;throw new P(pr(t))}
function s_([t,e]){const s=$n.find(o=>o===t),[n,r]=s===void 0?[t,e]:[e];if(r===void 0&&(n===void 0||typeof n=="string"))return{sort:s!=null?s:"nonpaged",pattern:n};const i=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${$n.join(" ")}`;throw new P(kt(`${n}`,i))}var st=class{
constructor(t,e){this.__4p=t,this.__u=e}
toString(){return this.__4p}
*[Symbol.iterator](){for(let t=0;t<this.__u.length;t+=1){const e=this.__u[t];e!==void 0&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){const e=this.__u[t.convertToNumber()];if(e===void 0)throw new RangeError(`there are ${this.__u.length} rows`);return e}},Pn=48,Mn=12,Nt=t=>t.length>Pn?`${t.slice(0,Pn-Mn-3)}...${t.slice(-Mn)}`:t;
function ft(...t){const e={};for(const s of t)e[s]={PreferredRadix:10};return e}var n_=class{
constructor(t,e,s){var n,r;this.__1u=e,this.__5=t,this.Kind=e.kind,this.Site=Nt((r=(n=t.siteOf(t.stackOf(e),s))==null?void 0:n.frame.text)!=null?r:""),this.Block=e.block&&pn(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__1u.number}`}
details(){const{stopAddress:t,requested:e,poolType:s,blockFrom:n,thread:r,time:i}=this.__1u,o=[`tag ${JSON.stringify(B(this.__1u.tag))}`,t&&`stopped at 0x${t}`,r&&`thread 0x${r} (its process: !thread 0x${r})`,e!==void 0&&`${e} bytes asked for`,s!==void 0&&`pool type 0x${s.toString(16)}`,n&&`block found by ${n}`,i!==void 0&&`at ${new Date(i).toISOString()}`].filter(Boolean),a=this.__5.stackOf(this.__1u).map(({text:c})=>c);return[o.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return ft("Charged","Cpu")}},Rn=class{
constructor(t){this.__4o=t}
toString(){return this.__4o}},r_=/^Ex\w*Lookaside/;
function i_(t){var e,s,n;return r_.test((n=(s=(e=t[I(t)])==null?void 0:e.symbol)==null?void 0:s.name)!=null?n:"")}var be=t=>{var e,s;return(s=(e=t.site)==null?void 0:e.frame.text)!=null?s:"(no caller)"};
function Bn(t,{use:e,holding:s}){const{site:n,allocs:r,frees:i,stacks:o}=e;return`${[`${be(e)}${n?` (${n.key})`:""}, tag ${JSON.stringify(B(t.tag))}`,`${k(r,"allocation")} and ${k(i,"free")} seen here, from ${k(o.length,"stack")}`,s&&o_(s),s&&a_(s),c_(t,e),...d_(e),__(t,e),`coverage ${Y(t)}${Pe(t)}`,(n==null?void 0:n.frame.source)&&`source ${n.frame.source.file} line ${n.frame.source.line}`,u_(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function o_({blocks:t,bytes:e,old:s}){const n=t===1?"stays":"stay";return`${k(t,"block")} allocated here ${n}${h_(e)}, ${s} of them since the earlier half of the hunt`}
function a_({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function c_(t,{first:e,last:s,allocs:n}){if((e==null?void 0:e.time)===void 0||(s==null?void 0:s.time)===void 0)return;const r=a=>rt((a-t.start.time)/1e3),i=(s.time-e.time)/1e3,o=i>0&&n>1?`, ${(n/i).toFixed(2)} allocations a second`:"";return`first hit here after ${r(e.time)}, last after ${r(s.time)}${o}`}
function d_(t){const{freedByOtherModules:e,unlocatedAllocs:s,refused:n}=t;return[...e>0?[`${k(e,"block")} of here freed by other modules`]:[],...s>0?[`of ${k(s,"allocation")} here the block is not known`]:[],...n>0?[`${k(n,"block")} refused at once by a limit of the tag`]:[]]}
function __(t,{stacks:e}){return e.some(n=>i_(t.stacks.at(n)))?"a lookaside list: what it hands out from stock is no hit":void 0}
function u_(t){if(t.kind==="owner")return;const e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${s}`}var h_=t=>t===void 0?"":`, ${t} bytes`;
function l_(t,e){const s=[];for(const{use:r,holding:i}of t.sites(e))i&&i.blocks>0&&s.push({use:r,holding:i});const n=s.reduce((r,{holding:i})=>r+i.blocks,0);return s.map(r=>u({},r,{share:r.holding.blocks/n})).sort((r,i)=>In(i)-In(r)||i.holding.blocks-r.holding.blocks)}var In=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},f_=class{
constructor(t,{use:e,holding:s,share:n}){var r;this.__5=t,this.__1e=e,this.__42=s,this.Blocks=s.blocks,this.Bytes=s.bytes,this.Share=`${Math.round(n*100)} %`,this.Of=e.allocs,this.Old=s.old,this.Median=(r=s.sizes)==null?void 0:r.median,this.Coverage=Y(t)}
toString(){return Nt(be(this.__1e))}
details(){return Bn(this.__5,{use:this.__1e,holding:this.__42})}
get[Symbol.metadataDescriptor](){return ft("Blocks","Bytes","Of","Old","Median")}},g_=class{
constructor(t,e){const{use:s,holding:n}=e;this.__5=t,this.__3g=e,this.Allocs=s.allocs,this.Frees=s.frees,this.Blocks=n==null?void 0:n.blocks,this.Bytes=n==null?void 0:n.bytes,this.Coverage=Y(t),this.Note=t.natureOf(s).kind==="probableWrapper"?"wrapper?":""}
toString(){return Nt(be(this.__3g.use))}
details(){return Bn(this.__5,this.__3g)}
get[Symbol.metadataDescriptor](){return ft("Allocs","Frees","Blocks","Bytes")}},Cn=34,p_=class{
constructor(t,e){this.__2n=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;const s=this.__2d().slice(1).join(" < ");this.Callers=s.length>Cn?`${s.slice(0,Cn-3)}...`:s,this.Coverage=Y(t)}
toString(){var t;return Nt((t=this.__2d()[0])!=null?t:"(no caller)")}
details(){return this.__2n.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return ft("Allocs","Frees")}
__2d(){return this.__2n.slice(I(this.__2n)).map(({text:t})=>t)}},v_=class{
constructor(t,e,s){const n=X(t);this.PoolHitTag=n.kind==="read"?U(O(n.value)):"not readable",this.Armed=b_(n,e),this.Repair=w_(n,e),this.Recorded=we([...e.records.keys()].map(r=>JSON.stringify(B(r)))),this.Learned=we(e.learned().map(m_)),this.Skipped=we(s)}
toString(){return this.Armed}};
function m_({kind:t,key:e,where:s,holds:n}){const r="register"in s?s.register:`[base${k_(s.offset)}]`;return`${t} at 0x${e}: ${n} in ${r}`}var k_=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,we=t=>t.length===0?"none":t.join(", ");
function b_(t,{armed:e,change:s}){if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";if(ut(t.value))return"not armed";const n=`ARMED for ${JSON.stringify(B(O(t.value)))}`;return!s||Vt(s.after)!==t.value?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function w_(t,{change:e}){var n;return t.kind==="read"&&ut(t.value)?"nothing to repair":(n=e==null?void 0:e.repair)!=null?n:"ed nt!PoolHitTag 0x0"}
function Pt(t,e,s){return`${k(e,s)}; ${t.map(Be).join("; ")}`}
function y_(t,e){const s=`read in ${rt(t.seconds)}`,n=t.unread>0?[`${k(t.unread,"line")} not understood`]:[],r={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[k(e,"tag"),s,...n,...r].join("; ")}var S_=class{
constructor(t){this.__1o=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=Ln(t.nonPaged.allocs,t.paged.allocs),this.Frees=Ln(t.nonPaged.frees,t.paged.frees),this.Owner=$_(t.description)}
toString(){return this.__1o.text}
details(){const{text:t,tag:e,description:s="no description"}=this.__1o,n=e!==void 0&&Ee(e)?` (${U(e)})`:"";return`${t}${n}: ${s}`}
get[Symbol.metadataDescriptor](){return ft("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Ln(t,e){return t===void 0||e===void 0?void 0:t+e}
function $_(t){var e,s;return(s=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?void 0:e[1])!=null?s:""}var T_=class{
constructor(t,e,s,n){this.__m=[];this.__0=t,this.__d=e,this.__2s=s,this.__3n=n}
toString(){return`pooltag ${this.__3n}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Xd()}
hitTag(...t){return this.__x("hitTag",t,([e,...s])=>{const n=ke("hitTag",e),r=En(s.filter(o=>o!==gt)),i=this.__d.hunt(n,r,s.includes(gt));return i.kind==="hunted"?Re(i):Oe(i)})}
arm(...t){return this.__x("arm",t,([e,s])=>{const n=ke("arm",e);if(s!==void 0&&s!==gt)throw new P(kt(`${s}`,`dx @$pool.arm("Abc ", "${gt}")`));const r=this.__d.arm(n,s===gt);return r.kind==="armed"?or(n,r.armed.arming.repair):Oe(r)})}
capture(...t){return this.__x("capture",t,()=>{const e=this.__d.capture(En(t));return e.kind==="hunted"?Re(e):ar(e)})}
clear(...t){return this.__x("clear",t,()=>cr(this.__d.clear()))}
skip(...t){return this.__x("skip",t,([e])=>{const s=On("skip",e);return this.__m=[...this.__m.filter(n=>n!==s),s],`Looking past ${this.__m.join(", ")}.`})}
unskip(...t){return this.__x("unskip",t,([e])=>{const s=On("unskip",e);return this.__m=this.__m.filter(r=>r!==s),`Looking past ${this.__m.length===0?"pool functions only":this.__m.join(", ")}.`})}
save(...t){return this.__x("save",t,([e])=>vr(this.__2s.save(Nn("save",e))))}
open(...t){return this.__x("open",t,([e])=>kr(this.__2s.open(Nn("open",e))))}
used(...t){this.__2a("used",t);const{sort:e,pattern:s}=s_(t),n=Kd(this.__0);if(n.kind==="noTable")throw new Error(`!poolused gave no table: ${n.answer}`);const r=Jd(n.rows,e).filter(({text:i})=>s===void 0||He(s,i));return new st(y_(n,r.length),r.map(i=>new S_(i)))}
leaks(...t){const e=this.__q("leaks",t),s=[];for(const n of e)for(const r of l_(n,this.__m))s.push(new f_(n,r));return new st(Pt(e,s.length,"call site"),s)}
sites(...t){const e=this.__q("sites",t),s=[];for(const n of e)for(const r of x_(n.sites(this.__m)))s.push(new g_(n,r));return new st(Pt(e,s.length,"call site"),s)}
stacks(...t){const e=this.__q("stacks",t),s=[];for(const n of e){const r=[...n.stackUses()].sort((i,o)=>Hn(o)-Hn(i));for(const i of r)s.push(new p_(n,i))}return new st(Pt(e,s.length,"stack"),s)}
hits(...t){const[e]=t,s=e===void 0?A_:xn("The number of hits",e,"dx -g @$pool.hits(20)"),n=this.__q("hits",t,[]),r=[];for(const i of n)for(const o of i.recent(s))r.push(new n_(i,o,this.__m));return new st(Pt(n,r.length,"hit"),r)}
status(...t){return this.__2a("status",t),new v_(this.__0,this.__d,this.__m)}
help(...t){An("help",t);const e=Object.values(me).map(s=>new Zd(s));return new st(`pooltag ${this.__3n}`,e)}
__2a(t,e){An(t,e),this.__d.reconcile()}
__x(t,e,s){try{return this.__2a(t,e),new Rn(s(e))}catch(n){if(!(n instanceof P))throw n;return new Rn(n.message)}}
__q(t,e,[s]=e){this.__2a(t,e);const n=s===void 0?void 0:ke(t,s),{records:r}=this.__d,o=(n===void 0?[...r.values()]:[r.get(n)]).filter(a=>a!==void 0);if(o.length===0)throw new Error(sr(n));return o}},gt="unseen",A_=100,x_=t=>[...t].sort((e,s)=>zn(s)-zn(e)),zn=({use:t})=>t.allocs+t.frees+t.unknown,Hn=({hits:t})=>t.alloc+t.free+t.unknown,nt=new Ld,ye=t=>ge(dr(t)),Fn=new zd,Mt=new Md(Fn,()=>nt.now(),"0.1.0",ye),E_=new Ko(nt,nt,t=>{Mt.note(u({type:"change"},t))}),Se=new Ed(nt,E_,Mt,ye),O_=new Vo(nt,Fn,Mt,Se),L=new T_(nt,Se,O_,"0.1.0");
function N_(){for(const s of Hd("0.1.0"))ge(s);const t=(s,n)=>new host.optionalRecord(new host.functionAlias(R_(n),s));class e{
get Pool(){return L}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>L.used(...s)),t("poolhit",(...s)=>L.hitTag(...s)),t("poolleaks",(...s)=>L.leaks(...s)),t("poolrestore",(...s)=>L.clear(...s)),t("poolhelp",(...s)=>L.help(...s))]}
function P_(){wn(L)&&ge("@$pool is ready: dx @$pool.help()")}
function M_(){for(const t of Se.release())t.kind==="stillThere"&&ye({kind:"notRepaired",command:t.repair});Mt.flush(),Fd()}
function R_(t){return(...e)=>(wn(L),t(...e))}return[L,N_,P_,M_]})();
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
