/*! pooltag 0.1.0 | MIT license */
var pool = (function ($initialize, $invoke, $uninitialize) {
"use strict";
var E=Object.defineProperty,O=Object.defineProperties;
var x=Object.getOwnPropertyDescriptors;
var k=Object.getOwnPropertySymbols;
var w=Object.prototype.hasOwnProperty,y=Object.prototype.propertyIsEnumerable;
var b=(t,e,n)=>e in t?E(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n,u=(t,e)=>{for(var n in e||(e={}))w.call(e,n)&&b(t,n,e[n]);if(k)for(var n of k(e))y.call(e,n)&&b(t,n,e[n]);return t},f=(t,e)=>O(t,x(e));
var S=(t,e)=>{var n={};for(var s in t)w.call(t,s)&&e.indexOf(s)<0&&(n[s]=t[s]);if(t!=null&&k)for(var s of k(t))e.indexOf(s)<0&&y.call(t,s)&&(n[s]=t[s]);return n};
var g=(t,e,n)=>b(t,typeof e!="symbol"?e+"":e,n);
var DIGITS=16,fromDigits=t=>t,NULL_ADDRESS=fromDigits("0".repeat(DIGITS));
function parseAddress(t){const e=t.replace(/^0x/i,"").replace(/`/g,"");if(/^[0-9a-f]{1,16}$/i.test(e))return fromDigits(e.toLowerCase().padStart(DIGITS,"0"))}
function addressFromParts(t,e){const n=s=>(s>>>0).toString(16).padStart(8,"0");return fromDigits(n(t)+n(e))}
function addressParts(t){return{high:Number.parseInt(t.slice(0,8),16),low:Number.parseInt(t.slice(8),16)}}
function offsetAddress(t,e){const{high:n,low:s}=addressParts(t),r=s+e;return addressFromParts((n+Math.floor(r/4294967296))%4294967296,r%4294967296)}
function distance(t,e){const n=addressParts(t),s=addressParts(e),r=(s.high-n.high)*4294967296+(s.low-n.low);return Number.isSafeInteger(r)?r:void 0}
function compareAddresses(t,e){return t<e?-1:t>e?1:0}
function isAligned(t,e){return(addressParts(t).low&e-1)===0}
function narrowAddress(t,e){return e===4?addressFromParts(0,addressParts(t).low):t}
function isKernelAddress(t,e){const{high:n,low:s}=addressParts(t);return(e===4?s:n)>=2147483648}
function formatAddress(t,e){return e===4?t.slice(8):`${t.slice(0,8)}\`${t.slice(8)}`}
function commandAddress(t){return`0x${t.replace(/^0{1,15}/,"")}`}
var PROTECTED_POOL=2147483648;
function tagFromValue(t){return t>>>0}
function tagFromBytes(t){const e=n=>{var s;return((s=t[n])!=null?s:0)&255};return tagFromValue(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)}
function tagBytes(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
function tagFromCharacters(t){if(t.length===0)return{ok:!1,problem:{kind:"empty"}};if(t.length>4)return{ok:!1,problem:{kind:"tooLong",length:t.length}};const e=/[^\0-\xff]/.exec(t);return e?{ok:!1,problem:{kind:"notOneByte",character:e[0]}}:plain(tagFromBytes([...t.padEnd(4," ")].map(n=>n.charCodeAt(0))))}
function parseTag(t){return/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(t)?plain(tagFromBytes(t.split(" ").map(e=>Number.parseInt(e,16)))):/^0x[0-9a-f]{3,8}$/i.test(t)?plain(tagFromValue(Number.parseInt(t,16))):tagFromCharacters(t)}
function plain(t){return t<PROTECTED_POOL?{ok:!0,tag:t}:{ok:!1,problem:{kind:"protectedBit",plain:withoutProtectedBit(t)}}}
function withoutProtectedBit(t){return tagFromValue(t&~PROTECTED_POOL)}
function tagText(t){const e=n=>n>=32&&n<=126;return tagBytes(t).map(n=>e(n)?String.fromCharCode(n):".").join("")}
function tagHex(t){return`0x${t.toString(16).padStart(8,"0")}`}
function reversedTag(t){return tagFromBytes([...tagBytes(t)].reverse())}
function hasAmbiguousText(t){return tagText(t).includes(".")}
var quote=t=>JSON.stringify(hasAmbiguousText(t)?tagHex(t):tagText(t)),hex=t=>`0x${t.toString(16)}`,counted=(t,e)=>`${t} ${e}${t===1?"":"s"}`,seconds=t=>t<10?`${t.toFixed(1)} s`:`${Math.round(t)} s`;
function tagProblem(t,e){const n=JSON.stringify(t);switch(e.kind){case"empty":return'A tag has 1 to 4 characters: "Abc ".';case"tooLong":return`${n} has ${e.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;case"notOneByte":return`${n} holds ${JSON.stringify(e.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;case"protectedBit":return`${n} has bit 31 set, which the kernel clears before it compares: use ${quote(e.plain)} or "${tagHex(e.plain)}".`}}
var tagIsNumber=t=>`A tag goes in double quotes: dx @$pool.${t}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`,tagMissing=t=>`Which tag? dx @$pool.${t}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`,badCount=(t,e)=>`${t} is a whole number from 1 on: ${e}`,badArgument=(t,e)=>`${t} does not fit: ${e}`,noHunt=t=>t===void 0?'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").':`Nothing has been recorded for ${quote(t)}. Begin with dx @$pool.hitTag(${quote(t)}).`;
function preflightProblem(t){var e;switch(t.kind){case"notKernel":return"Not armed: this is no kernel session. Attach kd or WinDbg to a kernel target.";case"notLive":return"Not armed: this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";case"localKernel":return"Not armed: on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";case"noSymbol":return`Not armed: there is no symbol nt!${t.name}. Set the symbol path (.symfix; .reload) and try again.`;case"noModules":return"Not armed: the module list holds no nt. Type .reload and try again.";case"noPointerSize":return"Not armed: the target does not answer (r $ptrsize says nothing). Is it still there?";case"unreadable":return"Not armed: nt!PoolHitTag cannot be read. Type .reload and try again.";case"taggingOff":return"Not armed: pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";case"alreadyArmed":return`Not armed: nt!PoolHitTag holds ${hex(t.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;case"unseen":return unseenTag(t.tag,t.meant);case"ambiguous":return`Not armed: ${t.tags.map(tagHex).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${tagHex((e=t.tags[0])!=null?e:0)}", "unseen").`}}
function unseenTag(t,e){const n=`To arm all the same: dx @$pool.hitTag(${quote(t)}, "unseen").`;return e===void 0?`Not armed: no allocation with ${quote(t)} since the target started. ${n}`:`Not armed: no allocation with ${quote(t)} since the target started. Did you mean ${quote(e)} (${tagHex(e)})? ${n}`}
function armProblem(t){switch(t.kind){case"refused":return preflightProblem(t.problem);case"failed":return`Not armed: the debugger refused "${t.call}": ${t.message}`;case"notWritten":return`Not armed: writing nt!PoolHitTag did not take${t.applied.failure===void 0?"":` (${t.applied.failure})`}. ${disarmed(t.applied.undone)}`}}
var armed=(t,e)=>`ARMED: the machine stops at every allocation and free of ${quote(t)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${e}.`;
function notArmed({anyMore:t}){return t===void 0?'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.':`PoolHitTag no longer holds ${quote(t)}: somebody has changed it. dx @$pool.arm(${quote(t)}) arms it again.`}
function disarmed(t){return t.kind==="undone"?"PoolHitTag is as it was.":`STILL ARMED${t.failure===void 0?"":` (${t.failure})`}: type ${t.repair}`}
function cleared(t){switch(t.kind){case"nothing":return"Nothing was armed.";case"cleared":return t.undone.map(disarmed).join(" ");case"foreignCleared":return t.undone.kind==="undone"?`PoolHitTag held ${hex(t.held)}, armed by somebody else; it holds 0 now.`:disarmed(t.undone)}}
function huntEvent(t){switch(t.kind){case"ready":{const{target:e,tag:n}=t,s=e.processorBlocks.length;return`pooltag: ${[e.description,counted(e.modules.filter(o=>!o.unloaded).length,"module"),...s>0?[counted(s,"processor")]:[]].join(", ")}; arming ${quote(n)} at ${formatAddress(e.poolHitTag,e.pointerSize)}`}case"timeLimit":return`pooltag: ${seconds(t.seconds)} are looked at when a stop arrives; Ctrl+Break ends a wait`;case"repairLine":return`pooltag: should anything go wrong, this disarms: ${t.command}`;case"progress":return progress(t.hits,t.wanted,t.seconds);case"repaired":return`pooltag: an earlier call had left PoolHitTag armed; it holds ${hex(t.value)} again`;case"notRepaired":return`pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${t.command}`}}
function progress(t,e,n){const s=t/n,r=(e-t)/s,o=r<LONGEST_WAIT?`, about ${seconds(r)} to go`:"",i=r<LONGEST_WAIT?` of ${e}`:"";return`pooltag: ${t}${i} hits, ${s.toFixed(1)}/s${o}`}
var LONGEST_WAIT=86400;
function coverage(t,e,n){if(t.kind==="unknown")return"unknown";const s=t.kind==="exact"?1:t.fraction,r=e===0?1:(e-n)/e;return`${Math.floor(s*r*1e3)/10} %`}
function coverageMeaning(t,e){if(t.kind==="unknown")return` (${coverageGap(t.why)})`;const n=[...t.kind==="floor"?[`${counted(missedEvents(t),"event")} not seen`]:[],...e>0?[`the block of ${counted(e,"hit")} is not known`]:[]];return n.length===0?"":` (what sites hold is a floor: ${n.join(", ")})`}
var missedEvents=({missed:t})=>t.allocs+t.frees;
function coverageGap(t){switch(t){case"notRead":return"the tag tracker could not be read";case"notClosed":return"the hunt was not brought to its end";case"backwards":return"the target was started again";case"tooFew":return"the tag tracker counted fewer events than were seen"}}
function captureEnd(t){switch(t.kind){case"hits":case"seconds":return;case"foreign":return`Ended by ${foreignStop(t.stop)}: the prompt is yours.`;case"targetGone":return"Ended because the target is gone; a restart leaves nothing armed.";case"unknownHits":return`Ended after ${t.count} hits in a row that were neither allocation nor free by anything known.`;case"tooManyBlocks":return"Ended because more blocks are outstanding than are kept.";case"tooSlow":return`Ended because ${t.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600).`;case"failed":return`Ended because the debugger failed "${t.call}": ${t.message}`;case"superseded":return"Ended because another call of pooltag took over."}}
function foreignStop(t){switch(t.kind){case"manualBreak":return"a break-in";case"breakpoint":return`breakpoint ${t.number}`;case"bugcheck":return`bugcheck ${hex(t.code)}`;case"otherBreak":return`a break at ${t.at}, which is no pool function`;case"other":return`another stop (${t.event})`}}
function evidenceCoverage(t){const{alloc:e,free:n,unknown:s}=t.counts();return coverage(t.coverage(),e+n+s,t.openHits())}
function hunted(t){const{capture:e,evidence:n,tag:s}=t,r=n.counts(),o=[counted(r.alloc,"allocation"),counted(r.free,"free"),...r.unknown>0?[`${r.unknown} unknown`]:[]].join(", ");return[`${counted(e.hits,"hit")} on ${quote(s)} in ${seconds(e.seconds)}: ${o}; coverage ${evidenceCoverage(n)}${coverageMeaning(n.coverage(),n.openHits())}.`,captureEnd(e.end),t.disarmed===void 0?void 0:disarmed(t.disarmed),`Next: dx -g @$pool.leaks(${quote(s)})`].filter(a=>a!==void 0).join(" ")}
var command=t=>t,hex2=t=>`0x${(t>>>0).toString(16)}`,go=command("g"),goTo=t=>command(`g ${commandAddress(t)}`),readContextRegister=t=>command(`r ${t}`);
function readStop(t,e,n){const s=e?"kb":"k",r=n.length===0?"":`;r ${n.join(",")}`;return command(`rM 0x1;${s} ${hex2(t)}${r}`)}
var readRegisters=t=>command(t.includes("$thread")?"rM 0x1;r $thread":"rM 0x1"),lastEvent=command(".lastevent"),pointerSize=command("r $ptrsize"),targetVersion=command("vertarget"),listModules=command("lm"),reloadModules=command(".reload"),findSymbol=t=>command(`x nt!${t}`),describeStructure=t=>command(`dt nt!${t}`),instructionBefore=t=>command(`ub ${commandAddress(t)} L1`),nameOfSlot=t=>command(`dps ${commandAddress(t)} L1`);
function writeBytes(t,e){return e.length===4?command(`ed ${commandAddress(t)} ${hex2(dword(e))}`):command(`eb ${commandAddress(t)} ${e.map(hex2).join(" ")}`)}
var repairPoolHitTag=t=>command(`ed nt!PoolHitTag ${hex2(t)}`);
function poolUsed(t,e){const n={tag:0,nonPaged:2,paged:4}[t]+(e?1:0);return command(`!poolused ${hex2(n)}`)}
function poolUsedOf(t){const e=tagText(t).replace(/[^A-Za-z0-9]/g,"?");return command(`!poolused 0x1 ${e}`)}
var NOTE_VARIABLE="poolHitTagNote",leaveNote=t=>command(`dx -r0 @$${NOTE_VARIABLE} = "${t.replace(/[^0-9a-f ]/g,"")}"`),readNote=command(`dx -r0 @$${NOTE_VARIABLE}`),removeNote=command(`dx -r0 @$vars.Remove("${NOTE_VARIABLE}")`);
function dword(t){const e=n=>{var s;return(s=t[n])!=null?s:0};return(e(0)|e(1)<<8|e(2)<<16|e(3)<<24)>>>0}
function dwordBytes(t){return[t&255,t>>>8&255,t>>>16&255,t>>>24&255]}
var Changes=class{
constructor(t,e,n){g(this,"__open",[]);g(this,"__lastId",0);this.__owner=t,this.__reader=e,this.__journal=n}
get open(){return this.__open}
run(t){return this.__owner.run(t)}
debugger(t){return this.__owner.change(t)}
plan(t,e,n,s,r){this.__lastId+=1;const o={id:this.__lastId,thing:t,address:e,before:n,after:s,repair:r};return this.__note(o,"planned"),o}
adopt(t,e,n,s,r){const o=this.plan(t,e,n,s,r);return this.__open.push(o),o}
apply(t){this.__open.push(t);const e=this.__write(t.address,t.after),n=this.__read(t);if(n&&same(n,t.after))return this.__note(t,"applied"),{kind:"applied"};const s=this.undo(t);return{kind:"refused",failure:e,undone:s}}
undo(t){var s;if(!this.__open.includes(t))return{kind:"undone"};let e;for(let r=0;r<ATTEMPTS;r+=1){const o=this.__read(t);if(o&&same(o,t.before))return this.__close(t,"undone"),{kind:"undone"};e=(s=this.__write(t.address,t.before))!=null?s:e}const n=this.__read(t);return n&&same(n,t.before)?(this.__close(t,"undone"),{kind:"undone"}):{kind:"stillThere",repair:t.repair,failure:e}}
undoAll(){return[...this.__open].reverse().map(t=>this.undo(t))}
forget(){for(const t of[...this.__open])this.__close(t,"gone")}
__close(t,e){this.__open.splice(this.__open.indexOf(t),1),this.__note(t,e)}
__note(t,e){this.__journal({change:t,state:e,time:this.__reader.now()})}
__write(t,e){try{return this.__owner.change(writeBytes(t,e)).find(s=>s.trim()!=="")}catch(n){return n instanceof Error?n.message:String(n)}}
__read(t){const e=this.__reader.readMemory(t.address,t.before.length);return e&&[...e]}},ATTEMPTS=3,same=(t,e)=>t.length===e.length&&t.every((n,s)=>n===e[s]),HostError=class extends Error{
constructor(t,e){super(e),this.name="HostError",this.call=t}},hex8=t=>(t>>>0).toString(16).padStart(8,"0");
function writeNote(t,e){const n=`${hex8(e.armed)} ${hex8(e.saved)} ${e.address}`;ignoreRefusal(()=>t.debugger(leaveNote(n)))}
function eraseNote(t){ignoreRefusal(()=>t.debugger(removeNote))}
function findNote(t){try{const e=t.query(readNote),n=e.map(parseNote).find(s=>s!==void 0);return n?{kind:"found",note:n}:e.length===0?{kind:"unknown"}:{kind:"none"}}catch(e){if(!(e instanceof HostError))throw e;return e.message.includes(NOTE_VARIABLE)?{kind:"none"}:{kind:"unknown"}}}
function parseNote(t){const e=/:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(t),[,n="",s="",r=""]=e!=null?e:[],o=parseAddress(r);if(!e||!o)return;const i=a=>Number.parseInt(a,16);return{armed:tagFromValue(i(n)),saved:i(s),address:o}}
function ignoreRefusal(t){try{t()}catch(e){if(!(e instanceof HostError))throw e}}
var Arming=class{
constructor(t,e,n,s){this.__changes=t,this.target=e,this.tag=n,this.idle=s,this.repair=repairPoolHitTag(s)}
get change(){return this.__change}
leaveNote(){const{tag:t,idle:e,target:n}=this;writeNote(this.__changes,{armed:t,saved:e,address:n.poolHitTag})}
arm(){const{target:t,tag:e,idle:n,repair:s}=this,r=dwordBytes(n),o=dwordBytes(e),i=this.__changes.plan({kind:"poolHitTag"},t.poolHitTag,r,o,s);return this.__change=i,this.__changes.apply(i)}
pause(){if(!this.__change)return{kind:"undone"};const t=this.__changes.undo(this.__change);return t.kind==="undone"&&(this.__change=void 0),t}
disarm(){const t=this.pause();return t.kind==="undone"&&eraseNote(this.__changes),t}
forget(){this.__changes.forget(),this.__change=void 0}},KERNEL_IMAGE=/^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i,ALLOCATING=/^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/,FREEING=/^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/,VERIFIER=/^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/,VERIFIER_EXTENSION=/^VerifierExt$/i,JUNK_LABEL=/\?\? ?::|`string'/,LONGEST_EXFREEPOOL=64;
function poolDirection(t){var e;if(VERIFIER_EXTENSION.test(t.module))return t.name.includes("Pool")?directionInName(t.name):void 0;if(KERNEL_IMAGE.test(t.module))return t.name==="DbgBreakPoint"||JUNK_LABEL.test(t.name)?"neither":(e=directionOfExport(t.name))!=null?e:verifierDirection(t.name)}
function directionOfExport(t){return ALLOCATING.test(t)?"alloc":FREEING.test(t)?"free":void 0}
function verifierDirection(t){return VERIFIER.test(t)?directionInName(t):void 0}
function directionInName(t){return t.includes("Alloc")?"alloc":t.includes("Free")?"free":"neither"}
function poolRun(t){const e=t.findIndex(({symbol:n})=>!n||poolDirection(n)===void 0);return e<0?t.length:e}
function isMisnamedColdCode(t){return KERNEL_IMAGE.test(t.module)&&t.name==="ExFreePool"&&t.offset>LONGEST_EXFREEPOOL}
function isBreakOrTracker(t){return t.name==="DbgBreakPoint"||/^Exp\w*PoolTracker/.test(t.name)}
function kindOfStack(t){for(const[e,{symbol:n}]of t.slice(0,poolRun(t)).entries()){if(!n||e===0&&isMisnamedColdCode(n))continue;const s=poolDirection(n);if(s==="alloc"||s==="free")return s}}
function kindOfCallTarget(t){var s;if(t.offset!==0)return;const e=(s=/^_*imp_+([^@]+)(?:@\d+)?$/.exec(t.name))==null?void 0:s[1];if(e!==void 0)return directionOfExport(e);const n=poolDirection(t);return n==="neither"?void 0:n}
var BLANK=32,TAB=9,BACK_TICK=96,LONGEST_LINE=8192,isBlank=t=>t===BLANK||t===TAB,isDigit=t=>t>=48&&t<=57,isHexDigit=t=>isDigit(t)||t>=97&&t<=102||t>=65&&t<=70;
function skipBlanks(t,e){let n=e;for(;n<t.length&&isBlank(t.charCodeAt(n));)n++;return n}
function skipHexDigits(t,e){let n=e;for(;n<t.length&&isHexDigit(t.charCodeAt(n));)n++;return n}
function skipDigits(t,e){let n=e;for(;n<t.length&&isDigit(t.charCodeAt(n));)n++;return n}
function trimEnd(t){let e=t.length;for(;e>0&&t.charCodeAt(e-1)<=BLANK;)e--;return t.slice(0,e)}
function addressAt(t,e){const n=skipHexDigits(t,e),s=n-e;if(s===16)return token(t.slice(e,n),8,n);if(s!==8)return;if(t.charCodeAt(n)!==BACK_TICK)return token(ZEROS+t.slice(e,n),4,n);const r=skipHexDigits(t,n+1);if(r-n===9)return token(t.slice(e,n)+t.slice(n+1,r),8,r)}
var ZEROS="00000000",token=(t,e,n)=>({address:t.toLowerCase(),pointerSize:e,end:n});
function safeCount(t){const e=Number(t);return Number.isSafeInteger(e)?e:void 0}
function parseSymbolName(t){const e=trimEnd(t),{head:n,offset:s}=splitOffset(e);if(s===void 0)return;const r=n.indexOf("!"),o=r<0?n:n.slice(0,r);if(!isModuleName(o))return;if(r<0)return n===e?void 0:{module:o,name:"",offset:s};const i=n.slice(r+1);return i.trim()===""?void 0:{module:o,name:i,offset:s}}
function splitOffset(t){const e=t.lastIndexOf("+0x"),n=t.slice(e+3);if(e<0||n===""||skipHexDigits(n,0)<n.length)return{head:t,offset:0};const s=Number.parseInt(n,16);return{head:t.slice(0,e),offset:Number.isSafeInteger(s)?s:void 0}}
var isModuleName=t=>t.length<256&&/^[^\s!+`'"()[\]{}:,;=*|]+$/.test(t),NONE={kind:"none"};
function parseCallTarget(t){var r,o;const e=(r=/^(?:bnd )?(?:call|blr?) +(.+)$/.exec(t.trim()))==null?void 0:r[1];if(e===void 0||e.length>4096)return NONE;const n=(o=/^(?:[qd]word ptr )?\[(.+)\]$/.exec(e))==null?void 0:o[1];if(n!==void 0)return slotTarget(n);if(/^[a-z][a-z0-9]{1,2}$/.test(e))return{kind:"register",register:e};const s=parseSymbolName(withAddress(e).text);return s?{kind:"symbol",symbol:s}:NONE}
function slotTarget(t){var r,o;const{text:e,address:n}=withAddress(t);if(!n)return NONE;const s=importName((o=(r=parseSymbolName(e))==null?void 0:r.name)!=null?o:"");return u({kind:"slot",address:n},s!==void 0&&{import:s})}
function withAddress(t){const e=t.lastIndexOf(" ("),n=t.endsWith(")")?parseAddress(t.slice(e+2,-1)):void 0;return e>=0&&n?{text:t.slice(0,e),address:n}:{text:t}}
function importName(t){var e;return(e=/^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(t))==null?void 0:e[1]}
function parseInstruction(t){const e=addressAt(t,startOf(t));if(!e||t.charAt(e.end)!==" ")return;const n=codeAt(t,e.end+1),s=n===void 0?e.end+1:e.end+1+n.length,r=withoutOperandValue(t.slice(s).trim().replace(/\s+/g," "));if(isInstruction(r))return n===void 0||n.charAt(0)==="?"?{address:e.address,text:r}:{address:e.address,code:n.toLowerCase(),text:r}}
function startOf(t){const e=skipBlanks(t,0),n=skipHexDigits(t,e);return n-e===4&&t.charAt(n)===":"?n+1:e}
var HEXADECIMAL_MNEMONICS=["fadd","fabd"];
function codeAt(t,e){if(t.startsWith("??",e))return"??";const n=t.slice(e,skipHexDigits(t,e)),s=t.charAt(e+n.length);if(!(n===""||n.length%2!==0||n.length>30||s!==" "))return HEXADECIMAL_MNEMONICS.includes(n)?void 0:n}
function isInstruction(t){var n;const e=(n=/^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(t))==null?void 0:n[1];return e===void 0?t==="???"||t==="????":!(e.length===8&&skipHexDigits(e,0)===8)}
var withoutOperandValue=t=>t.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i,"");
function parseRows(t,e){const n=[];for(const s of t){const r=s.length<=LONGEST_LINE?e(s):void 0;r!==void 0&&n.push(r)}return n}
var parseDisassembly=t=>parseRows(t,parseInstruction),parsePointerNames=t=>parseRows(t,parsePointerName);
function parsePointerName(t){const e=addressAt(t,skipBlanks(t,0));if(!e||!t.startsWith("  ",e.end))return;const n=addressAt(t,e.end+2);if((n==null?void 0:n.pointerSize)!==e.pointerSize)return;const s=t.slice(n.end).trim();return u({address:e.address,value:n.address},s!==""&&{symbol:s})}
function callTargetBefore(t,e){const n=parseDisassembly(t.query(instructionBefore(e))).pop();if(!n)return{kind:"undecided"};const s=parseCallTarget(n.text);switch(s.kind){case"symbol":return ofSymbol(s.symbol);case"slot":return s.import===void 0?ofSlot(t,s.address):ofImport(s.import);case"register":case"none":return{kind:"undecided"}}}
function ofSlot(t,e){const n=parsePointerNames(t.query(nameOfSlot(e)))[0],s=(n==null?void 0:n.symbol)===void 0?void 0:parseSymbolName(n.symbol);return s?ofSymbol(s):{kind:"undecided"}}
function ofImport(t){const e=kindOfCallTarget({module:"nt",name:t,offset:0});return e?{kind:"pool",of:e}:{kind:"notPool"}}
function ofSymbol(t){const e=kindOfCallTarget(t);return e?{kind:"pool",of:e}:{kind:t.module.toLowerCase()==="nt"?"notPool":"undecided"}}
function parseModules(t){let e=!1;return parseRows(t,n=>(n.trim()==="Unloaded modules:"?e=!0:/^start +end +module name$/.test(n.trim())&&(e=!1),parseRow(n,e)))}
function parseRow(t,e){const n=addressAt(t,skipBlanks(t,0));if(!n||!isBlank(t.charCodeAt(n.end)))return;const s=addressAt(t,skipBlanks(t,n.end));if(!s||!isBlank(t.charCodeAt(s.end)))return;const r=skipBlanks(t,s.end),o=t.slice(r),i=o.search(/\s/),a=i<0?o:o.slice(0,i);if(!(a===""||a.startsWith("(")))return{start:n.address,end:s.address,name:a,symbols:o.slice(a.length).trim(),unloaded:e}}
function parseRegisters(t){const e=new Map;for(const n of t)if(!(n.length>LONGEST_LINE||!n.includes("=")))for(const[s,r]of assignments(n))e.has(s)||e.set(s,r);return e}
var FLAG_WORD=/^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
function assignments(t){var n,s;const e=[];for(const r of t.trim().split(/\s+/)){const o=/^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(r),i=parseAddress((n=o==null?void 0:o[2])!=null?n:"");if(o&&i)e.push([((s=o[1])!=null?s:"").toLowerCase(),i]);else if(!FLAG_WORD.test(r))return[]}return e}
var parseSymbols=t=>parseRows(t,parseRow2);
function parseRow2(t){const e=addressAt(t,skipBlanks(t,0));if(!e||!isBlank(t.charCodeAt(e.end)))return;const n=t.slice(e.end).trim(),s=detailStart(n),r=n.slice(0,s).trim(),o=n.slice(s).trim();if(/^[^\s!]+!\S/.test(r))return u({address:e.address,name:r},o!==""&&{detail:o})}
function detailStart(t){const e=t.indexOf(" = ");if(e>=0)return e;const n=t.endsWith(")")?t.indexOf(" ("):-1;return n<0?t.length:n}
function readUnsigned(t,e,n){var r;if(e<0||e+n>t.length)return;let s=0;for(let o=n-1;o>=0;o--)s=s*256+((r=t[e+o])!=null?r:0);return s}
function readPointer(t,e,n){const s=readUnsigned(t,e,4),r=n===8?readUnsigned(t,e+4,4):0;return s===void 0||r===void 0?void 0:addressFromParts(r,s)}
var TRACKER_FIELDS=["Key","NonPagedAllocs","NonPagedFrees","NonPagedBytes","PagedAllocs","PagedFrees","PagedBytes"],OVERFLOW_TAG=tagFromValue(1818654287);
function hashSlot(t,e){const s=(t&65535)*40543,r=(t>>>16)*40543,o=s+r%65536*65536,i=Math.floor(r/65536)+Math.floor(o/4294967296);return(o%4294967296^i)&e}
function readTrackerRecord(t,e,n){const s=(a,c)=>{const{offset:d,bytes:l}=n.fields[a];return readCounter(t,e+d,l,c)},r=s("Key",!1),o=counters(s("NonPagedAllocs",!1),s("NonPagedFrees",!1),s("NonPagedBytes",!0)),i=counters(s("PagedAllocs",!1),s("PagedFrees",!1),s("PagedBytes",!0));if(!(r===void 0||!o||!i))return{tag:tagFromValue(r),nonPaged:o,paged:i}}
function counters(t,e,n){if(!(t===void 0||e===void 0||n===void 0))return{allocs:t,frees:e,bytes:n}}
function readCounter(t,e,n,s){const r=readUnsigned(t,e,4),o=n===8?readUnsigned(t,e+4,4):0;if(r===void 0||o===void 0)return;const a=s&&(n===8?o:r)>=2147483648?-(n===8?2**64:2**32):0,c=n===8?(o+a/2**32)*2**32+r:r+a;return Number.isSafeInteger(c)?c:void 0}
function sumRecords(t){const[e,...n]=t;if(e)return n.reduce((s,r)=>({tag:s.tag,nonPaged:addCounters(s.nonPaged,r.nonPaged),paged:addCounters(s.paged,r.paged)}),e)}
var addCounters=(t,e)=>({allocs:t.allocs+e.allocs,frees:t.frees+e.frees,bytes:t.bytes+e.bytes});
function readTrackerTable(t,e){const n=new Map;for(let s=0;(s+1)*e.size<=t.length;s+=1){const r=readTrackerRecord(t,s*e.size,e);r&&r.tag!==0&&n.set(s,r)}return n}
function pointerAt(t,e,n){const s=dword(t.subarray(e,e+4)),r=n===8?dword(t.subarray(e+4,e+8)):0;return addressFromParts(r,s)}
function readPointer2(t,e,n){const s=t.readMemory(e,n);return s&&pointerAt(s,0,n)}
function readDword(t,e){const n=t.readMemory(e,4);return n&&dword(n)}
function readPointers(t,e,n,s){const r=t.readMemory(e,n*s);if(!r)return[];const o=[];for(let i=0;i<n;i+=1){const a=pointerAt(r,i*s,s);if(a===addressFromParts(0,0))break;o.push(a)}return o}
var elementAddress=(t,e,n)=>offsetAddress(t,e*n);
function parseStructure(t,e){const n=new Map;let s;for(const r of t){if(r.length>LONGEST_LINE)continue;const o=/^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(r);if(!o)continue;const[,i="",a="",c="",d=""]=o;s!=null||(s=i.length),!(i.length>s||n.has(c))&&n.set(c,{offset:Number.parseInt(a,16),type:d.trim()})}return n.size===0?void 0:{name:e,fields:n}}
var readStructure=(t,e)=>parseStructure(t.query(describeStructure(e)),e);
function structureSize(t){let e;t.fields.forEach(s=>{(!e||s.offset>=e.offset)&&(e=s)});const n=e&&typeSize(e.type);return e&&n!==void 0?e.offset+n:void 0}
function typeSize(t){var o,i,a;const[,e="1",n=""]=(o=/^(?:\[(\d+)\] )?(.*)$/.exec(t.trim()))!=null?o:[],s=(i=/^U?[Ii]nt([1248])B$/.exec(n))==null?void 0:i[1],r=(a=/^Ptr(32|64)\b/.exec(n))==null?void 0:a[1];return s?Number(e)*Number(s):r?Number(e)*(Number(r)/8):void 0}
var PROBES=16,PAGE_BITS=12;
function findBigPageTable(t,e,n){const s=readStructure(t,"_POOL_TRACKER_BIG_PAGES"),r=s==null?void 0:s.fields.get("Key"),o=s==null?void 0:s.fields.get("NumberOfBytes"),i=e("PoolBigPageTable"),a=e("PoolBigPageTableSize");if(!s||!r||!o||!i||!a)return;const c=readPointer2(t,i,n),d=readDword(t,a);if(!c||!d||(d&d-1)!==0)return;const l=structureSize(s);if(l===void 0)return;const h={keyOffset:r.offset,bytesOffset:o.offset};return f(u({address:c,slots:d,entrySize:l},h),{pointerSize:n})}
function readBigBlock(t,e,n){const{address:s,slots:r,entrySize:o,keyOffset:i,bytesOffset:a,pointerSize:c}=e,d=hashSlot(pageNumber(n),r-1),l=Math.min(PROBES,r-d),h=t.readMemory(elementAddress(s,d,o),l*o);if(!h)return{kind:"unreadable"};for(let _=0;_<h.length;_+=o){if(pointerAt(h,_,c)!==n)continue;const p=distance(NULL_ADDRESS,pointerAt(h,_+a,c));return p===void 0?{kind:"unreadable"}:{kind:"found",tag:tagFromBytes(h.subarray(_+i,_+i+4)),bytes:p}}return{kind:"absent"}}
function pageNumber(t){const{high:e,low:n}=addressParts(t);return(n>>>PAGE_BITS|e<<32-PAGE_BITS)>>>0}
var PROBES2=8,MOST_TABLES=64;
function findTrackerTables(t,e,n){const s=layoutOf(readStructure(t,"_POOL_TRACKER_TABLE")),r=pointerIn(t,e("PoolTrackTable"),n),o=numberIn(t,e("PoolTrackTableSize")),i=numberIn(t,e("PoolTrackTableMask"));if(!s||!r||o===void 0||i===void 0)return;const a=e("ExPoolTagTables"),c=a?readPointers(t,a,MOST_TABLES,n):[],d=[r,...c.filter(_=>_!==r)],l=pointerIn(t,e("PoolTrackTableExpansion"),n),h=numberIn(t,e("PoolTrackTableExpansionSize"));return u({layout:s,tables:d,slots:o,mask:i},l&&h&&{expansion:{table:l,slots:h}})}
function readTagCounters(t,e,n){var o;const s=findSlot(t,e,n);if(s.kind!=="slot")return s.kind==="none"?readExpansion(t,e,n):s;const r=[];for(const i of e.tables){const a=(o=readRecords(t,e,i,s.index,1))==null?void 0:o.get(0);if(a&&withoutProtectedBit(a.tag)===n)r.push(a);else if(i===e.tables[0])return{kind:"unreadable"}}return found(sumRecords(r))}
function findSlot(t,e,n){const[s]=e.tables;if(!s)return{kind:"unreadable"};const r=e.mask+1;let o=hashSlot(n,e.mask);for(let i=r;i>0;){const a=Math.min(PROBES2,r-o,i),c=readRecords(t,e,s,o,a);if(!c)return{kind:"unreadable"};for(let d=0;d<a;d+=1){const l=c.get(d);if(!l)return{kind:"none"};if(withoutProtectedBit(l.tag)===n)return{kind:"slot",index:o+d}}o=(o+a)%r,i-=a}return{kind:"none"}}
function readRecords(t,{layout:e},n,s,r){const o=elementAddress(n,s,e.size),i=t.readMemory(o,r*e.size);return i&&readTrackerTable(i,e)}
function readExpansion(t,e,n){var i;const{expansion:s}=e,r=s&&readRecords(t,e,s.table,0,s.slots);if(s&&!r)return{kind:"unreadable"};const o=[...(i=r==null?void 0:r.values())!=null?i:[]].find(a=>withoutProtectedBit(a.tag)===n);return o?found(o):overflowOrAbsent(t,e)}
function overflowOrAbsent(t,e){const[n]=e.tables,s=n&&elementAddress(n,e.slots-1,e.layout.size),r=s&&t.readMemory(s,e.layout.size),o=r&&readTrackerRecord(r,0,e.layout);if(!o)return{kind:"unreadable"};const i=o.nonPaged.allocs+o.paged.allocs>0;return o.tag===OVERFLOW_TAG&&i?{kind:"overflow"}:{kind:"absent"}}
function found(t){if(!t)return{kind:"unreadable"};const{nonPaged:e,paged:n}=t;return{kind:"found",counts:{allocs:e.allocs+n.allocs,frees:e.frees+n.frees}}}
function layoutOf(t){const e=t&&structureSize(t);if(!t||e===void 0)return;const n={};for(const s of TRACKER_FIELDS){const r=t.fields.get(s),o=r&&typeSize(r.type);if(!r||o!==4&&o!==8)return;n[s]={offset:r.offset,bytes:o}}return{size:e,fields:n}}
var pointerIn=(t,e,n)=>e&&readPointer2(t,e,n),numberIn=(t,e)=>e&&readDword(t,e),isIn=(t,e)=>compareAddresses(t.start,e)<=0&&compareAddresses(e,t.end)<0,moduleAt=(t,e)=>t.modules.find(n=>!n.unloaded&&isIn(n,e)),inKernelImage=(t,e)=>{var n;return((n=moduleAt(t,e))==null?void 0:n.name.toLowerCase())==="nt"},MOST_PROCESSORS=64;
function readTarget(t){const e=readPointerSizeOf(t);if(!e)return{kind:"noPointerSize"};const n=symbolAddress(t,"PoolHitTag",e);if(!n)return{kind:"noSymbol",name:"PoolHitTag"};const s=parseModules(t.query(listModules)).map(d=>f(u({},d),{start:narrowAddress(d.start,e),end:narrowAddress(d.end,e)}));if(!s.some(d=>d.name.toLowerCase()==="nt"))return{kind:"noModules"};const r=readVersion(t),o=d=>symbolAddress(t,d,e),i=o("KiProcessorBlock"),a=findTrackerTables(t,o,e),c=findBigPageTable(t,o,e);return{kind:"read",target:u(u(f(u({pointerSize:e},r),{poolHitTag:n,modules:s,contextRegisters:CONTEXT_REGISTERS.filter(d=>hasRegister(t,d)),processorBlocks:i?readPointers(t,i,MOST_PROCESSORS,e):[]}),a&&{tracker:a}),c&&{bigPages:c})}}
var CONTEXT_REGISTERS=["$thread","$pcrb"];
function hasRegister(t,e){try{return parseRegisters(t.query(readContextRegister(e))).has(e)}catch(n){if(!(n instanceof HostError))throw n;return!1}}
function symbolAddress(t,e,n){const s=`nt!${e}`.toLowerCase(),r=parseSymbols(t.query(findSymbol(e))).find(o=>o.name.toLowerCase()===s);return r&&narrowAddress(r.address,n)}
function readPointerSizeOf(t){const e=parseRegisters(t.query(pointerSize)).get("$ptrsize");return e===addressFromParts(0,4)?4:e===addressFromParts(0,8)?8:void 0}
function readVersion(t){var o,i;const n=(o=t.query(targetVersion).find(a=>/Kernel Version/i.test(a)))!=null?o:"",s=(i=/Kernel Version\s+(\d{4,6})\b/i.exec(n))==null?void 0:i[1],r=/\bARM\s?64\b/i.test(n);return u({description:n.trim(),isArm:r},s&&{build:Number(s)})}
var StopClassifier=class{
constructor(t,e){g(this,"__breaks",new Map);g(this,"__kinds",new Map);this.__reader=t,this.__target=e}
classify(t){const e=this.__foreign(t);if(e)return{kind:"foreign",stop:e};const n=kindOfStack(t.stack);return n?{kind:"hit",of:n}:this.__byCall(t)}
__foreign({report:t,ip:e,stack:n}){var a,c,d;if((t==null?void 0:t.kind)==="manualBreak")return{kind:"manualBreak"};if((t==null?void 0:t.kind)==="breakpoint")return{kind:"breakpoint",number:t.number};if((t==null?void 0:t.kind)==="bugcheck")return{kind:"bugcheck",code:t.code,parameters:t.parameters};if((t==null?void 0:t.kind)==="other")return{kind:"other",event:t.event};const s=(c=(a=n[0])==null?void 0:a.text)!=null?c:"";if(!inKernelImage(this.__target,e)||!this.__isBreak(e))return{kind:"other",event:s};const r=poolRun(n),o=(d=n[0])==null?void 0:d.symbol,i=r===1&&o!==void 0&&isBreakOrTracker(o);return r===0||i?{kind:"otherBreak",at:s}:void 0}
__isBreak(t){const e=this.__breaks.get(t);if(e!==void 0)return e;const n=this.__reader.readMemory(t,4);if(!n)return!1;const s=n[2]===62&&n[3]===212,r=n[0]===204||s;return this.__breaks.set(t,r),r}
__byCall({ip:t,stack:e}){var o,i;const n=e[poolRun(e)];if(!(n!=null&&n.address))return{kind:"hit",of:"unknown"};const s=this.__kinds.get(t);if(s)return{kind:"hit",of:s};const r=callTargetBefore(this.__reader,n.address);switch(r.kind){case"pool":return this.__kinds.set(t,r.of),{kind:"hit",of:r.of};case"notPool":return{kind:"foreign",stop:{kind:"otherBreak",at:(i=(o=e[0])==null?void 0:o.text)!=null?i:""}};case"undecided":return{kind:"hit",of:"unknown"}}}};
function parsePrompt(t){var i;const e=skipBlanks(t,0);if(!isPromptStart(t.charCodeAt(e)))return;const n=skipDigits(t,e),s=n>e?nameBehindProcessor(t,e,n):e;if(s<0)return;const r=/^l?kd(?::\w{1,8})?>(.*)$/.exec(t.slice(s));if(!r)return;const o=((i=r[1])!=null?i:"").trim();return n>e?{processor:Number(t.slice(e,n)),command:o}:{command:o}}
var isPromptStart=t=>isDigit(t)||t===107||t===108;
function nameBehindProcessor(t,e,n){return n-e>4||t.charCodeAt(n)!==58?-1:skipBlanks(t,n+1)}
function parseStackHeading(t){let e=skipBlanks(t,0);if(t.charAt(e)==="#"&&(e=skipBlanks(t,e+1)),!"CFR".includes(t.charAt(e))||t.length-e>160)return;const n=t.slice(e).trim();return/^(ChildEBP|Child-SP|FramePtr) +RetAddr\b/.test(n)?"frames":/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(n)?"noBase":n==="Call Site"?"names":void 0}
var INLINE_X86="(Inline)",INLINE_WIDE="(Inline Function)",argumentCount=t=>t===4?3:4,NEW_GAP=5,REMARKS=[" (FPO: "," (CONV: "," (TrapFrame"," (Inline Function @ "];
function splitCallSite(t){const e=trimEnd(t);if(!/[)\]]$/.test(e))return{text:e,source:void 0};const n=remarksStart(e),s=e.indexOf(n<0?" [":") [",Math.max(n,0)),r=s<0?void 0:sourceOf(e.slice(e.indexOf("[",s))),o=n>=0?n:r?s:e.length;return{text:trimEnd(e.slice(0,o)),source:r}}
function remarksStart(t){const e=t.indexOf(" (");if(e<0)return-1;const n=REMARKS.map(s=>t.indexOf(s,e)).filter(s=>s>=0);return n.length===0?-1:Math.min(...n)}
function sourceOf(t){const e=t.lastIndexOf(" @ ");if(e<0||!t.endsWith("]"))return;const n=t.slice(e+3,-1);return n.length<10&&[...n].every(r=>isDigit(r.charCodeAt(0)))&&n!==""?{file:t.slice(1,e),line:Number(n)}:void 0}
function parseStackRow(t,e){const n=skipBlanks(t,0),s=frameNumberAt(t,n),r=s===void 0?n:skipBlanks(t,skipHexDigits(t,n));return e==="names"?namesRow(t.slice(r),s):t.charCodeAt(r)===OPEN_PARENTHESIS?inlineRow(t,r,s):frameRow(t,r,s,e)}
var OPEN_PARENTHESIS=40,COLON=58;
function frameNumberAt(t,e){const n=skipHexDigits(t,e),s=n-e;if(!(s<2||s>3||!isBlank(t.charCodeAt(n))))return Number.parseInt(t.slice(e,n),16)}
function frameRow(t,e,n,s){const r=addressAt(t,e);if(!r)return;const o=s==="noBase"?r:followingAddress(t,r);if(!o||!isBlank(t.charCodeAt(o.end)))return;const{pointerSize:i}=o,a=skipBlanks(t,o.end),c=readArgs(t,behindTrapMark(t,a),i),d=c&&callSite(t.slice(c.end));if(!(!c||!d))return{number:n,pointerSize:i,base:s==="noBase"?void 0:r.address,returnAddress:o.address,gap:a-o.end,args:c.words,inline:!1,text:d.text,source:d.source,symbol:d.symbol}}
function followingAddress(t,e){if(t.charAt(e.end)!==" ")return;const n=addressAt(t,e.end+1);return(n==null?void 0:n.pointerSize)===e.pointerSize?n:void 0}
var behindTrapMark=(t,e)=>t.startsWith("(T) ",e)?skipBlanks(t,e+3):e;
function readArgs(t,e,n){const s=t.charCodeAt(e)===COLON,r=[];let o=s?skipBlanks(t,e+1):e;for(;r.length<argumentCount(n);){const i=addressAt(t,o);if((i==null?void 0:i.pointerSize)!==n||!isBlankOrEnd(t,i.end))break;r.push(i.address),o=skipBlanks(t,i.end)}if(!(s&&t.charCodeAt(o)!==COLON)&&!(r.length>0&&r.length<argumentCount(n)))return{words:r,end:s?skipBlanks(t,o+1):o}}
var isBlankOrEnd=(t,e)=>e>=t.length||isBlank(t.charCodeAt(e));
function inlineRow(t,e,n){const s=[INLINE_WIDE,INLINE_X86].find(i=>t.startsWith(i,e));if(s===void 0)return;let r=e+s.length;for(;r<t.length&&" -`:".includes(t.charAt(r));)r++;const o=callSite(t.slice(r));return o&&o.text!==""?f(u(u({},o),NO_FRAME_DATA),{number:n,inline:!0}):void 0}
var NO_FRAME_DATA={pointerSize:void 0,base:void 0,returnAddress:void 0,gap:0,args:[]};
function namesRow(t,e){const n=splitCallSite(t),s=parseSymbolName(n.text),r=s!==void 0&&s.name!=="",o=e!==void 0&&/^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(n.text);if(!(!r&&!o))return f(u(u({},n),NO_FRAME_DATA),{symbol:s,number:e,inline:!1})}
function callSite(t){const{text:e,source:n}=splitCallSite(t),s=parseSymbolName(e);return s!==void 0||e===""||/^0x[0-9a-f`]{1,17}$/i.test(e)?{text:e,source:n,symbol:s}:void 0}
var MOST_UNREAD=1e3,unreadLine=(t,e)=>({line:t,text:e.slice(0,200)});
function parseStack(t){var n;const e=new StackReader;for(let s=0;s<t.length&&e.push((n=t[s])!=null?n:"",s)!=="after";s++);return e.listing()}
var MOST_FRAMES=1e4,MOST_OTHER_LINES=8,StackReader=class{
constructor(){g(this,"__frames",[]);g(this,"__unread",[]);g(this,"__others",[]);g(this,"__columns","frames");g(this,"__headed",!1);g(this,"__doubtful",!1);g(this,"__fromTop",!0)}
get begun(){return this.__headed||this.__frames.length>0}
get fromTop(){return this.__frames.length>0&&this.__fromTop}
push(t,e){if(t.length>LONGEST_LINE)return this.__other(t,e);if(this.__broken)return this.__complete(t,e,this.__broken);const n=parseStackRow(t,this.__columns);return n?this.__row(n,t,e):this.__notRow(t,e)}
listing(){return f(u({},this.__style&&{style:this.__style}),{frames:this.__frames,unread:this.__frames.length===0?[...this.__unread,...this.__others]:this.__unread})}
__row(t,e,n){return t.text===""?!this.begun||!this.__continues(t)?this.__other(e,n):(this.__broken={row:t,line:unreadLine(n,e)},"taken"):this.__continues(t)?(this.__keepOthers(),this.__add(t),"taken"):"after"}
__complete(t,e,{row:n,line:s}){this.__broken=void 0;const r=parseStackRow(`00 ${t.trim()}`,"names");return!(r!=null&&r.symbol)||r.symbol.name===""?(this.__others.push(s),this.push(t,e)):(this.__add(f(u({},n),{text:r.text,symbol:r.symbol})),"taken")}
__notRow(t,e){const n=skipBlanks(t,0);if(n===t.length)return this.__frames.length>0&&this.__number===void 0?"after":"taken";const s=parseStackHeading(t);return s?this.__heading(s):isWarning(t,n)?(this.__doubtful=!0,"taken"):this.begun?isNoise(t,n)?"taken":isElision(t)?(this.__frames.length===0&&(this.__fromTop=!1),this.__next=void 0,"taken"):parsePrompt(t)?"after":this.__other(t,e):"other"}
__heading(t){return this.__frames.length>0?"after":(this.__headed=!0,this.__columns=t,"taken")}
__continues(t){var n;if(this.__frames.length===0)return!0;if(this.__frames.length>=MOST_FRAMES)return!1;const e=(n=this.__style)==null?void 0:n.pointerSize;return e!==void 0&&t.pointerSize!==void 0&&e!==t.pointerSize?!1:t.number===void 0||this.__number===void 0?t.number===this.__number:t.number>this.__number}
__add(t){var s;this.__number!==void 0&&t.number!==this.__number+1&&(this.__next=void 0),this.__frames.length===0&&t.number!==void 0&&(this.__fromTop=t.number===0);const n=this.__next;this.__number=t.number,(s=this.__style)!=null||(this.__style=styleOf(t)),this.__frames.push(frameOf(t,n,this.__doubtful)),t.inline||(this.__next=t.returnAddress===NULL_ADDRESS?void 0:t.returnAddress)}
__other(t,e){return this.begun?this.__others.length>=MOST_OTHER_LINES?"after":(this.__others.push(unreadLine(e,t)),"other"):"other"}
__keepOthers(){this.__others.length>0&&this.__number===void 0&&(this.__next=void 0);for(const t of this.__others)this.__unread.length<MOST_UNREAD&&this.__unread.push(t);this.__others=[]}};
function frameOf(t,e,n){const{text:s,args:r,inline:o}=t,i={text:s,args:r,inline:o,doubtful:n};return e!==void 0&&(i.address=e),t.symbol!==void 0&&(i.symbol=t.symbol),t.base!==void 0&&(i.base=t.base),t.returnAddress!==void 0&&(i.returnAddress=t.returnAddress),t.source!==void 0&&(i.source=t.source),i}
function styleOf(t){if(t.pointerSize!==void 0)return{pointerSize:t.pointerSize,generation:t.gap>=NEW_GAP?"new":"old",numbered:t.number!==void 0,args:t.args.length>0}}
var isWarning=(t,e)=>t.startsWith("WARNING: ",e)&&t.includes("frames may be wrong")||t.startsWith("<Intermediate frames may have been skipped",e),NOISE=["***","ERROR: ","WARNING: ","Unable to load image","SYMSRV: ","DBGHELP: ","#"],isNoise=(t,e)=>NOISE.some(n=>t.startsWith(n,e)),isElision=t=>/^\[?(\.{2,}|\u2026)\]?$/.test(t.trim()),isLast=t=>t==="last"||t==="after",BREAK_INSTRUCTION="Break instruction exception - code 80000003 (first chance)",LONGEST_OPENING=256,GONE=[/^Shutdown occurred\b/,/^The transport connection between host kernel debugger and target Windows seems lost/,/\bNo runnable debuggees\b/i,/^Debuggee (is )?not connected\b/i];
function openingOf(t){var n;if(t.length>LONGEST_OPENING||!mayOpen(t))return;const e=t.trim();if(e===BREAK_INSTRUCTION)return{kind:"breakInstruction"};if(e.startsWith("Breakpoint ")){const s=(n=/^Breakpoint (\d{1,9}) hit$/.exec(e))==null?void 0:n[1];return s===void 0?void 0:{kind:"breakpoint",number:Number(s)}}return e.startsWith("*** Fatal System Error: ")?bugcheck(e):/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(e)?{kind:"other",event:e}:GONE.some(s=>s.test(e))?{kind:"targetGone",event:e}:void 0}
var mayOpen=t=>"B*STND^".includes(t.charAt(skipBlanks(t,0)))||t.includes(" - code ");
function bugcheck(t){var n;const e=(n=/^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(t))==null?void 0:n[1];if(e!==void 0)return{kind:"bugcheck",code:Number.parseInt(e,16),parameters:parametersIn(t)}}
function parametersIn(t){var s,r;const e=(s=/\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(t.trim()))==null?void 0:s[1],n=[];for(const o of(r=e==null?void 0:e.split(","))!=null?r:[]){const i=parseAddress(o.trim());i&&n.push(i)}return n}
var isRemark=t=>t.charAt(skipBlanks(t,0))==="#"&&parseStackHeading(t)===void 0;
function parseStop(t){var n;let e;for(const s of t){if(e&&e.push(s)!=="after")continue;const r=openingOf(s);r&&(e=new StopReader(r))}return(n=e==null?void 0:e.report())!=null?n:placeAlone(t)}
function placeAlone(t){const e=new PlaceReader;for(const n of t)e.push(n);return e.place.instruction?u({kind:"stepped"},e.place):void 0}
var MOST_OTHER_LINES2=24,StopReader=class{
constructor(t){g(this,"__place",new PlaceReader);g(this,"__others",0);this.__opening=t,this.__ended=t.kind==="targetGone"}
push(t){const e=this.__ended?"after":this.__take(t);return this.__ended=isLast(e),e}
report(){const t=this.__opening;return t.kind==="targetGone"?t:u(u({},t),this.__place.place)}
__take(t){if(t.length>LONGEST_LINE)return this.__other();const e=openingOf(t);if(e)return this.__takesOpening(e)?"taken":"after";if(isExplanation(t))return this.__explain(t.trim()),"taken";if(parsePrompt(t))return"after";const n=this.__place.push(t);return n==="instruction"?"last":n==="symbol"?"taken":this.__other()}
__takesOpening(t){return this.__opening.kind==="bugcheck"&&t.kind==="breakInstruction"&&this.__place.place.symbol===void 0}
__explain(t){const e=this.__opening;e.kind==="bugcheck"&&e.parameters.length===0?this.__opening=f(u({},e),{parameters:parametersIn(t)}):e.kind==="breakInstruction"&&(t.includes("You are seeing this message because")?this.__opening={kind:"manualBreak"}:t.startsWith(FATAL)&&(this.__opening={kind:"other",event:t}))}
__other(){return this.__others++,this.__others>MOST_OTHER_LINES2?"after":"other"}},FATAL="A fatal system error has occurred",EXPLANATIONS=["*","(0x",FATAL];
function isExplanation(t){const e=skipBlanks(t,0);return e===t.length||isRemark(t)?!0:EXPLANATIONS.some(n=>t.startsWith(n,e))}
var PlaceReader=class{
constructor(){this.place={}}
push(t){const e=parseInstruction(t);if(e){const s=this.__symbol;return this.place=f(u({},s!==void 0&&{symbol:s}),{instruction:e}),"instruction"}const n=symbolLine(t);return n===void 0?"other":(this.__symbol=n,this.place={symbol:n},"symbol")}};
function symbolLine(t){const e=t.trim();if(!e.endsWith(":"))return;const n=splitCallSite(e.slice(0,-1));return parseSymbolName(n.text)&&n.text}
var STACK_DEPTH=24;
function readStopAt(t,e,n){var _,p,m,v;const s=parseStop(n);if((s==null?void 0:s.kind)==="targetGone")return{kind:"targetGone",event:s.event};const r=t.query(readStop(STACK_DEPTH,e.pointerSize===4,e.contextRegisters)),o=narrowed(parseRegisters(r),e),i=(p=(_=o.get("eip"))!=null?_:o.get("rip"))!=null?p:o.get("pc"),a=(v=(m=o.get("esp"))!=null?m:o.get("rsp"))!=null?v:o.get("sp");if(!i||!a)return unreadable("registers",r);const[c,...d]=parseStack(r).frames;if(!c)return unreadable("stack",r);const l=processorOf(o,e),h=o.get("$thread");return{kind:"read",reading:u(u(f(u({},s&&{report:s}),{ip:i,sp:a,registers:o,stack:[f(u({},c),{address:i}),...d]}),h&&{thread:h}),l!==void 0&&{processor:l})}}
var unreadable=(t,e)=>({kind:"unreadable",missing:t,answer:e.slice(0,3).join(" / ").slice(0,200)});
function narrowed(t,e){const n=new Map;return t.forEach((s,r)=>{n.set(r,narrowAddress(s,e.pointerSize))}),n}
function processorOf(t,e){const n=t.get("$pcrb"),s=n===void 0?-1:e.processorBlocks.indexOf(n);return s>=0?s:e.processorBlocks.length===1?0:void 0}
var UNKNOWN_IN_A_ROW=16,LONGEST_PROJECTION_SECONDS=2*3600,RATE_HITS=20,RATE_SECONDS=60,PROGRESS_SECONDS=30,Capture=class{
constructor(t,e){g(this,"__hits",0);g(this,"__unknownInARow",0);this.__parts=t,this.__bounds=e,this.__classifier=new StopClassifier(t.reader,t.target),this.__started=t.reader.now(),this.__told=this.__started}
run(t=!1){const e=this.__untilEnd(t),{stepOut:n}=this.__parts;return{end:e,hits:this.__hits,seconds:this.__seconds(),hasMissed:n.hasMissed}}
__untilEnd(t){var e;try{for(t&&this.__takeCurrentStop();;){const n=(e=this.__boundMet())!=null?e:this.__step();if(n)return n}}catch(n){if(!(n instanceof HostError))throw n;return{kind:"failed",call:n.call,message:n.message}}}
__takeCurrentStop(){const{reader:t,target:e}=this.__parts,n=readStopAt(t,e,[]);if(n.kind!=="read")return;const s=this.__classifier.classify(n.reading);s.kind==="hit"&&this.__record(n.reading,s.of)}
__step(){const{reader:t,changes:e,target:n,isCurrent:s}=this.__parts,r=e.run(go);if(!s())return{kind:"superseded"};const o=readStopAt(t,n,r);if(o.kind==="targetGone")return o;if(o.kind==="unreadable")return{kind:"failed",call:"read the stop",message:`no ${o.missing} in the answer: ${o.answer}`};const i=this.__classifier.classify(o.reading);return i.kind==="foreign"?{kind:"foreign",stop:i.stop}:this.__record(o.reading,i.of)}
__record(t,e){this.__unknownInARow=e==="unknown"?this.__unknownInARow+1:0,this.__hits+=1;const{evidence:n,stepOut:s}=this.__parts,r=n.record(t,e,s);return this.__tell(),s.trouble?troubleEnd(s.trouble):r==="full"?{kind:"tooManyBlocks"}:void 0}
__boundMet(){if(this.__unknownInARow>=UNKNOWN_IN_A_ROW)return{kind:"unknownHits",count:this.__unknownInARow};if(this.__hits>=this.__bounds.hits)return{kind:"hits"};const{seconds:t}=this.__bounds;return t!==void 0?this.__seconds()>=t?{kind:"seconds"}:void 0:this.__hopelessRate()}
__hopelessRate(){const t=this.__seconds();if(this.__hits<RATE_HITS||t<RATE_SECONDS)return;const e=this.__hits/t;return this.__bounds.hits/e>LONGEST_PROJECTION_SECONDS?{kind:"tooSlow",hitsPerSecond:e}:void 0}
__tell(){const t=this.__parts.reader.now();if(t-this.__told<PROGRESS_SECONDS*1e3)return;this.__told=t;const{observer:e}=this.__parts,n=this.__bounds.hits;e({kind:"progress",hits:this.__hits,wanted:n,seconds:this.__seconds()})}
__seconds(){return(this.__parts.reader.now()-this.__started)/1e3}};
function troubleEnd(t){var e;switch(t.kind){case"strayed":return{kind:"foreign",stop:{kind:"other",event:`stopped at ${(e=t.ip)!=null?e:"an unknown address"} on the way out of the allocator`}};case"notArmedAgain":return{kind:"failed",call:"write nt!PoolHitTag",message:"it did not take"}}}
var TAG_WIDTH=4,columnWidths={oldest:[9,9,10,9],old:[9,9,10,9],current:[10,13,11,13],verbose:[12,12,10,13,13,12,10,13]},columnNames={summary:["Allocs","Used","Allocs","Used"],verbose:["Allocs","Frees","Diff","Used","Allocs","Frees","Diff","Used"]},PoolUsedHeadingFinder=class{
reset(){this.__sort=void 0,this.__nonPagedColumn=void 0}
read(t){const e=skipBlanks(t,0);if(!(t.length-e>160)){if(t.startsWith("Sorting by",e))this.__sort=sortOf(t);else if(t.startsWith("NonPaged",e))this.__nonPagedColumn=/^NonPaged +Paged$/.test(t.trim())?e:void 0;else if(t.startsWith("Tag",e))return this.__heading(t)}}
__heading(t){const[e,...n]=words(t);if((e==null?void 0:e.text)!=="Tag")return;const s=n.map(c=>c.text).join(" "),r=s===columnNames.verbose.join(" ");if(!r&&s!==columnNames.summary.join(" "))return;const o=n.map((c,d)=>{var l,h;return c.end-((h=(l=n[d-1])==null?void 0:l.end)!=null?h:e.start+TAG_WIDTH)}),i=r?"verbose":this.__summaryLayout(o,e.start),a=this.__sort;return this.reset(),u(u({layout:i,tagColumn:e.start},a&&{sort:a}),o.join()===columnWidths[i].join()&&{widths:o})}
__summaryLayout(t,e){if(t.join()===columnWidths.current.join())return"current";if(t.join()!==columnWidths.oldest.join())return"old";const n=this.__nonPagedColumn;return(n===void 0?e===0:n-e===12)?"oldest":"old"}};
function sortOf(t){const e=/^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(t.trim());switch(e==null?void 0:e[1]){case"Tag":return"tag";case"NonPaged":return"nonPaged";case"Paged":return"paged";case"Session Tag":return"sessionTag";default:return}}
function words(t){const e=[];let n=skipBlanks(t,0);for(;n<t.length;){const s=t.indexOf(" ",n),r=s<0?t.length:s;e.push({text:t.slice(n,r),start:n,end:r}),n=skipBlanks(t,r)}return e}
var UNREAD={kind:"unread"};
function readPoolUsedLine(t,e){const n=skipBlanks(t,0);if(t.startsWith("TOTAL",n)&&isBlank(t.charCodeAt(n+5)))return readTotal(t,n+5,e);const s=e.widths?readInColumns(t,e,e.widths):readByWords(t,n,e);return s?{kind:"row",usage:s}:looksLikeRow(t,n)?UNREAD:{kind:"other"}}
function readTotal(t,e,n){const{layout:s,widths:r=unbounded(s)}=n,o=readNumbers(t,e,r,s);return!o||t.slice(o.end).trim()!==""?UNREAD:u({kind:"total"},uses(o.numbers))}
function readInColumns(t,{tagColumn:e,layout:n},s){for(const r of[e,e-1,e+1]){if(!hasTagAt(t,r))continue;const o=readNumbers(t,r+TAG_WIDTH,s,n);if(!(!o||r!==e&&!o.inPlace))return usage(t.slice(r,r+TAG_WIDTH),o.numbers,t.slice(o.end))}}
function readByWords(t,e,{layout:n}){if(!hasTagAt(t,e))return;const s=readNumbers(t,e+TAG_WIDTH,unbounded(n),n);if(!(!s||!isEndOrBlank(t,s.end)))return usage(t.slice(e,e+TAG_WIDTH),s.numbers,t.slice(s.end))}
var unbounded=t=>columnWidths[t].map(()=>Number.POSITIVE_INFINITY),isEndOrBlank=(t,e)=>e>=t.length||isBlank(t.charCodeAt(e));
function hasTagAt(t,e){const n=e+TAG_WIDTH;if(e<0||t.length<=n||!isBlank(t.charCodeAt(n))||skipBlanks(t,0)<e)return!1;const s=t.slice(e,n);return s.trim()!==""&&[...s].every(r=>r>=" ")}
var looksLikeRow=(t,e)=>/^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(t.slice(e,e+160));
function readNumbers(t,e,n,s){var c;const r=[];let o=e,i=!0,a=!0;for(let d=0;d<n.length;d++){const l=fieldAt(t,o,(c=n[d])!=null?c:0);if(!l)return;const _=d===n.length-1?endBeforeDescription(t,l,a,s):l.end,p=_===void 0?void 0:safeCount(t.slice(l.start,_));if(_===void 0||p===void 0)return;const m=_===l.columnEnd||_>l.columnEnd&&l.full;i=i&&m,a=a&&(m||d===0),r.push(p),o=_}return{numbers:r,end:o,inPlace:i}}
function fieldAt(t,e,n){const s=skipBlanks(t,e),r=t.charAt(s)==="-"?s+1:s,o=skipDigits(t,r);if(!(s===e||o===r))return{start:s,end:o,columnEnd:e+n,full:s===e+1}}
function endBeforeDescription(t,e,n,s){const r=t.slice(e.end,e.end+16);if(r.trim()===""||r.startsWith("	")||e.end<=e.columnEnd||r.startsWith("UNKNOWN pooltag"))return e.end;if(!(!n||e.start>=e.columnEnd))return e.full?s==="old"&&/^[ .]/.test(r)?e.columnEnd:void 0:e.columnEnd}
function usage(t,e,n){const s=n.trim(),r=t.includes(".")?void 0:tagFromCharacters(t);return u(u(u({text:t},(r==null?void 0:r.ok)&&{tag:r.tag}),uses(e)),s!==""&&{description:s})}
function uses(t){const e=t.length/2;return{nonPaged:use(t.slice(0,e)),paged:use(t.slice(e))}}
function use(t){const[e=0,n=0,s=0,r=0]=t;return t.length===2?{outstanding:e,bytes:n}:{allocs:e,frees:n,outstanding:s,bytes:r}}
function parsePoolUsed(t){var s;const e=new PoolUsedHeadingFinder;let n;for(let r=0;r<t.length;r++){const o=(s=t[r])!=null?s:"";if(n){if(isLast(n.push(o,r)))break}else{const i=e.read(o);i&&(n=new PoolUsedReader(i))}}return n==null?void 0:n.listing()}
var MOST_ROWS=5e4,LONGEST_ROW=1024,MOST_OTHER_LINES3=16,PoolUsedReader=class{
constructor(t){g(this,"__rows",[]);g(this,"__unread",[]);g(this,"__others",[]);this.__heading=t}
push(t,e){if(t.length>LONGEST_ROW)return this.__other(t,e);if(/^[ .\t]*$/.test(t))return"taken";const n=readPoolUsedLine(t,this.__heading);if(n.kind==="other")return parsePrompt(t)?"after":this.__other(t,e);if(this.__keepOthers(),n.kind==="row")this.__rows.push(n.usage);else if(n.kind==="unread")this.__keep(unreadLine(e,t));else return this.__total={nonPaged:n.nonPaged,paged:n.paged},"last";return this.__rows.length<MOST_ROWS?"taken":"last"}
listing(){const{layout:t,sort:e}=this.__heading;return f(u(f(u({layout:t},e&&{sort:e}),{rows:this.__rows}),this.__total&&{total:this.__total}),{unread:this.__unread})}
__other(t,e){return this.__others.length>=MOST_OTHER_LINES3?"after":(this.__others.push(unreadLine(e,t)),"other")}
__keepOthers(){for(const t of this.__others)this.__keep(t);this.__others=[]}
__keep(t){this.__unread.length<MOST_UNREAD&&this.__unread.push(t)}};
function readCounters(t,e,n){if(e.tracker)return readTagCounters(t,e.tracker,n);try{return readListedCounters(t,n)}catch(s){if(!(s instanceof HostError))throw s;return{kind:"unreadable"}}}
function readListedCounters(t,e){const n=parsePoolUsed(t.query(poolUsedOf(e)));if(!n)return{kind:"unreadable"};const[s,...r]=n.rows.filter(l=>l.tag===e);if(!s)return{kind:n.rows.length===0?"absent":"unreadable"};const o=[s.nonPaged.allocs,s.paged.allocs],i=[s.nonPaged.frees,s.paged.frees];if(r.length>0)return{kind:"unreadable"};const a={allocs:sum(o),frees:sum(i)},{allocs:c,frees:d}=a;return c===void 0||d===void 0?{kind:"unreadable"}:{kind:"found",counts:{allocs:c,frees:d}}}
function sum(t){let e=0;for(const n of t){if(n===void 0)return;e+=n}return e}
function symbolText(t){const e=t.name===""?t.module:`${t.module}!${t.name}`;return t.offset===0?e:`${e}+0x${t.offset.toString(16)}`}
function functionText(t){return symbolText(f(u({},t),{offset:0}))}
function matchesWildcard(t,e){return matchesExactly(t.toLowerCase(),e.toLowerCase())}
function matchesExactly(t,e){let n=0,s=0,r=-1,o=0;for(;n<e.length;)if(t[s]==="*")r=s++,o=n;else if(t[s]==="?"||t[s]===e[n])s++,n++;else if(r>=0)s=r+1,n=++o;else return!1;for(;t[s]==="*";)s++;return s===t.length}
function callSite2(t,e=[],n=[]){let s=poolRun(t);for(;s<t.length-1&&isSkipped(t[s],n);)s++;const r=t[s];return r&&describe(r,s,e)}
function isSkipped(t,e){const n=t==null?void 0:t.symbol;return n?e.some(s=>matchesWildcard(s,functionText(n))):!1}
function describe(t,e,n){var i;const s=t.address&&moduleOffset(t.address,n);if(s)return u({key:moduleKey(s.module,s.offset),frame:t,depth:e},s);const r=t.symbol&&{module:t.symbol.module};if(((i=t.symbol)==null?void 0:i.name)===""){const{module:a,offset:c}=t.symbol;return{key:moduleKey(a,c),frame:t,depth:e,module:a,offset:c}}const o=t.address?commandAddress(t.address):t.text;return u({key:o,frame:t,depth:e},r)}
var moduleKey=(t,e)=>`${t}+0x${e.toString(16)}`;
function moduleOffset(t,e){const n=e.find(({start:r,end:o})=>compareAddresses(r,t)<=0&&compareAddresses(t,o)<0),s=n&&distance(n.start,t);return n&&s!==void 0?{module:n.name,offset:s}:void 0}
function unpairedFrees(t,e){const{coverage:n,unanswered:s,afterwards:r,outstanding:o}=e,i=p=>t.reduce((m,v)=>m+p(v),0),a=n.kind==="floor"?n.missed.frees:0,c=Math.max(0,i(p=>p.unlocatedFrees)-s.size),d=i(p=>p.missedFrees),l=new Set;let h=0;for(const p of s.values()){const m=p.filter(v=>o.has(v)&&r.get(v)!=="there");for(const v of m)l.add(v);m.length>0&&(h+=1)}const _=Math.max(0,a+c-d);return{ofAny:_,ofThese:l,hits:h+Math.max(0,_-a)}}
function certainHolding(t,{ofAny:e,ofThese:n},s){const r=t.filter(({block:l})=>!n.has(l)),o=Math.max(0,r.length-e);if(o===0&&t.length>0)return;const i=Math.max(0,r.filter(({hit:l})=>l*2<=s).length-e),a=[];for(const{charged:l}of r)l!==void 0&&a.push(l);a.sort((l,h)=>l-h);const c=sizesOf(a),d=u({blocks:o,old:i},c&&{sizes:c});return a.length<r.length?d:f(u({},d),{bytes:a.slice(0,o).reduce((l,h)=>l+h,0)})}
function sizesOf(t){const e=t[0],n=t[Math.floor((t.length-1)/2)],s=t[t.length-1];if(!(e===void 0||n===void 0||s===void 0))return{smallest:e,median:n,largest:s}}
function coverageOf(t,e,n){if(!t||!e)return{kind:"unknown",why:"notRead"};const s={allocs:e.allocs-t.allocs,frees:e.frees-t.frees};if(s.allocs<0||s.frees<0)return{kind:"unknown",why:"backwards"};const r=s.allocs+s.frees,o=n.alloc+n.free+n.unknown;if(o>r||n.alloc>s.allocs||n.free>s.frees)return{kind:"unknown",why:"tooFew"};if(o===r)return{kind:"exact",counted:s};const i={allocs:s.allocs-n.alloc,frees:s.frees-n.free};return{kind:"floor",fraction:o/r,counted:s,missed:i}}
var MOST_OUTSTANDING=2e5,Pairing=class ${
constructor(e=MOST_OUTSTANDING,n=new Map){this.limit=e,this.blocks=n}
alloc(e,n){const s=this.blocks.get(e);return!s&&this.blocks.size>=this.limit?{kind:"full"}:(this.blocks.set(e,n),s?{kind:"seenAgain",earlier:s}:{kind:"booked"})}
free(e,n,s){const r=this.blocks.get(e);return r?(this.blocks.delete(e),r.tag===n&&isSameSize(r.charged,s)?{kind:"matched",allocation:r}:{kind:"other",earlier:r}):{kind:"unmatched"}}
get outstanding(){return this.blocks}
copy(){return new $(this.limit,new Map(this.blocks))}},isSameSize=(t,e)=>t===void 0||e===void 0||t===e,MOST_SIZES=512,SizeStatistics=class{
constructor(){this.counts=new Map,this.smallest=Number.POSITIVE_INFINITY,this.largest=0,this.isComplete=!0}
add(t,e=1){this.smallest=Math.min(this.smallest,t),this.largest=Math.max(this.largest,t);const n=this.counts.get(t);n===void 0&&this.counts.size>=MOST_SIZES?this.isComplete=!1:this.counts.set(t,(n!=null?n:0)+e)}
addAll(t){for(const[e,n]of t.counts)this.add(e,n);this.smallest=Math.min(this.smallest,t.smallest),this.largest=Math.max(this.largest,t.largest),this.isComplete=this.isComplete&&t.isComplete}
summary(){if(this.counts.size===0)return;const{smallest:t,largest:e}=this,n=this.isComplete?this.median():void 0;return u({smallest:t,largest:e},n===void 0?{}:{median:n})}
median(){const t=[...this.counts].sort(([s],[r])=>s-r),e=t.reduce((s,[,r])=>s+r,0);let n=0;for(const[s,r]of t)if(n+=r,n*2>=e)return s}},StackUse=class A{
constructor(e,n){this.hits={alloc:0,free:0,unknown:0},this.unlocated={alloc:0,free:0},this.unmatchedFrees=0,this.missedFrees=0,this.untracked=0,this.outstanding={count:0,charged:0,unsized:0},this.freedBy=new Map,this.sizes=new SizeStatistics,this.tag=e,this.stack=n}
see({kind:e,number:n,time:s,charged:r}){var i;this.hits[e]++;const o=u({hit:n},s===void 0?{}:{time:s});(i=this.first)!=null||(this.first=o),this.last=o,e==="alloc"&&r!==void 0&&this.sizes.add(r)}
allocated({charged:e}){this.outstanding.count++,e===void 0?this.outstanding.unsized++:this.outstanding.charged+=e}
gone({charged:e}){this.outstanding.count--,e===void 0?this.outstanding.unsized--:this.outstanding.charged-=e}
freedFrom(e){var n;this.freedBy.set(e,((n=this.freedBy.get(e))!=null?n:0)+1)}
copy(){const e=new A(this.tag,this.stack);Object.assign(e.hits,this.hits),Object.assign(e.unlocated,this.unlocated),Object.assign(e.outstanding,this.outstanding),e.unmatchedFrees=this.unmatchedFrees,e.missedFrees=this.missedFrees,e.untracked=this.untracked;for(const[n,s]of this.freedBy)e.freedBy.set(n,s);return e.sizes.addAll(this.sizes),e.first=this.first,e.last=this.last,e}},Books=class T{
constructor(e=new Pairing){this.uses=new Map,this.hasGivenUp=!1,this.pairing=e}
get isFull(){return this.hasGivenUp}
book(e){const n=this.use(e.tag,e.stack);n.see(e),e.kind==="alloc"?this.alloc(e,n):e.kind==="free"&&this.free(e,n)}
stacks(e){const n=[];return this.uses.forEach((s,r)=>{(e===void 0||r===e)&&n.push(...s.values())}),n}
outstanding(){const e=new Map;return this.pairing.outstanding.forEach((n,s)=>{const r=f(u({},n),{block:s}),o=e.get(n.stack);o?o.push(r):e.set(n.stack,[r])}),e}
copy(){const e=new T(this.pairing.copy());return e.hasGivenUp=this.hasGivenUp,this.uses.forEach((n,s)=>{const r=new Map;n.forEach((o,i)=>{r.set(i,o.copy())}),e.uses.set(s,r)}),e}
alloc(e,n){if(e.block===void 0){n.unlocated.alloc++;return}const s=allocationOf(e),r=this.pairing.alloc(e.block,s);if(r.kind==="full"){this.hasGivenUp=!0,n.untracked++;return}r.kind==="seenAgain"&&this.missed(r.earlier),n.allocated(s)}
free(e,n){if(e.block===void 0){n.unlocated.free++;return}const s=this.pairing.free(e.block,e.tag,e.charged);if(s.kind==="matched"){const r=this.use(s.allocation.tag,s.allocation.stack);r.gone(s.allocation),r.freedFrom(e.stack);return}s.kind==="other"&&this.missed(s.earlier),n.unmatchedFrees++}
missed(e){const n=this.use(e.tag,e.stack);n.gone(e),n.missedFrees++}
use(e,n){var o,i;const s=(o=this.uses.get(e))!=null?o:new Map;this.uses.set(e,s);const r=(i=s.get(n))!=null?i:new StackUse(e,n);return s.set(n,r),r}};
function allocationOf({number:t,tag:e,stack:n,requested:s,charged:r}){return u(u({tag:e,stack:n,hit:t},s===void 0?{}:{requested:s}),r===void 0?{}:{charged:r})}
var MOST_HELD=2e3,Ledger=class{
constructor(t=MOST_OUTSTANDING){this.held=[],this.limit=t,this.books=new Books(new Pairing(t))}
record(t,e=!1){return this.held.push({hit:t,awaits:e&&t.block===void 0}),this.bookReady()}
locate({hit:t,block:e,charged:n}){var r;const s=this.held.find(({hit:o,awaits:i})=>i&&o.number===t);if(s){const o=(r=s.hit.charged)!=null?r:n,i=o===void 0?{}:{charged:o};s.hit=u(f(u({},s.hit),{block:e,blockFrom:"place"}),i),s.awaits=!1}return this.bookReady()}
stacks(t){return this.now().stacks(t)}
outstanding(){return this.now().outstanding()}
now(){if(this.held.length===0)return this.books;const t=this.books.copy();for(const{hit:e}of this.held)t.book(e);return t}
bookReady(){const t=this.held.findIndex(({awaits:s})=>s),e=t<0?this.held.length:t,n=Math.max(e,this.held.length-MOST_HELD);for(const{hit:s}of this.held.splice(0,n))this.books.book(s);return this.books.isFull?{kind:"tooManyOutstanding",limit:this.limit}:{kind:"recorded"}}},MOST_BLOCKS=2e5,BlockEvents=class{
constructor(){this.last=new Map,this.waiting={alloc:[],free:[]},this.lastBlind={alloc:0,free:0},this.lastHit=0,this.lastGap=0}
located(t,e,n){if(this.lastHit=Math.max(this.lastHit,n),this.last.delete(e),this.last.set(e,{kind:t,hit:n}),this.last.size<=MOST_BLOCKS)return;const s=this.last.keys().next();s.done||this.last.delete(s.value)}
unlocated(t,e,n){this.lastHit=Math.max(this.lastHit,e),n?this.waiting[t]=[...this.waiting[t],e]:this.lastBlind[t]=e}
found(t,e){this.waiting[t]=this.waiting[t].filter(n=>n!==e)}
gap(){this.lastGap=this.lastHit}
isNew(t){return!this.last.has(t)}
lastOf(t,e){const n=this.last.get(e);return(n==null?void 0:n.kind)===t&&n.hit>this.lastGap?n.hit:void 0}
isRepeated(t,e){const n=this.lastOf(t,e);return n!==void 0&&this.isCertainSince(t,n)}
isCertainSince(t,e){var o;const n=t==="alloc"?"free":"alloc",s=this.waiting[n],r=(o=s[s.length-1])!=null?o:0;return e>Math.max(this.lastGap,this.lastBlind[n],r)}};
function placeKey(t,e,n){var a,c;const s=t.slice(0,poolRun(t)).findIndex(({symbol:d,inline:l})=>d&&!l&&!isBreakOrTracker(d)),r=t[s];if(!r||r.doubtful)return;const o=(a=r.address)!=null?a:s===0?n:void 0,i=(c=t.slice(s+1).find(({inline:d})=>!d))==null?void 0:c.base;if(!(!o||!r.base||!i||compareAddresses(r.base,i)>=0))return{kind:e,address:o,base:r.base,limit:i}}
function stackWords(t,e,n){const s=[];for(let r=0;r+n<=e.length;r+=n){const o=readPointer(e,r,n);o&&s.push(o)}return{from:t,words:s}}
function wordAt(t,e,n,s){var o;if("register"in t)return n.registers.get(t.register);const r=n.stack&&distance(n.stack.from,offsetAddress(e,t.offset));return r===void 0||r%s!==0||(o=n.stack)==null?void 0:o.words[r/s]}
var X86_END_OF_FRAME=28;
function coveredPlaces(t,e,n){var i,a;const s=[],r=e.stack&&distance(t.base,e.stack.from),o=distance(t.base,t.limit);if(r!==void 0&&o!==void 0){const c=n===4?Math.min(o,X86_END_OF_FRAME):o,d=Math.min(c,r+((a=(i=e.stack)==null?void 0:i.words.length)!=null?a:0)*n);for(let l=r;l<d;l+=n)s.push({offset:l})}return[...s,...[...e.registers.keys()].map(c=>({register:c}))]}
var hypothesis=(t,e=0)=>({place:t,proofs:e,freshProofs:e,shown:new Map,open:new Map});
function showing(t,e,n,s,r){const o=wordAt(t.where,e.base,n,s.pointerSize);if(o===void 0)return"notRead";const i=t.holds==="block"?o:offsetAddress(o,s.headerSize);return canBeBlock(i,s)?bookedBlock(i,r):"noBlock"}
function canBeBlock(t,e){return isKernelAddress(t,e.pointerSize)&&isAligned(t,e.granularity)}
function bookedBlock(t,e){if(!e)return{block:t};const n=e(t);if(n.kind!=="second")return{block:t,header:n};const s=offsetAddress(t,-n.distance);return{block:s,header:e(s)}}
function tried(t,e,{kind:n,pointer:s,charged:r},o){if(e===void 0||typeof e=="string")return;const{block:i,header:a}=e;if(s!==void 0&&s!==i)return;const c=t.open.get(i);if(c&&o.isCertainSince(n,c.hit)||o.isRepeated(n,i)||(a==null?void 0:a.kind)==="inUse"&&differ(a.bytes,r))return;const d=headerVerdict(n,a);if(d==="refutation")return;const l=n==="free"&&o.isOutstanding(i);return{hypothesis:d==="proof"||s!==void 0||l?proved(t,!0):t,sighting:e}}
function triedByOther(t,e,n){const s=t.open.get(e.block);return s?(t.open.delete(e.block),e.kind===t.place.kind?n.isCertainSince(e.kind,s.hit)?void 0:t:e.kind==="alloc"?t:differ(s.charged,e.charged)?void 0:proved(t,s.isFresh)):t}
function headerVerdict(t,e){switch(e==null?void 0:e.kind){case void 0:case"headerless":return"nothing";case"inUse":return"proof";case"released":return t==="free"?"proof":"refutation";case"unreadable":return t==="free"?"nothing":"refutation";default:return"refutation"}}
var proved=(t,e)=>f(u({},t),{proofs:t.proofs+1,freshProofs:t.freshProofs+(e?1:0)}),differ=(t,e)=>t!==void 0&&e!==void 0&&t!==e,ENOUGH_PROOFS=3,ENOUGH_FRESH_PROOFS=2,HITS_TO_COMPARE=16,RECHECK_EVERY=32,MOST_PLACES=3,MOST_WAITING=256,PATIENCE=8,MOST_RETURN_VALUES=3,MOST_RESTARTS=2,PathLearner=class{
constructor(t,e){this.waiting=[],this.hits=0,this.returnValues=0,this.restarts=0,this.believesArguments=!0,this.lastHit=0,this.lastBlind=0,this.lastDropped=0,this.kind=t,this.layout=e}
plan(){if(this.isBarren)return{kind:"places",places:[]};if(this.isSettled&&this.hits%RECHECK_EVERY!==0)return{kind:"places",places:this.alive.map(({place:n})=>n)};const t=this.hits>=PATIENCE&&!(this.isLearned&&this.waiting.length===0);return{kind:"everything",returnValueHelps:this.kind==="alloc"&&t&&this.returnValues<MOST_RETURN_VALUES}}
observe(t,e,n){this.lastHit=t.hit;const s=this.believesArguments||(e==null?void 0:e.from)!=="arguments"?e:void 0;(s==null?void 0:s.from)==="returnValue"&&this.returnValues++;const r=this.isBarren?"noPlace":this.look(t,s,n);return typeof r!="string"?u({kind:"located",from:"place"},answer(r)):s&&r!=="disagreement"?{kind:"located",from:s.from,block:s.block}:(r!=="learning"&&(this.lastBlind=t.hit),{kind:"unlocated",why:r})}
blockNamed(t,e,n){const s={kind:t,block:e,charged:n};this.keepOnly(this.alive.map(r=>triedByOther(r,s)).filter(r=>r!==void 0))}
settle(t){if(!this.isLearned||this.waiting.length===0)return[];const e=[];return this.waiting=this.waiting.filter(n=>{const s=agreement(this.alive.map(({shown:r})=>r.get(n)));return s?(this.close(n,s.block,t),e.push(u({hit:n,kind:this.kind},answer(s))),!1):!0}),e}
unanswered(){const t=new Map;for(const e of this.waiting){const n=new Set;for(const{shown:s}of this.alive){const r=s.get(e);r&&n.add(r.block)}t.set(e,[...n])}return t}
hasHitsSince(t){return this.lastHit>t}
hasUnknownsSince(t){var n;const e=(n=this.waiting[this.waiting.length-1])!=null?n:0;return Math.max(this.lastBlind,this.lastDropped,e)>t}
mustHaveShown(t,e){this.lastBlind>e||this.keepOnly(this.alive.filter(({open:n})=>n.has(t)))}
forgetOpen(){for(const{open:t}of this.alive)t.clear()}
learned(){return this.isLearned?this.alive.map(({place:t,proofs:e})=>({place:t,proofs:e})):[]}
restore(t){this.hypotheses=t.map(e=>hypothesis(e,ENOUGH_PROOFS)),this.hits=HITS_TO_COMPARE}
startOver(){this.hypotheses=void 0,this.waiting=[],this.hits=0,this.lastBlind=this.lastHit,this.restarts++}
get alive(){var t;return(t=this.hypotheses)!=null?t:[]}
get isLearned(){return this.alive.some(({proofs:t,freshProofs:e})=>t>=ENOUGH_PROOFS&&e>=ENOUGH_FRESH_PROOFS)}
get isSettled(){return this.isLearned&&this.waiting.length===0&&this.hits>=HITS_TO_COMPARE}
get isBarren(){return this.restarts>MOST_RESTARTS}
look(t,e,n){var l;const s=(l=this.hypotheses)!=null?l:this.everyPlace(t),r=s.map(h=>this.showing(h,t));if(r.every(h=>h==="notRead"))return"unreadable";if(this.hits++,this.contradictsArguments(r,e))return this.believesArguments=!1,this.startOver(),"disagreement";const{charged:o}=t,i={kind:this.kind,charged:o,pointer:e==null?void 0:e.block},a=s.map((h,_)=>tried(h,r[_],i,n)).filter(h=>h!==void 0);if(a.length===0)return this.startOver(),"noPlace";this.hypotheses=a.map(h=>h.hypothesis);const c=a.map(h=>h.sighting),d=this.isLearned?agreement(c):void 0;return d?(this.trim(),d):(e||this.keep(t,c,n),"learning")}
everyPlace({key:t,words:e}){const n=coveredPlaces(t,e,this.layout.pointerSize),s=(r,o)=>hypothesis({kind:this.kind,key:t.address,where:r,holds:o});return[...n.map(r=>s(r,"block")),...n.map(r=>s(r,"header"))]}
showing({place:t},{key:e,words:n,look:s}){return showing(t,e,n,this.layout,s)}
contradictsArguments(t,e){if((e==null?void 0:e.from)!=="arguments"||!this.isLearned)return!1;const n=t.filter(s=>typeof s!="string");return n.length>0&&n.every(({block:s})=>s!==e.block)}
keep({hit:t,charged:e},n,s){const r=this.waiting.length<MOST_WAITING;r?this.waiting=[...this.waiting,t]:this.lastDropped=t;for(const[o,{shown:i,open:a}]of this.alive.entries()){const c=n[o];if(!c)continue;r&&i.set(t,c);const d=s.isNew(c.block);a.set(c.block,u({hit:t,isNew:d},e===void 0?{}:{charged:e}))}}
close(t,e,n){var r;let s=!1;for(const{shown:o,open:i}of this.alive)o.delete(t),((r=i.get(e))==null?void 0:r.hit)===t&&(s=i.delete(e));s&&n.located(this.kind,e,t)}
trim(){this.isSettled&&(this.hypotheses=this.alive.slice(0,MOST_PLACES))}
keepOnly(t){this.hypotheses&&(this.hypotheses=t,t.length===0&&this.startOver())}};
function agreement(t){const[e]=t;return t.every(n=>(n==null?void 0:n.block)===(e==null?void 0:e.block))?e:void 0}
function answer({block:t,header:e}){return(e==null?void 0:e.kind)==="inUse"?{block:t,charged:e.bytes}:{block:t}}
var PlaceLearner=class{
constructor(t){this.paths=new Map,this.events=new BlockEvents,this.late=[],this.layout=t}
plan(t){return this.path(t.kind,t.address).plan()}
observe(t){const{hit:e,key:n,look:s,pointer:r,charged:o}=t;if(this.layout.alignedHeaders&&!s)return this.unreadable(n,e);const a=this.path(n.kind,n.address).observe(t,this.booked(r,t),this.events);a.kind==="located"?this.located(n.kind,a.block,e,o):this.events.unlocated(n.kind,e);for(const c of this.paths.values())this.late.push(...c.settle(this.events));return a}
gap(){this.events.gap();for(const t of this.paths.values())t.forgetOpen()}
resolved(){const{late:t}=this;return this.late=[],t}
unanswered(t){const e=new Map;for(const n of this.paths.values())n.kind===t&&n.unanswered().forEach((s,r)=>{e.set(r,s)});return e}
places(){const t=[];for(const e of this.paths.values())t.push(...e.learned());return t}
restore(t){for(const{kind:e,key:n}of t){const s=t.filter(r=>r.kind===e&&r.key===n);this.path(e,n).restore(s)}}
path(t,e){const n=`${t} ${e}`,s=this.paths.get(n);if(s)return s;const r=new PathLearner(t,this.layout);return this.paths.set(n,r),r}
unreadable({kind:t},e){return this.events.unlocated(t,e),{kind:"unlocated",why:"unreadable"}}
booked(t,{look:e}){if(!(!t||!canBeBlock(t.block,this.layout)))return{from:t.from,block:bookedBlock(t.block,e).block}}
located(t,e,n,s){t==="free"&&this.explainFree(e),this.events.located(t,e,n);for(const r of this.paths.values())r.blockNamed(t,e,s)}
explainFree(t){const e=this.events.freedAt(t);if(e===void 0)return;const n=[...this.paths.values()].filter(o=>o.kind==="alloc"&&o.hasHitsSince(e)),[s,...r]=n.filter(o=>o.hasUnknownsSince(e));if(s&&r.length===0&&s.mustHaveShown(t,e),!s){for(const o of n)o.startOver();this.gap()}}},PAGE=4096;
function poolLayout(t,e){const n=t*2;return{pointerSize:t,headerSize:n,granularity:n,alignedHeaders:e}}
var CACHE_ALIGNED=4;
function readHeader(t,e,n,s){const r=t&&readUnsigned(t,0,4),o=t&&readUnsigned(t,4,4);if(r===void 0||o===void 0)return{kind:"unreadable"};if(withoutProtectedBit(tagFromValue(o))!==n)return{kind:"noHeader"};const a=s.pointerSize===4?9:8,c=p=>(r>>>p&(1<<a)-1)*s.granularity,d=r>>>16+a;if(d===0)return{kind:"released"};if(s.alignedHeaders&&d&CACHE_ALIGNED)return{kind:"second",distance:c(0)};const l=c(16),h=PAGE-addressParts(e).low%PAGE;return l>s.headerSize&&l<=h?{kind:"inUse",bytes:l}:{kind:"noHeader"}}
function headerAddress(t,e){return addressParts(t).low%PAGE===0?void 0:offsetAddress(t,-e.headerSize)}
function siteUses(t,e){var o,i;const n=new SiteNames(e),s=new Map;for(const a of t){const c=`${a.tag} ${(i=(o=n.site(a.stack))==null?void 0:o.key)!=null?i:""}`,d=s.get(c);d?d.push(a):s.set(c,[a])}const r=[];return s.forEach(a=>{const[c]=a;c&&r.push(sumOf(c,a,n))}),r.sort((a,c)=>{var d,l,h,_;return((l=(d=a.first)==null?void 0:d.hit)!=null?l:0)-((_=(h=c.first)==null?void 0:h.hit)!=null?_:0)})}
var SiteNames=class{
constructor(t){this.sites=new Map,this.callers=new Map,this.naming=t}
site(t){var e;return this.find(this.sites,t,(e=this.naming.skip)!=null?e:[])}
caller(t){return this.find(this.callers,t,[])}
find(t,e,n){if(!t.has(e)){const{stacks:s,modules:r}=this.naming;t.set(e,callSite2(s.at(e),r!=null?r:[],n))}return t.get(e)}};
function sumOf(t,e,n){const s=o=>e.reduce((i,a)=>i+o(a),0),r=n.site(t.stack);return u(u(f(u(f(u(f(u({tag:t.tag},r&&{site:r}),{stacks:e.map(({stack:o})=>o),allocs:s(({hits:o})=>o.alloc),frees:s(({hits:o})=>o.free),unknown:s(({hits:o})=>o.unknown)}),outstandingOf(s)),{unlocatedAllocs:s(({unlocated:o})=>o.alloc),unlocatedFrees:s(({unlocated:o})=>o.free)}),freesOf(e,r,n)),{unmatchedFrees:s(({unmatchedFrees:o})=>o),missedFrees:s(({missedFrees:o})=>o),untracked:s(({untracked:o})=>o)}),sizesOf2(e)),spanOf(e))}
function outstandingOf(t){const e=t(({hits:o})=>o.alloc);if(e>0&&t(({unlocated:o})=>o.alloc)===e)return{};const n=t(({outstanding:o})=>o.count),s=t(({outstanding:o})=>o.unsized)===0,r=t(({outstanding:o})=>o.charged);return{outstanding:s?{count:n,bytes:r}:{count:n}}}
function freesOf(t,e,n){var r;const s={freedElsewhere:0,freedByOtherModules:0,refused:0};for(const{stack:o,freedBy:i}of t){const a=(r=n.caller(o))==null?void 0:r.key;i.forEach((c,d)=>{var h;const l=n.site(d);a!==void 0&&((h=n.caller(d))==null?void 0:h.key)===a?s.refused+=c:(l==null?void 0:l.key)!==(e==null?void 0:e.key)&&(s.freedElsewhere+=c),(l==null?void 0:l.module)!==(e==null?void 0:e.module)&&(s.freedByOtherModules+=c)})}return s}
function sizesOf2(t){const e=new SizeStatistics;for(const{sizes:s}of t)e.addAll(s);const n=e.summary();return n?{sizes:n}:{}}
function spanOf(t){const e=[];for(const{first:r,last:o}of t)r&&e.push(r),o&&e.push(o);e.sort((r,o)=>r.hit-o.hit);const[n]=e,s=e[e.length-1];return u(u({},n&&{first:n}),s&&{last:s})}
var MOST_STACKS=5e4,StackTable=class{
constructor(t=MOST_STACKS){this.indexes=new Map,this.stacks=[],this.limit=t}
intern(t){const e=stackKey(t),n=this.indexes.get(e);if(n!==void 0)return n;if(this.isFull&&t.length>0)return this.intern([]);const s=this.stacks.length;return this.indexes.set(e,s),this.stacks.push(t),s}
at(t){var e;return(e=this.stacks[t])!=null?e:[]}
get size(){return this.stacks.length}
get isFull(){return this.stacks.length>=this.limit}};
function stackKey(t){return t.map(frameKey).join(" ")}
function frameKey({address:t,inline:e,text:n}){return t!==void 0&&!e?t:n}
var FRAMES_ABOVE=3,BRANCHES_OF_A_WRAPPER=8;
function siteNature(t,e="unreadable"){var i,a;const n=fanOut(t);if(n<BRANCHES_OF_A_WRAPPER||e==="yes")return{kind:"owner"};const s=e==="no"?"noTagInCode":"fanOutOnly",r=(a=(i=t[0])==null?void 0:i.stack[t[0].depth])==null?void 0:a.symbol,o=r&&r.name!==""?{skip:functionText(r)}:{};return u({kind:"probableWrapper",fanOut:n,evidence:s},o)}
function fanOut(t){const e=Array.from({length:FRAMES_ABOVE},(n,s)=>{const r=new Set;for(const{stack:o,depth:i}of t){const a=o[i+1+s];a&&r.add(a.symbol?functionText(a.symbol):a.text)}return r.size});return Math.max(...e)}
var SIGNATURES=[{functions:/^Exp(?:Insert|Remove)PoolTracker$/,tag:0,charged:1,type:2},{functions:/^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,type:0,requested:1,tag:2},{functions:/^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/,freed:0}];
function poolArguments(t,e,n){var o,i;if(n.pointerSize!==4)return{};const s=t.slice(0,poolRun(t)).map(a=>readFrame(a,e,n)).filter(a=>a!==void 0),r=[...s].reverse();return u(u(u(u({},only("freed",agreed(s.map(({freed:a})=>a)))),only("requested",(o=r.find(a=>a.requested!==void 0))==null?void 0:o.requested)),only("charged",agreed(s.map(({charged:a})=>a)))),only("poolType",(i=r.find(a=>a.poolType!==void 0))==null?void 0:i.poolType))}
function readFrame(t,e,n){var c,d;const s=(d=(c=t.symbol)==null?void 0:c.name)!=null?d:"",r=SIGNATURES.find(({functions:l})=>l.test(s));if(!r||t.doubtful)return;const o=l=>l===void 0?void 0:t.args[l]&&addressParts(t.args[l]).low;if(r.tag!==void 0){const l=o(r.tag);if(l===void 0||withoutProtectedBit(tagFromValue(l))!==e)return}const i=r.freed===void 0?void 0:t.args[r.freed],a=i!==void 0&&isKernelAddress(i,n.pointerSize)&&isAligned(i,n.granularity);return u(u(u(u({},a?{freed:i}:{}),only("requested",o(r.requested))),only("charged",o(r.charged))),only("poolType",o(r.type)))}
function agreed(t){const e=t.filter(n=>n!==void 0);return e.every(n=>n===e[0])?e[0]:void 0}
function only(t,e){return e===void 0?{}:{[t]:e}}
var MOST_STACK_BYTES=2048,BlockLocator=class{
constructor(t,e,n,s,r){this.__reader=t,this.__target=e,this.__tag=n,this.__layout=s,this.__learner=r}
locate(t,e,n,s){var d;const r=poolArguments(e.stack,this.__tag,this.__layout),o=placeKey(e.stack,n,e.ip);if(!o)return this.__learner.gap(),withoutPlace(r);const i=this.__observe(t,e,o,r,s),a=this.__learner.observe(i);if(a.kind==="unlocated")return u(u({},sizes(r)),a.why==="learning"&&{open:!0});const c=(d=a.charged)!=null?d:r.charged;return u(f(u({},sizes(r)),{block:a.block,blockFrom:a.from}),c!==void 0&&{charged:c})}
lookAgain(t){switch(this.__look("alloc",t).kind){case"inUse":return"there";case"released":case"noHeader":return"freed";default:return"unknown"}}
__isOurs(t){return withoutProtectedBit(t)===this.__tag}
__observe(t,e,n,s,r){const o=this.__learner.plan(n),i=o.kind==="everything"?this.__everything(e,n):this.__only(o.places,e,n),c=o.kind==="everything"&&o.returnValueHelps&&n.kind==="alloc"?this.__stepOut(r,e):void 0,d=c?{block:c,from:"returnValue"}:s.freed&&{block:s.freed,from:"arguments"};return u(u({hit:t,key:n,words:i,look:this.__looks(n.kind)},d&&{pointer:d}),s.charged!==void 0&&{charged:s.charged})}
__stepOut(t,e){const n=t.returnValue(e);return t.hasMissed&&this.__learner.gap(),n}
__everything({registers:t,sp:e},n){const s=distance(e,n.limit),r=s!==void 0&&s>0?this.__reader.readMemory(e,Math.min(s,MOST_STACK_BYTES)):void 0,o=r&&stackWords(e,r,this.__layout.pointerSize);return u({registers:general(t)},o&&{stack:o})}
__only(t,{registers:e},n){const s=[];for(const{where:d}of t)"offset"in d&&s.push(d.offset);if(s.length===0)return{registers:general(e)};const r=Math.min(...s),o=Math.max(...s)-r+this.__layout.pointerSize,i=offsetAddress(n.base,r),a=this.__reader.readMemory(i,o),c=a&&stackWords(i,a,this.__layout.pointerSize);return u({registers:general(e)},c&&{stack:c})}
__looks(t){const e=new Map;return n=>{var r;const s=(r=e.get(n))!=null?r:this.__look(t,n);return e.set(n,s),s}}
__look(t,e){const n=headerAddress(e,this.__layout);if(!n)return this.__lookInTable(t,e);const s=this.__reader.readMemory(n,this.__layout.headerSize);return readHeader(s,n,this.__tag,this.__layout)}
__lookInTable(t,e){const n=this.__target.bigPages&&readBigBlock(this.__reader,this.__target.bigPages,e);return!n||n.kind==="unreadable"?{kind:"headerless"}:n.kind==="found"&&this.__isOurs(n.tag)?{kind:"inUse",bytes:n.bytes}:{kind:t==="alloc"?"noHeader":"headerless"}}};
function sizes({requested:t,charged:e,poolType:n}){return u(u(u({},t!==void 0&&{requested:t}),e!==void 0&&{charged:e}),n!==void 0&&{poolType:n})}
var withoutPlace=t=>u(u({},sizes(t)),t.freed&&{block:t.freed,blockFrom:"arguments"}),GENERAL=/^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
function general(t){const e=new Map;return t.forEach((n,s)=>{GENERAL.test(s)&&e.set(s,n)}),e}
var CODE_BYTES=64,SiteCode=class{
constructor(t,e){g(this,"__known",new Map);this.__reader=t,this.__target=e}
holds(t,e){const n=this.__known.get(t);if(n)return n;const s=this.__look(t,e);return this.__known.set(t,s),s}
__look(t,e){if(this.__target.isArm)return"unreadable";const n=offsetAddress(t,-CODE_BYTES),s=this.__reader.readMemory(n,CODE_BYTES);if(!s)return"unreadable";const r=tagBytes(e);for(let o=0;o+r.length<=s.length;o+=1)if(r.every((i,a)=>s[o+a]===i))return"yes";return"no"}},HITS_KEPT=1e3,FIRST_ALIGNED_HEADERS=9200,Evidence=class{
constructor(t,e,n,s){this.stacks=new StackTable,this.began=0,this.__ledger=new Ledger,this.__recent=[],this.__lastNumber=0,this.__counts={alloc:0,free:0,unknown:0},this.__isAbandoned=!1,this.__afterwards=new Map,this.__reader=t,this.target=e,this.tag=n;const r=poolLayout(e.pointerSize,e.build===void 0||e.build>=FIRST_ALIGNED_HEADERS);this.__learner=new PlaceLearner(r),this.__learner.restore(s.map(({place:o})=>o)),this.__code=new SiteCode(t,e),this.__locator=new BlockLocator(t,e,n,r,this.__learner)}
begin(t){this.began=this.__reader.now(),this.__before=countsOf(t)}
end(t){this.__after=countsOf(t),this.__lookAfterwards()}
endWithTarget(t){!this.__before||t||(this.__after={allocs:this.__before.allocs+this.__counts.alloc,frees:this.__before.frees+this.__counts.free})}
abandon(){this.__isAbandoned=!0}
record(t,e,n){this.__lastNumber+=1;const s=this.__lastNumber;if(this.__counts=f(u({},this.__counts),{[e]:this.__counts[e]+1}),e==="unknown")return this.__learner.gap(),this.__book(s,t,e,{});try{return this.__book(s,t,e,this.__locator.locate(s,t,e,n))}catch(r){throw r instanceof HostError&&this.__book(s,t,e,{}),r}}
counts(){return this.__counts}
coverage(){return this.__isAbandoned?{kind:"unknown",why:"notClosed"}:coverageOf(this.__before,this.__after,this.__counts)}
recent(t){return this.__recent.slice(-t)}
stackOf(t){return this.stacks.at(t.stack)}
places(){return this.__learner.places()}
stackUses(){return this.__ledger.stacks(this.tag)}
sites(t){const e={stacks:this.stacks,modules:this.__loaded(),skip:t},n=siteUses(this.stackUses(),e),s=this.__ledger.outstanding(),r=this.__unpaired(n,s);return n.map(o=>{var c;if(!o.outstanding||o.allocs===0)return{use:o};const i=[];for(const d of o.stacks)i.push(...(c=s.get(d))!=null?c:[]);const a=certainHolding(i,r,this.__lastNumber);return u({use:o},a&&{holding:a})})}
openHits(){const t=siteUses(this.stackUses(),{stacks:this.stacks});return t.reduce((n,s)=>n+s.unlocatedAllocs,0)+this.__unpaired(t,this.__ledger.outstanding()).hits}
__unpaired(t,e){const n=new Set;for(const s of e.values())for(const{block:r}of s)n.add(r);return unpairedFrees(t,{coverage:this.coverage(),unanswered:this.__learner.unanswered("free"),afterwards:this.__afterwards,outstanding:n})}
siteOf(t,e){return callSite2(t,this.__loaded(),e)}
natureOf({site:t,stacks:e}){if(!t)return{kind:"owner"};const n=e.map(r=>({stack:this.stacks.at(r),depth:t.depth})),s=siteNature(n);return s.kind==="owner"||!t.frame.address?s:siteNature(n,this.__code.holds(t.frame.address,this.tag))}
__lookAfterwards(){if(this.__afterwards.clear(),!this.stackUses().some(({unlocated:t})=>t.alloc>0))for(const t of this.__learner.unanswered("free").values()){const e=t.map(n=>[n,this.__locator.lookAgain(n)]);if(e.some(([,n])=>n==="freed"))for(const[n,s]of e)this.__afterwards.set(n,s)}}
__loaded(){return this.target.modules.filter(t=>!t.unloaded)}
__book(t,e,n,s){const c=s,{open:r=!1}=c,o=S(c,["open"]),i=f(u(u(u({number:t,kind:n,tag:this.tag,stack:this.stacks.intern(e.stack),stopAddress:e.ip},o),e.processor!==void 0&&{processor:e.processor}),e.thread&&{thread:e.thread}),{time:this.__reader.now()});this.__recent=[...this.__recent.slice(1-HITS_KEPT),i];const{kind:a}=this.__ledger.record(i,r);return this.__takeLateAnswers(),a==="recorded"?"booked":"full"}
__takeLateAnswers(){for(const t of this.__learner.resolved())this.__ledger.locate(t)}},countsOf=t=>t.kind==="found"?t.counts:t.kind==="absent"?{allocs:0,frees:0}:void 0;
function readPoolHitTag(t){try{const e=readPointerSizeOf(t),n=e&&symbolAddress(t,"PoolHitTag",e),s=n&&readDword(t,n);return n===void 0||s===void 0?{kind:"notRead"}:{kind:"read",address:n,value:s}}catch(e){if(!(e instanceof HostError))throw e;return{kind:"notRead"}}}
function tagPresence(t,e,n){const s=e.tracker;if(!s)return{kind:"unknown"};const r=c=>c!==void 0&&readTagCounters(t,s,c).kind==="found",o=readTagCounters(t,s,n);if(o.kind==="unreadable")return{kind:"unknown"};const i=twinOf(n);if(o.kind==="found")return u({kind:"seen"},i&&r(i)&&{twin:i});const a=[reversedTag(n),i].find(r);return u({kind:"unseen"},a&&{meant:a})}
function twinOf(t){const e=t>>>24;if(!(e!==32&&e!==0))return tagFromValue(t&16777215|(e===0?32:0)<<24)}
var ALWAYS_TAGGED=3790,FLG_POOL_ENABLE_TAGGING=1024;
function preflight(t,e,n,s){const r=sessionProblem(t);if(r)return refused(r);const o=readTargetWithModules(t,e);if(o.kind!=="read")return refused(o);const{target:i}=o,a=readDword(t,i.poolHitTag);if(a===void 0)return refused({kind:"unreadable"});if(!isIdle(a))return refused({kind:"alreadyArmed",value:a});if(isTaggingOff(t,i))return refused({kind:"taggingOff"});const c=tagProblem2(n,tagPresence(t,i,n),s);return c?refused(c):{kind:"ready",target:i,idle:a}}
function sessionProblem(t){const{kernel:e,live:n,description:s=""}=t.session();return e===!1||/user mode/i.test(s)?{kind:"notKernel"}:n===!1||/\bdump\b/i.test(s)?{kind:"notLive"}:/^local\b/i.test(s)?{kind:"localKernel"}:void 0}
var isIdle=t=>t===0||t>=2147483648,refused=t=>({kind:"refused",problem:t});
function readTargetWithModules(t,e){const n=readTarget(t),s=n.kind==="read"?n.target.modules.filter(r=>!r.unloaded):[];return n.kind!=="noModules"&&s.length>1?n:(e.debugger(reloadModules),readTarget(t))}
function isTaggingOff(t,e){if(e.build===void 0||e.build>=ALWAYS_TAGGED)return!1;const n=symbolAddress(t,"NtGlobalFlag",e.pointerSize),s=n&&readDword(t,n);return s!==void 0&&(s&FLG_POOL_ENABLE_TAGGING)===0}
function tagProblem2(t,e,n){switch(e.kind){case"seen":return e.twin===void 0||n?void 0:{kind:"ambiguous",tags:[t,e.twin]};case"unseen":return n?void 0:u({kind:"unseen",tag:t},e.meant&&{meant:e.meant});case"unknown":return}}
var Reconciler=class{
constructor(t,e,n){g(this,"__lookedForNote",!1);this.__reader=t,this.__changes=e,this.__observer=n}
run(t){const e=this.__changes.open.filter(n=>n!==t);for(const n of[...e].reverse())this.__undo(n);return e.length>0?!0:this.__lookedForNote||t?!1:this.__followNote()}
__undo(t){const e=this.__changes.undo(t);e.kind==="undone"?(eraseNote(this.__changes),this.__observer({kind:"repaired",value:dword(t.before)})):this.__observer({kind:"notRepaired",command:e.repair})}
__followNote(){const t=findNote(this.__reader);if(this.__lookedForNote=t.kind!=="unknown",t.kind!=="found")return!1;try{return this.__undoNoted(t.note)}catch(e){if(!(e instanceof HostError))throw e;this.__lookedForNote=!1;const n=repairPoolHitTag(t.note.saved);return this.__observer({kind:"notRepaired",command:n}),!0}}
__undoNoted(t){const e=repairPoolHitTag(t.saved),n=readTarget(this.__reader),s=n.kind==="read"&&n.target.poolHitTag!==t.address,r=s?void 0:readDword(this.__reader,t.address);if(!s&&(n.kind!=="read"||r===void 0))return this.__lookedForNote=!1,this.__observer({kind:"notRepaired",command:e}),!0;if(r!==t.armed)return eraseNote(this.__changes),!1;const o=dwordBytes(t.saved),i=dwordBytes(t.armed);return this.__undo(this.__changes.adopt({kind:"poolHitTag"},t.address,o,i,e)),!0}},MOST_ARGUMENT_BYTES=64,StepOut=class{
constructor(t,e,n){g(this,"__hasMissed",!1);this.__reader=t,this.__changes=e,this.__arming=n}
get hasMissed(){return this.__hasMissed}
get trouble(){return this.__trouble}
returnValue(t){const e=poolRun(t.stack),n=t.stack.slice(e).find(d=>!d.inline),s=[...t.stack.slice(0,e)].reverse().find(d=>!d.inline);if(!(n!=null&&n.address)||!s)return;if(this.__arming.pause().kind!=="undone"){this.__trouble={kind:"notArmedAgain"};return}const r=this.__counters();this.__changes.run(goTo(n.address));const o=this.__registers(),i=first(o,"eip","rip","pc");if(i!==n.address){this.__hasMissed=!0,this.__trouble={kind:"strayed",ip:i};return}isSame(r,this.__counters())||(this.__hasMissed=!0),this.__arming.arm().kind!=="applied"&&(this.__trouble={kind:"notArmedAgain"});const a=first(o,"esp","rsp","sp");return o.get("$thread")===t.thread&&this.__isAbove(a,s,n)?first(o,"eax","rax","x0"):void 0}
__counters(){const{target:t,tag:e}=this.__arming;return readCounters(this.__reader,t,e)}
__registers(){const t=parseRegisters(this.__reader.query(readRegisters(this.__arming.target.contextRegisters))),{pointerSize:e}=this.__arming.target;return new Map([...t].map(([n,s])=>[n,narrowAddress(s,e)]))}
__isAbove(t,e,n){if(!t)return!1;if(this.__arming.target.pointerSize===8)return t===n.base;if(!e.base)return!1;const s=offsetAddress(e.base,8),r=offsetAddress(s,MOST_ARGUMENT_BYTES);return compareAddresses(s,t)<=0&&compareAddresses(t,r)<=0}};
function first(t,...e){const n=e.find(s=>t.has(s));return n===void 0?void 0:t.get(n)}
var isSame=(t,e)=>t.kind==="found"&&e.kind==="found"&&t.counts.allocs===e.counts.allocs&&t.counts.frees===e.counts.frees,DOCUMENTED_IDLE=0,Hunter=class{
constructor(t,e,n){g(this,"__evidence",new Map);g(this,"__generation",0);this.__reader=t,this.__observer=n,this.__changes=e,this.__reconciler=new Reconciler(t,this.__changes,n)}
get armed(){return this.__armed}
get evidence(){return this.__evidence}
learnedOn(t){const e=this.__lastEvidence;return(e==null?void 0:e.target.poolHitTag)===t.poolHitTag?e.places():[]}
learned(){var t,e;return(e=(t=this.__lastEvidence)==null?void 0:t.places())!=null?e:[]}
reconcile(){var e;this.__generation+=1;const t=((e=this.__armed)==null?void 0:e.byUser)===!0?this.__armed.arming.change:void 0;this.__armed&&!t&&(this.__armed.evidence.abandon(),this.__armed=void 0),this.__reconciler.run(t)}
hunt(t,e,n){const s=this.__arm(t,n,!1);if(s.kind!=="armed")return s;const{armed:r}=s,{seconds:o}=e;o!==void 0&&this.__observer({kind:"timeLimit",seconds:o});let i,a;try{i=this.__capture(r,e).run()}finally{a=this.__disarm(r,i)}return{kind:"hunted",tag:t,capture:i,evidence:r.evidence,disarmed:a}}
arm(t,e){return this.__arm(t,e,!0)}
capture(t){const e=this.__armed;if(!e)return{kind:"notArmed"};const{evidence:n,arming:s}=e,r=readDword(this.__reader,s.target.poolHitTag);if(r!==void 0&&r!==s.tag)return this.__disarm(e,void 0),{kind:"notArmed",anyMore:s.tag};const o=this.__lastEvent()!==e.event,i=this.__capture(e,t).run(o),a={kind:"hunted",tag:s.tag,capture:i,evidence:n};return i.end.kind==="targetGone"?f(u({},a),{disarmed:this.__disarm(e,i)}):(this.__armed=f(u({},e),{event:this.__lastEvent()}),n.end(readCounters(this.__reader,s.target,s.tag)),a)}
clear(){const t=this.release();return t.length>0?{kind:"cleared",undone:t}:this.__clearForeign()}
release(){const t=this.__armed;return t?[this.__disarm(t,void 0)]:this.__changes.undoAll()}
__clearForeign(){const t=readPoolHitTag(this.__reader);if(t.kind!=="read"||isIdle(t.value)||sessionProblem(this.__reader))return{kind:"nothing"};const e=this.__changes.adopt({kind:"poolHitTag"},t.address,dwordBytes(DOCUMENTED_IDLE),dwordBytes(t.value),repairPoolHitTag(DOCUMENTED_IDLE));return{kind:"foreignCleared",held:t.value,undone:this.__changes.undo(e)}}
__arm(t,e,n){try{this.__armed&&this.__disarm(this.__armed,void 0);const s=preflight(this.__reader,this.__changes,t,e);return s.kind==="refused"?s:this.__write(t,s.target,s.idle,n)}catch(s){if(!(s instanceof HostError))throw s;return{kind:"failed",call:s.call,message:s.message}}}
__write(t,e,n,s){const r=new Arming(this.__changes,e,t,n),o=new Evidence(this.__reader,e,t,this.learnedOn(e)),i=s?this.__lastEvent():"",a={arming:r,evidence:o,byUser:s,event:i};this.__observer({kind:"ready",target:e,tag:t}),this.__observer({kind:"repairLine",command:r.repair}),r.leaveNote(),o.begin(readCounters(this.__reader,e,t)),this.__armed=a;const c=r.arm();return c.kind==="applied"?(this.__evidence.set(t,o),this.__lastEvidence=o,{kind:"armed",armed:a}):(this.__disarm(a,void 0),{kind:"notWritten",applied:c})}
__capture({arming:t,evidence:e},n){const s=this.__generation;return new Capture({reader:this.__reader,changes:this.__changes,observer:this.__observer,target:t.target,evidence:e,stepOut:new StepOut(this.__reader,this.__changes,t),isCurrent:()=>this.__generation===s},n)}
__disarm({arming:t,evidence:e},n){if((n==null?void 0:n.end.kind)==="targetGone")return t.forget(),this.__armed=void 0,e.endWithTarget(n.hasMissed),{kind:"undone"};const s=t.disarm();return s.kind==="undone"&&(this.__armed=void 0),e.end(readCounters(this.__reader,t.target,t.tag)),s}
__lastEvent(){try{return this.__reader.query(lastEvent).join(`
`)}catch(t){if(!(t instanceof HostError))throw t;return""}}},TAG=/<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function withoutMarkup(t){if(!t.includes("<"))return t;const e=t.replace(TAG,"");return e===t?t:e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&quot;/g,'"').replace(/&amp;/g,"&")}
var toHost=t=>host.parseInt64(commandAddress(t),16);
function toNumber(t){if(typeof t=="number")return t;if(!isInt64(t))return;const e=t.convertToNumber();return Number.isSafeInteger(e)?e:void 0}
function isInt64(t){return typeof t=="object"&&t!==null&&"getHighPart"in t}
var LONGEST_LOG=8e3,HostDebugger=class{
query(t){return execute(t)}
change(t){return execute(t)}
run(t){return execute(t)}
readMemory(t,e){try{const n=host.memory.readMemoryValues(toHost(t),e,1);return n.length===e?Uint8Array.from(n):void 0}catch(n){return}}
now(){return Date.now()}
session(){const t=attempt(()=>host.currentSession.Attributes.Target),e=attempt(()=>t==null?void 0:t.IsKernelTarget),n=attempt(()=>t==null?void 0:t.IsLiveTarget),s=attempt(()=>`${host.currentSession}`);return u(u(u({},typeof e=="boolean"&&{kernel:e}),typeof n=="boolean"&&{live:n}),typeof s=="string"&&{description:s})}};
function printLine(t){for(let e=0;e<t.length;e+=LONGEST_LOG)host.diagnostics.debugLog(t.slice(e,e+LONGEST_LOG));host.diagnostics.debugLog(`
`)}
function execute(t){try{const e=host.namespace.Debugger.Utility.Control.ExecuteCommand(t);return e?[...e].map(n=>withoutMarkup(`${n}`)):[]}catch(e){throw new HostError(t,e instanceof Error?e.message:String(e))}}
function attempt(t){try{return t()}catch(e){return}}
var VARIABLE="pool",STEM="pooltag",loadLines=t=>[`pooltag ${t}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,`To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${STEM}.Contents.pool   (or load with .scriptrun)`];
function makeVariable(t){return attempt2(()=>assign(t))||attempt2(byCommand)}
function removeVariable(){attempt2(()=>delete variables()[VARIABLE]&&variables()[VARIABLE]===void 0)||attempt2(()=>run(`dx -r0 @$vars.Remove("${VARIABLE}")`))}
var variables=()=>host.namespace.Debugger.State.UserVariables;
function assign(t){return variables()[VARIABLE]=t,variables()[VARIABLE]!==void 0}
function byCommand(){return[`Debugger.State.Scripts.${STEM}.Contents.pool`,"@$scriptContents.pool"].some(e=>run(`dx -r0 @$${VARIABLE} = ${e}`))}
function run(t){return![...host.namespace.Debugger.Utility.Control.ExecuteCommand(t)].some(n=>`${n}`.includes("Error"))}
function attempt2(t){try{return t()}catch(e){return!1}}
function readUsage(t){const e=t.now(),n=t.query(poolUsed("tag",!0)),s=parsePoolUsed(n);return s?{kind:"read",rows:s.rows,unread:s.unread.length,cut:s.total===void 0,seconds:(t.now()-e)/1e3}:{kind:"noTable",answer:n.slice(-3).join(" / ").slice(0,200)}}
var USAGE_SORTS=["nonpaged","paged","tag","allocs","frees","diff","bytes","peralloc"];
function sortUsage(t,e){if(e==="tag")return[...t].sort((s,r)=>s.text<r.text?-1:1);const n=usageValue(e);return[...t].sort((s,r)=>n(r)-n(s))}
function usageValue(t){switch(t){case"nonpaged":return e=>e.nonPaged.bytes;case"paged":return e=>e.paged.bytes;case"allocs":return e=>{var n,s;return((n=e.nonPaged.allocs)!=null?n:0)+((s=e.paged.allocs)!=null?s:0)};case"frees":return e=>{var n,s;return((n=e.nonPaged.frees)!=null?n:0)+((s=e.paged.frees)!=null?s:0)};case"diff":return outstandingOf2;case"bytes":return bytesOf;case"peralloc":return e=>outstandingOf2(e)===0?0:bytesOf(e)/outstandingOf2(e)}}
var outstandingOf2=t=>t.nonPaged.outstanding+t.paged.outstanding,bytesOf=t=>t.nonPaged.bytes+t.paged.bytes,right=t=>({ok:!0,value:t}),wrong=t=>({ok:!1,message:t}),DEFAULT_HITS=500;
function tagArgument(t,e){if(e===void 0)return wrong(tagMissing(t));if(typeof e!="string")return wrong(tagIsNumber(t));const n=parseTag(e);return n.ok?right(n.tag):wrong(tagProblem(e,n.problem))}
function optionalTag(t,e){return e===void 0?right(void 0):tagArgument(t,e)}
function countArgument(t,e,n,s){if(e===void 0)return right(n);const r=toNumber(e);return r!==void 0&&Number.isInteger(r)&&r>=1?right(r):wrong(badCount(t,s))}
function huntArguments(t){const e=t.filter(i=>i!=="unseen"&&i!==void 0),n='dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60)';if(e.length>2)return wrong(badArgument(`${e[2]}`,n));const s=countArgument("The number of hits",e[0],DEFAULT_HITS,n);if(!s.ok)return s;const r=t.includes("unseen");if(e[1]===void 0)return right({bounds:{hits:s.value},allowUnseen:r});const o=countArgument("The number of seconds",e[1],1,n);return o.ok?right({bounds:{hits:s.value,seconds:o.value},allowUnseen:r}):o}
function patternArgument(t,e){const n=`dx @$pool.${t}("mydrv!MyAlloc*")`;return typeof e=="string"&&e.trim()!==""?right(e.trim()):wrong(badArgument(e===void 0?"No pattern":`${e}`,n))}
var HELP={used:{usage:"used([sort], [pattern])",help:"what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"},hitTag:{usage:'hitTag("Abc ", [hits], [seconds])',help:"the whole hunt: arms PoolHitTag, records hits with stacks, disarms, says what was found"},arm:{usage:'arm("Abc ")',help:"arms PoolHitTag and leaves it armed"},capture:{usage:"capture([hits], [seconds])",help:"records hits while armed"},clear:{usage:"clear()",help:"puts PoolHitTag back as it was"},leaks:{usage:'leaks(["Abc "])',help:"blocks still allocated, by call site"},sites:{usage:'sites(["Abc "])',help:"all call sites, allocating and freeing"},stacks:{usage:'stacks(["Abc "])',help:"unique stacks"},hits:{usage:"hits([last])",help:"the last hits recorded, one row each"},skip:{usage:'skip("drv!MyAlloc*")',help:"looks past these functions for the call site, as past a pool function"},unskip:{usage:'unskip("drv!MyAlloc*")',help:"no longer looks past them"},status:{usage:"status()",help:"armed? what was learned, and how to put it right by hand"},help:{usage:"help()",help:"this list"}};
function helpMetadata(){const t={};for(const e of Object.keys(HELP)){const n=HELP[e];n&&(t[e]={Help:`${n.usage} - ${n.help}`})}return t}
var HelpRow=class{
constructor(t){var n,s;const e=HELP[t];this.__usage=(n=e==null?void 0:e.usage)!=null?n:t,this.Does=(s=e==null?void 0:e.help)!=null?s:""}
toString(){return this.__usage}},Rows=class{
constructor(t,e){this.__title=t,this.__rows=e}
toString(){return this.__title}
*[Symbol.iterator](){for(let t=0;t<this.__rows.length;t+=1){const e=this.__rows[t];e!==void 0&&(yield new host.indexedValue(e,[t]))}}
getDimensionality(){return 1}
getValueAt(t){const e=this.__rows[t.convertToNumber()];if(e===void 0)throw new RangeError(`there are ${this.__rows.length} rows`);return e}};
function decimal(...t){const e={};for(const n of t)e[n]={PreferredRadix:10};return e}
var HitRow=class{
constructor(t,e,n){var s,r;this.__hit=e,this.__evidence=t,this.Kind=e.kind,this.Site=(r=(s=t.siteOf(t.stackOf(e),n))==null?void 0:s.frame.text)!=null?r:"",this.Block=e.block&&toHost(e.block),this.Charged=e.charged,this.Cpu=e.processor}
toString(){return`${this.__hit.number}`}
details(){const{stopAddress:t,requested:e,poolType:n,blockFrom:s,thread:r,time:o}=this.__hit,i=[t&&`stopped at 0x${t}`,r&&`thread 0x${r}`,e!==void 0&&`${e} bytes asked for`,n!==void 0&&`pool type 0x${n.toString(16)}`,s&&`block found by ${s}`,o!==void 0&&`at ${new Date(o).toISOString()}`].filter(Boolean),a=this.__evidence.stackOf(this.__hit).map(({text:c})=>c);return[i.join(", "),...a].join(`
`)}
get[Symbol.metadataDescriptor](){return decimal("Charged","Cpu")}},Leaf=class{
constructor(t){this.__text=t}
toString(){return this.__text}},siteName=t=>{var e,n;return(n=(e=t.site)==null?void 0:e.frame.text)!=null?n:"(no caller)"};
function siteDetails(t,{use:e,holding:n}){const{site:s,allocs:r,frees:o,stacks:i}=e;return`${[`${siteName(e)}${s?` (${s.key})`:""}, tag ${JSON.stringify(tagText(t.tag))}`,`${counted(r,"allocation")} and ${counted(o,"free")} seen here, from ${counted(i.length,"stack")}`,n&&holdingText(n),n&&sizesText(n),seenText(t,e),...remarks(e),`coverage ${evidenceCoverage(t)}${coverageMeaning(t.coverage(),t.openHits())}`,(s==null?void 0:s.frame.source)&&`source ${s.frame.source.file} line ${s.frame.source.line}`,wrapperText(t.natureOf(e))].filter(Boolean).join("; ")}.`}
function holdingText({blocks:t,bytes:e,old:n}){const s=t===1?"stays":"stay";return`${counted(t,"block")} allocated here ${s}${bytesText(e)}, ${n} of them since the earlier half of the hunt`}
function sizesText({sizes:t}){return t&&`sizes ${t.smallest}, ${t.median} and ${t.largest} bytes (smallest, median, largest)`}
function seenText(t,{first:e,last:n,allocs:s}){if((e==null?void 0:e.time)===void 0||(n==null?void 0:n.time)===void 0)return;const r=a=>seconds((a-t.began)/1e3),o=(n.time-e.time)/1e3,i=o>0&&s>1?`, ${(s/o).toFixed(2)} allocations a second`:"";return`first hit here after ${r(e.time)}, last after ${r(n.time)}${i}`}
function remarks(t){const{freedByOtherModules:e,unlocatedAllocs:n,refused:s}=t;return[...e>0?[`${counted(e,"block")} of here freed by other modules`]:[],...n>0?[`of ${counted(n,"allocation")} here the block is not known`]:[],...s>0?[`${counted(s,"block")} refused at once by a limit of the tag`]:[]]}
function wrapperText(t){if(t.kind==="owner")return;const e=t.evidence==="noTagInCode"?" and its code does not hold the tag":" (by fan-out only: its code could not be read)",n=t.skip?`; dx @$pool.skip("${t.skip}") looks past it`:"";return`${t.fanOut} functions lead through here${e}: perhaps a wrapper${n}`}
var bytesText=t=>t===void 0?"":`, ${t} bytes`;
function leaksOf(t,e){const n=[];for(const{use:r,holding:o}of t.sites(e))o&&o.blocks>0&&n.push({use:r,holding:o});const s=n.reduce((r,{holding:o})=>r+o.blocks,0);return n.map(r=>f(u({},r),{share:r.holding.blocks/s})).sort((r,o)=>size(o)-size(r)||o.holding.blocks-r.holding.blocks)}
var size=({holding:t})=>{var e;return(e=t.bytes)!=null?e:-1},LeakRow=class{
constructor(t,{use:e,holding:n,share:s}){var r;this.__evidence=t,this.__use=e,this.__holding=n,this.Blocks=n.blocks,this.Bytes=n.bytes,this.Share=`${Math.round(s*100)} %`,this.Of=e.allocs,this.Old=n.old,this.Median=(r=n.sizes)==null?void 0:r.median,this.Coverage=evidenceCoverage(t)}
toString(){return siteName(this.__use)}
details(){return siteDetails(this.__evidence,{use:this.__use,holding:this.__holding})}
get[Symbol.metadataDescriptor](){return decimal("Blocks","Bytes","Of","Old","Median")}},SiteRow=class{
constructor(t,e){const{use:n,holding:s}=e;this.__evidence=t,this.__site=e,this.Allocs=n.allocs,this.Frees=n.frees,this.Blocks=s==null?void 0:s.blocks,this.Bytes=s==null?void 0:s.bytes,this.Coverage=evidenceCoverage(t),this.Note=t.natureOf(n).kind==="probableWrapper"?"wrapper?":void 0}
toString(){return siteName(this.__site.use)}
details(){return siteDetails(this.__evidence,this.__site)}
get[Symbol.metadataDescriptor](){return decimal("Allocs","Frees","Blocks","Bytes")}},SHOWN=36,StackRow=class{
constructor(t,e){this.__stack=t.stacks.at(e.stack),this.Tag=tagText(t.tag),this.Allocs=e.hits.alloc,this.Frees=e.hits.free;const n=this.__callers().slice(1).join(" < ");this.Callers=n.length>SHOWN?`${n.slice(0,SHOWN-3)}...`:n,this.Coverage=evidenceCoverage(t)}
toString(){var t;return(t=this.__callers()[0])!=null?t:"(no caller)"}
details(){return this.__stack.map(({text:t})=>t).join(`
`)}
get[Symbol.metadataDescriptor](){return decimal("Allocs","Frees")}
__callers(){return this.__stack.slice(poolRun(this.__stack)).map(({text:t})=>t)}},Status=class{
constructor(t,e,n){const s=readPoolHitTag(t);this.PoolHitTag=s.kind==="read"?tagHex(tagFromValue(s.value)):"not readable",this.Armed=armedText(s,e),this.Repair=repairText(s,e),this.Recorded=list([...e.evidence.keys()].map(r=>JSON.stringify(tagText(r)))),this.Learned=list(e.learned().map(placeText)),this.Skipped=list(n)}
toString(){return this.Armed}};
function placeText({place:t}){const{kind:e,key:n,where:s,holds:r}=t,o="register"in s?s.register:`[base${signed(s.offset)}]`;return`${e} at 0x${n}: ${r} in ${o}`}
var signed=t=>`${t<0?"-":"+"}0x${Math.abs(t).toString(16)}`,list=t=>t.length===0?"none":t.join(", ");
function armedText(t,e){var r;if(t.kind!=="read")return"unknown: nt!PoolHitTag cannot be read";if(isIdle(t.value))return"not armed";const n=JSON.stringify(tagText(tagFromValue(t.value)));return((r=e.armed)==null?void 0:r.arming.tag)===t.value?`ARMED for ${n} by arm()`:`ARMED for ${n}, not by this script`}
function repairText(t,e){return e.armed?e.armed.arming.repair:t.kind==="read"&&isIdle(t.value)?"nothing to repair":"ed nt!PoolHitTag 0x0"}
function huntTitle(t,e,n){const s=t.map(r=>{const{alloc:o,free:i,unknown:a}=r.counts();return`${JSON.stringify(tagText(r.tag))}: ${counted(o+i+a,"hit")}, coverage ${evidenceCoverage(r)}`});return`${counted(e,n)}; ${s.join("; ")}`}
function usedTitle(t,e){const n=`read in ${seconds(t.seconds)}`,s=t.unread>0?[`${counted(t.unread,"line")} not understood`]:[],r=t.cut?["the listing was cut off before its end"]:[];return[counted(e,"tag"),n,...s,...r].join("; ")}
var UsedRow=class{
constructor(t){this.__usage=t,this.NonPaged=t.nonPaged.outstanding,this.NonPagedBytes=t.nonPaged.bytes,this.Paged=t.paged.outstanding,this.PagedBytes=t.paged.bytes,this.Allocs=sum2(t.nonPaged.allocs,t.paged.allocs),this.Frees=sum2(t.nonPaged.frees,t.paged.frees),this.Owner=ownerOf(t.description)}
toString(){return this.__usage.text}
details(){var t;return`${this.__usage.text}: ${(t=this.__usage.description)!=null?t:"no description"}`}
get[Symbol.metadataDescriptor](){return decimal("NonPaged","NonPagedBytes","Paged","PagedBytes","Allocs","Frees")}};
function sum2(t,e){return t===void 0||e===void 0?void 0:t+e}
function ownerOf(t){var e;return(e=/, Binary\s*:\s*(\S+)/.exec(t!=null?t:""))==null?void 0:e[1]}
var PoolApi=class{
constructor(t,e,n){g(this,"__skipped",[]);this.__reader=t,this.__hunter=e,this.__version=n}
toString(){return`pooltag ${this.__version}: dx @$pool.help()`}
get[Symbol.metadataDescriptor](){return helpMetadata()}
hitTag(t,...e){const n=tagArgument("hitTag",t),s=huntArguments(e);if(!n.ok)return new Leaf(n.message);if(!s.ok)return new Leaf(s.message);this.__hunter.reconcile();const{bounds:r,allowUnseen:o}=s.value,i=this.__hunter.hunt(n.value,r,o);return new Leaf(i.kind==="hunted"?hunted(i):armProblem(i))}
arm(t,...e){const n=tagArgument("arm",t);if(!n.ok)return new Leaf(n.message);this.__hunter.reconcile();const s=this.__hunter.arm(n.value,e.includes("unseen"));return s.kind!=="armed"?new Leaf(armProblem(s)):new Leaf(armed(n.value,s.armed.arming.repair))}
capture(...t){const e=huntArguments(t);if(!e.ok)return new Leaf(e.message);this.__hunter.reconcile();const n=this.__hunter.capture(e.value.bounds);return new Leaf(n.kind==="hunted"?hunted(n):notArmed(n))}
clear(){return this.__hunter.reconcile(),new Leaf(cleared(this.__hunter.clear()))}
skip(t){const e=patternArgument("skip",t);return e.ok?(this.__skipped=[...this.__skipped.filter(n=>n!==e.value),e.value],new Leaf(`Looking past ${this.__skipped.join(", ")}.`)):new Leaf(e.message)}
unskip(t){const e=patternArgument("unskip",t);if(!e.ok)return new Leaf(e.message);this.__skipped=this.__skipped.filter(s=>s!==e.value);const n=this.__skipped.length===0?"pool functions only":this.__skipped.join(", ");return new Leaf(`Looking past ${n}.`)}
used(t,e){this.__hunter.reconcile();const{sort:n,pattern:s}=usedArguments(t,e),r=readUsage(this.__reader);if(r.kind==="noTable")throw new Error(`!poolused gave no table: ${r.answer}`);const o=sortUsage(r.rows,n).filter(({text:i})=>s===void 0||matchesWildcard(s,i));return new Rows(usedTitle(r,o.length),o.map(i=>new UsedRow(i)))}
leaks(t){const e=this.__hunts("leaks",t),n=[];for(const s of e)for(const r of leaksOf(s,this.__skipped))n.push(new LeakRow(s,r));return new Rows(huntTitle(e,n.length,"call site"),n)}
sites(t){const e=this.__hunts("sites",t),n=[];for(const s of e)for(const r of busiestFirst(s.sites(this.__skipped)))n.push(new SiteRow(s,r));return new Rows(huntTitle(e,n.length,"call site"),n)}
stacks(t){const e=this.__hunts("stacks",t),n=[];for(const s of e){const r=[...s.stackUses()].sort((o,i)=>hitsOf(i)-hitsOf(o));for(const o of r)n.push(new StackRow(s,o))}return new Rows(huntTitle(e,n.length,"stack"),n)}
hits(t){const e=countArgument("The number of hits",t,SHOWN_HITS,"dx -g @$pool.hits(20)");if(!e.ok)throw new Error(e.message);const n=this.__hunts("hits",void 0),s=[];for(const r of n)for(const o of r.recent(e.value))s.push(new HitRow(r,o,this.__skipped));return new Rows(huntTitle(n,s.length,"hit"),s)}
status(){return this.__hunter.reconcile(),new Status(this.__reader,this.__hunter,this.__skipped)}
help(){const t=Object.keys(HELP).map(e=>new HelpRow(e));return new Rows(`pooltag ${this.__version}`,t)}
__hunts(t,e){const n=optionalTag(t,e);if(!n.ok)throw new Error(n.message);this.__hunter.reconcile();const{evidence:s}=this.__hunter,o=(n.value===void 0?[...s.values()]:[s.get(n.value)]).filter(i=>i!==void 0);if(o.length===0)throw new Error(noHunt(n.value));return o}},SHOWN_HITS=100,busiestFirst=t=>[...t].sort((e,n)=>hitsAt(n)-hitsAt(e)),hitsAt=({use:t})=>t.allocs+t.frees+t.unknown,hitsOf=({hits:t})=>t.alloc+t.free+t.unknown;
function usedArguments(t,e){const n=`dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${USAGE_SORTS.join(" ")}`,r=[t,e].filter(a=>a!==void 0).find(a=>typeof a!="string");if(r!==void 0)throw new Error(badArgument(`${r}`,n));const o=USAGE_SORTS.find(a=>a===t),i=o===void 0?t:e;if(o===void 0&&e!==void 0)throw new Error(badArgument(`${t}`,n));return{sort:o!=null?o:"nonpaged",pattern:typeof i=="string"?i:void 0}}
var hostDebugger=new HostDebugger,changes=new Changes(hostDebugger,hostDebugger,()=>{}),hunter=new Hunter(hostDebugger,changes,t=>printLine(huntEvent(t))),pool=new PoolApi(hostDebugger,hunter,"0.1.0");
function initializeScript(){for(const n of loadLines("0.1.0"))printLine(n);const t=(n,s)=>new host.optionalRecord(new host.functionAlias(withVariable(s),n));class e{
get Pool(){return pool}}return[new host.apiVersionSupport(1,3),new host.optionalRecord(new host.namedModelParent(e,"Debugger.Models.Utility")),t("pooltop",(...n)=>pool.used(...n)),t("poolhit",(...n)=>pool.hitTag(...n)),t("poolleaks",(...n)=>pool.leaks(...n)),t("poolrestore",()=>pool.clear()),t("poolhelp",()=>pool.help())]}
function invokeScript(){makeVariable(pool)&&printLine("@$pool is ready: dx @$pool.help()")}
function uninitializeScript(){hunter.release(),removeVariable()}
function withVariable(t){return(...e)=>(makeVariable(pool),t(...e))}
$initialize.hook = initializeScript;
$invoke.hook = invokeScript;
$uninitialize.hook = uninitializeScript;
return pool;
})(initializeScript, invokeScript, uninitializeScript);
function initializeScript() {
  return initializeScript.hook();
}
function invokeScript() {
  return invokeScript.hook();
}
function uninitializeScript() {
  return uninitializeScript.hook();
}
