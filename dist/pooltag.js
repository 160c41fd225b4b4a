/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const f=Object.assign;var ht=t=>(t>>>0).toString(16).padStart(8,"0"),je=16,Jt=t=>t,Yt=Jt("0".repeat(je));
function Xt(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Jt(e.toLowerCase().padStart(je,"0"))}
function U(t,e){return Jt(ht(t)+ht(e))}
function P(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function w(t,e){let{high:r,low:s}=P(t),i=s+e;return U((r+Math.floor(i/4294967296))%4294967296,i%4294967296)}
function tt(t,e){let r=P(t),s=P(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function q(t,e){return t<e?-1:t>e?1:0}
function We(t,e){return(P(t).low&e-1)===0}
function V(t,e){return e===4?U(0,P(t).low):t}
function Ot(t,e){let{high:r,low:s}=P(t);return(e===4?s:r)>=2147483648}
function pi(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function et(t){return`0x${t.replace(/^0{1,15}/,"")}`}var Ge=2147483648;
function M(t){return t>>>0}
function Pt(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return M(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function qe(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function Ve(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Zt(Pt([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function mi(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Zt(Pt(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Zt(M(Number.parseInt(t,16))):Ve(t)}
function Zt(t){return t<Ge?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:B(t)}}}
function B(t){return M(t&~Ge)}
function z(t){let e=r=>r>=32&&r<=126;return qe(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function K(t){return`0x${ht(t)}`}
function ki(t){return Pt([...qe(t)].reverse())}
function Ke(t){return z(t).includes(".")}var T=t=>{let e=z(t);return JSON.stringify(Ke(t)||/["$;\\]/.test(e)?K(t):e)},rt=t=>`0x${t.toString(16)}`,m=(t,e)=>`${t} ${e}${t===1?"":"s"}`,dt=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function bi(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${T(e.plain)} or "${K(e.plain)}".`}}var wi=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,yi=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,vi=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,ft=(t,e)=>`${t} does not fit: ${e}`,Si=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Je=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,Ti=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,xi=t=>`${JSON.stringify(t)} was not looked past. `,Ai=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${T(t)}. Begin with dx @$pool.hitTag(${T(t)}).`;
function Ye(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${rt(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return Ei(t.tag,t.meant);case"ambiguous":return`${t.tags.map(K).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${K((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function Ei(t,e){let r=e===a?"":`Did you mean ${T(e)} (${K(e)})? `;return`no allocation with ${T(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${T(t)}, "unseen").`}var Xe=t=>`Not armed: ${Oi(t)}`;
function Oi(t){switch(t.kind){case"refused":return Ye(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${t.applied.failure===a?"":` (${t.applied.failure})`}. ${ct(t.applied.undone)}`}}var Pi=(t,e)=>`ARMED: the machine stops at every allocation and free of ${T(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function Ni({anyMore:t}){return t===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${T(t)}: somebody has changed it. dx @$pool.arm(${T(t)}) arms it again.`}
function ct(t){return t.kind==="undone"?"PoolHitTag is as it was.":t.kind==="notOurs"?"PoolHitTag holds something else by now: dx @$pool.status()":`STILL ARMED${t.failure===a?"":` (${t.failure})`}: type ${t.repair}`}
function Mi(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${Ye(t.problem)}`;case"cleared":return t.undone.map(ct).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${rt(t.held)}, armed by somebody else; it holds 0 now.`:ct(t.undone)}}
function Ri(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[e.description,m(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[m(s,"processor")]:[]].join(", ")}; arming ${T(r)} at ${pi(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${T(t.tag)}: ${ct(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${m(t.hunts,"hunt")}`;case"timeLimit":return`pooltag: ${dt(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Li(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${rt(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${$t(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function Li(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<Ci?`pooltag: ${t} of ${m(e,"hit")}, ${n}, about ${dt(i)} to go`:`pooltag: ${m(t,"hit")}, ${n}`}var Ci=86400;
function Ii(t,e,r){if(t.kind==="unknown")return"unknown";let s=t.kind==="exact"?1:t.fraction,i=e===0?1:(e-r)/e;return`${Math.floor(s*i*1e3)/10} %`}
function Ze(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${Hi(e.why)})`;let s=[...e.kind==="floor"?[`${Bi(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${m(r,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}
function Bi({allocs:t,frees:e},r){let s=[...t>0?[m(t,"allocation")]:[],...e>0?[m(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function Hi(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function zi(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${Fi(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function Fi(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${rt(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var st=t=>Ii(t.coverage(),Qt(t),t.openHits()),Qt=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s};
function Qe(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Qt(r),o=[m(n.alloc,"allocation"),m(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", ");return[`${m(i,"hit")} on ${T(s)} in ${dt(e.seconds)}: ${o}; ${l>i?`the whole hunt: ${m(l,"hit")}, `:""}coverage ${st(r)}${Ze(r)}.`,zi(e.end),t.disarmed===a?a:ct(t.disarmed),l>0?`Next: dx -g @$pool.leaks(${T(s)})`:a].filter(_=>_!==a).join(" ")}var $t=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,Di=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function Ui(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(ji).join("")}Saved ${m(s.length,"hunt")} as ${e} (${m(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${$t(t)}`}}var ji=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${m(t,"hit")} on ${T(e)} are more than is kept: save before a long hunt. `,Wi=t=>t.kind==="opened"?qi(t):`Not opened: ${Gi(t)}`;
function Gi(t){switch(t.kind){case"armed":return`${T(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return $t(t)}}
function qi(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[o]=l.first;return[`Opened ${e}: ${n.map($e).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,o&&`${m(l.count,"line")} damaged or missing, the first at ${o.line}.`,Ki(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var $e=t=>`${JSON.stringify(z(t.tag))}: ${m(Qt(t),"hit")}, coverage ${st(t)}`,Vi=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function Ki(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${T(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${rt(t.note.saved)} disarms.`:`It was ${Vi(e)}${Ji(t)}`}
function Ji(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${rt(t.note.saved)} disarms.`}}
function Yi(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function te(t){return Yi(f({},t,{offset:0}))}var tr=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Xi=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Zi=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,Qi=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,$i=/^VerifierExt$/i,tn=/\?\? ?::|`string'/,en=64;
function ee(t){var e;if($i.test(t.module))return t.name.includes("Pool")?rr(t.name):a;if(tr.test(t.module))return t.name==="DbgBreakPoint"||tn.test(t.name)?"neither":(e=er(t.name))!=null?e:rn(t.name)}
function er(t){return Xi.test(t)?"alloc":Zi.test(t)?"free":a}
function rn(t){return Qi.test(t)?rr(t):a}
function rr(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function F(t){let e=t.findIndex(({symbol:r})=>!r||ee(r)===a);return e<0?t.length:e}
function sn(t){return tr.test(t.module)&&t.name==="ExFreePool"&&t.offset>en}
function sr(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function re(t,e){return nn(t.toLowerCase(),e.toLowerCase())}
function nn(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function ir(t,e=[],r=[]){let s=F(t);for(;s<t.length-1&&nr(t[s],r);)s++;let i=t[s];return i&&an(i,s,e)}
function nr(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>re(s,te(r))):!1}
function an(t,e,r){var s;let i=t.address&&ln(t.address,r);if(i)return f({key:ar(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:o,offset:_}=t.symbol;return{key:ar(o,_),frame:t,depth:e,module:o,offset:_}}let l=t.address?et(t.address):t.text;return f({key:l,frame:t,depth:e},n)}var ar=(t,e)=>`${t}+0x${e.toString(16)}`;
function ln(t,e){let r=e.find(({start:i,end:n})=>q(i,t)<=0&&q(t,n)<0),s=r&&tt(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}
function H(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}var on={allocs:0,frees:0};
function _n(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=v=>t.reduce((N,C)=>N+v(C),0),o=e.kind==="floor"?e.missed:on,_=o.frees+l(v=>v.unlocatedFrees)-l(v=>v.missedFrees)-s.size,u=Math.max(0,_),h=o.allocs+l(v=>v.unlocatedAllocs),d=Math.min(u,h+o.frees+i),c=r.size+s.size<n?u:d,p=Math.max(0,-_);return{count:u,ofThere:d,hits:p+Math.max(0,c-o.frees)}}var un=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function hn(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let o=t.filter(({block:S})=>!i.has(S)),_=o.filter(({block:S})=>s.has(S)).length,u=Math.min(e,Math.min(_,r)+o.length-_),h=o.length-u;if(h===0&&o.length>0)return;let d=t.reduce((S,{block:G,hit:Mh})=>i.has(G)?Math.max(S,n-Mh):S,l),c=o.filter(({hit:S})=>un(S,{lastHit:n,longestLife:d})).length,p=Math.max(0,c-u),v=[];for(let{charged:S}of o)S!==a&&v.push(S);let N=H(v,(S,G)=>S-G),C=dn(N),Et={blocks:h,old:p,sizes:C};return v.length<o.length?Et:f({},Et,{bytes:N.slice(0,h).reduce((S,G)=>S+G,0)})}
function dn(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function fn(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var se=8,lr=2e5,or=class fi{
constructor(e=lr,r=new Map){this.limit=e,this.__y=r}
alloc(e,r){let s=this.__y.get(e);return!s&&this.__y.size>=this.limit?{kind:"full"}:(this.__y.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__y.get(e);return i?(this.__y.delete(e),i.tag===r&&cn(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__y}
copy(){return new fi(this.limit,new Map(this.__y))}},cn=(t,e)=>t===a||e===a||t===e,gn=512,_r=class{
constructor(){this.__1g=new Map,this.__1l=Number.POSITIVE_INFINITY,this.__1i=0,this.__1v=!0}
add(t,e=1){this.__1l=Math.min(this.__1l,t),this.__1i=Math.max(this.__1i,t);let r=this.__1g.get(t);r===a&&this.__1g.size>=gn?this.__1v=!1:this.__1g.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1g)this.add(e,r);this.__1l=Math.min(this.__1l,t.__1l),this.__1i=Math.max(this.__1i,t.__1i),this.__1v=this.__1v&&t.__1v}
summary(){if(this.__1g.size===0)return;let t=this.__1l,e=this.__1i,r=this.__1v?this.__5z():a;return{smallest:t,largest:e,median:r}}
__5z(){let t=H(this.__1g,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},pn=class ci{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new _r,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new ci(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},mn=class gi{
constructor(e=new or){this.__27=new Map,this.__2e=!1,this.__22=e}
get isFull(){return this.__2e}
book(e){let r=this.__1f(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__55(e,r):e.kind==="free"&&this.__5l(e,r)}
stacks(e){let r=[];return this.__27.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__22.outstanding.forEach((r,s)=>{let i=f({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new gi(this.__22.copy());return e.__2e=this.__2e,this.__27.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__27.set(s,i)}),e}
__55(e,r){if(e.block===a){r.unlocated.alloc++;return}let s=kn(e),i=this.__22.alloc(e.block,s);if(i.kind==="full"){this.__2e=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__4i(i.earlier,e),r.allocated(s)}
__5l(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__22.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1f(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__4i(s.earlier,e),r.unmatchedFrees++}
__4i(e,r){let s=this.__1f(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1f(e,r){var s,i;let n=(s=this.__27.get(e))!=null?s:new Map;this.__27.set(e,n);let l=(i=n.get(r))!=null?i:new pn(e,r);return n.set(r,l),l}};
function kn({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var bn=2e3;
function ur(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return f({},t,{block:e,blockFrom:"place",charged:i})}var wn=class{
constructor(t=lr){this.__10=[],this.__1z=t,this.__1q=new mn(new or(t))}
record(t,e=!1){return this.__10.push({hit:t,awaits:e&&t.block===a}),this.__3q()}
locate(t){let e=this.__10.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=ur(e.hit,t),e.awaits=!1),this.__3q()}
stacks(t){return this.__t().stacks(t)}
outstanding(){return this.__t().outstanding()}
__t(){if(this.__10.length===0)return this.__1q;let t=this.__1q.copy();for(let{hit:e}of this.__10)t.book(e);return t}
__3q(){let t=this.__10.findIndex(({awaits:s})=>s),e=t<0?this.__10.length:t,r=Math.max(e,this.__10.length-bn);for(let{hit:s}of this.__10.splice(0,r))this.__1q.book(s);return this.__1q.isFull?{kind:"tooManyOutstanding",limit:this.__1z}:{kind:"recorded"}}};
function ie(t,e){var r,s;let i=new yn(e),n=new Map;for(let o of t){let _=`${o.tag} ${(s=(r=i.site(o.stack))==null?a:r.key)!=null?s:""}`,u=n.get(_);u?u.push(o):n.set(_,[o])}let l=[];return n.forEach(o=>{let[_]=o;_&&l.push(vn(_,o,i))}),H(l,(o,_)=>{var u,h,d,c;return((h=(u=o.first)==null?a:u.hit)!=null?h:0)-((c=(d=_.first)==null?a:d.hit)!=null?c:0)})}var yn=class{
constructor(t){this.__6b=new Map,this.__2c=new Map,this.__38=t}
site(t){var e;return this.__40(this.__6b,t,(e=this.__38.skip)!=null?e:[])}
caller(t){return this.__40(this.__2c,t,[])}
__40(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__38;t.set(e,ir(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function vn(t,e,r){let s=n=>e.reduce((l,o)=>l+n(o),0),i=r.site(t.stack);return f({tag:t.tag,site:i,stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:Sn(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},Tn(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:xn(e)},An(e))}
function Sn(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function Tn(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let o=(s=r.caller(n))==null?a:s.key;l.forEach((_,u)=>{var h;let d=r.site(u);o!==a&&((h=r.caller(u))==null?a:h.key)===o?i.refused+=_:(d==null?a:d.key)!==(e==null?a:e.key)&&(i.freedElsewhere+=_),(d==null?a:d.module)!==(e==null?a:e.module)&&(i.freedByOtherModules+=_)})}return i}
function xn(t){let e=new _r;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function An(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=H(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var En=5e4,On=class{
constructor(t=En){this.__45=new Map,this.__1m=[],this.__1z=t}
intern(t){let e=Pn(t),r=this.__45.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__1m.length;return this.__45.set(e,s),this.__1m.push(t),s}
at(t){var e;return(e=this.__1m[t])!=null?e:[]}
get all(){return this.__1m}
get size(){return this.__1m.length}
get isFull(){return this.__1m.length>=this.__1z}};
function Pn(t){return t.map(Nn).join(" ")}
function Nn({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var Mn=3,Rn=8;
function hr(t,e="unreadable"){var r,s;let i=Ln(t);if(i<Rn||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,o=l&&l.name!==""?{skip:te(l)}:{};return f({kind:"probableWrapper",fanOut:i,evidence:n},o)}
function Ln(t){let e=Array.from({length:Mn},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let o=n[l+1+s];o&&i.add(o.symbol?te(o.symbol):o.text)}return i.size});return Math.max(...e)}var Cn=1e3,In=5e4,Bn=new Set(["counters","gone","change","end"]),dr="left",fr={there:new Set,gone:new Set},Hn=t=>f({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),cr=class{
constructor(t,e=()=>"unreadable"){this.stacks=new On,this.modules=[],this.places=[],this.__1j=new wn,this.__2f=[],this.__3h=new Map,this.__1a=new Map,this.__16=[],this.__a={alloc:0,free:0,unknown:0},this.__31=0,this.__b=0,this.__1u=!1,this.__2y=!1,this.__1o=fr,this.start=t,this.__m=e}
get tag(){return this.start.tag}
get lastHit(){return this.__b}
get entries(){return this.__2f}
get hitsNotKept(){return this.__a.alloc+this.__a.free+this.__a.unknown-this.__31}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__2y?"left":"cutOff":a}
get arming(){var t;return(t=this.__p)==null?a:t.state}
take(t){switch(this.__r(t),this.__j=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3h.set(t.index,this.stacks.intern(t.frames.map(Hn)));break;case"hit":return this.__6j(t);case"located":this.__6n(t);break;case"places":this.places=t.places;break;case"counters":this.__6h(t);break;case"gone":this.__2q=t.missed?a:this.__54(),this.__1u=!0;break;case"blocks":this.__1o={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1a.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__p=t);break;case"end":this.__2y=t.why===dr;break;case"image":break}return"taken"}
counts(){return this.__a}
coverage(){return this.__1u?fn(this.__1p,this.__2q,this.__a):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__16.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1j.stacks(this.tag)}
sites(t){let e=ie(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1j.outstanding(),s=this.__3l(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let _ of i.stacks)for(let u of(n=r.get(_))!=null?n:[])l.push(u);let o=hn(l,s,this.__1o,{lastHit:this.__b,longestLife:i.longestLife});return{use:i,holding:o}})}
openHits(){var t;return(t=this.__j)!=null||(this.__j=this.__5c()),this.__j}
__5c(){let t=ie(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__3l(t).hits}
doubtful(){let t=ie(this.stackUses(),{stacks:this.stacks});return this.__3l(t).count>0?this.__4o():[]}
__4o(){let t=[];return this.__1j.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__3l(t){let e=this.recent(se);return _n(t,{coverage:this.coverage(),asked:this.__1o,underWay:e.filter(({kind:r,block:s})=>r!=="alloc"&&!s).length,outstanding:this.__4o().length})}
siteOf(t,e){return ir(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=hr(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:hr(s,(r=this.__1a.get(n))!=null?r:this.__m(n))}
__6j(t){var e;let r=(e=this.__3h.get(t.stack))!=null?e:this.stacks.intern([]),s=f({},t,{stack:r,tag:this.tag});this.__b=s.number,this.__a[s.kind]++,this.__1u=!1,this.__1o=fr,this.__16.push(s),this.__16.length>Cn&&this.__16.shift();let{kind:i}=this.__1j.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__6n(t){this.__1j.locate(t);let e=this.__16.findIndex(({number:s})=>s===t.hit),r=this.__16[e];r&&(this.__16[e]=ur(r,t))}
__6h({at:t,counts:e}){t==="armed"?this.__1p=e:this.__2q=e,this.__1u=t!=="armed"}
__54(){return this.__1p&&{allocs:this.__1p.allocs+this.__a.alloc,frees:this.__1p.frees+this.__a.free}}
__r(t){this.__2f.length>=In&&!Bn.has(t.type)||(this.__2f.push(t),t.type==="hit"&&this.__31++)}},zn=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,ne=t=>t.replace(zn,"."),R=t=>typeof t=="string"?ne(t):a,Fn=t=>typeof t=="boolean"?t:a,k=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,Dn=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,x=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,Un=t=>{let e=k(t);return e!==a&&e<=4294967295?M(e):a};
function A(...t){return e=>t.find(r=>r===e)}
function J(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function g(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,o={};for(let[_,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[_]);if(h===a)return;o[_]=h}return o}}
function gr(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var jn="pooltag recording",pr=1;
function Wn(t,e){return JSON.stringify(f({seq:t},e)).replace(/[^ -~]/g,Gn)}var Gn=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,qn=1<<20,Vn=g({module:R,name:R,offset:k}),Kn=g({text:R},{address:x,symbol:Vn,source:g({file:R,line:k}),inline:A(!0),doubtful:A(!0)}),Jn=gr(g({register:R}),g({offset:Dn})),Yn=g({kind:A("alloc","free"),key:x,where:Jn,holds:A("block","header")}),Xn=gr(g({kind:A("poolHitTag")}),g({kind:A("code"),site:R})),mr=t=>{let e=k(t);return e!==a&&e<=255?e:a},Zn=g({id:k,thing:Xn,address:x,before:J(mr),after:J(mr),repair:R}),Qn=g({pointerSize:A(4,8),description:R},{build:k,kernelBase:x}),$n=g({name:R,start:x,end:x}),ta={header:g({format:A(jn),version:A(pr),segment:k,tool:R,time:k}),hunt:g({tag:Un,target:Qn,poolHitTag:g({address:x,before:k}),time:k}),modules:g({modules:J($n)}),image:g({start:x,timestamp:k}),stack:g({index:k,frames:J(Kn)}),hit:g({number:k,kind:A("alloc","free","unknown"),stack:k},{stopAddress:x,block:x,blockFrom:A("place","arguments","returnValue"),requested:k,charged:k,poolType:k,processor:k,thread:x,time:k,open:A(!0)}),located:g({hit:k,block:x},{charged:k}),places:g({places:J(Yn)}),counters:g({at:A("armed","stopped")},{counts:g({allocs:k,frees:k})}),gone:g({missed:Fn}),blocks:g({there:J(x),gone:J(x)}),code:g({address:x,holdsTag:A("yes","no","unreadable")}),change:g({change:Zn,state:A("planned","applied","undone","gone"),time:k}),end:g({why:R,time:k})},ea=new Map(Object.entries(ta));
function ra(t){var e;if(t.length>qn)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=g({seq:k,type:R})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=ea.get(n);if(!l)return{kind:"unknownType",seq:i};let o=l(r);if(o)return{kind:"entry",seq:i,entry:f({type:n},o)};let{version:_}=(e=g({version:k})(r))!=null?e:{};return n==="header"&&_!==a&&_>pr?{kind:"newer",version:_}:{kind:"invalid"}}var sa=5e5,ia=1e8,na=1e3,aa=20,la=class{
constructor(){this.__7=new Set,this.__2h=0,this.__1k=0,this.__2n=0,this.__21=0,this.__4p=0,this.__2v=[]}
push(t){if(this.__2h++,this.__1k+=t.length,this.__2h>sa||this.__1k>ia)return this.__14("tooLong"),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__23(ra(e))}
end(){return this.__24?this.__24:this.__1s?{kind:"recording",recording:{header:this.__1s,hunts:[...this.__7],lastHunt:this.__6,nextSeq:this.__21,problems:{count:this.__4p,first:this.__2v}}}:{kind:"noRecording"}}
__23(t){let e=t.kind==="entry"&&t.entry.type==="header";return t.kind==="newer"?this.__24=t:!this.__1s&&!e&&(this.__24={kind:"noRecording"}),this.__24?!1:(this.__2n>0&&this.__69(e),t.kind==="entry"?this.__6k(t.seq,t.entry):t.kind==="unknownType"?this.__48(t.seq):t.kind==="torn"?this.__2n=this.__2h:this.__14("invalid"),!0)}
__69(t){t||this.__14("torn",this.__2n),this.__2n=0}
__14(t,e=this.__2h){this.__4p++,this.__2v.length<aa&&this.__2v.push({line:e,what:t})}
__48(t){t<this.__21?this.__14("repeated"):t>this.__21&&this.__14("gap");let e=t>=this.__21;return e&&(this.__21=t+1),e}
__6k(t,e){var r;if(this.__48(t))switch(e.type){case"header":this.__1s=(r=this.__1s)!=null?r:e;break;case"hunt":this.__6=new cr(e);break;default:this.__6l(e)}}
__6l(t){let e=this.__6;if(!e&&t.type!=="change"&&this.__14("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__14("repeated");return}e.take(t),!(e.arming!=="applied"||this.__7.has(e))&&(this.__7.size<na?this.__7.add(e):this.__14("tooLong"))}}},kr=32,oa=9,_a=96,gt=8192,I=t=>t===kr||t===oa,ae=t=>t>=48&&t<=57,ua=t=>ae(t)||t>=97&&t<=102||t>=65&&t<=70;
function b(t,e){let r=e;for(;r<t.length&&I(t.charCodeAt(r));)r++;return r}
function Y(t,e){let r=e;for(;r<t.length&&ua(t.charCodeAt(r));)r++;return r}
function ha(t,e){let r=e;for(;r<t.length&&ae(t.charCodeAt(r));)r++;return r}
function le(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=kr;)e--;return t.slice(0,e)}
function X(t,e){let r=Y(t,e),s=r-e;if(s===16)return oe(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==_a)return oe(da+t.slice(e,r),4,r);let i=Y(t,r+1);if(i-r===9)return oe(t.slice(e,r)+t.slice(r+1,i),8,i)}var da="00000000",oe=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function fa(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function _e(t,e){let r=[];for(let s of t){let i=s.length<=gt?e(s):a;i!==a&&r.push(i)}return r}
function br(t){let e=!1;return _e(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),ca(r,e)))}
function ca(t,e){let r=X(t,b(t,0));if(!r||!I(t.charCodeAt(r.end)))return;let s=X(t,b(t,r.end));if(!s||!I(t.charCodeAt(s.end)))return;let i=b(t,s.end),n=t.slice(i),l=n.search(/\s/),o=l<0?n:n.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:r.address,end:s.address,name:o,symbols:n.slice(o.length).trim(),unloaded:e}}var y=t=>t,pt=t=>`0x${(t>>>0).toString(16)}`,ga=y("g"),pa=t=>y(`g ${et(t)}`),ue=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,ma=t=>y(ue(t));
function ka(t,e,r){return y(`rM 0x1;${e?"kb":"k"}${pt(t)}${wr(r)}`)}var ba=t=>y(`rM 0x1${wr(t.filter(e=>e==="$thread"))}`),wr=t=>t.map(e=>`;${ue(e)}`).join(""),wa=y(".lastevent"),ya=y(ue("$ptrsize")),va=y("vertarget"),yr=y("lm"),Sa=y(".reload"),Ta=t=>y(`x nt!${t}`),xa=t=>y(`dt nt!${t}`),Aa=t=>y(`ln ${et(t)}`);
function Ea(t,e){return e.length===4?y(`ed ${et(t)} ${pt(he(e))}`):y(`eb ${et(t)} ${e.map(pt).join(" ")}`)}var Nt=t=>y(`ed nt!PoolHitTag ${pt(t)}`);
function Oa(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return y(`!poolused ${pt(r)}`)}
function Pa(t){let e=z(t).replace(/[^A-Za-z0-9]/g,"?");return y(`!poolused 0x1 ${e}`)}var Mt="poolHitTagNote",Na=t=>y(`dx -r0 @$${Mt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),Ma=y(`dx -r0 @$${Mt}`),Ra=y(`dx -r0 @$vars.Remove("${Mt}")`);
function he(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function vr(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function E(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function mt(t,e,r){let s=E(t,e,4),i=r===8?E(t,e+4,4):0;return s===a||i===a?a:U(i,s)}
function de(t,e,r){let s=t.readMemory(e,r);return s&&mt(s,0,r)}
function Z(t,e){let r=t.readMemory(e,4);return r&&E(r,0,4)}
function Sr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return[];let n=[];for(let l=0;l<r;l+=1){let o=mt(i,l*s,s);if(o===a||o===Yt)break;n.push(o)}return n}var fe=(t,e,r)=>w(t,e*r),La=300,kt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(ne(r).slice(0,La)),this.name="HostError",this.call=t}};
function O(t,e){try{return t()}catch(r){if(!(r instanceof kt))throw r;return e(r)}}
function Rt(t){let e=new Map;for(let r of t)if(!(r.length>gt||!r.includes("=")))for(let[s,i]of Ba(r))e.has(s)||e.set(s,i);return e}var Ca=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,Ia="^ Bad register error in ";
function Ba(t){var e,r;let s=[],[i=""]=t.split(Ia);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),o=Xt((e=l==null?a:l[2])!=null?e:""),_=(l==null?a:l[3])==="*";if(l&&o&&!_)s.push([((r=l[1])!=null?r:"").toLowerCase(),o]);else if(!_&&!Ca.test(n))return[]}return s}var Ha=t=>_e(t,za);
function za(t){let e=X(t,b(t,0));if(!e||!I(t.charCodeAt(e.end)))return;let{name:r,detail:s}=Tr(t.slice(e.end).trim());if(/^[^\s!]+!\S/.test(r))return{address:e.address,name:r,detail:s||a}}
function Tr(t){let e=Fa(t);return{name:t.slice(0,e).trim(),detail:t.slice(e).trim()}}
function Fa(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}var Da=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function xr(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function Ar(t,e,r){let s=(o,_)=>{let{offset:u,bytes:h}=r.fields[o];return Ua(t,e+u,h,_)},i=s("Key",!1),n=Er(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=Er(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:M(i),nonPaged:n,paged:l}}
function Er(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function Ua(t,e,r,s){let i=E(t,e,4),n=r===8?E(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,o=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(o)?o:a}
function Or(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:Pr(s.nonPaged,i.nonPaged),paged:Pr(s.paged,i.paged)}),e)}var Pr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function ja(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=Ar(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function Wa(t,e){let r=new Map,s;for(let i of t){if(i.length>gt)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",o="",_="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(_))&&r.set(_,{offset:Number.parseInt(o,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var Nr=(t,e)=>Wa(t.query(xa(e)),e);
function Mr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Rr(e.type);return e&&r!==a?e.offset+r:a}
function Rr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],o=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):o?Number(i)*(Number(o)/8):a}var Ga=16,Lr=12,qa=4096;
function Va(t,e,r){let s=Nr(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),_=e("PoolBigPageTableSize");if(!s||!i||!l||!o||!_)return;let u=de(t,o,r),h=Z(t,_);if(!u||!h||(h&h-1)!==0)return;let d=Mr(s);if(d===a)return;let c={keyOffset:i.offset,sizeOffset:l.offset};return f({address:u,slots:h,entrySize:d},c,{sizeUnit:n?1:qa,pointerSize:r})}
function Ka(t,e,r){let s=Ya(r),i=xr(s,e.slots-1);if(e.sizeUnit===1)return ce(t,e,i,r);let n=ce(t,e,i,r);if(n.kind==="found")return n;let l=ce(t,e,Ja(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var Ja=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function ce(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:o,sizeOffset:_,sizeUnit:u,pointerSize:h}=e,d=Math.min(Ga,n-r),c=t.readMemory(fe(i,r,l),d*l);if(!c)return{kind:"unreadable"};for(let p=0;p<c.length;p+=l){if(mt(c,p,h)!==s)continue;let v=mt(c,p+_,h),N=v&&tt(Yt,v);if(N===a)return{kind:"unreadable"};let C=N*u;return{kind:"found",tag:Pt(c.subarray(p+o,p+o+4)),bytes:C}}return{kind:"absent"}}
function Ya(t){let{high:e,low:r}=P(t);return(r>>>Lr|e<<32-Lr)>>>0}var Xa=8,Za=64;
function Cr(t,e,r){let s=rl(Nr(t,"_POOL_TRACKER_TABLE")),i=Br(t,e("PoolTrackTable"),r),n=pe(t,e("PoolTrackTableSize")),l=pe(t,e("PoolTrackTableMask"));if(!s||!i||n===a||l===a)return;let o=e("ExPoolTagTables"),_=o?Sr(t,o,Za,r):[],u=[i,..._.filter(c=>c!==i)],h=Br(t,e("PoolTrackTableExpansion"),r),d=pe(t,e("PoolTrackTableExpansionSize"));return{layout:s,tables:u,slots:n,mask:l,expansion:h&&d?{table:h,slots:d}:a}}var it={kind:"unreadable"};
function ge(t,e,r){let s=$a(t,e,r);if(s.kind!=="slot")return s.kind==="none"?tl(t,e,r):s;let i=[];for(let n of e.tables){let l=bt(t,e,n,s.index,1);if(!l)return it;let o=l.get(0);o&&B(o.tag)===r&&i.push(o)}return Ir(Or(i))}
function Qa(t,e){let r=new Map;for(let n of e.tables){let l=bt(t,e,n,0,e.slots);if(!l)return;l.forEach((o,_)=>{var u;r.set(_,[...(u=r.get(_))!=null?u:[],o])})}let{expansion:s}=e,i=s?bt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(Or),...i.values()].filter(n=>n!==a):a}
function $a(t,e,r){let[s]=e.tables;if(!s)return it;let i=e.mask+1,n=xr(r,e.mask);for(let l=i;l>0;){let o=Math.min(Xa,i-n,l),_=bt(t,e,s,n,o);if(!_)return it;for(let u=0;u<o;u+=1){let h=_.get(u);if(!h)return{kind:"none"};if(B(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+o)%i,l-=o}return{kind:"none"}}
function bt(t,{layout:e},r,s,i){let n=fe(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&ja(l,e)}
function tl(t,e,r){var s;let{expansion:i}=e,n=i&&bt(t,e,i.table,0,i.slots);if(i&&!n)return it;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(o=>B(o.tag)===r);return l?Ir(l):el(t,e)}
function el(t,e){for(let r of e.tables){let s=fe(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&Ar(i,0,e.layout);if(!n)return it;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function Ir(t){if(!t)return it;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function rl(t){let e=t&&Mr(t);if(!t||e===a)return;let r={};for(let s of Da){let i=t.fields.get(s),n=i&&Rr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Br=(t,e,r)=>e&&de(t,e,r),pe=(t,e)=>e&&Z(t,e),sl=(t,e)=>q(t.start,e)<=0&&q(e,t.end)<0,Hr=(t,e)=>t.modules.find(r=>!r.unloaded&&sl(r,e)),Lt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),il=(t,e)=>{var r;return((r=Hr(t,e))==null?a:r.name.toLowerCase())==="nt"},nl=64;
function zr(t){let e=me(t);if(!e)return{kind:"noPointerSize"};let r=wt(t,"PoolHitTag",e);if(!r)return{kind:"noSymbol",name:"PoolHitTag"};let s=br(t.query(yr)).map(u=>f({},u,{start:V(u.start,e),end:V(u.end,e)}));if(!Lt(s))return{kind:"noModules"};let i=ol(t,e),n=u=>wt(t,u,e),l=n("KiProcessorBlock"),o=Cr(t,n,e),_=Va(t,n,e);return{kind:"read",target:f({pointerSize:e},i,{poolHitTag:r,modules:s,contextRegisters:al.filter(u=>ll(t,u)),processorBlocks:l?Sr(t,l,nl,e):[],tracker:o,bigPages:_})}}var al=["$thread","$prcb"],ll=(t,e)=>O(()=>Rt(t.query(ma(e))).has(e),()=>!1);
function wt(t,e,r){let s=`nt!${e}`.toLowerCase(),i=Ha(t.query(Ta(e))).find(n=>n.name.toLowerCase()===s);return i&&V(i.address,r)}
function me(t){let e=Rt(t.query(ya)).get("$ptrsize");return e===U(0,4)?4:e===U(0,8)?8:a}
function ol(t,e){var r,s;let i=(r=t.query(va).find(o=>/Kernel Version/i.test(o)))!=null?r:"",n=(s=/Kernel Version\s+(\d{4,6})\b/i.exec(i))==null?a:s[1],l=/\bARM\s?64\b/i.test(i)?"arm64":e===4?"x86":"x64";return{description:i.trim(),instructionSet:l,build:n?Number(n):a}}var nt=t=>O(()=>{let e=me(t),r=e&&wt(t,"PoolHitTag",e),s=r&&Z(t,r);return r===a||s===a?{kind:"notRead"}:{kind:"read",address:r,value:s}},()=>({kind:"notRead"})),ke=(t,e,r)=>({thing:{kind:"poolHitTag"},address:t,before:vr(e),after:vr(r),repair:Nt(e)});
function _l(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=o=>o!==a&&ge(t,s,o).kind==="found",n=ge(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=ul(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[ki(r),l].find(i)}}
function ul(t){let e=t>>>24;if(!(e!==32&&e!==0))return M(t&16777215|(e===0?32:0)<<24)}var hl=3790,dl=1024;
function fl(t,e,r,s){let i=Ct(t);if(i)return at(i);let n=cl(t,e);if(n.kind!=="read")return at(n);let{target:l}=n,o=Z(t,l.poolHitTag);if(o===a)return at({kind:"unreadable"});if(!yt(o))return at({kind:"alreadyArmed",value:o});if(gl(t,l))return at({kind:"taggingOff"});let _=pl(r,_l(t,l,r),s);return _?at(_):{kind:"ready",target:l,idle:o}}
function Ct(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var Fr=t=>{var e;return((e=Ct(t))==null?a:e.kind)==="notLive"},yt=t=>t===0||t>=2147483648,at=t=>({kind:"refused",problem:t});
function cl(t,e){let r=zr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind!=="noModules"&&s.length>1?r:(e.debugger(Sa),zr(t))}
function gl(t,e){if(e.build===a||e.build>=hl)return!1;let r=wt(t,"NtGlobalFlag",e.pointerSize),s=r&&Z(t,r);return s!==a&&(s&dl)===0}
function pl(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function ml(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,o=yt(n.before)?n.before:0,_={armed:i,saved:o,address:n.address},u=(r=Ct(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=nt(t),d=kl(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:_};if(h.address!==_.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let c=u==="notLive";return h.value===i?{kind:"armed",note:_,isDump:c}:{kind:h.value===o?"disarmed":"changed"}}var kl=(t,e)=>O(()=>{let r=Lt(br(t.query(yr)));return r&&V(r.start,e)},()=>{}),Dr=1e3,lt=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Ur=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),bl=class{
constructor(t,e,r,s){this.__0=t,this.__i=e,this.__3=r,this.__e=s}
save(t){return this.__3.save(Ur(t),this.__e.hunts)}
open(t){let{armed:e}=this.__e;if(e)return{kind:"armed",tag:e.arming.tag};this.__3.flush();let r=Ur(t),s=new la,{files:i,isWhole:n,failure:l}=this.__65(r,t,s),o=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:lt(r,0)};if(o.kind==="newer")return o;if(o.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:_}=o,u=ml(this.__0,_.lastHunt),{hunts:h,nextSeq:d,problems:c}=_;this.__e.show(h,u.kind==="armed"?u.note:a);let p=n&&c.count===0;return this.__3.opened(p?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:_,left:u,cut:l==null?a:l.message}}
__65(t,e,r){let s=0,i=!0;return O(()=>{let n=lt(t,0);for(this.__i.exists(n)||(n=e,i=!1);s<Dr&&this.__i.exists(n)&&(s+=1,!!this.__i.read(n,l=>r.push(l)));)n=lt(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},wl=class{
constructor(t,e,r){this.__j=[],this.__4c=0,this.__2i=t,this.__0=e,this.__4b=r}
get open(){return this.__j}
run(t){return this.__2i.run(t)}
debugger(t){return this.__2i.change(t)}
plan(t){this.__4c+=1;let e=f({id:this.__4c},t);return this.__3a(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__j.push(e),e}
apply(t){this.__j.push(t);let e=be(t.before,this.__23(t))?this.__17(t.address,t.after):a;if(be(t.after,this.__23(t)))return this.__3a(t,"applied"),{kind:"applied"};let r=this.undo(t);return{kind:"refused",failure:e,undone:r}}
undo(t){var e;if(!this.__j.includes(t))return{kind:"undone"};let r;for(let s=0;;s+=1){let i=this.__23(t);if(be(t.before,i))return this.__q(t,"undone"),{kind:"undone"};let n=i?Sl(i,t):!this.__5n(t);if(s===yl)return n?vl(t,r):this.__5y(t);n&&(i||s>1)&&(r=(e=this.__17(t.address,t.before))!=null?e:r)}}
undoAll(){return[...this.__j].reverse().map(t=>this.undo(t))}
forget(){for(let t of[...this.__j])this.__q(t,"gone")}
__q(t,e){this.__j.splice(this.__j.indexOf(t),1),this.__3a(t,e)}
__5y(t){return this.__q(t,"gone"),{kind:"notOurs"}}
__3a(t,e){this.__4b({change:t,state:e,time:this.__0.now()})}
__17(t,e){return O(()=>this.__2i.change(Ea(t,e)).find(r=>r.trim()!==""),({message:r})=>r)}
__23(t){return this.__0.readMemory(t.address,t.before.length)}
__5n({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=nt(this.__0);return r.kind==="read"&&r.address!==e}},yl=3,vl=({repair:t},e)=>({kind:"stillThere",repair:t,failure:e}),be=(t,e)=>e!==a&&t.every((r,s)=>r===e[s]),Sl=(t,e)=>t.every((r,s)=>r===e.before[s]||r===e.after[s]);
function Tl(t,e){let r=`${ht(e.armed)} ${ht(e.saved)} ${e.address}`;jr(()=>t.debugger(Na(r)))}
function we(t){jr(()=>t.debugger(Ra))}var xl=t=>O(()=>{let e=t.query(Ma),r=e.map(Al).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Mt)?"none":"unknown"}));
function Al(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,r="",s="",i=""]=e!=null?e:[],n=Xt(i);if(!e||!n)return;let l=o=>Number.parseInt(o,16);return{armed:M(l(r)),saved:l(s),address:n}}var jr=t=>O(t,()=>{}),El=class{
constructor(t,e,r,s){this.__49=!1,this.__1=t,this.target=e,this.tag=r,this.idle=s,this.repair=Nt(s)}
get change(){return this.__p}
leaveNote(){let{tag:t,idle:e,target:r}=this;Tl(this.__1,{armed:t,saved:e,address:r.poolHitTag})}
arm(){if(this.__49)return{kind:"refused",failure:a,undone:{kind:"undone"}};let{target:t,tag:e,idle:r}=this;return this.__p=this.__1.plan(ke(t.poolHitTag,r,e)),this.__1.apply(this.__p)}
pause(){if(!this.__p)return{kind:"undone"};let t=this.__1.undo(this.__p);return t.kind!=="stillThere"&&(this.__p=a),t}
disarm(){this.__49=!0;let t=this.pause();return t.kind!=="stillThere"&&we(this.__1),t}
forget(){this.__1.forget(),this.__p=a}};
function Ol(t){for(let[e,{symbol:r}]of t.slice(0,F(t)).entries()){if(!r||e===0&&sn(r))continue;let s=ee(r);if(s==="alloc"||s==="free")return s}}
function Pl(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return er(r);let s=ee(t);return s==="neither"?a:s}var ye={kind:"computed"},It=(t,e,r)=>V(w(t,e),r==="x86"?4:8),Q=4;
function Nl(t,e){let r=E(t,t.length-Q,Q);if(r===a||P(e).low%Q!==0)return[];if(j(r,4227858432,2483027968))return[{kind:"function",address:w(e,Wr(r)-Q)}];let s=j(r,4294966303,3594452992),i=j(r,4294965279,3594455071)||j(r,4294965248,3611232256);return s||i?[ye]:[]}
function Ml(t,e){let[r,s,i]=[0,1,2].map(_=>E(t,_*Q,Q));if(r===a)return;if(j(r,4227858432,335544320))return{kind:"function",address:w(e,Wr(r))};if(s===a||i===a)return;let n=r&31;if(!(j(r,2667577344,2415919104)&&(s&1023)===n*33&&i===Bt(3592355840|n<<5)))return;let l=s>>>10&4095,o=Rl(r,e);if(j(s,4290772992,4181721088))return{kind:"slot",address:w(o,l*8)};if(j(s,4290772992,2432696320))return{kind:"function",address:w(o,l)}}var j=(t,e,r)=>Bt(t&e)===Bt(r),Bt=t=>t>>>0,Wr=t=>(t<<6>>6)*Q;
function Rl(t,e){let r=t<<8>>13<<2|t>>>29&3,{high:s,low:i}=P(e);return w(U(s,Bt(i&-4096)),r*4096)}
function ve(t,e,r){var s;let i=t[e];if(i===a)return;let n=i>>6,l=i>>3&7;if(n===3)return{extension:l,length:1};let o=(i&7)===4,_=o?t[e+1]:i;if(_===a)return;let u=o?2:1;if(!(n===0&&(_&7)===5)){let p=u+((s=[0,1,4][n])!=null?s:0);return e+p<=t.length?{extension:l,length:p}:a}let h=Ht(t,e+u);if(h===a)return;let d=u+4;if(!o)return{extension:l,length:d,fixed:{kind:r==="x64"?"relative":"absolute",displacement:h}};let c=(_>>3&7)!==4;return{extension:l,length:d,fixed:c?a:{kind:"absolute",displacement:h}}}var Gr=({kind:t,displacement:e},r,s)=>It(t==="relative"?r:U(0,0),e,s);
function Ht(t,e){let r=E(t,e,4);return r===a?a:r|0}var qr=[76,139,21],Ll=7,Cl=7;
function Il(t,e,r){let s=[];for(let i=2;i<=Cl;i+=1){let n=t.length-i,l=t[n]===232&&i===5?Ht(t,n+1):a;if(l!==a){let u=r==="x64"?Bl(t,n,e):a;s.push({kind:"function",address:It(e,l,r),slot:u})}let o=t[n]===255?ve(t,n+1,r):a;if((o==null?a:o.extension)!==2||o.length!==i-1)continue;let{fixed:_}=o;_&&s.push({kind:"slot",address:Gr(_,e,r)}),(!_||Hl(t,n,r))&&s.push(ye)}return s}
function Bl(t,e,r){let s=e-Ll;if(!qr.every((n,l)=>t[s+l]===n))return;let i=Ht(t,s+qr.length);return i===a?a:w(r,e-t.length+i)}
function Hl(t,e,r){let s=t[e-1],i=r==="x64"&&Vr(s)?t[e-2]:s;return i===100||i===101}var Vr=t=>t!==a&&(t&240)===64;
function zl(t,e,r){var s;let i=r==="x64"&&Vr(t[0])?1:0,n=l=>w(e,i+l);switch(t[i]){case 235:{let l=((s=t[i+1])!=null?s:0)<<24>>24;return{kind:"function",address:It(n(2),l,r)}}case 233:{let l=Ht(t,i+1);return l===a?a:{kind:"function",address:It(n(5),l,r)}}case 255:{let l=ve(t,i+1,r);if((l==null?a:l.extension)!==4)return;let{fixed:o,length:_}=l;return o?{kind:"slot",address:Gr(o,n(1+_),r)}:ye}default:return}}var Fl=16,Dl=12;
function Ul(t,e,r){return r==="arm64"?Nl(t,e):Il(t,e,r)}
function jl(t,e,r){return r==="arm64"?Ml(t,e):zl(t,e,r)}
function Wl(t,e,r){if(t.length===1)return t[0];let s=t.filter(i=>{let n=e(i);return n===a?!1:n===r?!0:i.kind!=="function"||!i.slot?!1:e({kind:"slot",address:i.slot})===n});return s.length===1?s[0]:a}
function zt(t){let e=le(t),{head:r,offset:s}=Gl(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!ql(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function Gl(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var ql=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t);
function Vl(t){let e=t.findIndex(r=>r.trim()==="Exact matches:");return e<0?[]:_e(t.slice(e+1),Kl)}
function Kl(t){if(!t.startsWith("    "))return;let e=zt(Tr(t.trim()).name);return(e==null?a:e.offset)===0&&e.name!==""?e:a}var Jl=4096;
function Kr(t,e,r){var s;let i=l=>t.readMemory(w(e,-l),l),n=P(e).low%Jl;return(s=i(r))!=null?s:n>0&&n<r?i(n):a}var $={kind:"undecided"},Yl=3,Xl=/^_*guard_(?:xfg_)?(?:dispatch|retpoline)/,Zl=class{
constructor(t,e){this.__4j=new Map,this.__0=t,this.__5=e}
before(t,e){let r=Kr(this.__0,t,Fl);if(!r)return $;let s=Ul(r,t,this.__5.instructionSet),i=Wl(s,n=>this.__3y(n),e&&Ql(e));return i?this.__41(i,Yl):$}
__3y(t){if(t.kind==="function")return t.address;if(t.kind!=="computed")return de(this.__0,t.address,this.__5.pointerSize)}
__41(t,e){let r=this.__3y(t);if(!r)return $;let s=this.__4k(r);if(s.some(({name:_})=>Xl.test(_)))return $;let i=Jr(s);if(i.kind!=="undecided")return i;let n=e>0?this.__0.readMemory(r,Dl):a,l=n&&jl(n,r,this.__5.instructionSet),o=l?this.__41(l,e-1):$;return o.kind==="undecided"&&t.kind==="slot"?Jr(this.__4k(t.address)):o}
__4k(t){let e=this.__4j.get(t);if(e)return e;let r=O(()=>Vl(this.__0.query(Aa(t))),()=>[]);return r.length>0&&this.__4j.set(t,r),r}},Ql=({address:t,symbol:e})=>t&&e&&w(t,-e.offset);
function Jr(t){let e=new Set(t.map(Pl));if(e.size>1)return $;let[r]=e;return r?{kind:"pool",of:r}:t.length>0&&t.every(({module:s})=>s.toLowerCase()==="nt")?{kind:"notPool"}:$}var $l=class{
constructor(t,e){this.__3r=new Set,this.__a=new Map,this.__0=t,this.__5=e,this.__3s=new Zl(t,e)}
classify(t){let e=this.__5k(t);if(e)return{kind:"foreign",stop:e};let r=Ol(t.stack);return r?{kind:"hit",of:r}:this.__58(t)}
__5k({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!il(this.__5,e)||!this.__5r(e))return{kind:"other",event:l};let o=F(r),_=(n=r[0])==null?a:n.symbol,u=o===1&&_!==a&&sr(_);return o===0||u?{kind:"otherBreak",at:l}:a}
__5r(t){if(this.__3r.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__3r.add(t),r}
__58({ip:t,stack:e}){var r,s;let i=F(e),n=e[i];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};let l=this.__a.get(t);if(l)return{kind:"hit",of:l};let[o]=e.slice(0,i).reverse().filter(({inline:u})=>!u),_=this.__3s.before(n.address,o);switch(_.kind){case"pool":return this.__a.set(t,_.of),{kind:"hit",of:_.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},to=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function Se(t){var e;let r=to.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}
function Yr(t){let e=b(t,0);if(t.charAt(e)==="#"&&(e=b(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var eo="(Inline)",ro="(Inline Function)",Xr=t=>t===4?3:4,so=5,io=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],no=/\+0x[0-9a-f]+(?=\s)/i;
function Te(t){let e=le(t),r=ao(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:le(e.slice(0,r)),source:Zr(s.slice(i))}}
function ao(t){let e=no.exec(t);if(e)return e.index+e[0].length;let r=lo(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Zr(t.slice(s+1))?s:t.length}
function lo(t){let e=t.indexOf(" (");if(e<0)return-1;let r=io.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Zr(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>ae(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function Qr(t,e){let r=b(t,0),s=_o(t,r),i=s===a?r:b(t,Y(t,r));return e==="names"?mo(t.slice(i),s):t.charCodeAt(i)===oo?po(t,i,s):uo(t,i,s,e)}var oo=40,$r=58;
function _o(t,e){let r=Y(t,e),s=r-e;if(!(s<2||s>3||!I(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function uo(t,e,r,s){let i=X(t,e);if(!i)return;let n=s==="noBase"?i:ho(t,i,s);if(!n||!I(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,o=b(t,n.end),_=co(t,fo(t,o),l),u=_&&es(t.slice(_.end));if(!(!_||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:o-n.end,args:_.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function ho(t,e,r){let s=b(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=X(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var fo=(t,e)=>t.startsWith("(T) ",e)?b(t,e+3):e;
function co(t,e,r){let s=t.charCodeAt(e)===$r,i=[],n=s?b(t,e+1):e;for(;i.length<Xr(r);){let l=X(t,n);if((l==null?a:l.pointerSize)!==r||!go(t,l.end))break;i.push(l.address),n=b(t,l.end)}if(!(s&&t.charCodeAt(n)!==$r)&&!(i.length>0&&i.length<Xr(r)))return{words:i,end:s?b(t,n+1):n}}var go=(t,e)=>e>=t.length||I(t.charCodeAt(e));
function po(t,e,r){let s=[ro,eo].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=es(t.slice(i));return n&&n.text!==""?f({},n,ts,{number:r,inline:!0}):a}var ts={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function mo(t,e){let r=Te(t),s=zt(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return f({},r,ts,{symbol:s,number:e,inline:!1})}
function es(t){let{text:e,source:r}=Te(t),s=zt(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var rs=1e3,Ft=(t,e)=>({line:t,text:e.slice(0,200)});
function ko(t){var e;let r=new yo;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var bo=1e4,wo=8,yo=class{
constructor(){this.__l=[],this.__x=[],this.__d=[],this.__3v="frames",this.__43=!1,this.__3z=!1,this.__2w=!0}
get begun(){return this.__43||this.__l.length>0}
get fromTop(){return this.__l.length>0&&this.__2w}
push(t,e){if(t.length>gt)return this.__u(t,e);if(this.__2b)return this.__5a(t,e,this.__2b);let r=Qr(t,this.__3v);return r?this.__68(r,t,e):this.__60(t,e)}
listing(){return{style:this.__3j,frames:this.__l,unread:this.__l.length===0?[...this.__x,...this.__d]:this.__x}}
__68(t,e,r){return t.text===""?!this.begun||!this.__3w(t)?this.__u(e,r):(this.__2b={row:t,line:Ft(r,e)},"taken"):this.__3w(t)?(this.__30(),this.__3n(t),"taken"):"after"}
__5a(t,e,{row:r,line:s}){this.__2b=a;let i=Qr(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__d.push(s),this.push(t,e)):(this.__3n(f({},r,{text:i.text,symbol:i.symbol})),"taken")}
__60(t,e){let r=b(t,0);if(r===t.length)return this.__l.length>0&&this.__12===a?"after":"taken";let s=Yr(t);return s?this.__1b(s):To(t,r)?(this.__3z=!0,"taken"):this.begun?Ao(t,r)?"taken":Eo(t)?(this.__l.length===0&&(this.__2w=!1),this.__20=a,"taken"):Se(t)?"after":this.__u(t,e):"other"}
__1b(t){return this.__l.length>0?"after":(this.__43=!0,this.__3v=t,"taken")}
__3w(t){var e;if(this.__l.length===0)return!0;if(this.__l.length>=bo)return!1;let r=(e=this.__3j)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__12===a?t.number===this.__12:t.number>this.__12}
__3n(t){var e,r;this.__12!==a&&t.number!==this.__12+1&&(this.__20=a),this.__l.length===0&&((e=t.number)!=null?e:this.__x.length)>0&&(this.__2w=!1);let s=this.__20;this.__12=t.number,(r=this.__3j)!=null||(this.__3j=So(t)),this.__l.push(vo(t,s,this.__3z)),t.inline||(this.__20=t.returnAddress===Yt?a:t.returnAddress)}
__u(t,e){return this.begun?this.__d.length>=wo?"after":(this.__d.push(Ft(e,t)),"other"):"other"}
__30(){this.__d.length>0&&this.__12===a&&(this.__20=a);for(let t of this.__d)this.__x.length<rs&&this.__x.push(t);this.__d=[]}};
function vo(t,e,r){let{text:s,args:i,inline:n}=t,l={text:s,args:i,inline:n,doubtful:r};return e!==a&&(l.address=e),t.symbol!==a&&(l.symbol=t.symbol),t.base!==a&&(l.base=t.base),t.returnAddress!==a&&(l.returnAddress=t.returnAddress),t.source!==a&&(l.source=t.source),l}
function So(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=so?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var To=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),xo=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],Ao=(t,e)=>xo.some(r=>t.startsWith(r,e)),Eo=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim());
function Oo(t){let e=X(t,Po(t));if(!e||t.charAt(e.end)!==" ")return;let r=Mo(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=Lo(t.slice(s).trim().replace(/\s+/g," "));if(Ro(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function Po(t){let e=b(t,0),r=Y(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var No=["fadd","fabd"];
function Mo(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,Y(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return No.includes(r)?a:r}
function Ro(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&Y(r,0)===8)}var Lo=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),ss=t=>t==="last"||t==="after",Co=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,Io=256,Bo=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function is(t){var e;if(t.length>Io||!Ho(t))return;let r=t.trim();if(Co.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?zo(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:Bo.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var Ho=t=>"B*STND^".includes(t.charAt(b(t,0)))||t.includes(" - code ");
function zo(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:ns(t)}}
function ns(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=Xt(n.trim());l&&i.push(l)}return i}var Fo=t=>t.charAt(b(t,0))==="#"&&Yr(t)===a;
function Do(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=is(s);i&&(r=new Wo(i))}return(e=r==null?a:r.report())!=null?e:Uo(t)}
function Uo(t){let e=new ls;for(let r of t)e.push(r);return e.place.instruction?f({kind:"stepped"},e.place):a}var jo=24,Wo=class{
constructor(t){this.__3c=new ls,this.__d=0,this.__1d=t,this.__2u=t.kind==="targetGone"}
push(t){let e=this.__2u?"after":this.__6g(t);return this.__2u=ss(e),e}
report(){let t=this.__1d;return t.kind==="targetGone"?t:f({},t,this.__3c.place)}
__6g(t){if(t.length>gt)return this.__u();let e=is(t);if(e)return this.__6o(e)?"taken":"after";if(qo(t))return this.__5f(t.trim()),"taken";if(Se(t))return"after";let r=this.__3c.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__u()}
__6o(t){return this.__1d.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3c.place.symbol===a}
__5f(t){let e=this.__1d;e.kind==="bugcheck"&&e.parameters.length===0?this.__1d=f({},e,{parameters:ns(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1d={kind:"manualBreak"}:t.startsWith(as)&&(this.__1d={kind:"other",event:t}))}
__u(){return this.__d++,this.__d>jo?"after":"other"}},as="A fatal system error has occurred",Go=["*","(0x",as];
function qo(t){let e=b(t,0);return e===t.length||Fo(t)?!0:Go.some(r=>t.startsWith(r,e))}var ls=class{
constructor(){this.place={}}
push(t){let e=Oo(t);if(e){let s=this.__4u;return this.place={symbol:s,instruction:e},"instruction"}let r=Vo(t);return r===a?"other":(this.__4u=r,this.place={symbol:r},"symbol")}};
function Vo(t){let e=t.trim();if(!e.endsWith(":"))return;let r=Te(e.slice(0,-1));return zt(r.text)&&r.text}var Ko=24;
function os(t,e,r,s=Ko){var i,n,l,o;let _=Do(r);if((_==null?a:_.kind)==="targetGone")return{kind:"targetGone",event:_.event};let u=t.query(ka(s,e.pointerSize===4,e.contextRegisters)),h=Jo(Rt(u),e),d=(n=(i=h.get("eip"))!=null?i:h.get("rip"))!=null?n:h.get("pc"),c=(o=(l=h.get("esp"))!=null?l:h.get("rsp"))!=null?o:h.get("sp");if(!d||!c)return _s("registers",u);let[p,...v]=ko(u).frames;if(!p)return _s("stack",u);let N=Yo(h,e),C=h.get("$thread");return{kind:"read",reading:{report:_,ip:d,sp:c,registers:h,stack:[f({},p,{address:d}),...v],thread:C,processor:N}}}var _s=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function Jo(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,V(s,e.pointerSize))}),r}
function Yo(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Xo=16,Zo=2*3600,Qo=20,$o=60,t_=30,e_=class{
constructor(t,e){this.__f=0,this.__a={alloc:0,free:0,unknown:0},this.__2p=0,this.__13=t,this.__19=e,this.__2t=new $l(t.reader,t.target),this.__3i=t.reader.now(),this.__k=this.__3i}
run(t=!1){let e=this.__6s(t),{hasMissed:r}=this.__13.stepOut;return{end:e,hits:this.__f,kinds:this.__a,seconds:this.__2k(),hasMissed:r}}
__6s(t){return O(()=>{var e;for(t&&this.__6i();;){let r=(e=this.__57())!=null?e:this.__6d();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__6i(){let{reader:t,target:e}=this.__13,r=os(t,e,[],this.__19.frames);if(r.kind!=="read")return;let s=this.__2t.classify(r.reading);s.kind==="hit"&&this.__4r(r.reading,s.of)}
__6d(){let{reader:t,changes:e,target:r,isCurrent:s}=this.__13,i=s()?e.run(ga):[];if(!s())return{kind:"superseded"};let n=os(t,r,i,this.__19.frames);if(n.kind==="targetGone")return n;if(n.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`};let l=this.__2t.classify(n.reading);return l.kind==="foreign"?{kind:"foreign",stop:l.stop}:this.__4r(n.reading,l.of)}
__4r(t,e){this.__2p=e==="unknown"?this.__2p+1:0,this.__f+=1,this.__a[e]+=1;let{evidence:r,stepOut:s}=this.__13,i=r.record(t,e,s);return this.__3k(),s.trouble?r_(s.trouble):i==="full"?{kind:"tooManyBlocks"}:a}
__57(){if(this.__2p>=Xo)return{kind:"unknownHits",count:this.__2p};if(this.__f>=this.__19.hits)return{kind:"hits"};let{seconds:t}=this.__19;return t!==a?this.__2k()>=t?{kind:"seconds"}:a:this.__5p()}
__5p(){let t=this.__2k();if(this.__f<Qo||t<$o)return;let e=this.__f/t;return this.__19.hits/e>Zo?{kind:"tooSlow",hitsPerSecond:e}:a}
__3k(){let t=this.__13.reader.now();if(t-this.__k<t_*1e3)return;this.__k=t;let{observer:e}=this.__13,r=this.__19.hits;e({kind:"progress",hits:this.__f,wanted:r,seconds:this.__2k()})}
__2k(){return(this.__13.reader.now()-this.__3i)/1e3}};
function r_(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var W=4,Dt={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},us={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},s_=class{
reset(){this.__3g=a,this.__39=a}
read(t){let e=b(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3g=i_(t);else if(t.startsWith("NonPaged",e))this.__39=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1b(t)}}
__1b(t){let[e,...r]=n_(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(_=>_.text).join(" "),i=s===us.verbose.join(" ");if(!i&&s!==us.summary.join(" "))return;let n=r.map((_,u)=>{var h,d;return _.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+W)}),l=i?"verbose":this.__6f(n,e.start),o=this.__3g;return this.reset(),{layout:l,tagColumn:e.start,sort:o,widths:n.join()===Dt[l].join()?n:a}}
__6f(t,e){if(t.join()===Dt.current.join())return"current";if(t.join()!==Dt.oldest.join())return"old";let r=this.__39;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function i_(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function n_(t){let e=[],r=b(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=b(t,i)}return e}var hs={kind:"unread"};
function a_(t,e){let r=b(t,0);if(t.startsWith("TOTAL",r)&&I(t.charCodeAt(r+5)))return l_(t,r+5,e);let s=e.widths?o_(t,e,e.widths):__(t,r,e);return s?{kind:"row",usage:s}:h_(t,r)?hs:{kind:"other"}}
function l_(t,e,r){let{layout:s,widths:i=fs(s)}=r,n=xe(t,e,i,s);return!n||t.slice(n.end).trim()!==""?hs:f({kind:"total"},ms(n.numbers))}
function o_(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!gs(t,i))continue;let n=xe(t,i+W,s,r);if(!(!n||i!==e&&!n.inPlace))return ps(t.slice(i,i+W),n.numbers,t.slice(n.end))}}
function __(t,e,r){let s=ds(t,e,W,r),i=ds(t,e,t.slice(e,e+W).search(/\s/),r);return s&&i?a:s!=null?s:i}
function ds(t,e,r,{layout:s}){if(r<1||!gs(t,e,r))return;let i=xe(t,e+r,fs(s),s);if(!(!i||!u_(t,i.end)))return ps(t.slice(e,e+r),i.numbers,t.slice(i.end))}var fs=t=>Dt[t].map(()=>Number.POSITIVE_INFINITY),u_=(t,e)=>e>=t.length||I(t.charCodeAt(e))||I(t.charCodeAt(e-2))||t.startsWith(cs,e),cs="UNKNOWN pooltag";
function gs(t,e,r=W){let s=e+r;if(e<0||t.length<=s||!I(t.charCodeAt(s))||b(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var h_=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function xe(t,e,r,s){var i;let n=[],l=e,o=!0,_=!0;for(let u=0;u<r.length;u++){let h=d_(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?f_(t,h,_,s):h.end,c=d===a?a:fa(t.slice(h.start,d));if(d===a||c===a)return;let p=d===h.columnEnd||d>h.columnEnd&&h.full;o=o&&p,_=_&&(p||u===0),n.push(c),l=d}return{numbers:n,end:l,inPlace:o}}
function d_(t,e,r){let s=b(t,e),i=t.charAt(s)==="-"?s+1:s,n=ha(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function f_(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(cs))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function ps(t,e,r){let s=r.trim(),i=t.length===W&&!t.includes(".")?Ve(t):a;return f({text:t.padEnd(W),tag:i!=null&&i.ok?i.tag:a},ms(e),{description:s||a})}
function ms(t){let e=t.length/2;return{nonPaged:ks(t.slice(0,e)),paged:ks(t.slice(e))}}
function ks(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function bs(t){var e;let r=new s_,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(ss(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new m_(l))}}return s==null?a:s.listing()}var c_=5e4,g_=1024,p_=16,m_=class{
constructor(t){this.__w=[],this.__x=[],this.__d=[],this.__1b=t}
push(t,e){if(t.length>g_)return this.__u(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=a_(t,this.__1b);if(r.kind==="other")return Se(t)?"after":this.__u(t,e);if(this.__30(),r.kind==="row")this.__w.push(r.usage);else if(r.kind==="unread")this.__r(Ft(e,t));else return this.__4y={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__w.length<c_?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1b;return{layout:t,sort:e,rows:this.__w,total:this.__4y,unread:this.__x}}
__u(t,e){return this.__d.length>=p_?"after":(this.__d.push(Ft(e,t)),"other")}
__30(){for(let t of this.__d)this.__r(t);this.__d=[]}
__r(t){this.__x.length<rs&&this.__x.push(t)}};
function Ut(t,e,r){return e.tracker?ge(t,e.tracker,r):O(()=>k_(t,r),()=>({kind:"unreadable"}))}
function k_(t,e){let r=bs(t.query(Pa(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let o={allocs:ws(n),frees:ws(l)},{allocs:_,frees:u}=o;return _===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:_,frees:u}}}
function ws(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var b_=2e5,w_=class{
constructor(){this.__b=new Map,this.__2={alloc:[],free:[]},this.__s={alloc:0,free:0},this.lastHit=0,this.__1y=0}
located(t,e,r){var s,i;if(this.lastHit=Math.max(this.lastHit,r),t==="free"&&this.__42(r,e),((i=(s=this.__b.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__b.delete(e),this.__b.set(e,{kind:t,hit:r}),this.__b.size<=b_))return;let n=this.__b.keys().next();n.done||this.__b.delete(n.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),t==="free"&&this.__42(e,a),r?this.__2[t]=[...this.__2[t],e]:this.__s[t]=e}
found(t,e){this.__2[t]=this.__2[t].filter(r=>r!==e)}
gap(){this.__1y=this.lastHit,this.__1x=a}
mayBeLastFreed(t){var e;return this.__1x!==a&&((e=this.__1x.block)!=null?e:t)===t}
isNew(t){return!this.__b.has(t)}
get lastCharged(){return this.__4e}
sized(t){this.__4e=t}
lastOf(t,e){let r=this.__b.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__1y?r.hit:a}
mustBeFreedSince(t,e){let r=this.__b.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__1y===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__1y&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__s[t]>e?!1:!this.__2[t].some(s=>s>e&&s<r)}
__42(t,e){var r,s;t>=((s=(r=this.__1x)==null?a:r.hit)!=null?s:0)&&(this.__1x={hit:t,block:e})}};
function y_(t,e,r){var s,i;let n=t.slice(0,F(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!sr(u)),l=t[n];if(!l||l.doubtful)return;let o=(s=l.address)!=null?s:n===0?r:a,_=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!o||!l.base||!_||q(l.base,_)>=0))return{kind:e,address:o,base:l.base,limit:_}}
function ys(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=mt(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function v_(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&tt(r.stack.from,w(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var S_=28;
function T_(t,e,r){var s,i;let n=[],l=e.stack&&tt(t.base,e.stack.from),o=tt(t.base,t.limit);if(l!==a&&o!==a){let _=r===4?Math.min(o,S_):o,u=Math.min(_,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(_=>({register:_}))]}var Ae=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function x_(t,e,r,s,i){let n=v_(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:w(n,s.headerSize);return vs(l,s)?Ts(l,i):"noBlock"}
function vs(t,e){return Ot(t,e.pointerSize)&&We(t,e.granularity)}var Ss=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function Ts(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=w(t,-r.distance);return{block:s,header:e(s)}}
function A_(t,e,r,s){var i;let{kind:n,pointer:l,charged:o,requested:_=0}=r;if(e===a||typeof e=="string")return;let{block:u,header:h}=e;if(l!==a&&l!==u)return;let d=t.open.get(u);if(d&&s.isCertainSince(n,d.hit)||s.isRepeated(n,u)||(h==null?a:h.kind)==="inUse"&&Oe(h.bytes,o)||(h==null?a:h.kind)==="inUse"&&((i=h.bytes)!=null?i:_)<_)return;let c=N_(n,h);if(c==="refutation")return;let p=n==="free"&&s.lastOf("alloc",u)!==a;if(!(c==="proof"||l!==a||p))return{hypothesis:t,sighting:e};let v=l!==a||xs(e,r,s),N=l===a&&s.mayBeLastFreed(u);return{hypothesis:Ee(t,{block:u,isCurrent:v,mayBeLeft:N}),sighting:e}}
function xs({block:t,header:e},{hit:r,kind:s,wasFree:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t))return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function E_(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,o=(l==null?a:l.kind)==="inUse",_=o?r.lastOf("free",n):a,u=i!==a&&i!==r.lastCharged;return{hit:s,isInUse:o,isCurrent:u&&r.isNew(n)||xs(t,e,r),mayBeLeft:r.mayBeLastFreed(n),freedAt:_,charged:i}}
function O_(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(!Oe(i.charged,e.charged))return Ee(t,{block:s,isCurrent:As(i,r),mayBeLeft:i.mayBeLeft})}
function P_(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);return t.open.set(e,f({},n,{freedAt:l})),n.isCurrent||!As(f({},n,{freedAt:l}),s)?t:(t.open.set(e,f({},n,{freedAt:l,isCurrent:!0})),f({},t,{currentProofs:t.currentProofs+1}))}
function As({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function N_(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var Ee=(t,{block:e,isCurrent:r,mayBeLeft:s})=>f({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(r?1:0),blocks:s?t.blocks:new Set([...t.blocks,e])}),Oe=(t,e)=>t!==a&&e!==a&&t!==e,Es=3,M_=2,Os=16,R_=32,L_=256,C_=8,I_=100,B_=Es,H_=2,z_=class{
constructor(t,e){this.__2=[],this.__k=new Map,this.__f=0,this.__3d=0,this.__4s=0,this.__3p=!0,this.__2z=!1,this.__2g=0,this.__s=0,this.kind=t,this.__4=e}
plan(t){var e,r;if(this.__46)return{kind:"places",places:[]};if(this.__4a&&this.__f%R_!==0)return{kind:"places",places:this.__9.map(({place:n})=>n)};let s=t-((r=(e=this.__2[0])==null?a:e.hit)!=null?r:t),i=(this.__f>=C_||s>=I_)&&this.__5t===this.__2g;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&i&&this.__3d<B_}}
observe(t,e,r){this.__2g=t.hit;let s=this.__3p||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__3d++;let i=this.__46?"noPlace":this.__m(t,s,r);return typeof i!="string"?f({kind:"located",from:"place"},Ns(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__s=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__1w(this.__9.map(r=>O_(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__9)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__1w(this.__9.map(l=>P_(l,r,t,s)))}
settle(t){if(this.__2.length===0)return[];let e=this.__1c,r=[];return this.__2=this.__2.filter(({hit:s})=>{var i;let n=(i=this.__6p(s))!=null?i:e?this.__53(s):a;return!n||!this.__47(n,t)?!0:(this.__q(s,n.block,t),r.push(f({hit:s,kind:this.kind},Ns(n))),!1)}),r}
__47(t,e){return!Ss(t,this.__4)||e.lastOf("alloc",t.block)!==a}
__53(t){return Ps(this.__9.map(({shown:e})=>e.get(t)))}
__6p(t){var e;let r=this.__k.get(t);if(!(r!=null&&r.isSure))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__2g>t}
hasUnknownsSince(t,e){return this.__s>t||this.__52(t,e).length>0}
mustHaveShown(t,e,r){if(this.__s>e)return;let s=this.__52(e,r);if(s.some(l=>{var o;return((o=this.__k.get(l))==null?a:o.block)===t}))return;let[i,...n]=s.filter(l=>!this.__k.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__1w(this.__9.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__s>e)return!0;let i=r<s?r:e;return this.__2.some(({hit:n})=>n<=e||n===r||this.__k.has(n)?!1:n>i&&n<=s||this.shownAt(n).some(l=>l.block===t))}
waitsBetween(t,e,r){return this.__2.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
shownAt(t){let e=[];for(let{shown:r}of this.__9){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__k.has(t)||!this.__2.some(i=>i.hit===t))return;this.__k.set(t,e);let s=this.__9.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__1w(s.map(i=>{var n,l;let o=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),Ee(i,{block:r,isCurrent:!0,mayBeLeft:o})}))}
forgetOpen(){for(let{open:t}of this.__9)t.clear();this.__1c||this.__2z||this.__3d||this.__1w(this.__9.map(({place:t,shown:e,open:r})=>f({},Ae(t),{shown:e,open:r})))}
learned(){return this.__1c?this.__9.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__11=t.map(e=>Ae(e,!0)),this.__f=Os}
startOver(){this.__11=a,this.__2=[],this.__k.clear(),this.__f=0,this.__s=this.__2g,this.__4s++}
get __5t(){var t,e;return(e=(t=this.__2[this.__2.length-1])==null?a:t.hit)!=null?e:0}
__52(t,e){return this.__2.filter(r=>r.hit>t&&!Oe(r.charged,e)).map(({hit:r})=>r)}
get __9(){var t;return(t=this.__11)!=null?t:[]}
get __1c(){return this.__9.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||(this.__2z?e:s.size)>=Es&&r>=M_)}
get isUndecided(){return this.__2.length>0&&!this.__1c}
get __4a(){return this.__1c&&this.__2.length===0&&this.__f>=Os}
get __46(){return this.__4s>H_}
__m(t,e,r){var s;let i=(s=this.__11)!=null?s:this.__5d(t),n=i.map(h=>this.__6a(h,t));if(n.every(h=>h==="notRead"))return"unreadable";if(this.__f++,this.__5b(n,e))return this.__3p=!1,this.startOver(),"disagreement";let l=this.__5h(t,e),o=i.map((h,d)=>A_(h,n[d],l,r)).filter(h=>h!==a);if(o.length===0)return this.startOver(),"noPlace";this.__11=o.map(h=>h.hypothesis);let _=o.map(h=>h.sighting);this.__2z||(this.__2z=_.some(({header:h})=>(h==null?a:h.kind)==="inUse"));let u=this.__1c?Ps(_):a;return u?(this.__6q(),this.__47(u,r)?u:"unreadable"):e||this.__r(l,_,r)?"learning":"disagreement"}
__5h({hit:t,charged:e,requested:r,wasFree:s=()=>!1},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,wasFree:s}}
__5d({key:t,words:e}){let r=T_(t,e,this.__4.pointerSize),s=(i,n)=>Ae({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__6a({place:t},{key:e,words:r,look:s}){return x_(t,e,r,this.__4,s)}
__5b(t,e){if((e==null?a:e.from)!=="arguments"||!this.__1c)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__r(t,e,r){if(this.__2.length>=L_)return!1;this.__2=[...this.__2,{hit:t.hit,charged:t.charged}];for(let[s,{shown:i,open:n}]of this.__9.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,E_(l,t,r)))}return!0}
__q(t,e,r){var s;for(let{shown:i,open:n}of this.__9)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__k.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__6q(){this.__4a&&(this.__11=F_(this.__9))}
__1w(t){this.__11&&(this.__11=t,t.length===0&&this.startOver())}};
function Ps(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function Ns({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function F_(t){let e=({place:{where:r}})=>"register"in r?0:r.offset<0;return t.filter((r,s)=>t.findIndex(i=>e(i)===e(r))===s)}var D_=class{
constructor(t){this.__n=new Map,this.__h=new w_,this.__35=[],this.__4=t}
plan(t){return this.__3b(t.kind,t.address).plan(this.__h.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__4.alignedHeaders&&!s)return this.__6r(r,e);let l=this.__3b(r.kind,r.address).observe(t,this.__56(i,t),this.__h);return r.kind==="alloc"&&this.__h.sized(n),l.kind==="located"?this.__5v(r.kind,l.block,e,n):this.__h.unlocated(r.kind,e,l.why==="learning"),this.__4t(),l}
goneAfter(t,e,r,s){let i=this.__h.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__51("free",i);if(n.some(_=>_.mayHaveFreed(e,i,t,r)))return;let l=Math.max(i,t-se),o=!n.some(_=>_.waitsBetween(l,s,t));for(let _ of n)_.wasAbout(t,{block:e,isSure:o});this.__4t()}
candidates(t,e){let r=new Set;for(let s of this.__n.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__n.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__h.gap();for(let t of this.__n.values())t.forgetOpen()}
resolved(){let t=this.__35;return this.__35=[],t}
places(){let t=[];for(let e of this.__n.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__3b(e,r).restore(s)}}
__51(t,e,r){return[...this.__n.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4t(){for(let t of this.__n.values())for(let e of t.settle(this.__h)){this.__35.push(e);for(let r of this.__n.values())r.blockNamedBefore(e,this.__h)}}
__3b(t,e){let r=`${t} ${e}`,s=this.__n.get(r);if(s)return s;let i=new z_(t,this.__4);return this.__n.set(r,i),i}
__6r({kind:t},e){return this.__h.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__56(t,{look:e}){if(!t||!vs(t.block,this.__4))return;let r=Ts(t.block,e);if(!Ss(r,this.__4))return{from:t.from,block:r.block}}
__5v(t,e,r,s){this.__5g(t,e,t==="free"?s:a),this.__h.located(t,e,r);for(let i of this.__n.values())i.blockNamed({kind:t,block:e,charged:s},this.__h)}
__5g(t,e,r){var s;let i=this.__h.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__51(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let o of this.__n.values())o.kind===n&&o.hasHitsSince(i)&&o.startOver();this.gap()}}},Pe=4096;
function U_(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var j_=4;
function Ms(t,e,r,s){let i=E(t,0,4),n=E(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(B(M(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,o=h=>(i>>>h&(1<<l)-1)*s.granularity,_=i>>>16+l;if(_===0)return{kind:"released"};if(s.alignedHeaders&&_&j_)return{kind:"second",distance:o(0)};let u=o(16);return u>s.headerSize&&u<=Pe-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var W_=new Uint8Array,G_=64,q_=128;
function Rs(t,e,r,s,i=!1){var n,l;let o=jt(t),_=r.headerSize,u=S=>{var G;return(G=s.readMemory(w(t,S-o),_))!=null?G:W_};if(o===0)return{kind:"headerless"};let h=u(o-_),d=Ms(h,o-_,e,r),c=o===_;if(!(c?d.kind==="released":d.kind==="noHeader"&&h.every(S=>S===h[0]))||!r.alignedHeaders)return d;let p=c?h:u(0),v=((n=E(p,0,2))!=null?n:0)%8192,N=Pe-v&-r.granularity,C=c?u(N-_):h;if(!p.length||!C.length)return{kind:"unreadable"};if(!(Ms(p,0,e,r).kind==="released"&&C[0]===p[2]&&C.every(S=>S===C[0])))return d;if(N!==o)return{kind:"noHeader"};let Et=(l=p[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(Et&G_)?v:a,ownsPage:!(Et&q_)}}var jt=t=>P(t).low%Pe,V_=17744;
function K_(t,e){let r=Z(t,w(e,60)),s=r&&t.readMemory(w(e,r),12);return s&&E(s,0,4)===V_?E(s,8,4):a}var J_=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function Y_(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,F(t)).map(o=>X_(o,e,r)).filter(o=>o!==a),l=[...n].reverse();return{freed:Ls(n.map(({freed:o})=>o)),requested:(s=l.find(o=>o.requested!==a))==null?a:s.requested,charged:Ls(n.map(({charged:o})=>o)),poolType:(i=l.find(o=>o.poolType!==a))==null?a:i.poolType}}
function X_(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=J_.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let o=u=>u===a?a:t.args[u]&&P(t.args[u]).low;if(l.tag!==a){let u=o(l.tag);if(u===a||B(M(u))!==e)return}let _=l.freed===a?a:t.args[l.freed];return{freed:_!==a&&Ot(_,r.pointerSize)&&We(_,r.granularity)?_:a,requested:o(l.requested),charged:o(l.charged),poolType:o(l.type)}}
function Ls(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var Z_=4096,Q_=3,$_=20,tu=class{
constructor(t,e,r){this.__v=new Map,this.__0=t,this.__4=e,this.__1e=r}
wasFree(t){let{kind:e}=Rs(t,this.__1e,this.__4,this);return e==="released"||e==="noHeader"}
readMemory(t,e){var r;let s=jt(t);return(r=this.__v.get(Cs(t)))==null?a:r.subarray(s,s+e)}
keep(t,e){let r=[...[...e].filter(jt).map(Cs),...this.__v.keys()];if(this.forget(),!(t>$_))for(let s of[...new Set(r)].slice(0,Q_)){let i=this.__0.readMemory(s,Z_);i&&this.__v.set(s,i)}}
forget(){this.__v.clear()}},Cs=t=>w(t,-jt(t)),eu=2048,ru=64,Is=18362,su=class{
constructor(t,e,r,s,i){this.__28=new Map,this.__0=t,this.__5=e,this.__1e=r,this.__4=s,this.__8=i,this.__v=new tu(t,s,r)}
locate(t,e,r,s){var i;let n=Y_(e.stack,this.__1e,this.__4),l=y_(e.stack,r,e.ip);if(!l)return this.__8.gap(),iu(n);let o=this.__63(t,e,l,n,s),_=this.__8.observe(o);if(this.__6u(t),_.kind==="unlocated")return f({},Ne(n),{open:_.why==="learning"||a});let u=(i=_.charged)!=null?i:n.charged;return f({},Ne(n),{block:_.block,blockFrom:_.from,charged:u})}
lookAgain(t){return Bs(this.__m("alloc",t))}
__5m(t,{found:e,goneAt:r},s){let i=e.kind==="inUse"&&e.ownsPage===!0;return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__5o(t)?r!=null?r:s:a}
__5o(t){let e=()=>this.__m("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__5;return e()&&!!this.__0.readMemory(r,4)&&e()}
__6u(t){this.__28.forEach((e,r)=>{e.goneAt=this.__5m(r,e,t),!(t-e.since<se)&&(this.__28.delete(r),e.goneAt&&this.__8.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__8.candidates("free",t)){if(this.__28.size>=ru||this.__28.has(e))continue;let r=this.__m("alloc",e),s=Bs(r);s!=="unknown"&&this.__28.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__8.isUndecided?this.__v.keep(t,this.__8.candidates("alloc",t)):this.__v.forget()}
__5s(t){return B(t)===this.__1e}
__63(t,e,r,s,i){let n=this.__8.plan(r),l=n.kind==="everything"?this.__5e(e,r):this.__64(n.places,e,r),o=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__6e(i,e):a,_=o?{block:o,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__5x(r.kind),pointer:_,charged:s.charged,requested:s.requested,wasFree:u=>this.__v.wasFree(u)}}
__6e(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__8.gap(),r}
__5e({registers:t,sp:e},r){let s=tt(e,r.limit),i=s!==a&&s>0?this.__0.readMemory(e,Math.min(s,eu)):a,n=i&&ys(e,i,this.__4.pointerSize);return{registers:Me(t),stack:n}}
__64(t,{registers:e},r){let s=[];for(let{where:u}of t)"offset"in u&&s.push(u.offset);if(s.length===0)return{registers:Me(e)};let i=Math.min(...s),n=Math.max(...s)-i+this.__4.pointerSize,l=w(r.base,i),o=this.__0.readMemory(l,n),_=o&&ys(l,o,this.__4.pointerSize);return{registers:Me(e),stack:_}}
__5x(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__m(t,r);return e.set(r,i),i}}
__m(t,e){let{build:r=Is}=this.__5,s=r<Is,i=Rs(e,this.__1e,this.__4,this.__0,s);return i.kind==="headerless"?this.__5w(t,e):i}
__5w(t,e){let r=this.__5.bigPages&&Ka(this.__0,this.__5.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__5s(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function Bs({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function Ne({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var iu=t=>f({},Ne(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),nu=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function Me(t){let e=new Map;return t.forEach((r,s)=>{nu.test(s)&&e.set(s,r)}),e}
function au({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:o}=t,_=Lt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:_==null?a:_.start},poolHitTag:{address:o,before:r},time:s}}var lu=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a}),ou=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function Hs(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}
function _u(t,e,r){return r==="arm64"?du(t,e):uu(t,r)}var vt=4;
function uu(t,e){let r=[];for(let s=0;s<t.length;s+=1){let i=hu(t,s,e),n=i&&E(t,s+i,vt);n!==a&&r.push({kind:"immediate",value:n})}return r}
function hu(t,e,r){var s;let i=(s=t[e])!=null?s:0;if((i&248)===184||i===104)return 1;let n=i===199?ve(t,e+1,r):a;return(n==null?a:n.extension)===0?1+n.length:a}
function du(t,e){var r,s;let i=[],n=new Map;for(let l=0;l+vt<=t.length;l+=vt){let o=(r=E(t,l,vt))!=null?r:0,_=o&31,u=o>>>5&65535,h=(o>>>21&1)*16;switch((o&2143289344)>>>0){case 310378496:n.set(_,~(u<<h)>>>0);break;case 1384120320:n.set(_,u<<h>>>0);break;case 1920991232:{let c=((s=n.get(_))!=null?s:0)&~(65535<<h);n.has(_)&&n.set(_,(c|u<<h)>>>0);break}default:{if((o&4278190080)>>>0!==402653184)continue;let c=w(e,l+(o<<8>>13)*vt);i.push({kind:"literal",address:c});continue}}let d=n.get(_);d!==a&&i.push({kind:"immediate",value:d})}return i}var fu=64,cu=class{
constructor(t,e){this.__32=new Map,this.__0=t,this.__5=e}
get known(){return this.__32}
holds(t,e){let r=this.__32.get(t);if(r)return r;let s=this.__m(t,e);return this.__32.set(t,s),s}
__m(t,e){let r=Kr(this.__0,t,fu);if(!r)return"unreadable";let s=w(t,-r.length),i=_u(r,s,this.__5.instructionSet).map(l=>this.__6t(l)),n=l=>l!==a&&B(M(l))===e;return i.some(n)?"yes":i.includes(a)?"unreadable":"no"}
__6t(t){return t.kind==="immediate"?t.value:Z(this.__0,t.address)}},gu=9200,pu=500,mu=class{
constructor(t,e,r,s){this.__4d=0,this.__3u=0,this.__4w=new Set,this.__4n=new Set;var i;let{target:n,tag:l}=r;this.__0=t,this.__3=e,this.__5=n;let o=U_(n.pointerSize,n.build===a||n.build>=gu);this.__8=new D_(o),this.__8.restore(s),this.__1a=new cu(t,n),this.__36=new su(t,n,l,o,this.__8),this.hunt=new cr(au(r,t.now()),_=>this.__1a.holds(_,l)),e.begin(this.hunt),e.note(ou(n)),this.__4m((i=Lt(n.modules))==null?a:i.start)}
begin(t){this.__3.note(f({type:"counters",at:"armed"},Hs(t)))}
end(t,e="disarmed"){this.__3.note(f({type:"counters",at:"stopped"},Hs(t))),this.__61(),this.__4l(),this.__62(),this.__q(e)}
endWithTarget(t){this.__3.note({type:"gone",missed:t}),this.__q("targetGone")}
abandon(){this.__q("aborted")}
record(t,e,r){this.__4d+=1;let s=this.__4d;if(e==="unknown")return this.__8.gap(),this.__2s(s,t,e,{});try{return this.__2s(s,t,e,this.__36.locate(s,t,e,r))}catch(i){throw i instanceof kt&&this.__2s(s,t,e,{}),i}}
__61(){let t=[],e=[];for(let r of this.hunt.doubtful().slice(0,pu)){let s=this.__36.lookAgain(r);s==="there"?t.push(r):s==="freed"&&e.push(r)}t.length+e.length>0&&this.__3.note({type:"blocks",there:t,gone:e})}
__62(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1a.known];for(let[e,r]of t.slice(this.__3u))this.__3.note({type:"code",address:e,holdsTag:r});this.__3u=t.length}
__4m(t){var e;if(!t||!Ot(t,this.__5.pointerSize))return;let r=(e=Hr(this.__5,t))==null?a:e.start;if(!r||this.__4w.has(r))return;let s=K_(this.__0,r);s!==a&&this.__3.note({type:"image",start:r,timestamp:s}),this.__4w.add(r)}
__q(t){this.__3.note({type:"end",why:t,time:this.__0.now()})}
__2s(t,e,r,s){let i=this.__3.note(f({type:"hit",number:t,kind:r,stack:this.__6c(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__6m(),this.__4l(),i}
__6c({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__4n.has(e)){for(let{address:r}of t)this.__4m(r);this.__3.note({type:"stack",index:e,frames:t.map(lu)}),this.__4n.add(e)}return e}
__4l(){let t=this.__8.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__3.note({type:"places",places:t})}
__6m(){for(let{hit:t,block:e,charged:r}of this.__8.resolved())this.__3.note({type:"located",hit:t,block:e,charged:r})}},ku=2e5;
function zs(t,e=ku){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?zs(t.slice(1),e):t}var bu=class{
constructor(t,e,r){this.__37=!1,this.__0=t,this.__1=e,this.__c=r}
run(t){let e=this.__1.open.filter(r=>r!==t);for(let r of e.reverse())this.__50(r);e.length>0||t||this.__37||Fr(this.__0)||this.__5j()}
__50(t){let e=this.__1.undo(t);if(e.kind==="stillThere"){this.__c({kind:"notRepaired",command:e.repair});return}we(this.__1),e.kind==="undone"&&this.__c({kind:"repaired",value:he(t.before)})}
__5j(){let t=xl(this.__0);if(this.__37=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s}=t.note,i=nt(this.__0);i.kind==="notRead"?(this.__37=!1,this.__c({kind:"notRepaired",command:Nt(r)})):i.address!==s||i.value!==e?we(this.__1):this.__50(this.__1.adopt(ke(s,r,e)))}},wu=64,yu=class{
constructor(t,e,r){this.__2x=!1,this.__0=t,this.__1=e,this.__18=r}
get hasMissed(){return this.__2x}
get trouble(){return this.__2o}
returnValue(t){let e=F(t.stack),r=t.stack.slice(e).find(_=>!_.inline),s=[...t.stack.slice(0,e)].reverse().find(_=>!_.inline);if(!(r!=null&&r.address)||!s)return;if(this.__18.pause().kind!=="undone"){this.__2o={kind:"notArmedAgain"};return}let i=this.__3x();this.__1.run(pa(r.address));let n=this.__66(),l=Re(n,"eip","rip","pc");if(l!==r.address){this.__2x=!0,this.__2o={kind:"strayed",ip:l};return}vu(i,this.__3x())||(this.__2x=!0),this.__18.arm().kind!=="applied"&&(this.__2o={kind:"notArmedAgain"});let o=Re(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__5q(o,s,r)?Re(n,"eax","rax","x0"):a}
__3x(){let{target:t,tag:e}=this.__18;return Ut(this.__0,t,e)}
__66(){let t=Rt(this.__0.query(ba(this.__18.target.contextRegisters))),{pointerSize:e}=this.__18.target;return new Map([...t].map(([r,s])=>[r,V(s,e)]))}
__5q(t,e,r){if(!t)return!1;if(this.__18.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=w(e.base,8),i=w(s,wu);return q(s,t)<=0&&q(t,i)<=0}};
function Re(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var vu=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Fs=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,Ds=0,Su=class{
constructor(t,e,r,s){this.__7=[],this.__2d=0,this.__0=t,this.__c=s,this.__1=e,this.__3=r,this.__4q=new bu(t,this.__1,s)}
get armed(){return this.__g}
get change(){return this.__1.open[0]}
get hunts(){return this.__7}
get shown(){var t;let e=new Map;for(let r of this.__7)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Fs));this.__r([...this.__7.filter(s=>!r.has(Fs(s))),...t]),this.__4f=e}
leftValue({address:t,value:e}){let r=this.__4f;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__34;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__34)==null?a:t.places)!=null?e:[]}
reconcile(){this.__2d+=1;let t=this.__g,e=(t==null?a:t.byUser)===!0?t.arming.change:a;this.__4q.run(e),!(!t||e)&&(this.__g=a,t.arming.disarm(),t.evidence.abandon())}
hunt(t,e,r){let s=this.__3o(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,{seconds:n}=e;n!==a&&this.__c({kind:"timeLimit",seconds:n});let l,o;try{l=this.__3t(i,e).run()}finally{o=this.__1h(i,l)}return{kind:"hunted",tag:t,capture:l,hunt:i.evidence.hunt,disarmed:o}}
arm(t,e){return this.__3o(t,e,!0)}
capture(t){let e=this.__g;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=nt(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1h(e,a),{kind:"notArmed",anyMore:s.tag};let l=this.__33()!==e.event,o=this.__3t(e,t).run(l),{hunt:_}=r,u={kind:"hunted",tag:s.tag,capture:o,hunt:_};return o.end.kind==="targetGone"?f({},u,{disarmed:this.__1h(e,o)}):(this.__g===e&&(this.__g=f({},e,{event:this.__33()})),r.end(Ut(this.__0,s.target,s.tag),o.end.kind),u)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__59()}
release(){this.__2d+=1;let t=this.__g;return t?(this.__g=f({},t,{byUser:!1}),[this.__1h(t,a)]):this.__1.undoAll()}
__59(){let t=nt(this.__0);if(t.kind!=="read"||yt(t.value))return{kind:"nothing"};let e=Ct(this.__0);if(e)return{kind:"refused",problem:e};let{address:r,value:s}=t,i=this.leftValue(t),n=i!=null?i:Ds,l=this.__1.undo(this.__1.adopt(ke(r,n,s)));return i===a?{kind:"foreignCleared",held:s,undone:l}:{kind:"cleared",undone:[l]}}
__3o(t,e,r){return O(()=>{this.__67();let s=fl(this.__0,this.__1,t,e);return s.kind==="refused"?s:this.__17(t,s.target,s.idle,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__67(){let t=this.__g;if(!t)return;let e=this.__1h(t,a);this.__c({kind:"replaced",tag:t.arming.tag,undone:e})}
__r(t){this.__7=zs(t);let e=t.length-this.__7.length;e>0&&this.__c({kind:"dropped",hunts:e})}
__17(t,e,r,s){let i=new El(this.__1,e,t,r),n=this.learnedOn(e),l=new mu(this.__0,this.__3,i,n),o=s?this.__33():"",_={arming:i,evidence:l,byUser:s,event:o};this.__c({kind:"ready",target:e,tag:t}),this.__c({kind:"repairLine",command:i.repair}),i.leaveNote(),l.begin(Ut(this.__0,e,t)),n.length>0&&this.__3.note({type:"places",places:n}),this.__g=_;let u=i.arm();return u.kind==="applied"?(this.__r([...this.__7,l.hunt]),this.__34=l.hunt,{kind:"armed",armed:_}):(this.__1h(_,a),{kind:"notWritten",applied:u})}
__3t({arming:t,evidence:e},r){let s=this.__2d;return new e_({reader:this.__0,changes:this.__1,observer:this.__c,target:t.target,evidence:e,stepOut:new yu(this.__0,this.__1,t),isCurrent:()=>this.__2d===s},r)}
__1h({arming:t,evidence:e},r){if((r==null?a:r.end.kind)==="targetGone")return t.forget(),this.__g=a,e.endWithTarget(r.hasMissed),{kind:"undone"};let s=t.disarm();s.kind!=="stillThere"&&(this.__g=a);let i=Ut(this.__0,t.target,t.tag);return e.end(i,r==null?a:r.end.kind),s}
__33(){return O(()=>this.__0.query(wa).join(`
`),()=>"")}},Tu=64*1024,xu=class{
constructor(t,e,r){this.__1k=0,this.__i=t,this.__t=e,this.base=r.base,this.__3e=r.seq,this.__15=r.segment,this.__26=r.tool}
get count(){return this.__15}
write(t){let e=this.__2j;e&&this.__6v(e),this.__2j=t,this.open(),this.__4g(t),(this.__1k>=Tu||Au(t))&&this.close(),this.__2j=a}
open(){if(this.__1r)return;let t=lt(this.base,this.__15);if(this.__15>=Dr)throw new kt(t,"a recording has 1000 files");this.__1r=this.__i.create(t),this.__1k=0,this.__4g({type:"header",format:"pooltag recording",version:1,segment:this.__15,tool:this.__26,time:this.__t()}),this.__15+=1}
close(){let t=this.__1r;this.__1r=a,t==null||t.close()}
__6v(t){this.__2j=a,this.close(),this.__i.exists(lt(this.base,this.__15))&&(this.__15+=1),this.write(t)}
__4g(t){var e;let r=Wn(this.__3e,t);(e=this.__1r)==null||e.writeLine(r),this.__3e+=1,this.__1k+=r.length}},Au=t=>t.type==="change"&&t.state==="planned"||t.type==="end",Eu=class{
constructor(t,e,r,s){this.__i=t,this.__t=e,this.__26=r,this.__c=s}
begin(t){this.__6=t,this.__17(t.start)}
note(t){var e,r;let s=(r=(e=this.__6)==null?a:e.take(t))!=null?r:"taken";return this.__17(t),s}
opened(t){this.__2a=t}
save(t,e){var r,s;if(((r=this.__2l)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2a)==null?a:s.base)===t?this.__2a:a,n=lt(t,0);return O(()=>{if(!i&&this.__i.exists(n))return{kind:"exists",path:n};let l=e.filter(_=>!(i!=null&&i.hunts.includes(_))),o=this.__6w(t,i,l);return this.__5u(),this.__2a=a,this.__2l=o,{kind:"saved",base:t,files:o.count,hunts:l}},({call:l,message:o})=>({kind:"failed",path:l,message:o}))}
flush(){this.__4z(t=>t.close())}
__5u(){var t;(t=this.__6)!=null&&t.openEnd&&this.__17({type:"end",why:dr,time:this.__t()}),this.flush()}
__6w(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new xu(this.__i,this.__t,{base:t,seq:s,segment:i,tool:this.__26});n.open();let l=H(r,(o,_)=>+(o===this.__6)-+(_===this.__6));for(let{start:o,entries:_}of l){n.write(o);for(let u of _)n.write(u)}return n.close(),n}
__17(t){this.__4z(e=>e.write(t))}
__4z(t){let e=this.__2l;e&&O(()=>t(e),r=>{this.__2l=a,this.__3k(r)})}
__3k({call:t,message:e}){try{this.__c({kind:"notRecorded",path:t,message:e})}catch(r){}}},Ou=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function Pu(t){if(!t.includes("<"))return t;let e=t.replace(Ou,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var Us=t=>host.parseInt64(et(t),16);
function Nu(t){if(typeof t=="number")return t;if(!Mu(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function Mu(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var js=8e3,Ru=class{
constructor(){this.__25=!1}
query(t){return Ce(t)}
change(t){return Ce(t)}
run(t){return Ce(t)}
readMemory(t,e){let r=Gs(this.__4h(t),e);if(r||!Ws(t))return r;this.__25=!this.__25;let s=Gs(this.__4h(t),e);return s||(this.__25=!this.__25),s}
__4h(t){return!this.__25||!Ws(t)?t:U(4294967295,P(t).low)}
now(){return Date.now()}
session(){let t=St(()=>host.currentSession.Attributes.Target),e=St(()=>t==null?a:t.IsKernelTarget),r=St(()=>t==null?a:t.IsLiveTarget),s=St(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Le(t){for(let e=0;e<t.length;e+=js)host.diagnostics.debugLog(t.slice(e,e+js));host.diagnostics.debugLog(`
`)}var Ws=t=>P(t).high===0&&Ot(t,4);
function Gs(t,e){return St(()=>{let r=host.memory.readMemoryValues(Us(t),e,1);return r.length===e?new Uint8Array(r):a})}
function Ce(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>ne(Pu(`${r}`))):[]}catch(e){throw new kt(t,e)}}
function St(t){try{return t()}catch(e){return}}var Lu=class{
exists(t){return Tt(t,e=>e.FileExists(t))}
create(t){return Tt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=e.CreateTextWriter(r,"Utf8");return{writeLine:i=>Tt(t,()=>s.WriteLine(i)),close:()=>Tt(t,()=>r.Close())}})}
read(t,e){return Tt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function Tt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new kt(t,r)}}var ot="pool",qs="pooltag",Cu=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${qs}.Contents.pool   (or load with .scriptrun)`];
function Vs(t){return Gt(()=>Bu(t))||Gt(Hu)}
function Iu(){Gt(()=>Reflect.deleteProperty(Wt(),ot)&&Wt()[ot]===a)||Gt(()=>Ks(`dx -r0 @$vars.Remove("${ot}")`))}var Wt=()=>host.namespace.Debugger.State.UserVariables;
function Bu(t){return Wt()[ot]=t,Wt()[ot]!==a}
function Hu(){return[`Debugger.State.Scripts.${qs}.Contents.pool`,"@$scriptContents.pool"].some(t=>Ks(`dx -r0 @$${ot} = ${t}`))}
function Ks(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function Gt(t){try{return t()}catch(e){return!1}}
function zu({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function Fu(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=Du(t);return e.map(s=>{let i=s.tag===a?Uu(s,r):a;return i?f({},s,{tag:B(i.tag)}):s})}var Du=t=>O(()=>{var e;let r=me(t),s=r&&Cr(t,i=>wt(t,i,r),r);return(e=s&&Qa(t,s))!=null?e:[]},()=>[]);
function Uu(t,e){let r=e.filter(({tag:i})=>z(B(i))===t.text),s=r.length===1?r:r.filter(i=>ju(i,t));return s.length===1?s[0]:a}var ju=({nonPaged:t,paged:e},r)=>Js(t,r.nonPaged)&&Js(e,r.paged),Js=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function Wu(t){let e=t.now(),r=t.query(Oa("tag",!0)),s=bs(r);return s?{kind:"read",rows:Fu(t,s.rows),unread:s.unread.length,total:zu(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var Ys=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function Gu(t,e){if(e==="tag")return H(t,qu);let r=Vu(e);return H(t,(s,i)=>r(i)-r(s))}
function qu({text:t},{text:e}){return t===e?0:t<e?-1:1}
function Vu(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return Ie;case"bytes":return Xs;case"peralloc":return e=>Ie(e)===0?0:Xs(e)/Ie(e)}}var Ie=t=>t.nonPaged.outstanding+t.paged.outstanding,Xs=t=>t.nonPaged.bytes+t.paged.bytes,Be={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, seconds, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function Ku(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(Be))t[e]={Help:`${r} - ${s}`};return t}var Ju=class{
constructor({usage:t,help:e}){this.__1n=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1n}},L=class extends Error{},Yu=500,Xu=[8,256];
function Zs(t,e){var r,s;let i=(s=(r=Be[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new L(Si(`${e[n]}`,i))}
function He(t,e){if(e===a)throw new L(yi(t));if(typeof e!="string")throw new L(wi(t));let r=mi(e);if(!r.ok)throw new L(bi(e,r.problem));return r.tag}
function Qs(t,e,r,s=1,i=1/0){let n=Nu(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new L(vi(t,s,i,r))}
function $s(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:Yu};return e.forEach((n,l)=>{let o=s[l];if(!o)throw new L(ft(`${n}`,r));let _=o==="frames"?Xu:[];i[o]=Qs(`The number of ${o}`,n,r,..._)}),i}
function ti(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new L(ft(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Zu=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function ei(t,e){if(typeof e=="string"&&e.trim()!==""&&!Zu.test(e))return e;throw new L(Di(t))}
function Qu([t,e]){let r=Ys.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new L(ft(`${s}`,ri))}var ri=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Ys.join(" ")}`;
function $u(t){if(!(t===a||/[*?]/.test(t)))throw new L(ft(`${JSON.stringify(t)} is no tag in the listing and`,ri))}var _t=class{
constructor(t,e){this.__4x=t,this.__w=e}
toString(){return this.__4x}
*[Symbol.iterator](){for(let t=0;t<this.__w.length;t+=1){let e=this.__w[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__w[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__w.length} rows`);return e}},si=48,ii=12,qt=t=>t.length>si?`${t.slice(0,si-ii-3)}...${t.slice(-ii)}`:t;
function xt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var th=class{
constructor(t,e,r){var s,i;this.__1t=e,this.__6=t,this.Kind=e.kind,this.Site=qt((i=(s=t.siteOf(t.stackOf(e),r))==null?a:s.frame.text)!=null?i:""),this.Block=e.block&&Us(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__1t.number}`}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__1t,l=[`tag ${JSON.stringify(z(this.__1t.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),o=this.__6.stackOf(this.__1t).map(({text:_})=>_);return[l.join(", "),...o].join(`
`)}
get[Symbol.metadataDescriptor](){return xt("Charged","Cpu")}},ni=class{
constructor(t){this.__4v=t}
toString(){return this.__4v}},eh=/^Ex\w*Lookaside/;
function rh(t){var e,r,s;return eh.test((s=(r=(e=t[F(t)])==null?a:e.symbol)==null?a:r.name)!=null?s:"")}var ze=t=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"(no caller)"};
function ai(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e;return`${[`${ze(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(z(t.tag))}`,`${m(i,"allocation")} and ${m(n,"free")} seen here, from ${m(l.length,"stack")}`,r&&sh(r),r&&ih(r),nh(t,e),...ah(e),lh(t,e),`coverage ${st(t)}${Ze(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,oh(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function sh({blocks:t,bytes:e,old:r}){let s=t===1?"stays":"stay";return`${m(t,"block")} allocated here ${s}${_h(e)}, ${r} of them old`}
function ih({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function nh(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>dt((h-t.start.time)/1e3),o=(r.time-e.time)/1e3,_=s+i+n-1,u=o>0?`, ${(_/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function ah(t){let{freedByOtherModules:e,unlocatedAllocs:r,refused:s}=t;return[...e>0?[`${m(e,"block")} of here freed by other modules`]:[],...r>0?[`of ${m(r,"allocation")} here the block is not known`]:[],...s>0?[`${m(s,"block")} refused at once by a limit of the tag`]:[]]}
function lh(t,{stacks:e}){return e.some(r=>rh(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function oh(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}var _h=t=>t===a?"":`, ${t} bytes`;
function uh(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>f({},n,{share:n.holding.blocks/s}));return H(i,(n,l)=>li(l)-li(n)||l.holding.blocks-n.holding.blocks)}var li=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},hh=class{
constructor(t,{use:e,holding:r,share:s}){var i;this.__6=t,this.__1f=e,this.__44=r,this.Blocks=r.blocks,this.Bytes=r.bytes,this.Share=`${Math.round(s*100)} %`,this.Of=e.allocs,this.Old=r.old,this.Median=(i=r.sizes)==null?a:i.median,this.Coverage=st(t)}
toString(){return qt(ze(this.__1f))}
details(){return ai(this.__6,{use:this.__1f,holding:this.__44})}
get[Symbol.metadataDescriptor](){return xt("Blocks","Bytes","Of","Old","Median")}},dh=class{
constructor(t,e){let{use:r,holding:s}=e;this.__6=t,this.__3f=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=s==null?a:s.blocks,this.Bytes=s==null?a:s.bytes,this.Coverage=st(t),this.Note=t.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return qt(ze(this.__3f.use))}
details(){return ai(this.__6,this.__3f)}
get[Symbol.metadataDescriptor](){return xt("Allocs","Frees","Blocks","Bytes")}},oi=34,fh=class{
constructor(t,e){this.__2m=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=this.__2c().slice(1).join(" < ");this.Callers=r.length>oi?`${r.slice(0,oi-3)}...`:r,this.Coverage=st(t)}
toString(){var t;return qt((t=this.__2c()[0])!=null?t:"(no caller)")}
details(){return this.__2m.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return xt("Allocs","Frees")}
__2c(){return this.__2m.slice(F(this.__2m)).map(({text:t})=>t)}},ch=class{
constructor(t,e,r){let s=nt(t);this.PoolHitTag=s.kind==="read"?K(M(s.value)):"not readable";let i=Fr(t);this.Armed=mh(s,e,i),this.Repair=kh(s,e,i),this.Recorded=Fe([...e.shown.keys()].map(n=>JSON.stringify(z(n)))),this.Learned=Fe(e.learned().map(gh)),this.Skipped=Fe(r)}
toString(){return this.Armed}};
function gh({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${ph(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var ph=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Fe=t=>t.length===0?"none":t.join(", ");
function mh(t,{armed:e,change:r},s){if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(yt(t.value))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(z(M(t.value)))}${i}`;return s?n:!r||he(r.after)!==t.value?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function kh(t,e,r){var s,i;let n=t.kind==="read";if(n&&yt(t.value))return"nothing to repair";let l=n?e.leftValue(t):a,o=(i=(s=e.change)==null?a:s.repair)!=null?i:Nt(l!=null?l:Ds);return r?`writing to a dump disarms no machine; there, unless restarted since: ${o}`:o}
function Vt(t,e,r){return`${m(e,r)}; ${t.map($e).join("; ")}`}
function bh(t,e){let r=`read in ${dt(t.seconds)}`,s=t.unread>0?[`${m(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[m(e,"tag"),r,...s,...i].join("; ")}var wh=class{
constructor(t){this.__1n=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=_i(t.nonPaged.allocs,t.paged.allocs),this.Frees=_i(t.nonPaged.frees,t.paged.frees),this.Owner=yh(t.description)}
toString(){return this.__1n.text}
details(){let{text:t,tag:e,description:r="no description"}=this.__1n,s=e!==a&&Ke(e)?` (${K(e)})`:"";return`${t}${s}: ${r}`}
get[Symbol.metadataDescriptor](){return xt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function _i(t,e){return t===a||e===a?a:t+e}
function yh(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var vh=class{
constructor(t,e,r,s){this.__o=[],this.__0=t,this.__e=e,this.__2r=r,this.__3m=s}
toString(){return`pooltag ${this.__3m}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return Ku()}
hitTag(...t){return this.__z("hitTag",t,([e,...r])=>{let s=He("hitTag",e),i=$s('hitTag("Abc ", ',r.filter(l=>l!==At)),n=this.__e.hunt(s,i,r.includes(At));return n.kind==="hunted"?Qe(n):Xe(n)})}
arm(...t){return this.__z("arm",t,([e,r])=>{let s=He("arm",e);if(r!==a&&r!==At)throw new L(ft(`${r}`,`dx @$pool.arm("Abc ", "${At}")`));let i=this.__e.arm(s,r===At);return i.kind==="armed"?Pi(s,i.armed.arming.repair):Xe(i)})}
capture(...t){return this.__z("capture",t,()=>{let e=this.__e.capture($s("capture(",t));return e.kind==="hunted"?Qe(e):Ni(e)})}
clear(...t){return this.__z("clear",t,()=>Mi(this.__e.clear()))}
skip(...t){return this.__z("skip",t,([e])=>{let r=ti("skip",e);return this.__o=[...this.__o.filter(s=>s!==r),r],Je(this.__o)+(this.__5i(r)?"":Ti(r))})}
unskip(...t){return this.__z("unskip",t,([e])=>{let r=ti("unskip",e),s=this.__o.includes(r)?"":xi(r);return this.__o=this.__o.filter(i=>i!==r),s+Je(this.__o)})}
save(...t){return this.__z("save",t,([e])=>Ui(this.__2r.save(ei("save",e))))}
open(...t){return this.__z("open",t,([e])=>Wi(this.__2r.open(ei("open",e))))}
used(...t){this.__29("used",t);let{sort:e,pattern:r}=Qu(t),s=Wu(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=Gu(s.rows,e).filter(({text:n})=>r===a||re(r,n)||re(r,n.trim()));return i.length===0&&$u(r),new _t(bh(s,i.length),i.map(n=>new wh(n)))}
leaks(...t){let e=this.__7("leaks",t),r=[];for(let s of e)for(let i of uh(s,this.__o))r.push(new hh(s,i));return new _t(Vt(e,r.length,"call site"),r)}
sites(...t){let e=this.__7("sites",t),r=[];for(let s of e)for(let i of Th(s.sites(this.__o)))r.push(new dh(s,i));return new _t(Vt(e,r.length,"call site"),r)}
stacks(...t){let e=this.__7("stacks",t),r=[];for(let s of e){let i=H(s.stackUses(),(n,l)=>hi(l)-hi(n));for(let n of i)r.push(new fh(s,n))}return new _t(Vt(e,r.length,"stack"),r)}
hits(...t){let[e]=t,r=e===a?Sh:Qs("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__7("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new th(n,l,this.__o));return new _t(Vt(s,i.length,"hit"),i)}
status(...t){return this.__29("status",t),new ch(this.__0,this.__e,this.__o)}
help(...t){Zs("help",t);let e=Object.values(Be).map(r=>new Ju(r));return new _t(`pooltag ${this.__3m}`,e)}
__5i(t){let{hunts:e}=this.__e,r=s=>nr(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__29(t,e){Zs(t,e),this.__e.reconcile()}
__z(t,e,r){try{return this.__29(t,e),new ni(r(e))}catch(s){if(!(s instanceof L))throw s;return new ni(s.message)}}
__7(t,e,[r]=e){this.__29(t,e);let s=r===a?a:He(t,r),{shown:i}=this.__e,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(Ai(s));return n}},At="unseen",Sh=100,Th=t=>H(t,(e,r)=>ui(r)-ui(e)),ui=({use:t})=>t.allocs+t.frees+t.unknown,hi=({hits:t})=>t.alloc+t.free+t.unknown,ut=new Ru,De=t=>Le(Ri(t)),di=new Lu,Kt=new Eu(di,()=>ut.now(),"0.1.0",De),xh=new wl(ut,ut,t=>{Kt.note(f({type:"change"},t))}),Ue=new Su(ut,xh,Kt,De),Ah=new bl(ut,di,Kt,Ue),D=new vh(ut,Ue,Ah,"0.1.0");
function Eh(){for(let r of Cu("0.1.0"))Le(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(Nh(s),r));class e{
get Pool(){return D}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>D.used(...r)),t("poolhit",(...r)=>D.hitTag(...r)),t("poolleaks",(...r)=>D.leaks(...r)),t("poolrestore",(...r)=>D.clear(...r)),t("poolhelp",(...r)=>D.help(...r))]}
function Oh(){Vs(D)&&Le("@$pool is ready: dx @$pool.help()")}
function Ph(){for(let t of Ue.release())t.kind==="stillThere"&&De({kind:"notRepaired",command:t.repair});Kt.flush(),Iu()}
function Nh(t){return(...e)=>(Vs(D),t(...e))}return[D,Eh,Oh,Ph]})();
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
