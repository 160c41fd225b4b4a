/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var N_=Object.defineProperty,P_=Object.defineProperties;
var M_=Object.getOwnPropertyDescriptors;
var zt=Object.getOwnPropertySymbols;
var Fn=Object.prototype.hasOwnProperty,Dn=Object.prototype.propertyIsEnumerable;
var $e=(b,k,$)=>k in b?N_(b,k,{enumerable:!0,configurable:!0,writable:!0,value:$}):b[k]=$,h=(b,k)=>{for(var $ in k||(k={}))Fn.call(k,$)&&$e(b,$,k[$]);if(zt)for(var $ of zt(k))Dn.call(k,$)&&$e(b,$,k[$]);return b},f=(b,k)=>P_(b,M_(k));
var Te=(b,k)=>{var $={};for(var E in b)Fn.call(b,E)&&k.indexOf(E)<0&&($[E]=b[E]);if(b!=null&&zt)for(var E of zt(b))k.indexOf(E)<0&&Dn.call(b,E)&&($[E]=b[E]);return $};
var u=(b,k,$)=>$e(b,typeof k!="symbol"?k+"":k,$);
var $parts=(function(){var b=16,k=t=>t,$=k("0".repeat(b));
function E(t){const e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return k(e.toLowerCase().padStart(b,"0"))}
function Z(t,e){const s=n=>(n>>>0).toString(16).padStart(8,"0");return k(s(t)+s(e))}
function N(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function C(t,e){const{high:s,low:n}=N(t),r=n+e;return Z((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function Q(t,e){const s=N(t),n=N(e),r=(n.high-s.high)*4294967296+(n.low-s.low);return Number.isSafeInteger(r)?r:void 0}
function V(t,e){return t<e?-1:t>e?1:0}
function Ae(t,e){return(N(t).low&e-1)===0}
function tt(t,e){return e===4?Z(0,N(t).low):t}
function Ht(t,e){const{high:s,low:n}=N(t);return(e===4?n:s)>=2147483648}
function Gn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function K(t){return`0x${t.replace(/^0{1,15}/,"")}`}var xe=2147483648;
function M(t){return t>>>0}
function yt(t){const e=s=>{var n;return((n=t[s])!=null?n:0)&255};return M(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function Lt(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Ee(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};const e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Ft(yt([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))}
function qn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Ft(yt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Ft(M(Number.parseInt(t,16))):Ee(t)}
function Ft(t){return t<xe?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:H(t)}}}
function H(t){return M(t&~xe)}
function W(t){const e=s=>s>=32&&s<=126;return Lt(t).map(s=>e(s)?String.fromCharCode(s):".").join("")}
function Y(t){return`0x${t.toString(16).padStart(8,"0")}`}
function Vn(t){return yt([...Lt(t)].reverse())}
function Oe(t){return W(t).includes(".")}var A=t=>{const e=W(t);return JSON.stringify(Oe(t)||/["$;\\]/.test(e)?Y(t):e)},et=t=>`0x${t.toString(16)}`,w=(t,e)=>`${t} ${e}${t===1?"":"s"}`,_t=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Kn(t,e){const s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${s} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${s} has bit 31 set, which the kernel clears before it compares: use ${A(e.plain)} or "${Y(e.plain)}".`}}var Yn=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,Jn=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Xn=(t,e)=>`${t} is a whole number from 1 on: ${e}`,St=(t,e)=>`${t} does not fit: ${e}`,Zn=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Qn=t=>t===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${A(t)}. Begin with dx @$pool.hitTag(${A(t)}).`;
function tr(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${et(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return er(t.tag,t.meant);case"ambiguous":return`${t.tags.map(Y).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${Y((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function er(t,e){const s=e===void 0?"":`Did you mean ${A(e)} (${Y(e)})? `;return`no allocation with ${A(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${A(t)}, "unseen").`}var Ne=t=>`Not armed: ${sr(t)}`;
function sr(t){switch(t.kind){case"refused":return tr(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${t.applied.failure===void 0?"":` (${t.applied.failure})`}. ${$t(t.applied.undone)}`}}var nr=(t,e)=>`ARMED: the machine stops at every allocation and free of ${A(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function rr({anyMore:t}){return t===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${A(t)}: somebody has changed it. dx @$pool.arm(${A(t)}) arms it again.`}
function $t(t){return t.kind==="undone"?"PoolHitTag is as it was.":t.kind==="notOurs"?"PoolHitTag holds something else by now: dx @$pool.status()":`STILL ARMED${t.failure===void 0?"":` (${t.failure})`}: type ${t.repair}`}
function ir(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"cleared":return t.undone.map($t).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${et(t.held)}, armed by somebody else; it holds 0 now.`:$t(t.undone)}}
function or(t){switch(t.kind){case"ready":{const{target:e,tag:s}=t,n=e.processorBlocks.length;return`pooltag: ${[e.description,w(e.modules.filter(i=>!i.unloaded).length,"module"),...n>0?[w(n,"processor")]:[]].join(", ")}; arming ${A(s)} at ${Gn(e.poolHitTag,e.pointerSize)}`}case"timeLimit":return`pooltag: ${_t(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return ar(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${et(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${t.path}: ${t.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function ar(t,e,s){const n=t/s,r=(e-t)/n,i=r<Pe?`, about ${_t(r)} to go`:"",o=r<Pe?` of ${e}`:"";return`pooltag: ${t}${o} hits, ${n.toFixed(1)}/s${i}`}var Pe=86400;
function cr(t,e,s){if(t.kind==="unknown")return"unknown";const n=t.kind==="exact"?1:t.fraction,r=e===0?1:(e-s)/e;return`${Math.floor(n*r*1e3)/10} %`}
function Me(t,e){if(t.kind==="unknown")return` (${_r(t.why)})`;const s=[...t.kind==="floor"?[`${w(dr(t),"event")} not seen`]:[],...e>0?[`the block of ${w(e,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}var dr=({missed:t})=>t.allocs+t.frees;
function _r(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function ur(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${hr(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600).`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function hr(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${et(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var st=t=>cr(t.coverage(),Re(t),t.openHits()),Re=t=>{const{alloc:e,free:s,unknown:n}=t.counts();return e+s+n};
function Ie(t){const{capture:e,hunt:s,tag:n}=t,r=s.counts(),i=[w(r.alloc,"allocation"),w(r.free,"free"),...r.unknown>0?[`${r.unknown} unknown`]:[]].join(", ");return[`${w(e.hits,"hit")} on ${A(n)} in ${_t(e.seconds)}: ${i}; coverage ${st(s)}${Me(s.coverage(),s.openHits())}.`,ur(e.end),t.disarmed===void 0?void 0:$t(t.disarmed),e.hits>0?`Next: dx -g @$pool.leaks(${A(n)})`:void 0].filter(a=>a!==void 0).join(" ")}var lr=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function fr(t){switch(t.kind){case"saved":{const{base:e,files:s,hunts:n}=t;return`${n.map(gr).join("")}Saved ${w(n.length,"hunt")} as ${e} (${w(s,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${t.path}: ${t.message}`}}var gr=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${w(t,"hit")} on ${A(e)} are more than is kept: save before a long hunt. `,pr=t=>t.kind==="opened"?mr(t):`Not opened: ${vr(t)}`;
function vr(t){switch(t.kind){case"armed":return`${A(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return`${t.path}: ${t.message}`}}
function mr(t){const{base:e,recording:s,left:n,cut:r}=t,{hunts:i,problems:o}=s,[a]=o.first;return[`Opened ${e}: ${i.map(Ce).join("; ")||"no hunt"}.`,r&&`It ends early: ${r}.`,a&&`${w(o.count,"line")} damaged or missing, the first at ${a.line}.`,kr(n),i.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Ce=t=>`${JSON.stringify(W(t.tag))}: ${w(Re(t),"hit")}, coverage ${st(t)}`;
function kr(t){switch(t.kind){case"nothing":return;case"armed":return`PoolHitTag STILL HOLDS ${A(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${et(t.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: ed nt!PoolHitTag ${et(t.note.saved)} disarms.`}}
function br(t){const e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Dt(t){return br(f(h({},t),{offset:0}))}var Be=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,wr=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,yr=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Sr=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,$r=/^VerifierExt$/i,Tr=/\?\? ?::|`string'/,Ar=64;
function Wt(t){var e;if($r.test(t.module))return t.name.includes("Pool")?He(t.name):void 0;if(Be.test(t.module))return t.name==="DbgBreakPoint"||Tr.test(t.name)?"neither":(e=ze(t.name))!=null?e:xr(t.name)}
function ze(t){return wr.test(t)?"alloc":yr.test(t)?"free":void 0}
function xr(t){return Sr.test(t)?He(t):void 0}
function He(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function L(t){const e=t.findIndex(({symbol:s})=>!s||Wt(s)===void 0);return e<0?t.length:e}
function Er(t){return Be.test(t.module)&&t.name==="ExFreePool"&&t.offset>Ar}
function Le(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function Fe(t,e){return Or(t.toLowerCase(),e.toLowerCase())}
function Or(t,e){let s=0,n=0,r=-1,i=0;for(;s<e.length;)if(t[n]==="*")r=n++,i=s;else if(t[n]==="?"||t[n]===e[s])n++,s++;else if(r>=0)n=r+1,s=++i;else return!1;for(;t[n]==="*";)n++;return n===t.length}
function De(t,e=[],s=[]){let n=L(t);for(;n<t.length-1&&Nr(t[n],s);)n++;const r=t[n];return r&&Pr(r,n,e)}
function Nr(t,e){const s=t==null?void 0:t.symbol;return s?e.some(n=>Fe(n,Dt(s))):!1}
function Pr(t,e,s){var o;const n=t.address&&Mr(t.address,s);if(n)return h({key:We(n.module,n.offset),frame:t,depth:e},n);const r=t.symbol&&{module:t.symbol.module};if(((o=t.symbol)==null?void 0:o.name)===""){const{module:a,offset:c}=t.symbol;return{key:We(a,c),frame:t,depth:e,module:a,offset:c}}const i=t.address?K(t.address):t.text;return h({key:i,frame:t,depth:e},r)}var We=(t,e)=>`${t}+0x${e.toString(16)}`;
function Mr(t,e){const s=e.find(({start:r,end:i})=>V(r,t)<=0&&V(t,i)<0),n=s&&Q(s.start,t);return s&&n!==void 0?{module:s.name,offset:n}:void 0}
function Rr(t,e){const{coverage:s,unanswered:n,there:r,outstanding:i}=e,o=T=>t.reduce((z,q)=>z+T(q),0),a=s.kind==="floor"?s.missed.frees:0,c=Math.max(0,o(T=>T.unlocatedFrees)-n.size),d=Math.max(0,o(T=>T.missedFrees)-n.size),_=new Set;let l=0;for(const T of n.values()){const z=T.filter(q=>i.has(q)&&!r.has(q));for(const q of z)_.add(q);z.length>0&&(l+=1)}const g=Math.max(0,a+c-d),S=Math.max(0,d-a-c);return{ofAny:g,ofThese:_,hits:l+S+Math.max(0,g-a)}}
function Ir(t,{ofAny:e,ofThese:s},n){const r=t.filter(({block:_})=>!s.has(_)),i=Math.max(0,r.length-e);if(i===0&&t.length>0)return;const o=Math.max(0,r.filter(({hit:_})=>_*2<=n).length-e),a=[];for(const{charged:_}of r)_!==void 0&&a.push(_);a.sort((_,l)=>_-l);const c=Cr(a),d={blocks:i,old:o,sizes:c};return a.length<r.length?d:f(h({},d),{bytes:a.slice(0,i).reduce((_,l)=>_+l,0)})}
function Cr(t){const e=t[0],s=t[Math.floor((t.length-1)/2)],n=t[t.length-1];if(!(e===void 0||s===void 0||n===void 0))return{smallest:e,median:s,largest:n}}
function Br(t,e,s){if(!t||!e)return{kind:"unknown",why:"notRead"};const n={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(n.allocs<0||n.frees<0)return{kind:"unknown",why:"backwards"};const r=n.allocs+n.frees,i=s.alloc+s.free+s.unknown;if(i>r||s.alloc>n.allocs||s.free>n.frees)return{kind:"unknown",why:"tooFew"};if(i===r)return{kind:"exact",counted:n};const o={allocs:n.allocs-s.alloc,frees:n.frees-s.free};return{kind:"floor",fraction:i/r,counted:n,missed:o}}var je=2e5,Ue=class Wn{
constructor(e=je,s=new Map){this.limit=e,this.__v=s}
alloc(e,s){const n=this.__v.get(e);return!n&&this.__v.size>=this.limit?{kind:"full"}:(this.__v.set(e,s),n?{kind:"seenAgain",earlier:n}:{kind:"booked"})}
free(e,s,n){const r=this.__v.get(e);return r?(this.__v.delete(e),r.tag===s&&zr(r.charged,n)?{kind:"matched",allocation:r}:{kind:"other",earlier:r}):{kind:"unmatched"}}
get outstanding(){return this.__v}
copy(){return new Wn(this.limit,new Map(this.__v))}},zr=(t,e)=>t===void 0||e===void 0||t===e,Hr=512,Ge=class{
constructor(){u(this,"__1d",new Map);u(this,"__1k",Number.POSITIVE_INFINITY);u(this,"__1h",0);u(this,"__1t",!0)}
add(t,e=1){this.__1k=Math.min(this.__1k,t),this.__1h=Math.max(this.__1h,t);const s=this.__1d.get(t);s===void 0&&this.__1d.size>=Hr?this.__1t=!1:this.__1d.set(t,(s!=null?s:0)+e)}
addAll(t){for(const[e,s]of t.__1d)this.add(e,s);this.__1k=Math.min(this.__1k,t.__1k),this.__1h=Math.max(this.__1h,t.__1h),this.__1t=this.__1t&&t.__1t}
summary(){if(this.__1d.size===0)return;const t=this.__1k,e=this.__1h,s=this.__1t?this.__5m():void 0;return h({smallest:t,largest:e},s===void 0?{}:{median:s})}
__5m(){const t=[...this.__1d].sort(([n],[r])=>n-r),e=t.reduce((n,[,r])=>n+r,0);let s=0;for(const[n,r]of t)if(s+=r,s*2>=e)return n}},Lr=class jn{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new Ge,this.tag=e,this.stack=s}
see({kind:e,number:s,time:n,charged:r}){var o;this.hits[e]++;const i=h({hit:s},n===void 0?{}:{time:n});(o=this.first)!=null||(this.first=i),this.last=i,e==="alloc"&&r!==void 0&&this.sizes.add(r)}
allocated({charged:e}){this.outstanding.count++,e===void 0?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e}){this.outstanding.count--,e===void 0?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var s;this.freedBy.set(e,((s=this.freedBy.get(e))!=null?s:0)+1)}
copy(){const e=new jn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked;for(const[s,n]of this.freedBy)e.freedBy.set(s,n);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Fr=class Un{
constructor(e=new Ue){u(this,"__24",new Map);u(this,"__2b",!1);this.__1y=e}
get isFull(){return this.__2b}
book(e){const s=this.__1b(e.tag,e.stack);s.see(e),e.kind==="alloc"?this.__4w(e,s):e.kind==="free"&&this.__5b(e,s)}
stacks(e){const s=[];return this.__24.forEach((n,r)=>{(e===void 0||r===e)&&s.push(...n.values())}),s}
outstanding(){const e=new Map;return this.__1y.outstanding.forEach((s,n)=>{const r=f(h({},s),{block:n}),i=e.get(s.stack);i?i.push(r):e.set(s.stack,[r])}),e}
copy(){const e=new Un(this.__1y.copy());return e.__2b=this.__2b,this.__24.forEach((s,n)=>{const r=new Map;s.forEach((i,o)=>{r.set(o,i.copy())}),e.__24.set(n,r)}),e}
__4w(e,s){if(e.block===void 0){s.unlocated.alloc++;return}const n=Dr(e),r=this.__1y.alloc(e.block,n);if(r.kind==="full"){this.__2b=!0,s.untracked++;return}r.kind==="seenAgain"&&this.__4d(r.earlier),s.allocated(n)}
__5b(e,s){if(e.block===void 0){s.unlocated.free++;return}const n=this.__1y.free(e.block,e.tag,e.charged);if(n.kind==="matched"){const r=this.__1b(n.allocation.tag,n.allocation.stack);r.gone(n.allocation),r.freedFrom(e.stack);return}n.kind==="other"&&this.__4d(n.earlier),s.unmatchedFrees++}
__4d(e){const s=this.__1b(e.tag,e.stack);s.gone(e),s.missedFrees++}
__1b(e,s){var i,o;const n=(i=this.__24.get(e))!=null?i:new Map;this.__24.set(e,n);const r=(o=n.get(s))!=null?o:new Lr(e,s);return n.set(s,r),r}};
function Dr({number:t,tag:e,stack:s,requested:n,charged:r}){return h(h({tag:e,stack:s,hit:t},n===void 0?{}:{requested:n}),r===void 0?{}:{charged:r})}var Wr=2e3;
function qe(t,{block:e,charged:s}){var r;const n=(r=t.charged)!=null?r:s;return f(h({},t),{block:e,blockFrom:"place",charged:n})}var jr=class{
constructor(t=je){u(this,"__x",[]);this.__1v=t,this.__1n=new Fr(new Ue(t))}
record(t,e=!1){return this.__x.push({hit:t,awaits:e&&t.block===void 0}),this.__3p()}
locate(t){const e=this.__x.find(({hit:s,awaits:n})=>n&&s.number===t.hit);return e&&(e.hit=qe(e.hit,t),e.awaits=!1),this.__3p()}
stacks(t){return this.__10().stacks(t)}
outstanding(){return this.__10().outstanding()}
__10(){if(this.__x.length===0)return this.__1n;const t=this.__1n.copy();for(const{hit:e}of this.__x)t.book(e);return t}
__3p(){const t=this.__x.findIndex(({awaits:n})=>n),e=t<0?this.__x.length:t,s=Math.max(e,this.__x.length-Wr);for(const{hit:n}of this.__x.splice(0,s))this.__1n.book(n);return this.__1n.isFull?{kind:"tooManyOutstanding",limit:this.__1v}:{kind:"recorded"}}};
function Ve(t,e){var i,o;const s=new Ur(e),n=new Map;for(const a of t){const c=`${a.tag} ${(o=(i=s.site(a.stack))==null?void 0:i.key)!=null?o:""}`,d=n.get(c);d?d.push(a):n.set(c,[a])}const r=[];return n.forEach(a=>{const[c]=a;c&&r.push(Gr(c,a,s))}),r.sort((a,c)=>{var d,_,l,g;return((_=(d=a.first)==null?void 0:d.hit)!=null?_:0)-((g=(l=c.first)==null?void 0:l.hit)!=null?g:0)})}var Ur=class{
constructor(t){u(this,"__5w",new Map);u(this,"__29",new Map);this.__34=t}
site(t){var e;return this.__3x(this.__5w,t,(e=this.__34.skip)!=null?e:[])}
caller(t){return this.__3x(this.__29,t,[])}
__3x(t,e,s){if(!t.has(e)){const{stacks:n,modules:r}=this.__34;t.set(e,De(n.at(e),r!=null?r:[],s))}return t.get(e)}};
function Gr(t,e,s){const n=i=>e.reduce((o,a)=>o+i(a),0),r=s.site(t.stack);return h(h(f(h(f(h({tag:t.tag,site:r,stacks:e.map(({stack:i})=>i),allocs:n(({hits:i})=>i.alloc),frees:n(({hits:i})=>i.free),unknown:n(({hits:i})=>i.unknown)},qr(n)),{unlocatedAllocs:n(({unlocated:i})=>i.alloc),unlocatedFrees:n(({unlocated:i})=>i.free)}),Vr(e,r,s)),{unmatchedFrees:n(({unmatchedFrees:i})=>i),missedFrees:n(({missedFrees:i})=>i),untracked:n(({untracked:i})=>i)}),Kr(e)),Yr(e))}
function qr(t){const e=t(({hits:i})=>i.alloc);if(e>0&&t(({unlocated:i})=>i.alloc)===e)return{};const s=t(({outstanding:i})=>i.count),n=t(({outstanding:i})=>i.unsized)===0,r=t(({outstanding:i})=>i.charged);return{outstanding:n?{count:s,bytes:r}:{count:s}}}
function Vr(t,e,s){var r;const n={freedElsewhere:0,freedByOtherModules:0,refused:0};for(const{stack:i,freedBy:o}of t){const a=(r=s.caller(i))==null?void 0:r.key;o.forEach((c,d)=>{var l;const _=s.site(d);a!==void 0&&((l=s.caller(d))==null?void 0:l.key)===a?n.refused+=c:(_==null?void 0:_.key)!==(e==null?void 0:e.key)&&(n.freedElsewhere+=c),(_==null?void 0:_.module)!==(e==null?void 0:e.module)&&(n.freedByOtherModules+=c)})}return n}
function Kr(t){const e=new Ge;for(const{sizes:n}of t)e.addAll(n);const s=e.summary();return s?{sizes:s}:{}}
function Yr(t){const e=[];for(const{first:r,last:i}of t)r&&e.push(r),i&&e.push(i);e.sort((r,i)=>r.hit-i.hit);const[s]=e,n=e[e.length-1];return{first:s,last:n}}var Jr=5e4,Xr=class{
constructor(t=Jr){u(this,"__40",new Map);u(this,"__22",[]);this.__1v=t}
intern(t){const e=Zr(t),s=this.__40.get(e);if(s!==void 0)return s;if(this.isFull&&t.length>0)return this.intern([]);const n=this.__22.length;return this.__40.set(e,n),this.__22.push(t),n}
at(t){var e;return(e=this.__22[t])!=null?e:[]}
get size(){return this.__22.length}
get isFull(){return this.__22.length>=this.__1v}};
function Zr(t){return t.map(Qr).join(" ")}
function Qr({address:t,inline:e,text:s}){return t!==void 0&&!e?t:s}var ti=3,ei=8;
function Ke(t,e="unreadable"){var o,a;const s=si(t);if(s<ei||e==="yes")return{kind:"owner"};const n=e==="no"?"noTagInCode":"fanOutOnly",r=(a=(o=t[0])==null?void 0:o.stack[t[0].depth])==null?void 0:a.symbol,i=r&&r.name!==""?{skip:Dt(r)}:{};return h({kind:"probableWrapper",fanOut:s,evidence:n},i)}
function si(t){const e=Array.from({length:ti},(s,n)=>{const r=new Set;for(const{stack:i,depth:o}of t){const a=i[o+1+n];a&&r.add(a.symbol?Dt(a.symbol):a.text)}return r.size});return Math.max(...e)}var ni=1e3,ri=5e4,ii=new Set(["counters","gone","change","end"]),oi=t=>f(h({},t),{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ye=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Xr,this.modules=[],this.places=[],this.__1i=new jr,this.__2d=[],this.__3f=new Map,this.__17=new Map,this.__15=[],this.__h={alloc:0,free:0,unknown:0},this.__2x=0,this.__9=0,this.__1s=!1,this.start=t,this.__p=e}
get tag(){return this.start.tag}
get lastHit(){return this.__9}
get entries(){return this.__2d}
get hitsNotKept(){return this.__h.alloc+this.__h.free+this.__h.unknown-this.__2x}
get arming(){var t;return(t=this.__l)==null?void 0:t.state}
take(t){switch(this.__1g(t),this.__i=void 0,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3f.set(t.index,this.stacks.intern(t.frames.map(oi)));break;case"hit":return this.__64(t);case"located":this.__67(t);break;case"places":this.places=t.places;break;case"counters":this.__62(t);break;case"gone":this.__2o=t.missed?void 0:this.__4v(),this.__1s=!0;break;case"unanswered":this.__3k=t;break;case"code":this.__17.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__l=t);break;case"end":break}return"taken"}
counts(){return this.__h}
coverage(){return this.__1s?Br(this.__1m,this.__2o,this.__h):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__15.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1i.stacks(this.tag)}
sites(t){const e=Ve(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),s=this.__1i.outstanding(),n=this.__4s(e,s);return e.map(r=>{var a;if(!r.outstanding||r.allocs===0)return{use:r};const i=[];for(const c of r.stacks)for(const d of(a=s.get(c))!=null?a:[])i.push(d);const o=Ir(i,n,this.__9);return{use:r,holding:o}})}
openHits(){var t;return(t=this.__i)!=null||(this.__i=this.__53()),this.__i}
__53(){const t=Ve(this.stackUses(),{stacks:this.stacks});return t.reduce((s,n)=>s+n.unlocatedAllocs,0)+this.__4s(t,this.__1i.outstanding()).hits}
siteOf(t,e){return De(t,this.modules,e)}
natureOf({site:t,stacks:e}){var i;if(!t)return{kind:"owner"};const s=e.map(o=>({stack:this.stacks.at(o),depth:t.depth})),n=Ke(s),{address:r}=t.frame;return n.kind==="owner"||!r?n:Ke(s,(i=this.__17.get(r))!=null?i:this.__p(r))}
__64(n){var r=n,{type:t,open:e}=r,s=Te(r,["type","open"]);var c;const i=(c=this.__3f.get(s.stack))!=null?c:this.stacks.intern([]),o=f(h({},s),{stack:i,tag:this.tag});this.__9=o.number,this.__h[o.kind]++,this.__1s=!1,this.__3k=void 0,this.__15.push(o),this.__15.length>ni&&this.__15.shift();const{kind:a}=this.__1i.record(o,e);return a==="recorded"&&!this.stacks.isFull?"taken":"full"}
__67(t){this.__1i.locate(t);const e=this.__15.findIndex(({number:n})=>n===t.hit),s=this.__15[e];s&&(this.__15[e]=qe(s,t))}
__62({at:t,counts:e}){t==="armed"?this.__1m=e:this.__2o=e,this.__1s=t!=="armed"}
__4v(){return this.__1m&&{allocs:this.__1m.allocs+this.__h.alloc,frees:this.__1m.frees+this.__h.free}}
__1g(t){this.__2d.length>=ri&&!ii.has(t.type)||(this.__2d.push(t),t.type==="hit"&&this.__2x++)}
__4s(t,e){var i;const s=new Set;for(const o of e.values())for(const{block:a}of o)s.add(a);const{frees:n=[],there:r=[]}=(i=this.__3k)!=null?i:{};return Rr(t,{coverage:this.coverage(),unanswered:new Map(n.map(o=>[o.hit,o.blocks])),there:new Set(r),outstanding:s})}},ai=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,jt=t=>t.replace(ai,"."),P=t=>typeof t=="string"?jt(t):void 0,ci=t=>typeof t=="boolean"?t:void 0,v=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:void 0,di=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:void 0,O=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:void 0,_i=t=>{const e=v(t);return e!==void 0&&e<=4294967295?M(e):void 0};
function x(...t){return e=>t.find(s=>s===e)}
function j(t){return e=>{if(!Array.isArray(e))return;const s=[];for(const n of e){const r=t(n);if(r===void 0)return;s.push(r)}return s}}
function p(t,...[e]){const s=Object.entries(t),n=Object.entries(e!=null?e:{});return r=>{if(typeof r!="object"||r===null||Array.isArray(r))return;const i=r,o={};for(const[a,c]of[...s,...n.filter(([d])=>i[d]!==void 0)]){const d=c(i[a]);if(d===void 0)return;o[a]=d}return o}}
function Je(t,e){return s=>{var n;return(n=t(s))!=null?n:e(s)}}var ui="pooltag recording",Xe=1;
function hi(t,e){return JSON.stringify(h({seq:t},e)).replace(/[^ -~]/g,li)}var li=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,fi=1<<20,gi=p({module:P,name:P,offset:v}),pi=p({text:P},{address:O,symbol:gi,source:p({file:P,line:v}),inline:x(!0),doubtful:x(!0)}),vi=Je(p({register:P}),p({offset:di})),mi=p({kind:x("alloc","free"),key:O,where:vi,holds:x("block","header")}),ki=Je(p({kind:x("poolHitTag")}),p({kind:x("code"),site:P})),Ze=t=>{const e=v(t);return e!==void 0&&e<=255?e:void 0},bi=p({id:v,thing:ki,address:O,before:j(Ze),after:j(Ze),repair:P}),wi=p({pointerSize:x(4,8),description:P},{build:v,kernelBase:O}),yi=p({name:P,start:O,end:O},{timestamp:v}),Si={header:p({format:x(ui),version:x(Xe),segment:v,tool:P,time:v}),hunt:p({tag:_i,target:wi,poolHitTag:p({address:O,before:v}),time:v}),modules:p({modules:j(yi)}),stack:p({index:v,frames:j(pi)}),hit:p({number:v,kind:x("alloc","free","unknown"),stack:v},{stopAddress:O,block:O,blockFrom:x("place","arguments","returnValue"),requested:v,charged:v,poolType:v,processor:v,thread:O,time:v,open:x(!0)}),located:p({hit:v,block:O},{charged:v}),places:p({places:j(mi)}),counters:p({at:x("armed","stopped")},{counts:p({allocs:v,frees:v})}),gone:p({missed:ci}),unanswered:p({frees:j(p({hit:v,blocks:j(O)})),there:j(O)}),code:p({address:O,holdsTag:x("yes","no","unreadable")}),change:p({change:bi,state:x("planned","applied","undone","gone"),time:v}),end:p({why:P,time:v})},$i=new Map(Object.entries(Si));
function Ti(t){var a;if(t.length>fi)return{kind:"invalid"};let e;try{e=JSON.parse(t)}catch(c){return{kind:"torn"}}const s=p({seq:v,type:P})(e);if(!s)return{kind:"invalid"};const n=$i.get(s.type);if(!n)return{kind:"unknownType",seq:s.seq};const r=n(e);if(r)return{kind:"line",line:h(h({},s),r)};const{version:i}=(a=p({version:v})(e))!=null?a:{};return s.type==="header"&&i!==void 0&&i>Xe?{kind:"newer",version:i}:{kind:"invalid"}}var Ai=5e5,xi=1e8,Ei=1e3,Oi=20,Ni=class{
constructor(){u(this,"__o",new Set);u(this,"__2f",0);u(this,"__1j",0);u(this,"__2l",0);u(this,"__1x",0);u(this,"__4f",0);u(this,"__2t",[])}
push(t){if(this.__2f++,this.__1j+=t.length,this.__2f>Ai||this.__1j>xi)return this.__13("tooLong"),!1;const e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__1z(Ti(e))}
end(){return this.__20?this.__20:this.__1r?{kind:"recording",recording:{header:this.__1r,hunts:[...this.__o],lastHunt:this.__7,nextSeq:this.__1x,problems:{count:this.__4f,first:this.__2t}}}:{kind:"noRecording"}}
__1z(t){const e=t.kind==="line"&&t.line.type==="header";return t.kind==="newer"?this.__20=t:!this.__1r&&!e&&(this.__20={kind:"noRecording"}),this.__20?!1:(this.__2l>0&&this.__5u(e),t.kind==="line"?this.__65(t.line):t.kind==="unknownType"?this.__42(t.seq):t.kind==="torn"?this.__2l=this.__2f:this.__13("invalid"),!0)}
__5u(t){t||this.__13("torn",this.__2l),this.__2l=0}
__13(t,e=this.__2f){this.__4f++,this.__2t.length<Oi&&this.__2t.push({line:e,what:t})}
__42(t){t<this.__1x?this.__13("repeated"):t>this.__1x&&this.__13("gap");const e=t>=this.__1x;return e&&(this.__1x=t+1),e}
__65(s){var n=s,{seq:t}=n,e=Te(n,["seq"]);var r;if(this.__42(t))switch(e.type){case"header":this.__1r=(r=this.__1r)!=null?r:e;break;case"hunt":this.__7=new Ye(e);break;default:this.__66(e)}}
__66(t){const e=this.__7;if(!e&&t.type!=="change"&&this.__13("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__13("repeated");return}e.take(t),!(e.arming!=="applied"||this.__o.has(e))&&(this.__o.size<Ei?this.__o.add(e):this.__13("tooLong"))}}},Qe=32,Pi=9,Mi=96,ut=8192,R=t=>t===Qe||t===Pi,Ut=t=>t>=48&&t<=57,Ri=t=>Ut(t)||t>=97&&t<=102||t>=65&&t<=70;
function m(t,e){let s=e;for(;s<t.length&&R(t.charCodeAt(s));)s++;return s}
function J(t,e){let s=e;for(;s<t.length&&Ri(t.charCodeAt(s));)s++;return s}
function Ii(t,e){let s=e;for(;s<t.length&&Ut(t.charCodeAt(s));)s++;return s}
function Gt(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Qe;)e--;return t.slice(0,e)}
function F(t,e){const s=J(t,e),n=s-e;if(n===16)return qt(t.slice(e,s),8,s);if(n!==8)return;if(t.charCodeAt(s)!==Mi)return qt(Ci+t.slice(e,s),4,s);const r=J(t,s+1);if(r-s===9)return qt(t.slice(e,s)+t.slice(s+1,r),8,r)}var Ci="00000000",qt=(t,e,s)=>({address:t.toLowerCase(),pointerSize:e,end:s});
function Bi(t){const e=Number(t);return Number.isSafeInteger(e)?e:void 0}
function Tt(t,e){const s=[];for(const n of t){const r=n.length<=ut?e(n):void 0;r!==void 0&&s.push(r)}return s}
function ts(t){let e=!1;return Tt(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),zi(s,e)))}
function zi(t,e){const s=F(t,m(t,0));if(!s||!R(t.charCodeAt(s.end)))return;const n=F(t,m(t,s.end));if(!n||!R(t.charCodeAt(n.end)))return;const r=m(t,n.end),i=t.slice(r),o=i.search(/\s/),a=o<0?i:i.slice(0,o);if(!(a===""||a.startsWith("(")))return{start:s.address,end:n.address,name:a,symbols:i.slice(a.length).trim(),unloaded:e}}var y=t=>t,ht=t=>`0x${(t>>>0).toString(16)}`,Hi=y("g"),Li=t=>y(`g ${K(t)}`),Fi=t=>y(`r ${t}`);
function Di(t,e,s){const n=e?"kb":"k",r=s.length===0?"":`;r ${s.join(",")}`;return y(`rM 0x1;${n} ${ht(t)}${r}`)}var Wi=t=>y(t.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),ji=y(".lastevent"),Ui=y("r $ptrsize"),Gi=y("vertarget"),es=y("lm"),qi=y(".reload"),Vi=t=>y(`x nt!${t}`),Ki=t=>y(`dt nt!${t}`),Yi=t=>y(`ub ${K(t)} L1`),Ji=t=>y(`dps ${K(t)} L1`);
function Xi(t,e){return e.length===4?y(`ed ${K(t)} ${ht(Kt(e))}`):y(`eb ${K(t)} ${e.map(ht).join(" ")}`)}var Vt=t=>y(`ed nt!PoolHitTag ${ht(t)}`);
function Zi(t,e){const s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return y(`!poolused ${ht(s)}`)}
function Qi(t){const e=W(t).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${e}`)}var At="poolHitTagNote",to=t=>y(`dx -r0 @$${At} = "${t.replace(/[^0-9a-f ]/g,"")}"`),eo=y(`dx -r0 @$${At}`),so=y(`dx -r0 @$vars.Remove("${At}")`);
function Kt(t){const e=s=>{var n;return(n=t[s])!=null?n:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function ss(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function X(t,e,s){var r;if(e<0||e+s>t.length)return;let n=0;for(let i=s-1;i>=0;i--)n=n*256+((r=t[e+i])!=null?r:0);return n}
function lt(t,e,s){const n=X(t,e,4),r=s===8?X(t,e+4,4):0;return n===void 0||r===void 0?void 0:Z(r,n)}
function ns(t,e,s){const n=t.readMemory(e,s);return n&&lt(n,0,s)}
function ft(t,e){const s=t.readMemory(e,4);return s&&X(s,0,4)}
function rs(t,e,s,n){const r=t.readMemory(e,s*n);if(!r)return[];const i=[];for(let o=0;o<s;o+=1){const a=lt(r,o*n,n);if(a===void 0||a===$)break;i.push(a)}return i}var Yt=(t,e,s)=>C(t,e*s),no=300,B=class extends Error{
constructor(t,e){super(jt(e).slice(0,no)),this.name="HostError",this.call=t}};
function U(t,e){try{return t()}catch(s){if(!(s instanceof B))throw s;return e(s)}}
function xt(t){const e=new Map;for(const s of t)if(!(s.length>ut||!s.includes("=")))for(const[n,r]of io(s))e.has(n)||e.set(n,r);return e}var ro=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function io(t){var s,n;const e=[];for(const r of t.trim().split(/\s+/)){const i=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(r),o=E((s=i==null?void 0:i[2])!=null?s:"");if(i&&o)e.push([((n=i[1])!=null?n:"").toLowerCase(),o]);else if(!ro.test(r))return[]}return e}var oo=t=>Tt(t,ao);
function ao(t){const e=F(t,m(t,0));if(!e||!R(t.charCodeAt(e.end)))return;const s=t.slice(e.end).trim(),n=co(s),r=s.slice(0,n).trim(),i=s.slice(n).trim();if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:i||void 0}}
function co(t){const e=t.indexOf(" = ");if(e>=0)return e;const s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s}var _o=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function is(t,e){const n=(t&65535)*40543,r=(t>>>16)*40543,i=n+r%65536*65536,o=Math.floor(r/65536)+Math.floor(i/4294967296);return(i%4294967296^o)&e}
function os(t,e,s){const n=(a,c)=>{const{offset:d,bytes:_}=s.fields[a];return uo(t,e+d,_,c)},r=n("Key",!1),i=as(n("NonPagedAllocs",!1),n("NonPagedFrees",!1),n("NonPagedBytes",!0)),o=as(n("PagedAllocs",!1),n("PagedFrees",!1),n("PagedBytes",!0));if(!(r===void 0||!i||!o))return{tag:M(r),nonPaged:i,paged:o}}
function as(t,e,s){if(!(t===void 0||e===void 0||s===void 0))return{allocs:t,frees:e,bytes:s}}
function uo(t,e,s,n){const r=X(t,e,4),i=s===8?X(t,e+4,4):0;if(r===void 0||i===void 0)return;const a=n&&(s===8?i:r)>=2147483648?-(s===8?2**64:2**32):0,c=s===8?(i+a/2**32)*2**32+r:r+a;return Number.isSafeInteger(c)?c:void 0}
function cs(t){const[e,...s]=t;if(e)return s.reduce((n,r)=>({tag:n.tag,nonPaged:ds(n.nonPaged,r.nonPaged),paged:ds(n.paged,r.paged)}),e)}var ds=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function ho(t,e){const s=new Map;for(let n=0;(n+1)*e.size<=t.length;n+=1){const r=os(t,n*e.size,e);r&&r.tag!==0&&s.set(n,r)}return s}
function lo(t,e){const s=new Map;let n;for(const r of t){if(r.length>ut)continue;const i=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(r);if(!i)continue;const[,o="",a="",c="",d=""]=i;n!=null||(n=o.length),!(o.length>n||s.has(c))&&s.set(c,{offset:Number.parseInt(a,16),type:d.trim()})}return s.size===0?void 0:{name:e,fields:s}}var _s=(t,e)=>lo(t.query(Ki(e)),e);
function us(t){let e;t.fields.forEach(n=>{(!e||n.offset>=e.offset)&&(e=n)});const s=e&&hs(e.type);return e&&s!==void 0?e.offset+s:void 0}
function hs(t){var i,o,a;const[,e="1",s=""]=(i=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?i:[],n=(o=/^U?[Ii]nt([1248])B$/.exec(s))==null?void 0:o[1],r=(a=/^Ptr(32|64)\b/.exec(s))==null?void 0:a[1];return n?Number(e)*Number(n):r?Number(e)*(Number(r)/8):void 0}var fo=16,ls=12,go=4096;
function po(t,e,s){const n=_s(t,"_POOL_TRACKER_BIG_PAGES"),r=n==null?void 0:n.fields.get("Key"),i=n==null?void 0:n.fields.get("NumberOfBytes"),o=i!=null?i:n==null?void 0:n.fields.get("NumberOfPages"),a=e("PoolBigPageTable"),c=e("PoolBigPageTableSize");if(!n||!r||!o||!a||!c)return;const d=ns(t,a,s),_=ft(t,c);if(!d||!_||(_&_-1)!==0)return;const l=us(n);if(l===void 0)return;const g={keyOffset:r.offset,sizeOffset:o.offset},S=i?1:go;return f(h({address:d,slots:_,entrySize:l},g),{sizeUnit:S,pointerSize:s})}
function vo(t,e,s){const n=ko(s),r=is(n,e.slots-1);if(e.sizeUnit===1)return Jt(t,e,r,s);const i=Jt(t,e,r,s);if(i.kind==="found")return i;const o=Jt(t,e,mo(n)&e.slots-1,s);return o.kind==="found"?o:{kind:"unreadable"}}var mo=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Jt(t,e,s,n){const{address:r,slots:i,entrySize:o,keyOffset:a,sizeOffset:c,sizeUnit:d,pointerSize:_}=e,l=Math.min(fo,i-s),g=t.readMemory(Yt(r,s,o),l*o);if(!g)return{kind:"unreadable"};for(let S=0;S<g.length;S+=o){if(lt(g,S,_)!==n)continue;const T=lt(g,S+c,_),z=T&&Q($,T);if(z===void 0)return{kind:"unreadable"};const q=z*d;return{kind:"found",tag:yt(g.subarray(S+a,S+a+4)),bytes:q}}return{kind:"absent"}}
function ko(t){const{high:e,low:s}=N(t);return(s>>>ls|e<<32-ls)>>>0}var bo=8,wo=64;
function fs(t,e,s){const n=Ao(_s(t,"_POOL_TRACKER_TABLE")),r=ps(t,e("PoolTrackTable"),s),i=Zt(t,e("PoolTrackTableSize")),o=Zt(t,e("PoolTrackTableMask"));if(!n||!r||i===void 0||o===void 0)return;const a=e("ExPoolTagTables"),c=a?rs(t,a,wo,s):[],d=[r,...c.filter(g=>g!==r)],_=ps(t,e("PoolTrackTableExpansion"),s),l=Zt(t,e("PoolTrackTableExpansionSize"));return{layout:n,tables:d,slots:i,mask:o,expansion:_&&l?{table:_,slots:l}:void 0}}
function Xt(t,e,s){const n=So(t,e,s);if(n.kind!=="slot")return n.kind==="none"?$o(t,e,s):n;const r=[];for(const i of e.tables){const o=gt(t,e,i,n.index,1);if(!o)return{kind:"unreadable"};const a=o.get(0);a&&H(a.tag)===s&&r.push(a)}return gs(cs(r))}
function yo(t,e){const s=new Map;for(const o of e.tables){const a=gt(t,e,o,0,e.slots);if(!a)return;a.forEach((c,d)=>{var _;s.set(d,[...(_=s.get(d))!=null?_:[],c])})}const{expansion:n}=e,r=n?gt(t,e,n.table,0,n.slots):[];return r?[...[...s.values()].map(cs),...r.values()].filter(o=>o!==void 0):void 0}
function So(t,e,s){const[n]=e.tables;if(!n)return{kind:"unreadable"};const r=e.mask+1;let i=is(s,e.mask);for(let o=r;o>0;){const a=Math.min(bo,r-i,o),c=gt(t,e,n,i,a);if(!c)return{kind:"unreadable"};for(let d=0;d<a;d+=1){const _=c.get(d);if(!_)return{kind:"none"};if(H(_.tag)===s)return{kind:"slot",index:i+d}}i=(i+a)%r,o-=a}return{kind:"none"}}
function gt(t,{layout:e},s,n,r){const i=Yt(s,n,e.size),o=t.readMemory(i,r*e.size);return o&&ho(o,e)}
function $o(t,e,s){var o;const{expansion:n}=e,r=n&&gt(t,e,n.table,0,n.slots);if(n&&!r)return{kind:"unreadable"};const i=[...(o=r==null?void 0:r.values())!=null?o:[]].find(a=>H(a.tag)===s);return i?gs(i):To(t,e)}
function To(t,e){for(const s of e.tables){const n=Yt(s,e.slots-1,e.layout.size),r=t.readMemory(n,e.layout.size),i=r&&os(r,0,e.layout);if(!i)return{kind:"unreadable"};if(i.nonPaged.allocs+i.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function gs(t){if(!t)return{kind:"unreadable"};const{nonPaged:e,paged:s}=t;return{kind:"found",counts:{allocs:e.allocs+s.allocs,frees:e.frees+s.frees}}}
function Ao(t){const e=t&&us(t);if(!t||e===void 0)return;const s={};for(const n of _o){const r=t.fields.get(n),i=r&&hs(r.type);if(!r||i!==4&&i!==8)return;s[n]={offset:r.offset,bytes:i}}return{size:e,fields:s}}var ps=(t,e,s)=>e&&ns(t,e,s),Zt=(t,e)=>e&&ft(t,e),xo=(t,e)=>V(t.start,e)<=0&&V(e,t.end)<0,Eo=(t,e)=>t.modules.find(s=>!s.unloaded&&xo(s,e)),Qt=t=>t.find(({name:e,unloaded:s})=>!s&&e.toLowerCase()==="nt"),Oo=(t,e)=>{var s;return((s=Eo(t,e))==null?void 0:s.name.toLowerCase())==="nt"},No=64;
function vs(t){const e=te(t);if(!e)return{kind:"noPointerSize"};const s=pt(t,"PoolHitTag",e);if(!s)return{kind:"noSymbol",name:"PoolHitTag"};const n=ts(t.query(es)).map(d=>f(h({},d),{start:tt(d.start,e),end:tt(d.end,e)}));if(!Qt(n))return{kind:"noModules"};const r=Ro(t),i=d=>pt(t,d,e),o=i("KiProcessorBlock"),a=fs(t,i,e),c=po(t,i,e);return{kind:"read",target:f(h({pointerSize:e},r),{poolHitTag:s,modules:n,contextRegisters:Po.filter(d=>Mo(t,d)),processorBlocks:o?rs(t,o,No,e):[],tracker:a,bigPages:c})}}var Po=["$thread","$pcrb"],Mo=(t,e)=>U(()=>xt(t.query(Fi(e))).has(e),()=>!1);
function pt(t,e,s){const n=`nt!${e}`.toLowerCase(),r=oo(t.query(Vi(e))).find(i=>i.name.toLowerCase()===n);return r&&tt(r.address,s)}
function te(t){const e=xt(t.query(Ui)).get("$ptrsize");return e===Z(0,4)?4:e===Z(0,8)?8:void 0}
function Ro(t){var i,o;const s=(i=t.query(Gi).find(a=>/Kernel Version/i.test(a)))!=null?i:"",n=(o=/Kernel Version\s+(\d{4,6})\b/i.exec(s))==null?void 0:o[1],r=/\bARM\s?64\b/i.test(s);return{description:s.trim(),isArm:r,build:n?Number(n):void 0}}var nt=t=>U(()=>{const e=te(t),s=e&&pt(t,"PoolHitTag",e),n=s&&ft(t,s);return s===void 0||n===void 0?{kind:"notRead"}:{kind:"read",address:s,value:n}},()=>({kind:"notRead"})),ee=(t,e,s)=>({thing:{kind:"poolHitTag"},address:t,before:ss(e),after:ss(s),repair:Vt(e)});
function Io(t,e,s){const n=e.tracker;if(!n)return{kind:"unknown"};const r=c=>c!==void 0&&Xt(t,n,c).kind==="found",i=Xt(t,n,s);if(i.kind==="unreadable"||i.kind==="overflow")return{kind:"unknown"};const o=Co(s);return i.kind==="found"?{kind:"seen",twin:r(o)?o:void 0}:{kind:"unseen",meant:[Vn(s),o].find(r)}}
function Co(t){const e=t>>>24;if(!(e!==32&&e!==0))return M(t&16777215|(e===0?32:0)<<24)}var Bo=3790,zo=1024;
function Ho(t,e,s,n){const r=se(t);if(r)return rt(r);const i=Lo(t,e);if(i.kind!=="read")return rt(i);const{target:o}=i,a=ft(t,o.poolHitTag);if(a===void 0)return rt({kind:"unreadable"});if(!vt(a))return rt({kind:"alreadyArmed",value:a});if(Fo(t,o))return rt({kind:"taggingOff"});const c=Do(s,Io(t,o,s),n);return c?rt(c):{kind:"ready",target:o,idle:a}}
function se(t){const{kernel:e,live:s,description:n=""}=t.session();return e===!1||/user mode/i.test(n)?{kind:"notKernel"}:s===!1||/\bdump\b/i.test(n)?{kind:"notLive"}:/^local\b/i.test(n)?{kind:"localKernel"}:void 0}var vt=t=>t===0||t>=2147483648,rt=t=>({kind:"refused",problem:t});
function Lo(t,e){const s=vs(t),n=s.kind==="read"?s.target.modules.filter(r=>!r.unloaded):[];return s.kind!=="noModules"&&n.length>1?s:(e.debugger(qi),vs(t))}
function Fo(t,e){if(e.build===void 0||e.build>=Bo)return!1;const s=pt(t,"NtGlobalFlag",e.pointerSize),n=s&&ft(t,s);return n!==void 0&&(n&zo)===0}
function Do(t,e,s){switch(e.kind){case"seen":return e.twin===void 0||s?void 0:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return s?void 0:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function Wo(t,e){var d;if((e==null?void 0:e.arming)!=="planned"&&(e==null?void 0:e.arming)!=="applied")return{kind:"nothing"};const{tag:s,poolHitTag:n,target:r}=e.start,i=vt(n.before)?n.before:0,o={armed:s,saved:i,address:n.address};if(se(t))return{kind:"otherBoot"};const a=nt(t),c=jo(t,r.pointerSize);return a.kind!=="read"||!c?{kind:"unknown",note:o}:a.address!==o.address||c!==((d=r.kernelBase)!=null?d:c)?{kind:"otherBoot"}:a.value===s?{kind:"armed",note:o}:{kind:"disarmed"}}var jo=(t,e)=>U(()=>{const s=Qt(ts(t.query(es)));return s&&tt(s.start,e)},()=>{}),ms=1e3,it=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,ks=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Uo=class{
constructor(t,e,s,n){this.__0=t,this.__g=e,this.__5=s,this.__d=n}
save(t){return this.__5.save(ks(t),[...this.__d.records.values()])}
open(t){const{armed:e}=this.__d;if(e)return{kind:"armed",tag:e.arming.tag};this.__5.flush();const s=ks(t),n=new Ni,{files:r,isWhole:i,failure:o}=this.__5r(s,t,n),a=n.end();if(r===0)return o!=null?o:{kind:"notFound",path:it(s,0)};if(a.kind==="newer")return a;if(a.kind==="noRecording")return o!=null?o:{kind:"noRecording",path:t};const{recording:c}=a,d=Wo(this.__0,c.lastHunt),{hunts:_,nextSeq:l,problems:g}=c;this.__d.show(_,d.kind==="armed"?d.note:void 0);const S=i&&g.count===0;return this.__5.opened(S?{base:s,nextSeq:l,nextSegment:r,hunts:_}:void 0),{kind:"opened",base:s,recording:c,left:d,cut:o==null?void 0:o.message}}
__5r(t,e,s){let n=0,r=!0;try{let i=it(t,0);for(this.__g.exists(i)||(i=e,r=!1);n<ms&&this.__g.exists(i)&&(n+=1,!!this.__g.read(i,o=>s.push(o)));)i=it(t,n);return{files:n,isWhole:r}}catch(i){if(!(i instanceof B))throw i;const o={kind:"failed",path:i.call,message:i.message};return{files:n,isWhole:!1,failure:o}}}},Go=class{
constructor(t,e,s){u(this,"__i",[]);u(this,"__47",0);this.__2g=t,this.__0=e,this.__46=s}
get open(){return this.__i}
run(t){return this.__2g.run(t)}
debugger(t){return this.__2g.change(t)}
plan(t){this.__47+=1;const e=h({id:this.__47},t);return this.__36(e,"planned"),e}
adopt(t){const e=this.plan(t);return this.__i.push(e),e}
apply(t){this.__i.push(t);const s=ne(t.before,this.__1z(t))?this.__1c(t.address,t.after):void 0;if(ne(t.after,this.__1z(t)))return this.__36(t,"applied"),{kind:"applied"};const n=this.undo(t);return{kind:"refused",failure:s,undone:n}}
undo(t){var s;if(!this.__i.includes(t))return{kind:"undone"};let e;for(let n=0;;n+=1){const r=this.__1z(t);if(ne(t.before,r))return this.__n(t,"undone"),{kind:"undone"};const i=r?Ko(r,t):!this.__5c(t);if(n===qo)return i?Vo(t,e):this.__5l(t);i&&(e=(s=this.__1c(t.address,t.before))!=null?s:e)}}
undoAll(){return[...this.__i].reverse().map(t=>this.undo(t))}
forget(){for(const t of[...this.__i])this.__n(t,"gone")}
__n(t,e){this.__i.splice(this.__i.indexOf(t),1),this.__36(t,e)}
__5l(t){return this.__n(t,"gone"),{kind:"notOurs"}}
__36(t,e){this.__46({change:t,state:e,time:this.__0.now()})}
__1c(t,e){try{return this.__2g.change(Xi(t,e)).find(n=>n.trim()!=="")}catch(s){return s instanceof Error?s.message:String(s)}}
__1z(t){return this.__0.readMemory(t.address,t.before.length)}
__5c({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;const s=nt(this.__0);return s.kind==="read"&&s.address!==e}},qo=3,Vo=({repair:t},e)=>({kind:"stillThere",repair:t,failure:e}),ne=(t,e)=>e!==void 0&&t.every((s,n)=>s===e[n]),Ko=(t,{before:e,after:s})=>t.every((n,r)=>n===e[r]||n===s[r]),bs=t=>(t>>>0).toString(16).padStart(8,"0");
function Yo(t,e){const s=`${bs(e.armed)} ${bs(e.saved)} ${e.address}`;ws(()=>t.debugger(to(s)))}
function re(t){ws(()=>t.debugger(so))}var Jo=t=>U(()=>{const e=t.query(eo),s=e.map(Xo).find(n=>n!==void 0);return s?{kind:"found",note:s}:{kind:e.length===0?"unknown":"none"}},({message:e})=>({kind:e.includes(At)?"none":"unknown"}));
function Xo(t){const e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,s="",n="",r=""]=e!=null?e:[],i=E(r);if(!e||!i)return;const o=a=>Number.parseInt(a,16);return{armed:M(o(s)),saved:o(n),address:i}}var ws=t=>U(t,()=>{}),Zo=class{
constructor(t,e,s,n){u(this,"__43",!1);this.__1=t,this.target=e,this.tag=s,this.idle=n,this.repair=Vt(n)}
get change(){return this.__l}
leaveNote(){const{tag:t,idle:e,target:s}=this;Yo(this.__1,{armed:t,saved:e,address:s.poolHitTag})}
arm(){if(this.__43)return{kind:"refused",failure:void 0,undone:{kind:"undone"}};const{target:t,tag:e,idle:s}=this;return this.__l=this.__1.plan(ee(t.poolHitTag,s,e)),this.__1.apply(this.__l)}
pause(){if(!this.__l)return{kind:"undone"};const t=this.__1.undo(this.__l);return t.kind!=="stillThere"&&(this.__l=void 0),t}
disarm(){this.__43=!0;const t=this.pause();return t.kind!=="stillThere"&&re(this.__1),t}
forget(){this.__1.forget(),this.__l=void 0}};
function Qo(t){for(const[e,{symbol:s}]of t.slice(0,L(t)).entries()){if(!s||e===0&&Er(s))continue;const n=Wt(s);if(n==="alloc"||n==="free")return n}}
function ys(t){var n;if(t.offset!==0)return;const e=(n=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?void 0:n[1];if(e!==void 0)return ze(e);const s=Wt(t);return s==="neither"?void 0:s}
function ot(t){const e=Gt(t),{head:s,offset:n}=ta(e);if(n===void 0)return;const r=s.indexOf("!"),i=r<0?s:s.slice(0,r);if(!ea(i))return;if(r<0)return s===e?void 0:{module:i,name:"",offset:n};const o=s.slice(r+1);return o.trim()===""||o.endsWith("(")?void 0:{module:i,name:o,offset:n}}
function ta(t){var r;const[,e,s]=(r=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?r:[];if(e===void 0||s===void 0)return{head:t,offset:0};const n=Number.parseInt(s,16);return{head:e,offset:Number.isSafeInteger(n)?n:void 0}}var ea=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),ie={kind:"none"};
function sa(t){var r,i;const e=(r=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(t.trim()))==null?void 0:r[1];if(e===void 0||e.length>4096)return ie;const s=(i=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(e))==null?void 0:i[1];if(s!==void 0)return na(s);if(/^[a-z][a-z0-9]{1,2}$/.test(e))return{kind:"register",register:e};const n=ot(Ss(e).text);return n?{kind:"symbol",symbol:n}:ie}
function na(t){var r,i;const{text:e,address:s}=Ss(t);if(!s)return ie;const n=ra((i=(r=ot(e))==null?void 0:r.name)!=null?i:"");return{kind:"slot",address:s,import:n}}
function Ss(t){const e=t.lastIndexOf(" ("),s=t.endsWith(")")?E(t.slice(e+2,-1)):void 0;return e>=0&&s?{text:t.slice(0,e),address:s}:{text:t}}
function ra(t){var e;return(e=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(t))==null?void 0:e[1]}
function $s(t){const e=F(t,ia(t));if(!e||t.charAt(e.end)!==" ")return;const s=aa(t,e.end+1),n=s===void 0?e.end+1:e.end+1+s.length,r=da(t.slice(n).trim().replace(/\s+/g," "));if(ca(r))return s===void 0||s.charAt(0)==="?"?{address:e.address,text:r}:{address:e.address,code:s.toLowerCase(),text:r}}
function ia(t){const e=m(t,0),s=J(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e}var oa=["fadd","fabd"];
function aa(t,e){if(t.startsWith("??",e))return"??";const s=t.slice(e,J(t,e)),n=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||n!==" "))return oa.includes(s)?void 0:s}
function ca(t){var s;const e=(s=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?void 0:s[1];return e===void 0?t==="???"||t==="????":!(e.length===8&&J(e,0)===8)}var da=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),_a=t=>Tt(t,$s),ua=t=>Tt(t,ha);
function ha(t){const e=F(t,m(t,0));if(!e||!t.startsWith("  ",e.end))return;const s=F(t,e.end+2);if((s==null?void 0:s.pointerSize)!==e.pointerSize)return;const n=t.slice(s.end).trim();return{address:e.address,value:s.address,symbol:n||void 0}}
function la(t,e){const s=_a(t.query(Yi(e))).pop();if(!s)return{kind:"undecided"};const n=sa(s.text);switch(n.kind){case"symbol":return Ts(n.symbol);case"slot":return n.import===void 0?fa(t,n.address):ga(n.import);case"register":case"none":return{kind:"undecided"}}}
function fa(t,e){const s=ua(t.query(Ji(e)))[0],n=(s==null?void 0:s.symbol)===void 0?void 0:ot(s.symbol);return n?Ts(n):{kind:"undecided"}}
function ga(t){const e=ys({module:"nt",name:t,offset:0});return e?{kind:"pool",of:e}:{kind:"notPool"}}
function Ts(t){const e=ys(t);return e?{kind:"pool",of:e}:{kind:t.module.toLowerCase()==="nt"?"notPool":"undecided"}}var pa=class{
constructor(t,e){u(this,"__3q",new Set);u(this,"__h",new Map);this.__0=t,this.__t=e}
classify(t){const e=this.__5a(t);if(e)return{kind:"foreign",stop:e};const s=Qo(t.stack);return s?{kind:"hit",of:s}:this.__4z(t)}
__5a({report:t,ip:e,stack:s}){var a,c,d;if((t==null?void 0:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?void 0:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?void 0:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?void 0:t.kind)==="other")return{kind:"other",event:t.event};const n=(c=(a=s[0])==null?void 0:a.text)!=null?c:"";if(!Oo(this.__t,e)||!this.__5f(e))return{kind:"other",event:n};const r=L(s),i=(d=s[0])==null?void 0:d.symbol,o=r===1&&i!==void 0&&Le(i);return r===0||o?{kind:"otherBreak",at:n}:void 0}
__5f(t){if(this.__3q.has(t))return!0;const e=this.__0.readMemory(t,4);if(!e)return!1;const s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.__3q.add(t),s}
__4z({ip:t,stack:e}){var i,o;const s=e[L(e)];if(!(s!=null&&s.address))return{kind:"hit",of:"unknown"};const n=this.__h.get(t);if(n)return{kind:"hit",of:n};const r=la(this.__0,s.address);switch(r.kind){case"pool":return this.__h.set(t,r.of),{kind:"hit",of:r.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(o=(i=e[0])==null?void 0:i.text)!=null?o:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},va=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function oe(t){var n;const e=va.exec(t);if(!e)return;const s=((n=e[2])!=null?n:"").trim();return e[1]===void 0?{command:s}:{processor:Number(e[1]),command:s}}
function As(t){let e=m(t,0);if(t.charAt(e)==="#"&&(e=m(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;const s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?"names":void 0}var ma="(Inline)",ka="(Inline Function)",xs=t=>t===4?3:4,ba=5,wa=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],ya=/\+0x[0-9a-f]+(?=\s)/i;
function ae(t){const e=Gt(t),s=Sa(e),n=e.slice(s),r=n.startsWith(" [")?1:n.indexOf(") [")+2;return{text:Gt(e.slice(0,s)),source:Es(n.slice(r))}}
function Sa(t){const e=ya.exec(t);if(e)return e.index+e[0].length;const s=$a(t);if(s>=0)return s;const n=t.indexOf(" [");return n>=0&&Es(t.slice(n+1))?n:t.length}
function $a(t){const e=t.indexOf(" (");if(e<0)return-1;const s=wa.map(n=>t.indexOf(n,e)).filter(n=>n>=0);return s.length===0?-1:Math.min(...s)}
function Es(t){const e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;const s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>Ut(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:void 0}
function Os(t,e){const s=m(t,0),n=Aa(t,s),r=n===void 0?s:m(t,J(t,s));return e==="names"?Ra(t.slice(r),n):t.charCodeAt(r)===Ta?Ma(t,r,n):xa(t,r,n,e)}var Ta=40,Ns=58;
function Aa(t,e){const s=J(t,e),n=s-e;if(!(n<2||n>3||!R(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)}
function xa(t,e,s,n){const r=F(t,e);if(!r)return;const i=n==="noBase"?r:Ea(t,r,n);if(!i||!R(t.charCodeAt(i.end)))return;const{pointerSize:o}=i,a=m(t,i.end),c=Na(t,Oa(t,a),o),d=c&&Ms(t.slice(c.end));if(!(!c||!d))return{number:s,pointerSize:o,base:n==="noBase"?void 0:r.address,returnAddress:i.address,gap:a-i.end,args:c.words,inline:!1,text:d.text,source:d.source,symbol:d.symbol}}
function Ea(t,e,s){const n=m(t,e.end);if(s!=="wide"&&n!==e.end+1)return;const r=F(t,n);return(r==null?void 0:r.pointerSize)===e.pointerSize?r:void 0}var Oa=(t,e)=>t.startsWith("(T) ",e)?m(t,e+3):e;
function Na(t,e,s){const n=t.charCodeAt(e)===Ns,r=[];let i=n?m(t,e+1):e;for(;r.length<xs(s);){const o=F(t,i);if((o==null?void 0:o.pointerSize)!==s||!Pa(t,o.end))break;r.push(o.address),i=m(t,o.end)}if(!(n&&t.charCodeAt(i)!==Ns)&&!(r.length>0&&r.length<xs(s)))return{words:r,end:n?m(t,i+1):i}}var Pa=(t,e)=>e>=t.length||R(t.charCodeAt(e));
function Ma(t,e,s){const n=[ka,ma].find(o=>t.startsWith(o,e));if(n===void 0)return;let r=e+n.length;for(;r<t.length&&" -`:".includes(t.charAt(r));)r++;const i=Ms(t.slice(r));return i&&i.text!==""?f(h(h({},i),Ps),{number:s,inline:!0}):void 0}var Ps={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function Ra(t,e){const s=ae(t),n=ot(s.text),r=n!==void 0&&n.name!=="",i=e!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!r&&!i))return f(h(h({},s),Ps),{symbol:n,number:e,inline:!1})}
function Ms(t){const{text:e,source:s}=ae(t),n=ot(e);return n!==void 0||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:n}:void 0}var Rs=1e3,Et=(t,e)=>({line:t,text:e.slice(0,200)});
function Ia(t){var s;const e=new za;for(let n=0;n<t.length&&e.push((s=t[n])!=null?s:"",n)!=="after";n++);return e.listing()}var Ca=1e4,Ba=8,za=class{
constructor(){u(this,"__j",[]);u(this,"__u",[]);u(this,"__8",[]);u(this,"__3t","frames");u(this,"__3y",!1);u(this,"__3w",!1);u(this,"__2u",!0)}
get begun(){return this.__3y||this.__j.length>0}
get fromTop(){return this.__j.length>0&&this.__2u}
push(t,e){if(t.length>ut)return this.__q(t,e);if(this.__28)return this.__51(t,e,this.__28);const s=Os(t,this.__3t);return s?this.__5t(s,t,e):this.__5n(t,e)}
listing(){return{style:this.__3h,frames:this.__j,unread:this.__j.length===0?[...this.__u,...this.__8]:this.__u}}
__5t(t,e,s){return t.text===""?!this.begun||!this.__3u(t)?this.__q(e,s):(this.__28={row:t,line:Et(s,e)},"taken"):this.__3u(t)?(this.__2w(),this.__3m(t),"taken"):"after"}
__51(t,e,{row:s,line:n}){this.__28=void 0;const r=Os(`00 ${t.trim()}`,"names");return!(r!=null&&r.symbol)||r.symbol.name===""?(this.__8.push(n),this.push(t,e)):(this.__3m(f(h({},s),{text:r.text,symbol:r.symbol})),"taken")}
__5n(t,e){const s=m(t,0);if(s===t.length)return this.__j.length>0&&this.__11===void 0?"after":"taken";const n=As(t);return n?this.__18(n):Fa(t,s)?(this.__3w=!0,"taken"):this.begun?Wa(t,s)?"taken":ja(t)?(this.__j.length===0&&(this.__2u=!1),this.__1w=void 0,"taken"):oe(t)?"after":this.__q(t,e):"other"}
__18(t){return this.__j.length>0?"after":(this.__3y=!0,this.__3t=t,"taken")}
__3u(t){var s;if(this.__j.length===0)return!0;if(this.__j.length>=Ca)return!1;const e=(s=this.__3h)==null?void 0:s.pointerSize;return e!==void 0&&t.pointerSize!==void 0&&e!==t.pointerSize?!1:t.number===void 0||this.__11===void 0?t.number===this.__11:t.number>this.__11}
__3m(t){var n,r;this.__11!==void 0&&t.number!==this.__11+1&&(this.__1w=void 0),this.__j.length===0&&((n=t.number)!=null?n:this.__u.length)>0&&(this.__2u=!1);const s=this.__1w;this.__11=t.number,(r=this.__3h)!=null||(this.__3h=La(t)),this.__j.push(Ha(t,s,this.__3w)),t.inline||(this.__1w=t.returnAddress===$?void 0:t.returnAddress)}
__q(t,e){return this.begun?this.__8.length>=Ba?"after":(this.__8.push(Et(e,t)),"other"):"other"}
__2w(){this.__8.length>0&&this.__11===void 0&&(this.__1w=void 0);for(const t of this.__8)this.__u.length<Rs&&this.__u.push(t);this.__8=[]}};
function Ha(t,e,s){const{text:n,args:r,inline:i}=t,o={text:n,args:r,inline:i,doubtful:s};return e!==void 0&&(o.address=e),t.symbol!==void 0&&(o.symbol=t.symbol),t.base!==void 0&&(o.base=t.base),t.returnAddress!==void 0&&(o.returnAddress=t.returnAddress),t.source!==void 0&&(o.source=t.source),o}
function La(t){if(t.pointerSize!==void 0)return{pointerSize:t.pointerSize,generation:t.gap>=ba?"new":"old",numbered:t.number!==void 0,args:t.args.length>0}}var Fa=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),Da=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Wa=(t,e)=>Da.some(s=>t.startsWith(s,e)),ja=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Is=t=>t==="last"||t==="after",Ua=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Ga=256,qa=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Cs(t){var s;if(t.length>Ga||!Va(t))return;const e=t.trim();if(Ua.test(e))return{kind:"breakInstruction"};if(e.startsWith("Breakpoint ")){const n=(s=/^Breakpoint (\d{1,9}) hit$/.exec(e))==null?void 0:s[1];return n===void 0?void 0:{kind:"breakpoint",number:Number(n)}}return e.startsWith("*** Fatal System Error: ")?Ka(e):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(e)?{kind:"other",event:e}:qa.some(n=>n.test(e))?{kind:"targetGone",event:e}:void 0}var Va=t=>"B*STND^".includes(t.charAt(m(t,0)))||t.includes(" - code ");
function Ka(t){var s;const e=(s=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?void 0:s[1];if(e!==void 0)return{kind:"bugcheck",code:Number.parseInt(e,16),parameters:Bs(t)}}
function Bs(t){var n,r;const e=(n=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?void 0:n[1],s=[];for(const i of(r=e==null?void 0:e.split(","))!=null?r:[]){const o=E(i.trim());o&&s.push(o)}return s}var Ya=t=>t.charAt(m(t,0))==="#"&&As(t)===void 0;
function Ja(t){var s;let e;for(const n of t){if(e&&e.push(n)!=="after")continue;const r=Cs(n);r&&(e=new Qa(r))}return(s=e==null?void 0:e.report())!=null?s:Xa(t)}
function Xa(t){const e=new Hs;for(const s of t)e.push(s);return e.place.instruction?h({kind:"stepped"},e.place):void 0}var Za=24,Qa=class{
constructor(t){u(this,"__39",new Hs);u(this,"__8",0);this.__19=t,this.__2s=t.kind==="targetGone"}
push(t){const e=this.__2s?"after":this.__61(t);return this.__2s=Is(e),e}
report(){const t=this.__19;return t.kind==="targetGone"?t:h(h({},t),this.__39.place)}
__61(t){if(t.length>ut)return this.__q();const e=Cs(t);if(e)return this.__68(e)?"taken":"after";if(ec(t))return this.__56(t.trim()),"taken";if(oe(t))return"after";const s=this.__39.push(t);return s==="instruction"?"last":s==="symbol"?"taken":this.__q()}
__68(t){return this.__19.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__39.place.symbol===void 0}
__56(t){const e=this.__19;e.kind==="bugcheck"&&e.parameters.length===0?this.__19=f(h({},e),{parameters:Bs(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__19={kind:"manualBreak"}:t.startsWith(zs)&&(this.__19={kind:"other",event:t}))}
__q(){return this.__8++,this.__8>Za?"after":"other"}},zs="A fatal system error has occurred",tc=["*","(0x",zs];
function ec(t){const e=m(t,0);return e===t.length||Ya(t)?!0:tc.some(s=>t.startsWith(s,e))}var Hs=class{
constructor(){this.place={}}
push(t){const e=$s(t);if(e){const n=this.__4k;return this.place={symbol:n,instruction:e},"instruction"}const s=sc(t);return s===void 0?"other":(this.__4k=s,this.place={symbol:s},"symbol")}};
function sc(t){const e=t.trim();if(!e.endsWith(":"))return;const s=ae(e.slice(0,-1));return ot(s.text)&&s.text}var nc=24;
function Ls(t,e,s){var g,S,T,z;const n=Ja(s);if((n==null?void 0:n.kind)==="targetGone")return{kind:"targetGone",event:n.event};const r=t.query(Di(nc,e.pointerSize===4,e.contextRegisters)),i=rc(xt(r),e),o=(S=(g=i.get("eip"))!=null?g:i.get("rip"))!=null?S:i.get("pc"),a=(z=(T=i.get("esp"))!=null?T:i.get("rsp"))!=null?z:i.get("sp");if(!o||!a)return Fs("registers",r);const[c,...d]=Ia(r).frames;if(!c)return Fs("stack",r);const _=ic(i,e),l=i.get("$thread");return{kind:"read",reading:{report:n,ip:o,sp:a,registers:i,stack:[f(h({},c),{address:o}),...d],thread:l,processor:_}}}var Fs=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function rc(t,e){const s=new Map;return t.forEach((n,r)=>{s.set(r,tt(n,e.pointerSize))}),s}
function ic(t,e){const s=t.get("$pcrb"),n=s===void 0?-1:e.processorBlocks.indexOf(s);return n>=0?n:e.processorBlocks.length===1?0:void 0}var oc=16,ac=2*3600,cc=20,dc=60,_c=30,uc=class{
constructor(t,e){u(this,"__c",0);u(this,"__2n",0);this.__12=t,this.__1o=e,this.__2r=new pa(t.reader,t.target),this.__3g=t.reader.now(),this.__3j=this.__3g}
run(t=!1){const e=this.__6b(t),{stepOut:s}=this.__12;return{end:e,hits:this.__c,seconds:this.__2i(),hasMissed:s.hasMissed}}
__6b(t){var e;try{for(t&&this.__63();;){const s=(e=this.__4y())!=null?e:this.__5y();if(s)return s}}catch(s){if(!(s instanceof B))throw s;return{kind:"failed",call:s.call,message:s.message}}}
__63(){const{reader:t,target:e}=this.__12,s=Ls(t,e,[]);if(s.kind!=="read")return;const n=this.__2r.classify(s.reading);n.kind==="hit"&&this.__4h(s.reading,n.of)}
__5y(){const{reader:t,changes:e,target:s,isCurrent:n}=this.__12,r=n()?e.run(Hi):[];if(!n())return{kind:"superseded"};const i=Ls(t,s,r);if(i.kind==="targetGone")return i;if(i.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${i.missing} in the answer: ${i.answer}`};const o=this.__2r.classify(i.reading);return o.kind==="foreign"?{kind:"foreign",stop:o.stop}:this.__4h(i.reading,o.of)}
__4h(t,e){this.__2n=e==="unknown"?this.__2n+1:0,this.__c+=1;const{evidence:s,stepOut:n}=this.__12,r=s.record(t,e,n);return this.__3i(),n.trouble?hc(n.trouble):r==="full"?{kind:"tooManyBlocks"}:void 0}
__4y(){if(this.__2n>=oc)return{kind:"unknownHits",count:this.__2n};if(this.__c>=this.__1o.hits)return{kind:"hits"};const{seconds:t}=this.__1o;return t!==void 0?this.__2i()>=t?{kind:"seconds"}:void 0:this.__5d()}
__5d(){const t=this.__2i();if(this.__c<cc||t<dc)return;const e=this.__c/t;return this.__1o.hits/e>ac?{kind:"tooSlow",hitsPerSecond:e}:void 0}
__3i(){const t=this.__12.reader.now();if(t-this.__3j<_c*1e3)return;this.__3j=t;const{observer:e}=this.__12,s=this.__1o.hits;e({kind:"progress",hits:this.__c,wanted:s,seconds:this.__2i()})}
__2i(){return(this.__12.reader.now()-this.__3g)/1e3}};
function hc(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var G=4,Ot={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Ds={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},lc=class{
reset(){this.__3e=void 0,this.__35=void 0}
read(t){const e=m(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3e=fc(t);else if(t.startsWith("NonPaged",e))this.__35=/^NonPaged +Paged$/.test(t.trim())?e:void 0;else if(t.startsWith("Tag",e))return this.__18(t)}}
__18(t){const[e,...s]=gc(t);if((e==null?void 0:e.text)!=="Tag")return;const n=s.map(c=>c.text).join(" "),r=n===Ds.verbose.join(" ");if(!r&&n!==Ds.summary.join(" "))return;const i=s.map((c,d)=>{var _,l;return c.end-((l=(_=s[d-1])==null?void 0:_.end)!=null?l:e.start+G)}),o=r?"verbose":this.__60(i,e.start),a=this.__3e;return this.reset(),{layout:o,tagColumn:e.start,sort:a,widths:i.join()===Ot[o].join()?i:void 0}}
__60(t,e){if(t.join()===Ot.current.join())return"current";if(t.join()!==Ot.oldest.join())return"old";const s=this.__35;return(s===void 0?e===0:s-e===12)?"oldest":"old"}};
function fc(t){const e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?void 0:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function gc(t){const e=[];let s=m(t,0);for(;s<t.length;){const n=t.indexOf(" ",s),r=n<0?t.length:n;e.push({text:t.slice(s,r),start:s,end:r}),s=m(t,r)}return e}var Ws={kind:"unread"};
function pc(t,e){const s=m(t,0);if(t.startsWith("TOTAL",s)&&R(t.charCodeAt(s+5)))return vc(t,s+5,e);const n=e.widths?mc(t,e,e.widths):kc(t,s,e);return n?{kind:"row",usage:n}:wc(t,s)?Ws:{kind:"other"}}
function vc(t,e,s){const{layout:n,widths:r=Us(n)}=s,i=ce(t,e,r,n);return!i||t.slice(i.end).trim()!==""?Ws:h({kind:"total"},Ks(i.numbers))}
function mc(t,{tagColumn:e,layout:s},n){for(const r of[e,e-1,e+1]){if(!qs(t,r))continue;const i=ce(t,r+G,n,s);if(!(!i||r!==e&&!i.inPlace))return Vs(t.slice(r,r+G),i.numbers,t.slice(i.end))}}
function kc(t,e,s){const n=js(t,e,G,s),r=js(t,e,t.slice(e,e+G).search(/\s/),s);return n&&r?void 0:n!=null?n:r}
function js(t,e,s,{layout:n}){if(s<1||!qs(t,e,s))return;const r=ce(t,e+s,Us(n),n);if(!(!r||!bc(t,r.end)))return Vs(t.slice(e,e+s),r.numbers,t.slice(r.end))}var Us=t=>Ot[t].map(()=>Number.POSITIVE_INFINITY),bc=(t,e)=>e>=t.length||R(t.charCodeAt(e))||R(t.charCodeAt(e-2))||t.startsWith(Gs,e),Gs="UNKNOWN pooltag";
function qs(t,e,s=G){const n=e+s;if(e<0||t.length<=n||!R(t.charCodeAt(n))||m(t,0)<e)return!1;const r=t.slice(e,n);return r.trim()!==""&&[...r].every(i=>i>=" ")}var wc=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function ce(t,e,s,n){var c;const r=[];let i=e,o=!0,a=!0;for(let d=0;d<s.length;d++){const _=yc(t,i,(c=s[d])!=null?c:0);if(!_)return;const g=d===s.length-1?Sc(t,_,a,n):_.end,S=g===void 0?void 0:Bi(t.slice(_.start,g));if(g===void 0||S===void 0)return;const T=g===_.columnEnd||g>_.columnEnd&&_.full;o=o&&T,a=a&&(T||d===0),r.push(S),i=g}return{numbers:r,end:i,inPlace:o}}
function yc(t,e,s){const n=m(t,e),r=t.charAt(n)==="-"?n+1:n,i=Ii(t,r);if(!(n===e||i===r))return{start:n,end:i,columnEnd:e+s,full:n===e+1}}
function Sc(t,e,s,n){if(t.charAt(e.start)==="0")return e.start+1;const r=t.slice(e.end,e.end+16);if(r.trim()===""||r.startsWith("	")||e.end<=e.columnEnd||r.startsWith(Gs))return e.end;if(!(!s||e.start>=e.columnEnd))return e.full?n==="old"&&/^[ .]/.test(r)?e.columnEnd:void 0:e.columnEnd}
function Vs(t,e,s){const n=s.trim(),i=t.length===G&&!t.includes(".")?Ee(t):void 0;return f(h({text:t.padEnd(G),tag:i!=null&&i.ok?i.tag:void 0},Ks(e)),{description:n||void 0})}
function Ks(t){const e=t.length/2;return{nonPaged:Ys(t.slice(0,e)),paged:Ys(t.slice(e))}}
function Ys(t){const[e=0,s=0,n=0,r=0]=t;return t.length===2?{outstanding:e,bytes:s}:{allocs:e,frees:s,outstanding:n,bytes:r}}
function Js(t){var n;const e=new lc;let s;for(let r=0;r<t.length;r++){const i=(n=t[r])!=null?n:"";if(s){if(Is(s.push(i,r)))break}else{const o=e.read(i);o&&(s=new xc(o))}}return s==null?void 0:s.listing()}var $c=5e4,Tc=1024,Ac=16,xc=class{
constructor(t){u(this,"__s",[]);u(this,"__u",[]);u(this,"__8",[]);this.__18=t}
push(t,e){if(t.length>Tc)return this.__q(t,e);if(/^[ .\t]*$/.test(t))return"taken";const s=pc(t,this.__18);if(s.kind==="other")return oe(t)?"after":this.__q(t,e);if(this.__2w(),s.kind==="row")this.__s.push(s.usage);else if(s.kind==="unread")this.__1g(Et(e,t));else return this.__4o={nonPaged:s.nonPaged,paged:s.paged},"last";return this.__s.length<$c?"taken":"last"}
listing(){const{layout:t,sort:e}=this.__18;return{layout:t,sort:e,rows:this.__s,total:this.__4o,unread:this.__u}}
__q(t,e){return this.__8.length>=Ac?"after":(this.__8.push(Et(e,t)),"other")}
__2w(){for(const t of this.__8)this.__1g(t);this.__8=[]}
__1g(t){this.__u.length<Rs&&this.__u.push(t)}};
function Nt(t,e,s){return e.tracker?Xt(t,e.tracker,s):U(()=>Ec(t,s),()=>({kind:"unreadable"}))}
function Ec(t,e){const s=Js(t.query(Qi(e)));if(!s)return{kind:"unreadable"};const[n,...r]=s.rows.filter(_=>_.tag===e);if(!n)return{kind:s.rows.length===0?"absent":"unreadable"};const i=[n.nonPaged.allocs,n.paged.allocs],o=[n.nonPaged.frees,n.paged.frees];if(r.length>0)return{kind:"unreadable"};const a={allocs:Xs(i),frees:Xs(o)},{allocs:c,frees:d}=a;return c===void 0||d===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:c,frees:d}}}
function Xs(t){let e=0;for(const s of t){if(s===void 0)return;e+=s}return e}var Oc=2e5,Nc=class{
constructor(){u(this,"__9",new Map);u(this,"__3",{alloc:[],free:[]});u(this,"__z",{alloc:0,free:0});u(this,"__m",0);u(this,"__2e",0)}
located(t,e,s){var r,i;if(this.__m=Math.max(this.__m,s),((i=(r=this.__9.get(e))==null?void 0:r.hit)!=null?i:0)>s||(this.__9.delete(e),this.__9.set(e,{kind:t,hit:s}),this.__9.size<=Oc))return;const n=this.__9.keys().next();n.done||this.__9.delete(n.value)}
unlocated(t,e,s){this.__m=Math.max(this.__m,e),s?this.__3[t]=[...this.__3[t],e]:this.__z[t]=e}
found(t,e){this.__3[t]=this.__3[t].filter(s=>s!==e)}
gap(){this.__2e=this.__m}
isNew(t){return!this.__9.has(t)}
get lastCharged(){return this.__49}
sized(t){this.__49=t}
lastOf(t,e){const s=this.__9.get(e);return(s==null?void 0:s.kind)===t&&s.hit>this.__2e?s.hit:void 0}
mustBeFreedSince(t,e){const s=this.__9.get(t);return s?s.hit<=e?this.lastOf("alloc",t):void 0:this.__2e===0?0:void 0}
isRepeated(t,e){const s=this.lastOf(t,e);return s!==void 0&&this.isCertainSince(t,s)}
isCertainSince(t,e){return e>this.__2e&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,s=Number.POSITIVE_INFINITY){return this.__z[t]>e?!1:!this.__3[t].some(n=>n>e&&n<s)}};
function Pc(t,e,s){var a,c;const n=t.slice(0,L(t)).findIndex(({symbol:d,inline:_})=>d&&!_&&!Le(d)),r=t[n];if(!r||r.doubtful)return;const i=(a=r.address)!=null?a:n===0?s:void 0,o=(c=t.slice(n+1).find(({inline:d})=>!d))==null?void 0:c.base;if(!(!i||!r.base||!o||V(r.base,o)>=0))return{kind:e,address:i,base:r.base,limit:o}}
function Zs(t,e,s){const n=[];for(let r=0;r+s<=e.length;r+=s){const i=lt(e,r,s);i&&n.push(i)}return{from:t,words:n}}
function Mc(t,e,s,n){var i;if("register"in t)return s.registers.get(t.register);const r=s.stack&&Q(s.stack.from,C(e,t.offset));return r===void 0||r%n!==0||(i=s.stack)==null?void 0:i.words[r/n]}var Rc=28;
function Ic(t,e,s){var o,a;const n=[],r=e.stack&&Q(t.base,e.stack.from),i=Q(t.base,t.limit);if(r!==void 0&&i!==void 0){const c=s===4?Math.min(i,Rc):i,d=Math.min(c,r+((a=(o=e.stack)==null?void 0:o.words.length)!=null?a:0)*s);for(let _=r;_<d;_+=s)n.push({offset:_})}return[...n,...[...e.registers.keys()].map(c=>({register:c}))]}var Qs=(t,e=0)=>({place:t,proofs:e,currentProofs:e,shown:new Map,open:new Map});
function Cc(t,e,s,n,r){const i=Mc(t.where,e.base,s,n.pointerSize);if(i===void 0)return"notRead";const o=t.holds==="block"?i:C(i,n.headerSize);return tn(o,n)?en(o,r):"noBlock"}
function tn(t,e){return Ht(t,e.pointerSize)&&Ae(t,e.granularity)}
function en(t,e){if(!e)return{block:t};const s=e(t);if(s.kind!=="second")return{block:t,header:s};const n=C(t,-s.distance);return{block:n,header:e(n)}}
function Bc(t,e,s,n){const{kind:r,pointer:i,charged:o,requested:a=0}=s;if(e===void 0||typeof e=="string")return;const{block:c,header:d}=e;if(i!==void 0&&i!==c)return;const _=t.open.get(c);if(_&&n.isCertainSince(r,_.hit)||n.isRepeated(r,c)||(d==null?void 0:d.kind)==="inUse"&&rn(d.bytes,o)||(d==null?void 0:d.kind)==="inUse"&&d.bytes<a)return;const l=Fc(r,d);if(l==="refutation")return;const g=r==="free"&&n.lastOf("alloc",c)!==void 0,S=l==="proof"||i!==void 0||g,T=i!==void 0||sn(e,s,n);return{hypothesis:S?de(t,T):t,sighting:e}}
function sn({block:t,header:e},{hit:s,kind:n,wasFree:r},i){if(n==="free"||(e==null?void 0:e.kind)!=="inUse")return!1;if(r(t))return!0;const o=i.lastOf("free",t);return o!==void 0&&i.hasLocatedAll("alloc",o,s)}
function zc(t,e,s){const{hit:n,charged:r}=e,{block:i,header:o}=t,a=(o==null?void 0:o.kind)==="inUse",c=a?s.lastOf("free",i):void 0,d=r!==void 0&&r!==s.lastCharged;return{hit:n,isInUse:a,isCurrent:d&&s.isNew(i)||sn(t,e,s),freedAt:c,charged:r}}
function Hc(t,e,s){const n=t.open.get(e.block);return n?(t.open.delete(e.block),e.kind===t.place.kind?s.isCertainSince(e.kind,n.hit)?void 0:t:e.kind==="alloc"?t:rn(n.charged,e.charged)?void 0:de(t,nn(n,s))):t}
function Lc(t,e,s,n){var o;const r=t.open.get(e);if(!(r!=null&&r.isInUse)||t.place.kind!=="alloc"||r.hit<s)return t;const i=Math.max((o=r.freedAt)!=null?o:0,s);return t.open.set(e,f(h({},r),{freedAt:i})),r.isCurrent||!nn(f(h({},r),{freedAt:i}),n)?t:(t.open.set(e,f(h({},r),{freedAt:i,isCurrent:!0})),f(h({},t),{currentProofs:t.currentProofs+1}))}
function nn({isCurrent:t,freedAt:e,hit:s},n){return t||e!==void 0&&n.hasLocatedAll("alloc",e,s)}
function Fc(t,e){switch(e==null?void 0:e.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var de=(t,e)=>f(h({},t),{proofs:t.proofs+1,currentProofs:t.currentProofs+(e?1:0)}),rn=(t,e)=>t!==void 0&&e!==void 0&&t!==e,Dc=3,on=6,Wc=2,an=16,jc=32,Uc=256,Gc=8,qc=3,Vc=2,Kc=class{
constructor(t,e){u(this,"__3",[]);u(this,"__1p",new Set);u(this,"__c",0);u(this,"__4j",0);u(this,"__4i",0);u(this,"__3o",!0);u(this,"__44",!1);u(this,"__m",0);u(this,"__z",0);this.kind=t,this.__2=e}
plan(){if(this.__41)return{kind:"places",places:[]};if(this.__45&&this.__c%jc!==0)return{kind:"places",places:this.__6.map(({place:s})=>s)};const t=this.__c>=Gc&&this.__3[this.__3.length-1]===this.__m;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&t&&this.__4j<qc}}
observe(t,e,s){this.__m=t.hit;const n=this.__3o||(e==null?void 0:e.from)!=="arguments"?e:void 0;(n==null?void 0:n.from)==="returnValue"&&this.__4j++;const r=this.__41?"noPlace":this.__p(t,n,s);return typeof r!="string"?h({kind:"located",from:"place"},dn(r)):n&&r!=="disagreement"?{kind:"located",from:n.from,block:n.block}:(r!=="learning"&&(this.__z=t.hit),{kind:"unlocated",why:r})}
blockNamed(t,e){this.__1u(this.__6.map(s=>Hc(s,t,e)).filter(s=>s!==void 0))}
blockNamedBefore({hit:t,kind:e,block:s},n){var r,i;for(const{open:o}of this.__6)((i=(r=o.get(s))==null?void 0:r.hit)!=null?i:t)<t&&o.delete(s);e==="free"&&this.__1u(this.__6.map(o=>Lc(o,s,t,n)))}
settle(t){if(!this.__1f||this.__3.length===0)return[];const e=[];return this.__3=this.__3.filter(s=>{const n=cn(this.__6.map(({shown:r})=>r.get(s)));return n?(this.__n(s,n.block,t),e.push(h({hit:s,kind:this.kind},dn(n))),!1):!0}),e}
unanswered(){const t=new Map;for(const e of this.__3){const s=new Set;for(const{shown:n}of this.__6){const r=n.get(e);r&&s.add(r.block)}t.set(e,[...s])}return t}
hasHitsSince(t){return this.__m>t}
hasUnknownsSince(t){var s;const e=(s=this.__3[this.__3.length-1])!=null?s:0;return Math.max(this.__z,e)>t}
mustHaveShown(t,e){if(this.__z>e)return;const[s,...n]=this.__3.filter(r=>r>e&&!this.__1p.has(r));s!==void 0&&n.length===0?this.__4u(s,t):this.__1u(this.__6.filter(({open:r})=>r.has(t)))}
isBlindSince(t){return this.__z>t}
hasWaitingAbout(t,e){return this.__4t(t,e).length>0}
isGone(t,e){const[s,...n]=this.__4t(t,e);s===void 0||n.length>0||this.seenAt(s).includes(t)&&this.__4u(s,t)}
wasNotAbout(t,e){this.__1u(this.__6.filter(({shown:s})=>{var n;return((n=s.get(t))==null?void 0:n.block)!==e}))}
__4t(t,e){return this.__3.filter(s=>s>e&&this.__6.some(({shown:n})=>{var r;return((r=n.get(s))==null?void 0:r.block)===t}))}
seenAt(t){var s;const e=[];for(const{shown:n}of this.__6){const r=n.get(t),i=(s=r==null?void 0:r.header)==null?void 0:s.kind;r&&(i==="inUse"||i==="released")&&e.push(r.block)}return e}
__4u(t,e){if(this.__1p.has(t))return;this.__1p.add(t);const s=this.__6.filter(({shown:n})=>{var r;return((r=n.get(t))==null?void 0:r.block)===e});for(const{open:n}of s)n.delete(e);this.__1u(s.map(n=>de(n,!0)))}
forgetOpen(){for(const{open:t}of this.__6)t.clear()}
learned(){return this.__1f?this.__6.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__y=t.map(e=>Qs(e,on)),this.__c=an}
startOver(){this.__y=void 0,this.__3=[],this.__1p.clear(),this.__c=0,this.__z=this.__m,this.__4i++}
get __6(){var t;return(t=this.__y)!=null?t:[]}
get __1f(){const t=this.__44?Dc:on;return this.__6.some(({proofs:e,currentProofs:s})=>e>=t&&s>=Wc)}
get isUndecided(){return this.__3.length>0&&!this.__1f}
get __45(){return this.__1f&&this.__3.length===0&&this.__c>=an}
get __41(){return this.__4i>Vc}
__p(t,e,s){var d;const n=(d=this.__y)!=null?d:this.__54(t),r=n.map(_=>this.__5v(_,t));if(r.every(_=>_==="notRead"))return"unreadable";if(this.__c++,this.__52(r,e))return this.__3o=!1,this.startOver(),"disagreement";const i=this.__58(t,e),o=n.map((_,l)=>Bc(_,r[l],i,s)).filter(_=>_!==void 0);if(o.length===0)return this.startOver(),"noPlace";this.__y=o.map(_=>_.hypothesis);const a=o.map(_=>_.sighting);this.__44||(this.__44=a.some(({header:_})=>(_==null?void 0:_.kind)==="inUse"));const c=this.__1f?cn(a):void 0;return c?(this.__69(),c):e||this.__1g(i,a,s)?"learning":"disagreement"}
__58({hit:t,charged:e,requested:s,wasFree:n=()=>!1},r){return{hit:t,kind:this.kind,pointer:r==null?void 0:r.block,charged:e,requested:s,wasFree:n}}
__54({key:t,words:e}){const s=Ic(t,e,this.__2.pointerSize),n=(r,i)=>Qs({kind:this.kind,key:t.address,where:r,holds:i});return[...s.map(r=>n(r,"block")),...s.map(r=>n(r,"header"))]}
__5v({place:t},{key:e,words:s,look:n}){return Cc(t,e,s,this.__2,n)}
__52(t,e){if((e==null?void 0:e.from)!=="arguments"||!this.__1f)return!1;const s=t.filter(n=>typeof n!="string");return s.length>0&&s.every(({block:n})=>n!==e.block)}
__1g(t,e,s){if(this.__3.length>=Uc)return!1;this.__3=[...this.__3,t.hit];for(const[n,{shown:r,open:i}]of this.__6.entries()){const o=e[n];o&&(r.set(t.hit,o),i.set(o.block,zc(o,t,s)))}return!0}
__n(t,e,s){var n;for(const{shown:r,open:i}of this.__6)r.delete(t),((n=i.get(e))==null?void 0:n.hit)===t&&i.delete(e);this.__1p.delete(t),s.found(this.kind,t),s.located(this.kind,e,t)}
__69(){this.__45&&(this.__y=Yc(this.__6))}
__1u(t){this.__y&&(this.__y=t,t.length===0&&this.startOver())}};
function cn(t){const[e]=t;return t.every(s=>(s==null?void 0:s.block)===(e==null?void 0:e.block))?e:void 0}
function dn({block:t,header:e}){return(e==null?void 0:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function Yc(t){const e=({place:{where:s}})=>"register"in s?0:s.offset<0;return t.filter((s,n)=>t.findIndex(r=>e(r)===e(s))===n)}var Jc=class{
constructor(t){u(this,"__f",new Map);u(this,"__b",new Nc);u(this,"__31",[]);this.__2=t}
plan(t){return this.__38(t.kind,t.address).plan()}
observe(t){const{hit:e,key:s,look:n,pointer:r,charged:i}=t;if(this.__2.alignedHeaders&&!n)return this.__6a(s,e);const a=this.__38(s.kind,s.address).observe(t,this.__4x(r,t),this.__b);return s.kind==="alloc"&&this.__b.sized(i),a.kind==="located"?this.__5h(s.kind,a.block,e,i):this.__b.unlocated(s.kind,e,a.why==="learning"),this.__3c(),a}
gone(t,e=Number.POSITIVE_INFINITY){const s=this.__b.mustBeFreedSince(t,e);if(s===void 0)return;const n=this.__4r("free",s);if(n.some(o=>o.isBlindSince(s)))return;const[r,...i]=n.filter(o=>o.hasWaitingAbout(t,s));r&&i.length===0&&r.isGone(t,s),this.__3c()}
stayed(t,e){var n;if(!(((n=this.__b.lastOf("alloc",t))!=null?n:0)>e||!this.__b.isCertainSince("free",e))){for(const r of this.__f.values())r.wasNotAbout(e,t);this.__3c()}}
candidates(t,e){const s=new Set;for(const n of this.__f.values())if(n.kind===t)for(const r of n.seenAt(e))s.add(r);return s}
get isUndecided(){return[...this.__f.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__b.gap();for(const t of this.__f.values())t.forgetOpen()}
resolved(){const t=this.__31;return this.__31=[],t}
unanswered(t){const e=new Map;for(const s of this.__f.values())s.kind===t&&s.unanswered().forEach((n,r)=>{e.set(r,n)});return e}
places(){const t=[];for(const e of this.__f.values())t.push(...e.learned());return t}
restore(t){for(const{kind:e,key:s}of t){const n=t.filter(r=>r.kind===e&&r.key===s);this.__38(e,s).restore(n)}}
__4r(t,e){return[...this.__f.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e))}
__3c(){for(const t of this.__f.values())for(const e of t.settle(this.__b)){this.__31.push(e);for(const s of this.__f.values())s.blockNamedBefore(e,this.__b)}}
__38(t,e){const s=`${t} ${e}`,n=this.__f.get(s);if(n)return n;const r=new Kc(t,this.__2);return this.__f.set(s,r),r}
__6a({kind:t},e){return this.__b.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__4x(t,{look:e}){if(!(!t||!tn(t.block,this.__2)))return{from:t.from,block:en(t.block,e).block}}
__5h(t,e,s,n){this.__57(t,e),this.__b.located(t,e,s);for(const r of this.__f.values())r.blockNamed({kind:t,block:e,charged:n},this.__b)}
__57(t,e){const s=this.__b.lastOf(t,e);if(s===void 0)return;const n=t==="alloc"?"free":"alloc",r=this.__4r(n,s);if(Xc(r,e,s),!(r.length>0)){for(const i of this.__f.values())i.kind===n&&i.hasHitsSince(s)&&i.startOver();this.gap()}}};
function Xc(t,e,s){const[n,...r]=t;n&&r.length===0&&n.mustHaveShown(e,s)}var _e=4096;
function Zc(t,e){const s=t*2;return{pointerSize:t,headerSize:s,granularity:s,alignedHeaders:e}}var Qc=4;
function _n(t,e,s,n){const r=t&&X(t,0,4),i=t&&X(t,4,4);if(r===void 0||i===void 0)return{kind:"unreadable"};if(H(M(i))!==s)return{kind:"noHeader"};const a=n.pointerSize===4?9:8,c=S=>(r>>>S&(1<<a)-1)*n.granularity,d=r>>>16+a;if(d===0)return{kind:"released"};if(n.alignedHeaders&&d&Qc)return{kind:"second",distance:c(0)};const _=c(16),l=_e-N(e).low%_e;return _>n.headerSize&&_<=l?{kind:"inUse",bytes:_}:{kind:"noHeader"}}
function ue(t,e){return N(t).low%_e===0?void 0:C(t,-e.headerSize)}var td=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function ed(t,e,s){var i,o;if(s.pointerSize!==4)return{};const n=t.slice(0,L(t)).map(a=>sd(a,e,s)).filter(a=>a!==void 0),r=[...n].reverse();return{freed:un(n.map(({freed:a})=>a)),requested:(i=r.find(a=>a.requested!==void 0))==null?void 0:i.requested,charged:un(n.map(({charged:a})=>a)),poolType:(o=r.find(a=>a.poolType!==void 0))==null?void 0:o.poolType}}
function sd(t,e,s){var c,d;const n=(d=(c=t.symbol)==null?void 0:c.name)!=null?d:"",r=td.find(({functions:_})=>_.test(n));if(!r||t.doubtful)return;const i=_=>_===void 0?void 0:t.args[_]&&N(t.args[_]).low;if(r.tag!==void 0){const _=i(r.tag);if(_===void 0||H(M(_))!==e)return}const o=r.freed===void 0?void 0:t.args[r.freed];return{freed:o!==void 0&&Ht(o,s.pointerSize)&&Ae(o,s.granularity)?o:void 0,requested:i(r.requested),charged:i(r.charged),poolType:i(r.type)}}
function un(t){const e=t.filter(s=>s!==void 0);return e.every(s=>s===e[0])?e[0]:void 0}var nd=4096,rd=3,id=20,od=class{
constructor(t,e,s){u(this,"__r",new Map);this.__0=t,this.__2=e,this.__1a=s}
wasFree(t){const e=ue(t,this.__2),s=e&&this.__r.get(ln(e));if(!s)return!1;const n=hn(e),r=s.subarray(n,n+this.__2.headerSize),{kind:i}=_n(r,e,this.__1a,this.__2);return i==="released"||i==="noHeader"}
keep(t,e){const s=new Set;for(const n of e)ue(n,this.__2)&&s.add(ln(n));for(const n of this.__r.keys())s.add(n);if(this.forget(),!(t>id))for(const n of[...s].slice(0,rd)){const r=this.__0.readMemory(n,nd);r&&this.__r.set(n,r)}}
forget(){this.__r.clear()}},hn=t=>Number.parseInt(t.slice(-3),16),ln=t=>C(t,-hn(t)),ad=2048,cd=8,dd=64,_d=class{
constructor(t,e,s,n,r){u(this,"__25",new Map);this.__0=t,this.__t=e,this.__1a=s,this.__2=n,this.__4=r,this.__r=new od(t,n,s)}
locate(t,e,s,n){var d;const r=ed(e.stack,this.__1a,this.__2),i=Pc(e.stack,s,e.ip);if(!i)return this.__4.gap(),ud(r);const o=this.__5p(t,e,i,r,n),a=this.__4.observe(o);if(this.__6c(t),a.kind==="unlocated")return f(h({},he(r)),{open:a.why==="learning"||void 0});const c=(d=a.charged)!=null?d:r.charged;return f(h({},he(r)),{block:a.block,blockFrom:a.from,charged:c})}
lookAgain(t){switch(this.__p("alloc",t).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__6c(t){this.__25.forEach((e,s)=>{var r;const n=e.goneAt?"freed":this.lookAgain(s);n==="freed"&&((r=e.goneAt)!=null||(e.goneAt=t)),!(t-e.since<cd)&&(this.__25.delete(s),e.goneAt?this.__4.gone(s,e.goneAt):n==="there"&&this.__4.stayed(s,e.since))});for(const e of this.__4.candidates("free",t))this.__25.size<dd&&!this.__25.has(e)&&this.__25.set(e,{since:t});this.__4.isUndecided?this.__r.keep(t,this.__4.candidates("alloc",t)):this.__r.forget()}
__5g(t){return H(t)===this.__1a}
__5p(t,e,s,n,r){const i=this.__4.plan(s),o=i.kind==="everything"?this.__55(e,s):this.__5q(i.places,e,s),c=i.kind==="everything"&&i.returnValueHelps&&s.kind==="alloc"?this.__5z(r,e):void 0,d=c?{block:c,from:"returnValue"}:n.freed&&{block:n.freed,from:"arguments"};return{hit:t,key:s,words:o,look:this.__5k(s.kind),pointer:d,charged:n.charged,requested:n.requested,wasFree:_=>this.__r.wasFree(_)}}
__5z(t,e){const s=t.returnValue(e);return t.hasMissed&&this.__4.gap(),s}
__55({registers:t,sp:e},s){const n=Q(e,s.limit),r=n!==void 0&&n>0?this.__0.readMemory(e,Math.min(n,ad)):void 0,i=r&&Zs(e,r,this.__2.pointerSize);return{registers:le(t),stack:i}}
__5q(t,{registers:e},s){const n=[];for(const{where:d}of t)"offset"in d&&n.push(d.offset);if(n.length===0)return{registers:le(e)};const r=Math.min(...n),i=Math.max(...n)-r+this.__2.pointerSize,o=C(s.base,r),a=this.__0.readMemory(o,i),c=a&&Zs(o,a,this.__2.pointerSize);return{registers:le(e),stack:c}}
__5k(t){const e=new Map;return s=>{var r;const n=(r=e.get(s))!=null?r:this.__p(t,s);return e.set(s,n),n}}
__p(t,e){const s=ue(e,this.__2);if(!s)return this.__5j(t,e);const n=this.__0.readMemory(s,this.__2.headerSize);return _n(n,s,this.__1a,this.__2)}
__5j(t,e){const s=this.__t.bigPages&&vo(this.__0,this.__t.bigPages,e);return!s||s.kind==="unreadable"?{kind:"headerless"}:s.kind==="found"&&this.__5g(s.tag)?{kind:"inUse",bytes:s.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function he({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var ud=t=>f(h({},he(t)),{block:t.freed,blockFrom:t.freed&&"arguments"}),hd=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function le(t){const e=new Map;return t.forEach((s,n)=>{hd.test(n)&&e.set(n,s)}),e}
function ld({target:t,tag:e,idle:s},n){const{pointerSize:r,build:i,description:o,poolHitTag:a}=t,c=Qt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:r,description:o,build:i,kernelBase:c==null?void 0:c.start},poolHitTag:{address:a,before:s},time:n}}var fd=({address:t,text:e,symbol:s,source:n,inline:r,doubtful:i})=>({address:t,text:e,symbol:s,source:n,inline:r||void 0,doubtful:i||void 0}),gd=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:s,end:n})=>({name:e,start:s,end:n}))});
function fn(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var gn=64,pd=class{
constructor(t,e){u(this,"__2y",new Map);this.__0=t,this.__t=e}
get known(){return this.__2y}
holds(t,e){const s=this.__2y.get(t);if(s)return s;const n=this.__p(t,e);return this.__2y.set(t,n),n}
__p(t,e){if(this.__t.isArm)return"unreadable";const s=C(t,-gn),n=this.__0.readMemory(s,gn);if(!n)return"unreadable";const r=Lt(e);for(let i=0;i+r.length<=n.length;i+=1)if(r.every((o,a)=>n[i+a]===o))return"yes";return"no"}},vd=9200,md=64,kd=class{
constructor(t,e,s,n){u(this,"__48",0);u(this,"__3s",0);const{target:r,tag:i}=s;this.__0=t,this.__5=e;const o=Zc(r.pointerSize,r.build===void 0||r.build>=vd);this.__4=new Jc(o),this.__4.restore(n),this.__17=new pd(t,r),this.__32=new _d(t,r,i,o,this.__4),this.hunt=new Ye(ld(s,t.now()),a=>this.__17.holds(a,i)),e.begin(this.hunt),e.note(gd(r))}
begin(t){this.__5.note(h({type:"counters",at:"armed"},fn(t)))}
end(t,e="disarmed"){this.__5.note(h({type:"counters",at:"stopped"},fn(t))),this.__37(this.__5i()),this.__4e(),this.__5o(),this.__n(e)}
endWithTarget(t){this.__37([]),this.__5.note({type:"gone",missed:t}),this.__n("targetGone")}
abandon(){this.__37([]),this.__n("aborted")}
record(t,e,s){this.__48+=1;const n=this.__48;if(e==="unknown")return this.__4.gap(),this.__2q(n,t,e,{});try{return this.__2q(n,t,e,this.__32.locate(n,t,e,s))}catch(r){throw r instanceof B&&this.__2q(n,t,e,{}),r}}
__5i(){const t=new Map;for(const s of this.__4.unanswered("free").values())for(const n of s)t.set(n,this.__32.lookAgain(n));if(t.forEach((s,n)=>{s==="freed"&&this.__4.gone(n)}),this.__4l(),this.hunt.stackUses().some(({unlocated:s})=>s.alloc>0))return[];const e=new Set;for(const s of this.__4.unanswered("free").values())if(s.some(n=>t.get(n)==="freed"))for(const n of s)t.get(n)==="there"&&e.add(n);return[...e]}
__37(t){const e=[];this.__4.unanswered("free").forEach((s,n)=>{s.length<=md&&e.push({hit:n,blocks:s})}),this.__5.note({type:"unanswered",frees:e,there:t})}
__5o(){for(const{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);const t=[...this.__17.known];for(const[e,s]of t.slice(this.__3s))this.__5.note({type:"code",address:e,holdsTag:s});this.__3s=t.length}
__n(t){this.__5.note({type:"end",why:t,time:this.__0.now()})}
__2q(t,e,s,n){const r=this.__5.note(f(h({type:"hit",number:t,kind:s,stack:this.__5x(e),stopAddress:e.ip},n),{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__4l(),this.__4e(),r}
__5x({stack:t}){const{stacks:e}=this.hunt,s=e.size,n=e.intern(t);return e.size>s&&this.__5.note({type:"stack",index:n,frames:t.map(fd)}),n}
__4e(){const t=this.__4.places().map(({place:n})=>n),{places:e}=this.hunt;t.length===e.length&&t.every(n=>e.includes(n))||this.__5.note({type:"places",places:t})}
__4l(){for(const{hit:t,block:e,charged:s}of this.__4.resolved()){const n=s===void 0?{}:{charged:s};this.__5.note(h({type:"located",hit:t,block:e},n))}}},bd=class{
constructor(t,e,s){u(this,"__33",!1);this.__0=t,this.__1=e,this.__e=s}
run(t){const e=this.__1.open.filter(s=>s!==t);for(const s of e.reverse())this.__4q(s);e.length===0&&!t&&!this.__33&&this.__59()}
__4q(t){const e=this.__1.undo(t);if(e.kind==="stillThere"){this.__e({kind:"notRepaired",command:e.repair});return}re(this.__1),e.kind==="undone"&&this.__e({kind:"repaired",value:Kt(t.before)})}
__59(){const t=Jo(this.__0);if(this.__33=t.kind!=="unknown",t.kind!=="found")return;const{armed:e,saved:s,address:n}=t.note,r=nt(this.__0);r.kind==="notRead"?(this.__33=!1,this.__e({kind:"notRepaired",command:Vt(s)})):r.address!==n||r.value!==e?re(this.__1):this.__4q(this.__1.adopt(ee(n,s,e)))}},wd=64,yd=class{
constructor(t,e,s){u(this,"__2v",!1);this.__0=t,this.__1=e,this.__16=s}
get hasMissed(){return this.__2v}
get trouble(){return this.__2m}
returnValue(t){const e=L(t.stack),s=t.stack.slice(e).find(d=>!d.inline),n=[...t.stack.slice(0,e)].reverse().find(d=>!d.inline);if(!(s!=null&&s.address)||!n)return;if(this.__16.pause().kind!=="undone"){this.__2m={kind:"notArmedAgain"};return}const r=this.__3v();this.__1.run(Li(s.address));const i=this.__5s(),o=fe(i,"eip","rip","pc");if(o!==s.address){this.__2v=!0,this.__2m={kind:"strayed",ip:o};return}Sd(r,this.__3v())||(this.__2v=!0),this.__16.arm().kind!=="applied"&&(this.__2m={kind:"notArmedAgain"});const a=fe(i,"esp","rsp","sp");return i.get("$thread")===t.thread&&this.__5e(a,n,s)?fe(i,"eax","rax","x0"):void 0}
__3v(){const{target:t,tag:e}=this.__16;return Nt(this.__0,t,e)}
__5s(){const t=xt(this.__0.query(Wi(this.__16.target.contextRegisters))),{pointerSize:e}=this.__16.target;return new Map([...t].map(([s,n])=>[s,tt(n,e)]))}
__5e(t,e,s){if(!t)return!1;if(this.__16.target.pointerSize===8)return t===s.base;if(!e.base)return!1;const n=C(e.base,8),r=C(n,wd);return V(n,t)<=0&&V(t,r)<=0}};
function fe(t,...e){const s=e.find(n=>t.has(n));return s===void 0?void 0:t.get(s)}var Sd=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,$d=0,Td=class{
constructor(t,e,s,n){u(this,"__3a",new Map);u(this,"__2a",0);this.__0=t,this.__e=n,this.__1=e,this.__5=s,this.__4g=new bd(t,this.__1,n)}
get armed(){return this.__a}
get change(){return this.__1.open[0]}
get records(){return this.__3a}
show(t,e){for(const s of t)this.__3a.set(s.tag,s);this.__4a=e}
learnedOn({poolHitTag:t}){const e=this.__30;return(e==null?void 0:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__30)==null?void 0:t.places)!=null?e:[]}
reconcile(){this.__2a+=1;const t=this.__a,e=(t==null?void 0:t.byUser)===!0?t.arming.change:void 0;this.__4g.run(e),!(!t||e)&&(this.__a=void 0,t.arming.disarm(),t.evidence.abandon())}
hunt(t,e,s){const n=this.__3n(t,s,!1);if(n.kind!=="armed")return n;const{armed:r}=n,{seconds:i}=e;i!==void 0&&this.__e({kind:"timeLimit",seconds:i});let o,a;try{o=this.__3r(r,e).run()}finally{a=this.__1e(r,o)}return{kind:"hunted",tag:t,capture:o,hunt:r.evidence.hunt,disarmed:a}}
arm(t,e){return this.__3n(t,e,!0)}
capture(t){const e=this.__a;if(!e)return{kind:"notArmed"};const{evidence:s,arming:n}=e,r=nt(this.__0),{poolHitTag:i}=n.target;if(r.kind==="read"&&(r.value!==n.tag||r.address!==i))return this.__1e(e,void 0),{kind:"notArmed",anyMore:n.tag};const o=this.__2z()!==e.event,a=this.__3r(e,t).run(o),{hunt:c}=s,d={kind:"hunted",tag:n.tag,capture:a,hunt:c};return a.end.kind==="targetGone"?f(h({},d),{disarmed:this.__1e(e,a)}):(this.__a===e&&(this.__a=f(h({},e),{event:this.__2z()})),s.end(Nt(this.__0,n.target,n.tag),a.end.kind),d)}
clear(){const t=this.release();return t.some(({kind:s})=>s!=="notOurs")?{kind:"cleared",undone:t}:this.__50()}
release(){this.__2a+=1;const t=this.__a;return t?(this.__a=f(h({},t),{byUser:!1}),[this.__1e(t,void 0)]):this.__1.undoAll()}
__50(){const t=nt(this.__0);if(t.kind!=="read"||vt(t.value)||se(this.__0))return{kind:"nothing"};const{address:e,value:s}=t,n=this.__4a,r=(n==null?void 0:n.address)===e&&n.armed===s,i=r?n.saved:$d,o=this.__1.adopt(ee(e,i,s)),a=this.__1.undo(o);return r?{kind:"cleared",undone:[a]}:{kind:"foreignCleared",held:s,undone:a}}
__3n(t,e,s){try{this.__a&&this.__1e(this.__a,void 0);const n=Ho(this.__0,this.__1,t,e);return n.kind==="refused"?n:this.__1c(t,n.target,n.idle,s)}catch(n){if(!(n instanceof B))throw n;return{kind:"failed",call:n.call,message:n.message}}}
__1c(t,e,s,n){const r=new Zo(this.__1,e,t,s),i=new kd(this.__0,this.__5,r,this.learnedOn(e)),o=n?this.__2z():"",a={arming:r,evidence:i,byUser:n,event:o};this.__e({kind:"ready",target:e,tag:t}),this.__e({kind:"repairLine",command:r.repair}),r.leaveNote(),i.begin(Nt(this.__0,e,t)),this.__a=a;const c=r.arm();return c.kind==="applied"?(this.__3a.set(t,i.hunt),this.__30=i.hunt,{kind:"armed",armed:a}):(this.__1e(a,void 0),{kind:"notWritten",applied:c})}
__3r({arming:t,evidence:e},s){const n=this.__2a;return new uc({reader:this.__0,changes:this.__1,observer:this.__e,target:t.target,evidence:e,stepOut:new yd(this.__0,this.__1,t),isCurrent:()=>this.__2a===n},s)}
__1e({arming:t,evidence:e},s){if((s==null?void 0:s.end.kind)==="targetGone")return t.forget(),this.__a=void 0,e.endWithTarget(s.hasMissed),{kind:"undone"};const n=t.disarm();n.kind!=="stillThere"&&(this.__a=void 0);const r=Nt(this.__0,t.target,t.tag);return e.end(r,s==null?void 0:s.end.kind),n}
__2z(){return U(()=>this.__0.query(ji).join(`
`),()=>"")}},Ad=64*1024,xd=class{
constructor(t,e,s){u(this,"__1j",0);this.__g=t,this.__10=e,this.base=s.base,this.__3b=s.seq,this.__14=s.segment,this.__23=s.tool}
get count(){return this.__14}
write(t){const e=this.__2h;e&&this.__6d(e),this.__2h=t,this.open(),this.__4b(t),(this.__1j>=Ad||Ed(t))&&this.close(),this.__2h=void 0}
open(){if(this.__1q)return;const t=it(this.base,this.__14);if(this.__14>=ms)throw new B(t,"a recording has 1000 files");this.__1q=this.__g.create(t),this.__1j=0,this.__4b({type:"header",format:"pooltag recording",version:1,segment:this.__14,tool:this.__23,time:this.__10()}),this.__14+=1}
close(){const t=this.__1q;this.__1q=void 0,t==null||t.close()}
__6d(t){this.__2h=void 0,this.close(),this.__g.exists(it(this.base,this.__14))&&(this.__14+=1),this.write(t)}
__4b(t){var s;const e=hi(this.__3b,t);(s=this.__1q)==null||s.writeLine(e),this.__3b+=1,this.__1j+=e.length}},Ed=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Od=class{
constructor(t,e,s,n){this.__g=t,this.__10=e,this.__23=s,this.__e=n}
begin(t){this.__7=t,this.__1c(t.start)}
note(t){var s,n;const e=(n=(s=this.__7)==null?void 0:s.take(t))!=null?n:"taken";return this.__1c(t),e}
opened(t){this.__27=t}
save(t,e){var r,i;if(((r=this.__2j)==null?void 0:r.base)===t)return{kind:"underWay",base:t};const s=((i=this.__27)==null?void 0:i.base)===t?this.__27:void 0,n=it(t,0);try{if(!s&&this.__g.exists(n))return{kind:"exists",path:n};const o=e.filter(c=>!(s!=null&&s.hunts.includes(c))),a=this.__6e(t,s,o);return this.flush(),this.__27=void 0,this.__2j=a,{kind:"saved",base:t,files:a.count,hunts:o}}catch(o){if(!(o instanceof B))throw o;return{kind:"failed",path:o.call,message:o.message}}}
flush(){this.__4p(t=>t.close())}
__6e(t,e,s){const{nextSeq:n=0,nextSegment:r=0}=e!=null?e:{},i=new xd(this.__g,this.__10,{base:t,seq:n,segment:r,tool:this.__23});i.open();const o=[...s].sort((a,c)=>+(a===this.__7)-+(c===this.__7));for(const{start:a,entries:c}of o){i.write(a);for(const d of c)i.write(d)}return i.close(),i}
__1c(t){this.__4p(e=>e.write(t))}
__4p(t){const e=this.__2j;if(e)try{t(e)}catch(s){if(!(s instanceof B))throw s;this.__2j=void 0,this.__3i(s)}}
__3i({call:t,message:e}){try{this.__e({kind:"notRecorded",path:t,message:e})}catch(s){}}},Nd=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Pd(t){if(!t.includes("<"))return t;const e=t.replace(Nd,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var pn=t=>host.parseInt64(K(t),16);
function Md(t){if(typeof t=="number")return t;if(!Rd(t))return;const e=t.convertToNumber();return Number.isSafeInteger(e)?e:void 0}
function Rd(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var vn=8e3,Id=class{
constructor(){u(this,"__21",!1)}
query(t){return pe(t)}
change(t){return pe(t)}
run(t){return pe(t)}
readMemory(t,e){const s=kn(this.__4c(t),e);if(s||!mn(t))return s;this.__21=!this.__21;const n=kn(this.__4c(t),e);return n||(this.__21=!this.__21),n}
__4c(t){return!this.__21||!mn(t)?t:Z(4294967295,N(t).low)}
now(){return Date.now()}
session(){const t=Pt(()=>host.currentSession.Attributes.Target),e=Pt(()=>t==null?void 0:t.IsKernelTarget),s=Pt(()=>t==null?void 0:t.IsLiveTarget),n=Pt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:void 0,live:typeof s=="boolean"?s:void 0,description:typeof n=="string"?n:void 0}}};
function ge(t){for(let e=0;e<t.length;e+=vn)host.diagnostics.debugLog(t.slice(e,e+vn));host.diagnostics.debugLog(`
`)}var mn=t=>N(t).high===0&&Ht(t,4);
function kn(t,e){try{const s=host.memory.readMemoryValues(pn(t),e,1);return s.length===e?Uint8Array.from(s):void 0}catch(s){return}}
function pe(t){try{const e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(s=>jt(Pd(`${s}`))):[]}catch(e){throw new B(t,e instanceof Error?e.message:String(e))}}
function Pt(t){try{return t()}catch(e){return}}var Cd=class{
exists(t){return mt(t,e=>e.FileExists(t))}
create(t){return mt(t,e=>{const s=e.CreateFile(t,"CreateNew"),n=e.CreateTextWriter(s,"Utf8");return{writeLine:r=>mt(t,()=>n.WriteLine(r)),close:()=>mt(t,()=>s.Close())}})}
read(t,e){return mt(t,s=>{const n=s.OpenFile(t);try{const r=s.CreateTextReader(n,"Utf8").ReadLineContents();for(const i of r)if(!e(`${i}`))return!1;return!0}finally{n.Close()}})}};
function mt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new B(t,s instanceof Error?s.message:String(s))}}var at="pool",bn="pooltag",Bd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${bn}.Contents.pool   (or load with .scriptrun)`];
function wn(t){return Rt(()=>Hd(t))||Rt(Ld)}
function zd(){Rt(()=>delete Mt()[at]&&Mt()[at]===void 0)||Rt(()=>yn(`dx -r0 @$vars.Remove("${at}")`))}var Mt=()=>host.namespace.Debugger.State.UserVariables;
function Hd(t){return Mt()[at]=t,Mt()[at]!==void 0}
function Ld(){return[`Debugger.State.Scripts.${bn}.Contents.pool`,"@$scriptContents.pool"].some(e=>yn(`dx -r0 @$${at} = ${e}`))}
function yn(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(s=>`${s}`.includes("Error"))}
function Rt(t){try{return t()}catch(e){return!1}}
function Fd({rows:t,total:e}){if(e===void 0)return"missing";const s=n=>t.reduce((r,i)=>r+i[n].bytes,0)===e[n].bytes;return s("nonPaged")&&s("paged")?"whole":"differs"}
function Dd(t,e){if(e.every(({tag:n})=>n!==void 0))return e;const s=Wd(t);return e.map(n=>{const r=n.tag===void 0?jd(n,s):void 0;return r?f(h({},n),{tag:H(r.tag)}):n})}var Wd=t=>U(()=>{var n;const e=te(t),s=e&&fs(t,r=>pt(t,r,e),e);return(n=s&&yo(t,s))!=null?n:[]},()=>[]);
function jd(t,e){const s=e.filter(({tag:r})=>W(H(r))===t.text),n=s.length===1?s:s.filter(r=>Ud(r,t));return n.length===1?n[0]:void 0}var Ud=({nonPaged:t,paged:e},s)=>Sn(t,s.nonPaged)&&Sn(e,s.paged),Sn=({allocs:t,frees:e,bytes:s},n)=>s===n.bytes&&Math.max(0,t-e)===n.outstanding;
function Gd(t){const e=t.now(),s=t.query(Zi("tag",!0)),n=Js(s);return n?{kind:"read",rows:Dd(t,n.rows),unread:n.unread.length,total:Fd(n),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:s.slice(-3).join(" / ").slice(0,200)}}var $n=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function qd(t,e){if(e==="tag")return[...t].sort((n,r)=>n.text<r.text?-1:1);const s=Vd(e);return[...t].sort((n,r)=>s(r)-s(n))}
function Vd(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var s,n;return((s=e.nonPaged.allocs)!=null?s:0)+((n=e.paged.allocs)!=null?n:0)};case"frees":return e=>{var s,n;return((s=e.nonPaged.frees)!=null?s:0)+((n=e.paged.frees)!=null?n:0)};case"diff":return ve;case"bytes":return Tn;case"peralloc":return e=>ve(e)===0?0:Tn(e)/ve(e)}}var ve=t=>t.nonPaged.outstanding+t.paged.outstanding,Tn=t=>t.nonPaged.bytes+t.paged.bytes,kt={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits], [seconds], ["unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits], [seconds])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? what was learned, and how to put it right by hand"},help:{usage:"help()",help:"this list"}};
function Kd(){const t={};for(const e of Object.keys(kt)){const s=kt[e];s&&(t[e]={Help:`${s.usage} - ${s.help}`})}return t}var Yd=class{
constructor(t){var s,n;const e=kt[t];this.__1l=(s=e==null?void 0:e.usage)!=null?s:t,this.Does=(n=e==null?void 0:e.help.split(";")[0])!=null?n:""}
toString(){return this.__1l}},I=class extends Error{},Jd=500;
function An(t,e){var r,i;const s=(i=(r=kt[t])==null?void 0:r.usage)!=null?i:"",n=s.endsWith("()")?0:s.split(",").length;if(e.length>n)throw new I(Zn(`${e[n]}`,s))}
function me(t,e){if(e===void 0)throw new I(Jn(t));if(typeof e!="string")throw new I(Yn(t));const s=qn(e);if(!s.ok)throw new I(Kn(e,s.problem));return s.tag}
function ke(t,e,s,n){if(e===void 0)return s;const r=Md(e);if(r!==void 0&&Number.isInteger(r)&&r>=1)return r;throw new I(Xn(t,n))}
function xn(t){const e='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60)',[s,n,r]=t;if(r!==void 0)throw new I(St(`${r}`,e));const i=ke("The number of hits",s,Jd,e);return n===void 0?{hits:i}:{hits:i,seconds:ke("The number of seconds",n,1,e)}}
function En(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();const s=e===void 0?"No pattern":`${e}`;throw new I(St(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Xd=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function On(t,e){if(typeof e=="string"&&e.trim()!==""&&!Xd.test(e))return e;throw new I(lr(t))}
function Zd([t,e]){const s=$n.find(o=>o===t),[n,r]=s===void 0?[t,e]:[e];if(r===void 0&&(n===void 0||typeof n=="string"))return{sort:s!=null?s:"nonpaged",pattern:n};const i=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${$n.join(" ")}`;throw new I(St(`${n}`,i))}var ct=class{
constructor(t,e){this.__4n=t,this.__s=e}
toString(){return this.__4n}
*[Symbol.iterator](){for(let t=0;t<this.__s.length;t+=1){const e=this.__s[t];e!==void 0&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){const e=this.__s[t.convertToNumber()];if(e===void 0)throw new RangeError(`there are ${this.__s.length} rows`);return e}},Nn=48,Pn=12,It=t=>t.length>Nn?`${t.slice(0,Nn-Pn-3)}...${t.slice(-Pn)}`:t;
function bt(...t){const e={};for(const s of t)e[s]={PreferredRadix:10};return e}var Qd=class{
constructor(t,e,s){var n,r;this.__2c=e,this.__7=t,this.Kind=e.kind,this.Site=It((r=(n=t.siteOf(t.stackOf(e),s))==null?void 0:n.frame.text)!=null?r:""),this.Block=e.block&&pn(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__2c.number}`}
details(){const{stopAddress:t,requested:e,poolType:s,blockFrom:n,thread:r,time:i}=this.__2c,o=[t&&`stopped at 0x${t}`,r&&`thread 0x${r}`,e!==void 0&&`${e} bytes asked for`,s!==void 0&&`pool type 0x${s.toString(16)}`,n&&`block found by ${n}`,i!==void 0&&`at ${new Date(i).toISOString()}`].filter(Boolean),a=this.__7.stackOf(this.__2c).map(({text:c})=>c);return[o.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return bt("Charged","Cpu")}},Mn=class{
constructor(t){this.__4m=t}
toString(){return this.__4m}},t_=/^Ex\w*Lookaside/;
function e_(t){var e,s,n;return t_.test((n=(s=(e=t[L(t)])==null?void 0:e.symbol)==null?void 0:s.name)!=null?n:"")}var be=t=>{var e,s;return(s=(e=t.site)==null?void 0:e.frame.text)!=null?s:"(no caller)"};
function Rn(t,{use:e,holding:s}){const{site:n,allocs:r,frees:i,stacks:o}=e;return`${[`${be(e)}${n?` (${n.key})`:""}, tag ${JSON.stringify(W(t.tag))}`,`${w(r,"allocation")} and ${w(i,"free")} seen here, from ${w(o.length,"stack")}`,s&&s_(s),s&&n_(s),r_(t,e),...i_(e),o_(t,e),`coverage ${st(t)}${Me(t.coverage(),t.openHits())}`,(n==null?void 0:n.frame.source)&&`source ${n.frame.source.file} line ${n.frame.source.line}`,a_(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function s_({blocks:t,bytes:e,old:s}){const n=t===1?"stays":"stay";return`${w(t,"block")} allocated here ${n}${c_(e)}, ${s} of them since the earlier half of the hunt`}
function n_({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function r_(t,{first:e,last:s,allocs:n}){if((e==null?void 0:e.time)===void 0||(s==null?void 0:s.time)===void 0)return;const r=a=>_t((a-t.start.time)/1e3),i=(s.time-e.time)/1e3,o=i>0&&n>1?`, ${(n/i).toFixed(2)} allocations a second`:"";return`first hit here after ${r(e.time)}, last after ${r(s.time)}${o}`}
function i_(t){const{freedByOtherModules:e,unlocatedAllocs:s,refused:n}=t;return[...e>0?[`${w(e,"block")} of here freed by other modules`]:[],...s>0?[`of ${w(s,"allocation")} here the block is not known`]:[],...n>0?[`${w(n,"block")} refused at once by a limit of the tag`]:[]]}
function o_(t,{stacks:e}){return e.some(n=>e_(t.stacks.at(n)))?"a lookaside list: what it hands out from stock is no hit":void 0}
function a_(t){if(t.kind==="owner")return;const e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${s}`}var c_=t=>t===void 0?"":`, ${t} bytes`;
function d_(t,e){const s=[];for(const{use:r,holding:i}of t.sites(e))i&&i.blocks>0&&s.push({use:r,holding:i});const n=s.reduce((r,{holding:i})=>r+i.blocks,0);return s.map(r=>f(h({},r),{share:r.holding.blocks/n})).sort((r,i)=>In(i)-In(r)||i.holding.blocks-r.holding.blocks)}var In=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},__=class{
constructor(t,{use:e,holding:s,share:n}){var r;this.__7=t,this.__1b=e,this.__3z=s,this.Blocks=s.blocks,this.Bytes=s.bytes,this.Share=`${Math.round(n*100)} %`,this.Of=e.allocs,this.Old=s.old,this.Median=(r=s.sizes)==null?void 0:r.median,this.Coverage=st(t)}
toString(){return It(be(this.__1b))}
details(){return Rn(this.__7,{use:this.__1b,holding:this.__3z})}
get[Symbol.metadataDescriptor](){return bt("Blocks","Bytes","Of","Old","Median")}},u_=class{
constructor(t,e){const{use:s,holding:n}=e;this.__7=t,this.__3d=e,this.Allocs=s.allocs,this.Frees=s.frees,this.Blocks=n==null?void 0:n.blocks,this.Bytes=n==null?void 0:n.bytes,this.Coverage=st(t),this.Note=t.natureOf(s).kind==="probableWrapper"?"wrapper?":""}
toString(){return It(be(this.__3d.use))}
details(){return Rn(this.__7,this.__3d)}
get[Symbol.metadataDescriptor](){return bt("Allocs","Frees","Blocks","Bytes")}},Cn=34,h_=class{
constructor(t,e){this.__2k=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;const s=this.__29().slice(1).join(" < ");this.Callers=s.length>Cn?`${s.slice(0,Cn-3)}...`:s,this.Coverage=st(t)}
toString(){var t;return It((t=this.__29()[0])!=null?t:"(no caller)")}
details(){return this.__2k.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return bt("Allocs","Frees")}
__29(){return this.__2k.slice(L(this.__2k)).map(({text:t})=>t)}},l_=class{
constructor(t,e,s){const n=nt(t);this.PoolHitTag=n.kind==="read"?Y(M(n.value)):"not readable",this.Armed=p_(n,e),this.Repair=v_(n,e),this.Recorded=we([...e.records.keys()].map(r=>JSON.stringify(W(r)))),this.Learned=we(e.learned().map(f_)),this.Skipped=we(s)}
toString(){return this.Armed}};
function f_({kind:t,key:e,where:s,holds:n}){const r="register"in s?s.register:`[base${g_(s.offset)}]`;return`${t} at 0x${e}: ${n} in ${r}`}var g_=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,we=t=>t.length===0?"none":t.join(", ");
function p_(t,{armed:e,change:s}){if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";if(vt(t.value))return"not armed";const n=`ARMED for ${JSON.stringify(W(M(t.value)))}`;return!s||Kt(s.after)!==t.value?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function v_(t,{change:e}){var n;return t.kind==="read"&&vt(t.value)?"nothing to repair":(n=e==null?void 0:e.repair)!=null?n:"ed nt!PoolHitTag 0x0"}
function Ct(t,e,s){return`${w(e,s)}; ${t.map(Ce).join("; ")}`}
function m_(t,e){const s=`read in ${_t(t.seconds)}`,n=t.unread>0?[`${w(t.unread,"line")} not understood`]:[],r={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[w(e,"tag"),s,...n,...r].join("; ")}var k_=class{
constructor(t){this.__1l=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=Bn(t.nonPaged.allocs,t.paged.allocs),this.Frees=Bn(t.nonPaged.frees,t.paged.frees),this.Owner=b_(t.description)}
toString(){return this.__1l.text}
details(){const{text:t,tag:e,description:s="no description"}=this.__1l,n=e!==void 0&&Oe(e)?` (${Y(e)})`:"";return`${t}${n}: ${s}`}
get[Symbol.metadataDescriptor](){return bt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Bn(t,e){return t===void 0||e===void 0?void 0:t+e}
function b_(t){var e,s;return(s=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?void 0:e[1])!=null?s:""}var w_=class{
constructor(t,e,s,n){u(this,"__k",[]);this.__0=t,this.__d=e,this.__2p=s,this.__3l=n}
toString(){return`pooltag ${this.__3l}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Kd()}
hitTag(...t){return this.__w("hitTag",t,([e,...s])=>{const n=me("hitTag",e),r=xn(s.filter(o=>o!==wt)),i=this.__d.hunt(n,r,s.includes(wt));return i.kind==="hunted"?Ie(i):Ne(i)})}
arm(...t){return this.__w("arm",t,([e,s])=>{const n=me("arm",e);if(s!==void 0&&s!==wt)throw new I(St(`${s}`,`dx @$pool.arm("Abc ", "${wt}")`));const r=this.__d.arm(n,s===wt);return r.kind==="armed"?nr(n,r.armed.arming.repair):Ne(r)})}
capture(...t){return this.__w("capture",t,()=>{const e=this.__d.capture(xn(t));return e.kind==="hunted"?Ie(e):rr(e)})}
clear(...t){return this.__w("clear",t,()=>ir(this.__d.clear()))}
skip(...t){return this.__w("skip",t,([e])=>{const s=En("skip",e);return this.__k=[...this.__k.filter(n=>n!==s),s],`Looking past ${this.__k.join(", ")}.`})}
unskip(...t){return this.__w("unskip",t,([e])=>{const s=En("unskip",e);return this.__k=this.__k.filter(r=>r!==s),`Looking past ${this.__k.length===0?"pool functions only":this.__k.join(", ")}.`})}
save(...t){return this.__w("save",t,([e])=>fr(this.__2p.save(On("save",e))))}
open(...t){return this.__w("open",t,([e])=>pr(this.__2p.open(On("open",e))))}
used(...t){this.__26("used",t);const{sort:e,pattern:s}=Zd(t),n=Gd(this.__0);if(n.kind==="noTable")throw new Error(`!poolused gave no table: ${n.answer}`);const r=qd(n.rows,e).filter(({text:i})=>s===void 0||Fe(s,i));return new ct(m_(n,r.length),r.map(i=>new k_(i)))}
leaks(...t){const e=this.__o("leaks",t),s=[];for(const n of e)for(const r of d_(n,this.__k))s.push(new __(n,r));return new ct(Ct(e,s.length,"call site"),s)}
sites(...t){const e=this.__o("sites",t),s=[];for(const n of e)for(const r of S_(n.sites(this.__k)))s.push(new u_(n,r));return new ct(Ct(e,s.length,"call site"),s)}
stacks(...t){const e=this.__o("stacks",t),s=[];for(const n of e){const r=[...n.stackUses()].sort((i,o)=>Hn(o)-Hn(i));for(const i of r)s.push(new h_(n,i))}return new ct(Ct(e,s.length,"stack"),s)}
hits(...t){const[e]=t,s=ke("The number of hits",e,y_,"dx -g @$pool.hits(20)"),n=this.__o("hits",t,[]),r=[];for(const i of n)for(const o of i.recent(s))r.push(new Qd(i,o,this.__k));return new ct(Ct(n,r.length,"hit"),r)}
status(...t){return this.__26("status",t),new l_(this.__0,this.__d,this.__k)}
help(...t){An("help",t);const e=Object.keys(kt).map(s=>new Yd(s));return new ct(`pooltag ${this.__3l}`,e)}
__26(t,e){An(t,e),this.__d.reconcile()}
__w(t,e,s){try{return this.__26(t,e),new Mn(s(e))}catch(n){if(!(n instanceof I))throw n;return new Mn(n.message)}}
__o(t,e,[s]=e){this.__26(t,e);const n=s===void 0?void 0:me(t,s),{records:r}=this.__d,o=(n===void 0?[...r.values()]:[r.get(n)]).filter(a=>a!==void 0);if(o.length===0)throw new Error(Qn(n));return o}},wt="unseen",y_=100,S_=t=>[...t].sort((e,s)=>zn(s)-zn(e)),zn=({use:t})=>t.allocs+t.frees+t.unknown,Hn=({hits:t})=>t.alloc+t.free+t.unknown,dt=new Id,ye=t=>ge(or(t)),Ln=new Cd,Bt=new Od(Ln,()=>dt.now(),"0.1.0",ye),$_=new Go(dt,dt,t=>{Bt.note(h({type:"change"},t))}),Se=new Td(dt,$_,Bt,ye),T_=new Uo(dt,Ln,Bt,Se),D=new w_(dt,Se,T_,"0.1.0");
function A_(){for(const s of Bd("0.1.0"))ge(s);const t=(s,n)=>new host.optionalRecord(new host.functionAlias(O_(n),s));class e{
get Pool(){return D}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>D.used(...s)),t("poolhit",(...s)=>D.hitTag(...s)),t("poolleaks",(...s)=>D.leaks(...s)),t("poolrestore",(...s)=>D.clear(...s)),t("poolhelp",(...s)=>D.help(...s))]}
function x_(){wn(D)&&ge("@$pool is ready: dx @$pool.help()")}
function E_(){for(const t of Se.release())t.kind==="stillThere"&&ye({kind:"notRepaired",command:t.repair});Bt.flush(),zd()}
function O_(t){return(...e)=>(wn(D),t(...e))}return[D,A_,x_,E_]})();
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
