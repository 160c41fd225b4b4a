/*! pooltag 0.1.0 | MIT license */
var pool = (function ($hooks) {
"use strict";
var $parts=(function(a){const c=Object.assign;var _t=t=>(t>>>0).toString(16).padStart(8,"0"),Be=16,Wt=t=>t,Gt=Wt("0".repeat(Be));
function At(t){let e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return Wt(e.toLowerCase().padStart(Be,"0"))}
function Y(t,e){return Wt(_t(t)+_t(e))}
function R(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function O(t,e){let{high:r,low:s}=R(t),i=s+e;return Y((r+Math.floor(i/4294967296))%4294967296,i%4294967296)}
function X(t,e){let r=R(t),s=R(e),i=(s.high-r.high)*4294967296+(s.low-r.low);return Number.isSafeInteger(i)?i:a}
function G(t,e){return t<e?-1:t>e?1:0}
function Ie(t,e){return(R(t).low&e-1)===0}
function Z(t,e){return e===4?Y(0,R(t).low):t}
function xt(t,e){let{high:r,low:s}=R(t);return(e===4?s:r)>=2147483648}
function ai(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function q(t){return`0x${t.replace(/^0{1,15}/,"")}`}var Ce=2147483648;
function L(t){return t>>>0}
function Et(t){let e=r=>{var s;return((s=t[r])!=null?s:0)&255};return L(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function qt(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function He(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};let e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:Vt(Et([...t.padEnd(4," ")].map(r=>r.charCodeAt(0))))}
function li(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?Vt(Et(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?Vt(L(Number.parseInt(t,16))):He(t)}
function Vt(t){return t<Ce?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:H(t)}}}
function H(t){return L(t&~Ce)}
function z(t){let e=r=>r>=32&&r<=126;return qt(t).map(r=>e(r)?String.fromCharCode(r):".").join("")}
function V(t){return`0x${_t(t)}`}
function oi(t){return Et([...qt(t)].reverse())}
function ze(t){return z(t).includes(".")}var S=t=>{let e=z(t);return JSON.stringify(ze(t)||/["$;\\]/.test(e)?V(t):e)},Q=t=>`0x${t.toString(16)}`,p=(t,e)=>`${t} ${e}${t===1?"":"s"}`,ut=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function _i(t,e){let r=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${r} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${r} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${r} has bit 31 set, which the kernel clears before it compares: use ${S(e.plain)} or "${V(e.plain)}".`}}var ui=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,hi=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,di=(t,e,r,s)=>`${t} is a whole number from ${e} ${r<1/0?`to ${r}`:"on"}: ${s}`,ht=(t,e)=>`${t} does not fit: ${e}`,ci=(t,e)=>`${t} is one argument too many: dx @$pool.${e}`,Fe=t=>`Looking past ${t.join(", ")||"pool functions only"}.`,fi=t=>` ${JSON.stringify(t)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`,gi=t=>`${JSON.stringify(t)} was not looked past. `,pi=t=>t===a?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${S(t)}. Begin with dx @$pool.hitTag(${S(t)}).`;
function De(t){var e;switch(t.kind){case"notKernel":return"this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`nt!PoolHitTag holds ${Q(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return mi(t.tag,t.meant);case"ambiguous":return`${t.tags.map(V).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${V((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function mi(t,e){let r=e===a?"":`Did you mean ${S(e)} (${V(e)})? `;return`no allocation with ${S(t)} since the target started. ${r}To arm all the same: dx @$pool.hitTag(${S(t)}, "unseen").`}var Ue=t=>`Not armed: ${ki(t)}`;
function ki(t){switch(t.kind){case"refused":return De(t.problem);case"failed":return`the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`writing nt!PoolHitTag did not take${t.applied.failure===a?"":` (${t.applied.failure})`}. ${dt(t.applied.undone)}`}}var bi=(t,e)=>`ARMED: the machine stops at every allocation and free of ${S(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function wi({anyMore:t}){return t===a?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${S(t)}: somebody has changed it. dx @$pool.arm(${S(t)}) arms it again.`}
function dt(t){return t.kind==="undone"?"PoolHitTag is as it was.":t.kind==="notOurs"?"PoolHitTag holds something else by now: dx @$pool.status()":`STILL ARMED${t.failure===a?"":` (${t.failure})`}: type ${t.repair}`}
function yi(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"refused":return`PoolHitTag is not written: ${De(t.problem)}`;case"cleared":return t.undone.map(dt).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${Q(t.held)}, armed by somebody else; it holds 0 now.`:dt(t.undone)}}
function vi(t){switch(t.kind){case"ready":{let{target:e,tag:r}=t,s=e.processorBlocks.length;return`pooltag: ${[e.description,p(e.modules.filter(i=>!i.unloaded).length,"module"),...s>0?[p(s,"processor")]:[]].join(", ")}; arming ${S(r)} at ${ai(e.poolHitTag,e.pointerSize)}`}case"replaced":return`pooltag: no longer armed for ${S(t.tag)}: ${dt(t.undone)}`;case"dropped":return`pooltag: no room any more for the first ${p(t.hunts,"hunt")}`;case"timeLimit":return`pooltag: ${ut(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return Si(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${Q(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`;case"notRecorded":return`pooltag: nothing more is recorded, the hunt goes on: ${Jt(t)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`}}
function Si(t,e,r){let s=t/r,i=(e-t)/s,n=`${s.toFixed(1)}/s`;return i<Ti?`pooltag: ${t} of ${p(e,"hit")}, ${n}, about ${ut(i)} to go`:`pooltag: ${p(t,"hit")}, ${n}`}var Ti=86400;
function Ai(t,e,r){if(t.kind==="unknown")return"unknown";let s=t.kind==="exact"?1:t.fraction,i=e===0?1:(e-r)/e;return`${Math.floor(s*i*1e3)/10} %`}
function je(t){let e=t.coverage(),r=t.openHits();if(e.kind==="unknown")return` (${Ei(e.why)})`;let s=[...e.kind==="floor"?[`${xi(e.missed,t.counts().unknown)} not seen`]:[],...r>0?[`the block of ${p(r,"hit")} is not known`]:[]];return s.length===0?"":` (what sites hold is a floor: ${s.join(", ")})`}
function xi({allocs:t,frees:e},r){let s=[...t>0?[p(t,"allocation")]:[],...e>0?[p(e,"free")]:[]];return`${r>0?"up to ":""}${s.join(" and ")}`}
function Ei(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function Oi(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${Ni(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding, or more stacks were seen, than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function Ni(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${Q(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}var $=t=>Ai(t.coverage(),Kt(t),t.openHits()),Kt=t=>{let{alloc:e,free:r,unknown:s}=t.counts();return e+r+s};
function We(t){let{capture:e,hunt:r,tag:s}=t,{hits:i,kinds:n}=e,l=Kt(r),o=[p(n.alloc,"allocation"),p(n.free,"free"),...n.unknown>0?[`${n.unknown} unknown`]:[]].join(", ");return[`${p(i,"hit")} on ${S(s)} in ${ut(e.seconds)}: ${o}; ${l>i?`the whole hunt: ${p(l,"hit")}, `:""}coverage ${$(r)}${je(r)}.`,Oi(e.end),t.disarmed===a?a:dt(t.disarmed),l>0?`Next: dx -g @$pool.leaks(${S(s)})`:a].filter(_=>_!==a).join(" ")}var Jt=({path:t,message:e})=>e.includes(t)?e:`${t}: ${e}`,Pi=t=>`Which file? dx @$pool.${t}("C:/temp/leak") or dx @$pool.${t}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;
function Mi(t){switch(t.kind){case"saved":{let{base:e,files:r,hunts:s}=t;return`${s.map(Ri).join("")}Saved ${p(s.length,"hunt")} as ${e} (${p(r,"file")} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(e)}) or pooltag analyze.`}case"underWay":return`All of it is in ${t.base} already, and hunts are recorded there as they go.`;case"exists":return`Not saved: ${t.path} is there already. Give another name, or open it first to go on with it.`;case"failed":return`Not saved: ${Jt(t)}`}}var Ri=({hitsNotKept:t,tag:e})=>t===0?"":`THE LAST ${p(t,"hit")} on ${S(e)} are more than is kept: save before a long hunt. `,Li=t=>t.kind==="opened"?Ii(t):`Not opened: ${Bi(t)}`;
function Bi(t){switch(t.kind){case"armed":return`${S(t.tag)} is armed. dx @$pool.clear() disarms.`;case"notFound":return`there is no ${t.path}.`;case"noRecording":return`${t.path} is no recording.`;case"newer":return`it was written by a later pooltag (format ${t.version}).`;case"failed":return Jt(t)}}
function Ii(t){let{base:e,recording:r,left:s,cut:i}=t,{hunts:n,problems:l}=r,[o]=l.first;return[`Opened ${e}: ${n.map(Ge).join("; ")||"no hunt"}.`,i&&`It ends early: ${i}.`,o&&`${p(l.count,"line")} damaged or missing, the first at ${o.line}.`,Hi(s,r.lastHunt),n.length>0&&"Next: dx -g @$pool.leaks()"].filter(Boolean).join(" ")}var Ge=t=>`${JSON.stringify(z(t.tag))}: ${p(Kt(t),"hit")}, coverage ${$(t)}`,Ci=({openEnd:t})=>t==="left"?"left for another recording while armed":"cut off while armed";
function Hi(t,e){if(!(!e||t.kind==="nothing"))return t.kind==="armed"&&!t.isDump?`PoolHitTag STILL HOLDS ${S(t.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${Q(t.note.saved)} disarms.`:`It was ${Ci(e)}${zi(t)}`}
function zi(t){switch(t.kind){case"armed":return", as this dump shows (dx @$pool.status()).";case"disarmed":return"; PoolHitTag is as it was before: nothing is armed.";case"changed":return"; PoolHitTag holds something else by now.";case"otherBoot":return", on another target or before a restart: nothing of it is armed here.";case"unknown":return`, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${Q(t.note.saved)} disarms.`}}
function Fi(t){let e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function Yt(t){return Fi(c({},t,{offset:0}))}var qe=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,Di=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,Ui=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,ji=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,Wi=/^VerifierExt$/i,Gi=/\?\? ?::|`string'/,qi=64;
function Xt(t){var e;if(Wi.test(t.module))return t.name.includes("Pool")?Ke(t.name):a;if(qe.test(t.module))return t.name==="DbgBreakPoint"||Gi.test(t.name)?"neither":(e=Ve(t.name))!=null?e:Vi(t.name)}
function Ve(t){return Di.test(t)?"alloc":Ui.test(t)?"free":a}
function Vi(t){return ji.test(t)?Ke(t):a}
function Ke(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function F(t){let e=t.findIndex(({symbol:r})=>!r||Xt(r)===a);return e<0?t.length:e}
function Ki(t){return qe.test(t.module)&&t.name==="ExFreePool"&&t.offset>qi}
function Je(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function Zt(t,e){return Ji(t.toLowerCase(),e.toLowerCase())}
function Ji(t,e){let r=0,s=0,i=-1,n=0;for(;r<e.length;)if(t[s]==="*")i=s++,n=r;else if(t[s]==="?"||t[s]===e[r])s++,r++;else if(i>=0)s=i+1,r=++n;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function Ye(t,e=[],r=[]){let s=F(t);for(;s<t.length-1&&Xe(t[s],r);)s++;let i=t[s];return i&&Yi(i,s,e)}
function Xe(t,e){let r=t==null?a:t.symbol;return r?e.some(s=>Zt(s,Yt(r))):!1}
function Yi(t,e,r){var s;let i=t.address&&Xi(t.address,r);if(i)return c({key:Ze(i.module,i.offset),frame:t,depth:e},i);let n=t.symbol&&{module:t.symbol.module};if(((s=t.symbol)==null?a:s.name)===""){let{module:o,offset:_}=t.symbol;return{key:Ze(o,_),frame:t,depth:e,module:o,offset:_}}let l=t.address?q(t.address):t.text;return c({key:l,frame:t,depth:e},n)}var Ze=(t,e)=>`${t}+0x${e.toString(16)}`;
function Xi(t,e){let r=e.find(({start:i,end:n})=>G(i,t)<=0&&G(t,n)<0),s=r&&X(r.start,t);return r&&s!==a?{module:r.name,offset:s}:a}
function I(t,e){return Array.from(t,(r,s)=>({item:r,place:s})).sort((r,s)=>e(r.item,s.item)||r.place-s.place).map(({item:r})=>r)}var Zi={allocs:0,frees:0};
function Qi(t,{coverage:e,asked:{there:r,gone:s},underWay:i,outstanding:n}){let l=y=>t.reduce((E,M)=>E+y(M),0),o=e.kind==="floor"?e.missed:Zi,_=o.frees+l(y=>y.unlocatedFrees)-l(y=>y.missedFrees)-s.size,u=Math.max(0,_),h=o.allocs+l(y=>y.unlocatedAllocs),d=Math.min(u,h+o.frees+i),f=r.size+s.size<n?u:d,b=Math.max(0,-_);return{count:u,ofThere:d,hits:b+Math.max(0,f-o.frees)}}var $i=(t,{lastHit:e,longestLife:r})=>t*2<=e&&e-t>r*2;
function tn(t,{count:e,ofThere:r},{there:s,gone:i},{lastHit:n,longestLife:l}){let o=t.filter(({block:v})=>!i.has(v)),_=o.filter(({block:v})=>s.has(v)).length,u=Math.min(e,Math.min(_,r)+o.length-_),h=o.length-u;if(h===0&&o.length>0)return;let d=t.reduce((v,{block:W,hit:sh})=>i.has(W)?Math.max(v,n-sh):v,l),f=o.filter(({hit:v})=>$i(v,{lastHit:n,longestLife:d})).length,b=Math.max(0,f-u),y=[];for(let{charged:v}of o)v!==a&&y.push(v);let E=I(y,(v,W)=>v-W),M=en(E),Tt={blocks:h,old:b,sizes:M};return y.length<o.length?Tt:c({},Tt,{bytes:E.slice(0,h).reduce((v,W)=>v+W,0)})}
function en(t){let e=t[0],r=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===a||r===a||s===a))return{smallest:e,median:r,largest:s}}
function rn(t,e,r){if(!t||!e)return{kind:"unknown",why:"notRead"};let s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};let i=s.allocs+s.frees,n=r.alloc+r.free+r.unknown;if(n>i||r.alloc>s.allocs||r.free>s.frees)return{kind:"unknown",why:"tooFew"};if(n===i)return{kind:"exact",counted:s};let l={allocs:s.allocs-r.alloc,frees:s.frees-r.free};return{kind:"floor",fraction:n/i,counted:s,missed:l}}var Qt=8,Qe=2e5,$e=class si{
constructor(e=Qe,r=new Map){this.limit=e,this.__y=r}
alloc(e,r){let s=this.__y.get(e);return!s&&this.__y.size>=this.limit?{kind:"full"}:(this.__y.set(e,r),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,r,s){let i=this.__y.get(e);return i?(this.__y.delete(e),i.tag===r&&sn(i.charged,s)?{kind:"matched",allocation:i}:{kind:"other",earlier:i}):{kind:"unmatched"}}
get outstanding(){return this.__y}
copy(){return new si(this.limit,new Map(this.__y))}},sn=(t,e)=>t===a||e===a||t===e,nn=512,tr=class{
constructor(){this.__1g=new Map,this.__1l=Number.POSITIVE_INFINITY,this.__1i=0,this.__1v=!0}
add(t,e=1){this.__1l=Math.min(this.__1l,t),this.__1i=Math.max(this.__1i,t);let r=this.__1g.get(t);r===a&&this.__1g.size>=nn?this.__1v=!1:this.__1g.set(t,(r!=null?r:0)+e)}
addAll(t){for(let[e,r]of t.__1g)this.add(e,r);this.__1l=Math.min(this.__1l,t.__1l),this.__1i=Math.max(this.__1i,t.__1i),this.__1v=this.__1v&&t.__1v}
summary(){if(this.__1g.size===0)return;let t=this.__1l,e=this.__1i,r=this.__1v?this.__5u():a;return{smallest:t,largest:e,median:r}}
__5u(){let t=I(this.__1g,([s],[i])=>s-i),e=t.reduce((s,[,i])=>s+i,0),r=0;for(let[s,i]of t)if(r+=i,r*2>=e)return s}},an=class ii{
constructor(e,r){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.longestLife=0,this.sizes=new tr,this.tag=e,this.stack=r}
see({kind:e,number:r,time:s,charged:i}){var n;this.hits[e]++;let l={hit:r,time:s};(n=this.first)!=null||(this.first=l),this.last=l,e==="alloc"&&i!==a&&this.sizes.add(i)}
allocated({charged:e}){this.outstanding.count++,e===a?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e,hit:r},s){this.longestLife=Math.max(this.longestLife,s.number-r),this.outstanding.count--,e===a?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var r;this.freedBy.set(e,((r=this.freedBy.get(e))!=null?r:0)+1)}
copy(){let e=new ii(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked,e.longestLife=this.longestLife;for(let[r,s]of this.freedBy)e.freedBy.set(r,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},ln=class ni{
constructor(e=new $e){this.__27=new Map,this.__2e=!1,this.__22=e}
get isFull(){return this.__2e}
book(e){let r=this.__1f(e.tag,e.stack);r.see(e),e.kind==="alloc"?this.__50(e,r):e.kind==="free"&&this.__5g(e,r)}
stacks(e){let r=[];return this.__27.forEach((s,i)=>{(e===a||i===e)&&r.push(...s.values())}),r}
outstanding(){let e=new Map;return this.__22.outstanding.forEach((r,s)=>{let i=c({},r,{block:s}),n=e.get(r.stack);n?n.push(i):e.set(r.stack,[i])}),e}
copy(){let e=new ni(this.__22.copy());return e.__2e=this.__2e,this.__27.forEach((r,s)=>{let i=new Map;r.forEach((n,l)=>{i.set(l,n.copy())}),e.__27.set(s,i)}),e}
__50(e,r){if(e.block===a){r.unlocated.alloc++;return}let s=on(e),i=this.__22.alloc(e.block,s);if(i.kind==="full"){this.__2e=!0,r.untracked++;return}i.kind==="seenAgain"&&this.__4f(i.earlier,e),r.allocated(s)}
__5g(e,r){if(e.block===a){r.unlocated.free++;return}let s=this.__22.free(e.block,e.tag,e.charged);if(s.kind==="matched"){let i=this.__1f(s.allocation.tag,s.allocation.stack);i.gone(s.allocation,e),i.freedFrom(e.stack);return}s.kind==="other"&&this.__4f(s.earlier,e),r.unmatchedFrees++}
__4f(e,r){let s=this.__1f(e.tag,e.stack);s.gone(e,r),s.missedFrees++}
__1f(e,r){var s,i;let n=(s=this.__27.get(e))!=null?s:new Map;this.__27.set(e,n);let l=(i=n.get(r))!=null?i:new an(e,r);return n.set(r,l),l}};
function on({number:t,tag:e,stack:r,requested:s,charged:i}){return{tag:e,stack:r,hit:t,requested:s,charged:i}}var _n=2e3;
function er(t,{block:e,charged:r}){var s;let i=(s=t.charged)!=null?s:r;return c({},t,{block:e,blockFrom:"place",charged:i})}var un=class{
constructor(t=Qe){this.__10=[],this.__1z=t,this.__1q=new ln(new $e(t))}
record(t,e=!1){return this.__10.push({hit:t,awaits:e&&t.block===a}),this.__3q()}
locate(t){let e=this.__10.find(({hit:r,awaits:s})=>s&&r.number===t.hit);return e&&(e.hit=er(e.hit,t),e.awaits=!1),this.__3q()}
stacks(t){return this.__t().stacks(t)}
outstanding(){return this.__t().outstanding()}
__t(){if(this.__10.length===0)return this.__1q;let t=this.__1q.copy();for(let{hit:e}of this.__10)t.book(e);return t}
__3q(){let t=this.__10.findIndex(({awaits:s})=>s),e=t<0?this.__10.length:t,r=Math.max(e,this.__10.length-_n);for(let{hit:s}of this.__10.splice(0,r))this.__1q.book(s);return this.__1q.isFull?{kind:"tooManyOutstanding",limit:this.__1z}:{kind:"recorded"}}};
function $t(t,e){var r,s;let i=new hn(e),n=new Map;for(let o of t){let _=`${o.tag} ${(s=(r=i.site(o.stack))==null?a:r.key)!=null?s:""}`,u=n.get(_);u?u.push(o):n.set(_,[o])}let l=[];return n.forEach(o=>{let[_]=o;_&&l.push(dn(_,o,i))}),I(l,(o,_)=>{var u,h,d,f;return((h=(u=o.first)==null?a:u.hit)!=null?h:0)-((f=(d=_.first)==null?a:d.hit)!=null?f:0)})}var hn=class{
constructor(t){this.__66=new Map,this.__2c=new Map,this.__38=t}
site(t){var e;return this.__3y(this.__66,t,(e=this.__38.skip)!=null?e:[])}
caller(t){return this.__3y(this.__2c,t,[])}
__3y(t,e,r){if(!t.has(e)){let{stacks:s,modules:i}=this.__38;t.set(e,Ye(s.at(e),i!=null?i:[],r))}return t.get(e)}};
function dn(t,e,r){let s=n=>e.reduce((l,o)=>l+n(o),0),i=r.site(t.stack);return c({tag:t.tag,site:i,stacks:e.map(({stack:n})=>n),allocs:s(({hits:n})=>n.alloc),frees:s(({hits:n})=>n.free),unknown:s(({hits:n})=>n.unknown),outstanding:cn(s),unlocatedAllocs:s(({unlocated:n})=>n.alloc),unlocatedFrees:s(({unlocated:n})=>n.free)},fn(e,i,r),{longestLife:Math.max(...e.map(({longestLife:n})=>n)),unmatchedFrees:s(({unmatchedFrees:n})=>n),missedFrees:s(({missedFrees:n})=>n),untracked:s(({untracked:n})=>n),sizes:gn(e)},pn(e))}
function cn(t){let e=t(({hits:n})=>n.alloc);if(e>0&&t(({unlocated:n})=>n.alloc)===e)return;let r=t(({outstanding:n})=>n.count),s=t(({outstanding:n})=>n.unsized)===0,i=t(({outstanding:n})=>n.charged);return{count:r,bytes:s?i:a}}
function fn(t,e,r){var s;let i={freedElsewhere:0,freedByOtherModules:0,refused:0};for(let{stack:n,freedBy:l}of t){let o=(s=r.caller(n))==null?a:s.key;l.forEach((_,u)=>{var h;let d=r.site(u);o!==a&&((h=r.caller(u))==null?a:h.key)===o?i.refused+=_:(d==null?a:d.key)!==(e==null?a:e.key)&&(i.freedElsewhere+=_),(d==null?a:d.module)!==(e==null?a:e.module)&&(i.freedByOtherModules+=_)})}return i}
function gn(t){let e=new tr;for(let{sizes:r}of t)e.addAll(r);return e.summary()}
function pn(t){let e=[];for(let{first:n,last:l}of t)n&&e.push(n),l&&e.push(l);let r=I(e,(n,l)=>n.hit-l.hit),[s]=r,i=r[r.length-1];return{first:s,last:i}}var mn=5e4,kn=class{
constructor(t=mn){this.__42=new Map,this.__1m=[],this.__1z=t}
intern(t){let e=bn(t),r=this.__42.get(e);if(r!==a)return r;if(this.isFull&&t.length>0)return this.intern([]);let s=this.__1m.length;return this.__42.set(e,s),this.__1m.push(t),s}
at(t){var e;return(e=this.__1m[t])!=null?e:[]}
get all(){return this.__1m}
get size(){return this.__1m.length}
get isFull(){return this.__1m.length>=this.__1z}};
function bn(t){return t.map(wn).join(" ")}
function wn({address:t,inline:e,text:r}){return t!==a&&!e?t:r}var yn=3,vn=8;
function rr(t,e="unreadable"){var r,s;let i=Sn(t);if(i<vn||e==="yes")return{kind:"owner"};let n=e==="no"?"noTagInCode":"fanOutOnly",l=(s=(r=t[0])==null?a:r.stack[t[0].depth])==null?a:s.symbol,o=l&&l.name!==""?{skip:Yt(l)}:{};return c({kind:"probableWrapper",fanOut:i,evidence:n},o)}
function Sn(t){let e=Array.from({length:yn},(r,s)=>{let i=new Set;for(let{stack:n,depth:l}of t){let o=n[l+1+s];o&&i.add(o.symbol?Yt(o.symbol):o.text)}return i.size});return Math.max(...e)}var Tn=1e3,An=5e4,xn=new Set(["counters","gone","change","end"]),sr="left",ir={there:new Set,gone:new Set},En=t=>c({},t,{args:[],inline:t.inline===!0,doubtful:t.doubtful===!0}),nr=class{
constructor(t,e=()=>"unreadable"){this.stacks=new kn,this.modules=[],this.places=[],this.__1j=new un,this.__2f=[],this.__3h=new Map,this.__1a=new Map,this.__16=[],this.__9={alloc:0,free:0,unknown:0},this.__31=0,this.__a=0,this.__1u=!1,this.__2y=!1,this.__1o=ir,this.start=t,this.__m=e}
get tag(){return this.start.tag}
get lastHit(){return this.__a}
get entries(){return this.__2f}
get hitsNotKept(){return this.__9.alloc+this.__9.free+this.__9.unknown-this.__31}
get openEnd(){return this.arming==="planned"||this.arming==="applied"?this.__2y?"left":"cutOff":a}
get arming(){var t;return(t=this.__p)==null?a:t.state}
take(t){switch(this.__r(t),this.__j=a,t.type){case"modules":this.modules=t.modules;break;case"stack":this.__3h.set(t.index,this.stacks.intern(t.frames.map(En)));break;case"hit":return this.__6e(t);case"located":this.__6i(t);break;case"places":this.places=t.places;break;case"counters":this.__6c(t);break;case"gone":this.__2q=t.missed?a:this.__4z(),this.__1u=!0;break;case"blocks":this.__1o={there:new Set(t.there),gone:new Set(t.gone)};break;case"code":this.__1a.set(t.address,t.holdsTag);break;case"change":t.change.thing.kind==="poolHitTag"&&(this.__p=t);break;case"end":this.__2y=t.why===sr;break;case"image":break}return"taken"}
counts(){return this.__9}
coverage(){return this.__1u?rn(this.__1p,this.__2q,this.__9):{kind:"unknown",why:"notClosed"}}
recent(t){return this.__16.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
stackUses(){return this.__1j.stacks(this.tag)}
sites(t){let e=$t(this.stackUses(),{stacks:this.stacks,modules:this.modules,skip:t}),r=this.__1j.outstanding(),s=this.__3l(e);return e.map(i=>{var n;if(!i.outstanding||i.allocs===0)return{use:i};let l=[];for(let _ of i.stacks)for(let u of(n=r.get(_))!=null?n:[])l.push(u);let o=tn(l,s,this.__1o,{lastHit:this.__a,longestLife:i.longestLife});return{use:i,holding:o}})}
openHits(){var t;return(t=this.__j)!=null||(this.__j=this.__57()),this.__j}
__57(){let t=$t(this.stackUses(),{stacks:this.stacks});return t.reduce((e,r)=>e+r.unlocatedAllocs,0)+this.__3l(t).hits}
doubtful(){let t=$t(this.stackUses(),{stacks:this.stacks});return this.__3l(t).count>0?this.__4j():[]}
__4j(){let t=[];return this.__1j.outstanding().forEach(e=>{for(let{block:r}of e)t.push(r)}),t}
__3l(t){let e=this.recent(Qt);return Qi(t,{coverage:this.coverage(),asked:this.__1o,underWay:e.filter(({kind:r,block:s})=>r!=="alloc"&&!s).length,outstanding:this.__4j().length})}
siteOf(t,e){return Ye(t,this.modules,e)}
natureOf({site:t,stacks:e}){var r;if(!t)return{kind:"owner"};let s=e.map(l=>({stack:this.stacks.at(l),depth:t.depth})),i=rr(s),{address:n}=t.frame;return i.kind==="owner"||!n?i:rr(s,(r=this.__1a.get(n))!=null?r:this.__m(n))}
__6e(t){var e;let r=(e=this.__3h.get(t.stack))!=null?e:this.stacks.intern([]),s=c({},t,{stack:r,tag:this.tag});this.__a=s.number,this.__9[s.kind]++,this.__1u=!1,this.__1o=ir,this.__16.push(s),this.__16.length>Tn&&this.__16.shift();let{kind:i}=this.__1j.record(s,t.open);return i==="recorded"&&!this.stacks.isFull?"taken":"full"}
__6i(t){this.__1j.locate(t);let e=this.__16.findIndex(({number:s})=>s===t.hit),r=this.__16[e];r&&(this.__16[e]=er(r,t))}
__6c({at:t,counts:e}){t==="armed"?this.__1p=e:this.__2q=e,this.__1u=t!=="armed"}
__4z(){return this.__1p&&{allocs:this.__1p.allocs+this.__9.alloc,frees:this.__1p.frees+this.__9.free}}
__r(t){this.__2f.length>=An&&!xn.has(t.type)||(this.__2f.push(t),t.type==="hit"&&this.__31++)}},On=/[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g,te=t=>t.replace(On,"."),N=t=>typeof t=="string"?te(t):a,Nn=t=>typeof t=="boolean"?t:a,m=t=>typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?t:a,Pn=t=>typeof t=="number"&&Number.isSafeInteger(t)?t:a,T=t=>typeof t=="string"&&/^[0-9a-f]{16}$/.test(t)?t:a,Mn=t=>{let e=m(t);return e!==a&&e<=4294967295?L(e):a};
function A(...t){return e=>t.find(r=>r===e)}
function K(t){return e=>{if(!Array.isArray(e))return;let r=[];for(let s of e){let i=t(s);if(i===a)return;r.push(i)}return r}}
function g(t,...e){var r;let s=Object.entries(t),i=Object.entries((r=e[0])!=null?r:{});return n=>{if(typeof n!="object"||n===null||Array.isArray(n))return;let l=n,o={};for(let[_,u]of[...s,...i.filter(([h])=>l[h]!==a)]){let h=u(l[_]);if(h===a)return;o[_]=h}return o}}
function ar(t,e){return r=>{var s;return(s=t(r))!=null?s:e(r)}}var Rn="pooltag recording",lr=1;
function Ln(t,e){return JSON.stringify(c({seq:t},e)).replace(/[^ -~]/g,Bn)}var Bn=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,In=1<<20,Cn=g({module:N,name:N,offset:m}),Hn=g({text:N},{address:T,symbol:Cn,source:g({file:N,line:m}),inline:A(!0),doubtful:A(!0)}),zn=ar(g({register:N}),g({offset:Pn})),Fn=g({kind:A("alloc","free"),key:T,where:zn,holds:A("block","header")}),Dn=ar(g({kind:A("poolHitTag")}),g({kind:A("code"),site:N})),or=t=>{let e=m(t);return e!==a&&e<=255?e:a},Un=g({id:m,thing:Dn,address:T,before:K(or),after:K(or),repair:N}),jn=g({pointerSize:A(4,8),description:N},{build:m,kernelBase:T}),Wn=g({name:N,start:T,end:T}),Gn={header:g({format:A(Rn),version:A(lr),segment:m,tool:N,time:m}),hunt:g({tag:Mn,target:jn,poolHitTag:g({address:T,before:m}),time:m}),modules:g({modules:K(Wn)}),image:g({start:T,timestamp:m}),stack:g({index:m,frames:K(Hn)}),hit:g({number:m,kind:A("alloc","free","unknown"),stack:m},{stopAddress:T,block:T,blockFrom:A("place","arguments","returnValue"),requested:m,charged:m,poolType:m,processor:m,thread:T,time:m,open:A(!0)}),located:g({hit:m,block:T},{charged:m}),places:g({places:K(Fn)}),counters:g({at:A("armed","stopped")},{counts:g({allocs:m,frees:m})}),gone:g({missed:Nn}),blocks:g({there:K(T),gone:K(T)}),code:g({address:T,holdsTag:A("yes","no","unreadable")}),change:g({change:Un,state:A("planned","applied","undone","gone"),time:m}),end:g({why:N,time:m})},qn=new Map(Object.entries(Gn));
function Vn(t){var e;if(t.length>In)return{kind:"invalid"};let r;try{r=JSON.parse(t)}catch(u){return{kind:"torn"}}let s=g({seq:m,type:N})(r);if(!s)return{kind:"invalid"};let{seq:i,type:n}=s,l=qn.get(n);if(!l)return{kind:"unknownType",seq:i};let o=l(r);if(o)return{kind:"entry",seq:i,entry:c({type:n},o)};let{version:_}=(e=g({version:m})(r))!=null?e:{};return n==="header"&&_!==a&&_>lr?{kind:"newer",version:_}:{kind:"invalid"}}var Kn=5e5,Jn=1e8,Yn=1e3,Xn=20,Zn=class{
constructor(){this.__6=new Set,this.__2h=0,this.__1k=0,this.__2n=0,this.__21=0,this.__4k=0,this.__2v=[]}
push(t){if(this.__2h++,this.__1k+=t.length,this.__2h>Kn||this.__1k>Jn)return this.__14("tooLong"),!1;let e=t.replace(/^\ufeff/,"");return e.trim()===""||this.__23(Vn(e))}
end(){return this.__24?this.__24:this.__1s?{kind:"recording",recording:{header:this.__1s,hunts:[...this.__6],lastHunt:this.__5,nextSeq:this.__21,problems:{count:this.__4k,first:this.__2v}}}:{kind:"noRecording"}}
__23(t){let e=t.kind==="entry"&&t.entry.type==="header";return t.kind==="newer"?this.__24=t:!this.__1s&&!e&&(this.__24={kind:"noRecording"}),this.__24?!1:(this.__2n>0&&this.__64(e),t.kind==="entry"?this.__6f(t.seq,t.entry):t.kind==="unknownType"?this.__45(t.seq):t.kind==="torn"?this.__2n=this.__2h:this.__14("invalid"),!0)}
__64(t){t||this.__14("torn",this.__2n),this.__2n=0}
__14(t,e=this.__2h){this.__4k++,this.__2v.length<Xn&&this.__2v.push({line:e,what:t})}
__45(t){t<this.__21?this.__14("repeated"):t>this.__21&&this.__14("gap");let e=t>=this.__21;return e&&(this.__21=t+1),e}
__6f(t,e){var r;if(this.__45(t))switch(e.type){case"header":this.__1s=(r=this.__1s)!=null?r:e;break;case"hunt":this.__5=new nr(e);break;default:this.__6g(e)}}
__6g(t){let e=this.__5;if(!e&&t.type!=="change"&&this.__14("noHunt"),!!e){if(t.type==="hit"&&t.number<=e.lastHit){this.__14("repeated");return}e.take(t),!(e.arming!=="applied"||this.__6.has(e))&&(this.__6.size<Yn?this.__6.add(e):this.__14("tooLong"))}}},_r=32,Qn=9,$n=96,ct=8192,B=t=>t===_r||t===Qn,ee=t=>t>=48&&t<=57,ta=t=>ee(t)||t>=97&&t<=102||t>=65&&t<=70;
function k(t,e){let r=e;for(;r<t.length&&B(t.charCodeAt(r));)r++;return r}
function J(t,e){let r=e;for(;r<t.length&&ta(t.charCodeAt(r));)r++;return r}
function ea(t,e){let r=e;for(;r<t.length&&ee(t.charCodeAt(r));)r++;return r}
function re(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=_r;)e--;return t.slice(0,e)}
function D(t,e){let r=J(t,e),s=r-e;if(s===16)return se(t.slice(e,r),8,r);if(s!==8)return;if(t.charCodeAt(r)!==$n)return se(ra+t.slice(e,r),4,r);let i=J(t,r+1);if(i-r===9)return se(t.slice(e,r)+t.slice(r+1,i),8,i)}var ra="00000000",se=(t,e,r)=>({address:t.toLowerCase(),pointerSize:e,end:r});
function sa(t){let e=Number(t);return Number.isSafeInteger(e)?e:a}
function Ot(t,e){let r=[];for(let s of t){let i=s.length<=ct?e(s):a;i!==a&&r.push(i)}return r}
function ur(t){let e=!1;return Ot(t,r=>(r.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(r.trim())&&(e=!1),ia(r,e)))}
function ia(t,e){let r=D(t,k(t,0));if(!r||!B(t.charCodeAt(r.end)))return;let s=D(t,k(t,r.end));if(!s||!B(t.charCodeAt(s.end)))return;let i=k(t,s.end),n=t.slice(i),l=n.search(/\s/),o=l<0?n:n.slice(0,l);if(!(o===""||o.startsWith("(")))return{start:r.address,end:s.address,name:o,symbols:n.slice(o.length).trim(),unloaded:e}}var w=t=>t,ft=t=>`0x${(t>>>0).toString(16)}`,na=w("g"),aa=t=>w(`g ${q(t)}`),ie=t=>`.catch {.printf "${t}=%p\\n", @@masm(@${t})}`,la=t=>w(ie(t));
function oa(t,e,r){return w(`rM 0x1;${e?"kb":"k"}${ft(t)}${hr(r)}`)}var _a=t=>w(`rM 0x1${hr(t.filter(e=>e==="$thread"))}`),hr=t=>t.map(e=>`;${ie(e)}`).join(""),ua=w(".lastevent"),ha=w(ie("$ptrsize")),da=w("vertarget"),dr=w("lm"),ca=w(".reload"),fa=t=>w(`x nt!${t}`),ga=t=>w(`dt nt!${t}`),pa=t=>w(`ub ${q(t)} L1`),ma=t=>w(`dps ${q(t)} L1`);
function ka(t,e){return e.length===4?w(`ed ${q(t)} ${ft(ne(e))}`):w(`eb ${q(t)} ${e.map(ft).join(" ")}`)}var Nt=t=>w(`ed nt!PoolHitTag ${ft(t)}`);
function ba(t,e){let r={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return w(`!poolused ${ft(r)}`)}
function wa(t){let e=z(t).replace(/[^A-Za-z0-9]/g,"?");return w(`!poolused 0x1 ${e}`)}var Pt="poolHitTagNote",ya=t=>w(`dx -r0 @$${Pt} = "${t.replace(/[^0-9a-f ]/g,"")}"`),va=w(`dx -r0 @$${Pt}`),Sa=w(`dx -r0 @$vars.Remove("${Pt}")`);
function ne(t){let e=r=>{var s;return(s=t[r])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function cr(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function C(t,e,r){var s;if(e<0||e+r>t.length)return;let i=0;for(let n=r-1;n>=0;n--)i=i*256+((s=t[e+n])!=null?s:0);return i}
function gt(t,e,r){let s=C(t,e,4),i=r===8?C(t,e+4,4):0;return s===a||i===a?a:Y(i,s)}
function fr(t,e,r){let s=t.readMemory(e,r);return s&&gt(s,0,r)}
function tt(t,e){let r=t.readMemory(e,4);return r&&C(r,0,4)}
function gr(t,e,r,s){let i=t.readMemory(e,r*s);if(!i)return[];let n=[];for(let l=0;l<r;l+=1){let o=gt(i,l*s,s);if(o===a||o===Gt)break;n.push(o)}return n}var ae=(t,e,r)=>O(t,e*r),Ta=300,pt=class extends Error{
constructor(t,e){let r=e instanceof Error?e.message:String(e);super(te(r).slice(0,Ta)),this.name="HostError",this.call=t}};
function x(t,e){try{return t()}catch(r){if(!(r instanceof pt))throw r;return e(r)}}
function Mt(t){let e=new Map;for(let r of t)if(!(r.length>ct||!r.includes("=")))for(let[s,i]of Ea(r))e.has(s)||e.set(s,i);return e}var Aa=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/,xa="^ Bad register error in ";
function Ea(t){var e,r;let s=[],[i=""]=t.split(xa);for(let n of i.trim().split(/\s+/)){let l=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i.exec(n),o=At((e=l==null?a:l[2])!=null?e:""),_=(l==null?a:l[3])==="*";if(l&&o&&!_)s.push([((r=l[1])!=null?r:"").toLowerCase(),o]);else if(!_&&!Aa.test(n))return[]}return s}var Oa=t=>Ot(t,Na);
function Na(t){let e=D(t,k(t,0));if(!e||!B(t.charCodeAt(e.end)))return;let r=t.slice(e.end).trim(),s=Pa(r),i=r.slice(0,s).trim(),n=r.slice(s).trim();if(/^[^\s!]+!\S/.test(i))return{address:e.address,name:i,detail:n||a}}
function Pa(t){let e=t.indexOf(" = ");if(e>=0)return e;let r=t.endsWith(")")?t.indexOf(" ("):-1;return r<0?t.length:r}var Ma=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"];
function pr(t,e){let r=40543,s=(t&65535)*r,i=(t>>>16)*r,n=s+i%65536*65536,l=Math.floor(i/65536)+Math.floor(n/4294967296);return(n%4294967296^l)&e}
function mr(t,e,r){let s=(o,_)=>{let{offset:u,bytes:h}=r.fields[o];return Ra(t,e+u,h,_)},i=s("Key",!1),n=kr(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),l=kr(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(i===a||!n||!l))return{tag:L(i),nonPaged:n,paged:l}}
function kr(t,e,r){if(!(t===a||e===a||r===a))return{allocs:t,frees:e,bytes:r}}
function Ra(t,e,r,s){let i=C(t,e,4),n=r===8?C(t,e+4,4):0;if(i===a||n===a)return;let l=s&&(r===8?n:i)>=2147483648?-(r===8?2**64:2**32):0,o=r===8?(n+l/2**32)*2**32+i:i+l;return Number.isSafeInteger(o)?o:a}
function br(t){let[e,...r]=t;if(e)return r.reduce((s,i)=>({tag:s.tag,nonPaged:wr(s.nonPaged,i.nonPaged),paged:wr(s.paged,i.paged)}),e)}var wr=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function La(t,e){let r=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){let i=mr(t,s*e.size,e);i&&i.tag!==0&&r.set(s,i)}return r}
function Ba(t,e){let r=new Map,s;for(let i of t){if(i.length>ct)continue;let n=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(i);if(!n)continue;let[,l="",o="",_="",u=""]=n;s!=null||(s=l.length),!(l.length>s||r.has(_))&&r.set(_,{offset:Number.parseInt(o,16),type:u.trim()})}return r.size===0?a:{name:e,fields:r}}var yr=(t,e)=>Ba(t.query(ga(e)),e);
function vr(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});let r=e&&Sr(e.type);return e&&r!==a?e.offset+r:a}
function Sr(t){var e,r,s;let[,i="1",n=""]=(e=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?e:[],l=(r=/^U?[Ii]nt([1248])B$/.exec(n))==null?a:r[1],o=(s=/^Ptr(32|64)\b/.exec(n))==null?a:s[1];return l?Number(i)*Number(l):o?Number(i)*(Number(o)/8):a}var Ia=16,Tr=12,Ca=4096;
function Ha(t,e,r){let s=yr(t,"_POOL_TRACKER_BIG_PAGES"),i=s==null?a:s.fields.get("Key"),n=s==null?a:s.fields.get("NumberOfBytes"),l=n!=null?n:s==null?a:s.fields.get("NumberOfPages"),o=e("PoolBigPageTable"),_=e("PoolBigPageTableSize");if(!s||!i||!l||!o||!_)return;let u=fr(t,o,r),h=tt(t,_);if(!u||!h||(h&h-1)!==0)return;let d=vr(s);if(d===a)return;let f={keyOffset:i.offset,sizeOffset:l.offset};return c({address:u,slots:h,entrySize:d},f,{sizeUnit:n?1:Ca,pointerSize:r})}
function za(t,e,r){let s=Da(r),i=pr(s,e.slots-1);if(e.sizeUnit===1)return le(t,e,i,r);let n=le(t,e,i,r);if(n.kind==="found")return n;let l=le(t,e,Fa(s)&e.slots-1,r);return l.kind==="found"?l:{kind:"unreadable"}}var Fa=t=>(t>>>24^t>>>16^t>>>8^t)>>>0;
function le(t,e,r,s){let{address:i,slots:n,entrySize:l,keyOffset:o,sizeOffset:_,sizeUnit:u,pointerSize:h}=e,d=Math.min(Ia,n-r),f=t.readMemory(ae(i,r,l),d*l);if(!f)return{kind:"unreadable"};for(let b=0;b<f.length;b+=l){if(gt(f,b,h)!==s)continue;let y=gt(f,b+_,h),E=y&&X(Gt,y);if(E===a)return{kind:"unreadable"};let M=E*u;return{kind:"found",tag:Et(f.subarray(b+o,b+o+4)),bytes:M}}return{kind:"absent"}}
function Da(t){let{high:e,low:r}=R(t);return(r>>>Tr|e<<32-Tr)>>>0}var Ua=8,ja=64;
function Ar(t,e,r){let s=Ka(yr(t,"_POOL_TRACKER_TABLE")),i=Er(t,e("PoolTrackTable"),r),n=_e(t,e("PoolTrackTableSize")),l=_e(t,e("PoolTrackTableMask"));if(!s||!i||n===a||l===a)return;let o=e("ExPoolTagTables"),_=o?gr(t,o,ja,r):[],u=[i,..._.filter(f=>f!==i)],h=Er(t,e("PoolTrackTableExpansion"),r),d=_e(t,e("PoolTrackTableExpansionSize"));return{layout:s,tables:u,slots:n,mask:l,expansion:h&&d?{table:h,slots:d}:a}}var et={kind:"unreadable"};
function oe(t,e,r){let s=Ga(t,e,r);if(s.kind!=="slot")return s.kind==="none"?qa(t,e,r):s;let i=[];for(let n of e.tables){let l=mt(t,e,n,s.index,1);if(!l)return et;let o=l.get(0);o&&H(o.tag)===r&&i.push(o)}return xr(br(i))}
function Wa(t,e){let r=new Map;for(let n of e.tables){let l=mt(t,e,n,0,e.slots);if(!l)return;l.forEach((o,_)=>{var u;r.set(_,[...(u=r.get(_))!=null?u:[],o])})}let{expansion:s}=e,i=s?mt(t,e,s.table,0,s.slots):[];return i?[...[...r.values()].map(br),...i.values()].filter(n=>n!==a):a}
function Ga(t,e,r){let[s]=e.tables;if(!s)return et;let i=e.mask+1,n=pr(r,e.mask);for(let l=i;l>0;){let o=Math.min(Ua,i-n,l),_=mt(t,e,s,n,o);if(!_)return et;for(let u=0;u<o;u+=1){let h=_.get(u);if(!h)return{kind:"none"};if(H(h.tag)===r)return{kind:"slot",index:n+u}}n=(n+o)%i,l-=o}return{kind:"none"}}
function mt(t,{layout:e},r,s,i){let n=ae(r,s,e.size),l=t.readMemory(n,i*e.size);return l&&La(l,e)}
function qa(t,e,r){var s;let{expansion:i}=e,n=i&&mt(t,e,i.table,0,i.slots);if(i&&!n)return et;let l=[...(s=n==null?a:n.values())!=null?s:[]].find(o=>H(o.tag)===r);return l?xr(l):Va(t,e)}
function Va(t,e){for(let r of e.tables){let s=ae(r,e.slots-1,e.layout.size),i=t.readMemory(s,e.layout.size),n=i&&mr(i,0,e.layout);if(!n)return et;if(n.nonPaged.allocs+n.paged.allocs>0)return{kind:"overflow"}}return{kind:"absent"}}
function xr(t){if(!t)return et;let{nonPaged:e,paged:r}=t;return{kind:"found",counts:{allocs:e.allocs+r.allocs,frees:e.frees+r.frees}}}
function Ka(t){let e=t&&vr(t);if(!t||e===a)return;let r={};for(let s of Ma){let i=t.fields.get(s),n=i&&Sr(i.type);if(!i||n!==4&&n!==8)return;r[s]={offset:i.offset,bytes:n}}return{size:e,fields:r}}var Er=(t,e,r)=>e&&fr(t,e,r),_e=(t,e)=>e&&tt(t,e),Ja=(t,e)=>G(t.start,e)<=0&&G(e,t.end)<0,Or=(t,e)=>t.modules.find(r=>!r.unloaded&&Ja(r,e)),Rt=t=>t.find(({name:e,unloaded:r})=>!r&&e.toLowerCase()==="nt"),Ya=(t,e)=>{var r;return((r=Or(t,e))==null?a:r.name.toLowerCase())==="nt"},Xa=64;
function Nr(t){let e=ue(t);if(!e)return{kind:"noPointerSize"};let r=kt(t,"PoolHitTag",e);if(!r)return{kind:"noSymbol",name:"PoolHitTag"};let s=ur(t.query(dr)).map(u=>c({},u,{start:Z(u.start,e),end:Z(u.end,e)}));if(!Rt(s))return{kind:"noModules"};let i=$a(t),n=u=>kt(t,u,e),l=n("KiProcessorBlock"),o=Ar(t,n,e),_=Ha(t,n,e);return{kind:"read",target:c({pointerSize:e},i,{poolHitTag:r,modules:s,contextRegisters:Za.filter(u=>Qa(t,u)),processorBlocks:l?gr(t,l,Xa,e):[],tracker:o,bigPages:_})}}var Za=["$thread","$prcb"],Qa=(t,e)=>x(()=>Mt(t.query(la(e))).has(e),()=>!1);
function kt(t,e,r){let s=`nt!${e}`.toLowerCase(),i=Oa(t.query(fa(e))).find(n=>n.name.toLowerCase()===s);return i&&Z(i.address,r)}
function ue(t){let e=Mt(t.query(ha)).get("$ptrsize");return e===Y(0,4)?4:e===Y(0,8)?8:a}
function $a(t){var e,r;let s=(e=t.query(da).find(l=>/Kernel Version/i.test(l)))!=null?e:"",i=(r=/Kernel Version\s+(\d{4,6})\b/i.exec(s))==null?a:r[1],n=/\bARM\s?64\b/i.test(s);return{description:s.trim(),isArm:n,build:i?Number(i):a}}var rt=t=>x(()=>{let e=ue(t),r=e&&kt(t,"PoolHitTag",e),s=r&&tt(t,r);return r===a||s===a?{kind:"notRead"}:{kind:"read",address:r,value:s}},()=>({kind:"notRead"})),he=(t,e,r)=>({thing:{kind:"poolHitTag"},address:t,before:cr(e),after:cr(r),repair:Nt(e)});
function tl(t,e,r){let s=e.tracker;if(!s)return{kind:"unknown"};let i=o=>o!==a&&oe(t,s,o).kind==="found",n=oe(t,s,r);if(n.kind==="unreadable"||n.kind==="overflow")return{kind:"unknown"};let l=el(r);return n.kind==="found"?{kind:"seen",twin:i(l)?l:a}:{kind:"unseen",meant:[oi(r),l].find(i)}}
function el(t){let e=t>>>24;if(!(e!==32&&e!==0))return L(t&16777215|(e===0?32:0)<<24)}var rl=3790,sl=1024;
function il(t,e,r,s){let i=Lt(t);if(i)return st(i);let n=nl(t,e);if(n.kind!=="read")return st(n);let{target:l}=n,o=tt(t,l.poolHitTag);if(o===a)return st({kind:"unreadable"});if(!bt(o))return st({kind:"alreadyArmed",value:o});if(al(t,l))return st({kind:"taggingOff"});let _=ll(r,tl(t,l,r),s);return _?st(_):{kind:"ready",target:l,idle:o}}
function Lt(t){let{kernel:e,description:r="",live:s=!/\bdump\b/i.test(r)}=t.session();return e===!1||/user mode/i.test(r)?{kind:"notKernel"}:s?/^local\b/i.test(r)?{kind:"localKernel"}:a:{kind:"notLive"}}var Pr=t=>{var e;return((e=Lt(t))==null?a:e.kind)==="notLive"},bt=t=>t===0||t>=2147483648,st=t=>({kind:"refused",problem:t});
function nl(t,e){let r=Nr(t),s=r.kind==="read"?r.target.modules.filter(i=>!i.unloaded):[];return r.kind!=="noModules"&&s.length>1?r:(e.debugger(ca),Nr(t))}
function al(t,e){if(e.build===a||e.build>=rl)return!1;let r=kt(t,"NtGlobalFlag",e.pointerSize),s=r&&tt(t,r);return s!==a&&(s&sl)===0}
function ll(t,e,r){switch(e.kind){case"seen":return e.twin===a||r?a:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return r?a:{kind:"unseen",tag:t,meant:e.meant};case"unknown":return}}
function ol(t,e){var r,s;if(!(e!=null&&e.openEnd))return{kind:"nothing"};let{tag:i,poolHitTag:n,target:l}=e.start,o=bt(n.before)?n.before:0,_={armed:i,saved:o,address:n.address},u=(r=Lt(t))==null?a:r.kind;if(u&&u!=="notLive")return{kind:"otherBoot"};let h=rt(t),d=_l(t,l.pointerSize);if(h.kind!=="read"||!d)return{kind:"unknown",note:_};if(h.address!==_.address||d!==((s=l.kernelBase)!=null?s:d))return{kind:"otherBoot"};let f=u==="notLive";return h.value===i?{kind:"armed",note:_,isDump:f}:{kind:h.value===o?"disarmed":"changed"}}var _l=(t,e)=>x(()=>{let r=Rt(ur(t.query(dr)));return r&&Z(r.start,e)},()=>{}),Mr=1e3,it=(t,e)=>`${t}.${`${e}`.padStart(3,"0")}.jsonl`,Rr=t=>t.replace(/(\.\d{3})?\.jsonl$/i,""),ul=class{
constructor(t,e,r,s){this.__0=t,this.__i=e,this.__3=r,this.__e=s}
save(t){return this.__3.save(Rr(t),this.__e.hunts)}
open(t){let{armed:e}=this.__e;if(e)return{kind:"armed",tag:e.arming.tag};this.__3.flush();let r=Rr(t),s=new Zn,{files:i,isWhole:n,failure:l}=this.__60(r,t,s),o=s.end();if(i===0)return l!=null?l:{kind:"notFound",path:it(r,0)};if(o.kind==="newer")return o;if(o.kind==="noRecording")return l!=null?l:{kind:"noRecording",path:t};let{recording:_}=o,u=ol(this.__0,_.lastHunt),{hunts:h,nextSeq:d,problems:f}=_;this.__e.show(h,u.kind==="armed"?u.note:a);let b=n&&f.count===0;return this.__3.opened(b?{base:r,nextSeq:d,nextSegment:i,hunts:h}:a),{kind:"opened",base:r,recording:_,left:u,cut:l==null?a:l.message}}
__60(t,e,r){let s=0,i=!0;return x(()=>{let n=it(t,0);for(this.__i.exists(n)||(n=e,i=!1);s<Mr&&this.__i.exists(n)&&(s+=1,!!this.__i.read(n,l=>r.push(l)));)n=it(t,s);return{files:s,isWhole:i}},({call:n,message:l})=>({files:s,isWhole:!1,failure:{kind:"failed",path:n,message:l}}))}},hl=class{
constructor(t,e,r){this.__j=[],this.__49=0,this.__2i=t,this.__0=e,this.__48=r}
get open(){return this.__j}
run(t){return this.__2i.run(t)}
debugger(t){return this.__2i.change(t)}
plan(t){this.__49+=1;let e=c({id:this.__49},t);return this.__3a(e,"planned"),e}
adopt(t){let e=this.plan(t);return this.__j.push(e),e}
apply(t){this.__j.push(t);let e=de(t.before,this.__23(t))?this.__17(t.address,t.after):a;if(de(t.after,this.__23(t)))return this.__3a(t,"applied"),{kind:"applied"};let r=this.undo(t);return{kind:"refused",failure:e,undone:r}}
undo(t){var e;if(!this.__j.includes(t))return{kind:"undone"};let r;for(let s=0;;s+=1){let i=this.__23(t);if(de(t.before,i))return this.__q(t,"undone"),{kind:"undone"};let n=i?fl(i,t):!this.__5i(t);if(s===dl)return n?cl(t,r):this.__5t(t);n&&(i||s>1)&&(r=(e=this.__17(t.address,t.before))!=null?e:r)}}
undoAll(){return[...this.__j].reverse().map(t=>this.undo(t))}
forget(){for(let t of[...this.__j])this.__q(t,"gone")}
__q(t,e){this.__j.splice(this.__j.indexOf(t),1),this.__3a(t,e)}
__5t(t){return this.__q(t,"gone"),{kind:"notOurs"}}
__3a(t,e){this.__48({change:t,state:e,time:this.__0.now()})}
__17(t,e){return x(()=>this.__2i.change(ka(t,e)).find(r=>r.trim()!==""),({message:r})=>r)}
__23(t){return this.__0.readMemory(t.address,t.before.length)}
__5i({thing:t,address:e}){if(t.kind!=="poolHitTag")return!1;let r=rt(this.__0);return r.kind==="read"&&r.address!==e}},dl=3,cl=({repair:t},e)=>({kind:"stillThere",repair:t,failure:e}),de=(t,e)=>e!==a&&t.every((r,s)=>r===e[s]),fl=(t,e)=>t.every((r,s)=>r===e.before[s]||r===e.after[s]);
function gl(t,e){let r=`${_t(e.armed)} ${_t(e.saved)} ${e.address}`;Lr(()=>t.debugger(ya(r)))}
function ce(t){Lr(()=>t.debugger(Sa))}var pl=t=>x(()=>{let e=t.query(va),r=e.map(ml).find(s=>s!==a);return r?{kind:"found",note:r}:{kind:e.every(s=>s.trim()==="")?"unknown":"none"}},({message:e})=>({kind:e.includes(Pt)?"none":"unknown"}));
function ml(t){let e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,r="",s="",i=""]=e!=null?e:[],n=At(i);if(!e||!n)return;let l=o=>Number.parseInt(o,16);return{armed:L(l(r)),saved:l(s),address:n}}var Lr=t=>x(t,()=>{}),kl=class{
constructor(t,e,r,s){this.__46=!1,this.__1=t,this.target=e,this.tag=r,this.idle=s,this.repair=Nt(s)}
get change(){return this.__p}
leaveNote(){let{tag:t,idle:e,target:r}=this;gl(this.__1,{armed:t,saved:e,address:r.poolHitTag})}
arm(){if(this.__46)return{kind:"refused",failure:a,undone:{kind:"undone"}};let{target:t,tag:e,idle:r}=this;return this.__p=this.__1.plan(he(t.poolHitTag,r,e)),this.__1.apply(this.__p)}
pause(){if(!this.__p)return{kind:"undone"};let t=this.__1.undo(this.__p);return t.kind!=="stillThere"&&(this.__p=a),t}
disarm(){this.__46=!0;let t=this.pause();return t.kind!=="stillThere"&&ce(this.__1),t}
forget(){this.__1.forget(),this.__p=a}};
function bl(t){for(let[e,{symbol:r}]of t.slice(0,F(t)).entries()){if(!r||e===0&&Ki(r))continue;let s=Xt(r);if(s==="alloc"||s==="free")return s}}
function Br(t){var e;if(t.offset!==0)return;let r=(e=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?a:e[1];if(r!==a)return Ve(r);let s=Xt(t);return s==="neither"?a:s}
function nt(t){let e=re(t),{head:r,offset:s}=wl(e);if(s===a)return;let i=r.indexOf("!"),n=i<0?r:r.slice(0,i);if(!yl(n))return;if(i<0)return r===e?a:{module:n,name:"",offset:s};let l=r.slice(i+1);return l.trim()===""||l.endsWith("(")?a:{module:n,name:l,offset:s}}
function wl(t){var e;let[,r,s]=(e=/^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(t))!=null?e:[];if(r===a||s===a)return{head:t,offset:0};let i=Number.parseInt(s,16);return{head:r,offset:Number.isSafeInteger(i)?i:a}}var yl=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),fe={kind:"none"};
function vl(t){var e,r;let s=(e=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(t.trim()))==null?a:e[1];if(s===a||s.length>4096)return fe;let i=(r=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(s))==null?a:r[1];if(i!==a)return Sl(i);if(/^[a-z][a-z0-9]{1,2}$/.test(s))return{kind:"register",register:s};let n=nt(Ir(s).text);return n?{kind:"symbol",symbol:n}:fe}
function Sl(t){var e,r;let{text:s,address:i}=Ir(t);if(!i)return fe;let n=Tl((r=(e=nt(s))==null?a:e.name)!=null?r:"");return{kind:"slot",address:i,import:n}}
function Ir(t){let e=t.lastIndexOf(" ("),r=t.endsWith(")")?At(t.slice(e+2,-1)):a;return e>=0&&r?{text:t.slice(0,e),address:r}:{text:t}}
function Tl(t){var e;return(e=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(t))==null?a:e[1]}
function Cr(t){let e=D(t,Al(t));if(!e||t.charAt(e.end)!==" ")return;let r=El(t,e.end+1),s=r===a?e.end+1:e.end+1+r.length,i=Nl(t.slice(s).trim().replace(/\s+/g," "));if(Ol(i))return r===a||r.charAt(0)==="?"?{address:e.address,text:i}:{address:e.address,code:r.toLowerCase(),text:i}}
function Al(t){let e=k(t,0),r=J(t,e);return r-e===4&&t.charAt(r)===":"?r+1:e}var xl=["fadd","fabd"];
function El(t,e){if(t.startsWith("??",e))return"??";let r=t.slice(e,J(t,e)),s=t.charAt(e+r.length);if(!(r===""||r.length%2!==0||r.length>30||s!==" "))return xl.includes(r)?a:r}
function Ol(t){var e;let r=(e=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?a:e[1];return r===a?t==="???"||t==="????":!(r.length===8&&J(r,0)===8)}var Nl=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,""),Pl=t=>Ot(t,Cr),Ml=t=>Ot(t,Rl);
function Rl(t){let e=D(t,k(t,0));if(!e||!t.startsWith("  ",e.end))return;let r=D(t,e.end+2);if((r==null?a:r.pointerSize)!==e.pointerSize)return;let s=t.slice(r.end).trim();return{address:e.address,value:r.address,symbol:s||a}}
function Ll(t,e){let r=Pl(t.query(pa(e))).pop();if(!r)return{kind:"undecided"};let s=vl(r.text);switch(s.kind){case"symbol":return Hr(s.symbol);case"slot":return s.import===a?Bl(t,s.address):Il(s.import);case"register":case"none":return{kind:"undecided"}}}
function Bl(t,e){let r=Ml(t.query(ma(e)))[0],s=(r==null?a:r.symbol)===a?a:nt(r.symbol);return s?Hr(s):{kind:"undecided"}}
function Il(t){let e=Br({module:"nt",name:t,offset:0});return e?{kind:"pool",of:e}:{kind:"notPool"}}
function Hr(t){let e=Br(t);return e?{kind:"pool",of:e}:{kind:t.module.toLowerCase()==="nt"?"notPool":"undecided"}}var Cl=class{
constructor(t,e){this.__3r=new Set,this.__9=new Map,this.__0=t,this.__d=e}
classify(t){let e=this.__5f(t);if(e)return{kind:"foreign",stop:e};let r=bl(t.stack);return r?{kind:"hit",of:r}:this.__53(t)}
__5f({report:t,ip:e,stack:r}){var s,i,n;if((t==null?a:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?a:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?a:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?a:t.kind)==="other")return{kind:"other",event:t.event};let l=(i=(s=r[0])==null?a:s.text)!=null?i:"";if(!Ya(this.__d,e)||!this.__5m(e))return{kind:"other",event:l};let o=F(r),_=(n=r[0])==null?a:n.symbol,u=o===1&&_!==a&&Je(_);return o===0||u?{kind:"otherBreak",at:l}:a}
__5m(t){if(this.__3r.has(t))return!0;let e=this.__0.readMemory(t,4);if(!e)return!1;let r=e[0]===204||e[2]===62&&e[3]===212;return r&&this.__3r.add(t),r}
__53({ip:t,stack:e}){var r,s;let i=e[F(e)];if(!(i!=null&&i.address))return{kind:"hit",of:"unknown"};let n=this.__9.get(t);if(n)return{kind:"hit",of:n};let l=Ll(this.__0,i.address);switch(l.kind){case"pool":return this.__9.set(t,l.of),{kind:"hit",of:l.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(s=(r=e[0])==null?a:r.text)!=null?s:""}};case"undecided":return{kind:"hit",of:"unknown"}}}},Hl=/^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function ge(t){var e;let r=Hl.exec(t);if(!r)return;let s=((e=r[2])!=null?e:"").trim();return r[1]===a?{command:s}:{processor:Number(r[1]),command:s}}
function zr(t){let e=k(t,0);if(t.charAt(e)==="#"&&(e=k(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;let r=t.slice(e).trim();return/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(r)?"wide":/^Child(EBP|-SP) +RetAddr\b/.test(r)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(r)?"noBase":r==="Call Site"?"names":a}var zl="(Inline)",Fl="(Inline Function)",Fr=t=>t===4?3:4,Dl=5,Ul=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "],jl=/\+0x[0-9a-f]+(?=\s)/i;
function pe(t){let e=re(t),r=Wl(e),s=e.slice(r),i=s.startsWith(" [")?1:s.indexOf(") [")+2;return{text:re(e.slice(0,r)),source:Dr(s.slice(i))}}
function Wl(t){let e=jl.exec(t);if(e)return e.index+e[0].length;let r=Gl(t);if(r>=0)return r;let s=t.indexOf(" [");return s>=0&&Dr(t.slice(s+1))?s:t.length}
function Gl(t){let e=t.indexOf(" (");if(e<0)return-1;let r=Ul.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return r.length===0?-1:Math.min(...r)}
function Dr(t){let e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;let r=t.slice(e+3,-1);return r.length<10&&[...r].every(s=>ee(s.charCodeAt(0)))&&r!==""?{file:t.slice(1,e),line:Number(r)}:a}
function Ur(t,e){let r=k(t,0),s=Vl(t,r),i=s===a?r:k(t,J(t,r));return e==="names"?$l(t.slice(i),s):t.charCodeAt(i)===ql?Ql(t,i,s):Kl(t,i,s,e)}var ql=40,jr=58;
function Vl(t,e){let r=J(t,e),s=r-e;if(!(s<2||s>3||!B(t.charCodeAt(r))))return Number.parseInt(t.slice(e,r),16)}
function Kl(t,e,r,s){let i=D(t,e);if(!i)return;let n=s==="noBase"?i:Jl(t,i,s);if(!n||!B(t.charCodeAt(n.end)))return;let{pointerSize:l}=n,o=k(t,n.end),_=Xl(t,Yl(t,o),l),u=_&&Gr(t.slice(_.end));if(!(!_||!u))return{number:r,pointerSize:l,base:s==="noBase"?a:i.address,returnAddress:n.address,gap:o-n.end,args:_.words,inline:!1,text:u.text,source:u.source,symbol:u.symbol}}
function Jl(t,e,r){let s=k(t,e.end);if(r!=="wide"&&s!==e.end+1)return;let i=D(t,s);return(i==null?a:i.pointerSize)===e.pointerSize?i:a}var Yl=(t,e)=>t.startsWith("(T) ",e)?k(t,e+3):e;
function Xl(t,e,r){let s=t.charCodeAt(e)===jr,i=[],n=s?k(t,e+1):e;for(;i.length<Fr(r);){let l=D(t,n);if((l==null?a:l.pointerSize)!==r||!Zl(t,l.end))break;i.push(l.address),n=k(t,l.end)}if(!(s&&t.charCodeAt(n)!==jr)&&!(i.length>0&&i.length<Fr(r)))return{words:i,end:s?k(t,n+1):n}}var Zl=(t,e)=>e>=t.length||B(t.charCodeAt(e));
function Ql(t,e,r){let s=[Fl,zl].find(l=>t.startsWith(l,e));if(s===a)return;let i=e+s.length;for(;i<t.length&&" -`:".includes(t.charAt(i));)i++;let n=Gr(t.slice(i));return n&&n.text!==""?c({},n,Wr,{number:r,inline:!0}):a}var Wr={pointerSize:a,base:a,returnAddress:a,gap:0,args:[]};
function $l(t,e){let r=pe(t),s=nt(r.text),i=s!==a&&s.name!=="",n=e!==a&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(r.text);if(!(!i&&!n))return c({},r,Wr,{symbol:s,number:e,inline:!1})}
function Gr(t){let{text:e,source:r}=pe(t),s=nt(e);return s!==a||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:r,symbol:s}:a}var qr=1e3,Bt=(t,e)=>({line:t,text:e.slice(0,200)});
function to(t){var e;let r=new so;for(let s=0;s<t.length&&r.push((e=t[s])!=null?e:"",s)!=="after";s++);return r.listing()}var eo=1e4,ro=8,so=class{
constructor(){this.__l=[],this.__x=[],this.__c=[],this.__3u="frames",this.__40=!1,this.__3x=!1,this.__2w=!0}
get begun(){return this.__40||this.__l.length>0}
get fromTop(){return this.__l.length>0&&this.__2w}
push(t,e){if(t.length>ct)return this.__u(t,e);if(this.__2b)return this.__55(t,e,this.__2b);let r=Ur(t,this.__3u);return r?this.__63(r,t,e):this.__5v(t,e)}
listing(){return{style:this.__3j,frames:this.__l,unread:this.__l.length===0?[...this.__x,...this.__c]:this.__x}}
__63(t,e,r){return t.text===""?!this.begun||!this.__3v(t)?this.__u(e,r):(this.__2b={row:t,line:Bt(r,e)},"taken"):this.__3v(t)?(this.__30(),this.__3n(t),"taken"):"after"}
__55(t,e,{row:r,line:s}){this.__2b=a;let i=Ur(`00 ${t.trim()}`,"names");return!(i!=null&&i.symbol)||i.symbol.name===""?(this.__c.push(s),this.push(t,e)):(this.__3n(c({},r,{text:i.text,symbol:i.symbol})),"taken")}
__5v(t,e){let r=k(t,0);if(r===t.length)return this.__l.length>0&&this.__12===a?"after":"taken";let s=zr(t);return s?this.__1b(s):ao(t,r)?(this.__3x=!0,"taken"):this.begun?oo(t,r)?"taken":_o(t)?(this.__l.length===0&&(this.__2w=!1),this.__20=a,"taken"):ge(t)?"after":this.__u(t,e):"other"}
__1b(t){return this.__l.length>0?"after":(this.__40=!0,this.__3u=t,"taken")}
__3v(t){var e;if(this.__l.length===0)return!0;if(this.__l.length>=eo)return!1;let r=(e=this.__3j)==null?a:e.pointerSize;return r!==a&&t.pointerSize!==a&&r!==t.pointerSize?!1:t.number===a||this.__12===a?t.number===this.__12:t.number>this.__12}
__3n(t){var e,r;this.__12!==a&&t.number!==this.__12+1&&(this.__20=a),this.__l.length===0&&((e=t.number)!=null?e:this.__x.length)>0&&(this.__2w=!1);let s=this.__20;this.__12=t.number,(r=this.__3j)!=null||(this.__3j=no(t)),this.__l.push(io(t,s,this.__3x)),t.inline||(this.__20=t.returnAddress===Gt?a:t.returnAddress)}
__u(t,e){return this.begun?this.__c.length>=ro?"after":(this.__c.push(Bt(e,t)),"other"):"other"}
__30(){this.__c.length>0&&this.__12===a&&(this.__20=a);for(let t of this.__c)this.__x.length<qr&&this.__x.push(t);this.__c=[]}};
function io(t,e,r){let{text:s,args:i,inline:n}=t,l={text:s,args:i,inline:n,doubtful:r};return e!==a&&(l.address=e),t.symbol!==a&&(l.symbol=t.symbol),t.base!==a&&(l.base=t.base),t.returnAddress!==a&&(l.returnAddress=t.returnAddress),t.source!==a&&(l.source=t.source),l}
function no(t){if(t.pointerSize!==a)return{pointerSize:t.pointerSize,generation:t.gap>=Dl?"new":"old",numbered:t.number!==a,args:t.args.length>0}}var ao=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),lo=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],oo=(t,e)=>lo.some(r=>t.startsWith(r,e)),_o=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),Vr=t=>t==="last"||t==="after",uo=/(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/,ho=256,co=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function Kr(t){var e;if(t.length>ho||!fo(t))return;let r=t.trim();if(uo.test(r))return{kind:"breakInstruction"};if(r.startsWith("Breakpoint ")){let s=(e=/^Breakpoint (\d{1,9}) hit$/.exec(r))==null?a:e[1];return s===a?a:{kind:"breakpoint",number:Number(s)}}return r.startsWith("*** Fatal System Error: ")?go(r):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(r)?{kind:"other",event:r}:co.some(s=>s.test(r))?{kind:"targetGone",event:r}:a}var fo=t=>"B*STND^".includes(t.charAt(k(t,0)))||t.includes(" - code ");
function go(t){var e;let r=(e=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?a:e[1];if(r!==a)return{kind:"bugcheck",code:Number.parseInt(r,16),parameters:Jr(t)}}
function Jr(t){var e,r;let s=(e=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?a:e[1],i=[];for(let n of(r=s==null?a:s.split(","))!=null?r:[]){let l=At(n.trim());l&&i.push(l)}return i}var po=t=>t.charAt(k(t,0))==="#"&&zr(t)===a;
function mo(t){var e;let r;for(let s of t){if(r&&r.push(s)!=="after")continue;let i=Kr(s);i&&(r=new wo(i))}return(e=r==null?a:r.report())!=null?e:ko(t)}
function ko(t){let e=new Xr;for(let r of t)e.push(r);return e.place.instruction?c({kind:"stepped"},e.place):a}var bo=24,wo=class{
constructor(t){this.__3c=new Xr,this.__c=0,this.__1d=t,this.__2u=t.kind==="targetGone"}
push(t){let e=this.__2u?"after":this.__6b(t);return this.__2u=Vr(e),e}
report(){let t=this.__1d;return t.kind==="targetGone"?t:c({},t,this.__3c.place)}
__6b(t){if(t.length>ct)return this.__u();let e=Kr(t);if(e)return this.__6j(e)?"taken":"after";if(vo(t))return this.__5a(t.trim()),"taken";if(ge(t))return"after";let r=this.__3c.push(t);return r==="instruction"?"last":r==="symbol"?"taken":this.__u()}
__6j(t){return this.__1d.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__3c.place.symbol===a}
__5a(t){let e=this.__1d;e.kind==="bugcheck"&&e.parameters.length===0?this.__1d=c({},e,{parameters:Jr(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__1d={kind:"manualBreak"}:t.startsWith(Yr)&&(this.__1d={kind:"other",event:t}))}
__u(){return this.__c++,this.__c>bo?"after":"other"}},Yr="A fatal system error has occurred",yo=["*","(0x",Yr];
function vo(t){let e=k(t,0);return e===t.length||po(t)?!0:yo.some(r=>t.startsWith(r,e))}var Xr=class{
constructor(){this.place={}}
push(t){let e=Cr(t);if(e){let s=this.__4p;return this.place={symbol:s,instruction:e},"instruction"}let r=So(t);return r===a?"other":(this.__4p=r,this.place={symbol:r},"symbol")}};
function So(t){let e=t.trim();if(!e.endsWith(":"))return;let r=pe(e.slice(0,-1));return nt(r.text)&&r.text}var To=24;
function Zr(t,e,r,s=To){var i,n,l,o;let _=mo(r);if((_==null?a:_.kind)==="targetGone")return{kind:"targetGone",event:_.event};let u=t.query(oa(s,e.pointerSize===4,e.contextRegisters)),h=Ao(Mt(u),e),d=(n=(i=h.get("eip"))!=null?i:h.get("rip"))!=null?n:h.get("pc"),f=(o=(l=h.get("esp"))!=null?l:h.get("rsp"))!=null?o:h.get("sp");if(!d||!f)return Qr("registers",u);let[b,...y]=to(u).frames;if(!b)return Qr("stack",u);let E=xo(h,e),M=h.get("$thread");return{kind:"read",reading:{report:_,ip:d,sp:f,registers:h,stack:[c({},b,{address:d}),...y],thread:M,processor:E}}}var Qr=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function Ao(t,e){let r=new Map;return t.forEach((s,i)=>{r.set(i,Z(s,e.pointerSize))}),r}
function xo(t,e){let r=t.get("$prcb"),s=r===a?-1:e.processorBlocks.indexOf(r);return s>=0?s:e.processorBlocks.length===1?0:a}var Eo=16,Oo=2*3600,No=20,Po=60,Mo=30,Ro=class{
constructor(t,e){this.__f=0,this.__9={alloc:0,free:0,unknown:0},this.__2p=0,this.__13=t,this.__19=e,this.__2t=new Cl(t.reader,t.target),this.__3i=t.reader.now(),this.__k=this.__3i}
run(t=!1){let e=this.__6n(t),{hasMissed:r}=this.__13.stepOut;return{end:e,hits:this.__f,kinds:this.__9,seconds:this.__2k(),hasMissed:r}}
__6n(t){return x(()=>{var e;for(t&&this.__6d();;){let r=(e=this.__52())!=null?e:this.__68();if(r)return r}},({call:e,message:r})=>({kind:"failed",call:e,message:r}))}
__6d(){let{reader:t,target:e}=this.__13,r=Zr(t,e,[],this.__19.frames);if(r.kind!=="read")return;let s=this.__2t.classify(r.reading);s.kind==="hit"&&this.__4m(r.reading,s.of)}
__68(){let{reader:t,changes:e,target:r,isCurrent:s}=this.__13,i=s()?e.run(na):[];if(!s())return{kind:"superseded"};let n=Zr(t,r,i,this.__19.frames);if(n.kind==="targetGone")return n;if(n.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${n.missing} in the answer: ${n.answer}`};let l=this.__2t.classify(n.reading);return l.kind==="foreign"?{kind:"foreign",stop:l.stop}:this.__4m(n.reading,l.of)}
__4m(t,e){this.__2p=e==="unknown"?this.__2p+1:0,this.__f+=1,this.__9[e]+=1;let{evidence:r,stepOut:s}=this.__13,i=r.record(t,e,s);return this.__3k(),s.trouble?Lo(s.trouble):i==="full"?{kind:"tooManyBlocks"}:a}
__52(){if(this.__2p>=Eo)return{kind:"unknownHits",count:this.__2p};if(this.__f>=this.__19.hits)return{kind:"hits"};let{seconds:t}=this.__19;return t!==a?this.__2k()>=t?{kind:"seconds"}:a:this.__5k()}
__5k(){let t=this.__2k();if(this.__f<No||t<Po)return;let e=this.__f/t;return this.__19.hits/e>Oo?{kind:"tooSlow",hitsPerSecond:e}:a}
__3k(){let t=this.__13.reader.now();if(t-this.__k<Mo*1e3)return;this.__k=t;let{observer:e}=this.__13,r=this.__19.hits;e({kind:"progress",hits:this.__f,wanted:r,seconds:this.__2k()})}
__2k(){return(this.__13.reader.now()-this.__3i)/1e3}};
function Lo(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}var j=4,It={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},$r={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},Bo=class{
reset(){this.__3g=a,this.__39=a}
read(t){let e=k(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__3g=Io(t);else if(t.startsWith("NonPaged",e))this.__39=/^NonPaged +Paged$/.test(t.trim())?e:a;else if(t.startsWith("Tag",e))return this.__1b(t)}}
__1b(t){let[e,...r]=Co(t);if((e==null?a:e.text)!=="Tag")return;let s=r.map(_=>_.text).join(" "),i=s===$r.verbose.join(" ");if(!i&&s!==$r.summary.join(" "))return;let n=r.map((_,u)=>{var h,d;return _.end-((d=(h=r[u-1])==null?a:h.end)!=null?d:e.start+j)}),l=i?"verbose":this.__6a(n,e.start),o=this.__3g;return this.reset(),{layout:l,tagColumn:e.start,sort:o,widths:n.join()===It[l].join()?n:a}}
__6a(t,e){if(t.join()===It.current.join())return"current";if(t.join()!==It.oldest.join())return"old";let r=this.__39;return(r===a?e===0:r-e===12)?"oldest":"old"}};
function Io(t){let e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?a:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function Co(t){let e=[],r=k(t,0);for(;r<t.length;){let s=t.indexOf(" ",r),i=s<0?t.length:s;e.push({text:t.slice(r,i),start:r,end:i}),r=k(t,i)}return e}var ts={kind:"unread"};
function Ho(t,e){let r=k(t,0);if(t.startsWith("TOTAL",r)&&B(t.charCodeAt(r+5)))return zo(t,r+5,e);let s=e.widths?Fo(t,e,e.widths):Do(t,r,e);return s?{kind:"row",usage:s}:jo(t,r)?ts:{kind:"other"}}
function zo(t,e,r){let{layout:s,widths:i=rs(s)}=r,n=me(t,e,i,s);return!n||t.slice(n.end).trim()!==""?ts:c({kind:"total"},as(n.numbers))}
function Fo(t,{tagColumn:e,layout:r},s){for(let i of[e,e-1,e+1]){if(!is(t,i))continue;let n=me(t,i+j,s,r);if(!(!n||i!==e&&!n.inPlace))return ns(t.slice(i,i+j),n.numbers,t.slice(n.end))}}
function Do(t,e,r){let s=es(t,e,j,r),i=es(t,e,t.slice(e,e+j).search(/\s/),r);return s&&i?a:s!=null?s:i}
function es(t,e,r,{layout:s}){if(r<1||!is(t,e,r))return;let i=me(t,e+r,rs(s),s);if(!(!i||!Uo(t,i.end)))return ns(t.slice(e,e+r),i.numbers,t.slice(i.end))}var rs=t=>It[t].map(()=>Number.POSITIVE_INFINITY),Uo=(t,e)=>e>=t.length||B(t.charCodeAt(e))||B(t.charCodeAt(e-2))||t.startsWith(ss,e),ss="UNKNOWN pooltag";
function is(t,e,r=j){let s=e+r;if(e<0||t.length<=s||!B(t.charCodeAt(s))||k(t,0)<e)return!1;let i=t.slice(e,s);return i.trim()!==""&&[...i].every(n=>n>=" ")}var jo=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function me(t,e,r,s){var i;let n=[],l=e,o=!0,_=!0;for(let u=0;u<r.length;u++){let h=Wo(t,l,(i=r[u])!=null?i:0);if(!h)return;let d=u===r.length-1?Go(t,h,_,s):h.end,f=d===a?a:sa(t.slice(h.start,d));if(d===a||f===a)return;let b=d===h.columnEnd||d>h.columnEnd&&h.full;o=o&&b,_=_&&(b||u===0),n.push(f),l=d}return{numbers:n,end:l,inPlace:o}}
function Wo(t,e,r){let s=k(t,e),i=t.charAt(s)==="-"?s+1:s,n=ea(t,i);if(!(s===e||n===i))return{start:s,end:n,columnEnd:e+r,full:s===e+1}}
function Go(t,e,r,s){if(t.charAt(e.start)==="0")return e.start+1;let i=t.slice(e.end,e.end+16);if(i.trim()===""||i.startsWith("	")||e.end<=e.columnEnd||i.startsWith(ss))return e.end;if(!(!r||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(i)?e.columnEnd:a:e.columnEnd}
function ns(t,e,r){let s=r.trim(),i=t.length===j&&!t.includes(".")?He(t):a;return c({text:t.padEnd(j),tag:i!=null&&i.ok?i.tag:a},as(e),{description:s||a})}
function as(t){let e=t.length/2;return{nonPaged:ls(t.slice(0,e)),paged:ls(t.slice(e))}}
function ls(t){let[e=0,r=0,s=0,i=0]=t;return t.length===2?{outstanding:e,bytes:r}:{allocs:e,frees:r,outstanding:s,bytes:i}}
function os(t){var e;let r=new Bo,s;for(let i=0;i<t.length;i++){let n=(e=t[i])!=null?e:"";if(s){if(Vr(s.push(n,i)))break}else{let l=r.read(n);l&&(s=new Jo(l))}}return s==null?a:s.listing()}var qo=5e4,Vo=1024,Ko=16,Jo=class{
constructor(t){this.__w=[],this.__x=[],this.__c=[],this.__1b=t}
push(t,e){if(t.length>Vo)return this.__u(t,e);if(/^[ .\t]*$/.test(t))return"taken";let r=Ho(t,this.__1b);if(r.kind==="other")return ge(t)?"after":this.__u(t,e);if(this.__30(),r.kind==="row")this.__w.push(r.usage);else if(r.kind==="unread")this.__r(Bt(e,t));else return this.__4t={nonPaged:r.nonPaged,paged:r.paged},"last";return this.__w.length<qo?"taken":"last"}
listing(){let{layout:t,sort:e}=this.__1b;return{layout:t,sort:e,rows:this.__w,total:this.__4t,unread:this.__x}}
__u(t,e){return this.__c.length>=Ko?"after":(this.__c.push(Bt(e,t)),"other")}
__30(){for(let t of this.__c)this.__r(t);this.__c=[]}
__r(t){this.__x.length<qr&&this.__x.push(t)}};
function Ct(t,e,r){return e.tracker?oe(t,e.tracker,r):x(()=>Yo(t,r),()=>({kind:"unreadable"}))}
function Yo(t,e){let r=os(t.query(wa(e)));if(!r)return{kind:"unreadable"};let[s,...i]=r.rows.filter(h=>h.tag===e);if(!s)return{kind:r.rows.length===0?"absent":"unreadable"};let n=[s.nonPaged.allocs,s.paged.allocs],l=[s.nonPaged.frees,s.paged.frees];if(i.length>0)return{kind:"unreadable"};let o={allocs:_s(n),frees:_s(l)},{allocs:_,frees:u}=o;return _===a||u===a?{kind:"unreadable"}:{kind:"found",counts:{allocs:_,frees:u}}}
function _s(t){let e=0;for(let r of t){if(r===a)return;e+=r}return e}var Xo=2e5,Zo=class{
constructor(){this.__a=new Map,this.__2={alloc:[],free:[]},this.__s={alloc:0,free:0},this.lastHit=0,this.__1y=0}
located(t,e,r){var s,i;if(this.lastHit=Math.max(this.lastHit,r),t==="free"&&this.__3z(r,e),((i=(s=this.__a.get(e))==null?a:s.hit)!=null?i:0)>r||(this.__a.delete(e),this.__a.set(e,{kind:t,hit:r}),this.__a.size<=Xo))return;let n=this.__a.keys().next();n.done||this.__a.delete(n.value)}
unlocated(t,e,r){this.lastHit=Math.max(this.lastHit,e),t==="free"&&this.__3z(e,a),r?this.__2[t]=[...this.__2[t],e]:this.__s[t]=e}
found(t,e){this.__2[t]=this.__2[t].filter(r=>r!==e)}
gap(){this.__1y=this.lastHit,this.__1x=a}
mayBeLastFreed(t){var e;return this.__1x!==a&&((e=this.__1x.block)!=null?e:t)===t}
isNew(t){return!this.__a.has(t)}
get lastCharged(){return this.__4b}
sized(t){this.__4b=t}
lastOf(t,e){let r=this.__a.get(e);return(r==null?a:r.kind)===t&&r.hit>this.__1y?r.hit:a}
mustBeFreedSince(t,e){let r=this.__a.get(t);return r?r.hit<=e?this.lastOf("alloc",t):a:this.__1y===0?0:a}
isRepeated(t,e){let r=this.lastOf(t,e);return r!==a&&this.isCertainSince(t,r)}
isCertainSince(t,e){return e>this.__1y&&this.hasLocatedAll(t==="alloc"?"free":"alloc",e)}
hasLocatedAll(t,e,r=Number.POSITIVE_INFINITY){return this.__s[t]>e?!1:!this.__2[t].some(s=>s>e&&s<r)}
__3z(t,e){var r,s;t>=((s=(r=this.__1x)==null?a:r.hit)!=null?s:0)&&(this.__1x={hit:t,block:e})}};
function Qo(t,e,r){var s,i;let n=t.slice(0,F(t)).findIndex(({symbol:u,inline:h})=>u&&!h&&!Je(u)),l=t[n];if(!l||l.doubtful)return;let o=(s=l.address)!=null?s:n===0?r:a,_=(i=t.slice(n+1).find(({inline:u})=>!u))==null?a:i.base;if(!(!o||!l.base||!_||G(l.base,_)>=0))return{kind:e,address:o,base:l.base,limit:_}}
function us(t,e,r){let s=[];for(let i=0;i+r<=e.length;i+=r){let n=gt(e,i,r);n&&s.push(n)}return{from:t,words:s}}
function $o(t,e,r,s){var i;if("register"in t)return r.registers.get(t.register);let n=r.stack&&X(r.stack.from,O(e,t.offset));return n===a||n%s!==0||(i=r.stack)==null?a:i.words[n/s]}var t_=28;
function e_(t,e,r){var s,i;let n=[],l=e.stack&&X(t.base,e.stack.from),o=X(t.base,t.limit);if(l!==a&&o!==a){let _=r===4?Math.min(o,t_):o,u=Math.min(_,l+((i=(s=e.stack)==null?a:s.words.length)!=null?i:0)*r);for(let h=l;h<u;h+=r)n.push({offset:h})}return[...n,...[...e.registers.keys()].map(_=>({register:_}))]}var ke=(t,e=!1)=>({place:t,isTrusted:e,proofs:0,currentProofs:0,blocks:new Set,shown:new Map,open:new Map});
function r_(t,e,r,s,i){let n=$o(t.where,e.base,r,s.pointerSize);if(n===a)return"notRead";let l=t.holds==="block"?n:O(n,s.headerSize);return hs(l,s)?cs(l,i):"noBlock"}
function hs(t,e){return xt(t,e.pointerSize)&&Ie(t,e.granularity)}var ds=({header:t},{alignedHeaders:e})=>e&&(t==null?a:t.kind)==="unreadable";
function cs(t,e){if(!e)return{block:t};let r=e(t);if(r.kind!=="second")return{block:t,header:r};let s=O(t,-r.distance);return{block:s,header:e(s)}}
function s_(t,e,r,s){var i;let{kind:n,pointer:l,charged:o,requested:_=0}=r;if(e===a||typeof e=="string")return;let{block:u,header:h}=e;if(l!==a&&l!==u)return;let d=t.open.get(u);if(d&&s.isCertainSince(n,d.hit)||s.isRepeated(n,u)||(h==null?a:h.kind)==="inUse"&&we(h.bytes,o)||(h==null?a:h.kind)==="inUse"&&((i=h.bytes)!=null?i:_)<_)return;let f=l_(n,h);if(f==="refutation")return;let b=n==="free"&&s.lastOf("alloc",u)!==a;if(!(f==="proof"||l!==a||b))return{hypothesis:t,sighting:e};let y=l!==a||fs(e,r,s),E=l===a&&s.mayBeLastFreed(u);return{hypothesis:be(t,{block:u,isCurrent:y,mayBeLeft:E}),sighting:e}}
function fs({block:t,header:e},{hit:r,kind:s,wasFree:i},n){if(s==="free"||(e==null?a:e.kind)!=="inUse")return!1;if(i(t))return!0;let l=n.lastOf("free",t);return l!==a&&n.hasLocatedAll("alloc",l,r)}
function i_(t,e,r){let{hit:s,charged:i}=e,{block:n,header:l}=t,o=(l==null?a:l.kind)==="inUse",_=o?r.lastOf("free",n):a,u=i!==a&&i!==r.lastCharged;return{hit:s,isInUse:o,isCurrent:u&&r.isNew(n)||fs(t,e,r),mayBeLeft:r.mayBeLastFreed(n),freedAt:_,charged:i}}
function n_(t,e,r){let{block:s}=e,i=t.open.get(s);if(!i)return t;if(t.open.delete(s),e.kind===t.place.kind)return r.isCertainSince(e.kind,i.hit)?a:t;if(e.kind==="alloc")return t;if(!we(i.charged,e.charged))return be(t,{block:s,isCurrent:gs(i,r),mayBeLeft:i.mayBeLeft})}
function a_(t,e,r,s){var i;let n=t.open.get(e);if(!(n!=null&&n.isInUse)||t.place.kind!=="alloc"||n.hit<r)return t;let l=Math.max((i=n.freedAt)!=null?i:0,r);return t.open.set(e,c({},n,{freedAt:l})),n.isCurrent||!gs(c({},n,{freedAt:l}),s)?t:(t.open.set(e,c({},n,{freedAt:l,isCurrent:!0})),c({},t,{currentProofs:t.currentProofs+1}))}
function gs({isCurrent:t,freedAt:e,hit:r},s){return t||e!==a&&s.hasLocatedAll("alloc",e,r)}
function l_(t,e){switch(e==null?a:e.kind){case a:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}var be=(t,{block:e,isCurrent:r,mayBeLeft:s})=>c({},t,{proofs:t.proofs+1,currentProofs:t.currentProofs+(r?1:0),blocks:s?t.blocks:new Set([...t.blocks,e])}),we=(t,e)=>t!==a&&e!==a&&t!==e,ps=3,o_=2,ms=16,__=32,u_=256,h_=8,d_=100,c_=ps,f_=2,g_=class{
constructor(t,e){this.__2=[],this.__k=new Map,this.__f=0,this.__3d=0,this.__4n=0,this.__3p=!0,this.__2z=!1,this.__2g=0,this.__s=0,this.kind=t,this.__4=e}
plan(t){var e,r;if(this.__43)return{kind:"places",places:[]};if(this.__47&&this.__f%__!==0)return{kind:"places",places:this.__8.map(({place:n})=>n)};let s=t-((r=(e=this.__2[0])==null?a:e.hit)!=null?r:t),i=(this.__f>=h_||s>=d_)&&this.__5o===this.__2g;return{kind:"everything",returnValueHelps:this.kind==="alloc"&&i&&this.__3d<c_}}
observe(t,e,r){this.__2g=t.hit;let s=this.__3p||(e==null?a:e.from)!=="arguments"?e:a;(s==null?a:s.from)==="returnValue"&&this.__3d++;let i=this.__43?"noPlace":this.__m(t,s,r);return typeof i!="string"?c({kind:"located",from:"place"},bs(i)):s&&i!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(i!=="learning"&&(this.__s=t.hit),{kind:"unlocated",why:i})}
blockNamed(t,e){this.__1w(this.__8.map(r=>n_(r,t,e)).filter(r=>r!==a))}
blockNamedBefore({hit:t,kind:e,block:r},s){var i,n;for(let{open:l}of this.__8)((n=(i=l.get(r))==null?a:i.hit)!=null?n:t)<t&&l.delete(r);e==="free"&&this.__1w(this.__8.map(l=>a_(l,r,t,s)))}
settle(t){if(this.__2.length===0)return[];let e=this.__1c,r=[];return this.__2=this.__2.filter(({hit:s})=>{var i;let n=(i=this.__6k(s))!=null?i:e?this.__4y(s):a;return!n||!this.__44(n,t)?!0:(this.__q(s,n.block,t),r.push(c({hit:s,kind:this.kind},bs(n))),!1)}),r}
__44(t,e){return!ds(t,this.__4)||e.lastOf("alloc",t.block)!==a}
__4y(t){return ks(this.__8.map(({shown:e})=>e.get(t)))}
__6k(t){var e;let r=this.__k.get(t);if(!(r!=null&&r.isSure))return;let{block:s}=r;return(e=this.shownAt(t).find(i=>i.block===s))!=null?e:{block:s}}
hasHitsSince(t){return this.__2g>t}
hasUnknownsSince(t,e){return this.__s>t||this.__4x(t,e).length>0}
mustHaveShown(t,e,r){if(this.__s>e)return;let s=this.__4x(e,r);if(s.some(l=>{var o;return((o=this.__k.get(l))==null?a:o.block)===t}))return;let[i,...n]=s.filter(l=>!this.__k.has(l));i!==a&&n.length===0?this.wasAbout(i,{block:t,isSure:s.length===1}):this.__1w(this.__8.filter(({open:l})=>l.has(t)))}
mayHaveFreed(t,e,r,s){if(this.__s>e)return!0;let i=r<s?r:e;return this.__2.some(({hit:n})=>n<=e||n===r||this.__k.has(n)?!1:n>i&&n<=s||this.shownAt(n).some(l=>l.block===t))}
waitsBetween(t,e,r){return this.__2.some(s=>s.hit>t&&s.hit<=e&&s.hit!==r)}
shownAt(t){let e=[];for(let{shown:r}of this.__8){let s=r.get(t);s&&e.push(s)}return e}
wasAbout(t,e){let{block:r}=e;if(this.__k.has(t)||!this.__2.some(i=>i.hit===t))return;this.__k.set(t,e);let s=this.__8.filter(({shown:i})=>{var n;return((n=i.get(t))==null?a:n.block)===r});this.__1w(s.map(i=>{var n,l;let o=(l=(n=i.open.get(r))==null?a:n.mayBeLeft)!=null?l:!0;return i.open.delete(r),be(i,{block:r,isCurrent:!0,mayBeLeft:o})}))}
forgetOpen(){for(let{open:t}of this.__8)t.clear();this.__1c||this.__2z||this.__3d||this.__1w(this.__8.map(({place:t,shown:e,open:r})=>c({},ke(t),{shown:e,open:r})))}
learned(){return this.__1c?this.__8.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.__11=t.map(e=>ke(e,!0)),this.__f=ms}
startOver(){this.__11=a,this.__2=[],this.__k.clear(),this.__f=0,this.__s=this.__2g,this.__4n++}
get __5o(){var t,e;return(e=(t=this.__2[this.__2.length-1])==null?a:t.hit)!=null?e:0}
__4x(t,e){return this.__2.filter(r=>r.hit>t&&!we(r.charged,e)).map(({hit:r})=>r)}
get __8(){var t;return(t=this.__11)!=null?t:[]}
get __1c(){return this.__8.some(({isTrusted:t,proofs:e,currentProofs:r,blocks:s})=>t||(this.__2z?e:s.size)>=ps&&r>=o_)}
get isUndecided(){return this.__2.length>0&&!this.__1c}
get __47(){return this.__1c&&this.__2.length===0&&this.__f>=ms}
get __43(){return this.__4n>f_}
__m(t,e,r){var s;let i=(s=this.__11)!=null?s:this.__58(t),n=i.map(h=>this.__65(h,t));if(n.every(h=>h==="notRead"))return"unreadable";if(this.__f++,this.__56(n,e))return this.__3p=!1,this.startOver(),"disagreement";let l=this.__5c(t,e),o=i.map((h,d)=>s_(h,n[d],l,r)).filter(h=>h!==a);if(o.length===0)return this.startOver(),"noPlace";this.__11=o.map(h=>h.hypothesis);let _=o.map(h=>h.sighting);this.__2z||(this.__2z=_.some(({header:h})=>(h==null?a:h.kind)==="inUse"));let u=this.__1c?ks(_):a;return u?(this.__6l(),this.__44(u,r)?u:"unreadable"):e||this.__r(l,_,r)?"learning":"disagreement"}
__5c({hit:t,charged:e,requested:r,wasFree:s=()=>!1},i){return{hit:t,kind:this.kind,pointer:i==null?a:i.block,charged:e,requested:r,wasFree:s}}
__58({key:t,words:e}){let r=e_(t,e,this.__4.pointerSize),s=(i,n)=>ke({kind:this.kind,key:t.address,where:i,holds:n});return[...r.map(i=>s(i,"block")),...r.map(i=>s(i,"header"))]}
__65({place:t},{key:e,words:r,look:s}){return r_(t,e,r,this.__4,s)}
__56(t,e){if((e==null?a:e.from)!=="arguments"||!this.__1c)return!1;let r=t.filter(s=>typeof s!="string");return r.length>0&&r.every(({block:s})=>s!==e.block)}
__r(t,e,r){if(this.__2.length>=u_)return!1;this.__2=[...this.__2,{hit:t.hit,charged:t.charged}];for(let[s,{shown:i,open:n}]of this.__8.entries()){let l=e[s];l&&(i.set(t.hit,l),n.set(l.block,i_(l,t,r)))}return!0}
__q(t,e,r){var s;for(let{shown:i,open:n}of this.__8)i.delete(t),((s=n.get(e))==null?a:s.hit)===t&&n.delete(e);this.__k.delete(t),r.found(this.kind,t),r.located(this.kind,e,t)}
__6l(){this.__47&&(this.__11=p_(this.__8))}
__1w(t){this.__11&&(this.__11=t,t.length===0&&this.startOver())}};
function ks(t){let[e]=t;return t.every(r=>(r==null?a:r.block)===(e==null?a:e.block))?e:a}
function bs({block:t,header:e}){return(e==null?a:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
function p_(t){let e=({place:{where:r}})=>"register"in r?0:r.offset<0;return t.filter((r,s)=>t.findIndex(i=>e(i)===e(r))===s)}var m_=class{
constructor(t){this.__n=new Map,this.__h=new Zo,this.__35=[],this.__4=t}
plan(t){return this.__3b(t.kind,t.address).plan(this.__h.lastHit)}
observe(t){let{hit:e,key:r,look:s,pointer:i,charged:n}=t;if(this.__4.alignedHeaders&&!s)return this.__6m(r,e);let l=this.__3b(r.kind,r.address).observe(t,this.__51(i,t),this.__h);return r.kind==="alloc"&&this.__h.sized(n),l.kind==="located"?this.__5q(r.kind,l.block,e,n):this.__h.unlocated(r.kind,e,l.why==="learning"),this.__4o(),l}
goneAfter(t,e,r,s){let i=this.__h.mustBeFreedSince(e,r);if(i===a||r===t&&i===0)return;let n=this.__4w("free",i);if(n.some(_=>_.mayHaveFreed(e,i,t,r)))return;let l=Math.max(i,t-Qt),o=!n.some(_=>_.waitsBetween(l,s,t));for(let _ of n)_.wasAbout(t,{block:e,isSure:o});this.__4o()}
candidates(t,e){let r=new Set;for(let s of this.__n.values())if(s.kind===t)for(let{block:i}of s.shownAt(e))r.add(i);return r}
get isUndecided(){return[...this.__n.values()].some(t=>t.kind==="alloc"&&t.isUndecided)}
gap(){this.__h.gap();for(let t of this.__n.values())t.forgetOpen()}
resolved(){let t=this.__35;return this.__35=[],t}
places(){let t=[];for(let e of this.__n.values())t.push(...e.learned());return t}
restore(t){for(let{kind:e,key:r}of t){let s=t.filter(i=>i.kind===e&&i.key===r);this.__3b(e,r).restore(s)}}
__4w(t,e,r){return[...this.__n.values()].filter(s=>s.kind===t&&s.hasUnknownsSince(e,r))}
__4o(){for(let t of this.__n.values())for(let e of t.settle(this.__h)){this.__35.push(e);for(let r of this.__n.values())r.blockNamedBefore(e,this.__h)}}
__3b(t,e){let r=`${t} ${e}`,s=this.__n.get(r);if(s)return s;let i=new g_(t,this.__4);return this.__n.set(r,i),i}
__6m({kind:t},e){return this.__h.unlocated(t,e,!1),{kind:"unlocated",why:"unreadable"}}
__51(t,{look:e}){if(!t||!hs(t.block,this.__4))return;let r=cs(t.block,e);if(!ds(r,this.__4))return{from:t.from,block:r.block}}
__5q(t,e,r,s){this.__5b(t,e,t==="free"?s:a),this.__h.located(t,e,r);for(let i of this.__n.values())i.blockNamed({kind:t,block:e,charged:s},this.__h)}
__5b(t,e,r){var s;let i=this.__h.lastOf(t,e);if(i===a)return;let n=t==="alloc"?"free":"alloc",l=this.__4w(n,i,r);if(l.length===1&&((s=l[0])==null||s.mustHaveShown(e,i,r)),!(l.length>0)){for(let o of this.__n.values())o.kind===n&&o.hasHitsSince(i)&&o.startOver();this.gap()}}},ye=4096;
function k_(t,e){let r=t*2;return{pointerSize:t,headerSize:r,granularity:r,alignedHeaders:e}}var b_=4;
function ws(t,e,r,s){let i=C(t,0,4),n=C(t,4,4);if(i===a||n===a)return{kind:"unreadable"};if(H(L(n))!==r)return{kind:"noHeader"};let l=s.pointerSize===4?9:8,o=h=>(i>>>h&(1<<l)-1)*s.granularity,_=i>>>16+l;if(_===0)return{kind:"released"};if(s.alignedHeaders&&_&b_)return{kind:"second",distance:o(0)};let u=o(16);return u>s.headerSize&&u<=ye-e?{kind:"inUse",bytes:u}:{kind:"noHeader"}}var w_=new Uint8Array,y_=64,v_=128;
function ys(t,e,r,s,i=!1){var n,l;let o=Ht(t),_=r.headerSize,u=v=>{var W;return(W=s.readMemory(O(t,v-o),_))!=null?W:w_};if(o===0)return{kind:"headerless"};let h=u(o-_),d=ws(h,o-_,e,r),f=o===_;if(!(f?d.kind==="released":d.kind==="noHeader"&&h.every(v=>v===h[0]))||!r.alignedHeaders)return d;let b=f?h:u(0),y=((n=C(b,0,2))!=null?n:0)%8192,E=ye-y&-r.granularity,M=f?u(E-_):h;if(!b.length||!M.length)return{kind:"unreadable"};if(!(ws(b,0,e,r).kind==="released"&&M[0]===b[2]&&M.every(v=>v===M[0])))return d;if(E!==o)return{kind:"noHeader"};let Tt=(l=b[1])!=null?l:0;return{kind:"inUse",bytes:i&&!(Tt&y_)?y:a,ownsPage:!(Tt&v_)}}var Ht=t=>R(t).low%ye,S_=17744;
function T_(t,e){let r=tt(t,O(e,60)),s=r&&t.readMemory(O(e,r),12);return s&&C(s,0,4)===S_?C(s,8,4):a}var A_=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function x_(t,e,r){var s,i;if(r.pointerSize!==4)return{};let n=t.slice(0,F(t)).map(o=>E_(o,e,r)).filter(o=>o!==a),l=[...n].reverse();return{freed:vs(n.map(({freed:o})=>o)),requested:(s=l.find(o=>o.requested!==a))==null?a:s.requested,charged:vs(n.map(({charged:o})=>o)),poolType:(i=l.find(o=>o.poolType!==a))==null?a:i.poolType}}
function E_(t,e,r){var s,i;let n=(i=(s=t.symbol)==null?a:s.name)!=null?i:"",l=A_.find(({functions:u})=>u.test(n));if(!l||t.doubtful)return;let o=u=>u===a?a:t.args[u]&&R(t.args[u]).low;if(l.tag!==a){let u=o(l.tag);if(u===a||H(L(u))!==e)return}let _=l.freed===a?a:t.args[l.freed];return{freed:_!==a&&xt(_,r.pointerSize)&&Ie(_,r.granularity)?_:a,requested:o(l.requested),charged:o(l.charged),poolType:o(l.type)}}
function vs(t){let e=t.filter(r=>r!==a);return e.every(r=>r===e[0])?e[0]:a}var O_=4096,N_=3,P_=20,M_=class{
constructor(t,e,r){this.__v=new Map,this.__0=t,this.__4=e,this.__1e=r}
wasFree(t){let{kind:e}=ys(t,this.__1e,this.__4,this);return e==="released"||e==="noHeader"}
readMemory(t,e){var r;let s=Ht(t);return(r=this.__v.get(Ss(t)))==null?a:r.subarray(s,s+e)}
keep(t,e){let r=[...[...e].filter(Ht).map(Ss),...this.__v.keys()];if(this.forget(),!(t>P_))for(let s of[...new Set(r)].slice(0,N_)){let i=this.__0.readMemory(s,O_);i&&this.__v.set(s,i)}}
forget(){this.__v.clear()}},Ss=t=>O(t,-Ht(t)),R_=2048,L_=64,Ts=18362,B_=class{
constructor(t,e,r,s,i){this.__28=new Map,this.__0=t,this.__d=e,this.__1e=r,this.__4=s,this.__7=i,this.__v=new M_(t,s,r)}
locate(t,e,r,s){var i;let n=x_(e.stack,this.__1e,this.__4),l=Qo(e.stack,r,e.ip);if(!l)return this.__7.gap(),I_(n);let o=this.__5y(t,e,l,n,s),_=this.__7.observe(o);if(this.__6o(t),_.kind==="unlocated")return c({},ve(n),{open:_.why==="learning"||a});let u=(i=_.charged)!=null?i:n.charged;return c({},ve(n),{block:_.block,blockFrom:_.from,charged:u})}
lookAgain(t){return As(this.__m("alloc",t))}
__5h(t,{found:e,goneAt:r},s){let i=e.kind==="inUse"&&e.ownsPage===!0;return r&&!i?r:this.lookAgain(t)==="freed"||i&&this.__5j(t)?r!=null?r:s:a}
__5j(t){let e=()=>this.__m("alloc",t).kind==="unreadable",{poolHitTag:r}=this.__d;return e()&&!!this.__0.readMemory(r,4)&&e()}
__6o(t){this.__28.forEach((e,r)=>{e.goneAt=this.__5h(r,e,t),!(t-e.since<Qt)&&(this.__28.delete(r),e.goneAt&&this.__7.goneAfter(e.since,r,e.goneAt,t))});for(let e of this.__7.candidates("free",t)){if(this.__28.size>=L_||this.__28.has(e))continue;let r=this.__m("alloc",e),s=As(r);s!=="unknown"&&this.__28.set(e,{since:t,found:r,goneAt:s==="freed"?t:a})}this.__7.isUndecided?this.__v.keep(t,this.__7.candidates("alloc",t)):this.__v.forget()}
__5n(t){return H(t)===this.__1e}
__5y(t,e,r,s,i){let n=this.__7.plan(r),l=n.kind==="everything"?this.__59(e,r):this.__5z(n.places,e,r),o=n.kind==="everything"&&n.returnValueHelps&&r.kind==="alloc"?this.__69(i,e):a,_=o?{block:o,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return{hit:t,key:r,words:l,look:this.__5s(r.kind),pointer:_,charged:s.charged,requested:s.requested,wasFree:u=>this.__v.wasFree(u)}}
__69(t,e){let r=t.returnValue(e);return t.hasMissed&&this.__7.gap(),r}
__59({registers:t,sp:e},r){let s=X(e,r.limit),i=s!==a&&s>0?this.__0.readMemory(e,Math.min(s,R_)):a,n=i&&us(e,i,this.__4.pointerSize);return{registers:Se(t),stack:n}}
__5z(t,{registers:e},r){let s=[];for(let{where:u}of t)"offset"in u&&s.push(u.offset);if(s.length===0)return{registers:Se(e)};let i=Math.min(...s),n=Math.max(...s)-i+this.__4.pointerSize,l=O(r.base,i),o=this.__0.readMemory(l,n),_=o&&us(l,o,this.__4.pointerSize);return{registers:Se(e),stack:_}}
__5s(t){let e=new Map;return r=>{var s;let i=(s=e.get(r))!=null?s:this.__m(t,r);return e.set(r,i),i}}
__m(t,e){let{build:r=Ts}=this.__d,s=r<Ts,i=ys(e,this.__1e,this.__4,this.__0,s);return i.kind==="headerless"?this.__5r(t,e):i}
__5r(t,e){let r=this.__d.bigPages&&za(this.__0,this.__d.bigPages,e);return!r||r.kind==="unreadable"?{kind:"headerless"}:r.kind==="found"&&this.__5n(r.tag)?{kind:"inUse",bytes:r.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function As({kind:t}){switch(t){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
function ve({requested:t,charged:e,poolType:r}){return{requested:t,charged:e,poolType:r}}var I_=t=>c({},ve(t),{block:t.freed,blockFrom:t.freed&&"arguments"}),C_=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function Se(t){let e=new Map;return t.forEach((r,s)=>{C_.test(s)&&e.set(s,r)}),e}
function H_({target:t,tag:e,idle:r},s){let{pointerSize:i,build:n,description:l,poolHitTag:o}=t,_=Rt(t.modules);return{type:"hunt",tag:e,target:{pointerSize:i,description:l,build:n,kernelBase:_==null?a:_.start},poolHitTag:{address:o,before:r},time:s}}var z_=({address:t,text:e,symbol:r,source:s,inline:i,doubtful:n})=>({address:t,text:e,symbol:r,source:s,inline:i||a,doubtful:n||a}),F_=({modules:t})=>({type:"modules",modules:t.filter(({unloaded:e})=>!e).map(({name:e,start:r,end:s})=>({name:e,start:r,end:s}))});
function xs(t){return t.kind==="found"?{counts:t.counts}:t.kind==="absent"?{counts:{allocs:0,frees:0}}:{}}var Es=64,D_=class{
constructor(t,e){this.__32=new Map,this.__0=t,this.__d=e}
get known(){return this.__32}
holds(t,e){let r=this.__32.get(t);if(r)return r;let s=this.__m(t,e);return this.__32.set(t,s),s}
__m(t,e){if(this.__d.isArm)return"unreadable";let r=O(t,-Es),s=this.__0.readMemory(r,Es);if(!s)return"unreadable";let i=qt(e);for(let n=0;n+i.length<=s.length;n+=1)if(i.every((l,o)=>s[n+o]===l))return"yes";return"no"}},U_=9200,j_=500,W_=class{
constructor(t,e,r,s){this.__4a=0,this.__3t=0,this.__4r=new Set,this.__4i=new Set;var i;let{target:n,tag:l}=r;this.__0=t,this.__3=e,this.__d=n;let o=k_(n.pointerSize,n.build===a||n.build>=U_);this.__7=new m_(o),this.__7.restore(s),this.__1a=new D_(t,n),this.__36=new B_(t,n,l,o,this.__7),this.hunt=new nr(H_(r,t.now()),_=>this.__1a.holds(_,l)),e.begin(this.hunt),e.note(F_(n)),this.__4h((i=Rt(n.modules))==null?a:i.start)}
begin(t){this.__3.note(c({type:"counters",at:"armed"},xs(t)))}
end(t,e="disarmed"){this.__3.note(c({type:"counters",at:"stopped"},xs(t))),this.__5w(),this.__4g(),this.__5x(),this.__q(e)}
endWithTarget(t){this.__3.note({type:"gone",missed:t}),this.__q("targetGone")}
abandon(){this.__q("aborted")}
record(t,e,r){this.__4a+=1;let s=this.__4a;if(e==="unknown")return this.__7.gap(),this.__2s(s,t,e,{});try{return this.__2s(s,t,e,this.__36.locate(s,t,e,r))}catch(i){throw i instanceof pt&&this.__2s(s,t,e,{}),i}}
__5w(){let t=[],e=[];for(let r of this.hunt.doubtful().slice(0,j_)){let s=this.__36.lookAgain(r);s==="there"?t.push(r):s==="freed"&&e.push(r)}t.length+e.length>0&&this.__3.note({type:"blocks",there:t,gone:e})}
__5x(){for(let{use:e}of this.hunt.sites([]))this.hunt.natureOf(e);let t=[...this.__1a.known];for(let[e,r]of t.slice(this.__3t))this.__3.note({type:"code",address:e,holdsTag:r});this.__3t=t.length}
__4h(t){var e;if(!t||!xt(t,this.__d.pointerSize))return;let r=(e=Or(this.__d,t))==null?a:e.start;if(!r||this.__4r.has(r))return;let s=T_(this.__0,r);s!==a&&this.__3.note({type:"image",start:r,timestamp:s}),this.__4r.add(r)}
__q(t){this.__3.note({type:"end",why:t,time:this.__0.now()})}
__2s(t,e,r,s){let i=this.__3.note(c({type:"hit",number:t,kind:r,stack:this.__67(e),stopAddress:e.ip},s,{processor:e.processor,thread:e.thread,time:this.__0.now()}));return this.__6h(),this.__4g(),i}
__67({stack:t}){let e=this.hunt.stacks.intern(t);if(!this.__4i.has(e)){for(let{address:r}of t)this.__4h(r);this.__3.note({type:"stack",index:e,frames:t.map(z_)}),this.__4i.add(e)}return e}
__4g(){let t=this.__7.places().map(({place:r})=>r),{places:e}=this.hunt;t.length===e.length&&t.every(r=>e.includes(r))||this.__3.note({type:"places",places:t})}
__6h(){for(let{hit:t,block:e,charged:r}of this.__7.resolved())this.__3.note({type:"located",hit:t,block:e,charged:r})}},G_=2e5;
function Os(t,e=G_){return t.reduce((r,{entries:s})=>r+s.length,0)>e&&t.length>1?Os(t.slice(1),e):t}var q_=class{
constructor(t,e,r){this.__37=!1,this.__0=t,this.__1=e,this.__b=r}
run(t){let e=this.__1.open.filter(r=>r!==t);for(let r of e.reverse())this.__4v(r);e.length>0||t||this.__37||Pr(this.__0)||this.__5e()}
__4v(t){let e=this.__1.undo(t);if(e.kind==="stillThere"){this.__b({kind:"notRepaired",command:e.repair});return}ce(this.__1),e.kind==="undone"&&this.__b({kind:"repaired",value:ne(t.before)})}
__5e(){let t=pl(this.__0);if(this.__37=t.kind!=="unknown",t.kind!=="found")return;let{armed:e,saved:r,address:s}=t.note,i=rt(this.__0);i.kind==="notRead"?(this.__37=!1,this.__b({kind:"notRepaired",command:Nt(r)})):i.address!==s||i.value!==e?ce(this.__1):this.__4v(this.__1.adopt(he(s,r,e)))}},V_=64,K_=class{
constructor(t,e,r){this.__2x=!1,this.__0=t,this.__1=e,this.__18=r}
get hasMissed(){return this.__2x}
get trouble(){return this.__2o}
returnValue(t){let e=F(t.stack),r=t.stack.slice(e).find(_=>!_.inline),s=[...t.stack.slice(0,e)].reverse().find(_=>!_.inline);if(!(r!=null&&r.address)||!s)return;if(this.__18.pause().kind!=="undone"){this.__2o={kind:"notArmedAgain"};return}let i=this.__3w();this.__1.run(aa(r.address));let n=this.__61(),l=Te(n,"eip","rip","pc");if(l!==r.address){this.__2x=!0,this.__2o={kind:"strayed",ip:l};return}J_(i,this.__3w())||(this.__2x=!0),this.__18.arm().kind!=="applied"&&(this.__2o={kind:"notArmedAgain"});let o=Te(n,"esp","rsp","sp");return n.get("$thread")===t.thread&&this.__5l(o,s,r)?Te(n,"eax","rax","x0"):a}
__3w(){let{target:t,tag:e}=this.__18;return Ct(this.__0,t,e)}
__61(){let t=Mt(this.__0.query(_a(this.__18.target.contextRegisters))),{pointerSize:e}=this.__18.target;return new Map([...t].map(([r,s])=>[r,Z(s,e)]))}
__5l(t,e,r){if(!t)return!1;if(this.__18.target.pointerSize===8)return t===r.base;if(!e.base)return!1;let s=O(e.base,8),i=O(s,V_);return G(s,t)<=0&&G(t,i)<=0}};
function Te(t,...e){let r=e.find(s=>t.has(s));return r===a?a:t.get(r)}var J_=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,Ns=({tag:t,start:e,entries:r})=>`${[t,e.time,r.length]}`,Ps=0,Y_=class{
constructor(t,e,r,s){this.__6=[],this.__2d=0,this.__0=t,this.__b=s,this.__1=e,this.__3=r,this.__4l=new q_(t,this.__1,s)}
get armed(){return this.__g}
get change(){return this.__1.open[0]}
get hunts(){return this.__6}
get shown(){var t;let e=new Map;for(let r of this.__6)(r.lastHit>0||!((t=e.get(r.tag))!=null&&t.lastHit))&&e.set(r.tag,r);return e}
show(t,e){let r=new Set(t.map(Ns));this.__r([...this.__6.filter(s=>!r.has(Ns(s))),...t]),this.__4c=e}
leftValue({address:t,value:e}){let r=this.__4c;return(r==null?a:r.address)===t&&r.armed===e?r.saved:a}
learnedOn({poolHitTag:t}){let e=this.__34;return(e==null?a:e.start.poolHitTag.address)===t?e.places:[]}
learned(){var t,e;return(e=(t=this.__34)==null?a:t.places)!=null?e:[]}
reconcile(){this.__2d+=1;let t=this.__g,e=(t==null?a:t.byUser)===!0?t.arming.change:a;this.__4l.run(e),!(!t||e)&&(this.__g=a,t.arming.disarm(),t.evidence.abandon())}
hunt(t,e,r){let s=this.__3o(t,r,!1);if(s.kind!=="armed")return s;let{armed:i}=s,{seconds:n}=e;n!==a&&this.__b({kind:"timeLimit",seconds:n});let l,o;try{l=this.__3s(i,e).run()}finally{o=this.__1h(i,l)}return{kind:"hunted",tag:t,capture:l,hunt:i.evidence.hunt,disarmed:o}}
arm(t,e){return this.__3o(t,e,!0)}
capture(t){let e=this.__g;if(!e)return{kind:"notArmed"};let{evidence:r,arming:s}=e,i=rt(this.__0),{poolHitTag:n}=s.target;if(i.kind==="read"&&(i.value!==s.tag||i.address!==n))return this.__1h(e,a),{kind:"notArmed",anyMore:s.tag};let l=this.__33()!==e.event,o=this.__3s(e,t).run(l),{hunt:_}=r,u={kind:"hunted",tag:s.tag,capture:o,hunt:_};return o.end.kind==="targetGone"?c({},u,{disarmed:this.__1h(e,o)}):(this.__g===e&&(this.__g=c({},e,{event:this.__33()})),r.end(Ct(this.__0,s.target,s.tag),o.end.kind),u)}
clear(){let t=this.release();return t.some(({kind:e})=>e!=="notOurs")?{kind:"cleared",undone:t}:this.__54()}
release(){this.__2d+=1;let t=this.__g;return t?(this.__g=c({},t,{byUser:!1}),[this.__1h(t,a)]):this.__1.undoAll()}
__54(){let t=rt(this.__0);if(t.kind!=="read"||bt(t.value))return{kind:"nothing"};let e=Lt(this.__0);if(e)return{kind:"refused",problem:e};let{address:r,value:s}=t,i=this.leftValue(t),n=i!=null?i:Ps,l=this.__1.undo(this.__1.adopt(he(r,n,s)));return i===a?{kind:"foreignCleared",held:s,undone:l}:{kind:"cleared",undone:[l]}}
__3o(t,e,r){return x(()=>{this.__62();let s=il(this.__0,this.__1,t,e);return s.kind==="refused"?s:this.__17(t,s.target,s.idle,r)},({call:s,message:i})=>({kind:"failed",call:s,message:i}))}
__62(){let t=this.__g;if(!t)return;let e=this.__1h(t,a);this.__b({kind:"replaced",tag:t.arming.tag,undone:e})}
__r(t){this.__6=Os(t);let e=t.length-this.__6.length;e>0&&this.__b({kind:"dropped",hunts:e})}
__17(t,e,r,s){let i=new kl(this.__1,e,t,r),n=this.learnedOn(e),l=new W_(this.__0,this.__3,i,n),o=s?this.__33():"",_={arming:i,evidence:l,byUser:s,event:o};this.__b({kind:"ready",target:e,tag:t}),this.__b({kind:"repairLine",command:i.repair}),i.leaveNote(),l.begin(Ct(this.__0,e,t)),n.length>0&&this.__3.note({type:"places",places:n}),this.__g=_;let u=i.arm();return u.kind==="applied"?(this.__r([...this.__6,l.hunt]),this.__34=l.hunt,{kind:"armed",armed:_}):(this.__1h(_,a),{kind:"notWritten",applied:u})}
__3s({arming:t,evidence:e},r){let s=this.__2d;return new Ro({reader:this.__0,changes:this.__1,observer:this.__b,target:t.target,evidence:e,stepOut:new K_(this.__0,this.__1,t),isCurrent:()=>this.__2d===s},r)}
__1h({arming:t,evidence:e},r){if((r==null?a:r.end.kind)==="targetGone")return t.forget(),this.__g=a,e.endWithTarget(r.hasMissed),{kind:"undone"};let s=t.disarm();s.kind!=="stillThere"&&(this.__g=a);let i=Ct(this.__0,t.target,t.tag);return e.end(i,r==null?a:r.end.kind),s}
__33(){return x(()=>this.__0.query(ua).join(`
`),()=>"")}},X_=64*1024,Z_=class{
constructor(t,e,r){this.__1k=0,this.__i=t,this.__t=e,this.base=r.base,this.__3e=r.seq,this.__15=r.segment,this.__26=r.tool}
get count(){return this.__15}
write(t){let e=this.__2j;e&&this.__6p(e),this.__2j=t,this.open(),this.__4d(t),(this.__1k>=X_||Q_(t))&&this.close(),this.__2j=a}
open(){if(this.__1r)return;let t=it(this.base,this.__15);if(this.__15>=Mr)throw new pt(t,"a recording has 1000 files");this.__1r=this.__i.create(t),this.__1k=0,this.__4d({type:"header",format:"pooltag recording",version:1,segment:this.__15,tool:this.__26,time:this.__t()}),this.__15+=1}
close(){let t=this.__1r;this.__1r=a,t==null||t.close()}
__6p(t){this.__2j=a,this.close(),this.__i.exists(it(this.base,this.__15))&&(this.__15+=1),this.write(t)}
__4d(t){var e;let r=Ln(this.__3e,t);(e=this.__1r)==null||e.writeLine(r),this.__3e+=1,this.__1k+=r.length}},Q_=t=>t.type==="change"&&t.state==="planned"||t.type==="end",$_=class{
constructor(t,e,r,s){this.__i=t,this.__t=e,this.__26=r,this.__b=s}
begin(t){this.__5=t,this.__17(t.start)}
note(t){var e,r;let s=(r=(e=this.__5)==null?a:e.take(t))!=null?r:"taken";return this.__17(t),s}
opened(t){this.__2a=t}
save(t,e){var r,s;if(((r=this.__2l)==null?a:r.base)===t)return{kind:"underWay",base:t};let i=((s=this.__2a)==null?a:s.base)===t?this.__2a:a,n=it(t,0);return x(()=>{if(!i&&this.__i.exists(n))return{kind:"exists",path:n};let l=e.filter(_=>!(i!=null&&i.hunts.includes(_))),o=this.__6q(t,i,l);return this.__5p(),this.__2a=a,this.__2l=o,{kind:"saved",base:t,files:o.count,hunts:l}},({call:l,message:o})=>({kind:"failed",path:l,message:o}))}
flush(){this.__4u(t=>t.close())}
__5p(){var t;(t=this.__5)!=null&&t.openEnd&&this.__17({type:"end",why:sr,time:this.__t()}),this.flush()}
__6q(t,e,r){let{nextSeq:s=0,nextSegment:i=0}=e!=null?e:{},n=new Z_(this.__i,this.__t,{base:t,seq:s,segment:i,tool:this.__26});n.open();let l=I(r,(o,_)=>+(o===this.__5)-+(_===this.__5));for(let{start:o,entries:_}of l){n.write(o);for(let u of _)n.write(u)}return n.close(),n}
__17(t){this.__4u(e=>e.write(t))}
__4u(t){let e=this.__2l;e&&x(()=>t(e),r=>{this.__2l=a,this.__3k(r)})}
__3k({call:t,message:e}){try{this.__b({kind:"notRecorded",path:t,message:e})}catch(r){}}},tu=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function eu(t){if(!t.includes("<"))return t;let e=t.replace(tu,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}var Ms=t=>host.parseInt64(q(t),16);
function ru(t){if(typeof t=="number")return t;if(!su(t))return;let e=t.convertToNumber();return Number.isSafeInteger(e)?e:a}
function su(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}var Rs=8e3,iu=class{
constructor(){this.__25=!1}
query(t){return xe(t)}
change(t){return xe(t)}
run(t){return xe(t)}
readMemory(t,e){let r=Bs(this.__4e(t),e);if(r||!Ls(t))return r;this.__25=!this.__25;let s=Bs(this.__4e(t),e);return s||(this.__25=!this.__25),s}
__4e(t){return!this.__25||!Ls(t)?t:Y(4294967295,R(t).low)}
now(){return Date.now()}
session(){let t=wt(()=>host.currentSession.Attributes.Target),e=wt(()=>t==null?a:t.IsKernelTarget),r=wt(()=>t==null?a:t.IsLiveTarget),s=wt(()=>`${host.currentSession}`);return{kernel:typeof e=="boolean"?e:a,live:typeof r=="boolean"?r:a,description:typeof s=="string"?s:a}}};
function Ae(t){for(let e=0;e<t.length;e+=Rs)host.diagnostics.debugLog(t.slice(e,e+Rs));host.diagnostics.debugLog(`
`)}var Ls=t=>R(t).high===0&&xt(t,4);
function Bs(t,e){return wt(()=>{let r=host.memory.readMemoryValues(Ms(t),e,1);return r.length===e?new Uint8Array(r):a})}
function xe(t){try{let e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(r=>te(eu(`${r}`))):[]}catch(e){throw new pt(t,e)}}
function wt(t){try{return t()}catch(e){return}}var nu=class{
exists(t){return yt(t,e=>e.FileExists(t))}
create(t){return yt(t,e=>{let r=e.CreateFile(t,"CreateNew"),s=e.CreateTextWriter(r,"Utf8");return{writeLine:i=>yt(t,()=>s.WriteLine(i)),close:()=>yt(t,()=>r.Close())}})}
read(t,e){return yt(t,r=>{let s=r.OpenFile(t);try{let i=r.CreateTextReader(s,"Utf8").ReadLineContents();for(let n of i)if(!e(`${n}`))return!1;return!0}finally{s.Close()}})}};
function yt(t,e){try{return e(host.namespace.Debugger.Utility.FileSystem)}catch(r){throw new pt(t,r)}}var at="pool",Is="pooltag",au=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${Is}.Contents.pool   (or load with .scriptrun)`];
function Cs(t){return Ft(()=>ou(t))||Ft(_u)}
function lu(){Ft(()=>Reflect.deleteProperty(zt(),at)&&zt()[at]===a)||Ft(()=>Hs(`dx -r0 @$vars.Remove("${at}")`))}var zt=()=>host.namespace.Debugger.State.UserVariables;
function ou(t){return zt()[at]=t,zt()[at]!==a}
function _u(){return[`Debugger.State.Scripts.${Is}.Contents.pool`,"@$scriptContents.pool"].some(t=>Hs(`dx -r0 @$${at} = ${t}`))}
function Hs(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(e=>`${e}`.includes("Error"))}
function Ft(t){try{return t()}catch(e){return!1}}
function uu({rows:t,total:e}){if(e===a)return"missing";let r=s=>t.reduce((i,n)=>i+n[s].bytes,0)===e[s].bytes;return r("nonPaged")&&r("paged")?"whole":"differs"}
function hu(t,e){if(e.every(({tag:s})=>s!==a))return e;let r=du(t);return e.map(s=>{let i=s.tag===a?cu(s,r):a;return i?c({},s,{tag:H(i.tag)}):s})}var du=t=>x(()=>{var e;let r=ue(t),s=r&&Ar(t,i=>kt(t,i,r),r);return(e=s&&Wa(t,s))!=null?e:[]},()=>[]);
function cu(t,e){let r=e.filter(({tag:i})=>z(H(i))===t.text),s=r.length===1?r:r.filter(i=>fu(i,t));return s.length===1?s[0]:a}var fu=({nonPaged:t,paged:e},r)=>zs(t,r.nonPaged)&&zs(e,r.paged),zs=({allocs:t,frees:e,bytes:r},s)=>r===s.bytes&&Math.max(0,t-e)===s.outstanding;
function gu(t){let e=t.now(),r=t.query(ba("tag",!0)),s=os(r);return s?{kind:"read",rows:hu(t,s.rows),unread:s.unread.length,total:uu(s),seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:r.slice(-3).join(" / ").slice(0,200)}}var Fs=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function pu(t,e){if(e==="tag")return I(t,mu);let r=ku(e);return I(t,(s,i)=>r(i)-r(s))}
function mu({text:t},{text:e}){return t===e?0:t<e?-1:1}
function ku(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var r,s;return((r=e.nonPaged.allocs)!=null?r:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var r,s;return((r=e.nonPaged.frees)!=null?r:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return Ee;case"bytes":return Ds;case"peralloc":return e=>Ee(e)===0?0:Ds(e)/Ee(e)}}var Ee=t=>t.nonPaged.outstanding+t.paged.outstanding,Ds=t=>t.nonPaged.bytes+t.paged.bytes,Oe={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits, seconds, frames, "unseen"])',help:"the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms"},arm:{usage:'arm("Abc ", ["unseen"])',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits, seconds, frames])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},save:{usage:'save("C:/temp/leak")',help:"writes all hunts to files; later ones are recorded there as they go"},open:{usage:'open("C:/temp/leak")',help:"shows the hunts of a recording; offers to disarm what its session left armed"},status:{usage:"status()",help:"armed? learned? what puts it right by hand"},help:{usage:"help()",help:"this list"}};
function bu(){let t={};for(let[e,{usage:r,help:s}]of Object.entries(Oe))t[e]={Help:`${r} - ${s}`};return t}var wu=class{
constructor({usage:t,help:e}){this.__1n=t,this.Does=e.replace(/;.*/,"")}
toString(){return this.__1n}},P=class extends Error{},yu=500,vu=[8,256];
function Us(t,e){var r,s;let i=(s=(r=Oe[t])==null?a:r.usage)!=null?s:"",n=i.endsWith("()")?0:i.split(",").length;if(e.length>n)throw new P(ci(`${e[n]}`,i))}
function Ne(t,e){if(e===a)throw new P(hi(t));if(typeof e!="string")throw new P(ui(t));let r=li(e);if(!r.ok)throw new P(_i(e,r.problem));return r.tag}
function js(t,e,r,s=1,i=1/0){let n=ru(e);if(n!==a&&Number.isInteger(n)&&n>=s&&n<=i)return n;throw new P(di(t,s,i,r))}
function Ws(t,e){let r=`dx @$pool.${t}200) or dx @$pool.${t}200, 60, 40)`,s=["hits","seconds","frames"],i={hits:yu};return e.forEach((n,l)=>{let o=s[l];if(!o)throw new P(ht(`${n}`,r));let _=o==="frames"?vu:[];i[o]=js(`The number of ${o}`,n,r,..._)}),i}
function Gs(t,e){if(typeof e=="string"&&e.trim()!=="")return e.trim();let r=e===a||typeof e=="string"?"An empty pattern":`${e}`;throw new P(ht(r,`dx @$pool.${t}("mydrv!MyAlloc*")`))}var Su=/[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;
function qs(t,e){if(typeof e=="string"&&e.trim()!==""&&!Su.test(e))return e;throw new P(Pi(t))}
function Tu([t,e]){let r=Fs.find(n=>n===t),[s,i]=r===a?[t,e]:[e];if(i===a&&(s===a||typeof s=="string"))return{sort:r!=null?r:"nonpaged",pattern:s};throw new P(ht(`${s}`,Vs))}var Vs=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${Fs.join(" ")}`;
function Au(t){if(!(t===a||/[*?]/.test(t)))throw new P(ht(`${JSON.stringify(t)} is no tag in the listing and`,Vs))}var lt=class{
constructor(t,e){this.__4s=t,this.__w=e}
toString(){return this.__4s}
*[Symbol.iterator](){for(let t=0;t<this.__w.length;t+=1){let e=this.__w[t];e!==a&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){let e=this.__w[t.convertToNumber()];if(e===a)throw new RangeError(`there are ${this.__w.length} rows`);return e}},Ks=48,Js=12,Dt=t=>t.length>Ks?`${t.slice(0,Ks-Js-3)}...${t.slice(-Js)}`:t;
function vt(...t){let e={};for(let r of t)e[r]={PreferredRadix:10};return e}var xu=class{
constructor(t,e,r){var s,i;this.__1t=e,this.__5=t,this.Kind=e.kind,this.Site=Dt((i=(s=t.siteOf(t.stackOf(e),r))==null?a:s.frame.text)!=null?i:""),this.Block=e.block&&Ms(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__1t.number}`}
details(){let{stopAddress:t,requested:e,poolType:r,blockFrom:s,thread:i,time:n}=this.__1t,l=[`tag ${JSON.stringify(z(this.__1t.tag))}`,t&&`stopped at 0x${t}`,i&&`thread 0x${i} (its process: !thread 0x${i})`,e!==a&&`${e} bytes asked for`,r!==a&&`pool type 0x${r.toString(16)}`,s&&`block found by ${s}`,n!==a&&`at ${new Date(n).toISOString()}`].filter(Boolean),o=this.__5.stackOf(this.__1t).map(({text:_})=>_);return[l.join(", "),...o].join(`
`)}
get[Symbol.metadataDescriptor](){return vt("Charged","Cpu")}},Ys=class{
constructor(t){this.__4q=t}
toString(){return this.__4q}},Eu=/^Ex\w*Lookaside/;
function Ou(t){var e,r,s;return Eu.test((s=(r=(e=t[F(t)])==null?a:e.symbol)==null?a:r.name)!=null?s:"")}var Pe=t=>{var e,r;return(r=(e=t.site)==null?a:e.frame.text)!=null?r:"(no caller)"};
function Xs(t,{use:e,holding:r}){let{site:s,allocs:i,frees:n,stacks:l}=e;return`${[`${Pe(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(z(t.tag))}`,`${p(i,"allocation")} and ${p(n,"free")} seen here, from ${p(l.length,"stack")}`,r&&Nu(r),r&&Pu(r),Mu(t,e),...Ru(e),Lu(t,e),`coverage ${$(t)}${je(t)}`,(s==null?a:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,Bu(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function Nu({blocks:t,bytes:e,old:r}){let s=t===1?"stays":"stay";return`${p(t,"block")} allocated here ${s}${Iu(e)}, ${r} of them old`}
function Pu({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function Mu(t,{first:e,last:r,allocs:s,frees:i,unknown:n}){if((e==null?a:e.time)===a||(r==null?a:r.time)===a)return;let l=h=>ut((h-t.start.time)/1e3),o=(r.time-e.time)/1e3,_=s+i+n-1,u=o>0?`, ${(_/o).toFixed(2)} hits a second`:"";return`first hit here after ${l(e.time)}, last after ${l(r.time)}${u}`}
function Ru(t){let{freedByOtherModules:e,unlocatedAllocs:r,refused:s}=t;return[...e>0?[`${p(e,"block")} of here freed by other modules`]:[],...r>0?[`of ${p(r,"allocation")} here the block is not known`]:[],...s>0?[`${p(s,"block")} refused at once by a limit of the tag`]:[]]}
function Lu(t,{stacks:e}){return e.some(r=>Ou(t.stacks.at(r)))?"a lookaside list: what it hands out from stock is no hit":a}
function Bu(t){if(t.kind==="owner")return;let e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",r=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${r}`}var Iu=t=>t===a?"":`, ${t} bytes`;
function Cu(t,e){let r=[];for(let{use:n,holding:l}of t.sites(e))l&&l.blocks>0&&r.push({use:n,holding:l});let s=r.reduce((n,{holding:l})=>n+l.blocks,0),i=r.map(n=>c({},n,{share:n.holding.blocks/s}));return I(i,(n,l)=>Zs(l)-Zs(n)||l.holding.blocks-n.holding.blocks)}var Zs=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},Hu=class{
constructor(t,{use:e,holding:r,share:s}){var i;this.__5=t,this.__1f=e,this.__41=r,this.Blocks=r.blocks,this.Bytes=r.bytes,this.Share=`${Math.round(s*100)} %`,this.Of=e.allocs,this.Old=r.old,this.Median=(i=r.sizes)==null?a:i.median,this.Coverage=$(t)}
toString(){return Dt(Pe(this.__1f))}
details(){return Xs(this.__5,{use:this.__1f,holding:this.__41})}
get[Symbol.metadataDescriptor](){return vt("Blocks","Bytes","Of","Old","Median")}},zu=class{
constructor(t,e){let{use:r,holding:s}=e;this.__5=t,this.__3f=e,this.Allocs=r.allocs,this.Frees=r.frees,this.Blocks=s==null?a:s.blocks,this.Bytes=s==null?a:s.bytes,this.Coverage=$(t),this.Note=t.natureOf(r).kind==="probableWrapper"?"wrapper?":""}
toString(){return Dt(Pe(this.__3f.use))}
details(){return Xs(this.__5,this.__3f)}
get[Symbol.metadataDescriptor](){return vt("Allocs","Frees","Blocks","Bytes")}},Qs=34,Fu=class{
constructor(t,e){this.__2m=t.stacks.at(e.stack),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;let r=this.__2c().slice(1).join(" < ");this.Callers=r.length>Qs?`${r.slice(0,Qs-3)}...`:r,this.Coverage=$(t)}
toString(){var t;return Dt((t=this.__2c()[0])!=null?t:"(no caller)")}
details(){return this.__2m.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return vt("Allocs","Frees")}
__2c(){return this.__2m.slice(F(this.__2m)).map(({text:t})=>t)}},Du=class{
constructor(t,e,r){let s=rt(t);this.PoolHitTag=s.kind==="read"?V(L(s.value)):"not readable";let i=Pr(t);this.Armed=Wu(s,e,i),this.Repair=Gu(s,e,i),this.Recorded=Me([...e.shown.keys()].map(n=>JSON.stringify(z(n)))),this.Learned=Me(e.learned().map(Uu)),this.Skipped=Me(r)}
toString(){return this.Armed}};
function Uu({kind:t,key:e,where:r,holds:s}){let i="register"in r?r.register:`[base${ju(r.offset)}]`;return`${t} at 0x${e}: ${s} in ${i}`}var ju=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,Me=t=>t.length===0?"none":t.join(", ");
function Wu(t,{armed:e,change:r},s){if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";let i=s?" when this dump was taken":"";if(bt(t.value))return`not armed${i}`;let n=`ARMED for ${JSON.stringify(z(L(t.value)))}${i}`;return s?n:!r||ne(r.after)!==t.value?`${n}, not by this script`:`${n} by ${e?"arm()":"a call that could not disarm"}`}
function Gu(t,e,r){var s,i;let n=t.kind==="read";if(n&&bt(t.value))return"nothing to repair";let l=n?e.leftValue(t):a,o=(i=(s=e.change)==null?a:s.repair)!=null?i:Nt(l!=null?l:Ps);return r?`writing to a dump disarms no machine; there, unless restarted since: ${o}`:o}
function Ut(t,e,r){return`${p(e,r)}; ${t.map(Ge).join("; ")}`}
function qu(t,e){let r=`read in ${ut(t.seconds)}`,s=t.unread>0?[`${p(t.unread,"line")} not understood`]:[],i={missing:["the listing was cut off before its end"],differs:["the rows do not add up to its TOTAL"],whole:[]}[t.total];return[p(e,"tag"),r,...s,...i].join("; ")}var Vu=class{
constructor(t){this.__1n=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=$s(t.nonPaged.allocs,t.paged.allocs),this.Frees=$s(t.nonPaged.frees,t.paged.frees),this.Owner=Ku(t.description)}
toString(){return this.__1n.text}
details(){let{text:t,tag:e,description:r="no description"}=this.__1n,s=e!==a&&ze(e)?` (${V(e)})`:"";return`${t}${s}: ${r}`}
get[Symbol.metadataDescriptor](){return vt("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function $s(t,e){return t===a||e===a?a:t+e}
function Ku(t){var e,r;return(r=(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?a:e[1])!=null?r:""}var Ju=class{
constructor(t,e,r,s){this.__o=[],this.__0=t,this.__e=e,this.__2r=r,this.__3m=s}
toString(){return`pooltag ${this.__3m}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return bu()}
hitTag(...t){return this.__z("hitTag",t,([e,...r])=>{let s=Ne("hitTag",e),i=Ws('hitTag("Abc ", ',r.filter(l=>l!==St)),n=this.__e.hunt(s,i,r.includes(St));return n.kind==="hunted"?We(n):Ue(n)})}
arm(...t){return this.__z("arm",t,([e,r])=>{let s=Ne("arm",e);if(r!==a&&r!==St)throw new P(ht(`${r}`,`dx @$pool.arm("Abc ", "${St}")`));let i=this.__e.arm(s,r===St);return i.kind==="armed"?bi(s,i.armed.arming.repair):Ue(i)})}
capture(...t){return this.__z("capture",t,()=>{let e=this.__e.capture(Ws("capture(",t));return e.kind==="hunted"?We(e):wi(e)})}
clear(...t){return this.__z("clear",t,()=>yi(this.__e.clear()))}
skip(...t){return this.__z("skip",t,([e])=>{let r=Gs("skip",e);return this.__o=[...this.__o.filter(s=>s!==r),r],Fe(this.__o)+(this.__5d(r)?"":fi(r))})}
unskip(...t){return this.__z("unskip",t,([e])=>{let r=Gs("unskip",e),s=this.__o.includes(r)?"":gi(r);return this.__o=this.__o.filter(i=>i!==r),s+Fe(this.__o)})}
save(...t){return this.__z("save",t,([e])=>Mi(this.__2r.save(qs("save",e))))}
open(...t){return this.__z("open",t,([e])=>Li(this.__2r.open(qs("open",e))))}
used(...t){this.__29("used",t);let{sort:e,pattern:r}=Tu(t),s=gu(this.__0);if(s.kind==="noTable")throw new Error(`!poolused gave no table: ${s.answer}`);let i=pu(s.rows,e).filter(({text:n})=>r===a||Zt(r,n)||Zt(r,n.trim()));return i.length===0&&Au(r),new lt(qu(s,i.length),i.map(n=>new Vu(n)))}
leaks(...t){let e=this.__6("leaks",t),r=[];for(let s of e)for(let i of Cu(s,this.__o))r.push(new Hu(s,i));return new lt(Ut(e,r.length,"call site"),r)}
sites(...t){let e=this.__6("sites",t),r=[];for(let s of e)for(let i of Xu(s.sites(this.__o)))r.push(new zu(s,i));return new lt(Ut(e,r.length,"call site"),r)}
stacks(...t){let e=this.__6("stacks",t),r=[];for(let s of e){let i=I(s.stackUses(),(n,l)=>ei(l)-ei(n));for(let n of i)r.push(new Fu(s,n))}return new lt(Ut(e,r.length,"stack"),r)}
hits(...t){let[e]=t,r=e===a?Yu:js("The number of hits",e,"dx -g @$pool.hits(20)"),s=this.__6("hits",t,[]),i=[];for(let n of s)for(let l of n.recent(r))i.push(new xu(n,l,this.__o));return new lt(Ut(s,i.length,"hit"),i)}
status(...t){return this.__29("status",t),new Du(this.__0,this.__e,this.__o)}
help(...t){Us("help",t);let e=Object.values(Oe).map(r=>new wu(r));return new lt(`pooltag ${this.__3m}`,e)}
__5d(t){let{hunts:e}=this.__e,r=s=>Xe(s,[t]);return e.length===0||e.some(({stacks:s})=>s.all.some(i=>i.some(r)))}
__29(t,e){Us(t,e),this.__e.reconcile()}
__z(t,e,r){try{return this.__29(t,e),new Ys(r(e))}catch(s){if(!(s instanceof P))throw s;return new Ys(s.message)}}
__6(t,e,[r]=e){this.__29(t,e);let s=r===a?a:Ne(t,r),{shown:i}=this.__e,n=(s===a?[...i.values()]:[i.get(s)]).filter(l=>l!==a);if(n.length===0)throw new Error(pi(s));return n}},St="unseen",Yu=100,Xu=t=>I(t,(e,r)=>ti(r)-ti(e)),ti=({use:t})=>t.allocs+t.frees+t.unknown,ei=({hits:t})=>t.alloc+t.free+t.unknown,ot=new iu,Re=t=>Ae(vi(t)),ri=new nu,jt=new $_(ri,()=>ot.now(),"0.1.0",Re),Zu=new hl(ot,ot,t=>{jt.note(c({type:"change"},t))}),Le=new Y_(ot,Zu,jt,Re),Qu=new ul(ot,ri,jt,Le),U=new Ju(ot,Le,Qu,"0.1.0");
function $u(){for(let r of au("0.1.0"))Ae(r);let t=(r,s)=>new host.optionalRecord(new host.functionAlias(rh(s),r));class e{
get Pool(){return U}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...r)=>U.used(...r)),t("poolhit",(...r)=>U.hitTag(...r)),t("poolleaks",(...r)=>U.leaks(...r)),t("poolrestore",(...r)=>U.clear(...r)),t("poolhelp",(...r)=>U.help(...r))]}
function th(){Cs(U)&&Ae("@$pool is ready: dx @$pool.help()")}
function eh(){for(let t of Le.release())t.kind==="stillThere"&&Re({kind:"notRepaired",command:t.repair});jt.flush(),lu()}
function rh(t){return(...e)=>(Cs(U),t(...e))}return[U,$u,th,eh]})();
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
