/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var Vn=Object.getOwnPropertySymbols;
var z_=Object.prototype.hasOwnProperty,H_=Object.prototype.propertyIsEnumerable;
var Se=(u,ot)=>{var U={};for(var A in u)z_.call(u,A)&&ot.indexOf(A)<0&&(U[A]=u[A]);if(u!=null&&Vn)for(var A of Vn(u))ot.indexOf(A)<0&&H_.call(u,A)&&(U[A]=u[A]);return U};
var $parts=(function(){const u=Object.assign;var ot=16,U=t=>t,A=U("0".repeat(ot));
function bt(t){const e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return U(e.toLowerCase().padStart(ot,"0"))}
function K(t,e){const s=n=>(n>>>0).toString(16).padStart(8,"0");return U(s(t)+s(e))}
function O(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function x(t,e){const{high:s,low:n}=O(t),r=n+e;return K((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function J(t,e){const s=O(t),n=O(e),r=(n.high-s.high)*4294967296+(n.low-s.low);return Number.isSafeInteger(r)?r:void 0}
function D(t,e){return t<e?-1:t>e?1:0}
function $e(t,e){return(O(t).low&e-1)===0}
function Y(t,e){return e===4?K(0,O(t).low):t}
function Ct(t,e){const{high:s,low:n}=O(t);return(e===4?n:s)>=2147483648}
function Xn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function j(t){return`0x${t.replace(/^0{1,15}/,"")}`}var Te=2147483648;
function N(t){return t>>>0}
function wt(t){const e=s=>{var n;return((n=t[s])!=null?n:0)&255};return N(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function zt(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Ae(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};const e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Ht(wt([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))}
function Zn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Ht(wt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Ht(N(Number.parseInt(t,16))):Ae(t)}
function Ht(t){return t<Te?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:R(t)}}}
function R(t){return N(t&~Te)}
function I(t){const e=s=>s>=32&&s<=126;return zt(t).map(s=>e(s)?String.fromCharCode(s):".").join("")}
function W(t){return`0x${t.toString(16).padStart(8,"0")}`}
function Qn(t){return wt([...zt(t)].reverse())}
function xe(t){return I(t).includes(".")}var y=t=>{const e=I(t);return JSON.stringify(xe(t)||/["$;\\]/.test(e)?W(t):e)},X=t=>`0x${t.toString(16)}`,k=(t,e)=>`${t} ${e}${t===1?"":"s"}`,at=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function tr(t,e){const s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${s} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${s} has bit 31 set, which the kernel clears before it compares: use ${y(e.plain)} or "${W(e.plain)}".`}}var er=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,sr=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,nr=(t,e,s,n)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${n}`,yt=(t,e)=>`${t} does not fit: ${e}`,rr=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,ir=t=>t===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${y(t)}. Begin with dx @$pool.hitTag(${y(t)}).`;
function or(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${X(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return ar(t.tag,t.meant);case"ambiguous":return`${t.tags.map(W).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${W((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function ar(t,e){const s=e===void 0?"":`Did you mean ${y(e)} (${W(e)})? `;return`no allocation with ${y(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${y(t)}, "unseen").`}var Ee=t=>`Not armed: ${cr(t)}`;
function cr(t){switch(t.kind){case"refused":return or(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${t.applied.failure===void 0?"":` (${t.applied.failure})`}. ${St(t.applied.undone)}`}}var dr=(t,e)=>`ARMED: the machine stops at every allocation and free of ${y(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function _r({anyMore:t}){return t===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${y(t)}: somebody has changed it. dx @$pool.arm(${y(t)}) arms it again.`}
function St(t){return t.kind==="undone"?"PoolHitTag is as it was.":t.kind==="notOurs"?"PoolHitTag holds something else by now: dx @$pool.status()":`STILL ARMED${t.failure===void 0?"":` (${t.failure})`}: type ${t.repair}`}
function ur(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"cleared":return t.undone.map(St).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${X(t.held)}, armed by somebody else; it holds 0 now.`:St(t.undone)}}
function hr(t){switch(t.kind){case"ready":{const{target:e,tag:s}=t,n=e.processorBlocks.length;return`pooltag: ${[e.description,k(e.modules.filter(i=>!i.unloaded).length,"module"),...n>0?[k(n,"processor")]:[]].join(", ")}; arming ${y(s)} at ${Xn(e.poolHitTag,e.pointerSize)}`}case"timeLimit":return`pooltag: ${at(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return lr(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${X(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${t.path}: ${t.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function lr(t,e,s){const n=t/s,r=(e-t)/n,i=r<Oe?`, about ${at(r)} to go`:"",o=r<Oe?` of ${e}`:"";return`pooltag: ${t}${o} hits, ${n.toFixed(1)}/s${i}`}var Oe=86400;
function fr(t,e,s){if(t.kind==="unknown")return"unknown";const n=t.kind==="exact"?1:t.fraction,r=e===0?1:(e-s)/e;return`${Math.floor(n*r*1e3)/10} %`}
function Ne(t){const e=t.coverage(),s=t.openHits();if(e.kind==="unknown")return` (${pr(e.why)})`;const n=[...e.kind==="floor"?[`${gr(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${k(s,"hit")} is not known`]:[]];return n.length===0?"":` (what sites hold is a floor: ${n.join(", ")})`}
function gr({allocs:t,frees:e},s){const n=[...t>0?[k(t,"allocation")]:[],...e>0?[k(e,"free")]:[]];return`${s>0?"up to ":""}${n.join(" and ")}`}
function pr(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function vr(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${mr(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function mr(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${X(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var Z=t=>fr(t.coverage(),Pe(t),t.openHits()),Pe=t=>{const{alloc:e,free:s,unknown:n}=t.counts();return e+s+n};
function Me(t){const{capture:e,hunt:s,tag:n}=t,r=s.counts(),i=[k(r.alloc,"allocation"),k(r.free,"free"),...r.unknown>0?[`${r.unknown} unknown`]:[]].join(", ");return[`${k(e.hits,"hit")} on ${y(n)} in ${at(e.seconds)}: ${i}; coverage ${Z(s)}${Ne(s)}.`,vr(e.end),t.disarmed===void 0?void 0:St(t.disarmed),e.hits>0?`Next: dx -g @$pool.leaks(${y(n)})`:void 0].filter(a=>a!==void 0).join(" ")}var kr=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function br(t){switch(t.kind){case"saved":{const{base:e,files:s,hunts:n}=t;return`${n.map(wr).join("")}Saved ${k(n.length,"hunt")} as ${e} (${k(s,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${t.path}: ${t.message}`}}var wr=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${k(t,"hit")} on ${y(e)} are more than is kept: save before a long hunt. `,yr=t=>t.kind==="opened"?$r(t):`Not opened: ${Sr(t)}`;
function Sr(t){switch(t.kind){case"armed":return`${y(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return`${t.path}: ${t.message}`}}
function $r(t){const{base:e,recording:s,left:n,cut:r}=t,{hunts:i,problems:o}=s,[a]=o.first;return[`Opened ${e}: ${i.map(Re).join("; ")||"no hunt"}.`,r&&`It ends early: ${r}.`,a&&`${k(o.count,"line")} damaged or missing, the first at ${a.line}.`,Tr(n),i.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Re=t=>`${JSON.stringify(I(t.tag))}: ${k(Pe(t),"hit")}, coverage ${Z(t)}`;
function Tr(t){switch(t.kind){case"nothing":return;case"armed":return`PoolHitTag STILL HOLDS ${y(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${X(t.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: ed nt!PoolHitTag ${X(t.note.saved)} disarms.`}}
function Ar(t){const e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Lt(t){return Ar(u({},t,{offset:0}))}var Ie=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,xr=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Er=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Or=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Nr=/^VerifierExt$/i,Pr=/\?\? ?::|`string'/,Mr=64;
function Ft(t){var e;if(Nr.test(t.module))return t.name.includes("Pool")?Ce(t.name):void 0;if(Ie.test(t.module))return t.name==="DbgBreakPoint"||Pr.test(t.name)?"neither":(e=Be(t.name))!=null?e:Rr(t.name)}
function Be(t){return xr.test(t)?"alloc":Er.test(t)?"free":void 0}
function Rr(t){return Or.test(t)?Ce(t):void 0}
function Ce(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function B(t){const e=t.findIndex(({symbol:s})=>!s||Ft(s)===void 0);return e<0?t.length:e}
function Ir(t){return Ie.test(t.module)&&t.name==="ExFreePool"&&t.offset>Mr}
function ze(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function He(t,e){return Br(t.toLowerCase(),e.toLowerCase())}
function Br(t,e){let s=0,n=0,r=-1,i=0;for(;s<e.length;)if(t[n]==="*")r=n++,i=s;else if(t[n]==="?"||t[n]===e[s])n++,s++;else if(r>=0)n=r+1,s=++i;else return!1;for(;t[n]==="*";)n++;return n===t.length}
function Le(t,e=[],s=[]){let n=B(t);for(;n<t.length-1&&Cr(t[n],s);)n++;const r=t[n];return r&&zr(r,n,e)}
function Cr(t,e){const s=t==null?void 0:t.symbol;return s?e.some(n=>He(n,Lt(s))):!1}
function zr(t,e,s){var o;const n=t.address&&Hr(t.address,s);if(n)return u({key:Fe(n.module,n.offset),frame:t,depth:e},n);const r=t.symbol&&{module:t.symbol.module};if(((o=t.symbol)==null?void 0:o.name)===""){const{module:a,offset:c}=t.symbol;return{key:Fe(a,c),frame:t,depth:e,module:a,offset:c}}const i=t.address?j(t.address):t.text;return u({key:i,frame:t,depth:e},r)}var Fe=(t,e)=>`${t}+0x${e.toString(16)}`;
function Hr(t,e){const s=e.find(({start:r,end:i})=>D(r,t)<=0&&D(t,i)<0),n=s&&J(s.start,t);return s&&n!==void 0?{module:s.name,offset:n}:void 0}var Lr={allocs:0,frees:0};
function Fr(t,{coverage:e,asked:{there:s,gone:n},underWay:r,outstanding:i}){const o=f=>t.reduce((w,V)=>w+f(V),0),a=e.kind==="floor"?e.missed:Lr,c=a.frees+o(f=>f.unlocatedFrees)-o(f=>f.missedFrees)-n.size,d=Math.max(0,c),_=a.allocs+o(f=>f.unlocatedAllocs),h=Math.min(d,_+a.frees+r),l=s.size+n.size<i?d:h,m=Math.max(0,-c);return{count:d,ofThere:h,hits:m+Math.max(0,l-a.frees)}}
function Ur(t,{count:e,ofThere:s},{there:n,gone:r},i){const o=t.filter(({block:f})=>!r.has(f)),a=o.filter(({block:f})=>n.has(f)).length,c=Math.min(e,Math.min(a,s)+o.length-a),d=o.length-c;if(d===0&&o.length>0)return;const _=Math.max(0,o.filter(({hit:f})=>f*2<=i).length-c),h=[];for(const{charged:f}of o)f!==void 0&&h.push(f);h.sort((f,w)=>f-w);const l=Dr(h),m={blocks:d,old:_,sizes:l};return h.length<o.length?m:u({},m,{bytes:h.slice(0,d).reduce((f,w)=>f+w,0)})}
function Dr(t){const e=t[0],s=t[Math.floor((t.length-1)/2)],n=t[t.length-1];if(!(e===void 0||s===void 0||n===void 0))return{smallest:e,median:s,largest:n}}
function jr(t,e,s){if(!t||!e)return{kind:"unknown",why:"notRead"};const n={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(n.allocs<0||n.frees<0)return{kind:"unknown",why:"backwards"};const r=n.allocs+n.frees,i=s.alloc+s.free+s.unknown;if(i>r||s.alloc>n.allocs||s.free>n.frees)return{kind:"unknown",why:"tooFew"};if(i===r)return{kind:"exact",counted:n};const o={allocs:n.allocs-s.alloc,frees:n.frees-s.free};return{kind:"floor",fraction:i/r,counted:n,missed:o}}var Ut=8,Ue=2e5,De=class Kn{
constructor(e=Ue,s=new Map){this.limit=e,this.__w=s}
alloc(e,s){const n=this.__w.get(e);return!n&&this.__w.size>=this.limit?{kind:"full"}:(this.__w.set(e,s),n?{kind:"seenAgain",earlier:n}:{kind:"booked"})}
free(e,s,n){const r=this.__w.get(e);return r?(this.__w.delete(e),r.tag===s&&Wr(r.charged,n)?{kind:"matched",allocation:r}:{kind:"other",earlier:r}):{kind:"unmatched"}}
get outstanding(){return this.__w}
copy(){return new Kn(this.limit,new Map(this.__w))}},Wr=(t,e)=>t===void 0||e===void 0||t===e,Gr=512,je=class{
constructor(){this.__1g=new Map;this.__1m=Number.POSITIVE_INFINITY;this.__1j=0;this.__1w=!0}
add(t,e=1){this.__1m=Math.min(this.__1m,t),this.__1j=Math.max(this.__1j,t);const s=this.__1g.get(t);s===void 0&&this.__1g.size>=Gr?this.__1w=!1:this.__1g.set(t,(s!=null?s:0)+e)}
addAll(t){for(const[e,s]of t.__1g)this.add(e,s);this.__1m=Math.min(this.__1m,t.__1m),this.__1j=Math.max(this.__1j,t.__1j),this.__1w=this.__1w&&t.__1w}
summary(){if(this.__1g.size===0)return;const t=this.__1m,e=this.__1j,s=this.__1w?this.__5k():void 0;return{smallest:t,largest:e,median:s}}
__5k(){const t=[...this.__1g].sort(([n],[r])=>n-r),e=t.reduce((n,[,r])=>n+r,0);let s=0;for(const[n,r]of t)if(s+=r,s*2>=e)return n}},qr=class Jn{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new je,this.tag=e,this.stack=s}
see({kind:e,number:s,time:n,charged:r}){var o;this.hits[e]++;const i={hit:s,time:n};(o=this.first)!=null||(this.first=i),this.last=i,e==="alloc"&&r!==void 0&&this.sizes.add(r)}
allocated({charged:e}){this.outstanding.count++,e===void 0?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e}){this.outstanding.count--,e===void 0?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var s;this.freedBy.set(e,((s=this.freedBy.get(e))!=null?s:0)+1)}
copy(){const e=new Jn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked;for(const[s,n]of this.freedBy)e.freedBy.set(s,n);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Vr=class Yn{
constructor(e=new De){this.__27=new Map;this.__2e=!1;this.__21=e}
get isFull(){return this.__2e}
book(e){const s=this.__1e(e.tag,e.stack);s.see(e),e.kind==="alloc"?this.__4v(e,s):e.kind==="free"&&this.__5a(e,s)}
stacks(e){const s=[];return this.__27.forEach((n,r)=>{(e===void 0||r===e)&&s.push(...n.values())}),s}
outstanding(){const e=new Map;return this.__21.outstanding.forEach((s,n)=>{const r=u({},s,{block:n}),i=e.get(s.stack);i?i.push(r):e.set(s.stack,[r])}),e}
copy(){const e=new Yn(this.__21.copy());return e.__2e=this.__2e,this.__27.forEach((s,n)=>{const r=new Map;s.forEach((i,o)=>{r.set(o,i.copy())}),e.__27.set(n,r)}),e}
__4v(e,s){if(e.block===void 0){s.unlocated.alloc++;return}const n=Kr(e),r=this.__21.alloc(e.block,n);if(r.kind==="full"){this.__2e=!0,s.untracked++;return}r.kind==="seenAgain"&&this.__4e(r.earlier),s.allocated(n)}
__5a(e,s){if(e.block===void 0){s.unlocated.free++;return}const n=this.__21.free(e.block,e.tag,e.charged);if(n.kind==="matched"){const r=this.__1e(n.allocation.tag,n.allocation.stack);r.gone(n.allocation),r.freedFrom(e.stack);return}n.kind==="other"&&this.__4e(n.earlier),s.unmatchedFrees++}
__4e(e){const s=this.__1e(e.tag,e.stack);s.gone(e),s.missedFrees++}
__1e(e,s){var i,o;const n=(i=this.__27.get(e))!=null?i:new Map;this.__27.set(e,n);const r=(o=n.get(s))!=null?o:new qr(e,s);return n.set(s,r),r}};
function Kr({number:t,tag:e,stack:s,requested:n,charged:r}){return{tag:e,stack:s,hit:t,requested:n,charged:r}}var Jr=2e3;
function We(t,{block:e,charged:s}){var r;const n=(r=t.charged)!=null?r:s;return u({},t,{block:e,blockFrom:"place",charged:n})}var Yr=class{
constructor(t=Ue){this.__y=[];this.__1y=t,this.__1r=new Vr(new De(t))}
record(t,e=!1){return this.__y.push({hit:t,awaits:e&&t.block===void 0}),this.__3r()}
locate(t){const e=this.__y.find(({hit:s,awaits:n})=>n&&s.number===t.hit);return e&&(e.hit=We(e.hit,t),e.awaits=!1),this.__3r()}
stacks(t){return this.__11().stacks(t)}
outstanding(){return this.__11().outstanding()}
__11(){if(this.__y.length===0)return this.__1r;const t=this.__1r.copy();for(const{hit:e}of this.__y)t.book(e);return t}
__3r(){const t=this.__y.findIndex(({awaits:n})=>n),e=t<0?this.__y.length:t,s=Math.max(e,this.__y.length-Jr);for(const{hit:n}of this.__y.splice(0,s))this.__1r.book(n);return this.__1r.isFull?{kind:"tooManyOutstanding",limit:this.__1y}:{kind:"recorded"}}};
function Dt(t,e){var i,o;const s=new Xr(e),n=new Map;for(const a of t){const c=`${a.tag} ${(o=(i=s.site(a.stack))==null?void 0:i.key)!=null?o:""}`,d=n.get(c);d?d.push(a):n.set(c,[a])}const r=[];return n.forEach(a=>{const[c]=a;c&&r.push(Zr(c,a,s))}),r.sort((a,c)=>{var d,_,h,l;return((_=(d=a.first)==null?void 0:d.hit)!=null?_:0)-((l=(h=c.first)==null?void 0:h.hit)!=null?l:0)})}var Xr=class{
constructor(t){this.__5x=new Map;this.__2c=new Map;this.__37=t}
site(t){var e;return this.__3z(this.__5x,t,(e=this.__37.skip)!=null?e:[])}
caller(t){return this.__3z(this.__2c,t,[])}
__3z(t,e,s){if(!t.has(e)){const{stacks:n,modules:r}=this.__37;t.set(e,Le(n.at(e),r!=null?r:[],s))}return t.get(e)}};
function Zr(t,e,s){const n=i=>e.reduce((o,a)=>o+i(a),0),r=s.site(t.stack);return u({tag:t.tag,site:r,stacks:e.map(({stack:i})=>i),allocs:n(({hits:i})=>i.alloc),frees:n(({hits:i})=>i.free),unknown:n(({hits:i})=>i.unknown),outstanding:Qr(n),unlocatedAllocs:n(({unlocated:i})=>i.alloc),unlocatedFrees:n(({unlocated:i})=>i.free)},ti(e,r,s),{unmatchedFrees:n(({unmatchedFrees:i})=>i),missedFrees:n(({missedFrees:i})=>i),untracked:n(({untracked:i})=>i),sizes:ei(e)},si(e))}
function Qr(t){const e=t(({hits:i})=>i.alloc);if(e>0&&t(({unlocated:i})=>i.alloc)===e)return;const s=t(({outstanding:i})=>i.count),n=t(({outstanding:i})=>i.unsized)===0,r=t(({outstanding:i})=>i.charged);return{count:s,bytes:n?r:void 0}}
function ti(t,e,s){var r;const n={freedElsewhere:0,freedByOtherModules:0,refused:0};for(const{stack:i,freedBy:o}of t){const a=(r=s.caller(i))==null?void 0:r.key;o.forEach((c,d)=>{var h;const _=s.site(d);a!==void 0&&((h=s.caller(d))==null?void 0:h.key)===a?n.refused+=c:(_==null?void 0:_.key)!==(e==null?void 0:e.key)&&(n.freedElsewhere+=c),(_==null?void 0:_.module)!==(e==null?void 0:e.module)&&(n.freedByOtherModules+=c)})}return n}
function ei(t){const e=new je;for(const{sizes:s}of t)e.addAll(s);return e.summary()}
function si(t){const e=[];for(const{first:r,last:i}of t)r&&e.push(r),i&&e.push(i);e.sort((r,i)=>r.hit-i.hit);const[s]=e,n=e[e.length-1];return{first:s,last:n}}var ni=5e4,ri=class{
constructor(t=ni){this.__42=new Map;this.__25=[];this.__1y=t}
intern(t){const e=ii(t),s=this.__42.get(e);if(s!==void 0)return s;if(this.isFull&&t.length>0)return this.intern([]);const n=this.__25.length;return this.__42.set(e,n),this.__25.push(t),n}
at(t){var e;return(e=this.__25[t])!=null?e:[]}
get size(){return this.__25.length}
get isFull(){return this.__25.length>=this.__1y}};
function ii(t){return t.map(oi).join(" ")}
function oi({address:t,inline:e,text:s}){return t!==void 0&&!e?t:s}var ai=3,ci=8;
function Ge(t,e="unreadable"){var o,a;const s=di(t);if(s<ci||e==="yes")return{kind:"owner"};const n=e==="no"?"noTagInCode":"fanOutOnly",r=(a=(o=t[0])==null?void 0:o.stack[t[0].depth])==null?void 0:a.symbol,i=r&&r.name!==""?{skip:Lt(r)}:{};return u({kind:"probableWrapper",fanOut:s,evidence:n},i)}
function di(t){const e=Array.from({length:ai},(s,n)=>{const r=new Set;for(const{stack:i,depth:o}of t){const a=i[o+1+n];a&&r.add(a.symbol?Lt(a.symbol):a.text)}return r.size});return Math.max(...e)}var _i=1e3,ui=5e4,hi=new Set(["counters","gone","change","end"]),qe={there:new Set,gone:new Set},li=t=>u({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ve=class{
constructor(t,e=()=>"unreadable"){this.stacks=new ri,this.modules=[],this.places=[],this.__1k=new Yr,this.__2g=[],this.__3h=new Map,this.__19=new Map,this.__16=[],this.__g={alloc:0,free:0,unknown:0},this.__30=0,this.__9=0,this.__1v=!1,this.__1p=qe,this.start=t,this.__r=e}
get tag(){return this.start.tag}
get lastHit(){return this.__9}
get entries(){return this.__2g}
get hitsNotKept(){return this.__g.alloc+this.__g.free+this.__g.unknown-this.__30}
get arming(){var t;return(t=this.__n)==null?void 0:t.state}
take(t){switch(this.__1i(t),this.__h=void 0,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3h.set(t.index,this.stacks.intern(t.frames.map(li)));break;case"hit":return this.__65(t);case"located":this.__69(t);break;case"places":this.places=t.places;break;case"counters":this.__63(t);break;case"gone":this.__2r=t.missed?void 0:this.__4u(),this.__1v=!0;break;case"blocks":this.__1p={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__19.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__n=t);break;case"end":break}return"taken"}
counts(){return this.__g}
coverage(){return this.__1v?jr(this.__1q,this.__2r,this.__g):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__16.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1k.stacks(this.tag)}
sites(t){const e=Dt(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),s=this.__1k.outstanding(),n=this.__3m(e);return e.map(r=>{var a;if(!r.outstanding||r.allocs===0)return{use:r};const i=[];for(const c of r.stacks)for(const d of(a=s.get(c))!=null?a:[])i.push(d);const o=Ur(i,n,this.__1p,this.__9);return{use:r,holding:o}})}
openHits(){var t;return(t=this.__h)!=null||(this.__h=this.__52()),this.__h}
__52(){const t=Dt(this.stackUses(),{stacks:this.stacks});return t.reduce((s,n)=>s+n.unlocatedAllocs,0)+this.__3m(t).hits}
doubtful(){const t=Dt(this.stackUses(),{stacks:this.stacks});return this.__3m(t).count>0?this.__4g():[]}
__4g(){const t=[];return this.__1k.outstanding().forEach(e=>{for(const{block:s}of e)t.push(s)}),t}
__3m(t){const e=this.recent(Ut);return Fr(t,{coverage:this.coverage(),asked:this.__1p,underWay:e.filter(({kind:s,block:n})=>s!=="alloc"&&!n).length,outstanding:this.__4g().length})}
siteOf(t,e){return Le(t,this.modules,e)}
natureOf({site:t,stacks:e}){var i;if(!t)return{kind:"owner"};const s=e.map(o=>({stack:this.stacks.at(o),depth:t.depth})),n=Ge(s),{address:r}=t.frame;return n.kind==="owner"||!r?n:Ge(s,(i=this.__19.get(r))!=null?i:this.__r(r))}
__65(n){var r=n,{type:t,open:e}=r,s=Se(r,["type","open"]);var c;const i=(c=this.__3h.get(s.stack))!=null?c:this.stacks.intern([]),o=u({},s,{stack:i,tag:this.tag});this.__9=o.number,this.__g[o.kind]++,this.__1v=!1,this.__1p=qe,this.__16.push(o),this.__16.length>_i&&this.__16.shift();const{kind:a}=this.__1k.record(o,e);return a==="recorded"&&!this.stacks.isFull?"taken":"full"}
__69(t){this.__1k.locate(t);const e=this.__16.findIndex(({number:n})=>n===t.hit),s=this.__16[e];s&&(this.__16[e]=We(s,t))}
__63({at:t,counts:e}){t==="armed"?this.__1q=e:this.__2r=e,this.__1v=t!=="armed"}
__4u(){return this.__1q&&{allocs:this.__1q.allocs+this.__g.alloc,frees:this.__1q.frees+this.__g.free}}
__1i(t){this.__2g.length>=ui&&!hi.has(t.type)||(this.__2g.push(t),t.type==="hit"&&this.__30++)}},fi=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,jt=t=>t.replace(fi,"."),E=t=>typeof t=="string"?jt(t):void 0,gi=t=>typeof t=="boolean"?t:void 0,p=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:void 0,pi=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:void 0,$=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:void 0,vi=t=>{const e=p(t);return e!==void 0&&e<=4294967295?N(e):void 0};
function S(...t){return e=>t.find(s=>s===e)}
function G(t){return e=>{if(!Array.isArray(e))return;const s=[];for(const n of e){const r=t(n);if(r===void 0)return;s.push(r)}return s}}
function g(t,...[e]){const s=Object.entries(t),n=Object.entries(e!=null?e:{});return r=>{if(typeof r!="object"||r===null||Array.isArray(r))return;const i=r,o={};for(const[a,c]of[...s,...n.filter(([d])=>i[d]!==void 0)]){const d=c(i[a]);if(d===void 0)return;o[a]=d}return o}}
function Ke(t,e){return s=>{var n;return(n=t(s))!=null?n:e(s)}}var mi="pooltag recording",Je=1;
function ki(t,e){return JSON.stringify(u({seq:t},e)).replace(/[^ -~]/g,bi)}var bi=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,wi=1<<20,yi=g({module:E,name:E,offset:p}),Si=g({text:E},{address:$,symbol:yi,source:g({file:E,line:p}),inline:S(!0),doubtful:S(!0)}),$i=Ke(g({register:E}),g({offset:pi})),Ti=g({kind:S("alloc","free"),key:$,where:$i,holds:S("block","header")}),Ai=Ke(g({kind:S("poolHitTag")}),g({kind:S("code"),site:E})),Ye=t=>{const e=p(t);return e!==void 0&&e<=255?e:void 0},xi=g({id:p,thing:Ai,address:$,before:G(Ye),after:G(Ye),repair:E}),Ei=g({pointerSize:S(4,8),description:E},{build:p,kernelBase:$}),Oi=g({name:E,start:$,end:$},{timestamp:p}),Ni={header:g({format:S(mi),version:S(Je),segment:p,tool:E,time:p}),hunt:g({tag:vi,target:Ei,poolHitTag:g({address:$,before:p}),time:p}),modules:g({modules:G(Oi)}),stack:g({index:p,frames:G(Si)}),hit:g({number:p,kind:S("alloc","free","unknown"),stack:p},{stopAddress:$,block:$,blockFrom:S("place","arguments","returnValue"),requested:p,charged:p,poolType:p,processor:p,thread:$,time:p,open:S(!0)}),located:g({hit:p,block:$},{charged:p}),places:g({places:G(Ti)}),counters:g({at:S("armed","stopped")},{counts:g({allocs:p,frees:p})}),gone:g({missed:gi}),blocks:g({there:G($),gone:G($)}),code:g({address:$,holdsTag:S("yes","no","unreadable")}),change:g({change:xi,state:S("planned","applied","undone","gone"),time:p}),end:g({why:E,time:p})},Pi=new Map(Object.entries(Ni));
function Mi(t){var a;if(t.length>wi)return{kind:"invalid"};let e;try{e=JSON.parse(t)}catch(c){return{kind:"torn"}}const s=g({seq:p,type:E})(e);if(!s)return{kind:"invalid"};const n=Pi.get(s.type);if(!n)return{kind:"unknownType",seq:s.seq};const r=n(e);if(r)return{kind:"line",line:u({},s,r)};const{version:i}=(a=g({version:p})(e))!=null?a:{};return s.type==="header"&&i!==void 0&&i>Je?{kind:"newer",version:i}:{kind:"invalid"}}var Ri=5e5,Ii=1e8,Bi=1e3,Ci=20,zi=class{
constructor(){this.__q=new Set;this.__2i=0;this.__1l=0;this.__2o=0;this.__20=0;this.__4h=0;this.__2w=[]}
push(t){if(this.__2i++,this.__1l+=t.length,this.__2i>Ri||this.__1l>Ii)return this.__14("tooLong"),!1;const e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__22(Mi(e))}
end(){return this.__23?this.__23:this.__1t?{kind:"recording",recording:{header:this.__1t,hunts:[...this.__q],lastHunt:this.__5,nextSeq:this.__20,problems:{count:this.__4h,first:this.__2w}}}:{kind:"noRecording"}}
__22(t){const e=t.kind==="line"&&t.line.type==="header";return t.kind==="newer"?this.__23=t:!this.__1t&&!e&&(this.__23={kind:"noRecording"}),this.__23?!1:(this.__2o>0&&this.__5v(e),t.kind==="line"?this.__66(t.line):t.kind==="unknownType"?this.__44(t.seq):t.kind==="torn"?this.__2o=this.__2i:this.__14("invalid"),!0)}
__5v(t){t||this.__14("torn",this.__2o),this.__2o=0}
__14(t,e=this.__2i){this.__4h++,this.__2w.length<Ci&&this.__2w.push({line:e,what:t})}
__44(t){t<this.__20?this.__14("repeated"):t>this.__20&&this.__14("gap");const e=t>=this.__20;return e&&(this.__20=t+1),e}
__66(s){var n=s,{seq:t}=n,e=Se(n,["seq"]);var r;if(this.__44(t))switch(e.type){case"header":this.__1t=(r=this.__1t)!=null?r:e;break;case"hunt":this.__5=new Ve(e);break;default:this.__67(e)}}
__67(t){const e=this.__5;if(!e&&t.type!=="change"&&this.__14("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__14("repeated");return}e.take(t),!(e.arming!=="applied"||this.__q.has(e))&&(this.__q.size<Bi?this.__q.add(e):this.__14("tooLong"))}}},Xe=32,Hi=9,Li=96,ct=8192,P=t=>t===Xe||t===Hi,Wt=t=>t>=48&&t<=57,Fi=t=>Wt(t)||t>=97&&t<=102||t>=65&&t<=70;
function v(t,e){let s=e;for(;s<t.length&&P(t.charCodeAt(s));)s++;return s}
function q(t,e){let s=e;for(;s<t.length&&Fi(t.charCodeAt(s));)s++;return s}
function Ui(t,e){let s=e;for(;s<t.length&&Wt(t.charCodeAt(s));)s++;return s}
function Gt(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Xe;)e--;return t.slice(0,e)}
function C(t,e){const s=q(t,e),n=s-e;if(n===16)return qt(t.slice(e,s),8,s);if(n!==8)return;if(t.charCodeAt(s)!==Li)return qt(Di+t.slice(e,s),4,s);const r=q(t,s+1);if(r-s===9)return qt(t.slice(e,s)+t.slice(s+1,r),8,r)}var Di="00000000",qt=(t,e,s)=>({address:t.toLowerCase(),pointerSize:e,end:s});
function ji(t){const e=Number(t);return Number.isSafeInteger(e)?e:void 0}
function $t(t,e){const s=[];for(const n of t){const r=n.length<=ct?e(n):void 0;r!==void 0&&s.push(r)}return s}
function Ze(t){let e=!1;return $t(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),Wi(s,e)))}
function Wi(t,e){const s=C(t,v(t,0));if(!s||!P(t.charCodeAt(s.end)))return;const n=C(t,v(t,s.end));if(!n||!P(t.charCodeAt(n.end)))return;const r=v(t,n.end),i=t.slice(r),o=i.search(/\s/),a=o<0?i:i.slice(0,o);if(!(a===""||a.startsWith("(")))return{start:s.address,end:n.address,name:a,symbols:i.slice(a.length).trim(),unloaded:e}}var b=t=>t,dt=t=>`0x${(t>>>0).toString(16)}`,Gi=b("g"),qi=t=>b(`g ${j(t)}`),Vi=t=>b(`r ${t}`);
function Ki(t,e,s){const n=e?"kb":"k",r=s.length===0?"":`;r ${s.join(",")}`;return b(`rM 0x1;${n} ${dt(t)}${r}`)}var Ji=t=>b(t.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),Yi=b(".lastevent"),Xi=b("r $ptrsize"),Zi=b("vertarget"),Qe=b("lm"),Qi=b(".reload"),to=t=>b(`x nt!${t}`),eo=t=>b(`dt nt!${t}`),so=t=>b(`ub ${j(t)} L1`),no=t=>b(`dps ${j(t)} L1`);
function ro(t,e){return e.length===4?b(`ed ${j(t)} ${dt(Kt(e))}`):b(`eb ${j(t)} ${e.map(dt).join(" ")}`)}var Vt=t=>b(`ed nt!PoolHitTag ${dt(t)}`);
function io(t,e){const s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return b(`!poolused ${dt(s)}`)}
function oo(t){const e=I(t).replace(/[^A-Za-z0-9]/g,"?");return b(`!poolused 0x1 ${e}`)}var Tt="poolHitTagNote",ao=t=>b(`dx -r0 @$${Tt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),co=b(`dx -r0 @$${Tt}`),_o=b(`dx -r0 @$vars.Remove("${Tt}")`);
function Kt(t){const e=s=>{var n;return(n=t[s])!=null?n:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function ts(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function H(t,e,s){var r;if(e<0||e+s>t.length)return;let n=0;for(let i=s-1;i>=0;i--)n=n*256+((r=t[e+i])!=null?r:0);return n}
function _t(t,e,s){const n=H(t,e,4),r=s===8?H(t,e+4,4):0;return n===void 0||r===void 0?void 0:K(r,n)}
function es(t,e,s){const n=t.readMemory(e,s);return n&&_t(n,0,s)}
function L(t,e){const s=t.readMemory(e,4);return s&&H(s,0,4)}
function ss(t,e,s,n){const r=t.readMemory(e,s*n);if(!r)return[];const i=[];for(let o=0;o<s;o+=1){const a=_t(r,o*n,n);if(a===void 0||a===A)break;i.push(a)}return i}var Jt=(t,e,s)=>x(t,e*s),uo=300,ut=class extends Error{
constructor(t,e){const s=e instanceof Error?e.message:String(e);super(jt(s).slice(0,uo)),this.name="HostError",this.call=t}};
function T(t,e){try{return t()}catch(s){if(!(s instanceof ut))throw s;return e(s)}}
function At(t){const e=new Map;for(const s of t)if(!(s.length>ct||!s.includes("=")))for(const[n,r]of lo(s))e.has(n)||e.set(n,r);return e}var ho=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function lo(t){var s,n;const e=[];for(const r of t.trim().split(/\s+/)){const i=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(r),o=bt((s=i==null?void 0:i[2])!=null?s:"");if(i&&o)e.push([((n=i[1])!=null?n:"").toLowerCase(),o]);else if(!ho.test(r))return[]}return e}var fo=t=>$t(t,go);
function go(t){const e=C(t,v(t,0));if(!e||!P(t.charCodeAt(e.end)))return;const s=t.slice(e.end).trim(),n=po(s),r=s.slice(0,n).trim(),i=s.slice(n).trim();if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:i||void 0}}
function po(t){const e=t.indexOf(" = ");if(e>=0)return e;const s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s}var vo=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function ns(t,e){const n=(t&65535)*40543,r=(t>>>16)*40543,i=n+r%65536*65536,o=Math.floor(r/65536)+Math.floor(i/4294967296);return(i%4294967296^o)&e}
function rs(t,e,s){const n=(a,c)=>{const{offset:d,bytes:_}=s.fields[a];return mo(t,e+d,_,c)},r=n("Key",!1),i=is(n("NonPagedAllocs",!1),n("NonPagedFrees",!1),n("NonPagedBytes",!0)),o=is(n("PagedAllocs",!1),n("PagedFrees",!1),n("PagedBytes",!0));if(!(r===void 0||!i||!o))return{tag:N(r),nonPaged:i,paged:o}}
function is(t,e,s){if(!(t===void 0||e===void 0||s===void 0))return{allocs:t,frees:e,bytes:s}}
function mo(t,e,s,n){const r=H(t,e,4),i=s===8?H(t,e+4,4):0;if(r===void 0||i===void 0)return;const a=n&&(s===8?i:r)>=2147483648?-(s===8?2**64:2**32):0,c=s===8?(i+a/2**32)*2**32+r:r+a;return Number.isSafeInteger(c)?c:void 0}
function os(t){const[e,...s]=t;if(e)return s.reduce((n,r)=>({tag:n.tag,nonPaged:as(n.nonPaged,r.nonPaged),paged:as(n.paged,r.paged)}),e)}var as=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function ko(t,e){const s=new Map;for(let n=0;(n+1)*e.size<=t.length;n+=1){const r=rs(t,n*e.size,e);r&&r.tag!==0&&s.set(n,r)}return s}
function bo(t,e){const s=new Map;let n;for(const r of t){if(r.length>ct)continue;const i=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(r);if(!i)continue;const[,o="",a="",c="",d=""]=i;n!=null||(n=o.length),!(o.length>n||s.has(c))&&s.set(c,{offset:Number.parseInt(a,16),type:d.trim()})}return s.size===0?void 0:{name:e,fields:s}}var cs=(t,e)=>bo(t.query(eo(e)),e);
function ds(t){let e;t.fields.forEach(n=>{(!e||n.offset>=e.offset)&&(e=n)});const s=e&&_s(e.type);return e&&s!==void 0?e.offset+s:void 0}
function _s(t){var i,o,a;const[,e="1",s=""]=(i=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?i:[],n=(o=/^U?[Ii]nt([1248])B$/.exec(s))==null?void 0:o[1],r=(a=/^Ptr(32|64)\b/.exec(s))==null?void 0:a[1];return n?Number(e)*Number(n):r?Number(e)*(Number(r)/8):void 0}var wo=16,us=12,yo=4096;
function So(t,e,s){const n=cs(t,"_POOL_TRACKER_BIG_PAGES"),r=n==null?void 0:n.fields.get("Key"),i=n==null?void 0:n.fields.get("NumberOfBytes"),o=i!=null?i:n==null?void 0:n.fields.get("NumberOfPages"),a=e("PoolBigPageTable"),c=e("PoolBigPageTableSize");if(!n||!r||!o||!a||!c)return;const d=es(t,a,s),_=L(t,c);if(!d||!_||(_&_-1)!==0)return;const h=ds(n);if(h===void 0)return;const l={keyOffset:r.offset,sizeOffset:o.offset};return u({address:d,slots:_,entrySize:h},l,{sizeUnit:i?1:yo,pointerSize:s})}
function $o(t,e,s){const n=Ao(s),r=ns(n,e.slots-1);if(e.sizeUnit===1)return Yt(t,e,r,s);const i=Yt(t,e,r,s);if(i.kind==="found")return i;const o=Yt(t,e,To(n)&e.slots-1,s);return o.kind==="found"?o:{kind:"unreadable"}}var To=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Yt(t,e,s,n){const{address:r,slots:i,entrySize:o,keyOffset:a,sizeOffset:c,sizeUnit:d,pointerSize:_}=e,h=Math.min(wo,i-s),l=t.readMemory(Jt(r,s,o),h*o);if(!l)return{kind:"unreadable"};for(let m=0;m<l.length;m+=o){if(_t(l,m,_)!==n)continue;const f=_t(l,m+c,_),w=f&&J(A,f);if(w===void 0)return{kind:"unreadable"};const V=w*d;return{kind:"found",tag:wt(l.subarray(m+a,m+a+4)),bytes:V}}return{kind:"absent"}}
function Ao(t){const{high:e,low:s}=O(t);return(s>>>us|e<<32-us)>>>0}var xo=8,Eo=64;
function hs(t,e,s){const n=Ro(cs(t,"_POOL_TRACKER_TABLE")),r=fs(t,e("PoolTrackTable"),s),i=Zt(t,e("PoolTrackTableSize")),o=Zt(t,e("PoolTrackTableMask"));if(!n||!r||i===void 0||o===void 0)return;const a=e("ExPoolTagTables"),c=a?ss(t,a,Eo,s):[],d=[r,...c.filter(l=>l!==r)],_=fs(t,e("PoolTrackTableExpansion"),s),h=Zt(t,e("PoolTrackTableExpansionSize"));return{layout:n,tables:d,slots:i,mask:o,expansion:_&&h?{table:_,slots:h}:void 0}}
function Xt(t,e,s){const n=No(t,e,s);if(n.kind!=="slot")return n.kind==="none"?Po(t,e,s):n;const r=[];for(const i of e.tables){const o=ht(t,e,i,n.index,1);if(!o)return{kind:"unreadable"};const a=o.get(0);a&&R(a.tag)===s&&r.push(a)}return ls(os(r))}
function Oo(t,e){const s=new Map;for(const o of e.tables){const a=ht(t,e,o,0,e.slots);if(!a)return;a.forEach((c,d)=>{var _;s.set(d,[...(_=s.get(d))!=null?_:[],c])})}const{expansion:n}=e,r=n?ht(t,e,n.table,0,n.slots):[];return r?[...[...s.values()].map(os),...r.values()].filter(o=>o!==void 0):void 0}
function No(t,e,s){const[n]=e.tables;if(!n)return{kind:"unreadable"};const r=e.mask+1;let i=ns(s,e.mask);for(let o=r;o>0;){const a=Math.min(xo,r-i,o),c=ht(t,e,n,i,a);if(!c)return{kind:"unreadable"};for(let d=0;d<a;d+=1){const _=c.get(d);if(!_)return{kind:"none"};if(R(_.tag)===s)return{kind:"slot",index:i+d}}i=(i+a)%r,o-=a}return{kind:"none"}}
function ht(t,{layout:e},s,n,r){const i=Jt(s,n,e.size),o=t.readMemory(i,r*e.size);return o&&ko(o,e)}
function Po(t,e,s){var o;const{expansion:n}=e,r=n&&ht(t,e,n.table,0,n.slots);if(n&&!r)return{kind:"unreadable"};const i=[...(o=r==null?void 0:r.values())!=null?o:[]].find(a=>R(a.tag)===s);return i?ls(i):Mo(t,e)}
function Mo(t,e){for(const s of e.tables){const n=Jt(s,e.slots-1,e.layout.size),r=t.readMemory(n,e.layout.size),i=r&&rs(r,0,e.layout);if(!i)return{kind:"unreadable"};if(i.nonPaged.allocs+i.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function ls(t){if(!t)return{kind:"unreadable"};const{nonPaged:e,paged:s}=t;return{kind:"found",counts:{allocs:e.allocs+s.allocs,frees:e.frees+s.frees}}}
function Ro(t){const e=t&&ds(t);if(!t||e===void 0)return;const s={};for(const n of vo){const r=t.fields.get(n),i=r&&_s(r.type);if(!r||i!==4&&i!==8)return;s[n]={offset:r.offset,bytes:i}}return{size:e,fields:s}}var fs=(t,e,s)=>e&&es(t,e,s),Zt=(t,e)=>e&&L(t,e),Io=(t,e)=>D(t.start,e)<=0&&D(e,t.end)<0,gs=(t,e)=>t.modules.find(s=>!s.unloaded&&Io(s,e)),Qt=t=>t.find(({name:e,unloaded:s})=>!s&&e.toLowerCase()==="nt"),Bo=(t,e)=>{var s;return((s=gs(t,e))==null?void 0:s.name.toLowerCase())==="nt"},Co=64;
function ps(t){const e=te(t);if(!e)return{kind:"noPointerSize"};const s=lt(t,"PoolHitTag",e);if(!s)return{kind:"noSymbol",name:"PoolHitTag"};const n=Ze(t.query(Qe)).map(d=>u({},d,{start:Y(d.start,e),end:Y(d.end,e)}));if(!Qt(n))return{kind:"noModules"};const r=Lo(t),i=d=>lt(t,d,e),o=i("KiProcessorBlock"),a=hs(t,i,e),c=So(t,i,e);return{kind:"read",target:u({pointerSize:e},r,{poolHitTag:s,modules:n,contextRegisters:zo.filter(d=>Ho(t,d)),processorBlocks:o?ss(t,o,Co,e):[],tracker:a,bigPages:c})}}var zo=["$thread","$pcrb"],Ho=(t,e)=>T(()=>At(t.query(Vi(e))).has(e),()=>!1);
function lt(t,e,s){const n=`nt!${e}`.toLowerCase(),r=fo(t.query(to(e))).find(i=>i.name.toLowerCase()===n);return r&&Y(r.address,s)}
function te(t){const e=At(t.query(Xi)).get("$ptrsize");return e===K(0,4)?4:e===K(0,8)?8:void 0}
function Lo(t){var i,o;const s=(i=t.query(Zi).find(a=>/Kernel Version/i.test(a)))!=null?i:"",n=(o=/Kernel Version\s+(\d{4,6})\b/i.exec(s))==null?void 0:o[1],r=/\bARM\s?64\b/i.test(s);return{description:s.trim(),isArm:r,build:n?Number(n):void 0}}var Q=t=>T(()=>{const e=te(t),s=e&&lt(t,"PoolHitTag",e),n=s&&L(t,s);return s===void 0||n===void 0?{kind:"notRead"}:{kind:"read",address:s,value:n}},()=>({kind:"notRead"})),ee=(t,e,s)=>({thing:{kind:"poolHitTag"},address:t,before:ts(e),after:ts(s),repair:Vt(e)});
function Fo(t,e,s){const n=e.tracker;if(!n)return{kind:"unknown"};const r=c=>c!==void 0&&Xt(t,n,c).kind==="found",i=Xt(t,n,s);if(i.kind==="unreadable"||i.kind==="overflow")return{kind:"unknown"};const o=Uo(s);return i.kind==="found"?{kind:"seen",twin:r(o)?o:void 0}:{kind:"unseen",meant:[Qn(s),o].find(r)}}
function Uo(t){const e=t>>>24;if(!(e!==32&&e!==0))return N(t&16777215|(e===0?32:0)<<24)}var Do=3790,jo=1024;
function Wo(t,e,s,n){const r=se(t);if(r)return tt(r);const i=Go(t,e);if(i.kind!=="read")return tt(i);const{target:o}=i,a=L(t,o.poolHitTag);if(a===void 0)return tt({kind:"unreadable"});if(!ft(a))return tt({kind:"alreadyArmed",value:a});if(qo(t,o))return tt({kind:"taggingOff"});const c=Vo(s,Fo(t,o,s),n);return c?tt(c):{kind:"ready",target:o,idle:a}}
function se(t){const{kernel:e,live:s,description:n=""}=t.session();return e===!1||/user mode/i.test(n)?{kind:"notKernel"}:s===!1||/\bdump\b/i.test(n)?{kind:"notLive"}:/^local\b/i.test(n)?{kind:"localKernel"}:void 0}var ft=t=>t===0||t>=2147483648,tt=t=>({kind:"refused",problem:t});
function Go(t,e){const s=ps(t),n=s.kind==="read"?s.target.modules.filter(r=>!r.unloaded):[];return s.kind!=="noModules"&&n.length>1?s:(e.debugger(Qi),ps(t))}
function qo(t,e){if(e.build===void 0||e.build>=Do)return!1;const s=lt(t,"NtGlobalFlag",e.pointerSize),n=s&&L(t,s);return n!==void 0&&(n&jo)===0}
function Vo(t,e,s){switch(e.kind){case"seen":return e.twin===void 0||s?void 0:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return s?void 0:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function Ko(t,e){var d;if((e==null?void 0:e.arming)!=="planned"&&(e==null?void 0:e.arming)!=="applied")return{kind:"nothing"};const{tag:s,poolHitTag:n,target:r}=e.start,i=ft(n.before)?n.before:0,o={armed:s,saved:i,address:n.address};if(se(t))return{kind:"otherBoot"};const a=Q(t),c=Jo(t,r.pointerSize);return a.kind!=="read"||!c?{kind:"unknown",note:o}:a.address!==o.address||c!==((d=r.kernelBase)!=null?d:c)?{kind:"otherBoot"}:a.value===s?{kind:"armed",note:o}:{kind:"disarmed"}}var Jo=(t,e)=>T(()=>{const s=Qt(Ze(t.query(Qe)));return s&&Y(s.start,e)},()=>{}),vs=1e3,et=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,ms=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Yo=class{
constructor(t,e,s,n){this.__0=t,this.__f=e,this.__3=s,this.__d=n}
save(t){return this.__3.save(ms(t),[...this.__d.records.values()])}
open(t){const{armed:e}=this.__d;if(e)return{kind:"armed",tag:e.arming.tag};this.__3.flush();const s=ms(t),n=new zi,{files:r,isWhole:i,failure:o}=this.__5q(s,t,n),a=n.end();if(r===0)return o!=null?o:{kind:"notFound",path:et(s,0)};if(a.kind==="newer")return a;if(a.kind==="noRecording")return o!=null?o:{kind:"noRecording",path:t};const{recording:c}=a,d=Ko(this.__0,c.lastHunt),{hunts:_,nextSeq:h,problems:l}=c;this.__d.show(_,d.kind==="armed"?d.note:void 0);const m=i&&l.count===0;return this.__3.opened(m?{base:s,nextSeq:h,nextSegment:r,hunts:_}:void 0),{kind:"opened",base:s,recording:c,left:d,cut:o==null?void 0:o.message}}
__5q(t,e,s){let n=0,r=!0;return T(()=>{let i=et(t,0);for(this.__f.exists(i)||(i=e,r=!1);n<vs&&this.__f.exists(i)&&(n+=1,!!this.__f.read(i,o=>s.push(o)));)i=et(t,n);return{files:n,isWhole:r}},({call:i,message:o})=>({files:n,isWhole:!1,failure:{kind:"failed",path:i,message:o}}))}},Xo=class{
constructor(t,e,s){this.__h=[];this.__48=0;this.__2j=t,this.__0=e,this.__47=s}
get open(){return this.__h}
run(t){return this.__2j.run(t)}
debugger(t){return this.__2j.change(t)}
plan(t){this.__48+=1;const e=u({id:this.__48},t);return this.__39(e,"planned"),e}
adopt(t){const e=this.plan(t);return this.__h.push(e),e}
apply(t){this.__h.push(t);const s=ne(t.before,this.__22(t))?this.__1f(t.address,t.after):void 0;if(ne(t.after,this.__22(t)))return this.__39(t,"applied"),{kind:"applied"};const n=this.undo(t);return{kind:"refused",failure:s,undone:n}}
undo(t){var s;if(!this.__h.includes(t))return{kind:"undone"};let e;for(let n=0;;n+=1){const r=this.__22(t);if(ne(t.before,r))return this.__p(t,"undone"),{kind:"undone"};const i=r?ta(r,t):!this.__5b(t);if(n===Zo)return i?Qo(t,e):this.__5j(t);i&&(r||n>1)&&(e=(s=this.__1f(t.address,t.before))!=null?s:e)}}
undoAll(){return[...this.__h].reverse().map(t=>this.undo(t))}
forget(){for(const t of[...this.__h])this.__p(t,"gone")}
__p(t,e){this.__h.splice(this.__h.indexOf(t),1),this.__39(t,e)}
__5j(t){return this.__p(t,"gone"),{kind:"notOurs"}}
__39(t,e){this.__47({change:t,state:e,time:this.__0.now()})}
__1f(t,e){return T(()=>this.__2j.change(ro(t,e)).find(s=>s.trim()!==""),({message:s})=>s)}
__22(t){return this.__0.readMemory(t.address,t.before.length)}
__5b({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;const s=Q(this.__0);return s.kind==="read"&&s.address!==e}},Zo=3,Qo=({repair:t},e)=>({kind:"stillThere",repair:t,failure:e}),ne=(t,e)=>e!==void 0&&t.every((s,n)=>s===e[n]),ta=(t,{before:e,after:s})=>t.every((n,r)=>n===e[r]||n===s[r]),ks=t=>(t>>>0).toString(16).padStart(8,"0");
function ea(t,e){const s=`${ks(e.armed)} ${ks(e.saved)} ${e.address}`;bs(()=>t.debugger(ao(s)))}
function re(t){bs(()=>t.debugger(_o))}var sa=t=>T(()=>{const e=t.query(co),s=e.map(na).find(n=>n!==void 0);return s?{kind:"found",note:s}:{kind:e.length===0?"unknown":"none"}},({message:e})=>({kind:e.includes(Tt)?"none":"unknown"}));
function na(t){const e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,s="",n="",r=""]=e!=null?e:[],i=bt(r);if(!e||!i)return;const o=a=>Number.parseInt(a,16);return{armed:N(o(s)),saved:o(n),address:i}}var bs=t=>T(t,()=>{}),ra=class{
constructor(t,e,s,n){this.__45=!1;this.__1=t,this.target=e,this.tag=s,this.idle=n,this.repair=Vt(n)}
get change(){return this.__n}
leaveNote(){const{tag:t,idle:e,target:s}=this;ea(this.__1,{armed:t,saved:e,address:s.poolHitTag})}
arm(){if(this.__45)return{kind:"refused",failure:void 0,undone:{kind:"undone"}};const{target:t,tag:e,idle:s}=this;return this.__n=this.__1.plan(ee(t.poolHitTag,s,e)),this.__1.apply(this.__n)}
pause(){if(!this.__n)return{kind:"undone"};const t=this.__1.undo(this.__n);return t.kind!=="stillThere"&&(this.__n=void 0),t}
disarm(){this.__45=!0;const t=this.pause();return t.kind!=="stillThere"&&re(this.__1),t}
forget(){this.__1.forget(),this.__n=void 0}};
function ia(t){for(const[e,{symbol:s}]of t.slice(0,B(t)).entries()){if(!s||e===0&&Ir(s))continue;const n=Ft(s);if(n==="alloc"||n==="free")return n}}
function ws(t){var n;if(t.offset!==0)return;const e=(n=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?void 0:n[1];if(e!==void 0)return Be(e);const s=Ft(t);return s==="neither"?void 0:s}
function st(t){const e=Gt(t),{head:s,offset:n}=oa(e);if(n===void 0)return;const r=s.indexOf("!"),i=r<0?s:s.slice(0,r);if(!aa(i))return;if(r<0)return s===e?void 0:{module:i,name:"",offset:n};const o=s.slice(r+1);return o.trim()===""||o.endsWith("(")?void 0:{module:i,name:o,offset:n}}
function oa(t){var r;const[,e,s]=(r=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?r:[];if(e===void 0||s===void 0)return{head:t,offset:0};const n=Number.parseInt(s,16);return{head:e,offset:Number.isSafeInteger(n)?n:void 0}}var aa=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),ie={kind:"none"};
function ca(t){var r,i;const e=(r=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(t.trim()))==null?void 0:r[1];if(e===void 0||e.length>4096)return ie;const s=(i=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(e))==null?void 0:i[1];if(s!==void 0)return da(s);if(/^[a-z][a-z0-9]{1,2}$/.test(e))return{kind:"register",register:e};const n=st(ys(e).text);return n?{kind:"symbol",symbol:n}:ie}
function da(t){var r,i;const{text:e,address:s}=ys(t);if(!s)return ie;const n=_a((i=(r=st(e))==null?void 0:r.name)!=null?i:"");return{kind:"slot",address:s,import:n}}
function ys(t){const e=t.lastIndexOf(" ("),s=t.endsWith(")")?bt(t.slice(e+2,-1)):void 0;return e>=0&&s?{text:t.slice(0,e),address:s}:{text:t}}
function _a(t){var e;return(e=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(t))==null?void 0:e[1]}
function Ss(t){const e=C(t,ua(t));if(!e||t.charAt(e.end)!==" ")return;const s=la(t,e.end+1),n=s===void 0?e.end+1:e.end+1+s.length,r=ga(t.slice(n).trim().replace(/\s+/g," "));if(fa(r))return s===void 0||s.charAt(0)==="?"?{address:e.address,text:r}:{address:e.address,code:s.toLowerCase(),text:r}}
function ua(t){const e=v(t,0),s=q(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e}var ha=["fadd","fabd"];
function la(t,e){if(t.startsWith("??",e))return"??";const s=t.slice(e,q(t,e)),n=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||n!==" "))return ha.includes(s)?void 0:s}
function fa(t){var s;const e=(s=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?void 0:s[1];return e===void 0?t==="???"||t==="????":!(e.length===8&&q(e,0)===8)}var ga=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),pa=t=>$t(t,Ss),va=t=>$t(t,ma);
function ma(t){const e=C(t,v(t,0));if(!e||!t.startsWith("  ",e.end))return;const s=C(t,e.end+2);if((s==null?void 0:s.pointerSize)!==e.pointerSize)return;const n=t.slice(s.end).trim();return{address:e.address,value:s.address,symbol:n||void 0}}
function ka(t,e){const s=pa(t.query(so(e))).pop();if(!s)return{kind:"undecided"};const n=ca(s.text);switch(n.kind){case"symbol":return $s(n.symbol);case"slot":return n.import===void 0?ba(t,n.address):wa(n.import);case"register":case"none":return{kind:"undecided"}}}
function ba(t,e){const s=va(t.query(no(e)))[0],n=(s==null?void 0:s.symbol)===void 0?void 0:st(s.symbol);return n?$s(n):{kind:"undecided"}}
function wa(t){const e=ws({module:"nt",name:t,offset:0});return e?{kind:"pool",of:e}:{kind:"notPool"}}
function $s(t){const e=ws(t);return e?{kind:"pool",of:e}:{kind:t.module.toLowerCase()==="nt"?"notPool":"undecided"}}var ya=class{
constructor(t,e){this.__3s=new Set;this.__g=new Map;this.__0=t,this.__a=e}
classify(t){const e=this.__59(t);if(e)return{kind:"foreign",stop:e};const s=ia(t.stack);return s?{kind:"hit",of:s}:this.__4y(t)}
__59({report:t,ip:e,stack:s}){var a,c,d;if((t==null?void 0:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?void 0:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?void 0:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?void 0:t.kind)==="other")return{kind:"other",event:t.event};const n=(c=(a=s[0])==null?void 0:a.text)!=null?c:"";if(!Bo(this.__a,e)||!this.__5e(e))return{kind:"other",event:n};const r=B(s),i=(d=s[0])==null?void 0:d.symbol,o=r===1&&i!==void 0&&ze(i);return r===0||o?{kind:"otherBreak",at:n}:void 0}
__5e(t){if(this.__3s.has(t))return!0;const e=this.__0.readMemory(t,4);if(!e)return!1;const s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.__3s.add(t),s}
__4y({ip:t,stack:e}){var i,o;const s=e[B(e)];if(!(s!=null&&s.address))return{kind:"hit",of:"unknown"};const n=this.__g.get(t);if(n)return{kind:"hit",of:n};const r=ka(this.__0,s.address);switch(r.kind){case"pool":return this.__g.set(t,r.of),{kind:"hit",of:r.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(o=(i=e[0])==null?void 0:i.text)!=null?o:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},Sa=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function oe(t){var n;const e=Sa.exec(t);if(!e)return;const s=((n=e[2])!=null?n:"").trim();return e[1]===void 0?{command:s}:{processor:Number(e[1]),command:s}}
function Ts(t){let e=v(t,0);if(t.charAt(e)==="#"&&(e=v(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;const s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?"names":void 0}var $a="(Inline)",Ta="(Inline Function)",As=t=>t===4?3:4,Aa=5,xa=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Ea=/\+0x[0-9a-f]+(?=\s)/i;
function ae(t){const e=Gt(t),s=Oa(e),n=e.slice(s),r=n.startsWith(" [")?1:n.indexOf(") [")+2;return{text:Gt(e.slice(0,s)),source:xs(n.slice(r))}}
function Oa(t){const e=Ea.exec(t);if(e)return e.index+e[0].length;const s=Na(t);if(s>=0)return s;const n=t.indexOf(" [");return n>=0&&xs(t.slice(n+1))?n:t.length}
function Na(t){const e=t.indexOf(" (");if(e<0)return-1;const s=xa.map(n=>t.indexOf(n,e)).filter(n=>n>=0);return s.length===0?-1:Math.min(...s)}
function xs(t){const e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;const s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>Wt(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:void 0}
function Es(t,e){const s=v(t,0),n=Ma(t,s),r=n===void 0?s:v(t,q(t,s));return e==="names"?La(t.slice(r),n):t.charCodeAt(r)===Pa?Ha(t,r,n):Ra(t,r,n,e)}var Pa=40,Os=58;
function Ma(t,e){const s=q(t,e),n=s-e;if(!(n<2||n>3||!P(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)}
function Ra(t,e,s,n){const r=C(t,e);if(!r)return;const i=n==="noBase"?r:Ia(t,r,n);if(!i||!P(t.charCodeAt(i.end)))return;const{pointerSize:o}=i,a=v(t,i.end),c=Ca(t,Ba(t,a),o),d=c&&Ps(t.slice(c.end));if(!(!c||!d))return{number:s,pointerSize:o,base:n==="noBase"?void 0:r.address,returnAddress:i.address,gap:a-i.end,args:c.words,inline:!1,text:d.text,source:d.source,symbol:d.symbol}}
function Ia(t,e,s){const n=v(t,e.end);if(s!=="wide"&&n!==e.end+1)return;const r=C(t,n);return(r==null?void 0:r.pointerSize)===e.pointerSize?r:void 0}var Ba=(t,e)=>t.startsWith("(T) ",e)?v(t,e+3):e;
function Ca(t,e,s){const n=t.charCodeAt(e)===Os,r=[];let i=n?v(t,e+1):e;for(;r.length<As(s);){const o=C(t,i);if((o==null?void 0:o.pointerSize)!==s||!za(t,o.end))break;r.push(o.address),i=v(t,o.end)}if(!(n&&t.charCodeAt(i)!==Os)&&!(r.length>0&&r.length<As(s)))return{words:r,end:n?v(t,i+1):i}}var za=(t,e)=>e>=t.length||P(t.charCodeAt(e));
function Ha(t,e,s){const n=[Ta,$a].find(o=>t.startsWith(o,e));if(n===void 0)return;let r=e+n.length;for(;r<t.length&&" -`:".includes(t.charAt(r));)r++;const i=Ps(t.slice(r));return i&&i.text!==""?u({},i,Ns,{number:s,inline:!0}):void 0}var Ns={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function La(t,e){const s=ae(t),n=st(s.text),r=n!==void 0&&n.name!=="",i=e!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!r&&!i))return u({},s,Ns,{symbol:n,number:e,inline:!1})}
function Ps(t){const{text:e,source:s}=ae(t),n=st(e);return n!==void 0||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:n}:void 0}var Ms=1e3,xt=(t,e)=>({line:t,text:e.slice(0,200)});
function Fa(t){var s;const e=new ja;for(let n=0;n<t.length&&e.push((s=t[n])!=null?s:"",n)!=="after";n++);return e.listing()}var Ua=1e4,Da=8,ja=class{
constructor(){this.__k=[];this.__v=[];this.__8=[];this.__3v="frames";this.__40=!1;this.__3y=!1;this.__2x=!0}
get begun(){return this.__40||this.__k.length>0}
get fromTop(){return this.__k.length>0&&this.__2x}
push(t,e){if(t.length>ct)return this.__s(t,e);if(this.__2b)return this.__50(t,e,this.__2b);const s=Es(t,this.__3v);return s?this.__5u(s,t,e):this.__5l(t,e)}
listing(){return{style:this.__3j,frames:this.__k,unread:this.__k.length===0?[...this.__v,...this.__8]:this.__v}}
__5u(t,e,s){return t.text===""?!this.begun||!this.__3w(t)?this.__s(e,s):(this.__2b={row:t,line:xt(s,e)},"taken"):this.__3w(t)?(this.__2z(),this.__3o(t),"taken"):"after"}
__50(t,e,{row:s,line:n}){this.__2b=void 0;const r=Es(`00 ${t.trim()}`,"names");return!(r!=null&&r.symbol)||r.symbol.name===""?(this.__8.push(n),this.push(t,e)):(this.__3o(u({},s,{text:r.text,symbol:r.symbol})),"taken")}
__5l(t,e){const s=v(t,0);if(s===t.length)return this.__k.length>0&&this.__12===void 0?"after":"taken";const n=Ts(t);return n?this.__1a(n):qa(t,s)?(this.__3y=!0,"taken"):this.begun?Ka(t,s)?"taken":Ja(t)?(this.__k.length===0&&(this.__2x=!1),this.__1z=void 0,"taken"):oe(t)?"after":this.__s(t,e):"other"}
__1a(t){return this.__k.length>0?"after":(this.__40=!0,this.__3v=t,"taken")}
__3w(t){var s;if(this.__k.length===0)return!0;if(this.__k.length>=Ua)return!1;const e=(s=this.__3j)==null?void 0:s.pointerSize;return e!==void 0&&t.pointerSize!==void 0&&e!==t.pointerSize?!1:t.number===void 0||this.__12===void 0?t.number===this.__12:t.number>this.__12}
__3o(t){var n,r;this.__12!==void 0&&t.number!==this.__12+1&&(this.__1z=void 0),this.__k.length===0&&((n=t.number)!=null?n:this.__v.length)>0&&(this.__2x=!1);const s=this.__1z;this.__12=t.number,(r=this.__3j)!=null||(this.__3j=Ga(t)),this.__k.push(Wa(t,s,this.__3y)),t.inline||(this.__1z=t.returnAddress===A?void 0:t.returnAddress)}
__s(t,e){return this.begun?this.__8.length>=Da?"after":(this.__8.push(xt(e,t)),"other"):"other"}
__2z(){this.__8.length>0&&this.__12===void 0&&(this.__1z=void 0);for(const t of this.__8)this.__v.length<Ms&&this.__v.push(t);this.__8=[]}};
function Wa(t,e,s){const{text:n,args:r,inline:i}=t,o={text:n,args:r,inline:i,doubtful:s};return e!==void 0&&(o.address=e),t.symbol!==void 0&&(o.symbol=t.symbol),t.base!==void 0&&(o.base=t.base),t.returnAddress!==void 0&&(o.returnAddress=t.returnAddress),t.source!==void 0&&(o.source=t.source),o}
function Ga(t){if(t.pointerSize!==void 0)return{pointerSize:t.pointerSize,generation:t.gap>=Aa?"new":"old",numbered:t.number!==void 0,args:t.args.length>0}}var qa=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),Va=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Ka=(t,e)=>Va.some(s=>t.startsWith(s,e)),Ja=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Rs=t=>t==="last"||t==="after",Ya=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Xa=256,Za=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Is(t){var s;if(t.length>Xa||!Qa(t))return;const e=t.trim();if(Ya.test(e))return{kind:"breakInstruction"};if(e.startsWith("Breakpoint ")){const n=(s=/^Breakpoint (\d{1,9}) hit$/.exec(e))==null?void 0:s[1];return n===void 0?void 0:{kind:"breakpoint",number:Number(n)}}return e.startsWith("*** Fatal System Error: ")?tc(e):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(e)?{kind:"other",event:e}:Za.some(n=>n.test(e))?{kind:"targetGone",event:e}:void 0}var Qa=t=>"B*STND^".includes(t.charAt(v(t,0)))||t.includes(" - code ");
function tc(t){var s;const e=(s=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?void 0:s[1];if(e!==void 0)return{kind:"bugcheck",code:Number.parseInt(e,16),parameters:Bs(t)}}
function Bs(t){var n,r;const e=(n=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?void 0:n[1],s=[];for(const i of(r=e==null?void 0:e.split(","))!=null?r:[]){const o=bt(i.trim());o&&s.push(o)}return s}var ec=t=>t.charAt(v(t,0))==="#"&&Ts(t)===void 0;
function sc(t){var s;let e;for(const n of t){if(e&&e.push(n)!=="after")continue;const r=Is(n);r&&(e=new ic(r))}return(s=e==null?void 0:e.report())!=null?s:nc(t)}
function nc(t){const e=new zs;for(const s of t)e.push(s);return e.place.instruction?u({kind:"stepped"},e.place):void 0}var rc=24,ic=class{
constructor(t){this.__3b=new zs;this.__8=0;this.__1c=t,this.__2v=t.kind==="targetGone"}
push(t){const e=this.__2v?"after":this.__62(t);return this.__2v=Rs(e),e}
report(){const t=this.__1c;return t.kind==="targetGone"?t:u({},t,this.__3b.place)}
__62(t){if(t.length>ct)return this.__s();const e=Is(t);if(e)return this.__6a(e)?"taken":"after";if(ac(t))return this.__55(t.trim()),"taken";if(oe(t))return"after";const s=this.__3b.push(t);return s==="instruction"?"last":s==="symbol"?"taken":this.__s()}
__6a(t){return this.__1c.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3b.place.symbol===void 0}
__55(t){const e=this.__1c;e.kind==="bugcheck"&&e.parameters.length===0?this.__1c=u({},e,{parameters:Bs(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1c={kind:"manualBreak"}:t.startsWith(Cs)&&(this.__1c={kind:"other",event:t}))}
__s(){return this.__8++,this.__8>rc?"after":"other"}},Cs="A fatal system error has occurred",oc=["*","(0x",Cs];
function ac(t){const e=v(t,0);return e===t.length||ec(t)?!0:oc.some(s=>t.startsWith(s,e))}var zs=class{
constructor(){this.place={}}
push(t){const e=Ss(t);if(e){const n=this.__4m;return this.place={symbol:n,instruction:e},"instruction"}const s=cc(t);return s===void 0?"other":(this.__4m=s,this.place={symbol:s},"symbol")}};
function cc(t){const e=t.trim();if(!e.endsWith(":"))return;const s=ae(e.slice(0,-1));return st(s.text)&&s.text}var dc=24;
function Hs(t,e,s,n=dc){var m,f,w,V;const r=sc(s);if((r==null?void 0:r.kind)==="targetGone")return{kind:"targetGone",event:r.event};const i=t.query(Ki(n,e.pointerSize===4,e.contextRegisters)),o=_c(At(i),e),a=(f=(m=o.get("eip"))!=null?m:o.get("rip"))!=null?f:o.get("pc"),c=(V=(w=o.get("esp"))!=null?w:o.get("rsp"))!=null?V:o.get("sp");if(!a||!c)return Ls("registers",i);const[d,..._]=Fa(i).frames;if(!d)return Ls("stack",i);const h=uc(o,e),l=o.get("$thread");return{kind:"read",reading:{report:r,ip:a,sp:c,registers:o,stack:[u({},d,{address:a}),..._],thread:l,processor:h}}}var Ls=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function _c(t,e){const s=new Map;return t.forEach((n,r)=>{s.set(r,Y(n,e.pointerSize))}),s}
function uc(t,e){const s=t.get("$pcrb"),n=s===void 0?-1:e.processorBlocks.indexOf(s);return n>=0?n:e.processorBlocks.length===1?0:void 0}var hc=16,lc=2*3600,fc=20,gc=60,pc=30,vc=class{
constructor(t,e){this.__c=0;this.__2q=0;this.__13=t,this.__18=e,this.__2u=new ya(t.reader,t.target),this.__3i=t.reader.now(),this.__i=this.__3i}
run(t=!1){const e=this.__6e(t),{stepOut:s}=this.__13;return{end:e,hits:this.__c,seconds:this.__2l(),hasMissed:s.hasMissed}}
__6e(t){return T(()=>{var e;for(t&&this.__64();;){const s=(e=this.__4x())!=null?e:this.__5z();if(s)return s}},({call:e,message:s})=>({kind:"failed",call:e,message:s}))}
__64(){const{reader:t,target:e}=this.__13,s=Hs(t,e,[],this.__18.frames);if(s.kind!=="read")return;const n=this.__2u.classify(s.reading);n.kind==="hit"&&this.__4j(s.reading,n.of)}
__5z(){const{reader:t,changes:e,target:s,isCurrent:n}=this.__13,r=n()?e.run(Gi):[];if(!n())return{kind:"superseded"};const i=Hs(t,s,r,this.__18.frames);if(i.kind==="targetGone")return i;if(i.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${i.missing} in the answer: ${i.answer}`};const o=this.__2u.classify(i.reading);return o.kind==="foreign"?{kind:"foreign",stop:o.stop}:this.__4j(i.reading,o.of)}
__4j(t,e){this.__2q=e==="unknown"?this.__2q+1:0,this.__c+=1;const{evidence:s,stepOut:n}=this.__13,r=s.record(t,e,n);return this.__3k(),n.trouble?mc(n.trouble):r==="full"?{kind:"tooManyBlocks"}:void 0}
__4x(){if(this.__2q>=hc)return{kind:"unknownHits",count:this.__2q};if(this.__c>=this.__18.hits)return{kind:"hits"};const{seconds:t}=this.__18;return t!==void 0?this.__2l()>=t?{kind:"seconds"}:void 0:this.__5c()}
__5c(){const t=this.__2l();if(this.__c<fc||t<gc)return;const e=this.__c/t;return this.__18.hits/e>lc?{kind:"tooSlow",hitsPerSecond:e}:void 0}
__3k(){const t=this.__13.reader.now();if(t-this.__i<pc*1e3)return;this.__i=t;const{observer:e}=this.__13,s=this.__18.hits;e({kind:"progress",hits:this.__c,wanted:s,seconds:this.__2l()})}
__2l(){return(this.__13.reader.now()-this.__3i)/1e3}};
function mc(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var F=4,Et={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Fs={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},kc=class{
reset(){this.__3g=void 0,this.__38=void 0}
read(t){const e=v(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3g=bc(t);else if(t.startsWith("NonPaged",e))this.__38=/^NonPaged +Paged$/.test(t.trim())?e:void 0;else if(t.startsWith("Tag",e))return this.__1a(t)}}
__1a(t){const[e,...s]=wc(t);if((e==null?void 0:e.text)!=="Tag")return;const n=s.map(c=>c.text).join(" "),r=n===Fs.verbose.join(" ");if(!r&&n!==Fs.summary.join(" "))return;const i=s.map((c,d)=>{var _,h;return c.end-((h=(_=s[d-1])==null?void 0:_.end)!=null?h:e.start+F)}),o=r?"verbose":this.__61(i,e.start),a=this.__3g;return this.reset(),{layout:o,tagColumn:e.start,sort:a,widths:i.join()===Et[o].join()?i:void 0}}
__61(t,e){if(t.join()===Et.current.join())return"current";if(t.join()!==Et.oldest.join())return"old";const s=this.__38;return(s===void 0?e===0:s-e===12)?"oldest":"old"}};
function bc(t){const e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?void 0:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function wc(t){const e=[];let s=v(t,0);for(;s<t.length;){const n=t.indexOf(" ",s),r=n<0?t.length:n;e.push({text:t.slice(s,r),start:s,end:r}),s=v(t,r)}return e}var Us={kind:"unread"};
function yc(t,e){const s=v(t,0);if(t.startsWith("TOTAL",s)&&P(t.charCodeAt(s+5)))return Sc(t,s+5,e);const n=e.widths?$c(t,e,e.widths):Tc(t,s,e);return n?{kind:"row",usage:n}:xc(t,s)?Us:{kind:"other"}}
function Sc(t,e,s){const{layout:n,widths:r=js(n)}=s,i=ce(t,e,r,n);return!i||t.slice(i.end).trim()!==""?Us:u({kind:"total"},Vs(i.numbers))}
function $c(t,{tagColumn:e,layout:s},n){for(const r of[e,e-1,e+1]){if(!Gs(t,r))continue;const i=ce(t,r+F,n,s);if(!(!i||r!==e&&!i.inPlace))return qs(t.slice(r,r+F),i.numbers,t.slice(i.end))}}
function Tc(t,e,s){const n=Ds(t,e,F,s),r=Ds(t,e,t.slice(e,e+F).search(/\s/),s);return n&&r?void 0:n!=null?n:r}
function Ds(t,e,s,{layout:n}){if(s<1||!Gs(t,e,s))return;const r=ce(t,e+s,js(n),n);if(!(!r||!Ac(t,r.end)))return qs(t.slice(e,e+s),r.numbers,t.slice(r.end))}var js=t=>Et[t].map(()=>Number.POSITIVE_INFINITY),Ac=(t,e)=>e>=t.length||P(t.charCodeAt(e))||P(t.charCodeAt(e-2))||t.startsWith(Ws,e),Ws="UNKNOWN pooltag";
function Gs(t,e,s=F){const n=e+s;if(e<0||t.length<=n||!P(t.charCodeAt(n))||v(t,0)<e)return!1;const r=t.slice(e,n);return r.trim()!==""&&[...r].every(i=>i>=" ")}var xc=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function ce(t,e,s,n){var c;const r=[];let i=e,o=!0,a=!0;for(let d=0;d<s.length;d++){const _=Ec(t,i,(c=s[d])!=null?c:0);if(!_)return;const l=d===s.length-1?Oc(t,_,a,n):_.end,m=l===void 0?void 0:ji(t.slice(_.start,l));if(l===void 0||m===void 0)return;const f=l===_.columnEnd||l>_.columnEnd&&_.full;o=o&&f,a=a&&(f||d===0),r.push(m),i=l}return{numbers:r,end:i,inPlace:o}}
function Ec(t,e,s){const n=v(t,e),r=t.charAt(n)==="-"?n+1:n,i=Ui(t,r);if(!(n===e||i===r))return{start:n,end:i,columnEnd:e+s,full:n===e+1}}
function Oc(t,e,s,n){if(t.charAt(e.start)==="0")return e.start+1;const r=t.slice(e.end,e.end+16);if(r.trim()===""||r.startsWith("	")||e.end<=e.columnEnd||r.startsWith(Ws))return e.end;if(!(!s||e.start>=e.columnEnd))return e.full?n==="old"&&/^[ .]/.test(r)?e.columnEnd:void 0:e.columnEnd}
function qs(t,e,s){const n=s.trim(),i=t.length===F&&!t.includes(".")?Ae(t):void 0;return u({text:t.padEnd(F),tag:i!=null&&i.ok?i.tag:void 0},Vs(e),{description:n||void 0})}
function Vs(t){const e=t.length/2;return{nonPaged:Ks(t.slice(0,e)),paged:Ks(t.slice(e))}}
function Ks(t){const[e=0,s=0,n=0,r=0]=t;return t.length===2?{outstanding:e,bytes:s}:{allocs:e,frees:s,outstanding:n,bytes:r}}
function Js(t){var n;const e=new kc;let s;for(let r=0;r<t.length;r++){const i=(n=t[r])!=null?n:"";if(s){if(Rs(s.push(i,r)))break}else{const o=e.read(i);o&&(s=new Rc(o))}}return s==null?void 0:s.listing()}var Nc=5e4,Pc=1024,Mc=16,Rc=class{
constructor(t){this.__u=[];this.__v=[];this.__8=[];this.__1a=t}
push(t,e){if(t.length>Pc)return this.__s(t,e);if(/^[ .\t]*$/.test(t))return"taken";const s=yc(t,this.__1a);if(s.kind==="other")return oe(t)?"after":this.__s(t,e);if(this.__2z(),s.kind==="row")this.__u.push(s.usage);else if(s.kind==="unread")this.__1i(xt(e,t));else return this.__4p={nonPaged:s.nonPaged,paged:s.paged},"last";return this.__u.length<Nc?"taken":"last"}
listing(){const{layout:t,sort:e}=this.__1a;return{layout:t,sort:e,rows:this.__u,total:this.__4p,unread:this.__v}}
__s(t,e){return this.__8.length>=Mc?"after":(this.__8.push(xt(e,t)),"other")}
__2z(){for(const t of this.__8)this.__1i(t);this.__8=[]}
__1i(t){this.__v.length<Ms&&this.__v.push(t)}};
function Ot(t,e,s){return e.tracker?Xt(t,e.tracker,s):T(()=>Ic(t,s),()=>({kind:"unreadable"}))}
function Ic(t,e){const s=Js(t.query(oo(e)));if(!s)return{kind:"unreadable"};const[n,...r]=s.rows.filter(_=>_.tag===e);if(!n)return{kind:s.rows.length===0?"absent":"unreadable"};const i=[n.nonPaged.allocs,n.paged.allocs],o=[n.nonPaged.frees,n.paged.frees];if(r.length>0)return{kind:"unreadable"};const a={allocs:Ys(i),frees:Ys(o)},{allocs:c,frees:d}=a;return c===void 0||d===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:c,frees:d}}}
function Ys(t){let e=0;for(const s of t){if(s===void 0)return;e+=s}return e}var Bc=2e5,Cc=class{
constructor(){this.__9=new Map;this.__2={alloc:[],free:[]};this.__10={alloc:0,free:0};this.__o=0;this.__2h=0}
located(t,e,s){var r,i;if(this.__o=Math.max(this.__o,s),((i=(r=this.__9.get(e))==null?void 0:r.hit)!=null?i:0)>s||(this.__9.delete(e),this.__9.set(e,{kind:t,hit:s}),this.__9.size<=Bc))return;const n=this.__9.keys().next();n.done||this.__9.delete(n.value)}
unlocated(t,e,s){this.__o=Math.max(this.__o,e),s?this.__2[t]=[...this.__2[t],e]:this.__10[t]=e}
found(t,e){this.__2[t]=this.__2[t].filter(s=>s!==e)}
gap(){this.__2h=this.__o}
isNew(t){return!this.__9.has(t)}
get lastCharged(){return this.__4a}
sized(t){this.__4a=t}
lastOf(t,e){const s=this.__9.get(e);return(s==null?void 0:s.kind)===t&&s.hit>this.__2h?s.hit:void 0}
mustBeFreedSince(t,e){const s=this.__9.get(t);return s?s.hit<=e?this.lastOf("alloc",t):void 0:this.__2h===0?0:void 0}
isRepeated(t,e){const s=this.lastOf(t,e);return s!==void 0&&this.isCertainSince(t,s)}
isCertainSince(t,e){return e>this.__2h&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,s=Number.POSITIVE_INFINITY){return this.__10[t]>e?!1:!this.__2[t].some(n=>n>e&&n<s)}};
function zc(t,e,s){var a,c;const n=t.slice(0,B(t)).findIndex(({symbol:d,inline:_})=>d&&!_&&!ze(d)),r=t[n];if(!r||r.doubtful)return;const i=(a=r.address)!=null?a:n===0?s:void 0,o=(c=t.slice(n+1).find(({inline:d})=>!d))==null?void 0:c.base;if(!(!i||!r.base||!o||D(r.base,o)>=0))return{kind:e,address:i,base:r.base,limit:o}}
function Xs(t,e,s){const n=[];for(let r=0;r+s<=e.length;r+=s){const i=_t(e,r,s);i&&n.push(i)}return{from:t,words:n}}
function Hc(t,e,s,n){var i;if("register"in t)return s.registers.get(t.register);const r=s.stack&&J(s.stack.from,x(e,t.offset));return r===void 0||r%n!==0||(i=s.stack)==null?void 0:i.words[r/n]}var Lc=28;
function Fc(t,e,s){var o,a;const n=[],r=e.stack&&J(t.base,e.stack.from),i=J(t.base,t.limit);if(r!==void 0&&i!==void 0){const c=s===4?Math.min(i,Lc):i,d=Math.min(c,r+((a=(o=e.stack)==null?void 0:o.words.length)!=null?a:0)*s);for(let _=r;_<d;_+=s)n.push({offset:_})}return[...n,...[...e.registers.keys()].map(c=>({register:c}))]}var Zs=(t,e=0)=>({place:t,proofs:e,currentProofs:e,shown:new Map,open:new Map});
function Uc(t,e,s,n,r){const i=Hc(t.where,e.base,s,n.pointerSize);if(i===void 0)return"notRead";const o=t.holds==="block"?i:x(i,n.headerSize);return Qs(o,n)?tn(o,r):"noBlock"}
function Qs(t,e){return Ct(t,e.pointerSize)&&$e(t,e.granularity)}
function tn(t,e){if(!e)return{block:t};const s=e(t);if(s.kind!=="second")return{block:t,header:s};const n=x(t,-s.distance);return{block:n,header:e(n)}}
function Dc(t,e,s,n){var w;const{kind:r,pointer:i,charged:o,requested:a=0}=s;if(e===void 0||typeof e=="string")return;const{block:c,header:d}=e;if(i!==void 0&&i!==c)return;const _=t.open.get(c);if(_&&n.isCertainSince(r,_.hit)||n.isRepeated(r,c)||(d==null?void 0:d.kind)==="inUse"&&nn(d.bytes,o)||(d==null?void 0:d.kind)==="inUse"&&((w=d.bytes)!=null?w:a)<a)return;const h=qc(r,d);if(h==="refutation")return;const l=r==="free"&&n.lastOf("alloc",c)!==void 0,m=h==="proof"||i!==void 0||l,f=i!==void 0||en(e,s,n);return{hypothesis:m?de(t,f):t,sighting:e}}
function en({block:t,header:e},{hit:s,kind:n,wasFree:r},i){if(n==="free"||(e==null?void 0:e.kind)!=="inUse")return!1;if(r(t))return!0;const o=i.lastOf("free",t);return o!==void 0&&i.hasLocatedAll("alloc",o,s)}
function jc(t,e,s){const{hit:n,charged:r}=e,{block:i,header:o}=t,a=(o==null?void 0:o.kind)==="inUse",c=a?s.lastOf("free",i):void 0,d=r!==void 0&&r!==s.lastCharged;return{hit:n,isInUse:a,isCurrent:d&&s.isNew(i)||en(t,e,s),freedAt:c,charged:r}}
function Wc(t,e,s){const n=t.open.get(e.block);return n?(t.open.delete(e.block),e.kind===t.place.kind?s.isCertainSince(e.kind,n.hit)?void 0:t:e.kind==="alloc"?t:nn(n.charged,e.charged)?void 0:de(t,sn(n,s))):t}
function Gc(t,e,s,n){var o;const r=t.open.get(e);if(!(r!=null&&r.isInUse)||t.place.kind!=="alloc"||r.hit<s)return t;const i=Math.max((o=r.freedAt)!=null?o:0,s);return t.open.set(e,u({},r,{freedAt:i})),r.isCurrent||!sn(u({},r,{freedAt:i}),n)?t:(t.open.set(e,u({},r,{freedAt:i,isCurrent:!0})),u({},t,{currentProofs:t.currentProofs+1}))}
function sn({isCurrent:t,freedAt:e,hit:s},n){return t||e!==void 0&&n.hasLocatedAll("alloc",e,s)}
function qc(t,e){switch(e==null?void 0:e.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var de=(t,e)=>u({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(e?1:0)}),nn=(t,e)=>t!==void 0&&e!==void 0&&t!==e,rn=3,on=6,Vc=2,an=16,Kc=32,Jc=256,Yc=8,Xc=rn,Zc=2,Qc=class{
constructor(t,e){this.__2=[];this.__i=new Map;this.__c=0;this.__3d=0;this.__4k=0;this.__3q=!0;this.__2f=!1;this.__o=0;this.__10=0;this.kind=t,this.__4=e}
plan(){if(this.__43)return{kind:"places",places:[]};if(this.__46&&this.__c%Kc!==0)return{kind:"places",places:this.__7.map(({place:s})=>s)};const t=this.__c>=Yc&&this.__2[this.__2.length-1]===this.__o;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&t&&this.__3d<Xc}}
observe(t,e,s){this.__o=t.hit;const n=this.__3q||(e==null?void 0:e.from)!=="arguments"?e:void 0;(n==null?void 0:n.from)==="returnValue"&&this.__3d++;const r=this.__43?"noPlace":this.__r(t,n,s);return typeof r!="string"?u({kind:"located",from:"place"},dn(r)):n&&r!=="disagreement"?{kind:"located",from:n.from,block:n.block}:(r!=="learning"&&(this.__10=t.hit),{kind:"unlocated",why:r})}
blockNamed(t,e){this.__1x(this.__7.map(s=>Wc(s,t,e)).filter(s=>s!==void 0))}
blockNamedBefore({hit:t,kind:e,block:s},n){var r,i;for(const{open:o}of this.__7)((i=(r=o.get(s))==null?void 0:r.hit)!=null?i:t)<t&&o.delete(s);e==="free"&&this.__1x(this.__7.map(o=>Gc(o,s,t,n)))}
settle(t){if(this.__2.length===0)return[];const e=this.__1b,s=[];return this.__2=this.__2.filter(n=>{var i;const r=(i=this.__6b(n))!=null?i:e?this.__4t(n):void 0;return r?(this.__p(n,r.block,t),s.push(u({hit:n,kind:this.kind},dn(r))),!1):!0}),s}
__4t(t){return cn(this.__7.map(({shown:e})=>e.get(t)))}
__6b(t){var n;const e=this.__i.get(t);if(!(e!=null&&e.isSure))return;const{block:s}=e;return(n=this.shownAt(t).find(r=>r.block===s))!=null?n:{block:s}}
hasHitsSince(t){return this.__o>t}
hasUnknownsSince(t){var s;const e=(s=this.__2[this.__2.length-1])!=null?s:0;return Math.max(this.__10,e)>t}
mustHaveShown(t,e){if(this.__10>e)return;const s=this.__2.filter(i=>i>e);if(s.some(i=>{var o;return((o=this.__i.get(i))==null?void 0:o.block)===t}))return;const[n,...r]=s.filter(i=>!this.__i.has(i));n!==void 0&&r.length===0?this.wasAbout(n,{block:t,isSure:s.length===1}):this.__1x(this.__7.filter(({open:i})=>i.has(t)))}
mayHaveFreed(t,e,s,n){if(this.__10>e)return!0;const r=s<n?s:e;return this.__2.some(i=>i<=e||i===s||this.__i.has(i)?!1:i>r&&i<=n||this.shownAt(i).some(a=>a.block===t))}
waitsBetween(t,e,s){return this.__2.some(n=>n>t&&n<=e&&n!==s)}
shownAt(t){const e=[];for(const{shown:s}of this.__7){const n=s.get(t);n&&e.push(n)}return e}
wasAbout(t,e){const{block:s}=e;if(this.__i.has(t)||!this.__2.includes(t))return;this.__i.set(t,e);const n=this.__7.filter(({shown:r})=>{var i;return((i=r.get(t))==null?void 0:i.block)===s});for(const{open:r}of n)r.delete(s);this.__1x(n.map(r=>this.__5t(r,s)))}
__5t(t,e){const s=this.kind==="free"||this.__3l!==void 0,n=this.__2f||s&&e!==t.repeated;return u({},de(t,n),{repeated:e})}
forgetOpen(){for(const{open:t}of this.__7)t.clear();this.__1b||this.__2f||this.__3d||this.__1x(this.__7.map(t=>u({},t,{proofs:0,currentProofs:0})))}
learned(){return this.__1b?this.__7.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__z=t.map(e=>Zs(e,on)),this.__c=an}
startOver(){this.__z=void 0,this.__2=[],this.__i.clear(),this.__c=0,this.__10=this.__o,this.__4k++}
get __7(){var t;return(t=this.__z)!=null?t:[]}
get __1b(){const t=this.__2f?rn:on;return this.__7.some(({proofs:e,currentProofs:s})=>e>=t&&s>=Vc)}
get isUndecided(){return this.__2.length>0&&!this.__1b}
get __46(){return this.__1b&&this.__2.length===0&&this.__c>=an}
get __43(){return this.__4k>Zc}
__r(t,e,s){var d;const n=(d=this.__z)!=null?d:this.__53(t),r=n.map(_=>this.__5w(_,t));if(r.every(_=>_==="notRead"))return"unreadable";if(this.__c++,this.__51(r,e))return this.__3q=!1,this.startOver(),"disagreement";const i=this.__57(t,e),o=n.map((_,h)=>Dc(_,r[h],i,s)).filter(_=>_!==void 0);if(o.length===0)return this.startOver(),"noPlace";this.__z=o.map(_=>_.hypothesis);const a=o.map(_=>_.sighting);this.__2f||(this.__2f=a.some(({header:_})=>(_==null?void 0:_.kind)==="inUse"));const c=this.__1b?cn(a):void 0;return c?(this.__6c(),c):e||this.__1i(i,a,s)?"learning":"disagreement"}
__57({hit:t,charged:e,requested:s,wasFree:n=()=>!1},r){return{hit:t,kind:this.kind,pointer:r==null?void 0:r.block,charged:e,requested:s,wasFree:n}}
__53({key:t,words:e}){const s=Fc(t,e,this.__4.pointerSize),n=(r,i)=>Zs({kind:this.kind,key:t.address,where:r,holds:i});return[...s.map(r=>n(r,"block")),...s.map(r=>n(r,"header"))]}
__5w({place:t},{key:e,words:s,look:n}){return Uc(t,e,s,this.__4,n)}
__51(t,e){if((e==null?void 0:e.from)!=="arguments"||!this.__1b)return!1;const s=t.filter(n=>typeof n!="string");return s.length>0&&s.every(({block:n})=>n!==e.block)}
__1i(t,e,s){if(this.__2.length>=Jc)return!1;const n=this.__2.length>0&&this.__3l!==t.charged;this.__3l=n?void 0:t.charged,this.__2=[...this.__2,t.hit];for(const[r,{shown:i,open:o}]of this.__7.entries()){const a=e[r];a&&(i.set(t.hit,a),o.set(a.block,jc(a,t,s)))}return!0}
__p(t,e,s){var n;for(const{shown:r,open:i}of this.__7)r.delete(t),((n=i.get(e))==null?void 0:n.hit)===t&&i.delete(e);this.__i.delete(t),s.found(this.kind,t),s.located(this.kind,e,t)}
__6c(){this.__46&&(this.__z=td(this.__7))}
__1x(t){this.__z&&(this.__z=t,t.length===0&&this.startOver())}};
function cn(t){const[e]=t;return t.every(s=>(s==null?void 0:s.block)===(e==null?void 0:e.block))?e:void 0}
function dn({block:t,header:e}){return(e==null?void 0:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function td(t){const e=({place:{where:s}})=>"register"in s?0:s.offset<0;return t.filter((s,n)=>t.findIndex(r=>e(r)===e(s))===n)}var ed=class{
constructor(t){this.__l=new Map;this.__j=new Cc;this.__34=[];this.__4=t}
plan(t){return this.__3a(t.kind,t.address).plan()}
observe(t){const{hit:e,key:s,look:n,pointer:r,charged:i}=t;if(this.__4.alignedHeaders&&!n)return this.__6d(s,e);const a=this.__3a(s.kind,s.address).observe(t,this.__4w(r,t),this.__j);return s.kind==="alloc"&&this.__j.sized(i),a.kind==="located"?this.__5g(s.kind,a.block,e,i):this.__j.unlocated(s.kind,e,a.why==="learning"),this.__4l(),a}
goneAfter(t,e,s,n){const r=this.__j.mustBeFreedSince(e,s);if(r===void 0||s===t&&r===0)return;const i=this.__4s("free",r);if(i.some(c=>c.mayHaveFreed(e,r,t,s)))return;const o=Math.max(r,t-Ut),a=!i.some(c=>c.waitsBetween(o,n,t));for(const c of i)c.wasAbout(t,{block:e,isSure:a});this.__4l()}
candidates(t,e){const s=new Set;for(const n of this.__l.values())if(n.kind===t)for(const{block:r}of n.shownAt(e))s.add(r);return s}
get isUndecided(){return[...this.__l.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__j.gap();for(const t of this.__l.values())t.forgetOpen()}
resolved(){const t=this.__34;return this.__34=[],t}
places(){const t=[];for(const e of this.__l.values())t.push(...e.learned());return t}
restore(t){for(const{kind:e,key:s}of t){const n=t.filter(r=>r.kind===e&&r.key===s);this.__3a(e,s).restore(n)}}
__4s(t,e){return[...this.__l.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e))}
__4l(){for(const t of this.__l.values())for(const e of t.settle(this.__j)){this.__34.push(e);for(const s of this.__l.values())s.blockNamedBefore(e,this.__j)}}
__3a(t,e){const s=`${t} ${e}`,n=this.__l.get(s);if(n)return n;const r=new Qc(t,this.__4);return this.__l.set(s,r),r}
__6d({kind:t},e){return this.__j.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__4w(t,{look:e}){if(!(!t||!Qs(t.block,this.__4)))return{from:t.from,block:tn(t.block,e).block}}
__5g(t,e,s,n){this.__56(t,e),this.__j.located(t,e,s);for(const r of this.__l.values())r.blockNamed({kind:t,block:e,charged:n},this.__j)}
__56(t,e){var i;const s=this.__j.lastOf(t,e);if(s===void 0)return;const n=t==="alloc"?"free":"alloc",r=this.__4s(n,s);if(r.length===1&&((i=r[0])==null||i.mustHaveShown(e,s)),!(r.length>0)){for(const o of this.__l.values())o.kind===n&&o.hasHitsSince(s)&&o.startOver();this.gap()}}},_e=4096;
function sd(t,e){const s=t*2;return{pointerSize:t,headerSize:s,granularity:s,alignedHeaders:e}}var nd=4;
function _n(t,e,s,n){const r=H(t,0,4),i=H(t,4,4);if(r===void 0||i===void 0)return{kind:"unreadable"};if(R(N(i))!==s)return{kind:"noHeader"};const a=n.pointerSize===4?9:8,c=l=>(r>>>l&(1<<a)-1)*n.granularity,d=r>>>16+a;if(d===0)return{kind:"released"};if(n.alignedHeaders&&d&nd)return{kind:"second",distance:c(0)};const _=c(16);return _>n.headerSize&&_<=_e-e?{kind:"inUse",bytes:_}:{kind:"noHeader"}}var rd=new Uint8Array,id=64;
function un(t,e,s,n,r=!1){var Wn,Gn;const i=Nt(t),o=s.headerSize,a=kt=>{var qn;return(qn=n.readMemory(x(t,kt-i),o))!=null?qn:rd};if(i===0)return{kind:"headerless"};const c=a(i-o),d=_n(c,i-o,e,s),_=i===o;if(!(_?d.kind==="released":d.kind==="noHeader"&&c.every(kt=>kt===c[0]))||!s.alignedHeaders)return d;const l=_?c:a(0),m=((Wn=H(l,0,2))!=null?Wn:0)%8192,f=_e-m&-s.granularity,w=_?a(f-o):c;if(!(_n(l,0,e,s).kind==="released"&&w[0]===l[2]&&w.every(kt=>kt===w[0])))return d;if(f!==i)return{kind:"noHeader"};const jn=(((Gn=l[1])!=null?Gn:0)&id)>0;return{kind:"inUse",bytes:r&&!jn?m:void 0}}var Nt=t=>O(t).low%_e,od=17744;
function ad(t,e){const s=L(t,x(e,60)),n=s&&x(e,s);return n&&L(t,n)===od?L(t,x(n,8)):void 0}var cd=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function dd(t,e,s){var i,o;if(s.pointerSize!==4)return{};const n=t.slice(0,B(t)).map(a=>_d(a,e,s)).filter(a=>a!==void 0),r=[...n].reverse();return{freed:hn(n.map(({freed:a})=>a)),requested:(i=r.find(a=>a.requested!==void 0))==null?void 0:i.requested,charged:hn(n.map(({charged:a})=>a)),poolType:(o=r.find(a=>a.poolType!==void 0))==null?void 0:o.poolType}}
function _d(t,e,s){var c,d;const n=(d=(c=t.symbol)==null?void 0:c.name)!=null?d:"",r=cd.find(({functions:_})=>_.test(n));if(!r||t.doubtful)return;const i=_=>_===void 0?void 0:t.args[_]&&O(t.args[_]).low;if(r.tag!==void 0){const _=i(r.tag);if(_===void 0||R(N(_))!==e)return}const o=r.freed===void 0?void 0:t.args[r.freed];return{freed:o!==void 0&&Ct(o,s.pointerSize)&&$e(o,s.granularity)?o:void 0,requested:i(r.requested),charged:i(r.charged),poolType:i(r.type)}}
function hn(t){const e=t.filter(s=>s!==void 0);return e.every(s=>s===e[0])?e[0]:void 0}var ud=4096,hd=3,ld=20,fd=class{
constructor(t,e,s){this.__t=new Map;this.__0=t,this.__4=e,this.__1d=s}
wasFree(t){const{kind:e}=un(t,this.__1d,this.__4,this);return e==="released"||e==="noHeader"}
readMemory(t,e){var n;const s=Nt(t);return(n=this.__t.get(ln(t)))==null?void 0:n.subarray(s,s+e)}
keep(t,e){const s=[...[...e].filter(Nt).map(ln),...this.__t.keys()];if(this.forget(),!(t>ld))for(const n of[...new Set(s)].slice(0,hd)){const r=this.__0.readMemory(n,ud);r&&this.__t.set(n,r)}}
forget(){this.__t.clear()}},ln=t=>x(t,-Nt(t)),gd=2048,pd=64,fn=18362,vd=class{
constructor(t,e,s,n,r){this.__28=new Map;this.__0=t,this.__a=e,this.__1d=s,this.__4=n,this.__6=r,this.__t=new fd(t,n,s)}
locate(t,e,s,n){var d;const r=dd(e.stack,this.__1d,this.__4),i=zc(e.stack,s,e.ip);if(!i)return this.__6.gap(),md(r);const o=this.__5o(t,e,i,r,n),a=this.__6.observe(o);if(this.__6f(t),a.kind==="unlocated")return u({},ue(r),{open:a.why==="learning"||void 0});const c=(d=a.charged)!=null?d:r.charged;return u({},ue(r),{block:a.block,blockFrom:a.from,charged:c})}
lookAgain(t){switch(this.__r("alloc",t).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__6f(t){this.__28.forEach((e,s)=>{!e.goneAt&&this.lookAgain(s)==="freed"&&(e.goneAt=t),!(t-e.since<Ut)&&(this.__28.delete(s),e.goneAt&&this.__6.goneAfter(e.since,s,e.goneAt,t))});for(const e of this.__6.candidates("free",t)){if(this.__28.size>=pd||this.__28.has(e))continue;const s=this.lookAgain(e);s!=="unknown"&&this.__28.set(e,{since:t,goneAt:s==="freed"?t:void 0})}this.__6.isUndecided?this.__t.keep(t,this.__6.candidates("alloc",t)):this.__t.forget()}
__5f(t){return R(t)===this.__1d}
__5o(t,e,s,n,r){const i=this.__6.plan(s),o=i.kind==="everything"?this.__54(e,s):this.__5p(i.places,e,s),c=i.kind==="everything"&&i.returnValueHelps&&s.kind==="alloc"?this.__60(r,e):void 0,d=c?{block:c,from:"returnValue"}:n.freed&&{block:n.freed,from:"arguments"};return{hit:t,key:s,words:o,look:this.__5i(s.kind),pointer:d,charged:n.charged,requested:n.requested,wasFree:_=>this.__t.wasFree(_)}}
__60(t,e){const s=t.returnValue(e);return t.hasMissed&&this.__6.gap(),s}
__54({registers:t,sp:e},s){const n=J(e,s.limit),r=n!==void 0&&n>0?this.__0.readMemory(e,Math.min(n,gd)):void 0,i=r&&Xs(e,r,this.__4.pointerSize);return{registers:he(t),stack:i}}
__5p(t,{registers:e},s){const n=[];for(const{where:d}of t)"offset"in d&&n.push(d.offset);if(n.length===0)return{registers:he(e)};const r=Math.min(...n),i=Math.max(...n)-r+this.__4.pointerSize,o=x(s.base,r),a=this.__0.readMemory(o,i),c=a&&Xs(o,a,this.__4.pointerSize);return{registers:he(e),stack:c}}
__5i(t){const e=new Map;return s=>{var r;const n=(r=e.get(s))!=null?r:this.__r(t,s);return e.set(s,n),n}}
__r(t,e){const{build:s=fn}=this.__a,n=s<fn,r=un(e,this.__1d,this.__4,this.__0,n);return r.kind==="headerless"?this.__5h(t,e):r}
__5h(t,e){const s=this.__a.bigPages&&$o(this.__0,this.__a.bigPages,e);return!s||s.kind==="unreadable"?{kind:"headerless"}:s.kind==="found"&&this.__5f(s.tag)?{kind:"inUse",bytes:s.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function ue({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var md=t=>u({},ue(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),kd=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function he(t){const e=new Map;return t.forEach((s,n)=>{kd.test(n)&&e.set(n,s)}),e}
function bd({target:t,tag:e,idle:s},n){const{pointerSize:r,build:i,description:o,poolHitTag:a}=t,c=Qt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:r,description:o,build:i,kernelBase:c==null?void 0:c.start},poolHitTag:{address:a,before:s},time:n}}var wd=({address:t,text:e,symbol:s,source:n,inline:r,doubtful:i})=>({address:t,text:e,symbol:s,source:n,inline:r||void 0,doubtful:i||void 0}),gn=({modules:t},e)=>({type:"modules",modules:t.filter(({unloaded:s})=>!s).map(({name:s,start:n,end:r})=>({name:s,start:n,end:r,timestamp:e.get(n)}))});
function pn(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var vn=64,yd=class{
constructor(t,e){this.__31=new Map;this.__0=t,this.__a=e}
get known(){return this.__31}
holds(t,e){const s=this.__31.get(t);if(s)return s;const n=this.__r(t,e);return this.__31.set(t,n),n}
__r(t,e){if(this.__a.isArm)return"unreadable";const s=x(t,-vn),n=this.__0.readMemory(s,vn);if(!n)return"unreadable";const r=zt(e);for(let i=0;i+r.length<=n.length;i+=1)if(r.every((o,a)=>n[i+a]===o))return"yes";return"no"}},Sd=9200,$d=500,Td=class{
constructor(t,e,s,n){this.__49=0;this.__3u=0;this.__1n=new Map;const{target:r,tag:i}=s;this.__0=t,this.__3=e,this.__a=r;const o=sd(r.pointerSize,r.build===void 0||r.build>=Sd);this.__6=new ed(o),this.__6.restore(n),this.__19=new yd(t,r),this.__35=new vd(t,r,i,o,this.__6),this.hunt=new Ve(bd(s,t.now()),a=>this.__19.holds(a,i)),e.begin(this.hunt),e.note(gn(r,this.__1n))}
begin(t){this.__3.note(u({type:"counters",at:"armed"},pn(t)))}
end(t,e="disarmed"){this.__3.note(u({type:"counters",at:"stopped"},pn(t))),this.__5m(),this.__4f(),this.__5n(),this.__p(e)}
endWithTarget(t){this.__3.note({type:"gone",missed:t}),this.__p("targetGone")}
abandon(){this.__p("aborted")}
record(t,e,s){this.__49+=1;const n=this.__49;if(e==="unknown")return this.__6.gap(),this.__2t(n,t,e,{});try{return this.__2t(n,t,e,this.__35.locate(n,t,e,s))}catch(r){throw r instanceof ut&&this.__2t(n,t,e,{}),r}}
__5m(){const t=[],e=[];for(const s of this.hunt.doubtful().slice(0,$d)){const n=this.__35.lookAgain(s);n==="there"?t.push(s):n==="freed"&&e.push(s)}t.length+e.length>0&&this.__3.note({type:"blocks",there:t,gone:e})}
__5n(){var s;const t=this.__1n.size;for(const{use:n}of this.hunt.sites([]))this.hunt.natureOf(n),this.__5r((s=n.site)==null?void 0:s.frame.address);this.__1n.size>t&&this.__3.note(gn(this.__a,this.__1n));const e=[...this.__19.known];for(const[n,r]of e.slice(this.__3u))this.__3.note({type:"code",address:n,holdsTag:r});this.__3u=e.length}
__5r(t){var s,n;const e=t&&((s=gs(this.__a,t))==null?void 0:s.start);e&&this.__1n.set(e,(n=this.__1n.get(e))!=null?n:ad(this.__0,e))}
__p(t){this.__3.note({type:"end",why:t,time:this.__0.now()})}
__2t(t,e,s,n){const r=this.__3.note(u({type:"hit",number:t,kind:s,stack:this.__5y(e),stopAddress:e.ip},n,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__68(),this.__4f(),r}
__5y({stack:t}){const{stacks:e}=this.hunt,s=e.size,n=e.intern(t);return e.size>s&&this.__3.note({type:"stack",index:n,frames:t.map(wd)}),n}
__4f(){const t=this.__6.places().map(({place:n})=>n),{places:e}=this.hunt;t.length===e.length&&t.every(n=>e.includes(n))||this.__3.note({type:"places",places:t})}
__68(){for(const{hit:t,block:e,charged:s}of this.__6.resolved())this.__3.note({type:"located",hit:t,block:e,charged:s})}},Ad=class{
constructor(t,e,s){this.__36=!1;this.__0=t,this.__1=e,this.__e=s}
run(t){const e=this.__1.open.filter(s=>s!==t);for(const s of e.reverse())this.__4r(s);e.length===0&&!t&&!this.__36&&this.__58()}
__4r(t){const e=this.__1.undo(t);if(e.kind==="stillThere"){this.__e({kind:"notRepaired",command:e.repair});return}re(this.__1),e.kind==="undone"&&this.__e({kind:"repaired",value:Kt(t.before)})}
__58(){const t=sa(this.__0);if(this.__36=t.kind!=="unknown",t.kind!=="found")return;const{armed:e,saved:s,address:n}=t.note,r=Q(this.__0);r.kind==="notRead"?(this.__36=!1,this.__e({kind:"notRepaired",command:Vt(s)})):r.address!==n||r.value!==e?re(this.__1):this.__4r(this.__1.adopt(ee(n,s,e)))}},xd=64,Ed=class{
constructor(t,e,s){this.__2y=!1;this.__0=t,this.__1=e,this.__17=s}
get hasMissed(){return this.__2y}
get trouble(){return this.__2p}
returnValue(t){const e=B(t.stack),s=t.stack.slice(e).find(d=>!d.inline),n=[...t.stack.slice(0,e)].reverse().find(d=>!d.inline);if(!(s!=null&&s.address)||!n)return;if(this.__17.pause().kind!=="undone"){this.__2p={kind:"notArmedAgain"};return}const r=this.__3x();this.__1.run(qi(s.address));const i=this.__5s(),o=le(i,"eip","rip","pc");if(o!==s.address){this.__2y=!0,this.__2p={kind:"strayed",ip:o};return}Od(r,this.__3x())||(this.__2y=!0),this.__17.arm().kind!=="applied"&&(this.__2p={kind:"notArmedAgain"});const a=le(i,"esp","rsp","sp");return i.get("$thread")===t.thread&&this.__5d(a,n,s)?le(i,"eax","rax","x0"):void 0}
__3x(){const{target:t,tag:e}=this.__17;return Ot(this.__0,t,e)}
__5s(){const t=At(this.__0.query(Ji(this.__17.target.contextRegisters))),{pointerSize:e}=this.__17.target;return new Map([...t].map(([s,n])=>[s,Y(n,e)]))}
__5d(t,e,s){if(!t)return!1;if(this.__17.target.pointerSize===8)return t===s.base;if(!e.base)return!1;const n=x(e.base,8),r=x(n,xd);return D(n,t)<=0&&D(t,r)<=0}};
function le(t,...e){const s=e.find(n=>t.has(n));return s===void 0?void 0:t.get(s)}var Od=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Nd=0,Pd=class{
constructor(t,e,s,n){this.__3c=new Map;this.__2d=0;this.__0=t,this.__e=n,this.__1=e,this.__3=s,this.__4i=new Ad(t,this.__1,n)}
get armed(){return this.__b}
get change(){return this.__1.open[0]}
get records(){return this.__3c}
show(t,e){for(const s of t)this.__3c.set(s.tag,s);this.__4b=e}
learnedOn({poolHitTag:t}){const e=this.__33;return(e==null?void 0:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__33)==null?void 0:t.places)!=null?e:[]}
reconcile(){this.__2d+=1;const t=this.__b,e=(t==null?void 0:t.byUser)===!0?t.arming.change:void 0;this.__4i.run(e),!(!t||e)&&(this.__b=void 0,t.arming.disarm(),t.evidence.abandon())}
hunt(t,e,s){const n=this.__3p(t,s,!1);if(n.kind!=="armed")return n;const{armed:r}=n,{seconds:i}=e;i!==void 0&&this.__e({kind:"timeLimit",seconds:i});let o,a;try{o=this.__3t(r,e).run()}finally{a=this.__1h(r,o)}return{kind:"hunted",tag:t,capture:o,hunt:r.evidence.hunt,disarmed:a}}
arm(t,e){return this.__3p(t,e,!0)}
capture(t){const e=this.__b;if(!e)return{kind:"notArmed"};const{evidence:s,arming:n}=e,r=Q(this.__0),{poolHitTag:i}=n.target;if(r.kind==="read"&&(r.value!==n.tag||r.address!==i))return this.__1h(e,void 0),{kind:"notArmed",anyMore:n.tag};const o=this.__32()!==e.event,a=this.__3t(e,t).run(o),{hunt:c}=s,d={kind:"hunted",tag:n.tag,capture:a,hunt:c};return a.end.kind==="targetGone"?u({},d,{disarmed:this.__1h(e,a)}):(this.__b===e&&(this.__b=u({},e,{event:this.__32()})),s.end(Ot(this.__0,n.target,n.tag),a.end.kind),d)}
clear(){const t=this.release();return t.some(({kind:s})=>s!=="notOurs")?{kind:"cleared",undone:t}:this.__4z()}
release(){this.__2d+=1;const t=this.__b;return t?(this.__b=u({},t,{byUser:!1}),[this.__1h(t,void 0)]):this.__1.undoAll()}
__4z(){const t=Q(this.__0);if(t.kind!=="read"||ft(t.value)||se(this.__0))return{kind:"nothing"};const{address:e,value:s}=t,n=this.__4b,r=(n==null?void 0:n.address)===e&&n.armed===s,i=r?n.saved:Nd,o=this.__1.adopt(ee(e,i,s)),a=this.__1.undo(o);return r?{kind:"cleared",undone:[a]}:{kind:"foreignCleared",held:s,undone:a}}
__3p(t,e,s){return T(()=>{this.__b&&this.__1h(this.__b,void 0);const n=Wo(this.__0,this.__1,t,e);return n.kind==="refused"?n:this.__1f(t,n.target,n.idle,s)},({call:n,message:r})=>({kind:"failed",call:n,message:r}))}
__1f(t,e,s,n){const r=new ra(this.__1,e,t,s),i=this.learnedOn(e),o=new Td(this.__0,this.__3,r,i),a=n?this.__32():"",c={arming:r,evidence:o,byUser:n,event:a};this.__e({kind:"ready",target:e,tag:t}),this.__e({kind:"repairLine",command:r.repair}),r.leaveNote(),o.begin(Ot(this.__0,e,t)),i.length>0&&this.__3.note({type:"places",places:i}),this.__b=c;const d=r.arm();return d.kind==="applied"?(this.__3c.set(t,o.hunt),this.__33=o.hunt,{kind:"armed",armed:c}):(this.__1h(c,void 0),{kind:"notWritten",applied:d})}
__3t({arming:t,evidence:e},s){const n=this.__2d;return new vc({reader:this.__0,changes:this.__1,observer:this.__e,target:t.target,evidence:e,stepOut:new Ed(this.__0,this.__1,t),isCurrent:()=>this.__2d===n},s)}
__1h({arming:t,evidence:e},s){if((s==null?void 0:s.end.kind)==="targetGone")return t.forget(),this.__b=void 0,e.endWithTarget(s.hasMissed),{kind:"undone"};const n=t.disarm();n.kind!=="stillThere"&&(this.__b=void 0);const r=Ot(this.__0,t.target,t.tag);return e.end(r,s==null?void 0:s.end.kind),n}
__32(){return T(()=>this.__0.query(Yi).join(`
`),()=>"")}},Md=64*1024,Rd=class{
constructor(t,e,s){this.__1l=0;this.__f=t,this.__11=e,this.base=s.base,this.__3e=s.seq,this.__15=s.segment,this.__26=s.tool}
get count(){return this.__15}
write(t){const e=this.__2k;e&&this.__6g(e),this.__2k=t,this.open(),this.__4c(t),(this.__1l>=Md||Id(t))&&this.close(),this.__2k=void 0}
open(){if(this.__1s)return;const t=et(this.base,this.__15);if(this.__15>=vs)throw new ut(t,"a recording has 1000 files");this.__1s=this.__f.create(t),this.__1l=0,this.__4c({type:"header",format:"pooltag recording",version:1,segment:this.__15,tool:this.__26,time:this.__11()}),this.__15+=1}
close(){const t=this.__1s;this.__1s=void 0,t==null||t.close()}
__6g(t){this.__2k=void 0,this.close(),this.__f.exists(et(this.base,this.__15))&&(this.__15+=1),this.write(t)}
__4c(t){var s;const e=ki(this.__3e,t);(s=this.__1s)==null||s.writeLine(e),this.__3e+=1,this.__1l+=e.length}},Id=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Bd=class{
constructor(t,e,s,n){this.__f=t,this.__11=e,this.__26=s,this.__e=n}
begin(t){this.__5=t,this.__1f(t.start)}
note(t){var s,n;const e=(n=(s=this.__5)==null?void 0:s.take(t))!=null?n:"taken";return this.__1f(t),e}
opened(t){this.__2a=t}
save(t,e){var r,i;if(((r=this.__2m)==null?void 0:r.base)===t)return{kind:"underWay",base:t};const s=((i=this.__2a)==null?void 0:i.base)===t?this.__2a:void 0,n=et(t,0);return T(()=>{if(!s&&this.__f.exists(n))return{kind:"exists",path:n};const o=e.filter(c=>!(s!=null&&s.hunts.includes(c))),a=this.__6h(t,s,o);return this.flush(),this.__2a=void 0,this.__2m=a,{kind:"saved",base:t,files:a.count,hunts:o}},({call:o,message:a})=>({kind:"failed",path:o,message:a}))}
flush(){this.__4q(t=>t.close())}
__6h(t,e,s){const{nextSeq:n=0,nextSegment:r=0}=e!=null?e:{},i=new Rd(this.__f,this.__11,{base:t,seq:n,segment:r,tool:this.__26});i.open();const o=[...s].sort((a,c)=>+(a===this.__5)-+(c===this.__5));for(const{start:a,entries:c}of o){i.write(a);for(const d of c)i.write(d)}return i.close(),i}
__1f(t){this.__4q(e=>e.write(t))}
__4q(t){const e=this.__2m;e&&T(()=>t(e),s=>{this.__2m=void 0,this.__3k(s)})}
__3k({call:t,message:e}){try{this.__e({kind:"notRecorded",path:t,message:e})}catch(s){}}},Cd=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function zd(t){if(!t.includes("<"))return t;const e=t.replace(Cd,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var mn=t=>host.parseInt64(j(t),16);
function Hd(t){if(typeof t=="number")return t;if(!Ld(t))return;const e=t.convertToNumber();return Number.isSafeInteger(e)?e:void 0}
function Ld(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var kn=8e3,Fd=class{
constructor(){this.__24=!1}
query(t){return ge(t)}
change(t){return ge(t)}
run(t){return ge(t)}
readMemory(t,e){const s=wn(this.__4d(t),e);if(s||!bn(t))return s;this.__24=!this.__24;const n=wn(this.__4d(t),e);return n||(this.__24=!this.__24),n}
__4d(t){return!this.__24||!bn(t)?t:K(4294967295,O(t).low)}
now(){return Date.now()}
session(){const t=gt(()=>host.currentSession.Attributes.Target),e=gt(()=>t==null?void 0:t.IsKernelTarget),s=gt(()=>t==null?void 0:t.IsLiveTarget),n=gt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:void 0,live:typeof s=="boolean"?s:void 0,description:typeof n=="string"?n:void 0}}};
function fe(t){for(let e=0;e<t.length;e+=kn)host.diagnostics.debugLog(t.slice(e,e+kn));host.diagnostics.debugLog(`
`)}var bn=t=>O(t).high===0&&Ct(t,4);
function wn(t,e){return gt(()=>{const s=host.memory.readMemoryValues(mn(t),e,1);return s.length===e?Uint8Array.from(s):void 0})}
function ge(t){try{const e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(s=>jt(zd(`${s}`))):[]}catch(e){throw new ut(t,e)}}
function gt(t){try{return t()}catch(e){return}}var Ud=class{
exists(t){return pt(t,e=>e.FileExists(t))}
create(t){return pt(t,e=>{const s=e.CreateFile(t,"CreateNew"),n=e.CreateTextWriter(s,"Utf8");return{writeLine:r=>pt(t,()=>n.WriteLine(r)),close:()=>pt(t,()=>s.Close())}})}
read(t,e){return pt(t,s=>{const n=s.OpenFile(t);try{const r=s.CreateTextReader(n,"Utf8").ReadLineContents();for(const i of r)if(!e(`${i}`))return!1;return!0}finally{n.Close()}})}};
function pt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new ut(t,s)}}var nt="pool",yn="pooltag",Dd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${yn}.Contents.pool   (or load with .scriptrun)`];
function Sn(t){return Mt(()=>Wd(t))||Mt(Gd)}
function jd(){Mt(()=>delete Pt()[nt]&&Pt()[nt]===void 0)||Mt(()=>$n(`dx -r0 @$vars.Remove("${nt}")`))}var Pt=()=>host.namespace.Debugger.State.UserVariables;
function Wd(t){return Pt()[nt]=t,Pt()[nt]!==void 0}
function Gd(){return[`Debugger.State.Scripts.${yn}.Contents.pool`,"@$scriptContents.pool"].some(e=>$n(`dx -r0 @$${nt} = ${e}`))}
function $n(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(s=>`${s}`.includes("Error"))}
function Mt(t){try{return t()}catch(e){return!1}}
function qd({rows:t,total:e}){if(e===void 0)return"missing";const s=n=>t.reduce((r,i)=>r+i[n].bytes,0)===e[n].bytes;return s("nonPaged")&&s("paged")?"whole":"differs"}
function Vd(t,e){if(e.every(({tag:n})=>n!==void 0))return e;const s=Kd(t);return e.map(n=>{const r=n.tag===void 0?Jd(n,s):void 0;return r?u({},n,{tag:R(r.tag)}):n})}var Kd=t=>T(()=>{var n;const e=te(t),s=e&&hs(t,r=>lt(t,r,e),e);return(n=s&&Oo(t,s))!=null?n:[]},()=>[]);
function Jd(t,e){const s=e.filter(({tag:r})=>I(R(r))===t.text),n=s.length===1?s:s.filter(r=>Yd(r,t));return n.length===1?n[0]:void 0}var Yd=({nonPaged:t,paged:e},s)=>Tn(t,s.nonPaged)&&Tn(e,s.paged),Tn=({allocs:t,frees:e,bytes:s},n)=>s===n.bytes&&Math.max(0,t-e)===n.outstanding;
function Xd(t){const e=t.now(),s=t.query(io("tag",!0)),n=Js(s);return n?{kind:"read",rows:Vd(t,n.rows),unread:n.unread.length,total:qd(n),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:s.slice(-3).join(" / ").slice(0,200)}}var An=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Zd(t,e){if(e==="tag")return[...t].sort((n,r)=>n.text<r.text?-1:1);const s=Qd(e);return[...t].sort((n,r)=>s(r)-s(n))}
function Qd(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var s,n;return((s=e.nonPaged.allocs)!=null?s:0)+((n=e.paged.allocs)!=null?n:0)};case"frees":return e=>{var s,n;return((s=e.nonPaged.frees)!=null?s:0)+((n=e.paged.frees)!=null?n:0)};case"diff":return pe;case"bytes":return xn;case"peralloc":return e=>pe(e)===0?0:xn(e)/pe(e)}}var pe=t=>t.nonPaged.outstanding+t.paged.outstanding,xn=t=>t.nonPaged.bytes+t.paged.bytes,ve={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, seconds, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function t_(){const t={};for(const[e,{usage:s,help:n}]of Object.entries(ve))t[e]={Help:`${s} - ${n}`};return t}var e_=class{
constructor({usage:t,help:e}){this.__1o=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1o}},M=class extends Error{},s_=500,n_=[8,256];
function En(t,e){var r,i;const s=(i=(r=ve[t])==null?void 0:r.usage)!=null?i:"",n=s.endsWith("()")?0:s.split(",").length;if(e.length>n)throw new M(rr(`${e[n]}`,s))}
function me(t,e){if(e===void 0)throw new M(sr(t));if(typeof e!="string")throw new M(er(t));const s=Zn(e);if(!s.ok)throw new M(tr(e,s.problem));return s.tag}
function On(t,e,s,n=1,r=1/0){const i=Hd(e);if(i!==void 0&&Number.isInteger(i)&&i>=n&&i<=r)return i;throw new M(nr(t,n,r,s))}
function Nn(t){const e='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60, 40)',s=["hits","seconds","frames"],n={hits:s_};return t.forEach((r,i)=>{const o=s[i];if(!o)throw new M(yt(`${r}`,e));const a=o==="frames"?n_:[];n[o]=On(`The number of ${o}`,r,e,...a)}),n}
function Pn(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();const s=e===void 0?"No pattern":`${e}`;throw new M(yt(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var r_=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Mn(t,e){if(typeof e=="string"&&e.trim()!==""&&!r_.test(e))return e;throw new M(kr(t))}
function i_([t,e]){const s=An.find(o=>o===t),[n,r]=s===void 0?[t,e]:[e];if(r===void 0&&(n===void 0||typeof n=="string"))return{sort:s!=null?s:"nonpaged",pattern:n};const i=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${An.join(" ")}`;throw new M(yt(`${n}`,i))}var rt=class{
constructor(t,e){this.__4o=t,this.__u=e}
toString(){return this.__4o}
*[Symbol.iterator](){for(let t=0;t<this.__u.length;t+=1){const e=this.__u[t];e!==void 0&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){const e=this.__u[t.convertToNumber()];if(e===void 0)throw new RangeError(`there are ${this.__u.length} rows`);return e}},Rn=48,In=12,Rt=t=>t.length>Rn?`${t.slice(0,Rn-In-3)}...${t.slice(-In)}`:t;
function vt(...t){const e={};for(const s of t)e[s]={PreferredRadix:10};return e}var o_=class{
constructor(t,e,s){var n,r;this.__1u=e,this.__5=t,this.Kind=e.kind,this.Site=Rt((r=(n=t.siteOf(t.stackOf(e),s))==null?void 0:n.frame.text)!=null?r:""),this.Block=e.block&&mn(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__1u.number}`}
details(){const{stopAddress:t,requested:e,poolType:s,blockFrom:n,thread:r,time:i}=this.__1u,o=[`tag ${JSON.stringify(I(this.__1u.tag))}`,t&&`stopped at 0x${t}`,r&&`thread 0x${r} (its process: !thread 0x${r})`,e!==void 0&&`${e} bytes asked for`,s!==void 0&&`pool type 0x${s.toString(16)}`,n&&`block found by ${n}`,i!==void 0&&`at ${new Date(i).toISOString()}`].filter(Boolean),a=this.__5.stackOf(this.__1u).map(({text:c})=>c);return[o.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return vt("Charged","Cpu")}},Bn=class{
constructor(t){this.__4n=t}
toString(){return this.__4n}},a_=/^Ex\w*Lookaside/;
function c_(t){var e,s,n;return a_.test((n=(s=(e=t[B(t)])==null?void 0:e.symbol)==null?void 0:s.name)!=null?n:"")}var ke=t=>{var e,s;return(s=(e=t.site)==null?void 0:e.frame.text)!=null?s:"(no caller)"};
function Cn(t,{use:e,holding:s}){const{site:n,allocs:r,frees:i,stacks:o}=e;return`${[`${ke(e)}${n?` (${n.key})`:""}, tag ${JSON.stringify(I(t.tag))}`,`${k(r,"allocation")} and ${k(i,"free")} seen here, from ${k(o.length,"stack")}`,s&&d_(s),s&&__(s),u_(t,e),...h_(e),l_(t,e),`coverage ${Z(t)}${Ne(t)}`,(n==null?void 0:n.frame.source)&&`source ${n.frame.source.file} line ${n.frame.source.line}`,f_(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function d_({blocks:t,bytes:e,old:s}){const n=t===1?"stays":"stay";return`${k(t,"block")} allocated here ${n}${g_(e)}, ${s} of them since the earlier half of the hunt`}
function __({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function u_(t,{first:e,last:s,allocs:n}){if((e==null?void 0:e.time)===void 0||(s==null?void 0:s.time)===void 0)return;const r=a=>at((a-t.start.time)/1e3),i=(s.time-e.time)/1e3,o=i>0&&n>1?`, ${(n/i).toFixed(2)} allocations a second`:"";return`first hit here after ${r(e.time)}, last after ${r(s.time)}${o}`}
function h_(t){const{freedByOtherModules:e,unlocatedAllocs:s,refused:n}=t;return[...e>0?[`${k(e,"block")} of here freed by other modules`]:[],...s>0?[`of ${k(s,"allocation")} here the block is not known`]:[],...n>0?[`${k(n,"block")} refused at once by a limit of the tag`]:[]]}
function l_(t,{stacks:e}){return e.some(n=>c_(t.stacks.at(n)))?"a lookaside list: what it hands out from stock is no hit":void 0}
function f_(t){if(t.kind==="owner")return;const e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${s}`}var g_=t=>t===void 0?"":`, ${t} bytes`;
function p_(t,e){const s=[];for(const{use:r,holding:i}of t.sites(e))i&&i.blocks>0&&s.push({use:r,holding:i});const n=s.reduce((r,{holding:i})=>r+i.blocks,0);return s.map(r=>u({},r,{share:r.holding.blocks/n})).sort((r,i)=>zn(i)-zn(r)||i.holding.blocks-r.holding.blocks)}var zn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},v_=class{
constructor(t,{use:e,holding:s,share:n}){var r;this.__5=t,this.__1e=e,this.__41=s,this.Blocks=s.blocks,this.Bytes=s.bytes,this.Share=`${Math.round(n*100)} %`,this.Of=e.allocs,this.Old=s.old,this.Median=(r=s.sizes)==null?void 0:r.median,this.Coverage=Z(t)}
toString(){return Rt(ke(this.__1e))}
details(){return Cn(this.__5,{use:this.__1e,holding:this.__41})}
get[Symbol.metadataDescriptor](){return vt("Blocks","Bytes","Of","Old","Median")}},m_=class{
constructor(t,e){const{use:s,holding:n}=e;this.__5=t,this.__3f=e,this.Allocs=s.allocs,this.Frees=s.frees,this.Blocks=n==null?void 0:n.blocks,this.Bytes=n==null?void 0:n.bytes,this.Coverage=Z(t),this.Note=t.natureOf(s).kind==="probableWrapper"?"wrapper?":""}
toString(){return Rt(ke(this.__3f.use))}
details(){return Cn(this.__5,this.__3f)}
get[Symbol.metadataDescriptor](){return vt("Allocs","Frees","Blocks","Bytes")}},Hn=34,k_=class{
constructor(t,e){this.__2n=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;const s=this.__2c().slice(1).join(" < ");this.Callers=s.length>Hn?`${s.slice(0,Hn-3)}...`:s,this.Coverage=Z(t)}
toString(){var t;return Rt((t=this.__2c()[0])!=null?t:"(no caller)")}
details(){return this.__2n.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return vt("Allocs","Frees")}
__2c(){return this.__2n.slice(B(this.__2n)).map(({text:t})=>t)}},b_=class{
constructor(t,e,s){const n=Q(t);this.PoolHitTag=n.kind==="read"?W(N(n.value)):"not readable",this.Armed=S_(n,e),this.Repair=$_(n,e),this.Recorded=be([...e.records.keys()].map(r=>JSON.stringify(I(r)))),this.Learned=be(e.learned().map(w_)),this.Skipped=be(s)}
toString(){return this.Armed}};
function w_({kind:t,key:e,where:s,holds:n}){const r="register"in s?s.register:`[base${y_(s.offset)}]`;return`${t} at 0x${e}: ${n} in ${r}`}var y_=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,be=t=>t.length===0?"none":t.join(", ");
function S_(t,{armed:e,change:s}){if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";if(ft(t.value))return"not armed";const n=`ARMED for ${JSON.stringify(I(N(t.value)))}`;return!s||Kt(s.after)!==t.value?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function $_(t,{change:e}){var n;return t.kind==="read"&&ft(t.value)?"nothing to repair":(n=e==null?void 0:e.repair)!=null?n:"ed nt!PoolHitTag 0x0"}
function It(t,e,s){return`${k(e,s)}; ${t.map(Re).join("; ")}`}
function T_(t,e){const s=`read in ${at(t.seconds)}`,n=t.unread>0?[`${k(t.unread,"line")} not understood`]:[],r={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[k(e,"tag"),s,...n,...r].join("; ")}var A_=class{
constructor(t){this.__1o=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=Ln(t.nonPaged.allocs,t.paged.allocs),this.Frees=Ln(t.nonPaged.frees,t.paged.frees),this.Owner=x_(t.description)}
toString(){return this.__1o.text}
details(){const{text:t,tag:e,description:s="no description"}=this.__1o,n=e!==void 0&&xe(e)?` (${W(e)})`:"";return`${t}${n}: ${s}`}
get[Symbol.metadataDescriptor](){return vt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Ln(t,e){return t===void 0||e===void 0?void 0:t+e}
function x_(t){var e,s;return(s=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?void 0:e[1])!=null?s:""}var E_=class{
constructor(t,e,s,n){this.__m=[];this.__0=t,this.__d=e,this.__2s=s,this.__3n=n}
toString(){return`pooltag ${this.__3n}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return t_()}
hitTag(...t){return this.__x("hitTag",t,([e,...s])=>{const n=me("hitTag",e),r=Nn(s.filter(o=>o!==mt)),i=this.__d.hunt(n,r,s.includes(mt));return i.kind==="hunted"?Me(i):Ee(i)})}
arm(...t){return this.__x("arm",t,([e,s])=>{const n=me("arm",e);if(s!==void 0&&s!==mt)throw new M(yt(`${s}`,`dx @$pool.arm("Abc ", "${mt}")`));const r=this.__d.arm(n,s===mt);return r.kind==="armed"?dr(n,r.armed.arming.repair):Ee(r)})}
capture(...t){return this.__x("capture",t,()=>{const e=this.__d.capture(Nn(t));return e.kind==="hunted"?Me(e):_r(e)})}
clear(...t){return this.__x("clear",t,()=>ur(this.__d.clear()))}
skip(...t){return this.__x("skip",t,([e])=>{const s=Pn("skip",e);return this.__m=[...this.__m.filter(n=>n!==s),s],`Looking past ${this.__m.join(", ")}.`})}
unskip(...t){return this.__x("unskip",t,([e])=>{const s=Pn("unskip",e);return this.__m=this.__m.filter(r=>r!==s),`Looking past ${this.__m.length===0?"pool functions only":this.__m.join(", ")}.`})}
save(...t){return this.__x("save",t,([e])=>br(this.__2s.save(Mn("save",e))))}
open(...t){return this.__x("open",t,([e])=>yr(this.__2s.open(Mn("open",e))))}
used(...t){this.__29("used",t);const{sort:e,pattern:s}=i_(t),n=Xd(this.__0);if(n.kind==="noTable")throw new Error(`!poolused gave no table: ${n.answer}`);const r=Zd(n.rows,e).filter(({text:i})=>s===void 0||He(s,i));return new rt(T_(n,r.length),r.map(i=>new A_(i)))}
leaks(...t){const e=this.__q("leaks",t),s=[];for(const n of e)for(const r of p_(n,this.__m))s.push(new v_(n,r));return new rt(It(e,s.length,"call site"),s)}
sites(...t){const e=this.__q("sites",t),s=[];for(const n of e)for(const r of N_(n.sites(this.__m)))s.push(new m_(n,r));return new rt(It(e,s.length,"call site"),s)}
stacks(...t){const e=this.__q("stacks",t),s=[];for(const n of e){const r=[...n.stackUses()].sort((i,o)=>Un(o)-Un(i));for(const i of r)s.push(new k_(n,i))}return new rt(It(e,s.length,"stack"),s)}
hits(...t){const[e]=t,s=e===void 0?O_:On("The number of hits",e,"dx -g @$pool.hits(20)"),n=this.__q("hits",t,[]),r=[];for(const i of n)for(const o of i.recent(s))r.push(new o_(i,o,this.__m));return new rt(It(n,r.length,"hit"),r)}
status(...t){return this.__29("status",t),new b_(this.__0,this.__d,this.__m)}
help(...t){En("help",t);const e=Object.values(ve).map(s=>new e_(s));return new rt(`pooltag ${this.__3n}`,e)}
__29(t,e){En(t,e),this.__d.reconcile()}
__x(t,e,s){try{return this.__29(t,e),new Bn(s(e))}catch(n){if(!(n instanceof M))throw n;return new Bn(n.message)}}
__q(t,e,[s]=e){this.__29(t,e);const n=s===void 0?void 0:me(t,s),{records:r}=this.__d,o=(n===void 0?[...r.values()]:[r.get(n)]).filter(a=>a!==void 0);if(o.length===0)throw new Error(ir(n));return o}},mt="unseen",O_=100,N_=t=>[...t].sort((e,s)=>Fn(s)-Fn(e)),Fn=({use:t})=>t.allocs+t.frees+t.unknown,Un=({hits:t})=>t.alloc+t.free+t.unknown,it=new Fd,we=t=>fe(hr(t)),Dn=new Ud,Bt=new Bd(Dn,()=>it.now(),"0.1.0",we),P_=new Xo(it,it,t=>{Bt.note(u({type:"change"},t))}),ye=new Pd(it,P_,Bt,we),M_=new Yo(it,Dn,Bt,ye),z=new E_(it,ye,M_,"0.1.0");
function R_(){for(const s of Dd("0.1.0"))fe(s);const t=(s,n)=>new host.optionalRecord(new host.functionAlias(C_(n),s));class e{
get Pool(){return z}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>z.used(...s)),t("poolhit",(...s)=>z.hitTag(...s)),t("poolleaks",(...s)=>z.leaks(...s)),t("poolrestore",(...s)=>z.clear(...s)),t("poolhelp",(...s)=>z.help(...s))]}
function I_(){Sn(z)&&fe("@$pool is ready: dx @$pool.help()")}
function B_(){for(const t of ye.release())t.kind==="stillThere"&&we({kind:"notRepaired",command:t.repair});Bt.flush(),jd()}
function C_(t){return(...e)=>(Sn(z),t(...e))}return[z,R_,I_,B_]})();
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
