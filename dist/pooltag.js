/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var M_=Object.defineProperty,R_=Object.defineProperties;
var I_=Object.getOwnPropertyDescriptors;
var Bt=Object.getOwnPropertySymbols;
var jn=Object.prototype.hasOwnProperty,Wn=Object.prototype.propertyIsEnumerable;
var $e=(b,k,$)=>k in b?M_(b,k,{enumerable:!0,configurable:!0,writable:!0,value:$}):b[k]=$,h=(b,k)=>{for(var $ in k||(k={}))jn.call(k,$)&&$e(b,$,k[$]);if(Bt)for(var $ of Bt(k))Wn.call(k,$)&&$e(b,$,k[$]);return b},f=(b,k)=>R_(b,I_(k));
var Te=(b,k)=>{var $={};for(var E in b)jn.call(b,E)&&k.indexOf(E)<0&&($[E]=b[E]);if(b!=null&&Bt)for(var E of Bt(b))k.indexOf(E)<0&&Wn.call(b,E)&&($[E]=b[E]);return $};
var u=(b,k,$)=>$e(b,typeof k!="symbol"?k+"":k,$);
var $parts=(function(){var b=16,k=t=>t,$=k("0".repeat(b));
function E(t){const e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return k(e.toLowerCase().padStart(b,"0"))}
function Z(t,e){const s=n=>(n>>>0).toString(16).padStart(8,"0");return k(s(t)+s(e))}
function M(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function P(t,e){const{high:s,low:n}=M(t),r=n+e;return Z((s+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function Q(t,e){const s=M(t),n=M(e),r=(n.high-s.high)*4294967296+(n.low-s.low);return Number.isSafeInteger(r)?r:void 0}
function V(t,e){return t<e?-1:t>e?1:0}
function Ae(t,e){return(M(t).low&e-1)===0}
function tt(t,e){return e===4?Z(0,M(t).low):t}
function zt(t,e){const{high:s,low:n}=M(t);return(e===4?n:s)>=2147483648}
function Vn(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function K(t){return`0x${t.replace(/^0{1,15}/,"")}`}var xe=2147483648;
function I(t){return t>>>0}
function yt(t){const e=s=>{var n;return((n=t[s])!=null?n:0)&255};return I(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function Ht(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Ee(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};const e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Lt(yt([...t.padEnd(4," ")].map(s=>s.charCodeAt(0))))}
function Kn(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Lt(yt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Lt(I(Number.parseInt(t,16))):Ee(t)}
function Lt(t){return t<xe?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:H(t)}}}
function H(t){return I(t&~xe)}
function j(t){const e=s=>s>=32&&s<=126;return Ht(t).map(s=>e(s)?String.fromCharCode(s):".").join("")}
function Y(t){return`0x${t.toString(16).padStart(8,"0")}`}
function Yn(t){return yt([...Ht(t)].reverse())}
function Oe(t){return j(t).includes(".")}var A=t=>{const e=j(t);return JSON.stringify(Oe(t)||/["$;\\]/.test(e)?Y(t):e)},et=t=>`0x${t.toString(16)}`,w=(t,e)=>`${t} ${e}${t===1?"":"s"}`,_t=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Jn(t,e){const s=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${s} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${s} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${s} has bit 31 set, which the kernel clears before it compares: use ${A(e.plain)} or "${Y(e.plain)}".`}}var Xn=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,Zn=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Qn=(t,e)=>`${t} is a whole number from 1 on: ${e}`,St=(t,e)=>`${t} does not fit: ${e}`,tr=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,er=t=>t===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${A(t)}. Begin with dx @$pool.hitTag(${A(t)}).`;
function sr(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${et(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return nr(t.tag,t.meant);case"ambiguous":return`${t.tags.map(Y).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${Y((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function nr(t,e){const s=e===void 0?"":`Did you mean ${A(e)} (${Y(e)})? `;return`no allocation with ${A(t)} since the target started. ${s}To arm all the same: dx @$pool.hitTag(${A(t)}, "unseen").`}var Ne=t=>`Not armed: ${rr(t)}`;
function rr(t){switch(t.kind){case"refused":return sr(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${t.applied.failure===void 0?"":` (${t.applied.failure})`}. ${$t(t.applied.undone)}`}}var ir=(t,e)=>`ARMED: the machine stops at every allocation and free of ${A(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function or({anyMore:t}){return t===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${A(t)}: somebody has changed it. dx @$pool.arm(${A(t)}) arms it again.`}
function $t(t){return t.kind==="undone"?"PoolHitTag is as it was.":t.kind==="notOurs"?"PoolHitTag holds something else by now: dx @$pool.status()":`STILL ARMED${t.failure===void 0?"":` (${t.failure})`}: type ${t.repair}`}
function ar(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"cleared":return t.undone.map($t).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${et(t.held)}, armed by somebody else; it holds 0 now.`:$t(t.undone)}}
function cr(t){switch(t.kind){case"ready":{const{target:e,tag:s}=t,n=e.processorBlocks.length;return`pooltag: ${[e.description,w(e.modules.filter(i=>!i.unloaded).length,"module"),...n>0?[w(n,"processor")]:[]].join(", ")}; arming ${A(s)} at ${Vn(e.poolHitTag,e.pointerSize)}`}case"timeLimit":return`pooltag: ${_t(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return dr(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${et(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${t.path}: ${t.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function dr(t,e,s){const n=t/s,r=(e-t)/n,i=r<Pe?`, about ${_t(r)} to go`:"",o=r<Pe?` of ${e}`:"";return`pooltag: ${t}${o} hits, ${n.toFixed(1)}/s${i}`}var Pe=86400;
function _r(t,e,s){if(t.kind==="unknown")return"unknown";const n=t.kind==="exact"?1:t.fraction,r=e===0?1:(e-s)/e;return`${Math.floor(n*r*1e3)/10} %`}
function Me(t,e){if(t.kind==="unknown")return` (${hr(t.why)})`;const s=[...t.kind==="floor"?[`${w(ur(t),"event")} not seen`]:[],...e>0?[`the block of ${w(e,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}var ur=({missed:t})=>t.allocs+t.frees;
function hr(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function lr(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${fr(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600).`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function fr(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${et(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var st=t=>_r(t.coverage(),Re(t),t.openHits()),Re=t=>{const{alloc:e,free:s,unknown:n}=t.counts();return e+s+n};
function Ie(t){const{capture:e,hunt:s,tag:n}=t,r=s.counts(),i=[w(r.alloc,"allocation"),w(r.free,"free"),...r.unknown>0?[`${r.unknown} unknown`]:[]].join(", ");return[`${w(e.hits,"hit")} on ${A(n)} in ${_t(e.seconds)}: ${i}; coverage ${st(s)}${Me(s.coverage(),s.openHits())}.`,lr(e.end),t.disarmed===void 0?void 0:$t(t.disarmed),e.hits>0?`Next: dx -g @$pool.leaks(${A(n)})`:void 0].filter(a=>a!==void 0).join(" ")}var gr=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function pr(t){switch(t.kind){case"saved":{const{base:e,files:s,hunts:n}=t;return`${n.map(vr).join("")}Saved ${w(n.length,"hunt")} as ${e} (${w(s,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${t.path}: ${t.message}`}}var vr=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${w(t,"hit")} on ${A(e)} are more than is kept: save before a long hunt. `,mr=t=>t.kind==="opened"?br(t):`Not opened: ${kr(t)}`;
function kr(t){switch(t.kind){case"armed":return`${A(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return`${t.path}: ${t.message}`}}
function br(t){const{base:e,recording:s,left:n,cut:r}=t,{hunts:i,problems:o}=s,[a]=o.first;return[`Opened ${e}: ${i.map(Ce).join("; ")||"no hunt"}.`,r&&`It ends early: ${r}.`,a&&`${w(o.count,"line")} damaged or missing, the first at ${a.line}.`,wr(n),i.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Ce=t=>`${JSON.stringify(j(t.tag))}: ${w(Re(t),"hit")}, coverage ${st(t)}`;
function wr(t){switch(t.kind){case"nothing":return;case"armed":return`PoolHitTag STILL HOLDS ${A(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${et(t.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: ed nt!PoolHitTag ${et(t.note.saved)} disarms.`}}
function yr(t){const e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Ft(t){return yr(f(h({},t),{offset:0}))}var Be=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Sr=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,$r=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Tr=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Ar=/^VerifierExt$/i,xr=/\?\? ?::|`string'/,Er=64;
function Dt(t){var e;if(Ar.test(t.module))return t.name.includes("Pool")?He(t.name):void 0;if(Be.test(t.module))return t.name==="DbgBreakPoint"||xr.test(t.name)?"neither":(e=ze(t.name))!=null?e:Or(t.name)}
function ze(t){return Sr.test(t)?"alloc":$r.test(t)?"free":void 0}
function Or(t){return Tr.test(t)?He(t):void 0}
function He(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function L(t){const e=t.findIndex(({symbol:s})=>!s||Dt(s)===void 0);return e<0?t.length:e}
function Nr(t){return Be.test(t.module)&&t.name==="ExFreePool"&&t.offset>Er}
function Le(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function Fe(t,e){return Pr(t.toLowerCase(),e.toLowerCase())}
function Pr(t,e){let s=0,n=0,r=-1,i=0;for(;s<e.length;)if(t[n]==="*")r=n++,i=s;else if(t[n]==="?"||t[n]===e[s])n++,s++;else if(r>=0)n=r+1,s=++i;else return!1;for(;t[n]==="*";)n++;return n===t.length}
function De(t,e=[],s=[]){let n=L(t);for(;n<t.length-1&&Mr(t[n],s);)n++;const r=t[n];return r&&Rr(r,n,e)}
function Mr(t,e){const s=t==null?void 0:t.symbol;return s?e.some(n=>Fe(n,Ft(s))):!1}
function Rr(t,e,s){var o;const n=t.address&&Ir(t.address,s);if(n)return h({key:je(n.module,n.offset),frame:t,depth:e},n);const r=t.symbol&&{module:t.symbol.module};if(((o=t.symbol)==null?void 0:o.name)===""){const{module:a,offset:c}=t.symbol;return{key:je(a,c),frame:t,depth:e,module:a,offset:c}}const i=t.address?K(t.address):t.text;return h({key:i,frame:t,depth:e},r)}var je=(t,e)=>`${t}+0x${e.toString(16)}`;
function Ir(t,e){const s=e.find(({start:r,end:i})=>V(r,t)<=0&&V(t,i)<0),n=s&&Q(s.start,t);return s&&n!==void 0?{module:s.name,offset:n}:void 0}
function Cr(t,e){const{coverage:s,unanswered:n,there:r,outstanding:i}=e,o=T=>t.reduce((z,q)=>z+T(q),0),a=s.kind==="floor"?s.missed.frees:0,c=Math.max(0,o(T=>T.unlocatedFrees)-n.size),d=Math.max(0,o(T=>T.missedFrees)-n.size),_=new Set;let l=0;for(const T of n.values()){const z=T.filter(q=>i.has(q)&&!r.has(q));for(const q of z)_.add(q);z.length>0&&(l+=1)}const g=Math.max(0,a+c-d),S=Math.max(0,d-a-c);return{ofAny:g,ofThese:_,hits:l+S+Math.max(0,g-a)}}
function Br(t,{ofAny:e,ofThese:s},n){const r=t.filter(({block:_})=>!s.has(_)),i=Math.max(0,r.length-e);if(i===0&&t.length>0)return;const o=Math.max(0,r.filter(({hit:_})=>_*2<=n).length-e),a=[];for(const{charged:_}of r)_!==void 0&&a.push(_);a.sort((_,l)=>_-l);const c=zr(a),d={blocks:i,old:o,sizes:c};return a.length<r.length?d:f(h({},d),{bytes:a.slice(0,i).reduce((_,l)=>_+l,0)})}
function zr(t){const e=t[0],s=t[Math.floor((t.length-1)/2)],n=t[t.length-1];if(!(e===void 0||s===void 0||n===void 0))return{smallest:e,median:s,largest:n}}
function Hr(t,e,s){if(!t||!e)return{kind:"unknown",why:"notRead"};const n={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(n.allocs<0||n.frees<0)return{kind:"unknown",why:"backwards"};const r=n.allocs+n.frees,i=s.alloc+s.free+s.unknown;if(i>r||s.alloc>n.allocs||s.free>n.frees)return{kind:"unknown",why:"tooFew"};if(i===r)return{kind:"exact",counted:n};const o={allocs:n.allocs-s.alloc,frees:n.frees-s.free};return{kind:"floor",fraction:i/r,counted:n,missed:o}}var We=2e5,Ue=class Un{
constructor(e=We,s=new Map){this.limit=e,this.__v=s}
alloc(e,s){const n=this.__v.get(e);return!n&&this.__v.size>=this.limit?{kind:"full"}:(this.__v.set(e,s),n?{kind:"seenAgain",earlier:n}:{kind:"booked"})}
free(e,s,n){const r=this.__v.get(e);return r?(this.__v.delete(e),r.tag===s&&Lr(r.charged,n)?{kind:"matched",allocation:r}:{kind:"other",earlier:r}):{kind:"unmatched"}}
get outstanding(){return this.__v}
copy(){return new Un(this.limit,new Map(this.__v))}},Lr=(t,e)=>t===void 0||e===void 0||t===e,Fr=512,Ge=class{
constructor(){u(this,"__1d",new Map);u(this,"__1k",Number.POSITIVE_INFINITY);u(this,"__1h",0);u(this,"__1u",!0)}
add(t,e=1){this.__1k=Math.min(this.__1k,t),this.__1h=Math.max(this.__1h,t);const s=this.__1d.get(t);s===void 0&&this.__1d.size>=Fr?this.__1u=!1:this.__1d.set(t,(s!=null?s:0)+e)}
addAll(t){for(const[e,s]of t.__1d)this.add(e,s);this.__1k=Math.min(this.__1k,t.__1k),this.__1h=Math.max(this.__1h,t.__1h),this.__1u=this.__1u&&t.__1u}
summary(){if(this.__1d.size===0)return;const t=this.__1k,e=this.__1h,s=this.__1u?this.__5n():void 0;return{smallest:t,largest:e,median:s}}
__5n(){const t=[...this.__1d].sort(([n],[r])=>n-r),e=t.reduce((n,[,r])=>n+r,0);let s=0;for(const[n,r]of t)if(s+=r,s*2>=e)return n}},Dr=class Gn{
constructor(e,s){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new Ge,this.tag=e,this.stack=s}
see({kind:e,number:s,time:n,charged:r}){var o;this.hits[e]++;const i={hit:s,time:n};(o=this.first)!=null||(this.first=i),this.last=i,e==="alloc"&&r!==void 0&&this.sizes.add(r)}
allocated({charged:e}){this.outstanding.count++,e===void 0?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e}){this.outstanding.count--,e===void 0?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var s;this.freedBy.set(e,((s=this.freedBy.get(e))!=null?s:0)+1)}
copy(){const e=new Gn(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked;for(const[s,n]of this.freedBy)e.freedBy.set(s,n);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},jr=class qn{
constructor(e=new Ue){u(this,"__25",new Map);u(this,"__2c",!1);this.__1z=e}
get isFull(){return this.__2c}
book(e){const s=this.__1b(e.tag,e.stack);s.see(e),e.kind==="alloc"?this.__4x(e,s):e.kind==="free"&&this.__5c(e,s)}
stacks(e){const s=[];return this.__25.forEach((n,r)=>{(e===void 0||r===e)&&s.push(...n.values())}),s}
outstanding(){const e=new Map;return this.__1z.outstanding.forEach((s,n)=>{const r=f(h({},s),{block:n}),i=e.get(s.stack);i?i.push(r):e.set(s.stack,[r])}),e}
copy(){const e=new qn(this.__1z.copy());return e.__2c=this.__2c,this.__25.forEach((s,n)=>{const r=new Map;s.forEach((i,o)=>{r.set(o,i.copy())}),e.__25.set(n,r)}),e}
__4x(e,s){if(e.block===void 0){s.unlocated.alloc++;return}const n=Wr(e),r=this.__1z.alloc(e.block,n);if(r.kind==="full"){this.__2c=!0,s.untracked++;return}r.kind==="seenAgain"&&this.__4e(r.earlier),s.allocated(n)}
__5c(e,s){if(e.block===void 0){s.unlocated.free++;return}const n=this.__1z.free(e.block,e.tag,e.charged);if(n.kind==="matched"){const r=this.__1b(n.allocation.tag,n.allocation.stack);r.gone(n.allocation),r.freedFrom(e.stack);return}n.kind==="other"&&this.__4e(n.earlier),s.unmatchedFrees++}
__4e(e){const s=this.__1b(e.tag,e.stack);s.gone(e),s.missedFrees++}
__1b(e,s){var i,o;const n=(i=this.__25.get(e))!=null?i:new Map;this.__25.set(e,n);const r=(o=n.get(s))!=null?o:new Dr(e,s);return n.set(s,r),r}};
function Wr({number:t,tag:e,stack:s,requested:n,charged:r}){return{tag:e,stack:s,hit:t,requested:n,charged:r}}var Ur=2e3;
function qe(t,{block:e,charged:s}){var r;const n=(r=t.charged)!=null?r:s;return f(h({},t),{block:e,blockFrom:"place",charged:n})}var Gr=class{
constructor(t=We){u(this,"__x",[]);this.__1w=t,this.__1o=new jr(new Ue(t))}
record(t,e=!1){return this.__x.push({hit:t,awaits:e&&t.block===void 0}),this.__3q()}
locate(t){const e=this.__x.find(({hit:s,awaits:n})=>n&&s.number===t.hit);return e&&(e.hit=qe(e.hit,t),e.awaits=!1),this.__3q()}
stacks(t){return this.__10().stacks(t)}
outstanding(){return this.__10().outstanding()}
__10(){if(this.__x.length===0)return this.__1o;const t=this.__1o.copy();for(const{hit:e}of this.__x)t.book(e);return t}
__3q(){const t=this.__x.findIndex(({awaits:n})=>n),e=t<0?this.__x.length:t,s=Math.max(e,this.__x.length-Ur);for(const{hit:n}of this.__x.splice(0,s))this.__1o.book(n);return this.__1o.isFull?{kind:"tooManyOutstanding",limit:this.__1w}:{kind:"recorded"}}};
function Ve(t,e){var i,o;const s=new qr(e),n=new Map;for(const a of t){const c=`${a.tag} ${(o=(i=s.site(a.stack))==null?void 0:i.key)!=null?o:""}`,d=n.get(c);d?d.push(a):n.set(c,[a])}const r=[];return n.forEach(a=>{const[c]=a;c&&r.push(Vr(c,a,s))}),r.sort((a,c)=>{var d,_,l,g;return((_=(d=a.first)==null?void 0:d.hit)!=null?_:0)-((g=(l=c.first)==null?void 0:l.hit)!=null?g:0)})}var qr=class{
constructor(t){u(this,"__5y",new Map);u(this,"__2a",new Map);this.__35=t}
site(t){var e;return this.__3y(this.__5y,t,(e=this.__35.skip)!=null?e:[])}
caller(t){return this.__3y(this.__2a,t,[])}
__3y(t,e,s){if(!t.has(e)){const{stacks:n,modules:r}=this.__35;t.set(e,De(n.at(e),r!=null?r:[],s))}return t.get(e)}};
function Vr(t,e,s){const n=i=>e.reduce((o,a)=>o+i(a),0),r=s.site(t.stack);return h(f(h({tag:t.tag,site:r,stacks:e.map(({stack:i})=>i),allocs:n(({hits:i})=>i.alloc),frees:n(({hits:i})=>i.free),unknown:n(({hits:i})=>i.unknown),outstanding:Kr(n),unlocatedAllocs:n(({unlocated:i})=>i.alloc),unlocatedFrees:n(({unlocated:i})=>i.free)},Yr(e,r,s)),{unmatchedFrees:n(({unmatchedFrees:i})=>i),missedFrees:n(({missedFrees:i})=>i),untracked:n(({untracked:i})=>i),sizes:Jr(e)}),Xr(e))}
function Kr(t){const e=t(({hits:i})=>i.alloc);if(e>0&&t(({unlocated:i})=>i.alloc)===e)return;const s=t(({outstanding:i})=>i.count),n=t(({outstanding:i})=>i.unsized)===0,r=t(({outstanding:i})=>i.charged);return{count:s,bytes:n?r:void 0}}
function Yr(t,e,s){var r;const n={freedElsewhere:0,freedByOtherModules:0,refused:0};for(const{stack:i,freedBy:o}of t){const a=(r=s.caller(i))==null?void 0:r.key;o.forEach((c,d)=>{var l;const _=s.site(d);a!==void 0&&((l=s.caller(d))==null?void 0:l.key)===a?n.refused+=c:(_==null?void 0:_.key)!==(e==null?void 0:e.key)&&(n.freedElsewhere+=c),(_==null?void 0:_.module)!==(e==null?void 0:e.module)&&(n.freedByOtherModules+=c)})}return n}
function Jr(t){const e=new Ge;for(const{sizes:s}of t)e.addAll(s);return e.summary()}
function Xr(t){const e=[];for(const{first:r,last:i}of t)r&&e.push(r),i&&e.push(i);e.sort((r,i)=>r.hit-i.hit);const[s]=e,n=e[e.length-1];return{first:s,last:n}}var Zr=5e4,Qr=class{
constructor(t=Zr){u(this,"__41",new Map);u(this,"__23",[]);this.__1w=t}
intern(t){const e=ti(t),s=this.__41.get(e);if(s!==void 0)return s;if(this.isFull&&t.length>0)return this.intern([]);const n=this.__23.length;return this.__41.set(e,n),this.__23.push(t),n}
at(t){var e;return(e=this.__23[t])!=null?e:[]}
get size(){return this.__23.length}
get isFull(){return this.__23.length>=this.__1w}};
function ti(t){return t.map(ei).join(" ")}
function ei({address:t,inline:e,text:s}){return t!==void 0&&!e?t:s}var si=3,ni=8;
function Ke(t,e="unreadable"){var o,a;const s=ri(t);if(s<ni||e==="yes")return{kind:"owner"};const n=e==="no"?"noTagInCode":"fanOutOnly",r=(a=(o=t[0])==null?void 0:o.stack[t[0].depth])==null?void 0:a.symbol,i=r&&r.name!==""?{skip:Ft(r)}:{};return h({kind:"probableWrapper",fanOut:s,evidence:n},i)}
function ri(t){const e=Array.from({length:si},(s,n)=>{const r=new Set;for(const{stack:i,depth:o}of t){const a=i[o+1+n];a&&r.add(a.symbol?Ft(a.symbol):a.text)}return r.size});return Math.max(...e)}var ii=1e3,oi=5e4,ai=new Set(["counters","gone","change","end"]),ci=t=>f(h({},t),{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ye=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Qr,this.modules=[],this.places=[],this.__1i=new Gr,this.__2e=[],this.__3g=new Map,this.__17=new Map,this.__15=[],this.__i={alloc:0,free:0,unknown:0},this.__2y=0,this.__9=0,this.__1t=!1,this.start=t,this.__q=e}
get tag(){return this.start.tag}
get lastHit(){return this.__9}
get entries(){return this.__2e}
get hitsNotKept(){return this.__i.alloc+this.__i.free+this.__i.unknown-this.__2y}
get arming(){var t;return(t=this.__m)==null?void 0:t.state}
take(t){switch(this.__1g(t),this.__j=void 0,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3g.set(t.index,this.stacks.intern(t.frames.map(ci)));break;case"hit":return this.__66(t);case"located":this.__69(t);break;case"places":this.places=t.places;break;case"counters":this.__64(t);break;case"gone":this.__2p=t.missed?void 0:this.__4w(),this.__1t=!0;break;case"unanswered":this.__3l=t;break;case"code":this.__17.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__m=t);break;case"end":break}return"taken"}
counts(){return this.__i}
coverage(){return this.__1t?Hr(this.__1n,this.__2p,this.__i):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__15.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1i.stacks(this.tag)}
sites(t){const e=Ve(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),s=this.__1i.outstanding(),n=this.__4t(e,s);return e.map(r=>{var a;if(!r.outstanding||r.allocs===0)return{use:r};const i=[];for(const c of r.stacks)for(const d of(a=s.get(c))!=null?a:[])i.push(d);const o=Br(i,n,this.__9);return{use:r,holding:o}})}
openHits(){var t;return(t=this.__j)!=null||(this.__j=this.__54()),this.__j}
__54(){const t=Ve(this.stackUses(),{stacks:this.stacks});return t.reduce((s,n)=>s+n.unlocatedAllocs,0)+this.__4t(t,this.__1i.outstanding()).hits}
siteOf(t,e){return De(t,this.modules,e)}
natureOf({site:t,stacks:e}){var i;if(!t)return{kind:"owner"};const s=e.map(o=>({stack:this.stacks.at(o),depth:t.depth})),n=Ke(s),{address:r}=t.frame;return n.kind==="owner"||!r?n:Ke(s,(i=this.__17.get(r))!=null?i:this.__q(r))}
__66(n){var r=n,{type:t,open:e}=r,s=Te(r,["type","open"]);var c;const i=(c=this.__3g.get(s.stack))!=null?c:this.stacks.intern([]),o=f(h({},s),{stack:i,tag:this.tag});this.__9=o.number,this.__i[o.kind]++,this.__1t=!1,this.__3l=void 0,this.__15.push(o),this.__15.length>ii&&this.__15.shift();const{kind:a}=this.__1i.record(o,e);return a==="recorded"&&!this.stacks.isFull?"taken":"full"}
__69(t){this.__1i.locate(t);const e=this.__15.findIndex(({number:n})=>n===t.hit),s=this.__15[e];s&&(this.__15[e]=qe(s,t))}
__64({at:t,counts:e}){t==="armed"?this.__1n=e:this.__2p=e,this.__1t=t!=="armed"}
__4w(){return this.__1n&&{allocs:this.__1n.allocs+this.__i.alloc,frees:this.__1n.frees+this.__i.free}}
__1g(t){this.__2e.length>=oi&&!ai.has(t.type)||(this.__2e.push(t),t.type==="hit"&&this.__2y++)}
__4t(t,e){var i;const s=new Set;for(const o of e.values())for(const{block:a}of o)s.add(a);const{frees:n=[],there:r=[]}=(i=this.__3l)!=null?i:{};return Cr(t,{coverage:this.coverage(),unanswered:new Map(n.map(o=>[o.hit,o.blocks])),there:new Set(r),outstanding:s})}},di=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,jt=t=>t.replace(di,"."),R=t=>typeof t=="string"?jt(t):void 0,_i=t=>typeof t=="boolean"?t:void 0,v=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:void 0,ui=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:void 0,O=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:void 0,hi=t=>{const e=v(t);return e!==void 0&&e<=4294967295?I(e):void 0};
function x(...t){return e=>t.find(s=>s===e)}
function W(t){return e=>{if(!Array.isArray(e))return;const s=[];for(const n of e){const r=t(n);if(r===void 0)return;s.push(r)}return s}}
function p(t,...[e]){const s=Object.entries(t),n=Object.entries(e!=null?e:{});return r=>{if(typeof r!="object"||r===null||Array.isArray(r))return;const i=r,o={};for(const[a,c]of[...s,...n.filter(([d])=>i[d]!==void 0)]){const d=c(i[a]);if(d===void 0)return;o[a]=d}return o}}
function Je(t,e){return s=>{var n;return(n=t(s))!=null?n:e(s)}}var li="pooltag recording",Xe=1;
function fi(t,e){return JSON.stringify(h({seq:t},e)).replace(/[^ -~]/g,gi)}var gi=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,pi=1<<20,vi=p({module:R,name:R,offset:v}),mi=p({text:R},{address:O,symbol:vi,source:p({file:R,line:v}),inline:x(!0),doubtful:x(!0)}),ki=Je(p({register:R}),p({offset:ui})),bi=p({kind:x("alloc","free"),key:O,where:ki,holds:x("block","header")}),wi=Je(p({kind:x("poolHitTag")}),p({kind:x("code"),site:R})),Ze=t=>{const e=v(t);return e!==void 0&&e<=255?e:void 0},yi=p({id:v,thing:wi,address:O,before:W(Ze),after:W(Ze),repair:R}),Si=p({pointerSize:x(4,8),description:R},{build:v,kernelBase:O}),$i=p({name:R,start:O,end:O},{timestamp:v}),Ti={header:p({format:x(li),version:x(Xe),segment:v,tool:R,time:v}),hunt:p({tag:hi,target:Si,poolHitTag:p({address:O,before:v}),time:v}),modules:p({modules:W($i)}),stack:p({index:v,frames:W(mi)}),hit:p({number:v,kind:x("alloc","free","unknown"),stack:v},{stopAddress:O,block:O,blockFrom:x("place","arguments","returnValue"),requested:v,charged:v,poolType:v,processor:v,thread:O,time:v,open:x(!0)}),located:p({hit:v,block:O},{charged:v}),places:p({places:W(bi)}),counters:p({at:x("armed","stopped")},{counts:p({allocs:v,frees:v})}),gone:p({missed:_i}),unanswered:p({frees:W(p({hit:v,blocks:W(O)})),there:W(O)}),code:p({address:O,holdsTag:x("yes","no","unreadable")}),change:p({change:yi,state:x("planned","applied","undone","gone"),time:v}),end:p({why:R,time:v})},Ai=new Map(Object.entries(Ti));
function xi(t){var a;if(t.length>pi)return{kind:"invalid"};let e;try{e=JSON.parse(t)}catch(c){return{kind:"torn"}}const s=p({seq:v,type:R})(e);if(!s)return{kind:"invalid"};const n=Ai.get(s.type);if(!n)return{kind:"unknownType",seq:s.seq};const r=n(e);if(r)return{kind:"line",line:h(h({},s),r)};const{version:i}=(a=p({version:v})(e))!=null?a:{};return s.type==="header"&&i!==void 0&&i>Xe?{kind:"newer",version:i}:{kind:"invalid"}}var Ei=5e5,Oi=1e8,Ni=1e3,Pi=20,Mi=class{
constructor(){u(this,"__p",new Set);u(this,"__2g",0);u(this,"__1j",0);u(this,"__2m",0);u(this,"__1y",0);u(this,"__4g",0);u(this,"__2u",[])}
push(t){if(this.__2g++,this.__1j+=t.length,this.__2g>Ei||this.__1j>Oi)return this.__13("tooLong"),!1;const e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__20(xi(e))}
end(){return this.__21?this.__21:this.__1s?{kind:"recording",recording:{header:this.__1s,hunts:[...this.__p],lastHunt:this.__7,nextSeq:this.__1y,problems:{count:this.__4g,first:this.__2u}}}:{kind:"noRecording"}}
__20(t){const e=t.kind==="line"&&t.line.type==="header";return t.kind==="newer"?this.__21=t:!this.__1s&&!e&&(this.__21={kind:"noRecording"}),this.__21?!1:(this.__2m>0&&this.__5w(e),t.kind==="line"?this.__67(t.line):t.kind==="unknownType"?this.__43(t.seq):t.kind==="torn"?this.__2m=this.__2g:this.__13("invalid"),!0)}
__5w(t){t||this.__13("torn",this.__2m),this.__2m=0}
__13(t,e=this.__2g){this.__4g++,this.__2u.length<Pi&&this.__2u.push({line:e,what:t})}
__43(t){t<this.__1y?this.__13("repeated"):t>this.__1y&&this.__13("gap");const e=t>=this.__1y;return e&&(this.__1y=t+1),e}
__67(s){var n=s,{seq:t}=n,e=Te(n,["seq"]);var r;if(this.__43(t))switch(e.type){case"header":this.__1s=(r=this.__1s)!=null?r:e;break;case"hunt":this.__7=new Ye(e);break;default:this.__68(e)}}
__68(t){const e=this.__7;if(!e&&t.type!=="change"&&this.__13("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__13("repeated");return}e.take(t),!(e.arming!=="applied"||this.__p.has(e))&&(this.__p.size<Ni?this.__p.add(e):this.__13("tooLong"))}}},Qe=32,Ri=9,Ii=96,ut=8192,C=t=>t===Qe||t===Ri,Wt=t=>t>=48&&t<=57,Ci=t=>Wt(t)||t>=97&&t<=102||t>=65&&t<=70;
function m(t,e){let s=e;for(;s<t.length&&C(t.charCodeAt(s));)s++;return s}
function J(t,e){let s=e;for(;s<t.length&&Ci(t.charCodeAt(s));)s++;return s}
function Bi(t,e){let s=e;for(;s<t.length&&Wt(t.charCodeAt(s));)s++;return s}
function Ut(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Qe;)e--;return t.slice(0,e)}
function F(t,e){const s=J(t,e),n=s-e;if(n===16)return Gt(t.slice(e,s),8,s);if(n!==8)return;if(t.charCodeAt(s)!==Ii)return Gt(zi+t.slice(e,s),4,s);const r=J(t,s+1);if(r-s===9)return Gt(t.slice(e,s)+t.slice(s+1,r),8,r)}var zi="00000000",Gt=(t,e,s)=>({address:t.toLowerCase(),pointerSize:e,end:s});
function Hi(t){const e=Number(t);return Number.isSafeInteger(e)?e:void 0}
function Tt(t,e){const s=[];for(const n of t){const r=n.length<=ut?e(n):void 0;r!==void 0&&s.push(r)}return s}
function ts(t){let e=!1;return Tt(t,s=>(s.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(s.trim())&&(e=!1),Li(s,e)))}
function Li(t,e){const s=F(t,m(t,0));if(!s||!C(t.charCodeAt(s.end)))return;const n=F(t,m(t,s.end));if(!n||!C(t.charCodeAt(n.end)))return;const r=m(t,n.end),i=t.slice(r),o=i.search(/\s/),a=o<0?i:i.slice(0,o);if(!(a===""||a.startsWith("(")))return{start:s.address,end:n.address,name:a,symbols:i.slice(a.length).trim(),unloaded:e}}var y=t=>t,ht=t=>`0x${(t>>>0).toString(16)}`,Fi=y("g"),Di=t=>y(`g ${K(t)}`),ji=t=>y(`r ${t}`);
function Wi(t,e,s){const n=e?"kb":"k",r=s.length===0?"":`;r ${s.join(",")}`;return y(`rM 0x1;${n} ${ht(t)}${r}`)}var Ui=t=>y(t.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),Gi=y(".lastevent"),qi=y("r $ptrsize"),Vi=y("vertarget"),es=y("lm"),Ki=y(".reload"),Yi=t=>y(`x nt!${t}`),Ji=t=>y(`dt nt!${t}`),Xi=t=>y(`ub ${K(t)} L1`),Zi=t=>y(`dps ${K(t)} L1`);
function Qi(t,e){return e.length===4?y(`ed ${K(t)} ${ht(Vt(e))}`):y(`eb ${K(t)} ${e.map(ht).join(" ")}`)}var qt=t=>y(`ed nt!PoolHitTag ${ht(t)}`);
function to(t,e){const s={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return y(`!poolused ${ht(s)}`)}
function eo(t){const e=j(t).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${e}`)}var At="poolHitTagNote",so=t=>y(`dx -r0 @$${At} = "${t.replace(/[^0-9a-f ]/g,"")}"`),no=y(`dx -r0 @$${At}`),ro=y(`dx -r0 @$vars.Remove("${At}")`);
function Vt(t){const e=s=>{var n;return(n=t[s])!=null?n:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function ss(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function X(t,e,s){var r;if(e<0||e+s>t.length)return;let n=0;for(let i=s-1;i>=0;i--)n=n*256+((r=t[e+i])!=null?r:0);return n}
function lt(t,e,s){const n=X(t,e,4),r=s===8?X(t,e+4,4):0;return n===void 0||r===void 0?void 0:Z(r,n)}
function ns(t,e,s){const n=t.readMemory(e,s);return n&&lt(n,0,s)}
function U(t,e){const s=t.readMemory(e,4);return s&&X(s,0,4)}
function rs(t,e,s,n){const r=t.readMemory(e,s*n);if(!r)return[];const i=[];for(let o=0;o<s;o+=1){const a=lt(r,o*n,n);if(a===void 0||a===$)break;i.push(a)}return i}var Kt=(t,e,s)=>P(t,e*s),io=300,ft=class extends Error{
constructor(t,e){const s=e instanceof Error?e.message:String(e);super(jt(s).slice(0,io)),this.name="HostError",this.call=t}};
function N(t,e){try{return t()}catch(s){if(!(s instanceof ft))throw s;return e(s)}}
function xt(t){const e=new Map;for(const s of t)if(!(s.length>ut||!s.includes("=")))for(const[n,r]of ao(s))e.has(n)||e.set(n,r);return e}var oo=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function ao(t){var s,n;const e=[];for(const r of t.trim().split(/\s+/)){const i=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(r),o=E((s=i==null?void 0:i[2])!=null?s:"");if(i&&o)e.push([((n=i[1])!=null?n:"").toLowerCase(),o]);else if(!oo.test(r))return[]}return e}var co=t=>Tt(t,_o);
function _o(t){const e=F(t,m(t,0));if(!e||!C(t.charCodeAt(e.end)))return;const s=t.slice(e.end).trim(),n=uo(s),r=s.slice(0,n).trim(),i=s.slice(n).trim();if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:i||void 0}}
function uo(t){const e=t.indexOf(" = ");if(e>=0)return e;const s=t.endsWith(")")?t.indexOf(" ("):-1;return s<0?t.length:s}var ho=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function is(t,e){const n=(t&65535)*40543,r=(t>>>16)*40543,i=n+r%65536*65536,o=Math.floor(r/65536)+Math.floor(i/4294967296);return(i%4294967296^o)&e}
function os(t,e,s){const n=(a,c)=>{const{offset:d,bytes:_}=s.fields[a];return lo(t,e+d,_,c)},r=n("Key",!1),i=as(n("NonPagedAllocs",!1),n("NonPagedFrees",!1),n("NonPagedBytes",!0)),o=as(n("PagedAllocs",!1),n("PagedFrees",!1),n("PagedBytes",!0));if(!(r===void 0||!i||!o))return{tag:I(r),nonPaged:i,paged:o}}
function as(t,e,s){if(!(t===void 0||e===void 0||s===void 0))return{allocs:t,frees:e,bytes:s}}
function lo(t,e,s,n){const r=X(t,e,4),i=s===8?X(t,e+4,4):0;if(r===void 0||i===void 0)return;const a=n&&(s===8?i:r)>=2147483648?-(s===8?2**64:2**32):0,c=s===8?(i+a/2**32)*2**32+r:r+a;return Number.isSafeInteger(c)?c:void 0}
function cs(t){const[e,...s]=t;if(e)return s.reduce((n,r)=>({tag:n.tag,nonPaged:ds(n.nonPaged,r.nonPaged),paged:ds(n.paged,r.paged)}),e)}var ds=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function fo(t,e){const s=new Map;for(let n=0;(n+1)*e.size<=t.length;n+=1){const r=os(t,n*e.size,e);r&&r.tag!==0&&s.set(n,r)}return s}
function go(t,e){const s=new Map;let n;for(const r of t){if(r.length>ut)continue;const i=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(r);if(!i)continue;const[,o="",a="",c="",d=""]=i;n!=null||(n=o.length),!(o.length>n||s.has(c))&&s.set(c,{offset:Number.parseInt(a,16),type:d.trim()})}return s.size===0?void 0:{name:e,fields:s}}var _s=(t,e)=>go(t.query(Ji(e)),e);
function us(t){let e;t.fields.forEach(n=>{(!e||n.offset>=e.offset)&&(e=n)});const s=e&&hs(e.type);return e&&s!==void 0?e.offset+s:void 0}
function hs(t){var i,o,a;const[,e="1",s=""]=(i=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?i:[],n=(o=/^U?[Ii]nt([1248])B$/.exec(s))==null?void 0:o[1],r=(a=/^Ptr(32|64)\b/.exec(s))==null?void 0:a[1];return n?Number(e)*Number(n):r?Number(e)*(Number(r)/8):void 0}var po=16,ls=12,vo=4096;
function mo(t,e,s){const n=_s(t,"_POOL_TRACKER_BIG_PAGES"),r=n==null?void 0:n.fields.get("Key"),i=n==null?void 0:n.fields.get("NumberOfBytes"),o=i!=null?i:n==null?void 0:n.fields.get("NumberOfPages"),a=e("PoolBigPageTable"),c=e("PoolBigPageTableSize");if(!n||!r||!o||!a||!c)return;const d=ns(t,a,s),_=U(t,c);if(!d||!_||(_&_-1)!==0)return;const l=us(n);if(l===void 0)return;const g={keyOffset:r.offset,sizeOffset:o.offset},S=i?1:vo;return f(h({address:d,slots:_,entrySize:l},g),{sizeUnit:S,pointerSize:s})}
function ko(t,e,s){const n=wo(s),r=is(n,e.slots-1);if(e.sizeUnit===1)return Yt(t,e,r,s);const i=Yt(t,e,r,s);if(i.kind==="found")return i;const o=Yt(t,e,bo(n)&e.slots-1,s);return o.kind==="found"?o:{kind:"unreadable"}}var bo=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Yt(t,e,s,n){const{address:r,slots:i,entrySize:o,keyOffset:a,sizeOffset:c,sizeUnit:d,pointerSize:_}=e,l=Math.min(po,i-s),g=t.readMemory(Kt(r,s,o),l*o);if(!g)return{kind:"unreadable"};for(let S=0;S<g.length;S+=o){if(lt(g,S,_)!==n)continue;const T=lt(g,S+c,_),z=T&&Q($,T);if(z===void 0)return{kind:"unreadable"};const q=z*d;return{kind:"found",tag:yt(g.subarray(S+a,S+a+4)),bytes:q}}return{kind:"absent"}}
function wo(t){const{high:e,low:s}=M(t);return(s>>>ls|e<<32-ls)>>>0}var yo=8,So=64;
function fs(t,e,s){const n=Eo(_s(t,"_POOL_TRACKER_TABLE")),r=ps(t,e("PoolTrackTable"),s),i=Xt(t,e("PoolTrackTableSize")),o=Xt(t,e("PoolTrackTableMask"));if(!n||!r||i===void 0||o===void 0)return;const a=e("ExPoolTagTables"),c=a?rs(t,a,So,s):[],d=[r,...c.filter(g=>g!==r)],_=ps(t,e("PoolTrackTableExpansion"),s),l=Xt(t,e("PoolTrackTableExpansionSize"));return{layout:n,tables:d,slots:i,mask:o,expansion:_&&l?{table:_,slots:l}:void 0}}
function Jt(t,e,s){const n=To(t,e,s);if(n.kind!=="slot")return n.kind==="none"?Ao(t,e,s):n;const r=[];for(const i of e.tables){const o=gt(t,e,i,n.index,1);if(!o)return{kind:"unreadable"};const a=o.get(0);a&&H(a.tag)===s&&r.push(a)}return gs(cs(r))}
function $o(t,e){const s=new Map;for(const o of e.tables){const a=gt(t,e,o,0,e.slots);if(!a)return;a.forEach((c,d)=>{var _;s.set(d,[...(_=s.get(d))!=null?_:[],c])})}const{expansion:n}=e,r=n?gt(t,e,n.table,0,n.slots):[];return r?[...[...s.values()].map(cs),...r.values()].filter(o=>o!==void 0):void 0}
function To(t,e,s){const[n]=e.tables;if(!n)return{kind:"unreadable"};const r=e.mask+1;let i=is(s,e.mask);for(let o=r;o>0;){const a=Math.min(yo,r-i,o),c=gt(t,e,n,i,a);if(!c)return{kind:"unreadable"};for(let d=0;d<a;d+=1){const _=c.get(d);if(!_)return{kind:"none"};if(H(_.tag)===s)return{kind:"slot",index:i+d}}i=(i+a)%r,o-=a}return{kind:"none"}}
function gt(t,{layout:e},s,n,r){const i=Kt(s,n,e.size),o=t.readMemory(i,r*e.size);return o&&fo(o,e)}
function Ao(t,e,s){var o;const{expansion:n}=e,r=n&&gt(t,e,n.table,0,n.slots);if(n&&!r)return{kind:"unreadable"};const i=[...(o=r==null?void 0:r.values())!=null?o:[]].find(a=>H(a.tag)===s);return i?gs(i):xo(t,e)}
function xo(t,e){for(const s of e.tables){const n=Kt(s,e.slots-1,e.layout.size),r=t.readMemory(n,e.layout.size),i=r&&os(r,0,e.layout);if(!i)return{kind:"unreadable"};if(i.nonPaged.allocs+i.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function gs(t){if(!t)return{kind:"unreadable"};const{nonPaged:e,paged:s}=t;return{kind:"found",counts:{allocs:e.allocs+s.allocs,frees:e.frees+s.frees}}}
function Eo(t){const e=t&&us(t);if(!t||e===void 0)return;const s={};for(const n of ho){const r=t.fields.get(n),i=r&&hs(r.type);if(!r||i!==4&&i!==8)return;s[n]={offset:r.offset,bytes:i}}return{size:e,fields:s}}var ps=(t,e,s)=>e&&ns(t,e,s),Xt=(t,e)=>e&&U(t,e),Oo=(t,e)=>V(t.start,e)<=0&&V(e,t.end)<0,vs=(t,e)=>t.modules.find(s=>!s.unloaded&&Oo(s,e)),Zt=t=>t.find(({name:e,unloaded:s})=>!s&&e.toLowerCase()==="nt"),No=(t,e)=>{var s;return((s=vs(t,e))==null?void 0:s.name.toLowerCase())==="nt"},Po=64;
function ms(t){const e=Qt(t);if(!e)return{kind:"noPointerSize"};const s=pt(t,"PoolHitTag",e);if(!s)return{kind:"noSymbol",name:"PoolHitTag"};const n=ts(t.query(es)).map(d=>f(h({},d),{start:tt(d.start,e),end:tt(d.end,e)}));if(!Zt(n))return{kind:"noModules"};const r=Io(t),i=d=>pt(t,d,e),o=i("KiProcessorBlock"),a=fs(t,i,e),c=mo(t,i,e);return{kind:"read",target:f(h({pointerSize:e},r),{poolHitTag:s,modules:n,contextRegisters:Mo.filter(d=>Ro(t,d)),processorBlocks:o?rs(t,o,Po,e):[],tracker:a,bigPages:c})}}var Mo=["$thread","$pcrb"],Ro=(t,e)=>N(()=>xt(t.query(ji(e))).has(e),()=>!1);
function pt(t,e,s){const n=`nt!${e}`.toLowerCase(),r=co(t.query(Yi(e))).find(i=>i.name.toLowerCase()===n);return r&&tt(r.address,s)}
function Qt(t){const e=xt(t.query(qi)).get("$ptrsize");return e===Z(0,4)?4:e===Z(0,8)?8:void 0}
function Io(t){var i,o;const s=(i=t.query(Vi).find(a=>/Kernel Version/i.test(a)))!=null?i:"",n=(o=/Kernel Version\s+(\d{4,6})\b/i.exec(s))==null?void 0:o[1],r=/\bARM\s?64\b/i.test(s);return{description:s.trim(),isArm:r,build:n?Number(n):void 0}}var nt=t=>N(()=>{const e=Qt(t),s=e&&pt(t,"PoolHitTag",e),n=s&&U(t,s);return s===void 0||n===void 0?{kind:"notRead"}:{kind:"read",address:s,value:n}},()=>({kind:"notRead"})),te=(t,e,s)=>({thing:{kind:"poolHitTag"},address:t,before:ss(e),after:ss(s),repair:qt(e)});
function Co(t,e,s){const n=e.tracker;if(!n)return{kind:"unknown"};const r=c=>c!==void 0&&Jt(t,n,c).kind==="found",i=Jt(t,n,s);if(i.kind==="unreadable"||i.kind==="overflow")return{kind:"unknown"};const o=Bo(s);return i.kind==="found"?{kind:"seen",twin:r(o)?o:void 0}:{kind:"unseen",meant:[Yn(s),o].find(r)}}
function Bo(t){const e=t>>>24;if(!(e!==32&&e!==0))return I(t&16777215|(e===0?32:0)<<24)}var zo=3790,Ho=1024;
function Lo(t,e,s,n){const r=ee(t);if(r)return rt(r);const i=Fo(t,e);if(i.kind!=="read")return rt(i);const{target:o}=i,a=U(t,o.poolHitTag);if(a===void 0)return rt({kind:"unreadable"});if(!vt(a))return rt({kind:"alreadyArmed",value:a});if(Do(t,o))return rt({kind:"taggingOff"});const c=jo(s,Co(t,o,s),n);return c?rt(c):{kind:"ready",target:o,idle:a}}
function ee(t){const{kernel:e,live:s,description:n=""}=t.session();return e===!1||/user mode/i.test(n)?{kind:"notKernel"}:s===!1||/\bdump\b/i.test(n)?{kind:"notLive"}:/^local\b/i.test(n)?{kind:"localKernel"}:void 0}var vt=t=>t===0||t>=2147483648,rt=t=>({kind:"refused",problem:t});
function Fo(t,e){const s=ms(t),n=s.kind==="read"?s.target.modules.filter(r=>!r.unloaded):[];return s.kind!=="noModules"&&n.length>1?s:(e.debugger(Ki),ms(t))}
function Do(t,e){if(e.build===void 0||e.build>=zo)return!1;const s=pt(t,"NtGlobalFlag",e.pointerSize),n=s&&U(t,s);return n!==void 0&&(n&Ho)===0}
function jo(t,e,s){switch(e.kind){case"seen":return e.twin===void 0||s?void 0:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return s?void 0:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function Wo(t,e){var d;if((e==null?void 0:e.arming)!=="planned"&&(e==null?void 0:e.arming)!=="applied")return{kind:"nothing"};const{tag:s,poolHitTag:n,target:r}=e.start,i=vt(n.before)?n.before:0,o={armed:s,saved:i,address:n.address};if(ee(t))return{kind:"otherBoot"};const a=nt(t),c=Uo(t,r.pointerSize);return a.kind!=="read"||!c?{kind:"unknown",note:o}:a.address!==o.address||c!==((d=r.kernelBase)!=null?d:c)?{kind:"otherBoot"}:a.value===s?{kind:"armed",note:o}:{kind:"disarmed"}}var Uo=(t,e)=>N(()=>{const s=Zt(ts(t.query(es)));return s&&tt(s.start,e)},()=>{}),ks=1e3,it=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,bs=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Go=class{
constructor(t,e,s,n){this.__0=t,this.__h=e,this.__5=s,this.__d=n}
save(t){return this.__5.save(bs(t),[...this.__d.records.values()])}
open(t){const{armed:e}=this.__d;if(e)return{kind:"armed",tag:e.arming.tag};this.__5.flush();const s=bs(t),n=new Mi,{files:r,isWhole:i,failure:o}=this.__5s(s,t,n),a=n.end();if(r===0)return o!=null?o:{kind:"notFound",path:it(s,0)};if(a.kind==="newer")return a;if(a.kind==="noRecording")return o!=null?o:{kind:"noRecording",path:t};const{recording:c}=a,d=Wo(this.__0,c.lastHunt),{hunts:_,nextSeq:l,problems:g}=c;this.__d.show(_,d.kind==="armed"?d.note:void 0);const S=i&&g.count===0;return this.__5.opened(S?{base:s,nextSeq:l,nextSegment:r,hunts:_}:void 0),{kind:"opened",base:s,recording:c,left:d,cut:o==null?void 0:o.message}}
__5s(t,e,s){let n=0,r=!0;return N(()=>{let i=it(t,0);for(this.__h.exists(i)||(i=e,r=!1);n<ks&&this.__h.exists(i)&&(n+=1,!!this.__h.read(i,o=>s.push(o)));)i=it(t,n);return{files:n,isWhole:r}},({call:i,message:o})=>({files:n,isWhole:!1,failure:{kind:"failed",path:i,message:o}}))}},qo=class{
constructor(t,e,s){u(this,"__j",[]);u(this,"__48",0);this.__2h=t,this.__0=e,this.__47=s}
get open(){return this.__j}
run(t){return this.__2h.run(t)}
debugger(t){return this.__2h.change(t)}
plan(t){this.__48+=1;const e=h({id:this.__48},t);return this.__37(e,"planned"),e}
adopt(t){const e=this.plan(t);return this.__j.push(e),e}
apply(t){this.__j.push(t);const s=se(t.before,this.__20(t))?this.__1c(t.address,t.after):void 0;if(se(t.after,this.__20(t)))return this.__37(t,"applied"),{kind:"applied"};const n=this.undo(t);return{kind:"refused",failure:s,undone:n}}
undo(t){var s;if(!this.__j.includes(t))return{kind:"undone"};let e;for(let n=0;;n+=1){const r=this.__20(t);if(se(t.before,r))return this.__o(t,"undone"),{kind:"undone"};const i=r?Yo(r,t):!this.__5d(t);if(n===Vo)return i?Ko(t,e):this.__5m(t);i&&(r||n>1)&&(e=(s=this.__1c(t.address,t.before))!=null?s:e)}}
undoAll(){return[...this.__j].reverse().map(t=>this.undo(t))}
forget(){for(const t of[...this.__j])this.__o(t,"gone")}
__o(t,e){this.__j.splice(this.__j.indexOf(t),1),this.__37(t,e)}
__5m(t){return this.__o(t,"gone"),{kind:"notOurs"}}
__37(t,e){this.__47({change:t,state:e,time:this.__0.now()})}
__1c(t,e){return N(()=>this.__2h.change(Qi(t,e)).find(s=>s.trim()!==""),({message:s})=>s)}
__20(t){return this.__0.readMemory(t.address,t.before.length)}
__5d({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;const s=nt(this.__0);return s.kind==="read"&&s.address!==e}},Vo=3,Ko=({repair:t},e)=>({kind:"stillThere",repair:t,failure:e}),se=(t,e)=>e!==void 0&&t.every((s,n)=>s===e[n]),Yo=(t,{before:e,after:s})=>t.every((n,r)=>n===e[r]||n===s[r]),ws=t=>(t>>>0).toString(16).padStart(8,"0");
function Jo(t,e){const s=`${ws(e.armed)} ${ws(e.saved)} ${e.address}`;ys(()=>t.debugger(so(s)))}
function ne(t){ys(()=>t.debugger(ro))}var Xo=t=>N(()=>{const e=t.query(no),s=e.map(Zo).find(n=>n!==void 0);return s?{kind:"found",note:s}:{kind:e.length===0?"unknown":"none"}},({message:e})=>({kind:e.includes(At)?"none":"unknown"}));
function Zo(t){const e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,s="",n="",r=""]=e!=null?e:[],i=E(r);if(!e||!i)return;const o=a=>Number.parseInt(a,16);return{armed:I(o(s)),saved:o(n),address:i}}var ys=t=>N(t,()=>{}),Qo=class{
constructor(t,e,s,n){u(this,"__44",!1);this.__1=t,this.target=e,this.tag=s,this.idle=n,this.repair=qt(n)}
get change(){return this.__m}
leaveNote(){const{tag:t,idle:e,target:s}=this;Jo(this.__1,{armed:t,saved:e,address:s.poolHitTag})}
arm(){if(this.__44)return{kind:"refused",failure:void 0,undone:{kind:"undone"}};const{target:t,tag:e,idle:s}=this;return this.__m=this.__1.plan(te(t.poolHitTag,s,e)),this.__1.apply(this.__m)}
pause(){if(!this.__m)return{kind:"undone"};const t=this.__1.undo(this.__m);return t.kind!=="stillThere"&&(this.__m=void 0),t}
disarm(){this.__44=!0;const t=this.pause();return t.kind!=="stillThere"&&ne(this.__1),t}
forget(){this.__1.forget(),this.__m=void 0}};
function ta(t){for(const[e,{symbol:s}]of t.slice(0,L(t)).entries()){if(!s||e===0&&Nr(s))continue;const n=Dt(s);if(n==="alloc"||n==="free")return n}}
function Ss(t){var n;if(t.offset!==0)return;const e=(n=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?void 0:n[1];if(e!==void 0)return ze(e);const s=Dt(t);return s==="neither"?void 0:s}
function ot(t){const e=Ut(t),{head:s,offset:n}=ea(e);if(n===void 0)return;const r=s.indexOf("!"),i=r<0?s:s.slice(0,r);if(!sa(i))return;if(r<0)return s===e?void 0:{module:i,name:"",offset:n};const o=s.slice(r+1);return o.trim()===""||o.endsWith("(")?void 0:{module:i,name:o,offset:n}}
function ea(t){var r;const[,e,s]=(r=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?r:[];if(e===void 0||s===void 0)return{head:t,offset:0};const n=Number.parseInt(s,16);return{head:e,offset:Number.isSafeInteger(n)?n:void 0}}var sa=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),re={kind:"none"};
function na(t){var r,i;const e=(r=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(t.trim()))==null?void 0:r[1];if(e===void 0||e.length>4096)return re;const s=(i=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(e))==null?void 0:i[1];if(s!==void 0)return ra(s);if(/^[a-z][a-z0-9]{1,2}$/.test(e))return{kind:"register",register:e};const n=ot($s(e).text);return n?{kind:"symbol",symbol:n}:re}
function ra(t){var r,i;const{text:e,address:s}=$s(t);if(!s)return re;const n=ia((i=(r=ot(e))==null?void 0:r.name)!=null?i:"");return{kind:"slot",address:s,import:n}}
function $s(t){const e=t.lastIndexOf(" ("),s=t.endsWith(")")?E(t.slice(e+2,-1)):void 0;return e>=0&&s?{text:t.slice(0,e),address:s}:{text:t}}
function ia(t){var e;return(e=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(t))==null?void 0:e[1]}
function Ts(t){const e=F(t,oa(t));if(!e||t.charAt(e.end)!==" ")return;const s=ca(t,e.end+1),n=s===void 0?e.end+1:e.end+1+s.length,r=_a(t.slice(n).trim().replace(/\s+/g," "));if(da(r))return s===void 0||s.charAt(0)==="?"?{address:e.address,text:r}:{address:e.address,code:s.toLowerCase(),text:r}}
function oa(t){const e=m(t,0),s=J(t,e);return s-e===4&&t.charAt(s)===":"?s+1:e}var aa=["fadd","fabd"];
function ca(t,e){if(t.startsWith("??",e))return"??";const s=t.slice(e,J(t,e)),n=t.charAt(e+s.length);if(!(s===""||s.length%2!==0||s.length>30||n!==" "))return aa.includes(s)?void 0:s}
function da(t){var s;const e=(s=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?void 0:s[1];return e===void 0?t==="???"||t==="????":!(e.length===8&&J(e,0)===8)}var _a=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),ua=t=>Tt(t,Ts),ha=t=>Tt(t,la);
function la(t){const e=F(t,m(t,0));if(!e||!t.startsWith("  ",e.end))return;const s=F(t,e.end+2);if((s==null?void 0:s.pointerSize)!==e.pointerSize)return;const n=t.slice(s.end).trim();return{address:e.address,value:s.address,symbol:n||void 0}}
function fa(t,e){const s=ua(t.query(Xi(e))).pop();if(!s)return{kind:"undecided"};const n=na(s.text);switch(n.kind){case"symbol":return As(n.symbol);case"slot":return n.import===void 0?ga(t,n.address):pa(n.import);case"register":case"none":return{kind:"undecided"}}}
function ga(t,e){const s=ha(t.query(Zi(e)))[0],n=(s==null?void 0:s.symbol)===void 0?void 0:ot(s.symbol);return n?As(n):{kind:"undecided"}}
function pa(t){const e=Ss({module:"nt",name:t,offset:0});return e?{kind:"pool",of:e}:{kind:"notPool"}}
function As(t){const e=Ss(t);return e?{kind:"pool",of:e}:{kind:t.module.toLowerCase()==="nt"?"notPool":"undecided"}}var va=class{
constructor(t,e){u(this,"__3r",new Set);u(this,"__i",new Map);this.__0=t,this.__g=e}
classify(t){const e=this.__5b(t);if(e)return{kind:"foreign",stop:e};const s=ta(t.stack);return s?{kind:"hit",of:s}:this.__50(t)}
__5b({report:t,ip:e,stack:s}){var a,c,d;if((t==null?void 0:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?void 0:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?void 0:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?void 0:t.kind)==="other")return{kind:"other",event:t.event};const n=(c=(a=s[0])==null?void 0:a.text)!=null?c:"";if(!No(this.__g,e)||!this.__5g(e))return{kind:"other",event:n};const r=L(s),i=(d=s[0])==null?void 0:d.symbol,o=r===1&&i!==void 0&&Le(i);return r===0||o?{kind:"otherBreak",at:n}:void 0}
__5g(t){if(this.__3r.has(t))return!0;const e=this.__0.readMemory(t,4);if(!e)return!1;const s=e[0]===204||e[2]===62&&e[3]===212;return s&&this.__3r.add(t),s}
__50({ip:t,stack:e}){var i,o;const s=e[L(e)];if(!(s!=null&&s.address))return{kind:"hit",of:"unknown"};const n=this.__i.get(t);if(n)return{kind:"hit",of:n};const r=fa(this.__0,s.address);switch(r.kind){case"pool":return this.__i.set(t,r.of),{kind:"hit",of:r.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(o=(i=e[0])==null?void 0:i.text)!=null?o:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},ma=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function ie(t){var n;const e=ma.exec(t);if(!e)return;const s=((n=e[2])!=null?n:"").trim();return e[1]===void 0?{command:s}:{processor:Number(e[1]),command:s}}
function xs(t){let e=m(t,0);if(t.charAt(e)==="#"&&(e=m(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;const s=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(s)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(s)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(s)?"noBase":s==="Call Site"?"names":void 0}var ka="(Inline)",ba="(Inline Function)",Es=t=>t===4?3:4,wa=5,ya=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Sa=/\+0x[0-9a-f]+(?=\s)/i;
function oe(t){const e=Ut(t),s=$a(e),n=e.slice(s),r=n.startsWith(" [")?1:n.indexOf(") [")+2;return{text:Ut(e.slice(0,s)),source:Os(n.slice(r))}}
function $a(t){const e=Sa.exec(t);if(e)return e.index+e[0].length;const s=Ta(t);if(s>=0)return s;const n=t.indexOf(" [");return n>=0&&Os(t.slice(n+1))?n:t.length}
function Ta(t){const e=t.indexOf(" (");if(e<0)return-1;const s=ya.map(n=>t.indexOf(n,e)).filter(n=>n>=0);return s.length===0?-1:Math.min(...s)}
function Os(t){const e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;const s=t.slice(e+3,-1);return s.length<10&&[...s].every(r=>Wt(r.charCodeAt(0)))&&s!==""?{file:t.slice(1,e),line:Number(s)}:void 0}
function Ns(t,e){const s=m(t,0),n=xa(t,s),r=n===void 0?s:m(t,J(t,s));return e==="names"?Ia(t.slice(r),n):t.charCodeAt(r)===Aa?Ra(t,r,n):Ea(t,r,n,e)}var Aa=40,Ps=58;
function xa(t,e){const s=J(t,e),n=s-e;if(!(n<2||n>3||!C(t.charCodeAt(s))))return Number.parseInt(t.slice(e,s),16)}
function Ea(t,e,s,n){const r=F(t,e);if(!r)return;const i=n==="noBase"?r:Oa(t,r,n);if(!i||!C(t.charCodeAt(i.end)))return;const{pointerSize:o}=i,a=m(t,i.end),c=Pa(t,Na(t,a),o),d=c&&Rs(t.slice(c.end));if(!(!c||!d))return{number:s,pointerSize:o,base:n==="noBase"?void 0:r.address,returnAddress:i.address,gap:a-i.end,args:c.words,inline:!1,text:d.text,source:d.source,symbol:d.symbol}}
function Oa(t,e,s){const n=m(t,e.end);if(s!=="wide"&&n!==e.end+1)return;const r=F(t,n);return(r==null?void 0:r.pointerSize)===e.pointerSize?r:void 0}var Na=(t,e)=>t.startsWith("(T) ",e)?m(t,e+3):e;
function Pa(t,e,s){const n=t.charCodeAt(e)===Ps,r=[];let i=n?m(t,e+1):e;for(;r.length<Es(s);){const o=F(t,i);if((o==null?void 0:o.pointerSize)!==s||!Ma(t,o.end))break;r.push(o.address),i=m(t,o.end)}if(!(n&&t.charCodeAt(i)!==Ps)&&!(r.length>0&&r.length<Es(s)))return{words:r,end:n?m(t,i+1):i}}var Ma=(t,e)=>e>=t.length||C(t.charCodeAt(e));
function Ra(t,e,s){const n=[ba,ka].find(o=>t.startsWith(o,e));if(n===void 0)return;let r=e+n.length;for(;r<t.length&&" -`:".includes(t.charAt(r));)r++;const i=Rs(t.slice(r));return i&&i.text!==""?f(h(h({},i),Ms),{number:s,inline:!0}):void 0}var Ms={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function Ia(t,e){const s=oe(t),n=ot(s.text),r=n!==void 0&&n.name!=="",i=e!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(s.text);if(!(!r&&!i))return f(h(h({},s),Ms),{symbol:n,number:e,inline:!1})}
function Rs(t){const{text:e,source:s}=oe(t),n=ot(e);return n!==void 0||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:s,symbol:n}:void 0}var Is=1e3,Et=(t,e)=>({line:t,text:e.slice(0,200)});
function Ca(t){var s;const e=new Ha;for(let n=0;n<t.length&&e.push((s=t[n])!=null?s:"",n)!=="after";n++);return e.listing()}var Ba=1e4,za=8,Ha=class{
constructor(){u(this,"__k",[]);u(this,"__u",[]);u(this,"__8",[]);u(this,"__3u","frames");u(this,"__3z",!1);u(this,"__3x",!1);u(this,"__2v",!0)}
get begun(){return this.__3z||this.__k.length>0}
get fromTop(){return this.__k.length>0&&this.__2v}
push(t,e){if(t.length>ut)return this.__r(t,e);if(this.__29)return this.__52(t,e,this.__29);const s=Ns(t,this.__3u);return s?this.__5v(s,t,e):this.__5o(t,e)}
listing(){return{style:this.__3i,frames:this.__k,unread:this.__k.length===0?[...this.__u,...this.__8]:this.__u}}
__5v(t,e,s){return t.text===""?!this.begun||!this.__3v(t)?this.__r(e,s):(this.__29={row:t,line:Et(s,e)},"taken"):this.__3v(t)?(this.__2x(),this.__3n(t),"taken"):"after"}
__52(t,e,{row:s,line:n}){this.__29=void 0;const r=Ns(`00 ${t.trim()}`,"names");return!(r!=null&&r.symbol)||r.symbol.name===""?(this.__8.push(n),this.push(t,e)):(this.__3n(f(h({},s),{text:r.text,symbol:r.symbol})),"taken")}
__5o(t,e){const s=m(t,0);if(s===t.length)return this.__k.length>0&&this.__11===void 0?"after":"taken";const n=xs(t);return n?this.__18(n):Da(t,s)?(this.__3x=!0,"taken"):this.begun?Wa(t,s)?"taken":Ua(t)?(this.__k.length===0&&(this.__2v=!1),this.__1x=void 0,"taken"):ie(t)?"after":this.__r(t,e):"other"}
__18(t){return this.__k.length>0?"after":(this.__3z=!0,this.__3u=t,"taken")}
__3v(t){var s;if(this.__k.length===0)return!0;if(this.__k.length>=Ba)return!1;const e=(s=this.__3i)==null?void 0:s.pointerSize;return e!==void 0&&t.pointerSize!==void 0&&e!==t.pointerSize?!1:t.number===void 0||this.__11===void 0?t.number===this.__11:t.number>this.__11}
__3n(t){var n,r;this.__11!==void 0&&t.number!==this.__11+1&&(this.__1x=void 0),this.__k.length===0&&((n=t.number)!=null?n:this.__u.length)>0&&(this.__2v=!1);const s=this.__1x;this.__11=t.number,(r=this.__3i)!=null||(this.__3i=Fa(t)),this.__k.push(La(t,s,this.__3x)),t.inline||(this.__1x=t.returnAddress===$?void 0:t.returnAddress)}
__r(t,e){return this.begun?this.__8.length>=za?"after":(this.__8.push(Et(e,t)),"other"):"other"}
__2x(){this.__8.length>0&&this.__11===void 0&&(this.__1x=void 0);for(const t of this.__8)this.__u.length<Is&&this.__u.push(t);this.__8=[]}};
function La(t,e,s){const{text:n,args:r,inline:i}=t,o={text:n,args:r,inline:i,doubtful:s};return e!==void 0&&(o.address=e),t.symbol!==void 0&&(o.symbol=t.symbol),t.base!==void 0&&(o.base=t.base),t.returnAddress!==void 0&&(o.returnAddress=t.returnAddress),t.source!==void 0&&(o.source=t.source),o}
function Fa(t){if(t.pointerSize!==void 0)return{pointerSize:t.pointerSize,generation:t.gap>=wa?"new":"old",numbered:t.number!==void 0,args:t.args.length>0}}var Da=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),ja=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Wa=(t,e)=>ja.some(s=>t.startsWith(s,e)),Ua=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Cs=t=>t==="last"||t==="after",Ga=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,qa=256,Va=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Bs(t){var s;if(t.length>qa||!Ka(t))return;const e=t.trim();if(Ga.test(e))return{kind:"breakInstruction"};if(e.startsWith("Breakpoint ")){const n=(s=/^Breakpoint (\d{1,9}) hit$/.exec(e))==null?void 0:s[1];return n===void 0?void 0:{kind:"breakpoint",number:Number(n)}}return e.startsWith("*** Fatal System Error: ")?Ya(e):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(e)?{kind:"other",event:e}:Va.some(n=>n.test(e))?{kind:"targetGone",event:e}:void 0}var Ka=t=>"B*STND^".includes(t.charAt(m(t,0)))||t.includes(" - code ");
function Ya(t){var s;const e=(s=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?void 0:s[1];if(e!==void 0)return{kind:"bugcheck",code:Number.parseInt(e,16),parameters:zs(t)}}
function zs(t){var n,r;const e=(n=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?void 0:n[1],s=[];for(const i of(r=e==null?void 0:e.split(","))!=null?r:[]){const o=E(i.trim());o&&s.push(o)}return s}var Ja=t=>t.charAt(m(t,0))==="#"&&xs(t)===void 0;
function Xa(t){var s;let e;for(const n of t){if(e&&e.push(n)!=="after")continue;const r=Bs(n);r&&(e=new tc(r))}return(s=e==null?void 0:e.report())!=null?s:Za(t)}
function Za(t){const e=new Ls;for(const s of t)e.push(s);return e.place.instruction?h({kind:"stepped"},e.place):void 0}var Qa=24,tc=class{
constructor(t){u(this,"__3a",new Ls);u(this,"__8",0);this.__19=t,this.__2t=t.kind==="targetGone"}
push(t){const e=this.__2t?"after":this.__63(t);return this.__2t=Cs(e),e}
report(){const t=this.__19;return t.kind==="targetGone"?t:h(h({},t),this.__3a.place)}
__63(t){if(t.length>ut)return this.__r();const e=Bs(t);if(e)return this.__6a(e)?"taken":"after";if(sc(t))return this.__57(t.trim()),"taken";if(ie(t))return"after";const s=this.__3a.push(t);return s==="instruction"?"last":s==="symbol"?"taken":this.__r()}
__6a(t){return this.__19.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3a.place.symbol===void 0}
__57(t){const e=this.__19;e.kind==="bugcheck"&&e.parameters.length===0?this.__19=f(h({},e),{parameters:zs(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__19={kind:"manualBreak"}:t.startsWith(Hs)&&(this.__19={kind:"other",event:t}))}
__r(){return this.__8++,this.__8>Qa?"after":"other"}},Hs="A fatal system error has occurred",ec=["*","(0x",Hs];
function sc(t){const e=m(t,0);return e===t.length||Ja(t)?!0:ec.some(s=>t.startsWith(s,e))}var Ls=class{
constructor(){this.place={}}
push(t){const e=Ts(t);if(e){const n=this.__4l;return this.place={symbol:n,instruction:e},"instruction"}const s=nc(t);return s===void 0?"other":(this.__4l=s,this.place={symbol:s},"symbol")}};
function nc(t){const e=t.trim();if(!e.endsWith(":"))return;const s=oe(e.slice(0,-1));return ot(s.text)&&s.text}var rc=24;
function Fs(t,e,s){var g,S,T,z;const n=Xa(s);if((n==null?void 0:n.kind)==="targetGone")return{kind:"targetGone",event:n.event};const r=t.query(Wi(rc,e.pointerSize===4,e.contextRegisters)),i=ic(xt(r),e),o=(S=(g=i.get("eip"))!=null?g:i.get("rip"))!=null?S:i.get("pc"),a=(z=(T=i.get("esp"))!=null?T:i.get("rsp"))!=null?z:i.get("sp");if(!o||!a)return Ds("registers",r);const[c,...d]=Ca(r).frames;if(!c)return Ds("stack",r);const _=oc(i,e),l=i.get("$thread");return{kind:"read",reading:{report:n,ip:o,sp:a,registers:i,stack:[f(h({},c),{address:o}),...d],thread:l,processor:_}}}var Ds=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function ic(t,e){const s=new Map;return t.forEach((n,r)=>{s.set(r,tt(n,e.pointerSize))}),s}
function oc(t,e){const s=t.get("$pcrb"),n=s===void 0?-1:e.processorBlocks.indexOf(s);return n>=0?n:e.processorBlocks.length===1?0:void 0}var ac=16,cc=2*3600,dc=20,_c=60,uc=30,hc=class{
constructor(t,e){u(this,"__c",0);u(this,"__2o",0);this.__12=t,this.__1p=e,this.__2s=new va(t.reader,t.target),this.__3h=t.reader.now(),this.__3k=this.__3h}
run(t=!1){const e=this.__6d(t),{stepOut:s}=this.__12;return{end:e,hits:this.__c,seconds:this.__2j(),hasMissed:s.hasMissed}}
__6d(t){return N(()=>{var e;for(t&&this.__65();;){const s=(e=this.__4z())!=null?e:this.__60();if(s)return s}},({call:e,message:s})=>({kind:"failed",call:e,message:s}))}
__65(){const{reader:t,target:e}=this.__12,s=Fs(t,e,[]);if(s.kind!=="read")return;const n=this.__2s.classify(s.reading);n.kind==="hit"&&this.__4i(s.reading,n.of)}
__60(){const{reader:t,changes:e,target:s,isCurrent:n}=this.__12,r=n()?e.run(Fi):[];if(!n())return{kind:"superseded"};const i=Fs(t,s,r);if(i.kind==="targetGone")return i;if(i.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${i.missing} in the answer: ${i.answer}`};const o=this.__2s.classify(i.reading);return o.kind==="foreign"?{kind:"foreign",stop:o.stop}:this.__4i(i.reading,o.of)}
__4i(t,e){this.__2o=e==="unknown"?this.__2o+1:0,this.__c+=1;const{evidence:s,stepOut:n}=this.__12,r=s.record(t,e,n);return this.__3j(),n.trouble?lc(n.trouble):r==="full"?{kind:"tooManyBlocks"}:void 0}
__4z(){if(this.__2o>=ac)return{kind:"unknownHits",count:this.__2o};if(this.__c>=this.__1p.hits)return{kind:"hits"};const{seconds:t}=this.__1p;return t!==void 0?this.__2j()>=t?{kind:"seconds"}:void 0:this.__5e()}
__5e(){const t=this.__2j();if(this.__c<dc||t<_c)return;const e=this.__c/t;return this.__1p.hits/e>cc?{kind:"tooSlow",hitsPerSecond:e}:void 0}
__3j(){const t=this.__12.reader.now();if(t-this.__3k<uc*1e3)return;this.__3k=t;const{observer:e}=this.__12,s=this.__1p.hits;e({kind:"progress",hits:this.__c,wanted:s,seconds:this.__2j()})}
__2j(){return(this.__12.reader.now()-this.__3h)/1e3}};
function lc(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var G=4,Ot={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},js={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},fc=class{
reset(){this.__3f=void 0,this.__36=void 0}
read(t){const e=m(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3f=gc(t);else if(t.startsWith("NonPaged",e))this.__36=/^NonPaged +Paged$/.test(t.trim())?e:void 0;else if(t.startsWith("Tag",e))return this.__18(t)}}
__18(t){const[e,...s]=pc(t);if((e==null?void 0:e.text)!=="Tag")return;const n=s.map(c=>c.text).join(" "),r=n===js.verbose.join(" ");if(!r&&n!==js.summary.join(" "))return;const i=s.map((c,d)=>{var _,l;return c.end-((l=(_=s[d-1])==null?void 0:_.end)!=null?l:e.start+G)}),o=r?"verbose":this.__62(i,e.start),a=this.__3f;return this.reset(),{layout:o,tagColumn:e.start,sort:a,widths:i.join()===Ot[o].join()?i:void 0}}
__62(t,e){if(t.join()===Ot.current.join())return"current";if(t.join()!==Ot.oldest.join())return"old";const s=this.__36;return(s===void 0?e===0:s-e===12)?"oldest":"old"}};
function gc(t){const e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?void 0:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function pc(t){const e=[];let s=m(t,0);for(;s<t.length;){const n=t.indexOf(" ",s),r=n<0?t.length:n;e.push({text:t.slice(s,r),start:s,end:r}),s=m(t,r)}return e}var Ws={kind:"unread"};
function vc(t,e){const s=m(t,0);if(t.startsWith("TOTAL",s)&&C(t.charCodeAt(s+5)))return mc(t,s+5,e);const n=e.widths?kc(t,e,e.widths):bc(t,s,e);return n?{kind:"row",usage:n}:yc(t,s)?Ws:{kind:"other"}}
function mc(t,e,s){const{layout:n,widths:r=Gs(n)}=s,i=ae(t,e,r,n);return!i||t.slice(i.end).trim()!==""?Ws:h({kind:"total"},Ys(i.numbers))}
function kc(t,{tagColumn:e,layout:s},n){for(const r of[e,e-1,e+1]){if(!Vs(t,r))continue;const i=ae(t,r+G,n,s);if(!(!i||r!==e&&!i.inPlace))return Ks(t.slice(r,r+G),i.numbers,t.slice(i.end))}}
function bc(t,e,s){const n=Us(t,e,G,s),r=Us(t,e,t.slice(e,e+G).search(/\s/),s);return n&&r?void 0:n!=null?n:r}
function Us(t,e,s,{layout:n}){if(s<1||!Vs(t,e,s))return;const r=ae(t,e+s,Gs(n),n);if(!(!r||!wc(t,r.end)))return Ks(t.slice(e,e+s),r.numbers,t.slice(r.end))}var Gs=t=>Ot[t].map(()=>Number.POSITIVE_INFINITY),wc=(t,e)=>e>=t.length||C(t.charCodeAt(e))||C(t.charCodeAt(e-2))||t.startsWith(qs,e),qs="UNKNOWN pooltag";
function Vs(t,e,s=G){const n=e+s;if(e<0||t.length<=n||!C(t.charCodeAt(n))||m(t,0)<e)return!1;const r=t.slice(e,n);return r.trim()!==""&&[...r].every(i=>i>=" ")}var yc=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function ae(t,e,s,n){var c;const r=[];let i=e,o=!0,a=!0;for(let d=0;d<s.length;d++){const _=Sc(t,i,(c=s[d])!=null?c:0);if(!_)return;const g=d===s.length-1?$c(t,_,a,n):_.end,S=g===void 0?void 0:Hi(t.slice(_.start,g));if(g===void 0||S===void 0)return;const T=g===_.columnEnd||g>_.columnEnd&&_.full;o=o&&T,a=a&&(T||d===0),r.push(S),i=g}return{numbers:r,end:i,inPlace:o}}
function Sc(t,e,s){const n=m(t,e),r=t.charAt(n)==="-"?n+1:n,i=Bi(t,r);if(!(n===e||i===r))return{start:n,end:i,columnEnd:e+s,full:n===e+1}}
function $c(t,e,s,n){if(t.charAt(e.start)==="0")return e.start+1;const r=t.slice(e.end,e.end+16);if(r.trim()===""||r.startsWith("	")||e.end<=e.columnEnd||r.startsWith(qs))return e.end;if(!(!s||e.start>=e.columnEnd))return e.full?n==="old"&&/^[ .]/.test(r)?e.columnEnd:void 0:e.columnEnd}
function Ks(t,e,s){const n=s.trim(),i=t.length===G&&!t.includes(".")?Ee(t):void 0;return f(h({text:t.padEnd(G),tag:i!=null&&i.ok?i.tag:void 0},Ys(e)),{description:n||void 0})}
function Ys(t){const e=t.length/2;return{nonPaged:Js(t.slice(0,e)),paged:Js(t.slice(e))}}
function Js(t){const[e=0,s=0,n=0,r=0]=t;return t.length===2?{outstanding:e,bytes:s}:{allocs:e,frees:s,outstanding:n,bytes:r}}
function Xs(t){var n;const e=new fc;let s;for(let r=0;r<t.length;r++){const i=(n=t[r])!=null?n:"";if(s){if(Cs(s.push(i,r)))break}else{const o=e.read(i);o&&(s=new Ec(o))}}return s==null?void 0:s.listing()}var Tc=5e4,Ac=1024,xc=16,Ec=class{
constructor(t){u(this,"__t",[]);u(this,"__u",[]);u(this,"__8",[]);this.__18=t}
push(t,e){if(t.length>Ac)return this.__r(t,e);if(/^[ .\t]*$/.test(t))return"taken";const s=vc(t,this.__18);if(s.kind==="other")return ie(t)?"after":this.__r(t,e);if(this.__2x(),s.kind==="row")this.__t.push(s.usage);else if(s.kind==="unread")this.__1g(Et(e,t));else return this.__4p={nonPaged:s.nonPaged,paged:s.paged},"last";return this.__t.length<Tc?"taken":"last"}
listing(){const{layout:t,sort:e}=this.__18;return{layout:t,sort:e,rows:this.__t,total:this.__4p,unread:this.__u}}
__r(t,e){return this.__8.length>=xc?"after":(this.__8.push(Et(e,t)),"other")}
__2x(){for(const t of this.__8)this.__1g(t);this.__8=[]}
__1g(t){this.__u.length<Is&&this.__u.push(t)}};
function Nt(t,e,s){return e.tracker?Jt(t,e.tracker,s):N(()=>Oc(t,s),()=>({kind:"unreadable"}))}
function Oc(t,e){const s=Xs(t.query(eo(e)));if(!s)return{kind:"unreadable"};const[n,...r]=s.rows.filter(_=>_.tag===e);if(!n)return{kind:s.rows.length===0?"absent":"unreadable"};const i=[n.nonPaged.allocs,n.paged.allocs],o=[n.nonPaged.frees,n.paged.frees];if(r.length>0)return{kind:"unreadable"};const a={allocs:Zs(i),frees:Zs(o)},{allocs:c,frees:d}=a;return c===void 0||d===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:c,frees:d}}}
function Zs(t){let e=0;for(const s of t){if(s===void 0)return;e+=s}return e}var Nc=2e5,Pc=class{
constructor(){u(this,"__9",new Map);u(this,"__3",{alloc:[],free:[]});u(this,"__z",{alloc:0,free:0});u(this,"__n",0);u(this,"__2f",0)}
located(t,e,s){var r,i;if(this.__n=Math.max(this.__n,s),((i=(r=this.__9.get(e))==null?void 0:r.hit)!=null?i:0)>s||(this.__9.delete(e),this.__9.set(e,{kind:t,hit:s}),this.__9.size<=Nc))return;const n=this.__9.keys().next();n.done||this.__9.delete(n.value)}
unlocated(t,e,s){this.__n=Math.max(this.__n,e),s?this.__3[t]=[...this.__3[t],e]:this.__z[t]=e}
found(t,e){this.__3[t]=this.__3[t].filter(s=>s!==e)}
gap(){this.__2f=this.__n}
isNew(t){return!this.__9.has(t)}
get lastCharged(){return this.__4a}
sized(t){this.__4a=t}
lastOf(t,e){const s=this.__9.get(e);return(s==null?void 0:s.kind)===t&&s.hit>this.__2f?s.hit:void 0}
mustBeFreedSince(t,e){const s=this.__9.get(t);return s?s.hit<=e?this.lastOf("alloc",t):void 0:this.__2f===0?0:void 0}
isRepeated(t,e){const s=this.lastOf(t,e);return s!==void 0&&this.isCertainSince(t,s)}
isCertainSince(t,e){return e>this.__2f&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,s=Number.POSITIVE_INFINITY){return this.__z[t]>e?!1:!this.__3[t].some(n=>n>e&&n<s)}};
function Mc(t,e,s){var a,c;const n=t.slice(0,L(t)).findIndex(({symbol:d,inline:_})=>d&&!_&&!Le(d)),r=t[n];if(!r||r.doubtful)return;const i=(a=r.address)!=null?a:n===0?s:void 0,o=(c=t.slice(n+1).find(({inline:d})=>!d))==null?void 0:c.base;if(!(!i||!r.base||!o||V(r.base,o)>=0))return{kind:e,address:i,base:r.base,limit:o}}
function Qs(t,e,s){const n=[];for(let r=0;r+s<=e.length;r+=s){const i=lt(e,r,s);i&&n.push(i)}return{from:t,words:n}}
function Rc(t,e,s,n){var i;if("register"in t)return s.registers.get(t.register);const r=s.stack&&Q(s.stack.from,P(e,t.offset));return r===void 0||r%n!==0||(i=s.stack)==null?void 0:i.words[r/n]}var Ic=28;
function Cc(t,e,s){var o,a;const n=[],r=e.stack&&Q(t.base,e.stack.from),i=Q(t.base,t.limit);if(r!==void 0&&i!==void 0){const c=s===4?Math.min(i,Ic):i,d=Math.min(c,r+((a=(o=e.stack)==null?void 0:o.words.length)!=null?a:0)*s);for(let _=r;_<d;_+=s)n.push({offset:_})}return[...n,...[...e.registers.keys()].map(c=>({register:c}))]}var tn=(t,e=0)=>({place:t,proofs:e,currentProofs:e,shown:new Map,open:new Map});
function Bc(t,e,s,n,r){const i=Rc(t.where,e.base,s,n.pointerSize);if(i===void 0)return"notRead";const o=t.holds==="block"?i:P(i,n.headerSize);return en(o,n)?sn(o,r):"noBlock"}
function en(t,e){return zt(t,e.pointerSize)&&Ae(t,e.granularity)}
function sn(t,e){if(!e)return{block:t};const s=e(t);if(s.kind!=="second")return{block:t,header:s};const n=P(t,-s.distance);return{block:n,header:e(n)}}
function zc(t,e,s,n){const{kind:r,pointer:i,charged:o,requested:a=0}=s;if(e===void 0||typeof e=="string")return;const{block:c,header:d}=e;if(i!==void 0&&i!==c)return;const _=t.open.get(c);if(_&&n.isCertainSince(r,_.hit)||n.isRepeated(r,c)||(d==null?void 0:d.kind)==="inUse"&&on(d.bytes,o)||(d==null?void 0:d.kind)==="inUse"&&d.bytes<a)return;const l=Dc(r,d);if(l==="refutation")return;const g=r==="free"&&n.lastOf("alloc",c)!==void 0,S=l==="proof"||i!==void 0||g,T=i!==void 0||nn(e,s,n);return{hypothesis:S?ce(t,T):t,sighting:e}}
function nn({block:t,header:e},{hit:s,kind:n,wasFree:r},i){if(n==="free"||(e==null?void 0:e.kind)!=="inUse")return!1;if(r(t))return!0;const o=i.lastOf("free",t);return o!==void 0&&i.hasLocatedAll("alloc",o,s)}
function Hc(t,e,s){const{hit:n,charged:r}=e,{block:i,header:o}=t,a=(o==null?void 0:o.kind)==="inUse",c=a?s.lastOf("free",i):void 0,d=r!==void 0&&r!==s.lastCharged;return{hit:n,isInUse:a,isCurrent:d&&s.isNew(i)||nn(t,e,s),freedAt:c,charged:r}}
function Lc(t,e,s){const n=t.open.get(e.block);return n?(t.open.delete(e.block),e.kind===t.place.kind?s.isCertainSince(e.kind,n.hit)?void 0:t:e.kind==="alloc"?t:on(n.charged,e.charged)?void 0:ce(t,rn(n,s))):t}
function Fc(t,e,s,n){var o;const r=t.open.get(e);if(!(r!=null&&r.isInUse)||t.place.kind!=="alloc"||r.hit<s)return t;const i=Math.max((o=r.freedAt)!=null?o:0,s);return t.open.set(e,f(h({},r),{freedAt:i})),r.isCurrent||!rn(f(h({},r),{freedAt:i}),n)?t:(t.open.set(e,f(h({},r),{freedAt:i,isCurrent:!0})),f(h({},t),{currentProofs:t.currentProofs+1}))}
function rn({isCurrent:t,freedAt:e,hit:s},n){return t||e!==void 0&&n.hasLocatedAll("alloc",e,s)}
function Dc(t,e){switch(e==null?void 0:e.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var ce=(t,e)=>f(h({},t),{proofs:t.proofs+1,currentProofs:t.currentProofs+(e?1:0)}),on=(t,e)=>t!==void 0&&e!==void 0&&t!==e,jc=3,an=6,Wc=2,cn=16,Uc=32,Gc=256,qc=8,Vc=3,Kc=2,Yc=class{
constructor(t,e){u(this,"__3",[]);u(this,"__1q",new Set);u(this,"__c",0);u(this,"__4k",0);u(this,"__4j",0);u(this,"__3p",!0);u(this,"__45",!1);u(this,"__n",0);u(this,"__z",0);this.kind=t,this.__2=e}
plan(){if(this.__42)return{kind:"places",places:[]};if(this.__46&&this.__c%Uc!==0)return{kind:"places",places:this.__6.map(({place:s})=>s)};const t=this.__c>=qc&&this.__3[this.__3.length-1]===this.__n;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&t&&this.__4k<Vc}}
observe(t,e,s){this.__n=t.hit;const n=this.__3p||(e==null?void 0:e.from)!=="arguments"?e:void 0;(n==null?void 0:n.from)==="returnValue"&&this.__4k++;const r=this.__42?"noPlace":this.__q(t,n,s);return typeof r!="string"?h({kind:"located",from:"place"},_n(r)):n&&r!=="disagreement"?{kind:"located",from:n.from,block:n.block}:(r!=="learning"&&(this.__z=t.hit),{kind:"unlocated",why:r})}
blockNamed(t,e){this.__1v(this.__6.map(s=>Lc(s,t,e)).filter(s=>s!==void 0))}
blockNamedBefore({hit:t,kind:e,block:s},n){var r,i;for(const{open:o}of this.__6)((i=(r=o.get(s))==null?void 0:r.hit)!=null?i:t)<t&&o.delete(s);e==="free"&&this.__1v(this.__6.map(o=>Fc(o,s,t,n)))}
settle(t){if(!this.__1f||this.__3.length===0)return[];const e=[];return this.__3=this.__3.filter(s=>{const n=dn(this.__6.map(({shown:r})=>r.get(s)));return n?(this.__o(s,n.block,t),e.push(h({hit:s,kind:this.kind},_n(n))),!1):!0}),e}
unanswered(){const t=new Map;for(const e of this.__3){const s=new Set;for(const{shown:n}of this.__6){const r=n.get(e);r&&s.add(r.block)}t.set(e,[...s])}return t}
hasHitsSince(t){return this.__n>t}
hasUnknownsSince(t){var s;const e=(s=this.__3[this.__3.length-1])!=null?s:0;return Math.max(this.__z,e)>t}
mustHaveShown(t,e){if(this.__z>e)return;const[s,...n]=this.__3.filter(r=>r>e&&!this.__1q.has(r));s!==void 0&&n.length===0?this.__4v(s,t):this.__1v(this.__6.filter(({open:r})=>r.has(t)))}
isBlindSince(t){return this.__z>t}
hasWaitingAbout(t,e){return this.__4u(t,e).length>0}
isGone(t,e){const[s,...n]=this.__4u(t,e);s===void 0||n.length>0||this.seenAt(s).includes(t)&&this.__4v(s,t)}
wasNotAbout(t,e){this.__1v(this.__6.filter(({shown:s})=>{var n;return((n=s.get(t))==null?void 0:n.block)!==e}))}
__4u(t,e){return this.__3.filter(s=>s>e&&this.__6.some(({shown:n})=>{var r;return((r=n.get(s))==null?void 0:r.block)===t}))}
seenAt(t){var s;const e=[];for(const{shown:n}of this.__6){const r=n.get(t),i=(s=r==null?void 0:r.header)==null?void 0:s.kind;r&&(i==="inUse"||i==="released")&&e.push(r.block)}return e}
__4v(t,e){if(this.__1q.has(t))return;this.__1q.add(t);const s=this.__6.filter(({shown:n})=>{var r;return((r=n.get(t))==null?void 0:r.block)===e});for(const{open:n}of s)n.delete(e);this.__1v(s.map(n=>ce(n,!0)))}
forgetOpen(){for(const{open:t}of this.__6)t.clear()}
learned(){return this.__1f?this.__6.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__y=t.map(e=>tn(e,an)),this.__c=cn}
startOver(){this.__y=void 0,this.__3=[],this.__1q.clear(),this.__c=0,this.__z=this.__n,this.__4j++}
get __6(){var t;return(t=this.__y)!=null?t:[]}
get __1f(){const t=this.__45?jc:an;return this.__6.some(({proofs:e,currentProofs:s})=>e>=t&&s>=Wc)}
get isUndecided(){return this.__3.length>0&&!this.__1f}
get __46(){return this.__1f&&this.__3.length===0&&this.__c>=cn}
get __42(){return this.__4j>Kc}
__q(t,e,s){var d;const n=(d=this.__y)!=null?d:this.__55(t),r=n.map(_=>this.__5x(_,t));if(r.every(_=>_==="notRead"))return"unreadable";if(this.__c++,this.__53(r,e))return this.__3p=!1,this.startOver(),"disagreement";const i=this.__59(t,e),o=n.map((_,l)=>zc(_,r[l],i,s)).filter(_=>_!==void 0);if(o.length===0)return this.startOver(),"noPlace";this.__y=o.map(_=>_.hypothesis);const a=o.map(_=>_.sighting);this.__45||(this.__45=a.some(({header:_})=>(_==null?void 0:_.kind)==="inUse"));const c=this.__1f?dn(a):void 0;return c?(this.__6b(),c):e||this.__1g(i,a,s)?"learning":"disagreement"}
__59({hit:t,charged:e,requested:s,wasFree:n=()=>!1},r){return{hit:t,kind:this.kind,pointer:r==null?void 0:r.block,charged:e,requested:s,wasFree:n}}
__55({key:t,words:e}){const s=Cc(t,e,this.__2.pointerSize),n=(r,i)=>tn({kind:this.kind,key:t.address,where:r,holds:i});return[...s.map(r=>n(r,"block")),...s.map(r=>n(r,"header"))]}
__5x({place:t},{key:e,words:s,look:n}){return Bc(t,e,s,this.__2,n)}
__53(t,e){if((e==null?void 0:e.from)!=="arguments"||!this.__1f)return!1;const s=t.filter(n=>typeof n!="string");return s.length>0&&s.every(({block:n})=>n!==e.block)}
__1g(t,e,s){if(this.__3.length>=Gc)return!1;this.__3=[...this.__3,t.hit];for(const[n,{shown:r,open:i}]of this.__6.entries()){const o=e[n];o&&(r.set(t.hit,o),i.set(o.block,Hc(o,t,s)))}return!0}
__o(t,e,s){var n;for(const{shown:r,open:i}of this.__6)r.delete(t),((n=i.get(e))==null?void 0:n.hit)===t&&i.delete(e);this.__1q.delete(t),s.found(this.kind,t),s.located(this.kind,e,t)}
__6b(){this.__46&&(this.__y=Jc(this.__6))}
__1v(t){this.__y&&(this.__y=t,t.length===0&&this.startOver())}};
function dn(t){const[e]=t;return t.every(s=>(s==null?void 0:s.block)===(e==null?void 0:e.block))?e:void 0}
function _n({block:t,header:e}){return(e==null?void 0:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function Jc(t){const e=({place:{where:s}})=>"register"in s?0:s.offset<0;return t.filter((s,n)=>t.findIndex(r=>e(r)===e(s))===n)}var Xc=class{
constructor(t){u(this,"__f",new Map);u(this,"__b",new Pc);u(this,"__32",[]);this.__2=t}
plan(t){return this.__39(t.kind,t.address).plan()}
observe(t){const{hit:e,key:s,look:n,pointer:r,charged:i}=t;if(this.__2.alignedHeaders&&!n)return this.__6c(s,e);const a=this.__39(s.kind,s.address).observe(t,this.__4y(r,t),this.__b);return s.kind==="alloc"&&this.__b.sized(i),a.kind==="located"?this.__5i(s.kind,a.block,e,i):this.__b.unlocated(s.kind,e,a.why==="learning"),this.__3d(),a}
gone(t,e=Number.POSITIVE_INFINITY){const s=this.__b.mustBeFreedSince(t,e);if(s===void 0)return;const n=this.__4s("free",s);if(n.some(o=>o.isBlindSince(s)))return;const[r,...i]=n.filter(o=>o.hasWaitingAbout(t,s));r&&i.length===0&&r.isGone(t,s),this.__3d()}
stayed(t,e){var n;if(!(((n=this.__b.lastOf("alloc",t))!=null?n:0)>e||!this.__b.isCertainSince("free",e))){for(const r of this.__f.values())r.wasNotAbout(e,t);this.__3d()}}
candidates(t,e){const s=new Set;for(const n of this.__f.values())if(n.kind===t)for(const r of n.seenAt(e))s.add(r);return s}
get isUndecided(){return[...this.__f.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__b.gap();for(const t of this.__f.values())t.forgetOpen()}
resolved(){const t=this.__32;return this.__32=[],t}
unanswered(t){const e=new Map;for(const s of this.__f.values())s.kind===t&&s.unanswered().forEach((n,r)=>{e.set(r,n)});return e}
places(){const t=[];for(const e of this.__f.values())t.push(...e.learned());return t}
restore(t){for(const{kind:e,key:s}of t){const n=t.filter(r=>r.kind===e&&r.key===s);this.__39(e,s).restore(n)}}
__4s(t,e){return[...this.__f.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e))}
__3d(){for(const t of this.__f.values())for(const e of t.settle(this.__b)){this.__32.push(e);for(const s of this.__f.values())s.blockNamedBefore(e,this.__b)}}
__39(t,e){const s=`${t} ${e}`,n=this.__f.get(s);if(n)return n;const r=new Yc(t,this.__2);return this.__f.set(s,r),r}
__6c({kind:t},e){return this.__b.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__4y(t,{look:e}){if(!(!t||!en(t.block,this.__2)))return{from:t.from,block:sn(t.block,e).block}}
__5i(t,e,s,n){this.__58(t,e),this.__b.located(t,e,s);for(const r of this.__f.values())r.blockNamed({kind:t,block:e,charged:n},this.__b)}
__58(t,e){const s=this.__b.lastOf(t,e);if(s===void 0)return;const n=t==="alloc"?"free":"alloc",r=this.__4s(n,s);if(Zc(r,e,s),!(r.length>0)){for(const i of this.__f.values())i.kind===n&&i.hasHitsSince(s)&&i.startOver();this.gap()}}};
function Zc(t,e,s){const[n,...r]=t;n&&r.length===0&&n.mustHaveShown(e,s)}var de=4096;
function Qc(t,e){const s=t*2;return{pointerSize:t,headerSize:s,granularity:s,alignedHeaders:e}}var td=4;
function un(t,e,s,n){const r=t&&X(t,0,4),i=t&&X(t,4,4);if(r===void 0||i===void 0)return{kind:"unreadable"};if(H(I(i))!==s)return{kind:"noHeader"};const a=n.pointerSize===4?9:8,c=S=>(r>>>S&(1<<a)-1)*n.granularity,d=r>>>16+a;if(d===0)return{kind:"released"};if(n.alignedHeaders&&d&td)return{kind:"second",distance:c(0)};const _=c(16),l=de-M(e).low%de;return _>n.headerSize&&_<=l?{kind:"inUse",bytes:_}:{kind:"noHeader"}}
function _e(t,e){return M(t).low%de===0?void 0:P(t,-e.headerSize)}var ed=17744;
function sd(t,e){const s=U(t,P(e,60)),n=s&&P(e,s);return n&&U(t,n)===ed?U(t,P(n,8)):void 0}var nd=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function rd(t,e,s){var i,o;if(s.pointerSize!==4)return{};const n=t.slice(0,L(t)).map(a=>id(a,e,s)).filter(a=>a!==void 0),r=[...n].reverse();return{freed:hn(n.map(({freed:a})=>a)),requested:(i=r.find(a=>a.requested!==void 0))==null?void 0:i.requested,charged:hn(n.map(({charged:a})=>a)),poolType:(o=r.find(a=>a.poolType!==void 0))==null?void 0:o.poolType}}
function id(t,e,s){var c,d;const n=(d=(c=t.symbol)==null?void 0:c.name)!=null?d:"",r=nd.find(({functions:_})=>_.test(n));if(!r||t.doubtful)return;const i=_=>_===void 0?void 0:t.args[_]&&M(t.args[_]).low;if(r.tag!==void 0){const _=i(r.tag);if(_===void 0||H(I(_))!==e)return}const o=r.freed===void 0?void 0:t.args[r.freed];return{freed:o!==void 0&&zt(o,s.pointerSize)&&Ae(o,s.granularity)?o:void 0,requested:i(r.requested),charged:i(r.charged),poolType:i(r.type)}}
function hn(t){const e=t.filter(s=>s!==void 0);return e.every(s=>s===e[0])?e[0]:void 0}var od=4096,ad=3,cd=20,dd=class{
constructor(t,e,s){u(this,"__s",new Map);this.__0=t,this.__2=e,this.__1a=s}
wasFree(t){const e=_e(t,this.__2),s=e&&this.__s.get(fn(e));if(!s)return!1;const n=ln(e),r=s.subarray(n,n+this.__2.headerSize),{kind:i}=un(r,e,this.__1a,this.__2);return i==="released"||i==="noHeader"}
keep(t,e){const s=new Set;for(const n of e)_e(n,this.__2)&&s.add(fn(n));for(const n of this.__s.keys())s.add(n);if(this.forget(),!(t>cd))for(const n of[...s].slice(0,ad)){const r=this.__0.readMemory(n,od);r&&this.__s.set(n,r)}}
forget(){this.__s.clear()}},ln=t=>Number.parseInt(t.slice(-3),16),fn=t=>P(t,-ln(t)),_d=2048,ud=8,hd=64,ld=class{
constructor(t,e,s,n,r){u(this,"__26",new Map);this.__0=t,this.__g=e,this.__1a=s,this.__2=n,this.__4=r,this.__s=new dd(t,n,s)}
locate(t,e,s,n){var d;const r=rd(e.stack,this.__1a,this.__2),i=Mc(e.stack,s,e.ip);if(!i)return this.__4.gap(),fd(r);const o=this.__5q(t,e,i,r,n),a=this.__4.observe(o);if(this.__6e(t),a.kind==="unlocated")return f(h({},ue(r)),{open:a.why==="learning"||void 0});const c=(d=a.charged)!=null?d:r.charged;return f(h({},ue(r)),{block:a.block,blockFrom:a.from,charged:c})}
lookAgain(t){switch(this.__q("alloc",t).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__6e(t){this.__26.forEach((e,s)=>{var r;const n=e.goneAt?"freed":this.lookAgain(s);n==="freed"&&((r=e.goneAt)!=null||(e.goneAt=t)),!(t-e.since<ud)&&(this.__26.delete(s),e.goneAt?this.__4.gone(s,e.goneAt):n==="there"&&this.__4.stayed(s,e.since))});for(const e of this.__4.candidates("free",t))this.__26.size<hd&&!this.__26.has(e)&&this.__26.set(e,{since:t});this.__4.isUndecided?this.__s.keep(t,this.__4.candidates("alloc",t)):this.__s.forget()}
__5h(t){return H(t)===this.__1a}
__5q(t,e,s,n,r){const i=this.__4.plan(s),o=i.kind==="everything"?this.__56(e,s):this.__5r(i.places,e,s),c=i.kind==="everything"&&i.returnValueHelps&&s.kind==="alloc"?this.__61(r,e):void 0,d=c?{block:c,from:"returnValue"}:n.freed&&{block:n.freed,from:"arguments"};return{hit:t,key:s,words:o,look:this.__5l(s.kind),pointer:d,charged:n.charged,requested:n.requested,wasFree:_=>this.__s.wasFree(_)}}
__61(t,e){const s=t.returnValue(e);return t.hasMissed&&this.__4.gap(),s}
__56({registers:t,sp:e},s){const n=Q(e,s.limit),r=n!==void 0&&n>0?this.__0.readMemory(e,Math.min(n,_d)):void 0,i=r&&Qs(e,r,this.__2.pointerSize);return{registers:he(t),stack:i}}
__5r(t,{registers:e},s){const n=[];for(const{where:d}of t)"offset"in d&&n.push(d.offset);if(n.length===0)return{registers:he(e)};const r=Math.min(...n),i=Math.max(...n)-r+this.__2.pointerSize,o=P(s.base,r),a=this.__0.readMemory(o,i),c=a&&Qs(o,a,this.__2.pointerSize);return{registers:he(e),stack:c}}
__5l(t){const e=new Map;return s=>{var r;const n=(r=e.get(s))!=null?r:this.__q(t,s);return e.set(s,n),n}}
__q(t,e){const s=_e(e,this.__2);if(!s)return this.__5k(t,e);const n=this.__0.readMemory(s,this.__2.headerSize);return un(n,s,this.__1a,this.__2)}
__5k(t,e){const s=this.__g.bigPages&&ko(this.__0,this.__g.bigPages,e);return!s||s.kind==="unreadable"?{kind:"headerless"}:s.kind==="found"&&this.__5h(s.tag)?{kind:"inUse",bytes:s.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function ue({requested:t,charged:e,poolType:s}){return{requested:t,charged:e,poolType:s}}var fd=t=>f(h({},ue(t)),{block:t.freed,blockFrom:t.freed&&"arguments"}),gd=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function he(t){const e=new Map;return t.forEach((s,n)=>{gd.test(n)&&e.set(n,s)}),e}
function pd({target:t,tag:e,idle:s},n){const{pointerSize:r,build:i,description:o,poolHitTag:a}=t,c=Zt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:r,description:o,build:i,kernelBase:c==null?void 0:c.start},poolHitTag:{address:a,before:s},time:n}}var vd=({address:t,text:e,symbol:s,source:n,inline:r,doubtful:i})=>({address:t,text:e,symbol:s,source:n,inline:r||void 0,doubtful:i||void 0}),gn=({modules:t},e)=>({type:"modules",modules:t.filter(({unloaded:s})=>!s).map(({name:s,start:n,end:r})=>({name:s,start:n,end:r,timestamp:e.get(n)}))});
function pn(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var vn=64,md=class{
constructor(t,e){u(this,"__2z",new Map);this.__0=t,this.__g=e}
get known(){return this.__2z}
holds(t,e){const s=this.__2z.get(t);if(s)return s;const n=this.__q(t,e);return this.__2z.set(t,n),n}
__q(t,e){if(this.__g.isArm)return"unreadable";const s=P(t,-vn),n=this.__0.readMemory(s,vn);if(!n)return"unreadable";const r=Ht(e);for(let i=0;i+r.length<=n.length;i+=1)if(r.every((o,a)=>n[i+a]===o))return"yes";return"no"}},kd=9200,bd=64,wd=class{
constructor(t,e,s,n){u(this,"__49",0);u(this,"__3t",0);u(this,"__1l",new Map);const{target:r,tag:i}=s;this.__0=t,this.__5=e,this.__g=r;const o=Qc(r.pointerSize,r.build===void 0||r.build>=kd);this.__4=new Xc(o),this.__4.restore(n),this.__17=new md(t,r),this.__33=new ld(t,r,i,o,this.__4),this.hunt=new Ye(pd(s,t.now()),a=>this.__17.holds(a,i)),e.begin(this.hunt),e.note(gn(r,this.__1l))}
begin(t){this.__5.note(h({type:"counters",at:"armed"},pn(t)))}
end(t,e="disarmed"){this.__5.note(h({type:"counters",at:"stopped"},pn(t))),this.__38(this.__5j()),this.__4f(),this.__5p(),this.__o(e)}
endWithTarget(t){this.__38([]),this.__5.note({type:"gone",missed:t}),this.__o("targetGone")}
abandon(){this.__38([]),this.__o("aborted")}
record(t,e,s){this.__49+=1;const n=this.__49;if(e==="unknown")return this.__4.gap(),this.__2r(n,t,e,{});try{return this.__2r(n,t,e,this.__33.locate(n,t,e,s))}catch(r){throw r instanceof ft&&this.__2r(n,t,e,{}),r}}
__5j(){const t=new Map;for(const s of this.__4.unanswered("free").values())for(const n of s)t.set(n,this.__33.lookAgain(n));if(t.forEach((s,n)=>{s==="freed"&&this.__4.gone(n)}),this.__4m(),this.hunt.stackUses().some(({unlocated:s})=>s.alloc>0))return[];const e=new Set;for(const s of this.__4.unanswered("free").values())if(s.some(n=>t.get(n)==="freed"))for(const n of s)t.get(n)==="there"&&e.add(n);return[...e]}
__38(t){const e=[];this.__4.unanswered("free").forEach((s,n)=>{s.length<=bd&&e.push({hit:n,blocks:s})}),this.__5.note({type:"unanswered",frees:e,there:t})}
__5p(){var s;const t=this.__1l.size;for(const{use:n}of this.hunt.sites([]))this.hunt.natureOf(n),this.__5t((s=n.site)==null?void 0:s.frame.address);this.__1l.size>t&&this.__5.note(gn(this.__g,this.__1l));const e=[...this.__17.known];for(const[n,r]of e.slice(this.__3t))this.__5.note({type:"code",address:n,holdsTag:r});this.__3t=e.length}
__5t(t){var s,n;const e=t&&((s=vs(this.__g,t))==null?void 0:s.start);e&&this.__1l.set(e,(n=this.__1l.get(e))!=null?n:sd(this.__0,e))}
__o(t){this.__5.note({type:"end",why:t,time:this.__0.now()})}
__2r(t,e,s,n){const r=this.__5.note(f(h({type:"hit",number:t,kind:s,stack:this.__5z(e),stopAddress:e.ip},n),{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__4m(),this.__4f(),r}
__5z({stack:t}){const{stacks:e}=this.hunt,s=e.size,n=e.intern(t);return e.size>s&&this.__5.note({type:"stack",index:n,frames:t.map(vd)}),n}
__4f(){const t=this.__4.places().map(({place:n})=>n),{places:e}=this.hunt;t.length===e.length&&t.every(n=>e.includes(n))||this.__5.note({type:"places",places:t})}
__4m(){for(const{hit:t,block:e,charged:s}of this.__4.resolved())this.__5.note({type:"located",hit:t,block:e,charged:s})}},yd=class{
constructor(t,e,s){u(this,"__34",!1);this.__0=t,this.__1=e,this.__e=s}
run(t){const e=this.__1.open.filter(s=>s!==t);for(const s of e.reverse())this.__4r(s);e.length===0&&!t&&!this.__34&&this.__5a()}
__4r(t){const e=this.__1.undo(t);if(e.kind==="stillThere"){this.__e({kind:"notRepaired",command:e.repair});return}ne(this.__1),e.kind==="undone"&&this.__e({kind:"repaired",value:Vt(t.before)})}
__5a(){const t=Xo(this.__0);if(this.__34=t.kind!=="unknown",t.kind!=="found")return;const{armed:e,saved:s,address:n}=t.note,r=nt(this.__0);r.kind==="notRead"?(this.__34=!1,this.__e({kind:"notRepaired",command:qt(s)})):r.address!==n||r.value!==e?ne(this.__1):this.__4r(this.__1.adopt(te(n,s,e)))}},Sd=64,$d=class{
constructor(t,e,s){u(this,"__2w",!1);this.__0=t,this.__1=e,this.__16=s}
get hasMissed(){return this.__2w}
get trouble(){return this.__2n}
returnValue(t){const e=L(t.stack),s=t.stack.slice(e).find(d=>!d.inline),n=[...t.stack.slice(0,e)].reverse().find(d=>!d.inline);if(!(s!=null&&s.address)||!n)return;if(this.__16.pause().kind!=="undone"){this.__2n={kind:"notArmedAgain"};return}const r=this.__3w();this.__1.run(Di(s.address));const i=this.__5u(),o=le(i,"eip","rip","pc");if(o!==s.address){this.__2w=!0,this.__2n={kind:"strayed",ip:o};return}Td(r,this.__3w())||(this.__2w=!0),this.__16.arm().kind!=="applied"&&(this.__2n={kind:"notArmedAgain"});const a=le(i,"esp","rsp","sp");return i.get("$thread")===t.thread&&this.__5f(a,n,s)?le(i,"eax","rax","x0"):void 0}
__3w(){const{target:t,tag:e}=this.__16;return Nt(this.__0,t,e)}
__5u(){const t=xt(this.__0.query(Ui(this.__16.target.contextRegisters))),{pointerSize:e}=this.__16.target;return new Map([...t].map(([s,n])=>[s,tt(n,e)]))}
__5f(t,e,s){if(!t)return!1;if(this.__16.target.pointerSize===8)return t===s.base;if(!e.base)return!1;const n=P(e.base,8),r=P(n,Sd);return V(n,t)<=0&&V(t,r)<=0}};
function le(t,...e){const s=e.find(n=>t.has(n));return s===void 0?void 0:t.get(s)}var Td=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Ad=0,xd=class{
constructor(t,e,s,n){u(this,"__3b",new Map);u(this,"__2b",0);this.__0=t,this.__e=n,this.__1=e,this.__5=s,this.__4h=new yd(t,this.__1,n)}
get armed(){return this.__a}
get change(){return this.__1.open[0]}
get records(){return this.__3b}
show(t,e){for(const s of t)this.__3b.set(s.tag,s);this.__4b=e}
learnedOn({poolHitTag:t}){const e=this.__31;return(e==null?void 0:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__31)==null?void 0:t.places)!=null?e:[]}
reconcile(){this.__2b+=1;const t=this.__a,e=(t==null?void 0:t.byUser)===!0?t.arming.change:void 0;this.__4h.run(e),!(!t||e)&&(this.__a=void 0,t.arming.disarm(),t.evidence.abandon())}
hunt(t,e,s){const n=this.__3o(t,s,!1);if(n.kind!=="armed")return n;const{armed:r}=n,{seconds:i}=e;i!==void 0&&this.__e({kind:"timeLimit",seconds:i});let o,a;try{o=this.__3s(r,e).run()}finally{a=this.__1e(r,o)}return{kind:"hunted",tag:t,capture:o,hunt:r.evidence.hunt,disarmed:a}}
arm(t,e){return this.__3o(t,e,!0)}
capture(t){const e=this.__a;if(!e)return{kind:"notArmed"};const{evidence:s,arming:n}=e,r=nt(this.__0),{poolHitTag:i}=n.target;if(r.kind==="read"&&(r.value!==n.tag||r.address!==i))return this.__1e(e,void 0),{kind:"notArmed",anyMore:n.tag};const o=this.__30()!==e.event,a=this.__3s(e,t).run(o),{hunt:c}=s,d={kind:"hunted",tag:n.tag,capture:a,hunt:c};return a.end.kind==="targetGone"?f(h({},d),{disarmed:this.__1e(e,a)}):(this.__a===e&&(this.__a=f(h({},e),{event:this.__30()})),s.end(Nt(this.__0,n.target,n.tag),a.end.kind),d)}
clear(){const t=this.release();return t.some(({kind:s})=>s!=="notOurs")?{kind:"cleared",undone:t}:this.__51()}
release(){this.__2b+=1;const t=this.__a;return t?(this.__a=f(h({},t),{byUser:!1}),[this.__1e(t,void 0)]):this.__1.undoAll()}
__51(){const t=nt(this.__0);if(t.kind!=="read"||vt(t.value)||ee(this.__0))return{kind:"nothing"};const{address:e,value:s}=t,n=this.__4b,r=(n==null?void 0:n.address)===e&&n.armed===s,i=r?n.saved:Ad,o=this.__1.adopt(te(e,i,s)),a=this.__1.undo(o);return r?{kind:"cleared",undone:[a]}:{kind:"foreignCleared",held:s,undone:a}}
__3o(t,e,s){return N(()=>{this.__a&&this.__1e(this.__a,void 0);const n=Lo(this.__0,this.__1,t,e);return n.kind==="refused"?n:this.__1c(t,n.target,n.idle,s)},({call:n,message:r})=>({kind:"failed",call:n,message:r}))}
__1c(t,e,s,n){const r=new Qo(this.__1,e,t,s),i=new wd(this.__0,this.__5,r,this.learnedOn(e)),o=n?this.__30():"",a={arming:r,evidence:i,byUser:n,event:o};this.__e({kind:"ready",target:e,tag:t}),this.__e({kind:"repairLine",command:r.repair}),r.leaveNote(),i.begin(Nt(this.__0,e,t)),this.__a=a;const c=r.arm();return c.kind==="applied"?(this.__3b.set(t,i.hunt),this.__31=i.hunt,{kind:"armed",armed:a}):(this.__1e(a,void 0),{kind:"notWritten",applied:c})}
__3s({arming:t,evidence:e},s){const n=this.__2b;return new hc({reader:this.__0,changes:this.__1,observer:this.__e,target:t.target,evidence:e,stepOut:new $d(this.__0,this.__1,t),isCurrent:()=>this.__2b===n},s)}
__1e({arming:t,evidence:e},s){if((s==null?void 0:s.end.kind)==="targetGone")return t.forget(),this.__a=void 0,e.endWithTarget(s.hasMissed),{kind:"undone"};const n=t.disarm();n.kind!=="stillThere"&&(this.__a=void 0);const r=Nt(this.__0,t.target,t.tag);return e.end(r,s==null?void 0:s.end.kind),n}
__30(){return N(()=>this.__0.query(Gi).join(`
`),()=>"")}},Ed=64*1024,Od=class{
constructor(t,e,s){u(this,"__1j",0);this.__h=t,this.__10=e,this.base=s.base,this.__3c=s.seq,this.__14=s.segment,this.__24=s.tool}
get count(){return this.__14}
write(t){const e=this.__2i;e&&this.__6f(e),this.__2i=t,this.open(),this.__4c(t),(this.__1j>=Ed||Nd(t))&&this.close(),this.__2i=void 0}
open(){if(this.__1r)return;const t=it(this.base,this.__14);if(this.__14>=ks)throw new ft(t,"a recording has 1000 files");this.__1r=this.__h.create(t),this.__1j=0,this.__4c({type:"header",format:"pooltag recording",version:1,segment:this.__14,tool:this.__24,time:this.__10()}),this.__14+=1}
close(){const t=this.__1r;this.__1r=void 0,t==null||t.close()}
__6f(t){this.__2i=void 0,this.close(),this.__h.exists(it(this.base,this.__14))&&(this.__14+=1),this.write(t)}
__4c(t){var s;const e=fi(this.__3c,t);(s=this.__1r)==null||s.writeLine(e),this.__3c+=1,this.__1j+=e.length}},Nd=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Pd=class{
constructor(t,e,s,n){this.__h=t,this.__10=e,this.__24=s,this.__e=n}
begin(t){this.__7=t,this.__1c(t.start)}
note(t){var s,n;const e=(n=(s=this.__7)==null?void 0:s.take(t))!=null?n:"taken";return this.__1c(t),e}
opened(t){this.__28=t}
save(t,e){var r,i;if(((r=this.__2k)==null?void 0:r.base)===t)return{kind:"underWay",base:t};const s=((i=this.__28)==null?void 0:i.base)===t?this.__28:void 0,n=it(t,0);return N(()=>{if(!s&&this.__h.exists(n))return{kind:"exists",path:n};const o=e.filter(c=>!(s!=null&&s.hunts.includes(c))),a=this.__6g(t,s,o);return this.flush(),this.__28=void 0,this.__2k=a,{kind:"saved",base:t,files:a.count,hunts:o}},({call:o,message:a})=>({kind:"failed",path:o,message:a}))}
flush(){this.__4q(t=>t.close())}
__6g(t,e,s){const{nextSeq:n=0,nextSegment:r=0}=e!=null?e:{},i=new Od(this.__h,this.__10,{base:t,seq:n,segment:r,tool:this.__24});i.open();const o=[...s].sort((a,c)=>+(a===this.__7)-+(c===this.__7));for(const{start:a,entries:c}of o){i.write(a);for(const d of c)i.write(d)}return i.close(),i}
__1c(t){this.__4q(e=>e.write(t))}
__4q(t){const e=this.__2k;e&&N(()=>t(e),s=>{this.__2k=void 0,this.__3j(s)})}
__3j({call:t,message:e}){try{this.__e({kind:"notRecorded",path:t,message:e})}catch(s){}}},Md=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Rd(t){if(!t.includes("<"))return t;const e=t.replace(Md,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var mn=t=>host.parseInt64(K(t),16);
function Id(t){if(typeof t=="number")return t;if(!Cd(t))return;const e=t.convertToNumber();return Number.isSafeInteger(e)?e:void 0}
function Cd(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var kn=8e3,Bd=class{
constructor(){u(this,"__22",!1)}
query(t){return ge(t)}
change(t){return ge(t)}
run(t){return ge(t)}
readMemory(t,e){const s=wn(this.__4d(t),e);if(s||!bn(t))return s;this.__22=!this.__22;const n=wn(this.__4d(t),e);return n||(this.__22=!this.__22),n}
__4d(t){return!this.__22||!bn(t)?t:Z(4294967295,M(t).low)}
now(){return Date.now()}
session(){const t=mt(()=>host.currentSession.Attributes.Target),e=mt(()=>t==null?void 0:t.IsKernelTarget),s=mt(()=>t==null?void 0:t.IsLiveTarget),n=mt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:void 0,live:typeof s=="boolean"?s:void 0,description:typeof n=="string"?n:void 0}}};
function fe(t){for(let e=0;e<t.length;e+=kn)host.diagnostics.debugLog(t.slice(e,e+kn));host.diagnostics.debugLog(`
`)}var bn=t=>M(t).high===0&&zt(t,4);
function wn(t,e){return mt(()=>{const s=host.memory.readMemoryValues(mn(t),e,1);return s.length===e?Uint8Array.from(s):void 0})}
function ge(t){try{const e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(s=>jt(Rd(`${s}`))):[]}catch(e){throw new ft(t,e)}}
function mt(t){try{return t()}catch(e){return}}var zd=class{
exists(t){return kt(t,e=>e.FileExists(t))}
create(t){return kt(t,e=>{const s=e.CreateFile(t,"CreateNew"),n=e.CreateTextWriter(s,"Utf8");return{writeLine:r=>kt(t,()=>n.WriteLine(r)),close:()=>kt(t,()=>s.Close())}})}
read(t,e){return kt(t,s=>{const n=s.OpenFile(t);try{const r=s.CreateTextReader(n,"Utf8").ReadLineContents();for(const i of r)if(!e(`${i}`))return!1;return!0}finally{n.Close()}})}};
function kt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(s){throw new ft(t,s)}}var at="pool",yn="pooltag",Hd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${yn}.Contents.pool   (or load with .scriptrun)`];
function Sn(t){return Mt(()=>Fd(t))||Mt(Dd)}
function Ld(){Mt(()=>delete Pt()[at]&&Pt()[at]===void 0)||Mt(()=>$n(`dx -r0 @$vars.Remove("${at}")`))}var Pt=()=>host.namespace.Debugger.State.UserVariables;
function Fd(t){return Pt()[at]=t,Pt()[at]!==void 0}
function Dd(){return[`Debugger.State.Scripts.${yn}.Contents.pool`,"@$scriptContents.pool"].some(e=>$n(`dx -r0 @$${at} = ${e}`))}
function $n(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(s=>`${s}`.includes("Error"))}
function Mt(t){try{return t()}catch(e){return!1}}
function jd({rows:t,total:e}){if(e===void 0)return"missing";const s=n=>t.reduce((r,i)=>r+i[n].bytes,0)===e[n].bytes;return s("nonPaged")&&s("paged")?"whole":"differs"}
function Wd(t,e){if(e.every(({tag:n})=>n!==void 0))return e;const s=Ud(t);return e.map(n=>{const r=n.tag===void 0?Gd(n,s):void 0;return r?f(h({},n),{tag:H(r.tag)}):n})}var Ud=t=>N(()=>{var n;const e=Qt(t),s=e&&fs(t,r=>pt(t,r,e),e);return(n=s&&$o(t,s))!=null?n:[]},()=>[]);
function Gd(t,e){const s=e.filter(({tag:r})=>j(H(r))===t.text),n=s.length===1?s:s.filter(r=>qd(r,t));return n.length===1?n[0]:void 0}var qd=({nonPaged:t,paged:e},s)=>Tn(t,s.nonPaged)&&Tn(e,s.paged),Tn=({allocs:t,frees:e,bytes:s},n)=>s===n.bytes&&Math.max(0,t-e)===n.outstanding;
function Vd(t){const e=t.now(),s=t.query(to("tag",!0)),n=Xs(s);return n?{kind:"read",rows:Wd(t,n.rows),unread:n.unread.length,total:jd(n),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:s.slice(-3).join(" / ").slice(0,200)}}var An=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Kd(t,e){if(e==="tag")return[...t].sort((n,r)=>n.text<r.text?-1:1);const s=Yd(e);return[...t].sort((n,r)=>s(r)-s(n))}
function Yd(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var s,n;return((s=e.nonPaged.allocs)!=null?s:0)+((n=e.paged.allocs)!=null?n:0)};case"frees":return e=>{var s,n;return((s=e.nonPaged.frees)!=null?s:0)+((n=e.paged.frees)!=null?n:0)};case"diff":return pe;case"bytes":return xn;case"peralloc":return e=>pe(e)===0?0:xn(e)/pe(e)}}var pe=t=>t.nonPaged.outstanding+t.paged.outstanding,xn=t=>t.nonPaged.bytes+t.paged.bytes,ve={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits], [seconds], ["unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits], [seconds])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? what was learned, and how to put it right by hand"},help:{usage:"help()",help:"this list"}};
function Jd(){const t={};for(const[e,{usage:s,help:n}]of Object.entries(ve))t[e]={Help:`${s} - ${n}`};return t}var Xd=class{
constructor({usage:t,help:e}){this.__1m=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1m}},B=class extends Error{},Zd=500;
function En(t,e){var r,i;const s=(i=(r=ve[t])==null?void 0:r.usage)!=null?i:"",n=s.endsWith("()")?0:s.split(",").length;if(e.length>n)throw new B(tr(`${e[n]}`,s))}
function me(t,e){if(e===void 0)throw new B(Zn(t));if(typeof e!="string")throw new B(Xn(t));const s=Kn(e);if(!s.ok)throw new B(Jn(e,s.problem));return s.tag}
function ke(t,e,s,n){if(e===void 0)return s;const r=Id(e);if(r!==void 0&&Number.isInteger(r)&&r>=1)return r;throw new B(Qn(t,n))}
function On(t){const e='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60)',[s,n,r]=t;if(r!==void 0)throw new B(St(`${r}`,e));const i=ke("The number of hits",s,Zd,e);return n===void 0?{hits:i}:{hits:i,seconds:ke("The number of seconds",n,1,e)}}
function Nn(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();const s=e===void 0?"No pattern":`${e}`;throw new B(St(s,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Qd=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Pn(t,e){if(typeof e=="string"&&e.trim()!==""&&!Qd.test(e))return e;throw new B(gr(t))}
function t_([t,e]){const s=An.find(o=>o===t),[n,r]=s===void 0?[t,e]:[e];if(r===void 0&&(n===void 0||typeof n=="string"))return{sort:s!=null?s:"nonpaged",pattern:n};const i=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${An.join(" ")}`;throw new B(St(`${n}`,i))}var ct=class{
constructor(t,e){this.__4o=t,this.__t=e}
toString(){return this.__4o}
*[Symbol.iterator](){for(let t=0;t<this.__t.length;t+=1){const e=this.__t[t];e!==void 0&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){const e=this.__t[t.convertToNumber()];if(e===void 0)throw new RangeError(`there are ${this.__t.length} rows`);return e}},Mn=48,Rn=12,Rt=t=>t.length>Mn?`${t.slice(0,Mn-Rn-3)}...${t.slice(-Rn)}`:t;
function bt(...t){const e={};for(const s of t)e[s]={PreferredRadix:10};return e}var e_=class{
constructor(t,e,s){var n,r;this.__2d=e,this.__7=t,this.Kind=e.kind,this.Site=Rt((r=(n=t.siteOf(t.stackOf(e),s))==null?void 0:n.frame.text)!=null?r:""),this.Block=e.block&&mn(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__2d.number}`}
details(){const{stopAddress:t,requested:e,poolType:s,blockFrom:n,thread:r,time:i}=this.__2d,o=[t&&`stopped at 0x${t}`,r&&`thread 0x${r}`,e!==void 0&&`${e} bytes asked for`,s!==void 0&&`pool type 0x${s.toString(16)}`,n&&`block found by ${n}`,i!==void 0&&`at ${new Date(i).toISOString()}`].filter(Boolean),a=this.__7.stackOf(this.__2d).map(({text:c})=>c);return[o.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return bt("Charged","Cpu")}},In=class{
constructor(t){this.__4n=t}
toString(){return this.__4n}},s_=/^Ex\w*Lookaside/;
function n_(t){var e,s,n;return s_.test((n=(s=(e=t[L(t)])==null?void 0:e.symbol)==null?void 0:s.name)!=null?n:"")}var be=t=>{var e,s;return(s=(e=t.site)==null?void 0:e.frame.text)!=null?s:"(no caller)"};
function Cn(t,{use:e,holding:s}){const{site:n,allocs:r,frees:i,stacks:o}=e;return`${[`${be(e)}${n?` (${n.key})`:""}, tag ${JSON.stringify(j(t.tag))}`,`${w(r,"allocation")} and ${w(i,"free")} seen here, from ${w(o.length,"stack")}`,s&&r_(s),s&&i_(s),o_(t,e),...a_(e),c_(t,e),`coverage ${st(t)}${Me(t.coverage(),t.openHits())}`,(n==null?void 0:n.frame.source)&&`source ${n.frame.source.file} line ${n.frame.source.line}`,d_(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function r_({blocks:t,bytes:e,old:s}){const n=t===1?"stays":"stay";return`${w(t,"block")} allocated here ${n}${__(e)}, ${s} of them since the earlier half of the hunt`}
function i_({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function o_(t,{first:e,last:s,allocs:n}){if((e==null?void 0:e.time)===void 0||(s==null?void 0:s.time)===void 0)return;const r=a=>_t((a-t.start.time)/1e3),i=(s.time-e.time)/1e3,o=i>0&&n>1?`, ${(n/i).toFixed(2)} allocations a second`:"";return`first hit here after ${r(e.time)}, last after ${r(s.time)}${o}`}
function a_(t){const{freedByOtherModules:e,unlocatedAllocs:s,refused:n}=t;return[...e>0?[`${w(e,"block")} of here freed by other modules`]:[],...s>0?[`of ${w(s,"allocation")} here the block is not known`]:[],...n>0?[`${w(n,"block")} refused at once by a limit of the tag`]:[]]}
function c_(t,{stacks:e}){return e.some(n=>n_(t.stacks.at(n)))?"a lookaside list: what it hands out from stock is no hit":void 0}
function d_(t){if(t.kind==="owner")return;const e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",s=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${s}`}var __=t=>t===void 0?"":`, ${t} bytes`;
function u_(t,e){const s=[];for(const{use:r,holding:i}of t.sites(e))i&&i.blocks>0&&s.push({use:r,holding:i});const n=s.reduce((r,{holding:i})=>r+i.blocks,0);return s.map(r=>f(h({},r),{share:r.holding.blocks/n})).sort((r,i)=>Bn(i)-Bn(r)||i.holding.blocks-r.holding.blocks)}var Bn=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},h_=class{
constructor(t,{use:e,holding:s,share:n}){var r;this.__7=t,this.__1b=e,this.__40=s,this.Blocks=s.blocks,this.Bytes=s.bytes,this.Share=`${Math.round(n*100)} %`,this.Of=e.allocs,this.Old=s.old,this.Median=(r=s.sizes)==null?void 0:r.median,this.Coverage=st(t)}
toString(){return Rt(be(this.__1b))}
details(){return Cn(this.__7,{use:this.__1b,holding:this.__40})}
get[Symbol.metadataDescriptor](){return bt("Blocks","Bytes","Of","Old","Median")}},l_=class{
constructor(t,e){const{use:s,holding:n}=e;this.__7=t,this.__3e=e,this.Allocs=s.allocs,this.Frees=s.frees,this.Blocks=n==null?void 0:n.blocks,this.Bytes=n==null?void 0:n.bytes,this.Coverage=st(t),this.Note=t.natureOf(s).kind==="probableWrapper"?"wrapper?":""}
toString(){return Rt(be(this.__3e.use))}
details(){return Cn(this.__7,this.__3e)}
get[Symbol.metadataDescriptor](){return bt("Allocs","Frees","Blocks","Bytes")}},zn=34,f_=class{
constructor(t,e){this.__2l=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;const s=this.__2a().slice(1).join(" < ");this.Callers=s.length>zn?`${s.slice(0,zn-3)}...`:s,this.Coverage=st(t)}
toString(){var t;return Rt((t=this.__2a()[0])!=null?t:"(no caller)")}
details(){return this.__2l.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return bt("Allocs","Frees")}
__2a(){return this.__2l.slice(L(this.__2l)).map(({text:t})=>t)}},g_=class{
constructor(t,e,s){const n=nt(t);this.PoolHitTag=n.kind==="read"?Y(I(n.value)):"not readable",this.Armed=m_(n,e),this.Repair=k_(n,e),this.Recorded=we([...e.records.keys()].map(r=>JSON.stringify(j(r)))),this.Learned=we(e.learned().map(p_)),this.Skipped=we(s)}
toString(){return this.Armed}};
function p_({kind:t,key:e,where:s,holds:n}){const r="register"in s?s.register:`[base${v_(s.offset)}]`;return`${t} at 0x${e}: ${n} in ${r}`}var v_=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,we=t=>t.length===0?"none":t.join(", ");
function m_(t,{armed:e,change:s}){if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";if(vt(t.value))return"not armed";const n=`ARMED for ${JSON.stringify(j(I(t.value)))}`;return!s||Vt(s.after)!==t.value?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function k_(t,{change:e}){var n;return t.kind==="read"&&vt(t.value)?"nothing to repair":(n=e==null?void 0:e.repair)!=null?n:"ed nt!PoolHitTag 0x0"}
function It(t,e,s){return`${w(e,s)}; ${t.map(Ce).join("; ")}`}
function b_(t,e){const s=`read in ${_t(t.seconds)}`,n=t.unread>0?[`${w(t.unread,"line")} not understood`]:[],r={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[w(e,"tag"),s,...n,...r].join("; ")}var w_=class{
constructor(t){this.__1m=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=Hn(t.nonPaged.allocs,t.paged.allocs),this.Frees=Hn(t.nonPaged.frees,t.paged.frees),this.Owner=y_(t.description)}
toString(){return this.__1m.text}
details(){const{text:t,tag:e,description:s="no description"}=this.__1m,n=e!==void 0&&Oe(e)?` (${Y(e)})`:"";return`${t}${n}: ${s}`}
get[Symbol.metadataDescriptor](){return bt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Hn(t,e){return t===void 0||e===void 0?void 0:t+e}
function y_(t){var e,s;return(s=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?void 0:e[1])!=null?s:""}var S_=class{
constructor(t,e,s,n){u(this,"__l",[]);this.__0=t,this.__d=e,this.__2q=s,this.__3m=n}
toString(){return`pooltag ${this.__3m}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Jd()}
hitTag(...t){return this.__w("hitTag",t,([e,...s])=>{const n=me("hitTag",e),r=On(s.filter(o=>o!==wt)),i=this.__d.hunt(n,r,s.includes(wt));return i.kind==="hunted"?Ie(i):Ne(i)})}
arm(...t){return this.__w("arm",t,([e,s])=>{const n=me("arm",e);if(s!==void 0&&s!==wt)throw new B(St(`${s}`,`dx @$pool.arm("Abc ", "${wt}")`));const r=this.__d.arm(n,s===wt);return r.kind==="armed"?ir(n,r.armed.arming.repair):Ne(r)})}
capture(...t){return this.__w("capture",t,()=>{const e=this.__d.capture(On(t));return e.kind==="hunted"?Ie(e):or(e)})}
clear(...t){return this.__w("clear",t,()=>ar(this.__d.clear()))}
skip(...t){return this.__w("skip",t,([e])=>{const s=Nn("skip",e);return this.__l=[...this.__l.filter(n=>n!==s),s],`Looking past ${this.__l.join(", ")}.`})}
unskip(...t){return this.__w("unskip",t,([e])=>{const s=Nn("unskip",e);return this.__l=this.__l.filter(r=>r!==s),`Looking past ${this.__l.length===0?"pool functions only":this.__l.join(", ")}.`})}
save(...t){return this.__w("save",t,([e])=>pr(this.__2q.save(Pn("save",e))))}
open(...t){return this.__w("open",t,([e])=>mr(this.__2q.open(Pn("open",e))))}
used(...t){this.__27("used",t);const{sort:e,pattern:s}=t_(t),n=Vd(this.__0);if(n.kind==="noTable")throw new Error(`!poolused gave no table: ${n.answer}`);const r=Kd(n.rows,e).filter(({text:i})=>s===void 0||Fe(s,i));return new ct(b_(n,r.length),r.map(i=>new w_(i)))}
leaks(...t){const e=this.__p("leaks",t),s=[];for(const n of e)for(const r of u_(n,this.__l))s.push(new h_(n,r));return new ct(It(e,s.length,"call site"),s)}
sites(...t){const e=this.__p("sites",t),s=[];for(const n of e)for(const r of T_(n.sites(this.__l)))s.push(new l_(n,r));return new ct(It(e,s.length,"call site"),s)}
stacks(...t){const e=this.__p("stacks",t),s=[];for(const n of e){const r=[...n.stackUses()].sort((i,o)=>Fn(o)-Fn(i));for(const i of r)s.push(new f_(n,i))}return new ct(It(e,s.length,"stack"),s)}
hits(...t){const[e]=t,s=ke("The number of hits",e,$_,"dx -g @$pool.hits(20)"),n=this.__p("hits",t,[]),r=[];for(const i of n)for(const o of i.recent(s))r.push(new e_(i,o,this.__l));return new ct(It(n,r.length,"hit"),r)}
status(...t){return this.__27("status",t),new g_(this.__0,this.__d,this.__l)}
help(...t){En("help",t);const e=Object.values(ve).map(s=>new Xd(s));return new ct(`pooltag ${this.__3m}`,e)}
__27(t,e){En(t,e),this.__d.reconcile()}
__w(t,e,s){try{return this.__27(t,e),new In(s(e))}catch(n){if(!(n instanceof B))throw n;return new In(n.message)}}
__p(t,e,[s]=e){this.__27(t,e);const n=s===void 0?void 0:me(t,s),{records:r}=this.__d,o=(n===void 0?[...r.values()]:[r.get(n)]).filter(a=>a!==void 0);if(o.length===0)throw new Error(er(n));return o}},wt="unseen",$_=100,T_=t=>[...t].sort((e,s)=>Ln(s)-Ln(e)),Ln=({use:t})=>t.allocs+t.frees+t.unknown,Fn=({hits:t})=>t.alloc+t.free+t.unknown,dt=new Bd,ye=t=>fe(cr(t)),Dn=new zd,Ct=new Pd(Dn,()=>dt.now(),"0.1.0",ye),A_=new qo(dt,dt,t=>{Ct.note(h({type:"change"},t))}),Se=new xd(dt,A_,Ct,ye),x_=new Go(dt,Dn,Ct,Se),D=new S_(dt,Se,x_,"0.1.0");
function E_(){for(const s of Hd("0.1.0"))fe(s);const t=(s,n)=>new host.optionalRecord(new host.functionAlias(P_(n),s));class e{
get Pool(){return D}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...s)=>D.used(...s)),t("poolhit",(...s)=>D.hitTag(...s)),t("poolleaks",(...s)=>D.leaks(...s)),t("poolrestore",(...s)=>D.clear(...s)),t("poolhelp",(...s)=>D.help(...s))]}
function O_(){Sn(D)&&fe("@$pool is ready: dx @$pool.help()")}
function N_(){for(const t of Se.release())t.kind==="stillThere"&&ye({kind:"notRepaired",command:t.repair});Ct.flush(),Ld()}
function P_(t){return(...e)=>(Sn(D),t(...e))}return[D,E_,O_,N_]})();
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
