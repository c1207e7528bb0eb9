import{j as e,G as t}from"./index-DeOuwoi5.js";function a(){const a=e(Date.now()),n=setInterval(()=>{a.value=Date.now()},1e3);return t(()=>clearInterval(n)),a}export{a as u};
