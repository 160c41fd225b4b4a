/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var Dd=Object.defineProperty,Wd=Object.defineProperties;
var Gd=Object.getOwnPropertyDescriptors;
var He=Object.getOwnPropertySymbols;
var bs=Object.prototype.hasOwnProperty,ws=Object.prototype.propertyIsEnumerable;
var mt=(b,v,S)=>v in b?Dd(b,v,{enumerable:!0,configurable:!0,writable:!0,value:S}):b[v]=S,d=(b,v)=>{for(var S in v||(v={}))bs.call(v,S)&&mt(b,S,v[S]);if(He)for(var S of He(v))ws.call(v,S)&&mt(b,S,v[S]);return b},f=(b,v)=>Wd(b,Gd(v));
var kt=(b,v)=>{var S={};for(var O in b)bs.call(b,O)&&v.indexOf(O)<0&&(S[O]=b[O]);if(b!=null&&He)for(var O of He(b))v.indexOf(O)<0&&ws.call(b,O)&&(S[O]=b[O]);return S};
var m=(b,v,S)=>mt(b,typeof v!="symbol"?v+"":v,S);
var $parts=(function(){var b=16,v=e=>e,S=v("0".repeat(b));
function O(e){const t=e.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(t))return v(t.toLowerCase().padStart(b,"0"))}
function Z(e,t){const n=s=>(s>>>0).toString(16).padStart(8,"0");return v(n(e)+n(t))}
function R(e){return{high:Number.parseInt(e.slice(0,8),16),low:Number.parseInt(e.slice(8),16)}}
function H(e,t){const{high:n,low:s}=R(e),r=s+t;return Z((n+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function Q(e,t){const n=R(e),s=R(t),r=(s.high-n.high)*4294967296+(s.low-n.low);return Number.isSafeInteger(r)?r:void 0}
function U(e,t){return e<t?-1:e>t?1:0}
function vt(e,t){return(R(e).low&t-1)===0}
function ee(e,t){return t===4?Z(0,R(e).low):e}
function Le(e,t){const{high:n,low:s}=R(e);return(t===4?s:n)>=2147483648}
function Ts(e,t){return t===4?e.slice(8):`${e.slice(0,8)}\`${e.slice(8)}`}
function j(e){return`0x${e.replace(/^0{1,15}/,"")}`}var bt=2147483648;
function M(e){return e>>>0}
function ve(e){const t=n=>{var s;return((s=e[n])!=null?s:0)&255};return M(t(0)|t(1)<<8|t(2)<<16|t(3)<<24)}
function Fe(e){return[e&255,e>>>8&255,e>>>16&255,e>>>24&255]}
function wt(e){if(e.length===0)return{ok:!1,problem:{kind:"empty"}};if(e.length>4)return{ok:!1,problem:{kind:"tooLong",length:e.length}};const t=/[^\0-\xff]/.exec(e);return t?{ok:!1,problem:{kind:"notOneByte",character:t[0]}}:ze(ve([...e.padEnd(4," ")].map(n=>n.charCodeAt(0))))}
function xs(e){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(e)?ze(ve(e.split(" ").map(t=>Number.parseInt(t,16)))):/^0x[0-9a-f]{3,8}$/i.test(e)?ze(M(Number.parseInt(e,16))):wt(e)}
function ze(e){return e<bt?{ok:!0,tag:e}:{ok:!1,problem:{kind:"protectedBit",plain:V(e)}}}
function V(e){return M(e&~bt)}
function q(e){const t=n=>n>=32&&n<=126;return Fe(e).map(n=>t(n)?String.fromCharCode(n):".").join("")}
function te(e){return`0x${e.toString(16).padStart(8,"0")}`}
function As(e){return ve([...Fe(e)].reverse())}
function Es(e){return q(e).includes(".")}var A=e=>JSON.stringify(Es(e)?te(e):q(e)),ne=e=>`0x${e.toString(16)}`,w=(e,t)=>`${e} ${t}${e===1?"":"s"}`,he=e=>e<10?`${e.toFixed(1)} s`:`${Math.round(e)} s`;
function Os(e,t){const n=JSON.stringify(e);switch(t.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${n} has ${t.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${n} holds ${JSON.stringify(t.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${n} has bit 31 set, which the kernel clears before it compares: use ${A(t.plain)} or "${te(t.plain)}".`}}var Ns=e=>`A tag goes in double quotes: dx @$pool.${e}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,Ps=e=>`Which tag? dx @$pool.${e}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,Rs=(e,t)=>`${e} is a whole number from 1 on: ${t}`,be=(e,t)=>`${e} does not fit: ${t}`,Ms=e=>e===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${A(e)}. Begin with dx @$pool.hitTag(${A(e)}).`;
function Cs(e){var t;switch(e.kind){case"notKernel":return"Not armed: this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"Not armed: this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"Not armed: on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`Not armed: there is no symbol nt!${e.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"Not armed: the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"Not armed: the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"Not armed: nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"Not armed: pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`Not armed: nt!PoolHitTag holds ${ne(e.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Bs(e.tag,e.meant);case"ambiguous":return`Not armed: ${e.tags.map(te).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${te((t=e.tags[0])!=null?t:0)}", "unseen").`}}
function Bs(e,t){const n=`To arm all the same: dx @$pool.hitTag(${A(e)}, "unseen").`;return t===void 0?`Not armed: no allocation with ${A(e)} since the target started. ${n}`:`Not armed: no allocation with ${A(e)} since the target started. Did you mean ${A(t)} (${te(t)})? ${n}`}
function yt(e){switch(e.kind){case"refused":return Cs(e.problem);case"failed":return`Not armed: the debugger refused "${e.call}": ${e.message}`;case"notWritten":return`Not armed: writing nt!PoolHitTag did not take${e.applied.failure===void 0?"":` (${e.applied.failure})`}. ${we(e.applied.undone)}`}}var Is=(e,t)=>`ARMED: the machine stops at every allocation and free of ${A(e)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${t}.`;
function Hs({anyMore:e}){return e===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${A(e)}: somebody has changed it. dx @$pool.arm(${A(e)}) arms it again.`}
function we(e){return e.kind==="undone"?"PoolHitTag is as it was.":`STILL ARMED${e.failure===void 0?"":` (${e.failure})`}: type ${e.repair}`}
function Ls(e){switch(e.kind){case"nothing":return"Nothing was armed.";case"cleared":return e.undone.map(we).join(" ");case"foreignCleared":return e.undone.kind==="undone"?`PoolHitTag held ${ne(e.held)}, armed by somebody else; it holds 0 now.`:we(e.undone)}}
function Fs(e){switch(e.kind){case"ready":{const{target:t,tag:n}=e,s=t.processorBlocks.length;return`pooltag: ${[t.description,w(t.modules.filter(o=>!o.unloaded).length,"module"),...s>0?[w(s,"processor")]:[]].join(", ")}; arming ${A(n)} at ${Ts(t.poolHitTag,t.pointerSize)}`}case"timeLimit":return`pooltag: ${he(e.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${e.command}`;case"progress":return zs(e.hits,e.wanted,e.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${ne(e.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${e.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${e.path}: ${e.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function zs(e,t,n){const s=e/n,r=(t-e)/s,o=r<St?`, about ${he(r)} to go`:"",i=r<St?` of ${t}`:"";return`pooltag: ${e}${i} hits, ${s.toFixed(1)}/s${o}`}var St=86400;
function Ds(e,t,n){if(e.kind==="unknown")return"unknown";const s=e.kind==="exact"?1:e.fraction,r=t===0?1:(t-n)/t;return`${Math.floor(s*r*1e3)/10} %`}
function $t(e,t){if(e.kind==="unknown")return` (${Gs(e.why)})`;const n=[...e.kind==="floor"?[`${w(Ws(e),"event")} not seen`]:[],...t>0?[`the block of ${w(t,"hit")} is not known`]:[]];return n.length===0?"":` (what sites hold is a floor: ${n.join(", ")})`}var Ws=({missed:e})=>e.allocs+e.frees;
function Gs(e){switch(e){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Us(e){switch(e.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${js(e.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${e.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding than are kept.";case"tooSlow":return`Ended because ${e.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600).`;case"failed":return`Ended because the debugger failed "${e.call}": ${e.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function js(e){switch(e.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${e.number}`;case"bugcheck":return`bugcheck ${ne(e.code)}`;case"otherBreak":return`a break at ${e.at}, which is no pool function`;case"other":return`another stop (${e.event})`}}var se=e=>Ds(e.coverage(),Tt(e),e.openHits()),Tt=e=>{const{alloc:t,free:n,unknown:s}=e.counts();return t+n+s};
function xt(e){const{capture:t,hunt:n,tag:s}=e,r=n.counts(),o=[w(r.alloc,"allocation"),w(r.free,"free"),...r.unknown>0?[`${r.unknown} unknown`]:[]].join(", ");return[`${w(t.hits,"hit")} on ${A(s)} in ${he(t.seconds)}: ${o}; coverage ${se(n)}${$t(n.coverage(),n.openHits())}.`,Us(t.end),e.disarmed===void 0?void 0:we(e.disarmed),`Next: dx -g @$pool.leaks(${A(s)})`].filter(a=>a!==void 0).join(" ")}var Vs=e=>`Which file? dx @$pool.${e}("C:/temp/leak") or dx @$pool.${e}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function qs(e){switch(e.kind){case"saved":{const{base:t,files:n,hunts:s}=e;return`${s.map(Ks).join("")}Saved ${w(s.length,"hunt")} as ${t} (${w(n,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(t)}) or pooltag analyze.`}case"underWay":return`All of it is in ${e.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${e.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${e.path}: ${e.message}`}}var Ks=({hitsNotKept:e,tag:t})=>e===0?"":`THE LAST ${w(e,"hit")} on ${A(t)} are more than is kept: save before a long hunt. `;
function Js(e){switch(e.kind){case"opened":return Ys(e);case"armed":return`Not opened: ${A(e.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`Not opened: there is no ${e.path}.`;case"noRecording":return`Not opened: ${e.path} is no recording.`;case"newer":return`Not opened: it was written by a later pooltag (format ${e.version}).`;case"failed":return`Not opened: ${e.path}: ${e.message}`}}
function Ys(e){const{base:t,recording:n,left:s,cut:r}=e,{hunts:o,problems:i}=n,[a]=i.first;return[`Opened ${t}: ${o.map(At).join("; ")||"no hunt"}.`,r&&`It ends early: ${r}.`,a&&`${w(i.count,"line")} damaged or missing, the first at ${a.line}.`,Xs(s),o.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var At=e=>`${JSON.stringify(q(e.tag))}: ${w(Tt(e),"hit")}, coverage ${se(e)}`;
function Xs(e){switch(e.kind){case"nothing":return;case"armed":return`PoolHitTag STILL HOLDS ${A(e.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${ne(e.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: ed nt!PoolHitTag ${ne(e.note.saved)} disarms.`}}
function Zs(e){const t=e.name===""?e.module:`${e.module}!${e.name}`;return e.offset===0?t:`${t}+0x${e.offset.toString(16)}`}
function De(e){return Zs(f(d({},e),{offset:0}))}var Et=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Qs=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,er=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,tr=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,nr=/^VerifierExt$/i,sr=/\?\? ?::|`string'/,rr=64;
function We(e){var t;if(nr.test(e.module))return e.name.includes("Pool")?Nt(e.name):void 0;if(Et.test(e.module))return e.name==="DbgBreakPoint"||sr.test(e.name)?"neither":(t=Ot(e.name))!=null?t:or(e.name)}
function Ot(e){return Qs.test(e)?"alloc":er.test(e)?"free":void 0}
function or(e){return tr.test(e)?Nt(e):void 0}
function Nt(e){return e.includes("Alloc")?"alloc":e.includes("Free")?"free":"neither"}
function z(e){const t=e.findIndex(({symbol:n})=>!n||We(n)===void 0);return t<0?e.length:t}
function ir(e){return Et.test(e.module)&&e.name==="ExFreePool"&&e.offset>rr}
function Pt(e){return e.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(e.name)}
function Rt(e,t){return ar(e.toLowerCase(),t.toLowerCase())}
function ar(e,t){let n=0,s=0,r=-1,o=0;for(;n<t.length;)if(e[s]==="*")r=s++,o=n;else if(e[s]==="?"||e[s]===t[n])s++,n++;else if(r>=0)s=r+1,n=++o;else return!1;for(;e[s]==="*";)s++;return s===e.length}
function Mt(e,t=[],n=[]){let s=z(e);for(;s<e.length-1&&cr(e[s],n);)s++;const r=e[s];return r&&dr(r,s,t)}
function cr(e,t){const n=e==null?void 0:e.symbol;return n?t.some(s=>Rt(s,De(n))):!1}
function dr(e,t,n){var i;const s=e.address&&ur(e.address,n);if(s)return d({key:Ct(s.module,s.offset),frame:e,depth:t},s);const r=e.symbol&&{module:e.symbol.module};if(((i=e.symbol)==null?void 0:i.name)===""){const{module:a,offset:c}=e.symbol;return{key:Ct(a,c),frame:e,depth:t,module:a,offset:c}}const o=e.address?j(e.address):e.text;return d({key:o,frame:e,depth:t},r)}var Ct=(e,t)=>`${e}+0x${t.toString(16)}`;
function ur(e,t){const n=t.find(({start:r,end:o})=>U(r,e)<=0&&U(e,o)<0),s=n&&Q(n.start,e);return n&&s!==void 0?{module:n.name,offset:s}:void 0}
function lr(e,t){const{coverage:n,unanswered:s,there:r,outstanding:o}=t,i=$=>e.reduce((P,I)=>P+$(I),0),a=n.kind==="floor"?n.missed.frees:0,c=Math.max(0,i($=>$.unlocatedFrees)-s.size),u=i($=>$.missedFrees),l=new Set;let h=0;for(const $ of s.values()){const P=$.filter(I=>o.has(I)&&!r.has(I));for(const I of P)l.add(I);P.length>0&&(h+=1)}const g=Math.max(0,a+c-u);return{ofAny:g,ofThese:l,hits:h+Math.max(0,g-a)}}
function hr(e,{ofAny:t,ofThese:n},s){const r=e.filter(({block:l})=>!n.has(l)),o=Math.max(0,r.length-t);if(o===0&&e.length>0)return;const i=Math.max(0,r.filter(({hit:l})=>l*2<=s).length-t),a=[];for(const{charged:l}of r)l!==void 0&&a.push(l);a.sort((l,h)=>l-h);const c=fr(a),u=d({blocks:o,old:i},c&&{sizes:c});return a.length<r.length?u:f(d({},u),{bytes:a.slice(0,o).reduce((l,h)=>l+h,0)})}
function fr(e){const t=e[0],n=e[Math.floor((e.length-1)/2)],s=e[e.length-1];if(!(t===void 0||n===void 0||s===void 0))return{smallest:t,median:n,largest:s}}
function _r(e,t,n){if(!e||!t)return{kind:"unknown",why:"notRead"};const s={allocs:t.allocs-e.allocs,frees:t.frees-e.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};const r=s.allocs+s.frees,o=n.alloc+n.free+n.unknown;if(o>r||n.alloc>s.allocs||n.free>s.frees)return{kind:"unknown",why:"tooFew"};if(o===r)return{kind:"exact",counted:s};const i={allocs:s.allocs-n.alloc,frees:s.frees-n.free};return{kind:"floor",fraction:o/r,counted:s,missed:i}}var Bt=2e5,It=class ys{
constructor(t=Bt,n=new Map){this.limit=t,this.blocks=n}
alloc(t,n){const s=this.blocks.get(t);return!s&&this.blocks.size>=this.limit?{kind:"full"}:(this.blocks.set(t,n),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(t,n,s){const r=this.blocks.get(t);return r?(this.blocks.delete(t),r.tag===n&&gr(r.charged,s)?{kind:"matched",allocation:r}:{kind:"other",earlier:r}):{kind:"unmatched"}}
get outstanding(){return this.blocks}
copy(){return new ys(this.limit,new Map(this.blocks))}},gr=(e,t)=>e===void 0||t===void 0||e===t,pr=512,Ht=class{
constructor(){this.counts=new Map,this.smallest=Number.POSITIVE_INFINITY,this.largest=0,this.isComplete=!0}
add(e,t=1){this.smallest=Math.min(this.smallest,e),this.largest=Math.max(this.largest,e);const n=this.counts.get(e);n===void 0&&this.counts.size>=pr?this.isComplete=!1:this.counts.set(e,(n!=null?n:0)+t)}
addAll(e){for(const[t,n]of e.counts)this.add(t,n);this.smallest=Math.min(this.smallest,e.smallest),this.largest=Math.max(this.largest,e.largest),this.isComplete=this.isComplete&&e.isComplete}
summary(){if(this.counts.size===0)return;const{smallest:e,largest:t}=this,n=this.isComplete?this.median():void 0;return d({smallest:e,largest:t},n===void 0?{}:{median:n})}
median(){const e=[...this.counts].sort(([s],[r])=>s-r),t=e.reduce((s,[,r])=>s+r,0);let n=0;for(const[s,r]of e)if(n+=r,n*2>=t)return s}},mr=class Ss{
constructor(t,n){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new Ht,this.tag=t,this.stack=n}
see({kind:t,number:n,time:s,charged:r}){var i;this.hits[t]++;const o=d({hit:n},s===void 0?{}:{time:s});(i=this.first)!=null||(this.first=o),this.last=o,t==="alloc"&&r!==void 0&&this.sizes.add(r)}
allocated({charged:t}){this.outstanding.count++,t===void 0?this.outstanding.unsized++:this.outstanding.charged+=t}
gone({charged:t}){this.outstanding.count--,t===void 0?this.outstanding.unsized--:this.outstanding.charged-=t}
freedFrom(t){var n;this.freedBy.set(t,((n=this.freedBy.get(t))!=null?n:0)+1)}
copy(){const t=new Ss(this.tag,this.stack);Object.assign(t.hits,this.hits),Object.assign(t.unlocated,this.unlocated),Object.assign(t.outstanding,this.outstanding),t.unmatchedFrees=this.unmatchedFrees,t.missedFrees=this.missedFrees,t.untracked=this.untracked;for(const[n,s]of this.freedBy)t.freedBy.set(n,s);return t.sizes.addAll(this.sizes),t.first=this.first,t.last=this.last,t}},kr=class $s{
constructor(t=new It){this.uses=new Map,this.hasGivenUp=!1,this.pairing=t}
get isFull(){return this.hasGivenUp}
book(t){const n=this.use(t.tag,t.stack);n.see(t),t.kind==="alloc"?this.alloc(t,n):t.kind==="free"&&this.free(t,n)}
stacks(t){const n=[];return this.uses.forEach((s,r)=>{(t===void 0||r===t)&&n.push(...s.values())}),n}
outstanding(){const t=new Map;return this.pairing.outstanding.forEach((n,s)=>{const r=f(d({},n),{block:s}),o=t.get(n.stack);o?o.push(r):t.set(n.stack,[r])}),t}
copy(){const t=new $s(this.pairing.copy());return t.hasGivenUp=this.hasGivenUp,this.uses.forEach((n,s)=>{const r=new Map;n.forEach((o,i)=>{r.set(i,o.copy())}),t.uses.set(s,r)}),t}
alloc(t,n){if(t.block===void 0){n.unlocated.alloc++;return}const s=vr(t),r=this.pairing.alloc(t.block,s);if(r.kind==="full"){this.hasGivenUp=!0,n.untracked++;return}r.kind==="seenAgain"&&this.missed(r.earlier),n.allocated(s)}
free(t,n){if(t.block===void 0){n.unlocated.free++;return}const s=this.pairing.free(t.block,t.tag,t.charged);if(s.kind==="matched"){const r=this.use(s.allocation.tag,s.allocation.stack);r.gone(s.allocation),r.freedFrom(t.stack);return}s.kind==="other"&&this.missed(s.earlier),n.unmatchedFrees++}
missed(t){const n=this.use(t.tag,t.stack);n.gone(t),n.missedFrees++}
use(t,n){var o,i;const s=(o=this.uses.get(t))!=null?o:new Map;this.uses.set(t,s);const r=(i=s.get(n))!=null?i:new mr(t,n);return s.set(n,r),r}};
function vr({number:e,tag:t,stack:n,requested:s,charged:r}){return d(d({tag:t,stack:n,hit:e},s===void 0?{}:{requested:s}),r===void 0?{}:{charged:r})}var br=2e3,wr=class{
constructor(e=Bt){this.held=[],this.limit=e,this.books=new kr(new It(e))}
record(e,t=!1){return this.held.push({hit:e,awaits:t&&e.block===void 0}),this.bookReady()}
locate({hit:e,block:t,charged:n}){var r;const s=this.held.find(({hit:o,awaits:i})=>i&&o.number===e);if(s){const o=(r=s.hit.charged)!=null?r:n,i=o===void 0?{}:{charged:o};s.hit=d(f(d({},s.hit),{block:t,blockFrom:"place"}),i),s.awaits=!1}return this.bookReady()}
stacks(e){return this.now().stacks(e)}
outstanding(){return this.now().outstanding()}
now(){if(this.held.length===0)return this.books;const e=this.books.copy();for(const{hit:t}of this.held)e.book(t);return e}
bookReady(){const e=this.held.findIndex(({awaits:s})=>s),t=e<0?this.held.length:e,n=Math.max(t,this.held.length-br);for(const{hit:s}of this.held.splice(0,n))this.books.book(s);return this.books.isFull?{kind:"tooManyOutstanding",limit:this.limit}:{kind:"recorded"}}};
function Lt(e,t){var o,i;const n=new yr(t),s=new Map;for(const a of e){const c=`${a.tag} ${(i=(o=n.site(a.stack))==null?void 0:o.key)!=null?i:""}`,u=s.get(c);u?u.push(a):s.set(c,[a])}const r=[];return s.forEach(a=>{const[c]=a;c&&r.push(Sr(c,a,n))}),r.sort((a,c)=>{var u,l,h,g;return((l=(u=a.first)==null?void 0:u.hit)!=null?l:0)-((g=(h=c.first)==null?void 0:h.hit)!=null?g:0)})}var yr=class{
constructor(e){this.sites=new Map,this.callers=new Map,this.naming=e}
site(e){var t;return this.find(this.sites,e,(t=this.naming.skip)!=null?t:[])}
caller(e){return this.find(this.callers,e,[])}
find(e,t,n){if(!e.has(t)){const{stacks:s,modules:r}=this.naming;e.set(t,Mt(s.at(t),r!=null?r:[],n))}return e.get(t)}};
function Sr(e,t,n){const s=o=>t.reduce((i,a)=>i+o(a),0),r=n.site(e.stack);return d(d(f(d(f(d(f(d({tag:e.tag},r&&{site:r}),{stacks:t.map(({stack:o})=>o),allocs:s(({hits:o})=>o.alloc),frees:s(({hits:o})=>o.free),unknown:s(({hits:o})=>o.unknown)}),$r(s)),{unlocatedAllocs:s(({unlocated:o})=>o.alloc),unlocatedFrees:s(({unlocated:o})=>o.free)}),Tr(t,r,n)),{unmatchedFrees:s(({unmatchedFrees:o})=>o),missedFrees:s(({missedFrees:o})=>o),untracked:s(({untracked:o})=>o)}),xr(t)),Ar(t))}
function $r(e){const t=e(({hits:o})=>o.alloc);if(t>0&&e(({unlocated:o})=>o.alloc)===t)return{};const n=e(({outstanding:o})=>o.count),s=e(({outstanding:o})=>o.unsized)===0,r=e(({outstanding:o})=>o.charged);return{outstanding:s?{count:n,bytes:r}:{count:n}}}
function Tr(e,t,n){var r;const s={freedElsewhere:0,freedByOtherModules:0,refused:0};for(const{stack:o,freedBy:i}of e){const a=(r=n.caller(o))==null?void 0:r.key;i.forEach((c,u)=>{var h;const l=n.site(u);a!==void 0&&((h=n.caller(u))==null?void 0:h.key)===a?s.refused+=c:(l==null?void 0:l.key)!==(t==null?void 0:t.key)&&(s.freedElsewhere+=c),(l==null?void 0:l.module)!==(t==null?void 0:t.module)&&(s.freedByOtherModules+=c)})}return s}
function xr(e){const t=new Ht;for(const{sizes:s}of e)t.addAll(s);const n=t.summary();return n?{sizes:n}:{}}
function Ar(e){const t=[];for(const{first:r,last:o}of e)r&&t.push(r),o&&t.push(o);t.sort((r,o)=>r.hit-o.hit);const[n]=t,s=t[t.length-1];return d(d({},n&&{first:n}),s&&{last:s})}var Er=5e4,Or=class{
constructor(e=Er){this.indexes=new Map,this.stacks=[],this.limit=e}
intern(e){const t=Nr(e),n=this.indexes.get(t);if(n!==void 0)return n;if(this.isFull&&e.length>0)return this.intern([]);const s=this.stacks.length;return this.indexes.set(t,s),this.stacks.push(e),s}
at(e){var t;return(t=this.stacks[e])!=null?t:[]}
get size(){return this.stacks.length}
get isFull(){return this.stacks.length>=this.limit}};
function Nr(e){return e.map(Pr).join(" ")}
function Pr({address:e,inline:t,text:n}){return e!==void 0&&!t?e:n}var Rr=3,Mr=8;
function Ft(e,t="unreadable"){var i,a;const n=Cr(e);if(n<Mr||t==="yes")return{kind:"owner"};const s=t==="no"?"noTagInCode":"fanOutOnly",r=(a=(i=e[0])==null?void 0:i.stack[e[0].depth])==null?void 0:a.symbol,o=r&&r.name!==""?{skip:De(r)}:{};return d({kind:"probableWrapper",fanOut:n,evidence:s},o)}
function Cr(e){const t=Array.from({length:Rr},(n,s)=>{const r=new Set;for(const{stack:o,depth:i}of e){const a=o[i+1+s];a&&r.add(a.symbol?De(a.symbol):a.text)}return r.size});return Math.max(...t)}var Br=1e3,Ir=5e4,Hr=new Set(["counters","gone","change","end"]),Lr=e=>f(d({},e),{args:[],inline:e.inline===!0,doubtful:e.doubtful===!0}),zt=class{
constructor(e,t=()=>"unreadable"){this.stacks=new Or,this.modules=[],this.places=[],this.ledger=new wr,this.kept=[],this.stackIndexes=new Map,this.code=new Map,this.shown=[],this.kinds={alloc:0,free:0,unknown:0},this.keptHits=0,this.last=0,this.isClosed=!1,this.start=e,this.look=t}
get tag(){return this.start.tag}
get lastHit(){return this.last}
get entries(){return this.kept}
get hitsNotKept(){return this.kinds.alloc+this.kinds.free+this.kinds.unknown-this.keptHits}
get arming(){var e;return(e=this.change)==null?void 0:e.state}
take(e){switch(this.keep(e),e.type){case"modules":this.modules=e.modules;break;case"stack":this.stackIndexes.set(e.index,this.stacks.intern(e.frames.map(Lr)));break;case"hit":return this.takeHit(e);case"located":this.ledger.locate(e);break;case"places":this.places=e.places;break;case"counters":this.takeCounters(e);break;case"gone":this.after=e.missed?void 0:this.allWereHits(),this.isClosed=!0;break;case"unanswered":this.unanswered=e;break;case"code":this.code.set(e.address,e.holdsTag);break;case"change":e.change.thing.kind==="poolHitTag"&&(this.change=e);break;case"end":break}return"taken"}
counts(){return this.kinds}
coverage(){return this.isClosed?_r(this.before,this.after,this.kinds):{kind:"unknown",why:"notClosed"}}
recent(e){return this.shown.slice(-e)}
stackOf(e){return this.stacks.at(e.stack)}
stackUses(){return this.ledger.stacks(this.tag)}
sites(e){const t=Lt(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:e}),n=this.ledger.outstanding(),s=this.unpaired(t,n);return t.map(r=>{var a;if(!r.outstanding||r.allocs===0)return{use:r};const o=[];for(const c of r.stacks)for(const u of(a=n.get(c))!=null?a:[])o.push(u);const i=hr(o,s,this.last);return d({use:r},i&&{holding:i})})}
openHits(){const e=Lt(this.stackUses(),{stacks:this.stacks});return e.reduce((n,s)=>n+s.unlocatedAllocs,0)+this.unpaired(e,this.ledger.outstanding()).hits}
siteOf(e,t){return Mt(e,this.modules,t)}
natureOf({site:e,stacks:t}){var o;if(!e)return{kind:"owner"};const n=t.map(i=>({stack:this.stacks.at(i),depth:e.depth})),s=Ft(n),{address:r}=e.frame;return s.kind==="owner"||!r?s:Ft(n,(o=this.code.get(r))!=null?o:this.look(r))}
takeHit(s){var r=s,{type:e,open:t}=r,n=kt(r,["type","open"]);var a;const o=(a=this.stackIndexes.get(n.stack))!=null?a:this.stacks.intern([]),i=f(d({},n),{stack:o,tag:this.tag});return this.last=i.number,this.kinds[i.kind]++,this.isClosed=!1,this.unanswered=void 0,this.shown.push(i),this.shown.length>Br&&this.shown.shift(),this.ledger.record(i,t).kind==="recorded"?"taken":"full"}
takeCounters({at:e,counts:t}){e==="armed"?this.before=t:this.after=t,this.isClosed=e!=="armed"}
allWereHits(){return this.before&&{allocs:this.before.allocs+this.kinds.alloc,frees:this.before.frees+this.kinds.free}}
keep(e){this.kept.length>=Ir&&!Hr.has(e.type)||(this.kept.push(e),e.type==="hit"&&this.keptHits++)}
unpaired(e,t){var o;const n=new Set;for(const i of t.values())for(const{block:a}of i)n.add(a);const{frees:s=[],there:r=[]}=(o=this.unanswered)!=null?o:{};return lr(e,{coverage:this.coverage(),unanswered:new Map(s.map(i=>[i.hit,i.blocks])),there:new Set(r),outstanding:n})}},C=e=>typeof e=="string"?e:void 0,Fr=e=>typeof e=="boolean"?e:void 0,p=e=>typeof e=="number"&&Number.isSafeInteger(e)&&e>=0?e:void 0,zr=e=>typeof e=="number"&&Number.isSafeInteger(e)?e:void 0,N=e=>typeof e=="string"&&/^[0-9a-f]{16}$/.test(e)?e:void 0,Dr=e=>{const t=p(e);return t!==void 0&&t<=4294967295?M(t):void 0};
function E(...e){return t=>e.find(n=>n===t)}
function D(e){return t=>{if(!Array.isArray(t))return;const n=[];for(const s of t){const r=e(s);if(r===void 0)return;n.push(r)}return n}}
function _(e,...[t]){const n=Object.entries(e),s=Object.entries(t!=null?t:{});return r=>{if(typeof r!="object"||r===null||Array.isArray(r))return;const o=r,i={};for(const[a,c]of[...n,...s.filter(([u])=>o[u]!==void 0)]){const u=c(o[a]);if(u===void 0)return;i[a]=u}return i}}
function Dt(e,t){return n=>{var s;return(s=e(n))!=null?s:t(n)}}var Wr="pooltag recording",Wt=1;
function Gr(e,t){return JSON.stringify(d({seq:e},t)).replace(/[^ -~]/g,Ur)}var Ur=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,jr=1<<20,Vr=_({module:C,name:C,offset:p}),qr=_({text:C},{address:N,symbol:Vr,source:_({file:C,line:p}),inline:E(!0),doubtful:E(!0)}),Kr=Dt(_({register:C}),_({offset:zr})),Jr=_({kind:E("alloc","free"),key:N,where:Kr,holds:E("block","header")}),Yr=Dt(_({kind:E("poolHitTag")}),_({kind:E("code"),site:C})),Gt=e=>{const t=p(e);return t!==void 0&&t<=255?t:void 0},Xr=_({id:p,thing:Yr,address:N,before:D(Gt),after:D(Gt),repair:C}),Zr=_({pointerSize:E(4,8),description:C},{build:p,kernelBase:N}),Qr=_({name:C,start:N,end:N},{timestamp:p}),eo={header:_({format:E(Wr),version:E(Wt),segment:p,tool:C,time:p}),hunt:_({tag:Dr,target:Zr,poolHitTag:_({address:N,before:p}),time:p}),modules:_({modules:D(Qr)}),stack:_({index:p,frames:D(qr)}),hit:_({number:p,kind:E("alloc","free","unknown"),stack:p},{stopAddress:N,block:N,blockFrom:E("place","arguments","returnValue"),requested:p,charged:p,poolType:p,processor:p,thread:N,time:p,open:E(!0)}),located:_({hit:p,block:N},{charged:p}),places:_({places:D(Jr)}),counters:_({at:E("armed","stopped")},{counts:_({allocs:p,frees:p})}),gone:_({missed:Fr}),unanswered:_({frees:D(_({hit:p,blocks:D(N)})),there:D(N)}),code:_({address:N,holdsTag:E("yes","no","unreadable")}),change:_({change:Xr,state:E("planned","applied","undone","gone"),time:p}),end:_({why:C,time:p})},to=new Map(Object.entries(eo));
function no(e){var a;if(e.length>jr)return{kind:"invalid"};let t;try{t=JSON.parse(e)}catch(c){return{kind:"torn"}}const n=_({seq:p,type:C})(t);if(!n)return{kind:"invalid"};const s=to.get(n.type);if(!s)return{kind:"unknownType",seq:n.seq};const r=s(t);if(r)return{kind:"line",line:d(d({},n),r)};const{version:o}=(a=_({version:p})(t))!=null?a:{};return n.type==="header"&&o!==void 0&&o>Wt?{kind:"newer",version:o}:{kind:"invalid"}}var so=5e5,ro=1e3,oo=20,io=class{
constructor(){this.hunts=new Set,this.lines=0,this.torn=0,this.nextSeq=0,this.problems=0,this.firstProblems=[]}
push(e){this.lines++;const t=e.replace(/^\ufeff/,"");if(t.trim()==="")return!0;const n=no(t);return n.kind==="newer"?this.refusal=n:!this.header&&!(n.kind==="line"&&n.line.type==="header")&&(this.refusal={kind:"noRecording"}),this.refusal?!1:this.lines>so?(this.problem("tooLong"),!1):(this.torn>0&&this.settleTorn(n.kind==="line"&&n.line.type==="header"),n.kind==="line"?this.takeInOrder(n.line):n.kind==="unknownType"?this.isNext(n.seq):n.kind==="torn"?this.torn=this.lines:this.problem("invalid"),!0)}
end(){return this.refusal?this.refusal:this.header?{kind:"recording",recording:{header:this.header,hunts:[...this.hunts],lastHunt:this.hunt,nextSeq:this.nextSeq,problems:{count:this.problems,first:this.firstProblems}}}:{kind:"noRecording"}}
settleTorn(e){e||this.problem("torn",this.torn),this.torn=0}
problem(e,t=this.lines){this.problems++,this.firstProblems.length<oo&&this.firstProblems.push({line:t,what:e})}
isNext(e){e<this.nextSeq?this.problem("repeated"):e>this.nextSeq&&this.problem("gap");const t=e>=this.nextSeq;return t&&(this.nextSeq=e+1),t}
takeInOrder(n){var s=n,{seq:e}=s,t=kt(s,["seq"]);var r;if(this.isNext(e))switch(t.type){case"header":this.header=(r=this.header)!=null?r:t;break;case"hunt":this.hunt=new zt(t);break;default:this.takeIntoHunt(t)}}
takeIntoHunt(e){const{hunt:t}=this;if(!t&&e.type!=="change"&&this.problem("noHunt"),!!t){if(e.type==="hit"&&e.number<=t.lastHit){this.problem("repeated");return}t.take(e),!(t.arming!=="applied"||this.hunts.has(t))&&(this.hunts.size<ro?this.hunts.add(t):this.problem("tooLong"))}}},Ut=32,ao=9,co=96,fe=8192,B=e=>e===Ut||e===ao,ye=e=>e>=48&&e<=57,uo=e=>ye(e)||e>=97&&e<=102||e>=65&&e<=70;
function k(e,t){let n=t;for(;n<e.length&&B(e.charCodeAt(n));)n++;return n}
function W(e,t){let n=t;for(;n<e.length&&uo(e.charCodeAt(n));)n++;return n}
function jt(e,t){let n=t;for(;n<e.length&&ye(e.charCodeAt(n));)n++;return n}
function Ge(e){let t=e.length;for(;t>0&&e.charCodeAt(t-1)<=Ut;)t--;return e.slice(0,t)}
function L(e,t){const n=W(e,t),s=n-t;if(s===16)return Ue(e.slice(t,n),8,n);if(s!==8)return;if(e.charCodeAt(n)!==co)return Ue(lo+e.slice(t,n),4,n);const r=W(e,n+1);if(r-n===9)return Ue(e.slice(t,n)+e.slice(n+1,r),8,r)}var lo="00000000",Ue=(e,t,n)=>({address:e.toLowerCase(),pointerSize:t,end:n});
function ho(e){const t=Number(e);return Number.isSafeInteger(t)?t:void 0}
function Se(e,t){const n=[];for(const s of e){const r=s.length<=fe?t(s):void 0;r!==void 0&&n.push(r)}return n}
function Vt(e){let t=!1;return Se(e,n=>(n.trim()==="Unloaded modules:"?t=!0:/^start +end +module name$/.test(n.trim())&&(t=!1),fo(n,t)))}
function fo(e,t){const n=L(e,k(e,0));if(!n||!B(e.charCodeAt(n.end)))return;const s=L(e,k(e,n.end));if(!s||!B(e.charCodeAt(s.end)))return;const r=k(e,s.end),o=e.slice(r),i=o.search(/\s/),a=i<0?o:o.slice(0,i);if(!(a===""||a.startsWith("(")))return{start:n.address,end:s.address,name:a,symbols:o.slice(a.length).trim(),unloaded:t}}var y=e=>e,_e=e=>`0x${(e>>>0).toString(16)}`,_o=y("g"),go=e=>y(`g ${j(e)}`),po=e=>y(`r ${e}`);
function mo(e,t,n){const s=t?"kb":"k",r=n.length===0?"":`;r ${n.join(",")}`;return y(`rM 0x1;${s} ${_e(e)}${r}`)}var ko=e=>y(e.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),vo=y(".lastevent"),bo=y("r $ptrsize"),wo=y("vertarget"),qt=y("lm"),yo=y(".reload"),So=e=>y(`x nt!${e}`),$o=e=>y(`dt nt!${e}`),To=e=>y(`ub ${j(e)} L1`),xo=e=>y(`dps ${j(e)} L1`);
function Ao(e,t){return t.length===4?y(`ed ${j(e)} ${_e(Kt(t))}`):y(`eb ${j(e)} ${t.map(_e).join(" ")}`)}var $e=e=>y(`ed nt!PoolHitTag ${_e(e)}`);
function Eo(e,t){const n={tag:0,nonPaged:2,paged:4}[e]+(t?1:0);return y(`!poolused ${_e(n)}`)}
function Oo(e){const t=q(e).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${t}`)}var Te="poolHitTagNote",No=e=>y(`dx -r0 @$${Te} = "${e.replace(/[^0-9a-f ]/g,"")}"`),Po=y(`dx -r0 @$${Te}`),Ro=y(`dx -r0 @$vars.Remove("${Te}")`);
function Kt(e){const t=n=>{var s;return(s=e[n])!=null?s:0};return(t(0)|t(1)<<8|t(2)<<16|t(3)<<24)>>>0}
function re(e){return[e&255,e>>>8&255,e>>>16&255,e>>>24&255]}
function K(e,t,n){var r;if(t<0||t+n>e.length)return;let s=0;for(let o=n-1;o>=0;o--)s=s*256+((r=e[t+o])!=null?r:0);return s}
function ge(e,t,n){const s=K(e,t,4),r=n===8?K(e,t+4,4):0;return s===void 0||r===void 0?void 0:Z(r,s)}
function Jt(e,t,n){const s=e.readMemory(t,n);return s&&ge(s,0,n)}
function J(e,t){const n=e.readMemory(t,4);return n&&K(n,0,4)}
function Yt(e,t,n,s){const r=e.readMemory(t,n*s);if(!r)return[];const o=[];for(let i=0;i<n;i+=1){const a=ge(r,i*s,s);if(a===void 0||a===S)break;o.push(a)}return o}var je=(e,t,n)=>H(e,t*n),T=class extends Error{
constructor(e,t){super(t),this.name="HostError",this.call=e}};
function xe(e){const t=new Map;for(const n of e)if(!(n.length>fe||!n.includes("=")))for(const[s,r]of Co(n))t.has(s)||t.set(s,r);return t}var Mo=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function Co(e){var n,s;const t=[];for(const r of e.trim().split(/\s+/)){const o=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(r),i=O((n=o==null?void 0:o[2])!=null?n:"");if(o&&i)t.push([((s=o[1])!=null?s:"").toLowerCase(),i]);else if(!Mo.test(r))return[]}return t}var Bo=e=>Se(e,Io);
function Io(e){const t=L(e,k(e,0));if(!t||!B(e.charCodeAt(t.end)))return;const n=e.slice(t.end).trim(),s=Ho(n),r=n.slice(0,s).trim(),o=n.slice(s).trim();if(/^[^\s!]+!\S/.test(r))return d({address:t.address,name:r},o!==""&&{detail:o})}
function Ho(e){const t=e.indexOf(" = ");if(t>=0)return t;const n=e.endsWith(")")?e.indexOf(" ("):-1;return n<0?e.length:n}var Lo=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"],Fo=M(1818654287);
function Xt(e,t){const s=(e&65535)*40543,r=(e>>>16)*40543,o=s+r%65536*65536,i=Math.floor(r/65536)+Math.floor(o/4294967296);return(o%4294967296^i)&t}
function Zt(e,t,n){const s=(a,c)=>{const{offset:u,bytes:l}=n.fields[a];return zo(e,t+u,l,c)},r=s("Key",!1),o=Qt(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),i=Qt(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(r===void 0||!o||!i))return{tag:M(r),nonPaged:o,paged:i}}
function Qt(e,t,n){if(!(e===void 0||t===void 0||n===void 0))return{allocs:e,frees:t,bytes:n}}
function zo(e,t,n,s){const r=K(e,t,4),o=n===8?K(e,t+4,4):0;if(r===void 0||o===void 0)return;const a=s&&(n===8?o:r)>=2147483648?-(n===8?2**64:2**32):0,c=n===8?(o+a/2**32)*2**32+r:r+a;return Number.isSafeInteger(c)?c:void 0}
function Do(e){const[t,...n]=e;if(t)return n.reduce((s,r)=>({tag:s.tag,nonPaged:en(s.nonPaged,r.nonPaged),paged:en(s.paged,r.paged)}),t)}var en=(e,t)=>({allocs:e.allocs+t.allocs,frees:e.frees+t.frees,bytes:e.bytes+t.bytes});
function Wo(e,t){const n=new Map;for(let s=0;(s+1)*t.size<=e.length;s+=1){const r=Zt(e,s*t.size,t);r&&r.tag!==0&&n.set(s,r)}return n}
function Go(e,t){const n=new Map;let s;for(const r of e){if(r.length>fe)continue;const o=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(r);if(!o)continue;const[,i="",a="",c="",u=""]=o;s!=null||(s=i.length),!(i.length>s||n.has(c))&&n.set(c,{offset:Number.parseInt(a,16),type:u.trim()})}return n.size===0?void 0:{name:t,fields:n}}var tn=(e,t)=>Go(e.query($o(t)),t);
function nn(e){let t;e.fields.forEach(s=>{(!t||s.offset>=t.offset)&&(t=s)});const n=t&&sn(t.type);return t&&n!==void 0?t.offset+n:void 0}
function sn(e){var o,i,a;const[,t="1",n=""]=(o=/^(?:\[(\d+)\] )?(.*)$/.exec(e.trim()))!=null?o:[],s=(i=/^U?[Ii]nt([1248])B$/.exec(n))==null?void 0:i[1],r=(a=/^Ptr(32|64)\b/.exec(n))==null?void 0:a[1];return s?Number(t)*Number(s):r?Number(t)*(Number(r)/8):void 0}var Uo=16,rn=12;
function jo(e,t,n){const s=tn(e,"_POOL_TRACKER_BIG_PAGES"),r=s==null?void 0:s.fields.get("Key"),o=s==null?void 0:s.fields.get("NumberOfBytes"),i=t("PoolBigPageTable"),a=t("PoolBigPageTableSize");if(!s||!r||!o||!i||!a)return;const c=Jt(e,i,n),u=J(e,a);if(!c||!u||(u&u-1)!==0)return;const l=nn(s);if(l===void 0)return;const h={keyOffset:r.offset,bytesOffset:o.offset};return f(d({address:c,slots:u,entrySize:l},h),{pointerSize:n})}
function Vo(e,t,n){const{address:s,slots:r,entrySize:o,keyOffset:i,bytesOffset:a,pointerSize:c}=t,u=Xt(qo(n),r-1),l=Math.min(Uo,r-u),h=e.readMemory(je(s,u,o),l*o);if(!h)return{kind:"unreadable"};for(let g=0;g<h.length;g+=o){if(ge(h,g,c)!==n)continue;const $=ge(h,g+a,c),P=$&&Q(S,$);return P===void 0?{kind:"unreadable"}:{kind:"found",tag:ve(h.subarray(g+i,g+i+4)),bytes:P}}return{kind:"absent"}}
function qo(e){const{high:t,low:n}=R(e);return(n>>>rn|t<<32-rn)>>>0}var Ko=8,Jo=64;
function Yo(e,t,n){const s=ei(tn(e,"_POOL_TRACKER_TABLE")),r=an(e,t("PoolTrackTable"),n),o=Ke(e,t("PoolTrackTableSize")),i=Ke(e,t("PoolTrackTableMask"));if(!s||!r||o===void 0||i===void 0)return;const a=t("ExPoolTagTables"),c=a?Yt(e,a,Jo,n):[],u=[r,...c.filter(g=>g!==r)],l=an(e,t("PoolTrackTableExpansion"),n),h=Ke(e,t("PoolTrackTableExpansionSize"));return d({layout:s,tables:u,slots:o,mask:i},l&&h&&{expansion:{table:l,slots:h}})}
function Ve(e,t,n){var o;const s=Xo(e,t,n);if(s.kind!=="slot")return s.kind==="none"?Zo(e,t,n):s;const r=[];for(const i of t.tables){const a=(o=qe(e,t,i,s.index,1))==null?void 0:o.get(0);if(a&&V(a.tag)===n)r.push(a);else if(i===t.tables[0])return{kind:"unreadable"}}return on(Do(r))}
function Xo(e,t,n){const[s]=t.tables;if(!s)return{kind:"unreadable"};const r=t.mask+1;let o=Xt(n,t.mask);for(let i=r;i>0;){const a=Math.min(Ko,r-o,i),c=qe(e,t,s,o,a);if(!c)return{kind:"unreadable"};for(let u=0;u<a;u+=1){const l=c.get(u);if(!l)return{kind:"none"};if(V(l.tag)===n)return{kind:"slot",index:o+u}}o=(o+a)%r,i-=a}return{kind:"none"}}
function qe(e,{layout:t},n,s,r){const o=je(n,s,t.size),i=e.readMemory(o,r*t.size);return i&&Wo(i,t)}
function Zo(e,t,n){var i;const{expansion:s}=t,r=s&&qe(e,t,s.table,0,s.slots);if(s&&!r)return{kind:"unreadable"};const o=[...(i=r==null?void 0:r.values())!=null?i:[]].find(a=>V(a.tag)===n);return o?on(o):Qo(e,t)}
function Qo(e,t){const[n]=t.tables,s=n&&je(n,t.slots-1,t.layout.size),r=s&&e.readMemory(s,t.layout.size),o=r&&Zt(r,0,t.layout);if(!o)return{kind:"unreadable"};const i=o.nonPaged.allocs+o.paged.allocs>0;return o.tag===Fo&&i?{kind:"overflow"}:{kind:"absent"}}
function on(e){if(!e)return{kind:"unreadable"};const{nonPaged:t,paged:n}=e;return{kind:"found",counts:{allocs:t.allocs+n.allocs,frees:t.frees+n.frees}}}
function ei(e){const t=e&&nn(e);if(!e||t===void 0)return;const n={};for(const s of Lo){const r=e.fields.get(s),o=r&&sn(r.type);if(!r||o!==4&&o!==8)return;n[s]={offset:r.offset,bytes:o}}return{size:t,fields:n}}var an=(e,t,n)=>t&&Jt(e,t,n),Ke=(e,t)=>t&&J(e,t),ti=(e,t)=>U(e.start,t)<=0&&U(t,e.end)<0,ni=(e,t)=>e.modules.find(n=>!n.unloaded&&ti(n,t)),Ae=e=>e.find(({name:t,unloaded:n})=>!n&&t.toLowerCase()==="nt"),si=(e,t)=>{var n;return((n=ni(e,t))==null?void 0:n.name.toLowerCase())==="nt"},ri=64;
function Je(e){const t=cn(e);if(!t)return{kind:"noPointerSize"};const n=Ee(e,"PoolHitTag",t);if(!n)return{kind:"noSymbol",name:"PoolHitTag"};const s=Vt(e.query(qt)).map(u=>f(d({},u),{start:ee(u.start,t),end:ee(u.end,t)}));if(!Ae(s))return{kind:"noModules"};const r=ai(e),o=u=>Ee(e,u,t),i=o("KiProcessorBlock"),a=Yo(e,o,t),c=jo(e,o,t);return{kind:"read",target:d(d(f(d({pointerSize:t},r),{poolHitTag:n,modules:s,contextRegisters:oi.filter(u=>ii(e,u)),processorBlocks:i?Yt(e,i,ri,t):[]}),a&&{tracker:a}),c&&{bigPages:c})}}var oi=["$thread","$pcrb"];
function ii(e,t){try{return xe(e.query(po(t))).has(t)}catch(n){if(!(n instanceof T))throw n;return!1}}
function Ee(e,t,n){const s=`nt!${t}`.toLowerCase(),r=Bo(e.query(So(t))).find(o=>o.name.toLowerCase()===s);return r&&ee(r.address,n)}
function cn(e){const t=xe(e.query(bo)).get("$ptrsize");return t===Z(0,4)?4:t===Z(0,8)?8:void 0}
function ai(e){var o,i;const n=(o=e.query(wo).find(a=>/Kernel Version/i.test(a)))!=null?o:"",s=(i=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?void 0:i[1],r=/\bARM\s?64\b/i.test(n);return d({description:n.trim(),isArm:r},s&&{build:Number(s)})}
function Ye(e){try{const t=cn(e),n=t&&Ee(e,"PoolHitTag",t),s=n&&J(e,n);return n===void 0||s===void 0?{kind:"notRead"}:{kind:"read",address:n,value:s}}catch(t){if(!(t instanceof T))throw t;return{kind:"notRead"}}}
function ci(e,t,n){const s=t.tracker;if(!s)return{kind:"unknown"};const r=c=>c!==void 0&&Ve(e,s,c).kind==="found",o=Ve(e,s,n);if(o.kind==="unreadable")return{kind:"unknown"};const i=di(n);if(o.kind==="found")return d({kind:"seen"},i&&r(i)&&{twin:i});const a=[As(n),i].find(r);return d({kind:"unseen"},a&&{meant:a})}
function di(e){const t=e>>>24;if(!(t!==32&&t!==0))return M(e&16777215|(t===0?32:0)<<24)}var ui=3790,li=1024;
function hi(e,t,n,s){const r=Xe(e);if(r)return oe(r);const o=fi(e,t);if(o.kind!=="read")return oe(o);const{target:i}=o,a=J(e,i.poolHitTag);if(a===void 0)return oe({kind:"unreadable"});if(!pe(a))return oe({kind:"alreadyArmed",value:a});if(_i(e,i))return oe({kind:"taggingOff"});const c=gi(n,ci(e,i,n),s);return c?oe(c):{kind:"ready",target:i,idle:a}}
function Xe(e){const{kernel:t,live:n,description:s=""}=e.session();return t===!1||/user mode/i.test(s)?{kind:"notKernel"}:n===!1||/\bdump\b/i.test(s)?{kind:"notLive"}:/^local\b/i.test(s)?{kind:"localKernel"}:void 0}var pe=e=>e===0||e>=2147483648,oe=e=>({kind:"refused",problem:e});
function fi(e,t){const n=Je(e),s=n.kind==="read"?n.target.modules.filter(r=>!r.unloaded):[];return n.kind!=="noModules"&&s.length>1?n:(t.debugger(yo),Je(e))}
function _i(e,t){if(t.build===void 0||t.build>=ui)return!1;const n=Ee(e,"NtGlobalFlag",t.pointerSize),s=n&&J(e,n);return s!==void 0&&(s&li)===0}
function gi(e,t,n){switch(t.kind){case"seen":return t.twin===void 0||n?void 0:{kind:"ambiguous",tags:[e,t.twin]};case"unseen":return n?void 0:d({kind:"unseen",tag:e},t.meant&&{meant:t.meant});case"unknown":return}}
function pi(e,t){var u;if((t==null?void 0:t.arming)!=="planned"&&(t==null?void 0:t.arming)!=="applied")return{kind:"nothing"};const{tag:n,poolHitTag:s,target:r}=t.start,o=pe(s.before)?s.before:0,i={armed:n,saved:o,address:s.address};if(Xe(e))return{kind:"otherBoot"};const a=Ye(e),c=mi(e,r.pointerSize);return a.kind!=="read"||!c?{kind:"unknown",note:i}:a.address!==i.address||c!==((u=r.kernelBase)!=null?u:c)?{kind:"otherBoot"}:a.value===n?{kind:"armed",note:i}:{kind:"disarmed"}}
function mi(e,t){try{const n=Ae(Vt(e.query(qt)));return n&&ee(n.start,t)}catch(n){if(!(n instanceof T))throw n;return}}var dn=1e3,ie=(e,t)=>`${e}.${`${t}`.padStart(3,"0")}.jsonl`,un=e=>e.replace(/(\.\d{3})?\.jsonl$/i,""),ki=class{
constructor(e,t,n,s){this.__reader=e,this.__files=t,this.__recorder=n,this.__hunter=s}
save(e){return this.__recorder.save(un(e),[...this.__hunter.records.values()])}
open(e){const{armed:t}=this.__hunter;if(t)return{kind:"armed",tag:t.arming.tag};const n=un(e),s=new io,{files:r,isWhole:o,failure:i}=this.__readFiles(n,e,s),a=s.end();if(r===0)return i!=null?i:{kind:"notFound",path:ie(n,0)};if(a.kind==="newer")return a;if(a.kind==="noRecording")return i!=null?i:{kind:"noRecording",path:e};const{recording:c}=a,u=pi(this.__reader,c.lastHunt),{hunts:l,nextSeq:h,problems:g}=c;this.__hunter.show(l,u.kind==="armed"?u.note:void 0);const $=o&&g.count===0;return this.__recorder.opened($?{base:n,nextSeq:h,nextSegment:r,hunts:l}:void 0),d({kind:"opened",base:n,recording:c,left:u},i&&{cut:i.message})}
__readFiles(e,t,n){let s=0,r=!0;try{let o=ie(e,0);for(this.__files.exists(o)||(o=t,r=!1);s<dn&&this.__files.exists(o)&&(s+=1,!!this.__files.read(o,i=>n.push(i)));)o=ie(e,s);return{files:s,isWhole:r}}catch(o){if(!(o instanceof T))throw o;const i={kind:"failed",path:o.call,message:o.message};return{files:s,isWhole:!1,failure:i}}}},vi=class{
constructor(e,t,n){m(this,"__open",[]);m(this,"__lastId",0);this.__owner=e,this.__reader=t,this.__journal=n}
get open(){return this.__open}
run(e){return this.__owner.run(e)}
debugger(e){return this.__owner.change(e)}
plan(e,t,n,s,r){this.__lastId+=1;const o={id:this.__lastId,thing:e,address:t,before:n,after:s,repair:r};return this.__note(o,"planned"),o}
adopt(e,t,n,s,r){const o=this.plan(e,t,n,s,r);return this.__open.push(o),o}
apply(e){this.__open.push(e);const t=this.__write(e.address,e.after),n=this.__read(e);if(n&&Ze(n,e.after))return this.__note(e,"applied"),{kind:"applied"};const s=this.undo(e);return{kind:"refused",failure:t,undone:s}}
undo(e){var s;if(!this.__open.includes(e))return{kind:"undone"};let t;for(let r=0;r<bi;r+=1){const o=this.__read(e);if(o&&Ze(o,e.before))return this.__close(e,"undone"),{kind:"undone"};t=(s=this.__write(e.address,e.before))!=null?s:t}const n=this.__read(e);return n&&Ze(n,e.before)?(this.__close(e,"undone"),{kind:"undone"}):{kind:"stillThere",repair:e.repair,failure:t}}
undoAll(){return[...this.__open].reverse().map(e=>this.undo(e))}
forget(){for(const e of[...this.__open])this.__close(e,"gone")}
__close(e,t){this.__open.splice(this.__open.indexOf(e),1),this.__note(e,t)}
__note(e,t){this.__journal({change:e,state:t,time:this.__reader.now()})}
__write(e,t){try{return this.__owner.change(Ao(e,t)).find(s=>s.trim()!=="")}catch(n){return n instanceof Error?n.message:String(n)}}
__read(e){const t=this.__reader.readMemory(e.address,e.before.length);return t&&[...t]}},bi=3,Ze=(e,t)=>e.length===t.length&&e.every((n,s)=>n===t[s]),ln=e=>(e>>>0).toString(16).padStart(8,"0");
function wi(e,t){const n=`${ln(t.armed)} ${ln(t.saved)} ${t.address}`;hn(()=>e.debugger(No(n)))}
function Qe(e){hn(()=>e.debugger(Ro))}
function yi(e){try{const t=e.query(Po),n=t.map(Si).find(s=>s!==void 0);return n?{kind:"found",note:n}:t.length===0?{kind:"unknown"}:{kind:"none"}}catch(t){if(!(t instanceof T))throw t;return t.message.includes(Te)?{kind:"none"}:{kind:"unknown"}}}
function Si(e){const t=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(e),[,n="",s="",r=""]=t!=null?t:[],o=O(r);if(!t||!o)return;const i=a=>Number.parseInt(a,16);return{armed:M(i(n)),saved:i(s),address:o}}
function hn(e){try{e()}catch(t){if(!(t instanceof T))throw t}}var $i=class{
constructor(e,t,n,s){this.__changes=e,this.target=t,this.tag=n,this.idle=s,this.repair=$e(s)}
get change(){return this.__change}
leaveNote(){const{tag:e,idle:t,target:n}=this;wi(this.__changes,{armed:e,saved:t,address:n.poolHitTag})}
arm(){const{target:e,tag:t,idle:n,repair:s}=this,r=re(n),o=re(t),i=this.__changes.plan({kind:"poolHitTag"},e.poolHitTag,r,o,s);return this.__change=i,this.__changes.apply(i)}
pause(){if(!this.__change)return{kind:"undone"};const e=this.__changes.undo(this.__change);return e.kind==="undone"&&(this.__change=void 0),e}
disarm(){const e=this.pause();return e.kind==="undone"&&Qe(this.__changes),e}
forget(){this.__changes.forget(),this.__change=void 0}};
function Ti(e){for(const[t,{symbol:n}]of e.slice(0,z(e)).entries()){if(!n||t===0&&ir(n))continue;const s=We(n);if(s==="alloc"||s==="free")return s}}
function fn(e){var s;if(e.offset!==0)return;const t=(s=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(e.name))==null?void 0:s[1];if(t!==void 0)return Ot(t);const n=We(e);return n==="neither"?void 0:n}
function ae(e){const t=Ge(e),{head:n,offset:s}=xi(t);if(s===void 0)return;const r=n.indexOf("!"),o=r<0?n:n.slice(0,r);if(!Ai(o))return;if(r<0)return n===t?void 0:{module:o,name:"",offset:s};const i=n.slice(r+1);return i.trim()===""?void 0:{module:o,name:i,offset:s}}
function xi(e){const t=e.lastIndexOf("+0x"),n=e.slice(t+3);if(t<0||n===""||W(n,0)<n.length)return{head:e,offset:0};const s=Number.parseInt(n,16);return{head:e.slice(0,t),offset:Number.isSafeInteger(s)?s:void 0}}var Ai=e=>e.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(e),et={kind:"none"};
function Ei(e){var r,o;const t=(r=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(e.trim()))==null?void 0:r[1];if(t===void 0||t.length>4096)return et;const n=(o=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(t))==null?void 0:o[1];if(n!==void 0)return Oi(n);if(/^[a-z][a-z0-9]{1,2}$/.test(t))return{kind:"register",register:t};const s=ae(_n(t).text);return s?{kind:"symbol",symbol:s}:et}
function Oi(e){var r,o;const{text:t,address:n}=_n(e);if(!n)return et;const s=Ni((o=(r=ae(t))==null?void 0:r.name)!=null?o:"");return d({kind:"slot",address:n},s!==void 0&&{import:s})}
function _n(e){const t=e.lastIndexOf(" ("),n=e.endsWith(")")?O(e.slice(t+2,-1)):void 0;return t>=0&&n?{text:e.slice(0,t),address:n}:{text:e}}
function Ni(e){var t;return(t=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(e))==null?void 0:t[1]}
function gn(e){const t=L(e,Pi(e));if(!t||e.charAt(t.end)!==" ")return;const n=Mi(e,t.end+1),s=n===void 0?t.end+1:t.end+1+n.length,r=Bi(e.slice(s).trim().replace(/\s+/g," "));if(Ci(r))return n===void 0||n.charAt(0)==="?"?{address:t.address,text:r}:{address:t.address,code:n.toLowerCase(),text:r}}
function Pi(e){const t=k(e,0),n=W(e,t);return n-t===4&&e.charAt(n)===":"?n+1:t}var Ri=["fadd","fabd"];
function Mi(e,t){if(e.startsWith("??",t))return"??";const n=e.slice(t,W(e,t)),s=e.charAt(t+n.length);if(!(n===""||n.length%2!==0||n.length>30||s!==" "))return Ri.includes(n)?void 0:n}
function Ci(e){var n;const t=(n=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(e))==null?void 0:n[1];return t===void 0?e==="???"||e==="????":!(t.length===8&&W(t,0)===8)}var Bi=e=>e.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),Ii=e=>Se(e,gn),Hi=e=>Se(e,Li);
function Li(e){const t=L(e,k(e,0));if(!t||!e.startsWith("  ",t.end))return;const n=L(e,t.end+2);if((n==null?void 0:n.pointerSize)!==t.pointerSize)return;const s=e.slice(n.end).trim();return d({address:t.address,value:n.address},s!==""&&{symbol:s})}
function Fi(e,t){const n=Ii(e.query(To(t))).pop();if(!n)return{kind:"undecided"};const s=Ei(n.text);switch(s.kind){case"symbol":return pn(s.symbol);case"slot":return s.import===void 0?zi(e,s.address):Di(s.import);case"register":case"none":return{kind:"undecided"}}}
function zi(e,t){const n=Hi(e.query(xo(t)))[0],s=(n==null?void 0:n.symbol)===void 0?void 0:ae(n.symbol);return s?pn(s):{kind:"undecided"}}
function Di(e){const t=fn({module:"nt",name:e,offset:0});return t?{kind:"pool",of:t}:{kind:"notPool"}}
function pn(e){const t=fn(e);return t?{kind:"pool",of:t}:{kind:e.module.toLowerCase()==="nt"?"notPool":"undecided"}}var Wi=class{
constructor(e,t){m(this,"__breaks",new Map);m(this,"__kinds",new Map);this.__reader=e,this.__target=t}
classify(e){const t=this.__foreign(e);if(t)return{kind:"foreign",stop:t};const n=Ti(e.stack);return n?{kind:"hit",of:n}:this.__byCall(e)}
__foreign({report:e,ip:t,stack:n}){var a,c,u;if((e==null?void 0:e.kind)==="manualBreak")return{kind:"manualBreak"};if((e==null?void 0:e.kind)==="breakpoint")return{kind:"breakpoint",number:e.number};if((e==null?void 0:e.kind)==="bugcheck")return{kind:"bugcheck",code:e.code,parameters:e.parameters};if((e==null?void 0:e.kind)==="other")return{kind:"other",event:e.event};const s=(c=(a=n[0])==null?void 0:a.text)!=null?c:"";if(!si(this.__target,t)||!this.__isBreak(t))return{kind:"other",event:s};const r=z(n),o=(u=n[0])==null?void 0:u.symbol,i=r===1&&o!==void 0&&Pt(o);return r===0||i?{kind:"otherBreak",at:s}:void 0}
__isBreak(e){const t=this.__breaks.get(e);if(t!==void 0)return t;const n=this.__reader.readMemory(e,4);if(!n)return!1;const s=n[2]===62&&n[3]===212,r=n[0]===204||s;return this.__breaks.set(e,r),r}
__byCall({ip:e,stack:t}){var o,i;const n=t[z(t)];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};const s=this.__kinds.get(e);if(s)return{kind:"hit",of:s};const r=Fi(this.__reader,n.address);switch(r.kind){case"pool":return this.__kinds.set(e,r.of),{kind:"hit",of:r.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(i=(o=t[0])==null?void 0:o.text)!=null?i:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function tt(e){var i;const t=k(e,0);if(!Gi(e.charCodeAt(t)))return;const n=jt(e,t),s=n>t?Ui(e,t,n):t;if(s<0)return;const r=/^l?kd(?::\w{1,8})?>(.*)$/.exec(e.slice(s));if(!r)return;const o=((i=r[1])!=null?i:"").trim();return n>t?{processor:Number(e.slice(t,n)),command:o}:{command:o}}var Gi=e=>ye(e)||e===107||e===108;
function Ui(e,t,n){return n-t>4||e.charCodeAt(n)!==58?-1:k(e,n+1)}
function mn(e){let t=k(e,0);if(e.charAt(t)==="#"&&(t=k(e,t+1)),!"CFR".includes(e.charAt(t))||e.length-t>160)return;const n=e.slice(t).trim();return/^(ChildEBP|Child-SP|FramePtr) +RetAddr\b/.test(n)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(n)?"noBase":n==="Call Site"?"names":void 0}var ji="(Inline)",Vi="(Inline Function)",kn=e=>e===4?3:4,qi=5,Ki=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "];
function nt(e){const t=Ge(e);if(!/[)\]]$/.test(t))return{text:t,source:void 0};const n=Ji(t),s=t.indexOf(n<0?" [":") [",Math.max(n,0)),r=s<0?void 0:Yi(t.slice(t.indexOf("[",s))),o=n>=0?n:r?s:t.length;return{text:Ge(t.slice(0,o)),source:r}}
function Ji(e){const t=e.indexOf(" (");if(t<0)return-1;const n=Ki.map(s=>e.indexOf(s,t)).filter(s=>s>=0);return n.length===0?-1:Math.min(...n)}
function Yi(e){const t=e.lastIndexOf(" @ ");if(t<0||!e.endsWith("]"))return;const n=e.slice(t+3,-1);return n.length<10&&[...n].every(r=>ye(r.charCodeAt(0)))&&n!==""?{file:e.slice(1,t),line:Number(n)}:void 0}
function vn(e,t){const n=k(e,0),s=Zi(e,n),r=s===void 0?n:k(e,W(e,n));return t==="names"?oa(e.slice(r),s):e.charCodeAt(r)===Xi?ra(e,r,s):Qi(e,r,s,t)}var Xi=40,bn=58;
function Zi(e,t){const n=W(e,t),s=n-t;if(!(s<2||s>3||!B(e.charCodeAt(n))))return Number.parseInt(e.slice(t,n),16)}
function Qi(e,t,n,s){const r=L(e,t);if(!r)return;const o=s==="noBase"?r:ea(e,r);if(!o||!B(e.charCodeAt(o.end)))return;const{pointerSize:i}=o,a=k(e,o.end),c=na(e,ta(e,a),i),u=c&&yn(e.slice(c.end));if(!(!c||!u))return{number:n,pointerSize:i,base:s==="noBase"?void 0:r.address,returnAddress:o.address,gap:a-o.end,args:c.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function ea(e,t){if(e.charAt(t.end)!==" ")return;const n=L(e,t.end+1);return(n==null?void 0:n.pointerSize)===t.pointerSize?n:void 0}var ta=(e,t)=>e.startsWith("(T) ",t)?k(e,t+3):t;
function na(e,t,n){const s=e.charCodeAt(t)===bn,r=[];let o=s?k(e,t+1):t;for(;r.length<kn(n);){const i=L(e,o);if((i==null?void 0:i.pointerSize)!==n||!sa(e,i.end))break;r.push(i.address),o=k(e,i.end)}if(!(s&&e.charCodeAt(o)!==bn)&&!(r.length>0&&r.length<kn(n)))return{words:r,end:s?k(e,o+1):o}}var sa=(e,t)=>t>=e.length||B(e.charCodeAt(t));
function ra(e,t,n){const s=[Vi,ji].find(i=>e.startsWith(i,t));if(s===void 0)return;let r=t+s.length;for(;r<e.length&&" -`:".includes(e.charAt(r));)r++;const o=yn(e.slice(r));return o&&o.text!==""?f(d(d({},o),wn),{number:n,inline:!0}):void 0}var wn={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function oa(e,t){const n=nt(e),s=ae(n.text),r=s!==void 0&&s.name!=="",o=t!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(n.text);if(!(!r&&!o))return f(d(d({},n),wn),{symbol:s,number:t,inline:!1})}
function yn(e){const{text:t,source:n}=nt(e),s=ae(t);return s!==void 0||t===""||/^0x[0-9a-f`]{1,17}$/i.test(t)?{text:t,source:n,symbol:s}:void 0}var Sn=1e3,Oe=(e,t)=>({line:e,text:t.slice(0,200)});
function ia(e){var n;const t=new da;for(let s=0;s<e.length&&t.push((n=e[s])!=null?n:"",s)!=="after";s++);return t.listing()}var aa=1e4,ca=8,da=class{
constructor(){m(this,"__frames",[]);m(this,"__unread",[]);m(this,"__others",[]);m(this,"__columns","frames");m(this,"__headed",!1);m(this,"__doubtful",!1);m(this,"__fromTop",!0)}
get begun(){return this.__headed||this.__frames.length>0}
get fromTop(){return this.__frames.length>0&&this.__fromTop}
push(e,t){if(e.length>fe)return this.__other(e,t);if(this.__broken)return this.__complete(e,t,this.__broken);const n=vn(e,this.__columns);return n?this.__row(n,e,t):this.__notRow(e,t)}
listing(){return f(d({},this.__style&&{style:this.__style}),{frames:this.__frames,unread:this.__frames.length===0?[...this.__unread,...this.__others]:this.__unread})}
__row(e,t,n){return e.text===""?!this.begun||!this.__continues(e)?this.__other(t,n):(this.__broken={row:e,line:Oe(n,t)},"taken"):this.__continues(e)?(this.__keepOthers(),this.__add(e),"taken"):"after"}
__complete(e,t,{row:n,line:s}){this.__broken=void 0;const r=vn(`00 ${e.trim()}`,"names");return!(r!=null&&r.symbol)||r.symbol.name===""?(this.__others.push(s),this.push(e,t)):(this.__add(f(d({},n),{text:r.text,symbol:r.symbol})),"taken")}
__notRow(e,t){const n=k(e,0);if(n===e.length)return this.__frames.length>0&&this.__number===void 0?"after":"taken";const s=mn(e);return s?this.__heading(s):ha(e,n)?(this.__doubtful=!0,"taken"):this.begun?_a(e,n)?"taken":ga(e)?(this.__frames.length===0&&(this.__fromTop=!1),this.__next=void 0,"taken"):tt(e)?"after":this.__other(e,t):"other"}
__heading(e){return this.__frames.length>0?"after":(this.__headed=!0,this.__columns=e,"taken")}
__continues(e){var n;if(this.__frames.length===0)return!0;if(this.__frames.length>=aa)return!1;const t=(n=this.__style)==null?void 0:n.pointerSize;return t!==void 0&&e.pointerSize!==void 0&&t!==e.pointerSize?!1:e.number===void 0||this.__number===void 0?e.number===this.__number:e.number>this.__number}
__add(e){var s;this.__number!==void 0&&e.number!==this.__number+1&&(this.__next=void 0),this.__frames.length===0&&e.number!==void 0&&(this.__fromTop=e.number===0);const n=this.__next;this.__number=e.number,(s=this.__style)!=null||(this.__style=la(e)),this.__frames.push(ua(e,n,this.__doubtful)),e.inline||(this.__next=e.returnAddress===S?void 0:e.returnAddress)}
__other(e,t){return this.begun?this.__others.length>=ca?"after":(this.__others.push(Oe(t,e)),"other"):"other"}
__keepOthers(){this.__others.length>0&&this.__number===void 0&&(this.__next=void 0);for(const e of this.__others)this.__unread.length<Sn&&this.__unread.push(e);this.__others=[]}};
function ua(e,t,n){const{text:s,args:r,inline:o}=e,i={text:s,args:r,inline:o,doubtful:n};return t!==void 0&&(i.address=t),e.symbol!==void 0&&(i.symbol=e.symbol),e.base!==void 0&&(i.base=e.base),e.returnAddress!==void 0&&(i.returnAddress=e.returnAddress),e.source!==void 0&&(i.source=e.source),i}
function la(e){if(e.pointerSize!==void 0)return{pointerSize:e.pointerSize,generation:e.gap>=qi?"new":"old",numbered:e.number!==void 0,args:e.args.length>0}}var ha=(e,t)=>e.startsWith("WARNING: ",t)&&e.includes("frames may be wrong")||e.startsWith("<Intermediate frames may have been skipped",t),fa=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],_a=(e,t)=>fa.some(n=>e.startsWith(n,t)),ga=e=>/^\[?(\.{2,}|\u2026)\]?$/.test(e.trim()),$n=e=>e==="last"||e==="after",pa="Break instruction exception - code 80000003 (first chance)",ma=256,ka=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Tn(e){var n;if(e.length>ma||!va(e))return;const t=e.trim();if(t===pa)return{kind:"breakInstruction"};if(t.startsWith("Breakpoint ")){const s=(n=/^Breakpoint (\d{1,9}) hit$/.exec(t))==null?void 0:n[1];return s===void 0?void 0:{kind:"breakpoint",number:Number(s)}}return t.startsWith("*** Fatal System Error: ")?ba(t):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(t)?{kind:"other",event:t}:ka.some(s=>s.test(t))?{kind:"targetGone",event:t}:void 0}var va=e=>"B*STND^".includes(e.charAt(k(e,0)))||e.includes(" - code ");
function ba(e){var n;const t=(n=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(e))==null?void 0:n[1];if(t!==void 0)return{kind:"bugcheck",code:Number.parseInt(t,16),parameters:xn(e)}}
function xn(e){var s,r;const t=(s=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(e.trim()))==null?void 0:s[1],n=[];for(const o of(r=t==null?void 0:t.split(","))!=null?r:[]){const i=O(o.trim());i&&n.push(i)}return n}var wa=e=>e.charAt(k(e,0))==="#"&&mn(e)===void 0;
function ya(e){var n;let t;for(const s of e){if(t&&t.push(s)!=="after")continue;const r=Tn(s);r&&(t=new Ta(r))}return(n=t==null?void 0:t.report())!=null?n:Sa(e)}
function Sa(e){const t=new En;for(const n of e)t.push(n);return t.place.instruction?d({kind:"stepped"},t.place):void 0}var $a=24,Ta=class{
constructor(e){m(this,"__place",new En);m(this,"__others",0);this.__opening=e,this.__ended=e.kind==="targetGone"}
push(e){const t=this.__ended?"after":this.__take(e);return this.__ended=$n(t),t}
report(){const e=this.__opening;return e.kind==="targetGone"?e:d(d({},e),this.__place.place)}
__take(e){if(e.length>fe)return this.__other();const t=Tn(e);if(t)return this.__takesOpening(t)?"taken":"after";if(Aa(e))return this.__explain(e.trim()),"taken";if(tt(e))return"after";const n=this.__place.push(e);return n==="instruction"?"last":n==="symbol"?"taken":this.__other()}
__takesOpening(e){return this.__opening.kind==="bugcheck"&&e.kind==="breakInstruction"&&this.__place.place.symbol===void 0}
__explain(e){const t=this.__opening;t.kind==="bugcheck"&&t.parameters.length===0?this.__opening=f(d({},t),{parameters:xn(e)}):t.kind==="breakInstruction"&&(e.includes("You are seeing this message because")?this.__opening={kind:"manualBreak"}:e.startsWith(An)&&(this.__opening={kind:"other",event:e}))}
__other(){return this.__others++,this.__others>$a?"after":"other"}},An="A fatal system error has occurred",xa=["*","(0x",An];
function Aa(e){const t=k(e,0);return t===e.length||wa(e)?!0:xa.some(n=>e.startsWith(n,t))}var En=class{
constructor(){this.place={}}
push(e){const t=gn(e);if(t){const s=this.__symbol;return this.place=f(d({},s!==void 0&&{symbol:s}),{instruction:t}),"instruction"}const n=Ea(e);return n===void 0?"other":(this.__symbol=n,this.place={symbol:n},"symbol")}};
function Ea(e){const t=e.trim();if(!t.endsWith(":"))return;const n=nt(t.slice(0,-1));return ae(n.text)&&n.text}var Oa=24;
function On(e,t,n){var g,$,P,I;const s=ya(n);if((s==null?void 0:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};const r=e.query(mo(Oa,t.pointerSize===4,t.contextRegisters)),o=Na(xe(r),t),i=($=(g=o.get("eip"))!=null?g:o.get("rip"))!=null?$:o.get("pc"),a=(I=(P=o.get("esp"))!=null?P:o.get("rsp"))!=null?I:o.get("sp");if(!i||!a)return Nn("registers",r);const[c,...u]=ia(r).frames;if(!c)return Nn("stack",r);const l=Pa(o,t),h=o.get("$thread");return{kind:"read",reading:d(d(f(d({},s&&{report:s}),{ip:i,sp:a,registers:o,stack:[f(d({},c),{address:i}),...u]}),h&&{thread:h}),l!==void 0&&{processor:l})}}var Nn=(e,t)=>({kind:"unreadable",missing:e,answer:t.slice(0,3).join(" / ").slice(0,200)});
function Na(e,t){const n=new Map;return e.forEach((s,r)=>{n.set(r,ee(s,t.pointerSize))}),n}
function Pa(e,t){const n=e.get("$pcrb"),s=n===void 0?-1:t.processorBlocks.indexOf(n);return s>=0?s:t.processorBlocks.length===1?0:void 0}var Ra=16,Ma=2*3600,Ca=20,Ba=60,Ia=30,Ha=class{
constructor(e,t){m(this,"__hits",0);m(this,"__unknownInARow",0);this.__parts=e,this.__bounds=t,this.__classifier=new Wi(e.reader,e.target),this.__started=e.reader.now(),this.__told=this.__started}
run(e=!1){const t=this.__untilEnd(e),{stepOut:n}=this.__parts;return{end:t,hits:this.__hits,seconds:this.__seconds(),hasMissed:n.hasMissed}}
__untilEnd(e){var t;try{for(e&&this.__takeCurrentStop();;){const n=(t=this.__boundMet())!=null?t:this.__step();if(n)return n}}catch(n){if(!(n instanceof T))throw n;return{kind:"failed",call:n.call,message:n.message}}}
__takeCurrentStop(){const{reader:e,target:t}=this.__parts,n=On(e,t,[]);if(n.kind!=="read")return;const s=this.__classifier.classify(n.reading);s.kind==="hit"&&this.__record(n.reading,s.of)}
__step(){const{reader:e,changes:t,target:n,isCurrent:s}=this.__parts,r=t.run(_o);if(!s())return{kind:"superseded"};const o=On(e,n,r);if(o.kind==="targetGone")return o;if(o.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${o.missing} in the answer: ${o.answer}`};const i=this.__classifier.classify(o.reading);return i.kind==="foreign"?{kind:"foreign",stop:i.stop}:this.__record(o.reading,i.of)}
__record(e,t){this.__unknownInARow=t==="unknown"?this.__unknownInARow+1:0,this.__hits+=1;const{evidence:n,stepOut:s}=this.__parts,r=n.record(e,t,s);return this.__tell(),s.trouble?La(s.trouble):r==="full"?{kind:"tooManyBlocks"}:void 0}
__boundMet(){if(this.__unknownInARow>=Ra)return{kind:"unknownHits",count:this.__unknownInARow};if(this.__hits>=this.__bounds.hits)return{kind:"hits"};const{seconds:e}=this.__bounds;return e!==void 0?this.__seconds()>=e?{kind:"seconds"}:void 0:this.__hopelessRate()}
__hopelessRate(){const e=this.__seconds();if(this.__hits<Ca||e<Ba)return;const t=this.__hits/e;return this.__bounds.hits/t>Ma?{kind:"tooSlow",hitsPerSecond:t}:void 0}
__tell(){const e=this.__parts.reader.now();if(e-this.__told<Ia*1e3)return;this.__told=e;const{observer:t}=this.__parts,n=this.__bounds.hits;t({kind:"progress",hits:this.__hits,wanted:n,seconds:this.__seconds()})}
__seconds(){return(this.__parts.reader.now()-this.__started)/1e3}};
function La(e){var t;switch(e.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(t=e.ip)!=null?t:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var ce=4,Ne={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Pn={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Fa=class{
reset(){this.__sort=void 0,this.__nonPagedColumn=void 0}
read(e){const t=k(e,0);if(!(e.length-t>160)){if(e.startsWith("Sorting by",t))this.__sort=za(e);else if(e.startsWith("NonPaged",t))this.__nonPagedColumn=/^NonPaged +Paged$/.test(e.trim())?t:void 0;else if(e.startsWith("Tag",t))return this.__heading(e)}}
__heading(e){const[t,...n]=Da(e);if((t==null?void 0:t.text)!=="Tag")return;const s=n.map(c=>c.text).join(" "),r=s===Pn.verbose.join(" ");if(!r&&s!==Pn.summary.join(" "))return;const o=n.map((c,u)=>{var l,h;return c.end-((h=(l=n[u-1])==null?void 0:l.end)!=null?h:t.start+ce)}),i=r?"verbose":this.__summaryLayout(o,t.start),a=this.__sort;return this.reset(),d(d({layout:i,tagColumn:t.start},a&&{sort:a}),o.join()===Ne[i].join()&&{widths:o})}
__summaryLayout(e,t){if(e.join()===Ne.current.join())return"current";if(e.join()!==Ne.oldest.join())return"old";const n=this.__nonPagedColumn;return(n===void 0?t===0:n-t===12)?"oldest":"old"}};
function za(e){const t=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(e.trim());switch(t==null?void 0:t[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Da(e){const t=[];let n=k(e,0);for(;n<e.length;){const s=e.indexOf(" ",n),r=s<0?e.length:s;t.push({text:e.slice(n,r),start:n,end:r}),n=k(e,r)}return t}var Rn={kind:"unread"};
function Wa(e,t){const n=k(e,0);if(e.startsWith("TOTAL",n)&&B(e.charCodeAt(n+5)))return Ga(e,n+5,t);const s=t.widths?Ua(e,t,t.widths):ja(e,n,t);return s?{kind:"row",usage:s}:qa(e,n)?Rn:{kind:"other"}}
function Ga(e,t,n){const{layout:s,widths:r=Mn(s)}=n,o=st(e,t,r,s);return!o||e.slice(o.end).trim()!==""?Rn:d({kind:"total"},In(o.numbers))}
function Ua(e,{tagColumn:t,layout:n},s){for(const r of[t,t-1,t+1]){if(!Cn(e,r))continue;const o=st(e,r+ce,s,n);if(!(!o||r!==t&&!o.inPlace))return Bn(e.slice(r,r+ce),o.numbers,e.slice(o.end))}}
function ja(e,t,{layout:n}){if(!Cn(e,t))return;const s=st(e,t+ce,Mn(n),n);if(!(!s||!Va(e,s.end)))return Bn(e.slice(t,t+ce),s.numbers,e.slice(s.end))}var Mn=e=>Ne[e].map(()=>Number.POSITIVE_INFINITY),Va=(e,t)=>t>=e.length||B(e.charCodeAt(t));
function Cn(e,t){const n=t+ce;if(t<0||e.length<=n||!B(e.charCodeAt(n))||k(e,0)<t)return!1;const s=e.slice(t,n);return s.trim()!==""&&[...s].every(r=>r>=" ")}var qa=(e,t)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(e.slice(t,t+160));
function st(e,t,n,s){var c;const r=[];let o=t,i=!0,a=!0;for(let u=0;u<n.length;u++){const l=Ka(e,o,(c=n[u])!=null?c:0);if(!l)return;const g=u===n.length-1?Ja(e,l,a,s):l.end,$=g===void 0?void 0:ho(e.slice(l.start,g));if(g===void 0||$===void 0)return;const P=g===l.columnEnd||g>l.columnEnd&&l.full;i=i&&P,a=a&&(P||u===0),r.push($),o=g}return{numbers:r,end:o,inPlace:i}}
function Ka(e,t,n){const s=k(e,t),r=e.charAt(s)==="-"?s+1:s,o=jt(e,r);if(!(s===t||o===r))return{start:s,end:o,columnEnd:t+n,full:s===t+1}}
function Ja(e,t,n,s){const r=e.slice(t.end,t.end+16);if(r.trim()===""||r.startsWith("	")||t.end<=t.columnEnd||r.startsWith("UNKNOWN pooltag"))return t.end;if(!(!n||t.start>=t.columnEnd))return t.full?s==="old"&&/^[ .]/.test(r)?t.columnEnd:void 0:t.columnEnd}
function Bn(e,t,n){const s=n.trim(),r=e.includes(".")?void 0:wt(e);return d(d(d({text:e},(r==null?void 0:r.ok)&&{tag:r.tag}),In(t)),s!==""&&{description:s})}
function In(e){const t=e.length/2;return{nonPaged:Hn(e.slice(0,t)),paged:Hn(e.slice(t))}}
function Hn(e){const[t=0,n=0,s=0,r=0]=e;return e.length===2?{outstanding:t,bytes:n}:{allocs:t,frees:n,outstanding:s,bytes:r}}
function Ln(e){var s;const t=new Fa;let n;for(let r=0;r<e.length;r++){const o=(s=e[r])!=null?s:"";if(n){if($n(n.push(o,r)))break}else{const i=t.read(o);i&&(n=new Qa(i))}}return n==null?void 0:n.listing()}var Ya=5e4,Xa=1024,Za=16,Qa=class{
constructor(e){m(this,"__rows",[]);m(this,"__unread",[]);m(this,"__others",[]);this.__heading=e}
push(e,t){if(e.length>Xa)return this.__other(e,t);if(/^[ .\t]*$/.test(e))return"taken";const n=Wa(e,this.__heading);if(n.kind==="other")return tt(e)?"after":this.__other(e,t);if(this.__keepOthers(),n.kind==="row")this.__rows.push(n.usage);else if(n.kind==="unread")this.__keep(Oe(t,e));else return this.__total={nonPaged:n.nonPaged,paged:n.paged},"last";return this.__rows.length<Ya?"taken":"last"}
listing(){const{layout:e,sort:t}=this.__heading;return f(d(f(d({layout:e},t&&{sort:t}),{rows:this.__rows}),this.__total&&{total:this.__total}),{unread:this.__unread})}
__other(e,t){return this.__others.length>=Za?"after":(this.__others.push(Oe(t,e)),"other")}
__keepOthers(){for(const e of this.__others)this.__keep(e);this.__others=[]}
__keep(e){this.__unread.length<Sn&&this.__unread.push(e)}};
function Pe(e,t,n){if(t.tracker)return Ve(e,t.tracker,n);try{return ec(e,n)}catch(s){if(!(s instanceof T))throw s;return{kind:"unreadable"}}}
function ec(e,t){const n=Ln(e.query(Oo(t)));if(!n)return{kind:"unreadable"};const[s,...r]=n.rows.filter(l=>l.tag===t);if(!s)return{kind:n.rows.length===0?"absent":"unreadable"};const o=[s.nonPaged.allocs,s.paged.allocs],i=[s.nonPaged.frees,s.paged.frees];if(r.length>0)return{kind:"unreadable"};const a={allocs:Fn(o),frees:Fn(i)},{allocs:c,frees:u}=a;return c===void 0||u===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:c,frees:u}}}
function Fn(e){let t=0;for(const n of e){if(n===void 0)return;t+=n}return t}var tc=2e5,nc=class{
constructor(){this.last=new Map,this.waiting={alloc:[],free:[]},this.lastBlind={alloc:0,free:0},this.lastHit=0,this.lastGap=0}
located(e,t,n){var r,o;if(this.lastHit=Math.max(this.lastHit,n),((o=(r=this.last.get(t))==null?void 0:r.hit)!=null?o:0)>n||(this.last.delete(t),this.last.set(t,{kind:e,hit:n}),this.last.size<=tc))return;const s=this.last.keys().next();s.done||this.last.delete(s.value)}
unlocated(e,t,n){this.lastHit=Math.max(this.lastHit,t),n?this.waiting[e]=[...this.waiting[e],t]:this.lastBlind[e]=t}
found(e,t){this.waiting[e]=this.waiting[e].filter(n=>n!==t)}
gap(){this.lastGap=this.lastHit}
isNew(e){return!this.last.has(e)}
lastOf(e,t){const n=this.last.get(t);return(n==null?void 0:n.kind)===e&&n.hit>this.lastGap?n.hit:void 0}
isRepeated(e,t){const n=this.lastOf(e,t);return n!==void 0&&this.isCertainSince(e,n)}
isCertainSince(e,t){var o;const n=e==="alloc"?"free":"alloc",s=this.waiting[n],r=(o=s[s.length-1])!=null?o:0;return t>Math.max(this.lastGap,this.lastBlind[n],r)}};
function sc(e,t,n){var a,c;const s=e.slice(0,z(e)).findIndex(({symbol:u,inline:l})=>u&&!l&&!Pt(u)),r=e[s];if(!r||r.doubtful)return;const o=(a=r.address)!=null?a:s===0?n:void 0,i=(c=e.slice(s+1).find(({inline:u})=>!u))==null?void 0:c.base;if(!(!o||!r.base||!i||U(r.base,i)>=0))return{kind:t,address:o,base:r.base,limit:i}}
function zn(e,t,n){const s=[];for(let r=0;r+n<=t.length;r+=n){const o=ge(t,r,n);o&&s.push(o)}return{from:e,words:s}}
function rc(e,t,n,s){var o;if("register"in e)return n.registers.get(e.register);const r=n.stack&&Q(n.stack.from,H(t,e.offset));return r===void 0||r%s!==0||(o=n.stack)==null?void 0:o.words[r/s]}var oc=28;
function ic(e,t,n){var i,a;const s=[],r=t.stack&&Q(e.base,t.stack.from),o=Q(e.base,e.limit);if(r!==void 0&&o!==void 0){const c=n===4?Math.min(o,oc):o,u=Math.min(c,r+((a=(i=t.stack)==null?void 0:i.words.length)!=null?a:0)*n);for(let l=r;l<u;l+=n)s.push({offset:l})}return[...s,...[...t.registers.keys()].map(c=>({register:c}))]}var Dn=(e,t=0)=>({place:e,proofs:t,freshProofs:t,shown:new Map,open:new Map});
function ac(e,t,n,s,r){const o=rc(e.where,t.base,n,s.pointerSize);if(o===void 0)return"notRead";const i=e.holds==="block"?o:H(o,s.headerSize);return Wn(i,s)?Gn(i,r):"noBlock"}
function Wn(e,t){return Le(e,t.pointerSize)&&vt(e,t.granularity)}
function Gn(e,t){if(!t)return{block:e};const n=t(e);if(n.kind!=="second")return{block:e,header:n};const s=H(e,-n.distance);return{block:s,header:t(s)}}
function cc(e,t,{kind:n,pointer:s,charged:r},o){if(t===void 0||typeof t=="string")return;const{block:i,header:a}=t;if(s!==void 0&&s!==i)return;const c=e.open.get(i);if(c&&o.isCertainSince(n,c.hit)||o.isRepeated(n,i)||(a==null?void 0:a.kind)==="inUse"&&jn(a.bytes,r))return;const u=uc(n,a);if(u==="refutation")return;const l=n==="free"&&o.lastOf("alloc",i)!==void 0;return{hypothesis:u==="proof"||s!==void 0||l?Un(e,!0):e,sighting:t}}
function dc(e,t,n){const s=e.open.get(t.block);return s?(e.open.delete(t.block),t.kind===e.place.kind?n.isCertainSince(t.kind,s.hit)?void 0:e:t.kind==="alloc"?e:jn(s.charged,t.charged)?void 0:Un(e,s.isFresh)):e}
function uc(e,t){switch(t==null?void 0:t.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return e==="free"?"proof":"refutation";case"unreadable":return e==="free"?"nothing":"refutation";default:return"refutation"}}var Un=(e,t)=>f(d({},e),{proofs:e.proofs+1,freshProofs:e.freshProofs+(t?1:0)}),jn=(e,t)=>e!==void 0&&t!==void 0&&e!==t,Vn=3,lc=2,qn=16,hc=32,fc=3,_c=256,gc=8,pc=3,mc=2,kc=class{
constructor(e,t){this.waiting=[],this.hits=0,this.returnValues=0,this.restarts=0,this.believesArguments=!0,this.lastHit=0,this.lastBlind=0,this.kind=e,this.layout=t}
plan(){if(this.isBarren)return{kind:"places",places:[]};if(this.isSettled&&this.hits%hc!==0)return{kind:"places",places:this.alive.map(({place:n})=>n)};const e=this.hits>=gc&&this.waiting[this.waiting.length-1]===this.lastHit;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&e&&this.returnValues<pc}}
observe(e,t,n){this.lastHit=e.hit;const s=this.believesArguments||(t==null?void 0:t.from)!=="arguments"?t:void 0;(s==null?void 0:s.from)==="returnValue"&&this.returnValues++;const r=this.isBarren?"noPlace":this.look(e,s,n);return typeof r!="string"?d({kind:"located",from:"place"},Jn(r)):s&&r!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(r!=="learning"&&(this.lastBlind=e.hit),{kind:"unlocated",why:r})}
blockNamed(e,t){this.keepOnly(this.alive.map(n=>dc(n,e,t)).filter(n=>n!==void 0))}
blockNamedBefore(e,t){var n,s;for(const{open:r}of this.alive)((s=(n=r.get(t))==null?void 0:n.hit)!=null?s:e)<e&&r.delete(t)}
settle(e){if(!this.isLearned||this.waiting.length===0)return[];const t=[];return this.waiting=this.waiting.filter(n=>{const s=Kn(this.alive.map(({shown:r})=>r.get(n)));return s?(this.close(n,s.block,e),t.push(d({hit:n,kind:this.kind},Jn(s))),!1):!0}),t}
unanswered(){const e=new Map;for(const t of this.waiting){const n=new Set;for(const{shown:s}of this.alive){const r=s.get(t);r&&n.add(r.block)}e.set(t,[...n])}return e}
hasHitsSince(e){return this.lastHit>e}
hasUnknownsSince(e){var n;const t=(n=this.waiting[this.waiting.length-1])!=null?n:0;return Math.max(this.lastBlind,t)>e}
mustHaveShown(e,t){if(this.lastBlind>t)return;const[n,...s]=this.waiting.filter(r=>r>t);n!==void 0&&s.length===0?this.wasAbout(n,e):this.keepOnly(this.alive.filter(({open:r})=>r.has(e)))}
wasAbout(e,t){this.keepOnly(this.alive.filter(({shown:n})=>{var s;return((s=n.get(e))==null?void 0:s.block)===t}));for(const{open:n}of this.alive){const s=n.get(t);(s==null?void 0:s.hit)===e&&n.set(t,f(d({},s),{isFresh:!0}))}}
forgetOpen(){for(const{open:e}of this.alive)e.clear()}
learned(){return this.isLearned?this.alive.map(({place:e,proofs:t})=>({place:e,proofs:t})):[]}
restore(e){this.hypotheses=e.map(t=>Dn(t,Vn)),this.hits=qn}
startOver(){this.hypotheses=void 0,this.waiting=[],this.hits=0,this.lastBlind=this.lastHit,this.restarts++}
get alive(){var e;return(e=this.hypotheses)!=null?e:[]}
get isLearned(){return this.alive.some(({proofs:e,freshProofs:t})=>e>=Vn&&t>=lc)}
get isSettled(){return this.isLearned&&this.waiting.length===0&&this.hits>=qn}
get isBarren(){return this.restarts>mc}
look(e,t,n){var l;const s=(l=this.hypotheses)!=null?l:this.everyPlace(e),r=s.map(h=>this.showing(h,e));if(r.every(h=>h==="notRead"))return"unreadable";if(this.hits++,this.contradictsArguments(r,t))return this.believesArguments=!1,this.startOver(),"disagreement";const{charged:o}=e,i={kind:this.kind,charged:o,pointer:t==null?void 0:t.block},a=s.map((h,g)=>cc(h,r[g],i,n)).filter(h=>h!==void 0);if(a.length===0)return this.startOver(),"noPlace";this.hypotheses=a.map(h=>h.hypothesis);const c=a.map(h=>h.sighting),u=this.isLearned?Kn(c):void 0;return u?(this.trim(),u):t||this.keep(e,c,n)?"learning":"disagreement"}
everyPlace({key:e,words:t}){const n=ic(e,t,this.layout.pointerSize),s=(r,o)=>Dn({kind:this.kind,key:e.address,where:r,holds:o});return[...n.map(r=>s(r,"block")),...n.map(r=>s(r,"header"))]}
showing({place:e},{key:t,words:n,look:s}){return ac(e,t,n,this.layout,s)}
contradictsArguments(e,t){if((t==null?void 0:t.from)!=="arguments"||!this.isLearned)return!1;const n=e.filter(s=>typeof s!="string");return n.length>0&&n.every(({block:s})=>s!==t.block)}
keep({hit:e,charged:t},n,s){if(this.waiting.length>=_c)return!1;this.waiting=[...this.waiting,e];for(const[r,{shown:o,open:i}]of this.alive.entries()){const a=n[r];if(!a)continue;o.set(e,a);const c=s.isNew(a.block);i.set(a.block,d({hit:e,isFresh:c},t===void 0?{}:{charged:t}))}return!0}
close(e,t,n){var s;for(const{shown:r,open:o}of this.alive)r.delete(e),((s=o.get(t))==null?void 0:s.hit)===e&&o.delete(t);n.found(this.kind,e),n.located(this.kind,t,e)}
trim(){this.isSettled&&(this.hypotheses=this.alive.slice(0,fc))}
keepOnly(e){this.hypotheses&&(this.hypotheses=e,e.length===0&&this.startOver())}};
function Kn(e){const[t]=e;return e.every(n=>(n==null?void 0:n.block)===(t==null?void 0:t.block))?t:void 0}
function Jn({block:e,header:t}){return(t==null?void 0:t.kind)==="inUse"?{block:e,charged:t.bytes}:{block:e}}var vc=class{
constructor(e){this.paths=new Map,this.events=new nc,this.late=[],this.layout=e}
plan(e){return this.path(e.kind,e.address).plan()}
observe(e){const{hit:t,key:n,look:s,pointer:r,charged:o}=e;if(this.layout.alignedHeaders&&!s)return this.unreadable(n,t);const a=this.path(n.kind,n.address).observe(e,this.booked(r,e),this.events);return a.kind==="located"?this.located(n.kind,a.block,t,o):this.events.unlocated(n.kind,t,a.why==="learning"),this.settle(),a}
gone(e){const t=this.events.lastOf("alloc",e);t!==void 0&&(Yn(this.unknownSince("free",t),e,t),this.settle())}
gap(){this.events.gap();for(const e of this.paths.values())e.forgetOpen()}
resolved(){const{late:e}=this;return this.late=[],e}
unanswered(e){const t=new Map;for(const n of this.paths.values())n.kind===e&&n.unanswered().forEach((s,r)=>{t.set(r,s)});return t}
places(){const e=[];for(const t of this.paths.values())e.push(...t.learned());return e}
restore(e){for(const{kind:t,key:n}of e){const s=e.filter(r=>r.kind===t&&r.key===n);this.path(t,n).restore(s)}}
unknownSince(e,t){return[...this.paths.values()].filter(n=>n.kind===e&&n.hasUnknownsSince(t))}
settle(){for(const e of this.paths.values())for(const t of e.settle(this.events)){this.late.push(t);for(const n of this.paths.values())n.blockNamedBefore(t.hit,t.block)}}
path(e,t){const n=`${e} ${t}`,s=this.paths.get(n);if(s)return s;const r=new kc(e,this.layout);return this.paths.set(n,r),r}
unreadable({kind:e},t){return this.events.unlocated(e,t,!1),{kind:"unlocated",why:"unreadable"}}
booked(e,{look:t}){if(!(!e||!Wn(e.block,this.layout)))return{from:e.from,block:Gn(e.block,t).block}}
located(e,t,n,s){this.explainRepetition(e,t),this.events.located(e,t,n);for(const r of this.paths.values())r.blockNamed({kind:e,block:t,charged:s},this.events)}
explainRepetition(e,t){const n=this.events.lastOf(e,t);if(n===void 0)return;const s=e==="alloc"?"free":"alloc",r=this.unknownSince(s,n);if(Yn(r,t,n),!(r.length>0)){for(const o of this.paths.values())o.kind===s&&o.hasHitsSince(n)&&o.startOver();this.gap()}}};
function Yn(e,t,n){const[s,...r]=e;s&&r.length===0&&s.mustHaveShown(t,n)}var rt=4096;
function bc(e,t){const n=e*2;return{pointerSize:e,headerSize:n,granularity:n,alignedHeaders:t}}var wc=4;
function yc(e,t,n,s){const r=e&&K(e,0,4),o=e&&K(e,4,4);if(r===void 0||o===void 0)return{kind:"unreadable"};if(V(M(o))!==n)return{kind:"noHeader"};const a=s.pointerSize===4?9:8,c=$=>(r>>>$&(1<<a)-1)*s.granularity,u=r>>>16+a;if(u===0)return{kind:"released"};if(s.alignedHeaders&&u&wc)return{kind:"second",distance:c(0)};const l=c(16),h=rt-R(t).low%rt;return l>s.headerSize&&l<=h?{kind:"inUse",bytes:l}:{kind:"noHeader"}}
function Sc(e,t){return R(e).low%rt===0?void 0:H(e,-t.headerSize)}var $c=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Tc(e,t,n){var o,i;if(n.pointerSize!==4)return{};const s=e.slice(0,z(e)).map(a=>xc(a,t,n)).filter(a=>a!==void 0),r=[...s].reverse();return d(d(d(d({},Y("freed",Xn(s.map(({freed:a})=>a)))),Y("requested",(o=r.find(a=>a.requested!==void 0))==null?void 0:o.requested)),Y("charged",Xn(s.map(({charged:a})=>a)))),Y("poolType",(i=r.find(a=>a.poolType!==void 0))==null?void 0:i.poolType))}
function xc(e,t,n){var c,u;const s=(u=(c=e.symbol)==null?void 0:c.name)!=null?u:"",r=$c.find(({functions:l})=>l.test(s));if(!r||e.doubtful)return;const o=l=>l===void 0?void 0:e.args[l]&&R(e.args[l]).low;if(r.tag!==void 0){const l=o(r.tag);if(l===void 0||V(M(l))!==t)return}const i=r.freed===void 0?void 0:e.args[r.freed],a=i!==void 0&&Le(i,n.pointerSize)&&vt(i,n.granularity);return d(d(d(d({},a?{freed:i}:{}),Y("requested",o(r.requested))),Y("charged",o(r.charged))),Y("poolType",o(r.type)))}
function Xn(e){const t=e.filter(n=>n!==void 0);return t.every(n=>n===t[0])?t[0]:void 0}
function Y(e,t){return t===void 0?{}:{[e]:t}}var Ac=2048,Ec=class{
constructor(e,t,n,s,r){this.__reader=e,this.__target=t,this.__tag=n,this.__layout=s,this.__learner=r}
locate(e,t,n,s){var u;const r=Tc(t.stack,this.__tag,this.__layout),o=sc(t.stack,n,t.ip);if(!o)return this.__learner.gap(),Oc(r);const i=this.__observe(e,t,o,r,s),a=this.__learner.observe(i);if(a.kind==="unlocated")return d(d({},ot(r)),a.why==="learning"&&{open:!0});const c=(u=a.charged)!=null?u:r.charged;return d(f(d({},ot(r)),{block:a.block,blockFrom:a.from}),c!==void 0&&{charged:c})}
lookAgain(e){switch(this.__look("alloc",e).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__isOurs(e){return V(e)===this.__tag}
__observe(e,t,n,s,r){const o=this.__learner.plan(n),i=o.kind==="everything"?this.__everything(t,n):this.__only(o.places,t,n),c=o.kind==="everything"&&o.returnValueHelps&&n.kind==="alloc"?this.__stepOut(r,t):void 0,u=c?{block:c,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return d(d({hit:e,key:n,words:i,look:this.__looks(n.kind)},u&&{pointer:u}),s.charged!==void 0&&{charged:s.charged})}
__stepOut(e,t){const n=e.returnValue(t);return e.hasMissed&&this.__learner.gap(),n}
__everything({registers:e,sp:t},n){const s=Q(t,n.limit),r=s!==void 0&&s>0?this.__reader.readMemory(t,Math.min(s,Ac)):void 0,o=r&&zn(t,r,this.__layout.pointerSize);return d({registers:it(e)},o&&{stack:o})}
__only(e,{registers:t},n){const s=[];for(const{where:u}of e)"offset"in u&&s.push(u.offset);if(s.length===0)return{registers:it(t)};const r=Math.min(...s),o=Math.max(...s)-r+this.__layout.pointerSize,i=H(n.base,r),a=this.__reader.readMemory(i,o),c=a&&zn(i,a,this.__layout.pointerSize);return d({registers:it(t)},c&&{stack:c})}
__looks(e){const t=new Map;return n=>{var r;const s=(r=t.get(n))!=null?r:this.__look(e,n);return t.set(n,s),s}}
__look(e,t){const n=Sc(t,this.__layout);if(!n)return this.__lookInTable(e,t);const s=this.__reader.readMemory(n,this.__layout.headerSize);return yc(s,n,this.__tag,this.__layout)}
__lookInTable(e,t){const n=this.__target.bigPages&&Vo(this.__reader,this.__target.bigPages,t);return!n||n.kind==="unreadable"?{kind:"headerless"}:n.kind==="found"&&this.__isOurs(n.tag)?{kind:"inUse",bytes:n.bytes}:{kind:e==="alloc"?"noHeader":"headerless"}}};
function ot({requested:e,charged:t,poolType:n}){return d(d(d({},e!==void 0&&{requested:e}),t!==void 0&&{charged:t}),n!==void 0&&{poolType:n})}var Oc=e=>d(d({},ot(e)),e.freed&&{block:e.freed,blockFrom:"arguments"}),Nc=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function it(e){const t=new Map;return e.forEach((n,s)=>{Nc.test(s)&&t.set(s,n)}),t}var Zn=64,Pc=class{
constructor(e,t){m(this,"__known",new Map);this.__reader=e,this.__target=t}
get known(){return this.__known}
holds(e,t){const n=this.__known.get(e);if(n)return n;const s=this.__look(e,t);return this.__known.set(e,s),s}
__look(e,t){if(this.__target.isArm)return"unreadable";const n=H(e,-Zn),s=this.__reader.readMemory(n,Zn);if(!s)return"unreadable";const r=Fe(t);for(let o=0;o+r.length<=s.length;o+=1)if(r.every((i,a)=>s[o+a]===i))return"yes";return"no"}},Rc=9200,Mc=64,Cc=class{
constructor(e,t,n,s){m(this,"__lastNumber",0);const{target:r,tag:o}=n;this.__reader=e,this.__recorder=t;const i=bc(r.pointerSize,r.build===void 0||r.build>=Rc);this.__learner=new vc(i),this.__learner.restore(s),this.__code=new Pc(e,r),this.__locator=new Ec(e,r,o,i,this.__learner),this.hunt=new zt(Bc(n,e.now()),a=>this.__code.holds(a,o)),t.begin(this.hunt),t.note({type:"modules",modules:Hc(r)})}
begin(e){this.__recorder.note(d({type:"counters",at:"armed"},Qn(e)))}
end(e,t="disarmed"){this.__recorder.note(d({type:"counters",at:"stopped"},Qn(e))),this.__noteUnanswered(this.__lookAfterwards()),this.__noteCode(),this.__close(t)}
endWithTarget(e){this.__noteUnanswered([]),this.__recorder.note({type:"gone",missed:e}),this.__close("targetGone")}
abandon(){this.__noteUnanswered([]),this.__close("aborted")}
record(e,t,n){this.__lastNumber+=1;const s=this.__lastNumber;if(t==="unknown")return this.__learner.gap(),this.__book(s,e,t,{});try{return this.__book(s,e,t,this.__locator.locate(s,e,t,n))}catch(r){throw r instanceof T&&this.__book(s,e,t,{}),r}}
__lookAfterwards(){const e=new Map;for(const n of this.__learner.unanswered("free").values())for(const s of n)e.set(s,this.__locator.lookAgain(s));if(e.forEach((n,s)=>{n==="freed"&&this.__learner.gone(s)}),this.__takeLateAnswers(),this.hunt.stackUses().some(({unlocated:n})=>n.alloc>0))return[];const t=new Set;for(const n of this.__learner.unanswered("free").values())if(n.some(s=>e.get(s)==="freed"))for(const s of n)e.get(s)==="there"&&t.add(s);return[...t]}
__noteUnanswered(e){const t=[];this.__learner.unanswered("free").forEach((n,s)=>{n.length<=Mc&&t.push({hit:s,blocks:n})}),this.__recorder.note({type:"unanswered",frees:t,there:e})}
__noteCode(){const e=new Map(this.__code.known);for(const{use:t}of this.hunt.sites([]))this.hunt.natureOf(t);this.__code.known.forEach((t,n)=>{e.has(n)||this.__recorder.note({type:"code",address:n,holdsTag:t})})}
__close(e){this.__recorder.note({type:"end",why:e,time:this.__reader.now()})}
__book(e,t,n,s){const r=this.__recorder.note(f(d(d(d({type:"hit",number:e,kind:n,stack:this.__stackIndex(t),stopAddress:t.ip},s),t.processor!==void 0&&{processor:t.processor}),t.thread&&{thread:t.thread}),{time:this.__reader.now()}));return this.__takeLateAnswers(),this.__notePlaces(),r}
__stackIndex({stack:e}){const{stacks:t}=this.hunt,n=t.size,s=t.intern(e);return t.size>n&&this.__recorder.note({type:"stack",index:s,frames:e.map(Ic)}),s}
__notePlaces(){const e=this.__learner.places().map(({place:s})=>s),{places:t}=this.hunt;e.length===t.length&&e.every(s=>t.includes(s))||this.__recorder.note({type:"places",places:e})}
__takeLateAnswers(){for(const{hit:e,block:t,charged:n}of this.__learner.resolved()){const s=n===void 0?{}:{charged:n};this.__recorder.note(d({type:"located",hit:e,block:t},s))}}};
function Bc({target:e,tag:t,idle:n},s){const{pointerSize:r,build:o,description:i,poolHitTag:a}=e,c=Ae(e.modules);return{type:"hunt",tag:t,target:d(d({pointerSize:r,description:i},o!==void 0&&{build:o}),c&&{kernelBase:c.start}),poolHitTag:{address:a,before:n},time:s}}var Ic=({address:e,text:t,symbol:n,source:s,inline:r,doubtful:o})=>d(d(d(d(f(d({},e&&{address:e}),{text:t}),n&&{symbol:n}),s&&{source:s}),r&&{inline:r}),o&&{doubtful:o}),Hc=({modules:e})=>e.filter(({unloaded:t})=>!t).map(({name:t,start:n,end:s})=>({name:t,start:n,end:s}));
function Qn(e){return e.kind==="found"?{counts:e.counts}:e.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var Lc=class{
constructor(e,t,n){m(this,"__lookedForNote",!1);this.__reader=e,this.__changes=t,this.__observer=n}
run(e){const t=this.__changes.open.filter(n=>n!==e);for(const n of[...t].reverse())this.__undo(n);return t.length>0?!0:this.__lookedForNote||e?!1:this.__followNote()}
__undo(e){const t=this.__changes.undo(e);t.kind==="undone"?(Qe(this.__changes),this.__observer({kind:"repaired",value:Kt(e.before)})):this.__observer({kind:"notRepaired",command:t.repair})}
__followNote(){const e=yi(this.__reader);if(this.__lookedForNote=e.kind!=="unknown",e.kind!=="found")return!1;try{return this.__undoNoted(e.note)}catch(t){if(!(t instanceof T))throw t;this.__lookedForNote=!1;const n=$e(e.note.saved);return this.__observer({kind:"notRepaired",command:n}),!0}}
__undoNoted(e){const t=$e(e.saved),n=Je(this.__reader),s=n.kind==="read"&&n.target.poolHitTag!==e.address,r=s?void 0:J(this.__reader,e.address);if(!s&&(n.kind!=="read"||r===void 0))return this.__lookedForNote=!1,this.__observer({kind:"notRepaired",command:t}),!0;if(r!==e.armed)return Qe(this.__changes),!1;const o=re(e.saved),i=re(e.armed);return this.__undo(this.__changes.adopt({kind:"poolHitTag"},e.address,o,i,t)),!0}},Fc=64,zc=class{
constructor(e,t,n){m(this,"__hasMissed",!1);this.__reader=e,this.__changes=t,this.__arming=n}
get hasMissed(){return this.__hasMissed}
get trouble(){return this.__trouble}
returnValue(e){const t=z(e.stack),n=e.stack.slice(t).find(u=>!u.inline),s=[...e.stack.slice(0,t)].reverse().find(u=>!u.inline);if(!(n!=null&&n.address)||!s)return;if(this.__arming.pause().kind!=="undone"){this.__trouble={kind:"notArmedAgain"};return}const r=this.__counters();this.__changes.run(go(n.address));const o=this.__registers(),i=at(o,"eip","rip","pc");if(i!==n.address){this.__hasMissed=!0,this.__trouble={kind:"strayed",ip:i};return}Dc(r,this.__counters())||(this.__hasMissed=!0),this.__arming.arm().kind!=="applied"&&(this.__trouble={kind:"notArmedAgain"});const a=at(o,"esp","rsp","sp");return o.get("$thread")===e.thread&&this.__isAbove(a,s,n)?at(o,"eax","rax","x0"):void 0}
__counters(){const{target:e,tag:t}=this.__arming;return Pe(this.__reader,e,t)}
__registers(){const e=xe(this.__reader.query(ko(this.__arming.target.contextRegisters))),{pointerSize:t}=this.__arming.target;return new Map([...e].map(([n,s])=>[n,ee(s,t)]))}
__isAbove(e,t,n){if(!e)return!1;if(this.__arming.target.pointerSize===8)return e===n.base;if(!t.base)return!1;const s=H(t.base,8),r=H(s,Fc);return U(s,e)<=0&&U(e,r)<=0}};
function at(e,...t){const n=t.find(s=>e.has(s));return n===void 0?void 0:e.get(n)}var Dc=(e,t)=>e.kind==="found"&&t.kind==="found"&&e.counts.allocs===t.counts.allocs&&e.counts.frees===t.counts.frees,Wc=0,Gc=class{
constructor(e,t,n,s){m(this,"__records",new Map);m(this,"__generation",0);this.__reader=e,this.__observer=s,this.__changes=t,this.__recorder=n,this.__reconciler=new Lc(e,this.__changes,s)}
get armed(){return this.__armed}
get records(){return this.__records}
show(e,t){for(const n of e)this.__records.set(n.tag,n),this.__last=n;this.__left=t}
learnedOn({poolHitTag:e,modules:t}){var o,i;const{start:n,places:s=[]}=(o=this.__last)!=null?o:{};return(n==null?void 0:n.poolHitTag.address)===e&&n.target.kernelBase===((i=Ae(t))==null?void 0:i.start)?s:[]}
learned(){var e,t;return(t=(e=this.__last)==null?void 0:e.places)!=null?t:[]}
reconcile(){var t;this.__generation+=1;const e=((t=this.__armed)==null?void 0:t.byUser)===!0?this.__armed.arming.change:void 0;this.__armed&&!e&&(this.__armed.evidence.abandon(),this.__armed=void 0),this.__reconciler.run(e)}
hunt(e,t,n){const s=this.__arm(e,n,!1);if(s.kind!=="armed")return s;const{armed:r}=s,{seconds:o}=t;o!==void 0&&this.__observer({kind:"timeLimit",seconds:o});let i,a;try{i=this.__capture(r,t).run()}finally{a=this.__disarm(r,i)}return{kind:"hunted",tag:e,capture:i,hunt:r.evidence.hunt,disarmed:a}}
arm(e,t){return this.__arm(e,t,!0)}
capture(e){const t=this.__armed;if(!t)return{kind:"notArmed"};const{evidence:n,arming:s}=t,r=J(this.__reader,s.target.poolHitTag);if(r!==void 0&&r!==s.tag)return this.__disarm(t,void 0),{kind:"notArmed",anyMore:s.tag};const o=this.__lastEvent()!==t.event,i=this.__capture(t,e).run(o),{hunt:a}=n,c={kind:"hunted",tag:s.tag,capture:i,hunt:a};return i.end.kind==="targetGone"?f(d({},c),{disarmed:this.__disarm(t,i)}):(this.__armed=f(d({},t),{event:this.__lastEvent()}),n.end(Pe(this.__reader,s.target,s.tag),i.end.kind),c)}
clear(){const e=this.release();return e.length>0?{kind:"cleared",undone:e}:this.__clearForeign()}
release(){const e=this.__armed;return e?[this.__disarm(e,void 0)]:this.__changes.undoAll()}
__clearForeign(){const e=Ye(this.__reader);if(e.kind!=="read"||pe(e.value)||Xe(this.__reader))return{kind:"nothing"};const{address:t,value:n}=e,s=this.__left,r=(s==null?void 0:s.address)===t&&s.armed===n,o=r?s.saved:Wc,i=this.__changes.adopt({kind:"poolHitTag"},t,re(o),re(n),$e(o)),a=this.__changes.undo(i);return r?{kind:"cleared",undone:[a]}:{kind:"foreignCleared",held:n,undone:a}}
__arm(e,t,n){try{this.__armed&&this.__disarm(this.__armed,void 0);const s=hi(this.__reader,this.__changes,e,t);return s.kind==="refused"?s:this.__write(e,s.target,s.idle,n)}catch(s){if(!(s instanceof T))throw s;return{kind:"failed",call:s.call,message:s.message}}}
__write(e,t,n,s){const r=new $i(this.__changes,t,e,n),o=new Cc(this.__reader,this.__recorder,r,this.learnedOn(t)),i=s?this.__lastEvent():"",a={arming:r,evidence:o,byUser:s,event:i};this.__observer({kind:"ready",target:t,tag:e}),this.__observer({kind:"repairLine",command:r.repair}),r.leaveNote(),o.begin(Pe(this.__reader,t,e)),this.__armed=a;const c=r.arm();return c.kind==="applied"?(this.__records.set(e,o.hunt),this.__last=o.hunt,{kind:"armed",armed:a}):(this.__disarm(a,void 0),{kind:"notWritten",applied:c})}
__capture({arming:e,evidence:t},n){const s=this.__generation;return new Ha({reader:this.__reader,changes:this.__changes,observer:this.__observer,target:e.target,evidence:t,stepOut:new zc(this.__reader,this.__changes,e),isCurrent:()=>this.__generation===s},n)}
__disarm({arming:e,evidence:t},n){if((n==null?void 0:n.end.kind)==="targetGone")return e.forget(),this.__armed=void 0,t.endWithTarget(n.hasMissed),{kind:"undone"};const s=e.disarm();s.kind==="undone"&&(this.__armed=void 0);const r=Pe(this.__reader,e.target,e.tag);return t.end(r,n==null?void 0:n.end.kind),s}
__lastEvent(){try{return this.__reader.query(vo).join(`
`)}catch(e){if(!(e instanceof T))throw e;return""}}},Uc=64*1024,jc=class{
constructor(e,t,n){m(this,"__length",0);this.__files=e,this.__now=t,this.base=n.base,this.__seq=n.seq,this.__segment=n.segment,this.__tool=n.tool}
get count(){return this.__segment}
write(e){const t=this.__pending;t&&this.__writeAgain(t),this.__pending=e,this.open(),this.__line(e),(this.__length>=Uc||Vc(e))&&this.close(),this.__pending=void 0}
open(){if(this.__file)return;const e=ie(this.base,this.__segment);if(this.__segment>=dn)throw new T(e,"a recording has 1000 files");this.__file=this.__files.create(e),this.__length=0,this.__line({type:"header",format:"pooltag recording",version:1,segment:this.__segment,tool:this.__tool,time:this.__now()}),this.__segment+=1}
close(){const e=this.__file;this.__file=void 0,e==null||e.close()}
__writeAgain(e){this.__pending=void 0,this.close(),this.__files.exists(ie(this.base,this.__segment))&&(this.__segment+=1),this.write(e)}
__line(e){var n;const t=Gr(this.__seq,e);(n=this.__file)==null||n.writeLine(t),this.__seq+=1,this.__length+=t.length}},Vc=e=>e.type==="change"&&e.state==="planned"||e.type==="end",qc=class{
constructor(e,t,n,s){this.__files=e,this.__now=t,this.__tool=n,this.__observer=s}
begin(e){this.__hunt=e,this.__write(e.start)}
note(e){var n,s;const t=(s=(n=this.__hunt)==null?void 0:n.take(e))!=null?s:"taken";return this.__write(e),t}
opened(e){this.__begun=e}
save(e,t){var r,o;if(((r=this.__segments)==null?void 0:r.base)===e)return{kind:"underWay",base:e};const n=((o=this.__begun)==null?void 0:o.base)===e?this.__begun:void 0,s=ie(e,0);try{if(!n&&this.__files.exists(s))return{kind:"exists",path:s};const i=t.filter(c=>!(n!=null&&n.hunts.includes(c))),a=this.__writeAll(e,n,i);return this.__end(),this.__begun=void 0,this.__segments=a,{kind:"saved",base:e,files:a.count,hunts:i}}catch(i){if(!(i instanceof T))throw i;return{kind:"failed",path:i.call,message:i.message}}}
__writeAll(e,t,n){const{nextSeq:s=0,nextSegment:r=0}=t!=null?t:{},o=new jc(this.__files,this.__now,{base:e,seq:s,segment:r,tool:this.__tool});o.open();const i=[...n].sort((a,c)=>+(a===this.__hunt)-+(c===this.__hunt));for(const{start:a,entries:c}of i){o.write(a);for(const u of c)o.write(u)}return o.close(),o}
__write(e){this.__try(t=>t.write(e))}
__end(){this.__try(e=>e.close())}
__try(e){const t=this.__segments;if(t)try{e(t)}catch(n){if(!(n instanceof T))throw n;this.__segments=void 0,this.__observer({kind:"notRecorded",path:n.call,message:n.message})}}},Kc=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Jc(e){if(!e.includes("<"))return e;const t=e.replace(Kc,"");return t===e?e:t.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var es=e=>host.parseInt64(j(e),16);
function Yc(e){if(typeof e=="number")return e;if(!Xc(e))return;const t=e.convertToNumber();return Number.isSafeInteger(t)?t:void 0}
function Xc(e){return typeof e=="object"&&e!==null&&"getHighPart"in e}var ts=8e3,Zc=class{
constructor(){m(this,"__signExtends",!1)}
query(e){return dt(e)}
change(e){return dt(e)}
run(e){return dt(e)}
readMemory(e,t){const n=ss(this.__location(e),t);if(n||!ns(e))return n;this.__signExtends=!this.__signExtends;const s=ss(this.__location(e),t);return s||(this.__signExtends=!this.__signExtends),s}
__location(e){return!this.__signExtends||!ns(e)?e:Z(4294967295,R(e).low)}
now(){return Date.now()}
session(){const e=Re(()=>host.currentSession.Attributes.Target),t=Re(()=>e==null?void 0:e.IsKernelTarget),n=Re(()=>e==null?void 0:e.IsLiveTarget),s=Re(()=>`${host.currentSession}`);return d(d(d({},typeof t=="boolean"&&{kernel:t}),typeof n=="boolean"&&{live:n}),typeof s=="string"&&{description:s})}};
function ct(e){for(let t=0;t<e.length;t+=ts)host.diagnostics.debugLog(e.slice(t,t+ts));host.diagnostics.debugLog(`
`)}var ns=e=>R(e).high===0&&Le(e,4);
function ss(e,t){try{const n=host.memory.readMemoryValues(es(e),t,1);return n.length===t?Uint8Array.from(n):void 0}catch(n){return}}
function dt(e){try{const t=host.namespace.Debugger.Utility.Control.ExecuteCommand(e);return t?[...t].map(n=>Jc(`${n}`)):[]}catch(t){throw new T(e,t instanceof Error?t.message:String(t))}}
function Re(e){try{return e()}catch(t){return}}var Qc=class{
exists(e){return me(e,t=>t.FileExists(e))}
create(e){return me(e,t=>{const n=t.CreateFile(e,"CreateNew"),s=t.CreateTextWriter(n,"Utf8");return{writeLine:r=>me(e,()=>s.WriteLine(r)),close:()=>me(e,()=>n.Close())}})}
read(e,t){return me(e,n=>{const s=n.OpenFile(e);try{const r=n.CreateTextReader(s,"Utf8").ReadLineContents();for(const o of r)if(!t(`${o}`))return!1;return!0}finally{s.Close()}})}};
function me(e,t){try{return t(host.namespace.Debugger.Utility.FileSystem)}catch(n){throw new T(e,n instanceof Error?n.message:String(n))}}var de="pool",rs="pooltag",ed=e=>[`pooltag ${e}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${rs}.Contents.pool   (or load with .scriptrun)`];
function os(e){return Ce(()=>nd(e))||Ce(sd)}
function td(){Ce(()=>delete Me()[de]&&Me()[de]===void 0)||Ce(()=>is(`dx -r0 @$vars.Remove("${de}")`))}var Me=()=>host.namespace.Debugger.State.UserVariables;
function nd(e){return Me()[de]=e,Me()[de]!==void 0}
function sd(){return[`Debugger.State.Scripts.${rs}.Contents.pool`,"@$scriptContents.pool"].some(t=>is(`dx -r0 @$${de} = ${t}`))}
function is(e){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(e)].some(n=>`${n}`.includes("Error"))}
function Ce(e){try{return e()}catch(t){return!1}}
function rd(e){const t=e.now(),n=e.query(Eo("tag",!0)),s=Ln(n);return s?{kind:"read",rows:s.rows,unread:s.unread.length,cut:s.total===void 0,seconds:(e.now()-t)/1e3}:{kind:"noTable",answer:n.slice(-3).join(" / ").slice(0,200)}}var as=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function od(e,t){if(t==="tag")return[...e].sort((s,r)=>s.text<r.text?-1:1);const n=id(t);return[...e].sort((s,r)=>n(r)-n(s))}
function id(e){switch(e){case"nonpaged":return t=>t.nonPaged.bytes;case"paged":return t=>t.paged.bytes;case"allocs":return t=>{var n,s;return((n=t.nonPaged.allocs)!=null?n:0)+((s=t.paged.allocs)!=null?s:0)};case"frees":return t=>{var n,s;return((n=t.nonPaged.frees)!=null?n:0)+((s=t.paged.frees)!=null?s:0)};case"diff":return ut;case"bytes":return cs;case"peralloc":return t=>ut(t)===0?0:cs(t)/ut(t)}}var ut=e=>e.nonPaged.outstanding+e.paged.outstanding,cs=e=>e.nonPaged.bytes+e.paged.bytes,G=e=>({ok:!0,value:e}),X=e=>({ok:!1,message:e}),ad=500;
function lt(e,t){if(t===void 0)return X(Ps(e));if(typeof t!="string")return X(Ns(e));const n=xs(t);return n.ok?G(n.tag):X(Os(t,n.problem))}
function cd(e,t){return t===void 0?G(void 0):lt(e,t)}
function ht(e,t,n,s){if(t===void 0)return G(n);const r=Yc(t);return r!==void 0&&Number.isInteger(r)&&r>=1?G(r):X(Rs(e,s))}
function ds(e){const t=e.filter(i=>i!=="unseen"&&i!==void 0),n='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60)';if(t.length>2)return X(be(`${t[2]}`,n));const s=ht("The number of hits",t[0],ad,n);if(!s.ok)return s;const r=e.includes("unseen");if(t[1]===void 0)return G({bounds:{hits:s.value},allowUnseen:r});const o=ht("The number of seconds",t[1],1,n);return o.ok?G({bounds:{hits:s.value,seconds:o.value},allowUnseen:r}):o}
function us(e,t){const n=`dx @$pool.${e}("mydrv!MyAlloc*")`;return typeof t=="string"&&t.trim()!==""?G(t.trim()):X(be(t===void 0?"No pattern":`${t}`,n))}var dd=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function ls(e,t){return typeof t=="string"&&t.trim()!==""&&!dd.test(t)?G(t):X(Vs(e))}var Be={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits], [seconds])',help:"the whole hunt: arms PoolHitTag, records hits with stacks, disarms, says what was found"},arm:{usage:'arm("Abc ")',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits], [seconds])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site, as past a pool function"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files, and from then on records hunts there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? what was learned, and how to put it right by hand"},help:{usage:"help()",help:"this list"}};
function ud(){const e={};for(const t of Object.keys(Be)){const n=Be[t];n&&(e[t]={Help:`${n.usage} - ${n.help}`})}return e}var ld=class{
constructor(e){var n,s;const t=Be[e];this.__usage=(n=t==null?void 0:t.usage)!=null?n:e,this.Does=(s=t==null?void 0:t.help)!=null?s:""}
toString(){return this.__usage}},ue=class{
constructor(e,t){this.__title=e,this.__rows=t}
toString(){return this.__title}
*[Symbol.iterator](){for(let e=0;e<this.__rows.length;e+=1){const t=this.__rows[e];t!==void 0&&(yield new host.indexedValue(t,[e]))}}
getDimensionality(){return 1}
getValueAt(e){const t=this.__rows[e.convertToNumber()];if(t===void 0)throw new RangeError(`there are ${this.__rows.length} rows`);return t}};
function ke(...e){const t={};for(const n of e)t[n]={PreferredRadix:10};return t}var hd=class{
constructor(e,t,n){var s,r;this.__hit=t,this.__hunt=e,this.Kind=t.kind,this.Site=(r=(s=e.siteOf(e.stackOf(t),n))==null?void 0:s.frame.text)!=null?r:"",this.Block=t.block&&es(t.block),this.Charged=t.charged,this.Cpu=t.processor}
toString(){return`${this.__hit.number}`}
details(){const{stopAddress:e,requested:t,poolType:n,blockFrom:s,thread:r,time:o}=this.__hit,i=[e&&`stopped at 0x${e}`,r&&`thread 0x${r}`,t!==void 0&&`${t} bytes asked for`,n!==void 0&&`pool type 0x${n.toString(16)}`,s&&`block found by ${s}`,o!==void 0&&`at ${new Date(o).toISOString()}`].filter(Boolean),a=this.__hunt.stackOf(this.__hit).map(({text:c})=>c);return[i.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return ke("Charged","Cpu")}},x=class{
constructor(e){this.__text=e}
toString(){return this.__text}},ft=e=>{var t,n;return(n=(t=e.site)==null?void 0:t.frame.text)!=null?n:"(no caller)"};
function hs(e,{use:t,holding:n}){const{site:s,allocs:r,frees:o,stacks:i}=t;return`${[`${ft(t)}${s?` (${s.key})`:""}, tag ${JSON.stringify(q(e.tag))}`,`${w(r,"allocation")} and ${w(o,"free")} seen here, from ${w(i.length,"stack")}`,n&&fd(n),n&&_d(n),gd(e,t),...pd(t),`coverage ${se(e)}${$t(e.coverage(),e.openHits())}`,(s==null?void 0:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,md(e.natureOf(t))].filter(Boolean).join("; ")}.`}
function fd({blocks:e,bytes:t,old:n}){const s=e===1?"stays":"stay";return`${w(e,"block")} allocated here ${s}${kd(t)}, ${n} of them since the earlier half of the hunt`}
function _d({sizes:e}){return e&&`sizes ${e.smallest}, ${e.median} and ${e.largest} bytes (smallest, median, largest)`}
function gd(e,{first:t,last:n,allocs:s}){if((t==null?void 0:t.time)===void 0||(n==null?void 0:n.time)===void 0)return;const r=a=>he((a-e.start.time)/1e3),o=(n.time-t.time)/1e3,i=o>0&&s>1?`, ${(s/o).toFixed(2)} allocations a second`:"";return`first hit here after ${r(t.time)}, last after ${r(n.time)}${i}`}
function pd(e){const{freedByOtherModules:t,unlocatedAllocs:n,refused:s}=e;return[...t>0?[`${w(t,"block")} of here freed by other modules`]:[],...n>0?[`of ${w(n,"allocation")} here the block is not known`]:[],...s>0?[`${w(s,"block")} refused at once by a limit of the tag`]:[]]}
function md(e){if(e.kind==="owner")return;const t=e.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",n=e.skip?`; dx @$pool.skip("${e.skip}") looks past it`:"";return`${e.fanOut} functions lead through here${t}: perhaps a wrapper${n}`}var kd=e=>e===void 0?"":`, ${e} bytes`;
function vd(e,t){const n=[];for(const{use:r,holding:o}of e.sites(t))o&&o.blocks>0&&n.push({use:r,holding:o});const s=n.reduce((r,{holding:o})=>r+o.blocks,0);return n.map(r=>f(d({},r),{share:r.holding.blocks/s})).sort((r,o)=>fs(o)-fs(r)||o.holding.blocks-r.holding.blocks)}var fs=({holding:e})=>{var t;return(t=e.bytes)!=null?t:-1},bd=class{
constructor(e,{use:t,holding:n,share:s}){var r;this.__hunt=e,this.__use=t,this.__holding=n,this.Blocks=n.blocks,this.Bytes=n.bytes,this.Share=`${Math.round(s*100)} %`,this.Of=t.allocs,this.Old=n.old,this.Median=(r=n.sizes)==null?void 0:r.median,this.Coverage=se(e)}
toString(){return ft(this.__use)}
details(){return hs(this.__hunt,{use:this.__use,holding:this.__holding})}
get[Symbol.metadataDescriptor](){return ke("Blocks","Bytes","Of","Old","Median")}},wd=class{
constructor(e,t){const{use:n,holding:s}=t;this.__hunt=e,this.__site=t,this.Allocs=n.allocs,this.Frees=n.frees,this.Blocks=s==null?void 0:s.blocks,this.Bytes=s==null?void 0:s.bytes,this.Coverage=se(e),this.Note=e.natureOf(n).kind==="probableWrapper"?"wrapper?":void 0}
toString(){return ft(this.__site.use)}
details(){return hs(this.__hunt,this.__site)}
get[Symbol.metadataDescriptor](){return ke("Allocs","Frees","Blocks","Bytes")}},_s=36,yd=class{
constructor(e,t){this.__stack=e.stacks.at(t.stack),this.Allocs=t.hits.alloc,this.Frees=t.hits.free;const n=this.__callers().slice(1).join(" < ");this.Callers=n.length>_s?`${n.slice(0,_s-3)}...`:n,this.Coverage=se(e)}
toString(){var e;return(e=this.__callers()[0])!=null?e:"(no caller)"}
details(){return this.__stack.map(({text:e})=>e).join(`
`)}
get[Symbol.metadataDescriptor](){return ke("Allocs","Frees")}
__callers(){return this.__stack.slice(z(this.__stack)).map(({text:e})=>e)}},Sd=class{
constructor(e,t,n){const s=Ye(e);this.PoolHitTag=s.kind==="read"?te(M(s.value)):"not readable",this.Armed=xd(s,t),this.Repair=Ad(s,t),this.Recorded=_t([...t.records.keys()].map(r=>JSON.stringify(q(r)))),this.Learned=_t(t.learned().map($d)),this.Skipped=_t(n)}
toString(){return this.Armed}};
function $d({kind:e,key:t,where:n,holds:s}){const r="register"in n?n.register:`[base${Td(n.offset)}]`;return`${e} at 0x${t}: ${s} in ${r}`}var Td=e=>`${e<0?"-":"+"}0x${Math.abs(e).toString(16)}`,_t=e=>e.length===0?"none":e.join(", ");
function xd(e,t){var r;if(e.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";if(pe(e.value))return"not armed";const n=JSON.stringify(q(M(e.value)));return((r=t.armed)==null?void 0:r.arming.tag)===e.value?`ARMED for ${n} by arm()`:`ARMED for ${n}, not by this script`}
function Ad(e,t){return t.armed?t.armed.arming.repair:e.kind==="read"&&pe(e.value)?"nothing to repair":"ed nt!PoolHitTag 0x0"}
function Ie(e,t,n){return`${w(t,n)}; ${e.map(At).join("; ")}`}
function Ed(e,t){const n=`read in ${he(e.seconds)}`,s=e.unread>0?[`${w(e.unread,"line")} not understood`]:[],r=e.cut?["the listing was cut off before its end"]:[];return[w(t,"tag"),n,...s,...r].join("; ")}var Od=class{
constructor(e){this.__usage=e,this.NonPaged=e.nonPaged.outstanding,this.NonPagedBytes=e.nonPaged.bytes,this.Paged=e.paged.outstanding,this.PagedBytes=e.paged.bytes,this.Allocs=gs(e.nonPaged.allocs,e.paged.allocs),this.Frees=gs(e.nonPaged.frees,e.paged.frees),this.Owner=Nd(e.description)}
toString(){return this.__usage.text}
details(){var e;return`${this.__usage.text}: ${(e=this.__usage.description)!=null?e:"no description"}`}
get[Symbol.metadataDescriptor](){return ke("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function gs(e,t){return e===void 0||t===void 0?void 0:e+t}
function Nd(e){var t;return(t=/, Binary\s*:\s*(\S+)/.exec(e!=null?e:""))==null?void 0:t[1]}var Pd=class{
constructor(e,t,n,s){m(this,"__skipped",[]);this.__reader=e,this.__hunter=t,this.__archive=n,this.__version=s}
toString(){return`pooltag ${this.__version}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return ud()}
hitTag(e,...t){const n=lt("hitTag",e),s=ds(t);if(!n.ok)return new x(n.message);if(!s.ok)return new x(s.message);this.__hunter.reconcile();const{bounds:r,allowUnseen:o}=s.value,i=this.__hunter.hunt(n.value,r,o);return new x(i.kind==="hunted"?xt(i):yt(i))}
arm(e,...t){const n=lt("arm",e);if(!n.ok)return new x(n.message);this.__hunter.reconcile();const s=this.__hunter.arm(n.value,t.includes("unseen"));return s.kind!=="armed"?new x(yt(s)):new x(Is(n.value,s.armed.arming.repair))}
capture(...e){const t=ds(e);if(!t.ok)return new x(t.message);this.__hunter.reconcile();const n=this.__hunter.capture(t.value.bounds);return new x(n.kind==="hunted"?xt(n):Hs(n))}
clear(){return this.__hunter.reconcile(),new x(Ls(this.__hunter.clear()))}
skip(e){const t=us("skip",e);return t.ok?(this.__skipped=[...this.__skipped.filter(n=>n!==t.value),t.value],new x(`Looking past ${this.__skipped.join(", ")}.`)):new x(t.message)}
unskip(e){const t=us("unskip",e);if(!t.ok)return new x(t.message);this.__skipped=this.__skipped.filter(s=>s!==t.value);const n=this.__skipped.length===0?"pool functions only":this.__skipped.join(", ");return new x(`Looking past ${n}.`)}
save(e){const t=ls("save",e);return t.ok?(this.__hunter.reconcile(),new x(qs(this.__archive.save(t.value)))):new x(t.message)}
open(e){const t=ls("open",e);return t.ok?(this.__hunter.reconcile(),new x(Js(this.__archive.open(t.value)))):new x(t.message)}
used(e,t){this.__hunter.reconcile();const{sort:n,pattern:s}=Cd(e,t),r=rd(this.__reader);if(r.kind==="noTable")throw new Error(`!poolused gave no table: ${r.answer}`);const o=od(r.rows,n).filter(({text:i})=>s===void 0||Rt(s,i));return new ue(Ed(r,o.length),o.map(i=>new Od(i)))}
leaks(e){const t=this.__hunts("leaks",e),n=[];for(const s of t)for(const r of vd(s,this.__skipped))n.push(new bd(s,r));return new ue(Ie(t,n.length,"call site"),n)}
sites(e){const t=this.__hunts("sites",e),n=[];for(const s of t)for(const r of Md(s.sites(this.__skipped)))n.push(new wd(s,r));return new ue(Ie(t,n.length,"call site"),n)}
stacks(e){const t=this.__hunts("stacks",e),n=[];for(const s of t){const r=[...s.stackUses()].sort((o,i)=>ms(i)-ms(o));for(const o of r)n.push(new yd(s,o))}return new ue(Ie(t,n.length,"stack"),n)}
hits(e){const t=ht("The number of hits",e,Rd,"dx -g @$pool.hits(20)");if(!t.ok)throw new Error(t.message);const n=this.__hunts("hits",void 0),s=[];for(const r of n)for(const o of r.recent(t.value))s.push(new hd(r,o,this.__skipped));return new ue(Ie(n,s.length,"hit"),s)}
status(){return this.__hunter.reconcile(),new Sd(this.__reader,this.__hunter,this.__skipped)}
help(){const e=Object.keys(Be).map(t=>new ld(t));return new ue(`pooltag ${this.__version}`,e)}
__hunts(e,t){const n=cd(e,t);if(!n.ok)throw new Error(n.message);this.__hunter.reconcile();const{records:s}=this.__hunter,o=(n.value===void 0?[...s.values()]:[s.get(n.value)]).filter(i=>i!==void 0);if(o.length===0)throw new Error(Ms(n.value));return o}},Rd=100,Md=e=>[...e].sort((t,n)=>ps(n)-ps(t)),ps=({use:e})=>e.allocs+e.frees+e.unknown,ms=({hits:e})=>e.alloc+e.free+e.unknown;
function Cd(e,t){const n=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${as.join(" ")}`,r=[e,t].filter(a=>a!==void 0).find(a=>typeof a!="string");if(r!==void 0)throw new Error(be(`${r}`,n));const o=as.find(a=>a===e),i=o===void 0?e:t;if(o===void 0&&t!==void 0)throw new Error(be(`${e}`,n));return{sort:o!=null?o:"nonpaged",pattern:typeof i=="string"?i:void 0}}var le=new Zc,ks=e=>ct(Fs(e)),vs=new Qc,gt=new qc(vs,()=>le.now(),"0.1.0",ks),Bd=new vi(le,le,e=>{gt.note(d({type:"change"},e))}),pt=new Gc(le,Bd,gt,ks),Id=new ki(le,vs,gt,pt),F=new Pd(le,pt,Id,"0.1.0");
function Hd(){for(const n of ed("0.1.0"))ct(n);const e=(n,s)=>new host.optionalRecord(new host.functionAlias(zd(s),n));class t{
get Pool(){return F}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(t,"Debugger.Models.Utility")),e("pooltop",(...n)=>F.used(...n)),e("poolhit",(...n)=>F.hitTag(...n)),e("poolleaks",(...n)=>F.leaks(...n)),e("poolrestore",()=>F.clear()),e("poolhelp",()=>F.help())]}
function Ld(){os(F)&&ct("@$pool is ready: dx @$pool.help()")}
function Fd(){pt.release(),td()}
function zd(e){return(...t)=>(os(F),e(...t))}return[F,Hd,Ld,Fd]})();
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
