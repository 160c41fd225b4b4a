/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var l_=Object.defineProperty,f_=Object.defineProperties;
var g_=Object.getOwnPropertyDescriptors;
var Lt=Object.getOwnPropertySymbols;
var Ms=Object.prototype.hasOwnProperty,Rs=Object.prototype.propertyIsEnumerable;
var ye=(b,k,$)=>k in b?l_(b,k,{enumerable:!0,configurable:!0,writable:!0,value:$}):b[k]=$,_=(b,k)=>{for(var $ in k||(k={}))Ms.call(k,$)&&ye(b,$,k[$]);if(Lt)for(var $ of Lt(k))Rs.call(k,$)&&ye(b,$,k[$]);return b},f=(b,k)=>f_(b,g_(k));
var Se=(b,k)=>{var $={};for(var N in b)Ms.call(b,N)&&k.indexOf(N)<0&&($[N]=b[N]);if(b!=null&&Lt)for(var N of Lt(b))k.indexOf(N)<0&&Rs.call(b,N)&&($[N]=b[N]);return $};
var h=(b,k,$)=>ye(b,typeof k!="symbol"?k+"":k,$);
var $parts=(function(){var b=16,k=t=>t,$=k("0".repeat(b));
function N(t){const e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return k(e.toLowerCase().padStart(b,"0"))}
function tt(t,e){const n=s=>(s>>>0).toString(16).padStart(8,"0");return k(n(t)+n(e))}
function M(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function C(t,e){const{high:n,low:s}=M(t),r=s+e;return tt((n+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function et(t,e){const n=M(t),s=M(e),r=(s.high-n.high)*4294967296+(s.low-n.low);return Number.isSafeInteger(r)?r:void 0}
function V(t,e){return t<e?-1:t>e?1:0}
function $e(t,e){return(M(t).low&e-1)===0}
function nt(t,e){return e===4?tt(0,M(t).low):t}
function Ft(t,e){const{high:n,low:s}=M(t);return(e===4?s:n)>=2147483648}
function zs(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function K(t){return`0x${t.replace(/^0{1,15}/,"")}`}var Te=2147483648;
function I(t){return t>>>0}
function yt(t){const e=n=>{var s;return((s=t[n])!=null?s:0)&255};return I(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function jt(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function xe(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};const e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Dt(yt([...t.padEnd(4," ")].map(n=>n.charCodeAt(0))))}
function Hs(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Dt(yt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Dt(I(Number.parseInt(t,16))):xe(t)}
function Dt(t){return t<Te?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:H(t)}}}
function H(t){return I(t&~Te)}
function D(t){const e=n=>n>=32&&n<=126;return jt(t).map(n=>e(n)?String.fromCharCode(n):".").join("")}
function Y(t){return`0x${t.toString(16).padStart(8,"0")}`}
function Ls(t){return yt([...jt(t)].reverse())}
function Ae(t){return D(t).includes(".")}var E=t=>JSON.stringify(Ae(t)?Y(t):D(t)),st=t=>`0x${t.toString(16)}`,w=(t,e)=>`${t} ${e}${t===1?"":"s"}`,lt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Fs(t,e){const n=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${n} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${n} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${n} has bit 31 set, which the kernel clears before it compares: use ${E(e.plain)} or "${Y(e.plain)}".`}}var js=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,Ds=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Us=(t,e)=>`${t} is a whole number from 1 on: ${e}`,St=(t,e)=>`${t} does not fit: ${e}`,Ws=t=>t===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${E(t)}. Begin with dx @$pool.hitTag(${E(t)}).`;
function Gs(t){var e;switch(t.kind){case"notKernel":return"Not armed: this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"Not armed: this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"Not armed: on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`Not armed: there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"Not armed: the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"Not armed: the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"Not armed: nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"Not armed: pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`Not armed: nt!PoolHitTag holds ${st(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return qs(t.tag,t.meant);case"ambiguous":return`Not armed: ${t.tags.map(Y).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${Y((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function qs(t,e){const n=`To arm all the same: dx @$pool.hitTag(${E(t)}, "unseen").`;return e===void 0?`Not armed: no allocation with ${E(t)} since the target started. ${n}`:`Not armed: no allocation with ${E(t)} since the target started. Did you mean ${E(e)} (${Y(e)})? ${n}`}
function Ee(t){switch(t.kind){case"refused":return Gs(t.problem);case"failed":return`Not armed: the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`Not armed: writing nt!PoolHitTag did not take${t.applied.failure===void 0?"":` (${t.applied.failure})`}. ${$t(t.applied.undone)}`}}var Vs=(t,e)=>`ARMED: the machine stops at every allocation and free of ${E(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Ks({anyMore:t}){return t===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${E(t)}: somebody has changed it. dx @$pool.arm(${E(t)}) arms it again.`}
function $t(t){return t.kind==="undone"?"PoolHitTag is as it was.":`STILL ARMED${t.failure===void 0?"":` (${t.failure})`}: type ${t.repair}`}
function Ys(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"cleared":return t.undone.map($t).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${st(t.held)}, armed by somebody else; it holds 0 now.`:$t(t.undone)}}
function Js(t){switch(t.kind){case"ready":{const{target:e,tag:n}=t,s=e.processorBlocks.length;return`pooltag: ${[e.description,w(e.modules.filter(o=>!o.unloaded).length,"module"),...s>0?[w(s,"processor")]:[]].join(", ")}; arming ${E(n)} at ${zs(e.poolHitTag,e.pointerSize)}`}case"timeLimit":return`pooltag: ${lt(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Xs(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${st(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${t.path}: ${t.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function Xs(t,e,n){const s=t/n,r=(e-t)/s,o=r<Oe?`, about ${lt(r)} to go`:"",i=r<Oe?` of ${e}`:"";return`pooltag: ${t}${i} hits, ${s.toFixed(1)}/s${o}`}var Oe=86400;
function Zs(t,e,n){if(t.kind==="unknown")return"unknown";const s=t.kind==="exact"?1:t.fraction,r=e===0?1:(e-n)/e;return`${Math.floor(s*r*1e3)/10} %`}
function Ne(t,e){if(t.kind==="unknown")return` (${tr(t.why)})`;const n=[...t.kind==="floor"?[`${w(Qs(t),"event")} not seen`]:[],...e>0?[`the block of ${w(e,"hit")} is not known`]:[]];return n.length===0?"":` (what sites hold is a floor: ${n.join(", ")})`}var Qs=({missed:t})=>t.allocs+t.frees;
function tr(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function er(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${nr(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600).`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function nr(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${st(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var rt=t=>Zs(t.coverage(),Pe(t),t.openHits()),Pe=t=>{const{alloc:e,free:n,unknown:s}=t.counts();return e+n+s};
function Me(t){const{capture:e,hunt:n,tag:s}=t,r=n.counts(),o=[w(r.alloc,"allocation"),w(r.free,"free"),...r.unknown>0?[`${r.unknown} unknown`]:[]].join(", ");return[`${w(e.hits,"hit")} on ${E(s)} in ${lt(e.seconds)}: ${o}; coverage ${rt(n)}${Ne(n.coverage(),n.openHits())}.`,er(e.end),t.disarmed===void 0?void 0:$t(t.disarmed),`Next: dx -g @$pool.leaks(${E(s)})`].filter(a=>a!==void 0).join(" ")}var sr=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function rr(t){switch(t.kind){case"saved":{const{base:e,files:n,hunts:s}=t;return`${s.map(or).join("")}Saved ${w(s.length,"hunt")} as ${e} (${w(n,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${t.path}: ${t.message}`}}var or=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${w(t,"hit")} on ${E(e)} are more than is kept: save before a long hunt. `;
function ir(t){switch(t.kind){case"opened":return ar(t);case"armed":return`Not opened: ${E(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`Not opened: there is no ${t.path}.`;case"noRecording":return`Not opened: ${t.path} is no recording.`;case"newer":return`Not opened: it was written by a later pooltag (format ${t.version}).`;case"failed":return`Not opened: ${t.path}: ${t.message}`}}
function ar(t){const{base:e,recording:n,left:s,cut:r}=t,{hunts:o,problems:i}=n,[a]=i.first;return[`Opened ${e}: ${o.map(Re).join("; ")||"no hunt"}.`,r&&`It ends early: ${r}.`,a&&`${w(i.count,"line")} damaged or missing, the first at ${a.line}.`,cr(s),o.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Re=t=>`${JSON.stringify(D(t.tag))}: ${w(Pe(t),"hit")}, coverage ${rt(t)}`;
function cr(t){switch(t.kind){case"nothing":return;case"armed":return`PoolHitTag STILL HOLDS ${E(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${st(t.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: ed nt!PoolHitTag ${st(t.note.saved)} disarms.`}}
function dr(t){const e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Ut(t){return dr(f(_({},t),{offset:0}))}var Ie=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,_r=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,ur=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,hr=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,lr=/^VerifierExt$/i,fr=/\?\? ?::|`string'/,gr=64;
function Wt(t){var e;if(lr.test(t.module))return t.name.includes("Pool")?Be(t.name):void 0;if(Ie.test(t.module))return t.name==="DbgBreakPoint"||fr.test(t.name)?"neither":(e=Ce(t.name))!=null?e:pr(t.name)}
function Ce(t){return _r.test(t)?"alloc":ur.test(t)?"free":void 0}
function pr(t){return hr.test(t)?Be(t):void 0}
function Be(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function L(t){const e=t.findIndex(({symbol:n})=>!n||Wt(n)===void 0);return e<0?t.length:e}
function vr(t){return Ie.test(t.module)&&t.name==="ExFreePool"&&t.offset>gr}
function ze(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function He(t,e){return mr(t.toLowerCase(),e.toLowerCase())}
function mr(t,e){let n=0,s=0,r=-1,o=0;for(;n<e.length;)if(t[s]==="*")r=s++,o=n;else if(t[s]==="?"||t[s]===e[n])s++,n++;else if(r>=0)s=r+1,n=++o;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Le(t,e=[],n=[]){let s=L(t);for(;s<t.length-1&&kr(t[s],n);)s++;const r=t[s];return r&&br(r,s,e)}
function kr(t,e){const n=t==null?void 0:t.symbol;return n?e.some(s=>He(s,Ut(n))):!1}
function br(t,e,n){var i;const s=t.address&&wr(t.address,n);if(s)return _({key:Fe(s.module,s.offset),frame:t,depth:e},s);const r=t.symbol&&{module:t.symbol.module};if(((i=t.symbol)==null?void 0:i.name)===""){const{module:a,offset:c}=t.symbol;return{key:Fe(a,c),frame:t,depth:e,module:a,offset:c}}const o=t.address?K(t.address):t.text;return _({key:o,frame:t,depth:e},r)}var Fe=(t,e)=>`${t}+0x${e.toString(16)}`;
function wr(t,e){const n=e.find(({start:r,end:o})=>V(r,t)<=0&&V(t,o)<0),s=n&&et(n.start,t);return n&&s!==void 0?{module:n.name,offset:s}:void 0}
function yr(t,e){const{coverage:n,unanswered:s,there:r,outstanding:o}=e,i=x=>t.reduce((z,q)=>z+x(q),0),a=n.kind==="floor"?n.missed.frees:0,c=Math.max(0,i(x=>x.unlocatedFrees)-s.size),d=Math.max(0,i(x=>x.missedFrees)-s.size),u=new Set;let l=0;for(const x of s.values()){const z=x.filter(q=>o.has(q)&&!r.has(q));for(const q of z)u.add(q);z.length>0&&(l+=1)}const g=Math.max(0,a+c-d),S=Math.max(0,d-a-c);return{ofAny:g,ofThese:u,hits:l+S+Math.max(0,g-a)}}
function Sr(t,{ofAny:e,ofThese:n},s){const r=t.filter(({block:u})=>!n.has(u)),o=Math.max(0,r.length-e);if(o===0&&t.length>0)return;const i=Math.max(0,r.filter(({hit:u})=>u*2<=s).length-e),a=[];for(const{charged:u}of r)u!==void 0&&a.push(u);a.sort((u,l)=>u-l);const c=$r(a),d=_({blocks:o,old:i},c&&{sizes:c});return a.length<r.length?d:f(_({},d),{bytes:a.slice(0,o).reduce((u,l)=>u+l,0)})}
function $r(t){const e=t[0],n=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===void 0||n===void 0||s===void 0))return{smallest:e,median:n,largest:s}}
function Tr(t,e,n){if(!t||!e)return{kind:"unknown",why:"notRead"};const s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};const r=s.allocs+s.frees,o=n.alloc+n.free+n.unknown;if(o>r||n.alloc>s.allocs||n.free>s.frees)return{kind:"unknown",why:"tooFew"};if(o===r)return{kind:"exact",counted:s};const i={allocs:s.allocs-n.alloc,frees:s.frees-n.free};return{kind:"floor",fraction:o/r,counted:s,missed:i}}var je=2e5,De=class Is{
constructor(e=je,n=new Map){this.limit=e,this.__t=n}
alloc(e,n){const s=this.__t.get(e);return!s&&this.__t.size>=this.limit?{kind:"full"}:(this.__t.set(e,n),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,n,s){const r=this.__t.get(e);return r?(this.__t.delete(e),r.tag===n&&xr(r.charged,s)?{kind:"matched",allocation:r}:{kind:"other",earlier:r}):{kind:"unmatched"}}
get outstanding(){return this.__t}
copy(){return new Is(this.limit,new Map(this.__t))}},xr=(t,e)=>t===void 0||e===void 0||t===e,Ar=512,Ue=class{
constructor(){h(this,"__1c",new Map);h(this,"__1i",Number.POSITIVE_INFINITY);h(this,"__1g",0);h(this,"__1r",!0)}
add(t,e=1){this.__1i=Math.min(this.__1i,t),this.__1g=Math.max(this.__1g,t);const n=this.__1c.get(t);n===void 0&&this.__1c.size>=Ar?this.__1r=!1:this.__1c.set(t,(n!=null?n:0)+e)}
addAll(t){for(const[e,n]of t.__1c)this.add(e,n);this.__1i=Math.min(this.__1i,t.__1i),this.__1g=Math.max(this.__1g,t.__1g),this.__1r=this.__1r&&t.__1r}
summary(){if(this.__1c.size===0)return;const t=this.__1i,e=this.__1g,n=this.__1r?this.__5g():void 0;return _({smallest:t,largest:e},n===void 0?{}:{median:n})}
__5g(){const t=[...this.__1c].sort(([s],[r])=>s-r),e=t.reduce((s,[,r])=>s+r,0);let n=0;for(const[s,r]of t)if(n+=r,n*2>=e)return s}},Er=class Cs{
constructor(e,n){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new Ue,this.tag=e,this.stack=n}
see({kind:e,number:n,time:s,charged:r}){var i;this.hits[e]++;const o=_({hit:n},s===void 0?{}:{time:s});(i=this.first)!=null||(this.first=o),this.last=o,e==="alloc"&&r!==void 0&&this.sizes.add(r)}
allocated({charged:e}){this.outstanding.count++,e===void 0?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e}){this.outstanding.count--,e===void 0?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var n;this.freedBy.set(e,((n=this.freedBy.get(e))!=null?n:0)+1)}
copy(){const e=new Cs(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked;for(const[n,s]of this.freedBy)e.freedBy.set(n,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Or=class Bs{
constructor(e=new De){h(this,"__22",new Map);h(this,"__27",!1);this.__1w=e}
get isFull(){return this.__27}
book(e){const n=this.__1a(e.tag,e.stack);n.see(e),e.kind==="alloc"?this.__4t(e,n):e.kind==="free"&&this.__57(e,n)}
stacks(e){const n=[];return this.__22.forEach((s,r)=>{(e===void 0||r===e)&&n.push(...s.values())}),n}
outstanding(){const e=new Map;return this.__1w.outstanding.forEach((n,s)=>{const r=f(_({},n),{block:s}),o=e.get(n.stack);o?o.push(r):e.set(n.stack,[r])}),e}
copy(){const e=new Bs(this.__1w.copy());return e.__27=this.__27,this.__22.forEach((n,s)=>{const r=new Map;n.forEach((o,i)=>{r.set(i,o.copy())}),e.__22.set(s,r)}),e}
__4t(e,n){if(e.block===void 0){n.unlocated.alloc++;return}const s=Nr(e),r=this.__1w.alloc(e.block,s);if(r.kind==="full"){this.__27=!0,n.untracked++;return}r.kind==="seenAgain"&&this.__4b(r.earlier),n.allocated(s)}
__57(e,n){if(e.block===void 0){n.unlocated.free++;return}const s=this.__1w.free(e.block,e.tag,e.charged);if(s.kind==="matched"){const r=this.__1a(s.allocation.tag,s.allocation.stack);r.gone(s.allocation),r.freedFrom(e.stack);return}s.kind==="other"&&this.__4b(s.earlier),n.unmatchedFrees++}
__4b(e){const n=this.__1a(e.tag,e.stack);n.gone(e),n.missedFrees++}
__1a(e,n){var o,i;const s=(o=this.__22.get(e))!=null?o:new Map;this.__22.set(e,s);const r=(i=s.get(n))!=null?i:new Er(e,n);return s.set(n,r),r}};
function Nr({number:t,tag:e,stack:n,requested:s,charged:r}){return _(_({tag:e,stack:n,hit:t},s===void 0?{}:{requested:s}),r===void 0?{}:{charged:r})}var Pr=2e3;
function We(t,{block:e,charged:n}){var r;const s=(r=t.charged)!=null?r:n;return _(f(_({},t),{block:e,blockFrom:"place"}),s!==void 0&&{charged:s})}var Mr=class{
constructor(t=je){h(this,"__u",[]);this.__1t=t,this.__1l=new Or(new De(t))}
record(t,e=!1){return this.__u.push({hit:t,awaits:e&&t.block===void 0}),this.__3o()}
locate(t){const e=this.__u.find(({hit:n,awaits:s})=>s&&n.number===t.hit);return e&&(e.hit=We(e.hit,t),e.awaits=!1),this.__3o()}
stacks(t){return this.__x().stacks(t)}
outstanding(){return this.__x().outstanding()}
__x(){if(this.__u.length===0)return this.__1l;const t=this.__1l.copy();for(const{hit:e}of this.__u)t.book(e);return t}
__3o(){const t=this.__u.findIndex(({awaits:s})=>s),e=t<0?this.__u.length:t,n=Math.max(e,this.__u.length-Pr);for(const{hit:s}of this.__u.splice(0,n))this.__1l.book(s);return this.__1l.isFull?{kind:"tooManyOutstanding",limit:this.__1t}:{kind:"recorded"}}};
function Ge(t,e){var o,i;const n=new Rr(e),s=new Map;for(const a of t){const c=`${a.tag} ${(i=(o=n.site(a.stack))==null?void 0:o.key)!=null?i:""}`,d=s.get(c);d?d.push(a):s.set(c,[a])}const r=[];return s.forEach(a=>{const[c]=a;c&&r.push(Ir(c,a,n))}),r.sort((a,c)=>{var d,u,l,g;return((u=(d=a.first)==null?void 0:d.hit)!=null?u:0)-((g=(l=c.first)==null?void 0:l.hit)!=null?g:0)})}var Rr=class{
constructor(t){h(this,"__5q",new Map);h(this,"__26",new Map);this.__33=t}
site(t){var e;return this.__3w(this.__5q,t,(e=this.__33.skip)!=null?e:[])}
caller(t){return this.__3w(this.__26,t,[])}
__3w(t,e,n){if(!t.has(e)){const{stacks:s,modules:r}=this.__33;t.set(e,Le(s.at(e),r!=null?r:[],n))}return t.get(e)}};
function Ir(t,e,n){const s=o=>e.reduce((i,a)=>i+o(a),0),r=n.site(t.stack);return _(_(f(_(f(_(f(_({tag:t.tag},r&&{site:r}),{stacks:e.map(({stack:o})=>o),allocs:s(({hits:o})=>o.alloc),frees:s(({hits:o})=>o.free),unknown:s(({hits:o})=>o.unknown)}),Cr(s)),{unlocatedAllocs:s(({unlocated:o})=>o.alloc),unlocatedFrees:s(({unlocated:o})=>o.free)}),Br(e,r,n)),{unmatchedFrees:s(({unmatchedFrees:o})=>o),missedFrees:s(({missedFrees:o})=>o),untracked:s(({untracked:o})=>o)}),zr(e)),Hr(e))}
function Cr(t){const e=t(({hits:o})=>o.alloc);if(e>0&&t(({unlocated:o})=>o.alloc)===e)return{};const n=t(({outstanding:o})=>o.count),s=t(({outstanding:o})=>o.unsized)===0,r=t(({outstanding:o})=>o.charged);return{outstanding:s?{count:n,bytes:r}:{count:n}}}
function Br(t,e,n){var r;const s={freedElsewhere:0,freedByOtherModules:0,refused:0};for(const{stack:o,freedBy:i}of t){const a=(r=n.caller(o))==null?void 0:r.key;i.forEach((c,d)=>{var l;const u=n.site(d);a!==void 0&&((l=n.caller(d))==null?void 0:l.key)===a?s.refused+=c:(u==null?void 0:u.key)!==(e==null?void 0:e.key)&&(s.freedElsewhere+=c),(u==null?void 0:u.module)!==(e==null?void 0:e.module)&&(s.freedByOtherModules+=c)})}return s}
function zr(t){const e=new Ue;for(const{sizes:s}of t)e.addAll(s);const n=e.summary();return n?{sizes:n}:{}}
function Hr(t){const e=[];for(const{first:r,last:o}of t)r&&e.push(r),o&&e.push(o);e.sort((r,o)=>r.hit-o.hit);const[n]=e,s=e[e.length-1];return _(_({},n&&{first:n}),s&&{last:s})}var Lr=5e4,Fr=class{
constructor(t=Lr){h(this,"__3z",new Map);h(this,"__20",[]);this.__1t=t}
intern(t){const e=jr(t),n=this.__3z.get(e);if(n!==void 0)return n;if(this.isFull&&t.length>0)return this.intern([]);const s=this.__20.length;return this.__3z.set(e,s),this.__20.push(t),s}
at(t){var e;return(e=this.__20[t])!=null?e:[]}
get size(){return this.__20.length}
get isFull(){return this.__20.length>=this.__1t}};
function jr(t){return t.map(Dr).join(" ")}
function Dr({address:t,inline:e,text:n}){return t!==void 0&&!e?t:n}var Ur=3,Wr=8;
function qe(t,e="unreadable"){var i,a;const n=Gr(t);if(n<Wr||e==="yes")return{kind:"owner"};const s=e==="no"?"noTagInCode":"fanOutOnly",r=(a=(i=t[0])==null?void 0:i.stack[t[0].depth])==null?void 0:a.symbol,o=r&&r.name!==""?{skip:Ut(r)}:{};return _({kind:"probableWrapper",fanOut:n,evidence:s},o)}
function Gr(t){const e=Array.from({length:Ur},(n,s)=>{const r=new Set;for(const{stack:o,depth:i}of t){const a=o[i+1+s];a&&r.add(a.symbol?Ut(a.symbol):a.text)}return r.size});return Math.max(...e)}var qr=1e3,Vr=5e4,Kr=new Set(["counters","gone","change","end"]),Yr=t=>f(_({},t),{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Ve=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Fr,this.modules=[],this.places=[],this.__1h=new Mr,this.__29=[],this.__3e=new Map,this.__16=new Map,this.__13=[],this.__h={alloc:0,free:0,unknown:0},this.__2w=0,this.__a=0,this.__1q=!1,this.start=t,this.__o=e}
get tag(){return this.start.tag}
get lastHit(){return this.__a}
get entries(){return this.__29}
get hitsNotKept(){return this.__h.alloc+this.__h.free+this.__h.unknown-this.__2w}
get arming(){var t;return(t=this.__l)==null?void 0:t.state}
take(t){switch(this.__1f(t),t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3e.set(t.index,this.stacks.intern(t.frames.map(Yr)));break;case"hit":return this.__5y(t);case"located":this.__61(t);break;case"places":this.places=t.places;break;case"counters":this.__5w(t);break;case"gone":this.__2m=t.missed?void 0:this.__4s(),this.__1q=!0;break;case"unanswered":this.__3j=t;break;case"code":this.__16.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__l=t);break;case"end":break}return"taken"}
counts(){return this.__h}
coverage(){return this.__1q?Tr(this.__1k,this.__2m,this.__h):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__13.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1h.stacks(this.tag)}
sites(t){const e=Ge(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),n=this.__1h.outstanding(),s=this.__4p(e,n);return e.map(r=>{var a;if(!r.outstanding||r.allocs===0)return{use:r};const o=[];for(const c of r.stacks)for(const d of(a=n.get(c))!=null?a:[])o.push(d);const i=Sr(o,s,this.__a);return _({use:r},i&&{holding:i})})}
openHits(){const t=Ge(this.stackUses(),{stacks:this.stacks});return t.reduce((n,s)=>n+s.unlocatedAllocs,0)+this.__4p(t,this.__1h.outstanding()).hits}
siteOf(t,e){return Le(t,this.modules,e)}
natureOf({site:t,stacks:e}){var o;if(!t)return{kind:"owner"};const n=e.map(i=>({stack:this.stacks.at(i),depth:t.depth})),s=qe(n),{address:r}=t.frame;return s.kind==="owner"||!r?s:qe(n,(o=this.__16.get(r))!=null?o:this.__o(r))}
__5y(s){var r=s,{type:t,open:e}=r,n=Se(r,["type","open"]);var a;const o=(a=this.__3e.get(n.stack))!=null?a:this.stacks.intern([]),i=f(_({},n),{stack:o,tag:this.tag});return this.__a=i.number,this.__h[i.kind]++,this.__1q=!1,this.__3j=void 0,this.__13.push(i),this.__13.length>qr&&this.__13.shift(),this.__1h.record(i,e).kind==="recorded"?"taken":"full"}
__61(t){this.__1h.locate(t);const e=this.__13.findIndex(({number:s})=>s===t.hit),n=this.__13[e];n&&(this.__13[e]=We(n,t))}
__5w({at:t,counts:e}){t==="armed"?this.__1k=e:this.__2m=e,this.__1q=t!=="armed"}
__4s(){return this.__1k&&{allocs:this.__1k.allocs+this.__h.alloc,frees:this.__1k.frees+this.__h.free}}
__1f(t){this.__29.length>=Vr&&!Kr.has(t.type)||(this.__29.push(t),t.type==="hit"&&this.__2w++)}
__4p(t,e){var o;const n=new Set;for(const i of e.values())for(const{block:a}of i)n.add(a);const{frees:s=[],there:r=[]}=(o=this.__3j)!=null?o:{};return yr(t,{coverage:this.coverage(),unanswered:new Map(s.map(i=>[i.hit,i.blocks])),there:new Set(r),outstanding:n})}},R=t=>typeof t=="string"?t:void 0,Jr=t=>typeof t=="boolean"?t:void 0,v=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:void 0,Xr=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:void 0,P=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:void 0,Zr=t=>{const e=v(t);return e!==void 0&&e<=4294967295?I(e):void 0};
function O(...t){return e=>t.find(n=>n===e)}
function U(t){return e=>{if(!Array.isArray(e))return;const n=[];for(const s of e){const r=t(s);if(r===void 0)return;n.push(r)}return n}}
function p(t,...[e]){const n=Object.entries(t),s=Object.entries(e!=null?e:{});return r=>{if(typeof r!="object"||r===null||Array.isArray(r))return;const o=r,i={};for(const[a,c]of[...n,...s.filter(([d])=>o[d]!==void 0)]){const d=c(o[a]);if(d===void 0)return;i[a]=d}return i}}
function Ke(t,e){return n=>{var s;return(s=t(n))!=null?s:e(n)}}var Qr="pooltag recording",Ye=1;
function to(t,e){return JSON.stringify(_({seq:t},e)).replace(/[^ -~]/g,eo)}var eo=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,no=1<<20,so=p({module:R,name:R,offset:v}),ro=p({text:R},{address:P,symbol:so,source:p({file:R,line:v}),inline:O(!0),doubtful:O(!0)}),oo=Ke(p({register:R}),p({offset:Xr})),io=p({kind:O("alloc","free"),key:P,where:oo,holds:O("block","header")}),ao=Ke(p({kind:O("poolHitTag")}),p({kind:O("code"),site:R})),Je=t=>{const e=v(t);return e!==void 0&&e<=255?e:void 0},co=p({id:v,thing:ao,address:P,before:U(Je),after:U(Je),repair:R}),_o=p({pointerSize:O(4,8),description:R},{build:v,kernelBase:P}),uo=p({name:R,start:P,end:P},{timestamp:v}),ho={header:p({format:O(Qr),version:O(Ye),segment:v,tool:R,time:v}),hunt:p({tag:Zr,target:_o,poolHitTag:p({address:P,before:v}),time:v}),modules:p({modules:U(uo)}),stack:p({index:v,frames:U(ro)}),hit:p({number:v,kind:O("alloc","free","unknown"),stack:v},{stopAddress:P,block:P,blockFrom:O("place","arguments","returnValue"),requested:v,charged:v,poolType:v,processor:v,thread:P,time:v,open:O(!0)}),located:p({hit:v,block:P},{charged:v}),places:p({places:U(io)}),counters:p({at:O("armed","stopped")},{counts:p({allocs:v,frees:v})}),gone:p({missed:Jr}),unanswered:p({frees:U(p({hit:v,blocks:U(P)})),there:U(P)}),code:p({address:P,holdsTag:O("yes","no","unreadable")}),change:p({change:co,state:O("planned","applied","undone","gone"),time:v}),end:p({why:R,time:v})},lo=new Map(Object.entries(ho));
function fo(t){var a;if(t.length>no)return{kind:"invalid"};let e;try{e=JSON.parse(t)}catch(c){return{kind:"torn"}}const n=p({seq:v,type:R})(e);if(!n)return{kind:"invalid"};const s=lo.get(n.type);if(!s)return{kind:"unknownType",seq:n.seq};const r=s(e);if(r)return{kind:"line",line:_(_({},n),r)};const{version:o}=(a=p({version:v})(e))!=null?a:{};return n.type==="header"&&o!==void 0&&o>Ye?{kind:"newer",version:o}:{kind:"invalid"}}var go=5e5,po=1e3,vo=20,mo=class{
constructor(){h(this,"__n",new Set);h(this,"__2b",0);h(this,"__2j",0);h(this,"__1v",0);h(this,"__4d",0);h(this,"__2r",[])}
push(t){if(this.__2b++,this.__2b>go)return this.__11("tooLong"),!1;const e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__1x(fo(e))}
end(){return this.__1y?this.__1y:this.__1p?{kind:"recording",recording:{header:this.__1p,hunts:[...this.__n],lastHunt:this.__8,nextSeq:this.__1v,problems:{count:this.__4d,first:this.__2r}}}:{kind:"noRecording"}}
__1x(t){const e=t.kind==="line"&&t.line.type==="header";return t.kind==="newer"?this.__1y=t:!this.__1p&&!e&&(this.__1y={kind:"noRecording"}),this.__1y?!1:(this.__2j>0&&this.__5o(e),t.kind==="line"?this.__5z(t.line):t.kind==="unknownType"?this.__41(t.seq):t.kind==="torn"?this.__2j=this.__2b:this.__11("invalid"),!0)}
__5o(t){t||this.__11("torn",this.__2j),this.__2j=0}
__11(t,e=this.__2b){this.__4d++,this.__2r.length<vo&&this.__2r.push({line:e,what:t})}
__41(t){t<this.__1v?this.__11("repeated"):t>this.__1v&&this.__11("gap");const e=t>=this.__1v;return e&&(this.__1v=t+1),e}
__5z(n){var s=n,{seq:t}=s,e=Se(s,["seq"]);var r;if(this.__41(t))switch(e.type){case"header":this.__1p=(r=this.__1p)!=null?r:e;break;case"hunt":this.__8=new Ve(e);break;default:this.__60(e)}}
__60(t){const e=this.__8;if(!e&&t.type!=="change"&&this.__11("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__11("repeated");return}e.take(t),!(e.arming!=="applied"||this.__n.has(e))&&(this.__n.size<po?this.__n.add(e):this.__11("tooLong"))}}},Xe=32,ko=9,bo=96,ft=8192,B=t=>t===Xe||t===ko,Tt=t=>t>=48&&t<=57,wo=t=>Tt(t)||t>=97&&t<=102||t>=65&&t<=70;
function m(t,e){let n=e;for(;n<t.length&&B(t.charCodeAt(n));)n++;return n}
function W(t,e){let n=e;for(;n<t.length&&wo(t.charCodeAt(n));)n++;return n}
function Ze(t,e){let n=e;for(;n<t.length&&Tt(t.charCodeAt(n));)n++;return n}
function Gt(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Xe;)e--;return t.slice(0,e)}
function F(t,e){const n=W(t,e),s=n-e;if(s===16)return qt(t.slice(e,n),8,n);if(s!==8)return;if(t.charCodeAt(n)!==bo)return qt(yo+t.slice(e,n),4,n);const r=W(t,n+1);if(r-n===9)return qt(t.slice(e,n)+t.slice(n+1,r),8,r)}var yo="00000000",qt=(t,e,n)=>({address:t.toLowerCase(),pointerSize:e,end:n});
function So(t){const e=Number(t);return Number.isSafeInteger(e)?e:void 0}
function xt(t,e){const n=[];for(const s of t){const r=s.length<=ft?e(s):void 0;r!==void 0&&n.push(r)}return n}
function Qe(t){let e=!1;return xt(t,n=>(n.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(n.trim())&&(e=!1),$o(n,e)))}
function $o(t,e){const n=F(t,m(t,0));if(!n||!B(t.charCodeAt(n.end)))return;const s=F(t,m(t,n.end));if(!s||!B(t.charCodeAt(s.end)))return;const r=m(t,s.end),o=t.slice(r),i=o.search(/\s/),a=i<0?o:o.slice(0,i);if(!(a===""||a.startsWith("(")))return{start:n.address,end:s.address,name:a,symbols:o.slice(a.length).trim(),unloaded:e}}var y=t=>t,gt=t=>`0x${(t>>>0).toString(16)}`,To=y("g"),xo=t=>y(`g ${K(t)}`),Ao=t=>y(`r ${t}`);
function Eo(t,e,n){const s=e?"kb":"k",r=n.length===0?"":`;r ${n.join(",")}`;return y(`rM 0x1;${s} ${gt(t)}${r}`)}var Oo=t=>y(t.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),No=y(".lastevent"),Po=y("r $ptrsize"),Mo=y("vertarget"),tn=y("lm"),Ro=y(".reload"),Io=t=>y(`x nt!${t}`),Co=t=>y(`dt nt!${t}`),Bo=t=>y(`ub ${K(t)} L1`),zo=t=>y(`dps ${K(t)} L1`);
function Ho(t,e){return e.length===4?y(`ed ${K(t)} ${gt(en(e))}`):y(`eb ${K(t)} ${e.map(gt).join(" ")}`)}var At=t=>y(`ed nt!PoolHitTag ${gt(t)}`);
function Lo(t,e){const n={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return y(`!poolused ${gt(n)}`)}
function Fo(t){const e=D(t).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${e}`)}var Et="poolHitTagNote",jo=t=>y(`dx -r0 @$${Et} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Do=y(`dx -r0 @$${Et}`),Uo=y(`dx -r0 @$vars.Remove("${Et}")`);
function en(t){const e=n=>{var s;return(s=t[n])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function ot(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function J(t,e,n){var r;if(e<0||e+n>t.length)return;let s=0;for(let o=n-1;o>=0;o--)s=s*256+((r=t[e+o])!=null?r:0);return s}
function pt(t,e,n){const s=J(t,e,4),r=n===8?J(t,e+4,4):0;return s===void 0||r===void 0?void 0:tt(r,s)}
function nn(t,e,n){const s=t.readMemory(e,n);return s&&pt(s,0,n)}
function X(t,e){const n=t.readMemory(e,4);return n&&J(n,0,4)}
function sn(t,e,n,s){const r=t.readMemory(e,n*s);if(!r)return[];const o=[];for(let i=0;i<n;i+=1){const a=pt(r,i*s,s);if(a===void 0||a===$)break;o.push(a)}return o}var Vt=(t,e,n)=>C(t,e*n),T=class extends Error{
constructor(t,e){super(e),this.name="HostError",this.call=t}};
function Ot(t){const e=new Map;for(const n of t)if(!(n.length>ft||!n.includes("=")))for(const[s,r]of Go(n))e.has(s)||e.set(s,r);return e}var Wo=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function Go(t){var n,s;const e=[];for(const r of t.trim().split(/\s+/)){const o=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(r),i=N((n=o==null?void 0:o[2])!=null?n:"");if(o&&i)e.push([((s=o[1])!=null?s:"").toLowerCase(),i]);else if(!Wo.test(r))return[]}return e}var qo=t=>xt(t,Vo);
function Vo(t){const e=F(t,m(t,0));if(!e||!B(t.charCodeAt(e.end)))return;const n=t.slice(e.end).trim(),s=Ko(n),r=n.slice(0,s).trim(),o=n.slice(s).trim();if(/^[^\s!]+!\S/.test(r))return _({address:e.address,name:r},o!==""&&{detail:o})}
function Ko(t){const e=t.indexOf(" = ");if(e>=0)return e;const n=t.endsWith(")")?t.indexOf(" ("):-1;return n<0?t.length:n}var Yo=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function rn(t,e){const s=(t&65535)*40543,r=(t>>>16)*40543,o=s+r%65536*65536,i=Math.floor(r/65536)+Math.floor(o/4294967296);return(o%4294967296^i)&e}
function on(t,e,n){const s=(a,c)=>{const{offset:d,bytes:u}=n.fields[a];return Jo(t,e+d,u,c)},r=s("Key",!1),o=an(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),i=an(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(r===void 0||!o||!i))return{tag:I(r),nonPaged:o,paged:i}}
function an(t,e,n){if(!(t===void 0||e===void 0||n===void 0))return{allocs:t,frees:e,bytes:n}}
function Jo(t,e,n,s){const r=J(t,e,4),o=n===8?J(t,e+4,4):0;if(r===void 0||o===void 0)return;const a=s&&(n===8?o:r)>=2147483648?-(n===8?2**64:2**32):0,c=n===8?(o+a/2**32)*2**32+r:r+a;return Number.isSafeInteger(c)?c:void 0}
function cn(t){const[e,...n]=t;if(e)return n.reduce((s,r)=>({tag:s.tag,nonPaged:dn(s.nonPaged,r.nonPaged),paged:dn(s.paged,r.paged)}),e)}var dn=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function Xo(t,e){const n=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){const r=on(t,s*e.size,e);r&&r.tag!==0&&n.set(s,r)}return n}
function Zo(t,e){const n=new Map;let s;for(const r of t){if(r.length>ft)continue;const o=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(r);if(!o)continue;const[,i="",a="",c="",d=""]=o;s!=null||(s=i.length),!(i.length>s||n.has(c))&&n.set(c,{offset:Number.parseInt(a,16),type:d.trim()})}return n.size===0?void 0:{name:e,fields:n}}var _n=(t,e)=>Zo(t.query(Co(e)),e);
function un(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});const n=e&&hn(e.type);return e&&n!==void 0?e.offset+n:void 0}
function hn(t){var o,i,a;const[,e="1",n=""]=(o=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?o:[],s=(i=/^U?[Ii]nt([1248])B$/.exec(n))==null?void 0:i[1],r=(a=/^Ptr(32|64)\b/.exec(n))==null?void 0:a[1];return s?Number(e)*Number(s):r?Number(e)*(Number(r)/8):void 0}var Qo=16,ln=12,ti=4096;
function ei(t,e,n){const s=_n(t,"_POOL_TRACKER_BIG_PAGES"),r=s==null?void 0:s.fields.get("Key"),o=s==null?void 0:s.fields.get("NumberOfBytes"),i=o!=null?o:s==null?void 0:s.fields.get("NumberOfPages"),a=e("PoolBigPageTable"),c=e("PoolBigPageTableSize");if(!s||!r||!i||!a||!c)return;const d=nn(t,a,n),u=X(t,c);if(!d||!u||(u&u-1)!==0)return;const l=un(s);if(l===void 0)return;const g={keyOffset:r.offset,sizeOffset:i.offset},S=o?1:ti;return f(_({address:d,slots:u,entrySize:l},g),{sizeUnit:S,pointerSize:n})}
function ni(t,e,n){const s=ri(n),r=rn(s,e.slots-1);if(e.sizeUnit===1)return Kt(t,e,r,n);const o=Kt(t,e,r,n);if(o.kind==="found")return o;const i=Kt(t,e,si(s)&e.slots-1,n);return i.kind==="found"?i:{kind:"unreadable"}}var si=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function Kt(t,e,n,s){const{address:r,slots:o,entrySize:i,keyOffset:a,sizeOffset:c,sizeUnit:d,pointerSize:u}=e,l=Math.min(Qo,o-n),g=t.readMemory(Vt(r,n,i),l*i);if(!g)return{kind:"unreadable"};for(let S=0;S<g.length;S+=i){if(pt(g,S,u)!==s)continue;const x=pt(g,S+c,u),z=x&&et($,x);if(z===void 0)return{kind:"unreadable"};const q=z*d;return{kind:"found",tag:yt(g.subarray(S+a,S+a+4)),bytes:q}}return{kind:"absent"}}
function ri(t){const{high:e,low:n}=M(t);return(n>>>ln|e<<32-ln)>>>0}var oi=8,ii=64;
function fn(t,e,n){const s=ui(_n(t,"_POOL_TRACKER_TABLE")),r=pn(t,e("PoolTrackTable"),n),o=Jt(t,e("PoolTrackTableSize")),i=Jt(t,e("PoolTrackTableMask"));if(!s||!r||o===void 0||i===void 0)return;const a=e("ExPoolTagTables"),c=a?sn(t,a,ii,n):[],d=[r,...c.filter(g=>g!==r)],u=pn(t,e("PoolTrackTableExpansion"),n),l=Jt(t,e("PoolTrackTableExpansionSize"));return _({layout:s,tables:d,slots:o,mask:i},u&&l&&{expansion:{table:u,slots:l}})}
function Yt(t,e,n){const s=ci(t,e,n);if(s.kind!=="slot")return s.kind==="none"?di(t,e,n):s;const r=[];for(const o of e.tables){const i=vt(t,e,o,s.index,1);if(!i)return{kind:"unreadable"};const a=i.get(0);a&&H(a.tag)===n&&r.push(a)}return gn(cn(r))}
function ai(t,e){const n=new Map;for(const i of e.tables){const a=vt(t,e,i,0,e.slots);if(!a)return;a.forEach((c,d)=>{var u;n.set(d,[...(u=n.get(d))!=null?u:[],c])})}const{expansion:s}=e,r=s?vt(t,e,s.table,0,s.slots):[];return r?[...[...n.values()].map(cn),...r.values()].filter(i=>i!==void 0):void 0}
function ci(t,e,n){const[s]=e.tables;if(!s)return{kind:"unreadable"};const r=e.mask+1;let o=rn(n,e.mask);for(let i=r;i>0;){const a=Math.min(oi,r-o,i),c=vt(t,e,s,o,a);if(!c)return{kind:"unreadable"};for(let d=0;d<a;d+=1){const u=c.get(d);if(!u)return{kind:"none"};if(H(u.tag)===n)return{kind:"slot",index:o+d}}o=(o+a)%r,i-=a}return{kind:"none"}}
function vt(t,{layout:e},n,s,r){const o=Vt(n,s,e.size),i=t.readMemory(o,r*e.size);return i&&Xo(i,e)}
function di(t,e,n){var i;const{expansion:s}=e,r=s&&vt(t,e,s.table,0,s.slots);if(s&&!r)return{kind:"unreadable"};const o=[...(i=r==null?void 0:r.values())!=null?i:[]].find(a=>H(a.tag)===n);return o?gn(o):_i(t,e)}
function _i(t,e){for(const n of e.tables){const s=Vt(n,e.slots-1,e.layout.size),r=t.readMemory(s,e.layout.size),o=r&&on(r,0,e.layout);if(!o)return{kind:"unreadable"};if(o.nonPaged.allocs+o.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function gn(t){if(!t)return{kind:"unreadable"};const{nonPaged:e,paged:n}=t;return{kind:"found",counts:{allocs:e.allocs+n.allocs,frees:e.frees+n.frees}}}
function ui(t){const e=t&&un(t);if(!t||e===void 0)return;const n={};for(const s of Yo){const r=t.fields.get(s),o=r&&hn(r.type);if(!r||o!==4&&o!==8)return;n[s]={offset:r.offset,bytes:o}}return{size:e,fields:n}}var pn=(t,e,n)=>e&&nn(t,e,n),Jt=(t,e)=>e&&X(t,e),hi=(t,e)=>V(t.start,e)<=0&&V(e,t.end)<0,li=(t,e)=>t.modules.find(n=>!n.unloaded&&hi(n,e)),Xt=t=>t.find(({name:e,unloaded:n})=>!n&&e.toLowerCase()==="nt"),fi=(t,e)=>{var n;return((n=li(t,e))==null?void 0:n.name.toLowerCase())==="nt"},gi=64;
function Zt(t){const e=Qt(t);if(!e)return{kind:"noPointerSize"};const n=mt(t,"PoolHitTag",e);if(!n)return{kind:"noSymbol",name:"PoolHitTag"};const s=Qe(t.query(tn)).map(d=>f(_({},d),{start:nt(d.start,e),end:nt(d.end,e)}));if(!Xt(s))return{kind:"noModules"};const r=mi(t),o=d=>mt(t,d,e),i=o("KiProcessorBlock"),a=fn(t,o,e),c=ei(t,o,e);return{kind:"read",target:_(_(f(_({pointerSize:e},r),{poolHitTag:n,modules:s,contextRegisters:pi.filter(d=>vi(t,d)),processorBlocks:i?sn(t,i,gi,e):[]}),a&&{tracker:a}),c&&{bigPages:c})}}var pi=["$thread","$pcrb"];
function vi(t,e){try{return Ot(t.query(Ao(e))).has(e)}catch(n){if(!(n instanceof T))throw n;return!1}}
function mt(t,e,n){const s=`nt!${e}`.toLowerCase(),r=qo(t.query(Io(e))).find(o=>o.name.toLowerCase()===s);return r&&nt(r.address,n)}
function Qt(t){const e=Ot(t.query(Po)).get("$ptrsize");return e===tt(0,4)?4:e===tt(0,8)?8:void 0}
function mi(t){var o,i;const n=(o=t.query(Mo).find(a=>/Kernel Version/i.test(a)))!=null?o:"",s=(i=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?void 0:i[1],r=/\bARM\s?64\b/i.test(n);return _({description:n.trim(),isArm:r},s&&{build:Number(s)})}
function te(t){try{const e=Qt(t),n=e&&mt(t,"PoolHitTag",e),s=n&&X(t,n);return n===void 0||s===void 0?{kind:"notRead"}:{kind:"read",address:n,value:s}}catch(e){if(!(e instanceof T))throw e;return{kind:"notRead"}}}
function ki(t,e,n){const s=e.tracker;if(!s)return{kind:"unknown"};const r=c=>c!==void 0&&Yt(t,s,c).kind==="found",o=Yt(t,s,n);if(o.kind==="unreadable"||o.kind==="overflow")return{kind:"unknown"};const i=bi(n);if(o.kind==="found")return _({kind:"seen"},i&&r(i)&&{twin:i});const a=[Ls(n),i].find(r);return _({kind:"unseen"},a&&{meant:a})}
function bi(t){const e=t>>>24;if(!(e!==32&&e!==0))return I(t&16777215|(e===0?32:0)<<24)}var wi=3790,yi=1024;
function Si(t,e,n,s){const r=ee(t);if(r)return it(r);const o=$i(t,e);if(o.kind!=="read")return it(o);const{target:i}=o,a=X(t,i.poolHitTag);if(a===void 0)return it({kind:"unreadable"});if(!kt(a))return it({kind:"alreadyArmed",value:a});if(Ti(t,i))return it({kind:"taggingOff"});const c=xi(n,ki(t,i,n),s);return c?it(c):{kind:"ready",target:i,idle:a}}
function ee(t){const{kernel:e,live:n,description:s=""}=t.session();return e===!1||/user mode/i.test(s)?{kind:"notKernel"}:n===!1||/\bdump\b/i.test(s)?{kind:"notLive"}:/^local\b/i.test(s)?{kind:"localKernel"}:void 0}var kt=t=>t===0||t>=2147483648,it=t=>({kind:"refused",problem:t});
function $i(t,e){const n=Zt(t),s=n.kind==="read"?n.target.modules.filter(r=>!r.unloaded):[];return n.kind!=="noModules"&&s.length>1?n:(e.debugger(Ro),Zt(t))}
function Ti(t,e){if(e.build===void 0||e.build>=wi)return!1;const n=mt(t,"NtGlobalFlag",e.pointerSize),s=n&&X(t,n);return s!==void 0&&(s&yi)===0}
function xi(t,e,n){switch(e.kind){case"seen":return e.twin===void 0||n?void 0:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return n?void 0:_({kind:"unseen",tag:t},e.meant&&{meant:e.meant});case"unknown":return}}
function Ai(t,e){var d;if((e==null?void 0:e.arming)!=="planned"&&(e==null?void 0:e.arming)!=="applied")return{kind:"nothing"};const{tag:n,poolHitTag:s,target:r}=e.start,o=kt(s.before)?s.before:0,i={armed:n,saved:o,address:s.address};if(ee(t))return{kind:"otherBoot"};const a=te(t),c=Ei(t,r.pointerSize);return a.kind!=="read"||!c?{kind:"unknown",note:i}:a.address!==i.address||c!==((d=r.kernelBase)!=null?d:c)?{kind:"otherBoot"}:a.value===n?{kind:"armed",note:i}:{kind:"disarmed"}}
function Ei(t,e){try{const n=Xt(Qe(t.query(tn)));return n&&nt(n.start,e)}catch(n){if(!(n instanceof T))throw n;return}}var vn=1e3,at=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,mn=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),Oi=class{
constructor(t,e,n,s){this.__0=t,this.__g=e,this.__6=n,this.__4=s}
save(t){return this.__6.save(mn(t),[...this.__4.records.values()])}
open(t){const{armed:e}=this.__4;if(e)return{kind:"armed",tag:e.arming.tag};this.__6.flush();const n=mn(t),s=new mo,{files:r,isWhole:o,failure:i}=this.__5l(n,t,s),a=s.end();if(r===0)return i!=null?i:{kind:"notFound",path:at(n,0)};if(a.kind==="newer")return a;if(a.kind==="noRecording")return i!=null?i:{kind:"noRecording",path:t};const{recording:c}=a,d=Ai(this.__0,c.lastHunt),{hunts:u,nextSeq:l,problems:g}=c;this.__4.show(u,d.kind==="armed"?d.note:void 0);const S=o&&g.count===0;return this.__6.opened(S?{base:n,nextSeq:l,nextSegment:r,hunts:u}:void 0),_({kind:"opened",base:n,recording:c,left:d},i&&{cut:i.message})}
__5l(t,e,n){let s=0,r=!0;try{let o=at(t,0);for(this.__g.exists(o)||(o=e,r=!1);s<vn&&this.__g.exists(o)&&(s+=1,!!this.__g.read(o,i=>n.push(i)));)o=at(t,s);return{files:s,isWhole:r}}catch(o){if(!(o instanceof T))throw o;const i={kind:"failed",path:o.call,message:o.message};return{files:s,isWhole:!1,failure:i}}}},Ni=class{
constructor(t,e,n){h(this,"__z",[]);h(this,"__45",0);this.__2d=t,this.__0=e,this.__44=n}
get open(){return this.__z}
run(t){return this.__2d.run(t)}
debugger(t){return this.__2d.change(t)}
plan(t,e,n,s,r){this.__45+=1;const o={id:this.__45,thing:t,address:e,before:n,after:s,repair:r};return this.__35(o,"planned"),o}
adopt(t,e,n,s,r){const o=this.plan(t,e,n,s,r);return this.__z.push(o),o}
apply(t){this.__z.push(t);const e=this.__1b(t.address,t.after),n=this.__1x(t);if(n&&ne(n,t.after))return this.__35(t,"applied"),{kind:"applied"};const s=this.undo(t);return{kind:"refused",failure:e,undone:s}}
undo(t){var s;if(!this.__z.includes(t))return{kind:"undone"};let e;for(let r=0;r<Pi;r+=1){const o=this.__1x(t);if(o&&ne(o,t.before))return this.__m(t,"undone"),{kind:"undone"};e=(s=this.__1b(t.address,t.before))!=null?s:e}const n=this.__1x(t);return n&&ne(n,t.before)?(this.__m(t,"undone"),{kind:"undone"}):{kind:"stillThere",repair:t.repair,failure:e}}
undoAll(){return[...this.__z].reverse().map(t=>this.undo(t))}
forget(){for(const t of[...this.__z])this.__m(t,"gone")}
__m(t,e){this.__z.splice(this.__z.indexOf(t),1),this.__35(t,e)}
__35(t,e){this.__44({change:t,state:e,time:this.__0.now()})}
__1b(t,e){try{return this.__2d.change(Ho(t,e)).find(s=>s.trim()!=="")}catch(n){return n instanceof Error?n.message:String(n)}}
__1x(t){const e=this.__0.readMemory(t.address,t.before.length);return e&&[...e]}},Pi=3,ne=(t,e)=>t.length===e.length&&t.every((n,s)=>n===e[s]),kn=t=>(t>>>0).toString(16).padStart(8,"0");
function Mi(t,e){const n=`${kn(e.armed)} ${kn(e.saved)} ${e.address}`;bn(()=>t.debugger(jo(n)))}
function se(t){bn(()=>t.debugger(Uo))}
function Ri(t){try{const e=t.query(Do),n=e.map(Ii).find(s=>s!==void 0);return n?{kind:"found",note:n}:e.length===0?{kind:"unknown"}:{kind:"none"}}catch(e){if(!(e instanceof T))throw e;return e.message.includes(Et)?{kind:"none"}:{kind:"unknown"}}}
function Ii(t){const e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,n="",s="",r=""]=e!=null?e:[],o=N(r);if(!e||!o)return;const i=a=>Number.parseInt(a,16);return{armed:I(i(n)),saved:i(s),address:o}}
function bn(t){try{t()}catch(e){if(!(e instanceof T))throw e}}var Ci=class{
constructor(t,e,n,s){this.__1=t,this.target=e,this.tag=n,this.idle=s,this.repair=At(s)}
get change(){return this.__l}
leaveNote(){const{tag:t,idle:e,target:n}=this;Mi(this.__1,{armed:t,saved:e,address:n.poolHitTag})}
arm(){const{target:t,tag:e,idle:n,repair:s}=this,r=ot(n),o=ot(e),i=this.__1.plan({kind:"poolHitTag"},t.poolHitTag,r,o,s);return this.__l=i,this.__1.apply(i)}
pause(){if(!this.__l)return{kind:"undone"};const t=this.__1.undo(this.__l);return t.kind==="undone"&&(this.__l=void 0),t}
disarm(){const t=this.pause();return t.kind==="undone"&&se(this.__1),t}
forget(){this.__1.forget(),this.__l=void 0}};
function Bi(t){for(const[e,{symbol:n}]of t.slice(0,L(t)).entries()){if(!n||e===0&&vr(n))continue;const s=Wt(n);if(s==="alloc"||s==="free")return s}}
function wn(t){var s;if(t.offset!==0)return;const e=(s=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?void 0:s[1];if(e!==void 0)return Ce(e);const n=Wt(t);return n==="neither"?void 0:n}
function ct(t){const e=Gt(t),{head:n,offset:s}=zi(e);if(s===void 0)return;const r=n.indexOf("!"),o=r<0?n:n.slice(0,r);if(!Hi(o))return;if(r<0)return n===e?void 0:{module:o,name:"",offset:s};const i=n.slice(r+1);return i.trim()===""?void 0:{module:o,name:i,offset:s}}
function zi(t){const e=t.lastIndexOf("+0x"),n=t.slice(e+3);if(e<0||n===""||W(n,0)<n.length)return{head:t,offset:0};const s=Number.parseInt(n,16);return{head:t.slice(0,e),offset:Number.isSafeInteger(s)?s:void 0}}var Hi=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),re={kind:"none"};
function Li(t){var r,o;const e=(r=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(t.trim()))==null?void 0:r[1];if(e===void 0||e.length>4096)return re;const n=(o=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(e))==null?void 0:o[1];if(n!==void 0)return Fi(n);if(/^[a-z][a-z0-9]{1,2}$/.test(e))return{kind:"register",register:e};const s=ct(yn(e).text);return s?{kind:"symbol",symbol:s}:re}
function Fi(t){var r,o;const{text:e,address:n}=yn(t);if(!n)return re;const s=ji((o=(r=ct(e))==null?void 0:r.name)!=null?o:"");return _({kind:"slot",address:n},s!==void 0&&{import:s})}
function yn(t){const e=t.lastIndexOf(" ("),n=t.endsWith(")")?N(t.slice(e+2,-1)):void 0;return e>=0&&n?{text:t.slice(0,e),address:n}:{text:t}}
function ji(t){var e;return(e=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(t))==null?void 0:e[1]}
function Sn(t){const e=F(t,Di(t));if(!e||t.charAt(e.end)!==" ")return;const n=Wi(t,e.end+1),s=n===void 0?e.end+1:e.end+1+n.length,r=qi(t.slice(s).trim().replace(/\s+/g," "));if(Gi(r))return n===void 0||n.charAt(0)==="?"?{address:e.address,text:r}:{address:e.address,code:n.toLowerCase(),text:r}}
function Di(t){const e=m(t,0),n=W(t,e);return n-e===4&&t.charAt(n)===":"?n+1:e}var Ui=["fadd","fabd"];
function Wi(t,e){if(t.startsWith("??",e))return"??";const n=t.slice(e,W(t,e)),s=t.charAt(e+n.length);if(!(n===""||n.length%2!==0||n.length>30||s!==" "))return Ui.includes(n)?void 0:n}
function Gi(t){var n;const e=(n=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?void 0:n[1];return e===void 0?t==="???"||t==="????":!(e.length===8&&W(e,0)===8)}var qi=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),Vi=t=>xt(t,Sn),Ki=t=>xt(t,Yi);
function Yi(t){const e=F(t,m(t,0));if(!e||!t.startsWith("  ",e.end))return;const n=F(t,e.end+2);if((n==null?void 0:n.pointerSize)!==e.pointerSize)return;const s=t.slice(n.end).trim();return _({address:e.address,value:n.address},s!==""&&{symbol:s})}
function Ji(t,e){const n=Vi(t.query(Bo(e))).pop();if(!n)return{kind:"undecided"};const s=Li(n.text);switch(s.kind){case"symbol":return $n(s.symbol);case"slot":return s.import===void 0?Xi(t,s.address):Zi(s.import);case"register":case"none":return{kind:"undecided"}}}
function Xi(t,e){const n=Ki(t.query(zo(e)))[0],s=(n==null?void 0:n.symbol)===void 0?void 0:ct(n.symbol);return s?$n(s):{kind:"undecided"}}
function Zi(t){const e=wn({module:"nt",name:t,offset:0});return e?{kind:"pool",of:e}:{kind:"notPool"}}
function $n(t){const e=wn(t);return e?{kind:"pool",of:e}:{kind:t.module.toLowerCase()==="nt"?"notPool":"undecided"}}var Qi=class{
constructor(t,e){h(this,"__3p",new Set);h(this,"__h",new Map);this.__0=t,this.__s=e}
classify(t){const e=this.__56(t);if(e)return{kind:"foreign",stop:e};const n=Bi(t.stack);return n?{kind:"hit",of:n}:this.__4w(t)}
__56({report:t,ip:e,stack:n}){var a,c,d;if((t==null?void 0:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?void 0:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?void 0:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?void 0:t.kind)==="other")return{kind:"other",event:t.event};const s=(c=(a=n[0])==null?void 0:a.text)!=null?c:"";if(!fi(this.__s,e)||!this.__5a(e))return{kind:"other",event:s};const r=L(n),o=(d=n[0])==null?void 0:d.symbol,i=r===1&&o!==void 0&&ze(o);return r===0||i?{kind:"otherBreak",at:s}:void 0}
__5a(t){if(this.__3p.has(t))return!0;const e=this.__0.readMemory(t,4);if(!e)return!1;const n=e[0]===204||e[2]===62&&e[3]===212;return n&&this.__3p.add(t),n}
__4w({ip:t,stack:e}){var o,i;const n=e[L(e)];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};const s=this.__h.get(t);if(s)return{kind:"hit",of:s};const r=Ji(this.__0,n.address);switch(r.kind){case"pool":return this.__h.set(t,r.of),{kind:"hit",of:r.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(i=(o=e[0])==null?void 0:o.text)!=null?i:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function oe(t){var i;const e=m(t,0);if(!ta(t.charCodeAt(e)))return;const n=Ze(t,e),s=n>e?ea(t,e,n):e;if(s<0)return;const r=/^l?kd(?::\w{1,8})?>(.*)$/.exec(t.slice(s));if(!r)return;const o=((i=r[1])!=null?i:"").trim();return n>e?{processor:Number(t.slice(e,n)),command:o}:{command:o}}var ta=t=>Tt(t)||t===107||t===108;
function ea(t,e,n){return n-e>4||t.charCodeAt(n)!==58?-1:m(t,n+1)}
function Tn(t){let e=m(t,0);if(t.charAt(e)==="#"&&(e=m(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;const n=t.slice(e).trim();return/^(ChildEBP|Child-SP|FramePtr) +RetAddr\b/.test(n)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(n)?"noBase":n==="Call Site"?"names":void 0}var na="(Inline)",sa="(Inline Function)",xn=t=>t===4?3:4,ra=5,oa=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "];
function ie(t){const e=Gt(t);if(!/[)\]]$/.test(e))return{text:e,source:void 0};const n=ia(e),s=e.indexOf(n<0?" [":") [",Math.max(n,0)),r=s<0?void 0:aa(e.slice(e.indexOf("[",s))),o=n>=0?n:r?s:e.length;return{text:Gt(e.slice(0,o)),source:r}}
function ia(t){const e=t.indexOf(" (");if(e<0)return-1;const n=oa.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return n.length===0?-1:Math.min(...n)}
function aa(t){const e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;const n=t.slice(e+3,-1);return n.length<10&&[...n].every(r=>Tt(r.charCodeAt(0)))&&n!==""?{file:t.slice(1,e),line:Number(n)}:void 0}
function An(t,e){const n=m(t,0),s=da(t,n),r=s===void 0?n:m(t,W(t,n));return e==="names"?pa(t.slice(r),s):t.charCodeAt(r)===ca?ga(t,r,s):_a(t,r,s,e)}var ca=40,En=58;
function da(t,e){const n=W(t,e),s=n-e;if(!(s<2||s>3||!B(t.charCodeAt(n))))return Number.parseInt(t.slice(e,n),16)}
function _a(t,e,n,s){const r=F(t,e);if(!r)return;const o=s==="noBase"?r:ua(t,r);if(!o||!B(t.charCodeAt(o.end)))return;const{pointerSize:i}=o,a=m(t,o.end),c=la(t,ha(t,a),i),d=c&&Nn(t.slice(c.end));if(!(!c||!d))return{number:n,pointerSize:i,base:s==="noBase"?void 0:r.address,returnAddress:o.address,gap:a-o.end,args:c.words,inline:!1,text:d.text,source:d.source,symbol:d.symbol}}
function ua(t,e){if(t.charAt(e.end)!==" ")return;const n=F(t,e.end+1);return(n==null?void 0:n.pointerSize)===e.pointerSize?n:void 0}var ha=(t,e)=>t.startsWith("(T) ",e)?m(t,e+3):e;
function la(t,e,n){const s=t.charCodeAt(e)===En,r=[];let o=s?m(t,e+1):e;for(;r.length<xn(n);){const i=F(t,o);if((i==null?void 0:i.pointerSize)!==n||!fa(t,i.end))break;r.push(i.address),o=m(t,i.end)}if(!(s&&t.charCodeAt(o)!==En)&&!(r.length>0&&r.length<xn(n)))return{words:r,end:s?m(t,o+1):o}}var fa=(t,e)=>e>=t.length||B(t.charCodeAt(e));
function ga(t,e,n){const s=[sa,na].find(i=>t.startsWith(i,e));if(s===void 0)return;let r=e+s.length;for(;r<t.length&&" -`:".includes(t.charAt(r));)r++;const o=Nn(t.slice(r));return o&&o.text!==""?f(_(_({},o),On),{number:n,inline:!0}):void 0}var On={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function pa(t,e){const n=ie(t),s=ct(n.text),r=s!==void 0&&s.name!=="",o=e!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(n.text);if(!(!r&&!o))return f(_(_({},n),On),{symbol:s,number:e,inline:!1})}
function Nn(t){const{text:e,source:n}=ie(t),s=ct(e);return s!==void 0||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:n,symbol:s}:void 0}var Pn=1e3,Nt=(t,e)=>({line:t,text:e.slice(0,200)});
function va(t){var n;const e=new ba;for(let s=0;s<t.length&&e.push((n=t[s])!=null?n:"",s)!=="after";s++);return e.listing()}var ma=1e4,ka=8,ba=class{
constructor(){h(this,"__i",[]);h(this,"__14",[]);h(this,"__9",[]);h(this,"__3s","frames");h(this,"__3x",!1);h(this,"__3v",!1);h(this,"__2s",!0)}
get begun(){return this.__3x||this.__i.length>0}
get fromTop(){return this.__i.length>0&&this.__2s}
push(t,e){if(t.length>ft)return this.__p(t,e);if(this.__25)return this.__4y(t,e,this.__25);const n=An(t,this.__3s);return n?this.__5n(n,t,e):this.__5h(t,e)}
listing(){return f(_({},this.__2i&&{style:this.__2i}),{frames:this.__i,unread:this.__i.length===0?[...this.__14,...this.__9]:this.__14})}
__5n(t,e,n){return t.text===""?!this.begun||!this.__3t(t)?this.__p(e,n):(this.__25={row:t,line:Nt(n,e)},"taken"):this.__3t(t)?(this.__2v(),this.__3l(t),"taken"):"after"}
__4y(t,e,{row:n,line:s}){this.__25=void 0;const r=An(`00 ${t.trim()}`,"names");return!(r!=null&&r.symbol)||r.symbol.name===""?(this.__9.push(s),this.push(t,e)):(this.__3l(f(_({},n),{text:r.text,symbol:r.symbol})),"taken")}
__5h(t,e){const n=m(t,0);if(n===t.length)return this.__i.length>0&&this.__y===void 0?"after":"taken";const s=Tn(t);return s?this.__17(s):Sa(t,n)?(this.__3v=!0,"taken"):this.begun?Ta(t,n)?"taken":xa(t)?(this.__i.length===0&&(this.__2s=!1),this.__1u=void 0,"taken"):oe(t)?"after":this.__p(t,e):"other"}
__17(t){return this.__i.length>0?"after":(this.__3x=!0,this.__3s=t,"taken")}
__3t(t){var n;if(this.__i.length===0)return!0;if(this.__i.length>=ma)return!1;const e=(n=this.__2i)==null?void 0:n.pointerSize;return e!==void 0&&t.pointerSize!==void 0&&e!==t.pointerSize?!1:t.number===void 0||this.__y===void 0?t.number===this.__y:t.number>this.__y}
__3l(t){var s;this.__y!==void 0&&t.number!==this.__y+1&&(this.__1u=void 0),this.__i.length===0&&t.number!==void 0&&(this.__2s=t.number===0);const n=this.__1u;this.__y=t.number,(s=this.__2i)!=null||(this.__2i=ya(t)),this.__i.push(wa(t,n,this.__3v)),t.inline||(this.__1u=t.returnAddress===$?void 0:t.returnAddress)}
__p(t,e){return this.begun?this.__9.length>=ka?"after":(this.__9.push(Nt(e,t)),"other"):"other"}
__2v(){this.__9.length>0&&this.__y===void 0&&(this.__1u=void 0);for(const t of this.__9)this.__14.length<Pn&&this.__14.push(t);this.__9=[]}};
function wa(t,e,n){const{text:s,args:r,inline:o}=t,i={text:s,args:r,inline:o,doubtful:n};return e!==void 0&&(i.address=e),t.symbol!==void 0&&(i.symbol=t.symbol),t.base!==void 0&&(i.base=t.base),t.returnAddress!==void 0&&(i.returnAddress=t.returnAddress),t.source!==void 0&&(i.source=t.source),i}
function ya(t){if(t.pointerSize!==void 0)return{pointerSize:t.pointerSize,generation:t.gap>=ra?"new":"old",numbered:t.number!==void 0,args:t.args.length>0}}var Sa=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),$a=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Ta=(t,e)=>$a.some(n=>t.startsWith(n,e)),xa=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Mn=t=>t==="last"||t==="after",Aa="Break instruction exception - code 80000003 (first chance)",Ea=256,Oa=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Rn(t){var n;if(t.length>Ea||!Na(t))return;const e=t.trim();if(e===Aa)return{kind:"breakInstruction"};if(e.startsWith("Breakpoint ")){const s=(n=/^Breakpoint (\d{1,9}) hit$/.exec(e))==null?void 0:n[1];return s===void 0?void 0:{kind:"breakpoint",number:Number(s)}}return e.startsWith("*** Fatal System Error: ")?Pa(e):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(e)?{kind:"other",event:e}:Oa.some(s=>s.test(e))?{kind:"targetGone",event:e}:void 0}var Na=t=>"B*STND^".includes(t.charAt(m(t,0)))||t.includes(" - code ");
function Pa(t){var n;const e=(n=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?void 0:n[1];if(e!==void 0)return{kind:"bugcheck",code:Number.parseInt(e,16),parameters:In(t)}}
function In(t){var s,r;const e=(s=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?void 0:s[1],n=[];for(const o of(r=e==null?void 0:e.split(","))!=null?r:[]){const i=N(o.trim());i&&n.push(i)}return n}var Ma=t=>t.charAt(m(t,0))==="#"&&Tn(t)===void 0;
function Ra(t){var n;let e;for(const s of t){if(e&&e.push(s)!=="after")continue;const r=Rn(s);r&&(e=new Ba(r))}return(n=e==null?void 0:e.report())!=null?n:Ia(t)}
function Ia(t){const e=new Bn;for(const n of t)e.push(n);return e.place.instruction?_({kind:"stepped"},e.place):void 0}var Ca=24,Ba=class{
constructor(t){h(this,"__38",new Bn);h(this,"__9",0);this.__18=t,this.__2q=t.kind==="targetGone"}
push(t){const e=this.__2q?"after":this.__5v(t);return this.__2q=Mn(e),e}
report(){const t=this.__18;return t.kind==="targetGone"?t:_(_({},t),this.__38.place)}
__5v(t){if(t.length>ft)return this.__p();const e=Rn(t);if(e)return this.__62(e)?"taken":"after";if(Ha(t))return this.__52(t.trim()),"taken";if(oe(t))return"after";const n=this.__38.push(t);return n==="instruction"?"last":n==="symbol"?"taken":this.__p()}
__62(t){return this.__18.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__38.place.symbol===void 0}
__52(t){const e=this.__18;e.kind==="bugcheck"&&e.parameters.length===0?this.__18=f(_({},e),{parameters:In(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__18={kind:"manualBreak"}:t.startsWith(Cn)&&(this.__18={kind:"other",event:t}))}
__p(){return this.__9++,this.__9>Ca?"after":"other"}},Cn="A fatal system error has occurred",za=["*","(0x",Cn];
function Ha(t){const e=m(t,0);return e===t.length||Ma(t)?!0:za.some(n=>t.startsWith(n,e))}var Bn=class{
constructor(){this.place={}}
push(t){const e=Sn(t);if(e){const s=this.__4i;return this.place=f(_({},s!==void 0&&{symbol:s}),{instruction:e}),"instruction"}const n=La(t);return n===void 0?"other":(this.__4i=n,this.place={symbol:n},"symbol")}};
function La(t){const e=t.trim();if(!e.endsWith(":"))return;const n=ie(e.slice(0,-1));return ct(n.text)&&n.text}var Fa=24;
function zn(t,e,n){var g,S,x,z;const s=Ra(n);if((s==null?void 0:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};const r=t.query(Eo(Fa,e.pointerSize===4,e.contextRegisters)),o=ja(Ot(r),e),i=(S=(g=o.get("eip"))!=null?g:o.get("rip"))!=null?S:o.get("pc"),a=(z=(x=o.get("esp"))!=null?x:o.get("rsp"))!=null?z:o.get("sp");if(!i||!a)return Hn("registers",r);const[c,...d]=va(r).frames;if(!c)return Hn("stack",r);const u=Da(o,e),l=o.get("$thread");return{kind:"read",reading:_(_(f(_({},s&&{report:s}),{ip:i,sp:a,registers:o,stack:[f(_({},c),{address:i}),...d]}),l&&{thread:l}),u!==void 0&&{processor:u})}}var Hn=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function ja(t,e){const n=new Map;return t.forEach((s,r)=>{n.set(r,nt(s,e.pointerSize))}),n}
function Da(t,e){const n=t.get("$pcrb"),s=n===void 0?-1:e.processorBlocks.indexOf(n);return s>=0?s:e.processorBlocks.length===1?0:void 0}var Ua=16,Wa=2*3600,Ga=20,qa=60,Va=30,Ka=class{
constructor(t,e){h(this,"__e",0);h(this,"__2l",0);this.__10=t,this.__1m=e,this.__2p=new Qi(t.reader,t.target),this.__3f=t.reader.now(),this.__3h=this.__3f}
run(t=!1){const e=this.__66(t),{stepOut:n}=this.__10;return{end:e,hits:this.__e,seconds:this.__2f(),hasMissed:n.hasMissed}}
__66(t){var e;try{for(t&&this.__5x();;){const n=(e=this.__4v())!=null?e:this.__5s();if(n)return n}}catch(n){if(!(n instanceof T))throw n;return{kind:"failed",call:n.call,message:n.message}}}
__5x(){const{reader:t,target:e}=this.__10,n=zn(t,e,[]);if(n.kind!=="read")return;const s=this.__2p.classify(n.reading);s.kind==="hit"&&this.__4f(n.reading,s.of)}
__5s(){const{reader:t,changes:e,target:n,isCurrent:s}=this.__10,r=e.run(To);if(!s())return{kind:"superseded"};const o=zn(t,n,r);if(o.kind==="targetGone")return o;if(o.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${o.missing} in the answer: ${o.answer}`};const i=this.__2p.classify(o.reading);return i.kind==="foreign"?{kind:"foreign",stop:i.stop}:this.__4f(o.reading,i.of)}
__4f(t,e){this.__2l=e==="unknown"?this.__2l+1:0,this.__e+=1;const{evidence:n,stepOut:s}=this.__10,r=n.record(t,e,s);return this.__3g(),s.trouble?Ya(s.trouble):r==="full"?{kind:"tooManyBlocks"}:void 0}
__4v(){if(this.__2l>=Ua)return{kind:"unknownHits",count:this.__2l};if(this.__e>=this.__1m.hits)return{kind:"hits"};const{seconds:t}=this.__1m;return t!==void 0?this.__2f()>=t?{kind:"seconds"}:void 0:this.__58()}
__58(){const t=this.__2f();if(this.__e<Ga||t<qa)return;const e=this.__e/t;return this.__1m.hits/e>Wa?{kind:"tooSlow",hitsPerSecond:e}:void 0}
__3g(){const t=this.__10.reader.now();if(t-this.__3h<Va*1e3)return;this.__3h=t;const{observer:e}=this.__10,n=this.__1m.hits;e({kind:"progress",hits:this.__e,wanted:n,seconds:this.__2f()})}
__2f(){return(this.__10.reader.now()-this.__3f)/1e3}};
function Ya(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var dt=4,Pt={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Ln={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Ja=class{
reset(){this.__3d=void 0,this.__34=void 0}
read(t){const e=m(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3d=Xa(t);else if(t.startsWith("NonPaged",e))this.__34=/^NonPaged +Paged$/.test(t.trim())?e:void 0;else if(t.startsWith("Tag",e))return this.__17(t)}}
__17(t){const[e,...n]=Za(t);if((e==null?void 0:e.text)!=="Tag")return;const s=n.map(c=>c.text).join(" "),r=s===Ln.verbose.join(" ");if(!r&&s!==Ln.summary.join(" "))return;const o=n.map((c,d)=>{var u,l;return c.end-((l=(u=n[d-1])==null?void 0:u.end)!=null?l:e.start+dt)}),i=r?"verbose":this.__5u(o,e.start),a=this.__3d;return this.reset(),_(_({layout:i,tagColumn:e.start},a&&{sort:a}),o.join()===Pt[i].join()&&{widths:o})}
__5u(t,e){if(t.join()===Pt.current.join())return"current";if(t.join()!==Pt.oldest.join())return"old";const n=this.__34;return(n===void 0?e===0:n-e===12)?"oldest":"old"}};
function Xa(t){const e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?void 0:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Za(t){const e=[];let n=m(t,0);for(;n<t.length;){const s=t.indexOf(" ",n),r=s<0?t.length:s;e.push({text:t.slice(n,r),start:n,end:r}),n=m(t,r)}return e}var Fn={kind:"unread"};
function Qa(t,e){const n=m(t,0);if(t.startsWith("TOTAL",n)&&B(t.charCodeAt(n+5)))return tc(t,n+5,e);const s=e.widths?ec(t,e,e.widths):nc(t,n,e);return s?{kind:"row",usage:s}:rc(t,n)?Fn:{kind:"other"}}
function tc(t,e,n){const{layout:s,widths:r=jn(s)}=n,o=ae(t,e,r,s);return!o||t.slice(o.end).trim()!==""?Fn:_({kind:"total"},Wn(o.numbers))}
function ec(t,{tagColumn:e,layout:n},s){for(const r of[e,e-1,e+1]){if(!Dn(t,r))continue;const o=ae(t,r+dt,s,n);if(!(!o||r!==e&&!o.inPlace))return Un(t.slice(r,r+dt),o.numbers,t.slice(o.end))}}
function nc(t,e,{layout:n}){if(!Dn(t,e))return;const s=ae(t,e+dt,jn(n),n);if(!(!s||!sc(t,s.end)))return Un(t.slice(e,e+dt),s.numbers,t.slice(s.end))}var jn=t=>Pt[t].map(()=>Number.POSITIVE_INFINITY),sc=(t,e)=>e>=t.length||B(t.charCodeAt(e));
function Dn(t,e){const n=e+dt;if(e<0||t.length<=n||!B(t.charCodeAt(n))||m(t,0)<e)return!1;const s=t.slice(e,n);return s.trim()!==""&&[...s].every(r=>r>=" ")}var rc=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function ae(t,e,n,s){var c;const r=[];let o=e,i=!0,a=!0;for(let d=0;d<n.length;d++){const u=oc(t,o,(c=n[d])!=null?c:0);if(!u)return;const g=d===n.length-1?ic(t,u,a,s):u.end,S=g===void 0?void 0:So(t.slice(u.start,g));if(g===void 0||S===void 0)return;const x=g===u.columnEnd||g>u.columnEnd&&u.full;i=i&&x,a=a&&(x||d===0),r.push(S),o=g}return{numbers:r,end:o,inPlace:i}}
function oc(t,e,n){const s=m(t,e),r=t.charAt(s)==="-"?s+1:s,o=Ze(t,r);if(!(s===e||o===r))return{start:s,end:o,columnEnd:e+n,full:s===e+1}}
function ic(t,e,n,s){const r=t.slice(e.end,e.end+16);if(r.trim()===""||r.startsWith("	")||e.end<=e.columnEnd||r.startsWith("UNKNOWN pooltag"))return e.end;if(!(!n||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(r)?e.columnEnd:void 0:e.columnEnd}
function Un(t,e,n){const s=n.trim(),r=t.includes(".")?void 0:xe(t);return _(_(_({text:t},(r==null?void 0:r.ok)&&{tag:r.tag}),Wn(e)),s!==""&&{description:s})}
function Wn(t){const e=t.length/2;return{nonPaged:Gn(t.slice(0,e)),paged:Gn(t.slice(e))}}
function Gn(t){const[e=0,n=0,s=0,r=0]=t;return t.length===2?{outstanding:e,bytes:n}:{allocs:e,frees:n,outstanding:s,bytes:r}}
function qn(t){var s;const e=new Ja;let n;for(let r=0;r<t.length;r++){const o=(s=t[r])!=null?s:"";if(n){if(Mn(n.push(o,r)))break}else{const i=e.read(o);i&&(n=new _c(i))}}return n==null?void 0:n.listing()}var ac=5e4,cc=1024,dc=16,_c=class{
constructor(t){h(this,"__r",[]);h(this,"__14",[]);h(this,"__9",[]);this.__17=t}
push(t,e){if(t.length>cc)return this.__p(t,e);if(/^[ .\t]*$/.test(t))return"taken";const n=Qa(t,this.__17);if(n.kind==="other")return oe(t)?"after":this.__p(t,e);if(this.__2v(),n.kind==="row")this.__r.push(n.usage);else if(n.kind==="unread")this.__1f(Nt(e,t));else return this.__3i={nonPaged:n.nonPaged,paged:n.paged},"last";return this.__r.length<ac?"taken":"last"}
listing(){const{layout:t,sort:e}=this.__17;return f(_(f(_({layout:t},e&&{sort:e}),{rows:this.__r}),this.__3i&&{total:this.__3i}),{unread:this.__14})}
__p(t,e){return this.__9.length>=dc?"after":(this.__9.push(Nt(e,t)),"other")}
__2v(){for(const t of this.__9)this.__1f(t);this.__9=[]}
__1f(t){this.__14.length<Pn&&this.__14.push(t)}};
function Mt(t,e,n){if(e.tracker)return Yt(t,e.tracker,n);try{return uc(t,n)}catch(s){if(!(s instanceof T))throw s;return{kind:"unreadable"}}}
function uc(t,e){const n=qn(t.query(Fo(e)));if(!n)return{kind:"unreadable"};const[s,...r]=n.rows.filter(u=>u.tag===e);if(!s)return{kind:n.rows.length===0?"absent":"unreadable"};const o=[s.nonPaged.allocs,s.paged.allocs],i=[s.nonPaged.frees,s.paged.frees];if(r.length>0)return{kind:"unreadable"};const a={allocs:Vn(o),frees:Vn(i)},{allocs:c,frees:d}=a;return c===void 0||d===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:c,frees:d}}}
function Vn(t){let e=0;for(const n of t){if(n===void 0)return;e+=n}return e}var hc=2e5,lc=class{
constructor(){h(this,"__a",new Map);h(this,"__3",{alloc:[],free:[]});h(this,"__w",{alloc:0,free:0});h(this,"__k",0);h(this,"__2a",0)}
located(t,e,n){var r,o;if(this.__k=Math.max(this.__k,n),((o=(r=this.__a.get(e))==null?void 0:r.hit)!=null?o:0)>n||(this.__a.delete(e),this.__a.set(e,{kind:t,hit:n}),this.__a.size<=hc))return;const s=this.__a.keys().next();s.done||this.__a.delete(s.value)}
unlocated(t,e,n){this.__k=Math.max(this.__k,e),n?this.__3[t]=[...this.__3[t],e]:this.__w[t]=e}
found(t,e){this.__3[t]=this.__3[t].filter(n=>n!==e)}
gap(){this.__2a=this.__k}
isNew(t){return!this.__a.has(t)}
get lastCharged(){return this.__47}
sized(t){this.__47=t}
lastOf(t,e){const n=this.__a.get(e);return(n==null?void 0:n.kind)===t&&n.hit>this.__2a?n.hit:void 0}
mustBeFreedSince(t,e){const n=this.__a.get(t);return n?n.hit<=e?this.lastOf("alloc",t):void 0:this.__2a===0?0:void 0}
isRepeated(t,e){const n=this.lastOf(t,e);return n!==void 0&&this.isCertainSince(t,n)}
isCertainSince(t,e){return e>this.__2a&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,n=Number.POSITIVE_INFINITY){return this.__w[t]>e?!1:!this.__3[t].some(s=>s>e&&s<n)}};
function fc(t,e,n){var a,c;const s=t.slice(0,L(t)).findIndex(({symbol:d,inline:u})=>d&&!u&&!ze(d)),r=t[s];if(!r||r.doubtful)return;const o=(a=r.address)!=null?a:s===0?n:void 0,i=(c=t.slice(s+1).find(({inline:d})=>!d))==null?void 0:c.base;if(!(!o||!r.base||!i||V(r.base,i)>=0))return{kind:e,address:o,base:r.base,limit:i}}
function Kn(t,e,n){const s=[];for(let r=0;r+n<=e.length;r+=n){const o=pt(e,r,n);o&&s.push(o)}return{from:t,words:s}}
function gc(t,e,n,s){var o;if("register"in t)return n.registers.get(t.register);const r=n.stack&&et(n.stack.from,C(e,t.offset));return r===void 0||r%s!==0||(o=n.stack)==null?void 0:o.words[r/s]}var pc=28;
function vc(t,e,n){var i,a;const s=[],r=e.stack&&et(t.base,e.stack.from),o=et(t.base,t.limit);if(r!==void 0&&o!==void 0){const c=n===4?Math.min(o,pc):o,d=Math.min(c,r+((a=(i=e.stack)==null?void 0:i.words.length)!=null?a:0)*n);for(let u=r;u<d;u+=n)s.push({offset:u})}return[...s,...[...e.registers.keys()].map(c=>({register:c}))]}var Yn=(t,e=0)=>({place:t,proofs:e,currentProofs:e,shown:new Map,open:new Map});
function mc(t,e,n,s,r){const o=gc(t.where,e.base,n,s.pointerSize);if(o===void 0)return"notRead";const i=t.holds==="block"?o:C(o,s.headerSize);return Jn(i,s)?Xn(i,r):"noBlock"}
function Jn(t,e){return Ft(t,e.pointerSize)&&$e(t,e.granularity)}
function Xn(t,e){if(!e)return{block:t};const n=e(t);if(n.kind!=="second")return{block:t,header:n};const s=C(t,-n.distance);return{block:s,header:e(s)}}
function kc(t,e,n,s){const{kind:r,pointer:o,charged:i,requested:a=0}=n;if(e===void 0||typeof e=="string")return;const{block:c,header:d}=e;if(o!==void 0&&o!==c)return;const u=t.open.get(c);if(u&&s.isCertainSince(r,u.hit)||s.isRepeated(r,c)||(d==null?void 0:d.kind)==="inUse"&&ts(d.bytes,i)||(d==null?void 0:d.kind)==="inUse"&&d.bytes<a)return;const l=Sc(r,d);if(l==="refutation")return;const g=r==="free"&&s.lastOf("alloc",c)!==void 0,S=l==="proof"||o!==void 0||g,x=o!==void 0||Zn(e,n,s);return{hypothesis:S?ce(t,x):t,sighting:e}}
function Zn({block:t,header:e},{hit:n,kind:s,wasFree:r},o){if(s==="free"||(e==null?void 0:e.kind)!=="inUse")return!1;if(r(t))return!0;const i=o.lastOf("free",t);return i!==void 0&&o.hasLocatedAll("alloc",i,n)}
function bc(t,e,n){const{hit:s,charged:r}=e,{block:o,header:i}=t,a=(i==null?void 0:i.kind)==="inUse",c=a?n.lastOf("free",o):void 0,d=r!==void 0&&r!==n.lastCharged;return _(_({hit:s,isInUse:a,isCurrent:d&&n.isNew(o)||Zn(t,e,n)},c!==void 0&&{freedAt:c}),r!==void 0&&{charged:r})}
function wc(t,e,n){const s=t.open.get(e.block);return s?(t.open.delete(e.block),e.kind===t.place.kind?n.isCertainSince(e.kind,s.hit)?void 0:t:e.kind==="alloc"?t:ts(s.charged,e.charged)?void 0:ce(t,Qn(s,n))):t}
function yc(t,e,n,s){var i;const r=t.open.get(e);if(!(r!=null&&r.isInUse)||t.place.kind!=="alloc"||r.hit<n)return t;const o=Math.max((i=r.freedAt)!=null?i:0,n);return t.open.set(e,f(_({},r),{freedAt:o})),r.isCurrent||!Qn(f(_({},r),{freedAt:o}),s)?t:(t.open.set(e,f(_({},r),{freedAt:o,isCurrent:!0})),f(_({},t),{currentProofs:t.currentProofs+1}))}
function Qn({isCurrent:t,freedAt:e,hit:n},s){return t||e!==void 0&&s.hasLocatedAll("alloc",e,n)}
function Sc(t,e){switch(e==null?void 0:e.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var ce=(t,e)=>f(_({},t),{proofs:t.proofs+1,currentProofs:t.currentProofs+(e?1:0)}),ts=(t,e)=>t!==void 0&&e!==void 0&&t!==e,$c=3,es=6,Tc=2,ns=16,xc=32,Ac=256,Ec=8,Oc=3,Nc=2,Pc=class{
constructor(t,e){h(this,"__3",[]);h(this,"__1n",new Set);h(this,"__e",0);h(this,"__4h",0);h(this,"__4g",0);h(this,"__3n",!0);h(this,"__42",!1);h(this,"__k",0);h(this,"__w",0);this.kind=t,this.__2=e}
plan(){if(this.__40)return{kind:"places",places:[]};if(this.__43&&this.__e%xc!==0)return{kind:"places",places:this.__7.map(({place:n})=>n)};const t=this.__e>=Ec&&this.__3[this.__3.length-1]===this.__k;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&t&&this.__4h<Oc}}
observe(t,e,n){this.__k=t.hit;const s=this.__3n||(e==null?void 0:e.from)!=="arguments"?e:void 0;(s==null?void 0:s.from)==="returnValue"&&this.__4h++;const r=this.__40?"noPlace":this.__o(t,s,n);return typeof r!="string"?_({kind:"located",from:"place"},rs(r)):s&&r!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(r!=="learning"&&(this.__w=t.hit),{kind:"unlocated",why:r})}
blockNamed(t,e){this.__1s(this.__7.map(n=>wc(n,t,e)).filter(n=>n!==void 0))}
blockNamedBefore({hit:t,kind:e,block:n},s){var r,o;for(const{open:i}of this.__7)((o=(r=i.get(n))==null?void 0:r.hit)!=null?o:t)<t&&i.delete(n);e==="free"&&this.__1s(this.__7.map(i=>yc(i,n,t,s)))}
settle(t){if(!this.__1e||this.__3.length===0)return[];const e=[];return this.__3=this.__3.filter(n=>{const s=ss(this.__7.map(({shown:r})=>r.get(n)));return s?(this.__m(n,s.block,t),e.push(_({hit:n,kind:this.kind},rs(s))),!1):!0}),e}
unanswered(){const t=new Map;for(const e of this.__3){const n=new Set;for(const{shown:s}of this.__7){const r=s.get(e);r&&n.add(r.block)}t.set(e,[...n])}return t}
hasHitsSince(t){return this.__k>t}
hasUnknownsSince(t){var n;const e=(n=this.__3[this.__3.length-1])!=null?n:0;return Math.max(this.__w,e)>t}
mustHaveShown(t,e){if(this.__w>e)return;const[n,...s]=this.__3.filter(r=>r>e&&!this.__1n.has(r));n!==void 0&&s.length===0?this.__4r(n,t):this.__1s(this.__7.filter(({open:r})=>r.has(t)))}
isBlindSince(t){return this.__w>t}
hasWaitingAbout(t,e){return this.__4q(t,e).length>0}
isGone(t,e){const[n,...s]=this.__4q(t,e);n===void 0||s.length>0||this.seenAt(n).includes(t)&&this.__4r(n,t)}
wasNotAbout(t,e){this.__1s(this.__7.filter(({shown:n})=>{var s;return((s=n.get(t))==null?void 0:s.block)!==e}))}
__4q(t,e){return this.__3.filter(n=>n>e&&this.__7.some(({shown:s})=>{var r;return((r=s.get(n))==null?void 0:r.block)===t}))}
seenAt(t){var n;const e=[];for(const{shown:s}of this.__7){const r=s.get(t),o=(n=r==null?void 0:r.header)==null?void 0:n.kind;r&&(o==="inUse"||o==="released")&&e.push(r.block)}return e}
__4r(t,e){if(this.__1n.has(t))return;this.__1n.add(t);const n=this.__7.filter(({shown:s})=>{var r;return((r=s.get(t))==null?void 0:r.block)===e});for(const{open:s}of n)s.delete(e);this.__1s(n.map(s=>ce(s,!0)))}
forgetOpen(){for(const{open:t}of this.__7)t.clear()}
learned(){return this.__1e?this.__7.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__v=t.map(e=>Yn(e,es)),this.__e=ns}
startOver(){this.__v=void 0,this.__3=[],this.__1n.clear(),this.__e=0,this.__w=this.__k,this.__4g++}
get __7(){var t;return(t=this.__v)!=null?t:[]}
get __1e(){const t=this.__42?$c:es;return this.__7.some(({proofs:e,currentProofs:n})=>e>=t&&n>=Tc)}
get isUndecided(){return this.__3.length>0&&!this.__1e}
get __43(){return this.__1e&&this.__3.length===0&&this.__e>=ns}
get __40(){return this.__4g>Nc}
__o(t,e,n){var d;const s=(d=this.__v)!=null?d:this.__50(t),r=s.map(u=>this.__5p(u,t));if(r.every(u=>u==="notRead"))return"unreadable";if(this.__e++,this.__4z(r,e))return this.__3n=!1,this.startOver(),"disagreement";const o=this.__54(t,e),i=s.map((u,l)=>kc(u,r[l],o,n)).filter(u=>u!==void 0);if(i.length===0)return this.startOver(),"noPlace";this.__v=i.map(u=>u.hypothesis);const a=i.map(u=>u.sighting);this.__42||(this.__42=a.some(({header:u})=>(u==null?void 0:u.kind)==="inUse"));const c=this.__1e?ss(a):void 0;return c?(this.__63(),c):e||this.__1f(o,a,n)?"learning":"disagreement"}
__54({hit:t,charged:e,requested:n,wasFree:s=()=>!1},r){return{hit:t,kind:this.kind,pointer:r==null?void 0:r.block,charged:e,requested:n,wasFree:s}}
__50({key:t,words:e}){const n=vc(t,e,this.__2.pointerSize),s=(r,o)=>Yn({kind:this.kind,key:t.address,where:r,holds:o});return[...n.map(r=>s(r,"block")),...n.map(r=>s(r,"header"))]}
__5p({place:t},{key:e,words:n,look:s}){return mc(t,e,n,this.__2,s)}
__4z(t,e){if((e==null?void 0:e.from)!=="arguments"||!this.__1e)return!1;const n=t.filter(s=>typeof s!="string");return n.length>0&&n.every(({block:s})=>s!==e.block)}
__1f(t,e,n){if(this.__3.length>=Ac)return!1;this.__3=[...this.__3,t.hit];for(const[s,{shown:r,open:o}]of this.__7.entries()){const i=e[s];i&&(r.set(t.hit,i),o.set(i.block,bc(i,t,n)))}return!0}
__m(t,e,n){var s;for(const{shown:r,open:o}of this.__7)r.delete(t),((s=o.get(e))==null?void 0:s.hit)===t&&o.delete(e);this.__1n.delete(t),n.found(this.kind,t),n.located(this.kind,e,t)}
__63(){this.__43&&(this.__v=Mc(this.__7))}
__1s(t){this.__v&&(this.__v=t,t.length===0&&this.startOver())}};
function ss(t){const[e]=t;return t.every(n=>(n==null?void 0:n.block)===(e==null?void 0:e.block))?e:void 0}
function rs({block:t,header:e}){return(e==null?void 0:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function Mc(t){const e=({place:{where:n}})=>"register"in n?0:n.offset<0;return t.filter((n,s)=>t.findIndex(r=>e(r)===e(n))===s)}var Rc=class{
constructor(t){h(this,"__f",new Map);h(this,"__d",new lc);h(this,"__30",[]);this.__2=t}
plan(t){return this.__37(t.kind,t.address).plan()}
observe(t){const{hit:e,key:n,look:s,pointer:r,charged:o}=t;if(this.__2.alignedHeaders&&!s)return this.__65(n,e);const a=this.__37(n.kind,n.address).observe(t,this.__4u(r,t),this.__d);return n.kind==="alloc"&&this.__d.sized(o),a.kind==="located"?this.__5c(n.kind,a.block,e,o):this.__d.unlocated(n.kind,e,a.why==="learning"),this.__3b(),a}
gone(t,e=Number.POSITIVE_INFINITY){const n=this.__d.mustBeFreedSince(t,e);if(n===void 0)return;const s=this.__4o("free",n);if(s.some(i=>i.isBlindSince(n)))return;const[r,...o]=s.filter(i=>i.hasWaitingAbout(t,n));r&&o.length===0&&r.isGone(t,n),this.__3b()}
stayed(t,e){var s;if(!(((s=this.__d.lastOf("alloc",t))!=null?s:0)>e||!this.__d.isCertainSince("free",e))){for(const r of this.__f.values())r.wasNotAbout(e,t);this.__3b()}}
candidates(t,e){const n=new Set;for(const s of this.__f.values())if(s.kind===t)for(const r of s.seenAt(e))n.add(r);return n}
get isUndecided(){return[...this.__f.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__d.gap();for(const t of this.__f.values())t.forgetOpen()}
resolved(){const t=this.__30;return this.__30=[],t}
unanswered(t){const e=new Map;for(const n of this.__f.values())n.kind===t&&n.unanswered().forEach((s,r)=>{e.set(r,s)});return e}
places(){const t=[];for(const e of this.__f.values())t.push(...e.learned());return t}
restore(t){for(const{kind:e,key:n}of t){const s=t.filter(r=>r.kind===e&&r.key===n);this.__37(e,n).restore(s)}}
__4o(t,e){return[...this.__f.values()].filter(n=>n.kind===t&&n.hasUnknownsSince(e))}
__3b(){for(const t of this.__f.values())for(const e of t.settle(this.__d)){this.__30.push(e);for(const n of this.__f.values())n.blockNamedBefore(e,this.__d)}}
__37(t,e){const n=`${t} ${e}`,s=this.__f.get(n);if(s)return s;const r=new Pc(t,this.__2);return this.__f.set(n,r),r}
__65({kind:t},e){return this.__d.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__4u(t,{look:e}){if(!(!t||!Jn(t.block,this.__2)))return{from:t.from,block:Xn(t.block,e).block}}
__5c(t,e,n,s){this.__53(t,e),this.__d.located(t,e,n);for(const r of this.__f.values())r.blockNamed({kind:t,block:e,charged:s},this.__d)}
__53(t,e){const n=this.__d.lastOf(t,e);if(n===void 0)return;const s=t==="alloc"?"free":"alloc",r=this.__4o(s,n);if(Ic(r,e,n),!(r.length>0)){for(const o of this.__f.values())o.kind===s&&o.hasHitsSince(n)&&o.startOver();this.gap()}}};
function Ic(t,e,n){const[s,...r]=t;s&&r.length===0&&s.mustHaveShown(e,n)}var de=4096;
function Cc(t,e){const n=t*2;return{pointerSize:t,headerSize:n,granularity:n,alignedHeaders:e}}var Bc=4;
function os(t,e,n,s){const r=t&&J(t,0,4),o=t&&J(t,4,4);if(r===void 0||o===void 0)return{kind:"unreadable"};if(H(I(o))!==n)return{kind:"noHeader"};const a=s.pointerSize===4?9:8,c=S=>(r>>>S&(1<<a)-1)*s.granularity,d=r>>>16+a;if(d===0)return{kind:"released"};if(s.alignedHeaders&&d&Bc)return{kind:"second",distance:c(0)};const u=c(16),l=de-M(e).low%de;return u>s.headerSize&&u<=l?{kind:"inUse",bytes:u}:{kind:"noHeader"}}
function _e(t,e){return M(t).low%de===0?void 0:C(t,-e.headerSize)}var zc=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Hc(t,e,n){var o,i;if(n.pointerSize!==4)return{};const s=t.slice(0,L(t)).map(a=>Lc(a,e,n)).filter(a=>a!==void 0),r=[...s].reverse();return _(_(_(_({},Z("freed",is(s.map(({freed:a})=>a)))),Z("requested",(o=r.find(a=>a.requested!==void 0))==null?void 0:o.requested)),Z("charged",is(s.map(({charged:a})=>a)))),Z("poolType",(i=r.find(a=>a.poolType!==void 0))==null?void 0:i.poolType))}
function Lc(t,e,n){var c,d;const s=(d=(c=t.symbol)==null?void 0:c.name)!=null?d:"",r=zc.find(({functions:u})=>u.test(s));if(!r||t.doubtful)return;const o=u=>u===void 0?void 0:t.args[u]&&M(t.args[u]).low;if(r.tag!==void 0){const u=o(r.tag);if(u===void 0||H(I(u))!==e)return}const i=r.freed===void 0?void 0:t.args[r.freed],a=i!==void 0&&Ft(i,n.pointerSize)&&$e(i,n.granularity);return _(_(_(_({},a?{freed:i}:{}),Z("requested",o(r.requested))),Z("charged",o(r.charged))),Z("poolType",o(r.type)))}
function is(t){const e=t.filter(n=>n!==void 0);return e.every(n=>n===e[0])?e[0]:void 0}
function Z(t,e){return e===void 0?{}:{[t]:e}}var Fc=4096,jc=3,Dc=20,Uc=class{
constructor(t,e,n){h(this,"__q",new Map);this.__0=t,this.__2=e,this.__19=n}
wasFree(t){const e=_e(t,this.__2),n=e&&this.__q.get(cs(e));if(!n)return!1;const s=as(e),r=n.subarray(s,s+this.__2.headerSize),{kind:o}=os(r,e,this.__19,this.__2);return o==="released"||o==="noHeader"}
keep(t,e){const n=new Set;for(const s of e)_e(s,this.__2)&&n.add(cs(s));for(const s of this.__q.keys())n.add(s);if(this.forget(),!(t>Dc))for(const s of[...n].slice(0,jc)){const r=this.__0.readMemory(s,Fc);r&&this.__q.set(s,r)}}
forget(){this.__q.clear()}},as=t=>Number.parseInt(t.slice(-3),16),cs=t=>C(t,-as(t)),Wc=2048,Gc=8,qc=64,Vc=class{
constructor(t,e,n,s,r){h(this,"__23",new Map);this.__0=t,this.__s=e,this.__19=n,this.__2=s,this.__5=r,this.__q=new Uc(t,s,n)}
locate(t,e,n,s){var d;const r=Hc(e.stack,this.__19,this.__2),o=fc(e.stack,n,e.ip);if(!o)return this.__5.gap(),Kc(r);const i=this.__5j(t,e,o,r,s),a=this.__5.observe(i);if(this.__67(t),a.kind==="unlocated")return _(_({},ue(r)),a.why==="learning"&&{open:!0});const c=(d=a.charged)!=null?d:r.charged;return _(f(_({},ue(r)),{block:a.block,blockFrom:a.from}),c!==void 0&&{charged:c})}
lookAgain(t){switch(this.__o("alloc",t).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__67(t){this.__23.forEach((e,n)=>{var r;const s=e.goneAt?"freed":this.lookAgain(n);s==="freed"&&((r=e.goneAt)!=null||(e.goneAt=t)),!(t-e.since<Gc)&&(this.__23.delete(n),e.goneAt?this.__5.gone(n,e.goneAt):s==="there"&&this.__5.stayed(n,e.since))});for(const e of this.__5.candidates("free",t))this.__23.size<qc&&!this.__23.has(e)&&this.__23.set(e,{since:t});this.__5.isUndecided?this.__q.keep(t,this.__5.candidates("alloc",t)):this.__q.forget()}
__5b(t){return H(t)===this.__19}
__5j(t,e,n,s,r){const o=this.__5.plan(n),i=o.kind==="everything"?this.__51(e,n):this.__5k(o.places,e,n),c=o.kind==="everything"&&o.returnValueHelps&&n.kind==="alloc"?this.__5t(r,e):void 0,d=c?{block:c,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return f(_(_(_({hit:t,key:n,words:i,look:this.__5f(n.kind)},d&&{pointer:d}),s.charged!==void 0&&{charged:s.charged}),s.requested!==void 0&&{requested:s.requested}),{wasFree:u=>this.__q.wasFree(u)})}
__5t(t,e){const n=t.returnValue(e);return t.hasMissed&&this.__5.gap(),n}
__51({registers:t,sp:e},n){const s=et(e,n.limit),r=s!==void 0&&s>0?this.__0.readMemory(e,Math.min(s,Wc)):void 0,o=r&&Kn(e,r,this.__2.pointerSize);return _({registers:he(t)},o&&{stack:o})}
__5k(t,{registers:e},n){const s=[];for(const{where:d}of t)"offset"in d&&s.push(d.offset);if(s.length===0)return{registers:he(e)};const r=Math.min(...s),o=Math.max(...s)-r+this.__2.pointerSize,i=C(n.base,r),a=this.__0.readMemory(i,o),c=a&&Kn(i,a,this.__2.pointerSize);return _({registers:he(e)},c&&{stack:c})}
__5f(t){const e=new Map;return n=>{var r;const s=(r=e.get(n))!=null?r:this.__o(t,n);return e.set(n,s),s}}
__o(t,e){const n=_e(e,this.__2);if(!n)return this.__5e(t,e);const s=this.__0.readMemory(n,this.__2.headerSize);return os(s,n,this.__19,this.__2)}
__5e(t,e){const n=this.__s.bigPages&&ni(this.__0,this.__s.bigPages,e);return!n||n.kind==="unreadable"?{kind:"headerless"}:n.kind==="found"&&this.__5b(n.tag)?{kind:"inUse",bytes:n.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function ue({requested:t,charged:e,poolType:n}){return _(_(_({},t!==void 0&&{requested:t}),e!==void 0&&{charged:e}),n!==void 0&&{poolType:n})}var Kc=t=>_(_({},ue(t)),t.freed&&{block:t.freed,blockFrom:"arguments"}),Yc=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function he(t){const e=new Map;return t.forEach((n,s)=>{Yc.test(s)&&e.set(s,n)}),e}
function Jc({target:t,tag:e,idle:n},s){const{pointerSize:r,build:o,description:i,poolHitTag:a}=t,c=Xt(t.modules);return{type:"hunt",tag:e,target:_(_({pointerSize:r,description:i},o!==void 0&&{build:o}),c&&{kernelBase:c.start}),poolHitTag:{address:a,before:n},time:s}}var Xc=({address:t,text:e,symbol:n,source:s,inline:r,doubtful:o})=>_(_(_(_(f(_({},t&&{address:t}),{text:e}),n&&{symbol:n}),s&&{source:s}),r&&{inline:r}),o&&{doubtful:o}),Zc=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:n,end:s})=>({name:e,start:n,end:s}))});
function ds(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var _s=64,Qc=class{
constructor(t,e){h(this,"__2x",new Map);this.__0=t,this.__s=e}
get known(){return this.__2x}
holds(t,e){const n=this.__2x.get(t);if(n)return n;const s=this.__o(t,e);return this.__2x.set(t,s),s}
__o(t,e){if(this.__s.isArm)return"unreadable";const n=C(t,-_s),s=this.__0.readMemory(n,_s);if(!s)return"unreadable";const r=jt(e);for(let o=0;o+r.length<=s.length;o+=1)if(r.every((i,a)=>s[o+a]===i))return"yes";return"no"}},td=9200,ed=64,nd=class{
constructor(t,e,n,s){h(this,"__46",0);h(this,"__3r",0);const{target:r,tag:o}=n;this.__0=t,this.__6=e;const i=Cc(r.pointerSize,r.build===void 0||r.build>=td);this.__5=new Rc(i),this.__5.restore(s),this.__16=new Qc(t,r),this.__32=new Vc(t,r,o,i,this.__5),this.hunt=new Ve(Jc(n,t.now()),a=>this.__16.holds(a,o)),e.begin(this.hunt),e.note(Zc(r))}
begin(t){this.__6.note(_({type:"counters",at:"armed"},ds(t)))}
end(t,e="disarmed"){this.__6.note(_({type:"counters",at:"stopped"},ds(t))),this.__36(this.__5d()),this.__4c(),this.__5i(),this.__m(e)}
endWithTarget(t){this.__36([]),this.__6.note({type:"gone",missed:t}),this.__m("targetGone")}
abandon(){this.__36([]),this.__m("aborted")}
record(t,e,n){this.__46+=1;const s=this.__46;if(e==="unknown")return this.__5.gap(),this.__2o(s,t,e,{});try{return this.__2o(s,t,e,this.__32.locate(s,t,e,n))}catch(r){throw r instanceof T&&this.__2o(s,t,e,{}),r}}
__5d(){const t=new Map;for(const n of this.__5.unanswered("free").values())for(const s of n)t.set(s,this.__32.lookAgain(s));if(t.forEach((n,s)=>{n==="freed"&&this.__5.gone(s)}),this.__4j(),this.hunt.stackUses().some(({unlocated:n})=>n.alloc>0))return[];const e=new Set;for(const n of this.__5.unanswered("free").values())if(n.some(s=>t.get(s)==="freed"))for(const s of n)t.get(s)==="there"&&e.add(s);return[...e]}
__36(t){const e=[];this.__5.unanswered("free").forEach((n,s)=>{n.length<=ed&&e.push({hit:s,blocks:n})}),this.__6.note({type:"unanswered",frees:e,there:t})}
__5i(){for(const{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);const t=[...this.__16.known];for(const[e,n]of t.slice(this.__3r))this.__6.note({type:"code",address:e,holdsTag:n});this.__3r=t.length}
__m(t){this.__6.note({type:"end",why:t,time:this.__0.now()})}
__2o(t,e,n,s){const r=this.__6.note(f(_(_(_({type:"hit",number:t,kind:n,stack:this.__5r(e),stopAddress:e.ip},s),e.processor!==void 0&&{processor:e.processor}),e.thread&&{thread:e.thread}),{time:this.__0.now()}));return this.__4j(),this.__4c(),r}
__5r({stack:t}){const{stacks:e}=this.hunt,n=e.size,s=e.intern(t);return e.size>n&&this.__6.note({type:"stack",index:s,frames:t.map(Xc)}),s}
__4c(){const t=this.__5.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.__6.note({type:"places",places:t})}
__4j(){for(const{hit:t,block:e,charged:n}of this.__5.resolved()){const s=n===void 0?{}:{charged:n};this.__6.note(_({type:"located",hit:t,block:e},s))}}},sd=class{
constructor(t,e,n){h(this,"__2c",!1);this.__0=t,this.__1=e,this.__b=n}
run(t){const e=this.__1.open.filter(n=>n!==t);for(const n of[...e].reverse())this.__4n(n);return e.length>0?!0:this.__2c||t?!1:this.__55()}
__4n(t){const e=this.__1.undo(t);e.kind==="undone"?(se(this.__1),this.__b({kind:"repaired",value:en(t.before)})):this.__b({kind:"notRepaired",command:e.repair})}
__55(){const t=Ri(this.__0);if(this.__2c=t.kind!=="unknown",t.kind!=="found")return!1;try{return this.__64(t.note)}catch(e){if(!(e instanceof T))throw e;this.__2c=!1;const n=At(t.note.saved);return this.__b({kind:"notRepaired",command:n}),!0}}
__64(t){const e=At(t.saved),n=Zt(this.__0),s=n.kind==="read"&&n.target.poolHitTag!==t.address,r=s?void 0:X(this.__0,t.address);if(!s&&(n.kind!=="read"||r===void 0))return this.__2c=!1,this.__b({kind:"notRepaired",command:e}),!0;if(r!==t.armed)return se(this.__1),!1;const o=ot(t.saved),i=ot(t.armed);return this.__4n(this.__1.adopt({kind:"poolHitTag"},t.address,o,i,e)),!0}},rd=64,od=class{
constructor(t,e,n){h(this,"__2u",!1);this.__0=t,this.__1=e,this.__15=n}
get hasMissed(){return this.__2u}
get trouble(){return this.__2k}
returnValue(t){const e=L(t.stack),n=t.stack.slice(e).find(d=>!d.inline),s=[...t.stack.slice(0,e)].reverse().find(d=>!d.inline);if(!(n!=null&&n.address)||!s)return;if(this.__15.pause().kind!=="undone"){this.__2k={kind:"notArmedAgain"};return}const r=this.__3u();this.__1.run(xo(n.address));const o=this.__5m(),i=le(o,"eip","rip","pc");if(i!==n.address){this.__2u=!0,this.__2k={kind:"strayed",ip:i};return}id(r,this.__3u())||(this.__2u=!0),this.__15.arm().kind!=="applied"&&(this.__2k={kind:"notArmedAgain"});const a=le(o,"esp","rsp","sp");return o.get("$thread")===t.thread&&this.__59(a,s,n)?le(o,"eax","rax","x0"):void 0}
__3u(){const{target:t,tag:e}=this.__15;return Mt(this.__0,t,e)}
__5m(){const t=Ot(this.__0.query(Oo(this.__15.target.contextRegisters))),{pointerSize:e}=this.__15.target;return new Map([...t].map(([n,s])=>[n,nt(s,e)]))}
__59(t,e,n){if(!t)return!1;if(this.__15.target.pointerSize===8)return t===n.base;if(!e.base)return!1;const s=C(e.base,8),r=C(s,rd);return V(s,t)<=0&&V(t,r)<=0}};
function le(t,...e){const n=e.find(s=>t.has(s));return n===void 0?void 0:t.get(n)}var id=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,ad=0,cd=class{
constructor(t,e,n,s){h(this,"__39",new Map);h(this,"__2t",0);this.__0=t,this.__b=s,this.__1=e,this.__6=n,this.__4e=new sd(t,this.__1,s)}
get armed(){return this.__c}
get records(){return this.__39}
show(t,e){for(const n of t)this.__39.set(n.tag,n);this.__48=e}
learnedOn({poolHitTag:t}){const e=this.__2z;return(e==null?void 0:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__2z)==null?void 0:t.places)!=null?e:[]}
reconcile(){var n;this.__2t+=1;const t=((n=this.__c)==null?void 0:n.byUser)===!0?this.__c.arming.change:void 0,e=t?void 0:this.__c;e&&(this.__c=void 0),this.__4e.run(t),e==null||e.evidence.abandon()}
hunt(t,e,n){const s=this.__3m(t,n,!1);if(s.kind!=="armed")return s;const{armed:r}=s,{seconds:o}=e;o!==void 0&&this.__b({kind:"timeLimit",seconds:o});let i,a;try{i=this.__3q(r,e).run()}finally{a=this.__1d(r,i)}return{kind:"hunted",tag:t,capture:i,hunt:r.evidence.hunt,disarmed:a}}
arm(t,e){return this.__3m(t,e,!0)}
capture(t){const e=this.__c;if(!e)return{kind:"notArmed"};const{evidence:n,arming:s}=e,r=X(this.__0,s.target.poolHitTag);if(r!==void 0&&r!==s.tag)return this.__1d(e,void 0),{kind:"notArmed",anyMore:s.tag};const o=this.__2y()!==e.event,i=this.__3q(e,t).run(o),{hunt:a}=n,c={kind:"hunted",tag:s.tag,capture:i,hunt:a};return i.end.kind==="targetGone"?f(_({},c),{disarmed:this.__1d(e,i)}):(this.__c=f(_({},e),{event:this.__2y()}),n.end(Mt(this.__0,s.target,s.tag),i.end.kind),c)}
clear(){const t=this.release();return t.length>0?{kind:"cleared",undone:t}:this.__4x()}
release(){const t=this.__c;return t?[this.__1d(t,void 0)]:this.__1.undoAll()}
__4x(){const t=te(this.__0);if(t.kind!=="read"||kt(t.value)||ee(this.__0))return{kind:"nothing"};const{address:e,value:n}=t,s=this.__48,r=(s==null?void 0:s.address)===e&&s.armed===n,o=r?s.saved:ad,i=this.__1.adopt({kind:"poolHitTag"},e,ot(o),ot(n),At(o)),a=this.__1.undo(i);return r?{kind:"cleared",undone:[a]}:{kind:"foreignCleared",held:n,undone:a}}
__3m(t,e,n){try{this.__c&&this.__1d(this.__c,void 0);const s=Si(this.__0,this.__1,t,e);return s.kind==="refused"?s:this.__1b(t,s.target,s.idle,n)}catch(s){if(!(s instanceof T))throw s;return{kind:"failed",call:s.call,message:s.message}}}
__1b(t,e,n,s){const r=new Ci(this.__1,e,t,n),o=new nd(this.__0,this.__6,r,this.learnedOn(e)),i=s?this.__2y():"",a={arming:r,evidence:o,byUser:s,event:i};this.__b({kind:"ready",target:e,tag:t}),this.__b({kind:"repairLine",command:r.repair}),r.leaveNote(),o.begin(Mt(this.__0,e,t)),this.__c=a;const c=r.arm();return c.kind==="applied"?(this.__39.set(t,o.hunt),this.__2z=o.hunt,{kind:"armed",armed:a}):(this.__1d(a,void 0),{kind:"notWritten",applied:c})}
__3q({arming:t,evidence:e},n){const s=this.__2t;return new Ka({reader:this.__0,changes:this.__1,observer:this.__b,target:t.target,evidence:e,stepOut:new od(this.__0,this.__1,t),isCurrent:()=>this.__2t===s},n)}
__1d({arming:t,evidence:e},n){if((n==null?void 0:n.end.kind)==="targetGone")return t.forget(),this.__c=void 0,e.endWithTarget(n.hasMissed),{kind:"undone"};const s=t.disarm();s.kind==="undone"&&(this.__c=void 0);const r=Mt(this.__0,t.target,t.tag);return e.end(r,n==null?void 0:n.end.kind),s}
__2y(){try{return this.__0.query(No).join(`
`)}catch(t){if(!(t instanceof T))throw t;return""}}},dd=64*1024,_d=class{
constructor(t,e,n){h(this,"__31",0);this.__g=t,this.__x=e,this.base=n.base,this.__3a=n.seq,this.__12=n.segment,this.__21=n.tool}
get count(){return this.__12}
write(t){const e=this.__2e;e&&this.__68(e),this.__2e=t,this.open(),this.__49(t),(this.__31>=dd||ud(t))&&this.close(),this.__2e=void 0}
open(){if(this.__1o)return;const t=at(this.base,this.__12);if(this.__12>=vn)throw new T(t,"a recording has 1000 files");this.__1o=this.__g.create(t),this.__31=0,this.__49({type:"header",format:"pooltag recording",version:1,segment:this.__12,tool:this.__21,time:this.__x()}),this.__12+=1}
close(){const t=this.__1o;this.__1o=void 0,t==null||t.close()}
__68(t){this.__2e=void 0,this.close(),this.__g.exists(at(this.base,this.__12))&&(this.__12+=1),this.write(t)}
__49(t){var n;const e=to(this.__3a,t);(n=this.__1o)==null||n.writeLine(e),this.__3a+=1,this.__31+=e.length}},ud=t=>t.type==="change"&&t.state==="planned"||t.type==="end",hd=class{
constructor(t,e,n,s){this.__g=t,this.__x=e,this.__21=n,this.__b=s}
begin(t){this.__8=t,this.__1b(t.start)}
note(t){var n,s;const e=(s=(n=this.__8)==null?void 0:n.take(t))!=null?s:"taken";return this.__1b(t),e}
opened(t){this.__24=t}
save(t,e){var r,o;if(((r=this.__2g)==null?void 0:r.base)===t)return{kind:"underWay",base:t};const n=((o=this.__24)==null?void 0:o.base)===t?this.__24:void 0,s=at(t,0);try{if(!n&&this.__g.exists(s))return{kind:"exists",path:s};const i=e.filter(c=>!(n!=null&&n.hunts.includes(c))),a=this.__69(t,n,i);return this.flush(),this.__24=void 0,this.__2g=a,{kind:"saved",base:t,files:a.count,hunts:i}}catch(i){if(!(i instanceof T))throw i;return{kind:"failed",path:i.call,message:i.message}}}
flush(){this.__4m(t=>t.close())}
__69(t,e,n){const{nextSeq:s=0,nextSegment:r=0}=e!=null?e:{},o=new _d(this.__g,this.__x,{base:t,seq:s,segment:r,tool:this.__21});o.open();const i=[...n].sort((a,c)=>+(a===this.__8)-+(c===this.__8));for(const{start:a,entries:c}of i){o.write(a);for(const d of c)o.write(d)}return o.close(),o}
__1b(t){this.__4m(e=>e.write(t))}
__4m(t){const e=this.__2g;if(e)try{t(e)}catch(n){if(!(n instanceof T))throw n;this.__2g=void 0,this.__3g(n)}}
__3g({call:t,message:e}){try{this.__b({kind:"notRecorded",path:t,message:e})}catch(n){}}},ld=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function fd(t){if(!t.includes("<"))return t;const e=t.replace(ld,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var us=t=>host.parseInt64(K(t),16);
function gd(t){if(typeof t=="number")return t;if(!pd(t))return;const e=t.convertToNumber();return Number.isSafeInteger(e)?e:void 0}
function pd(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var hs=8e3,vd=class{
constructor(){h(this,"__1z",!1)}
query(t){return ge(t)}
change(t){return ge(t)}
run(t){return ge(t)}
readMemory(t,e){const n=fs(this.__4a(t),e);if(n||!ls(t))return n;this.__1z=!this.__1z;const s=fs(this.__4a(t),e);return s||(this.__1z=!this.__1z),s}
__4a(t){return!this.__1z||!ls(t)?t:tt(4294967295,M(t).low)}
now(){return Date.now()}
session(){const t=Rt(()=>host.currentSession.Attributes.Target),e=Rt(()=>t==null?void 0:t.IsKernelTarget),n=Rt(()=>t==null?void 0:t.IsLiveTarget),s=Rt(()=>`${host.currentSession}`);return _(_(_({},typeof e=="boolean"&&{kernel:e}),typeof n=="boolean"&&{live:n}),typeof s=="string"&&{description:s})}};
function fe(t){for(let e=0;e<t.length;e+=hs)host.diagnostics.debugLog(t.slice(e,e+hs));host.diagnostics.debugLog(`
`)}var ls=t=>M(t).high===0&&Ft(t,4);
function fs(t,e){try{const n=host.memory.readMemoryValues(us(t),e,1);return n.length===e?Uint8Array.from(n):void 0}catch(n){return}}
function ge(t){try{const e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(n=>fd(`${n}`)):[]}catch(e){throw new T(t,e instanceof Error?e.message:String(e))}}
function Rt(t){try{return t()}catch(e){return}}var md=class{
exists(t){return bt(t,e=>e.FileExists(t))}
create(t){return bt(t,e=>{const n=e.CreateFile(t,"CreateNew"),s=e.CreateTextWriter(n,"Utf8");return{writeLine:r=>bt(t,()=>s.WriteLine(r)),close:()=>bt(t,()=>n.Close())}})}
read(t,e){return bt(t,n=>{const s=n.OpenFile(t);try{const r=n.CreateTextReader(s,"Utf8").ReadLineContents();for(const o of r)if(!e(`${o}`))return!1;return!0}finally{s.Close()}})}};
function bt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(n){throw new T(t,n instanceof Error?n.message:String(n))}}var _t="pool",gs="pooltag",kd=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${gs}.Contents.pool   (or load with .scriptrun)`];
function ps(t){return Ct(()=>wd(t))||Ct(yd)}
function bd(){Ct(()=>delete It()[_t]&&It()[_t]===void 0)||Ct(()=>vs(`dx -r0 @$vars.Remove("${_t}")`))}var It=()=>host.namespace.Debugger.State.UserVariables;
function wd(t){return It()[_t]=t,It()[_t]!==void 0}
function yd(){return[`Debugger.State.Scripts.${gs}.Contents.pool`,"@$scriptContents.pool"].some(e=>vs(`dx -r0 @$${_t} = ${e}`))}
function vs(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(n=>`${n}`.includes("Error"))}
function Ct(t){try{return t()}catch(e){return!1}}
function Sd(t,e){if(e.every(({tag:s})=>s!==void 0))return e;const n=$d(t);return e.map(s=>{const r=s.tag===void 0?Td(s,n):void 0;return r?f(_({},s),{tag:H(r.tag)}):s})}
function $d(t){var e;try{const n=Qt(t),s=n&&fn(t,r=>mt(t,r,n),n);return(e=s&&ai(t,s))!=null?e:[]}catch(n){if(n instanceof T)return[];throw n}}
function Td(t,e){const n=e.filter(({tag:r})=>D(H(r))===t.text),s=n.length===1?n:n.filter(r=>xd(r,t));return s.length===1?s[0]:void 0}var xd=({nonPaged:t,paged:e},n)=>ms(t,n.nonPaged)&&ms(e,n.paged),ms=({allocs:t,frees:e,bytes:n},s)=>n===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Ad(t){const e=t.now(),n=t.query(Lo("tag",!0)),s=qn(n);return s?{kind:"read",rows:Sd(t,s.rows),unread:s.unread.length,cut:s.total===void 0,seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:n.slice(-3).join(" / ").slice(0,200)}}var ks=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Ed(t,e){if(e==="tag")return[...t].sort((s,r)=>s.text<r.text?-1:1);const n=Od(e);return[...t].sort((s,r)=>n(r)-n(s))}
function Od(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var n,s;return((n=e.nonPaged.allocs)!=null?n:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var n,s;return((n=e.nonPaged.frees)!=null?n:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return pe;case"bytes":return bs;case"peralloc":return e=>pe(e)===0?0:bs(e)/pe(e)}}var pe=t=>t.nonPaged.outstanding+t.paged.outstanding,bs=t=>t.nonPaged.bytes+t.paged.bytes,G=t=>({ok:!0,value:t}),Q=t=>({ok:!1,message:t}),Nd=500;
function ve(t,e){if(e===void 0)return Q(Ds(t));if(typeof e!="string")return Q(js(t));const n=Hs(e);return n.ok?G(n.tag):Q(Fs(e,n.problem))}
function Pd(t,e){return e===void 0?G(void 0):ve(t,e)}
function me(t,e,n,s){if(e===void 0)return G(n);const r=gd(e);return r!==void 0&&Number.isInteger(r)&&r>=1?G(r):Q(Us(t,s))}
function ws(t){const e=t.filter(i=>i!=="unseen"&&i!==void 0),n='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60)';if(e.length>2)return Q(St(`${e[2]}`,n));const s=me("The number of hits",e[0],Nd,n);if(!s.ok)return s;const r=t.includes("unseen");if(e[1]===void 0)return G({bounds:{hits:s.value},allowUnseen:r});const o=me("The number of seconds",e[1],1,n);return o.ok?G({bounds:{hits:s.value,seconds:o.value},allowUnseen:r}):o}
function ys(t,e){const n=`dx @$pool.${t}("mydrv!MyAlloc*")`;return typeof e=="string"&&e.trim()!==""?G(e.trim()):Q(St(e===void 0?"No pattern":`${e}`,n))}var Md=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Ss(t,e){return typeof e=="string"&&e.trim()!==""&&!Md.test(e)?G(e):Q(sr(t))}var Bt={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits], [seconds])',help:"the whole hunt: arms PoolHitTag, records hits with stacks, disarms, says what was found"},arm:{usage:'arm("Abc ")',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits], [seconds])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site, as past a pool function"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files, and from then on records hunts there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? what was learned, and how to put it right by hand"},help:{usage:"help()",help:"this list"}};
function Rd(){const t={};for(const e of Object.keys(Bt)){const n=Bt[e];n&&(t[e]={Help:`${n.usage} - ${n.help}`})}return t}var Id=class{
constructor(t){var n,s;const e=Bt[t];this.__1j=(n=e==null?void 0:e.usage)!=null?n:t,this.Does=(s=e==null?void 0:e.help)!=null?s:""}
toString(){return this.__1j}},ut=class{
constructor(t,e){this.__4l=t,this.__r=e}
toString(){return this.__4l}
*[Symbol.iterator](){for(let t=0;t<this.__r.length;t+=1){const e=this.__r[t];e!==void 0&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){const e=this.__r[t.convertToNumber()];if(e===void 0)throw new RangeError(`there are ${this.__r.length} rows`);return e}};
function wt(...t){const e={};for(const n of t)e[n]={PreferredRadix:10};return e}var Cd=class{
constructor(t,e,n){var s,r;this.__28=e,this.__8=t,this.Kind=e.kind,this.Site=(r=(s=t.siteOf(t.stackOf(e),n))==null?void 0:s.frame.text)!=null?r:"",this.Block=e.block&&us(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__28.number}`}
details(){const{stopAddress:t,requested:e,poolType:n,blockFrom:s,thread:r,time:o}=this.__28,i=[t&&`stopped at 0x${t}`,r&&`thread 0x${r}`,e!==void 0&&`${e} bytes asked for`,n!==void 0&&`pool type 0x${n.toString(16)}`,s&&`block found by ${s}`,o!==void 0&&`at ${new Date(o).toISOString()}`].filter(Boolean),a=this.__8.stackOf(this.__28).map(({text:c})=>c);return[i.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return wt("Charged","Cpu")}},A=class{
constructor(t){this.__4k=t}
toString(){return this.__4k}},Bd=/^Ex\w*Lookaside/;
function zd(t){var e,n,s;return Bd.test((s=(n=(e=t[L(t)])==null?void 0:e.symbol)==null?void 0:n.name)!=null?s:"")}var ke=t=>{var e,n;return(n=(e=t.site)==null?void 0:e.frame.text)!=null?n:"(no caller)"};
function $s(t,{use:e,holding:n}){const{site:s,allocs:r,frees:o,stacks:i}=e;return`${[`${ke(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(D(t.tag))}`,`${w(r,"allocation")} and ${w(o,"free")} seen here, from ${w(i.length,"stack")}`,n&&Hd(n),n&&Ld(n),Fd(t,e),...jd(e),Dd(t,e),`coverage ${rt(t)}${Ne(t.coverage(),t.openHits())}`,(s==null?void 0:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,Ud(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function Hd({blocks:t,bytes:e,old:n}){const s=t===1?"stays":"stay";return`${w(t,"block")} allocated here ${s}${Wd(e)}, ${n} of them since the earlier half of the hunt`}
function Ld({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Fd(t,{first:e,last:n,allocs:s}){if((e==null?void 0:e.time)===void 0||(n==null?void 0:n.time)===void 0)return;const r=a=>lt((a-t.start.time)/1e3),o=(n.time-e.time)/1e3,i=o>0&&s>1?`, ${(s/o).toFixed(2)} allocations a second`:"";return`first hit here after ${r(e.time)}, last after ${r(n.time)}${i}`}
function jd(t){const{freedByOtherModules:e,unlocatedAllocs:n,refused:s}=t;return[...e>0?[`${w(e,"block")} of here freed by other modules`]:[],...n>0?[`of ${w(n,"allocation")} here the block is not known`]:[],...s>0?[`${w(s,"block")} refused at once by a limit of the tag`]:[]]}
function Dd(t,{stacks:e}){return e.some(s=>zd(t.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":void 0}
function Ud(t){if(t.kind==="owner")return;const e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",n=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${n}`}var Wd=t=>t===void 0?"":`, ${t} bytes`;
function Gd(t,e){const n=[];for(const{use:r,holding:o}of t.sites(e))o&&o.blocks>0&&n.push({use:r,holding:o});const s=n.reduce((r,{holding:o})=>r+o.blocks,0);return n.map(r=>f(_({},r),{share:r.holding.blocks/s})).sort((r,o)=>Ts(o)-Ts(r)||o.holding.blocks-r.holding.blocks)}var Ts=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},qd=class{
constructor(t,{use:e,holding:n,share:s}){var r;this.__8=t,this.__1a=e,this.__3y=n,this.Blocks=n.blocks,this.Bytes=n.bytes,this.Share=`${Math.round(s*100)} %`,this.Of=e.allocs,this.Old=n.old,this.Median=(r=n.sizes)==null?void 0:r.median,this.Coverage=rt(t)}
toString(){return ke(this.__1a)}
details(){return $s(this.__8,{use:this.__1a,holding:this.__3y})}
get[Symbol.metadataDescriptor](){return wt("Blocks","Bytes","Of","Old","Median")}},Vd=class{
constructor(t,e){const{use:n,holding:s}=e;this.__8=t,this.__3c=e,this.Allocs=n.allocs,this.Frees=n.frees,this.Blocks=s==null?void 0:s.blocks,this.Bytes=s==null?void 0:s.bytes,this.Coverage=rt(t),this.Note=t.natureOf(n).kind==="probableWrapper"?"wrapper?":""}
toString(){return ke(this.__3c.use)}
details(){return $s(this.__8,this.__3c)}
get[Symbol.metadataDescriptor](){return wt("Allocs","Frees","Blocks","Bytes")}},xs=36,Kd=class{
constructor(t,e){this.__2h=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;const n=this.__26().slice(1).join(" < ");this.Callers=n.length>xs?`${n.slice(0,xs-3)}...`:n,this.Coverage=rt(t)}
toString(){var t;return(t=this.__26()[0])!=null?t:"(no caller)"}
details(){return this.__2h.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return wt("Allocs","Frees")}
__26(){return this.__2h.slice(L(this.__2h)).map(({text:t})=>t)}},Yd=class{
constructor(t,e,n){const s=te(t);this.PoolHitTag=s.kind==="read"?Y(I(s.value)):"not readable",this.Armed=Zd(s,e),this.Repair=Qd(s,e),this.Recorded=be([...e.records.keys()].map(r=>JSON.stringify(D(r)))),this.Learned=be(e.learned().map(Jd)),this.Skipped=be(n)}
toString(){return this.Armed}};
function Jd({kind:t,key:e,where:n,holds:s}){const r="register"in n?n.register:`[base${Xd(n.offset)}]`;return`${t} at 0x${e}: ${s} in ${r}`}var Xd=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,be=t=>t.length===0?"none":t.join(", ");
function Zd(t,e){var r;if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";if(kt(t.value))return"not armed";const n=JSON.stringify(D(I(t.value)));return((r=e.armed)==null?void 0:r.arming.tag)===t.value?`ARMED for ${n} by arm()`:`ARMED for ${n}, not by this script`}
function Qd(t,e){return e.armed?e.armed.arming.repair:t.kind==="read"&&kt(t.value)?"nothing to repair":"ed nt!PoolHitTag 0x0"}
function zt(t,e,n){return`${w(e,n)}; ${t.map(Re).join("; ")}`}
function t_(t,e){const n=`read in ${lt(t.seconds)}`,s=t.unread>0?[`${w(t.unread,"line")} not understood`]:[],r=t.cut?["the listing was cut off before its end"]:[];return[w(e,"tag"),n,...s,...r].join("; ")}var e_=class{
constructor(t){this.__1j=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=As(t.nonPaged.allocs,t.paged.allocs),this.Frees=As(t.nonPaged.frees,t.paged.frees),this.Owner=n_(t.description)}
toString(){return this.__1j.text}
details(){const{text:t,tag:e,description:n="no description"}=this.__1j,s=e!==void 0&&Ae(e)?` (${Y(e)})`:"";return`${t}${s}: ${n}`}
get[Symbol.metadataDescriptor](){return wt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function As(t,e){return t===void 0||e===void 0?void 0:t+e}
function n_(t){var e,n;return(n=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?void 0:e[1])!=null?n:""}var s_=class{
constructor(t,e,n,s){h(this,"__j",[]);this.__0=t,this.__4=e,this.__2n=n,this.__3k=s}
toString(){return`pooltag ${this.__3k}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Rd()}
hitTag(t,...e){const n=ve("hitTag",t),s=ws(e);if(!n.ok)return new A(n.message);if(!s.ok)return new A(s.message);this.__4.reconcile();const{bounds:r,allowUnseen:o}=s.value,i=this.__4.hunt(n.value,r,o);return new A(i.kind==="hunted"?Me(i):Ee(i))}
arm(t,...e){const n=ve("arm",t);if(!n.ok)return new A(n.message);this.__4.reconcile();const s=this.__4.arm(n.value,e.includes("unseen"));return s.kind!=="armed"?new A(Ee(s)):new A(Vs(n.value,s.armed.arming.repair))}
capture(...t){const e=ws(t);if(!e.ok)return new A(e.message);this.__4.reconcile();const n=this.__4.capture(e.value.bounds);return new A(n.kind==="hunted"?Me(n):Ks(n))}
clear(){return this.__4.reconcile(),new A(Ys(this.__4.clear()))}
skip(t){const e=ys("skip",t);return e.ok?(this.__j=[...this.__j.filter(n=>n!==e.value),e.value],new A(`Looking past ${this.__j.join(", ")}.`)):new A(e.message)}
unskip(t){const e=ys("unskip",t);if(!e.ok)return new A(e.message);this.__j=this.__j.filter(s=>s!==e.value);const n=this.__j.length===0?"pool functions only":this.__j.join(", ");return new A(`Looking past ${n}.`)}
save(t){const e=Ss("save",t);return e.ok?(this.__4.reconcile(),new A(rr(this.__2n.save(e.value)))):new A(e.message)}
open(t){const e=Ss("open",t);return e.ok?(this.__4.reconcile(),new A(ir(this.__2n.open(e.value)))):new A(e.message)}
used(t,e){this.__4.reconcile();const{sort:n,pattern:s}=i_(t,e),r=Ad(this.__0);if(r.kind==="noTable")throw new Error(`!poolused gave no table: ${r.answer}`);const o=Ed(r.rows,n).filter(({text:i})=>s===void 0||He(s,i));return new ut(t_(r,o.length),o.map(i=>new e_(i)))}
leaks(t){const e=this.__n("leaks",t),n=[];for(const s of e)for(const r of Gd(s,this.__j))n.push(new qd(s,r));return new ut(zt(e,n.length,"call site"),n)}
sites(t){const e=this.__n("sites",t),n=[];for(const s of e)for(const r of o_(s.sites(this.__j)))n.push(new Vd(s,r));return new ut(zt(e,n.length,"call site"),n)}
stacks(t){const e=this.__n("stacks",t),n=[];for(const s of e){const r=[...s.stackUses()].sort((o,i)=>Os(i)-Os(o));for(const o of r)n.push(new Kd(s,o))}return new ut(zt(e,n.length,"stack"),n)}
hits(t){const e=me("The number of hits",t,r_,"dx -g @$pool.hits(20)");if(!e.ok)throw new Error(e.message);const n=this.__n("hits",void 0),s=[];for(const r of n)for(const o of r.recent(e.value))s.push(new Cd(r,o,this.__j));return new ut(zt(n,s.length,"hit"),s)}
status(){return this.__4.reconcile(),new Yd(this.__0,this.__4,this.__j)}
help(){const t=Object.keys(Bt).map(e=>new Id(e));return new ut(`pooltag ${this.__3k}`,t)}
__n(t,e){const n=Pd(t,e);if(!n.ok)throw new Error(n.message);this.__4.reconcile();const{records:s}=this.__4,o=(n.value===void 0?[...s.values()]:[s.get(n.value)]).filter(i=>i!==void 0);if(o.length===0)throw new Error(Ws(n.value));return o}},r_=100,o_=t=>[...t].sort((e,n)=>Es(n)-Es(e)),Es=({use:t})=>t.allocs+t.frees+t.unknown,Os=({hits:t})=>t.alloc+t.free+t.unknown;
function i_(t,e){const n=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${ks.join(" ")}`,r=[t,e].filter(a=>a!==void 0).find(a=>typeof a!="string");if(r!==void 0)throw new Error(St(`${r}`,n));const o=ks.find(a=>a===t),i=o===void 0?t:e;if(o===void 0&&e!==void 0)throw new Error(St(`${t}`,n));return{sort:o!=null?o:"nonpaged",pattern:typeof i=="string"?i:void 0}}var ht=new vd,Ns=t=>fe(Js(t)),Ps=new md,Ht=new hd(Ps,()=>ht.now(),"0.1.0",Ns),a_=new Ni(ht,ht,t=>{Ht.note(_({type:"change"},t))}),we=new cd(ht,a_,Ht,Ns),c_=new Oi(ht,Ps,Ht,we),j=new s_(ht,we,c_,"0.1.0");
function d_(){for(const n of kd("0.1.0"))fe(n);const t=(n,s)=>new host.optionalRecord(new host.functionAlias(h_(s),n));class e{
get Pool(){return j}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...n)=>j.used(...n)),t("poolhit",(...n)=>j.hitTag(...n)),t("poolleaks",(...n)=>j.leaks(...n)),t("poolrestore",()=>j.clear()),t("poolhelp",()=>j.help())]}
function __(){ps(j)&&fe("@$pool is ready: dx @$pool.help()")}
function u_(){we.release(),Ht.flush(),bd()}
function h_(t){return(...e)=>(ps(j),t(...e))}return[j,d_,__,u_]})();
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
