/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var Dd=Object.defineProperty,jd=Object.defineProperties;
var Wd=Object.getOwnPropertyDescriptors;
var zt=Object.getOwnPropertySymbols;
var bs=Object.prototype.hasOwnProperty,ws=Object.prototype.propertyIsEnumerable;
var ve=(b,k,S)=>k in b?Dd(b,k,{enumerable:!0,configurable:!0,writable:!0,value:S}):b[k]=S,d=(b,k)=>{for(var S in k||(k={}))bs.call(k,S)&&ve(b,S,k[S]);if(zt)for(var S of zt(k))ws.call(k,S)&&ve(b,S,k[S]);return b},f=(b,k)=>jd(b,Wd(k));
var me=(b,k)=>{var S={};for(var O in b)bs.call(b,O)&&k.indexOf(O)<0&&(S[O]=b[O]);if(b!=null&&zt)for(var O of zt(b))k.indexOf(O)<0&&ws.call(b,O)&&(S[O]=b[O]);return S};
var h=(b,k,S)=>ve(b,typeof k!="symbol"?k+"":k,S);
var $parts=(function(){var b=16,k=t=>t,S=k("0".repeat(b));
function O(t){const e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return k(e.toLowerCase().padStart(b,"0"))}
function Z(t,e){const n=s=>(s>>>0).toString(16).padStart(8,"0");return k(n(t)+n(e))}
function M(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function z(t,e){const{high:n,low:s}=M(t),r=s+e;return Z((n+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function Q(t,e){const n=M(t),s=M(e),r=(s.high-n.high)*4294967296+(s.low-n.low);return Number.isSafeInteger(r)?r:void 0}
function G(t,e){return t<e?-1:t>e?1:0}
function ke(t,e){return(M(t).low&e-1)===0}
function tt(t,e){return e===4?Z(0,M(t).low):t}
function Ht(t,e){const{high:n,low:s}=M(t);return(e===4?s:n)>=2147483648}
function Ts(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function U(t){return`0x${t.replace(/^0{1,15}/,"")}`}var be=2147483648;
function R(t){return t>>>0}
function kt(t){const e=n=>{var s;return((s=t[n])!=null?s:0)&255};return R(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function Lt(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function we(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};const e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Ft(kt([...t.padEnd(4," ")].map(n=>n.charCodeAt(0))))}
function xs(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Ft(kt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Ft(R(Number.parseInt(t,16))):we(t)}
function Ft(t){return t<be?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:q(t)}}}
function q(t){return R(t&~be)}
function V(t){const e=n=>n>=32&&n<=126;return Lt(t).map(n=>e(n)?String.fromCharCode(n):".").join("")}
function et(t){return`0x${t.toString(16).padStart(8,"0")}`}
function As(t){return kt([...Lt(t)].reverse())}
function Es(t){return V(t).includes(".")}var A=t=>JSON.stringify(Es(t)?et(t):V(t)),nt=t=>`0x${t.toString(16)}`,w=(t,e)=>`${t} ${e}${t===1?"":"s"}`,ht=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function Os(t,e){const n=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${n} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${n} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${n} has bit 31 set, which the kernel clears before it compares: use ${A(e.plain)} or "${et(e.plain)}".`}}var Ns=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,Ps=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Ms=(t,e)=>`${t} is a whole number from 1 on: ${e}`,bt=(t,e)=>`${t} does not fit: ${e}`,Rs=t=>t===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${A(t)}. Begin with dx @$pool.hitTag(${A(t)}).`;
function Bs(t){var e;switch(t.kind){case"notKernel":return"Not armed: this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"Not armed: this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"Not armed: on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`Not armed: there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"Not armed: the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"Not armed: the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"Not armed: nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"Not armed: pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`Not armed: nt!PoolHitTag holds ${nt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Cs(t.tag,t.meant);case"ambiguous":return`Not armed: ${t.tags.map(et).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${et((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Cs(t,e){const n=`To arm all the same: dx @$pool.hitTag(${A(t)}, "unseen").`;return e===void 0?`Not armed: no allocation with ${A(t)} since the target started. ${n}`:`Not armed: no allocation with ${A(t)} since the target started. Did you mean ${A(e)} (${et(e)})? ${n}`}
function ye(t){switch(t.kind){case"refused":return Bs(t.problem);case"failed":return`Not armed: the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`Not armed: writing nt!PoolHitTag did not take${t.applied.failure===void 0?"":` (${t.applied.failure})`}. ${wt(t.applied.undone)}`}}var Is=(t,e)=>`ARMED: the machine stops at every allocation and free of ${A(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function zs({anyMore:t}){return t===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${A(t)}: somebody has changed it. dx @$pool.arm(${A(t)}) arms it again.`}
function wt(t){return t.kind==="undone"?"PoolHitTag is as it was.":`STILL ARMED${t.failure===void 0?"":` (${t.failure})`}: type ${t.repair}`}
function Hs(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"cleared":return t.undone.map(wt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${nt(t.held)}, armed by somebody else; it holds 0 now.`:wt(t.undone)}}
function Ls(t){switch(t.kind){case"ready":{const{target:e,tag:n}=t,s=e.processorBlocks.length;return`pooltag: ${[e.description,w(e.modules.filter(o=>!o.unloaded).length,"module"),...s>0?[w(s,"processor")]:[]].join(", ")}; arming ${A(n)} at ${Ts(e.poolHitTag,e.pointerSize)}`}case"timeLimit":return`pooltag: ${ht(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Fs(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${nt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${t.path}: ${t.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function Fs(t,e,n){const s=t/n,r=(e-t)/s,o=r<Se?`, about ${ht(r)} to go`:"",i=r<Se?` of ${e}`:"";return`pooltag: ${t}${i} hits, ${s.toFixed(1)}/s${o}`}var Se=86400;
function Ds(t,e,n){if(t.kind==="unknown")return"unknown";const s=t.kind==="exact"?1:t.fraction,r=e===0?1:(e-n)/e;return`${Math.floor(s*r*1e3)/10} %`}
function $e(t,e){if(t.kind==="unknown")return` (${Ws(t.why)})`;const n=[...t.kind==="floor"?[`${w(js(t),"event")} not seen`]:[],...e>0?[`the block of ${w(e,"hit")} is not known`]:[]];return n.length===0?"":` (what sites hold is a floor: ${n.join(", ")})`}var js=({missed:t})=>t.allocs+t.frees;
function Ws(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Gs(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${Us(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600).`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function Us(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${nt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var st=t=>Ds(t.coverage(),Te(t),t.openHits()),Te=t=>{const{alloc:e,free:n,unknown:s}=t.counts();return e+n+s};
function xe(t){const{capture:e,hunt:n,tag:s}=t,r=n.counts(),o=[w(r.alloc,"allocation"),w(r.free,"free"),...r.unknown>0?[`${r.unknown} unknown`]:[]].join(", ");return[`${w(e.hits,"hit")} on ${A(s)} in ${ht(e.seconds)}: ${o}; coverage ${st(n)}${$e(n.coverage(),n.openHits())}.`,Gs(e.end),t.disarmed===void 0?void 0:wt(t.disarmed),`Next: dx -g @$pool.leaks(${A(s)})`].filter(a=>a!==void 0).join(" ")}var qs=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function Vs(t){switch(t.kind){case"saved":{const{base:e,files:n,hunts:s}=t;return`${s.map(Ks).join("")}Saved ${w(s.length,"hunt")} as ${e} (${w(n,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${t.path}: ${t.message}`}}var Ks=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${w(t,"hit")} on ${A(e)} are more than is kept: save before a long hunt. `;
function Js(t){switch(t.kind){case"opened":return Ys(t);case"armed":return`Not opened: ${A(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`Not opened: there is no ${t.path}.`;case"noRecording":return`Not opened: ${t.path} is no recording.`;case"newer":return`Not opened: it was written by a later pooltag (format ${t.version}).`;case"failed":return`Not opened: ${t.path}: ${t.message}`}}
function Ys(t){const{base:e,recording:n,left:s,cut:r}=t,{hunts:o,problems:i}=n,[a]=i.first;return[`Opened ${e}: ${o.map(Ae).join("; ")||"no hunt"}.`,r&&`It ends early: ${r}.`,a&&`${w(i.count,"line")} damaged or missing, the first at ${a.line}.`,Xs(s),o.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Ae=t=>`${JSON.stringify(V(t.tag))}: ${w(Te(t),"hit")}, coverage ${st(t)}`;
function Xs(t){switch(t.kind){case"nothing":return;case"armed":return`PoolHitTag STILL HOLDS ${A(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${nt(t.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: ed nt!PoolHitTag ${nt(t.note.saved)} disarms.`}}
function Zs(t){const e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Dt(t){return Zs(f(d({},t),{offset:0}))}var Ee=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Qs=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,tr=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,er=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,nr=/^VerifierExt$/i,sr=/\?\? ?::|`string'/,rr=64;
function jt(t){var e;if(nr.test(t.module))return t.name.includes("Pool")?Ne(t.name):void 0;if(Ee.test(t.module))return t.name==="DbgBreakPoint"||sr.test(t.name)?"neither":(e=Oe(t.name))!=null?e:or(t.name)}
function Oe(t){return Qs.test(t)?"alloc":tr.test(t)?"free":void 0}
function or(t){return er.test(t)?Ne(t):void 0}
function Ne(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function F(t){const e=t.findIndex(({symbol:n})=>!n||jt(n)===void 0);return e<0?t.length:e}
function ir(t){return Ee.test(t.module)&&t.name==="ExFreePool"&&t.offset>rr}
function Pe(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function Me(t,e){return ar(t.toLowerCase(),e.toLowerCase())}
function ar(t,e){let n=0,s=0,r=-1,o=0;for(;n<e.length;)if(t[s]==="*")r=s++,o=n;else if(t[s]==="?"||t[s]===e[n])s++,n++;else if(r>=0)s=r+1,n=++o;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Re(t,e=[],n=[]){let s=F(t);for(;s<t.length-1&&cr(t[s],n);)s++;const r=t[s];return r&&dr(r,s,e)}
function cr(t,e){const n=t==null?void 0:t.symbol;return n?e.some(s=>Me(s,Dt(n))):!1}
function dr(t,e,n){var i;const s=t.address&&ur(t.address,n);if(s)return d({key:Be(s.module,s.offset),frame:t,depth:e},s);const r=t.symbol&&{module:t.symbol.module};if(((i=t.symbol)==null?void 0:i.name)===""){const{module:a,offset:c}=t.symbol;return{key:Be(a,c),frame:t,depth:e,module:a,offset:c}}const o=t.address?U(t.address):t.text;return d({key:o,frame:t,depth:e},r)}var Be=(t,e)=>`${t}+0x${e.toString(16)}`;
function ur(t,e){const n=e.find(({start:r,end:o})=>G(r,t)<=0&&G(t,o)<0),s=n&&Q(n.start,t);return n&&s!==void 0?{module:n.name,offset:s}:void 0}
function _r(t,e){const{coverage:n,unanswered:s,there:r,outstanding:o}=e,i=$=>t.reduce((P,I)=>P+$(I),0),a=n.kind==="floor"?n.missed.frees:0,c=Math.max(0,i($=>$.unlocatedFrees)-s.size),u=i($=>$.missedFrees),_=new Set;let l=0;for(const $ of s.values()){const P=$.filter(I=>o.has(I)&&!r.has(I));for(const I of P)_.add(I);P.length>0&&(l+=1)}const p=Math.max(0,a+c-u);return{ofAny:p,ofThese:_,hits:l+Math.max(0,p-a)}}
function hr(t,{ofAny:e,ofThese:n},s){const r=t.filter(({block:_})=>!n.has(_)),o=Math.max(0,r.length-e);if(o===0&&t.length>0)return;const i=Math.max(0,r.filter(({hit:_})=>_*2<=s).length-e),a=[];for(const{charged:_}of r)_!==void 0&&a.push(_);a.sort((_,l)=>_-l);const c=lr(a),u=d({blocks:o,old:i},c&&{sizes:c});return a.length<r.length?u:f(d({},u),{bytes:a.slice(0,o).reduce((_,l)=>_+l,0)})}
function lr(t){const e=t[0],n=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===void 0||n===void 0||s===void 0))return{smallest:e,median:n,largest:s}}
function fr(t,e,n){if(!t||!e)return{kind:"unknown",why:"notRead"};const s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};const r=s.allocs+s.frees,o=n.alloc+n.free+n.unknown;if(o>r||n.alloc>s.allocs||n.free>s.frees)return{kind:"unknown",why:"tooFew"};if(o===r)return{kind:"exact",counted:s};const i={allocs:s.allocs-n.alloc,frees:s.frees-n.free};return{kind:"floor",fraction:o/r,counted:s,missed:i}}var Ce=2e5,Ie=class ys{
constructor(e=Ce,n=new Map){this.limit=e,this.__s=n}
alloc(e,n){const s=this.__s.get(e);return!s&&this.__s.size>=this.limit?{kind:"full"}:(this.__s.set(e,n),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,n,s){const r=this.__s.get(e);return r?(this.__s.delete(e),r.tag===n&&gr(r.charged,s)?{kind:"matched",allocation:r}:{kind:"other",earlier:r}):{kind:"unmatched"}}
get outstanding(){return this.__s}
copy(){return new ys(this.limit,new Map(this.__s))}},gr=(t,e)=>t===void 0||e===void 0||t===e,pr=512,ze=class{
constructor(){h(this,"__1a",new Map);h(this,"__1f",Number.POSITIVE_INFINITY);h(this,"__1d",0);h(this,"__1m",!0)}
add(t,e=1){this.__1f=Math.min(this.__1f,t),this.__1d=Math.max(this.__1d,t);const n=this.__1a.get(t);n===void 0&&this.__1a.size>=pr?this.__1m=!1:this.__1a.set(t,(n!=null?n:0)+e)}
addAll(t){for(const[e,n]of t.__1a)this.add(e,n);this.__1f=Math.min(this.__1f,t.__1f),this.__1d=Math.max(this.__1d,t.__1d),this.__1m=this.__1m&&t.__1m}
summary(){if(this.__1a.size===0)return;const t=this.__1f,e=this.__1d,n=this.__1m?this.__55():void 0;return d({smallest:t,largest:e},n===void 0?{}:{median:n})}
__55(){const t=[...this.__1a].sort(([s],[r])=>s-r),e=t.reduce((s,[,r])=>s+r,0);let n=0;for(const[s,r]of t)if(n+=r,n*2>=e)return s}},vr=class Ss{
constructor(e,n){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new ze,this.tag=e,this.stack=n}
see({kind:e,number:n,time:s,charged:r}){var i;this.hits[e]++;const o=d({hit:n},s===void 0?{}:{time:s});(i=this.first)!=null||(this.first=o),this.last=o,e==="alloc"&&r!==void 0&&this.sizes.add(r)}
allocated({charged:e}){this.outstanding.count++,e===void 0?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e}){this.outstanding.count--,e===void 0?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var n;this.freedBy.set(e,((n=this.freedBy.get(e))!=null?n:0)+1)}
copy(){const e=new Ss(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked;for(const[n,s]of this.freedBy)e.freedBy.set(n,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},mr=class $s{
constructor(e=new Ie){h(this,"__1x",new Map);h(this,"__21",!1);this.__1r=e}
get isFull(){return this.__21}
book(e){const n=this.__18(e.tag,e.stack);n.see(e),e.kind==="alloc"?this.__4i(e,n):e.kind==="free"&&this.__4w(e,n)}
stacks(e){const n=[];return this.__1x.forEach((s,r)=>{(e===void 0||r===e)&&n.push(...s.values())}),n}
outstanding(){const e=new Map;return this.__1r.outstanding.forEach((n,s)=>{const r=f(d({},n),{block:s}),o=e.get(n.stack);o?o.push(r):e.set(n.stack,[r])}),e}
copy(){const e=new $s(this.__1r.copy());return e.__21=this.__21,this.__1x.forEach((n,s)=>{const r=new Map;n.forEach((o,i)=>{r.set(i,o.copy())}),e.__1x.set(s,r)}),e}
__4i(e,n){if(e.block===void 0){n.unlocated.alloc++;return}const s=kr(e),r=this.__1r.alloc(e.block,s);if(r.kind==="full"){this.__21=!0,n.untracked++;return}r.kind==="seenAgain"&&this.__42(r.earlier),n.allocated(s)}
__4w(e,n){if(e.block===void 0){n.unlocated.free++;return}const s=this.__1r.free(e.block,e.tag,e.charged);if(s.kind==="matched"){const r=this.__18(s.allocation.tag,s.allocation.stack);r.gone(s.allocation),r.freedFrom(e.stack);return}s.kind==="other"&&this.__42(s.earlier),n.unmatchedFrees++}
__42(e){const n=this.__18(e.tag,e.stack);n.gone(e),n.missedFrees++}
__18(e,n){var o,i;const s=(o=this.__1x.get(e))!=null?o:new Map;this.__1x.set(e,s);const r=(i=s.get(n))!=null?i:new vr(e,n);return s.set(n,r),r}};
function kr({number:t,tag:e,stack:n,requested:s,charged:r}){return d(d({tag:e,stack:n,hit:t},s===void 0?{}:{requested:s}),r===void 0?{}:{charged:r})}var br=2e3,wr=class{
constructor(t=Ce){h(this,"__u",[]);this.__1o=t,this.__1h=new mr(new Ie(t))}
record(t,e=!1){return this.__u.push({hit:t,awaits:e&&t.block===void 0}),this.__3i()}
locate({hit:t,block:e,charged:n}){var r;const s=this.__u.find(({hit:o,awaits:i})=>i&&o.number===t);if(s){const o=(r=s.hit.charged)!=null?r:n,i=o===void 0?{}:{charged:o};s.hit=d(f(d({},s.hit),{block:e,blockFrom:"place"}),i),s.awaits=!1}return this.__3i()}
stacks(t){return this.__w().stacks(t)}
outstanding(){return this.__w().outstanding()}
__w(){if(this.__u.length===0)return this.__1h;const t=this.__1h.copy();for(const{hit:e}of this.__u)t.book(e);return t}
__3i(){const t=this.__u.findIndex(({awaits:s})=>s),e=t<0?this.__u.length:t,n=Math.max(e,this.__u.length-br);for(const{hit:s}of this.__u.splice(0,n))this.__1h.book(s);return this.__1h.isFull?{kind:"tooManyOutstanding",limit:this.__1o}:{kind:"recorded"}}};
function He(t,e){var o,i;const n=new yr(e),s=new Map;for(const a of t){const c=`${a.tag} ${(i=(o=n.site(a.stack))==null?void 0:o.key)!=null?i:""}`,u=s.get(c);u?u.push(a):s.set(c,[a])}const r=[];return s.forEach(a=>{const[c]=a;c&&r.push(Sr(c,a,n))}),r.sort((a,c)=>{var u,_,l,p;return((_=(u=a.first)==null?void 0:u.hit)!=null?_:0)-((p=(l=c.first)==null?void 0:l.hit)!=null?p:0)})}var yr=class{
constructor(t){h(this,"__5g",new Map);h(this,"__20",new Map);this.__2y=t}
site(t){var e;return this.__3p(this.__5g,t,(e=this.__2y.skip)!=null?e:[])}
caller(t){return this.__3p(this.__20,t,[])}
__3p(t,e,n){if(!t.has(e)){const{stacks:s,modules:r}=this.__2y;t.set(e,Re(s.at(e),r!=null?r:[],n))}return t.get(e)}};
function Sr(t,e,n){const s=o=>e.reduce((i,a)=>i+o(a),0),r=n.site(t.stack);return d(d(f(d(f(d(f(d({tag:t.tag},r&&{site:r}),{stacks:e.map(({stack:o})=>o),allocs:s(({hits:o})=>o.alloc),frees:s(({hits:o})=>o.free),unknown:s(({hits:o})=>o.unknown)}),$r(s)),{unlocatedAllocs:s(({unlocated:o})=>o.alloc),unlocatedFrees:s(({unlocated:o})=>o.free)}),Tr(e,r,n)),{unmatchedFrees:s(({unmatchedFrees:o})=>o),missedFrees:s(({missedFrees:o})=>o),untracked:s(({untracked:o})=>o)}),xr(e)),Ar(e))}
function $r(t){const e=t(({hits:o})=>o.alloc);if(e>0&&t(({unlocated:o})=>o.alloc)===e)return{};const n=t(({outstanding:o})=>o.count),s=t(({outstanding:o})=>o.unsized)===0,r=t(({outstanding:o})=>o.charged);return{outstanding:s?{count:n,bytes:r}:{count:n}}}
function Tr(t,e,n){var r;const s={freedElsewhere:0,freedByOtherModules:0,refused:0};for(const{stack:o,freedBy:i}of t){const a=(r=n.caller(o))==null?void 0:r.key;i.forEach((c,u)=>{var l;const _=n.site(u);a!==void 0&&((l=n.caller(u))==null?void 0:l.key)===a?s.refused+=c:(_==null?void 0:_.key)!==(e==null?void 0:e.key)&&(s.freedElsewhere+=c),(_==null?void 0:_.module)!==(e==null?void 0:e.module)&&(s.freedByOtherModules+=c)})}return s}
function xr(t){const e=new ze;for(const{sizes:s}of t)e.addAll(s);const n=e.summary();return n?{sizes:n}:{}}
function Ar(t){const e=[];for(const{first:r,last:o}of t)r&&e.push(r),o&&e.push(o);e.sort((r,o)=>r.hit-o.hit);const[n]=e,s=e[e.length-1];return d(d({},n&&{first:n}),s&&{last:s})}var Er=5e4,Or=class{
constructor(t=Er){h(this,"__3s",new Map);h(this,"__1v",[]);this.__1o=t}
intern(t){const e=Nr(t),n=this.__3s.get(e);if(n!==void 0)return n;if(this.isFull&&t.length>0)return this.intern([]);const s=this.__1v.length;return this.__3s.set(e,s),this.__1v.push(t),s}
at(t){var e;return(e=this.__1v[t])!=null?e:[]}
get size(){return this.__1v.length}
get isFull(){return this.__1v.length>=this.__1o}};
function Nr(t){return t.map(Pr).join(" ")}
function Pr({address:t,inline:e,text:n}){return t!==void 0&&!e?t:n}var Mr=3,Rr=8;
function Le(t,e="unreadable"){var i,a;const n=Br(t);if(n<Rr||e==="yes")return{kind:"owner"};const s=e==="no"?"noTagInCode":"fanOutOnly",r=(a=(i=t[0])==null?void 0:i.stack[t[0].depth])==null?void 0:a.symbol,o=r&&r.name!==""?{skip:Dt(r)}:{};return d({kind:"probableWrapper",fanOut:n,evidence:s},o)}
function Br(t){const e=Array.from({length:Mr},(n,s)=>{const r=new Set;for(const{stack:o,depth:i}of t){const a=o[i+1+s];a&&r.add(a.symbol?Dt(a.symbol):a.text)}return r.size});return Math.max(...e)}var Cr=1e3,Ir=5e4,zr=new Set(["counters","gone","change","end"]),Hr=t=>f(d({},t),{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),Fe=class{
constructor(t,e=()=>"unreadable"){this.stacks=new Or,this.modules=[],this.places=[],this.__1e=new wr,this.__23=[],this.__39=new Map,this.__t=new Map,this.__1t=[],this.__f={alloc:0,free:0,unknown:0},this.__2r=0,this.__4=0,this.__1l=!1,this.start=t,this.__o=e}
get tag(){return this.start.tag}
get lastHit(){return this.__4}
get entries(){return this.__23}
get hitsNotKept(){return this.__f.alloc+this.__f.free+this.__f.unknown-this.__2r}
get arming(){var t;return(t=this.__k)==null?void 0:t.state}
take(t){switch(this.__1c(t),t.type){case"modules":this.modules=t.modules;break;case"stack":this.__39.set(t.index,this.stacks.intern(t.frames.map(Hr)));break;case"hit":return this.__5o(t);case"located":this.__1e.locate(t);break;case"places":this.places=t.places;break;case"counters":this.__5m(t);break;case"gone":this.__2g=t.missed?void 0:this.__4h(),this.__1l=!0;break;case"unanswered":this.__3d=t;break;case"code":this.__t.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__k=t);break;case"end":break}return"taken"}
counts(){return this.__f}
coverage(){return this.__1l?fr(this.__1g,this.__2g,this.__f):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__1t.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1e.stacks(this.tag)}
sites(t){const e=He(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),n=this.__1e.outstanding(),s=this.__4g(e,n);return e.map(r=>{var a;if(!r.outstanding||r.allocs===0)return{use:r};const o=[];for(const c of r.stacks)for(const u of(a=n.get(c))!=null?a:[])o.push(u);const i=hr(o,s,this.__4);return d({use:r},i&&{holding:i})})}
openHits(){const t=He(this.stackUses(),{stacks:this.stacks});return t.reduce((n,s)=>n+s.unlocatedAllocs,0)+this.__4g(t,this.__1e.outstanding()).hits}
siteOf(t,e){return Re(t,this.modules,e)}
natureOf({site:t,stacks:e}){var o;if(!t)return{kind:"owner"};const n=e.map(i=>({stack:this.stacks.at(i),depth:t.depth})),s=Le(n),{address:r}=t.frame;return s.kind==="owner"||!r?s:Le(n,(o=this.__t.get(r))!=null?o:this.__o(r))}
__5o(s){var r=s,{type:t,open:e}=r,n=me(r,["type","open"]);var a;const o=(a=this.__39.get(n.stack))!=null?a:this.stacks.intern([]),i=f(d({},n),{stack:o,tag:this.tag});return this.__4=i.number,this.__f[i.kind]++,this.__1l=!1,this.__3d=void 0,this.__1t.push(i),this.__1t.length>Cr&&this.__1t.shift(),this.__1e.record(i,e).kind==="recorded"?"taken":"full"}
__5m({at:t,counts:e}){t==="armed"?this.__1g=e:this.__2g=e,this.__1l=t!=="armed"}
__4h(){return this.__1g&&{allocs:this.__1g.allocs+this.__f.alloc,frees:this.__1g.frees+this.__f.free}}
__1c(t){this.__23.length>=Ir&&!zr.has(t.type)||(this.__23.push(t),t.type==="hit"&&this.__2r++)}
__4g(t,e){var o;const n=new Set;for(const i of e.values())for(const{block:a}of i)n.add(a);const{frees:s=[],there:r=[]}=(o=this.__3d)!=null?o:{};return _r(t,{coverage:this.coverage(),unanswered:new Map(s.map(i=>[i.hit,i.blocks])),there:new Set(r),outstanding:n})}},B=t=>typeof t=="string"?t:void 0,Lr=t=>typeof t=="boolean"?t:void 0,v=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:void 0,Fr=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:void 0,N=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:void 0,Dr=t=>{const e=v(t);return e!==void 0&&e<=4294967295?R(e):void 0};
function E(...t){return e=>t.find(n=>n===e)}
function D(t){return e=>{if(!Array.isArray(e))return;const n=[];for(const s of e){const r=t(s);if(r===void 0)return;n.push(r)}return n}}
function g(t,...[e]){const n=Object.entries(t),s=Object.entries(e!=null?e:{});return r=>{if(typeof r!="object"||r===null||Array.isArray(r))return;const o=r,i={};for(const[a,c]of[...n,...s.filter(([u])=>o[u]!==void 0)]){const u=c(o[a]);if(u===void 0)return;i[a]=u}return i}}
function De(t,e){return n=>{var s;return(s=t(n))!=null?s:e(n)}}var jr="pooltag recording",je=1;
function Wr(t,e){return JSON.stringify(d({seq:t},e)).replace(/[^ -~]/g,Gr)}var Gr=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Ur=1<<20,qr=g({module:B,name:B,offset:v}),Vr=g({text:B},{address:N,symbol:qr,source:g({file:B,line:v}),inline:E(!0),doubtful:E(!0)}),Kr=De(g({register:B}),g({offset:Fr})),Jr=g({kind:E("alloc","free"),key:N,where:Kr,holds:E("block","header")}),Yr=De(g({kind:E("poolHitTag")}),g({kind:E("code"),site:B})),We=t=>{const e=v(t);return e!==void 0&&e<=255?e:void 0},Xr=g({id:v,thing:Yr,address:N,before:D(We),after:D(We),repair:B}),Zr=g({pointerSize:E(4,8),description:B},{build:v,kernelBase:N}),Qr=g({name:B,start:N,end:N},{timestamp:v}),to={header:g({format:E(jr),version:E(je),segment:v,tool:B,time:v}),hunt:g({tag:Dr,target:Zr,poolHitTag:g({address:N,before:v}),time:v}),modules:g({modules:D(Qr)}),stack:g({index:v,frames:D(Vr)}),hit:g({number:v,kind:E("alloc","free","unknown"),stack:v},{stopAddress:N,block:N,blockFrom:E("place","arguments","returnValue"),requested:v,charged:v,poolType:v,processor:v,thread:N,time:v,open:E(!0)}),located:g({hit:v,block:N},{charged:v}),places:g({places:D(Jr)}),counters:g({at:E("armed","stopped")},{counts:g({allocs:v,frees:v})}),gone:g({missed:Lr}),unanswered:g({frees:D(g({hit:v,blocks:D(N)})),there:D(N)}),code:g({address:N,holdsTag:E("yes","no","unreadable")}),change:g({change:Xr,state:E("planned","applied","undone","gone"),time:v}),end:g({why:B,time:v})},eo=new Map(Object.entries(to));
function no(t){var a;if(t.length>Ur)return{kind:"invalid"};let e;try{e=JSON.parse(t)}catch(c){return{kind:"torn"}}const n=g({seq:v,type:B})(e);if(!n)return{kind:"invalid"};const s=eo.get(n.type);if(!s)return{kind:"unknownType",seq:n.seq};const r=s(e);if(r)return{kind:"line",line:d(d({},n),r)};const{version:o}=(a=g({version:v})(e))!=null?a:{};return n.type==="header"&&o!==void 0&&o>je?{kind:"newer",version:o}:{kind:"invalid"}}var so=5e5,ro=1e3,oo=20,io=class{
constructor(){h(this,"__n",new Set);h(this,"__24",0);h(this,"__2d",0);h(this,"__1q",0);h(this,"__43",0);h(this,"__2l",[])}
push(t){this.__24++;const e=t.replace(/^\ufeff/,"");if(e.trim()==="")return!0;const n=no(e);return n.kind==="newer"?this.__1s=n:!this.__1k&&!(n.kind==="line"&&n.line.type==="header")&&(this.__1s={kind:"noRecording"}),this.__1s?!1:this.__24>so?(this.__10("tooLong"),!1):(this.__2d>0&&this.__5e(n.kind==="line"&&n.line.type==="header"),n.kind==="line"?this.__5p(n.line):n.kind==="unknownType"?this.__3u(n.seq):n.kind==="torn"?this.__2d=this.__24:this.__10("invalid"),!0)}
end(){return this.__1s?this.__1s:this.__1k?{kind:"recording",recording:{header:this.__1k,hunts:[...this.__n],lastHunt:this.__6,nextSeq:this.__1q,problems:{count:this.__43,first:this.__2l}}}:{kind:"noRecording"}}
__5e(t){t||this.__10("torn",this.__2d),this.__2d=0}
__10(t,e=this.__24){this.__43++,this.__2l.length<oo&&this.__2l.push({line:e,what:t})}
__3u(t){t<this.__1q?this.__10("repeated"):t>this.__1q&&this.__10("gap");const e=t>=this.__1q;return e&&(this.__1q=t+1),e}
__5p(n){var s=n,{seq:t}=s,e=me(s,["seq"]);var r;if(this.__3u(t))switch(e.type){case"header":this.__1k=(r=this.__1k)!=null?r:e;break;case"hunt":this.__6=new Fe(e);break;default:this.__5q(e)}}
__5q(t){const e=this.__6;if(!e&&t.type!=="change"&&this.__10("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__10("repeated");return}e.take(t),!(e.arming!=="applied"||this.__n.has(e))&&(this.__n.size<ro?this.__n.add(e):this.__10("tooLong"))}}},Ge=32,ao=9,co=96,lt=8192,C=t=>t===Ge||t===ao,yt=t=>t>=48&&t<=57,uo=t=>yt(t)||t>=97&&t<=102||t>=65&&t<=70;
function m(t,e){let n=e;for(;n<t.length&&C(t.charCodeAt(n));)n++;return n}
function j(t,e){let n=e;for(;n<t.length&&uo(t.charCodeAt(n));)n++;return n}
function Ue(t,e){let n=e;for(;n<t.length&&yt(t.charCodeAt(n));)n++;return n}
function Wt(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=Ge;)e--;return t.slice(0,e)}
function H(t,e){const n=j(t,e),s=n-e;if(s===16)return Gt(t.slice(e,n),8,n);if(s!==8)return;if(t.charCodeAt(n)!==co)return Gt(_o+t.slice(e,n),4,n);const r=j(t,n+1);if(r-n===9)return Gt(t.slice(e,n)+t.slice(n+1,r),8,r)}var _o="00000000",Gt=(t,e,n)=>({address:t.toLowerCase(),pointerSize:e,end:n});
function ho(t){const e=Number(t);return Number.isSafeInteger(e)?e:void 0}
function St(t,e){const n=[];for(const s of t){const r=s.length<=lt?e(s):void 0;r!==void 0&&n.push(r)}return n}
function qe(t){let e=!1;return St(t,n=>(n.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(n.trim())&&(e=!1),lo(n,e)))}
function lo(t,e){const n=H(t,m(t,0));if(!n||!C(t.charCodeAt(n.end)))return;const s=H(t,m(t,n.end));if(!s||!C(t.charCodeAt(s.end)))return;const r=m(t,s.end),o=t.slice(r),i=o.search(/\s/),a=i<0?o:o.slice(0,i);if(!(a===""||a.startsWith("(")))return{start:n.address,end:s.address,name:a,symbols:o.slice(a.length).trim(),unloaded:e}}var y=t=>t,ft=t=>`0x${(t>>>0).toString(16)}`,fo=y("g"),go=t=>y(`g ${U(t)}`),po=t=>y(`r ${t}`);
function vo(t,e,n){const s=e?"kb":"k",r=n.length===0?"":`;r ${n.join(",")}`;return y(`rM 0x1;${s} ${ft(t)}${r}`)}var mo=t=>y(t.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),ko=y(".lastevent"),bo=y("r $ptrsize"),wo=y("vertarget"),Ve=y("lm"),yo=y(".reload"),So=t=>y(`x nt!${t}`),$o=t=>y(`dt nt!${t}`),To=t=>y(`ub ${U(t)} L1`),xo=t=>y(`dps ${U(t)} L1`);
function Ao(t,e){return e.length===4?y(`ed ${U(t)} ${ft(Ke(e))}`):y(`eb ${U(t)} ${e.map(ft).join(" ")}`)}var $t=t=>y(`ed nt!PoolHitTag ${ft(t)}`);
function Eo(t,e){const n={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return y(`!poolused ${ft(n)}`)}
function Oo(t){const e=V(t).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${e}`)}var Tt="poolHitTagNote",No=t=>y(`dx -r0 @$${Tt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Po=y(`dx -r0 @$${Tt}`),Mo=y(`dx -r0 @$vars.Remove("${Tt}")`);
function Ke(t){const e=n=>{var s;return(s=t[n])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function rt(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function K(t,e,n){var r;if(e<0||e+n>t.length)return;let s=0;for(let o=n-1;o>=0;o--)s=s*256+((r=t[e+o])!=null?r:0);return s}
function gt(t,e,n){const s=K(t,e,4),r=n===8?K(t,e+4,4):0;return s===void 0||r===void 0?void 0:Z(r,s)}
function Je(t,e,n){const s=t.readMemory(e,n);return s&&gt(s,0,n)}
function J(t,e){const n=t.readMemory(e,4);return n&&K(n,0,4)}
function Ye(t,e,n,s){const r=t.readMemory(e,n*s);if(!r)return[];const o=[];for(let i=0;i<n;i+=1){const a=gt(r,i*s,s);if(a===void 0||a===S)break;o.push(a)}return o}var Ut=(t,e,n)=>z(t,e*n),T=class extends Error{
constructor(t,e){super(e),this.name="HostError",this.call=t}};
function xt(t){const e=new Map;for(const n of t)if(!(n.length>lt||!n.includes("=")))for(const[s,r]of Bo(n))e.has(s)||e.set(s,r);return e}var Ro=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function Bo(t){var n,s;const e=[];for(const r of t.trim().split(/\s+/)){const o=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(r),i=O((n=o==null?void 0:o[2])!=null?n:"");if(o&&i)e.push([((s=o[1])!=null?s:"").toLowerCase(),i]);else if(!Ro.test(r))return[]}return e}var Co=t=>St(t,Io);
function Io(t){const e=H(t,m(t,0));if(!e||!C(t.charCodeAt(e.end)))return;const n=t.slice(e.end).trim(),s=zo(n),r=n.slice(0,s).trim(),o=n.slice(s).trim();if(/^[^\s!]+!\S/.test(r))return d({address:e.address,name:r},o!==""&&{detail:o})}
function zo(t){const e=t.indexOf(" = ");if(e>=0)return e;const n=t.endsWith(")")?t.indexOf(" ("):-1;return n<0?t.length:n}var Ho=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"],Lo=R(1818654287);
function Xe(t,e){const s=(t&65535)*40543,r=(t>>>16)*40543,o=s+r%65536*65536,i=Math.floor(r/65536)+Math.floor(o/4294967296);return(o%4294967296^i)&e}
function Ze(t,e,n){const s=(a,c)=>{const{offset:u,bytes:_}=n.fields[a];return Fo(t,e+u,_,c)},r=s("Key",!1),o=Qe(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),i=Qe(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(r===void 0||!o||!i))return{tag:R(r),nonPaged:o,paged:i}}
function Qe(t,e,n){if(!(t===void 0||e===void 0||n===void 0))return{allocs:t,frees:e,bytes:n}}
function Fo(t,e,n,s){const r=K(t,e,4),o=n===8?K(t,e+4,4):0;if(r===void 0||o===void 0)return;const a=s&&(n===8?o:r)>=2147483648?-(n===8?2**64:2**32):0,c=n===8?(o+a/2**32)*2**32+r:r+a;return Number.isSafeInteger(c)?c:void 0}
function Do(t){const[e,...n]=t;if(e)return n.reduce((s,r)=>({tag:s.tag,nonPaged:tn(s.nonPaged,r.nonPaged),paged:tn(s.paged,r.paged)}),e)}var tn=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function jo(t,e){const n=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){const r=Ze(t,s*e.size,e);r&&r.tag!==0&&n.set(s,r)}return n}
function Wo(t,e){const n=new Map;let s;for(const r of t){if(r.length>lt)continue;const o=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(r);if(!o)continue;const[,i="",a="",c="",u=""]=o;s!=null||(s=i.length),!(i.length>s||n.has(c))&&n.set(c,{offset:Number.parseInt(a,16),type:u.trim()})}return n.size===0?void 0:{name:e,fields:n}}var en=(t,e)=>Wo(t.query($o(e)),e);
function nn(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});const n=e&&sn(e.type);return e&&n!==void 0?e.offset+n:void 0}
function sn(t){var o,i,a;const[,e="1",n=""]=(o=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?o:[],s=(i=/^U?[Ii]nt([1248])B$/.exec(n))==null?void 0:i[1],r=(a=/^Ptr(32|64)\b/.exec(n))==null?void 0:a[1];return s?Number(e)*Number(s):r?Number(e)*(Number(r)/8):void 0}var Go=16,rn=12;
function Uo(t,e,n){const s=en(t,"_POOL_TRACKER_BIG_PAGES"),r=s==null?void 0:s.fields.get("Key"),o=s==null?void 0:s.fields.get("NumberOfBytes"),i=e("PoolBigPageTable"),a=e("PoolBigPageTableSize");if(!s||!r||!o||!i||!a)return;const c=Je(t,i,n),u=J(t,a);if(!c||!u||(u&u-1)!==0)return;const _=nn(s);if(_===void 0)return;const l={keyOffset:r.offset,bytesOffset:o.offset};return f(d({address:c,slots:u,entrySize:_},l),{pointerSize:n})}
function qo(t,e,n){const{address:s,slots:r,entrySize:o,keyOffset:i,bytesOffset:a,pointerSize:c}=e,u=Xe(Vo(n),r-1),_=Math.min(Go,r-u),l=t.readMemory(Ut(s,u,o),_*o);if(!l)return{kind:"unreadable"};for(let p=0;p<l.length;p+=o){if(gt(l,p,c)!==n)continue;const $=gt(l,p+a,c),P=$&&Q(S,$);return P===void 0?{kind:"unreadable"}:{kind:"found",tag:kt(l.subarray(p+i,p+i+4)),bytes:P}}return{kind:"absent"}}
function Vo(t){const{high:e,low:n}=M(t);return(n>>>rn|e<<32-rn)>>>0}var Ko=8,Jo=64;
function Yo(t,e,n){const s=ti(en(t,"_POOL_TRACKER_TABLE")),r=an(t,e("PoolTrackTable"),n),o=Kt(t,e("PoolTrackTableSize")),i=Kt(t,e("PoolTrackTableMask"));if(!s||!r||o===void 0||i===void 0)return;const a=e("ExPoolTagTables"),c=a?Ye(t,a,Jo,n):[],u=[r,...c.filter(p=>p!==r)],_=an(t,e("PoolTrackTableExpansion"),n),l=Kt(t,e("PoolTrackTableExpansionSize"));return d({layout:s,tables:u,slots:o,mask:i},_&&l&&{expansion:{table:_,slots:l}})}
function qt(t,e,n){var o;const s=Xo(t,e,n);if(s.kind!=="slot")return s.kind==="none"?Zo(t,e,n):s;const r=[];for(const i of e.tables){const a=(o=Vt(t,e,i,s.index,1))==null?void 0:o.get(0);if(a&&q(a.tag)===n)r.push(a);else if(i===e.tables[0])return{kind:"unreadable"}}return on(Do(r))}
function Xo(t,e,n){const[s]=e.tables;if(!s)return{kind:"unreadable"};const r=e.mask+1;let o=Xe(n,e.mask);for(let i=r;i>0;){const a=Math.min(Ko,r-o,i),c=Vt(t,e,s,o,a);if(!c)return{kind:"unreadable"};for(let u=0;u<a;u+=1){const _=c.get(u);if(!_)return{kind:"none"};if(q(_.tag)===n)return{kind:"slot",index:o+u}}o=(o+a)%r,i-=a}return{kind:"none"}}
function Vt(t,{layout:e},n,s,r){const o=Ut(n,s,e.size),i=t.readMemory(o,r*e.size);return i&&jo(i,e)}
function Zo(t,e,n){var i;const{expansion:s}=e,r=s&&Vt(t,e,s.table,0,s.slots);if(s&&!r)return{kind:"unreadable"};const o=[...(i=r==null?void 0:r.values())!=null?i:[]].find(a=>q(a.tag)===n);return o?on(o):Qo(t,e)}
function Qo(t,e){const[n]=e.tables,s=n&&Ut(n,e.slots-1,e.layout.size),r=s&&t.readMemory(s,e.layout.size),o=r&&Ze(r,0,e.layout);if(!o)return{kind:"unreadable"};const i=o.nonPaged.allocs+o.paged.allocs>0;return o.tag===Lo&&i?{kind:"overflow"}:{kind:"absent"}}
function on(t){if(!t)return{kind:"unreadable"};const{nonPaged:e,paged:n}=t;return{kind:"found",counts:{allocs:e.allocs+n.allocs,frees:e.frees+n.frees}}}
function ti(t){const e=t&&nn(t);if(!t||e===void 0)return;const n={};for(const s of Ho){const r=t.fields.get(s),o=r&&sn(r.type);if(!r||o!==4&&o!==8)return;n[s]={offset:r.offset,bytes:o}}return{size:e,fields:n}}var an=(t,e,n)=>e&&Je(t,e,n),Kt=(t,e)=>e&&J(t,e),ei=(t,e)=>G(t.start,e)<=0&&G(e,t.end)<0,ni=(t,e)=>t.modules.find(n=>!n.unloaded&&ei(n,e)),At=t=>t.find(({name:e,unloaded:n})=>!n&&e.toLowerCase()==="nt"),si=(t,e)=>{var n;return((n=ni(t,e))==null?void 0:n.name.toLowerCase())==="nt"},ri=64;
function Jt(t){const e=cn(t);if(!e)return{kind:"noPointerSize"};const n=Et(t,"PoolHitTag",e);if(!n)return{kind:"noSymbol",name:"PoolHitTag"};const s=qe(t.query(Ve)).map(u=>f(d({},u),{start:tt(u.start,e),end:tt(u.end,e)}));if(!At(s))return{kind:"noModules"};const r=ai(t),o=u=>Et(t,u,e),i=o("KiProcessorBlock"),a=Yo(t,o,e),c=Uo(t,o,e);return{kind:"read",target:d(d(f(d({pointerSize:e},r),{poolHitTag:n,modules:s,contextRegisters:oi.filter(u=>ii(t,u)),processorBlocks:i?Ye(t,i,ri,e):[]}),a&&{tracker:a}),c&&{bigPages:c})}}var oi=["$thread","$pcrb"];
function ii(t,e){try{return xt(t.query(po(e))).has(e)}catch(n){if(!(n instanceof T))throw n;return!1}}
function Et(t,e,n){const s=`nt!${e}`.toLowerCase(),r=Co(t.query(So(e))).find(o=>o.name.toLowerCase()===s);return r&&tt(r.address,n)}
function cn(t){const e=xt(t.query(bo)).get("$ptrsize");return e===Z(0,4)?4:e===Z(0,8)?8:void 0}
function ai(t){var o,i;const n=(o=t.query(wo).find(a=>/Kernel Version/i.test(a)))!=null?o:"",s=(i=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?void 0:i[1],r=/\bARM\s?64\b/i.test(n);return d({description:n.trim(),isArm:r},s&&{build:Number(s)})}
function Yt(t){try{const e=cn(t),n=e&&Et(t,"PoolHitTag",e),s=n&&J(t,n);return n===void 0||s===void 0?{kind:"notRead"}:{kind:"read",address:n,value:s}}catch(e){if(!(e instanceof T))throw e;return{kind:"notRead"}}}
function ci(t,e,n){const s=e.tracker;if(!s)return{kind:"unknown"};const r=c=>c!==void 0&&qt(t,s,c).kind==="found",o=qt(t,s,n);if(o.kind==="unreadable")return{kind:"unknown"};const i=di(n);if(o.kind==="found")return d({kind:"seen"},i&&r(i)&&{twin:i});const a=[As(n),i].find(r);return d({kind:"unseen"},a&&{meant:a})}
function di(t){const e=t>>>24;if(!(e!==32&&e!==0))return R(t&16777215|(e===0?32:0)<<24)}var ui=3790,_i=1024;
function hi(t,e,n,s){const r=Xt(t);if(r)return ot(r);const o=li(t,e);if(o.kind!=="read")return ot(o);const{target:i}=o,a=J(t,i.poolHitTag);if(a===void 0)return ot({kind:"unreadable"});if(!pt(a))return ot({kind:"alreadyArmed",value:a});if(fi(t,i))return ot({kind:"taggingOff"});const c=gi(n,ci(t,i,n),s);return c?ot(c):{kind:"ready",target:i,idle:a}}
function Xt(t){const{kernel:e,live:n,description:s=""}=t.session();return e===!1||/user mode/i.test(s)?{kind:"notKernel"}:n===!1||/\bdump\b/i.test(s)?{kind:"notLive"}:/^local\b/i.test(s)?{kind:"localKernel"}:void 0}var pt=t=>t===0||t>=2147483648,ot=t=>({kind:"refused",problem:t});
function li(t,e){const n=Jt(t),s=n.kind==="read"?n.target.modules.filter(r=>!r.unloaded):[];return n.kind!=="noModules"&&s.length>1?n:(e.debugger(yo),Jt(t))}
function fi(t,e){if(e.build===void 0||e.build>=ui)return!1;const n=Et(t,"NtGlobalFlag",e.pointerSize),s=n&&J(t,n);return s!==void 0&&(s&_i)===0}
function gi(t,e,n){switch(e.kind){case"seen":return e.twin===void 0||n?void 0:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return n?void 0:d({kind:"unseen",tag:t},e.meant&&{meant:e.meant});case"unknown":return}}
function pi(t,e){var u;if((e==null?void 0:e.arming)!=="planned"&&(e==null?void 0:e.arming)!=="applied")return{kind:"nothing"};const{tag:n,poolHitTag:s,target:r}=e.start,o=pt(s.before)?s.before:0,i={armed:n,saved:o,address:s.address};if(Xt(t))return{kind:"otherBoot"};const a=Yt(t),c=vi(t,r.pointerSize);return a.kind!=="read"||!c?{kind:"unknown",note:i}:a.address!==i.address||c!==((u=r.kernelBase)!=null?u:c)?{kind:"otherBoot"}:a.value===n?{kind:"armed",note:i}:{kind:"disarmed"}}
function vi(t,e){try{const n=At(qe(t.query(Ve)));return n&&tt(n.start,e)}catch(n){if(!(n instanceof T))throw n;return}}var dn=1e3,it=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,un=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),mi=class{
constructor(t,e,n,s){this.__0=t,this.__e=e,this.__5=n,this.__2=s}
save(t){return this.__5.save(un(t),[...this.__2.records.values()])}
open(t){const{armed:e}=this.__2;if(e)return{kind:"armed",tag:e.arming.tag};const n=un(t),s=new io,{files:r,isWhole:o,failure:i}=this.__5b(n,t,s),a=s.end();if(r===0)return i!=null?i:{kind:"notFound",path:it(n,0)};if(a.kind==="newer")return a;if(a.kind==="noRecording")return i!=null?i:{kind:"noRecording",path:t};const{recording:c}=a,u=pi(this.__0,c.lastHunt),{hunts:_,nextSeq:l,problems:p}=c;this.__2.show(_,u.kind==="armed"?u.note:void 0);const $=o&&p.count===0;return this.__5.opened($?{base:n,nextSeq:l,nextSegment:r,hunts:_}:void 0),d({kind:"opened",base:n,recording:c,left:u},i&&{cut:i.message})}
__5b(t,e,n){let s=0,r=!0;try{let o=it(t,0);for(this.__e.exists(o)||(o=e,r=!1);s<dn&&this.__e.exists(o)&&(s+=1,!!this.__e.read(o,i=>n.push(i)));)o=it(t,s);return{files:s,isWhole:r}}catch(o){if(!(o instanceof T))throw o;const i={kind:"failed",path:o.call,message:o.message};return{files:s,isWhole:!1,failure:i}}}},ki=class{
constructor(t,e,n){h(this,"__y",[]);h(this,"__3x",0);this.__26=t,this.__0=e,this.__3w=n}
get open(){return this.__y}
run(t){return this.__26.run(t)}
debugger(t){return this.__26.change(t)}
plan(t,e,n,s,r){this.__3x+=1;const o={id:this.__3x,thing:t,address:e,before:n,after:s,repair:r};return this.__30(o,"planned"),o}
adopt(t,e,n,s,r){const o=this.plan(t,e,n,s,r);return this.__y.push(o),o}
apply(t){this.__y.push(t);const e=this.__19(t.address,t.after),n=this.__34(t);if(n&&Zt(n,t.after))return this.__30(t,"applied"),{kind:"applied"};const s=this.undo(t);return{kind:"refused",failure:e,undone:s}}
undo(t){var s;if(!this.__y.includes(t))return{kind:"undone"};let e;for(let r=0;r<bi;r+=1){const o=this.__34(t);if(o&&Zt(o,t.before))return this.__l(t,"undone"),{kind:"undone"};e=(s=this.__19(t.address,t.before))!=null?s:e}const n=this.__34(t);return n&&Zt(n,t.before)?(this.__l(t,"undone"),{kind:"undone"}):{kind:"stillThere",repair:t.repair,failure:e}}
undoAll(){return[...this.__y].reverse().map(t=>this.undo(t))}
forget(){for(const t of[...this.__y])this.__l(t,"gone")}
__l(t,e){this.__y.splice(this.__y.indexOf(t),1),this.__30(t,e)}
__30(t,e){this.__3w({change:t,state:e,time:this.__0.now()})}
__19(t,e){try{return this.__26.change(Ao(t,e)).find(s=>s.trim()!=="")}catch(n){return n instanceof Error?n.message:String(n)}}
__34(t){const e=this.__0.readMemory(t.address,t.before.length);return e&&[...e]}},bi=3,Zt=(t,e)=>t.length===e.length&&t.every((n,s)=>n===e[s]),_n=t=>(t>>>0).toString(16).padStart(8,"0");
function wi(t,e){const n=`${_n(e.armed)} ${_n(e.saved)} ${e.address}`;hn(()=>t.debugger(No(n)))}
function Qt(t){hn(()=>t.debugger(Mo))}
function yi(t){try{const e=t.query(Po),n=e.map(Si).find(s=>s!==void 0);return n?{kind:"found",note:n}:e.length===0?{kind:"unknown"}:{kind:"none"}}catch(e){if(!(e instanceof T))throw e;return e.message.includes(Tt)?{kind:"none"}:{kind:"unknown"}}}
function Si(t){const e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,n="",s="",r=""]=e!=null?e:[],o=O(r);if(!e||!o)return;const i=a=>Number.parseInt(a,16);return{armed:R(i(n)),saved:i(s),address:o}}
function hn(t){try{t()}catch(e){if(!(e instanceof T))throw e}}var $i=class{
constructor(t,e,n,s){this.__1=t,this.target=e,this.tag=n,this.idle=s,this.repair=$t(s)}
get change(){return this.__k}
leaveNote(){const{tag:t,idle:e,target:n}=this;wi(this.__1,{armed:t,saved:e,address:n.poolHitTag})}
arm(){const{target:t,tag:e,idle:n,repair:s}=this,r=rt(n),o=rt(e),i=this.__1.plan({kind:"poolHitTag"},t.poolHitTag,r,o,s);return this.__k=i,this.__1.apply(i)}
pause(){if(!this.__k)return{kind:"undone"};const t=this.__1.undo(this.__k);return t.kind==="undone"&&(this.__k=void 0),t}
disarm(){const t=this.pause();return t.kind==="undone"&&Qt(this.__1),t}
forget(){this.__1.forget(),this.__k=void 0}};
function Ti(t){for(const[e,{symbol:n}]of t.slice(0,F(t)).entries()){if(!n||e===0&&ir(n))continue;const s=jt(n);if(s==="alloc"||s==="free")return s}}
function ln(t){var s;if(t.offset!==0)return;const e=(s=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?void 0:s[1];if(e!==void 0)return Oe(e);const n=jt(t);return n==="neither"?void 0:n}
function at(t){const e=Wt(t),{head:n,offset:s}=xi(e);if(s===void 0)return;const r=n.indexOf("!"),o=r<0?n:n.slice(0,r);if(!Ai(o))return;if(r<0)return n===e?void 0:{module:o,name:"",offset:s};const i=n.slice(r+1);return i.trim()===""?void 0:{module:o,name:i,offset:s}}
function xi(t){const e=t.lastIndexOf("+0x"),n=t.slice(e+3);if(e<0||n===""||j(n,0)<n.length)return{head:t,offset:0};const s=Number.parseInt(n,16);return{head:t.slice(0,e),offset:Number.isSafeInteger(s)?s:void 0}}var Ai=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),te={kind:"none"};
function Ei(t){var r,o;const e=(r=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(t.trim()))==null?void 0:r[1];if(e===void 0||e.length>4096)return te;const n=(o=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(e))==null?void 0:o[1];if(n!==void 0)return Oi(n);if(/^[a-z][a-z0-9]{1,2}$/.test(e))return{kind:"register",register:e};const s=at(fn(e).text);return s?{kind:"symbol",symbol:s}:te}
function Oi(t){var r,o;const{text:e,address:n}=fn(t);if(!n)return te;const s=Ni((o=(r=at(e))==null?void 0:r.name)!=null?o:"");return d({kind:"slot",address:n},s!==void 0&&{import:s})}
function fn(t){const e=t.lastIndexOf(" ("),n=t.endsWith(")")?O(t.slice(e+2,-1)):void 0;return e>=0&&n?{text:t.slice(0,e),address:n}:{text:t}}
function Ni(t){var e;return(e=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(t))==null?void 0:e[1]}
function gn(t){const e=H(t,Pi(t));if(!e||t.charAt(e.end)!==" ")return;const n=Ri(t,e.end+1),s=n===void 0?e.end+1:e.end+1+n.length,r=Ci(t.slice(s).trim().replace(/\s+/g," "));if(Bi(r))return n===void 0||n.charAt(0)==="?"?{address:e.address,text:r}:{address:e.address,code:n.toLowerCase(),text:r}}
function Pi(t){const e=m(t,0),n=j(t,e);return n-e===4&&t.charAt(n)===":"?n+1:e}var Mi=["fadd","fabd"];
function Ri(t,e){if(t.startsWith("??",e))return"??";const n=t.slice(e,j(t,e)),s=t.charAt(e+n.length);if(!(n===""||n.length%2!==0||n.length>30||s!==" "))return Mi.includes(n)?void 0:n}
function Bi(t){var n;const e=(n=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?void 0:n[1];return e===void 0?t==="???"||t==="????":!(e.length===8&&j(e,0)===8)}var Ci=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),Ii=t=>St(t,gn),zi=t=>St(t,Hi);
function Hi(t){const e=H(t,m(t,0));if(!e||!t.startsWith("  ",e.end))return;const n=H(t,e.end+2);if((n==null?void 0:n.pointerSize)!==e.pointerSize)return;const s=t.slice(n.end).trim();return d({address:e.address,value:n.address},s!==""&&{symbol:s})}
function Li(t,e){const n=Ii(t.query(To(e))).pop();if(!n)return{kind:"undecided"};const s=Ei(n.text);switch(s.kind){case"symbol":return pn(s.symbol);case"slot":return s.import===void 0?Fi(t,s.address):Di(s.import);case"register":case"none":return{kind:"undecided"}}}
function Fi(t,e){const n=zi(t.query(xo(e)))[0],s=(n==null?void 0:n.symbol)===void 0?void 0:at(n.symbol);return s?pn(s):{kind:"undecided"}}
function Di(t){const e=ln({module:"nt",name:t,offset:0});return e?{kind:"pool",of:e}:{kind:"notPool"}}
function pn(t){const e=ln(t);return e?{kind:"pool",of:e}:{kind:t.module.toLowerCase()==="nt"?"notPool":"undecided"}}var ji=class{
constructor(t,e){h(this,"__3j",new Map);h(this,"__f",new Map);this.__0=t,this.__r=e}
classify(t){const e=this.__4v(t);if(e)return{kind:"foreign",stop:e};const n=Ti(t.stack);return n?{kind:"hit",of:n}:this.__4l(t)}
__4v({report:t,ip:e,stack:n}){var a,c,u;if((t==null?void 0:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?void 0:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?void 0:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?void 0:t.kind)==="other")return{kind:"other",event:t.event};const s=(c=(a=n[0])==null?void 0:a.text)!=null?c:"";if(!si(this.__r,e)||!this.__4z(e))return{kind:"other",event:s};const r=F(n),o=(u=n[0])==null?void 0:u.symbol,i=r===1&&o!==void 0&&Pe(o);return r===0||i?{kind:"otherBreak",at:s}:void 0}
__4z(t){const e=this.__3j.get(t);if(e!==void 0)return e;const n=this.__0.readMemory(t,4);if(!n)return!1;const s=n[2]===62&&n[3]===212,r=n[0]===204||s;return this.__3j.set(t,r),r}
__4l({ip:t,stack:e}){var o,i;const n=e[F(e)];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};const s=this.__f.get(t);if(s)return{kind:"hit",of:s};const r=Li(this.__0,n.address);switch(r.kind){case"pool":return this.__f.set(t,r.of),{kind:"hit",of:r.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(i=(o=e[0])==null?void 0:o.text)!=null?i:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function ee(t){var i;const e=m(t,0);if(!Wi(t.charCodeAt(e)))return;const n=Ue(t,e),s=n>e?Gi(t,e,n):e;if(s<0)return;const r=/^l?kd(?::\w{1,8})?>(.*)$/.exec(t.slice(s));if(!r)return;const o=((i=r[1])!=null?i:"").trim();return n>e?{processor:Number(t.slice(e,n)),command:o}:{command:o}}var Wi=t=>yt(t)||t===107||t===108;
function Gi(t,e,n){return n-e>4||t.charCodeAt(n)!==58?-1:m(t,n+1)}
function vn(t){let e=m(t,0);if(t.charAt(e)==="#"&&(e=m(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;const n=t.slice(e).trim();return/^(ChildEBP|Child-SP|FramePtr) +RetAddr\b/.test(n)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(n)?"noBase":n==="Call Site"?"names":void 0}var Ui="(Inline)",qi="(Inline Function)",mn=t=>t===4?3:4,Vi=5,Ki=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "];
function ne(t){const e=Wt(t);if(!/[)\]]$/.test(e))return{text:e,source:void 0};const n=Ji(e),s=e.indexOf(n<0?" [":") [",Math.max(n,0)),r=s<0?void 0:Yi(e.slice(e.indexOf("[",s))),o=n>=0?n:r?s:e.length;return{text:Wt(e.slice(0,o)),source:r}}
function Ji(t){const e=t.indexOf(" (");if(e<0)return-1;const n=Ki.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return n.length===0?-1:Math.min(...n)}
function Yi(t){const e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;const n=t.slice(e+3,-1);return n.length<10&&[...n].every(r=>yt(r.charCodeAt(0)))&&n!==""?{file:t.slice(1,e),line:Number(n)}:void 0}
function kn(t,e){const n=m(t,0),s=Zi(t,n),r=s===void 0?n:m(t,j(t,n));return e==="names"?oa(t.slice(r),s):t.charCodeAt(r)===Xi?ra(t,r,s):Qi(t,r,s,e)}var Xi=40,bn=58;
function Zi(t,e){const n=j(t,e),s=n-e;if(!(s<2||s>3||!C(t.charCodeAt(n))))return Number.parseInt(t.slice(e,n),16)}
function Qi(t,e,n,s){const r=H(t,e);if(!r)return;const o=s==="noBase"?r:ta(t,r);if(!o||!C(t.charCodeAt(o.end)))return;const{pointerSize:i}=o,a=m(t,o.end),c=na(t,ea(t,a),i),u=c&&yn(t.slice(c.end));if(!(!c||!u))return{number:n,pointerSize:i,base:s==="noBase"?void 0:r.address,returnAddress:o.address,gap:a-o.end,args:c.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function ta(t,e){if(t.charAt(e.end)!==" ")return;const n=H(t,e.end+1);return(n==null?void 0:n.pointerSize)===e.pointerSize?n:void 0}var ea=(t,e)=>t.startsWith("(T) ",e)?m(t,e+3):e;
function na(t,e,n){const s=t.charCodeAt(e)===bn,r=[];let o=s?m(t,e+1):e;for(;r.length<mn(n);){const i=H(t,o);if((i==null?void 0:i.pointerSize)!==n||!sa(t,i.end))break;r.push(i.address),o=m(t,i.end)}if(!(s&&t.charCodeAt(o)!==bn)&&!(r.length>0&&r.length<mn(n)))return{words:r,end:s?m(t,o+1):o}}var sa=(t,e)=>e>=t.length||C(t.charCodeAt(e));
function ra(t,e,n){const s=[qi,Ui].find(i=>t.startsWith(i,e));if(s===void 0)return;let r=e+s.length;for(;r<t.length&&" -`:".includes(t.charAt(r));)r++;const o=yn(t.slice(r));return o&&o.text!==""?f(d(d({},o),wn),{number:n,inline:!0}):void 0}var wn={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function oa(t,e){const n=ne(t),s=at(n.text),r=s!==void 0&&s.name!=="",o=e!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(n.text);if(!(!r&&!o))return f(d(d({},n),wn),{symbol:s,number:e,inline:!1})}
function yn(t){const{text:e,source:n}=ne(t),s=at(e);return s!==void 0||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:n,symbol:s}:void 0}var Sn=1e3,Ot=(t,e)=>({line:t,text:e.slice(0,200)});
function ia(t){var n;const e=new da;for(let s=0;s<t.length&&e.push((n=t[s])!=null?n:"",s)!=="after";s++);return e.listing()}var aa=1e4,ca=8,da=class{
constructor(){h(this,"__g",[]);h(this,"__12",[]);h(this,"__9",[]);h(this,"__3l","frames");h(this,"__3q",!1);h(this,"__3o",!1);h(this,"__2m",!0)}
get begun(){return this.__3q||this.__g.length>0}
get fromTop(){return this.__g.length>0&&this.__2m}
push(t,e){if(t.length>lt)return this.__p(t,e);if(this.__1z)return this.__4n(t,e,this.__1z);const n=kn(t,this.__3l);return n?this.__5d(n,t,e):this.__56(t,e)}
listing(){return f(d({},this.__2b&&{style:this.__2b}),{frames:this.__g,unread:this.__g.length===0?[...this.__12,...this.__9]:this.__12})}
__5d(t,e,n){return t.text===""?!this.begun||!this.__3m(t)?this.__p(e,n):(this.__1z={row:t,line:Ot(n,e)},"taken"):this.__3m(t)?(this.__2q(),this.__3f(t),"taken"):"after"}
__4n(t,e,{row:n,line:s}){this.__1z=void 0;const r=kn(`00 ${t.trim()}`,"names");return!(r!=null&&r.symbol)||r.symbol.name===""?(this.__9.push(s),this.push(t,e)):(this.__3f(f(d({},n),{text:r.text,symbol:r.symbol})),"taken")}
__56(t,e){const n=m(t,0);if(n===t.length)return this.__g.length>0&&this.__x===void 0?"after":"taken";const s=vn(t);return s?this.__14(s):ha(t,n)?(this.__3o=!0,"taken"):this.begun?fa(t,n)?"taken":ga(t)?(this.__g.length===0&&(this.__2m=!1),this.__1p=void 0,"taken"):ee(t)?"after":this.__p(t,e):"other"}
__14(t){return this.__g.length>0?"after":(this.__3q=!0,this.__3l=t,"taken")}
__3m(t){var n;if(this.__g.length===0)return!0;if(this.__g.length>=aa)return!1;const e=(n=this.__2b)==null?void 0:n.pointerSize;return e!==void 0&&t.pointerSize!==void 0&&e!==t.pointerSize?!1:t.number===void 0||this.__x===void 0?t.number===this.__x:t.number>this.__x}
__3f(t){var s;this.__x!==void 0&&t.number!==this.__x+1&&(this.__1p=void 0),this.__g.length===0&&t.number!==void 0&&(this.__2m=t.number===0);const n=this.__1p;this.__x=t.number,(s=this.__2b)!=null||(this.__2b=_a(t)),this.__g.push(ua(t,n,this.__3o)),t.inline||(this.__1p=t.returnAddress===S?void 0:t.returnAddress)}
__p(t,e){return this.begun?this.__9.length>=ca?"after":(this.__9.push(Ot(e,t)),"other"):"other"}
__2q(){this.__9.length>0&&this.__x===void 0&&(this.__1p=void 0);for(const t of this.__9)this.__12.length<Sn&&this.__12.push(t);this.__9=[]}};
function ua(t,e,n){const{text:s,args:r,inline:o}=t,i={text:s,args:r,inline:o,doubtful:n};return e!==void 0&&(i.address=e),t.symbol!==void 0&&(i.symbol=t.symbol),t.base!==void 0&&(i.base=t.base),t.returnAddress!==void 0&&(i.returnAddress=t.returnAddress),t.source!==void 0&&(i.source=t.source),i}
function _a(t){if(t.pointerSize!==void 0)return{pointerSize:t.pointerSize,generation:t.gap>=Vi?"new":"old",numbered:t.number!==void 0,args:t.args.length>0}}var ha=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),la=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],fa=(t,e)=>la.some(n=>t.startsWith(n,e)),ga=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),$n=t=>t==="last"||t==="after",pa="Break instruction exception - code 80000003 (first chance)",va=256,ma=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Tn(t){var n;if(t.length>va||!ka(t))return;const e=t.trim();if(e===pa)return{kind:"breakInstruction"};if(e.startsWith("Breakpoint ")){const s=(n=/^Breakpoint (\d{1,9}) hit$/.exec(e))==null?void 0:n[1];return s===void 0?void 0:{kind:"breakpoint",number:Number(s)}}return e.startsWith("*** Fatal System Error: ")?ba(e):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(e)?{kind:"other",event:e}:ma.some(s=>s.test(e))?{kind:"targetGone",event:e}:void 0}var ka=t=>"B*STND^".includes(t.charAt(m(t,0)))||t.includes(" - code ");
function ba(t){var n;const e=(n=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?void 0:n[1];if(e!==void 0)return{kind:"bugcheck",code:Number.parseInt(e,16),parameters:xn(t)}}
function xn(t){var s,r;const e=(s=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?void 0:s[1],n=[];for(const o of(r=e==null?void 0:e.split(","))!=null?r:[]){const i=O(o.trim());i&&n.push(i)}return n}var wa=t=>t.charAt(m(t,0))==="#"&&vn(t)===void 0;
function ya(t){var n;let e;for(const s of t){if(e&&e.push(s)!=="after")continue;const r=Tn(s);r&&(e=new Ta(r))}return(n=e==null?void 0:e.report())!=null?n:Sa(t)}
function Sa(t){const e=new En;for(const n of t)e.push(n);return e.place.instruction?d({kind:"stepped"},e.place):void 0}var $a=24,Ta=class{
constructor(t){h(this,"__33",new En);h(this,"__9",0);this.__16=t,this.__2k=t.kind==="targetGone"}
push(t){const e=this.__2k?"after":this.__5l(t);return this.__2k=$n(e),e}
report(){const t=this.__16;return t.kind==="targetGone"?t:d(d({},t),this.__33.place)}
__5l(t){if(t.length>lt)return this.__p();const e=Tn(t);if(e)return this.__5r(e)?"taken":"after";if(Aa(t))return this.__4s(t.trim()),"taken";if(ee(t))return"after";const n=this.__33.push(t);return n==="instruction"?"last":n==="symbol"?"taken":this.__p()}
__5r(t){return this.__16.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__33.place.symbol===void 0}
__4s(t){const e=this.__16;e.kind==="bugcheck"&&e.parameters.length===0?this.__16=f(d({},e),{parameters:xn(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__16={kind:"manualBreak"}:t.startsWith(An)&&(this.__16={kind:"other",event:t}))}
__p(){return this.__9++,this.__9>$a?"after":"other"}},An="A fatal system error has occurred",xa=["*","(0x",An];
function Aa(t){const e=m(t,0);return e===t.length||wa(t)?!0:xa.some(n=>t.startsWith(n,e))}var En=class{
constructor(){this.place={}}
push(t){const e=gn(t);if(e){const s=this.__49;return this.place=f(d({},s!==void 0&&{symbol:s}),{instruction:e}),"instruction"}const n=Ea(t);return n===void 0?"other":(this.__49=n,this.place={symbol:n},"symbol")}};
function Ea(t){const e=t.trim();if(!e.endsWith(":"))return;const n=ne(e.slice(0,-1));return at(n.text)&&n.text}var Oa=24;
function On(t,e,n){var p,$,P,I;const s=ya(n);if((s==null?void 0:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};const r=t.query(vo(Oa,e.pointerSize===4,e.contextRegisters)),o=Na(xt(r),e),i=($=(p=o.get("eip"))!=null?p:o.get("rip"))!=null?$:o.get("pc"),a=(I=(P=o.get("esp"))!=null?P:o.get("rsp"))!=null?I:o.get("sp");if(!i||!a)return Nn("registers",r);const[c,...u]=ia(r).frames;if(!c)return Nn("stack",r);const _=Pa(o,e),l=o.get("$thread");return{kind:"read",reading:d(d(f(d({},s&&{report:s}),{ip:i,sp:a,registers:o,stack:[f(d({},c),{address:i}),...u]}),l&&{thread:l}),_!==void 0&&{processor:_})}}var Nn=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function Na(t,e){const n=new Map;return t.forEach((s,r)=>{n.set(r,tt(s,e.pointerSize))}),n}
function Pa(t,e){const n=t.get("$pcrb"),s=n===void 0?-1:e.processorBlocks.indexOf(n);return s>=0?s:e.processorBlocks.length===1?0:void 0}var Ma=16,Ra=2*3600,Ba=20,Ca=60,Ia=30,za=class{
constructor(t,e){h(this,"__d",0);h(this,"__2f",0);this.__z=t,this.__1i=e,this.__2j=new ji(t.reader,t.target),this.__3a=t.reader.now(),this.__3b=this.__3a}
run(t=!1){const e=this.__5w(t),{stepOut:n}=this.__z;return{end:e,hits:this.__d,seconds:this.__28(),hasMissed:n.hasMissed}}
__5w(t){var e;try{for(t&&this.__5n();;){const n=(e=this.__4k())!=null?e:this.__5i();if(n)return n}}catch(n){if(!(n instanceof T))throw n;return{kind:"failed",call:n.call,message:n.message}}}
__5n(){const{reader:t,target:e}=this.__z,n=On(t,e,[]);if(n.kind!=="read")return;const s=this.__2j.classify(n.reading);s.kind==="hit"&&this.__45(n.reading,s.of)}
__5i(){const{reader:t,changes:e,target:n,isCurrent:s}=this.__z,r=e.run(fo);if(!s())return{kind:"superseded"};const o=On(t,n,r);if(o.kind==="targetGone")return o;if(o.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${o.missing} in the answer: ${o.answer}`};const i=this.__2j.classify(o.reading);return i.kind==="foreign"?{kind:"foreign",stop:i.stop}:this.__45(o.reading,i.of)}
__45(t,e){this.__2f=e==="unknown"?this.__2f+1:0,this.__d+=1;const{evidence:n,stepOut:s}=this.__z,r=n.record(t,e,s);return this.__5s(),s.trouble?Ha(s.trouble):r==="full"?{kind:"tooManyBlocks"}:void 0}
__4k(){if(this.__2f>=Ma)return{kind:"unknownHits",count:this.__2f};if(this.__d>=this.__1i.hits)return{kind:"hits"};const{seconds:t}=this.__1i;return t!==void 0?this.__28()>=t?{kind:"seconds"}:void 0:this.__4x()}
__4x(){const t=this.__28();if(this.__d<Ba||t<Ca)return;const e=this.__d/t;return this.__1i.hits/e>Ra?{kind:"tooSlow",hitsPerSecond:e}:void 0}
__5s(){const t=this.__z.reader.now();if(t-this.__3b<Ia*1e3)return;this.__3b=t;const{observer:e}=this.__z,n=this.__1i.hits;e({kind:"progress",hits:this.__d,wanted:n,seconds:this.__28()})}
__28(){return(this.__z.reader.now()-this.__3a)/1e3}};
function Ha(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var ct=4,Nt={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Pn={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},La=class{
reset(){this.__38=void 0,this.__2z=void 0}
read(t){const e=m(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__38=Fa(t);else if(t.startsWith("NonPaged",e))this.__2z=/^NonPaged +Paged$/.test(t.trim())?e:void 0;else if(t.startsWith("Tag",e))return this.__14(t)}}
__14(t){const[e,...n]=Da(t);if((e==null?void 0:e.text)!=="Tag")return;const s=n.map(c=>c.text).join(" "),r=s===Pn.verbose.join(" ");if(!r&&s!==Pn.summary.join(" "))return;const o=n.map((c,u)=>{var _,l;return c.end-((l=(_=n[u-1])==null?void 0:_.end)!=null?l:e.start+ct)}),i=r?"verbose":this.__5k(o,e.start),a=this.__38;return this.reset(),d(d({layout:i,tagColumn:e.start},a&&{sort:a}),o.join()===Nt[i].join()&&{widths:o})}
__5k(t,e){if(t.join()===Nt.current.join())return"current";if(t.join()!==Nt.oldest.join())return"old";const n=this.__2z;return(n===void 0?e===0:n-e===12)?"oldest":"old"}};
function Fa(t){const e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?void 0:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Da(t){const e=[];let n=m(t,0);for(;n<t.length;){const s=t.indexOf(" ",n),r=s<0?t.length:s;e.push({text:t.slice(n,r),start:n,end:r}),n=m(t,r)}return e}var Mn={kind:"unread"};
function ja(t,e){const n=m(t,0);if(t.startsWith("TOTAL",n)&&C(t.charCodeAt(n+5)))return Wa(t,n+5,e);const s=e.widths?Ga(t,e,e.widths):Ua(t,n,e);return s?{kind:"row",usage:s}:Va(t,n)?Mn:{kind:"other"}}
function Wa(t,e,n){const{layout:s,widths:r=Rn(s)}=n,o=se(t,e,r,s);return!o||t.slice(o.end).trim()!==""?Mn:d({kind:"total"},In(o.numbers))}
function Ga(t,{tagColumn:e,layout:n},s){for(const r of[e,e-1,e+1]){if(!Bn(t,r))continue;const o=se(t,r+ct,s,n);if(!(!o||r!==e&&!o.inPlace))return Cn(t.slice(r,r+ct),o.numbers,t.slice(o.end))}}
function Ua(t,e,{layout:n}){if(!Bn(t,e))return;const s=se(t,e+ct,Rn(n),n);if(!(!s||!qa(t,s.end)))return Cn(t.slice(e,e+ct),s.numbers,t.slice(s.end))}var Rn=t=>Nt[t].map(()=>Number.POSITIVE_INFINITY),qa=(t,e)=>e>=t.length||C(t.charCodeAt(e));
function Bn(t,e){const n=e+ct;if(e<0||t.length<=n||!C(t.charCodeAt(n))||m(t,0)<e)return!1;const s=t.slice(e,n);return s.trim()!==""&&[...s].every(r=>r>=" ")}var Va=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function se(t,e,n,s){var c;const r=[];let o=e,i=!0,a=!0;for(let u=0;u<n.length;u++){const _=Ka(t,o,(c=n[u])!=null?c:0);if(!_)return;const p=u===n.length-1?Ja(t,_,a,s):_.end,$=p===void 0?void 0:ho(t.slice(_.start,p));if(p===void 0||$===void 0)return;const P=p===_.columnEnd||p>_.columnEnd&&_.full;i=i&&P,a=a&&(P||u===0),r.push($),o=p}return{numbers:r,end:o,inPlace:i}}
function Ka(t,e,n){const s=m(t,e),r=t.charAt(s)==="-"?s+1:s,o=Ue(t,r);if(!(s===e||o===r))return{start:s,end:o,columnEnd:e+n,full:s===e+1}}
function Ja(t,e,n,s){const r=t.slice(e.end,e.end+16);if(r.trim()===""||r.startsWith("	")||e.end<=e.columnEnd||r.startsWith("UNKNOWN pooltag"))return e.end;if(!(!n||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(r)?e.columnEnd:void 0:e.columnEnd}
function Cn(t,e,n){const s=n.trim(),r=t.includes(".")?void 0:we(t);return d(d(d({text:t},(r==null?void 0:r.ok)&&{tag:r.tag}),In(e)),s!==""&&{description:s})}
function In(t){const e=t.length/2;return{nonPaged:zn(t.slice(0,e)),paged:zn(t.slice(e))}}
function zn(t){const[e=0,n=0,s=0,r=0]=t;return t.length===2?{outstanding:e,bytes:n}:{allocs:e,frees:n,outstanding:s,bytes:r}}
function Hn(t){var s;const e=new La;let n;for(let r=0;r<t.length;r++){const o=(s=t[r])!=null?s:"";if(n){if($n(n.push(o,r)))break}else{const i=e.read(o);i&&(n=new Qa(i))}}return n==null?void 0:n.listing()}var Ya=5e4,Xa=1024,Za=16,Qa=class{
constructor(t){h(this,"__q",[]);h(this,"__12",[]);h(this,"__9",[]);this.__14=t}
push(t,e){if(t.length>Xa)return this.__p(t,e);if(/^[ .\t]*$/.test(t))return"taken";const n=ja(t,this.__14);if(n.kind==="other")return ee(t)?"after":this.__p(t,e);if(this.__2q(),n.kind==="row")this.__q.push(n.usage);else if(n.kind==="unread")this.__1c(Ot(e,t));else return this.__3c={nonPaged:n.nonPaged,paged:n.paged},"last";return this.__q.length<Ya?"taken":"last"}
listing(){const{layout:t,sort:e}=this.__14;return f(d(f(d({layout:t},e&&{sort:e}),{rows:this.__q}),this.__3c&&{total:this.__3c}),{unread:this.__12})}
__p(t,e){return this.__9.length>=Za?"after":(this.__9.push(Ot(e,t)),"other")}
__2q(){for(const t of this.__9)this.__1c(t);this.__9=[]}
__1c(t){this.__12.length<Sn&&this.__12.push(t)}};
function Pt(t,e,n){if(e.tracker)return qt(t,e.tracker,n);try{return tc(t,n)}catch(s){if(!(s instanceof T))throw s;return{kind:"unreadable"}}}
function tc(t,e){const n=Hn(t.query(Oo(e)));if(!n)return{kind:"unreadable"};const[s,...r]=n.rows.filter(_=>_.tag===e);if(!s)return{kind:n.rows.length===0?"absent":"unreadable"};const o=[s.nonPaged.allocs,s.paged.allocs],i=[s.nonPaged.frees,s.paged.frees];if(r.length>0)return{kind:"unreadable"};const a={allocs:Ln(o),frees:Ln(i)},{allocs:c,frees:u}=a;return c===void 0||u===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:c,frees:u}}}
function Ln(t){let e=0;for(const n of t){if(n===void 0)return;e+=n}return e}var ec=2e5,nc=class{
constructor(){h(this,"__4",new Map);h(this,"__3",{alloc:[],free:[]});h(this,"__15",{alloc:0,free:0});h(this,"__i",0);h(this,"__2u",0)}
located(t,e,n){var r,o;if(this.__i=Math.max(this.__i,n),((o=(r=this.__4.get(e))==null?void 0:r.hit)!=null?o:0)>n||(this.__4.delete(e),this.__4.set(e,{kind:t,hit:n}),this.__4.size<=ec))return;const s=this.__4.keys().next();s.done||this.__4.delete(s.value)}
unlocated(t,e,n){this.__i=Math.max(this.__i,e),n?this.__3[t]=[...this.__3[t],e]:this.__15[t]=e}
found(t,e){this.__3[t]=this.__3[t].filter(n=>n!==e)}
gap(){this.__2u=this.__i}
isNew(t){return!this.__4.has(t)}
lastOf(t,e){const n=this.__4.get(e);return(n==null?void 0:n.kind)===t&&n.hit>this.__2u?n.hit:void 0}
isRepeated(t,e){const n=this.lastOf(t,e);return n!==void 0&&this.isCertainSince(t,n)}
isCertainSince(t,e){var o;const n=t==="alloc"?"free":"alloc",s=this.__3[n],r=(o=s[s.length-1])!=null?o:0;return e>Math.max(this.__2u,this.__15[n],r)}};
function sc(t,e,n){var a,c;const s=t.slice(0,F(t)).findIndex(({symbol:u,inline:_})=>u&&!_&&!Pe(u)),r=t[s];if(!r||r.doubtful)return;const o=(a=r.address)!=null?a:s===0?n:void 0,i=(c=t.slice(s+1).find(({inline:u})=>!u))==null?void 0:c.base;if(!(!o||!r.base||!i||G(r.base,i)>=0))return{kind:e,address:o,base:r.base,limit:i}}
function Fn(t,e,n){const s=[];for(let r=0;r+n<=e.length;r+=n){const o=gt(e,r,n);o&&s.push(o)}return{from:t,words:s}}
function rc(t,e,n,s){var o;if("register"in t)return n.registers.get(t.register);const r=n.stack&&Q(n.stack.from,z(e,t.offset));return r===void 0||r%s!==0||(o=n.stack)==null?void 0:o.words[r/s]}var oc=28;
function ic(t,e,n){var i,a;const s=[],r=e.stack&&Q(t.base,e.stack.from),o=Q(t.base,t.limit);if(r!==void 0&&o!==void 0){const c=n===4?Math.min(o,oc):o,u=Math.min(c,r+((a=(i=e.stack)==null?void 0:i.words.length)!=null?a:0)*n);for(let _=r;_<u;_+=n)s.push({offset:_})}return[...s,...[...e.registers.keys()].map(c=>({register:c}))]}var Dn=(t,e=0)=>({place:t,proofs:e,freshProofs:e,shown:new Map,open:new Map});
function ac(t,e,n,s,r){const o=rc(t.where,e.base,n,s.pointerSize);if(o===void 0)return"notRead";const i=t.holds==="block"?o:z(o,s.headerSize);return jn(i,s)?Wn(i,r):"noBlock"}
function jn(t,e){return Ht(t,e.pointerSize)&&ke(t,e.granularity)}
function Wn(t,e){if(!e)return{block:t};const n=e(t);if(n.kind!=="second")return{block:t,header:n};const s=z(t,-n.distance);return{block:s,header:e(s)}}
function cc(t,e,{kind:n,pointer:s,charged:r},o){if(e===void 0||typeof e=="string")return;const{block:i,header:a}=e;if(s!==void 0&&s!==i)return;const c=t.open.get(i);if(c&&o.isCertainSince(n,c.hit)||o.isRepeated(n,i)||(a==null?void 0:a.kind)==="inUse"&&Un(a.bytes,r))return;const u=uc(n,a);if(u==="refutation")return;const _=n==="free"&&o.lastOf("alloc",i)!==void 0;return{hypothesis:u==="proof"||s!==void 0||_?Gn(t,!0):t,sighting:e}}
function dc(t,e,n){const s=t.open.get(e.block);return s?(t.open.delete(e.block),e.kind===t.place.kind?n.isCertainSince(e.kind,s.hit)?void 0:t:e.kind==="alloc"?t:Un(s.charged,e.charged)?void 0:Gn(t,s.isFresh)):t}
function uc(t,e){switch(e==null?void 0:e.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var Gn=(t,e)=>f(d({},t),{proofs:t.proofs+1,freshProofs:t.freshProofs+(e?1:0)}),Un=(t,e)=>t!==void 0&&e!==void 0&&t!==e,qn=3,_c=2,Vn=16,hc=32,lc=3,fc=256,gc=8,pc=3,vc=2,mc=class{
constructor(t,e){h(this,"__3",[]);h(this,"__d",0);h(this,"__47",0);h(this,"__46",0);h(this,"__3h",!0);h(this,"__i",0);h(this,"__15",0);this.kind=t,this.__7=e}
plan(){if(this.__3t)return{kind:"places",places:[]};if(this.__3v&&this.__d%hc!==0)return{kind:"places",places:this.__a.map(({place:n})=>n)};const t=this.__d>=gc&&this.__3[this.__3.length-1]===this.__i;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&t&&this.__47<pc}}
observe(t,e,n){this.__i=t.hit;const s=this.__3h||(e==null?void 0:e.from)!=="arguments"?e:void 0;(s==null?void 0:s.from)==="returnValue"&&this.__47++;const r=this.__3t?"noPlace":this.__o(t,s,n);return typeof r!="string"?d({kind:"located",from:"place"},Jn(r)):s&&r!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(r!=="learning"&&(this.__15=t.hit),{kind:"unlocated",why:r})}
blockNamed(t,e){this.__2p(this.__a.map(n=>dc(n,t,e)).filter(n=>n!==void 0))}
blockNamedBefore(t,e){var n,s;for(const{open:r}of this.__a)((s=(n=r.get(e))==null?void 0:n.hit)!=null?s:t)<t&&r.delete(e)}
settle(t){if(!this.__1n||this.__3.length===0)return[];const e=[];return this.__3=this.__3.filter(n=>{const s=Kn(this.__a.map(({shown:r})=>r.get(n)));return s?(this.__l(n,s.block,t),e.push(d({hit:n,kind:this.kind},Jn(s))),!1):!0}),e}
unanswered(){const t=new Map;for(const e of this.__3){const n=new Set;for(const{shown:s}of this.__a){const r=s.get(e);r&&n.add(r.block)}t.set(e,[...n])}return t}
hasHitsSince(t){return this.__i>t}
hasUnknownsSince(t){var n;const e=(n=this.__3[this.__3.length-1])!=null?n:0;return Math.max(this.__15,e)>t}
mustHaveShown(t,e){if(this.__15>e)return;const[n,...s]=this.__3.filter(r=>r>e);n!==void 0&&s.length===0?this.__5x(n,t):this.__2p(this.__a.filter(({open:r})=>r.has(t)))}
__5x(t,e){this.__2p(this.__a.filter(({shown:n})=>{var s;return((s=n.get(t))==null?void 0:s.block)===e}));for(const{open:n}of this.__a){const s=n.get(e);(s==null?void 0:s.hit)===t&&n.set(e,f(d({},s),{isFresh:!0}))}}
forgetOpen(){for(const{open:t}of this.__a)t.clear()}
learned(){return this.__1n?this.__a.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__v=t.map(e=>Dn(e,qn)),this.__d=Vn}
startOver(){this.__v=void 0,this.__3=[],this.__d=0,this.__15=this.__i,this.__46++}
get __a(){var t;return(t=this.__v)!=null?t:[]}
get __1n(){return this.__a.some(({proofs:t,freshProofs:e})=>t>=qn&&e>=_c)}
get __3v(){return this.__1n&&this.__3.length===0&&this.__d>=Vn}
get __3t(){return this.__46>vc}
__o(t,e,n){var _;const s=(_=this.__v)!=null?_:this.__4q(t),r=s.map(l=>this.__5f(l,t));if(r.every(l=>l==="notRead"))return"unreadable";if(this.__d++,this.__4o(r,e))return this.__3h=!1,this.startOver(),"disagreement";const{charged:o}=t,i={kind:this.kind,charged:o,pointer:e==null?void 0:e.block},a=s.map((l,p)=>cc(l,r[p],i,n)).filter(l=>l!==void 0);if(a.length===0)return this.startOver(),"noPlace";this.__v=a.map(l=>l.hypothesis);const c=a.map(l=>l.sighting),u=this.__1n?Kn(c):void 0;return u?(this.__5t(),u):e||this.__1c(t,c,n)?"learning":"disagreement"}
__4q({key:t,words:e}){const n=ic(t,e,this.__7.pointerSize),s=(r,o)=>Dn({kind:this.kind,key:t.address,where:r,holds:o});return[...n.map(r=>s(r,"block")),...n.map(r=>s(r,"header"))]}
__5f({place:t},{key:e,words:n,look:s}){return ac(t,e,n,this.__7,s)}
__4o(t,e){if((e==null?void 0:e.from)!=="arguments"||!this.__1n)return!1;const n=t.filter(s=>typeof s!="string");return n.length>0&&n.every(({block:s})=>s!==e.block)}
__1c({hit:t,charged:e},n,s){if(this.__3.length>=fc)return!1;this.__3=[...this.__3,t];for(const[r,{shown:o,open:i}]of this.__a.entries()){const a=n[r];if(!a)continue;o.set(t,a);const c=s.isNew(a.block);i.set(a.block,d({hit:t,isFresh:c},e===void 0?{}:{charged:e}))}return!0}
__l(t,e,n){var s;for(const{shown:r,open:o}of this.__a)r.delete(t),((s=o.get(e))==null?void 0:s.hit)===t&&o.delete(e);n.found(this.kind,t),n.located(this.kind,e,t)}
__5t(){this.__3v&&(this.__v=this.__a.slice(0,lc))}
__2p(t){this.__v&&(this.__v=t,t.length===0&&this.startOver())}};
function Kn(t){const[e]=t;return t.every(n=>(n==null?void 0:n.block)===(e==null?void 0:e.block))?e:void 0}
function Jn({block:t,header:e}){return(e==null?void 0:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}var kc=class{
constructor(t){h(this,"__j",new Map);h(this,"__m",new nc);h(this,"__2v",[]);this.__7=t}
plan(t){return this.__32(t.kind,t.address).plan()}
observe(t){const{hit:e,key:n,look:s,pointer:r,charged:o}=t;if(this.__7.alignedHeaders&&!s)return this.__5v(n,e);const a=this.__32(n.kind,n.address).observe(t,this.__4j(r,t),this.__m);return a.kind==="located"?this.__51(n.kind,a.block,e,o):this.__m.unlocated(n.kind,e,a.why==="learning"),this.__48(),a}
gone(t){const e=this.__m.lastOf("alloc",t);e!==void 0&&(Yn(this.__4f("free",e),t,e),this.__48())}
gap(){this.__m.gap();for(const t of this.__j.values())t.forgetOpen()}
resolved(){const t=this.__2v;return this.__2v=[],t}
unanswered(t){const e=new Map;for(const n of this.__j.values())n.kind===t&&n.unanswered().forEach((s,r)=>{e.set(r,s)});return e}
places(){const t=[];for(const e of this.__j.values())t.push(...e.learned());return t}
restore(t){for(const{kind:e,key:n}of t){const s=t.filter(r=>r.kind===e&&r.key===n);this.__32(e,n).restore(s)}}
__4f(t,e){return[...this.__j.values()].filter(n=>n.kind===t&&n.hasUnknownsSince(e))}
__48(){for(const t of this.__j.values())for(const e of t.settle(this.__m)){this.__2v.push(e);for(const n of this.__j.values())n.blockNamedBefore(e.hit,e.block)}}
__32(t,e){const n=`${t} ${e}`,s=this.__j.get(n);if(s)return s;const r=new mc(t,this.__7);return this.__j.set(n,r),r}
__5v({kind:t},e){return this.__m.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__4j(t,{look:e}){if(!(!t||!jn(t.block,this.__7)))return{from:t.from,block:Wn(t.block,e).block}}
__51(t,e,n,s){this.__4t(t,e),this.__m.located(t,e,n);for(const r of this.__j.values())r.blockNamed({kind:t,block:e,charged:s},this.__m)}
__4t(t,e){const n=this.__m.lastOf(t,e);if(n===void 0)return;const s=t==="alloc"?"free":"alloc",r=this.__4f(s,n);if(Yn(r,e,n),!(r.length>0)){for(const o of this.__j.values())o.kind===s&&o.hasHitsSince(n)&&o.startOver();this.gap()}}};
function Yn(t,e,n){const[s,...r]=t;s&&r.length===0&&s.mustHaveShown(e,n)}var re=4096;
function bc(t,e){const n=t*2;return{pointerSize:t,headerSize:n,granularity:n,alignedHeaders:e}}var wc=4;
function yc(t,e,n,s){const r=t&&K(t,0,4),o=t&&K(t,4,4);if(r===void 0||o===void 0)return{kind:"unreadable"};if(q(R(o))!==n)return{kind:"noHeader"};const a=s.pointerSize===4?9:8,c=$=>(r>>>$&(1<<a)-1)*s.granularity,u=r>>>16+a;if(u===0)return{kind:"released"};if(s.alignedHeaders&&u&wc)return{kind:"second",distance:c(0)};const _=c(16),l=re-M(e).low%re;return _>s.headerSize&&_<=l?{kind:"inUse",bytes:_}:{kind:"noHeader"}}
function Sc(t,e){return M(t).low%re===0?void 0:z(t,-e.headerSize)}var $c=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Tc(t,e,n){var o,i;if(n.pointerSize!==4)return{};const s=t.slice(0,F(t)).map(a=>xc(a,e,n)).filter(a=>a!==void 0),r=[...s].reverse();return d(d(d(d({},Y("freed",Xn(s.map(({freed:a})=>a)))),Y("requested",(o=r.find(a=>a.requested!==void 0))==null?void 0:o.requested)),Y("charged",Xn(s.map(({charged:a})=>a)))),Y("poolType",(i=r.find(a=>a.poolType!==void 0))==null?void 0:i.poolType))}
function xc(t,e,n){var c,u;const s=(u=(c=t.symbol)==null?void 0:c.name)!=null?u:"",r=$c.find(({functions:_})=>_.test(s));if(!r||t.doubtful)return;const o=_=>_===void 0?void 0:t.args[_]&&M(t.args[_]).low;if(r.tag!==void 0){const _=o(r.tag);if(_===void 0||q(R(_))!==e)return}const i=r.freed===void 0?void 0:t.args[r.freed],a=i!==void 0&&Ht(i,n.pointerSize)&&ke(i,n.granularity);return d(d(d(d({},a?{freed:i}:{}),Y("requested",o(r.requested))),Y("charged",o(r.charged))),Y("poolType",o(r.type)))}
function Xn(t){const e=t.filter(n=>n!==void 0);return e.every(n=>n===e[0])?e[0]:void 0}
function Y(t,e){return e===void 0?{}:{[t]:e}}var Ac=2048,Ec=class{
constructor(t,e,n,s,r){this.__0=t,this.__r=e,this.__2c=n,this.__7=s,this.__8=r}
locate(t,e,n,s){var u;const r=Tc(e.stack,this.__2c,this.__7),o=sc(e.stack,n,e.ip);if(!o)return this.__8.gap(),Oc(r);const i=this.__59(t,e,o,r,s),a=this.__8.observe(i);if(a.kind==="unlocated")return d(d({},oe(r)),a.why==="learning"&&{open:!0});const c=(u=a.charged)!=null?u:r.charged;return d(f(d({},oe(r)),{block:a.block,blockFrom:a.from}),c!==void 0&&{charged:c})}
lookAgain(t){switch(this.__o("alloc",t).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__50(t){return q(t)===this.__2c}
__59(t,e,n,s,r){const o=this.__8.plan(n),i=o.kind==="everything"?this.__4r(e,n):this.__5a(o.places,e,n),c=o.kind==="everything"&&o.returnValueHelps&&n.kind==="alloc"?this.__5j(r,e):void 0,u=c?{block:c,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return d(d({hit:t,key:n,words:i,look:this.__54(n.kind)},u&&{pointer:u}),s.charged!==void 0&&{charged:s.charged})}
__5j(t,e){const n=t.returnValue(e);return t.hasMissed&&this.__8.gap(),n}
__4r({registers:t,sp:e},n){const s=Q(e,n.limit),r=s!==void 0&&s>0?this.__0.readMemory(e,Math.min(s,Ac)):void 0,o=r&&Fn(e,r,this.__7.pointerSize);return d({registers:ie(t)},o&&{stack:o})}
__5a(t,{registers:e},n){const s=[];for(const{where:u}of t)"offset"in u&&s.push(u.offset);if(s.length===0)return{registers:ie(e)};const r=Math.min(...s),o=Math.max(...s)-r+this.__7.pointerSize,i=z(n.base,r),a=this.__0.readMemory(i,o),c=a&&Fn(i,a,this.__7.pointerSize);return d({registers:ie(e)},c&&{stack:c})}
__54(t){const e=new Map;return n=>{var r;const s=(r=e.get(n))!=null?r:this.__o(t,n);return e.set(n,s),s}}
__o(t,e){const n=Sc(e,this.__7);if(!n)return this.__53(t,e);const s=this.__0.readMemory(n,this.__7.headerSize);return yc(s,n,this.__2c,this.__7)}
__53(t,e){const n=this.__r.bigPages&&qo(this.__0,this.__r.bigPages,e);return!n||n.kind==="unreadable"?{kind:"headerless"}:n.kind==="found"&&this.__50(n.tag)?{kind:"inUse",bytes:n.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function oe({requested:t,charged:e,poolType:n}){return d(d(d({},t!==void 0&&{requested:t}),e!==void 0&&{charged:e}),n!==void 0&&{poolType:n})}var Oc=t=>d(d({},oe(t)),t.freed&&{block:t.freed,blockFrom:"arguments"}),Nc=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function ie(t){const e=new Map;return t.forEach((n,s)=>{Nc.test(s)&&e.set(s,n)}),e}var Zn=64,Pc=class{
constructor(t,e){h(this,"__2s",new Map);this.__0=t,this.__r=e}
get known(){return this.__2s}
holds(t,e){const n=this.__2s.get(t);if(n)return n;const s=this.__o(t,e);return this.__2s.set(t,s),s}
__o(t,e){if(this.__r.isArm)return"unreadable";const n=z(t,-Zn),s=this.__0.readMemory(n,Zn);if(!s)return"unreadable";const r=Lt(e);for(let o=0;o+r.length<=s.length;o+=1)if(r.every((i,a)=>s[o+a]===i))return"yes";return"no"}},Mc=9200,Rc=64,Bc=class{
constructor(t,e,n,s){h(this,"__3y",0);const{target:r,tag:o}=n;this.__0=t,this.__5=e;const i=bc(r.pointerSize,r.build===void 0||r.build>=Mc);this.__8=new kc(i),this.__8.restore(s),this.__t=new Pc(t,r),this.__2x=new Ec(t,r,o,i,this.__8),this.hunt=new Fe(Cc(n,t.now()),a=>this.__t.holds(a,o)),e.begin(this.hunt),e.note({type:"modules",modules:zc(r)})}
begin(t){this.__5.note(d({type:"counters",at:"armed"},Qn(t)))}
end(t,e="disarmed"){this.__5.note(d({type:"counters",at:"stopped"},Qn(t))),this.__31(this.__52()),this.__57(),this.__l(e)}
endWithTarget(t){this.__31([]),this.__5.note({type:"gone",missed:t}),this.__l("targetGone")}
abandon(){this.__31([]),this.__l("aborted")}
record(t,e,n){this.__3y+=1;const s=this.__3y;if(e==="unknown")return this.__8.gap(),this.__2i(s,t,e,{});try{return this.__2i(s,t,e,this.__2x.locate(s,t,e,n))}catch(r){throw r instanceof T&&this.__2i(s,t,e,{}),r}}
__52(){const t=new Map;for(const n of this.__8.unanswered("free").values())for(const s of n)t.set(s,this.__2x.lookAgain(s));if(t.forEach((n,s)=>{n==="freed"&&this.__8.gone(s)}),this.__4a(),this.hunt.stackUses().some(({unlocated:n})=>n.alloc>0))return[];const e=new Set;for(const n of this.__8.unanswered("free").values())if(n.some(s=>t.get(s)==="freed"))for(const s of n)t.get(s)==="there"&&e.add(s);return[...e]}
__31(t){const e=[];this.__8.unanswered("free").forEach((n,s)=>{n.length<=Rc&&e.push({hit:s,blocks:n})}),this.__5.note({type:"unanswered",frees:e,there:t})}
__57(){const t=new Map(this.__t.known);for(const{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);this.__t.known.forEach((e,n)=>{t.has(n)||this.__5.note({type:"code",address:n,holdsTag:e})})}
__l(t){this.__5.note({type:"end",why:t,time:this.__0.now()})}
__2i(t,e,n,s){const r=this.__5.note(f(d(d(d({type:"hit",number:t,kind:n,stack:this.__5h(e),stopAddress:e.ip},s),e.processor!==void 0&&{processor:e.processor}),e.thread&&{thread:e.thread}),{time:this.__0.now()}));return this.__4a(),this.__58(),r}
__5h({stack:t}){const{stacks:e}=this.hunt,n=e.size,s=e.intern(t);return e.size>n&&this.__5.note({type:"stack",index:s,frames:t.map(Ic)}),s}
__58(){const t=this.__8.places().map(({place:s})=>s),{places:e}=this.hunt;t.length===e.length&&t.every(s=>e.includes(s))||this.__5.note({type:"places",places:t})}
__4a(){for(const{hit:t,block:e,charged:n}of this.__8.resolved()){const s=n===void 0?{}:{charged:n};this.__5.note(d({type:"located",hit:t,block:e},s))}}};
function Cc({target:t,tag:e,idle:n},s){const{pointerSize:r,build:o,description:i,poolHitTag:a}=t,c=At(t.modules);return{type:"hunt",tag:e,target:d(d({pointerSize:r,description:i},o!==void 0&&{build:o}),c&&{kernelBase:c.start}),poolHitTag:{address:a,before:n},time:s}}var Ic=({address:t,text:e,symbol:n,source:s,inline:r,doubtful:o})=>d(d(d(d(f(d({},t&&{address:t}),{text:e}),n&&{symbol:n}),s&&{source:s}),r&&{inline:r}),o&&{doubtful:o}),zc=({modules:t})=>t.filter(({unloaded:e})=>!e).map(({name:e,start:n,end:s})=>({name:e,start:n,end:s}));
function Qn(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var Hc=class{
constructor(t,e,n){h(this,"__25",!1);this.__0=t,this.__1=e,this.__c=n}
run(t){const e=this.__1.open.filter(n=>n!==t);for(const n of[...e].reverse())this.__4e(n);return e.length>0?!0:this.__25||t?!1:this.__4u()}
__4e(t){const e=this.__1.undo(t);e.kind==="undone"?(Qt(this.__1),this.__c({kind:"repaired",value:Ke(t.before)})):this.__c({kind:"notRepaired",command:e.repair})}
__4u(){const t=yi(this.__0);if(this.__25=t.kind!=="unknown",t.kind!=="found")return!1;try{return this.__5u(t.note)}catch(e){if(!(e instanceof T))throw e;this.__25=!1;const n=$t(t.note.saved);return this.__c({kind:"notRepaired",command:n}),!0}}
__5u(t){const e=$t(t.saved),n=Jt(this.__0),s=n.kind==="read"&&n.target.poolHitTag!==t.address,r=s?void 0:J(this.__0,t.address);if(!s&&(n.kind!=="read"||r===void 0))return this.__25=!1,this.__c({kind:"notRepaired",command:e}),!0;if(r!==t.armed)return Qt(this.__1),!1;const o=rt(t.saved),i=rt(t.armed);return this.__4e(this.__1.adopt({kind:"poolHitTag"},t.address,o,i,e)),!0}},Lc=64,Fc=class{
constructor(t,e,n){h(this,"__2o",!1);this.__0=t,this.__1=e,this.__13=n}
get hasMissed(){return this.__2o}
get trouble(){return this.__2e}
returnValue(t){const e=F(t.stack),n=t.stack.slice(e).find(u=>!u.inline),s=[...t.stack.slice(0,e)].reverse().find(u=>!u.inline);if(!(n!=null&&n.address)||!s)return;if(this.__13.pause().kind!=="undone"){this.__2e={kind:"notArmedAgain"};return}const r=this.__3n();this.__1.run(go(n.address));const o=this.__5c(),i=ae(o,"eip","rip","pc");if(i!==n.address){this.__2o=!0,this.__2e={kind:"strayed",ip:i};return}Dc(r,this.__3n())||(this.__2o=!0),this.__13.arm().kind!=="applied"&&(this.__2e={kind:"notArmedAgain"});const a=ae(o,"esp","rsp","sp");return o.get("$thread")===t.thread&&this.__4y(a,s,n)?ae(o,"eax","rax","x0"):void 0}
__3n(){const{target:t,tag:e}=this.__13;return Pt(this.__0,t,e)}
__5c(){const t=xt(this.__0.query(mo(this.__13.target.contextRegisters))),{pointerSize:e}=this.__13.target;return new Map([...t].map(([n,s])=>[n,tt(s,e)]))}
__4y(t,e,n){if(!t)return!1;if(this.__13.target.pointerSize===8)return t===n.base;if(!e.base)return!1;const s=z(e.base,8),r=z(s,Lc);return G(s,t)<=0&&G(t,r)<=0}};
function ae(t,...e){const n=e.find(s=>t.has(s));return n===void 0?void 0:t.get(n)}var Dc=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,jc=0,Wc=class{
constructor(t,e,n,s){h(this,"__35",new Map);h(this,"__2n",0);this.__0=t,this.__c=s,this.__1=e,this.__5=n,this.__44=new Hc(t,this.__1,s)}
get armed(){return this.__b}
get records(){return this.__35}
show(t,e){for(const n of t)this.__35.set(n.tag,n),this.__4=n;this.__3z=e}
learnedOn({poolHitTag:t,modules:e}){var o,i;const{start:n,places:s=[]}=(o=this.__4)!=null?o:{};return(n==null?void 0:n.poolHitTag.address)===t&&n.target.kernelBase===((i=At(e))==null?void 0:i.start)?s:[]}
learned(){var t,e;return(e=(t=this.__4)==null?void 0:t.places)!=null?e:[]}
reconcile(){var e;this.__2n+=1;const t=((e=this.__b)==null?void 0:e.byUser)===!0?this.__b.arming.change:void 0;this.__b&&!t&&(this.__b.evidence.abandon(),this.__b=void 0),this.__44.run(t)}
hunt(t,e,n){const s=this.__3g(t,n,!1);if(s.kind!=="armed")return s;const{armed:r}=s,{seconds:o}=e;o!==void 0&&this.__c({kind:"timeLimit",seconds:o});let i,a;try{i=this.__3k(r,e).run()}finally{a=this.__1b(r,i)}return{kind:"hunted",tag:t,capture:i,hunt:r.evidence.hunt,disarmed:a}}
arm(t,e){return this.__3g(t,e,!0)}
capture(t){const e=this.__b;if(!e)return{kind:"notArmed"};const{evidence:n,arming:s}=e,r=J(this.__0,s.target.poolHitTag);if(r!==void 0&&r!==s.tag)return this.__1b(e,void 0),{kind:"notArmed",anyMore:s.tag};const o=this.__2t()!==e.event,i=this.__3k(e,t).run(o),{hunt:a}=n,c={kind:"hunted",tag:s.tag,capture:i,hunt:a};return i.end.kind==="targetGone"?f(d({},c),{disarmed:this.__1b(e,i)}):(this.__b=f(d({},e),{event:this.__2t()}),n.end(Pt(this.__0,s.target,s.tag),i.end.kind),c)}
clear(){const t=this.release();return t.length>0?{kind:"cleared",undone:t}:this.__4m()}
release(){const t=this.__b;return t?[this.__1b(t,void 0)]:this.__1.undoAll()}
__4m(){const t=Yt(this.__0);if(t.kind!=="read"||pt(t.value)||Xt(this.__0))return{kind:"nothing"};const{address:e,value:n}=t,s=this.__3z,r=(s==null?void 0:s.address)===e&&s.armed===n,o=r?s.saved:jc,i=this.__1.adopt({kind:"poolHitTag"},e,rt(o),rt(n),$t(o)),a=this.__1.undo(i);return r?{kind:"cleared",undone:[a]}:{kind:"foreignCleared",held:n,undone:a}}
__3g(t,e,n){try{this.__b&&this.__1b(this.__b,void 0);const s=hi(this.__0,this.__1,t,e);return s.kind==="refused"?s:this.__19(t,s.target,s.idle,n)}catch(s){if(!(s instanceof T))throw s;return{kind:"failed",call:s.call,message:s.message}}}
__19(t,e,n,s){const r=new $i(this.__1,e,t,n),o=new Bc(this.__0,this.__5,r,this.learnedOn(e)),i=s?this.__2t():"",a={arming:r,evidence:o,byUser:s,event:i};this.__c({kind:"ready",target:e,tag:t}),this.__c({kind:"repairLine",command:r.repair}),r.leaveNote(),o.begin(Pt(this.__0,e,t)),this.__b=a;const c=r.arm();return c.kind==="applied"?(this.__35.set(t,o.hunt),this.__4=o.hunt,{kind:"armed",armed:a}):(this.__1b(a,void 0),{kind:"notWritten",applied:c})}
__3k({arming:t,evidence:e},n){const s=this.__2n;return new za({reader:this.__0,changes:this.__1,observer:this.__c,target:t.target,evidence:e,stepOut:new Fc(this.__0,this.__1,t),isCurrent:()=>this.__2n===s},n)}
__1b({arming:t,evidence:e},n){if((n==null?void 0:n.end.kind)==="targetGone")return t.forget(),this.__b=void 0,e.endWithTarget(n.hasMissed),{kind:"undone"};const s=t.disarm();s.kind==="undone"&&(this.__b=void 0);const r=Pt(this.__0,t.target,t.tag);return e.end(r,n==null?void 0:n.end.kind),s}
__2t(){try{return this.__0.query(ko).join(`
`)}catch(t){if(!(t instanceof T))throw t;return""}}},Gc=64*1024,Uc=class{
constructor(t,e,n){h(this,"__2w",0);this.__e=t,this.__w=e,this.base=n.base,this.__36=n.seq,this.__11=n.segment,this.__1w=n.tool}
get count(){return this.__11}
write(t){const e=this.__27;e&&this.__5y(e),this.__27=t,this.open(),this.__40(t),(this.__2w>=Gc||qc(t))&&this.close(),this.__27=void 0}
open(){if(this.__1j)return;const t=it(this.base,this.__11);if(this.__11>=dn)throw new T(t,"a recording has 1000 files");this.__1j=this.__e.create(t),this.__2w=0,this.__40({type:"header",format:"pooltag recording",version:1,segment:this.__11,tool:this.__1w,time:this.__w()}),this.__11+=1}
close(){const t=this.__1j;this.__1j=void 0,t==null||t.close()}
__5y(t){this.__27=void 0,this.close(),this.__e.exists(it(this.base,this.__11))&&(this.__11+=1),this.write(t)}
__40(t){var n;const e=Wr(this.__36,t);(n=this.__1j)==null||n.writeLine(e),this.__36+=1,this.__2w+=e.length}},qc=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Vc=class{
constructor(t,e,n,s){this.__e=t,this.__w=e,this.__1w=n,this.__c=s}
begin(t){this.__6=t,this.__19(t.start)}
note(t){var n,s;const e=(s=(n=this.__6)==null?void 0:n.take(t))!=null?s:"taken";return this.__19(t),e}
opened(t){this.__1y=t}
save(t,e){var r,o;if(((r=this.__29)==null?void 0:r.base)===t)return{kind:"underWay",base:t};const n=((o=this.__1y)==null?void 0:o.base)===t?this.__1y:void 0,s=it(t,0);try{if(!n&&this.__e.exists(s))return{kind:"exists",path:s};const i=e.filter(c=>!(n!=null&&n.hunts.includes(c))),a=this.__5z(t,n,i);return this.__4p(),this.__1y=void 0,this.__29=a,{kind:"saved",base:t,files:a.count,hunts:i}}catch(i){if(!(i instanceof T))throw i;return{kind:"failed",path:i.call,message:i.message}}}
__5z(t,e,n){const{nextSeq:s=0,nextSegment:r=0}=e!=null?e:{},o=new Uc(this.__e,this.__w,{base:t,seq:s,segment:r,tool:this.__1w});o.open();const i=[...n].sort((a,c)=>+(a===this.__6)-+(c===this.__6));for(const{start:a,entries:c}of i){o.write(a);for(const u of c)o.write(u)}return o.close(),o}
__19(t){this.__4d(e=>e.write(t))}
__4p(){this.__4d(t=>t.close())}
__4d(t){const e=this.__29;if(e)try{t(e)}catch(n){if(!(n instanceof T))throw n;this.__29=void 0,this.__c({kind:"notRecorded",path:n.call,message:n.message})}}},Kc=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Jc(t){if(!t.includes("<"))return t;const e=t.replace(Kc,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var ts=t=>host.parseInt64(U(t),16);
function Yc(t){if(typeof t=="number")return t;if(!Xc(t))return;const e=t.convertToNumber();return Number.isSafeInteger(e)?e:void 0}
function Xc(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var es=8e3,Zc=class{
constructor(){h(this,"__1u",!1)}
query(t){return de(t)}
change(t){return de(t)}
run(t){return de(t)}
readMemory(t,e){const n=ss(this.__41(t),e);if(n||!ns(t))return n;this.__1u=!this.__1u;const s=ss(this.__41(t),e);return s||(this.__1u=!this.__1u),s}
__41(t){return!this.__1u||!ns(t)?t:Z(4294967295,M(t).low)}
now(){return Date.now()}
session(){const t=Mt(()=>host.currentSession.Attributes.Target),e=Mt(()=>t==null?void 0:t.IsKernelTarget),n=Mt(()=>t==null?void 0:t.IsLiveTarget),s=Mt(()=>`${host.currentSession}`);return d(d(d({},typeof e=="boolean"&&{kernel:e}),typeof n=="boolean"&&{live:n}),typeof s=="string"&&{description:s})}};
function ce(t){for(let e=0;e<t.length;e+=es)host.diagnostics.debugLog(t.slice(e,e+es));host.diagnostics.debugLog(`
`)}var ns=t=>M(t).high===0&&Ht(t,4);
function ss(t,e){try{const n=host.memory.readMemoryValues(ts(t),e,1);return n.length===e?Uint8Array.from(n):void 0}catch(n){return}}
function de(t){try{const e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(n=>Jc(`${n}`)):[]}catch(e){throw new T(t,e instanceof Error?e.message:String(e))}}
function Mt(t){try{return t()}catch(e){return}}var Qc=class{
exists(t){return vt(t,e=>e.FileExists(t))}
create(t){return vt(t,e=>{const n=e.CreateFile(t,"CreateNew"),s=e.CreateTextWriter(n,"Utf8");return{writeLine:r=>vt(t,()=>s.WriteLine(r)),close:()=>vt(t,()=>n.Close())}})}
read(t,e){return vt(t,n=>{const s=n.OpenFile(t);try{const r=n.CreateTextReader(s,"Utf8").ReadLineContents();for(const o of r)if(!e(`${o}`))return!1;return!0}finally{s.Close()}})}};
function vt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(n){throw new T(t,n instanceof Error?n.message:String(n))}}var dt="pool",rs="pooltag",td=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${rs}.Contents.pool   (or load with .scriptrun)`];
function os(t){return Bt(()=>nd(t))||Bt(sd)}
function ed(){Bt(()=>delete Rt()[dt]&&Rt()[dt]===void 0)||Bt(()=>is(`dx -r0 @$vars.Remove("${dt}")`))}var Rt=()=>host.namespace.Debugger.State.UserVariables;
function nd(t){return Rt()[dt]=t,Rt()[dt]!==void 0}
function sd(){return[`Debugger.State.Scripts.${rs}.Contents.pool`,"@$scriptContents.pool"].some(e=>is(`dx -r0 @$${dt} = ${e}`))}
function is(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(n=>`${n}`.includes("Error"))}
function Bt(t){try{return t()}catch(e){return!1}}
function rd(t){const e=t.now(),n=t.query(Eo("tag",!0)),s=Hn(n);return s?{kind:"read",rows:s.rows,unread:s.unread.length,cut:s.total===void 0,seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:n.slice(-3).join(" / ").slice(0,200)}}var as=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function od(t,e){if(e==="tag")return[...t].sort((s,r)=>s.text<r.text?-1:1);const n=id(e);return[...t].sort((s,r)=>n(r)-n(s))}
function id(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var n,s;return((n=e.nonPaged.allocs)!=null?n:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var n,s;return((n=e.nonPaged.frees)!=null?n:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return ue;case"bytes":return cs;case"peralloc":return e=>ue(e)===0?0:cs(e)/ue(e)}}var ue=t=>t.nonPaged.outstanding+t.paged.outstanding,cs=t=>t.nonPaged.bytes+t.paged.bytes,W=t=>({ok:!0,value:t}),X=t=>({ok:!1,message:t}),ad=500;
function _e(t,e){if(e===void 0)return X(Ps(t));if(typeof e!="string")return X(Ns(t));const n=xs(e);return n.ok?W(n.tag):X(Os(e,n.problem))}
function cd(t,e){return e===void 0?W(void 0):_e(t,e)}
function he(t,e,n,s){if(e===void 0)return W(n);const r=Yc(e);return r!==void 0&&Number.isInteger(r)&&r>=1?W(r):X(Ms(t,s))}
function ds(t){const e=t.filter(i=>i!=="unseen"&&i!==void 0),n='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60)';if(e.length>2)return X(bt(`${e[2]}`,n));const s=he("The number of hits",e[0],ad,n);if(!s.ok)return s;const r=t.includes("unseen");if(e[1]===void 0)return W({bounds:{hits:s.value},allowUnseen:r});const o=he("The number of seconds",e[1],1,n);return o.ok?W({bounds:{hits:s.value,seconds:o.value},allowUnseen:r}):o}
function us(t,e){const n=`dx @$pool.${t}("mydrv!MyAlloc*")`;return typeof e=="string"&&e.trim()!==""?W(e.trim()):X(bt(e===void 0?"No pattern":`${e}`,n))}var dd=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function _s(t,e){return typeof e=="string"&&e.trim()!==""&&!dd.test(e)?W(e):X(qs(t))}var Ct={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits], [seconds])',help:"the whole hunt: arms PoolHitTag, records hits with stacks, disarms, says what was found"},arm:{usage:'arm("Abc ")',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits], [seconds])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site, as past a pool function"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files, and from then on records hunts there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? what was learned, and how to put it right by hand"},help:{usage:"help()",help:"this list"}};
function ud(){const t={};for(const e of Object.keys(Ct)){const n=Ct[e];n&&(t[e]={Help:`${n.usage} - ${n.help}`})}return t}var _d=class{
constructor(t){var n,s;const e=Ct[t];this.__17=(n=e==null?void 0:e.usage)!=null?n:t,this.Does=(s=e==null?void 0:e.help)!=null?s:""}
toString(){return this.__17}},ut=class{
constructor(t,e){this.__4c=t,this.__q=e}
toString(){return this.__4c}
*[Symbol.iterator](){for(let t=0;t<this.__q.length;t+=1){const e=this.__q[t];e!==void 0&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){const e=this.__q[t.convertToNumber()];if(e===void 0)throw new RangeError(`there are ${this.__q.length} rows`);return e}};
function mt(...t){const e={};for(const n of t)e[n]={PreferredRadix:10};return e}var hd=class{
constructor(t,e,n){var s,r;this.__22=e,this.__6=t,this.Kind=e.kind,this.Site=(r=(s=t.siteOf(t.stackOf(e),n))==null?void 0:s.frame.text)!=null?r:"",this.Block=e.block&&ts(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__22.number}`}
details(){const{stopAddress:t,requested:e,poolType:n,blockFrom:s,thread:r,time:o}=this.__22,i=[t&&`stopped at 0x${t}`,r&&`thread 0x${r}`,e!==void 0&&`${e} bytes asked for`,n!==void 0&&`pool type 0x${n.toString(16)}`,s&&`block found by ${s}`,o!==void 0&&`at ${new Date(o).toISOString()}`].filter(Boolean),a=this.__6.stackOf(this.__22).map(({text:c})=>c);return[i.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return mt("Charged","Cpu")}},x=class{
constructor(t){this.__4b=t}
toString(){return this.__4b}},le=t=>{var e,n;return(n=(e=t.site)==null?void 0:e.frame.text)!=null?n:"(no caller)"};
function hs(t,{use:e,holding:n}){const{site:s,allocs:r,frees:o,stacks:i}=e;return`${[`${le(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(V(t.tag))}`,`${w(r,"allocation")} and ${w(o,"free")} seen here, from ${w(i.length,"stack")}`,n&&ld(n),n&&fd(n),gd(t,e),...pd(e),`coverage ${st(t)}${$e(t.coverage(),t.openHits())}`,(s==null?void 0:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,vd(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function ld({blocks:t,bytes:e,old:n}){const s=t===1?"stays":"stay";return`${w(t,"block")} allocated here ${s}${md(e)}, ${n} of them since the earlier half of the hunt`}
function fd({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function gd(t,{first:e,last:n,allocs:s}){if((e==null?void 0:e.time)===void 0||(n==null?void 0:n.time)===void 0)return;const r=a=>ht((a-t.start.time)/1e3),o=(n.time-e.time)/1e3,i=o>0&&s>1?`, ${(s/o).toFixed(2)} allocations a second`:"";return`first hit here after ${r(e.time)}, last after ${r(n.time)}${i}`}
function pd(t){const{freedByOtherModules:e,unlocatedAllocs:n,refused:s}=t;return[...e>0?[`${w(e,"block")} of here freed by other modules`]:[],...n>0?[`of ${w(n,"allocation")} here the block is not known`]:[],...s>0?[`${w(s,"block")} refused at once by a limit of the tag`]:[]]}
function vd(t){if(t.kind==="owner")return;const e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",n=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${n}`}var md=t=>t===void 0?"":`, ${t} bytes`;
function kd(t,e){const n=[];for(const{use:r,holding:o}of t.sites(e))o&&o.blocks>0&&n.push({use:r,holding:o});const s=n.reduce((r,{holding:o})=>r+o.blocks,0);return n.map(r=>f(d({},r),{share:r.holding.blocks/s})).sort((r,o)=>ls(o)-ls(r)||o.holding.blocks-r.holding.blocks)}var ls=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},bd=class{
constructor(t,{use:e,holding:n,share:s}){var r;this.__6=t,this.__18=e,this.__3r=n,this.Blocks=n.blocks,this.Bytes=n.bytes,this.Share=`${Math.round(s*100)} %`,this.Of=e.allocs,this.Old=n.old,this.Median=(r=n.sizes)==null?void 0:r.median,this.Coverage=st(t)}
toString(){return le(this.__18)}
details(){return hs(this.__6,{use:this.__18,holding:this.__3r})}
get[Symbol.metadataDescriptor](){return mt("Blocks","Bytes","Of","Old","Median")}},wd=class{
constructor(t,e){const{use:n,holding:s}=e;this.__6=t,this.__37=e,this.Allocs=n.allocs,this.Frees=n.frees,this.Blocks=s==null?void 0:s.blocks,this.Bytes=s==null?void 0:s.bytes,this.Coverage=st(t),this.Note=t.natureOf(n).kind==="probableWrapper"?"wrapper?":void 0}
toString(){return le(this.__37.use)}
details(){return hs(this.__6,this.__37)}
get[Symbol.metadataDescriptor](){return mt("Allocs","Frees","Blocks","Bytes")}},fs=36,yd=class{
constructor(t,e){this.__2a=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;const n=this.__20().slice(1).join(" < ");this.Callers=n.length>fs?`${n.slice(0,fs-3)}...`:n,this.Coverage=st(t)}
toString(){var t;return(t=this.__20()[0])!=null?t:"(no caller)"}
details(){return this.__2a.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return mt("Allocs","Frees")}
__20(){return this.__2a.slice(F(this.__2a)).map(({text:t})=>t)}},Sd=class{
constructor(t,e,n){const s=Yt(t);this.PoolHitTag=s.kind==="read"?et(R(s.value)):"not readable",this.Armed=xd(s,e),this.Repair=Ad(s,e),this.Recorded=fe([...e.records.keys()].map(r=>JSON.stringify(V(r)))),this.Learned=fe(e.learned().map($d)),this.Skipped=fe(n)}
toString(){return this.Armed}};
function $d({kind:t,key:e,where:n,holds:s}){const r="register"in n?n.register:`[base${Td(n.offset)}]`;return`${t} at 0x${e}: ${s} in ${r}`}var Td=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,fe=t=>t.length===0?"none":t.join(", ");
function xd(t,e){var r;if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";if(pt(t.value))return"not armed";const n=JSON.stringify(V(R(t.value)));return((r=e.armed)==null?void 0:r.arming.tag)===t.value?`ARMED for ${n} by arm()`:`ARMED for ${n}, not by this script`}
function Ad(t,e){return e.armed?e.armed.arming.repair:t.kind==="read"&&pt(t.value)?"nothing to repair":"ed nt!PoolHitTag 0x0"}
function It(t,e,n){return`${w(e,n)}; ${t.map(Ae).join("; ")}`}
function Ed(t,e){const n=`read in ${ht(t.seconds)}`,s=t.unread>0?[`${w(t.unread,"line")} not understood`]:[],r=t.cut?["the listing was cut off before its end"]:[];return[w(e,"tag"),n,...s,...r].join("; ")}var Od=class{
constructor(t){this.__17=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=gs(t.nonPaged.allocs,t.paged.allocs),this.Frees=gs(t.nonPaged.frees,t.paged.frees),this.Owner=Nd(t.description)}
toString(){return this.__17.text}
details(){var t;return`${this.__17.text}: ${(t=this.__17.description)!=null?t:"no description"}`}
get[Symbol.metadataDescriptor](){return mt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function gs(t,e){return t===void 0||e===void 0?void 0:t+e}
function Nd(t){var e;return(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?void 0:e[1]}var Pd=class{
constructor(t,e,n,s){h(this,"__h",[]);this.__0=t,this.__2=e,this.__2h=n,this.__3e=s}
toString(){return`pooltag ${this.__3e}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return ud()}
hitTag(t,...e){const n=_e("hitTag",t),s=ds(e);if(!n.ok)return new x(n.message);if(!s.ok)return new x(s.message);this.__2.reconcile();const{bounds:r,allowUnseen:o}=s.value,i=this.__2.hunt(n.value,r,o);return new x(i.kind==="hunted"?xe(i):ye(i))}
arm(t,...e){const n=_e("arm",t);if(!n.ok)return new x(n.message);this.__2.reconcile();const s=this.__2.arm(n.value,e.includes("unseen"));return s.kind!=="armed"?new x(ye(s)):new x(Is(n.value,s.armed.arming.repair))}
capture(...t){const e=ds(t);if(!e.ok)return new x(e.message);this.__2.reconcile();const n=this.__2.capture(e.value.bounds);return new x(n.kind==="hunted"?xe(n):zs(n))}
clear(){return this.__2.reconcile(),new x(Hs(this.__2.clear()))}
skip(t){const e=us("skip",t);return e.ok?(this.__h=[...this.__h.filter(n=>n!==e.value),e.value],new x(`Looking past ${this.__h.join(", ")}.`)):new x(e.message)}
unskip(t){const e=us("unskip",t);if(!e.ok)return new x(e.message);this.__h=this.__h.filter(s=>s!==e.value);const n=this.__h.length===0?"pool functions only":this.__h.join(", ");return new x(`Looking past ${n}.`)}
save(t){const e=_s("save",t);return e.ok?(this.__2.reconcile(),new x(Vs(this.__2h.save(e.value)))):new x(e.message)}
open(t){const e=_s("open",t);return e.ok?(this.__2.reconcile(),new x(Js(this.__2h.open(e.value)))):new x(e.message)}
used(t,e){this.__2.reconcile();const{sort:n,pattern:s}=Bd(t,e),r=rd(this.__0);if(r.kind==="noTable")throw new Error(`!poolused gave no table: ${r.answer}`);const o=od(r.rows,n).filter(({text:i})=>s===void 0||Me(s,i));return new ut(Ed(r,o.length),o.map(i=>new Od(i)))}
leaks(t){const e=this.__n("leaks",t),n=[];for(const s of e)for(const r of kd(s,this.__h))n.push(new bd(s,r));return new ut(It(e,n.length,"call site"),n)}
sites(t){const e=this.__n("sites",t),n=[];for(const s of e)for(const r of Rd(s.sites(this.__h)))n.push(new wd(s,r));return new ut(It(e,n.length,"call site"),n)}
stacks(t){const e=this.__n("stacks",t),n=[];for(const s of e){const r=[...s.stackUses()].sort((o,i)=>vs(i)-vs(o));for(const o of r)n.push(new yd(s,o))}return new ut(It(e,n.length,"stack"),n)}
hits(t){const e=he("The number of hits",t,Md,"dx -g @$pool.hits(20)");if(!e.ok)throw new Error(e.message);const n=this.__n("hits",void 0),s=[];for(const r of n)for(const o of r.recent(e.value))s.push(new hd(r,o,this.__h));return new ut(It(n,s.length,"hit"),s)}
status(){return this.__2.reconcile(),new Sd(this.__0,this.__2,this.__h)}
help(){const t=Object.keys(Ct).map(e=>new _d(e));return new ut(`pooltag ${this.__3e}`,t)}
__n(t,e){const n=cd(t,e);if(!n.ok)throw new Error(n.message);this.__2.reconcile();const{records:s}=this.__2,o=(n.value===void 0?[...s.values()]:[s.get(n.value)]).filter(i=>i!==void 0);if(o.length===0)throw new Error(Rs(n.value));return o}},Md=100,Rd=t=>[...t].sort((e,n)=>ps(n)-ps(e)),ps=({use:t})=>t.allocs+t.frees+t.unknown,vs=({hits:t})=>t.alloc+t.free+t.unknown;
function Bd(t,e){const n=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${as.join(" ")}`,r=[t,e].filter(a=>a!==void 0).find(a=>typeof a!="string");if(r!==void 0)throw new Error(bt(`${r}`,n));const o=as.find(a=>a===t),i=o===void 0?t:e;if(o===void 0&&e!==void 0)throw new Error(bt(`${t}`,n));return{sort:o!=null?o:"nonpaged",pattern:typeof i=="string"?i:void 0}}var _t=new Zc,ms=t=>ce(Ls(t)),ks=new Qc,ge=new Vc(ks,()=>_t.now(),"0.1.0",ms),Cd=new ki(_t,_t,t=>{ge.note(d({type:"change"},t))}),pe=new Wc(_t,Cd,ge,ms),Id=new mi(_t,ks,ge,pe),L=new Pd(_t,pe,Id,"0.1.0");
function zd(){for(const n of td("0.1.0"))ce(n);const t=(n,s)=>new host.optionalRecord(new host.functionAlias(Fd(s),n));class e{
get Pool(){return L}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...n)=>L.used(...n)),t("poolhit",(...n)=>L.hitTag(...n)),t("poolleaks",(...n)=>L.leaks(...n)),t("poolrestore",()=>L.clear()),t("poolhelp",()=>L.help())]}
function Hd(){os(L)&&ce("@$pool is ready: dx @$pool.help()")}
function Ld(){pe.release(),ed()}
function Fd(t){return(...e)=>(os(L),t(...e))}return[L,zd,Hd,Ld]})();
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
