/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(){const u=Object.assign;var Tt=16,Le=e=>e,ze=Le("0".repeat(Tt));
function me(e){let t=e.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(t))return Le(t.toLowerCase().padStart(Tt,"0"))}
function G(e,t){let r=i=>(i>>>0).toString(16).padStart(8,"0");return Le(r(e)+r(t))}
function E(e){return{high:Number.parseInt(e.slice(0,8),16),low:Number.parseInt(e.slice(8),16)}}
function A(e,t){let{high:r,low:i}=E(e),s=i+t;return G((r+Math.floor(s/4294967296))%4294967296,s%4294967296)}
function q(e,t){let r=E(e),i=E(t),s=(i.high-r.high)*4294967296+(i.low-r.low);return Number.isSafeInteger(s)?s:void 0}
function F(e,t){return e<t?-1:e>t?1:0}
function At(e,t){return(E(e).low&t-1)===0}
function V(e,t){return t===4?G(0,E(e).low):e}
function ve(e,t){let{high:r,low:i}=E(e);return(t===4?i:r)>=2147483648}
function Ji(e,t){return t===4?e.slice(8):`${e.slice(0,8)}\`${e.slice(8)}`}
function D(e){return`0x${e.replace(/^0{1,15}/,"")}`}var xt=2147483648;
function O(e){return e>>>0}
function ke(e){let t=r=>{var i;return((i=e[r])!=null?i:0)&255};return O(t(0)|t(1)<<8|t(2)<<16|t(3)<<24)}
function He(e){return[e&255,e>>>8&255,e>>>16&255,e>>>24&255]}
function Et(e){if(e.length===0)return{ok:!1,problem:{kind:"empty"}};if(e.length>4)return{ok:!1,problem:{kind:"tooLong",length:e.length}};let t=/[^\0-\xff]/.exec(e);return t?{ok:!1,problem:{kind:"notOneByte",character:t[0]}}:Fe(ke([...e.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function Yi(e){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(e)?Fe(ke(e.split(" ").map(t=>Number.parseInt(t,16)))):/^0x[0-9a-f]{3,8}$/i.test(e)?Fe(O(Number.parseInt(e,16))):Et(e)}
function Fe(e){return e<xt?{ok:!0,tag:e}:{ok:!1,problem:{kind:"protectedBit",plain:B(e)}}}
function B(e){return O(e&~xt)}
function I(e){let t=r=>r>=32&&r<=126;return He(e).map(r=>t(r)?String.fromCharCode(r):".").join("")}
function j(e){return`0x${e.toString(16).padStart(8,"0")}`}
function Xi(e){return ke([...He(e)].reverse())}
function Ot(e){return I(e).includes(".")}var y=e=>{let t=I(e);return JSON.stringify(Ot(e)||/["$;\\]/.test(t)?j(e):t)},K=e=>`0x${e.toString(16)}`,v=(e,t)=>`${e} ${t}${e===1?"":"s"}`,se=e=>e<10?`${e.toFixed(1)} s`:`${Math.round(e)} s`;
function Zi(e,t){let r=JSON.stringify(e);switch(t.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${t.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(t.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${y(t.plain)} or "${j(t.plain)}".`}}var Qi=e=>`A tag goes in double quotes: dx @$pool.${e}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,es=e=>`Which tag? dx @$pool.${e}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,ts=(e,t,r,i)=>`${e} is a whole number from ${t} ${r<1/0?`to ${r}`:"on"}: ${i}`,be=(e,t)=>`${e} does not fit: ${t}`,rs=(e,t)=>`${e} is one argument too many: dx @$pool.${t}`,is=e=>e===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${y(e)}. Begin with dx @$pool.hitTag(${y(e)}).`;
function Nt(e){var t;switch(e.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${e.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${K(e.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return ss(e.tag,e.meant);case"ambiguous":return`${e.tags.map(j).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${j((t=e.tags[0])!=null?t:0)}", "unseen").`}}
function ss(e,t){let r=t===void 0?"":`Did you mean ${y(t)} (${j(t)})? `;return`no allocation with ${y(e)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${y(e)}, "unseen").`}var Pt=e=>`Not armed: ${ns(e)}`;
function ns(e){switch(e.kind){case"refused":return Nt(e.problem);case"failed":return`the debugger refused "${e.call}": ${e.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${e.applied.failure===void 0?"":` (${e.applied.failure})`}. ${we(e.applied.undone)}`}}var os=(e,t)=>`ARMED: the machine stops at every allocation and free of ${y(e)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${t}.`;
function as({anyMore:e}){return e===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${y(e)}: somebody has changed it. dx @$pool.arm(${y(e)}) arms it again.`}
function we(e){return e.kind==="undone"?"PoolHitTag is as it was.":e.kind==="notOurs"?"PoolHitTag holds something else by now: dx @$pool.status()":`STILL ARMED${e.failure===void 0?"":` (${e.failure})`}: type ${e.repair}`}
function ls(e){switch(e.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Nt(e.problem)}`;case"cleared":return e.undone.map(we).join(" ");case"foreignCleared":return e.undone.kind==="undone"?`PoolHitTag held ${K(e.held)}, armed by somebody else; it holds 0 now.`:we(e.undone)}}
function ds(e){switch(e.kind){case"ready":{let{target:t,tag:r}=e,i=t.processorBlocks.length;return`pooltag: ${[t.description,v(t.modules.filter(n=>!n.unloaded).length,"module"),...i>0?[v(i,"processor")]:[]].join(", ")}; arming ${y(r)} at ${Ji(t.poolHitTag,t.pointerSize)}`}case"timeLimit":return`pooltag: ${se(e.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${e.command}`;case"progress":return _s(e.hits,e.wanted,e.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${K(e.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${e.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${e.path}: ${e.message}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function _s(e,t,r){let i=e/r,s=(t-e)/i,n=s<Mt?`, about ${se(s)} to go`:"",o=s<Mt?` of ${t}`:"";return`pooltag: ${e}${o} hits, ${i.toFixed(1)}/s${n}`}var Mt=86400;
function us(e,t,r){if(e.kind==="unknown")return"unknown";let i=e.kind==="exact"?1:e.fraction,s=t===0?1:(t-r)/t;return`${Math.floor(i*s*1e3)/10} %`}
function Rt(e){let t=e.coverage(),r=e.openHits();if(t.kind==="unknown")return` (${fs(t.why)})`;let i=[...t.kind==="floor"?[`${hs(t.missed,e.counts().unknown)} not seen`]:[],...r>0?[`the block of ${v(r,"hit")} is not known`]:[]];return i.length===0?"":` (what sites hold is a floor: ${i.join(", ")})`}
function hs({allocs:e,frees:t},r){let i=[...e>0?[v(e,"allocation")]:[],...t>0?[v(t,"free")]:[]];return`${r>0?"up to ":""}${i.join(" and ")}`}
function fs(e){switch(e){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function cs(e){switch(e.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${gs(e.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${e.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${e.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${e.call}": ${e.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function gs(e){switch(e.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${e.number}`;case"bugcheck":return`bugcheck ${K(e.code)}`;case"otherBreak":return`a break at ${e.at}, which is no pool function`;case"other":return`another stop (${e.event})`}}var J=e=>us(e.coverage(),De(e),e.openHits()),De=e=>{let{alloc:t,free:r,unknown:i}=e.counts();return t+r+i};
function Bt(e){let{capture:t,hunt:r,tag:i}=e,{hits:s,kinds:n}=t,o=De(r),a=[v(n.alloc,"allocation"),v(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", ");return[`${v(s,"hit")} on ${y(i)} in ${se(t.seconds)}: ${a}; ${o>s?`the whole hunt: ${v(o,"hit")}, `:""}coverage ${J(r)}${Rt(r)}.`,cs(t.end),e.disarmed===void 0?void 0:we(e.disarmed),o>0?`Next: dx -g @$pool.leaks(${y(i)})`:void 0].filter(d=>d!==void 0).join(" ")}var ps=e=>`Which file? dx @$pool.${e}("C:/temp/leak") or dx @$pool.${e}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function ms(e){switch(e.kind){case"saved":{let{base:t,files:r,hunts:i}=e;return`${i.map(vs).join("")}Saved ${v(i.length,"hunt")} as ${t} (${v(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(t)}) or pooltag analyze.`}case"underWay":return`All of it is in ${e.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${e.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${e.path}: ${e.message}`}}var vs=({hitsNotKept:e,tag:t})=>e===0?"":`THE LAST ${v(e,"hit")} on ${y(t)} are more than is kept: save before a long hunt. `,ks=e=>e.kind==="opened"?ws(e):`Not opened: ${bs(e)}`;
function bs(e){switch(e.kind){case"armed":return`${y(e.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${e.path}.`;case"noRecording":return`${e.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${e.version}).`;case"failed":return`${e.path}: ${e.message}`}}
function ws(e){let{base:t,recording:r,left:i,cut:s}=e,{hunts:n,problems:o}=r,[a]=o.first;return[`Opened ${t}: ${n.map(It).join("; ")||"no hunt"}.`,s&&`It ends early: ${s}.`,a&&`${v(o.count,"line")} damaged or missing, the first at ${a.line}.`,ys(i),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var It=e=>`${JSON.stringify(I(e.tag))}: ${v(De(e),"hit")}, coverage ${J(e)}`;
function ys(e){switch(e.kind){case"nothing":return;case"armed":return e.isDump?"It was cut off while armed, as this dump shows (dx @$pool.status()).":`PoolHitTag STILL HOLDS ${y(e.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${K(e.note.saved)} disarms.`;case"disarmed":return"It was cut off while armed; PoolHitTag holds something else by now.";case"otherBoot":return"It was cut off while armed, on another target or before a restart: nothing of it is armed here.";case"unknown":return`It was cut off while armed, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${K(e.note.saved)} disarms.`}}
function Ss(e){let t=e.name===""?e.module:`${e.module}!${e.name}`;return e.offset===0?t:`${t}+0x${e.offset.toString(16)}`}
function je(e){return Ss(u({},e,{offset:0}))}var Ct=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,$s=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Ts=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,As=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,xs=/^VerifierExt$/i,Es=/\?\? ?::|`string'/,Os=64;
function Ue(e){var t;if(xs.test(e.module))return e.name.includes("Pool")?zt(e.name):void 0;if(Ct.test(e.module))return e.name==="DbgBreakPoint"||Es.test(e.name)?"neither":(t=Lt(e.name))!=null?t:Ns(e.name)}
function Lt(e){return $s.test(e)?"alloc":Ts.test(e)?"free":void 0}
function Ns(e){return As.test(e)?zt(e):void 0}
function zt(e){return e.includes("Alloc")?"alloc":e.includes("Free")?"free":"neither"}
function C(e){let t=e.findIndex(({symbol:r})=>!r||Ue(r)===void 0);return t<0?e.length:t}
function Ps(e){return Ct.test(e.module)&&e.name==="ExFreePool"&&e.offset>Os}
function Ht(e){return e.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(e.name)}
function Ft(e,t){return Ms(e.toLowerCase(),t.toLowerCase())}
function Ms(e,t){let r=0,i=0,s=-1,n=0;for(;r<t.length;)if(e[i]==="*")s=i++,n=r;else if(e[i]==="?"||e[i]===t[r])i++,r++;else if(s>=0)i=s+1,r=++n;else return!1;for(;e[i]==="*";)i++;return i===e.length}
function Dt(e,t=[],r=[]){let i=C(e);for(;i<e.length-1&&Rs(e[i],r);)i++;let s=e[i];return s&&Bs(s,i,t)}
function Rs(e,t){let r=e==null?void 0:e.symbol;return r?t.some(i=>Ft(i,je(r))):!1}
function Bs(e,t,r){var o;let i=e.address&&Is(e.address,r);if(i)return u({key:jt(i.module,i.offset),frame:e,depth:t},i);let s=e.symbol&&{module:e.symbol.module};if(((o=e.symbol)==null?void 0:o.name)===""){let{module:a,offset:l}=e.symbol;return{key:jt(a,l),frame:e,depth:t,module:a,offset:l}}let n=e.address?D(e.address):e.text;return u({key:n,frame:e,depth:t},s)}var jt=(e,t)=>`${e}+0x${t.toString(16)}`;
function Is(e,t){let r=t.find(({start:s,end:n})=>F(s,e)<=0&&F(e,n)<0),i=r&&q(r.start,e);return r&&i!==void 0?{module:r.name,offset:i}:void 0}var Cs={allocs:0,frees:0};
function Ls(e,{coverage:t,asked:{there:r,gone:i},underWay:s,outstanding:n}){let o=c=>e.reduce((w,R)=>w+c(R),0),a=t.kind==="floor"?t.missed:Cs,l=a.frees+o(c=>c.unlocatedFrees)-o(c=>c.missedFrees)-i.size,d=Math.max(0,l),_=a.allocs+o(c=>c.unlocatedAllocs),h=Math.min(d,_+a.frees+s),f=r.size+i.size<n?d:h,k=Math.max(0,-l);return{count:d,ofThere:h,hits:k+Math.max(0,f-a.frees)}}
function zs(e,{count:t,ofThere:r},{there:i,gone:s},n){let o=e.filter(({block:c})=>!s.has(c)),a=o.filter(({block:c})=>i.has(c)).length,l=Math.min(t,Math.min(a,r)+o.length-a),d=o.length-l;if(d===0&&o.length>0)return;let _=Math.max(0,o.filter(({hit:c})=>c*2<=n).length-l),h=[];for(let{charged:c}of o)c!==void 0&&h.push(c);h.sort((c,w)=>c-w);let f=Hs(h),k={blocks:d,old:_,sizes:f};return h.length<o.length?k:u({},k,{bytes:h.slice(0,d).reduce((c,w)=>c+w,0)})}
function Hs(e){let t=e[0],r=e[Math.floor((e.length-1)/2)],i=e[e.length-1];if(!(t===void 0||r===void 0||i===void 0))return{smallest:t,median:r,largest:i}}
function Fs(e,t,r){if(!e||!t)return{kind:"unknown",why:"notRead"};let i={allocs:t.allocs-e.allocs,frees:t.frees-e.frees};if(i.allocs<0||i.frees<0)return{kind:"unknown",why:"backwards"};let s=i.allocs+i.frees,n=r.alloc+r.free+r.unknown;if(n>s||r.alloc>i.allocs||r.free>i.frees)return{kind:"unknown",why:"tooFew"};if(n===s)return{kind:"exact",counted:i};let o={allocs:i.allocs-r.alloc,frees:i.frees-r.free};return{kind:"floor",fraction:n/s,counted:i,missed:o}}var We=8,Ut=2e5,Wt=class qi{
constructor(t=Ut,r=new Map){this.limit=t,this.__w=r}
alloc(t,r){let i=this.__w.get(t);return!i&&this.__w.size>=this.limit?{kind:"full"}:(this.__w.set(t,r),i?{kind:"seenAgain",earlier:i}:{kind:"booked"})}
free(t,r,i){let s=this.__w.get(t);return s?(this.__w.delete(t),s.tag===r&&Ds(s.charged,i)?{kind:"matched",allocation:s}:{kind:"other",earlier:s}):{kind:"unmatched"}}
get outstanding(){return this.__w}
copy(){return new qi(this.limit,new Map(this.__w))}},Ds=(e,t)=>e===void 0||t===void 0||e===t,js=512,Gt=class{
constructor(){this.__1g=new Map;this.__1m=Number.POSITIVE_INFINITY;this.__1j=0;this.__1v=!0}
add(e,t=1){this.__1m=Math.min(this.__1m,e),this.__1j=Math.max(this.__1j,e);let r=this.__1g.get(e);r===void 0&&this.__1g.size>=js?this.__1v=!1:this.__1g.set(e,(r!=null?r:0)+t)}
addAll(e){for(let[t,r]of e.__1g)this.add(t,r);this.__1m=Math.min(this.__1m,e.__1m),this.__1j=Math.max(this.__1j,e.__1j),this.__1v=this.__1v&&e.__1v}
summary(){if(this.__1g.size===0)return;let e=this.__1m,t=this.__1j,r=this.__1v?this.__5p():void 0;return{smallest:e,largest:t,median:r}}
__5p(){let e=[...this.__1g].sort(([i],[s])=>i-s),t=e.reduce((i,[,s])=>i+s,0),r=0;for(let[i,s]of e)if(r+=s,r*2>=t)return i}},Us=class Vi{
constructor(t,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new Gt,this.tag=t,this.stack=r}
see({kind:t,number:r,time:i,charged:s}){var o;this.hits[t]++;let n={hit:r,time:i};(o=this.first)!=null||(this.first=n),this.last=n,t==="alloc"&&s!==void 0&&this.sizes.add(s)}
allocated({charged:t}){this.outstanding.count++,t===void 0?this.outstanding.unsized++:this.outstanding.charged+=t}
gone({charged:t}){this.outstanding.count--,t===void 0?this.outstanding.unsized--:this.outstanding.charged-=t}
freedFrom(t){var r;this.freedBy.set(t,((r=this.freedBy.get(t))!=null?r:0)+1)}
copy(){let t=new Vi(this.tag,this.stack);Object.assign(t.hits,this.hits),Object.assign(t.unlocated,this.unlocated),Object.assign(t.outstanding,this.outstanding),t.unmatchedFrees=this.unmatchedFrees,t.missedFrees=this.missedFrees,t.untracked=this.untracked;for(let[r,i]of this.freedBy)t.freedBy.set(r,i);return t.sizes.addAll(this.sizes),t.first=this.first,t.last=this.last,t}},Ws=class Ki{
constructor(t=new Wt){this.__27=new Map;this.__2e=!1;this.__21=t}
get isFull(){return this.__2e}
book(t){let r=this.__1e(t.tag,t.stack);r.see(t),t.kind==="alloc"?this.__4z(t,r):t.kind==="free"&&this.__5e(t,r)}
stacks(t){let r=[];return this.__27.forEach((i,s)=>{(t===void 0||s===t)&&r.push(...i.values())}),r}
outstanding(){let t=new Map;return this.__21.outstanding.forEach((r,i)=>{let s=u({},r,{block:i}),n=t.get(r.stack);n?n.push(s):t.set(r.stack,[s])}),t}
copy(){let t=new Ki(this.__21.copy());return t.__2e=this.__2e,this.__27.forEach((r,i)=>{let s=new Map;r.forEach((n,o)=>{s.set(o,n.copy())}),t.__27.set(i,s)}),t}
__4z(t,r){if(t.block===void 0){r.unlocated.alloc++;return}let i=Gs(t),s=this.__21.alloc(t.block,i);if(s.kind==="full"){this.__2e=!0,r.untracked++;return}s.kind==="seenAgain"&&this.__4e(s.earlier),r.allocated(i)}
__5e(t,r){if(t.block===void 0){r.unlocated.free++;return}let i=this.__21.free(t.block,t.tag,t.charged);if(i.kind==="matched"){let s=this.__1e(i.allocation.tag,i.allocation.stack);s.gone(i.allocation),s.freedFrom(t.stack);return}i.kind==="other"&&this.__4e(i.earlier),r.unmatchedFrees++}
__4e(t){let r=this.__1e(t.tag,t.stack);r.gone(t),r.missedFrees++}
__1e(t,r){var n,o;let i=(n=this.__27.get(t))!=null?n:new Map;this.__27.set(t,i);let s=(o=i.get(r))!=null?o:new Us(t,r);return i.set(r,s),s}};
function Gs({number:e,tag:t,stack:r,requested:i,charged:s}){return{tag:t,stack:r,hit:e,requested:i,charged:s}}var qs=2e3;
function qt(e,{block:t,charged:r}){var s;let i=(s=e.charged)!=null?s:r;return u({},e,{block:t,blockFrom:"place",charged:i})}var Vs=class{
constructor(e=Ut){this.__y=[];this.__1y=e,this.__1q=new Ws(new Wt(e))}
record(e,t=!1){return this.__y.push({hit:e,awaits:t&&e.block===void 0}),this.__3q()}
locate(e){let t=this.__y.find(({hit:r,awaits:i})=>i&&r.number===e.hit);return t&&(t.hit=qt(t.hit,e),t.awaits=!1),this.__3q()}
stacks(e){return this.__11().stacks(e)}
outstanding(){return this.__11().outstanding()}
__11(){if(this.__y.length===0)return this.__1q;let e=this.__1q.copy();for(let{hit:t}of this.__y)e.book(t);return e}
__3q(){let e=this.__y.findIndex(({awaits:i})=>i),t=e<0?this.__y.length:e,r=Math.max(t,this.__y.length-qs);for(let{hit:i}of this.__y.splice(0,r))this.__1q.book(i);return this.__1q.isFull?{kind:"tooManyOutstanding",limit:this.__1y}:{kind:"recorded"}}};
function Ge(e,t){var n,o;let r=new Ks(t),i=new Map;for(let a of e){let l=`${a.tag} ${(o=(n=r.site(a.stack))==null?void 0:n.key)!=null?o:""}`,d=i.get(l);d?d.push(a):i.set(l,[a])}let s=[];return i.forEach(a=>{let[l]=a;l&&s.push(Js(l,a,r))}),s.sort((a,l)=>{var d,_,h,f;return((_=(d=a.first)==null?void 0:d.hit)!=null?_:0)-((f=(h=l.first)==null?void 0:h.hit)!=null?f:0)})}var Ks=class{
constructor(e){this.__60=new Map;this.__2c=new Map;this.__37=e}
site(e){var t;return this.__3y(this.__60,e,(t=this.__37.skip)!=null?t:[])}
caller(e){return this.__3y(this.__2c,e,[])}
__3y(e,t,r){if(!e.has(t)){let{stacks:i,modules:s}=this.__37;e.set(t,Dt(i.at(t),s!=null?s:[],r))}return e.get(t)}};
function Js(e,t,r){let i=n=>t.reduce((o,a)=>o+n(a),0),s=r.site(e.stack);return u({tag:e.tag,site:s,stacks:t.map(({stack:n})=>n),allocs:i(({hits:n})=>n.alloc),frees:i(({hits:n})=>n.free),unknown:i(({hits:n})=>n.unknown),outstanding:Ys(i),unlocatedAllocs:i(({unlocated:n})=>n.alloc),unlocatedFrees:i(({unlocated:n})=>n.free)},Xs(t,s,r),{unmatchedFrees:i(({unmatchedFrees:n})=>n),missedFrees:i(({missedFrees:n})=>n),untracked:i(({untracked:n})=>n),sizes:Zs(t)},Qs(t))}
function Ys(e){let t=e(({hits:n})=>n.alloc);if(t>0&&e(({unlocated:n})=>n.alloc)===t)return;let r=e(({outstanding:n})=>n.count),i=e(({outstanding:n})=>n.unsized)===0,s=e(({outstanding:n})=>n.charged);return{count:r,bytes:i?s:void 0}}
function Xs(e,t,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:o}of e){let a=(s=r.caller(n))==null?void 0:s.key;o.forEach((l,d)=>{var h;let _=r.site(d);a!==void 0&&((h=r.caller(d))==null?void 0:h.key)===a?i.refused+=l:(_==null?void 0:_.key)!==(t==null?void 0:t.key)&&(i.freedElsewhere+=l),(_==null?void 0:_.module)!==(t==null?void 0:t.module)&&(i.freedByOtherModules+=l)})}return i}
function Zs(e){let t=new Gt;for(let{sizes:r}of e)t.addAll(r);return t.summary()}
function Qs(e){let t=[];for(let{first:s,last:n}of e)s&&t.push(s),n&&t.push(n);t.sort((s,n)=>s.hit-n.hit);let[r]=t,i=t[t.length-1];return{first:r,last:i}}var en=5e4,tn=class{
constructor(e=en){this.__42=new Map;this.__25=[];this.__1y=e}
intern(e){let t=rn(e),r=this.__42.get(t);if(r!==void 0)return r;if(this.isFull&&e.length>0)return this.intern([]);let i=this.__25.length;return this.__42.set(t,i),this.__25.push(e),i}
at(e){var t;return(t=this.__25[e])!=null?t:[]}
get size(){return this.__25.length}
get isFull(){return this.__25.length>=this.__1y}};
function rn(e){return e.map(sn).join(" ")}
function sn({address:e,inline:t,text:r}){return e!==void 0&&!t?e:r}var nn=3,on=8;
function Vt(e,t="unreadable"){var o,a;let r=an(e);if(r<on||t==="yes")return{kind:"owner"};let i=t==="no"?"noTagInCode":"fanOutOnly",s=(a=(o=e[0])==null?void 0:o.stack[e[0].depth])==null?void 0:a.symbol,n=s&&s.name!==""?{skip:je(s)}:{};return u({kind:"probableWrapper",fanOut:r,evidence:i},n)}
function an(e){let t=Array.from({length:nn},(r,i)=>{let s=new Set;for(let{stack:n,depth:o}of e){let a=n[o+1+i];a&&s.add(a.symbol?je(a.symbol):a.text)}return s.size});return Math.max(...t)}var ln=1e3,dn=5e4,_n=new Set(["counters","gone","change","end"]),Kt={there:new Set,gone:new Set},un=e=>u({},e,{args:[],inline:e.inline===!0,doubtful:e.doubtful===!0}),Jt=class{
constructor(e,t=()=>"unreadable"){this.stacks=new tn,this.modules=[],this.places=[],this.__1k=new Vs,this.__2f=[],this.__3h=new Map,this.__19=new Map,this.__16=[],this.__8={alloc:0,free:0,unknown:0},this.__30=0,this.__a=0,this.__1u=!1,this.__1o=Kt,this.start=e,this.__r=t}
get tag(){return this.start.tag}
get lastHit(){return this.__a}
get entries(){return this.__2f}
get hitsNotKept(){return this.__8.alloc+this.__8.free+this.__8.unknown-this.__30}
get arming(){var e;return(e=this.__n)==null?void 0:e.state}
take(e){switch(this.__1i(e),this.__h=void 0,e.type){case"modules":this.modules=e.modules;break;case"stack":this.__3h.set(e.index,this.stacks.intern(e.frames.map(un)));break;case"hit":return this.__68(e);case"located":this.__6c(e);break;case"places":this.places=e.places;break;case"counters":this.__66(e);break;case"gone":this.__2q=e.missed?void 0:this.__4y(),this.__1u=!0;break;case"blocks":this.__1o={there:new Set(e.there),gone:new Set(e.gone)};break;case"code":this.__19.set(e.address,e.holdsTag);break;case"change":e.change.thing.kind==="poolHitTag"&&(this.__n=e);break;case"image":case"end":break}return"taken"}
counts(){return this.__8}
coverage(){return this.__1u?Fs(this.__1p,this.__2q,this.__8):{kind:"unknown",why:"notClosed"}}
recent(e){return this.__16.slice(-e)}
stackOf(e){return this.stacks.at(e.stack)}
stackUses(){return this.__1k.stacks(this.tag)}
sites(e){let t=Ge(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:e}),r=this.__1k.outstanding(),i=this.__3l(t);return t.map(s=>{var a;if(!s.outstanding||s.allocs===0)return{use:s};let n=[];for(let l of s.stacks)for(let d of(a=r.get(l))!=null?a:[])n.push(d);let o=zs(n,i,this.__1o,this.__a);return{use:s,holding:o}})}
openHits(){var e;return(e=this.__h)!=null||(this.__h=this.__56()),this.__h}
__56(){let e=Ge(this.stackUses(),{stacks:this.stacks});return e.reduce((r,i)=>r+i.unlocatedAllocs,0)+this.__3l(e).hits}
doubtful(){let e=Ge(this.stackUses(),{stacks:this.stacks});return this.__3l(e).count>0?this.__4i():[]}
__4i(){let e=[];return this.__1k.outstanding().forEach(t=>{for(let{block:r}of t)e.push(r)}),e}
__3l(e){let t=this.recent(We);return Ls(e,{coverage:this.coverage(),asked:this.__1o,underWay:t.filter(({kind:r,block:i})=>r!=="alloc"&&!i).length,outstanding:this.__4i().length})}
siteOf(e,t){return Dt(e,this.modules,t)}
natureOf({site:e,stacks:t}){var n;if(!e)return{kind:"owner"};let r=t.map(o=>({stack:this.stacks.at(o),depth:e.depth})),i=Vt(r),{address:s}=e.frame;return i.kind==="owner"||!s?i:Vt(r,(n=this.__19.get(s))!=null?n:this.__r(s))}
__68(e){var s;let t=(s=this.__3h.get(e.stack))!=null?s:this.stacks.intern([]),r=u({},e,{stack:t,tag:this.tag});this.__a=r.number,this.__8[r.kind]++,this.__1u=!1,this.__1o=Kt,this.__16.push(r),this.__16.length>ln&&this.__16.shift();let{kind:i}=this.__1k.record(r,e.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__6c(e){this.__1k.locate(e);let t=this.__16.findIndex(({number:i})=>i===e.hit),r=this.__16[t];r&&(this.__16[t]=qt(r,e))}
__66({at:e,counts:t}){e==="armed"?this.__1p=t:this.__2q=t,this.__1u=e!=="armed"}
__4y(){return this.__1p&&{allocs:this.__1p.allocs+this.__8.alloc,frees:this.__1p.frees+this.__8.free}}
__1i(e){this.__2f.length>=dn&&!_n.has(e.type)||(this.__2f.push(e),e.type==="hit"&&this.__30++)}},hn=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,qe=e=>e.replace(hn,"."),x=e=>typeof e=="string"?qe(e):void 0,fn=e=>typeof e=="boolean"?e:void 0,p=e=>typeof e=="number"&&Number.isSafeInteger(e)&&e>=0?e:void 0,cn=e=>typeof e=="number"&&Number.isSafeInteger(e)?e:void 0,S=e=>typeof e=="string"&&/^[0-9a-f]{16}$/.test(e)?e:void 0,gn=e=>{let t=p(e);return t!==void 0&&t<=4294967295?O(t):void 0};
function $(...e){return t=>e.find(r=>r===t)}
function U(e){return t=>{if(!Array.isArray(t))return;let r=[];for(let i of t){let s=e(i);if(s===void 0)return;r.push(s)}return r}}
function g(e,...[t]){let r=Object.entries(e),i=Object.entries(t!=null?t:{});return s=>{if(typeof s!="object"||s===null||Array.isArray(s))return;let n=s,o={};for(let[a,l]of[...r,...i.filter(([d])=>n[d]!==void 0)]){let d=l(n[a]);if(d===void 0)return;o[a]=d}return o}}
function Yt(e,t){return r=>{var i;return(i=e(r))!=null?i:t(r)}}var pn="pooltag recording",Xt=1;
function mn(e,t){return JSON.stringify(u({seq:e},t)).replace(/[^ -~]/g,vn)}var vn=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,kn=1<<20,bn=g({module:x,name:x,offset:p}),wn=g({text:x},{address:S,symbol:bn,source:g({file:x,line:p}),inline:$(!0),doubtful:$(!0)}),yn=Yt(g({register:x}),g({offset:cn})),Sn=g({kind:$("alloc","free"),key:S,where:yn,holds:$("block","header")}),$n=Yt(g({kind:$("poolHitTag")}),g({kind:$("code"),site:x})),Zt=e=>{let t=p(e);return t!==void 0&&t<=255?t:void 0},Tn=g({id:p,thing:$n,address:S,before:U(Zt),after:U(Zt),repair:x}),An=g({pointerSize:$(4,8),description:x},{build:p,kernelBase:S}),xn=g({name:x,start:S,end:S}),En={header:g({format:$(pn),version:$(Xt),segment:p,tool:x,time:p}),hunt:g({tag:gn,target:An,poolHitTag:g({address:S,before:p}),time:p}),modules:g({modules:U(xn)}),image:g({start:S,timestamp:p}),stack:g({index:p,frames:U(wn)}),hit:g({number:p,kind:$("alloc","free","unknown"),stack:p},{stopAddress:S,block:S,blockFrom:$("place","arguments","returnValue"),requested:p,charged:p,poolType:p,processor:p,thread:S,time:p,open:$(!0)}),located:g({hit:p,block:S},{charged:p}),places:g({places:U(Sn)}),counters:g({at:$("armed","stopped")},{counts:g({allocs:p,frees:p})}),gone:g({missed:fn}),blocks:g({there:U(S),gone:U(S)}),code:g({address:S,holdsTag:$("yes","no","unreadable")}),change:g({change:Tn,state:$("planned","applied","undone","gone"),time:p}),end:g({why:x,time:p})},On=new Map(Object.entries(En));
function Nn(e){var d;if(e.length>kn)return{kind:"invalid"};let t;try{t=JSON.parse(e)}catch(_){return{kind:"torn"}}let r=g({seq:p,type:x})(t);if(!r)return{kind:"invalid"};let{seq:i,type:s}=r,n=On.get(s);if(!n)return{kind:"unknownType",seq:i};let o=n(t);if(o)return{kind:"entry",seq:i,entry:u({type:s},o)};let{version:a}=(d=g({version:p})(t))!=null?d:{};return s==="header"&&a!==void 0&&a>Xt?{kind:"newer",version:a}:{kind:"invalid"}}var Pn=5e5,Mn=1e8,Rn=1e3,Bn=20,In=class{
constructor(){this.__q=new Set;this.__2h=0;this.__1l=0;this.__2n=0;this.__20=0;this.__4j=0;this.__2v=[]}
push(e){if(this.__2h++,this.__1l+=e.length,this.__2h>Pn||this.__1l>Mn)return this.__14("tooLong"),!1;let t=e.replace(/^\ufeff/,"");return t.trim()===""||this.__22(Nn(t))}
end(){return this.__23?this.__23:this.__1s?{kind:"recording",recording:{header:this.__1s,hunts:[...this.__q],lastHunt:this.__5,nextSeq:this.__20,problems:{count:this.__4j,first:this.__2v}}}:{kind:"noRecording"}}
__22(e){let t=e.kind==="entry"&&e.entry.type==="header";return e.kind==="newer"?this.__23=e:!this.__1s&&!t&&(this.__23={kind:"noRecording"}),this.__23?!1:(this.__2n>0&&this.__5y(t),e.kind==="entry"?this.__69(e.seq,e.entry):e.kind==="unknownType"?this.__44(e.seq):e.kind==="torn"?this.__2n=this.__2h:this.__14("invalid"),!0)}
__5y(e){e||this.__14("torn",this.__2n),this.__2n=0}
__14(e,t=this.__2h){this.__4j++,this.__2v.length<Bn&&this.__2v.push({line:t,what:e})}
__44(e){e<this.__20?this.__14("repeated"):e>this.__20&&this.__14("gap");let t=e>=this.__20;return t&&(this.__20=e+1),t}
__69(e,t){var r;if(this.__44(e))switch(t.type){case"header":this.__1s=(r=this.__1s)!=null?r:t;break;case"hunt":this.__5=new Jt(t);break;default:this.__6a(t)}}
__6a(e){let t=this.__5;if(!t&&e.type!=="change"&&this.__14("noHunt"),!!t){if(e.type==="hit"&&e.number<=t.lastHit){this.__14("repeated");return}t.take(e),!(t.arming!=="applied"||this.__q.has(t))&&(this.__q.size<Rn?this.__q.add(t):this.__14("tooLong"))}}},Qt=32,Cn=9,Ln=96,ne=8192,N=e=>e===Qt||e===Cn,Ve=e=>e>=48&&e<=57,zn=e=>Ve(e)||e>=97&&e<=102||e>=65&&e<=70;
function m(e,t){let r=t;for(;r<e.length&&N(e.charCodeAt(r));)r++;return r}
function W(e,t){let r=t;for(;r<e.length&&zn(e.charCodeAt(r));)r++;return r}
function Hn(e,t){let r=t;for(;r<e.length&&Ve(e.charCodeAt(r));)r++;return r}
function Ke(e){let t=e.length;for(;t>0&&e.charCodeAt(t-1)<=Qt;)t--;return e.slice(0,t)}
function L(e,t){let r=W(e,t),i=r-t;if(i===16)return Je(e.slice(t,r),8,r);if(i!==8)return;if(e.charCodeAt(r)!==Ln)return Je(Fn+e.slice(t,r),4,r);let s=W(e,r+1);if(s-r===9)return Je(e.slice(t,r)+e.slice(r+1,s),8,s)}var Fn="00000000",Je=(e,t,r)=>({address:e.toLowerCase(),pointerSize:t,end:r});
function Dn(e){let t=Number(e);return Number.isSafeInteger(t)?t:void 0}
function ye(e,t){let r=[];for(let i of e){let s=i.length<=ne?t(i):void 0;s!==void 0&&r.push(s)}return r}
function er(e){let t=!1;return ye(e,r=>(r.trim()==="Unloaded modules:"?t=!0:/^start +end +module name$/.test(r.trim())&&(t=!1),jn(r,t)))}
function jn(e,t){let r=L(e,m(e,0));if(!r||!N(e.charCodeAt(r.end)))return;let i=L(e,m(e,r.end));if(!i||!N(e.charCodeAt(i.end)))return;let s=m(e,i.end),n=e.slice(s),o=n.search(/\s/),a=o<0?n:n.slice(0,o);if(!(a===""||a.startsWith("(")))return{start:r.address,end:i.address,name:a,symbols:n.slice(a.length).trim(),unloaded:t}}var b=e=>e,oe=e=>`0x${(e>>>0).toString(16)}`,Un=b("g"),Wn=e=>b(`g ${D(e)}`),Gn=e=>b(`r ${e}`);
function qn(e,t,r){let i=t?"kb":"k",s=r.length===0?"":`;r ${r.join(",")}`;return b(`rM 0x1;${i} ${oe(e)}${s}`)}var Vn=e=>b(e.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),Kn=b(".lastevent"),Jn=b("r $ptrsize"),Yn=b("vertarget"),tr=b("lm"),Xn=b(".reload"),Zn=e=>b(`x nt!${e}`),Qn=e=>b(`dt nt!${e}`),eo=e=>b(`ub ${D(e)} L1`),to=e=>b(`dps ${D(e)} L1`);
function ro(e,t){return t.length===4?b(`ed ${D(e)} ${oe(Ye(t))}`):b(`eb ${D(e)} ${t.map(oe).join(" ")}`)}var Se=e=>b(`ed nt!PoolHitTag ${oe(e)}`);
function io(e,t){let r={tag:0,nonPaged:2,paged:4}[e]+(t?1:0);return b(`!poolused ${oe(r)}`)}
function so(e){let t=I(e).replace(/[^A-Za-z0-9]/g,"?");return b(`!poolused 0x1 ${t}`)}var $e="poolHitTagNote",no=e=>b(`dx -r0 @$${$e} = "${e.replace(/[^0-9a-f ]/g,"")}"`),oo=b(`dx -r0 @$${$e}`),ao=b(`dx -r0 @$vars.Remove("${$e}")`);
function Ye(e){let t=r=>{var i;return(i=e[r])!=null?i:0};return(t(0)|t(1)<<8|t(2)<<16|t(3)<<24)>>>0}
function rr(e){return[e&255,e>>>8&255,e>>>16&255,e>>>24&255]}
function M(e,t,r){var s;if(t<0||t+r>e.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=e[t+n])!=null?s:0);return i}
function ae(e,t,r){let i=M(e,t,4),s=r===8?M(e,t+4,4):0;return i===void 0||s===void 0?void 0:G(s,i)}
function ir(e,t,r){let i=e.readMemory(t,r);return i&&ae(i,0,r)}
function Y(e,t){let r=e.readMemory(t,4);return r&&M(r,0,4)}
function sr(e,t,r,i){let s=e.readMemory(t,r*i);if(!s)return[];let n=[];for(let o=0;o<r;o+=1){let a=ae(s,o*i,i);if(a===void 0||a===ze)break;n.push(a)}return n}var Xe=(e,t,r)=>A(e,t*r),lo=300,le=class extends Error{
constructor(e,t){let r=t instanceof Error?t.message:String(t);super(qe(r).slice(0,lo)),this.name="HostError",this.call=e}};
function T(e,t){try{return e()}catch(r){if(!(r instanceof le))throw r;return t(r)}}
function Te(e){let t=new Map;for(let r of e)if(!(r.length>ne||!r.includes("=")))for(let[i,s]of uo(r))t.has(i)||t.set(i,s);return t}var _o=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function uo(e){var r,i;let t=[];for(let s of e.trim().split(/\s+/)){let n=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(s),o=me((r=n==null?void 0:n[2])!=null?r:"");if(n&&o)t.push([((i=n[1])!=null?i:"").toLowerCase(),o]);else if(!_o.test(s))return[]}return t}var ho=e=>ye(e,fo);
function fo(e){let t=L(e,m(e,0));if(!t||!N(e.charCodeAt(t.end)))return;let r=e.slice(t.end).trim(),i=co(r),s=r.slice(0,i).trim(),n=r.slice(i).trim();if(/^[^\s!]+!\S/.test(s))return{address:t.address,name:s,detail:n||void 0}}
function co(e){let t=e.indexOf(" = ");if(t>=0)return t;let r=e.endsWith(")")?e.indexOf(" ("):-1;return r<0?e.length:r}var go=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function nr(e,t){let r=40543,i=(e&65535)*r,s=(e>>>16)*r,n=i+s%65536*65536,o=Math.floor(s/65536)+Math.floor(n/4294967296);return(n%4294967296^o)&t}
function or(e,t,r){let i=(a,l)=>{let{offset:d,bytes:_}=r.fields[a];return po(e,t+d,_,l)},s=i("Key",!1),n=ar(i("NonPagedAllocs",!1),i("NonPagedFrees",!1),i("NonPagedBytes",!0)),o=ar(i("PagedAllocs",!1),i("PagedFrees",!1),i("PagedBytes",!0));if(!(s===void 0||!n||!o))return{tag:O(s),nonPaged:n,paged:o}}
function ar(e,t,r){if(!(e===void 0||t===void 0||r===void 0))return{allocs:e,frees:t,bytes:r}}
function po(e,t,r,i){let s=M(e,t,4),n=r===8?M(e,t+4,4):0;if(s===void 0||n===void 0)return;let a=i&&(r===8?n:s)>=2147483648?-(r===8?2**64:2**32):0,l=r===8?(n+a/2**32)*2**32+s:s+a;return Number.isSafeInteger(l)?l:void 0}
function lr(e){let[t,...r]=e;if(t)return r.reduce((i,s)=>({tag:i.tag,nonPaged:dr(i.nonPaged,s.nonPaged),paged:dr(i.paged,s.paged)}),t)}var dr=(e,t)=>({allocs:e.allocs+t.allocs,frees:e.frees+t.frees,bytes:e.bytes+t.bytes});
function mo(e,t){let r=new Map;for(let i=0;(i+1)*t.size<=e.length;i+=1){let s=or(e,i*t.size,t);s&&s.tag!==0&&r.set(i,s)}return r}
function vo(e,t){let r=new Map,i;for(let s of e){if(s.length>ne)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(s);if(!n)continue;let[,o="",a="",l="",d=""]=n;i!=null||(i=o.length),!(o.length>i||r.has(l))&&r.set(l,{offset:Number.parseInt(a,16),type:d.trim()})}return r.size===0?void 0:{name:t,fields:r}}var _r=(e,t)=>vo(e.query(Qn(t)),t);
function ur(e){let t;e.fields.forEach(i=>{(!t||i.offset>=t.offset)&&(t=i)});let r=t&&hr(t.type);return t&&r!==void 0?t.offset+r:void 0}
function hr(e){var n,o,a;let[,t="1",r=""]=(n=/^(?:\[(\d+)\] )?(.*)$/.exec(e.trim()))!=null?n:[],i=(o=/^U?[Ii]nt([1248])B$/.exec(r))==null?void 0:o[1],s=(a=/^Ptr(32|64)\b/.exec(r))==null?void 0:a[1];return i?Number(t)*Number(i):s?Number(t)*(Number(s)/8):void 0}var ko=16,fr=12,bo=4096;
function wo(e,t,r){let i=_r(e,"_POOL_TRACKER_BIG_PAGES"),s=i==null?void 0:i.fields.get("Key"),n=i==null?void 0:i.fields.get("NumberOfBytes"),o=n!=null?n:i==null?void 0:i.fields.get("NumberOfPages"),a=t("PoolBigPageTable"),l=t("PoolBigPageTableSize");if(!i||!s||!o||!a||!l)return;let d=ir(e,a,r),_=Y(e,l);if(!d||!_||(_&_-1)!==0)return;let h=ur(i);if(h===void 0)return;let f={keyOffset:s.offset,sizeOffset:o.offset};return u({address:d,slots:_,entrySize:h},f,{sizeUnit:n?1:bo,pointerSize:r})}
function yo(e,t,r){let i=$o(r),s=nr(i,t.slots-1);if(t.sizeUnit===1)return Ze(e,t,s,r);let n=Ze(e,t,s,r);if(n.kind==="found")return n;let o=Ze(e,t,So(i)&t.slots-1,r);return o.kind==="found"?o:{kind:"unreadable"}}var So=e=>(e>>>24^e>>>16^e>>>8^e)>>>0;
function Ze(e,t,r,i){let{address:s,slots:n,entrySize:o,keyOffset:a,sizeOffset:l,sizeUnit:d,pointerSize:_}=t,h=Math.min(ko,n-r),f=e.readMemory(Xe(s,r,o),h*o);if(!f)return{kind:"unreadable"};for(let k=0;k<f.length;k+=o){if(ae(f,k,_)!==i)continue;let c=ae(f,k+l,_),w=c&&q(ze,c);if(w===void 0)return{kind:"unreadable"};let R=w*d;return{kind:"found",tag:ke(f.subarray(k+a,k+a+4)),bytes:R}}return{kind:"absent"}}
function $o(e){let{high:t,low:r}=E(e);return(r>>>fr|t<<32-fr)>>>0}var To=8,Ao=64;
function cr(e,t,r){let i=Po(_r(e,"_POOL_TRACKER_TABLE")),s=pr(e,t("PoolTrackTable"),r),n=et(e,t("PoolTrackTableSize")),o=et(e,t("PoolTrackTableMask"));if(!i||!s||n===void 0||o===void 0)return;let a=t("ExPoolTagTables"),l=a?sr(e,a,Ao,r):[],d=[s,...l.filter(f=>f!==s)],_=pr(e,t("PoolTrackTableExpansion"),r),h=et(e,t("PoolTrackTableExpansionSize"));return{layout:i,tables:d,slots:n,mask:o,expansion:_&&h?{table:_,slots:h}:void 0}}
function Qe(e,t,r){let i=Eo(e,t,r);if(i.kind!=="slot")return i.kind==="none"?Oo(e,t,r):i;let s=[];for(let n of t.tables){let o=de(e,t,n,i.index,1);if(!o)return{kind:"unreadable"};let a=o.get(0);a&&B(a.tag)===r&&s.push(a)}return gr(lr(s))}
function xo(e,t){let r=new Map;for(let o of t.tables){let a=de(e,t,o,0,t.slots);if(!a)return;a.forEach((l,d)=>{var _;r.set(d,[...(_=r.get(d))!=null?_:[],l])})}let{expansion:i}=t,s=i?de(e,t,i.table,0,i.slots):[];return s?[...[...r.values()].map(lr),...s.values()].filter(o=>o!==void 0):void 0}
function Eo(e,t,r){let[i]=t.tables;if(!i)return{kind:"unreadable"};let s=t.mask+1,n=nr(r,t.mask);for(let o=s;o>0;){let a=Math.min(To,s-n,o),l=de(e,t,i,n,a);if(!l)return{kind:"unreadable"};for(let d=0;d<a;d+=1){let _=l.get(d);if(!_)return{kind:"none"};if(B(_.tag)===r)return{kind:"slot",index:n+d}}n=(n+a)%s,o-=a}return{kind:"none"}}
function de(e,{layout:t},r,i,s){let n=Xe(r,i,t.size),o=e.readMemory(n,s*t.size);return o&&mo(o,t)}
function Oo(e,t,r){var o;let{expansion:i}=t,s=i&&de(e,t,i.table,0,i.slots);if(i&&!s)return{kind:"unreadable"};let n=[...(o=s==null?void 0:s.values())!=null?o:[]].find(a=>B(a.tag)===r);return n?gr(n):No(e,t)}
function No(e,t){for(let r of t.tables){let i=Xe(r,t.slots-1,t.layout.size),s=e.readMemory(i,t.layout.size),n=s&&or(s,0,t.layout);if(!n)return{kind:"unreadable"};if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function gr(e){if(!e)return{kind:"unreadable"};let{nonPaged:t,paged:r}=e;return{kind:"found",counts:{allocs:t.allocs+r.allocs,frees:t.frees+r.frees}}}
function Po(e){let t=e&&ur(e);if(!e||t===void 0)return;let r={};for(let i of go){let s=e.fields.get(i),n=s&&hr(s.type);if(!s||n!==4&&n!==8)return;r[i]={offset:s.offset,bytes:n}}return{size:t,fields:r}}var pr=(e,t,r)=>t&&ir(e,t,r),et=(e,t)=>t&&Y(e,t),Mo=(e,t)=>F(e.start,t)<=0&&F(t,e.end)<0,mr=(e,t)=>e.modules.find(r=>!r.unloaded&&Mo(r,t)),Ae=e=>e.find(({name:t,unloaded:r})=>!r&&t.toLowerCase()==="nt"),Ro=(e,t)=>{var r;return((r=mr(e,t))==null?void 0:r.name.toLowerCase())==="nt"},Bo=64;
function vr(e){let t=tt(e);if(!t)return{kind:"noPointerSize"};let r=_e(e,"PoolHitTag",t);if(!r)return{kind:"noSymbol",name:"PoolHitTag"};let i=er(e.query(tr)).map(d=>u({},d,{start:V(d.start,t),end:V(d.end,t)}));if(!Ae(i))return{kind:"noModules"};let s=Lo(e),n=d=>_e(e,d,t),o=n("KiProcessorBlock"),a=cr(e,n,t),l=wo(e,n,t);return{kind:"read",target:u({pointerSize:t},s,{poolHitTag:r,modules:i,contextRegisters:Io.filter(d=>Co(e,d)),processorBlocks:o?sr(e,o,Bo,t):[],tracker:a,bigPages:l})}}var Io=["$thread","$pcrb"],Co=(e,t)=>T(()=>Te(e.query(Gn(t))).has(t),()=>!1);
function _e(e,t,r){let i=`nt!${t}`.toLowerCase(),s=ho(e.query(Zn(t))).find(n=>n.name.toLowerCase()===i);return s&&V(s.address,r)}
function tt(e){let t=Te(e.query(Jn)).get("$ptrsize");return t===G(0,4)?4:t===G(0,8)?8:void 0}
function Lo(e){var n,o;let r=(n=e.query(Yn).find(a=>/Kernel Version/i.test(a)))!=null?n:"",i=(o=/Kernel Version\s+(\d{4,6})\b/i.exec(r))==null?void 0:o[1],s=/\bARM\s?64\b/i.test(r);return{description:r.trim(),isArm:s,build:i?Number(i):void 0}}var X=e=>T(()=>{let t=tt(e),r=t&&_e(e,"PoolHitTag",t),i=r&&Y(e,r);return r===void 0||i===void 0?{kind:"notRead"}:{kind:"read",address:r,value:i}},()=>({kind:"notRead"})),rt=(e,t,r)=>({thing:{kind:"poolHitTag"},address:e,before:rr(t),after:rr(r),repair:Se(t)});
function zo(e,t,r){let i=t.tracker;if(!i)return{kind:"unknown"};let s=l=>l!==void 0&&Qe(e,i,l).kind==="found",n=Qe(e,i,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let o=Ho(r);return n.kind==="found"?{kind:"seen",twin:s(o)?o:void 0}:{kind:"unseen",meant:[Xi(r),o].find(s)}}
function Ho(e){let t=e>>>24;if(!(t!==32&&t!==0))return O(e&16777215|(t===0?32:0)<<24)}var Fo=3790,Do=1024;
function jo(e,t,r,i){let s=xe(e);if(s)return Z(s);let n=Uo(e,t);if(n.kind!=="read")return Z(n);let{target:o}=n,a=Y(e,o.poolHitTag);if(a===void 0)return Z({kind:"unreadable"});if(!ue(a))return Z({kind:"alreadyArmed",value:a});if(Wo(e,o))return Z({kind:"taggingOff"});let l=Go(r,zo(e,o,r),i);return l?Z(l):{kind:"ready",target:o,idle:a}}
function xe(e){let{kernel:t,description:r="",live:i=!/\bdump\b/i.test(r)}=e.session();return t===!1||/user mode/i.test(r)?{kind:"notKernel"}:i?/^local\b/i.test(r)?{kind:"localKernel"}:void 0:{kind:"notLive"}}var kr=e=>{var t;return((t=xe(e))==null?void 0:t.kind)==="notLive"},ue=e=>e===0||e>=2147483648,Z=e=>({kind:"refused",problem:e});
function Uo(e,t){let r=vr(e),i=r.kind==="read"?r.target.modules.filter(s=>!s.unloaded):[];return r.kind!=="noModules"&&i.length>1?r:(t.debugger(Xn),vr(e))}
function Wo(e,t){if(t.build===void 0||t.build>=Fo)return!1;let r=_e(e,"NtGlobalFlag",t.pointerSize),i=r&&Y(e,r);return i!==void 0&&(i&Do)===0}
function Go(e,t,r){switch(t.kind){case"seen":return t.twin===void 0||r?void 0:{kind:"ambiguous",tags:[e,t.twin]};case"unseen":return r?void 0:{kind:"unseen",tag:e,meant:t.meant};case"unknown":return}}
function qo(e,t){var h,f;if((t==null?void 0:t.arming)!=="planned"&&(t==null?void 0:t.arming)!=="applied")return{kind:"nothing"};let{tag:r,poolHitTag:i,target:s}=t.start,n=ue(i.before)?i.before:0,o={armed:r,saved:n,address:i.address},a=(h=xe(e))==null?void 0:h.kind;if(a&&a!=="notLive")return{kind:"otherBoot"};let l=X(e),d=Vo(e,s.pointerSize);if(l.kind!=="read"||!d)return{kind:"unknown",note:o};if(l.address!==o.address||d!==((f=s.kernelBase)!=null?f:d))return{kind:"otherBoot"};let _=a==="notLive";return l.value===r?{kind:"armed",note:o,isDump:_}:{kind:"disarmed"}}var Vo=(e,t)=>T(()=>{let r=Ae(er(e.query(tr)));return r&&V(r.start,t)},()=>{}),br=1e3,Q=(e,t)=>`${e}.${`${t}`.padStart(3,"0")}.jsonl`,wr=e=>e.replace(/(\.\d{3})?\.jsonl$/i,""),Ko=class{
constructor(e,t,r,i){this.__0=e,this.__g=t,this.__2=r,this.__e=i}
save(e){return this.__2.save(wr(e),[...this.__e.records.values()])}
open(e){let{armed:t}=this.__e;if(t)return{kind:"armed",tag:t.arming.tag};this.__2.flush();let r=wr(e),i=new In,{files:s,isWhole:n,failure:o}=this.__5v(r,e,i),a=i.end();if(s===0)return o!=null?o:{kind:"notFound",path:Q(r,0)};if(a.kind==="newer")return a;if(a.kind==="noRecording")return o!=null?o:{kind:"noRecording",path:e};let{recording:l}=a,d=qo(this.__0,l.lastHunt),{hunts:_,nextSeq:h,problems:f}=l;this.__e.show(_,d.kind==="armed"?d.note:void 0);let k=n&&f.count===0;return this.__2.opened(k?{base:r,nextSeq:h,nextSegment:s,hunts:_}:void 0),{kind:"opened",base:r,recording:l,left:d,cut:o==null?void 0:o.message}}
__5v(e,t,r){let i=0,s=!0;return T(()=>{let n=Q(e,0);for(this.__g.exists(n)||(n=t,s=!1);i<br&&this.__g.exists(n)&&(i+=1,!!this.__g.read(n,o=>r.push(o)));)n=Q(e,i);return{files:i,isWhole:s}},({call:n,message:o})=>({files:i,isWhole:!1,failure:{kind:"failed",path:n,message:o}}))}},Jo=class{
constructor(e,t,r){this.__h=[];this.__48=0;this.__2i=e,this.__0=t,this.__47=r}
get open(){return this.__h}
run(e){return this.__2i.run(e)}
debugger(e){return this.__2i.change(e)}
plan(e){this.__48+=1;let t=u({id:this.__48},e);return this.__39(t,"planned"),t}
adopt(e){let t=this.plan(e);return this.__h.push(t),t}
apply(e){this.__h.push(e);let r=it(e.before,this.__22(e))?this.__1f(e.address,e.after):void 0;if(it(e.after,this.__22(e)))return this.__39(e,"applied"),{kind:"applied"};let i=this.undo(e);return{kind:"refused",failure:r,undone:i}}
undo(e){var r;if(!this.__h.includes(e))return{kind:"undone"};let t;for(let i=0;;i+=1){let s=this.__22(e);if(it(e.before,s))return this.__p(e,"undone"),{kind:"undone"};let n=s?Zo(s,e):!this.__5f(e);if(i===Yo)return n?Xo(e,t):this.__5o(e);n&&(s||i>1)&&(t=(r=this.__1f(e.address,e.before))!=null?r:t)}}
undoAll(){return[...this.__h].reverse().map(e=>this.undo(e))}
forget(){for(let e of[...this.__h])this.__p(e,"gone")}
__p(e,t){this.__h.splice(this.__h.indexOf(e),1),this.__39(e,t)}
__5o(e){return this.__p(e,"gone"),{kind:"notOurs"}}
__39(e,t){this.__47({change:e,state:t,time:this.__0.now()})}
__1f(e,t){return T(()=>this.__2i.change(ro(e,t)).find(r=>r.trim()!==""),({message:r})=>r)}
__22(e){return this.__0.readMemory(e.address,e.before.length)}
__5f({thing:e,address:t}){if(e.kind!=="poolHitTag")return!1;let r=X(this.__0);return r.kind==="read"&&r.address!==t}},Yo=3,Xo=({repair:e},t)=>({kind:"stillThere",repair:e,failure:t}),it=(e,t)=>t!==void 0&&e.every((r,i)=>r===t[i]),Zo=(e,{before:t,after:r})=>e.every((i,s)=>i===t[s]||i===r[s]),yr=e=>(e>>>0).toString(16).padStart(8,"0");
function Qo(e,t){let r=`${yr(t.armed)} ${yr(t.saved)} ${t.address}`;Sr(()=>e.debugger(no(r)))}
function st(e){Sr(()=>e.debugger(ao))}var ea=e=>T(()=>{let t=e.query(oo),r=t.map(ta).find(i=>i!==void 0);return r?{kind:"found",note:r}:{kind:t.length===0?"unknown":"none"}},({message:t})=>({kind:t.includes($e)?"none":"unknown"}));
function ta(e){let t=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(e),[,r="",i="",s=""]=t!=null?t:[],n=me(s);if(!t||!n)return;let o=a=>Number.parseInt(a,16);return{armed:O(o(r)),saved:o(i),address:n}}var Sr=e=>T(e,()=>{}),ra=class{
constructor(e,t,r,i){this.__45=!1;this.__1=e,this.target=t,this.tag=r,this.idle=i,this.repair=Se(i)}
get change(){return this.__n}
leaveNote(){let{tag:e,idle:t,target:r}=this;Qo(this.__1,{armed:e,saved:t,address:r.poolHitTag})}
arm(){if(this.__45)return{kind:"refused",failure:void 0,undone:{kind:"undone"}};let{target:e,tag:t,idle:r}=this;return this.__n=this.__1.plan(rt(e.poolHitTag,r,t)),this.__1.apply(this.__n)}
pause(){if(!this.__n)return{kind:"undone"};let e=this.__1.undo(this.__n);return e.kind!=="stillThere"&&(this.__n=void 0),e}
disarm(){this.__45=!0;let e=this.pause();return e.kind!=="stillThere"&&st(this.__1),e}
forget(){this.__1.forget(),this.__n=void 0}};
function ia(e){for(let[t,{symbol:r}]of e.slice(0,C(e)).entries()){if(!r||t===0&&Ps(r))continue;let i=Ue(r);if(i==="alloc"||i==="free")return i}}
function $r(e){var i;if(e.offset!==0)return;let t=(i=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(e.name))==null?void 0:i[1];if(t!==void 0)return Lt(t);let r=Ue(e);return r==="neither"?void 0:r}
function ee(e){let t=Ke(e),{head:r,offset:i}=sa(t);if(i===void 0)return;let s=r.indexOf("!"),n=s<0?r:r.slice(0,s);if(!na(n))return;if(s<0)return r===t?void 0:{module:n,name:"",offset:i};let o=r.slice(s+1);return o.trim()===""||o.endsWith("(")?void 0:{module:n,name:o,offset:i}}
function sa(e){var s;let[,t,r]=(s=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(e))!=null?s:[];if(t===void 0||r===void 0)return{head:e,offset:0};let i=Number.parseInt(r,16);return{head:t,offset:Number.isSafeInteger(i)?i:void 0}}var na=e=>e.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(e),nt={kind:"none"};
function oa(e){var s,n;let t=(s=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(e.trim()))==null?void 0:s[1];if(t===void 0||t.length>4096)return nt;let r=(n=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(t))==null?void 0:n[1];if(r!==void 0)return aa(r);if(/^[a-z][a-z0-9]{1,2}$/.test(t))return{kind:"register",register:t};let i=ee(Tr(t).text);return i?{kind:"symbol",symbol:i}:nt}
function aa(e){var s,n;let{text:t,address:r}=Tr(e);if(!r)return nt;let i=la((n=(s=ee(t))==null?void 0:s.name)!=null?n:"");return{kind:"slot",address:r,import:i}}
function Tr(e){let t=e.lastIndexOf(" ("),r=e.endsWith(")")?me(e.slice(t+2,-1)):void 0;return t>=0&&r?{text:e.slice(0,t),address:r}:{text:e}}
function la(e){var t;return(t=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(e))==null?void 0:t[1]}
function Ar(e){let t=L(e,da(e));if(!t||e.charAt(t.end)!==" ")return;let r=ua(e,t.end+1),i=r===void 0?t.end+1:t.end+1+r.length,s=fa(e.slice(i).trim().replace(/\s+/g," "));if(ha(s))return r===void 0||r.charAt(0)==="?"?{address:t.address,text:s}:{address:t.address,code:r.toLowerCase(),text:s}}
function da(e){let t=m(e,0),r=W(e,t);return r-t===4&&e.charAt(r)===":"?r+1:t}var _a=["fadd","fabd"];
function ua(e,t){if(e.startsWith("??",t))return"??";let r=e.slice(t,W(e,t)),i=e.charAt(t+r.length);if(!(r===""||r.length%2!==0||r.length>30||i!==" "))return _a.includes(r)?void 0:r}
function ha(e){var r;let t=(r=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(e))==null?void 0:r[1];return t===void 0?e==="???"||e==="????":!(t.length===8&&W(t,0)===8)}var fa=e=>e.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),ca=e=>ye(e,Ar),ga=e=>ye(e,pa);
function pa(e){let t=L(e,m(e,0));if(!t||!e.startsWith("  ",t.end))return;let r=L(e,t.end+2);if((r==null?void 0:r.pointerSize)!==t.pointerSize)return;let i=e.slice(r.end).trim();return{address:t.address,value:r.address,symbol:i||void 0}}
function ma(e,t){let r=ca(e.query(eo(t))).pop();if(!r)return{kind:"undecided"};let i=oa(r.text);switch(i.kind){case"symbol":return xr(i.symbol);case"slot":return i.import===void 0?va(e,i.address):ka(i.import);case"register":case"none":return{kind:"undecided"}}}
function va(e,t){let r=ga(e.query(to(t)))[0],i=(r==null?void 0:r.symbol)===void 0?void 0:ee(r.symbol);return i?xr(i):{kind:"undecided"}}
function ka(e){let t=$r({module:"nt",name:e,offset:0});return t?{kind:"pool",of:t}:{kind:"notPool"}}
function xr(e){let t=$r(e);return t?{kind:"pool",of:t}:{kind:e.module.toLowerCase()==="nt"?"notPool":"undecided"}}var ba=class{
constructor(e,t){this.__3r=new Set;this.__8=new Map;this.__0=e,this.__b=t}
classify(e){let t=this.__5d(e);if(t)return{kind:"foreign",stop:t};let r=ia(e.stack);return r?{kind:"hit",of:r}:this.__52(e)}
__5d({report:e,ip:t,stack:r}){var a,l,d;if((e==null?void 0:e.kind)==="manualBreak")return{kind:"manualBreak"};if((e==null?void 0:e.kind)==="breakpoint")return{kind:"breakpoint",number:e.number};if((e==null?void 0:e.kind)==="bugcheck")return{kind:"bugcheck",code:e.code,parameters:e.parameters};if((e==null?void 0:e.kind)==="other")return{kind:"other",event:e.event};let i=(l=(a=r[0])==null?void 0:a.text)!=null?l:"";if(!Ro(this.__b,t)||!this.__5i(t))return{kind:"other",event:i};let s=C(r),n=(d=r[0])==null?void 0:d.symbol,o=s===1&&n!==void 0&&Ht(n);return s===0||o?{kind:"otherBreak",at:i}:void 0}
__5i(e){if(this.__3r.has(e))return!0;let t=this.__0.readMemory(e,4);if(!t)return!1;let r=t[0]===204||t[2]===62&&t[3]===212;return r&&this.__3r.add(e),r}
__52({ip:e,stack:t}){var n,o;let r=t[C(t)];if(!(r!=null&&r.address))return{kind:"hit",of:"unknown"};let i=this.__8.get(e);if(i)return{kind:"hit",of:i};let s=ma(this.__0,r.address);switch(s.kind){case"pool":return this.__8.set(e,s.of),{kind:"hit",of:s.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(o=(n=t[0])==null?void 0:n.text)!=null?o:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},wa=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function ot(e){var i;let t=wa.exec(e);if(!t)return;let r=((i=t[2])!=null?i:"").trim();return t[1]===void 0?{command:r}:{processor:Number(t[1]),command:r}}
function Er(e){let t=m(e,0);if(e.charAt(t)==="#"&&(t=m(e,t+1)),!"CFR".includes(e.charAt(t))||e.length-t>160)return;let r=e.slice(t).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":void 0}var ya="(Inline)",Sa="(Inline Function)",Or=e=>e===4?3:4,$a=5,Ta=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],Aa=/\+0x[0-9a-f]+(?=\s)/i;
function at(e){let t=Ke(e),r=xa(t),i=t.slice(r),s=i.startsWith(" [")?1:i.indexOf(") [")+2;return{text:Ke(t.slice(0,r)),source:Nr(i.slice(s))}}
function xa(e){let t=Aa.exec(e);if(t)return t.index+t[0].length;let r=Ea(e);if(r>=0)return r;let i=e.indexOf(" [");return i>=0&&Nr(e.slice(i+1))?i:e.length}
function Ea(e){let t=e.indexOf(" (");if(t<0)return-1;let r=Ta.map(i=>e.indexOf(i,t)).filter(i=>i>=0);return r.length===0?-1:Math.min(...r)}
function Nr(e){let t=e.lastIndexOf(" @ ");if(t<0||!e.endsWith("]"))return;let r=e.slice(t+3,-1);return r.length<10&&[...r].every(s=>Ve(s.charCodeAt(0)))&&r!==""?{file:e.slice(1,t),line:Number(r)}:void 0}
function Pr(e,t){let r=m(e,0),i=Na(e,r),s=i===void 0?r:m(e,W(e,r));return t==="names"?La(e.slice(s),i):e.charCodeAt(s)===Oa?Ca(e,s,i):Pa(e,s,i,t)}var Oa=40,Mr=58;
function Na(e,t){let r=W(e,t),i=r-t;if(!(i<2||i>3||!N(e.charCodeAt(r))))return Number.parseInt(e.slice(t,r),16)}
function Pa(e,t,r,i){let s=L(e,t);if(!s)return;let n=i==="noBase"?s:Ma(e,s,i);if(!n||!N(e.charCodeAt(n.end)))return;let{pointerSize:o}=n,a=m(e,n.end),l=Ba(e,Ra(e,a),o),d=l&&Br(e.slice(l.end));if(!(!l||!d))return{number:r,pointerSize:o,base:i==="noBase"?void 0:s.address,returnAddress:n.address,gap:a-n.end,args:l.words,inline:!1,text:d.text,source:d.source,symbol:d.symbol}}
function Ma(e,t,r){let i=m(e,t.end);if(r!=="wide"&&i!==t.end+1)return;let s=L(e,i);return(s==null?void 0:s.pointerSize)===t.pointerSize?s:void 0}var Ra=(e,t)=>e.startsWith("(T) ",t)?m(e,t+3):t;
function Ba(e,t,r){let i=e.charCodeAt(t)===Mr,s=[],n=i?m(e,t+1):t;for(;s.length<Or(r);){let o=L(e,n);if((o==null?void 0:o.pointerSize)!==r||!Ia(e,o.end))break;s.push(o.address),n=m(e,o.end)}if(!(i&&e.charCodeAt(n)!==Mr)&&!(s.length>0&&s.length<Or(r)))return{words:s,end:i?m(e,n+1):n}}var Ia=(e,t)=>t>=e.length||N(e.charCodeAt(t));
function Ca(e,t,r){let i=[Sa,ya].find(o=>e.startsWith(o,t));if(i===void 0)return;let s=t+i.length;for(;s<e.length&&" -`:".includes(e.charAt(s));)s++;let n=Br(e.slice(s));return n&&n.text!==""?u({},n,Rr,{number:r,inline:!0}):void 0}var Rr={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function La(e,t){let r=at(e),i=ee(r.text),s=i!==void 0&&i.name!=="",n=t!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!s&&!n))return u({},r,Rr,{symbol:i,number:t,inline:!1})}
function Br(e){let{text:t,source:r}=at(e),i=ee(t);return i!==void 0||t===""||/^0x[0-9a-f`]{1,17}$/i.test(t)?{text:t,source:r,symbol:i}:void 0}var Ir=1e3,Ee=(e,t)=>({line:e,text:t.slice(0,200)});
function za(e){var r;let t=new Da;for(let i=0;i<e.length&&t.push((r=e[i])!=null?r:"",i)!=="after";i++);return t.listing()}var Ha=1e4,Fa=8,Da=class{
constructor(){this.__k=[];this.__v=[];this.__9=[];this.__3u="frames";this.__40=!1;this.__3x=!1;this.__2w=!0}
get begun(){return this.__40||this.__k.length>0}
get fromTop(){return this.__k.length>0&&this.__2w}
push(e,t){if(e.length>ne)return this.__s(e,t);if(this.__2b)return this.__54(e,t,this.__2b);let r=Pr(e,this.__3u);return r?this.__5x(r,e,t):this.__5q(e,t)}
listing(){return{style:this.__3j,frames:this.__k,unread:this.__k.length===0?[...this.__v,...this.__9]:this.__v}}
__5x(e,t,r){return e.text===""?!this.begun||!this.__3v(e)?this.__s(t,r):(this.__2b={row:e,line:Ee(r,t)},"taken"):this.__3v(e)?(this.__2z(),this.__3n(e),"taken"):"after"}
__54(e,t,{row:r,line:i}){this.__2b=void 0;let s=Pr(`00 ${e.trim()}`,"names");return!(s!=null&&s.symbol)||s.symbol.name===""?(this.__9.push(i),this.push(e,t)):(this.__3n(u({},r,{text:s.text,symbol:s.symbol})),"taken")}
__5q(e,t){let r=m(e,0);if(r===e.length)return this.__k.length>0&&this.__12===void 0?"after":"taken";let i=Er(e);return i?this.__1a(i):Wa(e,r)?(this.__3x=!0,"taken"):this.begun?qa(e,r)?"taken":Va(e)?(this.__k.length===0&&(this.__2w=!1),this.__1z=void 0,"taken"):ot(e)?"after":this.__s(e,t):"other"}
__1a(e){return this.__k.length>0?"after":(this.__40=!0,this.__3u=e,"taken")}
__3v(e){var r;if(this.__k.length===0)return!0;if(this.__k.length>=Ha)return!1;let t=(r=this.__3j)==null?void 0:r.pointerSize;return t!==void 0&&e.pointerSize!==void 0&&t!==e.pointerSize?!1:e.number===void 0||this.__12===void 0?e.number===this.__12:e.number>this.__12}
__3n(e){var i,s;this.__12!==void 0&&e.number!==this.__12+1&&(this.__1z=void 0),this.__k.length===0&&((i=e.number)!=null?i:this.__v.length)>0&&(this.__2w=!1);let r=this.__1z;this.__12=e.number,(s=this.__3j)!=null||(this.__3j=Ua(e)),this.__k.push(ja(e,r,this.__3x)),e.inline||(this.__1z=e.returnAddress===ze?void 0:e.returnAddress)}
__s(e,t){return this.begun?this.__9.length>=Fa?"after":(this.__9.push(Ee(t,e)),"other"):"other"}
__2z(){this.__9.length>0&&this.__12===void 0&&(this.__1z=void 0);for(let e of this.__9)this.__v.length<Ir&&this.__v.push(e);this.__9=[]}};
function ja(e,t,r){let{text:i,args:s,inline:n}=e,o={text:i,args:s,inline:n,doubtful:r};return t!==void 0&&(o.address=t),e.symbol!==void 0&&(o.symbol=e.symbol),e.base!==void 0&&(o.base=e.base),e.returnAddress!==void 0&&(o.returnAddress=e.returnAddress),e.source!==void 0&&(o.source=e.source),o}
function Ua(e){if(e.pointerSize!==void 0)return{pointerSize:e.pointerSize,generation:e.gap>=$a?"new":"old",numbered:e.number!==void 0,args:e.args.length>0}}var Wa=(e,t)=>e.startsWith("WARNING: ",t)&&e.includes("frames may be wrong")||e.startsWith("<Intermediate frames may have been skipped",t),Ga=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],qa=(e,t)=>Ga.some(r=>e.startsWith(r,t)),Va=e=>/^\[?(\.{2,}|\u2026)\]?$/.test(e.trim()),Cr=e=>e==="last"||e==="after",Ka=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Ja=256,Ya=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Lr(e){var r;if(e.length>Ja||!Xa(e))return;let t=e.trim();if(Ka.test(t))return{kind:"breakInstruction"};if(t.startsWith("Breakpoint ")){let i=(r=/^Breakpoint (\d{1,9}) hit$/.exec(t))==null?void 0:r[1];return i===void 0?void 0:{kind:"breakpoint",number:Number(i)}}return t.startsWith("*** Fatal System Error: ")?Za(t):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(t)?{kind:"other",event:t}:Ya.some(i=>i.test(t))?{kind:"targetGone",event:t}:void 0}var Xa=e=>"B*STND^".includes(e.charAt(m(e,0)))||e.includes(" - code ");
function Za(e){var r;let t=(r=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(e))==null?void 0:r[1];if(t!==void 0)return{kind:"bugcheck",code:Number.parseInt(t,16),parameters:zr(e)}}
function zr(e){var i,s;let t=(i=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(e.trim()))==null?void 0:i[1],r=[];for(let n of(s=t==null?void 0:t.split(","))!=null?s:[]){let o=me(n.trim());o&&r.push(o)}return r}var Qa=e=>e.charAt(m(e,0))==="#"&&Er(e)===void 0;
function el(e){var r;let t;for(let i of e){if(t&&t.push(i)!=="after")continue;let s=Lr(i);s&&(t=new il(s))}return(r=t==null?void 0:t.report())!=null?r:tl(e)}
function tl(e){let t=new Fr;for(let r of e)t.push(r);return t.place.instruction?u({kind:"stepped"},t.place):void 0}var rl=24,il=class{
constructor(e){this.__3b=new Fr;this.__9=0;this.__1c=e,this.__2u=e.kind==="targetGone"}
push(e){let t=this.__2u?"after":this.__65(e);return this.__2u=Cr(t),t}
report(){let e=this.__1c;return e.kind==="targetGone"?e:u({},e,this.__3b.place)}
__65(e){if(e.length>ne)return this.__s();let t=Lr(e);if(t)return this.__6d(t)?"taken":"after";if(nl(e))return this.__59(e.trim()),"taken";if(ot(e))return"after";let r=this.__3b.push(e);return r==="instruction"?"last":r==="symbol"?"taken":this.__s()}
__6d(e){return this.__1c.kind==="bugcheck"&&e.kind==="breakInstruction"&&this.__3b.place.symbol===void 0}
__59(e){let t=this.__1c;t.kind==="bugcheck"&&t.parameters.length===0?this.__1c=u({},t,{parameters:zr(e)}):t.kind==="breakInstruction"&&(e.includes("You are seeing this message because")?this.__1c={kind:"manualBreak"}:e.startsWith(Hr)&&(this.__1c={kind:"other",event:e}))}
__s(){return this.__9++,this.__9>rl?"after":"other"}},Hr="A fatal system error has occurred",sl=["*","(0x",Hr];
function nl(e){let t=m(e,0);return t===e.length||Qa(e)?!0:sl.some(r=>e.startsWith(r,t))}var Fr=class{
constructor(){this.place={}}
push(e){let t=Ar(e);if(t){let i=this.__4o;return this.place={symbol:i,instruction:t},"instruction"}let r=ol(e);return r===void 0?"other":(this.__4o=r,this.place={symbol:r},"symbol")}};
function ol(e){let t=e.trim();if(!t.endsWith(":"))return;let r=at(t.slice(0,-1));return ee(r.text)&&r.text}var al=24;
function Dr(e,t,r,i=al){var k,c,w,R;let s=el(r);if((s==null?void 0:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};let n=e.query(qn(i,t.pointerSize===4,t.contextRegisters)),o=ll(Te(n),t),a=(c=(k=o.get("eip"))!=null?k:o.get("rip"))!=null?c:o.get("pc"),l=(R=(w=o.get("esp"))!=null?w:o.get("rsp"))!=null?R:o.get("sp");if(!a||!l)return jr("registers",n);let[d,..._]=za(n).frames;if(!d)return jr("stack",n);let h=dl(o,t),f=o.get("$thread");return{kind:"read",reading:{report:s,ip:a,sp:l,registers:o,stack:[u({},d,{address:a}),..._],thread:f,processor:h}}}var jr=(e,t)=>({kind:"unreadable",missing:e,answer:t.slice(0,3).join(" / ").slice(0,200)});
function ll(e,t){let r=new Map;return e.forEach((i,s)=>{r.set(s,V(i,t.pointerSize))}),r}
function dl(e,t){let r=e.get("$pcrb"),i=r===void 0?-1:t.processorBlocks.indexOf(r);return i>=0?i:t.processorBlocks.length===1?0:void 0}var _l=16,ul=2*3600,hl=20,fl=60,cl=30,gl=class{
constructor(e,t){this.__d=0;this.__8={alloc:0,free:0,unknown:0};this.__2p=0;this.__13=e,this.__18=t,this.__2t=new ba(e.reader,e.target),this.__3i=e.reader.now(),this.__i=this.__3i}
run(e=!1){let t=this.__6h(e),{hasMissed:r}=this.__13.stepOut;return{end:t,hits:this.__d,kinds:this.__8,seconds:this.__2k(),hasMissed:r}}
__6h(e){return T(()=>{var t;for(e&&this.__67();;){let r=(t=this.__51())!=null?t:this.__62();if(r)return r}},({call:t,message:r})=>({kind:"failed",call:t,message:r}))}
__67(){let{reader:e,target:t}=this.__13,r=Dr(e,t,[],this.__18.frames);if(r.kind!=="read")return;let i=this.__2t.classify(r.reading);i.kind==="hit"&&this.__4l(r.reading,i.of)}
__62(){let{reader:e,changes:t,target:r,isCurrent:i}=this.__13,s=i()?t.run(Un):[];if(!i())return{kind:"superseded"};let n=Dr(e,r,s,this.__18.frames);if(n.kind==="targetGone")return n;if(n.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`};let o=this.__2t.classify(n.reading);return o.kind==="foreign"?{kind:"foreign",stop:o.stop}:this.__4l(n.reading,o.of)}
__4l(e,t){this.__2p=t==="unknown"?this.__2p+1:0,this.__d+=1,this.__8[t]+=1;let{evidence:r,stepOut:i}=this.__13,s=r.record(e,t,i);return this.__3k(),i.trouble?pl(i.trouble):s==="full"?{kind:"tooManyBlocks"}:void 0}
__51(){if(this.__2p>=_l)return{kind:"unknownHits",count:this.__2p};if(this.__d>=this.__18.hits)return{kind:"hits"};let{seconds:e}=this.__18;return e!==void 0?this.__2k()>=e?{kind:"seconds"}:void 0:this.__5g()}
__5g(){let e=this.__2k();if(this.__d<hl||e<fl)return;let t=this.__d/e;return this.__18.hits/t>ul?{kind:"tooSlow",hitsPerSecond:t}:void 0}
__3k(){let e=this.__13.reader.now();if(e-this.__i<cl*1e3)return;this.__i=e;let{observer:t}=this.__13,r=this.__18.hits;t({kind:"progress",hits:this.__d,wanted:r,seconds:this.__2k()})}
__2k(){return(this.__13.reader.now()-this.__3i)/1e3}};
function pl(e){var t;switch(e.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(t=e.ip)!=null?t:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var H=4,Oe={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},Ur={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},ml=class{
reset(){this.__3g=void 0,this.__38=void 0}
read(e){let t=m(e,0);if(!(e.length-t>160)){if(e.startsWith("Sorting by",t))this.__3g=vl(e);else if(e.startsWith("NonPaged",t))this.__38=/^NonPaged +Paged$/.test(e.trim())?t:void 0;else if(e.startsWith("Tag",t))return this.__1a(e)}}
__1a(e){let[t,...r]=kl(e);if((t==null?void 0:t.text)!=="Tag")return;let i=r.map(l=>l.text).join(" "),s=i===Ur.verbose.join(" ");if(!s&&i!==Ur.summary.join(" "))return;let n=r.map((l,d)=>{var _,h;return l.end-((h=(_=r[d-1])==null?void 0:_.end)!=null?h:t.start+H)}),o=s?"verbose":this.__64(n,t.start),a=this.__3g;return this.reset(),{layout:o,tagColumn:t.start,sort:a,widths:n.join()===Oe[o].join()?n:void 0}}
__64(e,t){if(e.join()===Oe.current.join())return"current";if(e.join()!==Oe.oldest.join())return"old";let r=this.__38;return(r===void 0?t===0:r-t===12)?"oldest":"old"}};
function vl(e){let t=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(e.trim());switch(t==null?void 0:t[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function kl(e){let t=[],r=m(e,0);for(;r<e.length;){let i=e.indexOf(" ",r),s=i<0?e.length:i;t.push({text:e.slice(r,s),start:r,end:s}),r=m(e,s)}return t}var Wr={kind:"unread"};
function bl(e,t){let r=m(e,0);if(e.startsWith("TOTAL",r)&&N(e.charCodeAt(r+5)))return wl(e,r+5,t);let i=t.widths?yl(e,t,t.widths):Sl(e,r,t);return i?{kind:"row",usage:i}:Tl(e,r)?Wr:{kind:"other"}}
function wl(e,t,r){let{layout:i,widths:s=qr(i)}=r,n=lt(e,t,s,i);return!n||e.slice(n.end).trim()!==""?Wr:u({kind:"total"},Yr(n.numbers))}
function yl(e,{tagColumn:t,layout:r},i){for(let s of[t,t-1,t+1]){if(!Kr(e,s))continue;let n=lt(e,s+H,i,r);if(!(!n||s!==t&&!n.inPlace))return Jr(e.slice(s,s+H),n.numbers,e.slice(n.end))}}
function Sl(e,t,r){let i=Gr(e,t,H,r),s=Gr(e,t,e.slice(t,t+H).search(/\s/),r);return i&&s?void 0:i!=null?i:s}
function Gr(e,t,r,{layout:i}){if(r<1||!Kr(e,t,r))return;let s=lt(e,t+r,qr(i),i);if(!(!s||!$l(e,s.end)))return Jr(e.slice(t,t+r),s.numbers,e.slice(s.end))}var qr=e=>Oe[e].map(()=>Number.POSITIVE_INFINITY),$l=(e,t)=>t>=e.length||N(e.charCodeAt(t))||N(e.charCodeAt(t-2))||e.startsWith(Vr,t),Vr="UNKNOWN pooltag";
function Kr(e,t,r=H){let i=t+r;if(t<0||e.length<=i||!N(e.charCodeAt(i))||m(e,0)<t)return!1;let s=e.slice(t,i);return s.trim()!==""&&[...s].every(n=>n>=" ")}var Tl=(e,t)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(e.slice(t,t+160));
function lt(e,t,r,i){var l;let s=[],n=t,o=!0,a=!0;for(let d=0;d<r.length;d++){let _=Al(e,n,(l=r[d])!=null?l:0);if(!_)return;let f=d===r.length-1?xl(e,_,a,i):_.end,k=f===void 0?void 0:Dn(e.slice(_.start,f));if(f===void 0||k===void 0)return;let c=f===_.columnEnd||f>_.columnEnd&&_.full;o=o&&c,a=a&&(c||d===0),s.push(k),n=f}return{numbers:s,end:n,inPlace:o}}
function Al(e,t,r){let i=m(e,t),s=e.charAt(i)==="-"?i+1:i,n=Hn(e,s);if(!(i===t||n===s))return{start:i,end:n,columnEnd:t+r,full:i===t+1}}
function xl(e,t,r,i){if(e.charAt(t.start)==="0")return t.start+1;let s=e.slice(t.end,t.end+16);if(s.trim()===""||s.startsWith("	")||t.end<=t.columnEnd||s.startsWith(Vr))return t.end;if(!(!r||t.start>=t.columnEnd))return t.full?i==="old"&&/^[ .]/.test(s)?t.columnEnd:void 0:t.columnEnd}
function Jr(e,t,r){let i=r.trim(),n=e.length===H&&!e.includes(".")?Et(e):void 0;return u({text:e.padEnd(H),tag:n!=null&&n.ok?n.tag:void 0},Yr(t),{description:i||void 0})}
function Yr(e){let t=e.length/2;return{nonPaged:Xr(e.slice(0,t)),paged:Xr(e.slice(t))}}
function Xr(e){let[t=0,r=0,i=0,s=0]=e;return e.length===2?{outstanding:t,bytes:r}:{allocs:t,frees:r,outstanding:i,bytes:s}}
function Zr(e){var i;let t=new ml,r;for(let s=0;s<e.length;s++){let n=(i=e[s])!=null?i:"";if(r){if(Cr(r.push(n,s)))break}else{let o=t.read(n);o&&(r=new Pl(o))}}return r==null?void 0:r.listing()}var El=5e4,Ol=1024,Nl=16,Pl=class{
constructor(e){this.__u=[];this.__v=[];this.__9=[];this.__1a=e}
push(e,t){if(e.length>Ol)return this.__s(e,t);if(/^[ .\t]*$/.test(e))return"taken";let r=bl(e,this.__1a);if(r.kind==="other")return ot(e)?"after":this.__s(e,t);if(this.__2z(),r.kind==="row")this.__u.push(r.usage);else if(r.kind==="unread")this.__1i(Ee(t,e));else return this.__4s={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__u.length<El?"taken":"last"}
listing(){let{layout:e,sort:t}=this.__1a;return{layout:e,sort:t,rows:this.__u,total:this.__4s,unread:this.__v}}
__s(e,t){return this.__9.length>=Nl?"after":(this.__9.push(Ee(t,e)),"other")}
__2z(){for(let e of this.__9)this.__1i(e);this.__9=[]}
__1i(e){this.__v.length<Ir&&this.__v.push(e)}};
function Ne(e,t,r){return t.tracker?Qe(e,t.tracker,r):T(()=>Ml(e,r),()=>({kind:"unreadable"}))}
function Ml(e,t){let r=Zr(e.query(so(t)));if(!r)return{kind:"unreadable"};let[i,...s]=r.rows.filter(_=>_.tag===t);if(!i)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[i.nonPaged.allocs,i.paged.allocs],o=[i.nonPaged.frees,i.paged.frees];if(s.length>0)return{kind:"unreadable"};let a={allocs:Qr(n),frees:Qr(o)},{allocs:l,frees:d}=a;return l===void 0||d===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:l,frees:d}}}
function Qr(e){let t=0;for(let r of e){if(r===void 0)return;t+=r}return t}var Rl=2e5,Bl=class{
constructor(){this.__a=new Map;this.__3={alloc:[],free:[]};this.__10={alloc:0,free:0};this.__o=0;this.__2g=0}
located(e,t,r){var s,n;if(this.__o=Math.max(this.__o,r),e==="free"&&this.__3z(r,t),((n=(s=this.__a.get(t))==null?void 0:s.hit)!=null?n:0)>r||(this.__a.delete(t),this.__a.set(t,{kind:e,hit:r}),this.__a.size<=Rl))return;let i=this.__a.keys().next();i.done||this.__a.delete(i.value)}
unlocated(e,t,r){this.__o=Math.max(this.__o,t),e==="free"&&this.__3z(t,void 0),r?this.__3[e]=[...this.__3[e],t]:this.__10[e]=t}
found(e,t){this.__3[e]=this.__3[e].filter(r=>r!==t)}
gap(){this.__2g=this.__o,this.__1x=void 0}
mayBeLastFreed(e){var t;return this.__1x!==void 0&&((t=this.__1x.block)!=null?t:e)===e}
isNew(e){return!this.__a.has(e)}
get lastCharged(){return this.__4a}
sized(e){this.__4a=e}
lastOf(e,t){let r=this.__a.get(t);return(r==null?void 0:r.kind)===e&&r.hit>this.__2g?r.hit:void 0}
mustBeFreedSince(e,t){let r=this.__a.get(e);return r?r.hit<=t?this.lastOf("alloc",e):void 0:this.__2g===0?0:void 0}
isRepeated(e,t){let r=this.lastOf(e,t);return r!==void 0&&this.isCertainSince(e,r)}
isCertainSince(e,t){return t>this.__2g&&this.hasLocatedAll(e==="alloc"?"free":"alloc",t)}
hasLocatedAll(e,t,r=Number.POSITIVE_INFINITY){return this.__10[e]>t?!1:!this.__3[e].some(i=>i>t&&i<r)}
__3z(e,t){var r,i;e>=((i=(r=this.__1x)==null?void 0:r.hit)!=null?i:0)&&(this.__1x={hit:e,block:t})}};
function Il(e,t,r){var a,l;let i=e.slice(0,C(e)).findIndex(({symbol:d,inline:_})=>d&&!_&&!Ht(d)),s=e[i];if(!s||s.doubtful)return;let n=(a=s.address)!=null?a:i===0?r:void 0,o=(l=e.slice(i+1).find(({inline:d})=>!d))==null?void 0:l.base;if(!(!n||!s.base||!o||F(s.base,o)>=0))return{kind:t,address:n,base:s.base,limit:o}}
function ei(e,t,r){let i=[];for(let s=0;s+r<=t.length;s+=r){let n=ae(t,s,r);n&&i.push(n)}return{from:e,words:i}}
function Cl(e,t,r,i){var n;if("register"in e)return r.registers.get(e.register);let s=r.stack&&q(r.stack.from,A(t,e.offset));return s===void 0||s%i!==0||(n=r.stack)==null?void 0:n.words[s/i]}var Ll=28;
function zl(e,t,r){var o,a;let i=[],s=t.stack&&q(e.base,t.stack.from),n=q(e.base,e.limit);if(s!==void 0&&n!==void 0){let l=r===4?Math.min(n,Ll):n,d=Math.min(l,s+((a=(o=t.stack)==null?void 0:o.words.length)!=null?a:0)*r);for(let _=s;_<d;_+=r)i.push({offset:_})}return[...i,...[...t.registers.keys()].map(l=>({register:l}))]}var dt=(e,t=!1)=>({place:e,isTrusted:t,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function Hl(e,t,r,i,s){let n=Cl(e.where,t.base,r,i.pointerSize);if(n===void 0)return"notRead";let o=e.holds==="block"?n:A(n,i.headerSize);return ti(o,i)?ri(o,s):"noBlock"}
function ti(e,t){return ve(e,t.pointerSize)&&At(e,t.granularity)}
function ri(e,t){if(!t)return{block:e};let r=t(e);if(r.kind!=="second")return{block:e,header:r};let i=A(e,-r.distance);return{block:i,header:t(i)}}
function Fl(e,t,r,i){var R;let{kind:s,pointer:n,charged:o,requested:a=0}=r;if(t===void 0||typeof t=="string")return;let{block:l,header:d}=t;if(n!==void 0&&n!==l)return;let _=e.open.get(l);if(_&&i.isCertainSince(s,_.hit)||i.isRepeated(s,l)||(d==null?void 0:d.kind)==="inUse"&&ut(d.bytes,o)||(d==null?void 0:d.kind)==="inUse"&&((R=d.bytes)!=null?R:a)<a)return;let h=Wl(s,d);if(h==="refutation")return;let f=s==="free"&&i.lastOf("alloc",l)!==void 0;if(!(h==="proof"||n!==void 0||f))return{hypothesis:e,sighting:t};let c=n!==void 0||ii(t,r,i),w=n===void 0&&i.mayBeLastFreed(l);return{hypothesis:_t(e,{block:l,isCurrent:c,mayBeLeft:w}),sighting:t}}
function ii({block:e,header:t},{hit:r,kind:i,wasFree:s},n){if(i==="free"||(t==null?void 0:t.kind)!=="inUse")return!1;if(s(e))return!0;let o=n.lastOf("free",e);return o!==void 0&&n.hasLocatedAll("alloc",o,r)}
function Dl(e,t,r){let{hit:i,charged:s}=t,{block:n,header:o}=e,a=(o==null?void 0:o.kind)==="inUse",l=a?r.lastOf("free",n):void 0,d=s!==void 0&&s!==r.lastCharged;return{hit:i,isInUse:a,isCurrent:d&&r.isNew(n)||ii(e,t,r),mayBeLeft:r.mayBeLastFreed(n),freedAt:l,charged:s}}
function jl(e,t,r){let{block:i}=t,s=e.open.get(i);if(!s)return e;if(e.open.delete(i),t.kind===e.place.kind)return r.isCertainSince(t.kind,s.hit)?void 0:e;if(t.kind==="alloc")return e;if(!ut(s.charged,t.charged))return _t(e,{block:i,isCurrent:si(s,r),mayBeLeft:s.mayBeLeft})}
function Ul(e,t,r,i){var o;let s=e.open.get(t);if(!(s!=null&&s.isInUse)||e.place.kind!=="alloc"||s.hit<r)return e;let n=Math.max((o=s.freedAt)!=null?o:0,r);return e.open.set(t,u({},s,{freedAt:n})),s.isCurrent||!si(u({},s,{freedAt:n}),i)?e:(e.open.set(t,u({},s,{freedAt:n,isCurrent:!0})),u({},e,{currentProofs:e.currentProofs+1}))}
function si({isCurrent:e,freedAt:t,hit:r},i){return e||t!==void 0&&i.hasLocatedAll("alloc",t,r)}
function Wl(e,t){switch(t==null?void 0:t.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return e==="free"?"proof":"refutation";case"unreadable":return e==="free"?"nothing":"refutation";default:return"refutation"}}var _t=(e,{block:t,isCurrent:r,mayBeLeft:i})=>u({},e,{proofs:e.proofs+1,currentProofs:e.currentProofs+(r?1:0),blocks:i?e.blocks:new Set([...e.blocks,t])}),ut=(e,t)=>e!==void 0&&t!==void 0&&e!==t,ni=3,Gl=2,oi=16,ql=32,Vl=256,Kl=8,Jl=ni,Yl=2,Xl=class{
constructor(e,t){this.__3=[];this.__i=new Map;this.__d=0;this.__3d=0;this.__4m=0;this.__3p=!0;this.__2y=!1;this.__o=0;this.__10=0;this.kind=e,this.__4=t}
plan(){if(this.__43)return{kind:"places",places:[]};if(this.__46&&this.__d%ql!==0)return{kind:"places",places:this.__7.map(({place:r})=>r)};let e=this.__d>=Kl&&this.__5k===this.__o;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&e&&this.__3d<Jl}}
observe(e,t,r){this.__o=e.hit;let i=this.__3p||(t==null?void 0:t.from)!=="arguments"?t:void 0;(i==null?void 0:i.from)==="returnValue"&&this.__3d++;let s=this.__43?"noPlace":this.__r(e,i,r);return typeof s!="string"?u({kind:"located",from:"place"},li(s)):i&&s!=="disagreement"?{kind:"located",from:i.from,block:i.block}:(s!=="learning"&&(this.__10=e.hit),{kind:"unlocated",why:s})}
blockNamed(e,t){this.__1w(this.__7.map(r=>jl(r,e,t)).filter(r=>r!==void 0))}
blockNamedBefore({hit:e,kind:t,block:r},i){var s,n;for(let{open:o}of this.__7)((n=(s=o.get(r))==null?void 0:s.hit)!=null?n:e)<e&&o.delete(r);t==="free"&&this.__1w(this.__7.map(o=>Ul(o,r,e,i)))}
settle(e){if(this.__3.length===0)return[];let t=this.__1b,r=[];return this.__3=this.__3.filter(({hit:i})=>{var n;let s=(n=this.__6e(i))!=null?n:t?this.__4x(i):void 0;return s?(this.__p(i,s.block,e),r.push(u({hit:i,kind:this.kind},li(s))),!1):!0}),r}
__4x(e){return ai(this.__7.map(({shown:t})=>t.get(e)))}
__6e(e){var i;let t=this.__i.get(e);if(!(t!=null&&t.isSure))return;let{block:r}=t;return(i=this.shownAt(e).find(s=>s.block===r))!=null?i:{block:r}}
hasHitsSince(e){return this.__o>e}
hasUnknownsSince(e,t){return this.__10>e||this.__4w(e,t).length>0}
mustHaveShown(e,t,r){if(this.__10>t)return;let i=this.__4w(t,r);if(i.some(o=>{var a;return((a=this.__i.get(o))==null?void 0:a.block)===e}))return;let[s,...n]=i.filter(o=>!this.__i.has(o));s!==void 0&&n.length===0?this.wasAbout(s,{block:e,isSure:i.length===1}):this.__1w(this.__7.filter(({open:o})=>o.has(e)))}
mayHaveFreed(e,t,r,i){if(this.__10>t)return!0;let s=r<i?r:t;return this.__3.some(({hit:n})=>n<=t||n===r||this.__i.has(n)?!1:n>s&&n<=i||this.shownAt(n).some(a=>a.block===e))}
waitsBetween(e,t,r){return this.__3.some(i=>i.hit>e&&i.hit<=t&&i.hit!==r)}
shownAt(e){let t=[];for(let{shown:r}of this.__7){let i=r.get(e);i&&t.push(i)}return t}
wasAbout(e,t){let{block:r}=t;if(this.__i.has(e)||!this.__3.some(s=>s.hit===e))return;this.__i.set(e,t);let i=this.__7.filter(({shown:s})=>{var n;return((n=s.get(e))==null?void 0:n.block)===r});this.__1w(i.map(s=>{var o,a;let n=(a=(o=s.open.get(r))==null?void 0:o.mayBeLeft)!=null?a:!0;return s.open.delete(r),_t(s,{block:r,isCurrent:!0,mayBeLeft:n})}))}
forgetOpen(){for(let{open:e}of this.__7)e.clear();this.__1b||this.__2y||this.__3d||this.__1w(this.__7.map(({place:e,shown:t,open:r})=>u({},dt(e),{shown:t,open:r})))}
learned(){return this.__1b?this.__7.map(({place:e,proofs:t})=>({place:e,proofs:t})):[]}
restore(e){this.__z=e.map(t=>dt(t,!0)),this.__d=oi}
startOver(){this.__z=void 0,this.__3=[],this.__i.clear(),this.__d=0,this.__10=this.__o,this.__4m++}
get __5k(){var e,t;return(t=(e=this.__3[this.__3.length-1])==null?void 0:e.hit)!=null?t:0}
__4w(e,t){return this.__3.filter(r=>r.hit>e&&!ut(r.charged,t)).map(({hit:r})=>r)}
get __7(){var e;return(e=this.__z)!=null?e:[]}
get __1b(){return this.__7.some(({isTrusted:e,proofs:t,currentProofs:r,blocks:i})=>e||(this.__2y?t:i.size)>=ni&&r>=Gl)}
get isUndecided(){return this.__3.length>0&&!this.__1b}
get __46(){return this.__1b&&this.__3.length===0&&this.__d>=oi}
get __43(){return this.__4m>Yl}
__r(e,t,r){var d;let i=(d=this.__z)!=null?d:this.__57(e),s=i.map(_=>this.__5z(_,e));if(s.every(_=>_==="notRead"))return"unreadable";if(this.__d++,this.__55(s,t))return this.__3p=!1,this.startOver(),"disagreement";let n=this.__5b(e,t),o=i.map((_,h)=>Fl(_,s[h],n,r)).filter(_=>_!==void 0);if(o.length===0)return this.startOver(),"noPlace";this.__z=o.map(_=>_.hypothesis);let a=o.map(_=>_.sighting);this.__2y||(this.__2y=a.some(({header:_})=>(_==null?void 0:_.kind)==="inUse"));let l=this.__1b?ai(a):void 0;return l?(this.__6f(),l):t||this.__1i(n,a,r)?"learning":"disagreement"}
__5b({hit:e,charged:t,requested:r,wasFree:i=()=>!1},s){return{hit:e,kind:this.kind,pointer:s==null?void 0:s.block,charged:t,requested:r,wasFree:i}}
__57({key:e,words:t}){let r=zl(e,t,this.__4.pointerSize),i=(s,n)=>dt({kind:this.kind,key:e.address,where:s,holds:n});return[...r.map(s=>i(s,"block")),...r.map(s=>i(s,"header"))]}
__5z({place:e},{key:t,words:r,look:i}){return Hl(e,t,r,this.__4,i)}
__55(e,t){if((t==null?void 0:t.from)!=="arguments"||!this.__1b)return!1;let r=e.filter(i=>typeof i!="string");return r.length>0&&r.every(({block:i})=>i!==t.block)}
__1i(e,t,r){if(this.__3.length>=Vl)return!1;this.__3=[...this.__3,{hit:e.hit,charged:e.charged}];for(let[i,{shown:s,open:n}]of this.__7.entries()){let o=t[i];o&&(s.set(e.hit,o),n.set(o.block,Dl(o,e,r)))}return!0}
__p(e,t,r){var i;for(let{shown:s,open:n}of this.__7)s.delete(e),((i=n.get(t))==null?void 0:i.hit)===e&&n.delete(t);this.__i.delete(e),r.found(this.kind,e),r.located(this.kind,t,e)}
__6f(){this.__46&&(this.__z=Zl(this.__7))}
__1w(e){this.__z&&(this.__z=e,e.length===0&&this.startOver())}};
function ai(e){let[t]=e;return e.every(r=>(r==null?void 0:r.block)===(t==null?void 0:t.block))?t:void 0}
function li({block:e,header:t}){return(t==null?void 0:t.kind)==="inUse"?{block:e,charged:t.bytes}:{block:e}}
function Zl(e){let t=({place:{where:r}})=>"register"in r?0:r.offset<0;return e.filter((r,i)=>e.findIndex(s=>t(s)===t(r))===i)}var Ql=class{
constructor(e){this.__l=new Map;this.__j=new Bl;this.__34=[];this.__4=e}
plan(e){return this.__3a(e.kind,e.address).plan()}
observe(e){let{hit:t,key:r,look:i,pointer:s,charged:n}=e;if(this.__4.alignedHeaders&&!i)return this.__6g(r,t);let a=this.__3a(r.kind,r.address).observe(e,this.__50(s,e),this.__j);return r.kind==="alloc"&&this.__j.sized(n),a.kind==="located"?this.__5l(r.kind,a.block,t,n):this.__j.unlocated(r.kind,t,a.why==="learning"),this.__4n(),a}
goneAfter(e,t,r,i){let s=this.__j.mustBeFreedSince(t,r);if(s===void 0||r===e&&s===0)return;let n=this.__4v("free",s);if(n.some(l=>l.mayHaveFreed(t,s,e,r)))return;let o=Math.max(s,e-We),a=!n.some(l=>l.waitsBetween(o,i,e));for(let l of n)l.wasAbout(e,{block:t,isSure:a});this.__4n()}
candidates(e,t){let r=new Set;for(let i of this.__l.values())if(i.kind===e)for(let{block:s}of i.shownAt(t))r.add(s);return r}
get isUndecided(){return[...this.__l.values()].some(e=>e.kind==="alloc"&&e.isUndecided)}
gap(){this.__j.gap();for(let e of this.__l.values())e.forgetOpen()}
resolved(){let e=this.__34;return this.__34=[],e}
places(){let e=[];for(let t of this.__l.values())e.push(...t.learned());return e}
restore(e){for(let{kind:t,key:r}of e){let i=e.filter(s=>s.kind===t&&s.key===r);this.__3a(t,r).restore(i)}}
__4v(e,t,r){return[...this.__l.values()].filter(i=>i.kind===e&&i.hasUnknownsSince(t,r))}
__4n(){for(let e of this.__l.values())for(let t of e.settle(this.__j)){this.__34.push(t);for(let r of this.__l.values())r.blockNamedBefore(t,this.__j)}}
__3a(e,t){let r=`${e} ${t}`,i=this.__l.get(r);if(i)return i;let s=new Xl(e,this.__4);return this.__l.set(r,s),s}
__6g({kind:e},t){return this.__j.unlocated(e,t,!1),{kind:"unlocated",why:"unreadable"}}
__50(e,{look:t}){if(!(!e||!ti(e.block,this.__4)))return{from:e.from,block:ri(e.block,t).block}}
__5l(e,t,r,i){this.__5a(e,t,e==="free"?i:void 0),this.__j.located(e,t,r);for(let s of this.__l.values())s.blockNamed({kind:e,block:t,charged:i},this.__j)}
__5a(e,t,r){var o;let i=this.__j.lastOf(e,t);if(i===void 0)return;let s=e==="alloc"?"free":"alloc",n=this.__4v(s,i,r);if(n.length===1&&((o=n[0])==null||o.mustHaveShown(t,i,r)),!(n.length>0)){for(let a of this.__l.values())a.kind===s&&a.hasHitsSince(i)&&a.startOver();this.gap()}}},ht=4096;
function ed(e,t){let r=e*2;return{pointerSize:e,headerSize:r,granularity:r,alignedHeaders:t}}var td=4;
function di(e,t,r,i){let s=M(e,0,4),n=M(e,4,4);if(s===void 0||n===void 0)return{kind:"unreadable"};if(B(O(n))!==r)return{kind:"noHeader"};let a=i.pointerSize===4?9:8,l=f=>(s>>>f&(1<<a)-1)*i.granularity,d=s>>>16+a;if(d===0)return{kind:"released"};if(i.alignedHeaders&&d&td)return{kind:"second",distance:l(0)};let _=l(16);return _>i.headerSize&&_<=ht-t?{kind:"inUse",bytes:_}:{kind:"noHeader"}}var rd=new Uint8Array,id=64;
function _i(e,t,r,i,s=!1){var Ui,Wi;let n=Pe(e),o=r.headerSize,a=pe=>{var Gi;return(Gi=i.readMemory(A(e,pe-n),o))!=null?Gi:rd};if(n===0)return{kind:"headerless"};let l=a(n-o),d=di(l,n-o,t,r),_=n===o;if(!(_?d.kind==="released":d.kind==="noHeader"&&l.every(pe=>pe===l[0]))||!r.alignedHeaders)return d;let f=_?l:a(0),k=((Ui=M(f,0,2))!=null?Ui:0)%8192,c=ht-k&-r.granularity,w=_?a(c-o):l;if(!(di(f,0,t,r).kind==="released"&&w[0]===f[2]&&w.every(pe=>pe===w[0])))return d;if(c!==n)return{kind:"noHeader"};let ji=(((Wi=f[1])!=null?Wi:0)&id)>0;return{kind:"inUse",bytes:s&&!ji?k:void 0}}var Pe=e=>E(e).low%ht,sd=17744;
function nd(e,t){let r=Y(e,A(t,60)),i=r&&e.readMemory(A(t,r),12);return i&&M(i,0,4)===sd?M(i,8,4):void 0}var od=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function ad(e,t,r){var n,o;if(r.pointerSize!==4)return{};let i=e.slice(0,C(e)).map(a=>ld(a,t,r)).filter(a=>a!==void 0),s=[...i].reverse();return{freed:ui(i.map(({freed:a})=>a)),requested:(n=s.find(a=>a.requested!==void 0))==null?void 0:n.requested,charged:ui(i.map(({charged:a})=>a)),poolType:(o=s.find(a=>a.poolType!==void 0))==null?void 0:o.poolType}}
function ld(e,t,r){var l,d;let i=(d=(l=e.symbol)==null?void 0:l.name)!=null?d:"",s=od.find(({functions:_})=>_.test(i));if(!s||e.doubtful)return;let n=_=>_===void 0?void 0:e.args[_]&&E(e.args[_]).low;if(s.tag!==void 0){let _=n(s.tag);if(_===void 0||B(O(_))!==t)return}let o=s.freed===void 0?void 0:e.args[s.freed];return{freed:o!==void 0&&ve(o,r.pointerSize)&&At(o,r.granularity)?o:void 0,requested:n(s.requested),charged:n(s.charged),poolType:n(s.type)}}
function ui(e){let t=e.filter(r=>r!==void 0);return t.every(r=>r===t[0])?t[0]:void 0}var dd=4096,_d=3,ud=20,hd=class{
constructor(e,t,r){this.__t=new Map;this.__0=e,this.__4=t,this.__1d=r}
wasFree(e){let{kind:t}=_i(e,this.__1d,this.__4,this);return t==="released"||t==="noHeader"}
readMemory(e,t){var i;let r=Pe(e);return(i=this.__t.get(hi(e)))==null?void 0:i.subarray(r,r+t)}
keep(e,t){let r=[...[...t].filter(Pe).map(hi),...this.__t.keys()];if(this.forget(),!(e>ud))for(let i of[...new Set(r)].slice(0,_d)){let s=this.__0.readMemory(i,dd);s&&this.__t.set(i,s)}}
forget(){this.__t.clear()}},hi=e=>A(e,-Pe(e)),fd=2048,cd=64,fi=18362,gd=class{
constructor(e,t,r,i,s){this.__28=new Map;this.__0=e,this.__b=t,this.__1d=r,this.__4=i,this.__6=s,this.__t=new hd(e,i,r)}
locate(e,t,r,i){var d;let s=ad(t.stack,this.__1d,this.__4),n=Il(t.stack,r,t.ip);if(!n)return this.__6.gap(),pd(s);let o=this.__5t(e,t,n,s,i),a=this.__6.observe(o);if(this.__6i(e),a.kind==="unlocated")return u({},ft(s),{open:a.why==="learning"||void 0});let l=(d=a.charged)!=null?d:s.charged;return u({},ft(s),{block:a.block,blockFrom:a.from,charged:l})}
lookAgain(e){switch(this.__r("alloc",e).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__6i(e){this.__28.forEach((t,r)=>{!t.goneAt&&this.lookAgain(r)==="freed"&&(t.goneAt=e),!(e-t.since<We)&&(this.__28.delete(r),t.goneAt&&this.__6.goneAfter(t.since,r,t.goneAt,e))});for(let t of this.__6.candidates("free",e)){if(this.__28.size>=cd||this.__28.has(t))continue;let r=this.lookAgain(t);r!=="unknown"&&this.__28.set(t,{since:e,goneAt:r==="freed"?e:void 0})}this.__6.isUndecided?this.__t.keep(e,this.__6.candidates("alloc",e)):this.__t.forget()}
__5j(e){return B(e)===this.__1d}
__5t(e,t,r,i,s){let n=this.__6.plan(r),o=n.kind==="everything"?this.__58(t,r):this.__5u(n.places,t,r),l=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__63(s,t):void 0,d=l?{block:l,from:"returnValue"}:i.freed&&{block:i.freed,from:"arguments"};return{hit:e,key:r,words:o,look:this.__5n(r.kind),pointer:d,charged:i.charged,requested:i.requested,wasFree:_=>this.__t.wasFree(_)}}
__63(e,t){let r=e.returnValue(t);return e.hasMissed&&this.__6.gap(),r}
__58({registers:e,sp:t},r){let i=q(t,r.limit),s=i!==void 0&&i>0?this.__0.readMemory(t,Math.min(i,fd)):void 0,n=s&&ei(t,s,this.__4.pointerSize);return{registers:ct(e),stack:n}}
__5u(e,{registers:t},r){let i=[];for(let{where:d}of e)"offset"in d&&i.push(d.offset);if(i.length===0)return{registers:ct(t)};let s=Math.min(...i),n=Math.max(...i)-s+this.__4.pointerSize,o=A(r.base,s),a=this.__0.readMemory(o,n),l=a&&ei(o,a,this.__4.pointerSize);return{registers:ct(t),stack:l}}
__5n(e){let t=new Map;return r=>{var s;let i=(s=t.get(r))!=null?s:this.__r(e,r);return t.set(r,i),i}}
__r(e,t){let{build:r=fi}=this.__b,i=r<fi,s=_i(t,this.__1d,this.__4,this.__0,i);return s.kind==="headerless"?this.__5m(e,t):s}
__5m(e,t){let r=this.__b.bigPages&&yo(this.__0,this.__b.bigPages,t);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__5j(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:e==="alloc"?"noHeader":"headerless"}}};
function ft({requested:e,charged:t,poolType:r}){return{requested:e,charged:t,poolType:r}}var pd=e=>u({},ft(e),{block:e.freed,blockFrom:e.freed&&"arguments"}),md=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function ct(e){let t=new Map;return e.forEach((r,i)=>{md.test(i)&&t.set(i,r)}),t}
function vd({target:e,tag:t,idle:r},i){let{pointerSize:s,build:n,description:o,poolHitTag:a}=e,l=Ae(e.modules);return{type:"hunt",tag:t,target:{pointerSize:s,description:o,build:n,kernelBase:l==null?void 0:l.start},poolHitTag:{address:a,before:r},time:i}}var kd=({address:e,text:t,symbol:r,source:i,inline:s,doubtful:n})=>({address:e,text:t,symbol:r,source:i,inline:s||void 0,doubtful:n||void 0}),bd=({modules:e})=>({type:"modules",modules:e.filter(({unloaded:t})=>!t).map(({name:t,start:r,end:i})=>({name:t,start:r,end:i}))});
function ci(e){return e.kind==="found"?{counts:e.counts}:e.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var gi=64,wd=class{
constructor(e,t){this.__31=new Map;this.__0=e,this.__b=t}
get known(){return this.__31}
holds(e,t){let r=this.__31.get(e);if(r)return r;let i=this.__r(e,t);return this.__31.set(e,i),i}
__r(e,t){if(this.__b.isArm)return"unreadable";let r=A(e,-gi),i=this.__0.readMemory(r,gi);if(!i)return"unreadable";let s=He(t);for(let n=0;n+s.length<=i.length;n+=1)if(s.every((o,a)=>i[n+a]===o))return"yes";return"no"}},yd=9200,Sd=500,$d=class{
constructor(e,t,r,i){this.__49=0;this.__3t=0;this.__4q=new Set;this.__4h=new Set;var a;let{target:s,tag:n}=r;this.__0=e,this.__2=t,this.__b=s;let o=ed(s.pointerSize,s.build===void 0||s.build>=yd);this.__6=new Ql(o),this.__6.restore(i),this.__19=new wd(e,s),this.__35=new gd(e,s,n,o,this.__6),this.hunt=new Jt(vd(r,e.now()),l=>this.__19.holds(l,n)),t.begin(this.hunt),t.note(bd(s)),this.__4g((a=Ae(s.modules))==null?void 0:a.start)}
begin(e){this.__2.note(u({type:"counters",at:"armed"},ci(e)))}
end(e,t="disarmed"){this.__2.note(u({type:"counters",at:"stopped"},ci(e))),this.__5r(),this.__4f(),this.__5s(),this.__p(t)}
endWithTarget(e){this.__2.note({type:"gone",missed:e}),this.__p("targetGone")}
abandon(){this.__p("aborted")}
record(e,t,r){this.__49+=1;let i=this.__49;if(t==="unknown")return this.__6.gap(),this.__2s(i,e,t,{});try{return this.__2s(i,e,t,this.__35.locate(i,e,t,r))}catch(s){throw s instanceof le&&this.__2s(i,e,t,{}),s}}
__5r(){let e=[],t=[];for(let r of this.hunt.doubtful().slice(0,Sd)){let i=this.__35.lookAgain(r);i==="there"?e.push(r):i==="freed"&&t.push(r)}e.length+t.length>0&&this.__2.note({type:"blocks",there:e,gone:t})}
__5s(){for(let{use:t}of this.hunt.sites([]))this.hunt.natureOf(t);let e=[...this.__19.known];for(let[t,r]of e.slice(this.__3t))this.__2.note({type:"code",address:t,holdsTag:r});this.__3t=e.length}
__4g(e){var i;if(!e||!ve(e,this.__b.pointerSize))return;let t=(i=mr(this.__b,e))==null?void 0:i.start;if(!t||this.__4q.has(t))return;let r=nd(this.__0,t);r!==void 0&&this.__2.note({type:"image",start:t,timestamp:r}),this.__4q.add(t)}
__p(e){this.__2.note({type:"end",why:e,time:this.__0.now()})}
__2s(e,t,r,i){let s=this.__2.note(u({type:"hit",number:e,kind:r,stack:this.__61(t),stopAddress:t.ip},i,{processor:t.processor,thread:t.thread,time:this.__0.now()}));return this.__6b(),this.__4f(),s}
__61({stack:e}){let t=this.hunt.stacks.intern(e);if(!this.__4h.has(t)){for(let{address:r}of e)this.__4g(r);this.__2.note({type:"stack",index:t,frames:e.map(kd)}),this.__4h.add(t)}return t}
__4f(){let e=this.__6.places().map(({place:i})=>i),{places:t}=this.hunt;e.length===t.length&&e.every(i=>t.includes(i))||this.__2.note({type:"places",places:e})}
__6b(){for(let{hit:e,block:t,charged:r}of this.__6.resolved())this.__2.note({type:"located",hit:e,block:t,charged:r})}},Td=class{
constructor(e,t,r){this.__36=!1;this.__0=e,this.__1=t,this.__f=r}
run(e){let t=this.__1.open.filter(r=>r!==e);for(let r of t.reverse())this.__4u(r);t.length>0||e||this.__36||kr(this.__0)||this.__5c()}
__4u(e){let t=this.__1.undo(e);if(t.kind==="stillThere"){this.__f({kind:"notRepaired",command:t.repair});return}st(this.__1),t.kind==="undone"&&this.__f({kind:"repaired",value:Ye(e.before)})}
__5c(){let e=ea(this.__0);if(this.__36=e.kind!=="unknown",e.kind!=="found")return;let{armed:t,saved:r,address:i}=e.note,s=X(this.__0);s.kind==="notRead"?(this.__36=!1,this.__f({kind:"notRepaired",command:Se(r)})):s.address!==i||s.value!==t?st(this.__1):this.__4u(this.__1.adopt(rt(i,r,t)))}},Ad=64,xd=class{
constructor(e,t,r){this.__2x=!1;this.__0=e,this.__1=t,this.__17=r}
get hasMissed(){return this.__2x}
get trouble(){return this.__2o}
returnValue(e){let t=C(e.stack),r=e.stack.slice(t).find(d=>!d.inline),i=[...e.stack.slice(0,t)].reverse().find(d=>!d.inline);if(!(r!=null&&r.address)||!i)return;if(this.__17.pause().kind!=="undone"){this.__2o={kind:"notArmedAgain"};return}let s=this.__3w();this.__1.run(Wn(r.address));let n=this.__5w(),o=gt(n,"eip","rip","pc");if(o!==r.address){this.__2x=!0,this.__2o={kind:"strayed",ip:o};return}Ed(s,this.__3w())||(this.__2x=!0),this.__17.arm().kind!=="applied"&&(this.__2o={kind:"notArmedAgain"});let a=gt(n,"esp","rsp","sp");return n.get("$thread")===e.thread&&this.__5h(a,i,r)?gt(n,"eax","rax","x0"):void 0}
__3w(){let{target:e,tag:t}=this.__17;return Ne(this.__0,e,t)}
__5w(){let e=Te(this.__0.query(Vn(this.__17.target.contextRegisters))),{pointerSize:t}=this.__17.target;return new Map([...e].map(([r,i])=>[r,V(i,t)]))}
__5h(e,t,r){if(!e)return!1;if(this.__17.target.pointerSize===8)return e===r.base;if(!t.base)return!1;let i=A(t.base,8),s=A(i,Ad);return F(i,e)<=0&&F(e,s)<=0}};
function gt(e,...t){let r=t.find(i=>e.has(i));return r===void 0?void 0:e.get(r)}var Ed=(e,t)=>e.kind==="found"&&t.kind==="found"&&e.counts.allocs===t.counts.allocs&&e.counts.frees===t.counts.frees,pi=0,Od=class{
constructor(e,t,r,i){this.__3c=new Map;this.__2d=0;this.__0=e,this.__f=i,this.__1=t,this.__2=r,this.__4k=new Td(e,this.__1,i)}
get armed(){return this.__c}
get change(){return this.__1.open[0]}
get records(){return this.__3c}
show(e,t){for(let r of e)this.__3c.set(r.tag,r);this.__4b=t}
leftValue({address:e,value:t}){let r=this.__4b;return(r==null?void 0:r.address)===e&&r.armed===t?r.saved:void 0}
learnedOn({poolHitTag:e}){let t=this.__33;return(t==null?void 0:t.start.poolHitTag.address)===e?t.places:[]}
learned(){var e,t;return(t=(e=this.__33)==null?void 0:e.places)!=null?t:[]}
reconcile(){this.__2d+=1;let e=this.__c,t=(e==null?void 0:e.byUser)===!0?e.arming.change:void 0;this.__4k.run(t),!(!e||t)&&(this.__c=void 0,e.arming.disarm(),e.evidence.abandon())}
hunt(e,t,r){let i=this.__3o(e,r,!1);if(i.kind!=="armed")return i;let{armed:s}=i,{seconds:n}=t;n!==void 0&&this.__f({kind:"timeLimit",seconds:n});let o,a;try{o=this.__3s(s,t).run()}finally{a=this.__1h(s,o)}return{kind:"hunted",tag:e,capture:o,hunt:s.evidence.hunt,disarmed:a}}
arm(e,t){return this.__3o(e,t,!0)}
capture(e){let t=this.__c;if(!t)return{kind:"notArmed"};let{evidence:r,arming:i}=t,s=X(this.__0),{poolHitTag:n}=i.target;if(s.kind==="read"&&(s.value!==i.tag||s.address!==n))return this.__1h(t,void 0),{kind:"notArmed",anyMore:i.tag};let o=this.__32()!==t.event,a=this.__3s(t,e).run(o),{hunt:l}=r,d={kind:"hunted",tag:i.tag,capture:a,hunt:l};return a.end.kind==="targetGone"?u({},d,{disarmed:this.__1h(t,a)}):(this.__c===t&&(this.__c=u({},t,{event:this.__32()})),r.end(Ne(this.__0,i.target,i.tag),a.end.kind),d)}
clear(){let e=this.release();return e.some(({kind:r})=>r!=="notOurs")?{kind:"cleared",undone:e}:this.__53()}
release(){this.__2d+=1;let e=this.__c;return e?(this.__c=u({},e,{byUser:!1}),[this.__1h(e,void 0)]):this.__1.undoAll()}
__53(){let e=X(this.__0);if(e.kind!=="read"||ue(e.value))return{kind:"nothing"};let t=xe(this.__0);if(t)return{kind:"refused",problem:t};let{address:r,value:i}=e,s=this.leftValue(e),n=s!=null?s:pi,o=this.__1.undo(this.__1.adopt(rt(r,n,i)));return s===void 0?{kind:"foreignCleared",held:i,undone:o}:{kind:"cleared",undone:[o]}}
__3o(e,t,r){return T(()=>{this.__c&&this.__1h(this.__c,void 0);let i=jo(this.__0,this.__1,e,t);return i.kind==="refused"?i:this.__1f(e,i.target,i.idle,r)},({call:i,message:s})=>({kind:"failed",call:i,message:s}))}
__1f(e,t,r,i){let s=new ra(this.__1,t,e,r),n=this.learnedOn(t),o=new $d(this.__0,this.__2,s,n),a=i?this.__32():"",l={arming:s,evidence:o,byUser:i,event:a};this.__f({kind:"ready",target:t,tag:e}),this.__f({kind:"repairLine",command:s.repair}),s.leaveNote(),o.begin(Ne(this.__0,t,e)),n.length>0&&this.__2.note({type:"places",places:n}),this.__c=l;let d=s.arm();return d.kind==="applied"?(this.__3c.set(e,o.hunt),this.__33=o.hunt,{kind:"armed",armed:l}):(this.__1h(l,void 0),{kind:"notWritten",applied:d})}
__3s({arming:e,evidence:t},r){let i=this.__2d;return new gl({reader:this.__0,changes:this.__1,observer:this.__f,target:e.target,evidence:t,stepOut:new xd(this.__0,this.__1,e),isCurrent:()=>this.__2d===i},r)}
__1h({arming:e,evidence:t},r){if((r==null?void 0:r.end.kind)==="targetGone")return e.forget(),this.__c=void 0,t.endWithTarget(r.hasMissed),{kind:"undone"};let i=e.disarm();i.kind!=="stillThere"&&(this.__c=void 0);let s=Ne(this.__0,e.target,e.tag);return t.end(s,r==null?void 0:r.end.kind),i}
__32(){return T(()=>this.__0.query(Kn).join(`
`),()=>"")}},Nd=64*1024,Pd=class{
constructor(e,t,r){this.__1l=0;this.__g=e,this.__11=t,this.base=r.base,this.__3e=r.seq,this.__15=r.segment,this.__26=r.tool}
get count(){return this.__15}
write(e){let t=this.__2j;t&&this.__6j(t),this.__2j=e,this.open(),this.__4c(e),(this.__1l>=Nd||Md(e))&&this.close(),this.__2j=void 0}
open(){if(this.__1r)return;let e=Q(this.base,this.__15);if(this.__15>=br)throw new le(e,"a recording has 1000 files");this.__1r=this.__g.create(e),this.__1l=0,this.__4c({type:"header",format:"pooltag recording",version:1,segment:this.__15,tool:this.__26,time:this.__11()}),this.__15+=1}
close(){let e=this.__1r;this.__1r=void 0,e==null||e.close()}
__6j(e){this.__2j=void 0,this.close(),this.__g.exists(Q(this.base,this.__15))&&(this.__15+=1),this.write(e)}
__4c(e){var r;let t=mn(this.__3e,e);(r=this.__1r)==null||r.writeLine(t),this.__3e+=1,this.__1l+=t.length}},Md=e=>e.type==="change"&&e.state==="planned"||e.type==="end",Rd=class{
constructor(e,t,r,i){this.__g=e,this.__11=t,this.__26=r,this.__f=i}
begin(e){this.__5=e,this.__1f(e.start)}
note(e){var r,i;let t=(i=(r=this.__5)==null?void 0:r.take(e))!=null?i:"taken";return this.__1f(e),t}
opened(e){this.__2a=e}
save(e,t){var s,n;if(((s=this.__2l)==null?void 0:s.base)===e)return{kind:"underWay",base:e};let r=((n=this.__2a)==null?void 0:n.base)===e?this.__2a:void 0,i=Q(e,0);return T(()=>{if(!r&&this.__g.exists(i))return{kind:"exists",path:i};let o=t.filter(l=>!(r!=null&&r.hunts.includes(l))),a=this.__6k(e,r,o);return this.flush(),this.__2a=void 0,this.__2l=a,{kind:"saved",base:e,files:a.count,hunts:o}},({call:o,message:a})=>({kind:"failed",path:o,message:a}))}
flush(){this.__4t(e=>e.close())}
__6k(e,t,r){let{nextSeq:i=0,nextSegment:s=0}=t!=null?t:{},n=new Pd(this.__g,this.__11,{base:e,seq:i,segment:s,tool:this.__26});n.open();let o=[...r].sort((a,l)=>+(a===this.__5)-+(l===this.__5));for(let{start:a,entries:l}of o){n.write(a);for(let d of l)n.write(d)}return n.close(),n}
__1f(e){this.__4t(t=>t.write(e))}
__4t(e){let t=this.__2l;t&&T(()=>e(t),r=>{this.__2l=void 0,this.__3k(r)})}
__3k({call:e,message:t}){try{this.__f({kind:"notRecorded",path:e,message:t})}catch(r){}}},Bd=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Id(e){if(!e.includes("<"))return e;let t=e.replace(Bd,"");return t===e?e:t.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var mi=e=>host.parseInt64(D(e),16);
function Cd(e){if(typeof e=="number")return e;if(!Ld(e))return;let t=e.convertToNumber();return Number.isSafeInteger(t)?t:void 0}
function Ld(e){return typeof e=="object"&&e!==null&&"getHighPart"in e}var vi=8e3,zd=class{
constructor(){this.__24=!1}
query(e){return mt(e)}
change(e){return mt(e)}
run(e){return mt(e)}
readMemory(e,t){let r=bi(this.__4d(e),t);if(r||!ki(e))return r;this.__24=!this.__24;let i=bi(this.__4d(e),t);return i||(this.__24=!this.__24),i}
__4d(e){return!this.__24||!ki(e)?e:G(4294967295,E(e).low)}
now(){return Date.now()}
session(){let e=he(()=>host.currentSession.Attributes.Target),t=he(()=>e==null?void 0:e.IsKernelTarget),r=he(()=>e==null?void 0:e.IsLiveTarget),i=he(()=>`${host.currentSession}`);return{kernel:typeof t=="boolean"?t:void 0,live:typeof r=="boolean"?r:void 0,description:typeof i=="string"?i:void 0}}};
function pt(e){for(let t=0;t<e.length;t+=vi)host.diagnostics.debugLog(e.slice(t,t+vi));host.diagnostics.debugLog(`
`)}var ki=e=>E(e).high===0&&ve(e,4);
function bi(e,t){return he(()=>{let r=host.memory.readMemoryValues(mi(e),t,1);return r.length===t?Uint8Array.from(r):void 0})}
function mt(e){try{let t=host.namespace.Debugger.Utility.Control.ExecuteCommand(e);return t?[...t].map(r=>qe(Id(`${r}`))):[]}catch(t){throw new le(e,t)}}
function he(e){try{return e()}catch(t){return}}var Hd=class{
exists(e){return fe(e,t=>t.FileExists(e))}
create(e){return fe(e,t=>{let r=t.CreateFile(e,"CreateNew"),i=t.CreateTextWriter(r,"Utf8");return{writeLine:s=>fe(e,()=>i.WriteLine(s)),close:()=>fe(e,()=>r.Close())}})}
read(e,t){return fe(e,r=>{let i=r.OpenFile(e);try{let s=r.CreateTextReader(i,"Utf8").ReadLineContents();for(let n of s)if(!t(`${n}`))return!1;return!0}finally{i.Close()}})}};
function fe(e,t){try{return t(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new le(e,r)}}var te="pool",wi="pooltag",Fd=e=>[`pooltag ${e}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${wi}.Contents.pool   (or load with .scriptrun)`];
function yi(e){return Re(()=>jd(e))||Re(Ud)}
function Dd(){Re(()=>delete Me()[te]&&Me()[te]===void 0)||Re(()=>Si(`dx -r0 @$vars.Remove("${te}")`))}var Me=()=>host.namespace.Debugger.State.UserVariables;
function jd(e){return Me()[te]=e,Me()[te]!==void 0}
function Ud(){return[`Debugger.State.Scripts.${wi}.Contents.pool`,"@$scriptContents.pool"].some(t=>Si(`dx -r0 @$${te} = ${t}`))}
function Si(e){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(e)].some(r=>`${r}`.includes("Error"))}
function Re(e){try{return e()}catch(t){return!1}}
function Wd({rows:e,total:t}){if(t===void 0)return"missing";let r=i=>e.reduce((s,n)=>s+n[i].bytes,0)===t[i].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Gd(e,t){if(t.every(({tag:i})=>i!==void 0))return t;let r=qd(e);return t.map(i=>{let s=i.tag===void 0?Vd(i,r):void 0;return s?u({},i,{tag:B(s.tag)}):i})}var qd=e=>T(()=>{var i;let t=tt(e),r=t&&cr(e,s=>_e(e,s,t),t);return(i=r&&xo(e,r))!=null?i:[]},()=>[]);
function Vd(e,t){let r=t.filter(({tag:s})=>I(B(s))===e.text),i=r.length===1?r:r.filter(s=>Kd(s,e));return i.length===1?i[0]:void 0}var Kd=({nonPaged:e,paged:t},r)=>$i(e,r.nonPaged)&&$i(t,r.paged),$i=({allocs:e,frees:t,bytes:r},i)=>r===i.bytes&&Math.max(0,e-t)===i.outstanding;
function Jd(e){let t=e.now(),r=e.query(io("tag",!0)),i=Zr(r);return i?{kind:"read",rows:Gd(e,i.rows),unread:i.unread.length,total:Wd(i),seconds:(e.now()-t)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var Ti=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Yd(e,t){if(t==="tag")return[...e].sort((i,s)=>i.text<s.text?-1:1);let r=Xd(t);return[...e].sort((i,s)=>r(s)-r(i))}
function Xd(e){switch(e){case"nonpaged":return t=>t.nonPaged.bytes;case"paged":return t=>t.paged.bytes;case"allocs":return t=>{var r,i;return((r=t.nonPaged.allocs)!=null?r:0)+((i=t.paged.allocs)!=null?i:0)};case"frees":return t=>{var r,i;return((r=t.nonPaged.frees)!=null?r:0)+((i=t.paged.frees)!=null?i:0)};case"diff":return vt;case"bytes":return Ai;case"peralloc":return t=>vt(t)===0?0:Ai(t)/vt(t)}}var vt=e=>e.nonPaged.outstanding+e.paged.outstanding,Ai=e=>e.nonPaged.bytes+e.paged.bytes,kt={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, seconds, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function Zd(){let e={};for(let[t,{usage:r,help:i}]of Object.entries(kt))e[t]={Help:`${r} - ${i}`};return e}var Qd=class{
constructor({usage:e,help:t}){this.__1n=e,this.Does=t.replace(/;.*/,"")}
toString(){return this.__1n}},P=class extends Error{},e_=500,t_=[8,256];
function xi(e,t){var s,n;let r=(n=(s=kt[e])==null?void 0:s.usage)!=null?n:"",i=r.endsWith("()")?0:r.split(",").length;if(t.length>i)throw new P(rs(`${t[i]}`,r))}
function bt(e,t){if(t===void 0)throw new P(es(e));if(typeof t!="string")throw new P(Qi(e));let r=Yi(t);if(!r.ok)throw new P(Zi(t,r.problem));return r.tag}
function Ei(e,t,r,i=1,s=1/0){let n=Cd(t);if(n!==void 0&&Number.isInteger(n)&&n>=i&&n<=s)return n;throw new P(ts(e,i,s,r))}
function Oi(e){let t='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60, 40)',r=["hits","seconds","frames"],i={hits:e_};return e.forEach((s,n)=>{let o=r[n];if(!o)throw new P(be(`${s}`,t));let a=o==="frames"?t_:[];i[o]=Ei(`The number of ${o}`,s,t,...a)}),i}
function Ni(e,t){if(typeof t=="string"&&t.trim()!=="")return t.trim();let r=t===void 0?"No pattern":`${t}`;throw new P(be(r,`dx @$pool.${e}("mydrv!MyAlloc*")`))}var r_=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function Pi(e,t){if(typeof t=="string"&&t.trim()!==""&&!r_.test(t))return t;throw new P(ps(e))}
function i_([e,t]){let r=Ti.find(o=>o===e),[i,s]=r===void 0?[e,t]:[t];if(s===void 0&&(i===void 0||typeof i=="string"))return{sort:r!=null?r:"nonpaged",pattern:i};let n=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Ti.join(" ")}`;throw new P(be(`${i}`,n))}var re=class{
constructor(e,t){this.__4r=e,this.__u=t}
toString(){return this.__4r}
*[Symbol.iterator](){for(let e=0;e<this.__u.length;e+=1){let t=this.__u[e];t!==void 0&&(yield new host.indexedValue(t,[e]))}}
getDimensionality(){return 1}
getValueAt(e){let t=this.__u[e.convertToNumber()];if(t===void 0)throw new RangeError(`there are ${this.__u.length} rows`);return t}},Mi=48,Ri=12,Be=e=>e.length>Mi?`${e.slice(0,Mi-Ri-3)}...${e.slice(-Ri)}`:e;
function ce(...e){let t={};for(let r of e)t[r]={PreferredRadix:10};return t}var s_=class{
constructor(e,t,r){var i,s;this.__1t=t,this.__5=e,this.Kind=t.kind,this.Site=Be((s=(i=e.siteOf(e.stackOf(t),r))==null?void 0:i.frame.text)!=null?s:""),this.Block=t.block&&mi(t.block),this.Charged=t.charged,this.Cpu=t.processor}
toString(){return`${this.__1t.number}`}
details(){let{stopAddress:e,requested:t,poolType:r,blockFrom:i,thread:s,time:n}=this.__1t,o=[`tag ${JSON.stringify(I(this.__1t.tag))}`,e&&`stopped at 0x${e}`,s&&`thread 0x${s} (its process: !thread 0x${s})`,t!==void 0&&`${t} bytes asked for`,r!==void 0&&`pool type 0x${r.toString(16)}`,i&&`block found by ${i}`,n!==void 0&&`at ${new Date(n).toISOString()}`].filter(Boolean),a=this.__5.stackOf(this.__1t).map(({text:l})=>l);return[o.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return ce("Charged","Cpu")}},Bi=class{
constructor(e){this.__4p=e}
toString(){return this.__4p}},n_=/^Ex\w*Lookaside/;
function o_(e){var t,r,i;return n_.test((i=(r=(t=e[C(e)])==null?void 0:t.symbol)==null?void 0:r.name)!=null?i:"")}var wt=e=>{var t,r;return(r=(t=e.site)==null?void 0:t.frame.text)!=null?r:"(no caller)"};
function Ii(e,{use:t,holding:r}){let{site:i,allocs:s,frees:n,stacks:o}=t;return`${[`${wt(t)}${i?` (${i.key})`:""}, tag ${JSON.stringify(I(e.tag))}`,`${v(s,"allocation")} and ${v(n,"free")} seen here, from ${v(o.length,"stack")}`,r&&a_(r),r&&l_(r),d_(e,t),...__(t),u_(e,t),`coverage ${J(e)}${Rt(e)}`,(i==null?void 0:i.frame.source)&&`source ${i.frame.source.file} line ${i.frame.source.line}`,h_(e.natureOf(t))].filter(Boolean).join("; ")}.`}
function a_({blocks:e,bytes:t,old:r}){let i=e===1?"stays":"stay";return`${v(e,"block")} allocated here ${i}${f_(t)}, ${r} of them since the earlier half of the hunt`}
function l_({sizes:e}){return e&&`sizes ${e.smallest}, ${e.median} and ${e.largest} bytes (smallest, median, largest)`}
function d_(e,{first:t,last:r,allocs:i}){if((t==null?void 0:t.time)===void 0||(r==null?void 0:r.time)===void 0)return;let s=a=>se((a-e.start.time)/1e3),n=(r.time-t.time)/1e3,o=n>0&&i>1?`, ${(i/n).toFixed(2)} allocations a second`:"";return`first hit here after ${s(t.time)}, last after ${s(r.time)}${o}`}
function __(e){let{freedByOtherModules:t,unlocatedAllocs:r,refused:i}=e;return[...t>0?[`${v(t,"block")} of here freed by other modules`]:[],...r>0?[`of ${v(r,"allocation")} here the block is not known`]:[],...i>0?[`${v(i,"block")} refused at once by a limit of the tag`]:[]]}
function u_(e,{stacks:t}){return t.some(i=>o_(e.stacks.at(i)))?"a lookaside list: what it hands out from stock is no hit":void 0}
function h_(e){if(e.kind==="owner")return;let t=e.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=e.skip?`; dx @$pool.skip("${e.skip}") looks past it`:"";return`${e.fanOut} functions lead through here${t}: perhaps a wrapper${r}`}var f_=e=>e===void 0?"":`, ${e} bytes`;
function c_(e,t){let r=[];for(let{use:s,holding:n}of e.sites(t))n&&n.blocks>0&&r.push({use:s,holding:n});let i=r.reduce((s,{holding:n})=>s+n.blocks,0);return r.map(s=>u({},s,{share:s.holding.blocks/i})).sort((s,n)=>Ci(n)-Ci(s)||n.holding.blocks-s.holding.blocks)}var Ci=({holding:e})=>{var t;return(t=e.bytes)!=null?t:-1},g_=class{
constructor(e,{use:t,holding:r,share:i}){var s;this.__5=e,this.__1e=t,this.__41=r,this.Blocks=r.blocks,this.Bytes=r.bytes,this.Share=`${Math.round(i*100)} %`,this.Of=t.allocs,this.Old=r.old,this.Median=(s=r.sizes)==null?void 0:s.median,this.Coverage=J(e)}
toString(){return Be(wt(this.__1e))}
details(){return Ii(this.__5,{use:this.__1e,holding:this.__41})}
get[Symbol.metadataDescriptor](){return ce("Blocks","Bytes","Of","Old","Median")}},p_=class{
constructor(e,t){let{use:r,holding:i}=t;this.__5=e,this.__3f=t,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=i==null?void 0:i.blocks,this.Bytes=i==null?void 0:i.bytes,this.Coverage=J(e),this.Note=e.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return Be(wt(this.__3f.use))}
details(){return Ii(this.__5,this.__3f)}
get[Symbol.metadataDescriptor](){return ce("Allocs","Frees","Blocks","Bytes")}},Li=34,m_=class{
constructor(e,t){this.__2m=e.stacks.at(t.stack),this.Allocs=t.hits.alloc,this.Frees=t.hits.free;let r=this.__2c().slice(1).join(" < ");this.Callers=r.length>Li?`${r.slice(0,Li-3)}...`:r,this.Coverage=J(e)}
toString(){var e;return Be((e=this.__2c()[0])!=null?e:"(no caller)")}
details(){return this.__2m.map(({text:e})=>e).join(`
`)}
get[Symbol.metadataDescriptor](){return ce("Allocs","Frees")}
__2c(){return this.__2m.slice(C(this.__2m)).map(({text:e})=>e)}},v_=class{
constructor(e,t,r){let i=X(e);this.PoolHitTag=i.kind==="read"?j(O(i.value)):"not readable";let s=kr(e);this.Armed=w_(i,t,s),this.Repair=y_(i,t,s),this.Recorded=yt([...t.records.keys()].map(n=>JSON.stringify(I(n)))),this.Learned=yt(t.learned().map(k_)),this.Skipped=yt(r)}
toString(){return this.Armed}};
function k_({kind:e,key:t,where:r,holds:i}){let s="register"in r?r.register:`[base${b_(r.offset)}]`;return`${e} at 0x${t}: ${i} in ${s}`}var b_=e=>`${e<0?"-":"+"}0x${Math.abs(e).toString(16)}`,yt=e=>e.length===0?"none":e.join(", ");
function w_(e,{armed:t,change:r},i){if(e.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";let s=i?" when this dump was taken":"";if(ue(e.value))return`not armed${s}`;let n=`ARMED for ${JSON.stringify(I(O(e.value)))}${s}`;return i?n:!r||Ye(r.after)!==e.value?`${n}, not by this script`:`${n} by ${t?"arm()":"a call that could not disarm"}`}
function y_(e,t,r){var o,a;let i=e.kind==="read";if(i&&ue(e.value))return"nothing to repair";let s=i?t.leftValue(e):void 0,n=(a=(o=t.change)==null?void 0:o.repair)!=null?a:Se(s!=null?s:pi);return r?`writing to a dump disarms no machine; there, unless restarted since: ${n}`:n}
function Ie(e,t,r){return`${v(t,r)}; ${e.map(It).join("; ")}`}
function S_(e,t){let r=`read in ${se(e.seconds)}`,i=e.unread>0?[`${v(e.unread,"line")} not understood`]:[],s={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[e.total];return[v(t,"tag"),r,...i,...s].join("; ")}var $_=class{
constructor(e){this.__1n=e,this.NonPaged=e.nonPaged.outstanding,this.NonPagedBytes=e.nonPaged.bytes,this.Paged=e.paged.outstanding,this.PagedBytes=e.paged.bytes,this.Allocs=zi(e.nonPaged.allocs,e.paged.allocs),this.Frees=zi(e.nonPaged.frees,e.paged.frees),this.Owner=T_(e.description)}
toString(){return this.__1n.text}
details(){let{text:e,tag:t,description:r="no description"}=this.__1n,i=t!==void 0&&Ot(t)?` (${j(t)})`:"";return`${e}${i}: ${r}`}
get[Symbol.metadataDescriptor](){return ce("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function zi(e,t){return e===void 0||t===void 0?void 0:e+t}
function T_(e){var t,r;return(r=(t=/, Binary\s*:\s*(\S+)/.exec(e!=null?e:""))==null?void 0:t[1])!=null?r:""}var A_=class{
constructor(e,t,r,i){this.__m=[];this.__0=e,this.__e=t,this.__2r=r,this.__3m=i}
toString(){return`pooltag ${this.__3m}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Zd()}
hitTag(...e){return this.__x("hitTag",e,([t,...r])=>{let i=bt("hitTag",t),s=Oi(r.filter(o=>o!==ge)),n=this.__e.hunt(i,s,r.includes(ge));return n.kind==="hunted"?Bt(n):Pt(n)})}
arm(...e){return this.__x("arm",e,([t,r])=>{let i=bt("arm",t);if(r!==void 0&&r!==ge)throw new P(be(`${r}`,`dx @$pool.arm("Abc ", "${ge}")`));let s=this.__e.arm(i,r===ge);return s.kind==="armed"?os(i,s.armed.arming.repair):Pt(s)})}
capture(...e){return this.__x("capture",e,()=>{let t=this.__e.capture(Oi(e));return t.kind==="hunted"?Bt(t):as(t)})}
clear(...e){return this.__x("clear",e,()=>ls(this.__e.clear()))}
skip(...e){return this.__x("skip",e,([t])=>{let r=Ni("skip",t);return this.__m=[...this.__m.filter(i=>i!==r),r],`Looking past ${this.__m.join(", ")}.`})}
unskip(...e){return this.__x("unskip",e,([t])=>{let r=Ni("unskip",t);return this.__m=this.__m.filter(s=>s!==r),`Looking past ${this.__m.length===0?"pool functions only":this.__m.join(", ")}.`})}
save(...e){return this.__x("save",e,([t])=>ms(this.__2r.save(Pi("save",t))))}
open(...e){return this.__x("open",e,([t])=>ks(this.__2r.open(Pi("open",t))))}
used(...e){this.__29("used",e);let{sort:t,pattern:r}=i_(e),i=Jd(this.__0);if(i.kind==="noTable")throw new Error(`!poolused gave no table: ${i.answer}`);let s=Yd(i.rows,t).filter(({text:n})=>r===void 0||Ft(r,n));return new re(S_(i,s.length),s.map(n=>new $_(n)))}
leaks(...e){let t=this.__q("leaks",e),r=[];for(let i of t)for(let s of c_(i,this.__m))r.push(new g_(i,s));return new re(Ie(t,r.length,"call site"),r)}
sites(...e){let t=this.__q("sites",e),r=[];for(let i of t)for(let s of E_(i.sites(this.__m)))r.push(new p_(i,s));return new re(Ie(t,r.length,"call site"),r)}
stacks(...e){let t=this.__q("stacks",e),r=[];for(let i of t){let s=[...i.stackUses()].sort((n,o)=>Fi(o)-Fi(n));for(let n of s)r.push(new m_(i,n))}return new re(Ie(t,r.length,"stack"),r)}
hits(...e){let[t]=e,r=t===void 0?x_:Ei("The number of hits",t,"dx -g @$pool.hits(20)"),i=this.__q("hits",e,[]),s=[];for(let n of i)for(let o of n.recent(r))s.push(new s_(n,o,this.__m));return new re(Ie(i,s.length,"hit"),s)}
status(...e){return this.__29("status",e),new v_(this.__0,this.__e,this.__m)}
help(...e){xi("help",e);let t=Object.values(kt).map(r=>new Qd(r));return new re(`pooltag ${this.__3m}`,t)}
__29(e,t){xi(e,t),this.__e.reconcile()}
__x(e,t,r){try{return this.__29(e,t),new Bi(r(t))}catch(i){if(!(i instanceof P))throw i;return new Bi(i.message)}}
__q(e,t,[r]=t){this.__29(e,t);let i=r===void 0?void 0:bt(e,r),{records:s}=this.__e,o=(i===void 0?[...s.values()]:[s.get(i)]).filter(a=>a!==void 0);if(o.length===0)throw new Error(is(i));return o}},ge="unseen",x_=100,E_=e=>[...e].sort((t,r)=>Hi(r)-Hi(t)),Hi=({use:e})=>e.allocs+e.frees+e.unknown,Fi=({hits:e})=>e.alloc+e.free+e.unknown,ie=new zd,St=e=>pt(ds(e)),Di=new Hd,Ce=new Rd(Di,()=>ie.now(),"0.1.0",St),O_=new Jo(ie,ie,e=>{Ce.note(u({type:"change"},e))}),$t=new Od(ie,O_,Ce,St),N_=new Ko(ie,Di,Ce,$t),z=new A_(ie,$t,N_,"0.1.0");
function P_(){for(let r of Fd("0.1.0"))pt(r);let e=(r,i)=>new host.optionalRecord(new host.functionAlias(B_(i),r));class t{
get Pool(){return z}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(t,"Debugger.Models.Utility")),e("pooltop",(...r)=>z.used(...r)),e("poolhit",(...r)=>z.hitTag(...r)),e("poolleaks",(...r)=>z.leaks(...r)),e("poolrestore",(...r)=>z.clear(...r)),e("poolhelp",(...r)=>z.help(...r))]}
function M_(){yi(z)&&pt("@$pool is ready: dx @$pool.help()")}
function R_(){for(let e of $t.release())e.kind==="stillThere"&&St({kind:"notRepaired",command:e.repair});Ce.flush(),Dd()}
function B_(e){return(...t)=>(yi(z),e(...t))}return[z,P_,M_,R_]})();
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
