/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const h=Object.assign;var Pt=16,Ue=e=>e,je=Ue("0".repeat(Pt));
function we(e){let t=e.replace(/^0x/i,"").replace(/`/g,"");return/^[0-9a-f]{1,16}$/i.test(t)?Ue(t.toLowerCase().padStart(Pt,"0")):a}
function J(e,t){let r=s=>(s>>>0).toString(16).padStart(8,"0");return Ue(r(e)+r(t))}
function M(e){return{high:Number.parseInt(e.slice(0,8),16),low:Number.parseInt(e.slice(8),16)}}
function P(e,t){let{high:r,low:s}=M(e),i=s+t;return J((r+Math.floor(i/4294967296))%4294967296,i%4294967296)}
function Y(e,t){let r=M(e),s=M(t),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function W(e,t){return e<t?-1:e>t?1:0}
function Nt(e,t){return(M(e).low&t-1)===0}
function X(e,t){return t===4?J(0,M(e).low):e}
function ve(e,t){let{high:r,low:s}=M(e);return(t===4?s:r)>=2147483648}
function Qs(e,t){return t===4?e.slice(8):`${e.slice(0,8)}\`${e.slice(8)}`}
function G(e){return`0x${e.replace(/^0{1,15}/,"")}`}var Mt=2147483648;
function R(e){return e>>>0}
function ye(e){let t=r=>{var s;return((s=e[r])!=null?s:0)&255};return R(t(0)|t(1)<<8|t(2)<<16|t(3)<<24)}
function We(e){return[e&255,e>>>8&255,e>>>16&255,e>>>24&255]}
function Rt(e){if(e.length===0)return{ok:!1,problem:{kind:"empty"}};if(e.length>4)return{ok:!1,problem:{kind:"tooLong",length:e.length}};let t=/[^\0-\xff]/.exec(e);return t?{ok:!1,problem:{kind:"notOneByte",character:t[0]}}:Ge(ye([...e.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function $s(e){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(e)?Ge(ye(e.split(" ").map(t=>Number.parseInt(t,16)))):/^0x[0-9a-f]{3,8}$/i.test(e)?Ge(R(Number.parseInt(e,16))):Rt(e)}
function Ge(e){return e<Mt?{ok:!0,tag:e}:{ok:!1,problem:{kind:"protectedBit",plain:C(e)}}}
function C(e){return R(e&~Mt)}
function H(e){let t=r=>r>=32&&r<=126;return We(e).map(r=>t(r)?String.fromCharCode(r):".").join("")}
function q(e){return`0x${e.toString(16).padStart(8,"0")}`}
function ei(e){return ye([...We(e)].reverse())}
function Bt(e){return H(e).includes(".")}var T=e=>{let t=H(e);return JSON.stringify(Bt(e)||/["$;\\]/.test(t)?q(e):t)},Z=e=>`0x${e.toString(16)}`,b=(e,t)=>`${e} ${t}${e===1?"":"s"}`,le=e=>e<10?`${e.toFixed(1)} s`:`${Math.round(e)} s`;
function ti(e,t){let r=JSON.stringify(e);switch(t.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${t.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(t.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${T(t.plain)} or "${q(t.plain)}".`}}var ri=e=>`A tag goes in double quotes: dx @$pool.${e}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,si=e=>`Which tag? dx @$pool.${e}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,ii=(e,t,r,s)=>`${e} is a whole number from ${t} ${r<1/0?`to ${r}`:"on"}: ${s}`,Se=(e,t)=>`${e} does not fit: ${t}`,ni=(e,t)=>`${e} is one argument too many: dx @$pool.${t}`,ai=e=>e===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${T(e)}. Begin with dx @$pool.hitTag(${T(e)}).`;
function Lt(e){var t;switch(e.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${e.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${Z(e.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return li(e.tag,e.meant);case"ambiguous":return`${e.tags.map(q).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${q((t=e.tags[0])!=null?t:0)}", "unseen").`}}
function li(e,t){let r=t===a?"":`Did you mean ${T(t)} (${q(t)})? `;return`no allocation with ${T(e)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${T(e)}, "unseen").`}var It=e=>`Not armed: ${oi(e)}`;
function oi(e){switch(e.kind){case"refused":return Lt(e.problem);case"failed":return`the debugger refused "${e.call}": ${e.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${e.applied.failure===a?"":` (${e.applied.failure})`}. ${Te(e.applied.undone)}`}}var _i=(e,t)=>`ARMED: the machine stops at every allocation and free of ${T(e)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${t}.`;
function ui({anyMore:e}){return e===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${T(e)}: somebody has changed it. dx @$pool.arm(${T(e)}) arms it again.`}
function Te(e){return e.kind==="undone"?"PoolHitTag is as it was.":e.kind==="notOurs"?"PoolHitTag holds something else by now: dx @$pool.status()":`STILL ARMED${e.failure===a?"":` (${e.failure})`}: type ${e.repair}`}
function di(e){switch(e.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Lt(e.problem)}`;case"cleared":return e.undone.map(Te).join(" ");case"foreignCleared":return e.undone.kind==="undone"?`PoolHitTag held ${Z(e.held)}, armed by somebody else; it holds 0 now.`:Te(e.undone)}}
function hi(e){switch(e.kind){case"ready":{let{target:t,tag:r}=e,s=t.processorBlocks.length;return`pooltag: ${[t.description,b(t.modules.filter(n=>!n.unloaded).length,"module"),...s>0?[b(s,"processor")]:[]].join(", ")}; arming ${T(r)} at ${Qs(t.poolHitTag,t.pointerSize)}`}case"timeLimit":return`pooltag: ${le(e.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${e.command}`;case"progress":return fi(e.hits,e.wanted,e.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${Z(e.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${e.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${e.path}: ${e.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function fi(e,t,r){let s=e/r,i=(t-e)/s,n=i<Ct?`, about ${le(i)} to go`:"",l=i<Ct?` of ${t}`:"";return`pooltag: ${e}${l} hits, ${s.toFixed(1)}/s${n}`}var Ct=86400;
function ci(e,t,r){if(e.kind==="unknown")return"unknown";let s=e.kind==="exact"?1:e.fraction,i=t===0?1:(t-r)/t;return`${Math.floor(s*i*1e3)/10} %`}
function Ht(e){let t=e.coverage(),r=e.openHits();if(t.kind==="unknown")return` (${pi(t.why)})`;let s=[...t.kind==="floor"?[`${gi(t.missed,e.counts().unknown)} not seen`]:[],...r>0?[`the block of ${b(r,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}
function gi({allocs:e,frees:t},r){let s=[...e>0?[b(e,"allocation")]:[],...t>0?[b(t,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function pi(e){switch(e){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function mi(e){switch(e.kind){case"hits":case"seconds":return a;case"foreign":return`Ended by ${ki(e.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${e.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${e.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${e.call}": ${e.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function ki(e){switch(e.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${e.number}`;case"bugcheck":return`bugcheck ${Z(e.code)}`;case"otherBreak":return`a break at ${e.at}, which is no pool function`;case"other":return`another stop (${e.event})`}}var Q=e=>ci(e.coverage(),qe(e),e.openHits()),qe=e=>{let{alloc:t,free:r,unknown:s}=e.counts();return t+r+s};
function zt(e){let{capture:t,hunt:r,tag:s}=e,{hits:i,kinds:n}=t,l=qe(r),o=[b(n.alloc,"allocation"),b(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", ");return[`${b(i,"hit")} on ${T(s)} in ${le(t.seconds)}: ${o}; ${l>i?`the whole hunt: ${b(l,"hit")}, `:""}coverage ${Q(r)}${Ht(r)}.`,mi(t.end),e.disarmed===a?a:Te(e.disarmed),l>0?`Next: dx -g @$pool.leaks(${T(s)})`:a].filter(u=>u!==a).join(" ")}var bi=e=>`Which file? dx @$pool.${e}("C:/temp/leak") or dx @$pool.${e}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function wi(e){switch(e.kind){case"saved":{let{base:t,files:r,hunts:s}=e;return`${s.map(vi).join("")}Saved ${b(s.length,"hunt")} as ${t} (${b(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(t)}) or pooltag analyze.`}case"underWay":return`All of it is in ${e.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${e.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${e.path}: ${e.message}`}}var vi=({hitsNotKept:e,tag:t})=>e===0?"":`THE LAST ${b(e,"hit")} on ${T(t)} are more than is kept: save before a long hunt. `,yi=e=>e.kind==="opened"?Ti(e):`Not opened: ${Si(e)}`;
function Si(e){switch(e.kind){case"armed":return`${T(e.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${e.path}.`;case"noRecording":return`${e.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${e.version}).`;case"failed":return`${e.path}: ${e.message}`}}
function Ti(e){let{base:t,recording:r,left:s,cut:i}=e,{hunts:n,problems:l}=r,[o]=l.first;return[`Opened ${t}: ${n.map(Ft).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,o&&`${b(l.count,"line")} damaged or missing, the first at ${o.line}.`,xi(s),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Ft=e=>`${JSON.stringify(H(e.tag))}: ${b(qe(e),"hit")}, coverage ${Q(e)}`;
function xi(e){switch(e.kind){case"nothing":return a;case"armed":return e.isDump?"It was cut off while armed, as this dump shows (dx @$pool.status()).":`PoolHitTag STILL HOLDS ${T(e.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${Z(e.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${Z(e.note.saved)} disarms.`}}
function Ai(e){let t=e.name===""?e.module:`${e.module}!${e.name}`;return e.offset===0?t:`${t}+0x${e.offset.toString(16)}`}
function Ve(e){return Ai(h({},e,{offset:0}))}var Dt=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Ei=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Oi=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Pi=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Ni=/^VerifierExt$/i,Mi=/\?\? ?::|`string'/,Ri=64;
function Ke(e){var t;return Ni.test(e.module)?e.name.includes("Pool")?jt(e.name):a:Dt.test(e.module)?e.name==="DbgBreakPoint"||Mi.test(e.name)?"neither":(t=Ut(e.name))!=null?t:Bi(e.name):a}
function Ut(e){return Ei.test(e)?"alloc":Oi.test(e)?"free":a}
function Bi(e){return Pi.test(e)?jt(e):a}
function jt(e){return e.includes("Alloc")?"alloc":e.includes("Free")?"free":"neither"}
function z(e){let t=e.findIndex(({symbol:r})=>!r||Ke(r)===a);return t<0?e.length:t}
function Li(e){return Dt.test(e.module)&&e.name==="ExFreePool"&&e.offset>Ri}
function Wt(e){return e.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(e.name)}
function Gt(e,t){return Ii(e.toLowerCase(),t.toLowerCase())}
function Ii(e,t){let r=0,s=0,i=-1,n=0;for(;r<t.length;)if(e[s]==="*")i=s++,n=r;else if(e[s]==="?"||e[s]===t[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;e[s]==="*";)s++;return s===e.length}
function qt(e,t=[],r=[]){let s=z(e);for(;s<e.length-1&&Ci(e[s],r);)s++;let i=e[s];return i&&Hi(i,s,t)}
function Ci(e,t){let r=e==null?void 0:e.symbol;return r?t.some(s=>Gt(s,Ve(r))):!1}
function Hi(e,t,r){var l;let s=e.address&&zi(e.address,r);if(s)return h({key:Vt(s.module,s.offset),frame:e,depth:t},s);let i=e.symbol&&{module:e.symbol.module};if(((l=e.symbol)==null?void 0:l.name)===""){let{module:o,offset:_}=e.symbol;return{key:Vt(o,_),frame:e,depth:t,module:o,offset:_}}let n=e.address?G(e.address):e.text;return h({key:n,frame:e,depth:t},i)}var Vt=(e,t)=>`${e}+0x${t.toString(16)}`;
function zi(e,t){let r=t.find(({start:i,end:n})=>W(i,e)<=0&&W(e,n)<0),s=r&&Y(r.start,e);return r&&s!==a?{module:r.name,offset:s}:a}var Fi={allocs:0,frees:0};
function Di(e,{coverage:t,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=m=>e.reduce((S,O)=>S+m(O),0),o=t.kind==="floor"?t.missed:Fi,_=o.frees+l(m=>m.unlocatedFrees)-l(m=>m.missedFrees)-s.size,u=Math.max(0,_),d=o.allocs+l(m=>m.unlocatedAllocs),c=Math.min(u,d+o.frees+i),f=r.size+s.size<n?u:c,w=Math.max(0,-_);return{count:u,ofThere:c,hits:w+Math.max(0,f-o.frees)}}var Ui=(e,{lastHit:t,longestLife:r})=>e*2<=t&&t-e>r*2;
function ji(e,{count:t,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let o=e.filter(({block:y})=>!i.has(y)),_=o.filter(({block:y})=>s.has(y)).length,u=Math.min(t,Math.min(_,r)+o.length-_),d=o.length-u;if(d===0&&o.length>0)return a;let c=e.reduce((y,{block:j,hit:De})=>i.has(j)?Math.max(y,n-De):y,l),f=o.filter(({hit:y})=>Ui(y,{lastHit:n,longestLife:c})).length,w=c>0?Math.max(0,f-u):0,m=[];for(let{charged:y}of o)y!==a&&m.push(y);m.sort((y,j)=>y-j);let S=Wi(m),O={blocks:d,old:w,sizes:S};return m.length<o.length?O:h({},O,{bytes:m.slice(0,d).reduce((y,j)=>y+j,0)})}
function Wi(e){let t=e[0],r=e[Math.floor((e.length-1)/2)],s=e[e.length-1];return t===a||r===a||s===a?a:{smallest:t,median:r,largest:s}}
function Gi(e,t,r){if(!e||!t)return{kind:"unknown",why:"notRead"};let s={allocs:t.allocs-e.allocs,frees:t.frees-e.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Je=8,Kt=2e5,Jt=class Ys{
constructor(t=Kt,r=new Map){this.limit=t,this.__w=r}
alloc(t,r){let s=this.__w.get(t);return!s&&this.__w.size>=this.limit?{kind:"full"}:(this.__w.set(t,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(t,r,s){let i=this.__w.get(t);return i?(this.__w.delete(t),i.tag===r&&qi(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__w}
copy(){return new Ys(this.limit,new Map(this.__w))}},qi=(e,t)=>e===a||t===a||e===t,Vi=512,Yt=class{
constructor(){this.__1f=new Map;this.__1l=Number.POSITIVE_INFINITY;this.__1i=0;this.__1u=!0}
add(e,t=1){this.__1l=Math.min(this.__1l,e),this.__1i=Math.max(this.__1i,e);let r=this.__1f.get(e);r===a&&this.__1f.size>=Vi?this.__1u=!1:this.__1f.set(e,(r!=null?r:0)+t)}
addAll(e){for(let[t,r]of e.__1f)this.add(t,r);this.__1l=Math.min(this.__1l,e.__1l),this.__1i=Math.max(this.__1i,e.__1i),this.__1u=this.__1u&&e.__1u}
summary(){if(this.__1f.size===0)return a;let e=this.__1l,t=this.__1i,r=this.__1u?this.__5s():a;return{smallest:e,largest:t,median:r}}
__5s(){let e=[...this.__1f].sort(([s],[i])=>s-i),t=e.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of e)if(r+=i,r*2>=t)return s;return a}},Ki=class Xs{
constructor(t,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new Yt,this.tag=t,this.stack=r}
see({kind:t,number:r,time:s,charged:i}){var l;this.hits[t]++;let n={hit:r,time:s};(l=this.first)!=null||(this.first=n),this.last=n,t==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:t}){this.outstanding.count++,t===a?this.outstanding.unsized++:this.outstanding.charged+=t}
gone({charged:t,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,t===a?this.outstanding.unsized--:this.outstanding.charged-=t}
freedFrom(t){var r;this.freedBy.set(t,((r=this.freedBy.get(t))!=null?r:0)+1)}
copy(){let t=new Xs(this.tag,this.stack);Object.assign(t.hits,this.hits),Object.assign(t.unlocated,this.unlocated),Object.assign(t.outstanding,this.outstanding),t.unmatchedFrees=this.unmatchedFrees,t.missedFrees=this.missedFrees,t.untracked=this.untracked,t.longestLife=this.longestLife;for(let[r,s]of this.freedBy)t.freedBy.set(r,s);return t.sizes.addAll(this.sizes),t.first=this.first,t.last=this.last,t}},Ji=class Zs{
constructor(t=new Jt){this.__27=new Map;this.__2e=!1;this.__21=t}
get isFull(){return this.__2e}
book(t){let r=this.__1d(t.tag,t.stack);r.see(t),t.kind==="alloc"?this.__50(t,r):t.kind==="free"&&this.__5f(t,r)}
stacks(t){let r=[];return this.__27.forEach((s,i)=>{(t===a||i===t)&&r.push(...s.values())}),r}
outstanding(){let t=new Map;return this.__21.outstanding.forEach((r,s)=>{let i=h({},r,{block:s}),n=t.get(r.stack);n?n.push(i):t.set(r.stack,[i])}),t}
copy(){let t=new Zs(this.__21.copy());return t.__2e=this.__2e,this.__27.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),t.__27.set(s,i)}),t}
__50(t,r){if(t.block===a){r.unlocated.alloc++;return}let s=Yi(t),i=this.__21.alloc(t.block,s);if(i.kind==="full"){this.__2e=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__4f(i.earlier,t),r.allocated(s)}
__5f(t,r){if(t.block===a){r.unlocated.free++;return}let s=this.__21.free(t.block,t.tag,t.charged);if(s.kind==="matched"){let i=this.__1d(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,t),i.freedFrom(t.stack);return}s.kind==="other"&&this.__4f(s.earlier,t),r.unmatchedFrees++}
__4f(t,r){let s=this.__1d(t.tag,t.stack);s.gone(t,r),s.missedFrees++}
__1d(t,r){var n,l;let s=(n=this.__27.get(t))!=null?n:new Map;this.__27.set(t,s);let i=(l=s.get(r))!=null?l:new Ki(t,r);return s.set(r,i),i}};
function Yi({number:e,tag:t,stack:r,requested:s,charged:i}){return{tag:t,stack:r,hit:e,requested:s,charged:i}}var Xi=2e3;
function Xt(e,{block:t,charged:r}){var i;let s=(i=e.charged)!=null?i:r;return h({},e,{block:t,blockFrom:"place",charged:s})}var Zi=class{
constructor(e=Kt){this.__y=[];this.__1y=e,this.__1p=new Ji(new Jt(e))}
record(e,t=!1){return this.__y.push({hit:e,awaits:t&&e.block===a}),this.__3q()}
locate(e){let t=this.__y.find(({hit:r,awaits:s})=>s&&r.number===e.hit);return t&&(t.hit=Xt(t.hit,e),t.awaits=!1),this.__3q()}
stacks(e){return this.__10().stacks(e)}
outstanding(){return this.__10().outstanding()}
__10(){if(this.__y.length===0)return this.__1p;let e=this.__1p.copy();for(let{hit:t}of this.__y)e.book(t);return e}
__3q(){let e=this.__y.findIndex(({awaits:s})=>s),t=e<0?this.__y.length:e,r=Math.max(t,this.__y.length-Xi);for(let{hit:s}of this.__y.splice(0,r))this.__1p.book(s);return this.__1p.isFull?{kind:"tooManyOutstanding",limit:this.__1y}:{kind:"recorded"}}};
function Ye(e,t){var n,l;let r=new Qi(t),s=new Map;for(let o of e){let _=`${o.tag} ${(l=(n=r.site(o.stack))==null?void 0:n.key)!=null?l:""}`,u=s.get(_);u?u.push(o):s.set(_,[o])}let i=[];return s.forEach(o=>{let[_]=o;_&&i.push($i(_,o,r))}),i.sort((o,_)=>{var u,d,c,f;return((d=(u=o.first)==null?void 0:u.hit)!=null?d:0)-((f=(c=_.first)==null?void 0:c.hit)!=null?f:0)})}var Qi=class{
constructor(e){this.__63=new Map;this.__2c=new Map;this.__37=e}
site(e){var t;return this.__3y(this.__63,e,(t=this.__37.skip)!=null?t:[])}
caller(e){return this.__3y(this.__2c,e,[])}
__3y(e,t,r){if(!e.has(t)){let{stacks:s,modules:i}=this.__37;e.set(t,qt(s.at(t),i!=null?i:[],r))}return e.get(t)}};
function $i(e,t,r){let s=n=>t.reduce((l,o)=>l+n(o),0),i=r.site(e.stack);return h({tag:e.tag,site:i,stacks:t.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:en(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},tn(t,i,r),{longestLife:Math.max(...t.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:rn(t)},sn(t))}
function en(e){let t=e(({hits:n})=>n.alloc);if(t>0&&e(({unlocated:n})=>n.alloc)===t)return a;let r=e(({outstanding:n})=>n.count),s=e(({outstanding:n})=>n.unsized)===0,i=e(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function tn(e,t,r){var i;let s={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of e){let o=(i=r.caller(n))==null?void 0:i.key;l.forEach((_,u)=>{var c;let d=r.site(u);o!==a&&((c=r.caller(u))==null?void 0:c.key)===o?s.refused+=_:(d==null?void 0:d.key)!==(t==null?void 0:t.key)&&(s.freedElsewhere+=_),(d==null?void 0:d.module)!==(t==null?void 0:t.module)&&(s.freedByOtherModules+=_)})}return s}
function rn(e){let t=new Yt;for(let{sizes:r}of e)t.addAll(r);return t.summary()}
function sn(e){let t=[];for(let{first:i,last:n}of e)i&&t.push(i),n&&t.push(n);t.sort((i,n)=>i.hit-n.hit);let[r]=t,s=t[t.length-1];return{first:r,last:s}}var nn=5e4,an=class{
constructor(e=nn){this.__42=new Map;this.__25=[];this.__1y=e}
intern(e){let t=ln(e),r=this.__42.get(t);if(r!==a)return r;if(this.isFull&&e.length>0)return this.intern([]);let s=this.__25.length;return this.__42.set(t,s),this.__25.push(e),s}
at(e){var t;return(t=this.__25[e])!=null?t:[]}
get size(){return this.__25.length}
get isFull(){return this.__25.length>=this.__1y}};
function ln(e){return e.map(on).join(" ")}
function on({address:e,inline:t,text:r}){return e!==a&&!t?e:r}var _n=3,un=8;
function Zt(e,t="unreadable"){var l,o;let r=dn(e);if(r<un||t==="yes")return{kind:"owner"};let s=t==="no"?"noTagInCode":"fanOutOnly",i=(o=(l=e[0])==null?void 0:l.stack[e[0].depth])==null?void 0:o.symbol,n=i&&i.name!==""?{skip:Ve(i)}:{};return h({kind:"probableWrapper",fanOut:r,evidence:s},n)}
function dn(e){let t=Array.from({length:_n},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of e){let o=n[l+1+s];o&&i.add(o.symbol?Ve(o.symbol):o.text)}return i.size});return Math.max(...t)}var hn=1e3,fn=5e4,cn=new Set(["counters","gone","change","end"]),Qt={there:new Set,gone:new Set},gn=e=>h({},e,{args:[],inline:e.inline===!0,doubtful:e.doubtful===!0}),$t=class{
constructor(e,t=()=>"unreadable"){this.stacks=new an,this.modules=[],this.places=[],this.__1j=new Zi,this.__2f=[],this.__3h=new Map,this.__18=new Map,this.__15=[],this.__8={alloc:0,free:0,unknown:0},this.__30=0,this.__9=0,this.__1t=!1,this.__1n=Qt,this.start=e,this.__l=t}
get tag(){return this.start.tag}
get lastHit(){return this.__9}
get entries(){return this.__2f}
get hitsNotKept(){return this.__8.alloc+this.__8.free+this.__8.unknown-this.__30}
get arming(){var e;return(e=this.__o)==null?void 0:e.state}
take(e){switch(this.__1h(e),this.__i=a,e.type){case"modules":this.modules=e.modules;break;case"stack":this.__3h.set(e.index,this.stacks.intern(e.frames.map(gn)));break;case"hit":return this.__6b(e);case"located":this.__6f(e);break;case"places":this.places=e.places;break;case"counters":this.__69(e);break;case"gone":this.__2q=e.missed?a:this.__4z(),this.__1t=!0;break;case"blocks":this.__1n={there:new Set(e.there),gone:new Set(e.gone)};break;case"code":this.__18.set(e.address,e.holdsTag);break;case"change":e.change.thing.kind==="poolHitTag"&&(this.__o=e);break;case"image":case"end":break}return"taken"}
counts(){return this.__8}
coverage(){return this.__1t?Gi(this.__1o,this.__2q,this.__8):{kind:"unknown",why:"notClosed"}}
recent(e){return this.__15.slice(-e)}
stackOf(e){return this.stacks.at(e.stack)}
stackUses(){return this.__1j.stacks(this.tag)}
sites(e){let t=Ye(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:e}),r=this.__1j.outstanding(),s=this.__3l(t);return t.map(i=>{var o;if(!i.outstanding||i.allocs===0)return{use:i};let n=[];for(let _ of i.stacks)for(let u of(o=r.get(_))!=null?o:[])n.push(u);let l=ji(n,s,this.__1n,{lastHit:this.__9,longestLife:i.longestLife});return{use:i,holding:l}})}
openHits(){var e;return(e=this.__i)!=null||(this.__i=this.__57()),this.__i}
__57(){let e=Ye(this.stackUses(),{stacks:this.stacks});return e.reduce((r,s)=>r+s.unlocatedAllocs,0)+this.__3l(e).hits}
doubtful(){let e=Ye(this.stackUses(),{stacks:this.stacks});return this.__3l(e).count>0?this.__4j():[]}
__4j(){let e=[];return this.__1j.outstanding().forEach(t=>{for(let{block:r}of t)e.push(r)}),e}
__3l(e){let t=this.recent(Je);return Di(e,{coverage:this.coverage(),asked:this.__1n,underWay:t.filter(({kind:r,block:s})=>r!=="alloc"&&!s).length,outstanding:this.__4j().length})}
siteOf(e,t){return qt(e,this.modules,t)}
natureOf({site:e,stacks:t}){var n;if(!e)return{kind:"owner"};let r=t.map(l=>({stack:this.stacks.at(l),depth:e.depth})),s=Zt(r),{address:i}=e.frame;return s.kind==="owner"||!i?s:Zt(r,(n=this.__18.get(i))!=null?n:this.__l(i))}
__6b(e){var i;let t=(i=this.__3h.get(e.stack))!=null?i:this.stacks.intern([]),r=h({},e,{stack:t,tag:this.tag});this.__9=r.number,this.__8[r.kind]++,this.__1t=!1,this.__1n=Qt,this.__15.push(r),this.__15.length>hn&&this.__15.shift();let{kind:s}=this.__1j.record(r,e.open);return s==="recorded"&&!this.stacks.isFull?"taken":"full"}
__6f(e){this.__1j.locate(e);let t=this.__15.findIndex(({number:s})=>s===e.hit),r=this.__15[t];r&&(this.__15[t]=Xt(r,e))}
__69({at:e,counts:t}){e==="armed"?this.__1o=t:this.__2q=t,this.__1t=e!=="armed"}
__4z(){return this.__1o&&{allocs:this.__1o.allocs+this.__8.alloc,frees:this.__1o.frees+this.__8.free}}
__1h(e){this.__2f.length>=fn&&!cn.has(e.type)||(this.__2f.push(e),e.type==="hit"&&this.__30++)}},pn=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,Xe=e=>e.replace(pn,"."),N=e=>typeof e=="string"?Xe(e):a,mn=e=>typeof e=="boolean"?e:a,p=e=>typeof e=="number"&&Number.isSafeInteger(e)&&e>=0?e:a,kn=e=>typeof e=="number"&&Number.isSafeInteger(e)?e:a,x=e=>typeof e=="string"&&/^[0-9a-f]{16}$/.test(e)?e:a,bn=e=>{let t=p(e);return t!==a&&t<=4294967295?R(t):a};
function A(...e){return t=>e.find(r=>r===t)}
function V(e){return t=>{if(!Array.isArray(t))return a;let r=[];for(let s of t){let i=e(s);if(i===a)return a;r.push(i)}return r}}
function g(e,...[t]){let r=Object.entries(e),s=Object.entries(t!=null?t:{});return i=>{if(typeof i!="object"||i===null||Array.isArray(i))return a;let n=i,l={};for(let[o,_]of[...r,...s.filter(([u])=>n[u]!==a)]){let u=_(n[o]);if(u===a)return a;l[o]=u}return l}}
function er(e,t){return r=>{var s;return(s=e(r))!=null?s:t(r)}}var wn="pooltag recording",tr=1;
function vn(e,t){return JSON.stringify(h({seq:e},t)).replace(/[^ -~]/g,yn)}var yn=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,Sn=1<<20,Tn=g({module:N,name:N,offset:p}),xn=g({text:N},{address:x,symbol:Tn,source:g({file:N,line:p}),inline:A(!0),doubtful:A(!0)}),An=er(g({register:N}),g({offset:kn})),En=g({kind:A("alloc","free"),key:x,where:An,holds:A("block","header")}),On=er(g({kind:A("poolHitTag")}),g({kind:A("code"),site:N})),rr=e=>{let t=p(e);return t!==a&&t<=255?t:a},Pn=g({id:p,thing:On,address:x,before:V(rr),after:V(rr),repair:N}),Nn=g({pointerSize:A(4,8),description:N},{build:p,kernelBase:x}),Mn=g({name:N,start:x,end:x}),Rn={header:g({format:A(wn),version:A(tr),segment:p,tool:N,time:p}),hunt:g({tag:bn,target:Nn,poolHitTag:g({address:x,before:p}),time:p}),modules:g({modules:V(Mn)}),image:g({start:x,timestamp:p}),stack:g({index:p,frames:V(xn)}),hit:g({number:p,kind:A("alloc","free","unknown"),stack:p},{stopAddress:x,block:x,blockFrom:A("place","arguments","returnValue"),requested:p,charged:p,poolType:p,processor:p,thread:x,time:p,open:A(!0)}),located:g({hit:p,block:x},{charged:p}),places:g({places:V(En)}),counters:g({at:A("armed","stopped")},{counts:g({allocs:p,frees:p})}),gone:g({missed:mn}),blocks:g({there:V(x),gone:V(x)}),code:g({address:x,holdsTag:A("yes","no","unreadable")}),change:g({change:Pn,state:A("planned","applied","undone","gone"),time:p}),end:g({why:N,time:p})},Bn=new Map(Object.entries(Rn));
function Ln(e){var u;if(e.length>Sn)return{kind:"invalid"};let t;try{t=JSON.parse(e)}catch(d){return{kind:"torn"}}let r=g({seq:p,type:N})(t);if(!r)return{kind:"invalid"};let{seq:s,type:i}=r,n=Bn.get(i);if(!n)return{kind:"unknownType",seq:s};let l=n(t);if(l)return{kind:"entry",seq:s,entry:h({type:i},l)};let{version:o}=(u=g({version:p})(t))!=null?u:{};return i==="header"&&o!==a&&o>tr?{kind:"newer",version:o}:{kind:"invalid"}}var In=5e5,Cn=1e8,Hn=1e3,zn=20,Fn=class{
constructor(){this.__q=new Set;this.__2h=0;this.__1k=0;this.__2n=0;this.__20=0;this.__4k=0;this.__2v=[]}
push(e){if(this.__2h++,this.__1k+=e.length,this.__2h>In||this.__1k>Cn)return this.__13("tooLong"),!1;let t=e.replace(/^\ufeff/,"");return t.trim()===""||this.__22(Ln(t))}
end(){return this.__23?this.__23:this.__1r?{kind:"recording",recording:{header:this.__1r,hunts:[...this.__q],lastHunt:this.__5,nextSeq:this.__20,problems:{count:this.__4k,first:this.__2v}}}:{kind:"noRecording"}}
__22(e){let t=e.kind==="entry"&&e.entry.type==="header";return e.kind==="newer"?this.__23=e:!this.__1r&&!t&&(this.__23={kind:"noRecording"}),this.__23?!1:(this.__2n>0&&this.__61(t),e.kind==="entry"?this.__6c(e.seq,e.entry):e.kind==="unknownType"?this.__45(e.seq):e.kind==="torn"?this.__2n=this.__2h:this.__13("invalid"),!0)}
__61(e){e||this.__13("torn",this.__2n),this.__2n=0}
__13(e,t=this.__2h){this.__4k++,this.__2v.length<zn&&this.__2v.push({line:t,what:e})}
__45(e){e<this.__20?this.__13("repeated"):e>this.__20&&this.__13("gap");let t=e>=this.__20;return t&&(this.__20=e+1),t}
__6c(e,t){var r;if(this.__45(e))switch(t.type){case"header":this.__1r=(r=this.__1r)!=null?r:t;break;case"hunt":this.__5=new $t(t);break;default:this.__6d(t)}}
__6d(e){let t=this.__5;if(!t&&e.type!=="change"&&this.__13("noHunt"),!!t){if(e.type==="hit"&&e.number<=t.lastHit){this.__13("repeated");return}t.take(e),!(t.arming!=="applied"||this.__q.has(t))&&(this.__q.size<Hn?this.__q.add(t):this.__13("tooLong"))}}},sr=32,Dn=9,Un=96,oe=8192,B=e=>e===sr||e===Dn,Ze=e=>e>=48&&e<=57,jn=e=>Ze(e)||e>=97&&e<=102||e>=65&&e<=70;
function k(e,t){let r=t;for(;r<e.length&&B(e.charCodeAt(r));)r++;return r}
function K(e,t){let r=t;for(;r<e.length&&jn(e.charCodeAt(r));)r++;return r}
function Wn(e,t){let r=t;for(;r<e.length&&Ze(e.charCodeAt(r));)r++;return r}
function Qe(e){let t=e.length;for(;t>0&&e.charCodeAt(t-1)<=sr;)t--;return e.slice(0,t)}
function F(e,t){let r=K(e,t),s=r-t;if(s===16)return $e(e.slice(t,r),8,r);if(s!==8)return a;if(e.charCodeAt(r)!==Un)return $e(Gn+e.slice(t,r),4,r);let i=K(e,r+1);return i-r!==9?a:$e(e.slice(t,r)+e.slice(r+1,i),8,i)}var Gn="00000000",$e=(e,t,r)=>({address:e.toLowerCase(),pointerSize:t,end:r});
function qn(e){let t=Number(e);return Number.isSafeInteger(t)?t:a}
function xe(e,t){let r=[];for(let s of e){let i=s.length<=oe?t(s):a;i!==a&&r.push(i)}return r}
function ir(e){let t=!1;return xe(e,r=>(r.trim()==="Unloaded modules:"?t=!0:/^start +end +module name$/.test(r.trim())&&(t=!1),Vn(r,t)))}
function Vn(e,t){let r=F(e,k(e,0));if(!r||!B(e.charCodeAt(r.end)))return a;let s=F(e,k(e,r.end));if(!s||!B(e.charCodeAt(s.end)))return a;let i=k(e,s.end),n=e.slice(i),l=n.search(/\s/),o=l<0?n:n.slice(0,l);return o===""||o.startsWith("(")?a:{start:r.address,end:s.address,name:o,symbols:n.slice(o.length).trim(),unloaded:t}}var v=e=>e,_e=e=>`0x${(e>>>0).toString(16)}`,Kn=v("g"),Jn=e=>v(`g ${G(e)}`),Yn=e=>v(`r ${e}`);
function Xn(e,t,r){let s=t?"kb":"k",i=r.length===0?"":`;r ${r.join(",")}`;return v(`rM 0x1;${s} ${_e(e)}${i}`)}var Zn=e=>v(e.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),Qn=v(".lastevent"),$n=v("r $ptrsize"),ea=v("vertarget"),nr=v("lm"),ta=v(".reload"),ra=e=>v(`x nt!${e}`),sa=e=>v(`dt nt!${e}`),ia=e=>v(`ub ${G(e)} L1`),na=e=>v(`dps ${G(e)} L1`);
function aa(e,t){return t.length===4?v(`ed ${G(e)} ${_e(et(t))}`):v(`eb ${G(e)} ${t.map(_e).join(" ")}`)}var Ae=e=>v(`ed nt!PoolHitTag ${_e(e)}`);
function la(e,t){let r={tag:0,nonPaged:2,paged:4}[e]+(t?1:0);return v(`!poolused ${_e(r)}`)}
function oa(e){let t=H(e).replace(/[^A-Za-z0-9]/g,"?");return v(`!poolused 0x1 ${t}`)}var Ee="poolHitTagNote",_a=e=>v(`dx -r0 @$${Ee} = "${e.replace(/[^0-9a-f ]/g,"")}"`),ua=v(`dx -r0 @$${Ee}`),da=v(`dx -r0 @$vars.Remove("${Ee}")`);
function et(e){let t=r=>{var s;return(s=e[r])!=null?s:0};return(t(0)|t(1)<<8|t(2)<<16|t(3)<<24)>>>0}
function ar(e){return[e&255,e>>>8&255,e>>>16&255,e>>>24&255]}
function I(e,t,r){var i;if(t<0||t+r>e.length)return a;let s=0;for(let n=r-1;n>=0;n--)s=s*256+((i=e[t+n])!=null?i:0);return s}
function ue(e,t,r){let s=I(e,t,4),i=r===8?I(e,t+4,4):0;return s===a||i===a?a:J(i,s)}
function lr(e,t,r){let s=e.readMemory(t,r);return s&&ue(s,0,r)}
function $(e,t){let r=e.readMemory(t,4);return r&&I(r,0,4)}
function or(e,t,r,s){let i=e.readMemory(t,r*s);if(!i)return[];let n=[];for(let l=0;l<r;l+=1){let o=ue(i,l*s,s);if(o===a||o===je)break;n.push(o)}return n}var tt=(e,t,r)=>P(e,t*r),ha=300,de=class extends Error{
constructor(e,t){let r=t instanceof Error?t.message:String(t);super(Xe(r).slice(0,ha)),this.name="HostError",this.call=e}};
function E(e,t){try{return e()}catch(r){if(!(r instanceof de))throw r;return t(r)}}
function Oe(e){let t=new Map;for(let r of e)if(!(r.length>oe||!r.includes("=")))for(let[s,i]of ca(r))t.has(s)||t.set(s,i);return t}var fa=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function ca(e){var r,s;let t=[];for(let i of e.trim().split(/\s+/)){let n=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(i),l=we((r=n==null?void 0:n[2])!=null?r:"");if(n&&l)t.push([((s=n[1])!=null?s:"").toLowerCase(),l]);else if(!fa.test(i))return[]}return t}var ga=e=>xe(e,pa);
function pa(e){let t=F(e,k(e,0));if(!t||!B(e.charCodeAt(t.end)))return a;let r=e.slice(t.end).trim(),s=ma(r),i=r.slice(0,s).trim(),n=r.slice(s).trim();return/^[^\s!]+!\S/.test(i)?{address:t.address,name:i,detail:n||a}:a}
function ma(e){let t=e.indexOf(" = ");if(t>=0)return t;let r=e.endsWith(")")?e.indexOf(" ("):-1;return r<0?e.length:r}var ka=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function _r(e,t){let r=40543,s=(e&65535)*r,i=(e>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&t}
function ur(e,t,r){let s=(o,_)=>{let{offset:u,bytes:d}=r.fields[o];return ba(e,t+u,d,_)},i=s("Key",!1),n=dr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=dr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));return i===a||!n||!l?a:{tag:R(i),nonPaged:n,paged:l}}
function dr(e,t,r){return e===a||t===a||r===a?a:{allocs:e,frees:t,bytes:r}}
function ba(e,t,r,s){let i=I(e,t,4),n=r===8?I(e,t+4,4):0;if(i===a||n===a)return a;let o=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,_=r===8?(n+o/2**32)*2**32+i:i+o;return Number.isSafeInteger(_)?_:a}
function hr(e){let[t,...r]=e;return t?r.reduce((s,i)=>({tag:s.tag,nonPaged:fr(s.nonPaged,i.nonPaged),paged:fr(s.paged,i.paged)}),t):a}var fr=(e,t)=>({allocs:e.allocs+t.allocs,frees:e.frees+t.frees,bytes:e.bytes+t.bytes});
function wa(e,t){let r=new Map;for(let s=0;(s+1)*t.size<=e.length;s+=1){let i=ur(e,s*t.size,t);i&&i.tag!==0&&r.set(s,i)}return r}
function va(e,t){let r=new Map,s;for(let i of e){if(i.length>oe)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",o="",_="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(_))&&r.set(_,{offset:Number.parseInt(o,16),type:u.trim()})}return r.size===0?a:{name:t,fields:r}}var cr=(e,t)=>va(e.query(sa(t)),t);
function gr(e){let t;e.fields.forEach(s=>{(!t||s.offset>=t.offset)&&(t=s)});let r=t&&pr(t.type);return t&&r!==a?t.offset+r:a}
function pr(e){var n,l,o;let[,t="1",r=""]=(n=/^(?:\[(\d+)\] )?(.*)$/.exec(e.trim()))!=null?n:[],s=(l=/^U?[Ii]nt([1248])B$/.exec(r))==null?void 0:l[1],i=(o=/^Ptr(32|64)\b/.exec(r))==null?void 0:o[1];return s?Number(t)*Number(s):i?Number(t)*(Number(i)/8):a}var ya=16,mr=12,Sa=4096;
function Ta(e,t,r){let s=cr(e,"_POOL_TRACKER_BIG_PAGES"),i=s==null?void 0:s.fields.get("Key"),n=s==null?void 0:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?void 0:s.fields.get("NumberOfPages"),o=t("PoolBigPageTable"),_=t("PoolBigPageTableSize");if(!s||!i||!l||!o||!_)return a;let u=lr(e,o,r),d=$(e,_);if(!u||!d||(d&d-1)!==0)return a;let c=gr(s);if(c===a)return a;let f={keyOffset:i.offset,sizeOffset:l.offset};return h({address:u,slots:d,entrySize:c},f,{sizeUnit:n?1:Sa,pointerSize:r})}
function xa(e,t,r){let s=Ea(r),i=_r(s,t.slots-1);if(t.sizeUnit===1)return rt(e,t,i,r);let n=rt(e,t,i,r);if(n.kind==="found")return n;let l=rt(e,t,Aa(s)&t.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var Aa=e=>(e>>>24^e>>>16^e>>>8^e)>>>0;
function rt(e,t,r,s){let{address:i,slots:n,entrySize:l,keyOffset:o,sizeOffset:_,sizeUnit:u,pointerSize:d}=t,c=Math.min(ya,n-r),f=e.readMemory(tt(i,r,l),c*l);if(!f)return{kind:"unreadable"};for(let w=0;w<f.length;w+=l){if(ue(f,w,d)!==s)continue;let m=ue(f,w+_,d),S=m&&Y(je,m);if(S===a)return{kind:"unreadable"};let O=S*u;return{kind:"found",tag:ye(f.subarray(w+o,w+o+4)),bytes:O}}return{kind:"absent"}}
function Ea(e){let{high:t,low:r}=M(e);return(r>>>mr|t<<32-mr)>>>0}var Oa=8,Pa=64;
function kr(e,t,r){let s=La(cr(e,"_POOL_TRACKER_TABLE")),i=wr(e,t("PoolTrackTable"),r),n=it(e,t("PoolTrackTableSize")),l=it(e,t("PoolTrackTableMask"));if(!s||!i||n===a||l===a)return a;let o=t("ExPoolTagTables"),_=o?or(e,o,Pa,r):[],u=[i,..._.filter(f=>f!==i)],d=wr(e,t("PoolTrackTableExpansion"),r),c=it(e,t("PoolTrackTableExpansionSize"));return{layout:s,tables:u,slots:n,mask:l,expansion:d&&c?{table:d,slots:c}:a}}
function st(e,t,r){let s=Ma(e,t,r);if(s.kind!=="slot")return s.kind==="none"?Ra(e,t,r):s;let i=[];for(let n of t.tables){let l=he(e,t,n,s.index,1);if(!l)return{kind:"unreadable"};let o=l.get(0);o&&C(o.tag)===r&&i.push(o)}return br(hr(i))}
function Na(e,t){let r=new Map;for(let l of t.tables){let o=he(e,t,l,0,t.slots);if(!o)return a;o.forEach((_,u)=>{var d;r.set(u,[...(d=r.get(u))!=null?d:[],_])})}let{expansion:s}=t,i=s?he(e,t,s.table,0,s.slots):[];return i?[...[...r.values()].map(hr),...i.values()].filter(l=>l!==a):a}
function Ma(e,t,r){let[s]=t.tables;if(!s)return{kind:"unreadable"};let i=t.mask+1,n=_r(r,t.mask);for(let l=i;l>0;){let o=Math.min(Oa,i-n,l),_=he(e,t,s,n,o);if(!_)return{kind:"unreadable"};for(let u=0;u<o;u+=1){let d=_.get(u);if(!d)return{kind:"none"};if(C(d.tag)===r)return{kind:"slot",index:n+u}}n=(n+o)%i,l-=o}return{kind:"none"}}
function he(e,{layout:t},r,s,i){let n=tt(r,s,t.size),l=e.readMemory(n,i*t.size);return l&&wa(l,t)}
function Ra(e,t,r){var l;let{expansion:s}=t,i=s&&he(e,t,s.table,0,s.slots);if(s&&!i)return{kind:"unreadable"};let n=[...(l=i==null?void 0:i.values())!=null?l:[]].find(o=>C(o.tag)===r);return n?br(n):Ba(e,t)}
function Ba(e,t){for(let r of t.tables){let s=tt(r,t.slots-1,t.layout.size),i=e.readMemory(s,t.layout.size),n=i&&ur(i,0,t.layout);if(!n)return{kind:"unreadable"};if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function br(e){if(!e)return{kind:"unreadable"};let{nonPaged:t,paged:r}=e;return{kind:"found",counts:{allocs:t.allocs+r.allocs,frees:t.frees+r.frees}}}
function La(e){let t=e&&gr(e);if(!e||t===a)return a;let r={};for(let s of ka){let i=e.fields.get(s),n=i&&pr(i.type);if(!i||n!==4&&n!==8)return a;r[s]={offset:i.offset,bytes:n}}return{size:t,fields:r}}var wr=(e,t,r)=>t&&lr(e,t,r),it=(e,t)=>t&&$(e,t),Ia=(e,t)=>W(e.start,t)<=0&&W(t,e.end)<0,vr=(e,t)=>e.modules.find(r=>!r.unloaded&&Ia(r,t)),Pe=e=>e.find(({name:t,unloaded:r})=>!r&&t.toLowerCase()==="nt"),Ca=(e,t)=>{var r;return((r=vr(e,t))==null?void 0:r.name.toLowerCase())==="nt"},Ha=64;
function yr(e){let t=nt(e);if(!t)return{kind:"noPointerSize"};let r=fe(e,"PoolHitTag",t);if(!r)return{kind:"noSymbol",name:"PoolHitTag"};let s=ir(e.query(nr)).map(u=>h({},u,{start:X(u.start,t),end:X(u.end,t)}));if(!Pe(s))return{kind:"noModules"};let i=Da(e),n=u=>fe(e,u,t),l=n("KiProcessorBlock"),o=kr(e,n,t),_=Ta(e,n,t);return{kind:"read",target:h({pointerSize:t},i,{poolHitTag:r,modules:s,contextRegisters:za.filter(u=>Fa(e,u)),processorBlocks:l?or(e,l,Ha,t):[],tracker:o,bigPages:_})}}var za=["$thread","$pcrb"],Fa=(e,t)=>E(()=>Oe(e.query(Yn(t))).has(t),()=>!1);
function fe(e,t,r){let s=`nt!${t}`.toLowerCase(),i=ga(e.query(ra(t))).find(n=>n.name.toLowerCase()===s);return i&&X(i.address,r)}
function nt(e){let t=Oe(e.query($n)).get("$ptrsize");return t===J(0,4)?4:t===J(0,8)?8:a}
function Da(e){var n,l;let r=(n=e.query(ea).find(o=>/Kernel Version/i.test(o)))!=null?n:"",s=(l=/Kernel Version\s+(\d{4,6})\b/i.exec(r))==null?void 0:l[1],i=/\bARM\s?64\b/i.test(r);return{description:r.trim(),isArm:i,build:s?Number(s):a}}var ee=e=>E(()=>{let t=nt(e),r=t&&fe(e,"PoolHitTag",t),s=r&&$(e,r);return r===a||s===a?{kind:"notRead"}:{kind:"read",address:r,value:s}},()=>({kind:"notRead"})),at=(e,t,r)=>({thing:{kind:"poolHitTag"},address:e,before:ar(t),after:ar(r),repair:Ae(t)});
function Ua(e,t,r){let s=t.tracker;if(!s)return{kind:"unknown"};let i=_=>_!==a&&st(e,s,_).kind==="found",n=st(e,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=ja(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[ei(r),l].find(i)}}
function ja(e){let t=e>>>24;return t!==32&&t!==0?a:R(e&16777215|(t===0?32:0)<<24)}var Wa=3790,Ga=1024;
function qa(e,t,r,s){let i=Ne(e);if(i)return te(i);let n=Va(e,t);if(n.kind!=="read")return te(n);let{target:l}=n,o=$(e,l.poolHitTag);if(o===a)return te({kind:"unreadable"});if(!ce(o))return te({kind:"alreadyArmed",value:o});if(Ka(e,l))return te({kind:"taggingOff"});let _=Ja(r,Ua(e,l,r),s);return _?te(_):{kind:"ready",target:l,idle:o}}
function Ne(e){let{kernel:t,description:r="",live:s=!/\bdump\b/i.test(r)}=e.session();return t===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var Sr=e=>{var t;return((t=Ne(e))==null?void 0:t.kind)==="notLive"},ce=e=>e===0||e>=2147483648,te=e=>({kind:"refused",problem:e});
function Va(e,t){let r=yr(e),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind!=="noModules"&&s.length>1?r:(t.debugger(ta),yr(e))}
function Ka(e,t){if(t.build===a||t.build>=Wa)return!1;let r=fe(e,"NtGlobalFlag",t.pointerSize),s=r&&$(e,r);return s!==a&&(s&Ga)===0}
function Ja(e,t,r){switch(t.kind){case"seen":return t.twin===a||r?a:{kind:"ambiguous",tags:[e,t.twin]};case"unseen":return r?a:{kind:"unseen",tag:e,meant:t.meant};case"unknown":return a}}
function Ya(e,t){var c,f;if((t==null?void 0:t.arming)!=="planned"&&(t==null?void 0:t.arming)!=="applied")return{kind:"nothing"};let{tag:r,poolHitTag:s,target:i}=t.start,n=ce(s.before)?s.before:0,l={armed:r,saved:n,address:s.address},o=(c=Ne(e))==null?void 0:c.kind;if(o&&o!=="notLive")return{kind:"otherBoot"};let _=ee(e),u=Xa(e,i.pointerSize);if(_.kind!=="read"||!u)return{kind:"unknown",note:l};if(_.address!==l.address||u!==((f=i.kernelBase)!=null?f:u))return{kind:"otherBoot"};let d=o==="notLive";return _.value===r?{kind:"armed",note:l,isDump:d}:{kind:"disarmed"}}var Xa=(e,t)=>E(()=>{let r=Pe(ir(e.query(nr)));return r&&X(r.start,t)},()=>a),Tr=1e3,re=(e,t)=>`${e}.${`${t}`.padStart(3,"0")}.jsonl`,xr=e=>e.replace(/(\.\d{3})?\.jsonl$/i,""),Za=class{
constructor(e,t,r,s){this.__0=e,this.__h=t,this.__3=r,this.__e=s}
save(e){return this.__3.save(xr(e),[...this.__e.records.values()])}
open(e){let{armed:t}=this.__e;if(t)return{kind:"armed",tag:t.arming.tag};this.__3.flush();let r=xr(e),s=new Fn,{files:i,isWhole:n,failure:l}=this.__5y(r,e,s),o=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:re(r,0)};if(o.kind==="newer")return o;if(o.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:e};let{recording:_}=o,u=Ya(this.__0,_.lastHunt),{hunts:d,nextSeq:c,problems:f}=_;this.__e.show(d,u.kind==="armed"?u.note:a);let w=n&&f.count===0;return this.__3.opened(w?{base:r,nextSeq:c,nextSegment:i,hunts:d}:a),{kind:"opened",base:r,recording:_,left:u,cut:l==null?void 0:l.message}}
__5y(e,t,r){let s=0,i=!0;return E(()=>{let n=re(e,0);for(this.__h.exists(n)||(n=t,i=!1);s<Tr&&this.__h.exists(n)&&(s+=1,!!this.__h.read(n,l=>r.push(l)));)n=re(e,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},Qa=class{
constructor(e,t,r){this.__i=[];this.__49=0;this.__2i=e,this.__0=t,this.__48=r}
get open(){return this.__i}
run(e){return this.__2i.run(e)}
debugger(e){return this.__2i.change(e)}
plan(e){this.__49+=1;let t=h({id:this.__49},e);return this.__39(t,"planned"),t}
adopt(e){let t=this.plan(e);return this.__i.push(t),t}
apply(e){this.__i.push(e);let r=lt(e.before,this.__22(e))?this.__1e(e.address,e.after):a;if(lt(e.after,this.__22(e)))return this.__39(e,"applied"),{kind:"applied"};let s=this.undo(e);return{kind:"refused",failure:r,undone:s}}
undo(e){var r;if(!this.__i.includes(e))return{kind:"undone"};let t;for(let s=0;;s+=1){let i=this.__22(e);if(lt(e.before,i))return this.__p(e,"undone"),{kind:"undone"};let n=i?tl(i,e):!this.__5h(e);if(s===$a)return n?el(e,t):this.__5r(e);n&&(i||s>1)&&(t=(r=this.__1e(e.address,e.before))!=null?r:t)}}
undoAll(){return[...this.__i].reverse().map(e=>this.undo(e))}
forget(){for(let e of[...this.__i])this.__p(e,"gone")}
__p(e,t){this.__i.splice(this.__i.indexOf(e),1),this.__39(e,t)}
__5r(e){return this.__p(e,"gone"),{kind:"notOurs"}}
__39(e,t){this.__48({change:e,state:t,time:this.__0.now()})}
__1e(e,t){return E(()=>this.__2i.change(aa(e,t)).find(r=>r.trim()!==""),({message:r})=>r)}
__22(e){return this.__0.readMemory(e.address,e.before.length)}
__5h({thing:e,address:t}){if(e.kind!=="poolHitTag")return!1;let r=ee(this.__0);return r.kind==="read"&&r.address!==t}},$a=3,el=({repair:e},t)=>({kind:"stillThere",repair:e,failure:t}),lt=(e,t)=>t!==a&&e.every((r,s)=>r===t[s]),tl=(e,{before:t,after:r})=>e.every((s,i)=>s===t[i]||s===r[i]),Ar=e=>(e>>>0).toString(16).padStart(8,"0");
function rl(e,t){let r=`${Ar(t.armed)} ${Ar(t.saved)} ${t.address}`;Er(()=>e.debugger(_a(r)))}
function ot(e){Er(()=>e.debugger(da))}var sl=e=>E(()=>{let t=e.query(ua),r=t.map(il).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:t.length===0?"unknown":"none"}},({message:t})=>({kind:t.includes(Ee)?"none":"unknown"}));
function il(e){let t=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(e),[,r="",s="",i=""]=t!=null?t:[],n=we(i);if(!t||!n)return a;let l=o=>Number.parseInt(o,16);return{armed:R(l(r)),saved:l(s),address:n}}var Er=e=>E(e,()=>a),nl=class{
constructor(e,t,r,s){this.__46=!1;this.__1=e,this.target=t,this.tag=r,this.idle=s,this.repair=Ae(s)}
get change(){return this.__o}
leaveNote(){let{tag:e,idle:t,target:r}=this;rl(this.__1,{armed:e,saved:t,address:r.poolHitTag})}
arm(){if(this.__46)return{kind:"refused",failure:a,undone:{kind:"undone"}};let{target:e,tag:t,idle:r}=this;return this.__o=this.__1.plan(at(e.poolHitTag,r,t)),this.__1.apply(this.__o)}
pause(){if(!this.__o)return{kind:"undone"};let e=this.__1.undo(this.__o);return e.kind!=="stillThere"&&(this.__o=a),e}
disarm(){this.__46=!0;let e=this.pause();return e.kind!=="stillThere"&&ot(this.__1),e}
forget(){this.__1.forget(),this.__o=a}};
function al(e){for(let[t,{symbol:r}]of e.slice(0,z(e)).entries()){if(!r||t===0&&Li(r))continue;let s=Ke(r);if(s==="alloc"||s==="free")return s}return a}
function Or(e){var s;if(e.offset!==0)return a;let t=(s=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(e.name))==null?void 0:s[1];if(t!==a)return Ut(t);let r=Ke(e);return r==="neither"?a:r}
function se(e){let t=Qe(e),{head:r,offset:s}=ll(t);if(s===a)return a;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!ol(n))return a;if(i<0)return r===t?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function ll(e){var i;let[,t,r]=(i=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(e))!=null?i:[];if(t===a||r===a)return{head:e,offset:0};let s=Number.parseInt(r,16);return{head:t,offset:Number.isSafeInteger(s)?s:a}}var ol=e=>e.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(e),_t={kind:"none"};
function _l(e){var i,n;let t=(i=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(e.trim()))==null?void 0:i[1];if(t===a||t.length>4096)return _t;let r=(n=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(t))==null?void 0:n[1];if(r!==a)return ul(r);if(/^[a-z][a-z0-9]{1,2}$/.test(t))return{kind:"register",register:t};let s=se(Pr(t).text);return s?{kind:"symbol",symbol:s}:_t}
function ul(e){var i,n;let{text:t,address:r}=Pr(e);if(!r)return _t;let s=dl((n=(i=se(t))==null?void 0:i.name)!=null?n:"");return{kind:"slot",address:r,import:s}}
function Pr(e){let t=e.lastIndexOf(" ("),r=e.endsWith(")")?we(e.slice(t+2,-1)):a;return t>=0&&r?{text:e.slice(0,t),address:r}:{text:e}}
function dl(e){var t;return(t=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(e))==null?void 0:t[1]}
function Nr(e){let t=F(e,hl(e));if(!t||e.charAt(t.end)!==" ")return a;let r=cl(e,t.end+1),s=r===a?t.end+1:t.end+1+r.length,i=pl(e.slice(s).trim().replace(/\s+/g," "));return gl(i)?r===a||r.charAt(0)==="?"?{address:t.address,text:i}:{address:t.address,code:r.toLowerCase(),text:i}:a}
function hl(e){let t=k(e,0),r=K(e,t);return r-t===4&&e.charAt(r)===":"?r+1:t}var fl=["fadd","fabd"];
function cl(e,t){if(e.startsWith("??",t))return"??";let r=e.slice(t,K(e,t)),s=e.charAt(t+r.length);return r===""||r.length%2!==0||r.length>30||s!==" "||fl.includes(r)?a:r}
function gl(e){var r;let t=(r=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(e))==null?void 0:r[1];return t===a?e==="???"||e==="????":!(t.length===8&&K(t,0)===8)}var pl=e=>e.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),ml=e=>xe(e,Nr),kl=e=>xe(e,bl);
function bl(e){let t=F(e,k(e,0));if(!t||!e.startsWith("  ",t.end))return a;let r=F(e,t.end+2);if((r==null?void 0:r.pointerSize)!==t.pointerSize)return a;let s=e.slice(r.end).trim();return{address:t.address,value:r.address,symbol:s||a}}
function wl(e,t){let r=ml(e.query(ia(t))).pop();if(!r)return{kind:"undecided"};let s=_l(r.text);switch(s.kind){case"symbol":return Mr(s.symbol);case"slot":return s.import===a?vl(e,s.address):yl(s.import);case"register":case"none":return{kind:"undecided"}}}
function vl(e,t){let r=kl(e.query(na(t)))[0],s=(r==null?void 0:r.symbol)===a?a:se(r.symbol);return s?Mr(s):{kind:"undecided"}}
function yl(e){let t=Or({module:"nt",name:e,offset:0});return t?{kind:"pool",of:t}:{kind:"notPool"}}
function Mr(e){let t=Or(e);return t?{kind:"pool",of:t}:{kind:e.module.toLowerCase()==="nt"?"notPool":"undecided"}}var Sl=class{
constructor(e,t){this.__3r=new Set;this.__8=new Map;this.__0=e,this.__b=t}
classify(e){let t=this.__5e(e);if(t)return{kind:"foreign",stop:t};let r=al(e.stack);return r?{kind:"hit",of:r}:this.__53(e)}
__5e({report:e,ip:t,stack:r}){var o,_,u;if((e==null?void 0:e.kind)==="manualBreak")return{kind:"manualBreak"};if((e==null?void 0:e.kind)==="breakpoint")return{kind:"breakpoint",number:e.number};if((e==null?void 0:e.kind)==="bugcheck")return{kind:"bugcheck",code:e.code,parameters:e.parameters};if((e==null?void 0:e.kind)==="other")return{kind:"other",event:e.event};let s=(_=(o=r[0])==null?void 0:o.text)!=null?_:"";if(!Ca(this.__b,t)||!this.__5l(t))return{kind:"other",event:s};let i=z(r),n=(u=r[0])==null?void 0:u.symbol,l=i===1&&n!==a&&Wt(n);return i===0||l?{kind:"otherBreak",at:s}:a}
__5l(e){if(this.__3r.has(e))return!0;let t=this.__0.readMemory(e,4);if(!t)return!1;let r=t[0]===204||t[2]===62&&t[3]===212;return r&&this.__3r.add(e),r}
__53({ip:e,stack:t}){var n,l;let r=t[z(t)];if(!(r!=null&&r.address))return{kind:"hit",of:"unknown"};let s=this.__8.get(e);if(s)return{kind:"hit",of:s};let i=wl(this.__0,r.address);switch(i.kind){case"pool":return this.__8.set(e,i.of),{kind:"hit",of:i.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(l=(n=t[0])==null?void 0:n.text)!=null?l:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},Tl=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function ut(e){var s;let t=Tl.exec(e);if(!t)return a;let r=((s=t[2])!=null?s:"").trim();return t[1]===a?{command:r}:{processor:Number(t[1]),command:r}}
function Rr(e){let t=k(e,0);if(e.charAt(t)==="#"&&(t=k(e,t+1)),!"CFR".includes(e.charAt(t))||e.length-t>160)return a;let r=e.slice(t).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var xl="(Inline)",Al="(Inline Function)",Br=e=>e===4?3:4,El=5,Ol=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Pl=/\+0x[0-9a-f]+(?=\s)/i;
function dt(e){let t=Qe(e),r=Nl(t),s=t.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:Qe(t.slice(0,r)),source:Lr(s.slice(i))}}
function Nl(e){let t=Pl.exec(e);if(t)return t.index+t[0].length;let r=Ml(e);if(r>=0)return r;let s=e.indexOf(" [");return s>=0&&Lr(e.slice(s+1))?s:e.length}
function Ml(e){let t=e.indexOf(" (");if(t<0)return-1;let r=Ol.map(s=>e.indexOf(s,t)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Lr(e){let t=e.lastIndexOf(" @ ");if(t<0||!e.endsWith("]"))return a;let r=e.slice(t+3,-1);return r.length<10&&[...r].every(i=>Ze(i.charCodeAt(0)))&&r!==""?{file:e.slice(1,t),line:Number(r)}:a}
function Ir(e,t){let r=k(e,0),s=Bl(e,r),i=s===a?r:k(e,K(e,r));return t==="names"?Dl(e.slice(i),s):e.charCodeAt(i)===Rl?Fl(e,i,s):Ll(e,i,s,t)}var Rl=40,Cr=58;
function Bl(e,t){let r=K(e,t),s=r-t;return s<2||s>3||!B(e.charCodeAt(r))?a:Number.parseInt(e.slice(t,r),16)}
function Ll(e,t,r,s){let i=F(e,t);if(!i)return a;let n=s==="noBase"?i:Il(e,i,s);if(!n||!B(e.charCodeAt(n.end)))return a;let{pointerSize:l}=n,o=k(e,n.end),_=Hl(e,Cl(e,o),l),u=_&&zr(e.slice(_.end));return!_||!u?a:{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:o-n.end,args:_.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function Il(e,t,r){let s=k(e,t.end);if(r!=="wide"&&s!==t.end+1)return a;let i=F(e,s);return(i==null?void 0:i.pointerSize)===t.pointerSize?i:a}var Cl=(e,t)=>e.startsWith("(T) ",t)?k(e,t+3):t;
function Hl(e,t,r){let s=e.charCodeAt(t)===Cr,i=[],n=s?k(e,t+1):t;for(;i.length<Br(r);){let l=F(e,n);if((l==null?void 0:l.pointerSize)!==r||!zl(e,l.end))break;i.push(l.address),n=k(e,l.end)}return s&&e.charCodeAt(n)!==Cr||i.length>0&&i.length<Br(r)?a:{words:i,end:s?k(e,n+1):n}}var zl=(e,t)=>t>=e.length||B(e.charCodeAt(t));
function Fl(e,t,r){let s=[Al,xl].find(l=>e.startsWith(l,t));if(s===a)return a;let i=t+s.length;for(;i<e.length&&" -`:".includes(e.charAt(i));)i++;let n=zr(e.slice(i));return n&&n.text!==""?h({},n,Hr,{number:r,inline:!0}):a}var Hr={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function Dl(e,t){let r=dt(e),s=se(r.text),i=s!==a&&s.name!=="",n=t!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);return!i&&!n?a:h({},r,Hr,{symbol:s,number:t,inline:!1})}
function zr(e){let{text:t,source:r}=dt(e),s=se(t);return s!==a||t===""||/^0x[0-9a-f`]{1,17}$/i.test(t)?{text:t,source:r,symbol:s}:a}var Fr=1e3,Me=(e,t)=>({line:e,text:t.slice(0,200)});
function Ul(e){var r;let t=new Gl;for(let s=0;s<e.length&&t.push((r=e[s])!=null?r:"",s)!=="after";s++);return t.listing()}var jl=1e4,Wl=8,Gl=class{
constructor(){this.__k=[];this.__v=[];this.__a=[];this.__3u="frames";this.__40=!1;this.__3x=!1;this.__2w=!0}
get begun(){return this.__40||this.__k.length>0}
get fromTop(){return this.__k.length>0&&this.__2w}
push(e,t){if(e.length>oe)return this.__s(e,t);if(this.__2b)return this.__55(e,t,this.__2b);let r=Ir(e,this.__3u);return r?this.__60(r,e,t):this.__5t(e,t)}
listing(){return{style:this.__3j,frames:this.__k,unread:this.__k.length===0?[...this.__v,...this.__a]:this.__v}}
__60(e,t,r){return e.text===""?!this.begun||!this.__3v(e)?this.__s(t,r):(this.__2b={row:e,line:Me(r,t)},"taken"):this.__3v(e)?(this.__2z(),this.__3n(e),"taken"):"after"}
__55(e,t,{row:r,line:s}){this.__2b=a;let i=Ir(`00 ${e.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__a.push(s),this.push(e,t)):(this.__3n(h({},r,{text:i.text,symbol:i.symbol})),"taken")}
__5t(e,t){let r=k(e,0);if(r===e.length)return this.__k.length>0&&this.__11===a?"after":"taken";let s=Rr(e);return s?this.__19(s):Kl(e,r)?(this.__3x=!0,"taken"):this.begun?Yl(e,r)?"taken":Xl(e)?(this.__k.length===0&&(this.__2w=!1),this.__1z=a,"taken"):ut(e)?"after":this.__s(e,t):"other"}
__19(e){return this.__k.length>0?"after":(this.__40=!0,this.__3u=e,"taken")}
__3v(e){var r;if(this.__k.length===0)return!0;if(this.__k.length>=jl)return!1;let t=(r=this.__3j)==null?void 0:r.pointerSize;return t!==a&&e.pointerSize!==a&&t!==e.pointerSize?!1:e.number===a||this.__11===a?e.number===this.__11:e.number>this.__11}
__3n(e){var s,i;this.__11!==a&&e.number!==this.__11+1&&(this.__1z=a),this.__k.length===0&&((s=e.number)!=null?s:this.__v.length)>0&&(this.__2w=!1);let r=this.__1z;this.__11=e.number,(i=this.__3j)!=null||(this.__3j=Vl(e)),this.__k.push(ql(e,r,this.__3x)),e.inline||(this.__1z=e.returnAddress===je?a:e.returnAddress)}
__s(e,t){return this.begun?this.__a.length>=Wl?"after":(this.__a.push(Me(t,e)),"other"):"other"}
__2z(){this.__a.length>0&&this.__11===a&&(this.__1z=a);for(let e of this.__a)this.__v.length<Fr&&this.__v.push(e);this.__a=[]}};
function ql(e,t,r){let{text:s,args:i,inline:n}=e,l={text:s,args:i,inline:n,doubtful:r};return t!==a&&(l.address=t),e.symbol!==a&&(l.symbol=e.symbol),e.base!==a&&(l.base=e.base),e.returnAddress!==a&&(l.returnAddress=e.returnAddress),e.source!==a&&(l.source=e.source),l}
function Vl(e){return e.pointerSize===a?a:{pointerSize:e.pointerSize,generation:e.gap>=El?"new":"old",numbered:e.number!==a,args:e.args.length>0}}var Kl=(e,t)=>e.startsWith("WARNING: ",t)&&e.includes("frames may be wrong")||e.startsWith("<Intermediate frames may have been skipped",t),Jl=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Yl=(e,t)=>Jl.some(r=>e.startsWith(r,t)),Xl=e=>/^\[?(\.{2,}|\u2026)\]?$/.test(e.trim()),Dr=e=>e==="last"||e==="after",Zl=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Ql=256,$l=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Ur(e){var r;if(e.length>Ql||!eo(e))return a;let t=e.trim();if(Zl.test(t))return{kind:"breakInstruction"};if(t.startsWith("Breakpoint ")){let s=(r=/^Breakpoint (\d{1,9}) hit$/.exec(t))==null?void 0:r[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return t.startsWith("*** Fatal System Error: ")?to(t):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(t)?{kind:"other",event:t}:$l.some(s=>s.test(t))?{kind:"targetGone",event:t}:a}var eo=e=>"B*STND^".includes(e.charAt(k(e,0)))||e.includes(" - code ");
function to(e){var r;let t=(r=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(e))==null?void 0:r[1];return t===a?a:{kind:"bugcheck",code:Number.parseInt(t,16),parameters:jr(e)}}
function jr(e){var s,i;let t=(s=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(e.trim()))==null?void 0:s[1],r=[];for(let n of(i=t==null?void 0:t.split(","))!=null?i:[]){let l=we(n.trim());l&&r.push(l)}return r}var ro=e=>e.charAt(k(e,0))==="#"&&Rr(e)===a;
function so(e){var r;let t;for(let s of e){if(t&&t.push(s)!=="after")continue;let i=Ur(s);i&&(t=new ao(i))}return(r=t==null?void 0:t.report())!=null?r:io(e)}
function io(e){let t=new Gr;for(let r of e)t.push(r);return t.place.instruction?h({kind:"stepped"},t.place):a}var no=24,ao=class{
constructor(e){this.__3b=new Gr;this.__a=0;this.__1b=e,this.__2u=e.kind==="targetGone"}
push(e){let t=this.__2u?"after":this.__68(e);return this.__2u=Dr(t),t}
report(){let e=this.__1b;return e.kind==="targetGone"?e:h({},e,this.__3b.place)}
__68(e){if(e.length>oe)return this.__s();let t=Ur(e);if(t)return this.__6g(t)?"taken":"after";if(oo(e))return this.__5a(e.trim()),"taken";if(ut(e))return"after";let r=this.__3b.push(e);return r==="instruction"?"last":r==="symbol"?"taken":this.__s()}
__6g(e){return this.__1b.kind==="bugcheck"&&e.kind==="breakInstruction"&&this.__3b.place.symbol===a}
__5a(e){let t=this.__1b;t.kind==="bugcheck"&&t.parameters.length===0?this.__1b=h({},t,{parameters:jr(e)}):t.kind==="breakInstruction"&&(e.includes("You are seeing this message because")?this.__1b={kind:"manualBreak"}:e.startsWith(Wr)&&(this.__1b={kind:"other",event:e}))}
__s(){return this.__a++,this.__a>no?"after":"other"}},Wr="A fatal system error has occurred",lo=["*","(0x",Wr];
function oo(e){let t=k(e,0);return t===e.length||ro(e)?!0:lo.some(r=>e.startsWith(r,t))}var Gr=class{
constructor(){this.place={}}
push(e){let t=Nr(e);if(t){let s=this.__4p;return this.place={symbol:s,instruction:t},"instruction"}let r=_o(e);return r===a?"other":(this.__4p=r,this.place={symbol:r},"symbol")}};
function _o(e){let t=e.trim();if(!t.endsWith(":"))return a;let r=dt(t.slice(0,-1));return se(r.text)&&r.text}var uo=24;
function qr(e,t,r,s=uo){var w,m,S,O;let i=so(r);if((i==null?void 0:i.kind)==="targetGone")return{kind:"targetGone",event:i.event};let n=e.query(Xn(s,t.pointerSize===4,t.contextRegisters)),l=ho(Oe(n),t),o=(m=(w=l.get("eip"))!=null?w:l.get("rip"))!=null?m:l.get("pc"),_=(O=(S=l.get("esp"))!=null?S:l.get("rsp"))!=null?O:l.get("sp");if(!o||!_)return Vr("registers",n);let[u,...d]=Ul(n).frames;if(!u)return Vr("stack",n);let c=fo(l,t),f=l.get("$thread");return{kind:"read",reading:{report:i,ip:o,sp:_,registers:l,stack:[h({},u,{address:o}),...d],thread:f,processor:c}}}var Vr=(e,t)=>({kind:"unreadable",missing:e,answer:t.slice(0,3).join(" / ").slice(0,200)});
function ho(e,t){let r=new Map;return e.forEach((s,i)=>{r.set(i,X(s,t.pointerSize))}),r}
function fo(e,t){let r=e.get("$pcrb"),s=r===a?-1:t.processorBlocks.indexOf(r);return s>=0?s:t.processorBlocks.length===1?0:a}var co=16,go=2*3600,po=20,mo=60,ko=30,bo=class{
constructor(e,t){this.__d=0;this.__8={alloc:0,free:0,unknown:0};this.__2p=0;this.__12=e,this.__17=t,this.__2t=new Sl(e.reader,e.target),this.__3i=e.reader.now(),this.__j=this.__3i}
run(e=!1){let t=this.__6k(e),{hasMissed:r}=this.__12.stepOut;return{end:t,hits:this.__d,kinds:this.__8,seconds:this.__2k(),hasMissed:r}}
__6k(e){return E(()=>{var t;for(e&&this.__6a();;){let r=(t=this.__52())!=null?t:this.__65();if(r)return r}},({call:t,message:r})=>({kind:"failed",call:t,message:r}))}
__6a(){let{reader:e,target:t}=this.__12,r=qr(e,t,[],this.__17.frames);if(r.kind!=="read")return;let s=this.__2t.classify(r.reading);s.kind==="hit"&&this.__4m(r.reading,s.of)}
__65(){let{reader:e,changes:t,target:r,isCurrent:s}=this.__12,i=s()?t.run(Kn):[];if(!s())return{kind:"superseded"};let n=qr(e,r,i,this.__17.frames);if(n.kind==="targetGone")return n;if(n.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`};let l=this.__2t.classify(n.reading);return l.kind==="foreign"?{kind:"foreign",stop:l.stop}:this.__4m(n.reading,l.of)}
__4m(e,t){this.__2p=t==="unknown"?this.__2p+1:0,this.__d+=1,this.__8[t]+=1;let{evidence:r,stepOut:s}=this.__12,i=r.record(e,t,s);return this.__3k(),s.trouble?wo(s.trouble):i==="full"?{kind:"tooManyBlocks"}:a}
__52(){if(this.__2p>=co)return{kind:"unknownHits",count:this.__2p};if(this.__d>=this.__17.hits)return{kind:"hits"};let{seconds:e}=this.__17;return e!==a?this.__2k()>=e?{kind:"seconds"}:a:this.__5j()}
__5j(){let e=this.__2k();if(this.__d<po||e<mo)return a;let t=this.__d/e;return this.__17.hits/t>go?{kind:"tooSlow",hitsPerSecond:t}:a}
__3k(){let e=this.__12.reader.now();if(e-this.__j<ko*1e3)return;this.__j=e;let{observer:t}=this.__12,r=this.__17.hits;t({kind:"progress",hits:this.__d,wanted:r,seconds:this.__2k()})}
__2k(){return(this.__12.reader.now()-this.__3i)/1e3}};
function wo(e){var t;switch(e.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(t=e.ip)!=null?t:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var U=4,Re={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Kr={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},vo=class{
reset(){this.__3g=a,this.__38=a}
read(e){let t=k(e,0);if(e.length-t>160)return a;if(e.startsWith("Sorting by",t))this.__3g=yo(e);else if(e.startsWith("NonPaged",t))this.__38=/^NonPaged +Paged$/.test(e.trim())?t:a;else if(e.startsWith("Tag",t))return this.__19(e);return a}
__19(e){let[t,...r]=So(e);if((t==null?void 0:t.text)!=="Tag")return a;let s=r.map(_=>_.text).join(" "),i=s===Kr.verbose.join(" ");if(!i&&s!==Kr.summary.join(" "))return a;let n=r.map((_,u)=>{var d,c;return _.end-((c=(d=r[u-1])==null?void 0:d.end)!=null?c:t.start+U)}),l=i?"verbose":this.__67(n,t.start),o=this.__3g;return this.reset(),{layout:l,tagColumn:t.start,sort:o,widths:n.join()===Re[l].join()?n:a}}
__67(e,t){if(e.join()===Re.current.join())return"current";if(e.join()!==Re.oldest.join())return"old";let r=this.__38;return(r===a?t===0:r-t===12)?"oldest":"old"}};
function yo(e){let t=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(e.trim());switch(t==null?void 0:t[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return a}}
function So(e){let t=[],r=k(e,0);for(;r<e.length;){let s=e.indexOf(" ",r),i=s<0?e.length:s;t.push({text:e.slice(r,i),start:r,end:i}),r=k(e,i)}return t}var Jr={kind:"unread"};
function To(e,t){let r=k(e,0);if(e.startsWith("TOTAL",r)&&B(e.charCodeAt(r+5)))return xo(e,r+5,t);let s=t.widths?Ao(e,t,t.widths):Eo(e,r,t);return s?{kind:"row",usage:s}:Po(e,r)?Jr:{kind:"other"}}
function xo(e,t,r){let{layout:s,widths:i=Xr(s)}=r,n=ht(e,t,i,s);return!n||e.slice(n.end).trim()!==""?Jr:h({kind:"total"},es(n.numbers))}
function Ao(e,{tagColumn:t,layout:r},s){for(let i of[t,t-1,t+1]){if(!Qr(e,i))continue;let n=ht(e,i+U,s,r);if(!(!n||i!==t&&!n.inPlace))return $r(e.slice(i,i+U),n.numbers,e.slice(n.end))}return a}
function Eo(e,t,r){let s=Yr(e,t,U,r),i=Yr(e,t,e.slice(t,t+U).search(/\s/),r);return s&&i?a:s!=null?s:i}
function Yr(e,t,r,{layout:s}){if(r<1||!Qr(e,t,r))return a;let i=ht(e,t+r,Xr(s),s);return!i||!Oo(e,i.end)?a:$r(e.slice(t,t+r),i.numbers,e.slice(i.end))}var Xr=e=>Re[e].map(()=>Number.POSITIVE_INFINITY),Oo=(e,t)=>t>=e.length||B(e.charCodeAt(t))||B(e.charCodeAt(t-2))||e.startsWith(Zr,t),Zr="UNKNOWN pooltag";
function Qr(e,t,r=U){let s=t+r;if(t<0||e.length<=s||!B(e.charCodeAt(s))||k(e,0)<t)return!1;let i=e.slice(t,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var Po=(e,t)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(e.slice(t,t+160));
function ht(e,t,r,s){var _;let i=[],n=t,l=!0,o=!0;for(let u=0;u<r.length;u++){let d=No(e,n,(_=r[u])!=null?_:0);if(!d)return a;let f=u===r.length-1?Mo(e,d,o,s):d.end,w=f===a?a:qn(e.slice(d.start,f));if(f===a||w===a)return a;let m=f===d.columnEnd||f>d.columnEnd&&d.full;l=l&&m,o=o&&(m||u===0),i.push(w),n=f}return{numbers:i,end:n,inPlace:l}}
function No(e,t,r){let s=k(e,t),i=e.charAt(s)==="-"?s+1:s,n=Wn(e,i);return s===t||n===i?a:{start:s,end:n,columnEnd:t+r,full:s===t+1}}
function Mo(e,t,r,s){if(e.charAt(t.start)==="0")return t.start+1;let i=e.slice(t.end,t.end+16);return i.trim()===""||i.startsWith("	")||t.end<=t.columnEnd||i.startsWith(Zr)?t.end:!r||t.start>=t.columnEnd?a:t.full?s==="old"&&/^[ .]/.test(i)?t.columnEnd:a:t.columnEnd}
function $r(e,t,r){let s=r.trim(),n=e.length===U&&!e.includes(".")?Rt(e):a;return h({text:e.padEnd(U),tag:n!=null&&n.ok?n.tag:a},es(t),{description:s||a})}
function es(e){let t=e.length/2;return{nonPaged:ts(e.slice(0,t)),paged:ts(e.slice(t))}}
function ts(e){let[t=0,r=0,s=0,i=0]=e;return e.length===2?{outstanding:t,bytes:r}:{allocs:t,frees:r,outstanding:s,bytes:i}}
function rs(e){var s;let t=new vo,r;for(let i=0;i<e.length;i++){let n=(s=e[i])!=null?s:"";if(r){if(Dr(r.push(n,i)))break}else{let l=t.read(n);l&&(r=new Io(l))}}return r==null?void 0:r.listing()}var Ro=5e4,Bo=1024,Lo=16,Io=class{
constructor(e){this.__u=[];this.__v=[];this.__a=[];this.__19=e}
push(e,t){if(e.length>Bo)return this.__s(e,t);if(/^[ .\t]*$/.test(e))return"taken";let r=To(e,this.__19);if(r.kind==="other")return ut(e)?"after":this.__s(e,t);if(this.__2z(),r.kind==="row")this.__u.push(r.usage);else if(r.kind==="unread")this.__1h(Me(t,e));else return this.__4t={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__u.length<Ro?"taken":"last"}
listing(){let{layout:e,sort:t}=this.__19;return{layout:e,sort:t,rows:this.__u,total:this.__4t,unread:this.__v}}
__s(e,t){return this.__a.length>=Lo?"after":(this.__a.push(Me(t,e)),"other")}
__2z(){for(let e of this.__a)this.__1h(e);this.__a=[]}
__1h(e){this.__v.length<Fr&&this.__v.push(e)}};
function Be(e,t,r){return t.tracker?st(e,t.tracker,r):E(()=>Co(e,r),()=>({kind:"unreadable"}))}
function Co(e,t){let r=rs(e.query(oa(t)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(d=>d.tag===t);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let o={allocs:ss(n),frees:ss(l)},{allocs:_,frees:u}=o;return _===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:_,frees:u}}}
function ss(e){let t=0;for(let r of e){if(r===a)return a;t+=r}return t}var Ho=2e5,zo=class{
constructor(){this.__9=new Map,this.__2={alloc:[],free:[]},this.__r={alloc:0,free:0},this.lastHit=0,this.__1x=0}
located(e,t,r){var i,n;if(this.lastHit=Math.max(this.lastHit,r),e==="free"&&this.__3z(r,t),((n=(i=this.__9.get(t))==null?void 0:i.hit)!=null?n:0)>r||(this.__9.delete(t),this.__9.set(t,{kind:e,hit:r}),this.__9.size<=Ho))return;let s=this.__9.keys().next();s.done||this.__9.delete(s.value)}
unlocated(e,t,r){this.lastHit=Math.max(this.lastHit,t),e==="free"&&this.__3z(t,a),r?this.__2[e]=[...this.__2[e],t]:this.__r[e]=t}
found(e,t){this.__2[e]=this.__2[e].filter(r=>r!==t)}
gap(){this.__1x=this.lastHit,this.__1w=a}
mayBeLastFreed(e){var t;return this.__1w!==a&&((t=this.__1w.block)!=null?t:e)===e}
isNew(e){return!this.__9.has(e)}
get lastCharged(){return this.__4b}
sized(e){this.__4b=e}
lastOf(e,t){let r=this.__9.get(t);return(r==null?void 0:r.kind)===e&&r.hit>this.__1x?r.hit:a}
mustBeFreedSince(e,t){let r=this.__9.get(e);return r?r.hit<=t?this.lastOf("alloc",e):a:this.__1x===0?0:a}
isRepeated(e,t){let r=this.lastOf(e,t);return r!==a&&this.isCertainSince(e,r)}
isCertainSince(e,t){return t>this.__1x&&this.hasLocatedAll(e==="alloc"?"free":"alloc",t)}
hasLocatedAll(e,t,r=Number.POSITIVE_INFINITY){return this.__r[e]>t?!1:!this.__2[e].some(s=>s>t&&s<r)}
__3z(e,t){var r,s;e>=((s=(r=this.__1w)==null?void 0:r.hit)!=null?s:0)&&(this.__1w={hit:e,block:t})}};
function Fo(e,t,r){var o,_;let s=e.slice(0,z(e)).findIndex(({symbol:u,inline:d})=>u&&!d&&!Wt(u)),i=e[s];if(!i||i.doubtful)return a;let n=(o=i.address)!=null?o:s===0?r:a,l=(_=e.slice(s+1).find(({inline:u})=>!u))==null?void 0:_.base;return!n||!i.base||!l||W(i.base,l)>=0?a:{kind:t,address:n,base:i.base,limit:l}}
function is(e,t,r){let s=[];for(let i=0;i+r<=t.length;i+=r){let n=ue(t,i,r);n&&s.push(n)}return{from:e,words:s}}
function Do(e,t,r,s){var n;if("register"in e)return r.registers.get(e.register);let i=r.stack&&Y(r.stack.from,P(t,e.offset));return i===a||i%s!==0?a:(n=r.stack)==null?void 0:n.words[i/s]}var Uo=28;
function jo(e,t,r){var l,o;let s=[],i=t.stack&&Y(e.base,t.stack.from),n=Y(e.base,e.limit);if(i!==a&&n!==a){let _=r===4?Math.min(n,Uo):n,u=Math.min(_,i+((o=(l=t.stack)==null?void 0:l.words.length)!=null?o:0)*r);for(let d=i;d<u;d+=r)s.push({offset:d})}return[...s,...[...t.registers.keys()].map(_=>({register:_}))]}var ft=(e,t=!1)=>({place:e,isTrusted:t,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function Wo(e,t,r,s,i){let n=Do(e.where,t.base,r,s.pointerSize);if(n===a)return"notRead";let l=e.holds==="block"?n:P(n,s.headerSize);return ns(l,s)?ls(l,i):"noBlock"}
function ns(e,t){return ve(e,t.pointerSize)&&Nt(e,t.granularity)}var as=({header:e},{alignedHeaders:t})=>t&&(e==null?void 0:e.kind)==="unreadable";
function ls(e,t){if(!t)return{block:e};let r=t(e);if(r.kind!=="second")return{block:e,header:r};let s=P(e,-r.distance);return{block:s,header:t(s)}}
function Go(e,t,r,s){var O;let{kind:i,pointer:n,charged:l,requested:o=0}=r;if(t===a||typeof t=="string")return a;let{block:_,header:u}=t;if(n!==a&&n!==_)return a;let d=e.open.get(_);if(d&&s.isCertainSince(i,d.hit)||s.isRepeated(i,_)||(u==null?void 0:u.kind)==="inUse"&&gt(u.bytes,l)||(u==null?void 0:u.kind)==="inUse"&&((O=u.bytes)!=null?O:o)<o)return a;let c=Jo(i,u);if(c==="refutation")return a;let f=i==="free"&&s.lastOf("alloc",_)!==a;if(!(c==="proof"||n!==a||f))return{hypothesis:e,sighting:t};let m=n!==a||os(t,r,s),S=n===a&&s.mayBeLastFreed(_);return{hypothesis:ct(e,{block:_,isCurrent:m,mayBeLeft:S}),sighting:t}}
function os({block:e,header:t},{hit:r,kind:s,wasFree:i},n){if(s==="free"||(t==null?void 0:t.kind)!=="inUse")return!1;if(i(e))return!0;let l=n.lastOf("free",e);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function qo(e,t,r){let{hit:s,charged:i}=t,{block:n,header:l}=e,o=(l==null?void 0:l.kind)==="inUse",_=o?r.lastOf("free",n):a,u=i!==a&&i!==r.lastCharged;return{hit:s,isInUse:o,isCurrent:u&&r.isNew(n)||os(e,t,r),mayBeLeft:r.mayBeLastFreed(n),freedAt:_,charged:i}}
function Vo(e,t,r){let{block:s}=t,i=e.open.get(s);return i?(e.open.delete(s),t.kind===e.place.kind?r.isCertainSince(t.kind,i.hit)?a:e:t.kind==="alloc"?e:gt(i.charged,t.charged)?a:ct(e,{block:s,isCurrent:_s(i,r),mayBeLeft:i.mayBeLeft})):e}
function Ko(e,t,r,s){var l;let i=e.open.get(t);if(!(i!=null&&i.isInUse)||e.place.kind!=="alloc"||i.hit<r)return e;let n=Math.max((l=i.freedAt)!=null?l:0,r);return e.open.set(t,h({},i,{freedAt:n})),i.isCurrent||!_s(h({},i,{freedAt:n}),s)?e:(e.open.set(t,h({},i,{freedAt:n,isCurrent:!0})),h({},e,{currentProofs:e.currentProofs+1}))}
function _s({isCurrent:e,freedAt:t,hit:r},s){return e||t!==a&&s.hasLocatedAll("alloc",t,r)}
function Jo(e,t){switch(t==null?void 0:t.kind){case a:case"headerless":return"nothing";case"inUse":return"proof";case"released":return e==="free"?"proof":"refutation";case"unreadable":return e==="free"?"nothing":"refutation";default:return"refutation"}}var ct=(e,{block:t,isCurrent:r,mayBeLeft:s})=>h({},e,{proofs:e.proofs+1,currentProofs:e.currentProofs+(r?1:0),blocks:s?e.blocks:new Set([...e.blocks,t])}),gt=(e,t)=>e!==a&&t!==a&&e!==t,us=3,Yo=2,ds=16,Xo=32,Zo=256,Qo=8,$o=100,e_=us,t_=2,r_=class{
constructor(e,t){this.__2=[];this.__j=new Map;this.__d=0;this.__3d=0;this.__4n=0;this.__3p=!0;this.__2y=!1;this.__2g=0;this.__r=0;this.kind=e,this.__4=t}
plan(e){var i,n;if(this.__43)return{kind:"places",places:[]};if(this.__47&&this.__d%Xo!==0)return{kind:"places",places:this.__7.map(({place:l})=>l)};let t=e-((n=(i=this.__2[0])==null?void 0:i.hit)!=null?n:e),r=(this.__d>=Qo||t>=$o)&&this.__5n===this.__2g;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&r&&this.__3d<e_}}
observe(e,t,r){this.__2g=e.hit;let s=this.__3p||(t==null?void 0:t.from)!=="arguments"?t:a;(s==null?void 0:s.from)==="returnValue"&&this.__3d++;let i=this.__43?"noPlace":this.__l(e,s,r);return typeof i!="string"?h({kind:"located",from:"place"},fs(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__r=e.hit),{kind:"unlocated",why:i})}
blockNamed(e,t){this.__1v(this.__7.map(r=>Vo(r,e,t)).filter(r=>r!==a))}
blockNamedBefore({hit:e,kind:t,block:r},s){var i,n;for(let{open:l}of this.__7)((n=(i=l.get(r))==null?void 0:i.hit)!=null?n:e)<e&&l.delete(r);t==="free"&&this.__1v(this.__7.map(l=>Ko(l,r,e,s)))}
settle(e){if(this.__2.length===0)return[];let t=this.__1a,r=[];return this.__2=this.__2.filter(({hit:s})=>{var n;let i=(n=this.__6h(s))!=null?n:t?this.__4y(s):a;return!i||!this.__44(i,e)?!0:(this.__p(s,i.block,e),r.push(h({hit:s,kind:this.kind},fs(i))),!1)}),r}
__44(e,t){return!as(e,this.__4)||t.lastOf("alloc",e.block)!==a}
__4y(e){return hs(this.__7.map(({shown:t})=>t.get(e)))}
__6h(e){var s;let t=this.__j.get(e);if(!(t!=null&&t.isSure))return a;let{block:r}=t;return(s=this.shownAt(e).find(i=>i.block===r))!=null?s:{block:r}}
hasHitsSince(e){return this.__2g>e}
hasUnknownsSince(e,t){return this.__r>e||this.__4x(e,t).length>0}
mustHaveShown(e,t,r){if(this.__r>t)return;let s=this.__4x(t,r);if(s.some(l=>{var o;return((o=this.__j.get(l))==null?void 0:o.block)===e}))return;let[i,...n]=s.filter(l=>!this.__j.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:e,isSure:s.length===1}):this.__1v(this.__7.filter(({open:l})=>l.has(e)))}
mayHaveFreed(e,t,r,s){if(this.__r>t)return!0;let i=r<s?r:t;return this.__2.some(({hit:n})=>n<=t||n===r||this.__j.has(n)?!1:n>i&&n<=s||this.shownAt(n).some(o=>o.block===e))}
waitsBetween(e,t,r){return this.__2.some(s=>s.hit>e&&s.hit<=t&&s.hit!==r)}
shownAt(e){let t=[];for(let{shown:r}of this.__7){let s=r.get(e);s&&t.push(s)}return t}
wasAbout(e,t){let{block:r}=t;if(this.__j.has(e)||!this.__2.some(i=>i.hit===e))return;this.__j.set(e,t);let s=this.__7.filter(({shown:i})=>{var n;return((n=i.get(e))==null?void 0:n.block)===r});this.__1v(s.map(i=>{var l,o;let n=(o=(l=i.open.get(r))==null?void 0:l.mayBeLeft)!=null?o:!0;return i.open.delete(r),ct(i,{block:r,isCurrent:!0,mayBeLeft:n})}))}
forgetOpen(){for(let{open:e}of this.__7)e.clear();this.__1a||this.__2y||this.__3d||this.__1v(this.__7.map(({place:e,shown:t,open:r})=>h({},ft(e),{shown:t,open:r})))}
learned(){return this.__1a?this.__7.map(({place:e,proofs:t})=>({place:e,proofs:t})):[]}
restore(e){this.__z=e.map(t=>ft(t,!0)),this.__d=ds}
startOver(){this.__z=a,this.__2=[],this.__j.clear(),this.__d=0,this.__r=this.__2g,this.__4n++}
get __5n(){var e,t;return(t=(e=this.__2[this.__2.length-1])==null?void 0:e.hit)!=null?t:0}
__4x(e,t){return this.__2.filter(r=>r.hit>e&&!gt(r.charged,t)).map(({hit:r})=>r)}
get __7(){var e;return(e=this.__z)!=null?e:[]}
get __1a(){return this.__7.some(({isTrusted:e,proofs:t,currentProofs:r,blocks:s})=>e||(this.__2y?t:s.size)>=us&&r>=Yo)}
get isUndecided(){return this.__2.length>0&&!this.__1a}
get __47(){return this.__1a&&this.__2.length===0&&this.__d>=ds}
get __43(){return this.__4n>t_}
__l(e,t,r){var u;let s=(u=this.__z)!=null?u:this.__58(e),i=s.map(d=>this.__62(d,e));if(i.every(d=>d==="notRead"))return"unreadable";if(this.__d++,this.__56(i,t))return this.__3p=!1,this.startOver(),"disagreement";let n=this.__5c(e,t),l=s.map((d,c)=>Go(d,i[c],n,r)).filter(d=>d!==a);if(l.length===0)return this.startOver(),"noPlace";this.__z=l.map(d=>d.hypothesis);let o=l.map(d=>d.sighting);this.__2y||(this.__2y=o.some(({header:d})=>(d==null?void 0:d.kind)==="inUse"));let _=this.__1a?hs(o):a;return _?(this.__6i(),this.__44(_,r)?_:"unreadable"):t||this.__1h(n,o,r)?"learning":"disagreement"}
__5c({hit:e,charged:t,requested:r,wasFree:s=()=>!1},i){return{hit:e,kind:this.kind,pointer:i==null?void 0:i.block,charged:t,requested:r,wasFree:s}}
__58({key:e,words:t}){let r=jo(e,t,this.__4.pointerSize),s=(i,n)=>ft({kind:this.kind,key:e.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__62({place:e},{key:t,words:r,look:s}){return Wo(e,t,r,this.__4,s)}
__56(e,t){if((t==null?void 0:t.from)!=="arguments"||!this.__1a)return!1;let r=e.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==t.block)}
__1h(e,t,r){if(this.__2.length>=Zo)return!1;this.__2=[...this.__2,{hit:e.hit,charged:e.charged}];for(let[s,{shown:i,open:n}]of this.__7.entries()){let l=t[s];l&&(i.set(e.hit,l),n.set(l.block,qo(l,e,r)))}return!0}
__p(e,t,r){var s;for(let{shown:i,open:n}of this.__7)i.delete(e),((s=n.get(t))==null?void 0:s.hit)===e&&n.delete(t);this.__j.delete(e),r.found(this.kind,e),r.located(this.kind,t,e)}
__6i(){this.__47&&(this.__z=s_(this.__7))}
__1v(e){this.__z&&(this.__z=e,e.length===0&&this.startOver())}};
function hs(e){let[t]=e;return e.every(r=>(r==null?void 0:r.block)===(t==null?void 0:t.block))?t:a}
function fs({block:e,header:t}){return(t==null?void 0:t.kind)==="inUse"?{block:e,charged:t.bytes}:{block:e}}
function s_(e){let t=({place:{where:r}})=>"register"in r?0:r.offset<0;return e.filter((r,s)=>e.findIndex(i=>t(i)===t(r))===s)}var i_=class{
constructor(e){this.__m=new Map;this.__g=new zo;this.__34=[];this.__4=e}
plan(e){return this.__3a(e.kind,e.address).plan(this.__g.lastHit)}
observe(e){let{hit:t,key:r,look:s,pointer:i,charged:n}=e;if(this.__4.alignedHeaders&&!s)return this.__6j(r,t);let o=this.__3a(r.kind,r.address).observe(e,this.__51(i,e),this.__g);return r.kind==="alloc"&&this.__g.sized(n),o.kind==="located"?this.__5o(r.kind,o.block,t,n):this.__g.unlocated(r.kind,t,o.why==="learning"),this.__4o(),o}
goneAfter(e,t,r,s){let i=this.__g.mustBeFreedSince(t,r);if(i===a||r===e&&i===0)return;let n=this.__4w("free",i);if(n.some(_=>_.mayHaveFreed(t,i,e,r)))return;let l=Math.max(i,e-Je),o=!n.some(_=>_.waitsBetween(l,s,e));for(let _ of n)_.wasAbout(e,{block:t,isSure:o});this.__4o()}
candidates(e,t){let r=new Set;for(let s of this.__m.values())if(s.kind===e)for(let{block:i}of s.shownAt(t))r.add(i);return r}
get isUndecided(){return[...this.__m.values()].some(e=>e.kind==="alloc"&&e.isUndecided)}
gap(){this.__g.gap();for(let e of this.__m.values())e.forgetOpen()}
resolved(){let e=this.__34;return this.__34=[],e}
places(){let e=[];for(let t of this.__m.values())e.push(...t.learned());return e}
restore(e){for(let{kind:t,key:r}of e){let s=e.filter(i=>i.kind===t&&i.key===r);this.__3a(t,r).restore(s)}}
__4w(e,t,r){return[...this.__m.values()].filter(s=>s.kind===e&&s.hasUnknownsSince(t,r))}
__4o(){for(let e of this.__m.values())for(let t of e.settle(this.__g)){this.__34.push(t);for(let r of this.__m.values())r.blockNamedBefore(t,this.__g)}}
__3a(e,t){let r=`${e} ${t}`,s=this.__m.get(r);if(s)return s;let i=new r_(e,this.__4);return this.__m.set(r,i),i}
__6j({kind:e},t){return this.__g.unlocated(e,t,!1),{kind:"unlocated",why:"unreadable"}}
__51(e,{look:t}){if(!e||!ns(e.block,this.__4))return a;let r=ls(e.block,t);return as(r,this.__4)?a:{from:e.from,block:r.block}}
__5o(e,t,r,s){this.__5b(e,t,e==="free"?s:a),this.__g.located(e,t,r);for(let i of this.__m.values())i.blockNamed({kind:e,block:t,charged:s},this.__g)}
__5b(e,t,r){var l;let s=this.__g.lastOf(e,t);if(s===a)return;let i=e==="alloc"?"free":"alloc",n=this.__4w(i,s,r);if(n.length===1&&((l=n[0])==null||l.mustHaveShown(t,s,r)),!(n.length>0)){for(let o of this.__m.values())o.kind===i&&o.hasHitsSince(s)&&o.startOver();this.gap()}}},pt=4096;
function n_(e,t){let r=e*2;return{pointerSize:e,headerSize:r,granularity:r,alignedHeaders:t}}var a_=4;
function cs(e,t,r,s){let i=I(e,0,4),n=I(e,4,4);if(i===a||n===a)return{kind:"unreadable"};if(C(R(n))!==r)return{kind:"noHeader"};let o=s.pointerSize===4?9:8,_=f=>(i>>>f&(1<<o)-1)*s.granularity,u=i>>>16+o;if(u===0)return{kind:"released"};if(s.alignedHeaders&&u&a_)return{kind:"second",distance:_(0)};let d=_(16);return d>s.headerSize&&d<=pt-t?{kind:"inUse",bytes:d}:{kind:"noHeader"}}var l_=new Uint8Array,o_=64,__=128;
function gs(e,t,r,s,i=!1){var j,De;let n=Le(e),l=r.headerSize,o=be=>{var Js;return(Js=s.readMemory(P(e,be-n),l))!=null?Js:l_};if(n===0)return{kind:"headerless"};let _=o(n-l),u=cs(_,n-l,t,r),d=n===l;if(!(d?u.kind==="released":u.kind==="noHeader"&&_.every(be=>be===_[0]))||!r.alignedHeaders)return u;let f=d?_:o(0),w=((j=I(f,0,2))!=null?j:0)%8192,m=pt-w&-r.granularity,S=d?o(m-l):_;if(!f.length||!S.length)return{kind:"unreadable"};if(!(cs(f,0,t,r).kind==="released"&&S[0]===f[2]&&S.every(be=>be===S[0])))return u;if(m!==n)return{kind:"noHeader"};let y=(De=f[1])!=null?De:0;return{kind:"inUse",bytes:i&&!(y&o_)?w:a,ownsPage:!(y&__)}}var Le=e=>M(e).low%pt,u_=17744;
function d_(e,t){let r=$(e,P(t,60)),s=r&&e.readMemory(P(t,r),12);return s&&I(s,0,4)===u_?I(s,8,4):a}var h_=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function f_(e,t,r){var n,l;if(r.pointerSize!==4)return{};let s=e.slice(0,z(e)).map(o=>c_(o,t,r)).filter(o=>o!==a),i=[...s].reverse();return{freed:ps(s.map(({freed:o})=>o)),requested:(n=i.find(o=>o.requested!==a))==null?void 0:n.requested,charged:ps(s.map(({charged:o})=>o)),poolType:(l=i.find(o=>o.poolType!==a))==null?void 0:l.poolType}}
function c_(e,t,r){var _,u;let s=(u=(_=e.symbol)==null?void 0:_.name)!=null?u:"",i=h_.find(({functions:d})=>d.test(s));if(!i||e.doubtful)return a;let n=d=>d===a?a:e.args[d]&&M(e.args[d]).low;if(i.tag!==a){let d=n(i.tag);if(d===a||C(R(d))!==t)return a}let l=i.freed===a?a:e.args[i.freed];return{freed:l!==a&&ve(l,r.pointerSize)&&Nt(l,r.granularity)?l:a,requested:n(i.requested),charged:n(i.charged),poolType:n(i.type)}}
function ps(e){let t=e.filter(r=>r!==a);return t.every(r=>r===t[0])?t[0]:a}var g_=4096,p_=3,m_=20,k_=class{
constructor(e,t,r){this.__t=new Map;this.__0=e,this.__4=t,this.__1c=r}
wasFree(e){let{kind:t}=gs(e,this.__1c,this.__4,this);return t==="released"||t==="noHeader"}
readMemory(e,t){var s;let r=Le(e);return(s=this.__t.get(ms(e)))==null?void 0:s.subarray(r,r+t)}
keep(e,t){let r=[...[...t].filter(Le).map(ms),...this.__t.keys()];if(this.forget(),!(e>m_))for(let s of[...new Set(r)].slice(0,p_)){let i=this.__0.readMemory(s,g_);i&&this.__t.set(s,i)}}
forget(){this.__t.clear()}},ms=e=>P(e,-Le(e)),b_=2048,w_=64,ks=18362,v_=class{
constructor(e,t,r,s,i){this.__28=new Map;this.__0=e,this.__b=t,this.__1c=r,this.__4=s,this.__6=i,this.__t=new k_(e,s,r)}
locate(e,t,r,s){var u;let i=f_(t.stack,this.__1c,this.__4),n=Fo(t.stack,r,t.ip);if(!n)return this.__6.gap(),y_(i);let l=this.__5w(e,t,n,i,s),o=this.__6.observe(l);if(this.__6l(e),o.kind==="unlocated")return h({},mt(i),{open:o.why==="learning"||a});let _=(u=o.charged)!=null?u:i.charged;return h({},mt(i),{block:o.block,blockFrom:o.from,charged:_})}
lookAgain(e){return bs(this.__l("alloc",e))}
__5g(e,{found:t,goneAt:r},s){let i=t.kind==="inUse"&&t.ownsPage===!0;return r&&!i?r:this.lookAgain(e)==="freed"||i&&this.__5i(e)?r!=null?r:s:a}
__5i(e){let t=()=>this.__l("alloc",e).kind==="unreadable",{poolHitTag:r}=this.__b;return t()&&!!this.__0.readMemory(r,4)&&t()}
__6l(e){this.__28.forEach((t,r)=>{t.goneAt=this.__5g(r,t,e),!(e-t.since<Je)&&(this.__28.delete(r),t.goneAt&&this.__6.goneAfter(t.since,r,t.goneAt,e))});for(let t of this.__6.candidates("free",e)){if(this.__28.size>=w_||this.__28.has(t))continue;let r=this.__l("alloc",t),s=bs(r);s!=="unknown"&&this.__28.set(t,{since:e,found:r,goneAt:s==="freed"?e:a})}this.__6.isUndecided?this.__t.keep(e,this.__6.candidates("alloc",e)):this.__t.forget()}
__5m(e){return C(e)===this.__1c}
__5w(e,t,r,s,i){let n=this.__6.plan(r),l=n.kind==="everything"?this.__59(t,r):this.__5x(n.places,t,r),_=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__66(i,t):a,u=_?{block:_,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:e,key:r,words:l,look:this.__5q(r.kind),pointer:u,charged:s.charged,requested:s.requested,wasFree:d=>this.__t.wasFree(d)}}
__66(e,t){let r=e.returnValue(t);return e.hasMissed&&this.__6.gap(),r}
__59({registers:e,sp:t},r){let s=Y(t,r.limit),i=s!==a&&s>0?this.__0.readMemory(t,Math.min(s,b_)):a,n=i&&is(t,i,this.__4.pointerSize);return{registers:kt(e),stack:n}}
__5x(e,{registers:t},r){let s=[];for(let{where:u}of e)"offset"in u&&s.push(u.offset);if(s.length===0)return{registers:kt(t)};let i=Math.min(...s),n=Math.max(...s)-i+this.__4.pointerSize,l=P(r.base,i),o=this.__0.readMemory(l,n),_=o&&is(l,o,this.__4.pointerSize);return{registers:kt(t),stack:_}}
__5q(e){let t=new Map;return r=>{var i;let s=(i=t.get(r))!=null?i:this.__l(e,r);return t.set(r,s),s}}
__l(e,t){let{build:r=ks}=this.__b,s=r<ks,i=gs(t,this.__1c,this.__4,this.__0,s);return i.kind==="headerless"?this.__5p(e,t):i}
__5p(e,t){let r=this.__b.bigPages&&xa(this.__0,this.__b.bigPages,t);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__5m(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:e==="alloc"?"noHeader":"headerless"}}};
function bs({kind:e}){switch(e){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function mt({requested:e,charged:t,poolType:r}){return{requested:e,charged:t,poolType:r}}var y_=e=>h({},mt(e),{block:e.freed,blockFrom:e.freed&&"arguments"}),S_=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function kt(e){let t=new Map;return e.forEach((r,s)=>{S_.test(s)&&t.set(s,r)}),t}
function T_({target:e,tag:t,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:o}=e,_=Pe(e.modules);return{type:"hunt",tag:t,target:{pointerSize:i,description:l,build:n,kernelBase:_==null?void 0:_.start},poolHitTag:{address:o,before:r},time:s}}var x_=({address:e,text:t,symbol:r,source:s,inline:i,doubtful:n})=>({address:e,text:t,symbol:r,source:s,inline:i||a,doubtful:n||a}),A_=({modules:e})=>({type:"modules",modules:e.filter(({unloaded:t})=>!t).map(({name:t,start:r,end:s})=>({name:t,start:r,end:s}))});
function ws(e){return e.kind==="found"?{counts:e.counts}:e.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var vs=64,E_=class{
constructor(e,t){this.__31=new Map;this.__0=e,this.__b=t}
get known(){return this.__31}
holds(e,t){let r=this.__31.get(e);if(r)return r;let s=this.__l(e,t);return this.__31.set(e,s),s}
__l(e,t){if(this.__b.isArm)return"unreadable";let r=P(e,-vs),s=this.__0.readMemory(r,vs);if(!s)return"unreadable";let i=We(t);for(let n=0;n+i.length<=s.length;n+=1)if(i.every((l,o)=>s[n+o]===l))return"yes";return"no"}},O_=9200,P_=500,N_=class{
constructor(e,t,r,s){this.__4a=0;this.__3t=0;this.__4r=new Set;this.__4i=new Set;var o;let{target:i,tag:n}=r;this.__0=e,this.__3=t,this.__b=i;let l=n_(i.pointerSize,i.build===a||i.build>=O_);this.__6=new i_(l),this.__6.restore(s),this.__18=new E_(e,i),this.__35=new v_(e,i,n,l,this.__6),this.hunt=new $t(T_(r,e.now()),_=>this.__18.holds(_,n)),t.begin(this.hunt),t.note(A_(i)),this.__4h((o=Pe(i.modules))==null?void 0:o.start)}
begin(e){this.__3.note(h({type:"counters",at:"armed"},ws(e)))}
end(e,t="disarmed"){this.__3.note(h({type:"counters",at:"stopped"},ws(e))),this.__5u(),this.__4g(),this.__5v(),this.__p(t)}
endWithTarget(e){this.__3.note({type:"gone",missed:e}),this.__p("targetGone")}
abandon(){this.__p("aborted")}
record(e,t,r){this.__4a+=1;let s=this.__4a;if(t==="unknown")return this.__6.gap(),this.__2s(s,e,t,{});try{return this.__2s(s,e,t,this.__35.locate(s,e,t,r))}catch(i){throw i instanceof de&&this.__2s(s,e,t,{}),i}}
__5u(){let e=[],t=[];for(let r of this.hunt.doubtful().slice(0,P_)){let s=this.__35.lookAgain(r);s==="there"?e.push(r):s==="freed"&&t.push(r)}e.length+t.length>0&&this.__3.note({type:"blocks",there:e,gone:t})}
__5v(){for(let{use:t}of this.hunt.sites([]))this.hunt.natureOf(t);let e=[...this.__18.known];for(let[t,r]of e.slice(this.__3t))this.__3.note({type:"code",address:t,holdsTag:r});this.__3t=e.length}
__4h(e){var s;if(!e||!ve(e,this.__b.pointerSize))return;let t=(s=vr(this.__b,e))==null?void 0:s.start;if(!t||this.__4r.has(t))return;let r=d_(this.__0,t);r!==a&&this.__3.note({type:"image",start:t,timestamp:r}),this.__4r.add(t)}
__p(e){this.__3.note({type:"end",why:e,time:this.__0.now()})}
__2s(e,t,r,s){let i=this.__3.note(h({type:"hit",number:e,kind:r,stack:this.__64(t),stopAddress:t.ip},s,{processor:t.processor,thread:t.thread,time:this.__0.now()}));return this.__6e(),this.__4g(),i}
__64({stack:e}){let t=this.hunt.stacks.intern(e);if(!this.__4i.has(t)){for(let{address:r}of e)this.__4h(r);this.__3.note({type:"stack",index:t,frames:e.map(x_)}),this.__4i.add(t)}return t}
__4g(){let e=this.__6.places().map(({place:s})=>s),{places:t}=this.hunt;e.length===t.length&&e.every(s=>t.includes(s))||this.__3.note({type:"places",places:e})}
__6e(){for(let{hit:e,block:t,charged:r}of this.__6.resolved())this.__3.note({type:"located",hit:e,block:t,charged:r})}},M_=class{
constructor(e,t,r){this.__36=!1;this.__0=e,this.__1=t,this.__f=r}
run(e){let t=this.__1.open.filter(r=>r!==e);for(let r of t.reverse())this.__4v(r);t.length>0||e||this.__36||Sr(this.__0)||this.__5d()}
__4v(e){let t=this.__1.undo(e);if(t.kind==="stillThere"){this.__f({kind:"notRepaired",command:t.repair});return}ot(this.__1),t.kind==="undone"&&this.__f({kind:"repaired",value:et(e.before)})}
__5d(){let e=sl(this.__0);if(this.__36=e.kind!=="unknown",e.kind!=="found")return;let{armed:t,saved:r,address:s}=e.note,i=ee(this.__0);i.kind==="notRead"?(this.__36=!1,this.__f({kind:"notRepaired",command:Ae(r)})):i.address!==s||i.value!==t?ot(this.__1):this.__4v(this.__1.adopt(at(s,r,t)))}},R_=64,B_=class{
constructor(e,t,r){this.__2x=!1;this.__0=e,this.__1=t,this.__16=r}
get hasMissed(){return this.__2x}
get trouble(){return this.__2o}
returnValue(e){let t=z(e.stack),r=e.stack.slice(t).find(u=>!u.inline),s=[...e.stack.slice(0,t)].reverse().find(u=>!u.inline);if(!(r!=null&&r.address)||!s)return a;if(this.__16.pause().kind!=="undone")return this.__2o={kind:"notArmedAgain"},a;let i=this.__3w();this.__1.run(Jn(r.address));let n=this.__5z(),l=bt(n,"eip","rip","pc");if(l!==r.address)return this.__2x=!0,this.__2o={kind:"strayed",ip:l},a;L_(i,this.__3w())||(this.__2x=!0),this.__16.arm().kind!=="applied"&&(this.__2o={kind:"notArmedAgain"});let o=bt(n,"esp","rsp","sp");return n.get("$thread")===e.thread&&this.__5k(o,s,r)?bt(n,"eax","rax","x0"):a}
__3w(){let{target:e,tag:t}=this.__16;return Be(this.__0,e,t)}
__5z(){let e=Oe(this.__0.query(Zn(this.__16.target.contextRegisters))),{pointerSize:t}=this.__16.target;return new Map([...e].map(([r,s])=>[r,X(s,t)]))}
__5k(e,t,r){if(!e)return!1;if(this.__16.target.pointerSize===8)return e===r.base;if(!t.base)return!1;let s=P(t.base,8),i=P(s,R_);return W(s,e)<=0&&W(e,i)<=0}};
function bt(e,...t){let r=t.find(s=>e.has(s));return r===a?a:e.get(r)}var L_=(e,t)=>e.kind==="found"&&t.kind==="found"&&e.counts.allocs===t.counts.allocs&&e.counts.frees===t.counts.frees,ys=0,I_=class{
constructor(e,t,r,s){this.__3c=new Map;this.__2d=0;this.__0=e,this.__f=s,this.__1=t,this.__3=r,this.__4l=new M_(e,this.__1,s)}
get armed(){return this.__c}
get change(){return this.__1.open[0]}
get records(){return this.__3c}
show(e,t){for(let r of e)this.__3c.set(r.tag,r);this.__4c=t}
leftValue({address:e,value:t}){let r=this.__4c;return(r==null?void 0:r.address)===e&&r.armed===t?r.saved:a}
learnedOn({poolHitTag:e}){let t=this.__33;return(t==null?void 0:t.start.poolHitTag.address)===e?t.places:[]}
learned(){var e,t;return(t=(e=this.__33)==null?void 0:e.places)!=null?t:[]}
reconcile(){this.__2d+=1;let e=this.__c,t=(e==null?void 0:e.byUser)===!0?e.arming.change:a;this.__4l.run(t),!(!e||t)&&(this.__c=a,e.arming.disarm(),e.evidence.abandon())}
hunt(e,t,r){let s=this.__3o(e,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,{seconds:n}=t;n!==a&&this.__f({kind:"timeLimit",seconds:n});let l,o;try{l=this.__3s(i,t).run()}finally{o=this.__1g(i,l)}return{kind:"hunted",tag:e,capture:l,hunt:i.evidence.hunt,disarmed:o}}
arm(e,t){return this.__3o(e,t,!0)}
capture(e){let t=this.__c;if(!t)return{kind:"notArmed"};let{evidence:r,arming:s}=t,i=ee(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1g(t,a),{kind:"notArmed",anyMore:s.tag};let l=this.__32()!==t.event,o=this.__3s(t,e).run(l),{hunt:_}=r,u={kind:"hunted",tag:s.tag,capture:o,hunt:_};return o.end.kind==="targetGone"?h({},u,{disarmed:this.__1g(t,o)}):(this.__c===t&&(this.__c=h({},t,{event:this.__32()})),r.end(Be(this.__0,s.target,s.tag),o.end.kind),u)}
clear(){let e=this.release();return e.some(({kind:r})=>r!=="notOurs")?{kind:"cleared",undone:e}:this.__54()}
release(){this.__2d+=1;let e=this.__c;return e?(this.__c=h({},e,{byUser:!1}),[this.__1g(e,a)]):this.__1.undoAll()}
__54(){let e=ee(this.__0);if(e.kind!=="read"||ce(e.value))return{kind:"nothing"};let t=Ne(this.__0);if(t)return{kind:"refused",problem:t};let{address:r,value:s}=e,i=this.leftValue(e),n=i!=null?i:ys,l=this.__1.undo(this.__1.adopt(at(r,n,s)));return i===a?{kind:"foreignCleared",held:s,undone:l}:{kind:"cleared",undone:[l]}}
__3o(e,t,r){return E(()=>{this.__c&&this.__1g(this.__c,a);let s=qa(this.__0,this.__1,e,t);return s.kind==="refused"?s:this.__1e(e,s.target,s.idle,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__1e(e,t,r,s){let i=new nl(this.__1,t,e,r),n=this.learnedOn(t),l=new N_(this.__0,this.__3,i,n),o=s?this.__32():"",_={arming:i,evidence:l,byUser:s,event:o};this.__f({kind:"ready",target:t,tag:e}),this.__f({kind:"repairLine",command:i.repair}),i.leaveNote(),l.begin(Be(this.__0,t,e)),n.length>0&&this.__3.note({type:"places",places:n}),this.__c=_;let u=i.arm();return u.kind==="applied"?(this.__3c.set(e,l.hunt),this.__33=l.hunt,{kind:"armed",armed:_}):(this.__1g(_,a),{kind:"notWritten",applied:u})}
__3s({arming:e,evidence:t},r){let s=this.__2d;return new bo({reader:this.__0,changes:this.__1,observer:this.__f,target:e.target,evidence:t,stepOut:new B_(this.__0,this.__1,e),isCurrent:()=>this.__2d===s},r)}
__1g({arming:e,evidence:t},r){if((r==null?void 0:r.end.kind)==="targetGone")return e.forget(),this.__c=a,t.endWithTarget(r.hasMissed),{kind:"undone"};let s=e.disarm();s.kind!=="stillThere"&&(this.__c=a);let i=Be(this.__0,e.target,e.tag);return t.end(i,r==null?void 0:r.end.kind),s}
__32(){return E(()=>this.__0.query(Qn).join(`
`),()=>"")}},C_=64*1024,H_=class{
constructor(e,t,r){this.__1k=0;this.__h=e,this.__10=t,this.base=r.base,this.__3e=r.seq,this.__14=r.segment,this.__26=r.tool}
get count(){return this.__14}
write(e){let t=this.__2j;t&&this.__6m(t),this.__2j=e,this.open(),this.__4d(e),(this.__1k>=C_||z_(e))&&this.close(),this.__2j=a}
open(){if(this.__1q)return;let e=re(this.base,this.__14);if(this.__14>=Tr)throw new de(e,"a recording has 1000 files");this.__1q=this.__h.create(e),this.__1k=0,this.__4d({type:"header",format:"pooltag recording",version:1,segment:this.__14,tool:this.__26,time:this.__10()}),this.__14+=1}
close(){let e=this.__1q;this.__1q=a,e==null||e.close()}
__6m(e){this.__2j=a,this.close(),this.__h.exists(re(this.base,this.__14))&&(this.__14+=1),this.write(e)}
__4d(e){var r;let t=vn(this.__3e,e);(r=this.__1q)==null||r.writeLine(t),this.__3e+=1,this.__1k+=t.length}},z_=e=>e.type==="change"&&e.state==="planned"||e.type==="end",F_=class{
constructor(e,t,r,s){this.__h=e,this.__10=t,this.__26=r,this.__f=s}
begin(e){this.__5=e,this.__1e(e.start)}
note(e){var r,s;let t=(s=(r=this.__5)==null?void 0:r.take(e))!=null?s:"taken";return this.__1e(e),t}
opened(e){this.__2a=e}
save(e,t){var i,n;if(((i=this.__2l)==null?void 0:i.base)===e)return{kind:"underWay",base:e};let r=((n=this.__2a)==null?void 0:n.base)===e?this.__2a:a,s=re(e,0);return E(()=>{if(!r&&this.__h.exists(s))return{kind:"exists",path:s};let l=t.filter(_=>!(r!=null&&r.hunts.includes(_))),o=this.__6n(e,r,l);return this.flush(),this.__2a=a,this.__2l=o,{kind:"saved",base:e,files:o.count,hunts:l}},({call:l,message:o})=>({kind:"failed",path:l,message:o}))}
flush(){this.__4u(e=>e.close())}
__6n(e,t,r){let{nextSeq:s=0,nextSegment:i=0}=t!=null?t:{},n=new H_(this.__h,this.__10,{base:e,seq:s,segment:i,tool:this.__26});n.open();let l=[...r].sort((o,_)=>+(o===this.__5)-+(_===this.__5));for(let{start:o,entries:_}of l){n.write(o);for(let u of _)n.write(u)}return n.close(),n}
__1e(e){this.__4u(t=>t.write(e))}
__4u(e){let t=this.__2l;t&&E(()=>e(t),r=>{this.__2l=a,this.__3k(r)})}
__3k({call:e,message:t}){try{this.__f({kind:"notRecorded",path:e,message:t})}catch(r){}}},D_=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function U_(e){if(!e.includes("<"))return e;let t=e.replace(D_,"");return t===e?e:t.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var Ss=e=>host.parseInt64(G(e),16);
function j_(e){if(typeof e=="number")return e;if(!W_(e))return a;let t=e.convertToNumber();return Number.isSafeInteger(t)?t:a}
function W_(e){return typeof e=="object"&&e!==null&&"getHighPart"in e}var Ts=8e3,G_=class{
constructor(){this.__24=!1}
query(e){return vt(e)}
change(e){return vt(e)}
run(e){return vt(e)}
readMemory(e,t){let r=As(this.__4e(e),t);if(r||!xs(e))return r;this.__24=!this.__24;let s=As(this.__4e(e),t);return s||(this.__24=!this.__24),s}
__4e(e){return!this.__24||!xs(e)?e:J(4294967295,M(e).low)}
now(){return Date.now()}
session(){let e=ge(()=>host.currentSession.Attributes.Target),t=ge(()=>e==null?void 0:e.IsKernelTarget),r=ge(()=>e==null?void 0:e.IsLiveTarget),s=ge(()=>`${host.currentSession}`);return{kernel:typeof t=="boolean"?t:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function wt(e){for(let t=0;t<e.length;t+=Ts)host.diagnostics.debugLog(e.slice(t,t+Ts));host.diagnostics.debugLog(`
`)}var xs=e=>M(e).high===0&&ve(e,4);
function As(e,t){return ge(()=>{let r=host.memory.readMemoryValues(Ss(e),t,1);return r.length===t?Uint8Array.from(r):a})}
function vt(e){try{let t=host.namespace.Debugger.Utility.Control.ExecuteCommand(e);return t?[...t].map(r=>Xe(U_(`${r}`))):[]}catch(t){throw new de(e,t)}}
function ge(e){try{return e()}catch(t){return a}}var q_=class{
exists(e){return pe(e,t=>t.FileExists(e))}
create(e){return pe(e,t=>{let r=t.CreateFile(e,"CreateNew"),s=t.CreateTextWriter(r,"Utf8");return{writeLine:i=>pe(e,()=>s.WriteLine(i)),close:()=>pe(e,()=>r.Close())}})}
read(e,t){return pe(e,r=>{let s=r.OpenFile(e);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!t(`${n}`))return!1;return!0}finally{s.Close()}})}};
function pe(e,t){try{return t(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new de(e,r)}}var ie="pool",Es="pooltag",V_=e=>[`pooltag ${e}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${Es}.Contents.pool   (or load with .scriptrun)`];
function Os(e){return Ce(()=>J_(e))||Ce(Y_)}
function K_(){Ce(()=>delete Ie()[ie]&&Ie()[ie]===a)||Ce(()=>Ps(`dx -r0 @$vars.Remove("${ie}")`))}var Ie=()=>host.namespace.Debugger.State.UserVariables;
function J_(e){return Ie()[ie]=e,Ie()[ie]!==a}
function Y_(){return[`Debugger.State.Scripts.${Es}.Contents.pool`,"@$scriptContents.pool"].some(t=>Ps(`dx -r0 @$${ie} = ${t}`))}
function Ps(e){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(e)].some(r=>`${r}`.includes("Error"))}
function Ce(e){try{return e()}catch(t){return!1}}
function X_({rows:e,total:t}){if(t===a)return"missing";let r=s=>e.reduce((i,n)=>i+n[s].bytes,0)===t[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Z_(e,t){if(t.every(({tag:s})=>s!==a))return t;let r=Q_(e);return t.map(s=>{let i=s.tag===a?$_(s,r):a;return i?h({},s,{tag:C(i.tag)}):s})}var Q_=e=>E(()=>{var s;let t=nt(e),r=t&&kr(e,i=>fe(e,i,t),t);return(s=r&&Na(e,r))!=null?s:[]},()=>[]);
function $_(e,t){let r=t.filter(({tag:i})=>H(C(i))===e.text),s=r.length===1?r:r.filter(i=>eu(i,e));return s.length===1?s[0]:a}var eu=({nonPaged:e,paged:t},r)=>Ns(e,r.nonPaged)&&Ns(t,r.paged),Ns=({allocs:e,frees:t,bytes:r},s)=>r===s.bytes&&Math.max(0,e-t)===s.outstanding;
function tu(e){let t=e.now(),r=e.query(la("tag",!0)),s=rs(r);return s?{kind:"read",rows:Z_(e,s.rows),unread:s.unread.length,total:X_(s),seconds:(e.now()-t)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var Ms=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function ru(e,t){if(t==="tag")return[...e].sort((s,i)=>s.text<i.text?-1:1);let r=su(t);return[...e].sort((s,i)=>r(i)-r(s))}
function su(e){switch(e){case"nonpaged":return t=>t.nonPaged.bytes;case"paged":return t=>t.paged.bytes;case"allocs":return t=>{var r,s;return((r=t.nonPaged.allocs)!=null?r:0)+((s=t.paged.allocs)!=null?s:0)};case"frees":return t=>{var r,s;return((r=t.nonPaged.frees)!=null?r:0)+((s=t.paged.frees)!=null?s:0)};case"diff":return yt;case"bytes":return Rs;case"peralloc":return t=>yt(t)===0?0:Rs(t)/yt(t)}}var yt=e=>e.nonPaged.outstanding+e.paged.outstanding,Rs=e=>e.nonPaged.bytes+e.paged.bytes,St={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, seconds, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function iu(){let e={};for(let[t,{usage:r,help:s}]of Object.entries(St))e[t]={Help:`${r} - ${s}`};return e}var nu=class{
constructor({usage:e,help:t}){this.__1m=e,this.Does=t.replace(/;.*/,"")}
toString(){return this.__1m}},L=class extends Error{},au=500,lu=[8,256];
function Bs(e,t){var i,n;let r=(n=(i=St[e])==null?void 0:i.usage)!=null?n:"",s=r.endsWith("()")?0:r.split(",").length;if(t.length>s)throw new L(ni(`${t[s]}`,r))}
function Tt(e,t){if(t===a)throw new L(si(e));if(typeof t!="string")throw new L(ri(e));let r=$s(t);if(!r.ok)throw new L(ti(t,r.problem));return r.tag}
function Ls(e,t,r,s=1,i=1/0){let n=j_(t);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new L(ii(e,s,i,r))}
function Is(e){let t='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60, 40)',r=["hits","seconds","frames"],s={hits:au};return e.forEach((i,n)=>{let l=r[n];if(!l)throw new L(Se(`${i}`,t));let o=l==="frames"?lu:[];s[l]=Ls(`The number of ${l}`,i,t,...o)}),s}
function Cs(e,t){if(typeof t=="string"&&t.trim()!=="")return t.trim();let r=t===a?"No pattern":`${t}`;throw new L(Se(r,`dx @$pool.${e}("mydrv!MyAlloc*")`))}var ou=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Hs(e,t){if(typeof t=="string"&&t.trim()!==""&&!ou.test(t))return t;throw new L(bi(e))}
function _u([e,t]){let r=Ms.find(l=>l===e),[s,i]=r===a?[e,t]:[t];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};let n=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Ms.join(" ")}`;throw new L(Se(`${s}`,n))}var ne=class{
constructor(e,t){this.__4s=e,this.__u=t}
toString(){return this.__4s}
*[Symbol.iterator](){for(let e=0;e<this.__u.length;e+=1){let t=this.__u[e];t!==a&&(yield new host.indexedValue(t,[e]))}}
getDimensionality(){return 1}
getValueAt(e){let t=this.__u[e.convertToNumber()];if(t===a)throw new RangeError(`there are ${this.__u.length} rows`);return t}},zs=48,Fs=12,He=e=>e.length>zs?`${e.slice(0,zs-Fs-3)}...${e.slice(-Fs)}`:e;
function me(...e){let t={};for(let r of e)t[r]={PreferredRadix:10};return t}var uu=class{
constructor(e,t,r){var s,i;this.__1s=t,this.__5=e,this.Kind=t.kind,this.Site=He((i=(s=e.siteOf(e.stackOf(t),r))==null?void 0:s.frame.text)!=null?i:""),this.Block=t.block&&Ss(t.block),this.Charged=t.charged,this.Cpu=t.processor}
toString(){return`${this.__1s.number}`}
details(){let{stopAddress:e,requested:t,poolType:r,blockFrom:s,thread:i,time:n}=this.__1s,l=[`tag ${JSON.stringify(H(this.__1s.tag))}`,e&&`stopped at 0x${e}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,t!==a&&`${t} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),o=this.__5.stackOf(this.__1s).map(({text:_})=>_);return[l.join(", "),...o].join(`
`)}
get[Symbol.metadataDescriptor](){return me("Charged","Cpu")}},Ds=class{
constructor(e){this.__4q=e}
toString(){return this.__4q}},du=/^Ex\w*Lookaside/;
function hu(e){var t,r,s;return du.test((s=(r=(t=e[z(e)])==null?void 0:t.symbol)==null?void 0:r.name)!=null?s:"")}var xt=e=>{var t,r;return(r=(t=e.site)==null?void 0:t.frame.text)!=null?r:"(no caller)"};
function Us(e,{use:t,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=t;return`${[`${xt(t)}${s?` (${s.key})`:""}, tag ${JSON.stringify(H(e.tag))}`,`${b(i,"allocation")} and ${b(n,"free")} seen here, from ${b(l.length,"stack")}`,r&&fu(r),r&&cu(r),gu(e,t),...pu(t),mu(e,t),`coverage ${Q(e)}${Ht(e)}`,(s==null?void 0:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,ku(e.natureOf(t))].filter(Boolean).join("; ")}.`}
function fu({blocks:e,bytes:t,old:r}){let s=e===1?"stays":"stay";return`${b(e,"block")} allocated here ${s}${bu(t)}, ${r} of them old`}
function cu({sizes:e}){return e&&`sizes ${e.smallest}, ${e.median} and ${e.largest} bytes (smallest, median, largest)`}
function gu(e,{first:t,last:r,allocs:s}){if((t==null?void 0:t.time)===a||(r==null?void 0:r.time)===a)return a;let i=o=>le((o-e.start.time)/1e3),n=(r.time-t.time)/1e3,l=n>0&&s>1?`, ${(s/n).toFixed(2)} allocations a second`:"";return`first hit here after ${i(t.time)}, last after ${i(r.time)}${l}`}
function pu(e){let{freedByOtherModules:t,unlocatedAllocs:r,refused:s}=e;return[...t>0?[`${b(t,"block")} of here freed by other modules`]:[],...r>0?[`of ${b(r,"allocation")} here the block is not known`]:[],...s>0?[`${b(s,"block")} refused at once by a limit of the tag`]:[]]}
function mu(e,{stacks:t}){return t.some(s=>hu(e.stacks.at(s)))?"a lookaside list: what it hands out from stock is no hit":a}
function ku(e){if(e.kind==="owner")return a;let t=e.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=e.skip?`; dx @$pool.skip("${e.skip}") looks past it`:"";return`${e.fanOut} functions lead through here${t}: perhaps a wrapper${r}`}var bu=e=>e===a?"":`, ${e} bytes`;
function wu(e,t){let r=[];for(let{use:i,holding:n}of e.sites(t))n&&n.blocks>0&&r.push({use:i,holding:n});let s=r.reduce((i,{holding:n})=>i+n.blocks,0);return r.map(i=>h({},i,{share:i.holding.blocks/s})).sort((i,n)=>js(n)-js(i)||n.holding.blocks-i.holding.blocks)}var js=({holding:e})=>{var t;return(t=e.bytes)!=null?t:-1},vu=class{
constructor(e,{use:t,holding:r,share:s}){var i;this.__5=e,this.__1d=t,this.__41=r,this.Blocks=r.blocks,this.Bytes=r.bytes,this.Share=`${Math.round(s*100)} %`,this.Of=t.allocs,this.Old=r.old,this.Median=(i=r.sizes)==null?void 0:i.median,this.Coverage=Q(e)}
toString(){return He(xt(this.__1d))}
details(){return Us(this.__5,{use:this.__1d,holding:this.__41})}
get[Symbol.metadataDescriptor](){return me("Blocks","Bytes","Of","Old","Median")}},yu=class{
constructor(e,t){let{use:r,holding:s}=t;this.__5=e,this.__3f=t,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=s==null?void 0:s.blocks,this.Bytes=s==null?void 0:s.bytes,this.Coverage=Q(e),this.Note=e.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return He(xt(this.__3f.use))}
details(){return Us(this.__5,this.__3f)}
get[Symbol.metadataDescriptor](){return me("Allocs","Frees","Blocks","Bytes")}},Ws=34,Su=class{
constructor(e,t){this.__2m=e.stacks.at(t.stack),this.Allocs=t.hits.alloc,this.Frees=t.hits.free;let r=this.__2c().slice(1).join(" < ");this.Callers=r.length>Ws?`${r.slice(0,Ws-3)}...`:r,this.Coverage=Q(e)}
toString(){var e;return He((e=this.__2c()[0])!=null?e:"(no caller)")}
details(){return this.__2m.map(({text:e})=>e).join(`
`)}
get[Symbol.metadataDescriptor](){return me("Allocs","Frees")}
__2c(){return this.__2m.slice(z(this.__2m)).map(({text:e})=>e)}},Tu=class{
constructor(e,t,r){let s=ee(e);this.PoolHitTag=s.kind==="read"?q(R(s.value)):"not readable";let i=Sr(e);this.Armed=Eu(s,t,i),this.Repair=Ou(s,t,i),this.Recorded=At([...t.records.keys()].map(n=>JSON.stringify(H(n)))),this.Learned=At(t.learned().map(xu)),this.Skipped=At(r)}
toString(){return this.Armed}};
function xu({kind:e,key:t,where:r,holds:s}){let i="register"in r?r.register:`[base${Au(r.offset)}]`;return`${e} at 0x${t}: ${s} in ${i}`}var Au=e=>`${e<0?"-":"+"}0x${Math.abs(e).toString(16)}`,At=e=>e.length===0?"none":e.join(", ");
function Eu(e,{armed:t,change:r},s){if(e.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(ce(e.value))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(H(R(e.value)))}${i}`;return s?n:!r||et(r.after)!==e.value?`${n}, not by this script`:`${n} by ${t?"arm()":"a call that could not disarm"}`}
function Ou(e,t,r){var l,o;let s=e.kind==="read";if(s&&ce(e.value))return"nothing to repair";let i=s?t.leftValue(e):a,n=(o=(l=t.change)==null?void 0:l.repair)!=null?o:Ae(i!=null?i:ys);return r?`writing to a dump disarms no machine; there, unless restarted since: ${n}`:n}
function ze(e,t,r){return`${b(t,r)}; ${e.map(Ft).join("; ")}`}
function Pu(e,t){let r=`read in ${le(e.seconds)}`,s=e.unread>0?[`${b(e.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[e.total];return[b(t,"tag"),r,...s,...i].join("; ")}var Nu=class{
constructor(e){this.__1m=e,this.NonPaged=e.nonPaged.outstanding,this.NonPagedBytes=e.nonPaged.bytes,this.Paged=e.paged.outstanding,this.PagedBytes=e.paged.bytes,this.Allocs=Gs(e.nonPaged.allocs,e.paged.allocs),this.Frees=Gs(e.nonPaged.frees,e.paged.frees),this.Owner=Mu(e.description)}
toString(){return this.__1m.text}
details(){let{text:e,tag:t,description:r="no description"}=this.__1m,s=t!==a&&Bt(t)?` (${q(t)})`:"";return`${e}${s}: ${r}`}
get[Symbol.metadataDescriptor](){return me("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function Gs(e,t){return e===a||t===a?a:e+t}
function Mu(e){var t,r;return(r=(t=/, Binary\s*:\s*(\S+)/.exec(e!=null?e:""))==null?void 0:t[1])!=null?r:""}var Ru=class{
constructor(e,t,r,s){this.__n=[];this.__0=e,this.__e=t,this.__2r=r,this.__3m=s}
toString(){return`pooltag ${this.__3m}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return iu()}
hitTag(...e){return this.__x("hitTag",e,([t,...r])=>{let s=Tt("hitTag",t),i=Is(r.filter(l=>l!==ke)),n=this.__e.hunt(s,i,r.includes(ke));return n.kind==="hunted"?zt(n):It(n)})}
arm(...e){return this.__x("arm",e,([t,r])=>{let s=Tt("arm",t);if(r!==a&&r!==ke)throw new L(Se(`${r}`,`dx @$pool.arm("Abc ", "${ke}")`));let i=this.__e.arm(s,r===ke);return i.kind==="armed"?_i(s,i.armed.arming.repair):It(i)})}
capture(...e){return this.__x("capture",e,()=>{let t=this.__e.capture(Is(e));return t.kind==="hunted"?zt(t):ui(t)})}
clear(...e){return this.__x("clear",e,()=>di(this.__e.clear()))}
skip(...e){return this.__x("skip",e,([t])=>{let r=Cs("skip",t);return this.__n=[...this.__n.filter(s=>s!==r),r],`Looking past ${this.__n.join(", ")}.`})}
unskip(...e){return this.__x("unskip",e,([t])=>{let r=Cs("unskip",t);return this.__n=this.__n.filter(i=>i!==r),`Looking past ${this.__n.length===0?"pool functions only":this.__n.join(", ")}.`})}
save(...e){return this.__x("save",e,([t])=>wi(this.__2r.save(Hs("save",t))))}
open(...e){return this.__x("open",e,([t])=>yi(this.__2r.open(Hs("open",t))))}
used(...e){this.__29("used",e);let{sort:t,pattern:r}=_u(e),s=tu(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=ru(s.rows,t).filter(({text:n})=>r===a||Gt(r,n));return new ne(Pu(s,i.length),i.map(n=>new Nu(n)))}
leaks(...e){let t=this.__q("leaks",e),r=[];for(let s of t)for(let i of wu(s,this.__n))r.push(new vu(s,i));return new ne(ze(t,r.length,"call site"),r)}
sites(...e){let t=this.__q("sites",e),r=[];for(let s of t)for(let i of Lu(s.sites(this.__n)))r.push(new yu(s,i));return new ne(ze(t,r.length,"call site"),r)}
stacks(...e){let t=this.__q("stacks",e),r=[];for(let s of t){let i=[...s.stackUses()].sort((n,l)=>Vs(l)-Vs(n));for(let n of i)r.push(new Su(s,n))}return new ne(ze(t,r.length,"stack"),r)}
hits(...e){let[t]=e,r=t===a?Bu:Ls("The number of hits",t,"dx -g @$pool.hits(20)"),s=this.__q("hits",e,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new uu(n,l,this.__n));return new ne(ze(s,i.length,"hit"),i)}
status(...e){return this.__29("status",e),new Tu(this.__0,this.__e,this.__n)}
help(...e){Bs("help",e);let t=Object.values(St).map(r=>new nu(r));return new ne(`pooltag ${this.__3m}`,t)}
__29(e,t){Bs(e,t),this.__e.reconcile()}
__x(e,t,r){try{return this.__29(e,t),new Ds(r(t))}catch(s){if(!(s instanceof L))throw s;return new Ds(s.message)}}
__q(e,t,[r]=t){this.__29(e,t);let s=r===a?a:Tt(e,r),{records:i}=this.__e,l=(s===a?[...i.values()]:[i.get(s)]).filter(o=>o!==a);if(l.length===0)throw new Error(ai(s));return l}},ke="unseen",Bu=100,Lu=e=>[...e].sort((t,r)=>qs(r)-qs(t)),qs=({use:e})=>e.allocs+e.frees+e.unknown,Vs=({hits:e})=>e.alloc+e.free+e.unknown,ae=new G_,Et=e=>wt(hi(e)),Ks=new q_,Fe=new F_(Ks,()=>ae.now(),"0.1.0",Et),Iu=new Qa(ae,ae,e=>{Fe.note(h({type:"change"},e))}),Ot=new I_(ae,Iu,Fe,Et),Cu=new Za(ae,Ks,Fe,Ot),D=new Ru(ae,Ot,Cu,"0.1.0");
function Hu(){for(let r of V_("0.1.0"))wt(r);let e=(r,s)=>new host.optionalRecord(new host.functionAlias(Du(s),r));class t{
get Pool(){return D}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(t,"Debugger.Models.Utility")),e("pooltop",(...r)=>D.used(...r)),e("poolhit",(...r)=>D.hitTag(...r)),e("poolleaks",(...r)=>D.leaks(...r)),e("poolrestore",(...r)=>D.clear(...r)),e("poolhelp",(...r)=>D.help(...r))]}
function zu(){Os(D)&&wt("@$pool is ready: dx @$pool.help()")}
function Fu(){for(let e of Ot.release())e.kind==="stillThere"&&Et({kind:"notRepaired",command:e.repair});Fe.flush(),K_()}
function Du(e){return(...t)=>(Os(D),e(...t))}return[D,Hu,zu,Fu]})();
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
