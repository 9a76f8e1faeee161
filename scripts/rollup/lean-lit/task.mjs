/**
 * What `@lit/task/task.js` holds and the shipped scripts never run: tasks that run by hand or later, promises and renderers of a task, options.
 *
 * @type {readonly (readonly [pattern: RegExp, replacement: string])[]}
 */
export const TASK_UNUSED = [
  [/import\{notEqual as \w\}from"@lit\/reactive-element";/, ''],
  [/!\w(\(\w,\w\[\w\]\))/, 'Object.is$1'],
  [/get taskComplete\(\)\{.*?\}(?=constructor)/s, ''],
  [/,"initialValue"in \w&&\(.*?\)(?=\}hostUpdate)/, ''],
  [/this\.k=\w\.onComplete,this\.A=\w\.onError,/, ''],
  [/try\{this\.k\?\.\(\w\)\}catch\{\}/, ''],
  [/try\{this\.A\?\.\(\w\)\}catch\{\}/, ''],
  [/hostUpdated\(\)\{.*?\}(?=\w\(\))/, ''],
  [/"afterUpdate"===this\.autoRun\?queueMicrotask\(.*?\)\)\):/, ''],
  [/if\(void 0===this\.\w\)return;(?=const)/, ''],
  [/if\(!Array\.isArray\(\w\)\)throw Error\("The args[^)]*\);/, ''],
  [/"object"==typeof (\w)\?\1:\{task:\1,args:\w\}/, '$1'],
  [/(?<==)(\w)\.argsEqual\?\?/, ''],
  [/,this\.autoRun=\w\.autoRun\?\?!0/, ''],
  [/!0===this\.autoRun&&/, ''],
  [/\w\?\?=this\.\w\(\),this\.\w=\w,(?=1===)/, ''],
  [/:\(this\.t=void 0,this\.o=void 0,this\.h=void 0\)/, ':0'],
  [/,this\.o\?\.\(\w\)/, ''],
  [/,this\.h\?\.\(\w\)/, ''],
  [/abort\(\w\)\{.*?\}(?=get value)/, ''],
  [/get error\(\)\{.*?\}/, ''],
  [/render\(\w\)\{switch.*?\}\}(?=\}const)/s, ''],
];
