import{k as e,H as t}from"./index-DCK5Va7T.js";function a(){const a=e(Date.now()),n=setInterval(()=>{a.value=Date.now()},1e3);return t(()=>clearInterval(n)),a}export{a as u};
