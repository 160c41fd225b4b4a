/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var s_=Object.defineProperty,r_=Object.defineProperties;
var o_=Object.getOwnPropertyDescriptors;
var zt=Object.getOwnPropertySymbols;
var As=Object.prototype.hasOwnProperty,xs=Object.prototype.propertyIsEnumerable;
var be=(w,b,$)=>b in w?s_(w,b,{enumerable:!0,configurable:!0,writable:!0,value:$}):w[b]=$,_=(w,b)=>{for(var $ in b||(b={}))As.call(b,$)&&be(w,$,b[$]);if(zt)for(var $ of zt(b))xs.call(b,$)&&be(w,$,b[$]);return w},f=(w,b)=>r_(w,o_(b));
var we=(w,b)=>{var $={};for(var N in w)As.call(w,N)&&b.indexOf(N)<0&&($[N]=w[N]);if(w!=null&&zt)for(var N of zt(w))b.indexOf(N)<0&&xs.call(w,N)&&($[N]=w[N]);return $};
var h=(w,b,$)=>be(w,typeof b!="symbol"?b+"":b,$);
var $parts=(function(){var w=16,b=t=>t,$=b("0".repeat(w));
function N(t){const e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return b(e.toLowerCase().padStart(w,"0"))}
function Z(t,e){const n=s=>(s>>>0).toString(16).padStart(8,"0");return b(n(t)+n(e))}
function M(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function B(t,e){const{high:n,low:s}=M(t),r=s+e;return Z((n+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function Q(t,e){const n=M(t),s=M(e),r=(s.high-n.high)*4294967296+(s.low-n.low);return Number.isSafeInteger(r)?r:void 0}
function W(t,e){return t<e?-1:t>e?1:0}
function ye(t,e){return(M(t).low&e-1)===0}
function tt(t,e){return e===4?Z(0,M(t).low):t}
function Ht(t,e){const{high:n,low:s}=M(t);return(e===4?s:n)>=2147483648}
function Ps(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function G(t){return`0x${t.replace(/^0{1,15}/,"")}`}var Se=2147483648;
function R(t){return t>>>0}
function kt(t){const e=n=>{var s;return((s=t[n])!=null?s:0)&255};return R(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function Lt(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function $e(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};const e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Ft(kt([...t.padEnd(4," ")].map(n=>n.charCodeAt(0))))}
function Ms(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Ft(kt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Ft(R(Number.parseInt(t,16))):$e(t)}
function Ft(t){return t<Se?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:q(t)}}}
function q(t){return R(t&~Se)}
function V(t){const e=n=>n>=32&&n<=126;return Lt(t).map(n=>e(n)?String.fromCharCode(n):".").join("")}
function et(t){return`0x${t.toString(16).padStart(8,"0")}`}
function Rs(t){return kt([...Lt(t)].reverse())}
function Is(t){return V(t).includes(".")}var x=t=>JSON.stringify(Is(t)?et(t):V(t)),nt=t=>`0x${t.toString(16)}`,y=(t,e)=>`${t} ${e}${t===1?"":"s"}`,ht=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Cs(t,e){const n=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${n} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${n} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${n} has bit 31 set, which the kernel clears before it compares: use ${x(e.plain)} or "${et(e.plain)}".`}}var Bs=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,zs=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Hs=(t,e)=>`${t} is a whole number from 1 on: ${e}`,bt=(t,e)=>`${t} does not fit: ${e}`,Ls=t=>t===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${x(t)}. Begin with dx @$pool.hitTag(${x(t)}).`;
function Fs(t){var e;switch(t.kind){case"notKernel":return"Not armed: this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"Not armed: this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"Not armed: on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`Not armed: there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"Not armed: the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"Not armed: the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"Not armed: nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"Not armed: pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`Not armed: nt!PoolHitTag holds ${nt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return js(t.tag,t.meant);case"ambiguous":return`Not armed: ${t.tags.map(et).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${et((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function js(t,e){const n=`To arm all the same: dx @$pool.hitTag(${x(t)}, "unseen").`;return e===void 0?`Not armed: no allocation with ${x(t)} since the target started. ${n}`:`Not armed: no allocation with ${x(t)} since the target started. Did you mean ${x(e)} (${et(e)})? ${n}`}
function Te(t){switch(t.kind){case"refused":return Fs(t.problem);case"failed":return`Not armed: the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`Not armed: writing nt!PoolHitTag did not take${t.applied.failure===void 0?"":` (${t.applied.failure})`}. ${wt(t.applied.undone)}`}}var Ds=(t,e)=>`ARMED: the machine stops at every allocation and free of ${x(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Us({anyMore:t}){return t===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${x(t)}: somebody has changed it. dx @$pool.arm(${x(t)}) arms it again.`}
function wt(t){return t.kind==="undone"?"PoolHitTag is as it was.":`STILL ARMED${t.failure===void 0?"":` (${t.failure})`}: type ${t.repair}`}
function Ws(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"cleared":return t.undone.map(wt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${nt(t.held)}, armed by somebody else; it holds 0 now.`:wt(t.undone)}}
function Gs(t){switch(t.kind){case"ready":{const{target:e,tag:n}=t,s=e.processorBlocks.length;return`pooltag: ${[e.description,y(e.modules.filter(o=>!o.unloaded).length,"module"),...s>0?[y(s,"processor")]:[]].join(", ")}; arming ${x(n)} at ${Ps(e.poolHitTag,e.pointerSize)}`}case"timeLimit":return`pooltag: ${ht(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return qs(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${nt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${t.path}: ${t.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function qs(t,e,n){const s=t/n,r=(e-t)/s,o=r<Ae?`, about ${ht(r)} to go`:"",i=r<Ae?` of ${e}`:"";return`pooltag: ${t}${i} hits, ${s.toFixed(1)}/s${o}`}var Ae=86400;
function Vs(t,e,n){if(t.kind==="unknown")return"unknown";const s=t.kind==="exact"?1:t.fraction,r=e===0?1:(e-n)/e;return`${Math.floor(s*r*1e3)/10} %`}
function xe(t,e){if(t.kind==="unknown")return` (${Ys(t.why)})`;const n=[...t.kind==="floor"?[`${y(Ks(t),"event")} not seen`]:[],...e>0?[`the block of ${y(e,"hit")} is not known`]:[]];return n.length===0?"":` (what sites hold is a floor: ${n.join(", ")})`}var Ks=({missed:t})=>t.allocs+t.frees;
function Ys(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Js(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${Xs(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600).`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function Xs(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${nt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var st=t=>Vs(t.coverage(),Ee(t),t.openHits()),Ee=t=>{const{alloc:e,free:n,unknown:s}=t.counts();return e+n+s};
function Oe(t){const{capture:e,hunt:n,tag:s}=t,r=n.counts(),o=[y(r.alloc,"allocation"),y(r.free,"free"),...r.unknown>0?[`${r.unknown} unknown`]:[]].join(", ");return[`${y(e.hits,"hit")} on ${x(s)} in ${ht(e.seconds)}: ${o}; coverage ${st(n)}${xe(n.coverage(),n.openHits())}.`,Js(e.end),t.disarmed===void 0?void 0:wt(t.disarmed),`Next: dx -g @$pool.leaks(${x(s)})`].filter(a=>a!==void 0).join(" ")}var Zs=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function Qs(t){switch(t.kind){case"saved":{const{base:e,files:n,hunts:s}=t;return`${s.map(tr).join("")}Saved ${y(s.length,"hunt")} as ${e} (${y(n,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${t.path}: ${t.message}`}}var tr=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${y(t,"hit")} on ${x(e)} are more than is kept: save before a long hunt. `;
function er(t){switch(t.kind){case"opened":return nr(t);case"armed":return`Not opened: ${x(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`Not opened: there is no ${t.path}.`;case"noRecording":return`Not opened: ${t.path} is no recording.`;case"newer":return`Not opened: it was written by a later pooltag (format ${t.version}).`;case"failed":return`Not opened: ${t.path}: ${t.message}`}}
function nr(t){const{base:e,recording:n,left:s,cut:r}=t,{hunts:o,problems:i}=n,[a]=i.first;return[`Opened ${e}: ${o.map(Ne).join("; ")||"no hunt"}.`,r&&`It ends early: ${r}.`,a&&`${y(i.count,"line")} damaged or missing, the first at ${a.line}.`,sr(s),o.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Ne=t=>`${JSON.stringify(V(t.tag))}: ${y(Ee(t),"hit")}, coverage ${st(t)}`;
function sr(t){switch(t.kind){case"nothing":return;case"armed":return`PoolHitTag STILL HOLDS ${x(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${nt(t.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: ed nt!PoolHitTag ${nt(t.note.saved)} disarms.`}}
function rr(t){const e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function jt(t){return rr(f(_({},t),{offset:0}))}var Pe=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,or=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,ir=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,ar=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,cr=/^VerifierExt$/i,dr=/\?\? ?::|`string'/,_r=64;
function Dt(t){var e;if(cr.test(t.module))return t.name.includes("Pool")?Re(t.name):void 0;if(Pe.test(t.module))return t.name==="DbgBreakPoint"||dr.test(t.name)?"neither":(e=Me(t.name))!=null?e:ur(t.name)}
function Me(t){return or.test(t)?"alloc":ir.test(t)?"free":void 0}
function ur(t){return ar.test(t)?Re(t):void 0}
function Re(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function F(t){const e=t.findIndex(({symbol:n})=>!n||Dt(n)===void 0);return e<0?t.length:e}
function hr(t){return Pe.test(t.module)&&t.name==="ExFreePool"&&t.offset>_r}
function Ie(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function Ce(t,e){return lr(t.toLowerCase(),e.toLowerCase())}
function lr(t,e){let n=0,s=0,r=-1,o=0;for(;n<e.length;)if(t[s]==="*")r=s++,o=n;else if(t[s]==="?"||t[s]===e[n])s++,n++;else if(r>=0)s=r+1,n=++o;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Be(t,e=[],n=[]){let s=F(t);for(;s<t.length-1&&fr(t[s],n);)s++;const r=t[s];return r&&gr(r,s,e)}
function fr(t,e){const n=t==null?void 0:t.symbol;return n?e.some(s=>Ce(s,jt(n))):!1}
function gr(t,e,n){var i;const s=t.address&&pr(t.address,n);if(s)return _({key:ze(s.module,s.offset),frame:t,depth:e},s);const r=t.symbol&&{module:t.symbol.module};if(((i=t.symbol)==null?void 0:i.name)===""){const{module:a,offset:c}=t.symbol;return{key:ze(a,c),frame:t,depth:e,module:a,offset:c}}const o=t.address?G(t.address):t.text;return _({key:o,frame:t,depth:e},r)}var ze=(t,e)=>`${t}+0x${e.toString(16)}`;
function pr(t,e){const n=e.find(({start:r,end:o})=>W(r,t)<=0&&W(t,o)<0),s=n&&Q(n.start,t);return n&&s!==void 0?{module:n.name,offset:s}:void 0}
function vr(t,e){const{coverage:n,unanswered:s,there:r,outstanding:o}=e,i=m=>t.reduce((O,C)=>O+m(C),0),a=n.kind==="floor"?n.missed.frees:0,c=Math.max(0,i(m=>m.unlocatedFrees)-s.size),d=i(m=>m.missedFrees),u=new Set;let l=0;for(const m of s.values()){const O=m.filter(C=>o.has(C)&&!r.has(C));for(const C of O)u.add(C);O.length>0&&(l+=1)}const g=Math.max(0,a+c-d);return{ofAny:g,ofThese:u,hits:l+Math.max(0,g-a)}}
function mr(t,{ofAny:e,ofThese:n},s){const r=t.filter(({block:u})=>!n.has(u)),o=Math.max(0,r.length-e);if(o===0&&t.length>0)return;const i=Math.max(0,r.filter(({hit:u})=>u*2<=s).length-e),a=[];for(const{charged:u}of r)u!==void 0&&a.push(u);a.sort((u,l)=>u-l);const c=kr(a),d=_({blocks:o,old:i},c&&{sizes:c});return a.length<r.length?d:f(_({},d),{bytes:a.slice(0,o).reduce((u,l)=>u+l,0)})}
function kr(t){const e=t[0],n=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===void 0||n===void 0||s===void 0))return{smallest:e,median:n,largest:s}}
function br(t,e,n){if(!t||!e)return{kind:"unknown",why:"notRead"};const s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};const r=s.allocs+s.frees,o=n.alloc+n.free+n.unknown;if(o>r||n.alloc>s.allocs||n.free>s.frees)return{kind:"unknown",why:"tooFew"};if(o===r)return{kind:"exact",counted:s};const i={allocs:s.allocs-n.alloc,frees:s.frees-n.free};return{kind:"floor",fraction:o/r,counted:s,missed:i}}var He=2e5,Le=class Es{
constructor(e=He,n=new Map){this.limit=e,this.__t=n}
alloc(e,n){const s=this.__t.get(e);return!s&&this.__t.size>=this.limit?{kind:"full"}:(this.__t.set(e,n),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,n,s){const r=this.__t.get(e);return r?(this.__t.delete(e),r.tag===n&&wr(r.charged,s)?{kind:"matched",allocation:r}:{kind:"other",earlier:r}):{kind:"unmatched"}}
get outstanding(){return this.__t}
copy(){return new Es(this.limit,new Map(this.__t))}},wr=(t,e)=>t===void 0||e===void 0||t===e,yr=512,Fe=class{
constructor(){h(this,"__1c",new Map);h(this,"__1i",Number.POSITIVE_INFINITY);h(this,"__1g",0);h(this,"__1q",!0)}
add(t,e=1){this.__1i=Math.min(this.__1i,t),this.__1g=Math.max(this.__1g,t);const n=this.__1c.get(t);n===void 0&&this.__1c.size>=yr?this.__1q=!1:this.__1c.set(t,(n!=null?n:0)+e)}
addAll(t){for(const[e,n]of t.__1c)this.add(e,n);this.__1i=Math.min(this.__1i,t.__1i),this.__1g=Math.max(this.__1g,t.__1g),this.__1q=this.__1q&&t.__1q}
summary(){if(this.__1c.size===0)return;const t=this.__1i,e=this.__1g,n=this.__1q?this.__5g():void 0;return _({smallest:t,largest:e},n===void 0?{}:{median:n})}
__5g(){const t=[...this.__1c].sort(([s],[r])=>s-r),e=t.reduce((s,[,r])=>s+r,0);let n=0;for(const[s,r]of t)if(n+=r,n*2>=e)return s}},Sr=class Os{
constructor(e,n){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new Fe,this.tag=e,this.stack=n}
see({kind:e,number:n,time:s,charged:r}){var i;this.hits[e]++;const o=_({hit:n},s===void 0?{}:{time:s});(i=this.first)!=null||(this.first=o),this.last=o,e==="alloc"&&r!==void 0&&this.sizes.add(r)}
allocated({charged:e}){this.outstanding.count++,e===void 0?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e}){this.outstanding.count--,e===void 0?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var n;this.freedBy.set(e,((n=this.freedBy.get(e))!=null?n:0)+1)}
copy(){const e=new Os(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked;for(const[n,s]of this.freedBy)e.freedBy.set(n,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},$r=class Ns{
constructor(e=new Le){h(this,"__21",new Map);h(this,"__26",!1);this.__1u=e}
get isFull(){return this.__26}
book(e){const n=this.__1a(e.tag,e.stack);n.see(e),e.kind==="alloc"?this.__4t(e,n):e.kind==="free"&&this.__57(e,n)}
stacks(e){const n=[];return this.__21.forEach((s,r)=>{(e===void 0||r===e)&&n.push(...s.values())}),n}
outstanding(){const e=new Map;return this.__1u.outstanding.forEach((n,s)=>{const r=f(_({},n),{block:s}),o=e.get(n.stack);o?o.push(r):e.set(n.stack,[r])}),e}
copy(){const e=new Ns(this.__1u.copy());return e.__26=this.__26,this.__21.forEach((n,s)=>{const r=new Map;n.forEach((o,i)=>{r.set(i,o.copy())}),e.__21.set(s,r)}),e}
__4t(e,n){if(e.block===void 0){n.unlocated.alloc++;return}const s=Tr(e),r=this.__1u.alloc(e.block,s);if(r.kind==="full"){this.__26=!0,n.untracked++;return}r.kind==="seenAgain"&&this.__4a(r.earlier),n.allocated(s)}
__57(e,n){if(e.block===void 0){n.unlocated.free++;return}const s=this.__1u.free(e.block,e.tag,e.charged);if(s.kind==="matched"){const r=this.__1a(s.allocation.tag,s.allocation.stack);r.gone(s.allocation),r.freedFrom(e.stack);return}s.kind==="other"&&this.__4a(s.earlier),n.unmatchedFrees++}
__4a(e){const n=this.__1a(e.tag,e.stack);n.gone(e),n.missedFrees++}
__1a(e,n){var o,i;const s=(o=this.__21.get(e))!=null?o:new Map;this.__21.set(e,s);const r=(i=s.get(n))!=null?i:new Sr(e,n);return s.set(n,r),r}};
function Tr({number:t,tag:e,stack:n,requested:s,charged:r}){return _(_({tag:e,stack:n,hit:t},s===void 0?{}:{requested:s}),r===void 0?{}:{charged:r})}var Ar=2e3,xr=class{
constructor(t=He){h(this,"__u",[]);this.__1r=t,this.__1k=new $r(new Le(t))}
record(t,e=!1){return this.__u.push({hit:t,awaits:e&&t.block===void 0}),this.__3n()}
locate({hit:t,block:e,charged:n}){var r;const s=this.__u.find(({hit:o,awaits:i})=>i&&o.number===t);if(s){const o=(r=s.hit.charged)!=null?r:n,i=o===void 0?{}:{charged:o};s.hit=_(f(_({},s.hit),{block:e,blockFrom:"place"}),i),s.awaits=!1}return this.__3n()}
stacks(t){return this.__x().stacks(t)}
outstanding(){return this.__x().outstanding()}
__x(){if(this.__u.length===0)return this.__1k;const t=this.__1k.copy();for(const{hit:e}of this.__u)t.book(e);return t}
__3n(){const t=this.__u.findIndex(({awaits:s})=>s),e=t<0?this.__u.length:t,n=Math.max(e,this.__u.length-Ar);for(const{hit:s}of this.__u.splice(0,n))this.__1k.book(s);return this.__1k.isFull?{kind:"tooManyOutstanding",limit:this.__1r}:{kind:"recorded"}}};
function je(t,e){var o,i;const n=new Er(e),s=new Map;for(const a of t){const c=`${a.tag} ${(i=(o=n.site(a.stack))==null?void 0:o.key)!=null?i:""}`,d=s.get(c);d?d.push(a):s.set(c,[a])}const r=[];return s.forEach(a=>{const[c]=a;c&&r.push(Or(c,a,n))}),r.sort((a,c)=>{var d,u,l,g;return((u=(d=a.first)==null?void 0:d.hit)!=null?u:0)-((g=(l=c.first)==null?void 0:l.hit)!=null?g:0)})}var Er=class{
constructor(t){h(this,"__5q",new Map);h(this,"__25",new Map);this.__33=t}
site(t){var e;return this.__3v(this.__5q,t,(e=this.__33.skip)!=null?e:[])}
caller(t){return this.__3v(this.__25,t,[])}
__3v(t,e,n){if(!t.has(e)){const{stacks:s,modules:r}=this.__33;t.set(e,Be(s.at(e),r!=null?r:[],n))}return t.get(e)}};
function Or(t,e,n){const s=o=>e.reduce((i,a)=>i+o(a),0),r=n.site(t.stack);return _(_(f(_(f(_(f(_({tag:t.tag},r&&{site:r}),{stacks:e.map(({stack:o})=>o),allocs:s(({hits:o})=>o.alloc),frees:s(({hits:o})=>o.free),unknown:s(({hits:o})=>o.unknown)}),Nr(s)),{unlocatedAllocs:s(({unlocated:o})=>o.alloc),unlocatedFrees:s(({unlocated:o})=>o.free)}),Pr(e,r,n)),{unmatchedFrees:s(({unmatchedFrees:o})=>o),missedFrees:s(({missedFrees:o})=>o),untracked:s(({untracked:o})=>o)}),Mr(e)),Rr(e))}
function Nr(t){const e=t(({hits:o})=>o.alloc);if(e>0&&t(({unlocated:o})=>o.alloc)===e)return{};const n=t(({outstanding:o})=>o.count),s=t(({outstanding:o})=>o.unsized)===0,r=t(({outstanding:o})=>o.charged);return{outstanding:s?{count:n,bytes:r}:{count:n}}}
function Pr(t,e,n){var r;const s={freedElsewhere:0,freedByOtherModules:0,refused:0};for(const{stack:o,freedBy:i}of t){const a=(r=n.caller(o))==null?void 0:r.key;i.forEach((c,d)=>{var l;const u=n.site(d);a!==void 0&&((l=n.caller(d))==null?void 0:l.key)===a?s.refused+=c:(u==null?void 0:u.key)!==(e==null?void 0:e.key)&&(s.freedElsewhere+=c),(u==null?void 0:u.module)!==(e==null?void 0:e.module)&&(s.freedByOtherModules+=c)})}return s}
function Mr(t){const e=new Fe;for(const{sizes:s}of t)e.addAll(s);const n=e.summary();return n?{sizes:n}:{}}
function Rr(t){const e=[];for(const{first:r,last:o}of t)r&&e.push(r),o&&e.push(o);e.sort((r,o)=>r.hit-o.hit);const[n]=e,s=e[e.length-1];return _(_({},n&&{first:n}),s&&{last:s})}var Ir=5e4,Cr=class{
constructor(t=Ir){h(this,"__3y",new Map);h(this,"__1z",[]);this.__1r=t}
intern(t){const e=Br(t),n=this.__3y.get(e);if(n!==void 0)return n;if(this.isFull&&t.length>0)return this.intern([]);const s=this.__1z.length;return this.__3y.set(e,s),this.__1z.push(t),s}
at(t){var e;return(e=this.__1z[t])!=null?e:[]}
get size(){return this.__1z.length}
get isFull(){return this.__1z.length>=this.__1r}};
function Br(t){return t.map(zr).join(" ")}
function zr({address:t,inline:e,text:n}){return t!==void 0&&!e?t:n}var Hr=3,Lr=8;
function De(t,e="unreadable"){var i,a;const n=Fr(t);if(n<Lr||e==="yes")return{kind:"owner"};const s=e==="no"?"noTagInCode":"fanOutOnly",r=(a=(i=t[0])==null?void 0:i.stack[t[0].depth])==null?void 0:a.symbol,o=r&&r.name!==""?{skip:jt(r)}:{};return _({kind:"probableWrapper",fanOut:n,evidence:s},o)}
function Fr(t){const e=Array.from({length:Hr},(n,s)=>{const r=new Set;for(const{stack:o,depth:i}of t){const a=o[i+1+s];a&&r.add(a.symbol?jt(a.symbol):a.text)}return r.size});return Math.max(...e)}var jr=1e3,Dr=5e4,Ur=new Set(["counters","gone","change","end"]),Wr=t=>f(_({},t),{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ue=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Cr,this.modules=[],this.places=[],this.__1h=new xr,this.__29=[],this.__3d=new Map,this.__15=new Map,this.__1x=[],this.__f={alloc:0,free:0,unknown:0},this.__2w=0,this.__a=0,this.__1p=!1,this.start=t,this.__o=e}
get tag(){return this.start.tag}
get lastHit(){return this.__a}
get entries(){return this.__29}
get hitsNotKept(){return this.__f.alloc+this.__f.free+this.__f.unknown-this.__2w}
get arming(){var t;return(t=this.__l)==null?void 0:t.state}
take(t){switch(this.__1f(t),t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3d.set(t.index,this.stacks.intern(t.frames.map(Wr)));break;case"hit":return this.__5y(t);case"located":this.__1h.locate(t);break;case"places":this.places=t.places;break;case"counters":this.__5w(t);break;case"gone":this.__2m=t.missed?void 0:this.__4s(),this.__1p=!0;break;case"unanswered":this.__3i=t;break;case"code":this.__15.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__l=t);break;case"end":break}return"taken"}
counts(){return this.__f}
coverage(){return this.__1p?br(this.__1j,this.__2m,this.__f):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__1x.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1h.stacks(this.tag)}
sites(t){const e=je(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),n=this.__1h.outstanding(),s=this.__4p(e,n);return e.map(r=>{var a;if(!r.outstanding||r.allocs===0)return{use:r};const o=[];for(const c of r.stacks)for(const d of(a=n.get(c))!=null?a:[])o.push(d);const i=mr(o,s,this.__a);return _({use:r},i&&{holding:i})})}
openHits(){const t=je(this.stackUses(),{stacks:this.stacks});return t.reduce((n,s)=>n+s.unlocatedAllocs,0)+this.__4p(t,this.__1h.outstanding()).hits}
siteOf(t,e){return Be(t,this.modules,e)}
natureOf({site:t,stacks:e}){var o;if(!t)return{kind:"owner"};const n=e.map(i=>({stack:this.stacks.at(i),depth:t.depth})),s=De(n),{address:r}=t.frame;return s.kind==="owner"||!r?s:De(n,(o=this.__15.get(r))!=null?o:this.__o(r))}
__5y(s){var r=s,{type:t,open:e}=r,n=we(r,["type","open"]);var a;const o=(a=this.__3d.get(n.stack))!=null?a:this.stacks.intern([]),i=f(_({},n),{stack:o,tag:this.tag});return this.__a=i.number,this.__f[i.kind]++,this.__1p=!1,this.__3i=void 0,this.__1x.push(i),this.__1x.length>jr&&this.__1x.shift(),this.__1h.record(i,e).kind==="recorded"?"taken":"full"}
__5w({at:t,counts:e}){t==="armed"?this.__1j=e:this.__2m=e,this.__1p=t!=="armed"}
__4s(){return this.__1j&&{allocs:this.__1j.allocs+this.__f.alloc,frees:this.__1j.frees+this.__f.free}}
__1f(t){this.__29.length>=Dr&&!Ur.has(t.type)||(this.__29.push(t),t.type==="hit"&&this.__2w++)}
__4p(t,e){var o;const n=new Set;for(const i of e.values())for(const{block:a}of i)n.add(a);const{frees:s=[],there:r=[]}=(o=this.__3i)!=null?o:{};return vr(t,{coverage:this.coverage(),unanswered:new Map(s.map(i=>[i.hit,i.blocks])),there:new Set(r),outstanding:n})}},I=t=>typeof t=="string"?t:void 0,Gr=t=>typeof t=="boolean"?t:void 0,v=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:void 0,qr=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:void 0,P=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:void 0,Vr=t=>{const e=v(t);return e!==void 0&&e<=4294967295?R(e):void 0};
function E(...t){return e=>t.find(n=>n===e)}
function j(t){return e=>{if(!Array.isArray(e))return;const n=[];for(const s of e){const r=t(s);if(r===void 0)return;n.push(r)}return n}}
function p(t,...[e]){const n=Object.entries(t),s=Object.entries(e!=null?e:{});return r=>{if(typeof r!="object"||r===null||Array.isArray(r))return;const o=r,i={};for(const[a,c]of[...n,...s.filter(([d])=>o[d]!==void 0)]){const d=c(o[a]);if(d===void 0)return;i[a]=d}return i}}
function We(t,e){return n=>{var s;return(s=t(n))!=null?s:e(n)}}var Kr="pooltag recording",Ge=1;
function Yr(t,e){return JSON.stringify(_({seq:t},e)).replace(/[^ -~]/g,Jr)}var Jr=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Xr=1<<20,Zr=p({module:I,name:I,offset:v}),Qr=p({text:I},{address:P,symbol:Zr,source:p({file:I,line:v}),inline:E(!0),doubtful:E(!0)}),to=We(p({register:I}),p({offset:qr})),eo=p({kind:E("alloc","free"),key:P,where:to,holds:E("block","header")}),no=We(p({kind:E("poolHitTag")}),p({kind:E("code"),site:I})),qe=t=>{const e=v(t);return e!==void 0&&e<=255?e:void 0},so=p({id:v,thing:no,address:P,before:j(qe),after:j(qe),repair:I}),ro=p({pointerSize:E(4,8),description:I},{build:v,kernelBase:P}),oo=p({name:I,start:P,end:P},{timestamp:v}),io={header:p({format:E(Kr),version:E(Ge),segment:v,tool:I,time:v}),hunt:p({tag:Vr,target:ro,poolHitTag:p({address:P,before:v}),time:v}),modules:p({modules:j(oo)}),stack:p({index:v,frames:j(Qr)}),hit:p({number:v,kind:E("alloc","free","unknown"),stack:v},{stopAddress:P,block:P,blockFrom:E("place","arguments","returnValue"),requested:v,charged:v,poolType:v,processor:v,thread:P,time:v,open:E(!0)}),located:p({hit:v,block:P},{charged:v}),places:p({places:j(eo)}),counters:p({at:E("armed","stopped")},{counts:p({allocs:v,frees:v})}),gone:p({missed:Gr}),unanswered:p({frees:j(p({hit:v,blocks:j(P)})),there:j(P)}),code:p({address:P,holdsTag:E("yes","no","unreadable")}),change:p({change:so,state:E("planned","applied","undone","gone"),time:v}),end:p({why:I,time:v})},ao=new Map(Object.entries(io));
function co(t){var a;if(t.length>Xr)return{kind:"invalid"};let e;try{e=JSON.parse(t)}catch(c){return{kind:"torn"}}const n=p({seq:v,type:I})(e);if(!n)return{kind:"invalid"};const s=ao.get(n.type);if(!s)return{kind:"unknownType",seq:n.seq};const r=s(e);if(r)return{kind:"line",line:_(_({},n),r)};const{version:o}=(a=p({version:v})(e))!=null?a:{};return n.type==="header"&&o!==void 0&&o>Ge?{kind:"newer",version:o}:{kind:"invalid"}}var _o=5e5,uo=1e3,ho=20,lo=class{
constructor(){h(this,"__n",new Set);h(this,"__2b",0);h(this,"__2j",0);h(this,"__1t",0);h(this,"__4c",0);h(this,"__2r",[])}
push(t){if(this.__2b++,this.__2b>_o)return this.__11("tooLong"),!1;const e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__1v(co(e))}
end(){return this.__1w?this.__1w:this.__1o?{kind:"recording",recording:{header:this.__1o,hunts:[...this.__n],lastHunt:this.__7,nextSeq:this.__1t,problems:{count:this.__4c,first:this.__2r}}}:{kind:"noRecording"}}
__1v(t){const e=t.kind==="line"&&t.line.type==="header";return t.kind==="newer"?this.__1w=t:!this.__1o&&!e&&(this.__1w={kind:"noRecording"}),this.__1w?!1:(this.__2j>0&&this.__5o(e),t.kind==="line"?this.__5z(t.line):t.kind==="unknownType"?this.__40(t.seq):t.kind==="torn"?this.__2j=this.__2b:this.__11("invalid"),!0)}
__5o(t){t||this.__11("torn",this.__2j),this.__2j=0}
__11(t,e=this.__2b){this.__4c++,this.__2r.length<ho&&this.__2r.push({line:e,what:t})}
__40(t){t<this.__1t?this.__11("repeated"):t>this.__1t&&this.__11("gap");const e=t>=this.__1t;return e&&(this.__1t=t+1),e}
__5z(n){var s=n,{seq:t}=s,e=we(s,["seq"]);var r;if(this.__40(t))switch(e.type){case"header":this.__1o=(r=this.__1o)!=null?r:e;break;case"hunt":this.__7=new Ue(e);break;default:this.__60(e)}}
__60(t){const e=this.__7;if(!e&&t.type!=="change"&&this.__11("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__11("repeated");return}e.take(t),!(e.arming!=="applied"||this.__n.has(e))&&(this.__n.size<uo?this.__n.add(e):this.__11("tooLong"))}}},Ve=32,fo=9,go=96,lt=8192,z=t=>t===Ve||t===fo,yt=t=>t>=48&&t<=57,po=t=>yt(t)||t>=97&&t<=102||t>=65&&t<=70;
function k(t,e){let n=e;for(;n<t.length&&z(t.charCodeAt(n));)n++;return n}
function D(t,e){let n=e;for(;n<t.length&&po(t.charCodeAt(n));)n++;return n}
function Ke(t,e){let n=e;for(;n<t.length&&yt(t.charCodeAt(n));)n++;return n}
function Ut(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Ve;)e--;return t.slice(0,e)}
function H(t,e){const n=D(t,e),s=n-e;if(s===16)return Wt(t.slice(e,n),8,n);if(s!==8)return;if(t.charCodeAt(n)!==go)return Wt(vo+t.slice(e,n),4,n);const r=D(t,n+1);if(r-n===9)return Wt(t.slice(e,n)+t.slice(n+1,r),8,r)}var vo="00000000",Wt=(t,e,n)=>({address:t.toLowerCase(),pointerSize:e,end:n});
function mo(t){const e=Number(t);return Number.isSafeInteger(e)?e:void 0}
function St(t,e){const n=[];for(const s of t){const r=s.length<=lt?e(s):void 0;r!==void 0&&n.push(r)}return n}
function Ye(t){let e=!1;return St(t,n=>(n.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(n.trim())&&(e=!1),ko(n,e)))}
function ko(t,e){const n=H(t,k(t,0));if(!n||!z(t.charCodeAt(n.end)))return;const s=H(t,k(t,n.end));if(!s||!z(t.charCodeAt(s.end)))return;const r=k(t,s.end),o=t.slice(r),i=o.search(/\s/),a=i<0?o:o.slice(0,i);if(!(a===""||a.startsWith("(")))return{start:n.address,end:s.address,name:a,symbols:o.slice(a.length).trim(),unloaded:e}}var S=t=>t,ft=t=>`0x${(t>>>0).toString(16)}`,bo=S("g"),wo=t=>S(`g ${G(t)}`),yo=t=>S(`r ${t}`);
function So(t,e,n){const s=e?"kb":"k",r=n.length===0?"":`;r ${n.join(",")}`;return S(`rM 0x1;${s} ${ft(t)}${r}`)}var $o=t=>S(t.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),To=S(".lastevent"),Ao=S("r $ptrsize"),xo=S("vertarget"),Je=S("lm"),Eo=S(".reload"),Oo=t=>S(`x nt!${t}`),No=t=>S(`dt nt!${t}`),Po=t=>S(`ub ${G(t)} L1`),Mo=t=>S(`dps ${G(t)} L1`);
function Ro(t,e){return e.length===4?S(`ed ${G(t)} ${ft(Xe(e))}`):S(`eb ${G(t)} ${e.map(ft).join(" ")}`)}var $t=t=>S(`ed nt!PoolHitTag ${ft(t)}`);
function Io(t,e){const n={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return S(`!poolused ${ft(n)}`)}
function Co(t){const e=V(t).replace(/[^A-Za-z0-9]/g,"?");return S(`!poolused 0x1 ${e}`)}var Tt="poolHitTagNote",Bo=t=>S(`dx -r0 @$${Tt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),zo=S(`dx -r0 @$${Tt}`),Ho=S(`dx -r0 @$vars.Remove("${Tt}")`);
function Xe(t){const e=n=>{var s;return(s=t[n])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function rt(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function K(t,e,n){var r;if(e<0||e+n>t.length)return;let s=0;for(let o=n-1;o>=0;o--)s=s*256+((r=t[e+o])!=null?r:0);return s}
function gt(t,e,n){const s=K(t,e,4),r=n===8?K(t,e+4,4):0;return s===void 0||r===void 0?void 0:Z(r,s)}
function Ze(t,e,n){const s=t.readMemory(e,n);return s&&gt(s,0,n)}
function Y(t,e){const n=t.readMemory(e,4);return n&&K(n,0,4)}
function Qe(t,e,n,s){const r=t.readMemory(e,n*s);if(!r)return[];const o=[];for(let i=0;i<n;i+=1){const a=gt(r,i*s,s);if(a===void 0||a===$)break;o.push(a)}return o}var Gt=(t,e,n)=>B(t,e*n),T=class extends Error{
constructor(t,e){super(e),this.name="HostError",this.call=t}};
function At(t){const e=new Map;for(const n of t)if(!(n.length>lt||!n.includes("=")))for(const[s,r]of Fo(n))e.has(s)||e.set(s,r);return e}var Lo=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function Fo(t){var n,s;const e=[];for(const r of t.trim().split(/\s+/)){const o=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(r),i=N((n=o==null?void 0:o[2])!=null?n:"");if(o&&i)e.push([((s=o[1])!=null?s:"").toLowerCase(),i]);else if(!Lo.test(r))return[]}return e}var jo=t=>St(t,Do);
function Do(t){const e=H(t,k(t,0));if(!e||!z(t.charCodeAt(e.end)))return;const n=t.slice(e.end).trim(),s=Uo(n),r=n.slice(0,s).trim(),o=n.slice(s).trim();if(/^[^\s!]+!\S/.test(r))return _({address:e.address,name:r},o!==""&&{detail:o})}
function Uo(t){const e=t.indexOf(" = ");if(e>=0)return e;const n=t.endsWith(")")?t.indexOf(" ("):-1;return n<0?t.length:n}var Wo=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"],i_=R(1818654287);
function tn(t,e){const s=(t&65535)*40543,r=(t>>>16)*40543,o=s+r%65536*65536,i=Math.floor(r/65536)+Math.floor(o/4294967296);return(o%4294967296^i)&e}
function en(t,e,n){const s=(a,c)=>{const{offset:d,bytes:u}=n.fields[a];return Go(t,e+d,u,c)},r=s("Key",!1),o=nn(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),i=nn(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(r===void 0||!o||!i))return{tag:R(r),nonPaged:o,paged:i}}
function nn(t,e,n){if(!(t===void 0||e===void 0||n===void 0))return{allocs:t,frees:e,bytes:n}}
function Go(t,e,n,s){const r=K(t,e,4),o=n===8?K(t,e+4,4):0;if(r===void 0||o===void 0)return;const a=s&&(n===8?o:r)>=2147483648?-(n===8?2**64:2**32):0,c=n===8?(o+a/2**32)*2**32+r:r+a;return Number.isSafeInteger(c)?c:void 0}
function qo(t){const[e,...n]=t;if(e)return n.reduce((s,r)=>({tag:s.tag,nonPaged:sn(s.nonPaged,r.nonPaged),paged:sn(s.paged,r.paged)}),e)}var sn=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function Vo(t,e){const n=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){const r=en(t,s*e.size,e);r&&r.tag!==0&&n.set(s,r)}return n}
function Ko(t,e){const n=new Map;let s;for(const r of t){if(r.length>lt)continue;const o=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(r);if(!o)continue;const[,i="",a="",c="",d=""]=o;s!=null||(s=i.length),!(i.length>s||n.has(c))&&n.set(c,{offset:Number.parseInt(a,16),type:d.trim()})}return n.size===0?void 0:{name:e,fields:n}}var rn=(t,e)=>Ko(t.query(No(e)),e);
function on(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});const n=e&&an(e.type);return e&&n!==void 0?e.offset+n:void 0}
function an(t){var o,i,a;const[,e="1",n=""]=(o=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?o:[],s=(i=/^U?[Ii]nt([1248])B$/.exec(n))==null?void 0:i[1],r=(a=/^Ptr(32|64)\b/.exec(n))==null?void 0:a[1];return s?Number(e)*Number(s):r?Number(e)*(Number(r)/8):void 0}var Yo=16,cn=12,Jo=4096;
function Xo(t,e,n){const s=rn(t,"_POOL_TRACKER_BIG_PAGES"),r=s==null?void 0:s.fields.get("Key"),o=s==null?void 0:s.fields.get("NumberOfBytes"),i=o!=null?o:s==null?void 0:s.fields.get("NumberOfPages"),a=e("PoolBigPageTable"),c=e("PoolBigPageTableSize");if(!s||!r||!i||!a||!c)return;const d=Ze(t,a,n),u=Y(t,c);if(!d||!u||(u&u-1)!==0)return;const l=on(s);if(l===void 0)return;const g={keyOffset:r.offset,sizeOffset:i.offset},m=o?1:Jo;return f(_({address:d,slots:u,entrySize:l},g),{sizeUnit:m,pointerSize:n})}
function Zo(t,e,n){const s=ti(n),r=tn(s,e.slots-1);if(e.sizeUnit===1)return qt(t,e,r,n);const o=qt(t,e,r,n);if(o.kind==="found")return o;const i=qt(t,e,Qo(s)&e.slots-1,n);return i.kind==="found"?i:{kind:"unreadable"}}var Qo=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function qt(t,e,n,s){const{address:r,slots:o,entrySize:i,keyOffset:a,sizeOffset:c,sizeUnit:d,pointerSize:u}=e,l=Math.min(Yo,o-n),g=t.readMemory(Gt(r,n,i),l*i);if(!g)return{kind:"unreadable"};for(let m=0;m<g.length;m+=i){if(gt(g,m,u)!==s)continue;const O=gt(g,m+c,u),C=O&&Q($,O);if(C===void 0)return{kind:"unreadable"};const n_=C*d;return{kind:"found",tag:kt(g.subarray(m+a,m+a+4)),bytes:n_}}return{kind:"absent"}}
function ti(t){const{high:e,low:n}=M(t);return(n>>>cn|e<<32-cn)>>>0}var ei=8,ni=64;
function si(t,e,n){const s=ai(rn(t,"_POOL_TRACKER_TABLE")),r=_n(t,e("PoolTrackTable"),n),o=Yt(t,e("PoolTrackTableSize")),i=Yt(t,e("PoolTrackTableMask"));if(!s||!r||o===void 0||i===void 0)return;const a=e("ExPoolTagTables"),c=a?Qe(t,a,ni,n):[],d=[r,...c.filter(g=>g!==r)],u=_n(t,e("PoolTrackTableExpansion"),n),l=Yt(t,e("PoolTrackTableExpansionSize"));return _({layout:s,tables:d,slots:o,mask:i},u&&l&&{expansion:{table:u,slots:l}})}
function Vt(t,e,n){var o;const s=ri(t,e,n);if(s.kind!=="slot")return s.kind==="none"?oi(t,e,n):s;const r=[];for(const i of e.tables){const a=(o=Kt(t,e,i,s.index,1))==null?void 0:o.get(0);if(a&&q(a.tag)===n)r.push(a);else if(i===e.tables[0])return{kind:"unreadable"}}return dn(qo(r))}
function ri(t,e,n){const[s]=e.tables;if(!s)return{kind:"unreadable"};const r=e.mask+1;let o=tn(n,e.mask);for(let i=r;i>0;){const a=Math.min(ei,r-o,i),c=Kt(t,e,s,o,a);if(!c)return{kind:"unreadable"};for(let d=0;d<a;d+=1){const u=c.get(d);if(!u)return{kind:"none"};if(q(u.tag)===n)return{kind:"slot",index:o+d}}o=(o+a)%r,i-=a}return{kind:"none"}}
function Kt(t,{layout:e},n,s,r){const o=Gt(n,s,e.size),i=t.readMemory(o,r*e.size);return i&&Vo(i,e)}
function oi(t,e,n){var i;const{expansion:s}=e,r=s&&Kt(t,e,s.table,0,s.slots);if(s&&!r)return{kind:"unreadable"};const o=[...(i=r==null?void 0:r.values())!=null?i:[]].find(a=>q(a.tag)===n);return o?dn(o):ii(t,e)}
function ii(t,e){for(const n of e.tables){const s=Gt(n,e.slots-1,e.layout.size),r=t.readMemory(s,e.layout.size),o=r&&en(r,0,e.layout);if(!o)return{kind:"unreadable"};if(o.nonPaged.allocs+o.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function dn(t){if(!t)return{kind:"unreadable"};const{nonPaged:e,paged:n}=t;return{kind:"found",counts:{allocs:e.allocs+n.allocs,frees:e.frees+n.frees}}}
function ai(t){const e=t&&on(t);if(!t||e===void 0)return;const n={};for(const s of Wo){const r=t.fields.get(s),o=r&&an(r.type);if(!r||o!==4&&o!==8)return;n[s]={offset:r.offset,bytes:o}}return{size:e,fields:n}}var _n=(t,e,n)=>e&&Ze(t,e,n),Yt=(t,e)=>e&&Y(t,e),ci=(t,e)=>W(t.start,e)<=0&&W(e,t.end)<0,di=(t,e)=>t.modules.find(n=>!n.unloaded&&ci(n,e)),Jt=t=>t.find(({name:e,unloaded:n})=>!n&&e.toLowerCase()==="nt"),_i=(t,e)=>{var n;return((n=di(t,e))==null?void 0:n.name.toLowerCase())==="nt"},ui=64;
function Xt(t){const e=un(t);if(!e)return{kind:"noPointerSize"};const n=xt(t,"PoolHitTag",e);if(!n)return{kind:"noSymbol",name:"PoolHitTag"};const s=Ye(t.query(Je)).map(d=>f(_({},d),{start:tt(d.start,e),end:tt(d.end,e)}));if(!Jt(s))return{kind:"noModules"};const r=fi(t),o=d=>xt(t,d,e),i=o("KiProcessorBlock"),a=si(t,o,e),c=Xo(t,o,e);return{kind:"read",target:_(_(f(_({pointerSize:e},r),{poolHitTag:n,modules:s,contextRegisters:hi.filter(d=>li(t,d)),processorBlocks:i?Qe(t,i,ui,e):[]}),a&&{tracker:a}),c&&{bigPages:c})}}var hi=["$thread","$pcrb"];
function li(t,e){try{return At(t.query(yo(e))).has(e)}catch(n){if(!(n instanceof T))throw n;return!1}}
function xt(t,e,n){const s=`nt!${e}`.toLowerCase(),r=jo(t.query(Oo(e))).find(o=>o.name.toLowerCase()===s);return r&&tt(r.address,n)}
function un(t){const e=At(t.query(Ao)).get("$ptrsize");return e===Z(0,4)?4:e===Z(0,8)?8:void 0}
function fi(t){var o,i;const n=(o=t.query(xo).find(a=>/Kernel Version/i.test(a)))!=null?o:"",s=(i=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?void 0:i[1],r=/\bARM\s?64\b/i.test(n);return _({description:n.trim(),isArm:r},s&&{build:Number(s)})}
function Zt(t){try{const e=un(t),n=e&&xt(t,"PoolHitTag",e),s=n&&Y(t,n);return n===void 0||s===void 0?{kind:"notRead"}:{kind:"read",address:n,value:s}}catch(e){if(!(e instanceof T))throw e;return{kind:"notRead"}}}
function gi(t,e,n){const s=e.tracker;if(!s)return{kind:"unknown"};const r=c=>c!==void 0&&Vt(t,s,c).kind==="found",o=Vt(t,s,n);if(o.kind==="unreadable"||o.kind==="overflow")return{kind:"unknown"};const i=pi(n);if(o.kind==="found")return _({kind:"seen"},i&&r(i)&&{twin:i});const a=[Rs(n),i].find(r);return _({kind:"unseen"},a&&{meant:a})}
function pi(t){const e=t>>>24;if(!(e!==32&&e!==0))return R(t&16777215|(e===0?32:0)<<24)}var vi=3790,mi=1024;
function ki(t,e,n,s){const r=Qt(t);if(r)return ot(r);const o=bi(t,e);if(o.kind!=="read")return ot(o);const{target:i}=o,a=Y(t,i.poolHitTag);if(a===void 0)return ot({kind:"unreadable"});if(!pt(a))return ot({kind:"alreadyArmed",value:a});if(wi(t,i))return ot({kind:"taggingOff"});const c=yi(n,gi(t,i,n),s);return c?ot(c):{kind:"ready",target:i,idle:a}}
function Qt(t){const{kernel:e,live:n,description:s=""}=t.session();return e===!1||/user mode/i.test(s)?{kind:"notKernel"}:n===!1||/\bdump\b/i.test(s)?{kind:"notLive"}:/^local\b/i.test(s)?{kind:"localKernel"}:void 0}var pt=t=>t===0||t>=2147483648,ot=t=>({kind:"refused",problem:t});
function bi(t,e){const n=Xt(t),s=n.kind==="read"?n.target.modules.filter(r=>!r.unloaded):[];return n.kind!=="noModules"&&s.length>1?n:(e.debugger(Eo),Xt(t))}
function wi(t,e){if(e.build===void 0||e.build>=vi)return!1;const n=xt(t,"NtGlobalFlag",e.pointerSize),s=n&&Y(t,n);return s!==void 0&&(s&mi)===0}
function yi(t,e,n){switch(e.kind){case"seen":return e.twin===void 0||n?void 0:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return n?void 0:_({kind:"unseen",tag:t},e.meant&&{meant:e.meant});case"unknown":return}}
function Si(t,e){var d;if((e==null?void 0:e.arming)!=="planned"&&(e==null?void 0:e.arming)!=="applied")return{kind:"nothing"};const{tag:n,poolHitTag:s,target:r}=e.start,o=pt(s.before)?s.before:0,i={armed:n,saved:o,address:s.address};if(Qt(t))return{kind:"otherBoot"};const a=Zt(t),c=$i(t,r.pointerSize);return a.kind!=="read"||!c?{kind:"unknown",note:i}:a.address!==i.address||c!==((d=r.kernelBase)!=null?d:c)?{kind:"otherBoot"}:a.value===n?{kind:"armed",note:i}:{kind:"disarmed"}}
function $i(t,e){try{const n=Jt(Ye(t.query(Je)));return n&&tt(n.start,e)}catch(n){if(!(n instanceof T))throw n;return}}var hn=1e3,it=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,ln=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Ti=class{
constructor(t,e,n,s){this.__0=t,this.__e=e,this.__6=n,this.__4=s}
save(t){return this.__6.save(ln(t),[...this.__4.records.values()])}
open(t){const{armed:e}=this.__4;if(e)return{kind:"armed",tag:e.arming.tag};this.__6.flush();const n=ln(t),s=new lo,{files:r,isWhole:o,failure:i}=this.__5l(n,t,s),a=s.end();if(r===0)return i!=null?i:{kind:"notFound",path:it(n,0)};if(a.kind==="newer")return a;if(a.kind==="noRecording")return i!=null?i:{kind:"noRecording",path:t};const{recording:c}=a,d=Si(this.__0,c.lastHunt),{hunts:u,nextSeq:l,problems:g}=c;this.__4.show(u,d.kind==="armed"?d.note:void 0);const m=o&&g.count===0;return this.__6.opened(m?{base:n,nextSeq:l,nextSegment:r,hunts:u}:void 0),_({kind:"opened",base:n,recording:c,left:d},i&&{cut:i.message})}
__5l(t,e,n){let s=0,r=!0;try{let o=it(t,0);for(this.__e.exists(o)||(o=e,r=!1);s<hn&&this.__e.exists(o)&&(s+=1,!!this.__e.read(o,i=>n.push(i)));)o=it(t,s);return{files:s,isWhole:r}}catch(o){if(!(o instanceof T))throw o;const i={kind:"failed",path:o.call,message:o.message};return{files:s,isWhole:!1,failure:i}}}},Ai=class{
constructor(t,e,n){h(this,"__z",[]);h(this,"__44",0);this.__2d=t,this.__0=e,this.__43=n}
get open(){return this.__z}
run(t){return this.__2d.run(t)}
debugger(t){return this.__2d.change(t)}
plan(t,e,n,s,r){this.__44+=1;const o={id:this.__44,thing:t,address:e,before:n,after:s,repair:r};return this.__35(o,"planned"),o}
adopt(t,e,n,s,r){const o=this.plan(t,e,n,s,r);return this.__z.push(o),o}
apply(t){this.__z.push(t);const e=this.__1b(t.address,t.after),n=this.__1v(t);if(n&&te(n,t.after))return this.__35(t,"applied"),{kind:"applied"};const s=this.undo(t);return{kind:"refused",failure:e,undone:s}}
undo(t){var s;if(!this.__z.includes(t))return{kind:"undone"};let e;for(let r=0;r<xi;r+=1){const o=this.__1v(t);if(o&&te(o,t.before))return this.__m(t,"undone"),{kind:"undone"};e=(s=this.__1b(t.address,t.before))!=null?s:e}const n=this.__1v(t);return n&&te(n,t.before)?(this.__m(t,"undone"),{kind:"undone"}):{kind:"stillThere",repair:t.repair,failure:e}}
undoAll(){return[...this.__z].reverse().map(t=>this.undo(t))}
forget(){for(const t of[...this.__z])this.__m(t,"gone")}
__m(t,e){this.__z.splice(this.__z.indexOf(t),1),this.__35(t,e)}
__35(t,e){this.__43({change:t,state:e,time:this.__0.now()})}
__1b(t,e){try{return this.__2d.change(Ro(t,e)).find(s=>s.trim()!=="")}catch(n){return n instanceof Error?n.message:String(n)}}
__1v(t){const e=this.__0.readMemory(t.address,t.before.length);return e&&[...e]}},xi=3,te=(t,e)=>t.length===e.length&&t.every((n,s)=>n===e[s]),fn=t=>(t>>>0).toString(16).padStart(8,"0");
function Ei(t,e){const n=`${fn(e.armed)} ${fn(e.saved)} ${e.address}`;gn(()=>t.debugger(Bo(n)))}
function ee(t){gn(()=>t.debugger(Ho))}
function Oi(t){try{const e=t.query(zo),n=e.map(Ni).find(s=>s!==void 0);return n?{kind:"found",note:n}:e.length===0?{kind:"unknown"}:{kind:"none"}}catch(e){if(!(e instanceof T))throw e;return e.message.includes(Tt)?{kind:"none"}:{kind:"unknown"}}}
function Ni(t){const e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,n="",s="",r=""]=e!=null?e:[],o=N(r);if(!e||!o)return;const i=a=>Number.parseInt(a,16);return{armed:R(i(n)),saved:i(s),address:o}}
function gn(t){try{t()}catch(e){if(!(e instanceof T))throw e}}var Pi=class{
constructor(t,e,n,s){this.__1=t,this.target=e,this.tag=n,this.idle=s,this.repair=$t(s)}
get change(){return this.__l}
leaveNote(){const{tag:t,idle:e,target:n}=this;Ei(this.__1,{armed:t,saved:e,address:n.poolHitTag})}
arm(){const{target:t,tag:e,idle:n,repair:s}=this,r=rt(n),o=rt(e),i=this.__1.plan({kind:"poolHitTag"},t.poolHitTag,r,o,s);return this.__l=i,this.__1.apply(i)}
pause(){if(!this.__l)return{kind:"undone"};const t=this.__1.undo(this.__l);return t.kind==="undone"&&(this.__l=void 0),t}
disarm(){const t=this.pause();return t.kind==="undone"&&ee(this.__1),t}
forget(){this.__1.forget(),this.__l=void 0}};
function Mi(t){for(const[e,{symbol:n}]of t.slice(0,F(t)).entries()){if(!n||e===0&&hr(n))continue;const s=Dt(n);if(s==="alloc"||s==="free")return s}}
function pn(t){var s;if(t.offset!==0)return;const e=(s=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?void 0:s[1];if(e!==void 0)return Me(e);const n=Dt(t);return n==="neither"?void 0:n}
function at(t){const e=Ut(t),{head:n,offset:s}=Ri(e);if(s===void 0)return;const r=n.indexOf("!"),o=r<0?n:n.slice(0,r);if(!Ii(o))return;if(r<0)return n===e?void 0:{module:o,name:"",offset:s};const i=n.slice(r+1);return i.trim()===""?void 0:{module:o,name:i,offset:s}}
function Ri(t){const e=t.lastIndexOf("+0x"),n=t.slice(e+3);if(e<0||n===""||D(n,0)<n.length)return{head:t,offset:0};const s=Number.parseInt(n,16);return{head:t.slice(0,e),offset:Number.isSafeInteger(s)?s:void 0}}var Ii=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),ne={kind:"none"};
function Ci(t){var r,o;const e=(r=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(t.trim()))==null?void 0:r[1];if(e===void 0||e.length>4096)return ne;const n=(o=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(e))==null?void 0:o[1];if(n!==void 0)return Bi(n);if(/^[a-z][a-z0-9]{1,2}$/.test(e))return{kind:"register",register:e};const s=at(vn(e).text);return s?{kind:"symbol",symbol:s}:ne}
function Bi(t){var r,o;const{text:e,address:n}=vn(t);if(!n)return ne;const s=zi((o=(r=at(e))==null?void 0:r.name)!=null?o:"");return _({kind:"slot",address:n},s!==void 0&&{import:s})}
function vn(t){const e=t.lastIndexOf(" ("),n=t.endsWith(")")?N(t.slice(e+2,-1)):void 0;return e>=0&&n?{text:t.slice(0,e),address:n}:{text:t}}
function zi(t){var e;return(e=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(t))==null?void 0:e[1]}
function mn(t){const e=H(t,Hi(t));if(!e||t.charAt(e.end)!==" ")return;const n=Fi(t,e.end+1),s=n===void 0?e.end+1:e.end+1+n.length,r=Di(t.slice(s).trim().replace(/\s+/g," "));if(ji(r))return n===void 0||n.charAt(0)==="?"?{address:e.address,text:r}:{address:e.address,code:n.toLowerCase(),text:r}}
function Hi(t){const e=k(t,0),n=D(t,e);return n-e===4&&t.charAt(n)===":"?n+1:e}var Li=["fadd","fabd"];
function Fi(t,e){if(t.startsWith("??",e))return"??";const n=t.slice(e,D(t,e)),s=t.charAt(e+n.length);if(!(n===""||n.length%2!==0||n.length>30||s!==" "))return Li.includes(n)?void 0:n}
function ji(t){var n;const e=(n=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?void 0:n[1];return e===void 0?t==="???"||t==="????":!(e.length===8&&D(e,0)===8)}var Di=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),Ui=t=>St(t,mn),Wi=t=>St(t,Gi);
function Gi(t){const e=H(t,k(t,0));if(!e||!t.startsWith("  ",e.end))return;const n=H(t,e.end+2);if((n==null?void 0:n.pointerSize)!==e.pointerSize)return;const s=t.slice(n.end).trim();return _({address:e.address,value:n.address},s!==""&&{symbol:s})}
function qi(t,e){const n=Ui(t.query(Po(e))).pop();if(!n)return{kind:"undecided"};const s=Ci(n.text);switch(s.kind){case"symbol":return kn(s.symbol);case"slot":return s.import===void 0?Vi(t,s.address):Ki(s.import);case"register":case"none":return{kind:"undecided"}}}
function Vi(t,e){const n=Wi(t.query(Mo(e)))[0],s=(n==null?void 0:n.symbol)===void 0?void 0:at(n.symbol);return s?kn(s):{kind:"undecided"}}
function Ki(t){const e=pn({module:"nt",name:t,offset:0});return e?{kind:"pool",of:e}:{kind:"notPool"}}
function kn(t){const e=pn(t);return e?{kind:"pool",of:e}:{kind:t.module.toLowerCase()==="nt"?"notPool":"undecided"}}var Yi=class{
constructor(t,e){h(this,"__3o",new Map);h(this,"__f",new Map);this.__0=t,this.__s=e}
classify(t){const e=this.__56(t);if(e)return{kind:"foreign",stop:e};const n=Mi(t.stack);return n?{kind:"hit",of:n}:this.__4w(t)}
__56({report:t,ip:e,stack:n}){var a,c,d;if((t==null?void 0:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?void 0:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?void 0:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?void 0:t.kind)==="other")return{kind:"other",event:t.event};const s=(c=(a=n[0])==null?void 0:a.text)!=null?c:"";if(!_i(this.__s,e)||!this.__5a(e))return{kind:"other",event:s};const r=F(n),o=(d=n[0])==null?void 0:d.symbol,i=r===1&&o!==void 0&&Ie(o);return r===0||i?{kind:"otherBreak",at:s}:void 0}
__5a(t){const e=this.__3o.get(t);if(e!==void 0)return e;const n=this.__0.readMemory(t,4);if(!n)return!1;const s=n[2]===62&&n[3]===212,r=n[0]===204||s;return this.__3o.set(t,r),r}
__4w({ip:t,stack:e}){var o,i;const n=e[F(e)];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};const s=this.__f.get(t);if(s)return{kind:"hit",of:s};const r=qi(this.__0,n.address);switch(r.kind){case"pool":return this.__f.set(t,r.of),{kind:"hit",of:r.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(i=(o=e[0])==null?void 0:o.text)!=null?i:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function se(t){var i;const e=k(t,0);if(!Ji(t.charCodeAt(e)))return;const n=Ke(t,e),s=n>e?Xi(t,e,n):e;if(s<0)return;const r=/^l?kd(?::\w{1,8})?>(.*)$/.exec(t.slice(s));if(!r)return;const o=((i=r[1])!=null?i:"").trim();return n>e?{processor:Number(t.slice(e,n)),command:o}:{command:o}}var Ji=t=>yt(t)||t===107||t===108;
function Xi(t,e,n){return n-e>4||t.charCodeAt(n)!==58?-1:k(t,n+1)}
function bn(t){let e=k(t,0);if(t.charAt(e)==="#"&&(e=k(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;const n=t.slice(e).trim();return/^(ChildEBP|Child-SP|FramePtr) +RetAddr\b/.test(n)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(n)?"noBase":n==="Call Site"?"names":void 0}var Zi="(Inline)",Qi="(Inline Function)",wn=t=>t===4?3:4,ta=5,ea=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "];
function re(t){const e=Ut(t);if(!/[)\]]$/.test(e))return{text:e,source:void 0};const n=na(e),s=e.indexOf(n<0?" [":") [",Math.max(n,0)),r=s<0?void 0:sa(e.slice(e.indexOf("[",s))),o=n>=0?n:r?s:e.length;return{text:Ut(e.slice(0,o)),source:r}}
function na(t){const e=t.indexOf(" (");if(e<0)return-1;const n=ea.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return n.length===0?-1:Math.min(...n)}
function sa(t){const e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;const n=t.slice(e+3,-1);return n.length<10&&[...n].every(r=>yt(r.charCodeAt(0)))&&n!==""?{file:t.slice(1,e),line:Number(n)}:void 0}
function yn(t,e){const n=k(t,0),s=oa(t,n),r=s===void 0?n:k(t,D(t,n));return e==="names"?ha(t.slice(r),s):t.charCodeAt(r)===ra?ua(t,r,s):ia(t,r,s,e)}var ra=40,Sn=58;
function oa(t,e){const n=D(t,e),s=n-e;if(!(s<2||s>3||!z(t.charCodeAt(n))))return Number.parseInt(t.slice(e,n),16)}
function ia(t,e,n,s){const r=H(t,e);if(!r)return;const o=s==="noBase"?r:aa(t,r);if(!o||!z(t.charCodeAt(o.end)))return;const{pointerSize:i}=o,a=k(t,o.end),c=da(t,ca(t,a),i),d=c&&Tn(t.slice(c.end));if(!(!c||!d))return{number:n,pointerSize:i,base:s==="noBase"?void 0:r.address,returnAddress:o.address,gap:a-o.end,args:c.words,inline:!1,text:d.text,source:d.source,symbol:d.symbol}}
function aa(t,e){if(t.charAt(e.end)!==" ")return;const n=H(t,e.end+1);return(n==null?void 0:n.pointerSize)===e.pointerSize?n:void 0}var ca=(t,e)=>t.startsWith("(T) ",e)?k(t,e+3):e;
function da(t,e,n){const s=t.charCodeAt(e)===Sn,r=[];let o=s?k(t,e+1):e;for(;r.length<wn(n);){const i=H(t,o);if((i==null?void 0:i.pointerSize)!==n||!_a(t,i.end))break;r.push(i.address),o=k(t,i.end)}if(!(s&&t.charCodeAt(o)!==Sn)&&!(r.length>0&&r.length<wn(n)))return{words:r,end:s?k(t,o+1):o}}var _a=(t,e)=>e>=t.length||z(t.charCodeAt(e));
function ua(t,e,n){const s=[Qi,Zi].find(i=>t.startsWith(i,e));if(s===void 0)return;let r=e+s.length;for(;r<t.length&&" -`:".includes(t.charAt(r));)r++;const o=Tn(t.slice(r));return o&&o.text!==""?f(_(_({},o),$n),{number:n,inline:!0}):void 0}var $n={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function ha(t,e){const n=re(t),s=at(n.text),r=s!==void 0&&s.name!=="",o=e!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(n.text);if(!(!r&&!o))return f(_(_({},n),$n),{symbol:s,number:e,inline:!1})}
function Tn(t){const{text:e,source:n}=re(t),s=at(e);return s!==void 0||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:n,symbol:s}:void 0}var An=1e3,Et=(t,e)=>({line:t,text:e.slice(0,200)});
function la(t){var n;const e=new pa;for(let s=0;s<t.length&&e.push((n=t[s])!=null?n:"",s)!=="after";s++);return e.listing()}var fa=1e4,ga=8,pa=class{
constructor(){h(this,"__i",[]);h(this,"__13",[]);h(this,"__9",[]);h(this,"__3r","frames");h(this,"__3w",!1);h(this,"__3u",!1);h(this,"__2s",!0)}
get begun(){return this.__3w||this.__i.length>0}
get fromTop(){return this.__i.length>0&&this.__2s}
push(t,e){if(t.length>lt)return this.__p(t,e);if(this.__24)return this.__4y(t,e,this.__24);const n=yn(t,this.__3r);return n?this.__5n(n,t,e):this.__5h(t,e)}
listing(){return f(_({},this.__2i&&{style:this.__2i}),{frames:this.__i,unread:this.__i.length===0?[...this.__13,...this.__9]:this.__13})}
__5n(t,e,n){return t.text===""?!this.begun||!this.__3s(t)?this.__p(e,n):(this.__24={row:t,line:Et(n,e)},"taken"):this.__3s(t)?(this.__2v(),this.__3k(t),"taken"):"after"}
__4y(t,e,{row:n,line:s}){this.__24=void 0;const r=yn(`00 ${t.trim()}`,"names");return!(r!=null&&r.symbol)||r.symbol.name===""?(this.__9.push(s),this.push(t,e)):(this.__3k(f(_({},n),{text:r.text,symbol:r.symbol})),"taken")}
__5h(t,e){const n=k(t,0);if(n===t.length)return this.__i.length>0&&this.__y===void 0?"after":"taken";const s=bn(t);return s?this.__16(s):ka(t,n)?(this.__3u=!0,"taken"):this.begun?wa(t,n)?"taken":ya(t)?(this.__i.length===0&&(this.__2s=!1),this.__1s=void 0,"taken"):se(t)?"after":this.__p(t,e):"other"}
__16(t){return this.__i.length>0?"after":(this.__3w=!0,this.__3r=t,"taken")}
__3s(t){var n;if(this.__i.length===0)return!0;if(this.__i.length>=fa)return!1;const e=(n=this.__2i)==null?void 0:n.pointerSize;return e!==void 0&&t.pointerSize!==void 0&&e!==t.pointerSize?!1:t.number===void 0||this.__y===void 0?t.number===this.__y:t.number>this.__y}
__3k(t){var s;this.__y!==void 0&&t.number!==this.__y+1&&(this.__1s=void 0),this.__i.length===0&&t.number!==void 0&&(this.__2s=t.number===0);const n=this.__1s;this.__y=t.number,(s=this.__2i)!=null||(this.__2i=ma(t)),this.__i.push(va(t,n,this.__3u)),t.inline||(this.__1s=t.returnAddress===$?void 0:t.returnAddress)}
__p(t,e){return this.begun?this.__9.length>=ga?"after":(this.__9.push(Et(e,t)),"other"):"other"}
__2v(){this.__9.length>0&&this.__y===void 0&&(this.__1s=void 0);for(const t of this.__9)this.__13.length<An&&this.__13.push(t);this.__9=[]}};
function va(t,e,n){const{text:s,args:r,inline:o}=t,i={text:s,args:r,inline:o,doubtful:n};return e!==void 0&&(i.address=e),t.symbol!==void 0&&(i.symbol=t.symbol),t.base!==void 0&&(i.base=t.base),t.returnAddress!==void 0&&(i.returnAddress=t.returnAddress),t.source!==void 0&&(i.source=t.source),i}
function ma(t){if(t.pointerSize!==void 0)return{pointerSize:t.pointerSize,generation:t.gap>=ta?"new":"old",numbered:t.number!==void 0,args:t.args.length>0}}var ka=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),ba=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],wa=(t,e)=>ba.some(n=>t.startsWith(n,e)),ya=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),xn=t=>t==="last"||t==="after",Sa="Break instruction exception - code 80000003 (first chance)",$a=256,Ta=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function En(t){var n;if(t.length>$a||!Aa(t))return;const e=t.trim();if(e===Sa)return{kind:"breakInstruction"};if(e.startsWith("Breakpoint ")){const s=(n=/^Breakpoint (\d{1,9}) hit$/.exec(e))==null?void 0:n[1];return s===void 0?void 0:{kind:"breakpoint",number:Number(s)}}return e.startsWith("*** Fatal System Error: ")?xa(e):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(e)?{kind:"other",event:e}:Ta.some(s=>s.test(e))?{kind:"targetGone",event:e}:void 0}var Aa=t=>"B*STND^".includes(t.charAt(k(t,0)))||t.includes(" - code ");
function xa(t){var n;const e=(n=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?void 0:n[1];if(e!==void 0)return{kind:"bugcheck",code:Number.parseInt(e,16),parameters:On(t)}}
function On(t){var s,r;const e=(s=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?void 0:s[1],n=[];for(const o of(r=e==null?void 0:e.split(","))!=null?r:[]){const i=N(o.trim());i&&n.push(i)}return n}var Ea=t=>t.charAt(k(t,0))==="#"&&bn(t)===void 0;
function Oa(t){var n;let e;for(const s of t){if(e&&e.push(s)!=="after")continue;const r=En(s);r&&(e=new Ma(r))}return(n=e==null?void 0:e.report())!=null?n:Na(t)}
function Na(t){const e=new Pn;for(const n of t)e.push(n);return e.place.instruction?_({kind:"stepped"},e.place):void 0}var Pa=24,Ma=class{
constructor(t){h(this,"__38",new Pn);h(this,"__9",0);this.__17=t,this.__2q=t.kind==="targetGone"}
push(t){const e=this.__2q?"after":this.__5v(t);return this.__2q=xn(e),e}
report(){const t=this.__17;return t.kind==="targetGone"?t:_(_({},t),this.__38.place)}
__5v(t){if(t.length>lt)return this.__p();const e=En(t);if(e)return this.__61(e)?"taken":"after";if(Ia(t))return this.__52(t.trim()),"taken";if(se(t))return"after";const n=this.__38.push(t);return n==="instruction"?"last":n==="symbol"?"taken":this.__p()}
__61(t){return this.__17.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__38.place.symbol===void 0}
__52(t){const e=this.__17;e.kind==="bugcheck"&&e.parameters.length===0?this.__17=f(_({},e),{parameters:On(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__17={kind:"manualBreak"}:t.startsWith(Nn)&&(this.__17={kind:"other",event:t}))}
__p(){return this.__9++,this.__9>Pa?"after":"other"}},Nn="A fatal system error has occurred",Ra=["*","(0x",Nn];
function Ia(t){const e=k(t,0);return e===t.length||Ea(t)?!0:Ra.some(n=>t.startsWith(n,e))}var Pn=class{
constructor(){this.place={}}
push(t){const e=mn(t);if(e){const s=this.__4i;return this.place=f(_({},s!==void 0&&{symbol:s}),{instruction:e}),"instruction"}const n=Ca(t);return n===void 0?"other":(this.__4i=n,this.place={symbol:n},"symbol")}};
function Ca(t){const e=t.trim();if(!e.endsWith(":"))return;const n=re(e.slice(0,-1));return at(n.text)&&n.text}var Ba=24;
function Mn(t,e,n){var g,m,O,C;const s=Oa(n);if((s==null?void 0:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};const r=t.query(So(Ba,e.pointerSize===4,e.contextRegisters)),o=za(At(r),e),i=(m=(g=o.get("eip"))!=null?g:o.get("rip"))!=null?m:o.get("pc"),a=(C=(O=o.get("esp"))!=null?O:o.get("rsp"))!=null?C:o.get("sp");if(!i||!a)return Rn("registers",r);const[c,...d]=la(r).frames;if(!c)return Rn("stack",r);const u=Ha(o,e),l=o.get("$thread");return{kind:"read",reading:_(_(f(_({},s&&{report:s}),{ip:i,sp:a,registers:o,stack:[f(_({},c),{address:i}),...d]}),l&&{thread:l}),u!==void 0&&{processor:u})}}var Rn=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function za(t,e){const n=new Map;return t.forEach((s,r)=>{n.set(r,tt(s,e.pointerSize))}),n}
function Ha(t,e){const n=t.get("$pcrb"),s=n===void 0?-1:e.processorBlocks.indexOf(n);return s>=0?s:e.processorBlocks.length===1?0:void 0}var La=16,Fa=2*3600,ja=20,Da=60,Ua=30,Wa=class{
constructor(t,e){h(this,"__d",0);h(this,"__2l",0);this.__10=t,this.__1l=e,this.__2p=new Yi(t.reader,t.target),this.__3e=t.reader.now(),this.__3g=this.__3e}
run(t=!1){const e=this.__65(t),{stepOut:n}=this.__10;return{end:e,hits:this.__d,seconds:this.__2f(),hasMissed:n.hasMissed}}
__65(t){var e;try{for(t&&this.__5x();;){const n=(e=this.__4v())!=null?e:this.__5s();if(n)return n}}catch(n){if(!(n instanceof T))throw n;return{kind:"failed",call:n.call,message:n.message}}}
__5x(){const{reader:t,target:e}=this.__10,n=Mn(t,e,[]);if(n.kind!=="read")return;const s=this.__2p.classify(n.reading);s.kind==="hit"&&this.__4e(n.reading,s.of)}
__5s(){const{reader:t,changes:e,target:n,isCurrent:s}=this.__10,r=e.run(bo);if(!s())return{kind:"superseded"};const o=Mn(t,n,r);if(o.kind==="targetGone")return o;if(o.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${o.missing} in the answer: ${o.answer}`};const i=this.__2p.classify(o.reading);return i.kind==="foreign"?{kind:"foreign",stop:i.stop}:this.__4e(o.reading,i.of)}
__4e(t,e){this.__2l=e==="unknown"?this.__2l+1:0,this.__d+=1;const{evidence:n,stepOut:s}=this.__10,r=n.record(t,e,s);return this.__3f(),s.trouble?Ga(s.trouble):r==="full"?{kind:"tooManyBlocks"}:void 0}
__4v(){if(this.__2l>=La)return{kind:"unknownHits",count:this.__2l};if(this.__d>=this.__1l.hits)return{kind:"hits"};const{seconds:t}=this.__1l;return t!==void 0?this.__2f()>=t?{kind:"seconds"}:void 0:this.__58()}
__58(){const t=this.__2f();if(this.__d<ja||t<Da)return;const e=this.__d/t;return this.__1l.hits/e>Fa?{kind:"tooSlow",hitsPerSecond:e}:void 0}
__3f(){const t=this.__10.reader.now();if(t-this.__3g<Ua*1e3)return;this.__3g=t;const{observer:e}=this.__10,n=this.__1l.hits;e({kind:"progress",hits:this.__d,wanted:n,seconds:this.__2f()})}
__2f(){return(this.__10.reader.now()-this.__3e)/1e3}};
function Ga(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var ct=4,Ot={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},In={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},qa=class{
reset(){this.__3c=void 0,this.__34=void 0}
read(t){const e=k(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3c=Va(t);else if(t.startsWith("NonPaged",e))this.__34=/^NonPaged +Paged$/.test(t.trim())?e:void 0;else if(t.startsWith("Tag",e))return this.__16(t)}}
__16(t){const[e,...n]=Ka(t);if((e==null?void 0:e.text)!=="Tag")return;const s=n.map(c=>c.text).join(" "),r=s===In.verbose.join(" ");if(!r&&s!==In.summary.join(" "))return;const o=n.map((c,d)=>{var u,l;return c.end-((l=(u=n[d-1])==null?void 0:u.end)!=null?l:e.start+ct)}),i=r?"verbose":this.__5u(o,e.start),a=this.__3c;return this.reset(),_(_({layout:i,tagColumn:e.start},a&&{sort:a}),o.join()===Ot[i].join()&&{widths:o})}
__5u(t,e){if(t.join()===Ot.current.join())return"current";if(t.join()!==Ot.oldest.join())return"old";const n=this.__34;return(n===void 0?e===0:n-e===12)?"oldest":"old"}};
function Va(t){const e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?void 0:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Ka(t){const e=[];let n=k(t,0);for(;n<t.length;){const s=t.indexOf(" ",n),r=s<0?t.length:s;e.push({text:t.slice(n,r),start:n,end:r}),n=k(t,r)}return e}var Cn={kind:"unread"};
function Ya(t,e){const n=k(t,0);if(t.startsWith("TOTAL",n)&&z(t.charCodeAt(n+5)))return Ja(t,n+5,e);const s=e.widths?Xa(t,e,e.widths):Za(t,n,e);return s?{kind:"row",usage:s}:tc(t,n)?Cn:{kind:"other"}}
function Ja(t,e,n){const{layout:s,widths:r=Bn(s)}=n,o=oe(t,e,r,s);return!o||t.slice(o.end).trim()!==""?Cn:_({kind:"total"},Ln(o.numbers))}
function Xa(t,{tagColumn:e,layout:n},s){for(const r of[e,e-1,e+1]){if(!zn(t,r))continue;const o=oe(t,r+ct,s,n);if(!(!o||r!==e&&!o.inPlace))return Hn(t.slice(r,r+ct),o.numbers,t.slice(o.end))}}
function Za(t,e,{layout:n}){if(!zn(t,e))return;const s=oe(t,e+ct,Bn(n),n);if(!(!s||!Qa(t,s.end)))return Hn(t.slice(e,e+ct),s.numbers,t.slice(s.end))}var Bn=t=>Ot[t].map(()=>Number.POSITIVE_INFINITY),Qa=(t,e)=>e>=t.length||z(t.charCodeAt(e));
function zn(t,e){const n=e+ct;if(e<0||t.length<=n||!z(t.charCodeAt(n))||k(t,0)<e)return!1;const s=t.slice(e,n);return s.trim()!==""&&[...s].every(r=>r>=" ")}var tc=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function oe(t,e,n,s){var c;const r=[];let o=e,i=!0,a=!0;for(let d=0;d<n.length;d++){const u=ec(t,o,(c=n[d])!=null?c:0);if(!u)return;const g=d===n.length-1?nc(t,u,a,s):u.end,m=g===void 0?void 0:mo(t.slice(u.start,g));if(g===void 0||m===void 0)return;const O=g===u.columnEnd||g>u.columnEnd&&u.full;i=i&&O,a=a&&(O||d===0),r.push(m),o=g}return{numbers:r,end:o,inPlace:i}}
function ec(t,e,n){const s=k(t,e),r=t.charAt(s)==="-"?s+1:s,o=Ke(t,r);if(!(s===e||o===r))return{start:s,end:o,columnEnd:e+n,full:s===e+1}}
function nc(t,e,n,s){const r=t.slice(e.end,e.end+16);if(r.trim()===""||r.startsWith("	")||e.end<=e.columnEnd||r.startsWith("UNKNOWN pooltag"))return e.end;if(!(!n||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(r)?e.columnEnd:void 0:e.columnEnd}
function Hn(t,e,n){const s=n.trim(),r=t.includes(".")?void 0:$e(t);return _(_(_({text:t},(r==null?void 0:r.ok)&&{tag:r.tag}),Ln(e)),s!==""&&{description:s})}
function Ln(t){const e=t.length/2;return{nonPaged:Fn(t.slice(0,e)),paged:Fn(t.slice(e))}}
function Fn(t){const[e=0,n=0,s=0,r=0]=t;return t.length===2?{outstanding:e,bytes:n}:{allocs:e,frees:n,outstanding:s,bytes:r}}
function jn(t){var s;const e=new qa;let n;for(let r=0;r<t.length;r++){const o=(s=t[r])!=null?s:"";if(n){if(xn(n.push(o,r)))break}else{const i=e.read(o);i&&(n=new ic(i))}}return n==null?void 0:n.listing()}var sc=5e4,rc=1024,oc=16,ic=class{
constructor(t){h(this,"__r",[]);h(this,"__13",[]);h(this,"__9",[]);this.__16=t}
push(t,e){if(t.length>rc)return this.__p(t,e);if(/^[ .\t]*$/.test(t))return"taken";const n=Ya(t,this.__16);if(n.kind==="other")return se(t)?"after":this.__p(t,e);if(this.__2v(),n.kind==="row")this.__r.push(n.usage);else if(n.kind==="unread")this.__1f(Et(e,t));else return this.__3h={nonPaged:n.nonPaged,paged:n.paged},"last";return this.__r.length<sc?"taken":"last"}
listing(){const{layout:t,sort:e}=this.__16;return f(_(f(_({layout:t},e&&{sort:e}),{rows:this.__r}),this.__3h&&{total:this.__3h}),{unread:this.__13})}
__p(t,e){return this.__9.length>=oc?"after":(this.__9.push(Et(e,t)),"other")}
__2v(){for(const t of this.__9)this.__1f(t);this.__9=[]}
__1f(t){this.__13.length<An&&this.__13.push(t)}};
function Nt(t,e,n){if(e.tracker)return Vt(t,e.tracker,n);try{return ac(t,n)}catch(s){if(!(s instanceof T))throw s;return{kind:"unreadable"}}}
function ac(t,e){const n=jn(t.query(Co(e)));if(!n)return{kind:"unreadable"};const[s,...r]=n.rows.filter(u=>u.tag===e);if(!s)return{kind:n.rows.length===0?"absent":"unreadable"};const o=[s.nonPaged.allocs,s.paged.allocs],i=[s.nonPaged.frees,s.paged.frees];if(r.length>0)return{kind:"unreadable"};const a={allocs:Dn(o),frees:Dn(i)},{allocs:c,frees:d}=a;return c===void 0||d===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:c,frees:d}}}
function Dn(t){let e=0;for(const n of t){if(n===void 0)return;e+=n}return e}var cc=2e5,dc=class{
constructor(){h(this,"__a",new Map);h(this,"__3",{alloc:[],free:[]});h(this,"__w",{alloc:0,free:0});h(this,"__k",0);h(this,"__2a",0)}
located(t,e,n){var r,o;if(this.__k=Math.max(this.__k,n),((o=(r=this.__a.get(e))==null?void 0:r.hit)!=null?o:0)>n||(this.__a.delete(e),this.__a.set(e,{kind:t,hit:n}),this.__a.size<=cc))return;const s=this.__a.keys().next();s.done||this.__a.delete(s.value)}
unlocated(t,e,n){this.__k=Math.max(this.__k,e),n?this.__3[t]=[...this.__3[t],e]:this.__w[t]=e}
found(t,e){this.__3[t]=this.__3[t].filter(n=>n!==e)}
gap(){this.__2a=this.__k}
isNew(t){return!this.__a.has(t)}
get lastCharged(){return this.__46}
sized(t){this.__46=t}
lastOf(t,e){const n=this.__a.get(e);return(n==null?void 0:n.kind)===t&&n.hit>this.__2a?n.hit:void 0}
mustBeFreedSince(t,e){const n=this.__a.get(t);return n?n.hit<=e?this.lastOf("alloc",t):void 0:this.__2a===0?0:void 0}
isRepeated(t,e){const n=this.lastOf(t,e);return n!==void 0&&this.isCertainSince(t,n)}
isCertainSince(t,e){return e>this.__2a&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,n=Number.POSITIVE_INFINITY){return this.__w[t]>e?!1:!this.__3[t].some(s=>s>e&&s<n)}};
function _c(t,e,n){var a,c;const s=t.slice(0,F(t)).findIndex(({symbol:d,inline:u})=>d&&!u&&!Ie(d)),r=t[s];if(!r||r.doubtful)return;const o=(a=r.address)!=null?a:s===0?n:void 0,i=(c=t.slice(s+1).find(({inline:d})=>!d))==null?void 0:c.base;if(!(!o||!r.base||!i||W(r.base,i)>=0))return{kind:e,address:o,base:r.base,limit:i}}
function Un(t,e,n){const s=[];for(let r=0;r+n<=e.length;r+=n){const o=gt(e,r,n);o&&s.push(o)}return{from:t,words:s}}
function uc(t,e,n,s){var o;if("register"in t)return n.registers.get(t.register);const r=n.stack&&Q(n.stack.from,B(e,t.offset));return r===void 0||r%s!==0||(o=n.stack)==null?void 0:o.words[r/s]}var hc=28;
function lc(t,e,n){var i,a;const s=[],r=e.stack&&Q(t.base,e.stack.from),o=Q(t.base,t.limit);if(r!==void 0&&o!==void 0){const c=n===4?Math.min(o,hc):o,d=Math.min(c,r+((a=(i=e.stack)==null?void 0:i.words.length)!=null?a:0)*n);for(let u=r;u<d;u+=n)s.push({offset:u})}return[...s,...[...e.registers.keys()].map(c=>({register:c}))]}var Wn=(t,e=0)=>({place:t,proofs:e,currentProofs:e,shown:new Map,open:new Map});
function fc(t,e,n,s,r){const o=uc(t.where,e.base,n,s.pointerSize);if(o===void 0)return"notRead";const i=t.holds==="block"?o:B(o,s.headerSize);return Gn(i,s)?qn(i,r):"noBlock"}
function Gn(t,e){return Ht(t,e.pointerSize)&&ye(t,e.granularity)}
function qn(t,e){if(!e)return{block:t};const n=e(t);if(n.kind!=="second")return{block:t,header:n};const s=B(t,-n.distance);return{block:s,header:e(s)}}
function gc(t,e,n,s){const{kind:r,pointer:o,charged:i,requested:a=0}=n;if(e===void 0||typeof e=="string")return;const{block:c,header:d}=e;if(o!==void 0&&o!==c)return;const u=t.open.get(c);if(u&&s.isCertainSince(r,u.hit)||s.isRepeated(r,c)||(d==null?void 0:d.kind)==="inUse"&&Yn(d.bytes,i)||(d==null?void 0:d.kind)==="inUse"&&d.bytes<a)return;const l=kc(r,d);if(l==="refutation")return;const g=r==="free"&&s.lastOf("alloc",c)!==void 0,m=l==="proof"||o!==void 0||g,O=o!==void 0||Vn(e,n,s);return{hypothesis:m?ie(t,O):t,sighting:e}}
function Vn({block:t,header:e},{hit:n,kind:s,wasFree:r},o){if(s==="free"||(e==null?void 0:e.kind)!=="inUse")return!1;if(r(t))return!0;const i=o.lastOf("free",t);return i!==void 0&&o.hasLocatedAll("alloc",i,n)}
function pc(t,e,n){const{hit:s,charged:r}=e,{block:o,header:i}=t,a=(i==null?void 0:i.kind)==="inUse",c=a?n.lastOf("free",o):void 0,d=r!==void 0&&r!==n.lastCharged;return _(_({hit:s,isInUse:a,isCurrent:d&&n.isNew(o)||Vn(t,e,n)},c!==void 0&&{freedAt:c}),r!==void 0&&{charged:r})}
function vc(t,e,n){const s=t.open.get(e.block);return s?(t.open.delete(e.block),e.kind===t.place.kind?n.isCertainSince(e.kind,s.hit)?void 0:t:e.kind==="alloc"?t:Yn(s.charged,e.charged)?void 0:ie(t,Kn(s,n))):t}
function mc(t,e,n,s){var i;const r=t.open.get(e);if(!(r!=null&&r.isInUse)||t.place.kind!=="alloc"||r.hit<n)return t;const o=Math.max((i=r.freedAt)!=null?i:0,n);return t.open.set(e,f(_({},r),{freedAt:o})),r.isCurrent||!Kn(f(_({},r),{freedAt:o}),s)?t:(t.open.set(e,f(_({},r),{freedAt:o,isCurrent:!0})),f(_({},t),{currentProofs:t.currentProofs+1}))}
function Kn({isCurrent:t,freedAt:e,hit:n},s){return t||e!==void 0&&s.hasLocatedAll("alloc",e,n)}
function kc(t,e){switch(e==null?void 0:e.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var ie=(t,e)=>f(_({},t),{proofs:t.proofs+1,currentProofs:t.currentProofs+(e?1:0)}),Yn=(t,e)=>t!==void 0&&e!==void 0&&t!==e,bc=3,Jn=6,wc=2,Xn=16,yc=32,Sc=3,$c=256,Tc=8,Ac=3,xc=2,Ec=class{
constructor(t,e){h(this,"__3",[]);h(this,"__1m",new Set);h(this,"__d",0);h(this,"__4g",0);h(this,"__4f",0);h(this,"__3m",!0);h(this,"__41",!1);h(this,"__k",0);h(this,"__w",0);this.kind=t,this.__2=e}
plan(){if(this.__3z)return{kind:"places",places:[]};if(this.__42&&this.__d%yc!==0)return{kind:"places",places:this.__8.map(({place:n})=>n)};const t=this.__d>=Tc&&this.__3[this.__3.length-1]===this.__k;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&t&&this.__4g<Ac}}
observe(t,e,n){this.__k=t.hit;const s=this.__3m||(e==null?void 0:e.from)!=="arguments"?e:void 0;(s==null?void 0:s.from)==="returnValue"&&this.__4g++;const r=this.__3z?"noPlace":this.__o(t,s,n);return typeof r!="string"?_({kind:"located",from:"place"},Qn(r)):s&&r!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(r!=="learning"&&(this.__w=t.hit),{kind:"unlocated",why:r})}
blockNamed(t,e){this.__28(this.__8.map(n=>vc(n,t,e)).filter(n=>n!==void 0))}
blockNamedBefore({hit:t,kind:e,block:n},s){var r,o;for(const{open:i}of this.__8)((o=(r=i.get(n))==null?void 0:r.hit)!=null?o:t)<t&&i.delete(n);e==="free"&&this.__28(this.__8.map(i=>mc(i,n,t,s)))}
settle(t){if(!this.__1e||this.__3.length===0)return[];const e=[];return this.__3=this.__3.filter(n=>{const s=Zn(this.__8.map(({shown:r})=>r.get(n)));return s?(this.__m(n,s.block,t),e.push(_({hit:n,kind:this.kind},Qn(s))),!1):!0}),e}
unanswered(){const t=new Map;for(const e of this.__3){const n=new Set;for(const{shown:s}of this.__8){const r=s.get(e);r&&n.add(r.block)}t.set(e,[...n])}return t}
hasHitsSince(t){return this.__k>t}
hasUnknownsSince(t){var n;const e=(n=this.__3[this.__3.length-1])!=null?n:0;return Math.max(this.__w,e)>t}
mustHaveShown(t,e){if(this.__w>e)return;const[n,...s]=this.__3.filter(r=>r>e&&!this.__1m.has(r));n!==void 0&&s.length===0?this.__4r(n,t):this.__28(this.__8.filter(({open:r})=>r.has(t)))}
isBlindSince(t){return this.__w>t}
hasWaitingAbout(t,e){return this.__4q(t,e).length>0}
isGone(t,e){const[n,...s]=this.__4q(t,e);n===void 0||s.length>0||this.seenAt(n).includes(t)&&this.__4r(n,t)}
__4q(t,e){return this.__3.filter(n=>n>e&&this.__8.some(({shown:s})=>{var r;return((r=s.get(n))==null?void 0:r.block)===t}))}
seenAt(t){var n;const e=[];for(const{shown:s}of this.__8){const r=s.get(t),o=(n=r==null?void 0:r.header)==null?void 0:n.kind;r&&(o==="inUse"||o==="released")&&e.push(r.block)}return e}
__4r(t,e){if(this.__1m.has(t))return;this.__1m.add(t);const n=this.__8.filter(({shown:s})=>{var r;return((r=s.get(t))==null?void 0:r.block)===e});for(const{open:s}of n)s.delete(e);this.__28(n.map(s=>ie(s,!0)))}
forgetOpen(){for(const{open:t}of this.__8)t.clear()}
learned(){return this.__1e?this.__8.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__v=t.map(e=>Wn(e,Jn)),this.__d=Xn}
startOver(){this.__v=void 0,this.__3=[],this.__1m.clear(),this.__d=0,this.__w=this.__k,this.__4f++}
get __8(){var t;return(t=this.__v)!=null?t:[]}
get __1e(){const t=this.__41?bc:Jn;return this.__8.some(({proofs:e,currentProofs:n})=>e>=t&&n>=wc)}
get isUndecided(){return this.__3.length>0&&!this.__1e}
get __42(){return this.__1e&&this.__3.length===0&&this.__d>=Xn}
get __3z(){return this.__4f>xc}
__o(t,e,n){var d;const s=(d=this.__v)!=null?d:this.__50(t),r=s.map(u=>this.__5p(u,t));if(r.every(u=>u==="notRead"))return"unreadable";if(this.__d++,this.__4z(r,e))return this.__3m=!1,this.startOver(),"disagreement";const o=this.__54(t,e),i=s.map((u,l)=>gc(u,r[l],o,n)).filter(u=>u!==void 0);if(i.length===0)return this.startOver(),"noPlace";this.__v=i.map(u=>u.hypothesis);const a=i.map(u=>u.sighting);this.__41||(this.__41=a.some(({header:u})=>(u==null?void 0:u.kind)==="inUse"));const c=this.__1e?Zn(a):void 0;return c?(this.__62(),c):e||this.__1f(o,a,n)?"learning":"disagreement"}
__54({hit:t,charged:e,requested:n,wasFree:s=()=>!1},r){return{hit:t,kind:this.kind,pointer:r==null?void 0:r.block,charged:e,requested:n,wasFree:s}}
__50({key:t,words:e}){const n=lc(t,e,this.__2.pointerSize),s=(r,o)=>Wn({kind:this.kind,key:t.address,where:r,holds:o});return[...n.map(r=>s(r,"block")),...n.map(r=>s(r,"header"))]}
__5p({place:t},{key:e,words:n,look:s}){return fc(t,e,n,this.__2,s)}
__4z(t,e){if((e==null?void 0:e.from)!=="arguments"||!this.__1e)return!1;const n=t.filter(s=>typeof s!="string");return n.length>0&&n.every(({block:s})=>s!==e.block)}
__1f(t,e,n){if(this.__3.length>=$c)return!1;this.__3=[...this.__3,t.hit];for(const[s,{shown:r,open:o}]of this.__8.entries()){const i=e[s];i&&(r.set(t.hit,i),o.set(i.block,pc(i,t,n)))}return!0}
__m(t,e,n){var s;for(const{shown:r,open:o}of this.__8)r.delete(t),((s=o.get(e))==null?void 0:s.hit)===t&&o.delete(e);this.__1m.delete(t),n.found(this.kind,t),n.located(this.kind,e,t)}
__62(){this.__42&&(this.__v=this.__8.slice(0,Sc))}
__28(t){this.__v&&(this.__v=t,t.length===0&&this.startOver())}};
function Zn(t){const[e]=t;return t.every(n=>(n==null?void 0:n.block)===(e==null?void 0:e.block))?e:void 0}
function Qn({block:t,header:e}){return(e==null?void 0:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var Oc=class{
constructor(t){h(this,"__g",new Map);h(this,"__h",new dc);h(this,"__30",[]);this.__2=t}
plan(t){return this.__37(t.kind,t.address).plan()}
observe(t){const{hit:e,key:n,look:s,pointer:r,charged:o}=t;if(this.__2.alignedHeaders&&!s)return this.__64(n,e);const a=this.__37(n.kind,n.address).observe(t,this.__4u(r,t),this.__h);return n.kind==="alloc"&&this.__h.sized(o),a.kind==="located"?this.__5c(n.kind,a.block,e,o):this.__h.unlocated(n.kind,e,a.why==="learning"),this.__4h(),a}
gone(t,e=Number.POSITIVE_INFINITY){const n=this.__h.mustBeFreedSince(t,e);if(n===void 0)return;const s=this.__4o("free",n);if(s.some(i=>i.isBlindSince(n)))return;const[r,...o]=s.filter(i=>i.hasWaitingAbout(t,n));r&&o.length===0&&r.isGone(t,n),this.__4h()}
candidates(t,e){const n=new Set;for(const s of this.__g.values())if(s.kind===t)for(const r of s.seenAt(e))n.add(r);return n}
get isUndecided(){return[...this.__g.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__h.gap();for(const t of this.__g.values())t.forgetOpen()}
resolved(){const t=this.__30;return this.__30=[],t}
unanswered(t){const e=new Map;for(const n of this.__g.values())n.kind===t&&n.unanswered().forEach((s,r)=>{e.set(r,s)});return e}
places(){const t=[];for(const e of this.__g.values())t.push(...e.learned());return t}
restore(t){for(const{kind:e,key:n}of t){const s=t.filter(r=>r.kind===e&&r.key===n);this.__37(e,n).restore(s)}}
__4o(t,e){return[...this.__g.values()].filter(n=>n.kind===t&&n.hasUnknownsSince(e))}
__4h(){for(const t of this.__g.values())for(const e of t.settle(this.__h)){this.__30.push(e);for(const n of this.__g.values())n.blockNamedBefore(e,this.__h)}}
__37(t,e){const n=`${t} ${e}`,s=this.__g.get(n);if(s)return s;const r=new Ec(t,this.__2);return this.__g.set(n,r),r}
__64({kind:t},e){return this.__h.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__4u(t,{look:e}){if(!(!t||!Gn(t.block,this.__2)))return{from:t.from,block:qn(t.block,e).block}}
__5c(t,e,n,s){this.__53(t,e),this.__h.located(t,e,n);for(const r of this.__g.values())r.blockNamed({kind:t,block:e,charged:s},this.__h)}
__53(t,e){const n=this.__h.lastOf(t,e);if(n===void 0)return;const s=t==="alloc"?"free":"alloc",r=this.__4o(s,n);if(Nc(r,e,n),!(r.length>0)){for(const o of this.__g.values())o.kind===s&&o.hasHitsSince(n)&&o.startOver();this.gap()}}};
function Nc(t,e,n){const[s,...r]=t;s&&r.length===0&&s.mustHaveShown(e,n)}var ae=4096;
function Pc(t,e){const n=t*2;return{pointerSize:t,headerSize:n,granularity:n,alignedHeaders:e}}var Mc=4;
function ts(t,e,n,s){const r=t&&K(t,0,4),o=t&&K(t,4,4);if(r===void 0||o===void 0)return{kind:"unreadable"};if(q(R(o))!==n)return{kind:"noHeader"};const a=s.pointerSize===4?9:8,c=m=>(r>>>m&(1<<a)-1)*s.granularity,d=r>>>16+a;if(d===0)return{kind:"released"};if(s.alignedHeaders&&d&Mc)return{kind:"second",distance:c(0)};const u=c(16),l=ae-M(e).low%ae;return u>s.headerSize&&u<=l?{kind:"inUse",bytes:u}:{kind:"noHeader"}}
function ce(t,e){return M(t).low%ae===0?void 0:B(t,-e.headerSize)}var Rc=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Ic(t,e,n){var o,i;if(n.pointerSize!==4)return{};const s=t.slice(0,F(t)).map(a=>Cc(a,e,n)).filter(a=>a!==void 0),r=[...s].reverse();return _(_(_(_({},J("freed",es(s.map(({freed:a})=>a)))),J("requested",(o=r.find(a=>a.requested!==void 0))==null?void 0:o.requested)),J("charged",es(s.map(({charged:a})=>a)))),J("poolType",(i=r.find(a=>a.poolType!==void 0))==null?void 0:i.poolType))}
function Cc(t,e,n){var c,d;const s=(d=(c=t.symbol)==null?void 0:c.name)!=null?d:"",r=Rc.find(({functions:u})=>u.test(s));if(!r||t.doubtful)return;const o=u=>u===void 0?void 0:t.args[u]&&M(t.args[u]).low;if(r.tag!==void 0){const u=o(r.tag);if(u===void 0||q(R(u))!==e)return}const i=r.freed===void 0?void 0:t.args[r.freed],a=i!==void 0&&Ht(i,n.pointerSize)&&ye(i,n.granularity);return _(_(_(_({},a?{freed:i}:{}),J("requested",o(r.requested))),J("charged",o(r.charged))),J("poolType",o(r.type)))}
function es(t){const e=t.filter(n=>n!==void 0);return e.every(n=>n===e[0])?e[0]:void 0}
function J(t,e){return e===void 0?{}:{[t]:e}}var Bc=4096,zc=3,Hc=20,Lc=class{
constructor(t,e,n){h(this,"__q",new Map);this.__0=t,this.__2=e,this.__18=n}
wasFree(t){const e=ce(t,this.__2),n=e&&this.__q.get(ss(e));if(!n)return!1;const s=ns(e),r=n.subarray(s,s+this.__2.headerSize),{kind:o}=ts(r,e,this.__18,this.__2);return o==="released"||o==="noHeader"}
keep(t,e){const n=new Set;for(const s of e)ce(s,this.__2)&&n.add(ss(s));for(const s of this.__q.keys())n.add(s);if(this.forget(),!(t>Hc))for(const s of[...n].slice(0,zc)){const r=this.__0.readMemory(s,Bc);r&&this.__q.set(s,r)}}
forget(){this.__q.clear()}},ns=t=>Number.parseInt(t.slice(-3),16),ss=t=>B(t,-ns(t)),Fc=2048,jc=8,Dc=64,Uc=class{
constructor(t,e,n,s,r){h(this,"__22",new Map);this.__0=t,this.__s=e,this.__18=n,this.__2=s,this.__5=r,this.__q=new Lc(t,s,n)}
locate(t,e,n,s){var d;const r=Ic(e.stack,this.__18,this.__2),o=_c(e.stack,n,e.ip);if(!o)return this.__5.gap(),Wc(r);const i=this.__5j(t,e,o,r,s),a=this.__5.observe(i);if(this.__66(t),a.kind==="unlocated")return _(_({},de(r)),a.why==="learning"&&{open:!0});const c=(d=a.charged)!=null?d:r.charged;return _(f(_({},de(r)),{block:a.block,blockFrom:a.from}),c!==void 0&&{charged:c})}
lookAgain(t){switch(this.__o("alloc",t).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__66(t){this.__22.forEach((e,n)=>{!e.goneAt&&this.lookAgain(n)==="freed"&&(e.goneAt=t),!(t-e.since<jc)&&(this.__22.delete(n),e.goneAt&&this.__5.gone(n,e.goneAt))});for(const e of this.__5.candidates("free",t))this.__22.size<Dc&&!this.__22.has(e)&&this.__22.set(e,{since:t});this.__5.isUndecided?this.__q.keep(t,this.__5.candidates("alloc",t)):this.__q.forget()}
__5b(t){return q(t)===this.__18}
__5j(t,e,n,s,r){const o=this.__5.plan(n),i=o.kind==="everything"?this.__51(e,n):this.__5k(o.places,e,n),c=o.kind==="everything"&&o.returnValueHelps&&n.kind==="alloc"?this.__5t(r,e):void 0,d=c?{block:c,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return f(_(_(_({hit:t,key:n,words:i,look:this.__5f(n.kind)},d&&{pointer:d}),s.charged!==void 0&&{charged:s.charged}),s.requested!==void 0&&{requested:s.requested}),{wasFree:u=>this.__q.wasFree(u)})}
__5t(t,e){const n=t.returnValue(e);return t.hasMissed&&this.__5.gap(),n}
__51({registers:t,sp:e},n){const s=Q(e,n.limit),r=s!==void 0&&s>0?this.__0.readMemory(e,Math.min(s,Fc)):void 0,o=r&&Un(e,r,this.__2.pointerSize);return _({registers:_e(t)},o&&{stack:o})}
__5k(t,{registers:e},n){const s=[];for(const{where:d}of t)"offset"in d&&s.push(d.offset);if(s.length===0)return{registers:_e(e)};const r=Math.min(...s),o=Math.max(...s)-r+this.__2.pointerSize,i=B(n.base,r),a=this.__0.readMemory(i,o),c=a&&Un(i,a,this.__2.pointerSize);return _({registers:_e(e)},c&&{stack:c})}
__5f(t){const e=new Map;return n=>{var r;const s=(r=e.get(n))!=null?r:this.__o(t,n);return e.set(n,s),s}}
__o(t,e){const n=ce(e,this.__2);if(!n)return this.__5e(t,e);const s=this.__0.readMemory(n,this.__2.headerSize);return ts(s,n,this.__18,this.__2)}
__5e(t,e){const n=this.__s.bigPages&&Zo(this.__0,this.__s.bigPages,e);return!n||n.kind==="unreadable"?{kind:"headerless"}:n.kind==="found"&&this.__5b(n.tag)?{kind:"inUse",bytes:n.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function de({requested:t,charged:e,poolType:n}){return _(_(_({},t!==void 0&&{requested:t}),e!==void 0&&{charged:e}),n!==void 0&&{poolType:n})}var Wc=t=>_(_({},de(t)),t.freed&&{block:t.freed,blockFrom:"arguments"}),Gc=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function _e(t){const e=new Map;return t.forEach((n,s)=>{Gc.test(s)&&e.set(s,n)}),e}
function qc({target:t,tag:e,idle:n},s){const{pointerSize:r,build:o,description:i,poolHitTag:a}=t,c=Jt(t.modules);return{type:"hunt",tag:e,target:_(_({pointerSize:r,description:i},o!==void 0&&{build:o}),c&&{kernelBase:c.start}),poolHitTag:{address:a,before:n},time:s}}var Vc=({address:t,text:e,symbol:n,source:s,inline:r,doubtful:o})=>_(_(_(_(f(_({},t&&{address:t}),{text:e}),n&&{symbol:n}),s&&{source:s}),r&&{inline:r}),o&&{doubtful:o}),Kc=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:n,end:s})=>({name:e,start:n,end:s}))});
function rs(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var os=64,Yc=class{
constructor(t,e){h(this,"__2x",new Map);this.__0=t,this.__s=e}
get known(){return this.__2x}
holds(t,e){const n=this.__2x.get(t);if(n)return n;const s=this.__o(t,e);return this.__2x.set(t,s),s}
__o(t,e){if(this.__s.isArm)return"unreadable";const n=B(t,-os),s=this.__0.readMemory(n,os);if(!s)return"unreadable";const r=Lt(e);for(let o=0;o+r.length<=s.length;o+=1)if(r.every((i,a)=>s[o+a]===i))return"yes";return"no"}},Jc=9200,Xc=64,Zc=class{
constructor(t,e,n,s){h(this,"__45",0);h(this,"__3q",0);const{target:r,tag:o}=n;this.__0=t,this.__6=e;const i=Pc(r.pointerSize,r.build===void 0||r.build>=Jc);this.__5=new Oc(i),this.__5.restore(s),this.__15=new Yc(t,r),this.__32=new Uc(t,r,o,i,this.__5),this.hunt=new Ue(qc(n,t.now()),a=>this.__15.holds(a,o)),e.begin(this.hunt),e.note(Kc(r))}
begin(t){this.__6.note(_({type:"counters",at:"armed"},rs(t)))}
end(t,e="disarmed"){this.__6.note(_({type:"counters",at:"stopped"},rs(t))),this.__36(this.__5d()),this.__4b(),this.__5i(),this.__m(e)}
endWithTarget(t){this.__36([]),this.__6.note({type:"gone",missed:t}),this.__m("targetGone")}
abandon(){this.__36([]),this.__m("aborted")}
record(t,e,n){this.__45+=1;const s=this.__45;if(e==="unknown")return this.__5.gap(),this.__2o(s,t,e,{});try{return this.__2o(s,t,e,this.__32.locate(s,t,e,n))}catch(r){throw r instanceof T&&this.__2o(s,t,e,{}),r}}
__5d(){const t=new Map;for(const n of this.__5.unanswered("free").values())for(const s of n)t.set(s,this.__32.lookAgain(s));if(t.forEach((n,s)=>{n==="freed"&&this.__5.gone(s)}),this.__4j(),this.hunt.stackUses().some(({unlocated:n})=>n.alloc>0))return[];const e=new Set;for(const n of this.__5.unanswered("free").values())if(n.some(s=>t.get(s)==="freed"))for(const s of n)t.get(s)==="there"&&e.add(s);return[...e]}
__36(t){const e=[];this.__5.unanswered("free").forEach((n,s)=>{n.length<=Xc&&e.push({hit:s,blocks:n})}),this.__6.note({type:"unanswered",frees:e,there:t})}
__5i(){for(const{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);const t=[...this.__15.known];for(const[e,n]of t.slice(this.__3q))this.__6.note({type:"code",address:e,holdsTag:n});this.__3q=t.length}
__m(t){this.__6.note({type:"end",why:t,time:this.__0.now()})}
__2o(t,e,n,s){const r=this.__6.note(f(_(_(_({type:"hit",number:t,kind:n,stack:this.__5r(e),stopAddress:e.ip},s),e.processor!==void 0&&{processor:e.processor}),e.thread&&{thread:e.thread}),{time:this.__0.now()}));return this.__4j(),this.__4b(),r}
__5r({stack:t}){const{stacks:e}=this.hunt,n=e.size,s=e.intern(t);return e.size>n&&this.__6.note({type:"stack",index:s,frames:t.map(Vc)}),s}
__4b(){const t=this.__5.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.__6.note({type:"places",places:t})}
__4j(){for(const{hit:t,block:e,charged:n}of this.__5.resolved()){const s=n===void 0?{}:{charged:n};this.__6.note(_({type:"located",hit:t,block:e},s))}}},Qc=class{
constructor(t,e,n){h(this,"__2c",!1);this.__0=t,this.__1=e,this.__b=n}
run(t){const e=this.__1.open.filter(n=>n!==t);for(const n of[...e].reverse())this.__4n(n);return e.length>0?!0:this.__2c||t?!1:this.__55()}
__4n(t){const e=this.__1.undo(t);e.kind==="undone"?(ee(this.__1),this.__b({kind:"repaired",value:Xe(t.before)})):this.__b({kind:"notRepaired",command:e.repair})}
__55(){const t=Oi(this.__0);if(this.__2c=t.kind!=="unknown",t.kind!=="found")return!1;try{return this.__63(t.note)}catch(e){if(!(e instanceof T))throw e;this.__2c=!1;const n=$t(t.note.saved);return this.__b({kind:"notRepaired",command:n}),!0}}
__63(t){const e=$t(t.saved),n=Xt(this.__0),s=n.kind==="read"&&n.target.poolHitTag!==t.address,r=s?void 0:Y(this.__0,t.address);if(!s&&(n.kind!=="read"||r===void 0))return this.__2c=!1,this.__b({kind:"notRepaired",command:e}),!0;if(r!==t.armed)return ee(this.__1),!1;const o=rt(t.saved),i=rt(t.armed);return this.__4n(this.__1.adopt({kind:"poolHitTag"},t.address,o,i,e)),!0}},td=64,ed=class{
constructor(t,e,n){h(this,"__2u",!1);this.__0=t,this.__1=e,this.__14=n}
get hasMissed(){return this.__2u}
get trouble(){return this.__2k}
returnValue(t){const e=F(t.stack),n=t.stack.slice(e).find(d=>!d.inline),s=[...t.stack.slice(0,e)].reverse().find(d=>!d.inline);if(!(n!=null&&n.address)||!s)return;if(this.__14.pause().kind!=="undone"){this.__2k={kind:"notArmedAgain"};return}const r=this.__3t();this.__1.run(wo(n.address));const o=this.__5m(),i=ue(o,"eip","rip","pc");if(i!==n.address){this.__2u=!0,this.__2k={kind:"strayed",ip:i};return}nd(r,this.__3t())||(this.__2u=!0),this.__14.arm().kind!=="applied"&&(this.__2k={kind:"notArmedAgain"});const a=ue(o,"esp","rsp","sp");return o.get("$thread")===t.thread&&this.__59(a,s,n)?ue(o,"eax","rax","x0"):void 0}
__3t(){const{target:t,tag:e}=this.__14;return Nt(this.__0,t,e)}
__5m(){const t=At(this.__0.query($o(this.__14.target.contextRegisters))),{pointerSize:e}=this.__14.target;return new Map([...t].map(([n,s])=>[n,tt(s,e)]))}
__59(t,e,n){if(!t)return!1;if(this.__14.target.pointerSize===8)return t===n.base;if(!e.base)return!1;const s=B(e.base,8),r=B(s,td);return W(s,t)<=0&&W(t,r)<=0}};
function ue(t,...e){const n=e.find(s=>t.has(s));return n===void 0?void 0:t.get(n)}var nd=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,sd=0,rd=class{
constructor(t,e,n,s){h(this,"__39",new Map);h(this,"__2t",0);this.__0=t,this.__b=s,this.__1=e,this.__6=n,this.__4d=new Qc(t,this.__1,s)}
get armed(){return this.__c}
get records(){return this.__39}
show(t,e){for(const n of t)this.__39.set(n.tag,n);this.__47=e}
learnedOn({poolHitTag:t}){const e=this.__2z;return(e==null?void 0:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__2z)==null?void 0:t.places)!=null?e:[]}
reconcile(){var n;this.__2t+=1;const t=((n=this.__c)==null?void 0:n.byUser)===!0?this.__c.arming.change:void 0,e=t?void 0:this.__c;e&&(this.__c=void 0),this.__4d.run(t),e==null||e.evidence.abandon()}
hunt(t,e,n){const s=this.__3l(t,n,!1);if(s.kind!=="armed")return s;const{armed:r}=s,{seconds:o}=e;o!==void 0&&this.__b({kind:"timeLimit",seconds:o});let i,a;try{i=this.__3p(r,e).run()}finally{a=this.__1d(r,i)}return{kind:"hunted",tag:t,capture:i,hunt:r.evidence.hunt,disarmed:a}}
arm(t,e){return this.__3l(t,e,!0)}
capture(t){const e=this.__c;if(!e)return{kind:"notArmed"};const{evidence:n,arming:s}=e,r=Y(this.__0,s.target.poolHitTag);if(r!==void 0&&r!==s.tag)return this.__1d(e,void 0),{kind:"notArmed",anyMore:s.tag};const o=this.__2y()!==e.event,i=this.__3p(e,t).run(o),{hunt:a}=n,c={kind:"hunted",tag:s.tag,capture:i,hunt:a};return i.end.kind==="targetGone"?f(_({},c),{disarmed:this.__1d(e,i)}):(this.__c=f(_({},e),{event:this.__2y()}),n.end(Nt(this.__0,s.target,s.tag),i.end.kind),c)}
clear(){const t=this.release();return t.length>0?{kind:"cleared",undone:t}:this.__4x()}
release(){const t=this.__c;return t?[this.__1d(t,void 0)]:this.__1.undoAll()}
__4x(){const t=Zt(this.__0);if(t.kind!=="read"||pt(t.value)||Qt(this.__0))return{kind:"nothing"};const{address:e,value:n}=t,s=this.__47,r=(s==null?void 0:s.address)===e&&s.armed===n,o=r?s.saved:sd,i=this.__1.adopt({kind:"poolHitTag"},e,rt(o),rt(n),$t(o)),a=this.__1.undo(i);return r?{kind:"cleared",undone:[a]}:{kind:"foreignCleared",held:n,undone:a}}
__3l(t,e,n){try{this.__c&&this.__1d(this.__c,void 0);const s=ki(this.__0,this.__1,t,e);return s.kind==="refused"?s:this.__1b(t,s.target,s.idle,n)}catch(s){if(!(s instanceof T))throw s;return{kind:"failed",call:s.call,message:s.message}}}
__1b(t,e,n,s){const r=new Pi(this.__1,e,t,n),o=new Zc(this.__0,this.__6,r,this.learnedOn(e)),i=s?this.__2y():"",a={arming:r,evidence:o,byUser:s,event:i};this.__b({kind:"ready",target:e,tag:t}),this.__b({kind:"repairLine",command:r.repair}),r.leaveNote(),o.begin(Nt(this.__0,e,t)),this.__c=a;const c=r.arm();return c.kind==="applied"?(this.__39.set(t,o.hunt),this.__2z=o.hunt,{kind:"armed",armed:a}):(this.__1d(a,void 0),{kind:"notWritten",applied:c})}
__3p({arming:t,evidence:e},n){const s=this.__2t;return new Wa({reader:this.__0,changes:this.__1,observer:this.__b,target:t.target,evidence:e,stepOut:new ed(this.__0,this.__1,t),isCurrent:()=>this.__2t===s},n)}
__1d({arming:t,evidence:e},n){if((n==null?void 0:n.end.kind)==="targetGone")return t.forget(),this.__c=void 0,e.endWithTarget(n.hasMissed),{kind:"undone"};const s=t.disarm();s.kind==="undone"&&(this.__c=void 0);const r=Nt(this.__0,t.target,t.tag);return e.end(r,n==null?void 0:n.end.kind),s}
__2y(){try{return this.__0.query(To).join(`
`)}catch(t){if(!(t instanceof T))throw t;return""}}},od=64*1024,id=class{
constructor(t,e,n){h(this,"__31",0);this.__e=t,this.__x=e,this.base=n.base,this.__3a=n.seq,this.__12=n.segment,this.__20=n.tool}
get count(){return this.__12}
write(t){const e=this.__2e;e&&this.__67(e),this.__2e=t,this.open(),this.__48(t),(this.__31>=od||ad(t))&&this.close(),this.__2e=void 0}
open(){if(this.__1n)return;const t=it(this.base,this.__12);if(this.__12>=hn)throw new T(t,"a recording has 1000 files");this.__1n=this.__e.create(t),this.__31=0,this.__48({type:"header",format:"pooltag recording",version:1,segment:this.__12,tool:this.__20,time:this.__x()}),this.__12+=1}
close(){const t=this.__1n;this.__1n=void 0,t==null||t.close()}
__67(t){this.__2e=void 0,this.close(),this.__e.exists(it(this.base,this.__12))&&(this.__12+=1),this.write(t)}
__48(t){var n;const e=Yr(this.__3a,t);(n=this.__1n)==null||n.writeLine(e),this.__3a+=1,this.__31+=e.length}},ad=t=>t.type==="change"&&t.state==="planned"||t.type==="end",cd=class{
constructor(t,e,n,s){this.__e=t,this.__x=e,this.__20=n,this.__b=s}
begin(t){this.__7=t,this.__1b(t.start)}
note(t){var n,s;const e=(s=(n=this.__7)==null?void 0:n.take(t))!=null?s:"taken";return this.__1b(t),e}
opened(t){this.__23=t}
save(t,e){var r,o;if(((r=this.__2g)==null?void 0:r.base)===t)return{kind:"underWay",base:t};const n=((o=this.__23)==null?void 0:o.base)===t?this.__23:void 0,s=it(t,0);try{if(!n&&this.__e.exists(s))return{kind:"exists",path:s};const i=e.filter(c=>!(n!=null&&n.hunts.includes(c))),a=this.__68(t,n,i);return this.flush(),this.__23=void 0,this.__2g=a,{kind:"saved",base:t,files:a.count,hunts:i}}catch(i){if(!(i instanceof T))throw i;return{kind:"failed",path:i.call,message:i.message}}}
flush(){this.__4m(t=>t.close())}
__68(t,e,n){const{nextSeq:s=0,nextSegment:r=0}=e!=null?e:{},o=new id(this.__e,this.__x,{base:t,seq:s,segment:r,tool:this.__20});o.open();const i=[...n].sort((a,c)=>+(a===this.__7)-+(c===this.__7));for(const{start:a,entries:c}of i){o.write(a);for(const d of c)o.write(d)}return o.close(),o}
__1b(t){this.__4m(e=>e.write(t))}
__4m(t){const e=this.__2g;if(e)try{t(e)}catch(n){if(!(n instanceof T))throw n;this.__2g=void 0,this.__3f(n)}}
__3f({call:t,message:e}){try{this.__b({kind:"notRecorded",path:t,message:e})}catch(n){}}},dd=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function _d(t){if(!t.includes("<"))return t;const e=t.replace(dd,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var is=t=>host.parseInt64(G(t),16);
function ud(t){if(typeof t=="number")return t;if(!hd(t))return;const e=t.convertToNumber();return Number.isSafeInteger(e)?e:void 0}
function hd(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var as=8e3,ld=class{
constructor(){h(this,"__1y",!1)}
query(t){return le(t)}
change(t){return le(t)}
run(t){return le(t)}
readMemory(t,e){const n=ds(this.__49(t),e);if(n||!cs(t))return n;this.__1y=!this.__1y;const s=ds(this.__49(t),e);return s||(this.__1y=!this.__1y),s}
__49(t){return!this.__1y||!cs(t)?t:Z(4294967295,M(t).low)}
now(){return Date.now()}
session(){const t=Pt(()=>host.currentSession.Attributes.Target),e=Pt(()=>t==null?void 0:t.IsKernelTarget),n=Pt(()=>t==null?void 0:t.IsLiveTarget),s=Pt(()=>`${host.currentSession}`);return _(_(_({},typeof e=="boolean"&&{kernel:e}),typeof n=="boolean"&&{live:n}),typeof s=="string"&&{description:s})}};
function he(t){for(let e=0;e<t.length;e+=as)host.diagnostics.debugLog(t.slice(e,e+as));host.diagnostics.debugLog(`
`)}var cs=t=>M(t).high===0&&Ht(t,4);
function ds(t,e){try{const n=host.memory.readMemoryValues(is(t),e,1);return n.length===e?Uint8Array.from(n):void 0}catch(n){return}}
function le(t){try{const e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(n=>_d(`${n}`)):[]}catch(e){throw new T(t,e instanceof Error?e.message:String(e))}}
function Pt(t){try{return t()}catch(e){return}}var fd=class{
exists(t){return vt(t,e=>e.FileExists(t))}
create(t){return vt(t,e=>{const n=e.CreateFile(t,"CreateNew"),s=e.CreateTextWriter(n,"Utf8");return{writeLine:r=>vt(t,()=>s.WriteLine(r)),close:()=>vt(t,()=>n.Close())}})}
read(t,e){return vt(t,n=>{const s=n.OpenFile(t);try{const r=n.CreateTextReader(s,"Utf8").ReadLineContents();for(const o of r)if(!e(`${o}`))return!1;return!0}finally{s.Close()}})}};
function vt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(n){throw new T(t,n instanceof Error?n.message:String(n))}}var dt="pool",_s="pooltag",gd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${_s}.Contents.pool   (or load with .scriptrun)`];
function us(t){return Rt(()=>vd(t))||Rt(md)}
function pd(){Rt(()=>delete Mt()[dt]&&Mt()[dt]===void 0)||Rt(()=>hs(`dx -r0 @$vars.Remove("${dt}")`))}var Mt=()=>host.namespace.Debugger.State.UserVariables;
function vd(t){return Mt()[dt]=t,Mt()[dt]!==void 0}
function md(){return[`Debugger.State.Scripts.${_s}.Contents.pool`,"@$scriptContents.pool"].some(e=>hs(`dx -r0 @$${dt} = ${e}`))}
function hs(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(n=>`${n}`.includes("Error"))}
function Rt(t){try{return t()}catch(e){return!1}}
function kd(t){const e=t.now(),n=t.query(Io("tag",!0)),s=jn(n);return s?{kind:"read",rows:s.rows,unread:s.unread.length,cut:s.total===void 0,seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:n.slice(-3).join(" / ").slice(0,200)}}var ls=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function bd(t,e){if(e==="tag")return[...t].sort((s,r)=>s.text<r.text?-1:1);const n=wd(e);return[...t].sort((s,r)=>n(r)-n(s))}
function wd(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var n,s;return((n=e.nonPaged.allocs)!=null?n:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var n,s;return((n=e.nonPaged.frees)!=null?n:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return fe;case"bytes":return fs;case"peralloc":return e=>fe(e)===0?0:fs(e)/fe(e)}}var fe=t=>t.nonPaged.outstanding+t.paged.outstanding,fs=t=>t.nonPaged.bytes+t.paged.bytes,U=t=>({ok:!0,value:t}),X=t=>({ok:!1,message:t}),yd=500;
function ge(t,e){if(e===void 0)return X(zs(t));if(typeof e!="string")return X(Bs(t));const n=Ms(e);return n.ok?U(n.tag):X(Cs(e,n.problem))}
function Sd(t,e){return e===void 0?U(void 0):ge(t,e)}
function pe(t,e,n,s){if(e===void 0)return U(n);const r=ud(e);return r!==void 0&&Number.isInteger(r)&&r>=1?U(r):X(Hs(t,s))}
function gs(t){const e=t.filter(i=>i!=="unseen"&&i!==void 0),n='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60)';if(e.length>2)return X(bt(`${e[2]}`,n));const s=pe("The number of hits",e[0],yd,n);if(!s.ok)return s;const r=t.includes("unseen");if(e[1]===void 0)return U({bounds:{hits:s.value},allowUnseen:r});const o=pe("The number of seconds",e[1],1,n);return o.ok?U({bounds:{hits:s.value,seconds:o.value},allowUnseen:r}):o}
function ps(t,e){const n=`dx @$pool.${t}("mydrv!MyAlloc*")`;return typeof e=="string"&&e.trim()!==""?U(e.trim()):X(bt(e===void 0?"No pattern":`${e}`,n))}var $d=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function vs(t,e){return typeof e=="string"&&e.trim()!==""&&!$d.test(e)?U(e):X(Zs(t))}var It={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits], [seconds])',help:"the whole hunt: arms PoolHitTag, records hits with stacks, disarms, says what was found"},arm:{usage:'arm("Abc ")',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits], [seconds])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site, as past a pool function"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files, and from then on records hunts there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? what was learned, and how to put it right by hand"},help:{usage:"help()",help:"this list"}};
function Td(){const t={};for(const e of Object.keys(It)){const n=It[e];n&&(t[e]={Help:`${n.usage} - ${n.help}`})}return t}var Ad=class{
constructor(t){var n,s;const e=It[t];this.__19=(n=e==null?void 0:e.usage)!=null?n:t,this.Does=(s=e==null?void 0:e.help)!=null?s:""}
toString(){return this.__19}},_t=class{
constructor(t,e){this.__4l=t,this.__r=e}
toString(){return this.__4l}
*[Symbol.iterator](){for(let t=0;t<this.__r.length;t+=1){const e=this.__r[t];e!==void 0&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){const e=this.__r[t.convertToNumber()];if(e===void 0)throw new RangeError(`there are ${this.__r.length} rows`);return e}};
function mt(...t){const e={};for(const n of t)e[n]={PreferredRadix:10};return e}var xd=class{
constructor(t,e,n){var s,r;this.__27=e,this.__7=t,this.Kind=e.kind,this.Site=(r=(s=t.siteOf(t.stackOf(e),n))==null?void 0:s.frame.text)!=null?r:"",this.Block=e.block&&is(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__27.number}`}
details(){const{stopAddress:t,requested:e,poolType:n,blockFrom:s,thread:r,time:o}=this.__27,i=[t&&`stopped at 0x${t}`,r&&`thread 0x${r}`,e!==void 0&&`${e} bytes asked for`,n!==void 0&&`pool type 0x${n.toString(16)}`,s&&`block found by ${s}`,o!==void 0&&`at ${new Date(o).toISOString()}`].filter(Boolean),a=this.__7.stackOf(this.__27).map(({text:c})=>c);return[i.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return mt("Charged","Cpu")}},A=class{
constructor(t){this.__4k=t}
toString(){return this.__4k}},ve=t=>{var e,n;return(n=(e=t.site)==null?void 0:e.frame.text)!=null?n:"(no caller)"};
function ms(t,{use:e,holding:n}){const{site:s,allocs:r,frees:o,stacks:i}=e;return`${[`${ve(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(V(t.tag))}`,`${y(r,"allocation")} and ${y(o,"free")} seen here, from ${y(i.length,"stack")}`,n&&Ed(n),n&&Od(n),Nd(t,e),...Pd(e),`coverage ${st(t)}${xe(t.coverage(),t.openHits())}`,(s==null?void 0:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,Md(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function Ed({blocks:t,bytes:e,old:n}){const s=t===1?"stays":"stay";return`${y(t,"block")} allocated here ${s}${Rd(e)}, ${n} of them since the earlier half of the hunt`}
function Od({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Nd(t,{first:e,last:n,allocs:s}){if((e==null?void 0:e.time)===void 0||(n==null?void 0:n.time)===void 0)return;const r=a=>ht((a-t.start.time)/1e3),o=(n.time-e.time)/1e3,i=o>0&&s>1?`, ${(s/o).toFixed(2)} allocations a second`:"";return`first hit here after ${r(e.time)}, last after ${r(n.time)}${i}`}
function Pd(t){const{freedByOtherModules:e,unlocatedAllocs:n,refused:s}=t;return[...e>0?[`${y(e,"block")} of here freed by other modules`]:[],...n>0?[`of ${y(n,"allocation")} here the block is not known`]:[],...s>0?[`${y(s,"block")} refused at once by a limit of the tag`]:[]]}
function Md(t){if(t.kind==="owner")return;const e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",n=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${n}`}var Rd=t=>t===void 0?"":`, ${t} bytes`;
function Id(t,e){const n=[];for(const{use:r,holding:o}of t.sites(e))o&&o.blocks>0&&n.push({use:r,holding:o});const s=n.reduce((r,{holding:o})=>r+o.blocks,0);return n.map(r=>f(_({},r),{share:r.holding.blocks/s})).sort((r,o)=>ks(o)-ks(r)||o.holding.blocks-r.holding.blocks)}var ks=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Cd=class{
constructor(t,{use:e,holding:n,share:s}){var r;this.__7=t,this.__1a=e,this.__3x=n,this.Blocks=n.blocks,this.Bytes=n.bytes,this.Share=`${Math.round(s*100)} %`,this.Of=e.allocs,this.Old=n.old,this.Median=(r=n.sizes)==null?void 0:r.median,this.Coverage=st(t)}
toString(){return ve(this.__1a)}
details(){return ms(this.__7,{use:this.__1a,holding:this.__3x})}
get[Symbol.metadataDescriptor](){return mt("Blocks","Bytes","Of","Old","Median")}},Bd=class{
constructor(t,e){const{use:n,holding:s}=e;this.__7=t,this.__3b=e,this.Allocs=n.allocs,this.Frees=n.frees,this.Blocks=s==null?void 0:s.blocks,this.Bytes=s==null?void 0:s.bytes,this.Coverage=st(t),this.Note=t.natureOf(n).kind==="probableWrapper"?"wrapper?":""}
toString(){return ve(this.__3b.use)}
details(){return ms(this.__7,this.__3b)}
get[Symbol.metadataDescriptor](){return mt("Allocs","Frees","Blocks","Bytes")}},bs=36,zd=class{
constructor(t,e){this.__2h=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;const n=this.__25().slice(1).join(" < ");this.Callers=n.length>bs?`${n.slice(0,bs-3)}...`:n,this.Coverage=st(t)}
toString(){var t;return(t=this.__25()[0])!=null?t:"(no caller)"}
details(){return this.__2h.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return mt("Allocs","Frees")}
__25(){return this.__2h.slice(F(this.__2h)).map(({text:t})=>t)}},Hd=class{
constructor(t,e,n){const s=Zt(t);this.PoolHitTag=s.kind==="read"?et(R(s.value)):"not readable",this.Armed=jd(s,e),this.Repair=Dd(s,e),this.Recorded=me([...e.records.keys()].map(r=>JSON.stringify(V(r)))),this.Learned=me(e.learned().map(Ld)),this.Skipped=me(n)}
toString(){return this.Armed}};
function Ld({kind:t,key:e,where:n,holds:s}){const r="register"in n?n.register:`[base${Fd(n.offset)}]`;return`${t} at 0x${e}: ${s} in ${r}`}var Fd=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,me=t=>t.length===0?"none":t.join(", ");
function jd(t,e){var r;if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";if(pt(t.value))return"not armed";const n=JSON.stringify(V(R(t.value)));return((r=e.armed)==null?void 0:r.arming.tag)===t.value?`ARMED for ${n} by arm()`:`ARMED for ${n}, not by this script`}
function Dd(t,e){return e.armed?e.armed.arming.repair:t.kind==="read"&&pt(t.value)?"nothing to repair":"ed nt!PoolHitTag 0x0"}
function Ct(t,e,n){return`${y(e,n)}; ${t.map(Ne).join("; ")}`}
function Ud(t,e){const n=`read in ${ht(t.seconds)}`,s=t.unread>0?[`${y(t.unread,"line")} not understood`]:[],r=t.cut?["the listing was cut off before its end"]:[];return[y(e,"tag"),n,...s,...r].join("; ")}var Wd=class{
constructor(t){this.__19=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=ws(t.nonPaged.allocs,t.paged.allocs),this.Frees=ws(t.nonPaged.frees,t.paged.frees),this.Owner=Gd(t.description)}
toString(){return this.__19.text}
details(){var t;return`${this.__19.text}: ${(t=this.__19.description)!=null?t:"no description"}`}
get[Symbol.metadataDescriptor](){return mt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function ws(t,e){return t===void 0||e===void 0?void 0:t+e}
function Gd(t){var e,n;return(n=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?void 0:e[1])!=null?n:""}var qd=class{
constructor(t,e,n,s){h(this,"__j",[]);this.__0=t,this.__4=e,this.__2n=n,this.__3j=s}
toString(){return`pooltag ${this.__3j}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Td()}
hitTag(t,...e){const n=ge("hitTag",t),s=gs(e);if(!n.ok)return new A(n.message);if(!s.ok)return new A(s.message);this.__4.reconcile();const{bounds:r,allowUnseen:o}=s.value,i=this.__4.hunt(n.value,r,o);return new A(i.kind==="hunted"?Oe(i):Te(i))}
arm(t,...e){const n=ge("arm",t);if(!n.ok)return new A(n.message);this.__4.reconcile();const s=this.__4.arm(n.value,e.includes("unseen"));return s.kind!=="armed"?new A(Te(s)):new A(Ds(n.value,s.armed.arming.repair))}
capture(...t){const e=gs(t);if(!e.ok)return new A(e.message);this.__4.reconcile();const n=this.__4.capture(e.value.bounds);return new A(n.kind==="hunted"?Oe(n):Us(n))}
clear(){return this.__4.reconcile(),new A(Ws(this.__4.clear()))}
skip(t){const e=ps("skip",t);return e.ok?(this.__j=[...this.__j.filter(n=>n!==e.value),e.value],new A(`Looking past ${this.__j.join(", ")}.`)):new A(e.message)}
unskip(t){const e=ps("unskip",t);if(!e.ok)return new A(e.message);this.__j=this.__j.filter(s=>s!==e.value);const n=this.__j.length===0?"pool functions only":this.__j.join(", ");return new A(`Looking past ${n}.`)}
save(t){const e=vs("save",t);return e.ok?(this.__4.reconcile(),new A(Qs(this.__2n.save(e.value)))):new A(e.message)}
open(t){const e=vs("open",t);return e.ok?(this.__4.reconcile(),new A(er(this.__2n.open(e.value)))):new A(e.message)}
used(t,e){this.__4.reconcile();const{sort:n,pattern:s}=Yd(t,e),r=kd(this.__0);if(r.kind==="noTable")throw new Error(`!poolused gave no table: ${r.answer}`);const o=bd(r.rows,n).filter(({text:i})=>s===void 0||Ce(s,i));return new _t(Ud(r,o.length),o.map(i=>new Wd(i)))}
leaks(t){const e=this.__n("leaks",t),n=[];for(const s of e)for(const r of Id(s,this.__j))n.push(new Cd(s,r));return new _t(Ct(e,n.length,"call site"),n)}
sites(t){const e=this.__n("sites",t),n=[];for(const s of e)for(const r of Kd(s.sites(this.__j)))n.push(new Bd(s,r));return new _t(Ct(e,n.length,"call site"),n)}
stacks(t){const e=this.__n("stacks",t),n=[];for(const s of e){const r=[...s.stackUses()].sort((o,i)=>Ss(i)-Ss(o));for(const o of r)n.push(new zd(s,o))}return new _t(Ct(e,n.length,"stack"),n)}
hits(t){const e=pe("The number of hits",t,Vd,"dx -g @$pool.hits(20)");if(!e.ok)throw new Error(e.message);const n=this.__n("hits",void 0),s=[];for(const r of n)for(const o of r.recent(e.value))s.push(new xd(r,o,this.__j));return new _t(Ct(n,s.length,"hit"),s)}
status(){return this.__4.reconcile(),new Hd(this.__0,this.__4,this.__j)}
help(){const t=Object.keys(It).map(e=>new Ad(e));return new _t(`pooltag ${this.__3j}`,t)}
__n(t,e){const n=Sd(t,e);if(!n.ok)throw new Error(n.message);this.__4.reconcile();const{records:s}=this.__4,o=(n.value===void 0?[...s.values()]:[s.get(n.value)]).filter(i=>i!==void 0);if(o.length===0)throw new Error(Ls(n.value));return o}},Vd=100,Kd=t=>[...t].sort((e,n)=>ys(n)-ys(e)),ys=({use:t})=>t.allocs+t.frees+t.unknown,Ss=({hits:t})=>t.alloc+t.free+t.unknown;
function Yd(t,e){const n=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${ls.join(" ")}`,r=[t,e].filter(a=>a!==void 0).find(a=>typeof a!="string");if(r!==void 0)throw new Error(bt(`${r}`,n));const o=ls.find(a=>a===t),i=o===void 0?t:e;if(o===void 0&&e!==void 0)throw new Error(bt(`${t}`,n));return{sort:o!=null?o:"nonpaged",pattern:typeof i=="string"?i:void 0}}var ut=new ld,$s=t=>he(Gs(t)),Ts=new fd,Bt=new cd(Ts,()=>ut.now(),"0.1.0",$s),Jd=new Ai(ut,ut,t=>{Bt.note(_({type:"change"},t))}),ke=new rd(ut,Jd,Bt,$s),Xd=new Ti(ut,Ts,Bt,ke),L=new qd(ut,ke,Xd,"0.1.0");
function Zd(){for(const n of gd("0.1.0"))he(n);const t=(n,s)=>new host.optionalRecord(new host.functionAlias(e_(s),n));class e{
get Pool(){return L}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...n)=>L.used(...n)),t("poolhit",(...n)=>L.hitTag(...n)),t("poolleaks",(...n)=>L.leaks(...n)),t("poolrestore",()=>L.clear()),t("poolhelp",()=>L.help())]}
function Qd(){us(L)&&he("@$pool is ready: dx @$pool.help()")}
function t_(){ke.release(),Bt.flush(),pd()}
function e_(t){return(...e)=>(us(L),t(...e))}return[L,Zd,Qd,t_]})();
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
