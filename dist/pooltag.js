/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var w_=Object.defineProperty,y_=Object.defineProperties;
var S_=Object.getOwnPropertyDescriptors;
var zt=Object.getOwnPropertySymbols;
var zs=Object.prototype.hasOwnProperty,Hs=Object.prototype.propertyIsEnumerable;
var ye=(b,k,$)=>k in b?w_(b,k,{enumerable:!0,configurable:!0,writable:!0,value:$}):b[k]=$,h=(b,k)=>{for(var $ in k||(k={}))zs.call(k,$)&&ye(b,$,k[$]);if(zt)for(var $ of zt(k))Hs.call(k,$)&&ye(b,$,k[$]);return b},f=(b,k)=>y_(b,S_(k));
var Se=(b,k)=>{var $={};for(var N in b)zs.call(b,N)&&k.indexOf(N)<0&&($[N]=b[N]);if(b!=null&&zt)for(var N of zt(b))k.indexOf(N)<0&&Hs.call(b,N)&&($[N]=b[N]);return $};
var u=(b,k,$)=>ye(b,typeof k!="symbol"?k+"":k,$);
var $parts=(function(){var b=16,k=t=>t,$=k("0".repeat(b));
function N(t){const e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return k(e.toLowerCase().padStart(b,"0"))}
function Q(t,e){const n=s=>(s>>>0).toString(16).padStart(8,"0");return k(n(t)+n(e))}
function M(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function B(t,e){const{high:n,low:s}=M(t),r=s+e;return Q((n+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function tt(t,e){const n=M(t),s=M(e),r=(s.high-n.high)*4294967296+(s.low-n.low);return Number.isSafeInteger(r)?r:void 0}
function V(t,e){return t<e?-1:t>e?1:0}
function $e(t,e){return(M(t).low&e-1)===0}
function et(t,e){return e===4?Q(0,M(t).low):t}
function Ht(t,e){const{high:n,low:s}=M(t);return(e===4?s:n)>=2147483648}
function Ws(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function K(t){return`0x${t.replace(/^0{1,15}/,"")}`}var Te=2147483648;
function I(t){return t>>>0}
function wt(t){const e=n=>{var s;return((s=t[n])!=null?s:0)&255};return I(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function Lt(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Ae(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};const e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Ft(wt([...t.padEnd(4," ")].map(n=>n.charCodeAt(0))))}
function Us(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Ft(wt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Ft(I(Number.parseInt(t,16))):Ae(t)}
function Ft(t){return t<Te?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:H(t)}}}
function H(t){return I(t&~Te)}
function W(t){const e=n=>n>=32&&n<=126;return Lt(t).map(n=>e(n)?String.fromCharCode(n):".").join("")}
function Y(t){return`0x${t.toString(16).padStart(8,"0")}`}
function js(t){return wt([...Lt(t)].reverse())}
function xe(t){return W(t).includes(".")}var E=t=>JSON.stringify(xe(t)?Y(t):W(t)),nt=t=>`0x${t.toString(16)}`,w=(t,e)=>`${t} ${e}${t===1?"":"s"}`,ut=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Gs(t,e){const n=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${n} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${n} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${n} has bit 31 set, which the kernel clears before it compares: use ${E(e.plain)} or "${Y(e.plain)}".`}}var qs=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,Vs=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Ks=(t,e)=>`${t} is a whole number from 1 on: ${e}`,yt=(t,e)=>`${t} does not fit: ${e}`,Ys=t=>t===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${E(t)}. Begin with dx @$pool.hitTag(${E(t)}).`;
function Js(t){var e;switch(t.kind){case"notKernel":return"Not armed: this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"Not armed: this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"Not armed: on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`Not armed: there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"Not armed: the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"Not armed: the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"Not armed: nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"Not armed: pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`Not armed: nt!PoolHitTag holds ${nt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Xs(t.tag,t.meant);case"ambiguous":return`Not armed: ${t.tags.map(Y).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${Y((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Xs(t,e){const n=`To arm all the same: dx @$pool.hitTag(${E(t)}, "unseen").`;return e===void 0?`Not armed: no allocation with ${E(t)} since the target started. ${n}`:`Not armed: no allocation with ${E(t)} since the target started. Did you mean ${E(e)} (${Y(e)})? ${n}`}
function Ee(t){switch(t.kind){case"refused":return Js(t.problem);case"failed":return`Not armed: the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`Not armed: writing nt!PoolHitTag did not take${t.applied.failure===void 0?"":` (${t.applied.failure})`}. ${St(t.applied.undone)}`}}var Zs=(t,e)=>`ARMED: the machine stops at every allocation and free of ${E(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Qs({anyMore:t}){return t===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${E(t)}: somebody has changed it. dx @$pool.arm(${E(t)}) arms it again.`}
function St(t){return t.kind==="undone"?"PoolHitTag is as it was.":t.kind==="notOurs"?"PoolHitTag holds something else by now: dx @$pool.status()":`STILL ARMED${t.failure===void 0?"":` (${t.failure})`}: type ${t.repair}`}
function tr(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"cleared":return t.undone.map(St).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${nt(t.held)}, armed by somebody else; it holds 0 now.`:St(t.undone)}}
function er(t){switch(t.kind){case"ready":{const{target:e,tag:n}=t,s=e.processorBlocks.length;return`pooltag: ${[e.description,w(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[w(s,"processor")]:[]].join(", ")}; arming ${E(n)} at ${Ws(e.poolHitTag,e.pointerSize)}`}case"timeLimit":return`pooltag: ${ut(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return nr(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${nt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${t.path}: ${t.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function nr(t,e,n){const s=t/n,r=(e-t)/s,i=r<Oe?`, about ${ut(r)} to go`:"",o=r<Oe?` of ${e}`:"";return`pooltag: ${t}${o} hits, ${s.toFixed(1)}/s${i}`}var Oe=86400;
function sr(t,e,n){if(t.kind==="unknown")return"unknown";const s=t.kind==="exact"?1:t.fraction,r=e===0?1:(e-n)/e;return`${Math.floor(s*r*1e3)/10} %`}
function Ne(t,e){if(t.kind==="unknown")return` (${ir(t.why)})`;const n=[...t.kind==="floor"?[`${w(rr(t),"event")} not seen`]:[],...e>0?[`the block of ${w(e,"hit")} is not known`]:[]];return n.length===0?"":` (what sites hold is a floor: ${n.join(", ")})`}var rr=({missed:t})=>t.allocs+t.frees;
function ir(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function or(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${ar(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600).`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function ar(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${nt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var st=t=>sr(t.coverage(),Pe(t),t.openHits()),Pe=t=>{const{alloc:e,free:n,unknown:s}=t.counts();return e+n+s};
function Me(t){const{capture:e,hunt:n,tag:s}=t,r=n.counts(),i=[w(r.alloc,"allocation"),w(r.free,"free"),...r.unknown>0?[`${r.unknown} unknown`]:[]].join(", ");return[`${w(e.hits,"hit")} on ${E(s)} in ${ut(e.seconds)}: ${i}; coverage ${st(n)}${Ne(n.coverage(),n.openHits())}.`,or(e.end),t.disarmed===void 0?void 0:St(t.disarmed),e.hits>0?`Next: dx -g @$pool.leaks(${E(s)})`:void 0].filter(a=>a!==void 0).join(" ")}var cr=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function dr(t){switch(t.kind){case"saved":{const{base:e,files:n,hunts:s}=t;return`${s.map(_r).join("")}Saved ${w(s.length,"hunt")} as ${e} (${w(n,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${t.path}: ${t.message}`}}var _r=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${w(t,"hit")} on ${E(e)} are more than is kept: save before a long hunt. `;
function ur(t){switch(t.kind){case"opened":return hr(t);case"armed":return`Not opened: ${E(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`Not opened: there is no ${t.path}.`;case"noRecording":return`Not opened: ${t.path} is no recording.`;case"newer":return`Not opened: it was written by a later pooltag (format ${t.version}).`;case"failed":return`Not opened: ${t.path}: ${t.message}`}}
function hr(t){const{base:e,recording:n,left:s,cut:r}=t,{hunts:i,problems:o}=n,[a]=o.first;return[`Opened ${e}: ${i.map(Re).join("; ")||"no hunt"}.`,r&&`It ends early: ${r}.`,a&&`${w(o.count,"line")} damaged or missing, the first at ${a.line}.`,lr(s),i.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Re=t=>`${JSON.stringify(W(t.tag))}: ${w(Pe(t),"hit")}, coverage ${st(t)}`;
function lr(t){switch(t.kind){case"nothing":return;case"armed":return`PoolHitTag STILL HOLDS ${E(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${nt(t.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: ed nt!PoolHitTag ${nt(t.note.saved)} disarms.`}}
function fr(t){const e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Dt(t){return fr(f(h({},t),{offset:0}))}var Ie=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,gr=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,pr=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,vr=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,mr=/^VerifierExt$/i,kr=/\?\? ?::|`string'/,br=64;
function Wt(t){var e;if(mr.test(t.module))return t.name.includes("Pool")?Be(t.name):void 0;if(Ie.test(t.module))return t.name==="DbgBreakPoint"||kr.test(t.name)?"neither":(e=Ce(t.name))!=null?e:wr(t.name)}
function Ce(t){return gr.test(t)?"alloc":pr.test(t)?"free":void 0}
function wr(t){return vr.test(t)?Be(t):void 0}
function Be(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function L(t){const e=t.findIndex(({symbol:n})=>!n||Wt(n)===void 0);return e<0?t.length:e}
function yr(t){return Ie.test(t.module)&&t.name==="ExFreePool"&&t.offset>br}
function ze(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function He(t,e){return Sr(t.toLowerCase(),e.toLowerCase())}
function Sr(t,e){let n=0,s=0,r=-1,i=0;for(;n<e.length;)if(t[s]==="*")r=s++,i=n;else if(t[s]==="?"||t[s]===e[n])s++,n++;else if(r>=0)s=r+1,n=++i;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Le(t,e=[],n=[]){let s=L(t);for(;s<t.length-1&&$r(t[s],n);)s++;const r=t[s];return r&&Tr(r,s,e)}
function $r(t,e){const n=t==null?void 0:t.symbol;return n?e.some(s=>He(s,Dt(n))):!1}
function Tr(t,e,n){var o;const s=t.address&&Ar(t.address,n);if(s)return h({key:Fe(s.module,s.offset),frame:t,depth:e},s);const r=t.symbol&&{module:t.symbol.module};if(((o=t.symbol)==null?void 0:o.name)===""){const{module:a,offset:c}=t.symbol;return{key:Fe(a,c),frame:t,depth:e,module:a,offset:c}}const i=t.address?K(t.address):t.text;return h({key:i,frame:t,depth:e},r)}var Fe=(t,e)=>`${t}+0x${e.toString(16)}`;
function Ar(t,e){const n=e.find(({start:r,end:i})=>V(r,t)<=0&&V(t,i)<0),s=n&&tt(n.start,t);return n&&s!==void 0?{module:n.name,offset:s}:void 0}
function xr(t,e){const{coverage:n,unanswered:s,there:r,outstanding:i}=e,o=T=>t.reduce((z,q)=>z+T(q),0),a=n.kind==="floor"?n.missed.frees:0,c=Math.max(0,o(T=>T.unlocatedFrees)-s.size),d=Math.max(0,o(T=>T.missedFrees)-s.size),_=new Set;let l=0;for(const T of s.values()){const z=T.filter(q=>i.has(q)&&!r.has(q));for(const q of z)_.add(q);z.length>0&&(l+=1)}const g=Math.max(0,a+c-d),S=Math.max(0,d-a-c);return{ofAny:g,ofThese:_,hits:l+S+Math.max(0,g-a)}}
function Er(t,{ofAny:e,ofThese:n},s){const r=t.filter(({block:_})=>!n.has(_)),i=Math.max(0,r.length-e);if(i===0&&t.length>0)return;const o=Math.max(0,r.filter(({hit:_})=>_*2<=s).length-e),a=[];for(const{charged:_}of r)_!==void 0&&a.push(_);a.sort((_,l)=>_-l);const c=Or(a),d={blocks:i,old:o,sizes:c};return a.length<r.length?d:f(h({},d),{bytes:a.slice(0,i).reduce((_,l)=>_+l,0)})}
function Or(t){const e=t[0],n=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===void 0||n===void 0||s===void 0))return{smallest:e,median:n,largest:s}}
function Nr(t,e,n){if(!t||!e)return{kind:"unknown",why:"notRead"};const s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};const r=s.allocs+s.frees,i=n.alloc+n.free+n.unknown;if(i>r||n.alloc>s.allocs||n.free>s.frees)return{kind:"unknown",why:"tooFew"};if(i===r)return{kind:"exact",counted:s};const o={allocs:s.allocs-n.alloc,frees:s.frees-n.free};return{kind:"floor",fraction:i/r,counted:s,missed:o}}var De=2e5,We=class Ls{
constructor(e=De,n=new Map){this.limit=e,this.__v=n}
alloc(e,n){const s=this.__v.get(e);return!s&&this.__v.size>=this.limit?{kind:"full"}:(this.__v.set(e,n),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,n,s){const r=this.__v.get(e);return r?(this.__v.delete(e),r.tag===n&&Pr(r.charged,s)?{kind:"matched",allocation:r}:{kind:"other",earlier:r}):{kind:"unmatched"}}
get outstanding(){return this.__v}
copy(){return new Ls(this.limit,new Map(this.__v))}},Pr=(t,e)=>t===void 0||e===void 0||t===e,Mr=512,Ue=class{
constructor(){u(this,"__1c",new Map);u(this,"__1i",Number.POSITIVE_INFINITY);u(this,"__1g",0);u(this,"__1r",!0)}
add(t,e=1){this.__1i=Math.min(this.__1i,t),this.__1g=Math.max(this.__1g,t);const n=this.__1c.get(t);n===void 0&&this.__1c.size>=Mr?this.__1r=!1:this.__1c.set(t,(n!=null?n:0)+e)}
addAll(t){for(const[e,n]of t.__1c)this.add(e,n);this.__1i=Math.min(this.__1i,t.__1i),this.__1g=Math.max(this.__1g,t.__1g),this.__1r=this.__1r&&t.__1r}
summary(){if(this.__1c.size===0)return;const t=this.__1i,e=this.__1g,n=this.__1r?this.__5k():void 0;return h({smallest:t,largest:e},n===void 0?{}:{median:n})}
__5k(){const t=[...this.__1c].sort(([s],[r])=>s-r),e=t.reduce((s,[,r])=>s+r,0);let n=0;for(const[s,r]of t)if(n+=r,n*2>=e)return s}},Rr=class Fs{
constructor(e,n){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new Ue,this.tag=e,this.stack=n}
see({kind:e,number:n,time:s,charged:r}){var o;this.hits[e]++;const i=h({hit:n},s===void 0?{}:{time:s});(o=this.first)!=null||(this.first=i),this.last=i,e==="alloc"&&r!==void 0&&this.sizes.add(r)}
allocated({charged:e}){this.outstanding.count++,e===void 0?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e}){this.outstanding.count--,e===void 0?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var n;this.freedBy.set(e,((n=this.freedBy.get(e))!=null?n:0)+1)}
copy(){const e=new Fs(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked;for(const[n,s]of this.freedBy)e.freedBy.set(n,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Ir=class Ds{
constructor(e=new We){u(this,"__22",new Map);u(this,"__28",!1);this.__1w=e}
get isFull(){return this.__28}
book(e){const n=this.__1a(e.tag,e.stack);n.see(e),e.kind==="alloc"?this.__4u(e,n):e.kind==="free"&&this.__59(e,n)}
stacks(e){const n=[];return this.__22.forEach((s,r)=>{(e===void 0||r===e)&&n.push(...s.values())}),n}
outstanding(){const e=new Map;return this.__1w.outstanding.forEach((n,s)=>{const r=f(h({},n),{block:s}),i=e.get(n.stack);i?i.push(r):e.set(n.stack,[r])}),e}
copy(){const e=new Ds(this.__1w.copy());return e.__28=this.__28,this.__22.forEach((n,s)=>{const r=new Map;n.forEach((i,o)=>{r.set(o,i.copy())}),e.__22.set(s,r)}),e}
__4u(e,n){if(e.block===void 0){n.unlocated.alloc++;return}const s=Cr(e),r=this.__1w.alloc(e.block,s);if(r.kind==="full"){this.__28=!0,n.untracked++;return}r.kind==="seenAgain"&&this.__4b(r.earlier),n.allocated(s)}
__59(e,n){if(e.block===void 0){n.unlocated.free++;return}const s=this.__1w.free(e.block,e.tag,e.charged);if(s.kind==="matched"){const r=this.__1a(s.allocation.tag,s.allocation.stack);r.gone(s.allocation),r.freedFrom(e.stack);return}s.kind==="other"&&this.__4b(s.earlier),n.unmatchedFrees++}
__4b(e){const n=this.__1a(e.tag,e.stack);n.gone(e),n.missedFrees++}
__1a(e,n){var i,o;const s=(i=this.__22.get(e))!=null?i:new Map;this.__22.set(e,s);const r=(o=s.get(n))!=null?o:new Rr(e,n);return s.set(n,r),r}};
function Cr({number:t,tag:e,stack:n,requested:s,charged:r}){return h(h({tag:e,stack:n,hit:t},s===void 0?{}:{requested:s}),r===void 0?{}:{charged:r})}var Br=2e3;
function je(t,{block:e,charged:n}){var r;const s=(r=t.charged)!=null?r:n;return f(h({},t),{block:e,blockFrom:"place",charged:s})}var zr=class{
constructor(t=De){u(this,"__w",[]);this.__1t=t,this.__1l=new Ir(new We(t))}
record(t,e=!1){return this.__w.push({hit:t,awaits:e&&t.block===void 0}),this.__3n()}
locate(t){const e=this.__w.find(({hit:n,awaits:s})=>s&&n.number===t.hit);return e&&(e.hit=je(e.hit,t),e.awaits=!1),this.__3n()}
stacks(t){return this.__z().stacks(t)}
outstanding(){return this.__z().outstanding()}
__z(){if(this.__w.length===0)return this.__1l;const t=this.__1l.copy();for(const{hit:e}of this.__w)t.book(e);return t}
__3n(){const t=this.__w.findIndex(({awaits:s})=>s),e=t<0?this.__w.length:t,n=Math.max(e,this.__w.length-Br);for(const{hit:s}of this.__w.splice(0,n))this.__1l.book(s);return this.__1l.isFull?{kind:"tooManyOutstanding",limit:this.__1t}:{kind:"recorded"}}};
function Ge(t,e){var i,o;const n=new Hr(e),s=new Map;for(const a of t){const c=`${a.tag} ${(o=(i=n.site(a.stack))==null?void 0:i.key)!=null?o:""}`,d=s.get(c);d?d.push(a):s.set(c,[a])}const r=[];return s.forEach(a=>{const[c]=a;c&&r.push(Lr(c,a,n))}),r.sort((a,c)=>{var d,_,l,g;return((_=(d=a.first)==null?void 0:d.hit)!=null?_:0)-((g=(l=c.first)==null?void 0:l.hit)!=null?g:0)})}var Hr=class{
constructor(t){u(this,"__5u",new Map);u(this,"__26",new Map);this.__32=t}
site(t){var e;return this.__3v(this.__5u,t,(e=this.__32.skip)!=null?e:[])}
caller(t){return this.__3v(this.__26,t,[])}
__3v(t,e,n){if(!t.has(e)){const{stacks:s,modules:r}=this.__32;t.set(e,Le(s.at(e),r!=null?r:[],n))}return t.get(e)}};
function Lr(t,e,n){const s=i=>e.reduce((o,a)=>o+i(a),0),r=n.site(t.stack);return h(h(f(h(f(h({tag:t.tag,site:r,stacks:e.map(({stack:i})=>i),allocs:s(({hits:i})=>i.alloc),frees:s(({hits:i})=>i.free),unknown:s(({hits:i})=>i.unknown)},Fr(s)),{unlocatedAllocs:s(({unlocated:i})=>i.alloc),unlocatedFrees:s(({unlocated:i})=>i.free)}),Dr(e,r,n)),{unmatchedFrees:s(({unmatchedFrees:i})=>i),missedFrees:s(({missedFrees:i})=>i),untracked:s(({untracked:i})=>i)}),Wr(e)),Ur(e))}
function Fr(t){const e=t(({hits:i})=>i.alloc);if(e>0&&t(({unlocated:i})=>i.alloc)===e)return{};const n=t(({outstanding:i})=>i.count),s=t(({outstanding:i})=>i.unsized)===0,r=t(({outstanding:i})=>i.charged);return{outstanding:s?{count:n,bytes:r}:{count:n}}}
function Dr(t,e,n){var r;const s={freedElsewhere:0,freedByOtherModules:0,refused:0};for(const{stack:i,freedBy:o}of t){const a=(r=n.caller(i))==null?void 0:r.key;o.forEach((c,d)=>{var l;const _=n.site(d);a!==void 0&&((l=n.caller(d))==null?void 0:l.key)===a?s.refused+=c:(_==null?void 0:_.key)!==(e==null?void 0:e.key)&&(s.freedElsewhere+=c),(_==null?void 0:_.module)!==(e==null?void 0:e.module)&&(s.freedByOtherModules+=c)})}return s}
function Wr(t){const e=new Ue;for(const{sizes:s}of t)e.addAll(s);const n=e.summary();return n?{sizes:n}:{}}
function Ur(t){const e=[];for(const{first:r,last:i}of t)r&&e.push(r),i&&e.push(i);e.sort((r,i)=>r.hit-i.hit);const[n]=e,s=e[e.length-1];return{first:n,last:s}}var jr=5e4,Gr=class{
constructor(t=jr){u(this,"__3y",new Map);u(this,"__20",[]);this.__1t=t}
intern(t){const e=qr(t),n=this.__3y.get(e);if(n!==void 0)return n;if(this.isFull&&t.length>0)return this.intern([]);const s=this.__20.length;return this.__3y.set(e,s),this.__20.push(t),s}
at(t){var e;return(e=this.__20[t])!=null?e:[]}
get size(){return this.__20.length}
get isFull(){return this.__20.length>=this.__1t}};
function qr(t){return t.map(Vr).join(" ")}
function Vr({address:t,inline:e,text:n}){return t!==void 0&&!e?t:n}var Kr=3,Yr=8;
function qe(t,e="unreadable"){var o,a;const n=Jr(t);if(n<Yr||e==="yes")return{kind:"owner"};const s=e==="no"?"noTagInCode":"fanOutOnly",r=(a=(o=t[0])==null?void 0:o.stack[t[0].depth])==null?void 0:a.symbol,i=r&&r.name!==""?{skip:Dt(r)}:{};return h({kind:"probableWrapper",fanOut:n,evidence:s},i)}
function Jr(t){const e=Array.from({length:Kr},(n,s)=>{const r=new Set;for(const{stack:i,depth:o}of t){const a=i[o+1+s];a&&r.add(a.symbol?Dt(a.symbol):a.text)}return r.size});return Math.max(...e)}var Xr=1e3,Zr=5e4,Qr=new Set(["counters","gone","change","end"]),ti=t=>f(h({},t),{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ve=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Gr,this.modules=[],this.places=[],this.__1h=new zr,this.__2a=[],this.__3d=new Map,this.__16=new Map,this.__14=[],this.__h={alloc:0,free:0,unknown:0},this.__2u=0,this.__a=0,this.__1q=!1,this.start=t,this.__p=e}
get tag(){return this.start.tag}
get lastHit(){return this.__a}
get entries(){return this.__2a}
get hitsNotKept(){return this.__h.alloc+this.__h.free+this.__h.unknown-this.__2u}
get arming(){var t;return(t=this.__l)==null?void 0:t.state}
take(t){switch(this.__1f(t),this.__i=void 0,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3d.set(t.index,this.stacks.intern(t.frames.map(ti)));break;case"hit":return this.__62(t);case"located":this.__65(t);break;case"places":this.places=t.places;break;case"counters":this.__60(t);break;case"gone":this.__2l=t.missed?void 0:this.__4t(),this.__1q=!0;break;case"unanswered":this.__3i=t;break;case"code":this.__16.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__l=t);break;case"end":break}return"taken"}
counts(){return this.__h}
coverage(){return this.__1q?Nr(this.__1k,this.__2l,this.__h):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__14.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1h.stacks(this.tag)}
sites(t){const e=Ge(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),n=this.__1h.outstanding(),s=this.__4q(e,n);return e.map(r=>{var a;if(!r.outstanding||r.allocs===0)return{use:r};const i=[];for(const c of r.stacks)for(const d of(a=n.get(c))!=null?a:[])i.push(d);const o=Er(i,s,this.__a);return{use:r,holding:o}})}
openHits(){var t;return(t=this.__i)!=null||(this.__i=this.__51()),this.__i}
__51(){const t=Ge(this.stackUses(),{stacks:this.stacks});return t.reduce((n,s)=>n+s.unlocatedAllocs,0)+this.__4q(t,this.__1h.outstanding()).hits}
siteOf(t,e){return Le(t,this.modules,e)}
natureOf({site:t,stacks:e}){var i;if(!t)return{kind:"owner"};const n=e.map(o=>({stack:this.stacks.at(o),depth:t.depth})),s=qe(n),{address:r}=t.frame;return s.kind==="owner"||!r?s:qe(n,(i=this.__16.get(r))!=null?i:this.__p(r))}
__62(s){var r=s,{type:t,open:e}=r,n=Se(r,["type","open"]);var a;const i=(a=this.__3d.get(n.stack))!=null?a:this.stacks.intern([]),o=f(h({},n),{stack:i,tag:this.tag});return this.__a=o.number,this.__h[o.kind]++,this.__1q=!1,this.__3i=void 0,this.__14.push(o),this.__14.length>Xr&&this.__14.shift(),this.__1h.record(o,e).kind==="recorded"?"taken":"full"}
__65(t){this.__1h.locate(t);const e=this.__14.findIndex(({number:s})=>s===t.hit),n=this.__14[e];n&&(this.__14[e]=je(n,t))}
__60({at:t,counts:e}){t==="armed"?this.__1k=e:this.__2l=e,this.__1q=t!=="armed"}
__4t(){return this.__1k&&{allocs:this.__1k.allocs+this.__h.alloc,frees:this.__1k.frees+this.__h.free}}
__1f(t){this.__2a.length>=Zr&&!Qr.has(t.type)||(this.__2a.push(t),t.type==="hit"&&this.__2u++)}
__4q(t,e){var i;const n=new Set;for(const o of e.values())for(const{block:a}of o)n.add(a);const{frees:s=[],there:r=[]}=(i=this.__3i)!=null?i:{};return xr(t,{coverage:this.coverage(),unanswered:new Map(s.map(o=>[o.hit,o.blocks])),there:new Set(r),outstanding:n})}},R=t=>typeof t=="string"?t:void 0,ei=t=>typeof t=="boolean"?t:void 0,v=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:void 0,ni=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:void 0,P=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:void 0,si=t=>{const e=v(t);return e!==void 0&&e<=4294967295?I(e):void 0};
function O(...t){return e=>t.find(n=>n===e)}
function U(t){return e=>{if(!Array.isArray(e))return;const n=[];for(const s of e){const r=t(s);if(r===void 0)return;n.push(r)}return n}}
function p(t,...[e]){const n=Object.entries(t),s=Object.entries(e!=null?e:{});return r=>{if(typeof r!="object"||r===null||Array.isArray(r))return;const i=r,o={};for(const[a,c]of[...n,...s.filter(([d])=>i[d]!==void 0)]){const d=c(i[a]);if(d===void 0)return;o[a]=d}return o}}
function Ke(t,e){return n=>{var s;return(s=t(n))!=null?s:e(n)}}var ri="pooltag recording",Ye=1;
function ii(t,e){return JSON.stringify(h({seq:t},e)).replace(/[^ -~]/g,oi)}var oi=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,ai=1<<20,ci=p({module:R,name:R,offset:v}),di=p({text:R},{address:P,symbol:ci,source:p({file:R,line:v}),inline:O(!0),doubtful:O(!0)}),_i=Ke(p({register:R}),p({offset:ni})),ui=p({kind:O("alloc","free"),key:P,where:_i,holds:O("block","header")}),hi=Ke(p({kind:O("poolHitTag")}),p({kind:O("code"),site:R})),Je=t=>{const e=v(t);return e!==void 0&&e<=255?e:void 0},li=p({id:v,thing:hi,address:P,before:U(Je),after:U(Je),repair:R}),fi=p({pointerSize:O(4,8),description:R},{build:v,kernelBase:P}),gi=p({name:R,start:P,end:P},{timestamp:v}),pi={header:p({format:O(ri),version:O(Ye),segment:v,tool:R,time:v}),hunt:p({tag:si,target:fi,poolHitTag:p({address:P,before:v}),time:v}),modules:p({modules:U(gi)}),stack:p({index:v,frames:U(di)}),hit:p({number:v,kind:O("alloc","free","unknown"),stack:v},{stopAddress:P,block:P,blockFrom:O("place","arguments","returnValue"),requested:v,charged:v,poolType:v,processor:v,thread:P,time:v,open:O(!0)}),located:p({hit:v,block:P},{charged:v}),places:p({places:U(ui)}),counters:p({at:O("armed","stopped")},{counts:p({allocs:v,frees:v})}),gone:p({missed:ei}),unanswered:p({frees:U(p({hit:v,blocks:U(P)})),there:U(P)}),code:p({address:P,holdsTag:O("yes","no","unreadable")}),change:p({change:li,state:O("planned","applied","undone","gone"),time:v}),end:p({why:R,time:v})},vi=new Map(Object.entries(pi));
function mi(t){var a;if(t.length>ai)return{kind:"invalid"};let e;try{e=JSON.parse(t)}catch(c){return{kind:"torn"}}const n=p({seq:v,type:R})(e);if(!n)return{kind:"invalid"};const s=vi.get(n.type);if(!s)return{kind:"unknownType",seq:n.seq};const r=s(e);if(r)return{kind:"line",line:h(h({},n),r)};const{version:i}=(a=p({version:v})(e))!=null?a:{};return n.type==="header"&&i!==void 0&&i>Ye?{kind:"newer",version:i}:{kind:"invalid"}}var ki=5e5,bi=1e3,wi=20,yi=class{
constructor(){u(this,"__o",new Set);u(this,"__2c",0);u(this,"__2i",0);u(this,"__1v",0);u(this,"__4d",0);u(this,"__2q",[])}
push(t){if(this.__2c++,this.__2c>ki)return this.__12("tooLong"),!1;const e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__1x(mi(e))}
end(){return this.__1y?this.__1y:this.__1p?{kind:"recording",recording:{header:this.__1p,hunts:[...this.__o],lastHunt:this.__8,nextSeq:this.__1v,problems:{count:this.__4d,first:this.__2q}}}:{kind:"noRecording"}}
__1x(t){const e=t.kind==="line"&&t.line.type==="header";return t.kind==="newer"?this.__1y=t:!this.__1p&&!e&&(this.__1y={kind:"noRecording"}),this.__1y?!1:(this.__2i>0&&this.__5s(e),t.kind==="line"?this.__63(t.line):t.kind==="unknownType"?this.__40(t.seq):t.kind==="torn"?this.__2i=this.__2c:this.__12("invalid"),!0)}
__5s(t){t||this.__12("torn",this.__2i),this.__2i=0}
__12(t,e=this.__2c){this.__4d++,this.__2q.length<wi&&this.__2q.push({line:e,what:t})}
__40(t){t<this.__1v?this.__12("repeated"):t>this.__1v&&this.__12("gap");const e=t>=this.__1v;return e&&(this.__1v=t+1),e}
__63(n){var s=n,{seq:t}=s,e=Se(s,["seq"]);var r;if(this.__40(t))switch(e.type){case"header":this.__1p=(r=this.__1p)!=null?r:e;break;case"hunt":this.__8=new Ve(e);break;default:this.__64(e)}}
__64(t){const e=this.__8;if(!e&&t.type!=="change"&&this.__12("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__12("repeated");return}e.take(t),!(e.arming!=="applied"||this.__o.has(e))&&(this.__o.size<bi?this.__o.add(e):this.__12("tooLong"))}}},Xe=32,Si=9,$i=96,ht=8192,C=t=>t===Xe||t===Si,Ut=t=>t>=48&&t<=57,Ti=t=>Ut(t)||t>=97&&t<=102||t>=65&&t<=70;
function m(t,e){let n=e;for(;n<t.length&&C(t.charCodeAt(n));)n++;return n}
function J(t,e){let n=e;for(;n<t.length&&Ti(t.charCodeAt(n));)n++;return n}
function Ai(t,e){let n=e;for(;n<t.length&&Ut(t.charCodeAt(n));)n++;return n}
function jt(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Xe;)e--;return t.slice(0,e)}
function F(t,e){const n=J(t,e),s=n-e;if(s===16)return Gt(t.slice(e,n),8,n);if(s!==8)return;if(t.charCodeAt(n)!==$i)return Gt(xi+t.slice(e,n),4,n);const r=J(t,n+1);if(r-n===9)return Gt(t.slice(e,n)+t.slice(n+1,r),8,r)}var xi="00000000",Gt=(t,e,n)=>({address:t.toLowerCase(),pointerSize:e,end:n});
function Ei(t){const e=Number(t);return Number.isSafeInteger(e)?e:void 0}
function $t(t,e){const n=[];for(const s of t){const r=s.length<=ht?e(s):void 0;r!==void 0&&n.push(r)}return n}
function Ze(t){let e=!1;return $t(t,n=>(n.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(n.trim())&&(e=!1),Oi(n,e)))}
function Oi(t,e){const n=F(t,m(t,0));if(!n||!C(t.charCodeAt(n.end)))return;const s=F(t,m(t,n.end));if(!s||!C(t.charCodeAt(s.end)))return;const r=m(t,s.end),i=t.slice(r),o=i.search(/\s/),a=o<0?i:i.slice(0,o);if(!(a===""||a.startsWith("(")))return{start:n.address,end:s.address,name:a,symbols:i.slice(a.length).trim(),unloaded:e}}var y=t=>t,lt=t=>`0x${(t>>>0).toString(16)}`,Ni=y("g"),Pi=t=>y(`g ${K(t)}`),Mi=t=>y(`r ${t}`);
function Ri(t,e,n){const s=e?"kb":"k",r=n.length===0?"":`;r ${n.join(",")}`;return y(`rM 0x1;${s} ${lt(t)}${r}`)}var Ii=t=>y(t.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),Ci=y(".lastevent"),Bi=y("r $ptrsize"),zi=y("vertarget"),Qe=y("lm"),Hi=y(".reload"),Li=t=>y(`x nt!${t}`),Fi=t=>y(`dt nt!${t}`),Di=t=>y(`ub ${K(t)} L1`),Wi=t=>y(`dps ${K(t)} L1`);
function Ui(t,e){return e.length===4?y(`ed ${K(t)} ${lt(Vt(e))}`):y(`eb ${K(t)} ${e.map(lt).join(" ")}`)}var qt=t=>y(`ed nt!PoolHitTag ${lt(t)}`);
function ji(t,e){const n={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return y(`!poolused ${lt(n)}`)}
function Gi(t){const e=W(t).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${e}`)}var Tt="poolHitTagNote",qi=t=>y(`dx -r0 @$${Tt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Vi=y(`dx -r0 @$${Tt}`),Ki=y(`dx -r0 @$vars.Remove("${Tt}")`);
function Vt(t){const e=n=>{var s;return(s=t[n])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function tn(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function X(t,e,n){var r;if(e<0||e+n>t.length)return;let s=0;for(let i=n-1;i>=0;i--)s=s*256+((r=t[e+i])!=null?r:0);return s}
function ft(t,e,n){const s=X(t,e,4),r=n===8?X(t,e+4,4):0;return s===void 0||r===void 0?void 0:Q(r,s)}
function en(t,e,n){const s=t.readMemory(e,n);return s&&ft(s,0,n)}
function gt(t,e){const n=t.readMemory(e,4);return n&&X(n,0,4)}
function nn(t,e,n,s){const r=t.readMemory(e,n*s);if(!r)return[];const i=[];for(let o=0;o<n;o+=1){const a=ft(r,o*s,s);if(a===void 0||a===$)break;i.push(a)}return i}var Kt=(t,e,n)=>B(t,e*n),A=class extends Error{
constructor(t,e){super(e),this.name="HostError",this.call=t}};
function At(t){const e=new Map;for(const n of t)if(!(n.length>ht||!n.includes("=")))for(const[s,r]of Ji(n))e.has(s)||e.set(s,r);return e}var Yi=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function Ji(t){var n,s;const e=[];for(const r of t.trim().split(/\s+/)){const i=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(r),o=N((n=i==null?void 0:i[2])!=null?n:"");if(i&&o)e.push([((s=i[1])!=null?s:"").toLowerCase(),o]);else if(!Yi.test(r))return[]}return e}var Xi=t=>$t(t,Zi);
function Zi(t){const e=F(t,m(t,0));if(!e||!C(t.charCodeAt(e.end)))return;const n=t.slice(e.end).trim(),s=Qi(n),r=n.slice(0,s).trim(),i=n.slice(s).trim();if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:i||void 0}}
function Qi(t){const e=t.indexOf(" = ");if(e>=0)return e;const n=t.endsWith(")")?t.indexOf(" ("):-1;return n<0?t.length:n}var to=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function sn(t,e){const s=(t&65535)*40543,r=(t>>>16)*40543,i=s+r%65536*65536,o=Math.floor(r/65536)+Math.floor(i/4294967296);return(i%4294967296^o)&e}
function rn(t,e,n){const s=(a,c)=>{const{offset:d,bytes:_}=n.fields[a];return eo(t,e+d,_,c)},r=s("Key",!1),i=on(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),o=on(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(r===void 0||!i||!o))return{tag:I(r),nonPaged:i,paged:o}}
function on(t,e,n){if(!(t===void 0||e===void 0||n===void 0))return{allocs:t,frees:e,bytes:n}}
function eo(t,e,n,s){const r=X(t,e,4),i=n===8?X(t,e+4,4):0;if(r===void 0||i===void 0)return;const a=s&&(n===8?i:r)>=2147483648?-(n===8?2**64:2**32):0,c=n===8?(i+a/2**32)*2**32+r:r+a;return Number.isSafeInteger(c)?c:void 0}
function an(t){const[e,...n]=t;if(e)return n.reduce((s,r)=>({tag:s.tag,nonPaged:cn(s.nonPaged,r.nonPaged),paged:cn(s.paged,r.paged)}),e)}var cn=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function no(t,e){const n=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){const r=rn(t,s*e.size,e);r&&r.tag!==0&&n.set(s,r)}return n}
function so(t,e){const n=new Map;let s;for(const r of t){if(r.length>ht)continue;const i=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(r);if(!i)continue;const[,o="",a="",c="",d=""]=i;s!=null||(s=o.length),!(o.length>s||n.has(c))&&n.set(c,{offset:Number.parseInt(a,16),type:d.trim()})}return n.size===0?void 0:{name:e,fields:n}}var dn=(t,e)=>so(t.query(Fi(e)),e);
function _n(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});const n=e&&un(e.type);return e&&n!==void 0?e.offset+n:void 0}
function un(t){var i,o,a;const[,e="1",n=""]=(i=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?i:[],s=(o=/^U?[Ii]nt([1248])B$/.exec(n))==null?void 0:o[1],r=(a=/^Ptr(32|64)\b/.exec(n))==null?void 0:a[1];return s?Number(e)*Number(s):r?Number(e)*(Number(r)/8):void 0}var ro=16,hn=12,io=4096;
function oo(t,e,n){const s=dn(t,"_POOL_TRACKER_BIG_PAGES"),r=s==null?void 0:s.fields.get("Key"),i=s==null?void 0:s.fields.get("NumberOfBytes"),o=i!=null?i:s==null?void 0:s.fields.get("NumberOfPages"),a=e("PoolBigPageTable"),c=e("PoolBigPageTableSize");if(!s||!r||!o||!a||!c)return;const d=en(t,a,n),_=gt(t,c);if(!d||!_||(_&_-1)!==0)return;const l=_n(s);if(l===void 0)return;const g={keyOffset:r.offset,sizeOffset:o.offset},S=i?1:io;return f(h({address:d,slots:_,entrySize:l},g),{sizeUnit:S,pointerSize:n})}
function ao(t,e,n){const s=_o(n),r=sn(s,e.slots-1);if(e.sizeUnit===1)return Yt(t,e,r,n);const i=Yt(t,e,r,n);if(i.kind==="found")return i;const o=Yt(t,e,co(s)&e.slots-1,n);return o.kind==="found"?o:{kind:"unreadable"}}var co=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Yt(t,e,n,s){const{address:r,slots:i,entrySize:o,keyOffset:a,sizeOffset:c,sizeUnit:d,pointerSize:_}=e,l=Math.min(ro,i-n),g=t.readMemory(Kt(r,n,o),l*o);if(!g)return{kind:"unreadable"};for(let S=0;S<g.length;S+=o){if(ft(g,S,_)!==s)continue;const T=ft(g,S+c,_),z=T&&tt($,T);if(z===void 0)return{kind:"unreadable"};const q=z*d;return{kind:"found",tag:wt(g.subarray(S+a,S+a+4)),bytes:q}}return{kind:"absent"}}
function _o(t){const{high:e,low:n}=M(t);return(n>>>hn|e<<32-hn)>>>0}var uo=8,ho=64;
function ln(t,e,n){const s=vo(dn(t,"_POOL_TRACKER_TABLE")),r=gn(t,e("PoolTrackTable"),n),i=Xt(t,e("PoolTrackTableSize")),o=Xt(t,e("PoolTrackTableMask"));if(!s||!r||i===void 0||o===void 0)return;const a=e("ExPoolTagTables"),c=a?nn(t,a,ho,n):[],d=[r,...c.filter(g=>g!==r)],_=gn(t,e("PoolTrackTableExpansion"),n),l=Xt(t,e("PoolTrackTableExpansionSize"));return{layout:s,tables:d,slots:i,mask:o,expansion:_&&l?{table:_,slots:l}:void 0}}
function Jt(t,e,n){const s=fo(t,e,n);if(s.kind!=="slot")return s.kind==="none"?go(t,e,n):s;const r=[];for(const i of e.tables){const o=pt(t,e,i,s.index,1);if(!o)return{kind:"unreadable"};const a=o.get(0);a&&H(a.tag)===n&&r.push(a)}return fn(an(r))}
function lo(t,e){const n=new Map;for(const o of e.tables){const a=pt(t,e,o,0,e.slots);if(!a)return;a.forEach((c,d)=>{var _;n.set(d,[...(_=n.get(d))!=null?_:[],c])})}const{expansion:s}=e,r=s?pt(t,e,s.table,0,s.slots):[];return r?[...[...n.values()].map(an),...r.values()].filter(o=>o!==void 0):void 0}
function fo(t,e,n){const[s]=e.tables;if(!s)return{kind:"unreadable"};const r=e.mask+1;let i=sn(n,e.mask);for(let o=r;o>0;){const a=Math.min(uo,r-i,o),c=pt(t,e,s,i,a);if(!c)return{kind:"unreadable"};for(let d=0;d<a;d+=1){const _=c.get(d);if(!_)return{kind:"none"};if(H(_.tag)===n)return{kind:"slot",index:i+d}}i=(i+a)%r,o-=a}return{kind:"none"}}
function pt(t,{layout:e},n,s,r){const i=Kt(n,s,e.size),o=t.readMemory(i,r*e.size);return o&&no(o,e)}
function go(t,e,n){var o;const{expansion:s}=e,r=s&&pt(t,e,s.table,0,s.slots);if(s&&!r)return{kind:"unreadable"};const i=[...(o=r==null?void 0:r.values())!=null?o:[]].find(a=>H(a.tag)===n);return i?fn(i):po(t,e)}
function po(t,e){for(const n of e.tables){const s=Kt(n,e.slots-1,e.layout.size),r=t.readMemory(s,e.layout.size),i=r&&rn(r,0,e.layout);if(!i)return{kind:"unreadable"};if(i.nonPaged.allocs+i.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function fn(t){if(!t)return{kind:"unreadable"};const{nonPaged:e,paged:n}=t;return{kind:"found",counts:{allocs:e.allocs+n.allocs,frees:e.frees+n.frees}}}
function vo(t){const e=t&&_n(t);if(!t||e===void 0)return;const n={};for(const s of to){const r=t.fields.get(s),i=r&&un(r.type);if(!r||i!==4&&i!==8)return;n[s]={offset:r.offset,bytes:i}}return{size:e,fields:n}}var gn=(t,e,n)=>e&&en(t,e,n),Xt=(t,e)=>e&&gt(t,e),mo=(t,e)=>V(t.start,e)<=0&&V(e,t.end)<0,ko=(t,e)=>t.modules.find(n=>!n.unloaded&&mo(n,e)),Zt=t=>t.find(({name:e,unloaded:n})=>!n&&e.toLowerCase()==="nt"),bo=(t,e)=>{var n;return((n=ko(t,e))==null?void 0:n.name.toLowerCase())==="nt"},wo=64;
function pn(t){const e=Qt(t);if(!e)return{kind:"noPointerSize"};const n=vt(t,"PoolHitTag",e);if(!n)return{kind:"noSymbol",name:"PoolHitTag"};const s=Ze(t.query(Qe)).map(d=>f(h({},d),{start:et(d.start,e),end:et(d.end,e)}));if(!Zt(s))return{kind:"noModules"};const r=$o(t),i=d=>vt(t,d,e),o=i("KiProcessorBlock"),a=ln(t,i,e),c=oo(t,i,e);return{kind:"read",target:f(h({pointerSize:e},r),{poolHitTag:n,modules:s,contextRegisters:yo.filter(d=>So(t,d)),processorBlocks:o?nn(t,o,wo,e):[],tracker:a,bigPages:c})}}var yo=["$thread","$pcrb"];
function So(t,e){try{return At(t.query(Mi(e))).has(e)}catch(n){if(!(n instanceof A))throw n;return!1}}
function vt(t,e,n){const s=`nt!${e}`.toLowerCase(),r=Xi(t.query(Li(e))).find(i=>i.name.toLowerCase()===s);return r&&et(r.address,n)}
function Qt(t){const e=At(t.query(Bi)).get("$ptrsize");return e===Q(0,4)?4:e===Q(0,8)?8:void 0}
function $o(t){var i,o;const n=(i=t.query(zi).find(a=>/Kernel Version/i.test(a)))!=null?i:"",s=(o=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?void 0:o[1],r=/\bARM\s?64\b/i.test(n);return{description:n.trim(),isArm:r,build:s?Number(s):void 0}}
function rt(t){try{const e=Qt(t),n=e&&vt(t,"PoolHitTag",e),s=n&&gt(t,n);return n===void 0||s===void 0?{kind:"notRead"}:{kind:"read",address:n,value:s}}catch(e){if(!(e instanceof A))throw e;return{kind:"notRead"}}}var te=(t,e,n)=>({thing:{kind:"poolHitTag"},address:t,before:tn(e),after:tn(n),repair:qt(e)});
function To(t,e,n){const s=e.tracker;if(!s)return{kind:"unknown"};const r=c=>c!==void 0&&Jt(t,s,c).kind==="found",i=Jt(t,s,n);if(i.kind==="unreadable"||i.kind==="overflow")return{kind:"unknown"};const o=Ao(n);return i.kind==="found"?{kind:"seen",twin:r(o)?o:void 0}:{kind:"unseen",meant:[js(n),o].find(r)}}
function Ao(t){const e=t>>>24;if(!(e!==32&&e!==0))return I(t&16777215|(e===0?32:0)<<24)}var xo=3790,Eo=1024;
function Oo(t,e,n,s){const r=ee(t);if(r)return it(r);const i=No(t,e);if(i.kind!=="read")return it(i);const{target:o}=i,a=gt(t,o.poolHitTag);if(a===void 0)return it({kind:"unreadable"});if(!mt(a))return it({kind:"alreadyArmed",value:a});if(Po(t,o))return it({kind:"taggingOff"});const c=Mo(n,To(t,o,n),s);return c?it(c):{kind:"ready",target:o,idle:a}}
function ee(t){const{kernel:e,live:n,description:s=""}=t.session();return e===!1||/user mode/i.test(s)?{kind:"notKernel"}:n===!1||/\bdump\b/i.test(s)?{kind:"notLive"}:/^local\b/i.test(s)?{kind:"localKernel"}:void 0}var mt=t=>t===0||t>=2147483648,it=t=>({kind:"refused",problem:t});
function No(t,e){const n=pn(t),s=n.kind==="read"?n.target.modules.filter(r=>!r.unloaded):[];return n.kind!=="noModules"&&s.length>1?n:(e.debugger(Hi),pn(t))}
function Po(t,e){if(e.build===void 0||e.build>=xo)return!1;const n=vt(t,"NtGlobalFlag",e.pointerSize),s=n&&gt(t,n);return s!==void 0&&(s&Eo)===0}
function Mo(t,e,n){switch(e.kind){case"seen":return e.twin===void 0||n?void 0:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return n?void 0:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function Ro(t,e){var d;if((e==null?void 0:e.arming)!=="planned"&&(e==null?void 0:e.arming)!=="applied")return{kind:"nothing"};const{tag:n,poolHitTag:s,target:r}=e.start,i=mt(s.before)?s.before:0,o={armed:n,saved:i,address:s.address};if(ee(t))return{kind:"otherBoot"};const a=rt(t),c=Io(t,r.pointerSize);return a.kind!=="read"||!c?{kind:"unknown",note:o}:a.address!==o.address||c!==((d=r.kernelBase)!=null?d:c)?{kind:"otherBoot"}:a.value===n?{kind:"armed",note:o}:{kind:"disarmed"}}
function Io(t,e){try{const n=Zt(Ze(t.query(Qe)));return n&&et(n.start,e)}catch(n){if(!(n instanceof A))throw n;return}}var vn=1e3,ot=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,mn=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Co=class{
constructor(t,e,n,s){this.__0=t,this.__g=e,this.__6=n,this.__4=s}
save(t){return this.__6.save(mn(t),[...this.__4.records.values()])}
open(t){const{armed:e}=this.__4;if(e)return{kind:"armed",tag:e.arming.tag};this.__6.flush();const n=mn(t),s=new yi,{files:r,isWhole:i,failure:o}=this.__5p(n,t,s),a=s.end();if(r===0)return o!=null?o:{kind:"notFound",path:ot(n,0)};if(a.kind==="newer")return a;if(a.kind==="noRecording")return o!=null?o:{kind:"noRecording",path:t};const{recording:c}=a,d=Ro(this.__0,c.lastHunt),{hunts:_,nextSeq:l,problems:g}=c;this.__4.show(_,d.kind==="armed"?d.note:void 0);const S=i&&g.count===0;return this.__6.opened(S?{base:n,nextSeq:l,nextSegment:r,hunts:_}:void 0),{kind:"opened",base:n,recording:c,left:d,cut:o==null?void 0:o.message}}
__5p(t,e,n){let s=0,r=!0;try{let i=ot(t,0);for(this.__g.exists(i)||(i=e,r=!1);s<vn&&this.__g.exists(i)&&(s+=1,!!this.__g.read(i,o=>n.push(o)));)i=ot(t,s);return{files:s,isWhole:r}}catch(i){if(!(i instanceof A))throw i;const o={kind:"failed",path:i.call,message:i.message};return{files:s,isWhole:!1,failure:o}}}},Bo=class{
constructor(t,e,n){u(this,"__i",[]);u(this,"__45",0);this.__2d=t,this.__0=e,this.__44=n}
get open(){return this.__i}
run(t){return this.__2d.run(t)}
debugger(t){return this.__2d.change(t)}
plan(t){this.__45+=1;const e=h({id:this.__45},t);return this.__34(e,"planned"),e}
adopt(t){const e=this.plan(t);return this.__i.push(e),e}
apply(t){this.__i.push(t);const n=ne(t.before,this.__1x(t))?this.__1b(t.address,t.after):void 0;if(ne(t.after,this.__1x(t)))return this.__34(t,"applied"),{kind:"applied"};const s=this.undo(t);return{kind:"refused",failure:n,undone:s}}
undo(t){var n;if(!this.__i.includes(t))return{kind:"undone"};let e;for(let s=0;;s+=1){const r=this.__1x(t);if(ne(t.before,r))return this.__n(t,"undone"),{kind:"undone"};const i=r?Lo(r,t):!this.__5a(t);if(s===zo)return i?Ho(t,e):this.__5j(t);i&&(e=(n=this.__1b(t.address,t.before))!=null?n:e)}}
undoAll(){return[...this.__i].reverse().map(t=>this.undo(t))}
forget(){for(const t of[...this.__i])this.__n(t,"gone")}
__n(t,e){this.__i.splice(this.__i.indexOf(t),1),this.__34(t,e)}
__5j(t){return this.__n(t,"gone"),{kind:"notOurs"}}
__34(t,e){this.__44({change:t,state:e,time:this.__0.now()})}
__1b(t,e){try{return this.__2d.change(Ui(t,e)).find(s=>s.trim()!=="")}catch(n){return n instanceof Error?n.message:String(n)}}
__1x(t){return this.__0.readMemory(t.address,t.before.length)}
__5a({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;const n=rt(this.__0);return n.kind==="read"&&n.address!==e}},zo=3,Ho=({repair:t},e)=>({kind:"stillThere",repair:t,failure:e}),ne=(t,e)=>e!==void 0&&t.every((n,s)=>n===e[s]),Lo=(t,{before:e,after:n})=>t.every((s,r)=>s===e[r]||s===n[r]),kn=t=>(t>>>0).toString(16).padStart(8,"0");
function Fo(t,e){const n=`${kn(e.armed)} ${kn(e.saved)} ${e.address}`;bn(()=>t.debugger(qi(n)))}
function se(t){bn(()=>t.debugger(Ki))}
function Do(t){try{const e=t.query(Vi),n=e.map(Wo).find(s=>s!==void 0);return n?{kind:"found",note:n}:e.length===0?{kind:"unknown"}:{kind:"none"}}catch(e){if(!(e instanceof A))throw e;return e.message.includes(Tt)?{kind:"none"}:{kind:"unknown"}}}
function Wo(t){const e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,n="",s="",r=""]=e!=null?e:[],i=N(r);if(!e||!i)return;const o=a=>Number.parseInt(a,16);return{armed:I(o(n)),saved:o(s),address:i}}
function bn(t){try{t()}catch(e){if(!(e instanceof A))throw e}}var Uo=class{
constructor(t,e,n,s){u(this,"__41",!1);this.__1=t,this.target=e,this.tag=n,this.idle=s,this.repair=qt(s)}
get change(){return this.__l}
leaveNote(){const{tag:t,idle:e,target:n}=this;Fo(this.__1,{armed:t,saved:e,address:n.poolHitTag})}
arm(){if(this.__41)return{kind:"refused",failure:void 0,undone:{kind:"undone"}};const{target:t,tag:e,idle:n}=this;return this.__l=this.__1.plan(te(t.poolHitTag,n,e)),this.__1.apply(this.__l)}
pause(){if(!this.__l)return{kind:"undone"};const t=this.__1.undo(this.__l);return t.kind!=="stillThere"&&(this.__l=void 0),t}
disarm(){this.__41=!0;const t=this.pause();return t.kind!=="stillThere"&&se(this.__1),t}
forget(){this.__1.forget(),this.__l=void 0}};
function jo(t){for(const[e,{symbol:n}]of t.slice(0,L(t)).entries()){if(!n||e===0&&yr(n))continue;const s=Wt(n);if(s==="alloc"||s==="free")return s}}
function wn(t){var s;if(t.offset!==0)return;const e=(s=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?void 0:s[1];if(e!==void 0)return Ce(e);const n=Wt(t);return n==="neither"?void 0:n}
function at(t){const e=jt(t),{head:n,offset:s}=Go(e);if(s===void 0)return;const r=n.indexOf("!"),i=r<0?n:n.slice(0,r);if(!qo(i))return;if(r<0)return n===e?void 0:{module:i,name:"",offset:s};const o=n.slice(r+1);return o.trim()===""||o.endsWith("(")?void 0:{module:i,name:o,offset:s}}
function Go(t){var r;const[,e,n]=(r=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?r:[];if(e===void 0||n===void 0)return{head:t,offset:0};const s=Number.parseInt(n,16);return{head:e,offset:Number.isSafeInteger(s)?s:void 0}}var qo=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),re={kind:"none"};
function Vo(t){var r,i;const e=(r=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(t.trim()))==null?void 0:r[1];if(e===void 0||e.length>4096)return re;const n=(i=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(e))==null?void 0:i[1];if(n!==void 0)return Ko(n);if(/^[a-z][a-z0-9]{1,2}$/.test(e))return{kind:"register",register:e};const s=at(yn(e).text);return s?{kind:"symbol",symbol:s}:re}
function Ko(t){var r,i;const{text:e,address:n}=yn(t);if(!n)return re;const s=Yo((i=(r=at(e))==null?void 0:r.name)!=null?i:"");return{kind:"slot",address:n,import:s}}
function yn(t){const e=t.lastIndexOf(" ("),n=t.endsWith(")")?N(t.slice(e+2,-1)):void 0;return e>=0&&n?{text:t.slice(0,e),address:n}:{text:t}}
function Yo(t){var e;return(e=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(t))==null?void 0:e[1]}
function Sn(t){const e=F(t,Jo(t));if(!e||t.charAt(e.end)!==" ")return;const n=Zo(t,e.end+1),s=n===void 0?e.end+1:e.end+1+n.length,r=ta(t.slice(s).trim().replace(/\s+/g," "));if(Qo(r))return n===void 0||n.charAt(0)==="?"?{address:e.address,text:r}:{address:e.address,code:n.toLowerCase(),text:r}}
function Jo(t){const e=m(t,0),n=J(t,e);return n-e===4&&t.charAt(n)===":"?n+1:e}var Xo=["fadd","fabd"];
function Zo(t,e){if(t.startsWith("??",e))return"??";const n=t.slice(e,J(t,e)),s=t.charAt(e+n.length);if(!(n===""||n.length%2!==0||n.length>30||s!==" "))return Xo.includes(n)?void 0:n}
function Qo(t){var n;const e=(n=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?void 0:n[1];return e===void 0?t==="???"||t==="????":!(e.length===8&&J(e,0)===8)}var ta=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),ea=t=>$t(t,Sn),na=t=>$t(t,sa);
function sa(t){const e=F(t,m(t,0));if(!e||!t.startsWith("  ",e.end))return;const n=F(t,e.end+2);if((n==null?void 0:n.pointerSize)!==e.pointerSize)return;const s=t.slice(n.end).trim();return{address:e.address,value:n.address,symbol:s||void 0}}
function ra(t,e){const n=ea(t.query(Di(e))).pop();if(!n)return{kind:"undecided"};const s=Vo(n.text);switch(s.kind){case"symbol":return $n(s.symbol);case"slot":return s.import===void 0?ia(t,s.address):oa(s.import);case"register":case"none":return{kind:"undecided"}}}
function ia(t,e){const n=na(t.query(Wi(e)))[0],s=(n==null?void 0:n.symbol)===void 0?void 0:at(n.symbol);return s?$n(s):{kind:"undecided"}}
function oa(t){const e=wn({module:"nt",name:t,offset:0});return e?{kind:"pool",of:e}:{kind:"notPool"}}
function $n(t){const e=wn(t);return e?{kind:"pool",of:e}:{kind:t.module.toLowerCase()==="nt"?"notPool":"undecided"}}var aa=class{
constructor(t,e){u(this,"__3o",new Set);u(this,"__h",new Map);this.__0=t,this.__t=e}
classify(t){const e=this.__58(t);if(e)return{kind:"foreign",stop:e};const n=jo(t.stack);return n?{kind:"hit",of:n}:this.__4x(t)}
__58({report:t,ip:e,stack:n}){var a,c,d;if((t==null?void 0:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?void 0:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?void 0:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?void 0:t.kind)==="other")return{kind:"other",event:t.event};const s=(c=(a=n[0])==null?void 0:a.text)!=null?c:"";if(!bo(this.__t,e)||!this.__5d(e))return{kind:"other",event:s};const r=L(n),i=(d=n[0])==null?void 0:d.symbol,o=r===1&&i!==void 0&&ze(i);return r===0||o?{kind:"otherBreak",at:s}:void 0}
__5d(t){if(this.__3o.has(t))return!0;const e=this.__0.readMemory(t,4);if(!e)return!1;const n=e[0]===204||e[2]===62&&e[3]===212;return n&&this.__3o.add(t),n}
__4x({ip:t,stack:e}){var i,o;const n=e[L(e)];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};const s=this.__h.get(t);if(s)return{kind:"hit",of:s};const r=ra(this.__0,n.address);switch(r.kind){case"pool":return this.__h.set(t,r.of),{kind:"hit",of:r.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(o=(i=e[0])==null?void 0:i.text)!=null?o:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},ca=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function ie(t){var s;const e=ca.exec(t);if(!e)return;const n=((s=e[2])!=null?s:"").trim();return e[1]===void 0?{command:n}:{processor:Number(e[1]),command:n}}
function Tn(t){let e=m(t,0);if(t.charAt(e)==="#"&&(e=m(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;const n=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(n)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(n)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(n)?"noBase":n==="Call Site"?"names":void 0}var da="(Inline)",_a="(Inline Function)",An=t=>t===4?3:4,ua=5,ha=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],la=/\+0x[0-9a-f]+(?=\s)/i;
function oe(t){const e=jt(t),n=fa(e),s=e.slice(n),r=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:jt(e.slice(0,n)),source:xn(s.slice(r))}}
function fa(t){const e=la.exec(t);if(e)return e.index+e[0].length;const n=ga(t);if(n>=0)return n;const s=t.indexOf(" [");return s>=0&&xn(t.slice(s+1))?s:t.length}
function ga(t){const e=t.indexOf(" (");if(e<0)return-1;const n=ha.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return n.length===0?-1:Math.min(...n)}
function xn(t){const e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;const n=t.slice(e+3,-1);return n.length<10&&[...n].every(r=>Ut(r.charCodeAt(0)))&&n!==""?{file:t.slice(1,e),line:Number(n)}:void 0}
function En(t,e){const n=m(t,0),s=va(t,n),r=s===void 0?n:m(t,J(t,n));return e==="names"?$a(t.slice(r),s):t.charCodeAt(r)===pa?Sa(t,r,s):ma(t,r,s,e)}var pa=40,On=58;
function va(t,e){const n=J(t,e),s=n-e;if(!(s<2||s>3||!C(t.charCodeAt(n))))return Number.parseInt(t.slice(e,n),16)}
function ma(t,e,n,s){const r=F(t,e);if(!r)return;const i=s==="noBase"?r:ka(t,r,s);if(!i||!C(t.charCodeAt(i.end)))return;const{pointerSize:o}=i,a=m(t,i.end),c=wa(t,ba(t,a),o),d=c&&Pn(t.slice(c.end));if(!(!c||!d))return{number:n,pointerSize:o,base:s==="noBase"?void 0:r.address,returnAddress:i.address,gap:a-i.end,args:c.words,inline:!1,text:d.text,source:d.source,symbol:d.symbol}}
function ka(t,e,n){const s=m(t,e.end);if(n!=="wide"&&s!==e.end+1)return;const r=F(t,s);return(r==null?void 0:r.pointerSize)===e.pointerSize?r:void 0}var ba=(t,e)=>t.startsWith("(T) ",e)?m(t,e+3):e;
function wa(t,e,n){const s=t.charCodeAt(e)===On,r=[];let i=s?m(t,e+1):e;for(;r.length<An(n);){const o=F(t,i);if((o==null?void 0:o.pointerSize)!==n||!ya(t,o.end))break;r.push(o.address),i=m(t,o.end)}if(!(s&&t.charCodeAt(i)!==On)&&!(r.length>0&&r.length<An(n)))return{words:r,end:s?m(t,i+1):i}}var ya=(t,e)=>e>=t.length||C(t.charCodeAt(e));
function Sa(t,e,n){const s=[_a,da].find(o=>t.startsWith(o,e));if(s===void 0)return;let r=e+s.length;for(;r<t.length&&" -`:".includes(t.charAt(r));)r++;const i=Pn(t.slice(r));return i&&i.text!==""?f(h(h({},i),Nn),{number:n,inline:!0}):void 0}var Nn={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function $a(t,e){const n=oe(t),s=at(n.text),r=s!==void 0&&s.name!=="",i=e!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(n.text);if(!(!r&&!i))return f(h(h({},n),Nn),{symbol:s,number:e,inline:!1})}
function Pn(t){const{text:e,source:n}=oe(t),s=at(e);return s!==void 0||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:n,symbol:s}:void 0}var Mn=1e3,xt=(t,e)=>({line:t,text:e.slice(0,200)});
function Ta(t){var n;const e=new Ea;for(let s=0;s<t.length&&e.push((n=t[s])!=null?n:"",s)!=="after";s++);return e.listing()}var Aa=1e4,xa=8,Ea=class{
constructor(){u(this,"__j",[]);u(this,"__u",[]);u(this,"__9",[]);u(this,"__3r","frames");u(this,"__3w",!1);u(this,"__3u",!1);u(this,"__2r",!0)}
get begun(){return this.__3w||this.__j.length>0}
get fromTop(){return this.__j.length>0&&this.__2r}
push(t,e){if(t.length>ht)return this.__q(t,e);if(this.__25)return this.__4z(t,e,this.__25);const n=En(t,this.__3r);return n?this.__5r(n,t,e):this.__5l(t,e)}
listing(){return{style:this.__3f,frames:this.__j,unread:this.__j.length===0?[...this.__u,...this.__9]:this.__u}}
__5r(t,e,n){return t.text===""?!this.begun||!this.__3s(t)?this.__q(e,n):(this.__25={row:t,line:xt(n,e)},"taken"):this.__3s(t)?(this.__2t(),this.__3k(t),"taken"):"after"}
__4z(t,e,{row:n,line:s}){this.__25=void 0;const r=En(`00 ${t.trim()}`,"names");return!(r!=null&&r.symbol)||r.symbol.name===""?(this.__9.push(s),this.push(t,e)):(this.__3k(f(h({},n),{text:r.text,symbol:r.symbol})),"taken")}
__5l(t,e){const n=m(t,0);if(n===t.length)return this.__j.length>0&&this.__10===void 0?"after":"taken";const s=Tn(t);return s?this.__17(s):Pa(t,n)?(this.__3u=!0,"taken"):this.begun?Ra(t,n)?"taken":Ia(t)?(this.__j.length===0&&(this.__2r=!1),this.__1u=void 0,"taken"):ie(t)?"after":this.__q(t,e):"other"}
__17(t){return this.__j.length>0?"after":(this.__3w=!0,this.__3r=t,"taken")}
__3s(t){var n;if(this.__j.length===0)return!0;if(this.__j.length>=Aa)return!1;const e=(n=this.__3f)==null?void 0:n.pointerSize;return e!==void 0&&t.pointerSize!==void 0&&e!==t.pointerSize?!1:t.number===void 0||this.__10===void 0?t.number===this.__10:t.number>this.__10}
__3k(t){var s,r;this.__10!==void 0&&t.number!==this.__10+1&&(this.__1u=void 0),this.__j.length===0&&((s=t.number)!=null?s:this.__u.length)>0&&(this.__2r=!1);const n=this.__1u;this.__10=t.number,(r=this.__3f)!=null||(this.__3f=Na(t)),this.__j.push(Oa(t,n,this.__3u)),t.inline||(this.__1u=t.returnAddress===$?void 0:t.returnAddress)}
__q(t,e){return this.begun?this.__9.length>=xa?"after":(this.__9.push(xt(e,t)),"other"):"other"}
__2t(){this.__9.length>0&&this.__10===void 0&&(this.__1u=void 0);for(const t of this.__9)this.__u.length<Mn&&this.__u.push(t);this.__9=[]}};
function Oa(t,e,n){const{text:s,args:r,inline:i}=t,o={text:s,args:r,inline:i,doubtful:n};return e!==void 0&&(o.address=e),t.symbol!==void 0&&(o.symbol=t.symbol),t.base!==void 0&&(o.base=t.base),t.returnAddress!==void 0&&(o.returnAddress=t.returnAddress),t.source!==void 0&&(o.source=t.source),o}
function Na(t){if(t.pointerSize!==void 0)return{pointerSize:t.pointerSize,generation:t.gap>=ua?"new":"old",numbered:t.number!==void 0,args:t.args.length>0}}var Pa=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),Ma=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Ra=(t,e)=>Ma.some(n=>t.startsWith(n,e)),Ia=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Rn=t=>t==="last"||t==="after",Ca=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Ba=256,za=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function In(t){var n;if(t.length>Ba||!Ha(t))return;const e=t.trim();if(Ca.test(e))return{kind:"breakInstruction"};if(e.startsWith("Breakpoint ")){const s=(n=/^Breakpoint (\d{1,9}) hit$/.exec(e))==null?void 0:n[1];return s===void 0?void 0:{kind:"breakpoint",number:Number(s)}}return e.startsWith("*** Fatal System Error: ")?La(e):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(e)?{kind:"other",event:e}:za.some(s=>s.test(e))?{kind:"targetGone",event:e}:void 0}var Ha=t=>"B*STND^".includes(t.charAt(m(t,0)))||t.includes(" - code ");
function La(t){var n;const e=(n=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?void 0:n[1];if(e!==void 0)return{kind:"bugcheck",code:Number.parseInt(e,16),parameters:Cn(t)}}
function Cn(t){var s,r;const e=(s=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?void 0:s[1],n=[];for(const i of(r=e==null?void 0:e.split(","))!=null?r:[]){const o=N(i.trim());o&&n.push(o)}return n}var Fa=t=>t.charAt(m(t,0))==="#"&&Tn(t)===void 0;
function Da(t){var n;let e;for(const s of t){if(e&&e.push(s)!=="after")continue;const r=In(s);r&&(e=new ja(r))}return(n=e==null?void 0:e.report())!=null?n:Wa(t)}
function Wa(t){const e=new zn;for(const n of t)e.push(n);return e.place.instruction?h({kind:"stepped"},e.place):void 0}var Ua=24,ja=class{
constructor(t){u(this,"__37",new zn);u(this,"__9",0);this.__18=t,this.__2p=t.kind==="targetGone"}
push(t){const e=this.__2p?"after":this.__5z(t);return this.__2p=Rn(e),e}
report(){const t=this.__18;return t.kind==="targetGone"?t:h(h({},t),this.__37.place)}
__5z(t){if(t.length>ht)return this.__q();const e=In(t);if(e)return this.__66(e)?"taken":"after";if(qa(t))return this.__54(t.trim()),"taken";if(ie(t))return"after";const n=this.__37.push(t);return n==="instruction"?"last":n==="symbol"?"taken":this.__q()}
__66(t){return this.__18.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__37.place.symbol===void 0}
__54(t){const e=this.__18;e.kind==="bugcheck"&&e.parameters.length===0?this.__18=f(h({},e),{parameters:Cn(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__18={kind:"manualBreak"}:t.startsWith(Bn)&&(this.__18={kind:"other",event:t}))}
__q(){return this.__9++,this.__9>Ua?"after":"other"}},Bn="A fatal system error has occurred",Ga=["*","(0x",Bn];
function qa(t){const e=m(t,0);return e===t.length||Fa(t)?!0:Ga.some(n=>t.startsWith(n,e))}var zn=class{
constructor(){this.place={}}
push(t){const e=Sn(t);if(e){const s=this.__4i;return this.place={symbol:s,instruction:e},"instruction"}const n=Va(t);return n===void 0?"other":(this.__4i=n,this.place={symbol:n},"symbol")}};
function Va(t){const e=t.trim();if(!e.endsWith(":"))return;const n=oe(e.slice(0,-1));return at(n.text)&&n.text}var Ka=24;
function Hn(t,e,n){var g,S,T,z;const s=Da(n);if((s==null?void 0:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};const r=t.query(Ri(Ka,e.pointerSize===4,e.contextRegisters)),i=Ya(At(r),e),o=(S=(g=i.get("eip"))!=null?g:i.get("rip"))!=null?S:i.get("pc"),a=(z=(T=i.get("esp"))!=null?T:i.get("rsp"))!=null?z:i.get("sp");if(!o||!a)return Ln("registers",r);const[c,...d]=Ta(r).frames;if(!c)return Ln("stack",r);const _=Ja(i,e),l=i.get("$thread");return{kind:"read",reading:{report:s,ip:o,sp:a,registers:i,stack:[f(h({},c),{address:o}),...d],thread:l,processor:_}}}var Ln=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function Ya(t,e){const n=new Map;return t.forEach((s,r)=>{n.set(r,et(s,e.pointerSize))}),n}
function Ja(t,e){const n=t.get("$pcrb"),s=n===void 0?-1:e.processorBlocks.indexOf(n);return s>=0?s:e.processorBlocks.length===1?0:void 0}var Xa=16,Za=2*3600,Qa=20,tc=60,ec=30,nc=class{
constructor(t,e){u(this,"__d",0);u(this,"__2k",0);this.__11=t,this.__1m=e,this.__2o=new aa(t.reader,t.target),this.__3e=t.reader.now(),this.__3h=this.__3e}
run(t=!1){const e=this.__69(t),{stepOut:n}=this.__11;return{end:e,hits:this.__d,seconds:this.__2f(),hasMissed:n.hasMissed}}
__69(t){var e;try{for(t&&this.__61();;){const n=(e=this.__4w())!=null?e:this.__5w();if(n)return n}}catch(n){if(!(n instanceof A))throw n;return{kind:"failed",call:n.call,message:n.message}}}
__61(){const{reader:t,target:e}=this.__11,n=Hn(t,e,[]);if(n.kind!=="read")return;const s=this.__2o.classify(n.reading);s.kind==="hit"&&this.__4f(n.reading,s.of)}
__5w(){const{reader:t,changes:e,target:n,isCurrent:s}=this.__11,r=s()?e.run(Ni):[];if(!s())return{kind:"superseded"};const i=Hn(t,n,r);if(i.kind==="targetGone")return i;if(i.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${i.missing} in the answer: ${i.answer}`};const o=this.__2o.classify(i.reading);return o.kind==="foreign"?{kind:"foreign",stop:o.stop}:this.__4f(i.reading,o.of)}
__4f(t,e){this.__2k=e==="unknown"?this.__2k+1:0,this.__d+=1;const{evidence:n,stepOut:s}=this.__11,r=n.record(t,e,s);return this.__3g(),s.trouble?sc(s.trouble):r==="full"?{kind:"tooManyBlocks"}:void 0}
__4w(){if(this.__2k>=Xa)return{kind:"unknownHits",count:this.__2k};if(this.__d>=this.__1m.hits)return{kind:"hits"};const{seconds:t}=this.__1m;return t!==void 0?this.__2f()>=t?{kind:"seconds"}:void 0:this.__5b()}
__5b(){const t=this.__2f();if(this.__d<Qa||t<tc)return;const e=this.__d/t;return this.__1m.hits/e>Za?{kind:"tooSlow",hitsPerSecond:e}:void 0}
__3g(){const t=this.__11.reader.now();if(t-this.__3h<ec*1e3)return;this.__3h=t;const{observer:e}=this.__11,n=this.__1m.hits;e({kind:"progress",hits:this.__d,wanted:n,seconds:this.__2f()})}
__2f(){return(this.__11.reader.now()-this.__3e)/1e3}};
function sc(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var j=4,Et={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Fn={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},rc=class{
reset(){this.__3c=void 0,this.__33=void 0}
read(t){const e=m(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3c=ic(t);else if(t.startsWith("NonPaged",e))this.__33=/^NonPaged +Paged$/.test(t.trim())?e:void 0;else if(t.startsWith("Tag",e))return this.__17(t)}}
__17(t){const[e,...n]=oc(t);if((e==null?void 0:e.text)!=="Tag")return;const s=n.map(c=>c.text).join(" "),r=s===Fn.verbose.join(" ");if(!r&&s!==Fn.summary.join(" "))return;const i=n.map((c,d)=>{var _,l;return c.end-((l=(_=n[d-1])==null?void 0:_.end)!=null?l:e.start+j)}),o=r?"verbose":this.__5y(i,e.start),a=this.__3c;return this.reset(),{layout:o,tagColumn:e.start,sort:a,widths:i.join()===Et[o].join()?i:void 0}}
__5y(t,e){if(t.join()===Et.current.join())return"current";if(t.join()!==Et.oldest.join())return"old";const n=this.__33;return(n===void 0?e===0:n-e===12)?"oldest":"old"}};
function ic(t){const e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?void 0:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function oc(t){const e=[];let n=m(t,0);for(;n<t.length;){const s=t.indexOf(" ",n),r=s<0?t.length:s;e.push({text:t.slice(n,r),start:n,end:r}),n=m(t,r)}return e}var Dn={kind:"unread"};
function ac(t,e){const n=m(t,0);if(t.startsWith("TOTAL",n)&&C(t.charCodeAt(n+5)))return cc(t,n+5,e);const s=e.widths?dc(t,e,e.widths):_c(t,n,e);return s?{kind:"row",usage:s}:hc(t,n)?Dn:{kind:"other"}}
function cc(t,e,n){const{layout:s,widths:r=Un(s)}=n,i=ae(t,e,r,s);return!i||t.slice(i.end).trim()!==""?Dn:h({kind:"total"},Vn(i.numbers))}
function dc(t,{tagColumn:e,layout:n},s){for(const r of[e,e-1,e+1]){if(!Gn(t,r))continue;const i=ae(t,r+j,s,n);if(!(!i||r!==e&&!i.inPlace))return qn(t.slice(r,r+j),i.numbers,t.slice(i.end))}}
function _c(t,e,n){const s=Wn(t,e,j,n),r=Wn(t,e,t.slice(e,e+j).search(/\s/),n);return s&&r?void 0:s!=null?s:r}
function Wn(t,e,n,{layout:s}){if(n<1||!Gn(t,e,n))return;const r=ae(t,e+n,Un(s),s);if(!(!r||!uc(t,r.end)))return qn(t.slice(e,e+n),r.numbers,t.slice(r.end))}var Un=t=>Et[t].map(()=>Number.POSITIVE_INFINITY),uc=(t,e)=>e>=t.length||C(t.charCodeAt(e))||C(t.charCodeAt(e-2))||t.startsWith(jn,e),jn="UNKNOWN pooltag";
function Gn(t,e,n=j){const s=e+n;if(e<0||t.length<=s||!C(t.charCodeAt(s))||m(t,0)<e)return!1;const r=t.slice(e,s);return r.trim()!==""&&[...r].every(i=>i>=" ")}var hc=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function ae(t,e,n,s){var c;const r=[];let i=e,o=!0,a=!0;for(let d=0;d<n.length;d++){const _=lc(t,i,(c=n[d])!=null?c:0);if(!_)return;const g=d===n.length-1?fc(t,_,a,s):_.end,S=g===void 0?void 0:Ei(t.slice(_.start,g));if(g===void 0||S===void 0)return;const T=g===_.columnEnd||g>_.columnEnd&&_.full;o=o&&T,a=a&&(T||d===0),r.push(S),i=g}return{numbers:r,end:i,inPlace:o}}
function lc(t,e,n){const s=m(t,e),r=t.charAt(s)==="-"?s+1:s,i=Ai(t,r);if(!(s===e||i===r))return{start:s,end:i,columnEnd:e+n,full:s===e+1}}
function fc(t,e,n,s){if(t.charAt(e.start)==="0")return e.start+1;const r=t.slice(e.end,e.end+16);if(r.trim()===""||r.startsWith("	")||e.end<=e.columnEnd||r.startsWith(jn))return e.end;if(!(!n||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(r)?e.columnEnd:void 0:e.columnEnd}
function qn(t,e,n){const s=n.trim(),i=t.length===j&&!t.includes(".")?Ae(t):void 0;return f(h({text:t.padEnd(j),tag:i!=null&&i.ok?i.tag:void 0},Vn(e)),{description:s||void 0})}
function Vn(t){const e=t.length/2;return{nonPaged:Kn(t.slice(0,e)),paged:Kn(t.slice(e))}}
function Kn(t){const[e=0,n=0,s=0,r=0]=t;return t.length===2?{outstanding:e,bytes:n}:{allocs:e,frees:n,outstanding:s,bytes:r}}
function Yn(t){var s;const e=new rc;let n;for(let r=0;r<t.length;r++){const i=(s=t[r])!=null?s:"";if(n){if(Rn(n.push(i,r)))break}else{const o=e.read(i);o&&(n=new mc(o))}}return n==null?void 0:n.listing()}var gc=5e4,pc=1024,vc=16,mc=class{
constructor(t){u(this,"__s",[]);u(this,"__u",[]);u(this,"__9",[]);this.__17=t}
push(t,e){if(t.length>pc)return this.__q(t,e);if(/^[ .\t]*$/.test(t))return"taken";const n=ac(t,this.__17);if(n.kind==="other")return ie(t)?"after":this.__q(t,e);if(this.__2t(),n.kind==="row")this.__s.push(n.usage);else if(n.kind==="unread")this.__1f(xt(e,t));else return this.__4m={nonPaged:n.nonPaged,paged:n.paged},"last";return this.__s.length<gc?"taken":"last"}
listing(){const{layout:t,sort:e}=this.__17;return{layout:t,sort:e,rows:this.__s,total:this.__4m,unread:this.__u}}
__q(t,e){return this.__9.length>=vc?"after":(this.__9.push(xt(e,t)),"other")}
__2t(){for(const t of this.__9)this.__1f(t);this.__9=[]}
__1f(t){this.__u.length<Mn&&this.__u.push(t)}};
function Ot(t,e,n){if(e.tracker)return Jt(t,e.tracker,n);try{return kc(t,n)}catch(s){if(!(s instanceof A))throw s;return{kind:"unreadable"}}}
function kc(t,e){const n=Yn(t.query(Gi(e)));if(!n)return{kind:"unreadable"};const[s,...r]=n.rows.filter(_=>_.tag===e);if(!s)return{kind:n.rows.length===0?"absent":"unreadable"};const i=[s.nonPaged.allocs,s.paged.allocs],o=[s.nonPaged.frees,s.paged.frees];if(r.length>0)return{kind:"unreadable"};const a={allocs:Jn(i),frees:Jn(o)},{allocs:c,frees:d}=a;return c===void 0||d===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:c,frees:d}}}
function Jn(t){let e=0;for(const n of t){if(n===void 0)return;e+=n}return e}var bc=2e5,wc=class{
constructor(){u(this,"__a",new Map);u(this,"__3",{alloc:[],free:[]});u(this,"__y",{alloc:0,free:0});u(this,"__m",0);u(this,"__2b",0)}
located(t,e,n){var r,i;if(this.__m=Math.max(this.__m,n),((i=(r=this.__a.get(e))==null?void 0:r.hit)!=null?i:0)>n||(this.__a.delete(e),this.__a.set(e,{kind:t,hit:n}),this.__a.size<=bc))return;const s=this.__a.keys().next();s.done||this.__a.delete(s.value)}
unlocated(t,e,n){this.__m=Math.max(this.__m,e),n?this.__3[t]=[...this.__3[t],e]:this.__y[t]=e}
found(t,e){this.__3[t]=this.__3[t].filter(n=>n!==e)}
gap(){this.__2b=this.__m}
isNew(t){return!this.__a.has(t)}
get lastCharged(){return this.__47}
sized(t){this.__47=t}
lastOf(t,e){const n=this.__a.get(e);return(n==null?void 0:n.kind)===t&&n.hit>this.__2b?n.hit:void 0}
mustBeFreedSince(t,e){const n=this.__a.get(t);return n?n.hit<=e?this.lastOf("alloc",t):void 0:this.__2b===0?0:void 0}
isRepeated(t,e){const n=this.lastOf(t,e);return n!==void 0&&this.isCertainSince(t,n)}
isCertainSince(t,e){return e>this.__2b&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,n=Number.POSITIVE_INFINITY){return this.__y[t]>e?!1:!this.__3[t].some(s=>s>e&&s<n)}};
function yc(t,e,n){var a,c;const s=t.slice(0,L(t)).findIndex(({symbol:d,inline:_})=>d&&!_&&!ze(d)),r=t[s];if(!r||r.doubtful)return;const i=(a=r.address)!=null?a:s===0?n:void 0,o=(c=t.slice(s+1).find(({inline:d})=>!d))==null?void 0:c.base;if(!(!i||!r.base||!o||V(r.base,o)>=0))return{kind:e,address:i,base:r.base,limit:o}}
function Xn(t,e,n){const s=[];for(let r=0;r+n<=e.length;r+=n){const i=ft(e,r,n);i&&s.push(i)}return{from:t,words:s}}
function Sc(t,e,n,s){var i;if("register"in t)return n.registers.get(t.register);const r=n.stack&&tt(n.stack.from,B(e,t.offset));return r===void 0||r%s!==0||(i=n.stack)==null?void 0:i.words[r/s]}var $c=28;
function Tc(t,e,n){var o,a;const s=[],r=e.stack&&tt(t.base,e.stack.from),i=tt(t.base,t.limit);if(r!==void 0&&i!==void 0){const c=n===4?Math.min(i,$c):i,d=Math.min(c,r+((a=(o=e.stack)==null?void 0:o.words.length)!=null?a:0)*n);for(let _=r;_<d;_+=n)s.push({offset:_})}return[...s,...[...e.registers.keys()].map(c=>({register:c}))]}var Zn=(t,e=0)=>({place:t,proofs:e,currentProofs:e,shown:new Map,open:new Map});
function Ac(t,e,n,s,r){const i=Sc(t.where,e.base,n,s.pointerSize);if(i===void 0)return"notRead";const o=t.holds==="block"?i:B(i,s.headerSize);return Qn(o,s)?ts(o,r):"noBlock"}
function Qn(t,e){return Ht(t,e.pointerSize)&&$e(t,e.granularity)}
function ts(t,e){if(!e)return{block:t};const n=e(t);if(n.kind!=="second")return{block:t,header:n};const s=B(t,-n.distance);return{block:s,header:e(s)}}
function xc(t,e,n,s){const{kind:r,pointer:i,charged:o,requested:a=0}=n;if(e===void 0||typeof e=="string")return;const{block:c,header:d}=e;if(i!==void 0&&i!==c)return;const _=t.open.get(c);if(_&&s.isCertainSince(r,_.hit)||s.isRepeated(r,c)||(d==null?void 0:d.kind)==="inUse"&&ss(d.bytes,o)||(d==null?void 0:d.kind)==="inUse"&&d.bytes<a)return;const l=Pc(r,d);if(l==="refutation")return;const g=r==="free"&&s.lastOf("alloc",c)!==void 0,S=l==="proof"||i!==void 0||g,T=i!==void 0||es(e,n,s);return{hypothesis:S?ce(t,T):t,sighting:e}}
function es({block:t,header:e},{hit:n,kind:s,wasFree:r},i){if(s==="free"||(e==null?void 0:e.kind)!=="inUse")return!1;if(r(t))return!0;const o=i.lastOf("free",t);return o!==void 0&&i.hasLocatedAll("alloc",o,n)}
function Ec(t,e,n){const{hit:s,charged:r}=e,{block:i,header:o}=t,a=(o==null?void 0:o.kind)==="inUse",c=a?n.lastOf("free",i):void 0,d=r!==void 0&&r!==n.lastCharged;return{hit:s,isInUse:a,isCurrent:d&&n.isNew(i)||es(t,e,n),freedAt:c,charged:r}}
function Oc(t,e,n){const s=t.open.get(e.block);return s?(t.open.delete(e.block),e.kind===t.place.kind?n.isCertainSince(e.kind,s.hit)?void 0:t:e.kind==="alloc"?t:ss(s.charged,e.charged)?void 0:ce(t,ns(s,n))):t}
function Nc(t,e,n,s){var o;const r=t.open.get(e);if(!(r!=null&&r.isInUse)||t.place.kind!=="alloc"||r.hit<n)return t;const i=Math.max((o=r.freedAt)!=null?o:0,n);return t.open.set(e,f(h({},r),{freedAt:i})),r.isCurrent||!ns(f(h({},r),{freedAt:i}),s)?t:(t.open.set(e,f(h({},r),{freedAt:i,isCurrent:!0})),f(h({},t),{currentProofs:t.currentProofs+1}))}
function ns({isCurrent:t,freedAt:e,hit:n},s){return t||e!==void 0&&s.hasLocatedAll("alloc",e,n)}
function Pc(t,e){switch(e==null?void 0:e.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var ce=(t,e)=>f(h({},t),{proofs:t.proofs+1,currentProofs:t.currentProofs+(e?1:0)}),ss=(t,e)=>t!==void 0&&e!==void 0&&t!==e,Mc=3,rs=6,Rc=2,is=16,Ic=32,Cc=256,Bc=8,zc=3,Hc=2,Lc=class{
constructor(t,e){u(this,"__3",[]);u(this,"__1n",new Set);u(this,"__d",0);u(this,"__4h",0);u(this,"__4g",0);u(this,"__3m",!0);u(this,"__42",!1);u(this,"__m",0);u(this,"__y",0);this.kind=t,this.__2=e}
plan(){if(this.__3z)return{kind:"places",places:[]};if(this.__43&&this.__d%Ic!==0)return{kind:"places",places:this.__7.map(({place:n})=>n)};const t=this.__d>=Bc&&this.__3[this.__3.length-1]===this.__m;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&t&&this.__4h<zc}}
observe(t,e,n){this.__m=t.hit;const s=this.__3m||(e==null?void 0:e.from)!=="arguments"?e:void 0;(s==null?void 0:s.from)==="returnValue"&&this.__4h++;const r=this.__3z?"noPlace":this.__p(t,s,n);return typeof r!="string"?h({kind:"located",from:"place"},as(r)):s&&r!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(r!=="learning"&&(this.__y=t.hit),{kind:"unlocated",why:r})}
blockNamed(t,e){this.__1s(this.__7.map(n=>Oc(n,t,e)).filter(n=>n!==void 0))}
blockNamedBefore({hit:t,kind:e,block:n},s){var r,i;for(const{open:o}of this.__7)((i=(r=o.get(n))==null?void 0:r.hit)!=null?i:t)<t&&o.delete(n);e==="free"&&this.__1s(this.__7.map(o=>Nc(o,n,t,s)))}
settle(t){if(!this.__1e||this.__3.length===0)return[];const e=[];return this.__3=this.__3.filter(n=>{const s=os(this.__7.map(({shown:r})=>r.get(n)));return s?(this.__n(n,s.block,t),e.push(h({hit:n,kind:this.kind},as(s))),!1):!0}),e}
unanswered(){const t=new Map;for(const e of this.__3){const n=new Set;for(const{shown:s}of this.__7){const r=s.get(e);r&&n.add(r.block)}t.set(e,[...n])}return t}
hasHitsSince(t){return this.__m>t}
hasUnknownsSince(t){var n;const e=(n=this.__3[this.__3.length-1])!=null?n:0;return Math.max(this.__y,e)>t}
mustHaveShown(t,e){if(this.__y>e)return;const[n,...s]=this.__3.filter(r=>r>e&&!this.__1n.has(r));n!==void 0&&s.length===0?this.__4s(n,t):this.__1s(this.__7.filter(({open:r})=>r.has(t)))}
isBlindSince(t){return this.__y>t}
hasWaitingAbout(t,e){return this.__4r(t,e).length>0}
isGone(t,e){const[n,...s]=this.__4r(t,e);n===void 0||s.length>0||this.seenAt(n).includes(t)&&this.__4s(n,t)}
wasNotAbout(t,e){this.__1s(this.__7.filter(({shown:n})=>{var s;return((s=n.get(t))==null?void 0:s.block)!==e}))}
__4r(t,e){return this.__3.filter(n=>n>e&&this.__7.some(({shown:s})=>{var r;return((r=s.get(n))==null?void 0:r.block)===t}))}
seenAt(t){var n;const e=[];for(const{shown:s}of this.__7){const r=s.get(t),i=(n=r==null?void 0:r.header)==null?void 0:n.kind;r&&(i==="inUse"||i==="released")&&e.push(r.block)}return e}
__4s(t,e){if(this.__1n.has(t))return;this.__1n.add(t);const n=this.__7.filter(({shown:s})=>{var r;return((r=s.get(t))==null?void 0:r.block)===e});for(const{open:s}of n)s.delete(e);this.__1s(n.map(s=>ce(s,!0)))}
forgetOpen(){for(const{open:t}of this.__7)t.clear()}
learned(){return this.__1e?this.__7.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__x=t.map(e=>Zn(e,rs)),this.__d=is}
startOver(){this.__x=void 0,this.__3=[],this.__1n.clear(),this.__d=0,this.__y=this.__m,this.__4g++}
get __7(){var t;return(t=this.__x)!=null?t:[]}
get __1e(){const t=this.__42?Mc:rs;return this.__7.some(({proofs:e,currentProofs:n})=>e>=t&&n>=Rc)}
get isUndecided(){return this.__3.length>0&&!this.__1e}
get __43(){return this.__1e&&this.__3.length===0&&this.__d>=is}
get __3z(){return this.__4g>Hc}
__p(t,e,n){var d;const s=(d=this.__x)!=null?d:this.__52(t),r=s.map(_=>this.__5t(_,t));if(r.every(_=>_==="notRead"))return"unreadable";if(this.__d++,this.__50(r,e))return this.__3m=!1,this.startOver(),"disagreement";const i=this.__56(t,e),o=s.map((_,l)=>xc(_,r[l],i,n)).filter(_=>_!==void 0);if(o.length===0)return this.startOver(),"noPlace";this.__x=o.map(_=>_.hypothesis);const a=o.map(_=>_.sighting);this.__42||(this.__42=a.some(({header:_})=>(_==null?void 0:_.kind)==="inUse"));const c=this.__1e?os(a):void 0;return c?(this.__67(),c):e||this.__1f(i,a,n)?"learning":"disagreement"}
__56({hit:t,charged:e,requested:n,wasFree:s=()=>!1},r){return{hit:t,kind:this.kind,pointer:r==null?void 0:r.block,charged:e,requested:n,wasFree:s}}
__52({key:t,words:e}){const n=Tc(t,e,this.__2.pointerSize),s=(r,i)=>Zn({kind:this.kind,key:t.address,where:r,holds:i});return[...n.map(r=>s(r,"block")),...n.map(r=>s(r,"header"))]}
__5t({place:t},{key:e,words:n,look:s}){return Ac(t,e,n,this.__2,s)}
__50(t,e){if((e==null?void 0:e.from)!=="arguments"||!this.__1e)return!1;const n=t.filter(s=>typeof s!="string");return n.length>0&&n.every(({block:s})=>s!==e.block)}
__1f(t,e,n){if(this.__3.length>=Cc)return!1;this.__3=[...this.__3,t.hit];for(const[s,{shown:r,open:i}]of this.__7.entries()){const o=e[s];o&&(r.set(t.hit,o),i.set(o.block,Ec(o,t,n)))}return!0}
__n(t,e,n){var s;for(const{shown:r,open:i}of this.__7)r.delete(t),((s=i.get(e))==null?void 0:s.hit)===t&&i.delete(e);this.__1n.delete(t),n.found(this.kind,t),n.located(this.kind,e,t)}
__67(){this.__43&&(this.__x=Fc(this.__7))}
__1s(t){this.__x&&(this.__x=t,t.length===0&&this.startOver())}};
function os(t){const[e]=t;return t.every(n=>(n==null?void 0:n.block)===(e==null?void 0:e.block))?e:void 0}
function as({block:t,header:e}){return(e==null?void 0:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function Fc(t){const e=({place:{where:n}})=>"register"in n?0:n.offset<0;return t.filter((n,s)=>t.findIndex(r=>e(r)===e(n))===s)}var Dc=class{
constructor(t){u(this,"__f",new Map);u(this,"__c",new wc);u(this,"__2y",[]);this.__2=t}
plan(t){return this.__36(t.kind,t.address).plan()}
observe(t){const{hit:e,key:n,look:s,pointer:r,charged:i}=t;if(this.__2.alignedHeaders&&!s)return this.__68(n,e);const a=this.__36(n.kind,n.address).observe(t,this.__4v(r,t),this.__c);return n.kind==="alloc"&&this.__c.sized(i),a.kind==="located"?this.__5f(n.kind,a.block,e,i):this.__c.unlocated(n.kind,e,a.why==="learning"),this.__3a(),a}
gone(t,e=Number.POSITIVE_INFINITY){const n=this.__c.mustBeFreedSince(t,e);if(n===void 0)return;const s=this.__4p("free",n);if(s.some(o=>o.isBlindSince(n)))return;const[r,...i]=s.filter(o=>o.hasWaitingAbout(t,n));r&&i.length===0&&r.isGone(t,n),this.__3a()}
stayed(t,e){var s;if(!(((s=this.__c.lastOf("alloc",t))!=null?s:0)>e||!this.__c.isCertainSince("free",e))){for(const r of this.__f.values())r.wasNotAbout(e,t);this.__3a()}}
candidates(t,e){const n=new Set;for(const s of this.__f.values())if(s.kind===t)for(const r of s.seenAt(e))n.add(r);return n}
get isUndecided(){return[...this.__f.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__c.gap();for(const t of this.__f.values())t.forgetOpen()}
resolved(){const t=this.__2y;return this.__2y=[],t}
unanswered(t){const e=new Map;for(const n of this.__f.values())n.kind===t&&n.unanswered().forEach((s,r)=>{e.set(r,s)});return e}
places(){const t=[];for(const e of this.__f.values())t.push(...e.learned());return t}
restore(t){for(const{kind:e,key:n}of t){const s=t.filter(r=>r.kind===e&&r.key===n);this.__36(e,n).restore(s)}}
__4p(t,e){return[...this.__f.values()].filter(n=>n.kind===t&&n.hasUnknownsSince(e))}
__3a(){for(const t of this.__f.values())for(const e of t.settle(this.__c)){this.__2y.push(e);for(const n of this.__f.values())n.blockNamedBefore(e,this.__c)}}
__36(t,e){const n=`${t} ${e}`,s=this.__f.get(n);if(s)return s;const r=new Lc(t,this.__2);return this.__f.set(n,r),r}
__68({kind:t},e){return this.__c.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__4v(t,{look:e}){if(!(!t||!Qn(t.block,this.__2)))return{from:t.from,block:ts(t.block,e).block}}
__5f(t,e,n,s){this.__55(t,e),this.__c.located(t,e,n);for(const r of this.__f.values())r.blockNamed({kind:t,block:e,charged:s},this.__c)}
__55(t,e){const n=this.__c.lastOf(t,e);if(n===void 0)return;const s=t==="alloc"?"free":"alloc",r=this.__4p(s,n);if(Wc(r,e,n),!(r.length>0)){for(const i of this.__f.values())i.kind===s&&i.hasHitsSince(n)&&i.startOver();this.gap()}}};
function Wc(t,e,n){const[s,...r]=t;s&&r.length===0&&s.mustHaveShown(e,n)}var de=4096;
function Uc(t,e){const n=t*2;return{pointerSize:t,headerSize:n,granularity:n,alignedHeaders:e}}var jc=4;
function cs(t,e,n,s){const r=t&&X(t,0,4),i=t&&X(t,4,4);if(r===void 0||i===void 0)return{kind:"unreadable"};if(H(I(i))!==n)return{kind:"noHeader"};const a=s.pointerSize===4?9:8,c=S=>(r>>>S&(1<<a)-1)*s.granularity,d=r>>>16+a;if(d===0)return{kind:"released"};if(s.alignedHeaders&&d&jc)return{kind:"second",distance:c(0)};const _=c(16),l=de-M(e).low%de;return _>s.headerSize&&_<=l?{kind:"inUse",bytes:_}:{kind:"noHeader"}}
function _e(t,e){return M(t).low%de===0?void 0:B(t,-e.headerSize)}var Gc=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function qc(t,e,n){var i,o;if(n.pointerSize!==4)return{};const s=t.slice(0,L(t)).map(a=>Vc(a,e,n)).filter(a=>a!==void 0),r=[...s].reverse();return{freed:ds(s.map(({freed:a})=>a)),requested:(i=r.find(a=>a.requested!==void 0))==null?void 0:i.requested,charged:ds(s.map(({charged:a})=>a)),poolType:(o=r.find(a=>a.poolType!==void 0))==null?void 0:o.poolType}}
function Vc(t,e,n){var c,d;const s=(d=(c=t.symbol)==null?void 0:c.name)!=null?d:"",r=Gc.find(({functions:_})=>_.test(s));if(!r||t.doubtful)return;const i=_=>_===void 0?void 0:t.args[_]&&M(t.args[_]).low;if(r.tag!==void 0){const _=i(r.tag);if(_===void 0||H(I(_))!==e)return}const o=r.freed===void 0?void 0:t.args[r.freed];return{freed:o!==void 0&&Ht(o,n.pointerSize)&&$e(o,n.granularity)?o:void 0,requested:i(r.requested),charged:i(r.charged),poolType:i(r.type)}}
function ds(t){const e=t.filter(n=>n!==void 0);return e.every(n=>n===e[0])?e[0]:void 0}var Kc=4096,Yc=3,Jc=20,Xc=class{
constructor(t,e,n){u(this,"__r",new Map);this.__0=t,this.__2=e,this.__19=n}
wasFree(t){const e=_e(t,this.__2),n=e&&this.__r.get(us(e));if(!n)return!1;const s=_s(e),r=n.subarray(s,s+this.__2.headerSize),{kind:i}=cs(r,e,this.__19,this.__2);return i==="released"||i==="noHeader"}
keep(t,e){const n=new Set;for(const s of e)_e(s,this.__2)&&n.add(us(s));for(const s of this.__r.keys())n.add(s);if(this.forget(),!(t>Jc))for(const s of[...n].slice(0,Yc)){const r=this.__0.readMemory(s,Kc);r&&this.__r.set(s,r)}}
forget(){this.__r.clear()}},_s=t=>Number.parseInt(t.slice(-3),16),us=t=>B(t,-_s(t)),Zc=2048,Qc=8,td=64,ed=class{
constructor(t,e,n,s,r){u(this,"__23",new Map);this.__0=t,this.__t=e,this.__19=n,this.__2=s,this.__5=r,this.__r=new Xc(t,s,n)}
locate(t,e,n,s){var d;const r=qc(e.stack,this.__19,this.__2),i=yc(e.stack,n,e.ip);if(!i)return this.__5.gap(),nd(r);const o=this.__5n(t,e,i,r,s),a=this.__5.observe(o);if(this.__6a(t),a.kind==="unlocated")return f(h({},ue(r)),{open:a.why==="learning"||void 0});const c=(d=a.charged)!=null?d:r.charged;return f(h({},ue(r)),{block:a.block,blockFrom:a.from,charged:c})}
lookAgain(t){switch(this.__p("alloc",t).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__6a(t){this.__23.forEach((e,n)=>{var r;const s=e.goneAt?"freed":this.lookAgain(n);s==="freed"&&((r=e.goneAt)!=null||(e.goneAt=t)),!(t-e.since<Qc)&&(this.__23.delete(n),e.goneAt?this.__5.gone(n,e.goneAt):s==="there"&&this.__5.stayed(n,e.since))});for(const e of this.__5.candidates("free",t))this.__23.size<td&&!this.__23.has(e)&&this.__23.set(e,{since:t});this.__5.isUndecided?this.__r.keep(t,this.__5.candidates("alloc",t)):this.__r.forget()}
__5e(t){return H(t)===this.__19}
__5n(t,e,n,s,r){const i=this.__5.plan(n),o=i.kind==="everything"?this.__53(e,n):this.__5o(i.places,e,n),c=i.kind==="everything"&&i.returnValueHelps&&n.kind==="alloc"?this.__5x(r,e):void 0,d=c?{block:c,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:n,words:o,look:this.__5i(n.kind),pointer:d,charged:s.charged,requested:s.requested,wasFree:_=>this.__r.wasFree(_)}}
__5x(t,e){const n=t.returnValue(e);return t.hasMissed&&this.__5.gap(),n}
__53({registers:t,sp:e},n){const s=tt(e,n.limit),r=s!==void 0&&s>0?this.__0.readMemory(e,Math.min(s,Zc)):void 0,i=r&&Xn(e,r,this.__2.pointerSize);return{registers:he(t),stack:i}}
__5o(t,{registers:e},n){const s=[];for(const{where:d}of t)"offset"in d&&s.push(d.offset);if(s.length===0)return{registers:he(e)};const r=Math.min(...s),i=Math.max(...s)-r+this.__2.pointerSize,o=B(n.base,r),a=this.__0.readMemory(o,i),c=a&&Xn(o,a,this.__2.pointerSize);return{registers:he(e),stack:c}}
__5i(t){const e=new Map;return n=>{var r;const s=(r=e.get(n))!=null?r:this.__p(t,n);return e.set(n,s),s}}
__p(t,e){const n=_e(e,this.__2);if(!n)return this.__5h(t,e);const s=this.__0.readMemory(n,this.__2.headerSize);return cs(s,n,this.__19,this.__2)}
__5h(t,e){const n=this.__t.bigPages&&ao(this.__0,this.__t.bigPages,e);return!n||n.kind==="unreadable"?{kind:"headerless"}:n.kind==="found"&&this.__5e(n.tag)?{kind:"inUse",bytes:n.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function ue({requested:t,charged:e,poolType:n}){return{requested:t,charged:e,poolType:n}}var nd=t=>f(h({},ue(t)),{block:t.freed,blockFrom:t.freed&&"arguments"}),sd=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function he(t){const e=new Map;return t.forEach((n,s)=>{sd.test(s)&&e.set(s,n)}),e}
function rd({target:t,tag:e,idle:n},s){const{pointerSize:r,build:i,description:o,poolHitTag:a}=t,c=Zt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:r,description:o,build:i,kernelBase:c==null?void 0:c.start},poolHitTag:{address:a,before:n},time:s}}var id=({address:t,text:e,symbol:n,source:s,inline:r,doubtful:i})=>({address:t,text:e,symbol:n,source:s,inline:r||void 0,doubtful:i||void 0}),od=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:n,end:s})=>({name:e,start:n,end:s}))});
function hs(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var ls=64,ad=class{
constructor(t,e){u(this,"__2v",new Map);this.__0=t,this.__t=e}
get known(){return this.__2v}
holds(t,e){const n=this.__2v.get(t);if(n)return n;const s=this.__p(t,e);return this.__2v.set(t,s),s}
__p(t,e){if(this.__t.isArm)return"unreadable";const n=B(t,-ls),s=this.__0.readMemory(n,ls);if(!s)return"unreadable";const r=Lt(e);for(let i=0;i+r.length<=s.length;i+=1)if(r.every((o,a)=>s[i+a]===o))return"yes";return"no"}},cd=9200,dd=64,_d=class{
constructor(t,e,n,s){u(this,"__46",0);u(this,"__3q",0);const{target:r,tag:i}=n;this.__0=t,this.__6=e;const o=Uc(r.pointerSize,r.build===void 0||r.build>=cd);this.__5=new Dc(o),this.__5.restore(s),this.__16=new ad(t,r),this.__30=new ed(t,r,i,o,this.__5),this.hunt=new Ve(rd(n,t.now()),a=>this.__16.holds(a,i)),e.begin(this.hunt),e.note(od(r))}
begin(t){this.__6.note(h({type:"counters",at:"armed"},hs(t)))}
end(t,e="disarmed"){this.__6.note(h({type:"counters",at:"stopped"},hs(t))),this.__35(this.__5g()),this.__4c(),this.__5m(),this.__n(e)}
endWithTarget(t){this.__35([]),this.__6.note({type:"gone",missed:t}),this.__n("targetGone")}
abandon(){this.__35([]),this.__n("aborted")}
record(t,e,n){this.__46+=1;const s=this.__46;if(e==="unknown")return this.__5.gap(),this.__2n(s,t,e,{});try{return this.__2n(s,t,e,this.__30.locate(s,t,e,n))}catch(r){throw r instanceof A&&this.__2n(s,t,e,{}),r}}
__5g(){const t=new Map;for(const n of this.__5.unanswered("free").values())for(const s of n)t.set(s,this.__30.lookAgain(s));if(t.forEach((n,s)=>{n==="freed"&&this.__5.gone(s)}),this.__4j(),this.hunt.stackUses().some(({unlocated:n})=>n.alloc>0))return[];const e=new Set;for(const n of this.__5.unanswered("free").values())if(n.some(s=>t.get(s)==="freed"))for(const s of n)t.get(s)==="there"&&e.add(s);return[...e]}
__35(t){const e=[];this.__5.unanswered("free").forEach((n,s)=>{n.length<=dd&&e.push({hit:s,blocks:n})}),this.__6.note({type:"unanswered",frees:e,there:t})}
__5m(){for(const{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);const t=[...this.__16.known];for(const[e,n]of t.slice(this.__3q))this.__6.note({type:"code",address:e,holdsTag:n});this.__3q=t.length}
__n(t){this.__6.note({type:"end",why:t,time:this.__0.now()})}
__2n(t,e,n,s){const r=this.__6.note(f(h({type:"hit",number:t,kind:n,stack:this.__5v(e),stopAddress:e.ip},s),{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__4j(),this.__4c(),r}
__5v({stack:t}){const{stacks:e}=this.hunt,n=e.size,s=e.intern(t);return e.size>n&&this.__6.note({type:"stack",index:s,frames:t.map(id)}),s}
__4c(){const t=this.__5.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.__6.note({type:"places",places:t})}
__4j(){for(const{hit:t,block:e,charged:n}of this.__5.resolved()){const s=n===void 0?{}:{charged:n};this.__6.note(h({type:"located",hit:t,block:e},s))}}},ud=class{
constructor(t,e,n){u(this,"__31",!1);this.__0=t,this.__1=e,this.__e=n}
run(t){const e=this.__1.open.filter(n=>n!==t);for(const n of e.reverse())this.__4o(n);e.length===0&&!t&&!this.__31&&this.__57()}
__4o(t){const e=this.__1.undo(t);if(e.kind==="stillThere"){this.__e({kind:"notRepaired",command:e.repair});return}se(this.__1),e.kind==="undone"&&this.__e({kind:"repaired",value:Vt(t.before)})}
__57(){const t=Do(this.__0);if(this.__31=t.kind!=="unknown",t.kind!=="found")return;const{armed:e,saved:n,address:s}=t.note,r=rt(this.__0);r.kind==="notRead"?(this.__31=!1,this.__e({kind:"notRepaired",command:qt(n)})):r.address!==s||r.value!==e?se(this.__1):this.__4o(this.__1.adopt(te(s,n,e)))}},hd=64,ld=class{
constructor(t,e,n){u(this,"__2s",!1);this.__0=t,this.__1=e,this.__15=n}
get hasMissed(){return this.__2s}
get trouble(){return this.__2j}
returnValue(t){const e=L(t.stack),n=t.stack.slice(e).find(d=>!d.inline),s=[...t.stack.slice(0,e)].reverse().find(d=>!d.inline);if(!(n!=null&&n.address)||!s)return;if(this.__15.pause().kind!=="undone"){this.__2j={kind:"notArmedAgain"};return}const r=this.__3t();this.__1.run(Pi(n.address));const i=this.__5q(),o=le(i,"eip","rip","pc");if(o!==n.address){this.__2s=!0,this.__2j={kind:"strayed",ip:o};return}fd(r,this.__3t())||(this.__2s=!0),this.__15.arm().kind!=="applied"&&(this.__2j={kind:"notArmedAgain"});const a=le(i,"esp","rsp","sp");return i.get("$thread")===t.thread&&this.__5c(a,s,n)?le(i,"eax","rax","x0"):void 0}
__3t(){const{target:t,tag:e}=this.__15;return Ot(this.__0,t,e)}
__5q(){const t=At(this.__0.query(Ii(this.__15.target.contextRegisters))),{pointerSize:e}=this.__15.target;return new Map([...t].map(([n,s])=>[n,et(s,e)]))}
__5c(t,e,n){if(!t)return!1;if(this.__15.target.pointerSize===8)return t===n.base;if(!e.base)return!1;const s=B(e.base,8),r=B(s,hd);return V(s,t)<=0&&V(t,r)<=0}};
function le(t,...e){const n=e.find(s=>t.has(s));return n===void 0?void 0:t.get(n)}var fd=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,gd=0,pd=class{
constructor(t,e,n,s){u(this,"__38",new Map);u(this,"__27",0);this.__0=t,this.__e=s,this.__1=e,this.__6=n,this.__4e=new ud(t,this.__1,s)}
get armed(){return this.__b}
get change(){return this.__1.open[0]}
get records(){return this.__38}
show(t,e){for(const n of t)this.__38.set(n.tag,n);this.__48=e}
learnedOn({poolHitTag:t}){const e=this.__2x;return(e==null?void 0:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__2x)==null?void 0:t.places)!=null?e:[]}
reconcile(){this.__27+=1;const t=this.__b,e=(t==null?void 0:t.byUser)===!0?t.arming.change:void 0;this.__4e.run(e),!(!t||e)&&(this.__b=void 0,t.arming.disarm(),t.evidence.abandon())}
hunt(t,e,n){const s=this.__3l(t,n,!1);if(s.kind!=="armed")return s;const{armed:r}=s,{seconds:i}=e;i!==void 0&&this.__e({kind:"timeLimit",seconds:i});let o,a;try{o=this.__3p(r,e).run()}finally{a=this.__1d(r,o)}return{kind:"hunted",tag:t,capture:o,hunt:r.evidence.hunt,disarmed:a}}
arm(t,e){return this.__3l(t,e,!0)}
capture(t){const e=this.__b;if(!e)return{kind:"notArmed"};const{evidence:n,arming:s}=e,r=rt(this.__0),{poolHitTag:i}=s.target;if(r.kind==="read"&&(r.value!==s.tag||r.address!==i))return this.__1d(e,void 0),{kind:"notArmed",anyMore:s.tag};const o=this.__2w()!==e.event,a=this.__3p(e,t).run(o),{hunt:c}=n,d={kind:"hunted",tag:s.tag,capture:a,hunt:c};return a.end.kind==="targetGone"?f(h({},d),{disarmed:this.__1d(e,a)}):(this.__b===e&&(this.__b=f(h({},e),{event:this.__2w()})),n.end(Ot(this.__0,s.target,s.tag),a.end.kind),d)}
clear(){const t=this.release();return t.some(({kind:n})=>n!=="notOurs")?{kind:"cleared",undone:t}:this.__4y()}
release(){this.__27+=1;const t=this.__b;return t?(this.__b=f(h({},t),{byUser:!1}),[this.__1d(t,void 0)]):this.__1.undoAll()}
__4y(){const t=rt(this.__0);if(t.kind!=="read"||mt(t.value)||ee(this.__0))return{kind:"nothing"};const{address:e,value:n}=t,s=this.__48,r=(s==null?void 0:s.address)===e&&s.armed===n,i=r?s.saved:gd,o=this.__1.adopt(te(e,i,n)),a=this.__1.undo(o);return r?{kind:"cleared",undone:[a]}:{kind:"foreignCleared",held:n,undone:a}}
__3l(t,e,n){try{this.__b&&this.__1d(this.__b,void 0);const s=Oo(this.__0,this.__1,t,e);return s.kind==="refused"?s:this.__1b(t,s.target,s.idle,n)}catch(s){if(!(s instanceof A))throw s;return{kind:"failed",call:s.call,message:s.message}}}
__1b(t,e,n,s){const r=new Uo(this.__1,e,t,n),i=new _d(this.__0,this.__6,r,this.learnedOn(e)),o=s?this.__2w():"",a={arming:r,evidence:i,byUser:s,event:o};this.__e({kind:"ready",target:e,tag:t}),this.__e({kind:"repairLine",command:r.repair}),r.leaveNote(),i.begin(Ot(this.__0,e,t)),this.__b=a;const c=r.arm();return c.kind==="applied"?(this.__38.set(t,i.hunt),this.__2x=i.hunt,{kind:"armed",armed:a}):(this.__1d(a,void 0),{kind:"notWritten",applied:c})}
__3p({arming:t,evidence:e},n){const s=this.__27;return new nc({reader:this.__0,changes:this.__1,observer:this.__e,target:t.target,evidence:e,stepOut:new ld(this.__0,this.__1,t),isCurrent:()=>this.__27===s},n)}
__1d({arming:t,evidence:e},n){if((n==null?void 0:n.end.kind)==="targetGone")return t.forget(),this.__b=void 0,e.endWithTarget(n.hasMissed),{kind:"undone"};const s=t.disarm();s.kind!=="stillThere"&&(this.__b=void 0);const r=Ot(this.__0,t.target,t.tag);return e.end(r,n==null?void 0:n.end.kind),s}
__2w(){try{return this.__0.query(Ci).join(`
`)}catch(t){if(!(t instanceof A))throw t;return""}}},vd=64*1024,md=class{
constructor(t,e,n){u(this,"__2z",0);this.__g=t,this.__z=e,this.base=n.base,this.__39=n.seq,this.__13=n.segment,this.__21=n.tool}
get count(){return this.__13}
write(t){const e=this.__2e;e&&this.__6b(e),this.__2e=t,this.open(),this.__49(t),(this.__2z>=vd||kd(t))&&this.close(),this.__2e=void 0}
open(){if(this.__1o)return;const t=ot(this.base,this.__13);if(this.__13>=vn)throw new A(t,"a recording has 1000 files");this.__1o=this.__g.create(t),this.__2z=0,this.__49({type:"header",format:"pooltag recording",version:1,segment:this.__13,tool:this.__21,time:this.__z()}),this.__13+=1}
close(){const t=this.__1o;this.__1o=void 0,t==null||t.close()}
__6b(t){this.__2e=void 0,this.close(),this.__g.exists(ot(this.base,this.__13))&&(this.__13+=1),this.write(t)}
__49(t){var n;const e=ii(this.__39,t);(n=this.__1o)==null||n.writeLine(e),this.__39+=1,this.__2z+=e.length}},kd=t=>t.type==="change"&&t.state==="planned"||t.type==="end",bd=class{
constructor(t,e,n,s){this.__g=t,this.__z=e,this.__21=n,this.__e=s}
begin(t){this.__8=t,this.__1b(t.start)}
note(t){var n,s;const e=(s=(n=this.__8)==null?void 0:n.take(t))!=null?s:"taken";return this.__1b(t),e}
opened(t){this.__24=t}
save(t,e){var r,i;if(((r=this.__2g)==null?void 0:r.base)===t)return{kind:"underWay",base:t};const n=((i=this.__24)==null?void 0:i.base)===t?this.__24:void 0,s=ot(t,0);try{if(!n&&this.__g.exists(s))return{kind:"exists",path:s};const o=e.filter(c=>!(n!=null&&n.hunts.includes(c))),a=this.__6c(t,n,o);return this.flush(),this.__24=void 0,this.__2g=a,{kind:"saved",base:t,files:a.count,hunts:o}}catch(o){if(!(o instanceof A))throw o;return{kind:"failed",path:o.call,message:o.message}}}
flush(){this.__4n(t=>t.close())}
__6c(t,e,n){const{nextSeq:s=0,nextSegment:r=0}=e!=null?e:{},i=new md(this.__g,this.__z,{base:t,seq:s,segment:r,tool:this.__21});i.open();const o=[...n].sort((a,c)=>+(a===this.__8)-+(c===this.__8));for(const{start:a,entries:c}of o){i.write(a);for(const d of c)i.write(d)}return i.close(),i}
__1b(t){this.__4n(e=>e.write(t))}
__4n(t){const e=this.__2g;if(e)try{t(e)}catch(n){if(!(n instanceof A))throw n;this.__2g=void 0,this.__3g(n)}}
__3g({call:t,message:e}){try{this.__e({kind:"notRecorded",path:t,message:e})}catch(n){}}},wd=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function yd(t){if(!t.includes("<"))return t;const e=t.replace(wd,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var fs=t=>host.parseInt64(K(t),16);
function Sd(t){if(typeof t=="number")return t;if(!$d(t))return;const e=t.convertToNumber();return Number.isSafeInteger(e)?e:void 0}
function $d(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var gs=8e3,Td=class{
constructor(){u(this,"__1z",!1)}
query(t){return ge(t)}
change(t){return ge(t)}
run(t){return ge(t)}
readMemory(t,e){const n=vs(this.__4a(t),e);if(n||!ps(t))return n;this.__1z=!this.__1z;const s=vs(this.__4a(t),e);return s||(this.__1z=!this.__1z),s}
__4a(t){return!this.__1z||!ps(t)?t:Q(4294967295,M(t).low)}
now(){return Date.now()}
session(){const t=Nt(()=>host.currentSession.Attributes.Target),e=Nt(()=>t==null?void 0:t.IsKernelTarget),n=Nt(()=>t==null?void 0:t.IsLiveTarget),s=Nt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:void 0,live:typeof n=="boolean"?n:void 0,description:typeof s=="string"?s:void 0}}};
function fe(t){for(let e=0;e<t.length;e+=gs)host.diagnostics.debugLog(t.slice(e,e+gs));host.diagnostics.debugLog(`
`)}var ps=t=>M(t).high===0&&Ht(t,4);
function vs(t,e){try{const n=host.memory.readMemoryValues(fs(t),e,1);return n.length===e?Uint8Array.from(n):void 0}catch(n){return}}
function ge(t){try{const e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(n=>yd(`${n}`)):[]}catch(e){throw new A(t,e instanceof Error?e.message:String(e))}}
function Nt(t){try{return t()}catch(e){return}}var Ad=class{
exists(t){return kt(t,e=>e.FileExists(t))}
create(t){return kt(t,e=>{const n=e.CreateFile(t,"CreateNew"),s=e.CreateTextWriter(n,"Utf8");return{writeLine:r=>kt(t,()=>s.WriteLine(r)),close:()=>kt(t,()=>n.Close())}})}
read(t,e){return kt(t,n=>{const s=n.OpenFile(t);try{const r=n.CreateTextReader(s,"Utf8").ReadLineContents();for(const i of r)if(!e(`${i}`))return!1;return!0}finally{s.Close()}})}};
function kt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(n){throw new A(t,n instanceof Error?n.message:String(n))}}var ct="pool",ms="pooltag",xd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${ms}.Contents.pool   (or load with .scriptrun)`];
function ks(t){return Mt(()=>Od(t))||Mt(Nd)}
function Ed(){Mt(()=>delete Pt()[ct]&&Pt()[ct]===void 0)||Mt(()=>bs(`dx -r0 @$vars.Remove("${ct}")`))}var Pt=()=>host.namespace.Debugger.State.UserVariables;
function Od(t){return Pt()[ct]=t,Pt()[ct]!==void 0}
function Nd(){return[`Debugger.State.Scripts.${ms}.Contents.pool`,"@$scriptContents.pool"].some(e=>bs(`dx -r0 @$${ct} = ${e}`))}
function bs(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(n=>`${n}`.includes("Error"))}
function Mt(t){try{return t()}catch(e){return!1}}
function Pd(t,e){if(e.every(({tag:s})=>s!==void 0))return e;const n=Md(t);return e.map(s=>{const r=s.tag===void 0?Rd(s,n):void 0;return r?f(h({},s),{tag:H(r.tag)}):s})}
function Md(t){var e;try{const n=Qt(t),s=n&&ln(t,r=>vt(t,r,n),n);return(e=s&&lo(t,s))!=null?e:[]}catch(n){if(n instanceof A)return[];throw n}}
function Rd(t,e){const n=e.filter(({tag:r})=>W(H(r))===t.text),s=n.length===1?n:n.filter(r=>Id(r,t));return s.length===1?s[0]:void 0}var Id=({nonPaged:t,paged:e},n)=>ws(t,n.nonPaged)&&ws(e,n.paged),ws=({allocs:t,frees:e,bytes:n},s)=>n===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Cd(t){const e=t.now(),n=t.query(ji("tag",!0)),s=Yn(n);return s?{kind:"read",rows:Pd(t,s.rows),unread:s.unread.length,cut:s.total===void 0,seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:n.slice(-3).join(" / ").slice(0,200)}}var ys=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Bd(t,e){if(e==="tag")return[...t].sort((s,r)=>s.text<r.text?-1:1);const n=zd(e);return[...t].sort((s,r)=>n(r)-n(s))}
function zd(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var n,s;return((n=e.nonPaged.allocs)!=null?n:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var n,s;return((n=e.nonPaged.frees)!=null?n:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return pe;case"bytes":return Ss;case"peralloc":return e=>pe(e)===0?0:Ss(e)/pe(e)}}var pe=t=>t.nonPaged.outstanding+t.paged.outstanding,Ss=t=>t.nonPaged.bytes+t.paged.bytes,G=t=>({ok:!0,value:t}),Z=t=>({ok:!1,message:t}),Hd=500;
function ve(t,e){if(e===void 0)return Z(Vs(t));if(typeof e!="string")return Z(qs(t));const n=Us(e);return n.ok?G(n.tag):Z(Gs(e,n.problem))}
function Ld(t,e){return e===void 0?G(void 0):ve(t,e)}
function me(t,e,n,s){if(e===void 0)return G(n);const r=Sd(e);return r!==void 0&&Number.isInteger(r)&&r>=1?G(r):Z(Ks(t,s))}
function $s(t){const e=t.filter(o=>o!=="unseen"&&o!==void 0),n='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60)';if(e.length>2)return Z(yt(`${e[2]}`,n));const s=me("The number of hits",e[0],Hd,n);if(!s.ok)return s;const r=t.includes("unseen");if(e[1]===void 0)return G({bounds:{hits:s.value},allowUnseen:r});const i=me("The number of seconds",e[1],1,n);return i.ok?G({bounds:{hits:s.value,seconds:i.value},allowUnseen:r}):i}
function Ts(t,e){const n=`dx @$pool.${t}("mydrv!MyAlloc*")`;return typeof e=="string"&&e.trim()!==""?G(e.trim()):Z(yt(e===void 0?"No pattern":`${e}`,n))}var Fd=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function As(t,e){return typeof e=="string"&&e.trim()!==""&&!Fd.test(e)?G(e):Z(cr(t))}var Rt={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits], [seconds])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ")',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits], [seconds])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? what was learned, and how to put it right by hand"},help:{usage:"help()",help:"this list"}};
function Dd(){const t={};for(const e of Object.keys(Rt)){const n=Rt[e];n&&(t[e]={Help:`${n.usage} - ${n.help}`})}return t}var Wd=class{
constructor(t){var n,s;const e=Rt[t];this.__1j=(n=e==null?void 0:e.usage)!=null?n:t,this.Does=(s=e==null?void 0:e.help.split(";")[0])!=null?s:""}
toString(){return this.__1j}},dt=class{
constructor(t,e){this.__4l=t,this.__s=e}
toString(){return this.__4l}
*[Symbol.iterator](){for(let t=0;t<this.__s.length;t+=1){const e=this.__s[t];e!==void 0&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){const e=this.__s[t.convertToNumber()];if(e===void 0)throw new RangeError(`there are ${this.__s.length} rows`);return e}},xs=48,Es=12,It=t=>t.length>xs?`${t.slice(0,xs-Es-3)}...${t.slice(-Es)}`:t;
function bt(...t){const e={};for(const n of t)e[n]={PreferredRadix:10};return e}var Ud=class{
constructor(t,e,n){var s,r;this.__29=e,this.__8=t,this.Kind=e.kind,this.Site=It((r=(s=t.siteOf(t.stackOf(e),n))==null?void 0:s.frame.text)!=null?r:""),this.Block=e.block&&fs(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__29.number}`}
details(){const{stopAddress:t,requested:e,poolType:n,blockFrom:s,thread:r,time:i}=this.__29,o=[t&&`stopped at 0x${t}`,r&&`thread 0x${r}`,e!==void 0&&`${e} bytes asked for`,n!==void 0&&`pool type 0x${n.toString(16)}`,s&&`block found by ${s}`,i!==void 0&&`at ${new Date(i).toISOString()}`].filter(Boolean),a=this.__8.stackOf(this.__29).map(({text:c})=>c);return[o.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return bt("Charged","Cpu")}},x=class{
constructor(t){this.__4k=t}
toString(){return this.__4k}},jd=/^Ex\w*Lookaside/;
function Gd(t){var e,n,s;return jd.test((s=(n=(e=t[L(t)])==null?void 0:e.symbol)==null?void 0:n.name)!=null?s:"")}var ke=t=>{var e,n;return(n=(e=t.site)==null?void 0:e.frame.text)!=null?n:"(no caller)"};
function Os(t,{use:e,holding:n}){const{site:s,allocs:r,frees:i,stacks:o}=e;return`${[`${ke(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(W(t.tag))}`,`${w(r,"allocation")} and ${w(i,"free")} seen here, from ${w(o.length,"stack")}`,n&&qd(n),n&&Vd(n),Kd(t,e),...Yd(e),Jd(t,e),`coverage ${st(t)}${Ne(t.coverage(),t.openHits())}`,(s==null?void 0:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,Xd(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function qd({blocks:t,bytes:e,old:n}){const s=t===1?"stays":"stay";return`${w(t,"block")} allocated here ${s}${Zd(e)}, ${n} of them since the earlier half of the hunt`}
function Vd({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Kd(t,{first:e,last:n,allocs:s}){if((e==null?void 0:e.time)===void 0||(n==null?void 0:n.time)===void 0)return;const r=a=>ut((a-t.start.time)/1e3),i=(n.time-e.time)/1e3,o=i>0&&s>1?`, ${(s/i).toFixed(2)} allocations a second`:"";return`first hit here after ${r(e.time)}, last after ${r(n.time)}${o}`}
function Yd(t){const{freedByOtherModules:e,unlocatedAllocs:n,refused:s}=t;return[...e>0?[`${w(e,"block")} of here freed by other modules`]:[],...n>0?[`of ${w(n,"allocation")} here the block is not known`]:[],...s>0?[`${w(s,"block")} refused at once by a limit of the tag`]:[]]}
function Jd(t,{stacks:e}){return e.some(s=>Gd(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":void 0}
function Xd(t){if(t.kind==="owner")return;const e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",n=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${n}`}var Zd=t=>t===void 0?"":`, ${t} bytes`;
function Qd(t,e){const n=[];for(const{use:r,holding:i}of t.sites(e))i&&i.blocks>0&&n.push({use:r,holding:i});const s=n.reduce((r,{holding:i})=>r+i.blocks,0);return n.map(r=>f(h({},r),{share:r.holding.blocks/s})).sort((r,i)=>Ns(i)-Ns(r)||i.holding.blocks-r.holding.blocks)}var Ns=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},t_=class{
constructor(t,{use:e,holding:n,share:s}){var r;this.__8=t,this.__1a=e,this.__3x=n,this.Blocks=n.blocks,this.Bytes=n.bytes,this.Share=`${Math.round(s*100)} %`,this.Of=e.allocs,this.Old=n.old,this.Median=(r=n.sizes)==null?void 0:r.median,this.Coverage=st(t)}
toString(){return It(ke(this.__1a))}
details(){return Os(this.__8,{use:this.__1a,holding:this.__3x})}
get[Symbol.metadataDescriptor](){return bt("Blocks","Bytes","Of","Old","Median")}},e_=class{
constructor(t,e){const{use:n,holding:s}=e;this.__8=t,this.__3b=e,this.Allocs=n.allocs,this.Frees=n.frees,this.Blocks=s==null?void 0:s.blocks,this.Bytes=s==null?void 0:s.bytes,this.Coverage=st(t),this.Note=t.natureOf(n).kind==="probableWrapper"?"wrapper?":""}
toString(){return It(ke(this.__3b.use))}
details(){return Os(this.__8,this.__3b)}
get[Symbol.metadataDescriptor](){return bt("Allocs","Frees","Blocks","Bytes")}},Ps=34,n_=class{
constructor(t,e){this.__2h=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;const n=this.__26().slice(1).join(" < ");this.Callers=n.length>Ps?`${n.slice(0,Ps-3)}...`:n,this.Coverage=st(t)}
toString(){var t;return It((t=this.__26()[0])!=null?t:"(no caller)")}
details(){return this.__2h.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return bt("Allocs","Frees")}
__26(){return this.__2h.slice(L(this.__2h)).map(({text:t})=>t)}},s_=class{
constructor(t,e,n){const s=rt(t);this.PoolHitTag=s.kind==="read"?Y(I(s.value)):"not readable",this.Armed=o_(s,e),this.Repair=a_(s,e),this.Recorded=be([...e.records.keys()].map(r=>JSON.stringify(W(r)))),this.Learned=be(e.learned().map(r_)),this.Skipped=be(n)}
toString(){return this.Armed}};
function r_({kind:t,key:e,where:n,holds:s}){const r="register"in n?n.register:`[base${i_(n.offset)}]`;return`${t} at 0x${e}: ${s} in ${r}`}var i_=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,be=t=>t.length===0?"none":t.join(", ");
function o_(t,{armed:e,change:n}){if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";if(mt(t.value))return"not armed";const s=`ARMED for ${JSON.stringify(W(I(t.value)))}`;return!n||Vt(n.after)!==t.value?`${s}, not by this script`:`${s} by ${e?"arm()":"a call that could not disarm"}`}
function a_(t,{change:e}){var s;return t.kind==="read"&&mt(t.value)?"nothing to repair":(s=e==null?void 0:e.repair)!=null?s:"ed nt!PoolHitTag 0x0"}
function Ct(t,e,n){return`${w(e,n)}; ${t.map(Re).join("; ")}`}
function c_(t,e){const n=`read in ${ut(t.seconds)}`,s=t.unread>0?[`${w(t.unread,"line")} not understood`]:[],r=t.cut?["the listing was cut off before its end"]:[];return[w(e,"tag"),n,...s,...r].join("; ")}var d_=class{
constructor(t){this.__1j=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=Ms(t.nonPaged.allocs,t.paged.allocs),this.Frees=Ms(t.nonPaged.frees,t.paged.frees),this.Owner=__(t.description)}
toString(){return this.__1j.text}
details(){const{text:t,tag:e,description:n="no description"}=this.__1j,s=e!==void 0&&xe(e)?` (${Y(e)})`:"";return`${t}${s}: ${n}`}
get[Symbol.metadataDescriptor](){return bt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Ms(t,e){return t===void 0||e===void 0?void 0:t+e}
function __(t){var e,n;return(n=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?void 0:e[1])!=null?n:""}var u_=class{
constructor(t,e,n,s){u(this,"__k",[]);this.__0=t,this.__4=e,this.__2m=n,this.__3j=s}
toString(){return`pooltag ${this.__3j}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Dd()}
hitTag(t,...e){const n=ve("hitTag",t),s=$s(e);if(!n.ok)return new x(n.message);if(!s.ok)return new x(s.message);this.__4.reconcile();const{bounds:r,allowUnseen:i}=s.value,o=this.__4.hunt(n.value,r,i);return new x(o.kind==="hunted"?Me(o):Ee(o))}
arm(t,...e){const n=ve("arm",t);if(!n.ok)return new x(n.message);this.__4.reconcile();const s=this.__4.arm(n.value,e.includes("unseen"));return s.kind!=="armed"?new x(Ee(s)):new x(Zs(n.value,s.armed.arming.repair))}
capture(...t){const e=$s(t);if(!e.ok)return new x(e.message);this.__4.reconcile();const n=this.__4.capture(e.value.bounds);return new x(n.kind==="hunted"?Me(n):Qs(n))}
clear(){return this.__4.reconcile(),new x(tr(this.__4.clear()))}
skip(t){const e=Ts("skip",t);return e.ok?(this.__k=[...this.__k.filter(n=>n!==e.value),e.value],new x(`Looking past ${this.__k.join(", ")}.`)):new x(e.message)}
unskip(t){const e=Ts("unskip",t);if(!e.ok)return new x(e.message);this.__k=this.__k.filter(s=>s!==e.value);const n=this.__k.length===0?"pool functions only":this.__k.join(", ");return new x(`Looking past ${n}.`)}
save(t){const e=As("save",t);return e.ok?(this.__4.reconcile(),new x(dr(this.__2m.save(e.value)))):new x(e.message)}
open(t){const e=As("open",t);return e.ok?(this.__4.reconcile(),new x(ur(this.__2m.open(e.value)))):new x(e.message)}
used(t,e){this.__4.reconcile();const{sort:n,pattern:s}=f_(t,e),r=Cd(this.__0);if(r.kind==="noTable")throw new Error(`!poolused gave no table: ${r.answer}`);const i=Bd(r.rows,n).filter(({text:o})=>s===void 0||He(s,o));return new dt(c_(r,i.length),i.map(o=>new d_(o)))}
leaks(t){const e=this.__o("leaks",t),n=[];for(const s of e)for(const r of Qd(s,this.__k))n.push(new t_(s,r));return new dt(Ct(e,n.length,"call site"),n)}
sites(t){const e=this.__o("sites",t),n=[];for(const s of e)for(const r of l_(s.sites(this.__k)))n.push(new e_(s,r));return new dt(Ct(e,n.length,"call site"),n)}
stacks(t){const e=this.__o("stacks",t),n=[];for(const s of e){const r=[...s.stackUses()].sort((i,o)=>Is(o)-Is(i));for(const i of r)n.push(new n_(s,i))}return new dt(Ct(e,n.length,"stack"),n)}
hits(t){const e=me("The number of hits",t,h_,"dx -g @$pool.hits(20)");if(!e.ok)throw new Error(e.message);const n=this.__o("hits",void 0),s=[];for(const r of n)for(const i of r.recent(e.value))s.push(new Ud(r,i,this.__k));return new dt(Ct(n,s.length,"hit"),s)}
status(){return this.__4.reconcile(),new s_(this.__0,this.__4,this.__k)}
help(){const t=Object.keys(Rt).map(e=>new Wd(e));return new dt(`pooltag ${this.__3j}`,t)}
__o(t,e){const n=Ld(t,e);if(!n.ok)throw new Error(n.message);this.__4.reconcile();const{records:s}=this.__4,i=(n.value===void 0?[...s.values()]:[s.get(n.value)]).filter(o=>o!==void 0);if(i.length===0)throw new Error(Ys(n.value));return i}},h_=100,l_=t=>[...t].sort((e,n)=>Rs(n)-Rs(e)),Rs=({use:t})=>t.allocs+t.frees+t.unknown,Is=({hits:t})=>t.alloc+t.free+t.unknown;
function f_(t,e){const n=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${ys.join(" ")}`,r=[t,e].filter(a=>a!==void 0).find(a=>typeof a!="string");if(r!==void 0)throw new Error(yt(`${r}`,n));const i=ys.find(a=>a===t),o=i===void 0?t:e;if(i===void 0&&e!==void 0)throw new Error(yt(`${t}`,n));return{sort:i!=null?i:"nonpaged",pattern:typeof o=="string"?o:void 0}}var _t=new Td,Cs=t=>fe(er(t)),Bs=new Ad,Bt=new bd(Bs,()=>_t.now(),"0.1.0",Cs),g_=new Bo(_t,_t,t=>{Bt.note(h({type:"change"},t))}),we=new pd(_t,g_,Bt,Cs),p_=new Co(_t,Bs,Bt,we),D=new u_(_t,we,p_,"0.1.0");
function v_(){for(const n of xd("0.1.0"))fe(n);const t=(n,s)=>new host.optionalRecord(new host.functionAlias(b_(s),n));class e{
get Pool(){return D}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...n)=>D.used(...n)),t("poolhit",(...n)=>D.hitTag(...n)),t("poolleaks",(...n)=>D.leaks(...n)),t("poolrestore",()=>D.clear()),t("poolhelp",()=>D.help())]}
function m_(){ks(D)&&fe("@$pool is ready: dx @$pool.help()")}
function k_(){we.release(),Bt.flush(),Ed()}
function b_(t){return(...e)=>(ks(D),t(...e))}return[D,v_,m_,k_]})();
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
