import{j as e,K as t}from"./index-CJk0Jcl-.js";function a(){const a=e(Date.now()),n=setInterval(()=>{a.value=Date.now()},1e3);return t(()=>clearInterval(n)),a}export{a as u};
