/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var Hn=Object.getOwnPropertySymbols;
var A_=Object.prototype.hasOwnProperty,E_=Object.prototype.propertyIsEnumerable;
var be=(u,ot)=>{var D={};for(var T in u)A_.call(u,T)&&ot.indexOf(T)<0&&(D[T]=u[T]);if(u!=null&&Hn)for(var T of Hn(u))ot.indexOf(T)<0&&E_.call(u,T)&&(D[T]=u[T]);return D};
var $parts=(function(){const u=Object.assign;var ot=16,D=t=>t,T=D("0".repeat(ot));
function kt(t){const e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return D(e.toLowerCase().padStart(ot,"0"))}
function K(t,e){const s=n=>(n>>>0).toString(16).padStart(8,"0");return D(s(t)+s(e))}
function A(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function x(t,e){const{high:s,low:n}=A(t),r=n+e;return K((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function J(t,e){const s=A(t),n=A(e),r=(n.high-s.high)*4294967296+(n.low-s.low);return Number.isSafeInteger(r)?r:void 0}
function U(t,e){return t<e?-1:t>e?1:0}
function we(t,e){return(A(t).low&e-1)===0}
function Y(t,e){return e===4?K(0,A(t).low):t}
function Ct(t,e){const{high:s,low:n}=A(t);return(e===4?n:s)>=2147483648}
function Un(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function W(t){return`0x${t.replace(/^0{1,15}/,"")}`}var ye=2147483648;
function O(t){return t>>>0}
function bt(t){const e=s=>{var n;return((n=t[s])!=null?n:0)&255};return O(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function It(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Se(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};const e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Bt(bt([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))}
function Wn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Bt(bt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Bt(O(Number.parseInt(t,16))):Se(t)}
function Bt(t){return t<ye?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:C(t)}}}
function C(t){return O(t&~ye)}
function I(t){const e=s=>s>=32&&s<=126;return It(t).map(s=>e(s)?String.fromCharCode(s):".").join("")}
function G(t){return`0x${t.toString(16).padStart(8,"0")}`}
function Gn(t){return bt([...It(t)].reverse())}
function $e(t){return I(t).includes(".")}var w=t=>{const e=I(t);return JSON.stringify($e(t)||/["$;\\]/.test(e)?G(t):e)},X=t=>`0x${t.toString(16)}`,v=(t,e)=>`${t} ${e}${t===1?"":"s"}`,at=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function qn(t,e){const s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${s} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${s} has bit 31 set, which the kernel clears before it compares: use ${w(e.plain)} or "${G(e.plain)}".`}}var Vn=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,Kn=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Jn=(t,e,s,n)=>`${t} is a whole number from ${e} ${s<1/0?`to ${s}`:"on"}: ${n}`,wt=(t,e)=>`${t} does not fit: ${e}`,Yn=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Xn=t=>t===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${w(t)}. Begin with dx @$pool.hitTag(${w(t)}).`;
function Zn(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${X(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Qn(t.tag,t.meant);case"ambiguous":return`${t.tags.map(G).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${G((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Qn(t,e){const s=e===void 0?"":`Did you mean ${w(e)} (${G(e)})? `;return`no allocation with ${w(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${w(t)}, "unseen").`}var Te=t=>`Not armed: ${tr(t)}`;
function tr(t){switch(t.kind){case"refused":return Zn(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${t.applied.failure===void 0?"":` (${t.applied.failure})`}. ${yt(t.applied.undone)}`}}var er=(t,e)=>`ARMED: the machine stops at every allocation and free of ${w(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function sr({anyMore:t}){return t===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${w(t)}: somebody has changed it. dx @$pool.arm(${w(t)}) arms it again.`}
function yt(t){return t.kind==="undone"?"PoolHitTag is as it was.":t.kind==="notOurs"?"PoolHitTag holds something else by now: dx @$pool.status()":`STILL ARMED${t.failure===void 0?"":` (${t.failure})`}: type ${t.repair}`}
function nr(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"cleared":return t.undone.map(yt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${X(t.held)}, armed by somebody else; it holds 0 now.`:yt(t.undone)}}
function rr(t){switch(t.kind){case"ready":{const{target:e,tag:s}=t,n=e.processorBlocks.length;return`pooltag: ${[e.description,v(e.modules.filter(i=>!i.unloaded).length,"module"),...n>0?[v(n,"processor")]:[]].join(", ")}; arming ${w(s)} at ${Un(e.poolHitTag,e.pointerSize)}`}case"timeLimit":return`pooltag: ${at(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return ir(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${X(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${t.path}: ${t.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function ir(t,e,s){const n=t/s,r=(e-t)/n,i=r<xe?`, about ${at(r)} to go`:"",o=r<xe?` of ${e}`:"";return`pooltag: ${t}${o} hits, ${n.toFixed(1)}/s${i}`}var xe=86400;
function or(t,e,s){if(t.kind==="unknown")return"unknown";const n=t.kind==="exact"?1:t.fraction,r=e===0?1:(e-s)/e;return`${Math.floor(n*r*1e3)/10} %`}
function Ae(t){const e=t.coverage(),s=t.openHits();if(e.kind==="unknown")return` (${cr(e.why)})`;const n=[...e.kind==="floor"?[`${ar(e.missed,t.counts().unknown)} not seen`]:[],...s>0?[`the block of ${v(s,"hit")} is not known`]:[]];return n.length===0?"":` (what sites hold is a floor: ${n.join(", ")})`}
function ar({allocs:t,frees:e},s){const n=[...t>0?[v(t,"allocation")]:[],...e>0?[v(e,"free")]:[]];return`${s>0?"up to ":""}${n.join(" and ")}`}
function cr(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function dr(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${_r(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function _r(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${X(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var Z=t=>or(t.coverage(),Ee(t),t.openHits()),Ee=t=>{const{alloc:e,free:s,unknown:n}=t.counts();return e+s+n};
function Oe(t){const{capture:e,hunt:s,tag:n}=t,r=s.counts(),i=[v(r.alloc,"allocation"),v(r.free,"free"),...r.unknown>0?[`${r.unknown} unknown`]:[]].join(", ");return[`${v(e.hits,"hit")} on ${w(n)} in ${at(e.seconds)}: ${i}; coverage ${Z(s)}${Ae(s)}.`,dr(e.end),t.disarmed===void 0?void 0:yt(t.disarmed),e.hits>0?`Next: dx -g @$pool.leaks(${w(n)})`:void 0].filter(a=>a!==void 0).join(" ")}var ur=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function hr(t){switch(t.kind){case"saved":{const{base:e,files:s,hunts:n}=t;return`${n.map(lr).join("")}Saved ${v(n.length,"hunt")} as ${e} (${v(s,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${t.path}: ${t.message}`}}var lr=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${v(t,"hit")} on ${w(e)} are more than is kept: save before a long hunt. `,fr=t=>t.kind==="opened"?pr(t):`Not opened: ${gr(t)}`;
function gr(t){switch(t.kind){case"armed":return`${w(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return`${t.path}: ${t.message}`}}
function pr(t){const{base:e,recording:s,left:n,cut:r}=t,{hunts:i,problems:o}=s,[a]=o.first;return[`Opened ${e}: ${i.map(Pe).join("; ")||"no hunt"}.`,r&&`It ends early: ${r}.`,a&&`${v(o.count,"line")} damaged or missing, the first at ${a.line}.`,vr(n),i.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Pe=t=>`${JSON.stringify(I(t.tag))}: ${v(Ee(t),"hit")}, coverage ${Z(t)}`;
function vr(t){switch(t.kind){case"nothing":return;case"armed":return`PoolHitTag STILL HOLDS ${w(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${X(t.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: ed nt!PoolHitTag ${X(t.note.saved)} disarms.`}}
function mr(t){const e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function zt(t){return mr(u({},t,{offset:0}))}var Ne=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,kr=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,br=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,wr=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,yr=/^VerifierExt$/i,Sr=/\?\? ?::|`string'/,$r=64;
function Lt(t){var e;if(yr.test(t.module))return t.name.includes("Pool")?Re(t.name):void 0;if(Ne.test(t.module))return t.name==="DbgBreakPoint"||Sr.test(t.name)?"neither":(e=Me(t.name))!=null?e:Tr(t.name)}
function Me(t){return kr.test(t)?"alloc":br.test(t)?"free":void 0}
function Tr(t){return wr.test(t)?Re(t):void 0}
function Re(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function B(t){const e=t.findIndex(({symbol:s})=>!s||Lt(s)===void 0);return e<0?t.length:e}
function xr(t){return Ne.test(t.module)&&t.name==="ExFreePool"&&t.offset>$r}
function Ce(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function Ie(t,e){return Ar(t.toLowerCase(),e.toLowerCase())}
function Ar(t,e){let s=0,n=0,r=-1,i=0;for(;s<e.length;)if(t[n]==="*")r=n++,i=s;else if(t[n]==="?"||t[n]===e[s])n++,s++;else if(r>=0)n=r+1,s=++i;else return!1;for(;t[n]==="*";)n++;return n===t.length}
function Be(t,e=[],s=[]){let n=B(t);for(;n<t.length-1&&Er(t[n],s);)n++;const r=t[n];return r&&Or(r,n,e)}
function Er(t,e){const s=t==null?void 0:t.symbol;return s?e.some(n=>Ie(n,zt(s))):!1}
function Or(t,e,s){var o;const n=t.address&&Pr(t.address,s);if(n)return u({key:ze(n.module,n.offset),frame:t,depth:e},n);const r=t.symbol&&{module:t.symbol.module};if(((o=t.symbol)==null?void 0:o.name)===""){const{module:a,offset:c}=t.symbol;return{key:ze(a,c),frame:t,depth:e,module:a,offset:c}}const i=t.address?W(t.address):t.text;return u({key:i,frame:t,depth:e},r)}var ze=(t,e)=>`${t}+0x${e.toString(16)}`;
function Pr(t,e){const s=e.find(({start:r,end:i})=>U(r,t)<=0&&U(t,i)<0),n=s&&J(s.start,t);return s&&n!==void 0?{module:s.name,offset:n}:void 0}
function Nr(t,e){const{coverage:s,unanswered:n,there:r,outstanding:i}=e,o=b=>t.reduce((R,M)=>R+b(M),0),a=s.kind==="floor"?s.missed.frees:0,c=Math.max(0,o(b=>b.unlocatedFrees)-n.size),d=Math.max(0,o(b=>b.missedFrees)-n.size),_=new Set;let h=0;for(const b of n.values()){const R=b.filter(M=>i.has(M)&&!r.has(M));for(const M of R)_.add(M);R.length>0&&(h+=1)}const f=Math.max(0,a+c-d),k=Math.max(0,d-a-c);return{ofAny:f,ofThese:_,hits:h+k+Math.max(0,f-a)}}
function Mr(t,{ofAny:e,ofThese:s},n){const r=t.filter(({block:_})=>!s.has(_)),i=Math.max(0,r.length-e);if(i===0&&t.length>0)return;const o=Math.max(0,r.filter(({hit:_})=>_*2<=n).length-e),a=[];for(const{charged:_}of r)_!==void 0&&a.push(_);a.sort((_,h)=>_-h);const c=Rr(a),d={blocks:i,old:o,sizes:c};return a.length<r.length?d:u({},d,{bytes:a.slice(0,i).reduce((_,h)=>_+h,0)})}
function Rr(t){const e=t[0],s=t[Math.floor((t.length-1)/2)],n=t[t.length-1];if(!(e===void 0||s===void 0||n===void 0))return{smallest:e,median:s,largest:n}}
function Cr(t,e,s){if(!t||!e)return{kind:"unknown",why:"notRead"};const n={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(n.allocs<0||n.frees<0)return{kind:"unknown",why:"backwards"};const r=n.allocs+n.frees,i=s.alloc+s.free+s.unknown;if(i>r||s.alloc>n.allocs||s.free>n.frees)return{kind:"unknown",why:"tooFew"};if(i===r)return{kind:"exact",counted:n};const o={allocs:n.allocs-s.alloc,frees:n.frees-s.free};return{kind:"floor",fraction:i/r,counted:n,missed:o}}var Le=2e5,He=class Fn{
constructor(e=Le,s=new Map){this.limit=e,this.__v=s}
alloc(e,s){const n=this.__v.get(e);return!n&&this.__v.size>=this.limit?{kind:"full"}:(this.__v.set(e,s),n?{kind:"seenAgain",earlier:n}:{kind:"booked"})}
free(e,s,n){const r=this.__v.get(e);return r?(this.__v.delete(e),r.tag===s&&Ir(r.charged,n)?{kind:"matched",allocation:r}:{kind:"other",earlier:r}):{kind:"unmatched"}}
get outstanding(){return this.__v}
copy(){return new Fn(this.limit,new Map(this.__v))}},Ir=(t,e)=>t===void 0||e===void 0||t===e,Br=512,Fe=class{
constructor(){this.__1f=new Map;this.__1m=Number.POSITIVE_INFINITY;this.__1j=0;this.__1w=!0}
add(t,e=1){this.__1m=Math.min(this.__1m,t),this.__1j=Math.max(this.__1j,t);const s=this.__1f.get(t);s===void 0&&this.__1f.size>=Br?this.__1w=!1:this.__1f.set(t,(s!=null?s:0)+e)}
addAll(t){for(const[e,s]of t.__1f)this.add(e,s);this.__1m=Math.min(this.__1m,t.__1m),this.__1j=Math.max(this.__1j,t.__1j),this.__1w=this.__1w&&t.__1w}
summary(){if(this.__1f.size===0)return;const t=this.__1m,e=this.__1j,s=this.__1w?this.__5o():void 0;return{smallest:t,largest:e,median:s}}
__5o(){const t=[...this.__1f].sort(([n],[r])=>n-r),e=t.reduce((n,[,r])=>n+r,0);let s=0;for(const[n,r]of t)if(s+=r,s*2>=e)return n}},zr=class jn{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new Fe,this.tag=e,this.stack=s}
see({kind:e,number:s,time:n,charged:r}){var o;this.hits[e]++;const i={hit:s,time:n};(o=this.first)!=null||(this.first=i),this.last=i,e==="alloc"&&r!==void 0&&this.sizes.add(r)}
allocated({charged:e}){this.outstanding.count++,e===void 0?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e}){this.outstanding.count--,e===void 0?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var s;this.freedBy.set(e,((s=this.freedBy.get(e))!=null?s:0)+1)}
copy(){const e=new jn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked;for(const[s,n]of this.freedBy)e.freedBy.set(s,n);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Lr=class Dn{
constructor(e=new He){this.__26=new Map;this.__2d=!1;this.__20=e}
get isFull(){return this.__2d}
book(e){const s=this.__1d(e.tag,e.stack);s.see(e),e.kind==="alloc"?this.__4y(e,s):e.kind==="free"&&this.__5d(e,s)}
stacks(e){const s=[];return this.__26.forEach((n,r)=>{(e===void 0||r===e)&&s.push(...n.values())}),s}
outstanding(){const e=new Map;return this.__20.outstanding.forEach((s,n)=>{const r=u({},s,{block:n}),i=e.get(s.stack);i?i.push(r):e.set(s.stack,[r])}),e}
copy(){const e=new Dn(this.__20.copy());return e.__2d=this.__2d,this.__26.forEach((s,n)=>{const r=new Map;s.forEach((i,o)=>{r.set(o,i.copy())}),e.__26.set(n,r)}),e}
__4y(e,s){if(e.block===void 0){s.unlocated.alloc++;return}const n=Hr(e),r=this.__20.alloc(e.block,n);if(r.kind==="full"){this.__2d=!0,s.untracked++;return}r.kind==="seenAgain"&&this.__4h(r.earlier),s.allocated(n)}
__5d(e,s){if(e.block===void 0){s.unlocated.free++;return}const n=this.__20.free(e.block,e.tag,e.charged);if(n.kind==="matched"){const r=this.__1d(n.allocation.tag,n.allocation.stack);r.gone(n.allocation),r.freedFrom(e.stack);return}n.kind==="other"&&this.__4h(n.earlier),s.unmatchedFrees++}
__4h(e){const s=this.__1d(e.tag,e.stack);s.gone(e),s.missedFrees++}
__1d(e,s){var i,o;const n=(i=this.__26.get(e))!=null?i:new Map;this.__26.set(e,n);const r=(o=n.get(s))!=null?o:new zr(e,s);return n.set(s,r),r}};
function Hr({number:t,tag:e,stack:s,requested:n,charged:r}){return{tag:e,stack:s,hit:t,requested:n,charged:r}}var Fr=2e3;
function je(t,{block:e,charged:s}){var r;const n=(r=t.charged)!=null?r:s;return u({},t,{block:e,blockFrom:"place",charged:n})}var jr=class{
constructor(t=Le){this.__x=[];this.__1x=t,this.__1q=new Lr(new He(t))}
record(t,e=!1){return this.__x.push({hit:t,awaits:e&&t.block===void 0}),this.__3u()}
locate(t){const e=this.__x.find(({hit:s,awaits:n})=>n&&s.number===t.hit);return e&&(e.hit=je(e.hit,t),e.awaits=!1),this.__3u()}
stacks(t){return this.__10().stacks(t)}
outstanding(){return this.__10().outstanding()}
__10(){if(this.__x.length===0)return this.__1q;const t=this.__1q.copy();for(const{hit:e}of this.__x)t.book(e);return t}
__3u(){const t=this.__x.findIndex(({awaits:n})=>n),e=t<0?this.__x.length:t,s=Math.max(e,this.__x.length-Fr);for(const{hit:n}of this.__x.splice(0,s))this.__1q.book(n);return this.__1q.isFull?{kind:"tooManyOutstanding",limit:this.__1x}:{kind:"recorded"}}};
function De(t,e){var i,o;const s=new Dr(e),n=new Map;for(const a of t){const c=`${a.tag} ${(o=(i=s.site(a.stack))==null?void 0:i.key)!=null?o:""}`,d=n.get(c);d?d.push(a):n.set(c,[a])}const r=[];return n.forEach(a=>{const[c]=a;c&&r.push(Ur(c,a,s))}),r.sort((a,c)=>{var d,_,h,f;return((_=(d=a.first)==null?void 0:d.hit)!=null?_:0)-((f=(h=c.first)==null?void 0:h.hit)!=null?f:0)})}var Dr=class{
constructor(t){this.__60=new Map;this.__2b=new Map;this.__36=t}
site(t){var e;return this.__42(this.__60,t,(e=this.__36.skip)!=null?e:[])}
caller(t){return this.__42(this.__2b,t,[])}
__42(t,e,s){if(!t.has(e)){const{stacks:n,modules:r}=this.__36;t.set(e,Be(n.at(e),r!=null?r:[],s))}return t.get(e)}};
function Ur(t,e,s){const n=i=>e.reduce((o,a)=>o+i(a),0),r=s.site(t.stack);return u({tag:t.tag,site:r,stacks:e.map(({stack:i})=>i),allocs:n(({hits:i})=>i.alloc),frees:n(({hits:i})=>i.free),unknown:n(({hits:i})=>i.unknown),outstanding:Wr(n),unlocatedAllocs:n(({unlocated:i})=>i.alloc),unlocatedFrees:n(({unlocated:i})=>i.free)},Gr(e,r,s),{unmatchedFrees:n(({unmatchedFrees:i})=>i),missedFrees:n(({missedFrees:i})=>i),untracked:n(({untracked:i})=>i),sizes:qr(e)},Vr(e))}
function Wr(t){const e=t(({hits:i})=>i.alloc);if(e>0&&t(({unlocated:i})=>i.alloc)===e)return;const s=t(({outstanding:i})=>i.count),n=t(({outstanding:i})=>i.unsized)===0,r=t(({outstanding:i})=>i.charged);return{count:s,bytes:n?r:void 0}}
function Gr(t,e,s){var r;const n={freedElsewhere:0,freedByOtherModules:0,refused:0};for(const{stack:i,freedBy:o}of t){const a=(r=s.caller(i))==null?void 0:r.key;o.forEach((c,d)=>{var h;const _=s.site(d);a!==void 0&&((h=s.caller(d))==null?void 0:h.key)===a?n.refused+=c:(_==null?void 0:_.key)!==(e==null?void 0:e.key)&&(n.freedElsewhere+=c),(_==null?void 0:_.module)!==(e==null?void 0:e.module)&&(n.freedByOtherModules+=c)})}return n}
function qr(t){const e=new Fe;for(const{sizes:s}of t)e.addAll(s);return e.summary()}
function Vr(t){const e=[];for(const{first:r,last:i}of t)r&&e.push(r),i&&e.push(i);e.sort((r,i)=>r.hit-i.hit);const[s]=e,n=e[e.length-1];return{first:s,last:n}}var Kr=5e4,Jr=class{
constructor(t=Kr){this.__45=new Map;this.__24=[];this.__1x=t}
intern(t){const e=Yr(t),s=this.__45.get(e);if(s!==void 0)return s;if(this.isFull&&t.length>0)return this.intern([]);const n=this.__24.length;return this.__45.set(e,n),this.__24.push(t),n}
at(t){var e;return(e=this.__24[t])!=null?e:[]}
get size(){return this.__24.length}
get isFull(){return this.__24.length>=this.__1x}};
function Yr(t){return t.map(Xr).join(" ")}
function Xr({address:t,inline:e,text:s}){return t!==void 0&&!e?t:s}var Zr=3,Qr=8;
function Ue(t,e="unreadable"){var o,a;const s=ti(t);if(s<Qr||e==="yes")return{kind:"owner"};const n=e==="no"?"noTagInCode":"fanOutOnly",r=(a=(o=t[0])==null?void 0:o.stack[t[0].depth])==null?void 0:a.symbol,i=r&&r.name!==""?{skip:zt(r)}:{};return u({kind:"probableWrapper",fanOut:s,evidence:n},i)}
function ti(t){const e=Array.from({length:Zr},(s,n)=>{const r=new Set;for(const{stack:i,depth:o}of t){const a=i[o+1+n];a&&r.add(a.symbol?zt(a.symbol):a.text)}return r.size});return Math.max(...e)}var ei=1e3,si=5e4,ni=new Set(["counters","gone","change","end"]),ri=t=>u({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),We=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Jr,this.modules=[],this.places=[],this.__1k=new jr,this.__2f=[],this.__3j=new Map,this.__18=new Map,this.__15=[],this.__i={alloc:0,free:0,unknown:0},this.__2z=0,this.__9=0,this.__1v=!1,this.start=t,this.__q=e}
get tag(){return this.start.tag}
get lastHit(){return this.__9}
get entries(){return this.__2f}
get hitsNotKept(){return this.__i.alloc+this.__i.free+this.__i.unknown-this.__2z}
get arming(){var t;return(t=this.__m)==null?void 0:t.state}
take(t){switch(this.__1h(t),this.__j=void 0,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3j.set(t.index,this.stacks.intern(t.frames.map(ri)));break;case"hit":return this.__68(t);case"located":this.__6c(t);break;case"places":this.places=t.places;break;case"counters":this.__66(t);break;case"gone":this.__2q=t.missed?void 0:this.__4x(),this.__1v=!0;break;case"unanswered":this.__3o=t;break;case"code":this.__18.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__m=t);break;case"end":break}return"taken"}
counts(){return this.__i}
coverage(){return this.__1v?Cr(this.__1p,this.__2q,this.__i):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__15.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1k.stacks(this.tag)}
sites(t){const e=De(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),s=this.__1k.outstanding(),n=this.__4u(e,s);return e.map(r=>{var a;if(!r.outstanding||r.allocs===0)return{use:r};const i=[];for(const c of r.stacks)for(const d of(a=s.get(c))!=null?a:[])i.push(d);const o=Mr(i,n,this.__9);return{use:r,holding:o}})}
openHits(){var t;return(t=this.__j)!=null||(this.__j=this.__55()),this.__j}
__55(){const t=De(this.stackUses(),{stacks:this.stacks});return t.reduce((s,n)=>s+n.unlocatedAllocs,0)+this.__4u(t,this.__1k.outstanding()).hits}
siteOf(t,e){return Be(t,this.modules,e)}
natureOf({site:t,stacks:e}){var i;if(!t)return{kind:"owner"};const s=e.map(o=>({stack:this.stacks.at(o),depth:t.depth})),n=Ue(s),{address:r}=t.frame;return n.kind==="owner"||!r?n:Ue(s,(i=this.__18.get(r))!=null?i:this.__q(r))}
__68(n){var r=n,{type:t,open:e}=r,s=be(r,["type","open"]);var c;const i=(c=this.__3j.get(s.stack))!=null?c:this.stacks.intern([]),o=u({},s,{stack:i,tag:this.tag});this.__9=o.number,this.__i[o.kind]++,this.__1v=!1,this.__3o=void 0,this.__15.push(o),this.__15.length>ei&&this.__15.shift();const{kind:a}=this.__1k.record(o,e);return a==="recorded"&&!this.stacks.isFull?"taken":"full"}
__6c(t){this.__1k.locate(t);const e=this.__15.findIndex(({number:n})=>n===t.hit),s=this.__15[e];s&&(this.__15[e]=je(s,t))}
__66({at:t,counts:e}){t==="armed"?this.__1p=e:this.__2q=e,this.__1v=t!=="armed"}
__4x(){return this.__1p&&{allocs:this.__1p.allocs+this.__i.alloc,frees:this.__1p.frees+this.__i.free}}
__1h(t){this.__2f.length>=si&&!ni.has(t.type)||(this.__2f.push(t),t.type==="hit"&&this.__2z++)}
__4u(t,e){var i;const s=new Set;for(const o of e.values())for(const{block:a}of o)s.add(a);const{frees:n=[],there:r=[]}=(i=this.__3o)!=null?i:{};return Nr(t,{coverage:this.coverage(),unanswered:new Map(n.map(o=>[o.hit,o.blocks])),there:new Set(r),outstanding:s})}},ii=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Ht=t=>t.replace(ii,"."),E=t=>typeof t=="string"?Ht(t):void 0,oi=t=>typeof t=="boolean"?t:void 0,g=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:void 0,ai=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:void 0,S=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:void 0,ci=t=>{const e=g(t);return e!==void 0&&e<=4294967295?O(e):void 0};
function y(...t){return e=>t.find(s=>s===e)}
function H(t){return e=>{if(!Array.isArray(e))return;const s=[];for(const n of e){const r=t(n);if(r===void 0)return;s.push(r)}return s}}
function l(t,...[e]){const s=Object.entries(t),n=Object.entries(e!=null?e:{});return r=>{if(typeof r!="object"||r===null||Array.isArray(r))return;const i=r,o={};for(const[a,c]of[...s,...n.filter(([d])=>i[d]!==void 0)]){const d=c(i[a]);if(d===void 0)return;o[a]=d}return o}}
function Ge(t,e){return s=>{var n;return(n=t(s))!=null?n:e(s)}}var di="pooltag recording",qe=1;
function _i(t,e){return JSON.stringify(u({seq:t},e)).replace(/[^ -~]/g,ui)}var ui=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,hi=1<<20,li=l({module:E,name:E,offset:g}),fi=l({text:E},{address:S,symbol:li,source:l({file:E,line:g}),inline:y(!0),doubtful:y(!0)}),gi=Ge(l({register:E}),l({offset:ai})),pi=l({kind:y("alloc","free"),key:S,where:gi,holds:y("block","header")}),vi=Ge(l({kind:y("poolHitTag")}),l({kind:y("code"),site:E})),Ve=t=>{const e=g(t);return e!==void 0&&e<=255?e:void 0},mi=l({id:g,thing:vi,address:S,before:H(Ve),after:H(Ve),repair:E}),ki=l({pointerSize:y(4,8),description:E},{build:g,kernelBase:S}),bi=l({name:E,start:S,end:S},{timestamp:g}),wi={header:l({format:y(di),version:y(qe),segment:g,tool:E,time:g}),hunt:l({tag:ci,target:ki,poolHitTag:l({address:S,before:g}),time:g}),modules:l({modules:H(bi)}),stack:l({index:g,frames:H(fi)}),hit:l({number:g,kind:y("alloc","free","unknown"),stack:g},{stopAddress:S,block:S,blockFrom:y("place","arguments","returnValue"),requested:g,charged:g,poolType:g,processor:g,thread:S,time:g,open:y(!0)}),located:l({hit:g,block:S},{charged:g}),places:l({places:H(pi)}),counters:l({at:y("armed","stopped")},{counts:l({allocs:g,frees:g})}),gone:l({missed:oi}),unanswered:l({frees:H(l({hit:g,blocks:H(S)})),there:H(S)}),code:l({address:S,holdsTag:y("yes","no","unreadable")}),change:l({change:mi,state:y("planned","applied","undone","gone"),time:g}),end:l({why:E,time:g})},yi=new Map(Object.entries(wi));
function Si(t){var a;if(t.length>hi)return{kind:"invalid"};let e;try{e=JSON.parse(t)}catch(c){return{kind:"torn"}}const s=l({seq:g,type:E})(e);if(!s)return{kind:"invalid"};const n=yi.get(s.type);if(!n)return{kind:"unknownType",seq:s.seq};const r=n(e);if(r)return{kind:"line",line:u({},s,r)};const{version:i}=(a=l({version:g})(e))!=null?a:{};return s.type==="header"&&i!==void 0&&i>qe?{kind:"newer",version:i}:{kind:"invalid"}}var $i=5e5,Ti=1e8,xi=1e3,Ai=20,Ei=class{
constructor(){this.__p=new Set;this.__2h=0;this.__1l=0;this.__2n=0;this.__1z=0;this.__4j=0;this.__2v=[]}
push(t){if(this.__2h++,this.__1l+=t.length,this.__2h>$i||this.__1l>Ti)return this.__13("tooLong"),!1;const e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__21(Si(e))}
end(){return this.__22?this.__22:this.__1t?{kind:"recording",recording:{header:this.__1t,hunts:[...this.__p],lastHunt:this.__6,nextSeq:this.__1z,problems:{count:this.__4j,first:this.__2v}}}:{kind:"noRecording"}}
__21(t){const e=t.kind==="line"&&t.line.type==="header";return t.kind==="newer"?this.__22=t:!this.__1t&&!e&&(this.__22={kind:"noRecording"}),this.__22?!1:(this.__2n>0&&this.__5y(e),t.kind==="line"?this.__69(t.line):t.kind==="unknownType"?this.__47(t.seq):t.kind==="torn"?this.__2n=this.__2h:this.__13("invalid"),!0)}
__5y(t){t||this.__13("torn",this.__2n),this.__2n=0}
__13(t,e=this.__2h){this.__4j++,this.__2v.length<Ai&&this.__2v.push({line:e,what:t})}
__47(t){t<this.__1z?this.__13("repeated"):t>this.__1z&&this.__13("gap");const e=t>=this.__1z;return e&&(this.__1z=t+1),e}
__69(s){var n=s,{seq:t}=n,e=be(n,["seq"]);var r;if(this.__47(t))switch(e.type){case"header":this.__1t=(r=this.__1t)!=null?r:e;break;case"hunt":this.__6=new We(e);break;default:this.__6a(e)}}
__6a(t){const e=this.__6;if(!e&&t.type!=="change"&&this.__13("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__13("repeated");return}e.take(t),!(e.arming!=="applied"||this.__p.has(e))&&(this.__p.size<xi?this.__p.add(e):this.__13("tooLong"))}}},Ke=32,Oi=9,Pi=96,ct=8192,P=t=>t===Ke||t===Oi,Ft=t=>t>=48&&t<=57,Ni=t=>Ft(t)||t>=97&&t<=102||t>=65&&t<=70;
function p(t,e){let s=e;for(;s<t.length&&P(t.charCodeAt(s));)s++;return s}
function q(t,e){let s=e;for(;s<t.length&&Ni(t.charCodeAt(s));)s++;return s}
function Mi(t,e){let s=e;for(;s<t.length&&Ft(t.charCodeAt(s));)s++;return s}
function jt(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Ke;)e--;return t.slice(0,e)}
function z(t,e){const s=q(t,e),n=s-e;if(n===16)return Dt(t.slice(e,s),8,s);if(n!==8)return;if(t.charCodeAt(s)!==Pi)return Dt(Ri+t.slice(e,s),4,s);const r=q(t,s+1);if(r-s===9)return Dt(t.slice(e,s)+t.slice(s+1,r),8,r)}var Ri="00000000",Dt=(t,e,s)=>({address:t.toLowerCase(),pointerSize:e,end:s});
function Ci(t){const e=Number(t);return Number.isSafeInteger(e)?e:void 0}
function St(t,e){const s=[];for(const n of t){const r=n.length<=ct?e(n):void 0;r!==void 0&&s.push(r)}return s}
function Je(t){let e=!1;return St(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),Ii(s,e)))}
function Ii(t,e){const s=z(t,p(t,0));if(!s||!P(t.charCodeAt(s.end)))return;const n=z(t,p(t,s.end));if(!n||!P(t.charCodeAt(n.end)))return;const r=p(t,n.end),i=t.slice(r),o=i.search(/\s/),a=o<0?i:i.slice(0,o);if(!(a===""||a.startsWith("(")))return{start:s.address,end:n.address,name:a,symbols:i.slice(a.length).trim(),unloaded:e}}var m=t=>t,dt=t=>`0x${(t>>>0).toString(16)}`,Bi=m("g"),zi=t=>m(`g ${W(t)}`),Li=t=>m(`r ${t}`);
function Hi(t,e,s){const n=e?"kb":"k",r=s.length===0?"":`;r ${s.join(",")}`;return m(`rM 0x1;${n} ${dt(t)}${r}`)}var Fi=t=>m(t.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),ji=m(".lastevent"),Di=m("r $ptrsize"),Ui=m("vertarget"),Ye=m("lm"),Wi=m(".reload"),Gi=t=>m(`x nt!${t}`),qi=t=>m(`dt nt!${t}`),Vi=t=>m(`ub ${W(t)} L1`),Ki=t=>m(`dps ${W(t)} L1`);
function Ji(t,e){return e.length===4?m(`ed ${W(t)} ${dt(Wt(e))}`):m(`eb ${W(t)} ${e.map(dt).join(" ")}`)}var Ut=t=>m(`ed nt!PoolHitTag ${dt(t)}`);
function Yi(t,e){const s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return m(`!poolused ${dt(s)}`)}
function Xi(t){const e=I(t).replace(/[^A-Za-z0-9]/g,"?");return m(`!poolused 0x1 ${e}`)}var $t="poolHitTagNote",Zi=t=>m(`dx -r0 @$${$t} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Qi=m(`dx -r0 @$${$t}`),to=m(`dx -r0 @$vars.Remove("${$t}")`);
function Wt(t){const e=s=>{var n;return(n=t[s])!=null?n:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function Xe(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function V(t,e,s){var r;if(e<0||e+s>t.length)return;let n=0;for(let i=s-1;i>=0;i--)n=n*256+((r=t[e+i])!=null?r:0);return n}
function _t(t,e,s){const n=V(t,e,4),r=s===8?V(t,e+4,4):0;return n===void 0||r===void 0?void 0:K(r,n)}
function Ze(t,e,s){const n=t.readMemory(e,s);return n&&_t(n,0,s)}
function F(t,e){const s=t.readMemory(e,4);return s&&V(s,0,4)}
function Qe(t,e,s,n){const r=t.readMemory(e,s*n);if(!r)return[];const i=[];for(let o=0;o<s;o+=1){const a=_t(r,o*n,n);if(a===void 0||a===T)break;i.push(a)}return i}var Gt=(t,e,s)=>x(t,e*s),eo=300,ut=class extends Error{
constructor(t,e){const s=e instanceof Error?e.message:String(e);super(Ht(s).slice(0,eo)),this.name="HostError",this.call=t}};
function $(t,e){try{return t()}catch(s){if(!(s instanceof ut))throw s;return e(s)}}
function Tt(t){const e=new Map;for(const s of t)if(!(s.length>ct||!s.includes("=")))for(const[n,r]of no(s))e.has(n)||e.set(n,r);return e}var so=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function no(t){var s,n;const e=[];for(const r of t.trim().split(/\s+/)){const i=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(r),o=kt((s=i==null?void 0:i[2])!=null?s:"");if(i&&o)e.push([((n=i[1])!=null?n:"").toLowerCase(),o]);else if(!so.test(r))return[]}return e}var ro=t=>St(t,io);
function io(t){const e=z(t,p(t,0));if(!e||!P(t.charCodeAt(e.end)))return;const s=t.slice(e.end).trim(),n=oo(s),r=s.slice(0,n).trim(),i=s.slice(n).trim();if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:i||void 0}}
function oo(t){const e=t.indexOf(" = ");if(e>=0)return e;const s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s}var ao=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function ts(t,e){const n=(t&65535)*40543,r=(t>>>16)*40543,i=n+r%65536*65536,o=Math.floor(r/65536)+Math.floor(i/4294967296);return(i%4294967296^o)&e}
function es(t,e,s){const n=(a,c)=>{const{offset:d,bytes:_}=s.fields[a];return co(t,e+d,_,c)},r=n("Key",!1),i=ss(n("NonPagedAllocs",!1),n("NonPagedFrees",!1),n("NonPagedBytes",!0)),o=ss(n("PagedAllocs",!1),n("PagedFrees",!1),n("PagedBytes",!0));if(!(r===void 0||!i||!o))return{tag:O(r),nonPaged:i,paged:o}}
function ss(t,e,s){if(!(t===void 0||e===void 0||s===void 0))return{allocs:t,frees:e,bytes:s}}
function co(t,e,s,n){const r=V(t,e,4),i=s===8?V(t,e+4,4):0;if(r===void 0||i===void 0)return;const a=n&&(s===8?i:r)>=2147483648?-(s===8?2**64:2**32):0,c=s===8?(i+a/2**32)*2**32+r:r+a;return Number.isSafeInteger(c)?c:void 0}
function ns(t){const[e,...s]=t;if(e)return s.reduce((n,r)=>({tag:n.tag,nonPaged:rs(n.nonPaged,r.nonPaged),paged:rs(n.paged,r.paged)}),e)}var rs=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function _o(t,e){const s=new Map;for(let n=0;(n+1)*e.size<=t.length;n+=1){const r=es(t,n*e.size,e);r&&r.tag!==0&&s.set(n,r)}return s}
function uo(t,e){const s=new Map;let n;for(const r of t){if(r.length>ct)continue;const i=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(r);if(!i)continue;const[,o="",a="",c="",d=""]=i;n!=null||(n=o.length),!(o.length>n||s.has(c))&&s.set(c,{offset:Number.parseInt(a,16),type:d.trim()})}return s.size===0?void 0:{name:e,fields:s}}var is=(t,e)=>uo(t.query(qi(e)),e);
function os(t){let e;t.fields.forEach(n=>{(!e||n.offset>=e.offset)&&(e=n)});const s=e&&as(e.type);return e&&s!==void 0?e.offset+s:void 0}
function as(t){var i,o,a;const[,e="1",s=""]=(i=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?i:[],n=(o=/^U?[Ii]nt([1248])B$/.exec(s))==null?void 0:o[1],r=(a=/^Ptr(32|64)\b/.exec(s))==null?void 0:a[1];return n?Number(e)*Number(n):r?Number(e)*(Number(r)/8):void 0}var ho=16,cs=12,lo=4096;
function fo(t,e,s){const n=is(t,"_POOL_TRACKER_BIG_PAGES"),r=n==null?void 0:n.fields.get("Key"),i=n==null?void 0:n.fields.get("NumberOfBytes"),o=i!=null?i:n==null?void 0:n.fields.get("NumberOfPages"),a=e("PoolBigPageTable"),c=e("PoolBigPageTableSize");if(!n||!r||!o||!a||!c)return;const d=Ze(t,a,s),_=F(t,c);if(!d||!_||(_&_-1)!==0)return;const h=os(n);if(h===void 0)return;const f={keyOffset:r.offset,sizeOffset:o.offset};return u({address:d,slots:_,entrySize:h},f,{sizeUnit:i?1:lo,pointerSize:s})}
function go(t,e,s){const n=vo(s),r=ts(n,e.slots-1);if(e.sizeUnit===1)return qt(t,e,r,s);const i=qt(t,e,r,s);if(i.kind==="found")return i;const o=qt(t,e,po(n)&e.slots-1,s);return o.kind==="found"?o:{kind:"unreadable"}}var po=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function qt(t,e,s,n){const{address:r,slots:i,entrySize:o,keyOffset:a,sizeOffset:c,sizeUnit:d,pointerSize:_}=e,h=Math.min(ho,i-s),f=t.readMemory(Gt(r,s,o),h*o);if(!f)return{kind:"unreadable"};for(let k=0;k<f.length;k+=o){if(_t(f,k,_)!==n)continue;const b=_t(f,k+c,_),R=b&&J(T,b);if(R===void 0)return{kind:"unreadable"};const M=R*d;return{kind:"found",tag:bt(f.subarray(k+a,k+a+4)),bytes:M}}return{kind:"absent"}}
function vo(t){const{high:e,low:s}=A(t);return(s>>>cs|e<<32-cs)>>>0}var mo=8,ko=64;
function ds(t,e,s){const n=$o(is(t,"_POOL_TRACKER_TABLE")),r=us(t,e("PoolTrackTable"),s),i=Kt(t,e("PoolTrackTableSize")),o=Kt(t,e("PoolTrackTableMask"));if(!n||!r||i===void 0||o===void 0)return;const a=e("ExPoolTagTables"),c=a?Qe(t,a,ko,s):[],d=[r,...c.filter(f=>f!==r)],_=us(t,e("PoolTrackTableExpansion"),s),h=Kt(t,e("PoolTrackTableExpansionSize"));return{layout:n,tables:d,slots:i,mask:o,expansion:_&&h?{table:_,slots:h}:void 0}}
function Vt(t,e,s){const n=wo(t,e,s);if(n.kind!=="slot")return n.kind==="none"?yo(t,e,s):n;const r=[];for(const i of e.tables){const o=ht(t,e,i,n.index,1);if(!o)return{kind:"unreadable"};const a=o.get(0);a&&C(a.tag)===s&&r.push(a)}return _s(ns(r))}
function bo(t,e){const s=new Map;for(const o of e.tables){const a=ht(t,e,o,0,e.slots);if(!a)return;a.forEach((c,d)=>{var _;s.set(d,[...(_=s.get(d))!=null?_:[],c])})}const{expansion:n}=e,r=n?ht(t,e,n.table,0,n.slots):[];return r?[...[...s.values()].map(ns),...r.values()].filter(o=>o!==void 0):void 0}
function wo(t,e,s){const[n]=e.tables;if(!n)return{kind:"unreadable"};const r=e.mask+1;let i=ts(s,e.mask);for(let o=r;o>0;){const a=Math.min(mo,r-i,o),c=ht(t,e,n,i,a);if(!c)return{kind:"unreadable"};for(let d=0;d<a;d+=1){const _=c.get(d);if(!_)return{kind:"none"};if(C(_.tag)===s)return{kind:"slot",index:i+d}}i=(i+a)%r,o-=a}return{kind:"none"}}
function ht(t,{layout:e},s,n,r){const i=Gt(s,n,e.size),o=t.readMemory(i,r*e.size);return o&&_o(o,e)}
function yo(t,e,s){var o;const{expansion:n}=e,r=n&&ht(t,e,n.table,0,n.slots);if(n&&!r)return{kind:"unreadable"};const i=[...(o=r==null?void 0:r.values())!=null?o:[]].find(a=>C(a.tag)===s);return i?_s(i):So(t,e)}
function So(t,e){for(const s of e.tables){const n=Gt(s,e.slots-1,e.layout.size),r=t.readMemory(n,e.layout.size),i=r&&es(r,0,e.layout);if(!i)return{kind:"unreadable"};if(i.nonPaged.allocs+i.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function _s(t){if(!t)return{kind:"unreadable"};const{nonPaged:e,paged:s}=t;return{kind:"found",counts:{allocs:e.allocs+s.allocs,frees:e.frees+s.frees}}}
function $o(t){const e=t&&os(t);if(!t||e===void 0)return;const s={};for(const n of ao){const r=t.fields.get(n),i=r&&as(r.type);if(!r||i!==4&&i!==8)return;s[n]={offset:r.offset,bytes:i}}return{size:e,fields:s}}var us=(t,e,s)=>e&&Ze(t,e,s),Kt=(t,e)=>e&&F(t,e),To=(t,e)=>U(t.start,e)<=0&&U(e,t.end)<0,hs=(t,e)=>t.modules.find(s=>!s.unloaded&&To(s,e)),Jt=t=>t.find(({name:e,unloaded:s})=>!s&&e.toLowerCase()==="nt"),xo=(t,e)=>{var s;return((s=hs(t,e))==null?void 0:s.name.toLowerCase())==="nt"},Ao=64;
function ls(t){const e=Yt(t);if(!e)return{kind:"noPointerSize"};const s=lt(t,"PoolHitTag",e);if(!s)return{kind:"noSymbol",name:"PoolHitTag"};const n=Je(t.query(Ye)).map(d=>u({},d,{start:Y(d.start,e),end:Y(d.end,e)}));if(!Jt(n))return{kind:"noModules"};const r=Po(t),i=d=>lt(t,d,e),o=i("KiProcessorBlock"),a=ds(t,i,e),c=fo(t,i,e);return{kind:"read",target:u({pointerSize:e},r,{poolHitTag:s,modules:n,contextRegisters:Eo.filter(d=>Oo(t,d)),processorBlocks:o?Qe(t,o,Ao,e):[],tracker:a,bigPages:c})}}var Eo=["$thread","$pcrb"],Oo=(t,e)=>$(()=>Tt(t.query(Li(e))).has(e),()=>!1);
function lt(t,e,s){const n=`nt!${e}`.toLowerCase(),r=ro(t.query(Gi(e))).find(i=>i.name.toLowerCase()===n);return r&&Y(r.address,s)}
function Yt(t){const e=Tt(t.query(Di)).get("$ptrsize");return e===K(0,4)?4:e===K(0,8)?8:void 0}
function Po(t){var i,o;const s=(i=t.query(Ui).find(a=>/Kernel Version/i.test(a)))!=null?i:"",n=(o=/Kernel Version\s+(\d{4,6})\b/i.exec(s))==null?void 0:o[1],r=/\bARM\s?64\b/i.test(s);return{description:s.trim(),isArm:r,build:n?Number(n):void 0}}var Q=t=>$(()=>{const e=Yt(t),s=e&&lt(t,"PoolHitTag",e),n=s&&F(t,s);return s===void 0||n===void 0?{kind:"notRead"}:{kind:"read",address:s,value:n}},()=>({kind:"notRead"})),Xt=(t,e,s)=>({thing:{kind:"poolHitTag"},address:t,before:Xe(e),after:Xe(s),repair:Ut(e)});
function No(t,e,s){const n=e.tracker;if(!n)return{kind:"unknown"};const r=c=>c!==void 0&&Vt(t,n,c).kind==="found",i=Vt(t,n,s);if(i.kind==="unreadable"||i.kind==="overflow")return{kind:"unknown"};const o=Mo(s);return i.kind==="found"?{kind:"seen",twin:r(o)?o:void 0}:{kind:"unseen",meant:[Gn(s),o].find(r)}}
function Mo(t){const e=t>>>24;if(!(e!==32&&e!==0))return O(t&16777215|(e===0?32:0)<<24)}var Ro=3790,Co=1024;
function Io(t,e,s,n){const r=Zt(t);if(r)return tt(r);const i=Bo(t,e);if(i.kind!=="read")return tt(i);const{target:o}=i,a=F(t,o.poolHitTag);if(a===void 0)return tt({kind:"unreadable"});if(!ft(a))return tt({kind:"alreadyArmed",value:a});if(zo(t,o))return tt({kind:"taggingOff"});const c=Lo(s,No(t,o,s),n);return c?tt(c):{kind:"ready",target:o,idle:a}}
function Zt(t){const{kernel:e,live:s,description:n=""}=t.session();return e===!1||/user mode/i.test(n)?{kind:"notKernel"}:s===!1||/\bdump\b/i.test(n)?{kind:"notLive"}:/^local\b/i.test(n)?{kind:"localKernel"}:void 0}var ft=t=>t===0||t>=2147483648,tt=t=>({kind:"refused",problem:t});
function Bo(t,e){const s=ls(t),n=s.kind==="read"?s.target.modules.filter(r=>!r.unloaded):[];return s.kind!=="noModules"&&n.length>1?s:(e.debugger(Wi),ls(t))}
function zo(t,e){if(e.build===void 0||e.build>=Ro)return!1;const s=lt(t,"NtGlobalFlag",e.pointerSize),n=s&&F(t,s);return n!==void 0&&(n&Co)===0}
function Lo(t,e,s){switch(e.kind){case"seen":return e.twin===void 0||s?void 0:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return s?void 0:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function Ho(t,e){var d;if((e==null?void 0:e.arming)!=="planned"&&(e==null?void 0:e.arming)!=="applied")return{kind:"nothing"};const{tag:s,poolHitTag:n,target:r}=e.start,i=ft(n.before)?n.before:0,o={armed:s,saved:i,address:n.address};if(Zt(t))return{kind:"otherBoot"};const a=Q(t),c=Fo(t,r.pointerSize);return a.kind!=="read"||!c?{kind:"unknown",note:o}:a.address!==o.address||c!==((d=r.kernelBase)!=null?d:c)?{kind:"otherBoot"}:a.value===s?{kind:"armed",note:o}:{kind:"disarmed"}}var Fo=(t,e)=>$(()=>{const s=Jt(Je(t.query(Ye)));return s&&Y(s.start,e)},()=>{}),fs=1e3,et=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,gs=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),jo=class{
constructor(t,e,s,n){this.__0=t,this.__h=e,this.__4=s,this.__d=n}
save(t){return this.__4.save(gs(t),[...this.__d.records.values()])}
open(t){const{armed:e}=this.__d;if(e)return{kind:"armed",tag:e.arming.tag};this.__4.flush();const s=gs(t),n=new Ei,{files:r,isWhole:i,failure:o}=this.__5t(s,t,n),a=n.end();if(r===0)return o!=null?o:{kind:"notFound",path:et(s,0)};if(a.kind==="newer")return a;if(a.kind==="noRecording")return o!=null?o:{kind:"noRecording",path:t};const{recording:c}=a,d=Ho(this.__0,c.lastHunt),{hunts:_,nextSeq:h,problems:f}=c;this.__d.show(_,d.kind==="armed"?d.note:void 0);const k=i&&f.count===0;return this.__4.opened(k?{base:s,nextSeq:h,nextSegment:r,hunts:_}:void 0),{kind:"opened",base:s,recording:c,left:d,cut:o==null?void 0:o.message}}
__5t(t,e,s){let n=0,r=!0;return $(()=>{let i=et(t,0);for(this.__h.exists(i)||(i=e,r=!1);n<fs&&this.__h.exists(i)&&(n+=1,!!this.__h.read(i,o=>s.push(o)));)i=et(t,n);return{files:n,isWhole:r}},({call:i,message:o})=>({files:n,isWhole:!1,failure:{kind:"failed",path:i,message:o}}))}},Do=class{
constructor(t,e,s){this.__j=[];this.__4b=0;this.__2i=t,this.__0=e,this.__4a=s}
get open(){return this.__j}
run(t){return this.__2i.run(t)}
debugger(t){return this.__2i.change(t)}
plan(t){this.__4b+=1;const e=u({id:this.__4b},t);return this.__38(e,"planned"),e}
adopt(t){const e=this.plan(t);return this.__j.push(e),e}
apply(t){this.__j.push(t);const s=Qt(t.before,this.__21(t))?this.__1e(t.address,t.after):void 0;if(Qt(t.after,this.__21(t)))return this.__38(t,"applied"),{kind:"applied"};const n=this.undo(t);return{kind:"refused",failure:s,undone:n}}
undo(t){var s;if(!this.__j.includes(t))return{kind:"undone"};let e;for(let n=0;;n+=1){const r=this.__21(t);if(Qt(t.before,r))return this.__o(t,"undone"),{kind:"undone"};const i=r?Go(r,t):!this.__5e(t);if(n===Uo)return i?Wo(t,e):this.__5n(t);i&&(r||n>1)&&(e=(s=this.__1e(t.address,t.before))!=null?s:e)}}
undoAll(){return[...this.__j].reverse().map(t=>this.undo(t))}
forget(){for(const t of[...this.__j])this.__o(t,"gone")}
__o(t,e){this.__j.splice(this.__j.indexOf(t),1),this.__38(t,e)}
__5n(t){return this.__o(t,"gone"),{kind:"notOurs"}}
__38(t,e){this.__4a({change:t,state:e,time:this.__0.now()})}
__1e(t,e){return $(()=>this.__2i.change(Ji(t,e)).find(s=>s.trim()!==""),({message:s})=>s)}
__21(t){return this.__0.readMemory(t.address,t.before.length)}
__5e({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;const s=Q(this.__0);return s.kind==="read"&&s.address!==e}},Uo=3,Wo=({repair:t},e)=>({kind:"stillThere",repair:t,failure:e}),Qt=(t,e)=>e!==void 0&&t.every((s,n)=>s===e[n]),Go=(t,{before:e,after:s})=>t.every((n,r)=>n===e[r]||n===s[r]),ps=t=>(t>>>0).toString(16).padStart(8,"0");
function qo(t,e){const s=`${ps(e.armed)} ${ps(e.saved)} ${e.address}`;vs(()=>t.debugger(Zi(s)))}
function te(t){vs(()=>t.debugger(to))}var Vo=t=>$(()=>{const e=t.query(Qi),s=e.map(Ko).find(n=>n!==void 0);return s?{kind:"found",note:s}:{kind:e.length===0?"unknown":"none"}},({message:e})=>({kind:e.includes($t)?"none":"unknown"}));
function Ko(t){const e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,s="",n="",r=""]=e!=null?e:[],i=kt(r);if(!e||!i)return;const o=a=>Number.parseInt(a,16);return{armed:O(o(s)),saved:o(n),address:i}}var vs=t=>$(t,()=>{}),Jo=class{
constructor(t,e,s,n){this.__48=!1;this.__1=t,this.target=e,this.tag=s,this.idle=n,this.repair=Ut(n)}
get change(){return this.__m}
leaveNote(){const{tag:t,idle:e,target:s}=this;qo(this.__1,{armed:t,saved:e,address:s.poolHitTag})}
arm(){if(this.__48)return{kind:"refused",failure:void 0,undone:{kind:"undone"}};const{target:t,tag:e,idle:s}=this;return this.__m=this.__1.plan(Xt(t.poolHitTag,s,e)),this.__1.apply(this.__m)}
pause(){if(!this.__m)return{kind:"undone"};const t=this.__1.undo(this.__m);return t.kind!=="stillThere"&&(this.__m=void 0),t}
disarm(){this.__48=!0;const t=this.pause();return t.kind!=="stillThere"&&te(this.__1),t}
forget(){this.__1.forget(),this.__m=void 0}};
function Yo(t){for(const[e,{symbol:s}]of t.slice(0,B(t)).entries()){if(!s||e===0&&xr(s))continue;const n=Lt(s);if(n==="alloc"||n==="free")return n}}
function ms(t){var n;if(t.offset!==0)return;const e=(n=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?void 0:n[1];if(e!==void 0)return Me(e);const s=Lt(t);return s==="neither"?void 0:s}
function st(t){const e=jt(t),{head:s,offset:n}=Xo(e);if(n===void 0)return;const r=s.indexOf("!"),i=r<0?s:s.slice(0,r);if(!Zo(i))return;if(r<0)return s===e?void 0:{module:i,name:"",offset:n};const o=s.slice(r+1);return o.trim()===""||o.endsWith("(")?void 0:{module:i,name:o,offset:n}}
function Xo(t){var r;const[,e,s]=(r=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?r:[];if(e===void 0||s===void 0)return{head:t,offset:0};const n=Number.parseInt(s,16);return{head:e,offset:Number.isSafeInteger(n)?n:void 0}}var Zo=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),ee={kind:"none"};
function Qo(t){var r,i;const e=(r=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(t.trim()))==null?void 0:r[1];if(e===void 0||e.length>4096)return ee;const s=(i=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(e))==null?void 0:i[1];if(s!==void 0)return ta(s);if(/^[a-z][a-z0-9]{1,2}$/.test(e))return{kind:"register",register:e};const n=st(ks(e).text);return n?{kind:"symbol",symbol:n}:ee}
function ta(t){var r,i;const{text:e,address:s}=ks(t);if(!s)return ee;const n=ea((i=(r=st(e))==null?void 0:r.name)!=null?i:"");return{kind:"slot",address:s,import:n}}
function ks(t){const e=t.lastIndexOf(" ("),s=t.endsWith(")")?kt(t.slice(e+2,-1)):void 0;return e>=0&&s?{text:t.slice(0,e),address:s}:{text:t}}
function ea(t){var e;return(e=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(t))==null?void 0:e[1]}
function bs(t){const e=z(t,sa(t));if(!e||t.charAt(e.end)!==" ")return;const s=ra(t,e.end+1),n=s===void 0?e.end+1:e.end+1+s.length,r=oa(t.slice(n).trim().replace(/\s+/g," "));if(ia(r))return s===void 0||s.charAt(0)==="?"?{address:e.address,text:r}:{address:e.address,code:s.toLowerCase(),text:r}}
function sa(t){const e=p(t,0),s=q(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e}var na=["fadd","fabd"];
function ra(t,e){if(t.startsWith("??",e))return"??";const s=t.slice(e,q(t,e)),n=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||n!==" "))return na.includes(s)?void 0:s}
function ia(t){var s;const e=(s=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?void 0:s[1];return e===void 0?t==="???"||t==="????":!(e.length===8&&q(e,0)===8)}var oa=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),aa=t=>St(t,bs),ca=t=>St(t,da);
function da(t){const e=z(t,p(t,0));if(!e||!t.startsWith("  ",e.end))return;const s=z(t,e.end+2);if((s==null?void 0:s.pointerSize)!==e.pointerSize)return;const n=t.slice(s.end).trim();return{address:e.address,value:s.address,symbol:n||void 0}}
function _a(t,e){const s=aa(t.query(Vi(e))).pop();if(!s)return{kind:"undecided"};const n=Qo(s.text);switch(n.kind){case"symbol":return ws(n.symbol);case"slot":return n.import===void 0?ua(t,n.address):ha(n.import);case"register":case"none":return{kind:"undecided"}}}
function ua(t,e){const s=ca(t.query(Ki(e)))[0],n=(s==null?void 0:s.symbol)===void 0?void 0:st(s.symbol);return n?ws(n):{kind:"undecided"}}
function ha(t){const e=ms({module:"nt",name:t,offset:0});return e?{kind:"pool",of:e}:{kind:"notPool"}}
function ws(t){const e=ms(t);return e?{kind:"pool",of:e}:{kind:t.module.toLowerCase()==="nt"?"notPool":"undecided"}}var la=class{
constructor(t,e){this.__3v=new Set;this.__i=new Map;this.__0=t,this.__g=e}
classify(t){const e=this.__5c(t);if(e)return{kind:"foreign",stop:e};const s=Yo(t.stack);return s?{kind:"hit",of:s}:this.__51(t)}
__5c({report:t,ip:e,stack:s}){var a,c,d;if((t==null?void 0:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?void 0:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?void 0:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?void 0:t.kind)==="other")return{kind:"other",event:t.event};const n=(c=(a=s[0])==null?void 0:a.text)!=null?c:"";if(!xo(this.__g,e)||!this.__5h(e))return{kind:"other",event:n};const r=B(s),i=(d=s[0])==null?void 0:d.symbol,o=r===1&&i!==void 0&&Ce(i);return r===0||o?{kind:"otherBreak",at:n}:void 0}
__5h(t){if(this.__3v.has(t))return!0;const e=this.__0.readMemory(t,4);if(!e)return!1;const s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.__3v.add(t),s}
__51({ip:t,stack:e}){var i,o;const s=e[B(e)];if(!(s!=null&&s.address))return{kind:"hit",of:"unknown"};const n=this.__i.get(t);if(n)return{kind:"hit",of:n};const r=_a(this.__0,s.address);switch(r.kind){case"pool":return this.__i.set(t,r.of),{kind:"hit",of:r.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(o=(i=e[0])==null?void 0:i.text)!=null?o:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},fa=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function se(t){var n;const e=fa.exec(t);if(!e)return;const s=((n=e[2])!=null?n:"").trim();return e[1]===void 0?{command:s}:{processor:Number(e[1]),command:s}}
function ys(t){let e=p(t,0);if(t.charAt(e)==="#"&&(e=p(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;const s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?"names":void 0}var ga="(Inline)",pa="(Inline Function)",Ss=t=>t===4?3:4,va=5,ma=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],ka=/\+0x[0-9a-f]+(?=\s)/i;
function ne(t){const e=jt(t),s=ba(e),n=e.slice(s),r=n.startsWith(" [")?1:n.indexOf(") [")+2;return{text:jt(e.slice(0,s)),source:$s(n.slice(r))}}
function ba(t){const e=ka.exec(t);if(e)return e.index+e[0].length;const s=wa(t);if(s>=0)return s;const n=t.indexOf(" [");return n>=0&&$s(t.slice(n+1))?n:t.length}
function wa(t){const e=t.indexOf(" (");if(e<0)return-1;const s=ma.map(n=>t.indexOf(n,e)).filter(n=>n>=0);return s.length===0?-1:Math.min(...s)}
function $s(t){const e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;const s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>Ft(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:void 0}
function Ts(t,e){const s=p(t,0),n=Sa(t,s),r=n===void 0?s:p(t,q(t,s));return e==="names"?Pa(t.slice(r),n):t.charCodeAt(r)===ya?Oa(t,r,n):$a(t,r,n,e)}var ya=40,xs=58;
function Sa(t,e){const s=q(t,e),n=s-e;if(!(n<2||n>3||!P(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)}
function $a(t,e,s,n){const r=z(t,e);if(!r)return;const i=n==="noBase"?r:Ta(t,r,n);if(!i||!P(t.charCodeAt(i.end)))return;const{pointerSize:o}=i,a=p(t,i.end),c=Aa(t,xa(t,a),o),d=c&&Es(t.slice(c.end));if(!(!c||!d))return{number:s,pointerSize:o,base:n==="noBase"?void 0:r.address,returnAddress:i.address,gap:a-i.end,args:c.words,inline:!1,text:d.text,source:d.source,symbol:d.symbol}}
function Ta(t,e,s){const n=p(t,e.end);if(s!=="wide"&&n!==e.end+1)return;const r=z(t,n);return(r==null?void 0:r.pointerSize)===e.pointerSize?r:void 0}var xa=(t,e)=>t.startsWith("(T) ",e)?p(t,e+3):e;
function Aa(t,e,s){const n=t.charCodeAt(e)===xs,r=[];let i=n?p(t,e+1):e;for(;r.length<Ss(s);){const o=z(t,i);if((o==null?void 0:o.pointerSize)!==s||!Ea(t,o.end))break;r.push(o.address),i=p(t,o.end)}if(!(n&&t.charCodeAt(i)!==xs)&&!(r.length>0&&r.length<Ss(s)))return{words:r,end:n?p(t,i+1):i}}var Ea=(t,e)=>e>=t.length||P(t.charCodeAt(e));
function Oa(t,e,s){const n=[pa,ga].find(o=>t.startsWith(o,e));if(n===void 0)return;let r=e+n.length;for(;r<t.length&&" -`:".includes(t.charAt(r));)r++;const i=Es(t.slice(r));return i&&i.text!==""?u({},i,As,{number:s,inline:!0}):void 0}var As={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function Pa(t,e){const s=ne(t),n=st(s.text),r=n!==void 0&&n.name!=="",i=e!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!r&&!i))return u({},s,As,{symbol:n,number:e,inline:!1})}
function Es(t){const{text:e,source:s}=ne(t),n=st(e);return n!==void 0||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:n}:void 0}var Os=1e3,xt=(t,e)=>({line:t,text:e.slice(0,200)});
function Na(t){var s;const e=new Ca;for(let n=0;n<t.length&&e.push((s=t[n])!=null?s:"",n)!=="after";n++);return e.listing()}var Ma=1e4,Ra=8,Ca=class{
constructor(){this.__k=[];this.__u=[];this.__8=[];this.__3y="frames";this.__43=!1;this.__41=!1;this.__2w=!0}
get begun(){return this.__43||this.__k.length>0}
get fromTop(){return this.__k.length>0&&this.__2w}
push(t,e){if(t.length>ct)return this.__r(t,e);if(this.__2a)return this.__53(t,e,this.__2a);const s=Ts(t,this.__3y);return s?this.__5x(s,t,e):this.__5p(t,e)}
listing(){return{style:this.__3l,frames:this.__k,unread:this.__k.length===0?[...this.__u,...this.__8]:this.__u}}
__5x(t,e,s){return t.text===""?!this.begun||!this.__3z(t)?this.__r(e,s):(this.__2a={row:t,line:xt(s,e)},"taken"):this.__3z(t)?(this.__2y(),this.__3r(t),"taken"):"after"}
__53(t,e,{row:s,line:n}){this.__2a=void 0;const r=Ts(`00 ${t.trim()}`,"names");return!(r!=null&&r.symbol)||r.symbol.name===""?(this.__8.push(n),this.push(t,e)):(this.__3r(u({},s,{text:r.text,symbol:r.symbol})),"taken")}
__5p(t,e){const s=p(t,0);if(s===t.length)return this.__k.length>0&&this.__11===void 0?"after":"taken";const n=ys(t);return n?this.__19(n):za(t,s)?(this.__41=!0,"taken"):this.begun?Ha(t,s)?"taken":Fa(t)?(this.__k.length===0&&(this.__2w=!1),this.__1y=void 0,"taken"):se(t)?"after":this.__r(t,e):"other"}
__19(t){return this.__k.length>0?"after":(this.__43=!0,this.__3y=t,"taken")}
__3z(t){var s;if(this.__k.length===0)return!0;if(this.__k.length>=Ma)return!1;const e=(s=this.__3l)==null?void 0:s.pointerSize;return e!==void 0&&t.pointerSize!==void 0&&e!==t.pointerSize?!1:t.number===void 0||this.__11===void 0?t.number===this.__11:t.number>this.__11}
__3r(t){var n,r;this.__11!==void 0&&t.number!==this.__11+1&&(this.__1y=void 0),this.__k.length===0&&((n=t.number)!=null?n:this.__u.length)>0&&(this.__2w=!1);const s=this.__1y;this.__11=t.number,(r=this.__3l)!=null||(this.__3l=Ba(t)),this.__k.push(Ia(t,s,this.__41)),t.inline||(this.__1y=t.returnAddress===T?void 0:t.returnAddress)}
__r(t,e){return this.begun?this.__8.length>=Ra?"after":(this.__8.push(xt(e,t)),"other"):"other"}
__2y(){this.__8.length>0&&this.__11===void 0&&(this.__1y=void 0);for(const t of this.__8)this.__u.length<Os&&this.__u.push(t);this.__8=[]}};
function Ia(t,e,s){const{text:n,args:r,inline:i}=t,o={text:n,args:r,inline:i,doubtful:s};return e!==void 0&&(o.address=e),t.symbol!==void 0&&(o.symbol=t.symbol),t.base!==void 0&&(o.base=t.base),t.returnAddress!==void 0&&(o.returnAddress=t.returnAddress),t.source!==void 0&&(o.source=t.source),o}
function Ba(t){if(t.pointerSize!==void 0)return{pointerSize:t.pointerSize,generation:t.gap>=va?"new":"old",numbered:t.number!==void 0,args:t.args.length>0}}var za=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),La=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Ha=(t,e)=>La.some(s=>t.startsWith(s,e)),Fa=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Ps=t=>t==="last"||t==="after",ja=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Da=256,Ua=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Ns(t){var s;if(t.length>Da||!Wa(t))return;const e=t.trim();if(ja.test(e))return{kind:"breakInstruction"};if(e.startsWith("Breakpoint ")){const n=(s=/^Breakpoint (\d{1,9}) hit$/.exec(e))==null?void 0:s[1];return n===void 0?void 0:{kind:"breakpoint",number:Number(n)}}return e.startsWith("*** Fatal System Error: ")?Ga(e):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(e)?{kind:"other",event:e}:Ua.some(n=>n.test(e))?{kind:"targetGone",event:e}:void 0}var Wa=t=>"B*STND^".includes(t.charAt(p(t,0)))||t.includes(" - code ");
function Ga(t){var s;const e=(s=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?void 0:s[1];if(e!==void 0)return{kind:"bugcheck",code:Number.parseInt(e,16),parameters:Ms(t)}}
function Ms(t){var n,r;const e=(n=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?void 0:n[1],s=[];for(const i of(r=e==null?void 0:e.split(","))!=null?r:[]){const o=kt(i.trim());o&&s.push(o)}return s}var qa=t=>t.charAt(p(t,0))==="#"&&ys(t)===void 0;
function Va(t){var s;let e;for(const n of t){if(e&&e.push(n)!=="after")continue;const r=Ns(n);r&&(e=new Ya(r))}return(s=e==null?void 0:e.report())!=null?s:Ka(t)}
function Ka(t){const e=new Cs;for(const s of t)e.push(s);return e.place.instruction?u({kind:"stepped"},e.place):void 0}var Ja=24,Ya=class{
constructor(t){this.__3b=new Cs;this.__8=0;this.__1b=t,this.__2u=t.kind==="targetGone"}
push(t){const e=this.__2u?"after":this.__65(t);return this.__2u=Ps(e),e}
report(){const t=this.__1b;return t.kind==="targetGone"?t:u({},t,this.__3b.place)}
__65(t){if(t.length>ct)return this.__r();const e=Ns(t);if(e)return this.__6d(e)?"taken":"after";if(Za(t))return this.__58(t.trim()),"taken";if(se(t))return"after";const s=this.__3b.push(t);return s==="instruction"?"last":s==="symbol"?"taken":this.__r()}
__6d(t){return this.__1b.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3b.place.symbol===void 0}
__58(t){const e=this.__1b;e.kind==="bugcheck"&&e.parameters.length===0?this.__1b=u({},e,{parameters:Ms(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1b={kind:"manualBreak"}:t.startsWith(Rs)&&(this.__1b={kind:"other",event:t}))}
__r(){return this.__8++,this.__8>Ja?"after":"other"}},Rs="A fatal system error has occurred",Xa=["*","(0x",Rs];
function Za(t){const e=p(t,0);return e===t.length||qa(t)?!0:Xa.some(s=>t.startsWith(s,e))}var Cs=class{
constructor(){this.place={}}
push(t){const e=bs(t);if(e){const n=this.__4n;return this.place={symbol:n,instruction:e},"instruction"}const s=Qa(t);return s===void 0?"other":(this.__4n=s,this.place={symbol:s},"symbol")}};
function Qa(t){const e=t.trim();if(!e.endsWith(":"))return;const s=ne(e.slice(0,-1));return st(s.text)&&s.text}var tc=24;
function Is(t,e,s,n=tc){var k,b,R,M;const r=Va(s);if((r==null?void 0:r.kind)==="targetGone")return{kind:"targetGone",event:r.event};const i=t.query(Hi(n,e.pointerSize===4,e.contextRegisters)),o=ec(Tt(i),e),a=(b=(k=o.get("eip"))!=null?k:o.get("rip"))!=null?b:o.get("pc"),c=(M=(R=o.get("esp"))!=null?R:o.get("rsp"))!=null?M:o.get("sp");if(!a||!c)return Bs("registers",i);const[d,..._]=Na(i).frames;if(!d)return Bs("stack",i);const h=sc(o,e),f=o.get("$thread");return{kind:"read",reading:{report:r,ip:a,sp:c,registers:o,stack:[u({},d,{address:a}),..._],thread:f,processor:h}}}var Bs=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function ec(t,e){const s=new Map;return t.forEach((n,r)=>{s.set(r,Y(n,e.pointerSize))}),s}
function sc(t,e){const s=t.get("$pcrb"),n=s===void 0?-1:e.processorBlocks.indexOf(s);return n>=0?n:e.processorBlocks.length===1?0:void 0}var nc=16,rc=2*3600,ic=20,oc=60,ac=30,cc=class{
constructor(t,e){this.__c=0;this.__2p=0;this.__12=t,this.__17=e,this.__2t=new la(t.reader,t.target),this.__3k=t.reader.now(),this.__3n=this.__3k}
run(t=!1){const e=this.__6g(t),{stepOut:s}=this.__12;return{end:e,hits:this.__c,seconds:this.__2k(),hasMissed:s.hasMissed}}
__6g(t){return $(()=>{var e;for(t&&this.__67();;){const s=(e=this.__50())!=null?e:this.__62();if(s)return s}},({call:e,message:s})=>({kind:"failed",call:e,message:s}))}
__67(){const{reader:t,target:e}=this.__12,s=Is(t,e,[],this.__17.frames);if(s.kind!=="read")return;const n=this.__2t.classify(s.reading);n.kind==="hit"&&this.__4l(s.reading,n.of)}
__62(){const{reader:t,changes:e,target:s,isCurrent:n}=this.__12,r=n()?e.run(Bi):[];if(!n())return{kind:"superseded"};const i=Is(t,s,r,this.__17.frames);if(i.kind==="targetGone")return i;if(i.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${i.missing} in the answer: ${i.answer}`};const o=this.__2t.classify(i.reading);return o.kind==="foreign"?{kind:"foreign",stop:o.stop}:this.__4l(i.reading,o.of)}
__4l(t,e){this.__2p=e==="unknown"?this.__2p+1:0,this.__c+=1;const{evidence:s,stepOut:n}=this.__12,r=s.record(t,e,n);return this.__3m(),n.trouble?dc(n.trouble):r==="full"?{kind:"tooManyBlocks"}:void 0}
__50(){if(this.__2p>=nc)return{kind:"unknownHits",count:this.__2p};if(this.__c>=this.__17.hits)return{kind:"hits"};const{seconds:t}=this.__17;return t!==void 0?this.__2k()>=t?{kind:"seconds"}:void 0:this.__5f()}
__5f(){const t=this.__2k();if(this.__c<ic||t<oc)return;const e=this.__c/t;return this.__17.hits/e>rc?{kind:"tooSlow",hitsPerSecond:e}:void 0}
__3m(){const t=this.__12.reader.now();if(t-this.__3n<ac*1e3)return;this.__3n=t;const{observer:e}=this.__12,s=this.__17.hits;e({kind:"progress",hits:this.__c,wanted:s,seconds:this.__2k()})}
__2k(){return(this.__12.reader.now()-this.__3k)/1e3}};
function dc(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var j=4,At={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},zs={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},_c=class{
reset(){this.__3i=void 0,this.__37=void 0}
read(t){const e=p(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3i=uc(t);else if(t.startsWith("NonPaged",e))this.__37=/^NonPaged +Paged$/.test(t.trim())?e:void 0;else if(t.startsWith("Tag",e))return this.__19(t)}}
__19(t){const[e,...s]=hc(t);if((e==null?void 0:e.text)!=="Tag")return;const n=s.map(c=>c.text).join(" "),r=n===zs.verbose.join(" ");if(!r&&n!==zs.summary.join(" "))return;const i=s.map((c,d)=>{var _,h;return c.end-((h=(_=s[d-1])==null?void 0:_.end)!=null?h:e.start+j)}),o=r?"verbose":this.__64(i,e.start),a=this.__3i;return this.reset(),{layout:o,tagColumn:e.start,sort:a,widths:i.join()===At[o].join()?i:void 0}}
__64(t,e){if(t.join()===At.current.join())return"current";if(t.join()!==At.oldest.join())return"old";const s=this.__37;return(s===void 0?e===0:s-e===12)?"oldest":"old"}};
function uc(t){const e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?void 0:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function hc(t){const e=[];let s=p(t,0);for(;s<t.length;){const n=t.indexOf(" ",s),r=n<0?t.length:n;e.push({text:t.slice(s,r),start:s,end:r}),s=p(t,r)}return e}var Ls={kind:"unread"};
function lc(t,e){const s=p(t,0);if(t.startsWith("TOTAL",s)&&P(t.charCodeAt(s+5)))return fc(t,s+5,e);const n=e.widths?gc(t,e,e.widths):pc(t,s,e);return n?{kind:"row",usage:n}:mc(t,s)?Ls:{kind:"other"}}
function fc(t,e,s){const{layout:n,widths:r=Fs(n)}=s,i=re(t,e,r,n);return!i||t.slice(i.end).trim()!==""?Ls:u({kind:"total"},Ws(i.numbers))}
function gc(t,{tagColumn:e,layout:s},n){for(const r of[e,e-1,e+1]){if(!Ds(t,r))continue;const i=re(t,r+j,n,s);if(!(!i||r!==e&&!i.inPlace))return Us(t.slice(r,r+j),i.numbers,t.slice(i.end))}}
function pc(t,e,s){const n=Hs(t,e,j,s),r=Hs(t,e,t.slice(e,e+j).search(/\s/),s);return n&&r?void 0:n!=null?n:r}
function Hs(t,e,s,{layout:n}){if(s<1||!Ds(t,e,s))return;const r=re(t,e+s,Fs(n),n);if(!(!r||!vc(t,r.end)))return Us(t.slice(e,e+s),r.numbers,t.slice(r.end))}var Fs=t=>At[t].map(()=>Number.POSITIVE_INFINITY),vc=(t,e)=>e>=t.length||P(t.charCodeAt(e))||P(t.charCodeAt(e-2))||t.startsWith(js,e),js="UNKNOWN pooltag";
function Ds(t,e,s=j){const n=e+s;if(e<0||t.length<=n||!P(t.charCodeAt(n))||p(t,0)<e)return!1;const r=t.slice(e,n);return r.trim()!==""&&[...r].every(i=>i>=" ")}var mc=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function re(t,e,s,n){var c;const r=[];let i=e,o=!0,a=!0;for(let d=0;d<s.length;d++){const _=kc(t,i,(c=s[d])!=null?c:0);if(!_)return;const f=d===s.length-1?bc(t,_,a,n):_.end,k=f===void 0?void 0:Ci(t.slice(_.start,f));if(f===void 0||k===void 0)return;const b=f===_.columnEnd||f>_.columnEnd&&_.full;o=o&&b,a=a&&(b||d===0),r.push(k),i=f}return{numbers:r,end:i,inPlace:o}}
function kc(t,e,s){const n=p(t,e),r=t.charAt(n)==="-"?n+1:n,i=Mi(t,r);if(!(n===e||i===r))return{start:n,end:i,columnEnd:e+s,full:n===e+1}}
function bc(t,e,s,n){if(t.charAt(e.start)==="0")return e.start+1;const r=t.slice(e.end,e.end+16);if(r.trim()===""||r.startsWith("	")||e.end<=e.columnEnd||r.startsWith(js))return e.end;if(!(!s||e.start>=e.columnEnd))return e.full?n==="old"&&/^[ .]/.test(r)?e.columnEnd:void 0:e.columnEnd}
function Us(t,e,s){const n=s.trim(),i=t.length===j&&!t.includes(".")?Se(t):void 0;return u({text:t.padEnd(j),tag:i!=null&&i.ok?i.tag:void 0},Ws(e),{description:n||void 0})}
function Ws(t){const e=t.length/2;return{nonPaged:Gs(t.slice(0,e)),paged:Gs(t.slice(e))}}
function Gs(t){const[e=0,s=0,n=0,r=0]=t;return t.length===2?{outstanding:e,bytes:s}:{allocs:e,frees:s,outstanding:n,bytes:r}}
function qs(t){var n;const e=new _c;let s;for(let r=0;r<t.length;r++){const i=(n=t[r])!=null?n:"";if(s){if(Ps(s.push(i,r)))break}else{const o=e.read(i);o&&(s=new $c(o))}}return s==null?void 0:s.listing()}var wc=5e4,yc=1024,Sc=16,$c=class{
constructor(t){this.__t=[];this.__u=[];this.__8=[];this.__19=t}
push(t,e){if(t.length>yc)return this.__r(t,e);if(/^[ .\t]*$/.test(t))return"taken";const s=lc(t,this.__19);if(s.kind==="other")return se(t)?"after":this.__r(t,e);if(this.__2y(),s.kind==="row")this.__t.push(s.usage);else if(s.kind==="unread")this.__1h(xt(e,t));else return this.__4q={nonPaged:s.nonPaged,paged:s.paged},"last";return this.__t.length<wc?"taken":"last"}
listing(){const{layout:t,sort:e}=this.__19;return{layout:t,sort:e,rows:this.__t,total:this.__4q,unread:this.__u}}
__r(t,e){return this.__8.length>=Sc?"after":(this.__8.push(xt(e,t)),"other")}
__2y(){for(const t of this.__8)this.__1h(t);this.__8=[]}
__1h(t){this.__u.length<Os&&this.__u.push(t)}};
function Et(t,e,s){return e.tracker?Vt(t,e.tracker,s):$(()=>Tc(t,s),()=>({kind:"unreadable"}))}
function Tc(t,e){const s=qs(t.query(Xi(e)));if(!s)return{kind:"unreadable"};const[n,...r]=s.rows.filter(_=>_.tag===e);if(!n)return{kind:s.rows.length===0?"absent":"unreadable"};const i=[n.nonPaged.allocs,n.paged.allocs],o=[n.nonPaged.frees,n.paged.frees];if(r.length>0)return{kind:"unreadable"};const a={allocs:Vs(i),frees:Vs(o)},{allocs:c,frees:d}=a;return c===void 0||d===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:c,frees:d}}}
function Vs(t){let e=0;for(const s of t){if(s===void 0)return;e+=s}return e}var xc=2e5,Ac=class{
constructor(){this.__9=new Map;this.__3={alloc:[],free:[]};this.__z={alloc:0,free:0};this.__n=0;this.__2g=0}
located(t,e,s){var r,i;if(this.__n=Math.max(this.__n,s),((i=(r=this.__9.get(e))==null?void 0:r.hit)!=null?i:0)>s||(this.__9.delete(e),this.__9.set(e,{kind:t,hit:s}),this.__9.size<=xc))return;const n=this.__9.keys().next();n.done||this.__9.delete(n.value)}
unlocated(t,e,s){this.__n=Math.max(this.__n,e),s?this.__3[t]=[...this.__3[t],e]:this.__z[t]=e}
found(t,e){this.__3[t]=this.__3[t].filter(s=>s!==e)}
gap(){this.__2g=this.__n}
isNew(t){return!this.__9.has(t)}
get lastCharged(){return this.__4d}
sized(t){this.__4d=t}
lastOf(t,e){const s=this.__9.get(e);return(s==null?void 0:s.kind)===t&&s.hit>this.__2g?s.hit:void 0}
mustBeFreedSince(t,e){const s=this.__9.get(t);return s?s.hit<=e?this.lastOf("alloc",t):void 0:this.__2g===0?0:void 0}
isRepeated(t,e){const s=this.lastOf(t,e);return s!==void 0&&this.isCertainSince(t,s)}
isCertainSince(t,e){return e>this.__2g&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,s=Number.POSITIVE_INFINITY){return this.__z[t]>e?!1:!this.__3[t].some(n=>n>e&&n<s)}};
function Ec(t,e,s){var a,c;const n=t.slice(0,B(t)).findIndex(({symbol:d,inline:_})=>d&&!_&&!Ce(d)),r=t[n];if(!r||r.doubtful)return;const i=(a=r.address)!=null?a:n===0?s:void 0,o=(c=t.slice(n+1).find(({inline:d})=>!d))==null?void 0:c.base;if(!(!i||!r.base||!o||U(r.base,o)>=0))return{kind:e,address:i,base:r.base,limit:o}}
function Ks(t,e,s){const n=[];for(let r=0;r+s<=e.length;r+=s){const i=_t(e,r,s);i&&n.push(i)}return{from:t,words:n}}
function Oc(t,e,s,n){var i;if("register"in t)return s.registers.get(t.register);const r=s.stack&&J(s.stack.from,x(e,t.offset));return r===void 0||r%n!==0||(i=s.stack)==null?void 0:i.words[r/n]}var Pc=28;
function Nc(t,e,s){var o,a;const n=[],r=e.stack&&J(t.base,e.stack.from),i=J(t.base,t.limit);if(r!==void 0&&i!==void 0){const c=s===4?Math.min(i,Pc):i,d=Math.min(c,r+((a=(o=e.stack)==null?void 0:o.words.length)!=null?a:0)*s);for(let _=r;_<d;_+=s)n.push({offset:_})}return[...n,...[...e.registers.keys()].map(c=>({register:c}))]}var Js=(t,e=0)=>({place:t,proofs:e,currentProofs:e,shown:new Map,open:new Map});
function Mc(t,e,s,n,r){const i=Oc(t.where,e.base,s,n.pointerSize);if(i===void 0)return"notRead";const o=t.holds==="block"?i:x(i,n.headerSize);return Ys(o,n)?Xs(o,r):"noBlock"}
function Ys(t,e){return Ct(t,e.pointerSize)&&we(t,e.granularity)}
function Xs(t,e){if(!e)return{block:t};const s=e(t);if(s.kind!=="second")return{block:t,header:s};const n=x(t,-s.distance);return{block:n,header:e(n)}}
function Rc(t,e,s,n){const{kind:r,pointer:i,charged:o,requested:a=0}=s;if(e===void 0||typeof e=="string")return;const{block:c,header:d}=e;if(i!==void 0&&i!==c)return;const _=t.open.get(c);if(_&&n.isCertainSince(r,_.hit)||n.isRepeated(r,c)||(d==null?void 0:d.kind)==="inUse"&&tn(d.bytes,o)||(d==null?void 0:d.kind)==="inUse"&&d.bytes<a)return;const h=zc(r,d);if(h==="refutation")return;const f=r==="free"&&n.lastOf("alloc",c)!==void 0,k=h==="proof"||i!==void 0||f,b=i!==void 0||Zs(e,s,n);return{hypothesis:k?ie(t,b):t,sighting:e}}
function Zs({block:t,header:e},{hit:s,kind:n,wasFree:r},i){if(n==="free"||(e==null?void 0:e.kind)!=="inUse")return!1;if(r(t))return!0;const o=i.lastOf("free",t);return o!==void 0&&i.hasLocatedAll("alloc",o,s)}
function Cc(t,e,s){const{hit:n,charged:r}=e,{block:i,header:o}=t,a=(o==null?void 0:o.kind)==="inUse",c=a?s.lastOf("free",i):void 0,d=r!==void 0&&r!==s.lastCharged;return{hit:n,isInUse:a,isCurrent:d&&s.isNew(i)||Zs(t,e,s),freedAt:c,charged:r}}
function Ic(t,e,s){const n=t.open.get(e.block);return n?(t.open.delete(e.block),e.kind===t.place.kind?s.isCertainSince(e.kind,n.hit)?void 0:t:e.kind==="alloc"?t:tn(n.charged,e.charged)?void 0:ie(t,Qs(n,s))):t}
function Bc(t,e,s,n){var o;const r=t.open.get(e);if(!(r!=null&&r.isInUse)||t.place.kind!=="alloc"||r.hit<s)return t;const i=Math.max((o=r.freedAt)!=null?o:0,s);return t.open.set(e,u({},r,{freedAt:i})),r.isCurrent||!Qs(u({},r,{freedAt:i}),n)?t:(t.open.set(e,u({},r,{freedAt:i,isCurrent:!0})),u({},t,{currentProofs:t.currentProofs+1}))}
function Qs({isCurrent:t,freedAt:e,hit:s},n){return t||e!==void 0&&n.hasLocatedAll("alloc",e,s)}
function zc(t,e){switch(e==null?void 0:e.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var ie=(t,e)=>u({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(e?1:0)}),tn=(t,e)=>t!==void 0&&e!==void 0&&t!==e,en=3,sn=6,Lc=2,nn=16,Hc=32,Fc=256,jc=8,Dc=en,Uc=2,Wc=class{
constructor(t,e){this.__3=[];this.__1r=new Set;this.__c=0;this.__3d=0;this.__4m=0;this.__3t=!0;this.__2e=!1;this.__n=0;this.__z=0;this.kind=t,this.__2=e}
plan(){if(this.__46)return{kind:"places",places:[]};if(this.__49&&this.__c%Hc!==0)return{kind:"places",places:this.__7.map(({place:s})=>s)};const t=this.__c>=jc&&this.__3[this.__3.length-1]===this.__n;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&t&&this.__3d<Dc}}
observe(t,e,s){this.__n=t.hit;const n=this.__3t||(e==null?void 0:e.from)!=="arguments"?e:void 0;(n==null?void 0:n.from)==="returnValue"&&this.__3d++;const r=this.__46?"noPlace":this.__q(t,n,s);return typeof r!="string"?u({kind:"located",from:"place"},on(r)):n&&r!=="disagreement"?{kind:"located",from:n.from,block:n.block}:(r!=="learning"&&(this.__z=t.hit),{kind:"unlocated",why:r})}
named(t,e){this.__1i(this.__7.map(s=>Ic(s,t,e)).filter(s=>s!==void 0))}
namedBefore({hit:t,kind:e,block:s},n){var r,i;for(const{open:o}of this.__7)((i=(r=o.get(s))==null?void 0:r.hit)!=null?i:t)<t&&o.delete(s);e==="free"&&this.__1i(this.__7.map(o=>Bc(o,s,t,n)))}
settle(t){if(!this.__1a||this.__3.length===0)return[];const e=[];return this.__3=this.__3.filter(s=>{const n=rn(this.__7.map(({shown:r})=>r.get(s)));return n?(this.__o(s,n.block,t),e.push(u({hit:s,kind:this.kind},on(n))),!1):!0}),e}
unanswered(){const t=new Map;for(const e of this.__3)t.set(e,[...new Set(this.__3g(e).map(({block:s})=>s))]);return t}
hasHitsSince(t){return this.__n>t}
hasUnknownsSince(t){var s;const e=(s=this.__3[this.__3.length-1])!=null?s:0;return Math.max(this.__z,e)>t}
mustHaveShown(t,e){if(this.__z>e)return;const[s,...n]=this.__3.filter(r=>r>e&&!this.__1r.has(r));s!==void 0&&n.length===0?this.__4w(s,t):this.__1i(this.__7.filter(({open:r})=>r.has(t)))}
isBlindSince(t){return this.__z>t}
waitsFor(t,e){return this.__4v(t,e).length>0}
isGone(t,e){const[s,...n]=this.__4v(t,e);s===void 0||n.length>0||this.seen(s).includes(t)&&this.__4w(s,t)}
wasNotAbout(t,e){this.__1i(this.__7.filter(({shown:s})=>{var n;return((n=s.get(t))==null?void 0:n.block)!==e}))}
__4v(t,e){return this.__3.filter(s=>s>e&&this.__3g(s).some(n=>n.block===t))}
__3g(t){const e=[];for(const{shown:s}of this.__7){const n=s.get(t);n&&e.push(n)}return e}
seen(t){return this.__3g(t).filter(({header:e})=>(e==null?void 0:e.kind)==="inUse"||(e==null?void 0:e.kind)==="released").map(({block:e})=>e)}
__4w(t,e){if(this.__1r.has(t))return;this.__1r.add(t);const s=this.__7.filter(({shown:n})=>{var r;return((r=n.get(t))==null?void 0:r.block)===e});for(const{open:n}of s)n.delete(e);this.__1i(s.map(n=>this.__5w(n,e)))}
__5w(t,e){const s=this.kind==="free"||this.__3p!==void 0,n=this.__2e||s&&e!==t.repeated;return u({},ie(t,n),{repeated:e})}
forgetOpen(){for(const{open:t}of this.__7)t.clear();this.__1a||this.__2e||this.__3d||this.__1i(this.__7.map(t=>u({},t,{proofs:0,currentProofs:0})))}
learned(){return this.__1a?this.__7.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__y=t.map(e=>Js(e,sn)),this.__c=nn}
startOver(){this.__y=void 0,this.__3=[],this.__1r.clear(),this.__c=0,this.__z=this.__n,this.__4m++}
get __7(){var t;return(t=this.__y)!=null?t:[]}
get __1a(){const t=this.__2e?en:sn;return this.__7.some(({proofs:e,currentProofs:s})=>e>=t&&s>=Lc)}
get isUndecided(){return this.__3.length>0&&!this.__1a}
get __49(){return this.__1a&&this.__3.length===0&&this.__c>=nn}
get __46(){return this.__4m>Uc}
__q(t,e,s){var d;const n=(d=this.__y)!=null?d:this.__56(t),r=n.map(_=>this.__5z(_,t));if(r.every(_=>_==="notRead"))return"unreadable";if(this.__c++,this.__54(r,e))return this.__3t=!1,this.startOver(),"disagreement";const i=this.__5a(t,e),o=n.map((_,h)=>Rc(_,r[h],i,s)).filter(_=>_!==void 0);if(o.length===0)return this.startOver(),"noPlace";this.__y=o.map(_=>_.hypothesis);const a=o.map(_=>_.sighting);this.__2e||(this.__2e=a.some(({header:_})=>(_==null?void 0:_.kind)==="inUse"));const c=this.__1a?rn(a):void 0;return c?(this.__6e(),c):e||this.__1h(i,a,s)?"learning":"disagreement"}
__5a({hit:t,charged:e,requested:s,wasFree:n=()=>!1},r){return{hit:t,kind:this.kind,pointer:r==null?void 0:r.block,charged:e,requested:s,wasFree:n}}
__56({key:t,words:e}){const s=Nc(t,e,this.__2.pointerSize),n=(r,i)=>Js({kind:this.kind,key:t.address,where:r,holds:i});return[...s.map(r=>n(r,"block")),...s.map(r=>n(r,"header"))]}
__5z({place:t},{key:e,words:s,look:n}){return Mc(t,e,s,this.__2,n)}
__54(t,e){if((e==null?void 0:e.from)!=="arguments"||!this.__1a)return!1;const s=t.filter(n=>typeof n!="string");return s.length>0&&s.every(({block:n})=>n!==e.block)}
__1h(t,e,s){if(this.__3.length>=Fc)return!1;const n=this.__3.length>0&&this.__3p!==t.charged;this.__3p=n?void 0:t.charged,this.__3=[...this.__3,t.hit];for(const[r,{shown:i,open:o}]of this.__7.entries()){const a=e[r];a&&(i.set(t.hit,a),o.set(a.block,Cc(a,t,s)))}return!0}
__o(t,e,s){var n;for(const{shown:r,open:i}of this.__7)r.delete(t),((n=i.get(e))==null?void 0:n.hit)===t&&i.delete(e);this.__1r.delete(t),s.found(this.kind,t),s.located(this.kind,e,t)}
__6e(){this.__49&&(this.__y=Gc(this.__7))}
__1i(t){this.__y&&(this.__y=t,t.length===0&&this.startOver())}};
function rn(t){const[e]=t;return t.every(s=>(s==null?void 0:s.block)===(e==null?void 0:e.block))?e:void 0}
function on({block:t,header:e}){return(e==null?void 0:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function Gc(t){const e=({place:{where:s}})=>"register"in s?0:s.offset<0;return t.filter((s,n)=>t.findIndex(r=>e(r)===e(s))===n)}var qc=class{
constructor(t){this.__f=new Map;this.__b=new Ac;this.__33=[];this.__2=t}
plan(t){return this.__3a(t.kind,t.address).plan()}
observe(t){const{hit:e,key:s,look:n,pointer:r,charged:i}=t;if(this.__2.alignedHeaders&&!n)return this.__6f(s,e);const a=this.__3a(s.kind,s.address).observe(t,this.__4z(r,t),this.__b);return s.kind==="alloc"&&this.__b.sized(i),a.kind==="located"?this.__5j(s.kind,a.block,e,i):this.__b.unlocated(s.kind,e,a.why==="learning"),this.__3f(),a}
gone(t,e){const s=this.__b.mustBeFreedSince(t,e);if(s===void 0)return;const n=this.__4t("free",s);if(n.some(o=>o.isBlindSince(s)))return;const[r,...i]=n.filter(o=>o.waitsFor(t,s));r&&i.length===0&&r.isGone(t,s),this.__3f()}
stayed(t,e){var n;if(!(((n=this.__b.lastOf("alloc",t))!=null?n:0)>e||!this.__b.isCertainSince("free",e))){for(const r of this.__f.values())r.wasNotAbout(e,t);this.__3f()}}
candidates(t,e){const s=new Set;for(const n of this.__f.values())if(n.kind===t)for(const r of n.seen(e))s.add(r);return s}
get isUndecided(){return[...this.__f.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__b.gap();for(const t of this.__f.values())t.forgetOpen()}
resolved(){const t=this.__33;return this.__33=[],t}
openFrees(){const t=new Map;for(const e of this.__f.values())e.kind!=="alloc"&&e.unanswered().forEach((s,n)=>{t.set(n,s)});return t}
places(){const t=[];for(const e of this.__f.values())t.push(...e.learned());return t}
restore(t){for(const{kind:e,key:s}of t){const n=t.filter(r=>r.kind===e&&r.key===s);this.__3a(e,s).restore(n)}}
__4t(t,e){return[...this.__f.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e))}
__3f(){for(const t of this.__f.values())for(const e of t.settle(this.__b)){this.__33.push(e);for(const s of this.__f.values())s.namedBefore(e,this.__b)}}
__3a(t,e){const s=`${t} ${e}`,n=this.__f.get(s);if(n)return n;const r=new Wc(t,this.__2);return this.__f.set(s,r),r}
__6f({kind:t},e){return this.__b.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__4z(t,{look:e}){if(!(!t||!Ys(t.block,this.__2)))return{from:t.from,block:Xs(t.block,e).block}}
__5j(t,e,s,n){this.__59(t,e),this.__b.located(t,e,s);for(const r of this.__f.values())r.named({kind:t,block:e,charged:n},this.__b)}
__59(t,e){var i;const s=this.__b.lastOf(t,e);if(s===void 0)return;const n=t==="alloc"?"free":"alloc",r=this.__4t(n,s);if(r.length===1&&((i=r[0])==null||i.mustHaveShown(e,s)),!(r.length>0)){for(const o of this.__f.values())o.kind===n&&o.hasHitsSince(s)&&o.startOver();this.gap()}}},oe=4096;
function Vc(t,e){const s=t*2;return{pointerSize:t,headerSize:s,granularity:s,alignedHeaders:e}}var Kc=4;
function an(t,e,s,n){const r=t&&V(t,0,4),i=t&&V(t,4,4);if(r===void 0||i===void 0)return{kind:"unreadable"};if(C(O(i))!==s)return{kind:"noHeader"};const a=n.pointerSize===4?9:8,c=k=>(r>>>k&(1<<a)-1)*n.granularity,d=r>>>16+a;if(d===0)return{kind:"released"};if(n.alignedHeaders&&d&Kc)return{kind:"second",distance:c(0)};const _=c(16),h=oe-A(e).low%oe;return _>n.headerSize&&_<=h?{kind:"inUse",bytes:_}:{kind:"noHeader"}}
function ae(t,e){return A(t).low%oe===0?void 0:x(t,-e.headerSize)}var Jc=17744;
function Yc(t,e){const s=F(t,x(e,60)),n=s&&x(e,s);return n&&F(t,n)===Jc?F(t,x(n,8)):void 0}var Xc=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Zc(t,e,s){var i,o;if(s.pointerSize!==4)return{};const n=t.slice(0,B(t)).map(a=>Qc(a,e,s)).filter(a=>a!==void 0),r=[...n].reverse();return{freed:cn(n.map(({freed:a})=>a)),requested:(i=r.find(a=>a.requested!==void 0))==null?void 0:i.requested,charged:cn(n.map(({charged:a})=>a)),poolType:(o=r.find(a=>a.poolType!==void 0))==null?void 0:o.poolType}}
function Qc(t,e,s){var c,d;const n=(d=(c=t.symbol)==null?void 0:c.name)!=null?d:"",r=Xc.find(({functions:_})=>_.test(n));if(!r||t.doubtful)return;const i=_=>_===void 0?void 0:t.args[_]&&A(t.args[_]).low;if(r.tag!==void 0){const _=i(r.tag);if(_===void 0||C(O(_))!==e)return}const o=r.freed===void 0?void 0:t.args[r.freed];return{freed:o!==void 0&&Ct(o,s.pointerSize)&&we(o,s.granularity)?o:void 0,requested:i(r.requested),charged:i(r.charged),poolType:i(r.type)}}
function cn(t){const e=t.filter(s=>s!==void 0);return e.every(s=>s===e[0])?e[0]:void 0}var td=4096,ed=3,sd=20,nd=class{
constructor(t,e,s){this.__s=new Map;this.__0=t,this.__2=e,this.__1c=s}
wasFree(t){const e=ae(t,this.__2),s=e&&this.__s.get(_n(e));if(!s)return!1;const n=dn(e),r=s.subarray(n,n+this.__2.headerSize),{kind:i}=an(r,e,this.__1c,this.__2);return i==="released"||i==="noHeader"}
keep(t,e){const s=new Set;for(const n of e)ae(n,this.__2)&&s.add(_n(n));for(const n of this.__s.keys())s.add(n);if(this.forget(),!(t>sd))for(const n of[...s].slice(0,ed)){const r=this.__0.readMemory(n,td);r&&this.__s.set(n,r)}}
forget(){this.__s.clear()}},dn=t=>Number.parseInt(t.slice(-3),16),_n=t=>x(t,-dn(t)),rd=2048,id=8,od=64,ad=class{
constructor(t,e,s,n,r){this.__27=new Map;this.__0=t,this.__g=e,this.__1c=s,this.__2=n,this.__5=r,this.__s=new nd(t,n,s)}
locate(t,e,s,n){var d;const r=Zc(e.stack,this.__1c,this.__2),i=Ec(e.stack,s,e.ip);if(!i)return this.__5.gap(),cd(r);const o=this.__5r(t,e,i,r,n),a=this.__5.observe(o);if(this.__6h(t),a.kind==="unlocated")return u({},ce(r),{open:a.why==="learning"||void 0});const c=(d=a.charged)!=null?d:r.charged;return u({},ce(r),{block:a.block,blockFrom:a.from,charged:c})}
lookAgain(t){switch(this.__q("alloc",t).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__6h(t){this.__27.forEach((e,s)=>{var r;const n=e.goneAt?"freed":this.lookAgain(s);n==="freed"&&((r=e.goneAt)!=null||(e.goneAt=t)),!(t-e.since<id)&&(this.__27.delete(s),e.goneAt?this.__5.gone(s,e.goneAt):n==="there"&&this.__5.stayed(s,e.since))});for(const e of this.__5.candidates("free",t))this.__27.size<od&&!this.__27.has(e)&&this.__27.set(e,{since:t});this.__5.isUndecided?this.__s.keep(t,this.__5.candidates("alloc",t)):this.__s.forget()}
__5i(t){return C(t)===this.__1c}
__5r(t,e,s,n,r){const i=this.__5.plan(s),o=i.kind==="everything"?this.__57(e,s):this.__5s(i.places,e,s),c=i.kind==="everything"&&i.returnValueHelps&&s.kind==="alloc"?this.__63(r,e):void 0,d=c?{block:c,from:"returnValue"}:n.freed&&{block:n.freed,from:"arguments"};return{hit:t,key:s,words:o,look:this.__5m(s.kind),pointer:d,charged:n.charged,requested:n.requested,wasFree:_=>this.__s.wasFree(_)}}
__63(t,e){const s=t.returnValue(e);return t.hasMissed&&this.__5.gap(),s}
__57({registers:t,sp:e},s){const n=J(e,s.limit),r=n!==void 0&&n>0?this.__0.readMemory(e,Math.min(n,rd)):void 0,i=r&&Ks(e,r,this.__2.pointerSize);return{registers:de(t),stack:i}}
__5s(t,{registers:e},s){const n=[];for(const{where:d}of t)"offset"in d&&n.push(d.offset);if(n.length===0)return{registers:de(e)};const r=Math.min(...n),i=Math.max(...n)-r+this.__2.pointerSize,o=x(s.base,r),a=this.__0.readMemory(o,i),c=a&&Ks(o,a,this.__2.pointerSize);return{registers:de(e),stack:c}}
__5m(t){const e=new Map;return s=>{var r;const n=(r=e.get(s))!=null?r:this.__q(t,s);return e.set(s,n),n}}
__q(t,e){const s=ae(e,this.__2);if(!s)return this.__5l(t,e);const n=this.__0.readMemory(s,this.__2.headerSize);return an(n,s,this.__1c,this.__2)}
__5l(t,e){const s=this.__g.bigPages&&go(this.__0,this.__g.bigPages,e);return!s||s.kind==="unreadable"?{kind:"headerless"}:s.kind==="found"&&this.__5i(s.tag)?{kind:"inUse",bytes:s.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function ce({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var cd=t=>u({},ce(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),dd=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function de(t){const e=new Map;return t.forEach((s,n)=>{dd.test(n)&&e.set(n,s)}),e}
function _d({target:t,tag:e,idle:s},n){const{pointerSize:r,build:i,description:o,poolHitTag:a}=t,c=Jt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:r,description:o,build:i,kernelBase:c==null?void 0:c.start},poolHitTag:{address:a,before:s},time:n}}var ud=({address:t,text:e,symbol:s,source:n,inline:r,doubtful:i})=>({address:t,text:e,symbol:s,source:n,inline:r||void 0,doubtful:i||void 0}),un=({modules:t},e)=>({type:"modules",modules:t.filter(({unloaded:s})=>!s).map(({name:s,start:n,end:r})=>({name:s,start:n,end:r,timestamp:e.get(n)}))});
function hn(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var ln=64,hd=class{
constructor(t,e){this.__30=new Map;this.__0=t,this.__g=e}
get known(){return this.__30}
holds(t,e){const s=this.__30.get(t);if(s)return s;const n=this.__q(t,e);return this.__30.set(t,n),n}
__q(t,e){if(this.__g.isArm)return"unreadable";const s=x(t,-ln),n=this.__0.readMemory(s,ln);if(!n)return"unreadable";const r=It(e);for(let i=0;i+r.length<=n.length;i+=1)if(r.every((o,a)=>n[i+a]===o))return"yes";return"no"}},ld=9200,fd=64,gd=class{
constructor(t,e,s,n){this.__4c=0;this.__3x=0;this.__1n=new Map;const{target:r,tag:i}=s;this.__0=t,this.__4=e,this.__g=r;const o=Vc(r.pointerSize,r.build===void 0||r.build>=ld);this.__5=new qc(o),this.__5.restore(n),this.__18=new hd(t,r),this.__34=new ad(t,r,i,o,this.__5),this.hunt=new We(_d(s,t.now()),a=>this.__18.holds(a,i)),e.begin(this.hunt),e.note(un(r,this.__1n))}
begin(t){this.__4.note(u({type:"counters",at:"armed"},hn(t)))}
end(t,e="disarmed"){this.__4.note(u({type:"counters",at:"stopped"},hn(t))),this.__39(this.__5k()),this.__4i(),this.__5q(),this.__o(e)}
endWithTarget(t){this.__39([]),this.__4.note({type:"gone",missed:t}),this.__o("targetGone")}
abandon(){this.__39([]),this.__o("aborted")}
record(t,e,s){this.__4c+=1;const n=this.__4c;if(e==="unknown")return this.__5.gap(),this.__2s(n,t,e,{});try{return this.__2s(n,t,e,this.__34.locate(n,t,e,s))}catch(r){throw r instanceof ut&&this.__2s(n,t,e,{}),r}}
__5k(){if(this.hunt.stackUses().some(({unlocated:e})=>e.alloc>0))return[];const t=[];for(const e of this.__5.openFrees().values()){const s=e.map(n=>this.__34.lookAgain(n));s.includes("freed")&&t.push(...e.filter((n,r)=>s[r]==="there"))}return t}
__39(t){const e=[];this.__5.openFrees().forEach((s,n)=>{s.length<=fd&&e.push({hit:n,blocks:s})}),this.__4.note({type:"unanswered",frees:e,there:t})}
__5q(){var s;const t=this.__1n.size;for(const{use:n}of this.hunt.sites([]))this.hunt.natureOf(n),this.__5u((s=n.site)==null?void 0:s.frame.address);this.__1n.size>t&&this.__4.note(un(this.__g,this.__1n));const e=[...this.__18.known];for(const[n,r]of e.slice(this.__3x))this.__4.note({type:"code",address:n,holdsTag:r});this.__3x=e.length}
__5u(t){var s,n;const e=t&&((s=hs(this.__g,t))==null?void 0:s.start);e&&this.__1n.set(e,(n=this.__1n.get(e))!=null?n:Yc(this.__0,e))}
__o(t){this.__4.note({type:"end",why:t,time:this.__0.now()})}
__2s(t,e,s,n){const r=this.__4.note(u({type:"hit",number:t,kind:s,stack:this.__61(e),stopAddress:e.ip},n,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__6b(),this.__4i(),r}
__61({stack:t}){const{stacks:e}=this.hunt,s=e.size,n=e.intern(t);return e.size>s&&this.__4.note({type:"stack",index:n,frames:t.map(ud)}),n}
__4i(){const t=this.__5.places().map(({place:n})=>n),{places:e}=this.hunt;t.length===e.length&&t.every(n=>e.includes(n))||this.__4.note({type:"places",places:t})}
__6b(){for(const{hit:t,block:e,charged:s}of this.__5.resolved())this.__4.note({type:"located",hit:t,block:e,charged:s})}},pd=class{
constructor(t,e,s){this.__35=!1;this.__0=t,this.__1=e,this.__e=s}
run(t){const e=this.__1.open.filter(s=>s!==t);for(const s of e.reverse())this.__4s(s);e.length===0&&!t&&!this.__35&&this.__5b()}
__4s(t){const e=this.__1.undo(t);if(e.kind==="stillThere"){this.__e({kind:"notRepaired",command:e.repair});return}te(this.__1),e.kind==="undone"&&this.__e({kind:"repaired",value:Wt(t.before)})}
__5b(){const t=Vo(this.__0);if(this.__35=t.kind!=="unknown",t.kind!=="found")return;const{armed:e,saved:s,address:n}=t.note,r=Q(this.__0);r.kind==="notRead"?(this.__35=!1,this.__e({kind:"notRepaired",command:Ut(s)})):r.address!==n||r.value!==e?te(this.__1):this.__4s(this.__1.adopt(Xt(n,s,e)))}},vd=64,md=class{
constructor(t,e,s){this.__2x=!1;this.__0=t,this.__1=e,this.__16=s}
get hasMissed(){return this.__2x}
get trouble(){return this.__2o}
returnValue(t){const e=B(t.stack),s=t.stack.slice(e).find(d=>!d.inline),n=[...t.stack.slice(0,e)].reverse().find(d=>!d.inline);if(!(s!=null&&s.address)||!n)return;if(this.__16.pause().kind!=="undone"){this.__2o={kind:"notArmedAgain"};return}const r=this.__40();this.__1.run(zi(s.address));const i=this.__5v(),o=_e(i,"eip","rip","pc");if(o!==s.address){this.__2x=!0,this.__2o={kind:"strayed",ip:o};return}kd(r,this.__40())||(this.__2x=!0),this.__16.arm().kind!=="applied"&&(this.__2o={kind:"notArmedAgain"});const a=_e(i,"esp","rsp","sp");return i.get("$thread")===t.thread&&this.__5g(a,n,s)?_e(i,"eax","rax","x0"):void 0}
__40(){const{target:t,tag:e}=this.__16;return Et(this.__0,t,e)}
__5v(){const t=Tt(this.__0.query(Fi(this.__16.target.contextRegisters))),{pointerSize:e}=this.__16.target;return new Map([...t].map(([s,n])=>[s,Y(n,e)]))}
__5g(t,e,s){if(!t)return!1;if(this.__16.target.pointerSize===8)return t===s.base;if(!e.base)return!1;const n=x(e.base,8),r=x(n,vd);return U(n,t)<=0&&U(t,r)<=0}};
function _e(t,...e){const s=e.find(n=>t.has(n));return s===void 0?void 0:t.get(s)}var kd=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,bd=0,wd=class{
constructor(t,e,s,n){this.__3c=new Map;this.__2c=0;this.__0=t,this.__e=n,this.__1=e,this.__4=s,this.__4k=new pd(t,this.__1,n)}
get armed(){return this.__a}
get change(){return this.__1.open[0]}
get records(){return this.__3c}
show(t,e){for(const s of t)this.__3c.set(s.tag,s);this.__4e=e}
learnedOn({poolHitTag:t}){const e=this.__32;return(e==null?void 0:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__32)==null?void 0:t.places)!=null?e:[]}
reconcile(){this.__2c+=1;const t=this.__a,e=(t==null?void 0:t.byUser)===!0?t.arming.change:void 0;this.__4k.run(e),!(!t||e)&&(this.__a=void 0,t.arming.disarm(),t.evidence.abandon())}
hunt(t,e,s){const n=this.__3s(t,s,!1);if(n.kind!=="armed")return n;const{armed:r}=n,{seconds:i}=e;i!==void 0&&this.__e({kind:"timeLimit",seconds:i});let o,a;try{o=this.__3w(r,e).run()}finally{a=this.__1g(r,o)}return{kind:"hunted",tag:t,capture:o,hunt:r.evidence.hunt,disarmed:a}}
arm(t,e){return this.__3s(t,e,!0)}
capture(t){const e=this.__a;if(!e)return{kind:"notArmed"};const{evidence:s,arming:n}=e,r=Q(this.__0),{poolHitTag:i}=n.target;if(r.kind==="read"&&(r.value!==n.tag||r.address!==i))return this.__1g(e,void 0),{kind:"notArmed",anyMore:n.tag};const o=this.__31()!==e.event,a=this.__3w(e,t).run(o),{hunt:c}=s,d={kind:"hunted",tag:n.tag,capture:a,hunt:c};return a.end.kind==="targetGone"?u({},d,{disarmed:this.__1g(e,a)}):(this.__a===e&&(this.__a=u({},e,{event:this.__31()})),s.end(Et(this.__0,n.target,n.tag),a.end.kind),d)}
clear(){const t=this.release();return t.some(({kind:s})=>s!=="notOurs")?{kind:"cleared",undone:t}:this.__52()}
release(){this.__2c+=1;const t=this.__a;return t?(this.__a=u({},t,{byUser:!1}),[this.__1g(t,void 0)]):this.__1.undoAll()}
__52(){const t=Q(this.__0);if(t.kind!=="read"||ft(t.value)||Zt(this.__0))return{kind:"nothing"};const{address:e,value:s}=t,n=this.__4e,r=(n==null?void 0:n.address)===e&&n.armed===s,i=r?n.saved:bd,o=this.__1.adopt(Xt(e,i,s)),a=this.__1.undo(o);return r?{kind:"cleared",undone:[a]}:{kind:"foreignCleared",held:s,undone:a}}
__3s(t,e,s){return $(()=>{this.__a&&this.__1g(this.__a,void 0);const n=Io(this.__0,this.__1,t,e);return n.kind==="refused"?n:this.__1e(t,n.target,n.idle,s)},({call:n,message:r})=>({kind:"failed",call:n,message:r}))}
__1e(t,e,s,n){const r=new Jo(this.__1,e,t,s),i=this.learnedOn(e),o=new gd(this.__0,this.__4,r,i),a=n?this.__31():"",c={arming:r,evidence:o,byUser:n,event:a};this.__e({kind:"ready",target:e,tag:t}),this.__e({kind:"repairLine",command:r.repair}),r.leaveNote(),o.begin(Et(this.__0,e,t)),i.length>0&&this.__4.note({type:"places",places:i}),this.__a=c;const d=r.arm();return d.kind==="applied"?(this.__3c.set(t,o.hunt),this.__32=o.hunt,{kind:"armed",armed:c}):(this.__1g(c,void 0),{kind:"notWritten",applied:d})}
__3w({arming:t,evidence:e},s){const n=this.__2c;return new cc({reader:this.__0,changes:this.__1,observer:this.__e,target:t.target,evidence:e,stepOut:new md(this.__0,this.__1,t),isCurrent:()=>this.__2c===n},s)}
__1g({arming:t,evidence:e},s){if((s==null?void 0:s.end.kind)==="targetGone")return t.forget(),this.__a=void 0,e.endWithTarget(s.hasMissed),{kind:"undone"};const n=t.disarm();n.kind!=="stillThere"&&(this.__a=void 0);const r=Et(this.__0,t.target,t.tag);return e.end(r,s==null?void 0:s.end.kind),n}
__31(){return $(()=>this.__0.query(ji).join(`
`),()=>"")}},yd=64*1024,Sd=class{
constructor(t,e,s){this.__1l=0;this.__h=t,this.__10=e,this.base=s.base,this.__3e=s.seq,this.__14=s.segment,this.__25=s.tool}
get count(){return this.__14}
write(t){const e=this.__2j;e&&this.__6i(e),this.__2j=t,this.open(),this.__4f(t),(this.__1l>=yd||$d(t))&&this.close(),this.__2j=void 0}
open(){if(this.__1s)return;const t=et(this.base,this.__14);if(this.__14>=fs)throw new ut(t,"a recording has 1000 files");this.__1s=this.__h.create(t),this.__1l=0,this.__4f({type:"header",format:"pooltag recording",version:1,segment:this.__14,tool:this.__25,time:this.__10()}),this.__14+=1}
close(){const t=this.__1s;this.__1s=void 0,t==null||t.close()}
__6i(t){this.__2j=void 0,this.close(),this.__h.exists(et(this.base,this.__14))&&(this.__14+=1),this.write(t)}
__4f(t){var s;const e=_i(this.__3e,t);(s=this.__1s)==null||s.writeLine(e),this.__3e+=1,this.__1l+=e.length}},$d=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Td=class{
constructor(t,e,s,n){this.__h=t,this.__10=e,this.__25=s,this.__e=n}
begin(t){this.__6=t,this.__1e(t.start)}
note(t){var s,n;const e=(n=(s=this.__6)==null?void 0:s.take(t))!=null?n:"taken";return this.__1e(t),e}
opened(t){this.__29=t}
save(t,e){var r,i;if(((r=this.__2l)==null?void 0:r.base)===t)return{kind:"underWay",base:t};const s=((i=this.__29)==null?void 0:i.base)===t?this.__29:void 0,n=et(t,0);return $(()=>{if(!s&&this.__h.exists(n))return{kind:"exists",path:n};const o=e.filter(c=>!(s!=null&&s.hunts.includes(c))),a=this.__6j(t,s,o);return this.flush(),this.__29=void 0,this.__2l=a,{kind:"saved",base:t,files:a.count,hunts:o}},({call:o,message:a})=>({kind:"failed",path:o,message:a}))}
flush(){this.__4r(t=>t.close())}
__6j(t,e,s){const{nextSeq:n=0,nextSegment:r=0}=e!=null?e:{},i=new Sd(this.__h,this.__10,{base:t,seq:n,segment:r,tool:this.__25});i.open();const o=[...s].sort((a,c)=>+(a===this.__6)-+(c===this.__6));for(const{start:a,entries:c}of o){i.write(a);for(const d of c)i.write(d)}return i.close(),i}
__1e(t){this.__4r(e=>e.write(t))}
__4r(t){const e=this.__2l;e&&$(()=>t(e),s=>{this.__2l=void 0,this.__3m(s)})}
__3m({call:t,message:e}){try{this.__e({kind:"notRecorded",path:t,message:e})}catch(s){}}},xd=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Ad(t){if(!t.includes("<"))return t;const e=t.replace(xd,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var fn=t=>host.parseInt64(W(t),16);
function Ed(t){if(typeof t=="number")return t;if(!Od(t))return;const e=t.convertToNumber();return Number.isSafeInteger(e)?e:void 0}
function Od(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var gn=8e3,Pd=class{
constructor(){this.__23=!1}
query(t){return he(t)}
change(t){return he(t)}
run(t){return he(t)}
readMemory(t,e){const s=vn(this.__4g(t),e);if(s||!pn(t))return s;this.__23=!this.__23;const n=vn(this.__4g(t),e);return n||(this.__23=!this.__23),n}
__4g(t){return!this.__23||!pn(t)?t:K(4294967295,A(t).low)}
now(){return Date.now()}
session(){const t=gt(()=>host.currentSession.Attributes.Target),e=gt(()=>t==null?void 0:t.IsKernelTarget),s=gt(()=>t==null?void 0:t.IsLiveTarget),n=gt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:void 0,live:typeof s=="boolean"?s:void 0,description:typeof n=="string"?n:void 0}}};
function ue(t){for(let e=0;e<t.length;e+=gn)host.diagnostics.debugLog(t.slice(e,e+gn));host.diagnostics.debugLog(`
`)}var pn=t=>A(t).high===0&&Ct(t,4);
function vn(t,e){return gt(()=>{const s=host.memory.readMemoryValues(fn(t),e,1);return s.length===e?Uint8Array.from(s):void 0})}
function he(t){try{const e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(s=>Ht(Ad(`${s}`))):[]}catch(e){throw new ut(t,e)}}
function gt(t){try{return t()}catch(e){return}}var Nd=class{
exists(t){return pt(t,e=>e.FileExists(t))}
create(t){return pt(t,e=>{const s=e.CreateFile(t,"CreateNew"),n=e.CreateTextWriter(s,"Utf8");return{writeLine:r=>pt(t,()=>n.WriteLine(r)),close:()=>pt(t,()=>s.Close())}})}
read(t,e){return pt(t,s=>{const n=s.OpenFile(t);try{const r=s.CreateTextReader(n,"Utf8").ReadLineContents();for(const i of r)if(!e(`${i}`))return!1;return!0}finally{n.Close()}})}};
function pt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new ut(t,s)}}var nt="pool",mn="pooltag",Md=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${mn}.Contents.pool   (or load with .scriptrun)`];
function kn(t){return Pt(()=>Cd(t))||Pt(Id)}
function Rd(){Pt(()=>delete Ot()[nt]&&Ot()[nt]===void 0)||Pt(()=>bn(`dx -r0 @$vars.Remove("${nt}")`))}var Ot=()=>host.namespace.Debugger.State.UserVariables;
function Cd(t){return Ot()[nt]=t,Ot()[nt]!==void 0}
function Id(){return[`Debugger.State.Scripts.${mn}.Contents.pool`,"@$scriptContents.pool"].some(e=>bn(`dx -r0 @$${nt} = ${e}`))}
function bn(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(s=>`${s}`.includes("Error"))}
function Pt(t){try{return t()}catch(e){return!1}}
function Bd({rows:t,total:e}){if(e===void 0)return"missing";const s=n=>t.reduce((r,i)=>r+i[n].bytes,0)===e[n].bytes;return s("nonPaged")&&s("paged")?"whole":"differs"}
function zd(t,e){if(e.every(({tag:n})=>n!==void 0))return e;const s=Ld(t);return e.map(n=>{const r=n.tag===void 0?Hd(n,s):void 0;return r?u({},n,{tag:C(r.tag)}):n})}var Ld=t=>$(()=>{var n;const e=Yt(t),s=e&&ds(t,r=>lt(t,r,e),e);return(n=s&&bo(t,s))!=null?n:[]},()=>[]);
function Hd(t,e){const s=e.filter(({tag:r})=>I(C(r))===t.text),n=s.length===1?s:s.filter(r=>Fd(r,t));return n.length===1?n[0]:void 0}var Fd=({nonPaged:t,paged:e},s)=>wn(t,s.nonPaged)&&wn(e,s.paged),wn=({allocs:t,frees:e,bytes:s},n)=>s===n.bytes&&Math.max(0,t-e)===n.outstanding;
function jd(t){const e=t.now(),s=t.query(Yi("tag",!0)),n=qs(s);return n?{kind:"read",rows:zd(t,n.rows),unread:n.unread.length,total:Bd(n),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:s.slice(-3).join(" / ").slice(0,200)}}var yn=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Dd(t,e){if(e==="tag")return[...t].sort((n,r)=>n.text<r.text?-1:1);const s=Ud(e);return[...t].sort((n,r)=>s(r)-s(n))}
function Ud(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var s,n;return((s=e.nonPaged.allocs)!=null?s:0)+((n=e.paged.allocs)!=null?n:0)};case"frees":return e=>{var s,n;return((s=e.nonPaged.frees)!=null?s:0)+((n=e.paged.frees)!=null?n:0)};case"diff":return le;case"bytes":return Sn;case"peralloc":return e=>le(e)===0?0:Sn(e)/le(e)}}var le=t=>t.nonPaged.outstanding+t.paged.outstanding,Sn=t=>t.nonPaged.bytes+t.paged.bytes,fe={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, seconds, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? what was learned, and how to put it right by hand"},help:{usage:"help()",help:"this list"}};
function Wd(){const t={};for(const[e,{usage:s,help:n}]of Object.entries(fe))t[e]={Help:`${s} - ${n}`};return t}var Gd=class{
constructor({usage:t,help:e}){this.__1o=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1o}},N=class extends Error{},qd=500,Vd=[8,256];
function $n(t,e){var r,i;const s=(i=(r=fe[t])==null?void 0:r.usage)!=null?i:"",n=s.endsWith("()")?0:s.split(",").length;if(e.length>n)throw new N(Yn(`${e[n]}`,s))}
function ge(t,e){if(e===void 0)throw new N(Kn(t));if(typeof e!="string")throw new N(Vn(t));const s=Wn(e);if(!s.ok)throw new N(qn(e,s.problem));return s.tag}
function Tn(t,e,s,n=1,r=1/0){const i=Ed(e);if(i!==void 0&&Number.isInteger(i)&&i>=n&&i<=r)return i;throw new N(Jn(t,n,r,s))}
function xn(t){const e='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60, 40)',s=["hits","seconds","frames"],n={hits:qd};return t.forEach((r,i)=>{const o=s[i];if(!o)throw new N(wt(`${r}`,e));const a=o==="frames"?Vd:[];n[o]=Tn(`The number of ${o}`,r,e,...a)}),n}
function An(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();const s=e===void 0?"No pattern":`${e}`;throw new N(wt(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Kd=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function En(t,e){if(typeof e=="string"&&e.trim()!==""&&!Kd.test(e))return e;throw new N(ur(t))}
function Jd([t,e]){const s=yn.find(o=>o===t),[n,r]=s===void 0?[t,e]:[e];if(r===void 0&&(n===void 0||typeof n=="string"))return{sort:s!=null?s:"nonpaged",pattern:n};const i=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${yn.join(" ")}`;throw new N(wt(`${n}`,i))}var rt=class{
constructor(t,e){this.__4p=t,this.__t=e}
toString(){return this.__4p}
*[Symbol.iterator](){for(let t=0;t<this.__t.length;t+=1){const e=this.__t[t];e!==void 0&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){const e=this.__t[t.convertToNumber()];if(e===void 0)throw new RangeError(`there are ${this.__t.length} rows`);return e}},On=48,Pn=12,Nt=t=>t.length>On?`${t.slice(0,On-Pn-3)}...${t.slice(-Pn)}`:t;
function vt(...t){const e={};for(const s of t)e[s]={PreferredRadix:10};return e}var Yd=class{
constructor(t,e,s){var n,r;this.__1u=e,this.__6=t,this.Kind=e.kind,this.Site=Nt((r=(n=t.siteOf(t.stackOf(e),s))==null?void 0:n.frame.text)!=null?r:""),this.Block=e.block&&fn(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__1u.number}`}
details(){const{stopAddress:t,requested:e,poolType:s,blockFrom:n,thread:r,time:i}=this.__1u,o=[`tag ${JSON.stringify(I(this.__1u.tag))}`,t&&`stopped at 0x${t}`,r&&`thread 0x${r} (its process: !thread 0x${r})`,e!==void 0&&`${e} bytes asked for`,s!==void 0&&`pool type 0x${s.toString(16)}`,n&&`block found by ${n}`,i!==void 0&&`at ${new Date(i).toISOString()}`].filter(Boolean),a=this.__6.stackOf(this.__1u).map(({text:c})=>c);return[o.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return vt("Charged","Cpu")}},Nn=class{
constructor(t){this.__4o=t}
toString(){return this.__4o}},Xd=/^Ex\w*Lookaside/;
function Zd(t){var e,s,n;return Xd.test((n=(s=(e=t[B(t)])==null?void 0:e.symbol)==null?void 0:s.name)!=null?n:"")}var pe=t=>{var e,s;return(s=(e=t.site)==null?void 0:e.frame.text)!=null?s:"(no caller)"};
function Mn(t,{use:e,holding:s}){const{site:n,allocs:r,frees:i,stacks:o}=e;return`${[`${pe(e)}${n?` (${n.key})`:""}, tag ${JSON.stringify(I(t.tag))}`,`${v(r,"allocation")} and ${v(i,"free")} seen here, from ${v(o.length,"stack")}`,s&&Qd(s),s&&t_(s),e_(t,e),...s_(e),n_(t,e),`coverage ${Z(t)}${Ae(t)}`,(n==null?void 0:n.frame.source)&&`source ${n.frame.source.file} line ${n.frame.source.line}`,r_(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function Qd({blocks:t,bytes:e,old:s}){const n=t===1?"stays":"stay";return`${v(t,"block")} allocated here ${n}${i_(e)}, ${s} of them since the earlier half of the hunt`}
function t_({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function e_(t,{first:e,last:s,allocs:n}){if((e==null?void 0:e.time)===void 0||(s==null?void 0:s.time)===void 0)return;const r=a=>at((a-t.start.time)/1e3),i=(s.time-e.time)/1e3,o=i>0&&n>1?`, ${(n/i).toFixed(2)} allocations a second`:"";return`first hit here after ${r(e.time)}, last after ${r(s.time)}${o}`}
function s_(t){const{freedByOtherModules:e,unlocatedAllocs:s,refused:n}=t;return[...e>0?[`${v(e,"block")} of here freed by other modules`]:[],...s>0?[`of ${v(s,"allocation")} here the block is not known`]:[],...n>0?[`${v(n,"block")} refused at once by a limit of the tag`]:[]]}
function n_(t,{stacks:e}){return e.some(n=>Zd(t.stacks.at(n)))?"a lookaside list: what it hands out from stock is no hit":void 0}
function r_(t){if(t.kind==="owner")return;const e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${s}`}var i_=t=>t===void 0?"":`, ${t} bytes`;
function o_(t,e){const s=[];for(const{use:r,holding:i}of t.sites(e))i&&i.blocks>0&&s.push({use:r,holding:i});const n=s.reduce((r,{holding:i})=>r+i.blocks,0);return s.map(r=>u({},r,{share:r.holding.blocks/n})).sort((r,i)=>Rn(i)-Rn(r)||i.holding.blocks-r.holding.blocks)}var Rn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},a_=class{
constructor(t,{use:e,holding:s,share:n}){var r;this.__6=t,this.__1d=e,this.__44=s,this.Blocks=s.blocks,this.Bytes=s.bytes,this.Share=`${Math.round(n*100)} %`,this.Of=e.allocs,this.Old=s.old,this.Median=(r=s.sizes)==null?void 0:r.median,this.Coverage=Z(t)}
toString(){return Nt(pe(this.__1d))}
details(){return Mn(this.__6,{use:this.__1d,holding:this.__44})}
get[Symbol.metadataDescriptor](){return vt("Blocks","Bytes","Of","Old","Median")}},c_=class{
constructor(t,e){const{use:s,holding:n}=e;this.__6=t,this.__3h=e,this.Allocs=s.allocs,this.Frees=s.frees,this.Blocks=n==null?void 0:n.blocks,this.Bytes=n==null?void 0:n.bytes,this.Coverage=Z(t),this.Note=t.natureOf(s).kind==="probableWrapper"?"wrapper?":""}
toString(){return Nt(pe(this.__3h.use))}
details(){return Mn(this.__6,this.__3h)}
get[Symbol.metadataDescriptor](){return vt("Allocs","Frees","Blocks","Bytes")}},Cn=34,d_=class{
constructor(t,e){this.__2m=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;const s=this.__2b().slice(1).join(" < ");this.Callers=s.length>Cn?`${s.slice(0,Cn-3)}...`:s,this.Coverage=Z(t)}
toString(){var t;return Nt((t=this.__2b()[0])!=null?t:"(no caller)")}
details(){return this.__2m.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return vt("Allocs","Frees")}
__2b(){return this.__2m.slice(B(this.__2m)).map(({text:t})=>t)}},__=class{
constructor(t,e,s){const n=Q(t);this.PoolHitTag=n.kind==="read"?G(O(n.value)):"not readable",this.Armed=l_(n,e),this.Repair=f_(n,e),this.Recorded=ve([...e.records.keys()].map(r=>JSON.stringify(I(r)))),this.Learned=ve(e.learned().map(u_)),this.Skipped=ve(s)}
toString(){return this.Armed}};
function u_({kind:t,key:e,where:s,holds:n}){const r="register"in s?s.register:`[base${h_(s.offset)}]`;return`${t} at 0x${e}: ${n} in ${r}`}var h_=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,ve=t=>t.length===0?"none":t.join(", ");
function l_(t,{armed:e,change:s}){if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";if(ft(t.value))return"not armed";const n=`ARMED for ${JSON.stringify(I(O(t.value)))}`;return!s||Wt(s.after)!==t.value?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function f_(t,{change:e}){var n;return t.kind==="read"&&ft(t.value)?"nothing to repair":(n=e==null?void 0:e.repair)!=null?n:"ed nt!PoolHitTag 0x0"}
function Mt(t,e,s){return`${v(e,s)}; ${t.map(Pe).join("; ")}`}
function g_(t,e){const s=`read in ${at(t.seconds)}`,n=t.unread>0?[`${v(t.unread,"line")} not understood`]:[],r={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[v(e,"tag"),s,...n,...r].join("; ")}var p_=class{
constructor(t){this.__1o=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=In(t.nonPaged.allocs,t.paged.allocs),this.Frees=In(t.nonPaged.frees,t.paged.frees),this.Owner=v_(t.description)}
toString(){return this.__1o.text}
details(){const{text:t,tag:e,description:s="no description"}=this.__1o,n=e!==void 0&&$e(e)?` (${G(e)})`:"";return`${t}${n}: ${s}`}
get[Symbol.metadataDescriptor](){return vt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function In(t,e){return t===void 0||e===void 0?void 0:t+e}
function v_(t){var e,s;return(s=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?void 0:e[1])!=null?s:""}var m_=class{
constructor(t,e,s,n){this.__l=[];this.__0=t,this.__d=e,this.__2r=s,this.__3q=n}
toString(){return`pooltag ${this.__3q}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Wd()}
hitTag(...t){return this.__w("hitTag",t,([e,...s])=>{const n=ge("hitTag",e),r=xn(s.filter(o=>o!==mt)),i=this.__d.hunt(n,r,s.includes(mt));return i.kind==="hunted"?Oe(i):Te(i)})}
arm(...t){return this.__w("arm",t,([e,s])=>{const n=ge("arm",e);if(s!==void 0&&s!==mt)throw new N(wt(`${s}`,`dx @$pool.arm("Abc ", "${mt}")`));const r=this.__d.arm(n,s===mt);return r.kind==="armed"?er(n,r.armed.arming.repair):Te(r)})}
capture(...t){return this.__w("capture",t,()=>{const e=this.__d.capture(xn(t));return e.kind==="hunted"?Oe(e):sr(e)})}
clear(...t){return this.__w("clear",t,()=>nr(this.__d.clear()))}
skip(...t){return this.__w("skip",t,([e])=>{const s=An("skip",e);return this.__l=[...this.__l.filter(n=>n!==s),s],`Looking past ${this.__l.join(", ")}.`})}
unskip(...t){return this.__w("unskip",t,([e])=>{const s=An("unskip",e);return this.__l=this.__l.filter(r=>r!==s),`Looking past ${this.__l.length===0?"pool functions only":this.__l.join(", ")}.`})}
save(...t){return this.__w("save",t,([e])=>hr(this.__2r.save(En("save",e))))}
open(...t){return this.__w("open",t,([e])=>fr(this.__2r.open(En("open",e))))}
used(...t){this.__28("used",t);const{sort:e,pattern:s}=Jd(t),n=jd(this.__0);if(n.kind==="noTable")throw new Error(`!poolused gave no table: ${n.answer}`);const r=Dd(n.rows,e).filter(({text:i})=>s===void 0||Ie(s,i));return new rt(g_(n,r.length),r.map(i=>new p_(i)))}
leaks(...t){const e=this.__p("leaks",t),s=[];for(const n of e)for(const r of o_(n,this.__l))s.push(new a_(n,r));return new rt(Mt(e,s.length,"call site"),s)}
sites(...t){const e=this.__p("sites",t),s=[];for(const n of e)for(const r of b_(n.sites(this.__l)))s.push(new c_(n,r));return new rt(Mt(e,s.length,"call site"),s)}
stacks(...t){const e=this.__p("stacks",t),s=[];for(const n of e){const r=[...n.stackUses()].sort((i,o)=>zn(o)-zn(i));for(const i of r)s.push(new d_(n,i))}return new rt(Mt(e,s.length,"stack"),s)}
hits(...t){const[e]=t,s=e===void 0?k_:Tn("The number of hits",e,"dx -g @$pool.hits(20)"),n=this.__p("hits",t,[]),r=[];for(const i of n)for(const o of i.recent(s))r.push(new Yd(i,o,this.__l));return new rt(Mt(n,r.length,"hit"),r)}
status(...t){return this.__28("status",t),new __(this.__0,this.__d,this.__l)}
help(...t){$n("help",t);const e=Object.values(fe).map(s=>new Gd(s));return new rt(`pooltag ${this.__3q}`,e)}
__28(t,e){$n(t,e),this.__d.reconcile()}
__w(t,e,s){try{return this.__28(t,e),new Nn(s(e))}catch(n){if(!(n instanceof N))throw n;return new Nn(n.message)}}
__p(t,e,[s]=e){this.__28(t,e);const n=s===void 0?void 0:ge(t,s),{records:r}=this.__d,o=(n===void 0?[...r.values()]:[r.get(n)]).filter(a=>a!==void 0);if(o.length===0)throw new Error(Xn(n));return o}},mt="unseen",k_=100,b_=t=>[...t].sort((e,s)=>Bn(s)-Bn(e)),Bn=({use:t})=>t.allocs+t.frees+t.unknown,zn=({hits:t})=>t.alloc+t.free+t.unknown,it=new Pd,me=t=>ue(rr(t)),Ln=new Nd,Rt=new Td(Ln,()=>it.now(),"0.1.0",me),w_=new Do(it,it,t=>{Rt.note(u({type:"change"},t))}),ke=new wd(it,w_,Rt,me),y_=new jo(it,Ln,Rt,ke),L=new m_(it,ke,y_,"0.1.0");
function S_(){for(const s of Md("0.1.0"))ue(s);const t=(s,n)=>new host.optionalRecord(new host.functionAlias(x_(n),s));class e{
get Pool(){return L}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>L.used(...s)),t("poolhit",(...s)=>L.hitTag(...s)),t("poolleaks",(...s)=>L.leaks(...s)),t("poolrestore",(...s)=>L.clear(...s)),t("poolhelp",(...s)=>L.help(...s))]}
function $_(){kn(L)&&ue("@$pool is ready: dx @$pool.help()")}
function T_(){for(const t of ke.release())t.kind==="stillThere"&&me({kind:"notRepaired",command:t.repair});Rt.flush(),Rd()}
function x_(t){return(...e)=>(kn(L),t(...e))}return[L,S_,$_,T_]})();
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
